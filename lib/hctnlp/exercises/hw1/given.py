"""What the notebook of homework 1 gives to the student: the same names with the same meaning."""

import numpy as np


def sigmoid(z):
    """σ(z) = 1 / (1 + e⁻ᶻ) through tanh, which does not overflow."""
    return 0.5 * (1 + np.tanh(0.5 * np.asarray(z, dtype=float)))

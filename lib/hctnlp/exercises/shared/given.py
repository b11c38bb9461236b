"""What notebooks give to the student: the same names with the same meaning. A test compares the two."""

import numpy as np

EPSILON = 1e-5  # that of hctnlp.recurrent.normalisation


def sigmoid(z):
    """σ(z) = 1 / (1 + e⁻ᶻ) through tanh, which does not overflow."""
    return 0.5 * (1 + np.tanh(0.5 * np.asarray(z, dtype=float)))

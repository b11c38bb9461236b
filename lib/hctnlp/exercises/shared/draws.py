"""Inputs of the exercises: sizes that differ, weights that leave tanh its slope, sequences."""

import numpy as np


def sizes(rng, count):
    """So many different numbers from 2 to 6, so that no axis is taken for another."""
    return rng.choice(np.arange(2, 7), size=count, replace=False).tolist()


def long_sizes(rng):
    """(time, batch, inputs, hidden), all different, with at least three steps."""
    time, *others = sorted(sizes(rng, 4), reverse=True)
    return time, *rng.permutation(others).tolist()


def weights(rng, inputs, hidden, gates=1):
    """W_x (gates·hidden, inputs), W_h (gates·hidden, hidden), b (gates·hidden,)."""
    rows = gates * hidden
    W_x = rng.normal(size=(rows, inputs)) / np.sqrt(inputs)
    W_h = rng.normal(size=(rows, hidden)) / np.sqrt(hidden)
    return W_x, W_h, rng.normal(size=rows) / 2

"""Inputs of the three exercises on one path: the predicting vector x, the θ of the path's nodes, the code."""

import numpy as np

from hctnlp.exercises.framework import Case


def path(rng, length, dim, least=0.5, most=1.5):
    """x (dim,), θ (length, dim) and a code with both turns, whose logits are of this size."""
    x = rng.normal(size=dim)
    thetas = rng.normal(size=(length, dim))
    thetas *= rng.uniform(least, most, size=(length, 1)) / np.abs(thetas @ x)[:, None]
    code = rng.integers(0, 2, size=length)
    while length > 1 and code.min() == code.max():
        code = rng.integers(0, 2, size=length)
    return x, thetas, tuple(code.tolist())


def core_paths(rng):
    """Paths of 2 to 6 nodes with moderate logits."""
    return [Case(path(rng, length, int(rng.integers(3, 7)))) for length in (2, 3, 4, 6)]


def steep_paths(rng):
    """Paths whose logits are in the hundreds, for right and for wrong predictions: σ is 0 or 1 in float64, and e to
    the size of any of them is too large for it (above 709.8)."""
    cases = []
    for wrong in (True, False):
        x, thetas, _ = path(rng, 3, 4, least=750.0, most=1350.0)
        likely = (thetas @ x < 0).astype(int)  # d = 0 where σ is near 1
        cases.append(Case((x, thetas, tuple((1 - likely if wrong else likely).tolist())), "steep"))
    return cases

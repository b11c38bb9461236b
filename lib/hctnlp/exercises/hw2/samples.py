"""Inputs of the exercises on one sample: the predicting vector x, the output matrix, the target and the draws."""

import numpy as np

from hctnlp.exercises.framework import Case

WORDS = 12


def sample(rng, negative, repeated=0, hits=0):
    """x (dim,), output (WORDS, dim) with moderate logits, a target, and draws of which some repeat or hit the target."""
    dim = int(rng.integers(3, 6))
    x, output = rng.normal(size=dim), rng.normal(size=(WORDS, dim))
    target, *others = rng.choice(WORDS, size=negative + 1, replace=False).tolist()
    draws = [*others, *rng.choice(others, size=repeated).tolist(), *[target] * hits]
    return x, output, target, rng.permutation(np.array(draws))


def plain_samples(rng):
    """Every draw another word, none the target."""
    return [Case(sample(rng, negative)) for negative in (2, 4, 5)]


def repeated_samples(rng, group):
    """Some words are drawn twice or three times."""
    return [Case(sample(rng, negative, repeated=2), group) for negative in (1, 4)]


def samples_with_hits(rng):
    """One or two draws hit the target."""
    return [Case(sample(rng, 4, hits=hits), "hits") for hits in (1, 2)]


def steep_samples(rng):
    """Logits of about ±1000, where σ is 0 or 1 in float64, for wrong and for right predictions."""
    cases = []
    for wrong in (True, False):
        x, output, target, draws = sample(rng, 2)
        wanted = np.full(WORDS, 1.0 if wrong else -1.0)
        wanted[target] *= -1
        output *= (wanted * rng.uniform(900, 1100, size=WORDS) / (output @ x))[:, None]
        cases.append(Case((x, output, target, draws), "steep"))
    return cases

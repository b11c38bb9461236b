"""Inputs of the two exercises on contexts: sentences of word ids, and for each word how far its window reaches."""

from hctnlp.exercises.framework import Case

WINDOW = 3


def text(rng, lengths):
    """Sentences of these lengths over six words, so that words come twice; b in 1 … 3, drawn for each centre."""
    sentences = [rng.integers(0, 6, size=length).tolist() for length in lengths]
    windows = [rng.integers(1, WINDOW + 1, size=length).tolist() for length in lengths]
    return sentences, windows


def texts(rng):
    """Several sentences, each longer than any window; then sentences that have no words, one, or fewer than b."""
    core = [text(rng, rng.integers(5, 8, size=size).tolist()) for size in (2, 2, 3)]
    edges = [text(rng, lengths) for lengths in ([1], [2, 0, 1], [0, 3, 1])]
    return [*map(Case, core), *(Case(arguments, "edges") for arguments in edges)]

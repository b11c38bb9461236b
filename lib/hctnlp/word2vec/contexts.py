"""What predicts what: skip-gram pairs and CBOW windows. A sentence is one call, so no window crosses its end."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def window_sizes(length: int, window: int, rng: np.random.Generator | None = None) -> np.ndarray:
    """For each word of a sentence how far its context reaches, int64, (length,).

    Without ``rng`` it is ``window`` everywhere. With it, as in word2vec.c, b ~ Uniform{1 … window} is drawn for each
    word: a neighbour at distance Δ is used with probability (window - Δ + 1) / window, so near words count more, and
    a word far from both ends has window + 1 pairs on average instead of 2 · window (NS-10). Draw anew each epoch.

    Raises
    ------
    ValueError
        If ``window`` is below 1.
    """
    if window < 1:
        raise ValueError(f"window must be at least 1, not {window}: without a neighbour there is nothing to learn")
    return np.full(length, window) if rng is None else rng.integers(1, window + 1, size=length)


def skipgram_pairs(
    sentence: Sequence[int] | np.ndarray, window: int, rng: np.random.Generator | None = None
) -> np.ndarray:
    """The pairs (centre, context) of one sentence, int64, (pairs, 2), in reading order; see :func:`window_sizes`."""
    examples = cbow_examples(sentence, window, rng)
    pairs = [(centre, word) for context, centre in examples for word in context]
    return np.asarray(pairs, dtype=np.int64).reshape(-1, 2)


def cbow_examples(
    sentence: Sequence[int] | np.ndarray, window: int, rng: np.random.Generator | None = None
) -> list[tuple[list[int], int]]:
    """The examples (context words, centre) of one sentence; see :func:`window_sizes`. A word alone gives none."""
    reach = window_sizes(len(sentence), window, rng)
    examples = []
    for i, b in enumerate(reach):
        context = [int(word) for word in (*sentence[max(0, i - b) : i], *sentence[i + 1 : i + b + 1])]
        if context:
            examples.append((context, int(sentence[i])))
    return examples

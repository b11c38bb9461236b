"""The noise distribution of negative sampling, and how to draw from it in constant time.

Mikolov et al., *Distributed Representations of Words and Phrases and their Compositionality*, 2013, section 2.2.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def noise_distribution(counts: Sequence[int] | np.ndarray, power: float = 0.75) -> np.ndarray:
    """P_n(w) = f_w^¾ / Σ_w' f_w'^¾ (NS-7), float64, (words,).

    The slide has the ¾ only below the fraction line; then nothing adds up to 1. It belongs above it too. A power
    below 1 lifts rare words: at ¾, a word 10,000 times rarer is drawn 1,000 times more seldom.

    Raises
    ------
    ValueError
        If there is no count, one is negative or not finite, all are zero, or the power is not in 0 … 1.
    """
    counts = np.asarray(counts, dtype=np.float64)
    if counts.ndim != 1 or counts.size == 0:
        raise ValueError(f"counts must be one row of at least one count, not of shape {counts.shape}")
    if not (np.isfinite(counts) & (counts >= 0)).all():
        wrong = int(np.flatnonzero(~(np.isfinite(counts) & (counts >= 0)))[0])
        raise ValueError(f"counts must be at least 0 and finite: word {wrong} has count {counts[wrong]:g}")
    if not 0 <= power <= 1:
        raise ValueError(f"power must be between 0 (every word alike) and 1 (as in the text), not {power}; use 0.75")
    if not counts.any():
        raise ValueError("all counts are 0: there is no word to draw; count the words of a text first")
    weights = np.where(counts > 0, counts**power, 0.0)  # 0⁰ is 1, but a word that never occurs is no noise
    return weights / weights.sum()


class AliasTable:
    """Draws from any discrete distribution with one random number and one comparison, whatever the number of words.

    Walker's alias method with Vose's construction in O(V): every one of V equal columns is shared by at most two words,
    w with the share ``threshold[w]`` and ``alias[w]`` with the rest. Unlike word2vec.c's table of 10⁸ entries it has
    no word's share rounded to a slot, but all to 2⁻³² of a column, and it is small: 8 bytes a word.

    Source: Vose, *A Linear Algorithm for Generating Random Numbers with a Given Distribution*, 1991.

    Attributes
    ----------
    threshold : numpy.ndarray of uint32, (words,)
        Share of the column in units of 2⁻³².
    alias : numpy.ndarray of int32, (words,)
    """

    def __init__(self, probabilities: Sequence[float] | np.ndarray) -> None:
        p = np.asarray(probabilities, dtype=np.float64)
        if p.ndim != 1 or p.size == 0 or not np.isfinite(p).all() or (p < 0).any() or abs(p.sum() - 1) > 1e-6:
            raise ValueError(
                f"probabilities must be at least 0 and add up to 1; these are of shape {p.shape} and add up to "
                f"{p.sum():.6g}: divide by the sum, or use noise_distribution"
            )
        share = p / p.sum() * p.size
        alias = np.arange(p.size, dtype=np.int32)
        poor = list(np.flatnonzero(share < 1))
        rich = list(np.flatnonzero(share >= 1))
        share = share.tolist()
        while poor and rich:
            low, high = poor.pop(), rich[-1]
            alias[low] = high
            share[high] -= 1 - share[low]  # the rest of low's column is taken from high
            if share[high] < 1:
                poor.append(rich.pop())
        for left in (*poor, *rich):  # 1 but for rounding; a word without probability always has its alias
            share[left] = 1.0
        self.alias = alias
        self.threshold = np.minimum(np.floor(np.asarray(share) * 2.0**32), 2.0**32 - 1).astype(np.uint32)

    def __len__(self) -> int:
        return len(self.alias)

    @property
    def probabilities(self) -> np.ndarray:
        """What the table draws from, reckoned back from its integers: float64, (words,)."""
        own = np.where(self.alias == np.arange(len(self)), 1.0, self.threshold / 2.0**32)
        return (own + np.bincount(self.alias, weights=1 - own, minlength=len(self))) / len(self)

    def draw(self, size: int | tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
        """Word ids, int64, of shape ``size``: 64 random bits each, half to choose the column, half within it."""
        bits = rng.integers(0, 2**64, size=size, dtype=np.uint64)
        column = ((bits >> np.uint64(32)) * np.uint64(len(self)) >> np.uint64(32)).astype(np.int64)
        low = (bits & np.uint64(2**32 - 1)).astype(np.uint32)
        return np.where(low < self.threshold[column], column, self.alias[column]).astype(np.int64)

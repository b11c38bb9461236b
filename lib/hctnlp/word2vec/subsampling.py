"""Subsampling of frequent words: 的 says little about its neighbours, and there is a lot of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np

Formula = Literal["paper", "word2vec.c"]


def keep_probability(
    counts: Sequence[int] | np.ndarray, threshold: float = 1e-3, formula: Formula = "word2vec.c"
) -> np.ndarray:
    """With which probability each occurrence of a word is kept, float64, (words,). With p(w) = count / Σ counts:

    - ``"paper"``: √(t / p(w)), at most 1 (NS-8). The slide's 1/√freq is this without the threshold t.
    - ``"word2vec.c"``: √(t / p(w)) + t / p(w), at most 1 (NS-9): what the authors' program does, and gensim after it.
      It keeps more: a word is touched only where p > 2.618 t, and not already where p > t.

    Parameters
    ----------
    threshold
        t, between 10⁻⁵ (large corpora: much is dropped) and 10⁻² (almost nothing is). 0 keeps every word.

    Sources: Mikolov et al. 2013, section 2.3; word2vec.c, ``ran = (sqrt(cn / (sample * train_words)) + 1) * …``.

    Raises
    ------
    ValueError
        If a count or the threshold is negative or not finite, all counts are 0, or the formula is neither of the two.
    """
    counts = np.asarray(counts, dtype=np.float64)
    if not (np.isfinite(counts) & (counts >= 0)).all() or not counts.any():
        raise ValueError("counts must be at least 0, finite and not all 0: count the words of a text first")
    if not (np.isfinite(threshold) and threshold >= 0):
        raise ValueError(f"the subsampling threshold must be 0 (off) or positive, not {threshold}; try 1e-3")
    if formula not in ("paper", "word2vec.c"):
        raise ValueError(f"formula must be 'paper' or 'word2vec.c', not {formula!r}")
    if threshold == 0:
        return np.ones_like(counts)
    with np.errstate(divide="ignore"):
        ratio = threshold / (counts / counts.sum())  # ∞ for a word that was never seen: kept if it ever comes
    return np.minimum(np.sqrt(ratio) + (ratio if formula == "word2vec.c" else 0), 1.0)

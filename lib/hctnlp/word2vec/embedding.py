"""From a vocabulary and trained vectors to the matrix that a network's embedding layer starts from."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple, Protocol, runtime_checkable

import numpy as np
from jaxtyping import Float32

from hctnlp.corpus import Vocabulary

PADDING = "<PAD>"
RULES = ("mean", "normal", "error")


@runtime_checkable
class WordVectors(Protocol):
    """Vectors by word: what gensim's ``KeyedVectors`` offers, and ``Word2Vec.keyed_vectors()`` with it."""

    vectors: Any
    vector_size: int

    def __contains__(self, word: str) -> bool: ...

    def __getitem__(self, word: str) -> Any: ...


class EmbeddingMatrix(NamedTuple):
    """The matrix, and the words of the vocabulary that have no vector of their own in it."""

    matrix: Float32[np.ndarray, "words dim"]
    missing: list[str]


def embedding_matrix(
    vocabulary: Vocabulary,
    vectors: WordVectors,
    *,
    unknown: Literal["mean", "normal", "error"] = "mean",
    rng: np.random.Generator | None = None,
) -> EmbeddingMatrix:
    """E[i] = v(w_i) (W2V-2): row ``i`` is the vector of the vocabulary's word ``i``, whatever order ``vectors`` has.

    The padding token is the zero vector. Every other word that ``vectors`` lacks, and every other special token, has
    its row by the rule ``unknown``, and the words are named in ``missing``: never in silence.

    Parameters
    ----------
    vocabulary
        Its special tokens are not looked up: to the subwords of FastText ``<UNK>`` is a word like any other.
    unknown
        ``"mean"``, the mean of all vectors: in the middle of the words and not at the origin. ``"normal"``, drawn from
        a normal distribution with the vectors' mean and standard deviation in each dimension, so that unknown words
        differ from each other. ``"error"`` accepts none.
    rng
        For ``unknown="normal"``.

    Raises
    ------
    ValueError
        If a vector is not finite, there are none, the rule is unknown or lacks its ``rng``, or a word lacks its vector
        under ``unknown="error"``.
    """
    if unknown not in RULES:
        raise ValueError(f"unknown must be one of {', '.join(RULES)}, not {unknown!r}")
    rows = np.asarray(vectors.vectors, dtype=np.float64)
    if not len(rows):
        raise ValueError("there are no vectors; train or load some first")
    if not np.isfinite(rows).all():
        row = int(np.flatnonzero(~np.isfinite(rows).all(axis=1))[0])
        raise ValueError(f"vector {row} of {len(rows)} is not finite; training has diverged, lower the learning rate")
    specials, words = vocabulary.words[: vocabulary.num_specials], vocabulary.words[vocabulary.num_specials :]
    missing = [word for word in words if word not in vectors]
    if missing and unknown == "error":
        raise ValueError(
            f"{len(missing)} of {len(words)} words have no vector, the first is {missing[0]!r}: segmented differently, "
            "or below the min_count of the training; choose unknown='mean' or 'normal'"
        )
    if unknown == "normal" and rng is None:
        raise ValueError("unknown='normal' draws numbers: hand in rng=numpy.random.default_rng(seed)")
    matrix = np.empty((len(vocabulary), vectors.vector_size), dtype=np.float32)
    mean, deviation = rows.mean(axis=0), rows.std(axis=0)
    by_rule = {*specials, *missing}
    for i, word in enumerate(vocabulary.words):
        if word == PADDING:
            matrix[i] = 0
        elif word not in by_rule:
            matrix[i] = vectors[word]
        else:
            matrix[i] = mean if unknown != "normal" else rng.normal(mean, deviation)
    return EmbeddingMatrix(matrix, missing)

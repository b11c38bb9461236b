"""What every engine is given and what it must do. Which one to take is :mod:`.choose`'s."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol, runtime_checkable

import numpy as np
from torch import Tensor

from hctnlp.word2vec.huffman import HuffmanTree
from hctnlp.word2vec.noise import AliasTable, noise_distribution
from hctnlp.word2vec.subsampling import keep_probability

SMALLEST_RATE = 1e-4


def learning_rate_at(words_seen: int | float, total_words: int | float, learning_rate: int | float) -> float:
    """η(s) = η₀ · max(1 - s / S, 10⁻⁴): falls in a straight line over the S = epochs · tokens words (W2V-1).

    It never becomes 0, so the last sentences teach something too.
    """
    return learning_rate * max(1 - words_seen / total_words, SMALLEST_RATE)


@dataclass(frozen=True)
class Plan:
    """All that is decided before training: hyperparameters, and the words' counts.

    Attributes
    ----------
    counts : numpy.ndarray of int64, (words,)
    total_words
        Epochs times tokens, the S of :func:`learning_rate_at`.
    """

    objective: str
    architecture: str
    dim: int
    window: int
    negative: int
    subsample: int | float
    learning_rate: int | float
    counts: np.ndarray
    total_words: int
    noise_power: float = 0.75

    @property
    def hs(self) -> bool:
        return self.objective == "hs"

    @property
    def cbow(self) -> bool:
        return self.architecture == "cbow"

    @cached_property
    def keep(self) -> np.ndarray:
        """With which probability an occurrence of each word is kept: float64, (words,)."""
        return keep_probability(self.counts, self.subsample)

    @cached_property
    def noise(self) -> AliasTable:
        return AliasTable(noise_distribution(self.counts, self.noise_power))

    @cached_property
    def tree(self) -> HuffmanTree:
        return HuffmanTree.from_counts(self.counts)

    @property
    def output_rows(self) -> int:
        """Rows of the output matrix: a word each for NS, an inner node each for HS."""
        return len(self.counts) - self.hs


@dataclass(frozen=True)
class Block:
    """A stretch of the corpus, the unit of work: it is trained on whole or not at all.

    Attributes
    ----------
    tokens : numpy.ndarray of int32, (tokens,)
    starts : numpy.ndarray of int64, (sentences + 1,)
        Where each sentence starts in ``tokens``, and the end.
    first_word
        How many words come before it in the whole training, epochs included.
    seed
        Of its random numbers. They depend on nothing else: not on the threads, not on where training was resumed.
    """

    tokens: np.ndarray
    starts: np.ndarray
    first_word: int
    seed: int


@dataclass(frozen=True)
class Windows:
    """Windows with everything drawn: what a step is made of, for tests and for lectures.

    Attributes
    ----------
    contexts : int64 tensor, (windows, size)
        -1 where a window has fewer words, anywhere in its row; each has at least one.
    centres : int64 tensor, (windows,)
    negatives : int64 tensor, (windows, K)
        Shared by all contexts of the window. HS reads none.
    """

    contexts: Tensor
    centres: Tensor
    negatives: Tensor

    def __len__(self) -> int:
        return len(self.centres)


@runtime_checkable
class Engine(Protocol):
    """Holds the two matrices while they are trained."""

    threads: int
    blocks_at_once: int  # so many blocks of a stream are best given to it as one

    def train(self, block: Block, worker: int) -> tuple[float | Tensor, int | Tensor]:
        """Train on a block. Returns the summed loss and the number of examples (pairs for skip-gram, windows for CBOW).
        They may be tensors of a device that is still at work: whoever makes numbers of them waits for it.

        May be called by ``threads`` threads at once, each with its own number ``worker``.
        """

    def step(self, windows: Windows, learning_rate: float) -> float:
        """One SGD step for each window; returns the loss, summed, each window's before its step."""

    def matrices(self) -> tuple[np.ndarray, np.ndarray]:
        """The word vectors (words, dim) and the output vectors (words or nodes, dim), float32; views if possible."""

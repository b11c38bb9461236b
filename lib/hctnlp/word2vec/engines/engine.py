"""What every engine is given and what it must do."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from typing import Protocol, runtime_checkable

import numpy as np
import torch
from torch import Tensor

from hctnlp.numerics import default_device
from hctnlp.word2vec.huffman import HuffmanTree
from hctnlp.word2vec.noise import AliasTable, noise_distribution
from hctnlp.word2vec.subsampling import keep_probability

ENGINES = ("auto", "reference", "cpu", "cuda")
SMALLEST_RATE = 1e-4


def learning_rate_at(words_seen: int | float, total_words: int | float, learning_rate: int | float) -> float:
    """η(s) = η₀ · max(1 - s / S, 10⁻⁴): falls in a straight line over the S = epochs · tokens words (W2V-5).

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
        Filled with -1 where a window has fewer words; each has at least one.
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

    def train(self, block: Block, worker: int) -> tuple[float, int]:
        """Train on a block. Returns the summed loss and the number of examples (pairs for skip-gram, windows for CBOW).

        May be called by ``threads`` threads at once, each with its own number ``worker``.
        """

    def step(self, windows: Windows, learning_rate: float) -> float:
        """One SGD step for each window; returns the loss, summed, each window's before its step."""

    def matrices(self) -> tuple[np.ndarray, np.ndarray]:
        """The word vectors (words, dim) and the output vectors (words or nodes, dim), float32; views if possible."""


def choose_engine(
    name: str, device: str | torch.device, plan: Plan, vectors: np.ndarray, output: np.ndarray, threads: int
) -> Engine:
    """The engine of that name, with copies of the matrices; ``"auto"`` is ``"cuda"`` or ``"cpu"``.

    Raises
    ------
    ValueError
        If there is no such engine, or it does not work on the device.
    """
    if name not in ENGINES:
        raise ValueError(f"engine must be one of {', '.join(map(repr, ENGINES))}, not {name!r}")
    if name == "cpu" and str(device) not in ("auto", "cpu"):
        raise ValueError(f"engine 'cpu' does not work on device {str(device)!r}; use engine='auto' or 'reference'")
    if name == "cuda" and device == "auto":
        device = "cuda"
    where = default_device("cpu" if name == "cpu" else device)
    if name == "cuda" and where.type != "cuda":
        raise ValueError(f"engine 'cuda' does not work on device {str(device)!r}; use engine='auto' or 'reference'")
    if name == "auto" and where.type == "cuda" and find_spec("triton") is None:  # as on Windows
        name, where = ("cpu", torch.device("cpu")) if device == "auto" else ("reference", where)
    if name == "auto":
        name = where.type if where.type in ("cpu", "cuda") else "reference"
    if name == "cpu":  # Numba takes a second to import, Triton is not everywhere: each only where it is used
        from hctnlp.word2vec.engines.cpu import CPUEngine

        return CPUEngine(plan, vectors, output, threads)
    if name == "cuda":
        from hctnlp.word2vec.engines.cuda import CUDAEngine

        return CUDAEngine(plan, vectors, output, where)
    from hctnlp.word2vec.engines.reference import ReferenceEngine

    return ReferenceEngine(plan, vectors, output, where)

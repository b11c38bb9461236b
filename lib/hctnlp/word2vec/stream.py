"""A corpus as a trainer reads it: word ids, cut into blocks that are trained on whole or not at all."""

from __future__ import annotations

import mmap
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import numpy as np

from hctnlp.corpus import Vocabulary
from hctnlp.corpus.vocabulary import checked_sentences, require_word
from hctnlp.word2vec.engines import Block

DAMAGED = "the encoded corpus is damaged, write it anew"


def encode(sentences: Iterable[Sequence[str]], min_count: int) -> tuple[Vocabulary, np.ndarray, np.ndarray]:
    """Vocabulary, tokens (int32) and offsets (int64) of sentences that are read once. Rare words are dropped.

    Raises
    ------
    TypeError
        If a sentence is no list of words, or a word no string.
    ValueError
        If no word is left, or one cannot be written in UTF-8.
    """
    numbers: defaultdict[str, int] = defaultdict()
    numbers.default_factory = numbers.__len__  # a word not seen before gets the next number
    lengths = array("q")
    current: Sequence[str] = ()

    def measured() -> Iterator[Sequence[str]]:
        nonlocal current
        for current in checked_sentences(sentences):
            lengths.append(len(current))
            yield current

    try:  # everything that happens once a token happens in C
        provisional = np.fromiter(map(numbers.__getitem__, chain.from_iterable(measured())), dtype=np.int32)
    except TypeError:
        for word in current:
            require_word(word)
        raise
    if not provisional.size:
        raise ValueError("the corpus has no word; give it sentences that are lists of words")
    counts = np.bincount(provisional)
    vocabulary = Vocabulary.from_counts(dict(zip(numbers, counts.tolist(), strict=True)), min_count=min_count)
    final = np.fromiter((vocabulary.get(word, -1) for word in numbers), dtype=np.int32, count=len(numbers))
    tokens = final[provisional]
    kept = np.flatnonzero(tokens >= 0)
    ends = np.concatenate([[0], np.cumsum(np.frombuffer(lengths, dtype=np.int64))])
    return vocabulary, tokens[kept], np.searchsorted(kept, ends)  # so many kept ones come before each end


class Stream:
    """The blocks of a corpus. Each is about ``block_size`` words of whole sentences; a longer sentence is cut.

    Attributes
    ----------
    at_once
        So many blocks :meth:`block` gives as one. They keep their numbers: a training that stopped at one can go on
        there with any engine.
    """

    at_once = 1

    def __init__(self, vocabulary: Vocabulary, tokens: np.ndarray, offsets: np.ndarray, block_size: int) -> None:
        self.vocabulary, self.tokens, self.offsets = vocabulary, tokens, offsets
        self.num_tokens = len(tokens)
        marks = np.arange(0, self.num_tokens, block_size)
        starts = offsets[np.searchsorted(offsets, marks, side="right") - 1]
        starts = np.where(starts > marks - block_size, starts, marks)  # no sentence starts nearby: cut it here
        self.bounds = np.unique(np.append(starts, self.num_tokens)).astype(np.int64)
        self.release()

    @property
    def num_blocks(self) -> int:
        return len(self.bounds) - 1

    def block(self, epoch: int, index: int, seed: int) -> Block:
        """The block with its own random numbers, which are drawn from seed, epoch and index and nothing else."""
        tokens, starts, before = self._read(index, min(index + self.at_once, self.num_blocks))
        return Block(
            tokens=tokens,
            starts=starts,
            first_word=epoch * self.num_tokens + before,
            seed=int(np.random.SeedSequence([seed, epoch, index]).generate_state(1, np.uint64)[0]),
        )

    def expected_pairs(self, keep: np.ndarray, enough: float) -> float:
        """Of how many sentences an epoch keeps two words or more, on average; counting ends at ``enough``.

        P(none) = Π (1 - p) and P(one) = Σ p / (1 - p) · Π (1 - p) over the words of a sentence, each kept with its p.
        """
        log_drop = np.log1p(-np.minimum(keep, 1 - 1e-12))
        odds, expected = keep / np.exp(log_drop), 0.0
        for index in range(self.num_blocks):
            tokens, starts, _ = self._read(index, index + 1)
            none = np.exp(np.add.reduceat(log_drop[tokens], starts[:-1]))
            expected += float((1 - none - none * np.add.reduceat(odds[tokens], starts[:-1])).sum())
            if expected >= enough:
                break
        self.release()
        return expected

    def _read(self, index: int, last: int) -> tuple[np.ndarray, np.ndarray, int]:
        """The tokens of blocks, where their sentences start and the last ends, and how many tokens come before them.

        The engines take ids for rows and starts for places in memory: those of a damaged file must not get there.
        """
        low, high = self.bounds[[index, last]].tolist()
        first, last = np.searchsorted(self.offsets, (low, high), side="left")
        tokens = np.array(self.tokens[low:high], dtype=np.int32)
        starts = np.concatenate([[low], self.offsets[first:last], [high]]).astype(np.int64)
        if len(tokens) != high - low or (np.diff(starts) < 0).any():
            raise ValueError(f"sentences do not begin one after the other in tokens {low} to {high}; {DAMAGED}")
        words = len(self.vocabulary)
        if len(outside := tokens[(tokens < 0) | (tokens >= words)]):
            raise ValueError(f"in tokens {low} to {high} is the id {outside[0]} of {words} words; {DAMAGED}")
        return tokens, np.unique(starts) - low, low

    def release(self) -> None:
        """Tell the system that the pages of a memory map, read so far, need not stay in memory."""
        for mapped in (self.tokens, self.offsets):
            memory = getattr(mapped, "_mmap", None)
            if memory is not None and hasattr(mmap, "MADV_DONTNEED"):
                memory.madvise(mmap.MADV_DONTNEED)

"""A corpus as a trainer reads it: word ids, cut into blocks that are trained on whole or not at all."""

from __future__ import annotations

import mmap
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import numpy as np

from hctnlp.corpus import Vocabulary
from hctnlp.word2vec.engines import Block


def encode(sentences: Iterable[Sequence[str]], min_count: int) -> tuple[Vocabulary, np.ndarray, np.ndarray]:
    """Vocabulary, tokens (int32) and offsets (int64) of sentences that are read once. Rare words are dropped.

    Raises
    ------
    TypeError
        If a sentence is a string.
    ValueError
        If no word is left.
    """
    numbers: defaultdict[str, int] = defaultdict()
    numbers.default_factory = numbers.__len__  # a word not seen before gets the next number
    lengths = array("q")

    def checked() -> Iterator[Sequence[str]]:
        for number, sentence in enumerate(sentences):
            if isinstance(sentence, str | bytes):
                raise TypeError(
                    f"sentence {number} is the string {sentence[:20]!r}, not a list of words; segment it first"
                )
            words = sentence if hasattr(sentence, "__len__") else list(sentence)
            lengths.append(len(words))
            yield words

    # everything that happens once a token happens in C
    provisional = np.fromiter(map(numbers.__getitem__, chain.from_iterable(checked())), dtype=np.int32)
    if not provisional.size:
        raise ValueError("the corpus has no word; give it sentences that are lists of words")
    counts = np.bincount(provisional)
    vocabulary = Vocabulary.from_counts(zip(numbers, counts.tolist(), strict=True), min_count=min_count)
    final = np.fromiter((vocabulary.get(word, -1) for word in numbers), dtype=np.int32, count=len(numbers))
    tokens = final[provisional]
    kept = tokens >= 0
    before = np.concatenate([[0], np.cumsum(kept)])
    ends = np.concatenate([[0], np.cumsum(np.frombuffer(lengths, dtype=np.int64))])
    return vocabulary, tokens[kept], before[ends]


class Stream:
    """The blocks of a corpus. Each is about ``block_size`` words of whole sentences; a longer sentence is cut."""

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
        low, high = self.bounds[index], self.bounds[index + 1]
        first, last = np.searchsorted(self.offsets, (low, high), side="left")
        inside = np.asarray(self.offsets[first:last])
        starts = np.unique(np.concatenate([[low], inside, [high]]))
        return Block(
            tokens=np.array(self.tokens[low:high], dtype=np.int32),
            starts=(starts - low).astype(np.int64),
            first_word=epoch * self.num_tokens + int(low),
            seed=int(np.random.SeedSequence([seed, epoch, index]).generate_state(1, np.uint64)[0]),
        )

    def release(self) -> None:
        """Tell the system that the pages of a memory map, read so far, need not stay in memory."""
        for mapped in (self.tokens, self.offsets):
            memory = getattr(mapped, "_mmap", None)
            if memory is not None and hasattr(mmap, "MADV_DONTNEED"):
                memory.madvise(mmap.MADV_DONTNEED)

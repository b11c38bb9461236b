"""Which words there are, how often, and the number that stands for each."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from operator import index, itemgetter
from pathlib import Path
from typing import Any, Literal, SupportsIndex

import numpy as np

from hctnlp.files import write_text

FORMAT = "hctnlp.vocabulary/1"
SURROGATE = re.compile("[\ud800-\udfff]")


class Vocabulary:
    """Words numbered from the most frequent to the rarest, ties in the order of their code points.

    Special tokens, such as ``<PAD>``, come first with the count 0: they are no words of the corpus.

    Attributes
    ----------
    words : list of str
        ``words[i]`` is the word with id ``i``.
    counts : numpy.ndarray of int64, (size,)
        How often each was seen.
    num_specials : int
        The ids below this are special tokens.
    """

    def __init__(self, words: Sequence[str], counts: Sequence[int] | np.ndarray, num_specials: int = 0) -> None:
        self.words = list(words)
        require_words(self.words)
        self.counts = _whole(counts)
        self.num_specials = num_specials
        self._ids = {word: i for i, word in enumerate(self.words)}
        if len(self.words) != len(self.counts):
            raise ValueError(f"{len(self.words)} words but {len(self.counts)} counts")
        if len(self._ids) != len(self.words):
            doubled = next(word for word, seen in Counter(self.words).items() if seen > 1)
            raise ValueError(f"the word {doubled!r} is there twice; ids must be unique")

    @classmethod
    def from_counts(
        cls, counts: Mapping[str, int] | Iterable[tuple[str, int]], *, min_count: int = 1, specials: Sequence[str] = ()
    ) -> Vocabulary:
        """From words with their counts; a word given twice has its counts added.

        Raises
        ------
        TypeError
            If a word is no string.
        ValueError
            If ``min_count`` is below 1, a special token is also a word, no word is left, or a word cannot be written.
        """
        if min_count < 1:
            raise ValueError(f"min_count must be at least 1, not {min_count}: a word that was never seen has no vector")
        total = counts if isinstance(counts, Mapping) else _added(counts)
        require_words(total)
        kept = sorted((word, count) for word, count in total.items() if count >= min_count)
        kept.sort(key=itemgetter(1), reverse=True)  # words of the same count stay in their order
        if not kept:
            raise ValueError(
                f"no word is left: the largest of {len(total)} counts is {max(total.values(), default=0)}, "
                f"min_count is {min_count}; lower min_count or give more text"
            )
        if clash := next((token for token in specials if token in total), None):
            raise ValueError(f"the special token {clash!r} is also a word of the corpus; choose another name")
        words = [*specials, *(word for word, _ in kept)]
        return cls(words, [0] * len(specials) + [count for _, count in kept], len(specials))

    @classmethod
    def from_sentences(
        cls, sentences: Iterable[Sequence[str]], *, min_count: int = 1, specials: Sequence[str] = ()
    ) -> Vocabulary:
        """Count the words of ``sentences``, each a list of words; see :meth:`from_counts`."""
        counts: Counter[str] = Counter()
        for sentence in checked_sentences(sentences):
            with naming_the_word(sentence):
                counts.update(sentence)
        return cls.from_counts(counts, min_count=min_count, specials=specials)

    def __len__(self) -> int:
        return len(self.words)

    def __contains__(self, word: object) -> bool:
        return word in self._ids

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Vocabulary):
            return NotImplemented
        return (
            self.words == other.words
            and self.num_specials == other.num_specials
            and np.array_equal(self.counts, other.counts)
        )

    __hash__ = None

    def __repr__(self) -> str:
        return f"Vocabulary({len(self)} words, {self.counts.sum():,} tokens)"

    def id(self, word: str) -> int:
        """The number of a word; a ``KeyError`` names the word and what may have become of it."""
        try:
            return self._ids[word]
        except KeyError:
            raise KeyError(
                f"{word!r} is not among the {len(self)} words: rarer than min_count, or segmented differently"
            ) from None

    def get(self, word: str, default: int) -> int:
        """The number of a word, or ``default`` for one that is not there."""
        return self._ids.get(word, default)

    def encode(self, sentence: Iterable[str], unknown: int | Literal["drop", "error"] = "error") -> list[int]:
        """The ids of the words. A word outside the vocabulary is an error, is dropped, or becomes the id given.

        Raises
        ------
        KeyError
            If a word is not there and ``unknown`` is ``"error"``.
        TypeError
            If it is no string: a number, for instance, which is never there.
        """
        if unknown == "error":
            return [self.id(word) for word in sentence]
        if unknown == "drop":
            return [self._ids[word] for word in sentence if self._has(word)]
        if not isinstance(unknown, int) or not 0 <= unknown < len(self):
            raise ValueError(f"unknown must be 'error', 'drop' or an id below {len(self)}, not {unknown!r}")
        return [self._ids[word] if self._has(word) else unknown for word in sentence]

    def _has(self, word: object) -> bool:
        """``TypeError`` for what is no string, which nobody can have meant."""
        if word in self._ids:
            return True
        require_word(word)
        return False

    def decode(self, ids: Iterable[SupportsIndex]) -> list[str]:
        """The words of the ids."""
        words = []
        for i in map(index, ids):
            if not 0 <= i < len(self):
                raise IndexError(f"id {i} is not in 0..{len(self) - 1}")
            words.append(self.words[i])
        return words

    def save(self, path: str | Path) -> None:
        """Write JSON that :meth:`load` reads back equal. An older file stays until then."""
        content = {
            "format": FORMAT,
            "num_specials": self.num_specials,
            "words": self.words,
            "counts": self.counts.tolist(),
        }
        write_text(path, json.dumps(content, ensure_ascii=False))

    @classmethod
    def load(cls, path: str | Path) -> Vocabulary:
        """Read what :meth:`save` wrote; ``ValueError`` if the file is something else."""
        try:
            content = json.loads(Path(path).read_text(encoding="utf-8"))
            readable = content["format"] == FORMAT
            words, counts, num_specials = (content[name] for name in ("words", "counts", "num_specials"))
        except (ValueError, TypeError, KeyError):
            readable = False
        if not readable:
            raise ValueError(f"{path} is no vocabulary of format {FORMAT!r}; write it with Vocabulary.save")
        return cls(words, counts, num_specials)


def require_word(word: object) -> None:
    """Refuse what is no string: it could be counted, but neither saved nor found again under its name."""
    if not isinstance(word, str):
        remedy = "decode it" if isinstance(word, bytes) else "make it one with str, or leave it out"
        raise TypeError(f"the word {word!r:.40} is of type {type(word).__name__}, not a string; {remedy}")
    if SURROGATE.search(word):
        raise ValueError(f"the word {word!r} cannot be written in UTF-8; read the text with the right encoding")


def require_words(words: Iterable[Any]) -> None:
    """:func:`require_word` for each; for all of them at once where nothing is amiss, which is quicker."""
    words = list(words)
    try:
        if not SURROGATE.search("".join(words)):
            return
    except TypeError:
        pass
    for word in words:
        require_word(word)


def _added(counts: Iterable[tuple[str, int]]) -> Counter[str]:
    """A word given twice has its counts added."""
    total: Counter[str] = Counter()
    for word, count in counts:
        with naming_the_word([word]):
            total[word] += count
    return total


@contextmanager
def naming_the_word(sentence: Iterable[object]) -> Iterator[None]:
    """For a word that is no key, such as a list in a list of lists, say which it is."""
    try:
        yield
    except TypeError:
        for word in sentence:
            require_word(word)
        raise


def _whole(counts: Sequence[int] | np.ndarray) -> np.ndarray:
    whole = np.asarray(counts)
    if whole.size and (whole.dtype.kind not in "iu" or whole.min() < 0):
        raise ValueError(f"counts must be whole numbers of at least 0, not {counts!r:.60}; count the words of a text")
    return whole.astype(np.int64)


def checked_sentences(sentences: object) -> Iterator[Any]:
    """The sentences, each with a length; ``TypeError`` names one that is no list of words."""
    if isinstance(sentences, str | bytes) or not isinstance(sentences, Iterable):
        raise TypeError(f"sentences is {sentences!r:.40}, not lists of words; segment it first")
    for number, sentence in enumerate(sentences):
        if isinstance(sentence, str | bytes):
            raise TypeError(f"sentence {number} is the string {sentence[:20]!r}, not a list of words; segment it first")
        if not isinstance(sentence, Iterable):
            raise TypeError(f"sentence {number} is {sentence!r:.40}, not a list of words; leave it out")
        yield sentence if hasattr(sentence, "__len__") else list(sentence)

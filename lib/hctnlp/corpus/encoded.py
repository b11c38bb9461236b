"""A corpus as numbers on disk, read through a memory map: its size in memory is that of the pages in use."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import numpy as np

from hctnlp.corpus.vocabulary import Vocabulary, checked_sentences, naming_the_word
from hctnlp.files import replacing

TOKENS, OFFSETS, VOCABULARY, SIZES = "tokens.int32", "offsets.int64", "vocabulary.json", "sizes.json"
STRETCH = 4_096  # offsets
FILES = (SIZES, VOCABULARY, TOKENS, OFFSETS)


class EncodedCorpus:
    """Sentences as word ids: one flat array of tokens, and where each sentence starts in it.

    A folder with ``tokens.int32`` and ``offsets.int64`` (little-endian, no header), ``vocabulary.json``, and
    ``sizes.json``, which says how long the arrays must be.

    Attributes
    ----------
    tokens : numpy.memmap of int32, (tokens,)
    offsets : numpy.memmap of int64, (sentences + 1,)
        Sentence ``i`` is ``tokens[offsets[i]:offsets[i + 1]]``.
    vocabulary : Vocabulary
    dropped : int
        Tokens of the text that are not here because the vocabulary lacks them.
    """

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder)
        missing = [name for name in FILES[::-1] if not (self.folder / name).is_file()]
        if missing:
            raise FileNotFoundError(
                f"{self.folder} is no encoded corpus, it lacks {', '.join(missing)}; EncodedCorpus.write makes one"
            )
        sizes = _sizes(self.folder / SIZES)
        self.vocabulary = Vocabulary.load(self.folder / VOCABULARY)
        self.offsets = _map(self.folder / OFFSETS, "<i8")
        self.tokens = _map(self.folder / TOKENS, "<i4")
        actual = {"sentences": self.offsets.size - 1, "tokens": self.tokens.size}
        for what, size in actual.items():
            if size != sizes[what]:
                raise ValueError(f"{self.folder} has {size} {what}, written were {sizes[what]}; write it anew")
        if (self.offsets[0], self.offsets[-1]) != (0, self.tokens.size):
            raise ValueError(
                f"{self.folder / OFFSETS} goes from {self.offsets[0]} to {self.offsets[-1]}, not from 0 to the "
                f"{self.tokens.size} tokens; write it anew"
            )
        for start in range(0, len(self), STRETCH):  # not all at once: they may be many
            if (np.diff(self.offsets[start : start + STRETCH + 1]) < 0).any():
                raise ValueError(f"{self.folder / OFFSETS}: sentences do not begin one after the other; write it anew")
        self.dropped = sizes["dropped"]

    @classmethod
    def write(cls, folder: str | Path, sentences: Iterable[Sequence[str]], vocabulary: Vocabulary) -> EncodedCorpus:
        """Encode ``sentences`` one by one into ``folder`` and open it. Words outside the vocabulary are dropped.

        Nothing but the current sentence is held in memory. An older corpus in the folder stays until the new one is
        whole, and whoever has it open keeps it; but on Windows nobody may.

        Raises
        ------
        TypeError
            If a sentence is no list of words, or a word no string.
        PermissionError
            If the folder is read-only, or on Windows if the older corpus is open.
        """
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        sizes = {"sentences": 0, "tokens": 0, "dropped": 0}
        with ExitStack() as stack:  # each is replaced at the end, the last of them first
            fresh = {name: stack.enter_context(replacing(folder / name)) for name in FILES}
            _require_replaceable(folder)
            vocabulary.save(fresh[VOCABULARY])
            with fresh[TOKENS].open("wb") as tokens, fresh[OFFSETS].open("wb") as offsets:
                offsets.write(np.int64(0).astype("<i8").tobytes())
                for sentence in checked_sentences(sentences):
                    with naming_the_word(sentence):
                        ids = np.asarray(vocabulary.encode(sentence, unknown="drop"), dtype="<i4")
                    tokens.write(ids.tobytes())
                    sizes["sentences"] += 1
                    sizes["tokens"] += ids.size
                    sizes["dropped"] += len(sentence) - ids.size
                    offsets.write(np.int64(sizes["tokens"]).astype("<i8").tobytes())
            fresh[SIZES].write_text(json.dumps(sizes), encoding="utf-8")
            _require_replaceable(folder)
            (folder / SIZES).unlink(missing_ok=True)  # new arrays with old sizes, after a crash in between, do not open
        return cls(folder)

    def __len__(self) -> int:
        return self.offsets.size - 1

    def __getitem__(self, sentence: int) -> np.ndarray:
        if not -len(self) <= sentence < len(self):
            raise IndexError(f"sentence {sentence} of {len(self)}")
        start = sentence % len(self)
        return self.tokens[self.offsets[start] : self.offsets[start + 1]]

    def __iter__(self) -> Iterator[np.ndarray]:
        return (self[i] for i in range(len(self)))

    def __repr__(self) -> str:
        return f"EncodedCorpus({len(self):,} sentences, {self.tokens.size:,} tokens, {len(self.vocabulary):,} words)"


def _require_replaceable(folder: Path) -> None:
    """Windows cannot replace a file that is mapped, nor rename it to its own name; elsewhere this does nothing."""
    for name in (OFFSETS, TOKENS):
        try:
            with contextlib.suppress(FileNotFoundError):
                os.replace(folder / name, folder / name)
        except PermissionError as error:
            raise PermissionError(
                f"{folder / name} cannot be replaced: the corpus is open, and this is Windows, or the folder is "
                "read-only; delete the object that has it open, or write to another folder"
            ) from error


def _sizes(path: Path) -> dict[str, int]:
    try:
        sizes = json.loads(path.read_text(encoding="utf-8"))
        return {name: int(sizes[name]) for name in ("sentences", "tokens", "dropped")}
    except (ValueError, TypeError, KeyError) as error:
        raise ValueError(f"{path} is not what EncodedCorpus.write wrote ({error!r}); write it anew") from None


def _map(path: Path, dtype: str) -> np.ndarray:
    """A read-only memory map; an empty file, which cannot be mapped, is an empty array."""
    size = path.stat().st_size
    if size % np.dtype(dtype).itemsize:
        raise ValueError(
            f"{path} has {size} bytes, no whole number of {np.dtype(dtype).itemsize}-byte items; write it anew"
        )
    return np.memmap(path, dtype=dtype, mode="r") if size else np.empty(0, dtype=dtype)

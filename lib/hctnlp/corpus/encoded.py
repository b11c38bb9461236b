"""A corpus as numbers on disk, read through a memory map: its size in memory is that of the pages in use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np

from hctnlp.corpus.vocabulary import Vocabulary

TOKENS, OFFSETS, VOCABULARY = "tokens.int32", "offsets.int64", "vocabulary.json"


class EncodedCorpus:
    """Sentences as word ids: one flat array of tokens, and where each sentence starts in it.

    A folder with ``tokens.int32`` and ``offsets.int64`` (little-endian, no header) and ``vocabulary.json``.

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
        missing = [name for name in (TOKENS, OFFSETS, VOCABULARY) if not (self.folder / name).is_file()]
        if missing:
            raise FileNotFoundError(
                f"{self.folder} is no encoded corpus, it lacks {', '.join(missing)}; EncodedCorpus.write makes one"
            )
        self.vocabulary = Vocabulary.load(self.folder / VOCABULARY)
        self.offsets = _map(self.folder / OFFSETS, "<i8")
        self.tokens = _map(self.folder / TOKENS, "<i4")
        if self.offsets.size == 0 or self.offsets[-1] != self.tokens.size:
            end = self.offsets[-1] if self.offsets.size else "nothing"
            raise ValueError(
                f"{self.folder} is incomplete: {self.tokens.size} tokens, but the sentences end at {end}; write it anew"
            )
        self.dropped = int(self.vocabulary.counts.sum()) - self.tokens.size

    @classmethod
    def write(cls, folder: str | Path, sentences: Iterable[Sequence[str]], vocabulary: Vocabulary) -> EncodedCorpus:
        """Encode ``sentences`` one by one into ``folder`` and open it. Words outside the vocabulary are dropped.

        Nothing but the current sentence is held in memory. ``offsets`` is written last, so that a run that was
        stopped leaves a folder that does not open.
        """
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / OFFSETS).unlink(missing_ok=True)
        offsets = [0]
        with (folder / TOKENS).open("wb") as out:
            for sentence in sentences:
                ids = np.asarray(vocabulary.encode(sentence, unknown="drop"), dtype="<i4")
                out.write(ids.tobytes())
                offsets.append(offsets[-1] + ids.size)
        vocabulary.save(folder / VOCABULARY)
        np.asarray(offsets, dtype="<i8").tofile(folder / OFFSETS)
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


def _map(path: Path, dtype: str) -> np.ndarray:
    """A read-only memory map; an empty file, which cannot be mapped, is an empty array."""
    size = path.stat().st_size
    if size % np.dtype(dtype).itemsize:
        raise ValueError(f"{path} has {size} bytes, no whole number of {np.dtype(dtype).itemsize}-byte items; write it anew")
    return np.memmap(path, dtype=dtype, mode="r") if size else np.empty(0, dtype=dtype)

"""A corpus as numbers on disk, read through a memory map: its size in memory is that of the pages in use."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np

from hctnlp.corpus.vocabulary import Vocabulary

TOKENS, OFFSETS, VOCABULARY, SIZES = "tokens.int32", "offsets.int64", "vocabulary.json", "sizes.json"


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
        missing = [name for name in (TOKENS, OFFSETS, VOCABULARY, SIZES) if not (self.folder / name).is_file()]
        if missing:
            raise FileNotFoundError(
                f"{self.folder} is no encoded corpus, it lacks {', '.join(missing)}; EncodedCorpus.write makes one"
            )
        sizes = json.loads((self.folder / SIZES).read_text(encoding="utf-8"))
        self.vocabulary = Vocabulary.load(self.folder / VOCABULARY)
        self.offsets = _map(self.folder / OFFSETS, "<i8")
        self.tokens = _map(self.folder / TOKENS, "<i4")
        found = {"sentences": self.offsets.size - 1, "tokens": self.tokens.size}
        for what, size in found.items():
            if size != sizes[what]:
                raise ValueError(f"{self.folder} has {size} {what}, written were {sizes[what]}; write it anew")
        self.dropped = sizes["dropped"]

    @classmethod
    def write(cls, folder: str | Path, sentences: Iterable[Sequence[str]], vocabulary: Vocabulary) -> EncodedCorpus:
        """Encode ``sentences`` one by one into ``folder`` and open it. Words outside the vocabulary are dropped.

        Nothing but the current sentence is held in memory. ``sizes.json`` is written last, so that a run that was
        stopped leaves a folder that does not open.
        """
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / SIZES).unlink(missing_ok=True)
        vocabulary.save(folder / VOCABULARY)
        sizes = {"sentences": 0, "tokens": 0, "dropped": 0}
        with (folder / TOKENS).open("wb") as tokens, (folder / OFFSETS).open("wb") as offsets:
            offsets.write(np.int64(0).astype("<i8").tobytes())
            for sentence in sentences:
                if isinstance(sentence, str):
                    raise TypeError(
                        f"a sentence is the string {sentence[:20]!r}, not a list of words; segment it first"
                    )
                ids = np.asarray(vocabulary.encode(sentence, unknown="drop"), dtype="<i4")
                tokens.write(ids.tobytes())
                sizes["sentences"] += 1
                sizes["tokens"] += ids.size
                sizes["dropped"] += len(sentence) - ids.size
                offsets.write(np.int64(sizes["tokens"]).astype("<i8").tobytes())
        (folder / SIZES).write_text(json.dumps(sizes), encoding="utf-8")
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
        raise ValueError(
            f"{path} has {size} bytes, no whole number of {np.dtype(dtype).itemsize}-byte items; write it anew"
        )
    return np.memmap(path, dtype=dtype, mode="r") if size else np.empty(0, dtype=dtype)

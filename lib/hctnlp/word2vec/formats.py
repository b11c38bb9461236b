"""The files of word2vec, text and binary, which every program for word vectors reads.

Text: a header ``words dim``, then on each line a word and its numbers, with a space before each. Binary: the same
header, then each word, a space, and 4·dim bytes (float32, little-endian). In UTF-8, the most frequent word first.
Neither format quotes anything, so a word with a space in it ends early and its second half is read as a number.
"""

from __future__ import annotations

import codecs
import io
import re
import warnings
import zlib
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Literal

import numpy as np
from gensim import utils
from gensim.models import KeyedVectors

from hctnlp.files import COMPRESSED, replacing
from hctnlp.word2vec.evaluation import as_keyed_vectors

ROW = "row"
CHUNK = 1 << 20
HEAD = 1 << 16  # bytes after the header, by which text and binary are told apart
Record = tuple[str, bytes, np.ndarray]  # where it stands, the word, its vector
SEPARATOR = re.compile(r"[ \t\n\r\v\f]")  # what ends a word in C and in Python's bytes


def save_word2vec_format(vectors: Any, path: str | Path, *, binary: bool = False) -> None:
    """Write vectors as gensim, word2vec.c and others read them. An older file stays until the new one is whole.

    The binary format keeps every bit of a float32. So does the text, with as many digits as it takes; it is about
    three times as large. A file name that ends in ``.gz`` or ``.bz2`` is compressed.

    Parameters
    ----------
    vectors
        A trained :class:`~hctnlp.word2vec.Word2Vec`, gensim's ``KeyedVectors``, or a gensim model that has them.
        Written in their own order, so that row i stays row i.

    Raises
    ------
    ValueError
        If a word would break the file, because it is empty, has white space or cannot be written in UTF-8; or a number
        is not finite in float32. Nothing is written then.
    """
    keyed = as_keyed_vectors(vectors)
    require_writable_words(keyed.index_to_key)
    _require_finite(keyed, "the vectors")
    keyed.expandos[ROW] = -np.arange(len(keyed))  # gensim sorts by some attribute, the largest first: let it be this
    try:
        with replacing(path) as fresh:
            keyed.save_word2vec_format(str(fresh), binary=binary, sort_attr=ROW)
    finally:
        del keyed.expandos[ROW]


def require_writable_words(words: Iterable[str]) -> None:
    """``ValueError`` names the first word that neither format can hold."""
    for word in words:
        _require_writable(word)


def _require_writable(word: str) -> None:
    if not isinstance(word, str) or not word:
        raise ValueError(f"a word is {word!r}: the format can hold no such word, drop it from the vectors")
    if blank := SEPARATOR.search(word):
        raise ValueError(
            f"the word {word!r} has {blank[0]!r} in it, where a reader would end it; replace it, with '_' for instance"
        )
    try:
        word.encode("utf-8")
    except UnicodeEncodeError:
        raise ValueError(
            f"the word {word!r} cannot be written in UTF-8; read the corpus with the right encoding"
        ) from None


def _require_finite(keyed: KeyedVectors, where: str) -> None:
    with np.errstate(over="ignore"):
        finite = np.isfinite(keyed.vectors.astype(np.float32, copy=False)).all(axis=1)
    if not finite.all():
        word = keyed.index_to_key[int(np.flatnonzero(~finite)[0])]
        raise ValueError(f"{where}: that of {word!r} is not finite; the training has diverged, lower its learning rate")


def load_word2vec_format(
    path: str | Path,
    *,
    binary: bool | None = None,
    limit: int | None = None,
    unicode_errors: str = "strict",
    duplicates: Literal["error", "first"] = "error",
) -> KeyedVectors:
    """Read vectors in text or binary, whichever the file is, as gensim's ``KeyedVectors``.

    gensim has to be told which it is; of a text file that it takes for binary it makes nonsense without a word. It
    also keeps silent about a word that is there twice, a file longer than its header says, and numbers that are none.
    A byte-order mark before the header, as Windows' editors write it, is skipped.

    Parameters
    ----------
    binary
        None finds out.
    limit
        Read the first ``limit`` words only, the most frequent; the rest of the file is not looked at.
    unicode_errors
        What becomes of a word that is not UTF-8, as word2vec.c cuts long ones inside a character: ``"strict"`` raises,
        ``"replace"`` puts � for what is left of the character, ``"ignore"`` leaves it out.
    duplicates
        ``"error"`` refuses a word that is there twice, ``"first"`` keeps its first vector, as gensim does, and warns.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If the header is none, or the file has not what the header says; line or word are named.
    """
    if limit is not None and limit < 1:
        raise ValueError(f"limit must be at least 1, not {limit}; None reads all")
    if duplicates not in ("error", "first"):
        raise ValueError(f"duplicates must be 'error' or 'first', not {duplicates!r}")
    path = Path(path)
    try:
        size, dim, is_binary = _header(path)
        is_binary = is_binary if binary is None else binary
        _require_room(path, size, dim, is_binary)
        with utils.open(str(path), "rb") as file:
            file.readline()
            records = (_binary_records if is_binary else _text_records)(file, path, size, dim)
            return _keyed(islice(records, limit), path, min(size, limit or size), dim, unicode_errors, duplicates)
    except (EOFError, zlib.error, OSError) as error:
        if getattr(error, "errno", None) or isinstance(error, FileNotFoundError):
            raise
        raise ValueError(f"{path} cannot be decompressed ({error}); fetch it anew") from None


def _keyed(
    records: Iterable[Record], path: Path, size: int, dim: int, unicode_errors: str, duplicates: str
) -> KeyedVectors:
    keyed = KeyedVectors(dim, count=size)
    rows, twice = keyed.key_to_index, []
    for place, raw, vector in records:
        word = _decoded(raw, unicode_errors, f"{path}, {place}")
        if not np.isfinite(vector).all():
            raise ValueError(f"{path}, {place}: that of {word!r} is not finite; drop it, or train anew at a lower rate")
        if word in rows:
            twice.append(f"{word!r} ({place})")
            continue
        keyed.vectors[len(rows)] = vector
        rows[word] = len(rows)
    if twice:
        trouble = (
            f"{path} has words twice: {len(rows) + len(twice)} in all, {len(rows)} different: {', '.join(twice[:3])}"
        )
        if duplicates == "error":
            raise ValueError(f"{trouble}; write it anew, or pass duplicates='first' to keep the first vector of each")
        warnings.warn(f"{trouble}; the first vector of each is kept", stacklevel=3)
    keyed.index_to_key, keyed.next_index = list(rows), len(rows)
    keyed.vectors = np.ascontiguousarray(keyed.vectors[: len(rows)])
    keyed.expandos["count"] = size - np.arange(len(rows))  # as gensim makes them up, so that it writes in this order
    return keyed


def _header(path: Path) -> tuple[int, int, bool]:
    """Number of words, their dimension, and whether what follows is binary."""
    if not path.is_file():
        raise FileNotFoundError(f"there is no file {path}")
    with utils.open(str(path), "rb") as file:
        header = file.readline(100)
        match = re.fullmatch(rb"\s*(\d+)\s+(\d+)\s*", header.removeprefix(codecs.BOM_UTF8))
        if not match or not (int(match[1]) and int(match[2])):
            raise ValueError(
                f"{path} begins with {header[:40]!r}, not with the number of words and of dimensions; of a file "
                "without that line, such as GloVe's, use KeyedVectors.load_word2vec_format with no_header=True"
            )
        size, dim = int(match[1]), int(match[2])
        start = file.read(HEAD)
    numbers = start.partition(b"\n")[0].split()[1:]
    return size, dim, not ((len(numbers) == dim and _are_numbers(numbers)) or _is_text(start))


def _are_numbers(items: list[bytes]) -> bool:
    try:
        return len([float(item) for item in items if item.strip()]) > 0
    except ValueError:
        return False


def _is_text(start: bytes) -> bool:
    """Whether it reads as text, if with numbers that are none. Float32 has bytes that text has not, but in toys.

    The first line would not do: one of the bytes of a float32 may be a line feed.
    """
    try:
        codecs.getincrementaldecoder("utf-8")().decode(start)  # it may end inside a character
    except UnicodeDecodeError:
        return False
    return not re.search(rb"[\x00-\x08\x0e-\x1f\x7f]", start)


def _require_room(path: Path, size: int, dim: int, binary: bool) -> None:
    """A header that asks for more numbers than the file has bytes must not ask for that memory."""
    least = size * (1 + dim * (4 if binary else 2))
    if path.suffix not in COMPRESSED and path.stat().st_size < least:
        raise ValueError(
            f"{path} is no file of {size} words of {dim} numbers as its header says: they take at least {least} bytes, "
            f"it has {path.stat().st_size}; write it anew"
        )


def _text_records(lines: Iterable[bytes], path: Path, size: int, dim: int) -> Iterator[Record]:
    """As many lines as the header says, and on each as many numbers: gensim would copy a single number dim times."""
    records = 0
    for number, line in enumerate(lines, 2):
        word, *numbers = line.rstrip().split(b" ")
        if not word and not numbers:
            continue
        records += 1
        if len(numbers) != dim:
            raise ValueError(
                f"{path}, line {number}, has {len(numbers)} numbers, its header says {dim}; write it anew, with one "
                "space before each"
            )
        try:
            with np.errstate(over="ignore"):  # what is too large becomes infinite, and is refused as that
                vector = np.array(numbers, dtype=np.float32)
        except ValueError:
            wrong = next(text for text in numbers if not _are_numbers([text]))
            remedy = "write decimal points, not commas" if b"," in wrong else "write it anew"
            raise ValueError(
                f"{path} is no file of {size} words of {dim} numbers as its header says: line {number} has "
                f"{wrong.decode(errors='replace')!r} where a number should be; {remedy}"
            ) from None
        if records <= size:
            yield f"line {number}", word, vector
    if records != size:
        raise ValueError(f"{path} has {records} lines of vectors, its header says {size}; write it anew")


def _binary_records(file: io.BufferedIOBase, path: Path, size: int, dim: int) -> Iterator[Record]:
    """A binary file ends with the last word that its header counts. word2vec.c ends each vector with a line feed."""
    chunk, start = b"", 0
    for number in range(1, size + 1):
        while (space := chunk.find(b" ", start)) < 0 or len(chunk) <= space + 4 * dim:
            more = file.read(CHUNK)
            if not more:
                raise ValueError(
                    f"{path} is no file of {size} words of {dim} numbers as its header says: it ends within word "
                    f"{number}; fetch it anew"
                )
            chunk, start = chunk[start:] + more, 0
        yield f"word {number}", chunk[start:space].lstrip(b"\n"), np.frombuffer(chunk, "<f4", dim, space + 1)
        start = space + 1 + 4 * dim
    rest = chunk[start:] + b"".join(iter(lambda: file.read(CHUNK), b""))
    if rest not in (b"", b"\n"):
        raise ValueError(f"{path} goes on for {len(rest)} bytes after the {size} words of its header; write it anew")


def _decoded(word: bytes, errors: str, place: str) -> str:
    try:
        return word.decode("utf-8", errors)
    except UnicodeDecodeError:
        raise ValueError(
            f"{place}: the word {word!r} is not UTF-8; if it is cut inside a character, pass unicode_errors='replace', "
            "if the file is in another encoding, convert it"
        ) from None
    except LookupError:
        raise ValueError(f"unicode_errors must be 'strict', 'replace' or 'ignore', not {errors!r}") from None

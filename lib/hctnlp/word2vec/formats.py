"""The files of word2vec, text and binary, which every program for word vectors reads.

Text: a header ``words dim``, then on each line a word and its numbers, with a space before each. Binary: the same
header, then each word, a space, and 4·dim bytes (float32, little-endian). In UTF-8, the most frequent word first.
Neither format quotes anything, so a word with a space in it ends early and its second half is read as a number.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
from gensim import utils
from gensim.models import KeyedVectors

from hctnlp.word2vec.evaluation import as_keyed_vectors

ROW = "row"
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
    for word in keyed.index_to_key:
        _require_writable(word)
    _require_finite(keyed, "the vectors")
    path = Path(path)
    partial = path.with_name(f"partial.{path.name}")  # its end stays: gensim compresses by it
    keyed.expandos[ROW] = -np.arange(len(keyed))  # gensim sorts by some attribute, the largest first: let it be this
    try:
        keyed.save_word2vec_format(str(partial), binary=binary, sort_attr=ROW)
    finally:
        del keyed.expandos[ROW]
    partial.replace(path)


def _require_writable(word: str) -> None:
    if not isinstance(word, str) or not word:
        raise ValueError(f"a word is {word!r}: the format can hold no such word, drop it from the vectors")
    if found := SEPARATOR.search(word):
        raise ValueError(
            f"the word {word!r} has {found[0]!r} in it, where a reader would end it; replace it, with '_' for instance"
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


def load_word2vec_format(path: str | Path) -> KeyedVectors:
    """Read vectors in text or binary, whichever the file is, as gensim's ``KeyedVectors``.

    gensim has to be told which it is; of a text file that it takes for binary it makes nonsense without a word. It
    also keeps silent about a word that is there twice, a file longer than its header says, and numbers that are none.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If the header is none, or the file has not what the header says.
    """
    path = Path(path)
    size, dim, binary = _header(path)
    if not binary:
        _require_text_as_announced(path, size, dim)
    try:
        keyed = KeyedVectors.load_word2vec_format(str(path), binary=binary)
    except UnicodeDecodeError:
        raise ValueError(f"{path} has a word that is not UTF-8; convert the file, or write it anew") from None
    except (EOFError, ValueError) as error:
        raise ValueError(f"{path} is no file of {size} words of {dim} numbers as its header says: {error}") from None
    if len(keyed.key_to_index) != size:
        raise ValueError(f"{path} has words twice: {size} in all, {len(keyed.key_to_index)} different; write it anew")
    if binary:
        _require_nothing_after(path, keyed)
    _require_finite(keyed, str(path))
    return keyed


def _header(path: Path) -> tuple[int, int, bool]:
    """Number of words, their dimension, and whether what follows is binary."""
    if not path.is_file():
        raise FileNotFoundError(f"there is no file {path}")
    with utils.open(str(path), "rb") as file:
        header = file.readline(100)
        match = re.fullmatch(rb"\s*(\d+) +(\d+)\s*", header)
        if not match or not (int(match[1]) and int(match[2])):
            raise ValueError(
                f"{path} begins with {header[:40]!r}, not with the number of words and of dimensions; of a file "
                "without that line, such as GloVe's, use KeyedVectors.load_word2vec_format with no_header=True"
            )
        size, dim = int(match[1]), int(match[2])
        first = file.readline(100 * (dim + 10)).split(b" ")
    return size, dim, not _are_numbers(first[1:])


def _are_numbers(items: list[bytes]) -> bool:
    try:
        return len([float(item) for item in items if item.strip()]) > 0
    except ValueError:
        return False


def _require_text_as_announced(path: Path, size: int, dim: int) -> None:
    """As many lines as the header says, and on each as many numbers: gensim would copy a single number dim times."""
    lines = 0
    with utils.open(str(path), "rb") as file:
        file.readline()
        for number, line in enumerate(file, 2):
            if found := line.rstrip().count(b" "):
                lines += 1
            if found not in (0, dim):
                raise ValueError(f"{path}, line {number}, has {found} numbers, its header says {dim}; write it anew")
    if lines != size:
        raise ValueError(f"{path} has {lines} lines of vectors, its header says {size}; write it anew")


def _require_nothing_after(path: Path, keyed: KeyedVectors) -> None:
    """A binary file ends with the last word that its header counts."""
    with utils.open(str(path), "rb") as file:
        file.readline()
        rest = sum(map(len, iter(lambda: file.read(1 << 20), b"")))
    rest -= sum(len(word.encode()) + 1 for word in keyed.index_to_key) + 4 * keyed.vectors.size
    if rest not in (0, len(keyed)):  # word2vec.c ends each vector with a line feed, gensim does not
        raise ValueError(f"{path} goes on for {rest} bytes after the {len(keyed)} words of its header; write it anew")

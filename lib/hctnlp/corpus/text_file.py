"""A text file as sentences."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path


class TextFile:
    """The sentences of a UTF-8 file, one a line, words between spaces: read anew each time it is iterated.

    Empty lines are no sentences. ``ValueError`` names the first line that is no UTF-8.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        if not self.path.is_file():
            raise FileNotFoundError(f"there is no file {path}")

    def __iter__(self) -> Iterator[list[str]]:
        with self.path.open("rb") as lines:
            for number, line in enumerate(lines, 1):
                try:
                    words = line.decode("utf-8-sig" if number == 1 else "utf-8").split()
                except UnicodeDecodeError as error:
                    raise ValueError(
                        f"{self.path}, line {number}: {error.object[error.start]:#04x} is no UTF-8; convert the file, "
                        "for example with iconv -f gb18030 -t utf-8"
                    ) from None
                if words:
                    yield words

    def __repr__(self) -> str:
        return f"TextFile({str(self.path)!r})"

"""Files that are replaced whole: who reads one finds the old content or the new, whatever happens in between."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

COMPRESSED = (".gz", ".bz2")  # an ending by which some writers compress must stay


@contextlib.contextmanager
def replacing(path: str | Path) -> Iterator[Path]:
    """A path beside ``path`` to write to; at the end of the block the new file takes the old one's place.

    After an error, or Ctrl-C, the old file is what it was and nothing is left behind. The rest is as if ``path`` had
    been opened for writing: links are followed, an old file keeps its permissions, a new one has the usual ones, and a
    device or pipe, which cannot be replaced, is written to.

    Raises
    ------
    FileNotFoundError
        If the folder is not there.
    PermissionError
        If the old file is read-only or the folder is, or on Windows if a program has the old file open.
    """
    require_writable(path)
    if _is_device(Path(path)):
        yield Path(path)
        return
    path = Path(os.path.realpath(path))
    ending = path.suffix if path.suffix in COMPRESSED else ""
    fresh = path.with_name(f".{path.name[:30]}.{secrets.token_hex(4)}.partial{ending}")
    try:
        yield fresh
        _to_disk(fresh)
        if path.exists():
            shutil.copymode(path, fresh)
        os.replace(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)
    _folder_to_disk(path.parent)


def require_writable(path: str | Path) -> None:
    """Raise now what :func:`replacing` would raise hours later."""
    if _is_device(Path(path)):
        return
    path = Path(os.path.realpath(path))
    if path.is_dir():
        raise IsADirectoryError(f"{path} is a folder; name a file in it")
    if not path.parent.is_dir():
        raise FileNotFoundError(f"there is no folder {path.parent} for {path.name}; make it first")
    for place in (path, path.parent):
        if place.exists() and not os.access(place, os.W_OK):
            raise PermissionError(f"{place} is read-only; choose another place, or make it writable")


def write_text(path: str | Path, text: str) -> None:
    """Write UTF-8 with the line ends that ``text`` has; an old file stays until the new one is whole."""
    with replacing(path) as fresh:
        fresh.write_text(text, encoding="utf-8", newline="")


def _is_device(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()


def _to_disk(path: Path) -> None:
    """Without it a power failure soon after could leave the new name with nothing in it."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _folder_to_disk(folder: Path) -> None:
    with contextlib.suppress(OSError):  # Windows opens no folders, and not every file system does this
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

"""The files of an archive or folder that others have made, as bytes: no path of theirs is ever opened or written to."""

from __future__ import annotations

import contextlib
import os
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from hctnlp.grading.names import shown
from hctnlp.grading.submission.reading import MAX_BYTES, is_litter

MAX_ENTRIES = 200_000
MAX_IN_ALL = 8 << 30  # bytes unpacked: a class of ten thousand is half of it
DEEPEST = 20  # folders in each other
UTF8_NAME, ENCRYPTED = 0x800, 0x1  # flags of an entry
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # of others a header says how much memory they take


class Unreadable(ValueError):
    """An entry cannot be had; the message says why."""


@dataclass
class Entry:
    """A file: the parts of its path, and how to read it. ``amiss`` says why it must not be, "" if it may."""

    parts: tuple[str, ...]
    source: Source
    key: object
    size: int
    amiss: str = ""

    @property
    def name(self) -> str:
        return self.parts[-1]

    def __str__(self) -> str:
        return shown("/".join(self.parts), 120)

    def read(self) -> bytes:
        """Its bytes; :class:`Unreadable` if they are too many, whatever its header says, or cannot be had."""
        if self.amiss:
            raise Unreadable(self.amiss)
        content = self.source.read(self.key)
        if len(content) > MAX_BYTES:
            raise Unreadable(f"it has more than {MAX_BYTES >> 20} MiB")
        self.source.unpacked += len(content)
        if self.source.unpacked > MAX_IN_ALL:
            raise Unreadable(f"what is in {self.source.path} is more than {MAX_IN_ALL >> 30} GiB")
        return content


@dataclass
class Source:
    """An archive or a folder."""

    path: Path
    unpacked: int = field(default=0, init=False)

    def entries(self) -> Iterator[Entry]:
        raise NotImplementedError

    def read(self, key: object) -> bytes:
        raise NotImplementedError


class Folder(Source):
    def entries(self) -> Iterator[Entry]:
        yield from self._below(self.path, ())

    def _below(self, folder: Path, parts: tuple[str, ...]) -> Iterator[Entry]:
        for item in sorted(os.scandir(folder), key=lambda item: item.name):
            there = (*parts, item.name)
            if is_litter(item.name):
                continue
            if item.is_dir(follow_symlinks=False):
                if len(there) < DEEPEST:
                    yield from self._below(Path(item.path), there)
            else:
                status = item.stat(follow_symlinks=False)
                amiss = "" if stat.S_ISREG(status.st_mode) else "it is a link, or no plain file"
                yield Entry(there, self, item.path, status.st_size, amiss)

    def read(self, key: object) -> bytes:
        try:
            descriptor = os.open(str(key), os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
            with os.fdopen(descriptor, "rb") as file:
                return file.read(MAX_BYTES + 1)
        except OSError as error:
            raise Unreadable(str(error.strerror)) from None


class Zip(Source):
    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        super().__init__(path)
        self.archive = archive

    def entries(self) -> Iterator[Entry]:
        for info in self.archive.infolist():
            if info.is_dir():
                continue
            name = _name(info)
            parts = tuple(part for part in re.split(r"[/\\]", name) if part not in ("", "."))
            if not parts or any(map(is_litter, parts)):
                continue
            yield Entry(parts, self, info, info.file_size, _amiss(name, parts, info))

    def read(self, key: object) -> bytes:
        try:
            with self.archive.open(key) as file:
                return file.read(MAX_BYTES + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError) as error:
            raise Unreadable(f"it cannot be unpacked: {shown(error)}") from None


def _name(info: zipfile.ZipInfo) -> str:
    """Of an entry whose archive does not say UTF-8 the name is in UTF-8 or, from a Chinese Windows, in GB 18030."""
    if info.flag_bits & UTF8_NAME:
        return info.filename
    name = info.orig_filename.encode("cp437", "replace")
    for encoding in ("utf-8", "gb18030"):
        with contextlib.suppress(UnicodeDecodeError):
            return name.decode(encoding)
    return info.filename


def _amiss(name: str, parts: tuple[str, ...], info: zipfile.ZipInfo) -> str:
    kind = stat.S_IFMT(info.external_attr >> 16)
    trouble = {
        "its path leads out of the archive": name.startswith(("/", "\\")) or ".." in parts or "\0" in name,
        "its path begins with a drive": re.match(r"[A-Za-z]:", name) is not None,
        "it is a link, or no plain file": kind not in (0, stat.S_IFREG),
        "it is encrypted": bool(info.flag_bits & ENCRYPTED),
        "it is compressed in a way that is not read here": info.compress_type not in METHODS,
        "it lies too deep": len(parts) > DEEPEST,
        f"it has more than {MAX_BYTES >> 20} MiB": info.file_size > MAX_BYTES,
    }
    return next((why for why, is_so in trouble.items() if is_so), "")


@contextlib.contextmanager
def opened(path: Path) -> Iterator[Source]:
    """The files at a path.

    Raises
    ------
    ValueError
        If it is no folder and no zip archive that can be read, or one of more files than any class hands in.
    """
    if path.is_dir():
        yield Folder(path)
        return
    if not path.exists():
        raise FileNotFoundError(f"there is no {path}")
    try:
        with zipfile.ZipFile(path) as archive:
            if len(archive.infolist()) > MAX_ENTRIES:
                raise ValueError(f"{path} has {len(archive.infolist())} entries, more than {MAX_ENTRIES}")
            yield Zip(path, archive)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, UnicodeDecodeError):
        raise ValueError(f"{path} is no zip archive and no folder: unpack it yourself and give the folder") from None

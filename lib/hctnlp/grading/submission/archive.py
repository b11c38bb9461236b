"""The files of an archive or folder that others have made, as bytes: no path of theirs is ever opened or written to."""

from __future__ import annotations

import contextlib
import os
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from hctnlp.grading.names import shown
from hctnlp.grading.submission.reading import MAX_BYTES, is_litter

MAX_ENTRIES = 200_000
MAX_IN_ALL = 8 << 30  # bytes unpacked: a class of ten thousand is half of it
DEEPEST = 20  # folders in each other
LONGEST_PATH = 5_000  # characters of a path in a message: cut, those of two files may be the same
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
        return shown("/".join(self.parts), LONGEST_PATH)

    def read(self) -> bytes:
        """Its bytes; :class:`Unreadable` if they are too many, whatever its header says, or cannot be had."""
        if self.amiss:
            raise Unreadable(self.amiss)
        self.source.unpacked += min(self.size, MAX_BYTES)  # before it is: many may fail, and take as long
        if self.source.unpacked > MAX_IN_ALL:
            raise Unreadable(f"what is in {self.source.path} is more than {MAX_IN_ALL >> 30} GiB")
        content = self.source.read(self.key)
        if len(content) > MAX_BYTES:
            raise Unreadable(f"it has more than {MAX_BYTES >> 20} MiB")
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
        if len(parts) >= DEEPEST:
            yield Entry(parts, self, str(folder), 0, "it lies too deep")
            return
        try:
            items = sorted(os.scandir(folder), key=lambda item: item.name)
        except OSError as error:
            yield Entry(parts or (folder.name,), self, str(folder), 0, str(error.strerror))
            return
        for item in items:
            there = (*parts, item.name)
            if is_litter(item.name):
                continue
            if item.is_dir(follow_symlinks=False):
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
        infos = [info for info in self.archive.infolist() if not info.is_dir()]
        doubtful = _encoding_in_doubt(infos)
        for info in infos:
            name = _name(info, doubtful)
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


def _name(info: zipfile.ZipInfo, doubtful: str) -> str:
    """Of an entry whose archive does not say UTF-8 the name is in UTF-8 or, from a Chinese Windows, in GB 18030.

    Some, 陆雪梅 among them, are GB 18030 and by chance UTF-8 too: those are in the encoding ``doubtful``.
    """
    if info.flag_bits & UTF8_NAME:
        return info.filename
    name = _bytes_of_name(info)
    for encoding in (doubtful, "gb18030") if _is_in_doubt(name) else ("utf-8", "gb18030"):
        with contextlib.suppress(UnicodeDecodeError):
            return name.decode(encoding)
    return info.filename


def _bytes_of_name(info: zipfile.ZipInfo) -> bytes:
    return info.orig_filename.encode("cp437", "replace")


def _is_in_doubt(name: bytes) -> bool:
    """Whether it is UTF-8 of no character that takes three bytes, as every Chinese one does, and not ASCII."""
    with contextlib.suppress(UnicodeDecodeError):
        return "\x7f" < max(name.decode(), default="") < "\u0800"
    return False


def _encoding_in_doubt(infos: Sequence[zipfile.ZipInfo]) -> str:
    """The encoding of names without doubt: GB 18030 if more of them are no UTF-8 than are, and not ASCII."""
    names = [_bytes_of_name(info) for info in infos if not info.flag_bits & UTF8_NAME]
    plain = [name for name in names if not name.isascii() and not _is_in_doubt(name)]
    utf8 = sum(_is_utf8(name) for name in plain)
    return "gb18030" if len(plain) > 2 * utf8 else "utf-8"


def _is_utf8(name: bytes) -> bool:
    with contextlib.suppress(UnicodeDecodeError):
        return bool(name.decode())
    return False


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

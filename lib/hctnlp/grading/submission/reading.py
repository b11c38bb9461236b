"""What a student handed in, read without trust: one notebook's bytes, and what else lay there, by name.

Nothing is followed (links), opened that is no plain file (devices, pipes), or read beyond a size; of the notebook's
JSON only cells with a source are taken. Whatever is amiss becomes a line that the student and the instructor read.
"""

from __future__ import annotations

import codecs
import contextlib
import json
import os
import re
import stat
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from dateutil import parser as dates

from hctnlp.exercises.framework.text import printable
from hctnlp.grading.submission.pictures import taken_from

MAX_BYTES = 20 << 20
MAX_SOURCE = 200_000  # characters of a cell
MAX_CELLS = 1_000
MAX_SECRET = 1_000
NAMES_SHOWN = 5
BLANK = b"raise NotImplementedError"  # of a cell that is not answered
TIMESTAMP = "timestamp.txt"
SECRET = "submission_secret.txt"  # by which nbgrader's exchange hands feedback back
LITTER = frozenset({"__MACOSX", ".ipynb_checkpoints", ".DS_Store", "Thumbs.db", "desktop.ini"})
EXAMPLES = "2026-11-22 23:59:00 +0800, 2026-11-22 23:59:00 Asia/Shanghai"
TWO_DAYS = datetime(2001, 1, 1), datetime(2002, 2, 2)
OF_UTC = re.compile(r"\b(UTC|GMT)\s*(?=[+-]\d)")  # dateutil would read UTC+8 as eight hours west


@dataclass(frozen=True)
class Submission:
    """A folder of ``submitted/``: the notebook's bytes (empty if there is none), when, and what was amiss.

    ``secret`` is what nbgrader's exchange put beside it, empty without an exchange.
    """

    content: bytes
    timestamp: str | None
    remarks: tuple[str, ...]
    secret: bytes = b""


@dataclass(frozen=True)
class Cell:
    """A cell of a submission: ``label`` is its ``grade_id``, ``id`` its cell's; "" if it has none.

    ``pictures`` are those in its text, in base64, by the names that they have there.
    """

    label: str
    source: str
    is_code: bool
    id: str = field(default="", compare=False)
    pictures: Mapping[str, str] = field(default_factory=dict, compare=False)


def read_submission(folder: Path, assignment: str) -> Submission:
    """The submission in a folder. Nothing that lies there stops it.

    Raises
    ------
    PermissionError
        If the folder or the notebook may not be read.
    """
    remarks: list[str] = []
    if folder.is_symlink() or folder.parent.is_symlink() or not folder.is_dir():
        return Submission(b"", None, ("提交的位置不是文件夹 / what was handed in is no folder",))
    names = sorted(entry.name for entry in os.scandir(folder) if not is_litter(entry.name))
    wanted, *_ = edition_names(assignment)
    editions = [name for name in edition_names(assignment) if name in names]
    name = _fuller(folder, editions) if editions else _stand_in(names, assignment)
    if name is None:
        there = ", ".join(printable(other, 40) for other in names[:NAMES_SHOWN]) or "nothing"
        remarks.append(
            f"没有 {wanted}，按未作答处理；文件夹里有：{there} / "
            f"there is no {wanted}, which counts as blank, but {there}"
        )
        return Submission(b"", _timestamp(folder, remarks), tuple(remarks))
    if len(editions) > 1:
        remarks.append(
            f"两个版本都在，评的是作答较多的 {name} / both editions are there: {name}, with more answers, is graded"
        )
    elif not editions:
        remarks.append(f"文件名是 {printable(name, 60)}，按 {wanted} 处理 / the notebook was not named {wanted}")
    content = _content(folder / name, remarks)
    known = (*editions, name, practice_file_name(assignment), TIMESTAMP, SECRET)
    if others := [other for other in names if other not in known]:
        shown = ", ".join(printable(other, 40) for other in others[:NAMES_SHOWN])
        more = f" …（共 {len(others)} 个 / {len(others)} in all）" if len(others) > NAMES_SHOWN else ""
        remarks.append(f"其他文件不参与评分 / other files take no part: {shown}{more}")
    secret = _content(folder / SECRET, []) if SECRET in names else b""
    return Submission(content, _timestamp(folder, remarks), tuple(remarks), secret[:MAX_SECRET])


def edition_names(assignment: str) -> tuple[str, str]:
    """The files of a homework's editions, Chinese and English."""
    return f"{assignment}.ipynb", f"{assignment}.en.ipynb"


def practice_file_name(assignment: str) -> str:
    """The file that is released beside the notebooks, so that ``check`` works without the package."""
    return f"{assignment}_check.py"


def _fuller(folder: Path, editions: Sequence[str]) -> str:
    """The edition in which more is answered; the first of equals."""

    def blank(name: str) -> tuple[bool, int]:
        content = _content(folder / name, [])
        return not content, content.count(BLANK)

    return editions[0] if len(editions) == 1 else min(editions, key=blank)


def is_litter(name: str) -> bool:
    """Whether a computer has put it there and nobody else, such as the ``._`` twin that macOS packs beside a file."""
    return name.startswith("._") or name in LITTER


def _stand_in(names: list[str], assignment: str) -> str | None:
    """The one notebook in the folder that has another name, if there is just one or just one with a name like it."""
    found = [name for name in names if name.lower().endswith(".ipynb")]
    notebooks = [name for name in found if not name.lower().endswith("-checkpoint.ipynb")] or found
    alike = [name for name in notebooks if name.lower().startswith(assignment.lower())]
    for found in (alike, notebooks):
        if len(found) == 1:
            return found[0]
    return None


def _content(path: Path, remarks: list[str]) -> bytes:
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except PermissionError:
        raise  # the instructor can mend it: no marks are better than none earned
    except OSError as error:
        remarks.append(
            f"无法读取（{error.strerror}），按未作答处理 / cannot be read ({error.strerror}), counts as blank"
        )
        return b""
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        os.close(descriptor)
        remarks.append("交上来的不是普通文件，按未作答处理 / no plain file, counts as blank")
        return b""
    with os.fdopen(descriptor, "rb") as file:
        if status.st_size > MAX_BYTES:
            size = f"{status.st_size / 2**20:.0f} MiB"
            remarks.append(
                f"文件有 {size}，超过 {MAX_BYTES >> 20} MiB，按未作答处理；请清除输出后重交 / "
                f"it has {size}, more than {MAX_BYTES >> 20} MiB, and counts as blank; "
                f"clear the outputs and hand it in again"
            )
            return b""
        return file.read(MAX_BYTES)


def _timestamp(folder: Path, remarks: list[str]) -> str | None:
    """The moment of handing in as nbgrader's exchange writes it, in UTC; None without one that can be read."""
    place = folder / TIMESTAMP
    if not place.exists() and not place.is_symlink():
        return None
    text = _decoded(_content(place, []))[:100].strip()
    try:
        moment = _moment(text)
        if not 2000 <= moment.year <= datetime.now(UTC).year + 1:
            raise ValueError(f"year {moment.year}")
    except Exception:  # a parser of anybody's text raises anything: ValueError, OverflowError, decimal.InvalidOperation
        remarks.append(
            f"timestamp.txt（{printable(text, 60)}）读不出确切的时间，按没有提交时间处理；请写成 {EXAMPLES} 这样 / "
            f"timestamp.txt is no time without doubt ({printable(text, 60)}): no lateness is reckoned; "
            f"write it as {EXAMPLES}"
        )
        return None
    return f"{moment:%Y-%m-%d %H:%M:%S.%f} UTC"


def _decoded(content: bytes) -> str:
    """Text of Windows' editors too, which mark its encoding at the beginning."""
    is_utf16 = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return content.decode("utf-16" if is_utf16 else "utf-8-sig", "replace")


def _moment(text: str) -> datetime:
    """A time without a zone is in UTC, as in nbgrader. A zone is UTC, an offset, or one such as ``Asia/Shanghai``.

    dateutil by itself takes ``+0800`` for seconds or ``CST`` for the machine's own zone, whatever both were meant for,
    and what is missing of a date from the day on which it is read.
    """
    text = OF_UTC.sub("", re.sub(r"\([^()]*\)$", "", text))  # a browser's +0800 (China Standard Time)
    start, _, name = text.rpartition(" ")
    zone = _zone(name)
    one, other = (dates.parse(start if zone else text, default=day, tzinfos=_offset) for day in TWO_DAYS)
    if one != other:
        raise ValueError("the date is not all there")
    return (one.replace(tzinfo=zone) if zone else one).astimezone(UTC)


def _zone(name: str) -> ZoneInfo | None:
    """A place's zone. Capitals alone, such as EST, abbreviate zones of several continents."""
    with contextlib.suppress(LookupError, ValueError, OSError):  # no zone; a path; a folder of zones
        return None if name.isupper() else ZoneInfo(name)
    return None


def _offset(name: str | None, seconds: int | None) -> timezone:
    """The zone that is meant by what dateutil has found at the end of a time; UTC if that is nothing."""
    if name not in (None, "UTC", "GMT", "Z"):  # CST+8 is west for POSIX and east for everybody else
        raise ValueError(f"{name} is the name of several zones, or of none")
    return timezone(timedelta(seconds=seconds or 0))


def read_cells(content: bytes) -> tuple[list[Cell], list[str]]:
    """The cells of a notebook of any format that has some, and what was amiss. Never raises."""
    remarks: list[str] = []
    if not content:
        return [], remarks
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "gb18030"
        text = content.decode(encoding, errors="replace")
        remarks.append(
            f"不是 UTF-8（第 {error.start} 字节），按 {encoding} 读取 / "
            f"not UTF-8 (byte {error.start}), read as {encoding}"
        )
    try:
        data = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        why = printable(str(error), 100) if isinstance(error, ValueError) else "nested too deep"
        remarks.append(f"文件已损坏，读不出内容（不是 JSON），按未作答处理：{why} / no JSON, counts as blank: {why}")
        return [], remarks
    found = _raw_cells(data, remarks)
    cells, odd = [], 0
    for raw in found[:MAX_CELLS]:
        cell = _cell(raw)
        if cell is None:
            odd += 1
        elif len(cell.source) > MAX_SOURCE:
            remarks.append(
                f"一个单元格有 {len(cell.source)} 个字符，被忽略 / a cell of {len(cell.source)} characters is left out"
            )
        else:
            cells.append(cell)
    if odd:
        remarks.append(f"{odd} 个单元格格式有误，被忽略 / {odd} malformed cells are left out")
    if len(found) > MAX_CELLS:
        remarks.append(
            f"单元格有 {len(found)} 个，只取前 {MAX_CELLS} 个 / "
            f"of {len(found)} cells only the first {MAX_CELLS} are taken"
        )
    return cells, remarks


def _raw_cells(data: Any, remarks: list[str]) -> list[Any]:
    if not isinstance(data, dict):
        remarks.append("不是 notebook，按未作答处理 / no notebook, counts as blank")
        return []
    if (version := data.get("nbformat")) != 4:
        remarks.append(f"nbformat 是 {version!r:.20}，应为 4 / nbformat is {version!r:.20} and should be 4")
    if isinstance(cells := data.get("cells"), list) and cells:
        return cells
    sheets = data.get("worksheets")  # of nbformat 2 and 3
    if isinstance(sheets, list):
        parts = [sheet.get("cells") for sheet in sheets if isinstance(sheet, dict)]
        return [cell for part in parts if isinstance(part, list) for cell in part]
    if isinstance(cells, list):
        return cells
    remarks.append("没有单元格，按未作答处理 / there are no cells, counts as blank")
    return []


def _cell(raw: Any) -> Cell | None:
    if not isinstance(raw, dict):
        return None
    source = _text(raw)
    if source is None:
        return None
    if raw.get("cell_type") == "heading":  # of nbformat 3
        level = raw.get("level")
        source = f"{'#' * (level if type(level) is int and 1 <= level <= 6 else 1)} {source}"
    metadata = raw.get("metadata")
    settings = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    label = settings.get("grade_id") if isinstance(settings, dict) else None
    # a lone surrogate is no text: it can be neither sent to a kernel nor stored
    source = source.encode("utf-8", "replace").decode()
    own, is_code = raw.get("id"), raw.get("cell_type") == "code"
    source, pictures = (source, {}) if is_code else taken_from(source, raw.get("attachments"))
    return Cell(label if isinstance(label, str) else "", source, is_code, own if isinstance(own, str) else "", pictures)


def _text(raw: dict[str, Any]) -> str | None:
    """The source of a cell, which older formats call its input or code; None if there is none that is text."""
    found = None
    for name in ("source", "input", "code"):
        text = raw.get(name)
        if isinstance(text, list) and all(isinstance(line, str) for line in text):
            text = "".join(text)
        if isinstance(text, str):
            found = found or text
    return found

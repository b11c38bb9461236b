"""What a platform lets an instructor download, sorted by student: from Moodle, from Canvas, or any folders by name."""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from hctnlp.files import replacing
from hctnlp.grading.names import LONGEST, require_text, shown
from hctnlp.grading.submission.archive import Entry, Unreadable, opened
from hctnlp.grading.submission.reading import LITTER, TIMESTAMP

# <name>_<number>_assignsubmission_file/hw1.ipynb, or without the folder …_file_hw1.ipynb
MOODLE = re.compile(r"(?P<student>.+)_(?P<number>\d+)_assignsubmission_(?P<plugin>[a-z]+)(?:_(?P<file>.*))?")
# <name>[_LATE]_<user>_<submission>_hw1[-2].ipynb
CANVAS = re.compile(r"[^_]+(?:_LATE)?_(?P<student>\d+)_(?P<number>\d+)_(?P<file>.+)")
VERSION = re.compile(r"(?P<stem>.+?)(?:-(?P<version>\d{1,4}))?\.ipynb", re.IGNORECASE)
OTHER_HOMEWORK = re.compile(r"(hw\d{1,2})(?!\d)", re.IGNORECASE)
WRAPPERS = {"submitted", "submissions"}


class Origin(enum.StrEnum):
    """Who has named the files."""

    MOODLE = "moodle"
    CANVAS = "canvas"
    FOLDER = "folder"

    @classmethod
    def _missing_(cls, value: object) -> Origin:
        raise ValueError(f"no origin {value!r}; there are {', '.join(cls)}")


@dataclass
class Found:
    """A file of a student's, under the name that the student gave it."""

    entry: Entry
    student: str
    name: str
    number: str = ""  # of the platform, for one of two people of one name


@dataclass
class Collected:
    """What was taken for whom, and what was left and why.

    Attributes
    ----------
    taken
        By student, the files that were written.
    same
        Those who had the very same before.
    left
        By path, why it was not taken.
    """

    origin: Origin
    taken: dict[str, list[str]] = field(default_factory=dict)
    same: list[str] = field(default_factory=list)
    left: dict[str, str] = field(default_factory=dict)


def collect(
    path: Path, submitted: Path, assignment: str, *, origin: Origin | None = None, update: bool = False
) -> Collected:
    """Put the notebooks of an archive or folder to ``<submitted>/<student>/<assignment>/``.

    Parameters
    ----------
    origin
        Who has named the files; recognised by the names without it.
    update
        Whether another notebook that a student has there is replaced; its ``timestamp.txt`` stays.

    Raises
    ------
    ValueError
        If it cannot be read, or has no file at all.
    """
    with opened(path) as source:
        entries = list(source.entries())
        if not entries:
            raise ValueError(f"{path} has no file in it")
        origin = origin or recognised(entries)
        done = Collected(origin)
        by_student: dict[str, list[Found]] = {}
        for found in _sorted(entries, origin, assignment, path, done.left):
            by_student.setdefault(found.student, []).append(found)
        for student, files in sorted(by_student.items()):
            try:  # what is in the way of one student's keeps nobody else's from being taken
                _take(student, files, submitted / student / assignment, update, done)
            except OSError as error:
                done.left[shown(student)] = shown(error, 200)
    return done


def recognised(entries: Iterable[Entry]) -> Origin:
    """By whose pattern most files are named."""
    paths = [entry.parts for entry in entries]
    moodle = sum(any(map(MOODLE.fullmatch, parts)) for parts in paths)
    canvas = sum(CANVAS.fullmatch(parts[-1]) is not None for parts in paths)
    if 2 * moodle > len(paths):
        return Origin.MOODLE
    return Origin.CANVAS if 2 * canvas > len(paths) else Origin.FOLDER


def _sorted(
    entries: Sequence[Entry], origin: Origin, assignment: str, path: Path, left: dict[str, str]
) -> Iterable[Found]:
    """The notebooks by student; of the rest, why it was left."""
    wanted = []
    for entry in entries:
        if not entry.name.lower().endswith(".ipynb"):
            left[str(entry)] = _no_notebook(entry)
        elif entry.amiss:
            left[str(entry)] = entry.amiss
        else:
            wanted.append(entry)
    skipped = _wrappers([entry.parts for entry in wanted], {*WRAPPERS, assignment, path.stem})
    found = []
    for entry in wanted:
        one = _of_platform(entry, origin) if origin is not Origin.FOLDER else _of_folder(entry, skipped, assignment)
        trouble = "it cannot be told whose it is" if one is None else trouble_with(one.student)
        if not trouble and (other := OTHER_HOMEWORK.match(one.name)) and other[1].lower() != assignment.lower():
            trouble = f"by its name it is of {other[1]}"
        if trouble:
            left[str(entry)] = trouble
        else:
            found.append(one)
    return _only_one_of_a_name(found, left)


def _no_notebook(entry: Entry) -> str:
    if entry.name.lower().endswith(TIMESTAMP):
        return "a time that anybody may have written: put it there yourself if it is to count"
    if entry.name.lower().endswith((".zip", ".rar", ".7z", ".tar", ".gz")):
        return "an archive within: unpack it yourself, if a notebook is in it"
    return "text typed on the platform" if entry.name == "onlinetext.html" else "no notebook"


def _of_platform(entry: Entry, origin: Origin) -> Found | None:
    pattern = MOODLE if origin is Origin.MOODLE else CANVAS
    for part in entry.parts:
        if match := pattern.fullmatch(part):
            name = match["file"] if part == entry.name else entry.name
            number = match["number"] if origin is Origin.MOODLE else ""  # Canvas has another for each file
            return Found(entry, _composed(match["student"]), name or entry.name, number)
    return None


def _wrappers(paths: Sequence[tuple[str, ...]], known: set[str]) -> int:
    """How many folders lie around those of the students: those before the first in which paths differ.

    Where they do not, as of one student alone, only folders of a known name are none of a student's.
    """
    shallowest = min(map(len, paths), default=1) - 1
    for count in range(shallowest):
        if len({parts[count] for parts in paths}) > 1:
            return count
    known = {name.casefold() for name in known}
    return next((n for n in range(shallowest) if paths[0][n].casefold() not in known), shallowest)


def _of_folder(entry: Entry, skipped: int, assignment: str) -> Found | None:
    """``<student>/…/hw1.ipynb``, or ``<student>.ipynb`` among others, with or without the assignment's name in it."""
    folders = [part for part in entry.parts[skipped:-1] if part.casefold() != assignment.casefold()]
    if folders:
        return Found(entry, _composed(folders[0]), entry.name)
    stem = re.sub(rf"^{re.escape(assignment)}[ _-]+|[ _-]+{re.escape(assignment)}$", "", Path(entry.name).stem)
    return None if stem.casefold() == assignment.casefold() else Found(entry, _composed(stem), f"{assignment}.ipynb")


def _composed(name: str) -> str:
    """A name as everybody types it: macOS takes letters and their accents apart."""
    return unicodedata.normalize("NFC", name.strip())


def trouble_with(student: str) -> str:
    """Why a folder cannot have such a name; "" if it can."""
    if student in ("", ".", "..", *LITTER) or re.search(r"[/\\\x00-\x1f]", student):
        return f"{shown(student)!r} is no name for a folder"
    try:
        require_text(student, LONGEST)
    except ValueError as error:
        return str(error)
    return f"the name has more than {LONGEST} bytes" if len(student.encode()) > LONGEST else ""


def _only_one_of_a_name(found: Sequence[Found], left: dict[str, str]) -> list[Found]:
    """Without those whose name two people have: whose folder it would be is not guessed."""
    numbers: dict[str, set[str]] = {}
    for one in found:
        numbers.setdefault(one.student, set()).add(one.number)
    alone = [one for one in found if len(numbers[one.student]) == 1]
    left |= {
        str(one.entry): f"{len(numbers[one.student])} people are called {shown(one.student)}: "
        "give each a folder of another name yourself"
        for one in found
        if len(numbers[one.student]) > 1
    }
    return alone


def _take(student: str, files: Sequence[Found], place: Path, update: bool, done: Collected) -> None:
    """Write what a student has handed in, if it is not there; of versions the latest."""
    notebooks = _latest(files, done.left) if done.origin is Origin.CANVAS else files
    contents: dict[str, bytes] = {}
    for one in notebooks:
        name = one.name if one.name.isprintable() and not re.search(r"[/\\]", one.name) else f"{place.name}.ipynb"
        try:
            if name in contents:
                raise Unreadable(f"another {shown(name)} was taken for {shown(student)}")
            contents[name] = one.entry.read()
        except Unreadable as error:
            done.left[str(one.entry)] = str(error)
    if not contents:
        return
    if place.parent.is_symlink() or place.is_symlink():
        done.left[str(place)] = "it is a link, and nothing is written through it"
        return
    there = {path.name: path for path in place.glob("*") if path.suffix.lower() == ".ipynb"} if place.is_dir() else {}
    if there and {name: path.read_bytes() for name, path in there.items()} == contents:
        done.same.append(student)
        return
    if there and not update:
        done.left[shown(student)] = f"there is another {place.name} of theirs already: --update replaces it"
        return
    place.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        with replacing(place / name) as fresh:
            fresh.write_bytes(content)
    for name in there.keys() - contents.keys():
        there[name].unlink()
    done.taken[student] = sorted(contents)


def _latest(notebooks: Sequence[Found], left: dict[str, str]) -> list[Found]:
    """Of Canvas' ``hw1.ipynb``, ``hw1-1.ipynb``, … the one of the highest number, under the name without it."""
    best: dict[str, tuple[int, Found]] = {}
    for one in notebooks:
        match = VERSION.fullmatch(one.name)
        version, name = int(match["version"] or 0), f"{match['stem']}.ipynb"
        older = best.get(name)
        if older and older[0] >= version:
            left[str(one.entry)] = "a later version was taken"
            continue
        if older:
            left[str(older[1].entry)] = "a later version was taken"
        best[name] = version, Found(one.entry, one.student, name, one.number)
    return [one for _, one in best.values()]

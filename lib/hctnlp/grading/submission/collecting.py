"""What a platform lets an instructor download, sorted by student: from Moodle, from Canvas, or any folders by name."""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from hctnlp.files import replacing
from hctnlp.grading.names import LONGEST, require_text, shown
from hctnlp.grading.submission.archive import LONGEST_PATH, Entry, Unreadable, opened
from hctnlp.grading.submission.reading import LITTER, TIMESTAMP

# <name>_<number>_assignsubmission_file/hw1.ipynb, or without the folder …_file_hw1.ipynb
MOODLE = re.compile(r"(?P<student>.+)_(?P<number>\d+)_assignsubmission_(?P<plugin>[a-z]+)(?:_(?P<file>.*))?", re.DOTALL)
MOODLE_MARK = re.compile(r"_\d+_assignsubmission_")  # a name or a file may hold it too
# <name>[_LATE]_<user>_<attachment>_hw1[-2].ipynb; of people who are not to be known, anon_<letters>_<attachment>_…
CANVAS = re.compile(r"(?!(?:LATE_)?anon_)(?P<name>.+?)(?:_LATE)?_(?P<student>\d+)_\d+_(?P<file>.+)", re.DOTALL)
VERSION = re.compile(r"(?P<stem>.*?)(?:-(?P<version>\d{1,4}))?\.ipynb", re.IGNORECASE | re.DOTALL)
HOMEWORK = re.compile(r"hw0*(\d{1,2})(?!\d)", re.IGNORECASE)
MOST_NOTEBOOKS = 20  # of a student: they are in memory together
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
    """A file of a student's, under the name that the student gave it.

    Attributes
    ----------
    person
        What tells two people apart whose folder would be the same: Moodle's number, Canvas' name, a folder's own name.
    folders
        Of the student's own, those around the file.
    """

    entry: Entry
    student: str
    name: str
    person: str
    folders: tuple[str, ...] = ()


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
    kept_times
        Those whose notebook was replaced, and who have the time at which they handed in the one before.
    """

    origin: Origin
    taken: dict[str, list[str]] = field(default_factory=dict)
    same: list[str] = field(default_factory=list)
    left: dict[str, str] = field(default_factory=dict)
    kept_times: list[str] = field(default_factory=list)


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
                done.left[_whole(student)] = shown(error, 200)
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
    wanted = [entry for entry in entries if not _no_notebook(entry)]
    left |= {str(entry): why for entry in entries if (why := _no_notebook(entry))}
    if origin is Origin.FOLDER:
        wrappers = {name.casefold() for name in (*WRAPPERS, assignment, path.stem)}
        skipped = _wrappers(wanted, wrappers)
        owned = [(entry, _of_folder(entry, skipped, wrappers, assignment)) for entry in wanted]
    else:  # who has handed in something else may have the name of another
        skipped = _around_all(entries)
        owned = [(entry, _of_platform(entry, skipped, origin)) for entry in entries]
    shared = _shared([one for _, one in owned if one])
    found = []
    for entry, one in owned:
        if _no_notebook(entry):
            continue
        if trouble := _trouble(one, assignment, shared):
            left[str(entry)] = trouble
        else:
            found.append(one)
    return found


def _trouble(one: Found | None, assignment: str, shared: Mapping[str, int]) -> str:
    """Why a notebook is not taken for the student who seems to have handed it in; "" if it is."""
    if one is None:
        return "it cannot be told whose it is"
    if trouble := trouble_with(one.student):
        return trouble
    if people := shared.get(_alike(one.student)):
        return f"{people} people are called {shown(one.student)}: give each a folder of another name yourself"
    for name in (*one.folders, one.name):
        if (other := _homework(name)) and other != _homework(assignment):
            return f"by its name it is of {other}"
    return ""


def _homework(name: str) -> str:
    """``hw1``, of which ``HW01_draft.ipynb`` is by its name; "" if it says nothing."""
    found = HOMEWORK.match(name)
    return f"hw{found[1]}" if found else ""


def _no_notebook(entry: Entry) -> str:
    """Why a file is none, or none that may be read; "" if it is one."""
    if entry.amiss:
        return entry.amiss
    if entry.name.lower().endswith(".ipynb"):
        return ""
    if entry.name.lower().endswith(TIMESTAMP):
        return "a time that anybody may have written: put it there yourself if it is to count"
    if entry.name.lower().endswith((".zip", ".rar", ".7z", ".tar", ".gz")):
        return "an archive within: unpack it yourself, if a notebook is in it"
    return "text typed on the platform" if entry.name == "onlinetext.html" else "no notebook"


def _of_platform(entry: Entry, skipped: int, origin: Origin) -> Found | None:
    pattern = MOODLE if origin is Origin.MOODLE else CANVAS
    for place in (*range(skipped, len(entry.parts)), *range(skipped)):  # an archive may have a name of this kind
        part = entry.parts[place]
        if match := pattern.fullmatch(part):
            if len(MOODLE_MARK.findall(part)) > 1:
                return None
            name = (match["file"] if place == len(entry.parts) - 1 else entry.name) or entry.name
            person = match["number" if origin is Origin.MOODLE else "name"]
            return Found(entry, _composed(match["student"]), name, person, entry.parts[place + 1 : -1])
    return None


def _around_all(entries: Sequence[Entry]) -> int:
    """In how many folders all of them lie."""
    folders = [entry.parts[:-1] for entry in entries]
    shallowest = min(map(len, folders), default=0)
    return next((n for n in range(shallowest) if len({those[n] for those in folders}) > 1), shallowest)


def _wrappers(entries: Sequence[Entry], known: set[str]) -> int:
    """How many folders lie around those of the students: those before the first in which paths differ.

    Where they do not, as of one student alone, only folders of a known name are none of a student's.
    """
    around = _around_all(entries)
    if around < min((len(entry.parts) - 1 for entry in entries), default=0):
        return around
    return next((n for n in range(around) if entries[0].parts[n].casefold() not in known), around)


def _of_folder(entry: Entry, skipped: int, wrappers: set[str], assignment: str) -> Found | None:
    """``<student>/…/hw1.ipynb``, or ``<student>.ipynb`` among others, with or without the assignment's name in it."""
    folders = entry.parts[:-1]
    while skipped < len(folders) and folders[skipped].casefold() in wrappers:
        skipped += 1  # a file beside them hides that it is around them all
    if skipped < len(folders):
        own = tuple(part for part in folders[skipped + 1 :] if part.casefold() != assignment.casefold())
        return Found(entry, _composed(folders[skipped]), entry.name, "/".join(folders[: skipped + 1]), own)
    stem = re.sub(rf"^{re.escape(assignment)}[ _-]+|[ _-]+{re.escape(assignment)}$", "", Path(entry.name).stem)
    if stem.casefold() == assignment.casefold():
        return None
    return Found(entry, _composed(stem), f"{assignment}.ipynb", "/".join(entry.parts))


def _composed(name: str) -> str:
    """A name as everybody types it: macOS takes letters and their accents apart."""
    return unicodedata.normalize("NFC", name.strip())


def _alike(name: str) -> str:
    """What two names have in common of which macOS makes one file."""
    return _composed(name).casefold()


def _whole(student: str) -> str:
    return shown(student, LONGEST_PATH)


def trouble_with(student: str) -> str:
    """Why a folder cannot have such a name; "" if it can."""
    if student in ("", ".", "..", *LITTER) or re.search(r"[/\\\x00-\x1f]", student):
        return f"{shown(student)!r} is no name for a folder"
    try:
        require_text(student, LONGEST)
    except ValueError as error:
        return str(error)
    return f"the name has more than {LONGEST} bytes" if len(student.encode()) > LONGEST else ""


def _shared(found: Iterable[Found]) -> dict[str, int]:
    """By name, how many people have it, if more than one: whose folder it would be is not guessed."""
    people: dict[str, set[str]] = {}
    for one in found:
        people.setdefault(_alike(one.student), set()).add(one.person)
    return {name: len(those) for name, those in people.items() if len(those) > 1}


def _take(student: str, files: Sequence[Found], place: Path, update: bool, done: Collected) -> None:
    """Write what a student has handed in, if it is not there; of versions the latest."""
    files = _nearest(files, done.left)
    notebooks = _latest(files, done.left) if done.origin is Origin.CANVAS else files
    contents: dict[str, bytes] = {}
    for one in notebooks:
        name = one.name if _may_be_a_file(one.name) else f"{place.name}.ipynb"
        try:
            if _alike(name) in map(_alike, contents):
                raise Unreadable(f"another {shown(name)} was taken for {shown(student)}")
            if len(contents) == MOST_NOTEBOOKS:
                raise Unreadable(f"{shown(student)} has more than {MOST_NOTEBOOKS} notebooks")
            contents[name] = one.entry.read()
        except Unreadable as error:
            done.left[str(one.entry)] = str(error)
    if not contents:
        return
    if any(path.is_symlink() for path in (place.parent, place, *(place / name for name in contents))):
        done.left[str(place)] = "it is a link, and nothing is written through it"
        return
    there = {path.name: path for path in place.glob("*") if path.suffix.lower() == ".ipynb"} if place.is_dir() else {}
    if there and {name: path.read_bytes() for name, path in there.items()} == contents:
        done.same.append(student)
        return
    if there and not update:
        done.left[_whole(student)] = f"there is another {place.name} of theirs already: --update replaces it"
        return
    place.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        with replacing(place / name) as fresh:
            fresh.write_bytes(content)
    for name in there.keys() - contents.keys():
        there[name].unlink()
    if there and (place / TIMESTAMP).exists():
        done.kept_times.append(student)
    done.taken[student] = sorted(contents)


def _may_be_a_file(name: str) -> bool:
    """Whether a notebook can have this name in any folder."""
    fits = name.isprintable() and len(name.encode()) <= LONGEST and Path(name).suffix.lower() == ".ipynb"
    return fits and not re.search(r"[/\\]", name)


def _nearest(files: Sequence[Found], left: dict[str, str]) -> list[Found]:
    """The nearest to the student's folder first; none of who has some in folders side by side.

    Whether those are drafts, of which one counts, or other students, a class to a folder, is not guessed.
    """
    least = min(len(one.folders) for one in files)
    beside = {one.folders for one in files if len(one.folders) == least}
    if len(beside) == 1:
        return sorted(files, key=lambda one: len(one.folders))
    left |= {
        str(one.entry): f"{shown(one.student)} has notebooks in {len(beside)} folders: if they are students, collect "
        "that folder by itself; else move the one that counts out of them"
        for one in files
    }
    return []


def _latest(notebooks: Sequence[Found], left: dict[str, str]) -> list[Found]:
    """Of Canvas' ``hw1.ipynb``, ``hw1-1.ipynb``, … the one of the highest number, under the name without it."""
    best: dict[str, tuple[int, Found]] = {}
    for one in notebooks:
        match = VERSION.fullmatch(one.name)
        version, name = int(match["version"] or 0), f"{match['stem']}.ipynb"
        older = best.get(_alike(name))
        if older and older[0] >= version:
            left[str(one.entry)] = "a later version was taken"
            continue
        if older:
            left[str(older[1].entry)] = "a later version was taken"
        best[_alike(name)] = version, replace(one, name=name)
    return [one for _, one in best.values()]

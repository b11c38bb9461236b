"""Submissions that are nearly the same, or near the course's own code. It says where to look and is never a verdict.

copydetect reads the code as tokens in which every variable has the same name, without comments and white space, and
takes the hash of every :data:`WINDOW` characters of that. What the release itself contains is left out. One sparse
product over the class tells which submissions have hashes in common; only the nearest are compared in full.
"""

from __future__ import annotations

import contextlib
import inspect
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import copydetect
import nbformat
import numpy as np
from copydetect.utils import get_token_coverage
from nbformat import NotebookNode
from rich.console import Console
from rich.table import Table
from rich.text import Text
from scipy import sparse
from scipy.sparse import csgraph

import hctnlp
from hctnlp.exercises.framework.assignment import Assignment
from hctnlp.exercises.framework.text import printable
from hctnlp.grading.course import Course
from hctnlp.grading.names import shown
from hctnlp.grading.submission.cells import grade_id_of, is_answer
from hctnlp.grading.submission.reading import Cell, read_cells, read_submission

WINDOW = 25  # characters of normalised code: about a line
MIN_SHARED = 100  # such characters: below that, two who are right are alike by nature
THRESHOLD = 0.6
MAX_CELL, MAX_NOTEBOOK = 20_000, 60_000  # characters of one cell, and of all that one student has written
MAX_PAIRS = 300  # of each kind: who reads more?
EXCERPT_LINES = 6
OURS = "hctnlp: "  # the course's own code
SOLUTION = f"{OURS}solution"
OWN_CODE = ("corpus/**/*.py", "numerics.py", "recurrent/**/*.py", "word2vec/**/*.py")
NO_VERDICT = (
    "这不是结论，相似不等于抄袭：短函数天生相像，讲义里的代码人人可用。请读过两份代码再作判断。\n"
    "This is no verdict: short functions are alike by nature, and all may use the lectures. Read both before you judge."
)


@dataclass(frozen=True)
class Pair:
    """Two pieces of code with much in common.

    Attributes
    ----------
    first, second
        Students; ``second`` may also be ``"hctnlp: solution"``, or a file of this package, such as
        ``"hctnlp: word2vec/huffman.py"``.
    share_first, share_second
        The share, from 0 to 1, of each one's own code that the other has too.
    excerpt
        The longest stretch of the first's code that the second has, at most :data:`EXCERPT_LINES` lines.
    answer
        The grade_id of the cell where one answer is near a file of this package; ``""``: all of the submission.
    """

    first: str
    second: str
    share_first: float
    share_second: float
    excerpt: str
    answer: str = ""

    @property
    def similarity(self) -> float:
        """The larger share: who copies and adds to it has still copied."""
        return max(self.share_first, self.share_second)


@dataclass(frozen=True, eq=False)
class Code:
    """Source code by its author. ``template`` holds the hashes of what the release gives to everyone.

    The hashes of code in parts are those of its parts: reading it into tokens takes by far the most time.
    """

    author: str
    source: str
    template: frozenset[int] = frozenset()
    answer: str = ""
    parts: tuple[Code, ...] = ()

    @cached_property
    def hashes(self) -> np.ndarray:
        if self.parts:
            return np.unique(np.concatenate([part.hashes for part in self.parts]))
        return np.fromiter(fingerprint(self).hashes, dtype=np.int64)


def whole(author: str, parts: Sequence[Code], template: frozenset[int]) -> Code:
    """All that an author has written."""
    return Code(author, _joined(part.source for part in parts), template, parts=tuple(parts))


def fingerprint(code: Code) -> copydetect.CodeFingerprint:
    """copydetect's hashes without the template's."""
    return _fingerprint(code.source, code.template)


@lru_cache(maxsize=192)  # the library's files come up again and again; of a large class not all would fit
def _fingerprint(source: str, template: frozenset[int]) -> copydetect.CodeFingerprint:
    found = copydetect.CodeFingerprint("", WINDOW, 1, fp=io.StringIO(source), language="python")
    # not its parameter `boilerplate`: in 0.5.0 that also drops an author's own lines where they come twice
    found.hash_idx = {key: places for key, places in found.hash_idx.items() if key not in template}
    found.hashes = set(found.hash_idx)
    found.token_coverage = get_token_coverage(found.hash_idx, WINDOW, len(found.filtered_code))
    return found


def similar_pairs(
    course: Course, assignment: Assignment, *, threshold: float = THRESHOLD, earlier: Sequence[Path] = ()
) -> list[Pair]:
    """Pairs of which one has at least ``threshold`` of the other's code, the nearest first.

    Whole submissions are compared with one another, with the solution, and with those of ``earlier`` courses, whose
    students are named by the folder too, as ``2025/ann``; single answers with the library and with the right answers
    that the exercises know. Blank and unreadable submissions are in no pair. Of each kind the :data:`MAX_PAIRS` nearest
    are kept.

    Measured on homework 1 to 7: two right answers that were written differently (solution and ``alternatives``) share
    at most 0.13 of 500 characters or more, where one has the other's code with other names, order of functions,
    comments and spacing the share is above 0.8. 1,000 submissions of homework 6 take about a minute of one core, most
    of it to read the code into tokens.

    Raises
    ------
    ValueError
        If the threshold is not above 0 and at most 1.
    FileNotFoundError
        If the assignment is not released, or an earlier folder has no submission of it.
    """
    if not 0 < threshold <= 1:
        raise ValueError(f"threshold must be above 0 and at most 1, not {threshold:g}; try {THRESHOLD}")
    released = nbformat.read(course.released_notebook(assignment.name), as_version=4)
    template = frozenset(Code("", _joined(c.source for c in released.cells if c.cell_type == "code")).hashes.tolist())

    def written_in(folders: Mapping[str, Path]) -> dict[str, list[Code]]:
        found = {who: own_code(_cells_in(folder, assignment.name), released) for who, folder in folders.items()}
        return {who: [Code(who, text, template, label) for label, text in cells] for who, cells in found.items()}

    solution, _ = read_cells(course.source_notebook(assignment.name).read_bytes())
    students = {who: course.folder("submitted", assignment.name, who) for who in course.students(assignment.name)}
    before = [whole(who, cells, template) for who, cells in written_in(_earlier(earlier, assignment.name)).items()]
    written = written_in(students)
    answers = [cell for cells in written.values() for cell in cells if cell.answer]
    submissions = [whole(who, cells, template) for who, cells in written.items()]
    solved = whole(SOLUTION, [Code("", text, template) for _, text in own_code(solution, released)], template)
    pairs = [
        *_near(submissions, None, threshold),
        *_near(submissions, before, threshold),
        *_near(submissions, [solved], threshold),
        *_near(answers, [*_library(template), *_right_answers(assignment, template)], threshold),
    ]
    return sorted(pairs, key=lambda pair: (-pair.similarity, pair.first, pair.second, pair.answer))


# --- what is compared ------------------------------------------------------------------------------------------------


def own_code(submitted: Sequence[Cell], released: NotebookNode) -> list[tuple[str, str]]:
    """What a student has written: grade_id, or ``""`` for an own cell, and source, each and all of limited length."""
    answers = {grade_id_of(cell): is_answer(cell) for cell in released.cells if grade_id_of(cell)}
    given = {cell.source for cell in released.cells}
    found, left = [], MAX_NOTEBOOK
    for cell in submitted:
        if cell.is_code and answers.get(cell.label, True) and cell.source not in given and left > 0:
            # blank lines say nothing, and to read some runs of them takes quadratic time
            source = "\n".join(filter(str.strip, cell.source.splitlines()))[: min(MAX_CELL, left)]
            left -= len(source)
            found.append((cell.label if cell.label in answers else "", source))
    return found


def _earlier(courses: Sequence[Path], assignment: str) -> dict[str, Path]:
    """The submissions of other courses: each is a course's folder, or one of students' folders."""
    found = {}
    for course in courses:
        top = course / "submitted" if (course / "submitted").is_dir() else course
        there = {f"{course.resolve().name}/{place.parent.name}": place for place in sorted(top.glob(f"*/{assignment}"))}
        if not there:
            raise FileNotFoundError(
                f"{course} holds no submission of {assignment}: give a folder with submitted/ in it"
            )
        found |= there
    return found


def _cells_in(folder: Path, assignment: str) -> list[Cell]:
    """None where they cannot be read: grading says why."""
    with contextlib.suppress(Exception):
        return read_cells(read_submission(folder, assignment).content)[0]
    return []


def _library(template: frozenset[int]) -> list[Code]:
    """The files of this package that compute what exercises ask for."""
    top = Path(hctnlp.__file__).parent
    files = [file for pattern in OWN_CODE for file in top.glob(pattern)]
    return [
        Code(f"{OURS}{file.relative_to(top).as_posix()}", file.read_text(encoding="utf-8"), template)
        for file in sorted(files)
    ]


def _right_answers(assignment: Assignment, template: frozenset[int]) -> list[Code]:
    """The references and alternatives of the exercises. Not their misconceptions: who has one may well write it so."""
    return [
        Code(
            f"{OURS}exercises/{assignment.name}/{exercise.name}.py",
            _joined(inspect.getsource(function) for function in (exercise.reference, *exercise.alternatives)),
            template,
        )
        for exercise in assignment.exercises
    ]


def _joined(sources: Iterable[str]) -> str:
    return "\n\n".join(sources)


# --- which are alike -------------------------------------------------------------------------------------------------


def _near(first: Sequence[Code], second: Sequence[Code] | None, threshold: float) -> list[Pair]:
    """Pairs of one of the first and one of the second; without a second, of two of the first."""
    found = [_compared(first[i], (second or first)[j]) for i, j in _candidates(first, second, threshold)]
    return [pair for pair in found if pair is not None and pair.similarity >= threshold]


def _candidates(first: Sequence[Code], second: Sequence[Code] | None, threshold: float) -> list[tuple[int, int]]:
    """The pairs that may reach the threshold, the nearest first.

    A share counts the characters under the common windows, and where windows lie apart each covers more: the share of
    common hashes is smaller than that of characters, and a third of the threshold leaves room for it.
    """
    codes = [*first, *(second or ())]
    if not first or not sum(len(code.hashes) for code in codes):
        return []
    every, column = np.unique(np.concatenate([code.hashes for code in codes]), return_inverse=True)
    sizes = np.array([len(code.hashes) for code in codes])
    row = np.repeat(np.arange(len(codes)), sizes)
    has = sparse.csr_array((np.ones(len(row), dtype=np.int32), (row, column)), shape=(len(codes), len(every)))
    others = slice(None) if second is None else slice(len(first), None)
    common = (has[: len(first)] @ has[others].T).tocoo()
    i, j, shared = common.coords[0], common.coords[1], common.data
    share = shared / np.minimum(sizes[i], sizes[others][j])
    keep = (share >= threshold / 3) & ((i < j) if second is None else True)
    nearest = np.flatnonzero(keep)[np.argsort(-share[keep], kind="stable")[:MAX_PAIRS]]
    return list(zip(i[nearest].tolist(), j[nearest].tolist(), strict=True))


def _compared(first: Code, second: Code) -> Pair | None:
    """Both in full by copydetect; None if they share less than :data:`MIN_SHARED` characters."""
    shared, (of_first, of_second), (places, _) = copydetect.compare_files(fingerprint(first), fingerprint(second))
    if shared < MIN_SHARED:
        return None
    start, end = places[:, np.argmax(places[1] - places[0])]
    return Pair(
        first.author, second.author, float(of_first), float(of_second), _excerpt(first.source, start, end), first.answer
    )


def _excerpt(source: str, start: int, end: int) -> str:
    """Whole lines around these places of the source."""
    before = source.rfind("\n", 0, int(start)) + 1
    lines = [line for line in source[before : int(end)].splitlines() if line.strip()]
    return "\n".join(printable(line, 160) for line in lines[:EXCERPT_LINES])


@dataclass(frozen=True)
class Cluster:
    """Students each of whom has much code in common with another: one copy may have gone from hand to hand."""

    students: tuple[str, ...]
    least: float
    most: float


def clusters(pairs: Sequence[Pair]) -> list[Cluster]:
    """Of pairs of whole submissions, those that hang together, the largest first."""
    linked = [pair for pair in pairs if not pair.answer and not pair.second.startswith(OURS)]
    names = sorted({name for pair in linked for name in (pair.first, pair.second)})
    number = {name: place for place, name in enumerate(names)}
    ends = [[number[pair.first] for pair in linked], [number[pair.second] for pair in linked]]
    links = sparse.coo_array((np.ones(len(linked)), ends), shape=(len(names), len(names)))
    _, group = csgraph.connected_components(links, directed=False)
    found = []
    for which in range(max(group, default=-1) + 1):
        shares = [pair.similarity for pair in linked if group[number[pair.first]] == which]
        students = tuple(name for name in names if group[number[name]] == which)
        found.append(Cluster(students, min(shares), max(shares)))
    return sorted(found, key=lambda cluster: (-len(cluster.students), cluster.students))


# --- on the screen ---------------------------------------------------------------------------------------------------


def print_pairs(pairs: Sequence[Pair], assignment: Assignment, console: Console | None = None) -> None:
    """A table of the pairs, and below it the sentence that it is no verdict."""
    console = console or Console(width=None if Console().is_terminal else 160)
    table = Table(title=f"{assignment.name}: {len(pairs)} pairs with much code in common")
    for heading in ("first", "second", "answer", "of first", "of second", "in both, from the first"):
        share = heading.startswith("of ")
        table.add_column(heading, justify="right" if share else "left", no_wrap=share, overflow="fold")
    for pair in pairs:
        names = [Text(shown(name, 80)) for name in (pair.first, pair.second, pair.answer or "all")]
        table.add_row(*names, f"{pair.share_first:.0%}", f"{pair.share_second:.0%}", Text(pair.excerpt))
    console.print(table)
    for cluster in clusters(pairs):
        if len(cluster.students) > 2:
            names = ", ".join(shown(name, 80) for name in cluster.students)
            size, shares = len(cluster.students), f"{cluster.least:.0%} to {cluster.most:.0%}"
            console.print(Text(f"{size} hang together, pair by pair {shares}: {names}"), soft_wrap=True)
    console.print(NO_VERDICT, highlight=False)

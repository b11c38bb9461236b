"""What the report says, gathered from the gradebook, the graded notebooks and the outcomes of their runs."""

from __future__ import annotations

import json
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from hctnlp.exercises.framework.assignment import Assignment
from hctnlp.exercises.framework.text import Text, printable
from hctnlp.grading.course import Course
from hctnlp.grading.results.report.sections import Section, section_of
from hctnlp.grading.results.scores import Result, Shares, hints_of, read_results, shares_of, who_has
from hctnlp.grading.run.outcome import Outcome
from hctnlp.grading.run.store import Store

if TYPE_CHECKING:
    from hctnlp.grading.results.similarity import Pair

BARS = 10
EXCERPT_LINES, EXCERPT_WIDTH = 14, 110
SLOWEST = 5


@dataclass(frozen=True)
class Row:
    """One student: the marks, and what the run of the submission took.

    Attributes
    ----------
    result
        Points by exercise and written answer; see :class:`hctnlp.grading.results.scores.Result`.
    seconds, memory_mb, level
        Wall clock of the whole run, MiB at its peak, and the sandbox; None, None and "" where nothing was measured,
        as after a plain ``nbgrader autograde``.
    """

    result: Result
    seconds: float | None = None
    memory_mb: float | None = None
    level: str = ""
    repairs: tuple[str, ...] = ()
    failure: str = ""

    @property
    def student(self) -> str:
        return self.result.student

    @property
    def total(self) -> float:
        """Points after what being late costs, as nbgrader exports them."""
        return self.result.total

    @property
    def by_hand(self) -> bool:
        """Whether a person has something to mark, or to look at again."""
        return bool(self.result.review) or any(score is None for score in self.result.scores.values())

    def lost(self, name: str, points: float) -> bool:
        """Whether there are points of this exercise that the student did not get. Unmarked is not lost."""
        score = self.result.scores.get(name, 0.0)
        return score is not None and score < points


@dataclass(frozen=True)
class Bar:
    """Totals from ``start`` up to but without ``end``, and how many there are; the last takes all that is above."""

    start: float
    end: float
    count: int


@dataclass(frozen=True)
class ExerciseSummary(Shares):
    """How the class did in one exercise, and which section of a lecture treats it."""

    section: Section | None


@dataclass(frozen=True)
class Example:
    """The first lines of a student's own answer."""

    student: str
    code: str


@dataclass(frozen=True)
class Found:
    """A misconception that was found, who has it, and an example where a notebook could be read."""

    exercise: str
    name: str
    hint: Text
    students: tuple[str, ...]
    example: Example | None
    section: Section | None


@dataclass(frozen=True)
class Report:
    """Everything that the page and the CSV show.

    Attributes
    ----------
    pairs
        Submissions with much code in common; see :func:`hctnlp.grading.results.similarity.similar_pairs`.
    not_graded
        Who has handed something in that is not graded.
    made
        When the report was made.
    """

    assignment: Assignment
    rows: Sequence[Row]
    misconceptions: Sequence[Found] = ()
    pairs: Sequence[Pair] = ()
    not_graded: Sequence[str] = ()
    made: str = ""

    @property
    def worth(self) -> float:
        """The most points that exercises and written answers give, without extra credit."""
        return sum(self.points.values())

    @property
    def points(self) -> dict[str, float]:
        """Points by exercise and written answer, in the order of the notebook."""
        return {exercise.name: exercise.points for exercise in self.assignment.exercises} | dict(
            self.assignment.written
        )

    @property
    def median(self) -> float:
        return statistics.median(row.total for row in self.rows)

    @property
    def mean(self) -> float:
        return statistics.fmean(row.total for row in self.rows)

    @property
    def bars(self) -> list[Bar]:
        """The distribution of the totals, in :data:`BARS` bars of the same width."""
        width = self.worth / BARS
        counts = [0] * BARS
        for row in self.rows:  # 1e-9: 0.3 / 0.1 is below 3
            counts[min(BARS - 1, int(row.total / width + 1e-9))] += 1
        return [Bar(i * width, (i + 1) * width, count) for i, count in enumerate(counts)]

    @property
    def exercises(self) -> list[ExerciseSummary]:
        results = [row.result for row in self.rows]
        return [
            ExerciseSummary(**vars(shares_of(results, each)), section=section_of(self.assignment, each.name))
            for each in self.assignment.exercises
        ]

    @property
    def levels(self) -> dict[str, int]:
        """How many submissions ran in each sandbox."""
        names = [row.level for row in self.rows if row.level]
        return {name: names.count(name) for name in sorted(set(names))}

    @property
    def slowest(self) -> list[Row]:
        """The few that took longest."""
        timed = [row for row in self.rows if row.seconds is not None]
        return sorted(timed, key=lambda row: (-row.seconds, row.student))[:SLOWEST]

    @property
    def largest(self) -> list[Row]:
        """The few that needed most memory."""
        measured = [row for row in self.rows if row.memory_mb is not None]
        return sorted(measured, key=lambda row: (-row.memory_mb, row.student))[:SLOWEST]


def gather(course: Course, assignment: Assignment) -> Report:
    """Read what the report says.

    Raises
    ------
    GradingError
        If nobody's submission is graded.
    """
    from hctnlp.grading.results.similarity import similar_pairs  # it takes a second to import

    if not course.is_in_gradebook(assignment.name) or not (results := read_results(course, assignment)):
        raise course.nothing_graded(assignment.name)
    store, examples, rows = Store(course.root, assignment.name), _Examples(), []
    for result in results:  # one notebook in memory at a time
        known = store.load(result.student)
        rows.append(row_of(result, known[1] if known else None))
        if any(result.misconceptions.values()):
            examples.look(result, known[1].notebook if known else _autograded(course, assignment, result.student))
    graded = {row.student for row in rows}
    return Report(
        assignment,
        rows,
        find_misconceptions(assignment, results, examples.best),
        similar_pairs(course, assignment),
        [student for student in course.students(assignment.name) if student not in graded],
        datetime.now().astimezone().isoformat(" ", "minutes"),
    )


def row_of(result: Result, outcome: Outcome | None) -> Row:
    """A student's marks with what the run took; without an outcome the marks alone."""
    if outcome is None:
        return Row(result)
    seconds = outcome.seconds.get("")
    return Row(result, seconds, outcome.memory_mb, outcome.level, tuple(outcome.repairs), outcome.failure)


def find_misconceptions(
    assignment: Assignment, results: Iterable[Result], examples: Mapping[tuple[str, str], Example]
) -> list[Found]:
    """The misconceptions that were found, the most frequent first."""
    hints = hints_of(assignment)
    gone = Text("这一误解已不在题目的定义里", "the exercise no longer knows this misconception")
    found = [
        Found(*key, hints.get(key, gone), tuple(who), examples.get(key), section_of(assignment, key[0]))
        for key, who in who_has(results).items()
    ]
    order = {exercise.name: place for place, exercise in enumerate(assignment.exercises)}
    return sorted(found, key=lambda one: (-len(one.students), order.get(one.exercise, len(order)), one.name))


class _Examples:
    """For each misconception the shortest answer that has it: it has least else in it."""

    def __init__(self) -> None:
        self.best: dict[tuple[str, str], Example] = {}
        self._length: dict[tuple[str, str], int] = {}

    def look(self, result: Result, notebook: Mapping) -> None:
        answers = {
            cell["metadata"].get("nbgrader", {}).get("grade_id"): "".join(cell["source"]) for cell in notebook["cells"]
        }
        for exercise, names in result.misconceptions.items():
            for key in ((exercise, name) for name in names):
                source = answers.get(exercise, "")
                if source.strip() and len(source) < self._length.get(key, len(source) + 1):
                    self._length[key] = len(source)
                    self.best[key] = Example(result.student, excerpt(source))


def excerpt(source: str) -> str:
    """The first lines of some code, none too long, without control characters."""
    lines = source.strip("\n").expandtabs(4).splitlines()
    shown = [printable(line, EXCERPT_WIDTH) + "…" * (len(line) > EXCERPT_WIDTH) for line in lines[:EXCERPT_LINES]]
    return "\n".join(shown + ["…"] * (len(lines) > EXCERPT_LINES))


def _autograded(course: Course, assignment: Assignment, student: str) -> Mapping:
    path = course.folder("autograded", assignment.name, student) / f"{assignment.name}.ipynb"
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {"cells": []}

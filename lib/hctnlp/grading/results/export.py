"""Grades for a learning platform: a CSV that Canvas or Moodle imports.

nbgrader's own exporter joins its columns with commas and quotes nothing, so that a name with a comma moves the marks by
one column, and it knows neither Canvas' columns nor who a student is there. Score, penalty and extra credit are
nbgrader's.
"""

from __future__ import annotations

import csv
import enum
import re
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import Gradebook, MissingEntry

from hctnlp.exercises.framework.text import printable
from hctnlp.files import replacing
from hctnlp.grading.course import Course, GradingError
from hctnlp.grading.names import shown
from hctnlp.grading.results.report.table import cell
from hctnlp.grading.results.scores import after_penalty

CANVAS = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")
MOODLE = ("First name", "Last name", "ID number", "Username", "Email address")
POINTS_POSSIBLE = "    Points Possible"  # Canvas' own spelling of its second row
OLD_NAMES = {"Surname": "Last name"}  # Moodle until 4
OWN_ID = "student"  # a roster may name nbgrader's students in a column of its own


class Platform(enum.StrEnum):
    """Where the grades go, with the columns that identify a student there."""

    CANVAS = "canvas"
    MOODLE = "moodle"

    @classmethod
    def _missing_(cls, value: object) -> Platform:
        raise ValueError(f"no platform {value!r}; there are {', '.join(cls)}")

    @property
    def columns(self) -> tuple[str, ...]:
        return CANVAS if self is Platform.CANVAS else MOODLE

    @property
    def identifiers(self) -> tuple[str, ...]:
        """The columns by which it finds a student, the safest first."""
        return CANVAS[1:4] if self is Platform.CANVAS else ("Email address", "ID number", "Username")


@dataclass(frozen=True)
class Grade:
    """What a student has earned after the penalty for being late, and who that is on the platform."""

    student: str
    score: float
    person: Mapping[str, str]
    by_hand: bool


@dataclass(frozen=True)
class Export:
    """The grades of an assignment for a platform.

    Attributes
    ----------
    column
        The heading of the grades.
    worth
        The most points there are, without extra credit.
    identifier
        The column that is filled for everyone: Moodle asks for it when it imports.
    """

    platform: Platform
    column: str
    worth: float
    grades: Sequence[Grade]
    identifier: str

    @property
    def by_hand(self) -> list[str]:
        """Those whose grade will change once a person has marked the rest."""
        return [grade.student for grade in self.grades if grade.by_hand]

    def write(self, path: Path) -> None:
        """Write the CSV. UTF-8 without a mark: it is read by the platform and not by a spreadsheet."""
        columns = self.platform.columns
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as fresh, open(fresh, "w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            table.writerow([*columns, self.column])
            if self.platform is Platform.CANVAS:
                table.writerow([POINTS_POSSIBLE, *[""] * (len(columns) - 1), cell(self.worth)])
            for grade in self.grades:
                table.writerow([*(self._known(grade, column) for column in columns), cell(grade.score)])

    def _known(self, grade: Grade, column: str) -> str:
        """Names are made harmless, identifiers are so already: see :func:`_require_plain`."""
        value = grade.person.get(column, "")
        return value if column in self.platform.identifiers else cell(value)


def read_grades(
    course: Course, assignment: str, platform: Platform, *, roster: Path | None = None, column: str = ""
) -> Export:
    """The grades of everyone whose submission is graded; who has handed in nothing is left out.

    Parameters
    ----------
    roster
        A CSV that the platform has exported: Canvas' gradebook, or Moodle's grades or list of participants. A student
        of nbgrader's is the row that has the name in one of the identifying columns, or in a column ``student``.
        Without it the students' entries in nbgrader's gradebook say who they are.
    column
        The heading of the grades; without it the roster's heading that names the assignment, or the assignment's name.

    Raises
    ------
    GradingError
        If nothing is graded.
    ValueError
        If a student cannot be told, or the roster cannot be read.
    """
    people = None if roster is None else _Roster.read(roster, platform)
    grades = []
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        try:
            worth = gradebook.find_assignment(assignment).max_score
        except MissingEntry:
            raise GradingError(f"{assignment} is not in the gradebook: run hctnlp release {assignment}") from None
        for submission in gradebook.assignment_submissions(assignment):
            student = submission.student
            if not course.is_graded(assignment, student.id):
                continue
            person = people.person(student.id) if people else _in_gradebook(student, platform)
            score = after_penalty(submission.score, submission.late_submission_penalty)
            grades.append(Grade(student.id, score, person, bool(submission.needs_manual_grade)))
    if not grades:
        raise course.nothing_graded(assignment)
    grades.sort(key=lambda grade: grade.student)
    heading = column or (people.column_of(assignment) if people else "") or assignment
    return Export(platform, printable(heading), worth, grades, _identifier(platform, grades))


def _in_gradebook(student: object, platform: Platform) -> dict[str, str]:
    """Who a student is by nbgrader's gradebook."""
    first, last = student.first_name or "", student.last_name or ""
    if platform is Platform.CANVAS:
        name = f"{last}, {first}" if first and last else first or last or student.id
        return {"Student": name, "ID": student.lms_user_id or ""}
    return {
        "First name": first,
        "Last name": last,
        "ID number": student.lms_user_id or "",
        "Email address": student.email or "",
    }


def _identifier(platform: Platform, grades: Sequence[Grade]) -> str:
    """The first of the identifying columns that is filled for everyone, each with another value."""
    for grade in grades:
        for column in platform.identifiers:
            _require_plain(grade, column)
    lacking = {c: [grade.student for grade in grades if not grade.person.get(c)] for c in platform.identifiers}
    column, who = min(lacking.items(), key=lambda item: len(item[1]))
    if who:
        name, option = platform.capitalize(), "--email" if column == "Email address" else "--lms-user-id"
        raise ValueError(
            f"{name} cannot tell who {_listed(who)} is: no {column} is known; give a CSV that {name} has exported with "
            f"--roster, or run nbgrader db student add {shlex.quote(who[0])} {option} …"
        )
    values = [grade.person[column] for grade in grades]
    if twice := sorted({value for value in values if values.count(value) > 1}):
        raise ValueError(f"two students have the {column} {_listed(twice)}: mend the gradebook or the roster")
    return column


def _require_plain(grade: Grade, column: str) -> None:
    """An identifier is written as it is, so it must be no formula. ``+8613…`` is a number and harmless."""
    value = grade.person.get(column, "")
    if cell(value) != value and not re.fullmatch(r"[+-]?\d+", value):
        raise ValueError(
            f"{shown(grade.student)}: a spreadsheet would take the {column} {value!r} for a formula; "
            "mend it in the gradebook or the roster"
        )


def _listed(names: Sequence[str]) -> str:
    first = ", ".join(shown(name) for name in names[:5])
    return first + (f" and {len(names) - 5} more" if len(names) > 5 else "")


class _Roster:
    """The people of a course by a CSV of the platform's."""

    def __init__(self, path: Path, headings: Sequence[str], people: list[dict[str, str]], platform: Platform) -> None:
        self.path, self.headings, self.platform = path, headings, platform
        self._by_name: dict[str, list[dict[str, str]]] = {}  # as it is written, and without regard to case
        self._by_folded_name: dict[str, list[dict[str, str]]] = {}
        for person in people:
            names = {person[c] for c in (OWN_ID, *platform.identifiers) if person.get(c)}
            for name in names:
                self._by_name.setdefault(name, []).append(person)
            for name in {name.casefold() for name in names}:
                self._by_folded_name.setdefault(name, []).append(person)

    @classmethod
    def read(cls, path: Path, platform: Platform) -> _Roster:
        try:
            with open(path, encoding="utf-8-sig", newline="") as file:
                rows = [row for row in csv.reader(file) if any(row)]
        except (UnicodeDecodeError, csv.Error) as error:
            raise ValueError(f"{path} is no CSV in UTF-8: {error}") from None
        headings = [OLD_NAMES.get(name.strip(), name.strip()) for name in rows[0]] if rows else []
        if not set(headings) & {OWN_ID, *platform.identifiers}:
            raise ValueError(
                f"{path} identifies nobody: its first row has none of {', '.join((OWN_ID, *platform.identifiers))}"
            )
        people = [dict(zip(headings, map(str.strip, row), strict=False)) for row in rows[1:]]
        people = [person for person in people if person.get("Student") != POINTS_POSSIBLE.strip()]
        return cls(path, headings, people, platform)

    def person(self, student: str) -> dict[str, str]:
        """The one row that has the student's name, or if none has exactly it, in other case."""
        found = self._by_name.get(student) or self._by_folded_name.get(student.casefold(), [])
        if len(found) != 1:
            raise ValueError(
                f"{shown(student)} is in {len(found)} rows of {self.path}: there must be one that has it as "
                f"{', '.join(self.platform.identifiers)} or in a column {OWN_ID!r}"
            )
        return found[0]

    def column_of(self, assignment: str) -> str:
        """The heading of the assignment: its name, in Canvas followed by a number in brackets."""
        named = [h for h in self.headings if re.fullmatch(rf"{re.escape(assignment)}( \(\d+\))?", h, re.IGNORECASE)]
        return named[0] if len(named) == 1 else ""

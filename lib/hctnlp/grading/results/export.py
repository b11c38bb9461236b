"""Grades for a learning platform: a CSV that Canvas or Moodle imports.

nbgrader's own exporter joins its columns with commas and quotes nothing, so that a name with a comma moves the marks by
one column, and it knows neither Canvas' columns nor who a student is there. Score, penalty and extra credit are
nbgrader's.
"""

from __future__ import annotations

import codecs
import csv
import enum
import io
import re
import shlex
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
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
FULL_NAMES = ("Full name", "Student")
HEADINGS = {  # as Moodle writes them besides: until version 4, and in Chinese
    "Surname": "Last name",
    **dict.fromkeys(("名", "名字"), "First name"),
    **dict.fromkeys(("姓", "姓氏"), "Last name"),
    **dict.fromkeys(("姓名", "全名", "学生姓名"), "Full name"),
    **dict.fromkeys(("学号", "學號", "编号", "ID号"), "ID number"),
    **dict.fromkeys(("用户名", "使用者名稱", "登录名"), "Username"),
    **dict.fromkeys(
        ("电子邮件地址", "电子邮件", "电子邮箱", "邮箱", "Email地址", "Email 地址", "電子郵件信箱", "Email"),
        "Email address",
    ),
}
NUMBER = re.compile(r"[+-]?\d+")
CHINESE = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff·]+")
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
            table.writerow([*columns, cell(self.column)])
            if self.platform is Platform.CANVAS:
                table.writerow([POINTS_POSSIBLE, *[""] * (len(columns) - 1), cell(self.worth)])
            for grade in self.grades:
                table.writerow([*(self._known(grade, column) for column in columns), cell(grade.score)])

    def _known(self, grade: Grade, column: str) -> str:
        """What a spreadsheet would take for a formula is made harmless; the identifier is none: :func:`_identifier`."""
        value = grade.person.get(column, "")
        return value if column in self.platform.identifiers and _is_plain(value) else cell(value)


def read_grades(
    course: Course, assignment: str, platform: Platform, *, roster: Path | None = None, column: str = ""
) -> Export:
    """The grades of everyone whose submission is graded; who has handed in nothing is left out.

    Parameters
    ----------
    roster
        A CSV that the platform has exported: Canvas' gradebook, or Moodle's grades or list of participants. A student
        of nbgrader's is the row that has the name in one of the identifying columns, or in a column ``student``, or
        as the full name, first or last name first. Without it the students' entries in nbgrader's gradebook say who
        they are.
    column
        The heading of the grades; without it the roster's heading that names the assignment, or the assignment's name.

    Raises
    ------
    GradingError
        If nothing is graded.
    ValueError
        If students cannot be told, or the roster cannot be read.
    """
    people = None if roster is None else _Roster.read(roster, platform)
    grades, unknown = [], []
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        try:
            worth = gradebook.find_assignment(assignment).max_score
        except MissingEntry:
            raise GradingError(f"{assignment} is not in the gradebook: run hctnlp release {assignment}") from None
        for submission in gradebook.assignment_submissions(assignment):
            student = submission.student
            if not course.is_graded(assignment, student.id):
                continue
            rows = people.rows(student.id) if people else [_in_gradebook(student, platform)]
            if len(rows) != 1:
                unknown.append(student.id)
                continue
            person = rows[0]
            score = after_penalty(submission.score, submission.late_submission_penalty)
            grades.append(Grade(student.id, score, person, bool(submission.needs_manual_grade)))
    if people and unknown:
        raise people.unknown(sorted(unknown))
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
    """The first of the identifying columns that is filled for everyone, each with another value and no formula."""
    lacking = {
        c: [grade for grade in grades if not (grade.person.get(c) and _is_plain(grade.person[c]))]
        for c in platform.identifiers
    }
    column, who = min(lacking.items(), key=lambda item: len(item[1]))
    for grade in who:
        if value := grade.person.get(column):
            raise ValueError(
                f"{shown(grade.student)}: a spreadsheet would take the {column} {value!r} for a formula; "
                "mend it in the gradebook or the roster"
            )
    if who:
        name, option = platform.capitalize(), "--email" if column == "Email address" else "--lms-user-id"
        names = [grade.student for grade in who]
        raise ValueError(
            f"{name} cannot tell who {', '.join(map(shown, names))} is: no {column} is known; give a CSV that {name} "
            f"has exported with --roster, or run nbgrader db student add {shlex.quote(names[0])} {option} …"
        )
    values = [grade.person[column] for grade in grades]
    if twice := sorted({value for value in values if values.count(value) > 1}):
        raise ValueError(f"two students have the {column} {_listed(twice)}: mend the gradebook or the roster")
    return column


def _is_plain(value: str) -> bool:
    """Whether no spreadsheet takes it for a formula. ``+8613…`` is a number and harmless."""
    return cell(value) == value or NUMBER.fullmatch(value) is not None


def _listed(names: Sequence[str]) -> str:
    first = ", ".join(shown(name) for name in names[:5])
    return first + (f" and {len(names) - 5} more" if len(names) > 5 else "")


class _Roster:
    """The people of a course by a CSV of the platform's."""

    def __init__(self, path: Path, headings: Sequence[str], people: list[dict[str, str]], platform: Platform) -> None:
        self.path, self.headings, self.platform = path, headings, platform
        self._by_name: dict[str, list[dict[str, str]]] = {}  # as it is written, and without regard to case
        self._by_folded_name: dict[str, list[dict[str, str]]] = {}
        self._by_full_name: dict[str, list[dict[str, str]]] = {}
        for person in people:
            names = {person[c] for c in (OWN_ID, *platform.identifiers) if person.get(c)}
            for name in names:
                self._by_name.setdefault(name, []).append(person)
            for name in {name.casefold() for name in names}:
                self._by_folded_name.setdefault(name, []).append(person)
            for name in _full_names(person):
                self._by_full_name.setdefault(name, []).append(person)

    @classmethod
    def read(cls, path: Path, platform: Platform) -> _Roster:
        try:
            text = _decoded(path.read_bytes())
            first = text.lstrip().partition("\n")[0]
            table = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count))
            rows = [row for row in table if any(row)]
        except (UnicodeDecodeError, csv.Error) as error:
            raise ValueError(f"{path} is no CSV in UTF-8 or GB 18030: {error}") from None
        headings = [HEADINGS.get(name.strip(), name.strip()) for name in rows[0]] if rows else []
        known = (OWN_ID, *platform.identifiers, *FULL_NAMES, "Last name")
        if not set(headings) & set(known):
            raise ValueError(f"{path} identifies nobody: its first row has none of {', '.join(known)}")
        people = [dict(zip(headings, map(str.strip, row), strict=False)) for row in rows[1:]]
        people = [person for person in people if person.get("Student") != POINTS_POSSIBLE.strip()]
        return cls(path, headings, people, platform)

    def rows(self, student: str) -> list[dict[str, str]]:
        """Those that have the student's name: exactly as an identifier, if none in other case, if none as full name."""
        return (
            self._by_name.get(student)
            or self._by_folded_name.get(student.casefold())
            or self._by_full_name.get(_alike(student.split()), [])
        )

    def person(self, student: str) -> dict[str, str]:
        """The one row of a student."""
        if len(found := self.rows(student)) != 1:
            raise self.unknown([student])
        return found[0]

    def unknown(self, students: Sequence[str]) -> ValueError:
        """What to say of all students who are not in just one row."""
        those = ", ".join(f"{shown(student)} is in {len(self.rows(student))} rows" for student in students)
        columns = ", ".join(self.platform.identifiers)
        return ValueError(
            f"{self.path}: {those}; there must be one for each that has the name as {columns}, "
            f"as the full name, or in a column {OWN_ID!r}"
        )

    def column_of(self, assignment: str) -> str:
        """The heading of the assignment: its name, in Canvas followed by a number in brackets."""
        named = [h for h in self.headings if re.fullmatch(rf"{re.escape(assignment)}( \(\d+\))?", h, re.IGNORECASE)]
        return named[0] if len(named) == 1 else ""


def _decoded(content: bytes) -> str:
    """The text of a CSV: of a platform in UTF-8, of a Chinese Excel in GB 18030 or UTF-16."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("gb18030")


def _full_names(person: Mapping[str, str]) -> set[str]:
    """What a person may be called, first or last name first."""
    names = [[person.get("First name", ""), person.get("Last name", "")]]
    for column in FULL_NAMES:
        last, comma, first = person.get(column, "").partition(",")
        words = last.split()
        names.append([first, last] if comma else words if len(words) == 2 else [last, ""])
    orders = [order for first, last in names for order in ((first, last), (last, first))]
    return {name for order in orders if (name := _alike(order))}


def _alike(parts: Iterable[str]) -> str:
    """A name without regard to case and to how many blanks; Chinese ones have none. Li Lei is not Lil Ei."""
    words = unicodedata.normalize("NFC", " ".join(parts)).casefold().replace(",", " ").split()
    return ("" if all(map(CHINESE.fullmatch, words)) else " ").join(words)

"""What a graded class earned and misunderstood, read from nbgrader's gradebook and the autograded notebooks."""

from __future__ import annotations

import os
import re
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text as Line

from hctnlp.exercises.framework.assignment import TEST_PREFIX, Assignment
from hctnlp.exercises.framework.exercise import Exercise
from hctnlp.exercises.framework.text import Text
from hctnlp.exercises.framework.unlisted import KINDS
from hctnlp.exercises.framework.variants import KINDS as CHANGES
from hctnlp.exercises.framework.variants import ONE_CHANGE
from hctnlp.grading.course import Course
from hctnlp.grading.judge.outputs import METADATA_KEY
from hctnlp.grading.names import shown
from hctnlp.grading.run.outcome import Outcome
from hctnlp.language import Language

MESSAGE = 2_000  # characters of a line about a submission
TOTAL = "total"
LATE = "late"
STUDENT = 20  # columns of a narrow terminal for a name, which may take several lines
WIDE = 120  # columns of a terminal in which a hint has one line


@dataclass(frozen=True)
class Result:
    """One graded submission: points and misconceptions by exercise.

    Attributes
    ----------
    scores
        By exercise and written answer; None where a person has still to mark.
    review
        Those with a mark by hand that a person should look at again, because the submission was graded anew.
    penalty
        What nbgrader takes off for handing in late.
    """

    student: str
    scores: Mapping[str, float | None]
    misconceptions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    review: frozenset[str] = frozenset()
    penalty: float = 0.0

    @property
    def total(self) -> float:
        return after_penalty(sum(score for score in self.scores.values() if score is not None), self.penalty)


@dataclass(frozen=True)
class Shares:
    """How a class did in one exercise: mean points, and the shares of full marks and of none."""

    name: str
    points: float
    mean: float
    full: float
    none: float


def after_penalty(score: float, penalty: float | None) -> float:
    """Points after what being late costs, and never below 0, as in nbgrader's own export."""
    return max(0.0, score - (penalty or 0.0))


def shares_of(results: Sequence[Result], exercise: Exercise) -> Shares:
    """What the class got in an exercise; zeros where nobody is in it. What is not marked counts as no points."""
    scores = [result.scores.get(exercise.name) or 0.0 for result in results] or [0.0]
    full, none = [score >= exercise.points for score in scores], [score == 0 and bool(results) for score in scores]
    return Shares(exercise.name, exercise.points, *map(statistics.fmean, (scores, full, none)))


def who_has(results: Iterable[Result]) -> dict[tuple[str, str], list[str]]:
    """By exercise and misconception, the students who have it."""
    students: dict[tuple[str, str], list[str]] = {}
    for result in results:
        for exercise, names in result.misconceptions.items():
            for name in names:
                students.setdefault((exercise, name), []).append(result.student)
    return students


def hints_of(assignment: Assignment) -> dict[tuple[str, str], Text]:
    """By exercise and misconception, what it tells the student."""
    hints = {name: Text(*map(_without_details, ONE_CHANGE, said)) for name, said in CHANGES.items()}
    hints |= {one.name: one.hint for one in KINDS}
    return {
        (exercise.name, name): hint
        for exercise in assignment.exercises
        for name, hint in (hints | {one.name: one.hint for one in exercise.misconceptions}).items()
    }


def _without_details(frame: str, said: str) -> str:
    """What was said of a change to the answer, whatever the change was about."""
    return frame.format(re.sub(r"\{\d\}", "…", said))


def read_results(course: Course, assignment: Assignment) -> list[Result]:
    """The results of everyone whose submission is graded, by name of student."""
    results = []
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        for submission in gradebook.assignment_submissions(assignment.name):
            student = submission.student_id
            if not course.is_graded(assignment.name, student):
                continue
            grades = [grade for notebook in submission.notebooks for grade in notebook.grades]
            names = {grade: grade.name.removeprefix(TEST_PREFIX) for grade in grades}
            marked = [grade for grade in grades if grade.manual_score is not None or not grade.needs_manual_grade]
            results.append(
                Result(
                    student,
                    {**dict.fromkeys(names.values()), **{names[grade]: grade.score for grade in marked}},
                    _misconceptions(course, assignment, student),
                    frozenset(names[grade] for grade in marked if grade.needs_manual_grade),
                    submission.late_submission_penalty or 0.0,
                )
            )
    return sorted(results, key=lambda result: result.student)


def _misconceptions(course: Course, assignment: Assignment, student: str) -> dict[str, tuple[str, ...]]:
    found = {}
    for path in sorted(course.folder("autograded", assignment.name, student).glob("*.ipynb")):
        for cell in _cells(path):
            if cell.metadata.get("nbgrader", {}).get("grade_id", "").startswith(TEST_PREFIX):
                for output in cell.outputs:
                    if judged := output.get("metadata", {}).get(METADATA_KEY):
                        found[judged["exercise"]] = tuple(judged["misconceptions"])
    return found


def _cells(path: Path) -> list[NotebookNode]:
    """None of a notebook that is broken: its marks are in the gradebook all the same."""
    try:
        return nbformat.read(path, as_version=4).cells
    except (OSError, ValueError, nbformat.ValidationError):
        return []


def print_scores(
    results: list[Result],
    assignment: Assignment,
    failures: Mapping[str, str],
    outcomes: Mapping[str, Outcome],
    console: Console | None = None,
) -> None:
    """Three tables: points by student and exercise, what each exercise got, and the misconceptions by frequency.

    Below them what had to be put right in submissions, and what failed.
    """
    console = console or Console(width=None if Console().is_terminal else 190)
    tables = [*_points_tables(results, assignment, console), _exercise_table(results, assignment)]
    if who_has(results):
        tables.append(_misconception_table(results, assignment, wraps=console.width < WIDE))
    for table in tables:
        console.print(table)
    for student, outcome in outcomes.items():
        for repair in outcome.repairs:
            console.print(_line("repaired", "yellow", student, repair), soft_wrap=True)
    for student, reason in failures.items():
        console.print(_line("failed", "bold red", student, reason), soft_wrap=True)


def _line(what: str, style: str, student: str, text: str) -> Line:
    """No markup: escaped, it loses backslashes before brackets."""
    return Line.assemble((what, style), f": {shown(student)}: {shown(text.strip(), MESSAGE)}")


def _points_tables(results: list[Result], assignment: Assignment, console: Console) -> list[Table]:
    """One with the names of exercises; in a terminal too narrow for it, some with numbers, and what they stand for."""
    worth = {exercise.name: exercise.points for exercise in assignment.exercises} | dict(assignment.written)
    caption = "hand: a person has still to mark; *: a misconception is named; ?: marked by hand, then graded anew"
    headings = {name: f"{name} ({points:g})".replace("_", "\n") for name, points in worth.items()}
    table = Table(title=f"{assignment.name}: points by student", caption=caption)
    table.add_column("student", no_wrap=True, max_width=40)
    sums = {LATE: LATE, TOTAL: TOTAL} if any(result.penalty for result in results) else {TOTAL: TOTAL}
    _fill(table, {**headings, **sums}, results)
    if Measurement.get(console, console.options.update_width(1_000), table).maximum <= console.width:
        return [table]
    legend = [f"{number} {name} ({points:g})" for number, (name, points) in enumerate(worth.items(), 1)]
    numbers = [*((name, str(number)) for number, name in enumerate(worth, 1)), *sums.items()]
    widest = max([len(TOTAL), *(len(_score(result, name)) for result in results for name in (*worth, *sums))])
    tables, most = [], max(1, (console.width - STUDENT) // (widest + 2))
    for start in range(0, len(numbers), most):
        tables.append(Table(title=table.title, box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False))
        tables[-1].add_column("student", overflow="fold", min_width=STUDENT - 2)
        _fill(tables[-1], dict(numbers[start : start + most]), results)
    tables[-1].caption, tables[-1].caption_justify = f"{', '.join(legend)}\n{caption}", "left"
    return tables


def _fill(table: Table, headings: Mapping[str, str], results: Iterable[Result]) -> None:
    """Columns of scores under these headings, and a row for each student."""
    for heading in headings.values():
        table.add_column(heading, justify="right", no_wrap=True)
    for result in results:
        table.add_row(Line(shown(result.student)), *(_score(result, name) for name in headings))


def _score(result: Result, name: str) -> str:
    if name == TOTAL:
        return f"{result.total:g}"
    if name == LATE:
        return f"-{result.penalty:g}" if result.penalty else ""
    score = result.scores.get(name)
    marks = "*" * bool(result.misconceptions.get(name)) + "?" * (name in result.review)
    return "hand" if score is None else f"{score:g}{marks}"


def _exercise_table(results: list[Result], assignment: Assignment) -> Table:
    table = Table(title=f"{assignment.name}: by exercise, {len(results)} submissions")
    for heading in ("exercise", "points", "mean", "full marks", "none"):
        table.add_column(heading, justify="left" if heading == "exercise" else "right")
    for exercise in assignment.exercises:
        shares = shares_of(results, exercise)
        table.add_row(
            shares.name, f"{shares.points:g}", f"{shares.mean:.2f}", f"{shares.full:.0%}", f"{shares.none:.0%}"
        )
    return table


def _misconception_table(results: list[Result], assignment: Assignment, *, wraps: bool) -> Table:
    students, hints = who_has(results), hints_of(assignment)
    table = Table(title=f"{assignment.name}: misconceptions found", expand=True)
    widest = max((len(name) for pair in students for name in pair), default=10)
    table.add_column("exercise", width=min(widest, 20) if wraps else widest, overflow="fold")
    table.add_column("misconception", width=min(widest, 20) if wraps else widest, overflow="fold")
    table.add_column("students", justify="right", width=len("students"))
    table.add_column("hint", no_wrap=not wraps, overflow="fold" if wraps else "ellipsis", ratio=1)
    for (exercise, name), those in sorted(students.items(), key=lambda item: -len(item[1])):
        hint = hints.get((exercise, name))
        table.add_row(exercise, name, str(len(those)), Line(hint.said_in(_language()) if hint else ""))
    return table


def _language() -> Language:
    """The instructor's: Chinese, unless the terminal's locale names another language."""
    locale = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "C")
    return "zh" if locale.startswith(("zh", "C", "POSIX")) else "en"

"""What a graded class earned and misunderstood, read from nbgrader's gradebook and the autograded notebooks."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from hctnlp.exercises.framework.assignment import TEST_PREFIX, Assignment
from hctnlp.exercises.framework.exercise import Exercise
from hctnlp.exercises.framework.text import Text
from hctnlp.grading.course import Course
from hctnlp.grading.judge.outputs import METADATA_KEY
from hctnlp.grading.names import shown
from hctnlp.grading.run.outcome import Outcome

MESSAGE = 2_000  # characters of a line about a submission


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
    return {(e.name, wrong.name): wrong.hint for e in assignment.exercises for wrong in e.misconceptions}


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
    console.print(_points_table(results, assignment))
    console.print(_exercise_table(results, assignment))
    console.print(_misconception_table(results, assignment))
    for student, outcome in outcomes.items():
        for repair in outcome.repairs:
            console.print(_line("[yellow]repaired[/]", student, repair), highlight=False, soft_wrap=True)
    for student, reason in failures.items():
        console.print(_line("[bold red]failed[/]", student, reason), highlight=False, soft_wrap=True)


def _line(what: str, student: str, text: str) -> str:
    return f"{what}: {escape(shown(student))}: {escape(shown(text.strip(), MESSAGE))}"


def _points_table(results: list[Result], assignment: Assignment) -> Table:
    names = [exercise.name for exercise in assignment.exercises]
    table = Table(title=f"{assignment.name}: points by student")
    table.caption = "hand: a person has still to mark; *: a misconception is named; ?: marked by hand, then graded anew"
    table.add_column("student", no_wrap=True, max_width=40)
    for exercise in assignment.exercises:
        table.add_column(f"{exercise.name} ({exercise.points:g})".replace("_", "\n"), justify="right")
    for answer, points in assignment.written.items():
        table.add_column(f"{answer} ({points:g})".replace("_", "\n"), justify="right")
    table.add_column("total", justify="right")
    for result in results:
        cells = []
        for name in (*names, *assignment.written):
            score = result.scores.get(name)
            marks = "*" * bool(result.misconceptions.get(name)) + "?" * (name in result.review)
            cells.append("hand" if score is None else f"{score:g}{marks}")
        table.add_row(escape(shown(result.student)), *cells, f"{result.total:g}")
    return table


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


def _misconception_table(results: list[Result], assignment: Assignment) -> Table:
    students, hints = who_has(results), hints_of(assignment)
    table = Table(title=f"{assignment.name}: misconceptions found", expand=True)
    widest = max((len(name) for pair in students for name in pair), default=10)
    table.add_column("exercise", width=widest)
    table.add_column("misconception", width=widest)
    table.add_column("students", justify="right", width=len("students"))
    table.add_column("hint", no_wrap=True, overflow="ellipsis", ratio=1)
    for (exercise, name), those in sorted(students.items(), key=lambda item: -len(item[1])):
        hint = hints.get((exercise, name))
        table.add_row(exercise, name, str(len(those)), escape(hint.zh) if hint else "")
    return table

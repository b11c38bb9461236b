"""Someone of the sample class: what they hand in, and what the grader has to find."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from nbformat import NotebookNode

from hctnlp.exercises.framework.assignment import Assignment
from hctnlp.exercises.framework.exercise import Exercise

FULL, NOTHING = "full marks", "no marks"


@dataclass(frozen=True)
class Student:
    """Someone of the class.

    Attributes
    ----------
    answers
        Source by grade_id; a cell that is not named keeps the solution's source, None leaves it as released.
    expected
        For each exercise :data:`FULL`, :data:`NOTHING`, or the misconception that is to be named.
    tamper
        What else the student does to the notebook.
    """

    name: str
    answers: Mapping[str, str | None]
    expected: Mapping[str, str]
    tamper: Callable[[NotebookNode], None] = lambda notebook: None


def all_right(assignment: Assignment) -> dict[str, str]:
    """What is expected of a student who has every exercise right."""
    return {exercise.name: FULL for exercise in assignment.exercises}


def all_blank(assignment: Assignment) -> dict[str, None]:
    """The answers of a student who has written nothing."""
    return dict.fromkeys((*all_right(assignment), *assignment.written))


def function(exercise: Exercise, body: str) -> str:
    """The source of an exercise's function with this body."""
    indented = "\n".join("    " + line for line in body.splitlines())
    return f"def {exercise.name}({', '.join(exercise.parameters)}):\n{indented}"

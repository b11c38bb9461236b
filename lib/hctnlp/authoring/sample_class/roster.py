"""Who is in the class of an assignment."""

from __future__ import annotations

from hctnlp.authoring.sample_class.accidents import accidents, broken_notebook
from hctnlp.authoring.sample_class.answers import answers
from hctnlp.authoring.sample_class.student import Student
from hctnlp.exercises.framework.assignment import Assignment


def students(assignment: Assignment) -> list[Student]:
    """Every answer that the exercises know, and one broken notebook or, where the grader is tried, every accident."""
    others = accidents(assignment) if assignment.tries_grader else [broken_notebook(assignment)]
    return [*answers(assignment), *others]

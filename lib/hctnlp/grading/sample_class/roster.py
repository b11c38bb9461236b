"""Who is in the class of an assignment."""

from __future__ import annotations

from hctnlp.exercises.framework.assignment import Assignment
from hctnlp.grading.sample_class import hw1
from hctnlp.grading.sample_class.accidents import broken_notebook
from hctnlp.grading.sample_class.answers import answers
from hctnlp.grading.sample_class.student import Student


def students(assignment: Assignment) -> list[Student]:
    """Every answer that the exercises know, and one broken notebook; homework 1 tries every accident besides.

    A kernel costs seconds, and what an accident does to the grader does not depend on the exercises.
    """
    if assignment.name == "hw1":
        return hw1.students(assignment)
    return [*answers(assignment), broken_notebook(assignment)]

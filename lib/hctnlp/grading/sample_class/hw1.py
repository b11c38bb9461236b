"""The class of homework 1: every answer and every accident. It is the one that tries the grader."""

from __future__ import annotations

from hctnlp.exercises.framework.assignment import Assignment
from hctnlp.grading.sample_class.accidents import accidents
from hctnlp.grading.sample_class.answers import answers
from hctnlp.grading.sample_class.student import Student


def students(assignment: Assignment) -> list[Student]:
    return [*answers(assignment), *accidents(assignment)]

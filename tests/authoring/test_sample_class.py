"""Who is in a sample class, and that a class which is not graded as it should be is noticed."""

import dataclasses

import pytest

from hctnlp.authoring.sample_class import students, surprises
from hctnlp.exercises.framework.assignment import load_assignment
from hctnlp.exercises.hw1 import ASSIGNMENT
from hctnlp.grading.results.scores import Result

HOMEWORK = [f"hw{number}" for number in range(1, 8)]


@pytest.mark.parametrize("name", HOMEWORK)
def test_the_sample_class_has_every_misconception_the_solution_and_an_empty_notebook(name):
    assignment = load_assignment(name)
    everyone = {student.name: student for student in students(assignment)}
    expected = {(name, wrong) for student in everyone.values() for name, wrong in student.expected.items()}
    assert {(e.name, wrong.name) for e in assignment.exercises for wrong in e.misconceptions} <= expected
    assert everyone["solution"].answers == {}
    assert everyone["blank"].answers == dict.fromkeys([*(e.name for e in assignment.exercises), *assignment.written])


@pytest.mark.parametrize("name", HOMEWORK)
@pytest.mark.parametrize("tries_grader", [True, False])
def test_a_homework_that_tries_the_grader_has_every_accident_and_others_one_student(name, tries_grader):
    """A kernel costs seconds: which homework that is, is said by the homework."""
    assignment = dataclasses.replace(load_assignment(name), tries_grader=tries_grader)
    accidents = {"endless_loop", "ends_the_kernel", "edited_tests"}
    wrong, right, noted = (
        max(len(getattr(exercise, answers)) for exercise in assignment.exercises)
        for answers in ("misconceptions", "alternatives", "remarks")
    )
    everyone = {student.name for student in students(assignment)}
    others = len(everyone) - (wrong + right + noted + len(("solution", "blank")))
    assert others > len(accidents) if tries_grader else others == 1
    assert (accidents <= everyone, "broken_notebook" in everyone) == (tries_grader, not tries_grader)


def test_just_one_homework_tries_the_grader():
    assert [name for name in HOMEWORK if load_assignment(name).tries_grader] == ["hw1"]


def test_surprises_are_noticed():
    """The judge of the judge: a wrong score, a missing student and an unnamed misconception are all reported."""
    everyone = [s for s in students(ASSIGNMENT) if s.name in ("solution", "misconception_1", "blank")]
    full = {e.name: e.points for e in ASSIGNMENT.exercises}
    results = [Result("misconception_1", full), Result("blank", {**dict.fromkeys(full, 0.0), "hs_loss": 0.1})]
    found = "\n".join(surprises(everyone, results, ASSIGNMENT))
    assert "solution has no score" in found
    assert "misconception_1, hs_loss" in found
    assert "blank, hs_loss" in found
    assert "blank, huffman_codes" not in found

"""Students who answer: with the solution, otherwise but right, with a misconception, or not at all."""

from __future__ import annotations

from hctnlp.authoring.sample_class.student import NOTHING, Student, all_blank, all_right
from hctnlp.exercises.framework.assignment import Assignment
from hctnlp.exercises.framework.exercise import Exercise
from hctnlp.exercises.framework.slips import cell_of


def answers(assignment: Assignment) -> list[Student]:
    """The solution, every alternative, remark and misconception of every exercise, and an empty notebook.

    Each student has one in every exercise, so there are as many as the exercise with the most has.
    """
    right = all_right(assignment)
    return [
        Student("solution", {}, right),
        *_others(assignment, "alternative"),
        *_others(assignment, "remark"),
        *_misconceptions(assignment),
        Student("blank", all_blank(assignment), dict.fromkeys(right, NOTHING)),
    ]


def _others(assignment: Assignment, what: str) -> list[Student]:
    """Students with the k-th right answer of a kind in every exercise that has so many."""
    sources = {exercise.name: _cells(exercise, what) for exercise in assignment.exercises}
    most = max(map(len, sources.values()))
    return [
        Student(
            f"{what}_{k + 1}",
            {name: found[k] for name, found in sources.items() if k < len(found)},
            all_right(assignment),
        )
        for k in range(most)
    ]


def _cells(exercise: Exercise, what: str) -> list[str]:
    """The cells of the exercise in which its right answers of a kind stand."""
    if what == "remark":
        return [cell_of(exercise.name, remark.function, remark.needs) for remark in exercise.remarks]
    return [cell_of(exercise.name, function) for function in exercise.alternatives]


def _misconceptions(assignment: Assignment) -> list[Student]:
    """Students who have the k-th misconception of every exercise that has so many, and the rest right."""
    found = []
    for k in range(max(len(exercise.misconceptions) for exercise in assignment.exercises)):
        wrong = {e.name: e.misconceptions[k] for e in assignment.exercises if k < len(e.misconceptions)}
        sources = {name: cell_of(name, one.function, one.needs) for name, one in wrong.items()}
        named = {name: one.name for name, one in wrong.items()}
        found.append(Student(f"misconception_{k + 1}", sources, {**all_right(assignment), **named}))
    return found

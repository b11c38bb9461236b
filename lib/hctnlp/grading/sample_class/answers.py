"""Students who answer: with the solution, otherwise but right, with a misconception, or not at all."""

from __future__ import annotations

import inspect

from hctnlp.exercises.assignment import Assignment
from hctnlp.exercises.exercise import Exercise, Misconception
from hctnlp.grading.sample_class.student import NOTHING, Student, all_blank, all_right


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
    sources: dict[str, list[str]] = {
        exercise.name: [
            _named(exercise, misconception)
            for misconception in (
                exercise.remarks
                if what == "remark"
                else [Misconception(function, exercise.misconceptions[0].hint) for function in exercise.alternatives]
            )
        ]
        for exercise in assignment.exercises
    }
    most = max(map(len, sources.values()))
    return [
        Student(
            f"{what}_{k + 1}",
            {name: found[k] for name, found in sources.items() if k < len(found)},
            all_right(assignment),
        )
        for k in range(most)
    ]


def _misconceptions(assignment: Assignment) -> list[Student]:
    """Students who have the k-th misconception of every exercise that has so many, and the rest right."""
    found = []
    for k in range(max(len(exercise.misconceptions) for exercise in assignment.exercises)):
        wrong = {e.name: (e, e.misconceptions[k]) for e in assignment.exercises if k < len(e.misconceptions)}
        sources = {name: _named(*pair) for name, pair in wrong.items()}
        named = {name: misconception.name for name, (_, misconception) in wrong.items()}
        found.append(Student(f"misconception_{k + 1}", sources, {**all_right(assignment), **named}))
    return found


def _named(exercise: Exercise, answer: Misconception) -> str:
    """The source of an implementation, as a student would have written it in the cell of the exercise."""
    sources = [inspect.getsource(function) for function in (*answer.needs, answer.function)]
    return "\n\n".join([*sources, f"{exercise.name} = {answer.function.__name__}"])

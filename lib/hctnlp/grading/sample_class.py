"""A class made of every way to be right and every way to be wrong that the exercises know, and some that no one should.

It shows the grader at work, and it tests it: each student comes with what the grader has to find.
"""

from __future__ import annotations

import copy
import inspect
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import nbformat
from nbformat import NotebookNode

from hctnlp.exercises.assignment import TEST_PREFIX, Assignment
from hctnlp.exercises.exercise import Exercise, Misconception
from hctnlp.grading.course import Course

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


def students(assignment: Assignment) -> list[Student]:
    """The class for an assignment."""
    exercises = assignment.exercises
    right = dict.fromkeys((exercise.name for exercise in exercises), FULL)
    nothing = dict.fromkeys(right, NOTHING)
    blank = dict.fromkeys((*right, *assignment.written), None)
    first, second, third, *_ = right

    def everywhere(body: str) -> dict[str, str]:
        return {exercise.name: _function(exercise, body) for exercise in exercises}

    def one(exercise: str, source: str) -> dict[str, str]:
        return {exercise: source}

    by_name = {exercise.name: exercise for exercise in exercises}
    loop = "while True:\n    try:\n        while True:\n            pass\n    except BaseException:\n        pass"
    return [
        Student("solution", {}, right),
        *_others(exercises, "alternative", right),
        *_others(exercises, "remark", right),
        *_misconceptions(exercises, right),
        Student("blank", blank, nothing),
        Student("crash", everywhere("return 1 / 0"), nothing),
        Student("nan", everywhere("return float('nan')"), nothing),
        Student("wrong_types", everywhere("return {'answer': object()}"), nothing),
        Student("equal_to_everything", everywhere(EQUAL_TO_EVERYTHING), nothing),
        Student("syntax_error", one(second, f"def {second}(:\n    return 0"), {**right, second: NOTHING}),
        Student(
            "endless_loop", one(second, _function(by_name[second], "while True:\n    pass")), {**right, second: NOTHING}
        ),
        Student("unstoppable_loop", one(second, _function(by_name[second], loop)), {**right, second: NOTHING}),
        Student(
            "ends_the_kernel",
            one(third, _function(by_name[third], "import os\nos._exit(0)")),
            {**right, third: NOTHING},
        ),
        Student("edited_tests", blank, nothing, tamper=edit_tests),
        Student("deleted_answer", {}, {**right, first: NOTHING}, tamper=lambda nb: delete_cell(nb, first)),
        Student("deleted_test", {}, right, tamper=lambda nb: delete_cell(nb, TEST_PREFIX + first)),
        Student("deleted_written_answer", {}, right, tamper=lambda nb: delete_cell(nb, *assignment.written)),
        Student("copied_answer", {}, right, tamper=lambda nb: copy_cell(nb, first)),
        Student("copied_test", {}, right, tamper=lambda nb: copy_cell(nb, TEST_PREFIX + first)),
        Student("huge_number", everywhere("return 10**400"), nothing),
        Student("odd_message", everywhere("raise ValueError('\\ud800')"), nothing),
    ]


EQUAL_TO_EVERYTHING = """\
class Equal(float):
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __lt__(self, other): return False
    def __gt__(self, other): return False
    def __sub__(self, other): return self
    def __rsub__(self, other): return self
    def __abs__(self): return 0.0
    def __len__(self): return 1
    def __iter__(self): return iter([self])
    def __getitem__(self, item): return self
    def __array__(self, *args, **kwargs): return self
    def __hash__(self): return 0
return Equal(0)"""


def _others(exercises: tuple[Exercise, ...], what: str, right: Mapping[str, str]) -> list[Student]:
    """Students with the k-th right answer of a kind in every exercise that has so many."""
    answers: dict[str, list[str]] = {
        exercise.name: [
            _named(exercise, misconception)
            for misconception in (
                exercise.remarks
                if what == "remark"
                else [Misconception(function, exercise.misconceptions[0].hint) for function in exercise.alternatives]
            )
        ]
        for exercise in exercises
    }
    most = max(map(len, answers.values()))
    return [
        Student(f"{what}_{k + 1}", {name: found[k] for name, found in answers.items() if k < len(found)}, right)
        for k in range(most)
    ]


def _misconceptions(exercises: tuple[Exercise, ...], right: Mapping[str, str]) -> list[Student]:
    """Students who have the k-th misconception of every exercise that has so many, and the rest right."""
    found = []
    for k in range(max(len(exercise.misconceptions) for exercise in exercises)):
        wrong = {e.name: (e, e.misconceptions[k]) for e in exercises if k < len(e.misconceptions)}
        answers = {name: _named(*pair) for name, pair in wrong.items()}
        named = {name: misconception.name for name, (_, misconception) in wrong.items()}
        found.append(Student(f"misconception_{k + 1}", answers, {**right, **named}))
    return found


def _named(exercise: Exercise, answer: Misconception) -> str:
    """The source of an implementation, as a student would have written it in the cell of the exercise."""
    sources = [inspect.getsource(function) for function in (*answer.needs, answer.function)]
    return "\n\n".join([*sources, f"{exercise.name} = {answer.function.__name__}"])


def _function(exercise: Exercise, body: str) -> str:
    indented = "\n".join("    " + line for line in body.splitlines())
    return f"def {exercise.name}({', '.join(exercise.parameters)}):\n{indented}"


def edit_tests(notebook: NotebookNode) -> None:
    """Make every test cell pass by itself, and be worth a hundred points."""
    for cell in notebook.cells:
        settings: Any = cell.metadata.get("nbgrader", {})
        if settings.get("grade") and not settings.get("solution"):
            cell.source = "100"
            settings["points"] = 100
            settings["locked"] = False


def delete_cell(notebook: NotebookNode, *grade_ids: str) -> None:
    """Remove the cells with these grade_ids."""
    notebook.cells = [c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") not in grade_ids]


def copy_cell(notebook: NotebookNode, grade_id: str) -> None:
    """Paste a copy of a cell, label and all, below it."""
    for position, cell in enumerate(notebook.cells):
        if cell.metadata.get("nbgrader", {}).get("grade_id") == grade_id:
            notebook.cells.insert(position + 1, copy.deepcopy(cell))
            return


def write_submissions(course: Course, assignment: Assignment) -> list[Student]:
    """Fill ``submitted/`` of a course with the class, from the released notebook and the solution's sources."""
    name = f"{assignment.name}.ipynb"
    released = nbformat.read(course.folder(course.assignments, assignment.name) / name, as_version=4)
    solution = nbformat.read(course.folder(course.solutions, assignment.name) / name, as_version=4)
    sources = {cell.metadata.nbgrader.grade_id: cell.source for cell in solution.cells if "nbgrader" in cell.metadata}
    everyone = students(assignment)
    for student in everyone:
        notebook = copy.deepcopy(released)
        for cell in notebook.cells:
            settings = cell.metadata.get("nbgrader", {})
            if settings.get("solution"):
                answer = student.answers.get(settings["grade_id"], sources[settings["grade_id"]])
                cell.source = cell.source if answer is None else answer
        student.tamper(notebook)
        target = course.folder("submitted", assignment.name, student.name) / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(notebook, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return everyone


def surprises(everyone: list[Student], results: list[Any], assignment: Assignment) -> list[str]:
    """What the grader found that it should not have found, or did not find; see ``scores.read_results``."""
    found, by_name = [], {result.student: result for result in results}
    for student in everyone:
        if (result := by_name.get(student.name)) is None:
            found.append(f"{student.name} has no score")
            continue
        for exercise in assignment.exercises:
            score, named = result.scores.get(exercise.name), result.misconceptions.get(exercise.name, ())
            expected = student.expected[exercise.name]
            if expected == FULL:
                as_expected = score == exercise.points and not named
            elif expected == NOTHING:
                as_expected = score == 0
            else:
                as_expected = score is not None and score < exercise.points and tuple(named) == (expected,)
            if not as_expected:
                found.append(f"{student.name}, {exercise.name}: expected {expected}, got {score} points, named {named}")
    return found

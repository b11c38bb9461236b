"""What the class hands in, and whether the grader found what it had to find."""

from __future__ import annotations

import copy
import json
from collections.abc import Collection, Sequence

import nbformat

from hctnlp.authoring.sample_class.roster import students
from hctnlp.authoring.sample_class.student import FULL, NOTHING, Student
from hctnlp.exercises.framework.assignment import Assignment
from hctnlp.grading.course import Course
from hctnlp.grading.results.scores import Result


def write_submissions(course: Course, assignment: Assignment, names: Collection[str] = ()) -> list[Student]:
    """Fill ``submitted/`` of a course with the class, or with those named, from the release and the solution's sources.

    Raises
    ------
    ValueError
        There is no such student in the class.
    """
    released = nbformat.read(course.released_notebook(assignment.name), as_version=4)
    solution = nbformat.read(course.source_notebook(assignment.name), as_version=4)
    sources = {cell.metadata.nbgrader.grade_id: cell.source for cell in solution.cells if "nbgrader" in cell.metadata}
    everyone = [student for student in students(assignment) if not names or student.name in names]
    if unknown := set(names) - {student.name for student in everyone}:
        raise ValueError(f"the class of {assignment.name} has no {', '.join(sorted(unknown))}")
    for student in everyone:
        notebook = copy.deepcopy(released)
        for cell in notebook.cells:
            settings = cell.metadata.get("nbgrader", {})
            if settings.get("solution"):
                answer = student.answers.get(settings["grade_id"], sources[settings["grade_id"]])
                cell.source = cell.source if answer is None else answer
        student.tamper(notebook)
        target = course.folder("submitted", assignment.name, student.name) / f"{assignment.name}.ipynb"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(notebook, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return everyone


def surprises(everyone: Sequence[Student], results: Sequence[Result], assignment: Assignment) -> list[str]:
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

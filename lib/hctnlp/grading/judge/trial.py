"""Does a kernel for submissions work here? Tried with what the first homework gives its students."""

from __future__ import annotations

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from hctnlp.exercises.framework.assignment import TEST_PREFIX, Assignment, load_assignment
from hctnlp.grading.judge.verifier import Verify

ASSIGNMENT = "hw1"


def trouble_with_kernel() -> str:
    """Why the cells that students are given fail in the best sandbox of this machine, "" if they do not."""
    notebook = _without_answers(load_assignment(ASSIGNMENT))
    resources = {"nbgrader": {"assignment": ASSIGNMENT, "notebook": ASSIGNMENT}, "metadata": {"path": ""}}
    try:
        Verify(unsafe_no_sandbox=True).preprocess(notebook, resources)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


def _without_answers(assignment: Assignment) -> NotebookNode:
    given = f"from hctnlp.exercises import {assignment.name}\nimport {', '.join(assignment.packages)}"
    cells = [new_code_cell(given, metadata=_settings("given", locked=True))]
    for exercise in assignment.exercises:
        settings = _settings(f"{TEST_PREFIX}{exercise.name}", locked=True, grade=True, points=exercise.points)
        cells.append(new_code_cell("", metadata=settings))
    for answer, points in assignment.written.items():
        cells.append(new_markdown_cell("", metadata=_settings(answer, grade=True, solution=True, points=points)))
    return new_notebook(cells=cells)


def _settings(grade_id: str, **settings: bool | float) -> dict[str, dict[str, object]]:
    return {"nbgrader": {"grade_id": grade_id, "schema_version": 3, "grade": False, "solution": False, **settings}}

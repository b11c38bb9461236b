"""What nbgrader's metadata say of a cell: its label, and whether students answer in it or the grader judges there."""

from __future__ import annotations

from nbformat import NotebookNode
from nbgrader.utils import is_grade, is_solution


def grade_id_of(cell: NotebookNode) -> str:
    """The label of a cell of nbgrader's, ``""`` for any other."""
    settings = cell.metadata.get("nbgrader")
    label = settings.get("grade_id") if isinstance(settings, dict) else None
    return label if isinstance(label, str) else ""


def is_answer(cell: NotebookNode) -> bool:
    """Whether students write in this cell of the release."""
    return bool(is_solution(cell))


def is_test(cell: NotebookNode) -> bool:
    """Whether the grader judges in the place of this cell."""
    return bool(is_grade(cell)) and not is_answer(cell)

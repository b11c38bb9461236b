"""Students whom something has befallen: crashes, loops, values of odd types, notebooks taken apart.

They try the grader and not the exercises: one class that has every accident is enough.
"""

from __future__ import annotations

import copy
from typing import Any

from nbformat import NotebookNode

from hctnlp.authoring.sample_class.student import NOTHING, Student, all_blank, all_right, function
from hctnlp.exercises.framework.assignment import TEST_PREFIX, Assignment

ENDLESS = "while True:\n    pass"
UNSTOPPABLE = "while True:\n    try:\n        while True:\n            pass\n    except BaseException:\n        pass"
END_OF_KERNEL = "import os\nos._exit(0)"
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


def accidents(assignment: Assignment) -> list[Student]:
    """Each accident once."""
    right, blank = all_right(assignment), all_blank(assignment)
    nothing = dict.fromkeys(right, NOTHING)
    first, second, third, *_ = assignment.exercises

    def everywhere(name: str, body: str) -> Student:
        return Student(name, {e.name: function(e, body) for e in assignment.exercises}, nothing)

    def one(name: str, exercise: Any, source: str) -> Student:
        return Student(name, {exercise.name: source}, {**right, exercise.name: NOTHING})

    return [
        everywhere("crash", "return 1 / 0"),
        everywhere("nan", "return float('nan')"),
        everywhere("wrong_types", "return {'answer': object()}"),
        everywhere("equal_to_everything", EQUAL_TO_EVERYTHING),
        one("syntax_error", second, syntax_error(second.name)),
        one("endless_loop", second, function(second, ENDLESS)),
        one("unstoppable_loop", second, function(second, UNSTOPPABLE)),
        one("ends_the_kernel", third, function(third, END_OF_KERNEL)),
        Student("edited_tests", blank, nothing, tamper=edit_tests),
        Student("deleted_answer", {}, {**right, first.name: NOTHING}, tamper=lambda nb: delete_cells(nb, first.name)),
        Student("deleted_test", {}, right, tamper=lambda nb: delete_cells(nb, TEST_PREFIX + first.name)),
        Student("deleted_written_answer", {}, right, tamper=lambda nb: delete_cells(nb, *assignment.written)),
        Student("copied_answer", {}, right, tamper=lambda nb: copy_cell(nb, first.name)),
        Student("copied_test", {}, right, tamper=lambda nb: copy_cell(nb, TEST_PREFIX + first.name)),
        everywhere("huge_number", "return 10**400"),
        everywhere("odd_message", "raise ValueError('\\ud800')"),
    ]


def broken_notebook(assignment: Assignment) -> Student:
    """Several accidents at once: three exercises are lost, each in its own way, and the others keep their marks.

    The first answer is deleted, the second is no Python, the third ends the kernel; the tests are edited, the written
    answer is gone, and all cells stand in reverse order.
    """
    first, second, third = (assignment.exercises * 3)[:3]  # a small homework loses one in several ways

    def tamper(notebook: NotebookNode) -> None:
        edit_tests(notebook)
        delete_cells(notebook, first.name, *assignment.written)
        notebook.cells.reverse()

    sources = {second.name: syntax_error(second.name), third.name: function(third, END_OF_KERNEL)}
    lost = dict.fromkeys((first.name, *sources), NOTHING)
    return Student("broken_notebook", sources, {**all_right(assignment), **lost}, tamper)


def syntax_error(name: str) -> str:
    """A cell that does not compile."""
    return f"def {name}(:\n    return 0"


def edit_tests(notebook: NotebookNode) -> None:
    """Make every test cell pass by itself, and be worth a hundred points."""
    for cell in notebook.cells:
        settings: Any = cell.metadata.get("nbgrader", {})
        if settings.get("grade") and not settings.get("solution"):
            cell.source = "100"
            settings["points"] = 100
            settings["locked"] = False


def delete_cells(notebook: NotebookNode, *grade_ids: str) -> None:
    """Remove the cells with these grade_ids."""
    notebook.cells = [c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") not in grade_ids]


def copy_cell(notebook: NotebookNode, grade_id: str) -> None:
    """Paste a copy of a cell, label and all, below it."""
    for position, cell in enumerate(notebook.cells):
        if cell.metadata.get("nbgrader", {}).get("grade_id") == grade_id:
            notebook.cells.insert(position + 1, copy.deepcopy(cell))
            return

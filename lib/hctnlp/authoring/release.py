"""What becomes of an assignment when it is generated: it agrees with its exercises, and an error does not stop it."""

from __future__ import annotations

from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_solution

from hctnlp.exercises.framework.assignment import load_assignment
from hctnlp.grading.judge.verifier import require_exercises


class RequireExercises(NbGraderPreprocessor):
    """Stop ``nbgrader generate_assignment`` with a ``DefinitionError`` where notebook and exercises disagree."""

    def preprocess(self, nb: NotebookNode, resources: dict) -> tuple[NotebookNode, dict]:
        require_exercises(nb, load_assignment(resources["nbgrader"]["assignment"]))
        return nb, resources


class GoOn(NbGraderPreprocessor):
    """Have *Run All* go on behind a cell that raises: what a student has written, and what is put to work with it.

    Of what is given only the cells before the first answer stop a notebook: without them nothing works.
    """

    def preprocess(self, nb: NotebookNode, resources: dict) -> tuple[NotebookNode, dict]:
        code = [cell for cell in nb.cells if cell.cell_type == "code"]
        first = next((number for number, cell in enumerate(code) if is_solution(cell)), len(code))
        for cell in code[first:]:
            cell.metadata.tags = sorted({*cell.metadata.get("tags", ()), "raises-exception"})
        return nb, resources

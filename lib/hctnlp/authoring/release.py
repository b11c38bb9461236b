"""Before an assignment is generated: does its notebook agree with the exercises that will judge it?"""

from __future__ import annotations

from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor

from hctnlp.exercises.framework.assignment import load_assignment
from hctnlp.grading.judge.verifier import require_exercises


class RequireExercises(NbGraderPreprocessor):
    """Stop ``nbgrader generate_assignment`` with a ``DefinitionError`` where notebook and exercises disagree."""

    def preprocess(self, nb: NotebookNode, resources: dict) -> tuple[NotebookNode, dict]:
        require_exercises(nb, load_assignment(resources["nbgrader"]["assignment"]))
        return nb, resources

"""What becomes of an assignment when it is generated: it agrees with its exercises, an error does not stop it, and a
practice file lies beside it."""

from __future__ import annotations

from pathlib import Path

from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_solution

from hctnlp.authoring.practice_file import is_current, practice_file
from hctnlp.exercises.framework.assignment import load_assignment
from hctnlp.grading.course import Course
from hctnlp.grading.judge.verifier import require_exercises
from hctnlp.grading.submission.reading import practice_file_name


def release(course: Course, assignment: str, practice: bool = True) -> Path:
    """Generate the students' version, and beside it what ``check`` needs where the package is not, or without that.

    A practice file that is current keeps its bytes: on another processor the last digit of a number may be another.
    """
    place, definition = _practice_place(course, assignment), load_assignment(assignment)
    former = place.read_text(encoding="utf-8") if practice and place.is_file() else ""
    target = course.release(assignment)
    place.unlink(missing_ok=True)
    if practice:
        text = former if is_current(definition, former) else practice_file(definition)
        place.write_text(text, encoding="utf-8", newline="\n")
    return target


def release_is_current(course: Course, assignment: str) -> bool:
    """Whether the released notebooks are what the source generates, and the practice file, where there is one, what it
    should be."""
    if has_practice_file(course, assignment):
        text = _practice_place(course, assignment).read_text(encoding="utf-8")
        if not is_current(load_assignment(assignment), text):
            return False
    return course.release_is_current(assignment)


def has_practice_file(course: Course, assignment: str) -> bool:
    """Whether the release has one: an instructor may have left it out."""
    return _practice_place(course, assignment).is_file()


def _practice_place(course: Course, assignment: str) -> Path:
    return course.folder(course.assignments, assignment) / practice_file_name(assignment)


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

"""Beside a written answer in formgrader: the course's own answer and its rubric, as they stand in the source, and what
one likes to say of it."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import nbformat
from nbconvert.preprocessors import Preprocessor
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import is_grade, is_solution

from hctnlp.exercises.framework.text import Text
from hctnlp.grading.judge.outputs import METADATA_KEY
from hctnlp.grading.nbgrader.comments import comments
from hctnlp.grading.nbgrader.editions import in_language
from hctnlp.grading.submission.cells import grade_id_of
from hctnlp.language import Language

TITLE = Text("参考答案与评分标准（学生看不到）", "Model answer and rubric (students do not see this)")


class Rubric(Preprocessor):
    """Put behind each answer that a person marks that of the source, in the submission's language."""

    course: CourseDirectory | None = None  # of the page that is being made
    comments: Mapping[str, Sequence[str]] = {}

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        language = "en" if nb.metadata.get(METADATA_KEY, {}).get("language") == "en" else "zh"
        answers = self._answers(resources["assignment_id"], resources["notebook_id"])
        cells = []
        for cell in nb.cells:
            cells.append(cell)
            if _is_marked_by_hand(cell) and (answer := answers.get(grade_id_of(cell))):
                parts = ("---", f"**{TITLE.said_in(language)}**", in_language(answer, language), "---")
                cells.append(new_markdown_cell("\n\n".join(parts)))  # no quotation: that would hold no table
        nb.cells = [*self._bank(resources["assignment_id"], language), *cells]
        return nb, resources

    def _bank(self, assignment: str, language: Language) -> list[NotebookNode]:
        """Have the comments at hand; a cell that says what is wrong with their file, if anything is."""
        Rubric.comments = {}
        try:
            if self.course is not None:
                Rubric.comments = comments(Path(self.course.root), assignment, language)
        except ValueError as error:
            return [new_markdown_cell(f"⚠ `{error}`")]
        return []

    def _answers(self, assignment: str, notebook: str) -> dict[str, str]:
        """By grade_id; none if there is no source that can be read: a page is shown without."""
        if self.course is not None:
            folder = Path(self.course.format_path(self.course.source_directory, ".", assignment))
            with contextlib.suppress(OSError, ValueError, nbformat.ValidationError):
                cells = nbformat.read(folder / f"{notebook}.ipynb", as_version=4).cells
                return {grade_id_of(cell): cell.source for cell in cells if _is_marked_by_hand(cell)}
        return {}


def _is_marked_by_hand(cell: NotebookNode) -> bool:
    return cell.cell_type == "markdown" and is_grade(cell) and is_solution(cell)

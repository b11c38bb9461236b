"""The notebook that is graded: the released one, with the student's answers in it and nothing else of the student's.

Cells that were copied, deleted, moved or retyped, edited tests, tags and flags: none of it matters, because of a
submission only sources are taken. What was put right is said at the top of the graded notebook.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

import nbformat
from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import NbGraderPreprocessor

from hctnlp.grading.submission.cells import grade_id_of
from hctnlp.grading.submission.draft import Draft
from hctnlp.grading.submission.editions import handed_in
from hctnlp.grading.submission.reading import Cell, edition_names, read_cells
from hctnlp.grading.time_limit import TookLong, within

SECONDS = 60.0  # of processor time; what anybody would hand in takes a hundredth of one
TOOK_LONG = (
    f"读完它要超过 {SECONDS:.0f} 秒，按未作答处理 / to read it takes over {SECONDS:.0f} s, so it counts as blank"
)


class Rebuild(NbGraderPreprocessor):
    """Put a submission's answers into the released notebook, by ``grade_id``: for nbgrader's own commands."""

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> tuple[NotebookNode, ResourcesDict]:
        names = resources["nbgrader"]
        course = CourseDirectory(config=self.config)
        folder = course.format_path(course.release_directory, ".", names["assignment"])
        places = [Path(folder, name) for name in edition_names(names["notebook"])]
        editions = [nbformat.read(place, as_version=4) for place in places if place.is_file()]
        cells, remarks = read_cells(json.dumps(nb).encode())
        edition, cells = handed_in(cells, editions)
        rebuilt, repairs = rebuild(cells, edition, remarks)
        for repair in repairs:
            self.log.warning("%s: %s", names["student"], repair)
        return rebuilt, resources


def rebuild(
    submitted: Sequence[Cell], released: NotebookNode, remarks: Sequence[str] = ()
) -> tuple[NotebookNode, list[str]]:
    """The released notebook with the submission's answers and own cells, and what had to be put right.

    The student's own cells follow the labelled cell that they follow in the submission, and what was written into a
    given cell is such a cell: after the given one, but before it where that is a test. Of two answers with one label
    the later is the answer, and the earlier is kept before it as a cell of the student's own; one that says nothing
    never is the answer while there is another. ``remarks`` are of what was amiss before, when the submission was read.
    """
    try:
        return within(SECONDS, _rebuild, submitted, released, remarks)
    except TookLong:
        return _rebuild([], released, [*remarks, TOOK_LONG])


def _rebuild(
    submitted: Sequence[Cell], released: NotebookNode, remarks: Sequence[str]
) -> tuple[NotebookNode, list[str]]:
    draft = Draft({grade_id_of(cell): cell for cell in released.cells if grade_id_of(cell)}, remarks)
    draft.read(submitted)
    notebook = nbformat.from_dict(released)
    notebook.cells = draft.cells(notebook.cells)
    if draft.repairs:
        lines = "\n".join(f"- {repair}" for repair in escaped(draft.repairs))
        notebook.cells.insert(0, new_markdown_cell(f"**评分前的更正 / Repaired before grading**\n\n{lines}"))
    return notebook, draft.repairs


def escaped(lines: Sequence[str]) -> list[str]:
    """Lines that show as they are in Markdown: names of files and cells are a student's to choose."""
    return [re.sub(r"([\\`*_{}\[\]<>&#|!$~])", r"\\\1", line) for line in lines]

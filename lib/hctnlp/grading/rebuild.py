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
from nbformat.v4 import new_code_cell, new_markdown_cell
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import NbGraderPreprocessor

from hctnlp.exercises.text import printable
from hctnlp.grading.submission import Cell, read_cells


class Rebuild(NbGraderPreprocessor):
    """Put a submission's answers into the released notebook, by ``grade_id``: for nbgrader's own commands."""

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> tuple[NotebookNode, ResourcesDict]:
        names = resources["nbgrader"]
        course = CourseDirectory(config=self.config)
        folder = course.format_path(course.release_directory, ".", names["assignment"])
        released = nbformat.read(Path(folder) / f"{names['notebook']}.ipynb", as_version=4)
        cells, remarks = read_cells(json.dumps(nb).encode())
        rebuilt, repairs = rebuild(cells, released, remarks)
        for repair in repairs:
            self.log.warning("%s: %s", names["student"], repair)
        return rebuilt, resources


def rebuild(
    submitted: Sequence[Cell], released: NotebookNode, remarks: Sequence[str] = ()
) -> tuple[NotebookNode, list[str]]:
    """The released notebook with the submission's answers and own cells, and what had to be put right.

    The student's own cells follow the labelled cell that they follow in the submission. Of two cells with one label
    the later is the answer, and the earlier is kept before it as a cell of the student's own. ``remarks`` are of what
    was amiss before, when the submission was read.
    """
    labels = {grade_id_of(cell): cell for cell in released.cells if grade_id_of(cell)}
    answers: dict[str, str] = {}
    before: dict[str, list[NotebookNode]] = {label: [] for label in labels}
    after: dict[str, list[NotebookNode]] = {label: [] for label in ["", *labels]}
    repairs, place = list(remarks), ""
    for cell in submitted:
        if cell.label in labels:
            place = cell.label
            if is_answer(labels[place]):
                if place in answers:
                    before[place].append(own_cell(cell, answers[place]))
                    repairs.append(f"{place} 出现了两次，以后面的为准 / is there twice, the later counts")
                answers[place] = cell.source
        else:
            after[place].append(own_cell(cell, cell.source))
            if cell.label:
                label = repr(printable(cell.label, 60))
                repairs.append(f"未知的标签 {label}，按普通单元格处理 / unknown label, kept as an ordinary cell")
    notebook = nbformat.from_dict(released)
    notebook.cells = list(after[""])
    for cell in released.cells:
        label = grade_id_of(cell)
        if label and is_answer(cell):
            if label in answers:
                cell.source = answers[label]
            elif submitted:  # of what could not be read at all enough is said
                repairs.append(
                    f"找不到 {label} 的作答单元格，按未作答处理 / the answer was deleted and counts as blank"
                )
        notebook.cells += [*before.get(label, []), cell, *(after[label] if label else [])]
    if repairs:
        lines = "\n".join(f"- {repair}" for repair in escaped(repairs))
        notebook.cells.insert(0, new_markdown_cell(f"**评分前的更正 / Repaired before grading**\n\n{lines}"))
    return notebook, repairs


def grade_id_of(cell: NotebookNode) -> str:
    """The label of a cell of nbgrader's, ``""`` for any other."""
    settings = cell.metadata.get("nbgrader")
    label = settings.get("grade_id") if isinstance(settings, dict) else None
    return label if isinstance(label, str) else ""


def is_answer(cell: NotebookNode) -> bool:
    """Whether students write in this cell of the release."""
    return bool(cell.metadata.nbgrader.get("solution"))


def own_cell(cell: Cell, source: str) -> NotebookNode:
    """A cell of the student's own: a source, and no metadata, tags, outputs or attachments."""
    return new_code_cell(source) if cell.is_code else new_markdown_cell(source)


def escaped(lines: Sequence[str]) -> list[str]:
    """Lines that show as they are in Markdown: names of files and cells are a student's to choose."""
    return [re.sub(r"([\\`*_{}\[\]<>&#|!$~])", r"\\\1", line) for line in lines]

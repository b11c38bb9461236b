"""Of a homework's editions the one that was handed in. Whichever it is, it is graded as the same form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nbformat import NotebookNode

from hctnlp.grading.submission.cells import grade_id_of, is_answer
from hctnlp.grading.submission.own_work import squeezed
from hctnlp.grading.submission.reading import Cell

BETWEEN = squeezed("<!-- en -->")  # the languages in the source of a homework, which an instructor may hand in


def handed_in(submitted: Sequence[Cell], editions: Sequence[NotebookNode]) -> tuple[NotebookNode, list[Cell]]:
    """The edition whose texts most of the submission's are, whatever its file is called; the first of equals.

    And the cells of the submission, with what was given in another language in that of the edition: nobody wrote it.
    """
    texts = {squeezed(cell.source) for cell in submitted if not cell.is_code}
    edition = max(editions, key=lambda each: sum(squeezed(cell.source) in texts for cell in each.cells))
    given = {grade_id_of(cell): cell.source for cell in edition.cells if _is_given_text(cell)}
    lines = {label: {BETWEEN} for label in given}
    for cell in (cell for each in editions for cell in each.cells if grade_id_of(cell) in given):
        lines[grade_id_of(cell)] |= _lines(cell.source)
    return edition, [
        replace(cell, source=given[cell.label])
        if not cell.is_code and cell.label in given and _lines(cell.source) <= lines[cell.label]
        else cell
        for cell in submitted
    ]


def _is_given_text(cell: NotebookNode) -> bool:
    return cell.cell_type == "markdown" and bool(grade_id_of(cell)) and not is_answer(cell)


def _lines(text: str) -> set[str]:
    return {squeezed(line) for line in text.split("\n")} - {""}

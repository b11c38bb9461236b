"""Of a homework's editions the one that was handed in. Whichever it is, it is graded as the same form."""

from __future__ import annotations

from collections.abc import Sequence

from nbformat import NotebookNode

from hctnlp.grading.submission.own_work import squeezed
from hctnlp.grading.submission.reading import Cell


def handed_in(submitted: Sequence[Cell], editions: Sequence[NotebookNode]) -> NotebookNode:
    """The edition whose texts most of the submission's are, whatever its file is called; the first of equals."""
    texts = {squeezed(cell.source) for cell in submitted if not cell.is_code}
    return max(editions, key=lambda edition: sum(squeezed(cell.source) in texts for cell in edition.cells))

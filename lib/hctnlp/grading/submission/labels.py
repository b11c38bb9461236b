"""Which cell of a submission is which, where a tool has taken nbgrader's labels away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from nbformat import NotebookNode

from hctnlp.grading.submission.own_work import defines, squeezed
from hctnlp.grading.submission.reading import Cell

LONGEST = 10_000  # characters of a cell in which what was given is looked for


def with_labels(submitted: Sequence[Cell], released: Mapping[str, NotebookNode]) -> tuple[list[Cell], int]:
    """The cells with labels that are missing put back, and how many that were.

    A cell without a label is known by its id, which the release makes equal to the label; by its text, if that was
    given; or by the function that it defines.
    """
    cells, count = list(submitted), 0
    present = {cell.label for cell in cells}
    if not (missing := [label for label in released if label not in present]):
        return cells, count
    lines = [[squeezed(line) for line in cell.source[:LONGEST].splitlines() if line.strip()] for cell in cells]
    for label in missing:
        unknown = [number for number, cell in enumerate(cells) if cell.label not in released]
        number = next(_found(label, released[label], cells, lines, unknown), None)
        if number is not None:
            cells[number] = replace(cells[number], label=label)
            count += 1
    return cells, count


def _found(
    label: str, given: NotebookNode, cells: Sequence[Cell], lines: Sequence[list[str]], unknown: Sequence[int]
) -> Iterator[int]:
    """The numbers of the cells that may be the labelled one, the likeliest first."""
    is_code, answered = given.cell_type == "code", bool(given.metadata.nbgrader.get("solution"))
    yield from (number for number in unknown if cells[number].id == given.get("id"))
    alike = [number for number in unknown if cells[number].is_code == is_code]
    if answered and is_code:  # the last that defines it, before one that is as it was given
        yield from (number for number in reversed(alike) if defines(cells[number].source, label))
    wanted = [squeezed(line) for line in given.source.splitlines() if line.strip()]
    yield from (number for number in alike if lines[number] == wanted)
    if is_code and not answered:  # the student wrote more into it
        yield from (number for number in alike if set(wanted) <= set(lines[number]))
    elif not answered:
        yield from (number for number in alike if lines[number][:1] == wanted[:1])

"""Whether everything that the templates leave open has been written."""

from __future__ import annotations

from pathlib import Path

import nbformat

import hctnlp.exercises
from hctnlp.exercises.framework.slips import DefinitionError

MARK = "FILL IN"


def require_filled(notebook: Path, assignment: str) -> None:
    """Look for the marks in an assignment's package and in its source notebook. Neither is run.

    Raises
    ------
    DefinitionError
        If there are any; the message lists them all, each with its place.
    """
    folders = [Path(folder, assignment) for folder in hctnlp.exercises.__path__]
    package = next(filter(Path.is_dir, folders), folders[-1])
    places = [
        f"{file.relative_to(package.parent)}, line {number}: {_said(line)}"
        for file in sorted(package.glob("*.py"))
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if MARK in line
    ]
    if notebook.is_file():
        places += [
            f"{notebook.name}, cell {cell.get('id', number)}: {_said(line)}"
            for number, cell in enumerate(nbformat.read(notebook, as_version=4).cells, 1)
            for line in cell.source.splitlines()
            if MARK in line
        ]
    if places:
        raise DefinitionError("\n  ".join([f"{assignment} is not finished; {len(places)} places are left:", *places]))


def _said(line: str) -> str:
    """What the mark says, without the code before it."""
    return line[line.index(MARK) + len(MARK) :].lstrip(":： ").removesuffix('"""') or "this"

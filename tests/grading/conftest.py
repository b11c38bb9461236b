"""Notebooks of homework 1 as students hand them in."""

import copy
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def root():
    return ROOT


@pytest.fixture(scope="session")
def solution():
    return nbformat.read(ROOT / "solutions/hw1/hw1.ipynb", as_version=4)


@pytest.fixture
def submission(solution):
    """``submission(hs_loss="…source…")``: the solution with other sources in the cells of these grade_ids."""

    def make(**sources):
        notebook = copy.deepcopy(solution)
        for cell in notebook.cells:
            grade_id = cell.metadata.get("nbgrader", {}).get("grade_id")
            if grade_id in sources:
                cell.source = sources.pop(grade_id)
        assert not sources, f"no such cells: {sources}"
        return notebook

    return make

"""The notebook of the homework whose test file asks for it: ``test_hw5.py`` gets homework 5's."""

from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def as_at_a_student_s(monkeypatch):
    """``make test`` has every check raise that finds a mistake, for the notebooks; a student's does not."""
    for name in ("HCTNLP_STRICT", "HCTNLP_HINTS_FROM", "NBGRADER_EXECUTION"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def notebook(request):
    name = request.path.stem.removeprefix("test_")
    return nbformat.read(ROOT / "solutions" / name / f"{name}.ipynb", as_version=4)


@pytest.fixture(scope="module")
def solutions(request, notebook):
    """The functions of the solution, run as they stand, without the cells that check them, and without those whose
    id begins as the test file's ``SLOW_CELLS`` say."""
    slow = getattr(request.module, "SLOW_CELLS", ())
    space = {}
    for cell in notebook.cells:
        checks = ".check" in cell.source.partition("\n")[0]
        if cell.cell_type == "code" and not checks and not cell.id.startswith(slow):
            exec(cell.source, space)
    return space

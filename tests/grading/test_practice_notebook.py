"""Homework 1 in a student's Jupyter: run from top to bottom, validated, and run by a CI."""

import copy
import os
import subprocess
import sys

import nbformat
import pytest
from nbclient import NotebookClient
from nbgrader.validator import Validator

WRONG = """\
def slope(z):
    w = 1
    return sigmod(z)


def hs_loss(x, thetas, code):
    print("here", len(code))
    return slope(thetas @ x)
"""


@pytest.fixture(autouse=True)
def _as_a_student_runs_it(monkeypatch):
    """``make test`` sets it, and kernels take on the environment."""
    monkeypatch.delenv("HCTNLP_STRICT", raising=False)


@pytest.fixture
def students(released):
    """The released notebook of homework 1."""
    return nbformat.read(released / "assignments/hw1/hw1.ipynb", as_version=4)


def with_answers(notebook, solution, **others):
    """The notebook with these answers, and else those of the solution."""
    notebook = copy.deepcopy(notebook)
    right = {cell.metadata.nbgrader.grade_id: cell.source for cell in solution.cells}
    for cell in notebook.cells:
        name = cell.metadata.nbgrader.grade_id
        if cell.metadata.nbgrader.solution and (cell.cell_type == "code" or name in others):
            cell.source = others.get(name, right[name])
    return notebook


def outputs(notebook):
    """What the cells have printed, by grade_id."""
    return {
        cell.metadata.nbgrader.grade_id: "".join(output.get("text", "") for output in cell.outputs)
        for cell in notebook.cells
        if cell.cell_type == "code" and "nbgrader" in cell.metadata
    }


def test_restart_and_run_all_goes_on_behind_wrong_blank_and_broken_answers(students, solution):
    broken = with_answers(
        students,
        solution,
        hs_loss=WRONG,
        path_probability="def path_probability(x, thetas, code):\n    raise NotImplementedError()",
        hs_gradients="def hs_gradients(x, thetas, code)\n    return",  # no colon: a SyntaxError
    )
    done = outputs(NotebookClient(broken).execute())  # Jupyter goes on where nbclient does: by the cell's tag
    assert done["test_hs_loss"].startswith("✗ hs_loss: 0 / 3 分\n")
    assert (
        "NameError: name 'sigmod' is not defined（In[8] 第 3 行，slope 里：return sigmod(z)）" in done["test_hs_loss"]
    )
    assert "    | here " in done["test_hs_loss"]
    assert done["test_path_probability"] == "✗ path_probability: 0 / 3 分，还没有作答\n"
    assert done["test_cbow_hs_step"].startswith("✓ cbow_hs_step: 3 / 3 分\n")


def test_a_blank_release_runs_from_top_to_bottom(students):
    done = outputs(NotebookClient(copy.deepcopy(students)).execute())
    assert all("还没有作答\n" in text for name, text in done.items() if name.startswith("test_"))


def test_validate_shows_the_verdict_of_what_is_wrong_and_nothing_of_what_is_right(students, solution, tmp_path):
    place = tmp_path / "hw1.ipynb"
    nbformat.write(with_answers(students, solution, hs_loss=WRONG), place)
    failed, blank = Validator().validate(str(place))["failed"]
    assert failed["source"] == "hw1.check(hs_loss)"
    assert "✗ hs_loss: 0 / 3 分" in failed["raw_error"]
    assert "slope 里" in failed["raw_error"]
    assert blank["raw_error"] == "You did not provide a response."  # of why_short_codes
    nbformat.write(with_answers(students, solution, why_short_codes="H = 1.7"), place)
    assert Validator().validate(str(place)) == {}


@pytest.mark.slow
@pytest.mark.parametrize(("flag", "strict"), [("--nbval", "0"), ("--nbval-lax", "1")])
def test_a_ci_fails_on_a_wrong_solution(solution, tmp_path, flag, strict):
    """By the stored output, and with ``HCTNLP_STRICT`` where outputs are not compared."""
    for name, answers in (("right", {}), ("wrong", {"weighted_path_length": "def weighted_path_length(*a): return 0"})):
        nbformat.write(with_answers(solution, solution, **answers), tmp_path / f"{name}.ipynb")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", "-c", os.devnull, flag, str(tmp_path)],
        env=os.environ | {"HCTNLP_STRICT": strict},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 1
    failed = [line for line in done.stdout.splitlines() if line.startswith("FAILED")]
    assert len(failed) == 2  # the check, and the total
    assert all("wrong.ipynb" in line for line in failed)

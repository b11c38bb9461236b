"""What is graded is the released notebook with the student's answers in it, whatever was done to the submission."""

import copy

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell

from hctnlp.grading.submission.cells import grade_id_of
from hctnlp.grading.submission.reading import read_cells
from hctnlp.grading.submission.rebuild import escaped, rebuild


@pytest.fixture(scope="module")
def released(root):
    return nbformat.read(root / "assignments/hw1/hw1.ipynb", as_version=4)


@pytest.fixture
def answered(released):
    """A submission in which every answer is its own label."""
    notebook = copy.deepcopy(released)
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("solution"):
            cell.source = f"answer to {grade_id_of(cell)}"
    return notebook


def labels(notebook):
    return [grade_id_of(cell) for cell in notebook.cells]


def cell_of(notebook, label):
    return next(cell for cell in notebook.cells if grade_id_of(cell) == label)


def rebuilt(submitted, released):
    cells, remarks = read_cells(nbformat.writes(submitted).encode())
    return rebuild(cells, copy.deepcopy(released), remarks)


def test_an_ordinary_submission_is_itself(answered, released):
    notebook, repairs = rebuilt(answered, released)
    assert repairs == []
    assert [cell.source for cell in notebook.cells] == [cell.source for cell in answered.cells]
    assert [cell.metadata for cell in notebook.cells] == [cell.metadata for cell in released.cells]


def test_answers_find_their_place_when_cells_are_moved(answered, released):
    answered.cells.reverse()
    notebook, _ = rebuilt(answered, released)
    assert labels(notebook) == labels(released)
    assert cell_of(notebook, "hs_loss").source == "answer to hs_loss"


def test_tests_metadata_and_types_are_those_of_the_release(answered, released):
    test, answer = cell_of(answered, "test_hs_loss"), cell_of(answered, "hs_loss")
    test.source, test.metadata.nbgrader.points, test.metadata.nbgrader.grade = "3.0", 300, False
    answer.metadata.nbgrader.update(grade=True, points=100)
    answer.metadata.tags = ["skip-execution"]
    answer.cell_type = "markdown"
    notebook, _ = rebuilt(answered, released)
    assert cell_of(notebook, "test_hs_loss") == cell_of(released, "test_hs_loss")
    assert cell_of(notebook, "hs_loss").metadata == cell_of(released, "hs_loss").metadata
    assert cell_of(notebook, "hs_loss").cell_type == "code"


def test_of_two_answers_the_later_counts_and_the_earlier_still_runs(answered, released):
    second = copy.deepcopy(cell_of(answered, "hs_loss"))
    second.source = "second thoughts"
    answered.cells.insert(labels(answered).index("hs_loss") + 1, second)
    notebook, repairs = rebuilt(answered, released)
    sources = [cell.source for cell in notebook.cells]
    assert sources.index("answer to hs_loss") == sources.index("second thoughts") - 1
    assert cell_of(notebook, "hs_loss").source == "second thoughts"
    assert len(repairs) == 1
    assert escaped(repairs)[0] in notebook.cells[0].source  # the student reads it at the top


@pytest.mark.parametrize("label", ["hs_loss", "why_short_codes"])
def test_a_deleted_answer_is_blank_and_said(answered, released, label):
    answered.cells = [cell for cell in answered.cells if grade_id_of(cell) != label]
    notebook, repairs = rebuilt(answered, released)
    assert cell_of(notebook, label).source == cell_of(released, label).source
    assert label in repairs[0]


def test_own_cells_keep_their_place_and_nothing_but_their_source(answered, released):
    helper = new_code_cell("help = 1", metadata={"tags": ["skip-execution"]}, outputs=[])
    note = new_markdown_cell("a note", attachments={"image.png": {"image/png": ""}})
    answered.cells.insert(0, note)
    answered.cells.insert(labels(answered).index("hs_loss"), helper)
    notebook, repairs = rebuilt(answered, released)
    sources = [cell.source for cell in notebook.cells]
    assert sources[0] == "a note"
    assert sources.index("help = 1") == sources.index("answer to hs_loss") - 1
    assert notebook.cells[sources.index("help = 1")].metadata == {}
    assert "attachments" not in notebook.cells[0]
    assert repairs == []


def test_a_made_up_label_is_an_ordinary_cell(answered, released):
    fake = copy.deepcopy(cell_of(answered, "test_hs_loss"))
    fake.metadata.nbgrader.grade_id = "bonus"
    answered.cells.append(fake)
    notebook, repairs = rebuilt(answered, released)
    assert "bonus" not in labels(notebook)
    assert "bonus" in repairs[0]


@pytest.mark.parametrize("broken", [None, 7, "text", [], {"grade_id": 7}, {"grade_id": None}, {}])
def test_broken_labels_are_no_labels(answered, released, broken):
    answered.cells.append(new_code_cell("x = 1"))
    answered.cells[-1].metadata["nbgrader"] = broken
    notebook, _ = rebuilt(answered, released)
    assert notebook.cells[-1].source == "x = 1"
    assert "nbgrader" not in notebook.cells[-1].metadata

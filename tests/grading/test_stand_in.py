"""What a graded kernel finds as hctnlp: the names and texts of the notebook, its packages, and no answers."""

import json
import os
import subprocess
import sys

import nbformat
import pytest
from nbgrader.utils import determine_grade

from hctnlp.exercises import hw1, hw3
from hctnlp.grading.kernel import student_environment
from hctnlp.grading.stand_in import STUDENT_SITE, WITHHELD, student_site
from hctnlp.grading.verifier import Verify


def run(assignment, program):
    """What a program prints in the environment of a graded kernel."""
    with student_site(assignment) as site:
        done = subprocess.run(
            [sys.executable, "-c", program], env=student_environment(site), capture_output=True, text=True
        )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_texts_are_those_of_the_library():
    printed = run(
        hw3.ASSIGNMENT,
        "import json\nfrom hctnlp.exercises import hw3\nhw3.car_qa_text().clear()\n"
        "print(json.dumps([hw3.car_qa_text(), hw3.car_words()]))",
    )
    assert json.loads(printed) == [hw3.car_qa_text(), hw3.car_words()]


def test_a_notebook_has_its_own_texts_only():
    program = "from hctnlp.exercises import {0}\nprint(hasattr({0}, 'car_qa_text'), hasattr({0}, 'ASSIGNMENT'))"
    assert run(hw1.ASSIGNMENT, program.format("hw1")).split() == ["False", "False"]
    assert run(hw3.ASSIGNMENT, program.format("hw3")).split() == ["True", "False"]
    assert run(hw3.ASSIGNMENT, program.format("hw1")).split() == ["False", "False"]


ANSWERS = [
    "hctnlp.corpus",
    "hctnlp.corpus.dialogues",
    "hctnlp.word2vec",
    "hctnlp.exercises.exercise",
    "hctnlp.exercises.hw3",
    "hctnlp.exercises.hw3.segment",
    "hctnlp.grading",
]


@pytest.mark.parametrize("assignment", [hw1.ASSIGNMENT, hw3.ASSIGNMENT], ids=lambda assignment: assignment.name)
def test_no_part_of_the_library_is_there(assignment):
    program = f"""
import importlib
for name in {ANSWERS}:
    try:
        importlib.import_module(name)
    except ImportError as error:
        print(type(error).__name__, error.name)
    else:
        print("found", name)
"""
    said = [line.split() for line in run(assignment, program).splitlines()]
    assert len(said) == len(ANSWERS)
    assert {line[0] for line in said} == {"ModuleNotFoundError"}


@pytest.mark.parametrize("assignment", [hw1.ASSIGNMENT, hw3.ASSIGNMENT], ids=lambda assignment: assignment.name)
def test_packages_that_the_assignment_does_not_list_are_refused_by_name(assignment):
    refused = sorted(set(WITHHELD) - set(assignment.packages))
    program = f"""
for name in {refused}:
    try:
        __import__(name)
    except ModuleNotFoundError as error:
        print(error.name, "|", error)
"""
    said = [line.split(" | ") for line in run(assignment, program).splitlines()]
    assert [name for name, _ in said] == refused
    assert all(f"may use {', '.join(assignment.packages)}" in message for _, message in said)


def test_packages_that_it_lists_work():
    program = (
        "import jieba, numpy\nfrom gensim.models import Word2Vec\n"
        "print(len(Word2Vec([['a', 'b']] * 9, vector_size=3, min_count=1).wv))"
    )
    assert run(hw3.ASSIGNMENT, program).split() == ["2"]


def test_nothing_is_left_behind_and_the_package_is_not_written_to():
    before = sorted(STUDENT_SITE.rglob("*.py"))
    with student_site(hw3.ASSIGNMENT) as site:
        assert site != STUDENT_SITE
        assert (site / "torch.py").is_file()
    assert not site.exists()
    assert sorted(STUDENT_SITE.rglob("*.py")) == before
    assert not list(STUDENT_SITE.rglob("*.json"))


def test_temporary_files_of_one_submission_are_not_seen_by_the_next():
    """jieba keeps its dictionary in the temporary folder: nobody may write it for others."""
    program = "import tempfile\nprint(tempfile.gettempdir())"
    folders = [run(hw3.ASSIGNMENT, program).strip() for _ in range(2)]
    assert folders[0] != folders[1]
    assert not any(os.path.exists(folder) for folder in folders)


@pytest.fixture(scope="module")
def graded(root, tmp_path_factory):
    """The solution of homework 3, graded: one answer uses torch and one only imports it. Scores, and the notebook."""
    notebook = nbformat.read(root / "solutions/hw3/hw3.ipynb", as_version=4)
    for cell in notebook.cells:
        if cell.id == "nearest":
            cell.source = "import torch\n\ndef nearest(i, matrix, k):\n    return torch.topk(matrix @ matrix[i], k)"
        elif cell.id == "embedding_matrix":
            cell.source = "import torch\n\n" + cell.source
    resources = {
        "nbgrader": {"assignment": "hw3", "student": "someone"},
        "metadata": {"path": str(tmp_path_factory.mktemp("hw3"))},
    }
    notebook, _ = Verify(timeout=30).preprocess(notebook, resources)
    tests = {cell.id: cell for cell in notebook.cells if cell.id.startswith("test_")}
    return {name.removeprefix("test_"): determine_grade(cell)[0] for name, cell in tests.items()}, notebook


def test_a_graded_notebook_works_on_the_text_with_the_packages_it_may_use(graded):
    scores, notebook = graded
    points = {exercise.name: exercise.points for exercise in hw3.ASSIGNMENT.exercises}
    assert scores == {**points, "nearest": 0}
    outputs = {
        cell.id: "".join(o.get("text", "") for o in cell.outputs) for cell in notebook.cells if "outputs" in cell
    }
    assert outputs["data_look"].splitlines()[0] == str(len(hw3.car_qa_text()))
    assert "True" in outputs["use_vectors"]


def test_a_package_that_is_not_listed_costs_the_exercise_that_needs_it(graded):
    _, notebook = graded
    cells = {cell.id: json.dumps(cell.get("outputs", [])) for cell in notebook.cells}
    said = "torch is not given in this homework, which may use numpy, jieba, gensim"
    assert said in cells["embedding_matrix"]  # where it is imported first
    assert "(line 4 of the cell) ModuleNotFoundError: " in cells["test_nearest"]
    assert said in cells["test_nearest"]

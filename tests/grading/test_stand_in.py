"""What a graded kernel finds as hctnlp: the names and texts of the notebook, its packages, and no answers."""

import json
import os
import re
import shutil
import subprocess
import sys

import nbformat
import pytest
from nbgrader.utils import determine_grade
from traitlets.config import Config
from typer.testing import CliRunner

from hctnlp.authoring.sample_class import write_submissions
from hctnlp.cli import app
from hctnlp.exercises import hw1, hw3
from hctnlp.grading.judge.kernel import student_environment
from hctnlp.grading.judge.sandbox import SandboxError, leftovers
from hctnlp.grading.judge.stand_in import STUDENT_SITE, WITHHELD, student_site
from hctnlp.grading.judge.verifier import GivenCellFailed, Verify
from hctnlp.grading.results.scores import read_results
from hctnlp.grading.run.runner import run_tasks
from hctnlp.grading.run.task import Task


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


KILLED = """
import os, signal
from hctnlp.exercises.hw1 import ASSIGNMENT
from hctnlp.grading.judge.stand_in import student_site
with student_site(ASSIGNMENT) as site:
    print(site, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_a_killed_grader_leaves_of_it_the_next_one_removes():
    killed = subprocess.run([sys.executable, "-c", KILLED], capture_output=True, text=True)
    site = killed.stdout.strip()
    assert killed.returncode < 0
    assert os.path.isdir(site)
    assert site in leftovers.collect()
    assert not os.path.exists(site)


ANSWERS = [
    "hctnlp.corpus",
    "hctnlp.corpus.dialogues",
    "hctnlp.word2vec",
    "hctnlp.exercises.framework.exercise",
    "hctnlp.exercises.hw3",
    "hctnlp.exercises.hw3.segment_all",
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
        if cell.id == "nearest_rows":
            cell.source = "import torch\n\ndef nearest_rows(i, m, k):\n    return torch.topk(m @ m[i], k)"
        elif cell.id == "build_matrix":
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
    assert scores == {**points, "nearest_rows": 0}
    outputs = {
        cell.id: "".join(o.get("text", "") for o in cell.outputs) for cell in notebook.cells if "outputs" in cell
    }
    assert outputs["data_look"].splitlines()[0] == str(len(hw3.car_qa_text()))
    assert "True" in outputs["use_vectors"]


def test_a_package_that_is_not_listed_costs_the_exercise_that_needs_it(graded):
    _, notebook = graded
    cells = {cell.id: json.dumps(cell.get("outputs", []), ensure_ascii=False) for cell in notebook.cells}
    said = "torch is not given in this homework, which may use numpy, jieba, gensim"
    assert said in cells["build_matrix"]  # where it is imported first
    assert "（单元格第 4 行：" in cells["test_nearest_rows"]
    assert said in cells["test_nearest_rows"]


# --- when the machine, and no student, is to blame -------------------------------------------------------------------


@pytest.fixture
def unreadable(monkeypatch, tmp_path):
    """A stand-in that cannot be imported, as where its files are closed to the sandbox's user."""
    broken = shutil.copytree(STUDENT_SITE, tmp_path / "site")
    (broken / "hctnlp/exercises/__init__.py").write_text("raise PermissionError('hctnlp/exercises')")
    monkeypatch.setattr("hctnlp.grading.judge.stand_in.STUDENT_SITE", broken)


def test_everybody_may_read_it_whatever_the_umask(tmp_path, monkeypatch):
    closed = shutil.copytree(STUDENT_SITE, tmp_path / "cloned")
    for place in (closed, *closed.rglob("*")):
        place.chmod(0o700 if place.is_dir() else 0o600)
    monkeypatch.setattr("hctnlp.grading.judge.stand_in.STUDENT_SITE", closed)
    before = os.umask(0o077)
    try:
        with student_site(hw3.ASSIGNMENT) as site:
            places = [site, *site.rglob("*")]
            modes = {place.stat().st_mode & 0o777 for place in places}
    finally:
        os.umask(before)
    assert modes == {0o755, 0o644}
    assert len(places) > 5


def test_cloned_under_umask_077_everyone_gets_their_points(released, copy_of, tmp_path, monkeypatch):
    """As root, whose sandboxes run as another user."""
    closed = shutil.copytree(STUDENT_SITE, tmp_path / "cloned")
    for place in (closed, *closed.rglob("*")):
        place.chmod(0o700 if place.is_dir() else 0o600)
    monkeypatch.setattr("hctnlp.grading.judge.stand_in.STUDENT_SITE", closed)
    course = copy_of(released, tmp_path / "course")
    write_submissions(course, hw1.ASSIGNMENT, ["solution"])
    course.api.config.Verify.unsafe_no_sandbox = True
    before = os.umask(0o077)
    try:
        assert course.autograde("hw1").failures == {}
    finally:
        os.umask(before)
    assert [result.total for result in read_results(course, hw1.ASSIGNMENT)] == [18]


def test_a_given_cell_that_fails_stops_the_grader_and_costs_nobody_points(released, copy_of, tmp_path, unreadable):
    course = copy_of(released, tmp_path / "course")
    write_submissions(course, hw1.ASSIGNMENT, ["solution"])
    course.api.config.Verify.unsafe_no_sandbox = True
    with pytest.raises(SandboxError, match=r"hw1_setup: PermissionError.*hctnlp doctor"):
        course.autograde("hw1")
    assert course.outcomes("hw1") == {}


def test_the_doctor_notices(unreadable):
    done = CliRunner().invoke(app, ["doctor"])
    assert done.exit_code == 1
    assert re.search(r"kernel +FAILS: .*PermissionError", done.output)


def test_a_given_cell_that_comes_late_is_one_submissions_failure(released, monkeypatch):
    """A busy machine may be to blame, and the class goes on."""
    monkeypatch.setattr(Verify, "verified", lambda *_: _raise(GivenCellFailed("CellTimeoutError", lasting=False)))
    text = (released / "assignments/hw1/hw1.ipynb").read_text(encoding="utf-8")
    task = Task.of("hw1", b"", (text,), 0, (), Config({"Verify": {"unsafe_no_sandbox": True}}))
    ((_, outcome),) = run_tasks({"eve": task})
    assert "不是你的问题" in outcome.failure


def _raise(error):
    raise error


@pytest.mark.parametrize("error", ["OSError(24, 'Too many open files')", "MemoryError()", "SystemExit()"])
def test_what_a_neighbour_could_cause_does_not_stop_the_class(released, error):
    notebook = nbformat.read(released / "assignments/hw1/hw1.ipynb", as_version=4)
    (setup,) = (cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade_id") == "hw1_setup")
    setup.source = f"raise {error}"
    ((_, outcome),) = run_tasks(
        {
            "eve": Task.of(
                "hw1", b"", (nbformat.writes(notebook),), 0, (), Config({"Verify": {"unsafe_no_sandbox": True}})
            )
        }
    )
    assert "不是你的问题" in outcome.failure
    assert "hw1_setup" in outcome.failure


def test_what_a_student_has_broken_is_the_students(released):
    """Student code before the given cell, and a given cell after an answer."""
    notebook = nbformat.read(released / "assignments/hw1/hw1.ipynb", as_version=4)
    notebook.cells.insert(0, nbformat.v4.new_code_cell("import sys\nsys.modules['numpy'] = None"))
    resources = {"nbgrader": {"assignment": "hw1"}, "metadata": {"path": ""}}
    notebook, _ = Verify(unsafe_no_sandbox=True).preprocess(notebook, resources)
    assert "ModuleNotFoundError" in json.dumps(notebook.cells)


def test_a_practice_file_of_the_students_own_decides_nothing(released):
    """Written by a cell and imported as the file beside the notebook is: it is the stand-in that comes."""
    notebook = nbformat.read(released / "assignments/hw1/hw1.ipynb", as_version=4)
    by_name = {cell.metadata.nbgrader.grade_id: cell for cell in notebook.cells}
    by_name[
        "weighted_path_length"
    ].source = (
        "def weighted_path_length(counts, codes):\n    return sum(c * len(code) for c, code in zip(counts, codes))"
    )
    by_name["hs_loss"].source = "def hs_loss(x, thetas, code):\n    return 0.0"
    own = [
        "%%writefile hw1_check.py\nraise SystemExit('mine')",
        "import hw1_check as hw1\nprint(len(hw1.car_systems()))",
    ]
    place = notebook.cells.index(by_name["hw1_setup"]) + 1
    notebook.cells[place:place] = map(nbformat.v4.new_code_cell, own)
    resources = {"nbgrader": {"assignment": "hw1"}, "metadata": {"path": ""}}
    graded, _ = Verify(unsafe_no_sandbox=True).preprocess(notebook, resources)
    said = "".join(output.get("text", "") for output in graded.cells[place + 1].outputs)
    assert said.strip() == "8"
    marks = {
        cell.metadata.nbgrader.grade_id: determine_grade(cell)[0]
        for cell in graded.cells
        if cell.metadata.get("nbgrader", {}).get("grade") and cell.cell_type == "code"
    }
    assert {name: mark for name, mark in marks.items() if mark} == {"test_weighted_path_length": 2}

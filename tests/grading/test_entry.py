"""An outcome in the gradebook: all of it or nothing, whatever happens in the midst."""

import json
from dataclasses import replace

import pytest
from nbgrader.api import Gradebook
from nbgrader.preprocessors import latesubmissions
from sqlalchemy import event
from sqlalchemy.engine import Engine
from traitlets.config import Config

from hctnlp.exercises.framework.text import Text
from hctnlp.grading.errors import GradingError
from hctnlp.grading.nbgrader.entry import entries
from hctnlp.grading.run.task import Task, failed_outcome
from hctnlp.grading.submission.reading import Submission

FIRST, SECOND = "0.25", "0.75"


@pytest.fixture
def course(released, copy_of, tmp_path):
    return copy_of(released, tmp_path / "course")


@pytest.fixture
def outcome_with(root):
    """``outcome_with(score)``: an outcome in which every exercise has that score."""
    text = (root / "assignments/hw1/hw1.ipynb").read_text(encoding="utf-8")
    failed = failed_outcome(Task.of("hw1", text.encode(), (text,), 1, (), Config()), Text("无", "none"))

    def scored(score):
        notebook = json.loads(json.dumps(failed.notebook))
        for cell in notebook["cells"]:
            for output in cell.get("outputs", ()):
                if output["output_type"] == "execute_result":
                    output["data"]["text/plain"] = score
        return replace(failed, notebook=notebook)

    return scored


def marks(course):
    """Those of the exercises; a written answer that is the release's has 0."""
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        found = gradebook.assignment_submissions("hw1")
        return {grade.auto_score for one in found for notebook in one.notebooks for grade in notebook.grades} - {
            None,
            0.0,
        }


def enter(course, outcome, timestamp=None):
    with entries(course.api) as gradebook:
        gradebook.enter("eve", outcome, Submission(b"", timestamp, ()))


def test_what_fails_in_the_midst_leaves_the_marks_that_were_there(course, outcome_with, monkeypatch):
    enter(course, outcome_with(FIRST))
    assert marks(course) == {float(FIRST)}
    with monkeypatch.context() as patch:
        patch.setattr(latesubmissions.AssignLatePenalties, "preprocess", lambda *_: 1 / 0)  # the step after the marks
        with pytest.raises(GradingError):
            enter(course, outcome_with(SECOND))
    assert marks(course) == {float(FIRST)}
    enter(course, outcome_with(SECOND))
    assert marks(course) == {float(SECOND)}


def test_who_fails_first_is_not_in_the_gradebook(course, outcome_with, monkeypatch):
    monkeypatch.setattr(latesubmissions.AssignLatePenalties, "preprocess", lambda *_: 1 / 0)
    with pytest.raises(GradingError):
        enter(course, outcome_with(FIRST))
    assert marks(course) == set()


def test_the_database_is_asked_to_keep_it_once(course, outcome_with):
    """Each time a disk has to have written it."""
    enter(course, outcome_with(FIRST))
    kept = []

    def keep(connection):
        kept.append(connection)

    event.listen(Engine, "commit", keep)
    try:
        enter(course, outcome_with(SECOND), timestamp="2026-01-30 12:00:00 UTC")
    finally:
        event.remove(Engine, "commit", keep)
    assert len(kept) <= 3  # two are of the tables and the course, when the gradebook is opened

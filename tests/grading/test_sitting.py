"""What is left to do for a submission: one state, from what is stored of it and what the gradebook has."""

from dataclasses import replace
from datetime import datetime
from types import SimpleNamespace

import pytest
from traitlets.config import Config

from hctnlp.grading.errors import GradingError
from hctnlp.grading.run import sitting as module
from hctnlp.grading.run.outcome import Outcome
from hctnlp.grading.run.sitting import Desk, State, outcomes
from hctnlp.grading.run.store import Store
from hctnlp.grading.run.task import exercise_digests

DUE, LATER = datetime(2026, 1, 31), datetime(2026, 2, 1)
OUTCOME = Outcome("hw1", {"cells": []}, digests=exercise_digests("hw1"))
FAILED = replace(OUTCOME, failure="three workers died")
JUDGED_OTHERWISE = replace(OUTCOME, digests={**OUTCOME.digests, "hs_loss": "of last week"})


@pytest.fixture
def folder(tmp_path):
    """What eve has handed in."""
    place = tmp_path / "submitted/eve/hw1"
    place.mkdir(parents=True)
    (place / "hw1.ipynb").write_text('{"cells": []}', encoding="utf-8")
    return place


@pytest.fixture
def desk(tmp_path):
    """Of a course whose gradebook has eve."""
    return Desk(Store(tmp_path, "hw1"), "hw1", ("{}",), Config(), DUE, {"eve": DUE})


@pytest.fixture
def gradebook():
    """A gradebook that takes what it is given, and shows whose."""
    entered = []
    return SimpleNamespace(enter=lambda student, *_: entered.append(student), entered=entered)


def settled(desk, folder, gradebook, outcome=OUTCOME):
    assert desk.settle(desk.sitting("eve", folder), outcome, gradebook) == outcome.failure


def test_what_was_never_run_is_new(desk, folder):
    sitting = desk.sitting("eve", folder)
    assert (sitting.state, sitting.known, sitting.due) == (State.NEW, None, DUE)


def test_what_is_in_the_gradebook_is_unchanged_and_not_kept_in_memory(desk, folder, gradebook):
    settled(desk, folder, gradebook)
    sitting = desk.sitting("eve", folder)
    assert (sitting.state, sitting.known) == (State.UNCHANGED, None)
    assert gradebook.entered == ["eve"]


def test_all_are_new_where_all_are_to_be_graded_again(desk, folder, gradebook):
    settled(desk, folder, gradebook)
    sitting = desk.sitting("eve", folder, again=True)
    assert (sitting.state, sitting.known) == (State.NEW, None)


@pytest.mark.parametrize(
    "change",
    [
        lambda desk, folder: (desk, (folder / "hw1.ipynb").write_text('{"cells": [1]}', encoding="utf-8")),
        lambda desk, folder: (replace(desk, released=('{"cells": []}',)), None),
        lambda desk, folder: (replace(desk, config=Config({"Verify": {"kernels": 3}})), None),
    ],
    ids=["another notebook", "another release", "other settings"],
)
def test_another_task_is_new(desk, folder, gradebook, change):
    settled(desk, folder, gradebook)
    desk, _ = change(desk, folder)
    sitting = desk.sitting("eve", folder)
    assert (sitting.state, sitting.known) == (State.NEW, None)


@pytest.mark.parametrize("outcome", [FAILED, JUDGED_OTHERWISE], ids=["failed", "an exercise has changed"])
@pytest.mark.parametrize("entered", [{"eve": DUE}, {}], ids=["in the gradebook", "not there"])
def test_what_has_failed_or_was_judged_otherwise_is_stale(desk, folder, gradebook, outcome, entered):
    settled(desk, folder, gradebook, outcome)
    sitting = replace(desk, entered=entered).sitting("eve", folder)
    assert (sitting.state, sitting.known) == (State.STALE, outcome)


@pytest.mark.parametrize(
    "change",
    [
        lambda desk, folder: (replace(desk, entered={}), None),
        lambda desk, folder: (replace(desk, entered={"bob": DUE}), None),
        lambda desk, folder: (replace(desk, entered={"eve": LATER}), None),
        lambda desk, folder: (replace(desk, entered={"eve": None}), None),
        lambda desk, folder: (desk, (folder / "timestamp.txt").write_text("2026-01-30 12:00:00 UTC")),
    ],
    ids=["a new gradebook", "somebody else's", "an extension", "no due date", "another timestamp"],
)
def test_what_the_gradebook_does_not_have_so_is_only_to_be_entered(desk, folder, gradebook, change):
    settled(desk, folder, gradebook)
    desk, _ = change(desk, folder)
    sitting = desk.sitting("eve", folder)
    assert (sitting.state, sitting.known) == (State.UNENTERED, OUTCOME)


@pytest.mark.parametrize(
    ("error", "said"), [(GradingError("nbgrader says no"), "nbgrader says no"), (KeyError("x"), "KeyError")]
)
def test_what_could_not_be_entered_is_said_and_entered_the_next_time(desk, folder, error, said):
    def refuse(*_):
        raise error

    assert said in desk.settle(desk.sitting("eve", folder), OUTCOME, SimpleNamespace(enter=refuse))
    assert desk.sitting("eve", folder).state is State.UNENTERED


def test_a_run_that_is_killed_before_it_enters_need_not_run_again(desk, folder):
    def killed(*_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        desk.settle(desk.sitting("eve", folder), OUTCOME, SimpleNamespace(enter=killed))
    assert desk.sitting("eve", folder).state is State.UNENTERED


def test_only_what_is_new_or_stale_is_run_and_of_the_stale_it_is_told_what_came_of_it(desk, folder, monkeypatch):
    def run(tasks, before, *, jobs, cluster):
        asked.update(tasks=tasks, before=before, jobs=jobs, cluster=cluster)
        return ((student, replace(OUTCOME, seed=student)) for student in tasks)

    asked = {}
    monkeypatch.setattr(module, "run_tasks", run)
    sitting = desk.sitting("new", folder)
    sittings = [
        sitting,
        replace(sitting, student="entered", state=State.UNENTERED, known=OUTCOME),
        replace(sitting, student="stale", state=State.STALE, known=FAILED),
    ]
    done = [(one.student, outcome.seed) for one, outcome in outcomes(sittings, jobs=2, cluster="")]
    assert done == [("entered", ""), ("new", "new"), ("stale", "stale")]
    assert asked == {
        "tasks": {"new": sitting.task, "stale": sitting.task},
        "before": {"stale": FAILED},
        "jobs": 2,
        "cluster": "",
    }

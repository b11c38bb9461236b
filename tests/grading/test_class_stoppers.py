"""One hostile submission among honest ones, graded at the same time: the others get what they get without it."""

import importlib
import json
import threading
from pathlib import Path

import pytest
from traitlets.config import Config

from hctnlp.grading.judge.sandbox import Level, probe
from hctnlp.grading.run import runner
from hctnlp.grading.run.runner import run_tasks
from hctnlp.grading.run.task import Task

from .attacks.attack import FULL, Attack
from .attacks.exhausting import EXHAUSTING
from .test_attacks import SEED, bytes_of, scores_of

pytestmark = [pytest.mark.slow, pytest.mark.skipif(probe().best < Level.BUBBLEWRAP, reason="no bubblewrap here")]

SETTINGS = {
    "Verify": {"timeout": 8, "iopub_timeout": 5, "call_timeout": 3.0, "grace": 1.0, "kernels": 6},
    "SandboxProvisioner": {"memory_mb": 256, "processes": 64},
}
WORK = """
@ANSWER@
_quick = {0}

def {0}(*arguments):
    import time
    while time.thread_time() < 0.1 + _start:
        pass
    return _quick(*arguments)
"""
# each call takes a tenth of a second of a processor: with forty others on it, four
SLOW = WORK.replace("    while", "    _start = time.thread_time()\n    while")
NEIGHBOURS = [
    Attack("needs a processor", "honest", cells={"weighted_path_length": SLOW.format("weighted_path_length")}),
    Attack("needs a shell", "honest", before="!echo a shell speaks", said=("a shell speaks",)),
    Attack("needs a processor too", "honest", cells={"hs_loss": SLOW.format("hs_loss")}),
]


@pytest.fixture
def dying(monkeypatch):
    monkeypatch.syspath_prepend(Path(__file__).parent)
    return importlib.import_module("dying")


@pytest.fixture(scope="module")
def task_of():
    root = Path(__file__).parents[2]
    released = (root / "assignments/hw1/hw1.ipynb").read_text(encoding="utf-8")
    solved = json.loads((root / "solutions/hw1/hw1.ipynb").read_text(encoding="utf-8"))
    return lambda attack: Task.of("hw1", bytes_of(attack, solved, {}), (released,), SEED, (), Config(SETTINGS))


class Memory:
    """The most memory that workers of this process have had."""

    def __init__(self):
        self.peak_mb, self._over = 0, threading.Event()

    def __enter__(self):
        self._thread = threading.Thread(target=self._look)
        self._thread.start()
        return self

    def __exit__(self, *error):
        self._over.set()
        self._thread.join()

    def _look(self):
        while not self._over.wait(0.5):  # the system remembers the most
            for place in Path("/proc").glob("[0-9]*"):
                try:
                    if b"forkserver" in (place / "cmdline").read_bytes():
                        status = (place / "status").read_text()
                        self.peak_mb = max(self.peak_mb, int(status.split("VmHWM:")[1].split()[0]) >> 10)
                except (OSError, IndexError):
                    pass


@pytest.mark.parametrize("level", [Level.CGROUP, Level.BUBBLEWRAP], ids=lambda one: one.name.lower())
def test_neighbours_of_class_stoppers_get_all_their_points(level, task_of, dying, monkeypatch):
    if probe().best < level:
        pytest.skip(f"no {level.name.lower()} here: {probe().missing}")
    monkeypatch.setattr(runner, "run_task", dying.AtLevel(level))
    # the spinners first: two that need a processor are graded beside them
    crowd = sorted([*EXHAUSTING, *NEIGHBOURS], key=lambda one: (one.kind != "processor bomb", one.kind != "honest"))
    with Memory() as workers:
        outcomes = dict(run_tasks({one.name: task_of(one) for one in crowd}, jobs=3))
    assert {name: outcome.failure for name, outcome in outcomes.items() if outcome.failure} == {}
    assert {name: scores_of(outcome) for name, outcome in outcomes.items()} == {one.name: one.scores for one in crowd}
    said = {one.name: [words for words in one.said if words in outcomes[one.name].to_json()] for one in crowd}
    assert said == {one.name: list(one.said) for one in crowd}
    assert workers.peak_mb < 700  # half of it is Python's


def test_a_worker_that_does_not_end_is_ended_and_the_others_go_on(task_of, dying, monkeypatch):
    """Whatever happened in it: no signal but the one that cannot be blocked gets through."""
    hangs, honest = task_of(Attack("hangs", "honest", before="x = 1")), task_of(Attack("honest", "honest"))
    monkeypatch.setattr(runner, "run_task", dying.Hangs(hangs.key))
    monkeypatch.setattr(runner, "seconds_for", lambda task: 2.0 if task.key == hangs.key else 600.0)
    outcomes = dict(run_tasks({"hangs": hangs, "first": honest, "second": honest}, jobs=1))
    assert "not done with it in 2 s" in outcomes["hangs"].failure
    assert scores_of(outcomes["hangs"]) == dict.fromkeys(FULL, 0.0)
    assert scores_of(outcomes["first"]) == scores_of(outcomes["second"]) == FULL


def test_a_submission_may_take_as_long_as_its_settings_say_before_its_worker_is_ended(task_of):
    task = task_of(NEIGHBOURS[0])
    assert runner.seconds_for(task) > 300.0
    longer = Config({"Verify": {**SETTINGS["Verify"], "total_timeout": 3000.0}})
    assert runner.seconds_for(Task.of("hw1", b"", task.released, SEED, (), longer)) > 3000.0


def test_a_worker_has_a_limit_of_memory(task_of, dying, monkeypatch):
    monkeypatch.setattr(runner, "run_task", dying.grows)
    ((_, outcome),) = run_tasks({"grows": task_of(NEIGHBOURS[0])}, jobs=1)
    assert "MemoryError" in outcome.failure

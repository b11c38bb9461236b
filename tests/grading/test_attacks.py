"""A hostile class: what each attack earns, what it learns, and what it leaves behind. The corpus is in ``attacks``.

With ``ATTACKS=all`` every attack is also run at every lower level of the sandbox.
"""

import asyncio
import contextlib
import copy
import gc
import json
import os
import shutil
import tempfile
import time
from pathlib import Path

import nbformat
import pytest
from nbgrader.utils import determine_grade
from traitlets.config import Config

from hctnlp.grading.judge.outputs import METADATA_KEY
from hctnlp.grading.judge.sandbox import Level, SandboxProvisioner, landlock, probe
from hctnlp.grading.judge.sandbox.cgroup import others
from hctnlp.grading.judge.sandbox.leftovers import own_name
from hctnlp.grading.run.outcome import Outcome
from hctnlp.grading.run.task import Task, run_task
from hctnlp.grading.submission.cells import grade_id_of
from hctnlp.grading.submission.reading import read_submission
from hctnlp.grading.submission.rebuild import rebuild

from .attacks import CORPUS
from .attacks.answering import SEEN_SEED
from .attacks.attack import FULL, Attack, cell_of
from .attacks.surroundings import VARIABLE, Surroundings

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("inputs_are_drawn_once")]

SEED = 5_772_156
ALL_OF_THEM = os.environ.get("ATTACKS") == "all"
SECONDS = 60  # a whole attack on a busy machine; its limits below add up to less
SETTINGS = {
    "Verify": {
        "timeout": 2,
        "iopub_timeout": 5,
        "call_timeout": 0.75,
        "grace": 0.25,
        "total_timeout": 40.0,
        "output_bytes": 300_000,
        "output_messages": 500,
    },
    "SandboxProvisioner": {"memory_mb": 512, "processes": 64, "work_mb": 16, "file_mb": 16},
}
KINDS = {
    *(
        "skip-execution tag",
        "AST transformer",
        "input transformer",
        "showtraceback",
        "displayhook",
        "ZMQ session",
        "json",
    ),
    *("numpy.testing", "isclose", "forged execute_result", "NaN", "negative partial credit", "1e9 partial credit"),
    *("__eq__", "__array_ufunc__", "subclassed float", "subclassed ndarray", "flags flipped", "cells copied"),
    *("cells deleted", "resubmitted", "reading In[]", "reading frames", "gc", "/proc", "environment", "gradebook"),
    *("solutions", "neighbours", "importing the reference", "torch in a NumPy-only task", "symlinks", "daemon"),
    *("fork bomb", "memory bomb", "disk bomb", "output bomb", "display bomb", "os._exit", "SIGINT ignored", "GIL held"),
    *("segfault", "kill -1", "network", "XSS by markdown and attachment", "XSS by HTML and SVG", "XSS by filename"),
    *("1e5 cells", "oversized int", "recursion-deep JSON", "a reply that never ends", "seen inputs"),
    *("state between exercises", "monkeypatched numpy"),
    "warm kernel",
    *("code in given cells", "written elsewhere", "labels stripped", "stubs", "old format", "types", "first lines"),
}
TEXT, PICTURES = {"text/plain"}, {"image/png", "image/jpeg"}


@pytest.fixture(scope="module")
def surroundings(root):
    surroundings = Surroundings(root)
    yield surroundings
    surroundings.close()


@pytest.fixture(scope="module")
def released(root):
    return (root / "assignments/hw1/hw1.ipynb").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def solved(root):
    return json.loads((root / "solutions/hw1/hw1.ipynb").read_text(encoding="utf-8"))


class Machine:
    """This machine before and after a run: what of a sandbox is there that was not before."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sandboxes: list[SandboxProvisioner] = []
        self.sessions: set[str] = set()
        self.spaces: list[int] = []  # open, so that no other namespace gets the number
        self.mounts = _mounts()

    def leftovers(self) -> list[str]:
        found = [*os.listdir(self.folder), *map(str, others(own_name())), *(_mounts() - self.mounts)]
        spaces = {os.readlink(f"/proc/self/fd/{space}") for space in self.spaces}
        for pid in filter(str.isdigit, os.listdir("/proc")):
            with contextlib.suppress(OSError):
                state, _, _, session = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()[:4]
                if state != "Z" and (session in self.sessions or os.readlink(f"/proc/{pid}/ns/pid") in spaces):
                    found.append(f"process {pid}")
        return found


def _mounts() -> set[str]:
    return set(Path("/proc/self/mounts").read_text().splitlines())


@pytest.fixture
def machine(monkeypatch, tmp_path):  # whose folder must be made before
    """Everything temporary of a run goes into a folder of its own, and what sandboxes were started is written down."""
    folder = Path(tempfile.mkdtemp(prefix="a-"))  # short: sockets lie in there, whose paths are limited
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    machine, launch = Machine(folder), SandboxProvisioner.launch_kernel

    async def launch_and_note(self, cmd, **kwargs):
        information = await launch(self, cmd, **kwargs)
        machine.sandboxes.append(self)
        machine.sessions.add(str(self.process.pid))
        if self.level >= Level.BUBBLEWRAP:
            machine.spaces.append(os.open(f"/proc/{self.child}/ns/pid", os.O_RDONLY))
        return information

    monkeypatch.setattr(SandboxProvisioner, "launch_kernel", launch_and_note)
    yield machine
    for space in machine.spaces:
        os.close(space)
    shutil.rmtree(folder)


def bytes_of(attack: Attack, solved: dict, places: dict[str, str]) -> bytes:
    """The notebook of an attack."""
    notebook = copy.deepcopy(solved)
    for name in {*attack.wrong, *attack.cells}:
        cell = cell_of(notebook, name)
        answer = f"def {name}(*arguments):\n    return 0.5" if name in attack.wrong else "".join(cell["source"])
        cell["source"] = attack.cells.get(name, "@ANSWER@").replace("@ANSWER@", answer)
    if attack.before:
        notebook["cells"].insert(1, {"cell_type": "code", "metadata": {}, "source": attack.before, "outputs": []})
    for cell in notebook["cells"]:
        for name, place in places.items():
            cell["source"] = "".join(cell["source"]).replace(name, place)
    if attack.change is not None:
        attack.change(notebook)
    return json.dumps(notebook).encode()


def hand_in(folder: Path, attack: Attack, solved: dict, places: dict[str, str]) -> None:
    """Write the submission of an attack into a folder that is not there yet."""
    folder.mkdir(parents=True)
    content = bytes_of(attack, solved, places)
    if attack.hand_in is None:
        (folder / "hw1.ipynb").write_bytes(content)
    else:
        attack.hand_in(folder, content, places)


@pytest.fixture
def grade(machine, surroundings, released, solved, monkeypatch, tmp_path):
    """``grade(attack, level)``: hand it in, read it, run it; gives the outcome and its text."""

    def run(attack, level, seed=SEED):
        folder = tmp_path / "submitted" / "mallory" / "hw1"
        hand_in(folder, attack, solved, surroundings.places)
        for module in ("run.task", "judge.verifier"):
            monkeypatch.setattr(f"hctnlp.grading.{module}.chosen_level", lambda minimum, unsafe=False: level)
        monkeypatch.setenv(VARIABLE, surroundings.marks["environment"])
        monkeypatch.setenv("HOME", str(surroundings.home))
        surroundings.visits()
        found = read_submission(folder, "hw1")
        task = Task.of("hw1", found.content, (released,), seed, found.remarks, Config(SETTINGS))
        text = run_task(task)
        text.encode()  # half a surrogate pair could not be stored
        gc.collect()  # tasks of killed kernels complain when they are collected: now, and not inside pytest's own work
        return Outcome.from_json(text), text

    return run


def scores_of(outcome):
    """The scores as nbgrader reads them."""
    cells = map(nbformat.from_dict, outcome.notebook["cells"])
    tests = [cell for cell in cells if grade_id_of(cell).startswith("test_")]
    return {cell.metadata.nbgrader.grade_id.removeprefix("test_"): determine_grade(cell)[0] for cell in tests}


def dangers(outcome, released):
    """What of the graded notebook is more than text, pictures, and what the release has."""
    notebook = nbformat.from_dict(outcome.notebook)
    nbformat.validate(notebook)  # or nbgrader could not enter it
    known = {grade_id_of(cell): _settings(cell) for cell in nbformat.reads(released, as_version=4).cells}
    found = [f"metadata {name}" for name in notebook.metadata.keys() - {"kernelspec", "language_info", METADATA_KEY}]
    found += [
        f"metadata {value}"
        for value in [notebook.metadata.kernelspec, notebook.metadata.language_info]
        if "<" in str(value)
    ]
    for cell in notebook.cells:
        label = grade_id_of(cell)
        found += [f"metadata {label}"] if _settings(cell) != (known[label] if label else {}) else []
        found += ["attachments"] if cell.get("attachments") else []
        for output in cell.get("outputs", ()):
            found += [f"stream {output.name}"] if output.get("name", "stdout") not in ("stdout", "stderr") else []
            forms = set(output.get("data", ()))
            found += sorted(forms - TEXT - PICTURES)
            found += [form for form in forms & PICTURES if not output.data[form].replace("=", "").isalnum()]
            judged = label.startswith("test_") and set(output.get("metadata", ())) == {METADATA_KEY}
            found += [f"metadata {output.metadata}"] if output.get("metadata") and not judged else []
    if outcome.repairs:
        found += ["markup in a repair"] if "<" in notebook.cells[0].source.replace("\\<", "") else []
    return found


def _settings(cell):
    return {name: value for name, value in cell.metadata.items() if name != "execution"}  # when it was run


def assert_nothing_gained(attack, outcome, text, surroundings, machine, released):
    assert scores_of(outcome) == attack.scores, text
    assert surroundings.leaks(text) == []
    assert surroundings.visits() == []
    assert surroundings.changes() == []
    assert machine.sandboxes != []
    assert machine.leftovers() == []
    assert dangers(outcome, released) == []
    assert [words for words in attack.said if words not in text] == []


def named(attacks):
    return [pytest.param(attack, id=attack.name.replace(" ", "_").replace("'", "")) for attack in attacks]


@pytest.mark.parametrize("attack", named(CORPUS))
def test_an_attack_gains_nothing(attack, grade, surroundings, machine, released):
    best = probe().best
    if best == Level.NONE:
        pytest.skip(f"no sandbox on this machine: {probe().missing}")
    started = time.monotonic()
    outcome, text = grade(attack, best)
    assert time.monotonic() - started < SECONDS
    assert outcome.level == best.name.lower()
    assert_nothing_gained(attack, outcome, text, surroundings, machine, released)


@pytest.mark.parametrize("level", [Level.BUBBLEWRAP, Level.LANDLOCK])
@pytest.mark.parametrize("attack", named(attack for attack in CORPUS if attack.everywhere or ALL_OF_THEM))
def test_a_lower_level_of_the_sandbox_also_holds(attack, level, grade, surroundings, machine, released):
    if probe().best < level or (level == Level.LANDLOCK and not landlock.version()):
        pytest.skip(f"no {level.name.lower()} on this machine: {probe().missing}")
    outcome, text = grade(attack, level)
    assert outcome.level == level.name.lower()
    assert_nothing_gained(attack, outcome, text, surroundings, machine, released)


def test_the_corpus_is_of_every_kind():
    assert {attack.kind for attack in CORPUS} >= KINDS
    assert len({attack.name for attack in CORPUS}) == len(CORPUS) >= 60


# --- the detectors can fail ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("attack", named(attack for attack in CORPUS if attack.finds))
def test_without_a_sandbox_the_same_submission_finds_what_it_seeks(attack, grade, surroundings):
    _, text = grade(attack, Level.NONE)
    assert surroundings.leaks(text) != [] or surroundings.visits() != []


def test_a_grader_that_runs_the_tests_of_a_submission_gives_points(grade, monkeypatch):
    """The notebook is taken as it was handed in, and what a test cell prints last is its score."""

    def trusting(cells, released, remarks=()):
        notebook, repairs = rebuild(cells, released, remarks)
        sources = {cell.label: cell.source for cell in cells}
        for cell in notebook.cells:
            cell.source = sources.get(grade_id_of(cell), cell.source)
        return notebook, repairs

    def run(cell, exercise, session, *_):
        session.run(cell, session.nb.cells.index(cell))
        return 0.0

    monkeypatch.setattr("hctnlp.grading.run.task.rebuild", trusting)
    monkeypatch.setattr("hctnlp.grading.judge.verifier._judge", run)
    outcome, _ = grade(attack_named("tests hold scores"), probe().best)
    assert scores_of(outcome) == FULL


def test_inputs_that_were_drawn_again_would_give_points(grade):
    outcome, _ = grade(attack_named("a function that knows last week's inputs"), probe().best, seed=SEEN_SEED)
    assert scores_of(outcome) == FULL


def test_a_sandbox_that_is_not_ended_is_noticed(grade, machine, monkeypatch):
    async def leave(self, restart=False):
        pass

    with monkeypatch.context() as patch:
        patch.setattr(SandboxProvisioner, "cleanup", leave)
        patch.setattr(SandboxProvisioner, "kill", leave)
        grade(Attack("none", "none"), probe().best)
        left = machine.leftovers()
    for sandbox in machine.sandboxes:
        asyncio.run(sandbox.cleanup())
    assert any(found.startswith("process") for found in left)
    assert any("hctnlp-grading" in found for found in left)
    assert machine.leftovers() == []


def test_outputs_that_are_not_filtered_are_noticed(grade, released, monkeypatch):
    monkeypatch.setattr("hctnlp.grading.judge.session.harmless", lambda data: data)
    outcome, _ = grade(attack_named("displays every form"), probe().best)
    assert {"text/html", "image/svg+xml", "application/javascript"} <= set(dangers(outcome, released))


@pytest.mark.parametrize("name", ["the kernel's sockets are gone", "os._exit, when called", "a fork bomb"])
def test_the_next_submission_does_not_pay(name, grade, tmp_path):
    """The same process grades on after an attack."""
    grade(attack_named(name), probe().best)
    shutil.rmtree(tmp_path / "submitted")
    assert scores_of(grade(Attack("none", "none"), probe().best)[0]) == FULL


def attack_named(name):
    return next(attack for attack in CORPUS if attack.name == name)

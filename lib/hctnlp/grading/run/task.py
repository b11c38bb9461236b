"""Grading one submission as a pure function: the same task gives the same outcome, on this machine or on another.

A task holds all that the outcome depends on and knows no gradebook, no course folder and no other submission.
"""

from __future__ import annotations

import base64
import copy
import functools
import hashlib
import json
import logging
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import nbformat
from nbformat import NotebookNode
from traitlets.config import Config

from hctnlp.exercises.framework.assignment import TEST_PREFIX, load_assignment
from hctnlp.exercises.framework.text import Text
from hctnlp.grading.errors import SandboxError
from hctnlp.grading.judge.outputs import language_of, scored
from hctnlp.grading.judge.sandbox import Level, chosen_level
from hctnlp.grading.judge.stand_in import STUDENT_SITE
from hctnlp.grading.judge.verifier import GivenCellFailed, Verified, Verify
from hctnlp.grading.run.fingerprint import code_digest, forget_sources
from hctnlp.grading.run.outcome import Outcome
from hctnlp.grading.submission.cells import is_test
from hctnlp.grading.submission.editions import handed_in
from hctnlp.grading.submission.reading import read_cells
from hctnlp.grading.submission.rebuild import rebuild

SECTIONS = ("Verify", "SandboxProvisioner")  # of the configuration, those that a task takes along
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Task:
    """One submission to be graded.

    Attributes
    ----------
    content
        The notebook as it was handed in, in base64.
    released
        The released notebook in each edition, as JSON text.
    remarks
        What was amiss when the submission was read.
    seed
        Of the fresh inputs. It is secret until the submission is graded: who knows it knows the inputs.
    settings
        The traits of the sections :data:`SECTIONS` of the configuration.
    """

    assignment: str
    content: str
    released: tuple[str, ...]
    seed: int
    remarks: tuple[str, ...] = ()
    settings: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        assignment: str,
        content: bytes,
        released: tuple[str, ...],
        seed: int,
        remarks: tuple[str, ...],
        config: Config,
    ) -> Task:
        """The task of a submission under a course's configuration."""
        settings = {section: dict(sorted(config[section].items())) for section in SECTIONS if section in config}
        return cls(assignment, base64.b64encode(content).decode(), released, seed, remarks, copy.deepcopy(settings))

    @property
    def config(self) -> Config:
        """The settings as traitlets take them, for one run alone: what changes them changes no other's."""
        return Config(copy.deepcopy(dict(self.settings)))

    @property
    def key(self) -> str:
        """A digest of all that the outcome depends on but the exercises' own code, which has digests of its own."""
        data = json.dumps({**asdict(self), "code": framework_digest()}, sort_keys=True)
        return hashlib.sha256(data.encode()).hexdigest()


@functools.cache
def framework_digest() -> str:
    """A digest of the grader's code, without the exercises: also of what a kernel finds, which nothing here imports."""
    found_inside = b"".join(path.read_bytes() for path in sorted(STUDENT_SITE.rglob("*.py")))
    return code_digest(__name__) + hashlib.sha256(found_inside).hexdigest()[:16]


@functools.cache
def exercise_digests(assignment: str) -> dict[str, str]:
    """By exercise, a digest of the code that judges it."""
    exercises = load_assignment(assignment).exercises
    return {exercise.name: code_digest(exercise.reference.__module__) for exercise in exercises}


def forget_digests() -> None:
    """Of exercises: another course may have others of these names."""
    exercise_digests.cache_clear()
    forget_sources()


def stale_exercises(outcome: Outcome) -> list[str]:
    """The exercises whose code has changed since the outcome."""
    current = exercise_digests(outcome.assignment)
    return [name for name, digest in current.items() if outcome.digests.get(name) != digest]


def run_task(task: Task, before: str = "") -> str:
    """Grade a submission. Of an older outcome of the same task, given as JSON, only stale parts are done again.

    Returns
    -------
    str
        An :class:`Outcome` as JSON.

    Raises
    ------
    SandboxError
        If this machine cannot shut the submission in as the task asks, or cannot run the cells that students are given.
    """
    verify = Verify(config=task.config, seed=task.seed)
    verify.log = log
    known = Outcome.from_json(before) if before else None
    only = stale_exercises(known) if known and not known.failure else None
    notebook, repairs = _rebuilt(task, _weakness(verify))
    if only is not None:
        notebook = nbformat.from_dict(known.notebook)
    verified = _verified(verify, notebook, task.assignment, only)
    return Outcome(
        assignment=task.assignment,
        notebook=verified.notebook,
        repairs=tuple(repairs),
        level=verified.level.name.lower(),
        seconds=verified.seconds if known is None else {**known.seconds, **verified.seconds},
        memory_mb=verified.peak_mb,
        seed=str(task.seed),
        digests=exercise_digests(task.assignment),
    ).to_json()


def _weakness(verify: Verify) -> list[str]:
    """That the sandbox is weaker than the course asks, for the student and the instructor to read; empty if not."""
    minimum = Level.named(verify.minimum_level)
    level = chosen_level(minimum, unsafe=verify.unsafe_no_sandbox)
    if level >= minimum:
        return []
    return [f"评分时沙箱级别只有 {level.name.lower()}，低于课程要求 / graded with no better sandbox than that"]


def _rebuilt(task: Task, remarks: Sequence[str] = ()) -> tuple[NotebookNode, list[str]]:
    """The notebook that is graded, and what had to be put right in it: see :func:`rebuild`."""
    cells, amiss = read_cells(base64.b64decode(task.content))
    editions = [nbformat.reads(released, as_version=4) for released in task.released]
    edition, cells = handed_in(cells, editions)
    return rebuild(cells, edition, [*task.remarks, *amiss, *remarks])


def _verified(verify: Verify, notebook: NotebookNode, assignment: str, only: Collection[str] | None) -> Verified:
    """The notebook after its run. A given cell that fails twice is the machine's doing."""
    resources = {"nbgrader": {"assignment": assignment, "notebook": assignment}, "metadata": {"path": ""}}
    for attempt in (1, 2):
        try:
            return verify.verified(copy.deepcopy(notebook), resources, only)
        except GivenCellFailed as failed:
            if attempt == 2:
                if not failed.lasting:
                    raise
                raise SandboxError(
                    f"a cell that students are given fails on this machine, so nothing is graded: {failed}; "
                    "hctnlp doctor tries a kernel, and make install puts its files right"
                ) from None
    raise AssertionError


def failed_outcome(task: Task, reason: Text) -> Outcome:
    """The outcome of a submission that could not be run: no points, and the reason in every test cell."""
    notebook, repairs = _rebuilt(task)
    for cell in notebook.cells:
        if is_test(cell):
            exercise = cell.metadata.nbgrader.grade_id.removeprefix(TEST_PREFIX)
            cell.outputs = scored(exercise, task.seed, f"✗ {reason.said_in(language_of(notebook))}")
    outcome = Outcome(
        task.assignment, notebook, tuple(repairs), failure=f"{reason.zh} / {reason.en}", seed=str(task.seed)
    )
    return replace(outcome, digests=exercise_digests(task.assignment))

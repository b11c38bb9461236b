"""nbgrader's ``Execute`` with the judge outside: student cells run in the kernel, test cells never do.

At a test cell the kernel is asked for the *values* of the student's function on fresh inputs. Everything that decides,
the reference, the comparison, the points, stays in this process. The kernel is that of a ``session``, in a sandbox.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from nbformat import NotebookNode
from nbgrader.preprocessors import Execute
from nbgrader.utils import is_grade, is_locked
from traitlets import Bool, Enum, Float, Integer

from hctnlp.exercises.framework.assignment import TEST_PREFIX, Assignment, load_assignment
from hctnlp.exercises.framework.comparison import SHAPE_SHARE
from hctnlp.exercises.framework.exercise import Exercise
from hctnlp.exercises.framework.judging import judge
from hctnlp.exercises.framework.replies import Reply, failed, read_replies, write_request
from hctnlp.exercises.framework.text import printable
from hctnlp.grading.judge.kernel import question
from hctnlp.grading.judge.outputs import METADATA_KEY, error_of, language_of, outputs_of
from hctnlp.grading.judge.sandbox import Level, chosen_level
from hctnlp.grading.judge.session import Limits, Session, Unanswered
from hctnlp.grading.judge.stand_in import student_site
from hctnlp.grading.submission.cells import is_answer, is_test

OF_THE_INSTALLATION = ("FileNotFoundError", "ModuleNotFoundError", "PermissionError", "SyntaxError")  # others may pass


class GivenCellFailed(Exception):
    """A cell of the release failed before any of the student's code had run. ``lasting`` if it would for everybody."""

    def __init__(self, message: str, *, lasting: bool) -> None:
        super().__init__(message)
        self.lasting = lasting


@dataclass(frozen=True)
class Verified:
    """A notebook with its scores, and what its run took.

    Attributes
    ----------
    seconds
        Wall clock, by exercise and under ``""`` for all of it.
    peak_mb
        The most memory that a kernel has used; None where it was not measured.
    """

    notebook: NotebookNode
    level: Level
    seconds: Mapping[str, float]
    peak_mb: float | None


class Verify(Limits, Execute):
    """Run a submission and write a score and a report into each of its test cells."""

    minimum_level = Enum(
        [level.name.lower() for level in Level],
        default_value="bubblewrap",
        help="The least that a sandbox has to be; below it nothing is graded.",
    ).tag(config=True)
    unsafe_no_sandbox = Bool(False, help="Grade with what sandbox there is, even none; every result says so.").tag(
        config=True
    )
    seed = Integer(
        None, allow_none=True, help="The seed of the fresh inputs; drawn anew for each submission and logged if None."
    ).tag(config=True)

    shape_share = Float(
        SHAPE_SHARE,
        min=0,
        max=1,
        help="The share of its points that a part with the right numbers earns whose shape "
        "has axes of length 1 too many or too few.",
    ).tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: dict, km: Any = None) -> tuple[NotebookNode, dict]:
        """A step of nbgrader's ``autograde``."""
        return self.verified(nb, resources).notebook, resources

    def verified(self, nb: NotebookNode, resources: dict, only: Collection[str] | None = None) -> Verified:
        """Run a notebook and judge its exercises, or ``only`` these; it is changed in place.

        Raises
        ------
        DefinitionError
            If its graded cells are not those of the assignment.
        SandboxError
            If no sandbox here is as good as is asked for.
        GivenCellFailed
            If what students are given does not run.
        """
        assignment = load_assignment(resources["nbgrader"]["assignment"])
        require_exercises(nb, assignment)
        level = chosen_level(Level.named(self.minimum_level), unsafe=self.unsafe_no_sandbox)
        seed = secrets.randbits(64) if self.seed is None else self.seed
        self.log.info("Fresh inputs for %s from seed %d", resources["nbgrader"].get("student", "?"), seed)
        self.log.info("Sandbox: %s", level.title)
        started = time.monotonic()
        with student_site(assignment) as site:
            session = Session(nb, self, assignment, level, site, resources.get("metadata", {}).get("path"))
            with session.setup_kernel():
                nb.metadata["language_info"] = session.language_info()
                seconds = _walk(nb, session, seed, only, self.shape_share)
        nb.metadata[METADATA_KEY] = {**nb.metadata.get(METADATA_KEY, {}), "sandbox": level.name.lower()}
        return Verified(nb, level, {**seconds, "": time.monotonic() - started}, session.peak_mb)


def _walk(
    nb: NotebookNode, session: Session, seed: int, only: Collection[str] | None, shape_share: float
) -> dict[str, float]:
    """Go through the cells: what is the student's is run, tests are judged. The seconds that each exercise took."""
    seconds, given_alone = {}, True
    for index, cell in enumerate(nb.cells):
        if cell.cell_type != "code":
            continue
        if is_test(cell):
            name = cell.metadata.nbgrader["grade_id"].removeprefix(TEST_PREFIX)
            if only is None or name in only:
                seconds[name] = _judge(cell, session.assignment.exercise(name), session, seed, shape_share)
        elif (end := session.end()) is not None:
            cell.outputs = [error_of(end)]
        else:
            session.run(cell, index)
            given_alone = given_alone and is_locked(cell)
            if given_alone:
                _require_success(cell)
    return seconds


def _require_success(cell: NotebookNode) -> None:
    """Until student code has run, what fails is the grader's, and no student may lose points by it."""
    if errors := [output for output in cell.outputs if output.output_type == "error"]:
        name, text = errors[-1].ename, errors[-1].evalue
        message = f"{cell.metadata.nbgrader.grade_id}: {name}: {printable(text)}"
        raise GivenCellFailed(message, lasting=name in OF_THE_INSTALLATION)


def _judge(cell: NotebookNode, exercise: Exercise, session: Session, seed: int, shape_share: float) -> float:
    """Write what an answer is worth into its test cell; the seconds that it took."""
    started = time.monotonic()
    # a stream of its own for each exercise: the cases of one do not depend on those drawn for another
    rng = np.random.default_rng([seed, session.assignment.exercises.index(exercise)])
    judgement = judge(exercise, lambda cases: _values_of(exercise, cases, session), rng, shape_share)
    if exercise.secret:
        session.withhold()
    found = judgement.exercise, judgement.score, judgement.points, ", ".join(judgement.misconceptions)
    session.log.info("%s: %g of %g points %s", *found)
    cell.outputs = outputs_of(judgement, seed, language_of(session.nb))
    cell.execution_count = None
    return time.monotonic() - started


def _values_of(exercise: Exercise, cases: Sequence[tuple[Any, ...]], session: Session) -> list[Reply]:
    seconds = max(session.call_timeout, exercise.seconds)
    try:
        text = session.ask(question(exercise.name, write_request(cases)), seconds)
    except Unanswered as unanswered:
        return [failed(unanswered.reason)] * len(cases)
    return read_replies(text, len(cases), messages=not exercise.secret)


def require_exercises(nb: NotebookNode, assignment: Assignment) -> None:
    """Check that the notebook's graded cells are those of the assignment; see ``Assignment.require_notebook``."""
    graded, manual = {}, {}
    for cell in nb.cells:
        if is_grade(cell):
            points = manual if is_answer(cell) else graded
            points[cell.metadata.nbgrader["grade_id"]] = float(cell.metadata.nbgrader["points"])
    assignment.require_notebook(graded, manual)

"""nbgrader's ``Execute`` with the judge outside: student cells run in the kernel, test cells never do.

At a test cell the kernel is asked for the *values* of the student's function on fresh inputs. Everything that decides,
the reference, the comparison, the points, stays in this process.
"""

from __future__ import annotations

import contextlib
import secrets
import subprocess
import time
from collections.abc import Sequence
from typing import Any

import numpy as np
from jupyter_core.utils import ensure_async, run_sync
from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader.preprocessors import Execute
from nbgrader.utils import is_grade, is_solution
from traitlets import Float, Integer, Unicode

from hctnlp.exercises.assignment import TEST_PREFIX, Assignment, load_assignment
from hctnlp.exercises.exercise import Exercise
from hctnlp.exercises.judging import Judgement, judge
from hctnlp.exercises.replies import Reply, failed, read_replies, write_request
from hctnlp.exercises.text import Text
from hctnlp.grading.kernel import KernelLost, NoAnswer, ask, question, student_environment
from hctnlp.grading.stand_in import student_site

METADATA_KEY = "hctnlp"
NO_EXIT = "get_ipython().ask_exit = lambda: None"  # exit() ends a session; it should not end the marking
SILENT = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}  # the process; what cells print comes as messages
KERNEL_LOST = Text("它使内核退出或失控", "it ended or broke the kernel")
OUT_OF_TIME = Text("这份作业的运行时间已用完", "the time for this submission is used up")


class Verify(Execute):
    """Run a submission and write a score and a report into each of its test cells."""

    kernel_name = Unicode("python3", help="The kernelspec that runs submissions, whatever their metadata say.").tag(
        config=True
    )
    call_timeout = Float(10.0, help="Seconds for all the calls of one exercise.").tag(config=True)
    grace = Float(2.0, help="Seconds that an interrupted function has to stop before its kernel is killed.").tag(
        config=True
    )
    total_timeout = Float(300.0, help="Seconds for the whole notebook; what is left then is judged as unanswered.").tag(
        config=True
    )
    shutdown_kernel = "immediate"
    seed = Integer(
        None, allow_none=True, help="The seed of the fresh inputs; drawn anew for each submission and logged if None."
    ).tag(config=True)

    assignment: Assignment

    def preprocess(self, nb: NotebookNode, resources: dict, km: Any = None) -> tuple[NotebookNode, dict]:
        self.assignment = load_assignment(resources["nbgrader"]["assignment"])
        require_exercises(nb, self.assignment)
        self._seed = secrets.randbits(64) if self.seed is None else self.seed
        self.log.info("Fresh inputs for %s from seed %d", resources["nbgrader"].get("student", "?"), self._seed)
        self._executed: list[str] = []
        self._cell_timeout = max(self.timeout, self.assignment.training_seconds)
        self.timeout_func = lambda cell: self._cell_timeout
        self._deadline = time.monotonic() + self.total_timeout + self.assignment.training_seconds
        with student_site(self.assignment) as self._site:
            return super().preprocess(nb, resources, km)

    async def async_start_new_kernel(self, **kwargs: Any) -> None:
        await super().async_start_new_kernel(env=student_environment(self._site), **SILENT, **kwargs)

    start_new_kernel = run_sync(async_start_new_kernel)

    async def async_start_new_kernel_client(self) -> Any:
        await super().async_start_new_kernel_client()
        await ask(self.kc, self.km, "''", self.startup_timeout, code=NO_EXIT)
        return self.kc

    start_new_kernel_client = run_sync(async_start_new_kernel_client)

    def preprocess_cell(self, cell: NotebookNode, resources: dict, index: int) -> tuple[NotebookNode, dict]:
        if cell.cell_type != "code":
            return cell, resources
        if is_grade(cell) and not is_solution(cell):
            self._judge(cell)
            return cell, resources
        if self._time_left() <= 0:
            cell.outputs = [_error(OUT_OF_TIME)]
            return cell, resources
        try:
            cell, resources = super().preprocess_cell(cell, resources, index)
        except Exception as error:  # the kernel died, or student code made it send what nbclient cannot read
            self.log.warning("A cell has cost the kernel (%r): %.60r", error, cell.source)
            cell.outputs.append(_error(KERNEL_LOST))
            self._new_kernel(self._executed)
            return cell, resources
        timed_out = any(output.get("ename") == self.error_on_timeout["ename"] for output in cell.outputs)
        if not self._free_kernel(self.grace if timed_out else self.call_timeout):  # it may reply first and die then
            cell.outputs.append(_error(KERNEL_LOST))
        elif not timed_out:
            self._executed.append(cell.source)
        return cell, resources

    def _time_left(self) -> float:
        return self._deadline - time.monotonic()

    # --- one exercise ------------------------------------------------------------------------------------------------

    def _judge(self, cell: NotebookNode) -> None:
        exercise = self.assignment.exercise(cell.metadata.nbgrader["grade_id"].removeprefix(TEST_PREFIX))
        # a stream of its own for each exercise: the cases of one do not depend on those drawn for another
        rng = np.random.default_rng([self._seed, self.assignment.exercises.index(exercise)])
        judgement = judge(exercise, lambda cases: self._values_of(exercise, cases), rng)
        self.log.info("%s: %g of %g points %s", *_summary(judgement))
        cell.outputs = outputs_of(judgement, self._seed)
        cell.execution_count = None

    def _values_of(self, exercise: Exercise, cases: Sequence[tuple[Any, ...]]) -> list[Reply]:
        expression = question(exercise.name, write_request(cases))
        if (timeout := min(max(self.call_timeout, exercise.seconds), self._time_left())) <= 0:
            return [failed(OUT_OF_TIME)] * len(cases)
        try:
            text = run_sync(ask)(self.kc, self.km, expression, timeout)
        except NoAnswer as error:
            problem = Text(f"没有得到返回值：{error}", f"there is no value: {error}")
        except KernelLost as lost:
            problem = KERNEL_LOST
            if lost.late:
                problem = Text(f"{timeout:.0f} 秒内没有返回", f"it did not return within {timeout:.0f} s")
                run_sync(ensure_async)(self.km.interrupt_kernel())
            self._free_kernel(self.grace)
        else:
            self._free_kernel(self.call_timeout)  # if it answered and then died, the next exercise must not pay for it
            return read_replies(text, len(cases))
        return [failed(problem)] * len(cases)

    # --- a kernel in trouble -----------------------------------------------------------------------------------------

    def _free_kernel(self, patience: float) -> bool:
        """Go on with this kernel if it answers within so many seconds, else with a new one; says whether it did."""
        try:
            run_sync(ask)(self.kc, self.km, "''", patience)
        except (KernelLost, NoAnswer):
            self._new_kernel(self._executed)
            return False
        return True

    def _new_kernel(self, sources: list[str]) -> None:
        """A fresh kernel that has run the student's cells so far; one that breaks it this time is left out."""
        self._cleanup_kernel()
        self.create_kernel_manager()
        self.start_new_kernel()
        self.start_new_kernel_client()
        for number, source in enumerate(sources):
            try:
                with contextlib.suppress(NoAnswer):  # the cell raises; so it did the first time
                    run_sync(ask)(self.kc, self.km, "''", min(self._cell_timeout, self._time_left()), code=source)
                run_sync(ask)(self.kc, self.km, "''", self.call_timeout)
            except (KernelLost, NoAnswer):
                if self._time_left() <= 0:
                    return
                self.log.warning("A cell that breaks the kernel is left out: %.60r", source)
                return self._new_kernel(sources[:number] + sources[number + 1 :])
        self._executed = sources


def _error(reason: Text) -> NotebookNode:
    return new_output("error", ename="KernelLost", evalue=reason.en, traceback=[f"{reason.zh} / {reason.en}"])


def require_exercises(nb: NotebookNode, assignment: Assignment) -> None:
    """Check that the notebook's graded cells are those of the assignment; see ``Assignment.require_notebook``."""
    graded, manual = {}, {}
    for cell in nb.cells:
        if is_grade(cell):
            points = manual if is_solution(cell) else graded
            points[cell.metadata.nbgrader["grade_id"]] = float(cell.metadata.nbgrader["points"])
    assignment.require_notebook(graded, manual)


def outputs_of(judgement: Judgement, seed: int) -> list[NotebookNode]:
    """The report, and the score as a number of its own: nbgrader reads a cell without one as full marks."""
    found = {
        "exercise": judgement.exercise,
        "misconceptions": list(judgement.misconceptions),
        "remarks": list(judgement.remarks),
        "seed": str(seed),
    }
    return [
        new_output("stream", name="stdout", text=judgement.report + "\n"),
        new_output("execute_result", data={"text/plain": repr(float(judgement.score))}, metadata={METADATA_KEY: found}),
    ]


def _summary(judgement: Judgement) -> tuple[str, float, float, str]:
    return judgement.exercise, judgement.score, judgement.points, ", ".join(judgement.misconceptions)

"""nbgrader's ``Execute`` with the judge outside: student cells run in the kernel, test cells never do.

At a test cell the kernel is asked for the *values* of the student's function on fresh inputs. Everything that decides,
the reference, the comparison, the points, stays in this process. The kernel is in a sandbox: see ``sandbox``.
"""

from __future__ import annotations

import contextlib
import re
import secrets
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import zmq.asyncio
from jupyter_core.utils import ensure_async, run_sync
from nbclient.client import CellExecutionComplete
from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader.preprocessors import Execute
from nbgrader.utils import is_grade, is_locked, is_solution
from traitlets import Bool, Enum, Float, Integer, List, Unicode

from hctnlp.exercises.framework.assignment import TEST_PREFIX, Assignment, load_assignment
from hctnlp.exercises.framework.exercise import Exercise
from hctnlp.exercises.framework.judging import Judgement, judge
from hctnlp.exercises.framework.replies import Reply, failed, read_replies, write_request
from hctnlp.exercises.framework.text import Text, printable
from hctnlp.grading.kernel import KernelLost, NoAnswer, PromptClient, ask, question, student_environment
from hctnlp.grading.sandbox import Level, chosen_level
from hctnlp.grading.sandbox.clock import Account
from hctnlp.grading.sandbox.processes import processor_seconds, waited_seconds
from hctnlp.grading.sandbox.relay import MESSAGE_BYTES
from hctnlp.grading.stand_in import student_site

METADATA_KEY = "hctnlp"
OF_THE_INSTALLATION = ("FileNotFoundError", "ModuleNotFoundError", "PermissionError", "SyntaxError")  # others may pass
LOST = "KernelLost"  # the name of the error of a cell that has cost the kernel
SANDBOXED, PLAIN = "hctnlp-grading", "python3"  # kernelspecs
OUTPUTS = ("stream", "display_data", "execute_result", "update_display_data", "error")
IMAGES = re.compile(r"[A-Za-z0-9+/=\s]*")  # base64, and nothing that could end an attribute of a page
LONGEST_REPORT = 20_000  # characters
MAX_COUNT = 10**6  # of cells that a kernel says to have run
SEND_SECONDS = 5.0  # that a message may wait to be sent
MESSAGES_WAITING = 16  # of what a kernel sends, on each of its channels
PREPARE = """\
get_ipython().ask_exit = lambda: None  # exit() ends a session; it should not end the marking
__import__("hctnlp._notebook")._notebook.prepare(get_ipython(), {packages!r})
"""
WELL = (
    "(lambda thread: (thread.start(), thread.join()))(__import__('threading').Thread(target=int))"  # room for one more
)
SILENT = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}  # the process; what cells print comes as messages
KERNEL_LOST = Text("这段代码让内核退出了，或不再响应", "it ended or broke the kernel")
TOO_MUCH_OUTPUT = Text("这段代码输出太多，已停止运行", "it printed too much")
WITHHELD = Text(
    "这里的输出不显示：前面的题用了保密的数据来评分，这段代码可能已经看到了它",
    "the output is not shown: an exercise above is marked on data that is kept secret, which this code may have seen",
)
OUT_OF_TIME = Text("这份作业的总运行时间已用完，后面的没有运行", "the time for this submission is used up")
OUT_OF_KERNELS = Text(
    "这份作业弄坏的内核太多，后面的没有运行", "this submission has broken too many kernels; what follows was not run"
)


class GivenCellFailed(Exception):
    """A cell of the release failed before any of the student's code had run. ``lasting`` if it would for everybody."""

    def __init__(self, message: str, *, lasting: bool) -> None:
        super().__init__(message)
        self.lasting = lasting


@dataclass
class Volume:
    """How much a kernel has sent."""

    size: int = 0
    messages: int = 0

    def add(self, msg: Mapping[str, Any]) -> int:
        """Count a message, and say how large it is."""
        size = len(str(msg["content"]))
        self.size, self.messages = self.size + size, self.messages + 1
        return size


class Verify(Execute):
    """Run a submission and write a score and a report into each of its test cells."""

    minimum_level = Enum(
        [level.name.lower() for level in Level],
        default_value="bubblewrap",
        help="The least that a sandbox has to be; below it nothing is graded.",
    ).tag(config=True)
    unsafe_no_sandbox = Bool(False, help="Grade with what sandbox there is, even none; every result says so.").tag(
        config=True
    )
    output_bytes = Integer(1_000_000, help="Bytes that a cell may print; with more its kernel is ended.").tag(
        config=True
    )
    output_messages = Integer(2_000, help="Messages that a cell may send; with more its kernel is ended.").tag(
        config=True
    )
    all_output_bytes = Integer(5_000_000, help="Bytes of outputs that are kept of a notebook; the rest is not.").tag(
        config=True
    )
    only = List(Unicode(), None, allow_none=True, help="Judge only these exercises; all if None.").tag(config=True)
    call_timeout = Float(10.0, help="Seconds for all the calls of one exercise.").tag(config=True)
    grace = Float(2.0, help="Seconds that an interrupted function has to stop before its kernel is killed.").tag(
        config=True
    )
    total_timeout = Float(300.0, help="Seconds for the whole notebook; what is left then is judged as unanswered.").tag(
        config=True
    )
    kernels = Integer(20, help="Kernels that a submission may use up; what is left then is judged as unanswered.").tag(
        config=True
    )
    iopub_timeout = Integer(20, help="Seconds for the outputs of a cell that has ended.").tag(config=True)
    shutdown_kernel = "immediate"
    seed = Integer(
        None, allow_none=True, help="The seed of the fresh inputs; drawn anew for each submission and logged if None."
    ).tag(config=True)

    assignment: Assignment
    level: Level
    peak_mb: float | None = None  # the most memory that a kernel of this run has used

    def preprocess(self, nb: NotebookNode, resources: dict, km: Any = None) -> tuple[NotebookNode, dict]:
        self.assignment = load_assignment(resources["nbgrader"]["assignment"])
        require_exercises(nb, self.assignment)
        self.level = chosen_level(Level.named(self.minimum_level), unsafe=self.unsafe_no_sandbox)
        self._seed = secrets.randbits(64) if self.seed is None else self.seed
        self.log.info("Fresh inputs for %s from seed %d", resources["nbgrader"].get("student", "?"), self._seed)
        self.log.info("Sandbox: %s", self.level.title)
        self._executed: list[str] = []
        self._student_code_ran = False
        self._kept_bytes = 0
        self._withholding = False
        self._provisioners: list[Any] = []
        self._account = Account()
        self.seconds: dict[str, float] = {}
        self._cell_timeout = max(self.timeout, self.assignment.training_seconds)
        self.timeout_func = lambda cell: self._cell_timeout
        started = time.monotonic()
        self._allowed = self.allowed(self.assignment)
        with student_site(self.assignment) as self._site:
            nb, resources = super().preprocess(nb, resources, km)
        self.seconds[""] = time.monotonic() - started
        peaks = [provisioner.peak_mb for provisioner in self._provisioners if getattr(provisioner, "peak_mb", None)]
        self.peak_mb = max(peaks, default=None)
        nb.metadata[METADATA_KEY] = {"sandbox": self.level.name.lower()}
        return nb, resources

    def allowed(self, assignment: Assignment) -> float:
        """Seconds for a submission."""
        return self.total_timeout + assignment.training_seconds

    def create_kernel_manager(self) -> Any:
        """A manager of a kernel in the sandbox, whatever kernel the notebook names."""
        self.kernel_name = PLAIN if self.level == Level.NONE else SANDBOXED
        self.config.SandboxProvisioner.level = self.level
        manager = super().create_kernel_manager()
        manager.client_factory = PromptClient
        # student code owns the other end: it may neither send without measure nor have us connect to another place
        manager.context = zmq.asyncio.Context()
        manager.context.maxmsgsize, manager.context.rcvhwm = MESSAGE_BYTES, MESSAGES_WAITING  # and see sandbox.relay
        manager.context.reconnect_ivl = -1
        manager.context.sndtimeo = int(SEND_SECONDS * 1000)  # a connection that has ended would be waited for
        return manager

    async def async_start_new_kernel(self, **kwargs: Any) -> None:
        if self.level == Level.NONE:
            kwargs |= {"env": student_environment(self._site), **SILENT}
        else:
            kwargs |= {"site": self._site, "packages": self.assignment.packages}
        await super().async_start_new_kernel(**kwargs)
        self._provisioners.append(self.km.provisioner)

    start_new_kernel = run_sync(async_start_new_kernel)

    async def async_start_new_kernel_client(self) -> Any:
        await super().async_start_new_kernel_client()
        self._account.read, self.kc.shell_channel.account = self._own_time, self._account
        code = PREPARE.format(packages=self.assignment.packages)
        await ask(self.kc, self.km, "''", self.startup_timeout, code=code)
        return self.kc

    start_new_kernel_client = run_sync(async_start_new_kernel_client)

    def preprocess_cell(self, cell: NotebookNode, resources: dict, index: int) -> tuple[NotebookNode, dict]:
        if cell.cell_type != "code":
            return cell, resources
        if is_grade(cell) and not is_solution(cell):
            self._judge(cell)
            return cell, resources
        if (end := self._end()) is not None:
            cell.outputs = [_error(end)]
            return cell, resources
        self._run(cell, resources, index)
        self._require_given_cell_to_work(cell)
        cell.outputs = [_plain(output, self.output_bytes) for output in cell.outputs]
        if self._withholding and (cell.outputs or self._withheld):
            cell.outputs = [new_output("stream", name="stdout", text=f"（{WITHHELD.zh}。{WITHHELD.en}.）")]
        if type(cell.execution_count) is not int or not 0 <= cell.execution_count < MAX_COUNT:
            cell.execution_count = None
        return cell, resources

    def _run(self, cell: NotebookNode, resources: dict, index: int) -> None:
        """Run a cell of the student's; its kernel is well again afterwards."""
        self._sent, self._strays, self._loud = Volume(), Volume(), None
        self._withheld = False
        try:
            super().preprocess_cell(cell, resources, index)
        except Exception as error:  # the kernel died, or student code made it send what nbclient cannot read
            self.log.warning("A cell has cost the kernel (%r): %.60r", error, cell.source)
            if self._loud in self._executed and self._silenced(self._loud):
                self._run(cell, resources, index)
                return
            flooded = TOO_MUCH_OUTPUT if self._flooded() else KERNEL_LOST
            cell.outputs.append(_error(self._end() or flooded))
            self._new_kernel(self._executed)
            return
        timed_out = any(output.get("ename") == self.error_on_timeout["ename"] for output in cell.outputs)
        if not self._free_kernel(self.grace if timed_out else self.call_timeout):  # it may reply first and die then
            cell.outputs.append(_error(KERNEL_LOST))
        elif not timed_out:
            self._executed.append(cell.source)

    def _require_given_cell_to_work(self, cell: NotebookNode) -> None:
        """Until student code has run, what fails is the grader's, and no student may lose points by it."""
        self._student_code_ran |= not is_locked(cell)
        errors = [output for output in cell.outputs if output.output_type == "error"]
        if errors and not self._student_code_ran:
            name, text = str(errors[-1].get("ename")), str(errors[-1].get("evalue"))
            message = f"{cell.metadata.nbgrader.grade_id}: {name}: {printable(text)}"
            raise GivenCellFailed(message, lasting=name in OF_THE_INSTALLATION)

    def process_message(self, msg: dict, cell: NotebookNode, cell_index: int) -> NotebookNode | None:
        """Take an output into the notebook if it is text or a picture; end a kernel that sends too much."""
        size = self._sent.add(msg)
        if self._flooded():
            self._end_kernel()
            return None
        if msg["msg_type"] in ("display_data", "execute_result", "update_display_data"):
            msg["content"] = {**msg["content"], "data": _harmless(msg["content"].get("data")), "metadata": {}}
        elif msg["msg_type"].startswith("comm_"):
            return None  # a widget would need the kernel
        if msg["msg_type"] in OUTPUTS:
            if self._withholding:  # nor may it update what is shown above
                self._withheld = True
                return None
            self._kept_bytes += size
            if self._kept_bytes > self.all_output_bytes:
                return None
        return super().process_message(msg, cell, cell_index)

    async def _async_poll_output_msg(self, parent_msg_id: str, cell: NotebookNode, cell_index: int) -> None:
        """As nbclient's, but what cells that are over still send is measured: this one's outputs wait behind it."""
        while True:
            msg = await ensure_async(self.kc.iopub_channel.get_msg(timeout=None))
            origin = msg["parent_header"].get("msg_id")
            if origin == parent_msg_id:
                try:
                    self.process_message(msg, cell, cell_index)
                except CellExecutionComplete:
                    return
                continue
            source = self.kc.sources.get(str(origin))  # "" of a question: what comes of calls is thrown away elsewhere
            if source and source in self._executed and not self._flooded():
                self._strays.add(msg)
                if self._flooded():
                    self._loud = source
                    self._end_kernel()

    def _is_too_much(self, volume: Volume) -> bool:
        return volume.size > self.output_bytes or volume.messages > self.output_messages

    def _flooded(self) -> bool:
        refused = getattr(self.km.provisioner, "sent_too_much", False)
        return refused or self._is_too_much(self._sent) or self._is_too_much(self._strays)

    def _end_kernel(self) -> None:
        provisioner = self.km.provisioner
        provisioner.process.kill() if self.level == Level.NONE else provisioner.end()

    def _silenced(self, source: str) -> bool:
        """Go on without a cell that is over and sends without end; says whether there is a kernel to go on with."""
        self._executed.remove(source)
        self._say_at(source, TOO_MUCH_OUTPUT)
        self._new_kernel(self._executed)
        return self._end() is None

    def _say_at(self, source: str, reason: Text) -> None:
        """Say at a cell that has been run what has become of it; not where that could tell of secret cases."""
        for cell in self.nb.cells if not self._withholding else ():
            if cell.cell_type == "code" and cell.source == source and not (is_grade(cell) and not is_solution(cell)):
                cell.outputs.append(_error(reason))
                return

    def _time_left(self) -> float:
        return self._allowed - self._account.seconds

    def _end(self) -> Text | None:
        """Why the rest of the submission is not run, if it is not."""
        if self._time_left() <= 0:
            return OUT_OF_TIME
        return OUT_OF_KERNELS if self.kc is None else None

    def _own_time(self) -> tuple[float, float]:
        """What the kernel's ``Stopwatch`` reads."""
        provisioner = self.km.provisioner
        if self.level == Level.NONE:
            return processor_seconds([provisioner.pid]), waited_seconds(provisioner.pid)
        return provisioner.own_time()

    # --- one exercise ------------------------------------------------------------------------------------------------

    def _judge(self, cell: NotebookNode) -> None:
        exercise = self.assignment.exercise(cell.metadata.nbgrader["grade_id"].removeprefix(TEST_PREFIX))
        if self.only is not None and exercise.name not in self.only:
            return
        started = time.monotonic()
        # a stream of its own for each exercise: the cases of one do not depend on those drawn for another
        rng = np.random.default_rng([self._seed, self.assignment.exercises.index(exercise)])
        judgement = judge(exercise, lambda cases: self._values_of(exercise, cases), rng)
        self._withholding |= exercise.secret
        self.log.info("%s: %g of %g points %s", *_summary(judgement))
        cell.outputs = outputs_of(judgement, self._seed)
        cell.execution_count = None
        self.seconds[exercise.name] = time.monotonic() - started

    def _values_of(self, exercise: Exercise, cases: Sequence[tuple[Any, ...]]) -> list[Reply]:
        if (end := self._end()) is not None:
            return [failed(end)] * len(cases)
        expression = question(exercise.name, write_request(cases))
        timeout = min(max(self.call_timeout, exercise.seconds), self._time_left())
        try:
            text = run_sync(ask)(self.kc, self.km, expression, timeout)
        except NoAnswer as error:
            problem = Text(f"没能调用你的函数：{error}", f"there is no value: {error}")
        except KernelLost as lost:
            problem = KERNEL_LOST
            if lost.late:
                problem = Text(f"{timeout:.0f} 秒内没有返回", f"it did not return within {timeout:.0f} s")
                with contextlib.suppress(zmq.Again):  # then it does not get away either
                    run_sync(ensure_async)(self.km.interrupt_kernel())
            self._free_kernel(self.grace)
        else:
            self._free_kernel(self.call_timeout)  # if it answered and then died, the next exercise must not pay for it
            return read_replies(text, len(cases), messages=not exercise.secret)
        return [failed(problem)] * len(cases)

    # --- a kernel in trouble -----------------------------------------------------------------------------------------

    def _free_kernel(self, patience: float) -> bool:
        """Go on with this kernel if it answers within so many seconds, else with a new one; says whether it did."""
        try:
            run_sync(ask)(self.kc, self.km, WELL, patience)
        except (KernelLost, NoAnswer):
            self._new_kernel(self._executed)
            return False
        return True

    async def _async_cleanup_kernel(self) -> None:
        """End the kernel, and free what served it here at once, not when it is collected."""
        manager, client = self.km, self.kc
        if manager is None:
            return
        try:
            if manager.has_kernel:  # nbclient would first send it a message, and wait for ever if it takes none
                await manager._async_kill_kernel()
            await super()._async_cleanup_kernel()
        finally:
            if client is not None:
                client.stop_channels()
            manager.context.destroy(linger=0)
            self.km = self.kc = None

    _cleanup_kernel = run_sync(_async_cleanup_kernel)

    def _new_kernel(self, sources: list[str]) -> None:
        """A fresh kernel that has run the student's cells so far; one that breaks it this time is left out."""
        self._cleanup_kernel()
        if len(self._provisioners) >= self.kernels:
            self.log.warning("It has used up %d kernels", self.kernels)
            return
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
                self._say_at(source, KERNEL_LOST)
                return self._new_kernel(sources[:number] + sources[number + 1 :])
        self._executed = sources


def _harmless(data: object) -> dict[str, str]:
    """Of the forms of an output those that can do nothing in a page: text, and pictures that are base64."""
    kept = {}
    for kind, content in data.items() if isinstance(data, Mapping) else ():
        if kind == "text/plain" and isinstance(content, str):
            kept[kind] = content
        elif kind in ("image/png", "image/jpeg") and isinstance(content, str) and IMAGES.fullmatch(content):
            kept[kind] = content
    return kept or {"text/plain": "（不显示这种输出 / this kind of output is not shown）"}


def _plain(output: NotebookNode, length: int) -> NotebookNode:
    """An output as a notebook may hold it, whatever its kernel sent: texts are texts, of so many characters."""

    def text(value: object) -> str:  # half a surrogate pair can be in JSON and in no file
        return str(value)[:length].encode("utf-8", "replace").decode()

    if output.output_type == "stream":
        return new_output("stream", name="stderr" if output.name == "stderr" else "stdout", text=text(output.text))
    if output.output_type == "error":
        lines = output.traceback if isinstance(output.traceback, list) else [output.traceback]
        trace = text("\n".join(map(str, lines))).split("\n")
        return new_output("error", ename=text(output.ename), evalue=text(output.evalue), traceback=trace)
    return new_output(output.output_type, data={kind: text(content) for kind, content in output.data.items()})


def _error(reason: Text) -> NotebookNode:
    return new_output("error", ename=LOST, evalue=reason.en, traceback=[f"{reason.zh} / {reason.en}"])


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
        new_output("stream", name="stdout", text=_not_too_long(judgement.report) + "\n"),
        new_output("execute_result", data={"text/plain": repr(float(judgement.score))}, metadata={METADATA_KEY: found}),
    ]


def _not_too_long(report: str) -> str:
    """A report may show a part of an answer, and that may be millions of characters."""
    return report if len(report) <= LONGEST_REPORT else f"{report[:LONGEST_REPORT]}…"


def _summary(judgement: Judgement) -> tuple[str, float, float, str]:
    return judgement.exercise, judgement.score, judgement.points, ", ".join(judgement.misconceptions)

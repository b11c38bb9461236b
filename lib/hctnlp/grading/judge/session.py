"""One submission's kernel: it runs cells and answers questions, and is there again after a cell has cost it.

Student code owns the other end. What it sends is measured and filtered, its time is reckoned, and a kernel that is lost
is replaced by one that has run the same cells. What a cell or an answer is worth is not known here.
"""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
from pathlib import Path
from typing import Any

import zmq.asyncio
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_core.utils import ensure_async, run_sync
from nbclient.client import CellExecutionComplete, NotebookClient
from nbformat import NotebookNode
from nbgrader.preprocessors import Execute
from traitlets import Float, HasTraits, Integer

from hctnlp.exercises.framework.assignment import Assignment
from hctnlp.exercises.framework.text import Text
from hctnlp.grading.judge.kernel import KernelLost, NoAnswer, PromptClient, ask, student_environment
from hctnlp.grading.judge.outputs import KINDS, Volume, error_of, harmless, joined, note_of, plain
from hctnlp.grading.judge.sandbox import Level
from hctnlp.grading.judge.sandbox.clock import Account
from hctnlp.grading.judge.sandbox.processes import processor_seconds, waited_seconds
from hctnlp.grading.judge.sandbox.relay import MESSAGE_BYTES
from hctnlp.grading.submission.cells import is_test

OURS = Path(__file__).parent / "kernels"
SANDBOXED, PLAIN = "hctnlp-grading", "python3"  # kernelspecs
MAX_COUNT = 10**6  # of cells that a kernel says to have run
SEND_SECONDS = 5.0  # that a message may wait to be sent
AWAKE = 0.02  # seconds, between two looks whether an interrupted cell is over
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


class Unanswered(Exception):
    """A question has no answer; ``reason`` says why."""

    def __init__(self, reason: Text) -> None:
        super().__init__(reason.en)
        self.reason = reason


class Limits(HasTraits):
    """How much a submission may take. Configured under the name of the class that has them too, ``c.Verify``."""

    output_bytes = Integer(1_000_000, help="Bytes that a cell may print; with more its kernel is ended.").tag(
        config=True
    )
    output_messages = Integer(2_000, help="Messages that a cell may send; with more its kernel is ended.").tag(
        config=True
    )
    all_output_bytes = Integer(5_000_000, help="Bytes of outputs that are kept of a notebook; the rest is not.").tag(
        config=True
    )
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

    def allowed(self, assignment: Assignment) -> float:
        """Seconds for a submission."""
        return self.total_timeout + assignment.training_seconds


def kernels_and_ours() -> KernelSpecManager:
    """Jupyter's kernels, and the sandboxed one, which stands in no launcher: without a grader it cannot start."""
    found = KernelSpecManager()
    found.kernel_dirs = [str(OURS), *found.kernel_dirs]
    return found


class Session(Limits, NotebookClient):
    """The kernels of a submission, one after another; use it within ``setup_kernel()``.

    Parameters
    ----------
    notebook
        Its cells get their outputs.
    settings
        What is said of kernels, and its :class:`Limits`: they are taken from it, whatever this class has by itself.
    site
        What the kernel finds as ``hctnlp``: see ``stand_in``.
    folder
        The working folder of a kernel without a sandbox.
    """

    def __init__(
        self,
        notebook: NotebookNode,
        settings: Execute,
        assignment: Assignment,
        level: Level,
        site: Path,
        folder: str | None = None,
    ) -> None:
        given = {name: getattr(settings, name) for name in self.class_trait_names(config=True)}
        self.cell_timeout = max(settings.timeout, assignment.training_seconds)
        given |= {
            "kernel_name": PLAIN if level == Level.NONE else SANDBOXED,  # whatever kernel the notebook names
            "shutdown_kernel": "immediate",
            "timeout_func": lambda cell: self.cell_timeout,
        }
        super().__init__(notebook, **given, config=settings.config, log=settings.log)
        self.resources = {"metadata": {"path": folder}}
        self.assignment, self.level, self.site = assignment, level, site
        self._executed: list[str] = []  # sources, in the order in which a new kernel runs them
        self._sent, self._strays = Volume(), Volume()  # of the cell that runs, and of those that are over
        self._loud: str | None = None  # the source of the one of these that has sent too much
        self._kept_bytes = 0
        self._is_over = True  # the cell that was run last, with all its outputs
        self._withholding = self._withheld = False
        self._provisioners: list[Any] = []
        self._account = Account()

    @property
    def peak_mb(self) -> float | None:
        """The most memory that one of the kernels has used, as far as it was measured."""
        peaks = [provisioner.peak_mb for provisioner in self._provisioners if getattr(provisioner, "peak_mb", None)]
        return max(peaks, default=None)

    def language_info(self) -> dict[str, Any]:
        """What the kernel says that it runs."""
        return self.wait_for_reply(self.kc.kernel_info())["content"]["language_info"]

    def end(self) -> Text | None:
        """Why the rest of the submission is not run, if it is not."""
        if self._time_left() <= 0:
            return OUT_OF_TIME
        return OUT_OF_KERNELS if self.kc is None else None

    def withhold(self) -> None:
        """From now on show nothing of what cells send: the kernel knows what is kept secret."""
        self._withholding = True

    # --- a cell ------------------------------------------------------------------------------------------------------

    def run(self, cell: NotebookNode, index: int) -> None:
        """Run a cell of the student's and give it its outputs; the kernel is well again afterwards."""
        self._run(cell, index)
        cell.outputs = joined(plain(output, self.output_bytes) for output in cell.outputs)
        if self._withholding and (cell.outputs or self._withheld):
            cell.outputs = [note_of(WITHHELD)]
        if type(cell.execution_count) is not int or not 0 <= cell.execution_count < MAX_COUNT:
            cell.execution_count = None

    def _run(self, cell: NotebookNode, index: int) -> None:
        self._sent, self._strays, self._loud = Volume(), Volume(), None
        self._withheld = False
        try:
            self.execute_cell(cell, index, store_history=True)
        except Exception as error:  # the kernel died, or student code made it send what nbclient cannot read
            self.log.warning("A cell has cost the kernel (%r): %.60r", error, cell.source)
            self._go_on(cell, index)
            return
        timed_out = any(output.get("ename") == self.error_on_timeout["ename"] for output in cell.outputs)
        if not self._free_kernel(self.grace if timed_out else self.call_timeout):  # it may reply first and die then
            cell.outputs.append(error_of(KERNEL_LOST))
        elif not timed_out:
            self._executed.append(cell.source)

    def _go_on(self, cell: NotebookNode, index: int) -> None:
        """The kernel was lost while a cell ran: by its own doing, or by that of one that is over."""
        if self._loud not in self._executed:
            cell.outputs.append(error_of(self.end() or (TOO_MUCH_OUTPUT if self._flooded() else KERNEL_LOST)))
            self._new_kernel(self._executed)
            return
        self._silence(self._loud)
        if (end := self.end()) is None:
            self._run(cell, index)
        else:
            cell.outputs.append(error_of(end))

    def process_message(self, msg: dict, cell: NotebookNode, cell_index: int) -> NotebookNode | None:
        """Take an output into the notebook if it is text or a picture; end a kernel that sends too much."""
        size = self._sent.add(msg)
        if self._flooded():
            self._end_kernel()
            return None
        if msg["msg_type"] in ("display_data", "execute_result", "update_display_data"):
            msg["content"] = {**msg["content"], "data": harmless(msg["content"].get("data")), "metadata": {}}
        elif msg["msg_type"].startswith("comm_"):
            return None  # a widget would need the kernel
        if msg["msg_type"] in KINDS:
            if self._withholding:  # nor may it update what is shown above
                self._withheld = True
                return None
            self._kept_bytes += size
            if self._kept_bytes > self.all_output_bytes:
                return None
        return super().process_message(msg, cell, cell_index)

    async def _async_poll_output_msg(self, parent_msg_id: str, cell: NotebookNode, cell_index: int) -> None:
        """As nbclient's, but what cells that are over still send is measured: this one's outputs wait behind it."""
        self._is_over = False
        while True:
            msg = await ensure_async(self.kc.iopub_channel.get_msg(timeout=None))
            origin = msg["parent_header"].get("msg_id")
            if origin == parent_msg_id:
                try:
                    self.process_message(msg, cell, cell_index)
                except CellExecutionComplete:
                    self._is_over = True
                    return
                continue
            source = self.kc.sources.get(str(origin))  # "" of a question: what comes of calls is thrown away elsewhere
            if source and source in self._executed and not self._flooded():
                self._strays.add(msg)
                if self._flooded():
                    self._loud = source
                    self._end_kernel()

    async def _async_handle_timeout(self, timeout: float, cell: NotebookNode | None = None) -> Any:
        """As nbclient's, but a cell that is deaf to the interrupt has ``grace`` to end: no more will come of it."""
        reply = await super()._async_handle_timeout(timeout, cell)
        seconds = self._account.stopwatch()
        while not self._is_over:
            if seconds() > self.grace:
                raise KernelLost("it takes no interrupt")
            await asyncio.sleep(AWAKE)
        return reply

    def _is_too_much(self, volume: Volume) -> bool:
        return volume.size > self.output_bytes or volume.messages > self.output_messages

    def _flooded(self) -> bool:
        refused = getattr(self.km.provisioner, "sent_too_much", False)
        return refused or self._is_too_much(self._sent) or self._is_too_much(self._strays)

    def _silence(self, source: str) -> None:
        """Go on without a cell that is over and sends without end."""
        self._executed.remove(source)
        self._say_at(source, TOO_MUCH_OUTPUT)
        self._new_kernel(self._executed)

    def _say_at(self, source: str, reason: Text) -> None:
        """Say at a cell that has been run what has become of it; not where that could tell of secret cases."""
        for cell in self.nb.cells if not self._withholding else ():
            if cell.cell_type == "code" and cell.source == source and not is_test(cell):
                cell.outputs.append(error_of(reason))
                return

    # --- a question --------------------------------------------------------------------------------------------------

    def ask(self, expression: str, seconds: float) -> str:
        """The text that an expression gives within so many seconds of the kernel's; the kernel is well afterwards.

        Raises
        ------
        Unanswered
            If there is none.
        """
        if (end := self.end()) is not None:
            raise Unanswered(end)
        timeout = min(seconds, self._time_left())
        try:
            text = run_sync(ask)(self.kc, self.km, expression, timeout)
        except NoAnswer as error:
            raise Unanswered(Text(f"没能调用你的函数：{error}", f"there is no value: {error}")) from None
        except KernelLost as lost:
            if lost.late:
                with contextlib.suppress(zmq.Again):  # then it does not get away either
                    run_sync(ensure_async)(self.km.interrupt_kernel())
            self._free_kernel(self.grace)
            late = Text(f"{timeout:.0f} 秒内没有返回", f"it did not return within {timeout:.0f} s")
            raise Unanswered(late if lost.late else KERNEL_LOST) from None
        self._free_kernel(self.call_timeout)  # if it answered and then died, the next question must not pay for it
        return text

    # --- the time it has ---------------------------------------------------------------------------------------------

    def _time_left(self) -> float:
        return self.allowed(self.assignment) - self._account.seconds

    def _own_time(self) -> tuple[float, float]:
        """What the kernel's ``Stopwatch`` reads."""
        provisioner = self.km.provisioner
        if self.level == Level.NONE:
            return processor_seconds([provisioner.pid]), waited_seconds(provisioner.pid)
        return provisioner.own_time()

    # --- its start and its end ---------------------------------------------------------------------------------------

    def create_kernel_manager(self) -> Any:
        self.config.SandboxProvisioner.level = self.level
        manager = super().create_kernel_manager()
        manager.kernel_spec_manager = kernels_and_ours()
        manager.client_factory = PromptClient
        # student code owns the other end: it may neither send without measure nor have us connect to another place
        manager.context = zmq.asyncio.Context()
        manager.context.maxmsgsize, manager.context.rcvhwm = MESSAGE_BYTES, MESSAGES_WAITING  # and see sandbox.relay
        manager.context.reconnect_ivl = -1
        manager.context.sndtimeo = int(SEND_SECONDS * 1000)  # a connection that has ended would be waited for
        return manager

    async def async_start_new_kernel(self, **kwargs: Any) -> None:
        if self.level == Level.NONE:
            kwargs |= {"env": student_environment(self.site), **SILENT}
        else:
            kwargs |= {"site": self.site, "packages": self.assignment.packages}
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

    def _end_kernel(self) -> None:
        provisioner = self.km.provisioner
        provisioner.process.kill() if self.level == Level.NONE else provisioner.end()

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

    # --- in trouble --------------------------------------------------------------------------------------------------

    def _free_kernel(self, patience: float) -> bool:
        """Go on with this kernel if it answers within so many seconds, else with a new one; says whether it did."""
        try:
            run_sync(ask)(self.kc, self.km, WELL, patience)
        except (KernelLost, NoAnswer):
            self._new_kernel(self._executed)
            return False
        return True

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
                    run_sync(ask)(self.kc, self.km, "''", min(self.cell_timeout, self._time_left()), code=source)
                run_sync(ask)(self.kc, self.km, "''", self.call_timeout)
            except (KernelLost, NoAnswer):
                if self._time_left() <= 0:
                    return
                self.log.warning("A cell that breaks the kernel is left out: %.60r", source)
                self._say_at(source, KERNEL_LOST)
                return self._new_kernel(sources[:number] + sources[number + 1 :])
        self._executed = sources

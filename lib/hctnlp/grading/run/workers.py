"""Processes that run tasks, and are ended when one does not end by itself.

They are forked from a process that imports once, beside the grader, what each of them needs.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import multiprocessing
import multiprocessing.forkserver
import os
import signal
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext

from hctnlp import exercises
from hctnlp.grading.errors import SandboxError
from hctnlp.grading.judge.sandbox.leftovers import collect

MEMORY_MB = 4096  # of a worker; its submission's is in the sandbox
GUARD = "hctnlp.grading.run.ends_with_parent"
TASK = "hctnlp.grading.run.task"
REFERENCES = "hctnlp.grading.run.references"


def start(assignment: str) -> BaseContext:
    """Start the process, if it does not run yet, and return the context whose processes come from it."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([GUARD, TASK, f"hctnlp.exercises.{assignment}", REFERENCES])
    multiprocessing.forkserver.ensure_running()
    return context


def first(course: str | None = None) -> None:
    """What a worker does first. It ends with the process it comes from, which ends with the grader.

    ``course`` is the one whose own exercises are used, if there is one: that process may have known another.
    """
    import resource  # Windows has none

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the grader's to answer
    importlib.import_module(GUARD).end_with_parent()
    if course is not None and exercises.use_course(course):
        importlib.import_module(TASK).forget_digests()
    gc.freeze()  # what all have imported stays: it need not be looked through again and again
    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    most = min(limit for limit in (MEMORY_MB << 20, soft, hard) if limit != resource.RLIM_INFINITY)
    resource.setrlimit(resource.RLIMIT_DATA, (most, hard))


class Died(Exception):
    """A worker has ended with a task."""


class Failed(Exception):
    """A task has raised; the message says what."""


class Worker:
    """A process that runs one task after another.

    ``ready`` is what ``multiprocessing.connection.wait`` takes to wait for a result.
    """

    def __init__(self, context: BaseContext) -> None:
        self.ready, theirs = context.Pipe()
        self.tasks = 0
        self._process = context.Process(target=_serve, args=(theirs, os.environ.get(exercises.COURSE)), daemon=True)
        with _any_process_may_have_children():
            self._process.start()
        theirs.close()

    def start(self, function: Callable[..., str], *arguments: object) -> None:
        """Have it run a function; what comes of it gives :meth:`result`."""
        self.tasks += 1
        with contextlib.suppress(OSError):  # it is dead: result says so
            self.ready.send((function, arguments))

    def result(self) -> str:
        """What the function has returned.

        Raises
        ------
        Died
            If the process did.
        SandboxError, Failed
            If the function raised.
        """
        try:
            kind, text = self.ready.recv()
        except (EOFError, OSError):
            raise Died from None
        if kind != "done":
            raise {"refused": SandboxError, "failed": Failed}[kind](text)
        return text

    def end(self) -> None:
        """Kill the process, whatever it is doing, and remove what it leaves."""
        self._process.kill()
        self._process.join()
        self.ready.close()
        collect()


def _serve(pipe: Connection, course: str | None) -> None:
    first(course)
    while True:
        try:
            function, arguments = pipe.recv()
        except EOFError:
            return
        try:
            result = "done", function(*arguments)
        except SandboxError as error:
            result = "refused", str(error)
        except Exception as error:  # as text: not each exception that can be sent can also be received
            result = "failed", f"{type(error).__name__}: {error}"
        pipe.send(result)


@contextlib.contextmanager
def _any_process_may_have_children() -> Iterator[None]:
    """The process of a Dask worker is a daemon, to which multiprocessing allows none."""
    settings = multiprocessing.current_process()._config
    daemon = settings.pop("daemon", None)
    try:
        yield
    finally:
        if daemon is not None:
            settings["daemon"] = daemon

"""The process that workers are forked from. It imports once, beside the grader, what each of them needs."""

from __future__ import annotations

import ctypes
import multiprocessing
import multiprocessing.forkserver
import signal
import sys
from multiprocessing.context import BaseContext

SET_PDEATHSIG = 1  # prctl


def start(assignment: str) -> BaseContext:
    """Start the process, if it does not run yet, and return the context whose processes come from it."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["hctnlp.grading.task", f"hctnlp.exercises.{assignment}"])
    multiprocessing.forkserver.ensure_running()
    return context


def end_with_parent() -> None:
    """What a worker does first: when the grader is killed, the process it comes from ends, and so must it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the grader's to answer
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(SET_PDEATHSIG, signal.SIGKILL)

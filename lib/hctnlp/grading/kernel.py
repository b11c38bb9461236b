"""A kernel for one submission: started, asked for values, and replaced when student code has killed or blocked it.

This is the seam for a sandbox: how the kernel process is started is the business of its kernelspec
(``Verify.kernel_name``) and nothing here depends on it.
"""

from __future__ import annotations

import ast
import os
import time
from pathlib import Path
from queue import Empty

from jupyter_core.utils import ensure_async
from nbclient.exceptions import CellTimeoutError, DeadKernelError

from hctnlp.exercises import wire

STUDENT_SITE = Path(__file__).parent / "student_site"
WIRE_SOURCE = Path(wire.__file__).read_text(encoding="utf-8")
PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SYSTEMROOT", "VIRTUAL_ENV", "NBGRADER_EXECUTION")
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


class NoAnswer(Exception):
    """The kernel gave no value: the function is missing, too slow, or took the kernel with it."""


def student_environment() -> dict[str, str]:
    """The environment of a graded kernel: few variables, one thread, and ``hctnlp`` replaced by a stand-in."""
    kept = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    return {**kept, **dict.fromkeys(THREADS, "1"), "PYTHONPATH": str(STUDENT_SITE), "PYTHONDONTWRITEBYTECODE": "1"}


def question(function: str, request: str) -> str:
    """The expression that has the kernel call ``function`` on the cases of ``request``: see ``wire.answer``."""
    return (
        "(lambda space: (__import__('builtins').exec("
        f"{WIRE_SOURCE!r}, space), space['answer']({function}, {request!r}))[1])({{'__name__': 'wire'}})"
    )


async def ask(kernel_client, kernel_manager, expression: str, timeout: float, *, code: str = "") -> str:
    """Run ``code``, evaluate ``expression`` and return the text that it gives. What the kernel says is data.

    Raises
    ------
    NoAnswer
        If code or expression raises, as it does where the function is not defined.
    CellTimeoutError
        If there is no reply within ``timeout`` seconds.
    DeadKernelError
        If the kernel process ends.
    """
    message = kernel_client.execute(
        code, silent=True, store_history=False, user_expressions={"answer": expression}, allow_stdin=False
    )
    deadline = time.monotonic() + timeout
    while (left := deadline - time.monotonic()) > 0:
        try:
            reply = await ensure_async(kernel_client.shell_channel.get_msg(timeout=min(left, 0.5)))
        except Empty:
            if not await ensure_async(kernel_manager.is_alive()):
                raise DeadKernelError("Kernel died") from None
            continue
        if reply["parent_header"].get("msg_id") == message:
            return _text_of(reply["content"])
    raise CellTimeoutError(f"no reply in {timeout:g} s")


def _text_of(content: dict) -> str:
    found = content.get("user_expressions", {}).get("answer", {})
    if found.get("status") != "ok":
        name, value = str(found.get("ename", "Error"))[:60], str(found.get("evalue", "no value"))[:300]
        raise NoAnswer(f"{name}: {value}")
    shown = found.get("data", {}).get("text/plain")
    if not isinstance(shown, str) or len(shown) > 2 * wire.MAX_CHARACTERS:
        raise NoAnswer("the answer is no text, or too long")
    try:
        text = ast.literal_eval(shown)
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        text = None
    if not isinstance(text, str):
        raise NoAnswer("the answer is no text")
    return text

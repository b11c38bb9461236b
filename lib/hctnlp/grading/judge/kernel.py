"""A kernel for one submission, asked for values. How its process is started is the business of ``sandbox``."""

from __future__ import annotations

import asyncio
import contextlib
import os
import time
from collections.abc import AsyncIterator
from pathlib import Path
from queue import Empty
from typing import Any

import zmq
from jupyter_client.asynchronous import AsyncKernelClient
from jupyter_client.channels import AsyncZMQSocketChannel
from jupyter_core.utils import ensure_async

from hctnlp.exercises.framework import wire
from hctnlp.exercises.framework.text import printable
from hctnlp.grading.judge.sandbox.clock import Account
from hctnlp.grading.judge.stand_in import TEMPORARY
from hctnlp.simd.threads import THREAD_VARIABLES

WIRE_SOURCE = Path(wire.__file__).read_text(encoding="utf-8")
PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "SYSTEMROOT", "VIRTUAL_ENV", "NBGRADER_EXECUTION")
LOOK = 0.5  # seconds, between two looks at the clock


class NoAnswer(Exception):
    """The kernel is well and gave no value: the function is missing, say."""


class KernelLost(Exception):
    """The kernel died, does not reply in time, or replies what no kernel does. ``late`` if it may yet be well."""

    def __init__(self, message: str, *, late: bool = False) -> None:
        super().__init__(message)
        self.late = late


class PatientChannel(AsyncZMQSocketChannel):
    """A channel that measures how long it waits by the kernel's own time: see ``sandbox.clock``."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.account = Account()  # of the wall clock, until another is put in its place

    async def get_msg(self, timeout: float | None = None) -> dict[str, Any]:
        """The next message; ``Empty`` if there is none before the kernel has had so many seconds."""
        seconds = self.account.stopwatch()
        while True:
            left = LOOK if timeout is None else timeout - seconds()
            try:
                return await super().get_msg(max(0.0, min(left, LOOK)))
            except Empty:
                if left <= 0:
                    raise


class PromptClient(AsyncKernelClient):
    """A client that is ready as soon as the kernel is.

    jupyter_client's own waits for 0.2 s of silence on the channel of outputs, which a class of hundreds feels. Nobody
    listens to the heartbeat, nor to questions to the user.
    """

    shell_channel_class = PatientChannel

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.sources: dict[str, str] = {}  # of what was run, by the message that asked for it

    def execute(self, code: str, **settings: Any) -> str:
        message = super().execute(code, **settings)
        self.sources[message] = code
        return message

    def start_channels(self, shell: bool = True, iopub: bool = True, *others: bool, control: bool = True) -> None:
        super().start_channels(shell, iopub, stdin=False, hb=False, control=control)

    async def wait_for_ready(self, timeout: float | None = None) -> None:
        """Return once the kernel has answered and its outputs arrive; ``RuntimeError`` if it does not in time."""
        deadline = time.monotonic() + (timeout or 60)
        while time.monotonic() < deadline:
            message = self.kernel_info()
            with contextlib.suppress(Empty):
                while (reply := await self.shell_channel.get_msg(timeout=1))["parent_header"].get("msg_id") != message:
                    pass
                self._handle_kernel_info_reply(reply)
                while True:  # the first messages are lost until the subscription has arrived: then ask again
                    status = await self.iopub_channel.get_msg(timeout=0.05)
                    is_ours = status["parent_header"].get("msg_id") == message
                    if is_ours and status["content"].get("execution_state") == "idle":
                        return
            if not await self._async_is_alive():
                raise RuntimeError("the kernel died before it was ready")
        raise RuntimeError(f"the kernel was not ready in {timeout} s")


def student_environment(site: Path) -> dict[str, str]:
    """The environment of a kernel without a sandbox: few variables, one thread, and first of all the folder ``site``.

    Its temporary files are in there too: what one submission leaves, such as jieba's dictionary, no other reads.
    """
    kept = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    paths = {"PYTHONPATH": str(site), "TMPDIR": str(site / TEMPORARY)}
    return {**kept, **dict.fromkeys(THREAD_VARIABLES, "1"), **paths, "PYTHONDONTWRITEBYTECODE": "1"}


def question(function: str, request: str) -> str:
    """The expression that has the kernel call ``function`` on the cases of ``request``: see ``wire.answer``."""
    define = f"__import__('builtins').exec({WIRE_SOURCE!r}, space)"
    call = f"space['Answer'](space['answer']({function}, {request!r}))"
    return f"(lambda space: ({define}, {call})[1])({{'__name__': 'wire'}})"


async def ask(kernel_client, kernel_manager, expression: str, timeout: float, *, code: str = "") -> str:
    """Run ``code``, evaluate ``expression`` and return the text that it gives. What the kernel says is data.

    Raises
    ------
    NoAnswer
        If code or expression raises, as it does where the function is not defined.
    KernelLost
        If the kernel is dead, takes no message, sends no reply within ``timeout`` seconds, or one that cannot be read.
    """
    try:
        message = kernel_client.execute(
            code, silent=True, store_history=False, user_expressions={"answer": expression}, allow_stdin=False
        )
    except zmq.Again:
        raise KernelLost("it takes no message") from None
    seconds = kernel_client.shell_channel.account.stopwatch()
    async with _outputs_thrown_away(kernel_client.iopub_channel):
        while True:
            left = timeout - seconds()
            try:
                reply = await AsyncZMQSocketChannel.get_msg(kernel_client.shell_channel, max(0.0, min(left, LOOK)))
                is_ours = reply["parent_header"].get("msg_id") == message
            except Empty:
                is_ours = False
                if not await ensure_async(kernel_manager.is_alive()):
                    raise KernelLost("the kernel died") from None
            except Exception as error:  # student code can make its kernel send anything
                raise KernelLost(f"a message that cannot be read: {error!r:.200}") from None
            if is_ours:
                return _text_of(reply["content"])
            if left <= 0:
                raise KernelLost(f"no reply in {timeout:g} s", late=True)


@contextlib.asynccontextmanager
async def _outputs_thrown_away(channel: AsyncZMQSocketChannel) -> AsyncIterator[None]:
    """Take from the kernel what nobody will read, so that it does not stand in the way of what follows."""

    async def take() -> None:
        while True:
            await channel.socket.recv_multipart()

    taking = asyncio.ensure_future(take())
    try:
        yield
    finally:
        taking.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await taking


def _text_of(content: object) -> str:
    """The text in the reply to an expression that is a ``wire.Answer``; ``""`` for any other expression."""
    match content:
        case {"user_expressions": {"answer": {"status": "ok", "data": {wire.MIME: str(text)}}}}:
            if len(text) > 2 * wire.MAX_CHARACTERS:
                raise NoAnswer("the answer is too long")
            return text
        case {"user_expressions": {"answer": {"status": "ok"}}}:
            return ""
        case {"user_expressions": {"answer": {"status": "error", "ename": str(name), "evalue": str(value)}}}:
            raise NoAnswer(f"{printable(name, 60)}: {printable(value)}")
        case {"status": "error", "ename": str(name), "evalue": str(value)}:
            raise NoAnswer(f"{printable(name, 60)}: {printable(value)}")
    raise NoAnswer("the kernel's reply has no value")

"""A student's function in the student's own kernel: what it answers, what it prints, and where it raises."""

from __future__ import annotations

import io
import linecache
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from hctnlp.exercises.framework.replies import UNANSWERED, Reply, ask_directly
from hctnlp.exercises.framework.text import Text, printable
from hctnlp.exercises.framework.wire import message_of

MOST_LINES, MOST_CHARACTERS = 20, 2_000  # of what a call has printed


class Recorded:
    """Calls a function through the wire, as the grader does, and keeps what each call has printed."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function
        self._printed: list[_Paper] = []

    def ask(self, cases: Sequence[tuple[Any, ...]]) -> list[Reply]:
        """A reply for each case. An exception is told with its place in the student's own code."""
        return [self._reply(arguments) for arguments in cases]

    def printed(self, case: int) -> list[str]:
        """The lines that were printed in this case, as many as a cell can show."""
        return self._printed[case].lines()

    def _reply(self, arguments: tuple[Any, ...]) -> Reply:
        paper, errors = _Paper(), []
        self._printed.append(paper)

        def call(*own: Any) -> Any:
            sys.stdout = sys.stderr = paper  # the wire puts back what was there
            try:
                return self._function(*own)
            except BaseException as error:
                errors.append(error)
                raise

        (reply,) = ask_directly(call, [arguments])
        return replace(reply, problem=self._problem(reply.problem, errors[0])) if errors else reply

    def _problem(self, problem: Text, error: BaseException) -> Text:
        """What to say of an exception: of a helper that is not written yet too."""
        frames = traceback.extract_tb(error.__traceback__)
        if problem == UNANSWERED:
            helper, own = frames[-1].name, getattr(self._function, "__code__", None)
            if helper == getattr(own, "co_name", helper):
                return problem
            return Text(f"它用到的 {helper} 还没有作答", f"it calls {helper}, which is not answered yet")
        kind, message = printable(type(error).__name__, 60), printable(message_of(error))
        place = next((found for frame in reversed(frames) if (found := _where(frame))), None)
        zh, en = (f"（{place.zh}）", f" ({place.en})") if place else ("", "")
        told = f"{kind}: {message}" if message else kind
        return Text(f"抛出异常 {told}{zh}", f"it raised {told}{en}")


def _where(frame: traceback.FrameSummary) -> Text | None:
    """Where in the notebook this is; None for code that is not the notebook's."""
    if (cell := _cell(frame.filename)) is None:
        return None
    line = frame.line or linecache.getline(frame.filename, frame.lineno).strip()
    return Text(
        f"{cell} 第 {frame.lineno} 行，{frame.name} 里：{printable(line, 100)}",
        f"{cell}, line {frame.lineno}, in {frame.name}: {printable(line, 100)}",
    )


def _cell(file: str) -> str | None:
    """The prompt of the cell with this code, such as ``In[3]``."""
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    found = shell.compile.format_code_name(file) if shell else None
    return found[1] if found else None


class _Paper(io.TextIOBase):
    """Takes what is printed, and keeps the beginning."""

    encoding, errors = "utf-8", "strict"  # code may ask for them

    def __init__(self) -> None:
        self._text, self._more = "", False

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if not isinstance(text, str):  # what is said of it is a student's to read
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        room = MOST_CHARACTERS - len(self._text)
        self._text, self._more = self._text + text[:room], self._more or len(text) > room
        return len(text)

    def lines(self) -> list[str]:
        lines = [printable(line, MOST_CHARACTERS) for line in self._text.splitlines()]
        more = ["…"] if self._more or len(lines) > MOST_LINES else []
        return lines[:MOST_LINES] + more

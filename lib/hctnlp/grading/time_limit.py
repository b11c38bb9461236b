"""A limit of processor time for what works on a text that anybody may have written.

Parsers and highlighters take quadratic time on some texts, and which these are nobody knows. So they are stopped, by a
signal that comes when the processor has worked for so long: on a busy machine nobody's page is the plainer.
"""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable
from types import FrameType
from typing import Any

STEP_SECONDS, PAGE_SECONDS = 2.0, 15.0  # of processor time, for a cell or an output and for all of a page
SHORT = 500  # characters that nothing takes long on; more where no signal can come


class TookLong(BaseException):
    """Raised in the midst of a step; no exception that it could catch."""


class Page:
    """The steps of one page: each has a limit, and all of them together have."""

    def __init__(self, step: float = STEP_SECONDS, page: float = PAGE_SECONDS) -> None:
        self._step, self._left = step, page

    def shown(self, way: Callable[[str], str], plain: Callable[[str], str], text: str) -> str:
        """The text as ``way`` shows it, or as ``plain`` does if that fails or takes too long."""
        started = time.thread_time()
        try:
            return _within(min(self._step, self._left), way, text)
        except (TookLong, Exception):
            return plain(text)
        finally:
            self._left -= time.thread_time() - started


def _within(seconds: float, way: Callable[[str], str], text: str) -> str:
    if not _can_be_stopped():
        if len(text) > SHORT:
            raise TookLong
        return way(text)
    return within(seconds, way, text)


def within(seconds: float, function: Callable[..., Any], *arguments: Any) -> Any:
    """What a function returns; :class:`TookLong` after so many seconds, but in a thread, where no signal can come."""
    if not _can_be_stopped():
        return function(*arguments)
    if seconds <= 0:
        raise TookLong

    def stop(number: int, frame: FrameType | None) -> None:
        raise TookLong

    before = signal.signal(signal.SIGVTALRM, stop)
    try:
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
        try:
            return function(*arguments)
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    finally:
        signal.signal(signal.SIGVTALRM, before)


def _can_be_stopped() -> bool:
    return threading.current_thread() is threading.main_thread() and hasattr(signal, "setitimer")

"""Changed answers must end: a call may take so many steps of Python, the same number on every machine.

No clock and no signal has a part in it, so that it works in a thread, on Windows, and while others want the processor.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterator
from types import CodeType, FrameType, FunctionType
from typing import Any

ENDLESS = {"count", "cycle", "repeat"}  # of itertools
MANY, ALWAYS = 100, 10_000  # a changed answer may take so many times the answer's steps, and so many more


class TooLong(BaseException):
    """No ``Exception``: what a function catches is not this."""


class Bounded:
    """A function that raises :class:`TooLong` when a call has taken ``most`` steps: lines, calls and returns.

    What is iterated or computed within C alone has none: see :func:`may_hang`.
    """

    def __init__(self, function: Callable[..., Any], most: float = float("inf")) -> None:
        self.steps, self._function, self._most = 0, function, most

    def __call__(self, *arguments: Any) -> Any:
        self.steps, before = 0, sys.gettrace()
        sys.settrace(self._count)
        try:
            return self._function(*arguments)
        finally:
            sys.settrace(before)

    def _count(self, frame: FrameType, event: str, _: Any) -> Callable[..., Any]:
        self.steps += 1
        if self.steps > self._most:
            raise TooLong(f"it takes over {self._most} steps")
        return self._count


def may_hang(function: FunctionType) -> bool:
    """Whether it, or a function of its module that it calls, uses what C may iterate over without end, uncounted."""
    todo, seen = [function], set[FunctionType]()
    while todo:
        seen.add(one := todo.pop())
        for code in _codes(one.__code__):
            names, used = set(code.co_names), [one.__globals__.get(name) for name in code.co_names]
            within = "itertools" in names or any(value is itertools for value in used)
            if "iter" in names or (within and names & ENDLESS):
                return True
            if any(value is getattr(itertools, name) for name in ENDLESS for value in used):
                return True
            beside = (value for value in used if isinstance(value, FunctionType))
            todo += [value for value in beside if value.__module__ == function.__module__ and value not in seen]
    return False


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _codes(inner)

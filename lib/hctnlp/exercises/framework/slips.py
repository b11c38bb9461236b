"""Ways to get an exercise wrong: a slip is an edit of the right answer, and what is no edit is a function of its own.

Edits of different places compose: that is how two slips at once are recognised.
"""

from __future__ import annotations

import ast
import contextlib
import gc
import inspect
import linecache
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations, pairwise
from typing import Any, NamedTuple

from hctnlp.exercises.framework.sitting import view_of_both
from hctnlp.exercises.framework.text import Text


class DefinitionError(Exception):
    """An exercise contradicts itself or its notebook. It is the instructor's to mend, never a student's loss."""


class Edit(NamedTuple):
    """``source[start:end]`` becomes ``new``."""

    start: int
    end: int
    new: str


@dataclass(frozen=True)
class Misconception:
    """A wrong implementation, its name (the function's) and the hint for whoever has it.

    It serves twice: it tells students what they did, and it tests the grader, which must not give it full marks.

    Attributes
    ----------
    function
        Uses NumPy as ``np``, what the notebook gives, and ``needs``: its source must run in the notebook.
    view
        What of its values is its mark, where the exercise's own view is not. Values with the same view are the same.
    seen
        Where its mark is not in single values: ``seen(arguments, expected, got)`` says whether ``got`` has it.
    group
        The cases that it must get wrong. One of another group than the core may have the core right.
    needs
        Functions that its source calls and the notebook lacks.
    edits
        What makes it of the answer; none where it is a function of its own.
    alone
        Not tried together with another slip: one of so many of a kind that the pairs would be thousands.
    """

    function: Callable[..., Any]
    hint: Text
    view: Callable[[Any], Any] | None = None
    seen: Callable[[tuple[Any, ...], Any, Any], bool] | None = None
    group: str = "core"
    needs: tuple[Callable[..., Any], ...] = ()
    edits: tuple[Edit, ...] = ()
    alone: bool = False

    @property
    def name(self) -> str:
        return self.function.__name__


def misconception(zh: str, en: str, **settings: Any) -> Callable[[Callable[..., Any]], Misconception]:
    """Decorates a wrong function that is no edit of the answer with its hint. Its name is the misconception's."""
    return lambda function: Misconception(function, Text(zh, en), **settings)


@dataclass(frozen=True)
class Slip:
    """A misconception as an edit of the answer: each key stands there exactly once and becomes its value.

    ``view``, ``seen``, ``group`` and ``alone`` are those of :class:`Misconception`. ``right`` makes it a remark: all
    points and a word about its convention.
    """

    replaced: Mapping[str, str]
    zh: str
    en: str
    view: Callable[[Any], Any] | None = field(default=None, kw_only=True)
    seen: Callable[[tuple[Any, ...], Any, Any], bool] | None = field(default=None, kw_only=True)
    group: str = field(default="core", kw_only=True)
    right: bool = field(default=False, kw_only=True)
    alone: bool = field(default=False, kw_only=True)

    def of(self, answer: Callable[..., Any], name: str) -> Misconception:
        """The misconception of this name: the answer with these edits.

        Raises
        ------
        DefinitionError
            If a key is not there exactly once, two overlap, or the edited source is no Python.
        """
        whose = f"slip {name!r} of {answer.__name__!r}"
        edits = _edits(source_of(answer), self.replaced, whose)
        try:
            function = edited(answer, edits, name)
        except SyntaxError as error:
            raise DefinitionError(f"{whose} makes no Python of it: {error}") from None
        return Misconception(
            function, Text(self.zh, self.en), self.view, self.seen, self.group, edits=edits, alone=self.alone
        )


def _edits(source: str, replaced: Mapping[str, str], whose: str) -> tuple[Edit, ...]:
    for old in replaced:
        if (count := source.count(old)) != 1 or not old:
            raise DefinitionError(f"{whose}: {old!r} stands {count} times in the answer and must stand there once")
    edits = sorted(Edit(source.index(old), source.index(old) + len(old), new) for old, new in replaced.items())
    if any(overlap([one], [other]) for one, other in pairwise(edits)):
        raise DefinitionError(f"{whose}: {sorted(replaced)} overlap; make one edit of them")
    return tuple(edits)


def overlap(first: Sequence[Edit], second: Sequence[Edit]) -> bool:
    """Whether an edit of the first shares a character with one of the second."""
    return any(one.start < other.end and other.start < one.end for one in first for other in second)


def edited(answer: Callable[..., Any], edits: tuple[Edit, ...], name: str) -> Callable[..., Any]:
    """The function that the answer's source defines after these edits, in the answer's module, under a name of its own.

    Tracebacks and ``inspect.getsource`` show the edited source.
    """
    source = source_of(answer)
    for start, end, new in sorted(edits, reverse=True):
        source = source[:start] + new + source[end:]
    file, space = f"<{answer.__name__}: {name}>", {**answer.__globals__}
    exec(compile(source, file, "exec"), space)
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    function = space[answer.__name__]
    function.__name__ = name
    return function


@dataclass(frozen=True)
class Pair:
    """Two slips at once: the answer with the edits of both."""

    members: tuple[Misconception, Misconception]
    function: Callable[..., Any]

    @property
    def view(self) -> Callable[[Any], Any] | None:
        return view_of_both(*self.members)


def pairs_of(answer: Callable[..., Any], misconceptions: Sequence[Misconception]) -> list[Pair]:
    """Every two of them whose edits have different places and are Python together; none of those that are ``alone``."""
    edits = [wrong for wrong in misconceptions if wrong.edits and wrong.seen is None and not wrong.alone]
    pairs = []
    for one, other in combinations(edits, 2):
        if not overlap(one.edits, other.edits):
            with contextlib.suppress(SyntaxError):
                function = edited(answer, one.edits + other.edits, f"{one.name}, {other.name}")
                pairs.append(Pair((one, other), function))
    return pairs


def parsed(source: str | bytes) -> ast.Module:
    """The syntax tree of a source. Nothing is collected in the meantime.

    A finalizer may log a traceback, which parses lines of code, and CPython 3.11 fails where one parser runs amid
    another: "AST constructor recursion depth mismatch". Kernels that students have broken leave such finalizers.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        return ast.parse(source)
    finally:
        if collects:
            gc.enable()


@lru_cache
def source_of(function: Callable[..., Any]) -> str:
    """A function's source without its decorators. Every slip of an answer asks for it."""
    source = inspect.getsource(function)
    (definition,) = parsed(source).body
    return "".join(source.splitlines(keepends=True)[definition.lineno - 1 :])


def cell_of(exercise: str, function: Callable[..., Any], needs: tuple[Callable[..., Any], ...] = ()) -> str:
    """The cell of an exercise in which a student has written this function, and what it needs."""
    own = function.__code__.co_name
    alias = [] if own == exercise else [f"{exercise} = {own}\n"]
    return "\n\n".join([*map(source_of, (*needs, function)), *alias])

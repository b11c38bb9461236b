"""What a notebook has as ``hw1``: ``check``, ``hint``, ``check_all``, ``last_case``. The marks are the grader's.

A check says what it has found and lets the notebook run on. It raises only where a machine asks whether all is right:
nbgrader's Validate, a grader without a verifier, a CI that sets ``HCTNLP_STRICT``.
"""

from __future__ import annotations

import contextlib
import inspect
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from types import ModuleType
from typing import TYPE_CHECKING, Any

import numpy as np

from hctnlp.exercises.framework import wire, wording
from hctnlp.exercises.framework.judging import Judgement, judge
from hctnlp.exercises.framework.recording import Recorded
from hctnlp.exercises.framework.text import Text, printable
from hctnlp.language import LANGUAGES, Language, spoken

if TYPE_CHECKING:
    from hctnlp.exercises.framework.assignment import Assignment
    from hctnlp.exercises.framework.judged import Judged
    from hctnlp.exercises.framework.stored import StoredAssignment

STRICT = "HCTNLP_STRICT"  # set in a CI: a check that finds a mistake raises
NBGRADER = "NBGRADER_EXECUTION"  # nbgrader sets it while it validates or grades
HINTS_FROM = "HCTNLP_HINTS_FROM"  # set on a hub: the moment from which hints are given
SEEDS = 10**6

PRINTED = Text("你的函数在这里打印了：", "Here your function printed:")
HINT = Text("提示：", "a hint: ")
TRY = Text("自己试：", "try it: ")
AGAIN = Text("再来一次：", "same inputs: ")
NO_HINT = Text(
    "没有认出已知的误解。请在 {0}(*{1}.last_case) 上一步一步地算。",
    "No known misconception fits. Work through {0}(*{1}.last_case) step by step.",
)
HINTS_CLOSED = Text("提示从 {:%Y-%m-%d %H:%M} 起开放。", "Hints open on {:%Y-%m-%d at %H:%M}.")
NO_EXERCISE = Text(
    "✗ {0} 没有这道题：{1}。请传入函数本身，如 {0}.check({2})。题目有：{3}",
    "✗ {0} has no exercise {1}: pass the function itself, as in {0}.check({2}). There are: {3}",
)
NOT_DEFINED = Text("没有定义", "not defined")
BY_HAND = Text("人工批改", "marked by hand")
TOTAL = Text("合计 {:g} / {:g} 分", "total {:g} / {:g} points")


class CheckFailed(Exception):
    """The function is not right yet; the message says where. A notebook shows it without a traceback."""

    def _render_traceback_(self) -> list[str]:
        return str(self).splitlines()


class Refused(ValueError):
    """What is asked cannot be; the message says what can. A notebook shows it without a traceback."""

    def _render_traceback_(self) -> list[str]:
        return [f"✗ {self}"]


class Homework(ModuleType):
    """The module ``hw1`` as a notebook sees it: what helps to practise, and no module with answers."""

    ASSIGNMENT: Assignment | StoredAssignment
    _last: tuple[Any, ...] = ()
    _opens: datetime | None = None

    def __dir__(self) -> list[str]:
        return ["check", "check_all", "hint", "last_case", *self.ASSIGNMENT.texts]

    def check(
        self,
        function: Callable[..., Any],
        *,
        seed: int | None = None,
        language: Language | None = None,
        strict: bool | None = None,
    ) -> None:
        """用随机的输入检验你的函数：哪一部分，在哪个输入上错了。想检验几次都行，它不决定分数。

        Try your function on random inputs: which part of its result is wrong, and on which input. Check as often as
        you like; the marks are decided by the grader, on other inputs.

        例 (example)::

            hw1.check(hs_loss)              # 每次输入都不同 / new inputs each time
            hw1.check(hs_loss, seed=48213)  # 同样的输入再来一次 / the same inputs again
            hs_loss(*hw1.last_case)         # 自己在出错的输入上试 / try it on the input that went wrong
            hw1.hint(hs_loss)               # 是哪一种误解 / which misconception it is

        Parameters
        ----------
        function
            你的函数本身，不是它的返回值。 Your function itself, and not a value of it.
        seed
            检验结果最后一行里的数。 The number in the last line of a verdict.
        language
            "zh" 或 "en"；不写就用笔记本的语言。 Without it, that of the notebook.
        strict
            为真时，不对就抛出异常，笔记本停下来。 If true, a mistake raises, and the notebook stops.
        """
        language = _language(language)
        exercise = self._exercise_of(function, _namespace())
        if exercise is None:
            return _conclude(self._unknown(function, language), True, strict)
        if exercise.elsewhere:
            return print(self._not_here(exercise, language))
        seed = _new_seed() if seed is None else _plain(seed)
        recorded = Recorded(function)
        judgement = self._judged(exercise, recorded, seed)
        _conclude("\n".join(self._verdict(judgement, recorded, seed, language)), not judgement.full, strict)

    def hint(self, function: Callable[..., Any], *, seed: int | None = None, language: Language | None = None) -> None:
        """说出你的函数里是哪一种常见的误解。先用 ``check`` 自己找一找。

        Name the common misconception that your function shows. Look for it yourself first, with ``check``.

        例 (example)::

            hw1.hint(hs_loss)
        """
        language = _language(language)
        exercise, opens = self._exercise_of(function, _namespace()), self._hints_open()
        if exercise is None:
            print(self._unknown(function, language))
        elif exercise.elsewhere:
            print(self._not_here(exercise, language))
        elif opens and datetime.now().astimezone() < opens:
            print(HINTS_CLOSED.said_in(language).format(opens))
        else:
            seed = self._seeds.get(exercise.name, _new_seed()) if seed is None else _plain(seed)
            judgement = self._judged(exercise, Recorded(function), seed)
            print("\n".join(self._hint(judgement, language)))

    def check_all(self, *, language: Language | None = None, strict: bool | None = None) -> None:
        """检验每一道题，给出每题的分数和合计。 Check every exercise: the points of each, and the total.

        例 (example)::

            hw1.check_all()
        """
        language, functions, score = _language(language), _namespace(), 0.0
        rows = []
        for exercise in self._checked_here():
            function = functions.get(exercise.name)
            if not callable(function):
                rows.append(("✗", exercise.name, 0.0, exercise.points, NOT_DEFINED.said_in(language)))
                continue
            judgement = judge(exercise.for_practice, Recorded(function).ask, np.random.default_rng())
            score += judgement.score
            said = wording.in_short(judgement, language)
            rows.append((wording.mark(judgement.full), exercise.name, judgement.score, exercise.points, said))
        others = [one for one in self.ASSIGNMENT.exercises if one.elsewhere]
        rows += [("–", one.name, None, one.points, one.elsewhere.said_in(language)) for one in others if one.elsewhere]
        rows += [("✎", *written, BY_HAND.said_in(language)) for written in self._written()]
        possible = sum(exercise.points for exercise in self._checked_here())
        total = TOTAL.said_in(language).format(score, possible)
        _conclude("\n".join([*wording.table(rows), total]), score < possible - 1e-9, strict)

    def hints_from(self, when: str) -> None:
        """Give no hint before this moment of the student's clock, such as ``"2026-12-05"`` or ``"2026-12-05 18:00"``.

        Raises
        ------
        ValueError
            If it is no such date.
        """
        self._opens = _moment(when)

    @property
    def last_case(self) -> tuple[Any, ...]:
        """The arguments of the case that went wrong first in the last check, or of its first case if none did.

        Empty before any check, and where the cases are kept secret.
        """
        return tuple(wire.decode(wire.encode(argument)) for argument in self._last)  # as the function gets them

    @property
    def _seeds(self) -> dict[str, int]:
        """By exercise, the seed of its last check."""
        return self.__dict__.setdefault("_seeds_of_checks", {})

    def _judged(self, exercise: Judged, recorded: Recorded, seed: int) -> Judgement:
        judgement = judge(exercise.for_practice, recorded.ask, np.random.default_rng(seed))
        self._seeds[exercise.name] = seed
        self._last = () if exercise.secret else judgement.example().arguments
        return judgement

    def _exercise_of(self, function: Any, space: Mapping[str, Any]) -> Judged | None:
        """The exercise that the function answers: it has that name in the notebook, or was defined under it."""
        bound = [one for one in self.ASSIGNMENT.exercises if callable(function) and space.get(one.name) is function]
        name = _name_of(function)
        return next(iter(bound or [one for one in self.ASSIGNMENT.exercises if one.name == name]), None)

    def _checked_here(self) -> list[Judged]:
        return [exercise for exercise in self.ASSIGNMENT.exercises if not exercise.elsewhere]

    def _not_here(self, exercise: Judged, language: Language) -> str:
        return f"– {exercise.name}: {exercise.elsewhere.said_in(language) if exercise.elsewhere else ''}"

    def _unknown(self, function: Any, language: Language) -> str:
        names = [exercise.name for exercise in self.ASSIGNMENT.exercises]
        what = _name_of(function) or type(function).__name__
        return NO_EXERCISE.said_in(language).format(
            self.ASSIGNMENT.name, printable(what, 60), names[0], ", ".join(names)
        )

    def _verdict(self, judgement: Judgement, recorded: Recorded, seed: int, language: Language) -> Iterator[str]:
        yield wording.headline(judgement, language)
        if not judgement.answered:
            return
        yield from wording.groups(judgement, language, inputs_of=(judgement.first_wrong,))
        if judgement.full:
            yield from wording.hints(judgement, language)
            return
        if printed := recorded.printed(judgement.first_wrong):
            yield f"  {PRINTED.said_in(language)}"
            yield from (f"    | {line}" for line in printed)
        name = f"{self.ASSIGNMENT.name}.{{}}({judgement.exercise}{{}})"
        yield f"  {HINT.said_in(language)}{name.format('hint', '')}"
        if self._last:
            yield f"  {TRY.said_in(language)}{judgement.exercise}(*{self.ASSIGNMENT.name}.last_case)"
        yield f"  {AGAIN.said_in(language)}{name.format('check', f', seed={seed}')}"

    def _hint(self, judgement: Judgement, language: Language) -> Iterator[str]:
        yield wording.headline(judgement, language)
        yield from (hints := wording.hints(judgement, language))
        if judgement.answered and not hints and not judgement.full:
            yield f"  {NO_HINT.said_in(language).format(judgement.exercise, self.ASSIGNMENT.name)}"

    def _written(self) -> Iterator[tuple[str, None, float]]:
        return ((name, None, points) for name, points in self.ASSIGNMENT.written.items())

    def _hints_open(self) -> datetime | None:
        """The later of the moments that the notebook and the environment name."""
        environment = os.environ.get(HINTS_FROM)
        named = [self._opens, _moment(environment, f"{HINTS_FROM}: ") if environment else None]
        return max((moment for moment in named if moment), default=None)


def open_for_practice(name: str) -> None:
    """Make the module of an assignment, which has its ``ASSIGNMENT``, a :class:`Homework`."""
    sys.modules[name].__class__ = Homework


def _namespace() -> dict[str, Any]:
    """The names of the notebook that has called a method here."""
    return inspect.currentframe().f_back.f_back.f_globals


def _language(language: str | None) -> Language:
    if language is not None and language not in LANGUAGES:
        raise Refused(f"language must be {' or '.join(map(repr, LANGUAGES))}, not {language!r}")
    return language or spoken()


def _new_seed() -> int:
    return int(np.random.default_rng().integers(SEEDS))


def _plain(seed: Any) -> int:
    """A seed that says which inputs are drawn, the same each time."""
    if not isinstance(seed, int | np.integer) or seed < 0:
        raise Refused(f"seed must be a number as in the last line of a verdict, such as 48213, and not {seed!r:.60}")
    return int(seed)


def _name_of(function: Any) -> str:
    """The name under which it was defined; "" of what has none."""
    name = None
    with contextlib.suppress(Exception):  # an object may answer in its own way
        name = function.__name__
    return name if isinstance(name, str) else ""


def _conclude(text: str, wrong: bool, strict: bool | None) -> None:
    if strict is None:
        strict = os.environ.get(STRICT, "0") != "0" or NBGRADER in os.environ
    if wrong and strict:
        raise CheckFailed(text)
    print(text)


def _moment(when: str, where: str = "") -> datetime:
    """A date and time; of the clock of this machine where it names no zone."""
    try:
        return datetime.fromisoformat(when).astimezone()
    except (ValueError, TypeError, OverflowError, OSError):  # no clock may have the year 1 in its zone
        raise Refused(f"{where}{when!r:.60} is no date: write it as 2026-12-05, or 2026-12-05 18:00") from None

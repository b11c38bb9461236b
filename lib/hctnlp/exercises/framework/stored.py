"""Sittings that were drawn before: what a practice file has in place of answers, references and misconceptions.

A misconception is known by its *print* in each case, enough to recognise its values by and too little to have them:
a digest of their form, and one sum over their numbers.
"""

from __future__ import annotations

import base64
import copy
import importlib.util
import json
import sys
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from hctnlp.exercises.framework import wire
from hctnlp.exercises.framework.comparison import Compare
from hctnlp.exercises.framework.practice import Homework
from hctnlp.exercises.framework.replies import NO_VIEW, Reply
from hctnlp.exercises.framework.sitting import Case, Group, Pattern, Remark, Sitting, view_of_both
from hctnlp.exercises.framework.text import Text
from hctnlp.language import spoken

View = Callable[[Any], Any]
MARGIN = 5e-5  # relative, of numbers in a sum: float32 is off by 1e-6, other mistakes by more
LIKE_NOTHING = 0  # a form that no value has
COURSE_NEEDED = Text(
    "只有一个文件时不能检验，要有课程的软件包 hctnlp；评分不受影响",
    "cannot be checked with this one file: it takes the course's package hctnlp; marks do not depend on it",
)
TEXT_NEEDED = Text(
    "{}.{}() 的文本来自别的软件包，这个文件里没有：要有课程的软件包 hctnlp",
    "the text of {}.{}() belongs to another package and is not in this file: it takes the course's package hctnlp",
)
PACKAGES_NEEDED = Text(
    "没有安装 {1}，{0} 里有的题目要用到：pip install {2}",
    "{1} is not installed, and some exercises of {0} use it: pip install {2}",
)


class Print(NamedTuple):
    """What is kept of a value. ``total`` is a sum over its numbers, which may be off by ``margin``."""

    form: int
    total: float = 0.0
    margin: float = 0.0

    def is_like(self, other: Print) -> bool:
        return self.form == other.form != LIKE_NOTHING and abs(self.total - other.total) <= other.margin


def print_of(reply: Reply, view: View) -> Print:
    """The print of a reply as this view shows it. Replies that are the ``same`` but for rounding have prints alike."""
    if reply.problem is not None:
        return Print(_digest(f"raised {reply.raised}") if reply.raised else LIKE_NOTHING)
    numbers: list[float] = []
    try:
        form = _digest(_form(view(reply.value), numbers))
    except NO_VIEW:
        return Print(LIKE_NOTHING)
    # the same share of a number, large or small, is the same step here; weights of either sign and of different sizes
    # make exchanged rows and turned signs show
    with np.errstate(over="ignore"):  # of numbers of 1e307
        sizes = np.arcsinh(100 * np.array(numbers, dtype=np.float64))
    mixed = np.sin(np.square(np.arange(1.0, 1 + len(sizes))))
    weights = mixed + np.sign(mixed)
    steps = np.clip(np.abs(sizes), 0.01, 1)
    return Print(form, float(weights @ sizes), MARGIN * float(np.linalg.norm(weights * steps)))


def _digest(text: str) -> int:
    return zlib.crc32(text.encode("utf-8", "replace")) or 1


def _form(value: Any, numbers: list[float]) -> str:
    """How a value is made of numbers, which are added to ``numbers``, text and lists; an array is a list of lists."""
    if isinstance(value, np.ndarray):
        array = np.asarray(value, dtype=np.float64)
        if not array.size or not np.isfinite(array).all():
            return _form(array.tolist(), numbers) + (str(array.shape) if 0 in array.shape[:-1] else "")
        numbers.extend(array.ravel().tolist())
        form = "n"
        for length in reversed(array.shape):
            form = f"[{form * length}]"
        return form
    if isinstance(value, list | tuple):
        return f"[{''.join(_form(item, numbers) for item in value)}]"
    if isinstance(value, int | float):
        if not np.isfinite(number := float(value)):
            return repr(number)
        numbers.append(number)
        return "n"
    if isinstance(value, str | np.generic) or value is None:
        return f"{type(value).__name__} {value!r}"
    raise TypeError(f"no print of {type(value).__name__}")


@dataclass(frozen=True)
class StoredKnown:
    """A misconception or a remark without its function."""

    name: str
    hint: Text
    view: View | None
    seen: Callable[[tuple[Any, ...], Any, Any], bool] | None
    place: int  # among the prints of a sitting


@dataclass(frozen=True)
class StoredPair:
    """Two slips at once, without their function."""

    members: tuple[StoredKnown, StoredKnown]
    place: int

    @cached_property
    def view(self) -> View | None:
        return view_of_both(*self.members)


@dataclass(frozen=True)
class StoredVariant:
    """The answer with one change, without its function."""

    remark: Remark
    place: int
    view: View | None = None


@dataclass(frozen=True)
class StoredSitting(Sitting):
    """A sitting whose misconceptions are known by their prints, a row for each and a column for each case."""

    forms: np.ndarray
    totals: np.ndarray
    patterns: Sequence[Pattern]

    def gives(self, known: StoredKnown | StoredPair | StoredVariant, case: int, reply: Reply) -> bool:
        its = Print(int(self.forms[known.place, case]), float(self.totals[known.place, case]))
        return its.is_like(self._print(reply, known.view or self.exercise.view))

    def pattern_of(self, wrong: StoredKnown) -> Pattern:
        return self.patterns[wrong.place]

    def _print(self, reply: Reply, view: View) -> Print:
        key = id(reply), id(view)
        if key not in self._prints:
            self._prints[key] = print_of(reply, view), reply
        return self._prints[key][0]

    @cached_property
    def _prints(self) -> dict[tuple[int, int], tuple[Print, Reply]]:
        """With their replies: of one that is gone another may have the ``id``."""
        return {}


@dataclass(frozen=True)
class StoredExercise:
    """An exercise with its sittings in place of its functions. One that has none is checked elsewhere."""

    name: str
    points: float
    parts: tuple[str, ...]
    parameters: tuple[str, ...]
    groups: tuple[Group, ...]
    compare: Compare
    view: View
    misconceptions: tuple[StoredKnown, ...]
    remarks: tuple[StoredKnown, ...]
    pairs: tuple[StoredPair, ...]
    variants: tuple[StoredVariant, ...]
    sittings: Sequence[Mapping[str, Any]]
    secret: bool = False

    @property
    def core(self) -> Group:
        return self.groups[0]

    @property
    def for_practice(self) -> StoredExercise:
        return self

    @property
    def elsewhere(self) -> Text | None:
        """Why it cannot be checked here."""
        return None if self.sittings else COURSE_NEEDED

    def draw(self, rng: np.random.Generator) -> StoredSitting:
        """One of the sittings."""
        return self.sitting(int(rng.integers(len(self.sittings))))

    def sitting(self, number: int) -> StoredSitting:
        """The sitting of this number."""
        stored = self.sittings[number]
        return StoredSitting(
            self,
            tuple(Case(wire.decode(arguments), group) for group, arguments in stored["cases"]),
            [Reply(wire.decode(value)) for value in stored["expected"]],
            wire.decode(stored["forms"]),
            wire.decode(stored["totals"]),
            stored["patterns"],
        )


@dataclass(frozen=True)
class StoredAssignment:
    """A homework as a practice file has it."""

    name: str
    exercises: tuple[StoredExercise, ...]
    written: Mapping[str, float]
    texts: Mapping[str, Callable[[], list]] = field(default_factory=dict)


Judges = Mapping[str, tuple[Compare, Sequence[Any]]]  # of each exercise: compare, and the views that its data number


def read_exercise(data: Mapping[str, Any], compare: Compare, views: Sequence[Any]) -> StoredExercise:
    """An exercise of what a practice file holds."""
    known = [
        StoredKnown(name, Text(zh, en), views[view], views[seen], place)
        for place, (name, zh, en, view, seen) in enumerate(data["known"])
    ]
    wrong, pairs = data["misconceptions"], data["pairs"]
    beyond = len(known) + len(pairs)
    return StoredExercise(
        data["name"],
        data["points"],
        tuple(data["parts"]),
        tuple(data["parameters"]),
        tuple(Group(name, share, Text(zh, en)) for name, share, zh, en in data["groups"]),
        compare,
        views[data["view"]],
        tuple(known[:wrong]),
        tuple(known[wrong:]),
        tuple(StoredPair((known[one], known[other]), len(known) + i) for i, (one, other) in enumerate(pairs)),
        tuple(
            StoredVariant(Remark(name, Text(zh, en)), beyond + i) for i, (name, zh, en) in enumerate(data["variants"])
        ),
        data["sittings"],
    )


def unpacked(text: str) -> dict[str, Any]:
    """What :func:`packed` has packed."""
    return json.loads(zlib.decompress(base64.b85decode("".join(text.split()))))


def open_stored(module: str, data: Mapping[str, Any], judges: Judges) -> None:
    """Put the homework of this data in the place of a module that is being imported: ``check`` and the rest, texts."""
    name, file = data["name"], sys.modules[module]
    texts = {text: _reader(name, text, content) for text, content in data["texts"].items()}
    exercises = tuple(read_exercise(one, *judges[one["name"]]) for one in data["exercises"])
    homework = Homework(module, file.__doc__)
    homework.ASSIGNMENT = StoredAssignment(name, exercises, data["written"], texts)
    homework.__dict__.update(texts, __file__=file.__file__, __spec__=file.__spec__)
    sys.modules[module] = homework  # and not its class: among the names of the code here some are those of its methods
    if absent := [package for package in data["packages"] if importlib.util.find_spec(package) is None]:
        print(PACKAGES_NEEDED.said_in(spoken()).format(name, ", ".join(absent), " ".join(absent)))


def _reader(homework: str, name: str, content: list | None) -> Callable[[], list]:
    def read() -> list:
        if content is None:
            raise ModuleNotFoundError(TEXT_NEEDED.said_in(spoken()).format(homework, name), name="hctnlp")
        return copy.deepcopy(content)

    read.__name__ = name
    return read

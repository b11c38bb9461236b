"""hw3.check, hw3.hint, hw3.check_all: a homework's practice in one file, for Python 3.10 or newer with NumPy.

把它放在 hw3.ipynb 旁边，不用安装课程的软件包。它只供练习：分数由评分程序用另外的输入决定，改动它没有用，也不用交。
Put it beside hw3.ipynb, and the course's package is not needed. It is for practice: the marks are decided by the
grader, on other inputs; editing it changes nothing, and it is not handed in.

``hctnlp release hw3`` wrote it: the grader's judging code, how the values of each exercise are compared, and at the
end, packed, some sittings of cases with the expected values and what misconceptions are known by. No answer is in it.
"""

from __future__ import annotations

import base64
import copy
import importlib.util
import inspect
import io
import json
import linecache
import math
import os
import re
import sys
import traceback
import warnings
import zlib
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from itertools import chain, combinations
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, NamedTuple, get_args

import numpy as np

wire = wording = sys.modules[__name__]  # so that wire.encode and the like are found here


# --- language: The language that pictures and tables speak: that of the edition whose notebook runs.
#
# Both editions of a lecture or a homework have the same code, so a kernel finds out by itself which of them it runs.

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
NAMED = re.compile(rf"\.({'|'.join(LANGUAGES)})\b[^/\\]*\.ipynb$")  # also hw1.en-Copy1.ipynb

_chosen: Language | None = None


def say(zh: str, en: str) -> str:
    """The one of the two texts that is in the language spoken, such as ``say("词频", "count of the word")``."""
    return zh if spoken() == "zh" else en


def spoken() -> Language:
    """What :func:`speak` has chosen; before that, the language of the edition."""
    return _chosen or edition()


def speak(language: Language | None = None) -> None:
    """Speak ``language`` from now on; None asks for the language of the edition anew.

    Raises
    ------
    ValueError
        If the course has no such language.
    """
    global _chosen
    if language is not None and language not in LANGUAGES:
        raise ValueError(f"the course speaks {' and '.join(LANGUAGES)}, not {language!r}")
    _chosen = language or edition()


def edition() -> Language:
    """That in the name of the notebook that runs, as in ``hw1.en.ipynb``, or else the nearest folder called ``zh`` or
    ``en`` around it; Chinese if there is none."""
    for place in _places():
        if named := NAMED.search(place):
            return "en" if named[1] == "en" else "zh"
    for place in _places():
        for folder in reversed(Path(place).parts):
            for language in LANGUAGES:
                if folder == language:
                    return language
    return "zh"


def _places() -> Iterator[str]:
    """Where the notebook may stand. JupyterLab, VS Code, nbconvert and nbval start its kernel in its folder; where a
    setting says otherwise, VS Code and Jupyter's server still name the notebook."""
    yield str(Path.cwd())
    main = sys.modules["__main__"]  # of a kernel: what the notebook's cells define
    yield str(getattr(main, "__vsc_ipynb_file__", ""))
    yield os.environ.get("JPY_SESSION_NAME", "")


# --- text: Sentences in both languages of the course, and text that came from a student.

class Text(NamedTuple):
    """A sentence in Chinese and in English."""

    zh: str
    en: str

    def said_in(self, language: Language) -> str:
        """The sentence in this language."""
        return self.zh if language == "zh" else self.en


def printable(text: str, length: int = 300) -> str:
    """Text from outside on one line: no control characters, no lone surrogates, at most ``length`` characters."""
    text = text[:length]
    if text.isprintable():
        return text
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)


# --- wire: How values cross from a student's kernel to the grader: as JSON of a few plain types, and nothing else.
#
# The source of this file is sent into the kernel, which may hold no other part of the library, so it needs only the
# standard library and NumPy. :func:`answer` runs there; :func:`decode` runs outside and trusts nothing: no pickle, no
# ``eval``, no type that brings its own ``__eq__``, nothing larger than the limits below.

MAX_CHARACTERS = 2_000_000  # of one whole answer
MAX_DEPTH = 8
MIME = "application/x-hctnlp-answer"
DTYPES = {"<f2", "<f4", "<f8", "|i1", "<i2", "<i4", "<i8", "|u1", "<u2", "<u4", "<u8", "|b1"}


class WireError(ValueError):
    """The data is not what :func:`encode` writes."""


def encode(value, depth=0):
    """A value as JSON data. What is no number, text, list, tuple or array becomes the name of its type.

    NumPy's text is text, and an array of text or of objects is the list of what it holds.
    """
    if depth > MAX_DEPTH:
        return {"unsupported": f"a list nested more than {MAX_DEPTH} deep"}
    if value is None:
        return {"none": 0}
    if isinstance(value, np.ndarray | np.generic) and not isinstance(value, str):  # np.str_ is both
        array = np.ascontiguousarray(value) if np.ndim(value) else np.asarray(value)
        if array.dtype.kind in "OUT":
            return encode(array.tolist(), depth + 1)
        if array.dtype.kind == "f" and array.dtype.itemsize > 8:
            array = array.astype(np.float64)  # long double
        if array.dtype.kind in "fiub":
            array = array.astype(array.dtype.newbyteorder("<"), copy=False)
        if array.dtype.str not in DTYPES:
            return {"unsupported": f"numpy array of dtype {array.dtype}"}
        data = base64.b64encode(array.tobytes()).decode("ascii")
        return {"array": data, "dtype": array.dtype.str, "shape": list(array.shape)}
    if isinstance(value, bool):
        return {"bool": value}
    if isinstance(value, int):
        digits = int.__repr__(value) if int.bit_length(value) < 4000 else None
        return {"int": digits} if digits else {"unsupported": "an integer of over 1,000 digits"}
    if isinstance(value, float):
        return {"float": float.hex(value)}
    if isinstance(value, str):
        return {"str": str.__str__(value)[:1000]}
    if isinstance(value, list | tuple):
        kind = "list" if isinstance(value, list) else "tuple"
        return {kind: [encode(item, depth + 1) for item in value]}
    return {"unsupported": f"{type(value).__module__}.{type(value).__qualname__}"}


class Unsupported:
    """Stands for a value of a type that does not cross; equal to nothing."""

    def __init__(self, kind):
        self.kind = kind

    def __repr__(self):
        return f"<{self.kind}>"


def decode(data, depth=0):
    """The value of what :func:`encode` wrote; :class:`WireError` for everything else."""
    if not isinstance(data, dict) or depth > MAX_DEPTH + 1:
        raise WireError(f"no encoded value: {data!r:.60}")
    if set(data) == {"array", "dtype", "shape"}:
        return _decode_array(data["array"], data["dtype"], data["shape"])
    if len(data) != 1:
        raise WireError(f"not one value: {sorted(data)!r:.60}")
    ((kind, content),) = data.items()
    if kind in ("list", "tuple") and type(content) is list:
        items = [decode(item, depth + 1) for item in content]
        return items if kind == "list" else tuple(items)
    if kind == "none" and content == 0:
        return None
    if kind == "bool" and type(content) is bool:
        return content
    if kind in ("int", "float", "str", "unsupported") and type(content) is str and len(content) <= 1300:
        if kind in ("str", "unsupported"):
            return content if kind == "str" else Unsupported(content[:100])
        try:
            return int(content) if kind == "int" else float.fromhex(content)
        except (ValueError, OverflowError):
            pass
    raise WireError(f"no encoded value: {data!r:.60}")


def _decode_array(text, dtype, shape):
    if (
        type(dtype) is not str
        or dtype not in DTYPES
        or type(text) is not str
        or type(shape) is not list
        or len(shape) > MAX_DEPTH
    ):
        raise WireError(f"no array: dtype {dtype!r:.20}, shape {shape!r:.60}")
    if not all(type(size) is int and 0 <= size <= MAX_CHARACTERS for size in shape):
        raise WireError(f"no array shape: {shape!r:.60}")
    try:
        content = base64.b64decode(text, validate=True)
    except ValueError:
        raise WireError("the array's content is not base64") from None
    expected, spread = np.dtype(dtype).itemsize, 1
    for size in shape:
        expected *= size  # Python integers: no overflow
        spread *= max(size, 1)
    if spread > MAX_CHARACTERS:  # an array of no bytes can have a million empty rows
        raise WireError(f"no array shape: {shape!r:.60}")
    if len(content) != expected:
        raise WireError(f"{len(content)} bytes for an array that has {expected}")
    return np.frombuffer(content, dtype=dtype).reshape(shape).copy()


class Answer:
    """Text that IPython hands out as it is, under a type of its own: no ``repr`` to be parsed on the other side."""

    def __init__(self, text):
        self.text = text

    def _repr_mimebundle_(self, include=None, exclude=None):
        return {MIME: self.text}


class _Nowhere(io.TextIOBase):
    encoding, errors = "utf-8", "strict"  # code may ask for them, as it may ask whether this is a terminal

    def writable(self):
        return True

    def write(self, text):
        return len(text)


def answer(function, request):
    """Call ``function`` on every case of ``request`` and say what came back, as JSON text.

    Each case has its own fresh arguments, its own exception, and prints nowhere. An interrupt ends them all.
    """
    replies, size = [], 0
    stdout, stderr = sys.stdout, sys.stderr
    sys.stdout = sys.stderr = _Nowhere()
    try:
        for arguments in json.loads(request):
            try:
                with warnings.catch_warnings(), np.errstate(all="ignore"):
                    warnings.simplefilter("ignore")
                    reply = {"value": encode(function(*map(decode, arguments)))}
            except KeyboardInterrupt:
                raise
            except BaseException as error:
                reply = {"raised": [type(error).__name__, str(error)[:300], *_place(error)]}
            length = len(json.dumps(reply))
            if size + length > MAX_CHARACTERS:
                reply, length = {"value": {"unsupported": f"a result of over {MAX_CHARACTERS} characters"}}, 0
            replies.append(reply)
            size += length
    finally:
        sys.stdout, sys.stderr = stdout, stderr
    return json.dumps(replies)


def _place(error):
    """The line of the notebook where the exception started: its number in its cell and its code, 0 and "" elsewhere."""
    place, trace = (0, ""), error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if "ipykernel_" in name or name.startswith("<ipython"):
            place = trace.tb_lineno, linecache.getline(name, trace.tb_lineno).strip()[:100]
        trace = trace.tb_next
    return place


# --- comparison: Comparing a student's values with the reference: which part of a result is wrong, and what to say about it.

class Measured(NamedTuple):
    """What is said of a part that is more or less right, such as a classifier, and the share of its points it earns."""

    zh: str
    en: str
    share: float


class Misshapen(NamedTuple):
    """What is said of the right numbers in another shape; the share that they earn is the instructor's to decide."""

    zh: str
    en: str


SHAPE_SHARE = 0.5  # of the points of right numbers in another shape, where nobody has decided otherwise
Complaint = Text | Measured | Misshapen | None  # nothing right, as much as its share, but for the shape, all right


def share_of(complaint: Complaint, shape_share: float = SHAPE_SHARE) -> float:
    """The share of its points that a part earns."""
    if complaint is None:
        return 1.0
    if isinstance(complaint, Misshapen):
        return shape_share
    return complaint.share if isinstance(complaint, Measured) else 0.0


BRIEF = 400  # characters
Compare = Callable[[tuple[Any, ...], Any, Any], Sequence[Complaint]]


def close(num_parts: int = 1, *, rtol: float = 1e-4, atol: float = 1e-7) -> Compare:
    """Numbers or arrays of the reference's shape, each within ``atol + rtol · (largest expected value)``.

    The right numbers with axes of length 1 too many or too few, such as ``(1,)`` for a number, earn a share.

    The tolerance lets float32 pass where the reference is float64. A list stands for the array of its numbers; text
    and truth values are no numbers, in a list or an array either.
    """

    def compare(_arguments: tuple[Any, ...], expected: Any, got: Any) -> Sequence[Complaint]:
        if num_parts == 1:
            return [_number_complaint(expected, got, rtol, atol)]
        if not isinstance(got, list | tuple) or len(got) != num_parts:
            what = f"{len(got)}" if isinstance(got, list | tuple) else kind(got)
            complaint = Text(f"应返回 {num_parts} 个值，得到 {what}", f"{num_parts} values expected, got {what}")
            return [complaint] * num_parts
        return [_number_complaint(*pair, rtol, atol) for pair in zip(expected, got, strict=True)]

    return compare


def _number_complaint(expected: Any, got: Any, rtol: float, atol: float) -> Complaint:
    numbers = numbers_of(got)
    if isinstance(numbers, Text):
        return numbers
    expected = np.asarray(expected, dtype=np.float64)
    if numbers.shape != expected.shape:
        zh, en = (
            f"形状应为 {expected.shape}，得到 {numbers.shape}",
            f"shape {expected.shape} expected, got {numbers.shape}",
        )
        if _without_ones(numbers) != _without_ones(expected):
            return Text(zh, en)
        if _number_complaint(expected, numbers.reshape(expected.shape), rtol, atol) is not None:
            return Text(f"{zh}；数值也不对", f"{en}; and the numbers are not right")
        return Misshapen(f"{zh}；数值都对", f"{en}; the numbers are right")
    if not np.isfinite(numbers).all():
        return Text(f"出现非有限值：{brief(got)}", f"not finite: {brief(got)}")
    scale = np.abs(expected).max(initial=0.0)
    off = np.abs(numbers - expected)
    if off.max(initial=0.0) > atol + rtol * scale:
        wanted, found = brief(expected), brief(got)
        zh, en = f"应为 {wanted}，得到 {found}", f"expected {wanted}, got {found}"
        if off.size > 1:
            worst = list(map(int, np.unravel_index(off.argmax(), off.shape)))
            zh, en = f"{zh}；差得最多的是 {worst}", f"{en}; furthest off at {worst}"
        return Text(zh, en)
    return None


def _without_ones(numbers: np.ndarray) -> list[int]:
    return [length for length in numbers.shape if length != 1]


def numbers_of(got: Any) -> np.ndarray | Text:
    """A student's numbers as an array of float64, or what to say of a value that is not made of numbers."""
    if (odd := _no_number(got)) is not None:
        (value,) = odd
        what = kind(value) if value is got or isinstance(value, np.ndarray) else f"{kind(got)} of {kind(value)}"
        zh, en = f"应为数值，得到 {what}", f"a number or an array expected, got {what}"
        if isinstance(value, str):
            zh += f"（{brief(value)}）：数不要写成字符串，返回 float(…) 那样的数"
            en += f" ({brief(value)}): return numbers, such as float(…), and no strings"
        elif isinstance(value, bool | np.ndarray):
            zh += "：True 和 False 不是数"
            en += ": True and False are no numbers"
        return Text(zh, en)
    try:
        return np.asarray(got, dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        return Text(f"应为数值，得到 {kind(got)}", f"a number or an array expected, got {kind(got)}")


def _no_number(value: Any) -> tuple[Any] | None:
    """The first thing in a value that is no number, None if all are."""
    if isinstance(value, list | tuple):
        return next(filter(None, map(_no_number, value)), None)
    is_odd = isinstance(value, bool | str | Unsupported) or value is None
    return (value,) if is_odd or (isinstance(value, np.ndarray) and value.dtype == bool) else None


def kind(value: Any) -> str:
    """The type of a value, for a message."""
    if isinstance(value, np.ndarray) and value.dtype == bool:
        return "an array of bool" if value.ndim else "bool"
    return printable(value.kind, 60) if isinstance(value, Unsupported) else type(value).__name__


def brief(value: Any) -> str:
    """A value in at most so many characters that a small matrix is whole, its numbers to six digits."""
    text = printable(_written(value.tolist() if isinstance(value, np.ndarray) else value), 10_000)
    return text if len(text) <= BRIEF else text[: BRIEF - 3] + "..."


def _written(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.6g}"
    if isinstance(value, list | tuple):
        inner = ", ".join(_written(item) for item in value[:24]) + (", ..." if len(value) > 24 else "")
        return f"[{inner}]" if isinstance(value, list) else f"({inner}{',' * (len(value) == 1)})"
    return repr(value)


# --- replies: What came back from a student's function, read strictly, case by case.

# what a view raises that does not fit a value: it is something else
NO_VIEW = (TypeError, ValueError, IndexError, KeyError, AttributeError, OverflowError)
UNANSWERED = Text("还没有作答", "not answered yet")


@dataclass(frozen=True)
class Reply:
    """The value of one call, or the problem that there was instead."""

    value: Any = None
    problem: Text | None = None
    raised: str | None = None  # the exception's type


def write_request(cases: Sequence[tuple[Any, ...]]) -> str:
    """The arguments of all cases as the text that :func:`hctnlp.exercises.framework.wire.answer` takes."""
    return json.dumps([[wire.encode(argument) for argument in arguments] for arguments in cases])


def read_replies(text: str, count: int, *, messages: bool = True) -> list[Reply]:
    """What a kernel answered to ``count`` cases. Text that is no such answer is a problem in every case.

    Without ``messages`` only the type and the line's number of an exception are told, and nothing that a student has
    written.
    """
    try:
        if len(text) > 2 * wire.MAX_CHARACTERS:
            raise wire.WireError(f"{len(text)} characters")
        data = json.loads(text)
        if type(data) is not list or len(data) != count:
            raise wire.WireError(f"not a list of {count}")
        return [_read(item, messages) for item in data]
    except (ValueError, RecursionError) as error:  # WireError and JSONDecodeError are ValueErrors
        return [failed(Text(f"无法读取返回值：{error}", f"the answer cannot be read: {error}"))] * count


def _read(item: Any, messages: bool) -> Reply:
    if type(item) is not dict or len(item) != 1:
        raise wire.WireError("a reply is neither a value nor an exception")
    if "value" in item:
        return Reply(wire.decode(item["value"]))
    match item.get("raised"):
        case [str(kind), str(message), int(line), str(code)]:
            told = (f": {printable(message)}", printable(code, 100)) if messages else ("", "")
            return _exception(printable(kind, 60), *told, line)
    raise wire.WireError("a reply is neither a value nor an exception")


def _exception(kind: str, message: str, code: str, line: int) -> Reply:
    if kind == "NotImplementedError":
        return Reply(problem=UNANSWERED, raised=kind)
    zh, en = f"抛出异常 {kind}{message}", f"it raised {kind}{message}"
    if line > 0:
        shown = ("：" + code, ": " + code) if code else ("", "")
        zh, en = f"{zh}（单元格第 {line} 行{shown[0]}）", f"{en} (line {line} of a cell{shown[1]})"
    return Reply(problem=Text(zh, en), raised=kind)


def failed(problem: Text) -> Reply:
    """A reply that never came."""
    return Reply(problem=problem)


def ask_directly(function: Callable[..., Any], cases: Sequence[tuple[Any, ...]]) -> list[Reply]:
    """Call a function of this process on the cases, through the same wire as a student's in its kernel."""
    return read_replies(wire.answer(function, write_request(cases)), len(cases))


def same(one: Reply, other: Reply, view: Callable[[Any], Any]) -> bool:
    """Whether two replies agree: the same exception, or equal values (NaN equals NaN, floats to 1 in 10⁴)."""
    if one.problem is not None or other.problem is not None:
        return one.raised is not None and one.raised == other.raised
    try:
        return _equal(view(one.value), view(other.value))
    except NO_VIEW:
        return False


def _equal(one: Any, other: Any) -> bool:
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(_equal, one, other))
    if isinstance(one, int | float) and isinstance(other, int | float):
        return math.isclose(one, other, rel_tol=1e-4, abs_tol=1e-6) or (one != one and other != other)
    numbers = (int, float, np.ndarray)
    lists = (*numbers, list, tuple)
    if isinstance(one, numbers) and isinstance(other, numbers):
        one, other = np.asarray(one, dtype=float), np.asarray(other, dtype=float)
        if one.shape != other.shape or (one.size and _far(one.item(0), other.item(0))):
            return False  # most that differ do at once, and allclose takes its time
        return np.allclose(one, other, rtol=1e-4, atol=1e-6, equal_nan=True)
    if isinstance(one, lists) and isinstance(other, lists):
        return _equal(np.asarray(one, dtype=float), np.asarray(other, dtype=float))  # a list against an array
    return type(one) is type(other) and one == other


def _far(one: float, other: float) -> bool:
    """Whether ``np.allclose`` would be false for these two numbers; NaN and infinities are left to it."""
    return abs(one - other) > 1e-6 + 1e-4 * abs(other)


# --- sitting: One sitting of an exercise: what replies to its cases earn, and which misconceptions they show.
#
# It calls no misconception. What they answer is known to what derives from it: an ``Examination``, which has their
# functions, and a sitting that was drawn before and written down.

NO_VALUE = Text(
    "没有返回值（得到 None）：函数里是不是少了 return？", "it returned nothing (None): is a return missing?"
)
Pattern = Mapping[str, Sequence[bool]]  # for each group of cases, which parts of the result are right in all of them


@dataclass(frozen=True)
class Case:
    """One call of the student's function. ``group`` says what it is a case of."""

    arguments: tuple[Any, ...]
    group: str = "core"


@dataclass(frozen=True)
class Group:
    """Cases that stand or fall together, with their share of the points."""

    name: str
    share: float
    title: Text


def itself(value: Any) -> Any:
    return value


def view_of_both(one: Known, other: Known) -> Callable[[Any], Any] | None:
    """What shows two slips at once: the view that they share, or both views, or the whole value where one has none."""
    if one.view is other.view:
        return one.view
    if one.view is None or other.view is None:
        return itself
    first, second = one.view, other.view
    return lambda value: (first(value), second(value))


@dataclass(frozen=True)
class Sitting:
    """An exercise with the cases of one sitting and the values that are expected for them."""

    exercise: Judged
    cases: tuple[Case, ...]
    expected: list[Reply]

    def gives(self, known: Known | KnownPair, case: int, reply: Reply) -> bool:
        """Whether a misconception, a remark or a pair answers like this to a case."""
        raise NotImplementedError

    def pattern_of(self, wrong: Known) -> Pattern:
        """What a misconception gets right."""
        raise NotImplementedError

    def complaints(self, replies: Sequence[Reply]) -> list[Sequence[Complaint]]:
        """For each case, a complaint for each part of the result, or None for a part that is right."""
        return [self._complaints(*triple) for triple in zip(self.cases, self.expected, replies, strict=True)]

    def _complaints(self, case: Case, expected: Reply, reply: Reply) -> Sequence[Complaint]:
        if reply.problem is not None:
            return [reply.problem] * len(self.exercise.parts)
        if reply.value is None and expected.value is not None:
            return [NO_VALUE] * len(self.exercise.parts)
        try:
            return self.exercise.compare(case.arguments, expected.value, reply.value)
        except Exception as error:  # whatever a student returns, it is the student's value that cannot be compared
            complaint = Text(
                f"无法比较返回值（{type(error).__name__}）", f"cannot be compared ({type(error).__name__})"
            )
            return [complaint] * len(self.exercise.parts)

    def earned(self, complaints: list[Sequence[Complaint]], shape_share: float = SHAPE_SHARE) -> dict[str, float]:
        """For each group, the share of its points; a part earns what its worst case leaves it."""
        shares = {group.name: self._shares(complaints, group.name, shape_share) for group in self.exercise.groups}
        core = shares[self.exercise.core.name]
        return {
            name: sum(min(own, base) for own, base in zip(parts, core, strict=True)) / len(parts)
            for name, parts in shares.items()
        }

    def _shares(
        self, complaints: list[Sequence[Complaint]], group: str, shape_share: float = SHAPE_SHARE
    ) -> list[float]:
        of_group = [found for case, found in zip(self.cases, complaints, strict=True) if case.group == group]
        parts = range(len(self.exercise.parts))
        return [min(share_of(found[part], shape_share) for found in of_group) for part in parts]

    def score(self, replies: Sequence[Reply], shape_share: float = SHAPE_SHARE) -> float:
        """The points that these replies earn; of a part that has the right numbers in another shape, that share."""
        earned = self.earned(self.complaints(replies), shape_share)
        share = sum(group.share * earned[group.name] for group in self.exercise.groups)
        return round(self.exercise.points * share, 2)

    def pattern(self, replies: Sequence[Reply]) -> Pattern:
        """For each group, which parts of the result are right in all its cases."""
        complaints = self.complaints(replies)
        return {
            group.name: [share == 1 for share in self._shares(complaints, group.name)] for group in self.exercise.groups
        }

    def diagnose(self, replies: Sequence[Reply]) -> list[Known]:
        """The misconception that these replies show, or two at once, or none.

        First one with these values in all cases; then two slips, made at once; then one with these values in the core,
        as a second error may have changed the rest. Where several would fit, a false hint is worse than none: of pairs
        that fit, what all have in common is named.
        """
        pattern = self.pattern(replies)
        if all(all(parts) for parts in pattern.values()):
            return []
        if found := self.fitting(replies, pattern):
            return found if len(found) == 1 else []
        if pairs := self.fitting_pairs(replies):
            return [one for one in pairs[0].members if all(one in pair.members for pair in pairs)]
        found = self.fitting_core(replies, pattern)
        return found if len(found) == 1 else []

    def fitting(self, replies: Sequence[Reply], pattern: Pattern) -> list[Known]:
        """The misconceptions with these values in all cases and with the same groups right and wrong, as in pattern."""
        known = self.exercise.misconceptions
        return [m for m in known if self.pattern_of(m) == pattern and self._shows(m, replies)]

    def fitting_core(self, replies: Sequence[Reply], pattern: Pattern) -> list[Known]:
        """Those with the core's values, if the core is wrong and shows any."""
        core = self.exercise.core.name
        if all(pattern[core]) or self._only_raises(replies):
            return []
        of_core = [m for m in self.exercise.misconceptions if self.pattern_of(m)[core] == pattern[core]]
        return [m for m in of_core if self._shows(m, replies, core)]

    def fitting_pairs(self, replies: Sequence[Reply]) -> list[KnownPair]:
        """The pairs of slips with these values in all cases, of which those of the core are no exceptions.

        A function that only raises shows nothing, and one that gives the same number everywhere, which some pair may
        give too, does not show two mistakes. The wrong cases come first: most pairs part there with the first.
        """
        if self._only_raises(replies):
            return []
        if len({repr(number) for reply in replies for number in _numbers_in(reply.value)}) < 2:
            return []
        wrong = [min(map(share_of, complaints)) < 1 for complaints in self.complaints(replies)]
        order = sorted(range(len(replies)), key=lambda case: not wrong[case])
        return [pair for pair in self.exercise.pairs if all(self.gives(pair, case, replies[case]) for case in order)]

    def _only_raises(self, replies: Sequence[Reply]) -> bool:
        """Whether the core has no value at all, as that of any broken function."""
        core = self.exercise.core.name
        return all(reply.problem for case, reply in zip(self.cases, replies, strict=True) if case.group == core)

    def remark(self, replies: Sequence[Reply]) -> list[Known]:
        """The remarks that fit replies which are right."""
        core = self.exercise.core.name
        return [other for other in self.exercise.remarks if self._gives_in(other, replies, core)]

    def _shows(self, wrong: Known, replies: Sequence[Reply], group: str | None = None) -> bool:
        if wrong.seen is None:
            return self._gives_in(wrong, replies, group)
        return all(
            reply.problem is None and wrong.seen(case.arguments, expected.value, reply.value)
            for case, expected, reply in zip(self.cases, self.expected, replies, strict=True)
            if group in (None, case.group)
        )

    def _gives_in(self, known: Known, replies: Sequence[Reply], group: str | None) -> bool:
        """Whether it gives these replies in a group of cases, or in all."""
        cases = [number for number, case in enumerate(self.cases) if group in (None, case.group)]
        return all(self.gives(known, case, replies[case]) for case in cases)


def _numbers_in(value: Any) -> Iterator[Any]:
    """What a value is made of, however it is nested."""
    if isinstance(value, list | tuple):
        for part in value:
            yield from _numbers_in(part)
    else:
        yield from value.ravel().tolist() if isinstance(value, np.ndarray) else [value]


# --- wording: A judgement in words, those of one language: first the verdict and the hint, then the case and its numbers.

SMALL = 100  # numbers: a matrix with no more is shown whole
POINTS = Text("分", "points")
TWO_AT_ONCE = Text("两处错误，合起来正好给出你的返回值：", "Two mistakes, which together give just your values:")
MISCONCEPTION, REMARK = Text("误解", "misconception"), Text("说明", "remark")
RIGHT = Text("  （对的：{}）", "  (right: {})")


def headline(judgement: Judgement, language: Language) -> str:
    """Whether it is right, the exercise, its points; that it is not answered, where that is all there is to say."""
    line = (
        f"{mark(judgement.full)} {judgement.exercise}: "
        f"{judgement.score:g} / {judgement.points:g} {POINTS.said_in(language)}"
    )
    return line if judgement.answered else f"{line}{'，' if language == 'zh' else ', '}{UNANSWERED.said_in(language)}"


def mark(right: bool) -> str:
    return "✓" if right else "✗"


def is_wrong(complaints: Sequence[Complaint]) -> bool:
    """Whether a part of a case's result is not worth all its points."""
    return min(map(share_of, complaints)) < 1


def hints(judgement: Judgement, language: Language) -> list[str]:
    """The misconceptions that it shows, or the remarks that fit it, each with its name."""
    lines = [f"  {TWO_AT_ONCE.said_in(language)}"] if len(judgement.shown) > 1 else []
    for kind, ones in ((MISCONCEPTION, judgement.shown), (REMARK, judgement.noted)):
        for one in ones:
            lines += [f"  {kind.said_in(language)} {one.name}", f"    {one.hint.said_in(language)}"]
    return lines


def groups(judgement: Judgement, language: Language, *, inputs_of: Container[int] | None = None) -> list[str]:
    """A line for each group of cases, and below it the first case that went wrong, or of which there is much to say.

    The inputs are shown of all these cases, or of those in ``inputs_of`` alone.
    """
    lines = []
    for group in judgement.examination.exercise.groups:
        members = judgement.cases_of(group)
        wrong = [number for number in members if is_wrong(judgement.complaints[number])]
        title = group.title.said_in(language)
        colon = "：" if language == "zh" else ": "
        lines.append(f"  {mark(not wrong)} {title}{colon}{len(members) - len(wrong)}/{len(members)}")
        telling = wrong or [number for number in members if any(judgement.complaints[number])]
        for number in telling[:1]:
            lines += _complaints(judgement, number, language)
            if inputs_of is None or number in inputs_of:
                lines += _inputs(judgement, number)
    return lines


def _complaints(judgement: Judgement, number: int, language: Language) -> Iterator[str]:
    """What is wrong with which part of the result."""
    exercise, by_complaint = judgement.examination.exercise, {}
    for part, complaint in zip(exercise.parts, judgement.complaints[number], strict=True):
        by_complaint.setdefault(complaint, []).append(part)
    right = by_complaint.pop(None, [])
    for complaint, parts in by_complaint.items():
        label = f"{', '.join(parts)}: " if len(parts) < len(exercise.parts) else ""
        yield f"    → {label}{complaint.zh if language == 'zh' else complaint.en}"
    if right and by_complaint:
        yield f"    {RIGHT.said_in(language).format(', '.join(right))}"


def _inputs(judgement: Judgement, number: int) -> Iterator[str]:
    exercise, arguments = judgement.examination.exercise, judgement.examination.cases[number].arguments
    for name, value in () if exercise.secret else zip(exercise.parameters, arguments, strict=True):
        yield from _named(name, value)


def _named(name: str, value: Any) -> list[str]:
    """``name = value``: a small matrix whole, row below row; what is long in brief."""
    prefix = f"      {name} = "
    if not isinstance(value, np.ndarray) or value.size > SMALL or value.size == 0:
        shape = f"  # {value.shape}" if isinstance(value, np.ndarray) else ""
        return [prefix + brief(value) + shape]
    written = np.array2string(value, precision=6, suppress_small=True, separator=", ", max_line_width=100)
    first, *others = written.splitlines()
    return [prefix + first, *(" " * len(prefix) + line for line in others)]


def in_short(judgement: Judgement, language: Language) -> str:
    """What lacks, in one line: the groups of cases that went wrong; "" if none did."""
    if not judgement.answered:
        return UNANSWERED.said_in(language)
    shortfalls = [line.strip() for line in groups(judgement, language) if line.startswith("  ✗")]
    return "  ".join(line.removeprefix("✗ ") for line in shortfalls)


def table(rows: Sequence[tuple[str, str, float | None, float, str]]) -> list[str]:
    """Rows of a mark, a name, the score (None if it is not known), the points, and a remark, in columns."""
    wide = max(len(name) for _, name, *_ in rows)
    return [
        f"{sign} {name:<{wide}}  {'–' if score is None else f'{score:g}':>5} / {points:g}  {remark}".rstrip()
        for sign, name, score, points, remark in rows
    ]


# --- judging: From a student's replies to points and to what they show.

ABOUT_SHAPE = Text(
    "数值对而形状不对的部分，得该部分 {:.0%} 的分：多出或少了长度为 1 的轴，用 reshape、squeeze 或 float(…) 改过来",
    "a part with the right numbers in another shape earns {:.0%} of its points: axes of length 1 are too many or "
    "missing; reshape, squeeze or float(…) puts that right",
)


@dataclass(frozen=True)
class Remark:
    """What is said of replies, whoever's they are; a misconception besides has values that give it away."""

    name: str
    hint: Text


@dataclass(frozen=True)
class Judgement:
    """What an exercise earned in one sitting, and why. ``report`` is what the student reads when it is graded.

    Attributes
    ----------
    shown
        The misconceptions that the replies show.
    noted
        The remarks that fit: of replies that are right, and of the right numbers in another shape.
    shape_share
        Of its points that a part earns which has the right numbers in another shape.
    """

    examination: Sitting
    replies: Sequence[Reply]
    shown: tuple[Known, ...]
    noted: tuple[Known | Remark, ...]
    shape_share: float = SHAPE_SHARE

    @property
    def exercise(self) -> str:
        """The exercise's name."""
        return self.examination.exercise.name

    @property
    def points(self) -> float:
        """What the exercise is worth."""
        return self.examination.exercise.points

    @cached_property
    def score(self) -> float:
        """The points that it earned."""
        return self.examination.score(self.replies, self.shape_share)

    @property
    def full(self) -> bool:
        return self.score >= self.points

    @property
    def answered(self) -> bool:
        """Whether any call got further than ``raise NotImplementedError``."""
        return any(reply.problem != UNANSWERED for reply in self.replies)

    @property
    def misconceptions(self) -> tuple[str, ...]:
        """The names of those shown."""
        return tuple(wrong.name for wrong in self.shown)

    @property
    def remarks(self) -> tuple[str, ...]:
        """The names of those noted."""
        return tuple(other.name for other in self.noted)

    @cached_property
    def complaints(self) -> list[Sequence[Complaint]]:
        """By case, a complaint for each part of the result, None for one that is right."""
        return self.examination.complaints(self.replies)

    @cached_property
    def first_wrong(self) -> int | None:
        """The number of the first case that went wrong, in the order of the groups; None if all are right."""
        numbers = (number for group in self.examination.exercise.groups for number in self.cases_of(group))
        return next((number for number in numbers if wording.is_wrong(self.complaints[number])), None)

    def cases_of(self, group: Group) -> list[int]:
        """The numbers of a group's cases."""
        return [number for number, case in enumerate(self.examination.cases) if case.group == group.name]

    def example(self) -> Case:
        """The first case that went wrong, or the first of all."""
        return self.examination.cases[self.first_wrong or 0]

    def report(self, language: Language) -> str:
        """The points, the misconception, and for each group of cases the first that went wrong, in one language."""
        if not self.answered:
            return wording.headline(self, language)
        lines = [wording.headline(self, language), *wording.hints(self, language), *wording.groups(self, language)]
        return "\n".join(lines)


def judge(
    exercise: Judged,
    ask: Callable[[Sequence[tuple[Any, ...]]], Sequence[Reply]],
    rng: np.random.Generator,
    shape_share: float = SHAPE_SHARE,
) -> Judgement:
    """Draw cases, ask for the student's values, compare, and name the misconception.

    Parameters
    ----------
    ask
        Takes the arguments of every case and gives a reply for each. It is the only way to the student's code.
    shape_share
        The share of the points, from 0 to 1, that the right numbers in another shape earn.
    """
    examination = exercise.draw(rng)
    replies = ask([case.arguments for case in examination.cases])
    right = examination.score(replies, shape_share) >= examination.exercise.points
    noted: list[Known | Remark] = list(examination.remark(replies)) if right else []
    if any(isinstance(complaint, Misshapen) for found in examination.complaints(replies) for complaint in found):
        hint = Text(*(line.format(shape_share) for line in ABOUT_SHAPE))
        noted.append(Remark("right_numbers_in_another_shape", hint))
    return Judgement(examination, replies, tuple(examination.diagnose(replies)), tuple(noted), shape_share)


# --- recording: A student's function in the student's own kernel: what it answers, what it prints, and where it raises.

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
            if own is None or helper == own.co_name:
                return problem
            return Text(f"它用到的 {helper} 还没有作答", f"it calls {helper}, which is not answered yet")
        kind, message = type(error).__name__, printable(str(error))
        place = next((found for frame in reversed(frames) if (found := _where(frame))), None)
        zh, en = (f"（{place.zh}）", f" ({place.en})") if place else ("", "")
        return Text(f"抛出异常 {kind}: {message}{zh}", f"it raised {kind}: {message}{en}")


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
        room = MOST_CHARACTERS - len(self._text)
        self._text, self._more = self._text + text[:room], self._more or len(text) > room
        return len(text)

    def lines(self) -> list[str]:
        lines = [printable(line, MOST_CHARACTERS) for line in self._text.splitlines()]
        more = ["…"] if self._more or len(lines) > MOST_LINES else []
        return lines[:MOST_LINES] + more


# --- practice: What a notebook has as ``hw1``: ``check``, ``hint``, ``check_all``, ``last_case``. The marks are the grader's.
#
# A check says what it has found and lets the notebook run on. It raises only where a machine asks whether all is right:
# nbgrader's Validate, a grader without a verifier, a CI that sets ``HCTNLP_STRICT``.

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
        seed = _new_seed() if seed is None else seed
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
            seed = self._seeds.get(exercise.name, _new_seed()) if seed is None else seed
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
        name = getattr(function, "__name__", None)
        return next(iter(bound or [one for one in self.ASSIGNMENT.exercises if one.name == name]), None)

    def _checked_here(self) -> list[Judged]:
        return [exercise for exercise in self.ASSIGNMENT.exercises if not exercise.elsewhere]

    def _not_here(self, exercise: Judged, language: Language) -> str:
        return f"– {exercise.name}: {exercise.elsewhere.said_in(language) if exercise.elsewhere else ''}"

    def _unknown(self, function: Any, language: Language) -> str:
        names = [exercise.name for exercise in self.ASSIGNMENT.exercises]
        what = getattr(function, "__name__", type(function).__name__)
        return NO_EXERCISE.said_in(language).format(self.ASSIGNMENT.name, what, names[0], ", ".join(names))

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
        named = [self._opens, _moment(environment) if environment else None]
        return max((moment for moment in named if moment), default=None)


def open_for_practice(name: str) -> None:
    """Make the module of an assignment, which has its ``ASSIGNMENT``, a :class:`Homework`."""
    sys.modules[name].__class__ = Homework


def _namespace() -> dict[str, Any]:
    """The names of the notebook that has called a method here."""
    return inspect.currentframe().f_back.f_back.f_globals


def _language(language: str | None) -> Language:
    if language is not None and language not in LANGUAGES:
        raise ValueError(f"language must be {' or '.join(map(repr, LANGUAGES))}, not {language!r}")
    return language or spoken()


def _new_seed() -> int:
    return int(np.random.default_rng().integers(SEEDS))


def _conclude(text: str, wrong: bool, strict: bool | None) -> None:
    if strict is None:
        strict = os.environ.get(STRICT, "0") != "0" or NBGRADER in os.environ
    if wrong and strict:
        raise CheckFailed(text)
    print(text)


def _moment(when: str) -> datetime:
    """A date and time; of the clock of this machine where it names no zone."""
    try:
        return datetime.fromisoformat(when).astimezone()
    except (ValueError, TypeError):
        raise ValueError(f"{when!r} is no date: write it as 2026-12-05, or 2026-12-05 18:00") from None


# --- stored: Sittings that were drawn before: what a practice file has in place of answers, references and misconceptions.
#
# A misconception is known by its *print* in each case, enough to recognise its values by and too little to have them:
# a digest of their form, and one sum over their numbers.

View = Callable[[Any], Any]
EACH, TOGETHER = 1.5e-4, 3e-4  # margins of numbers that are the same to 1 in 10⁴: of one, of the sum of many
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
    """The print of a reply as this view shows it. Replies that are the ``same`` have prints that are alike."""
    if reply.problem is not None:
        return Print(_digest(f"raised {reply.raised}") if reply.raised else LIKE_NOTHING)
    numbers: list[float] = []
    try:
        form = _digest(_form(view(reply.value), numbers))
    except NO_VIEW:
        return Print(LIKE_NOTHING)
    # 1 in 10⁴ of a large number, and 10⁻⁶ of a small one, are the same step here; signs and sizes mix, so that
    # exchanged rows and a turned sign show
    sizes = np.arcsinh(100 * np.array(numbers, dtype=np.float64))
    mixed = np.sin(np.square(np.arange(1.0, 1 + len(sizes))))
    weights = mixed + np.sign(mixed)
    margin = min(EACH * np.abs(weights).sum(), TOGETHER * np.linalg.norm(weights))
    return Print(form, float(weights @ sizes), float(margin))


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
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, int | float):
        if not np.isfinite(number := float(value)):
            return repr(number)
        numbers.append(number)
        return "n"
    if isinstance(value, str) or value is None:
        return repr(value)
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
class StoredSitting(Sitting):
    """A sitting whose misconceptions are known by their prints, a row for each and a column for each case."""

    forms: np.ndarray
    totals: np.ndarray
    patterns: Sequence[Pattern]

    def gives(self, known: StoredKnown | StoredPair, case: int, reply: Reply) -> bool:
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


# --- hw3: how the values of its exercises are compared, and looked at


def judge_of_clean_dialogue():
    def words(value: Any) -> list[str]:
        """A list or a tuple of strings; a ``TypeError`` for anything else."""
        if isinstance(value, np.ndarray) and not value.size:
            return []  # of no strings NumPy makes an array of numbers
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise TypeError
        return list(value)

    def squeezed(turns):
        """The turns without white space, of which nothing is asked."""
        return ["".join(turn.split()) for turn in words(turns)]

    def first_difference(due: Sequence[Any], there: Sequence[Any]) -> Text | None:
        """Where two lists part; None if they do not."""
        for number, (one, other) in enumerate(zip(due, there, strict=False)):
            if one != other:
                return Text(
                    f"第 {number} 项应为 {brief(one)}，得到 {brief(other)}",
                    f"item {number} should be {brief(one)}, got {brief(other)}",
                )
        if len(due) != len(there):
            return Text(f"应有 {len(due)} 项，得到 {len(there)} 项", f"{len(due)} items expected, got {len(there)}")
        return None

    def in_order(read: Callable[[Any], Sequence[Any]], what: Text) -> Compare:
        """The items of the reference in its order.

        Parameters
        ----------
        read
            Gives the items of a value; a ``TypeError`` if it is no list of such items.
        what
            What the value should be.
        """

        def compare(_arguments: tuple[Any, ...], expected: Any, got: Any) -> list[Text | None]:
            try:
                there = read(got)
            except TypeError:
                return [Text(f"应返回{what.zh}，得到 {brief(got)}", f"{what.en} expected, got {brief(got)}")]
            return [first_difference(read(expected), there)]

        return compare

    return in_order(read=squeezed, what=Text('字符串的列表，每个轮次一项', 'a list of strings, one a turn')), [None, squeezed]


def judge_of_segment_all():
    def words(value: Any) -> list[str]:
        """A list or a tuple of strings; a ``TypeError`` for anything else."""
        if isinstance(value, np.ndarray) and not value.size:
            return []  # of no strings NumPy makes an array of numbers
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise TypeError
        return list(value)

    def sentences(value: Any) -> list[list[str]]:
        """A list of lists of strings; a ``TypeError`` for anything else."""
        if not isinstance(value, list | tuple | np.ndarray):
            raise TypeError
        return [words(item) for item in value]

    def first_difference(due: Sequence[Any], there: Sequence[Any]) -> Text | None:
        """Where two lists part; None if they do not."""
        for number, (one, other) in enumerate(zip(due, there, strict=False)):
            if one != other:
                return Text(
                    f"第 {number} 项应为 {brief(one)}，得到 {brief(other)}",
                    f"item {number} should be {brief(one)}, got {brief(other)}",
                )
        if len(due) != len(there):
            return Text(f"应有 {len(due)} 项，得到 {len(there)} 项", f"{len(due)} items expected, got {len(there)}")
        return None

    def in_order(read: Callable[[Any], Sequence[Any]], what: Text) -> Compare:
        """The items of the reference in its order.

        Parameters
        ----------
        read
            Gives the items of a value; a ``TypeError`` if it is no list of such items.
        what
            What the value should be.
        """

        def compare(_arguments: tuple[Any, ...], expected: Any, got: Any) -> list[Text | None]:
            try:
                there = read(got)
            except TypeError:
                return [Text(f"应返回{what.zh}，得到 {brief(got)}", f"{what.en} expected, got {brief(got)}")]
            return [first_difference(read(expected), there)]

        return compare

    return in_order(read=sentences, what=Text('列表的列表，每句一个词的列表', 'a list of lists, the words of each sentence')), [None, itself]


def judge_of_corpus_to_text():
    def first_difference(due: Sequence[Any], there: Sequence[Any]) -> Text | None:
        """Where two lists part; None if they do not."""
        for number, (one, other) in enumerate(zip(due, there, strict=False)):
            if one != other:
                return Text(
                    f"第 {number} 项应为 {brief(one)}，得到 {brief(other)}",
                    f"item {number} should be {brief(one)}, got {brief(other)}",
                )
        if len(due) != len(there):
            return Text(f"应有 {len(due)} 项，得到 {len(there)} 项", f"{len(due)} items expected, got {len(there)}")
        return None

    def lines(text):
        """The lines that gensim's ``LineSentence`` reads as sentences, a space between words; a ``TypeError`` for no text."""
        if not isinstance(text, str):
            raise TypeError
        return [re.sub(r"\s+", " ", line.strip()) for line in text.split("\n") if not line.isspace() and line]

    def compare(_arguments, expected, got):
        try:
            there = lines(got)
        except TypeError:
            return [Text(f"应返回一个字符串，得到 {brief(got)}", f"one string expected, got {brief(got)}")]
        return [first_difference(lines(expected), there)]

    return compare, [None, lines]


def judge_of_text_to_corpus():
    def words(value: Any) -> list[str]:
        """A list or a tuple of strings; a ``TypeError`` for anything else."""
        if isinstance(value, np.ndarray) and not value.size:
            return []  # of no strings NumPy makes an array of numbers
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise TypeError
        return list(value)

    def sentences(value: Any) -> list[list[str]]:
        """A list of lists of strings; a ``TypeError`` for anything else."""
        if not isinstance(value, list | tuple | np.ndarray):
            raise TypeError
        return [words(item) for item in value]

    def first_difference(due: Sequence[Any], there: Sequence[Any]) -> Text | None:
        """Where two lists part; None if they do not."""
        for number, (one, other) in enumerate(zip(due, there, strict=False)):
            if one != other:
                return Text(
                    f"第 {number} 项应为 {brief(one)}，得到 {brief(other)}",
                    f"item {number} should be {brief(one)}, got {brief(other)}",
                )
        if len(due) != len(there):
            return Text(f"应有 {len(due)} 项，得到 {len(there)} 项", f"{len(due)} items expected, got {len(there)}")
        return None

    def in_order(read: Callable[[Any], Sequence[Any]], what: Text) -> Compare:
        """The items of the reference in its order.

        Parameters
        ----------
        read
            Gives the items of a value; a ``TypeError`` if it is no list of such items.
        what
            What the value should be.
        """

        def compare(_arguments: tuple[Any, ...], expected: Any, got: Any) -> list[Text | None]:
            try:
                there = read(got)
            except TypeError:
                return [Text(f"应返回{what.zh}，得到 {brief(got)}", f"{what.en} expected, got {brief(got)}")]
            return [first_difference(read(expected), there)]

        return compare

    return in_order(read=sentences, what=Text('列表的列表，每句一个词的列表', 'a list of lists, the words of each sentence')), [None, itself]


def judge_of_build_vocab():
    def first_difference(due: Sequence[Any], there: Sequence[Any]) -> Text | None:
        """Where two lists part; None if they do not."""
        for number, (one, other) in enumerate(zip(due, there, strict=False)):
            if one != other:
                return Text(
                    f"第 {number} 项应为 {brief(one)}，得到 {brief(other)}",
                    f"item {number} should be {brief(one)}, got {brief(other)}",
                )
        if len(due) != len(there):
            return Text(f"应有 {len(due)} 项，得到 {len(there)} 项", f"{len(due)} items expected, got {len(there)}")
        return None

    def _complaint(arguments, expected, there):
        sentences, min_count, specials = arguments
        if there[: len(specials)] != specials:
            return Text(
                f"前 {len(specials)} 个应是特殊标记 {brief(specials)}，得到 {brief(there[: len(specials)])}",
                f"the first {len(specials)} should be the special tokens {brief(specials)}, got {brief(there[: len(specials)])}",
            )
        times = list(chain.from_iterable(sentences)).count
        missing, extra = sorted(set(expected) - set(there)), sorted(set(there) - set(expected))
        if missing:
            word = missing[0]
            return Text(
                f"少了 {word!r}（出现 {times(word)} 次，min_count = {min_count}）",
                f"{word!r} is missing (seen {times(word)} times, min_count = {min_count})",
            )
        if extra:
            word = extra[0]
            return Text(
                f"多了 {word!r}（出现 {times(word)} 次，min_count = {min_count}）",
                f"{word!r} is too much (seen {times(word)} times, min_count = {min_count})",
            )
        if len(there) != len(expected):
            return Text("有的词出现了两次：每个词只有一个编号", "a word is there twice: each has one index")
        if [times(word) for word in there] != [times(word) for word in expected]:
            return first_difference(expected, there)
        return None

    def words(value: Any) -> list[str]:
        """A list or a tuple of strings; a ``TypeError`` for anything else."""
        if isinstance(value, np.ndarray) and not value.size:
            return []  # of no strings NumPy makes an array of numbers
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise TypeError
        return list(value)

    def compare(arguments, expected, got):
        """The reference's words; those with equal counts in any order."""
        try:
            there = words(got)
        except TypeError:
            return [Text(f"应返回字符串的列表，得到 {brief(got)}", f"a list of strings expected, got {brief(got)}")]
        return [_complaint(arguments, expected, there)]

    return compare, [None, itself]


def judge_of_train_word_vectors():
    def _length(vectors):
        """The mean length in units of 1 / √dim: 0.58 of gensim's initial values, over 3 of trained vectors."""
        return float(np.linalg.norm(vectors, axis=1).mean()) * vectors.shape[1] ** 0.5

    def _listed(cosines):
        return ", ".join(f"{cosine:.2f}" for cosine in cosines)

    def _cosines(targets, words, vectors):
        rows = {word: vectors[words.index(word)] for word in targets}
        units = {word: row / max(np.linalg.norm(row), 1e-12) for word, row in rows.items()}
        return {frozenset(pair): float(units[pair[0]] @ units[pair[1]]) for pair in combinations(targets, 2)}

    def _pairs(contexts):
        return {frozenset(pair) for pair in combinations(contexts, 2) if contexts[pair[0]] & contexts[pair[1]]}

    def middle(sentences):
        """The place of the target in each sentence: the middle of those that have no rare word at their end."""
        return min(map(len, sentences)) // 2

    def kinds(sentences):
        """Which targets stand beside the same words, and which have the same words further off: two pairs of each."""
        beside, off, place = {}, {}, middle(sentences)
        for sentence in sentences:
            beside.setdefault(sentence[place], set()).update((sentence[place - 1], sentence[place + 1]))
            off.setdefault(sentence[place], set()).update(sentence[: place - 1])
        return _pairs(beside), _pairs(off)

    def targets_of(sentences):
        return sorted({sentence[middle(sentences)] for sentence in sentences})

    NARROW = 1
    def likeness(sentences, window, words, vectors):
        """The cosines of the pairs of targets that a window of this size shows alike, and of those that it does not.

        Of these, a narrow window is asked only about the pairs that a wide one would take for alike.
        """
        beside, off = kinds(sentences)
        cosines = _cosines(targets_of(sentences), words, vectors)
        alike, unlike = (beside, off) if window == NARROW else (off, cosines.keys() - off)
        return tuple(sorted(cosines[pair] for pair in pairs) for pairs in (alike, unlike))

    MARGIN = 0.15
    UNTRAINED = 0.65
    def _of_vectors(sentences, dim, window, words, vectors):
        if isinstance(vectors, Text):
            return vectors
        if vectors.shape != (len(words), dim):
            return Text(
                f"词向量的形状应为 {(len(words), dim)}，得到 {vectors.shape}",
                f"vectors of shape {(len(words), dim)} expected, got {vectors.shape}",
            )
        if not np.isfinite(vectors).all():
            return Text("词向量里有非有限值", "a vector is not finite")
        if not set(targets_of(sentences)) <= set(words):
            return Text("常见的词没有词向量", "frequent words have no vector")
        if _length(vectors) < UNTRAINED:
            return Text(
                "词向量还是随机的初始值那么短：没有训练", "the vectors are as short as random initial values: not trained"
            )
        alike, unlike = likeness(sentences, window, words, vectors)
        if not (np.mean(alike) - np.mean(unlike) > MARGIN and min(alike) > max(unlike)):
            return Text(
                f"上下文相同的词应当相近：它们的余弦是 {_listed(alike)}，上下文不同的是 {_listed(unlike)}",
                f"words with equal contexts should be alike: their cosines are {_listed(alike)}, those of others {_listed(unlike)}",
            )
        return None

    def _of_words(expected, words):
        missing, extra = sorted(set(expected) - set(words)), sorted(set(words) - set(expected))
        if missing:
            return Text(
                f"少了词 {missing[0]!r}，共少 {len(missing)} 个", f"{missing[0]!r} is missing, {len(missing)} words in all"
            )
        if extra:
            return Text(
                f"多了词 {extra[0]!r}，共多 {len(extra)} 个", f"{extra[0]!r} is too much, {len(extra)} words in all"
            )
        if len(words) != len(expected):
            return Text("有的词出现了两次", "a word is there twice")
        return None

    def compare(arguments, expected, got):
        """The words that have a vector; and a finite vector of ``dim`` numbers for each, alike where it should be."""
        sentences, dim, window, _, _ = arguments
        try:
            words, vectors = got
            words = [str(word) for word in words if isinstance(word, str)]
            vectors = numbers_of(vectors)
        except (TypeError, ValueError):
            complaint = Text(
                f"应返回 (words, vectors)：列表和数组，得到 {brief(got)}",
                f"(words, vectors) expected, a list and an array, got {brief(got)}",
            )
            return [complaint] * 2
        return [_of_words(expected[0], words), _of_vectors(sentences, dim, window, words, vectors)]

    def the_words(value):
        words, _ = value
        return sorted(words)

    def the_shape(value):
        _, vectors = value
        return list(np.asarray(vectors, dtype=float).shape)[1:]

    SHORT = 4.3
    def the_length(value):
        """How far training has moved the vectors."""
        words, vectors = value
        length = _length(np.asarray(vectors, dtype=float))
        return [sorted(words), "untrained" if length < UNTRAINED else "short" if length < SHORT else value]

    def the_order(value):
        """Whether the words are in the order of their code points."""
        words, _ = value
        return [sorted(words), list(words) == sorted(words)]

    return compare, [None, itself, the_words, the_shape, the_length, the_order]


def judge_of_vectors_to_text():
    def _of_header(header, size, dim):
        if header.split() != [str(size), str(dim)]:
            shown = brief(header)
            return Text(
                f"第一行应是“词数 维数”，即 {size} {dim}，得到 {shown}",
                f"the first line should be the number of words and of dimensions, {size} {dim}, got {shown}",
            )
        return None

    TOLERANCE = 1.1e-06
    def _of_line(line, word, row):
        """What is wrong with the line of a word, beside which its numbers are due."""
        if not line.startswith(f"{word} "):
            return Text(f"开头应是词 {brief(word)} 和一个空格", f"the word {brief(word)} and a space should stand first")
        items = line.removeprefix(f"{word} ").rstrip(" \r").split(" ")
        if len(items) != len(row):
            return Text(
                f"词后面应有 {len(row)} 个用一个空格隔开的数，得到 {len(items)} 个",
                f"{len(row)} numbers with a space before each expected after the word, got {len(items)}",
            )
        try:
            worst = max(abs(float(item) - float(due)) for item, due in zip(items, row, strict=True))
        except ValueError:
            return Text("有一项不是数", "an item is no number")
        if not worst < TOLERANCE:
            return Text(f"数值差了 {worst:.1g}，最多可差 1e-06", f"a number is off by {worst:.1g}; up to 1e-06 is right")
        return None

    def _of_number(lines, size):
        if len(lines) != size:
            return Text(
                f"应有 {size} 个词，标题行下面有 {len(lines)} 行", f"{size} words, but {len(lines)} lines follow the header"
            )
        return None

    def compare(arguments, _expected, got):
        words, vectors = arguments
        if not isinstance(got, str):
            return [Text(f"应返回一个字符串，得到 {brief(got)}", f"one string expected, got {brief(got)}")]
        header, *lines = got.rstrip("\n").split("\n")
        if complaint := _of_header(header, *vectors.shape) or _of_number(lines, len(words)):
            return [complaint]
        for number, (line, word, row) in enumerate(zip(lines, words, vectors, strict=True), 2):
            if complaint := _of_line(line, word, row):
                shown = brief(line)
                return [Text(f"第 {number} 行 {shown}：{complaint.zh}", f"line {number}, {shown}: {complaint.en}")]
        return [None]

    def characters(text):
        """The text itself; a ``TypeError`` if it is none."""
        if not isinstance(text, str):
            raise TypeError
        return text

    def fields(text):
        """The header, and of each line the first item and how many there are."""
        lines = [line.split(" ") for line in characters(text).split("\n") if line]
        return [lines[0][:2] if len(lines[0]) == 2 else "none", [[items[0], len(items)] for items in lines]]

    def decimals(text):
        """The same, and whether the numbers have four decimals or fewer."""
        longest = max((len(found) for found in re.findall(r"\.(\d+)", characters(text))), default=0)
        return [fields(text), "few" if longest <= 4 else longest]

    def brackets(text):
        """Whether rows are written with their brackets, as NumPy prints them or as lists."""
        return "brackets" if "[" in characters(text) and "float32" not in text else text

    def type_names(text):
        """Whether numbers are written with their type's name."""
        return "float32(" if "float32(" in characters(text) else text

    NUMBER = re.compile('-?\\d+(\\.\\d+)?(e-?\\d+)?', 32)
    def numbers_and_words(text):
        """Of each line, which items are numbers."""
        lines = characters(text).strip("\n").split("\n")
        return [[bool(NUMBER.fullmatch(item)) for item in line.split()] for line in lines]

    return compare, [None, itself, fields, decimals, brackets, type_names, numbers_and_words]


def judge_of_text_to_vectors():
    def first_difference(due: Sequence[Any], there: Sequence[Any]) -> Text | None:
        """Where two lists part; None if they do not."""
        for number, (one, other) in enumerate(zip(due, there, strict=False)):
            if one != other:
                return Text(
                    f"第 {number} 项应为 {brief(one)}，得到 {brief(other)}",
                    f"item {number} should be {brief(one)}, got {brief(other)}",
                )
        if len(due) != len(there):
            return Text(f"应有 {len(due)} 项，得到 {len(there)} 项", f"{len(due)} items expected, got {len(there)}")
        return None

    def words(value: Any) -> list[str]:
        """A list or a tuple of strings; a ``TypeError`` for anything else."""
        if isinstance(value, np.ndarray) and not value.size:
            return []  # of no strings NumPy makes an array of numbers
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise TypeError
        return list(value)

    numbers_close = close(atol=1e-06, num_parts=1, rtol=1e-05)
    def compare(_arguments, expected, got):
        try:
            there, vectors = got
            there = words(there)
        except (TypeError, ValueError):
            complaint = Text(
                f"应返回 (words, vectors)：列表和数组，得到 {brief(got)}",
                f"(words, vectors) expected, a list and an array, got {brief(got)}",
            )
            return [complaint] * 2
        return [first_difference(expected[0], there), *numbers_close((), expected[1], vectors)]

    def the_words(value):
        found, _ = value
        return list(found)

    return compare, [None, itself, the_words]


def judge_of_build_matrix():
    def words(value: Any) -> list[str]:
        """A list or a tuple of strings; a ``TypeError`` for anything else."""
        if isinstance(value, np.ndarray) and not value.size:
            return []  # of no strings NumPy makes an array of numbers
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise TypeError
        return list(value)

    read_words = words
    def _of_missing(expected, missing):
        try:
            there = read_words(missing)
        except TypeError:
            there = None
        if there is None or sorted(there) != sorted(expected):
            return Text(
                f"missing 应为 {brief(expected)}，得到 {brief(missing)}",
                f"missing should be {brief(expected)}, got {brief(missing)}",
            )
        return None

    def _of_row(vocab, expected, matrix, rows):
        for i in rows:
            if not np.allclose(matrix[i], expected[i], rtol=1e-4, atol=1e-6):
                return Text(
                    f"第 {i} 行（{vocab[i]}）应为 {brief(expected[i])}，得到 {brief(matrix[i])}",
                    f"row {i} ({vocab[i]}) should be {brief(expected[i])}, got {brief(matrix[i])}",
                )
        return None

    def _of_rows(vocab, words, expected, matrix):
        if not isinstance(matrix, np.ndarray) or matrix.dtype.kind != "f":
            return [
                Text(
                    f"matrix 应为浮点数组，得到 {kind(matrix)}", f"matrix should be an array of floats, got {kind(matrix)}"
                )
            ] * 3
        if matrix.shape != expected.shape:
            return [
                Text(
                    f"matrix 的形状应为 {expected.shape}，得到 {matrix.shape}",
                    f"matrix of shape {expected.shape} expected, got {matrix.shape}",
                )
            ] * 3
        known = [i for i, word in enumerate(vocab) if word in words]
        complaints = [
            _of_row(vocab, expected, matrix, rows) for rows in (known, [0], sorted(set(range(1, len(vocab))) - {*known}))
        ]
        return [complaints[0], *(complaints[0] or complaint for complaint in complaints[1:])]

    def compare(arguments, expected, got):
        """Five things about the result, each worth the same; the rows of known words are the condition of three others."""
        vocab, words, _ = arguments
        try:
            matrix, missing = got
        except (TypeError, ValueError):
            complaint = Text(
                f"应返回 (matrix, missing)，得到 {brief(got)}", f"(matrix, missing) expected, got {brief(got)}"
            )
            return [complaint] * 5
        rows = _of_rows(vocab, words, expected[0], matrix)
        dtype = rows[0]
        if dtype is None and matrix.dtype != np.float32:
            dtype = Text(f"dtype 应为 float32，得到 {matrix.dtype}", f"dtype float32 expected, got {matrix.dtype}")
        return [*rows, dtype, _of_missing(expected[1], missing)]

    def the_rows_after_the_first(value):
        """<PAD>'s row may be made zero before the others are written, or after."""
        return value[0][1:]

    def the_matrix(value):
        matrix, _ = value
        return matrix

    def the_lone_row(value):
        """Whether another row is equal to that of <UNK>, as under any rule but drawing; and the row of <PAD>."""
        matrix = np.asarray(value[0], dtype=float)
        return [matrix[0], int((matrix == matrix[1]).all(axis=1).sum())]

    def the_dtype(value):
        matrix, missing = value
        return [np.asarray(matrix).dtype.str, sorted(missing)]

    def the_missing(value):
        _, missing = value
        return sorted(missing)

    return compare, [None, itself, the_rows_after_the_first, the_matrix, the_lone_row, the_dtype, the_missing]


def judge_of_nearest_rows():
    cosines_close = close(atol=1e-07, num_parts=1, rtol=0.0001)
    def compare(_arguments, expected, got):
        try:
            rows, cosines = got
            if isinstance(numbers_of(rows), Text):
                raise TypeError
            rows = np.asarray(rows)
            if rows.dtype.kind not in "iu" or rows.ndim != 1:
                raise TypeError
        except (TypeError, ValueError):
            complaint = Text(
                f"应返回 (rows, cosines)：整数的列表和余弦，得到 {brief(got)}",
                f"(rows, cosines) expected, whole numbers and cosines, got {brief(got)}",
            )
            return [complaint] * 2
        same = rows.tolist() == list(expected[0])
        complaint = Text(
            f"应为 {brief(list(expected[0]))}，得到 {brief(rows)}",
            f"{brief(list(expected[0]))} expected, got {brief(rows)}",
        )
        return [None if same else complaint, *cosines_close((), expected[1], cosines)]

    return compare, [None, itself]


JUDGES = {
    "clean_dialogue": judge_of_clean_dialogue(),
    "segment_all": judge_of_segment_all(),
    "corpus_to_text": judge_of_corpus_to_text(),
    "text_to_corpus": judge_of_text_to_corpus(),
    "build_vocab": judge_of_build_vocab(),
    "train_word_vectors": judge_of_train_word_vectors(),
    "vectors_to_text": judge_of_vectors_to_text(),
    "text_to_vectors": judge_of_text_to_vectors(),
    "build_matrix": judge_of_build_matrix(),
    "nearest_rows": judge_of_nearest_rows(),
}
DATA = '''
c-pMJ>uzINb|&~LLIO2^rW_?jgd!siGzxhsUm96e*%jfm2aSeNZRfbN?W`(0%i|oh2Ovf9ew9Rtl1Pf8M2fnSltf9q^Igh37yc?g!mMwteKyHW=0w<IK
u{>ibM`rBpS{=hTi^O$AN=Z<-+cAKAAayZ{^`XBKm6dI{^9H2{`RY1eej3>>w|B;{`T9ifAu$i`A@(8hrj;zgFk%!Z1sm9eD&RLzWRr+zxnD{zvU19pC
5kkn_vFb-~RG%zM=#E>j%I3$8Ub~f72lU^Xsqv`!DI=zxnD{-+ukg2mkGdAN=;K?|%C&2K}pF{=;AX{V)F#|Hm2b;B4IPxsBHE`-gw>$_-yyv2#07b|0
SXo2qlTY3Cj--vJ%vcCYN%-ni`>x8uL>C!EbkE0eOCw^ns9?uP!^j`^&1M8>gpF0D?BPNw6=J>R$!vC{h!U&*Q8&K>t(-NwzNbpPM}dG;pOKBRNko~^%
KvC;|WtY>8+b0^uIk=0LsNW<yx=`wP^bc1yJRxo0hs`8a}aE@oXIU9G5EngouUWi-CnA6*#Z=H?K+_hi6p?}>oznwhMr`x`s9m&v%R`AA32CT~A{IgaL
t>%^$yq<&;b7Q?8x5M*C1|ydLP|pP2*2K4Ab+dAFbOE|5O|N}j)(>Xib*$}#-K)5<1|BkYYlV-UgP~Q-{flp7+)ldXgjG1F@#$Q-(RWWUy)b$;D^})uJ
UFJmXqn7@{oRMFE3aq;*wHx6C0%uLg*zU1vv&EEE<@8me_$f{7Txv*EeI>svkOtWdzw-D!6_$OlS0_tG-fLmck=sgsNh7yR=?vkYjz^+Ts552b9x%9bB
}3=?76-m&4JrGpM=ws(<66Kr^lULRqoT4O#IxFjoWk!;U(`v&%^A!xTAf{UF&>2D)Q@%&{Mp8W5=rFQQbM{x%DPKj$Ao6QFj!Uqulz%xVJa%U0Z#hmE5
&L2X;GX?*=D_1t-;XZ_CDPPIgCDDdlX`?NW>0rW3_t{p^cBa{P^Pw@w=e59~|P7Qr%oy0t<{CtLb`zcfE>ecE+C_pv1J0^4d-v=jbuyFyFS9bAul)p0v
Uvoh``Xcnxb--?7L+c*+et>4mPj0dT4H)ZAX^wqc%rvc~Yh))jTYwu+GFWsh0)BJQ=`60c)`RR1B=T7#)-Q1!L=A7KSg8{ufTD|njt*1I>^7z3T=B&yk
zqwo5W|NB^4eLE}LQc2(T`TfPJ7s>+7S1OJC)Q1dUM+oxb)U)2zs_<37wPU|IYzE%Ia-}NHyOngq_*v5)^1-|-7{Lgw1MnmmHsx~m8^JL`j}r{?lh-Xv
25R!t=Ju2{@@xrfj&(2XmaRW{%=w~nV$_UKB7BzZ|mK=QWk+zuDkWh{JZxTXkS=`rX7#s4kH~qL0dm6o6ruP;HNm03p%|6+J5xPaknJL_8WA2PH5BdU(
tJX0|R;l%u@4~zLHym@Sa--ja^xm`b^q;^fNDnX9Og+GQVcp*;b|oiIMABk*0GWv$pPO^5&n@6BB%e7)d)Pa!r%0RgL*l4jL0*`!Cj4AbRQveN|FEEAj
%|GGvGQ(4^a5q2=M6$HyJK7We6Xeuc>U>L1&iCEPb%F}-b7TGnWvPNlywGlg?4q3QM}#S?s(KZ1aZ4rS}lKMxP#`kv_ZI7Oeeg%e~i(^ps-o{BUcjJDa
hcWV2JR;gqcy7bQM$Gh<$={{l~({I}Ac)|RY)$C5_<vj)=i0HNsGV+e-rP74jw*wrrb<dw1;MK}mCr8+8nVcz4=m?RcPU&Xi%hEyr;`3XT3oG=b-vd;z
RqxpQI~el#3HQR+p*QLTYV<Db2ND!bT&KHho!-;bn})#hl^)r$8);lExl8W~^Fu;Mg!bG`He0l1>9Og8SShq+o42we<>4oXL)&-x?h8&fPGxslu_LTHQ
WX7)mEOW;FLW2=$m}GOd`;~;xA!7najUcrvO_x+g~Huy(riI9b?#}-XjxlZ=MbZ;#7Xkg)QZYb@0SIT2n*bPI6=z`^Uc#rx8-iP>9%NajF~>ODtnV$oq
k@vvAQ|D=esifraexIn_h~QZbEz}!*st+w`MANE0C5G3=Q0)Gw5)!<nRKzX{_<ohE;#G!d)87&UUQ5O?$6nmm`Y?f;%eErljSeC96{}+r1XOFN_m<qJ!
zbEb9+(3=1JFxj>DM`SJWqo*w{~%znxV2e86ufa*XmJNg9riIzaNM0O4xOj3u`o!zWii9OOdSk8eP+-a{0(=@%00k_*2zYvE!sQFD{M@P^`hk$R+%V_x
sa*`HbH$K0}l=?H~<&*W5wP&y2+O3{dKC*Z3oPJx+hc(!dAC`Ji(k`N6?P!uNz;|AgMS@jCRwi!;{yU68DmAi6u-R#Ala)wM9gWlRw6FEwthodFV1B*x
2Iwd2WTKFOvv*s#C0}1mC|XRgm;?9p1FO;-kc22+T{i)PfDJF#=f{N(U=@x#P1^ioOIpG6Ns(40y%bvTdAR{>5S|Jr)gbBO?3~eWI$)AJXMyIY|4w#D6
PNABbEj34Vd)goQnViAqVHkNiYlYcv01VMK}_ZKH71TX$K3fO2e5<r?r^E-&<T}r`|XIe!Dsf{<H62^L}9Auq%X)Q<!zd#&#mDm*(p~2P@c)$YZxvbg2
B`~us2ABY&pRit&!zs(>rY`S|W5!(kLXTl%OYTX*Y)(i5=4usJmD;JEs2J>sXmB7~NztN1AJ^t0K$DRia^E%m1)D=!0eMN;FB<H=L@@y<09D=5}n{zO)
MwD?(PvA<g9c0DK0yDkRXLU$M?hFb)fG8q#iTOeNasF6~xpa56uw>3g|49je3`9ZLSi&WSNuF@1luJmKHb%gSt#`WFYrljuIXaYeG6rjm34tpTf&l)q`
I{tLTewy%n<5Q|y$0PGD~;F%PjKh-mZAZ?(VjC*orACtU~(X&t5CF?fj1~cxVj~*9GkRH9y27W7t2_~gMMrpE1C(ch4e`Ig9A@RaptGET7H1`s>+HjA;
U9sJ;ybcEQW27%-t-u}WhsY+fZa2iMA;X+LAys4FS6Lt>VXF5+Zh?KgC-R!}n4DN%gvTUsPQr<HAzhD@u6ZNVo7_5Cw!PAqFf+?lx+dKY1PY5|y!DzN_
tF_T-L~~Kw38d;&59hPo3eM##N8sZo&GlcsQkGT-X*28V#l+S?W&bHP~&DFFnQ6ia_88-rPoRlg{I7~|E@{mjXObO6<6Rf@ogBMJ&Y7=n|ea~UCJn7(@
bm;ULlY;q`>XnQ&K^YM>nTdyDioM%-wv8k4cg-4=EUn(QP|BkMtp|sq6#v04c~`4Ua>n>D|74(_6F||M>IQD|qIMuG<Xoihz4VyM*2@{f$>MoR5~!cla
WcnjTHgRp`lzB7ESGuf_ftmVYKiqfGiclhYJbk+(VNzw_4AX^JjF>qPqzGW5Hp8fJ<u98$T^CZTgT;G69G$T6I{{d5<nDbf*`6evV;z0Svj0=%HYIZZC
U-8glJ9lB*~RK9DmtY}VPj~0A%m<sfy_i=OSeZvL85u)C#OoBD#r3|rTLE|7Yi{;ARePL9VE$YABgmNm2In&Iq$G`Z+&&i_E-akzp+-i=rA&L;Zw<@=e
|3Q6qFrZZj2c}y$-z2%F4r!)sdi8O7>T&yKl55dj((PNpsM8&3--ZO!xLt6oBRU0EQ^v3kcVjCs!?Qz{RF{+eJMsjrqbod7es4TTo0hyCAK_lvmoc9(k
s}N3Cx5oSLUO^WmFPQ((9jq!pX-1OhVI?CkxP;gR`h~xo0wRLn8e#-5*rZ8i{1)E@<W`w1yasBnqc>^Z(srrSO#P^=@_xRv6%TVOed*#IWgTJfdQlByz
KPg`;Zw#pS$IzMH-&0a75qmR_AAm2YT^*m2}6rpI*K`F#jaC_&RQ8Kx-23vKWR!;#Ey!%WKjXmv14bvgEz)jN6B9eP~tK*pm=nq$#H0{O#~*B#@Lhuft
$-a*kXk{|RX~8bE|OjXLut#G*iqBzDW&zh<?`&&(U|_3!`w1s%5f>^0j;JLKHL^I~b~)V9UNb^O?A%F|%ul|03H?cBR$2R+7)|E1MTLv^;#CRsmCI&Fk
W?vm!6e$Pvp+~x24{`u+NzjN|A_u+}e0cOn$Qn>YsC<I6Z389i)sD$Yl`P^;n($D-n^4C}#&0E-;Mc=~J$Z3p0ue-4ZA{@oEayo-a`GkG*sFmo@C-jgQ
tM8+y5^GY%C9BBXEPbDSxJRPI-6YKuCuPV2yfL{LT7@R<K-t=4QA3NcN9AM-<l4{gMlyu>Q#y#I#R~Q8M+B&7XywuL)1rJO2m~>@buWumln47=E!f$|4
|6j^<Kmi1%)}(XfR%W=K`(fcAI{&1zTjP%7NZ2QB?yEolS$04pNw%lCYc(!N4Le2E_j7SJ|xi_GpA@jN|wKsOo@y6*%xnK>5z<At<&Hde4!A$^lFa1(H
dzt+G8Y!-+ua2NO(R#1xjch_;hO&a9RyR#M~gE(78j{d2~PvRmJ1UqMwO#$$r)0dD^(LigYaBe(;k=Ei*yCNl1}q=g4GUX3`z*Si!10Xo(L*?+JkcT4)
l!LsWdz-AqfE0#*@O<#W0#d7>jUm~)Bz^H|G_u|`LQnB{7;N$LE90sS^6{hP0U_4QZ(mlX_RLyhtzQI(XaKa#{ikgHo$@vLAF^7`n~>7K~;H6w$Nb9{n
qJPAr+*Ec$}#z{?KY21?iQRO>>kzuE*SpLmhh~Qw*P}ii#<8&j~Q1sn$5ll{O{ZZW~t#-bSa`H$!(8^0ySvn!^NKzHT5CSkJM_RXOH#;B;-CT?3ertrK
wf5`<+s@Z82_@H*dz`LA$vctxm5N$*6^X#glx)jJXL)RxUbhHFtN}59B#O$;&@{YP=#sR6R^!Xt<PkNqZvA4qW-@IhNGdJT9&|8n==NybCDXKL4LSN=x
xlS+C{GE3XxJ%VTZz4e2rxNIWHW@1=|##*UY_Q|<Od@#BWV-V%RI3$*Pq2ykUFeflBvBopLQYleD&=#uLSSym;~@g>sI<nBG>dAI-{4O@$BQibLmI6aj
-qfKjPb1m2^I|%^+#SY&!NsoxA~h<CFa!p6`@IL`kMrc9oo_?Ic<iZtV<fKH7l#h?A+5BH4&lR0&El0sD<czJDOg2+x?_gJZ-OV(EN732r-gLvp-yaul
g8dMzm!B=mcJIrCTuLbj7wAH}q(yrI=O@I>E9oRDOSvYjGVPQE=Jaf+hfM8G+AOd}f8{N<}v<)D@mlZ!_(6lsB5on1SfaVp*4`3i3137IT5JjUIwwY6`
b`s`Ab-U*iAeb4EYe&;KaC8pxZ>23RIUa`wZZ(re<MsM~+==Ebi2|kAg^zSGyv=EnL#@%hwl86ZPicWtYfoG8@h3?!ueX;uS$FJCE#9>g22gwDqaPJ0I
X=W2PERRn1&baqD@ns-{9^!H`_8e<H++rWmSX`A>UEqe+!0a91w)hX$?sTm-IjvB#Jh(oEB&3RVZo_!Rg7-$oddMEY!y=`8H=kaHqqhIRucb<x3<q6qn
}&xmo~WEJe*P1A6g@C2m<IVlRyQZs&=(*7F$5^>%Y&phw;Lq?UcNz0pp}y;kXK}S*S?Y)9AfF0$)~=>&rXu%Pne8jXvX##8F?<vR5vEl4f2GK!JEmS!)
GDUy<>RXfk)EJq*iGovL}o~A<@W-emsNAArhYlvZFUvEN`Fq<t)4wx^{s?WL%B2_k`pYqQp=t*3Kmi%DpEthh-4ut?}pcd(Io$dOD*idk<GNrLKtp5o>
u;Ay)8-pSMCoARS9;AbGMpLiyewnqj5G4foKGM3w9nMA(vuMrI!vOToqzd0D9@ZDK5wSYBSJq@a1rl2@J<k817tv$ZehE{jhjipJSswx9<ozEaYvl;o-
+6gkI+uoHQM&^;0t<Ds3MN7^wkZp6FE++fj$kO!qd-XjB)xsgM^2R`Cm1aX;83u-%gqEqo!J>WjJoXesa=zO|$cZ%Qs-RcYL<Ol+j6I`NX>;gG<Wh>Do
-xEgr=!)(iBg&D{2uut9P~1;`>j)0YW74C!4^7i8rE_SAH=lbKw6hI6;h&C8gGHLJSAT#tZf524<3UJWoZl2ZGD{rqHrWod&Nh%1Ak%GhCApT#ehE{?^
B`}}Dfr0{ndDl=Y<&7DnU+(tndJqC$If6QY$v8)rK(Q9NUB_1beO>X^k;AW*nHa0{>$^#Rryw#Z1-hlfUth#8^ln!E(Z?b5v3b&MoE9<@5ttbfMG)vr*
O7|6A2}K*kmw5y!Q^l9Vm>Gf*ZZlNzh4e%dJ4?>cgOOyLFh=;hRaj?B?U}l;$K`Z_A8J8~37ImDshO68hx%v(>k=_fJp1zADHg-ZIFTNUmO=WgU^3`ee
L@KlunN3nBYM2}aO;y8#5_>}<#0xVDeTqAA&ddna{a-yPWfV?zv;tklNySL;7|wfc*-*W&M5$uO;IXr~Itz9UUOU|kMCmZDPQ)P7lF|8D07aGv|BT^t#
f2rdZoK05?HB8#BIl6b<}vsGjco;_Eo@JMsA({)dSq<;`Gytsy+NQxtWL~mWia7inVuI8_neWWun+szaF_~0oU)AgTUeQqZ<B!DEsj>O#LAVcz7MBAHB
e_`)NoK%>k7E8L3(>iv2IWoQN;E5qc=Dt&TA~LE-VN?*x#UJ}Er?+DtJc_dnf3+P~pBEVAb}*n7h~-Mh4A|QX+(3KX(>C2xQIz;-vg4m@U)V{*aoKGt1
$C1pH`~6MhltP^6W<}tqreMP#FCC~Zju{038%@cB&&>57vz(1z@bT|e@$DjDr8G$c>0oTFnhO2s-GUww3PnsYH5BC9VC?#%`rX1v&nVmP?EeGw{|)?s2
K0ksUAJoNp?4KYo+f=Z;Csk(F)UW2&p_8jyIcu0zk&ls#nPRw%a*njQ3iI^a`x!rbf;O^huyH6+ApTc@SdskiCYmb^4Sv8f>>>bs-V#C8@1p#BI&%Fsl
(FIl-|RvhOSO@H&`*SlGePc=ETaFJQ&f1}P^1oUAvk!7eRlI5az#05GNZ;9%2M9>CD@AZVopJk>_W3Gj<fpNgvevp1j6-{WDPtyG_Les7(rE$1A!$dRR
0JSiR_TX>jpb7@YOWAw?vg_GZw3oFk!RsHzWPjPPhOdYV0>K7HoE3H8<Qb!)F(<ZHwX&N9`rXPj(<ZvvKrVQ(`^DSlFaYkfGbXT7snN7D<a+6P5H^bOw
)D^4b7)M2;lIoUJkKM=${DLksn|PVe@${+|XW9|l=|oI3m3ENiCG|DM<t7tQJK?mD>|O<Pm@M1TQ=J~6zsZErfDN^{In5;D7IUS+CG52HZW2`K{Ce~5L
Zv9YO{5i}3?VpG33;nXDCwF!dF@>qTC6KL=XDd4IPT}{`=$Us6uhPz;wa{$tWR<pB&{R{xCE(8EA8zovIqEk_o+1TW!*pl_<-vnwjWjo3?ve8wEmRJO!
e&B0bR!`rO1aT=i15d(=~PO#~C1%YA2!qkQ_ZC91tB^(FWbA`9j5xw^<u2!9tU5#OLiu#%grLcEm(%0;1y%8W3RRYk1lIv?;W@Cw4CPKh~|iu$8{S>*e
*n#I=Ej^-}AQMJ0Hg<3Z9H)Ri;BQBb>0CUkNB-Wz20_^qLj9)d>EF3|iMs7Db4Zf31~OvWHzSH<%9LjjQTyQ?onrx+ofeE{+1t}s$CDg+Su3JS!~iDR$
q!KR0~?WJgqnOa|4UC|L7iO^`ABy6?Zx!b;gJ<;8Tg-2E^7P^0$HVq~5@aYKc9s`z}M}+h#PtsGxup2#ztSFrAv7ZBS>x?`>V8M-Th?<c32V`2^L7HqH
tuFta>JOLaiTdLC+KctM<M|WXqQ(vAE5cWNYK%u^TFZ<R^||4e#6!d<7xW-f!lkN+WdU^~Ov{OFJ+eY~&qGG>kr-@~?RjWDiAYjR>_5g;RK5;7SHR|`v
+#>A5m#UtucG~@P3+;FB<6TOW$m6xnnzjQ3>@W~WrbMV_JC6JBI5b8mpGqg{+Dk*wWBrQb{XeGmNfucH>U`r9&XCGldOM|^&zKuc%U?kpvgG7gpi0<Kz
vWKD&{vAYgDAPaMc9;4H=t^!H+cV&MDCbFKI0dzhZYpp9m;vOb2k#0^1|o!KysM_3<2DMSxwncCt;4nWJM!oc()O8K+BRLKYy2XMSyQz>P5C$=?%8m|U
jq<kKJh;!BC=iUT^Ejz#ED)D`^^0iqNjb?ukUL@4JmdvrLaBh_01!DrPRR{2>r2!LIus|$>55#@=uzz!^41jjq|P0$vx!aggyp>TwPK1K39Ccsqkj@b!
-?><Fk(qY~+;E!HKpqgf+C3`qIL9`dCKyrh<R5<;Y9JJs0*qw)Wh6g~Xr&zVNv)0bG{QlR{VeVf`+w(F-fzOYwfc$CX?FRI+d(^cXNjqM1T70+VEqm|4
&c!F&b?nDfd^||QD;&oEBW?Cy|Lwn)wh}93nOmXzMIeb&+p^lbRy9mpR7?@|h}vLZ26ZPzFKBnk2#XAu4Khq}J*0^@&&;?yeS}d2-8qx~5Kt#e#Hb{)?
A<L~!%Rs82Fkt(M&vk^)SbsbA;mAjK|6K}54p&h{pgNU&#CM%Yd5!kA!%A{ImR!GyC*MDCp;&;ExUa>H37SAx@G$q7-{DuW!-K`FvgADlK7R|Qc;<F3m
Gj&8k#0`xIr(UB>rEmuLvgKIl0%fCZ6vYQw`<Wf$T%HG)wXrx3~XDKWba?w>0@=%FJ)5LWyiuD|TVU@~~vdcxz@6PmwAB8dowzykF#CJYoBS)}gv2&6o
d*KZO3oDjl-=y^AV6OqOAz^B!?Nv5@cH2OAVhvI&mcA&XUD8)RKg_I+9@s_?G&WKu;$ZqL+=VZm%pcr{Ft(DH3F4EGjFthZ&|O1w?kcVvc`IB9%Q9pJY
JrTIjW)f@r~)E(Kyl0tS|l*wHHkU7;Pi6Q<3-qXy5v2MB}l(I1N+v+#$7zc7VYxo{mS0057hPmv~yXTg%3v6csi8kSy4`qe0+3`NwWMyS#ef9O{^p903
xU~@dLF)uUyYHjF=Z5f(K}63NB}bSpwt^G1!OZ46f5fN|yAUBW7Ir|k&Y$wa(IFf18H_9Zn_}wOLy~MidArWLsVi?^tr_wb>0K3l5^|C%fk~Kb_r^lWL
?TKXWcCTj?_e~{rQJJZ<E2g-j%*>!EN9zPHbxDX@N#iUE1eUQ<GpJ2)Vs>;nDHa0mqvcd%jj|m9^%Ky_KgBo<jKl+$sRGS0$O*8Af_T7bz3!2ttybTeL
~w^mF2Owfd#`z7sSok*F;*A#Vk$K65%Vy!Fix}NnSOdJRXE#-H@qT%`p<6c1Ir(3q*mH8||I~tvb2fnp|8%V;&>cCIuGL)DZa#m6BOYBGUk@G|BADxmn
ABmA?yxH908)z8y^he9uK-WR2K+m8mS<PDpf?eBw#@Q8FL@?p61z@1C!chg7<UIm$?8gt6GIB#}j*E32G85#tY5KFz-vt{i0$GY47D#kh$Wg*Yb`v!ih
lDL{Ok<Y)rPog*DXHlJJD=0Q{XTU>bi+CJSL_fp8M!FL`B5{Ew5*A{Pl++i46A_y}HC@D7MiaAnv@C;#4UM}JR$KC7iK3w4nB2Tles6vQ?OUy~7wgR7#
e+0M0BPbXytTMwZl(SKra9u_yrkS<xA5{7&wQaXA>~scoEjN44F2hPv=kBP402=8$WV*?n4v?A1A+;M_%SRq8@{AnLa_(|EPW2wTE$YLvCA%mv@Cu|#M
$u_4G&$KaWO1HM7!;{kPaG$x9P0DUe3rL0ke@FYhGs#<ROr8^#vOO#Dq1@@Q#GZ_%Fq7x1-V2zye#o&`i2x6&F#;APCLgwo-ZG9>OR=qN7pvZ*i+RCJ=
piV456**&@?J>qJT%k)s0+3d_O&*khz(4&V9(Pb7_x&ZB>CAzeIUKz;LHZoHEIa&i~$uviGU_vbN(^fAc*QWH2I?Lx>3_k>rF+!odxsQ%JBr#KjpUaU^
$&IeV&(2L)JGewct(`3TQ<G4(jipp^vt1c?U8MElBT1eHo0r<@J(Z!51<5X7jfxj9v)iwI6Y5wc?C{l1?^JWnF6q!ETW7TUb@H<lrN^sHl<4M$eJV8xE
;t(p#~3RZaLl2qtOU=LzFRzgOG0lo73eFP-Rxii~eG9C{pQ@ea205c6z5fH;%W?Pg-8TjaFRbuc2xmMOc^9xomAMAfFl%ewE!6(=UcEO4q(gOnSFq5%(
_rjrrNbU+6M8QKPgYJcOR8l#8Dxe1qXAy)Ftm#4Olb^nk7$CfoU=a7TdxXSDp^KacqBuUf#rfMm7^=7i-TPt&T~)x5qZ7H6L^iZ(vt=J$S|N_mbw*Y@V
DFqQMRe2JwaZ&pIqP)q6&@;cjaVKB{9&7Oz+apaY?AJo`xwKsvLMCZ61@qadLO`^`7(@_9UUo97AsslvJ_}0x{Ovnl+8B{_pr6)4tjvIbsi;Bh6pMtR!
K#q_Yw0E2Z4=Cxr#arr{e&Qrr(<g5X3F%>%`uYq=4MuG&__D(1M?2k*QWDWR(1(5lqO~t<&wmht40_TWv2ob}1&K73rebhHr4*!s7xXI6gG3e9%JuhLj
*RI<%OTuTFx*Ll)u<l)Koxegt1|Wc_eFNG>3JviAPQU#zItS%+0_ZH}C)szBY~uBJ~>{k+4_*XXt^E)+eJsEahsN)C)t%plf55~_IY1`>b~NL;D1hnfr
+@M)}I(bC7HoQGEE;7{ND{Ez<hFVr>qKIGT8+ML&cEo~J-R=+mc@jI!8cDx}J;!$9b3g>byv1iO@JPA3wi8n}^7n<6EX7l#it@-uV9`|;z9XaW39pqT1
BjPzP@`^(_U%n=_H_5e>>~14fCZD{Ap->!tuYYdeZ))dW#5R0Ou|}dD22t{MivfyhKSt<t`!vd#VhlnikoJ;g5s2IQUUh*FPwwrZEN|zOv8#+S;nxs`j
qFvSLW~5M>1A|<6dJE{<(2r!8{HcZYczsUJEcC=b^!ERu_SUq?R}EA{RRz6auOFnBn+YeG!O_v+&HBR?AgM#lzzLdj@-%;$`-M6`XnbWokZR!4@3&gWz
dP+Ivw|VitK~-3-1(Mk|qEMhgYgXP_{CS*v0ForHdRcCLlN|_avuhPUmg(Ctu1pqNJQ?0^xg}Up(?=$*n~dh_kt+;;}-uq2sZmfRhQS>ITETQsQUk2(E
HLu?>00xJh83Q{;*Q`KmIp$AT6Y3LYaLl)+x$WF1G#b^yONY;OIjj4HLW9B|zNG8i=~OeBJ0X4<|1QV;(h*7HJLRB>{dUVpK=0>OO?P?0QrwXzz0nkgh
e@06aI4Wuj-wZ}@do$;uW$o8B}Ue7lu3xKa4pB|8BFTHYTU2db|cjMH3nitD*9IS-BoB2uM#2AWe21%}q%BoVnR>?l{YlzqTy7tS|Hc6|Uq7yxUA9jOj
pS|Y$%&njjtl*XSY8q{YYAFV9sA#<UDr)UkS@SZ=EV3nNeJ2uPiKz^6<*stQ_cZ)OY7<h!2$iTLHI5*gM#7XLUED@hR-@CcLA(h(VdfKB)h|}p=)?6t|
AQB+bjHW)Kl)@{h1ib6s_?v0qQ9+hNEPr1^9yRq@QUG@W&)G)NN#q1(sv^CLnkb78bl`94Avx943YgN84f#M)1`ho_Cu=@)k{U6u|s``exRauYOL4?0e
u>WQO@*XG_+joJ(dcau)pv71v+IShH;1W6Sn_JA{Q{<kt?a#l8ft-SyN$VGo&z;)Z#q5Qh6M<ftoA&tmdAT=7m8HO*D+quhge4N##VtkiX??WeOiWIy+
A!o#-aqrxMKoYF$avW+JL$UJL_PYZ#hz%jrCVO4U+H@i)qMVoLY(dVrOHJIXF8OyE*84j+2M<B4XlRx}Wdlo;r$<QO-UR?JeU?D3HNoVA90<1OQkj$rD
MZ9yM~kL_y{TcKz){DpD1rrmJ36Qd(Zoj8Lnp>MK+y%|=L#T|6gl-fNKscvnP#zmljOUi^p0tg^>jR2BJmBzz7xWsltPOk<2Dz*#-TuK+iCuGdFIPyUA
pJC*Bswt&6h+6N>+r-c-2NzOhh#hBUBpLgP@DjQ1-HO%kI>8!Ae)YV`5`-s07a(@A(rpGjK8nnp<mw0=)y>GHRY{{Z<QW%-ARnD<*^hTpV#MLos?>T(h
36N~*Iuu!$YBZs?W@sk&E4itK7RfBwSf4Qq62jAfnEmk>hu=L!9Kl5btq@$bi&d--C&QprBJitV=JIpTu6b0{bmVSP@##}%#0(jo9Bz`&S~dEVHDzENV
<zEbYZh)9hvY&_GRh;mD=DN*O}+ZPLXaLh$))+C?L2{m4$`!rC{JUfA^2yt_aKyRYR=~t}eEvSF0rKViNVR>BB_?=ofE41q@pJd=8(Ib?B&q{X_9p5pV
IZA`DIy_=}>v0pw2V^?NNQE(34?<`u2bMp~{7Lo9HELK}V}JKu5&ely%F^(b<jxhlbDSBS$NA}=Vpi`T#*0G0<n`<T%}p#!8S<$RuFK<4s~NZit%?w$!
Dh8&=<rk#?&O=%jS(onp?7(%WAkfIQC;zP$1|IUjKSM5jm{dn%{YlskX*BNFpt51|Kz!3=ze8n3%4k^TopL0%w9lW3>ppOXq*77Euom8^2&r^bh%Q#%Y
(5R{sxsoUak}<+v<rTAh{K*^SF?=QYTm!S|00zfq6<t=QV|6%)@VJ3+DhD*&%?*RRgLAPDO);bv<cB9Dq;70H2qBnx<_9}XvxSN$k6QsaAp|uM_?5&YR
1j(QOvrs;ji)0vDhx9{a^eH7fiuADNhHbtxRo1X#<1*?kdSc)%c>1yRl6J!Vkcx2Xw<EJT6c?yUT4&IHm*p;e)nQUidj|FKP>@&K}B~5NRy$=t~Uavi-
ZJU7?rQ!;S?q8d9p%3q1do!QHAEA?GnY*0|?UHz$76^d2;UzGUPPE^O^#Tkarf~y^NrIUV&eh&p8Peo@_^~Y*X|j7GnNU!}|s2M8@irmo62BUoy<Y9vn
i5&M%T|Q@m>v#j`YY4k@_ofux#P>{(rFCQB7qMh(<ttJJiB_V2A=bZ!-KNKfJyuFpT|A3K*EdfbLtGdavoeemuG&IzYXROWF1ZvJ&#77;m3c}EvZQi3Y
K?Iar*&59L#wDwT?XzimkV>bLN8DmJO{X4o9p#y{tpQSm>1Yidr1+2nQFfTw`lM}joU=<JTqr#-xmkmo-arZXe<dbs?A8~SVOJiEm4U~bC=&oEy)f*;j
HzGbInM|n8&qgNOCuF)<O}|ox$9?-a_#a#RWS#pb7fne^up9(xi{vKMjUZ-8#F32XL&O1ow3rlgYJQksOfn!;P;#=Mhw%<hefC2f(v<n7pp!x<*4IbEE
~3BrTdoU<;bMKCSdH|m#)AXWSkPW{bDSe{viFmd5RE*!Ou#Q0<;+9`kA8*G4bB|>g^UD568kf_!D!M>XH?AsL(G`qr;8oa1r(B5Dq(twtwpblr>N*$(W
~4f`DoSWSy07$0PzRwIFuIRmgr}J-pJ`!+{YLactS<R1aZBWZzgAZ9$RV>wgfFA{zS^)#gS9RiKI6qD$_n&@}lIlX>^FqW)d$XP-&pmKmUX0tNJRQm$;
|6UuoF(nJNiV!z97G6{`wF&WNvG(;spi-e>NDbQah}=M0CLaF;5?X2_tb$$%<tE(BEJbj^aFG)751ckEb75RmBLzt^7s^V$phdN{#>Aj(+Kij1G;z-ia
I$yhg8$@H+B>la2K;a5WHc32}RC8=IJ5mo$x>O!=N*Ir09#iw7smB&ClNR#?(oRS0*8V=-oaRFS?r0P_kF6tONvGE1tg`-k)fmA{myB30%QNM!dF-cti
<mYd#M3>=yLSdt*K*hSptP6VZ=5$F~LQ*v(0J-qhJ-M<XbuV1hVJ}l5TWBe`H)qU}aW46E70(f--G}BvAu*pIrC{`j)hMCL(%Wfn!*B1Wq_~Rdfiad8*
NTzPlygzK11U7%!a>*<FIIoRWEx=I<Ki#RH6p3PEE87eQ34IhSER-BkOiGy;M^!rNkLlC5^j;V3cgeNJ^v8luHv0MU@;!s2YvvNI*)9XjN^KaemJ^SxB
DT%2s1+?M(1%W9`#IAzLK@fygU&)cmAfr8|t>bgNzsU@ypLwG_j#1M5a+?vd6f-QNQ!G7s4{AJiy5T=**_fhqM?uu(~`$$(|m{EPGhYb|dfPf>N~#V}Q
*D+NBd8=&J-%rW~wp3FeP{!Z;~d`&i|*CG@;jq(bJ+>}m5B3Y$<<evWueTq6asy+<97CgyeWd)VU{5UPno=Co=+g2%IbR@B-##{m-joWI#w=$q*v(P9F
H?}A0OL=Vfwtzm?&tP}ad>Y%`wP4H9#u&K<fn{hiJ{Nt1D+bOP`IZvmrHk6!%)AHO480UQuO5?Q~noxZzF&mFJ60bXdgz4i7I<?n1t*tTHaxm;B?<~`-
@Ju`HOljtAwQxHyLx29sXKte>((H@Xm#lxh5}RoTeK|c93^6V<;S=$Ujg~t8;C!}V5snVm0YJ|cm|s%{=cQ+w4Qko%R>cqd9^zC5@bn`oH)A@Yz%sE1l
1;%6^t+&xl#rW;$*?My_QMYJ5u*K7l<2byt;~BK5X*VDX(#LUgMUh~>Jg7S=lA15S|DUNnB2@%-0EiCM%5~Hk-Nbo`s`xa$+uMAws5}s>=g-_)n~6ksb
%813LbvtsieRVtSqIL!Q^ySHGo|F0}0zGdX!w4R)_KZ(?XK?tzF1{FJnKWnZTM#CmSkH$uN2Q`oD5PiJuDILjx)h96x?gAj?=xpCW*4)7mOu+pVF>RVH
HwI}o;6KMkeo1!pl8io;8N0{e>`wt!;wg`r$ls9Dp(5c#PnXZNwL@JA{tSE9ecCXD=5*xtGzweH-buoNcN`8};#F~b!wEfrNh7em2BD)1~Y^_&NS0sGv
$E0h*u@+w9ejawlgljPMX8;yqclnU()yzfyR7B88R95Tl7V$(6vyvHBFb_p4TO$i4Yz5|;`uo!l$Qi4v382coWK~R7*TV#1yp$Fu;k^wL8h1&v1HCLaU
?8_UJvz*e%iC*xlyp_9ISnI+;=3R!1F*lHkF`G=tr^lQaWhFzK+Vgt@l5o((TXrKWlrgBi<QxgK4M>zc#%l&HNz84D3swku8kj*CYtI#9tcM}2NEt7wC
qXd+lAP%PJ+LE;i07crAPb#cr%Cw{^-RSSD*Bp!VbPX?H<czJQ#7(gcdrjys1Rj_A$f=TAp88%E`|UIAcY=gwyfQ@WGbwoPrgN*WUqj5U;h{~w-9l9_h
1W^{Bx^iN1G(oNI2>GC3bX52rfO9q*PYMp%DN}&Bej8C@gpL{?f7Hd@V#sMA2m=Nk99bl6#^bbIvnK+7Otk+&M55hloQ<%`xtbIiIXhPe>WX<`&c^O*7
b&x4CA4!;!QD=hqDx6(n2YQF$+bNj6&oR{>MQLs-|1V%d|`(QLu2^+tpkV0uD%r_LQO?_d@8giJgx&s4%4C%dmXtekRC?M!*mp`NMQEV8hXQ3);NEdy4
U0S~(&T#_7b!6-hV{RjxfP$qV!ohO7jIgR|`i`9AWvUucXs_rPm!U%(EGaOn4;eqKu<UA?YKbV9Q&%t7=nv*JVtWXa!O(v;T*)zq~<l>PW1T5?jzqw`_
R>?t~j7{<oK|=jb92uAJBVejB5TOHoO$pTiw#?FeA;@?<9_)Uq;{Z<YM*Lilz9iy>Q%d?6=146Gs7$*Z+&!eR5K#Bd!L0E>2u9GL%y8*$-ii-T15G^VR
|dkjCs%f<N=^tKVsI$F3+x6TmxFH~aaCAXOfd3##9D`>74~tgt6d2;fbo4d0&gIMa)bFqeW$5G@{szyn0;_K$v+}8&8NNB?9ZO2vhX3Ked%0d#{c@e4_
6eE5*NKrd38O;CVY}<F91wQ0E0m)KTE-@kRYt<>{w-S6f{4YTW-==LXe;3^Cf^a6>r~8Xfk2;2300Re+UW~0i)|r7+|IopRzYNun1lglY~$?N{f%GhzH
RwV~6e#;)L$Di3(sW2dUT&M&S=NOAJ1)fI&PRF%g<tqjS|5IC!maQK)U55=-&uj&m_uMoQO2F_u0-SZ$nel^KN;Z4*z*KwwmE_?}-xLZdepBy`lOkv#6
J%*htHr7azHc8>k3{SK3i!>ccD&E|JhJczZlv)6Fq8#IDAG7`-NM<g=41u66pS04SgZVebNGuGN=hzV5I=a^?GeZ`TXvb{wX8xwA~dy}kB0FY8li#Y$_
nvnoe(q~R4px~)ozYnLA^d)~KtXG`I1#(Fft25A(N!3bK!)OK@jbvuYzP1|1%9pPduq9>rhHh;ea1cd!<WrX9mLj=Firza+z|L|<q*?$r8wKd^cRRM<2
e`5JkHjQ*>nAcg4QE0@ZZGXX@XeonNoJYU-wFAa?wJE~gexItHWNxhF+~^G?hr8{nr)+cXajh?1Q@fvKw8IR##D&rL>a7v0s-dyAhSItQ5>79%BZx_CO
dv1j21N`?i60E+#0i=f?kv5uiS-vB_qsREIhQ{#)?d1_YO%8^%TBIwjv~lATKwor%&#!$P?fkbwwzQlf`eO&CCp65+INxr$op+`eHrm<c`!;#|pQx@&=
05T7o2YJ0}(egZ(%gJ|%?_)@oLES1M-J0=EkD%o?8h(G^B3T+`mteBCo#E*$)lf+!w~X71&iaqr2X4hFhakQmEh5gZo06x@cEVlc26u*)L#O6C=EnM+i
-EHGl-u;tDaH^}F=gCN`r`=<OAur%Sv&x_+WIF6*6#M9=gR#w1|W~TsYm;vC+psskach2NeZf(PAlmy-&M&K;hju7n_NJvh9?Fv2gQeMHeXD{E{k7c~q
QJ&k8mGv9d?Tw%xn;yN;hH~s+5z!{=-ADq4rXGMqHv9x=Enz32UtiWjsGU>9zrFc78Lrc;k`NT$RH&$4%Z#VOVTvYEUgd@G*x!p;ksgo>63l3yNtYI3l
xFuU?cwh@80If1W7-2HLM8HS*f~F3so7c>rZ!Sl*FX_$JAu-)q1NV^5GOfTaoR;RvQc_}BtThObBmO`46Z)9l4e~<_}yd#`>#X=D$w?pq_Br6XX^-ozu
xJz&0_9xHt|7DHJrFYl<wWR$;xld3g>iB1mxm%IK0$+N&v{xG9|fe>?1ix1wCi3#MT72n_@C1OftPDrHeVzOUKK&{Mu)ODbv`>ac2@h8wy0xJEJAMGPB
1C2M?N77&LNtWF8o%6kl`BxZnf^7!zkFihDUC)#ou&o6N8fW5O2K+@eKgQ1Gi-bySqb@-T6jY(WeQT$8gvw3pm+b)g7);3UA2pxjB?MO{_A3s$wCe~M(
WTs0G!_%=KsI4X0&UF|s(C`I(x85iOwy9ev5KcIE`inAVwi84n&a3tJ)kpAY<>GUjO7Ei?qa*=QdmvKi730qk8fT_dZBdpCELD~SJn<fn@B|=Q*xX{Su
V&ZFm`sLdxk)Mz^dDKe0ic8#ri_UO*5mFxHDFVk7tC-&QcvLoyU^@YyU==08`YQ0P`E#_^TZE{>jFny`vsb`v_PTDp&Rrav9FL!d#55JuY`BO<VFLqTb
2NmSlY;CKlWWbRTuGS}A~B=+mFG69TGW$}``Md6c%irVbTM*5hgn9#2!YY<@$$qgCnG0&E-tY`z|1pKj)hODXK;xOFP#*(vSZ+}Y-xQx6Zs_xHHm!bg9
I)JK|=GPWF0rnILyw%Sj{z&JhjgK0-55R-HDI_YfvIK8|@{we7HCxNefH2bW?0$&8#GiNOdl9yJ2VrM&#lww-H0hb?<U=af`25-Of};f-RK|M_`Tu%A?
@<5nqifp03p&<*IN{aCg44Fi6<<Wdq=OEeTg?$^c^i(LO00{C!_G8}V7Ek1(~kR$efk0D>J|Nu{UK*P)~W#SQ8U=G__N5dZp{uSEbk-3InJmqUzuskP^
;h$TmwAFj@J1eumysqPD<Wi=6AX9nO!Di^d8#=UE45u+qpcRm86z<!*|qVF)t2TY{tFOWrv0MC40>OgmgK>>R3#*XdlN(ZhTd71=anoqJDsKAhZxS=2_
CKQKJlGjK~lN}-+%iU51J7|K`l`<7L8b|A$f?uZDfQX{Ss-4~j(EI38TP%~4O{sBKEarR>^qS0%<oYTWUVn5S{i^p0vTrvG_r5jx_bsvwcg|K+oR*gTC
}3)?<yE!xxcgPLRMF(|NFr(`k=Tp%w<{lg{C1Xx2FSO`LGlItV}<UfU~Kl5$%y<6Iwdp@w)*Jp`l?7JB_dfks>r`Ix|1a|d+}GVR##WW0K{G&Ep%*_Jg
Cle!sZ`c>5k1pZ^vO$w60~88B_R<u22@qhp9w=tmI*)lk&OB&Md}NINf=sV#XZWBH7H@0l!I^!hnaY7Gn^jwCfEWDNL(^_Wjq=mccW(EFwJ#K9T$rY9O
hm(`<LD@{{B2lC=iC%Y1>1LYI0aZVw7YqfoA7plq439uhCY{)sZZ?(PC1G!vCb>_`#K*UN}nc$Y$0u>$M>nxQoJ$*Gr$Dm$5G_UQB!1$g%!yfsoIIy=^
qGpElP3d*ga=^4X-Cgn$srvr2%5#(H$I)0(2*Qd{4t*Ss!?orRQ7PH7F6n#uU?L}p_8`eQqe!HC;dOs%j8)*?fxrS&<_l)EcTrmy-39}>WL_<LmcI<6m
<FKc?#>=Xz*Yiu<ac|41^%Nu@O(fD5f-)&27V_Y8viIjB3-%tjCEbm2(7K{w0rO(DK6LBToS7lYt!frX!1_KwJ+;$Gn9S%axha|r_bDJ`PS7QMFH#LFt
dnMV-pbS#O3%`uo0{q5CVifn&8Z0}t`MYhV;j8uW{X|O@&c2zw7%(;k<;&;f}5RHvLXbfRg1oTNLx#<9R-Nz##HRC*UWy3Xb2m)vZHZDtWU-SO-ndxUR
jqfXbzrfJq=qGR{9aIco9~hSo2x3Egw>d0A{ngI*mQOEH}GkoC##J;!b9A1Kf_xf<&eGcIFp|9Lgv-SSje>kXsU?kO-N?G6ckcznM))bwcsb&{#gjDzH
%t2w&COp?pCDK41OYKZmfUW&7ZVp;NwK^Be>+u)$bT>*6*r%X0Ud5C8Vh$Nh>Z%6WdnRVjl&n;o(x1cb~bqso3EUCb#3n#oTE(V#pLkNiW7HzXZ!$%?W
oM*+GU(<W^^(Qf(aAHR|&vx+#eZne*pUCgY7$cUkD%hV|_n7m)V)g-Ol1R4W)$e!>l01^o|LBMij5Q&Ka8^MTK$TRlZgeQmuo`mGyqa2$36m)Y~%3CRS
1li6_VQCHH??98AkRHoolJgmeaO8#Vd@3Q&zOdQi7w2?J9uA<i&}EvxW@OR<IsI}A^rK=H@eqKNyk?c8qDSC>wshH2sAST{F)(aR{7Jc~#S%j|I7DjQ0
O}|skSvI&hCq~7zF1v*xyF8x*QbV^GQ8>7JjVqYfYXB*^De}WVphWap$AgLq5z#^5(?3^=U-xlb~9!HgxS7f+FwcVlak=&@n#VPpqcOrYgu4UpH6CP*(
p_JSb8)~{wJhpvmr(jg5a}0tlOCzGOg!t^Qho#KFVoyoY0!!=_2!;s6bl8E+4kGF9XheF5I{8Nx*kh!=ii_NUXD-zPLLo&~{wtK1$|18Tc6>r?_}WG3B
9mmqLzeEY7rLnn8pzMeCq0KCTeukq`=v7`ry^w*`NuI(D&DBpr){OH8`p$SM>NnQZ{5#7f5k*ysq9e2L?v(vb)VTw-J0WN1r|hc(2fd_CS_aq(ld(d3R
gx>*<WB*#L3`Z0JMKKuFGm(w8P(-Zywg^42;xV%Ic^wcd&-9@h8D|JJ{py=Ut)CuTw#g$5GI6-Q2T*C;0EOqF=e)Y{SzgrPfc95ibMKw~PDYP?8ecW+Q
n)db)`BCcCN`uwis??(|Pz7#n3N4@9&?Nul4u|fhXUout$6?i{l=LAp4A2^s!#G{h!rnd&PO8dXH!Csee54m!E!C~Fw`Jd)S*KUPKt}J}P~mqzgK=|vS
3wu}B1n_AlM`Qh65g_IkI)}DRN#Dh1E6`Y($IukN45mB?DQ-40Z1a())gk6<3@-ENH0On3-oj^NlYnWL#cFIb-MK$J$jy8dP_noB5bA39%U}Mx@zcGe^
h{B@=`hHqfeRr(2GQ(Y+aE}kIEX}W#4X)*D?Eh0UeVlNQ-Yyn<k}tPIb5upOGzl`CO1!^11Hgsz`={+{$&44|nZ3*L|(Ml<paP7|r$?X=20TQBMbjJ{Z
hWVDSp=(T9?XM3bv<68}v_C9{AVoXxTA!n{G2xZid1ZKD8{AI-qt;wBY0t3+lQJ}4LtePecf&uKLjKqbiiv%RmBn^R9ngjJdWq5GD+`oqmnKmFKPT>oW
#_45@d!xf?aaPnI?!QT*@aNOmdbu$tQ_64co=nndwJbSSqJ96iCIV2=AfR50DUP4YBP132f73uf8!^ooh#4`a_HpN8Rq`b7gWqk>cUFQ9+ES^1=Tb|2v
>HeU=7W3oG)vd8H&iv*{RYyS!eX)NP?06v)VgV<`?fi<&h*&_C6Y<7X=kRUnTr)x^n)*GuE%FjK`&1=k3^&57TOmzS8?-qVLgw7VhU-rz{T;=doCvB4E
pA|^*wair5!>>!9T?&B@S*e1+q{)_K9e43B!RrI%wtIDy1+;AqLrILUbVdsQ{w54OnOb1KRHZuzKW5qk&yBnndO;`ai~eoEq)JW8@DoFO!MM`s@R8vtx
}b<*jDqik2FU<oS1MLQLyYI1N?nfzdOsbP4>U1k_>g7PHLQ%9zp_$vM&uJFmNU5r0YwV>mTvE&9v<+Vteoj`r?yp#0+~{zHLbq%iM8D83LVLF*=%OHY;
HcwBFLZ!m${Ai^hu!%`|CAIoVr)e<C4t6X7<s8dW{bzicadCvfg^I8b2$m|tp1BnDv)Z)kdfU%dUZX~jf(PsoC&Jy1FGEX$niQL{clv86Fpx5^=Q?xcg
Zm8}6{RWkx;ojb2VWL4Ap>$Lr1Wds>sU@v(4XJXpHmf`{!#c|$8XaXJ;6XHv?vDGatvGM3K?0kgBqYJwbkqom*?Ee>kux?bgD(^;`{0Xr~jth!ABZ$~=
QkSn7b36sjt2VMckb%W3(yo@Ep)hBedFZLbnMok!ASsK%wf6R4g0i<K9)?{UvTr{GSZODz8fDBUiF`6BVmMxdKt&2ia|<F4Bbd1NG(Ey!&|a|AOH66aX
Ajflas6Xa%T}c%#S$t#;60hS;%ggjxb*@hJz*{wsNXvIJ+$uIy8E54D70g$k+jFHr}92t>O;;#$sWhber$qpoB`UMI;VbcfO$cZxp)u{F!3FVf1}H2+*
S!pg>uZzDfiAq9SGf;nU%(-%(R{TX>8=((SKC8kiD{x#@LX#rK)kWQ}2TD0%{_d>4;k(bl7A)6s~bE*8Tvb`7lR+8zD#bpUG&-bnx9G`?Xe_#vA&J^_4
$bTVHtrON2JxY%^_HK7jp_AyCW-uZJSa*aEi6-6;yP!AM0i{e;J)Cox=_VDdPWKv`rUoD`3lp=u$;^RxAJuTZcx?hV9;_9BmE)k}bZEYi7@4J8CLID*0
;6Fw64O#pHhB5df=V+={=!2TAJa&o&!c9KuX4{7vHLRw9$bWAdrUeBwGrv^;@d;_T{j>>u17@jd&*ko01w<l+51u^%6uZl0Nd~I)U39pIMZ_^%Onj~~V
R&u;jlepIV)RBMv*Doc^W|uF3C!|+_$BJ{^{0=8BF3|Uu;dXR@O4DYJB=Ja|3mjSg(8=DrjVIH2hKArFICPnSPTd=j{lxV^Ua2Tal<pP1Gx~(#muEoub
!&DpprR<XlKbEnG9DZt+&pAbSGkIU>%p!3fd2USi!TsmkiaKbM00Pk`3h0FAs9rD;342X+J3j*Hlpqq;~v@<k2_~ju<>oMcO0TvoYW^SyZMOdRCMT;a}
)oL-09l$7cbW(i)QaOkqz4Gz!nFGB3fRu@;%pqR>-iu@V~zk3J{DaeW=>;c|RNR^=ML>pINu8Ud!l#2Qe&J#&B0rHg)cCk2?h~^c9dmt&qoxo)w(@$Fw
U1z58CIiAlKA;N(nRtw39l0zWwau}Er>+PJs9CvlTL`bhj`A+N@&=^a2padRR8{VF6WcMBIhmRXoCfmI<1LbO|l4TaS|Gi{TjNF<tDimfFTHBM3dE!=s
DjaD`is{_gVN)SM$4E}wuj;@N>jgXo0xZj&8eka|B(;EQ;#%Vodw6-H+1`6+#PE6>Y9?p%I(m6<KzZkM5a7FjAK-Y+9z{-jhIh5*8(8fgLvuywbO{SFa
eHm?s2WMu%m^4Y3Eup)1!M+Nf>(Y1(RJd}k8dHr&red-Q^CC$~FRvI_dt2@R>@2FJUzh5`*3RozfC4eWS?t1C#d#B7swee*s6b>PLXH$&Y@y}GsE2!RG
<2u)S%MRw4!7>5gE!tR2X7`9Lv%41B+1s7Q-s+>))wfOXxH^dW&lt={hjY@AygG5O|*wZi;rnNq=YRI6~QQ3Pnv#oSZXS_Rzl^FQ>2*LY+B?$WROQdxA
(y$^s&fQxk+ZAYNo^u-rll{jD2cm&E}KpJAo1%ca${o_-3RETGtJz(M3{AFPZoV_Tg!AQhqcU1HVtm6v)15qsbCUc|l8Yq=_$tnSvA{agajm4%$vkP<B
A;V&#AQ_P4+J_78vbqpyGa)i=++`tFzC{O0ezdiGbp{^m#j_@mdapTGF=*MI$=);|2-e)FH6uLwPv9p2#l*9fnWtcab<h4r0BG({aj@*x-{Ng_Ny(iG*
BPk&1H^6~m>S`PT+beA^mvY<UL4_-wKD&B3XspmCL=YLPyVUQAfQ@V~yzOc$s_`;O;0#nsV_CU(^?ej9q;O2aUPJ7%<d$C0_EUJsl!B#N7`a<~3Xm!x8
5Ky`JgRmkrdoVpftYQ~O3vN0)Juu}xGC5w%C99OO+8f{rf7+UU1v1srLYpJ<LGnjds9<vi3F=&s|8JO+!>l~0_M2pz=-R<*`o(8tJxz9DQcS{IDtUE(P
S%ODdjPg$DWfL`Yxfil+?ibj?TcD1SZ#u<J>`nd;H{ki6_rAJ>?9Z2ZmnRGixN^Q@{r$WK8|UIL#kLv^w=m^DoOYPR%U*mtj8alSu87cC}1oJGFTCGlK
SbN{%qy#pGa5HaW@6^<ON!gV9%sLD#=WsYpW7i$1@-KCkL6=&(`Nn>@f7&N6*&gHIG>92GP`A3EaO+;)f%kj^#pzO&CS=lko#`d7Uh@e0{~>x7QRBP-e
tzs@5n{bD)9)L9A(Cm1fcOBexIS(WQM|`^jJZ`jcP(`rF@1=v3no;hK8{&YF}274Zv*F?HOMhZDT7Q|a6B0^`+u5?L2qrvxdM5W!#t#E#)fKEwqEL&nA
0v**%WMM~bJFv_YFpb8PSPSS6@Kp_hEl1j507aQ5*)RzE-Y6a-!>41$t7?4ins5m*)_X`yN^aUR=#S3^;(#)DwGqfS&5=osM4D8#1w#al@u-uVi1JAcq
_kegvcYlDm<j^fV7-3lS!a$1O<6tliOnFBNYu&sKXR1Jq!gn)2>HW5Kbfr9qetSIFQFT+JJeKB76$QK9glffcLf*@+72UwQVXTUkJ~g44p_r4n`sV9je
f>iL?x2whL-l?r@JxGu=v2DTS66>1WP-0&RTL<NIMo_`u3s8Fr-Q>En?^g00BAbzQ)wKc8p2A(L<oe9ea7A98d}x<5a3iV-(&_Vomx^DzdUM6KUyOf{I
j~6X<vF0PE_wx5;viwl?h1pSk|rpL&2ZJ2v1|W)?PD16Ew6i`pqp)W*t-%3^TSpwu!$Wl(DMA4cp*wGlAa$HruIflSd$@2#=Nrjw&tLb(6!P=8;r=gl7
VDOMs5_NKET)F!p+DSMUW(vX2@Nu8=DE7KcR+r2<VT8WvQy5Tf|1P%8`!CudN|J>}Nn7YOrLsS4gCwDCAp?H%tQgr%D#2V#C6FWzjlh{O!S8}q)67$vm
AIF%AwLf(Um@woF-;1NwC-ONo!nd&g1>vgqpr>Rld;D{<gs(O@lX1VxPVp`w3NpiBEqHV2Y+kOh5x>OIrZlj=Aza4pbTn|v1#o{XhQvcyX{|=9-+RNj^
22DgK+jS?~li3&8w+L{dbpY8wzd=7@(~B9d%9Fcwav;P8h49*~{<C?>QiC+qxJ#-quB~oGI?BEBu-Ta{1Db?uq9no&pcTDRR6Rw_9t?6O5TD&Mw?1@GK
o<5og2fpof6mqHK2<)&J=)|fn604JxS!;1CfPblvZOT|cQR2eZpk00H-%W?KeG9zAXFe0rI#}IaB@zXboVCs^M!~Z0cgTcVsti&6gb)jUJ?ETEVjOqw2
fI_O#s77*lznfz?c`nB0`f5xy&bvVXT%-<XYI_$eyyeVUt{p2}yA)s=d_c06_wh3|eZEgXfL!W$-si`Oqh-%Z+IB;|HMyvU?Rb)^P4)3&l?S1*p!vc7%
ekmN{62iU0B1D)U2)oYpaGQT#E><wQmo-M7#NGK5495k#W>7%^MeYMH6cOXg?^3*R0G2P^YhNzNg0U>0TxJ-?O{!Y)F_zThVnG~1I?z#Tl1ss$gBcW+p
Tjh-~NR#j|#^VW{vZJnzU#>YF*|IcGN@iiCWN9^Oi8Ig5|9SLqAcF|IEryOkV{>gY$&R5B7);&ru9!_nvhaK#`GyjX{&(?on8V`qID|Ad>tbF-OI+IIT
E}1A?U9M_*CG$oL4k)iSBlj4SPL8bG*c|s2o$L&41puaIB`5G5Vl|z|Row=pM$)Y9Wa;8lH60SP?=p>9`Pypx7ZS<BSK#Y&HU6OxMSb~7I^5_YWXy3DA
V3AAyDrnQlR-w=&BL1U=vs7>mnBb+`5?(xK!v?3mLUTm0Ca?ej}Sslm893bR7lddMscEQ01bOwE!~pYc11`Pk#SVg7O=>rSW-9KayAsIdhPZ4k6x|*Vr
^X)57RPO`)K_~>+AHPk#r&(V7LhsGY7x4-?jGa#Saw8KB|#picEi)Q``F#@g29eNlS|XvtYvqJN#A*dm;%^cLcQR1F3;<eL11xgWluJ$oKWVUTFIU{)r
N(D;w<<@Po*z;f5?$Jvu2K7-TUA$nkM^Z`ps+|HX}MxKBkc52{;{3oG58_zv-IZ||+(qkWVEx7x)ujVr-$8OOQrS&<y~o7{BjIoM?R0h$4Dnf)Yd_F$j
~cLq5$<MbL90oR|oRlm6}xpu3OdFiy!tc)AG7<nhiZ8|~Wfdznp^B1rcI;}OuW0568+h&knp8aJ?vG62+uF{3A97YrjtXBg7hidLRjgBPl#6p&GOn388
xkg6!Q>k|pbv2DBl+P6m@u4n|0}V6Ko*7mR(+Xl+?zV)AMok+X6A$U?>nT8U*g;=8PgenrDR3j-Hqba?CN%o6<+485^cx)kkJ^uCh|(HV=bD~M-}i!o=
GGT{!IE7Y2&zcVSpb@n37fFe3413cdw}L({n;z#`t2f08W_CfF6D;;dQ*5>iBfw>VzUfO>;j#_TVo|DP*#sEFG>E=w0*Uw*vI{SD+X+?T3lRF`X2UAWQ
!|BE;RVXN#7_3!fQT5%5Iq)Zgf0to)iH_Cup(^se7k8RjB&l)qBNL54v!X#KMYa&~;fe@29s=HMgCmABbI!&PgU(@uie*rIc`q!8J#wUlMG^rq%DD4~0
KVY7hN&PEy)bM-G`R0*@q58b-f+GGD&o=DAzb5~9+3bS89CO;n^jJdsJR*<w8YOq9u3-JHtzCwIZh!I}<SEAxyPLS<mi=xKeD4<Zf5foVWMBN^)nWky!
|UTkscD~fE8pTow?yFJB~2@$X1%Y$h2<Ny_Iw-SboATY?+kfz4s3c!aE>XXqHhK^j?H>laM8(BFF_d#cMB_MFkEd>+0V>8SmCO6{duN$~Ofg3SQ8M8op
g=9acVWc<+Xl*{-$_QQkrHcCB<dm-$ydk+^ux$qr6C}^>loJm$AKlQ3aBvGr;bMzEG~|)W;f-r1!b=E$j$J-gNT`C3t)z<XmCNA*kPeHrNluQDUfGdex
nyxEJuEl8agI3JAOoocf11g+GS|SOYge1*Q-<D2Lhl8xjEwU#K~4imiV90y^SDC9DjQ!hqA*-gc$uu|#w>M$bg~0AipQ^`=@Mp1cih?;Y=XOe_-~*ujU
jdrsF`iD|Nqm{S1z2(obCsMT9;FF?FEB`*}zN0IvaM9WkwLQQ>5*|AO;=?5zLlG;>-(9{T;(c4BL*+j_wG!M=<GX!Pd6*;syPjME1q6=e98N6<#t_93x
nYsLX<|0iKs6>Y-q?p(x=!>LY0{M3c%(dO#x65Rd0hFXRrGzPH(*3=gn5xgi9}A(fTQo~u@=v^tNlorIHQ%q-!ug51qplkJVpmrhu?Va~3yU_H0*7Z@+
dvn+S*5}c3c48FEwd%Ev4qLSRp0uhy`5&~8HEozJaNK6S=kHMC_iRddwb%Z>Mq!VLzJtIoTbRW^&5ClLiQhre#^i_SSytt6rikHs(-(MQIaQT=Ho{;}Q
vgEj|gJh84VJ=-vH&ugT;YyZ9s8Tv1kYm|h$7Pm#Wz+~K%#66ZQ=GI*Yar%jD`p0XEkVgi76JsPkR{9ZlEAy6MY?q{#+H=3xNTZ%BPnh4`f{bk4FVmFr
yqsaO4_bVk1n>7)E!{ua)WY#E6JE{7)T}++-e;eY4DOlsu!Bf6%$jL@Z%6&63mtDQ`A$xn@eOyV+*Y<r*^Z5Zh{)~Qq%;vK^sYg>IUh>Mw?``e7nA)+T
wA@l%`iPiVwEQm{~9wnG{Oqgno2rOV}->5g-S(0F6{(>%LEVyph@T^Pl1E+(du=r=L%9m+Yp+t@J*Vq9S;L-lmcbHww^~^(6F~%PsbAM9C%7U!un%2w^
k$@%YM_7FO$3%pAP`-l2#l2@oRDbI~<D8S+`}y$Xt`w-bVLU<e2*wG=j@I9$@wSrbPKv9_E!d%}toyDv4K%$FA35uP%XYzoYuO$KfR1F|>uoBa&YO|lz
wW9o(cCWq@$v?)aqR}HD<m`0yE#c@B)?Z<BgN5p)E3nT$+t0W@chtpC<kdE*ut>NcEY**;UD%@*^GxaLk8xO%(;2kFUBYvuL=Xk^Ewz0%Goi(qpyz`a)
I5XR{z2wJ^*BnHjZkMbs$=(QEza(vFt1a3^ZcR~UStmyTs&1SL65ML;!DOP<;gJ!OgDCJS%}}mNLgz^jE~Q4om{|G{dDS<6I&aa)mARlA#B|K4h@{4hI
i+aGxkDWCb8J!3gi5m<X_gLN)2+51M|3zmXp~PqVTni=aOq|#oX#w?B=n(Ls~YtzXbw%LNQ%6X^M!6n0s!Tnaq2b;T{qT{5(tS+tGez{UUUa|(X^#iFG
Jqc8YnLEP{UFqAtS5sOfkLq!mN7q^OZ^d+=|ozRf}-BvzHCkgz0jCYO2gE2lQWYmL~ok`Mn?<qDjywN>O5{AhkA5s^@G6<P(l)`a!Nrj~10tl1fHKV5<
OzPz;j>v=bW=q=p=g066QUkN?>a0|@z62Z%w5A2$dIeixN41{b}0obZN_F4#AhUN@4M{)#pOy+{T_fIXSJFyh`3^*q`jZD-8ohc8#9VEZSpUTIEIXcCV
aUUkPH?|-qj8AVyc9JXBt{Ht7A>yz5aDPtPRoWi*~+_8dH9ja9!q``;@o+~7*-c8`H8zAbjmhk9k;~#U%oh;=da5&;oRKPHOosbVmqlv|C4k$m&=b055
K^>e3JM>9G{%+G&XIHY;>HsdP*4@O#Z{ZB;wJOywbQe-j+;m;ecRQQX+EkRSoIu-@R54k<2uoL55{UvfxET-$p^{X5IwrGEDw<mq<S^laT@gEXiQ6c&c
;@?*@1*j_-Q1!HR1bJuw!(9P8z~>btkSA4Lb7-xl9h_Z&JBQ`5LWQ*s)8v}dEC_AGz?J}ksEifUvg^21HIbW&Meeb5p_4Xf7U?{X*KeNt_`eTw!<BaJR
}wOg~O8W;|{IcBVc?;=SxtSOPt+sYg%_qCQQC1DL}N*?A_=fgH#wO`cY}YI@rNI=^&qXufS_x59Ja|+W#%max>n@e?mqVh~Z<8;?WzE^xbdQbx#8ITk=
~T$$`<g3id6V?{nAVp2xZyz{+2L_1&+(UGtjIh80_8uOe;3b(BVd5xr=cDU7f7KU{%9f0<)O*E%8!2T7}P>-fEfD#<W9`H{Vqj(BB%QOzlDmet#Pn09S
km~-}T;NwO7=t9s1GTd?uAZjuy9o6)&ePZ0R%K3_^90I2XXRWg;+spnBJv)NJigpS5z%XKtq_G9PVA!-IsX7s-?z57+OC5wIgu!=YY4p&q8x3=&L2oG=
6^<5R^;G>KDi<#WAhn$5NNRvQXabmd-HobqxWUaopQKjV=1n7%#1i5`!YZ7W>ZEC)N2sp{8EHoX5kdykz7H@T;Mm)4(%`q%Coq6jfj)8-`Z0kF%W1#7^
Tj5jOVOL*=dWspJmG;Qr+u3F)n|DvZrPJPlnPIIKIgKqgx{qUu<-3JkdlM5=g-z9dakR`t$xP}cYo(ANWfe53TBn?J6~}+&7miV4~9jHtu84B>B-7uGg
*Z@r~TGFTh<c|WU*DPSrt<iGr=HX9t{imC(=f~5UN|qGSUdXN=cWM>2E>u&im2plF3Yc%*JP=bkf2Vp}P)qsLF33$GU3k1S5>^YdTqUAXZ$fGt`ElGV!
v}U#x!o(F?T?=Wlwp>9X#utY}tBW;Di5omhAG3hO{mGOVG$THpq$e(%3DEdBR~LczNBn&wz6EfR^$sbg=J+*(vO6$V>aeMn9Nxlha3Ei}izH?w%v{jS|
Cq403K4MPHexJzi3WDInHVc{X|O)iF3v_ZcWTNALlMskZ2aoh<wEcxK&u+n$N7Z8)^08@qSTu-Rw&M{eGRYWi`Sp&c{3Ka(<LtsgjlInNFHKhn`4{Orc
30SwBst#Uiw=K4Tw?;YIIbXg~HD2u1t0rbjU*VddH}vREgbYEP5`j%iPLf+Us@`9-*XGaB9{$`X`G3;FU%t{gDQRCQGEzMtS%QO<_$s0p7aIz`d_$g(o
6LCEwRU4mXhD%v73^I{Axcdj?hZwT&iS!8TdG97p3wcu6iY^`DvjA^abheJxD%E%#u8tiY;3{5vOCY@%8I-ff*~J*7C$&&fPcekiZ7JR*s)tXz8IFKWk
Y@?XIC@?guZe|1+12Smm6=Zg>P-gt^Vec!g2tzPja*u#+`&NClb&e$EZAE?6J3Fy*4`NAJ5IeRh^F?6*8IwM#7&O%;4;t*}F}%te#%==Rf&uf%q#~0Y-
%{j<T5K2_2+|$8#OU?cGz&K_Y1-$!JLz&_#@umC0M@enldKnqw4XV$<G5<+lR5kg$zySXHvln@BEJS~|+koMHR0Y@=a;O)08?IlD-o&(acHD5}kOQ}Vw
6Ms)7QX;y@3QVW4TNp-uiL2i~@3<dPr^T{^Nb`fA9FZ43SjTps$;-_*+7bGS#brt7bhsWSF1H%~upnAAa1&Ma9!-jsj$%1T%FY;~+PB>&$-hq=2v>VJT
3yr&~IY!+=4EfxJzAEGHq20Qh3=cHL(%N&x!#uWV@tGuSC;%qzAH!KVQqD7N8N71N8)3bWsHo=2(}Nf<5BpjLQ2Rd70VG6Ku##3{b_hNM9Yrw+uSj6?^
@I%+>}*G*1-YVf)I(IQdm^n2r0|-)C6gA>@$Qvy@*seGykj&P=+I>S;wK+}_J3%cn^7EC7mPZ$4Q(n8?d-V~Kx{w|9&qx!Smu<EfcbuDv!I}Yd9lsLop
0ZKu3Fp)Zx7eas4Pd!Yjwp1#ERtI-_SsL;Q$d<zXgdi<^4#)L(7xP7uRh7FbaABL;MTaQ~?_p`ldeV)-^_jWDPwT(gM<}-9YO}Nd`NJ^(9<WqH9(0Ac@
OiPB>B(bt4(#IuR;eYq+hY%!Bgr9wV;LC^eEoIu1qSWTOM-Qj2-km={hoh=)dcmfBV7??6ZHHB8_J^i5sqI7>631hDW*u=<gP&?YseKuBm5Q;=Ex4TK4
l^;_adH-5~J=@S1BKz(6dtLIq#W|rg*?ha`l{?C8->MQHy$T^SyaNJFEQQy=Upm}}$>?1{_-)^hMi(C|qAOkS^mu8nd8AXO*`QbILBXJ03ic8Jetj~wA
rA-2)ZV{41qOQ`rzFSzrx`Fw=Mn7(#{WyFIO&fXS9@vWwM;cNvs5ox;grK4d_eGsBLYBbT&~g*fMIJ>LEvQuK4VbZ?ul`_3Ts%-%d-m!rc|3qlWFo54h
~uLwL&5171%4?GB{u#&6d$BxXc^9q6+gGqG*CjqNn$lY<ufaW@KRaBx&&^VD3C9PdB%YCmbMbdgAlMm;!Ye6t@L~J^3e~Zf<PhCgn&SUZi)ZK=hE4gJr
=IQy0T;YZg995&9d6NcCqOUa$kP<0$`C!oq2CdldNAvodgXg7q^HGv)69YS|DTPkyyYckWcDmArMiFZ{@1f+kq`!JeC8d2n+or`;Yh$-V3iq$Lz>JhYC
xfnD{)bqL<)!huP9ZdQjL&$P(wo^ojsCbIQT#s2;tm#6OIQ`pJiDE8o2mPZ%<iv|#wyscoZpMK{#tocU~Vz|YoSGOrxG$LB~~Bg}NQ^2O?l)#r;nw_{S
~M2{+IZrE9~?QpmwnShklyJgC2#Qcx_lC}rJRN7V3I3hv$TxE>%F;ZHlA-U5DU7Cp3<9Zg=KAFIHfEUZy!8(FnzSLK>k|fXfRGApJ6Ea<4vJ9G+tE+1U
(nmm*RyU`)Ip_}^)m9{E8`pG}058RQ5Pxi50!!b&f^@IyLV0j{Sf^D{2*4T*X@T^W(`y0Fpg)v89Q6Q`y&(95kTwIa_}igM9Bq*xjtY>;0EciineR)Po
Mfv>G*Q;kVj57Al)`yTHUViQ(#A_c%U^x_N@)LNEQzitD}huQM@xjSMZG?zGay~GyyvT;5WG6DAJ8F9GxxHYc24RZtWq3LCacYD!SVRym%n`D)Jm#FNu
GPt@ey#xA2!F`+LE5v2((A{;r^ZOD&hu%gHOH|Q7T>Mx!q1v_l!r>uhUcnIk(4BC52Xh!D}nsb{{xm=-n5%Cb*rgl+o*=55;pk?L%KRdhTIFm{li5tFn
jH&829jn}$k3@`Ji0ZgxN@SuB$`kN6Ycno!Zu(o=t=YKXpOuGEsGD|3n3f<N0MIsEO5mDzUNv$&DTVU~PsyExKS$pU3q=uDPH!Mv4zV!U;P+$dnI>q+{
Nl%h^W>yR&Ij8oU>z?F>%cii{25to+qWL#pxPdQj$C>gAGFq&o=vuK%l?P!+7M#$G(TVGXmm8i&O`%Om{lpP$83U*0tTvXTz_UIDVByWx-qjI-AlY>Li
kJji4)bha-qd=BT$*q(32vg0PqB9RO*Yku~ZDlqA3b>0Zrq&tuv)L{+vV+AoSkfLD8N&Fs@e*D<U;X@RRk@kzD9S`mlDiw_NwDpPZ>+6*iAMnuLz2KNx
kQy%cpj^$=u5p!4Z8l^>HK%;-Tto%-qDLTii!1|V6%ClMn#>6Vlc%*2phD0X197|I5`_2Y?gab8Y+7Z-jTa2RihK#823_oG=U1D=1NFsb<r1n65T;UKh
={HRmS7p-n@`kz;)YP*zkN``UnLsBbQvlq|vxl&G93m-Vl&{eVYXzUZj`qviyhdF|ATqz;68H1U(%LTp3!IfC<RMz>+2L@uy@DNl6n*+A<v}n?r0xhk9
wjbnXQ8Wcs_WKA&o1*nKEg=NMKGpx<cHeQe3vo}U%Y)acYN*%Q+=O#%2?D<8vK51b2MhhT2p3aN@)^2qo#Z__&#!^J>?;%EhQ@v;zfCYyLMI?Z#*?^MH
{cY2v}JK9KPM%{bH4WkF>G}1@wlcZZEIqot3Dhll;^}9kZ2kIn&+j@B?l15Go%^MUeM||(SV6~-yRgb<Ao_Qb(b&oN+GrA|AP^_Y9n$~zTSqj6^nmIu_
#;XEjQqBvlvL<JHvVdh=J*c!Ovl@LB*rXFZl4<S{&BD)!WWIbuI&|E7B4=}z8DgH^%inif+zL%!nYp~B6O<SeXcbn6durU2lp{@ihnlI*@h4=rgUYMV^
|WkzEqIG<s4unzl>pTWO|vC3&!GZJ2p%?guZgJ^^sJ2HH7u5H#lr2Z2q)=XrZZY;smq}C1)}V*idgn5g231wA}}ONIS8YXy33h-C6@P^d-n(}f%K1hwZ
3Y!LOFIDRl$zZy$G2g<Wp=zD)ux@w-T~so-$*vb`tbcqSizAqpDm=m4j|Fj0#t-BVJNNujs?c0i#DQ-8&EUg?v?(n}Ho&PRd<4ETKDT1&uUF<chAQI!V
E=jR}1V5GmyT`b-V^F)hT;mCsxZK@3fc!DA}m<MX32VLf0Cb_AHDx{c7^Gc`Np7~?g0oof|MCHJGUvz-MEk?jZ+gK60mDwM9l@<cVa2H$ub727|P1|NE
0=C|(gYeLn%!g1t}J~LWWN}La?g+nw}5JGF*Ikp3h_epd)cSC?4zyS2Lf<Q#!{1dYMIa}CN?M7id?vcmB?a2-hsqA)zc1j5DbYs$G(alCjpA5x^r4Abo
fu@}^=|rHu<#t^Hus~ocy)8ZJRX5gDb#j<im-KEzK*#h6UPSOjh5R^@i>q|c-m3$$le$>o@+sN$ro9?+8C{~n(}I0cnosw1)5gLLsz<4`oB%?)3ne0fD
@9w(4NS#MQ&m=526&DGxt70x%*Vzl);Y=o{4zYCsys)|RRex-s_NE|-Ev7ik#gs5XOb3{#RfDXixpIJ4wxI3Z<eeh_;@mi4#cFlCPwQ)u_^Ip_8auw0t
nF?Ow^{=StLO>E43<;tkR^T!gJsROrkP(7<GfgiJ#thO=9MgtY4KF$D<$#gqn?$G?xtILe*sMoK8RpE_SXUFsy|U8>m;tZA2+mv-sL69SNPoh!}jHVED
Qe){(EsU<pOkkRO7rh07TrX&W80Jr<DNd?=(9A1z___kf3ZC*#J8Io(J`2>8g*K*(^xKm)sOvMiuHAn6!mL&6VxL=t-tO)NEsJ{UET4!3lhw;Tn?$7Eh
gQjtl6^-yBln}%ROEgX}`6x%BtY*G}4x+Cv&$>CuRf;CJ-qoZ9_L~Bsu3^6u8bsR6z-Bl&3BPm5_sB0lshL(rR%$EUS-ZHYp#a_MkO+xBjri4c`X)*K!
Iow<&(We^P?VsBRx*6gEq=gUU(bOT$Tc@|<7Rs6#0=`Y5j1?*l6jMGdw436@v(d+P5BQ(MJy>=kS-U%Alq%9<9&FlQh=wPVj{Y0T{J|RERAdjCekP!kJ
|}i82PI7Y5icDqaxcvUfxDkVL@`hiB4fd%8<Y3#tJS|#+opTvoZrLrn!yQa=;+6vym9;ukk2sgQi^1_$g*x$?dY-_sg+UT7m)@7M4YEYo&wJ7@6y3AO*
nWuH;JFFuD)1PpzvsNNgP$aka4k+=gIaU1DR!twuH`O36%)ea62dq)j9QBg^2K`pws-VArg1aw50?T>M^5)O^=8q-fVvZ@gBTLsHCjO%p>6hE~uk8y+-
3z{P+L)a#gqwo!${r)3a`Y*Koq5DU?HDC$gO+ll{^9>Z(J-z^g7Je3yK}Jab=K+)tf3F2TI)b-18SILu4XUp67`>dcQA{vtl{``8Cm3+HHKd6#6%{|LO
=?v|ZyaRrf&L3W(CjU7*Wjl_BN$D`azmnox|)<UoYQe92DT$lv8227P>(I5zvo%QGqyoW`=uw6*L0hG%E93z^vi^mGKTiLUEJHn~}RRm)_Y?mWklZolq
fCfRxN;${48(+i|kNc#Kn@+T|`bz3BG@i&B4G?M`4an`G4-piLG~ruGyLacZAPW!;b37A%A(+hTQ#IaLEECe+v^ox@xhU9C_<jj)vw3Ry(<Zh|gHoYgw
4)&1UAaqwWQ*y>u#;z=6sPbL>M|T9+~mW3AM6H>)tD+nh9fx&@YCFL@~JwPhXtg;*<Qqmw4p9RK}aEeDj@}H?@4=DifY@dP=u3f5>`cru->?)=ZjCjWL
QB*@=fmP#zNg6S6Qh@pLd)BU~ws(>6r@ZqHt~n3(~ezY!UhvsLjHq0{KJ~K0{EOswwmBF_&kZOPT?g2lDS(2SW&v$;@;MLdG`#CV4C!vnJEhJvf{#>5;
LJIX&6pj>V(N!KOPxlUJ*AXGfa?@Q2*U9V7h{41&D3EXG&U8tl?zAOh|&_bQ{21v9)=pe%Qn(I;!FUn!SNlUHyGf(|zQl_UOcJ1chTwx-vVTLw^yDdZQ
6Kdsx_&;I1?id9NsPPjcYa%=U(4Dl%%+l>bW59fpC@Yn~OBNU1_2`MXSz33p(N}c3dvX&6T9_GYWmOv^;uhqq-{T?~~EiHX#DJrEAw%m{oDRb7&qlfm&
<2|efxH~k8McC$496dXPlm)|n)nva{-4nu0d&Zzo>Gom3e`|Q53mvpLs_mcb1jKw5Qefyb(n{I8Dcunl!Z4~oAoL3!u5td2&YY_h)BYVOV#$@+y#uQFA
PL~w0q3y8UDCXhU2-TANSVZrzxeV~NzDN{3X(`RU>}~`Vdr1C#KYd}*xTDqKBFm#l%p%RmkhwrDCS_YJ>EN|Q`I+M?+JKg#(Mt?1l}?Gk?2QY--CI|y2
<{>*5f0Vk_a+c{=Ikvp!lY{qD>x5N#7u4%(2l%E~j%JGyP4nLRAYK30XWmqDV1<qFaPI*~fruP>6GQ08RS1M6OJ~rv_kmH1#6$M<zd)s?K4knh8yno`)
PZN0}Y6PB%TTD-)kq3{4ZKUYkVk`WreojOM-UMJRpZ-PgF60tA}gMQ0PP#sACRn>V$QtZU+5MbQyA?m2^xkq~0(n28DYec$QR(;<WafsjBF>zxxJ!0fv
LV>V+J8@#aCVD{y^+(Fx4{S|)il9eizWE=O1d+#r1+R;Imq^hi}tjssx^?BxrYGDM|(_;oXBeRwX@jwIzkIuPjSyJ?{2o^+#^wY!j4rqjF2BU<pWTv5r
d!=!in#>wAP%M(DhGDn3#l6(Xr^q`!j<1>N$<-I(p8j#mcRw83x)zmj-}jJDjq@`{<MM!v3*H@9ChNmcO!pr!_{W@cY)euiAACs&$6<aQjx3SCemb!Eh
Vj(dX-T}*?;_IXHlQ0=%;TE}G58^d3}rqJS>X?wdT?lp@5%s6&_&c?sj?Bj3?m#wF$rO4W^PZ%c};=Y147Qa{ytzo_Xo^CGA&l%E}FG9j({+WpWs3<b*
UdQ@Q!w7i0_D_iyuV(5^o}0iL@}yI}QU_ivnX5<QrnKa2fr?t0))y+kwE=N8$7wzw<9%!!-<>@Nj=9H-ga88Tvyg*A`l5Vp+CWQ0GK(yvD`;GP24pY%p
C==#0LHmerl3SBb{4Z+(-!rOa!>>E9@ib}%a%lk`{KMH&y#m8%ii35K#2csy@zV^9KnIsI{5nuZEiju$a*t`7OYzq%~3a)jbU3Dull!?-kpnTAR);QYw
9Nj2WMIiJ53nb};|uhf2Xu{iDCZ>boQ)V|NlDB{MB*{J3`ApxnZjde|q3kFw#ukR&w{4hEOk7D+I7*ouNYL{KBus<QAl1xfE|AeI@!`J=^M9IN0)|+Jz
SiF=HE8zY6k7hwQu;2<&^)%u1zGVrl%}n7t%2dRNI=|~(jwhn0@#exeGK{rSFU}d#H%v=PiapZokuHv&v*%MX`$$x!4qk%9e7GEcOnmgk!}UivMvZJ>l
}$GUg1pycUe7J~7C+)Dm5`|z7n=|jkuV3hE(2?a+=@UeSGA=TffH-Ki;<)ReK_BaISB|dMVcY#-yUT0##ey>TG6B%;46B0@b8)(fz!QMEo4ulh__K83)
(%q@BLpExC9jOKS3W=v<*?8t|ZJx6kWm0dp@Pk_zI(RqsMxHUA|Eu$(K{;2#$RJm*FmKzTp=rs$rx9NA)r}RhVC?$Va=mf}3k6^5EOR{bIFImUN^2j2u
zZ3PzU~SKGj>0gIoID(1^EOf3d#;948RN(DK)F%p=ARd5=W)<oa(28fenZ4K3g!&Tm9$*@PtJ+b#35AiqR9fBUA^eVJCfb$*{2dvye@GQQo0JVWWYdwD
C;>4`arDGH^udV`Dmq-J!bSw#pBRh+nLStNLi=;e91E_|bAHui?@7FoW1{oJ&_f!r*9Ky9)m8Bxtq%)ZOAMY4`OvHpQ-ir7esn5RWtN0(|0}67t`Ovb4
;)&#-nypLyo)}DqtI^P5qTNu3W_g?#6*A%tgD_co!&k=g;$5Buw=inQ;M%^q3Dg0JcpNN6fssmF+6v+!B6CTZ3id~2J_jijd_DPAHMSUs(AM`uE8FOV9
wnWG85@*zJb?~)x99WT$-wRRse7=ne!~j`L51Psp%C!r4MKXdN{yQ$`^qUJfek|DU=Qp~!yAcaoj{O!UA8GnupKd=iXsYR77*C70`s5pRk?~&nt|$kB&
u@uYJqcEKr;>kwxU9l#p|zUgakjj!Monff;<AzFB}&agcnIEr`!)s)cQ?mbUK<8bzF9d%PP?58X3lnl6!RCGsGn+EtC{AIl>%i98i3?SU~0E{Ect;97P
}8{N^%nyoas_>KCS*LzjtvhWpOS1)+++=LjNP{wOHLk9)r3)n1d1(GeK|k&9DwJj;D|WAKQos#<&i-|Sed`~ek;qD1=>=r{z8gL0L8v+zA<YlztJ?F?U
q>MC62^&-~@#r^)b7Ak@+HW;58v?UHOk=e({yE>eb!f65=G-P)B2##unic)lC>>No>VOQGG5V0wY*06+PAzVh1CWjpo)7vt{B$IKzmO~ucc}3;1Dtm{u
WsXA1%CgUwGCPkm@<g`Xg$A=vrM{xgyE6c1hcUB04F(2|VPizH!|M^*3f^h{f){#lWR}&o$QMAY=vZ8MvBA`-T)m^seZ_CbN6~{pVF$!TVd7<x8%TQo<
TUzzhWGg8d|yk7Y2pdGPDQ@q_6(1+PHM`+TduOh03RWcN!}I&DjV096$a1e8Mr=px);2k6EGO$N8%JhWH$J?#l;i?Vaa=qIk1FYMu4}c{uc+*V8(*Uwb
#C-2{!f7xS$l|7&*(_v|vi1Q|0q;>;A<fR47@OqACuCF-2X5@-hX32wV$7j6hNGCok3)2eA&90zyh12*SirBM1;9b6_q%M@{`L&@f&hP&VBIYibww(Iu
sc!xG>3OBVbviNQ=m57gKQ+)&;JOSL&psmx}{b|AeWVwS|r)&)al61|HEr?GzQyWIxOA+3^&eGyukkTE2RHpfA@d^9QuLWQgx_<#n}DxoFW4pLZx5am)
UkuE_DxGV3~$xf)B(k)QUIoxFwY~0A{0PJ&4nE~C0!BdF3fKgBo0!3l_o?>Kb+y@S~qNtsRPGEORFq-0%Oy!1T0wg|8NHoPK>)~T;YIAO0=$yMR5Z9ZE
qS4*Fw&t68$w;i28Q|Sy2x~@~VKi?HI<l{q7-M3vT<Ao^1l_^nX^}6iQoFId91QHu`}PM!y4C0v6AIus%$~vG<CiRLMBnsMVDckX?!O>V7qso<f8l=o>
_30$JKR87Hn)yDH5ffyz)K=FJSabNi{bmR<^~s0kP?g>FkrY(2=g(%!!9rx*1#A4Mx_h>96UxD@Qd%}>R0-sO=zIakNv{v_JJK^@`ZnDke*~p&IY#Dd?
PC`>VfeuzMCcJIE#fSGZju^05N#LsX@XF92B(=us2fDmSCoX-STRZbNvZ9Y4I_8|KES|uYU|I9wYwz$r3E`zyHJuOI+RnBbQNLtus6|RSKj--1WC#F>=
=59ZYJ3QVTyNRs;{<;Z+BBzJq1B0kqD^fHTLzPg{TgDRKoKEGy2JX}IElb7+R%{%GK8kE1OpFNxk1a~!9S1^43h3fRAz5>&e8eiZfNGpt7rt;`8scVa1
cG|qJwh6H1h36xjg>~T~M6`Rvz^B54=`tTS$!3<0frKncet9myKT1;?3RGg?0Nzi2iFOe%BZ@gOUI*yiTYcUh_h9ph!R)(O%soHD{Vc-Civ+WfQY0=Zq
a?KLVWppnylM*3QpfmF5-Zvi=cS6~V@qXmjc~s&ns_dvv6Y=RHqbIz_EDb~&7k&&*T_md$b(vC8%t*miqLiDK%$}HNtdaSW86ouilXfr|jX<z1t=w_(2
YeYkrIbMLwB#U>2wO5Yg5S<#mWkQjiy?S0Jjafc^nXjyM`Xl`fGgV|2QuY^3HRvZG5p69%#fg$5HwLX^X8na`|uxrQLbMN)1%EzAi^9;O?6m?%`psMKy
R3`QA9h@4e#6i<Xazkgu|VZ$l!ty)dDb@ANQI#O}tS6n4tY3_Z#+(yGBKS2hex)9Gz^#uEte~=(EM<u;T<!{+b_7GxP9Dd6_^;xbdP}@GHSlt@ie14U8
GVA~dxnY`3i)uKEn#uZ2w*3LnGwQBdV`W301~-|X6VB{J#wClr7?X9&7;F)ei&1q_#1nP3MZo^Gke6Yb$h1OoSk#=Ss4iy-~wy;cN#t$vm-ldd==*f_u
rZZ)`V3{fXa{IpFTBGe}RN7`(-K9KgGjl1CO(W8QSFYghLZ}?IKR-_wI`b@aS6j6;RS_kW&z7aJ~XA_{Rz+d=Mo4F$C7??;rtn?C;2SaWIPfw{xcbkcJ
wIC%3IHF}br*ApG6I-Gha5aA=f<i0UAACS66|xKABvqB;qpr>QNs8BvJ0(FtB7i>_<K*hfcmI+c_AAWyr^eGnrJ6GLBVXh2xRPbG%W{vc8Uf`pd;ni+i
@l`lnj;>lMy#D8{teentPl9^hhmhY-`#QTv@D_)ctW=y`6Jh%6WYi$7cEFyxzMr(W^QUQu@Hyqa0*p;Vk}{urdZ^RD|{)UE|~HJ0te$10GUSI;}N_^rk
4CfFm;2zJT(Z$YbKX{{^Fk=3_iPv%Bmb#rxf~i9|B=ca0h5lBEU+Hwua%}Xz!9Q)c1VHce}t;V<I{WI>X#Tj4%UfG}HK?Gn2SiD<XmB0d9r<otJ^J_xv
gp*BQ1eNV{(?wMgl{jagI*H)dmGpNT?51sRy@tq{8sEWg`XIjRv42rHUGi>SBJmq?okCr=2(FdP@n;MHW+>8h(uIsr;EH-o;yrFH)VtjO2lQF=Lp|8X_
v#7o96!$^9>Y~X7&@Rkzw2Ju9Qlyl;x05}^y;j~@8@DV$j!Yj*$K~!}E>YBnpQ1=C=9D!1B{4&f+4nuUl$MHc~GWUlw9{iIFNay7p)-j8xK%4;sbmEhM
UIW8_cMcsi0?X)%eLrFw(E#*|p_$qe$g#8w{!y;G=!?a!s$h0X9~BnMP+Dj>i;fKiDud#m)No_|qeaXgp<_YtH}1vq2!!kM!cWYp%p*X^Hn`yBvq!onh
&MIL@kHzhtX%TMk<mTbDNJpq?23oGd*9)Dgntd>Ga-1R1C6?)uIG!+2dYd?=FA&ZLN5iIIlB_D6bS_yrV}Vy;sl3-xHc9}D@o5pe<LCxtZ|Vv`gq@A6c
QD>Pq(NW&`jf?t|lLBA7fT9L}w@d<=1M&3}lBT#UMB|#m|GmpyNHNK0~w#%p7DQ-$=+arB2x^z|Q!wUw_dO8(=xNf)6JZ@kf{oQfEh;0x|#?!;+$F{<A
Uku&fBOh|uaH<~dP#i4{;d88e(-98g??Ize%3QaG28znXBUcn87^cPa@1ffkOa%*~*34G;7v%E$H1Ft$ElIq{htBMR5&kx*PCyUv}Cb}wSJuy+ybzE7z
r5A<^a6BU)^ptpDj5f$g%6|sg*VVd*pt$6sTAj7mou;-c>oN>s6gQ?E`*P~!pQ}#VJ!C6(DMa>+wFfol!O$?7CxO0i_mJ8v;`B-4_R_m2w!JP2aq^T#y
`@pvt&%4{h*@gMU@BQNgY%gJj+t>&`GNY*xCM(yLYX-_C!V$z<Dz+5Lg_o#BVs9D8jaL9@E2L#w=P<tX=?S!xc3%YMh5{dN$P;&gULcAVMhX==LlB}y5
|@6GErm8-qmg%e$R1x(wMU^3!HGe3x-nxPx}}K`3JW`rUy2lvH_L(7r_6^JSbRrGeb<y(2SRWKg&o_%$Dc44X(Ouof^n#XH<z5VB1{I`@tb9tzDrx^F(
{>6?WE1QlHwX9nt~1}Mn~cT^0V^hi4hb+=M&LMDum+uak8$~7xs2Ga5qEC1oX`v<{T$1u-VY{voOH|Wv#Fi^5N=GRE0(o<{kxZ-%)J;8U9_ni^XWHVCu
)XlrvcvI3A-r6Kl|Ue4J-zC_5DNFYXCfSukV>i%m}5X9!3GBGD><H2&#LQNc;X>KMpSXpGPWfBh^5RlULRG%2=q_kF=h6PALPtK2?o?+@2AqDWx&1(!1
777IJx@e11IH&?<o;E&|5=HZTstC*nIrx5L90=m^j*y{wTi{uu}@LH6_EIc60zzYqC^Jl=u-2n+JQfk;rg)t-kmMASu`2kP5y!YMABGTUS8Mj3_ASa>4
L#bG(%c{}qeuNM(r4?zq^kjoB!DvX3et7mKaYhh6%;o`-80-p!2Le^vjzuZG<MnU8(K5@D?{kN%ZrH>T5388<u<FPIBkK=e`VMbJ?L9?v@!6-hpm*eA-
jddm(3(y_PI#m8E>w6U5qXc1u?#}0xp@aqh@lQlGTf9EGgRe%z(wz%%1R?p?is$3FN_=gH4;ml3~Hwe?1t<P!DQ8gH(?2_FvDP4(8}V!dpCslk=bLYu#
c59jqetv3~0UZmKlvKjL7(GmHDkiSmJ&SE9h1hg<6Mbeu~5E`A7fGH2f8dd3}=UH$baGI|i-rx9ap-bl1^_B3QvkhFSJSj=u6Ovv~*tL7eiG33j!}G^t
T;6nPngb<^`{HG$dBfqSASRG`@qi4sgu#Z?6pL&whLa>g)=DlaET77nkH6VGvZqGu9TG=~fj#s(VHWVO&U5#Zv`ZET$5XdF2a59OXxP!G@DyOvo~;?13
X#?60v3Dq-Bt0EPZ3*m(Gl^L&?r-2gwL)-I#84R-p7oOo&D`NA*s2==uIl!9v_tiGu6fqJBLTPV6A`8W!v`4jCx!a@gErvh9X673`g1s#;|4N4}$r31q
=f7`Z*|+qT{}QbCaV&V6)fZ~3k8w)Sh*AI`VAV(Q$T8s8_z{DJ<E&jraGuc09659*wIYi`mj@iB76oV%6L4pYcoA_sR&!C6HNzaEemgx2{}IUjDODFej
|O`5zc}`Pyz4d4Hesq{m^P+jLw#>(7K2`s<JyWo0p~_(K0<Aoc)^>tL{}G(>r;c7TnF_nw20&sy%y~iL;;g8YXJSiLV03embx%B9ZyxhmJ-*GkWqRT=`
Xp~oF{B(U|P#<8rx!E)0_hf-_K1~ovm=Tihc#3-7yM{f+L8LNJ3>6DUVG3@of&}7%JKPtKj{6-{Cj{R}gj#C;Cto%btICn4wOYe+?9_;P_|Oh)B)BdLT
ZHy-S?<5kpB9#adjkDu|<|!lkQ=`&{cEX7$1BS}*2X&OQ&2UF091!6ZN82a8odN9PIs5!BCtgU4d!@Mxnv;^dmMF;2acu_1WR(fRD5_p`DJTTOk;h&lL
D5MJ#W%wNvpz~oLUPZNxKLkIB6aN$H#Ji{i%S7IJ3?3Z_ILW@(=zg;Z`kKT~KYJloRXW4}-ViStm>6^PC(C~{#OjKe|p@5WDEOKvTIt^3T3pBpZm%;NR
W|a~q24&LucGsC_3icV6WoV?23n9+~h7LTCv&35`s>5ce0G$%+WaC^Jslnx+l(5iDUV(X)bfu&u(*)Aq;M=<1g~^IK8B<^p_>wSnU~8J22g#s$(<Y<7(
5CYruld$aF(v-_6q@u4)2RNA&4(5TsI+KG7NVhze2*ERfsHM$@cJ@|Dcm>nfpu~wei;De36@(FFe077+9858Qmz4}nS*`xLS(B2j|ZsEe~bB9IJ7Tbh!
@Fn{U_VL+ifkcFoobBu0S!KKvtL2OZMz&)dz(W<~ccHC(u_+SOOd}LXQ&_G~%ALI*0T|@Ls+Q_})K%xLv^b*6|(F5x{K23dy}4c0199BOKsB#p}yt6p6
HentqSc`eK_K(!N35nkN^doo&81Z+v&>!7pn%&b2^#gzI@mtzc9WffniYa=KUK<R;P?t|7(B)0fwvnh0cQSom`zNCbYn&o&O&;_M=1YAH<9y`?0}7w1@
a>D}YvLy%sPPk1pbOMh_P+^lMRB=Z8R_j(oG8KmKeXf2V4i9T*@p)!Ad#8hawlqN-XG9lbg!(UB2=!8c^oH}*I82FD6i@3WSpyJI!oBHKnJo3Lfd(5Vi
W)$$wj7~JUkL5wc+yy%=J4U&Zh1?UjB5a_EVDL_X+5LpL%Cd)<FeLsxH?4t1QFfLQfy+jP-VCRyt`^0_>-(WU>I@&77g^&H@D8!`_OvKLkJ29pKL=N4v
ihtQw&oTOVm7@L0DNfWE)(L7l1t*Bf5y3%7-1Qm@y#xSrYGv8S)%T~54}8rJA)vMjsA@6F6iqR2(8_rAe`EQy-aY^J)32!aGc?9uNhYneHb%GzU?8D$V
87tZXY}!AA9$O%%>D}qU-yirFDFDlz~E}jTCYI=W0VEho3#)6y0K;z^JMS>YzZLe2oxm6672Y=o?WAI&-agA)UP@y$<v}G}jsQ>}WBzgJUA1Fke8Y!vt
F&W&1WYfl*kZypLettn4#@M5+nSiHt`Jym~@28d-^jW=qA&NHj1q4B{?$ddg}AwlyKu0P;cYq7i~jM;}qBk(^C6A$I!$u|I6S;r^<@JW%ct8DtcsHYNz
@*zw_i^`4QUc)vr{6Yer0m{nqwGm5hbw43|E<|#LaK4s7owod}LBwy(Oy@2ErWz~``0pjyJ5|kSX?vf-C)UMLN*afU8%on@5LNLkEdH)g?tRUD<MDHl0
47)ZuAEO)%-4+X0gT9vo+u=|?s9*Ez@ShqiU1%j_f8jIYf_>qCxd~ke?Ys(XZ)&wG+!Hupjsb$J;K5s1?cA1c?G`bK_nskA4HxT6bt4?NpTwy&iuisYD
MBO9VUvJ%qLUm>9xlhC^5ZEuCD@gx#zW5!F^IW32wEJY#ZdzC1i@e_8Um@IIG<p=h_x8;i_ecJJ^2cz8VdWp0SPsx8O`bnlLpd4CV^lj02vdU`$1OU)K
>7~9Z`mo`+|PJ)Bw&9(dH6l!gs|oc|=fODrTVExvAbq1S~mW8eib^DbCm-+Q9=1gAJX<a0a549W&_8(+oQyy)A+370l0O?hGn55KxSSUKM!1u4E=p;jz
L@Aq+pR+$U?4E7a9Q6<Wp#-Vw!yO+jP7Hv6BDK>1m@T$vHyxMV{+<(FOsj?T&H{n@v35?sO5c?J#ygBZcZXWj&EHZU{(m^A2XQdHRz)L`lRjz)aP14uD
SepjSSm)I<XZtLH>RXIr!`_zA;NiyEM<*FI9t~9^JR$;)7B<u|sHXKFjE!WkE&5ox7C{pyKVSlXBSqWDm3g0hwk^Sot8@iyQ8@&q52+(-8nh8eyGp4*B
e!|Gz0Rb=&sG2On3gcqXi{!*X92kWYO)##E5rGsTbBL0CdQzC3QJ!EdtT^OM88Upf&?&>>lPkk+yf~LJcWF{kH-G{H0_FG?Q?3Z5iYt@I=JO&=4E+_;N
ESb`$A`){@lhFggDeR((l-`&GJ@>gvcv+6^wn`piTWMI<$~!@SWEApxJ9>_LSF|r30yDuU#(LS%7lMIOH7vxQ`5IJ;+vq{Lp0RKVeTnJb<<1<Cvul(p2
Nq;JA=7DumHLv7g(U;BZ-nZ*Gy?qozc$xY^a7)Z5Qm+3QIawV@-l=Jk;PDyca1S^qWXu8o!GLFvoc2%z#dJAh46=$K*r?-p=}lC;cyubkc<{{LL%-R1`
9a$WEVE(A-hL*O^D2xql*so^k=^^wN1;u1MM-W=&$aaQr@YeH>3{&Lt#@6|WY)hv&PPm&@<`E2~_HAZMg+b{Yi=#YaUy7p7&WWM9Iu&2Sc`7h??3z2ih
m*>g(ci<N4O7>0!KD*?pNV=?hjoz%t5ttfz&w*$}4;8%%ZBZnMK7%G(E!WXWYBqE!L+&l#uM^w7=$x-1dFs6|d43y)cn3W*nYUY1K+%8t4she7TZy#X?
P&O<cl4oy(#ZeexbM1ws+oGzcH@HnJ=&1s*fzV82gK7qcrZ^^!At{*juP^y*FjfQCC(_@A8vgnf+>G_y!2Jzw5F7WfhvI6PCtAV_*lO>oaP5R$It(?-F
a=Sr!pU*Q<-mI^&HLtWqsmk^gJ%<kT>67pNxq9g1A4dFuuXnyV!}7NCR}KW?+u1}1*i7^jCAoU`~kj!Sx#}{Y#;f8aez4wW9Swen4X}Nd9i_LH+wc61p
dnTHQ~?=#z+O><a?1&GDSe6TO&A(AfH7>0cK!ee*F4zw5C?&u>Gx#Gdcs~V-m1S6h?ET=<+RBU|@ic&P0~qp#xDiv%Zf)Wc@g_f<AtJ&dA9i&lsiT-+^
^dnF!o_!GAr^LIkaQSSDOx2aAQWMliv4^ga5u6x3m6aDn$B5>rRV)qXjlx{?JeEY+JUkQ1DfMat$2?8&PSIJFMu_^JLV<uQwzv3=jhJpR2~#?<AFH~9D
bQw-`T_yKdQ>F1~lw|9Y00|`&{5<E{8U8P_a;q3aCkRwTLhoEXVGz)4^;Oc`gSTW;N(LhNRjGUx|X@N~BC<o{!AfN^I+Hz1%Jlyhg{!h^+MK4hqpmx{>
G^F}J-U*<8EgZ<pqXYx|`UquCRWc;S0?Py#0+Dfn<iiub%`5-<$1t6**s`?PgzPj3J3h8Q2z)KdG?f&*@b<(?#VPcOZ$u1_gJM%+9+fYPTu{Ts5$qWXZ
oP?8#g1o*Gt?`R@wYzuE(Wk@;{v_ONJRMV%r}qt5ahAC4C6$f?1Q@caDPaRPH}!W7w~XmPiW~L3)b)frnOr_xQ}$b)&!IsF{spl6r}-?cV@a7)(HcL%T
$<y8wR_b6^HRG4i2TMX~sFzY_s?I$L=}(F7)miO(N2{SlJFO4sul#!|92gVR#q~IATv@4s9OMB>lfc_FR3<%6?|X-!d~88dOs+l@@Us(M=}k^}fS#N+}
VYfSV=YcY(Q);Nca86-3Rv0Kz?==gz<o<BU*#B9_#>7`mD7?V$f)m%S8;nm(wj&VzRgIIOoTqWb*`HnwNXugn2kLz3_E1g3*@?1*%iond~pnlb<V7Pgm
#|Ko-E`TX~rx!-SK4zDm+hDg34+5m1Ie&sq=+9}{&pZKnpX+^_@=fB^8s9b<!F{SBsKU^M1`F6rTOcfUXO`oU(tyl*~h6J6=$I%nFuTtQOF{%Z$^jHa?
qCPxPi00vOJmE7In`lc_qOtdav!8;~J8+HRX#!f4Ak<~yI)%0wPn9BZ#QaUlK0BV!^FDMCxlHfK<9U84*{-=%G&npLT=jCJ9I59tRj_?zjGl<luQ`4Ii
w!TQc)5m=QArf#h&FqYH6{l-u&MJLb{Dql@hNi#pff<}h5yR{PaQ!j@O&!d9f1SPiy8UMk!td_edgusdp&|RC&yItcXSz}rkeM0{6@eSBXZmL3`3h?>I
jJ;1W#q~&y6kgT)|KHYBe&C>p?)mk@~8>hKon=Vk&kPcus@|!x+M9-aeT~f*AYbqf&X6<Yl<GU4HhTUdy~v4L8F(vY5y5e#H4k(3YbbJQ#$Y<P09h<_I
kxhPJ6zf%!5N!X`ckx0kUw1T$hh1`_{>GC9ZKR+nHw!~(Fxz@d_37$YN)y!mKDo1P}fW>d61O?Zk~c|KHSuOxD&WNxNj%tR*{!KQ=G8}fPh7tc6AhR-)
4!ZITJfr`^aDr{tFr=Zp4JZvtH5k#OI{zmX51YaQ7^l^4BQL*5(@H%Y15%>6f8MwL7__Rcp{OGKtbB}`QytxpCb(i<NS;KtL()GwJ3BG`xIwD1kY+jf>
!b?se3r^4VpCdPhb~W673Vyoujh$y@RN-QJdB$o!W~bgnfO4Vtl9DN-<RkqY96SQC%@?SPMWww+Y@;~e1QQ)Bw4-bE>yDlKMplA{TmB^?`D9l%YX+0gp
=F6W0CEd&biX3d<km6m6dEZ>&wQX5ct%=bUMBQ2qq>;N87@&<CrJE<t2G7#ePAxTPlK#0YjP~+5dR=L^X4o3H#l0tz8gOXY`&vR%lBNG3tMbpe2sAj!b
31e-k7-|gp55KV|qId*Jvm5-h627{NeTlbWUAHbtNl>nOw4kgy&bNxs=0a9x1Fb4tc$qTr$D+{DHma47n9K#VH?&!J@UuVO&(kNco&3g^ejmH&OX`>yy
~C&zH!x4U>Z)2H<63FJZmn8X$rX&SO-&VMOA?$up5~%=h7x50G`|hs<yzOJ%T%W%nJ<Zm&1+VxEE89&TrFFZ?oq^URBB4;ZmpT+v#S93sWaqq|E)&7<f
VuSE%EDQrzmEQ=8#iYxwR6iE~ccR4({He+V}0-8y9n#@GGzKty=ZjcBY33_&T3NV;xPbORo3M$&$bNfu`D~bXM$`~~^3gMILHWZG-fEq_OH!90ib}5M@
gxs0<<Uc^7S<V;0N@a?!lVb8Zct0;FIp;5!ctn!afE|qwqDd(D0VDAo)9W}OfrKiN+-Cxa7G@69pRkkDcXWeUDvP+w!(N9OM3W-|0ztxUEslxG7NsKiQ
DNwdrQqB?BABa`M5g29>}T;kO=c80RH=y>8OK-X%BGYc%09%z0d2SvA43T-N^B9Cu^KoSSB$Jph7to&BpD1Mox=y?VLo`e0PAo$uY&LV$5QE4fbR(3>D
xIGIAE%dhm#A$P;4QcIOD6_>?$QjlM-^0;g+Pe9`@Kh;&oWuMpK8q%dJC42-mXUgdGnplY##HNTfWI=SI+3k1sG3T@+*5`X~)MQf$K5!e91mqNccY#(@
wKyHak(HV-C_%wOR4NJwL1!=!tMeGvQ;1$ZN;x46a&Kk#2|ni~uS-=8+laKG5ZrJ^MqF$vee5ZY>l!)VG~umU72l>p+HAm5a-!$i2J6sm>Tz-6gvmBP6
}qFi0#$V~OP2w}P`3}}k?SEUFQH4M~!_UZZ8$0QX&tn6b&exvP23BN+^CCSY@2uAvIOS#;E<5mK7zzgHHh@-T=&mm)q0;1x}N|(Tdq`jAPZJaiUbVmyu
JqTlHVfnANh4(8`4_d%CPDubF=tIRO9L!Gwy+Hdo4D`tmp&%whqtlq~IK{EacmCH~+@)y9OxUk<`V>%U1OyxUHAW>yynqgRKE<{k5$G&SwTe51PQ>w1W
{|?5IjB+^JZ%1%p$|}1-F(B=G?rQ_$&(l_qkBjZfDSP*$-n?1S`|sT&YcTa!SndgIgtwfhnIXoh{GQIK&oU-)JwJad67S(|A|}%1S|EHSOoT@zAI0Tv^
bBq<$v0$gZr`I@LhU}PD2ZyS(d=8d#}H!@fy_NHkvg>vSCt-(2RR1s1=k=AZqG4%p<bi*`s+dE?_E1q-&^4PLR`<SwaWyeZv}J93uaLwI%9LE)OuT{mZ
dXt3Z+aa!htFf&`;ocl(;y#WxAIVUu@!^aCGUvtq!69{BnO1+x<&0t)y(>4lb7rxqLy>wb<-5jJpt(swl*l?_d>MEo0OS}b1rUOW?X!h0ROqcZ2u*IW_
|CZy(dHQUWPE`9;+H+Xj^KoyqmLl-;z$XId!?S9^hk$1&ZU;deGOu`mBe3%qWsS(BaN-QEUB_xeC0$1BwE@rV=5Mm79fs*{tW6Zce9Ff7zi0#02=1!XC
Z<yf*b%>2wUXrpJ7$dtUZ)jmI_(qO}8F#wOX=jmxf4a<6FoG&X(z_9WA={u)dk|qPkh@Pfr$XE7nB_i!VuaKCq_Y!U<2NIM4`KJcZ$@jEw3{tvhpsfUK
&RP<XdIOtgfh-C$qd))^#Pw6X){u28y=J&178eQnuaHj?5+G&N~wq;DK#V~>;LB?)Y0W5`0r8FN0?Z3^;Q8JSwJ4yD-lvucv3k^i#~cxyTq!Ws0>rKIw
<k#;rb&HULO0W55Zm`3`k-anw`gck!GtIXRF(&*S8>kG|e56owvIu{K<%;N_i16GSLX+8v_zE&pBa*>!W!>VnG=N@YR&p{_EYq?Yu(grl5TjXcPx?)kI
{x?l42?c2<MuJwsrfTTE<(OOI0>C}OMi{%N#&|MeDXr$=jnFNd54EAYga4Ux7M>@w|6zMW$%=%g8^^@sB=fXwL^V~-#Nhb42kjULQLD6KsS2BR(u-b<l
QO}VYcEEN(+Q8L2_%*sj)93Ft^&_qw^JOBCy@({!HP_Bk=aGr?LzzvKB920Eo+6(4S=F-BnymDQ3VMz@xVkY%tfJ0705f#su{+A2EXP*MsTB22uv;G%H
Xc$qohi~{(@OEEdV4ct7W<!73l3_$@sZ`2>4++Cis@JDPVl>h>l*NG!3;YFW<93GB60BKZby8cc#|}(pGLOoXhqXtSO3(^vmm{j~%;dw}n#AAu{RV3&1
q|KDG^?N@?gvJw3iX`JJjgq@r_Gr_xl6ZH+^dwPgLsA0fq?@7qz60i-k|SjGa4l^uyCd@ac(jrkVrXEQ5%K<kof$|&DaoR3g`&>6h$(^>N3|}M0K3&d%
tKPe5tI1Y)w@J`S6{n%TOvcVED1(7<bOksB@ogf(0Vrg9HFCGZY;&Ly-UIgYR&hJ<ITNqahR!k^*|Jf10E%5Mgd$!Cgk<Bt~m;QC5MVF+O(8D~z9(kgr
LQ@+>Dz!QlB(R5JUH0Qf)w7|Co!NqTPxAM64eja`z#2$|?H22pmoAyEWy1}|QskuY|gmXQHNqj~Wi$xL_!zo+Q`MdbN%iY9r+@HK8B`<-x%MyEKiM^2D
?sai=dsvxAt2_A{iir7*(T>x!@i6eHOaorQAs)n#Gc0~(vh$&x$(SbcxfpTcmTIl|`FO&KiSRY`*16G-!PYL>e!Ehz%(#VgsyD0*TBAt(3=sM^qTfV8Q
7&)0Q2Ythnh-f!CE>USI`DGB!H|S{tT$PhgJ6MLNCU%r0Jk>`=NT2F;3>Bmy@xpW~lmjQnU<L4|!yYvPrWJQbh5GWuw=s$j<=u<{*AP>U;AtjG>|WlXI
RQ<>+~K|TXqF?aUje9~?#L%am0g0Sj2$ODO=QPD*8ARggZFdj0EMMXoDB@5!+hZEB-0FYuhkyLRU%L&>GFY%MGcqzaCs6~x#iT(SlagR7)|6U$<xYs1J
TW)sR3g+^#bQRSe&13c{vM+qT?$>!j4QZx#As;bzm_V%=fW!8&yvzMWWI+p(uHSXPZ2)gU>HORG?Q+X%~0SF))wMf>USkfGC&7rwO112}ZTPLxt;?vj<
cV$&_DAjA;JJd$bV7&jh~#+P_iGQ{T~zfA5y7p5V#U8J5r}=0&aSa~+cZ;Ju^+LGnYogtLS(hh=M6Qo#v-?G}~<VFJ{~J^FHFYuEGIvH{fW4>6ePzglN
h+sE+omL+ouEg}4lE2Q7kF-p$ld6JVJttYTRk58$9;s6WDPM7^>yO`89b}p-H{3~~GOgRVW1rE$8G>$wU*T)dk<>U>j-V2Dh5tZ{6`BDUnZ=`Wb-;z{?
-mw72;?L7P^gmFkG&;7#8^H)-q+e7?;vT)CI1A#bMv<=&0kq;R72$<PAi7JG0IpGH!J*tRuzl=*{)#s(NivQ4AOmD<YSV!;Y7=qNGJeq95K0d!rC}BlO
id=JQS>dr{=_d+0ne6{Asm?1MEW)nUK?37aK9D<#Uv~@uSL}a!BpUr%#Q>|2bnJegENY!Hav_sN1{k(V3i%78hhdmHVw~xKZ<mt=b)uxfnp4|BI<q04N
;+^TSWkq+zKx9Fh$JgYo`0ggY}OrW0^=%*6@YaKZ}7{C4PF)<i?_QEmGRBbYSdIz!a=L<Gc#RZ$FI+Cab7(A2C@@L1>WaY>^uiD5VS26h^q>%b0uA|Kd
OlIILh$Rw+fBlK;IjUrgkR)A?YJfr1wDu8L)(6r+n;4Qib4@(8XbY6x@(xoJc$ETu;*2?IA9!L6Opb5J5EO6pw|B-dLX@t)}OTkyRi#!Oa;l&S@6R}({
$RUgm_XSMp~KQka#@Y%(qFmk;E{*QMR<+aAANjgT_2`${AJe?ee{Xqv7iarJZ8j_jJf*38mm}Pu5B}x>=r+wZV=E929&_KZ<^AGd|slnrnW~{c$Q@9Mr
*n0yn3c8?!KA=yA@4xQ#dzWZ)MTx{;vQPpMh-TO}CZ&X7g%mSg260dpN)*3SjhrXX4!Tp1PVqbtxpbK}hRx7I@UtNABhN;4b!8Y!LV5={&yg{S)cL)HE
2O{=;h08FsINj7<BKKj-oL@r!zZjK!j=`hJU~#Tn~^8D2w@kaEYK&IbaXR<eOw}fvdghZQ<_hExIW{H!`N?2r>H&>U9j(yH#D@5Ex|-4GGX8JF_L9&Yz
Ov^IExYY@|h`&o2(<eTyXEX%o*g%L+?)5iGqT7{E8jzB!;H{xzt(}__sFG2(u!=0E$Msjos4l7!xeO6w(PF#pFE?VBq7T|7<YYUJ32I3cWk7F(eS9;5{
XDuT$aE0(%LW1d=NhMQ;6@+sIdd$(nEx=j+V8@vmG_^#i6c2Ch%RI1y!-M~k7=MO-B3hlndgm=c`p18SuBI6D?Ry;QKiP!S4iuIJ}bS>u$*CFy7}_D0x
8G0Yevr5mF;GBJVdzf<ppw~ugu1S$<^zgm=$*fZJxX*0Ai<U0iA{(`9xByxst<T*^<z|baT10WiA!qb$>7>N{&A;BIE;mEi+@Qs`c(XWEsq9mp*q>EjB
Cfq5vM_L{YwgO_qZ)lkAU{As{&9P76{qp4*{3i&zcaF90|KD#g0w?O*RYZ!+r;Ttlhg;f&C1g;TnGEB*ARQgSlYp&xyMVZK%0P)Y4?Q-+h6N6ZRsQA*N
t&W?6Ojpc_#$}wF62d$frzk+;<I9JOAIa}aULbA3P=Klj-B<xaEr@ltdpTInVsVcxpti}DJO&%Vq{W_%o1izRGR)uy$zEjDcF=40Fd<WtQj)3{K4CY%h
$x#ObAB9C)`1bKaGpPi<0+`3+v;SsG59n$t0eP^eZyRZ+P=TjuXTeQ5XZXgFOE#xH6N%5hR#y3?RcuudH*U`2;hEPS6CfM7UT|&MFb#{qUEETL`ie<p7
*OU^m`UIjJQY(Gde#ymUSzc2n4xm>OrZ4K+{7L?MWJ)QQD6<I_YPc?IJoLbnR4d|G-1LeP$i%w2Au<Iy}ip?9Cq<c2+W=6MWCOC>zIPk0~iun;c_0Y}_
WWay2~GeeQ!b$W?uZoc{3=-KW=7S21v(-h1JBV`ZCaOsQ*BveCmH6?0E<P@A}lvp7lp%oYZ2W=f1hm;r~4=hkh<qCuPb7)>e<0FeH+1$msaefp$TB2~$
3CwZM43sSE8jEd&YG%$Dtp%oPM33P4gk+@D8_>hi^rW&GVV+RU21cx3dLKZBC{DC6AsPGyeI657h6vPph;2BfQ-Xa2u_KkP1TSWNhp#kao>yx$u_=W}`
;@{VnXyF11ME$l^hlYp+QJi%e8HVzA#E8F`o%3KK!6k-83w~v;-UMmSFsQiL4&TiI)fL>!zEJ9`!@yy<5OCQ6H$nU-l1tNCI_|z_S*Uwc|g~g?oJ@K&P
?*n@h1d|<*G6~2)?@VA5DuI@wWqvW6t%5%x{Rvmdoeb$e^>)YB%a|FL?JUuyY<7z6dQ0VD$mjR#8sc70y8pu5-RL?ZyVZ{$F?@aMGJF(2q`4K1ZT>j*4
}$UsQquBXo!Q#!SCQ<Tvbfg=4WD3=jLSx6+F$KyT-SEzF?4U16d<t#=f24>A1^ui<Pct@Dv@NEyBFL8r&3IedwM99DylW<iqil2BT~9f1hYv38hB@|7H
NN(kUbXMZy?JVm_m(Lo8Hk5LD@08CUw_8ul?BqrUaJ4ItXgcb$^8}}Sqgp;!}O8ir!@JbjL4cQgR`RemN7ii_|rK4mZP%0!>ih$4_9uoP=ApV~p;eX6W
IyB2gM^Pk^!$Sz~3@dh96kWmrX#7|s!~x0cRZc-h!$*<H+$T_DL08~xNB<Hg|6^U)+{eh_S^A810s@pU3M4?xw0BnmtLz=RqB*~~B%ShS74}+m5`F?*Z
XpU1ao@jkg#OO=%lN!=O3L%by#MqDL?G@PJm2ObBMJ<SENk$k50GjfHUp=xgU<%VijOMT7w7^bv!uDBKP*z+AKmipeDJ?ombD5o@<@0f{oXxJSwN6b_A
C+<YZM~2QLopD#}q~R<X%&JYn%@lTH7ad<P)I>#UwIkUoqPMQ|O0<zeu`306?KdEZ@h3{^@}L*;%*;$+Brs`^L`rOyAgsZ*S5!^+HSE#1mN{YZ6}b_Z@
EHY<9Fv><b6-<T#>?3A&*{BpV$#k`^|<D6qeRm{@&+nf9Ee&SmEFqhY>93gN;|h^vWfw}-dChFKUnd6ibsYV%*-hrF}Vk&=gt7rvL{vQ{CYN|`WD)H&j
erxzLkWo3^e!%=gCyiy1cwurnB><8sl91D0F+K$E${|bOJdFGS=9_PFAO$1V+VscQ`8afXNwSzJ1`Qh+=Y;2-%SU3(X+zDUS#7lljtfC__7J0H!3Gl84
mWQ>82@E|T(1(edQVyDyLKNhlI(Z^6_EF*=L)XJ(0t|GZRCKd50Chg1AN7rS{geB#fDPD%rIcsOheF`}XJ=d{?%!FGvrzNq5hRO9>XM(D9<FyVdWGcTA
E>;~kRnK<DcvUNX^I;8Smr=QBX?jZil#GrfDn{v!}~XrUf<R(h}`a1i12yVj~^qqV3CJ{(5jmZ&x047ZZc0c?&D{}%>F>!BG?<;_V_AFdKDEbx6easX9
Cxa3D-$TAT-_nr2eTM<b*KDh-{r%a#)!F#e`Vlr|}X6B|dn#8^emZACtxrawUP{{pl6g7Q>`wh%2e-gzIdTT9&}t3&C|Td&2H?cmvD>6a$E#y#P%0!Z`
+vI*oUF4ukp%IkFet!bj4wM*J7UBs&hUZU{}aRYrUeFlB_2D(jWi_>OX|O3DX$iO6kO*~eXxAxzjIKJ@}SeKzLXRTxaRkF~0$Oa@^tEWWGOO#8~pr)&=
;ZHVcHY5N$$CC)q>f_{FLAVo2_8F+X9`%T!);*p5#(cA)-&LC_EItl|f?^y8j*$-D!ICP4D(uRNdXWvV0e6P$T;=@er7kEDaOA&<wW%r4Vj+f6R;j2+<
VQfl3aSbVLoFmIT&{PnIh|mIL;$Tj=<R&JN_-Ht)v$1`8<aqPljWNRqNV2G2Fjn`(XWWgicMz#(cT+qUT1fl;y)_Axjy5g&6hWt-RE(qnW&(iz!ZJ<ED
N>$*Hu=%lpeSj=U5Ky`GFzi<9AnH^$=bzcRGH#xQyQWD*}q4g4xydXakzvS?7gXRt{D^xE)h8fHZ`6WB1x6ix*!IlSkK68^&L`<&-1Ckr)#ilg`zS0k|
FJsx@qXNW}YPKQ_$NxO3uRD1(dm%?mIndWOm2U*1dn~18sD~>`q`;5%*84Op+G0z^GEN?ge-D{b)oU{^v-y9wtGIicmP69I4W9h2p^*E)2w#G4|=<o|w
G2^pJ)h)AL5(hhVdXcjvvKSoy9L&g@@`Q9wmSbXV|=u(y@)Kor50LPPX$i;j8>2hKbXt?aVTk!^HT0YL^2-G;8I2H?wNINE?{P_qx0<J!XLFtHId6f0#
i^nMPR+sGpsPHj9s4Xxcte;Vb`?fQn#IFp35eN5yMi!lcN&(N*-ZE43pLvV60o*^R#$V`T95cm+p^Z|3gOJ381MV<y!*|zInBaUZ`d7Q(wQS76X6^!dk
vz`U!4oH&Y)4=R&B6gqje?d?MMy(F)Va|hCXOzIe<^rxE8ZlA135Gsvs!`b>8I_4_u`9~_d#<@*PYaVbq0YpCsn09H?Mal|QuV~-BEgXrgPLApM;+$`F
)8=aKBMwooCxcjqO>ouB`}%fV2A0cxr7=mF2!==8f)h2p>Hk)Rl@Bd!wUE(7T^K2Har^oVUq=sReT$B2+X1>Z~2OkAJc$nL~|+<S)pZ>N5Td{zYWRkQI
eUjocQUxAI6}><*~$~h~>#3zne&y_1=VC#L>A0B1A;NNH{Mx+y%S0Bygl+ybbY?@|6M`@%bwWH5z<&LH;r?pCGat8JX!4V`K^X1U=fyi<hB|cN`B?BW$
2%G&Ss-`+&MQMRXA<8I1N(Jn*04a%4o1ASe>U$k~i8&#N_&EP<5{NKeQ9E^P#w9bvIzV}xKtp=mGth9t!#CNZ>heNOOiQ6;?`v5Q$VBIv9UJarqR)|75
bg?s2Ez&y#x5k~hy(CLG>SX`vtXl{>){N&ts@sjsij>R!EECIVbqgA%Y=DH-c5~Mw_Hy&+(ti;kK5RM;Ki0Ts^<^FMjM2o3eN}7{4?a*m=ve_q+sM%e~
;aer)6m)2vIB5VY8>5&jDRLwbEF~QJ#Dw4}8{ENZbvzrKI6}~(n`fAesd;Don>IrxHU<u5`3qb1<>$cKGGB~3)a1v&he<)Kf~Ymiuxnse8ci@BRK7W1N
V98K`?8Uxfs$s)?3t%}j9JcV1D%sJ%0=I+A>aC)f9otNap?X72*JSpwZgBdp{cl|9M}=gz(yM@7UpDddI!x*$t(&oRAN7Tz7z!XBpF0~C7Lu-k~%$#n{
Y&Eambj?OPX^FsoIUE(t&UxUW^J<3QFdOS%XPV$ETd~h@nyfD%2wDpw1VwEIQd#^S2ZeGr9QJK7*|)h%8CT$SM4rDR8w1GgJWFOpkI<3%$4+yaWCjo|u
WzqSiH+*U>=1+u|e=l)H$TJ0mHIWI-PXCSu}M!t-U7W`wC92-{eeXmg~HK>Lnj7fXsj6|59;Hz*a5TUc1VyZ3Oj95_LAD!zy2WI^geesctUjHb_sfwPM
H0Q3B<PqL>Hb4^rav6#c7+=n4B`O&Zr=>mi?q6A{T@6nPbN{&CPs&<vjD4yp({}ij%U*LU3Je30SHo$OC<Sx5<xVx9CJ;kuSf%O|1_zV}NEA;}}C2}|J
e>rG;s;|_sMapqwp3GpOs2v&t9gNvkh?pugw2xJ*3UZeO7GNt^OPwNH$7L|Eh@p=aQ3)*4<X}z_qY_SBZghdr!Rcnc*%x7M52Q)ODUJaaY7+t7=rn<IN
rX2rH!(g-gBeRaDU5D#feDd;H1d()EHDDjUS!#4xp$)cQ0~sbK1NzZ6<}9e$mQQT^uJohqUd8}Q%6ko+e0<{x8z-s!k>NGq18KP<YH7sm^Vp!4KK~nB1
<Ne=&PiB@4v@N5}MV4t1tfT0j^2nd53{ZwgI1u^yR?Xb9T*R8u{_8#?k#cEbBC-A)$p&p;40Uk+fe)uyr$_vnX@BA!~GUkD1odwX*gi`05IAde%-uSJ#
0dEm&Y^aSmQyMh50!pT9-6WmpIVG6xGA_D%tXJv+t692(`1C}uQ%MvlZ`6T_dVriyao=MF#{B@CH4^exWKAe|q)Z~9(3JRdGTW2HiLhB7vHwTE-<`W{)
pBR33W0u(G2AUG*^IQWdRNvL`DTf&e8PWOKL^~p~bv+K7Wr>oKZ)6c*BBxCn5D3Xs{9)lDPe?M>}k3%;L@|ckt!j}+hy!^=Q>+q3jjC>RCd=qOhi}3_H
7ANyD-A+LbxT5#;Q65XM?eIC9h&jkL5ZnU(MC8x%0QN9(4i;mJpD^$+u^+sAM#rN6;hrm475F7Fq4M}3MW%OC7AxYJO6IFPh69EMz;9I00Q@nywdLO!Q
6F;>Eqo)hT=AyLL11pkw~J0KES%UFkssw%l8=o^+VC5N`4W#6@;2<1!rDpq68xTceDj(rNU#y9weYZDf#TsOc`UvsEr$=(a0Yk+Jro{O9xjiV|7cJi$f
4kbF6!+lA8;9jJP54KgLW)Gs>d9^S$WR~4|jWbpn~DTk6UlJO)2N_m|V+D$$_Im&Q`E!=yI`%VSki@vG6h7R1E~J`N${u5lTWeF^HcS4?r)c0~UXH=DK
q5=~f(2^_e(_QpG?+=8v)zQCvuITJe!^s>2^6Pm>3}<12a0OIR{lhR-2?ZTO?YEREkN38~nhp*`6+76QzT!A7J$4*v?;pYp4On4<}aE%UL=3&!si&zSm
HG$rBg$vH*eh+=kHM-jFE*kPjGjQB?7*~8bZaEl8Op&X0vw|2tc)3Jm$QXjKGkTvzZMkMkwek5RI?rrdNAERSCuVC8afG7t{GlK_HgW&_ZDLWjgC+Mxg
?wzl(28<YFAVOzfA}ke8Hr288w$aEdj|?;X;+-;4PsOVz3_hBxf`w1~dht#ksHe2Vv%p`Mb`Z&y8>HjF?L4iE1Ljbter}1!qyyGp@OFwKqxngEqf+0n=
UBC~=s(y4V-SC(qyhDD_$P(3TK>dj;W!Sfi%0^-+Yk|S$OH9o`K~qz1<}jX9-V#kPDPsv0zRhQ@66B;QOe&T=rk`hAAPSr$Zu#34#<yqK=?=UATUFVo%
rARfZrPHF5)L1I<QCX4`pZM0SXy;7y5=HnUP!71xj6(^U87fDtVydtCb%)e_ej0(cTAbLcHIhV?K~NCLgnlA7A2^bNM}%d)(de#FocObVEog=Dd){>Xw
6JV#f!a5?fw)#(oey=Xh3r4^vtmgAxSCI61Fo`9Rjx;+N#{1FcjZgRX?PP~b?o1yG~pfzT)@dW~OFyjx!G-*~O;fUkx8=L7O1)0Cd~4Uf~oIv<4A?!-@
u?ns*#(&+L*;PxGzhLtGtK&(ndit_s9oDO-wEET*!)VVF(F?RIQ(B1LO6snZ+5q*GrBcY{r)|mN1CiTK!Rm_V#y^)d-Ylk=FN1-$-g=2Wk1h}^d@hm?w
Bna)@5jDIlQv5S}p~V5dbzqJ9K;9%gpyUVn5ld1K^Bt#?6zLozqi(FCdUL)N9HW-WeZW$hk4c)5{mL7q%9fQgP<;aX1mGYoy+XV}BC6w_OH>FvR=5~B0
7hqC^EaIQD-Xg8gg&DEw|^o(G6e?jqzrq`$--i9RURCSV$gO-bRfM29uQj+9w-b+zMDa?da-4~ucS^civvs$C#~}Rx+t1FpZ5*Ss+Dl)34T=i!&zK>Af
y}}Nc~?8#~s#Q_*i}L1u^Srx?-G}Cg*+N6jxAadpYp=xqo`eKRqrcKPgCJx4n5MBoB<k=!Vc0pI@LLqDdYc*$)nRg{TMpA5I$|B*pc${}{&~j2Z-?U@1
fhwtOHrN)@c_C)Pazqi<NquwRd*Q1}?dwKxvFMe=U!2E}dUCG75_*3bpb2R`1>cD(#%rK^~P*sky9N`fb|f1Wkcpm&&$eM=(`7pvm<a23v>H}%H9h3Zi
7*(cExtcN_OHbv1Po_4YY56H({1}VN*5@}hw`ep{@f%tM}Qyyddj81^JjN#tR8G7Esz}yIbFOIKp!X#Gk|Ao`x^im$<uu;wrt@s_V|Akh5Gs0><ANWBV
A~_0MN^qS--PMv%zUUyhGaOj_OlR)$WJF_2IY#Hp&M=AmSK=y=RqG&uwuKo%^i_B!C04S?hhx@d0{fHlK+MYP0~Rpqj8$ng@G%*zYjW>G^@L4N0u{hp3
~%!R*Vp*B-i41}y_d(n*&SM)C;TOP_Nl8##xOdIs27W8a`8P}J!d%@xZVidyp#tl(nxJz5-K*RW9PKhct<d$L>jn?Pn&k~Feo~FEUnCdzv)F4@V6vA6a
H3aV3<8CqYD0JR9C{^%!(ZRTbd1j^)-J>(DVO|_<vLQ|B3kj%#zAPY*wF0r!m?W=>*Fm?*(;jlfRJwkn{wC=bg4m5Co(#e}aKO78?weli-<eMnmsu2U-
~O-7M!Ok!*ZhT3A&<qdTM=9nQk+D#|O)!>cDh!TqtxmxF=5dEY*b=H7hh^MG%d?tifn{6w#3dNp{4+oCA2fFq=yr~f7L|4jV96#QSpQ$7EWJ{kEF>i(e
N(!^j&p0G-Fx8NIo!`hs5(F@@R#ugpJdjZ9t-(6^J1Sw=$C@S_YzH8wRa`(AC)^_v={UV$rx(1iI&FT)je`2_ZA{{@UFV)@`wG&0{ZV5Y7etq(bkl;GA
&84$A9gQ}R&FQc?ntxQbtL3>`jB7?Mrc@6P8Fq->Av%xC>~Oc++-~U4x9!tt^H6OYN>fp74@%2a{T3taM;aRPSm<oc4jL7WKSS-PP&+U*eh!UWLaGBAe
@1MhfqDUBcQvPLFnc^!SD#w<R%`fS)ml-uzowbT(53M<>=4rRv{<cnx7tA@JxI}>BCP{TaXP6zQCim!yNvLT?23R{=d|;Li!gm@UaQS!wdX?Z(U8+9!a
UX(&v-xfjp(e7W}CyRbK2|?t{Rn>MeVjxdt4L&sR+)nA4yt~zyA7<CqG$xtuBkrZN<g>Z$CNA?be@u{>fsunjOD2+RS!mbC(q^>Tuc|9ykTW5PUGZJmd
}THrwIXU+EjT5MDWb?XmWH@Y`mWv#W!JgvIHCX7o=}Xy5~g4=~`HevMP;<6A_$gXIga?jyd04wtpb)@yY?(RJ9(7Hf;s-Utmp(OKI&JbgM(m&@U%A+k6
dQQ+vGCXk-#pZw^XJr@MViYks7W=kuue?z-X<}SNOM_1`=4is3HHmk?2b9>BvFcwdK>b6;X;1Qqv1S=WDi^bZ3D+!-k|Kz7OhqK2)&!X<tZ+2^whvc_-
7EGI6-{%BfC3ElJy&Fm;%Rz9TY7MAQ2)2N*L~{=pSMZbn#fr#WxVS)C$<=4jM(}7FFUPbzFY^eZkAuN{-Y>&`{(p#!q_V{tF<Lsa%L)%>v)gr^7OTtpv
+kE}r_EyhRcCYS98R6x>}c*XH(Q_T3gH1@IG*Ti9$kag;%tY}apII~!Yg&{PPa$b<g#{lSsfl7#Q}6?N2AVd^Ux?-yJ4N{dTfqHXU|i38Bg^1YTO-G*b
TzNgO%q;8yL)_m#-cqb!-Bj6dySv&3VIrG|S`+SinfQzXIum>0__2A8waml<=*Kykr8<ow;VD7cn?WkN#DsOfT&aJ=JB=v)}~NwU}uXp6J|8{1v{n!g&
s-rv+BO&fMVa^1v|k(SU>>n`Y>5G(&%DgV{r3?>%wXi|Ij`HuxmS+jzRnY(W_4I9P^XA1(;><Z2NyXsJ;B;bNPa$kDKSb{0H52wV@brHJ+RoGt;E&%Oa
^!cUvVPvB`W!~3Ggu=nZA>e+#F!0Zs~$?b8`BQ?S5?J>ja{aM%Oa(2LUc%pN<Xb!;cX2We(*J$>bX=ucyFeR+8Ox)oS;Ad|JvCxQe{`NJc^x|yg#}0fZ
?kdSW6n^YgN-^`olMqh-2jB4>6P3y@G1|O)N({QMXwgjj4sae(_5wlT(t_addhnd8N|kX@Pa;g!M~F$xFXCj9(AK3GJDd#o2sAn9F<_E=oU|f%q<*F$v
BDC76@p*mYQV1=tRSjsn8ea?fEd)Z!>kj_hTe$7+2Cx1p)=bWpU|beblf_N%jtHjhE$hjwzTl8<kw{bjSHK`g$JT2Jm!iZ`wgb&Z&tU(+(CnnR@K-FBR
|mie|)&a)Eb>4mUJ)*Bw-G)c5?HC3PSOfJX{>$xLjXj{w2L90V91l<Qsd<88+zJdojw=7A~O-k5d+F1YIY@F~(X)R^V;vT>tv_zl%Hn{qMj2D_1lI7WZ
*jpSr9xJ^3Z%IbgcFtj%3^vrA{~h4o5$RajutK;jF62iA!P*0sZqMN3j8yeuuSFIjL~LQw_ZwA0&j!yADGuk*mWap-U<i}P{g3cpX~b|}N(b<llu4Il!
-KlRw)lNr<<OPkwncDK-y>2h1u52ccdFo8OLv*C;SjinGgt)0HrQ4-A{u52P74O~CtwZTgt=POB0f>jz4sq*v+cvXna;`S|zP>`QOmL8qL0m2T$YrWj`
%?+_s3=e#}v)js@kwvCFb8xEsudo0$yPCV&aSwp85`D&b2{V?y3J>)Y++VoGpK(*Mn(39{sH@%wyup}@hF*ck>3piIlEWD8B8~6=!k3BiOHPgO5c6rj(
XP~kQeBE*vG!G?rP+B@W4y*g%Ru{-$2o@3>SL>zS{niQk3a&nIL5iq+dp<LU|=YviuWR37EyZ<k019~Na+}ZVkQ~zRF~)A{n*ynXt(PA($gYNZnwgyI&
2maDZ17!H_Divzw&l&cRHG3@SSpKS>~X|qY~P9@84kA{3bfak{gCiu4mqo`I%6f(ireZfdd3u3+0g_Ozy=h%VQQOoGXqQAVaq>7(5Jh&MqD9ko?^8VL-
0IxZsmK)m5q<?qA(PEVr1ug-#;pi=_olFxy$k{tT^JJ7|@vwq=|RzllXF9!|<J+MG1%Bc@3o64E^EG>R&z`=wNG)a!rMiP{g$f+t`$)!wdd2a^mx;kpY
yF;C@2dS2`lz6eKSgf{v_%Ac^hD(_6<#s<PDEn+*z9XSIO6U`E{IcTp?S`Lp#v&(92?2}uB4g~Yl{{})CH-zBnd*3^zJSItVJ;TKW@FI1;=mZ$}80Fp(
)T8+6SEjMz<$|+<k+~xW2#X44-(v}pGBmhtydA_2{POp|cO_c&`oF>dQ=6KaevN|;g_n$K8<4$)<-<=xVur`o%?c^2X-zI?I}fGJ1vBOsWg&p1_UL|nB
BVFze?nKHHPm4B^jNL1<Ukv6_V5h-+VH~bqNA@pff#f$k!)lg{i1(jfR~_ul0bir^w&gxljv_U{53pDq`!QeLVr`?ZvuUvK<6jW`3ZDR0-cjU=NRc6Bb
{TUbBuJ3k<KyFIf?XZBK?|3zna9~6#9$jB+)lX^i2|dlT63Sa174_27m_!naxIvnGHzA(EB$~1Uu|j`VC|_Sd_7l1tas4=$La>nY)O~Tewan@>C_`htr
w4Rv<JwE!&OEh*Bakk`7!IDT!TNrDPi6N>@50%K`rJ>p$4~{QiS}t)r27m;@u7q|Q=9_M_=->A#6lC4gDFAGb8{bHs6lkyvFQVkTI}Mjd=)CnPB34~&9
z2%_0H{*F`dW6putAlwLnHuhdZ<ca)W;*;kx=7+1p*iZWCmm7W@aw$YVPsH?7b_95tLNYTuVpNUdw;o*fI40)i5B2A(%Yh$1=1|A{Qh?gfj{ZxP-T+Sq
HW)mkA=&UN@8<B>5i8+W^dNOuK_oU(_v|*eC#s)cTh%}P<B2@+D-WSM<=ZP+ed5<%@ssHOegC$PT^g!OzP&pCP}{LOA9H?1bVDpB_1HXOG5x`z{Km3Sw
-~$AfAHlzZpQL*f-M-m(hjj@q2&7cmnO5_ZN;bttu*B`-r)boCwN?4|J3hMH=qlC_;>iG$?3u{(7*j;cDc-b@IqYHgzD7XR!eJRN>!WHS=o|n&8s%%S6
EUr(p$?qE$Q(FYrC<`YA!FSDbr`=bUQ4ig(W%q`kMOW>JCF@eYeA5t%+-PRU6tW%bX5<QgwBY$sONcZ%-_$%j(HDRMe*A=G136b8B<kdg|KE-HzV&Buj
O1Tw#5DZDVV5zo$B-wYsUcx4>f0XiF|is7Uq{w$?Y6XXd3Ow-j3{>ML?wNlt64yT87$OW##&H)IvH_IG79)Z}$nr6xIhliaBV4c%Go`GxMDf(B1fW@T+
wdsR!gy{_z5eS1%zqcpLO+RN(bt176Z_7ZDKD;m<uEzM@DC%!GUwy7&6%bn-R=_@O%XznY>uS+jZOzAXw>`mo~#yn$Fc7ASWR${r)mfhG_<tQy{Eh{K)
an>f*H*}k9?Ri=4rq22rTS{k6jlMh0UQ}i+?khI-R+J~Tlw>s~w$xhe`ThC=YA?MnC8<E$o*}b4KE2!8S!8u(=N0GWrM0^Y8Zz3GE7J^yvZmTPM_EUvJ
>L}HSX-GG7oXpn6Q63aC3Lp9`t!?sySuYn(vvFU3QP1|Re2p<`kvzEI(>m7ttqv(!=uk_Z>uadb;dcHT~23DiRS$l#kaeXY}tJcjqM(bwKCmS-x=4G)6
mgdWlZ!qQX3OWGD{4#JsCA=$qrAAqpG+)&e~{dNXqck)|3}#*qT~AIo0hYt<_1zH4P?{(cbMWFf`U@=?n5rh5~Cwx3RM|x3gd0(Unr}Ha1l>Q~weh%I)
>4_WDXqaph@NYjR#cwP!V$8_N=~Jx5-=!<3a4SJmCt-{eX+B{vni&DCADrjG7<qob&^4<0eI#9UbtZ?BIz|0+AGYco^2O!{I+b8mBHnxi_usmD^^R?u8
glGE7IU)Eb%<t{01E$phOYwPOIOlZ%pE!EEF&Z@F(Lv2BJX19^rYwwRQZm-4mGCIoBYOAfL=9(r;d#%aP8FTy$y{4j^B1?L$wY<xbUD;$yXfhb<5{r_n
tsQY)W-HC-js$(WwLIC}n3zEGx!hA{ORWr#AN4Pd#;>oqI<-kVpEC<A@hz=+aJQ5SM}ApHNq=!$S8_{TYQ8%?yDz<?_v`Ix*IT%~W<zhjJ<r_T*^=}F?
d2G3g@#g^&!rXZ$-ViuisT}i&-(uXwqm2FuLA>E|Gf*d0o*NS{PasAT0{SM@{`Bu0m-EnS80F#`}5zQ|Ni{<pZ_mHTs1|DD^kC{>sN_1pRXAxg83QI3Y
mBjo0R0S=6-A=H3o+D_k1!jFB0%5oX)*`CQK4ypckOFg!c&T{Sm*z*O17<3=4|I5_!hs97d1##>6Tg*7^hl&DeLI?w{=DV{E_gcQ(?+@xyO0rWfLe{2e
h{LI(M<<6kli33|h?4BgA+(6PbwzB60D+n?{l7<|Vmqbaa|l;1@?OTOcGi75*HIj6>BJT#A<4PS9+#9Ewx!~^tb2h0z6BOdR5`au`Vcf2_N?4W*iWjyN
L{^^(bzr!z6mSykDk29CLI#UwL`V+GX^1wDOiYqIs>+CCRZOKfroAaH`o$a1@W1-WO<Y{Xt%!x}aE-NZ-imR#3FKKSgEo_LhSLRh$_BWR1R+XnUG`kwJ
O?5^~VOCZ~rYGIytgJ=5I4i%mIo;ZymE_2E*?SEc27PN~UwcnqnK7fR)oL{q=GCX>)H;h(lk;4K3ALtb^2_uz<mRRKrIdAL<TM+NZkxNizR6xiei?IdO
}dBd*0QF~W_@*rB{L_zG^w_z!JX6Fm(~<+ug%g|k)K9>8EP-3#i6gaQhOC{y(6y~{W6W&?d6X6*5-=F*202<p44tben(klfvusdrYb$(Vryz|O-kx6ZY
zpQ&#>iMEv=<(nK=cuo}>~(O<A$4&D@bw;;Q%5^=8&t3rnk;TMH8VY$YaVT$iiAKC`sB%-Lde<n^1<dTnjko~0zeIjuw6UUO4!Lu*NYMPX5Waf7wAM{l
g?ZL3J_$jLOOr<WzSv=rBsHDnhSm$<FQroz_hvbuzpHczs{mRd)4aBX*HUUQ4FrK79LklB^j<+ddzmc{4S*vxqa9j>NSQ&yU}C#|Y9rOl>!zX>UI4W5j
GhRlwRG)GQac5+c=r^VV;n_E>_TTxsJKjddx@?9-e*;%EgdP`eUMv=wSom5@aQe9fCPid^Itjf%+Ev?9R*4E|q_9eu3RP|+7r5G!F4MqC?($-w^bEL<0
W|mjw_Y~FT<m>HS&3Z#xk0CzXUWci#)RorjE^lt4_TugKzDg&y7gto=RbC4-pvGLAmu<_4k85aaFu2mon&YY)E6Oarbp}ImNrk1OEVDS){L9Wt@5=Dx)
+G1X)7)icc_sRsu9jl*%al6}bvZ^&|FYscEWKUY`CQPE)MF;UjDgzI*V<bfd$7HtqJ)-=GV;qbbrs~Nw8k923`<>FtxMn7UtVLfG?sZ9^Ykel?xMEh9!
GCVfu$|EC#^9nwWhGW+@4yQP?ehJtZ7Q`#s2B({c8J{QEW=Ca);-0d4GOh8~ai6j1EslUrtlGJt?!v+LvF@UtzJaALZ-qY1do0z1DQMr8&2-HzP66{Fw
G~T;}X_Pflxfb3+CBVRDn4#o1+!wBF`=V^(!`+n;`!KmYyt@6Uh#Px)oOoA2`Iw2w&a!x(1W_j3-u?*Y-~3jByCBDSC9#~lOzWY!K9hGGt$=2?k{JGMX
MQ8)RaRF_!c^6%$eeAQVH%l#Jn9ua3eCSm4}cwT-iKSaYd_KlpXKb8aYeV^n%m#8B;_aknXKa?x-ZBNa2-2<_GCNVu2Kj2CDai7aK*WV8`7_;ZG(@=iM
H}#z+9_O`*)w##|I{qt?YX0=D{HJ(VOxf17^6HXaYeA2@(vy*%;V8=Qv*y?L<fq3sl(!aC=j8O{rWJxg)Zj5SxJvA8#p&rC=8hs`X>Nagj>VRfn&`0R*
A=GN^2=M?)t<H_eSzNAZF1Ju)b;0@5^SlqxQfOqdwiOsza~GWv%Ir2*PYg2>+C8s7G@SUv=n4_Hzp+3lqL07rrRB*h4G~o4NWQW$;lOo3AI&4^{HjuIe
m?lIc+K3DXICM`2P5A&WcG-%}>hA?`^NiXz8%_*K!sGMb$HNnyL!>!tK@BsuL;-DN0Z66&4re)L5uJQ%g!xMG0la6jb&!<aDN`wdAFk@@neyt8<<GIVE
}eo~pR=+UBh4N_VZzU6_?z)?C)npJ8#>YAhMhx48JMI(t`zA-z5`CB8hT%HYcDs4UHFOzTgy>#M7hvlCqzy(Rj*tO84qBR|pZNNX#>_Np>_y9&#-?bY<
A7PeN{9L{2WcX3@scY9ZSTT5?2nciZu)b#gew3ZZj8k$q`YSVJEGmGmR8**#vnsZY64Lyx1&9;)}By&qjg$=FQgnmz<J)<c>U)N`cH<R9zk(dJmU6p7q
&Wtm6cjjx~Z=9{elt)=Hwx;4bM_)%yr_<V#-c`_P%CxwPJY8ANn$+ABeOX#jQ*m2;UtWXJ)|hB-?(WO8=j8O()O1!B_xEM#)8i6bx~=&}TTMoMo~^2`A
={j7u4zbd<kZ&{<k*vot)=F=YD-*Zow2LY-r3e~NeQ=?o@s6BNXsqGuFjzLdQ%e09eLDVkEO1+BFzG0TGZCk-es&TEh{f;X|K>5l6vy;n{4s!s*0x8s{
G{QnDZ|qq0&|6vc)A?J&pCPMNJNKVM3vavSJE4Q;l|aXLCk(ZFhcYk&XJ7LRnPW`D|+M%ZoGHv(g)DsJ)7U`1TfRudS-GuBn-_VyfD^n+xM&j$eL?!PW
$W6<^hmmXp}&YAf#R=}SngXlY0=Sd&V-YvSwmp0c8Xp6Z6~v~+!Cir(E~&2Q~A8Jol7$5|uPKVw5neWoispKbZI^?8)#)!*2a-B#k(_te+-_r>??9qqa
O9eI?+l9j7>I7=Fm%@ujt_O$CQ++I(w!;q2EkZ&k5SH^0uC}#i4nkuZ#eU^HAv(sGbHYAcal(S;~^sfB*@6UgK{`-G6>*a@YSz`JwzUyU)X}JH0mm^j!
%C{X5(g6K&pNvfXkL_Lgu9N7S##~Hu{SQ3Y4<+;b5iikKF1dNl9SB^n_y_j`>yuw8Li&%(82RTjSbluw{h^+I-=Xy_3-y~-S^ri3l>Z1PNG#JmX7$Z?o
H_rYK9oo2uf$p+-zh8lu>_LGq@?`QxkTS{8GX~U@~7wIKgn~FZtX8gcD1zTx0PgMrI+^_JryP0W`nb}H?`7JVM^7Pr^WZ1tLi&?4Y|491&Nu7)tS{5t=
YN#?MX&gT5&?RQJ+)kOp3Ra8nV*u#qkA}+CoQBPGdoVzP>E2(o#^}YO3jN%IGt>oVK*`<l+{6d3JGYd_rDDS)H-FF}pFlGcUnb(rK)zi>vn(duofiDol
2hwI$opS!}3x+mrIG`L6E5ssw|j&s5l6Yfs9mu{w>lsoA-ib=EFRk|8ZFzSL4haqr^vL`!pfL%!8k8*Z<mB)28iYHsMSYNGbQ(lxc~slBS)iUy}8*%se
h)RCFp)>_qPOs+5|R#n7jdg6=SUA4`gw6307cYjw>VqIT-W^+qgm8CJcs@0X?G3TW;l{6;Try4728WL+9b^6-4%6xmbF{8h$rO(z?lUDBT$|-6uOUx_F
&ds$N@{&?rHMY`RZZAI1lO3mRuc4r;-j>|i+nFDq>nbftGnAw>7WS7}bMp%A##U3j9<2IIc!K7HR((=ie@<m~M~%~2Z*Oxom|EI08><s@vudi7d;0PUT
3TC@d#aMFx|$lZ%1Tob>^WvjV`6n_R(EQj$<vdrdB1vVLrYCfTuoYLd`_1wFFn_tkXxQrl~5XA*OH&!YE9Kw>ua1HMq7TP%Vl+^8O`xcW%VVkuDHDTs<
NCay|cGG#gt!bNbf3krKYC0C6#n1wx*V+)mJv@t1QK~Bz<a=y|}x+uCvLM5SNpv&u!_;C@89GDrpF}*O^t6Rat3oNlVP4_PRVtJ(-Qzp1rFjqa?1h+11
!z(Bw&J?9rz-6erm1X$?K86}4ry{=`aaZl<N7yT)1@YyKstbo5%fx|*%IafRjfwDjVhj+#<?Lv~7GVQZbKBd*ue+L4hOms#y`rD2{^74=U$pWCd)-prz
6r@63!+Ozc3>zyuaue2+zBr&Tv-(G8VS!*0U-7&|{oRrs`WieV@*`~_6_*7d~TTXGZvAnk2+?-ZZRoR_Yos!$o+T2&t-Coz9R9!>!xw9grEG;$3)bFaw
OioGdEerRr)tr~)Qq5;~qBYlG>gX;mk1KYzc6to$rR@!s4b}aH_OizOu9p6;!uYIsd><__+taSMaC@okeYH+|VtZGL=Lg!0FE8&&$aOhNJY}Wb{l;v{T
dBnPocE{a<j;S9{`>Ra|1F*qQosa&r`y_$U|qkN?e;%{-ies1U2dyF{1gkz)9_S}&{}U8eqG|$eH%zKRgI$=zQJ#{W(PFd7;#q}gDep#)&$r=tu||eS;
w4?!J`oblv+D`xIXjEO$WC>AQR_}R{#zTk0HL9xv`O2(jitF<NqB^`zBro@7M5P_=1>ur+s51@R6a0RCgzwOb>#&HU6yQdm~;PL7C}j40UGwAA<+kJi1
1wl`p|3e5y-pY}8p1!jHPZP(w<G8myoPTXlWTE}eK$VQ{7}!jM3!x<k%Zv<V5b5QE7I;+_I3I?W7;5==3$c8ZMfckcr;M`-39%_8#I><i|8m9UEvUCC`
FG(8Q3o50gD>+DWvht7#`Rb~Y(ve|}EONcHNz9{?%O<i{TZ|$J_^AiZl@Zo*`{+91%_V=4HOBc<||4|8M!tXcZ3^nB&TSlTi!sBA<XbJ4-yS?!r>>?}U
>}z6k{T#TS6|i_Sn@GKf=y^C5c>)BF&XIiZ^Ic%;kZ-CyE50gzh1f|Qc2f5jb$9+sU{YvH3MeUEhtuu0HP{)&@d*ut-Q3Xu!@yWw45+Fs0D>TFcOsl90
@&f58m$cFg*Q`y0b0#2OH0%+`RCRHr`x`pCI7;VGG42prF)#QvtuyPePg5kvAMwJ0epiavO5i<7MM9E*T{5edmg#-2naJYbo+n~ua~~t?MDs@cZz!Yvk
t-I1au|B!s^V;X2iU5=sIjx3&QjEwAkR}Mi?t6E(eRV%i(dWK`p;G1|3}vi>J$s!a+fb^}iks3|=xoEG}gQgf2LGf(+?%ADA2wN%91^+5r6ZA5HtmUig
=eab}BIGX`(sFYV@zzaWU9&26?jy4s)6^ZfO%FzHmdx#3>mI7C3g79g4&j{z@Xm>X7v4?~nmIrpEym*^@$bizhkGfbereB<VS4G#dF?EVb_R|RM%Jp#N
!->XUA>^VGzsmG{?hfL7JKj=0xTW^10SXe^SS;f{nTFg3>00`Lj5mtpR8!c{p>2C*+Hk70XLLMr-n*z2?^i0Ph1!Tg%dpCGsio4ny2&WOz=wQ=v>;8g0
d7`6^{FU)haS%LC=g&H&4={XmXI&FR$F_qUbhjZ+H;yN*4LN88e~4E>2dpleMYS|wZP~5Ag++^MfEZF11R?a7U$cLD8z;fWED}rOav4{TjvNw}Btb7o%
|)175BG;e7b+kOeRpFxD)(D{q>P^pL-vU~(<J73AYfm^&+!+J6F)hctxphP4(3POUw>xQU>qg7O2GOdh%gFN4?$SMhGK6MV8Sjd0mOv|p%wOQYvXUU=x
|~j&7y=O=vqcQ26-9W+Gjdg5DmDt-(C4%-}onQd~2^z;;O)Pam-*Ou66_0E4pT@!)<Hloq=})78NL6ZWjnz*UP&lj{_mmN&)9?adz2p55p(1F%qMAM%>
W2-zY?3EaZkkkMXm(Gn|es;C3oxY<MsU;FhM3Sp%+2ddY81c67=)c(I7R0tG*>dZgS~-w(qJ(-4v0cvXM{$3g~%WA*uA$sk`if&@wxhu$i@Kb!?P06$9
%Uw*DAB;OKoB0U!B1Tjzn6~sRi{Y}!K|9u<x@7sufi2~CvMWFfp2zFm=cYHEP0O^kx^nft$Kvx^QWOg7NLY1pkVgDjP=Ljl9#EGQJOhKAWeq(&8#5VN%
jXG_PsH-Ec_U-QZ-wulYAftWo^b0D8r(YryB-#JV<d;lc#;PBPM%jJpa?BJw<&0QQ6yX++BzaWzKy_nsEq^8I6?3$clhmUvI3B+>+P;f1-{3H!qZ82@b
50|ZFo<u0*2c%df&RP&GQ)Q`r7jCrC=8GV_w9ghclF_NSVb8g8E6p<q)gV!-Fn3PjG02IT(2Hu=822lxmf)WL;KZ`QuOeuTZxGG(3FapLpc8G&c&J(^h
(rUFjH3SSruaj!9YH0KEWVIE(`S_MFcq_pNii`WRKOiXNIrX-Ho`(H>NtR$ZwA1kh(|V_4<{1aCL8K6@PVIsUk-amB<mXE7g1ZRddT9m>#qyzcoE#&gU
PQ9=wRvBXxB8t+fHG{Hwjig|F`0>a(Z;iJT<rpGiolZ-nw9W=t>k>I5kgF+EVAe0B1&nE6^bRW9?dESOk>{vW<nz7r^n3ab5AeGx16*6Xrn=9x2+dn_G
Y>GjpsrAfxzw9>k)ma;rkZ$)X5tIbf>*3(*4o|jeZ$ahyJ<#)8E8tdbYC2dtnbrnhZc59n8D<je3YRSY%nmfzsF0U}!Qf##?x%D;4oi*uwHk-9Quco>q
M_->`lha(_XsCAQH0Kx^(w*sfjyh9+d%Ha`(bklnP+nW0FX_l?b){!HYDyA{`<)ei^$v57D?XvS*xXiEU(xTXZLKSAO)N~wC@LyzN^WU2R3v#y+dK3X)
||es9A`>KVsB=hy*Vo>zNe!jsl*<a*_mK1`2X1ZvL?rkE8V}s(2MLqkFan9G*=Tr65KbC1lQ|{4uAkbZ~;I71PDI0B->gnsb!CBEtbcYN0v3REVXTUtk
wE2p04WdC;x?ug)EW)Nr3Fu*uGO0(H&JJka_ZKdGh4>GAnf+(PxQfW7bOQWwqI>(OI#AH_*ith-+gmssL@BZR1KaTdqygSW+XfR3{G{+#f*VH<0W7fpd
Ni<}e+W`c;4Jk4K~D#-sir&ThDAF3Y#3oKs>~t6t%^uUfYcJb!1G-klcTzGc;}{PYvE-D3y8{>?(tD;Mj>xmE1>qnEa)g%gAQ?N^<+!p=P$iS*Zz?<O=
25d8i_#G}!_MLhZl=k9}gxHE$v2<ZL>@vdX9I}cl?dx}U74aT<dZK7;*-+uAc*L|bYeG2->#N~}HfAo^S-v7;4B?sv8EJ<uHa`uwscwoLaO8p;>&Hs@@
Qg}WF*|tHpB76_6HN$GXIB5#8aULuUj7F(aE9w(wK_TN|r-mp6DoH2F3eD!LB3A$-9H4M<c~EKO8hkaAL7Mb<6yqA{(NLB3A<x&6Nl;A53x$p*F&3rZ7
S;ujWPB5nQb;bjP^DT`>xZjlstF`Wv;Ym19#)H|D$Nu!>&&ZqJq6G@N^xyIHC6ND0g$O>3Zqyjs+7vZHr%FL?PxMxmL`kEQfe1Qkus=JVP%{LdUL7AO%
M&@@&KSEa&;Ie>1944iQ%f2;RnJfouKJvc8o}izAUlDrCL%2d^&~+Jlagi*CFZOc}RLS5t}~qYEC^d@Y&=`ov0^rH0s$7Emx1OLQ8k9bx(BpkDn#Inh7
n2+Y{HharqAKR!tpanX~%Xd24$LI<o$-V&-*(YKwTUg#TUw(|w}djR^J$`fnZ%?9H%xVu8p*!~*_7qPKZhka#4?8#GS*`%0VcQ&5+(xYhOVGQ9T_oOcx
G%j?+6&yS7+wtm{$&$Tkx6T-UfCb-%BBS)k03J+BxoRXQ%d7(U+0bm0vMrfu4KxHN}ZDjGd4kHV^k<t1YqRWe;Q9eoz3e7|z)$U~5txhi;?;9DT+Q<)U
nQ^PIY|dlh#9}7%W;{2=yFDz*XXH$z&ZZcw+#;jMQr<+PU8dbw>h(0ux27~wg32g_rMeWY;<*Kw!s>Fk!6va}6X*g;1SpC~7}k@t&`K`!bhU_Ak(4$l#
_3^u(U^6Y22hE%U~HMrv00|5F1n&d)$+yYJWU`9-!C$ydAC%GN2z2_fKsxYK;xOLp%iNM!h)O{vuOc_2IWyLk&=dUu&CSjyI)76|6fO=S7G7R+gCB6Yw
9|%3GGgyp0pcn2Uy6#bg3u8`a9gdkD@1T-#>Kb^osR6`O}m5z7-Vj(tkBK1kF@m$E!!85T7`0ZvcBFNb_j$S^2AjR`9pqVLlQjA!lY|kHkr5R|nW8^Nm
&q{KF(@eYEXR#`bToYQF0OUm@=cqff~F|KkSD`L<fXND<A6vm~Ysh~6B7kxn5=Msi$E5I6$PXrsoWPb3wJW=1m0#={^YW{6I?tcEA0gp3SwP<%O`h0$n
vmSihk0Lzg2vYeU~u=y<2lX7FeP9kyCDB=dH2%xbjZGz_UeBOuQZZ1{CMhg_08#$(2Y%-t(AV@SSNaJXit)%jk)UY2R#+Afa>b9d<Ft_Yg)0uv8kZ5qT
@hGW?-GxC^GVlm5#p39+O|U3Cjp|dm99H38UZ=5PoGEGDaf6a;!!U-$REU@|o&IuGC)02wQ&g}zTcWa+xKv1tG7Ykdj?`iDI%xhM51O};QKkY*bLFNg-
n0secfe7QKR9X&=d=eC1wDb<mD=~;F(aj07q@@40%g4ZiBn(f6lj}$TBXAq#7Jnu3+xT6SX!dYzgPE<ht}9DvsdeLt9j(cV>ax=I%@K&v2A$5stI1OtM
8A4vCwTWmV?9M%t2d~)ehR^-tR3GhDrMUKmN&y9v!UIy*IzQc=|1;zTW)v?x(L<|9|!abDUOCxJDN^1iGuKZQy{_O-L2FH7tNxp-*fq)D;qAB3i}O(p=
ronoViA$<CV=4_!6k=7hJR-;#%gA-n(4Z|{Ba?B(nKb-Wtfy0PAV%OO7Dss0w%)!zcUzxvz3K2%rFxC_5clC6(7{J!_)=NET=XodLiyyV;`<>-$cso%P
I^_8oNe7l7D2Up+T`|!i7ukL^S?^f;py7>L7e4n(SEH>GK=#WFpEHzeaj6!H)p;>HHnpNk%jbn0zGT>#W#^3rwFij>jq%=zsHYUj8!fu(qB@645o77q)
cfb0@{g3{0gTOPHYt!hA^}#d$aruisIp6-}*4vIG{&MSQ7q>sS(j*7Fu|}@EXicp@F=h7g#c$u+LMYgS7*fj0pd2WH5;8UX$&fPNf-qcRI96|HHfK!Ru
sp&F!XXQxfh<n9aCzc%N-2(QIJ)itwjSJi-3IEswZb--LJ5`3?i*`HUcO|Rs%10JKWEyHHIN^FVrk@Iz{N&lPOn#be}zI>Ln$6tb~{s~i8W?QwZK^_yD
}SFmRI1#D~<FD&&Ivolw{K*uF*CZ-?!jbEBv92kFb7!;omM^zH{-_FKv9<OBY}M*yMqgWBAEump}N>{M}lx+PdgqRm|}{c=mmB^yc_1Xy)Ug$Dgo(BHv
nz<lDPgw4tbn2tys3c4iZ!tgt3ehGuh7WgS=&EmQq5t14?<bU>LaO?5nkjX(2twi&R@O03G;4si=)<lySAK!v6%T3oP|)~<B2l-3mA<!hf^+<wDB-I?^
?{rYDYzkTEK$9FDY{>XGORtogJr!QXl!fb8jM>f`FgGMc?O_Aul`GIaqS(kYW+Y+*z^cr2~0E-;KIRLvSLJdl@Ff|VFP?}g0HkFoPnYk(bKBaD>3@!QJ
<OS0jEsi|4nLj?f{MoNA?)=W0NK7~4Act%Nvo;_tjr_sI^FO-x`PZwHsebzJ=JV#LOcPBfP!tVa9VcYk>e}tR>r&#Y*+}6Tb_M9MM{2=jP1akan{qTva
fapsW6rVGJi4;h)#DD6Xj9Z7%3_wd<NUWFG|&y$95Q6i_}2e1`+o;Q6Sn`~53oV(Zw~=%w&64p`}c_bd({3tX8wK_oW`}>a4l+_1DXyj{XTx}{-2)>_^
_+pi+6v$?<}eVOSd;ac<}Q-99vv%HQ+s%DiA>%+5=?O-1P0~-NT&S5g$A&%KM&s@DAa7`Lu_Q-6iXKlmQxBFZzS>cq?W1(fwy%d9-6)%VZUO1`&$sR_?
uaCzPuHQ_F|oM6waO{KIw~gUhY#Xx_e7J<snOt+yKwr##~i)bKt!ktd)K=}Wgq9j<5$+K;D&M>M8K#H_u^+Kp<39P+;-IGT9%r~RF2u%RoR|Bm2v7jj(
B=8H{#tJl_T?6aKEsvoOq(<-j|UA1k!Z+3L`wE4)Yxz$&WP44SF<gn*(s~%mrY3agN1186Bnj8<=T)esYeEVtFci$1#FRglC_2_wQ)0(N5H_4qgR|8zN
wEgVr8=tlVlJJ<{DSD1;IdX#CKlTHwWAI$x?@OAsda4|e>1qycDm^wGDdq8!)ULNnX$>PHC7OVBIvEziQnL_Iz;VUM@wAlfE|zE)t!9=j9Ia7l0!3maF
~JC844)@JaZnxiQmr=G=vQOeP6R1M%H8my!sp_(3Z+#Rj0(=c5mDmO@o-qqNkAv93gZ?H0Y)=o%x5vMGD7i|5T9qUSZk=YXKfT(PVp=+Z_x|G(>l*+EI
&4=u8d<u4UdCZRV5qYMR<^7%W*wcukqcXz^Tb(zrPqYp-iG`0Em#O4)s#MA@bPPc<CZX#`6=b(5tHDh+bv&(x6;o21A*sq5vDq^22$)#Y;x2N+bR8wA~
QNVj9AYY81s5lhL%370E4rF$&4HqdK4ORFKG|hBWC}jot8%2A3&~;;2aq=POt}!qk{_A+zD9Bq7nXK*d|xvRsLX;e;mF0DOy|*g%4phm(4!8DCx}_5N2
S9c_^Z-l-1~*X|a!xu<_m)VPlE_Qrqiw_U-iCjwo~_<M03$F^oXp~Bu!#v0k)xaZJX<q^Jm`l7?jot?f8lH^@Goy3cMi-03y@rL+8Rtzq-9cw=j7tUBd
cvQw4k?xPF-I4dHYl)*FxR(eIokt`8fNcg?P<Ui^%+L?>z(cKDUruGm!;yYuy|5L;zx>N}Y`O}_od(Rn+xgUv+gG8wEuQZP)<@2&!ii6}qTH8%X$HO9Y
mI{+d3>Y2kg&g6FH2m_ZWanFI@U`A_qxIEZT*a^ZI8BHtrfQ8cqg(ywtBb<@z<}fTJx+4ww`b;99Gn>`R(p))siztZ+FKVyIvs#T_F^?2~%s&P(sgvy%
JDq^9l(_h%koWs-VN;=GY*Za(KcewaS>Ukm@*}Mfrj;D@=PeDvGpwdci2D^<<m?%G!9@YmK_onqDr(n~6$YYj$&ElFBTFY`IuXkEA9;WqXp$^ulOIY{m
3huhtTgOpenDFe=YxF`&?%&55p@V`e=d1<SF)c&X^k=t3IT)EPV9(3`IHjIz31b_i^ts#R>6=qDON6D6S{SmxT{$|7B*REdZuz^E2CBX)YAN0%LxNaV8
p^stn~BelYOGv2VcOqHl~Y#`E<IuIsWD>|%<5k*e5g&dqqF;ZNJ)Zqm;O!Mhst*sfeMuMZ^db&}Y2^|?$0BVun@Jm7PM!HDMBz8PtdovChqzhSM!#`nK
8&vAykz8jB(T3a-7C2Y$Z1`C%vf&IXRpta4Wm9r=z#>x8*zmK^EtZw^^$Ov7h45%r2nV+Sf~NM}S@=WChodp{dO{BX#PLs8?g=0cCb0c;l0Iq96B{^VY
hqvA>0z>aNpNI~;ShU*>?rKtd^iIaa&%WJa4%=93IeH1fTe?PKz!1ETTpHDJby}OfwKR{8a(*yk)V4gFTb6QcT(-!(f3xc>`2KBWH*8OI?TNa0qsQjZq
9fsTYT_~eGIvx!->IHS^Vvu*6I6AE`RmTHjVqg_xP%<F}R}fz0t61Z)1Bbt50?x^Q7O`U+?^N9V-Wom3uKE4D$RqDoD9Bo@)#Qq0yxA^k4+SP&zHaDW1
$>;UZZDGtp#82OCqeJdDB1;xJl>EEp68M_Muwjum1tzLtfC%(5M8rntniLrQr<h_yS@%4ABXrdf8vG}~FG4QCUBWIv9AaJ;5Z>-v1wf?;)Rh$XsRDjQ2
WTf^pjV@x)LHV~s=y-`&JyhUQU_7vODE3^Fu%(jW)EFK>!NSmLhn^Yk&gl5x7zult2e5*a@Nu(YL_j`P-ku;XQ1=5)7i%Ppt9H%IxnCa4+@dEK^gs5}n
7}-J$3J5DysSYv5EIEQ9e$uW-Se0!|$}(8Vm(pljtadXn+dwnAlx!lZR4;RCd6M7aS9Y0Y38mGXF`ZsDsZP?(Y?0pZkHdyKp3TE#uAD=rJXFCK9g^7aG
pdZ>(ySCtqI5Z}>TEeuWg@)|KXcSj19R80@^!5IXkuk=?65DFx|{jjH|HKpsJkcaW0A2p)ZCYz_9XZZWrn?3wd0Yu&%)ryP|nDe?~>w)qgL^+f8e=4F&
!js_LMMrh&Y(A-zDB1tDnr+hiUGdM0%i#n>{i)njC+a^!A~Aa3HNdULkYh^6wPdjzr1pz;Ki8wX(UJKyIC#b|SoWbi593H#z22PTR`)u5+WC2zo2{b~U
uC#OrX}(JUvx-DH>7(ebL7X7#9@!M0v?BIrFm9{X}{On#N3UQ^@AL+{TxZ>NT@*sv*1@hk}TzjqxU2aS&x#R;npN9Fh^jI_HQ9BF2ZL?t(&OK`3ZNpTL
$w%B5uDCdzl97z=M>9W*MiGx&1(dJ8noTt*WewD~H7xHwVX0=>1TL+pDI-Zhbk>z+YmF0nKC8|bQo{fw1_`Ee<_V6MIRTaz_=9Q&P$+Kas(N$|0-DavY
PF?WJhMKN7F`CmFwf<;O?ZN3KT#d#X%?-V9f7wZtm@tio@n$8n824I5si$SLDyc7u&3JA+RyeUW$*3R|&!v;|@U$In3=&zPH64<@aTr-H`uWXxp)Nm8X
5c(O>BV}bXp-cBnPKo!WRe;n64UF}3@idAa9CcZ`w=ohDMKih6cwbA;<dp%306CWS$d0KCPxru)D;m8ti=+Q5<&@;<%WN1uO20vT?*16VZ7|*+kB=Ut!
(%yE_ws8q2SB#K#3xq2~f_7{o#h6{r;faqpsuQ>-g9eA8$k4EEtOgaC4w;r$XFpSX>}<+kPOMjaVD-6YFwm8?n}2;iDXQ(|_N3+QL7-^OE`Y78uFGZLA
)=5n`v3YS@jPa-Wz3siKsd8<3vgy(#y;cyonpS>KiN-?yGw0eS9z`m%-bc=1;cUVGERxZM80{`1AFOH*9Xoy(v7%7K@icxj4ybpe-iSBmn)?lmbER-!L
XrHOU>l8xk%Df{-3kaJJY-Yd9*-y-&wMb5V@-hJD;DD8?7mp}NvIXdT0bNJQ+PuS?9Z<)`%@UrvuHrQi52scqrhPHZeP)M6=VJv055!z{dbGMia<+pwH
%jVLTKYw=b$EH61(t#sd%6rw41&FhC&Vevm_^U5(Irqa^K*o1o@?HREgI3n+^LU6B=K@2?{0jEx01|il=+7Ov)wU{IP#$(Nc_P%X9txSZ=iu%X2TZpM0
=#LzbaQO#^p(20F@K-FckgGnoT1p#c*_FHIfVn?5iG3Sk6ya^#De3z@v(!&v2N;q^(E(OoXz-l5P$5Bnp)_&D~Om)SjfKIP6@FB^JM68k)N17K5k##Wa
^~_-n1K1hm>G{`}k&Xwh^zOfTlYdvNz2(tRcSrn~OVtwyr*Z?(@~PJGVc$c=b1?SFrA`TZ67b|M&67|JAy==qJyaG2`7Yezh9^7yo9yZ3@m2z~dG<-wt
i#Bp<x<naKbPa`)DEx8ZcW4I;C~el=XH3+n=_(3BDk2M%dN08K)#0JR%d+z2V+1~SR3?9^i54jpD6_ORVtSoi4136tve=pV({EvTLStgU^Pwtx0t_y6>
V`(HojxL`MXgq7#rFz8<``CDVQ<?q8F2X43N(Dqi!n3uL4`j$Og#$ba)Z(0vI&^rgvYTwATGHC}0YU>%Iv3>ilvR8lj;JMo-ckX`iUzRU=`-RJ2Jon(2
Z#X7>|Ks0Y{^ZTow>G40qx%k;^=f=qAY&?I%~)%%Z1-dSQ$<->AxeiV#aI`;Q6XnmwLccj>2J&Dnz0s7aqLZ*Rp+v>HtF^BXUWMHqjf*qcfKQ=(z8VT(
hKGvLdXG!no@MG<?=cK>q<P^4_NP7580Tzi`(zHu%qklY!R)bV@t~E(j4l*x@T)gh1BC-!MPD{?HkN?t}Z^@b^?cVURg83(K&~1m!dmL>D<+}nm#ugvj
aHZRZzuz{Ygi~Y{d0GP+)Wm4v2anfalzbb(NOdt}a_Gx~~@Y_E+l_{c5jivr=}pn^vp!#}4M!b~fZ3n8`LYWv6?;R_xNURgY`BR(oih1j2S7Zt_+!-JX
^=*$ig`O?GPU)>(s{#K>y3F0Z!}olJ%Gw{Jh|WQ0TYRu4|y-B$hEDhsj!{%j==9NKmTb@l8vlxIsuTSKuLc<hwpsCLtr2a2QvWI^{Nid~I)v%yEU?DwS
z-MjWzDcYlFA$ih>hp~sjk&p-Zbd(fVA@Y$FvzJ$%0*&MO>)?Y7$i}@p0Y|Dcd_boDn;OSbux?H8CglB;!jt26^Vf&|!`1M6tGbVDCL9L^`(%rEsXT0i
fqD)O$~|C-KH~O0IO@jAxgJR`{$oF|%7LEv{k|M&38S(-G8ZW|;CR^(#2gL~YF)@iJ4Aj`?QzK@Czon`j1+pAS$Cpjl4`cj4kpV!tinmDHik3tX_}mJl
1`~brZLMFN7I=clMpC9Gvr>8klKZYlJ2Iu^+G0|kTDn@D4EO*8siIE5*d(UsA@7bPE#!|t|g!xTZ8LdwwEl5)5%iF7t|hI0T=P*a6G`e?FyD0CfdDdYM
i3m3SFqriNd@vKnw9^tv^$XqXM8eB$ZkylWYW?Mkb&xsO?0AD7A+}ZdmU?VtF>N>C;%D)1c?$l99);VnfTw#FXXPS|gd|3RR{b6<KJ}Yd6B!6pl8)_Hf
!<04Ydimt`rI)WK1_r9o+U7D>p|45`(o#;CB+C=|qza&wL)#2JOd6CyVsW2`a9iN0<iV2nu3GJ{I1%r~RcL^_*N)Kp2TGUK+yw~bZ{oKbtn+b@sXvhvi
yd?*|<gT3o~=s)()QwMXOj(GiQ13Z;uSAdZX>|zx|Zw2iE!t$L8v`sj=6PNF7sI6j22jAfnt?wXT)+AjaTCTPit?+pVB)=2f1_`QHdv#Zl`wsDD=)Ajz
kvIEs0i*Ucd0Vx2uI0xL+Wv}1S8rS`NbKm_jq7(;{jEiLYLp(N((>^9eF|#wK-BIRQ27=R?+>U>2(ANHGkBtrHRA8a!{Azv#iK`&rbnxDb|Y8cLv0Smd
#5gfj)m^N{NIUCPg~aQZOczK9<~Io3J<W3I^p=6y^0l#ssjP>jgt-zI<NYEdvSUlem|P<yHShNXlXzsNUchD)qYZ8xLBAe4KQFtl_LU=kLgLTDZwyY3K
J0B%ZW&?QR8aaI66?4Lj@kEi}S%Cn@wxW#Ud6X(S{z!XMi$AF@laZYC=U!(gKq$E0j1GjK^B7xKu|dU{s4jyD^$avr@ar<VhGN(`u}X(4&&tNezbtjSi
xPVJ_e2$yB%nPo@R1Q_$-5LR@blx#*l8S4FHGYe*%5NWl?QnicB=vE+uu=)4viK})GPp7+sGXB4T%>xpt1D}&;qIUS{IGZYLD;s`cdV3h?U17fL0%m}%
q^pT93>KO$njL5U16gDz-onX@ADgvg$OFbQ5PLWb4LFc+vtq_AabPVOX(<ZDf2qKCs(0UQA&l=?jHt)3B>bw|B6DDgSO(j=B^yo0U7*?l+NU<U=c{X3I
&s&p*(CIX_K3G>d(V)|N#|xImK(~J#eqV>*{^9o~XcTrr&d^TGy@j)|($!m~YJLH;9s6CSxUa&%-Qd`RT5;n>Jcm7PhxNf@_T7~C4iM#FntCfRUY{Q26
IoxKm}L{`M8mQ-Lf(q)*WB1wVHhX_zZ0>03-h+nI0s<*wk$VTpEdDoFwXXJY-j1T^Tm~{oyJZJ^bZ6`H-d+BH+&=cU{QoCTYaE7`Do<k3Pkp%zXL5w{3
GK)sL<0ujDe0jJhZGid9~r65kCP&`OsNtpD=oJ2;+^w=Z5Y%?J`(|8{{a>W5Ksqc}{>KoVe=sv~^<n_W|7PBRWheI8x)Nu#Q1(52YFcuikwdIO<fc4)?
iU=sc2zPQ4d{%1adj333dys(8LB4H^uF;RHf5WwmSoV`_o(m01C<a09lS$&-<V-q#r@CNEGF!y-Upkjhq4LQ_?ZdZy8>sH`!aAq+anX6goEbPy0VQq57
ZS0(|hA_BsAyx<v5LGlPbL<}+0Uy8Z0GN1S6u$+|9EF$+IJzhjosb#jqP&u{982#!H&x}W8n(W5da+(Ym%B}90O~Q*vo~l4`x(kT~IahBQ3rR?}_<AJQ
$#Fw5OseXrHe<Vb!AR?ABQojsNSds&@}ezZWl7aKOGaLniDkc8m{tl^rd7?>BqY|U%!XyXtPp&0-fXifUXC-w5{eQNk~1>J4m24z;38EVrv}YQT(8CAq
{fA5nQD%w$U;~|#cmA)7A1*`a^(iuNRNAkq|{0AeKy>yKnAod#p-gpnny&Ti6pVef|&OzgT3P|EC+qAe7(@QUg-EPbatzNHpe>cI~Z!aMrbRB_uqNg%8
qZXdE997tFSp}p^+QqzOx=XfLyY-QP%5<RgCW%hTq=9rX*;0OJ%DrX|>s~)%*64Pg%QoVNuRP!o6a&*BHC?TI)rs^Nus{^~;A>l-os1C$CogYk>A2#`h
?W5%jArIuu|Y59k7CbbS^x$Ii+K6!ruy%Q<q`NZ^IuS*YKGyG`D3+Y^Qc6vipgW&aH*pNgr|GV+Jyed>bYeDtt4?mcfM?Fy&;>+X)`5rW-laFqCmU$-A
B?z&zWJi3KJzL;qmWtsw{Ok%o3CrLQXF=aenO7>>6B&<V1Gl#(>OU+|EkHx`yrqU>>+2JIUXhA6)%`S@h*Z>#Aa55<n-A1tu)T2e1z^3E2++K(oxRWC(
*+4a8QcLQHjz`PcW(6uXh>oIz*$DuO;W%iNu|zM8F#?!xmviNKiqe{mZVwY6tTpeA!rjtn*=-oTs)o(7@pyU8RC6#1Yc$`W<8Uq9!r}-Z6h(AdFKVqpi
)dr>LP677IMWGhEwrTL;+*bxTj4qgM`B1U$s40uqMks7ZbKpKP;#8CY6etL5q6fN*eugg7DJ`hjl~zaJf9l2%A+iz&FZy+0v2jaJ)djfV^T%2IG@hq4H
!_CP^>ZFs!c63g5h3D55xIp&KO8MUB$S3K^;l5oZ=~Iu6MFCG1tKxOl=TuRid-_tXK+bAcLrUbnkeVWM#5|t``RXyB7xA;7fYWPnesU*r(_n<Yn}f%LO
f@qj1x{@5$=T3>0}weGZ^9qt2~Pzx?6FtKYr*>C5+i`su~17QE8AFUm%Lh;uch@~m^6p#6*aA{@P8-#cqR@3gS{*6NjG2uv8-hG0%jl5SdHu$$ZTUp{^
3;#Xf?Joov%SMG$az6f1@_>KcjyZhPC@4xr-y&qc_jaiVGpS@!tci#9o^e<1@cTT@-|Nhr6pI;+0Kl`}_V|?$K%iq5H*DqgKU#?|?R}|}-G<HGt)rqmy
m&#kWNGU31tggK?2f^^`iw6JYsT(%T@?S#V;)ON(QWeGRi^3?GRn(g{e#p8Z?48dqKEHi&`(+2C^x!vdn9Q@FdY`{``O1$j-hTh$g_j@v?3dP+-(UX3x
*P4zZIetzl+A!Y^x%s(?tk>|#mmo`O;~uP_nr>PtY#_!`xI$T4;!?SIUrWH2wZ*5JQ*6u>}+o8$?7&m8x!N83PY>bEm)4yXU*XW+&_mTN>O%N-@Y5nQL
CF4^vA;IyztrOM=xIf;<@`D-MM`2&lk_%F$d?MkSrLM4bHLd3bO}v*Bta)w=G=KJMWvphB>~A+i#eI`9DMg{})R_7WVM_w&WmlK=(iXlhx$g?_2HJtl7
RK%%;O+_}JvU1GF?LvTi`LfN7?*c#{bN!!AM$E7`av(YXpw;g{_C!Z+LE<`Z*5v%yIY9lUeZ81zJlnA<qEsT+cM#RPNy<wOf#YALLZ8r$ZFg;9FvR}a2
=^$K|E^zh%ep1%9Ve_a0b>wB;L+<_N|{!g<~v^n71g?azE4=(=nyDPpO9kyv)7JT+er|tC>aAvG9Q9^Uc0ujp_@S5VFu$=A$)|5OYtk`6#?q-Ch4cK~g
Qyko+B#AX$j?iD-%Xs<H3yxV@pt|opZ%W$I-sfMxx^2;Xz;O)L=bu|TYyqFY_o>N}i$A}9dHY8f-?Ofvbj-oVRDXYkoBrw7R{QI>cCG+5&Cn#=fs+}bz
UcuS^P`QmdiRYdLWvN=_bm&xL^@_!$$_6aHeucEC@8FKTd>s{BeIUHEi2dzo|;HQie^>5Pff0dY)azZFP=92i8+=_>uSjt9QsXaof``+qrA0pJXahrRl
u>ZZ#f?F+adFL2T}dtwU72)bL!l}x}n(7<i5zTA!lB2hQ0NT)$WraS2xz5&e+GSv4x+!@@_YIPB0xWvpsEuRyzFJ`_9d$7RJ_=v<(-0_saKP{PsP|QlI
<W^w6tMY;dIo7Jc~>=dMo2$}JT!4gKX8ouO`eS{d2g_D?Gbv#V<i&B3oOIOJH>x~`BDMP>!9boAHOd(lC}Q(IQNWujL=Lc729#gvynUg6pQa_epD%GY<
_y14U08%=EA+4$;jEaUt7O$QtKms>xxrxFWU`rx^j)~vAjU~=Z(N3UPq?r1wJOWv0G{`iiK_P0KFUUA0W73ZN9Evt)b*KkDpUPl|RxW0t)pI77OohxIn
K$WX$*8XxIZvVhwZOr~kHEm6`jwG;7ANawS_y71O>rTh-zkKoM5AMD4u_eI+sQ-H(zULjtrfWwnSNDugL{YM!`l307gsf{c%|{&}J3#%F>h3#(z#gG>A
cLj1&Nxhcbhvx>tG69bVtJ3(K5}jnHa~ZQkyTvq`H##$@4xr`dq4e&a{|M~3;*fderpb8V{t21TAF0_<Y>~yd90Pvj%ZBxV*1?G8`hYtOE*~u@G4&2Ml
1?u^k9k00tmAM)%Ui^u>F6;{y%zk^P~efg>GOr)D+pei*j@Sqys_Sy?@fVm(uwhv+tjb*#AdeH&TY}XTtU~+qY9j?9ZJ$Dx<6WD$&(_l@8q1`rmphZvT
&(|38X*EHA&jy_FQW_tr-jpS~A-%X>Fx;d%Q&0l~3X0-YSZ{|vnVr?~C(ebR+4-mx7?*LWWG^3{j!yM!L;>a30r<O+Q`yv4dV9^Cr*y^nr(RtoIcS%E%
$UVj}-M7w8#o1dFAxRp73Y|q<v{I>P79i%;W-i1R)1#st+%TNFFu&mvw$UUR-^4`VYy%g+a+0(zd|Kjg1-ud^#4FAv1@85a$*av<C+C#4Q72gl`QR;cf
N0oL73)ICP#_ly94<$iHeYlM6#DV!4%}QiG8W6~)&J&DFBlo-#NX<RE_i%g(BsCwT$2L~O@h-6wyvyeAWVP`Kyp5kN?%Pg0vc(uQE;z3juXOfcT25|bp
Wy}G2=brh_FN0MM`!kL`W`QV^QAi=TU{D)989&hTOXD3<&lpZ15AmB4-yFA6oMa99B8ZlxYh>@M1stL#}6Dn#^}JM1A+Y8@ybx|;DUB^{IeY&8hHdh)J
d5Ky8`_%uLB-m9Kccd1lZn)`%p|2)G$td-b3+`1`bxLADLZ`XltM-V(&w4I`%9e53f~joF&pnrmCC2(`Tygexus6u00+Y929*pUGT<He(Qc83p?mqkBe
oGULBeoP7DI~3@DH``pu>8=MS!~0yATGs=bQ*A7=S`u<|XKvY!?_?!{66>m#tShg&WBtdmY9=Dcw4)KtMS<vG(uofe=RoC6+-goCZR_c}V?nkU-@AE_q
#-}?Qk7;5+HeYH>ulT#sivYgKPn$apYi)1}6*Ai`7k|N5W-V3Mu&<NCOQX8wVAkK9Vt&gRXYAr5x1+X%dp=i4SrP;PBb`c6L#kG8M6iW%Sd^o}@(`i#p
g=?I^MY?!c$`pl8IFYO`a<fHMT4G3Y!1H}6K2>`eg6=gM-FdAr<mOX$z}C48mRGwmx=tX8UTeWLC7f@<^JtmX!(mjK=s3}CHzB#7r3+kEY_;=4X&7q^1
-QFZRGvwX>PU0eEh2dVf(J1MtD)RDVc>X6gGCVR77{!<Whb4mB1N!PBhkjH<!E0lE0b(#inQ|)sgj$kiDYj+Ra=R0f(b_wxuqty8iN+r=mHqus8>OqE7
YPXk{(oAM6oz1m&=_}s)<deC<P${E~Dm#lT@u(<BH0ry*b^ZmhobHJ`?c>FJ(kNJI#rS%rr&~s*Pz`Eryd*LrXV?4L(nGSz$SrM)`56n2uChSQD+&^+h
o)R;i50wi5YNJXeo1#b`e|6H4f$F(JB{ZrEuLLu*wL6qHE~X(=6OK#bW=0jx&Yra4nATT(&AhFqGcORYgI(<STO6gVtQ^t9G!W>P}WC^CHns_DyEy{|&
)ZYQyXCzFar-=dkVu~nPCvDm}f<<bB*WF1Tor9wS2n~c$H4$b0|xFE(y9W7d^v}CxG6vZT*LMU>I$HG8~Nyv*%Z-K)Lprm1mw65{x)-sV9hjCz(@5Rct
d`pFFp^3Dnnvmxrjbcg5rpqNgfu#*XBq2RRS8;uiY3cEBzLtgY`Gg;!NLC{!y%M8B<7$(vb!xeKPpWn#cGzqb1$j{^&8PMHTy2+|L>i&tes=_Q%0r+q;
W$lR;Ei!iDN)7fQW@ZLhC{0ZI-JQ9vB^NghQ@R`7-w^>a;ZqGWxS_}O;ckTW5kB334~4R1$|l2*nyM{XVsDc7HbeN9U?+jaNCE_&9{tN7wIMljet5VpB
$yAUQFvvo6T9RR$sK#%rH^LdOfnC>OEyZWV4yPr7u!3J7|rJezOBa3x+rwWDKyOu>HZjJnt&=S)Lmf>2zV<qLSb^*)r-S7#y@J*>O#;9d57D)H7fwlFf
^Q>L8~YMmPqLllrp5O(t4F4%d4`AC(fNSOu3Wlgc37)n=U(zQFQ&X0cQ|<=!HPwX-8dSDO7&N^;xpSg!Y{S*8(5lsEQUW(tH(BFT0o#^e|wUhHE$JndH
@envynwvN=v0g|7l(u2godca8Zx*qWQ=lbXR=l|OaNgNk<?uC5^WBNdQIcJ;z76`BN(05KBO%;2VUY>Qk_iZ1jMxe~fIh+ZUGxs@jZ8rt%*@g>3hyPn1
k@=7rU~k&BSFw*fhbaw~``ta}+DWm5zk#IS2?lwj8sKP^#))^vAAA19`W@da?%vJ$N0XHcq^$m1k^3`mrzq?3lx(njQI8)a;px-g<O1&*2a$82)=yQrq
vm?#`5PzcvHu7DO5r*;^qbp2II(^pXmZ)Fe8R7~BFLoRe+tl%zxGy^1gabg<fV=eIOz1^Q$-mltGVAD9^bV*?i$YAH#>cN0oc0FX!i^_5H*23fKOr38M
fdv8=S#6|4p@Hjx*@|8KBQ2n+lIYwFBwhUPFJ_&8~;9BnTEt1lURqwwHOVp#%GX0oEA)Go9Cdg8JPP3Md0?Vh3^xesNilHclF!Zx!a>P4$3(j2W=7KEP
3gyX#@!jqs!Q$satG;`l`4v#bq1_~51PezU}ZW7+-e*}wYc;4FLgI`vVM0{CqzpPYC&@s6a2r7uv-@3(e5p7J@llE6pjgZR;)5$3UJ<Y8Isk1OzZxDQo
KaJ>A|FE~3?{dQew@J$yQXk00Y^E{~o-6$2CbYfv#NE)q3qFWg?o76B<O&K{XImpC^U<ImYXM;skM*yr7Z$@(I6o@YKXo6`?a-H1Lm>>(I)D1&$62YRt
A_k_2roxtnl~kqD&W)rtw`jDfHk;tu<(7mj<!p^ZXC+E2N0*7oK%uLpNCA&Fn~`pq9d_Fpblw{ZU~|-~%jrUR0QXdKL}$Bds-QM=Mo(^1V28uU_Qw1IZ
o<YO(*Xer22)%y33W4qR>&2rY-ye;j)y(8j2pAI0qbR`%f%v#XgD*U_m*uc6)wX)xYt7JQ3wRH%}x&(Ey8lY+Rx=F5=g;DMM`Iui6j6Gc>~BIFkUQ0Tc
sA#>~lG`Id9a$rCB`<#(Joj>4@MU+(&2VbYg@HT>=g_Dl;@&vfC?npjlSUhS{#10_G7&?rGufEQ|M4Nemk*S|gQuwZYfux@>O*Gp$NrK=@ppXcPdoWQb
ilBG40%lNMDt6W5hq3602+lwOO7W0aUy+jFTE4~xh$t!5^4v8-l^Wu8gnsdReDHIpp>$S2~R2tH}1c(h^g-FUV%Ns^Pvn2q;)Epw<@K&SC?GAbnLX|}v
n*t%37v68IjqG*S!&2mMAsE51shQ3&In1n%PT+ZTStO8`CeRMu;RR;AzcDxu&`8qQ$#D#9Trw`b0LK>s7G0FFub#+o`0}O%6TxEfe)D)=8>L}72$0H>U
0FhjEJj`-vAF$=C#}s%}=thj>I8xCK#)#^X8P=HV<h+@jC6@*>GRj3d4i8k4>(@%)vOLn0<ANcxI)q9*n;HNj4<|-^qsviBN$F(pDh}4$y{1$ekwZBZM
%h@mu!txrFx3H-=@5e26%4BO;>+=%RRhxo)Dw#Nd9~GmJDn`4;r&81KV4S%X`D>Jm|W~Es2Hv^p#m>uMkN^`dU-Z7OBTBmTuvpLm3YBzA4<EdB_|kCOM
q}0%&|+fPcv#kWHJMOgc9BCRO}Uq!c?ux7@Mdz?2Y+ci|iE8)&Pvk-7ZE{j4r8gIWim8ldTDewkjoJE>y#K8_C6lL1H!&CLIpWEh~i@6>dQ)XxW=E&-2
ytrajEIH?Xvvu#m(rK!(fqqQ#+{Oortp$rlzhj^Ry-4$oRTk*pRf-P$lb1Pb9s7Oo^%GRqd&GQeb*WR?=8SzK>2Q3P|_Z)`#%sFva8S|yB*OdqstYYWU
StifUxWs!?A8Uv{{4nPp7P#costW;BGJV7a=LYg<O3k|M+u79q7t_uww@mU2y)5bof+{a*s!LB9t0bw3rumwON2g#QQ+SBqseZl8+(V!6YLt_fW&%JM-
vG*AWxOOfp&&Z<sEh&SN=aT?98;u*_T!u%MYJd2R%wU^AzF<e6ogi;gB1lTg2LThTj3-zM^wje}{1w?BrhPacd&+jmnFoRd;s429oLDLrh=_y7&78t|A
3A&o;@$oTa%RsXYUXI6#;FqVIi=*$x~ns4u+Bn5?M=jbY&gjA8Qu^4_q=_bqaSMX7*_FE)rQx64(zuFtC2hsmjv+lzI**=f!l*PjQ}T&oFL!RIDTTiLx
7`Jg6=7tegshv@bIHM&d3K3eD-$kqd2F)H((4JJNxggc%jOHD=mYaAK)9>1^`R%Wl-Sz3l7nGPN071i2!q7u+y5{WdGe16$J9A{<8F0r3a~~Kcj-~gcA
Y%Ys*hEne$FB2zvO6&+cYW#~k1|g}{gJ?5&6SyDLZtRO0S4H9p+Y0l^}4pBeM;_Vnol`Ns+Y!tqB*(CJ4NoHcJAoF9Bk3r=x%r<}936NOxt8GNH<24!}
cD#TkEG&fGq5)zO0jQ&E*00}w^N=s%y@nue_WWrpd(x)<|Tr4pdMYU9|7p+g}tcVj@dSI||&H%&F$|9XzlBpP+%YqFqvn)?WRJfCy#&|T$6^WG4OfXAm
(CcJtZBRAP8A3+OTt{jw`%Q#oh5EPwM^!2#)PN+-6|0Rn9RpB^nHorOqNA;XIKe1t(3AwC*&S9&{2Z02o;GPR<z)(&L9mo=W1vx@7rp5~m6k~*rKU=1D
K(Pw9b(q#5x}CEiC3eYT1^I2M4%y^8BZ2d4&fOlL$}-E%2?FXQC{duoz6liEVHBHtdC5qtT<!1c~r}c8k#iM(rg|n%sO;j0$Gq@p}NXf;xLyhW%%Z@Hj
YPPM7E0LqEN9M$Jus-qtO~@w})UFkzt`xR2Q_Y03mRlX%pJKjCF>kZdas}@j^s}7s|X+9t>ffvj2{%hy+6Y(V}idYD*gLPsVy|T$}ZQVqvHyqRX73^DJ
B+B%{e9SL_NB6kpC`=r}SZ6P!Ge#5s`(k4JdD79$qv`q;?jF`YM>l{p<*X4)#*?Ul!vqT<bNZdOUK8Ay_bl@t=mbw}aoV$g*JjjrMOIo62CTCvR(x*!2
ADI)`d#v&tv!$x_K!I3OBo)Fy;0`?mGFxtzLYz>ar5u{j}EeVcOrfLyojV@s8O9cWV6x(EUWF|KuBwd-qJ+_q!<9MN5BO+)co*^Z@UM+BFQ%*0I1mBny
OLZhg3uL5AkC1k`&k%J39XHeQmRK$23lNDGlENh0Qz)(spmneSc9O-m(pwe^l>xe}DaM>b)oC`GUD8aSrDt=2&&fq8Cf6uFMr8((@PuQKC>>9xvlW$Ni
Y)=w6SD-HjTY-hJw0ERQLv9iYA8PJXbMau=)ttQ2v^uqH~|eK>3F`16sJ<XYN+U_DZyg^81anACh~Km66M|YLCsJ>4@;v6J)R^wy<w(D0#JHU3KNVZVU
1~tk{eWWUW^;l*w`pdCh>M7s)49d?~>F=Y!~plK8DMMLCxUdh$vN+VIL6MU`b*YscNIdb)|YCp~NYL)fO3oSI0OjZnY;4bP*=3_Iepmsi;iF^cfjh$s`
D4#zr!9SHsiOs0@v36U~S~k#di3x674C7}Q5KJ-+~%+!&YZbgIY4P4j1?TxNkzdt^l*vq%wk+ix16mvB>O3N_WXU%Zr9Xc4F;%@f^msVebxqrzoVQqoW
|;-uD<7oBi+AXd6kCKrt=<Lfem>!0hN>!0f~gOkrQ@P!nf`h-7p%MVMr`|y#!0-#cS(#*c+cm}Vz4i5M61CBk^_yYi%&IJLTaD=;O=OJh^JSfWjjPvXR
y>jflY_B9v&B#C61Ju8fI)Wf4T>Ik%{P$3gB!16mE&$lb_XGcN`f5jDZ24K|2Lu?xxrew1ddUAIi<3^g4A5NA%7WvkO&{H4IDKQ-f7Hh}@&0DlCj`Hk#
%J2}=J?J&C*A)B7@zH=AX^auz>z`r8jcl49@`2yX^<zMJF<6o?|5NU0LwdZ(=XU<Sb^-@zc3?kG3CP)J)VO)4Kls})jpmN&OL$VSpR`as*YRZ-|XapgN
2E~g45$3#eb_aKy^`|Q|Wh&^pq{yKs!l6_F00QJK(#&b^eBGu<hnk&pg_T{{CjGRf1pK77SG#v<m!4*^|%N5dL%cu{klQz8&<D!Q4-v;=dyg1uDil>EQ
rJFnt5nnBVZme?S1kH?n_y#yop!joitn44ij=SD@(Tk=^*<@23MyWRJR7!`C>juO#@N+QOF`lNuX?#`;2&YL!uY0W^j~dkdL>OJJA5(k(SQE-X8#0iO~
^8A0eGdUy!PvG{=Cl4yPsWt-gw#}~@c7{N+#G@GnyOMKEm(G<$zGlfqKld`Uh+91;ytK3+f(*%%>R5H~e*IbHK-e|Xzt#T1>feMor8(6CkiD8n8FZ0l1
)E2?KIums%Rg0n}AwLj`tXykG8rgnM5%{o;bWXtvRL{+FsrtB+H6qXgsV{5Mb~lpF7n><Ttu$K_QwDOgvW~SPaSBA$UN@{xdhvQvN%XKnXHbYxx@@$O@
)+UMTB;vi%DHGUo3q<PnnZy?+NIP4Dz{4|v6has!dzQZ@=6Sms&EPJ;H{WO#-XO#ia?oqc|djnyS)iJn<T15yjR0F?M2c}E}thcj@L(n@N&uwbAlM{)1
?t<Z`s?(>7|Xtx34g;uOui9BYc#?_;|8~4U+{f5uXYzwZt_B#Udm%b91#&F4M6l-i60n99A=Sd+`OPs*?yj5-aUF-Y^=&zLeo>MlapzMAC~g7MnBm0->
g~X0}eihDhd1X@<#8Qc_%v(m2=ak1JD?MI*H`<_h43K3%0N>H4Uinnp6VzR)DTpl2E^59Xt+RO_{oE*nj0-QjW=jf{*LBjHgROd5R0(HFkS%*lwfoG9(
YvXjKpLO47aK$Qwyol?<Bb0c4(B#B^qwk)K`j2usus@-mi%VpAwyewu19lER<MZG3Ba^)nOi)pfo0*Rc?cP7y~&;<&atddTpI~XEWP>yP|OFq(7x$4Zw
r_w^qAb6-q@mj8(#s|}WDUFL%G-@P;axa`+@JWS>_h#j!z=N4W7ta|ZI8_u9k}OJdNUzve5_A@mTo1EP3P>-o$_TD<9TJCfP^mWQ_QsKtq~}STsHpRf+
dg8sGT0YXB~ioWl%Nlq2%9H6QHlr4Bpi-vlXfbBbF9IZ2DUzw+RJ*H75jy3-Ii~<J?1gK5vED5*~%;gxZa*Xs8j~#GJv;q3~0w<LRha%8~JL3o9J1f73
(Jsw^tk$li6%Wh~#R6%(T`pfDA~cTaW~fN6jfKB3VtJg{i#2lX#(nlh6#0BP|l;Bkjhxt(3Zxd~AVhMYLr!nk*>0?YG+s!_A5$aEtUtzInYkVDXLp#<6
lM(MQS<+mNd{LJKp)$bw1Kn+@`M3;+7(`se!RfAJQ+9p?$u)OtXbDPFj#i!yUlGuM5hteDSBqPc!FT_EyA)QX;E>-YcrnDvnL?fN-8vX;$e%;4I7Kw$-
y75Y{#<1vPxn*Zy(z=*o}%hc?oFV4+Xsky?G#QxBJos-46v|UL6JrOs1y!hy=dmp@har-~ahpCXxGi+$pkd-W1w+TIgMAtopo(jQ_?fhXaWi_7FAA1tE
dRO|QNtmSaqO}Y_Z#*^@L|w3Zz9Q`=!w#tVMBOGgbou*tF5iCP?w7x~_r;qbjujMs`qwYty7=hXdvAUB!544b|LEO|TVGzj@o^~n*DqhXc<%FiuiUw~^
TWHJzY>auE<b$7eCqzkFF$zptGl1ReE-)^-~Igi|9$J3oep$L2??Sa8d3toG9gu5_3~thSC!C;q!6!!qBlb3BOzM~A%$gy(1cZ#kT@`T9-?G6#EAm?#A
7#*8<54O&9Kam%^vT5^^1G2y>Ai_y87lR*reGRp!wCs?Po53d}s5mHB5Uv<}l1J%mG}y`*UYJcR&02y&u1M_tPI-ji)QlLvzKXf2(nuTx)3RkPTgF%9E
=Rs6$G%$yP-%BwN2&{}h#<Osp5=t)ZB@v?Uv}|BF|D_~5zQ7S~}23f=qS6O+~l&-{n=fy2DewscGiov~fK`m*(iqrW#5e#!pz%jZ`wgsoRX)@PxMKmFb
s?Dt>3`_<PbU;g^#3(goxa~Lb#H>IVqcIPH-Rs*J5-B|Vg_?6V22$9<(w}iOWcj#M!7@CLzXMSV-ZHiY3@xpop;cuG^2s;dL^m>a2j(P0YP3K{g{g<!*
m!*@pKd|Kc$*(V8djH<fZaD(HeBtGLAH9C}(-%z{UjF1c^D#?3-umvnFaGWF-`~D?`IC#=ubZ;H|MlA!?|#>L<>IT~UHse2Cc_-Qt}ODY=ni{U26$Mfb
zU8Yt|%0RiD7GpqY?tUP_2h~M=?y3Rn1Rsgy^{%GQ_#bcB|ou*&=PMUKz|~OIb`S7=*rMwX|(8-`=Q@sbn`Nyt$BJZ`vM@7dT6mKKkvwFP^>l^XnJyeq
dUy$%ZTCx_JJrd+&X5@#U?H=YMwb>mQhEWU}`1#TP@4_X@eVzT%3*Y|9tCV6pzr?fW19_VOpDrM!6m>o@Md_w>d0{&4xq3lDzt#)Dt}(6XaXfAHYB=Pr
NoC$j;Cno1M)Dad@!Y0J__nEj`)+0|PYZ@+*4>o*@f_tM=@e`z*w@$Ro5Jp2B|^WQhy*zn)9BWH-A^$>5^%-zx1Atf^=(<kh}woBgBN`Y5-Y7)|@$(&W
5w1u`F<(1_2FxPQMqUn1=%9Jv#)^y?0+<a#)3n67r+XFI*aAdO{-am)78xjZ35E*kZq=crTVt=&J2+I#xQj9oK6j+Uw9Rae8CBLuVG!6Q}TemOY{@i5O
wy5YiKQX5?u}{&VyPy5w;?-9i3EaQ)tZCB@hpzNiah#8A4oIAO7(xv!<K1qsFHTv-X=6j&)$DhZQf?}$Yz|#n`Q5j^`<Gj9o3i@Lt)H3nUcCI{yPtkw(
fixiO-gq($?`&%AK$*X{VVIi-@bnD!}sof`g=>4K6>`z&hH-Fde!;x;?E!4d*x$u0M5e~pTA~4Z}wnw;r09Pynp4E<rOP!?`qOysz={c0;+G#+D}@-Th
Z-!WK*=}M>h4=?-Nm!OnVbGivz~in@@ytmiSG7WhL{hX~^kkV{-PNHx*G<9a)){^`kBO`uH=`$yy%h^Y2?s_{w5}<(Xdjk@?BR=eNx<uNBvFK<~U{dL>
hYmII%P3_E#3*Pbx_2)nqciZ{osVY~cyJ~!WVhTe8YZPK`IX5((Bl-eIYY5A0pL*GW_9Fvhn-5%2VRf~D%P_3`bhiredp9*vMQFHiqXvEu5k@>4)TBWT
GcK-34;>j;Rb8RiY`a@T~_thWXfAM$6o_O%at;;Xo-OWDVd-~&JPu&0Nlih^4mHhtl)9ojoeZ_2MyHPKt&zpX9f8N*Z@Z!z)cPZHY;NDvwJ$QZlgNsk!
yZ_aP+fUs2wb{jX8?V2A|ErI-pZMVQ%R8U!wz2z)r_qB??A;l3zx^miVKULA`<QS%z3dys{tx!b!dJAOCp@zDaQgE1pY6WldBR_T4iXkf7XGsKO3O{7N
25Hl2q0kJC+@%av5WL0mb1_PUEAw__@k**$2c88T5hd8Lnl0hS&e@ASwM&2VVl3p@EXeL4k5U09T3j0FZRg7D;$rfb&tX$9Pc>YvhY`dwY1K2&H>!_>2
A$m;s-5wuPprCiJSFajrHh@d*<}IHBX}+yVzqW?iu`u{rh^cZ$vmAL-9y!pPzHRa?Jic?!+w%j|x8$x8^UcL*dolS`L5f_Eka;jpyi`?<C=Q#WM*Vla{
}21sJEVZFxPRo4x+FweI$SDS09UA0_`Ag>QQ;_{-1E9o9YyTm$!wg!WCP{z2%W*m|pS346?4yuN*u$*Q^udTdocw@wKMT1$QYYf~Lu%CSq~mu`pg)1SC
z)=&S_Rl;V<`|028`Cxx#o~uL8+xI^Doy$zz6nLKS3~T+tc@&t+>U!dt4_%m$Km2jmC7P3!YdPTl;PTz?Jq$^1ru&QKAX9eQ*l{M-2M5nUd*(yi-Zu8|
)Aui5dgdsNPygofg|Cka?)Dp|*WL5M-U-s(p_hV}o-xVXRc{vr$Nhw7Se_4#GQ}+?505>X;;&05X|vhZE(a~Iw96EC`(CDaXgt*D-h$FEKfV9X`^VlsM
=YnD0_CwauRZx&wEGFKXY`2nh(&u;)61nj9r`fE)5f}&K#Jid$>V6<_Ud)@?naN<tH-##s_D-I_Y>YmS4=t6Joos6Q_a((DgWah!%Kl@Iy!}<GiD!;E_
q1W%cVQN4rtL{E}cFho)o8e3)tPpcZT_R4Pa$Yfhag<x^tV4w~f_wx7UC@0fR>@r$>t?&2AosdEMygL5FvKItDBBcVfO2czJM=6LSY7p104KO1$&y5j}
VmQ;A1YPNKl8wjLaSM-zQ1I2cc!XA5UcB?sgFKyLb+C})qy*dOHtTBdj@cmzCHGd7SWdfl|ICVKtBAx9fX5BACM)S2ldJ@D7WGgi<CMH@^C-$=y2Zy|Q
ajq-|b<wW4)xe_<NYfrl5>}@h{8qSk(@=XVNGtQo5ygM1^O#pk6aqfiSI&XG3MeNPrxiep$JmvBH{koLA(O_p9P1d?(G)pfQiRffZ5D?o;jKEa7YXF0S
)X<coGQ(qwMxh1_M7paDH9SJb$VyF0q`L7AA;t>q5}>Mb8>q5uM4L}BY!u0M^cn~V1xPdWl28I^xrTxW)gKefdMks6+u1yiDS56;ET%XrLwvW_1_~fsB
<5&Qr@?w!O#o=R(brT>ZsHhG9gRUHR!(X#*``W>SZb#Mq&ck<DV`qEv0>aOB#cO&B#`;ETZ+S_VHQ|SW}r4yA%uie<;)luMpTmESwM}0Jvgre&@kO2hD
>Za0)Xjg4$w8FN)$k3B7+4m8bK3Ojv^+F#<YaeIFJVhW^3A<iq1&1Ulnw)JO$HQJKHPJU|vs70TC;VG=u47OW;(X`#^L^7l|^06qi_^S9Of03k8j3s(B
KCrFsp_Fj|w~z_3iCiz=1?1S#9qCgg-A0ZyowK|0Ihn%wGFO8^robg`LHm}z{G;PJR5f(i%&#XK>u<O(B<svuLWl$}nrBC3jHWYUsQpePiR8j+8RaUhc
nmw^J5WeK%9o8e$KOxD2eY?0LTZbmfeZRCpp4b{?`F|D-X;Gk3K0y33Ti4m7p@HpH_P(W!2(OP$i=5c_7(qnKW(Ji7~36Eu9xoFmaRw^6S6p5LU0FN&q
upJka`I244OObw^>w*+jN@!9ZZpeU=(h@+fKnldH0F3Y`KSCg&M&(*Woliq}EGo~&Koe_}iMH0^N?<~VBS5sb2ou8@W740PaUxI|YB`M`C&UuEgcJ_Tc
g3m(b>mqQl_ai^kQAs*V2sR@;24WgSO>|o+Sr(?%UCUyD1%Vi05wu&TgzpvJS-$q3<MJkbRmpjkc!N(1yZH8Y~5JKA(EIifjK`e63fP56bBKllm<qPHb
JyT1z`jhI*l%fc2a#p5|=$1tdcnqn5Pt&m^Nc0Q=f#T2tZ1zuC=AUHUh%KY8R*v0G$|OBQYK=bW{Z!vSMCCJK+`$M9>lhC{x|!e~gadadA;%F_P$#!~`
F}vH{f>W#C|GH3HqhR$lp_Qw@+$@m+R$CJp~U)H|(s<|^M@u77;(4d^{<fIWFeSLEWEq&+K6_tInU@@x0p?CnMN+7HLHwnB(=xJ04^m=!^mo%aaCbgnW
`9JUOw8lL3|1C!|`7D*TK02nXyiP$Wx<JfE@RspeBpfqrb>Nr{#NC>QF6HNk1Ec-azndF;biK3<&Hsho?z{QI-FsCa~jn8OZ8HHM6448)zmEemEEQ5{i
I1fZsElD8IP%HsRI5h(Y-MOH}yPXD($+*!6n`A}T!f9F{fqEv)gLH;7h?qbO<A4(Fp<t6L;@Y$mt}Rg>5)%N&KrJmyX9sa0FL4Nn^(BZ9!t=R|b;t?|h
%y@?!hEJ*LWy`S56URaX;256;pmd@vDh?aWX<nm3p|Q&sVSI}rbD8RMsqSqlkqXwZRMLpUFl~?V5S%fP_2&_+5*)8IihxISr7xGSprp)^a$vf-X1Jaqb
LCn8#6Lq!MioU$PhBYSNPfzE7j@-rYKxdizIsUCD10qbFisJa@sQ8VPs$sNuppvjE4zrPLE1xiI{c4gv>@Y5E}HCV6EA!fe1>+h$ub;;_(F2ihz*{l_t
V)KT$$eMNfk|(d}x+cr+tHb~G=W<Y^Ux8L<Q&%T1RMm?)(p#1hFXG?3N%WpKvGm^O~J5=*R*ETCYdNikY9PV{N0L2^78f!QPxnIyuccnYC7K<L)P1V7Y
DG&Z0o2{2s&WCB$AbUGQAlm<F4lt^>l$n!W>rOfa9Ty{nv{j4NoleXFgVR)F=FgdS}Vv|Ne0XqV!YT&RK!6U`eG6oJRe3OV*3^op9q^1BcUc`wx)??$*
Zb>hL<X8~3AzK}r`U=IyfIh)-Vr-z`GTKb_0iaumwoI1RvvIULo1uV~n6a8cCgRH&Igj?ilpr-Vm9Hx@QZJ4nl#|900>iYq9BUN%6wphImjsk7mE^cOQ
~^|zW)q^H;fpvR6gvO_KpL$nxJHoZQ-^(I_(uF+eIVI4*1+V|p5FRn8;|V9FW*?9lzpDH{`R)J^{M+=ce6(xJ*C-z&mQH&87=QaZC6Dp-5^z+uFU`>5~
=rcrtFN$63?YaeSNV|ihW9@s`++)maC-YFgvJ6O5Gt14`e})x3hG$)WMS)&!uwh85ZTbI8&o)Pd#-IU5Va6P5@VCMw4+f(~b5r$>6Z3)F8W9B!z|2uem
50cqlpd7*o$|YtD+U@`PtTw8Q?x6SO%yd-pJY|Jku8?!ETM-MC<164R$!YdLl>y=8_Opa1$;hu#m&>HQCX+^HS;ow+zWIxP1S9_E>IwX3AWm)}+lbufS
I9+v+&Jx_RKVXbrBHAyaMxmn}i%lehQ8Q?p=cJaXE<BqI7A9#}wZW`@MpO21?!qe?npSbG7-QBKV*_%1@r!mkII|^hjx_4LMmKi*KG!1jcurA*D_alc(
e&Q*bcj<JX4v!DZD?VSM4-WjmkxD)q>#<C)PP<v}H5B(ay=LIs%i8_}sn|I>=NZKrvT%Rk&GfB42s8?h0tIjgzUJ;3r+>ExHG8i{xh3hDpuEoCBWsUcx
HZZ%3jcZQB-b0jm``_FUf1iL7tgkC&%7AOiv`dqU!C?Jr@wRdS3=J#Cymo1d~f!|H`4MC-@LZvtLolp>WH87n3C6RdaTbktnm**J)`gsLXX*&|Jw(fd#
K>d%^Gh6@2e!oLg_Os=ZrYV-(~olwAW=^S<ZporAJ$dYi+~q9^&}o$KD!ucM8!o9hW5BZFq2158k+SNLJ2wHx7PaB|=Z9V7HBnH{ZW}_j?Di0;X(tleI
1i+&nOK(^Wp@q2Sq9OfBEd@7lfW5B)yg^`9OonC<UcowXOZdlcn+U%2Pg1C1W2^4T4-hbbN@oWp}vFK1KW-n0MERSNHZ;-F{`Ou#OddOmQs?~#H>P6yR
{|KZ_|mL9Q%v#inWw?00+r|yx0`vdO?{iX2Cho0KP;I^>d!#zAge;#-m_4>W9J~>?S;-=rD*q#nO#<9<d?Qb*?1&_oyd>gf<tAn?^dyK=wW4A~0_gP-Q
?H2xn*WV9Lqu2cRu+2rm9=5siS8j_qDmV`XZl(tkoQr}}ROeB6wS965?o;*x+IHJN-K%-pI0n`9PN!~1dq#|L&;Wu)Ii4Bb$E$g0+!tpZp5cSIkW**)l
jc`{3Ie!MkEVEh))8Cq1|)8h{3&=y9t4SU9@-<VhxJWOX2E$7$W0%N)=!&CTyE5}kU3?__YWA(h{(N>%qc!=9|fm+jFWs;fZ5Y`UF5abL$jx6hCf?VPM
yrW5$BP`qW@&}D3)p`Emu7pJi~?fd&ZLj<nvYyK2gpQpK<`T{HQ8%&q#@S)5pI1$^Kh2{yVXr?3_0{@4G3mPC*^Ze7Um9o|K;_lex1+yskSyaakbRBZ(
)Mh2;<e*<rj&pyYH$qmlG-3gW#eM8Hh3wnRyd$^y$~LL+2_;g$dv&&NQfPwAT8EC?f@&@V=S0+b&Se3THD(IvFhK{|p6S{&AAaUe0IAuyU7&WTyAfR7>
s*?_=_Mkfe^i3>777NIQIuJSrz01QrJGm4slotS}WQ!G4P#usG;MMvZ?r-4+O97Q-iJ_Y%SG9(scA1VO~sVV?oiwubwUvJX@5lfUoL}oC}Af_c5)VXmH
K(a!UXtGSFgc9f&1?FNkO~h%YC}V7^p#Z%c+1HHZxIRM3`mhh8{rFJhCPo_vrZt2IF?Jf$6p)*iupB8v;Ha!}1j6O3aa0rO1lH~TKla|W%XQ;A6aFi`{
3XsRMTPst-vEMlkOWBZn#|GyNDu@_0wh2dNWAM^OU@*=<V2A(abm}DF7|Rfj^nZA#CaoIQu1GBbaeTYzwj1-?$g}_yV>VR$&4rVvfCt1p=#f1*RyNyDj
roNtS!%Dr5Z^=Agy$bVC9Y>bSa_)D?{jN!NBkF0y9}J!9=l|2n4OMC$7ed1l8qyj>1;6mq1Naw*d9T7NYpjS2=6Im4R52XJ|2>y9x^wmVs4o*g~<-2MN
bC>o(-PO<QAw9hq=Db4P(`T{~#|(Qu^-$u8c5(q>pfq}AOfLK}=7=$E)MibuzW$9sX_5eAF3jvVD!PQ-ZUPa)grlo9L9JF0l7Hv?E+*N12-$3j9LqedO
jy>6n>VSrR|A&&OYsB|it*i`w1I(8>5ao!GQ8qo@U1<Ynl6`IE4fLNmGB*LCrb)es!Q`&kU5WGP3t1Y<I7i%r_<c`H@p*x1q9(YLX?YAD|mPa-ucz3NG
q@b^WKG0q0vF<_(xSGf_4VT>lXK4hQC!moBo6(R0E7-Eo!XCA}$11Xjydvwds@2O#`RSnW5kPdh2%OuBJt<PXxN})>^u;~1Q_xV1y)K4pMI>@&Bkug&U
WMi4{E~O$vyvXeYsZ$qw*-0KA>gppM;gWTosetr^D$VVt&PHIWA8EPk8+4=y=)`2pKlD_8QCq^f^3Y~nYT|Mrwct`Z7o*Ylay_VOUeY`;BLE!>CF>foL
0I4wjc@HaJOwK!k7aT(EFsN9heboaeAO{p)=zd&2!s(3q}L04%K0aL91nDU~pQaA3>Yh1B7IK&ojbaY=UXWVYS1i6ot^NMGmAyXrri8?Wl*tvL%7e-Xj
o_<Q>l+`9u)+8`DNXRg6Qn<JB23-31fvfM8$%qH1;k=J|kxqk}@OQ`<yvGQe|=?xD2`ND4@>+#^dGwMMIu=txNftHaI!xw}r&;FfdL0RYNPL<o(&a?}U
1g!!Fnn&@^M4^jtq2?D)jpmp32Jeur}rjUuY2KJHOP8D0MH-%Qm9BFIEpBO^9#&JLi+EtCJ3N;J#D~bzsrQJmUO<jX_Hhlp)(`Fm(YrdsG+qGg)o1-<_
4Eiq5He@q~L$gVtAf6Fw?ACw;4t<K!cGZTjh^=Kg0vo4ABB9yahdjB$K5Vt#bJ}RrL7~tuSrX*MHtul@JBn~zs5;!vJ09{6)4syB)SUx6#5O_W^<k$9u
5XT^a!lID^V+&6M#rrH8w6z_pE|ZZwz8P@VXw3X+IHWTctK%>DNF{5uCep^ED;vbEE2~qFQYgLmKND(YyyDfm}slj>S(b`za>Fg)utL-?%Ilwu(2f0wV
{ZpQq1!7x~2DFH*|)G4)~r$QYE_#kl&Xyuyz~;8iOeT;<+xP(Lw2}Ov6~~kPjOM+K-xhgVhyv47npZpxuO8DFWdUoES1=L*sgMUj@5L-vmlDj?idd2@P
)0YvcEI(!|rDKTF^Om|GCji;2d`s2;+7dr}1@%Qg@V>yuE}mX{8cst3GAmxW#;jM~R0Y&t7nqbmcOKk$QE4+wGVh!~<17)*D+PUR=`HIgi0`|(`R1RWY
_Xk~0&p4S}601cuka;avOXE*X8fK_7UXc5tD;x%H~?}LrCU7>(FEO>6jx>HC}>m!<!rkV;=cFaK1SRA$GL9Qok8|rH@l&OgptP@8iXB5)}EnAr(r_LD`
KXeENO67j2`F2h5V3qewaW8<QHmk{+$_na~5Fe}56@Oi+`+r2G?qTb$sM)S->$-ywTy<M>xpt>g*E6HN-dPKj;5D2DanPf&Jxv;Bt2GNXU1u>gq&6!O&
SxY&3?zl>O^&+re}APeUUN_5m7f&qQ%>^VZ-1+B+T{M(LL66|Af3~rG*1}zp$89y{1>`Q1GSUe>`q&}`L8E+74Ln&kl8!A81hsSmq)pw^hsP??*AopQD
|{lR)tZD4{$(w|E$zwH+x;w*5v_<hqEqftEild@_x+bF6+A3-RXdrxhPoW=OVm!|L$b_;97kT-D`1HC@<hLin=K9S?~}q&Q?*p*L<E;-}it2<Ql&(|NU
vY>W>S*&sa!`6>il$IfqzqDu4L9Cx`jo`R^wiHHABhaUb_$tw-;EIAyCi;3*fy{?A<MRk)t!M4ts|p0b7Gwv+9qNA3oF0*x03EOPPXzds343tSXNITc<
}IoB<o<RLEm^TLCdSz9ko$0vCF7xCwpr_vM5<0Yn2!PHOH_u$-mlFbz?_OewLxj41C%Ul$PEm(Ge@kf+XWUIi%sgV~Sy!ccqaPjoH^}x?`zbHm2&aHyz
FGHi3N5@aPkG?3B(+B6S+5Y?|$_u%*qCH+z?b%lfHOnvPoS!gZuZR7Qx-<9de_Xiut#EJDNjdp9e|RE?_usvLrAncXn+FfwHC?!E=KkHprxf6Cg^SbfQ
}AG?58O>&bZ4Jc1_i<1Jb37L1q#LPr#DO8@4t9`#5+GPT(EP#(<f=6m^^;}7bn*^{o_AfpfU9;h5Ie<KX~I84;#j5W9-FF%I!~CzD!b~k0PIsk#tc?ML
iWrIwiVT6mm`D(<(?#8G4!7@{pd+FKa(O@p`AT<+807Y^l&Gj<mANpw7zRbil&fMO(c{L2=H1^M@xl6Fy=Xg|`cn?+FvQFnvy)z@-U%|DLyN3BG_(3KS
IjD0ceYzsfRXFK4Sym@Vgoa&`*7oC_(;g~DvfGJHRO+4))!Six2c{Xb!CIo0)J>uX_kJ7-oeI$Mf%@W|>`6#7fpLBVT2)akz$#wfIS!s_-SlcPY=WuX+
*QsnayM_%+81srs0c$ZD{L3@8W3O*0u_1NUNyp&v)LD6&yi`nT?f^GFdwLD?Ad>*jpg)qkHgUhp};MIz*_(g!%<)!2a@U#GsFM5T?^z?an_F{|A<X4OI
UtHZTd$q^b*UPs05@@t&7%$?)UIGgi45R3Vt{=RdBY%mt<w4axEqZ)$@L60+PWyPwkza<tFX6}wUh@$*`tMz-doi(dc^mFrO5`(dK|f)$|I7~Ji7P#`X
I$LZy6|HIXL4gFrxfm{>u%}})|^G5g(!$2Cl9SM>~E=_Ms<UQ$FSOF4a3bM(T)|#N#NGuIKVW!OGMPCB+s{d4F=AgWm!Ac`z;U9mAVUuo4u^@-e~CoOJ
+M@-<>s3Lbq&7H06i@19>fJ%VyV9InU?@(3rJbnn<o>6||FD2~bT;kInj<5Xh^g02@_%uI<~yng_scYr@KCchKVAwx7UZb5(+#(MOt4HbNB|JzjudOR$
|}u<;abR6VrdVH$CWYJ~~UP7m%BI3?FbK1o=Xs5{j@)S1>s1JkPDF{@=`2o-NO)!^PV5>Pd`HQ+)#zNbZw1<Hp>1SQ?;Av2Q39t{1V0N4JggqHSjsPcy
;5rJAWy+f6cOdeA6<`~iqS=UfvcMQnX4`n!51`eV(C6?#sjkpXud#9o;`{PLnEX3)syKe>B>NxTY&@qe%4v)HujvcXO!60U0amSZf&8%t~FQT$ghE2;U
p-SCo7{Y}12w1Me2HI`d1JBjSxCQHi=ODc%4prbZxEL;d>ZnboeB=p`#r(VF<p{+Q$EgfMI#W0pRC~yAb`CFS`bq*GBs49sM8_ir2L;nl?AMyR^Qwu!t
*1)>WwnF0^_HW8-jdP5fST5j8x58oBFs2|V}5LDV*fZy;Fz&>u&T_4T1c;_A&lx~9rl5)X}(aaC898>5Kx*&9VGDnSf!O_X9<prWm~g1a?Ju_+w4PvA#
}|{=E@K%Laz>;sW(AR(>YpvDTZ~Rs>48A`?IbJDs#0CMLxveiIwAt?3`#pKN_3pa0p~x?5yM^(C3DaycS!vfH|`TU^GZY3j$FwumG7lh{FC*O9XSI@^z
Ls#nPhFMZ2oo;zhYK8pCa`(bVGIs+>Tc2-dI)?1n}x4`l;xB%T9tM^({=**8KsbJtUNH1$|JT5DYq>0?lZ{$ast6jN~&ArX}|*x9W)A`XqIDlp@I3}s0
%wdHhDF_?|lKSIiybhHC!$cfNrBlol2nfrvTxQiiCapAnY4_g2@g~jXQ?$qVYmLmErT#H`-0jDeCWn6L&VV>W#IuB`Y{4iZN`zT_85VG@Le2_-0)zCm~
TvdR#ky>EcGZ&g$GRg*+cg0v7G@~98D59haYuIAoLYG1f_;lYBX@Ty6vSd#+w^dyvJRp1r)Js$ek<!Lip)$jMM$vjb4LGfN0s>!c3fz)$w0J33EUr@SM
gXn*ftJ)49uJoiAHd;`GLYyu7=w)TaSXv2tu@4NbcN|Q##3=`dL3=!cbHIEM_~(gmYpG5C`7Dst*Y07V=34nT0^=jSj?&_B6{A^ymg7P1W~V-;YLOxLb
XA|qSVC!Ky%buBieFp3;Tw_SoGa!ssS0;Jfk0jIv91kZEYWICkc>x69V$3nUBN`ISj>JT$2Q*O|t0dw>6#zXkUj2J78_cck~1%a9;(cUf*e+UXFNreuU
U>^PP^i*r{a5){=@2#$wmksu~z8B3W9uAe`$WV%vsm36$O!z>*%h+S0GJRAIH*V)@wn0|KMP+(-z1<3L^)B7{U2dj-ak`p}dKQFHyl(I6Fq!~JiJDzf8
!V2E3)HiZib)X;HPnS}zYxB6hvaJHIY)LSZ`g+mL-q_fcWEvB0YDnU!Iu{tymh+H{@gZhL4Ol!T@tT0(vY(?|OKpKlO+I8cBC)V_a4#Qc4L_iYimcWIC
09PUEX%25JR6xwe0aPSpYJ}VAE27O)0vyc22(biHR={M@W8iw$@HICM9TlRnH-)aENgC7IZVbVXR(M@7OoWcL$uQv=!H*%Vj_SzojucNsqrDF6aHVSpu
sj%G+pg%a@5_odkmfNDD?)iG#&uXhJ1<ZZ;LJn^&WHV$#+Jm`6P>c}z`n(=wJ|+Nc-U`~eQ+2rWKD?HnEpYG{XAWfB?P?YgeRBrYKrZZ=d{3V#0DL*(h
`8SM{BE6J+ioC+{Wva=*C*V%Nq(12Sy#nJCQ>RgRO*+ujnS=C@RqU^}VNxVJYZCU>N{86K4@J8q*$vkUUHgGv}M3*qobXux<5vXlK!!MUV|Qfc;u0J@I
k?2EU1{I@lA#E%M0pF8V1wUV?Grtx?dOmMuZ9PjqMu^`qtpds|`a?X4{ykSl3j$K6>}lUcU_SaMUe_O`%c?d?E<6MwYOn$+ZIaJrDxL1!Ll7?+3#i|@v
I9sIib`2YOs<8609Y@I39bxUTuyxv$f^4M~3tB=c-crqZ5#-dEHL&&3cyYBVd<5_z*Qw6QGq<O)y2jjt>D+P3DE$flqol5`rS0Cdg`O>b@mw$TykWdlF
{O*tM$CK$z_V=qBzWY}vhoVnAz5L*Y(z6l!H~#5_=+g)3?*e@7r;oKr;mF(Hx_{)VaP8R1S?_m>zY=}&W9EPH!{YDNo}OaPAl}mwJ{P4_c;&KkiY*=z{
lgE6!@l?ZYzN_Nwc4rJ&PwTnpFh^3pe_8Mkghn<)~V<Vofg!0V<b<_o?n<K#TKVD7Ea_{R?a!mUmErin=44Epsgo7I3@ZC%6X^w3ri<1qcEl4dF02^3(
2d8a!HT0C^)UtnNu*r%igr;JkQLnhiA@<d+Xw4{u~^_6Ox5z_<W453(mRN;&iGOv~}6$icY2AhaU1&FSiI?UJVMOFDybu$5-%Tg<&6>N>6fYPjDxv$}c
XZ7v0(u=I7-HkGQphy<E1a;wvxV)(UIRsV<5S&aFxhrE4xb|I17D<wdC2;vz7)OvepdPg37yu@xXgQS=u9UeTXl1b7clwuk)O1z2-&G8c7m8K#~Nd)B>
vaPGmA7NN@?qG*IK4ty>zr4KGb|3UWzr^%_)()1HeeE;`P>fL|vUg3x8PY##hPVZa9nS&c=e&X|I51te`se$|E4+{Yaw!)J;AnyGvWuZlSC&t+u)t_9v
eroe4>D<CC6yN<}@sQrhJwZQxcp9F{;0*mgJCX4>PD@ZuX)Ij#b0gTZ?(9_PMUqZAEKpFO@j=y|&$7R9Uxx*?6eu`%7f4Z)-#(|>C)>f}TDWWng&CLqw
(B21Q3jvKd@b~mrp_PyA&`eA&b?orE!_0`_-uU8ywA$uT0XBl_~5b(iXP*%kH=(CB)1@gi*unc8w(TcF^_cFCl+K-&_Y2^1=Ze+@+5yyc)P%1(I1?d3#
UKd@rVpgCtp#AryO3kgC{JAk1SPBa8VaYDo&q*c|YQ!&ib=&znGIODDFX_JaAC|{7iZQCwZBIn+Gqah0DwJxy7=mg-5QIIB&-<FgY$eh~k|8$A8M8{?k
Y*IPw?wSr2ylk}JncP;lDm3t^bgW9@n&3JP<fFu9+AB+p@(QzTiaPkzuaE`!^baHB=G9tr_oPERj`_#Z;MPn$jk<2|!jURZE1lT`d!rx%HfUc#CSEnWz
PTz0etmY)_q-p3JVFKPJM6W!byhAst41vm7d=Y7)p_Y&~*vqAKNVH7RpqG6n);C$@%G#L~u<;4T$b27L_ArI`8d|uVZFOk4{LTcvnR{QCG(&a=~ao@a<
-aV55D%_QSa?y2R&-i-V^WhD>VuI#wF6E}~pwCea?I<A_(vnUrA=BA18W>V@UYrVzBb<(BHBGd=Wdf$gQUWsq(wbM}R|#}`0}~F`8yb<ExALH5Ri|*fa
g9BwcSjyPqBR34b08qfjJ6@zl!7q?>%(5-O6)FSJ7P(PqoC8%NWY?5pl1y`aJ1OYwPZUk@vv2qI5==Sdo3u@h9_`-DT0%sQ%47?swjfpY5}-%wLt6d*k
vdleNTWY-`XI)3nGh?2SE&pId34+r4~G=FM31#ot3qNvhRiPAWcgk&?H7<y{O?4Gz>ZrE~AZh;Cpogz};~v9urzdYBaPH7$klN23>|g%*<Q!uzlDBkR_
!d5}kkxX(O$c-F9sk#qM6`#TIK-0kwB(8f*6&As_^o14nr1YXERN9v)527A>;7M>Hx`6OnC7Jvgs4D#&q-wI>2=xrY2f4^T3)91D{CVG5hfl0a0gH1v2
)YedkJ#%sjEayelgsuhbuw`^$wx8M`DVRpCTUZ~0%4UotSfQ=kru`3J3Mr13nIV;&vtSnSS#I;%id&8jwhbFCRj<<szYddBi`s~t0)PB@gMR7?Jun{+>
h!&O=OGG{}L2o+7`ka;Av|5~vM5n)zH5gd7K?!QO2djpzYsXr+P(-8RM8MPcb0qsS!w_t7yNA5FB(=?gbX2ji9qEwTi4~OawVuTowWSW5<iXI0Sw}V~R
nQseTkBX8kx20TqTCo_mCgE^*rD}AocqubL9^1-DCfAt_E%z#qUuj)i0w7E$!EML`0}cDIbL}%x_^;S@yy1}>6P?9FZ{s52_!g!cuy;a&-|XkJC81yFM
){*OVSOjIFAQ!e3n*O`e?ZyHxnT$531P4l)9EIYE4z>j&@tvF_n_GSUM$@+SQj+P$?})6m`0>2S)DP1iPItA#v@}9(SOpgxG+jio}((NeE@?Igr&yYeW
Ekny`a)ONZUCX(D&lUnk;dBkQ6%9(FXw+a4{FFjXDO?ZH%wsYPtD<6*52$U5bq-Qa){@h~?zFl;6b#Pfqq!Wf<Y5o{=m))wPr&2z3XiJ;u;vxpq|2VUR
~r7@HVeTJCckns2zyD~T$>_^(crCf!tkmeLFD~FN>T7sr<D-ayv#=|~q>(xyIhV5MkvLlkwmenPm1A61AgDoL;5x1me9vsNU7!LSepzSKdS_rs}G?NTI
_7OGQbX1X`);-Zd*ypZRBT0d}RWd<>o9HsNqZ4Y<STrF?s1(`_+qA)rl=c*u<K+gC%|Icf!wBv{m75JT#%ASEklmgGRi!#WPPsNv1SK-ckfy5&;;I$Zf
X8Ln2i0kp)fiC~L$VAiW5~3oKqL9G>rt~wJ%Dkov_YIQs+6S(MV6t_?oh~ugN_HN78Qx1->hns%k4vvKg27kRFbC}N9<Y_H``Yj*o-V6#kS%o5N(Y<Ow
jzGaqMyuiVnkUfn4^Fngd&;B`TW<0fD>nwV2nWzS5s809+o#ndVMwk_TzFTnFL21JTNo9gon5<reIhYIDSjfL2%^*2{1_R3<1OaBqxRuWf;Ftm+y+Br6
7|w5U4t6kXE@J&{8Y$59|G>&*c5^jS**i)u3fib!Do#bMxyTh`>nVbdYeB6iEX$X9Ah7=b|145H;2!e&pmpv<Z*G(Ge;7T=sNJAjIVNP|6d%`>3Ua6nw
$c^Zkvj)7M!Oh1~f0&SK+ErHv*ZbOZm&(OBtmmj@Loz8vaud7!7w^yyAKHP>?Pjd#K6sZ-BHFV1B-Bztie6ScV7kh3z-x?KFkXBn_zZP1Ne<Vvw-#Kn&
l~Op~>`pY^P+EJ^PJI1WsA@G6p>M9!e@8fY2*T*KUGUn@KJ0MYO@KoTOeXm%k=kmQe*Wz*Aak|1zmQpPh~LBpoIQ?%a2Da0uDeMaIAO5g+^vYsI!YT-x
YgB1fA-anzVqXc{^tE>@4x+p+vmR#U8Un+rP?xgUq~Yx<l0!B<SSoTyU{f8r}k#&2I;gBUire(4`M$X!w+6t*yhX*ac3X>!*@UW&YK_o%~wDD-nTya?j
Qc!```Zf$3On?-PiHwkG}QO|M~iNKKbceAN}b&S0BIkbNqk*^Yy>{xA*_>**kyy;V-}P>?i;A%CY^(U0;3p{<lB++Sl?IKYaH`_?3^p{d;)5|MaVGKl|
WMK6>NpdH?v;Pk#E|hwr}i?5n^0=r8~Ff4%;@m;hs8hxU~lUHQRPPSuyLb_@Gz?uOCsYUTR&)goBUqU@o+Ut4x~70j<PDPEcWEd4Tb*C`>G(^s#C?rst
6cUSK2hPs`(w4*zHrmtezWnE+0r7hEb=BB%fUj4!=)GI`qP|s<3EsD*}28W7RQa3WfynXoY_c5PXAkW@@3yT6v?b+|Yf#sD8D;3dK-ojsVp*`pGn!i+U
ad6EG<^i*x5*LSo?_9;^@d{gmKl{=(iy6(Yq%Hird_JdhZpW|9?5Vp>C(0{dc=pcQc*qYwc<b5se}wgfN%{C6{^i*(fAHbE-^&TbB<7k)RrJPJQWd@X?
z8Xw@QQeqy!!CnuYLILAK;fV2H#A($@+Wt_K%*u`FELizmFfL7W1cXq|g7yH!*jgeDxpkP|v>d=U3d-^H;994uUI8;nfX=UwY0qR-0+1ib}^_+V<uu!1
}=INM$o~9e0;1Gjw<MRpcI?caXMN<2ix_K<5GogE)F^6XF?|sp-QH{svQmxxoBk6<|s}e((3v&u{+8v$x)P_QCh?Bue##<J~{|#Ycbe<7aRGbE>bme}t
L35>oo{*H8cSU$L}4`PXlymi^ZE(#i0~pMCtDFMs@}snve+gD-#j`q!@w;46Qg%J>^U{P^#FiD&4i-~Pt4_g}x!xVcLWdlAG}?fqIiUS(9KR(qAXGpu5
4tXEcOPM7vBdgUrw1mVv1?b$1tMOtC7#9GJi1evu)S8-|uD{Ln>qPd<B*74?3)?>6Wr?|Cc?_%5bv8b49QQ4dDwP5}lZo4^R3UjKcD=eO?^xv+qR6hR8
*FXN*d(Zyr51xG;OXA!9=GFNsFn2WdMXadb#GGMXuP{{p;sJm8^87dcpTn14<>vqIZ(u248R2Pw%{P8^7o@?=7k@LCMBTr-87doQVdnEOb+~voq<$51i
6<g9kNe}jdex8Y>)~Fxx*hG6)DG?rl+P2)Dx0%94c2Qjoe=44_{AT5`putXy0K0_ef^u6#=m{*T{FM>=~w^oqo2Ngt<yK(`t&cqhm9w9XSrtYdaHEG<^
$Zw_>OnNHja6@<D_%{d}W){MaH?A>j%Gz{{=I?yPeGGTd%FmC|y+2iTag4$1^jv#P4FK`!ASkOk?`_#@VEn`}IFciGA~}+}LlOP1;v#et77VI6HThcv@
w)^rh78VIJ(e9_IPvoCm8F7VZ~b;cn@QUR&Ao-D`Ntrfvp11U$=r`IX$=<*NvOlF@{H%zMxN;;*oaPhI6Ne~CT*$AA5|pMLpIp8d&>o-Zw*yz^!JucuN
C{MGSRj(%VTv*XniPney(T4D1Kur*|k+l}&X*ED9UteY*czfIs3`xX3`&i*plUpD*8Wq*16m(1FbSsOBILuPHrtPPp9p|U4b_JqowFxe9(d&1x+c+|+<
?OflvMy5|W*m50+e*bQ0%f>Wu|L1;A?iYCbTc5uE*Y|(W=GohS{OoH#yuAnY1|d<)K~38>UCm&3gn0ygxM`w@+N%juTj&5TTCAl_M9;&q;MyGmY1k*V(
Xm=p!2)_m(B0`h#MZY+WeqwgKYXf;#nQX3KD)>+4$E<veR6B|Ed#II6U#kz>TGSIjRPeKSsajT#bcQqArx*|kE?-t3G~J)(pIDL9*5FosEc!E*3!awdo
=iR)zlv*pT=tcOys}ui%&lI!N+fY_1;#=k3RkDe>|hfdn|?iLPhRI#uAp>{t%QD%z{bJn>+_Sz9SADd#bJaou0)F0;w-nYvn*YBurOjTXi7<TBD+&UDJ
&X&Z4_9U~3A}oJTM$bIt1M-uJcfUD3beW5K5@vB+=)#SrO7fh9$PC$D~sc$KDkmS!pOcl^{)(<h`TP!z#3X+xf5IhJD6$1F#16wTs>Ipg@B36|zK{C@h
+lt2(HCsJ7t9LZA@hnqe(?zA<-Py)*fS!W_E5EQ{@tpx@TLI`Q=Ypcnc@HESkn2eN2j%P`V5^*mS9+MGi>UaD*s-Ul!-|?R-G9^5vl@_@4Wrm<=p2(>r
7?Kl2Dx-lS35w-8_U^d2HA@mC$>c3qQV=<kOdoSRFA@Tu@*(0rXo9~HEFlP#i2s+#Sj1FwH2z47l$ef|e#Fuw#FW81Bs2F(&gITyif$O@1cuA#r)aD>h
EInkNsh-~Qj%{hG?zDzWyoZ2VjA(gY)TDHFg$}bmUqt449%z3klArcH%(z72`v7|vAoE$T&@lgYnkH7j0Y@tOv-bWr_>M>rjp6{;ssK~#*-4p(pXeClH
yo_<Wg=Q3-1eY?tj#Sb3yRf+%*?6(zwoIu61i<d0u0Z66~2^rjzATnV%RvJE3NLeSa_qUAMH}$76jHM%8lD<mH8HkNf7>UstN@2D|8Pyq?JdXF060WcE
I68e~w5Dx<L{htWV@&5wr-lr^F6?dzJ>gqkoBI%{;?sX;@MbfvrJI!NzzM{(b9mU?wfD8|0Mgp#9lRCzg<RyAQ~40p2LkvA~twY16BX+?;J)5>VQ7|E_
DG(xQjx+N~sW8q+sicS*ItX47V)7E-Uk9NGuZ<c~R(f3O)*zIF(*sdi}qs*)NDgV7$GFy!L(r&%t+RC=gFJqRhx_A*ME4`UKrO1*kxj<cT-BE)DHtM&7
hP#MIi)6dr8%$XWhi19%n~A1WyQA7{5p<2C-Cb5o@vuj?7NdH7%XH&LYuZYzmT&aO(Cdh;w$Tcca;^N}W&*{fE7iH(glXNc#FfRq(XW;x%Yn+_xQ=bPW
QROd;+lN={nDO75bo7@RzCy^tSeScLc_ip?`%(qDgre(WMR=A$DU)-QI#P5QE3zQ-PjY%U|Ly-oGSM{z87~Ewd%53IjA~3rSB+FhgcN_g{bvfrUa#0zZ
Y-oXfUl?YBDdiovIQq+&~eUmC0BsRc7^mywJDXR(Y^G&PzSLd5o?3c#*Jid!ZHhJEebmoCfiTiyWcR5)`Y{+>Y0==Qr$WU8$66rP4O4#QtXDO)Da~sFg
0YKkZ-R;7aoVVhsj{pbt*JKfE`Xsr1Q*iO*rKPd@m`$xoY{!6WAu{*T^&`!qe!_C_e+xDqe2t=$rYiRNmm0%9fc`)*I{5ljc!>^wG@9Rh*Sb;yN=bhB+
S;cz<y9c|x2p;n~~jw7Wt{9GW{%d@jv5eW*W!AfC!(;5)FJF0`CaZO72k=kmCcn%8M4lqbzJ3FPt4|}G7BE99R%n>%q;^zXn?klSRtj=+FqtScJ1T{3)
Hr-7rWTqW72E3Q-P@iC`AsZ8B`m?PpsST{5ZSV@ERDm!Z*0qJJRYPW_mL#zacOx_vWkrRAQ<j9fI^3hr0c@q9gCbcT<Dd-5FnB%8*GY!L|A6tp@Ax@G=
`u|597$zx3j-CF6~ufUXD|#ANa_R?5j0-YsT^VO7$dL*nY}1*EX$GiK@dfXJkL`(sKaeBfTJ^Tfsqs@2crmVAK99oLO_Ph31n%8A##vL3m7}4#GXQ}dn
Az<n{gDG;uA^`X`bY>5mN-lVPKRGAQChw(kCDdKW0TbXIEq}vxJzTQw-N=F#{l&K@m5~DaEa@u$XJuh;a#nF=zIf!T^TCI4Nzylazo3R|H!*T4Si}pEI
&ZnoXfxN;&RI%*Ib2ldM1s0{<K<rO#M`!<aZl&lpExM8<O&02W1-U^CVkTEwVFEC`2A!C9(ZisRD(`RndPjAMlihKVGBq4{%@NTq=R7#7{N_3#2OW<U~
K1kZ>}MkLK(K+JN~uN2JMk7Y?-nlfKkk4+$SYhe`0esgMJm@3WLDf9)yYEWzqFQrK-;4Z<eUAubdR=VRFoagUffLW70M>pkCC+Zo?RcB-P!&XmHcVmjw
jNN#(au>sJ){OUKcV3PYsoNl<s4jJkb~5RY2Xa*tR=f)bN3XOQyMx%TE-H1lqNw_GVz;`=j;n&L-m)iryHRURN~Yte>|{<II#sE?NCsdv>PlrhtT|oX6
vlD$l>b@BugXALGCMgAT!k)m`+>ZY23{G;<a}hVRJ~#78|gTm#T7~kq;WYOuUXz-Hd~VJ^cG2dKP45h<dtUK<ys_1X4oo~n0l?>Qbij5CxBVAHQ?hWEv
e<&y0r^FcbH{v_grkx58Y7IKurH<gIUG3`poXtncb6f=p^46ySJjVvLb37W*Uc733wg2?l%|OqN*PZ+RzUjXii!?O&oLsgWATMBj}MES__B@lf>@4Y67
R`Ej53=;XR7y>)_vSgX_#T-uW#%p)v*<I{K0-Hk4>Aw#;%>^A4(Hu`9b=0!_i>w8><?Q;**M&=RF>cc+Ebn#6;_JYIiJfa?sR%CO-pPvP-?i62F6kmCz
8o(rN?9}Mc@0GV7%P+85B$DrA(meCX`D>bPY!4b^M6HjxbL{_+luW=$L#gxXb4VLE{d_w~Ex<`Iy%yqk^K?ou#+#m{G!0ToD8RH28ub0IA4Jn#rL=3&C
Y)^+{Fg_RajVG4McRg-5S%_EhDvmp0*$iR`JcpO>Y#Aofy{@$JJ>-SK6pP_g4(~7`$$=nVunB<@iR-;Kj5-($l2UrJtsRWKa$JHD3Q16+cwvuAU<F=av
mG~<z*vB$n4A@!z~rSZFozf~-P^yxv|#wia{10%3c#rAO|5j_FB3qD`AC6c?r)3{G{%oSmr9Gm2$m<rd|QyDc|oLdk<++ij9<@Sue+Ftrc<ny<I)rl^H
e4&iV*P2bOuo|BEmxDZy_qfVe05iXqYF06my9Z9D^Yoonb0WGl|h6f3mHH5hH<tY>J;KjEEV5<udGvQ5PZP*cf9sOb&5pXOkyM664^E7KX)mnHRGT1Z)
CWPZ<|1LkZXD_*Vvik-@Nyc5|vWv=2Rf=v1T;P!{z{5W!k6*l*U`=KLT=9j&Tvr&3kF1i)&dC6CI7sh}s>`<DP1L&M=1tKT47j9?_{vbpVfMmcFRgVKo
A-Gvy3pf{;3QDxBVk;6lOs)S5Ktwc*SB(~IuZ#3zW&G*;kR#Mel<=Jp0?u2f0e^~4_lhi~O%;H0@t#VoyDZL%F(>;00I)qK~rCu|T=?#!%t>bmv^@awg
{0By7*XMinnGz3L3JH!|d1|jKOx3jq%NBj`K|m>1waJ5RcRwElwor<lB;wS1@7N{1rEe_a){N-U0zVr_4U7{Tx>s#^f$9!)&+q>y0AMkJ+_<U8?S2I{?
D%sBU?Ax6@n9zSyeRAr{(m+A_E2K&VPsO+3@h#m`BO7M8^2OgnBg&?#0F)rw0Z038H{<@wE(rz4rr^?dLG+@lQlRfj-m1NG)~ycyn%zBu0WxkdT<oh9y
y)Q2X+-0xsO=xAkTZe><QaP!!?MNSaux(9+&zSaZKoV%-RVUK()BFHe$M>l5D^{=2nNYq$Pq{x5T;ReNIWm%Yf@#lK37UqE9Te^|G-v=*Gg|i@`!4qi!
9I6P}LUJ`mNog9eSY!}HV7?|^~T8fkpuR1NVk9xp`<k$ufCX|BiaJM<oQfk|u9X9QaJmT?M$CL&*w(}kbQ(`p!d;DwqbZqs7~&(YcD62)WGmu~prMU|v
E3?lA96NV=Rnj|wcBnlWfk@-SP;0}m%N9XyT8HQ+tz=&CrOQ2YWX7X(y0pl)`qMxG%lE(mv&Btaj&SLVtH4-n}f|!D~Q+#zx3?7i<MP9hxmZO9$`^e%C
X_hW+!Er1}QY3S;Ifdz<Xpto{Mg<xpNFrmO#KThgE**vuG<$+V2@Ga1iz&Qd34-DTCIclLm7Yq-vU4OBn}`Md7_3USlz1MavJA}ecvOL>b9Imm2CUck3
`0?oc)p#6@sNP=Up5AZU*Op5W{kiH`9>9nl~~CH^?YNKqOnvkWJ}4#uL?w_FODDy0rQ^@j`_w=S$qz1X$p5iWrR@}nNn<?krV}t99cFOFvT!Ju8&_CC^
b+UQ3p(yRV~!^%%s&a%6&pll+c{UYgvU;x8JXbVG@hZDs(D`i+fp3wY?vfmNT@>-oFH;2D-DG+xj+kYVB!dyBY^=y>^)CyeGCg_3>~vA8pK7S`UbwWq6
`nVyjyi!m6n*Ey=FSU6G!wpg>cTO;p2+xKGWDN!1>9*KM&jW9Kg40#&oL9*7tRm&)E=8}BVwL*}%~_>Aa;Oleg0dJ{q&BF-51Px<%2qSx`7-9Q*tT|;j
UC2@9?_8ZO=>~+~CsvD*2xbZ+~1nj{%_AC3HRzD7fc)uR#u5UVZ9)(UPBFaS5i#nwR2uD-}jDn~WLt9z=CxB8-s&j}t#Ie&a>wW9<PZ`3<<l-T$#41>?
7U)+VO5LsGPRpm$GVYsF?7NlR?43&PGbP*iYr3;K@N<RS#H+%K7jk3p5X@%j%T!hdm{;~a`yb!T3M_y4$$$TEc}e1R7ile}xy#Du%;y!-A^tqyuU5Ymy
R(~$(8o)}#k(cq*VWHv^qTovI>z1l=TE-(_jy%!T9}yC`&}*>|KtZ>{^Xzk@sof3>S;0bRh-s>nrWTuJR>?C?P3LZbiV}rZvA&}>2B`TRA$}0mRD8=S!
LzjLiOi$(K&m09dORfEvdJ4<7wSt+DlI1H4FGzTDzQ5iiaigVXp~IMR<Km01M-jfBhB~5!U3#KmNgo@BRZGHrlM*-PN;y`R21X-np(={<E**2G=tC;Kx
|bS6M~uEjf29$D^IQTBQZDX%XU=uJZ027umT@y>f+hjO;M0hu;NxPq#$ob)8XKb$ner{qcKg4d+LH^xx77|6jhH7MQ;E^Xu}?tT;F?9#19oPydW@MXvo
T_bL}>S{nWPZ{<&(i*Ow5uktbSLigu-OAAV~N7oZ8t#8h&;g44_{`945nO|9UTJ#*H9E3r9<=%3T7R$bt3*<(<*EO=)A%%~=g9-klT-#Zx>bIZ0@zr#*
?zhP={TBIOuF}H@U;q2(tv>zkFK)%0c75l>K~}$eQ+tXhPlP3&n?ba4r}j;cE89$kkHsDA??^hdGe0!T?I15nfA+!mKK|PO_w4=Odwz=G`5b%XIKjWY{
}<PtU8T11#r)|jS9#;#yuxj<*?j!LPtw};H~-|rU;ON&H($r<ORei}eQ@4|8=XIVaL2sUn&mrZ5njDAuokW<zzX>yo_(+64SqAz>Mk_>Xp>gzMvMJ?zQ
WQlv5j6^?X5@_=4$@hCbXw+I(0EsnQ@Zb)y*V)^W><($zg`;TJ-C3@tm=nF7gWV(6+CS5`5|E`9L>QI4>=~e*2cHYzDn%;{W=`*K)V{O8)SRShnB!;fL
?N_u&VBiXHIBfBwO<@Bbb)r)TfKo~r1MWB#}I-{=F3*NK07|IH77fiZka`iH;#qqL;_y}y0-lmGhRyT8m2$>g5q({H4u)R<e$#Pf3W>+>1k{s#6H&uh`
2z4f&_qvYP>i@$O88`p*QH*`+-yR7gVFYM|0iLBf_HDT-tj#o?9pXKG=rwhbYPBqqQ@Cu%>S)0t_@w?d?bK?So`8+*yfW02JhSZkqbUoY!&wb%$Wx9Ue
>9teJsJ!*c&)s8azvc(8-K?;w2l~bj@fwo*XgnXEFMfC-`RFhI_LHA{|IT5hKm6!xU&DgL?bF?8+yYDcxpCZ1rgwgp&Yqh^Dm&it79Ixob?czgwePOgW
A@To`P}tmDXy^-!ZZH)5}O~<Sfyru<J7KFB65M;t_=5AvTHlLU#?C+xged+{tEanowcE}Hgwj8&f3t~zuqrYPoJ>aUoQL0<G(Lbx?aqpWHBC_mW`%6^)
#PnP$+^GMEZWjNt5)=E<VfPXgQ4oIhtnJ=b=Bx2vi<?Q%qLSfkVqI0KT_FPcUhOnpH@MOdfXPfSX9;`0Ef7$FdZYr5k8Lq$nzXi)WZTWPD&x=4{?1+Z7
O4?lxhOMd>0zk$Fypph@O-WR^_pO!7FM&T|t4rXdSk(<B6SQa(&_4422?9LEW1EBpXQz4^E#M~IgxeqODTZB>wB9=ww{C};ERizwu~E@YZ8IjIHaDC#;
6=Q)C)Gu|kgBCq!}2$sBCXd>V+pU!hmgvjRQL4?2%ES+VsL^j*Uxk;}vJd5oiuV3Nvif246Xd;&nM+?F&a~aA##~Xbw8<m#uWTh<(K?v-1r4pUyV$unh
XN$PB7$`SOilDEPSe$@6`d_cVp6Uq8C{Nunf{6La44368x==gC64w<zn8$o`i6I!8A+E`O^8GPSDp|X~!}r7lxDZzkXiYD-9ycQgO)w%kM{^0+39&j$O
9)!cvNo2hj=>EhCl>2LL?GQdxCT4b)E<EK!(2P;>Ia^042Y(9X(#qY^WG<?Ssu!I+v1W!-h?VyL>Tjq7$k{-dOb->;C5+_MXOPtqdDL2DV*rJ4%jz3b!
}{R8irWeyWrv`><d&Eo+(BsmWN*J^BxaKR9Q47l&Z?Z)u<0TvX*G}#;)-qwP7RicxZ}Rw+1#AHP{cUFl1*#gd#6gsrH-}fIl=6ZA-1{D(BUg3~1TMSko
_Wz`oF)csfh&e8m&u3EE*8W`x`*ZYZ?4NP1vu>?7pxlc~zYd%X(gjkuzL1_46eW4H*chkXs1tr{ItzC3+IJIu}Y{u561rw-!5qwFux^xmoWyyatu>8}s
;-|h0zO9CG2@!zT884_Q#;kgaVktlgBVWU*1)y2T3Lko~9NAz_iUUU+TCV}lvYVx8#t?uF8OG3DzP-9!!(~Fr^TURU7QRH;GOr=|`)z=Nh8nr3pTb=E&
N!OXuh6z1tw&CmSVQWZDQ5g+X8mRM4XREpusXU_M64FVsCqkFzjIGNobh#o%kQ%I$U2C`(2F|b%O?QTIn4i4wfnX+#LABK?mxWywph`F**IiBL)*z`-s
sn4wP@9>@U0m{KPR}Qs{G2tSL==bigl5a*K}`-dTAedJ6|L>sOeXf>+LY1iEdRSoS`3`MKlg)mH_qPgb|tM;=38(+V!6h0+TONChlNzB5mN#z1s65j`%
X<gc7jv++4~_Hd3zMkW<sCyO8#7IuZ)f}=h}XSuPaMi?spf*hO1L#G7DMqU>_y6<_yZ?sXJb_cT?H~vs3x=h*EZ=llS8(GgZ-{(p^$Qw?Aq7{SI66vhN
YM8HZEPY5MM7n^1n_`PGejqQ3-k)}VG){-^qb+uFR^l0u?A>!Ufd14}O0*I88=3lCrZK#8f7d-ClMrP|Ogml@ASa^N1fdS5tHqw@L9*16G+#}lbRl+}(
jFGc&c6L;Zc5h+J)z{?Oy?Rerf%hPgm+o?#4gz3gT(VDbWi<89CK7C)`$oPGs9nVYqz3asKS)vwVi<TEl$=CIWkp)#AY&^L<nU3^r$!H4YzN5C~?vbT+
=PaoU(qG7(IvvJlJ=!iSTB{q%Og!Gj`efw@6}Ex>Y!bS*Zc0FlYD2-B%S)l$)_crm-7gz-Z6R+17{*;4;rI2{B9!a938Ncsn-i)FwYibWhQP&7zcNFri
R)^t)x}X%gMviM>sHW>^=-iPOEqm#lT~uJjCUwdh$frzUs{%Z-H2&fXmVUrkx%8HbgE6=tP#nyTGdN4xs*7yII0ZSt-Jc$1oE_=eVR@|HExWFQB>6g2g
^5Fb_@Em<Un1X>aSVuR5tRd{*-|^j!(yTon?1ge&k-7%semU<nIPe_s-$*Brm4mpJs*h*kD#-E@YXzo9vmu&{;&p&^Ko>*|aSDeyKTz_j!GKn&-Sm?le
smDw`Ne%;7je2||_)CDU%1y9l2pnCs9fJ&nj*<9eE)o)|gZrYf^qDozx#1SiJr`H4zWWT@xaP3rk+Q%YocA&=8A#;5a4Eg@!+3C-Z3@@_hpz!6yv%xQt
n2S}^p^8zy*w6GNM#Hi_(Z#u08%K|YR39wmD93$e$EidB|sM`d!$TCEJx{|$)wFsW(vPw4^M;5$rdp4G4M1su&#x$17Xcst9yiR=MSn5s@8HsUL7WGmh
#bn_z4qvD|+`-Wk@x*B9dH9t^b|RM#g=6L{W6V?8X_7P$%1RfRya<q_Qai{E5Ql%ly~72(z~@S2Ig-oHOyDp!O~q#+S4wVrS|dAt!LWH|oux476<;_^I
(Llv@v}eYVve(Ce>@CX(e7yN5>6Pz6i^zSE?V#Ew8GBqo&@HL$VI49t6S`3!)-+|Vi~mG?s@fyMou5J4r3XK+io)?s=bi_K1-l<wg~#{fwcRjv|_1^Rz
hv=@pGncf{jlnno7p2gb$@rM<At8(H5~9dCZ<|lm(gf%LtX4bp;zYXNsRCNGgUvPr0<<evD@iUF5lC)1xY*qX{Xp)YU?987D-=wF$AhI}TC*5C#di--S
)k-J`l@_V;TeX%PV@PGR5Bydzi{j8GX!U}BoYXN`{v_H;iWDsY{LPxsieI*YaDZHF_S(w##cvd-8*^r0krWU!JrU=HjBn)CxF;T45ogw<g?(f00Y@3B_
HvEi?SqhH0~Xa{U-aO7s<wAATw`h36bjprSpE$x`2>)NqncDqKUI*U|&X3@ONcHMrpIb6-!X3K7)SzFlGCU{j5yT|#St#Li)=+Ik9lR7f#jwuq`6V#)M
ANa~@JfL>-#3F0z!JMbpqqZ6wc37E(qwIZQ=qF5_H%ex2NRzO;FjUd)jJjKz?r3wScJjU_G)lp^%ZZXREYX^49y+^-ne_ura&~1O4cmi-y;NP~_mD(NO
l&Mym9VorD#E%{5!iu5Dv}<y1cvjrqE%T<jsTP!LbPh^&+%^{kF7=7``&ul?;pCpRU&u>ba^G5I<U@eDwUSrD0PREsjSXMt7=0Z%aVui1nPP<=0tvDEm
<&NB&*Vd9yUCyPp<q)Tc@34$D6AQY6jb=KlS;27c7HT&}Qf(GxIb48-QQVH%+Cf*r)Q>!gkOyPTu!uSZUC=!O@0E$i9(%4<tciYU%jH&4d<9@z8ds%@h
5(U0HzYS^1yp50><8wKG_ZOfnlERW<@>?l6n}&n-BTh+`)Nqa9+U>QNoUW11a55FCvHZ5q$qc_*sS^(`$EWF6{@fj{;*w(a?)N)j>gWKo|9a%9JTsVj6
kh;W3URog4hMv9r*G#&u26IC1O`%(J-+2BUD9WjxqH24@z-Edk~S$S0|$=HzEl0WL#gzj)A?UwEG1HnnV<!#}Lw}383E;+5X!BCZZ8-|Q4m9bT>EYV^l
d!XKpqd6V4N)>`d(kyDMbZg3(hOisr_iGjey2Lo-v^D}&RW2EI4zV@`my%WAjby{`!1KY~`TtagGgk|jRA*WrbrMfrmlt$gJ@BPzqZTt9>?ublwwX?8s
VL4Ykw;vMi^ogMe>LfQV(C==P+D7Yg;VHOZR{tZJUcdV@Q0Swe*JdP24CF>xjxy0=xNT9#^XC3#gkWxNXPPt{zj{%Q`8^XrBwM;e_LCh=&RH5lcrbxJc
FaW%8<sOm*%pYLDFNdSq6jTdGa)PqInGd^OHLSlSK?Hj)cT}u@Q{{c(%b$QfZZG{vOG*;{7ZP#ix0qe9xa`xGX=xrNPwmyiR()BM&*U!!~)i#fuCrJT)
%L!yFtB<cF3i9>-`ImL|mOBi9%^^ZdQjNjO5v&kCnwUgbF~fxbSilwE;y8xwIjtYY)j6p<ZKrpYuHmBj%(4)~s$M|v*1l(PKJA41H+kSvhk*gWk*q!pa
P{WDJ_<|K<4Ns^(mYSy%}m&tF{5qO?GNeEH`l@{A(W3eKa-vvZsVsm+rG@Tw%zgzsu2!fDbJ44ZY8b_s}5p|se#CAjS{L_M@JQGB5Je}3);;;={MOIxa
2&C{lv`O=m`N1ug!Jo3G*g6H`{?RIixk;I&ciiL!xme`9z};50;utc!lZU~9TxQ<5W0rs680n-c{3#btol7>INhQVQs-^80O<rLagCPO7$9@~F17dH{W
5HqIYFrJ`b}^6@e!#^hSbF=GwjMc>O2->!EQ0yS(}vp4<GC^N?9Ub<Js$O)4UgLJ05m6dC68}&MqQvsgpDGbse4qbTw{PcB1_tE-Ht6HAV-YYUk@2=B!
+nPt=Vhmv*nNqGC!x7b4kAkP9^L@AwjLsMIl9x#;(|z>^uAYaotterMwT)+qm{x)Zu`|cQz9VplP#&N+95QT5sB}cpwr^Te1EW1FhrM5lgLDL7y>Lx*r
>zWRjkkuN=-mU0c@_J;7mjR}#jew9yECT;jppbEbgx=dQM?TCv61L}xE77*y7F6`D+#!JrxcI+gS*87&>=EqmG{y~z?am&$Zvi}SW+&MVY%a@2;24Ypx
q)(oT7oo<iiW+@0qjcTdJG%RS@vN;~kqM_HTY$v689nSq(iQD*1m$%VKF-o=SQio$6P6(uj>twL)$&Ow!21(T3)S7I6Fy2O_xpc;5X-Q6b#q1vUgUYbE
8V$@N)8RuObn5KZst6dGHBaAf$Q#<3RA|&aR@|loHVhn^vt_5m>JEvj)B1dGxP;rWNzQ9^$ttr9H`A#{Ml{-P`KoI-MnON6j*}UykZiBtLXBo*^(2Pl&
hc;ihuNlj`~HF;lJaOHjLfcI7p*qWZTE*@)@~gtROdiS<65a_m8QPLw)b%#PT~{!iOaz*-guj3?SNF{$PTyKtnRw55+<Z?RRUsRu66&Y(JZa+x0B;$LL
JO@eYjaR1WyDrLfx*X+f(_s8nk#keczNF!{u+IrG;HC@09Gjy5q!YyH%f>T}AYe==a3ZzIUQOdr;}Lj%Ve6sy|mZXN=k&Zt7K8YP3h4m|9L3R(sUfKeu
S90+sT#matqREswUU+r5R?KOZg0#=_BSu(yh;wRztvm6||^tq2Z;GTU17GCho)IM|6UQQnskDZx(5*D-pgrj^}xr^zcrbo9E{Uqxj-eSdErg$JUIN(Xa
17n{R)JQKT7eXGZFiRmC!HyCOWGLF~j%5A}(>u2AW=kcK?3&4)zM$31J+A<iEvgn4Lc--xo(@Gd8i7fY7O7F+Lcqz5q4FUVck<v$H#6?m)mTU69(~IJA
d5!tuH+51T39W8C*Zi<mG8)WIW}DTv{sPg`J`qQ;u{>H)ZDy5}l1o#n-eY>OuL#U>CM&IQ5)Y{@Ayfw%B};C*H;lV7=D*2?DyCPtFaHhfZFH&6jLR}4H
kQ1g$!hFw6j``4Xtm8V*U_&-v`6v0PgqekF^@_~3aYAps=uvXF?r!cf7K?a(gpo3y?QN{^!wwl#-sY@8ZF&KCN#_CyZjWz(RmJqW(11oPLeTc;Sx*c84
fZ_U|`HjiuW!OVj0|*czrtlI^ZEV9A6Qq_Y`61p2ta~K#19)EDXQX`nu<LM2T!(TE&uLe(6A(M@o<AKPg^%o<R{(NS)^)SR%i0faG!HkY8{_k=(rkH7@
<9>u5l@Ig=(*RDJ{xM@WLe-n*Vs;J7^SV5l_w%KBhQCJSRSf$>iaoNm)N97~b;aOqtFLY}>2^Du~Fc_O>IG{0jNizcflqzRH?^IQtg=BMgN0f$rU{qTq
6sO$T=(i^<QYpG&oQrEXyaU%2FFmTi;^4DF7M0RBYgM--XC>RSRO(VWQtR&D>p8ZKPL|Finrh~}a$~y+faO`zNj^nD_5?O)a3x#!9ta;W>OiKo{8#nko
D!<iCdiIdZuZqP|BJ%=D970hq8Zi}0(2B{IC*A*7JO<5bt){kx`h;irzSRVLf^6h?8`B`lQ%(m>ecVEVDy*zzJgHNn0_z-FHcBhyI6sm)-|F==<PgbDV
K$>0_)HPg375q~+~-m<!iX=Uhzr&h*#<@l@E%*!sya|rV88_@I*t7Rp}sz{*x6yy1S2|`Amo)Bp#X<X<}-y%#T#+%$9!khbS9n{xWq==j%KFHRj2J3co
S1Wd&LqJiWoKm07-YO1&3xQWO_kq4CWFFQNyriA)}VYE-0Zk&|J#UEk?IzEnu#s@>8ytdFeRmtYw|kP2jj)ZO@T)h0;}i39Nw^qNt%Cc)IFZHh|V~v*&
hX?9p)9AHwOv1ZZV6#wzc*%jnmU(ywHsM5;sRh-<;0$E6At+Zc%H*7{H;yJT5HqcK{EPFs>G3LN2xn9b*$p&UgL7}e&it}lY+QWEF&qi309Kt?k;E4mv
WXQSBU`9_lwWWG+(q1oV_U<Ybl^&nQuyRNBtGrH{`#ilx65IteuU8wz`!_c#2BA|ZHIPT(gc`4eovVmYtv5eh1d4F2#)Jptj%uLx5qP7Z89SKv&itdsf
(Tj$gqg>i+m5DbUi%PQgCP%{@jjK@$xzG%^OKG-4k+-ff<84ewErs@WpaSLod@(%7{~_wO`?Id3l9bBM$BLf4Z<UQft*@8FnF~ggL`XHu;_KVxRO<f!?
7exj<H&U<`c*3Y&$9zPN`S;F&rC#OA$AfV0d5nH4gds6ECflcB>s{uTWWdKYTF^(vMhxyhh@u~T8{D9R!g$J%RE(e_h0@B4+L-3U5fYCt!`C6`@QbyxK
SW76Pf3nJehe;p7ZM*=@j_7#jhD9<~RGh^qY){4K)~Ybg22Wz*rjPGE>`2cRK|d)1$uabaJQfO6K@<>8>*}d5jL#ex6Rk$pP)Pm+tP;pXz#Wq}-`*-nn
#FR4Zk(Y@b5~Te8hOkJ7M`ve5POZBod0_}2-r#Lh0#|1SU7dR-OApo=erQbK1VthXKX599re+Wyi`N^(8oBiR(_ISY}=-W-VtreEIa`+2oB1A4$Ti=vT
gtj(i_naGE|Ehx(=#@5n)TMdQbfM&VHWXR&ez^Hmiy2~UsYtDj5zp1~61*0(|Q`1;FZ0cY3E0JAp&1n^dmPZ@OGO?ozV^&-HShWldGLk~k8nYuSPcENS
I2~OPoWM5Ap=reXNLZJ-1&09X7`@u!1yQtYjnxO@+-yY5*LiE^?O0BAd**yhTArk#6~Tpvrv4~N_K{Si3k!yQd0?)gb%+F>aCWThQugayy7NMDXPPmyv
?bl&hpaFZs7g?<xgf1f9Kb1AY${KzwvmLN#=qs7@nZ_iGU;fT40o6Q&Z;AsQtGLKT=L}zC>D9F+*viedD7LefV;YMx8Mgm(<X?e-Rmx$khKmos*>*TZ(
))Hw0D<(o2jb3#6N-W^~~v=?=KJg-6Kv)H>0=RB8V4nZ=5_04mU!#JGVl&&mqmH9~O%sSvCJElFav$7awW^p--`#FGqEkThDQy2U))Yu?zhI^VYANqby
H>m~Fu93#g^jIJTSTk+0PiLX~qB_Syz~U-h%u@3sM~=V;oGzx=a1&733n+F-L5>F2tQheEqC>}G6twhorf2KsIH_;$Yb-_Dx-bZ`cbx(Y@7*;O=ZJN^?
m(9^HIdxd!Qt@l6t+K-?8@OPj6`By*s;VCk;E%QG*U;K?zxto!|Pe1tP)9?J?{0s7=a}^Ez;h+A~vu}L=>H9x^_J{w}lzVdZiEsYkiJuf3KXr2d$<rVG
<1ha8-Cz9l+f84t!&Of(PiKgjbL?Rw)aNMGwuvHk8oIdtDoD-*ZegUZhV~>s;V5NoNaIyN@pk#-y64ZMi-Y7GU3}{A7oG?&I@HGZt+(;jx2}U2o3{KGQ
0YX+>m&ld_}QO7`}#H8p8e5RfAN!lZpicT_da;~!Fx}?_jhMRpA(YQ_rCu0y?^=WuYU8xZ~o&IEuMbme?9%-w_k)+pM&bJIvcc9e$nt5r|YAC`|*pm+i
>QuUm#j=Mks1Ke2(UP5p;bHSiC{S6V%qi&%Ss?jH?*NbLnfs1;25QfNXJ`8d|qaXHOQva_Ohn=v?R7_IB;3+ZSkaHzCMQ|NfmHG(-IOPyhK8Mf(R|fAU
`q$p807ioW#h&;R8rEcyrEI{{L?^Oa_N&;Ipy{?C`b^P-{u^QG@Lb(&wAS0DZGFF$(!E9XX=-%s@Y`Ja6J)vveo{lPg3`WF1zcfb1dOIN^7cH7VAvFQ!
PPCb4S2a$j7&lgXDpC?V4MkhR?WSgHMiIOXkTBh603D~Ph+KJZwc&2Px#HV=B^hK=o#&61<;Ln=s&v|f{UTH(x?dCGYzSnU58z24kZ$EwKPyYR<@0<tm
??3(8vp@dxr@!;RPBi@TdnbB+`@Pc<;}3uI?43V)_MN|d`p$Qs{`LQS`t?6Ljr%LV^YkCS)znRPU+_1({Mgh!V@o~z`|o}9^WQtEfiM5;>3i>g^yQzOC
F+!o;7iSCzj^M?FFyF-4Cr)6(wadPH|e<8J~<KUj3(8Ny(Px4KBvO3H8R!?^m%Z23+uJ<H`_)G+koTeJv^rhaN4-~$~nvI@yW(HUJ2Zp{%Mi4DFTY*ES
p#OQ74XM*C=RLOTpVs*PhGebCG-ZEQrsi*SA0V-uFNL+3%g=w14*QDWblSvG>1!f{y#{_s?<Qzxet0p8e+gC!(K%y5Ie{4N3p-n}2qW?mjc=Or-NCTAa
hY6|OHnx$4LX_N|B)&*dp!H@{uat(Ib^)EKuYd)3YvzVKRlPDFjKkCvxE{wqMd_x`p~xmOD2gmm_`e><m}ILXy}e{@Rqa3w{5dhYTm==%0_X{6<Ol7>?
vf%o5g9!veTI}_;?OPz1G(JfKGPW#Yu^^V$JJK3*akM;gp^43)Vd)h*i-5j!$y}eERt2_|bEA<ynFMsvdp1cU3Kc`PP>4S5sjdmCx{^XxtjN!?xn$97}
{u_D~TYsm`t3dbjCx5*W$`k(J-Ojf;BVJ@DdFx{9*F#xs3pe&}r9^1Dbef9q|M;ZqfA*Cp?VjZ{o^#>?5<f%qo#ZKd^6^i;)u_OyfAw3>{^1nZ?l(O<3
)s_tJYg0-&vnq|lQ?OBU;OybPFXVk^-E9R{oU)C+`^WgbzmB-*7;jc+-9?KLfLG;ef8aQ0)d6Ubc(or`@9#;!ujI6v2#4F38(Zf&p-awX(>8oez>C3X{
ukN_GLlrC;9cB>@?C-s)cX=_DMfoT0B1bi@$sJTfg1>-%QmLdgVFt|95})G#`KR_fOyX<1^OiDOJGN-u>vL)qelOZ~UlPO4{5n@1CUitN+xf$S0d1dE0
BIO#bAAocWi3eJ05Bel&b-_0Sh@Ps3A^k|)a`j!&#lo}9ZMAHVQK3$j+sH*cLK{t5=Nm6&ZFoX{Da(^PLXSLUx8`N*BqUaiHy+-{$&8^SjW&Wk=>Bk?`
ot-XEKv$vb#H~M*++~4`ydCB^}zx12`)$XhR{j`_3v1vPHAo}k2PdO28)AK4V!VmxW!=HZe^e_MMOy1j6IAzs1>#>t|Y8!u!+jx7c)hv}|n>nOB<s`~e
CrBC!U2P#wbx+cDQee+pZpnE)$`^xc^jJ%!w=3s(qa!a8rks@9JAZsNn{N!JU9H|d!J58MdglS%oc_07H#IH_*h_M7F<r{B(RwF~;EgT*i@o_pofkV^l
)X?J&oN-H3;bW%J*S0F2zZFLnIF)%nD#G*-bgudIoSl(R>0Z{*ttTdE!w%tMM1ZJnf7n{`gux<>ogSI_I3CC`Yw3l^UM@@TL?cFBH9<kRmuvc{oB4E+Z
W_j77M2R+rFT#Qd%(WUkv>;pp30-->}iP68;G;_}puVzy9HO|EQ^T^D52XeDKkazI<g4epMXCy|rJ_(|aONZkeF5Em@c0C|ZTIH$@AO4eZ)*H#O%XUV)
FmTvm}%9LBp891R8{tAmG?JIa@7*c&MuDkA5@5*4Ef)u9G`j*+XLSW+%nS+wiOB0##SYB*CW3XyP779h?N&Im_ck>-`<ngf&N95Z&QFxBt~bXLfQ%H>M
6(7guO-b%mU#7#Ex_1M&_uVVDGAN|v_fBl<Brt-g^3(wyDi<_^%{ljMK_#j&33vbh7u$=BTcjuPiOO4+h(~a9(w>?~HcQrs)c3IO2>LNhx<8?_Eoy^5g
*ZzQ!$9lzKb&w)tYHfhZd2@pzdt;p+hYJ(Pr4p5B-3KW?lx7`7u|~B~U_G73Np-MA7z`bjz)h-<oIB<c&Z>D`);pB<xWp7k-~kTfzcda%7SZ!%Nw~$+S
LPpn1xnRj|JZGTc@(C^rB2`K#05v^%ZlJ-X}Z!ew?sqlbVo+e_0kYQ>173mj-8g6(<L;fmn9xp*9Xq1$!?;7j>AkqE;+PO&&w5$tII)$N#fzWQm|cOF<
{H#pmfba#rZ;&GJCEZAlL+P3}RG?7RcZ>gf-ZXO-N?Gh8+6U2E>!`q3UJ0Xv0B)n;^)XO<AGQROdU>i3wa(%nfpj9$coLcX$}DcZGo-%&t}zSmxX>TFk
X*U0LEj%`$Px-FH`I-)8ki-F!3Q$RnZ&U;4zwe%zL@m)4D!VlA)a;+7a_M%Xj9mTl0yTBjntP0_yDGlPcB6T=~ag~@I;IDmf0q&3@v_(o7lP^#S!hx>2
}g%KGTUD01fJhu}Dfb#dCr0s*O!)O-FA!b>e(b*3J4FD9+kReqbOQb?zjR?ol5CREAWonE-ilo*^gD3)OgCL<4v3*R2fI93t#!4HfE*(uqC|KK(Um~7}
YxMmVX6kDFxc`p9!+|!f1A)+Y&2R*1X_Sb3OqmQ3j|gTg3uC0S!xZTNTmWJxU`vpb$FLJ4gbWHxwMyi`c54a*`X0E(IxBOlONHG@m=2J>I^vAOVL76Zi
m-I1aCN1mqGLpX%v{h2z(cj{)VQlrHiO_yq7_2f8F6KLh~|z1=n$C3R-g7=((eWaWbI&H5QB~FGVHEbFhw1j58e}|Po#O=s&wtvzT+={IE4e(S5jogYc
hiHbyglR#Z0^T(1OSy2=_+0SO_lY5VVZQGP)^=m7awZZVZk<vtzFGM>)>ta!;dy!ib<ehQ3bGt8nCi4Llx=az#@bosVplxme%1w7Ss&y%_;Z?;_<|ScE
Pf_ca|U_9#&vSBYpL$a-u+Y}U1n>H*?mXzN&e^<9X|+lSX9Br7N~&GG6S2U1@@8U*Ee6f?<@5g58k*T6m63~3}Mj^Ls$zF42G-Gz*3i(_F>)&cNLZ#OC
cvnj_VHSCl;-Dzlta7mq)qf5G+9&#fCu8teuIMkLNB7RqDW(ic~N(W@G(dDTWfXwog@)HsA?h<_~rP1q9?@YpeTycPm@o6P2>!3!c8V(`!yN9y8UxoF;
PEn%FsM*G5%X$VJx*D1TWzD(GL{AZLu!L2`4Fe_O$9-J}&Q6reV~rmyQowisj~RI=Rh8jw)|R&r$rueO$-FOTyhQ;WBwOg4Lf2mLuTo*x1bW<!k6VAQE
-pNG7Cl((@~x0xMsqLjP~3Qbx2^ljys?JvyuaAc#WMf#hjyvt#fI*dxxb-XS8MKR=rJ97bUXK7#rb3nUAn5%BNG(?vUi};qon)feqxPAnxAi{5!06g*R
V$N=HTy+WzkKY9??G6C>ki)bnm4UkrFmH4+DP7&F~co+h_Oj^>ebb_O150E#LO%NE^P$9E8=8AKO(oK(<?RChrQg>Z@+9^P>%AL9~5lMseSt1v^GR5EE
U%mxIwp4<?jyP&4zOWW{d1!gd+Vxb1S*pKMI8GaT4bKe9H$YIbxM-Blzmx&##X1!A&L#d1YjGb_xQv-Mmc+VZmz8!DIUOC5f^i%!pRTYfEz`X-U~?w&b
Tcy*kRM^%*Vo{%MGu^b$ZwID$+JFu0+;@h4#85v#&;{8n~ZYtczu`(T@F)QN<IaT_FM#8-AO9vr#g2&U3dOZETWv(7%cb|34o)ZY0mCa+vg+=!?Nuj_9
9({nW`W!)1;+m^@S*Tab(%|~d;xV3<b*QdNec&!;Ye!pj6%wBb0&l06zMmfuG!@pxzMjMJULHBDX-pN&sO-#3N=D|}@1a^!XO5uh`pO!x2u;h~rO1qZF
wplLT@g7J^tO4|OVahqH2WiCHx`e{l-9T&2Doa?%@e90=qgGFGcy<shj>rk^fgal+|7&{$)TNNa~#talV$rn$@*wtnGZGcfNIfl;hCh?=gBUf)4i>7^n
%^=C_@r~VDNbQcO`0+jYKl-N9<&~R<=FJc!>?z(V?ZM-j27Ghpm}aM^?urs;<HX?P6n!#*bUA<~QAmJPEpsqhE+D3o+%5(C>}#KN;DJVu8kzn=F)Jhv>
G?HA;rX_%IfV!trUcFKWEm1N|d&$SfTYUNs(1Xsyd=ojY6iTi3b>;=XHLsXYuUdo4^e6)8p%i;2gX>Bg%WD)ACqb3=I+nHyy@LKWtCa5;3xY^v#Wv5eH
%S>@b@iMG|8qDz|dfd*jvJf;I&@0HV>XQNebV9qy<2x&MzU$R5i8dP&1>?3hZOBi>YiDPq?@lX(&L&}1KJG{Op7uu)%kIP7&V3%`eUB&BZmI=G1ne(Q@
N6ii`J7j9A#5=AKCWu+$6U>v)GN5?6Aa~U+i8hhOnz_r)3ec%m(e|h-ey|;KbKgiRkslm0#o6XHOi-CKNlcj0J$cxpn$uUbt`@^=BZ&D>G}w_a^sAI4W
KXhPWzAlszjLX+kc=FRt){@MM#x}g%bcVsEFhvy<@usV%Q3c^b74B%n!7RZQLd{jm+S~`6SGvU5vmDDIOK4)J1cQ>me|VDG<#ezVMEi?JxN!Dbui>+o4
IDDm-w#|GqKNBhsvv>k*EktFpu)f^^>mF%d}C_aoNQJL(Khn&)p+GOD~&Lxw@QZJ*+z=xZPy?TJ_C6KB|U&DvUIz95wXnZm4Qr&Q)D(<uNIbpi<grw=)
Xa^K&b&?ej(Xy;#4OWCGxLMwwSpPo1JtH<EW8K-I44kv=YPOuQd+x<`{{d`bS5rCji=i&17Zmsu+k=YfoI)1$VkCXA2j;t1LVyO{<3%k?kMA7mg-E8Dc
|Oq`bFj*XWrW0v7Mrh7t9r`VW6_U8N)<MbNyFWa!OEo!i0S#h#S%$4fvsHUvuV>YOCXb$7uu95R3?7yM;`@s3{tjb;!3-6QIfnPT2K5)Xk-^}`2E}e`0
c*$b_l7-+UN6;m6UFb80fq<o?A)5jf5PrgC27cgpjYhm|1`d2=l+<PcE!rYd4}osFEK$imhNSAH&Dqlp7^4$AQ<OC<ie`GVt!Xf9AZUPJG6=Hm9#3cC0
M=kC_i{KJCsDccfMkIYokL{Juv*2zV_efq9oaGqWkDMlFLO0m4^W%=Ok6sT$|85yDEkO5zdDojElc_<Q>;DG#dxvzFB^a_CmI-3Y*o^eV9C=Bg96~jzE
~bL)8@f`%S8+_O;iJ2g#8epgF%F_$AfBM3SwAv6k;>bS*m3j&&iR%cW1H*98)}$IUS8_ChE<%5Bcc2Z`6bH(gb-VeJ>c_FWENl^9o)xj$Q&df63hbfCc
sb&%W#rzU`B`4cdK4BS<S;DnW0?X-qeqI0(PW`y~*JQB7czU;*b6H*1!XFr|>GX%4_~jlgofUuITqTKg@)VHuW5*9|BJ&cg@@`%SN`{h3iSj?pK<Ag1l
I*`R1Cl39t3h{(t-5hBodL?%NHq~i!0^IS$W;5wVxLw=d=FV8RYvKoJsPPor^f6*5C(iD8j4f~1^xX1V)@AKT6&SX^a5gDK`k$4M^2H~dcD4b&R1HoFt
LqZ<Q150db1l{)wP>+vAiD7xb1J)pqU}Ef(lB_yKO&gil?037Xpak?94?*E-4&pf5S=lkewE%}MGeI6OM0P*5FNJ4hG6Hr_3(JKw<3naRByiv^;(l2Z$
3qB&fr)@(-YiN7W0Ti7TjU4;qruL=*bz>3CmV<Z+xC5<)16x`!(#dt2@<t7hz?#_%x)4h&_WSlEYWapF{WJ%7;Lv17+6nALMHFn9q_=~IS$qkprUM+bR
TpnGF+-M@En<c&>e7(FXf>N29Gvk?+<IU^zGv&q}>HKL+(D`)#G>H-_`qf*NMC3@2(qn*M)~n`Q3|3^QGBxdqF<mR(T{fvH?0Q@yf$fa_A5<<nHrbrFU
0}-Bprz>)%z9ca`E@rTN;_xOhk5=92zMLLihjE{}Vmhe8Z^`<JHmT{Urcn%`9$ch$_pYT$E!#OMBq&;1c^(jU>0VxfzziD93C`eJlE`xAH*4pE3gVF7t
8;m-E#^K&1vk_nl4mA3u|vq$@8#4e>sfzt!Qy+-}ko@=(x=kmtHQ_ud0O%idDFvs}Ze}z9{Lf1K+%1czIT7N`@K?888MURP1+9)32@gr%~`V%l8ve9C?
f^)INRg7x=5yQ?{T;hv(m>^qcgY8;>ggeHeIBd&1V3kg@i}hQ7M1Fdf+VUyF<$m|%k3f{^YMF;SE|=ICi;c9kKbHb6EVYBdO4T$y2<x*yBBd%<CaXc;l
grIY^F+e2(2?v9cFiexf^|_>TumNNKkD)HZ|%|iUPVSClCFGqZ)3-xf3iml{$ScWN@0BPf`JWPr?p3i0+Zp(g0WnB?~F;l06WPq4!nqsCX7GW*JQ057x
{noM+~+pA-iP3;^NMls&Z>jAL4{JmD}&hgvsXnlRZ7qtxmm0D6C%|cf09!Kq1kBqy*g^D=vnUsgddx)A}R!sYq7-{!nDnhACF^@#K#PP5HnDdf8w1tlk
6}O0EB)UhVoGjjPtw7;q6*xBduut*%K$MbkW5%hg0z8PS<n=yn9W6qk+O(4VRO&g1Fd`Xfv-D5G_`$EB4M_q}b{`XgF;uG{g3F%&zkKSDkj?m(i-X1l0
vVt+-I<glA&<{`J^avJV4B&&JsjnMCn@PB&0KZ4=ZBH0)#C!M$ch;q2tOvuE@#K~~o6}tf@Kn;E(f5e;^A1d49tf*(k;~|96CO20*eJ*G~30)STdTp-Q
P8q3-je>EJ%v4peH6vR~2J-ssj~FptCxhj*pF$0*ol1g<k7^7)HMsH7-<kP@8QJO_3wE42Bs$d|bQ4=sMUv&1-iS7bQ!(=tG;zlq8y>Sa<BxzlD$}63n
0OU54hhP-R1&lLq6;hkAn3NX3Yy)RIIRxmUMP4$bwg^+&NW7;2ExXUgq+mY@Mv^_IV#w0)|<1#9XGWOn(5_J6;%s%8nPO*kj;%h_Pm}1BZ9S+v28*{No
^&GrxH7?lz}<s#$y3;BM0Ly(*I(8P29vWx1mJI>_JgMmEKC7b7(#B%(b`J($XFm=G=&Lcr%EFX{6BpPGfuFsxpIh*zixampitR*=6M%bO%+U6}{uQ=ny
qWsZBqVfLZrBC^^Vw{>!Q*4mog~b*d%9>!=JDDRH^}t}{z))eO5lN3OY{S$KFLT$Z0?9xTiqXL!1{7nB}H)Peju^$Uazs(e|GLts#}#%?fqS?x~#1L0a
8xs!aJ{SVjAXL-FSzsjZhywpwlT)(^Ls;$HCP}$f=3l7+vYc9qO#nhZrcbvN#t<2<-{415x%{k!r>MHh<z1^G+?3nYo1!b1qwMQ#cg^W4O#gxnSFVCON
VzxIU!Cz!*$q*QKTo)^ImrT@1VWq_7Qs6JlZ0l}?*O-6h&@KgGd`Km3p>!~FHKS8OL&w^I?Rn0jN=A#^mPJE7yrKE~AHg5-(%tOGg?n5)OJ6)^zSRC>F
UP-pI)5N@7DHBoQSZx%c04W@HZZZ#-k|CpO_9TTRe(xBfyo&IwPr@g{Qwd2Eo)#RSJYITGd99YMQAV+l%;tzpUnWPET+bRTq`_o>B*j1Y_rUi$FqKjZz
PlhQqmF1qPGzRR?V=@XA@U&n<S421bVei@};nmhg}4(jw^WC)^uO4<yVW~Ee<QkKq_&M>1!ajL>U-MqAt0KCeo1F8!|0`s9UDH>E1%{dM^N6s<LX(SwW
peh;aa@y<3-^ojI!+dWE?#m@-kh50)K^Fie+3a#^yBwdo8q7<M=xY*!&Pa2b_oI4w&XfM9$m$%C;?ktuJ`pw4GiiF8~Ug$zy%KAYH~i<9RusiH4<882M
&zh&HiE!*@(kHo_!rbovXJsjQekl*8$0A+`cQBw5*3rTk%@{qIUex*;E?Gh;a+dWWglC9)aTBjfpYYi?CJFR;CDoE+NCvl)T2aHR!<7FwZik{VQJ?fQ*
rOu@EzUb`%=kL>!kp>z?cTf>$m~hIKbg>t7b~<0DFmzqFEX+985YqRKpOIhUWw-8aCO;g4bj!hWSF^t&BJDAY&C6nWU&PVv7?C6t%K)n5nyxfwhU^L+G
bk|`TbQ5nCJ3k<YM>myrkLRzwE@-vMyY!IN+Tw?!T|$pq;i6-Y>Ori2OJ=y{m4MDb(SL4HkCn<nYt-O!XZ5D=F<mk&7aa2F)*B<?!q)5A;N&l4aO+CJV
_sx10?crt)$t$fx@s3GH`K$LoU@PE-r95v)2rdD=-Z=sR9KkLV3pOKy7O<&fyX=+C(&}(X=7yL;eN)QIc>SUG&;F<he?2xV4{mNFzZ6E~Rl|X9IF4$Q9
>p*AyZd)(BAcAu#GL;!#x`9Lk53`TdK72E(a~>=Jj2EOApU>u?iWU>}(wq#Ot<iHav0D0bxlI58U<-6KDKXmOzKZ!hEei;~<dijV+nxCeuQGd7U@kkjF
VF$u)uViI1pXg`t*Q7R=RQ1`KmAcemHFKNg-8t|@0y<7iP8uf1ZyBhViof;1~(H}_yQ1pgI2U+qiv6Lzs+|@L9HN#y^a#s`G)jXfOGd_1`eD2Qpf5n~Q
mqfNY>Vj$>uH6}<Lnp=4Y3Zdm%+Xo4*dr=NbyenuId?OV2djaDjNuJ;#%t8qB&Q5=pE;H{%)x{avU5&D_A$C6QFA=F-<`oJ#!<8ip-Y4Z3C#0zctxDf=
cW*FgT9p25DB?F$&dcB#`cS4rr<Z+5w?@8qM64<Y<2C<*b%^(>@cKC*4OTg;$r<Ip&2KcQk;LoopDI9{%UyGgj>c4XR$v#xifZnY{e*st;p34cLqD1Da
X_oxxJp)=_y2Qv(m<1ww9!rS+gT12_1DQk{IwFPru{i=|9-UTWw@cm8zfDaDcbwY_T({n9P#usCRA7o-qQ7hEU1-h&GkM2DawxJ_+|6F(9g3;igIA5?c
bh=lf(ZS>+1rC9u=gAr-Xdcz3SxorAs{nD(_fK13~Rq{9u`#d9x2X57gfuXnfHR*R^FLnFoa7v&~wC`LK#;jqGnNw&FmXV6BTfdnqI%H!EFkXv_#*dKM
r39%WVfqw1I0JgN~?WB&<U52yCNNC*|eQqU7hUDa%cs%Wo@ewKy6XEgnulI`6^s;yKc-O1=LOr=N)_If}u5h3Uc6ja1Foykpvx#%9Wq=(GV%54cYJa7!
3ajuM&cp=KL7c&2^k(SyM)=>o<j(L0Dd&mZ%%&=aO||K;b!V`t=?~Z;F<D@P&0xPAZl^U_eIj?prl`e=r6?U0qa<KBA;3G;e$owS(f47=;d_lUS3FO8q
UWJ5HyA|F%#MU8$kVtHl<Vu~H_X5NLf+9mPu};~CGFehic{xaFW(KP+-{?c%w4hH3vxyUHOETFO;tp~CQ^CbiMgXX%d0oy&ft$|GUpaXIjnTkUD`sexG
AgH`qbPE3xyWPITN$XOpPmT%8G(U9V3H_ohmWc1~;LVaXB7yI1zJI7V5MhK&MM_BN=DRf)@svw3d-MYwU?bwM(-@27RRNvpWSZ&9z+gGu5GV7fNMTo6g
ABP<f<<E_ads7wap78L6>&9uZYQIw7jymYlG*Dw~x=9-T~Ccq+rKN-1xSH^e%VkjSlBFlqLVIi?7n;=_iYs*}~#Xv9~Mg2T1O?Ob20<^;~sTCmL&4(i6
PaxU^e&he5>l9g5!YEVTotdNAgSbu(~hnb9%Cd<`YG&9%!xYF;DAE_@^VYq{WrWeCC*CVFzb?W<zG_3s5fDjb1bO?4D<cq6ti97C#8{rc-+!q(+SGic9
PDz6u4d|X3nyXk)Y|`v<(N2x3y}8&%@`zFvoHkimRenkSB{xu)?37d2<`hV=Aj4oYWjlC~RO2ex+C6X}h8&c4akY5-{Ba$7T<zz99jWeqzvi?7o>iMp-
1F4UELOM;x!;;WU1+-U8uM>R?=o%2Dm!jfi#sz5Hkv03OV#B_bL5y?{jj$+c^7ow(ER<Z-5HO_a&pUS@F<Ja<1^^I>bCx+{yf6E{#?f|D|T68W;G8Hzt
IxRWV@Ug2ZP+X6g!kvkS`I^sDdy^spa-ygXMb38l7~d*2GZ4IpmNGmL=nlst_RVa0A4#nv|sLur@od%PrIGV^dR@?1vgi_Bx03r(WM=hi2r`ad)EwQs_
e?=yA476cx4wXpN0aYHk%FsY|#3KAT)wuS`bvxSU0=AA0eS<@4Uim{0S;=eCPmLLm2<%AliCqz)AA*q|m-#GnTFTmu^0v5|#EO^r>K+b+Ht&pjX(3s}-
!QHuBtGT#F4&>tIw8>P)ogBgmz)H&HWb_mtxY0KFn(X1mI)t(aso}pMDP>bWFJoKu<LXFh~GM|ZC>t#~h4l;Py&iv|G_i!N7!``fyuH4_&C=aJedz35n
q2R3BvT$6p2I!Qc$IWS>0-na9MlEe;H4=M{!(`+A!Jx=grnxCf>R`MeU4z&yQyy6P5dwqXD&`=ERt<>FYzvCK^bG2_h5|H0*#{Cf5DlCtIGq~=8ICYrQ
!B~IN<{hQ)dYC;q&DbG<uX1hrw)Lfz%Q2*5oj1x<N_pi9vCyLkESHyZ8}IlK)Gtrv2qJpE#Uq$%8&KxnfDS`9&)NZ&dT^o$Hya_ppSK9fo$C~f(74@HL
V8$(25>uV8nFRtP@}aAX?^o)1V|gq%o`?(WR`BM$J1I&um81Et1fBZs2mw2^<Rvlu?O#V;qaYj;9YwIRFu|WlWY?uo1_zcn7@MIE*>cEKM;SxJIW-a48
Z^H65rx$c%)BQ;M;5aR!oLIyJ_72@7cp*-w!BmojFLa~Wa}5m;vPI-$Tc%47gG=)7bSLUa)u5*cupky?^NFRSU49#u$Z8O=+=<To{wBjz6LddJ#0mIsZ
0V5$8CaTpJ6Kwi&P(&G)SX3Uxwkwz`(Mx7}EPp`UN2#zD#Ev53Xvw*QFabW9oX<)pryLhNJYGY7s<mUN8{pR^dH|48C8R%P!rzvi>0!loY8izD7HPAn-
2}qP1$LQ+T*g__RN+X$J4@;DX&G++S6hk0%_Qp=^H_z&7&BBaYM<ty}bBn-?+(VorHhd5e>%LS>ueJ2Q9yxVi^FpSZ#T*cF7B$G&#9T@Wx-wW$irGklx
!{qV-Jc+(+NevG)7KQewDB1TH@IBMq*{kmcL58qbD(SLOPg@%hTH-G4n41wq_TLX$}|(i%pf$dslTZaXG&H8rM#6vU-~|NAVnSQrsAe_droE{$o^=+i(
34XWVU)JbK|3_R|0C;^ggdGq!#4SOUmf3GP$d4UZt!)cb9zbF8SPD@*g4_)s5(n>uf^Rb@afEY&_S|A2+g5-H85pRQ<cze9pJ$)wsLp#kEGMnZ4|U4`i
cScdRaUsA>XC!QQWe)?KnbdQ*RB%;%*Dx}Fdz9j@m^ce6=dM}OSNMs*$iaU&bmjp&cN_3vh*YTYG-5^(8u6x$Z3+vTo2Tt|OgXQL9%?h-jB=H<w?>X<t
U4&Ay-oH+#)+FGnS$8KJP9F-1gHF!MzsK?VkO7sGqqXdPrWoWB6ZvWrNM#P=W<u1LQk2{vhY@Ojql-B3l|0r)3Qgc`xvnHy00>Md<6KNN}Kk|;$FtL)-
6p_BUy%D`|Bb!od?k|t)cslR%o%OCK&wQzkUNFo)hc9uE+dbYqR8}PW!)8^vla1=^F5$SGK_#L*?zPD*HR|i=j~m&jT6YQCNrpjI3WFFim6<zl-6g$c+
|_7Gl9=8u=lcBx+Xo5vc={7ct>xlk;4{$0G45vc$8|O;*t$!ADvlQsYB*wKuh;mpb(b&@)z%<HFw^ey5<4*0gt+702>sp&|D}uW5^U|}f{mC{-`=d3tH
U`PRqA_VH9YQPE<*Z?Sw|o4uutYLS<P*)iVov}r;OM+!4kcBP>t|mPAkev-$ALK&CM+{US#YDG6owM1~9!@PGvpDk(igV`LyO`bycUCk|#;bic4}(c>|
E4yfEXZr}*ux8f-l~Q-c9IX7$NLt?~oL)yyatLyon1rFtX5AAGe!3>H%|t4bokqPncR7Rz#sTgBTD&4gZeHiU{sD3vwid%BE{IgHaC{Ag11GSlV3Dqga
kvEo)PZ_BnGXUdf8sUy3ZLf~YoA`SbzIy*%Nh+|1t^s$w2_G;pr{%|tOL^dAQoYk|5DwcamBt_$m#$KfV>{5LR%ke4a(CEBcjuRWz3R52;n45qqqGu^8
4tV*%ZOLs~&CSu4mX{+^W0!8#H?zrNrSm9G@m#E~jH=L~f+|AKowC|m>{ihR9wWHyuVXI6#+{10#D7=_?vfkLc-3U-j%cgKc<RE7^?Ndp(xOZQhCKw`q
MBmcCEB|vKlaM7s##bAR1!6xVwaOOFvpLtk4M76+%5f023-VCIAQLm=G|;kH=;kTvr*lM{<tf@%EkHxHlK1b!S&3(*57*q=V%yQ49QWoW~+n6WCwA|VS
=+Z$V>9iZFQ33+&Mv*!vqO4i7%->-1CE?+H`#17Up0}u@!~X=4;HKg9x!|bp)Eu@1>r`ZNt20dc#%UllAggLvno>RePBl+S23aAKz=v4w|<xGhnB~ZM7
Q1qX!T3S;}=KTQe{fb#%FB>Ir-^^Y_*6lAC~(iSML-mcM<%Lc0Y>iQWLDyn5+vvmo)amq90k6WYvkOv~sVtVx=9>sLPh!=HcnXa8`<FgoE^J%@;V4%2l
)Y-+L5{3L%8`^hR_XTNd-|EvX@Y}z^D45C*!gD<epns!d;f9MJDro~8m5MPqH2`?GsnIA7t&~@MW(nml4{VPDsZ@vHYhhP5atAG3SU;eR$?fH|ZKmDs`
zxfBh_}34fU?*^<7JBEyZ~oxvU;g$P!08(P@Ed>d@t^$Vvu}Lu8lvio&{trN*$a5FC+Ba!^&EfaOym<KurD?wIH3`pF%7rH2~r8YLUBy|6N=K?%Vu<M{
mKau>w~YH;li4pKK;f|noplQ{)->~&!@lljgNl*trM75^rS8D^{4NA^~0}y_2~!SJb`lk5A2H(g8jz1r-P&gGrNKg`eIY#1oLx+_~ZK731snZ*Uva;Ss
Zw6-K+Ml`?}cXZ|~A=vmobZXt#!BO?N;1tsj5**Y7voJqg8gS@`##zVq?lee2`D`2804=xfiu^pg`v(l`F#>34qc^lR^a{N2B3x_M?qGoFUTzxc`b&nT
ZS;E$Tto__FG&*^@Kv1(zzw)vB*UbJ{#)jIIjPfj43&k@d^{OU6G_r*!{S{S2Wd*Z~Eb3DNrC0}>~pK~TS0Y;V$Ar>b{Pj}mJ?MhN_vL`+Rl{U?#$G4N
_5acv!!9QW!J$>(Q8?kxzXW#$m{l9oI?yI4E@Rf7-Pdxgae{KeP0)1-5?1UxOkl};(e({rcKm6@~e)^m5ohsg-+;jfL$9A~whflDBH#^(#>#DD37}C^9
q87|A590XA(kZt^Lx!6)xgOGK49{WuT42#@6x(F?g*Zr@c=d%-p<g}!-XhqY5mP_>v%mTHTmSnsslNW@7R~PKcfjplK=Zv|>REVSu(KI`i#&(D^(6BB-
6Ggz|IKO+n&&~^^Zi?BcP;GTH7M%2%&(up?oRXT1QX_55$81dPNZtI!xx`i{O&bb{KAVH@;b>)(SG*#fBo!7?|t+y-~I5fesW^mAN{!D(T9KfuTOvP1l
jdM2{w->n8sFqPta~Z{dQCS>A(H)(|>#Cqo0501O@v3znmIu<^5%e7M_2)VR4o_jc)s5i)wnt;A+Nj8vP<@_PZ@i+X=$#CFR;q@1>JIaZbwq42<@LCw6
v*_Bu=a^<bNV&Ckthu?*7eG?}l^VXu(QzJBU^i_zF3n|<jt#4o@19K-C}PP)pr%|}jp_1#AMwCHW;x%|(+`}8mWy7}Aa-fN9{27YY@o1TE#n#t4R_cdL
6jy%?A$3~%M!6t~C5wyc@_;vM_rk;~|e$s;aweW3Eno_H##p`+8>g4pswB7BRce$Uv-TeOc>FskY$`jt?hd=r5)AxVeLQdXb>3hx4-Z>BB$$!Dl*pjEk
<DK6-A?E)4_douvpIiW$blhwk7x@)(;TNxY)*{|sb>jx}e)X!;{{{QCMh$z-+S_zKSgqaDjJ+PfY1w=GYQmqel5atUo@UeYwemd6&XcQIG0%*9(s%kNE
`I5xXPQ;xq;TH((Mg`a^Q9Ns_gv?+2BJ@%{qa9vG4O{!`o+(_^8~$SUJFHgjlX;D!9`VcUa*@_pYcPVGy97DyCQD^R9lJr!jtBp-&VaMhwDE<uSWmLz~
!Ff$#q|eD%WYtJcpAb+P~xrXu0P&a^wpfx%;5w&Y*B71i04$eQS1Q&1S9hE4OZP)K*p^e5KTs&m<~vJeo8P@UV4h!J#vdbKJ2!l8Hk@v$qPsL0zfFB3c
qDHo_(}vVyKs38Ow=6YFdz!Fif(3LK4(Jk`PL0Vs#!*g)_+37Kw=h(KOK)>PxA;jw5XJrKP_Um4NQo$mh1y$<~s1#XPWp6rma(kD}mVYfRKY{`vXQcS;
Nkq3kpkhpMD!=g5_OL$TyAObx<8tB>|P;_jG&8FKJre%suHzCpsr~#-eY-fOcuY`;eu54g$NqJDKbm9{8-f+O!!df;W6yH<GAY4os8^y~?gW@VAgmRt%
Ycc4Qbx`ejW^>GOW-uT0O=B2zYNT-U3hDGks`OVoH6)i^?T9?=j(+O~D<7r`bBih{?`=(0iFuu$!*C4;=*BXta*kN|dOz4ABcqpAgZU8Qk!`(3K_@4(G
FlBYi!`Oq9BR}gDfd~|vEjs?*`Q>qs4N9*L{V{?5RgSm!63W&&cYGCt0J<?O$;#U$riI3O;AAhjC~oz<<{y>j@TNehej6qm?qVzbf6$mNY^iQN^&)-#t
NAMTWeenZNIL`MHlrzmkm8bUW^3_tGqEpoFlrcbR*u{5Rk+M7-7<U0dAKztMU>=(qbta2QI}z%0!d_@TL8t?B)%v=|==M-68Rd!^6u|rfyOB?on!;%)J
r;VV7dqT`3}Y4m#zQH(ZaK^?eA8OpnUk*Ki&jCqW0<_mP>|=PEZvq~pqk<Mp~OtHMZmMD0--Afl2qx>V%4r5Fu1faDXgWL$@;k^N-L!bi@i#|*6V;J^Z
GftMY0z7FX=;qI9YPiRIAM*)w?IvgOoZr><3lpeY?n)PwupdMPO`x*@qja$i}KOC*f1FNDuVhNoDa^v7=tULWA1mg$|fFjI7V@;de8YOcCB6Px7<)SO0
VTV|W9P)6C>K)Z_|3!couE*!&WUr6Ux5Ol%Z+zp{wFefyZVhNYs>ZE4RoF;Pcj{z3A@rQt{p0Vx<RX1(jBxeZWBdd?UgAVz)H8hW5Oz=J)xCXvj&Shxd
wbYS6=Q`@Adi2#-kPs14b|)ScEztzgBZf>)An}thG_dKWhcY%!l=@1T@wgJ%CC_2SNqr75@$_!`}fQK^UsTan&LOT;P({1<klUF4CNImXIT8c3ek$pWJ
d1|OTVkN&&F)6Az?=zfh`jVC3*LK`#d<+XKlBeAMbBZY2RO$KfiCw$8Wejo;LWb^7~wz|A*|~1ML|VJ*Zh6RVUs1`O(&g?eq2f^v3wF%eU`uw*OhQ_n%
E({u8%%EidT(uF>upyzhc*lpY@R%9}(m;z+#CVKM4<3}l>|nRr|s^AoN@ZFI11Zu5K^Gf<H?rEy?7r6(*Wfr+T}k~69zSP5`6WE1G=zFxV@Z5X0K;hG=
<F>3a(5vTY1eY6Y52(m8|i5l}Xtzrl09kzXQzDtgopjI;u^yQo}P-xdRGh6Pv>@gk=O{eeSF1DPx1AtDan6X+gT|rtPYl;<)-loh7t*|I&AfsS6gi$rO
mJ%&k%F#g%f<8BOT#IRT8;qwc3V2v~JgwN!f;<D)1vWG}=vEouG3PwH4Dgi+r$irxyPYtG0aS#_%7nQGjV+u*9L<KNn7dlUa=~H@Q4uSf@4=L26DD_IC
Qx3*jgEpXspDRc-D35+95d^T0>j19M%ZrGGaYp{(xu)GDiH7V3R8=6CZwmT7_xWyVKbAYf^pM@-X@<$Ku^q|%ol9WhU9Kt0E<UllU>d&i{=TO2D#e9O;
vN)2=04o4@zmR7%@#_5x3xKg#~Pxm~yRHHtQUT9mFwrZ(v9tqO8>Edw`b}r5dumUM7W!x?>r!<C{x3+6zLs)FBA0K4H*1kFJ>*3OiVl#L^sSykv8C<b{
>lSr2m2UM<)6%Zt=?m}<y43Xi7;S_T}cLX%Yl(c_#sow8ge!m=J|ON)U$ody$$%qy!)2ey#Rw?0@ELf1gLC`r+~1D&(%Sgk8(Ndz{()wc^MN|b1j90O^
QUd1ju)A!qQjv|{7u<Ho}yNud51%0=+d&?;CfxN^lqh<n>0@~QX*!$&KyuW{@KOCcyS(_y2SjVG*YQaupkY2cEGoyPbQB_(9Ja2URu#?Xb16$0x0(<}b
n21DLGbJ4ESQ?8R(^?l}U1aKQ$#$1pzZ&X^l2TegMM%9WrWJqeFLdGlE$dkwyeb;&e6+)FollKvF(}iSEupZp8)49xEQJyo>{1K#ErmnC8l}q$95tOg%
t8;C!%kr|V^%a2^Y;*e5D|?H<^~isQ=}0XQQ&AGxh~Pr8T&Lc&a-vZm&U5j+Dz^<!)*WzLY=QsJ|xW?z8O>2#>k`+vxbgK?e?yW94OZ}7{>3qOu0`i2p
7;Zm5H&=;F?2aM310Xk~28vkzjXN!tr$0DQ#pn4DqFLWFZk6a)}|^D5SB<br4s8Xjv7T9R(`eI3kVMD@JB@VwZ7d!Vn&&qqsaul@@Wkl{JL=Y?YWQq2N
5@OY#)bCgmBVRfHC>0+EI4ytguHLmg&ZAoY*nk*2IyQU$w3mH4>f%|WkJJl5)zCQ!nqW0aLt*YtF~q99p!#gbVeS|i$QGs8xQT&skMH}<#~_5&mybVo+
EM~*Iu)hvyyyO60gDVv0i_U;1+%wA%YvL{<eMy#hW-bjH#%8F#O_&zUyX%3}In7d4)*~QcY-EwIesW_EwmhRRpL=2@Y57cf*bw=^h17mrH8HvJnYkaU<
B1}Il3}ccGXt#ss3k0zaeXT^ik%)54cCrC6GwmArn&kzy6elzia{Ho8V9MHjAZ&4DiVYZ};Pb?Tzf@Be{-DKYA%tvMBw^^HvL@?DHJVRLPMXRtjw*+Wv
4wJCSUY!1VHsbK=uXhdO^&w-i$0jL1_O0jl;yH#r(lZW86!l#Z5r8ppdlo_$UwF1=SFGbGRlket^<CFrmTl;bm<VrrrIf@8kCs4LbgDjlw^O;q5R>{ND
RM09K#CI#6=x1=#Xh=vM~1geC*<Tv*<8AJuA)rIPk4TbTR}vt^~{=C0|MLz({?@^H{muQdYAvOLbpIY$BZ)i;RRdeH?@wcw?rl*EU7GzB%BLrlebScKS
SS^x9MnyOU)kGM}v}3%)6;+^W-8X~ZCKOb%(!>1LnGT*sN81y>e5T`(BcFD(2sHrIU;1DHsxG^6h0(E4=7Mfe#Qz&?q&mtwO<e)Jg`QoT^qKR1B=|HS}
y_kexZV8LH9Xxu%p-#Cz8Y)`p(V81T^2HU%90Q-;DzX#g8YXG~*kHIAaRC>o?0xue@K9lzTv&qYU;`TnJ0c_dpY$|QH9B0yaw;X_@PI3la5|9@4ieE!a
7D7{{vRr^mN$o?5l8dsQEVee3ONV0NK<$~L9?&(jweckjmd@JLcgH}Nw&aw69!J>*v8RWb1e+5iboyD}SfQI)bLz<U6{tJCxU8An)qCM^kgz1DY)yqvv
5?v3Mad$Aj%<2!dxQ2S93im~4p03>X}dRPGmCY>j;&_F*cEzXdN%@GL08o>S(gGASS1BlgS}!JGpeF_G`3P!i)5>s#9FP3=vXfRcG%8LPFyFn&|MrPR)
*rH@>Vk8g6$Tr;jy>qR+C*yqFkrI08E&bSt(tUw3rzor7)??pfc^1ko7pu>asHeomJ!UwD}%R&DQK89=YatrbV6rS<!_>VjaxMoMm`|FgGrXIn%miO2v
tI%L^&?E<aXdM6L$3u+9W(P%mJOXNAd1f<O_$X152EqTeyaOzfk4mpqPPHJfE7JF<D3i;oimZg|o$m`Y|Nu4WHowiqmjrc@*on_XFKABNQ`Et%-Jt%2D
UZP0PmWl0Kjb4<}d%(6_xI_4Z#_fd~R^9jfqxmyhnyFSVlls1HxsbxkmW9b^XBQKoai&(g!dmWR%Utaq2&f0_llV$?Mw_`XvYPHc>TWeYX?xbdCsI{y7
Rp1DmNis9wXl`0r60t!AHACjCFdq2T+!J}59kGbQrVbxgu1TSpXrj$&__{r*23Zf{^fs&Pc(RB%2FYmPqWGYiL2H9bgrl?U?$~jw$)KSy3uTvhK%O7y-
vTGYkdD@a9$fD+v>I}iF0h9RQ&?7oUge4Pnr4UWWX-yini({+p1a`w`9Z)!beYj{#zU8p5hIz?tE{JvCM7#DU7?x)()2_*o*Y=t4AZhh6mIrQGJp}cPP
J^G?-@IJqSCy}#Wd(oJiHu_ioHg6r^gyji!dpV;kwV$goG4KDtE?4CFy~{EB%^*r97^Tt~jq;+EgYgLNCNY8S|@g$c)Cl6=DcvLn}QzW-vfT3`8Q?G}V
GPBe)zM)L+_NuG^*_(wjsjBdH3?!Gzi(u9B@xC3Yq}phKJnOV-bg>C8V;w7_o?7)iZxiTb+%3J19`U<^mK%1o2ekXmW`fblxj%1C2|N}0;t?_fS{&f>|
2PC`Zj>=C$xJ}4_?lv30}jv`R?R?xt+v6WH`MNF82+vMeTZ9$h1pq?RJ(+G?W!pu@4wPPF9tC3@b<7n#=(@>0%UzP!kyhRn-s{FFjhJ&;Vqs(Lcf^dzR
PV9`=mu3J)$BHwB{&B=JWOq6O6}DL!WaqHeND+x3Vi+-7)}wL9W$+EFg6S5hMnE!~lp4gFfFZ1cD_7K-4v(;+eIREvSu&kiwE4+Sp@CQ)hUIQ8^ASr~T
>+UJ2w?!|cszY%6`Yxkv{kvs!op%G6JH_1Ag{`3WKA?6+Mx@5VXl-Nd?|P=Q5ZfVVy0U0SZJk;Vbx*7X%Lk89Eub=QED1liCv?NSc?nk-k$A2b)xo-1N
8LQFo1O*VJE^Kv=afOV9QQChZKW!wjG2Y?<WQ!=Ay<J^L_<TdM%e!uj;1V0Pa1cw_DKVbR|SO*B>0_utTG?spXT5M~++;0RS_>=x(YcMWAIP02^l`1Cc
1%BI^v}ewhZahX*!W2U3YBGd|+yq!A%DOO^&vhEYflZ8?TBcGNd8J=83Qh!#FlRVr5!J*o`peU00Io>E#lN_iN9#acXq#g+iZ9!h(P?&ZTd6bRZZ5sh?
eq#{Q$=re3s?mFA0hVCZ-ee7MX&g&Y$VD*L!CvUyBx#L!yF5BxHj82M;+Fe%<T!Zbti5onh&3&qh6%+$aEw)BHdM|(02C&z!@d?IgB&ce1j|VmcOT+(k
Mn3qa?j7E$6G%hOpnAiY|E!ICpQN{k304{8r0>?RGV*<H0Q>)z0qpV(l#2$B_&=FJA#4p`fUhY1Kbyg$HE6U3y!t<mLF;wfi$6DLefIKFeG&s$2gF=8_
IlGy*sMA{yWp*=+yI%+nw{o~fyZT>8VEVvqU=z#FgTqZ1(Rdf5#1way(K%EX!A;_=zhfQYcz+xR!pklVJK&kQ*T4KTxO`L50Rn3^-=Z!*Dey8{GzgK!H
CyA2t+(L`*s%T0=b`ttj;*Y%Ho!WEzM_2fvj{hG2?YVwS~n7uq;N61p}F81j;Ufa|BW<<kg&@SzTZ^EC#tlWSVfFiL@{qthy{(t(nSHS8E*-doqQxC|c
EcSA?EGOco)ls(Wbm=Hf7A@c*ZMYuiE;$D$v^LjbuxCfpQ*CfxB&QAAKs&;<GVv8(5yyVk0jp01u=Q?up=PEN9SPIC4-`_tf|)|jq59mOeFR#t&vwYoM
;S<t0}E{D4VxW-0~qPj>RxT*qRpVyEt%@P|+yE-%E`AdO&X>J)FoUEgjIr5W+^1*PH`7@zFJ<T0;>2VCa7Rwbv3wO(@3uJ7vH`L+Rc#HwQGu^hd14y{C
gU5Uo&=nJN(T#7Ly=kQP9qDOXi>N-*9b7;C6WtkpV5_>f?Litm50ot3rwx2~J)-E@q@VM47ml6dNC23>S45gEU>h#8C#bRGiu!`=m)`#NM#x`2*W6oxT
jG5AR|xJVqRCiDu^GKnA0p<L)RlwU`I;{f3_>Ch4P43P+kE+gM}9x2hU*v44#qZ@>3SfMXs6h>(e`mwcucakba*#QNY1PSyL4-k`1*0PK`mA`^s{1fSg
5}0!b)1+_})BR$EBWbF*?uC_%$A+0*j&Mr4qNJTj-#7_uj#`em1CkTo4hbnqH%a#%(&_B+}&z!}ss-`8)ZIVJ^1rT%Bqt9xadVTdX!Zc0v_Fr(>Lq;WX
>1&j<84jURlb7f!x&Kj8c%qa&^g8|igla?*L1z&nbmj&dN6Y|<uNdZ!A;2v_Tr+qdB{!oNlU`~9rc`@w6vtzT^{pmS}*QqNsx(siHM^Kw1ITD?7pxg%9
<)SYI-5gij|PTjdtPOC-}N`3QWP>xQvnl*7GtjKH4B)sZllP)SM?8eoRt_=5%4Sf+L;41SIwG`37Mz(9qf4g1(W4prFTw(dmeKeCdpJmY2QBE!=EMPq>
=McW|M&dp@g(Zq2o&ncM-4C%>&J04meS>CdA7s%i*g=TJ?k2p!6R}CD_YOK+QwYV?&@&;YurY5h{UYo?)s1OeT48>*YXQiiPKbySYlPti?1A2wgs*$DZ
@_TJ36LpWlQF&X1JK}W6r#&<;`UVZSUJ3W`j-h{#_vu=@0iQLtzx>l){qNTqOMr7d%twWv(G9#AaG)1=1?rjk@UI#;k;(AQXWPGugL_L%O@wo30op8T>
S!^yNs9?R~rmS<o7~UTw|i_7fti2%+W*G&HJ3lcQC}@$(kF;x)UQ0VQXVU0Ou6yrzE1A=z5yfu8wY|QfF^A!b&{o`BBOM>r<Dh=kj;}881syDnZS<=9y
!qHRPN5#0n$^KMcAdovj)=)BDMW?PEU}0Xz0!m&O63devjioN`S_PST4#!59t7Un+ooe^AN`v!2Mnmi1@-j&dl>OU!O+GugT{DQh5@>z*w>jI?!Jz9?9
gWl0{zjW@E~*{$$-ZeB#(;SihGu-Jm4NF?&vbRa^)`VKzM4(G1HU~CvK=_34XX2$Eb2?z-MMFT{3Ch#D62CE(wXf!;_g^+~O2kt|>Zs8f`05+RXp;NXd
#lSiC3AjD1jLeC%IVg)g?1f~w+?n{6qXy)+rU3Wdx+Jrj5nJevp#m0t;D274+a}gNHCZ$MQvw*Gf5)s!H3SCHwWIZ;M!)}3Guq~b8Y0<RYMU1&a(+y%`
%h*3gVSGmYh*;mXKmJ<?Wz2mrK~@bv3+V+L^}ui-)@2YGm>w7<O{+hSNoUKb^n*L{uiXIZ_nDmZ=2g*KbhI<H&WKmW^Vh9H1YG87k_rX{KWBoP|7-0bR
zQVnT&3_3I_z5x}~_#hl3^!`SfW*)R?G=b7@TRBLCvEd97*S7EdfYy#mmnSu!u1Bus46Nm97i9x2Ph^RZm|bJ3w-@0ipbyeP5SID3F=2A+hsgB#e=!wT
UZuS&Wq%1fg;sg%P_^@{kZY+!<RWoo1RWwq?y-mMm+<h`@(myt3Jp<dUntHlT|b?xxjTW(7?$OH&Fpxd8bde^kp+H+zQ6s5}Zjdl&JVyWqnrx%g!a`|p
}mr>P`V0tzsVi+c9c-%A7f!mm8HYyCaEOQfP<Ibn+aI+r(ue>#IB;!qVQtw36kM#t#p`(0r<JZz_D>$IMung`fq!ZCeSx3SxYS(mhW4~Q(^(h0r<28)M
{$Z9bIK?Q9oIQ_pog|jL)nwsoJieG2Nk`}i)8f+~I{UjpJ-$q1^RYf8LZEnvZgE6fTQ>3|95gx-poLazS<NrARF^=cxu~QfG`D#xKx5HUat!>|gPZgSZ
-qo?ELNMwTwF5<q!c=Qcg>%Umv?W1`czGL?j`ru#cVgBekIA&L#JdGQnc!U>(v6aJ$z}cule%D%;=SKNsMpv<qIA~)HH_2dVE0dP3ZoLhvh9-y->Tyl-
s%9j>~SvU6|!A<;SAsvrJs-TKRrXX=$ww0TONc2J7B#+1u0Z!LRYuZCLy>UcDSoLQivp+r*CouU^_aD0ft%NLBB)h__n_?aW6{t82as?58?u;5&T&c7D
}G!L#t*IT9-MDx`L{j01Zbp48~ge#eoz4-SUEo?_^CT&3RSy>z~JKelcgpw>{A5Y)>plalRzbd$^-&^_AdMCpq#aHe|h(8hb!+&@>tACR(s`PBUbxLzm
3
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 2416619fbf7776d9388177214b1e890a68cb7c6878a4e419433e301545cc2d80, and the rest of this file is da1a41446440f5b21abe49689ee20396489ffa14d2e6bbe8313404f56d04b04a

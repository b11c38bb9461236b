"""hw5.check, hw5.hint, hw5.check_all: a homework's practice in one file, for Python 3.10 or newer with NumPy.

把它放在 hw5.ipynb 旁边，不用安装课程的软件包。它只供练习：分数由评分程序用另外的输入决定，改动它没有用，也不用交。
Put it beside hw5.ipynb, and the course's package is not needed. It is for practice: the marks are decided by the
grader, on other inputs; editing it changes nothing, and it is not handed in.

``hctnlp release hw5`` wrote it: the grader's judging code, how the values of each exercise are compared, and at the
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
        one, other = np.asarray(one), np.asarray(other)  # a list against an array; numbers in text are no numbers
        return {one.dtype.kind, other.dtype.kind} <= set("fiub") and _equal(one, other)
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


# --- hw5: how the values of its exercises are compared, and looked at


def judge_of_jacobian_norms():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_clip_gradients():
    def _finite(got):
        if isinstance(got, np.ndarray) and got.ndim == 0:
            got = got.item()
        if isinstance(got, float) and not math.isfinite(got):
            return None
        return Text(f"范数应为 nan 或 inf，得到 {brief(got)}", f"the norm should be nan or inf, got {brief(got)}")

    def _gradients_complaint(expected, got):
        if not isinstance(got, list | tuple):
            return Text(f"应返回数组的列表，得到 {kind(got)}", f"a list of arrays expected, got {kind(got)}")
        if len(got) != len(expected):
            return Text(
                f"应有 {len(expected)} 个数组，得到 {len(got)} 个", f"{len(expected)} arrays expected, got {len(got)}"
            )
        for number, pair in enumerate(zip(expected, got, strict=True)):
            if complaint := ONE_NUMBER((), *pair)[0]:
                return Text(f"第 {number} 个：{complaint.zh}", f"number {number}: {complaint.en}")
        return None

    def _not_none(got):
        if got is None:
            return None
        return Text(
            f"梯度里有 NaN 或 ∞，应返回 None，得到 {brief(got)}",
            f"a gradient has NaN or ∞: None expected, got {brief(got)}",
        )

    ONE_NUMBER = close(atol=1e-07, num_parts=1, rtol=0.0001)
    def compare(_arguments, expected, got):
        """Gradients and norm; where the reference has None, None and any norm that is not finite."""
        if not isinstance(got, list | tuple) or len(got) != 2:
            what = f"{len(got)}" if isinstance(got, list | tuple) else kind(got)
            return [Text(f"应返回 2 个值，得到 {what}", f"2 values expected, got {what}")] * 2
        if expected[0] is None:
            return [_not_none(got[0]), _finite(got[1])]
        return [_gradients_complaint(expected[0], got[0]), ONE_NUMBER((), expected[1], got[1])[0]]

    def the_norm(value):
        """Whether the gradients survive a norm that is no number depends on what was done with it; the norm shows it."""
        return value[1]

    return compare, [None, itself, the_norm]


def judge_of_identity_init():
    def _peakedness(values):
        """The mean fourth power over the square of the variance: 3 for a normal distribution, 1.8 for a uniform one."""
        values = np.asarray(values, dtype=np.float64)
        squares = np.square(values - values.mean())
        return float(np.square(squares).mean() / max(squares.mean() ** 2, 1e-300))

    def _drawn_complaint(shape, std, got):
        """What is no sample of N(0, std²). A right one is refused less than once in ten million times: the limits are more
        than six deviations of what they measure."""
        if not isinstance(got, list | np.ndarray):
            return Text(f"应为数组，得到 {kind(got)}", f"an array expected, got {kind(got)}")
        W_x = numbers_of(got)
        if isinstance(W_x, Text):
            return W_x
        if W_x.shape != shape:
            return Text(f"形状应为 {shape}，得到 {W_x.shape}", f"shape {shape} expected, got {W_x.shape}")
        if not np.isfinite(W_x).all():
            return Text("出现非有限值", "not finite")
        mean, deviation = W_x.mean(), W_x.std()
        if not abs(deviation / std - 1) < 0.1:
            return Text(
                f"标准差应约为 {std:.4g}，得到 {deviation:.4g}", f"deviation {std:.4g} expected, got {deviation:.4g}"
            )
        if abs(mean) > 7 * std / math.sqrt(W_x.size):
            return Text(f"均值应约为 0，得到 {mean:.4g}", f"mean 0 expected, got {mean:.4g}")
        if len(np.unique(W_x)) < 0.9 * W_x.size:
            return Text("有许多相同的数：每个数要单独抽取", "many numbers are the same: draw each by itself")
        if _peakedness(W_x) < 2.4:
            return Text("不像正态分布：没有尾部", "not like a normal distribution: it has no tails")
        return None

    EXACT = close(atol=1e-07, num_parts=1, rtol=0.0001)
    def compare(arguments, expected, got):
        if not isinstance(got, list | tuple) or len(got) != 3:
            what = f"{len(got)}" if isinstance(got, list | tuple) else kind(got)
            return [Text(f"应返回 3 个值，得到 {what}", f"3 values expected, got {what}")] * 3
        return [
            _drawn_complaint(expected[0].shape, arguments[2], got[0]),
            EXACT((), expected[1], got[1])[0],
            EXACT((), expected[2], got[2])[0],
        ]

    def recurrent_part(value):
        """W_h and b, which do not depend on what is drawn."""
        return value[1], value[2]

    def drawn_bias(value):
        """Whether b has numbers that differ."""
        return bool(np.ptp(value[2]) > 0)

    def shape_of_W_x(value):
        return list(np.shape(value[0]))

    def magnitude_of_W_x(value):
        """Its deviation in half powers of ten, rounded so that two draws agree: no square of a ``std`` is near an edge."""
        return round(2 * math.log10(np.std(value[0])))

    def without_tails(value):
        return np.min(value[0]) < 0 and bool(_peakedness(value[0]) < 2.4)

    def nothing_negative(value):
        return bool(np.min(value[0]) > 0)

    return compare, [None, itself, recurrent_part, drawn_bias, shape_of_W_x, magnitude_of_W_x, without_tails, nothing_negative]


def judge_of_irnn_forward():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_irnn_backward():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_residual_forward():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_batch_norm_step():
    return close(atol=1e-07, num_parts=3, rtol=0.0001), [None, itself]


JUDGES = {
    "jacobian_norms": judge_of_jacobian_norms(),
    "clip_gradients": judge_of_clip_gradients(),
    "identity_init": judge_of_identity_init(),
    "irnn_forward": judge_of_irnn_forward(),
    "irnn_backward": judge_of_irnn_backward(),
    "residual_forward": judge_of_residual_forward(),
    "batch_norm_step": judge_of_batch_norm_step(),
}
DATA = '''
c-ri}Yt!pkbuRi>-dbNyf)-5OFTGDb=w`{buC{!oQeBcP*^+F@*4-khA|V7waZC0l5XjCZ*^r#<3ITEj(m+-I!2S&<r`PK4Px%XH+VWb<P3S&AvvVrvy
uB!U*_va{F`hZbGsd(AS|59ox`*J&Yfp9!_2lW3CXdQ8NT0m+u_s5j@ZGd}-OtiZR7M&668{ML^hwYjgFHF}X?gwPH=n|he&TL};>l|teUes(<N3+2KY
daLZ3(~m*l%7Wg4~aa>wu5FSTA<{%!}Og^)$;51zh@=Md?L?yex8b^YS`h?e44KG9UZ~3YI~B{dyN|Hc-u{PZqE5E?2jCRvj-_KKjJZ^5Dr+^dsEUC(l
0h_2=LE=38I=owt7Y`)~czAH(5kP!<na_)uhr;Grl3DD&%2Kl-FNxcmJ@2z&a(dHA&l^k3ij?DJ3m;j=INkLQ2<nK!@p@i)KsKi>K37vKK!7oL6YOV2*
}i6^&FPam@UAxndYUY&<3jmjs#4%Mlnpn38doa_)45I;XSUI2vpVa(GfNt!k3Rn;ut1o`WEP(!PN4V?AO?|%hq`~0u|^w|%-@azkpd-Dgs`>$_&^{v19
s|V+yH{@Y-gYDtjAO9cE|M=t2{_)S>{?YfLwr~H#?>+zWUtWa2^-cKqcmC_wpMBwP|F4h#_FMn$FW>pf-@|#I|LvFF{NCr@{=^U8{J}S#f9}uVrHd82;
Nhyo1(OnfIOf@=^2^t*A6~9?0SsaVwJ1tA-4qY|AS@4AQ9gYL+<YHF`74$WWp)+JqwTJ|NJZsG9(1?NBR?n}HrYd(l@ES)I8<fu5eWBF^a6gFyJ>OEdI
aEpK0N!zSKt2OU%mCizlQch@F5%!g@5_<Z|`1D!1e88$%nDue0b+mpMCb7?>_&^w;!Mov<CwA?2Etu<{Mvs{s-TB{(Hao{LjAq><54T?05g@`KQ15?9*
R{m)`l*7oLClAD(~abI(5YgSS5aor~E2`S%}(;Jx$P{~ca<2><2de{;e0*<XJG0txZ!p}pUfH^2Yi;4*Lj_*2jS>o<D{FA7J{@|Q-u_V902-DP`-+I47
I1pDwKx3w=|KxCR-kOvR$!!~y}5e%%$gf6_cuMX)$arwf7A@-jx*rvUfw|#(k!wGMA!*8zW_ZteQc;Q%ZSoR9;VxJv@*R%9>IQI2^jZ64lr-i0I`}B7p
>{necAbk4EZ+`FhprxD0-TumD%&%S$dU^SU`@QwXUq1gYKf1v5m2bcOr=PufZS(*G=j|W;XNWh9qnF=2|HD6i>+_%L;p?sO-93ciqWn#vi}S!WKJsw4?
w#-TzIC<uPBzb);<bmYDvuR}@L}f`4_9L!qMx)r%<^q^B|1nFKmN+a;L93N?Kgk;^|$`|%e^6Q{ou#XKmHdzcU)rcUq1eaP^W+Stsld`K<%MAyNBoB{=
&sYVbJ~fD{ue#Z$SVdUN;B&_8ZT?^qo61;g-By_!438GyLEEtWPh7xexm&g>m%&$qG73RPG+GOI>#J+y|nUN9ne>?tO0|G_?u#`+u{`;p;`TJ-ASV-LG
ID-u>#sC0zdJCmvp^_pfh!?d>1`5e%ivh08K<Gw;>Ed<_Nv`EPnV;4BXxet`2tJ>>oBQ0f2qiH|&}7cY*k-g}wpDfDX?5HI$ic({uG^WXfWl2Hl`E3eU
yfnT{UcGdF|&!74s)Zqapg9`w6N?-U6VhvxPed8~n4e!4GQt9593-A5ICt=V&V7(QWWqMuyts$2WSB;?NVU_w9;(mJ5;OW)l4sLRDxEou-xXqeNbh=l^
yz27G+^29K;dBqKm({@oc4z&ma`T_?#jE;oH!h}p|8JlF;rHMC-k<eZ;4<sQiGJ;sWiSrihi8BA*@q9qw{QH;TVMO$Ti^N&yZ{G0Jp0_=L9-zcuZX^14
;pu8FjR97dHl79yXkwiUjhTO?gKQ;z1sd^x5wZ*=rRN{`W=(QNnS4-$o3aozVX#(-~4h<;m^MN+c)R>>P7PM*MI(-UvYo+p*QvV#pUCT&o530wSV^GPd
@wI&%to)Z7^Y?y<!XL3~oYte(hq*yXJfPawe$S?!n#Xfx9{Xl&H9H-zAb>_k!?RFWjJi_Kz=;&bPk#UP<Rd4p#<y_T4{u^9P^5&{}d!&pp>YK$)8b*AW
jlVQ9wgb@bt-{G0#u`OBDVGP>KQi;j^0;Z|Kri)*}RVfa(iid($&x(gTFs1J^MdQG+P>)X(eJUF*;7Y%L>c|1avDellY20qMV``0gNsJbKt$cE3p@P`n
Qx4-k<XP^7MXFvL#e|_WAm$Ks<e{tEi-+1dY-+%U_-+K1(H-6(^-}nqP;qA|Uq7T29V?OkuXW#tPvp0Slj``4sV4&XW5$KxV`tNW5#qYqhdkN+jvp@g#
e}VD(>^ooR;aFwWWwVps5pUW(^x8eWez|vZSa_BXzY#>+AiWlgzj3iOc(|06FMRmLs1Fs8HY@n);X3j||LJAsJzR>E_U6!6S-4P7Wn1V&u<U#VQ<!I7k
p2Wf4}%xqKJ*~;)N`prKJ#&y{9dB)&L@5dJ^Jk*f9=`l|LHR3b6<M%ho9?F>9Y>p=dY>{Z-4x=ef(ZI>zzOQ%3ELiYnWedL+}sxi~JOrUg>eM;=;j^zq
@)0EO8&+4M1@Tps2i~t_%6WO16y3^EEeJRJp|a1r_Wg4}6ipaso!o3uN&RUsidA&5aRXgxHJP9>R1%;zh2!M9NkFOS**4_4oe>%c;H&yOi8t`8Ld<Z++
=fMO<pHzxejc@z1{S?Kl7Fo6tX={pib(UoQB4?dxxT?+4Gm_&fcy(C^;)(vKl;UMj)weeTUSzWVIj-+$+aUwj4Bq1u<x5!S4Iv2@k&h3VHK_7*D8z%1R
Lp>KFum2O^pIr=9`<p+33dhlSbfS_KF5kda+!7X0R_rF1gO|R~^iSpo@PhQr-?mpV4uh6@$1oea&`LfH(gqJ={T==5L118zm4{rM_uw3|6ST9^D=JPMk
9?!r0^=F^_TNq(K;VaMn`cK~Zqffp>@CDEGwZ}!t>!Lp~^~J`1^%oAb$$~yM_7_Kk`1H%($J({By_T*oyyT8rpx^C#$}L_R_^NjL)c<()kKetOSUta$2
=<#j)s^tOe`^*LeCum}2a8omXwC(qi!WTg01kQk$A1DH=Ov}WOnzb0UWa~Dp1#*gKjGt-n7M$|xaUi;4cB_@)y}@~rSrSE;c)eQFW5$D3RmpC|7A`2a^
13D6TMpZS(pl*y#Xon@1FhW<IleM`QCtkYxPTM=N_Aj^jrV*pPzl_M;Ga@{mHxc_@^xR^gaqMD))}?Lgk;p;HRwl^p#Wqo#%2oxx*mJi?YwI*S|ttE=A
2Jeh5SHa;|>&>Gq|C(1?c;)*lW`F)#DT0|pbz^UwdmWuq?_(N}pgtqvZn(ym*3Jpf%ZLX^Kc|3G(rt)KFC&bq1tJ^E5oUwszqtC{P}FiRA7wag0|eEo9
XcpYZeOO5cI-@j0OKPB7|$XC!0-}%$;zbF-M5INWK^^VyuIqsE7(1uG*^vUl&I0$w<5Pj(`|6h{+1^IpzXvQHbF0Okk0A4O}3*Q%dKD|}|y;aw!%zLkQ
9uQa~-N3q;cl|jfy8e>#QS>PW%|)N$*H_~DN?u>7>nnYIWv;L6^_9E6Vrc)?kHRj)u<In)RUEsDV^90<nd>WiedVsNS8@1;^>0M~)=Of&=ygu~IvakS4
S(8y!(3n4>nnGCz0QXBv*G=0ct0E7&xZH25mzbVDn;~CL@!13QbaFB^io7GMP8-Is}$Kwk-ZezOOd@4*-MeV6m^xNu2NJlMfFltFGclIR4+yKQuI}dzD
m)(6x~bFy%gO`(Y+MiOEFg|<|@VXQcN$!^ioVO#q?54FU4NRv;BCs9}nN~{*CD0sQ&FTp6iEj{SdAn!u2zA{YdWS3FvKS(SGdZow&V|xA*HNW3S$?a<}
cmZu^DZHUhit1a^ZMyJ3u7QG@PWL}ht75?_B|^xgiq#uvW@e(XtE9rwZYnw#hD`N?Zf=;@l6P3A|Y14n*}4q7!`SPe3+8bfQ00_fOov7ob>me`=m{q(e
vYO5Q@#>|{f{Q#s(cOIblij+Vhj?C4$()Jd@kMNV<1||Zs)q=xW>{NB^n8HR!#Ffe#VK>xqn6%{-a6a2D+JHVg$SOF++v#R`un0?378pw)I)G%bDbL5t
FQxx`$ih#>&b@qsenR~EZ$5ox$UZ*};&OPxV=g*uy0ThFXwA@Wnx^EK5dlGO`Khp}*cg$zQMB6?aa=Pqj2kIMj3gk~xx932V@d-{Mm#r3)E#OZO&Nn9R
mSYS6(KH)z&}sl59R<}kF&|dt{s4d;~ej1;h`pv0Y1zzDma6RmfQ_P7Uz!J;n*NOk!oeNvLVM4FUyBu;TqtWM;j(a4uko@@03`o&!gOAPj(d8AOw`7b2
83o><EO2S*l%CGyMF##KvZj0kmLPk7)^p;qXB-t<r)x)F?;9Dr1od4&-Ck@rzccJg!{Cda)aVqDH|&=g)MDAV6_VPFiX%6N7mxpQzJ1w=IIA*0P94z78
A<EC(nV(i$7ikRre(r>MJfJmbWCSFyke2p!ds2<t#P3n$GY1bN+#H?#?TDu8Z=&WfY!F%-ic2y;FwBek}WG%b>~d^BB9b5)Qc!i4lV*^#FM-j*_}nH<E
4j17<o48#*r4(WvS*n`WG+oh<Lb@OY#_MW@OKqkF+pTOT(=y*YqIg5u1PocTz*6p;k&uc^XSum18HHw;?(m1c)>_-PXo>=I1U&_3*rev^6q7nqhc@u+n
ydVhskh&IfI8RbHTvs}n@q;;@cPZYnc-EHszF;;M?W`<p>1@gX@Ka{tt+ynMgEg3!KG=EF8uP_j;R79+0b=cpt@u1+I##gGBts7(q~?@^arE~_Fa@Q&%
2(*&NOXX~=97J{ce&Lp$Z!ve<9G#jrx80K&T*@8BTUw~9Tu;xhU!iPu`PlzSd9my8d*i9vA^~{F-QGBySljCB|(M>M2_r2G9tBD1T`3JYe|TQrU|-%)~
(Cwiq6?RFO^YYcV11^mJZsq2_O=d$@;rtN_og(zh;g^upHDK#Q<6ilj;BzbD&w7JfkGGN`Sret$J9K<c>b1^5KMl9f8%WsPh>K;A}~F=2$vexJ6R6qZW
Y(qPbLQW8Hy_mQS%fQ>NY2!a$)R*l~#zfF;tXq^y9+S#3NWkRykwErJ-V+x^5aV5lt52Adx_xD&hdyc#gUvZ`@qxm@f}r&NGwdj4=No=}Z-%j0~?$Wm+
(dq!Nl?W8(`MS6(M1P5Kt=5k4KIUU9peO@kAuqZ1Mq*f4$lXVL5F&GdJtAQ2Qm@Q)kp4Bi^t;JwYhCu=uyO0@SX%t>olR7T1ci1F|fb0^EnJo}n1C42+
(?J|oRyUvS=v|Wp2so!I?^S%uc<-~**roWnkB^~!p0A_j3C71*TQRwis;0%-g0whIkDLwWxJj<;7AGA<*(Re+cZl1X6WKWT!d;*PViz8KG0vb@xTc0^j
RPVJkrTx;b>80sSIYEuH;)?ztm=ut?lGseur&k7!Fa+90gvv(1EOQ7gos{-(OWZJ)yRrD>?0}G&tNpc(2Xu|Z1+A^kr$(S|GnMm`e_dA)S|yl6_m=kl1
nmYBIH5c`K0cSSz|-LcP7AoA|(Z#JfDsIi0ZhNVI%QgOxG50=QAH)I!FLyaj+Yetbuy~R3V=p;~i0R3&P51b#4wpE1t}~k?>TE82L7GJyA?7#@z4s!^A
Y@pD881kDXi7;e^R#Sm!Kba<s9JwWwyz!!WP3otc1D3pi_TvkddTkYew$8C`0t7{?6oenQwq2>$u?{w}J2`O*7cGye7;D{&J;3w>>npDfBmXhNH&n+!~
Lt4SB>Thw6<;f#B;%p|P$WBYe={oVA0GE$LlBb}}Dayzx>PHC(FTDR;dYpHXGXs(=;VPPIDu32r)bFNT*paLUoR!F^(-p5AfJ(fgv(`J-NhPAR<cjB(~
!1reW$yTZ}%iP9c_p6<9KuA@#a6x8iP~<+$277*CY~*z!0X3Py%&JtP)rdp(pe&A=4Th}U;p@qAC%tb_zlTomC-Yv&v7;j$!{UOlD2i?h&|*0c>UNax)
8n{|-_K<(o(T_LWf|n@tx~;Ylh-~Py89xyRIyj5eeI)VUIo|n{})~FKmSJ`@PV!T4+InZCcOTZ`q~{|v%3X>#))*O^Hz|jLqgYmU)iLqwRIkN;ncKE7p
Y}=GK~GEZJRZ|*(G2&FS#MbQ#sAr6FD+ENmYe(jVq7y{jZwOyI!|k)WV$UY2U7n71|iJ?O@;$zeoK3-<+?wTwifHtYnSxX*q}vjKkxcU@ehH{Qm!n-~T
t`?Rq`NONpDIr=!0Zd!;UUsLX}bqyIhn-=qKihux3=!2Xg}i%mRX_UQ@@s5Negm-xl5pWkP`SL4--ynVIz`dR)Z```QU%X`m9zUvTNk@x3n9J~Gk{iMu
Fc(l1c&rC#WRD-B%3Lb#DBcyHN+kRaniDZP#7%T*F((tIa)Rj<aTj7kHr}mh()(kk!LmXu1hH2KUr^>3vj7Gdq2SOvqN7`40p2&#T`8KvQ@xUfJvtS-+
&_)nA{`flI6y#Wqq{4|+>RM05T#@;Py3U81tiy9bT-0na9~9boO?3TyE0P-*qCenVP)!W1S=A(V)34d@jutzp36C2LlLLZt+@{x0=~nv$(4)0!QDwfB*
xj&|?(I#}=nNb@<!XXMG+$w+(am1-Xm1L^3m8=}OdPql*VcWpStGk~F><m&cV{o>n<T-T$9&OD;u+8O_EPf6w3VW)bFLU>8Xt$I-Oo3eGs=-)oh+moE(
@YivZ0~&`q^_EXb2`81m5q~8(S9Hs_1_lN!o?~e*4iak#mi0?ZoE|1?%qY6}ls-@>4TCHmhBs6}^6#U<~T>OcG**sLWWXwB4dPUiH(EdI1I^k~gz#-|9
olX;kStUuZL}F6M()<%@1LX?A`Y>iv9ijGh{)sEC|xHGC<oLuP){Ph2Po7&)@uNV(Z+ti4{Ry?&k%EgYaRs11e@J+DdRq~80VSe{lMV;ZB5ukpFuc;#5
T*~_q+*$meh$qquSVD9kam=!PZ8t(@d>ZQCczrs(ptEmUbg4K8nV6%Jt_Uz2B%X~)q>dwK^et%~*&3T+KbW?$+EV(%f2)OMpC)ILeZs(aU0CEe&u^aI{
eu`;LbDnXALXGd;m9C~%xxDSiXyrOwPA*kG*95c~6uYG8?Je-p+G6W^BC(NnT!5I){CoXGQa{wVyq)_JHb`=zLbIaZUw%v%8Xv{stnnQa@$d1Yx&tfj8
6y<hQXcpEsmU~>_)^d2jd466x~Obcb+6xiS-6Shdv(aGM!IeMjfCFx6Xp_IGcvN01w%b1V7KzZ=8CN74Aw0_q&A(E2P0M=#O8c?hab?|BM|IWXTbGEUN
>Lir(wFs3Y$agiOE3`?(w5tXH}mCY~v3wbR*s22dJ`h_~Vh=*Lzgo=y&)b(4At$b4eZyr@DQQ-vGi@Z}n5aa0@x|J}`b8OC8lXP58QqpH*;=AH6jgevH
;Z6RwV^e~(|>jZvZQrW{|#hvhwf@6D$iF`WS3_gtj$eO2@C;+Im|CCjr;6$;plt(*KBA2S(UfcNGr0CeBs{q?eJyzN<j!3W6-w^TFT`ofS7QXx{B>Sph
Cz5#jIG`d3(?7#!t7y3D?#Z1(>5f4gqJZJ*T<%{9fD*RBm_DZ0VoLXa5E>P>i=*BOj&3ez5%(}95u|5<EN21QXza+?M1#+oAHM8V2Wye>3zUB|SV#hk~
CQ&U;xJ`b~S4C#KH4z+WR$+ai?&q8DsWr@+hmu7SC(IlBm?$^=4z=pkV8zJLf67V|?4f+@=aZXiDDXS3G;Ph*_quE;=T5vDHNv<0OfJrwT9C4I-juovZ
v1Bk`l_)wVXqH(fmKC!;vqNuuK8_^kM}UAk6KnkRy8AD{jcX!jb}AM6urDD-GN%%#Rp#x=B%=%Buf;6xpULcs562m0}uK)W}?2P7%aHuOLcQB1cmT99-
(W#S*U(|)305wbUQFKf)zD=)ro$XYR&fQf16HO3)=8xHtIo<^<m_zH~#Y&o9K{TvO|$<?c|Ni7Cw8&_q=7K9;+^PmWb5`)B9f^za~P6%^0gD?8xFW=RT
iv8RqcxN}`+f)Ky>LHy-nioJ_rfA5I`2@JFn<?Jqf+E_qHrBh6?elD=GZV*bKjK0_tWrxGv#3#6H@*@@o!pUA8@+Z(MLhGWKyT0kr{?D;_UeE~(vW>{E
f?If`SJn-XtepZug3b<gBH_k!n*uFlv)*I+vOm$(V1dd=x><d1)<~M<zhRqP);>7@Hc6^JEg|Um-lsGNG!81-U|9aGo4^SavELsmaUqY6FBv`iA-1M6i
><o-glx~}4)Lrh@A3fn}l%xuLA`iIL5NrTt+M}^;vUmIk&}`*#B9W3v9&=WoFZ+6EK0(%vG#qEFtSzkj{LAreqX{W3pPIe7UFvuIg6_SOFNGN!3x??5@
|()f#yr5iL(+_Dy(^R<Tixo(@Ziufds?1&AfnT0?MN!{`}#!?c-fvYXJIDT+gSw;>p^hO&l@xe8&$#U0v6O~;*PJ_d}}CRJzc>4P%-w#_t*N$+86^_LK
=Zb)TvD0*H`rx`k!#hP+!d$UAn6e*w8~(;Mj7dZEn!azpJkVTsjs~C_#K=uyt;H+UE~c-Zqo1v0yb99a(++UiCwaf{=LRluu!NYz4jNtE+xeONky=Su)
_q=0WTCqt|Z_iM(;c6$AZ`FmCz0um6&mw)lF?=*{Fbe^>r(`1kzp)RdD(E0@q;v*o0_<LCF5;myq?(WPv|hQdgfZ~0d}h@&ysH*9UOBv|N!h2*Eb{~2p
Dnek*-=luDgMa`O<@Hajk4sEiL+rb(Ym&a(&qr!U9*w;vm{gc5<$C|D&AM%mxOenRVPsD}?lz;b4y`OTPx!%F~8QRVk7Pb+O<rLG{1q+rNc5Fo!h=S5s
;_7Ayc60WCcrka*xoohZTym6_HOiky8r~5V4ro+R3(=q$hxH{{tq7V}Se>{%;7+kNXCN=ZjOxx~!T~Z&;;eP>;+l!p2EIpdQvrZVPt-~WXbvjPatTacr
Zt)%?IGNB#qeiuJ0q7z8mE|b+HsL~Dkq!jJgh-FkEq2&-|(O#*62vuOfe5h2xYY1uEDM*cI;N&cmyYc$wndUZoso1Hw_k~k9iSQGvjQgx2{(rAF%B#N@
?|MulzO#a-f~%ijA|HjAOuM;iB}x$ytTNt~<~<(9VQv3?}es!jv<Fl5t1PKvkN9TyR^;VNDNG4B*qsA{vxNhXES+V7iR>b~qoTIoGzxJVB)8v~I=`JHY
%^Fa{Bk(bI6brDKkhsx9M8oy6*DxAXT-Wu8H|5T>}Fp`^wh>%)HEm7Z+j;Sj|)L4zc4Zw`nwKU+)(cH4YnRD(la(`dI=sERBSP*OUH4jr15STX9tR#-{
f8e~&rKQ@Uf07pL!k&_O}9GUKSGC*+cXi+vN+IDjerXZ>hWVBlfj0VU-G958lXVsuS7u-~Bj02F!O%1Ec0%cfCXRL#Tgi(#1F@HQ5n}!JHwi#K={76Fk
yR+}_Ftzx(+Rn<ez2;XXMRlxeM-j3j;+aK{Cnaj_C!PrcTHKVo9o>4!^gvAz6n73*+a8pO0?MKSt7Xk&Q+9D+xRHBCRwX-aEF|G#I%@R;3leJ1V&j#Ud
8`{`ZcK~bx+c(IXd9ZX&p<lZoLaoVQHK-ev)w9)3Eygtj=*`so}B{wT&f8%ZX1VfiF$fiZ4uJKFoM`wU2B{`yE8z_yE&EvK@&FAlAN;j`84yANnNlDU_
>%JNe);d=Nh9PxkWqOS<LoyTAm$;;lTlL6Z4p<*avPq8#x_oTBt^L+-^n`TFF`!th$4;7|VNv1V_Z+1Y~Mq8rYxEjNPx7uu6z=zX_RhpaU#dLQ<LmN@7
zbE{6En-COK74)a-@nmAZb0wQf1g3vfKof`{W%DtLWvj)>fPLP3Ov&BLd$7z@a9Rw>3CO*_;9TNmV$CVEV%{5O*-7+1=OvQzE+NnzmDVW)DMT8Xs)UmG
|w9%1bSZ?p~-FzsWtTs_jRxNA;5)j>nPGW*%a&A02bB1BXmBkG9CU(HaRRKDWqQWD{=nnCn9lg=ZWmcb+0dtb*C}6>2KepAbJwV1(=wL_27BRIL9F)T_
E6W2|2xg@!n++Lr)6_b}V<xRFYPU!?5+cA*016YX995t-<V;UmyUs6dWurQo&qKsyL8q2nB(Cg^L8AOnNFAmXH3)KIH(JF34VF>1T{uIZjDMcCGeT<d(
WqLYIa{b}fyxEXt(n~l*T=hUU;|$@^o2XylOC5D-nw1JVQg{7bEnJrbW?z0u!NE1RWyUxtBhehPpxVMVb6zVw?;Am8VqH|?L5<v@v3Dfp4eqIt7htIh`
>KUBQ1vV&m5dzI|ajLcAO#>TdgoT$Khcd$ZfI5lYGNTAGqzTKwx+`f<s?A<aSZ%0WYnAYHs;;%Ic?|z3psS)?nn#=O>Nx_^4*`G(TA9bEA(@lHF{<3C)
8e*T7Pc^UZWI)VA8rBDzqp5Nj2{YDxslrMBOaF(PYWJ`qA3)&u!C(_IEs*#~Vqvj#<K&)}&CmhZ$ijJtq2)_^CcV`sZ$WnjdUkumT@O8Yt5&NO+ns<xp
)cE6OiGo+Ml#^>#>vyg4ff}^r43z$8klo2MU$^pAs3WD*zvVWnrGX#_*Kip)O7DsVC9yvl#4nbO-X3adE=N-qEr7je%=~{5`awyy4Xb9@#-WX5k;nw*D
+RoT<<sch+xooWltM!3YVK6)vTQ;6sWQ0ka8H+kSuH4q5jtIpJ&Fy*yKpv^qOxf;Y(1i6?YR$pMqW8cv>UK6LKs;E0^@5Ss|6XlpY{!ip5Fub;oz2~5J
ZA~L00cFXHFugHyT`V($F{S_wzJ3i9^0lK@q27rdBpEA-X7b29{ump{~p`U9{uI9?d*Nq&PJqxTNvS<SRQC=iND^Ka=Ch+NZ|q=xrr2E8qGT%S@C)sDa
Vn8E$XE0aL0~hcyr@)&FI<|QhU^zpCaV0QP<OrKiI5h+U+*~7*k~-#>@aIX?xd<<3n+~&AO<ykws^b%qnv}N=2L-?)$bgWk_}zav1K(Mn5(QE4NvDn{O
k=3x`{;CqvH9$Z@l@nff*#Gdkk7oSnrO$&Pj{%#3r=>nG1viwQsBH?l2km$e4S-Q~{4D|<J`#^9ahY}Dv@U9sZzHsRIYkvW>_e00<aVMW#Pt&Qz!@0tY
bW~^C)K1KvJzO$ESjYY^G%x=}#Zt&tZ+*VmAwuunhOo%Mr6T&3h-fpwH=CS4Z1?x3-XX30{nJ;dOE=K5#70PZ@^5?*HELK2~n7sZtVjpq+{q}>vYO*dV
0PVqPH@ve~(3nW&H~SIR%(0z)YcrYUGv6MK=uqO~>ZE|}IvCt;+q!I#03*tzW*Sgqb|@aFY2S9Xieoco*6GsX%W8u*u1C<f+ra49SX*3^pFFw(HY1!)@
%UzMaY)y^w1fmgE7Vb!xB}I|b-u}Dx0a=NflheM-VGXIy|juu|1;(jtmDdJnDRqvoi*C^Hu}}xeKp%Re#_wgKr%hz4nGOO#(N$$Xt}181SaY``~qnca~
u3r^VS)+@9{ga)Y3XDysC?~l7zQ5qWpYzI3?KvAwCs;vv2be+qZ>8rcPTi(gnI$E{>1`R>TW??F>u6=Ga;_&TT|iStR;Rzu@d{5=qp6$*qFIX*TI(*wN
Sd2Ff6@O~aeWd@0IHez5nEd;RuRj#<U@9J3-a$_V~?oBF!H{DM~jPjk7^*oOgiYeVScH-u|TC2MGcx>||1wl03XTJvhC?CW+qRebfh;%{wJn~Y9n=z6<
Q;P&dg2`BlBcw40tr%_^UkMeuf;E~pxxpv=BAf~I9uQn6aYEPZY^2;>W?(y>{lTN574GeBidl!DEVeYX~rlqL>R`&3A+xv=N<G5Ju7DI`ZF{g0u@Dq#`
eL@b(LT~tDy14nv6+hWlA%3d?a|Xz80q*fra#gjkO*ktgRW_UtjNcly=Cx4ae4&gclY9I`3N=GM+)G~LRaINu;V14;Gm%(#>w+wsj;-x0{N9I8S(~T;A
+ba=1E!(h#qTgpD2>}Ja7_T&T<qH<2GerVz8_x=_l(6;!qRW-{d#a~BeH6*wa~g6`T{;nm%?%}xY^s!$4c6!8CD&^$_BQ(wRKJOz36e?;>__9?Lhtw5A
v<;2RnEWzs-Ozgk)3Bkhw43+Dzoj|M#62w^3m+LuNG-(j{Tt`-?fWGe90pttPkNbZZN~<_{)PMyxa-$F)!<lUtiu&sY0$fHpF~PyRq)TB+A>;Vp<9aRf
r+n?!{1&ylCweqg&ZW3_8JEu>j&se*<`+>QS%Q|GyYng>?1b?lj_Y|*@LlhBR|KU2I?>;&GFiKdX{@y(w%f_Z=iQrQ%cZ@01NqwM-Vzisv_r3r#;$PUl
d)RC_KcjZ&c2NEG99jqbtX9($Cd=wK_WYzL$GvY`XqBsAW@nwL7u1q&m;9BfRo(Xx+&$C@F#nooF8iRwNEt?=APq+PDx2SC!xL<oLqI0z%JKI5XZDSE9
b3qWAq&hT1;2wPymIzjlpS@EKGS5{}&R1()ZKi7pW$*YNEfTwsPTMRMY<_6o+H|h*yKiHqkte$9539rIKA(f~cuaYhvJTBGNYq<C+EVDrT61{kOB8dAh
1qF%y77U&n#*7$P<X>{mn5rB7R}9{1A#a?tUPIa#AGtFS=OuC@7s(;WjL^d+&~;+G(N{d7=_Z!|7b_v@#BaYTLd|%3#mmI?~Y$Ydk5DmJFjSDMyqaZXV
-eeYR3sHY*dI}Jl^hZ`d#yzSDc(?U@UN5Hb>iATildJ=Q3|PQ3h1eFPcfmcQ^l2wisjUAcy-aZQ*=K4vJg;=s-j8wrCFQk;}=x$hj-0_rF2foMbVSha+
BE*OMAssOIdB|HdU!b{v>nOFo|>N}n(LdWclTeNCL^Z80z!_Lh&X`Bz9|F6Fa=m7AQDgLm=EELjx%NY^{zd<5+cKd?4tU=<NsBiqN$m(9+-)i1NEReXN
mHXLuZirlE<AocqEi{lY)tLzYq5yNslew~fzdwvdOgQ>X&80^66V&{&pB+c07JS&gs#$m&E)mH;;2>E-~Q5wIM(Aj-`b(jy+COB5LudXI}dRHHac|M--
pbAT?b*VARzp4-9WEB;>vTc^)a5D>TZIoC2c8145{yvZWQ9K>xecRbpKT$HfC7-Z_)dcvKzqOrR_0yyCO6DCYka%IHFK%t~SN%@Y8T9{HVRQvp`mOD(u
m4!Y1pJuuU_Eg<aO_?Fc%Ke3-z`~KZyQ~qy7APx<7f80g~s}j(Zy9$)PlvQx3)b+UG5y7lnj_nWydYlgX|K$|BW`@9u+IF%>`rT<;`MrBwp|-z|=-<N2
^5GU}ObiJji=}C2zbc`Ia4(jlpn{K3FeFsh`g(rPb`0*LF6?iaG5chfK~^xUHu?(&aUik&;M^HDe04$YJE?_=1tRX_LsNGICB9GuTCAfl`nFNNUnmCFe
9byVxA<1tF_d&G8vBUlHeu1uU}lg#3&U9ZQHPI{?1tTDTn<8Nu+C0%DHN>uMq~9lIQ_$G#mhqq>{1zUNf5iT><uX92b&=O?W>cgW0&ysgL*VT~ESr>%~
8c>-ILiOdpaAPp8Ni|81(s$1hQr!G#TQ-y+qb7ngpM;Tar9oIw5HDaTtwKNOnyPbdjfNf`V*zU#!X5kJ}OlRCe-qc&G-MaX0A}!1@*iJ|GNsuPEhIjzq
QPL!iEM&ya42<I#AEaZE7AM$(WZ3m4)@7CVoSGRA3cKca0Sd&KM9%{=XF6nE`{Imt<I2L$NaPyKwju$Y`ca3E8F*dmq`3BYE3QG-HVM7cgCQ`-4JL2q9
n{Z|nqqM>y|~5|>wF?+D1v}&h|95z97zpKY(}Ohg;v&hxXfwE_c#QIQ(BBNc>=d_IGbqIIG6I8SQHa*cH)2qX2Mp;s@{_x*mtN#EnB>*+e2C$!r7n_LF
*4)!6r?(K1H)eA_XF9;n6gvl<l(efs<g~!c(`Egp7mfj$L4RRa5CkqqptOWWgM3Hxgw8w8pKGO?jk?G`D`9wzJftrwK@>g$6oDF(f3Y?HZq8jofUFB??
ZvEpYJ0Y;zEMTAE{F+*n}g4;}8*x;|KJ$BrrI9<71%LYd5DmkDdcvu6x4Q;Z0}lRGjPuy6x`hUWvYQkkkI=md2gWf3eu;0Km7DX5%bdEoH7gQBjjmOD(
m(E%RIL73Aa(j}8J<_sm4R!U(lEGENoelS-J9L%L=k{qdq%vnFrro)=FCN(o0THY!p%LA}DBuB|^O~laG)YBU5%&f-Z&77(zpFIGEkLuF`RcPmfww*~-
DvT<WreffS=Xf|mr)P_-cmYwOGB|)^5{)<7aZh;cF&q?1Rcf|%w!K3LDIqYyIITNXUAr{Hj_~a{!T0g9#$|(FIUI-hAUjTv)_7VpF_+Mz6DJGSy2iqRD
RCXPQ9!)_rBmP?<FQ*goa!XfRaQH1IBI>ykO-)ot`UwVMrz2>vsbRhsi&IGN^d-224(_?Z8uO55g`~>+%Dx>txvVpT5eZ{&gL`(Ih&OEyeer1{&j@L7$
ZeBnTFblBsT#9LOcxMh71`A?1@g^+B2Y9pah}39c&QDh(|9*%lQs>xGdhTbzsycboJqYGKB?X%$8S>j>!N#r5qdEQW}z}tZvIQHeGW;0W1^49bQuCm_?
^~q>C0)*9|(F5OW-Xp*q94qmFM=hT+_WZq882D=pM$k1E5eCJrXM7L+lNQSIkxI~!HjvZPnAo&Z!gnAHZlY-&0(N_@Xs=ml7NE*hNX)3)QN`EWEaySTG
Bd$SI(PGlFrsVxH>Kua+oX_9e19cy+?poL9VrDchLu4{W_5BF>i&gX+Uk73DaaSNW(r`<GEKq8zGhA9?wj3}gu;CqxXYHl-5R58OtAJ$fjd@803g!$lY
XVU{Y)+%WaxnxqXT{8lyg`AGI5rzlT{Mp;iMvK5)r5TQTut-z4LOF_2i?p{ROKs%x43xFr>@+aG^!max$#9K2=bG5etBf)dW(y9yG8weui0R<bYTO>+d
7Q2xdk$iT8io1?Z96*#gb>em3%Wxb0Bg@8cWjF#xWR(RNJIgP`AMJDhk)sRj<&PyVA9AVY0Ca`o_5AkD<a5<5Hwc1I0wZlp-dmtr_EXub&-&`vmMV0VR
hzyp|&%??@SsJ0gUfPRb$l~t*RNYH<-4J9JcF#V%C!#$EYI<Ux?`d&6kj#Arqi9g0IS7=xJy6cw`%k*ca{Lb{^_uZ(I}rc-wNisNJgL_9SHGlw<}LHan
pxN6G9AxWT@j`{v>tBQA}Gi=_ieqfH=vDW=ZN0I7yufQAYh|2wsvA#$aZi<5zDEMiAXv|#z`1eog7Wk!QAbspQ!9^1|y+s+>6du*F}#P6|f<q^NfczbO
7dGx<W|9fmZd-RvbwzKzbJ3Ev@SQD$5FJ$Lb-JTBR4^T`Ni#<3Y8=7bv6RgSGZKP)D%xtM@Du!J)sU*-Qa=6{r6E?<#&#XXc1gAvw!7(`8Zd1=aig!3N
(F3Gh;dJ9}vB~W=p+?!3JzcPkt_<5vEb1fubbH#_oM)Ci=PFn;auU{;qdE)w`J6q^%d+n@4Br+9v025+_%<JdSfth9&d6i!0QzXwdiCwLXuxzMK3ojby
3vwG=jAyW-q|b71`8LAse#sP4p#BvX(ktYhlRE%M7cF;Ax{SK?Y8pOUN!J`jU{Y{x>lJ->CRrzE|r?kf^OW{GNRsY^Xv1@v&Sp_;IZpzCJ8{-&D(ro?U
wxB(%8mC#<)IU+s#eCWiki~UPR_|-ea7oF^H|h_P5b>QD@$7Kk`vX*J)6)zEtCZcE7({j`a9}Ns!HAPp@wJ&Fe(4*!3yPnXRNVf|iYL_R961=Y%u8I5v
~z>CBFnN-Xtl4V#%%`a+?TfIo!%w5e)h`{HReGoH6+)mAP9mK{n0k^0fi-kJnku*Lah-5xg+U8$tzhTnv#^+bq7eh72}Z5tWQQT@*UWR{R6ip<KI*EuV
>-L~!bgAI?3&P_3PFd|Ii4nJv4IvAgzh|;KoS#*!zD7TjkhYuS~km<a-$B$jRJB#Ux)>o#3<mS&)WG101KhY#188X8riYooq7J}I()<|U$>q5NRcH*QC
Zcl@eDVrCBX{V|6S+BRnV9p4)rx67pMkFL|PA&q30cgDJB;Nd4t=O}z42OKoHiV<{&a}4g^+R)gYyrFJd?B^U`1Z7}>;9fcvc(VfVbn}g-?{C_6+hLjm
cFQ;bRf*|+4iPiyEIDPnr^4Hzb4^+sP5zzZySU=p}ac>9>1yMO%u*#=C&V!J*S)DWH6KYvJhe(S&qg2X(oI#>`Hz#6Gs-hCK_KExm|vT-+%#yDyW-q+8
lgu?BC%huH96Z@RP*|;|{vT9ez$F?Q6PBVpchBBjOG}R!eXNL3X=iGdH&6?Y8_CKNX8c3@cK)#0!H!y~j_CB&;q**}_-b=wy9h{CG=P)zl(i>57N)-93
I}9_IWKPs7IDGYxx(pRm&=Gd^hiCBI=u!aaWP&8G;z!c-olTGLFuYH=UGR6&G=P;Y@HjM{a2Ydc#YwhZ2zuMn!%ARicE)-1yAMcWU{9tDe*h+V<Ym@pR
H<uSgsbzSE}%W>U|l{4nc>o$7P*5wZ9j-8x0Gmy|HyRjKh^ZT~5=@?b*bpc|ZU#X-jXrWEs_+UAaTfU|Djcw7}NLQC-czYUPA8!h?TY=O$HI1XS_N|TM
nm-oN#xBHCZwZmoPJ?^Cl7*?z2>XKeWk27kH~-sCMl;nrooFzq-E}iHG5uz*8Ya9wrw%3D--&4n-JDEr^A$F?<hPF5SZ7%@e6>68;{Iu80?>GgJ;it}8
0SuGDzY(d{;VTRTw~hq<SQlSFU1+Q+TQ0kL_^4C&bXLAnnmZdZ#%p4sdPr!RG2vg*Boeka?dY{qHKM&%5X;%6ZF=0CWqmv;~N>q-^84dx;9Lju;=IL?i
}kp(}n@SjuqE<8kXPeU5@I`9+>`80(eQLVwBou-*(1N5L^&~sa7_M5kfu<h!^>HU6xY98_8(N(;72s)_Sxl?)ZLcO!hv%IYa&(gu$Tqzdn8uCK)x}Xb$
&pqr30Q=VhnY{9-6!%?wz>n?Hy0aAB`NQtQGx<Z@wxih~zVv(w5AFR}-@88SKTD@q;T{BMS7N1xB~5Je&%Lz-1B&2LZJOO`lkG02Gbd1Jh0giXzRxA~X
>l7X7y+WO2LmW4u%cFrBYaMZ+80Pl{aW+KL;qW8aRz0s*o<cqir<Bd1VcjdQ=z(=r3oS=m~-@a_i9Eh9)0?H2gU4&1XMIpU-+Nh7K3+tQ(gf7k0k`QX0
wQl=6Ny`<Y9@)LE?=ikmM_qkudmMTPDv|Q#YzEATcbcgtCinbjx-=!7&zqDH{I*N`eA(ASTFujqS<i_=wp_`(%fI}Fs#Km;_$~BjI??a=g&u`TA?!Ua6
sXuXZukk(OyE}{a2wHSNq?|Zg1nDkch@8ykm%`-&zh8Jw7uHgo;Ir4K(f`gu~8l~^^QlNX7~KORg6hvQD;_{56r&4=PQM<&Pd47QRAH}$-k?wM%7H|0A
e5n-+D2)&3CP@<{N$5%()>}C>Y6tyZS&35pu!{C9I<?|LE)dtNK7;MsR=K{cb4=vq5!hqrB>O%z3NX7{_HX^!ePmwVhq`V+Ut($<Mlc*sPAm@Wxkt{Wo
wrkH!fc<_|v^-{!mOcj?D$Hs_9F2dRi?eLlMCCy;KT^4&<Xn#m*=Z~k)4AMew4cE;CeBRA)cRm!9EE`EM*A!#e;zBDz8T#(nz^5)N`j9L6qKckSI(U4V
-YybANJ!{b*F;Hp_@MEz%G~ooisCUQtG-(DlW}@PO90PuI)Q)|A6OPhA;Bh1DYF43lzM9fh*w1G!&Svt<YdhnqlaQNhhSI?9Tq(tApNBO^qmtx}jui`(
m7C!HaL?o{kyBFP=}crbO}O^`O92cTWi-Rb)CBL?IW`~L2^K0fJspWDGTj(FSaF+nO@bpCvw~R}BoIZaCX{i!@P%z&fQU!C3SFEDShQE!YAGYc)@r)+t
T!9dKz{bNvnd(R<=vLfV>V2(Xnro89V{mKPA9pYaR6s01eT+pDG6~zJm$y)qt+NH$J9o|jTJc02ZkZy%~|4fb-EfKXlqh)BumxPYHI2qu<eYPw=74s1?
g~GW)7A`!W`<e-vMrlV1Wn(KUmi5wMXY*5l(zNnT@wrmu}P*PiAHT*6Psr%stw~U}5a%i{@;dY7$#eDYLbzEf7d&I76t4&bg616+GUzvYI4Eng<5CNrJ
YiigHRs@C*-+HKTHXs#6QImrAv2_{|VF#{o&HnMN~gIUFj>9ZH;PCUXjrp3r6k_UcL%_v@(3xo*yOT{H)Z)h-jIp6f+`fJ8~-s#|J|24XC?sbmG}nl`5
P=!mt(7??{@A5^MO$LwgZ%&T@?S2YqW4h}I`m^4_=L5uqCoQZ)t*Va2aWj0om(IafC88Gz>a~<HYdZ9fw_D?lGJrQM1gc_u)x-}!<?^kWD+dSoP`fgz|
Gt$d`uC_DCGJK|rE-4{6McUFZm5x?dF1@|&bQ=*IYcCbo1fEJ9=5}hBx|UPZBa%PavaDwyX?e`I+9On8D)VzKm8VEeOKT4l`8wc%xgeG$y@vdb=p!p(R
;ISKusq$-m1mefIPBM{%BuvG0~MIE)a8tB;j~;Vl5km|U}QAn%#&r*K_<YIDEb(dHGl^Isw|G20yI2zI&(H+ByM9F$#fE`Ud^J8hRA$YPl33d@ydR^rX
_A{&E{@r#uJOfkBTzM$zlfhiMuWKd!PKkPdi(1+16RDEJgygG&UUP2nvf8$E>zeT|@_RwMrecm@y16Y|*a3nW!w3m5w_}ZL125=s^Rry+n5$A4W#T(eb
`+1aw|-`5G|+7wlw}qwBMTU_*f&(xf-B2%+4s&&mSsL?Bmba%gxwMzlaPl6)1XR<qwtT5~2FC!lY(im+KED8pK*KTRj{0=GJOw)B(5pj-fIvEqQUllKf
KKo~l45gzJRE>26FpBM?q&au^YoXX^!vgyETdZ=TI34NkFt70_;Scd_X&qX-D0nY4jf4)5JZLr)dqJzNEAYa714i9}4!?|NtV50+5)wo}rvOr_aGZ-$n
i<&<tOpdUVmQp2E-9Y@rYT2M6yv|x6vo}+o^0@Qb*37E0Jd4>K%BAeNl@HWh*-Y0Hmeznj5V-N)k`jyXS+LF_2?t<FZ0Sjf?(pvCX*=U50==5X2qds6T
0|1cdX&YQ2{+tJUbO=Fwkq?rU$HT#8C!p6!Q*GmaEcluG;7+xkax-GxX37p8^+X{o^QQ_h3D!vu*f+h0^6uja<gbriKS;~)6F9BV4;3gn>swW>R`7%uk
2uJvmO|gXq@P*G=&6!M|-kz;Po?RBZ`}!@%#g~o$a<$rsgt}?AV+ZnSDIfLW^o;<#1pV$fZAX+u7V54+m(*;u<m&ywq-X-N^!ndcNDiv+NegjV+xlQ6W
4;pScdUf+t{$VfLFiibRG7QD`da_)MTVE1G9cn(WQgqIXA3Av3g|ebBZuV0QKi&vhmT1KONvniW@dJChx6NjN3~=tVq4DwX-U{*g_4BFOD_>+mxFOKCf
^jQYGC54D2@NWGoxaKhw)HJ{}8(B(S^S)oTWa%S`|_>XMr{Aw#~v@o{-r7oLtxU6hI&)fBO<r)Mm70gkTMn`FB5mSEYt~1V;LE@N#xEsaQFY>fAuoyeT
T`5VJMUKYF=;U%RzcSNZxg1P6B1R@hm>tf`Zf}vREIzZbcX__s>?F5qeuu^^-OLi+Vm#OC>cL)JCgJ5D*&Y_;eu0zdzu!NyiMm@M9Uiw95lLpqWnj7jB
XxyU2M!hq<YU{}W82wd+u7rMk8M+r_&v6*JmU8lZ;x$1kN)@Qe~)cvkN)!5cJ_X4XJdIn)va>&3Y7!y?dcC;JsBj5qb^+FR7bV(H|puuW`c0?!k&*OI}
ecPJQo7NIo)pSG3aD1WQ80z!}XLa2EqcpwbjhXVxfWB?I1#n)ucJ#nti)Xc<!32kta4@@C@OG;xTe=Pt%bTZ|MjdgDGpYEOcEPn&gY8t$4PsOa53n0XI
7>n~gM-ZnwD%HWaP%SWR*ybyu};rqkPPOeJHz|C_xxZE_sF&P4x8Mt{0jDC@<($PqUJ8$l2N36S7AaiaqO0TKWSkXQ+PYDt#0SeA5WWLvhZu}5CU<FPG
ymt@I`nE5B3uIlbj{tFjevWl6NRYj^7wPrFuaLe-^ocAoxIR^v|GgcZ$<6=Ncfy3=g!amz?YqyZMkmnNHvL9@!^my6XVZSENjA$V>K+VyyNT0rjJM1^o
^L{C)o|4L{FH>jxr6>J}V%<qSE4_7gD_>j0hlVj>CKRI;am^Ww5T5i`DqDojW|LJZjY8OwNM1kv$d@%;!>NF`su>$gI#f#4DmZ;@YZXeauU>7BaEGi5n
A-N~cDqjo=l1o>fzB>hDq0R(wt14z^mo&uDhPMT<MF`e%{-l+_N(eV#ln=Qmoo1pjsgMtG+k!U&*qxcS<qv^6^o*b=JVUj5V(vjOCHi96{^^d&5cv7eX
=jMqh$a?p<Upj<kO<05U1%VR<O%qKCihk1ay)s+coLa=l+*CSb{ILvB0&l?fP`t*<ru3E0m>zuQ9qcf%3_@{)BYcXR+8^m!dUv=`;QLOVPFIe!8YO;Gv
sy{cYF<X7onW#=h`mak`AiNoh6Zi=hKpsw8)1*tT{jf9^;KT+UJnQ|VE+0(>u+Rj2(*upqE4ur>F;rWnv|VaT2?n=-w289=gcuEDDAW~GY{vC}lMtu9f
9LTN3VqCwndJ$<X5%ctu@t|&vbmx|noJpD-I(VvxtNU`HJ5KA|H9&ZQz*}k@*+0nXdbE8T;T{a*(=CaR`9%mNl+HEkX*5{|o20V6~40%oIc`U(B+T|2R
kke(T8{Zz3ZET{7T;3oNo7zk0^tJMq-r`WZTGWO<Y6(uqTMygk`cq_W!qUnhE0d{NYiIf!_LsB`8Mt5by56bJ_1B^EWkD#x%4u<h0nYRX<nDln%D`%um
QG;wnf|!d21($28Dp$7gvRIkn<`XXWb)k9M7a;OKeYa24zG(k>xEjoN9Nv{{sag2B6cPu?Q$F~!MXla1vZE5BA6F!R6y>z{$7KpW>r97YpA1gXl1%{7Q
fh%ZE1W(H27hgNcVKvSx;^G;5B%)4vB!Jl6K>NUH$g5vyDTGg{5*b%}c|==8RExx(w#XuP;&kvbU9StyQG`;`T=b%L&ZSqW-Me1=KHXb|sxI`{D2gyiG
n*VSeX%9@iye<`xf3KViw~&N8?OARGK!-2Q0d!C$yFkL}oEAZumBQ2OaIjzj)XgH#B)mN|_0%yft6c*V~6UfCTH3@uVAe|y>4m~Qd|jO_ZXAQntHTVUY
iFN><oN{QYHnixsFnyVy@I876yOMA&Kh{4F<{oU4S>uEnaUUtTcLKhYl)C@Re1Z~P<fxx%<h>`WuoSCV^%kEa-ajhcG^BV!@P$^5(jic;3sc^h(<$$N6
Fw+Cpi$JeT;3Y(##fOtl$dqMVU*~JMf5KC#umzKIHDg?kHp`e+sp0m7SEFh$Y2rnzCTtZ&X*r?@>lAM=s>}?lvOSw{Cy2@OrZPVM$fmF$lNm?uT18XkW
bL%0+R^DpHU}uL(rh-7QIOJjuUvPhQ|%n@WhSs8TIUPifk^gr+1Vj}VRgGHRdG6|)ro3hXZf7n^{s;SSdDM6km}s#%a9)ygfL|t&f5(pe2e3dlYPaxDX
?e=ktJI|xYHiC%+qC42Gz<#VL>lutU45C<;1e|lmF?8ff-h|*xEn|iGq_X`ZP^Z6d5}PQ$Y=jmAYvl+`#qIG{pnH(7wm}U;>llaxj}V)yKjA4)q4C>Qh
=E*JZ$WhTQBtzm1VxC{-hA@=+S@PW6iy<VipqD6s}IOwP-hT;EO?tjL7b;fldE9%HhIOEdb`zCEvxgMMNx4Xt+MRIGFwoTlwTC_NO48Y_WI5B+jDSJ&t
GC#&n2qQ*=taG0wwrytoo)I*-zvP;ROc}EV%!pUEb`PYGnHmhaywp`?Lke=g9D0wuOV+_Vg>h$(Ua*OVUU|m1v%ORu?v{-c)r_1){2)lHInqIG1m|n1@
%W3OV{zc&tY-oXBsAL7R6Hc5x|B>qhKEreZ3NqvorzIsOc7|7wO@|XUEw)X~jEA?=C=d0Oxoh@9pvD^GtU)53*H=msS*3=iG2Plp-Shf@Z}7Xz4*6tTK
(oX-uMZX+*wQ>YYU-h2w+l{}i5=uib<8QX{>V-{IHt6Z@q5H)Bw6dMrxx?lvgBKTImqYCQdK24h^%w2BzUL#<sctD9P*{<@;EI~)AGdcC?B!006UZ?t#
X!(ZZESt<d4@}b|%b~W!cH5`^(N^9-QIxYZi(4Z0!ibglTgQxw!oi-$^^sS=$Urog%QM)ABv$G;Oa<uVWR%Q3zxGmAx(p8OEOc1!i|t*(R`F$hBQI;KE
Ycoi3{$oAHVrj|bxdg=5bV*D4j9rl+;0i~C>dJ#^XG;X9njTJI^GmA`p=kyvxzjk2^M-o*a?#pkfk!uu}(ll|-e@YXp+6esJq4&M$Y4Uf!CUZPlAySHz
t7D=3M&aZHTKZ`$k>*=5V<p;m>^Y{MXH=cd}2Ty<U=WjiEvHm7oTG@@2xHnlG->l+j@z&u>@@1T4`_<@^x8D8HZ-4NI@4Wx#pMU>PKL7NqfBBrvzyI{>
Prv@9XTSAVPrvjRAAI+pn$KTm9J%iNCW>$N8{hcR;>k_zCULqy*x@+KeBquB^WIPX{04#l$KU<i=l}7h;dSG!Vk^VYhUe+kP3+xRcARIoWCsp*5{GVd;
_>ub|NW+Gb#I=1<#%uX?JNJeSzG$q^6*id96s59!(RAq`PS!<Mst4Z#F67}GC$sb?~2e*-U_3*j1CHPEob?59KG#l>D&9yp1k$!2j6`6M}PV3cYgTZzx
>9tuYdLZFaPD!fBxG>*7v{u#pc7KdfxrXZ~psF|KQmlezp1hy`TQKMoGuljTVn@pML8r@BiaJKl|RFJ^S4sKmFGK_w<K<`}CXNX;%HOcfQc*_`Prc#b-
YA?5poIi<;-dk(vch|L`x~{n0zkvIC=c8X=B{{9o^U{`mI2zyFuR+b=XyijCYiht~PVPmh{!j9@qK8mlxLx!F6*=Wfz??cSuz#E-%oE1DnQ&*SF5*^|Q
u*|K@>C$6*C&P|plQTo}NUgRFuA1LDHjb}Moqg&hE`%Yumo6lIQ)o1p$YSynm+Zg5vytmVSQTnzupS$x$#&>`A$Irg@wWr_ujpG)d>+tE<{<u-aQ9sRY
8k(an_GEwfThG4ot>bnZZ*Elg!I!_;sQSI{{-{~C_sZ}5;OUS5zR~JI=kGlI);FGg^|zn?^quCDqhh9Uesd7uCf^)(caZ5M>QQ6O4$b9WBYR(4t!|=xZ
8srzW2J}99`;zc`yDq5+~!T(q=(=+uzjJnB#yHir%`Bnv$E3cg%<Yj8lQ6CcH;aPy-&aSm;3!4<UMZgsFL@8{@uMM4qDlJ%~yZ>gYSKRucz<-_xJz&H{
bj2?;afOyL*@UhaWTwIBu~Qt*V0r`vbjj0zZ1b-_IRh#mz&rt<r5|j|(>`6F<w`=(9KM{IG*{qoNm5@3-@|7blB&PqYt&zxywZ&_~@iCTOhL`0ddIM~R
!)M_U}lGH-R#$kGH|+91JRj=f~*L7t;7Z%wh6^WM>8@9pM4Z?9b|I=au(AN=@ugs0!!tD<@R^m|`!6m^QlMlDB=_>W(2M7T%u^qXJU)BMxdp8n|{?BD+
IZ=2UmfWG_FKR5>Q3x8>VDm=)vKk}`7C(Hl(jdhHLrFGbapWLMR`m;CVJ?2=46;F<98z{bc0pQ0ES8ke~1?ahtBn!83lcVn)ciX79*}!}M^1c1G-}&j@
UH<gHHaq;_3x9I-m}VQz>t@4yl>4<?xB2b|-~Y~g-~F5C+PFb~?G`w0H<+jH(Pxi`yWQeRhz4-ec$H`FO<}Ea_bB=P2nQ40uxZ$=Zam}Gj_9x5wVhqPe
OTBW?ERnrej`Bxn~nTOE&uyZzallw&99OF{?o7SG4mE(_ptDlzib{Gq4%+T#K~Kb+yn0!-Zt^m;OcvS^w$k#W5V};_E!z@t=IW4G~Bq{9s>{3-27k1<N
n{DyV-;M?bi3CO?EjVrMvQ81B3h-%YzFX5~drahb8m43H$~}57cLd_1FI0I69?_AOBVp{Le9Pk8(fx%^RdK-_yVO;?tje`{~dA(|dpY)pvjLjhow4f7~
DIHQw}McejzV-v{#R%^vnb<*Nqz-RBGM;_=&F60hI3_G}IY`u5ZB{^wH^9|Zf%XO5zM<}=TQ+lR~FeDT>2fAs#(|8TGFfBMq<KmYP`_RW7Am~K9Q`sJS
-i-bM49l+wful(kFU-;26$sLdMV)I}9?S}sgq&RFMareq=yvsk85_?&j<gyp`GtW2u*&BIZWHbnN<L;cM*hrtta<IhGpYIVmYW}-f#c5-~Uq5j^V`{sN
P23l%+2ivb>EAvg{T}Zcr+nw9P3#>&_v`Qe>^GnN)=!Uix|fjl4tnt86UO}c=b!!7&zsG@`=f6h%Y~;u`~G`h`=@=<`qtN<mr`eYzfCv|VkG`z*|=kVO
eGKGpwHeMa{Y5;xhbuE<+acAw{_T!Z8_l{|8JB3p*(%D*Lf1}(dVs~io_<*Jo}x0Xg2chkG}ux8(%#YC<l`@{_*b5zxUqn{QfaAn<C^GfqNw!%EBhp8?
`+9>py$%OaJxRAOG{-;{SMp9O>1C=kd)l*-L4aR&^F-q3dqady#mkS#G1w&yIO5&D_o2W75oTvUg@RrQwUcTC0ZZKIgvdxciFp-5>u^vyW%r{?}s(*KF
vHGQRz<4dm|K|F+s~5UFv28yLXN){X_(5tsKsiyXH*-fz-Bf<aTe7B3?4Af;oi_UIeOpF3{l=0*A3RPyB!fQ}Wj?H-(<IoiHNd0uxlT$&@S;|8jc7dt&
BsHVtRH@<PO?z10!`~83Y;<MlTr(-6$m!+HS9zVIk4khK+KKT7_-4Hj=_rF)z5B}`w*ZyK}+;_fy!`%EoH^d94eK~s{u=I5F&)pn~@WaR0VMhlbZ1^`?
S?<ky!l}kHH*S+M_a1*Z!u<_3b$Ao$O*>GYbp_8i@$4txZ(!$WyxT_N{hxnlpLBlzZ$5bE5B9sc1+eFfj()Jm+cSPA1z?}W|L5;Doc{jbKL4ZVmBk62n
;f_g^}qeXsR;RxUvG5#?6<$a_lN^062GsX^yXIjy-sc=^bhb9Cv!itlIm89Cx>`F>2*(X@SU^7{A4fP|M=&VbT2a1LCcM=G=Q*|@v}FBe0^TC?4jT!U!
z_0HWxH$$&dWZeS2f2O+nC<sL!jsXMgg}vp@Q?Ll4#La?f;M@%`u<$42YuR`2}FzSR2smygQbw>01QqbBehr5}~sq_Sq+&AUJT&JBF?^qXHfDY4<O2bH
EU_~U<m_T7JY_Pakk!p1)7AItvleer`Y|Mmx8{MoY~eEx_)jad8R?zg+=xL40UwpLA<cC17`*Hm6d&-2p;C7$<xjS>%6Og?EEoqcXRZ1hmr`}+ue@|<P
n@5^?0zo1!n?0C|=f!PDLB)Q+f%|78&P4&D7=<}5NT#ajM?!LVb+~>W{xdLyFj<Qz)yf56o{rm6#;0OCEw5jcX@0-W&=hR33-G6!aCqH@bkN)g~&;O_A
sM>gWqt*|8?{Avw?q!u6YWl?8tSsl)_Q9V!V(l>(?tQ^ck~lf;IEw9fUNyz2)zmddx_u*fjLSv^Wzrz?IfSn6?CoB|ebWR%v)yBU-&fqXSou87J^j(2H
!#v9%6*vq^gB<#{<}|q|1XYdVqbm#<8u#qQMxukc4T<dZSvnf5dY@Cz5l~6HbD0NJ73z@8vpux`^P{1jrYEF@{m>oj4yiro2n^upO+H{G;J!^Cgz&9zi
CGHX>;!+>t@?gwvU!3YaEm4!Q%Ti@DM;vNd5XjghN2yR=!Ve%BA0U$DX8t^VPm0v!cCE?xTJ0muC**`uo1??Xt1NJ_)>iblbPBY_G~M{ngW-e)D;au}7
{y{OY?u`qO4(r$GGT-#`7z5BHhr;WH)s;5&d(qsSu`KL4cgyW_cq+t|O^pMUt<FEnaCcgu$6>6gCp?5qE}FW<g*2*X2sH~&9o#(gCI);=4&`?GI0f&T8
l{M8GP+h2v8udKat4u#7Jlgjw!;7sZBSj`%=-xoHq_o9bxQpc;#@;pb)L*%AMI9s3L*smWBbRGihyh(?)dxi>6_JMv<|2aG~M!3zSX%-)AjP(f^4=3IH
!}+%V06#$*1Hw<R!y|rpqz{kC@gsz2o{%Tx;gLE#(uYUp@QA?2C*=5q9-r{z(|!?pV2wUGzNQY3^x=^?JRTUJM+WGT0eU<rb`S?Uti%p0vBOI2uo642#
EvVm<4Wu(HFlH$J4(<z?HA(*M);HCYx?lW93Bsh@FOGq$Ou1jz>kvPM@Gbx<0Ex=qz{kG;qkzMIC3D49LNI!c@&5|@*$6WsKdXgBRO>>r;dcw@wn8Hp1
P$!Y=Ax<hCZ&NkL&2;I{LVdKCYvW>*(V;=19pLDVZZBbEIUBl+2M5flr2nPnJA+!TuRPJrk#A^7MRIhn(n;)BjJlN6^#fCyVZ%51*e5w0|Z}&xg-X`bL
P;dt%Rje`|oBW&2P&-a+!3d!1K)n%x~N9*_yUiY1^jy188Td7AE(ZF0DRTV1Uhv5_JT@CjuoA}=R$YuB5Aw18TM-zFoXGT8`Ua?{YA$(jK7=PD*{;JzV
sgnpf}?h<3!pxq-!xhIQ!VXZl8)sYROGaNYli0m!;>}zh^x_j4M76F~KA)yGMQN_hwYR-CwJly)ETTASQZ98-@s<SXjXnuwe{7!;ngGHUOfGw?^z;+mP
1Tc;kH7?2nUsGzjUrK=#7k#SQdF<=&AUhLe+FEr*2ibuHY(ea-inS&f3M5iWTa6aMYZ(2%$FBqq=+*oe-XWjG;j_ODgueC4drDuj+<HW?xH6=x1llZy4
rN9FFR&i!=q7@I7)b4%h;llTQ?w$LqngEZuK@hG4x~v6@c{6(A!PHE6aZHawTi{-NGFF|WxY%@NC8=0IdR`I$pnnd`Dh$&Jgum83~;Cjx<0tra%}~b$V
pEi0>*LZNU5e^qBB~(=1P1(Yk<yI<B(`^gaE;t+?lyetFKoS-kQyYQ3eC4nn#+tC9xXPx-6Gyp63*(w=S%dt9m84*mA4TZuj*$!_-jB=rrb|peh(Ejue
GX^Vj{H$^({z?^y2FkSi?LVQ50xZe1Q02HSazaw{R!k^a<$<hjvZfOyGG+zFXOHrRH$Lp9mra;dO2Ov%Yer-4l-yAW%IY|78gbl#i5UcaE6s1E`r>5(A
s!ky*3fDr*&3jAhMVHBy;1}|^(fYbBKEyt>EFQ+Av)A+eJ5bShakUFtaRG1S5AOR6;5nZK)A_3iYwz4<MfmWb=NG#31Zv-sKy83)ML1>eiq7jx2*kDxD
Me6mmnWKxBTW(QcG|p@&T%cu8ONfm*t+HivL6RmL-M`Lq^ebZS^wrmEP3NZ_S>IVns?zCfJK~ld9@eom2}(duRSQu2pUlKFb0a``JgvP&du{4;vRFoi)
gfhIjoS>H+n}gv1Rrz=v4qM3!Le4`wfkEIh+A3cSX+N%0|ARSkT+gW3V5~Dqea(9#mh~Xmvu`Q(ImEMj>h3(pyyB{Xq?V<nM-<Lnl9Kdccat<0E4z1lM
ON*-SBF!=5R{{V%;$ot+YyOx>a<21~a9hjw@UUnN5*Ayxer49ofRXEMk>jsH>4WN~Ng4XX^=|Nn)FSn4p8;YfLv-5xCuw3M_$myG!CLXS*t>UCi5X3A<
CUVJb}IfPmMGyrnb21A^A<7#2NvFn4nx1v+dFkO4`7iQEq4`6lTUrR-3FSXo*RsFoYH=c6tjKzz2$WnpLfdMzU8e4Yt~d%5Wrn+aokmVv2|TbRAxeAjO
Lzrr^?#Bq`>Fc?G$g9(S5fSlwlbuC4(PT+$EnXw_`f?RWJ*bPIPf*=JEnIdlwiyhNpD~@S1{N<*bZ<&opSDiYbwYZx3)FNnbie1k+B9o{Xd?cCf64O2Z
>R)Dmfj^#o{d)evRg1I#Uk;cL9BA<dK^7m4AlSo#yh0-%ChDH2y5o2FueBT>RPbyE%|vNFg2`5d8yqr&Ac-4KDJz^un?<lBs!6I#vxKUGRUNWCDS4_P`
CV+G$FID|;=bl(XBd<E!12~|E8TVC*`!?)xZInqJwz$hc%F!BlJ7dE<c}0$6}^V>T}=v*6I;q~E=U0@quy&4Ug7k&*DkzPckM-Y77a?Z$*#AT%ita(1e
<QCliC_E?S8MSW;l{C8a3^XYKC`phJ{A6+Lt#m=<BQ-P;Iib0UV(XKtOy`z771iI{+y~f-y=|wOJ=w4biJ9r!;k8t3U)Z^M)4YTu~+%D>~OO(Ow4-V&l
$u=>^lGn$?s{ZDPj(<Rb3$%?_wds3IY;SWU22LHT6n=$zp!z^)vY_y$!|lg`maQ`HbuONZ%#^Jk!^Y%d2aNN-m}#~qb6w07EkYpFJsCM?g`)u1dj5qu<
Gf06CT(okx0l2!o|tsT(bX>Fspy%I|2z?63#qZ;BdMFR>$E6G<7o$(9V@`b5F0~Xu(>2wCA6pa9NP*EM#ZfrAM^m;9Z5WzMqI)lzkt!oha5)bcmzhBUU
bR3ACp$1)UyX_c>1}m!G*36C#1-xmbh6P<pENxB8*l6m6ptrWn5LN-E@*80cgFyie2iRo65_SkS2A}(Id$eo1j4@;P-NLsEYNK{7e>6<d%WW4#%R$VIx
4Q(OAvO+lA!--pg7GGTHk@f6f$i>(*mzxUC2&)#BTnIjhTC<yD<Lx|(3JG%YCY9c;O)5iwkNk(QP^p?jzwdeFW??AT92B>Y75}r7J~_<U~Di&AkLF*u-
1urCFPaM>pd`o6PdwQ7-Q0i58xOY+bf-#r=~ETx0(2I^ZDb24_5;?tiikh{-%!?O)aoZO(@Y(mj(T#t)tr3TTsw+z8Wh1X$^FGV0g9;b$erw+d{^n9fh
!I2sSz`Oq{F>lv-~RX_x2Z<>uR@Y>CTg3{&)uY^AJeBr_f2*><grD+YSA`ED6GaPH7%MCjpbrly?MyvBmFA}=8_E7u9r@yV8gTR<*qyQLV@QgBkRKxn~
;wKPzfUKH-42_+Q;!oXBnA&ANY)i;BMIG*PM?a*6ll2Tht$2T*6IqqPp0@?-Mlj)$HC-hdX64+pPr@&KcHqmr-yT06lt|Ba<zFTHZ55;C`y0FPe2UyL{
mxR;!eV>WFO3gNz08P+x(nOfT=uFqokX8{YFxX-%V?>%nQZu+@k$x=j`&*K{7NVJ~4PRkF2j@k(N_RB`%Usu$W+q>tncwfDAxTx2TX2PMn9(BQ1o%T)a
M3H+sym8Un4f0wfE1>MqeG(sGF5ecE`kK|mY@z*I$`3rOd;OL;mUU6$ms-Tiz)E5Fc`tn6tbaRZ?QEp(US|%AB2Mp1nwBHoY?A;NRt8?he{|YB(O?H;C
7*ta|kGxTM!5nA!Zj#U_&g?+Vzx~P&Glfu1I?h^;}RIa!=NJMqNXRF(9Pr$P^12s<@6c(Tz3>Ew)|Mfhp1iF=<3YXo_`<YT1H-UMzZx%Poj(M9!eX4N`
-pBF{a=PoScl?0A~Bhq`pR1v?2HGAm~&4?mOzADiV*yjgyp*6F0>rMoTiy2)m5w%}vW{E7F>w~YE2VYT>8pZ{<%_}Dss;;r)oj6RG7BUfPaknx-JfH>t
Mbr5W*qvQD`K!;U61<O`ABAq^qn{=dfQfA<gl}@Rqjs<pWUV^nW#v*yWqna253DON_IjNIKyYFG!Mk0``2HVUergTDAVA*yQ-lKFHv|GVi42vuBV5LBO
U$;eu0<F<#J!M^Lse^tvDmZrQ82~`5fnjMOZ8M!rn3F?OU+7S$=>QRZ<SAg?H+F4qL^2fQC-5rnI03CQy@3biLYQBHq8U%m)+*LvYR0Dxu|%k%)^{RpN
Z6#G^H=1-_Nu`oot1~fD=ZkrQS$<R$Q7VA{n0R@-^A#3W96P4rkp)Foq9VCJ-hwva8BnQ-Kpa}C%iwN?8);XWhb6@KfS~C_QPL<?Sb?o=lUxp>_@}(V{
n0wl;xdWzJ}!;x?e!bJ0E^}c7B1B=X9S2j<4MHW!AZn<%2SwZRR88_|hoGUz(7w(BwJKhvq@5c~z_{DouzqrxeJ3@O|AIj3uWISIg*fdKb*fnE3SY|5c
agNM8<-m72D?vjN4K<6-{b`{3h{Cod&*+5WKd!&^;uyGp>fgF##_@%!%~tB46)+z?VhY@y&X{UaMkqGz!&bi|A3uYFHtv#esVq&I>-7Wsc6fBSUMYeZ)
{yO#g8?;qpqquuYd@p9(>zv}*cxqUxsdG6cyW8CkjIKCd^@$UNqb(Eg@>51PiS+Bg+mHZ$5;g^fgAEKUl#OGfEK7ZW!@QL`t|3UcqG3xW<!`n~0{-+L6
M%1UmpU>pEHov@y{=R-L;=i&3INw0!tX^J3f9?C^g?`>dA4`(~cP7s-yB_#IC*F_od-;CP;{77|&*-m^|I?O_uEo!T{DaHoIq*-e#FLNl{Xri8#rs#!%
tpv3%)>LYRWxUfO`*0!IRL#D53hQQ(vYeOKF$p6_vM9gHk6OF3EM~&mxUEocSgLHLv}gEwE9HfE=&EKeg^dhM!;vCP+9kT9G}x@UQQQPF+9>ENF1EgBY
vASEJcQ4QJ={SZ`0PM9IppOc%&bvarc~F6D-{*G~5VP0?!CO6{?~%cu<H(`dv>>&*|ZGEEq-GR>e;3<s82x-KZRK>h458Vw~`t-cQG-vDjJtP~{@1^OA
nBP=n9uyVEi^g0xUzc@1x7FVVYnKpQWvG+>z-u`o6$;D-u7oR40j$Gtp0r*GHYjj`H5A}n`0*~|R7u{b`LM-0=@uy-N^3%<baxcl_;ay)z;e|N}oWhSB
MEBHSs&-~T&T}5Jz*_P;wt*zP0xU@)UqbF+m$-ejhF4`|qrtMq*yM!KSvt`<*M~T2)tIuoY?@KOcY(}a)RB)}=J;jSSfKUDgS@fOw8n;Q=NSJnKs7M?%
Kl;Dr%gBj8(Oun%m%6nhjAeh&f;*1RyzKwDskwLJ1@7QRhHI^%;&h-EpLWS{X_??Qey1byj(@%hAMXEMgePbEk7%j!Kie9JoiXx&enMBg6JLX2yfoImj
s(jQ8K3aS;0EiHexTAT&gBp5PTyGCEETqju6E*YOT_JdlchB~r@t28ib0whL)YhENlyDC?m#~f7wkzMY{-vZ#~<}5{dN4WmFFV*vv|3df4S-q#%2MF!w
&B<Ej}KaLh10G{DkMEBC6-~ChzM;)KLuhVf^0===!C6u^<%v75Sny*OZs(YpDGS{>;v6o$LSFd~~4CK^qVG2kE&v+CS$nY?RTFzdF&pIq$BCQJG5nVYd
(RzfXUWJa3X8_u{}2mvgG-N`1L7B4jlXm4W7Rd|*$6()RuQHoh9eobyi^-!^<OHbptuK7c<So8jm5v1QE-Yk{$0C!z<fBfZJ3gW<#Z8nbHIaK%9ii>sx
)I_39i=T@E>h&jXf#p{8w+Yb%5YVfd)&FVgPq{lS@ewh9~|7@q><@(k9ua)Ob^!NWR;(r#uAB#Ml7yL`ZH;j0)&|gtsx#MAV&foUt3#0Ii@$g}Kx|WCM
^n~K~j0CH7_+k1ERo}tqYwNuVH6&v?!V6e<kUj~U{XNLPLk*0PFfW#qGR|B!lpo}OtvnaepV{{^`h~i3BzB+z?pk@$4%y(>s@v@M!FpKgvv=^hTJKaNn
W6nx)Xz>h)z0ZxTZJ<MXWM}vrWZzne6Ig%>vMxMOv9QuXvjTCPtES)^9%m6!GS(MQp==FF+jl&^S@93CVA$QTsK0<)<v19?$lQ;-*sDT=(NLgdEV4t-2
c0%A33Y9uI*oVuvi%pQ8x9e2WBt#Bk`hNoy&i}-#PRPLEheo5BEC{_DANG^smv+Mg7<2MSNXEU%b%gwf)^i@}J@DA^*+$y=2IT7CU;WU%Q_lU+Nzh1yN
265f`O+S##X|{_(+n^FaS_zxk&A^#0#P{p>;iEv2eW?jrg#{a@QJzlr{!&)ExkuI*>v)IWaO``L@+Kl9J~=M#ogXlaN%M2GBy=Mx@0|1i9g{x$l%=={d
!)$%_`f97x3o<F%r{?4oId;fgPoBZd&^E22YDm0PAfX#i>=W{Od=lk*UCjb1f@zuFJUXHiaUmh>NQ2bsSkKjsq&g6gf?}{AH`5rDFzGlSRV!L#vj1kZj
M8un<JIk<1!SvaZhro0(W3|>y0&RDQC-gLNjfH|lsa~TgJDsr-$FY#OEH*CP6^HziN0-hbcY;!{WO6vc72jkNDr^PzVkD*frtG)3{%mTO?0|-io;F!bF
24oLf_ZeF@@qEaHyE<Zr+6wEtzFq?rW=o|S=4Rn!4|O;Xns>C8{6dtx<IjUDYNbFz++98;_0lnqylD92kSJ0;EB;&x2a@O&Uy9nTfo3}>0@=TEzxXd2@
6NtObtWFRcj(l1%QH2YQ&qDce-=cpmCcS%!M3Q@-|Vxt)#4J&PrGyWKk<8e0`HZLK)cXCJ}rclhb@5v*VrvoHfc}B{E?(&W58lXW`hmfHktK&MU+z!GK
nh?y@h?DnuYr4}v3*7vzlYA%Wg5oXc<h;!%4(?fVWIK+GsKTV6IM3L@VQTy7deA^@tn@Dfns0<AC7mXhM$TE`f-m}=ER?E!r;aLZM^q!L<>eJz9RIw(+
<X3WtR*22qg{o0LoS+K+~Du7bJ8n&ERc!ADZNCK6ux%P>Tc<bea2__w$q=4El`h%=1Z1lQ|a|l~5jSbtW6mqd;yG?gT*!d=#FxXtLhHDVp^%5vx-pd4l
$$eI1QDg2y*;J2odZfnTcFnmtNZo$vJJlMo8I8(ID&>T{pa3B<EmVN6xb=CqWy!YYw-6QZwws7cyV&XwRd1)*%Hmq=&}9eQu-!<>Y)Gfg%=DlrP<TCxI
cjIgK%$VT=R-MT)0*zP-X>S;0<Hqy(|diezT9%{f}=JIC&g+8!IxASj8sZz7GBq``-5Wr$&Gm1pi+0S-dLFmyeQxC6BHu!Y62LnvkQnV5Xprh!`6J807
EUdB3HOrf!9kTvBL%;K(Eh<#u6dRnsISOZKn)6)Dc1MNP*t(tO4g?_0rO3kqym9l9aS_GAW=5Z~(V73GH&z4fPqoL!!O2p%pfOaKp|movf3AoH5Zx0(E
6Bh=icm6tvi`Q#o4l%Yp=iY0T{?>4AC+X=F=u);7HzOnN;`%9jP>vi-qi%{kf?LDw1e3k_;Onc0Nuz@J6ZsGvf^^W3FQE<U*tZ&8v$(3pf8JR4zIx9QZ
ups2dDZU~lvE(3e5NMX2XRRK-o0JpSxu_~ZofI7i+MNON46@bQ6K9(@bd=p1XZjN<?aVJh5wo(WrCNC3l800Dw@(nn1ecdhSiJC^iqMBQmn{HZe0@bJ1
r2uVsxft~)Sd&rb!#p1<CNl)Wkns?$6T<?%4qQpn*7mBXOQF-9&7D*Nqe<GGOJYV)%&3NndOPq|#ZGPPHtD$b6{cHeCT(%Lu%YO(7_K-e!14lWiQ^U8T
iN8V%7{0Xy?DL+QQfD0#oyuzK|j=e>X+^4qaE?aPMIlz;k|BeK`N6~6necGL4%BQXUVWLiD`CI5GY^F#}0*Tu*h99F@Z1h)!5mz#$bK%h&MEWx<u_td~
b;iEGn}5t#pP=q1YYw9cB_4Y^Q6rQ*8|mrbH@SKH|-mON&$|yVP~Pg%QP{+=#aq_k{zkn7Jb&7Fs$oE=aWujRt}_AS|YY7!@i_r8~J?@Or<1C=j9OoMS
XlGf_9}$>`RE&}dMzqfs;|@C2*19<4hPFv%{5h<1sn3@AWFcRj!sw7FOa@ysFFE9PsA;VrdTa7|URlLxyk$rqLmly*!vGGrRSN;%3`HC(A+JD)+l))E2
*;?#YVmvRdSLcZOBWr4sogbI4OL@OfFp@G`sdDWcZmjjlO$sJQvJ4pgjW?v0#+iMkQmv*}BQtA4i;D|RY!FMxxQ>PT;hB2S8oaGhNbO^S3y=X8x;ySDL
S{uLu$m6J(6m1^YsqKc;q~5H%0NX&)NV?oK7{9A_yfQ=jh+Z>&e4zzIl7k+ksLnc=Z)#|o!`$5IZ)?4#xYdZsP-S?z?P6#;QUi8a35+->*mSFVrcT<uw
HWB4GX%Zaz@tl%Ljy1w$~9SJ!LUGiOoTQ|V>|{;0F#W<(dqzNECbWrDHW{OvvD$8iMXwRs}YNCgLOpNq?bUkj#U{<t%iNd`D91DQ5Y2)iHcMdJ*F1YWV
j}G1wEQW9f2LYELbS^tPM}YoTAqoX5HOTrl^A&DlN}%I$*Fyq^_z38&ZHwXDz7yPG<^amyEUHWL}^kZ|PVfmEET69t~W2>{T{gpmkjZT-0T*n9!%p;^j
<FA+!ehq%BxB<}GwapM-{i)x`irV-Ia=t%OJz#I);7pBBS{P6q9)KcP#3jd!grLvh|Npwl?p`T8W;>ChYxXDr4PS4>yj?FK6kPHje|1CS6y%uHgPQq>K
Mk9yho^06B8WtZtOqh;^I4G8NaT&0XMC$#~yo7+^f6O^Jtrpq0>@?{o?6E0;-i<mcx>94v4)Kw}S!v^cno-Yyylul|8EP=o(WNApLAhxwGP=QtLPRMUy
kP5AB;BkvmrG?GB7s8Ya6`<c;5ldm<T+tnKR0|`3sci!~WLKz5Ee1+~ntH`H@lS~WZaVZli}lo`GqvLk#6&`MnB`Yt$!+8wC<v^tS;VwRz>=>ly$eZof
fhT8N(?|;(H$Et+gj*hQ8bvHuyb{h_vC_xyhOLCo}yhb7=;Ly)i!8-$PsTskS-@1wkB){*><5E^z~2&Q?Ioe&11IDN}C*tB4-CE8cCLj(>Ifejw$$fvg
^Z81uVr0c^p8HO0SoOzG*V0uh(WAr7el;jlo1MlB@{Euu3xlnXlEg8a34|J_+2ypI<R%aSaJmWJRSl1!)%J>k*xVI@%sqSfI7oj74NVGr1(gRj9)kGO_
4lae=XjW(;MGfPo~$+a^;vw8}W93wDu9<pndE3iLqSdcDgnXoeF8ox)8LWrAWMc3QB2=)f7}L&4dC-sKi_^O??UBD?+J#w<QI%b$3&{QR8TwzJ*!aOFd
eczf)bKk=UVxhquk3Zl(6_sbmd_SicA0<H5$JmSrX4P-i4Sr`R{gKUZoxi(o;^WA1HGrTJUC1AQ?nsu5Ik7{zyCPRC5!I<irtFy?MusdWl*-^VLZZlrc
Ri`i=EOiiJI}X!O*8(ePnT2w@i>q{9Luod!)Rhixx07H_nyGYo3@$U7@nWb&sEjfktS1Dm*Trs@_1!MfgVvxVdPZvlk8u;S`m4+qR(@2}EU~mimVijmw
vm>xT<5@qI_jcW%_Bu>>X@9FFQ=57Umk<4)}|<+oyQ~)uCW}!Ir^r6dqZ7ZbxHk-JUHazkhWIh<A}Hat;U-@PI!Bq@b)<2?Qz1}<Ak@z32%=RPCo4u-s
(u3<Z)8?Bkgg*+v9|{#|c6oalAZEczc}i_85<!o{1$NWBeW_NCa2%fAoi6E<Qg_czc}i_Bi3~S2DgnKD_<3>pvl~-F)!r@aGrud@3fqMf_A3(qU_=VV{
Z#Z)fuSN=|tDm5let32z?<em+ik``laXxQ!Uzki(pov5aTDNkfD&4K}wEX-s>1XF}AB!9>H_3?@!%QlSj*^()9Q`X(nH>E${$?o2?k1Hzb1Vv$zNa@yr
rEq7~7JQzAnfKlg8bY}vIwB-z=le8Q`m4rSo)>dg4S{u5ZIFf{SCYDIOkT>$(tW7JOYTDs<xwSR=^@2IwvA&%dcP3PXMpPIhg~m0hP^TlloaU8bQ0guJ
ZC}1KQAftap0VzLuGV=_KRvhAKBw>K*3fY2d81EqYmQ!`pY{^+{EpzwNEM9<tt7N$COG#JJ;^}XIla<ShlXXTYr4JZ$E}y>i!`3znYf~dOT(Ng5X|-Ea
>L!H$BKdZI{tB11H(=b0e+bOgYvwF9w9l#a0g6ZY@6n2$*mV2ZRpaxH+=Yx+Kcu}@<TxrFQ=!+?N!K;fr0VY>hoIp?Y>PKGZjWPG03L#m*S=0GQ4yCmM
AMmNXxJ$aU(f9`oHCS+-bs0gpK?=6O+c++Aws4q@@S_pX@r$IlYIrSB8VKwAQAmc*Gl0AsADvbt@0Ay2QCZya^v(`nv>A&h(EusbM57TubE#^`lJ~`CR
@DJCKdh5=k}5iU+Ni=<8XKoXhVH{L+|-$TAh%I=Xv_eitkDoe5x9;#+@gB!(*iZrEO}`(5rOdCa>L-tO~<P%1RMZR^&)_xV34&$aaT<v)v;YxiqlTilq
inn=rHg^zd~%11_D;cxNW=)iX-yhU0p8%aCrr4Qpj)a^)jCd^EshJVFrugDiEGQGopz}kpmYoPTC`oV6}JJ<iU`Di$zRl^b6mB>FxKbiaehxvB~EHURh
I=(a394nvj@IL=*<++Hyj@mPrH{ia<>ve4yV=Ph}wLs%8&yAt6VJ&C36OACR?A+0Rskz3cfq_(c5P$j^-@0Spc7JIM%TZesOEhJ;1O1evQ}N+^&Ej-uO
xBZH<AFI?9r-)NfO*9Pn``R<L2NCIu{CYM?cqw`j`GY~K0kbz{yu*{AG*fk)%>rO=S}o4O?bP6|5^NgEb=HX_=lb&8F_^FUQu5m#@+a>@j^6A+tbsB>G
7DpGr@x#%e;{(p6onK@0&t&9$(kidmT;_4Ub_8n17JIW!|0e_JV(ByPgp|=f|bdl+EfXf8FPQtvnaepV{{!daTEGhb+M@C;YYYXiX1f_}fL7RvxT}>1u
wbzNPz0Zg`!Ys69+yLgF2Np!!&3%xZ#i9<H~|o+{j#$a-aco@8R*@DKqH`3LETu`+m=e=EkO8NWoP6JzVf?GrxV=YOC6P4Y~mX8$P->8X0JzUmw%ygBS
tx~9K)>2l>u`jNBx>e~J#_AJqGT&JlIdv4Hwi9TAd@^gLO?{^OUf-zeoC%nDi?>yKaT}%HO{an<4ZC}LKMfB+leO}w&T_pb*-rk?^cAx%!e!Sm54w6zd
63`bz<uKvxe*gGjziIF3AMQ8b)Suq}yQrT%=>IrT?IQX!{a@QJzlr{!PwRy|*Y>k->K{Mt{p>~ZpZVwg^9f=xSQyH1NDbKs&nG;1{=vGE{x$l%=={d^)
$%_`f97x3o<F%re&yBny??&tP5$%X`I+6c?hOTX<x~7eeLm+Rf4<NEP5${|<4d_bUXDf2<?-?h#qYK8NM9+>nfxF5gg0yLj5q=9iw?Wltdp6K$!ghMgb
G)#kZRd<;A|P{WF<Ll-JM!`;2X=5Z?{*zDbxK8JJVU)Zz~%X=GOrn&m}~h8C^x>0t2#2gl#+6ZpcuaoN^9ilFp(#9h52&1&xsYV0QT(U}abtHNs?20_N
$gX>4Zn!eHH%!r{Ek3T%Q@bP%p#A!L^vL2o9@2-9(F1{}Dr>nw24K;ozFgbA3sKftpgx)6;{7lDLY;&<NVcYuYmpI51|5@De`>Y<!4q&cIF*9tO?J$A%
?QWM@<D@k+59e}8ewHtOv%5FdBE0c<lCJ~1ObC*U1m)p=35M6uOTPH=Sm#8r12*cEQP$O_`)|gJ$w7DEj6pQx)9q-p*8Dgn724TB5_MmBtq(CsGjE<e?
PEiJ^tH!XFU2*^H00v+NEog*dii84AiGhBxGuoWg9SprSNDLbfrzu6*fSZ#-=v1IrK&fE@MhfU2=yCRP0NWle&_;nsiz!Mii!$5RT4w{OE9Qiu<KcLTk
tm~rSy7p@lndJWu2;>C`DWcMKd}jK@ni<o18+*3G(Q~9dlWk5j23V*JR)SL1mg`WPVk9Q)$~{^Du22t>Y`pbQ_31mAQ9+0+gF4IP1R8C54I6$=%9cxSH
?VwCvp&SV+b<FOIn~+qc>1orY7{=ERd@p>tA#4`pV{sZmQE{!u0B>+-`hxTU7Oe*SC4u9ROmtTXiXY#ShtXjCr#W>oGb!6zXt=;N^&A=+?|=V<Wl-qMj
LXkVkd_i6oD;`y{yH-t`F5is^V-0SY2>$(~8$p;ophrM}d#n(BRW6W-K*y+fhFHV^31^WxTM*W2hYk2p&smQVxegH2WtBiFK_rL{~lFy2oy^cGuqTo<Y
YTCk-MP!Vk?C>JxdSOh&(heB@QMrMzMKoG15Ok?p#0CQ}sl5^D`>1BI?ZHGI`A}==`)@?fTnJ4=Kw1kXgj?V{qfuNHm2U`wFgV@_TR=rTugtpjXr%eo@
T@X2vyLN<)P%wffs%G@O*aoaT&399~&FaXYV-fb$-&B{IuFEhc)uZXsq!owR^k()%)OQ>*_B(wG=Rdg#Z$y<0rhovX$uJ$4UAu+4DN4UUe8*Y4FvwanY
)+6lnlLMWN{C@S00q?KVvrI>E`vo&_9bk!!373Pv_MvsNmAggUPY%O(%@l78;+cHox=%8*6mj0`qWY{yOO5|1E*(PVY=O7rA<dGECBSpsbzHvv~&pX&5
%~Nm!+WRv${1NDYy+pp%k_;F&OAL8S5jo)+`q|O2`gSUBCj`L4+OX^IlJf1dH)HVCr6By0C>V%|0eI8gm%5%KCv#==DlScL4&R=`VM}+xbn`AMWmN{*8
B%e?+&b^Op-EKfICaZ&QE8fj+4TZyCU*1l23`u|GqqU2H=OX%?633FP*BY!Trhq|K-WL-uC05l3;f*-=C}C*j;>x<etpc*2`dZaYLY;uN<@do>oZZ8w-
P>m9nDQ{kc?PnHzXRE*jda#q8xdHIC5H68e~YBGq%9!n;|>XV!BHja#@wG8IlfJQcJhugq;q!VRK`jO^p64)ejIe?bKI01}^_q%O|^!0kjRJyr@k}ViJ
JxC7eUS8836Ozc;n40RlgdxR*<+chK&WVnZ&K*<$MIaYQ44b?TlPH-{Zk#HY0~XuV*U_34s~Xb#7}`srNG{+uziIau-MI+ngi?6Ij6|DUqAA7PpHXeSk
~ej!<5RT<gm{edXgDoQunDtbx7K&fM%rCrrX)*Oz8tU?B$IDfb9h%Xm^xc6rF0wUx80?_`~)Ywoy{xLMmW2%T`(?C+lsb}QKu=<RA^G!p2Q&mG*dK2m`
($wz}C3c{0nO^oJ7Td!&jys0DP#;B1Nq=y)>$VTuB8z0FKeOs)??xR8S`Jh}`zvqM(*kI7XFSB42Jhy*(rs`>G~r3Vu>UT0zbf<h;~Xrn^lgAP#WWR1-
R}>1m%eT4){&bP_;**JgT+ZT)&Ev7XJs0wk~6(^-e7G##6`v$W#jxp=wl1`J*H<kh+gpeWn0(>ax}dXugt0ELS=|H)2x>$NhzTB8xE(xQk`=n__gqE_Z
)KgR4ui=AeOg|t(dPCy~7P?9JqyZ}1cS+N<Z%b;h2F$1ItT0_)OM`snS@0t`mrB_n6X=;IZt*UdqGk_9kA@>Gz0tMRwbK6ln3u2wV+<d*VGuDR#6;2qc
F6d6w(lNbu;%?Ys<GBSqn-5JwQVA3EvSlG#=ETs+1uf6F%SxL9oP(8Olf!jQqijiT;H~cHG}<nDiKhVma`QpMZa1kW9vLtgqh+iQCsUoG**w6qPKIATR
ik3fu_Z&SE`F%FC`#0rt)-b88)|B~0mzayrsJXSnv|FlP~%ui>=qPKQh)<pNto0orxQD7v71z-!-HuiqoaE6?gVJe<~wLZNwr?9!(FDgO~(SWz*<v4ka
G%JK~vIS$x2p`f()$+u28P%j-&2Q61VMeL(y6^qkK^(mjzC^TP^JJ+7_^BJ6pwzUXg%VrzA#0W9=2Nx?8Wgy4@LobYb#LxtpaXl+boeYf!Z-NNE&Xa5u
-Vn9=7&;%ciS>dt1czL?Hu4Mypt6q!V=&9?C67IgGci$ZYkLr!?p*Qhz;u$-&`MFhS}1U022sM4A(RjzT}aHLJwaV_pl&|OB^5TsOAP}*QDFIU<;1%s{
LL+8wn6qxB4pMW}?G%*TwT53)!n=zoKi2(a-n+)iDC-K8>jlp^;t4(`H2h0`q`gX?-7n$Y~HpH(mY?V$XVNtC%<F!TV4RWcwIO>lHkrO#`MKWcTc&J{d
#B$J5WTV9@V&w88L#1jOTCeF<ryGn4l#Sb5tF7kH<rbXIy7M65wvbAj@MLNu!a^$5@w_V6JZnK$%;>{PXG~e!4>{rOv047ao8{**xWY6-l|$70P!rxBd
*)BPXTD`54OUuhuDbk3KjH1Mb^cge=Z|>8TQ=y6D&--R4N<dQI4o*`)X{#6sx=1l9FSo1PBN|*X#mvDLTT9!a0_~|j&_09>-Ioo4h99vcz6wQ(z-XDEC
Qpz@ZMwtX>_Tw=!*7YweL2e5f4TLG&ew2z!fpXlAiBvFOR`sigmh<nv@9*a)#==Eeb1YkLS8ATFSP-N0YwpZ2Lq&(_~>Ssi2+fj5Z`U!rb&^V9E$dDn>
<{jO3368Yi%*z{lg>VB`*a=;bl!IzzU@%yp_}pvi8Fn_9BcNy=XaOVPIcD<++eSY@*cZ8?0L@b<s+)U?MDZ;vD19!I=Aj(B?<@%A|4?Qz7(r)|U=KIJF
E7U>xk{5az6am3r>2%(QSULHrhJ&t&LjK@#U$dZpSeh(ug;w$+-`ok|5pC3oOJ&t&L9P#!m8DAeC-hSHkpE#=72cHUmK9lEDG2(5@d9o<b_Lx|GDn`7W
$@42Y;_X*5-XBN2eH{4tIO6SdZ>6K|!ccK)CrbD(6!<C$StIs^+3A*h56)NTx3F@HUf1CDd=rX^SOq+QW5I}fk$s|1mj3L{$S`NxDuoIzhN82Bb>5wMl
rf^E$!X*Sz4GsjSn5E8ZS=K#1-H>vu5;eDzzr)7trLHfncf*$!X<`WcC>UiY_$zB;Kz7W8B=TCKaF4@@%0`4R<y44jW^9<aWM-`UhPMuG0URyNuG_YSm
*Rf)oPb~ROQ2m^<&UzdQLCoLD%T;LIJm!n$=&TZ;$igIX&Z!d7a?bYq+g;gyJQ71!eQ|Tl!tBD;i2vC!u5kGkS@>Gb8Wl-&bSbFf9QJxeaG*xcl@rC*6
_fKL3)ZLn90(j`%SD2jzJUeNST`qd)cg&HvlTl8cBTYYbCa4<8<RbJ2d+!aO<I`y%>Crtz>fQH&OUtv;`nzcv_P@Dsce+q0fP9plAUWczl+$y!;T^B)R
DZYYKT58Hjs^!S7SyNk>{(T^wEoe?>mXwuiImYlu9|Ff7}p7Wnt7O9hVo{H@aHEi<*hqsKRT-qo37w))q?r(3xhx>mQ;mMi)SJE&pWhgJghxH@ogF7P|
pdE!9+RDhqb}?gW?m)l5r^f9_7wN7);~llsNiz&Wk*fIO$bX4&_Q^llHoiRH@3r_Ati!D__DL>m2Rhe3%9A1s_9RcQ@<*@3PehvbU&sGic`l+qi<fKpW
20GaXdIsp#ct{gJhG@WV@lW7NuNv1QO^An&MdcV4dGOL82??A+??}I*?gr}l2N}RUx4l1k$IUJ4@!LzX0PCn`Mb%veXq?&{?cg~uB*Z@`yl;BRg8!8UE
2*riucNrHnx`Rzz_4kPyZ%)E|NbikOn`xBv^6~mc@q7a1H*{9nt2uOWQS!rLUjlSuVpn_5wzKsFx(U3m?XxUTs)+Ml8*_(wLFeHk2^gG>`e(6LaGg`Fa
H>xWT7YgEx@?q9gqTpWe!Ue}v7o^?*Tlm&Vxcw?eTsHn}7HOp^roVfvT&JA`a(U(NqodEP|-(ukr<_@gi4_hXSqdcl8&pkB$<U>iQ1U)&{sCw{|#_jCr
^A>zaIz#;F%uhmb7rR)vLSI}>j{{PS3n{_*mU1x%S<u1Lny^z+yJjkmbFmb{_%ph40xd0LbF@pdI5O|U;+Zsx0xyyFhmQ`hy%Y*DHOX{}UEz6SiU%E3Q
GoSny`taV!%p0Ld<&Bc8l6&P{nT#O0&%r)>`1ZFEfgRyX`22=^&(uxXG!>%HgxAVfnEg`zezgB$N%)hv=jzOi0Ts!w-~UbZd6N8Ne13|2)hQ?{FSbWrc
vF4cZY>V08PmG2=fhEad1+*-yYVjOiblqd;m>50yv!#<ne4Ay@#FRnsg?BDzi-OV?NjEM2fM;${<ZQIirBB`|BLkMsp4w863zZ1A3kRPSLHuRpSdv42l
#)Ty~?j<_aol2^_V_B?<e&aul_u#A9=*D-n4(2{75qwG2Y1Y3p+SJA<ypj@?-s9?ROsf1z!6g-d^o@UfUnNsr*l|&y)JENBQ+6`A7DA)Bf&B`aj0oS4O
<OD*tMIe6@dUYqK)TD;Bx)`w?%i_K&aaH}B<N-*0|WfBNdrlloczcHW1PYEP2id}RMO?Uz4E{@$LC^m)^M_LKU@U-o|XN%}vE&sXm!Sksu9bDv~0{<Zf
LUVHzcctiQ0V$Ubt-zYv_|JTYtvge!LKY5b=^N;uMtM^+zDSlpif2P~?e5M|glP><e@8>)zo?qSnlj8Gd&9C{>^W_1gpPn!OL;3rr`B=W8K9BVOxsP}g
F<<NFMTdu=kL+`I*%FO`GV=c7AmLF4m-2MpvE+I#^Vocgo++)JOi`<8jpd?K$jf?fFYsZIHGX5M11NUVWK7!Lov@UTb6(6)CGpyD<%;Q5i!Zg?+QYJm7
jYoO;^OI#fRRQnDpy6BYf_212Y~FC{vdFbJkt>2h=9JR6n+UXITNw%aK!7zhz+D+X00dG<BHeT_G;Vv3c_$J%=evQl{!5Wq9|=I(YSm1BVh5&#r=NT&N
P0Ib@Py|G}BxRyI?C5#8vo(jd<&Jp>^;Kicq;Qs7A_}rDG2iPf(2{?M1*ef`wi9oJd&(Whr@1N?A_^hvmF32qOYPDdyWyi|B^c-OycVNq;q{#ncLWOG0
?S$kK|{b9Z!rndC;Xp(mzi^5v#EiEb}H{n0P8;XQdpC^Um4C3-Mu<4hUcx|^+z7tRPkM}|s**a9_i_~v+_R>CA1V>K_hGm%m;@HeD#!~<$zkPyvFU~SL
2L1v?TI&q7A_Vh=;xVk<xM{CKdY^EN{(2<+gpt!W-iD(D-U)YE@VIizc8gWP!XhPmbY~n7=#mH@Kf4en!VD-{2wY?oJA<_vIJ7uwzO(}pqd^iKgHJB}C
7h6vnQUZY4uPNq8s6Dy%CMg*z;DZ@zPt)!ykSY?Mwt_vog37?>^L?ce)Ovin=cXcx6s~K;j91oD<rt?PH>iLLvj{bLhPR!<kI4$>9FDbhs=%@1)K8aUn
4{yehk%w7`?<u~REQ8ltC{2>Eqaa%2JH;!{tbrnHKAHfJAIlME+W}AMu-mDvpBm-y<`*X{4Z?8Tf!sj*mbT|$OX8&la4hb8pz5an<&(k3rM<ouZQ*u#%
jAfZ~1~ud4shVt4e2&fdVQ_wD6#2+7N68Hwyhw#0>ySm1!^OW)8f$d>~eo)Jm+UQguq1blj5*{Tx*;Lcf9Qc14dN^m=!dI9kzrPV$1<7@LlX-0B?AAWR
rsGq_9FfVdbl_9CB41L#|`v{fn?z;ufCi(?blD)832j<-rN^dpaSmX!O-8@MhzwOYkV%d%mwRoYT9eI0sw*@*PoIRxil+=#dH83AgLYBa-ztP!6tnYuA
ZW>BQiGrBV%;;|ILHYZhXTAUn7oiE59%m`jF_qz-Msl+9^<2zReoOYhMNgF%q0YdN5ZP6T1Ad9Jg)y1+)*)G9o_qcC_p60gsDs&Cx@^sf7c3$N(fpB$L
eqPo5)-{TLjH6+ntm1<YgmHD|4Ti&2j+2Ki$)*s-uBfS=^ko<(;NVPW_o5j2#JSzf*eKG%>_KEYJFUPw`{}M*7MWn6Q*{mzi6(gpL_NGvYsH&rxi~8S6
Gps!($Dgj<vH~?P$d3EJ*WP(jefo(-ZWNXsVR^x<S=T-L&>T~u)FN{+e^Uar&BrO*?|I<Z?E^W3FO7bD*GL>AkRoVp?p(5dBoe<pEgvP5ma%Aa&IarWY
O%#E0Fy7qVZU@inM*Obf?4oNS}w@(?`7Rvjp8u8#10B%Wf`}zrYc1OV>9LeKkmkuyFT-p@Wsd?Nr1W?64()%CAeezF>p{+E#6r*nVLf1S)P4IZpQ`U^u
lXOGvpGHe4_wF{YB-BiklaIP2V?H|}vNgZ9u&?1>&*SH~yIASqHo!u^>po(@>2d=rS7YL1YJmN7PVrQ{h{5FGOzwPZ3NXVy_lto77z<<&j`EOi9qnsX(
J&eoa<6v3j>Q6dHhplVZwhhiZa(|lK9`O-L>Z$J}FEif!~HL2_e_v6ST8RXYux!5h~U*L#0kgU)H>axYer347TEKv8x^&;|-IFx4;FomJB&WylPHb>Vp
-tD8&nDVv4jAylTfp2DDvew5m1*ZTb+OuBHd#v;}*m$N73W)UmVLL6AAp|^?+7_=Dw8421%Mt!g6TurJ7Q0{%$E|f-UsIze4DP7LkowU;pqf}T^|A{&e
TO!uGbyqLWApoPPZdo9&e^!gka+`xtkr;~U%NSD5L?8|1`lDhr~7UI>3-0aWKe<L)*G!`;B8O2`k|u-=dk_7j(8KN>EcQkuT@$7NVZY9?_njRciGHa#O
xMS1Iw?Dvdv6fajXZ7T*)g_Zye%8W#SqK)VVlfr?93}0GUIywzJL3AVqq{ZWgNx4<w#(R2!3!iPOl<W}XF$vd7Nx#oa?%96a59^0th7F&Y^L;2w2EJU{
IE@et`(KM-{r#5U}j<D8=<K&?%(%_#+gB|V?<i(&?1z#HbO4U82Uf&#N0yv&fgr=t}uNe2#jg9&|?gb(_S+R+Wz*lFOb=4EcsUMV=?e!RF(AFGk;lbl5
pVf<|4rNo7})OBlhhE3<uu%o$r6nbp2iD#pysR(egVVSSJtdYQBg<#I)(i8kX?KgWZ+6MrfGDi&k-9-hA9-2j*^t^FRdpBEH22BFFBS1}+AtYJVcx+4K
Dk(j)q~-&syBhy=4<h^-N0_X=G{BIRy$pzGX@HGSw5VFLK4=wiJ!)jyrQAvpWIi<z3xX%f6;8kO_kf_i&2)~OtO47N=B7tEM-BX9j~Ry5)cy^|XkV~i)
5o@N0C7gmD^P6OxC(Newm!wY!H~Xw?m?~ySovog(w8~j#aaX|q`7*S9pk;73Fb;Y!G;;N*D(Nr!-bQklPNpzk6IvkN5sH*#)t}~hB@eVj_G6tiAw-M$1
)lAu>3JY&NQ+k0ud|<f9<wrfUAHH?Eq8O>d9bWx2AerfcQ`M;KG&?i9Y*0DiPjs47<V@40;hS&@>FqkRObmp=AzbCU82h*ziO%ZO>2}XFElKAp-wQ1!v
qo5Db!ev$At~DTd#}BQvAkzri4M?c5`kM_E?}oJH)!#0RG9k;Ln_19~xrr+bh#xgjChe)+R`@Y81b7v3y?c<1Jtc%!Z>xb!oPc>A<x{)P9<A8Zt&&NU0
Uxq$wBM!bF6I{%_t=b!V4w-Zwr42IKegKUqi16I`H&?Dm}wHBjmECGE~@wHNpXvzh3#hqr_g6~lQB<IO5^({CKGtx+h4c;KWX786<MmqGIuWkm~h`S|#
DczZVL9h;+(6eE!mBVTf>aK4pI{WFN|FQ?sS#U_{rkxlzpcF4<c;;%1c*PO&)nAJM^Y`Hz_h{BZBrHCPqLHEov+yDBau~w|?OyPYQ3kjPWV^++)~qx!s
4xZ9cF!H&pp}?I_FisAf=;=fB1LHwrqme5-aF6A`tk;YGK=fVJDizlDStZR?f*yP%|4y*_UVMTPba*6I^pfp32&cHc>8q1$uIkaH_#ui&S)1rmVY|o?b
8WwpH2|^Ip@o#6W%_Z@b+mw{_;#L`B%)}`w0^L8}9#UJp9ka=T9fReLCUo(+O|?CiClG4{v|j?LSnhZq>gO@%%`iUy2ED7nif=NO#QK=$B%`+arDcO-^
|GH<|CBPI&v*z|T)7ynXI7XYSMu$Kpz7k|7TZLEM#@$*Z&Ti@y?U2FT^{6PFvYErtV!$>@yIYlpWC2{mO`Dzq1W^nFYYkL8bZd_VZbK6j<?AZ&!iTsfK
s!(R6<CIDTK?4^lGRA88k@v3EWWjEHmXEVIHSi5!jpirl@FHJ02=0QH}={=pYI&xx!#!xDAJ(|=D{kxogX+j-E)R)0Axk46^9S?*v7Ru%_-d|tnzsl^F
CSs*#v>fcf2t)8%`xIA^dn~VWggUG_b3}RfBuC&?`I&w3AIpQ9YX?_x&zW?p*FFELyn4xxkDpjyc!DxSdk;bRYI~7>LjHWVk1tKYkgLqxlqPU_UW~h+&
>xKg=dt{&`-8eE&Dmk(S^2g5zgC~0BA=f{-aOERmC0I%<pMVvz%&qhjlTYg+9#binOiOU2J+pOuU-C3p^WgR_Iy+Q%W{?vyTcy1(smYspU9U>8}*O(S5
dwj{Iem;GI3yxhxq3cH-4cH!?WSz_>VedHiXB#$@tgCe`F}<$NO6+dpUUSP-J}DnW3;)Ze{bJXZZ_xPN3Vz@%Bmh@aoT#@Z^#Gh0d0S%?@o<=C$^j*#+
`azI1bGkeU-O&kRYez^n2l{qlqvJ6f5;1_uKwkx8Te#Qt;5T0K7Ro8p@n%B{I=IZ<Au*~t=KmA8Au{b~3q&k4fRdZTDxzyE9Xc~kjU^?#HvZ+c!c8mz(
HA}A^dEyOFOZ4ai%%a<4OhV$}-xAi4*hvV7dwb$eSYBf@i_eZY>Z!i^VnY~`#oSk2qP}DPiJcN1fps$yo^=tdFf8VqoG22QpeVN2RW`BS4@`SfX`?D8$
A<Qh~VCs@@Yw~ONe^vgI^m&s0mofHTaTw>S5QaQ9>=ZSh*gApoo#<XnX=soa{-+Ug_1Ir!xif}<*jNtxTKp+oK6xy!8n8reI6}!}A?L6Mc~NUImw#=&u
A_9@6E#X?LPcLA<X(O?ZMYZD;JiA)=1uv)b-l{Wpo-?1jBeAFa4)YBiTJ_9%U9%I-QPh~;iv8Yruux6{Hs4t+JF2gfB#kV5kK0$J)Zr+Wmv6!eSJam^-
KA?I<AVrT3561^?Yn(U!GXVROfPVHwze_ua#$7#CseMZ_4-hxj8qTtvq~8eH6v>OZofJ{v3<qM?q1G(o}6V-OI1t|4sFIlKdllev*83n%s={Mtl<9R3A
&iwP8O9pg~^Cht+t_K9;ZYSQ#8uQa*-18%(izX+pA%$b&PuF8X@;Xf9xn{rjf;9Ph}`j9P*C82OzZ*&oCIt%F?(J{!(VIYi7CeD&4+UzPtPeU3J=8!Wx
tXs_}s;eNu~hIaCo@a+@&i=V)Ur}QI__|=>CFGq=74m&$KxY97K#GmM25?K8o>;G!MbKfuMX?~u_*Y-QF?T_A6{-@aIN&VNO{Cbl7BYVDSfA=K)AK~q*
6W(5xf3-fo+CR?X{oLHpGTVyx6W(6!A79&VE^hL#?>9fGKYjJ*N&T#SJFjp*QSC|chmY+4rv36K$=}=akv?zQ&wf(>_{-kUK1u&a@%ifggc^v6xk6k9e
f|A}*WQ14Q~94_&nMmANIqWw*UCS#=bPR?d6NF($NTry`z@aoKd-$%lZ&ec6{$tJ5q{qHbDk8>ukQaz@%gjnm-zI2c>v|7=ga?4{=R8Gc5kT9BmF;d!r
T2{A1;I9CXpPXvP-)0?W9aPC|g%a*|nef9R6AK_WVb4`~AQBjQ{o(e&@e^g0JCc?w<^4;QB6V?!QjT`qI7KCQ}5zKP3ma=LhfF?r@Wjo9a?O9w~?2_J8
)pZ@v3hUwiiFfA#EpU%$ylebfZ`-EC?6ncLI$eG(0y`5gAvXNsiVSLHscyQI23kAjhJeI_fbp}gPnko52zhquG=?d}wPaOr1X`-69W^tE^Y^snFlqyOu
@Kl^X*|M8!{^G|>A&JTX)Zt*Wa{KmUq`G@D9|BdJ0{rWrK|NQg6{flQ`|C?uD{_8so!0*2L{LjAo><54O&OiR?^FR9T|NHshTw1z*_ugOr#=GD6E%?DZ
-~ZaXKm2R>`uz9*8GdrNgc9&#&MCV4z?OGOd-p=6yKuZ)eC{p^_NTkHi|V^P3i_zMUFfbl-a&2Q$3Yjpbr+O}+b2oa-o;IDNZ?kVz2nQf`>UUV_HKCxU
y=@P{@KsGg};T~CP}<<@TRJ|pLX#7=S$zXo&Eja{IBpJ?|<X#&%gPD2Pt?Ecqn+HXJ7fx&;RZZpbeh=$+zD5{tupg=L^t2@BNprKL6&I?-qCOeE)Br|H
1d({gdxM`^vZe<%fUr_&N__(2P(L{{BJo6HRkd=(BegJbP8#6+zb|duW`XfmYcEIh1Luw_rFx$HS|amm-7#ce7G(*Hpt@a5&su>R*5H?u9u&ywc5PRT+
I`tcNXcwz>u7eQ4f6JKVwGzPtJMTVH(k#ou}Me}4y_{+;jtZ}8*O-Sa>E*0bOKJ7}`on`htqKcM*ILqDAFwoe%4RT;N;U3I_R&6#D@J-j`=bvK+67y$6
>FKGyU9p%T56olHgZ{KoY98S?KNj~$=kG}Qp?|&P*?%8jD`wqKl`EX&V(S7Lt4b<k@Z-3$aFZ}48AAaN6*Z=7Gmwxy8mp>0(@bLLN|M>5p{fDpKBKn)3
zh&89eDT>2fAiVre|S6fM}hwSU;p=azW<eXzw|rr{^s}Li5?&D!Jp5*`;YJa)qi;R2S2{8!yXR3tuA-RB)|FScBbJ}<<Wx&uXjVzoo=RYUj+UILJPFez
AB;z3$&Nw-ivwu*8TfDXyT~tZk~=W@XcKx<d^7Xuf;=Re2@|CU39JU>JWYQ&UuZmZ!h;5bV!1@Dj}3qWj=mn;4lf=x2xmZH_=<3{KnVc{n2-x{owauq~
D?NT;bjS3a$M75C7pqT!5B+_n-dw0W4t9-(k1Z_`Sb*{`o(6{(t@#Xqxx_`S+gv_FurI|MJ5xskWotz5g43`0U4j^!^`y8~W;D|L0%++Ox0!$9uc|%MZ
W&A|Gy=+|Gx7_Rhaq>*31xzJI_87~2pfZUOWNBkpnbu4-<v_1U{$S>C|l?snP#rM){=(1zVz3<YoAXg|6J_Ss*3*#d_q7|IXN{~;7S|H_Y`(zgS?un3H
@XTSTG&%X4>5C)!o^V^S&0&Vf^OW%923k)8(=)HgV%DaE{UHJO!&%g0e-hZIO{Uv|>24C%|y5zTnxt*Oa$L<83ei!BKy}#kHZxQwA)OSJml3idl)JYCq
eW{^iiATqR7I^y>Z*Sk5=~k(33G@CR{P+gu-~Sqn;t$j2{crs4dw=-#7fEuDRu8tgPyMe!i#&)uc=tiz;Y{Ius0DXJ1JfOXc^P-7&)t-5?$w8Z^>AdU%
R}rxRKxoec<UY#KK$lh%a39c!p7TO6O?TYeRsI8w)e2~>_>kF&HUbv{yS6;0>SMFU;XlX-~H!zzy0rTaPWh_eD<AhK!suaJw6l!-?#1_)PMJ%{vN)Ap?
6F8*PR~X_QT<BSG-}=hgy8@hS4`q?5j)DMli}?5$<m}cb{iB;a_<;;EUM&)wk|VaD(I5Spc4vd^qigwBzQq`=eLY3k_~{_e;Nf!@QS~_5q6?VEJVjhNb
AX@b>9He+g2Fo7W#A`hybm;$%Vj5oEv%e)et+;o*MAr2X}K;D#^;^R6u*G~G21W$8uPfx4p~c?yEa6g5@*Vs8k~H*CCR%!AS2`|+RL0_i{f1vL8mfA(9
?fBgC9fB#R<f8%@4{^Cb31ixxUs(T013RdIyzxdUgr@#9{sPF^rxR-eE$A1jH_3n@U_jmv4o6o=Z{r7(S&1ZjmAIV?&_RGhD%HC`9IT&FtKmwi;D*e`r
)Tx{3*MfbQ^udGcAn@FZ(k*IlYCy-fc~#$sFnY7h1M1#9UqVbNZ=2khOH)2FLmxCr04wvo3lCAB-0%H?LH_)2pd+9;U<G^rm9ISikN*e@>$4yI-h*d9E
Vb|$FRJk4>iZxKar5TU?|k8Ant%K|_~FY@T2&8z`rO?JYY}{#-7EZoTK55X``|;>K6`h&){7$i;itd;@~Wi0FCgvt0$B(=EcJprbcfqH<Era!le-?c!+
iy~)#n=ke&bad@j<bC2#A|Oe)t1;xDPP%2Bh%6cmMvo5H@e13q$wE{|$1C+i(8-uRfv{P@@}eT<-JnK1LzFe5gJ|_q*lI<F{i$(YCusrW-^;goMHHxPE
*{L)r?iysx?+9T6tz?eV{tSjT_*;<K-Q{@Is)=h^qaa4QDi`NG4QpMCG2-~Yn5Zw&A+fAjf&{w6GM58U|fSAGp@{MOCRzk2iI2d02A{UUqeHvp180v_-
EKl`J1|KvN6S3m#T|9Y#g_gDFdTpXHcxO<^fKHe}E7J}Q+VTgA@lD7{rdTd~dKDz8f`Tx*5_n4fIA6^%h9JoOP;|6jBXsaZ=d>|LJ87w{Ua?m97gGr#>
Z`JATGJ<6_>7$pj{igN}SHE$y(&vBpQPKP={N}yC|I=r``&-Yx_LYYN@i0Rn;dv3d5L=VmcF=QB*&>3l^r$Mn^}wItNsFKyKV-c(hB@3m4Z^Cwxs8E3-
gjcjeG~TY(6>maGx`>F|4QG#GWW0S{VR9>ilGm`U=P3G55Exb7wmpLcE29GUyt3d$L`l-_v^8T_1MFD>|s6jupYl(kKeDy@7Lq^>+$>b`2BkPVLkq^9)
DPmKddM2*Aw^aiTm}${d(elJ#oLDcvw$7tS27U6A$ajduj4sn!J}LAEe0#Y4Smue2}K@rKx*q>Ry_9kft7_sRwE5L7KjorthWcdujSXntqU`AEfCAY3A
WO=HWZ$;XCH`-R&9Or0ZZzy_l)+QwFWWJ{<PvILmzI)~-Li!>G^v#GpDFCl3ewhy~nnU;i40e*75e4|e1p?@0W_jwBOA*o&92{x$j&M&Et#*T$-Ox+Qi
f<uxG0`+0edYq2M*T2Fwh$rm7tvfS+kl$EHJS>$ds9(;q**r3IR{nP^W+!Xs28_rUe!y0;>?s>YWE0?$chLS{pT2eXlvq_hL8EyCT1|R62l-TX0Elx5H
MB{Q!>J#OLoU`smcc3u6pOp1HDhUHcLEo*q{ShHO25ji1#H|cVGq96=p2-H44`34`2|iqUGX%b8?FFyoIfJ6Gi*mKExdzq|?(#80dk&~_x$XN(4~+4&6
A~5MqBbz1k#UPGG8pdU&js%|#Zym)@-YY%+@(PenDppkqSA0$og{^x?wlT(FY;}Qm~spjQg__%%e^ge3xA!?vBHvjPIL;DrQ~r7l&wyM#30Hk$OfULIO
^c^_)?9e-B`LTh!)qpIog@ku;)QvGA={S`pK|yBf)xS4W<ZL^%b6Y4U+8-lz5yh(O~?OI)>IX(?Cz2N%GKk?!>zJjwk8pYWKuNA&l7&&DOw<0a>Wi+?8
0>t+W}&x3)pF^QO3x>|_J)un}E3IPN4s(|m87ote_pq_#n)IL=#8rBro2X*){==B!RYb=o66X&V7~xlEV_WOKiBge3GQBsy)Et1&yR`mvK|%XrqLCWu<
!I;&u7h8!1+#$K~>v&St7%cZkXh(H)!biGSrN9C?3K?{US%=K4J6*I$fJQJ9icg?*k?S|k2(A*8=x-=$!83YTKKz*QC8kLgH)^fOr<Ca88td<4=qFs6*
=-CBKOgxBdu-c@c5%Wb!p1X~KDppF11SuyV)V28RD9C0)e4C<;ZR8?76Svc5q?ZW|B4;1<+r->D96i%zg7*ZuNB0h8;zz;tfw12l9Z~Z%3AvPNe2B05$
{^Gb@llnKWq?S?wT#`tR*`;g&BV^TT0L7!dub-1QU){{GbX*$w-b9V*YnMm_4FP`3f^Chrq=?`?nGnX@tVpOl2^!354Rs8N@J_Bm=rLqH;3zKVJ}lw@g
t#*T$42LG4x9?B54JV%i}z=SQ@T#_F`8=g|+AhGuW-e$c4eNTx`YB>oe!}&m**`oo4mi82s(Ijl(7GgLMhkv#`WnhTBolf*o;{dUBOezIw4!1T5Aq4!G
H9H=HuF{hYBa)8I}*gw*_$$H0?kow3<0eF>1u@~ksUjWvdyo5;#`?T!Gj%Mvq}j+Y`SdGu_8;K?52EqUX#jzmMy*tkh71X~q22K>Z13bH{^^sLv6F5d(
3bn-cu^qmQrk(_HS4erq6ebQAlmlrk=aa%@Qs<ax;$6LbNYVObj;;aQGI^_w#FNTU(1HWxJbEI>#^LezN5W{iy#Zt(?mSE9xo*cXh$yl(cNtIpns9GN`
r*s)_L3Bv*_%h?%2`rOw83hI>7}rgppCO!idob(gfEq<lo!Fy)o(7l0q8?uqTkU$-<}S!CMBg7#Z^Zy<H3|*3<LrL&Y$?sLY!bn6+G#+Gd$9pSVxHwb7
rdTL^Fmh_@+<&YU3h2NUWyV&@s-6H%aznK<67F)#|q|ub(RcnbWJzqs;akxsnZA;e{SBbm*zAFjN25eWI9?Q8?N0eakOHrXRi<@k3F|PBe{x7!4R&51_
-BUc0jh?q6bunarB(Z0<a+#4t27FxddixiR75e1wFkYvlV9&SOVm8tvhx$=Oq^8I_CL@PVa|JS&o#QPZ!YPLvHM5EX;q7FJ|i17v}v0hUh$VQ_%$~R?-
1^T0{K3tn#%&P$#G7wuBg#o;lkBOr|p{8zNIh0;OJ{OFO0dlaqCPgjrGrl)ZjAP%Fd@5!Ai%V}W|>o+Sy4kBvRH1h!VpOL?K|D$-PR+u^FdGp-I|78`2
j?!ibVN!=bV>cp|-l^B!N)i$o`q4Sr{0YiauDk8h94rYVoB*9+S6`%G@jS`fpZrwGIppy}Y6154;V}DU?1Yu^3QbXa#MoV}wil;hR>nDd{^P`Zh&ipAc
sEOaKTw3!KU<>Nf!%56$z^InHtWQp=0akNvLqcns5Whw$9nEnyvHQ5h>VvW*ds;76uw*AQ6Huo^ZPc2#U=X3&Y@~X&TNsn<7~Gljvk|zlgqbGmc_Eh(y
nj9Q`^p%K?PTuQ9mKEYFgDx$y4grbNNTGr1hr_4s-oiMz85R7!CX!4q&>vvokzG=QWc<oh<quLL4wL4o?ifWG93%nLsK-HI>?HirdPd3_u;Gp?SaR6g=
xJMgn6+T{AFty?6nRQV?2lh2sbNkBM@uPVFi_G7gzMU=vkd^2*tNNA7nwi9oBv1hlq;+x^mnc#^>muZ0C3oU)U~8m>^?qhATt5T*sPw?a^X}@R3mX8n7
GbxXy9jcGxqbCRGP(i~*AnO(#1;2jCwa)mE>v-f)}#uoKa?IvZG!6k+DAFa>NE`rs_k!jm{_3Nd_pyzUIVO!&@Dw`dC}xva|!tz8uvi*&1+m7De$Du!k
%;n*CkC7Y?r4BI$dknK=?-dnSt&}K5e*Lnv5j!rR`G8P;aBmsq7oeI{MtI8pjl{ZrX6wY5+jD2(%;9i-TyiiTAzlthjO<4!?d$#A6#(b4I6UXme%NR$?
=|L=sE;7H2GSHL28HP;&>-%}VHpyVh1%oK31upuutbq(!O}2BMtzq49H(l+dhq$MYq**e&=%64so7KsRQpit6Wi<>)!qNtHAyFhlRk;8%B~H-AD<cJ_r
waCHaEXB^%_5fPVy1u=UF$+rNQ;yW6bWfdfzORenzxa(3NRUj{O+(8mk?!GcbcJXzN`oXU<+@rk+HynOi<lg@HsPNGaOe&OsY+T?vvg)4r|Cy70g{tNn
yDTk|8A%ZgOmCFk*H&Y>wP%4$eqw75G819CpfCziUwl3?LM3Ee~^S04A2nW+7Q#2oBe#G&;TW4RV;{VM#{$92DiQc8#R4RaQ2J3ROwW?@@{2&yhWsTOf
{e&7yQlX4rj~*CiWVeFLDeGiqd1$N*jP(7Ro*f&6jII}zIrgMl8*nRF3!PXr2N9Bxd`whrL;$TFOHyFKK8u(Xa6KjT3|PV=)?_OSj4eS;&%BgBVm6Z#+
@*2NZ}2F{rj&OrV(+f9dgM(!cMRjRq_ZTz_j(zX`kiHH0XLQ%n+QdwIDt#_;iYRaKOUbMb{88*JdCFdBKi3gW9z>f2&abjE&P{^*V<GzJlfL<02wZJ*v
m>5qsdSA{&km1W+c$`jd3KVxWS~czZ#sm&$M8X#`3Fw79xQ(|kRo0@G8Y0&u(WCjQa2Kg2ZGnf<wZ);7KS6xZgNb*nu%{4`0ltyB8W2iI$krw0H0+f@3
kwr=VL$lDIabo8xCQ(UQZufeY=#{i$7Va^>cPGO@iKbJW+rf|bjb-b&7F`bExE&ByQ9HoM}y53!-MtTASP$q>srdymm@B);sN##sl8?=OiB}Q;ipR9_}
fj$=`q>KHQn|GpeD#S$;jCP%bIQK^3u8zXi37DH_XX1NN%^wS#y^lKp(?!jdd-&{zxA>S(?g2pEnCe!7Hd5Ac}N`X>l7!$V}qx<;4?Ve{i(}YG!3l0r?
fhR&6*~6F38Fo5z^R7}pbK`c%=&C>Uljvkj3A+#j@!fl(l&`Xpe(%D6OM1P(ao*9TDRDz|OtdX`>2&7iOvw^D_0GJtLU(G?S$p2$JnFKN`QO~~)B(VCw
#SqqlY3|rV<;j7#L4)b^{xMfe~bv(O>q9X$fNs_SMCW{ogptZBX*@M+ny2A)|B6|slkK{h}$MIIbaXr2IF!qgW5Bi}fYpAm$j$K}yG+bpAWs}ar$cT)F
ypGdIUPc<E1e*5q?W9laHonFiHq0es#K_roFMIt3nFXO)ji&_qFT~^}vKYLTfp)@L+f5tT-)?G3Nnzs(@p&K14eQeyYFq`n+$s{6%b>)$O^$245OUMDm
6=7&HvNb$FuOZUi2|@gw=WE;->Pgt9y0TE90-FAw8WQpoAC@bO|YYYmaJ2lPuZfi*Qa@pTq}Vp<#n<LS-CwIZRIN}!r2YJ2-CLdnMzlu234{P@TH4!%@
*pKVYg_ElC!l-_FQjZGm}_hKH$TNoiF3in*c-B{HDqD$UyMM=u(T$d=QrYOxt^u-vBVz8wDp$lEDa8M~_ks_h%ghF&9i~r5x4F+6mpYv_Vg%m54hpy#V
LjUOSOXOb23ZGMjJP!`|Su<#<F7yL1k8#0R}YZ*_?quBE&7vY3YbCvlE|5JCLfLa^INl+3DhtH!iD9d~9wP$V~33=u0pa=w}rr{wDf*yn(-tQz(YEa@q
y-0>m*z{jYncL!nDfMRC{qZ{NK1485wYIQV@052I4mz^2J51CCD;VGPjJ$Ax7=(qvHfhJ(5Yo+!uK4QObWpCw{Jy(w=HV`W8FM51_tdJ&!`5BFgCAHeg
HE60tI5wDPbAW2XI#F0<r?RW1DK+V_GYv*nF|{&rGyt`HVy~#y%PMz1rzX}#JG)15v?*yx@y?)8r1?deI?v%$Wj{HobeI{aIU79Ko+dV!?{cA<#6f3}s
#p?nSq@`QtU|_?cm=J%&KTEC4hk9KbAPdNr4(TQsLYI3E;kOuKVzW{3_#W@SIT{9@Q~xeEEk<lWXQAy!z8e??W}?P!YfF~J6F13pxQv~yZ(xaAl)$I;_
CG423fM#YZy|f*VD~bZm%;A^2epIh&j4yofNpcKp*_xiw%6fT65=6h5b$GlIu+jBzt0qZRhL+vzr@afShZ$j$Iu1_E}d%6fqjEU8nNQIiaL+-EHt$$t_
M5u=`at#>2ve{qM0aG9)_L2BCCTI|>^+0v4w%{RyF6hTU{Qoi*rbZj5x2bd4U0K3JS2RXQ#tBSpqjz#b?4lp0)s2K9&+=p5MTT61IO%uQs=NIR>JG_q&
d889pD>O??P^7FKoXoF$ZBoVHvK%Qa!pA(aW6*CQBXVN%11L82Sqc5%(XWx?jFn8*D+S-!~gk=-RGNt*DUq@{v3Kvf6Ss^?fR)|(;VBe*{SYJ!XubXAr
<U2ES3^rO?bIjf6CS(FQe`04x)#1{WPz#3v9eb*51O904&=|-P#z?TIS~4uUEXPe-&R|Jen+LN(?a2fOA7~<l7mJA_j!1mGF1&?7j%=3=;TrarlsP}i^
!4CF{LOg75|@zT6K6Xes)irVAa>K!$rV@Hgv_yOG>7=$8SKo@7XISkA%Lw3Bj>W#4gonc7MbpFvmR5nOJ@xc3I~S-H;<gi&Q(r3p^Rq7#=MW4^TC240`
qsjT7Y9Xl;*_c?1ZO0&gnfY6&t$ClYs}9s-CroXUh}FuGMMD%GSvs^tSJ>#1`@cDxZZ1sy!MFBJ$1x=-ojyhD`#I>S$$qK<v92vQY@N0UF`VF`ZlO`++
|x+miG!4fM)*IivI~endZ5)u~x+3}hbc=X}P>BRI8PSD)C@lh`v+o%w2YyT6m7dy|qm*#?)KP)(7l&6Mpc_dJLm?5~HjlwA)SOe(-}2$nuU-ugdMmvD2
b3A>)ag^gHT78nh*-QZlNt71X^zd7JLji*iqDlH3XUR22d@$Gn_U0H|xq?63Wx}o;B`vXmkY)l)U1F_?Lg-RP|0@ZXi6v!Q71J=Hd*<LK{0{WS|8FsPY
Nx%`@X~A8DxW|TgZePm6^nuJwRpc`cwEu1<8=DAe?S62FxUR4~mBCs(f^~P5O$jN5%54)>W&1N2btiGQI1e(mNX`s_*b}0U^0E&sO6#wi^D@Om&pCs$t
xXrV#oUHNPm7q|A2`0BPSHG1s=(bs`?lzQW>_}F_qBZV4i`D?DcEvm3$&8AKn6Ura(3K2L~zNccdWY2dn{MIT!0KP19+fKd(hi1!yUKRP^Jqs>e&_7o@
H?j`2&d|kf&@1(?KrF<`NzY!G`rw-kglUcjsW54&2qA9W2<mW=(VIG88waXk~T-bioq1m8WwFGnfp3khIFr5QdEjEBTf_N=^WjAoUN*iZ&Y#7I3s)sX1
(-;%K)<R-WC0Xweb!1=f59;b#6cZH1X-5MI0EGLYhH;CH?=nQrZbh%uy>!*!P#J%%q+>!dF87#JC4`Y;Am30cYU)LkvkG`MM3r^Sqd{pb9!s@Z5h*C#;
A+{|-Z$}{Lj2Wn$Sas-B>JK&VKhyD4uZw@nx!`vPxq>xLnM8d&E-(M}v3v>shdO_od8nX>xCr3I#DmMd(;7Z)}B6up&`+m)>i`wodzukohB8>=GL?lZp
W&`_Qin&sCvvsMSY!#wmlNscPMsIp9c|6%E>khfx*z9WE<9h(xRF9G_pr{-~Hczytf~)Uydp?iX2Eg|xK)MijfJ!a)sv*-02H7F;Aw{~w(m+p3iShCi2
J@T2Sea3D4c7lnmW>KN9D4%n#iTo4vk0h#ltwf$`VM=<>jN%x-Kysjl-Z_AXXBt<+M9rM)nx<PqF8R}6?yK_Q#LzrDuDR33QO*YWTFH6cVsx==M?f+&@
B%e(UT+-5M(jvDzHokU>jS(vn8h+*QnF|@LI|~pv%%8wxRDgoKg&6SelgBUsV<5d72nRU=*xKb+g8GI3;0gBb|F|gEsQ{%1;hGjZ7t&aMVOxm8~|H!#J
aMw!tCWvn3XVG=O6^OGtC$dJLlK^`HzJYSDA+OwD%nazcTe6+2-|RFMBgj6G)!yK{POqw0aW+?g^6YD^+lDdVQ>A~`LMf{Ith*j1cQ`yA{a4?w1oMK^a
D(5q5XuiG7OAPgl-!OZb0;GYlrc^%?*3OX6~lOnN2`(f!a#-XZF6u^KXQw}yY4Jd0bLCX94GyBZn3NSwu_<e;*@xc2M+@G~8>#${dFsBW_+ijrz(iY($
8Ljz{<+rngkV%-)kK%^kp}LE%L4C<8LRioIhP5(byIkt0twAj|g0#^9<fPsHdb>e%@<LY4S+8NyL(y}SfGrY8^$~D#7u0dO-uMAxHe-!$>e!$=MA^3P(
ltShAWN@Gk46d@DTFmo*unb5A`6>}40#VmT5$u#qUe;`xVC+m);jFJcu@)#*jdH_-V<)o>7p63l{`NyF~`k}(Px)x5BJZ&?n+_e2?UV;$vUzg)SiR<(#
qmv;L7<DNJ)QO9>)pt*DY76=zeP*dpfVhGu1D=C8(L)+Nx-<oY?)`ScbIL*8LRwXusq{Gy*e68AX<`ofLwD6P+^^Tld&x@5cNTWJ`c0i}?0Wu)zAU_87
Cdppai*>+bA0g9iCK#pV;zggnbIrfAG-S=6;2^Jn{1Uv0AlfG8{Gtyy^tr?}~HZ=g5*C2ZJcpo9ESMe}4&i)%||hky-MsA0+mj*E*qb<S+q|LV;#)*}G
<{Uws>d?V_jK_b+?uAB(g_mx@`XdSK~KRk)mLeMpDX^hL2H1m|BOM{jp>c(qjn?YuSb)hG{Tl7F4j*EQDjdS24m!unv5a#EJHTP2&b7s%>QY=ihm=-{c
j{{^-i>(7L!qqHPVo4jsNOkG33Zyeg+RZ+k+*VWBB)6%}6}MIf1!i_Q-&@fBTXP*kB#U5un<!I194#vBiIdHgaxNw)I3DX{rmb6cqU9C2XI2K=_G2h}3
Z^#s2(Ia%oF><R^*I!blEJUo!kCuF2249Ni$Og`t9Vq8H~t_>*nY<Imcb(Diz1p^SijN(aZr!0=19myE5Rn)SZ<H_n^n%i*ipdIv8q#^a@NE(yR9PR$j
}?;W-QuGpp8qQHG0;Th-j-EV3f5{Ne~}!A<oEJgTxT%L7c5NW@<YKtQuJ-_U6f;X)QcnYkk@RZDv~d)+x3UawTNTS72Q;(6*3Ao(@GGtWL=;k80UWxdj
=p@knQlf!cYsT}xb20KPZ3UL{eQgN$oJN0B`V>nm#>m#0$<`^zak!z@1(u>ZQQ^O@<a4^B^6OB^5DOo~81)!SJtlokU@J!4Wv?e@mt>h#q_Oc=j5i=bD
C^lOP-I|7H*i=Eelz>eah;7udgdpaJQn^9Lee{LsIMRH-!wGcV>Bj@p8JIo|Etz?*=$i>z*BxfN%S3u6Uu?qPID;*MPzX){)!OAjYDU?lnnx&7eqMEn<
doHVIW==0cmTQ;kw!sC{pzIR%UuErxU=)m4&eKVo*s@l~fRQ=Tm=5RUibv;b2C^ZbrT(yi{VgW+;_R}*Ok*6Is<-xp!~(mtuc$RTz5_D<u%yr{j8CjIV
z4X8*#IWP#OB*|;Hp5wHD$^hJ?-(}Ld_HZl(!(DFJ;^sqZa~q5P7RAE!&{Z#Bkz3=D^<FECnHO_K;s&VAHEswo;8LvF9fp9Bm%xS27q(>*!8M(evpE8(
6HL=I63rt2FFyR4VOF1Q*sJLhKZ8?jx&ZKiJyLi4t$T-4dFc{B=vf`Y_?s4A0h{*HeWZmFHeaSupX_L1>wUm?E%vt>TS}!T4t`=~i>A%mwE(l|^TXSrb
d<CGM#q=NlM6b8jG8Sbt_)GDozXvJ1gQ*>t-gTtx<FRN{%`Z-4${(EbWrpK>__9g$iCG3yRJW>I^_U%0Xfc2c=o!Wb|ow%&OJrvz82$F$i2c3mkJfQ=B
ZlbnuJiBm+1BN$s7jR`m1(9|s0f1ZY(#Bzp({Q*h$=h=lpp?!p7AZ5EF>_1{-SnPCj2l+t`!LAyTzVAyKYc><RfY(PlM-^xMxSo(jwBfg-0Q(<&TkZ=h
vPKv5#R4HS+gYmIR*QyWE^iUzngr`iq1>DVr>Pj6b-AB8EZ%T4HpR%+p!Xo)4N^=XbKaHXv0l(B!`2`^m-A>3^A`;qiz2tM|Ise!shy?d+5uHS3kV9M)
WGE1A3$D0VR^ehI|<wf4Ug3IB8pa*+1g-kJ;4+?UI5ZP-qR8u1S)$?D}HvFx$~Z?fx8OX!Ht0=wt;Q!fF~h~x>SQGfb|8LVx(-YiK_r=P31o9=3JGlj%
3$Z%bn7XrAG`tg2VOX2}umA6*dj$##pN^Pl9ByN4HwK;t}%mL~l9-#fL2eF1WjobEDoHbO^a@-bhIT3aVSrNy~FmHak1{WqTm62ACk5sEBpO0s&`Ge~#
Fi3W#hiPHXybGA6EXDL#~h0LZ)|*%T?8A?T^)_Q+8A-XP*-wio>Z)`x~ns5v*Myaur|&Th%EgYi2<R$Ik!vj7CBInVZaXQ~iCNkU&7b-AA$bP1b7A>RX
>?c4Q`rMATG7A>7!cbaTmEi%4Do|J1q7mt<8EPFjfYHLU?tbks6yjd7nSe1?p+<6(ICx)^aj&Z6St&C-7kQYq`l`=URpv3KAvt8?Y$|gaUp9futdcY)G
nxRN^1PNX*9C})s4XgRqZaFE~q35<-7$>m)Ccr7K(v@g@i$N|RKgD}D_Y8a>5S5t{lm_U$&<rDj6@;suxG4IevkhcZs&wVIk_fQkJgymR2g6<F&6N%=T
GEg0%B!b6XN-u>>g<`GCpyC&hPAz%HV57q+R$mv#|HHQ!8UwDDf?vzwwvynHWpeN1h-sb;iiymAT{fD)lgvTAn~!-AMr$=8Pu`u5F2$|1Td<A3Zj`>A-
g2cYpn1NlEG}*E03APga9;I;(8<!n~>ei7yWLja5m&WgMMYo7WN-1eH!LNN^cybQ9)+Ri&bhc4Lu(qv_pK5H6)XaNYy4lyNRdr8Rzw^ru#BIKVS+VLgd
<CY)*4nRBcV`LRxB%9!X^(sfxD-=T&hrKu<&cWnVgy^MfZF=wghFh{@y&;8DSfVTFP5=Q1%FuQ$xWs7}ouB@akafu2NApVP{%#M;(%>1?!91mpiCA6vn
e6VQ6HDW2vk<VQghHoZFuOM{8BRn{PmxCYaSgY0i!Y(v0k;`)G{4>N;yi3LVgapHmsy`bVSTlx}<HoGtux7Srq9CEJ<tfLM2O%ce%0oy?P?g*EjcCHp0
Y!p@=g!9}6v9?Db$sFAfEcVxk3QOzIqk7Nx+CCJQz-tlXWX6m#ar<U;PKvr!ZvBUUm`=wO1>>n&Q&Ooyez+9zRt(G|*%wFjqVI;*ZNZpZBs)&A;jq0@7
Cz&;aZjeqlEzQv^$gf6oe1sK3>xHmW(SKoY|q9dTdFdIL23dFkkge=hiwDoTD|?9F;DBMz3S`^!g_r{&O_F3xY%<gHrUfjb{agszrr>LdNXn(7+;o8S{
SuX!Kx!Vtae@3;3UbFAuknBQ1Y2UwEZ5|Ph)cYv$3t`{kU^P*g+Pa0+zaXzM{K2kXSijITl4cyQk-(zh4U~iUSq4H@k(<Eg1x3#tW%?`of^I$d=b~fX%
`DWY=Qg9&`qo8sXesN!UM3mSCH)YG)cq3@tiFNi&mJdb2-3JV04vsF&1rZ~3+jieuK*R)oX)cgR`AoN6KN$2z4cCG2t+6s(J<=00~rR+0~`ZERw?2ZyU
><g}d(;M`tAeM<o|1xM1@Y$pF|_T*%M9a9ij1R%wAq4QLtNu0e}&t~coo)7ZUMXfCK90fdS1?jBcxePlVxp;Bj1H@?2R;d(T%6+iOSi*0jHRLarI<Acr
->N+c*4F{!Ep!RuODPGMRT(N$U5|Ygr<Q7r(}mILqdc`BZ^~FFPlPG43ZwgVq-lsj1Gc;#qskXSXE!U5$ePt~y$x1!DOD5X|8m-whzI?<37djT=A9*RY
TLP{Lk&BFa8EU3UDi;4dT!GU2nb8%X1#BZdR(OjDoc*j^wAvhC)>NA1+Tgd;<W>E(h_fHP<1dLX?ZQuKsiav(dredp$=Mz71c)Idj=b8+n*9y1UcocBi
HGCl|AS#c3SxdzaKS%Uc}^ZyT5%Zb|c~Xb^}}0zz(sbPJ478j=oGJlML8{6}UF*!Tz!Y>j~_r)4E3+0WqVKgl>VLtcN8>$S{AvqLPbo)K@)I^%9EO=t%
+cRC>GCJVAV5^I(Brj#_1)>g1O@&ziydxpDn1tt{0BP%Fb>5+zq4o~?+3z^_CXIR76<=dq?J5QWhPVo~I<Br3Vc;Ep6wQ6xY8RL^$$8?~zLz5h8a(5Gl
$eOMy@!{k!VjBF3L<8NE*R8ed2ExT93N^KMhH$%ANXOxlK&Y{`)U=>XSRIv2k>COQMVg|dp%}8XB=ff<iSW{ksY(E_9j%Ojq7Z{(=o}p#%N|Yf-fQjal
^Gzdly7Z{P?lQjX?+fwYRnxq(a2nBojFTg&sBx6f>J*H%@?h>8%Qo>Q9hPE)qnbhnrMMaL2L-hdXcNC-kgS*6n~Oc*3+j7nTH3I9Ayjulvf?*ny0R-Sk
HG`*$k*-`&qu)V6Bl%0+i2p3b2<abFHf9671C!c6Q(`$n4leDzc<vz%{r612Y%7urp1QQ3;LbIesXhYs>s+Ix19dijki$;$sPpO$u((#Emo#ScJ370Ng
PqG4$3eAUK^55Rsa8fiHz2eQ+<?w(_85{vPJWSGhAP{AEm?b!}2DRxB2^QKuB5pSE=d^jDZ-Mo`U=oL=Ga2*Zreyd`egYvuOj4r0v>yCz+EA@OjgI+Vv
4ZY=>nY#URuHbJ3OGkzE)H=V(SUu@E=NZ}RH6`wP83CPk^uB~jK3IbVA85A$!3-OWy^wt>Jw%--QUPvvmtZ_4(i2J!dXKq7=BHa?;gjO6sG%to{e@Q(M
_Bw~WHU0o(9VZ&-VkWN}r7wr)hf^Kr-shx|o@wazFRQGle!NuZC8sRW6`0rIs2Fr>96jCd9F!=ZVoBt_fCDnA)-!n-Ql6_ySZ4W;~6L4CWgC=|^-zKq<
A3pWTY(;OtH%>e~Ie#Zz29i5#kIQRA?{AtH>U)C_H|*WF>r<!47r;gJg$_T772ZDgj`+rszMZ5RxVzY0CgMN1+KEi~p-}y9>hx+qE+j6BI_@x65+F5PI
f}|D&q9DtY)gnEnjhyUpUSEmXh7bg4{_TPXU3*))n2@8#2Y(p81_(iRKH~qNn7|PQGOl$wx$Z2dK=LKhiLX9d;v>UO#7W<alw<zDaG%R(Khy{;bR&*X#
bYy4>QpaQG5O|aZ%lEjt+@-y<eN?sye`%E{>m(W+B~K@1t@_eh9H65JePTs6Nm%<RkI=`U-{yjtqPGBW~B+%FBrO`~<qVKWELSO%6O(xp`_Rn71RGJq%
P7;ewNt@75#6wO){!*E=r{0&c>G|NJ}&$f!Q&%w>%Pot6;&61A1klHn*a(i?l3C?D(Pt1vG%@Mo|Hq4f6aw%j=GXqC+kHS}};OAOiiG12@rM4cK!$JyA
xy%G7vj18D;U7wrQPdPzM`+RCr-`y@Y(>{Eyp#Dl<@~v`WA?Cn+b@45#{_;;si`U_cgA3+n2u~N6T?MSeQ6Hyq_#0tV6PLtTkfWl$gqx|8VF4uWE)9et
$QvLE_v-B-48UnDzU@{<%JGtHeCqOt>X$9%b#}ixZiD^p6~}7Gi6xvEQAxpu`28e=Wv<0b6~Uxc`B|b4F8G1Qx9y~s1_BtUHs9M3j<}kb31!Ii0;3WA(
b-f^@CfSF5$fNu0&gdl{*(P(zxL3$`YNrD2pN3Uq4)b-6EH?l^<A2v{3%wUj^TbJ8{ZPM^UdbC1WFQQk5qm+y%6{PGh|BQ4)+^u>Zv8r{z`|q@`+`omq
3jlCO={o-*%PM9D;90#NQ)Nmw+|Gi+`)R^kf*_-B{aJvJQs$7qF{uq#}e5iy!U<7ILQjf!JgT+-;6f{TNH+kg38U|IF(F;*GP%8+FLUTd47H2P$uUj?;
-ePI$L-j|b%k`OmL-*omr-H(-6cD-hH^zIgJwKl$glJU2iK;vJl{N`oJj`sAS$2C6TKnn_KHla2L^;^BlqQNhzsZo}nOsD6eU#uJ1t1@N*gecVn#dV!D
@UYBr2x`OiQnOs=T&l{}~Y0%s5pP!8S96pRC2*K&R+2omzw~g&r^m+U<RsmC;vp_Wf{ZA%H@DKQC4P+*?6OFFOC7|l$l#1RqIYH?_>s<+|Z<?bmf31IL
K7H?B`rY0Oy%(U?X?=7@_00^@<9B+I_C-ihe21E9luHna)LTWA5AaM|H^PP@%m5X_=0H>3-~_?f)3<C*3}l2azB6qVuRyxtT1$M<{t5HMttp;6-gZ1M|
92>~YJ#MR-j%pI8VAl<d5pnBO*byh?$I2b!vK1Qg+wmzh|iLM{W$0(N_eDYIkw>RW#F`Z{EZE8=LF}Xf3f`dyMEm1=XBC@%>?!*Z@b0=*~}M@bi0+NQ$
Ua|J@dsD4>8f}y)FfEyPiMd3A2+Nao#1ZYjY1f(gv8flYzqV@eInxXVEFSjW!`@o4q7HL=EPjso&(+sm*+g2cJ5?h72<GYc6@Xjv|Ou!WN{oaTMN2`S^
yne!K~NRj2Dx2QKL5;;FieYg_ztAPd>rCmxdIx&%xeNexo+kE#DgKkR|?$r*f}KK{nPp9Ci=59E(Gl#OO~UXI1%8sEGve!n(ARS-#o6i)!+=jXU5RE+q
rfg?U_%MCJTntn;oiC;iof9huQ3PML;zaG1nIm*U#HAa>(b`8LW+BBuR?kU19aO`DrOarm%(L{V{1Ugt8Px7VBb1q&Sy!$UWe+Q(dht|q>{X+cZ$u=Kt
GB$II8^2BZ(>@`SP$VmrNtA<Q&$mWqShW5EgCQdXp8!(Sua8<>Bm>|bKdv$$4LQv89(<oNzjmXrz%YeSM}Ckvw&WFkYAbx%286@>7<D_w;v#3#k1>Em`
}3eUP3Ewdrpe>=iWtOydjB?xC*muX9P~C3lWfM?w9l$XTv8j+MA)aVqN@WY!-##bgLLL6m6&_Gw%Ls#zZmPQL0<z`Rbt|Fo~b36i;~^lkbgpfvagz2Om
zS#WCQr#ws_`e%Io}Z-6l|YCnPO>>97NeeT>a?-NIh5?$)|XUZlX2COZj#M#K&<t$#Gxp+QB!8^p1l(khVke|HV$i%5b3ug+ADnWz^Gjah}uFC|C_oER
>@HM)T(B)Rl%!dO92a@$$VMg4c;(;Q?Sjn3cg>BnU@72=muJ{^e(?F53MOI8165EJl3xu|}7f%-$Xh$EkrM+nLC_OTwa7<Hg80#=$B3(aS0P{B``m>6P
j-BQTq(_>&v;g4InK;l6AH9U<$Lw^(4*%ks}NBNt(l}WssdlK^bcd{RLAfy}dRHW4s^H>I7ekI*k8AS!adgr1fR~jIFd(u_y&>9UUFBtD@)p;CmBG(i?
g^EPnYKyN(I#CAv?{v{wj`9g(K5x9DEd%+*_W|yVcZ@42@kTcq@*Rf29O;n%d}FvBl7oqO`;J5qyjI)d%t-06Uo72T3`T44@I&<?haB-+_I>w*are>uB
;I%Ptnev@!miq0?mx8v<e4*PoIt@4@Sm;0!|oG7T-ZaqzXr6vQ3$GCCCpooi8<ZX-D4CX_PwzxPlGTAAvbt5MAmPC8gg@)8-@o-ndx57uY~+6;4&-F_C
C6>n?uAS+Rp^>g+oYnG2jjGMloQ?=WJMj4I1|~U5|1j-Z{(d!!VFw?C{m>e97c^@o@hBmJjpV4*vD7q&wfC`I$uSVsZEX*VoR8VBiMauBIxhLBEC!ytF
>FLqkY<!2RgvGWij1jHuc|*O=W4km0N36yPTzX1T0*53?T)NhR&iYD|>@%quj>D1OBjh&iEr5ef6y_AmS{`S2TMK;}Jlv7D5KyxBbF_f`CsjraR3W>4U
kAlLG$%rqO#w`p;UU-2F_cwL(KJg7A`f&U6q-Q~h4<gL-Cuyi*3js6g(cJpj}2ia5Q;x+uczpvx9*Zb2g3dHc7N}(!f9as@PT2i+le&y>jkLf{*H$p<B
hPARwqt|2mA0(en$Qw(!Qywp38#gdY>yMH=05WKPa~2y`0j{pS&1V03K=8~5ijUul3trUuJ&uk~XM{3>kqUO~!BeVeMG{4A0?iM3?3mAS2+HB$5>NXe|
GQq*t!rGA|0=;9_YWLnj$e}Lcri8Nuf60dEf)4M19#c~)P&eX3bq<EACKR1fXv&Ytivbp2;{n#VlRXaoRDU>N=kpz0Er!{Fg4K-1HYGl<)9KXOCbHOej
bt*Zp2ylxuLG;eEdsT$&FADU-Q*vXhh_(+j%T7=L!<#-;C`(*6?i>VpXRj2%?w-o^mEMyqTl^sE>!EVN>i`;A8qLds=_>*~Cmb4P9S?UJJc^M@v=suWs
=Tp|>KWp3ReZ2b9l(po+bjQ$xf<U;4pHwuJJ73xaQ$xHfqMN%xk1?t=_N-q#YVV{XPBVwwKS`p`w6Z}Rjho|`6C1o-ufE2?*VBXW(Ba&gy?KNG6^Gx93
v`Hrs1Bg4IYqmu-GzCI`Nqk*8vdXq|Yet3PFiBDwIMz;}N)AzS(0|xdZ+w~vY!hjnQg~mG)<Wv3{KJ_bhL6!s787L{R1bBZ1ALS%s$cfqH4#9x(!&VAO
OMWBrPx}JB(6qg|y)u@s85=`<7`C96Zok|QF}n1J;Zz$AUIydv(v^lMc+?FsX^H|1;a*rn@trFZV%xMzT=ph%uo_+%QImz{6T_D(rO0<-d-LIwlAVYYQ
T}GNMwYEGbEb1wyO0>r`IOJ;+*>;=0ezu7$i?*U`e;g_RO%G`jk<0GslhVV!AcTy#KnCuW67h1g=Bsz$SQjitOSqzJ(oJGtvyS(fK~`kexyHeqj{%BlR
nX0kgPw76`lxO!FRJ)BEWwnydKYE!PXn%gCL4r0taG*`1pFgai1*t4S?zWcLgd6ByA~%BZ@SK1KfS8VkRHM?W~7<qN(F_0R_bIYKq>Uv08oH8`^B|5Lc
cycq0G70ifCYcUi62!mgYo$&!j&NLc~)k+n?2z~gv3MEfL6g@3d3cX?n=xlv!t^Wt@kz95;mXT^?Ws0b;GiX@ptW~1F-^2^_^p$2SkXlwT1(fpHY?dy+
fV{f?WX}u(NL-%)o%9R(j=*>LDqpRnO!AJFfNJjS^Bjh*NGoYo62`ntM@9CQ1l?_?p^A;AYBxul#X826snb`vau%}+cZ3Fo!xGgt*COUxQx%3_Shkt=X
dwZ5P;PXa)#Os$^++Y1^V9i0Q-#GrUJ?}?@+zC>6yPhTc_7PVn<I@nxMntybJ<?uooEIcB+uRVo?kXU15j-Ar6J2~c8l7Ddl??g$CaIQdqWve$gBxe}9
V!^D8qsg~yT6AC&SQMq$x(tGuD`y9OUMao&=3lBWGAFBQtYrxNBn_hv{I;R@vuOl>@s^9BDo>>TW4zYkpDla1Vooag@ur&Xiaz_HSpBcCaktn(Sc5WJ<
kzwv%uEj3hqfmgz$2N^qGtjs!!7U7NVx?-i2ka<cj;tHV~g(?(d-)HxZQH7eQ)#MHbcx)tXr1bU~K1>U${Bnhfxz|8n!5dm#{uI$~+QdO?nh-t4_J`v`
o<pBU^v(!K;Y68iU8E&g_PIYbP5Ab*xqXzn)lMSSf)ZBN!8;0-^~gfV0pB`R>MmAlZ$i7#vn+fx>#9rZ_*5PfWqh_AEp#r6BdhBNpUpVgl}hKcfl_DeI
qM<y`C5^;axJZ3?mU*F%cWyeMz+M-=-hy0}H+G<-XCk|15@R**QkpPdDC(-#!h_7ztRSfO~qJp36AHA&|-fdVANaWpqb{_CfcM?FKc|FF3<>!4L8+3jj
{m1tsMEprL=C8Cgm?%J7g{-d}XWB5S%)XxVj&C6U*f4sZOf>Vi{o}rBix(i9z=5RIhspx(X8M~4gL^N`yMFU$$>TP_cQ$Wr>6ifJH3#^cu>Ft^(m8AMn
!g~S{alB>(IO4jxY@+^?}imY#yGF6{PNncShXipkBJ-N|KO|G-06oveyjKt-Gz3$)F9{wEIMA`(^AQM%R9se9!vg8(Pt1}Ts%UoAy*>M)W&QmPd)3gPW
&Xclq@2|S^e3z;in&f8C}8n#?qj`c&~aD#U2sxQi#E^Icz_{{zy)Il>hGE2%_e|u87ArLcpiqE-S4DGMb~U1arh^7Q-z=#c>?`wf!ThQBIqn?brH#A*+
}{EvFXu1)9HM56<&a`9mbYRCKp{^i$Mhmhj@l=;KElE5wA{VhD`DT{5CUH%XTR=*@)Tp%Vq<sV}@Q&sCj38O40NdU85rggP{2|B9oHzgpxE(C9PNA1@)
Stwt~S)fv{+$Cd<MSmh!aO@=Rct(L<AMv6mWotl@hbOhqpiJM|lCedJLZr$}&Q4jZgonBCQ2!FpH<;bG{0S$SXt5L<~(<0)7^p}vb;|d8pQZ=hLoIX}?
i5@qZp$ZBHazy)?WX;-6{ce@|X_5n2nr>#b*WxKa=EzFLQU7kt^8O-dh20HoQ{vas^0s<jIJ)~W;%NR|y15wSy&5N=tkx%wDjt145C_mYmZsSFd?8Lj9
by`sqiFT_^>+_>tZJw6Q#0wdKPq9pwLiq?A8dV*XuI5=&uL>2SqJ&Yl?S54>~T_pA7?dDw*XJ!r{)={t77<Q|A%4a;tTOZpDp?VRN!&I2{JyHXu?GPw#
e5cGb#-(@9_!YXg><<`*>KGbP#v6zJBcC{yJ;0EK#F<PFv{(Ct(-8Dd@+>Ni$V3_2l8;H8oR>iQN4XoEu4xE=RcA0o{(s#yE7r+Y0XMtmMWFoY>s&c0H
<)F!$Lt6>eYw;iq?AAWGy1EGxPxi$83*-!=06E3e}OKPJEr<?--1A@s6nioqgp=TE_mXBSBcAS1XAjW%YA@OqIw`+n;s+~s!#!-G*Uz++m$KIYO@08xF
SWf$5A&5vELegF$Hu<&=<o~Oi}g}auaR$uuU9?+7Z`*u<OcCz|J)mHpHKcpCLgK6$P<Sbf1orsnKG&Y*=t`3che=sT0-lzQy53pVSai1_2J1k@S<?f06
9rLUyAtgV8hxlDWWx0=EkhRIM*4ZyD_zBilRpeE;(GI=G4D&+s<&l<8l`U++;<yiIqzoaIkS89m-&zku1m1Rq8IS&o6!2_bhXb1h)&HZ1OcN!&2g<Dv-
u;F6R)DJZJw5nvkdCl^utO`{!2*Q9rq?pGcuKGnoUEE-<D%!r^V)^hhlEXIcteB;&D;4A4S)!?(^l*E!yMNf!}c#w>L>Iro}Q+2!o!B%Snma+1%>DY$P
r`AJ}_(!n5&mQ>48Iilc&C@>M2@ZW{w%*zdk{TwHvO#oF}Sp?Ae%lr>~j`wAxp0aQfLZW^WtT6E~dLSj$76#-V@%xYCX7@~wOh<SUo3mnDUeo-p2=mw1
@K8__GK-wAI9FS+=-oT51ptll@BZaSJ9N}3B>oIH|?x9!Q!q)|Zp_AR*jvpl*J1Uj{ggMw!lA7GT9-8dnGl%|nhkQ74zGTf94$zg&*aQm_oI4ycZLXv5
w%`o)_)<oC(MV%s!ulqZxSU|Nl>h9BJ^sR;)I37>?;T5`f3BN`rrR#X4@Zv^3j-T^O2R9W2#C`3NAA~vo+kRZbZ>Mxd4?!uy4vgQHQDx$l6qq3$J8d$%
32B+TTc?QOC3xrgDA@8H<+~xj`m1&`bt97kkJL&HO|S&@b!(0Z`O#?5-#x!Z8TqB7SHOen4&={Q=vt&r1%`e0Bq2%PMfvRFO(8JI50Dd>WBE-34&xp{6
5UcFh19;j0Z&BT4-ozRM`d1x_(*X}R9v^e=d*YWIb%0Y>OlNH&`+|{3<d0vKxf;209n(@0-O8$euf)g%;Yy8)#5wVIiOv|_I4RKtn=#ZYj7pu)q~lK6d
pwbv4Ns7Q2z)`mpGsE2KrZ+SiI{Y|Mqb|%wk?sA%+oO&hADW@$;>h-pTd%d>P7aFzIa=Av|m|$u}ZE{M<AVO?|FFFF<(wtQ*cW4BT&2nz=fXF(5&Xp2i
wvp^$cVj2Gm?+L%Xupt;g1IKcgioW2$jao8)-KHrbLlo0PSGpHN4@4y^p?ZxPPrto%Z(OWJo5Yl{I$Ikpk{h<zA`;pDw=y?&0q;(1+fZ%>StnfRxHCV%
2XAuhFTY{u{QnK?64)=D5=&!X739w0xoc%etg@7`C;HCUMe_+2$^UTc<?XM|3Yb?QIJLDNk0<ESK1{B^e^=+M>NCu1Qsm8rt(fm!cJjCAVPuTD=emxB4
LVj$SZe6v;Gf;RMIdoEOQUwW*Sq^v%sQ<)BhvY#$k-z7YLD%_B-=NTVQ}P9Oly4~Hc(U!)C={O4A&kr5gd4T(SZD8ipo7BC_LqAdsJ>k(Sy!p@wGF=$)
`u-mlrPz=C&Md*7AH_wM&R#lhmd^=9@DWqE&`mX`il$uzx$Uy`UK;|*WgZnZ6c_nmkg{)?NVeekOORoDQrUPuZ@ykKK9bfCBtsT76jYPMSl1U$Ipxedf
(1LHLscL`w6fdaetFwi)O6*HLLW7IDoimP?^e&DBtdNB*S!Af&#S0dln4AyWp{Bz4;O;<gYM%{?@2U{(iaD_Pxqg_5p=$C9uSy5MMk#ZfRt16Y=FkvA!
$ABYwd~gsv1L;ymcG8<~vCJq~%4xT&z?8k*IqD-b7+9TP|>awN@w@GLCm{guuv<gdguJj0Z7)D`)Ip+t+#C5lk?&Zo*Lb={69RR>bzDjm?yH`(5FD(ew
y{4_W>dJ9SVP}zjzPZ=2NZ+W-BZ=eAB_grjCYDTzsV@I`DtjdT_Q;~TuXL^C_3W>u`2WDg90dLNmsi69J-vzj72U@?yG&e;RvK<{Ew=!oPA^v<nPG6eI
2JyKvz|cu<sQw7Z$F+5Hv<$Gf=k>LWJViv{7|ENTKGMeIkH<x9+_i#oeww#J+d~cvv8Oh!88wh3VzFRC8~N4!w(kV?z2`lkNtS##%OY-s@=bLq`&>8}I
?w2CZ!wv%8TSymosVGKz3gE7FEyMX{=OQ~pGz;~ok2f=n=uB&0(<kv;ftH#L&-Zmf*a!hCYS{}&2{wtA2Z|PoF)RmU+;-9#)pUaom5lLVt=m<pAEz{OM
?9STGFZCI1qE7vOHzvfnjZ!whO~9D8Ub;#7en8X$ll9u4Fy_iS%z1mM~p%iosV9&r=xP!yM%=?F4ZXPzK`fuY(vk=pzx_2r0pXw`6fxLp=P-d`#VTSSL
SI2>Vt*>@Vw}oBcNPCx67XqBIcl9NTnG_8fR1o=upEr{QwK`7w%|p1d!__-a6Y<@{aWLVnFn^u4&ph`sk!d`A94MEC7YPxI&kg>01Dd4f<8Vzw-!N_i-
d+@?ZVM@RmGT+H;xZ;Jy<_`5W=t@L()!cViL;Wi^a7zJ??IcByC!H6y;(7Vcoq&yIlaX4xKQhlPO`GYwZfPU5dZpsL^J?J9;W1Aa|Rn>Qwl(mjH0T;Ks
UJ7xtQT*g-d&KuNpb&qq3HL<xnTMlm`SMsohG_P;4T#nTx|ZHt=8MG&Rxi$n?Lzh3h*Rme$a`NAC={?79RXxiU)_sfTe?F1yYI#4`@Rq#9E*Qa*{;9~c
o#l~W8q|wSVAf-!VCR>KA*&acmA#~-nTn8v%iMe_G=D9V@Nv_T%h;~(NWtMKiKVZ8<tUn9A%(aL=wz`SVkiDy0+vJh$qL5H_a~~XVen5KHAm<)%x*Y-R
)st0>>V6#{AX)ep~ORJWa6)ekvW)d44G~kQ@E0e)Y#4g6eR3R&`N*cg29Wt*+T<endBB7&}|th|D~x=<-Jr^xO*SsMTXd0E+wZbff7ZYoxrP#G?8GQg}
bTJYA(i;L?!jVtPmXSlY4Mlcs8d7u%k%Grl8#{Jmr}D2IVV^XqlQSx?|3$ZUN7*8b18_-{}T?mMmS$gl6ala!jT1Gy$%KFjndfBS3CR>mWI$O>frSaes
-K!x8v;<b}WFDy&w9u$uUkjm2h=Gy1=0#3tyBV+bsj>p`SJlKV?H=c21Cnb9{|AL6Mxxn0zU&C+XJV<BnAa*&W44($>0sS}BKYYI25G>hoenT$~5no3r
V|iR60g=SV(Dh`Z@IoI<$9wmsjf5#pN~&}QVCY|^9?JOb65Lqe>|J*pc!^z+sQ88QvrpRWVY+R|VL^OoO^Ui;WAq=jfdP&;pisydnS^!}5V3A%xufAhU
^*n9+TrDbVUmH6bO#pF!(DQU?&o{kF2}xch#=AdT?oUvhfhBg)P=%eZ#ct7s*$9zzJ>bFYDP3&rDqZX!&9@MN*xa}m2ZBLFrxE&>MI>IcAP50$r#3R$n
**U4(fYp(}NBus(J#1zpy}~%%}bEwip}dxu4+n5&AEfuzZJ=;6#>?d_>Hb!Z_Iez9a05Z9Q;Mfp`>NNNxX~k0>7D+vEudz5`vb!9?hw5nnd@VetUv%WO
`ur!zLh$U`_)qrwxk{*}%NH3=0!l^<q#B2(VzmJ{pL%6bt5J9`}NHwr=kI4NB5lW;cfabG_vglPZv3;2)s`fv+j2}JmwB9VdEquGFLhgyUDmCmAy3SEV
7`Ij42i`1Z>KjR$hKB@?`IcG6^y(Jc?kKtomPAqQxv#ZqHxQ8`RqUI@FTdi@JIX7>1Z-odF+o>(HGoa6p<=>Sxlr^0NM`(kX{33rme|X?0R~O>|!;<4S
IFo<zH&WMrNir>vFfbw}#0@`z9vR#@aCBT?DUbA@%^V$`9mjtOWQ#ArQ=Q{IbB`}*{vliUtB-yghKc&+JENk4Er<J$4?kG}%maIYWEs)=h}JnC+WdD-D
aY~{;>ExM@9IgXH-$mx_d&KwcVYMgeRVWjSG?^RL?3!g@D2Y#ps#Z|f9q%hvc8;r7-fFJw~E_>@G|Zj)15i_D8*AnL$jyk21^W%SL(3-rc0S`g6l-u=Q
3pv@J-Hg_^Kej*_HUAlN91-e#brpS_G0S@=g@&CYHJ-6bgQ6QGbXVcy=+$x^Ex@7nB3DdVEyyZmZ*s_RPqQ`=o-`JKrz?1lel`QI~NKuBVC0c(Sn#Q|x
Xy$koRHotaYmevo#76;ylv*oM$IiZw+(*Pn=AWQZRc>vZvjX^s3z5@LLBn63h!+-yPy$2~MBsPaiD%!iEGpQwe~(bcqiM?Qegf6FhrB5IT$Xu_4V^L|w
D=sS-a!})K0zOZc{oN_Or@l`nWH?`f6(nEyMLYM=~i0WlnOrsD`XvK>1J>rc@#mwYCJt=~UDChf~G{c#%Ueth<Z>HD)>d|K6Ezbi+VQyRU_<#QeuP^-P
bfk^`v|B2eoZ^D?k_q#*t10q(;wIC2@#7%P7{`}8?ok9r_-Om`tYZb8pR3=1&XXJVV|FZP&np4y_Wt%iuJj54;qW&<H9^^^tLQtt@ezOUNI<&Z!WtLmN
5}UVdu@R9*}v<ocp^W~fh>8{z=k0xDAPFKilf5I>wZ>+A5jf_wOlbtiT<AdWLe3VXB}lDuUE_##ozU7Q@&&_oG0(^`83L;-Clq9FT7A(zSob+gDI>`_V
r+03&Zb^4EOjk+9(xc1SRx_9pG%<jk&dk3T7pPBr)>e^HIFpV^XAY!!ZKq2({+MXa?Zbkm`Qt1xRsgPrunvlR>ZepKvi`TLFiawGiio7@p<8-&N_|m!N
unHks}t#GkJpwqoN^9*`<bGOXd_5&@bZ=EIC3;xn!Ev&Z<e%k7L-k&1yJ<0z9WdJ@LWL3~f2krLFR1lb|pr}Fl9e*<soO&&cadlo`wEk``{z8n3f6!F^
LAr2;e+Rs9HY9S`gisufEAVNZZ)gIQatqzi4`M!GwcNFA?s`emXdx!W-Xcfwf#sI{=Cp~kGibDZP^>Qz8#MiV6I_5UImkC^prf1_8$Y>(%FXAygJ~iB*
X8R5IJL(^@aHsD>+ieRYUkORL>y$x8U7Tn08{`Hs4(B*#5`_g8IC1gn1WAUMoZeqD=X4X0n5Ub(=9gcfP{OYu<|GLM`N0KpKqCH$#GvbWpxFgqh95RNz
a9^9>f7oFLQWUVPeTk{hF5wZ7ZK5T#z)?$SMroz-W5l{Ak4ATlQby+rw8XY>NvM?up`ZW>c<S^mK^%g?QUB<-Hn*WpjU>(Q47>WamNYXKZ#<Q2kjL6`A
x@3qa_vjb;jz3wL~VM_x5Z)%M$e<k+#T8+p<7>Q+_96jfoO0L%%_pt<nOUXpYR^-rw^hj;{;}yK8cg>+NUUoHMwDTkP9dyEPajZJ7z8>=h@#E#nvexdo
oWubaN$y!`MWTZLoo6R;<N##oDnKYX;mH9DgzeM%2V=s%g$ur#g#`RRzit1|<I_e4X*z`!$*QeWpx%Q*5gL0i6U@H&wnnVs<!G3-d;ao%VNKTuTzGkTx
zc>5s!(5lVC6lkFN_4zR7kC+D<yg>h(F*^JEHiUN{)9rA^?O@wf%p>6@gHc@cA*(m9z~<;|l_Y2GP}mbUeOL8}@|_iN(`4U<A|&|a0IWi}DAc9OFt7<R
VA#1tL`4!Kzc8A*D>W_NuIEd%B(n`jK;1ONs}ln)FjqvVJ{1G`p}Bo8-)is-bZ3aaB<vPkJlfv!8h(`oci%x2pazJ4`d6LcduC<|hFQmYG<2(M3^vUzE
60NgzOt$9zq9fb0BIzt4(8VzldZ<UAZD>afSIRSH%b<QJK=}8AL<)qfGBlu<r%wxOu_f5u|dXRn#fo5E`73%GOnz!l6$m*Eh!wYU8}$6(>%r8x;Vky7)
O{jYhtw=e1<*YECwQeHovTStKQKU3gA53yBEB4V0QIHvOhoM1ZIC@0c*7eJRyEwCQEBNxbN1@pz#akqf|)<lSolQ^F0p62lIFR$&k30Gwiu;0VucPzL9
<iNhTrVSXdB(=Jv0S&n`oL6AK}>fOL6m7`?SPvA8%7_Dmi)#EWSmq;0%8vN}4OAc(VmR~Nhn?n5eTFd*3FH{O@a_gk<bb8yfU(<S<${KSsVHMvmX{qRX
VU8O>PM_ajzF>J2`OPV5+;O>FN8(Ed{X7e%8eC*O7qh0L;Sa1Ifr+NDYmb+i^7D?r_U8Glj=J9(qKxRT3Dm5L=LYl{83tY{ERJxH|>GmxRXfVpJ?+DTB
PviITtA5h~nQpQU`=zK8p!`qy(sRPQ_$D5Eo4Gm9jRC|{OvL24fhdWu=lB&-K1N!D@#ZNd8<!-8gMAHY1y2ksrT2aze#+uktyj28LE=8X+584#5rj9bt
}|zJd;YQ7YKnq~ga=R#cDp5i&*v_mhjTz(4Z+XNS4(xPZsY7XoMZWk@?rRu(_If8#K(REy{O7Gc@r%8k%=BX)*zjdd4M8un|U%-*t=(|>vpllv)o#{&w
#CKS(mze6awy;*WHVa0Ak$nM4_XrJJ5~WTq;Eldm(Os#B$h#ZA1rS>3Z^-3#`zoG`%`P3+wbQQS$pJqxIucuoU-526lCuyihn%{tflZA)<Wrw_V>yyW_
@j0+Gb?id_C~ituUW+%)4h*>)tSx`_Ur23hXl0RlR=z|L5QarE97h+90N>4T`%Add#xoYkkwVK?0?HCi_wkRtj=3}1`vBEME%>UN`@9s>ZVL`~bo#tva
sP&|eBYJLn(emhmq;we3&$)p;6$lV^xL8OaZg5MLqw&eK>XE5zgNgo8Ehg4ie4c^Gn0B#e1<Lo4W3dXMOeCd?&gm^W-sR8J-jj86C+_lw#7XSQuCiWzq
1me84yfJb+YXIXZ|Jj;|{7srNx_L_<b>o70$TMRZSn&K2<6U|!um|M!F`f5Oq5cljAYZpsW5Ks0i#c{rv*+uP`cPY!og2$a>C!Qejz#n58?tFBq4$@Na
($H#@(a5B$#X@YCkeK6lWol7{R=$mr^r5k4+UcGCmfWr#Umht^-fjBq4nVASyhyW4+--2sO5WJo&!+cY4Q6Fme=#~?ehz_g+I0(Cbt!^UY~$x7%EkfEn
&fLkNc&;8=h^vPCwElTG9Ninos^TUub_YoVD)hG?g7Z!dUu63KQqR<`?C-RiqmV))aP=l1Mjra@Tu4DKip5U#P#A`qLu?fTX>kRaXe<b2{ciiAMQCbHy
k&`xBk-=i=^Eydb~kh<AKkFB0$2>$8=zBIBL``R$6XeJuXQr7Xg1n8g!V^lj6p(3g84Fw6KLZ+5W>e@}^*8v{r69qyhf=Ay6gR;*XwgJh%)y=E?&`TJl
&`PuZ5fuv;#?>r^6DvA3ISFG*$=J{v?C8yOIunFRy`ZkH5iq@X+RC7hjJ^=rMrb$;0`c`c5F_{GKopdZH+&YHaUc}7<_(I%lx&9!&cCByTT)ft9!q)0S
eH#$pzv<^UOp|wHVc2;asEVzm4aDVq-Z2+nK^j(B@?~e#|BtY_g?zar@IV^gQjvLmft=}H{<=Mq8GEwV`=(5-35f?wQH!L@1Gqq95)(hf1uEsY#c3}sh
eFG@42R^j#)fk;$JU(D`8b&tJXgyjH~t%4gm7*sA0hr#8}CV>&!4|aN0Y$c^Yyb<*B|XM%3v~*!N!6uwuHKPySFlAqK%bL_uN*6@Id)!CriMgFw+47^X
zup5x;evYJNXhe*>Mc!0ky49w(f=M69egTJXd#lA_u&v_Xe^hjf(@dVivatP`dq+=M=qkISICAJD(Ek#g+mUc42xOC@?v3~?o*^HM!Vgj1cU6zp$9{HO
#CK?IWUfZUT^exJ}(MKqL2aqyoi@`t1!xA#aL{zk)hnXHJAau8TPVv{{Zd<AEv`H>}0Z<OidACx@t4e`77#kI>y6#lc-Px%fX5VF2H9L&c=^A%4a+mht
yT}TaOO~2gXgn&`B@bijE8ARsG)9sl?{13Rgf2uK>ABcqep?y`zUj}C?s@|up8RP9x984DZ8*fa%Llq(73r=)_dA?km13YfsiZNAFc%eQVGgm`=IB^TU
s`cBr1mj@H-n%;yTE8PaPUki@fTYt}&p6sgeAwFy?@^4m;rx@~F-&eJaMxGKKek(F@#^D~6NTm6kw2g6i?vfZ0aZ~fJ+~Dm;`<e<ZUo9V1V)gq`}zO={
^9F>+j&R*W&eubIc}eHWA=)c^<@`3^!W>|n_r6?V&>y;NPqkBkPp6$nm@R`0fGJ%ptGbBhv~=bfW3+M5a91m7`@is1-y{CxjPuBzpn?@z8z+0A@zBXTW
Ai*Z~g0S>NCg1%HLNhy-QO(kMec**+@s=0CrgKp^#mUCG2AF5M%xBx1s(}?x37%1H1wRtGR#WkoSbZr0lHqAx+G#JYZa)0{2Hac7Xci0&eh!%7dV99Gh
jDr|XChY}147yuI8Rcp(_1&vz6zj7yM1;kbqa#ErGkFN87+7{#@@s8$Z@kKN!ta*zKIU!6`I$-h()oE@{S+p)77<rX9TJAeKO<f9{O%~_!(I6Zqui*Aj
L{mCdDl1z0G|L~#_g)Ew1Se`h~fEC1zF=7<pbO8n|tR8bS1%LO)gMCPuGerE)p8*k5rFheU@pT%xnrkb>1ZUYNQ7Xxe3kN>!nHbN(ptW+N%z>?749@P7
GyPpZ17Nyp)q6neU%NCvcqS=?J&;DzxC(mfcJt|#i5u47m<7(j-g#W`GWFdC21{2sa#!=BZ~@J?cc6N=T$jUHICt-p%iks4C}I4V>*_@=uvu-6r(V%59
>mJLf_y=KMEqVfVnN~tlve%z9PDLSST)=!kJmo>#yq2d$_4}pV8*pg`%J9O@#(j+KyeHlWY(XiZkB&^;Pc_@L>-j4z?x$_e*`P2+Yua8)W<2B&#qT1cU
Na)4tt)SO%~=MLNJEEx3j3~3&gu-c&bDyJ?|>p`>FYlH^dl|KT2^&{n__ble~z(`E#!|%NbVTvF*7>Qf$nk&u@oba9^F9e+hUQX}79zo{+%bOG20*<pn
zA3AAv8nI&jVnCvvxh8ywmhig~eaR5n!B{sMG{+{oyYqDsV5!g5#d&ZpO`G{}7CZ~73jr{hCkhIeqKf=@1^uWh4O$9$3XR*g+CIyz!zBX3AFKrAn>jA0
Q$_j@5zP}k%gCXArdQ}CP-)(|<cxuIA-52=>K(6gesD4tT-M?*v_(ceV(+U)1%YgS1#gnEz3Wf5AJo>IL3S=L<^);WhMxsuy_4dn&h>x$=Z!p@x4>$5o
ln+f3v=^w5Kw;#PS)Aa$Ze$N_2SVPP1796U4f*k~KR+$eBEDGo)%lLq_;>xbSZmt4q5gQi(EKDPQB#CBNJ;G>g)RJ;Y%(T4W~hPKHG432Qd9t^NOrr37
v#T!saI^8cOuXvQ@r1;2IW&d-5h#3=mAnjtaYz^y>wvPA@h8nY>MWOI0fBn)`E?y$T8dRb4UV5eBrMjJfj|)jyLH-b6B?%+oy$a3X~65%pS?KoDRo(d>
LEVDjpj?R*WXRHN@ZLs(V<x5D5q7U;@rad;)k4pNXVZ-S>ci;(&G%!?*xtcZHKHmA2s~HAQGcRTTsq?d`$dq2W~AEvM-Mly9e(-ie|rx*f!Zf2*k$GYj
CF7&DJA!{0z#;4(&XgAKyC)Xe@f2O-v+LTMrX(IJD7#@oJAxPz#Xl~pYuym%cbYF;CUMD_prq%#$w{zyx$k0+7H6drf)G$I}37gQtkWfX~820U?Z3!fJ
)i`R#~GyGYqHg5fnvBp;?4SvZU2nfX;bbhDp-;huf8+C34N`)*c0e_dPu}ma)=7+R8Cr3462>6MPKYSbGfEJ|~<}bnJFyi*$g(oiQkPY>I7r8IWcd)!;
axVhc0*LKdL>|Wn<+sq^FZ$F(Ak?Iy`8OW%pZMeBF3^N-BP9RlxZ8w2e+KWjUlPpT%s<Rite*|yBk*={kyJ0l7vf~RY!7v1FZ>dZBD+ZPA-`N9>AbNa2
izGZ*dx!45Gb(RAI7PZ$iHydJ%>Wg0Bz{hAhMNJ@FC{0K45x!dl|03zLfN$K@bd`UZbv=d8%gd7weTC1lu;Px8v{c6U|@p)Y2CTL%#U{(VIFNY}Ay8bh
UMepCc;!#w`B{d(5165Sk3)lPkG2ieD1s-!~<jSDU&;ia>-H{_aZA+psK7O?t+LA4p|kqD_|fI23p#+2pL2Lhk+~<eh_Pf2E;59_!j6Kk?|+1nFTY+W~
g2l!2q(kbgHfq-~970qq`n@E84%AGHx7c?^x---<yvy<V{u3c)K96qjDmeD*vSAO}GCc|=~AYr~H6pIu8n<9qE6N$&R+OQQ;1kYApA`-Y)W0H%FRZI|)
~>R<87t?(uPz~+5sYvn{);TO7jJm3E4LL7@C4u_KZ1JgZJV?*Ge0+xu}isH1}jrc`WT{RF70H$NP4!=ZpVPIMX+*T{(kDlr+9C<Z3AS{Fy?)7*7Ox)EL
SAy(9^X(R9rtc~$IEDG_eg5lmJe|U}&t*s6h?;qGUp`k#a3S)^B1H)}p2Xot3UVpfjynl8M#xe9ybAiJnmdm2St`=rWQ>oBFkHGMstbt(MBR(;CLd*|5
RN%e&X0~GzTN!DTQBg#guMJFV87c1AAhVd!j-@0L%&z}+Q%p2_r%#kJDW|!PvVO##$2<njdf$3V5Fc+z%+1WE5zZSzj8mir}71zuiu)Oy~Sz=9=a2h&e
{4skIdk9WzNThlxN-MfVOKH(^swMjh7H3zGjtV`2D<c`^VmS>^KZ;iS=LJmID-XFuWnfoWz`rS&#~h5~GU2n16Tmz<@W#ti138UhlfqEs9mQ?mdT1-Xe
#W+zmKTL-3}tsjd7gL$Pe~-f$-e^#1hk1!`7IdgNEIA=yBSZGhHA^KN6FMfEk2gYVZ$Z{Ydu`W!hb${!*_FSh5Q`gDZJ@Ym5+!ol@eR&!^LR7NUu={l9
sv`7Dl=fl>gL;-s|nC5sb$ggg*7np{(^Y9dMiu2)!<6v0EGilPFU-92>u4Y<{_!;+{Ty9X}dx7x|w4y<@c!7bVm5<D*p-27(>+{YaF$4F*u}M?%h;QY>
MpfT?J|Rmv!zH4h)j<AS_xG7hs*D*=jlN%TKY159lKLye&lh;_)o~<GFYSQaJuJIcHwj|b?Tp`dbJ)QgpA%`6hqVYnveazz$FCUK&(61t+a3%}+c%ttg
%wz@SWNG@d-te<6X@I{)e=0OsCuXbihnF+iBf%OE9>o)D6UiCUg+=nX4rA;^g3`5p&2>RrbD7wEw=vhDhuA(>9<8`{*@!|=ln6z3^8c#x^QDpG=7A!K7
LO&z5tY1zBW(f|D?fB34)As1y(HFS-H6T7Y~@*x$TBeLvr;|qB$*ee(l+8eXXIW<efG<R~B14NH5@BpwcMvNLmb@cybr=H{)@8y&zHJkbQ8UcRGU}<=1
Rs$eG;|jxU}0{e3)Z!Q)JPRI49@_(ZUB9-r9OU3g^uA0kym3|{(Lrf;jgy-@y#NhK9s5(!5)1*Y{71Bji<-LC83wS&cZ4r9JO(fXt4XTIEmA@!KaJh02
LQU1+dO`TE(_`AQ>^?vNp*PO?>w^S^g6lcNr48$bF?#LsASMS2k4g$#7)_bifU5UXdTSR%qq-FE^sCQ116^eINvg6lh+0Q^k&~$o8(jvg^U%-C^H-_Z#
#0qlKk>9iTaF$#BhSq-u|JrUB3F4oQG!Z91(3q#hnVAL53=|RH_|?n8^nhpQDHi=%5Wm(AAkwcY=QegXgY?Ds42o;t<x}?AlNy*LTa2fti~PS_-hL3?5
&v;(KS!2?qxwoyhWTjJ(w8wvZ57W-0Ro!TzV**WC0gJ+Jmn8!gVq;XgadsY<LR*ofI3{?5dYSH4-Ce9p)6S3<3%lm>*if?ej9jW=te+{ESw+j5&2al=k
!PX{O!--Z9MbW=KKd5th~w7yF&c){5^7m=g`@*!OZi=!Xy5=TS@}*0*1DLX^zf#f$BgZe9rOj)9pV1o7;Ba0&jD`$QE<MIkkevi4pbfXQ@BnaPD~C?`*
sPSrQLMr;5ABkDEb$ja^3P&+Gl}2C91rC-0Z%v#A;H*p<j60uHTjh}-*jXL`iX4g$ieQUVqE`R`EX{P!y{EsyVEQ2N}$l>zmoaN0h+S`Mb9r}vl#c7!B
)eD;0^Fv&L@qwROdneP+0&ldR!$U{f1yKjW}K`nB`4}aHx?%rl3DMpkaA;>wP0#oS#>x3OUdi?<zIPlBZYpMa1b97XNWkVZy3?sDzCcQi%|CQx$;|T-w
>uX%Oj7RnTO2Uu#*6A<gKU&)|C_ZoCqzpbOdOzeq14vB!h<y+Fiho1sE`R-tyjQT@nH=#&Im`ztosSD%c5lnl8Yejr?|e$7SMPK}Fe~D32^<`rW=(|wy
d@$433ZagSR;Q2+OT|YX7hkRAMo8X!#)KAJz}-+VGt`tU$7eAmT@3>vuyUL=R*MnrN_70mH+O4%<#><<R(L!I0YKfH^Ut)F7ngI@I!p_q<&O{BSwYC8}
XEH{oNlL`cGd~82l~^V66C*d;UG&)41FZ;V-d+3eLfeB4^|WC?+YgSecv0e+wt;pdN)_uVE})jv7Y%{%EsE?p)+Ya4pD1{=0wjoBX`{`7vTnNW|r)SH(
(t#5>ZtW{<TV*s*WauKx)xehQZ(e4wd>G(pN@CA+sDXd%fHT62$O;MJ18C_Z!dK$_&^RdUEr@HdIwjVTKvUaGFPX@896U6g#grZYtO2_<GQ(Yu7!&+gs
@&xb1F`$NxG$loptL@+j<_Ujq^?cXGM@sH0p4=KsVGU7Sq!IM)CHqoa*MySa3SQbsH$5|Q2p|MnGpfQa9k@5YG>eIt#K~I`D59uDc|GqP-uUx@sgei^c
#dAZu8@Uo#kQDp`B@rq4fU~weOtV9e1L<9imhGqNkkh|iZs{TNYXQ~5d%0l=@~3U#jbmeE?@UT+D=r%QVRgQP`tubXnQ!iy`I5IJg}V^KXne*;4orwS?
(1uK$bYwUzZp1xLPD9j^7{31iSlz)#diCQIH5}Ed_W0S_CPzoSEf{@JJ^>;bx<vh;*XEG$7zy20~tMRG*|i{e_%UqY_hbCkY7@hU4Cvm<6%?Jbt(Hs{+
@@8&FWkqb>P<{%`U;wdU)dCgEhrU3Hp86NpW}L3Nwn2^z%-_hD;S%PFVc)2mP$oKJA0(Ul>)+Hea{T6p}aZy<Z*?Y5*&)BD}F~!U3E;JIA?@f3q%q3vQ
zJzF`j#NB6cN(dV~*RJ$2Zse$z8yQ)PIM=Y4g$9H)|z__sZ6&g=7ktQ_$*@SuIvs*zG;1<?KbS`62r?skn9I1CqxAs2lXNv&>A>||#ub{%b09gKo{M4h
`lu`0`g8%LBk=2HKH$o0O+}@PE=2^n4`u)~vO#%$4%zJ|RfS3szL7wL0GylSCY17}g*3kNW$!ACq^co_5OF!?P$Nd-N3nP<rv-luC*&nFF9ffmYSg^<9
dZ$Oo*5zp8p(JYn=dVnCZZcYb%fR&37!Nm;Ka&Q=;EVk2lfA8AtsO(=^}Lur?Qe1*)-qR#N@8*Xk}BEeEoX@D(sJ(;^ETWe{+&Iy;rRFj*NDdO1M|QAX
-nZQ0}JuvMO=kv(XWpWvg!MG&%%{0Kqp#$fSMXXf!{t1J9$wJ)L@{x*T;z?z#zJj*f6+3kh9M_nY!T&Uf2x7B0ZB1P`y-Q?4wA$Q@-8By)Pslym%W@xR
}Kp?{BRH%VKJvKpEmLp3~p+iT&p^RTsDw7}OcedC;#Om3J?qKg7uRyC}OC+;*Y(o4(xXprO5cf~}Sx<qobI*du--84O$*U@9)Z1I+Y2!r@M(71QPhKF2
T@*5OJrukqjes7<a1!8Vj;q0bWH)9Fj_mh%fLz$TAIq=vu!2g;Xo2=;*T|N9(&nJB-_1$$nR>)hLGhGQyqj<*!(BbY&D3q+tLoS@v)1v98;hn93^Jy2?
l@1SqYR|u8``AOs(_m-7n;1SdKFw|Gq@L;)ZS`iSKc?t70u7TC7A4tS-1$TawY2a@NE|pP>JAP+Ls!&V!1<&h(W^;Dv`1<n;GB)e8Mc@Jn1WUWH5LyU`
j$^G}*vDM%v+afnst;;xG_J39-maS!?{(uaqxCV}!ZG{1zB+vOio-55gmmLGp}R#Y;$wmI;#-=gHpsadrZw$wkm^@+obY|n5MM)MTD0cx`4&_ip6bt(A
oC7$;le*j4ZioneOGCkUA$GTS86}DyT^8N-)}b|`~e<BbsWZfYGX12n?XT~1k&q#x8I=r+g}443CWULG=7}p`8viZvnSxu-}C;T-~rxCx7XsmjTY>!>E
4};j2^NsX#~A-DJd`vyP;xr2o`|_d6TD<Lwc7H-^z#l9zx)9no{WK*CI^j9c$coCi&|h;&4YoAU;lk9?(ONA=?9r%k#4__?~e3@S*8wUjDAnJF49H!Gi
r-qQV$SygcTX3HHtJ6bG<__ga>3ZT;CI|9CSEoxrP6%_k<lTN+@?e%{T+OD^oGhM6+lN7CcsXC*1tL#2TiI7D^BUU?<Rcrf1>y{J%raX)W2AtE$BN2IY
osYChI<MYIn){%#NvJ2#iS*X4}eq;KjN#=fGQT!}#I>prRm}EP$AG2D654%rUo#7Gk|8-fFk!4~}VDSB2F$SuiHgOp*@o#+#p)44?**7jEET(%ut~Y)H
Yxjs!WOSnfr?qeKbu^mCKkf@3egd?9uul~?vbcse_K@+{W?qu+fmsY>g^URY*jR0fbK5(d(CtCJnWiav)Y{!W^?u?#lEN>X$p-nopbs=GIsuIdPiv%Vd
O`dFF)chj+Q5O#Xsh#BOwvUOXY)J9Z=az7_NHBi9c7qGNLwtGTPb*YWL+E;P9=Q^`sw-Nu1^(S7(0`+vF(EoId<7aY%^62&<`_9WX#Va46PUbZHM&W;q
Z+w>a9feagDm>*yTscVS{m6SJX?6$LpNihKK|V0MEN^CDerc&fPlMNc&j$+aD8Os!qpOz)nYeDJ&OpJeSBr6Xc_S_%S2AyA%*T_~~)7Um4UZkiSC3n-G
9O!L2y9o^%57W44Et|8t#=C!lM^A!%Ch02aqPde^dGHZ3aYBt#LyF2@r?Qb*z)L&Ao|y7N315oTIu$R1_d+S&IDUpLF6UX#Z2nHJ|jvCZ!y;%sK~pTbr
TQBPEF7xndYVq4+CP+?sL??))}uT1Bjlat60?-1G-+Y`sYlgQcW^LKxaU@h&FNT|Q(hubD?v|oh$yDWrsCUe}k`9zwZLcH6wH+)~rdVg&44curx!r$*I
T0oX%{d10#5aOXLMQeU_8aNlxEAP66{GxCDCjkydgxA_OCmS*7{Uu)^=C2InOK3Mix2S{OA;HMa3z}Bbf*JQ&>??LCxD&IiPmddYkNFTL$^$;)>!BJYZ
(CGF#>#gq92_fr;jXQk_QkEl2Z*g-*!2Fy9ni?u9d6bkB7TkQhVlAK1F3~PIjt*aL8*byU)HnfJp8N;=q<RKgQU3ScYY}T`un@JE*9?^@oyBs?sciH1L
oRJ2kX`4wh-f9NCu&)c!x-EOBIl+1-?&<yh#t<TLi|!-}El13gqtU>)4i``T+eVx3YUiaRod@E|?6&0XlwLRaBEpK7f@C$E_gT4*U2)>E2R7_Go=OoWo
gy7~C-_UtfF@E@0$;$}xTj#818uHjh<NLNFl|@{felBJ6Ryl-I}bCwP7)?MmM#j)Q5aTv9{QDhnp0y3(Bfwx)|tj%M~UJi*f%BwYz~(?<1nw_E>QBglO
^Of5C`dVuRN>-xDCsVoqT^;S7~^SmRKZcZ}Y;~9k6s>#n)L-j!-9u6ZCE9IRtf2j1U98msI-5n##B(?=3d57Zg<yY^_-&IqPQmg?(vW~~}(-Y*EQk?Sr
6a<jt_@aHiiZ}%rt^C+{np5QO39cfPEmVke`%ntzQP+TEAI|ZxW>o)EcO%Bl^bdGR8g}DoJHo(p1oO+<U}S@zxxemQ<n3?(Y7#y%KTSc{bk6W)zwshS0
6CPtB)WG&*FF>37!1&?J<_-d<yUMc-0!2DpD{e`!AppY#baP7QmdBOsxLycZoH$tW8}X-`6Ye3U+jQr=)O15o+$nw-}L#Edz|$s?KDQCZtD|-q4@1+BF
{U4sm((#Az^#OdXOEfPrU+`VoToHI5HI*^o{k+g(inwK7H`cRuJDj(q$dA756J1+`HkKsD$BR61Az+lfHf+R(2*N)jf^C6^W@Qn}iEbi#EhWy!RF;J4#
v<*lQdBCUxt^O?W|6>Bl2EslVs1Ub(*nz2q+#czY6+VnGY>XGq!#kb4a1Z-$PT&~Rj+8r2$K>mYi&><ZmO)P@|KkAfSq&JQXcBf#Vle}&^%?K-$l;dX)
ocf`{)L3;6s;EQe&j056o^>QanPFP@-OMQVF0W@GgibULY<LhyI^Lo5)?$850X?|KYw7~_g_iyA%GH^XG!qrd8VYmSXX9B@}Cq^fb<Gb~omgb;<|B|PJ
()kOpyuicg_fa_kNpWUN)g$x3!~aP^$0;PB$A;3IAIM|?e@A*RDVy^?*ZpfI<blSgil)IEriZ(L<d-BO`6CpMNPoxK0;m|^rn`G1+E^U%H-5@rr>7<!U
yFuRbV_T1j}?YQ{M1}qn49JMDxUr5;aq4*`u@5;zy@}<C=KFoUVw5KA-IdZYoqz}U_k!?g)C4kGJbvG`wtQVzZ^2iY45Ej3%aL)8eMyNvX+YCgCzL)ua
^yEh1XUuUoFg$UtXO%s+r4y%yga8T3yZC2Qt)$_Uc>U<x6O;_ZO=FF6H*8jHCK`iNlY@v3L3aFZ%QojlPgyL&>FHdtn^jxop_km1|-lK6KuW!I?#cnJy
wynhr#dDLb*8zHWno`GL=7Mk%okf;rs=mKvVk$uqqFT<qfoASx@E)a%)Wo%ZV|CDZzV0wMtFTmAJ1A};Mv^{CAvz9PJ^7hh@sDbQGlF5HnHulAe%wVdy
Bfc`iSK_gZVUM_r_RXb}6zzg1uT|6=tEQrW2rDTEQk@)&q_<ZYo;4n0NjxC1r3u{e9|014$|6fh5D^NEyzEIELZ(jU#0aSjSqaAHBytM7p+}X!agR7;L
yEx2t#jg%;ei<MnkRStATiqLp))1{34;`3h1yBY4m2$qd9v1!*#>oEe|6P53O%CSo`E}EM#f@M28KlV%dOwFk{?RYin~YpPmW7uEBE^eG*W>D>BMJHuY
2Z6kp2|MkAj0nBD+ZVSyg}}XQ6=5|-QQK*|N2wOK_UZukd*uD_2-w5Xlg14xd7P6J}#;48%DyCV;=@X0OxT|9W_e*B@_@Eg{x=Q6jVao?n|S)JqO9xb4
dg3NYN*nYoM*+6xbO5*F*C6GRVLCpA&tp669BGntsT!OG6oZvMN`RyZeO4!K6<GGO`1zO5Gd3_<MdDq5*7P{WFIGHcw95i;o;T-j%Sbs*L9MhsES<9Qo
hw+s+b8_&a%k4w?lkHPYYn?+LvSm))O#{UK##T|;#QPvQMLt;z|bzm3Pr%;|9+(tC7FHzh{L?`=<7nVfTM-u{-`!LWh~u@Tl^JJ$~$R8keX6BMipX#7?
@%A&43;b&Ts{b>>nJl@(z&3HGng}TbIK7E*Pc*s-Y7)6mfU_It8y}Kjg1C!18iSUId-1nvIwD<D4fv$Vsyyp7rf63x4mcyq=ctXUS>X#Rz6_hld=``th
5zjJWP>WwTg}|+AEQ{Fw2bKo^$bmk%7pBDQ7*5g_!^70hhv~4m0lxnC)7?n=Zu5-(oQ<A-%H9bMZN0sXZUqj1hYtU+Q2x;oSie0egir|Xf!8r*@&h+^o
L=O6jBVci=0!Z5L;%m7WTWcUCp+@{*||(Sbvf+U+svF?4DwsPo?o9viA(hNE6Z2Mrd(JveZF6=7&W-REwT}bwx2<rjEISP2l?h_im^%GlK`@TdO7DCnK
N)aXV(M1M|@XI&ef6QV?YeKHxK&>lo{l*A)7ka#E6ed>dJ$Y2_U90#Cr3kVFh?)ocj6wL^jg>c^@@&T2N5B1z*#@`v-+#<oQU{(*?~TqL0mC-jKytBng
V#Yv30>`lug!<fqou(uI=b$X~*NX4=<?{24#JLZeMTvaxxdPxBEDr6){U&fXU;i2?Dm_fKb*StPWzZ1KXyAV0FeWeoiHufP4n@ZG7K(@41CRHgCGaQF7
LvxB<R`yFVv;O3+zA1_!XXXKX+c-#}5CTJD)KKP)cI#vN3o<-Q^MUEo^se-t6`0wIHpx1{tyC8dfBae=_(vH{IME-~?4L21iS^>8{Ij#%&kmE}Zdx+#b
Aiv=nEdl*ZgrMV9@AbE-Vg+DlH|FQdzdVc+q(f*|)d5WLuo=K${vwEplT~l=Z-0AyBv(_X2m=_nPn2tc_zi1+@3-FpMuBM1xmWI~?H%!5c<O>w#F5~CS
5kemJPrjmF<H{^lMxtjm(=ga4lW@Jzj5i!ISa3Q4%_(m*T14>aqZmFz_Gz9mq1e^*MhrOmY2{ZF%3HT;~Bf7r4gpRSllFD%nQ<ZB^u5zz|r|*hm?8+<3
_y1rK6$sJcKyWs%N5!$S-cPR$>Ns4L1D+(I-4wgGGEbJ$#|?P<@Er?AkYP1NkR9l^50MLFN&LJlKP<AU{P4J-3;8L;ms=_}HI+MC_fU!cf2$5&v?ToQ9
dAL^8kq-Apcy$X~Gm^FK=_$}Iq_5r~f5+cv)@p7ohui3KrvduubO>JY3}W%a5^g&luCh=@Iszx&T)aeP?CU1@<TQ=j=dzuv{SOFxqfGjtw(p;*7-@vr{
{KR=egY<~&A((lK^d6ww&{p`mCIrRi+31)j61YreUH-_V!FXB6TCm{}kZzzI~)<Yq!Ga~{#xq|acNVZ4bM_Vjk6Usktru{jReMjpv>ipSDWoP$<kRI6%
zla$~&a7cuc?OZd*0d$$pePWZeQ|L6)aneP^qn3U<2nlhx%Xuje&E8r2{+;M7Cz|sV)$L<AWUpNU*shI+3yfGP~eES;}RP1Q@PugPl(3%TC}clP2u6u3
D4Sj!^Att^JOuTgta(OZGL;|^z-TAvY^memJEoWgX8R#C*fY;)?LB)y`lVacKSop(p((D%hDxEG-~$}?8=y^*!a7CXQaY9=9BsY@3qu<;)PCLAZEp19#
uSgl;F58_2MrKP&#E>!S{>e8;jopvgaM;-@+iots?*W|2@8QY!5W5-w%c$s{%6-e<S6JnFPB=ptxmr3MLj;SifXWbi_{^;=;_!cc~05K*KX{RzCA&%p!
Gpy^DnnIl?bSx-^L&z=?U4y!-ff{bZFF?uUuUk98++>%oyQP?gHh*`&Zn{H;Xpc5nXrcYidNRfJoR0#r|oUz=VbT5l^?_E9Ai@KF7>A&<ZPL%?%y^fD8
JPSA9Vf64OkfX6~VZfd6~D<Jz-i-YF%*Z+atIlcMhJQUoC8l<PC-T)D4f@9+-ZZN31G($3y4-e`I?cbTnC_k@;%i1-K{Ke~sHx<x40rw&*y7@&*EYOO-
*0WH&MLYu93UAmTNBQl|yK4stR9{DN`P%K^bYP+J566Hh@rdeX#ua`ebHGKm-H=W7cl<)?K<l`r#{|+ZYCb-ZgG0}KEec&n#tezv^~|qvh<lYdTdbe7p
gP=}9W%5i^EQir>@zfd$PA0S4W}NZz>Cr?rfc1cz!CMI=nIJ&lAk*WUhXGi!Hl5+d4F_Nf7B+C`+=N7$j%uf=2q7kK$a?xg9vRFUO(_fvB8GwSIeGKFw
{~BO3fKQ*Z4&FnRumge_AO1kJn~47K_P0pgjqJvob5{FyYf71b*aC@AB$qGGhzP-#SB%XIL%b!1^OKnH7`jumAPd41Pw`056rkxe=)=3p>gh_g$a<;wM
=>T85}TMAbK;UBe1(V5Z)e9ostdsQV6kjJ*K`1LLjcT&c}$e&>U_T`ePnxMYYn`TFaB+G@TI4e9i3P&PLgjet+UGg$Qtz0I|QC+|7{@2jK(;du3>Ho?^
!d?~KVCxiI)N#3^mG^&P-Ib@Wr+3O)dK7Uw8ceC0WoC{VmBqt#LQg0i%jLc!6`uViRIhg<YOP$zs>y{?2glSSq^LPn1WY17SFOc{L@cB_0R2(Beq<-d=
16h4Qj?SKx@g7JA*snvs?RMct!h2Yf=HhbPV~I2F&B;N2`uQDie1@rE3$NFw*tMtM!^4p_|Hpsu8u2-K*X-QLZC)l@=JERmmPgI_HEi}XsnH11Qult-=
=jTbqlecL*znq&pD;YLxCY;EiB{UXLGyPt{OiR?V&Po^-?qIb^(zR<V4EI~`rcs@$FCD%2O;D{f)9zD#&6&vx8p{ATohlomUg9Sb7)93BHT;99W+3`Qt
JsH54Qv6EW{cvZl=c$lp3@C2j%DOzT)=>Hi{kpIlK8I5B%jZ;ct~R-Dr8Rlx)d;!XR0As)>FvK{OJ?sv|&YoxW(0XX}rsbR)0<KJHN1o|EoT(!05Oi${
Fq@2pe~OBPnVGR+T#e$@oT$yYVRU8mw8{h7LM&s=u#{_*R<$vq%sPW>{m+-QAZ#vLjfje_DQePOzjU55^-3r*b#xa0=1@zE6b2b0*?DB-`ye0OC?vraY
1KAnWXkkn3)Zw&Ic*dS%Hvx*2F(L;kDI*dgSXgb0RM^6@^)T<)CeMR6MTaBqHLA5v_X|l|r)S&mbvWF_&aTFhXPX2zezT9{K?hzQO2uo~1<9R-=xc%^$
l$XCpDP1p6jddP!gp*v@<vM&`DMABD88A6m8^qs?aF94sMG$e13cF!<Z5SZ&OxIjKv8DyRHNB{Of8{dYU1hAmbI9On+;!*fisugipQ_KNH{UxzE19&Ca
FRW2vSuRshQkf?gFw2sw`$n@El-Zx_y{sQa#mf9XhD8)5D#o)&pNmO8T`gn3#YHgpcHtNT-UYWL2{8vTZGMFx-Ublh^3duEE-i~R)_mQdXbdjnv7owzx
-e-nVw3Id?)cD#zbNPv4cehzxRCMt>iG+A{b)CZ?T=;rXBx*_NYlA3;z0Fc#?#)y$DQ5`7Z-mMF(Q6f0Ku|RF!!NlM;l2sZXeWPKe@z*WdnS<w4=bkVq
!t_xtS`9M#Zx2R@Zo=B~H{j8xR&?S*R#c2nQp*W0V!8x~yZ%9+1<@ZO8}$GIn}jQw3QX=%q0J)kH;^nI>~Pq&C~v(xAj8xS1*CW%9BAr7NNKfW>Yk8~e
>^@gK73f}79h18-ky#xFFN>78g6J*hyY82CPF5uux8P&W$K-zS{utE7~!Ps}{Pc}bEC8#Ld-HKumA+EUkEm9=J=btzNOLBZe4y(-JRC1mcAVq72j<ScG
0>YcTfp8sv;a_CdsMl@NJz{}3#=Vt^0bYiRlhe>!6~><>xw-1TLQ)z8ZmP|j1HR0gC2xo?I)Ng%*WEMR+~ZtcvfACoF#wA65u6+FE37j<{$)G<;c;A~?
R7j1C1^uW9L_RE{A1Z`vvF@hgjBU(za+sGA7n7Rf8;mFI=-^u`-O)*2?YxL<hHL=4HTxA(bj%fk$+0N@DlID3+}I}mp4B}@h^uvCP3jA%RK%07PoYqOo
%<7AEw#L+Z`ldqs`}6885))ap%te9v)<=lKf)etB3$=?j*QBbdST>ej4B8kR%?qUBN_ix>AC8TxI*Xovh5(KkK70v-9(~b?EvnUjO!YyR~8zUPHL>M(N
z%{PXF1>^tpFhvLxuP-_y8G4@nAEbN@9ybXv?&OQ%j{fi;~*pt0w?^)|qd~y8t*33-A$J_Y}CL~okc%AYpe>242La|81hjt3pBl+c4TOt3qe-#~ETJkJ
{O3*|fQ)^+0Ag;gO5;2fSsF+5z%aif`o{vPu;34&Dj{K~SQ<;kP5TwnRW|G7Q3kp^8S45KPdo<oStIlbS1}fzC<HBi1$Ma8}M%hszJR(mq4&gegpRFR!
J*}na{XKJj#9vN&cwoBA-R<>!)7aa>eGEoUYzsQJ3cN%&H%R(Vlf$V5t^ZbhF5du$g$?RuW+U1rEJ#?szjfLb8vuW1`M^jy@}KNRzAhGzcX%1C+r!f*?
tuHX<EWi5NBNifMyihe^<P}qs?RSfJVDTCZ6k~*{sm3h;wM@b9i;D#u)9!~kRK>SOp@5w;4r@P4WDdW19AfXsxkK<aL^Ez9<ZC`UjnV!%5@(Jl;sH3DL
;;T&8YruTxag7fAOJmYVUO|Y7c2_%jUkS#sHa2`?h~XX!8c76dxO#3<7G2tNGr3Za}?b+>qom;%;j<tt;o<1fB=sj`TA>NWf&&7aW=v*+?2~GP=)e2oH
XfH_^Ix7LfLLSjo8N%Yc^I{dg5b0uMtBoygnd5R`F80^1BDPI$JhMhBbl@{X!}d)I#TsD69Ilr;MXt?x(T=a1q(IUe7U8;I^dlz)MqyyfAyxSY@f<4i_
Xk|4nF;|71tfCISYg#0qi$mSdPTI?wNd%pJm;nD+XPYn9+)~7>&1u|A7pG$a_23jA3+IkL394P+iz!jGFmR>-8)egDH_2`j;JP<_Dhc}=%&!F)c5uKm)
{4%>Q4=SXGHDt4VMdQma6#1mGORs?Pm<I6985QDLh-+rb^%yWa*HV#C=nL?Qr?>SxT3?u?-#F$?DtB<Iy~3JxY+P6hi&B>!L<B)!eeHoQ5Z}q#IS8|XX
BDP@<QMV1{p~-dP5L<g{`iR~P`nPD<}5;szqmVg4+0O*$g5M8N^McnV>tyYzg{GeR?DuKI2CC94PVj37*wA$Q8KlpRpW>cHmq|S&V3>DrX}jRrymQjuy
CGtkOzoAx=T$ijb<SJ^nVV|tg-=S`i}LqM`sIYfBxjGc3yfynPis)7L>p6U$qE0yT_dH_vAe_H;n^%W1U1L*HC@pa-~~1l1y#D-6c`mOvZ*7o}aI;kSQ
rxk3brQ-<)@XOS0+UtA63}+VFt&ZrnnkATW{NrWY-M?UM1txha5@2Bs$+6MYDN$_lr+3SFBY6Vc+D)-@qw_3sJ4GI;~fP{|BgWD!3a9Nl>K_U9izIZh@
aM}F5S!orLV=iAt%IAdJ%2Jf8=o2!Fi#yDV1U8_flH7>!)-5%^~k7~FAy$l3T^#e-PMn>#N$Y0&Zu#vi=KH=5G%|Km_QUeMlq*@ez(ZVlg>{jzK*bvOY
^reBWSitFO(pVnPpyN+(o+rS&s>cbY_5?JU<e+d_v#)O=I=)sL&HWBd4+2<^RjYpf`U^(8(7hNpT!ih>l+ym)G!(zNGk*gk`GB9(=lJUf{`N1Vn{i;-J
cOr!D?>n^QVOV3Z{nx1_!U0};33)f`hcjaN-qhT@*O;c_ID-@jmFQp_xJ-*9EryF6LVu$BY#s_ObR`?+%5qn0E6JEBZ8DT;D(Fxw*ubyu4S*taxaW<i=
~e0r{ZxGCoMALdOz$`b@T4TX=3y2`Qasy*Q<B5sEl*B9Mz}aHazlyDruWpd-7?!gd}^oyy)%1-9jGF^_(T@D2A1A+{F(&;6mgv94*T7D~&Y}Qa8n~>A{
jg&^wO9_WcPl9g}?O_rNVc4&x8Lb;`IvhSut%l{VMoc-jeSx9dc3X6no4vm=W5vHgUK^4fVwOR0<X(?B?2-r6tC9Dn;4jH({aTBaNxoAQH;-4(<?4pXg
DX#isZ0T<`{yH5;{uNF`>rkK1y2~tH%AG_UQ^2-7<p%9u!Sj27PS)?$)j~h-0!mn5`^3E38$6{j0o4pNBPLEN2&<XFDw;J)uxotTWtwZ5aDdAejULgPf
LQdK50w^#3M&Q#7g}(Ftniv89H{V*oJd4cJu`NZPNTJ(b&f=Vh#ox)+E-qey#%&wEUQheNGIjsS%STlpW6Ef)(7Q5&@tl~dHHTORL|%25UrMOHZ?s57?
iG`$XmoLoR7C3p!^Dc~)Pvk3?W0j;?>u8b&j%9d^NM7F_pSH95-|bU<|pWOC=V8Rt?-3JDMEbmb7*Q(qAK*hLOoB{5~1~x1=&5dW-+L+UHcJVyV!q_ME
q0ifsTuyxf@a@7=F?5jTJc#Z=&Pl%8Foh#}Pl`NEuIgdc_g;YtOx*xBlayB-6`xNjpjKcs>MwQ+xjchHSB!Q>_);8PSXg%|P+xsx2D5{_pQkYqJyWNJI
#vR(Lm0=eh$C#jRQ_{aqGbCi#keqp9H~OPEQqaioAlAIO~92espcU0dB^Es(!psxF!8OqAd|5bTv;81mP`+g<VH`U0exl9*OW8AQNs-M}P5pmPF7Ybwq
sPn6$=^PVdGk+2{Ug<`r)DyhKON`)CUfBm1LXW}aC-~Lqg(>Zn6{#`%(#akQIH~NCY!1S}=@~FPG)ds7g8!{wAy$ejwZ#s{QU$PkU6<je|J+_FYlB~lp
p=soION1WHzO&9!u>{3OmRnsg=IO$>M4F~&C!XGAqa%;$Ri|Jp_jyS{jQlF9{qH1aQ|uj{BIiFiAS2lvb<Ulr_}f2)K0bu;eJ>Ec&xe3;7he(7Im4mH&
_VIRe_!-1BogG068cg3lxaYH)p?MOzw2{IiWcd8&ud6(!lMW5li*Q)?S5UJ{Pm~3qM{>hfgT_R$RgLa3;9_<8&#~4gkuAG|7<^%o-D}Zw<q?inL`BaWC
{03sqdA*D&L4oM#1xV+#_!N_d<Mxsv@t|jAc~(^P2TUnNa@2-RI*xwzo2Z0Myg1iYG$`K--5$6y+2=l(afG>66ajYW>Hcv4<%O+ns-oJ$&>Y4m}ke!$A
3UiIt_j(KnPo<GKnMxk>`aJy<x}tCu+7ITd`vX-ZImSgq;gk{iQgXWZ%z9w$(KoKH7EP#||aZefDbj}GHert|8yfE!SLpc-wZ#@_3I+@k1utLESS=-N1
X?~TW>SRNMt#ol}lYn_Fx?BPnhnlZi0{4$LLtb-&}97SBjmpOGAF)K)rJ7;@ef}ipMZWS~SR`!wK0n`1g18r&^b)}m4d*o*h_}}wrZ{IpxK!hUiA}y)#
7*!fGm6bXgB*hVbtoz^n9q*6zYHrfs{-J96PT2#KKY(Q@m43_=8o%r<%Iwm(HxH|hJT2Uf*n!T859K!w0f#x{h6r)=d&nhrFg?gHBEfeD<C9#{!p8gt>
ck3%+}p$2B^y)?c%YxrOGhD<UEqu`lDwyG4mq{&O6z;}Gst5)?DMqoBd`q}V`gHaL-4G+j?l+F1~J)k<QyYE!j3dX!7V;QkMgDG%7+cgAA+$DjPd;j5t
b;D@pfw|gxE`!aOZtTuV*@OCHL)n=Y;mUx14>}KS*7pJz3h7TA*0%>KT`lFAI#p86Hj&zIP&6AgpYUc(A^WUx2+ubpbr-Lf5(i*W(NAdRkW_kH7@jZ8R
k(tpNS$mNUB<Hi|!l<DZODaiHC#V20)Ca!BQgAb9FLsxeH}m7ZQG3d)~C&${-@UjY6-W=*744$^V{RS4cE4M0u>H_MBF_)loJnlqf3h38x3$D$y@A1JW
t_@(24>XRw*isXKp00Q?x_|fngFkpyA#%ENQT;LMdRaEfJ^T41*^3448PtUARt-N0k^#ZNQ9TejvinsR)<MYgf_y~UPj&{qdQU<v{Hlftj9X!mdZzsp<
dQ>;3EBt(j@B)?h&JDeqe0T|;VOHLivIF0xrlq;BKF7a9nrFl!@jPmv&IY?Ra*akWmylRhX@niI`TX3h&4nD2NNbrz6kk#fW96@P#)1`(M^^nTNP7KSi
W5i#aSgIN%FY<PxsmXx2d#SrYT+I7uXtErR#iZ6pSTRnC$=zUxczMpN@N~bnoP63qpN`*S&7zC?ce?7<j#|!I3WJuT`hN0zHLESJeIN#<hzZrzEkeRZ>
&8I|GIoK59$aq=CQ47w<$6hSv~%StZRCLo<4bQG!cK2-=bGH@k$pAz=x4=3i1`95afp}ktn{$!%kd|nsb{Euda~3{$Jl-=I+SLgN*N>TqLpCsK5T!j<@
L3z$PXX#(<7G<eeX|X~XeM^T?O^&QvSYq!E9R<rhns8<muR;Z}x>^(C<XT4DYSjj7Sd35pT~5+!PYPEUn>k;BbK{5p;w(Qy&~V&D2Et7)_YqE|;9Ls^I
81Nm2C9woUR1}XkqS9R<IvT3_xZwKVJRHft-wp5t+125q%U|DQ{N7#Pe4pGLo;92I5KYxPi9dDG-w>%+kpge>TBMKw8LB&2R<A{sM19kq@@Wv-l{Zos1
ZfEx1@%sVK_Wnlolj3^s<78`>10;*#OL-txz$$w#@FRTIkiDl@<CjKv0vY!#tGd$#%J0;|d_JP;K;riaKd*elPVC7LmSuq|jQHDm`v^=ixR4?(bmB^e_
%vVcp-3uoXbXCP^L-Yh`Pmn=5}9x(T7b>XFJYM^;Dj|#`*En99bWo0Tl3YS`opB!gMaCUhw49v%V+f0Uze1Mw(p}8<>$|ZDc2}P0aEju>(Lkyp!LxaX3
+E<*fDW7R1Y@?#}=sc_V&%j$e^%S$U_j6D8OpoqSc^C=P*TDd|vt*mxs4d-Cx><;@|m_$7}{gY76;aYmpWCtOuy4uWctwJb(afy(oIk?=ZK#+=bn@65_
7)o`#@PXmH2kyt~t#Zwrk<pZdF0|NMHzP-H!Z7wG-Er?gB!^&z5~|J2e7GABd%U-^mhOVvDV)wMUj0-FpJdiO@sJJhN44EK%rlAFRYufP7^{-%R3ZMV4
QQ2nDrR^X4w0pm_D+b55bj(_zg5>pcS{q+`Zg5k{34~PR_e&4C#UcAlygoJLH*gJW^-BzNGEwJBjR&08IyIE}2u$h8vitrLsOfGW~tsj*X_zdeFPQ?3f
=dE~+F?txc@{SyV<OaMK8H5upIGsSwpk>Cuj38zKOCXiC714+0FpFQ!`z1_R^_KVOu|winu35lrI|+0wC-`~0+qUpZKL*%H;Q=w@Ix|h>;}GZ{r1$FN+
!x^?T4{Lu+uw*0id*24p@M;~NR)s@YQzCw@u}B^ZO9J;gbh&(x)|Wg^hj#_8&|vy^B{;DRG*GKIMeI=;U{?Apnj%hEmYhG#;Ifui2sC?&%H`VV-3o`j_
A4i(QS<ELy~-3fBW|orE!0%zdi)qQe#V^ZixSsu4DPCk9)Y6icNg;2)%yX9^Esdxah)u`@R2+T;ao08yZ)H6!OPe-{0X9KeGt&w;ATF#YB*}m%P~T_D4
gnS0*<bc+?3Cb!YI7_P^fF%TeWQkH`nh`7w{n#`6f{-rQUnQ&2;O{GHja8Iu@DwdfoxiKiFn@<uk>Ve&nq=6XwSFU0|+oG85HwpxUJJ&Y{)HHbW_6xOv
e{ec8%8GogaZXz2iRtWn%GG=cd+ZcZ({Ez~+=A<t-aEQN-jJ)lQKg1sH|43K}+b0F%yWT?N*!F^bmWNM0ziaE!jYD$&+qgNvRD;|t{C92(FwfuDkKzfB
2*MZj{XW$mtjdj)G0swCK4_j*zi3hgSxW52-|crp{9y!0A6O3YBel=hODA^@0`hL6iurz#*tzL+mVwQ;F_U=4{(3P5Wc|ag9df)J;7r#nCzzF9{3X7nR
}}nRzy5Y`AA}8mfSYk>M4p;SB$%!y+|zWV;Q14<d1S<s2K+Z2$w&y1Uw!h%Ts*rjAUO%ki?SWWPu@G}-bLJn7e6DqW06l{o?xk-geOzCgZ+kLOv#2^2I
7hvLVD(@N2|tgOCKWQLrU9byQM0p!@lYFl!iC{gy)=YztStiJ7C>*U(Z{X$iltzWDzG0*}L%Ouq-;mdEi}~F#35CU&5$NCh&V@gIvsC7-D@Q2RUKK%s{
P{jDSoKF#m!0de2?$o5pT`1F@i3JoK->{qu;&$9N<BgGjfXED?2?1TC1G$LQ3t%}-j8N+Cj5$S;ieNuG6_f`9zmKc3q;z5emv{_)@6Jo;{J%D?aa2f_R
s$#ehyAOH40|4}YWd7@ts|MwR!^Ws0pm%MxXKgmb+MDS1YN&hwf|C;}Q&HumV|6lX}ulfJi{Qp0k|Nn}`2<HEaV*kH>{THY5@Bi_iXR`gK;qM3k=bTn*
?8xImJ}W@1vi8U(VS_s;V{@$X+yMED``fxrOOQiOLiasfEA!6%;Ik9A*c!n8wNIB8KV@M0PAv5b8+!DGzfUI@M+0c`tv}_6eN=*aYku>2x&#F6r+RzOc
d3Ek_MmILrn^cwi;P&@FIjo~Fv>F4wmJ^P$J(d$(RC4jJ$vz@bT@`zTLSyV&a44^u{tr!nO~9c;H~t?rtsxmUqBdyt>!%7VM!ICH@2P7-__TBls}WlWn
n>D(W&zQ>aqUQ+HX?<oj^YB1#|3iwb!~y12q!t`%|^olIc4vCFb86EYFX3-mD2+UYBdYJvnUJTjyzG6xkeZ<+`!Qtga63td^f3V?N^B%fPVkv-Yvq{gh
&)ltb}sr4Eg61QTz-2eYh%yQFuegP*M@=<X_dcW4;EhWx!%g{HMZ&ezk+lo}46r{l?+s()vobVccj<n^?{`M)SSkHrRIAc%et2hq!sVlc%N1E$;nV|uj
_<?EwdlQ;(L?#vq(NfyriC!U%MigT|Y(KFe=`~L_9D;A3t3*IlFzs-JdsrzN7?~sTmuvL#E4U242_?jIoSgu+Nk4V3z`{f%Un6&$;e}k)8G1iYLNLW1&
FTPVQ`eq~#a4Vr1ULMw4JZ&}WBx_RZURK7NHwTOn(8CX%mUcN<;Qhek3ojSnC4LV}RCIs(f>L}4XY3lE08sGonyO9-mt`NGoV}fx2jQ7M?zv=+t5A_%k
s9OBx*XF??&B#K5s0yEFFrppX|d0~0gTyX7m|$wh2Iy_7;xQVnsv470^l&Ldf1tbL%Ml<xxsCT1$fkJci1ovIe@*ib1XD6fz(#^O%_Jv3COm4vu9yA7f
+b?6dc3BK}@5DiOX5qLs8!feGeE_&S!&Rh@S#2BKs25Hc-ta0)4(bqDXV9R<J9V8p)e!Lt1_HQ|lZl4mw%-f~cd%6>OWnde9v-m&&D4$Hm)C2a_zVRru
XM3ZF#fN>iPay2n9sYLmQa2T<-ZKR}_?Ep~q1_n>uU+a(uPoo1t)Sn%kA^BHUTbb;76-uL|IJD1>Z)AMC(j1T-T*H$<7SFA!TnAP|u2@GCS5<Vt)H)KG
=w`MkdI4J@-rMf#1O@{jKr7cZ`n>08bpX<bDU2^<<72C%<GaCv~7U3$}q4~eP)elX$eSh(%K!`O<5gVk=Ue|wmgXR~|Wj5P>R;_$6bi+q2&;O&cjat0L
8!dwFU<KmR?RU-#t2!-IP(R`6gC}Q{x>16#Ox*nGS(PFzp%Jy;KoeaM<6V2mIK6@2_M%BatomG#&U%U4&n7}rHRuTBU>1RP$&cm3UbP}rI|Vu{o^g2DY
xNcV6X(I<h6`3dhxr1^lYqFt`HCwvoExiNYlt9sjgz`V2VMV=<VLrA8qeK_Q_uA^j|Ol&_3z2>c%lfD41?myGAzVVC4-X0j18nwbW3h!JLI4zrioik&2
h2B^L~kn(<TVFq>@p~bqeU+zKK&2TU|Ds4_;3<Jp+sU{g825p!&Dqb$i8LsliJdro^y$0|yUN3lG*>rWLS!K6;Hs@a|RU6h^2d8-gVp>*^b1NdFw>$XT
an9hX08sOd{@IG|4**f{Ka3c!pNh0!i=9PWkJ#Ez`MFZSE>w(lve40viSb@}O-&i_$D8g+(+K7hify-R+@XntRA5Q@@xydZXauAt{1Qv>{f>os<WY72a
xsM&PER9q%gUb%CDi3S{Tgd#3l9mh*5@u0ZcE?mC7$DC=$ObJx@c^d1SmjSvIVTi=y4c&urSH+>TWB}s94}$jkHWp?JQ?ZA+@52+M<j{j`iooe%q`!st
J^*f%zu)ig>q36_b2(Nt(g?`0oxSF@u3D@PzvHY5rwgem@Z%9oaR;1-K|0o2%{jQZ8rY?P6)xtAB5S)AdVDz<DwQ@}atQ_j<CZHU-^CZRRe<#{9)SFDp
5Y30mt(zs?;&zy%O$bT(d!45-T)cPvGg1HNddQS^&~uvMDvkokPkoiX$PedPGIGhvK6ix<2<ivL>F5Zp23TrbU<iLZ!sL1W(7taHXUmexJ$`NwpU%4YJ
hoEwT`df<^q+-5h=Hj50_YCxem58i-5|dqH<!`VgW@fo1EC9|E<W5ZPhvI-#-WMmuLIZEBtPoqNfLM+(ih1rA{bLsQ<4p=?U`Nt^DuNz!x_=2_&nE>c2
Qc;-LDf!~MnfXnwcw3`!%`kmZ?@?`712u77XE@qQP_S^<?wX+&(yB0S1!X&$s=RN&?DPjTnQSpivsr2%zo9xj*Y$KY?SSptnGs%+TtkA)m5dqB&5G4A1
DO;XzyQ-O7Vnv+g6Q;SI<`xBCyoZQ340!@0?NT2P|DlhdLkAd)uT$Ab#p@-yr?Y^U}1`mi<6^(4z>Q=~8dBn0~iy^>1C!4nsbpvBfZ}GRUh70uHVyWge
<lRHLZ$Z+jvj={A)(4cC6c+}==SCv|RpBZ6VHR$xUIGz%L?_?XY6X#l@nCtrJxIA&TIwUi6aaD=5V3~*SVE@vt&~(-2pK-@sr{x<1^BRGY0`w#TUd7^U
w&^dA*6?dgG#OWBq*K#U2D6hzl6Ps*7We4o6FkSWK(2f%7F8fYaC$O<d_?>oV<G306Bw!CsN=!0rbhOwNK@34j$*}4Xko(kX@Bb4^IQ}iKbW_kVT<e!E
0bD{^*7$ymUV;@>j@A;F=~}tm8+uVvp~*yb@KDAS+Q%XX+<r0GMMpowAvzKAEA$A%puO(vP2>FAGm=;HOmKo0xDkpY|pu0be+=%Y-Uj{q`^O0PqZNp;A
^=fR)MQKIv_FLKdvX+fb0}1G6jRew|^%VY$GD%xN_x<o$GMrx!$gw2SDz)?>{tfdajU#8*1pqga?m=~lh@-%7DqoZ3QsC&lN70}%6E?#;53N^0>JjNdT
`A54Sv&1*mJ7vxwEau}cVaQiS0C`r9O`2c%!m~6T2S~Z&w3F6V=mDdk9Ab#R7<6cc0VD8PV(9NHrOAPXk8@rY|;K<BSoSz}$tLGb>$+FESJUIN=s|uS!
Q0z1Ar<B;_0`a&S$2^)G=~u&Ut6wG<h=jV`kW<eV-%-l<hPbqW7@614BJ-C4<oft=0?70i=95Ew?v-Oe5cjoRePnt9nIqBC+B^`SOh2xSf57Y^Wf?#6!
3(Aa_}}EsiN-c750800rG>n?WM_x84a8Uj{WiafMtk=Ge<Q4Enp@&<v4T*aJM%;9cUHH=K9VsHu)EVQ%o3XhJQz`X_+k@b;J5JB(%RR6>U(BmOi-li@=
iHSwxH8A@MmW^HFbR=eKwqyew#Mup0>H)yVF7QeXvtKGAR~a!t1E%7+a(n9>?60&AT^Pz!0~X0>Xg!nYKGYjwo$}Cl-HC;g%qNsj?9HFZpc|pSSGV=8v
X>*OI(Aet07Nf4y&WH6Y_|v8kO&X_=zXrKc<Nf}LAX{=pI(Bww*qu!yl^-Y!x9u##WsS@Dh+07mOx%F%}S^8Ml-QZ=iAD~J-s#y8DaKv+A#-PoeKc>g=
gay`B;S71u=L%uXbhGkDsCmB^^F4)ivvh+JcNGlTgF6WXQfY#08*9y2!;V(2#^AfQ&<O)O$O&FLVSO)^8_YXfK|22#=-O?d;i7jdJ^R2}R_+Vt$RtAmq
8H2C48{Z-g3I~|`bf(P;yuF-}Y=Vh69@FyE{{2vY)40B`!8uJBNIq6M4*pzNSiGw0FRb^@Jyg6d5`0ew@U}ZA|MX^u`ul-OebJ5YUQy^Mb|K%tfG!xG)
OYif3+<w$<<R~Pmumdg_)yO&1BNd!ukI;4FMtu$n|phy1+S=(*M?4v3_Ly#^A&H@u!2i1OK>)?1L9R;F#=vOCg6T?_x0PMZ24BEj+d-rhD&8P?RYm{@&
$1#H>$l?h>smy`TSm-9K&5vZUPPz^!z|2Wx0r_JO|6mua`%O{y%lo%AM-I<^}>sd_2x@LHzM@&K<*Q%z)H#+?yeIAwJNbpXNinW#s?CWMRY_Ah2LPeaA
VTMf$G2$G2o0xAx-iugXhpL26w3-T1=iqiHxW<)t%)r%|pLuRY_r>ax4L7uE-pbcsgwwN%;pPrw(VbD<=q5alP{e>3#BXLJK<*VUI@KIedUib#65FEfX
H$+&F8lx70tnpd5Dak2o255@76$k$x*bSkP=VkrY*+Dbnzs!;xU9*7;{+xBq}R;MHR9aA1)IDP$0CQ}DMnYXjMg0};ii#5b;|1la+qF#LUYMieE9GOYN
9QA<gv?d+%Vh~@*Hy-r>XAT#?#M*JMTvK#uzT*3MpHY4whxfXQ)hptFnHlx3(VH3q`~S;t^h-B^cFXMLv3>_mfL1#N^)~!(H6#ulv-$A@yo{S<e72~wF
dmyXckQzT^1&~4pG|#;p#8M#!^+E?<8>XTTB$aj3m!TK$m4&j=k?2xMEj|VTu7|MtUuF|K|)aC=0;n{f3;)sEhkw~Z6C`0-24ZcAB<=&Ja>0v013f)k>
yQmE}R*`E;jqxTrkJa0uBkvH-m_hDw%KZRWJkf84a)I1u3pVVHwIv2`Kv25S758{B=CO%v~-H+{OC!8=_V3GSFu>AC^X5aX`2aPkYGZ+9fMi)59?`cEF
qV<9Ge4HpfP7+%C2udzXueq77U~e}UYL&-eT>k^gp9d{msTZtfmL_N?0todJ3FPVt9XRm)3oH4{8K{=aI|v~(J>!xu2GZ$af<K5)Qcr-S8T`EhAxsMg$
gQ8H-7wQnRvN-pqwgfaB<2L0Z#A7sqObb+GttBf~Y$}HXwO3?)0#fHr4Y9qCui4OR;>^P(SsFA+yoAaonsDfbmm4#iRG6O@i)bty6C|^3nQ~(ypo_m3T
ng(G){38WlT!K9ubBx(%XJQS^g{(RV`Q6f!3^+=hgScqQ7W0y~j*y+<(e?jYALj2F12^_u4xEAA1<bcc-aoZtx%*n9oJu_q-|%GhDYBvoI80w(sufL*4
Y49Vh@YeDH$c!I%hNYERs`B!6vr|Az`cad@J4IZcd%GouES)h1HM(vS~<z1gUk-U{OJ&guWUSi2nLrTKB=b^XL4Ni-6LC=e4zt90hMC8{q|tH7C0tT9n
GvgT;YWc<p=W-U;dKu8PIm|Rs=%M1hrT+#3!4Zvndte4j|@U6kopGwfy6w{_Z%=%8)!cWuhBf-NC#5d8pB=as|h@PFn#T#XS}EVk2up{M`p@#_i9$kMz
e@9~o=@T1avgK*aXC`{4fjaYwy3EeCvAOenrwY&75I>*=RY)&pYnO~4OyB_|a4+P|9mY~cQ4lkB^HSQ+Hc<47Nim0f%$K%%HOxq&==d1^QObP;UlCWHT
zYb~A-b|tUIXN~yEOg}jGpfDgg3EMQUrC%|Yx5D%JIcSIwJsV8y&6)r|G~+a@xNiApTY2lUm<bddXV`}`znfr@DB`Y^pQObA){o_UX_dQAw6IwgMd4sw
s{NI-2lDs+B@x4JES`&B$?p=)-JihW`bySHx9$>R#G7wXXi|6`8JCoXFzEo-lJqgZtpVj1ch$9owbB2lFVcM+UqVLuhO6(JoT10F&));;WT`@8w(Ms!w
ms5cP#0@<Fo>MF?FchN(qy=Y(aw-VLtx-TN?ONjuwH?=Y2uGm1q`C(#~y`GO(uAzNqmiYQ7hQ<ft$7dNd>rj!POk;X`p<w5e9tUg?SaqNxY1~T1H460!
F>8l<Gh+8pSl+J;djFLGGohZHTWJ=D89t6ZseRh^NmR3dzdfWcGb_v_ZJkV*^4sL+S)1ldZhDs)!#gF{Wva!$e5%QmA4Z3M^oIATzJ;-vRNPvVPtwy@W
3RkQ!2ryU_tlrDoJz;dzcdX%g9(E(wTlj0zI!dtLyxERijg<H+&QgibWwofs1Dhf9U+jQ9Y6*F^>l{%QGxT^@u$_!i<*m-|M(A9<i~KCOGai-F@$<G7Y
pXK;5X$?kWPZ-_sO>2Z^laY+M=_3WEOWOfB9^P1qDWn&L`vh@5c-|*dH@Tm@yq(?nGE;jVX##IxLdij%H(z;c6XV1+oy2!W76N(rePm?JD!&tuO%3n19
?rDaNHOnYJYbnKqJgO`(4jJ1YYWYU_K9O2SD2*KgQ8NTnk(vLkBnf4u;r8ONwj)e9GfNNYkVRDYqKyLFFrJ~mZ8QYDZL_Tvf1((YOoaT?-TMx}qVdw}0
jeCRu83<}x44iL?HyhPmUXE6bo`6J0j+PGXV0pn1jKiC^fLJUOdnuu->3I(KWP21<?9cTf%t<CUx#8>q#l8_DxO5;`e^|A+Uhj^$T~=bj;l__CzXMveC
0d8Wp9p;ZoWRBA(|g*3;HES${c|^%_=OIQ9kA??x)7FFprR&G8(QJj`aByv#b5Njk^jo)|O$*F_+6tY8BtwBN_m^&Uj8gvmy}gWwq(%fb!M;9-FRw{O%
!e>@PKQY~6E$&290@B?W=}`)2vSeM}30%a3uZE{Kxj@rXKbDt+W)?ta&pVPbS3{2GJ~64~TDSDW5_^GU={mOs$ngO~^4=d?RsYSXvCKI;cg6=nrl`{|~
QzaaknWzwO%*hgdW;PDfGa#LC^rN+&BX4Odp@1sPiEmF|>-n~$k6t7WSHUrWz$|3SU>ZiA6%;ZBZJiZ*u3Nof5|F_e4{DdgqRruodjxv5$kSG>&=ST<f
7Z}>QeLWW$d|CbG|8g%<gfZ9O1L<ripI7k78^5q&LEGs#U(53c`I`h6pNA?5$xcKgWxvx7gkfjkU-O0d>o$LX<!DMP#2@Y<k)og8z@56eymcL8i@oS0j
G6wFT(AhW%KT$Ike}c9z#d(CVRHiW9)B?bq;HI?FyoZ6Kn)4%DQZ(;2^?5%sBs1ZGA5bs0yJqHWH+hAZGlF7sQeaj(lS|rptjbz@58hL1l7x9NdMXkz&
Gdl_Mtspd>G89?-)x7%7bBaC$tbh>$zxs5Jw>WkxcdcJW4hKzeCy#Oj5fG`{uuTdk{a)<?_3cC822~z<wV4b`ZDv68hp^Ri!wD@KETB7_S&TzZVO=o$k
25VwjH2haGF8dwNYDJXYM00sCM+m9TBoDkx_6vTP6W2|>&JNW^d^K_VvPapRQN#dB)iXl}ka?$w9oNgB`O_Wx0Pt5>{r{-+!+_-#(dK<uU8?`G>IByc6
|=C?m`YO!B%s~>*Fb}mzI){w4GZ2-;l{pybQ^UVpdLTxud%ONCbPTy{1IwODDNJHoGwQhlQ&*Tqef4qC#nz378eLn$j=m*RPs$7MzQOE<MHxY7kYTbW>
s}EqSlt(S^w~iC?&y;QUV~8P#EksS$`t*MkQo}}(w0HqV9~X6d*YoI-STQ_r5>Cq?u>}6WUe{#tt~noMsIt9_kx%&slG_`{M*i_rvVI=}jCVc4@x7>Un
JZcF{2?a^h=0QEj=|5@!tRgz>#G(;=@J;sCd*5i4A@D>uVnG4SAMtMj=OtV?s9W?8y8%dY0x?Ee2fWVT(Oo}j^#CNp^FpEQ_XBA5fMKw=x>Uo2msf%KH
v2YvL?-L#o|yp4=BHhjH_Kn*Pl=&Ec<Qd+@0&&HW=TOiL%l7InDb6<tL6-HIsa&B&4V6_X}4E@!#cbdSaY%9bhtNi;``zjmxXV)|k_d?(dznRT^(S@`n
U()9%$`h+h-AY8DnUBA7V(ceL5uSwiK^eC7XyFJxYrS5xyZ<-zmmSe-0Ca|K}3el<T&i{XV`{?sTbny-CVSVO_a_7W6u3$N}NBuFS&a(pZ+H39pQp0RR
|5q|<V@lDx5!G?Z=T|K=5<&O>%*9@zyHOFB5$e-sb94;G1Px>aE@dlKae@U8C1Q#}GruzR??aSq5XKLoF>>prJrl;lN8Ory&om(o)*#hdH&93EyqglXZ
<63<>4dus=OUkQ%XI_xFVd)q1t?7aMvr=s$d-oUip#|_cDhcWP=G9MJchLP^xX|B&9iJ|~6~cal8i7M93d9HbIdl?8h}YIl`Hn3x82T!11^I+~%zXNY`
Yk4?K#B$}Z<Ac0$?o0?oasPemQZs)9p(mtH|3QRfz=A|Zw1UdlBZpUnJlW3xkU%NbQAfzBmMW^&9r_fcj%B&-_aaKsrE(v(@P+$%|YQ!z6gjre)RB?RI
2>=tZ@UpjAf%2;jJYk{c|6SRl?!X1cY1~Gt!6LX1!ZCAK3~*`PM8@&d~MS8$cR8gbTR4C1FZ=S>?iS1C}}@Smy4UJ$`Hf^b^1-dSzf-cdJnUUd_@BrRZ
`+CIWl45Z_A%4`+AZr(7UTrTQ{&^aEa$E^ZKT<^;_>0g96q<H{eJR$%IntX)3ze&nNJP(DnV@3+bPuHl5B$leGQe=n3DlVdIA;{Wv@V{G0@?f;+Ql^%x
r`LVjY-=gPf^vg(t)<PsoT_*Bx7ysVpPQqeHVK(K6a)<H-&C=3$Ag)OPCU>0p+sy8eI2tZ8)PH{sJaRlRfbuiXDYwE1T{Ce}q3KN8)no^OO&D(a;kz7@
#}~EVT3K=l2WRQ%8m1FWpPRd+6len8kwL(4Qi{9B@!5_CbkXByd5opfn+8Sr2^)=Y4Aqx>D_M~~0+g?Ad{?nI`qkzjM||T6Y8gPPfSb=W*CK*|wDkUNU
3CDqK?rW%mwiI~eKa?xc^Vj4)u&%;uUm5go`|VsmE-{V&x7alh(h@&h|=3a%T9aozj+g$XF9tsO9cteQ13JYEyTVz{D%@gAjCYry;ov!g@<wxpZkpXh7
|k<9#CPY05wm~1S=XDUQJG~8r`D#$?Mxrxu5-G@sb<Da(<!pC!F7l3^FAtfc_cupfAiB<?qTGqVtzMT;?&%cs9bR0Wavx_q{UP9J5_X{C)N}>7Fkhi}l
%z{*SsDlWMRB#D9LQMv@QC%suA1Q0eBJBJj{7202XF1$=M`B7RSr8gln%R==a1VZme#n#tVqrWIV9V8!5<q4oW&sR|OF4uKz2mI&u{Ua{*w)))RL6Uc{
pOgEy&B!D^SPpPH<uYc%{LoT$TVlH(jC2*XWf%MywBI@GjA?GuuGQSf*^M4vk|5em-c>rZ5UHliiy@Cb*C(M-J(}2P;;l%5EBEGJe&(UAed*HAH_Xn$N
UWkv~<?)2ufbvt~g<%#2Nr(7tI@h0)Y#pSVJzz%dhWhU%p4sojV5jiHWMgkd+FD5Ew=ojz66q708^>@{vvw5>{ws>AtCJ94%0sLii1;}RmQ+)`xV}JWi
q!eW%ogzz&^&2)P8%>IA4LHXBmtPPB%^%=OCh*u_K<@;ErDo`BG%gp@&`^OU9=bj;>VnsH9qZ)0hE2~5pB)Bb8Nfqzi2Q94PLwhOxv?k8sOl6ADZgBC;
;4i0Z_(^gl7|+`h}8!4i0)~%7PD51p%q~xd*QQLD}w2jl0U+5nm>{?V6lXwAd5YSDd^Sl;_NcXWBJJpTG<6$N$&q`W0l@IFFO|q~W#Bt(wAb)&RRCE^s
g0m;+fh3<<B79~W2d1SkV##=vRI1=nY{)dG*AdUQW^c*7F}9F|dnp@Ri0`)<7lXnum~d;4)o6S_2WPPg5wQw*7^@se8EDq5laKX?Y>Md~sfAqDiyG)}<
To<6PTy9z+1wHEdM4k%x;d~oM<JdJ?F2amT{SUGzB@pF%F^p-%OIGturtf2zm4;rA4s7#meBn2~SsIziOlK*l`Urz(LwckSge?`Lrhs)!b6FD~*BYx)N
=IZGQ^kCeX%0Bu)=u0C1YAD3Jcn5$P_7UO-^0y67)xqkPj|Y3>UUP}~;MV=`PN~oiAhKi#!>82*!rrA$cOCM>z5KjTQ`}2^@DtX9b4$I*!Skx%k61Pxa
z;h5mvo|h72;!HzbY}|uo&Dv#e2abNaNX=-t@=df%?U)jY9=FCv-$GjmbR{U4E)xt`l{f2p%-kN=bG{`dkdnXQ-J{adDa^T>6X85lD}a=ZA`~0^U=!l5
F)S<C5h=;iP+k>O;-%O#9#UFvm*6d)yh1jUe-V<vvzua|R|La&hDa>57@J?TKv>iT?k3TfRS9L;h}L?sxu}E6OJ#>1IHynB669O?195H2Wa?nN*e36Pg
d%>4a}}kpbl87yRzIteXHB7rRh*J>z&KZ5|h)O)LbB$*|IB(G$3TXDX@ay|;up5<cThW2w87muL38!0Z4{uh+svT+j-<TRg64MSKD#0chH`kUkhfbT9f
PbS>6m5}|+JDvR<h2M?zz^aW_<<o<7KIw-(t_xSB<OAB}0It<%Y6BcOiQ|ju^++NsmV|Nq3cO43M-+P`Ag`ojNpH(1^+dBXhA5Nyl&xd=l9I<HvZ$5zN
K9@TYE;Yxqddup?C_f-~XjfnAH@X7nbePSkq^N#kZYw&Zv6l<vPF@?SooH|f-{0NboMz?4_blLX=%g-&+MoH!AJpF>@&Lj2%xMLD%DOh>BOjhVrcCmqM
)yyj>}v^_)oa0bKH6l{mJh^Iy8yL_>4*<<I{H+*_O^t0U@S{2rP@84OnSK1+9Cg!V9T|4?#*E$?+vxYvmciojhd9@#PGn(yH;$}LwE6~*6#Yn`j*Sn2m
2V1UnbzIRJ@0A9m?+#{K|;j{U>B4=2J2>)`q~s)bA|V&wk}$^^*{uH!sL7(`O1Hk8=Kgt<U`G>M6iBD1Fa&Zhu@p(1(4HBjyVXIa(f3EG#WZ)XXsFhfT
O#O5QfL{jd|z<1c!qjjB-Q@-eYWgZ*^(L)EZOD(()jfyVqy|J_=MOU0EO0s(i)m8~htdq-dJ?cQM(uFtmuy7u_&adKLaid#N;o#i9~7NXVWWqoLYzv05
$P@fpYCCM`@qNXvx$A_p8;<K_q`LLMa5?RT`8BYaa`C&TbKW~tgXV&M!^?cLMp*Cd*X4>iF%54jvzS9IY&cnBa;`4+0RGtYuHn)4PLuFKex9|H$2U4>N
i<L;#c$l(#!Fs+DgGBx>O5WKY<=n0yvP);w;w^K9&90;e*^Xb}_2MnO1!{%(r4*NU^JV~K)ub|By{wmDzX#UKF*%g~9VaI@LjA2SPWeA7-C~q)dA557e
6wi^uMp!mS42{Bu{!jM`$uLx@U_+PVy6)CZ}+truj@@8lJjjO18GVt@MQcqomT!BfG5=wHYRB`WH7jupN*e!U`aopr6&2)0>Ly@%sbf-G7O<Cu#0F9RH
VS2QJFUvud-uUpR*LWwEMg3>bt#T;A<S~Okp14+mQ~}J9o<>$TQS^f(O^JfX`AR)ZGU8kJK}se-G`^-2=XU-{URP0QZWtuzU>vpZ~&;N{yGJx!3l63hP
Hh{)`i8ULVbf_^Tf4ZlBZl7xmY;j?yPZ{IC|2)v7jLt^#ga2aE=?`p*a7cxj%<pHG{?GvcM!3Qx^XK0NpH?b2Pi7O5Ds3FuN%y$|=iQ3RtvaM`rj<bsu
vz2~;0{F7G*eq0<>EB}cM&l{&Vn%{dVP$9n{e-z~(&c3!_3c!cz`B{-!&m}ef!P2)E@~=ClKlc4V`2%n@{ytaw$3bQj)Jzw1tpP_zn$!4u6*+G{%ZaAm
PK^4~OqaI$A^wSK@kDOePZvnsS#RW8nq7kJxO>susSaodHI}#BC<6?bwED5$Yz-+b<<j92k-k!`)w7=`UgkVO(v;rx&fUH4&xGfij2ZxTQfotgvogo>L
F$H=km-<}T<5;Gw{!#d{UP^jdHNRyzk!EjUzQ;5w8H`vf|!8y>Gsv;8I(T@m*VSU@NbY_H>o?+G+BU(Bj3Ga_&vbp5$0p3EGZ-(%-4WgHlz9XbO>&bc(
8=aGGmWQNd<DD@)X2w8E7Cyc?8acA1prqmP(UF2jL1Y?NM)8I8UIo+n~?p3-R$w&U2D`ApXN5amPuiO>y92iSs7z?Pul5b2-&l_y76Ll4=mtYj+Lg-A^
V_v~Cn&Y}9zwv>(Ak9EW}0D9Qx&Ssjst0mOG;=*J+gjT0iZ`;GMVM*f_?qC>RHwY-22^YHGZ2IAjNrqZm(`UdnZ#=VZ8jPlvj^ODtHGsH(GzQIQ~={k6
0ixYGBiRO={vYPYyt#%oeP7C5gq5O_tJW8J5XO)Bbp=hsN@LQxWWClM*KRf`jS2&#7ZL)apG%s<>G6;_ov~rzVv<@I9y^6Uxh85##-nknl(kFENIM+;;
u>kk%AS?KHq_4#(`~tmlo{*@)`K3-N9l(<F+jok&D#y&Les$aN8{Dh1+c+NH#skPs#0R3o*B5_m1l5xBQo8({e?p0xrVa#6YzR*P#}yp&rxiX;TDkbuF
zssXca*Qa&#7crJ+~;<mx;Q_Y2#ABb!n@cX0-k{<0^>9z2^W{q>jN0HU^KC@Tc+$NgQmqR>SVEcFr+EjXEDD2M<r1bb~>%^$l1<VWz)v3RmQ>pCY_?Vs
iP&v8&G}{qq-m2qa&ulOk-BOyxL|Kv!V%anFr#aX<v}h<`Lo#9@!sRy~(8SQlG}MbLw4-hr>(ZjZ<RR-!;mP6LnGly@1v7oVHVBK;2uV|2^kIU@h+RdI
{`(}aZXAjkT?nFvsW6JH<P7!{0(onc_Uh%XND8H|_p9d6(iypSYwYm4fG4Ls7HMs$g@R(~Km865CtE65B?%9ht!LqR-OwrGA{un>6y_2-XwSbA35CKvW
Sp>g^kAmsQvh3kS#@ZgksJ<neE{t{Tf?eTl4=`PFU*K64CO976O6z)}#83CUJH*86+A%p^J4TO}2sDD-eT=ebpM)}h|i+LcC2ST>`9+3Ba)%oA*0{6(!
DpvlOZuh8;(fZTSY8M19tOFcYPG1&vTLNAr&w+jr(iiT;_QKLKyz_wcs&%TD_H!Xx!E>AVmMT1jcK9}<mfXNhq=Sw?8`W=SzxQzweG~b|76dBG(+ilC8
!VNss5oFhFp^+}vOvF|HLBG8qyxfukJ2WIQNDesY-Y3NZ*s9)1zuM4K=nE6r`?(9I9T8uj<2*A<r4}!WQsRz=>#N?UVc#>;(uVD?JJEC8o<kDUR0r*bO
!3;8}&v5o*bq}I~_CqR=I~-qU%;k)ZaR$!v6MhyOtL_{?6a~V{{L}Q%FstnF&Zm5EG@6O`H&vx;E51(r@xSebOtt|Ig>Yl3F<?qPO^@OFNNc<{xDEnCh
0`SD!%OiZh=kc4_(4CDf*PZjHMS!KNGNE?MwV1wCKIs|^H2_eAAzmI7i7B}Ef0(<E5?sP!qhEv-QHD7rq)_Xx>yewMfHNEbl(9^G{pTjzjF2vRy<#O1P
~P30N$Mf?roL0t4aLHyl5pL4X}?;akN%2y0;4Lgt<MZ5*kt!=Th?kgQSqzmbaov!;gkA2W)ReReG4*6$k1$f3w&)MaE;odFX<E8_S1K%YFO_BrAV$V?`
&CunS@-s9zo0tGnmaa%)RipLi+x+NLM}^dOzU!u^Vw7)3KSqmoymLU?St!?Ep@ITK?4!x$i2sL*{TSCvs9Ip(uW}28GlhikwnOffB7LdOko-;`HMNANR
&HWXHk~VQy2~B!I(dK|i}xgI)FI#rCwk_RfPQ}j1!to?Kgd8=fY`u$)}i(1Bw-LkQg`=LE?=x$qW+=Br*Ztm;brmBq#(n^$q(GmN8Nsnk=lTYmX{oS8|
5qiZc2hUns=97-@K<^NKAlt{R+1;pD3SY&#+^TMvx(6GB)eLbMAn057=jJO`i)KETkn|B42PX`(afc9=iX^SO1U3{WO-KB;*n392UCNO-UrRche9+as9
PAEB(L!%zb#DO8k$D9bbwHaCnyi^CaF+*|Og)wq#H5&65AG@8t29VW@oeKty5Vgm?6y@HxSBKT|ht$hZR$g5Dw;-~}vnJEg2wq$K6T{k;7<WM<m@JnLI
RgV!fn$Whg6i#G+=`>NGuK<vBDwQ80B?_W8^H^{1~vd|B;>`<aDg$x_ZUfhe53{cH0zPKJkjvX5xmZy#Sf4@`Qb3lrW1Ko#v)=%}j<?T(TzTShZ+*2Y~
V`O<_2aL*gD(O%41#Ze)s+pB&Aw7%aQ}?+U`Db*aHg9oI{=Ywu&fV|t74nsQ-LR3KH86dSg<}n?S+Od!Zo*Jvh_7QkTba)}_@EMT?hD0c<UlZ*t{JGN2
G2Fqa$<z@38=BAVwrNfRsi3m79eaA7la~_*)U)dpmuF@?SzK<>(f0fYmnr~<%K$QUn^sVK!S#mWowH1g91kAg*RJ3`pc%w_W6t(%Fk=;S)E*Qyz0{LNv
{so<*AzxeZw)+z(72iVA|$7z@A?=&72MsU8Y!`VA-E&er>#xp2X+Vb3(%VUik~m0Qs}Hk$Y1h{o}uf>EUV`Sb%Vv&A#SAaj&?DeC5WW^>vI$wM$&6E^N
EE4`P7k+hvSPDPy{0zW`9xsobTh{m*B-tsc{GgVeb#;-}V7zVfp-Ez6OC=2Q6@zp4n9ySw8Js{u9C6VNz#mC-0+uY5mf-y>LFB=Y~}&dPf`;h=r+j&ZQ
ma0&26m15_}F{DMm@v(hKFmOSx&A!juu=2Oe%kq*mT!<+?8OuV7@~d@g;zDTa5#^6dPW{e7{zMbXC8W<ZHUW7PYp$!4?h?ky7Cmp)eD_!ajugZ8t^+2i
{3eZa)Sr(V#{Hz1EV<w#Xo_wR=?Un}B;rJ*iWcjXH5`3W?jenTzpEqeG!GC1re2(%JzC#UN#4Z8nvgn(OR!JbNI)u!<N-h2nDbNc{f-u01}LA!?k&&+-
2+5{hZlh@YA*cxYusXCsUa`dV&?VZ!~@ZPt#mbCp@m6qiAhy)`YtQFIul;Wi~*h1Zu3pIJ{+*fj~ff5)4IU$AT`Kuq|f4qGhUqbd$+);8)2NiC+Ct&JI
<gB?-}BkoN$IqnpP}t|F;q4BiY3pla(4vGaQh7u1{wyGt&1OH1g^$&jZz`Dn4m0qkM1|f9i`Si7vqO-|zy|uIZ34j<e7bCe8pqe^NcT>+^*@@8O4^{nK
%YFZe{Q{zm=d3Y{V-zS*r<a^t4awrw0zw-|F=eq?CG$)D%_>r_LFja}D!+fVl3QD+$!dll0FB01;jgYn%3xKRGsGl7|qluU&QK7P6bQ-(6N$e`m8>I6^
sp)3|;ac+<Qr;-J+)}VOhKjI5KFHr2KuDK8(;CV?$o1*@)wf980+&jSbz4UEa%xV{l^2KbW*Hi!`*hqd@f8ap8ADdvD2?<GskW(Q_2&Dg*do*`YPYO80
=y~Uy7w%q?9pvWsG`@iUg>u)|-l_->)Be&2>qjn85-(1Tu=oq^47M%|i**6`Kln_TzYVItTTjkQjI$fqB0yC2SMDs~p_KRpDdz!?=_fP1@>0L3DSD~>k
~Zr97FTD^qvZ$UYcEoojU8z~nxyI{SnmbGD2$Z!^&-t>4)Xxz_d|<-dAYEqY^lz9vT(ULBBKoPG46f8U)m7Ca=W2a?8V*xR^IKlk#qTUk59?eNB^H+p7
D?*%CDF?L3ir(^Cpq55_dXY`(T?Lz;9-BZw)LD_-c1|Jt#K~64J-PM%GVtzy|_hq7dC)!mmuMC)Bsx1<wE@S%*z;AXAepax0VrK`blxrBllUtxwJ*&Y6
)Xh?c^5QNq**e68|{LxVYX@!?rNCfyh?AfaH6TjGlRU3eMTqy|yvo}2H6ZB-bz|NYU(guNA=f?Ypaj|c-j9ot@(tKK|RpUpCjy}rlwCCuHu97>WIAuuA
J6N3Zk?{WS7-{bqPRxFA?JiCbpjrx-wy+b&X37`y}+fMEvfBtPO|4PdPhnQ9;@InhGgZBOMkNt(Ce5}HtaMHI^yP#(G4n8fEujL-Z70<Etg?;a3$v@14
atUKV5?wI!4f*T#d8`&h`I#NZ<~ggI>$09~-&z7k^D(aJ?N#6ds^4N~Iveg$;POf|cM;d?JMc`kstK*iTCmW9T77Ti1ConH{|sB2Q9gpB(yw@q@-0@?+
P2Tf4yj0&JgGjC2<&^;yRjM~|2u<cwR)c+fP7ze4D+Ce1<b+ysng2RE5IJR=^1Q{1o_7Mn9xj6zNv{vHI9BzahREv;7Sm1AbzN{1Xwt;0|fue^H-3Ag?
Vx8AJXQ(UAh|ALVqZc2&!AmW}?vN7e+^gNPQoOp9N|9*rA&16=)B^<c=5f<aj8BqGHw3?$Ql2*O|XC9Z;L6qDV}UBL250Y+Od6b`Q<d4DKy!U%>V0Eaj
qvXoj~0Qljwe37O^Nz5QXDH1O)l%{3FUz4%HyL}5%t(gmj+6uFtC6;OY7!eP$q%>m<kZ`$#3q%PP$alB36|IdG5puh8}6{CFmi6WROevQ<~=A&_bF&=1
?Q1F%ITepCIQifL-OW+db?K5>gXGY-C@2+E{Ue|)VY#!UVmNzut*XtIktf_&G-Efw;<|Ys_E*%8+-UKd%T@+l(g6_ccd5hK|Es6{Ar%has>Wm;a-`pyN
-$esix}QipMSm5XGI~1bVq;fWHEF|^Eylqre;8f<{0fWr!VGuo12Z5lKmepzj6EQaKRdpK=@ej>kvezveZ1k$9u8x~1(ATOYhhVCZl3c&j6A0+79XB%w
1&hFFebnix85QiL@PMn!5;spXmfGNr|EmMgg5XdIevwc8@IxbII)r&{LH25Q7E0>Mfvj~X+M!A`GUh}?ft!Xy%W2nqhqoE5EBi6-<Q2R?`+Bi?6htsf@
B$98aS#SCz3K)TCD%wJlF+%K~wLniyg!-!$b8<t0OaDZ5MvOoxeU8R-i#AeEcq#?0){>ly%gB6o}^5@}Gsnf=0cs#H=Cy79?QS&T8O*yocJySc`JyKbX
2xJ-xhKeBHN8o{~`poBgRSE#ImDGihP?s8=IHvO@KR(VRHIt;+i&o2VuLWxx8@OY2#9xMD|?kNbr9mlA%O*}waX2a^!Q&wJBB{0#Ys<iJRRfVnNLrPxy
-)c7x0_UeCs0eju@Dx1^+Y<$v?EG~ZnUTWX=DY|~*ayQL5rXxoBDV9l{Eak1RuvZ-HpOsTRh+!T(WAW>b>esffy=d7=5vF3Eq647E3$G#8KQ?CYpq(}|
r3C}c|Nd2P@0*ypE|qPClDj&+0R3?#uUDI;0mj{54RJ-M<_bqcCZ{9cE9B@~9UWi0RD|U1KhCn#?k?rV#S}aT<X@@it)&fxV&&g0Jbq2opz9-Sk4^^`=
~p7CU#8LcE=N%*$=QlT`5CwI$ItT?l;7S3d%BNMD02Z%ajIoGr*Vn=ai;Se8XB;-k4J9L4DqX?6f4f?D4$^n4NF;1rv$tRTk4N0sTEACnul_VS`7sy^+
%}CF%PO#iEhFk&kEpp2}5_KjgYE(eNYF^EP!8iJ$9Mx9Pm#<sx+#x3wYTccTgYUMFQN_0%nTlHUPgcy=cQk{3GxsvAfI?WuPrxjW7U2e9m`hjN3Ts{*N
-($2(i0^{GfMV#%|fEI<k=_{sV;!clwm60h7M9Ypd?!na4$SeQxZkGe}1$vvrw58b?A7Z8%Sj?N;#Q~20kYIUW`0v_f4Q~$Fo3l4uGh^Oqla=_^b1L$p
tT{?dTI<xAd30AAsi5bQt%J(R$?^9t8kmuh3K4woB!Rz(ILcU~Be#tKhnsTvdkYXPPf1`P$0G4>0F^wCC6+=2qN;pxUF1-wNG=INT2+sLAOoQ-FIKFHp
m+gqmcd3H5^^f`g{$D>V4FSG;!eInu(8HeGK1iPpesmOPxdEhUeB_koi2QAC#^SvTn2TFT3`^ES{8TDnE_fqOE#NbPIlnlh-z1Q8ak~W52bLc2SLouIA
{Y#ej4ze0@OmwDjbsGzXEq;8NnBNWff*VlPh_tg644`-j6aUfW8qC53c?S>LiDn<0n-hb&W>h!H}&bGKa0D$No<hLnVAnG=_^SNuzuO{Sj)6<*&-*KQN
K-pKO&=yGpbN+U<bskQokV8*?}{lROLOt(_d7USwE3&pi+g1DwWr}$aXaQgP9W@^3z`DW4u3lFf^ffb<7O)btt_j>Z^EeT@}l$cS1t_EqjbFzm3{9?9&
~2%1KXir%(Rt{2os#f&B9=6>0824NKm?-SEA--w!d%;yE!%2do)Z__hULe$Tez*KVK}cJ>{K8bA4A1XN9tWIOwNzJuFi?|+r<vQP`c8vXct|H`6zLCHG
)t0U*CqhE}~gPjic{0YZB?t$n|l2@ToyRa}>ap+HZ&K7v<I<AJL>H$eFi<0e>@#bzh37$jyp)6{AasB<<BpSSPI(<4>0Q2Wu6B`weP~tH8K~=t$N+j?_
N@h|@vl$ME<(U!ztWV?_sf^+MV7>+0)#u3&3=NxYbR`F$-nNh$?X9@V{`L>R^L9MbU+)693C6)85C!TxXU+2TO&rjdzWPh4+Gl_^e5~9RU(rq;?RcM6D
WG5sySz6evvL6f<IZvgy<#z?lLw~l(FSPB?II?#3|;ndVCh2WLAulKH$Lj_OVXg?Q7QGdXP*Luz(m{Ri{Fm=6C0+33-hC{+s|y;!sG_PI4k`ZC#iLtNu
ETOKa!9SIwBeos&lzKu(J~7r*r4#Y@9NEBt7uJ82<D9xUjzF->wX+K7TCY$U35nT*%iINRF;qok2i8Ubg})r9V5yfIF9kDpCL(syHrVrMtOAex~JXq6O
<l@HZO$2r2^)+LJc#7T~`}1JMMfM?ZGNgY@eUkI?`)wR~D0r^1_UScJTHws7{NN|CrnSlFMFkW{BcQ?NdgvKAQWf#eo?Z<R?UU+VAqq)g$hH^eC%N=KD
r^TS#w`WD(HETBJ!ulI}}ejhZ*R}gVEcBt9HL(3tpn~V^!Y5mU+9U1bQV^gu((7k6}dBW@ZZ3HIxCA57B;g&Y+Ccj7i1Gr<Sk=?eI&C@*aj`3}m2iO&W
4IOR4bl9KF6NWqrLE;SHmvR(dc{Mk9YHGHQ+z;80ke=`p`OE+DdzvnLKRg!!<B<+Miaspva9^2HaYPT^uZJXsaogUkb=zLk7YNJ`LeS00utL80k>H@Tf
=yi3^>M8K-5-A^0n896-v8xWhg#7yB&P=CNV?j|c2yRQz4MiO3R3|dCz4pE0{fd&nknuE8uA0C?fv?Db`%YS<)wOBki+lCV^f_6SgSijeMC8XDUjO<dg
}RxN$Q40F`k#WkpJumN%1xE5J(;@HTpJDKPgjI7C3jUdXcnF(fW+edw~2Ei5{|F&$!lEmLE`46sp>~U$1#FU)$gQ7w+!-UJCCoY*Ud0kL$c<fl$@^9~X
r@D4&@mrPA>gkj@P@Xo)@s`Dhx&O-)n>I6CsMYXjyh?$`ABQhly!$F9Z24xOY5AbnpG9|%gzAi=rWoN->w&L}MN^gJA1e|u!64W|1mfY*Z(#P9F-chm}
(c|Z>c7V<eWsD~c)4CltQh2*DvSX<G>$!<G}322_E$~B%dhI1P7b}L9S`w1Ae7symqfW)hs(@adGv)-`u%eEx8MMuJHp;I_HkpGl-)=s}9<y;!WVJSd=
qQXPB`w62+K>BStJpJ$AQSU#2j&Lcyccxr)E&eWK0lIU)?$`Lq7Z7fN7`(r@Yh9<}J}I+{pnspN@)XMf=KDvT9nn)Z_5Doz1AkpQ<oC^dzuk)=2A4a6Q
2w?=@YydGozPDB#W0_qq;C<Au}#@eX}`U+kP4Vj{dzTuP(47;c>8wDr6nLwC1@Y+4*egaR|)27TMdAH>aX;be+CycOK2$&hJHK6KLsNnrl17KOW5=rL)
rxh2mhb|;W&Tqr?LfForwbSnqh3^XeS-=!Pl1YtYUWRBh&`dwzLSk@I_(rSSBfW{3MZ4zu35=Cwgm?PyeldJPX%)fmhJ5kC~(RaaS*kyDv{g;)*iC^wB
@>fd6z2_gX-<ROw0V*9(DRy0%CW(4`gS_bVP2<dN$wrW+N$W5@ee%fkvTKv(%s?J^GX(ay#1Ffn{=XLE%&o8JTSoy_KC_VmlY^#c!l=&c_V?yI_DE@^t
K2E}7LgYWJ2I;Y`8!K~tY+-d2UcUuo2{~Ldc(&@i5iooZ1hVjWzhsA}T%{u)K`g`={>h$XZTi_6qKE)pkua88CxBRRRm_LvytQX^ROboki$3@VDdhUo}
7yesL)dHw$%59$@=~GS)pF@dBS7M>Pw>RlKjUgX3YJqV4Cu_LGdNN~qY=d<kIU%^++pEFxcyrwygiv2a)kxZ<#}JFPYB?{5RE&Uv4&TcJ<k+ycAwB|X>
5HAIH)q}a&kz76!ny8;yHH=5Dk+qH4g!mj!Hr<&o7O;Kr6$9W)Yx!`c|2%vNzs0}3!H9Aj!Dom*T$bYS_sJTWM6F;U9f(=j%d+%>;8_?_^7$2aWMa5ub
16lQef^>sDK2PC5{5>U48YlG-3XKC3Y_+3?5rV^JK9v`Xq5Mx1TrfZ^Qtv52EAy=WOZDJyX?sylZ@f^Pl~4q0_4y32}luAGPG{%*x9C(3LPhR_N>6WrU
wn<WUja=OuO6PB2-^3&|@i0i?%~>uDi!5t8_rd^YeOi)GhgNMGmQ`%k|1Tf9W-8l;Bwt&&pl*wOYu5l9vgD}*Ahh<<wHroiwBH*ZZo*cp-e*e78qkdMp
{otI|uw|;p8C~B}UpMpIl3HOYn612Sll_*mR2I;VO`zcEereQN9v65n7K5L_II%LTY`hWU(8UE4a=+4${dDsK0lwg>2@wtBRZeiD>Ng<f`(oXvgIG$Xn
!2XGgJj=Vcvq1js*gMgJ$9@#6qY?by{$QjNZ_V^jXE;9e=FgN+v=*Bq{imOFw1oN#^7n^-l`a@gZW(P1jz8L)kMJiy<_*~2?b(^7J3>AbGo!`J<FL+sO
#8>$s|J{*a4&}NhWUgr#4`6=?y{&W>0MRTAU|6My&`J(%U!m8iPiG?(vUwTNfTQWW?4Z0DBEW6s1-Pv;gG@KFVVsxw-AIpZb!h10eFuY7#MKQOFjO+PH
nNGJsK*J$~fS5IBrvpH##>Iz}N1y!Ynio<VATZ(gspnMrEn5D;F`oHaOyy7j{x6^K;2Dbp*GROV0f4CV_j)ddxUi{jgYV#7skd{(ru^7RkdvrW@E}?R3
c1H#^I`uuo6M!2x7h;VUP#J?MYmHTVW<{n;sh@7$b-aSxQKpS;%`h5hTt{E+W}?=8mjUPIjcND~MWF7l$O)i)ApsnXG767Q_$SN>(4xB`YZ!q<csmkgU
C3T-Kr3i<21b)({cJIE(!=CSi0e{bYRVes0h&9T@|zjW_O|NH#PoKslO>CG9MTNcKn4lT-+k3>+t$pDN-Y~6j%IRm69lFkt1@QZ=&<rLe~E2#OaOiqzA
Qx@w>`+Q-AXkE5IO5wBqJ4z!%!K<8p9qbQek1JfKq5rb|yMh%D`}2NBFSg>6Hbv}j&N5$s6p&wjJ6?-;<N=wQya}jQm$K#WDbhq=Hx{H;O!LJP>NCY<k
O+QI!jb%;ecwIgA&V2T_jtS|S^)+M|5GA=Ns(<YuZNItp2ggV^{W^AZ-2bk>7oU#l?&Js%U6mR|Ni~{Zshcnf&JgQ)ym8R$Qb1Awat^r-()f3a@zjtKz
+8&kCUa+`qv-d0oj^4fcdsWkGKE9;r!~MZTI`*+csS7RE46jb+vQB`}bbdcuK(5N%%qkYP(?@O;!XuDin(fIs$cO11EvnviVnS?~(!8{3|!sd$Sfe9g;
19IE{cnb(a}Otk)5>c$I)ZugOA(dJg&Cm?hvYHWn$%Rq0$S0ZJDh_y_9aR@S2C4><G>Gq--X3H|3`i{n#w1O9J+$zfyfn&x5s{=G>g&lRli2hEd@w1E7
DOAgM%ay&o>_LTw~!~sZ5Pka3^6WDQ_sp!{f;xpjRIq6l|ZWgu^G4w;Bfw0q_R?AWLoF4#8@5PX<v~9rr+HW&w)MIDK!!Bgf|9d|=sf0|7YG2^kvSh5&
*`5}&6Y_*a(ue>dBoWz;v}yrf#2e}k!^DnEEr}M>`uG02(}JEJ4#+Qrl=0cKEuQ<ShtHC!*f@Y8bHybsS*n|}!EddpH~xlsIei45qSa8)KQ3%ysQ~JaX
$b7<QiWsP{_}HKnxLTIX`AdXEqv&2w;X7atY}Y*kW111#ZffE{Ajg1W5Lfyrb%Q!-E+=%VplWxx7MKqko3(*wBYdm>6hS58+TF`wwiDl{5yht^-Byk_N
HuM(dZ&tq(YpXeWBJZ=f=nb<H?%%ug||an;6Di$E*`r$Flne5z`|LHuOUf+2e2hpwmAe`s&~x3s~_whEFj>KuDoE1q(215EV6L2DP1Jzs3xH?d*?GUrT
?HCvLBFU>arA7lo$p*ZdSHRO(@V3t1J{jhin8Zt@lk?>gGDaNC!gSk0h+iEC*tGJP}xz{AKK>1s1~LJ&QxPRRfPHr8qn`z5wIYyFzUd_J@X?4O#6Dlvl
d=YO&lSIT$qa_TBv@y|~*3!_$|p@VIj!TiM*K32|A0JQSe%CoP%9T(+bAUj<BTYo0-*k?7z6oD*eeR&bjc2onOU3qjczj`!tLODbS7ip|+A9xqntm9E0
<1?5E4Yb<Ija4zj@%MZB!Nq%!ScpF+CqyB|0a%gu=)+vS6g-dCw#QJ-_5*Q(_blgH1c=YjOnu{(H_(Urjx>nY7MSRia^f<QK>VeKcy(M@zbX?0$}g_kI
yn~1(esu>@Og};R05{d5n@kMdO2s`IsidPGrCSTu%sPC4}}>7_WL7av`q2D;?V7hj5|f}Ksm;!2>Y#TfcC^6>6A{r#a(4|9IB@jAhd`Na<j?20Qd7AD_
43#zOg)MN-uFTLHnifPd9^#;gB99mD1Ug9cQfag=o>!0jZ*h#c6n%&aD{~aKk|wm~TdTkO(zS!1DXSNo9nB0qm|%OCjP8?2mIpoGSNlP@61XeT)<4dms
BgK9Wdb7AZL*9;@)Gz#0{&JuO$KbIc@A7r~pBb(Gu*8TW_{KzHj-rh?G9;L@M{RY_0XI$CP^w(izwz&?VZe{VGOpI6*{7vhOq79DQp$8!Th0=Bjb{B7|
?%Ec(4xzLfU9gDo0Dv6YyVg6_|{MT7<{ymwc{lw)y7SU>?AY4A=w}&VU#k%UFz`ejx6>eQ8`#BXsiwVz|1+-;|^#`T%l#N!PZ^XFCJC`rdfD<TKp9Qs5
c7+pPflJm;gTG_k*~#jfnlI)JE1(TCALTOWAU{oXGUPJtSh$6r<ysbF0kVPxg4x=61D0xiuOexdJE9KnGu0aC-_Lj3wNKuJ`h@iN>Ie(w?8sHisZHu+2
9od+D_#Ya%NfCGo@BAv7RTb~blzKU11g%%O)3_c?~ZKZu;jOv)^%kDIrZ#p1K;x~yQ6&Hg@3lIn?+0NjtZ(a1<r7zP~V@U;Ez((uxnA~TIylaj!-qQ(%
6Ii{yHitVGhC4IoI@6blM@`-qS1-2A;wES}%ImV*5D4e5X<!C50Qh->a9r_12s=uy)Fm&$=D@k4p<}e3yZ3F|or&UpIk#^Rsi>yfwzx*_ZJQK|1!bMff
6NDq|yyfXzOrnIK-dupb095eac1zj~ei<P#=f0rpw2FHJh#f()}>ip)u^P~Y%+rf_{s0Q+cfRkJxcMdZ1y;4BBQzmf2OvaZk`aH6+DZd^PytWv<L0_Pj
w&(J~l-~A<Q;CAw;y!Gypg5Nu*K`~3l&h#PqKqMCW8{UE!UOQ~dAmPhKyj;k!oqEQ7t-O-g__x2I`C&9|SlCD1P(>MiwjHSKo=7i=4nXIJD&=#nr*luG
>7Ao1G>a=3$Jj)g+5pR<!xMf>xIliH9V;Is(PEc%e|6<ah=4%W%Yt)PxhyiJ@iTpCkdH=}jV5>NN61I!4{hG_;BsrT$;KDN%znE8HD@{G3h>LwC%yijk
iS(nU+RZ(L4OIjvN1>{gkb9DDz~?N>mr@&zc!bu<NbVR!tdd}V17Y1u~gUe8g=BCP{v@{vjOuVhkUOGqedX{NImXf**8V*Ogg{eU%o@xp!5%OiFr7lm3
nLR{r7&#WtqLn{_XFVHkjhI$5evnZJRaeuEmY`hh(=D4C@vp%cf~-2Au!i7zdlA$&%qf`JP77s6Fe}kyTN9YxaPGJel=?cyx2c&wVPz$sIdU0e6Swu98
50UK+iyOL23FG<}i7yZ9Zm*y=m2511ccRmBc6(l!i|xm<kNBx3Ar5WEu1<wmFvj4O*ZC&K*cP!>0!x};m^*rJOwVI&VqUf`J2tP@y&X!Agl3;H*fe2ol
Fwfff|;iDXqxk*8f9o5EvkcV|2>XxiTjR%1E0hA@)&D0<`I;>A$q5qE3YS1E9-5>x+sbun6s@Z}(+S=Cz+s}8T>|UEQkx~ujVdF?Dyy5)|+c+;5)1k1x
EM>!<H}rS!?-cKBieY{vA3ix9-ihyIb_n7MaM*u!SmyLdUG>7U&4R6U;bRtF!=d2iZ<v7oWlAUB>UqOHONu7KEhsId;NDLCmM0B-nL{nC16DLgsI>GN*
jnFDdX&h~gTo1?z-&KS;7knIKdXG3W)fJ83d(xQsTlIT_aj}Ip<zCHP<rdW`699IQ3YHWW3vHH<{Y?(BGfm_oq$b(ajRjz?A4c_9HRr0{dp|76@PV(ed
VnL?LynR5j}IPeXAEB-s*~&$kDiL2<M35ULEAGK;?r-muC@}!uyr-%L<i41;a-ib~D}KP`%L7xY`yxSo(8C-?K^qbgz_rTxMzAS8!W-IFTs$jowwd(Fp
y$K}6JhIk5ll@$pX9t%Lm&al)}Dh^aw-1~PhW>~ps;gvN}~L`Vq~ll?jrn;Lbt5yW;(uzt4Ar(+X;5BqDt#<Kv6NvIZ>)r`1I?VQ@#rDe7!|4BSxek`o
=+-kVFZPsotz126YZqL8ljSXuM4I?r>PiKUD&<WU!{mz+nwr0zFiTzTb?;yg9TAgx1V9Mi+g>yuUoNej19+6W5>V%d~2X(J=k^j|tx^@PO3X>+hg-wM)
XotLf{0yJr;-~UpYyWaB`YQ_ESQI4GFZuBeY^{t^j{n*H7Ji_}F=ZgCg#72<{Ay3zCN+J^&V6nu-}vwO`)xiWBy1-IeC`|*tRM2#5v}-;iveB0;%3&y=
aYc^s%Z|)^e9(1oZ)C#Ng<zWKSnJRe@-)JkdHbgY@EOMBh3nbG*);XJH_`WtGu@O0oX$egq4gMm!r{etaYk5cFq{sjhG2&lNY2=Y+DG}f9EZs%1<)goj
#6VCCh*Lf)eGs!cDw$xy1dZ#?kfK&V*_kG63IDgx-Rm4W1Ot4_HD(cX4kStRJ$ODjkLOp+4~vXFqDK11DwZ$Mc{FizAmf8Y?<5fG&bO^lQ6JStA-3zb_
EzZ_x%njen3dIKyyF25x})UXWM+97tT>sk3ks(D-oy(o}yAt||ut8%iX+uj=plAUg17b~RA{SpN=!vS^|H3+`P?xx-64eTPP*n+UD}qPpwx^@s}>2?Zf
yV(6RJnftQZ6E*DLR}&+yG`(v9F?;^u5j|q<=W(xU%JiBE9uJ%RoxAY&`_9ujm#XWA9hHCcPW{Ti{p0Ms$MCp_Tm*YFpLSIsUjeR7hdnc71jNL<!=HTG
yR3Zcnan(TXUC>B-af0-XJ9qRi>nmi>s%3*az`AUZ-KhpYc|v50<fuZ?qQ!)4e-N`In^<cEoS}cSr$)I4V*7d7=rJ>&j&B@6FIbFTLj~L>FL9C9>^5T`
hE2b@(Gx?f;Ewm+;1+%iLM6W3^0#;Br^TC{wxdy0!@=3*pa8a<aGf?52!+G2dIAL3p)V*`78Tmu-GDlerMDJ3fdhp9<*J41t8j{X_eI{+&P@U8RN(X33
P*##7m&o4Et%cM})Hw29HCbuf82s1GGn~sz5&+odep@uA=w%{P6wE_(gTb8ZiCOa^Kn$^832YUzn=iv4!+y!|;5qwjijd_HEuV<h%4Hw(!#F$Rb5lzv|
~FN<idbaZq00aY0_%G<ipNAA5P-wI#?bv4S#ef1|@zSp!xZ$+4G`dlr2?iK-oRm=CAdn>Eew3;EhXGK7Ab*UO^+4#^!SD4XE+MkknOzHZo`>&;T@&gsr
R1H8OHd{}~@r-!e#@l6AE^(fw&yYUvtPIcMo1zz8_x`f6CX?sJboO(s@wzq}M#rUn~`33VQ9oQ(a|Mrh;2c`_yaEAGWd>IfyPud2G3L(;sknfFr#{62@
kH7yNHU7W`gx595w{%e&U0mMW%ki9JR-X(kT?^Sy|43}$`B~<(mk;az<>b~Jp0&BNmUlH$^yqQ$`ozcJkVm#~KcnlXrL3(ToySRov32lZ2^~h9kB>@V4
S}cMw~I$RqXhlKG6JFiUs<2KCEJn(NgM-Z4LOl4TBuZcV9|*O26&ZzRy)1Uwy|tAr8jpwdL{%U`8Dc6+MO7^JkAjI2hJ~i!|@*MFXVWNQVRKEVhpZ0N@
Q9PSzdVzs+Mn&uQD`}Ukv%w`$-q83vSAQSCo9u14U%(?jKV_(aUK3tzQ%yr*=CXjvqZZuSTUT8XMI_$t5xY#{E&eTsEM-DHK+8yCKEam3Mi?`>nTv_T;
FL%-WJ+xvC%1J?)O2reZ;81!fY#RpfxDQLA^6b<c2v{%TPFE6fz+>=8>q{BDla7JHi_N3f)qR$rn;y)EkAFC@@F^!a^^_iq?<<k~rfWTq{#P(tABE`LF
NZ{LV#S={>70a)J(F3~){lj1Rd=D=5J@ct0QN1h@-<*YK(zdqpvI~i6^Gx9p*ueF{rHw1>`vLC&{VVvDki+j6yxOp=4HwxV<X5O^vW}}1nlthpi7E*uN
w}@M#1eWj}WqwJ)>!&Z}hjCi%@9gkYo!yaD4f^lTwdEjz`8`-ke`3Yi-3k8?t*LxN|DCeWtZd~n>4;m?VnN4GYCmh^_96`=JUB^B)FPMZ8xU+>%Rj^5v
y)5JQ?l|SZIHrVVAL>=7%p-&TGmIT-2vjZ$@T1`0F+`-q<P_eQ{b|Fv0hZ&?W~0G$Yt~@4xWf|2q|$zDRR=}oUO0;vd}PP4$tw!1B8#JKR7zi1f=eM5#
~vM&xdTwEoS+c6QF*+$|4)@0qU1QJ<|n6CW~BlcQC#w?5`h*3xHB{*dG}mru9&es6~w(iQ_y%kl=_i?a3Td)*${ba~X`rC5xc^aGwk#kU&h+`^v8#)c+
J>I!r~^<8Ob*LlMJf!a?<VPyOp<bSalS((25LE8H&%>C$8-$pf?rYVB5d4>wE9r9QhMA6UfJepjBX(GduX56#YEhXzbC;xCj{ixyA>zFgBNF#t=DJQD<
QAt1_&5s(Nso1LDG(L>i<l|WF+2bVa?c(bna(VDjX9XkllbQ2ko+`!`?iBEyG&BEbtA3@U=BX*Md^uoonfA4Q=Q+FIP(>AP`7yU~klE^xST;1Mz6^Veh
#qyW#LZ%~+vG}&gnp75Qe9d;dVcG=WI;G$0@b`YTZ-j5~d;FcBF?S3j_L~v`&t&6|hsNKVn_=(o3G?^+-eI+rGAV!0M>M6cj+Sf~?$LoS&zAGYx~?Z6E
H)(qz$I@QLDw{6xRdr=-u}XWPxX=(ZYSB3AanFHID)QCIitz)PyE~Xohc1d(C88Bi<=q)cN4?pa+`>2L|MS%Iq2qmz`ROmU{P@5t2%S$vT=f$XNnfKMa
oe_x|2zGAS#_Q<HWID*r>@PHOk}8Iz-Bde-lAwVAKs)L3gzikl(ffOPpWT4ve_#P4tf+gnRADY!TYOpNZ|~O48S6QCc&i-Pex}us^LO^OCR^*od9HP<q
7le#gtMzg`~ncS_2rw~Q4%gLKc~7bes!SXXgmd02m^9_Unkkn1Dw7UZxx_i>a#y>oBm1@kpSBmm%(4wD{OAb(`YZ<^W5+K&n7=sp7#@*}zlsfSHd!zP@
6hh}EVf1kg7q~Gn^;H&KEle@Eo0qkef(~gJyNz`X`22wK6Ks~0Thbem!z@vPu@@`Jvj*5#IA6}@K;HbZG?U8f_^JlnW1iAb;3qKE<P?A}m0gK3N`1b?>
f&<^ut{>BebtjVe3)!A*LD^R}A#_sPAh0m9&*ISjj^6#Duq*-d+v6k??}$&xC&nQ+UDZpDg?~-d^7|R`sj4mWyY#L2Mqcl=BLfTPca&;7+q^lLf4b7uj
-zZ~eyL#_;f=#P7FB=tD7-_O2ObeKAMBL{I%3#zoG2{3jH8$hm}6h#0Z8gX??IM(_~&lhMwnvefBWlg)n5ihz{`GUtAzFC!tMRLO1g+cce;7VC}VTM1@
w24c&$3-DVXf*mkDkX>}Q5v=A9hm2$g`I<-O^1m)-JD<IzR^wuoQeY|0st1+eKkBEICe5I`s0<J<3^V8@3gB3fL5{zs4JP_^{dGXSU-<Aks<t<(HHHDp
#u7Fb4sz2nF9Z4kr`1OLto(K@IG-AGBFHSox;O{vanx;Zm=LX&!E3iRK;yFlPWeJ5&Rd4KO8%s0OWoji1phWvfwFjuw7FoJ7+Ec0PzFu!fB?kFoAKX!}
}+A|t0G5|9F-ON_;>KoAFzBB?RRXb@u$NH6F6wDv0vI)WSj2on61EQxMmu>-xsgAWaDGvyOJs_XI{b{&Nd?H#F$Jc%{Z}gLnR;++p8$O<S>tn-yM+iG3
Rs<Fm>Em1x-hF`J<<7L64$%Uvw+<uzo0lw3<g}L2@Yn#{@Y6nBm(-BX&sF@8+KF21>x>>Tc*YLMTVBhLkJ&MRd5-R7zF<Bi$#{VO^BNA|yj*oqA|=zgF
G{?6BUBj+U5Js=nGd|b%_C^i7UTiyA7f=jJR>&jUxf|4)P(#4^fLPWo<k`hR)ze%Lk#l+QLW@>tJ2v3Knz5pB}JG|G!&7*)0`hW^7)};&NX8Oi1k~$?5
l?SkgOeEU0WSlNQFL7ln+7@-ru_n$}^2!PJyy+^~)CQm;Tm%FF7J5P;seabk$(rTte9--CMZ4BU#nnt5%IGSoddOs^6$jL4kK@_!f`>*4KH*^IeP)Kqy
(v9vadKf8vffEDG~2-M$?YrUyC#(OsHycSZ@!$B%XNp4#-Y=zi=Qj2ed;)T=w)2@^#E>&)$Qj1F_z@k;0=A}!(rGF3b5$Pe>%fOJ<1r054M`n{=qC#lH
;)bIFn7xdnwTmahXRWc^@p9S$uMPZ>o>oB(5FHBMw@W8_<lf=M){O$9{jQp+7(Kp~PlKP%fE+kvQ%A~rsup7Y+?)fG);JPGcR8Pab5l*+Jt$ZPZg=1qP
yb(vPL4`a*I4!BLu)JdOrgvz9g{|7Xn?DiuPhLpa<grG#fNDsdenmzr^xvq=ha1KSAnH6-E9D92|I=g#+vFT&UA-3h7%_w<7-hu*#&t^!axk8p^bT$8c
PJ$f`sKwDIO}Ks;HL%Vzo=i8NV02Z=L`|~iaSH#fHrU?STrxx5oYbC2aXoc{et)S{dRKL1LbA=`CI?n-_PbISsownaz_IlQcrWrHV7X4;HZEN7_La)68
-9UalcG0lWVz@c|ZygC280X@~6KJQWfu-zn|oQg~aj4Hx%1?CeKHZ4~P0NX^#3^Kf$~YR=?F=1Ft+uL&kElhI5A)EmX))7RGL8fC?sM1C1ZpZ6#l=j;O
bO)5_obXDps<*>H<e0n8aot^LJA{SL3v)08&gt$U1@F5}(F123-EhPV9c7vyWpWbKQ8?+<|<N+5`Fm=9bI%zE&y8{l5AFlt>X+Ht@E<T>nv2tvHV!BnM
&fDrw}R%7?lEhaca66eto2S`IGW_h=Rz>;4&)DVfoA^N>=OhC1%2EVat#salEods`nd1Y)M?6{Xzuwm{*1j`jIbEGF-!;w!5m-39eEz%5#obhlu0NcyK
-k+}TT((R&!+jMwxno;P5Y37x8{i~WWGhz7VP67Ctt;pV)_J`>p+Dc03B2tyl0&P1|IUB9dY&3$V&?)rRLO#=3@~)E#~wr43y3Mq*YEkQhn;K7N=smVk
U%Yc8(T(@t^qL98>FiH^iJpGTG+uwMnIr&^CLPw)L-`8JzPta(K>8FL^p?zOu#vmqmvHT=*Z59;!-k@U&w2R@%;Bv6kwi0Tjrn~T%^UEH#MB5z9X|UV~
YArV7^S>B;%J?Be2(}<zqDNvYm=?igj9<N<cA`Hpvn{sBgG@?@Px+eK@3Vpk(~5)IgYoUF-O;UO3Pg(a%kvr-g4ZZQ;VD@*v-)mueqXEpW2*-4MG*U_O
u8XpUfB%YY<j?8<#)PhgWW6|Q*6gB_>a!bU9x^3^Zy4i%h7(y(Mlf?*&fX}|7XM51b>ZJ<BD6Q)fq?9U8XJIfv&ZC%_5%1SQ(_V<yB&%Spse*%pd$T`3
M&d&f+$UD3>OQ2T=dMx`kUqBM)3+9Vvy<<Oj=p>Hv5AbwVvi6=W<O^)9LnGrcsQ<%^@dKPJ5}aNY<?SSvI%`~{!m)qnr?Cb8Ip}Yp@esOCr5)*Tbb$hm
;i1(1YLRasy~%D>L~y#@ul+K4*>D8}R_gDxEsLg^nep>2GC)?EVigHz(Xft&Js369yq#>-32&*9(tuiQweFevtRv@BaE;up)}296&%MCkF26qTncA`WL
Eyd~^F64F+IFr;1T2&O_LrgZP=6#Vx!i2fX0U@CJm2YwFV(cS6BF>`CT#h%4-I<|q^1Vfv{(!)<bm2hVErgBh42oO9U0bndc*_jsIns?3}zBEg%W5lcB
&+;=yar{B>m$XNW35CX_j)l$QfXDq}8zI0rTllnjng%-rsLax$bVh;r&ZnSEvA|pnjHywJUjZ-cX;pm`JHkt3h7rA8xROT;N!tQi$TkcNRcKGO@je4uE
l>CG{zmSm2_?2@S-b#T_f!)P7i|_;>zpCi`$Y3I@s2zI`WyWACiX(VzL-!}%>1veCHTdt^Yelx5+*UNy|OL9q(&fkFY(;5cKl<e)>;rg8ca)S<<_J>%!
BwgdU$u=MsC&JyM;<+s1Fq~dn!)~TvhRni0}mZtdR>vhB3kMf-Q{g036<Mp7zGb%wBGOlP&)R?jj?{vtl_Vs>Qt@KW0hExD6r!SDB)|Ua~w2I?%?LIq6
8{e^e8Uza#FC+BkK{YPxTo=56Fp+kSu|B~$$OH<YOnkqV%j7rv`Q{3mo|kRiXB5d1T2L!EzPcq0%9Jfgn*PS$JK+teKSxUgawIY^ee<9bUMA$L&tu?~n
yLls$dE7+<iF>Skhf1(lHZV@JNrHiGd>~zi<3=>FA$1QUjW&oqYwG8C7H(S9xz{FWeii8SH>a$l+L}m`uw^`2Y{h*&#T=r{qtl#ol4C>&gUI(NXi$GBS
@blQPRs!@lAg+uS=Oh{PA%+FYak!ear{B*{6p!H*y3lF!$Hrc@X@_Km9;p=Qa*=%+TbWwyVeQ<w$4%pgc&7{Z>jHk@@%YBE;fl-9IG6Z?~FSpyZ&<gjF
dT?o>IpB1G+LVaTWqU)G5fK+wH*IO>=--1aEL*RROs9h}I<{q8_Dft1Z;@1Sk01AJGeM1JOyg~}=W1gwT0z}3svoP#&?@64)c%Z_5t!g1;T$bOASpm{v
(gxQNYWmiCToHOOrPQ0JR5_){>0l!WpFHo#G{agRhR1yLC7B#ZknkQb;pgzq0QGUF?{Ug_t=>r18tP9JL)lm<P1d7^R(mQ+q@rP(50s8Uhon8s;+jh7h
fp_SIp%8sD7tx4>e0E~3Sm<lYe-&!{ot&H){G+Ic0nWc>^uonbVCQ1&4sL~^3czw6db|m@ZxGw0b~C=IWj`0myX#`76W~+nM?^-u5ZKc*AK}btvUTgM_
LhtQ`me&aI6;su)W4(B+yw=bVjV;;CPfGp5*Rlcwt|Yc4LAB%|9rk+HoKtAJQZu2G*G(ZBi|vIGzf_vpFAX>f8U-DQT4JuBlu0mRRPh8T<-I67(TgZ%R
=8S(j<So+=1~_<7N-te&GZR4M<z<#r-tjnb&Xg$b&0kV$rDzcz<tM(?9x-#}+ag31|M)qyX<}Fb4aQCkF93Y@`2vgRwZ%mvJ<dpgzY~__Gho_gpS*Pwd
kcCvMS;Zu8pBL;n7f?82zxJn2aEx((I+J#mZFR?Az7mns5*FR};jm&pQdB-LNj`|tVb$kRJMR>KAYjonx8ca{qnHDGd*?r0Y04WgxWaB9H)N}CR?a>(B
$CP-fe>a2Ct8c0lCf%#>|24ab)t94nCKl<BW=VWJJnf2_pbix6g-Q(syeshDH%Bgqi^iUtU^CY)<j|=ds@;C2kS<tXEcIS?a*X4ee25441r6s`D_uuMP
6XxUeg$~?KzGn;1O-C+yNx48RCYE1xN2^25_!aWpZ=S_ws<9Qq3H4Eo4m7IR=aeF2{9&fA*EbeUKDXL_w{8#A(4}6G_$QY$-;J8tfBQdkbHc~SErthRc
1~OBys89lo~C@0COAGgu>|`&(d7g9=(pXw|L0d{J$9;wP|+3=Gj^T20_^XH<LksHJ1YV7tCQ<F>68|o>QF$XyfcB$=5(c!fBlcV#FVJSz_SqDc^+6IK>
jujmtDV_`n&;g#O+PjDq-Dw!r#c(g#Hx#JTq8?@7RC=8(wtIDiAUGZe^WiCQR^I9i$0P1o98FUIXnX8tkjt`<f-A($Ig5$GJf1=ooHmKGfjVKV-*kb{7
xVR7_AxHo>__Qs}JzOb>JZUXg_g4sEgx8G3(9#O)Wm>65_q*=RBH1I{0nNtR_iW`zZU!ul_UKmVS;J&M0Ym=eF!4r^sGLX8g)YPybE>kjiH^Z16rR{gz
yTed^;-DIfm5qJM>-mzp0fE)wAe3&8sLf{YWR#7jIdyElR>M%8cE$5(H2U>vsjQjX#I}r^sJmmFt;^&*Q@GR65yeKWeOG2mYJ-Gr#Z>o=U730DYH>PlI
Fikr#SGh+dW$b|Dm1vmpk)S?iNict&s%GzKU9`V+>7oZnFmoWd@}Z=NJVAR1zP-1za^zSc37|g35$C4jfz%6&(-|o9@C>YLv;a`BDDJ^Nm`M~RM4^K%J
^8RS`ad8wbqky$MFZo(Bg9HSzYS1js+AE9_77U=P8Ck_kb&#-A<?MRn+196kJugyE!eSz;of_&gpd!P3O9VA{4B`nEmQr_V7_1tCq0=D3;oG?UZVMvp)
?>!K8k*!ckB*txKBL%jB2oA{l%>M>kI4i5K9SAKFk*~t|?@9B|JbGII<86N*BQ|%lvSkpJZKIX@p!-LH?S5&Qi|O7uI*hOWla#ke`pY`g~L8L1o~4c=j
YN1@wn8;EZfOCV%I|Cz-kRK5O8z?9zY7a?G$d)|J_0_@Z?%v;YV1Eh|7<DnsyhqjEX%1Hjidd3y(22HvN5#W+~oc<v2-FK>?6MP0{AI<YuVnN4|{6AzL
-KNH)2Rt+FDB%a(<3oLYQKg>!DF%1e1co-w`@bh8bsj>(r2IwE2lUIkANMM5h*ep)JgSx0V^XGlR{6kpZa`$2_+Q9TF553nHsQ=-p6EK}={eH=HwDPU?
xBjuw8#FqIZb2YugtqL}i-mlwOUAHI=YUSejWIdd@do7n))=nuV~g5=O)6T}kKj-wvm3^<O1UP(Zci7fdM85zwQ(DPd<=F{<9`H|LVi)O+N-ALZk>iKr
kJy+Etp+7qP=LTp}y3uyJ7oQK)$78n8j$i21|ASL9g|_Iq~?^9|L(^I~`(ML=hR}1IB*YHdxhZL0U0MV#RXw{U)i!6oh1A!2mRvYWbvhkvfM&!z=N%Q|
HZ#d2{@o&k}_2Yg4Lj*e$-)rA6~*zkSN!(nu#aP;}QDT15-<HG-Mx)=e+WI{&r{$M!h7z<y}F5ab%{pA<s#g7isioye<nQ9o22phXG$Ox1G`0BM<lX5I
+Iu*F@5Oxg(>NRghz1T!=Y>oV^B;{5pu{i#SNR5HQ~kU`9S6yeSoHZzKiPG7ZXoiyh70uP`*4_MTw^=6a|YyQ$6Vc+q*lkTPvp;N+qlTAMry*Cf?9l3n
%4;}WyPNMMzC)EGjm&&WEpiy?n-}@|QxDn&tj>MNns6;?M09WU2J3B^kBc<Q6Hf2q-Md>%2Bu`FmL8Cebci*kVaHV@y-*gE6))xx>mj$IZf++Qi2VsE0
h25Syn3eq^3p(<I>xhC~U^>`TcEsP`{(Kh~D}6sX*2&4~H1Ksjf+5)ibj#}YX6g4&h!L##SXhBe1NSa_5}>Ww8GiBU8Zf1RWwE<{T4;Bj%NtuEzkgBg?
?*POaKUe*jhpj|H`J$+i_kXeAs=K-+-9!aETDMn(=93V`|o@~^WbTX3c$zzeOXhldY2`(xqmkrQd?Nw%9xhMF9p0L?ln_9p6TG%%1j-7v>4uB*O?R|MH
wL3rZkRqb6haP8NaAq%69hAMb9z&Dglu7O(oioo-S<2r1kk*6K@Cc7dtMmg!$@MhhMW@t5M)WIKa*vn@{U1w64)il~6$YsV5fJPNuWR*B@uLbJG2$&-!
8VMhx>|p4n<mj8)2x)9carbr(bOSh2?RbUp)3Z4+CaVt>C6dnUUlTM}5r<bHhTA~gjFevZG9*O&?H2Nhj$LbR8~O8IK)<RwA<(z$`hVQ1XzM(%@=i?eA
FY!ls`6pjiAyZU$);L|Q3hJZQ??sQtj3n_|EfGItA)tPPE-yQ1jq_v(aGBIXR@k(D$Ris#eKbhNO4hz;_)Y4eT%(Y{oWbC@B{u^!Zj0`i%A*RBZLRPAB
;xPZP&kD)Ze(ejO^2_B`F;fWO^PZ0D{hAf)T-PdlQP*eyXInYZtG*fJtE)cwp5~XGSOxrk;&NDm#1k3T3C8kfOZ|vl@CihV#L#|z#|d8l9h!rv+>SuLE
xy0++hm-#MdfW3UH2TJz*@h{aa489a2OE9yzVf^!V-+iJ29JJedtL&>{`*fzyQ??56({9v0#+5+zW#mTrDB{CB;=K!i0sh9pm-3j`JtSRxpqvFqk(neF
M<CT<~hQQpI@4w+N>ceR@It;+?OGMHBLc`JE~J(~J=X@(YGEZ{!|5@KCV*^?;YPfPq8i5W^^JN6t5!<lZ|r0kAMOAA`1OI4m8dA7|pJMHoB16>1OphD;
iSV4|~SkjBn0Bcmo7_D?XFQ{N~&_#w+ie5B#e|LA)1T2j(>^x>B?f5o!_>hqnu#bTBz@@2xGFQ>C?v1NduMi(^?pvK{S2&<mEU`(x34u?9n@VBecSQtU
RfEk&6N7`AW+?gw+9KDg$V(yiWj%O1;fXVnHMLac_f0<>)a1jKBb-YU<po?fqK;9ac%N0tuu<qXH-F*gub=K8Lb$+4Lz{wqkQC~)^Bj2JV1t@q3%pV*<
idYKsRm59iR6U{`)|d2MeC6ZZFyGwtB5?v~09<__x!wNl?<-K=`L_Y^x<h7EDcPyv{eM^9`Ah}UGh7j{q&Bq9__sewSj={&6@YJ%*XkR12Z_&NDZ|B(Y
KM5dGyX4&S#Svc;gl!_>*M<(lk}D#-=X#E5S|Vb@qig}?!A;%FMuD-<e@8V!H!xv{HU206Uc9lpJmT)&irHVzj|F~x^*$|zwBFXcQFT}`+`{%b0%f@f=
LvU7{z4xzjw{gZoJz#+s8mBoQtCcEKE*{RmB=(JVBGH;^Y|@D*3d2JBE%B?7W0_0XoW}Tl?cXM}jRGD3XKvn=pvV6|uMG{w+E<Gu3|gH&>4@<#hI6<A8
9MV{JVkeyYcPEDHIzf5CR`*5v9s)bC>a?S#vO`X_#T{C6a!Ux_`ct03$tD;z4^_fuy`>HyWwMwdIZmBe8c`LFeDnf-i3flSy7)CbeG2KrwA?3T-3?N8+
J%X4t$;)mGyykK33?VLTof9sP2DZz@!-fD-^XQyKn{Mi7Gx(Jw)f9rQ+f}!?8uuX9OUE%!<L&^l=h_<4*y&?WmncWEk`jZ^yq&?!NquL5$0a}-e`h0GV
T0Z3m{Y|cOZcg>(3>)hIGvnS`G+GUV;5|7w@eoHlg`@%*<Q3(ELsmVk25J@n64m=t^E1K0nmALpQF#14AHbd7V4>3j%vJEa&q70e4fDE;X9w!LKeX#sG
8z}e-l0;9N#x^PCn|rQ(fC-w^^&7C5J9sbmDI8%&%Pi(vwr7l3D%fkZ~UUtEw#?UTrx#Zm4EBwwz<u;y*}Dt`NqG2^dHs2QF@5D3-a=J=CKzTm;CMDPN
3&fMYk6RAo+OLm6=1olTcN1=%fBy|9|sNGJJ?_4laXh*|F0l=eV97bB4of1}J*{3^_Q51t1(k<qr`lcE(2NdaqU;@<ZJjW`-tEA7r$@P(2%ec4Fa6WVz
U<3my!CknX^C2FqH5b|MdJ*w3fm$cru|Hi(GVCOu-NZdoZa5%x~~!of&qju-qr^RRviiJ98t@A($q$2!fz4d;?|oRwMi@A)JLpfML3(En`AoG_+>R}O8
~HJ$u&Tm(p+IV|&u${f*Y3px<4oc2q;{Ge~UR|VS0a<lm<lm`2TQfwcOD%*ivvzxG>5FeM9Q<Ji=e*&O<>Y4797rPV6t$0|Uk~TmM5p5=89}VtY`{L~h
+P%}3Sa^Nf!2B}!a0`*tNF@#^gr(hw{n*iiFn9%<Xb~7&^bTXqix+NB_UU^~jkF&eYc)0QzjR=D)WcDy^PL0ip_y@EBe4U?^SHPG{O!N6j;D!jWxjA3v
}`Y{gXhnM8qfy+Y8Oz=ZS(x#><xCpFW}R>LOP7rBpd0yvH{?fOeMK^jS?FWn3^tyMeGN|Q!HaP;|f%UO}K5~-_YNlNNk>fo*lZ!FaN19Fn@faQOhIrAU
|q1DLJTzc>8TV8X`N;F9N*c3nkWwOf5nh<l`wTcH`hIv&0SeeT9IL9_ipu(PSWsjCL=5S3?KE8Dg->C*-%`8N8H_|EyY&9=$rE0tfv8tI*aFxpW2eVbB
OXmYN%hV!bRG>4QOjc3!VRk~0K2Vq~Y!V~6?qeGRQD{?5Un7K?F~MGbji4z_B%bos*|^UpAIn?LCte{Zk2StvMuTgGMmz8_7%-Qa6^Z7};gT2s%Ot^0`
t$t-wQN!pFUWl#IfGA;BECvwr$UHt|GxQa2R9W%BP^c=|f?EB2$uOo;7l82C=IyU5&8NXWzxa?8)NGci*jv$=!8IorVxEwWD#t4Q58F`*&b^ULBB4vsM
AxJccUy;DZVg%}(C2IV($x<A5B*vPLCcFq4jJ5b{or3EPKzM?A=&}BAP`8^Xq!aHMfMq5@rG9gR<rCF)ehTt%i0$ExPMkyi@u80z;pp}qAZJFtWTC=_{
WgEuZpRPk&si~|b$PB^2Kit(+q$`MIgG5+;jkT0|J?SPB)Jel{*{Dh?#hA+`GtHCPLGE${@+JyIk6o7eSTaAy=_jjw}TY@dK>7VzgN;m))P4xZh$$h3)
#Ytc2s2K@)Ki(4~SMO65_<i013!x#8Wgv_uI4AI!SHa2L*@f_Y^p<n|%^Oo~-Wh+8I@Nl^?y(pg)?^Oodbq4P*NIwh+U9%1)TC)j@*`j{iX-dFvQtYp|
LMWfYM#?taE->+Q~S(n0SwqffyixsiZl65a{QdA|!$LW5^M)!_2ph>nO;ECD-H3?T*j+o5I!`vUb1^%?QlzdE7E?ZVz22*eG+MF%0UT2)OpNr73LuQwS
VW6lc5OZ^a6HtZxdC_DX<Uo<$Lq2wh_1NrkRUO6kHXYbI7#o<+hgc*pki%pH-{g!~m!{h_WFLEdjnQHBRj!?ge8_FI{92;CQ8a25{I@HgFWF?N1J~gn_
!^5|=N0f6~A<2ER|6VYE>#!*rZm7W${pxXfFi<}*QJ5{}gEn`Two9vXv%lxtPu_Y?R1mc+ePesnUf$`jU#HZy?UAiOQ@HhfrhVVC)#QoPbmEP3+B`aP!
`=UYN~Bq3Zt8bIQj1hoUwGa-G3s1gOgO0m%D$uDAt_DHR(<-6=1c6H!wsGE%}{9vw0G5G1}(M>FgH66n*r$^bY>09%r4>w-Xi9*?>ztHz_Mi|^w#a`V0
a4^X#=MMjKDHhcM73DI8|+2s7D>a_$U!oAIuPg(`EoqpL7!-W)=p7ifrbN<yDRuTbX7+6zSugJV{vJugQBnKg`c@FnM{};?GKBaF0@8Wz!YpfOtJp6br
o7p+FJO1@WXBknC~GNH};KKvLf?q|$%9gA8-@q<f5j_37FNiz9Suu*$;6r=_1i=Wc?h1<erDFHz)+*fk5&ja-16rIx27hqD9COOR#af#(H$$Ew6|BbeZ
&k5@A2`vKNLy~ZQ1z&xklA@0mK1D(}#*Nn(q9PYMq?Tmv7;=A*#Pa5YQ3(%6}Ik*;f@ApTtPEYZs=I{HNH~74MwZ!?Y_7jEOyLQCU3iH74ga-n}VVA58
-GXE)%GXBsX?JX$W+ey=h`;ZLSxmop_)18x->;HVbm;GY30De)Ca1tfgg418M$>}z)Sl1L+@k$b-84sf@c4mC)!JYF2|ot=dz7_P8Vc-R_8)}&*60|_Y
K(m)$ASL)n=c0P#G$?<%CAYcPm6~B;U#1>PE>u)-m5O^GEP68<Ia2j*5#-Ex9P)^5NUi~IL-JSVoT8CehhYIb)RpBf_HCsq{~j9n@v`mYHsqX_KS)(;t
T)<Ln7?uU?xasaGJ~6GW(@f=PE))aU7R~{IW(idvVUf0HNB6t$t*#L$=UcT8=(-fXSy%^fSPxMbf;Gytxq}|1`v)Yk5PYU_zNG`S={fXVTBTn?R~~=az
E<p#R`AD5CWnV<-vvtxj97d$RO*$BM*vwAg=)pr>PWj7YBxIJY-*{^LRYg~ZIL?f9nY!2ZR}qxi!|py#7JT5mmeaQ=E=%x`;XKwblCu-@B{vlm66>DLr
<2XCdph;TnWfIb_8(h$~YfU()-GA^r^bDrMMcrBsQfw>L8!`Ivz2~@R0@J2w}4$`+yI%{Q&g0P6yuAtc@V2xss_IQQ-K~xX`do+Un$4@Exi{AUE1xndg
eH7rH!%a@>ysA2qL73t>&Mtm>vp)r6PZm1O{X8r6M<dje1YcRQKtCwu4c3v$a9e#H4y6uspSU8Sf&wX-%k}3f;Lf0HaN_H=4i%lnkQ`<l0~c4PI1`07M
;;WD7fJE={mGfBWpPVm1Q0#b+WF%R&kOGeLjCZ!eu$7A?(~Qf6#7$7lMG9npb1{rR650<>7b~stdmi`;Qd9&kD$3amJm~IY0iHCLfHSX@4fhe{w>@Wi+
~m=3P9g}ZI#08zx_94PyfD|v;sJqIHjzqfBW-F^%A}BpY2fO57B=d|Ez%^-7A+@WgW0%RG#yxsh&fXV@6%?4&vjITawd1Ky!09X@$b?frtCK2pUZo{on
J`2ef-1eeMhhU6lIRLXmg4TrQm_Z@&ug`|(+YTUi^hDU!Y_0jCJ(S~g<0izW@B|3)m&yPl22{upu0ud^z4Qfc-*s%luDiHbj@1X}EX#WKtPnYk*!`eZT
2e0(1<pnO$X>so08Zu^;{hd$%)&dM~0xSuK(0rf(sUE<b6;>_VG^v<pq4o8M0eIC9JuRlwTNDvq1ZxWuvl@1N>oV<!<%4kr~AE-s5W+_#+Y)^jH@xeoW
yT^##@tvHZz89HYFVErAva<i}i(Nx9he^ABm5}#~2fGxK+#7-Qj}SJ+^8$)nJ1d?q)%H=f0J9rrSG1Dd4Vhac{PE5V2OTJ6Q9cUU0jhBRR`7EB03ms?K
a1<{^XaX#eZ>kjAK3G2dD&Q51)yanYQ<aIb8ZC9ALwhMcu)!3VqVSP^W*=IfBW};E4OQ^{_TJKxBvT_g-7cr`#budFyh~FmiwRo*MI+C{w-UU?1FFL|M
wRwvHX8?FNX*J?F~vgoa4W}QT_M${rC9&_xSzy`2F|z{l6W*|0-`{#D7Yg{|&tUYs3DZ|5y0$-~VmOwyj#eEBxL6@^8hs{GHsEU-j?rtY52t|NHS@clZ
C(Q~#X*|NPWH-TW7Q{kM7whT%Of1B}5xS@fNy{O9eKcFomj{V0`1TYaKyoayr0H|PKK{HC|!qxHw*L*83db}TxePX@#1*yGB%?~1xivf1;C(z*n!oG0a
ZqQt-6kItr6S^r%BpB_K|>7OOlZIwHnL3SI9@Zk1y_q)7j%9CSO8(#mReeDt9a~FOe!P^#=TzHB<u>6PX?>fT|-(7YZ{B!=F`&<4w&oWW+a;)bjRvWVP
vX>vt>-$gp|Ka}ruiF3T{O_On+y6QL&-~E@{R=&17oWp_K7aog?f-}VssI1Y-~Siq=Q-@B*t{0jUH{Yj|0loRNjAM6|L4b*ly}5uM&Hj}=uB%AkrlH|)
jjaqpzn|bJVM(3>ZV)3N=!}Zr_f-|;ry+wDXT{KAI=YaVlJ;*xph1hifj8nKSuu#DEK4)0}3+SzvHkn|7{yLSd;&;{BFwY-SL}zI?2sxN_=jH;_8zkg*
>nhiXT?RJ$_1+u!e?Rlyn^iyHjlbkkz+(o`T-pv-|5=zEgv*Y4P_*GF^482h@0zt;hFkzCzpgewa@o91`J5gy?YpLGJIl7Vhhx_WpHTpc~a0jJ6Ow<_N
s|!S#j#POnB{Q&y_0U&q!d7O$MVZc&uGhQiV*7(aZ3r!{;Ik8RuViOSFf|8sx53a=5vZzLXkhP&a@FGGVLex2(wl>0U%e4RFtu>$F^gnj9>0bL{hNn5_
VI`kq-4zHb}ZF#cmN7^bstimRQ#%wkB_juIu<DdCcfBaY0ZeANeMv8^ontYS9{eW{KRWj^hXZ5y<(pjH8%vZ~mSVHRfD&rp_dy14p9jV(r@A^Fn=IYuG
a$Wi=uL|)J-nS>Z*+20qA}2kb4nCT~8FDS(fvi3>ZCYji#gL9@i7)I}<f~=%?1&_hjHvff_h2autBMUVt$uHJQ5Ivhe(cT(5?-dqHM$Q|!?xfp{uBRaJ
3a#Oi7V_e*mY@Y-!!?!Ijl|h`oXM_e9N3fL?pJu8_Y=7NOuI{lXqE{K26X`|K!j4w;hRfHJ&3V72msr{*+l|W{?7iqhUHH#thvv3htZFK)br7UOm^RU*
wx0S@iuM^TnY-@3hEH1teII5c$_}=kWxbe-nxL>=JW#1C1q%@%cLiZ(@sMt9u@`RiAqOhx~oqj#Y|0@fDrjWHD5eszO6zp(zd<@yb>FC%=V3jzbyWdrV
MM@8t#=l7#aAQH1=L<@YaU%+~5pg8Wba8%M(5Y`>|m{v}G9?*^|VQ1;*c-ub^BVbs44-u;;U9ik`pe?w`UEKB^2W!$@%{s#>Gw|@zo|4NG(@gG~n|BDt
$CabXj{l9$rALxHI2)VjCr>fYh@?UNJ)9U{VI?&I_jg3MY3&;Z#mPTkj95x_jj@+z11V*?M$P1l(3B)u11XC;c`{^{e_<gLA58imEkT)x(26#IAxr}(t
INUk8-~7t36m%sJa4BB={BP&x<jXulVn?s^fmp#V(O`>fiEh~4l>lEgA4H)Pf4_WZ_~dP@te}2rAFGJ=IA9+>WkzO>2@aKhN@t>XbOy;;q|Py=z#uz%$
=o4zPlpi}?3sC}KLhshqJ%0X&6|@2%B|F76ZZ=d__X`&AVx-ZCOrA9(uKv0D*dL-`rR>}ejK|!p*U!LDK>jKNhHwl!lInqE8iI&(@Y+@S{{($WPH2J3<
G3FzQB#12fv?(_@sG;9c1v!4(n0_0Q+ypP_?c?@EtNRpW5OVm<+zCcB%NQF#}-dlJ$wSDc!*ys*Xux)`f&W<Q$|J@fa{n`<o+7cW@})S3Ss=Vh5sO{l3
^viE=j1v$1;`rRbpSGx_XkJMdt~9MLA6J2Y6NtrC=KS6I4x>-dHFQgI+&{8q~A*S|rk%ZKQ>CBNS^@YHf$WEs3kd}3=VP8SYs*e{|{BkEvFd#rakDk0d
LZBaxXiCX})s3x#AB%JfpW>vp{m<RTOG}6^M6ho~f<#OS)dd?Z0jOBTv8iL+xJpFr4a=;2}COmLHxt(r$3tQiRVSG>B=&gm~r4|@1K5PsrpAL;C5(M}y
62a_);GlUiypavgH1*&Ve&>P^FR>&TXfV_UFiG3?a`tnltV#y;xw9O`OlqTbCJ5b1K>KVAZ{V8x+*;2van20myJYyFJivOD>WX(PO9<liosc4*U?(FjL
dJb>I}mX0$z&bt=Ioaze4cvqqeG8hxje`cUZ2^KuPIt)ONgF`E4jR=w?of`lqX>%qu?=k)*M7+Dj^SyoV+_O)t!yQUS&^RE<jRkq1^LPEOE_~pQhtdB!
@C+KBGhq-v4?LqR&#O!T|HMY7!@2kDVG`e$%5Yj1S>|QHx@EJ7*utx3aVZEn)wAZk@~BXyE2?OO&_Ex>>?j*RPZHp#x=!OHOn$*uX@aK6aYpnRD*ad^3
JNh5f3BHSSjJXCp59SdxCH;srcKufwV?;P+L-Lq9TvAOn|U=HSK1?gC0qR@R=T)W3HNHY+sJ55z`fGa<!24Fsl99E~64>3~5u`1|z;{+9EZ7}sxqA;X4
lIr$zc)DDiW1d$O<s{^~vl<hH!k-;G&N-niTIS$83(l4sCC<a4HeX8x_t2gM<ZC)3F$9Il0_YBkA&IL1i4G&D+UIBZ0qVZ8!66`G7FvrTAFh7j^r1e)-
hYZ5TZdm@Xf^*Oe1}r7s{sA~k)rNM+y?}GlG53#fvK+83=`)a%HU?Z9oJqG{!OaP1c}(wbhwYg6ZRbIFV>Ym1!R6gcaBrZCkw%?V`GFeJI<u4ls11aO=
-c<u!u&Gym#QjOSMNl>wN}RIoev}zN#|rojhvhJI_>Vq(KuXr=_m1}r5cc%eZ^CDL3y%G_!zMjOYS&#I-mKKhAxm6@l(7NL~GgkT(ZvLP-G`(bu;mWQ%
n#Um`c=WeKO2d(|!O%64v+oE!^XW>u9jx6%%;B%wM<?83qrs!tJ0NljpYblOTRH>qRFCZ9#f(*ul$PEZsSjXKT`XDb?S0O6Ec+KPzBs*^>69VB4J*Kg@
eKRXBb-dAZwts^-lOT6n39UvCbrx8sz}JXF~FK@aZp-6T0O&5x5X&ja77(`s<WtRxbMdUp+hNVqrh80TzSK9RTIcBoTH+_V*NcK$tZ^B69m3VwooxPs<
zy*MkS{P$4I_$n#D7k!q4qH%}rF%_eOu-Wbh%6V&G70weAy~)l2cM!vy5T+X9FJIckfuSUbZ98KX&I(&lgHQ8q$r{e@jbn>bg^>$fVA7YpoH4`hLG;@W
#|@mT;H!Z^(O?Es1D+SBZWe=#<sj*5>G=+e9?t!}98N?WJM}NpM16z(Fx4l`Jjh=--AL+#zM~pco5U&?)wv5&%D+@U-(BLsam_fDIpPd{zdnANFyRbVw
aTR?d9-rS(9<sVkp=}QN3gmVuh<4#Z+}a#%pV2v-->O#SVb~mV<|tEZ|CKl{(-oWc=FddeN@Q#?9sEp!Mbq>*%{_{_U@0hE5^z}+LAt*?c1y1ve*2x8f
$uU(kvg3lGG@NG}15M?v^|NOc5VJ2L1fsc7udck6&%y=?lq!O#8t_z$bC~nYPATz>zEC@qNh6POiwI7!MQEK?wqIP)HCioUGC6!+s0iPHM60enT~a^=k
&!)B4@<&6&07yprH)>=$hEzRdvEheOls3(+w12IOjSZ}f)!BmL@yrYFc6SZH?MGcpe(F8@AS4y`}wju_q{`_9pYFnGaWf$0bg04`n!U($3P@>wSfg8ZT
m@F9t)Qji5V8%10YX`u5RU<M4Fixu)W4r3-_D;+}o{w(LhO=aicu76KKyG1;3S~+^Wv<T)mj}+G0u~xK`)FJLX*iaQ@Ne@`dEguH(WfO1jgai)$)_XL6
VPOI4LhTnB<u!=XUxDNf`IS2C^W|6N9l-m$3dP$Jr%Ivqo&!VahA4Ngm|9<3_kh=%O)ZyS{-Fhcv21BKZcKJ?;zOOdD@Pe%ktJWX1EvXZEcES0MJYRss
l9NZby5btyy&Y-8h8P6`#AE`kPvh3*ZdYfdIj-uP5W9I);n4dsEmCZ@1McWnn7UkZ)oqpPRk0{@n&K`eK<;DxEF_mBDiOh6ryOre~3hP=6c+6pV1A--_
uKXYLqCnnht3IX<dp1S-rf4TfgyvTd61R$hY;g&%?S`fFrzFb&3Y-t4Xe%%cs8CPfkJ5hSRYMJg%TOC8ux=7JHGUDzcw)KRb<(w)X93V1p`>omA~_xza
v0-%q_>9cDy+0xVe61sLZ$O(UVa#PL)*?UE>?`^7p*-V!s4fQJI7yge58W}9|zk4l5{#}Z{IVznATd`)eeyKE=DkvlegP5sw)UX153U&jkCa4I?FouJP
G*2cNvn=YShXKinv5vuYAaBa!`8Ph9~SZ2gA<X!MDhrOiz;47lT0r$6n&Exa{Lj@XA)@$^6?#Oa-Z5Z)^2DF(d=5IZ{7I>?C4sMbqb|^Oj?_6e_2Re`N
0qO;?{t<3WdNXxj&K21%U+%7eg4>fyG?Pepe@O{JBYBsKgDHvlGK)M^!S;Hhs-tdU%YD^_*o}Aj+KD3>mB)2-JSZQu0Gxh~Z{S48@;q8|*{KUEWlnnDG
AMFnmL6W{Gwhrz`o=xsgtN6yj}MMIL-4MjNl*3%tgqboJ&RE)-wuXheihamtWSivRU{u3w`BoRaGytdoX!ERCu-Phpo1+{x^~S1EoUiSQ}U<ciVl8jVV
=9!je}$r$8}NPmca=x;w#LCcJB9c6it^KTNez+(vLu*q5i^Wvv6$_J@%V%-?Q!cSO%8K#@$&LAU|a$GM^p)aUI%>Q}cej0~)-xh1WH2i&_Nx_++Ae$=a
c}_1l?I4*dr<q0@Sfi<cwnEdJtsp@f}mPPekIH?9IC83fK@h4^NfWAB0!g*C+@zxMqt0Ics2=GK6gy%``sanx6TlS4TEP4A2I+g_ls`KRu^ZHRBLkwoW
AD!|T^dELvecP|6mj5iIBC|KXW!I+n<HGSvaSxgC@{YM2M2%O-VcGe9hJvwo_Dq(#~!B+h;9rDXiOj;P0L6QTnevmm*mBUT~L4~5wZE!HFDE`>!;CXY2
z%C0rrjTC)?Ys@Nf%-Ub)Cnb}(+s%9?`0&9PsyQgk#^dUX=b1`{<+la9xq&6ZskmJ6U0BhL~`C;6c^k-3-3MQlQ78Frxf+xH`8G&pnk(H7DbSijvgr#>
l#SUyy=yxOK+#rn?4whZJ_?lc$H$r&SC)9ca-hO55)OUgRtr42>CxlKGW`hdt+fcb}5FV^x3`9b#d3m?uPzbdjEcedFTsUwB5(5HTUOSQ~ITI!tZ{737
#cgR_`ES^ZCQ9!u)rC#T_i!&~_pK4IA>DX4^N%YRS<*><IdUwES@_`%!+tM@u~H#WOP4E9Uat@S#5?vRz@l(uDr>)%AGM|BS@o3ZWkL`c@1FW1CGMDWX
L{KHIfG%1vS*`1K5<eRJvkZa+x=bOhW4V^r&-ILYS1y`b3*$y|nhU5mx(f*L0TeCAv?Qgx}pKC#=)AHeDM&w4nb&?=DM)2)739)(0LD|oz{o-&y^U}T9
Dd>1(XL{hC)CCMs-82tP0Jagh9esUW(2|*u%Z~L8AHp$(9Q-#;tt|V`CPL@gzJf3?E$kSG#r@2A>*=eW7dPMo$S&#B=y%yRUJV#H{w>+^I&Yy7vg?8$4
aQ1ppjn>>LK-cLWj|+GU@?eCjs;F1Bvr6DBEQ4bMP%a>;Ui5Nub|qQPj$hBm&VKR7v?(8@fc+C!6vba1@^g4R-S??P4pz-<H?At?gQM^s=EfVAgoL`Mf
>}8&=bFcqZbrHt0g3ohjdyQf;s7b<QIH<PPGB^jFi(K~0O}_h8(z#Gf3@;(J~Z~T9~olDAo<ERNUwvt;IN^8_TO{Vq~`g6{tHS`a{NjS#B=*eqWj0nk$
s|MO>gAcAsc9$b*brQkff|rPCw4ef%T@l%^08F&OE6SbiW1lfhC&xbtEihFho`_3HNjdhs7@cu!jmS{vIb?E@lg*8zchK8VNmi4p>0FX3neqdpMc<9B+
w<7|y8YeS;3>*wJ|<1tQX;`S0tV)9`+$W(yo8f9P)tm7qU#?tykwcz=DQSP%0&9R`pYNqU%LUOVd>AH?{|R{^eZuD}%M0>jPk>76WY`S-YzOErs%UI#F
cSui9F4RYk^<^BA6KV^r;ir?NMQr7|F%NOsl4`BU}AFm=vx|nyaB|d;4ap=zobbMguu6qVMTiWLn_JZyZerm{Ay|yAi@+$V-)r%lc;p&=THWu#y^nB=t
RF{I~#ds@`x<ShYzL>|gIVC$cb=%?U4dkRKv8-1d{%u!{l#S2}*h}7Nn)pfBsJ1^K811AXvZn<sn%eUGLtpiN%}MR+sukd%DiiJFh!1?B3b8EqXI^v8x
yv;Q#0mO0w_1|~$Zgs}{R?Gm&Gg!S+(%6!8ilQZrH2n7r8|{?<fZ*V{U~{-*j~O_sXhnL6`Jx}quFCXk<MOPd|A>Vuq)gUN$prr-$AE0bfHOzbJWu}TU
KwsGCv7zguOJ#Pfv;HTFo@rGAq8nxJLsA*mn4x2@B%$^KW(CkvXG)71O!=Z3<8C0DbHFs9xa#T(bil#=RVfKkV1K_f`m<a~9j^^I#!=8yBI|IukeyH@L
NsCtBz3w6HgfDta)#Pi@a%xpmqB($4M0?N2UrknR_5Zp$bKsFLC{ta2YPY=Q|T2L)T;u&jnmjCi6v5Ua_#9=hc++;~%do@M7}r-{Ltw)&6@&=G4IM@MH
Zpu?f3uIi8I5R?lA>I^&_yuG)S%k$|oNJWjEy~r-R1GX^LUu()M2z{=sF1oj1en=OuVSG(G<UC2uOmGnn1|N+_+Sly>q;?8yh>~EZp0XMsZyaj?SB#(s
FI{apf`6qNfm#m-_0IQ+PA%k5S;Wtmk_+a-(uEz4sJqq9+5XhWd+LG}V57*O#m9#FBZQ>MRlSh!SP5p*s5FrT4Z#u3&B+kIf4_!n>pm%+Pwz;<?8dzhW
ITkqS{SYbZUSK+^142DW@9GkaB$fFPs|%3{!Nj@{UVtUC#|L&I#sOjn|W9PW*_zypM}kEP`+?vZ%m0pOLg(Gw7cbjW_dr=auu%yt;}v}vqr)WXv<Bfl7
skddi>03e&ra@sstJL9VQXt=a2VU?r3O$a})RYWgKk3xO9&&#3<gO$8uX@yJZt#pJL~_c5)UZkzMW09+vEImF-1-O~Crh#gN&?a<dJf7lr2t_onOw`O{
gVP0$SVZ7j`5XaqUXGMecR9sNT8omy_OdngXp^Lb)L^fC>Az3cwUhE#NDUbI%H<zfHqHsqkS2q!>*e@)6BTkg)WP6S0~ilyK%P@<*cK3rJKwA1Izg<!{
&XPc%Cf|-CkIf~r0!DA4q{(iUe-CH~Pkt_FO8j1?cC5W|WNO(8*`syi0rk{96u&;_&?HqQ1VVI)_w-N^2Cwc;E9*b(flWP1-#owQEU`@QgEevprkXXyv
!1<TIIysDa`U>R7pZ_W%E(&vwjRYzWa{lXp+vX76aD)}e$ZUG=MTPpC+@wzdMZD!;+aBo8&mhP^@fdlY$;OuuA^4%c=iWo_<3b(!m}<0v-8Ii=nHoL=l
qc{5XqKa$&UmKBjx(~sUUjO<rj*~Zttzh8DMf|Des6HEYlt1dqC{k(xlfuS=$C*mybl~wdmR$a+Cc-D(H9QHsA2rs79WyJN<)YHY+h(qBRYVDfVqOA)#
K*W`Gj?^nVv)YzngkBBc_8ZsmuQFi)<1y-W!FFgIqgQ8{d-55^(-}dNd$cGH`w=<2BbJk_P*&TP+k7I*P*lq05wp(s}`Wa;z^Sj$DVj%Fo}9bo~MA199
;Y@lpe{B{NUQl0yD1@Z+^nfh>dc_+?QJY=2=*&U0q0K8+psxCn``q31!3G{pX?EA?hWr7D#2q@ex~M`oI_U$g?<H8lG&&J^N<J^95~;DVh4IH`TNp{)Q
pHLqy-)kzDsL!6GwbDf<cd)eqoAL6%cW3QL|V!{QvdS{&WPp|Cv>0-{ZuA&X}>waLdNq7c$%kL-FCX~CAVp09v^b^7Me=Z0E;mO{Vs(|ymJfX(M*y(Z~
wBlyq?+bN&7a_sIAud8gmg9H_YqLYP&!1R;s()_+$`-M~omK5gnu0xd`hDD9C%fGMJSZXKM;SnUm?z>F6vnf0Q2W>p{&{u<NI$H9BPkL>ethiX^)e{vF
SDjGcAAMZkb~p?^^@lt-1Oca^THI=4jK?!vBWDCXu>c+i@g8a?)UfY@do9Z9eFIn<6#P3117GR25Pq<|6>Aive);F93sB;#_HpU1$*+&$qkWRh~FDz=e
;aYhs%z340Yk8L0q<E{)L5~BQ?l#RWc?S`WKg;PQiltISFh63xf_Npy=#6VsBVKC=^?m%I#4M{X1<KvGL#-2G!=BU2Y+9?us+{H^D1VpSFpHg3AdQt|7
ahtzN0;T&Ek9*3%Ak@Eg7HIZ_aR5QV31JMgA@r?<*hV^}^H&`vt8`l1OI@OfKgt(nThIoBv1)PCwAK3W?;a1Y%LkQ-zflwYT}V^l>cqc%ePU=fT!qeih
?IOLdTaQfx#q_1kLhR?nZzMqBfMFmX*c9rxd(=NH&k>x_B&rnAQkm;yxxR(#-FNmBW8Y@h3Zo;U0022%c5<zXUdZ5t)BmplG$DsrV>@jzFq}A!*MHYt=
VYquEl4x+WmlZ7ZAD)F8M1;kFd(<?AC_$LBl?193%X)D?0wgMXjj2oo67^{;a|iS5QJKxB{7j~E+rBdw8V%#icJ;5U!tIeGl)CskiH@jqy)fxPA19guz
sWnWpq0^rV6hO5SfM^9*BbpY8v#XJ)_*i89&m2~tDQC{4Yh@H8G2v4&*e5j-V;t9zh5T9`ASaH;iN$QrEG$Xgn#&qdB5FTp8)FHgmV0wkXYHFf-Aq7Qt
BFz(geGU46qkyW#6v?@3Gg;A(Ilmb>>h(tNU#ULks;$8er4-s9w&_{)Pxdtpfc)q^HnBGBd<aJh;dH$3lRB7N=Ccj)S=%a!O|CdOMcb{+d31a&W%GEbq
XxaWW)96slh>tXpqkW0&=wg#8p9fP5^zSj}Ds@>preYr-sv_0hV?SDj29+_gjm8!bf#PYcgJcXU|{N0ybRltz6!G(+O<;&*U-+|I6e_%LmW<3s%O$=+P
N(>eVV%_N8*KCU3}2<2rhNY1`@Cz)R^)K8mynMr!8V2NWuvisLHxM<7cd!C*UzvBI(N^AFjAb)5-``3-B#0mQxM|uJE3uVEQg`6OE;KCue7QK-ff7@JG
@k*DEos)!b^GeIe1m`nuq!xQ55|W3$^fRm8-buwZgjRZnAqaNF-q>ODZs>V&k6eP6v{S!|b0zJB_}jPTo5AYmO9G`58=Wti#Eu0g&cvXTXV7jyr<Uhr{
Vj*X>z@RQM2Me$i2lX}4FU5b$xlkmNsfHMlNa0E6aTg&TiqmjLjB9X{9i;j#-AS+KG;g{$KTgU_=k!G2TFquLXy+!QNkcH`twTkk`IR|>LGlTUu6b4C0
8$$N+JVEI6qpRu#O#cV4738dTa)KONH&b5IlwjH)o!iW<mZbdJm10Mv(!`h-rSiCDd;uV0>a}r_ecgjO9CM>S9QIFKH2#zpulh=zJoI^m6|`Q-0Ytc|d
%(%SmG{K@J%Z9}6^Wj!f?`b;R}?R)Y;(lCQgOkwSgm))W7r&Q0EtE_D6t>0%>zISBMuUtX4gN})lLbfymVPm$ZvV)QE*&gMwElJf(053VZHelOEu)?b0
V)eg=doT^UaK>55mk<C+?Rk(U*x>`RKs>U?%nL5)rOE%4+iv8^qqJB&VC+kj20WF2V*WB#2Cs>lR4gKKkXZ`dXJd-DiHg1#z`+IrqfSUq?#lGVy2J3M^
{m>?%BZU$Tc)fUt&O7oKj-orxn}6=@T$y4}oRvyGNas|+A=ya_%U46~rxkQe=SnGRo^4Q{3zL$)IQtG4$S-=2&bzxf;El7d2mK07@ROe4>{{csAp9fgs
249G`|Qt8ko{~)2Ro|1Y$Oh!3qq2wE2b~D-EX#|ZOwkd`aj%s-Ksl{1Flz|vaj0Ee=_>;S%l~P_xB;|6Nl>G789(D>fyIjsfTlbZ}|>E)Tf|Qp3keXhi
qZ}IUBxqDEP2`VPzDe2J`DF-44SGODeJa)tuiI$|eU35n-3#4fJ15MJ<gLe3XD=LfO`f{*0Zol<bHA7Q|<i1#hUZu^>kt2*E&)-wiu}!GIZvqANJ<1Eh
NV^jlE=tV#bwQ2#Pqf13=Y_#`+lYxFc1btUfg(DK^Hv~EA@J?h3d=trP*L?z^d6&i^A3Fo%Gr)Fo-aTZdd3l2ad>C1@X73zO~7*bcdKPl87BQ`*rcB9Z
qzKoC>Em&V5A{=L#M|CHwF=|3v#&v+XU;E1;Uo%I3jPzFc8uNGh!<JXWadHLw$52!G68_EY)vqldS(!V4tO`gxW|x9g2wxcQuF=BU`+JMbywn`dI7iDr
W>f^87*L^R(sqm7mI_meucMtEgqEJ_TtdNwZy%KWCF#QD8t#n`6XTupw=Rh!xR?l*;0-cjJwk(B{E}WG=~Nx0epP7TruPc0;}iMHd-WIOBT$*A3oGrA5
3Z75caPP8ZJrvlG&glK@7EZVvK6J!-~ER8$`7cIHN&{Z(w-87t38gt&|dBwbc_%03mTZ;$WW%c(IB3|s+yK_4@*8BU^c@q9fVK@0hKOhdw^F9x-^X(=c
`Fj-_dxq^Nq@bxg;C3<TH2ST<###a)A8Ecp(+Ov?$U6lR}&bPBMi4fC7(Xb<b$04$n$g`f5ag`r*jcaBMdlI2!GLP@dcI@OLNE;)OP-yLU9ytZ25J6*D
yp!{$0z$yrW;SzZhp%V!q1)J%!fqo4Sj(KFu3Ub5HCeG3&Zoa!-jlMngL((5nz+XT@;$@hD1(Jqp~Caw=(khq6|_%{<C?pTUDLn@grCKV3#H$o)w>_kD
!7KzJPM<nmg#Rku!|9nst0M5o+GsvNSE>)bsmrj8E|4SF?f-b=a%~i$x&Mj%nF=tHYYFJPXVttKJxB%>5cC+VkeYxo7X6TR~vujd2W_zxg<AfxGOP4*=
BlYlRTe0n`>J*@V$_U#&q=z&D`EKoYAm?YmS(4A1*oZ|AQj}pdq@x@H-NtZSI*OR#-dRj6%~bL`*s@pa_F0GmewhE3v!S5B5~=O-(^7GEG?KsY`noTGU
IUGLU7ip5>9wwpAmpHbAdT(g_)zD9AlJ&%iQX`O1!@m-vb6G@(N;5AD<Q%GgJ23q*l66csE&M}Yw)Kpg4ap<gD)KbB}dOCbi%zs+!yoQY3mI2&+?`H?T
9WAL}4(!YuC?#u@gOkj9ao};`2*~bOiCWYQC{}uszh@L1ibdO=AueCtpw4@&fWxI9bQLVLS-S-x2oyE?Hy;eMT)D9YcMjYI`e#jI(p_p7w+dP7QaiI}N
hUvMw3ia>p@sNP7k{qh|68_fT-?&Z2`yY5UOsIB%2^cQ(us&BxVBwOGpG?j&IkCY3XAf9R1gHXr(9^vb=5x0;+obVl8}+Sx<@+BT{$OPdz}ha2xh$sK*
4?Bf9yOcbObOro*Gm?dP`_j6$cmHDU+kze!TbYrd}Y^C`G_QYN}_=rwu-fv3VkG$qcpJ*BsMBUB`PJs9=BCJi0DF%A{Eoby2KeQ|HAb(RuDZb+<Kz9A3
Uf+)W+YZWagR=8m$bUS=d-*$q`21b53t5Y2<d8Zs-`W(z@t^KZzG(!7`pcL~XXc40+`%%thtr$k2qLUsPMOOniPXhYxA-?1Ip>p0`W;6*4Qez<w%x0N`
0+zs1lx1Ph5o`Db6@S-6x0P71UvBzZ)A_$?C?~!gZM$gs&E?d0RHU7qv)q;`}a{8<Vwx*_9G0^`-83$0)$tpNd?_Pe}s<+XX1A+I`orql2F(}8VK|E3P
$`TF6>g8lj<QwxTE`>%)4sbHL#CZ80#qx4Db~rq`4sZ?BC(T#<X+P2T<EbQe_0JPb3J!FdQDs;w%!rWc=Rr2h=}f*eg&_Ng%-1SJ<Qxl(bwJm!F}PRlq
!m+DE$7YT5X$D6^W5za8JGFb_D;9e_x)``hG?AmGLTV_Nv0aOWI>_)&p*X<)xj0cXw13J_09ELO}s+aYwnPCElq2vC&er<8IKNk{<PfI%!ubjX9>tr3(
^U*kn=C{iK9@zpVXj$M^*&J|&iLGiI%0Gu<yK&QHMb3kra?bmKE2Zz%jcdavwKz!Z)=St$F1uO`@8d_L?+Yvs|g#1~(37jYRTLERTZe+y{wn<=y?mgX@
@3tAc7#yGLHGRp-k&s7wJ^QpI`yDt2LJwcd)q$054Ps@X&j8mT{fG&u1ZK`&f6C@BKjtP+{FjO;IoJN}VW<?5x1V!O$Nu)Xet?w84>1J+#E)>Qh*r|D#
zAJJYd-=9^=I;|17Z!o_RUK4%fEtaEgZ~RIm=iX3F@;!bd%pU>o@SC7g1fF2mN(eDvMw%P@gX`dB!hv1OZcsO)pOPc<$F%LL4z^Q5O&&$k=+{vMqTQwY
D|(0TYMD_Qr}EIKRb6np@+)<s3=zfK`pxGlcjdyu@ueq5pSFB~#DI)mpBpIKJ|KW$9e)clzm76UKn0p9Eq~uE!u95yY3iLVp0=IgqmVJLG}nMvgbCn<p
XBHu1B$K>x&HG$m&#j{Sg962i*fAI(6DD{JiA)fNXq03$sK_P{~VmWA&VJgjdJXt+NcpI~R}`4*@_cWEH{TVF*4?X|3g7ssg|O6nlZ@--u2gYo&Q%Q^~
ekr>Fw8?i(vAU<3vL%ZOvj}iFl_&PmHg8aYG8`c?yEIBCd7kzvynv7^mIAT6MYXLXwgU}x~=j=x&2IXTaWT^jtMexu?)DHkT5$WW*o4#{0)r1KyOFtMt
p>d2`eg<G2GG=h)N!f`@F-`=^y#m(PPG$|pdoAEPEP=?25)O#I2G7!p@&gS18-7|hkT+?0X1e=$WbDZ26`_R?K>usG*Mev5(}nn%7xJ_3W!gc-F|q9I7
ukR&{<a>_EdK`MFWK6RMmYy4_7o&&@}a@wM+vO!no-W?S8nd_(xn`tnP&N;#{tyW%XsYhVnz%ig?^EoTKR&O7%03bn2`Uw!n~X|8KM5JYj+nD{eb#Bp-
sN|;av>|0b#x)lp6upnn`IL>1)`r|0hT1v8E^xMd1fxQRJ{BXDBkb6BLvn2uOPRsh-{R*JBIRz2}^taH**F(Y7S=7nyo{6;j|d7AEOl7BX>osD8K;DjX
ByU?&!u>Xxr}3GK}Wt|%_;hUa_SGUu-AAkzF^Tca{^z`IQ4atOlPMtmTOG^(GufQ*w^7fM+#`J#%`qQ42^c6p~iRNr1D!OxcFS60RW^5;9%mG{e>H}c2
uJ9E7L&VOeghV?BM<Ct6YPQyyo!tDyz^0*=@>A;GAnb+4<k^g3?s4e>>q5K2VVq{;1`UY=@-b#4WQiUH{ch@2~x!cj_!MejP41gjl-zRojD8J|lZ3(e<
xR8O(;c4nCIKdG4^e6tJe1{cgG}o-np!!vRnppq9MS~z|o2OvZ!Nvc?f@%cL)u14$g7#Fgt^>3$t!l=OCgQKcy6z%_aGHH+hLKe}@*lCnqO@)*F9wYxq
T{MRZt#4y(vuHU#0Pow)DA2%G6x&edzTeI{Dh}}+PLtbS{;0b4)|LRvl8$>rWRo<i5sWx<bbo^K0_LBEUN3}(F_iq+*N!;d@eY{`~D>bA_BE%_xtce`9
&a`*sR5y1mQKm7U5Q(NS`MXso{7s0S79(vgK;fP<{kl=@`qVnSdv;M<mLT>+nG-PYV_&-;M8FJ3ApIN5D}^sR+JO;s~hsj?myd4U(uuLe{2m6WI2WHM}
1F-T!X*XvywE4%umM4=t64HyC;Lg$E`9XQ9|WndCmFXu}%Q0V^w<5lDts;U6K7{IS;FYhuNWyIstP{@s0i7PC_iU$Mx8vG9bVoS6q7ZRf0}NhpSkjB!+
pzk=bGaeTN_j1xc)Li+LMY>z||fYl|3XRl30_5EDq^3#5qV8hj6vZ8^Dcpxof#7E8BQ~0aXw_8py?RK(^&SI8%y+QKoVwTVRD8{t!eT7c&%Hct-inHDp
<iBs?QS>$QLH)}n`MzeFWkRsA*7KIrf8*pxPYRRz=C)W;lM-((BY@mH`A&<;bPJ%npjSRcOvfx6lfs%t2g*10j*k+(YXcC42yxIwY9+7nw5i|n(BF27K
JYAmT_mt|Gqi5hf%s)>007oo$lwL=1?~Df?f@|vSwGZ9!huDLFZy@GS;(tB^1xw{c@UW42yb}Ham<VfEZb-M3i04k+JTD889<Am57};^^>GhvzIqAe7d
(Ews^Zc+<d4R0kv~@JmDtPu9P|6F4v@u~Ivo1n^#s3&IW$&b3Wd*aKfYdqX5J`vn{?$XbUJYMlDM-|hx)&MKdDKr*C*W5dzfWU7k5EI-`?49Ew+Pc6e}
#Ft?rO%SChq}5b?3B-6_fK6z-x4tg>*d7fDEJpz-eYsbrvXKClreA8r4T#5QqV3$>kO^|fa0@BVg?#ZVNcag;B!02iwYqzwd4KWIAT^g3u?w3$|~FY-q
=j>Lgc3B*k?Lw~-CHrOD3so%9goLyo@Z@h>0EzTR>Kj}(Wx9dcB={TfGYVj=WF*SzDM)cdMI{|^p0)K*AaAuHpbC(lrD}DG#g~si?NuY!86feN-_Ue}&
XOati*iYK}4$>EaFAaV0|DF%{dSxMvz=>w;yXX($ZXtaoL;4-3LXU!g^zcaiX55pK|IL_M=Rt*Sr*GNib0s4m)yKuXce`*o@L&sB5xy$5aW0{eUjNYoP
^TL(D2fke?Dc3rLEEa+h7HddhDzV@f8$VxS>B(X1Awpoio<^S@Syz%O=aKs4!B#hxMISh{N3Dh^2=PecspAZcP99!KNVf5A7T{|-$(l~OFxf(Z~IRlKh
K0i`3L<}uwS=;4*xdc*SdaM4yoI>iJXtw4`3sed*AzIP-4$fE+$#GP(CN-qPBY;Pk>_FU1LA~?yr2d(AKWF&^Cc~T#|mF*bcPn_jA0;*DroaUb<5<D&o
6vDSVIB2&A7MkDd=fc3Zx0#dtFB<^cg`{mi^=aT2Vu_l)+LHcK8#iT;t9@3n2Mky>XG#y>Emf3fw%l1s3cL4NKnV?pW=FI?tT{0lll{RN7X#wb5YmGu!
IjYA=i$=C9m(+CVX`CyIY3l)&W7CYyZXF%@B4b%-+QXNb<`0{%&hK|s2#rt@|Fx@ayeWKV%#a|%dAH|f$HZ1v_b!nHF*W1RIqwK1)(9-}`5i~07&tLDD
6h6rN-~BteOj(BDsy{%)DBHbl!)OJAS3F*7Z^$3v{mW7@VMkceadPyy4!;EhCNkueXcaunHSoi?+1<eluN;Hv>2wA<F>a<<hY!f}{w}KexAOt4^@X@qT
v39@s|LaSQ(TamcACb&A)bNPq!@1@nxl*7=dVTm-Cwa$SpS&TZxdrEUvcNr`1eQ=q__m)%T5DG4(obx@<_^n_m_RK^Fl4b@l?tp#$Fxd7X+m3@<M!Hv_
dVTaz=c@YPYrBCBcEhcTe#z#e@~=PtZ_UI;IY`x;>V?$LiQvmrBL+gQq75j#Ce4`{tL}jo@-=I6M*Jk-RvBEs6>7E#amrxrBZ{o$4jC@hyZGZ)2hJ8PM
^?YU)Aezej!vzt}aU$_<;1aUKbYxEMbH*?#QD4RcWc4X*Y`v1RH|zA>Wc$nXdUO#FNAFJyrVSZ@1Q*dM6~v68$6y6ay%z_-7NjO{%tg>%NSeQMG6Q}+-
Hc)wA0fIx{O*RnwQA;Bg}Td8q?J1I0XA)<W)KMQ-l%KC=<AN}Z12lWUyp1!5=xt2))2+!Z;@$Ci*UwkATF?iK(#3h+Jt^7n6h@?IT$n<iKPb^v=3-w4L
H|mrk%Q@=rXHE=vBwF4q2>RCJ(}e1mcw*ZV%gGoA^`?}(^I#H1uvTc^taQ~OrD=<o$3)+t{9wwWawl&NfA^|O1R8B@LJxQ;v8&z$&h7JR`?*E@JAfIa9
Q1OCT@?QqiZ5}3yKUW9HDDu0Xtt#8Dn)ZQ(%0QQtZ%i9xrZtoHUW`;ZuNCbUQjY2o^wLrGYxK|ud``_m+52%(xdno@i|u8(Y&(S39R%73c2OO;S;(gMn
%fK8YEO7f{={kUAiN_xF=ZWX3jHd1#1rG4|7Lc&SEOj*9sU+P(+fL{PMs0;9HMW?D3@`{g}l}8m%`D-1@2Ed7!6=@0{ccvQP@Qokupi-B9=i73Mpev+}
BfjkvrE;Bv1GqtZp7?_+|4C0>$@HwpY=Q&#Lx|J~AX8J>rIyaj>>EB)~$Gn6z3Sbrz-uyH&$O!4>hAc0nZ!05txwl1`P-8*=Etxt;9_kR287NH=1eDu^
u!$43tyhx=;IL(K$o%m+A9hEc@xapWb;_j7R{QAhYTkvZx$PaXz!{wbUfLy6oi0B5@A8pk7T~0z{BW%Xe8o_9BaC?bk-}96;gM1uG{!Jg~@3&kqm>rB0
Fb!Lh&n)YfJiZ)`@X#e=BQuP_)%$_;vwGQu5at!q=Q%BeZw9AuBQl?jb%K7mpek`V3dt{-`5vmvfO8()@W-KP=0Ipqz*S^2^j|-4FxT7<l_BW{Vuj?r+
;v6#!!(_&EPNRuK1<ncEk~MxjA$tqNNH3b>oW*4GsFr9Ox42kUwjH6W`?igXaD&-I}kssEKIc(LT#--z2}7+<}A3RFNu<Xfw0ee$F|{&ZT0p@xKT(qs*
hya?3ybA%XBn6eR)~Qn=RnEfSz)=W8mDJIYs?V7UN6VGYsj6*I>H45+(_e%rSFhU?_hLPkR`0f&Uv<%Nl1gk)gCvLS}=fcULpO5x9?>3(qdhV$B*gwdQ
PW#hQ>?CPfA)Gou3efq=ulRoLqlbKJLGuXLSP=F~<MAiu&{#;ll6P;@1gD~uuj(}VQkj{OrfpAanHn-DwLO>BRC^IKo=7}TQCrN1}IfOzAfJykY`*@`u
+r&2z)HR0rY|Hb~EFXGP77lEP705U^`u>jTQwdCwj9Vd<hoI>$%MxxB|CMfGdcEWtSUJqJ6A}l4r!?Ql@Vh9Pxrybh8E$OR`6Wk`5ClcigL>++LOx~D*
SO!H+;0p;U1?7rd`Kbl)8&*i@wMjVP$vNe->qG$(Vd0&Bqxney@66Yf)rZ;gw~4W}V!a{%nqO~Bf1N!JDm68diX}Zx7~HuiiMQZFTEVSpp+bBIGH27VZ
beaxU2-l?QbU9rZT0Rf_E@5Vba6i4(by3mkV7t-rHlCbRFTcQHg*l56eR0bTLa>=dr(ZT^KUjZp1<rVbn0{j+>4?zr`2wXus?6ws6^ol?zbgqll!8OAg
?w*BrVfHe5nbqMXZDrvJ9R<D7Lx@*0Fm6QPcm<PdurW@viZ`;lSe`Ctct_;5}LOi~<Q$SpS7sW;iEQUvH;nGQ+?Z5Z^TN#dMB43%M8|Tb(5lGReE1dVf
uKkX(Ja05%IQEOyRRO@G0;5rOT<jk0t$z*`~;=((p`ZpHPt-S)i(SxV9<H7t>Sur71;cov}gpVR_N11U{5b_1W(PJHDH=6j7I*AkhIaIu`<>AzLp4o!-
=&s?ECQnlyvv!8}h@@rTS_B5Gr<HXB6v%P6aa7a3KdgT>zpnklc{`};xjcLuX#+`fbgA4=p^1%PD-xJTXeststx1($uCoOceKCk9>4RZZaTF{ndZAp6i
-Z%%uZJ6Z=2}I90C#HHAia@=;S!N6m<PZ8TA$wk8AAFn{-oxwT$3o;__hzj=U~7ewc&~1q{JrillD{;54`%T9`ZdDPjuD>m_@KY%FW!MyP(tCwFeyQ(X
rk~4ducn|T+`U~#AL)5<;}c(?tTm`YI;c_mj3Y(658d(;v(?w{7^?(>Rv*YCXcIUUk=0$4QE7giWboRoYm=E)hdOtE&bp%OXbE@o*zf<hj@duI~U~$x0
vG(jOpL^lWrj<*b^)lL&8B{*_m&^TX6AR=LRhQbt`zaG$zLLqnE)i%*yVI31%#yqpNP*h5V846mbrz_QV0%%$4S1Ny=f?6}92_L8#kazcy?nAhCdPf>~
)y@2JFbuHo!SO2&-<TR+F)6!0LGez~T)e87S9MO}{Kc{K!szU;F=s~DiSn8+RSmN{5)zp8uH;y5H)EO~k{sa3#n*!6w9M{@>l5DkwN-dso~-uaz21?8(
IPHxoqexUWyM0OwnHJ(t|FF$&qJoyAktxu_emRJF`=n7VPUy**iw9NiW^N|5Zop!|E0`f0h2%cG`hVDkh*3X*7pVoob$WXdDD=0saCF@L9>I#sYlDj=F
FZl<Yim>S+h$IfYe*KAef*@~P%J=<)Hj_JW=6zs(&duepElc<^MIN@{UwW#irBVl=eIEKU{eE7Ik*@gU9vFRX{PioT$2KVqa0ec1t#d^BKC#jK*pnXRd
-}c+N%bU9z7lP&2@=MNvHQmjVxHQCja3SiJGqsRfof*?^kXEb@QU&%`B*U-cyz>WGIfFUb33g-<ep+y3Thp7Fna6|vI#lX1&(EZ_h$s}+%j6E@3U-E1~
v=QhOeLXwrZ`4@@rlvZCmzX38*xQn01;|$W*CX9fXr2ez?s|wPq$n``5LnZjeU^&vM*Xu~9S?+-c?1zD(n^d=x8d_dfO+az+2;>CZzYf&CL?o%J#MLiu
$FF3C&SjWIRJzYWFT^#wkhzv*`gIN=&KF*horgmj9@HRD)OfcR5UO83*F{2-#r2=t_^x4CN;o9kbf55(+Ugbt4Voxj(KPbh?`vh6CFm=tNXNMFzRj;EK
9&U`)cYLFg}3|_Z22NlPn{8>#{W+d$xUc#fK+eOx1Z+NXZZGY|+sz3hI0-8@9)SpxQC2Fr%*^L!bv<<SYsvuj_k|*QDcZ8n3)1OXH-VhVpi7Eu3Hh|Aj
vjjToAAaMI8ZqO;hx?jO(^Z5>zk9ww`SZLZeK(&%CwjFTLENRfS{0f$1D{0QG3w)^{7W(Y=i%W~2x)63NYlzX5=2oSFpoAd9Db6qAk?`kfD9(X*gR#$1
i3$^Unanc7W*4jq_HpWwlS38u)4^oA^=r(W-9s36@mQa@32XQaATKxyfFOP`k=Zw)9am>NsK+G1Ll43N+Dq6>+Kag@^|9rC21<uRtt#plTGhSWFQ#<GM
v@&m4U}tw|$H|VGEo`&Xq6e2q1CKY(olkWdXj%WvD(m#Mcx%cwc2b%uPsfJF$1A{~PzeSDj#cro&fhjcgVRj&08w*=b>jBmUMD^D>^E8uN{8F)u9)t!+
Qrr<t=m;!okL3~KkS0|mQmN2mhIQXoRf`vJdeilL@AIVNm<N8x|sHX9vBnDEq-3Qs%_S$pc;Uvus}B85ML2m3XECvC(J$=a(Z|Hjb^`FqhHM0#P`SW3S
>kRm8JhS;j_!WpsB*s!c3H;)4<OUv@*736j?+4FeuU$lK?jEPN!b*TURCK!uzdfhg`oOG><M#4njFXTFXv{?*-kGHNesAjmE?(22xPn6G!P-s3e9mla?
uW}mJ-+)8Mw{Z;QB8d!gr+wb64-sGBs0h<P?cUuerN*sAH4@bSeJnK=1v7<rzK;H;bFGB9ky1=39TyHhR@f-QP-HRxLCk!&{@#5<2J3*0k%zXg>IZnE?
O!wthb{rk;YW6(xu9Hsf*Dlc0fbQ>smyiwn5~Ia{16VLJ_~!|3i!+a8F?aQnSBN8t#{W8qDpO7z=WRq_x@#IOX*H*?%lfhY+xxuEi@Z)Kl;_yI81neI&
3Un6PJ~k<ay`=(qwFS59?lRBjnFP?D8S6m98V45Be7)47VVUkjaeX5|4n^93~#ePS)~|S!czn_im82hwor6f6qr!`Nr=Q@V$~hq(}CizY7MBial?i$KJ
cZ+c}{WZ@GT~mh2eH)5H6A6>^f053p9)I)2!Cj$^;&FUszW)=0gLntnv}Gk)zGlvv~R`aHl^z~XZz;o)T)#WGoZ1{6+%L<~Vp*Jq+&Ey&q2^Sxx_l9Q(
Jm)a-b@igD9FGM-wtEY>tfiS){P!Ya7R~%a3nyKFui``v?|9)5*S2TRwcx*lUNU_d0a9=qF{YM_e!j`84MdpMESys+6Ud$2ySttgF-Ls1?0qd&Tw)(Ev
h;O4z?>tC5(BOvP;8T^&yevN4-!Z2NWI}nyKIt0mfLyM-6COJ(f!D|9=D*Wu!)HDCTsI*+0lqGdF}Sg;U<~%?hahj5jgk#hU;B5TfmUNiHG*z7V^!0sy
^rC<cBNk2MMsG8!%t0C)%K6L6rwO`bZ1^;h`wqR*7ZBs;Ap;!Bhg*Lq57DOqJ2#Eb~?v%OhYJs!Iz%zNUE1K2GT~u;n&;(lwaeoJ~YXtf^*R(?NnsP0V
J6<rnRf{M!u$A&(zNw2h8q`Ci>ql+Tr8wzj!yOHtJ^miraxF1(^J2S@R{Q&O$8}k@T>VYvbZh`nBF0_3wJG+@V}fc=7e4EJyq_X9#ZZiWcSKGC|QMTdK
+;e{r$(B?V9O6nG`V<l8qH={IBrRy)}KZ=C%R^0$#j{EC)(6-q5m2k_j&rk~SM;&>fnz_1Kj47vK2zmLu&8j$k1Mu4`-V?OTcEN{Gp-oS*Ba^&&-2u!E
=jAHS3euFrtb$@aOu`Q%6{6;a8D`0Z-IXHcvalqcwEx!huLVP@sg|$ee4SXZNbAq`@EniWDh=uEZgE;!k1;#N&{Hu<Fgx5pj@Pa7LNk}38$B4Tl=;ce+
K~Sgf1nf;x@=5KS`*&beC=ixxrXr?};8OjnJ!ChzFsYmwSx-<t1VU0e8X31V*nRQd96=vDJe;e1MLhq8;K^ueXU8uR;7K*7v&do`jW30Vd;V%~xc$@`a
?MfyXS7TI#`254Uw380bEikS3HbAEdR`eK|BLd*#jtmBfk}_Kfq^sz@$lw-MOY*|5C>sEN=?}<mVa1m&43VZEOqNKg_t9RB<fH*MT_<iJP1#jgvl*82B
*%a<s&lzdS<ROc}tOhuC;X<<^Oz{)j>sqP-Foy-O28^v`Bxpn!-D5Nm0H$M$ckCheiUXcFX)XpHU0=1jx?pde+8k$GLqg@j3xjh7iN|Olt**nWQ`Vi~{
+4Y?5`^UJEFckNyK-L;A5jZz}5_>ubXu)L?dg-~#~hw@hOn<xfCIM%#a|)q(h(Jobi5!Um8!my?%Nx)=C0O>$GxhJ;jGt0y}Z*Zc2I8uvc?Jleivu9fP
fy$JC`_I$u3liom&#Lm(TKUDbVgT9w!5FGI6-Qrcd9c}~gyZvDCIFNohV}M-=`3g21X0-BjgjNKfZ6u?2L=+s~?;jv3H4#E$9w{^0@m2;ntU7k&MvoH~
;u#1|_{YbmpsN}kXd)=(k&D_%wmIG(G17v|6l_OP^Hw4BsSaKpb7v~DaXCT2O~S=LJIarS-W%fch4`4;DLJF_KYgnBoBgieVX=|@T}nDl=|!N~fK82V&
S(DelkO4b$9)3>v+S;>pnQ@O2NZANH&d`|`)&y*67k0Pz0|jldrX5*hH2BIbzscDXVd8jbMK*$Wh=JPD!u^x22HH`)~J5?=@e(^st4p#I{Rrgqq%?!R7
p0dEpWgOWi9J27wv}0A@04ONsNR2GniuxKgo>Uo%%K?Zt84%kA0NInGhc^xUY%Fu0WLkd&vwkWmz}MuS_hB`-28KEIB&s-N3=FzB|jKv{JZtVokmE{yh
Nkn_R_B2gM~^9aD*dL<`#)5Jwc5ZM*>H69m`HH)#7PKBgZij3*HIef|0MPD6rI63%Y=;L*%0<|=p9&nqD7$CY!)obm;w(DEujcfln9mbfnSc+?v=_Xsv
XN$NoME@IPfzBlufN7<=NjSR##38ttq-UUiql7)HMBSrqK-QF`_Oz(};zqR#zO_~o5qx(#}dnA`|{+>J$G1hwnm?ulUbt6b1huMB%cQR3gDcWwLSiY={
vx~1qiFJ(l(baBl8D2??`l}#lNlxC|rASKX7LV`?j%;eA?mnn3pZj>sRqBZH(Pw08Ww@s!2#)V{1M7n+>G4J|?wWc11}>f=!grSj;Fai;p$$2GF||w?9
fkTF9&tYfMOx`1V6VBqtM4P^kQF`N1rkYSBLZ1nT`<QL@EY!OR_oVk0hB(66FH0yi4pg2sxRRgFcy@`)wn_Z9Xkgf<A<Pacvz;R=46oxaHeYwMo5BESU
%Rzb#8|S=^P^@GBuIE=_Zx6TXs)k!R+216|^Y-GEPj58T(avFv`@lYGZ@)6NXuJ?*A$rVgt55@8YgyAlUnAJBS7G2`gj9Gqe6)_xX0dh6<gu0fX2F{MR
q?3*3Uz27JUgkjx&I^OP^O19G8$p39OU@^17Ilr2}MaC^pO>?>7@^6j%Ub~>T-5<K(Q9ka>DZ396A1Qqd70CtPM_eMZQC5G}r89n1-NBVJ(#FK&q2A*o
FDDkfgkbVb5BCUV-ZxC*JTv`g#3gq?O44!50Dxl7%sE$-Y-!Q!0c*=EA{vkqj5S6v{W=zS9teUbAtzU7sKJOp=yML>|9}-zi$t;i~RXxILO(6OB5eeLt
zz3n^onLo&B7UmhFLvROc|hK~eV(#}b<5xV4+{*MC*m9H6UyNXQwdUZ<|wMNAb(+v@P&U}GLErrJE_}c_bDW3O`F>Hh>u`g<=e}Xy{r@h%U6;f?kN8!L
9DAN#o)j!ON4Qr<2so4`hA?wi}2C@6Q?3be2VfDCa2G%WFrm>nhRW^t76-}gthiC!UzKa1?)TdHQX5Mm$G?aK&2oFVyk?CAnX8qFp6+-U-iPCSt77~N*
LSq(z;)8ItmMt@fTJQqwNdJsgLCBM}kA)*S)TNj<p|fjEA-k=ETkHKIOPFhN}U=UOumTqT(uuMXrbj7mHAR|6-iP$(I9(LXGcJWf3ak+c;S&i%0n#(4s
FbKa+s`FQ=zyl?M?hnQVMeOCtS6QE0Xd5x+yyuY5qg^mGA~F(KwdVZQ_zs(mnRy#<Niw*Fe<uF&ZCro6T%z~BVE)7S53s=AFapWyA@55)&Nul9IC1gRq
Iov`^7-ZJogUq*&rd6fT&JY}jKG1m+%0a@a!ct{(W&)>G03ONEh`$`TvS7SwxW952=EMsq=*97%h2gDt)=6nVnY{5mFaUZbQ@AdcOt#13j$s-ovG_QmB
oSZmgF(dhxb$QK3fA_~-saVnkaruD~8MJB4TbU|LX~Eb~sMT<v6;8#$;O1n~?0SIe|6Opm6eVPMd2w9rCyw$JR*fzl+f*3y4>6`f+0ZJ8vmI7VHYVa=w
wNFSN$<w|w5zVIKMDXr7en{hkG=s8zm%~c2Nnk+ZC_pQcPM|?w{0Uc>Fy4qK3ozb@WKm=gMhYy&D=NkCM0_*ALkF;1UQdS7@`<sg8R@Si8mmMs5j$eZD
j|;3y-CW=YtsB8~#a6(tg1`R^JA$3+VViw*<LzJ475GWMf$}gYY;10;(_j%Kpxurb{81_TZEP-fM(^8V6ecrCeW;*eezINt0TxmKm44ENtNSKD~Tn<1v
kR_HTYkl_~iyIby&GYAeHQ^cZcU&pTdXV(>RV5EKm6-z%sH-n|W;o`$zjm~MDZKA$fih{hfdyqN|HAH{-ozuSkr;dizU=pzmzptSZ-@x6R2dHjo_PMb*
z-1QG9{a(cR1lgiwUtKm3pB@WbG6z2rNO?3ToGDEH=8M=rGbdW)zhC@u*laQ0kw5#4J2YfpfK550^Y5DVjD^zE9M5yiw%uW0@8vYE27E>z8m;-vIbQR~
-uS`pge-5*YWkE=c)D+?loz~y;{XEG?Q&9-|A<@tz+YiV=s*mpHdjy0yRd83+rI6Z*T!I+8RSnpeuH#27@TCYXa>+Y6YtZb^|>6ExwjpM)@KB{I_TgQb
D(DHHL1=%hwP4-BXe;`pV`~oiPamoOTil;K21#cH@~)BzMUzc{aYIB)mNqvw^;v7XuXjt#OD%>D~2sw6=-r+Wd4vOF;Jp<&Pe%?HqOh2(F$9&0rQJ~nt
BYv7L!bc`1}U^gqS97FWM8;3jL+tzSHF2eBIn_Ft0xv0urf{!r7oN5g78w?ybL}{Nd$}z|yasglzM@!<jP#8e@!49j-nMFJO84tbIk1*|;(QnDS_@4&+
E;gj_1U7!%%f16P7Z^?ihAC`z?PBY!gidH9i~2sOQJ;C_b6M#fUjF)Bw?K=!Zrr9IfB6%Z{3E~nozDA2i(+G~gEn+82@KCC)$cw5txPM0lr!%gx6u2A(
Ac(R_0yvRfOA)Lh(nT{sIa}ebz?zw;la_;G*Uj|5@huwSkjNIk$vc8R1miXxdy;<Hz3k^vD^Lmr5pdmcOkJQV)x9U*<l&x;n{`^Fx@Y(U)k7Xj=@SpkP
q9{W74olOZ$O$)(h41ZXXWuyb4aXW?_rLb518HLK$(vWT8H~qhJF90E8@IoL+urgq4-A;(h7eV0$;V#Y<<diYK_=L+mc?de0Ea><zvF!&{k<3a@s$zcL
;M{#^uqCq4Z?)W>!6jbSV*F_Hopprk;Jz{9jff42>P<#`~<SW1>VKjZdT5`H;U`7F+9cy?LX;G>qFWj4x}Y(B!;3X@EC9AbAere_=U|wEXO`U%Xit&=A
WHlY+xN#wD^gH^5bKXfBRtvfAc$;nBgQ`-u9QB%Z~a$9{-+9=G1r<UILAH+UTJaKva&mA9Z{>8%WXpdCYz2JA&+<KktXHZ;08bv5o@kejw;49bmlbm6$
~#sCPE0+sK2Osa1L4EP$gnb8G%KXH55+!NkHz+8FH|R8tbW3cS*%uI646UA(@GW=O)9xlvJ55;6;A9@NsYMS(Hv9JT?Yd{Lib+em&)nBREIL_mHTjB`+
uk9jezUFJc*jBTgl`+WjMS^y$Wz5mZSIKc9)miTdqKQCw;Uf$)1e?v&IJQh$1hcQeOFL$Y6k-sWxJjB0t1XWW`gPl~xj7b2qq?_Bs5OeD#CT~yt@7dI+
CnaJTIvA<ohmB`{*DsI-vnXc%%|H1@K4%_(&)<MEaZwPT6v!eJiuOl~`s3l6g;?>%-}=Z~;QpyByl$CdB$?Cx08iDT!Gv7K@#ZC6EAutGjgR})G*egA!
4Va7=sKyR@crW7HKH8%jbM-V;6w850yp#aD^XgcPry&`!tzZVGHR%&pWBGzU{p2#a85m#F^Yfe3OX>-c74xzzsgumK;CQFPx6vX0j_1mZNz#8+?_NNg7
eklpbU-8S9HfzFq`iik_aqiyH3&NgZ=$#fObh!V3!?A7fuJKB8n4zyVT{H|AvTS;N_jW@DLoQ#qQDcDf~&gK@wFJ9|(W*=Zu(QE#hhZ*S~Gp-G;brv>_
+xuzz|P2wHgAQok!L)*wG#v{5A?Cz{5}pLiGiU4Q0`ju6oLo9fNq#YU?(&Zyjn6jx*c$Y;qt<B1Jt{wr7F=~tc)*<YcPC^_>dCTe@$%Nd38^CW*U@=5Z
+#_VlwKkq8>cYjQ(%aQU#{JQU6^ztXOMg6r1r?h-~94ui~le;)3i0^U#HQF5!{axSf^}5WEJ_SAdlLOAlW-OVXjiX)N4EahplHDph7i?VN;t!*XO1@TC
>GfH{0Pe22gG?Qi2uRIiVG0>D6}}}b&$&BZv<WLlypTQhsDFQo`{ldbE`ewJ_vNTU8ReVExjzo#e1py2zY{UB_n0S9!u>wA{qOqTv0de14v7C^fz5&;M
aM^wzuH8ZRs?x|JWAEgWf_p=GB?)KNfi_YzTaaF-5u^XNIyw4muN5)K(CAI7bwE0fHy8|g1FJJUTzZ4v~Q4n^Dq9P7^q;uX!_V1KFW>9hR64bhlqbfe2
=pxCjyT5$o)QI^v&JaTAVgl{l*K>(58vWlG_eIp=N8PLdYQX5xs&iiu43-F@JY#vmpogTz7WOe5o7llFD7PO}JoQxjDUM=piR)5-#B*r$rkRbt`AouVe
&w=wnrOIZ?}#KXQ2}Y??u=*idtzrD{OAe;o2Yb>bzopjKmXcv#!DzE3)D7##7B*H7xmG0BB7oZ7$0a}ps*?|2kfSHFOwq#t#?*H$ZxjAcF4mL?!6KV7_
vuImZD<5suBM+;gZ6covTKh(dNgozKH{hRM51@h=<&rjfBw_9deRp3dGkBLORmH_GB%>IZ<`)$Y{`tPiMT_Lm~-#k!5HLx*(Oj0C8TsF$5>z>_&sYm2V
avH8?C%jk?%j)j{ec~uUBIx8<i+j6Ws4i>$^a-?ng%zkDTt|EWxqP<uWYXce{c`zZX7LFq+K^u1Wy;83#2>1}>n3iX4%M1rKI#bG-0xY+u8#B<|5Cr#j
#&lV$8G+(C1QB6Cm!2+w-oW|83QW6vzokNRq?uIZqWw-mGo4Z=FhwMFiTe7rfwzV_)K1s%DDn?9_Nv?(}nmX)ly1TOb_v&%00t$EfW=}<3mr);{!_eWq
t|d{6q=`iP=MJza#$FZgTkU#4pM(=Vn~WSv4&rrh^{tLX?W2iyoK~M2H4>qxEa~6+fQauF)KqDnt4O>@5E@?*2#=-VU!<TU8GqGUUdcvdDH{Q0c?sv4&
?OzR)Jp>i-5cj-e+M*ZAt6KudN`9IrDeh3_21_pnPn$b3$Q6$(@*V5j^Cr|KkBKox$^cSt1zs=u%GvOKgVAZ<2B*%KM@k5f0ATdp^0!}FUy(>(<-?0XA
6^AJZ^^6k3ZOQa$3c7WxzO%_xKP+oW8xL#iD@X;MIPt@P|Mq@j8AJ6AmfS*o&lm`UK3~W)$m!Qym)PMSe_Kd5O0sdYdcfF>OesigXT>bRa?evWMpdx=e
LBpQ=JL2AX41}_LH<_0P=<_7s1WQG@pe&!1_f39gEAZ^YcW)}*Z~Pnd4!_S=1lmWHxK=ix{s4jH?eYz6w_vptGlM7=fyaKxmmAlJ&z#r6>n?{caIf!DG
Ic-^0e=qUvO?S~v9A-T#e@g%O{m*nJP%Z|06?fAYdgrd_^$nQ2UJoOa_cB|7EccgV3ot(aAHFKjYt+XHvdQ=&+$Oy<^1pYFgrA86sWvdcmS~of9*}(xT
P>3`eTVveipTl$TuC*mtNp+grTT3JlEfkYu{e#gZJsSTPLSTpPo0b70&AsLZZ3*+M%a}57KUJ0zC{+eNbUJlS|K78?Q5u@@o-lfN~GaB!C3mK`6@A)aU
tk{`s?rE`0jx0)_`0d@yS>W(*6`xV7s9>33-C)M@?kS($YQ8;~N(ceQAlDOaG+6L0yww@s1$fX@jY;}&9p__vO1wHK=v0)&-FY!}3DhB0R_#1_=wmJ<;
13q^Q%;6hqs$sd0ox$|Cs2?J+=y%9|7+BXX#&vQ1FWl+8{Lb)}gmP5y<iry)0?Uo4l{S)!0ToX@VjcgewE1xPt{(DT)BqZT>c=+&he!D^f{gIWS%85vS
Q#&=vr(p6M6~3ivtdHmio*ldM5z`_6W+cyjP*IX>hZr)w5$dW6ZUQ(f`B|g>=*i|cAu{-E{EBkp<MT%OwRFmooC5N1K7a#QB-94C^+M$SzJ$`@K<fs63
8XV|z(v`vX3BfET?~IWDdmwyKwGYdhb^odW7gQV3lmD!#&cjbGC=pJ{=@J?JwYGFnBuj%yxB1UUs+hj*HYj#a7Edg&*?z>cjse9;}7tLW4&LK`Jo9K1Z
2LsN4=nYSId(Gx2&1Av$4((oCx9zZUt5c3|=CBo}2KfO^Eo7f*tOC+zI*5tb3((MW^L}<Y&#3F-sLZCY8{rJi~49(CVls#Z9{~2~rbP=c~T)qn>G0*|r
&Q$>$xKFpd>$n`4gQ>IdTEyHT=_ob66PpZuUB9t}z?HMUGYVkU%uze!KM4x$BYx1hML(#~S+<#)rSK2-r8CDXk9=)h&*>APLZUjgyUt>VVi<a!;F-~2Y
-(^7c?Tw89`z$bs#k3X1Ndmwym$B^;IcnnCtC#x(3rdOdN(6_?;DRYhb?fZI1)LXl7An?8y8I-KgK=es}%A8Ju#2jYCyCQp(=_!jpKML<D0^x1-r^Y-V
fl5H(21)5MFf~o4MCu1);r&p&3><<BsitARH<iYppi@c^Kiwm1g>BNs_(}Hh#!Ec{(2Q<7AdV4>B1ePthw`Gci1faM=P&;$Ez_d?Ke+ovSXma8*j1!<q
RmwXub=7+mU_f0xMr?U)8C#rLi^!cx;^_8lHS)>3Q3ncMCnBX&hVp@!ia^&?8^@gvij`1R-h|iKq!iiaLF$m%xXOEdwF8N9VqR+dE8VZa6|rHh{Tw-yz
Q3v;Gy&)<hobX^Z|zYV|Uf^8EYWDKuZ~7T?pm{+5VL|YB)g~`=)O2Gwd@{FtQ7SzAI2ZVC&{Kts!@bV7xQYq+@NN2>6FNz^wF$zx}(sXgh`S{pUF}aVp
ZPA}D!uaic}(=<~5C;aG}i;2b}nff#mFU#x}GmwumYl>fg`0qjQ0Kz6;gR=a;9l>hc&zR_SUAcy<mR7d4`f=hqP*Rmb90+Ms%6LE7x$bFS`%LrD(Kt)}
G%(Z@^V6$KSaPIjxUqV-+O>eQw2KnPs{~9fyg-CoR6v>$Lc1geQFS-1;3VfP~vt6Xo{tsQ3VurEo8`o9Bm2{U@fb`55>B*PHEWE(8jlUDmLtJ>-_opJ9
KA=}8&)>G6%mR)v(?M*K0>R%IxtqWs{(s;)O0nb`$9#x4%xEJGfctrJDepYfH^`Iwv*XFmyM$nHVUDwiPYB#KZtcJk5lD@CZ3M2&Vqn!rsZ^<^Lbl4b^
I#N>1s+{chk1A63#;#OSsG6wgu530yfH};f2wOG5ZU(w9QOGpNX`4Zgh3TYEWX~&IRdIEI>NZ`J_n}01%O-K0n+`DSN9nl1*qVn^7LFMEq@G=^o`T~*r
;H>al85$PC!oLEl4OIwmhFJ({C^Xe<NPqi+n{~_5|f8e7jBi4O*ZMerZ%6A%=oynQv7yn<r>w=@hR=S+xAubB=MN9|OGH%72E-7v)#kcu(AiH&PC4?V7
_Q&>;H$@PMcJLhFC}$EL1imB$$FC^vl*N5toIxE?yZMFSAu@9<TPM_TgfsjTTQr}*vN>F4B4d^CcANKH&q{?31RM6GIDnMRQE0dJ<yq*K9?nYxy>zog{
%{0uPZAaaQ5{JhZYUHyXG&#%R4SM+=3d&?3-Ue=A9r{<W+Joy1hP@02maINK~a$Oot3!RPkZe0@I%l8);9HPp5Y4{xW#0cs#tCtA*@COxMJB}Spu@brO
^$KP_;ky2oe2X1oJ$HU8mqhu*@aupuO9?ud&->w^7k~9ft?;8srJMjDfA?vS%k&Z?S9lvqA|U@?Ba14}LP7azz}eM-CyF+97lm)(`8VJ6t+*FtsMH3gv
@p$*{moZzIO1{>PLelb;4F29C#izU;po*jhfEQIDEl-nxk5<%ex1wZX2OD|RUhwB{S+L4823KPrr0*{%FEjmU;pMGEd(BhKK#=MxZ|?@2J7}|&32w_AM
x|=?mtD#lF|CX*RjAzsf3L#Q-5Np9UXu5w7nJkhOopEB*l-?5MGdYB;TJHSjb;0ebb!w+j=wNFZ1!U5*7K|oiy;`W1{uhf167Xvm7hJpy%dC<11nV!$z
|9U}`2f<lNKBhJzQFKTde^Z^Ty&HcD+I{5_v(GwR2E+8>lZ_T=TPcG{aL-$aaM7oYeELVO5J@0Ayq;G6mJZ1YrvXHIbC`;{Yo-X^-SvKv7Dvo2H~_XTf
lTwUI`mUWUha6*2JaMxBH{+_A#_2ru$q%T=wPDfBPP#J~R)QCh&u;dz|((dp6t1%IO=bc0Okg{#|ZP!!EVU<EZ9vnHIn;`7Qt8sB%2SN223$&hgDd<0u
Nq5?FHuByme!ZO;3lP}Cbetck{-%VrBqBCBc#O^wCHUWbxsUp)pGT60$iJ#l)gfHS4S+?lI6;2@ou4gxl@u1}2%(|r>2bpec>I*qeLcLS0}--3$@{3tK
UbrpvLs3qh{-sIJaRcB0E6_Sm>Y~|ek<PfAoP~EQH?$BTn<ATyc&6T79003P-puulX2;>aVoP_MdIU#pVu)@$_D}{Q0*fvX~F^FAx4>cf-IszLxsBGf6
U^-_RoVXFhaURvQ>xo64$6cU4wV9J1(RB3p?&*ah`R9z>mcfnnAaN!LxA9A4sJI*lnls2Zs2Sn6p}!o<5-hHY%j46qS?{<|3#vGVB|8o>TcIl>pTjWmc
-w6J9uDa%3F$(9=A4`68=itDz#kRDv;O$<splG|-;PrBBs{Fje(KJVpBOcyy=Oc|VgAQY$|@ooP0>Q*n1&mLDDg5j)ivLI0u)TbymW$u{3?M9*c6p+BM
%aIq+xO49i=Sl5+47UrlnDki#iBkHRGPv^jM`nr29AJQQyZ~CL(n1?;~K9?gtrhev;o!~TMtfYX>NlbWyM=QSNav<I~PzC&HvrCsc0-oIRd)hpl4YX$z
yG@Srxj>EC>nW9g?|<xmw;C8D28G#q*2^15d}(17aG)Ngvmh<Ov2|F7>Sq%5B1{Ivx9>6yVXCkC#RKl}Mup(Pc6M0YBAq97K>J-6N>-bcKnc%x5n%jp<
1-b1``+#411g2b?Ww!`#U*!oI{5U6AvmTEbJKquoyV4=Fcd^Th=l+Xmt=zpB8MHpCK@m{@#{xDt2xs?-3IBss#^pJh%0!UO;eT;=LEdki1<t0Gk?RU$3
h;oqX?iH4@fP)pIv~aQesz*^&QeF%QFYTM-;fq9QTiJYX!Vr`yS;4kpT&PAaFydkpARP5yo-x{4G?Kol)7ZM+gaJF{jMRPQ-ss#=ywFFq3jdf6Q<X<<F
~+J9GFHXA9)83i&~Nc^w~4?|U)?QM~PsR3pcGPYB@i;*9L;;8@4XRk2|oT-7&RX^pgo=34+?@LZ|o)2aa<o|DNi)Zg>_Z$C*z){9~wRF)LhH_q*_pTrx
VyKwkOAK%o8)k1gz-!Rr?$~5GEy@ic_w-7aCmhz`6e0kOYOjIj0)+aVWdXMmC*$iRZiAdcU_C)++iblv)$=~%g9z|(rz6fVSm4avZj~iCdz@|@stnOYQ
i8hB9xxw5RRmpk(rIG@$SR$MS)rkZCK5xHUIEoJB)|xN;RXinN(l(OdHcc;J-&`rhbkB#Z+8^w8p#%&nP{oc>4N%6yYk19{^zZ%U-$;F4+8IqC)yzOzh
{_E(hDfDotZWCei!*pvmtQgP9V1KM4P&!>^Bn;HDRmO@TVlytUm-s4<MqZHT^yO%eiy^_k?+(7I1k=P^|C2!xt?QNwT2~gU0PVWJn@L%gx_g%*x&m}#C
*F)D|CVa#7z9YV_o!yMChGjkv>s=anl!lJ+a1J{<Z)BMlF}z#%M)pdm88LnEv>XhyOFfi_7xJP&j+PHh|+ZvP^FXf%`mMytyyPUvVDK2Gcqc$X(&FGPb
j$e7g?4race8;1}{{_1c3wA=n>VBAd^C1^!J-3dxI9lY8gqID2r`H)8pQgJd@07pQSjdtp-}{|zY{C+BL)w&VM=zm_ORH9#{Ke0>wmA0}SRRK*7GZF|#
bTFK*w0$$@H70`bK0Z`^#)~aUqA@NaSUYn)A^^>w<So8+C7dK#weMO2P!~GrH^SmuUh%MaVa8;z+Ca1pd(;hJs1A$62iDYbOen#12QNpX807wcNbBPHz
i1(4&y=)xy_YA7{%edyy#LVFPdSk{cKtj5p&5Umq`ID0m?{)kT9d#bu*m5QJcQtN!GmoVeLU0_GHxZ|Z^0)QAA%jg2pPgKMr`YJ(e?hhnp;ktMTkvUK3
EdU!BD|#BmF-$V{iShqe+R*-vtZ?4KgCwRJ)}Bkxbw>KS0B%0rwRU>bQmGzWjo=Ov|XiIJ->9NQXmc;>f7t9hX#XVQqyg92JziZxUM{ETQFaP`uU_ng7
O{q0wmds3exvjuoJT$G*EG-;@rf=H929j+klD$dgCg=m!xG^S73nmB<a7e8E}U$=47QDcSzohDo~6S9p6|rLilF3NX8<)+kUH7{vb+KgyL4UfP=6|>O{
cG)Z{+mwR)^UN87O%I;mQ}{t3zhgIcYYo(u?--yVrZ7mz>fdqTeYE(J&6FSe~$p$XLJkxF(tqxy-R`H;CB`D>Q<NlX5&l;!qRYEXSyG-O|J`)<w4Z-M7
E^8F3Upx~)8E=4e)e9p;XC`u>-Dq#2O>L%Z6v%}O_J2cT7?(k@N$N0)U`uob|zLg1TX@R{Q$&Hke|Jz@oZJ8Ej<qx1!hnhn?N=(q$Re}6_&mrw63@>{L
ZUGesAMKI>%7>vu%rf|ScgW#Rjy211p?r5V1<{1=!^8&e^-ZD>@f~*%H{0O<@=fBc?KIAHD1-gOyYV_1@`h$nGHXNwJ9u6J9lrA6@A<Cj6&L1Q#T&me+
d>&9I=^3REedmQQGMSdgU@pnXEq|)=(jlMLk*TCPlQ|l^A;`w4zK6EFm3ofiWUDI{jG0sBO5N?wY1}_mqx9FosJtL8i)j}zx^cz8g~owjU)e_#Zm~0K~
=U>|C~?rQQ$flo0}dTwE<<GY2KeeYg8W|4ye<62$~WI<K@EFj)etp`?#-Ktf4``6$N2$S%>_&WOBchvXBKk!r-eyqPa15{xr*1fWN_;GrD=VO<e~1ceW
MJ+8uZ+*2DBBNqqp!=x6w&qNu|rY2u5N7PSpgBdnOmYxn@yUGwgGLe#%%w$SIP{q3JsqBdpzHrWJNC1iQs-}#Q>vuWTM6OSR2Gd1QcJVbJ_GEzZ&_d7a
%Qsp04A}kQ!TUn!@Qiy|yZpa$b1@Gc(^A}?FD;goWSoRI)C7c4n5>NT~jD3@HY~rbnq8D#B6}v4x_C@(9!sm0c1WheKs;rXj^a_FWZ@iP2Feo)xbr&`7
V-Hzw)Rdl%USHI|wQ+w+^?tNqzxA~5-GaaMKkt0V$@d+g{HC&JR<1-2?2YS_akvB)NCbDizdvq+^x(fg4U;OUzck|BRkz#U`s-#luQD5s8)m=#*GfCx6
TGSywRp=K6+qO1#l`f5GJere!b@NL9Ax9z_^fy!{ZH@w#g88^fc%&C$RG>l9WeLaQQty<{3~vW^-Bhk19>F<?ZFkN3+(6F1Pt)e_@n_zhsRuC@FTaM@o
FpS0Yvvij#U4>e|SH~%0l1OY&03mrjd^Q1YSlk3i7W(`IUFBZME4l+?cSRuKqp^NFT-6Yr)44SiowXjk}DIL!`=*BQh<@$C|$r%oczA4oGEZ2J(*b2me
E3lV9nOgW}tyCwy)Cg;9D$;B`7j+a*xH-<(oX45~py6lRcWfnD-}(nejA5O<86Yl+Q6`tY6!>UHX#$%z<tQ_Ls-f@fc3m%hu53yegDWBB-n3;*?I%Ddt
WO_|Up{fnTHzPQe-6K7b$4&YWbti_DT9&2uHEZe_u0#*=DA92{i1rt)K$Yo}hAZ@u5?tCm%AKRp9=S8i5*9Y=;b65C-8~Bpn{vceWPw#AR%zSd<3(Sl0
K^_y(um&?0#BU4d!2L-rSM2IYKZ7U2)QO!gcoD7B>v3>dpu<ylnY;Op&Ods;@y|h|@Ho>2JNpmOg1})eBk0($<MX#u9WE8lkknch4gsac;DLe{73gCW@
WCv@;&<TRjj2k(#V$)h$M40aZpEG}1OMS+`A<Y``J1}ufn|dH2E5fq)>Qsozq%%2@x0d#w!Ir(V=6=!4$O2Ht(*0;S%lIP#bh7Ffb2D@lz9|k4oJ~Wb>
qEQ$bXpm^DY9E?{0YF^!UAwdLZq2UNZH_1}ug3)v8;Fk2sDYqxvf=7J`~*eAcb+6<i8~`h$OF5prJ~Uxj3s81Py}{kw0K6=2RzK2O3aM|d?0ZzpZ7zQK
N~u-`tU6>vlUi`mph<4gNTXf{O#9vG+OzSOiYe*uw4F6HfIVcX4IFt;Xj(FMgTZl&wtnk=tp({E}?#OKGhv(t?`f)>s6yqVOkix*(sn3CMvtbqr_%2KW
f0t4;i_GOE~M#n!5JZNt<#X;idENdPZ-40~E<lMN+kpI2LxbqFSd~b(AZnJtTk$={Y$9`YH;hR8YkJSlv;o4Z>T0T>oDF60~6ds5BM*SCKxRiYx9_456
vv=)RQE-sVVqpds5>`%!svu&W9wGDUpM?Fxj~w)L6^`mwAik^28)037p}_Oo4J9AdNI&Tzw;SsL{`N;t)LV_UvkrNFrb^?xq56&V>>bnb-DQDwnIFNFj
t`_;Uk`reiu6@a!+Y%;k3_~Ci;4*HHZ9x9<)+#pf2)D9L;!3!o)uV7m3P+1tH;K{+d5sG*Wo~=EC5UnhXDr~*9*(v_t=gByMOuY8)={zFDKlszx_MABi
eab-oUoF!^~s$1E0XCs)P1%P=4lNlTZ^mHa!Hwn=&oki%@@sVS5*z|JUCibe*w|Oo!m9i^BngPym6x{P+*kx&;^AfBm(Twy}}c=i=5u7E18-Wl{548Fr
Y-v+eHO!W(3T>?W_b2=V>*EbG9=A4!4Lzt>(UkI2}#NhQs8vXmGw>CSZE0`bLz=L=u5Q>P$nQ9;O@T%QADeA09Am_3;rpXVwnm1jYaJ)fT0R3yshQpa<
xU|9>7=5jqY+N5kawul%h8pGfIpTfw}SDJU2a`P(+-Z>Eh6uRD^?s^U==l!8w(`BOk*TNO3T-I#2^;JIc-v{YuLuZ!?{VohpV)RV;w=2xXzJCq&0ER4q
T~U(uo2s^qQE}8uv4-=gez^;^cY%&C?bxnYObq24=2l8MZHOM?|3HWP{<pv6OZevXt@Y9P+bj`8te?djlO+hq^4mrIZC)<1L3(&Hru&EK?l^^SM^3zgk
Ao5+uv2<SAA5rINtmDT`S^s_M!Q{(FM%Ioz<5^UcT|3g3Ea$?xyfpt5ID-tuX!e?fFC=iJoN(kKd<Y!O*>x>?(~)x+3RnAmHxL0XnwE&@zGRG%;L?$2B
y6zKzR-VAO`ya-3Gk^<?H2JOJyZ)_$jilP`(o`xZSFUI`cX@|0&d-U%s%ozx7wh_syyhe?>YZ&Q|4+zu5MicW=_Jwi7-@dQu!I2U{573ypfG;PUIs6*r
;#!TyQCy5v9T@9&Ztwy*ByEqu7$CZhL@1hN4Qrh7UdK2@gl%^PVDq3V1@ce^SLl>aBM5EGu1aqy!$;q%rX-UWE-Zr@|2ryx^`Ia|c~$$$+$rtgi+q6M6
t!pP*6PLPQvy^9~m*@8aP`nmoQP6sR_Wx`ISsBNzsFWOr2;y_UIx~6_|f5FC&MGME@`d{>TO!26Umjaeyy4%<Bu~}|w`REmggR=1#`bUj_iUZzqf4-`m
K>X@(Y7fn9NFY(I5&Od;!UsO?8qtF`VF02hyIQ6EmA2E-8}><GAqDQ186D<^0F~=8dlhfd@j~PDd3n+J!*d{!Y8l=sAvHlOiWQTVw!4AiB&y%s5;|}ma
BCESNBP5k)19^wRI_mugQ=Ke3=W`(hCT}J@BPJuE!{|uR1e<XMEmWmk2ryi09i(NStj$WMv~cMK=}m>YqLss3Fz1c{oFK}E-o<IC(_sZ{;f9#7h%uSRL
B8ynF*I4=aA*8L_-jh9^J+~Ky&U_*pW!dQUNT8&jN1t>*MxwhGgS|P<%cP6W<Y(tui?0#J;%5yNEBRH|9qCRKvV|OsNG$?Y!+~sRI*5hz3dOa)|J>x}_
G!+<k)^mg}eUctsr-yg&7t?9^|=)97)xgCueg`R#q9MxAqUiOoPQ8F+tV7+g*Y)LJpfP4^s;CiyIn|M+%(ls|tXO?OM&1y?1I3k{v{t>rI#F6_?}Wh8z
B`HLvCK8=vSKJvMKS!S~EO!;Lso^Gs-FzRP0D1ZAGpT9Tm*p1A{OmbItm%-{09>i3iVe@x?fb^n;F(x%Oky;=r(%w<Bp=wG#)XV+5zuLF?7*Jj&gM~%P
^j@0^VmBx%vGlk9PS2=$z}gL5fbu(gOZSa#yC$xk@PiHnKvSA7G~M6&RJR!{5!YF7$XHB!>?ZJ^2#S_@QSvmrcq?BWWvEpbf{_}%#C|9g2-+9$>EvUu9
N2NfDpEq-_<<COWibK^oc3E%UmasFV0+O^PtH|@@(r|U|7{Xz{M{00cjRROSl&0^TE0gC+3+ZD;_EK90Q5#w`(_czTpUyaTSL`>xbZOY;`R4_)^i!p);
<hJ<|K~)n6%|(8^^Zq=N2A+>+?TGd<k3GTY$4wuDx454N2vB{ivHnSU?KpSF8q3a&dK3Pt!0V6+Za*<a<U`6)=Pu^yHAI3r45u_4Xmk24cUeTgxv%{Ha
?Gm~OAHvv6jlKZ=+}{>djU3J3!0TfmQ>>bq6uwBP|u94jmd19IqRN-vzqKhoG1@$yZl9i|0U{KWRgg(usA=XN~$H(<<1!-`e!AYcYICw`Xcww*nKh9|Q
OF+vLw?`A#pWxmYbr1yZ|YdglWK{z)J60jYBubDZfGT?v9^_k#LgG5TuB?QvtgB<e~s{Y%=iEBXb4{b06kTFWCh|7QwKwtX7r<I4G<61s&hOCwO?Pm>(
tgcf;0u>0fd^S~Bp!}k_%^(UF<ZkVt5EG-U$bX{yAX*}-AN%!UR!?f)8wCZtr2r-OK-e@xYxFbfz)_F9`z!|&-k8}~g+m*BPz$Q+s*l7(<9BFk-chu&a
Z*}Ju{se9kdCPmhQ`7cI{KPlQd<z8lRYgR<|PsuAnu+_e3R2-dB+Uz%0eT3V10A#;^*J~mnGZDIIF&sj<flD#_eqL+SuJt-k?|gFPJU&9z4%B=m4?yUM
g*~xgB=+iML=4R-k<Ow`5MgMCQ0`$CARR!j1m0H!4IK2m_C*m%iHTiN=42DsNpM(MJ83<zaf|Y6{Yy2C9;}BYjq*%HS8#ur`d>FGbaEehprUJ7J&K(+x
1*St$$;=mzQYYb2Sqxdb4V6kGcZ>jzl!Ya3Tvb$;V>>CLu7)5hSLNpW7(VX$z|^eCiOCA{tExdV%SoQLx3SyxTLNq^%%;W{kdDFbh}5&ggU+XC1ecR8y
F9O>t^2blI7c?GiPW1^CefdAdUYRZD#T2z1L>q#t<Re6xvIpeydL)E|_QbM5$fmL8q&A3X^MbSnQb4hX_!An3T(3bgkAIjLHn*%Q3BOh{QnHiYW9vt|L
+t-NWOkTi!8sFjO{hEzj;#Iu|$hCozIwMrCZ@^;m`p}yf@SF{(81==x8u1ZJ9M|fLPdWJ8-c^Ogf&7Eif0Us05*~t0{4sZjkhF_i+~B;u-I|6tGCV=_r
;7xdy^96A2$2k;mH4doW$5svzLO@{0A($`DWf<p6n)_q+rV+rt%QxZ2RTzaF@6Gc!UyIVlyCCKPa=xaY>@u0gW(g(FM5J&GEa#dUh%?X1=qCS6)!d}{R
x^a4BZz{T#cBHY7sx;my^u`5osH@$F-nGqND?@5<Kkoydge_9?#HUb~HaHIYRPGH5mgz{xfrW$`Su$ud!-Lp#Km*gmtFBY}7yJx0*3RmZF6xnH{B473t
qeeOU3xur>s;go3bPiGIO<#d0(>(e5Gn;c)4p&%KN4lclxYYcdmfLr0AAP)U$`w<0^-zgGy>5gC<v^+CZMO+AgDoPR+6+8U<Bo{f(Da|MXGWi-BXe=b6
!MCC@{n`M2H>2LkKCiv1HNzfMn1E%<vo%Q#A%p*Tj-Ity~$ZDD6`$1tj!!0hiP!45d%_?^CTvB>q(3eRz*b*&>J(acBI~V1fo4B7L@wdLNBEpuxY3rTE
J{nF%#^3RSyArRyJtKY#pNjo$1QG^3ci$L4?UZR_^#N(Ddmw&>><r?00EquRYW&*1_qRT})w?rz=)DF$9q5dOSG@%ziZ*nB?ym5ti~08ZRx$^AF$4Ey_
7Fes8n;ZTNdy}=N)a!le6N5K-<nAPZnz+SSKo#bStn#&B!x9YYYM=GWqJwSj_S*@8CHu|rGd2gpj~{VRg^#Ab`eqX3ObBJ<gKta$~PFO@^|FGumt@}@P
t`6A87pZ37)Y@BY(eFwW=;*{r9eDTy_fYt0t!Y?xTxO_22VN_d~cD<l6_z3&US)Tp2P#kylQ>k{R_MA#@$_y%A3UsgmFi=@TP=ehk(D2LbW<V}S8nR8;
}w^d{dP9E<|)K@6t=apizyxa4KH-wzD5h?bh0$l4}0tUHkhABEU3@_iS{87MxmIC~md-G(w(Pf(Ktp$CZH#Pw|SUDkogV}d7MBg&Uau%GpK&%zC>YyJl
sIPBm|-n{P)Ss-JY;@ojI<|W8%ymcbnZ65%xxY_yn!wI;dn^BqI?i*gjLkziR(#PO}$Z&h*@A-jjv3OT}{O*7I-y*wx)PH>cd06CA{yr8E^%%ue1@d2>
=3CFqb>z?V5BcG0sg}tnMRbx|Y@i&p&TvYcOWlFt#3DV`f7d67b$N`BPvyhYIFIcGrUnPOE!58_2Z&Ey$s9lH-~L}rH?rcbj^2OI&nwS{bUd@;Fy%43T
b*SPWAUes4a;ePR~2tP_15JMYf@~9^?M^j68%`$<r&qlp#Q)?EMhG4-Tj;Cmd7#Mt-Mulk#s{G6xwBL8ku=A&#VvwX5T~`SCsXu`k^onT=#1@nPa&o_<
SY#dul1-%lhksd;JX*(6z*zu_Etv{FvL1!}1UG{UmHhO>j|v>hEGz;)C>9&c17Mdx?6#9qT7%>+2O!z$Ms@#A3<1_=~f98OVS8uRmf`^b~w6z(&q}!vY
NP`E?CPLO-j&>$7zY8PSauz+L<^CEsjVpf=u&Js?na;m24M?5K)#;8_k&_mJ^q&a-c-t0<nmG3O~2V%3lq7_?z(*7J_|K_D|%c<b&0k6XbG@GC_a*tTB
H)b}$qxjld%nlJ2rqbTMnlt$S<LGnJyh&GvU;ej`G9Rr&CM%<cveLGqr1##4?n{j_2eR*X^Vlo+FLYiw)H|RH90LGFPNt1dgzedVagvSftA+?!|6_xnF
fxJ1!cV_wy%cH7SSIE@@ycoXD%Xia-0D1iQAr%gdPsTa$e(4;5So54EjOWM)P^EnHwki~5{@5jGc&CW`_sf14|5aWVm|~px+1}svC$PBO2udF5S9`a@%
Gyx<Sn(aac29O$49dR4?O&9y=*hcvDITjeU_tGX_uFi<fczxiNHT~JvUj!_0*1eK(A=K5fCIr@fQP+MntWMkewRk}Ju5@}t-b|SC`r*{G2!g2=kJH~ou
b{_-zvDGkL1?L>EA7m13=klbI(s++b*aLs_ozZ)>j00>hyjR%AE0Y;WGq0;yagN6VEjV7p$*b&bNehi$5tdZ$p*+DUt!xtUpg5a7lm3-Rl|3puJP~{>x
<AhCP%jl39rSy@D;(IJjw;990K{8vR@iGWTrAAK4U?Ao*<R98y)tg3|P;^r4nW|C}ttZS#Z1k2sli9$S$M7_ZHu#+qi--%m*l`)CtaP)>zGkh%|%zGdR
Rd5(bkGh+y9fqp0em8<<#XgD<fwj4y_UZfNx{m$sHPEp^0_gIvvq7z(f$ucj%O}q<9n8ZF5>!<|xzr`*Oo{0)B-(2$dI#V3+af0cT{`-6We7W_9Sfs(l
JtFg(Yt4=!o7UF%M%qCOPRs&4Z#gOIzu;X+&hHC0id==W68iuL72Wy3HBe20k4>wwW9vKwdn!4lGj=V|y1X(_iADi%g2m)AZUWn>Me>KEUy2J75s#+Gd
Bqn7gkUgudU!$BQH`&>6*vX-0QpSPp8CZ%{liwI`>bu?XBeM8u7(`gbXk6vtoK<Ur1#P377P7-D^7ZZN`wUD$QsKHlOq$HR5NQ6q<#?44mTZ<hQEPbr1
bl9KM|kRN;I7Nv?CWi$ncOKVe|ms<aqB!O_?l@bFt|U&$->MuRXuD_8FWYr9OO9eLGvmf(WZgPErWSn`EXMFXN~IR<+9OVDG5DdY^he$(O*xopHrmXM9
jT8T3rMQMQEguPeClBi*9McI&D)^})SAf3;+h9(<S<AmNpyV!pp><DQ#5O2}p%fFWHFLy&s~kj`H;vHIWo*mVEi+{`9Ipw{PIv6>?-I9SvxmW$zgyFIG
dKW|AGgJtKAjjY~Yz~@nIN|q*^kam6_$Fmf*2V*Bi_^9853kyo?>+hB)!-Ha2=3&yPzJ{U|tw4Ci1#n_P{aK$bN0PaH5}B=A4DrvsFs<TDI_zgmTnx+a
25G7V()~N3Ie(8y#)<0PLi)w>rpqixw(+;{V*E2e^P6)`*6%9jvV5Avj+N$_v7OZAeK@L(1i;r?BA0le2H@Eh>wWN(71kUn-niMnC;;}&@*AXI7k@0QM
Jc?eBR;dY@L>P?cfoz<si{~h^F-G@8U_E!8_q0qoI4`&|2W7GbDWEK;j)zK?vv&TkW?QTAi&Y4z<rKfC}b~F2I;7dGjX7N!R;`8`elma;5OEpu0qS}u=
m##mV?r9l)pyRSw2(WgP?50gAD=VFGGIQV7T?{#%VmEM(cqyAfcjTs0u^uFnQUe_HAY;|M`awiM@zoQ2J@Ta{7eyZ9T{gELUd3zvU^5f~I8`<RQ_M-fu
(vyv51TpA6wb>dhkDH<(ZdcO7T2cgCT7sxn!W2U8|M4umv*;v~x7-y2dG*t~QT3xl$K3N5d1dwT0S!2Xci5taHOXMc+dKHZGyNq9sGacya^*G#H02wGB
jm%$Qu+~A1S_7rL!VkhNr>qEH|;CRx-f84u!{oQJABPp$m4fkI`o9I6!1tR{ea`87R0mlblz7|d-<m*8Y#oBDc8}a9Z^xxrOT^Nx}V$x$nzTKGL&>NeI
=5H2XoO=@{Xkz#?Su^t+>DwjG^w*g(Vg))J6=#w{PX@opkH*IwRq(cX5@V0&TLVvszi_t4VF1p>R)UKV14xY%foF?@_}*5!WCs)a0MMA2*dLnq;JLQP-
9yKW0iD_zOWE?M!}?O7S^j%}!=-{4GD~VZF*oiX_m_(41vu;nR|y|fKjeGYoZ|bC6~zCa=i9uO-UR}OKkezII*^9}W;SP|BEFZI?qpRD^)I%$WtQF1`4
g3Mu&*4T{4AD@YS8x~>@e&0aMX8*yoR;(EwWV+@y$`?SrRfX(kGQ;=43b;9a8J(p2T$4_CSS8>aL7ypp=G>-!J!U(DzfcG)C3gT3`$Vh1&APWBI}@^f6
{!W@Cqu&h5HK-%oRvEcneDoBX8d`Ab{BCp>7SAN>fyKH@V$InyLS`4$Ayb}oThA%9WQm@J%b1^0ZxAL4Ke3yz`PCnjBV0rAHOWr2>m6rhuMmBlX!WEAy
B(B~CCZ@~B#$c+EqPhztCX*z4>bzn&7e0aP2cRQHXq3maj_%f;7N|(YlGyyBTi`S@z6TEmIQ7E1u{dwM7AgoH~%fRnUw%K>u+mI9fid&`kAprc<gX<lJ
1<F@XR{YIs1&`Euh56=m7!aL0)uTbrS+KQ53k*Tb;Oz=Lr4BE|_hUsl8oxZkfX__&!KlYigq&$lUh=#nehoj4E+Rlg`2v=T^yzkQfcxjyxfb!azs}NB-
Ycd@Ip7qgJ;BB!em`)F&1ET*HBdb9nvhX2SU8Swek=J3uWhdgiJW2nx4!%KpoZ<fg#kt^&n=3gOok_ZH!aw-T@Mz1-{MJB1d~7BLNulie1#y;A1tyG#G
lMiZ@te<vB{Bf|1`!yzaUw9@)_^xi2*O2n-7b=rvuh@(C(U4{f60p7yq7_EC2}%LsKPd%yQ%syy@2}DjOlL+_|4Lse{kGnpfd*=`xo?Ctlyt_XBaG`k=
U$csV#Pz4+NVZWergKX>t+eu<4F-c1bZQ&m8W$Mvt(efQ!dBhWOMMgzPAj439cyflyvvhe;8yDxLU<A|CdYBWfU)63y!AMb%#FCZ*22KfWuvpVe3Oxmb
*AT@Knt0hph`KdlRSqs1&CtpS+Ru1AjXh;L`Lit{~N9xY*ILf!Cy5>*u=2eJ)?syZnekg(MJAQ$yP~n2jdO#R=CQ~56vbsV<4gLTJogrVNC!6IcjB!}q
D1+_nr_We8sp_IicMWDin8ad>R7@wmhZLl{@jR~egY;MM@vnqFMErA5%be(*HNe}Ei{{*R@)Mks^Q-kbLjCi)RUI=BfBR3hZMEA=f=?iuQuqEGt-tjFx
TwmjyC`nEo#^2&d4?8P>Ff6`n80B<r|*?6w?qRH{$;&%8B-n5%19S~dE_iu0~&sm^Ff8YmoPayzfpg(%#TqfH$wSv10(H^A(258^S{OIgs6TK(bbCAd$
9^&KG?!r75fFb;jQ2Jd(|^wjGDV%MG$msK?eZi7*T`tlwT=-qQDGpgP#XZXaq8M#ljTE8!{{QJQGr4g@^>r)cw+GT9u2#)n=yNAC$2v&k&j-_{KgUf6x
A{DV8r|#3M{FPT*^Jt#Itljh7@~4O(~RUFt8~EC(wcnKSyl{#@k|it69}VT-uldJwRn2wugugD<K-_h$6rLP`Q)MRr}{1m%A)3${N_YJkD{#9xDE(}W8
sc`iTm_4EpUld+*wLpy>uHPpi?aTO8-#6!4iqw5qPpKkVLo$0cjUeYTzxrR@WzopIk60{(Lu727-rL?2%cG>v(;zdmY0th3Ep+zIWo-)(ox5o}P;<3o@
JT`?M@Vy?|Chf;2RtcAUOFl&iKg373X4@SeAhW)<=QToHU{;(zbj3<{$j=~PMEht%Fw6{jq~cGP!S;?2KwIBryIPexo<e~5l$$<el(~1Q1I_$2-t%G`k
bFjjH)lEG$45EjiLPlO%cYi4tyg)Y;CB_vm+mNt@89^kJ3D0s1(s^!ss<5(_}3c=L*DUl0{dO`3^KiGCf7@ozx#C)ph6p3KYC0=4eI>i<geN^Wv)b)xj
j-<+PKZNFjD7{{`OPK{7%(C{xgV0z%aS+g~W86lIyU912QDoJ2wbc!O61y;@{?>!CQml<S(dIl$}Nv2?#|ZeY%|vjcb2vRNRUpWI~(oIq-PdUMQ?`++p
<ZXH;BDh1>ZfR0Dzsp@YHG;23Gw5zv0gbrCk~^u{x}c8sw|FhD`j`5yPkHnDPYNlohb3hwRA`^5qt>)=^q@cDd@dcYY;QSwqgh#T<B=Ms4q(*JKlvo$`
^h~H<tL8yPsK0K)@%hLzf`yc^P_<gdIxL`f*=57LQf4fvpzrt`H81QZlJTmC%um5k9b-63j5A;=i!>pmi05c&x)m7R<W*+?qn`3QaAZeBdZ#6BNzmE~u
w}4z+8LPq%hbuQ)g$(<8J>1e9zJL)vYkYNo&+m<MPp3G;+Z(pRAI<+_MFR*2U*T!@C?B88n8hhYE0AX6A}F}zodTxpiAyi96pc^p&i<l&$&G0&xmx7E@
4u~fW%2g@=y<!nDP6aV?nbWS+<&MPjUUhN5rd6Pg!s5FH{yuV`H^}AC{xo^4ItRwf8Xzw2HZMO5zncO2x(l`6tC7#AMoAHmagTGzihl5grRD32%dw$)$
<M2&-G&`PfYEA<@d=Q)c81Jc+1?=!RJYx0A07jYcHJmkAIt)&g7p4$v_7$&zSKNsQ0hBV_FxOocQe>zM%<w<J0>fCvrzvAf08eV)DfgxZeuQ=|MFq>aW
J5eji!c0cFS)(WD<2`46>oibypzJSY1mvQF7sz?#j(dzYkR^7nU`GID7okmldMBw^za0uiBm|FKH+_toN7tC~6YkknL%t_9YM!MO)~>ui!4@Nu+t!cVN
4jr_C_+#Ko(!3$=()Z8j7;ECId5w7XzHtZZ%>o&!q3lb!Z@83Ok1JLskYDkMuAh<wh;7{-Gx+%Pc-AqhQ2lOL;(c1b8;h|b$N-w{I0_DCN6)6^oZ(JOU
8YsBZMxG>fIE;+^yZPSWGek3GVrssQB9_<7hCki@C$+yG)h8xf29W;NM~s+y8lMc0@@Gg5#N37*s-KiR5zQ5-f7eu(oFlG^jUh}ae0TxM50#0>Hwu&B1
=iO~9`Mt6Y*)Onb5#rB8<_9se#?~=`Cq=MZwXsOAJymM@p|-@LV+jq{<^NyxdHbl^5c)6a0nQKeXY~jtf0q0+D_>M^|xo7JRp;u+gPnjGQfWE9K8FDm4
Nf~Iv#U!_2IHvy7590f0%QP9^mB%B6!fUjrg<}{a(7O@y3%!M0<G@yI=+h+37~@1z;z<+~R6M-VSd}GcviO`r@*;4B%}4jSo$HKZKHr8zDP#vVNRC2d+
=##EXzjndjtOY*Kg7;dP6cfVH0}KWUlky^lGiE;h|nKl9rxg!r>APB*(`#MdW**-!Bb7Y;+Aj~jg3+rS%fRrjcr9CTzD?x$&@{&(N1a4(x5%1^WK+wKh
hcmKxvjSm!)brVSuzh=8j81O<2RD(7nP(IbjSEY(0zA&6~_s>P~9+3UkKg||s`3)=<IZf{vh(8eM6}e@q0X+CRTHR8KHLy}!@#a2-v+!3Ta|NN=A>1|J
9&tKWd$1zduxIv8b?mHt+v#iY&PEEc`t0tb@&W725*VW!cEP>deiQZke%p9|N4fp%Iv0e-_UxMdv;*uO${%?+=5a&REMuGMh8Va5Ng!j`doq7n_o;G2c
SU^iI_|0QyuP5*9F+bU3H5iISh6t@`g7wI(yZe2i~1+FYba+`92dM7$7v(XO@aF7sq8y`;vuM=t=B*Q_tzCY?j1}7ufem8A^v5{>j8do;T()7njK%lR^
zK=s3Gzdzp}*O@0wn>>1XkK{_Ss+_+^lAI05(C7w@Uc;V2&#YGnV^4fz*yur&3f4jUeD*<iQ)T|cRODe<(SK>RaDK?m!Z(6+0i3VX;_l+Q})shAYeCCD
GV&-W|X^#JJx3ye+=RS6{UmnNO4q4|mW;Zb}?YTxKRP^@J8)30c*m&!PSBV(^DA*<-+`4IEitup_Z5b%!5vi2Y%{}=YhOYoy6-)`-T{IWOkZ~v4DP*4w
6q;F>AV4vF~GU1hqispH}C;*1nJaFf6xx<Es_t7{~IUzqu+k06afA>dbtsf~&fGl><@4Wvm`ww!@r{C0p*nL1^|4!a!%fQ5H%(C&cAQX5!FI}|P53YcZ
dA*<>iDAGMl*r~og%jKU)f{=qBgq1hdYkZO$07ue!9!Xe59IH=;*Up5Kf@Hr2vAA)mZ0DNP6NXb>F_}OoMtT@l89e$NiT^>i0uWqvXkT#;{_Y}KE2yMZ
f*&BQTe^toksc`IA%?!a%Mt8edCpJ8Ib~-q$@v=5EGV1*fu{<!G{}(J16s~NEtO@AI2}wU9FCnGXg37-%F&NZAkw9z|s7GB|(r5c35zg9lxKCuZ}}feI
D8O=LRt_eBo1j+8h;tJN<X#h_(g!j4%6d)psc0`%QR)eDE$#ldO~lD}m1cZi9k7O*sYcY1f{WY`}#N9y~7UbX9K{Nnmt5ywUtvUy6*cE!I1*v|aYV4O@
gfEtDjnR`(4ee5-PQ+{Fc4P)X`z`qQ^~N12>faR#(1J#%IJM0~nPS~~t*vD{dT2H)DpUSI5(i_A`+fA=4HVv#vkHtrjjm9J7y)z|^C3CSMRO%#Ao-Blt
v4r#mC;<*Dt^Cr+Olq~BS>zjbz#KWlJ-}`ylJ!1g(yHZfcmwP>Q!s&QHW7Dvizv)JHulK9`bx41{8x?ja9=id?gkJ~xhpKF>+dtEJgv19_!z`KU-La8A
bar=1tu1dPKl7ijB`Ga9PU<pHGa)`w$nD_-%;0RaRlL9NHO8J8bMBGk9+qoz6#aacD@V%^pIO$Bi5TAj7sR|lcvNU|_aH2Gjx!Ly)=%+47~!CRRqCDNb
7yUthxoKo!EL`oLZKf^NGih<yw(jS)AJ|EJZt5x)VV{n;V2_OVr`H<;ZAYV8fhCc_E?tU)98^0`FQpvVE;Y;V0zy(!Q3R3G07u)$V@*4a(cV-qiM7)xa
E5Tg9zz67Gf%f;Rg{zt{0X9)o~C4rk~4OqYJ2i;;`PP@<EI6dK+6f@wu#n$0|QrzE)Ab{sEa1s0tx8)|q2r$6fIJyI>V-0V_QMK6!*nNsZG1iT05RU;e
Xc*pGvYvzrwfpZPxG)2L<;vcywVrKpf7lwZaGl>zTB7{*z`zGS~1QX9sQHp52(z_3K3nC=Wap0($MX1@9X@t`D9sf4Nkh#ppSKy1;)57Lz$!0o|yTi<E
YK4_GWcR{@P9q)pUUq4UBu5!=c&fr0wqP8{)iZ<dh@b5E{f#+6#*C8u(d=KVUaIZV^mw+)nmyT$);Fls3QOX?9)O^ihzLRZ4q5Sq#YHxeTX#C+3e2E10
C-H)+>liM|zp+E#lz|w1lmFR?cskMF`a62}u}(ee9w1f5&vM#n)N#W$=<leXjg9`qN39H_9D^+$Poulg5OcyUH4yI89;Ds9%|0(*sX;k@W}XiV5KzK(@
&PZ2!p6oE|M@*=H3n?{%B_PL;e~DA#=3J<xkG9cc4xhvXnf;Jr$>;;QODoADSQbg8d0uU#GkyWN(wCL8t(6jM)Q+bg#Lb=$_m-+la`UIb`0<n#7NcgiC
8}DN*vlcok2vU(JAJ>ii4KE#4wen$OO)ZOb2;S8Ms?UnKkm?`-viX-BOWj?iZH*bhZhoO5YH5X@1g$h;Kh7tLIG|uq^!o<~r6T9c;(EPn(J9aSz_h=(S
^Tw^<(N=PE0-iGsIno4EI2|6SjZJbjq{6b1_=?T50K=Ro#Xn(|X?$QndR6BGx@cpW!ilz|0QHf^|+(r3OqT@RFy7O@ChJ((Mp&4J3xb2i5C2Z7`?<S(S
(r1^VXZ5ianJ&U#4eL<RRYA64x#1jx0zolfQS_^<H7HZP?*MG^kTD&JV#DK3|!=fDy@sI66d@$d33=eEB7&n;^AG#Cy{G6C>vsm6Hd;aVPb0dt*=F^8H
OQ2Iv<Ip6C^z-~xnD+T78)WgU*zH*EkpI9>CUoOHX1TbRI*O0&=XSoE{%Mo&k^uj@)su1W5g$8M+cy_S7#n6&-9gtW;y;#FMlo+1`@&F__4{KN@{JJ4;
|@v*)i(%K^#OC;TL3b96rU3w<$n;Jh^JXX0T`D|COsVS1%lp<kqDsrKVLY>OMT|nVEwHYMMU4A;Pc!*lq2p}<nQ_-e@qtnAL7Y8m(<BXpI0lz;-(EDU#
3pDJ;dk@>@i{+(n0>u2V2X`VqJL~4V|hS${_pzJZFOs6L6-9!CM4m@;(t89tQo9RwUw&lhhodEq?LBZ$`K=<<2GWG#$)Y=k%gLL+L*r_se^L*<2z&8ox
*S&y2rsmD>^y%uckF(A_K(K--fe;;N60XCvbL*!P|R1%-Ta#79*BS|P&92hj_H<@Q<#FO@&Q7Cz6<LDFFWo>Leb^4*T$RjjOY?_z}m;kiDI{`&j<Cxed
(IaSie7miJuC58MeVeN%DXvr`5`;(N}=1%CSej5C+BQj(_`K`zPuohI`zw!JeeD}9ML!zEvhPVGVx0zn}*Jn?)!`iL@_qv+^yjlC(Xa)H#fIZBwX3h#D
0NvLNRG=FkWNbY58UKOCpVW`&JW3tu8_4oR%?>Yu6jKbRwF-m)NSD3J;&yo~FJa`zYuTRzkJnmH%r+wUyuYM+349;*FA(3v(y9mn7}hFI4!qPH5X9h9z
7R(R_v}E2gjDq)n{0|IWp6D7%3`js65o-(w9o02=MOuB`_!9v_bG%in77ya@z7@P0w@kWj>lJ>5TCJ8{6rZ>!`eG=cRuZrK4wqG{at5cZ#Xt_H?R(*0&
Kod00Mno1`Z4D*glmDlG!aSB!^eth(F8Mi+ikTfti8w3$aUWAvySKQDd(Fp&#}RQMeq;1sHMBm~^|7kgb+swhSBb8OKLjko1ga@~^M2wOVCe8}}WVHpX
zI9~qMi&Wk#Xg}=uKa~m%j_2>COMiADT0`k{UsGKj|3ydrt{ofrL3m$Y&eD1!bSl|}=m{zYZci}$wnH}(C2q929=}u5&KY>BbW?v*Gr{K@$O(@}OqBcs
P+u}1PsJ~Gt-z}Y16vW5A?=+rrR2wRaAT?dHKY`u11NF*UKA;+b_+49ruaL(G@|dta$ieK|Z?&1a#|7Z?Ouo*`%OLeTN0HZX$p_c`WIh-$%z)ErTQ{Gd
$c7j$Z&|U-*Bcl`K20nBbY(sy4iuKSS=xx?R#?s|;UvK7$P7t5a9Qx+tdCv13Alkfx!A>a$tO?^-@~aEH(9_mO@Uc_Wy4)4C}X55A_T`vX|LJUQj<H%V
h|{ncOli-JFpK!4Z)dT_uuD1BYjjG`ISD*zxOZdj7^^Jf9#z}ud~3qo&U?3a;2hgqD(NI=}ei{5ZwXT^gT9hbpLy5Uq#9!x}ywoq~qEC{Mopw-gm8M*#
+FM9E`&gQ%!63eU#DP!!N;}*Cvoy!1FKZ`33OfTe!ddg1_tU4@7<yLJHa4ksr@UAsm3=l<`c11o7#EtN7`s<DZS^ZUHStf9LnL?e~uBqmTF(PAsv!Z#?
2d9b4m<`ch{Q_qd;qiWgeE!Vh(-sENPPwVT^BF(7~C9W0Apgc~i`6=W9n>~J2kU)YXn{6YK&8uycZ;wfk_LcetC^;M0HKVnVeemjO^&8>M{(+56eJ{|U
_V!Uw*Ue>cYR%%dKaC`HbnIdWRfgA|)!1gy|<Ki@o2QotW8~H|Zs5jB)Fmlv_w!!yh6MSAxbkDd(uuZ?(qn>(*{PoV`jvf5%ziOS&@D{Eb1M#pFzQJ=&
!$&Ny+BPU?SP=nrLz0X1`_~*EpJJ}X312yvzfgWC8-8q-E`}vJf`YhyYACBV2VQ>lElfE?e6dSaLSV?bKvCkHM&XTq2{kXq)5kkplrJ!aEo@WOKsGISb
N{{V4D$s(uLA1t{7rf8@XRvG02GE}T&9E$!P^hZXn3|#H=47r!@0%y6ZEC?WgT*a9N&Kf%jr*rfF#FTq||KZ7fh6MUzbPmYy>ZHzQlNQHHaIQ;W}c5=O
6&FmK1K`S}1r3x3?yB8l=s?Q{Rja;@eBaG=)4iv%zE?->X&q-8T-hDHEhB;s@pv<*zp$JT36*AAIT50RySnjX!R<_$_!!jvRY@=PZJ`{w();gzkp<>CI
>G`{e*9l$(&n{;rQfKBVSb99{T#Bm4V48b0DfgD`%4GpbKts76OSmn(d4*J&!zJ6)eA(8evFZ(ED%TcwluHqY*3JJ$Sg3<}^n2)Xj4{plVwAeFPNTj`s
+QH|jUp^c&bkY($6TXG)d|B`;HblX0$jZE9@`5r#u39M-2KCn!jg%>np>h6IiY#q-%Z)7-JCx{3sHgEOc{f$y!yWLw;I0)eW6lq|EUm!A9K0X-cWr6i$
`0;OJ47j&ntD!~><ul?(HKI1oNdKy3SQtexbi~(l+W5CjRls6oZ_`H_gmgpsGQTllY>0CxiSpO8sR6A8Ps%47xPT%uoSqa~77Fx~7Dx!&8n`oG))R;72
P0a!fQR>PAlB{in}T>jW3BZeWb<yK`KjN=C;x%+w{hhHO^!c(2h6j^&A0Gx|E*5xquEVw4+;P;N9Le|H;Anz_di#lHCXJ?G6>A>wQ;$ZDz${kJ?N0e?n
^PozVJ9B(ZYGL*>+=ss(n~U|GsU~Y<d~E8K2O^d5@f{fxS-M<)VwF7_2Hk@q;zEjbJ3|qSWW)Z)d2nzCp3B0<L{lzZ^}+^50MKXc|uDzELNt$sPtL;xC
051RCMR0wf16cY~N5Nbjn>YUjh90kxzZf33Lg3yWq78Fp4GJjj_e<$Cr=aDKRNz?{IburJ3&QKZHfs_&+BFt0}SEsRvxCrR#K{7Sd6@cO#qM(eIsYVlp
c05m@ti0IBm^?PzMVU;@$*|jMs6rwu~P*0;3l;7)_2@PuyT@|+x%Kv=bJh@h70aYvC`1A2pAMD=hXk%Wo@bAu#NA|_rH@L@cW94S=T}bk53|l9n*~rVX
-xt}23i!vr{p0gHr~DuP?H~WW;L%^-D*gNGe-O;SQ8@qa|M74C^B?K5q$m0h;{Sf|GB5sfJmejD?LWr@ir}B*lm2V{|F!=ATK|8o|G(D%U+e#`_5Xjk{
{Iz=5zPM;#r}VN{1-#{_y73Mk^I)F`}>FgGp4NzY>8;}{_j?2K4V>V@<mafekF<9Bsh47ljPJGlgon92sY7X{R>i)_?ritqj)eIPq_JG)N(wf6c|tLtn
~L)uQzB|OKU)k+s=%0>V09O_vUf=<(Y8j+*Ak2ZFYd?r$KQ|bd(7k$Y~xbjtOzsiQtdi%o7kxY^!DRcPd}j5?HW#2EXmEc6XAczdN8Fv>W|Qrtacp*=d
@4=%gD?YHMRu4?_g`p2mJDjh}`OFPAipS9L&;FiIlRU&RJH`32q3D;)>oQ3z{n{>1R8*)@6m3UdaS9iHK#D}@Yzr%HlmvwuI;8eVXYIwJwou+_cdg4pL
Hp{BQcS;reC-lbSg=6ea&#nancw4l$|afQQ{0z+&xPMO177KSGnpm+4Ra5m^K#R{5*3%iZ6@z2NZugL@5TfTi?snche(}cV3F{HblzwXP(X^?85|L(f|
XvbCt94ze!52JiLCMVg`MvYtGLPjIXL;YMp<1khAMz7q?+x>exZYkY@Z;)*1>mg<`|D)u&Xe;Rr!4h~Ms|7|3q!HF+7nRKd&O#D~09!@K<7rw;k4>Wi#
gZQ~GV?YAW73f|5&uwq?E2^aVw2Pa2CwxU`P#dN#{xWBY5#0DCh?f-G~dh<V8-gSa~rj?ux=K2)3LSKfcZEm8_skN?)53#XoU(6JIHYCWmRh-bN}f2bF
cLP_<ZGJI?;AAU;XBfpi-fLq9(0PmOrO9fNThI)$B+4@496hZJl1U5ip;vJO3RuU|8BQ-K(?vI~4$0ES<6<r0s09pQ1IDK<VXyJJ3;NKJBTJY7G_NFzh
IeE;=#=JQlq)Us8zXAKrBLk}gkzyZfYJ;P;dX`ju#XD$Y9#JflZedAIek34l06MuF)4ec$<P!mjr+aQ9+OFthd`zHw;LA8!No4;ZXZ9W`$bpjA?Q-k6h
(8#6(Np*6K&H}6M){p_*9wj(&s$M>MNt6tsr$<f9M3i)~{wetEqNwpBh@DOWb16ZquPm5)0kQVC$dlFf>2%~t%s|i--Cd}O2sM>doK=bRG7M2uxKKk^(
IIBp1W3ezgQ&=$$fL%1hT0Bb`=;0FFLMvIeL-P)~<wi8VoqIgoDqdR-doezoZ|UhlbYOz@@r?<9@_MUlF6oga=v9`VDmkx^cn`LC8yKWNelkxc2#s3C7
|5q#h?!`8C_@*Y{A@a4V$uam2CVe4d3m-$*Y?VGcKjwClX8#1Z4>WNf2UdtOWFcxE89az4nO*E#l}d%^~+ibitd{e8hOny=8)2jKlIKcv0t(S|EEj4x!
aYGeZ??elRQsRe=B+wfrs9M>xshtjiUPo8&0Th6qn`@BPuO<Y_B8*!*fp*E5=J1lN7teM`zk0q1gJPub+kqnqE>+DKWJrh|L{Vt<r0d+u6{0oBnGBpYZ
7m_5OTkSk4CR^II|V#<*;|%l(fLK`+?Yv$gcv$9h!N4pJd;BZ_`^im#lIz;28(WG=tqgm->GOdro|qmI^=-GV@`S5gYIn}?NM7<FpfCNZlExrTs4OJuV
K{?6g$inr7(g5xE75&5gPox2v^7k!#W(5>^23&=28gaby{4khOfIiuWl1(WC+2;Wfkg5#PNFlak|OXJzyXhOXmd%zAlAa7;YY$e$)0@txWgO#;xJM}2z
oG(MzK)efa8SUGr0TWt(uRf1{qw1yGIa!ZJa1)ghyOet^3%u~a@mtqB+fF>@!T5zq1eWA;m!#URWMQ@~`Ac%1ykX_Ne6yJv+Q1N$`0!{9&3|jvP2iN$2
eQ@r%IdTjkv@w_#X*`&GYmeG6t7*@g|w$kSy0$WzeGdOK9R;FeShF=Ad9Y-ZbWkF-|{393GBpYM4e!_sD22LE&AifZ(O4_<H6*{4oX8m>;|6Y#cu}n-t
q2t-zX4Bh5PGYJV@iNWY2feT0+bXbXL7Jv_8M9EvKuAbD)zAKW9ST`hpnW!h~nFa--&|mU(;Eb+DA$4+k$j_c6mfta^KRHtG-ia=K?4<6w_OUw(d)LB{
rx+R+f#7*fB-=y$(?@qnxJ*Nu9}Lnhb{*P@8K!9hVV-AgQ|um|sVBVG@6e#_YKCGqH^c;5|Mu@DPli$MOB-^qhd0yIAa<>1-<VU`=_nLYSC?lBMegI&+
IA$rt*X;@9bo+!vPis&13*NNc5@q#p;No4^u{C!xv@b25*!*Em&I(~z9;?}nbEnbFs%0NbH<hUCKZkA&3SZo5{yt2j2kbwz~^GP0RF&prx)JaZHY?_h3
fOk7N-v+(@7wC6U(8i799@$P>E-eB%duNt9rb)&t6rV4+L5Pr`<q#AYcGrOYz80+0h|Us9cUAU?&y($H8ig3_cQOJ=`9L`<f;QvVr!TGO!&yk5U!zBHd
}4yT5V{C4if-Xw#iO_=k9<PD?OOr65ljivG33PuMOO{DRmRiZKc)i-o*%yYj>!rj<&1|~$0iMMxK~*8i}rvddqu)yW5+MxUfy<W#_e-q@2POrCpmW;mA
HIg(6SK$k?<Gj3b#q-@6y+87X5ZYT(h$BYi9Ttlo_!s`@lRiUNs-<?YD)=COqhG)#nWwUsf^xi+Gkz#=F$l7;$0sH_SC$HJy6;365lpNuv<*45RQxVDQ
vnw_PT!5^OGoUZ3=F$1WbK|L+0wg`2`13Ts`Io%%xlP%Ei@vMTH?p0bp%E8gs5J1!qM--nCp=h0GL$nZ*GVNaF3ikB#S;qLvgU!~lW6^Mn^(3>oe9RE$
eJpnc3KQ#CH3gA;1Jcvza37q;u{AV1vXy?s?g&YXz(z3aD2eUjBS@azWOZaAXSw5NC+sHfR6A#m6BVa~>D?D9!T(C_kvs-OSGTfupEtZ@^{oNrCVd_yW
FCjje<B>f-0wgCg6lP&T{+k76C2n_gd;yFmQ@tRWLR_#uYsOZ{A1K?)OB?dj!iUKVffVf1jeS~Ob5^QugDT+o^Bs|m1$c0L$T>0HjR5gpwV6VuVEn?+*
e+_!0F7Ti_nc?cf4j8cjCzd{c&{lo#D-sHAWU{Fk)s2Rzg;)!!!D)?@YiSO)xgXzel_Ct?|1wb(z)_;gH#+^@DxjX)b2yEU|!*fFPRib$c69RIs<6r0P
jtPJtlniu~(fx=Ac0Ozu$#(TuKV@#kY9}w6Y9{Z<RzmS#Wdejo`~W(ud+613z|`E~_-t|GVp!kzb|+A%N7!429xi!4~_1GsWM^!d|U*;`c|N|J}+ZHn@
uRV}O=#IF_L;8~#yG(iP61-$r>4hQQX}T>-?m@0J2LY9Cx0=)|x=e8y9kp0>i@@xfF<oir@OmxHq2{mhsv2=o!(d8t74i4&LRo#%%9UHjgyY-lm$zZgN
tl-eWx48W85PM$ExDB9ow>B_$WUNyABmd@D~+=5+PC6#Y7;nd?R_U8V!2_tVd1{m)vsK3JO5dyPhz&|tbYs$_5u^4aNU2zc^u^)k+@9tDAeEbdNhs-(h
Mr>Ck8q%e&z#O+qm}IhTz$Sk<$bP(P+sp9z%c5V5`df+~_Y>JpCbXd0lEWe+q%Zr!b6+`m0=ZIQaB&Obb7S9|6nl8#CODV(lmGUR0yWw4LXw#5;=QLV9
-t>W2(DF2YC)bQKnrSB5UeyVK(<$F=?1cZhv2n*yRvZ)#z?S#e|JgGc+slD&3rK%<SDXPZ;^`X_v;V%-5(94|B~rVM|b2NJPye!-1R$R;F-<%TuE!0A^
o+13f~<A54xzT8mH+JkW%=xZ*RWNux$(nT;<Fs+&}HxN|LvVgT502Oj?^E;|s2FY5)-bQMi0Al)beQ(ih*;f^Mr8jJRg}1fu!g=q^oMhRr9$kHhwn?zr
ChAl;sxdVZuE8b4;U+ON>wK>FEl#bDP?29Cb$Ou<w%Jj1LC)%EuZfYfE7DLQ1gV8%9ba-e-k)Stf_?S>WWpnT+hCc2CIOqkX7=X1Cx!&6gv`&%l=-`5}
h9UJ+mIS|RhYicFu4Nsoa<FZ#!ehBQ|RO;WSU-<LB8GLgQ%!V`l4BKg^QqUe+WB)$sa0&LR3$Jtk;G2N$*Qnfl<bOI!#*HYuRl^(RU@Z84S{r@Ob~Kh8
@t=zq+0ObM(*L6U#?w5msQx!FDeex&6W~^ENVbOOGKj@>h?}vSHs(hY<@)d@q<^{+>V>hR`a$`NQ=YP^!ee*!Xm|>G3J~Shke=f1!rI@LH`N63<$jdAd
^}!g{0Ut7Qo(OuAM+jk=<<lXq3SQaN_ib54YnISFk)OR7EeUH=vSZl4u!XDeVf;jD&Vl<Ir*7tE@Pw2Ug2YtVz{%*P!M|6k4O}PM3N#5&F}YRsh?C^Bc
$)q_<EA$m;%(f2m986-|$Cf@mtdTu8sKR4|+Pk2GR$++p|^;dYNBG(RzkLjq>?g{$9^dojk!c;`xvZ1gf7?3k`p2b06~RMy|)}G4g<<RcgT}KJ*13R9r
mhKWZbxL!cv9)n}lp#!Y%ze#rsd(Z#7*=U}7V_+rAvLizki`VrxJ)HERH)KP4I*lpXxXN8xTh35a`6Ta*zMdtH;EcT&KFcsvn<)P#l#k@hK<{kRXLv!(
Jb5p*edHX>UQqz-075fBs+-cr0qMV6+&&5cJFs?T~(F(s-Y(oUK7Wi;`&xlWLVrd$(&uxhB;^VpqAwv1!vpx-5pQ44wevbZODN@?@U7q^k_DN=7uM}Bo
?rZjWpLZbM-~Ra4(VJ|20SW^Vr@WkjSw;>FyvLVs+%(}~^$t_ak2FH#r{%}_#!Fv-*=Nry600`sg>^%$FYyYhGf}9=udFYA#}%CKZ;lVIvs>PTD4Qa9H
Im$o{`$^<w}hn@icGg*kqdJ|YK$2iq_g<(oVONl?vwn@Z*>O=eZH0Pq~2|?N>oBrbdR2=uWM)xy4E487}X8F1*HJIprcDmzaxjuUVlTM;T#|?A}gllZa
RT3hK@v9-@+G6N(eip@jej2iA=zPNBOL>p4cy{rsu+^&!lgLZVflKJ?;bG^%o7GLn`&Grf&{ewMo5AT!WCdKgdAE!B7B)PYmL@=V#%?t;KH*n5~VK@)?
`->HfzrkPi}Zh!;U;ySZH6$VA9Xq^j_CV*|h$#W`)bf%w+=Fx_wMRFr?<n|i*yacTiIH8A{4UsT^lnh|MT_OFcuFYEF3&C~&vcvneN`+hD|YU|4qb|>E
UxB5Be=V}HZoRe2Ar&Qwuy#O~wEuwnc^MmbWly;ur?!2nvLis_)ymc#wq9OAQ>poWl7~+qw76J{&HX}}`Cb1lIK^fuMT&baU_MHZkD4x6YK=~bgzOr)1
vJU?)H7Gw9`%G9+zDbMhovxLE`i@_?8hNO{fG>l<QjmV89q;TDY+nm-#-A$Kw3I-O^UJhJmB|BKhRuoQx)t(o6rQ#vo{+vKX6r6&VUXZkL!q4-y}q#KH
Cp4${@u#CzVlO+Zp;YgYHQ<)oNAv}^LG_(9`S)>2$`+%MU;Q;JM**7${rS>2?rLXy<Xht*PQO+RF6H7`7hHt0onRIJD?ob+}CmwJc(K*V%8jRhlhD9-c
~DPSNhTMXKYq~x2h9_+r4C;;QZXljzXp`W7T(M>-#(RHp+hGH~*Z62>iZwA5k9x<-?+Hf2F~s;YR7(I%BsvE<q2-LP*1F$^a{O!Ca$MyYcMt_zG#t%pe
!7NPMbxy?|nIX(<!2WWyAHRpWk4NU-!a1S5vl7wpRQaBeZu4<g91oAc8d4a7Iae9K(bH2e)uwZYh>=f;?u{pdS5;NVcl0@LqhnekLY7v<e`QN9ulMtv`
zX$RQxi{l0htOblDHq|#LdTul~8|$;z7#vjl!<udv@#Mf9=}9tewF3E?-J~P)(fW~^kRlu!-yC-PMSW<#v~;`pk`sPrt)l*YSn?RYu-Os-U1z`i@KktJ
b?r~&6+0-O*y$_m=-dY;BhV-lvH{!!GBrPSPVPXoI8e(U8R`4O?a%k=+`uNZ@9}=*(j)>T0qu(uy@3Pr(piXfQ2xXzqJ4%SL*uU%EB(IY1!3~CtOPUt*
79##+Av7#5!)a_P69dXS;<1#*5w%ath{k^!6wgwnRSr5%*$VePkv#h3rx-b^q=j}y>aHmH+uhMk3U~lF<&xRxl+$_#d*Pl3HTveYmEoSr&5}N!G{I&he
qhlY&y5&$4;#6MeP%mLaE$LmO%U-b+#nE0P8~TBfZFuU=d%vk6|v*ly|a_ukGr;kJ;OB6gC8PX3_j@>KHGJc{CTWOT~{;7Uv-I7(1Q1)nfpL5mEDg3*q
0X9*ekXUq^z(9A9_i_Zm@s;DqFy&v(rUPjxs1d`OZ1ccB*l924=2T@*pJr)-c3F7|x{<19?usXU%>MKFm760!M6-_KT{*YCgQu{VqWk4x|JT##uT{CZY
7xf)0Mfjul{z0Y$BIdeqfL39xhB;Vx-aMtMsjD&i}-y<)eApNGMGAsi_{#l3GeSDz&z+2^ZuVjYZgx90NPz$p*uzZFC=zxud<!+{Lm5NpH+NGXs0vGYk
%!}8i+1%F>C_Cwi@K(q0`kaO~eXj5eX8-K+Vyrq}cm>ZOywSb6VRqFv?`K5o;Br)dRHqf?UpLjtd-?mI`oF*4)@Sc29(cDmZh!;}8f+reE3)%7`qQ5<v
5a8g!I#d&#`*x%|6-5u!~1>$2xfTw_A??C;G1un_FvDC6AX@Zqqkr6kk9m&$vPiH0$A2HV%*25{&Ur7o&LgH2tJV{Iowy5z}XDj7Dq|S35wF<c$~1=CL
o|yvpuF}z<*Z1xk<*`;?IXN3PR;%5FfkWTlk%W2twv_T=`T?KB&S)h<>nlw}Z`IgSU&Z22Qj{UzSd%3w%*NxpQNW__IjtS1_2d2~d*qY|MF$4X?f?zRr
i~yYc?%En@i6NswP&^ZTw;Eep;Piv?Q~9;6=S>vF;l@gsYem%IP4-?DJQ?3DFq+CW@RlBVhGQ33AP7sH6CTOX^2GSa3^Lwxe$bB#Ywly4r`bl1!;(i0G
lhh^V&Q-piV3@tslbOi1o@4wWW`S{?gx@2^ob-6M0c-D+8GA3A_sj)P4QX%6X>wECBPIEgojMLgwrQRU@eG<ZfmHT(9DcMzug|*xDt`3<#v3mf5nh#~g
4(^EG&^Wd`pWYxP&%GZH8D)aw7GwV875#$gq-(zW73D9?WPJ@$e5wI$(7L&3R<yoHCw?O_HujBg&eY))herJ0pyvPH=6nHRL_2bKmxAq-_sPDW!>9qI5
uEwp#NxtUIuTCFhxu)Iq`nLBfXKhdyECzR=XD%rl6Ri7UPxcBxI^(ac)WP<X-YDq^$yj4;aa*%kfaTn0vq<PfhRV&b6B&wZ>C+a<#th(yh}0!&;5=Lw1
pa|QKck<`R*)Gf}(Q>gS8?3e98BwJ@gv%qH7iSCZc>tz8gzjd7FWIC5Q?6^5YTsS?Ei%l$0_?@UMb@v-NXh^H9CsB`_5*fb``Y9fR^!pOH?<artdyNff
x;>|?yaE#`T;dn&ce6OX17BMSBJg?;f;dcv*+>;kXC1##C1d-em{U74SdmIQ)%V)nd)SsZAZ!|U$i8})Vc@N2M;7P2R3UNWPDyFee)dJ{@Z7zWO-Rg2)
@q0f|ib`0`&n^SL<tSspGRoe-@fxu$h;b=zwHP1Ytgx}cl>eV)XC^{L<N=6$I>^J+hJd-bYkvHRdA6A<QTFFMl6f(!gMgwu&Tzs&>MDi+=Ka8QljQBB!
IX%blEDzuazCnD!*B6dS8h*&b9Wx<|=0V>7ZZ%*bPx{?g(ASY?Sfp4Xz9sze2peqOc3ae7S6s0UT6neno5Zn<{u1AZR;FgT(RA4k56!iZxgPZ6r({_r^
I5}eAFw#uhGWjp5TAx_g9p1ze`jd^UFy@fgGB_G1WB)p0y?)}E7*eDgPf%s;wzF=;9i0iRsN#v5%zn9Hh8g*m#gC6Y5BXpwAsBYM}rq!_B3%X-2qm>Ec
71Q9rE}5n@Dq}S#W=%D1YVz69LKEDt*rL+!wC5`zy_IM)~@s_~JM|P<=3B=L*{L&NCn>N8;G7<Ze3vxfHMz>i{JcYZxY<k>dvuJ_<7Y<ICkI=h}~CQy}
6&?M3{nS^%-tb(LFd20?i{O5(MQB|uFU-B}qR{m?hPrM?e>+OFxvkm>$L`7dG@iju6L<}io4GcS6mCX~N8oC-yj>4E$D`yry9kiK2AzU<x54Ulm3j1?7
Tascjo$8JW}WbuAguFqHMh>%-kC@HrI)nA*Yib+OJn*n{eQj&Ti|KyXoB-Ey(Y~(L;O>!yQqI~$ZYrIi!EadK+9|H7Q0#Ip!raRg`ae&68GpIkL1yAmU
a*AaA-O8)Qf2?Wwh)=lhf^qqRIgs>kLO5LmI=<(SkH^`cttD*lMW&uTTW`k;$|QUWBMV@505Li35$XTMw<n(EukA>@ev!yg!GTCTZVbUMEr+?o+h7`a{
^ieM7e@My_+*orilDk1;=}CkPT1z?ydkjVH~$;sI0f;W*1r00L-mD?QKzxM_5Z&AatcQd5nn@!4X$x)+l9BAufzHuso6k;Yq79BkiL%l5D#;bl@_?2nQ
f~Jrfl5nu1#)3zevD)Pv>PlU-g2miQ@?&wR#Z0O_H##Pn|{i(-2U=`J(=oIpa6rRD|+FURvLYu8b6zxbhkNyFO;Zan++(%?}ph=cnF3^_cJ=%+y6bd%k
Ee_ZZp|AIW&*y$4wll7{m6<5YiUKlez#{=OZAzs8Z_*<&AS&#=ix{$NH#BG>gIglA5>iJQLB^U69qiWT=@GvIR!^4~`Wo9(VkrFdw3mvL(f>BC?kBEGR
k)M1_p8z1{We<g#BN;bpz;a*GwSxgnz8U3CE=}uY2qOtBq&6Z~3>pSUz-<f2pVtp+G(GiJuowfLnkC(lE%;Xb%uGd@SS*5WA+U@P|0nqs9W|DdG9w5Hm
Z-a38FX1g?)PoxqCq^C3e(29fUq!<KLc}=t+lmbq-^~X{xXmrxIC^M>d93a@c#zFgHo3g_g}m<-GRIN{UWN{ME;Ezh@8UVXQqq;);`12gfI*t5?X+d)<
HQ)^pW>cUXB4I*(*GS#!U{utx<6ilNwq(w1(9*{z4ZLGK9~wIBI5mq_@3si9hVN2@1GcX0ZLv_fB%etQc7>FHXddL4b>L;U-66d1$Vm92fXf?fL@{$GU
KgZo6#dNfJRy+_EI4I$c|Uu+!o2%u9h%&MWRLrP?P?WZj@Us81iy=PYch1wCc;NI&{Verh95_jMERY;P;IGRXpbo$w}3gsBnz{=zQou&+(Hk7_D_%CZ<
jai72*--o7J!<MNNQ?DjDD0!x3!d+yZ`US(2#a#b8iK;12RxV;}e#~W=l42aAE<iC_otY2mHfaT$a{My5g<LSI%bk&l??SwSV)AVxJfD&a4N$(=k58JC
hVJCUrM!oB}_GXb9QGWcnq-^AGpSQF0mVj?9L-sX!L|zey-{ACEz3_-eA8Q7={r-K$4T*9>sPJHV3AAT)OiSpDmq1~4@=M=Zun|dmF~+ITJ<u2!x8&`t
GvOw-gRiaq2VUbv_L<vH0dU{1mfFMpgZNq#8$~|_b|V%q3vT>V|AJwK*X`Z(uLT+TuYI({jo;4qZKQH}jc1?>AFtBwXt;Q{;)a{IuK7l7-V>j<&`?llH
E_P|SVI<w8_LNE_t+th8bw&%rojW&G2}O!yGUQY@2~!d{Q9<Ca6KSLK4=q2V_=ED!E72(u$FZrKBf=J_YYSh|Aq3`cfOULSbv8LOz*M{twCiVW4B@R%I
h%#YZH`hAjPo-X1xv1ns-A;!XD(4CZhbFQM2qRq1keLj;wjnq*L1tj7$`kpOPKiAHLr=Lfv!NZnKagTw~n`-QclYDoh9Ldx0Q6i9;FVs0VVqcfV|e<vb
7WNf{>)nYg$80X7zIx<r@+Vz?sy^VMh@IW-6M3owhPsZl2Ihn%BH>*bAEd;>{;`l`Y5;+*`Nn!Euw@o_|?)~iq`1PqMSP~yPe%>B2>h!3!zGW?thH`9&
!h^w*CRAd5ZWyix`!}0>n#}%P)pGXL%Xck`*OGQ9<-*N4NL4*7OSQ5`ZbEMxI6XIvlOc98x65ReS8_n@-7I4pmVM~bLM=`aIR>whU&)oXk?Y6;Gedg{>
gZScFsA4W8ecHiye{h%W-9C%(6_ARXG^s(nl!|(1S>&IIINpQI3dRK}2H^?}7O9Y1KV#Fx#he4Sys3^tv(18-^sJCRL=Z9oah^k<nHu0@^K+A%8u3{?8
@GsfI|kep(O;7)nP*^o*H4Q&X|jNN@^~2SWVw+LH^P;LC?9`b#DS;1HD!Viokm@EOx}(<n+z~;398@2Nxwv++8j^Z-<UZG#)ayqVi>Ld=q<qLdOwRN9D
O9{_<q-$)quxSuD&v!b|P@L!moAI%ofk{2Td!7)@-=QF!iXFj0eo>+fkFN<vxFt)eM)2{<&e%{ya-}*HD@AiLNFC&HHTpVh3_}j0zGA`|W}4>LzfW&)!
^e3toK5lWErtwFB9Lyn&bcF-)-alN`tI+`I&Gt(?iCJ{aP=(*;Cg3?o?b(<(em4jaJROIJ&73L#*Nh~DAzZ~sxEg5NT<9}8d>&7a<243KpqQ{+jO`P+Y
(tuc7`k<5=+-R%eElpAL^QkS4CN`m4UH})gv%Z2ak&&!{;+=Kkd=hgU45kEKn@shhpYdN9!Z0)-_A>wc6(O04zp!#TLiB6Nv>wR9w;xQO-gMdJ3&zw2#
^a;}5O;Q*N&4s;@7CxFo<>5KL`=lA_dk#nvB{_Way$kU*c=ElZem4MZ`Ei1!MgB!}a(nVz+3+UwMb%MgI%JhLei#C0^q||Hd#?x2Cd1hBWn020)&Dkm{
nUY9$S<IY>_~pT7s%KhHJJjpy4tw)e*5A5yH$YBj9yV!b|r(<R_W<plNrP!R<!ODm(;*nd|(`*mdpI*J-_M^_b*7_22%9*6OI3I7?kwGuy7I7H?3=Ci}
a7LDm^v6{{0I~v)z1gSNn|T=D9q&$E<D$H4<!&|NPY<wzpcCW0CPd(;uEVRK!M!*!y1G9wQAb2<p#nKK}OSeyTNFRkz;G@M?;f`#b(7NbWoQ!7{_BPM?
GxSIbQhsBI9w67mmA#_>$K!|KBFB6QwOliatxko}|n*{FX$Ki~Q##a?j&)vdjQ2h(e#4o7=Q?~iJOs4gh$x$uZzsPOEyM_OA@Sa1>Zj875)*_7;7+0V)
c!H;{-ohkVn|8o7RlOx2h(Y3O3<5h*st6!}8(8Y=RcT!dMtrL?DXewmnFbF>vAKs{!IuNG4;o53CvHzJo&}u8g5dlE@zw86|uHR7&xtk81`OFc&n40<t
&3a0ZKJ=Dhp!Rufctaa_z02tn<O};-AN87E*kmCLUZNF3Hr4$j2m{>%YZW7?vm=zhGGSo>c#;<4+gnmB(J^a)2-7`yOHC_-BKC~%Ge$0|U+rgI?+oSt7
&~M7%etwLqVAU%l|_P(7N5-S<UCs60LuVdU5_cl9(0JgUK@#!?l(iGg`?-eDEc&4rN7GOL#kReU38-Dsv2f)${X_pZ9#I2U47mQu)clo3^@DTNYFj=&6
6n|cvA56^w60QzcB^jq(w4pd}!R_`M%#<;NNKrzBXf6Kzm(I56yLid;@kruS=!`N-z{gGTv(+X!5VSIj)OuEZ0UWBh$kU9EW=vk5}CJyvy|wzbZEjVm#
EGmgHj(D5t&ay(m--25BOvKXrFO>Jk75u>kSaeTbWqYv6m~5zBzAn5ufCsXefVz8GV$DL&;9kRCJM<*R+He^|O<3oJjfKwl(iUts{mh0hoMU8$ZJSF^W
W{?DFX?2Yt5;A|UdRgb3O#{z?<<45Vnc(-zzf(LrOx*g9Q{MnV@r;1**;%sj8?sP)!l1Ys8i{saCVb?x?e|x%q&B7a!pP%R6AH`UM;A!*SAUxZP?`Xz)
smK-}UMx3K+6H0<fKOg^U@BvSdB12W$S5HpuNhO7d!df}v0u~f!`(j(e^{L#8nKE->kr8*;&w^_sFhSa7O1+xsKp`HPf;ryFzT39QsG{MGmi`TgB2Yo<
Uc?xeU0hcNkF^U#xKnR(|#Mfb8kD8Z)7;yOZgKZcyvk3*ygMN6Q-A&FU8;fxIn`B$3VZfbI7;conS(Pg5P4uY*Lk>`n{CbLQW$*IMb*<>sNmQ{&Ep9rQ
gm1&LBW-Gg%1nC60HNi#reGd*I4St@amyx-C4yqt=lB`2Dau$AE#mFu;IgUggDOUB-dUB%|$YZs<Kkn<jzWHMk+L_sSC9dB<6<m#6T0N5<V}-56yGji#
nve)lr+zhd&|d`9_<;l~bVUTA%k;j<|>xK9gjKGM!pWzvKsL*AZJn4tApe$bOrenR@{aZ5=rh8AtRm&8+LlG+aP-%lrw0U&)F%fI{Lg|&+G>xhIGGUXc
8r_n^zmqGbJAJ{8Nqw2Mhb(lFx^BvIoe2GsHTnyqX^Y284GdNKGQt~ils(l(kYB3#TrN8eNIX4WxxRTHi4<G91u<SVkt$TkRN5_@EKz=`zmv;%u-@K`~
CTk=8aX%DmpO~C9LMcGy`?@)Q`@fmIe*W@70iHJhYVjr|i$Hx#Z@)bdU-2sTT$E|*bwm;R`&}%bF$2GlZa8~G{svO&ZA@d0@@04KcOhhU<lpC;nx7NK+
8dTyW_=NyDFP;LH|2TQZw{bx8))yodJsF5SG&Fi`Ux(RJRFXHApIDN_DP|5_}XY;?K_Y(i3FAjgTl?({`Ox^{C>~#+XnGB6)H0Mw|`LbKjTqo%z*McJ|
<V<uKLEM^HwEwqdb9UeK++3wQ><w+o9h%e$bGKau*+2J4wNDrpenP**XI%L+!JXtSDaz@(XP18i>GLyR@~J;3*5yeDmD-kP^7JMQ76DZc0E351wET*1f
Roh?7Wt<RcUgX5&aBL;h9VN#k!<W_E!u!u2q)C3!pP@b#uGAtC`?;8%J5yw4@XlbIY?R7)Elbfnbv`-}kqyWGLz7U^5T<dr8M+5)L+kiUk8s1lrqALa=
=lo{WMn3mc}lyAZ{27f05p!{Y~%gXwQ<1)~dt7>`28Ess0nEs0msS><!5cB8PA1z_qp612a-hlj%Aca2oA^uL=@%|n42+jX<7YU(%h3rO_rf;?1%}7Dt
tDEIuTW*2B-WnDuTsK;iu|pKz(-*MsX}Ek2)jzVzDdbN4mLonxZ;f*a%E#jFZ8I4^-@b5A^;;mrP}q1bP!9IiCnuPrSA2inKV5@WZ>^lqr`bS~8%)UTf
O3FrB)Tb^e2Mb;@T?8@agcBq&gA#|xw-^qpHhQ9eWHx_pBKB_**SsN=V8F^)Di!E)|IF`MQbha6$M!RLNb6<8ilP=gcr)MX_LgpeJC36bZsZPh0+^h#o
rZHo&Amh%TjM{>aZ1uMJ9EKr!B?Ezm2vqONGqAV%El}1=uKKUrLCmr?TE54|(%*D#Von>k&&F)hRR5$Eyz636<DJq(Fo>&PV<)0vtS1S9Oh`B&}h0QK&
*<7k%ef>C*|C$K(*89nt#VxE05KpXzUa3Vs_#_CWrDDeo*2<qFl8jM2>W6x9$OTUos!-61~u;OtW4(zD>Oa`NQI`}4Pd4kcKLjeCs-0iM?lFeNnqeWdf
3qY?PFZz)m{S4R2&elFqUy6}AoS^}hpW=+qHe?LsXgl1TRY)bA<0TeVp@}4laj}`e4ILx&d{)*4wM?L9AT)4EsB3f<*K$@@Z(0`=zi=$Tn77J0RYjend
P*hM<H>grbK*n*Lo?>k9H0UGe7imHjx5CTjX4F5zTZ^*D)JDV?w~5a=t|(=2@0S-_<D>+yU-7)riDbl}LY@E2y}0A}v6LiCE>vLylG(^zZ6p69FWHqJs
1{{@t2X{dyhw37@`nwlkEYhZj+gXIe6CtBpBUfkG(8aCAL*SF0u1FJ+1RP9FSD`{PN(+M=Mnw3t3J2egL6<mmAAGethh5Q?6FDAh~L%UhD~n1^O!>C07
&~sSfsH-e6LQEm5`qm3emgSoqG8DeWO@5xx^~8NCO+@dc^gJpILg`mlNtD2ovOl#G1x`_5Wh-o3obNbzMM`M2ud+k+7oTm1TK>)aiXZrJWS+Dt^m0zCi
iwRlW92q>O&S!s4!dq@oYDomtuQZQx@I-p_Efq_*!eaIB~}WM^)-U8Z5+*hoCVqApZ_m|7=elj^-n1Fw*vPl8xI1|#kf-`<lkSHsQ+Si|U&|4pBeIi~b
e5mst~>~?#<d3*0H%*(yo6g(>ciK^y4ue+AU!0;Qwb}A1&PcMW9wZU^Y;*mXw&sef0U|#M*wVGI3;E2fTW%k4YL4g-cEw0fQFjmCs(P8xsW+Qi6D=L3&
7auRpMLLNGT<1~W?a^v3K2q#{Jx?;-gq@Sq&pSZ<bC&7JSe%63UjpW7jJzjp-0e&V&5;=eWbKUa8dg0s07hQAz06Mqxg+6wthGlQ1ci2LTOafn|9eTfT
Isn84?`swX^W-^1o1X&*a{K9mA@*Pc=~i9#|Pm=(C0LRh$;HWl%+8fzNQhSHy~N?6f(ww8OmTl__|!#a}nZOmVa%*ZPTRfOunhW3VEV|CcNJz>m@WY_P
R1IE7r)_DD&FzUiii<XztcTkGS8-{Q5L~jpE$}VnK6`=5HTX@DudEi-*fS2gW9g9ZjtL4VUq3iu-Jwfw>(IwSCNpf8vsK2cDXp4e{lDnJ?N{frhUQ8?3
PRfsQq@IF#6PJGF>16TQ?=z)#)0sVoX!*y{N6)o!Z`cdkF9d*db}U`;c7`Nnr#fETD?mYI^V?cIm|6{5&sfDXQ#f9hVD2|tvqSfxVzC?o;)H2Z;`L0r%
{fa3H<`oVE}|6{`*a<w6A&JIz2mVZ4)u17T?{xVAX=|~9!0ax``<BNzN#~l|I>mbKPm_Ob(EpV;gNJzgOhPt8S3n`p|gTE2KmEJ;Z#`v=!mEbWJYjVef
`}cTg9Q{H5V;{!g>+_*QhKzCI%d4yngc1<`;)Vsv9|ArSXRWCa7ipC_=>YLdYTY;Nqq?a6!SHv3Uun%CSxQQq%ys$(%kp$9(F`k@|M7Jk-(cQCdc|<|_
H|4LjI3%jhJ3{rzvfpcZSV923GrzicjL)?ff?Uu_AdPKyAtzH1z3o!&SQQ`Jio>wsBhcbg2Atn0nN?2*#1@ta_s&Qja#5;fHOj+s3U%Ccw2J~{_${<jo
Qy$5ZJ<qKwWL;{U_fW3!Hj}R&+_@jlFV1v{YR~d|Wr5y=D@`_i%IhK2?(g(r2vA+=#^|pva8Hp6rPF=MbmlrCyk{u`FtIy4}$HK-c~)G=-H5zt_I;WDC
#R&fK4ZBKssPpoDiA2F(}cLj*$HC=5=p39_wezQ}4gz!1iwbQczukdxzwG4LGakC&#gnf+FH5I*lM3No*75%!bU3MiAvpThj`l}d?DU`|UvnB~=HSWen
kArN&Bg;GU^#tC|jT#|h8I_nJ=7;Z74^t)MXRJt5(gcsuql0=!y&5K(Z1gsJ~eE;wFXS=#2^;M-SD3~kP(;J88mtWSxO)XD@Cq6n+T|kNj3AXn~;QXC`
81m7cXR$XyVs4yJC}Ju?m8@}!^sAA6fkU34W9Am(^Xr|vW<EZ_Z{oaQ>W3=B{AH5#VrL(ar?{zj6_ftII699dM|A*-eh>?h!_p=PlQCgO&e1mM>qkACS
M|!%?zWKbJ;#7Z0loDm>kJjlhf+XFZSYcMzvgKMX!}kb;Kp5=8fpw*_Z)(2geo0v^!^0$%bnv8*m^kt;`@ev1_yO`ldK%<<SWYzx8I>3K?$C+ZQ~{%9M
9yX4^WVI77Ic<h-Xy?=8^y2`tweG&O}TR?=P3O!RKctDOph}c-`@L`ef%KaMejd+3!b~e+LHTP@7=CKQh7`-pZB0^-sIgD65b!8FEG1Ebg=!_>p>J0;?
t&ccs7E>5Z_rSuuUA)9Z*{pnNF|p<p;%f9`BxVKy`r?En6njow>gfc@PK#l-huuyLcg_GUFT^rz=%iaUlDflZcsuLVN6an34n#{DTR8=-tbF(o{N{p~-
fn!2R{`T<!%nk(CIKbMDHy<@PjV7wfET0H}<Z*c+CZzJ^4J}X+nkf~BiP-pHW1e04EEMe(<`5HOgzIeQFMP~lHeoNaLb;b(F&!bhKb9tP{&hp;2c=(<4
V3jv!$Cs}4x#M+wHuX+d8z*MnX0<Q$H=3TlZt%N%pM4%d{~!uFg#M^r98wfh4>HHw)3J9)0qMor5b~OzY<kE($IQ=g{o>WmmEE`O4WtTdieJACW8a<C-
?8$5`H>V_SG(Pnb?hgZ&8J5!><&(Q;@->y&M(RNE;8w)Fh8NO-m!J2KFk*{RK)HJ{Tq;<M;V#`{{2MSrsA)7)jQVUuM4|*=%+;OXOC%HiW^aw%({+jY<
Cu|T(+!tl?GYD{^-b?A)gwf4qiuC96Pzho3*3$QUiJnJjW`I{^lfDBkz^u9h;NaVt%L*<cBLNUqktti;nXGUVdI=LD}f552l`8Y54gh=+t5o3>~PClne
5X7w!AN-{JBVR1|!wF~6?rj5mN9OTm&1>{r&LwD=Z{=x;0cWuz=L9U0_v;^N~&!}-OO#o(kn2L0;(;<*&)!u)stVPG#y-o9-rLON}e+lT~t_2W(RGp`1
s2ji1As?ptn#{V9tZ%-Dug@uoh@i`mFcSN)9YFF5=<ogjF^R0RS+^N_EwK&{BJ4nv_&S|nU$5541<S8V$TT9IGVXZcHuTk{y0`q|5A9PQEJrfI>Mfm+j
#85Lpp}=p=PrQfoj~nt%{%9zmEpj#5Q6CK!G)`J{U<_;~%%yGB#<&MItspEnV1M_|xMiM{T-xs!BNIaK-TsbWmQswPud~l?Q8BNZ(Yp2>eUe{?HdG208
ypM6Z>bNO*~~bmT7CN{-l#TyS?Hg~Q?50lWBb4Bqn?<WjPcJ#sm7re@vDbGp%a0qUN-E{gQ8=uMzzF7R&-P`kWv>=0V^ksUO>KX`LOSJ|9jeq7^lC%km
nfkRZWiWBkgYRRv&L;)_(!yAKZyko$n727oQZr%>?q%y=d;;zCzgVm9)zNkSPar>pNF+SA+bKsh5(Jrx)AY(-sT0SSTGl>Gvyfu}>?2=dTujsf4uqc{s
ut4S^~G?d_}kp8rZ88L}yzCUbq;$X-y%r;`>Plp+}rGrkWDl2Cn4ey{Pdb4}?h+vFxWxJGHa3}Naz4&6%hhc~)wW48fUp&IHiA0<*nC1ZvDa2p>ByV!B
GkpgG7fE;1}2aF^gzgx>Yqzk1Y<s!(h;F$}IPgyDnGTF7zcEDnId{TFjsjTex)0TMMsV4aPryRDp=|JBhx0}W<iypwvvWl$T;@|!qNm1mS&4{DV-VnHu
yd6y&tqJ=sf3$`JjX@y2gQa4)9{v2z4NtZGG@y)NO-DPxoHJUPnRe<}6v+{<<4eazeMyqNb%Xu!9HW9aUFavES>}_wOvo2Zy@`-k)RhOpC32@(cChU~J
v+RyJi&L|M+39K+<69%dVPI91Kk*`{W~xwk0IZlsm`@p>CXr7&ooXq>@^6Wu7iLxX3XC?`*Dg1j}tkdAMA^z7`GQ--lGF3k`nsagTi7mHFOmy^JyT<T@
)FVsCRw*hAZBwMkIyjw;)vjh!4U{*WWeb@6^?T9}njbRjsZZO3#!BiWLu>Not<K=9S-X{!KMDddln~94Uo@?kB!&7TX6Oc^cN|S?q7HgH`Bu=WtOR?AO
Qyvw*ZWs2paaO}c=517f5v(}%1BrEF=@b0WCDBoU=dlJ?#^BieooAs|h``U~yh78UpwPqAlV+$ZRMnJvA^G^|_b-yYY`Tw57Pqn+eqNxu*K#+7!>s|1c
eM(CBvWNG7bPkH{Xti@M0*C+$7H;F2P*7&sh&Rz8eEEoz!fBrod>35v5x4UrsGe$EQZP(rzE6`_@&^R6MN5D(@-vc6Mki6Dabh>QFIH@K>RTZyvr#jB^
q%~140DuXN7k^I%h^?zU1A^jgYVLRSyL{pJq3>~!o^{@K>=XHF<mu`Y<VW3IOv7A0;96o`e#+0kt&Cs0FX}b6+FbNC1lhlFh~xb6#RGDK>kr!*J`}4<-
0?qhz~+rwp&wb{m$4hz4}0yh9z9*5O+%lq3{y@*fT#=kyvME(5XDY}UKrP4C+3&5d{Q6g>n>cH?~gv@TNc@6C-Hc9XQl^UE5fwA!2YDi5AFrs&1sWz$h
!GVcQBtAkCR-y0%<i(bbLm|1{B>{?iBf6_IXeu89O5V0HYm_(M>3&&#Jy5D0plo_MLEbuqlu`!BLYf^f4x9SXo>&qB%=v2eSI4Yk^uy(EBF(S$m>o*eH
a{CU}<qeo9y&zE_FN!K8PVwfAM&0cBI3pX9XU{p#i3GQXkP10t+h87_1<zur~)YMW}nb|PryDhMLTM|8Bi%p(y;fwf9K@+<il*=O9GsR&mX548BD$>}0
Me)+%;!nh~y?-1_8hN26#1|PFcHPp-@f9GF9VGj=S0b$~2A=DrVz@0rhXqc~Y1H@jh>m%i1KH9zUp3l!307KvOn<&w~18J}?_9Gufn}i7EYs&=lQ`gpI
9$s|EfHc>f2Nvkg&iF+x{2WJ@K~em|ut$hILz-Qvm}vI`8*e4Qc$=(t0a~S>Bh;82`lAu>SQ)i2-$LJ!z=mlhn9GFu5CP;XPWk$UxlpTU)15ofUlLDMa
N-oSN5!Z!kOAWSWEAvAWVT<U>HPJ7E*-nMUpwsQlbrd1a6R6}&incJ;zi5@Z(9rPvresnypvxDK7-lshz;e0Cu&*;#oc#_6ps_b0`rcO5<`~#7@ZFy)$
5XiAHwlNqBo5X)bZU(!2$b+mADSMVq<*(bo*I!{_G~7y#(t?3&)k(oaSQDkCliYK%Kf2w2yAz$YF8K56gdW{Wj73bc1wx03+gwVZ`c|0eKJ5S4?WRO}m
HCJ5)ERV2H=zFmvhe`nylNy5cHBe(-Tk60;@Dfr!CW3Lp8jv65h=@sGb^_`4*Pa=23c0P?P{M$^z?Ll$qQwj-7u$bUg}Rjt0LV1pvYPUMvthzH~s^WIv
+CZ+HGcjlyffTth0*o2<B!C4f?I9L<fHXhyQH#4~S1*{*kopycB8JquvUr*5&Z=YH5v)(uol7N=n_plo+^ka)x6HivYU}u=_VMFbL^H(}u*`Xrs@BR#S
^E!W7pkFVDJ`5!>mH^Io79VI7=9k4RJm#4Rv19suA+lS`Jg_9@y#@r`Wvs4lA(^agWD^%~26(8)83d75#xaFLe~Jd~#kuIY?-z?kXf*}UU+$}=KbRz|9
r7Z_hs<MqV^d#kggE+COQ6|_p^BPY8Eg|?KCvpWAC8wwB=e_^A0VshXE3H2<Yy17O|)w*eZM5B+Grrb^#dbFMx&^y7?wrw6JbJW-MInPxUJh@KQf88;>
?Lce;VT1D0!;**yv*(o8x?I2(UzrFl=>c;QOmuXrrsn+sM<2?HDWI->(s75@3Ur!1Xad=cSBF(dIbI?3~VoewB}LRoI`l6_Dl*&t$MdcSkVgR-Rg_^&n
l)k>y|dk^u=?bAjG^Wm6QGSTjBp7Kqk_DZlpb{x@?yxK~*6#eS^CN780H{@WkJ|BzewnhcJX_z^_{3-a~P7_F9AVSX=N5N0(-&mAks+UzKn+}W7h6yoI
!gbGsLHnzi#7KRhuDKMIWH+LdQ7o#cu&L2<#W_RmzEDZKB5B*qZkngxMhZ8_jVE^<|E~Vo41Nj$XB>Fs1n16U8SF)-18V^u9NYmmKL4?~|v{q0mfqWcb
y2TQnE&>PHk8@or$Y&EG-fhRg^-WdI%XtXZ(!)U~_mgD@$fr5Nt1m*rA>SzPX@B}8<m2Wg<RXyJW#a}}5=!$krf_~F6ZTWHWCmZv&9da~Mg#aXx7+FD;
5Ne<+dQL&G{X0Ht&j3eX9J}4SBd$|Qfx~0AO+iN!h_T2N>S46h~Zw3BF7chO7@#u48Dji$pQM(2LT^Q9n2pj$DH|bQt<e<pY}uXDC{?liz3xfA>X+oOP
L|p$~*lgt<Oec<Ol2~;Y6by=QreMp&ml&+u11hnufRZ_bAYHBE|6_)@egdmAA01Szk6i6QbwS>x=^lLHl3iGJpG1Bnq7!<0!#C_05=YOx*$Kac$iDXRR
9>cdYy*zjA0Z5haAym(?6lng=+OcI&r4f7TE6S9&(qpzov1e(xFpA^q)N`~UYF-J9p6Jbmvh#xB~oMduuF58wW~)@Qy!j=*<eAK_;w?560pAYNa9h|mS
K6~6c3=wL#BTsXgzjkJ(zXr++PYWfVcbAD!km3*JFt0!sG3v-aqheW0zeNW%bQ6ZUv^jF<P6P4voG_&$4(IT|~VKjd8Ok`U?9B%o6<@dgKgq{);@cz7l
jeO#-t`Yj1&9gX1VGq3^Umv+;tT%yxFX|JnTs-HSdpT0ce}jeI*{~^*XMoQy;B|8+aJ2ike+FHi>;tn#8@y~~)7hTt!HV5ZjQdkAAVb^syj`RZn>xN5-
g}Z3fL-&tUJBS`Lvoy=o%TSi{SJ-<A24;+f$ubMj0m$cxC%irj8N0Zjwy6))6L)gJ8tgmnjSsMjr&Z)yxhz8wl8zHot6H(e;3Qk^L2I)*pIOHY_v<XZ9
lWU-4jEE`8b)V?{&@J{XOq+tdc54gdOR9sA2CBu3z1xrTY!B(*R4>e5B+%`ZlxRn@!9!t%CY?Wpb*n-UoK`JvM>$Je$}&n2ziciXcAvE0T&&+;RTCkNf
NQw|?j5m%SJ5@BGNj?1=MGp#NMt!r74?Iy=Ij_^)GCG6e6K=dn4Q;rs=MI7fYsXEuBD{E8}FOoMJSTmvKdTwq@^zBv<t3pQ@v{_x83<NzCExFn$paQz5
1U9dVQzilGUhfjVs#0tWJt&&Y%2Z8G?DOR8}do~!=>MeTbM1#3Q7i-8Aczivw7SDWMA^(brnQyO>y#CI=JVfkR`wVoB5|No(f9-2=k5gkGaQ;cQUu%<A
!TD9n6$K^4({>b#KM#ob(FYKn@M(k~Z49I=l9rodFWPB0LY{<8CLdt9+qQKcKMNd@>_x4AN5?)YceDlWL&|_NG3QG49lpQt2z!cLwVzG7!NwJYp{d}d$
aqkn!D4{HiyGKG$hOm$$^6E3S9p+p@=8O>81i|zEZJFdztm>wqgtAyNJNmZ=*4`A719Kmom8-u>tnwkt_tK9Kt6C~>aw@54*BYcY?xHnNy6jvJ7v>I;t
*`U>?WeoIt;jt+}p#=@@@3}Sf{MWR2Al1e}#U1P8q;NtkWwW_9HrSorDqaFaeyjXIwt8Btz=Ac}JfWkM=A6_-@cjv<M)(4uiiwI_MYjE_~ufZg#elAg<
ZYG=hZhiSJkPVE_3l%XNay!}&+H>3g;C*#i}Q_mi1vwU1mQ@gnb07k26g-q3MW?EwN))!pFbwjJWv%(y=CFyAq|*-Av~$ryancW+7xA9dhm3V1l=FwQ6
$b$eU$2pu5y{H`gLcMaqlPX*&^Uwg;$>^?o%Pcn4nRR7JnHo^QH>sC$TRNg`8mQS|7)D;ZpYG0IJP8ml|zh!S{xIXFCs}AI8kt9$sa4esDhx~T+ZwvLv
_i0}NjSyeGd7|L=<G+x_qc&qfKedXXH@D5vODnuP4Cc!xerWj~2(iHZ-n2T8v3u^Ibp<q&t~&=sZCpH;{{HR{;saU2y3(=9FDYZ%q9+#6ithN`SU%n$H
s0Y*Dx+qTMa~en{egdfeWhPn^Td$>1$R}pl@!-bVt2V3nGE>|_U<%G%isQC<Xw_YQPZJ~JS^k@dr#q@-cI!hxhGtIUE^N+=Nx(1AMJjKZJ<6tMS1xZy6
7Z;7rOy81E~n-|3O{99*3`|vQLT7j_M5Q1-ehEi2~3+5zKi<2;`gmrxLG$3_1bv`~6p?Ja5_O6Suk@?-dLDo+h*ZbRNE*uC^cA-!$8=G2dkNTfp%<T(q
A8KPh}J_+ep}DpzX*v9MN#r6K=fo2I<w`33#Sd^9Lukv#0j=XmmNK>nS-tK*_;(E#?VQlK`?+z=+tt7h}~MJ_Thlyt#grC4mN>3yDr{QHV<&fIfIy%r4
xl_$0gZMTq5h~Kh-@xxm?@oV$?3(<H4*`e#th|_xkG*T}Qz1(&?ntHN#B!AZ@&`>fH361){M`7!ctsFgR<NUdy-?&^Hu&r#niy;c<7qH6O1T7NSN147Z
EWr{ueia*sMkp0NAan#RJMFS}pmVQ5WHy+e8;;m_e0-7(_*Ex`c`5Zf5i+V0rR_ul!xVpLmc$?E*Ij`>H1vAgxX5sL_ra79{M};beW}-&v3Q`uP{&VZX
TAv{=Ci&)zd}i_>Yk60;r5G;GH`pfeM@LnC9kbUz^lEiKBxG~Kr9+i%lCXcJ9$Y%USc}zZ~uE#4v7tI##J8oNd{EbY~U!O>3JFSub{V!?;J!e9ABp=`K
ow6cRUsz<l~1%Jc!hhKPS&FH{_i^#?QX|B%5`AxV5F2*n-*~4aW>HxIV&QQTepEa+@-<QFwX-^lvsfhfFa4_OBAiRe!M~NAHA4ERjX!_}}%J@ZYU5HQu
Zka0oL?f9J<+p8x%ZHPQjoz+SJOed;6P{`je{r@QZr)S6xDg)qN+cYGD$h;#zW`s*p;g;m4x4RuBqt(gUak+il@9%aXV{CmQl;QZ|1I0`Rdr@;Yp^s`T
nG5e0KoPxLc&}w$Hi8ib5t_iZC9aFI{5U^ij>L*7@>^)&W9^Sfm{@?XkiT9K;vYuf-yz7plHw)%xweoJv6?6&?x~>7fqqD(ARg2H={g)s1TlVSWq)R~H
9$=A^?mNJ>hgrcD>Dzb76c}dvR11u+V>XIH{#_pv<azterD-RYefLy{gU8opZ=GtmF#EgrUp`xh^QxWN=j7R?AJ`9{(H!CqnHnEiB^F(saP)UnX8E8a8
9n$re?NO(uFXC~0i5#dI(2N69=$`Is5k{cHr2yIUwwvjBE|RjB~Lr20PVUB2J+vKsa3v|2lV??&di~a@z^E-aSqz1!v63&tj9FbhCjbkg6<b7-R*QxWw
oqqu;2AACB1lYMxVndSIbTPjqNOzQTX}X$Qd{}{qAkaEV{qF(n7_RE^)us?Wl;dN@sws_8W=Qy7k%0D7mG>e$h@nKlJC?sPzGc99<rYs`VZBboQX;G{o
IOu_;<@ary|*nkMA87M23{&Y0_XC%nF&U5O@zt<yYk2y5Y&;GGzp%WH%7L}5Qux%kLR3xWBl&(H7YP@5F`VgCDunk3OX*AeI)M-Rx4Un=W<(E}fR_9u0
5O-CBonOBCM`>%@w@E|9;Ij?o;5WVr*L-~cKeU5`C_NJ*>;EAKHqbWD^C%q<MsuEw>Cb#!}kWjj3a2PZUawdZP;ky^Ms%Gi!7;O+RU@}bx+UvYT3=v}k
_O0x)o*#xg9R_7SKTQ1rigrptvo{UHLYA_Q>cjgs9tcYz>yJ4G;p;}3Kpa*9JgZ5u54copuC*Mrd9kDiEao-2-QS}gks(#TzbDa*HX<&_4i|M8f{d7TP
g$47002p$8xnf3Go2>pekHv>fcbvDM)zVH2BcWUn?&|pZKC@;gzc`994wgdx)mMz7ntJ!hYY71kPog`#wDi`0GZB7{6V`N9KRsZdh=bNJ6)5X*YfzSA;
`g96c=93J`zdivvuFx*FMCf9mP3;e#RscJ*ugl`|RA4lUbolwxgFo1<=*-2l$jCF1DMJ`=IJ`)_aOgyI<5J!i2bn#~;0M{PCHh7V;(jTGjob!Otka4`%
`2g#=Xe2p;wCTX&or$A+1o807oci_+#=noDp=S*~PP-9f(~9-`ZKlD}VY&}9ub7X(y}a{Qd)T?m{)GZr4bF3m=L#SXtZ2Kju*z9Sd%Twwrv8Q=2HN5UP
82@6XLGX6Wiks;;2{+++93x631ag6QTJd}gT5%&cav>Zxj+acdJM7R*$b98q+^kZ`!<=6u}mT%vcd*vCj&d(}MtF(cBLrIX5+XecMd0KrGdn3bopUi=V
^0z<3b9hmVWlbM|qsP;6E~@L;t_rh56ul1eL8v#)i;h>o>ui#ErEVDrBMB+S(z<3J4Un8RVWSWTPJarBF;oJAKYwl}_7rR5HTT>+|Ac<0sZ&jM<GlDt^
IRS6*yP5(Ri6`^^Q)qu6yN(Y(0|u&(H^)!dkx8siw?GL917>3n|<H*P^6;($Hy%~*G2^UN;CMY%oXx`-x~cU22hrPN6bG(>VMF0ZafN<-CRPz-MaUtAF
g$SO4-8BOQdYaNHOP8&?r5i^zJJ9&o?)?=M)VG8I-=wu~T+oR~9?qeKV$U@YTS84~t1Tow%2c3e;G|7pw8WCg1ds5`N>e*^*(HzgTaZJuW=8WDD|jS=d
;Ue*He<eugWC9*K@N`I4Uj^?VcX_xF5SSq}>Or>-jWdw)omjVw^PYVPWEaO<T&dxJ6FT*fcENy;O9f47;C@`aNr5UBn<W+f_aczgq6Iz)}x!QWRVsERK
$<cmxgi<X-+gd)t6D45ay+aLT9lIk$ekWW3NtcoJ?+4v<tkS%IRI6kpg&+oteH(0D$MC&={22v-2DOA=K?dS`SPAkS@6^!4$?OwhW-5_Ou)~YC{wBz%m
Y;*mNMF=g?CmawXhVwrH4d$pEW)osCKk5F4e#}T?lAIW5He|hT&u%ijv<aoeQ&v-#2bjqf?_QHwGGH>9L3RM|*+-}4lUZL;0NxWb$I(al`~KUZtjBju{
~k+yT`uFGaQ!OA>8DapHUfJSKjVjZzrXv#mOeS<?~(%IHLX`d#<KtzoWcV~d7d`wX!zZ(CG7y!c3Xc_Q`ql$rmixMySI%-^Umnj6Dt8whRbFaY7)3ioe
cGhLdm2CbM@(bAw@7#^u5zs(B6RU@NJv4-?(3Lh6dFm3lD(7wrSShsXEZP-jJJ(3FlulK9y>uRT^M174<+@2k3{MR$|SR&^A4?wjzmBnu5R+eU_cnF$2
pi%h#`~W1G5w&mcK9A0Ur7Tcp2eeY1`K5Z~@QEbPlXu7@^f6znfWKkT`-CZ7{N0&eV9=<Sy>*Kc)~R|gn<X?)qEt26GcA}+ZiZ*QlWDfxwOnYIANy^6}
<+KFLbQ@YU!HEKJ%wwOa&J<P{)%4G>`c_jc=dteeW{6d>bZJ_XsIXpm*st;~1?7Tw;@5?_EI$i7|FNgV<Fro$lN5&5knx_Gl-x9Hp?t*@#WE3TDUquDs
)_>;9K;in*l;d$ev1_$S`RT<}GQ<A#YQ>){c%(P>g|8Ipv#Y%$6&h~j*GwFMG@kdudww>M&`UYhnD7Ml^F_IAI4?Z7W?RiDf9ZVgbJ1D$eEcH&0@_=1(
{AE{S&S<`=~>c&D+IRE)OEYx+8k6k6!;MAPjlCI%b6IY8YbrNQo_SVQOo(oZL`qe5h=Wky~jQSPi%ySuB7YEys@wC`P&i$*5!bA_R61sIoUmKyRPo&vv
iA$3p5-w?VW!{a-KW({gD;35!S$_>v=9RW`uqQ2JYkIfS)#Yz_Thc?(%C>>iTsCB7*Zn@SaSCO5e#qB%w7PU#2y8_MWn5$*b=awC`^Kr#mxs+~&DtGUh
boGbVm(m8~ld7_lm*ax%(qZUx3$>+HYli$5Nbu}P%8Kunv+y7^Mdum`^7G&im0PPJG><ZPtE{Oqwb>cq9^*h!$D-5$K@{g#=MX`Dra{fv+oFE1VJXEt3
7&Q^bk%^cY9j*b)hpGA=QFJPA%`VZGATjHM7e&*iO(^>$>r?{e)7vE>jaL7oeb(FyOKZ9UWZN*6*aD9^>WV0TB`$K16zE`@k-YLrBF>9&h5Ils?i=V~c
{xsqv4*iTBgB{^H%{%fN=4Z@y#W^v>-}mQCwZw_r5H=ZTyqr8gFn`U_>I45u!w#+w!dm;-l6TOJSrcYP@`A^wY7?khwSYu>Cj^%JZEf_qGMuOW?ca?xM
e?L-qT3Kx0(+~x>8E{$Qi&o9v&ul4O7X#B#*%>!rt$M_K3yBAA@g*;a#(`A8EPl^lJ*URHwQh_EiL=ray(~t>TiFm-|RNgTPp?d;s$dX#{~A9ZGAGKxg
Z}+=nI=m#3&3dPWU@T<l(vB9a7Xt1$6-OG2zX^{(|%C-M@wK*=Q^D-zJ{4sD%A6%WWexd!5}Z9p{8x!;*mc-8G&T=R*!y2DOKoH);Wh`rpPI9?XAw(*o
7m6FdOyr-+|n&5r{2;?AlMLyNa*Ap(&$aB~P^4m{J-ULjvSOk!!{T_f!)geoV^FA4{dNW;Rc>~7;0PmY_myyP7riNaj;ELFiJ1Q@dyk2wRxLw!uKI!ZP
!w3A=Sj;?}4h@2eA*JyxSm7n|L(|R_tB5=_boRWjJ?N(ZSdWiu{WBdt4f;T%psKsmJ@NopkwUvHYT9EIAOf#xuUT(;zWxpv3J&z!q8oBEoamv7(a7|@x
Xl1|h__=<`F{y!I5x;mywhsDjy@kSJHS<m~H|xX?29AF}d!MD3jmqbcG$j;fIfwm-N;P@59P~dXVQ2}nrh-A1Ce_3&Pc4|wh>r;%QaylrO~y%kH*_G^(
@W@2$bY0Vu%Yv<CK@bxTiseo{PCOZn~lo6<^8G#o-a~Phy7vV`~-hd>T~Bb=<DTSD9mRb%hXI?Q*bS}#)S2=yV+Unutz2}zn$hM)?-i|=G#<p8HH_+T4
3iaZ%a%nL;I?WpEa@+>_4*<BK3E-{f6Kb`gcEE3i)3qh3HK!)B!%UlBU=F8V#;XK7bp(+GwNG%--yDQYoO~ymbpH$_$ov(;uQJi30s4$*3tcCmAS+mD1
bSZEo;Ud?3WrD(`G}l2g{o(g9@4NlWHn${SIF{;19NyX|+z(&Vbp@&ovSp0#aTH3H<9{@rD-wX#`aRK7Z#zz+EBfp$Li1RlR%iB8iCPwE}tC?(IhVHCk
TDbxa>8l1l&m!wpVS>b*$<_H*SBwDb)-ae{7TF7^sbs_@yyo4PgT<n@D0`ieP9o<h=qJD#__8_Ls^BfzU-~0^uUoFA@y`nswWXS(^!=gl0BB70SUA<<L
p76k;pwxaDrOm+iRZIM6mhygY<%7WJma2gzSLI$_Rl{(u4y6<$o|}!69~U0>gW|!FplV~wE6nFrt<p7VVZIWHsz}f2fcdEO2mF7@gno!m0WfOzo$U96^
FvTJGxP%*W@PUzgAY3X)V&OQ=Qi&C9^5Vx1Pa(XBbShzVg60dQnWs=r8^z%*4FkBeE*uU3U_2f*q>3(IGq3Hh#fEFUk~CJ^kXdcm5ISWJp*<&aK6d*cY
eGe(~K!*{RJM)x?Z2bg82<or*L0v$?wP8qix=pL=i0SXYn|Zzw4{Q%N%~5_IG_rYV=R@EkM3wnb-PvT`bJ+G%;Va=&sNY9ge^sOqvAXb-eOZIoWpOB4s
+guP?PWBO?H)&4i(#TLiM;N_*ab={~PYnbOQYll1eqRe<h*aOQJ@6P+dl&5N`H1Eu2~OPQ`A9~|^Q`|Dxb^tK9^FZ%<b@8!gIP^nG5fBCruLJ-wvX{@7
<fG%NknOmPWN;2z%tq>&!jU0IwE0`7JyJrxKZ9uCw`g-0;g=@+PoSNQ%_if<%M3eXS^#+;Wx%EQw^b^M~AgJ4y_Gq-&09y^K!M(?9ze}DJS^Ne4ENeS?
a$2f4SbvBYm3Wqdjip{r?FY65z??1n*V)qF{!oILI$k*rHXd-|HMAb=$E5B_J>`7JXLB|8Nq?8BO`O*^p1fjC!496(Ck~F#V4vt$Q&4#{_w$qvQVn>RU
(-U?lA-sL!7)ma`pNnJLcfkrkBLs@0Jq~`&g4$h241Mb37MWsHWldzQ*0FM4^Yp%y%G)VFJ<;#gFLjt&JN-9I>wpsz}EGZUu#`2uzBcG{%v`YO(0JVW3
-BTfX8Kt+`f7+pWR=XyKiGHcXZy0fMkCY2@-UD{*-g9GS=iUMGe-1vkBRio=}5fpgGmEV$|%lbl^4RKC(f~x4GZv*FHj7>p?fK>HQq}_D1Tcc)is35$;
EEtYW5Y$_t3jP)d+AI{_iHM|;J!{Ipqe{OyraLq46QJieI87&ErVO+Hzy6|T>gJ9Yl|U7-I|s7S>YTV!mVjKjjXJpB2Kr#ZVJ;Op;G3oFqhGoJ+)zu!6
q|4Wt1{<@&7df=1Pr=1swmmyQK=%>Nystwk3iT&ztf9~uBq{PqvuAgEO=#A+I5A73~jyI^knh304_Bv*AN(^?F5Eh^J%Y*z>zX#U;dzAZc(9EJ637FrP
_T=D*;o^=-Z)wn%4CV)UV)eA1R>rU&ds@&uDlVG>_KW&VNOA$0>W*JZc;n3u(e8=@hgUlyZf~ACP8|04>+XK&`GvS$Hcl;lzCYgv?}4$^R*NAY`pt)J!
V&UAp9Tl-#lOc+xi!Y>i?%@jH<6Emg#2J2&O(JGMdI3y2I4P1ep~7Q8=}k1{kEaw;)cs+@^dviN0t_N?^@~sOY7R-6J6l=9scie&V!!WoM`acmpbA2Ag
F_m-`HqjzI}aRdF<ia#^_k^2Kr84ps@{;y&f%Gza3ca?}RMrj$0wCy#b~opxJkct>d>UfZ%9;UrUvt{|)G>_wx+<%gI{DGZ!woxo(yj{T^^{XREI$XvV
qxz_gN_#C?;-=Q6|U+qIw&n=`g3`)0cqfB?VfiUjk>z-m5hJ&kp5$J&Wn9gJCeP?DXXL`s)ztWJe88-CirzP3>RO2VYbpw<m6zIkNu+1DqkmI?XWpJW0
ZDH*4lf}zKtH{f;3Ai-slZ{0y2Hp)}n)jtAi22d%UQ;GBA4XPwjKaeUW8@$ZyC6yNR3-cGtbMQ85A3645wcN-1+==)8D*`x1FyGqkz(BXn2KUXScXU-2
oL>)G(1+(h)*wX4pRa$~XhWomj+n4&Z2R0tMf3YoPk|7z0Y$%(WdlQ}?x$z)(2oc@fA{_i<^$t)pYXQ(>2Lq4h@g1wbL~hosha$}r52d?$9M_M-}h&PZ
Z7~U|Gt0mjZ5^8zvma&bsM#Ic(gbB5&3;#1HH1Dba?#Kh#_S#)pTdP$++4OB9FOWnaKT4)(K_2;xirr9Gh_+U-oQ(y!XFtOyY%oA=u|+e>3FEN*fVMQ9
dv~-a9ApTtC=0n@4?wJU^2NWCHs>@MqC?NC}0_qrc&6zgp>&wn7)PfM|U;e>ej?K9}}deH2|)`#RnqWOz-m1`qdhpNnS0<F7o=u`gI^xAB*Yuxf_~GoY
$%AHF66`SeQq=N8-vveN}yYT^f^IS@nm59LnT7~o9C@me1eY18e}DC^UTX+S=t)RDh`=Qm<<=v(Tsy8AU<b^Cba5&yS;2t7bt$_(zf>+Nav&@WLS4|Tg
}vkn-PXsC7}5(8-np`80thWSO&c$(wt-~JJXl4ITWxBryrs=iI6dbV@1YCk;nOXNUdA*q_L^Y8n=C+xbf5sEf0IUW5YyEzB`STH)tz`u`+my_OqkDp*4
kI(iZ=vfPa{df*Xq5eHTN=3alT!Lv~Q{Mw?Xxg1s@Sx-A@i{igFWG=RDQjKU9eMYP-yRzM0I*HU1pT%1hNMWorB>2*JNpe9`GKr(ek1Sd`(P5MHvl=`v
U3D_Y!ll3V%L<>4{(X|Lo%3Y-nbG{x;9I2{IBwdCny873#?S&=uT4CK08?Um^PJM?ObMt?+>M~F(B3#V)5d0x{>H_<Dh~MC!4yS5eH6-DuIu3`a}DFe>
QGby-u^kurv3g`9hhXMG$Ls!zC48-5fAqrDbZZ1o@@RAPK6lU-qxeS<&`){sv!?;V9Lgv7_8YI7kpDG7$aZy~KS7^C^m=vp1x+*wF_rJIiO&YCyJZpEr
qLXB<#=W4{$WwYk=<B=37c{#cOn#Ip7rGj3XKZjLCV*vZEvo9(vXEXWMw`Ba2>*g!|q1<}RBZznM=Tm$!~K(<}D*V<xY+aWsp=->YA3OjX20B;hET0t6
8yw#y>3Hw9E2rzt7*S<O4yOF-14^X6TNmI+z`-o@XM^km4Z6lUml;snQCHSVSvEA(le!g$Adp7fe`A62+a@tc0^F57C^g)0I@^?rFMU3uG#s+Qu<{ulX
wLo1p$+37I>PQvH#plV4>Q2zK75utQi-Cy$HnAW5PX-hcv7IjubAXl$K7V2W^81FmFX`of8-bk|vt4g7`P#&yAZl7&aDLLE`McvsF$<jH#re-;Eq=dFy
Jz$skTlpWZFK!&oiaq4DUr67zx~4*{1hfSR%4Lmnf15v-omi(?S3Ce#m@Z-iE5@eFGApWt+PVVpLSy(v$zCAiNrSP2g>IY3F{2|naz#Bv|0l>zUcSZ)4
%5{j$H|1>PxWz4bV|}J?K&ZN9*jq(f(b(sJ-2R@$}UL&1J#myQy$}|LU0hC8DLl&&SZ-L^{hK|3)v;s6gc-b>UKogYeK_8?kBl_n)8BuN2q5V^Ik}xQ9
u#ls2@1ylpS%LqdOB_6*l3YUu?|DnERC-EYi3OVdJ(lGJ1nZ5zF}at`O;ox3qEc+|P0<&QPorq^^J;k|QO?Ks>3aliCv=jUou`Z%};pqCZsF)db-6Se|
N6AwH6B^nCz>Afq&yeK(1Xf(9-58g7|S|JZ2y}f?FsAu2ybqf6u#i=URKPb$f8R_e;^WDJa@KL8f_Dt}AFCyK;tS|IOwzQ|Nz@GSi5GV6k3=j6hc3a%U
FCpar-%Ab3Q^RokCd>DgIl;n%0O<RKfNv*&3eL-QKylfo4)N2ZD7K8Cmd;^JN6)#Ddpr`77=HGCn%1K<i!aRs4TzoeKK}0SRR;A{cla7Zza=ZyG7>nyC
C`$u>fRa#oE*Cf?_x}Bs&}pGXO*P&_w+PM%s9EZS-X`hB8s0b9N*(e-+Q8xfFI^pr@yc!L&osSes)!MY!;E5lHG(=2DGUq0xo|>0SwRA5SxLe?3DU$**
SS?BfvY^8QuEbWk9662VA8vzcGa$?6o=I`sub}ij``fGBzqSm)qZAwO{L0{`S+NWw3q8M|NHBN?>bWf7+!P1~&PG?)PEc_y-ie((f#KKz?B~bbNFlU9_
3md4so9LK>cRchi!jnhXE}g>uJ5)^=(>oSu~Yga)l;sJ{2a=MH()9`lH`zx(GXw<r83M(N-LW$s`qz21<9M1SJ;U-$R?Q8K1=F;hWgS`?da795}T^>?)
!`m1)fAepLJxrGE+_p4r-F+)Gq86-Tx0@wFx3LZwX5%kATxJ^n(SxpB7>F5w*^-}x%g!L%d`iz2iP<lL4E~^2$yTe&1|Iojle$~bKlbnGS>y`L=ZH~{~
g{&~SYd!2cAl-MMq<{WQQMW&Tr6EJa3(b*^fPQnz(`(699Vda1?eyic-;e=fFyb|-BZGaa#%DUKW?li?86RyUt;OJOIzEnl8zDcKwFWK6lWAbD!;0v25
pRe(PYqSmdTq0()I^@RE*}u%@tJaX3j25B&Q4y~>t)}C(*Q>&G#Y5<xEfk4jvc#P&ycg%Wwe1ZiHT&OXbR5kJ4uj}3m>5LVT%WaKXwFt6-np#_ydq4x%
-$rj6Nt;3?nV$uixRiof1Y-d$5IASTL?S-JH+9<<NFYb0_<cJIzT9{qJOMe+iWs=1)9L{del!+a|WbG=dM2gn)PQw9`id_J=NnDJG?*upirpVxra{c@P
@k${}aBF+hn|KXY%c8P3nUga~xuKiFR*u+raL-N<9xNJ7^5!$#(9uH8BsTF{vEDBI@&{Xlt6D*@wp+^>DRL;4lzFJJ;pK!QSqe%LQ>$MZYrPeAUsoN3}
j2j#Z@bYcI&{L1O~&2w+q@9aPo=}LRh@0m4rYC%RiA1OGtL2s23b|RYPCTAYx0n$uRAGR`l1TMp+$6Ei^e8)6tP+Vn!`AHkvfyXZg=Fht@af_JFb;k$g
H6&c5|3LTh(fGEr#^BB@$V788|Gqy07}>lp6$hWE&j5lTs*dfUO?^fUd)vn#iLlLI&`&*s4I7nG5`&A-E{racU3N;>C;g*Z>H)&_d^|DTgnnryD&l`I3
i7FG`}UBSbPD?3OKKkz;QTNjxM{pljM<ss#Eg#G$O|}pFm;Q8j6QdKvgMZ-Z^ot|pq7<8%q*ZXvZdCPZ#EFfZztqD+TGb>t+T}4$QTHmIrr$H#0K)RnF
KCP$RXFubg;h5S2+KG5RYH^`FDMOPazz3o8*4alAnu8AFF_ijIg4DL}$S7pz`XN;m?x=`n-@24fA1+nYRX)au55tn(|lcuZ>M=5W4J&gZ&!h#@rctH44
yJPooQ5Zm_}ZE+^57WDh&8>?HbVQUM{Gmwi>H)!6v^Sjo171_oNg$Y^jziw|^s+uuiio;E($?AM1i?*SDs;^z!*Z{tGe8zhxxmNv6A7eF>X7Qv~!59o|
o-LX>t7#1xQe>-3wIEnX!@`L;^)N<G;H3R(&Cgbr8yPY|Vhyf4j-T#%2&s8MW8UPRWo#LTz+Gpscj@_I|4yfRDRTQO+3@a)|7;=R9-JuV-_~0gs2yQkM
ivHCn0$BMEm5kEg{eL-r&WGueKaln{zy4@q%m8o%D`&E+vau#`0`i#06%0W9I}yI51{Y@y^?7~&_HW!)*TT{Z=0n>Q4??Od$QQ$p&^cd*{Ygg&D-`z%`
9&Ug_mJ9q7C>xg*sM%Hf5)d3X-}dfQ!q--NauCfWym~Vyxcm_?`Ti7VfyWF96U94@qM0#eyckJ_n3Ahv{}q_?Ux805;(aUnVCu!0wQ%h{=6Q^y%UE2PT
YQ0YoKcstN}=J8|!*Vlt;H2?F8zfv&vS`&y4Y@IyUiweqPOT-6Jio*~r?c<g$}-3QUf87Q#bp4fgn<fl+vW*XOLrulS0G#)E<e*<vkNzOkz&Hb{1biVe
g>Gp2;1Ucln9-)@N6*l~2~CzceM(~cK9lIo{TAOOKsbGnG6f_#5IqmFT|VdvDMD|xOQ5J3G_hsklX_gQ~#pNAMB%}!m;O8Ry_j6h=n`&Fkfxe+B+PyM!
J=+~<yAtp6b2dGarDOWtm7$kQ2YovL8-2vw#=q`(^2#jY>N3OA_K9X@HUpvKU|9$`2%Zq0cKj8H|twK_o1y=YZis(vozO!#zlGEvodVnBb8T;&V-hsz*
y`RHALcYyZsPwA^=SPO~y8}Px&>{GxUx-N}{?4Tt1-v_i{9wkYZ#hT3W(f1WV%H~9(?;H0?2Bv%`@7F}En~J5@>ThicFkaMbLZq|$duwAKQoNKzRd^M-
z=j@-=n?|-3Ex27mxNA>0obe;!A;}hW+cLNA&Ey*N&$Z7X8wKdH~SA?9We|-v8M9k8bCgZ%+*SE_aG67jn?D2FN*QXlVcvAc#aH5=l$n-F0rue*a$TRu
3%OJ?QgH9-JZzsM>q~!U0gVa+%~ObKTPZ-~L2@cZnrA2ivP~esPUV7FgtVsKXxeFJ(BErJ`uc1C<vO?}2uozx}Tdk!4@Y%cJK32@CI8xM1<}1(8v%jaZ
^_K7~n!@_vO^LA|Hx@9(3Z4-O@f+DG8wNrFvYxb9J|_3H{7C3+zDz9v4oFVt_#a1MAWe{1h{cWD6P0qgfQ$d_%ZpY~==d|`Xx1O3(cSSQLigZTm|;#V%
#EbWR+2HK|dttLBozeH`O&#VL*0kTRlnZ9Gex^DxQLH$I;IDXx!skPwuS<+XbK>kL)le{k3>*PG<cX7kZBcQ)xK3Fcd+gdOnc#@R@1r!3?^9y;&7>0vZ
T8%Tk&5l7ZPoGyFgD#25Q^M(tzx%_P#ka3Yqx%P-r+$WUnpc>g)+BtWxD)}VDi`wXn>P$R#I?lxTfh5mWU{2Qmr{aO*Ps{kQt1Cu?m=X@>mWO;Vm*<Sd
0T_s;HMo^<~%~AvHP&tL__ARkH6b4SUy30$Q@aXO4$P($oav=d4%~h5wiIhyc_{d^*f(8bC?lVmaD+x&o2ofXj048?1(3*7E(N&lZW*=SE8MPPx{zNRI
Th{{%Iswy|_G`je1Lf?;lB>s%_>m;xE87oTDZ{aDFPco;!8`&^1Ncu?tzKSNvTPg+c}AZ*W1@Q&Y#v$BN?GQvi_v$!j_&1M15V`p4yVjB#bd#sLgr8pM
9f=8bpl+aLjN>GVPUsPN`6ZXe}QNQ#{#@4)1jpDqI2#Dq$$V~GE(-}cW#2xE_0yAMP*=(3T=9cvZ&B7KSdV&DB5-s01{ivog?<f$#NUAqeG!s|MYAJXP
y^=`e>$o!g^veZLR+D`PsB>N+Q?_}pj*L=Z_J$+TfAG^7L1EZL<B!lh2n$LOfifSM|+*BERtV<K}tFT7Tt60Ylp{R-2ytIyY+=@VH`N^b%DK@H|dIymI
yW#bn?q@RY4Dyvg{BbWCxCD;d<Pv|NzPp$!*nFsAPj49ThpXg&f1iF&Ge|^Oe`&l^eSFkUsE^O_ah36B10E)A0Omhzhw^fiBD)qm$}+k<P<5zZ%W#~yA
yK9WyKte<C~4hzI5YP9=J}Hic=ltcCglt(S1#IpFUa@aPs@vk^lRuX$aK1P>5T0eE_~1XxhY?mujl)7_nZX#xAvGESEvLSq#nM{GwJBa!!BZ_2f7#<fM
?+Y^;x#ESlP=&XGa9mL%Nmw{m6#OL8-?@`259?{|D`bd_&{!{i`-QxBQ3CKR{tzg&nb3-t3iJUdu<R<+1$u!kOvy`GF<e>^XF;;YK18nWQIALlK8iP4C
GY%ulhYXPbCAoyE@grmpV*wu9+6@7wVx5b)DR-&m&nWpM)8DMALu#5-j@_V$dPd@u==u>Quiy18p{F`N3~rgxH1Ms_3uwZHQ;6O2&N@qw6VP%-F~%upr
y-^?PzGzS5%-Xk;ry}$P{8QERX`m=MdZ}IXkL+3$SCj^svkLd=1=&=QT;DSdk*ZQLLVAjF4tnM#-kuX2W&v!b$B|JaYxyAg#JE)&F>iclLo%!4>A;@gR
uoMCHftD@Y*+TsiWfewE7YqG4_(bKqo#=FDx3u_t1u*j<`QV!iu;p)kjrDYiE0_t7rqkM{9G!stlfC#R=d!oNA?yoffO$Q<d-YEGSeBv%M{RH1Ac{~w_
{HDGAjo3uclP#`)Guif(4lD)8-o7nZ_2C1Gb)b#thN0)jXu<$p79(7-d&+TcpGeRy*|Uf<0RS3s5brG-{;_zcK55XkO2#}v-&}N#Qhi*wkI}`z(=SRWx
nrWMWiec*kePio#DR2yDqpK2aihoE%6PimE98NsxSoR7u!K+Os<U10-56|GANjaVey}-5z9^c``_~<R4QnS3Nm}tC<+;1eS89)`50OI@@~m=^71);E)W
;wSu2_}MBu4t+Uvk(bVu^4U@wk_@q4n!V)07QKUir@u~khm&cmSr>)1`qRPgvj83uI`#5dzTCv(q~@!#_mjz+4smV!{5v}I>C$nSof@>!nIFOO6+hf)P
zgZN+G(iA`Y7sD>hu(X@%dfstdqZak)^aL-_x~x=q<{gWFzao)}$n2d~BY%!jA7enNXtEUi>m`8$7MMl;ie|^Si*LiNhx!(8=2Dk!`yH`YA+(G}nXX5=
;f1QPS)dS^Wb$pK*=8a2y1k2jHu?Q#RhOcal>A$tSPKManR|&XS5n9N)Hopjc)nv~V&Q{)O(NrB|DNBs&E~`TFIwGEjgq*<@pTovV9l5Bt!y6P&QYgdt
Fhis(UaryAT<}v7>YinPXqNkBD+KD2Nl$xKcxFneDSFP_99+)7CLnV>d-;^d}eo#R^*QKzt7$TSePaE$73E6l6Tv<GSb!UoVnx#a|=cf>@PKm_rSg+t`
0U1)1^|_DS7?ij)NK|Al=&nN9^<r;F7Joiq4cg8u>BjH2v+L#I%}2JcnqO*bM(baPJqv!;iUtU|${L>u-y=R<o+lgMHm;nfvWI?}vwG@4Z$aKORAn21m
j@ZVnvd<~&cl*@3LK)VF?77nriNu%c6e{@3jrl65`d+Q}^6?|PZ11_W2-b}ThQ|6KO`C8_CE?W|*NiDL-RA0h_&MYL}L{WtGatP5R23iWNRB$W$61ccQ
#35r{+5>kGXZop+)_UK7t?@wJ&EO7Ti&$aJkeXzfU_WL~@8xLsD`R-;L+d#J={Pe=mAwudgmX@rTFAq_>%z7V^z5rzK9_A8;pNI|0fuUd34C|xYmiMK+
p#F?2^F#W~@q+$IX1{-K)bL23mmc-?w|^czP4pzY#T2pO)6gnnt6T4gNbB7=4_N<OUfgP<Z%YS;pL?iYSF0ZNs(e0W^o#~#T<G5Ok+x8OUHeVbnE3K=t
;0&YPoVyH!CTSC>(O>dLm<0!gjcy=Zf6%?!Zd4;pBf*3aw}Uoh&-%f5Om`m6Nw3G0A&JrVL#I)S+kKijbxjCg(k|wodQSh0-;QRUr(XW^7L<i^5`Hmhc
UoT$}qxv7S1D(h%`(!iJBwi8xa?o^YghgEpHF<`XXI`Y)K}~%ieaZ8HD?(&WOKLFFE?qY-OmRuM7J`U(Y#W<Da0<SUm<i7bC(Q>N-gS9^cuadv;v}Hpt
zBSDS%HXdnD;hq(-ao!#l+s@F&2a?CV+u^-SKg+|XIqBY;ZkQk4`3cFTfXRnOAGpqfbZYy@K(@y(AQWMmOO-;k%Ab^jx^>_c9;-h&YN_K9*F2u=VmF-7
Dt|B$?T^sYAnDh}ZZE9`-M{$QWY%;`WA#10=d|w}rXb=UNKM2&vaw(*3p}b&z*}-ATdX&CBrm%9|TM}{t-jDt;V9OvsN@Yup5ill?I&LnR+DX$vDM0^+
Hq5vp*+~tbW^*GC57~9{wt#~AM;x(VLqv}iAu|X6a+&e;j-1o1les7nNRxw6chk-tOJYzDWe3z>T+tPILcJ&)1hCiz9OA=`O!u`436C55nbZvQI}+^!w
@`8+{V5&fpF4dQza;#?cH$jxdzgy=;Ym(7+UCt5U1D{ATS?hF8>I+|EJ136Da0UjpIx(Z%3z*_@1)`mD(jlsLY9AEH!(>CTG({J8SU1RQpDYl>c?Se(U
%P<b77ox?CKuKZKkjJOctm=A-}MXUrNTHz>){F&*+<B&#=j%(if8*o$y8=C3<#26Tax{#a%7KQI0=}bykZzQB>U+G$O<o3V1J`%c%Da?wPQxcyXa~wKI
R7@shB?9K05Do#H`ak8&?;>W$4icWZR<^xumLMrutgK5APA(6fl^A}w~_)dmP6F^|OuscEfWEA#D}eIb<7I(jO5K$<`7#vrbZ?6|`2Yu)uLVz_8W+N&8
uei?V;PWs{p=F}5L68%7br*=<-VDZ-Xa9ozZWO__J;Hiy36f=VUoW<mr(qB&N0o#0ICUJKy=wrmO7ohb}AACi}qiWaO@uX|Z*HlCPpw;I}sqJria8evK
Q3m4Qj@@1|f9Zv`K@?iXgw=V?AmqW{G0}?lepVM8y)r}p`THuRl=)z|x$l#C+y^8c4~*KryUd@zU)_OB4km^8_eHAUIG)1coy6xW#kvXe(cJJNPR+cxI
6(20G^hstcYp5tdt;@30eW-TxAGp_2Z)Ub2|mc*{$*HKPPzW~e6H$oXx`!3)8Z29?%T#zA%3aDH3Z!U;*(P0Q(PQPX935d5PoK%zPz*A@tNMGV_?<ghW
k_r@d0A>Z#JVd+>b+u-rf2!Xz&7vhW7{U-N2(bA9c=9_R!52S!4Li|AcejHTnx-{^x1HmV3X*-o+DABjzmB4{x0o^C~JJe%njpG)xTr9a60obP0bC%=$
1pr{rnX5@50cEpE!7cZxdXJJ~AJ1b0*w*86(BEhyFAQbF0F;2jT|)R#qr^-Y`9gx=O){gNYSk;-*T52;N6WGgXK&|}r__Y4uJ@20&h1Z<=_@3iy374EW
01?l!%Hd((qi&G}j$MBjqcNRsy1(4p;2;3zzhdB%Sjy1AauNd3(cJ7(b*00AG6c{#v{1$5d+rQ6v&Q$I$iFety`5XhALV@R6rgAFMARz?AuQ~Ip9p>lG
vz|nKP%zN}!qSNGiV){+R5W`09)Iswc|}P7NQh6*M`_v$(n+A{s_rfonBP<(jo=ge#S`iyXc_h^{hNQ)US8AB)jaS(!|aC4kAQdNY~bPb<IUZ-V8fLDd
%kX40PuPvCV^C2(y(OG-}-Bl^ro`wq;|@R7;^*y)JN>~7BG*;JJ_C3hjSRM>D?J0);)I5B3Qb1Y5PtuJNAcuaTOtP-$P^%(O=X=)xZ!@a8KLTMKC^CS$
@ue@eca?t||S1`5~HigT=GgM@TO4gu}+FzazYXE1!i)Qiwl}g{}Rsj96hzl7Ql8YbX5{+H)I8Cs6fo>5KZWHUgkNv+^^1PdGl87q0J<ynrTi#KnJ!*+P
;kRkXq$z8*@N`|D9Wp#O34a>k|i-9A`?D7vp%*Xm9srpw5}i>|@OIaRy9ZKz)jJlzS%+L3ovyg@^)2J2%R47(4eUk&}8Tbc^b47<k}A2Fkq<P(A`4--{
{cFtmLwH6I25tjY(t0?%O67<LW;>Gv)^ShhnW4@35J1loLaF12JB5VYt@aj<9rd}P;`BsUR-!I$ISt0z_aLy&@y_EbMh6>}GV+`eN3?4!Kl#%EinuZP>
<ZXqw=)(NI-A7~Z-!a)~rj_{SItvk+mY%+d2lBoVq7;5;T^O9lVv+Km4kFnAW-Z^++yD5>Sa@VC_`my)<A`{&$)+&B6t1#br08z$O^w_<o=fjBG&6D3T
KsMDc#!;HbUpN!U2k-m*tE^goU56&=(n`NPr&q{F2{-C^87v)-br(hPGot)ClBhgB5UUS@sXi_eekZl$9FO9w3qRXjW&4*Dtu&IHN~MmYUXZM$K&!mW_
GV>_@*Qa^%t)4{vQ6lzZU%J??)eD{l>pq+O;FUK&j6yQ9wTIfI#m(5X2Mr@H60VhGHSEGb<+FG<$R_`#6p8_x0&$M+I)mE?I~8dZGuzX<<-WY-DBVu0^
T86XjlUPV<^`uyuk-_&?;;aa)5*$;#A!&wsQI<&#G-0-_<h5G_&2e{bWBKl7hBdknIn3G*uFCy>I_OVzJAtgOzulQX2Ev$M~eDqtb#B$#cd!8~QmR^(#
-RugdD*aJ__`i$W3{p|8V`aSqv)dMk=WfA?m9z1lc=H727*#5z(zda6m=#R4vs$!!2<{p_==s{vc$%DG>{d*kWgN0!8Po^@>9d=3+7|mskQU)KT<DVb;
^Olg_-ybyH{GdO5rHDCF4-Mx3LU1h?+wTX0_D*tJ=Oyig?kif=UDN_}`R@s#zvZTorym7+YpeOrQjpnq`9LplgnV#i+~4a8b@Nm`mvtfkD`<7l@=Pyai
V;FjJLR)-cS+50>EbffztS*^?5OcTTpVHh+oeqc^=DV&oU0)}DxP3DT?O@hY2w1C5Dqwget=vh=3?Z5BTAV7ZAujYbBU2qdDjurQ(TaGcAf9%uY856jS
wTq8XpRs>)XNkPf0oqp{?6V!42N6^qFh$Z~y*p)%Tj~fBPT*?f?E_;nDUk|Bn7=4F7imBmS5F?ce{`e=FCuyx<4;|NV!RSpL6_AL;Op|3)sw<H3I;SMu
NE^WWq1-{bS&<MV%ceE!e40>l5aRPq0>pZ}9f{a^k!`0wBUZ7#pxdi`whcmM0ZJ*V}r@w@)&e}9$3R{#6ofB$1d|6gtTr~Uu)rhiWJe>m5Ft4%NruW21
&4F1WS&muj3*-Vy>T2Ic8sz2`uE$9Yk2D(<e;6K}5nVqP0;dH!7Hl_#Z*M+?F!0;svxM~^tyhgnDxopo|dNU-Vsmpmb-hX@^U2MH}{`vlY_SpF6{4A+{
H(_lQGCHFrc4<fFo%OX)ftK@m)cn)GtL+{6ELTnCfh(*Jz9fZO{+I9HO^F}skI&xTKkfgFPy3g4#hra-LK`0cBI_VmjqrBGfBGl?8Q*`c|9{%Uf9CJ?F
YW)Y`6~(f7Y8`6%B23EoxlG||NnCS{~ylZ|Aq5ojQc6J#mf5Ae|G%;<ku@J=R*50A7_k@$<qAh0xf<r({H#Ga8|+nYw1kSfWk=AJQd;cT&K-#p_?)1>(
?H%S*r2!F=^|c_L0x*wP=*v#B<?!egDhH=>PPuDEK4)1qB)I-~aIX-@elq*5tpI-%SOB{}~fiw)_W8i4hY#{AE_8SOPh93gf2uM;n99)^zNmq~z;%{>(
l!S$(PJDVY7e_~VRps8yfOig)@b@l_pQo7whxC%lYWJ?7=3*oF{~nQ&!7a`^uM_vhT6e(_I#|8e|8zf^Dd9;%2NcOd@n^U`I@8`MOsi#YdxA@hyZ&?Y#
MFxuc)U(V7oE9rY;dYbhSuw54$Uh{H<f5xY)-(C@IQQv)-2Y##{ddrF9ulN1a-kaW#p9Li*ziRNm!oK!~_f@{)alJzyj(CcVjIcb>du+;4D^qCe=ZJVh
Yj?W;VP4+9&foasKk$5hW{4#zKK-T;p1nSdI47=;*Vhjm7GXsZ(NAINW5@Tn?jx%r*=VBb@TlJ_tzqj#b#lTG)9sFslD^5CLKMQ6@HxNyCqB=_%MTUfu
2?x^uHzpWVfeW|Z?g2oIzljP4m-NAsaUl<5=k^7<T#=qyFQJPRx93n>*;Ywvh#Gamvf8T_iG&2<ZHI2(=PEZ@mIP@i^T7hN=NE8m2DD6?g_Fu**>nf7;
3q1!xJMaefu^-39P|wnj{#!&-w^94YKu5{=Bosh}}~yIZ>(k!Dr-RMfIQbZNLrB=wXwDu|~lelJLVz<rvGivKis?@f9S8zW+5}JQ@sMhwM~Df)$C8|8$
J6Ol)D~O^JC2(ql1$)>hboe2C-njE_m~5Y!-qMG*hVUqitvN;K43^7||ydc7}5N0fd@b_ncR*wR1wZP9s(YD<C}!alzrem!S-FaN)l-|PQae*eLY<yQY
mkpKBVaU}fB_cssqe~6Oy^M&8UIrQKDKKY-HF!DbRUc*%W9ik`pe?w`UtSbD4mE7w&{|^}a_#d<WmwP18|4NVCzx<T*|3Lglhmfo5bFQD?y84g4{^|Aq
2_2b_#xElpjR$+kYvmkIF5KxZcy^>;{cZJ((VoHjr_ZqDl^6T;p(KyXez;MaOk#to$|&7#&P3w0Q*eHfBV_x@-u+m#i`)S21TBYbNFH$x(QZXaInI8r_
G&7>xo5%anm$}RjKK{^)BQ}+g6<v`kip}fnNkRtZ|?G&{fQs!{n%Qs+$qJQv1F0VlkyH^8m;o#y1a5DWDqs6NMgxODAN6yO}zI(n=5%R;?M8~%h%I4^E
b5~MV9<Xc3ctyir0yo0(Y>ojNXV(vaa}@oG-_UKfd$?VS;KV$(OMOh$_WF9R}KdPzqqQkm?#RYZDMmzxOQU!}nt^*T!?Flk#oS*}K<4-CqzqhELwH-&e
vC!tYdeQV!HDXTR44&Y|2(!eH|V>AzbNk;2>Gi6efTIE}?m@ND=JAAfepu!s~@&Zpxo?@swg9lXjO0Xi0V$C7GEhx9Z<9w6a=9t9kJ4ww|{fd^^L$rdG
gfaE9g6xa=YKaE>vZ4wqOsQ0H`P2FKj+!4-rENl5|KQ3G5bCQAcBQ@49VGuQrkV?eqhv*sBeyDHh#;hBA0>X|3N&2C-gqXx5ssZJ{JZfa3!{btU0`HBu
ixSDw4(zPb_g&6*9>?-?b2$YngWnouFVWuPm3_(euP#Az?B~ZAP~4aW84L~c8H%nBA_SehVri3E^l+07QptNLEx7ICdi`z86OnvMG=J|&v))~6u><4L9
Y7~<ekCV8?vTiTwokU{>HXSt*U!K7eE^EQdKRB6qeHsnXKMTS9KFj>@lcJXGX!Sn{#xlvc@n~T?Am&V4Lrg_+rD~z5)&}hgyjgQn>Wi$y$ITIHg`N-3@
M8+(FI&&->4EYNd)Blk#ncOVjhc8wbq&szXa_i3kHTO{tC2QY`vBEnvgQx#GLK?=0QNoNN1CM7=a)oPsH{8w@2dm6Mb)8*8*Z>G}<@&h(YT4tv)U}5qF
l2T#iiEJ_VQQqD+Pzal}1;0*5VkA?;Us=wg}+iVJYcH17V8K?Kt+KEbVXPmeAY)p=<t96w?uc}6l#_&|Ea?8vQ#1aSqxlu(<(bl`VX`aK_W*g-ZVX=0+
RkGJsnkY~I#n1JB2tJMt4lDO>Umwed7Kacz(52}x+cmoM0Iq9gM!QWCtf-G;eA@3J!Vmgj0u?tM6J#n(8J&SE_<7U6pTiI{rX4U6ZDNnHFzF|ykn=pWH
=t;Iybn#I6{-~Ys5mc}iH~%G@M3aDV3J75}Pj|mY@uC$$R-nWo?5ks=DDK!F?b6lPU6FlizdlNkZcGC-#4GRpRe}icXqUaS2rWEPW%BovE)o%l=r8-=V
gl=TL=%Zmli=lnS0LyG9iA!RMI5s{%7*cEgr0EykyH2Ur0v*z{Ll&Pz4yKz<lAGAoz_(D&G`eozMHT6D2RXH#Z+1@FK->@5Ag~R+<EppD!+fLv;i1DQC
Vl7RK%!bKmL<$E@DVv{1SXor!?+?@AMoY#$@(j`B&vn6iP<>kx<EF>4zW({MqOJLtDHK{B&s~`u1RU@;)IXZj_fJhBI1?KAn+-&@5*DPFwIjD$TDv@5$
Z-OKX4c;?o)uf>QU$@%JD8BC>zxS2sWpu;GlJq^%!uf(<<(()QSnScY`U^daj|MStM`ywX~^1uKw`wH3|IsFuPM@1bA7yHxI+7`WttL>o_0ju2}eC4Ec
!R>JoLMwi_`o~XGD=Qna`jeQIaz$^caR(fMCFtA_cN@*T22-b*Ab*RF_yMIi84bF}JEyW)yh|Cxc!+|NGeuMp1JiLQSA$Z!D3(DIuum|?gEM(7wj;jjJ
-B0^7*3+=G4S0MN;z*S^Tsi%nYq6AJ&|{?x76SY8l96AqxwKHTzQl5yt-INoll#r_7qVMHSVOckwNGoU$qkTXvoyKq-a7*?Al#!PzQBhGLi1ISaR(Bgn
|VLd36Dt^o@pE`i2>`y?30G@_h9El=&($e*&SbA(&=4LQh|Z|XwV$Zkbh&Nqu(FO;de?m<<7JgsR4pcr?%^j@rvl7OuaaRr99?o{n_cQWx;(>DjTO;)^
YR1Jk_MC9Pj!S+S|Rf)CY8v|E+~vsU31U1hb5KBJX&$uT}PyBNn(OnN+jBniBF&#YAO-?e_5Ssdj@>4>^bjWNIJ0twwBvnLc8FD8s`+EK~||L<?B77Bh
sDiEb|TDBZc$x9*{U9zsohN;%-(wX4=$7&G9RlqkVJvD9Oeuf-qf0r~miUsZYgOuPaKX?7W$l<F~2JE*UB7Uv+p4Fi0kE?p6uqE#u7AE&qEQCBG3EdAl
vd*s5X4<xo@?w=v4Phuyy&*G=82JtD1AB<$PargktGdRqdG9nNE)M|o~pPmO-(0uTm8{LS*d^|h8nG)@{lqnY?@1YOa*6bg;b^9ylWC1q5v@_lj?e7hN
z{6BvG;<Md@mWNib?j|?sfxJMkF%fr^$GEp*!+|gsR~)?JQkd}$&TK;5vfpi)5mh4SGj-Qz>05n9A~ZVB~IEA>1%!@{{i)Z3nt&0Mk-j5N9c}>qI@6wL
31sod^9WtxstXJxuk4mMG0@^om3L<bR+v96rl@253)Kif0!S!t+57rM^freTIt7gc~aqle{}3&zw<ESzAdUegEc6<^Q=>Q%)hRR$k>M9LHkK0#8K5vQz
AG&`0o6`?zI97`di1Vfcpp!HYs18szv{?6rlaCl9uG301;T%^2@KkvNw7dxR&OzhXhbDaX0JJ;1{G{gN_oI-&q#LnpwPs9cO;EJ^<+)fq!-CFO}i^14&
5i7r^2CU^^S5GZ>(LwLae?q5aKbxSOu*x>${BXL|N&aM?TNLC2ZWxiloq&&XW@7zji44vx(kYF}_0EI3P@$@5Ah<Vl`My28ZVxn>!5X4-fY_^*5<iZeE
DkW3o8@)HI1F+qkv3suwy#b)1X?LDFgH*lT9tB2q2M9B6vyM70le|gco%6arV<RYsYMCA0hRa`}^i{mLjpb13gSkX7Vxf0)gSZK|`&J{wBW$O!z0c}wo
ccG}$aXzgz*H9|nju*muAEgWNW$^{ZwcfAf!7cJwieszrI~NAXbD49w2C~>`v3UKUK7aKwdyJbOdDrKszkhjkv*3BE{W*>*oS%b_P=|!6wqHlv{Ad&;4
N#(r%s96-ErfiN>hbouYR6BMly0AhWx%*(Y<5)~K`cA<WPJ02y5phg36JG*i2x+r^Tew#jF6WfPAgjXg@-mfnKo~37y-k0#$DBc&Tx8?uOCRGz{6X{q3
EKHQ*b=<SjM6f>OW(e-z*xwOYiu8=<_L5eGP8a%e}98+YEAWH)gUQCHA-*p&r#<$|d0Tdl515LM-~?U2uP2Tjd=U_w9uI;fFx}@Nuy_eE47&w#JWWNbH
^XaZ#ZrSnLCh+@UvprRmD9=IPc<Uimwo5x2h5Y=8oU>Ul;7Y|?>uI9xy|1}ONaVtWoxyT?JN-g$VmUi^UgrOmWP3(Zak*g4e=n(!b)qE|aSc;8}?zUG>
nDqN2~7|~JWB%*;?4b5uXxc|2l@!PIUKo&dN@8p%Wl_G<Z8F&RsRP6>oQVcwyf8INYHp;km3iH9oY7Y72?u_9&Bhb@OI)$Bjjs#TB$DM<vL~>l!!xY9B
-Fx$KIOcxX-)a-?FVsI<eOx!wZYhHdUUKMAEGYXaOYHWU&f5oKH*yoVL4N>_x95fI;9ooUx?NRy>E9BWPnFB+0)hS@chHv#Yc7NQc7*%c&v1O<&!?^&x
G=xvns#<4V6mOdmHSvu5t9L^lq=Bl-M<kvJl|}Q+t_|EPeCiEaM*zN_d-?ht(gbYe3`4opv(2nscCD1(V@ObK@$r*<Cq=fV2(o>Q+aw<X4!>7#z_irUV
>uV=F<qIk)jp3Zlm7m3+lWOa?-;|w>?3P6UaZ0_5I+@jPiH1tA<RR+nxqgOn9e7uz&hWDr$~1AwH6rW~pV`hcSQ^x<6H@ux=!Lz9M)z$=f?ZyfIo*3SF
>ml_ZPyFI^GdfkQ8qQ-uEV!!hQN!1LePmL={lg7JO)wwlCjlJe-a{H%DFKz$HVo_Lijnyr9N2onEFl>qb42^9wIVSIForaPv(of{Eo_9c=WkHHJ3do$f
n$nQv0U$8cXC_-${Wv_SffS&Z{e?9b=BN3DyVB!*-&|kDkHPNOsKX;b*<sS7>`3ahLP<z>^!TcDl#dJgg<~K`V9<uFD--5&4m{Y_3@J6CBE4cWlpWYF{
K@C4zv0;46LZZ1mxVgHV)wsw4$s>#EE($`H7a%KRQ%Bft-N-{1*~Ssx{7wv>Ln7t_kHI@Yj&^t-L5Faeq}@A8x;xIgN1N9J^v_hUna(TVt(!ZGbiLa;h
o3>M;oU^Zg@P8k=Hg{g>Vs{%B7RU-KYGX2tE3_<H`KrQRpgIR2qoZ`!LRscPT*a@Ig7?OP!-gSjkW=XAuD6PBVjHm8QrlX+Mkyt#3<0;&}t5h6f>NVkD
=40Z0aGOmqLFi&@NyMm^b=5W;^1d3H#`lQ9XB5b&iA~K70uf;?VYw)|k@YQe?MbD`dQ%L9}_>>lcS0@0@sjqridwz<{zh*@M5Onx|+f4=SO-mk4#aQ(w
@ZT6do0ALjkok>iN7ito?^jOEj_m}7A*mNMUW<nb)EW9B-Q_Zxw}9gmjf9rs<>Asf|?Y@{`uha$$DP63YbV1`irp;qXRz`YmqQrUC49}i#We#fXlp|~{
O2XXAgLeeEAE5s$)zgI0sGD0=f1<Asi*2Aiye?di?SI(nwcOaVM{rf)p9uQ~Hu=nTZFsyI1!QJeMuyfqku6S|_XfRVGCZ*o)N^COt)9_lihexDzvpyXb
EusFKklmK&C;}&!vdZohzDMijvXyk+$w17=d%s)N?|{3Yd6V&T<N>9!O)M9N6j(&r3;f#@EzV+t%#RFA^cY#d4Jkwi1o-!ei_0Me4<ryKtXw9_gZf<iD
n+B;D&W#VHrsa<bbv{n{Cz}U8~XFpkRb023;4wNCMer0y4eZZKGT6x$ivDeF=@u`d@#<~%nhlXOPq<PQFF09%-=$9(l>wK4M3CNt6v$^4V;478eS?JyZ
`;k-lSP4LP2-BodNAI^cNpa(eUQWS^LqdqY&uNhy<a#6s4{Zmc`nMSK&6vX*+I&n}pO3^nZC%s*bo>IRmMVIoVT|*ZmT2aLBU~$G~$bNJ?KUi9pP4)c#
B{Yrlw23du}{{*ADf$`i;oXArk2_mUL^$)k{S>QU(3RPZ8N<RyMEIDcXD=`ES767PCoYLTfG#Fq*0UU`5xxrMMFXUb%Sti40PSHHeVnFZ(PXv9mYA_=^
~j4}rGt@nd)499!#fBGx!6+We<*aDBIE(K5=Dc(`YKkdPqVGFbbBt*ieS;Ph{Yw`=hnmdsccd8K%<ma+@X_jZ_p@m$_(ws}&zdef4g%5q0w+T3RVWxD^
Y=*7+O%akgUU!C{reW@zcL@abT~*o-;vc}f_;2y=hTHKZ;a1Lw&jXxVk-XCR72impzd5U~c-Etu2<aVcmR)dI_Ac|qVOrq)rtGv)8?v9Iee>@WgZ0fXX
%&2aYAk`L@4riN*r5NJt0a1<3FNm%@86keL4VFddF)=V4(b=0Z0W#Zd>QiJF1rgWKHLb2i{H3x`Zn!{y1rBPZsG&nrqXHr)CLSB`3e2{ITh}Rv29-lJ0
%?eM>J5;2Z6<@JC<C7Ir|<$T*SwV>lca0lFEP8Cu73?XGPQW{QK~*(3yUbI`tEjhxl_<9~#uhE~|uLefHtbva-NjuMp?KIvavB)FrHcytaRq>j?2qwZr
r=c~lfZH%H6ODxC8G-|?C>$DJYnJs&i;zT|!c9$=BJ(KZ<0@CBW#KPZLAQZPyB_lz|_3SaAoeIcm@p-t{S<Py=|&alfDR{X_-7<Ftpvlav5!&8?%=`}<
<_*L$c?cM_oN>2G(Ba4In-%Ih(BFW10xc2X%N$Qqm@cq;=83$@`v*w1E)DI7&{g%HnpFL4kg-(faTm=syKc6q~jR&G<_QMTeeGkth1X+V^<vPU)%<reQ
)ZC~@JNZL70x5l1AH*p<Xe%0Ii91usKQE(M_mfT=N%?Tl-*1sfqLxWP|75TPlN=C{c9f#C{%i9R0^XP8)JRG=7Pm?`gAU8r_sBNL$&}C_J~9&7lTx-z6
1P34GZ)On^q2~DOZ;r41@wD7)~ADJ4`d7rzhD6e>(igGC@{ZJpDKto<q>v=Hz!v!hAWoOd54Os1$TXv5uo~oephCS8MfhKHfGTv+d)Y<8fEKe3;1RsSt
_p8j&<^dda^H`*{`PamCT5f3+jjMNmTDSVpt-;3+8GD=)bts=AJ(d>i3t;odZwiP@g7Eg-BJX^B$to{(B_j5CvE}QslBOzQr|yybe_k^*_$gkvh(K_k{
g-3)3%$al;~cT~)}y@gEn^(7Ycy6D-H;zU0@CGOPmlTL1oL(?jeE1!r<5KhQUn$!D*>SFPIh>x`$7lRIj(4tZ3iL;}1{9~RL<l;+yUb{4KtMf)-17dK6
K46VKSVwvCb%dcRK=qP@;2k`EV(vyV#ViPdikJfI02|Kn;!SuF|Y4WaV)7<WT!MZ$D?DbH)GPaPsla318Ak5Q0;c^p-N=$GqZ#l$w67pl6K8f<m?9gL^
Nr_78EA$|>AK#Cv{B6a(N^g12vv;xIR+x;wtSddRRPGsE;UlvE?PI^JIM3KSjbA`1-%o4<>wQkrkc@o968hb;O_LNm-G7`M5z+SnW>}-T;9SWA5f;urY
|>CXx&>ozBnbRI_Nj{Gxg^PrydD|tv%))q`sZU<`77lY@JpF7Lo&axKpSn$v@nLSvw0NU3q2&zfBL?=_HqFI({+oXF<FkiQ}1PMm*TvBfP1$)=WitB|F
qF8{S#3J)MwhT6CQSt0O`XBuXT`GoF;zj_CdTOkNgTz>L>eMg4Xf%S;E7(L&kx)f^yzCk8^oE4CMkFp?>|IGjWsFinwA#iXYR6J(P)cD=><y1Wi{yFD%
%Nh?TEf`AsONdW14x-Ak-s{&2-+c87m>D-x<Eoq22_dso;7{u0ch3^4u782N8SGvpkdm@*N=*zb9qdXaT88+7d|eTuX2Z<ZUoqr~#$wWCx0JrqNXa^Q<
&Ug)>wJXldViE6;7X-Ao-TKn^awm^Kh$uBfQsLw@r^{Xeq91r1}uOGX-LIUsC^6&gytQG9+I?OC}Mt}Md`_+_mk$^ygoYx60iMR!=U#zt`kRPzqq}#VM
lwgdYUepLYWH?~e5Dv*I_7I?C-{mXG6EM~$p`-~fEbe7!h_udd{*SRCh1MAp9}EjECZv}`{68|}(~@FRdIVb7J+Cl{3!s|F1J+lamBVg9-vXdr`@Cp$Q
&vDqfeAV@z@fzL*m)$KZo2c><L27TgXZu45&D%UZbaiGLR3x^Ch7A{Juv@9R2xGy1Y^~ruPln8|N8{01hcP4J#JL(`^T9f)K|Ow-k(_m{VhRJclsjE)M
HLV4#r>6HDEP4n7F6y-rVqf;$fX^hX>XmeNpZl=HOYuiEz-_v)JUvm!IYk(j72aev9T7`JhkLDx7k`yIDHAGXLP@ZbvLa%3zW}e>{fNjE~d{`d_koTj{
k!{=<sRvtG`I+TdZ0*^q~Q79mPa;S{%{xJMM680QlP{XdqQv|F2T8X@iQoP8sQ@de*4ey@zd)4;QIJx+51>Yr~vaFFft+XGjQT?hIRLJ+c!BiyH*K9HZ
I$j!+#%uf60LA3S?{U^P>8=5q@G-7A+*Gj(U)6oAjL&Q5K#CIQ<@%JJLPhwRQ(v)I&$KDFl#yeIBzn{_{v%!uZ)Sv6uN6{6_sC~pX=~>0A!~(K3-QR(4
5dTU!$!zFBRgZavo;T_JF@g|%46)TqfyK&`XgQ)YyZgZiCAzm77K2f4ldx~}@`2pAsFC`PX;8m($aj$C-UWp6t~FORJqZx%`OsIHZFk(+)p;re1tKzTd
2J#mu7w1_9NS)JlaQZqTr(vO>Q~FdhIF?uTVl5{NbexEZ|_#HTC!>^96?GDRwD-we}$&UMOuwkOpiVNIrU@jc0pz?5w$=G`v7ey2PRR*t;b1?Tl`8F`s
<ByPenvE?ZLfRbl612V)s56Lr!Oljs$L_KV}D$jfgwE1UXU3ad&!tRb*#&!xM<!__u<S>B4rLc#=C=ggf=6oNbItu?4%_hWd{uya!+$F4e72=yp=~=#M
ya5P!U^TKymi;rxf)+}kJrR(HlYo)=4w3LJkvXV8<x0RxT^Mgl;T@X%P?+5&$=e&k~P8mdHx{?5P|rs9I)y`!AoXQF<?`owh9M9FvwZ}z8YxUhXNcfZf
C7T0BnZD4JAi5J^EidYKe@*HOi#k;J9R%ZU&v49OWd73UfVvvVyEHR@){=QD|{h6!=^{>lNT3ED?IO3GTjUIzo7~aJkFEwhT_6IgB&AehUYzu%CkhK=g
&5l6Qm4o7|xZu`1BeY&F<TuMbtkY_pWXJsaZ$G|HzChy`9G567^e^uD#GT`%-#h;Gw(26E(7*I4K4{&PIFR4a*EPM`Acp=u`NcMeg(A?45OOu;1}ngUs
Lh;s`a7mBZn<|)@dw&Ps|v<{=Fq(|l87MrSKe7HXl%=WLwsoKEPe8vZ7>Kwl5BKW+2u_*LL1N7P#eH=C`JpEmaiP+mGL)xR>BU@pp8m(>S7Sy*rV_&1@
d2>uh14%J@80gbhHSau@L6RJ0?hJO(kTg(ew;5A={Y=>gE^`MtJ>NA~_E%aU!<RG$Q%dm;(K2G@!CnTn+Tcw!Rac<NYl)eR_tD`zQ1-za;%WOiTtUofW
QZOJ>In#j-oGi18l&LUF_i$y){&^27ssNR^JwQjzp1$?kXLGdv2V7*QG!sdo#c43Zn9(^qNK@l<z;iDop)c+3P)Hw>3w(J`!6lR~Ek75bePTdy3r3_T#
51UvR6U;4_Ls94*YG?X4gSA|a-6P5!?mn;IegAn>#%B|?9h6y{3MyjvPI;w)`jd|*GH6@0lPR1&R_uP6kku+$_%DoIMXT^Ay{G}1F2b(;{5c^wdR+Ynv
8Ku9a?xpg{%p$Cuo%KI~p*-mwjhJn^Nb`!p%mIQcofhKnA>56{JQWA>`zq-30-*nRwKi>1_w7d<PrWloCo$c-<f5_rZB<n89N#_escGDC+2J+G@H(}>S
Mk%15|3U78olH)p<5|~q(c>xR)zj{jQwUr_f60keA?Iy?q{4okXC+NRyOsgM?EK3kD3p}ml2VLV_{^=Lge6S5nF6HJC1i#Sy_Hh1CF7&o;FPD!7Vvve&
}>!cXZo3qB)bE1<3fm5B!wUl{L_g?ryr7JjDARsfJiW4w}Y!N|6Vkf3LeKEq~Lq_ZVv@9};mxewb6!VjV_?`c7h6=bIiZ@F*pl$*om;5&S)F^xb65wpb
1tb+?Z=**k{5mQPB7{NR0@`fNXTv;r6qT;)UPZ-Bd&=azjj6d*rkCdp&-Iu@(A7=4h5;bAE2_^+yvAwIpAoYUS$9D%&td$LiQ&7+Yu64%MWe4tHtVog%
(OCY^IC4p;{ypyJY){w{`ze<mZLa(t2BS5U9qQ(@wV3eohM|q73%s)XYFHqxwg|yoo6Q5L8cI*?isf>1V4VJk6k)bq3H^*qUpjv>%cQ*aGCF>gyKa839
p#EY*ebxxZij1GP{<qZ(CJ;2qL+y_GhxUGXe#gD7x2j51q3k3Xokeg-oeSnFOFI|0(wlqR7-Fa&h_A$lt)4_bKz*z=i03U~;dX4DSC7a(xEA8?`55Rjj
Q?J>yS949PFAAtd>g+{ZCjvzdAws>e}q3k!wC(p68c}@nGzf4=C|Gn-}K4s@q+%6U!vU4+{3-$c@D$hHu>XGlh1|CkzhSI%H;X%qmR1+$!2FsTe*BEoY
b9P^Ejp;LH*C2`k@^`E8CNysc*#2-r|No%kWzwG+yyb=0pwyaPrj6bJ2f0SO%jUE)Dv3CE`U+W7Gc!N9VDwDh!3u2VxLF>X6<c^fIF;RZ&FR)8Cvs_ER
D3{Ch2k5#{fIab&D%t_V3!tM8fo98SOpdTio|i*2BrL{oJ_5<u4bTB@vRiU6vxj;30DDGPri5C8^%M)UV|(RZiKCl07S(Nm-@#1();^-YdUK>0#X^aE<
@c>etr)NXz^Kejpc>3DM03MB+x0K=@nj}sK7`fzl}qwBLB{w+NVG1$%rzp;Y6#{z)Gcg)Gp5?0(>q(JbCI2`568+(D;970g$RrcemyHf#ojhg4=t_mcb
`xU;ik5qzNr{CT*(({WJ)lA+f<w&-D&J{NAE0n*FmuC^7=*2cqeg>-uGTMd|VOQ)bTB!tL%gf|@jr;~^z9yW`tOgrt-`z}<{Ckdl56AjY{RvV3?oa?0g
Q{+v(^+H%I=loP^4qP9SOL|yLE3#e(bjgYufiV*e44?7(0LmyTg>wQR_3Z92@*VBT(^4$hw?vJsh6T1A+#}50vE|iw6Jma7A8-RMfq7&=a{$OG99p&_%
m!;MShFbgT?{xHML-yU?&7J<DmY728%0y?-24FazgT}B|D%rUeE7=7%bS2;oB9Ah;XrUf+A)N1QH@Gdok<V@?^{u7rzXXPTXh=86u8ry#}iM^4NDf2Nh
>cJY_!aZ+$~ucYYOEh5ToC?LoSCER3-3kpp#h3K<?OC$(;*rY)GF{@uLzR}}HNE23IRUn=~?+Lr%}hdhJZc(CG=^AZ`1#6dG(OL(GuOJv^HY{duZRpRY
T{c;%_?9=tj+C+TO{A}<3sfNGj7uK`dS1nn%=TV>5`Z<D)OS(qr3KsRZLn%g|5Z$=qx8Gvl(yZyw>n0DQC~Q;U)N_!^VG~_kN_JG^$F#Qr4!OCMGA#v`
M7>M08|4GfwDB&E`Za95x7QTF0@S~LL*UYH?&S`gRH;1W^qs%)^Eyi*9i<AO<GHdMJ92I8x3(1@s$ITaET9IN9mfyYHoH}CYUK|=D!V6f+G+^7@f2WRz
ES^{ex^|b``=cF>Fba$7O#5<`bJk{nw5J1JHRQ+{zxj$Hh%LK&v^pbtkJa&O;7`H?(fdyZ%L@IoG53N%Ef-8$?B9UdB7>~WbcnVl*r`b<*tRyo8xV`KP
Yk6-KXpUC4DZRxQ{X$V+tSN{8g0TDc$nHuj9Y<wbW(@amoY{uT6RM0PA6HY~YQQt=h>52=fWnTgUq>|4ZM!dHa5U8=c#j>oO(s_qRaYW|@as#Xl{dkU!
4;+(>ih^I;zX94OqAGT1BjE>5>6>Tp+%hF5kixCNx>3*=)}ky25Cj6I$&L^gHQZ3FrALu1^o69nsi9dCN^WlXkqlqU~ffVA!^h4{nA8FYf!-?|=vh33z
&l<qfLgd}4zZ%s+N7IaQ9zsH~N+ZZjGsgf2V8sAXz)-Sn_cVMxmip}zuv+22|r<<8I;l>4I^@-y-w!r?vR?l^s(B{s!sF6`j3-BaLqIBnlXo06hn3))-
hw?Sgx(iUjedGH<_jL}QBxr1|I8|RwSl-Zi)wghANBrTC>SMZ}60q>Dy`%$#EC%@d!x`#5-%c-lQ7%p=Jy34a(|lj0X@gyUenpjX?;CMj@a5O*!w43?8
{V$1hY>bjZL=dc*EZrlK$kxlMFK#+PY7UCtKxP!VIVd0;&#p7d)`WKTmt0Np30~%9UJqQpwM1<{@U0Ef<5EIT?4|M_CFT$ME?2dW8C`^O$W&)6Dn)|TV
K50%yu??9~rMW2~*L12OfULHh>J?^bF9w<ma^*gX-h->t~&{s<Y9}vnL0EQ*v-<^=o1r!DTVl&=~Jv*L=e@EpmUNdST$<vR>Q#n9Szigvy9qzc$-B9fS
L|aF4@;a@1q~GJ^=KUWBevn;F3KZ)L46SHTY6#J=L379sxS`{{clcd>*R)92-VeItL!_V^V>+YKVVqMN@zG1)tKUf-bCvA^d}SDw4LsI&0^etOkQNutJ
(dUrTek#_6>(0cVwD0H@9X}-4XY|Rrq@7y};SlW*OZ<~l>XgildJ?vBhU7_91FnN|Qy@`DAt-McmM?Fo(^xvo~U}<Xz=!CVdcX{Ff&pWJr$;dyrlRNdZ
i{FUvD!Xide5O#qit)+hd@TLjs`%j2{k?xSItXih5dYQ(-@jM!^Sl!A<IW<X{6%iCQP@^cIRm;M$mZJzX(b)mST-s>RPN#f^4AT4Dydx`&{cP?W=k%t0
GNVLjmP^8Z#o__)4UH9aKRuJn{o3|{(4+?#}3zobo%;;58}GMAo><x!B%8j<_t27f2aX^$WNXIjp8jSfqU2qJ!Dyc`YZ9JDta-EjTt<a(AS&Vf@kAp=B
5Nm#EW>>_@HnV$l;jdl3f$WK%l4Z>OUo0=3{HKaqTpb-?l#z`&_EpgRl~|-6x(=1^zZTBSk?KH^N{9JF@Y}0^KDyi~Fh)7TCqxy5kY;L)<rCzqbbCFDP
)XZViy2d=>;w^_e^JW1y?IwVF!)j<IYZZ2jk(ApUO~zg@Z=K;oxXV*BgQ6LfCV<upDZ{)?~!WCi<nHta$NYM2r73rpafFNuFc7Fe1c>h0e6aHqpIwlwW
>fDN2dzt3tMVa)R;&UL3s5b!mz61+MH;A+tn)8#wzM-4PP!q%MH4!gLtpb1dEry6fd+~cX+AQwhvu{{dk_PvsTeG^p)K$bc!eXX(x5Z0G{Ii9h@vs7%y
d441gfaW)l;~c0qudcy$bVZ}U<BVd{T5-f@xrk+KLgeAV8)HQX*N-DM><k=wmz$^sOeS0Do6eA5Dhd;DQS$CKOi(Zq+HaKu4U;^ZFZJ>w>{mzLhuhT0b
~*LU)!kf;LHCuz&ye(R;VY$nU}PDDC_mq?fPu-FgRH)W#~g{_#Sc3hoCf3i@HVS19mf(ne~ti!Q}+?7uc7z>ul5OR<0;|Jtb&bt&`HtS(kpT{@I1NJSA
7ozh?CyB0!Eo|aMvhpbFdQC-}#X`T3lQO%`fhKhV-$ce04gQ^yw#!u*i#2;@X1*Vgs{6wS5i};BT3#e&4n$W6@0te!MBXHwLPBUEWWWZ(I6sSLi1G0xA
WsvF>ku1{nNc3wF~xvEC7yH;5b5KhJZ{<)60G8wjA0I~R-i03{vuJfV*Gm`&sf>^6<~x`zY_HkS-R7Ml00<6h3ijaX8A3k3%oF%u2<i_XqMhkqw>7#vZ
A*)N*bB`*mOf6MIgzL(?--afH}3qzpsZTOb!58%*{XK;jS`~B<z!?Nwt_>?(tV~M+*fTR4S%HNfZ47?cNcy8LbJA!mBWz(|D4S(2JnC9R92m2J%avH-k
ictTrgejLNLPh<%Q(F5L`=J2tBVYQSkp%-E@}eB+!V$r<-5MfhN#6q3C&gH<oUMgd-e0d;TW5p>vBjhFu+9*0R;Fg(A=OyylYpup?;^4prD?q@N=MY6Y
$`UK)ebL=*?t$w=46EDJER11WMsrIz5ONSkKwZzg{`6fOP3S2%d96ema9Hc1+qLH>z3HS3W7XSd$WX$WSY{DdVLKf@jjJZJvtX=i>AA5I>kd$cxbT|YR
L@LS5sIFQT#nWM=3JJL)63mIoa)D(Xj*YN6Z>6rnwcTNd8k-c)!^YYH|DRkZ=#+FFWVf$TMUvv<h$9lgZlf(>dnTT&Eo{k;pyA?d8dwHnE2_WAAn&n9Q
YBLLC$or<;Ha_f1?d`xL571{4m@#hNJ2YS8DW_nVEq2}QrK&yzZv@89}q@NyL<eZ7tr%+AQ+bpNORb3I-&q=OgA=U_d}lR|!YNR6^QnbBH6D9FW8tKR@
}_Wf>);|=i*Vu)A__sw9jR%7keM3}bGr|9!@GsPqL+#G0^jT9_AT=Pd={r%vIiG3j628ia@!~4}|`gx#yoG-nt!t#KSe_w^y$`t+sl)}~K&7)C%qjHZg
@ST$FN<aLQ4hrNaoi*eiFU7Qo%PvPVizu--#$<8r_Oz24XeFgAk1o*${)MO0_2tZZJKiUTX5AGdKFVK=&bWDCbIEW#?<Il!`S!g%A*GS%_`Nq1mkVtne
>~?G_!#|L*noNeEo@IFKX4AA_G?-Y4%~^$vTkbaw%w#<yEQjmMShKK<Hr+x2l?BuK8&fT3-tXHR%NZMoPcyRSXCSoMu01q+bSnry^;Jg7G1jfd;S~?JA
DyDG;q^l461p3T}b_^LhRrRCxQ7Xycd?Prp<fgoQe^*3LEqK+(w~#qwx{$0;%P3>|Xrq^&I5{JK~LAHcjr?YW(}%)*(216a)iTMf$UdX<FT=MiM{K6`}
qGx2j4ob@b5q+5oG3?!|ANnOatLv(Wo7>AoA*p<4@9Q4jr&{X}6qmjq5&_ILeci;2l+DZ~S3e)D;}Jql|(yz|bF6N3xj!R6$Q{Vi67odUHOB`+#y{$6g
Iz16@1PlcNCm)AQsKyK`X9XlV}N$gg9Pb%b39PQHiA&H0&SMysFPjDEJpnkUd`}#5o0%5<5P~N=(n{ySW6D6G6Zq(0hk2W+v53U`z_A0}R6UU7e&wUCv
_R$d;6x=@w^%3WgA2GE-v8tDS$B2HrZ1tTyXngbl#jDC|y2!}pGqbxLq^=r}r=!?#m)C^y&(n1-yw$Mcs}wxft1_SPoLmblaBOmrzamSZGChm1jI8WKh
x4%A9-sDe+ys<Q?+*uOUMGB+mj{6c-MvM*%zlGGeCufbL~k;ATqg%FKCxb8fR`QOH+4%ly$i-CpuDWO;eHYg*naazE1eDt`7a-cGyPZJ&+7GbnH!l!oX
nrM*`qlEUTyUyUk1eQK(J-~QO`SExXUSrG8|ieV+n%nJopWFunc&{!6iZYBw{~LT8RYtoyHcc|G<<l(8)<vwK}sGj9#q>zm5^W8`!A8&<RxE!f1JG-01
;}ZO%}(`iDUL|CN%)SNv-PlcRI@9k-Ex!R0M^;iI-UBE#l0W$lRs(SDN}F2ImK|Mr=cJ>SP6SGI93<$@xB&&TZLZyq84+MsTmp>$*${?Tk>WtcGq#2%k
r*CbBG?}E(dz25m7W<P|QS8`GUsq`@d`fq(A@DQ%K@FNZodwvf#6Xg&CI(=YuLp7<)QSPB9*0XL=|BfvS_0$Oi&-a6vAt`AWHt>GG)RLRQoqIinJF21@
?19Usd_tH52$$i3mqn6o7uB(~a;#g9app%brZWy~kS<2if~k?=?){v16i#S-bB0ed=4qrdMtPffFQ1(SiA!_pYeq$gW-LbT0r?9mUhI}DJYR<b@roJyQ
qa)}VW^%;osjH{ZxjAL_6RQFsrPT!qAk?{O2tVc*?J+1^vj{Bk4wwjUcGP=*Y!&Ri{vx7avZVDEq82qyxgLIl#bwm<cCL#$?99_yzn$Cj{M#}51i<nji
QEP`;F?T0JbEnVX@!HpJVP3s|VE}f4H?h!@5Xo!Fyht5es8~z>e;A7B4G_;2yu5rCPo72a4Z09{zmg$gd44GWvVaL-H_DEN!~-1ii8#ZrArH;?4Wh`wo
Rb!u{FNW7sZee$KY5Vu`Q^3zjh--+QU8@b_23jka0X*aKcZ55y;$Ed!W59-sJdCWw(d2h(^QPcVL6!OwmC@AqG3GZvM%KQ>$e2ZCf5`Q2TrO7i=h!iwv
PllPwHq(l4-^uJY2XntChY&YYD2R26L&&<`BE`*dD%9eP1k$>MAtB6+nMAzqWzU@oN$LB^IeyVbDN`$~4z8Gm7zeMJ1;8~uU(#m$epQBi}3ChR%7I4}t
7ts9o1Z*iuvMnM0V}~nP`w$0jy{o9@i{}Fet;cBgh3LS;a7|pUB8dUZl!wG}nW@bQs>1G*fcTI<0;3BpULJvC>~R-QlsjM@FX*=VD{_eHh5gFfJEBnkx
6ot|q;TOpmWtP%-rpNw;hF1FJmTOC_IE9=brOMX9hxue9^uB5A@>?;iO2yy9^|OsrBnvX`z{svH)b~4iu@{kT+<!&y!P#>YW6PdcZTZ0zw+BgYGNLHb3
%F`Cd{gP=YL@2*mYA;y7T9E9&1>pl4#)g`(XlIzY+hXf^#xl+T0=eBYuA2Jc$}qW3=gXpTz@sro@Z)K1aQA_^eSx;fyutht6@;hD6ubm0>VorI~H#HJy
vn-iSMBKZ_^`D+veiVFx=)Ck6TYtxFyMaH0^rnuM){+KMaW^bNN^a;}0rd69C`e-#aA9~QOpvsEih)LAVawz1eQD?`XPO+*ix56wug<`qO(w-DxNCUmw
jOOhPiOC<%6M+Uw=gI_Fz%`AJvMJl?Hg!6FfZvZ}6xa`_f3ep^X{`T(i?!eEDSKD+yfsFi$y@fvNbX9C)++<npdsQw-8dw(F;ypP*ec8|aETlBzjqW^o
mUOd?HE>xkR%h5j4)n5%%`92CLPo0jo7{2Z{EqL2^sc0U{_@@5&f)0u`_A@^oA^fkQzPOYF9_gcmRP<E$hDcxpYj(M$SIiMUSO8#mUqOT*Dl-Inca~e7
2E1I<&)MSq1awSl4HyONrTj6vK*|y)1`>-c~jVps0+XUet4+`GJL23zeF~=a>}z2lTC3qngzn}lH8U7s@m0|KBDWx^9;t~oPT(byJOFGh>qkAMxDU+O&
F{TFxQ^)zoVTYp^rCNBvnE|`GF2;QzCTztNd)?q`3ja$LXajmM&6Yy-R~4oWNgrn#`B4zZB|r$)R~Fa+`2K6WfL{=O!JnSjAjjqhor*p19#Y%c@7TGo6
wuIzoi}*fC7sA~Fg!N_UaUm!>%2e*T!^gV^rkh`I;lN^<qaNK_56CRQaNn`cL96U;Bfx1UrudC`SuLbhjS(()IeZu`wCef4cVi9bEpFcXBdz)g?-S;;%
lE$n#ctY}|cV*K7Dp%5BmHVxE<gT*JnNJ&1E3grVZ(>ER>e$OC|8oMz@sWgMSM&cOoGV1R>OA4}GPH27vb@%<nJfb;sz1{mAQTBonZl#H#VsIPt{1W=Z
rb!LNzpNjvDEDp7fiFw&v|)#%ryjK~+LHn-qGuL2a(%?t!t^VZdxOUJ1{4OQ&foL*f^a>-TG0EeFgxz*qd@*}=%FpZ<|si1#@@Q_w*=*fpgPoQ2``k7&
oK=p1)WBIKEIzOe>*JZFDkh;$69P$Y+YQe<ip?d$s?LGsCtO+P>sDljo5G0qL9Jo)*(LMGEY(M`9%5oqQ`uENG|GsO0_Noi76!bkn5TDQJb)T>yy;mJ@
eZQOSU^Fa|u3!>1D@uP`F8i-QSpW#C|7lM+?7A&@k}~$TEqZ7Qv$H_v^0ku~k(3_gCq!*5#?h0AgkBCuQtmg&p_wdS~QeY@|ygclCuQ>W|grU5k%i=eY
02C;Q9wHXtv(<%kaQr}P>2)xE$SmbVBxeeDXbY`X)qPy58C9^5r=#z3ir6<AoEO$-FFkiR1(F!W6E00-{)<ODME!$W>H2$a_x9yOq_PdJ<(V0H|1aPJ{
U9AdwVj*UcPqk4>$iqD1WcYm6PfK^<<qDo_!htW*>c0>?=BF+s$0OtCm+<haw_==aLTIX8S-vqkgpZPFi;9i7Nth}G0jV;gLBSir>Zr41g;5Kpx1H$LC
NLjM-Szh5psI)b;Z(tUpPUILh1bt8#9S!bb#dmpGIqhkN+ljqa{)DJ`0YTpRWnlSO#<W(w>2b2!8^5JLtlLDw0U}wz!7dBLm-yUr2a<Fg`J;rYwyZ-A9
KS0FjVGQ&ybx&jm-d<JjqZ){!jMk%V0<&CGEw)KMUhwpw-15%muTR*87CQypiIvH_g#_S;I$+Ygw7*=(X#02VEkkN$i3V~$QvK=bD7h6MEVT8&FsQV&n
^A{<L_$2`v>{|y6)8JKAi*Nk0rIj{u6M(%`|uLjUD-kC(2XhUxx^Rb%se3rfLjE<;6EAZ7VESL}PQq9JAk!+cqCYBqb;x8$sxnB1l>6Xd6n>Y_r|?(MM
U^_{h)huM^yTPC|a5pqx2{3i-`Ze9J{I5mtk3l(ay&wVsSceV;#m6X8Hcu|@-1yQBo)ia$)9M*PKZ9-2V8#Cwp`68izHyGnuCEMVRlws!GhP{h{oX=+F
v;O(FDFEBvaK59iz2-M$Z&R;dk*)w<x=$iy`hxmY-Sv1*AJ^cZxa2PNy3-#?+OzKlvM>Pe~D8@h8h+~<5OXe?1!qwdvu2lF`Yh?}4HEhbn_+&D#C=Yqg
g}>*!zJ%Re&LTW8Ta2U(cP5TFa*)(SEshS&U&bui7mxA}$ub@fYnu+7)rE>w_LB&YyCnNF5-$lrA<Ol0$QYKU<pq#ER0VkKoIT5O>YsqcoKZ676V)e`Y
L0Y$YkFgJWE>=>;UCa1kxP%YX2_t1!R}ZvDK|i;+UHqSh;vJ)9b;nR(fKR4p|?|ik|0j>@7T&5Wd^bNv%<H{qU$rv4BYP9JVAQ7i~RHLss^B0Biobc8~
^?OFrGVIH`R@wUqNE@)`P;H$JB(x{YWnky+A+i()`-key}USYNi?_flJWXw?zHr;`Nx4OFG!N;Mji?f@KV_4MFq55GMoHJofiXf9d$P#dXL0IzNp;9O6
SaW8b9WwMLB=nKC-a<JL;H#fkVI$Dv~l=i<m%D>>KtEvOvsW6s|(#=76J5=6}I!N9M8a_-}cG2<T6?e6|Pn#2uYbMDh4y9v$jnjQOsrrj3OXRz_ogG2n
TktDxr(GvgNxI=w~d%Ock#J2%;5C38Szf1SG^ve)DNrYRo(Q7{7txA;>X_O`ak;<K8+*upVpOTfn#IGnJAA-quy$8ydE>2peqnMZlY%b}Os0ls1eY+j!
jt=qnZL|MYGF-vMYs!ae^E<b0)R92oKK4EYHn~O*<k)!yhLwsmLYWeXvO@WF=%CT(Uu%tdnT!15&^-Je*@3muZFxAy@`)+XsHz}ct&rOs?hS0YR_$x!!
|z>NlLgPgnEYPy-_wJN=8If)Z{djend}+29Rl?WT1F%M#>cV?Gw%vTSLcqwi|#s)8rVq#-+OiY+W;+%0Kv-ar<djv(%Iw295^6KFmyLvw#Lr0F}0mP{w
tY_?Utx?5Xfd5f=+lPf>0s9;KW~5XidNK8;i5Y@f;^928I5dd*HUlz&S<w%8F@4=kKx+`|9rF4>%VVQp&^g*}wbyIvbNSww;lDd!&~k=U~q6$4_g;$mW
vOd`no}l8{?Xffst>Qb4ey%Ns2VBh$aVS0Aw-h#Sb~?r;SX<wxlQ_CfrJqQZPX@Em<p!i|>x{=z+Qa2)(P87QS-<O}v5E=mx8st+-F)x57~4jO7q67h6
aWEmJv-JW4riq>{K<@dV!e|-8Q9vq^6I;(g~4_^+}qT}Cl{Of@lOcrV}u|B50gy!dibfvFbtPt**h$`>81z*s$%ApX`iTG*JB$riyt8RO0osv!zAqETv
Bb4enM-djuvGibaKHlh^V8c-M2@MSKs+=0@A^x>cQxa2SH6Y7`L`MhTpavzCvdd>^;lSC-Fx*u){%$yvu<}malpYjY;EKM1g*GRJkz~^a{@xh#r#fj-p
#JPXmHCmz6Y{smyGI~+C+-{NkkO4!<S7TYC6HYEQ<*Z4>)Ry-RFXmNLvi`fN@N4^Da8kiU%C-bPGD@bnF1T(J~=iyF69aQ?_~&O)}!N(A4ZS|(f)#b8D
5%AA7c#mVyq)hjnMa7uFeLWas2%iPORvqR}lu_>0dtB2~1^P)L!040q<<1lf=J$)U2a`lzCUyT~EYcJtZfIo)T?CQ75%{lc4&q-pWGwgBLB_9ZJ97!#T
u_|G+k<Uv_^-{R2m%Ek~$-QQs~b06_f4V_uRx$+B0#ijs2p=mA{#wtJB!zPjah*vQz#z>d-Qo0b?|4+OMe34`}<R7`JU*ApJ4-XlM+DGNT8REr}dYZ!d
oeb?Qv_g1fLPG17BmmTS{#zqkko!q)VF0<UwR9m-ie<>}XKH@oyk1VyZcW~h#xu#~j4wv(PWFCBg_Y2y)KWOpa`oiMXISx0W@$K?RF0JbWMDBJ`go{T5
XIOU8<bU@nDQ6VKjOm|WAX)o?I$avG-0u*@iM_t(b|}SM<{A=2pb&m4V}%?qybyQ!G=y%nou+E3S^8B!fWX#=xodbRbGv2DW+!&qcIX4`6+?2M`pR9Kd
I21LzHnyB`%|k1q_8MVaK(6VSVm|#mn$+70+)TY<kv*~e{YZ)!}XymsQwc`H0PKsz~dg%Iw-3Pxmo5o^N<F_zrC{i-jwGTm(y?VUM~jXJKu9-GMy!Kes
}+?sRj|*yg|BWm1RV<UFf<nFJg~QaPq-uNXg~Pm<_QVQBo&BGNiHmyw^hrPV9YFj8P{8AN+#DHNC&TO7o7-<-b3~4z!(2xv9qxf8L@OmmWpjZFKz3+5n
J24!BlI7b@qRfuj)}f4`}4Y@{%JW_4&{5)9KN^1OAZGA8?`6F9c>fw;h^a(+`%31sunICko0+gQf)?^PMP_eNUzIL$&${P`=suTJY{7iWN5AKqI!*>EF
&8O*9F6v(FV!OY17BP?IM^(Iub3Tf$JcAlAp84#N`batRdGABt|UpPb;ZF{_ZO{h833ErU*MDdUJBkp%=VH(*H2|qKB&V~fYzrGJgY_Z>DMVP5P3O*xv
4f5g*H7@dp_$<+g+vBs|q0Qgw*S`3;C_%2ajIx#<i32Lx<;Ri!r4c5|E_L^F8r5&`Z2k8AoEYG5=Q-TN(3LTs)ur;bDxd9^F>YE+MXG==v9rPTEKz+)A
u5jcOBWkbI9R#Q1^FE|YWU5Al3QU?W$Wb%$9AJ5*2UE3p?pE3eNb01L1+VF(4mGUBRaFO@Xt@J$9H6AbDD;ekw@TMWJ0uQhu?5_A9Q_m@fr{<Fz&N~<q
>zXN&0mv0rl?+H8Gx1kl+5auEWFPK=Wg0ZLx0G98LHebsO!vOKOy_$+hqujr!v^rCm>Q#lQ6dU2eM_F?e8b9GmJ!+W-4~N%$D{F|m<9-)kfFUMRn<-{u
Qy!b6$2U>Pc8=bDh=-k^IL4^;p+O1puq{>3&w-GcJBV~MmeEh}xBU!Z(W@i6tB{1#L^6F5<2v-um+^N+r=or&YWAEhKI-tG#^%W)Hh5|vCF@i_~d?f>>
~YpRqJYu3vnY|R9UI)kKugx-<La>pVLJXM&|yGI~?zUx~);ASGio9=~%LN(!tOvv<hqWmI0K40k6?$q0WI1A{-e;}a;`rE(p*F;4X7h2E9YkeTU#o{xy
WO7IS-RZ*GEIL)Pv6o#c!oi!_hI3;*%h5gc!Fo%^wzT+c;Jjq@r*ur@jVUh0AVMzjLF%hy$h(w-__T?xXLX-D<cEcU7@#LO5K0X;#a`rB{Al1ENZV$B*
H|{hibf&^H*&kaO7xEZw%h^CN;CVuUCSA{ZmSR}usashPUS%Fr-g2fMoyTwld;Hh?LX%aV5X38DRV=wYhHGIY=oAO_DiAvei$_e4JEg=H5DQY0!<9?J;
P^6Doto?fO&d=;LMw|_YSl%UawpwGYeGzzw)@gG~xhoCCR|}G3Q2@&Mk=NZU>rDOLOMbHFU`Tgx$F)_0Mm4*L&SXasO<X*{=rY&wu+z;-nK(UYrhCsiP
YI5;K}ViCKs>qoMi79Z4`8qKf$Ei>}5}aX1G_DoSRGzMV6;g<M1(D;+POO&_Mn$3%)W1;j>2W4Hz8b*|o~4D*Gr47CwQY=1+Z4>De+1~~<)-{v0&tP#p
*&v`7L&R8H|W%A(k4o|^orMq4z5_)}jIQyP)jRi5(nWw#hS_q0`Ui08Vrvs1tUTeCF7dE<9mM7waI0yF@c<hhtoB?b`HxI85A8j~ci|X=SM*}qF521?K
SPQ>E7m%N&i2nBXRJ`p}&ktCWo6R?GE?Tg7&?sb7V!Cnfthq;oBa?uW$BagRm{fr0U-h)&$_Ni)w;1O=qI^o3`kT9N2jx@C6<;6^^$vHLYch%^4i1gad
llM=3>Po~MQIn(Z8my4X?(kbaR!CFzf87YeHP@#E}p#`;~VqsysAeHSOCZNqhYxS@Z!EmzWdEC<PG%O9+<{OU|@o{X*&8dK%%=gx{2O2ZP$$^;ltbze?
C@zN+`AXyZ<bBc3OI7z43S$!jNVY1r)2y>#I416$Zmqd$9DRY{&`g+s?3w1P0HM2MgJl%;iGHksSD2zci8K8+%2H0xZ<LJ4eEgh4~a?iF3rvZ6ryQGIn
<8^Y=W`XgB#}sQ(fC+166KLGn{9O?=Tu4nB`VQ+8&LSma#GqKKyILb7??+(BQG8Dwt;H@;#evRtMra9T?q`2kIZ50hOl3)G>o%ZmO(@8^~}YuT>>wi_v
Ozf2YI8EBn&U5pb(GLTC7O9w?$K$3B;jU#9D`FdQ=-nk`l#EBj;iM?`U+admDMrwa3zZhD<wA>4`1-Qj--*bHpHm2-18Hf8tg46Tvw0b>}Uv}N&WGA7p
HfE^7Q&Sz}e-U#}O_NH(fphy(pdeke8@A-s@^{b92LxHWCsopM#4BH|d9*|!!K;MklQFI+1?iGM#IwO&miMWB-UiwcA+9f`srqZ!0}Xxce6w_W!LleDW
aOnNUpGUpW!{Sn5WijumuH23@no0}yL#u*^<}A_(0Fii0QDv&;Q?;R!hid@7Cq^2eMK`VTCTh&4D3JK1I6&SKf>2Ha&U4WfLrawTn^Ko0)6=cdw(@?#S
ibJVOhtVA^(}{lq>kq12>V;c&NM(pZS`j$ui(;<hPQ0Y%(N}=k1?V40V`RTyqRhi<Q4RJc8^SzkantVRnm$)dv%~i;Xttt_bbl{%*hI9M?P_PC!#FpOj
<bRT!q<;zXDTWjldZtCW6rDG1J#&yCv;^}l7S)SYT(8R8IO$O;C;@80uqGsT~k$y_16*O>nDA!OC-(~0#I?*Q*_kI-IPUS?n0>%*R3<p!Ddc=iE#Y8u!
cr2_Gkk8QAM74u9XZ*91rQio%4qX*JH-+xGcb(u>Ho%cv1?%~bbuyO`ZfdVwn{>n*t1`DRaq4*?2qHo0I`+Fdzu7pY4Lo758_ZKdoif10blK@i52L;i$
0T^Z)v0+pd9kW=963N%~wcVJTnhqIFhC3KZSZV~$M=~E}w+tVR#Mmw@s<hPW2n*2a&mNJl#{-X)bTXUr%WvoG%i@{EF$21Yd-4(lmW*Mi3005n6i6|8^
p+bi{Jozu3g*4I1Hhi-?eUww*LFx{9IwdeT2QM2T<iPWvbl|=vb9<84W99EXv4Qd{J7&Ur6rhHi@5E@Jxoezl8yOA&qu!nxB!IFHh$a`3k%lZI(+1M%R
n|hbdOQpeFqp}Z8|#iT;_gvZVU3=Xg8L@s=Tc!=?P#*{j_L!qSyPa9&o639YlWi`rf?eO2JE;A7Ucw`31~;hFi(I5~SfNwicR<CBS)tz^0H2Wd1p9qp5
D+e52pu%@`Fun!(gev?bJuJMgJiP2%JoDdb||xfP!Uj{%uZ_q9tZ#6OyoV7Cw@D8vL=w4CXI`iJ4fx?$yC#Me7u)!S$W=0*l<(k&R!Bp^VuaYIyBEQh&
sc?H#cL9FtnoB@B&Up<@3wTVyt3ripNYd!AH0lDh^_&&wo@de>{?mRL>ci@U_DAMTj?jS9n4D}X~R)gXzTE$6|j?5c5Q&8qa`;gsltoLZGI0QGX)i&c1
XAuaf`|&j?oQLeNrNZ*^M<3W+<bRTV`}=(`$1Npu1}VH@K6pA>KzzYNnU#bu-f6^T%liI>I&DE_Av)<CXA~wRejm~CjXwH*wV(M6K^dgTYPZ;@7Fqxk!
sE<8D$3V_QJ2+gT6F%@a=fd`z9jH+9QEB{Y!YEa9dWJf|LxE4u?43tnn?oX$6lo9TSWuFqpdCuNNezDK8}Ug(b<Bdp{TpPks-^aGMcR;86f_C)edNe4F
7=|t7#&_yKun<`GZ49QOHlDQl#ub78xK!V3(#}Zpavl9ie3}{Mt_U8MDv)7q#HU^4P;5Zh!mNklhmfoSoPxPwQBM82{GSu;4*dmXG}5xMMtQv<c<E@Hz
LFr{W`cJnR^}y)CFf(LF~ox+WE})pa&cS|ki0ZD_(#^cUsxa@6m&Vv7WlCN0ggsvtkUZZjG!B)%8;FkC{trlv;q{T94-IuSqLf9GIap~}frkzr(t1c8I
N;b@yLA2<hgS}@<pR^0_#L3JJR+3Aq1rLbE?Pw9d1eebqXN`Z`VPk)t;qsdUdJo?5Vk{$=LARPNMR#5+wZme5hl4x&uy#qqVKcoU`Bf$qZ;na(Nb+dLZ
is^1Q+~x)D_7xn^1s%4RUlaK&7Dc4-Ce;%1-ETPC(L{W2?VI==5l^G~#*BUCl_1`(w)?PqG0GO$Q$zYinw3;MUn27{zelj~+Rr}Nc^(vyxwM7FVc;&jj
RkG|sDd8SdvKcIiwzi1!?*Eb-xPYkFOti)i9`g6d&NK(N{HX3Df|xa=^aGe%DcwmMMMUP&;2eoS~!+KxH=ZHFGh=ajvz5gY7pOCC{6EXRdf=lkFpIyi|
`hJf5Pso^+&W}tLD?sPp8a4Vg|&0?%)sD{u^J)_(J|f{yYU+_9M1H*m$ESeo>RensU5MG>SQTJq_6d=}-x5r(RV(?}Li_)UseiF`;coG~XwMV@3z?_C#
Jz--$Lqnz)`bji?}h=JE22sGI`?E|SUW%^8ciKT~CUi(@tb_B$v4G=&7)fk@NAfBAs<XxN{pYlhpA&9Bj?->ARCTYeO-3s8N`*v&E1$2;42YI`Rfj>jY
bALFz*JV$&V#ZIc;=e>g1rA<FJc5uXUu~rT*T6Hg8GBesS8PkXK`+d`~HActZF>>XN-#ocMv#V?LdZ}=``E)qET$^yf^rY7!zN^R&2L5npXLrbLFB`ln
%vRa~cR>KU_3!>pL2%6KXf3hP&L@|#Q0^=sQjX3kfrs7?pACH);2lGP^X4wyTGa!+`*{vCPelvgc)47B@xt6r{Ej8$rY8olDpa(;*ULot6MTS5`s1+CQ
nB|t^kc*i=q!W#-wx8;mr|V<9x3<+mY!0CSAqN=_m%WLCtkFGj(QJMDe&gTwx9PD=Q8SFhVdPz>)?%uzmr5iwr=~}7^j-$w)`b6h^t8TvtV*6tW@3-27
gFUadlZfQU4$mFc4G%-vdDP&(G3{q53g5@Omfh`99AWR63L1pPUk-@x$L@Q;ROj=kMboTg@{`0aFp}@8ww@;@ewHeYyH?{|A=k0M<N+A0Rr{x*qK5vpj
D#K&vGDwy{`q+T)Uw8n}MxTXr_Ti1<Z&?<zg{_=er_nWr6}2!W)dh&5K+XE8gp$I1WV=C*&u;Xz-FifqJDt3io#Z@`3~1^<5PWWd9Sh7qrWUy5Db<>2J
uN-~F-!=Z*$pf(O;MA_`j>jxwy5&d+H0vQm@$NXtt4Yt$39;w<(q7OdO^xmbQH!d(!%Vmo3euKNcP-QOjVF_-V^+?uFpDq|Rj=!h<cYl;@4?UMjCZa&K
Rn7J}NJYku>H}5s@BSV4*iT<gpHm6w;7#+7@s-&8HP5pIJ`S^Sqa-?WDnw6^e-7jkzJU0D`etNBI)n&snrcDso~tRypGs|{q~R>U879w2umZwcpKMC*K
SK?CI-V>amjPwY4hr$tyFv;H%9_-4TL1QUUp>w8MJ`<UD}5(>^qE%(Vuj(V!Iwi&y#weFHx2c_l-vV+2-XZ9a{@iB^bns}{!RBvVkrjBqvG(v)y=e#Mv
V-1K-3C2j$}Sch`I^Kb)9F!T+JcynJ(@oFY3WcjrPy5T<-z|ecX(U7iHuh_p4IHE3CovBYv{4ul9vC-l8_O&E5X?yCm<MHzL2ZKUr74h%vr6-RHx%cOv
2?bltdJu7~npl(s#N;M-t1Lx}W7^qRlFT7Sd=eJ}%(8GH#pxPay-hshs@8lO$KF&v4$-1)_bAGc#<?&mLvz~2V3p<mcP*sJBE_QDR$Pl>empq*>O=9W`
R-=&oE5D>a!S|79j09-%scD5021adJBtXNx<4FhqU5#W4EfE@?O4VDmISayj8zrV+EJLy|LbI<#j17e`I>p^3F#qZfHye(zbAk(ek@yXxn6Fi*ujf?#^
V0jf{<MhT&3Hi$nGvj1daiHDBQJ)O1SU{BmhyALF1o6BVen0Yw_~*jDf<*QO>Yr^waP*x!!i{+%9|^zJWq{)GfXO7we#ONUU>N!Pw|{6u*~`%XE(UyRo
>CGP1{Wp~%DbNRwb+R6$t8UK#7_Y3+JZ`MvMbK!2dZX9RR27pC5HBJpkVV*(D!f)T^2}*rbGQlRFH8N)5w=^k^>m^Lc0INpyJt3b{nw_0?06f9W2>8KE
cg+UjRi_Qh~Ll()bhk@rIY>wj2{TQ7EmS$`Dv$!2+xuH8taNVFNV>&ht(pzN7ce@vJ6GY^*i`na``?Z+}~nNeXwMd^d;B%-z2z|9IsTs;HCO_r^pm-c?
S6{E)4V7iFnzxPa{9Uaz`V$c^`=V+_+aa!`KykB`iKeVbou<g}XRN*g~Doi;&DL42t@WcS=nRKJ69@Vs0X`gUnQS83l5`3tHh6;zAqlLg%Lac5cRvm5s
F?3Wm}i3XG$TExMtiOfZJyq%Alx*%P*bjTpDvA}gwuxz9c;s^i0GvT{BJ3KG;i8?jn4#dZgLX@Y;h`^eDUE;^6BE$!BFCW3slVE@URLHocfbviAsW__F
7~*r`03S6g4``<*^wc3H6~{Zgm~7$9!^@$953T&JFJL@>?pdfu$WI$rv-8p+wo9%@4;w_}Hz6NA(!A9zmeZ=$Du++=*p5%}G^f~=M}XCt!w28MVtGbic
Ng2m41zog&aW3vA8@~Z!b01B`v*tr&k?J$#Ww;?<X!k=h@bFjiG}rgc``6LFBz{WsnGmjMWrd*^a;dwk{cgdOb5V{QS0BgxQ65tFRR<_&wsj_pMw6I<u
*@(LcSfOiTowe-<wl4#1qIY`Fqvm9p(449xnud>SLoD#yG0Tn?f*gRt!?vLf0o@?j(opV+e6Qla2iNyT8^90#Mt<3<rRyi$l?9p#F?;E^%`?lrLjj1%6
ARi@`Zn;An@H)9_{->T$mS;*(}8a>aT(0n1T+VnK^D1&E7nZsHRdMu0qoUl~pMTVIum2;Vj00ePFl?@{_f{d>ueC*0>(EOVVJH|i4ntv|ZGLgDw7yT5h
bl=rtH1@(Vh8Bu3y8x7?n*91pLJduC0_D#Y32V}W2im7VqUKCuOW5z^3H_(7)qb%b56IMVO5B4jbZy7R8Ex!ckiO-+}Z<2Z?QV?Nr#H`ox<~?|#J~Ys@
eR#ld@%|Orl7I2<NqRGLTknu>xRtzq!Qb=c@^~*+>BSNE$%NWvNe=aw-&|%c7Y98s25Ihh3D^U$y3vWHboDlV5Sncf1epTYBf_;G9wPpJEkcjz^L8Lca
>zcPY`g@^)L(W;^u7&N!q?U7>x>Y*9>3!{=RO4zRSe%p{)la^F#A3y7YB{SJ<+6>>X9=@Kffh&{K~YkJG)8y^P2o^&#oDup%~Ejr#{1CIi1OvY$tM@3k
th&?UsMCUHV%el@ZB%@E<mdh2EXZBixKPEc($hVNfj&nt$w_Nsp^Qo2CEDx22>20|r`E3uZG1^U$gVlfi(E8O+qG|K5?MmU`2wZP((<U0&bJ3?kn5ob%
Wa0r<a<;u@y_dBSeLtji>L`TDaDBdrg?JCTe|SI%I@J}#Y2=}ha8ZHKw8iwyPG>(mSh(Mu#@%$?j8VqMCO8lMa6-#9r0%*f+<bW~OW>Q|nAQ2w<yHgV5
VyxzkI?#&VIpK1;Y_Ozx&GCxGHfeBCkPCmgc5FP95INmy{pNSe1kJa#a!}jv<lQoV-fCQ&tF1`s&7FGmjd>eP)&KvW1FJI%>K>!9SW&#zB58QHTZ}?W+
$m_fwHG>Z^$kW(iziy853HO#O7Or%-k&pKsrnMv8Ky;>aryDl%Z)mbz{tXcS5Djkov>eM0C}j^|pEg4JF>4*tZ;YiOeuP8)?ms>Hd1E&+Rh?o90Eyr}H
GP!Z%``ut_(ZY=`uT3Bqd&$b_fjEa)3XvoQU-VTM!NDHtkUE-uOo*6Lcy;dCw_yPT>Km!7HR?p@Z}9V$7;P9dv`w~=gY6S9r@LW(&whgAT6@Ucl~!5VB
e3LE7y0m;aMU!fpvp7fHFUCTHynIX2*pU{mEpJzFxL0Vq)E6VD8Bu`|1jZVTq>c4e{s6+a+`eR!5ak!S5<?7V}B1;6eqgm>s11cHKt}TE8)Tfx*UbV!E
*s!)X(X!h1G6w*8ylsIM@^A>jSd9u)2E%p9Z8IQJIi9-?`QP%D0sekosbr;U1wO%P+Db<&LBLT1f!<x_gw4|8#TdtCQCD_CXKPN7z-2vTW|gTAUzed%7
bu9Rk=`RRIo+)8d_;r;nowpWx(h%zvx6=V<TD_8xH>1Kt=!LFnt2lff#t0nsd{oAAB8B9&Z7-g&Y8`k{pu;Hnm0#C1u+I<#~esJ4j?!n{l-A*sTij@(D
9&m2Y-*KFYW=vytPY+p7+HiN+xI>U43!JoEVcDP~|2N#62ZFNl8)w_+I#x!61Ny4!2T@?*%srAwG5fHMAZ-$fMg*rIBDndjC&qZHi9L>m-3);=;QD^*x
^a1L4IF*dIhPQ*GfN3~&f!UmL;M<WO5;3a16W2oUhwlk`Js4NPXkV^yIuRTP*Ol5{)E7aj=;5oj)UPVo(z2rHxLp-xe4mu`E^ZbIq`$F0xnaS!AaY1u#
w}%`TR<|H}JlG;_?)HJK%o2M(2Cvd5B+)2MTbbq5+=Ur&X`!$OP20K<RUKS$LJf%Vv%z;&U{YK%y#u{Hyz@{tp|O-?p&B!^-b?Z-6wvet1Fd`o+aD3%4
n&G~`DOSf{((o!}EPFq%<8BW9cwtOw&BYz)C&Z%=elB7F>Q_L0+G41jV;G9s`_gs0jXwp<N<2&6bYH)c{}3BxZovGFg;kJzXGl}kS<DE}-^{MH_6SYRH
v0|E))2cBny<M+sODS*vN=ax(kB@~pmi+a_94cRMYD1GUpANZN}m30r4Z-M`H$BIbo7Ygh@JaiTX<&*1|-{l&BZ01Vg{RC7>O&fSVZt9M$;s}aN>G!)~
#03yt(H%7<JmEb|QA4dS{|8=IQ)!*4Dl=x6WHmfK2fxu>UH{$fEAQYQS5rBVV-T?6VQA_r{!V}UAGeYF4CEX@5nETCu*?}SLp;b0E>w`|E`(gyXRv_dc
*wnb6Y;}}pqdDNC|@$e@G=Vo?=JYrkbG25issKS#K#zo76EY+w!w+HN(r31@E)zq7cPMJjq>6IYKK&uwDl{ahz1}W{6+`vWC7bz!FC_9D&4S)@$QB-NG
Zt2Px+qn-Yo!cM0?Y=I?5jfZ4VcVb;y6m)PD%fYMDSOo^?~rJqGu5VhHE8L=N!xOfB%=g8U)I%F4a-oVeZ73%+(6^e14pq<=^E8O<-5$iM(|YeRgQX3m
VR_yu-Zdp+a2v`uhxKEIYqtYZVnF%<k~p!`_S)UzaUJL)i}m68_kj&{SicC9Z=CS(LHg05{r8qS!zJiaTs{AQ!QdD^^+M*O|RH??s69GjV9jOj{x>E=d
S1P4FgD=>hr4{ieQG4fXyFBNNqJJ@dR($6#_Uj|S#KNVh`nid$OFLo55WkY(&o51ZT#0R)0!~5+)n*kfw{umK2FWngTsSTWi`8;^raadj6&$|#m)MEZ-
M{*-#2LSA;h%C^2c?}xuj04c>?{qAU)`R4?DOic70v<%KVcU21R2lH2N{Y{-Z@4i^*|BR74m=2b_MCLN^b3q>{6)=o#fL{tkJzmQX#QgUGiR(X`4VfHi
Wv|aS8iN{+@j(AR}ZRzSKiN3b^~^FMD58lF22!gM5y?!k})9h(SCaqMBcG=$=S}y9>K<LC;ld^fcV@0OXDj2_m{u)H)M`1Zk>%jr+%^O9nIfGZ03WB#R
TckohbsAX=BKtJb1SV{u05PIQUm<Ysg<`@=oIN$QFn%I%X%^H|~P#wr_I%v)vgxHPSMNkO<+`lBfWG7lG<C*}-ctub{*9Q+|B1_|Lz$OAeAXS}^Rb*Ov
S)<HyW4-~7GvXf`+SO^WK%K879aDeIR^mLoRqAI9<uw*_oio5+`b-#Q083$+|`QH~id;EJch8!gH=STW9eHuNcox6pXHf$tY=1r?>$Hrm~o@?fqT8OU$
&mB*B>DluU&icu6p8$A{AGd6O4bKpD}j2`@0sz&_W|E^Y^@}t_QNVptHpl}tq*dnj2^>7Qs5627Wrcyxi6q_2OP&5MzV5ggC9sbPHQYURgx}bb25E*|D
MR5V$i;EXIm7ETY3_CrZ!NEgju)axy$Ki<b^RWGW*kTu0>!WT{D;wnpz9VP&exd-gey&kdr8AmY>qkBZ#C-!K(!`*tZ}`ixPGLt*Fc%-e_Y}?rOY>idu
WM#F%>D2A!d72y_2l>+I|i?s`E;BQxlfoLm8v5C)ay(Dc^RX8>W5FG1^wUt5s$H@B<~t>Q2YYU(y=?rmuj6;`a{c5f3;YX#+?={fB^i$OwQl)buRB;-}
Buc5dWln%-@=D0S{gi=#{P|iRG89WzU*0A+-&otY-O;f=CjqXf~}d;K-^Ryh0Ho2v+8vCMiVzi}FHD$_UF$&i7|{Elb#MKzNshdw2UD=-i9*rG-cQ{cU
sKIVdaN4r_79?OO&vKzaP%X+1pR*Pi}rPo&5K++{y4muha_z})e>%efiKFUo*5PnN|Q#3#%|i3jPkfC@k2#$Qol0zYj}O>zYd;&|G`-;(d|;DeK$#WVr
D*i`zF)QRF7B=t&9reugGFu%IneHfJ}VDVV(z{6j=jmqlp#O->N1K~bRO!i=0hTEFbyK(&A`%gF3YM~4M?qB=u*Y_Hau;9`oI}`t0h>fkjHrY1Rh5RiA
CqA5_GqX!a)vUy|F1&=iIGH*@_3H!~CGzJdDlqQIF%UghA5xU5&ZT~IBFOsL>VIn#Tu8t8zf;(07n0=1i3`e?Szv6>%*#SELdENceRc{xzTIrx&I7pZF
_>PvL#)O9ApwG>r-evSf9;|*6Lv4hXnpqdcD|O&kl1v@9NoQ|ZlkTScO3EW{^J+X(tjs_Abr{OWtoRtgz~ZRyWe}lQyRdE;V>9?C|_*#Nr9k!QGUcs$u
q)^l233KS(7eV5BZN3%ZmAfUbZoNn61ZqM)eUqRWJEQlT)xC!|1Y_#<PvO%;U|>WB&r)y|rS0-~52vW@Y*Hk-%>U<tMYHnn+&+HkssWNVNjZZ}s_g*Wd
Xt_o{zL&s9l*GJWplh1;owg}3m<r~3Nb4kN68=Cq^yN!-eN{4#NPaq`o!DX!lU-_}zo2W1n<K&nGJLZuX4?4T8GEcFGxy}>P=u-*t|z}7JTc60AZTzAO
hclu`DcD_;mPG4`F0>*8siH|{g9cP?Q!10|PY+Nf&DE{W*4&DMcv){=;`jyggiD!j%KuW`Du3A$>;nPz{YN_S5i~BD53bHZdA!W0%!4H{ug6~kvnqsqm
&v)lPQDXE;*to19qut3m40yxp20C{pCM!9uC;+<ZA^rLYs$=Jp1@P=Do*eH+9iYh+qXamhx?wmbsCx+)!Ku0?0{;``6NWbIQ&K5_@|VVGwJ9Qgmlm=-g
yn|vy>DGq$A43H!&^LVef;nIo{tok{L(W?$F*Tx@64<%+r^6Drt~`MpYO)E=gUBU1+WFsMX4y8jW7;9xTi{h^4)$cZ&i1k0$6@qINyffAqYD?B=nbZg4
;EIzFKzu?SH-LN-Q7a1ZmidcL?si4_p;f;@MT0?w&yE8C&kxgiJZV=Ss^%47`KkeK!-`yD)xMP}r351K!h6MI^e*GI)w#oy$lo>bSV#%SgT09Ud5Tl8K
t06n07Wn6jSdnE>Ay_VFV*4U$Yp5#yC8JK#@TvKjSh%-E9MQ;%>%db?@T&}hmlq5wW6b*8CWfa<^Z8W$~&wlN?6gogf~_tz1y{+ub)QT})62mOgxbz?(
t^A?px`p$RIPGtRKOB^kjkN(lMHOjZbv`meF_`4zIb#JR*i1@(Q_iyz>{BiXr>D$eCIbf*4FXK5gxVWQ=#;@el61<>oH^z%4H1O6Ahn_#B+p#xGBbceg
hwc7)c#mzm&Kg)<*)N?X$}{K4AOB^8zvm-lj^1X1K>20Qx$Pl1c_6VrulhC-YNL%&qp6*8zkdT|zR!EH>8{BJ^xYg>Pz8|CR`z+P>97IREKn*ohepRPh
xLsef5;&**g{iEZjbZ_CtvI=*fGO4R^g&3u+S*~sHZFxW_JV5%W`{x69V+}-TdLsvyC?FAz|$e_52Ow$(etK{%`++#JRo8&SyVJU&%)T{~opi`>hQ}&K
r#a5bP`2mX?;b^D5jYB{bq2+zUR!z6BpLSobbSwz4w~o?QHP4J!_Fpf0i6h!ymZzubSrQjHbzcW851UA@@`s}Yinjs5&PKUL#yl_)i+zFAW#PlrMIstQ
!zC1VBor}jAJLF9A;0;c`ESg7C_NCdD$G5t9m@=vBwT#KhRVyNpIrty&qUZO0ew+nMjfNK8vdAuL&_FAK?c4h}>!KKXs#SR3@mklRly^tcl#(i>3qhsw
1P&aL|U5e&NSi!LP$EEvz<7kz(>vS0Y?mzUt82xs*f?2V9<=6JAL5gH5{dHq|47^@(cl1S~793p`?+A+fV>=!emNp%O*2lWEYsHd2Kz()0AAc-uWjlTh
=6K4Vzo@<38;|<)n6bQD8G=m-V`Gg|(4Ez8HDJ+R8EL=eE-@nU8{S`R&md`*-k1%J90FZsTF?;{%KsXv8Xrp$1b9iQRQzl_a)HqbCOvMUZgNkEy?F=M0
3<pSs+>n7KA_B(lDkD|UEruo6H`Uc+^|U}=vsM3Be+f#Q^&cmJ2pr{5LK~<@}n5sOPmp%9J4S_FAhpU*GE=ckz8bmTAcA&H#unB02;9hOX6YC4CwcDwM
1o0@c#a_pk9Tm2Wwr{VjO=^{vo-af*3LFHqw)}#*`GqXUi>K-$KM{1+Y8v<3DuU+OYD?levtr2l!rluFiZ%{#1~cW8=H>gvY!j7}acuzjwoUo2~yu`L)
~4oP}>M*ciAhJ7zt44FsPVf8(N-Nnm&A-x6Rwh3Z4)5DOB+-}UF;I_sNo2B=W@mr(ybU-aWIq*Rw50=_Iyu7CWUPb<O@+hR@lK!!}X>HB)tKE`KQw8nj
i^0j`Xz{ANy-*CgZRTdCr7X<pX+=VA@by(nDD?NX86#|)nf~t6f0XjbpVoJot0+s4-ew$Vm!-G`o=I;%84e(x@!_V`J_&t9!I~St(3(pm&+ZPx41{hHA
zJD&)D!7&J<@90O4~U<vTisqOUV`2#zdyR!(fX<5wD$o<2$20|-}NAP#9#P?kF(4Ap~-pqkt8wwx4$ILu+CGqULuIP`l?9{`6CBcwqUmq@h_H(T<d>gV
gZ4#eqI6VqW&wfdzi2!;cWXW4eEi44-ACLGTWD+IVNV>fy@EO7TZOb5ArG<;ti^*y^XGPIWu=-y3tI@!rB&ro>>F?g)RWyM@`1XL;g9lN)J&8yKe`?(z
+%;;SX%I8oOK`_zb(f$4X9WJ%yMx>0ufr#0zXNQb18Gs6KP{AtwlqHOT03mjA$WKY?(5tvGv*W&u8@-b0)uJV@<bA;cPUHekJ!d*%nwlDPcr`fQ(Y5fY
6WX}j*VC0LJ`YqQ2PE-cTf;ME8X;v2=EKlX+V4!A5&zMb=)1gz|wyL*_c4$0|5Q@8c`ih%`uYoqK6@p+Ta#g}6F31VlWqF5jIDtL>lT-x7L?Kp{r&|Np
=Z;XsQ&kwdJ2E-CRb6e{@6HDeXc)nD?!#-EMLo%Ad2UAw=0=qSl1Oju2V@ad^4aHZ!?)Lcad>zR<{noWo6C0g*E1oS8K?ZN@FR`@|1_I`^a#khm3v(Mi
t%wlu9s8n2zdlwx1eW@{@xrTw9lK%`lDhsIK&-T>#dxeJUxw25O;<3x0T4US`dUCSH)_zlz^|~UhV{R5v0AX%GqCXjukh{f{47$M=bd|Y6R6{XKx5;5<
p0_CJ^iX9+V1C@n{6?;WKg#jlnur5QU8?E;Z2XSfs`Viyr`Ng50npi7*tFN9ab9891-||^83qpJ{GXPUBH8E?bIlQ9T$)p*ME2F2dPoURjy~R6v#6_+z
2I=8LS8|_);4s-slsva*Y5H3-C9UnZ@}HIv{<nv=D{zfW*TL@{b?9-(aco>-S~ERAQe9^+WDnH4u}7RS1Ut@BURynP`E8dce)b`ngw?C2Y8x?ED+0Kpx
zVA=t?Nk<WlLW$W5|PuUm^iS20yehzA=7Vzcn7UFNpyUmF&Uyw*X-^pv+mjS-rr>=#c{3wu2tm7kh`xR1MEvd~N$PRc76^b{->YLm_+`1q>wSFUX8|&c
oL$5dOmwT&~?q6tiKUYv;Rj{#bE{P3GzIl+gN3#v~%|rh3qUYX}mL5`io%HRi!gFwqZ!6}BI=--@`1Zv+MLu=jJ@TmAS6c&HluJoIZ+^f|^585ahxqFf
I$vY5F3`ZsT<KksN%z9SbIL{GMO$z`oZEMBBlLP*w$eDTn~M62Sz5w&ZFghYqFFvaq>5m|l4_>48P#XuyuQJ8enWU+eq0`Grc6NiF-5f&D&o^SPFi1}{
XL%?``Y)t*yjR%$5YM?{^fTV>Tb{8%0IsS7)V|*R?$FGD?D(iHVoLRnUAyzGIgWj;Cx@#p{5|hr<_y9j}oxdYmsJW_%@K>g7%moc*%%gH_KR9LPq)Y;x
c#1%3;HnVcS2|qKx2M&+X@F|15?xpC7QclhDHR%PvoQdPx|7V~sz@0kIt?`ZhT1`4F~!27VFGcSQvG>*-C(<MH?W!|k5!sM(^8gq2$nQIFPlxpyYT>9u
bH?`h$p!;UPx?pC|g;!_rZDD5jE2;F74$q<TA_gjA3dGV=v@fE1RLp1+8tr78){1jE?ZbUXb^;NZMG7@>fIakLG>xSl+Q@#C}(?S5b>MSO`5Y8S9Cd;G
5k|Y<`WFJNS__V%}t@yATZ<8(XHmElCGN_qgqNDK&aB6|zO%E>-CzKp)ik#@Tk8etBpiptsJ^OlNKa4)m@ja};-OTvEPtd%-{YS!L|9;W~-VAx}NW((;
uc>d%Lu^-N#;R11Q~S57kZ!f^A-&0~2F;hF2IHJizPeGsN^hZ!^zA!IHg7253y9_Sfn)v}1l%ZBAMkw$9ppq!*dErXHsH57tC#GlJY$_p9$a=<C!~Hr=
e~*}Ex>R*OY9t^AKWvOQ)_&9&W3l9^oqZR%mb<Nuv0o?q;Dj(tXJ*P(MDJF1BmD3BmN`EwX?VZ@w5IVE0jf1e!rR6J=YoqU4Jub<YSuOo&=Pki`b9)H8
%p7j$&gct^&#f1{=Ir?4poy-|Y8Oj<@@FZQu;X&;g&Eiof3{2rrNt)wXKkAAeF?WLeas&jGmuGtUUkmjL@q_y$k<6dt?Qt1K}|C%A}pJdB};3Q!#~j1`
qYe6Bw5?@J!h_+F-gWVnyrj+?LC5|4R(LW-rhh~lbF1V5~LpLZQ&&3mY2c~aSW0C8y~f!{p3H@N+7${gyf%5dKwXo3nS{O$ba`&&-2U;>`n;c0}I>dao
N{Ui%c_BU4Zr)WqRxdB)s=8i(mVS%0gw9VR+rMCN<#(?-X!Z(OVnN*l>?a$mP2_BX`Ep&bT_9pChk!nChU|O@bk7i_gk_)euoi;Km`yqTSgbEh!6##bl
p!}iJ-jD1JL4m-_nx;JhQ3lH2gIzro0}}*u8kF`Y>)`Dg+Hw2%NLpUjM;D9z{<nWR)8w?1r0a%JZ=oi79lwL^l?;`d87b0-+v@eXPklB@N9vJIbSMJ(&
8KXg2LbBe2IObsd+K&`4&1MYzx^9puv|HyS<a-9YRKGbuRH{<{~%K#La#?y_FxQ^hzqO^KI4t(D;d4M(wSwxQ9jM)x0p0BiTFIhrh81BfBQGtVxBA)lw
Y8-=7{#GH_D&Cce$&*YCqvM<>~NH7$O8U7i$;`1n1&z?|ILInnn6}cRu^}u8}|5O|pLne2+We3M>&e9~=4q=i0rQ5TzGj=R^(QYy|~Z-{xYG5E{ZOa{n
G96D1xLQ<*&3A@d|m(YH>BgGJcbVo^uW{Cod0dUdjdbj)Xfza2aaxWD`B#g?C&sYd?$dS@3d>J3Ev^+TSm98tTm*brXN%0l{^{yt@>+|Y2?HFdn2GR7T
pVf!`jtAoauWK7F@@69PVJHH^QmX!-{!_1o~lSneke<yFpuyGmi5wn!%E&=t|k2UU}XCLn1`L<5%`|O~}{-rbPwi7zMC75*DmV@d;ZlBYy77SNH%uRac
i~DLDewSh-N<?P?F>#;9`4tt3rD>LS8f|SMKJIwAd9Rp9{$A{L>hQ72)}%n^KKG5_O*IdGK4g?1!4Mb3@Ax5pZ2!)DvqXM}l#K0N`t%W>N2b(j>@&3k%
o>QPcc`e@NYf@cVkQR{i1DWS5^uT}M==IW)rLdC*w{>za<Iq;ufyDq3O53iyVCvr1rG8T5=*xm@oIe+xY^$^ICzQjf%w=u?gc1rBUACq-<AXUBd0$mQA
h*yddZ}gRrgv48U7Le9hDr(z%9`Fg#nBtHa&U0PjWBYFjh?@SymBW<_iJp{$-+kdGCC^_i4O?c=~u5_e)ZK;LNBrKAOMhH$DFGnvTmQA=5?CJ#7qv2g_
<_A(=O+$)$QP0moFdZ5MlGQ`NnHgJ7z78<ImXgAZk9L}AzoWWHg7@pFEm`FZNLv1D#qU_ty5y~W3w?dIbA(Z23b!^-;%@cAKm9c$yz65kKzvvu&vulqG
9GLX8<EfL)q7g%sdt&m$mh)2*0D&>t{=P2T#m`NBh+|O#`+LQ(jp3*|<;}{@)a$&H`DmlUqGbiJQH7!qUco_ZGX%zYfh!0m~za|w+-0%rD{pX|r(huQg
G9B?+fWliq%RXypVt;XVJ>%7d_u(nxZCCXrAekg$qt!!v{UE*Q;%&R$NLH#}JBo!CcvMTlC|Q>T*lhdo7q)Z@iKwJlH&0>>99v~yU2*+A|LuL#+hDIYy
wkz^5veAAf(E7&cVnT=VAGN&-xdhcMp;2Rhf5jDU_2ABeUB|=Kz#apXMQXeGLwbh^WWL~08edrIOX96*zNs#40QQL{?zy6#8wK>usisL%j*ro0w^Tt8s
Ky4cB)RAVG8xP|FMkyauh%R_BT|M;Q4T(=LYoGl(p;^_5ZTawtQ+gJ^)JhV<7f9{EeKCXz*U8j054FctI+zD4!kSU=S=u%^O=2#Y652RKE!|7kTr>;(~
pk$t@8aA^ubMH^>FVjG#?^xuc4$YXW1JZq`o?x9!4Pk|m=9`NQh_Z&``Vr~~`R*_wWnaY(FXE)cvYi2#J<59N*}WB?mAwN`&0ci3EMu<yapjG$yg{=4R
6VzS0sX^_rQzU6Ylj_hp1anL-UR;Q_cEMY2%U5baXB+@@SuSLHbWPnDvhJH#$3>dRp{&Nk~zZ~Qq>aH;T4=8GO`x+=T7M%0*#OztxCA@#)UTcKE`=9T)
MfOK+gfm8i0I&Cc^x;hsRph6f>VnK4MeRC>kYR_Yzt8bqMt@({FKPfe((mp4+B$#d+=5LQQ@Vd{?1=KKi#g=?9a*4O@CRIR16_YXJkFSv6dCdR!a(~Si
wk&-s)1!(i}-F`46GmFpl)~kK(MHNuO0cTJu0PV1_9evQQ5wC8C{)Bki^n7D4!BL$1UXh?|jnI;Sw(<?B|BVT7l%-=v1U%k)zz&)<b+DZxXkg`?(!VM&
HYa-~Et(X<z2<$$`Yx&lh>G@N|SEiVfKP&4np&NI$%VQ49kXamKvrOsZ{{@7q7fgt832P>h7}CPxzX>Md`y7y7wj1Ql5!3pyWgWjmT(<#`3GWdkM~50l
zj6ZQx6J}4Qe{dLi6l!P-EtWSIYcwB|*Pe}%Wnxq&+fBO*`!yEPICrM~}7*PITf*}cn_7|m~FpLLX8?+m6p?g=BTllRZ!}QsG$nHJrAJ3+qx#OYweJWF
mJK5mEvvQ7`x>x)Hq}^v*?+x4;a~}^kla=bVoj6xUgIq`x;QJESVJ_GVk^+b=jM+M<zn?~O{4gX)xTmJm2_?&99p{4)A7{UBm(p}QMY{?LuQ+pr6xPFn
dqCfQD(B!qKxhvuI(FFyzHr!3$F$7EhB5E!g#XKj9l~Nd5F-qj158q4MKOm>uaT1$Ze%tB6Z@pi36$Ss8S^&nxc%uD1kLM5(~ph3NXz{`Q<SgR*WjJ*E
7N9nfa}=A3W_OQ8LLbBY;YeWR?*yXUe*{cb{~8mDLn_tjVdi2{^@_{Qzdm#oz($<RaPE{EC%=6rm$#$*8=40^AxT#^-U~b^-D-AA%T>Z)$O&=(HlI(pB
PWx&or^e!!%9zMIn8heHEu0x5t4mpNpwN+v~Wd<bP@Ox3?RII0TEAa>#+M3>Udq+28%I&xFVt6bImKroUxe+|C#@1*gM(wgJO%&yQfpp7z@acWsJ=+L6
Cj(eA_iA@~yaY$axk8N1m)+=v(BbodMOxbaZz=5&z$@ii^GvR9#e_RvH^o8E|TQu-?=+v#3_<mEkq@2uW{wZ7k<8~tK|Hpf0b&#En9UPh3&xzVj{zmS8
214I2Es^c^;eq>2pA?ekkdv3NJCeqGt^}>5lm8})=8jbh_$>?qAEu^2M-A2l^4}bfY#zH8A3fcjS8`nKCOgw;W(g#fumBEPkysGtC0Mf;}S5m4>WBnkv
P`O<Z#=wJoT99LX2qoa0Ejwqtjzmb8j&;+E6y;}&#>--ye2?MYuY3Eu9$pI11qv)aIr1I2W#od{m+TpUDhVF_U)b5XT+%`|LHz2mJ<nU|sY@Kha{82OP
KL~zCE9gy6%7DZ-5{OS(FM-t^JGn`U$zTe9iB^+;sDJ#%8VyTl>aF-h!$m6@9*=au}C^!)_~c1M?!0D+Hrgk7l)Yi!nVr~e7c>5*nqDSuC>)l2GUPtx~
pm6?nY?{fG!>ofBOv1V!cjIi1?9ezbwP(G9(f@c?g<|=iqq^-|0xIpaA$qG?D*Zrj5wzSG+zyXncR?DH_3%L>*gJ1wReBDZqZfBqov#w0^5$-#*y(2_-
H=vMuAK0Jlq%0G5C#x&c#s#|NzQKYv~Z+W!Dg*f_vi)?;=C5nO(`HYOO5KHs}Z6JCWNZ=`FlCtqBl1%53rO=|FQJ661>i=UMxyX|iWTwF!8E@)F-=DBY
7O#sB|@U7YtAp^m=!I%nPKpO?dVx4bfvU|l%y$;a&a5=YraO{e9AiS2}E%WF=0+Y)>X{#P-cs2L;x6)}T1do|ITkHL@W=v%*#m<Z#<zvk^<Ve%d`d@<c
TH#p0nH_1N-L-U~Ag*$$gcSs;-;aj%mhcPh0MORLo8yf5nVEE6FWJBIe|@Z|$se6LCTHPG#C{@_pUKNqp7=0d6DXTUda!rKzA!`jK5lKA-ZySnV6oO(Z
vc<7^f4`IVaB2-qiolM2)4alIYU_~r378qS&nhu5KH}vS16?FSAoP+@B<tFq5Rnn&OE5MQefEZzG+Q$p!r7;D#csELHtR>I;>t_RiD`;5<^9ngul;+J^
|d`ZG`v$E92|;W6}C#r_p>(`5SMSodQ<ca)Jdo@e4cK2%P}ixwsT)*pD0a%V553AGra>`=lAH`ofMQ8C=fa4sAlv4R7_HT>A)w^BF9}Fg-fX;Y*nBNfd
4uq3x)(#efImr<*K}@KF7#8F+kNquoM^iKA8=o52FjB3?QkDSW_95w(eGe`Fh%`s;bcydnb3$i~y_T~9(&eS7X?!tWb!b>My-Lv}%_$7UKkx;<lK6xM2
~>%n%jW!f4tb*O>bVr3hGBPqb|{t;7S;{`}yT0~*nQ&Itz$7j`t==WoL+%(6cwkkXlQybR!41JKbPg5KkBQ7}cJ%k4KB%<xs7qiKSyc`1$uddR6dZ>S|
x;k6}!7AcQ2F2rb4=|vQuZQ`>Ta^L1oHF|su@4Apqq=t8BT^u#s^gINSU0&xC3~595H6}8^)r(7N3FqoSFVj!5a44%UlBsQ3lDgd)}?ac{5C*ojnY8^!
@juY=IHwbvjYC@uX4R}33tG)B(-l9ypX=X2}=WytwpatuS5_eUFw0rE}XXHc+hcliofnJoOL19d0|#)O^^74gfUkF7QN2z%4rMEH{ED)yS*$UeeHk)Az
y@N;}-xcM7zZ5fZCdwJ#WQBJAEMb4`$Bd1@T{YFvMe%dlr(qREzVSsdntB3Prko3fQr#y!m1y>Cf#<AI`MOZN!7;?^?Q8_7ERc(|u7MMpSIrtpTXc-(i
USf!Vef39|sx7M3JFr^asQng{RYsRS{qlr4LyE9)~@EYm--e_P~s53jFaHn@BOJuzG@Q1~!FR^L=C6mjHFyA7)e$2$zXIKy_mm~{i-AVUtFJNMZ38zFw
0@zc4$8Jti4dWn(5HG50hl3yYJ3aW~t<Qf-&h<{M>lqJ(-wGv)vru1aHT?`XUZY}1Z2Pn?kzXM40U4N0?m?M8??ICPMM#Cq-w87A#w)%U%>V>Nl`Tg79
cIJ{!8krsg;*a=tR~I}2HoC(6@}cf;`)5Dql97TMJiW1#jD8Fyc9{)W3f|ytyAY|DJPnG0cwLxd^Z26tt2&q#0$Udme~{XESueZ+zn8;vG$$kfQ2k<vJ
X*IPCdxmT(Mjb6-Us!KTTwy&_AJ%wie&0S{NEK!DaauOOdj7pesD$wYKWV@g~GmVM0XRlymUeXaKX!IeRK3XEC<X@WE<*)ob$c$GxTHwV4}tH>G5}d$1
i<tuCuhwM&lp+_Ys92`PU!oazz9s44mcfXXfF&(Lr=`j!W|I0IA0~TOc(U)(Z}I7%OXn#BO9lc+xK!EcJ3THJ{V|{Oe|QgoKhm(bQg34==<w$or@Q)mV
)3RdY~}UrjvWnWIIC<EpR0gJ0P*$!!JcqnELZyk|PRlE&A^zzKP9pPgTH<q-L^s$KV@&;Op!vN#R`i#q$i^AXFH|268&?YC4T>TXOo;#p)OUQ^)>*u2o
38}T+6?65nXU)UjlIHS%N@1HmZp5!K<tNe8tmU2y7SvI7<EYtN)UdhA)uz=3Oblswvy^l4*MNAPlc9DGWth$&7x=_i3cF%*E8ye{NRaU+bUkz|h{5E#L
;ldAg-K<c;ZqkP;JtRIGbKm=QPxHU~Lxb=5o~)Y{u!ZjFj2taU-w8RIb@qnpe?tYog*PSbfZKy0_@rFE(bwnP^oN4-J?~}ID{WqUz&_oCr%OOY@E$%|5
FLN}Q)|K~KUGRWd^B2$|4Y8sh}PF8;}?+o5qzFk$u0?QGuY;=?2l~+9#SD1N_?xu5RhfJgqrUDov%`-A(su_u-#=`W$2Sb`gorruOaQ!Vz74_&)Cs(0=
!;B<^{lf$3RH$`;W%iaAtq=^eNs}B|uz|#L;;lC|}3ZBt7M{xBl*5h9rgGk$(_v>Iam-qyAAD;(V&2;C2{mKa+ti-8ZE3kikwp?$O_0SiWr0MF*TdKTK
j}vUI~1|Di1P`}G2GE7j2aJrG}QRi==2S4NQ1pR5%T+w}&rt2rcf6;R^zFQB848k_A{(r|u=WfcGC{U7X1jj_b~EB{Qtw-kez`z6)%qQV+Xq;6e5l-Et
nrH`A!Ge-^SE}v?+kRlFRGYM5F#c{`WPs1e3LNGV3Rw(nUYKVWfYJvGum9fMTul{KqW7a^{*11^`rM?8U+Pg(jBvHY>wBvXSkNw!d;%cM6LBa)U8I{cP
e25Gu_l+<H>L4OMcgb8H;{I>`L2P|@7v;ADGcl6Jc48xhLSp5ji$b8|ZY2p3QgmSIVY|<H3gG^UEpL|y5$SK($r;^J4+&W6Gh-=1u(x|7oTW%(Aq#?XP
+f<4Ab+1<<df(>Um4=q)V0-O1$XcijdN|S#6tZs1}+;$`wLP^6)eo-d;Oi37QUZ6JW>DDvQb~cZM<*fy1yEd5qb)wWwxYQu%X{C8}pgR?Kg*v{A?UOJE
9jzXU`&7_sr1zwc+h{VqO9nY`uV;xNQy$uj{kGU*s8ZA1*SLNT?z1eD@`J{hiO^ZH6&+avF7*Sa%KQFSNJe+44Q`?iq-nP)+ZpB(jV6`m@R}7Omh$^+m
tG=>z32ocygO;?-0F22HyL-9#qDVP6#~Qw49pdI?2+by+F63uK=t)HnxnERpT(Sie+o$Cw7(#kYI0*}-X+z#WJW>T)OFbsZqSp}QsL_arqzzk{$R3Hc5
8m==sj2ZIGTw0rW|>tG9}sBnPG^TnaH=Fg|WMsE?^-*Y<dev!?rYk}<d$Rd5a7Z;-?)}7D*L9e`g^LMXf6<=*K3dqdHv8}e)0oH^-$TWQ<J|&u;S9PwB
2p6IakC$jYq}PS=D=?4ks~-WwEk8St=iKTbC&kjqmlGme-&P8rSP8}Co}z6pG?c#^?NO(+>3rn;oexZ`)KrEh3!!W<Zh0X8uXnn1kM+XA8@g7;PX#Qvl
<S)O!@CiruYw!AcPXRMel@X;NI$)>$PqUk@-*sSQXne#c@N)U4p!G7waX~L-)`>moY39IfO}q=c^#CX(DHTD(+A2QvbY)`8CMCC4)(RRth+QoD&o(9r)
e|nzy0H1{!y*xxBkcf_{YCKS@hk~=6~P)PlEcF8;Ae<fBeh;`bR#``HB7m|9`$%iRJ%0fBkcO{~X^x$M?_i{d0W(9N$03_y1*l|7ETqsQ+iI`0w@gZ~x
UL{QH0W=M}8K@9_5z|MyxtT5cDrcwQa1eBf{xy;N`1K(Q*%YZgKi;l@dP@!1%*SF>&R);NJzJs&;+S5pL!N6yi(aGHxtou0}ydN$!jgzuYO-HZlQ&Z&X
UJ8%iBbDA)c@Vp@Am-r;K;#`8kyMK)vyqyJm1bk1}Z&KQr8P4-lVeK7MWb)IwWjYy_C~vDkntlUmr+%2qDq9BdD&|cE-}`Q2W#SF@u=q_Iwo(KBUMX7y
`%xCbvIU39PRaLg&v!<LcRanwsO|1IaPuy|q*;BOu|D8Njeq*rM(FIBXxL}L0ZeoL`r-60aqaq+b0z~W#A6rpgWJ!<01J=G3)%C_fW)h)8!yza?W_#<s
g$m92V;&8K4IA_LTj6d$^yX#ym5+=P8DxW!05Z}9e>kd=8}7!zh=i_AU(-ecYn!=1M-^(E%<$m604ab$3B}v-l%Xib6QNS2AG_v(7&47XRLhn=i^gc0t
87GWCiioYw#(Z(5geWD%dHVK6Zrr#m0D3z<z_E7(sfHwCvvM<H8ip@IbkD>bA!>*>O{XeS^0}G{gD$?k2FXIk+)DrhvQt{a%@&+ckK9Zu|3>3T*%;aNE
OLtPz@Ho{?x^U_&q~vsec6{V>7$({E4uo!>XQV)I7sn$-v3VXlgB{2gt?rQ|JK$++5p(>|+TFjyt%#EhC%8aoPZYwX<_XVTwpRT0oGIa)4w%?$UWzIMp
~RSQ3)Ez&eZzlNtV;V2!@NCIE<14#tz-<i>YD?bprv^(|ec%PX-I5A(!gtsFAtgU%#xzq@~VH`PDb+J4EssL-bAf|vLa`*cyf8u?knwVmXr7cq+|GoYE
`r54o^uYrPzXl<sLr<0OiJ;#>B@ok4eB+OVWvy9;NhZ1Q*0o6zO&05e*Y@ZSG2gcU>ulyW5t)BLpkKS8F$=o@3n#n%OD$6Y;3&VBa)K2k$)3l2e9(K)X
1qBOM}IOLp={mbJ>1{$R(p{}O*cff?mM!{P#$&$xcY7--p{ygcw<EA$R&CXcDwr-iEM5Gn>eNI8=?Q)jw9He^tF^Okk+D(ul9*ESd#E9IeeyIJ09gC>#
V}{pcFrpmqTUhK$A{kuZgC!0U%UZbe-l7hIsN3wbIwja(fzMY;<Qgj=?Om$z#d^#~4kOHxzrpRpGiEmrZK$co7bCPm=us=m})nhe>^5HrLO(B;1OPJeg
869#i=OwD1Zrvn9@p?eWXdbp`kvlb+wePsTz8k}e;b^WsQ`Wiou4%?BfF1fIdK(^gsy;-qY8iPwJxYk$OV;8B|j5nji~M+{jDkfT<;)_z<IY#~72iH;v
`yX>)kD+fyncy3XK&qp{VHXRPEmHu`cI6(5WYjQ^VS-@MIVCLUx>+qofnbQJkyCiJYvv8V2a8+;7zdOPrVe;}*B$LLjjd3SI_TI%jf*lQ}uw<}atmW5M
bSlmbVk%!ql%;>wzoWTM{56o7#6dX^)!^Fr?Yg<95zt+cgTZaIF{{jt;oO%(2vvGJHykPE=VBbz1%;_}PlfaklY35T`gu;XvfW1PBlTO!yuov~TXv4Ar
Q>+TV%<;0JT{O!!yrX_QG(oz+#is}^8$^M>z2V|%XaR<*xfUkcEMe%o&84)%ip7|74yLzv4uFtzi*uLSndEkq0f`RUrlfiEkj~Vse$JWZ|$&FZ62V~Qy
QFUmVyn|OE<?Z_aVzlufNX-GYd$0CC2d@jTdJLM6)dVkA#4Cg?bOE;%{pm`0I1oS~~WmM<#v-Z(=*g`<KaR$b`Uk%!DtDVd~Jzh>ZJg>S<#}KuYo|FE{
Y`bkJg~`g?&~WaC|=lmVWut=`8(XJoL^nbf6@NC)hKHA_-IA1)+?^|%)YUHV{D8cB@SW$Umt7mNPeKkUD^=2DDK`&9%t=_B1!a=&K4N44-{mO_Ep`+JL
ej9z#!(tSB9K{}dPkgO(G7eIv9>osGo;@nGc>D801Sm!FR+W5Rpd))*`Z!hg`vB1^<YSn%?)N`KMyz}B)tv)JviJz(+UIQ9mRn-yGJ*^DYM^vgvpEhly
*beF<-7_kPiZ#4l?7T}r%i{7ZlnX+Rpzc4aw(mRG>Lqmhg(WWV_SU?y<vQ9h;w}dfap!pOrAzHgCZ7fU{+6?s$z}q0jRSFOPIoy$koC^DdCxzjKk9aC+
)HwhKFU3_M6=m|h$Y7mKa88im7YysJx=x;`IOBdOR(t&>gh-(j_r_t`dw|qjk_WL1-p29v$Om_tZ+ZYmU^WBw>_7+`K!ts;Kz@uyN;m&dAP=T<A<dHg!
D0~b@GuuVK>U`7|FZ={C`t)9t#S>P!#<j76GI#5tJ@L5Rn~4s&okD>nF3Gv5}X1&r!i3%<A%akhQqHkCo2f{1a}X7h5P)tPh~aG3jIUVQTSRS<iuffB=
dTdMWAMw(<HRld9$RzVL#?_xpI<`5U5`j^DCtf%{ePFUJsl*<uo5x@KOd@_2rj4r;KlEeX6-ed~;P-gyu`4XXl9j`_m|;?b?NsDrg4-`%aRY24qZ&}YC
<S40SBT)1!7Bmw&jlu<WGQo&)J(UtkBD8%ngX!n_Fr2x98nuDL(DB>s1eq==O8l=l6=9{1u8h}yiW65%h=hyX#G5z)M0rzC|OfmS)Hqh9wvzHCq_=HO>
15Ehig6N@Js62QW0w9Mp=C5%;|6d3=(d%_gTqp#3GQMX5@2^B!TP^LRuP@$YZGCIPdZPUy3)Ll^;sRV8zFZQyLA7w=IdfI_U?F9oPgOo6y#nbY5TrN5{
3hbD2)7!9BSiS93S$~MlL<aMnqCDkNsHhbevdoVX%XRT#pf9tIRBg`k!>?#_geI$*Ue=d+`s!PN&GXOQVv|=OTxfizntQW5Y_S2M*<y1xo^{!8ZwxZY>
Kt(eVM?$ztF9LIt#MN^*gRwl{BD^NU)T|=di%L2}ehupoXaaWEcET;s>0JrHrT0k`v+THd77iq(eOBg1V=QD1aMTn@)VfEg?Ga<dBm=4-rxQrIAplFYr
MQ;E_&lyr7+*uSv~BgTTaOeKJo=3uuWE7lD=MM5KO-8a}l)hZn;!n46?oB<Oxo7)H#O#{4Dz0!pP@4js>>l~`L#H?X`F(PB}%CZaj=0(re!CZgHfBfj#
xXoK8!kjMc4u*5JPpf7w4gbtSmH*>S_{&<(SBrvB1^LM0_11q234V~{^M=_V<<7@18<(pQzD&RMbMiL>-hR4K&M-q&afb-k&^i*zFAB63@>R0p?&;^Xg
;`z^E1l{gILaNtc0y5*1`3qGiq)w$8b-AQp7%%hToZ>6y+j+TJ`wvzm<iO1J%vXtSK;0T9(Cc=q@m*1cdXAX?fY4q$EB=l;khSodKkFanYq)XH$QBbI;
!3i<ntM|VSexqB-_OT>b0jhQc(t*LC^?Ca#)||7LnW!!&u=tYB3W0R2Cwf9U9RK8Y{z{X!JEG~4|(<G3B>EGI-eWCBBKB9_jD=}0wAE^l9s;1BrIR*@o
3nQfrLq{O;SMYH#;q-B)qJ+KOV-`3T2nS5hIF0>S)lpf#zsea<R7s`_Y^QOM7W8cmeNXC+<?#g43_J;4-7%NhtY?FS|1_;8Bd#aPLpdpX%`Af6D6O``^
9!`(6~BzryI=Z)0808|JUOjWPGOB|?4axzE#ET|_-*nIKC|kO9@DtM!y;%on$)Os4YE`jByh_l<Lr@CDh~B>bmls)PvV=hnWUCqf>S=C+uTWrA5w<W{8
r=gT$IN)15O!p+0=^_^sU2BVeVY~S-nAMnu`$fuV7pL)q`x%pF)5s(-D)AXZ+^BZp1bZe|vXwU90?K1&y0#<)Gb{cT&DI5ja$Ei}ku>awa6pK!vfkF5E
<}LZ@i-+S^9>#40QQbz~#Sz&Ka4DqBa=&gqv8&g4j(yBu9BCN3_C5Iq1ks`f@}l;MuvL+G^#+(B^8dT30!5jaPaj-6N(EdLf!LCUeng#)_Bpl3N~p0vb
s;dvZg+<S1bgo>W7`76-)L+a`;vWt7I#M;O~;UkXIP>x)}adtQa&PwVuS)Xi{_r19N~Ug@aXJ(fo_O@yR%J=XM6(>evMDY+2@3ynwu$pv;+I;BJh$?^4
Om)K}zl_TXu<<W<7D@!^ERaSnpyMzgr2!Wug`Odsq|@GWcG5t7Q>SohEq<_kjcTrud5fY>_4I%4F$vaKZg$nEM?n73LG7JDgAKsdO#M<#9_B7Z?bnd7~
Y{70*{93(w{I-4}%@I!^1?^74OaztFDU=ZW{vINVPDS^Vd>S~ONH3F{8IiVys8hz$vpX<J4Q<+u4jSKY*tt`&ip%ELoNNVp#>L%wpGudWlw;u!QYk$8x
tMb6A0?@R`ne#i5kKIaqA6y8-&rB)!%-mfseH<Jp4?e~^#|1tQ)y?HfR-M?c<tKGYBw>O^xg)OA7$w;RqATSgr7mg$%Hp&^qVV)|$Ihk_YRcTj%=<tJZ
-+_t5UF?nh)^a0Yjj_B;Re2;}w$$_~o_vV?UTTJydoz1*FRl*7d(YJu&E^}aJM0p~wCwZ<+#`*_RVwxY-h;yz`R^^Zx}SB0hs7<)dXKXe6gI}ncCrRb$
ZwS|u7>(W{D2Ok?nT=J^`%SfS}%W=SYI9kQ&4S#_Cklz(;l&3o*$>PP%Jh)(KB@WJzx0m=TQ?RGf$ZWChK@T37gn>LjI_+qqjJs1;QKVg*-FNUpJYG4%
Hobv2mlPFPyCiFRz&i$~x9ZVB4Yb(#~y9h(zH@Z#wxa+_I4OS>yIF!Mo;>;kF*;1E61x`APbBoL|%a+AhRG0REO~S30lGM0{OA{v_Kegra|$qhSsr0&s
QI=K;E6|Gz(#um*Vr5GiRodqO?IUEoxA)$g7ZkNMn-ci(p|kf4Z6zjz}*0|(yIJtEw75^rOFaIYDeh$~&;4BT=4f}*y|%gN5GC34X(d1i_4L&7odYz`;
R1dDde$8<MW%=g8tpFiQKFb0p0wG>c4f=RnK&ro=jC&+0<qmt6{5$Cq&@q!1BYu3KS_J0j3goX}Po4EA}sqC)j@hN^>aPgBeH%XnbgyUmR{;;73y3~IB
n#3sifO5^?HT_hW@1Nrqg2_A%>@TmU`z#va4Q4X!e`8PKexh1$%i?+15$mCRYo<XkfqRCTpnfW{CT8`;Wk0)?@Z*PVfep_hK<W7A{&R6=VSg|>Mj=!N@
;lqU&|stoMpA61g|{V&NLx)tN6}b8UVX0%|BP%MJp6RT-mssw0JAAUe(uYN+C@6g$x5Wbh5vbh_55wM5YpKBo~^k+^1PH9>5-Vfn)V_fA{i*`KUbXhsf
=XA>YbQG&=Ef14yQ1;iS?L7M!pkuM=25Fn7pLctBUvc^L)jqNf4KSZFhTKxcU*KB2`x?(@fq#{BcyfM={=CSkLrN_^x=gUvCxLdU|pLdQ&T;TFGQ0>e1
F@&n=#DJ{p$)342xm*UXNVXbU!9pmKKPwtxO-mB=jOR7+c+9Ut;`L1?YTc`UM5X)7V*=(Y)T3JNO7dNLo2XWJw~!>`DzpCE#CQGWTyHO0lev$FKNX5?8
DylLO#A9;}Q{2o)8=7l)|<?<_I<MQn>zdhA9lY%!6DrcBj!`_WA__fp$`4)}&_7+(^A?&&Qe`$2(Lr$W(;z(P+^_?IF9vDo3Zr9_@AiAoXSH+*=0Xn~W
t`_HGzyGdJMx%5mLYt^MJy+kc-+!)tUw@O&ISIZZ=tKG9CB!KHn|^jX_M2K!5DtJ(uYmikN%CPjB4i$3)k^i5slaXT*-PRK(kDQ5t}#=GCL}&jQ4GJ<?
1JkfjnLy2^_D=!z9pQFBEfAR1}^CZV+6UT1aRqxp(dm=^ezzGDcrx>XOWVBzLE{3eEpmMs|oWncq86B7TnXIY54P--T<cKp`)D&&-Y>$aFT9viRjy!j*
&cGW5EBI$_Ww&``;<Z*p+hm!1LjnpYSEw2e{b%yb;QW;t5@q*5Gy`4AdJ>@#5sFHb}3pO)ozW+&}%)yaM}tbBK8j9|=zF<bh{!caAPF!dl=!R(j^vPEa
`PZdCRw&R0PT`S7FRycgl)NM*so{>tQxe|6ml&w+1ACco-gB89lYtn9-GA77%->BB60n*ia=7j3CO8qAk7Ec3w$vEP`jvw)9`*MI9Sg+~4W@`Z^>(QLl
J|EUwdrsQWD=kwWpu`|73qX>8GxS#7Ud?Mbrb7R~T%x?_CPPD~#g$1TmF9}vXWyHJMJpAHe9)TgfiE9{g*pZ<2mAe-o&+w#Ztg?<lA9(+8iOL<X<`lxJ
`T)aIS4f8XZI|m%sDN_zU@Bh5e2QR8B$}}J2NJzoQ95gqu7HNuLay%SF@eHc`F$iT53-~n2&(+k1rXgY6Lh%<?_X0A;C&6hJK6$U$p6pP@<79O_s@5Xa
X$>U$2LR*Fu#@N(+qnm!Cj)RFUix;%!{w&i-~ySHbnRI3oF8C-#~zOo!9eKHG!u2D)Ovhr6UC~t;)!@@&4wwA=hVb=LL8n@+B@VxWC6+7?c*Aupbi&q^
bNp*Wy6{s~0}1fEY+stVAd{za&xleAWAHI|;*QP5#<eS0soSA%1y)`3bC2UZGyjc)@VEidhTAK$pdnf{<$F7LX1{rL7%olSrB89<Z{eLGC<4!N&121F*
FXlYYNvLS&+q?9WGN;r%auh(;sl3J|L^IxV-(K5*$@{nME7g2X{|Cc?}n66DlyV&)}}TKv`gl5kfaBB9C$mX#8-0ohfw(3<)uFMj05>d93#qqA4T2RwF
x0LgCZg=TC=LOiK&1XwDIkWke8#q<c<1$|3|WO=QqL`bKPxQE|M1UK;IC~lah1Ne@r{A$BFYhZJ<_=As?MEecrSbFH#?;9pDlt9+-{=;1L%i?0~AP}R2
mqTSyK~w!kYog;HZn3A5UJuqZAiqZYm646i1=jK{LOb_f3ZQn+H5jv+p`hf@x)jXA0W9p_SU0A90(Y*W*nz!*|4Rh2>{l}l8?-LfQ2FgFEkb{!m26w_1
?{n@fBcZQO;9F6nJcgNF$vzT$`wk!A|#)W{U8oqY{4PFAKmTjHeR$Zx~W`LLP22e&jSNoDuelfpRE^Kv@brq|BI*r?|^jwEFT4FiZ?)QA*p5DXXlBTdi
;F$2yZz5_Nsf*?5u-Edq017>X;H@`cRIY(cA@+dQTA)pi><n!DGA<%MuSv(sk_T*D|13hDj;!gv|i?|0LP`THyY+<JaKKC+=^t{>8mf4FU;n`cejh=~s
$S3O}UJIaJUtX-T)RRO$he+(~CzlWhXF<1Mz&PnfS%OGw6#M@WDuMifygJ1AnH&0+KDd>wKrr^n*fr8F40bS$`7+Y~_?!CV*Nso>-Hv<65M_6x*c4<<4
9Y<#fp=jomgq`=*H>%1pk>^Im(IDin`4qkY8g7@6A@e2>5UhY#Yi!lhx>jB(sJrv**3@l8ByTc28Cvt*9f&&D?0L7Z?R07bi``jvW^58}lr)RLF#eip@
e6oQpjzlDXvK|I!t^e=e>wcJTtpGgxnJO{JNlVasuznu_J>h)t`VajX5*zc=6Q%py4Zdjc+j3n=-$UROC%$JA435LC_=O!l?vq#$#^?CBp^5Kbu=^zE%
rDS!9pvA)hUaquW|r;DDItCW<+VOQg7XnNxl0B*=J)xrXgY1jJLZoQ0c!~Q6}+s{=HEJ^645i|`Xy9~iKy^HTAqH1IglimyL2>Ue*#gFSl^pG4wC7Eh=
Ri$ZD9YJb!{H!fgh`Tb=Oo`TgW#;c9{cpx&h-hwkbcmi-pHtH1fww#zgtnURv@VvHyogu<AX#kUUU{bg+Ue28sh(ooYWN{tdEmBUEF!tUh>o`a@z9nT4
czF_!AogfAfMBYxt=?0Her&V&7ooeTMDrpWvAWw*e5JR~CJ?$kuQSfR36)G3H~*KKli&v^wYH_CIv?L&go*_Y1m98+-PyC?Cm2*Cx<klTWD{QvwG$g<3
7fv-XF8dKcDa7h71(;u?JS5Kc<;?p*VF?qmCF!Jucl$ejwuXra^)Z+CiWu6xZ=<A5H%qtcD-nIZ<_ixIXUAN%<|9PNnEqohNY;@;>yyPWdLYHQY4}tqX
uAkJ9H9$oapI$HT!W6JSCRK##?s1;tEC%99hc)K2TGdNa)z}pH0Mz~W5HbH32y%}`mfvvCjhmoVbEJZ!lz;E<z>$jJJPqQM|KDGsi@@)qkrfM&EAiW1g
P7(;fpaQoJLri>e=EH$9?~~3*y{w^Ok8~7C|g!*1MdyD_Pta3R$#t+d}w+PBMl{DUxw=9OWp*TQo{|*G>;b`<<y;}#h51||7OmG9ApAr-so*QYMG{B4@
2qO+aAtGKQphtcS#pW2%4B5T_tmXLP9@<pJKCsYPscR)Vv49uX#}lXbTL8=s?%MB+gf%35fEEHWfg&_G)imUP%nJ=f$|YioIe#&c`pudhHJ}iNk(s;0Z
Fm{quoCwPq9n7$2=juR(?LQHhjV7cvtN{SL_<TruCe3A@<*fi!qg%4xe|9&tf(5w)F=gf0;;lJmySnOTr}rsoBe+FXEpbCQ&_A<_cH(UN}IPj7e@0ri?
5qiBQj{Jl{9j?syc$6Z{U1{wtE)3|qvGB&`~9-43~ZkTUEeX4Ht9Xm1JOzSB#_XOuZT?a2Fd#wtAnWi+V%XvfeoiwzPxkYb~*H@mS-#hjj&<&bYQxNlG
J}uQ?nW+R??qWUS=|$FJmq;JST4^31|Bg>kHsJoQ`9ty7U^-3$OZao<GW3MRw%t-8O49-ly)Ec@ddL2+NrGq`hHoR>+~$0@spSCn1$#&GS+-haXXSxkD
3BoOe4gNEz47Zm!AdC_amD^iCT)RfJ~7a_x)S-mv6!D3-lNiA8;}WMob-=>d!vtN`B(D%@|+k@Yj59JBog;0=p0gZ=-7dv08>O)?aYC2{fhM(R`~IQCz
%~~<HZoGbZ3L-lk<S#8gAMCE-Q~qIqTv#g>*=wuc5WTwjIES@<-`O+z*1+S(maYlPlcc)LW$V>tKV>eN#0}UUy5d3cEF=qx(N~0+)5a9-kNJ?EA$0B7a
W^o20?bTHpr?^uyJgYQuacOY%_jU5&8c%cmy3D|AC!4%X4%$7KXDvi2xYyY(bKB0V>E_u?b=lUyFvE3svuc2}6qY1H`wckOJsd%O{3F-p$KjsX_%+sD(
d;{W>-IK0(8R6_{)f^_(WmKPapFBxxcDQFcC^aVdffkVUdmfOzVOL0FsupcC+2MZ5Aje1c-Nl_t57<OswLK=fp0L|gtt<5LMhRl+xu~Nvvy?)K5B)q_O
3zDmV#@{5|>nLs7QHUXFiS-n_I@f?Vy6JT4iv=&_-Rh4l>5-5yN{u=Eb1{J?#O-kmMCStqI?0*4$rW+ROP%hbjPvLHnual&esdylsNt*Q1_Q{h(AlnvK
TCL@jP7fN_t_WSXS7q7gWwU<YteUq?zo?=f}5=(o^}h!<aRbc9<LwwZsC3UAW;Q^T^yQNH+VjIuE~YIwx009880G5i{OF#*=X)GWr!ziA*~V3S}CH&xQ
@=}74QEa0K$)8L(B*8&M>sR#Sn>eMBOJUi!ndm>QCU+2ln#?;WBko#m8GDQk#fjO&Mr42f9r)mPu5a<9lfy;T>ni@ual@V*XOJdo#a()H)HH8914%eew
K;ju`IFH^u8F_oZ}k-RcCdL_MgnQV&Fqk4s#WJND1D<S&A-%2X|4=lCXK-aQ~~B6}Rr8Igd{f5%Id<*pXfFQAu({n7|bzNT@fjOX)3E@K_x66FagUgts
PXcmbgaEF(Wr!OGY7fGN}9D4%zyc}FAD+^CWBU2`_aQ<u@x-<if@chKi=NAqS<qesLf8ZA&r!6Sv^WX>Vvz{Q;9`UDrLWl_G#e2o4c)S6L;d{H!(NY6p
e#`Lpe*gbawjP8=H^mIF3`t0}r$J4?<YmgZ4Y7?jx<d{@Gf@S+2bT<2LZT+IKLt%Jo9}>_A|_?Z6RZYk&a0@4Pj~t_s%SF_&v<|*=IbaVO6)IRnhelXT
C*iYP3K%)#aAKQKbOzo=Hh|NyeLpu`Kuz@&OzOt=1M?bijRv>K<qCY1EgHsGSU~iVP#aOVq47YX)OisS2luiYQ^9E3CRRBo=ftW8LwzdVe?_VVg3Sn45
;P#i;f!H5ieg_o*3ZH4ZXvF1LrfD-}ukRpK<>V!HvCszxf-H1T5bSdB?YZp-%!^_HzDT8drDk_)&OBZ8s|A&0pk!r!*H+8cO?wV^r@xs^^^Ww9=u!*Tb
U+zsr?-u7KIC|LdvkejBd<_nXEfpq@n&TzA%Db%DYD0=I8PlNv9h&42`%%fnLP{QbG~Dj&EXyHP8%#!qZW(A(u);yX`+ZSVH`r7%YyERm{2=dO5=o~l~
Zq|=<i1g~;sE@a7zkF~gn=CF>Cc|C*&wST7%?s(}eOCnfmg2Bk7Sf3a`DqUWF@VR3CzJ7$eF*@Rj^M~ukTq*M>WCs5Axi_Rm0=cN!+xpoKg>au%_zh3z
1L?JmoqiwV^#7-0bo4gTRS_m9l+n}0{y_P6a4(;FRsczDLV>y-J1@+hHr-#RvtoW<UwZ7069=AzSB)z6?^6u=SqW;m4Crztie0)ya}Vw=>!c6z|M>lK%
$!z&YILFfb&~H|vI2Umrlbq>-52RK2j}PQD-gJOvZj$Xa^N&+3v+5%Dn!DeXK0t-6YUowI{HP48?bK0F{Jjb!4cd|vv!!?1&KN0?zR_aDfYiB&l2~?;)
^eFXP#u}zY$l2J9i!5LIIF_k<eRsZI(D<30fUp#S5(+EPn3SB?hup3)`g_DW7<^kJ-Q@?ZHERL_VBu*l&LyWi$n0#`$=DXcuy~|Mxe)#MNL~?;!*0R=?
{-D#?@RSxc`5hR@(eDreQ)?{SOsFUpH$(D41+tfZ>z!Yzo&(+vx<9d968j`ZEt=B@~W@(79SbxM#RT%L%i*(3o4F_F$c@4|~Rqfnq-hzhrtE1iDn;Cy>
}z9!VRi1)X7Vf;{tG!0V3hm=202J^?hT`i~E44nT0OerAe90lomd~{LgVt>_Dso!D=(KS&8s&amV%LB1P6k26?NlozX;xu?2ugNFGM6+!7z?F+jvuw7s
nH_LzloiAygZZlP?%J;?WD;&q-FcaOZylhAVfItXlB|WNIoMHOR}`X?F9Dai!~Iipe$HA<uvx-$Z}v@#xDy_t`#4zZhxs*E`~WY>HYVU$X4|mG@QRN8c
y2LJrx)1cVSLLxMNVKGz^ogh*+5XqQeoSALSnv;$G92(-(PsAl}PF>_FERg&v`mp?15sOiUIjqZ;4`ZO=r8}L_~UPDHqpwQ~>*Gq#t&bCZ3oljnM)_aS
`iBF7o{so}a70^~LdcQ75hwF{T=DULmW2FwuTa;sPgDg>>v2y#LPjD!uZj<swE{Iz}F|SqDKZg<SN-enDjNl{|mmyMX(vWwv9nF<&~F+Ia6Q$N2(PmhD
IGd?GxAZv3e--2eBt=d>-&pNen{p&m|!$s*p;Ub6JCalZQr8izRPx=G|*%^Mrd1BiL3$7_~2Qw6f2j7xkAkOFKslDbnlT_pOS;BtU&qQTdUNZB1OJ1<t
k`-bZA$RS_GKL5Oi|Hr?6;SJWiYl1U&jEP;q{moelXmslL|M~b(Ukn>Xc>f>6S?Aa42=K5qX?=&OA>pj^uScb3hcA=_w~(RxJt1RuyuAK+F$Ke>f1-TQ
8eV{QW_eHV%^{&BPQ-3D_U{}obiKd#nHM}^Ps+mwF3#VRTizn~|NU4R9HH)NWDUO0@JA>RdAJ|Bgtmn1)PSwM<zg1|>m&r0tlsnE%R#2j<sBLacJ9wY#
3(Y&?gSl0D>q{X0oqA`&42n#BzR$Fs<=`j@qFCmXC~PS&fk0!9)9SjGVqlvhM^~c=fjcSben7A1(LEsEv6(|8}0|jQwKWS6M=M$RQs}ugN}>b^}h4}{a
AhB;yAWt#ETP@jU%i*2A(k$)d4NYF}MlI?7pq{ehRGHaG35iJb$lEPl-p2^Qn_XC4VVFe}XYaf_whPFXF+C%(gTMak;;*6&Y{gb`qB~q>V01EGYiOxPM
)P*a6Qkp)}F+z|Vh?T5VaxRX~izS*09dqz6$FK8_nv_B`RWE_p38u7)BJwOQ9Nh6!}LC=E2PgC%~<U<hA*dqE6otLN_8JOk_-T~(@e;`zTFQg)Kh^#vK
KdXL5BDXidpf99Q=-gv&v`}zuJJ(tiX)&gT?E%u+t_L(zdb>s{E#wwHQ_!`;;?!jMvo&5n1(vr)1p<2BE>9BQJ<y#?^=apx9fujnz#`5Nu<nFatOV_ad
%0velVNPx1_nbFi-#?~lUGLbBUK;({Kgh#;KHf9UF{9xFPM6PqTC8AxZxgX&YvJ;O!ssT)Mp*q9JUr-cMwu;&C|?~*n(fm-fGvGCG-X=?qWv*GoVDZIU
vHP|_F?J(0*>~EGO!j2G}aGk^djK>fth!{Pu{=(`FecI43+z0|1<WK3~ne9ZuE6~c=CCNM}Oxp;$~ShXm!d>h*I57K={;_?l<Lz{a@*n4kp;|3{IicW2
UBw_<{YsY&Ww)BDLBI={TbfR*Uy0)(!FF+xZO@IeW}-x7O&q3j=S0kE|RNC4&RksPRPK_SOoJ>Fqd)9z0V4;d{=9f3vVs@ii-Fs+C{SUV7i!T<?nwren
H=_QKCKaq2-jE+^)9(s0tRdW)DA__p9^<GrOULU2$jbh8!VerZzEvv0T=1cko`DrcZc9Hj77>F&CrjUS$s?emx~&57PQ;_W7u7+j0fc-uH1C^yxmpoEw
K;#O$B&PUl2G1QYeK3Qi$2YpW4j?(xIR8}1$3@4NVhNItMWXT<3Gn%Bcpt3m-J7XwI+#5eXvu5p*QM)_dpSNpf_1^LZp^3GrxlD`#K>e*gpS+VG^E|cB
w;3!Q_^vBt#^f)P@a4+tj6hW*u~=j8NqzA88N}QWW@66x`CZ&<p@@}-*rdt6%WLeniyr2(L_?e(erAc482}lQ`}6dYC{1VZt}NGbPxDNKid9-3@)d{k<
raP_<(4wwp`R4Hhdl1*fQoNSm>(}hISz9_*_Y@6UR~bMufe2<_qipGSjPQ%d8g4`F=@=l)62CRXPmZL02j;M_nuzR=ChZkW!Jd{M(_g9{`;9up)0`fY}
Ev3nU|Z62(ELC^Ycnh<QU8+$ga26@kbdzmXRn^y?t<h(#l{n1@+r~U|N`FZu+qzaH0F-xI(c9Yp6{1>ur+?*xt5xbRWz=#3??Lq~h2E?~h!y#7#aG0uW
2OKdecH7t+v}Z_*7dc)Q}Aye9j?6Xwec0MT0zvHC#4subrpup?W%+4Qj`U?aMFyte)gv63!6`s!k>!0uh!a=mO*2$~!Ya-%vAij6v^H@Y!AuwG_aVtW$
LkNMTJAW0J)o~GU0QFVW8KnNpa<@0`<2vKllmYSh~wnp$vf(g?PNay}XYAIVM;xzOjPYnc~U-N#3&3T_`ur~KTUarw$0lomT%xJi|IB8Rf_jhJ!@Ghwf
AetME^ZPZXGuxUJyqqXhz*BvgU~?W}6F(>H*Dt3}sY6B*JVLJ|CH6XF*i+N$t%=-<{U8MDMNYdH0)>?aD?8!*Y27sR;d`QdkcpNN4Tz4A*lqVnO}EJfP
|Fp|aM~deVi?BN`rj`XwPwFb&IuBbPOliILm+*Cjvx9)qVq;)9WX9xm6Qa1eUQRS;E^S4w>?vKv{G;jwC?@-gr6IT;XM|wo_ttD^$YJ*^_!lEu2!ab?3
As71Lc^_k7`wjz7k|^G5tH-L#RPRe_=kz<)-fndOZ>#=9g>G=AM9vvCI0OKjMD57S@uux=o&9pYzZ7H^T^utir)&XIB}x?3HahD!}_ko}cQ~nNJ6DkHk
15coSV93Y(Qfu;Y9~LjdD@Uow#VzBE{K8=(X0Ce#mkoqJyhKQxm|mB*p2w~{7VS3U;EWMq8O=M(m~WF3?Eh_V0mg?E*EK9j)h#_f({`l~NY^e?$`&HF^
6bYXi=Ht>AZvPW<Ow*3iISK|C-v~NIBNG0x>al8#A4jbfNBfNjtPe%BIsgg(-w}>Y_&uD?j{N|6xdbnRDJkOC4wk^64_P0+i``Chnok0w?nyx{Y8g-Az
?}~)d)Y&56u)iPcK@_ES+Y>Pwm!5oz=MD35%jW;Tvi<+lYRmrzrVNSKk1zG3An^QxZ2NUhOwT3=j{V#;6igE+x^IeUXObYLDzSupQgnbc*$L$s#(s);B
s@ft;R9VTY%0OAOeSDXGBBR?N#lI@c(wGC&;Lu46}}-lSV4eNDLNEM1Ft_jsAf)<&_zW5O2F7gm_KxWlhdDwZA83zPNUde9wPRs+0CB6$Qk&@RZkm>Ks
B(xu4|`j{y`)^mlq_&i408pd;d}{bxgv|D}J)HpDLoRcZCwI#XbQ0uryMbltCeM*Ig%C)FedWfAd_=wHlm%(l%YEdbNm@jMaim{Rg6Qa^y+!YJY)F4It
msx=lc8Z{52~2naV54J)7G=mED-uvj^ff3;v;W+Fb*3+7{DC&+azrx@sW@K993T27*Q?I8j8+(In&=bI2bA`(oGlDTR&cUWTHs-HeH5(DyK+t9dV(i`}
)6dNxoy-gx2-L4}x9`~CxcBWQ0(F`Ug`u5=tH=p>#>jz2ZLL#nrucEHc_6BIZm^qrl{3xhPW(&xppOAQgQT!epp6}4!`MVJmm`{55@>EHH=bKg@+5A28
#R2qVHN={o77N_eNWCpV=p!nPYETQq!v?jTkKgV4Vl1M*HFn8eMi!pe_M7f;FIIr{ip$Mn9ymW6D^z~<e8K!K&V%?xQPu+>1U~1u*R3Y(xsPjNR#ZfI!
{PT=CjI|u`o?{Rpqv$vZC(6mq9vjIbh7BaJsu9YZ%OsCZwHx(%mBSZ#xRGdXf2M|urPl`@@4VL@p4)sd@+{^8p#u3^)*gc5n~se1=8L#c~Taxirm#kY)
Ocl0-+SIVM2rLmc>^qcpo(p_WW0`0}J~t`8G#y(H88t-?Pgl!rm=W=mIW?$D@U`aVm7i`~(%$Vj2X73jRNT6+TC7r4VaEo~|I9*n!5OIMP?WQF@<nU!R
YfAKnPJIS#L1&eR>i<}Ja13@fw%+-Vf|d#FN+GU8&g@CpO&;VkO-e&D~mXp>+fj}ORX<g4ZdG^?Nu9Nj5MZdO2Q4OF69$qOCFFonM=jU^DgllZe0BC?3
z@wo)bP5Z#(O?Vddz*`bP!O4F6&qX}(3O-fe0aZXOMZ~IlCsP5uF0mN2<gc&A>BkH2{?mORA?l7BM8#ZyNNA9ak00g-%XV1jb#W@}ug!elO$KKhx_?hp
!3a%2kC#VLtD%HMp3al>!{Yh6bGAyqUht^FEM(6!3E&&C<w>a;w4w(1S0wgn_ePVjZQho{{|nS@?+f&j9I*n}wQXfaoyYk#>TEY?cg&|ixn&kDJ+OcGT
<NwBD#=NlzDs3%FonRqf}h__e)Asawvqd>m&>RKmAve6omMM4s;)!u#^U@K_UsY!McF9gg)p*)`9TL!1$8p-ro((zrz#8mZd?+9$zDr>CYVC7!LT$`8S
~{M1?*db)1?;oDstNg1o#!T(Dl$5rzWUF?m6A30{#Cqs5rDCrHYWYG7=Tblr`Wy$Y5YlvH9X#L4}j8=7FeE+w5!Yr8ZdW+AHjI*e61`)$wL(M+t@DN@>
%QCN>aF)n=W`3;XRS7!;QB=^7rZzN~91&Nm<#UtN{5;a3xpXmN_!TTghd4D*XFqIClkkA+;D8{E&(p_*ly6bl}Dl(lShK5jsNvtM?0J-k2T@$-mFLL?A
HQuQx`YN`U{BwLRgf3pOfZJBg^shEFTHxTi5#OuFbC2jo?+KBx}STpI<b~Xf~Z#25w<Nl-6T#Rm%y`2JQm+k?$I>!B+KI%zHg$D4#bdgA^!H=I)+p~VB
iG&Du|MJ2nFE1d<dTf0^C-#Ga{dVA9dnY8f<JS|j_HeO(h3o#~Ub`=_t#=(Cau*^-;YstyUZ)p`r8J{$8Y?4^1MqV|150@7t-0Om|NM=E@k)i0K_*1N&
jr<&wTm!3;8;0gng%L(sb_=^68A&4l^>ZVDo9Pcc)qHh6EO5)#dh#yD?}J&yTg?P_CLCx&kO6~ei%BSeT=GZd?5<j9&i849bS~3eu|;+|N0zlPF<_aYJ
tSDxND);BmT2fbKM8l8=%x|2=0ab4w%2;$-V}<MhqVfm8R*L41U{dF-=DL_kY$Uo;OabA)z*tX|}z61C%V<XB85=h5OZRj&$lw2&|aAQRF>N!HQkQXWm
+)5EXd{^RxGUXjiU@cfBbr2iAT%++t=*95&kY6~+K5P|&$|((q%_fVZPX>3$Lv1_s@J-f$E^#FrG_SmFQor~7#U<9b8;1UUPPF{AKxv>zOl<V2hWFp<y
1I}tc6!KTY(Py6c$`Erq%{cE)`NcrJ?s*s~BvCs*Dmi6Qf*{89S^HxMX`04sx;qF~=it}ZPcsSsGqI12=mU_m=#}XxnC-uju5T%;=ga<gxSA&xKRw80Q
X7k4xzxHFC{?AWE4J(Zd6raZlMfW{&7|f0>W5NIT19ZcPu94Rg@Lbe>u4do%0Qvu0)xq@_S%O%-@AyW*LcDRY&GN{wAISCMk+1gJokDKk)Ihmo2Nh@YM
@COPoZwN~U#Yw(t0nYV{RaDpd2D-Ci@z-r=3fqk*=(nHzC`=~#}d$*>+m>3K0S=kYyeO*Rei?MUJIk_D^Yyn{YRi({(XUKV?Neyl&-DO<O6qfpSfR;JQ
B^S6P}&Q9pH4WB0yS>Cb5q_MI@DXjPp~TqQ~Vm^w@i4-l>DSvj9h$-nR`b333=`1`S(}3f^6y`JO`;6M!xwQyIX1!4Sd2h_dU9{nRdR;{o7$iiKz#TL1
t3;Ef98w9%tp06oDZqYs3}2h8W%h9XoEyu6ybl6Qn4fG>4peVy?a>|g3K+@Sh@{=%w=g7`3I3A|eK8-lhvPcajQ2n;KNh_e+@TaKp{gSE^idlmiK7s~y
rLFt42PozYDOz>WK1Ml&<`#$P$z7`T5U0nfpcm@c|?1ddia7ux0B(<JQLL&L?em`;kUu;P0dE*T-aBj4l%iU#B1idG|(>a?QJm`*&_ORw>Kt3TF`wvT=
!ad^q{M@}1Zr?_=a`pfHr~K0vjogtJACULEyg5(h26vdg&O^=w9cZ+H$T?PVKatukZYz?&{d#o`QZ@AH3q;#ld&2KeALvRkJmyn%APwzg>EMd<-Tam_P
d{o>5eLbtGC9Bg(80EY#Gl`n39S3!<TuGaCK1T~-gpU=(D7NFdobj~2UwX<-0+=ZKVRj+?2B8iz{?@XeS76?Y~1?2f!S2y^`#_cyU{zIkAwW=!c2LY35
w0`tIO**`{2Hatn<yN7;f(M%S2_kRDhO5&~+Q$a75{Oyy$Y6-{?0Cnneq27mUKHfgiB`{qgfts4~NRAT0hk`Hz=y0}mo8BaK<9Q|NJTc)5s`m@77O?0F
XR&)VtLsOrJ25KklgkF?7b2|G(lL%`vFY9I4Yzn>1~>%9M|9K6sxKK@HpeEVbmfG@0q8<z!}B|fr!(67G<`#Y_tov|OH4Q>yN?D<FT6cJ66?gWqc0@+f
Y@4{3F9{`C9E0YGlOd`d!PMfBvLPBk4cIUmu7>v7jZSEC|{c|ZXS5S9#gQ9uIO5<_-8}#p#xo%ZTCO|&*@9|N?5Yhajpv9N8sDO7Vn-%h4<O$j$t-{ag
7M+DBoM3aZ4a_>$_8-gO<KGxRa$6VYgqPx#U!O-mr9el&PU*OQtpS&BAM}mF7;zXDm!zPR7X0FmdUHzRP=Lg94f+4w04V-Qp{tn}=8x8bnit&v-ygNiO
-xoxy+EP)UebOW@cLx;Tc+_3FigbHr61MXb0T=`lyiUfkBJ1$V`H#@)?`g+2nc%p_-*j~cG@^fDPDh==@0AqF17?HMykrxC<ll%qlbaC|M$=Auj<6fe8
;zECd%1fHy`Jt9>y7X&$yp=CI0;)%H0xT=9KGQCuI+D8^>;fGbJMs09=O0$j!V!FYKWgXH`O;giUGd=Awg#$mQp7J@Mnim6}@Ga|Fn;dX0zh!1=A^pNz
TY)^rl4=AdLSf*F!2#Un=U_ySx-Oa-R<|NW8IO`r+kKYusj>#t#9jt;n$QFqG;ed9qd_bX#D1dRmg+kHRFE#|<7e3w7E^B27TK3(;`Ju({dvmw;*fsZ&
y*!~$!%}h=NWt6sGJ!uY6)3@|($H4c0en|ILo9dnbPmb^2W`QS$b(vV<&e$9<-(bAn=JK5o7B~8($srH!-gEF!tj{U1YxH6mDX1-R@Gt!22rCKsjMDTH
8IujL+jfHqhiDRV+$n*Rat9RKo1*{Nd+LF5b8gdzu;@gzwY$5fy@r?DHx8F%OgulG_n8^vCS!hlh0^USe6$Qw*PQj>w*H@A*%u52X6J|b@f;pchiEy-v
FDY339(RskEcP~THlz@c=}uaL>BW28;1FrcejZE|3BIEZL?ua2xXde@lsR;<SH98;GwD<01S}>f@JqZh^5*y)Wz`-0T^_>zVG%MtbwmT9{n_&U`+aGQh
$|+$iq{&9M7r_igs8q?CyB}pGg?h^pW4t5h}rP#_y2;ZT=Dl4&E{Ub2|L+WZDjpWM-a!Yc}?`_9}Vyz9c(OeAZXAJSLfiyEE%XiI1}i250F!P5)v3DXr
Tqa+CaoM9p2&H>H^j*dpE!p+NqhA5}cv`%Q5&2&xRS@}ws&SWbQDNg-KIK=Eh2JO_e+tifE<Z>_N;AmAiQm*lncBAI3J%M#5Ip1bIGUEA_0$l21`jDy`
Kygrog;I6wN`oaR)Zm#JJJOXG8NCe!^?U4=Xws9mP_sQb%eF^yQ?s&BgknfgY4kww{k5fT(=c;D1-319yfH0IW#q35bhtP$UieyOq{NK$LblU_Eq4A7M
Hx)GjRymONXnH~Bsg?4<exntDBfcQ}Cv1u!uzBP%gykSc^%g{k74EN>B{6YluCqmet7o|-Gf9Xv%F9z@9Z?3yJzIV~!u%t|x8$97G+jYqqI`1eNbUp93
z2dGyNwfAF42v<Dcu7BkFI>5eM~d>OybP=^Z)nfMOo6@+c$sWe8{TkT}{|eW8ken85!6Q<|m@)hZBDxcp|if)c^VG(6=_Xc$aHU#Edg1ug674)F;mk?>
&w#P?9C8)tia`ZXnddNBL#o?(#BKs;Q=erd%F|m5#d)O8w=tS1#8O5k%>4x_<}>{8WwCHdEYA(3ON-(JMYaoMOmZM9i4K%XTW^+xWje!d1&I?MXN-+}}
qm>%(;+z$BH~L#owT5nh+{h@()$@UtlZG`fZTIGbJq1yvXO7d~7vWP2rql#-(0nWqmAsFxyQ`*Ozfk4o;vK7WadU;p{I*BdD~0Pt#)Y?ZPq#N+JJ`F2r
ExRn{H2H^ktE@$dsOcIi^7SX(}_frNcq>k4i+-`cO1BKL$np8g(CO)oKiL8Mh<mB3Db>?F;fJ)Bqytx(03y65HkGVKKc(EV$Q6*aX0$L`J`j2NYA2iJC
+F*cH5!c>jMHxuT0Tdae3~cz$B6tePp(1NCqC$mYIrxA5tyf&zC36`U9$?7QKae&FB<@lW^lu*XXF3eyC2Qj26gLd=`l|ka{z!ig(8RoEgLekaqv{jf4
}D>Xrgi;4e*k2&wj+_304>u2-+z|FA}GZE$PngNcrpJtI+JZhVJM1z5QES+Lj(lr481s`Q3OQ#(0qO6)vVTXy+V?E&)El)aFi7f7tGf=U$(bS_9j&-Ae
>DWy+W)HTFjGbEY+Y`w{HugUvo+mTQ3a*5auVTt5fc9co|etUZ+3ixe3IgQMUbB3<Zi0^>GFttqj2T@_5CYnf3zUgpVLJM;9XzhAQ<{I}`hhMJzW}^Y(
@q?Skh2eo}+t+uWrW^Ths6k=>R8{`V4ySbu!idVc;bU1&0kBe&wfj(?%2B2y_m|Ce$z*cbF52pQbAY>xFqjd)tUm;}{;cMP5-x1TZG9_QKPi{v<eM5RM
aUy)V;YcEmztXC0HO^aoifZ_{iUwsZwTl`I;2d~4Y6S2QDjIv!R@%_N=Z^f_o`*05dY;#@MCC?sEz+Pa*!zZu6Bz8Pbo9odK*V9SAuBTxA?3v@-^lGZX
k|tS!F51|D<O?G+Gyl#P8p#e>gg*!1%KOE2FhA(;`RV?;Mj>#}PE%{a@{ZGi%Sz6^G#1|wi+a#b>1G&MpM~c`ooLK&B(9>Zez=P&2~FA&Vvq9)kBh*$b
Z3G2_ey4tOa<*p$e;9Y@!{AZruv|KWvQtG{d?OEioMK@<Y|*#uF?rHUm3|`KN|e`S9abtYQ)_J=A$zAG!9tEB$or$({IuMXUK*tXcNAE{wCiAp)fjRb@
8%gzP0@A-*wZE(FF+e`@G7{C0b6z5?8<AbtvHRH#`9PRd|OId76wBtsDt?q6p7gxRiHrefZOMyKh+EjaM?lRy>}FGlQ`YW2KA0{a(+aw5*9L{)NkO+l>
d-hfK|s4<jhRy3?4jw1Wyo$PU|{TSfwL*s^k#vg{W)qu1mttwajo=E>3N`!5M@@N0EzBw>E>D^hf`sKx%-KQCX9H;)to<$c)Oo9AcXNT^$Xp91s$&e?7
xv|)-4?^z#|z~TAhQ9YbD)usdjg%^snMCJl%GuazjN+t`mRoZTHYyBoLgaiFK5+jA1-f!95Qn?I*4^0d+cAZ9gj?y`|?2ClJu9#nl(5M6X%*|IP_Ly%A
)0ILuAO^^gr3sjzc1dtQ-gWAKwl*Y6@j9Zh_}NHIrWpAsc1SR~51rfsAK8-knxEZv|2-ky<f@#nHTFd3nE9I<P*}elEigTX`CI=^JiW&J&>{}*V#d)bi
<?ONKGJXI4m1zXrDaY{e-}Ey@?Ugn_+CPhtqfufbi;@2a=ApGK64aMWw|C0A-9}T<UZBomW?aUmnWSq2n;e1?%|zMg??$I53K&|G1=kqI;>skR-AwPoq
0aLzj>adaq_Rcx^@gCU)j)kD&?|(Uw>m|zk?$r(t~;5K7adzL8Tey1ZVCBh(kJ5`8jX7ba9M_c|I*XKS|C}unyfjsHe$^^r88kU<mTEc_&N=>C2BKC=O
x$judx39<fTQBKxcD^ZUa(j8S@5YhjprpycPn>#BGS#e!@w)uyTk*_o&7GZV1CjQr@1??k0@@O{9zpjPz;`5Ub<=dW5uFxKkuGNyhyCHgZwQBFexZJ;z
m^)loK08*lqpMpPgKsO9h<EL_g;>LegHm2tlM5ln=|H7{r+`b0Q2rTrFi1^#PxLkQ1-~v86xy-S?dtW*{wE)<NAHs?d#NC`RKj^;M(#2o?Qtl=>CF_BX
N-fz>OBOX?8(T{`uI?tO1xLL_j~uh5v4uG^c&-laHlmP!k#T-~PgHytsO$%i+7_<<dl70dW%_q6HyQWG-FU}xL}WB1IJ@wjq{ICw51y`^QE@h+_|z1=9
F!W;z9^f9<m37%ze^mrhVgg)({LZDEYL9@e_vdG>Z~M#(4<~4$f6}Aez$|o;aD?Bl1(N2ZCJd4;{5_w+~8qLV|nks@dNh<J8@}PQqheDLlKXUNlAYVh|
PC(fwwb(LchU>MLowEj0xRZw~;0%;3@BOv4Zy%?#r`w5A?Twaoz6w-S6xn6kFyMcb4-?5zn^AJyBnR2Jp=paS=HEB*s>W{XKh>@W9{YZ{rc>+qcO{+Uu
GOe~ZbGU!?5lLGC<u{z?BGTp?1j<XfUZszjhUX`&M&2Z5ANPMQS*3w~(2zWc14RghlnA?uSPMC`ZlMjXa5UyJ;~-Ff!5sA7P8pVt&%Lqg;$5IjYZ#QeP
R7Ofh8`Df{sd_t-WSx@B|;QVm@>&wS|;fufZZK)C4@Z0hh<n$jW?@ff~4?y)8<~u?SxaH~md~v4*$+!7zDdp~J_+k^Re^z)*B0IG}cCX<FiH|k7f0bG+
z{D7<Hj!-GNNj|fk3;bYorqBn)4ygd_y(ibCap5!eChMgtK7eEzT4N1;-1Rlfl}wL58@SJen7*!n$+Tr`R4rc6Pw#JPA17&3hT9{1W_6id;Mi$45`<g1
4+MFA{c+@!rflRI*DWf=%AuU2@&TcS8gz3eU$v!<m$XQ8gc$f%gJ$!3AbP76Dz2(zQtCm(RYFUdp>5|C{?by10IJ$e!SBkdvFm09L5{^V~dBjUZV2y_x
q9fDo5i=V_2%rku|JhBq!;1Pd^&W0s?ODHGEzk9=?7hr-1e@keWoNWOSENGn{|T-7fA3*E;w+9`DohS>H%Ztjiw|ssR$~f)(!P5Bo<Y<k@$Z?HS+S39Y
q0-zoyPYm`0jiKOHEi(f92yI9|J4HE1gyiFvq;aNVi%vQi^r#%Fsv^7%7RCz6Rz(U(H3+$)++L#Zp*E`(QV8rTot8J#B`#_vOoG&x+*gxn?s#Bh`9Jv_
Mc}u-io`i?%YW#?9SYHg*hvtj>o|E{+gLiq%K>>x+#8VTC0uQV$p0o>bkhW;reU$APO(QD!_KWekW-EBR%o>RkO`p<xGQoE~6ds+i5uCPF4-NotDiTP0
8dOjx4~9D9=7A1YqSM0j3J)A_fB0J=N2y}*?cE<qA^Y$5N%_v*2t2>od=?P7=6(X+N#i;L!VS`)9_PItjR9!x*V~#g!uU5n@}*4frvmp=<TZ`Fml0507
N*Ak^L_2^<iB5`qtV%9ESc?zn}E9^&L0dc?Fl^X0dZ;6Il@(QunPw;A9tUx(NG_v%z?UoV)_<LH@H78@JkC?-UG136sw&o6#`2W;*ZsLGv?3MKNozh72
JExre>O%Z0TDTGJ{xUg?mHRvVAYGzNDq~w6Ev;P$lYVLQHzt9{|yt+xUCsFOc2rl;J-gN&vyqsu$n?DM<Pd)idm3F#v*aw$3~M?JDr!<H+(PO~PHe#Eo
QMa}wm+XR5zrv`ymgHhAQh1$QVcYEpM<%LX91$?wwO^1YGBw)eg}3U!>X=8X%fpGW{@;z*?FSe7J9wMwo3o_8pX_a`-G51Ir|>-)ChddJ_t57UUc-f{z
xQ65ny{M=X&L(BMB-wOAa(4J5~cod+m)NLTd7wHBhew|qlwnr`n6ek~!^O|rz(&wA{x0V}lgE@YJ2iS5zPVwJsKkqc!%rjSR7Mc$reFU2wm-KJ_eNp#l
%w97ByQ@~~92YXU$cIG>CQIQ6(i4x9imeQtpCS#f&A@NqkuUMb(`jTAbf&+x>Fg48F7`OS80VD$-<o=ftWaqa6^tJ3`BZJl+2-y#v}SC8##uKVA2Q}so
_m=E`%(Y)Pb~e<{_waz8JUf09++qnsmpn<GGOEUeotMZuMNysanT1GncmJ2#B)i0g1_^(cO@#^IH<%L`{R`XoL2sF=|N7%@qN7wB-*_`YVd;npO^E=%)
UAH_fS{QFbXl>P#(;o9jSr?nnx|%Mw1^^sa`?>CriD?#E=fheK3j)JU74nE<YEKzl##W|6Cdqf4(yrMp`^S&p@B5_0ZQ-q@Ta1OlL0|o~d$`?+sOIn9r
nB-+2|~VoRwMr7h5aY?C}kJzjDC2bBE2Ud|SUVm)?-Hk2cSh~iV2w=NU!pcLzO8hah~PYHc#$BmB@@)ddcThep0aD9c3(-gE(kbaYWe~RPZ`D4&ot;ps
V9kBN@=*%07^KnzC?dMZK73UXXh99%R<GUBrkAbIyy`)qJck@bxLqfMFy2Jh)8MsAEe9JB(ZNk$OB7N2M57CUj#!hAm6~Kd>G2R+aIG=u<McAk*hUeu?
dp~fSGGH>sP$PZ7`Rnm{TlX=m58NNA8(GHU%pkJA{!C_YoTRtDHihLkAH<kJpl32E9N>$UDZYu_nTv<;IC`qJ??{p!?OW}8aRuol(qd6g``@cxTQ{G4U
4UR(wKQ#X%r|EEpzO_mVt$C{@zYz8Dx)2^Jgd9<xPf!5Gkvj7%-<DLpLn7T4T398522M}e#4PDP)0weCITHz2xiRYkPNS9Kp&Kofs5rair4L11FYm-lJ
AR->2_}|vfUg$0Gj_8JE}0-Q~aga@s8wlk&xY#o*YUp1&z?l!M%lZE@5@QS`{*Iex1iD<;uvt0U>nc(OjKVAlks3N%5X>i2aR;!ErY?1%l{=AIF_AFhm
gxZDCvmNP?fczZ@6)gQf|^=vv@!|2M&rfb{bWkv{8}(Y0_L@YZ1K?;MT&RSu;kSU>Ov#qw)a)+iMg;8cYlzC^xH;s>zttbOSL(P1+8#5l1BcowLkBYs&
!sfF5ups|2qePeHl_p%lRbjMN=n?_=Nc`m}P?+W}v-kWQt_73}R{i7u0a-QrH0mSQ!zYENfwDhY|dyhf`cO4U?-jfR+UqKUI9(&Kw@ntQ*Ze1CGC*-(O
WG0+1w6)pbdDl<)_rASunRZ<N<-V=SF#I-^ptS3cX?Q_F>@5$jaYo~Oa~%7x9l!eD`o@ee$KVp$Xsh^77+&6(FLRX%I;YmUiKx$$_z~5^h0L*e{ngjz8
Q6a>rp<~4h0-IenDI^XG&<}oq_F}$TOihxoRKkkh6FZ)BCXzP1nEk!+axD&eQ%c^h{H#=Hj<H^^C+MC06G6<2E6`o62MN<Y9uGggi>z0UxL-`3T=@_wB
NbK*S|o2Eek!z`m`|9d(0|YL_|0--SABF417#3NoTMj8?=}1ZXN!sM1Q_!y(r%8f&BSCZ|-Y78&Gl+M=d3a&=w!g=S*kJ2gZJUrZ2ORIry=bc-;s70a+
rM{elRw|9D!Nnx)fVKJ_oe`zEyn3HkW@xDwOym;apf+DziG<e&zx{dtxa1KIBlerjho0#M$A`{f<jR8Ht?w#n1_)*&yu{97api3KFBye-)>us`pp{0bB
Wu83_eY5K#meFx3cmH6p-#riAh6Tf!nC}4fnD3c^{bjJB>RjX9D|LQ{=3St!mAMs(+7uQq7{*5gfmds(3suYcGr5FAqhx8}mv1(cZZlsv=^-o)#SRaYL
y}bDb^Pk9=x?H8s9i)N>pwMx113dE4GQlI5Ast;Mo$>D@3leO~l6*CeoM7)OLq=xDB4HZ{>;Z7@{uZ5lIhR&({*|`wl-x_6V18R<C+41*PZ!2WQuh*B4
PlRI<E^T3LsE_9;WFF=0z8)GDzt&RsUWX>Kc<>`gCwWN*>lRv7FbtDLJBG$CjtG`?;~zJ@b#-p-QKy;0bVy+8c@HxEwbCZ%JCcckWiOL&#gb_1wxv63%
~eA=fv2Mw}(H}B4YfX#WHMeI=BmMvAT_555f7;t4AbR0VLyJk|Qd_`qH{%aJ6pgbV`qDI+H6$7l>ePD9?=s_aE;_<MUumoR6iG=L2#IHOK_*^{vd@QiF
LGP1N1?-j?Fmc)fhNKtSA8*>8{guegKrEl+#9T&IRGZsC(`F8Yjkj~@1yxZwMX&*C`DEA}tRi626rym5Y_xNzFl{4G|%SHtT>&;(@@Y(7xiVm~}YZyb5
&OTw-}k{gK`sx_{EmUj)kdL~zNlwi?_xsnu+&Lbd?y8H;D@@am}<A)$TD@TrIa4#)Pahlv0y?jnm%j#AZ!n{C$Ld5GHs;&pP3sqb3WRWMRMQ>_COzCjX
LQKx%=H7v>m!gkc><_?suYJIq>jK$p4YXce9S<nKug}SEayUh*>iKhQg$5nQK<-cBh5ezqW=6-J<#B?NvYI+rppC@7L!<ajoel&!*Sf%>mr#5-^!|Qxf
9D_X!`{TLW+$NYlut?+8P4}TnALC`^%R11#WQlb;r`E;a20bt8$z*&2Ts(>*9><JTJb$Gg#y%Pd3xs<kk~q1Gn~nb;i5x+U4gY%yafg_vbcp6e=3;wRX
NKxcc9Qjwe$5{dj&=9yo~2hS_L2<(Ul5GBSh4kTHI}aKe4|J-K2jt3-@P*8=Ad(BZv4xiVSMJiZigpJDI5R-|s8#E!lfzK`NyE%V$4UiTA+%dL@H@7?{
u1hdHNXL*RV4!6z$wKnTG6;RW4sx-u7CGZmZyS`5NdIpy6P+b=wF0{vm`&a8^R3zN-Jerh;h`>+1m21Nw6GFXIR{VbEj-zb6$ivS?0BAhbP^Em<q>v&p
Uc$m-eox=3IFczZx9+_XuC|A&TI_*NAMgnLHI(5TnvLS0X5-V9mz5&y!7Vrv(?G#<sy9&-Ld_Yp9>Ql$AJcE$+{aa?&n*d51wmH%m6S1dEvfpp%5I~B`
Z<Zqt*C(e9_v^>w55yDo)#5%OuJ6eVjh|(mYY3QjYLA&eWyoC<3tho?ioitOmT&$1+aEKdCKB9-(m>Jv30YT&QwOqhX}SFNw?2*gJ9p7G&lqhf)9DwoS
!7TaU)7O=1M{J${JMR#&l@7DD&l!gNoAlu9+Pz~K4%U#xA&R>b`oOCo({jiN~%D{Q`V_S+M*If!9SgzHDm-tr_n+2uyo+6WBSbtW6#0YrpH!|2?{YZM5
f7|?h6$6SZJ;af&KfZSE3rFL=B}mC79Uk|DK-(jKh*{ha)o?R3xd-CIzMFJH02eGc}-n;pk48c;sMe_K)(hLj^MO@=C?97FgVWlOcbS5lcJm26xDG4fg
-oQ^zQMx&Z*L8>@F+S+R_|#h7J`QbEvT3(0tXmO*iK=jlU2%mE`ackcbSa_CG86n%z6OaS6s=@1n8XmI@&MfX)K>~Fm=?B|zD2;h9ig~@K;U6o=wwYA)
(HOK{TZFauQ9smE>ZoSZk-Xs<|+2_=F`hVL!0#hyr+W`XeQ1WBnu)apC3@Yz|R759=#Wt2!^!W2FO}?+!DM(iky=&Y4{hbeU`UWmQn+NZLSzRqY=|&Vu
=TqLVe2m1j(91SeaQzrT%q@8I$56~<?<lEUzd|yVz4o=b%MG;8lc6~fk18Rs@*cjVv4w<P@wM44ZUPu<aGP`)x<>q(G@*IX-}(2s^89j#Rbc-7*rgX4T
Q*5(Hbj~`1RXIY8|?wH|DB&A|JozOR-+QSeh>Jdu1R=6_Ge54IRxMv{qpdY+;M)ZPHj;4```NMA!yrxI^7PCjqFiW^0z*%$|tMQkuIS#Xz1WlKJpGIaX
>~=_*zt8+{QTj@RNrB{-|9(x#0ZJ4Y${Rk?+Ws$nyRQf1}dD?PpvGUix8v4SycHyG!^z34@ZVL>A8&?p*)jygYGQ@M_<Ma-S4tl49<oHLBcXXzwKF)ph
HrgL@Qwe6|5!RjeG>41{4B(0-Qg9YuMu0WBSI>2-ar5?XJa()IZc5Ob)hxVAbig3CpfNHEAqB_!^nES*OIxbGXa4o2iwU=p4`^UkNMKzNC{nNufdXsd6
+=SqzZ*7r9jJ%wk1^L2~Tl7<}dgBVe@&X{@80#*CCvq3iJSl=$ph4#IAgpyGZOt?X(28Ds+F$-LrUw<T_$(L?Khz$d0-60{SU`m^Jv2E8u1x42s8<#*I
2_GZpX(P=%V6A-_gzE?U1HdVTq^^Vnk8;0{%C46<A0#>TzB-RS6#th0l$1GP{*lSyaU1%%0<CxnO5CtGKVXhm--NO1@MKWQ$Q|=?z%c0DWv`h9=UX<@r
B8tSlNws~`LemO1_3sz=LnD82GS>`7}ofRkjsEgbH0N4X8Xy%YNF6A5C=ITbx|J>a#gfzhV)Ep(5wU44uPd?(5ol6L29}n>E`~z#M^S*zm;JKx4zj<V%
sZ`Wi;c8s3N#r4Xt(~V9f#M{m!K)pd38qBw}bG>8*Y_`_Qny*Q#(#^=(6;*j8gG-<&f<bR=x7HC*fnl;OaV2u5cprmk-Wv5LilMIZQl0eZ54d$+|Th%6
*XN!N!NtN*aRP`tx%Au+SSq?~TeFZmgQU;&>lcGL%=KT3><>oa4)bcCzY&);p529m#o9|c_yJ-Hv>h#YeUjP%UXvDC>>dNa=57XVSg{m44-O)=7e-)d>
f`ukhoF?>I7<Foz($XD2+-Wzf20cV=LQhFu|aTG6sV;}YfO6Gl{$qY9nsHs4N-}AHQ;;r2;{2JCd6kLOW4;bS5{0MJ%R;s`CX&&<1t0X^cC=gw%9wf19
fMR@~GaGZYfkk|_<mHVJyJ>Q*rsMv%zmZ^^>-KWVM#`@mB!}nW!9$ASY|g#=cm8%18kZ<tb5ZMV;Vjc%9v-G<?0?51_JBFA!eguYNhKOn|CE<&!XPl~E
bZ#}zQ9FpwtCidS`fGHwwgy{z2M=P7h$7V>|grN1M7M*@%Vcy`6-D=!2a~uxw_cLSqC_U+{yQ29~<#Ey53NxJoYy+l)Aw=aX#5iNAG<5+Ne@_lLDuFG#
A82(eh-MT;Rd;sw9m~WBntTJEFysR|813PHCG*EMWieyK`CH9P`C(8OwAsi4ks2QtnNEFCDPiNkw(xy;H@biVN8~Uw_YvW;X4JKmAXFyB{dJiun=liPn
7DV1v?4;^WR8o+F6#O{i$f-UKP4S5sotq=4IQejM`zb`Q|i@Sa)BFAY(rV)u;)#z#_ot)KjLn|g4f`N%Cz8gq$K4wEmHLxLpIf}oi9EA|fr$g=B`qY*R
2M%6u@Jj8B7rdXDeMS!!n!dz;L48?1jkk0+6SH#udD||lQfBOrZfRNipr6!3s9OL%Nm<#0njtHN_-}!!A6Y-P3llv)UC0xv=$NhCoIr}#Mj`qONW~Ome
g}A@O)vel&S5CO+TQ9VSkNqvNlGQsC7uf^@IeB_r85v2GMt<|~wgjMYVkc7P`>Kjr!5!&A@jN19q~>sFX9Yw?QOE5DaQ%<Z)OvYU#~@xtvd_nKegiZv!
+QYK6X(CHF_I7e=OgYAKl$&Rtr~b#Rd=>aV|`q7XFkpVx{#^*P*Ltb>i|R?=Bf5~@V)df4F5HKk&N^C#fZhDcSu0!=16vQaE8RgxF$>Y!uf+P#Lrzof9
L1vw${BR$(sdHaLF0Bimf2NmYa{%|1dvuH$_;a>N(q@V&n8Jt@af%_AgYkGEO}3QB&O*o=?UW364+az&Th1+TWN(Cn+eP<q3I;$>ehq;1v;@oW2#f<?w
g9fr<HFycD%P<m+}yad51eIz42xP17K~laQN%TV&y2YV{F<ba+Ntd;5F8%{2j$3{u?Rsh)f|{>X}xc+*ws$*Er>n#n)!=ZDTCFy2<`+g3fUkMCN)U87b
=biOAXlb@7$2ivud$+4ucK7LEVxcY<up~xJArkQ0Xg5^EnnYrcjB!Vj=kTA<!M2PS7=aTzEf=eo_%{2c8L3|I1e7WtRjL5t4GCfalbs#++$8EN>aRSC{
8ylN63Ic&j&M%R~{AT*CnBSi&WsCisLhl+YJ=*`Cg+3+Od;wQ0d~=nr^xyd)FuN<{-}=pPrxI&;h%C^VoM#Kp*>W+!ZXcR1&B3kCzVveK`2+;cFPZd0?
p0|X=C>(HFA0%Nt8^;nfCP98C-<I7>^UJ@TwtlMzx~0rr%*rHFEIbJsvOEuhwD2EM_sZVeL~=|R_;Z9&Ix#DE&07{1a%Ve4-!J1XEWmI#El+IX_FvCHc
oeN+a};W9}n8RJT%0bM`0P1hsSRWQt!>}$zqF-v1N=tRG(-MW{f}*#Py3Qzr3MZUUD2XUk@{)g98eHm*dClBi#WtP@|mcui2JDxvifl6=ZbS%s>fuD`m
l*dwwh0S@saPf5%v#&ym1<qKjGd9;6!>3|Qoq^}u|1pf#*WFElXUc<>`U^#S+o<z+i%hW}p5n83R^cbtDksl3nx`Na8ly2f`_p)@={v;T4AXJA`UI+)h
6In&iZ2<oSsJ~~`K*+J?Nch5~EjRp9mxnq)`(~gJNn=|%TC48CKK8`yiuOgE_Zrq~+N6ilKs;5m(*t*`FxAES?gJ6Z;BWv>pF87D&3HbWBO7)qTFGTl+
Tcc>p+W|8H_CTOdaVWbSywtBV1-=?XDtIW#Q@6(e)MA9yJv+%0qgp1X_w<E}Z{;4EKkb-*==^%|K6TPh;)Ve|6K8aXocF<hdZ}luAB^@Lrib0ClFXN{R
vma3^0E`V-&hkW5Rlya^LwA0`u9?^bxN)s3AYNMnyIG60uagwXNq75rBU9Sf=g{39n7~(j^)S8!0vhvqclb41T=(+cshoHIGiI4h@Gwl?Fflbrxom9<C
nhJHBTT!HAlpp)7LEk^C-3)2<kbBuKSKO{Y4*eBW+8I6TT>b`XN#9T`n`u-x8C~eD$|~m#(zf{H5~-E}?THK9?T*Q~ABy+vRqMkUEn&Bh3K&i<u5qw{7
#<NO4vayq4q{X7HR2mTe&Zo?nrV@9?3=hB$i5p1KnIBT>i2;xqc+{=5Ed=y~-#RD#r^>bL$f4$+HhKJM4r_5gt_LE^9LJ`wg|KA2v?`h2K{AF?wyM!-F
&5<EAJv_<qH^G1o19i82!KVSA={_Tf(mlx)B+5mjCnf`m`hJ=!g)mQl_bU@zR?klO~Zz8rR*1Stjf1s#s7uxH`>;_JoIj^E>V}CK%oYGhw8c@{l%IIJ2
y$miU>85*U?G5Oe>p?8(N<c|vo?l9ZSl^9HrXSQ}BTw;UQk=e}V}pXZ+~t??cQ}>U6Svk7PZH;Ex|u#ZuL$t0>4Qx5MtT8HxwPK+`eOgG<GwNAoO{@RM
TN=fXth904fM@iW7;Nss_9SZ10p1Nb~5mhF=PKk6W0b>hU-@|l!?Wlc13?nT`zsMKRxi4K(5C#o?nSyJ(BI%^Nvo0lqnlnM+P1vy!upl_X3eUd8_w@=?
*EC9%iZdTYu=6FYw9Y^o#lDfa2@#98AR9zbT}B+VOzKB6wHcDW1PVQ)lg<{?4Zn-#I6=$Ps}w37Pb_8{#Aic`RR=4jlwMp)1t%C<DO1D+RUsysLm5=f(
?+j=+2`@^P9HIRR3CxJB~gPu~`iooAjuDnzp%Znl*k=MPCVNX*c`zw;TSdl@}Dtp9Xv?$;X^h#7E+GaBAqLfYV4;qOW;m~TX*=2x!8egMu|Y%bf$Ee#-
CMPAuUsA6Qh3b!l2iVE0a*iyesljmU2Lb7sg;6V<!u@|FB=t10kvd}DFTPP_>QWQ}hM2J(;AF}hVh``(6Zgyt3IRE6~FS%|7tReAv0FCSJ!U(hmn$6rQ
IA7k4$KdKe+l2f5owDQoV#*+V#p3-bw`BvUXIvj;g8~SmDBLdzrZw<!%OPR+6*UrcZCWETBS2gMV9k)j(gCZNTrN+=MgT@5sN$Yr{^XJ{cs<F%9>Mn{-
7`VPI1xct4_3X=IA2TQL~6j}Zb0j$h8U)U4yD=ujintL2IAkp`=Y%YDFfLOPdFrdyG`VZV4l+RyrF}%A|I6m)*tfC*Tk(O$dKsA2eIb5sw1{sg=R(eEC
R-;#PD)DR6}t3kn6%P4A6O&EbEtU@dCxQ^Y7Ug^SdavG@~o=+eVBMX|5I^?2laHNS1#qUjotR;P!L!l}F4<W}Pb+IREc=-WEJY>vCxZ84@Y+t)uOA<~8
CgX9fo4pCl=Wt4c`Ox0Q7Jr9#}wr(f*O%!8LL-@a-sY$uS*YVZr{prMpsV$t~G2nD_glf-th?UTe*?Je+&;EDYi*-R<5BIY0K_}=%8qH<u^Q392(5#fB
0a_^__W!RtcVIJ1B!2S>CcZtR3@BIsp{;{;rpEH8a2<uk3>(oSiLsNlWKo2;>YlM@veKvzcg|m{VJdOEyk&eDT4gyKV?kiUN`+Gm5SpI@o<Y$~e{i(Ax
n!)-1MLvQmye|$gjOlm!5l2oSmR4<i#n^wyArPoRZe1B1Kht}DCp=k1rG99_YZ49#;`2=70yrALH#|JwyE-?(=7qDx^rxb&(ca>-q3szEqf2n~qsINKo
r>mDsIk$Rw7R67>GJ@$?A8bO>pa+^nFG2<x4=XERFt12Y(*X5yr=)l*`H5|khRZ`=hO)DL`z?I?}Gi=yFtG!uhWY2qijQCQ51k^=e^=vG#IR3m$u2p$1
+V4h11B=Db@>dyXsxKPSx*VqMQ_CiMHfeD3kB?wuMi~G^cNMjD-EWnZIAc6jodx^SnQX=1m`nq3zf3eYE)sjIe^grpR_x`rb&cb$*W&u@8o8>&X#&pbe
oJCrotO;_bo?U1BF3#F^i^tCfrO>GtclJarhHPnHWtzP-fyDJkvXW;mZ8;QH9Q;bS>1&cAukxnQj+xQ))%jk<&Nx!S*Wx5a<wFG$mN&=SiZ@NetEpd^f
#0;I|7Q~!w=lKA3#?>>#;L8%+pt8yDk%$GtVG1?)Yp_Kdi_G}oPM*KMYlp^dnANKY%Q_}2WeL#hKciTSrL2*ul&qYk<8~C+VhHRefZJ>0PhohqXg2eOm
h{`)`2Pjtb5yGym1W8Iup@yd#BZ^5aW|@<M1@ed3M`MAQPkm93z%{aQzIC6?@kyh(1FwR<>-Y6Wh2pQom$%<}gEptPPf($$!rt@>2=rsHKU1=8E>uAif
9u~y7426i0PZFCr$vf!K20sw=1WpH5rNJcHctJL!HhBOHIii%0>jr$EA0P%AG#dWwjOTbfba7~>~RF~_-IW<{LagS^HXtqC)wj~eZ?kq_uRj>RsOf=<_
fO2vBmz;#EkZP<pGE)*{GTs9DnBn$kcVnKn2B)0@q+SrWAaZi(&ch-}<53w9J;$WIUu}ZWf09p>LoJql>bSW1mZ@2zT>WbOAic)$;V8yxf8FU^%(E8tp
`6*Ju^1P-)RA5Nt+8s&fO)Cpum-0-qCz4t=W*$ZwFi-7G#$1xp01{(@^u@x3kSQMPI4hw-2|2#=RmE;b9^iKvq<7PnLM)X2A<f9ta-t}5OFr%D#M62`U
9mkZACMVa9)-)R<Zbd3djX3YSU*Vcxg_qVYn@%Zwalujz#L{8=0_B~s`)CXFVpKm<>#&b)|_<e}zyufzxIb@1J*NQ2Ay{9fDK-BK9M1HtX8aK<C9x&~I
aw*qJu@RYz%L}QujyFcgOw04}Q%_L?{fcAXXG?K@Elc!liv{OvP&T9C2y)(o{dd#z^Jo@TGVKudYVtPWM!YoZVO(wmknYsr1h043NNs!87onR{xB*Y1o
r!YqAak`h`<?6625)NlAo(&*h<{;d@T+%01M42NEG&G?XWm0)jw*l&luUu`6*9y1chQ&fbgJaUTm^%^b4NQs;2Uj-)mlNrp}H7Gp~n197!f9u(E5(>Eb
IG`AJ0MrVRmb9z`U)ec-<84vybZrMKjpc++qrBd2jMFiHuY<qA&1wG+%A(|IXR7!)3jDU^N!9u}%i%MD4wxMtXLR4sQ3B$)EcK=w=6xulwiE2AG^wT&5
N=x2eA=wTJnJS=V!Cy$JW8pWR7=b&-$Q=tt}xO&A^4kBXOrSAqn|c?+PEr_+N>&6I|p#?uN4mqfflyfMG?Fdy$X@bDpf`4yfaNhJ+}kc8B>u)83=Dd_p
1*SI4RDM=sLR}<^=b@U(njyhGk+e4{GEJ)xX`VVM1Hzx&izvv15o=-uvj7rC}Y3K+?8@qjUi4=hsWIXcr-8Y-iEb6U+!FvB6pIpV?sQ|HoOG|nsIN$3s
%{(vbqC@TxRS=mq=FcIewm00{{Uq2jzf%RMX-L1s_4nNqu?CSVBIR8d#|fH_&!zl!ry+IS9)URPSYO-EBdwyk9dLe$J5w5|P=VY9$JwCmcmjm{-R0f8j
QNVVjKoBg)(#nJ?Ut|)Z4o3Cciq;4oEyS?ChjljcnT5CJ3P;OfcsN@2#6;Gow7v>F6VW;D}SrcnTNetP3~a6e=<=kN^>awJ*<7)vcJ<v{FQhl{?oaGVM
{I#l;@bAvL|W3NEJK~kvTLkJp(5LrXB0%Je;`me_e0Q-f%($Qg;4TdM{Q0P`fiG<X#D&j3N-;sk?z#^+7IqkYau-?`?goZZPJASGv1Aj+ul=^$cjGd}D
pgd3!YJTZ;RO7dW$&dR*V^#X4^}+hcz~^lFBfcE(AR8B;3O8e;wxC-IXc?Cpk2R&N-1@o+xR=BIbkX2(Ge_u1{*w^$!S>#a4CJRT~zMYrig7)lHI*M3^
dJDELP4z;yPS+a(b;Yf)%DnAdBGYuxr!qEv(P5ovRMjmpYRGhHGHOP?=0xlj|SvbI@S}Vh~4BQ`E>pb4%NWY+T@YguI#+a{m;Bv#juh`#0Kda%dRxgl&
_S+^r3x7WE=QC!%4XsLmsjug5y?sP`NH5Hd!TDOb;4~)(G|pe2hWb#?zxS)s-JPOU9`)F4^!<4gn;XvmX}*6{x_q06518X2i?$m9=l7(}3u!GjARhO@$
libZx702iD>1@+g9OrtCJy|QxK;uSUtPyx{w|uu@QtSkKz(~@p^nGr4^^1!Nd5xIp4UcJD0^6eg^j69xMsEqrd2Q3LZK5xY#_BX#Sl`^l($NJ<<%aFGb
wyNL&3ihq1-mk%ci^qJ8}Ohm~xvO%pg|2{#&P^c&m;4S2zOx{743g&`#<kD7|`YW)P;3817jowaDIpea%lw4uWw46u&92{Rb_``OY<XQcHdSAO7TKYAK
`=k=viaYt1yY@AdrX2ZZ$##P>t3F?I={dg)$fj241Y1JEV&>4^r(!hdgRMx=rSBVT-dph6%r3|6nlnK1#)=v5q@t$*h`8O${nqi)6h^+RMwtvLUEmm|N
Phe)Yd-|TRy-}>Ks!LE^~r-pC`63h7P0X&?aWGPeqBS#JrE)OBID08}jL}a?rP#zR6IphS7<!TLxE+u+8z8kJT?rTzcRz2|F&m*N%o&K<J{ZjdnGZf}q
Z&=GSzCJe_oT_Iy`57t*5bA`s6eo7@M9!89)6t*A>oH8+FFt)p$~m90RW`4H)_$=xl`fuNF$ABjz9&D#J#R{vel#%w%;QUjG#Oxj?*mWbYc8OWbc?7O_
0MzzZ|7~d?^<4Sz+{!HGCw?iM|s(Wx!>m$46mrjTYba+hi;B#bqey3)ZgR0VU95Z&w#2E`FWXCAQofHdc*q$MPFi{l5(9`0HZQt9vn{!;KSWCT6JC|6q
)w4Uq9e_fNi9{zw#`~#Zf0zQg@CF35uXlGXJ-~Qh6k@x`uF>B=5I>WH<jov`JGtC#;n^fH(COnutax5fAcjzJ3${1^s26^6Mk%Ao=E9(zxp`0A1P7O!t
TZiWN!E%~+RMpAVW%`DQ*sA`-sNb5Csu3Bl>o*HT&u_V2>R)}Rax09HM2^ZBz7KR8qRPE|()yx}vQJx;Aa%<Ap3@WhHB6)(fZURt{a(YFa#JP?yWFi-X
sN`3$!8&z4ezRT$jp2^q!Q3N{*AZ9}Q3E9^JkMEHCw4JRwc)qU`Idv!55V~^}$KP4ASaJ9u@uN$b0RWh*8qU8~5Id#)ty^bb;lX@(=9|pp4A5Rx2bmZ<
&OdRya1Ale*mB*Ls5Kww=SHqN?d94-BU){)=BHZ%MBpf3R|SpzS$o*mmN)HQl{DzjIllh{3SV1)RKr#}pm*DHoXZt8K)63{zotDK$lRRaMaP)a!JZY#e
y24&f2ALK1tEub$kDr<dvB^pfe{=FasB9rO6cI1b=On*K`Fd(E+OwYKSaT7ch-KHCt|xCVLKcI&j0uKg@1#Vx4@L`^pg-5G)aYM{ZifqDkAHT@~!rP>O
dvDIh+WdxPG@=zI~TBa^cqBUj`tHSq9U~o4(FBqEAALeqVM$;T6(ny_H&ZV1D2PuAT}v-*bF@N!_N2n-J|!{Jnrz*8wUQ`RCPXaQ|*#6r1v1p9oL#CP_
G-@ZkG3lp&{7e1GE=6*xj1Guk44`11NMp8;oWJ+9?o2}SQS{2fOE@911h+y!l9>ENA5Nbd8;q)Nhd|N8zLUf_OvlO{j<x(=#CAweCQn;^Qa7c&sM1*X(
TpS~1LT!9%I3>SR8^(4Gk=I%MHe~94-vYI$FCxF7S=a#!{VT*B*Htf9M`rQ04`WVW{*I=>rgGDm<+9C$MC(T}e7br}D5vJw4IDp`6*wOTT&p}znu>|1*
LYhGforIss12?M&+cUPQQ^dt7bH5s4|2`)-$PUL;fPY0WyD%9&Nybkb)A^&`ArqFCx~cVe1M~F&tm)KPKi9O_)zb=m$kpFP3)Gi80uj9@k?&u)Kj&`su
c`cdAg-FZ^sHQ5Uq53Y-m@=Jf>bzL<!kb!A*Q4U(oh3u1HPOxS(N-vRa#wlzGB|gAT{hjVXCK7fnL9SNr%tBr)UxU{!4BFgIRiqg{K$}0i5pV*nS|cp}
4no-CkECK@@)_JBP^d^&giw&@%EMRq4^M&)cUVI7EtxwTn(fD4@P}FT3Xd&i~%TT+7dl{vd%lXEI|DuFt3SCU=dKwov2@muUo7h!7s^6!FV3RzNpIcOC
uW{QG_Ut9{opbRd5SO@5JDe1B{vgb7>!Kfi6^PnW-*GLp7vH5idDUSOzLT^uVsCB!3@wCfa}20VPz%GfE90`R14y6HbL<~M$B9Sol56-gi-wq9Q+3k=k
&x+M{R+9KM2dwJX69>hFw_b>4>)gZ1KtKu?~oPa^f^gf5<f#`a?4)OiWNRZPe@DESL{kw$TC9x?(h7$6ocR0?10_KOh4<hroKg5kvHdwL@|Gld}B>!Hx
3E1qVsVF-o8!4tO*&33Ek9f=cWh(r8e+jhW^+CIIJxSw!dzz}a;{J4}#C){lXn`_up9CdwhX5k@vyz{77a*SxCn}8v^CxX6H+>m9>>u0Y)LcaUjj!q6c
74~eKWZQ_Fz5dM{QEkQ{^tFiPxNxXQf9C`54NzU&TOd328iE6<E!7{Lbkasr9@nd7Q`2dCBW-@szh8^Z(&I=Q}bVe&8VC#EN~9ueV-SiPzkT2E?G}Dcf
?b_1*vM3rN9@N3d+CdF#*jo2GR5D4+2i!yvY1;6>#PC6LzgbH`1fJuHWFab;PDglHFf!uYvYPOH}x{xT>Vo9o*Pk;v(t23$~%mj)wEU`syJK89{1$&q*
FMHe-6Y9>zX@aK3qIsd|5f4LK2-;M@kJ>mS5P53_`4hV|>!LO8vAV^E3ec+X472{)WS-_e!vANC9eTPPxGme&R-J>6Da6=MGn&I|E<>VNxRJ}3nK<wKn
kX$4zV_m3KhbD@z5ujBdScJ8jd9dT;_{rwa%Pcm0T1+)4x4Q|n}K9;w8a5olP;+`JWcAnWGW;Br~y8w@0Z??x(Bdv1+4_<$#esU0qYi^VJ(L;^}=w;Yd
9($BZu<^wRhbl|p{>o{b33}|`^QGQ>xzYEA_;Tm*T)6B7xvqDMfFUFq)Xw!a_&9&4V%Z(GOq^;8DN|OXK^x`*ye{0Wa#*jMMCSSxpzU{GB-|G9Sk1-eL
2;j&f}qANC;F<1%SZpWzDHo+a;);s4LDrM8eG+or{ura+mUa~1@Ytl`6L$LXIxpGHh;@InG?sXSi6FI29b$AkV+fle}CP)DTJu)C-DXXVu-EgAA9fB^e
oe@iT#)Fls#^8aM=fBiP%JeTs|O+AcO#srslu9pLg5!ep9n&>?)@@*t$>d7NY51taSyI=uS88w75y@o^}tEn#L>bp!Xb9Vox0NTua*y#kb@Ud~O0x@(Y
Wqh0_we<m>4gKl<?UAn5fldVW9(@0p&d`=9;k?(}Luu`Sv_Y_39{RL=!GqaTLl_3Mr5<Jk*zfpvfFAAu~Eyzw-M3nGsMRYmyoy;pQMy()ggw$>`th~-Q
qnqJ~w_32;hr+GgpfKlGgC&>L^+PDVbO5<&|HX;2KgFed=+NHPSr(^^VqNN1_->luJ{dvBz#i?S-s5goHb!^HQa<Mvq74ngh@<ovQ;QKrC#dII(Pw#yS
x^90#tYC!Zrs1Fc%O7PrZM)0B1N-qmgIf6t#KuNr6w~7~-&vORerbsW&%Av8%6j_q`_LE0`0^v|JB*|WT|XM~0R>U~cm+Y^Jn$ck6`RHHiQ=bhePZRc3
%ULqCWFp10r=fs2s$bK8-nB+eIKJ|&KqX6JX6~F{6J2ECFOOkehSL3Q0M}j1P~K=*K@h@&-2@hr8_sIsTF>F$RL$1N`yE+53vR2Sq6QqFE*PA_{I0Uwv
KIFy&=<;qCk9?^atYOW*Zgx`tyAK`=TwA`3jKeA|>N!f#-n~_Cn5g=AQGk^gTZUZW#~{UyDRx5#NLNBHbfDUC{WnPX390j{Gq(=q3FTX4VG2b<<~;o{m
lkh9TJt?cGAY%=+9-42}m0e9ux+dn<>{r_+_TKPC{<EPtvw=c@u{RZ`yxqGRTh63DOoMp+O~^fCU5CD($_=zR1eIIa-zC#L47kl`Eoz3Y;DN5u!!O}9O
@^nOU+Ye!(b52TNn*F%~zKDJ44&zHM3SzyhDR0|jK3#N11SzKi2VBsU6zl8UeRb3tm2`0?rlO#=~$#u*<?#x1hXKIKGAAVK^xHRQrl9w@%{TfXYlMep@
y{pi4PhfZsgm^QB?$7#IMA*Ko=UA;a;K#8Vo{Wb4t^cIYX8-(I|LPF5YhH%04QfBFnyUJ($iLcb;7&7qY_v@DNO3Gq0U}3{2eEF~3;XHMb^hqJxY4;ho
g8VeE}*zr%^D&5azfysJH6RT1wp}7;8+*40cIUHRRX}#0Rwy$we$TRlHpPJOSM=?nzHg?38%a&n7nrW(`kNSqe)Zn<H9mYVBNUGofLWLP|^-1m$lRY&m
mri-dcDOc;2meJQ#7hFyM~q?=6rJ>F?0=y760n0Ks~`rzRr0e*=>ZlMaIwQica`E1YxW9~axQXy#~U0q3sZG-s>cxMkRHS9`Ziu&|vzAqrkQVP|>5>ju
l*gtPPBX62_Wz)fQo!F@;gE%M*z;qxu|XZ^=(^N57S0I{Kv<;V2w_;5EA{fa3c9_sT1Yg7DLpYb)|&<Skh-&1yWE{cWWhG{g<HuvaT0R5AEU|I;@9K&@
sx=<aLi2ohyC9zWR1_|P(EW4sh0c2}8%Cy(Y##OJ_V(?~_!C9)Sbo>tF?|!f6_a{ssg!svuuPS?%C+O6HZ641MS5W?b%ZE7S8st`|z+3u>^g*EsoOAn_
LnvIqH_&qPMB^tVuOU%FxZs0vaMhLcr(jCQW=Hr!4g>Refyc#-PeG2q7{4AS+~Q?&aQZnE?wgRNgRlC&DFcsiKUi@4A^kh<VY*;MwQbZa^`KFH$X^DpT
_uUpMfkD|dedb7e1oJ7VN~p<Edu4Z=DwiAD;G%BeY+e%DNuMC)@h~MatHTMKv`O@964_#NzL%}pY>ZQzn$MYWPjlI=t;48O^6>m4P1j}bx8ki{CT^dMx
la)b3b1U+x|R1)N-uLOy>(8@%wITZ{OB|he>D-bN}IZ>mVMq3J||h%dK-tOPm8R-mTdvcMRvS*wlrzVE^K+(~>!0{@H)$yLShuJXAkaUf&b!qDsj4W1i
8X_-B0x{r-EuiDu-4k8K}c@#GAIKM&SXlJ)roG<%=PG8hp5!<95LvVk%bUZm5?(W|h5=^T|u3E9N~Iezgs4mWY+e}eq3<ALP?B@?A<;gi}Dnuc;|-*|A
4Ip_TK1>f8TlC0{1yQ}An$&`WD#)I7<Q(rIXm)2$lZ0Fgl(e-D4deEKh*3Om+sVnEqR*AmIzaQ5T>&o=$u%^h|kyDYrVdxx(<nM;^qf<haAjTg$|5J!x
UU2^SZ!%ZbQI^s9ts!5!X*HxJ>|Y8_kv(RRDxam%{8;M_tQw=)6f@?KcXe}G_GC`rvA-W4Ee!b^U~kCzUTTmQCSdBsxAFH0Y5(h4qo))ZsMnS{pV?zqg
pw@96*(v!3dfB~dR)uDz<3VcM<a+}2ExNcmn6<{!_06d62yffh)?Hy2($lEc#oN|Z+vn3cJ03Fexw=k7h=s1F-{oLAFoW)xFAO3BgQXR1zBtt01D3YH)
Q&E7Rou1nlXZZ{8uUbUX#pt;8J&5`?S*B@%S+6z#$!O!|@wr!NhPja7BflZJYjGVAZ?fR`FK0;fMVh!C@kPYm{S2uEZc`l=qZJ1zUwdYVA8lN{-3|;w{
e>y7Kl5!<ck&g_ct{{xCzaVgCHSU}VoHyF%oz_@xrO(hiV$7i|AWh<vk{;5e|Ud>!%A66`k~^)V{q4X>-1)0KCrgYS;Bi-)(zjEYjA24YA$2$VH@AL51
djp&O@`MnJ*y8j<lZQfpOL%cyE#N)nB2A0Ohpw|{>j@j9~p3`&-H*&HnPfvae23jE-cDRp62;x?Fo%H%<p@1)+cahyp8<2j7+?uX_EkP-Nee9B<1nC!F
6<M^F4fy`(TGnjmH}i8U^v~JB-Wwerri_O7y#p6vFiy#K(}DE39?X$+2w&^>#_cynD1gsu<?m>2$luiyBm#-~^ZTWH$jiWz|Lh<4oZfc3zrH!p^qFo#W
riCQGuB+cR^|tW$jnq-w(w9Gbjf-Qw=00B_K~S?R@x8XJ)f`d&F~lGe=LzTS>?@bXViJ&r&f(0n2D8gJrzg#)C=n;1X-<ag8bv}sb)CHpZ;)l)!*Y}Vf
<$awsh71Y#|X)(AlH{`EOCUSM4Gr{djv@;%z%S2-!f$KGho7EI4l`lj<tiEa2H$O|_5Tv2jQhc>P8=Z_vFp;hU}(p@3u(OD4E00mQ+b3yDvO{4r(`B8c
ecc_Ap*ZgR^Y|4k2Wz_kpI_<KqV7rPBweenWea9!mqsDA2YFZJSw@X1%8E1X~_EFj(Eg`nOnxsh_*zh?8ke1Qx7$;yA99|z7@#=N5Ew2k~}mmZwCAp&b
`r^nmA9U;a^kEgdoU55NpTcT{=5x-?(|ASa@`{h9C6~}!O)xI4FSnBAf+aDm>StY-#6vcn;{IGgbI<W~v-ElODA$?|2^Y37Qv?71VT{l61NFN-4BtbGf
5dL)W8VY_%&LOybf%LMM-au})gzBpPtRIyenyX-+5Y_){{Jej^S--Zc50qudqh19XA+-DSRd(d>`#M}cS#@pvShE556^jBiWXwh$s<8ae^Y4y5DS!M`u
7s@Sbe0Zi?4%Sr`r)0xv40lRrS)ke2Z8@$m0?D}lWNoMQHfvJDqh!faIj?qlQ~*zOD_TF9m@ATw;mLsuCDy<ncr!{g7{^$@s+)Ss*KE=dJ8+p<EW5C>)
syltW{#^PRaQoPPmx?jVhoM?w0=CLp*ojd5$z)3?=fnB<Hu`#~S`@M)g%`tZW}hpG!(gC!M_hz(e6AJOw(^hv|xZ|M2G_OPWi3^|4~b9r>^G%@3V8%-}
5OU+yVm2)StR7N_m_6ExpDCpn&h_`8958j*B4Y=ny~Fkb880ZcB$hPM!t;h%knIVmi2XX8HwGe~0h{Q?<N2o9^xg#$+(T(mi`i2pm|(QnRF761!d5jal
@)&FO>y@z=+4+zeau%E~uoxt#EnkmaW(jV>3A1&f5Pw*0OTP?w*^We{8<IU?e&58i)L@7vNS|R(Oh`XL3y8uWD`7rl2$GPx+{kFu%vv#8?a|~{{gY<*M
8lUfcbM{<_p5A<{$)D$2#PnlrcCh|g|I^EO6NUuGzvDPHECzbpDYD{M{9RUt^sml5n<1uhe%qs{VAvMlj&{Y5pKaLz@TJ%yq+Z`T^sfw|7u+5Y^C`%Vw
~v8=n`@aXUW>$^{bAmPNPJ0dBQ1jGm6_#Ea1xT-*`<W=iOwjVy8i|i@_|g5yQy0XDCCPB^EEv=OslHeRgU(z5tw0;_wlwofU12y)cvpy4sct3dy(?yLA
KU!u_|2C2LLT-4l=b6KVGZIY0e4c?GUj3j%r(9z)Xcb&$N%_0_nI2abO_+pv$^VYU;9Npf>b7b{*_D3*OfWdupZhKN}txS!Bni32v(RK5q93;m?j|!pK
}dbvwNZYwnJ2u)vgaLptkx3$bKra)sHn1@1<ui;F5Fe_OCZSbeAj)n^k`I?*O953eQqJsvlLME-s_lKvji$iLEGxAz-8zx~;NUQ@MHDKK#Nc<Ld^#Gmg
MjkxxXlv6h9+=|=hrXu`&)uVZ^@AA5^McC8pvXvX8!i&7OE5)Qh;j60Q!UI?MG#x2tt7?1Wf8P^f{eeiT@!!2mu#XSIKaOi&qy0TLYC1<$?Cwm1<*gFg
lxIhd-3{zZ;m-tav@LGz?<zADl((!Fli4_tKWKRUyT!o>1<*<&lg&2~RMP&4PX0k$*nPb}?b1j3lcK3x{n_$+3vBIvJnlMmDVXD>H-~<HUC6flz1Zz1>
w;eEctjUAaS62>&5C+F0OT>8%p=^LkxRuNMJ`D7*<p;FRk2n4K9JXg_ex7N8XxUU``Pc`a~7_6gXHXQ#s*fOy{oEXsvsJ+35OPb&fp7INhuC4-mVU8OO
zS>7wiX+U-z6}b1<68%&K3gZ2Y4kme8k46#qm>An%ahkWbX%_EjJ@LwYxJanCE>0}i;KKX=#Y4y!0`44RniAu%kA8;qi319oq6-WhM{4AM#r->qe$Ld+
0nKcYYTbNjNY%|srP3Wk54+<tF!7ji0;a_eiFf7Xu>NF-m!jpNmA4-EQ5^T)bz51j4C;=r&GIoEe<?0`MIum;oX2Ry)5=Fgc&`t7M*g)DOMI%85~w9->
ZWXM(G(Wa0?_+#wuftwNXN7&g#>nn(>4TAQ=xX0}%SkV2%`%l)CPcGa|*L-R!@}KnCwFk!P`3WB18)CXAGhKl9>+WN>wFd?2XB0FaBme(keZ!%e44<+4
?c;F|X#f!8x#<T5W8r~`MIHOhJcO^?gAjhZTz4BzP|K{9a`6ShHw*7;KB4?DwK|vzcda4g#c5d7K}v)5A<C5;d@e;;mA;13{F^o*+HikGdQt@XI~zSQ-
F_Vw9Fxor+vB(4-a|hqU$jZE9VmUy*+%#{m-|cIKML}{ZkRt#q##VNeqSFcO^9jc<5}`5_xPU3U->BEbjoSL!+Nv4dKp*u=lP<E6OZ?`9hZW9$l1;qVC
;br?q7e+d3(93$6d)Y$h{8gIa6K11K^QqY<Aw2^HI-er_==uL`YQM`hnzl0FR{MDKuJ+k8r9@!jatJA-@LY*DeJOrtd3wx#ia6*eoazNru~fJC9n=T!m
Y|V7@IP^*Icj<N0~JVH|iwaJPA?CCU})gHa8P;C|3#h?yn!xE7oxwu_I(63<ekuk)QkKKBW}90(a0chi0gw&Qty7xJ|72n=n|JS2QCb0Hfe8*9bc-jHk
>eQ8<|e${Pp$V^^-E`fE6#ybRg-3akXR^%HqJ)kqLbe}h=34s_WY$g?#0SVQ>wJ<Lcf3F{$_%7XgS^@||JE@&kfFRVLzF_tYkB+xAkRGpN2Gue{?cMq3
c49YRyrE?w{E7^oKkRYpz<4IvO<2tz<n~jDBk{=xASb3E!u|Nl1!~GT#1uCP@i!?O`92BAACUr|x0rcdLOy#q&rg4zUp6dlV_RF;LHu^fYZ$yW<nQ**A
B+6g{`Nilm7Prpz+e~2)Jyy|3o<-SQQxXJ@((j>t@;zyXR+MzXRJ{t#}h`q=cTG+n_%9t@P+YJ019zz@7Rb@Ay}z+eK=$7ZKUVqAO_-ygE)<ebf|vICC
IJVe$PM8$59kH-}!Dr`hQx)P-#W}&-eFZuy<eH>>x`QJtaxxY=c28aZ+5DvlIH8TX9YD<2NdRw%OLiGXU+93MI{8I|pI|RO;|_+3hk#b2Wni>GLE;`Y}
nmArwTK^FMN60(iE9UM~7n2H?+X!B6Sx_L;w2#c=ibk|5`ljM-x`SAl-$jPe+dUoI5Ul|860d~X-3^E*rRNIxUbEIuX-NA+*VJ;r0z*dY8Mcf<dTLIj?
uw^U-ki2uG+#eQz&fb{+s3UYkM*9X9)`5u^NymP|dx02)N?ho!<fv3C+%mz>_{{h^i!7X7<!}ox*z=tG;Mdw_aUm4u911JJ19HH>jov;Z?N`tse_xAxg
t_V1f6SMDej#~inRHwty3ZcM#%W`pvTn7Na)u2oQ`G+d+{E`Ac8e%1uV26C=8R&byF&SS#`f*?HG7;UAa62X^zSl3DLH>w}2Q}hrT)}p2oSK?T5WeEq_
%6AaIl&RT$#(NXa^~;s*GX>zi*J~IxMO%d5&vU!?N9fYv!MFP53kMeFSZe$u&<$~FeHehH4}~(L0-H$z0NkPfVDCA53Z8#8{xyd$-VRW>n>EElDs_g?0
rG@+<g&wB0&bw<*qbmCPo3C`VM|X*WET^G7H*eX{HCeDgRF5mlGD&@1*Ib5|^XWIX5jo$t42+_?Lf_$n{tM_#glAKh->HEwAiP>wh8Wf1z;vfBjGY@*n
?^&2x654~YN!i&uE@zvtJ#kMG~d_wVET_woJv`2Kx-|31F|U&i-8|F?7nLI0bw;=ixg|NP&Y!vFf8(BHrOW6IXGn#Tpb_aFaJeC9s~*ZEidOPvi%^)G+
^{cEQGuO9mQ`2YPwe_!UmxYmEKhtO@PKl2;igTFIM|8T$T^>w-TC+mL9_y1CRH9Ps%1)u#zLq+R5Sd=>l3G(~!h4MS}VOLy~Tq}1SxXuL&gSVR;{PlVK
Yu_v9@ALo7w)FS)LUuY`75f%l!`qL*77j{T$hzKgVx%}y_`83erjW}W_fy*NKc9cW?|7&GKL6it|2@Cy@8imTJnt8EE8OcTV8ZtJb3Od;{;$91_kY&^K
aKzI`1OAu|2uxpU-S9vdjDqpg#SzP`K$f^Vf_A|i%)C3w?l59Gw*f(X8!!0Uv-jA&)a{!9S)q4kCh;%*o~kC%@bIq=If-xV}<%Se^$Ew8sQzIm#N*z&t
P|4d%jJOwb2QGmYM#2{4FN-{A{$#BvYw4*Z+DO|IbkHNB<KFa>Boms51YtepXbI|6G1!n9PvD3HHLA=@i5+D>l#c^e!Y0sx`!Xm^@EsvPczQ(wCC%Ubg
N}KEJ7YtsjRpRnFv@NtZ=ZtuHU}^heWE-hLk4-MjykqcA=8x)Tc3kfL`Yu~g6R-rvwY9!uf<Q-6Q8LlgvF<vVVZ6!>xXsEpV`FP&-ue~p*Y4wcub*DI7
n`;@%#C-J@1IkP3&#C&>wdT;R?c{~Q`@A(NIYTu;H;jR7A)iSUB)t*!m-!tD?ZN1DJMS9QYdr!&H!sWl>;Z?M{r-dRd>hqnv<WiM!uT&pWq4ps3<+*<c
Uhp(3RsTDFH<`v3Y5&1lEUb>*|7y!{Ek^0UGGb4%)3UXa^AC9vGY2NO>fVdV)&lA3B4bZawNs6aVFt<K{CN9Xo`IYCP7M-uJP9xR`~E2H{@D}E6>ZhE<
W8z-THK?CT5Rp^aEdgvb+e0afnBs83dg_RPsvoULayd|6Tc6p_JH)Xdq@hemtr28;q6m1^ta9ZNYX#ue=)&kQPjY97p0nA{<W>=y}Z9SOk9kc&AjA{CZ
AqYV5_P$82^-eK9P5bElQ#OQ~uPEXqyQkD)JzB;y(Rp8;`rwgCDK<5ckU*H=py1kS(bv_qa+>Jc1%$rM7;I|C}$71q1A`jR|QmV-faOdn6rxxm`keiSA
Qdy@q~iz2Q6EO~N3tdkZDLB29YI+CS$nn7*~ByYpkeVeg3-Q+Cb8&iE#~qbyeOPx%dj{J?d59}WrdM(*XIoT%!5E<*mx^81S!v!(hYLH?J2<w*3-`kRL
8FHzEtD>{=R$bbC#<iEE5_eMQ@vOi7yApQrOCF!yxYa$csV)_pR{*S)|&VRi}QXu}hN9MoiQTV4<HvI?YuMQDcSI1NpYgPW$*WbPVAJCyu4*jfNzefmC
qjx?A!xI~Q!=z;tpGpccSDqr6CVB`^c?szmmf}WKTw2s`q7MKlDIt{|+f#Th^3P1gnPMY%r`dBeK6YS4`%$&;BFF^`C+yqtZZ>!rzf5>rTw4L-Rds?Ue
a#N|WU=H+q|zH7Y#c+Ho0<VAMb-JmM?VCL5^+lY^8HPK+!4yLfCu1JXW%n>QDgzubsdh>_8gLJ_~4?>Q+e>iY)d{r&#=Rat0Eb~cH)h&3pKQbE2e?Lee
34<9bU)>RLhK7;53ke=AjDdGj74R=UpX=a~KLJLv%s~tGMA)-%#F*Rx!Xlb;i08)IG-#e_0ls4g&(Lb&2D<MmQK~>GPqk`#luO*CD(j7BFy5LsqY-KYP
bTQok%&S)=)lO}yO*y^JAyiVv6nEchKj6!k<(dMOt&oeO8b^P}x5ils}~Q;mS6N4vqm!&9)NEaymW9cQ~7COdigt$qQW2k{%;?06QO1E&b)lmfWBzbA>
ujHZK4Iz*ni%l;*#Ul>mQjd^T1<OLv@8IFO|E3U_@xOp6}30=nLxN+O4<pYJ-IifePuI!LGX$mgE7p2EEMWV2g(r`_;tL<#yM(w$T9t?8uGZ^RGFk{+w
&x^Ddy974y=F#NeMx@W+dBp?4k<%Lzuz!Tlv6gX=(Z`E3fELW)h4CW<un#tDpVzI($k+xGaoWEaH!Vv@m0wi;>_OU?WWW#Vt+hQ+iv1m5`7fO@cJav`d
pa)U+!1~|9_u1NrVjYTcPdgqwzz(hP%j0N%(S&9#l#-y?M{B^1RhyDp~)`c#m;TRE?Mz!<apR%Bnls+DASv<3Yrh9J0=K8$ut>nSN#lt$MPvZ4><_2;>
NJpN7p0>f~PIKn(-ZgQ4EWaeP*#D=<oV_I~RW2PP&}vfjra?Xh7YkGB+3;_Q4Hywt<vF7USjySLNLXtMUeoBU5G$mUgvV{dcI_8AIERX6$Ui!Z6^Yony
cWT5IB?ez#e8L_z+!6Cq&(My29M-jqJacg3=>L@tCI=sax-oG8SAvHzy~&VJpQAM=njzb>O}d#>-Dqm`r#yjpfY@7c9FJ`sUP>G@JZ+Ws{r_!UtLaGhJ
^b~(+C=QAQ8`KwGfT-0xmfX^ctw6Cu?%dPm}_-#&;3#dH3(Uqp5dUObMeI}^hrac4-_TH9v-biJ%9p@6inJ)5wKzBxUG3wm!0DH_YBX0N~B-MB^($l;i
fNrn+lLW18VR@pz!FGuS+<k--zXFf$fC8iMxEdK+U`rRGU#`Q4B<u~NZNg3lh!@P%yjhVV5alE9Na{mE;#9ew|NI6TJch?4o9X6S0Ozb$df$5h>GdZ$X
jqyIvgj6S%V?nS8NVW!?(wTd_1V0&=*tW`km#=YfXC12u$C`fDc}1qB<hgCPs!0-fPGWf#X>smK=Km@$u0d1l3XAb6!Vo?5H_vG)68Y(fDy>wN(z#-5m
-D9?d>Aozz!w@M9vL{fQJHq^IIv}NGw!^<IpY<Xz$l&0ORV+0?+0>`J@aV(i+a|As^u_(2ZOWPWuz(AdE-{KOfI}Bd8Iho6L^BV9tN9V8JJk6RzK`-5$
?~-hg{Dx8g{&2w)$tW5Rou&ODD1K4e+riN>K#T=htz6O=|*zhCz(oOuhMrnbw55b_(%FZ}GF-2Oxc9EGEX7q9{%UCB@jAoWVB(=&fv3d--za+cV#I3X<
rqpVV**qDg?2`)w=d;<*(iDZS20#;Dz&+p}n@ZbpF2}?+{fDomG`DT-MfxESI&uCYhja}ZBfhlxk13J5kN}zW25*9X~9!_Dn8-s2Ayy=W8gJ`$y>0r80
0pwh>JSRKlCTN<qz~=VK0C8O{d6n<`jO`wlXKP$aaQ{WlpCw^q6WpT3F|VhSaF|AEknrO{fdscU)1JM1RP8HIpAEM|OL&lVs6C%Jx3N|>+>Qba8PHyzD
Z*cEgzA_7j;?CN-X@sa3dc{YzJWO2zN1H~sJ`T6DAu7XHh7)%bNcjS6o6lP8#!sMybyc5MekRBj0y?Cu2<_41YdxA?D^+sUymGILPWo9g`41~HeQ#9D_
sEYo4W5SKR*<q#NvfWK9UEShb2sA3N;hd{wcZB*LYkYshdlRJPAU)&s4}97|KuizQTpR`$-PcojmSL{8Hgw-i+{d?)@8JStX~p=HV;Cv$A*ge6J74>>#
y>4|6SuG}O}nbnK%O6z5YFfhNcs(*7`&$b{4Z;fa&8kz9CzOdR7^y*h}Wzv`&^n-?u$OQhS<WjEX6^OueXI9VWWYp^>duUh{A-89q2AYnGbza7g@_VNT
s<PMnX&Fpyqjls%-?S;@*@m_$jbissFXf*dhJVFupGlLy0OCbJjyWi)ou}%QlkgT28jeb19B$HqKaWIJmLh3F&uZK-TCWzBtTgd7IB*!DisFaRFpv7au
FI*YGW3J!1x58Kih>IhKR$h+|ETbcn<z3P?qUmR48UNJp_XWpaFMrY;a~UGzG5qt`Fq)r=&&n$<2zC3!zI5XtejbgyA=0UV>{Oa=WEB0M<@ny&a`t903
tO+`+iP3(?NITD(1$F-cdRaZ%B;tP<D0lYj^vIA3=<f$Duf0%LHDJHWTagu<Y}x0p<qlR#I+yQpK*ng;8rkIwgOJ;1hK-jteu$$<V8z;TUjFBLHoI=FJ
;DI2kM)so$gNxwq5>EXYyHs9_5E+bnPbFA(#%SzWKt_h0L~AjpmHQ0`@g`<lvaJoUgGs)`^$LZ}@l8-i=8TB*;!YPCpTRgxI0C!K_`=9Uk$%aaWbc4}c
lKY_84^E<XD6%Y7|pnvJVJX{X-v0hz8Bi?6d9JTCq$jEn!&z6P&{Lu6~aNM9hYW5NQL^f~}_C*-zbdO*5fuEjo{gA0HW&Yme=@ytirUhQ5jytXsFt)pe
H_!ls>1mv5b1|3in-&d$^4dJDslGA&u+ks-USQN_l#1f8uUm{*NoQ<){Lm!K{j{pLKCA-&SFeC8cn>8Z+U?XlKhy|`BT;P6X5hYuY=KOo7r2X0%V-tvX
RWRqORG>Y_<ip?vs{a%@fkD!r8U&@qmPgX7KcFgcxUuT^XK5g^F!ufCHIR{mXZi9@Nd-+f{FFM%|LAM~DY8#=2Ow2=9dU$YtOJp#yuQ(5&BA1yb^u<!l
#M6owkI(=EWi`m1~tWFl=GnbEvb|@G(4wFV5k{abWlXbm&&NYnfdFd&)G^10VIFi>FC!B`3K=D`*cn&zY{`anE7+?Iw)w}ChFoS_2A37hjWr5w0Mkqy*
?p~4S0mvw?4yZXaP(6@J79T`@*E=eQ427<u+mfS+h_Lir;HT8ir35JH)QLE$C4m2irMp29ng=^#KX8il&WZP>8M6migl^_P2fh>7V3+$e(;wQUI~5I0{
BZdj6rSjfLavvoU+I-2)W{Uy<uw@p3+K?g3L{#h>kL6QWUKyu(3cYh*H|AJ_@_PqG>mbbmX?)0-_9A0qJPl4qxVkjxZfiT<|fH8tCQU#uxl_#gw`<7*t
I2IEd3GiAN+%pgMc)v%$Bd!WHknH2ADleirQU#$D>L9}kC{&ZHAraKobpL<#|`!3BwK}<Q;kKPV<(l55MyzmC}&m!my1o{g2w7)2)ZiBJ0Z%S=a`Ht%U
^vipd(5Dv)eNcZE`l1O)zJTMK!+`iVFO1laMu6fU#y{)USNjhl55X=8C8;fd38Uc6#=}`S4~DD9&?C0J?PR&RSfv2d44k<cqA294&w7bayac!o#j9oco
<QDlc@C5*+DPkq1TF4%i|`3Z{?k+qu+!js-nPZ7MQ6sC-(HyI{b;xS8MM+Xv^A99QBAxd1Ko=^{CdSaUaKKJ6A&-Zzb)`f_xil##?L_^_)T6XNFNcRz!
3LULjJGeZn4nF3d(Q6e@m>x6e~PRZ;dIyqW&4*{vhh+?iVJ61tjRv7Et|FQNVmigzrx*AD@DD^AJCg)h5ZMqi;l@9*I7WNdKQa?J^SH*$UYGLN3#X%0P
kU;s~lvNCLSgXG-LImSZYx;#U<p<n7>g^4xD6>fb;5e%Kuj;kW(tlIbN4GDP_cFst0-Kg%_~_I+%#JJOda2(<V7;owfVOWsoi@^81~3b`NAhB?3U?q$6
QMn?EvAfg%?lwq|Nw3MkNse&|wh@pxV@$K|H4&``&^zm(YzNn6O9+z-8g~zCwjt6;eHD}hIN*tSP?9Qlb4K2)KFrsxhoZpz3YxVH`8SdZ|G$_Tj9Vk38
L`XQaP6kgI@90Kdh&xc|hdv5=?&rd)>iH((I19=5-X4@rBYg8b?I+sF!{$J(`-Bh%zPQnErfhB)M|emS?*W$qJL-6W=*DrArDh{>>q*(+rFlSh<;$4t*
i-na6+r@>Qrh^_9V*=7#2>H{aam^}b}!601uEbVPel0j`#cHl3}o=Gs&x+HEaU`TE`S;_Y66+zDNth|B7N%wNj8$*;9sC62WgjgN8RXw1-98*oeJ(!Ih
^}b^Jfej?{i7eL=RcxYzAhpt{+$>LqdpA_#GxVxQWL_EJB(wCgM8W!36DOqS$X^kYhA<vHfrGpAguf#s`+X-XQJ<{nejIbb&?07X7(<_D02)>wnyPa0l
K!k8X(i&~fpF;N?9af5qhw=Xl(Sa{)wqCM@l|y;&fhg(sHZ=CfUKbQRu25h{>$6TD^4M~afZ-xe$_cpmb~IKey<A1W~LR(s^5it5{=v118%Kiu#Yf9^N
_qtFQdN%E~#D&jBU>mOAlq=^6OZ~Jzf`0~KTzShxOZhyXiaiq1ML?+%qS;El>>AnKRRP4((ZqbD~ytR1GPE;Z9wDxsP9Lj&(`eL{*0F=LN3~n*gP7*x&
vA5@kbpAkSR~Gp)KIr-=+)r+74iDmqvn&*fu?a{j%v+Z(Lk?>lqkkz}&q40B;R(s7NWbvk`fL1Z7tNoq9F^~5I@|E~?|dg5+Z7<bXFpJsEYhDdSxLFNA
pOlUJ<epK6SH7`7TCO04sOxygSPqVp?){+jzTnnfK&nAG!=U|n2+*TD;VY3Oy0%`je>KMgJU4AgA7d?hL=F9$}#?oLxOaCyM{dfDJe)ZeaE~qOOdkEQ~
J5(Q-|~y_F=dur{cgY-)ExHNWTbRN+E`6CAzri`(E}Q(DidKc^0jw^$PPnyOew?>4Ew;2+<~>tztjcnPKp0EenJ7{+@Q75Ft}KJO`YY)&T9Z8*Kj?BP6
|=hrVs)6U|=$uikp{*ByLP>&8JrK>DeVo}tEyF9VXQCAfL?c%<MkEo;8b0P*L=a#eaG48)(8y;hT+<H$c*HxE<8D7JWM<39U9@Z^Ty@$g}hQ}_eOlg8;
f<fy)C{<*pLK}$D!jZbX++#epWaPfms`i=7E5?z@&UDQAQn1&bs#7^YjM2BK<LUb+6!1#v`gf-a6$6LOYeu(hVx)C`>XrgBcV%%$vw@%*;`Qa8zX9Cs#
C+zu8=@Q|L#qZbK6`fw#sHt9mn4f7F5buLzwzKbX{Iy^h_9m8TV_tj-ef6dmK<a)`NMv{%VoLkkA9nuXH$JC0VG4#g0&-^Knz#OL7ax4QhvR+@9Wp-So
trBTB(R4_Xx8!JTA*9&8a$unbEC)c+){Q9Opx7H&QLJUzW4{V4%516$lpICz81P)*Z{Ttl1lV2(++#y6v*@vgY=}9+`?($`xM+t7Z+kPxm*18u_ATm`4
7ay%h$4IRWU$W&i7lu4EYC`T^wEo!wku<uiTgwsyje}$Q;<q2`sR&_~O5J;sNpay{bpJ>oPd<soJ#FK>5KFW%j^N=>~W2nla+I=^_ZQ@9|D_EJXZjNNY
$uG~}<I1Xg6Cf&BBG74+s&Dqbf%VDNTB>XShBTvBq|9DD~3DY4iS$wLL`x7=^ORJw0;>(JDpJg*E$Fy+Wjj9~{x?fI*&SHz(Fc{mZM3rPkEgGoBOKLQT
)e&=~uVMrV0N;##pdt`zhmyfCWV9yI91z7O++xpyidQslncqlvwp{In|FHw>Ij`!*zv8xKH#8^p<l++V|r@ux5#k$CU6^?lSO?JL9Trg<Y=OART@E<z<
37D<${Eu3sW#!9_)=!eq@kM?BwmEONo+@lkNK~ehrkP1M;?E`{s-5;<0LIVleBFIl0SZ1S+ma!F$5xg8Ntes#!AA}33MQ7R@Oz^OuRSDWc;UAkYg!VWp
NGuxy{Shq^AGjM-5EhZ{Is0k30M5C0(7zGSMFs<Kh798g<$jZ?MU-6@rNbGK>cNJ9P1D%!Us0!lTLMl4Yx|XsF?5j4Q`))ur2rLhZtSh-j~P~c3bnGu$
J#ti$Edf9*+fnd<kvi@k9Ev5x=YT$9>ZI<$^QPR=n{|sPL2<4X21j%|_p!o0kQLYJ*;xTmzI@av|Q@o8;Jz5}rc7?SAv>J<y%%d~ca&bO|-o%zI1Y=0;
oNb9Z^A*Fjv|Qg`@-$ba)Aelut^ASe*$*`1|TBmE<Pw*~Q(cL{`F^7uEF6nH(Ii8Y4sMT7B)H)}pCp&~Gbvhokzqqi&j2=7b9y%ZGnbH3edR-3Uzbo=J
9tUd&=aS~T>P<;``bDjWSBYe3LMgMz1sojp)#2HJEA`(zB^93LK&-Vv$wE1U2-hUf;>v-k)a!`J9-)qZ;@?~8ZPZ%wdh0k!qHrA-jcdEKz=%P9u_T-`P
MG0!YDR~TDZ%#H|%n_u3Aa=5@9zRbJ8iB||H*)T9cOZwkphNs&I(1!^%N~Y&^YM8sC!`4C+O;?pf7dGTF0Vjhf>+oHX>P7C5*U4>Xy^Doh9+|VEQd)Z<
sW~`?^4}BjVNtM)t9Kn-7DI`q|0Yhr)`Av;n2uks%s@gKKrE@QlQyDws-FlN`;;a4}L$~%Xr>4s)CmCX+KvB>h(pwGl%vs?9r^>mr*UmMrz$}rq%GRf`
|O1$&QN<{})lLzKT35;33P;MK76w1_}Y_?l#1Z!r$%D7y0fPY_zR;uS+nx1>vooTHSUeia@82!XHv0hQi4QyEC##p9aQEIikM95Fk;Qj&e3g$ba`p3Cl
0!-!@8fsQ~F4h3{tcws-R@NUe~?)=@|LIa+G{I^$2&VePTZ4RU<~<nDng*CmKf;Av-^(cFpf_5SfSt1Mm!->bQ03fDpTzjyJ&)?t!bKz-(XUIQuFc3ap
ynRk%>PGO55NftRXSmS_7GnN)Mes@2{OE9z_AfX`bPEYEWuvd6AbVllK1Wl@ZzK-e#&}lW_1>lFFFx(~FQxl%u&cL_@I&QTXIHkNL97i#89&?=<c~)`X
g!T3t489ox5dCf^2iw4~1lF*vsP+fMLIriFg{edSUVYtr@AY{HIWRh9S+dhnA(_}UTlo#%gUpvGkB3sCVCo}y#tq_XBsX$GTsjH=0*e#y=VPgDq|Yq=m
PFMgZsbC8l1mFw4@~<V<<;8=LY{6d;&XrP1H2-Wisq@ma9}sh&=KJ6bHY}2Pu&Wi(sq9LfwlV>55QZDx9@h{p1DvMC^P9+6}G*i-&$`Ej{t!8x))XLA^
vplRABN%F>fqwbmN&OCk8%a6oi1oypHb|5bjiTAb%tjtA&p#y8k5pT3YyHqEINcBb(Uofc&BL_VX66LLDfkPC;AQ5({;qAELWFQ+OqgoHWl-l@Y#pB>1
yxbIv1!$9Wx>%G>#I66%O{nFUZFZ_gQ_%>`(|I;ayom5oZVS};@bAp;&3>%d2(HVZc}trztfUXZM!dcDiviw9g5LDOtac=6GnCkTbMAT}x!F|2`ePlD2
CiL+2OgdY^XdrT@s3k2h--QT0vdEj{!vGDUEpl~@?A?u*rkB$Gx?eNZj7YoSi^*)B3MH+^x7kX~8Nr6O~ptugKngXXX3bD^~rvv_K_fGXl8Auj3;aT<-
_n?c_#5AbFL;m=Yk+$&G9E2~DTJcbeKOm<A={8(%-{Q47kILsTxbXPm6P_{=ioZv*AuYXM!3-QTBX-9k%1sao+?^||dxM?_g={r8@>iwUM9=J8AtZE~a
O#_Y{Ev*s>+eOuNC8`0Ba+;RJ3Pk?k3>C>D$spi9`#7V_`(KyM5_GMZX2F{qDQFqeGlTb?c$bB{^-}lR_lOttc`VO#PzbHEkJx!CL!~T6Jq1$+?ly|kU
!O8DX~dH`v89~I4f}%jRU^RG7_Wn8{BQ}=MaL{-@%tbUXb`|$e-`rZX6*@C%7ZRP>yqsGH|OZ>ZNLAm<!x%p;OTMIy{!*G#t*kQjqg_aRyD1TG*eRcuF
#sitS`nwPYWDkAv_>mCqR)!;Z(S<vlBkx@{z7=~}_!$Y0hlv5_q0AGzQ<9X*qT6K!~GpT#?KRTXR)KfV@oi8!!yZF+d$__dMOrs0D7yLy1x{ytKbX(|A
t!Nd)d1ECNzG+PK}F9K^*7mBx2pW_>#i%fct2PoXS-T!S%<N>aFSJ}5%5PmW{ot@3*AaW}hnP06A=>xv{ZlU1M_fA+P6-Q2TwbA`?%)67{S{q=KS6s)?
#vz{zfhoMP*oEXRXm)ow(e>}H2;b##OF0Zh$QPcGpFvuZYIS_KM+2nzd8iNdrRIPbw!Pqo`y0~NJWag-5r43SpL7O`d_FkSGz_d<`m-D=EvH-AA;hrLO
8D9M0%xHo@oJ_p!bAEakP7*AymasyRFPB07xG6=Og@iLS9d6QgVqf@PuM`OerBo`T|5g9Ox2V0Gs%z*aDNXu6Y-x(zTTJan_<p7^MfIYKmG_m9D&UstN
eiYvy4)(Y**pqCtKV#_<AA!jal4dNUZ=^4_nusn@1?T_;)cgE8}g9EP864&=(2vjR5MSol*Wb;~6D41x#DJo(s8U$M6NHZ}D09^+UmS$&v(SkKK)wA1v
G4=+FeuTqV=tV<Y`u?5yKmAIF8~Pc`DBqfmWVHg@B_MGKLB*9|QI%7FZhxQ@3fTJRS9#_brd^g{R=W<tmGtuJk?PrPXt)g%s*QWc-E{zS*MTJL`5TB74
fHyRvhy9h81{b6tQ-BpC^q=^0b^-=t*1kc&RLH>fpkazfGcZ<VrHvakM<pd$VJdgL>8_55aS}5}=ONJrF2<`g@d&z*OwqR!G5qboYf(mXCQg)UgA7OGE
-^d@)<BuF_(d>HQE6){o<jmu+B)Fs!FlD^4H4`O6+2ACoJl}{hl+~ATO!K_{G&|gQK6J&I3?mju;752Nx%#>AR;i4dqGjCZ1($CRJBvM#>BjVnsMn(tz
HHF()p__3$M3v-^$o6rrsRSLnzGkn_4aW|#=XC{gZw4m$gdE;ufeZBB&tIe|G?xu&#e;Ghp)S16<00t-%wx4$9+Ti!6q$p<1sDV=&oohc^ZZW5cFp~FI
$ZMY)4eT^`0csZ6BzyH)>7MLEuTRlua8c<cI%_r1RKvREMJI2Qd&i49O<vU}glHXoIm4;p?BO->g@ARTUPx_v{Tquz6aBpm;)3(ba`!9W;OHMLM&`dqU
q&m@zq_X`_cAl5MX49*Ccpq!;E1{hk3ZR_Fyzy4;}<2)BunJ?#Truv}VP#)v<hcdp+8H8_06s4d1o{4@i-bdGlMHQPpdp$4t0{;hvGksN-!d@2E*ybk^
yK;*Brz!hSxrxE0+r7S!jYds(!IDWW!o!R_}McsuW2ZOK9vo?KGq!UEKO%5N)k}4Quy`|xJ3$c%>d}F_UktPEfHUe$ca#*49)s#t+>KWoJR|X=br!T-n
_kgzUe7pkTcWhQ2O*fy^An-Oa{JVcxp4VgEz+J(dWE6}jOK_jAH~(>~%~1t+qy_J5YYk2iRqAZ3b(($7xgNo73o{iUm1SD+0(S&grlE+x6c>D2#%}nzX
v7y}0TFA>Vjy9d$IQS3JSO0K3aXJTWz>Hb?#qNx@l03H`uCHOU*Xed?sWxgN(mEC+?H?q&SiJtw_h_qqPs{y*7tBbX)qtd*kNbLv-SN7gn8d|&0@wr{!
X^L(zinoNcS`V5uyH$ZJo7M2ydT|Ekbiltf!)a&5fU4O7ZE%YX~?VvNyl|{l!gzCVr8BoQS6&>_n7L0{*+Ur>vzuPJ0%P`Rd>RTC=25)9|dqWS+E}*ll
E==h#R{2pye&CA@tXXujB(ebT}m*McJSNvOOziQjM<sG{6FYK%sHV{k3`jlVAX96`y?X3K;I-1htZIDtcc>P|zhn8VWeoHA$c(ry2(|Jn$xt-j%aS?7x
?*GKU7Pqk;WC1Oq)M6WscX;R_X7?Cey;doQ%(|Y4g&j}{Te>9mWfApJQxliga*w!vLpP>=tC65=Hj8UKiLhXNUh4o6HPF;vR8vEYX_?j<u18gAZG{s&a
2e$ssJgl>B{XHKhaaHMf1{-a6)8m(L10CQEz;J51L!b?%{nkGz2}UZozH9hRY+gyZA~uPt^S5U%Qvw)JzV6kn69Mya6pVKxg0D2~?(^inO1Je$T40;kx
gCBO*Z|OL8YF3e`Ftcma?A+L0Bahf9yvG0D#Vw_<{|gfeZdaDMcWj}+sX1|I9chl0n6*H{b^c2K&%`hX2y$11f1T+Ug{1;%s))^EF$8#`wWrmgt}XQ>p
O^X!cKiiR{mEipXn2uflvHOOOl;hX+aS`_fF@mWW~}#U-;%u?><Fi98K>w^8f4Q&Q(_sG2*ku`eB=o`o~cdbFmes)&o(#cf`Yb<`+h+uv={IzWd-d;X+
0@S^{?UHi0c?0*+6tyK>aZSVEpTKG=3bc?TVH8#`n|Ir5h<I=!cB5U9V0B+cp<8b9ps_H(2zZp9lYT4ft^4ak&JxTe_?@kb%*^|E?Zu!5cUM<x7Ch>r+
deYWyCl%RjDY4zDT#1GrvGRgi)6CaRgsfb#L@*TXF>V5_HL=nsyF__(lBP8yW<CO6`wLq@@Sn2k|Xoc=~Ms3FDBts_5P;Mf<b-<UV-cDjGnJqk%H0^JE
5yHa<9qD?kf&tTFOl_7V#ODWM6>}YaX#B(cw$v^$@W2Qw#xjlw<@c&@9@74>_E{!-GfmDS{v|t)IzE64V!;^&fe!H<^;i5JpYgDyHQ)^Ko(5}!@<R-_P
i_d4=@UjRo-Pre8=xhb0J3-)90q>z-^H$$gP8sZ!>gDy5yXUua(9TbnAhyrrxOA<Lisig_VRopKQ-2?K9e(cZQ+ewpT@#af2JQ!Dyf}<`a56#+;baOZ9
wQ_{K5xKXufdTO*vHqVS$@wVrZh6IS1aRax0a%D}BnW{q7V)#DBS{b*Xn$p~7EN2165Lv_JpT-{<_EJV21_P%Qa7Rrp9geQCQ)71GUbHU-U#WDsCU%4w
Sr4&XT3V#Y_>gv6luGoys~15hU+5!VMw6}Ub@Mi<J=`FvV#@`0qt0p!yz-oKeNIbpD<1GY;#`iILE**nQJ9mrHsK}_0^Urv|80Koh#$Tst<MS_@?z#i0
Df{$IVgrfc)*Q31C5PL^j<&&doq0hh6-8THl7H;|TV?07ahSVF!ST&+iezkAnov1Fg#>~BHfDB&A4{}4sX(fjxA}H(IXusVZ9Y2>!p}E;<;O{fcztMsW
7l_DXb=b>yg|9a5i}Qawz6sPA-cHLTNMMeeevJ!(>JQaa>z)~?{ei~^FAww-2OiOGk6^QP1!RVOv*+5Cd`cS6pSh%Q3$(Pq%PbU}6}x$j9(FPl`}__6P
TdzK2B=i{u)PZ02Yz=5R&NcSf`{iMM711${l{j!%}N;LZ$rCglAz%Wqz+FZe&pZ%TP4|6y*4Oo#o}aC@JX0@pGv;mp!2@GflIc_(b~!A0?0GGEfRk|q;
Idk9yTIerj;&Kf=!QN3`A+2GoDI9fP~Zl-Z0F-e(vY|0cm~-!_!NKl>Dj?=M4c$mWM~6j%Z!#!oTfmK_3LZdi_**;Y9B~w3RSGi?~;7O5cbvGlV&V2J8
VZs)j^n%6$#WP>i#%>ir5UMNaoV?(w(&B@T(&EOZB?j9l76<;6DtkY0-#u8jvl*uB0FyqHALVx099->Jj#ey9vi9HV?D1k>sg;*Xz**Hd}FlH%{Brd_F
)di{iOILKF35lwpnwN|rVW6IgzOCR{{={l*3{PwZGq|}iuVBqn+467?y1wC%#7QtT!x%GNU?Teo<kTK`}8t-WS09D3^Fg-)rr++Us9-Hv`f)Q9$b1Tn4
5q9{yeElt<&r7?{hk_a`ppZW?DhJ0H`0T}Jm_3WD&j%Fn(ttq6KgfzYv>ZS&M<tfFj>gnOgfd;NnPh@~KJJO*2#)&&5J8b^<_j`p9r32&vokuN;bt8_L
7c@PsEdb+Ia2F0Z~BfQ<Vj_4Q~VDckM14|{oD1O$o<{@v!aZvS~%oafm@#7r*SAhI*@(aZC81C(2Ces9|GTiH-_G2Kmqw<A%-6!Ae#V!nYd>^e>^PUD;
aDp4$oI?c-#tL2T2QspYQnja^c9&i6Sg}8V5FGnRv+EtiS7n&ztSY&>a&%KYm-vc9G2i=B?a=TuVd9(&d+W4<wquhrb=-xG>0{n(^HQiX;|rPb+r=c$P
eX0d-~$yeQ&$XL+^heOXE$>t|YIGGWYs9gFb#y%R$Lf#xCi`UL`{aW~%=BG*(D9P?tZQyg4C>M&!IRn38P_oUzDF{A#pgE6H)DTe0PY}}|gFQ*$kd8NF
+M29E=m02V4kpom;c;hiRHYAwO_({KQO`sw^G9H}Fw*m5#-RFL6G~xuL0Pgd3=3gghq+FR^L@X(wQB}og1i|p>135BrDT9p4X$RmHo+y9Hh)rwCZxa6)
oa(v1obfN;+ueGZV|WR{Qc58i@;hW%0d6GAXfwbB#Jykc4LPp;b+<T>(iR@-_%P#gjvk=)NcWS)sXFk__{gDlXH@_1-OI!&D#)Kr=03PLgeDc1kka>5u
X_crSLJYBB|QU7SC*T7F<d%eF7Fz@0xvp95dO`MkzbcUjZ99C&M_LWVL1cNW|`VQNFnj(Iad=<?u=7EGdtqI{gdhQnIUv#PwY}}NUceLJ%#?K5?S`Q-L
M3S@RWK;_nNihM~=&&J=0o$j82aH$G_F1x~d;|F6?0ylZ5=2H>Y~CegyK5*P{S1GegIxcP$~k+D3dH{$A8;FSGQ*P!gOiEDpsNq!Fid>QZ%JM0e*gpSO
e)B%!DX9v>f&>)~@(Ib9V&dgLF^BR?|weskfrPKWv%RdCwzDoa#fi=4Td6cLF3jp<iL)D!VFA)Wle_n5|l&e9p4(5~>}1IgHS{WJ}KAEyQSu7-cXiO5q
_2-z8gV<c9)wB0A%zqT|ybLnsW748LBv^_%w!;W7|B%N0JcqmZpN6-}!7_NxTmjn|IYkS4=6_!Brmr5U={ligzFq&Mloo5`cLb&bp1#Vy5KkkuYhb}>)
`hGuIPmHf%6>L(X?)~gA5YR_%1k;6MfXwyyPECqpW3OuOElk%!2u!}I^`uo<K)Jcde4RQT0CG?+CBBCX*&w8Jq=KXYlwsEki*Ntx2XyS&li~<ZjMs5Vt
x$hcorC0Vo)L4He`VS0h+4uY+N@UJ2q#f~Ws8_XN7ilr`FIeK6-b_cvBdPer825-5_rZOzsS@Uc5}OYIxKX^{vMUiPH$ZVOZb(si<Z@kf9&)&>av4sGY
Ve}{TTN<z<&$|^{7Sua&xygP>)oE`|GuZx1moq@Q<p+QHx^?#hA0O#iILQ3$(>zDm4G5^>O87@j&yp;f=IK*8TT7O<`LCRvKlnhiuuM3y226DHZSX#OL
A9y7|?2k(zqIO>w5(>jU|XWIqPYTlfvq5ru!0%I*KQ+istfg&Q8nH>(F5XV)aiRrS~YT!cabD(uIMm(btmlRJ_X{Jk?ih<f)%tNl2G43_;*{4uD%A0ic
#FLkjXu7X8iA|LTDw|kac;AtF#Uki-!SWup<7b7Z9-a`J8$*<mQSItp`I_UjLt0u>%Jn}Bhc|Lr=wG5-Evb`T;bCzvmh3W%RB+`a0*P;lRZ{K8}`C-_6
k^X)TMu)l2nYUGIwW8NSv#4Zl<u>ZST8d=b$(ayR3w?TA{kOhpRExI8dT{52pd^Y<KFlO!lQYu*t;RfX!?$K(E`!Ezq8XXjCgJ8|VfuW?%BHGd%}kP(2
_}kx^|a097{ezdD!Jym(nNgyn>i^n-hNQ=g15{l%>>2Yu}v)WAC2nAf5|Bl;tI`gMtXdcgPwAq{OzefBv#jhWV-@QHF8ux{Cx*pZznk9=;EG*t3Am;^t
pR!7L9pf2(plp+Jz12pMQV#;6(Xv3Qn6ta}HPjHe%3Ai6818Z;D+71l%H+Hr;ilcldV`Y9+V#UK}3cU)?=8prP~FGQaiHl?LiBhF2{0cAF4+e~KcM^f*
L(>#vOQw>}y9v!l?flz%aw;<783C{El#JQ327cWx4ch7BVZ5#Z0KCHKWZ?JbGGd81_K!5#U3XAq;;6cgg_PqKa@eMQHo>Z9gqL6)QWZ5PsB{#4T6+fMU
dbk<{_P~-%6-hcjfJLyIZmBaB#gMA&#g=sWUZm)|r&4;^UcN=wGP&qq1&Ard|t_nWj)UfYE+2WKFOkW<KVYi4r<8W!_J%TF$KjAfqU|&#w)Zhz~BdA4?
m39*U;E_fGJjvh58kDY$jY-<a4?lGwL9-()J0t<%Tuxi|c_Xy>)Qv-C!hXizcEW6X(cgXp?3dxVW_G-b2m0n#Mnc^DQ&#D;X$iar>r1*qFUDO(Ag=1<<
Xn>A>5WiOO;<&qtNpR@x^N#b7HfY-A$I8e2OreR88VSUL&qPzxF!CD{oL>Od(DOB^PicPA<ds25G8$cfNc6Pm~S&-l)-m~7{2HP#m=M*%zXFcrr~*;d;
f+LU&=f1Pq65p?gL*D*o#CoZb9qW{QIHb-|4LgAjw`s2(=&LGs$xwd?E49h3%NV1(MzJ5Y6;V-PS<cz|LsxLD#;G{0O1r+AiuB61TV6oNS5ulV#~^kry
uFHzqq2Z2L5!e}IR`+#I!+0WPHEk4;Y_29MEwTP;4eKCNeW+l~c10d8ZDqNVYHf=w)l<&YgGpM1CL)4Qi94sJ`NFq;1GIl-08`?#s8<x|W^OHp_J<s<(
}aqB^${v=&3S5TicMf_%bW()VV6WEpV;a>b3)d&CLcAPLK*JtcAgXrgD8st}3zH8?lUHsloem`wt`S)}uApKX<Mu004q|23#{Q6<NPbKLj<cAR^WUl}B
d?2Rc70QY9rXW5rJeRT!9<rr5*7n4qeEMy+Ao<uD#^9jU;HiaD>XUo^DV*P?-og7t*f9N>NFgKgjelJ-yg}ldY~J=At_aAQGIVyRqWosX3@;c$c)^2}7
w0+;<pEe@x_eG91vW4EbFeAS{RKI3$UD;a#vKS|GCt$lNNuoW4SO(`Y5UBfF~{pgA^z;{^vVvmHLk!_jPQofDdLkYf9_A?iTa;>TLt4({_Y<?X~Db=yW
2sM%nl(si@(>X-`On)ACx}ukJpDL`tGlP48I?6M_G@66WHJFeKc7td=8A5^`*0X0TA}%45z*a<;!rl`|of4<Rj7fm(x1E&ztKv)i8G)!S@^<PQ#Dr``y
AP=cJAhBL2poOo0p61~k6$>#U(ej=vq%Q4H`G_~$Az-H4i#2UuD28MAbfm?vC$7*K02eDaBq`=}qtFI*yK*}G0!F{X*fz}#n}g#;@&i|kC=4tVfTqIXs
(6~@IsV}5Rn;}hTYSGg-OL?9?iUqVE7zxYt&TSI6B1yW3!=C&&#zYabjA-k;OS3GsoZ>sQ72Y5VR$TOG)jUUxM96U-=yTS-rua~P)W1r_X|Kl)TjOshN
?&Y0$1{}ZPylpILi2UG+jILE7(F5|DyxQ-s<l<MmnVKd>{gI&T5{+o52EfI%g`p?kj`_!>UelwcPk(=sqjy_2<bS!Y&ofdl)F0^dgwVQuS078@C^J5$M
&Pc|&&p0n#Ai=SHRk@wB>s6)w5>^RO$TQWv`zVXX#R{&!nN7wr$e0WwBJH?===FYKg)QR-8l^3q(Yo&P4jU@6C=9Ekbg1M`RH9%LizCf@NwBZf2jUGb&
iT%Br?zkASu&ZY+M-b)2kf%ISI#WsJV&ZuO4jH7<_A4yj5U^<5TV}vWLS*t#72R5y&6*xAx&zB~W;ydY(TuS<v`uq(!vLD`tU8DK4XVJb7`P`@F^LWM=
*zimy|+-%!tAB)O0|tBX*6#~)XHoF?i&kML={iV5*|-*EJ$$W3AcpAe3MRKyn~#cL1LRU!-!Lg(}G-c*A6D`DB(4;-N{unOTl=3H}tTkSDyi#fIdeQT8
U*BBSX>rWl?BS%Dle*Mq^F%OmF1L`#f4J2H6F&JYsZz_GEqP__m+jQQAWwNpoIWE~g>G?#AH6E^mv0*WszklLb$PUL4`cnNt7PbKvsf^MCN+J4o{>%yT
``WL2tU7GSc7*vTQXcVh{$daIr@4`Wy({Z8R^Ryn@#CGpT((s{fIOv<Z<hl3hvMPOx9xvV|J=T2W5RE*0&{^KK*sKJJc;e*El#@_?()#PvgNA}Fa<_%#
Dx}Ld>0q1-M)F?Gg((wMlog)pn~OHRH2IcBj8LPO1Tk2V$PPetpdbXhPYLnSCTiIM;=P<!c0?;ey!bl$M548<j|<;#ov=k2yR^|%8ckk44Oo*^FNgT{`
{?G`1?95kV)xz%0I@2e2*`Q_pQ+PXYl!Slk%s>{7q}_KhyvT$ld8l-S8+dz=Or)X{Tw&7BneYjw$B_Na2R#&x?Tk9aGJx$oipu3HA9yz>RAaB;@JW;`2
ITV2FjZko3sC_?H!n_VV}q)~*@_(MBpdKF?7Xz6iFvjcq4WL~_9-knzi-^7k{%z=+B4S3FddZ`wC~0QjzOf2hI1j>at&0WwNn=b69tU-yxDiJsL3koyH
1#DIM1;AgPH_<X#R7+Zhz&7b|ygFAc&AKtN30|><@2vToII6hU@+WP?p`Q`nPYAta|6}Sn(42eCX@q;0CTenzBAg3PVTo&$B1J;_|yV{KTz_UZ%XW!=?
_fOkm47=|}67g}_g6*2n{0H}pI|d)8p+Hg<t_H@C0c9Kc{J6wS;hjdqS~6x({Uv4<Gfjz?04u8f1Fbw>u}-ISceTyPXWt5yJ%8e^gW2JOz~Y{$|8_N%9
0<lF|7!4{1IX$OKuO^<XrE)Q2x>Yy&#ekJNFIv8d|&;MfZx>A-c%5IEF5?789jt1_xX*xpUjoLJP>3$_AJO2jsH;XHj&Yc0Z+@eXpN&#e<bn6(Tv3mV;
;hzhSY8*K8+I#l}wwwfj&Q}`|u9aN=Sitt#@HY{ta$7yxv^Im$PuUU2z!Q7>l#=Y8gd(LP1=yaZH`$?{&28S5270<gi~@t;MUGY)D>BD}+*%dO)f;;qj
=sbO4n9q<C7@a-ZNrLVZNkpo01Pv?^W(C<eoM_L(^>P_E=-C&X-k>hnYv@#=TlM*Srod5yjplz$Vp3MipeMBc|^94LqVdwv|M)clryExgzVbK*y$7{HD
E>p~#zUZ53au3KH6fEb#8`or8%f3xqlgN!Q32EL_#jMg2$hfkewkxt~_C3s}t%Lr8(`Dr67-@Us#ywAGH`{be*j)8Z}_Jx<uX#Prn`x+mk+xgdBMvY+C
i5Kc`mhmCpupBTvFXQoXrJaAkKzn~g9Oa8>*yg#FX0ifWr;^bWZz-IkGAv%t8Sep;91kK<UbhPKZKq<qV~HWyZl#$w_;d%&W8thf=|=-kpFm{L$a)ZCd
~1<(cl1E`^*(RW$&-P9cUrXHB*g!G+(wU{cuyt39k%J$XA)JQ!B;AAR)g_5pL84nkRz(m;jQO+<ok;7D3WA)+?l|~e!k!&C{SKt&l!2%Y%*1NbV9`?OX
nWaODM2f<a8={A6sN!g%}Pzm#;*Lqy_l=RmF|?lu{k=zqRsg`3h~|=vVaEH<9uWh6B##NY@LDuNmW)^6&oj>B9iD<IJMgv610kKmr53zUkDfSWN|}QMm
SZAq{+%kGI?Wqfvc@wS#PpeQJuZ3D1h%Wg+zmY+g64loA!>5+S(<drvqZQL}xkUTFTZWLD#rh~tP~GiN_pbi5Zo|L`^oz=Y1Pv!uIs`z0PQ05`9XcMuO
k!cd-+0^Ib014Vtn4Z;I%Uw%;Iy!$Kmfok3MpZWutw4Va7btqq+;j8;PAKSM1$RgQ1IVaJlwM#tBi$na?m*L^+@a4pU`L}U<+X`<;KF)d7i2i&5qRDR?
vv>Iggr}&0L7Wl)S5T>df}{RS>5eFBMv2Bhf4mj#cQ^oYkF++`Ov*B_I%@L53L%KGc3qrcRYMu&<7W4tIFUt=Cfnr3f*!AY^JoTKO9BSspNNK-<MoIih
gSh>47n@Nn#N_5eZ+kFZ}HH$SeXi1;JD8O;OOturRmTf5jqg(;@)b-9`T7$l|LE7?$(Mqn)}5iu#`RshBtk58>&Chruca5XHfB*+31G`lDAJ<wWVGDI9
h<RaWYCL%vCVJCt+3;Qs`5T<g|%(j|1@hwqBnV?@R&SIgs?>(;t-2SVj}Hfco3yzpXRe?D)bSFdU%9qO?3GF8O;=%vb`RhMmVUCi4HaImW%n5&wdwB>H
002oxPPOCgun!itXyC@O?>;qa@AmhHE8@&atLG-kb@o{bTmVkrClc>1`|2~P8FQ9j9@B@_J54;3Eui;T`Dl#lGol5F{&_ZUciC+}_nj()#>IFuFMw9Lo
!xCx@vo_IiN{hMK~2Y+$w_5D(pY4Px_h5J1DufYLn{mF0L?RKv)QM#&dyc-0(7P=>gyL3jto0|SHGelxz-;6|ObSzv*&hK#E<an%svK&@sxKy?Z-}-Uc
&`OXC7j#Reyn*UlknqpimYI8DRt@?he~K66r1Q1!Hv;8*0X;e{nca=~;b>L;_AnEOlSO&mLV>8kx0DLsdbiGs;aA~El=ip&WgT^=c~II2!e^Lt&j%fF*
p7g&uz$(d=aD_L&0(fHkfMNhPu#i3e1`iKJGf>Fuec*9)+SJWw|6hh)~Aa2hk0(y`D%6s`G4xCbL?IT;J~vFb|*_?>_IFOi+?l;GP=1_B@rks_*&c2-B
g8GxsPKwmhd)qG=+-Dj{p7rcaaQ~kpAup&)<O>f68A153aMZi~pVI`$;w>OZ3BA!2|tg^O$E79y@z{<lun^;9+FxYka;ah4rxYeiH9A@v$YHwpB9m1O#
D3I6B$I3TPh;FC?EyhXCpbi6VyJfz~~?B5g;n;sxss*00wfKcWj)EayDA1MbrnnEo0O-|f@6T%k32ka6S{PbXi^K=U=4h5i;=1)QA?WfC(>Nai?sb-yl
kz(dOTQWACB7H;;Yp5NxkA-$Q#{^Uqf1f)}Gdzk8I{MCC(X#BhIeNfk@|Gh@UNAdP0<X%0w0g(g8QG{)bKJ^sM<;`B*3*@C_-SClcIQ{}xju}zsqWQyI
XKj|U45(Yvg%T)Ge|WSV+vfIs_|#7{9s@IXEa0mRiO+&rD+mc8z}foneL+&W35KnLgQ0Uivx}eT_~7ru;AKEGzTl^U^`O^e1EVM<95n7$%zq8;axKbyK
>AL=V#$&N2Uq;%M65KBUw`(Jm-o19A=xZL<Yu_KgGg5!@Nw*L6&jvzLtY{hG=2)E?#+n!+nQe~Qh$(Mg0b;wrwc>?g*u?g)vMDPm{a;x2=X#wq@t13={
Lso8TEBNLOZ=8)D2H3D_<<?|M&TGd+tjU`{a>6B<8#h6&S{SpY=dT`FU7P4<r08!$Xh6A6V++1y;i>TW*N&EANW0wMsWl@_E*~IbQajEWpDUf4}(#@wJ
lw=y2vl7GBkx{es>={hOuUr(Ek%Wb-5b$=~7XU~pd|J*(kI@xXm766k%CZ^f>|bQ{CLDE;%BOYj%`JwGEo2#2S6#i}rz{2FpSC!>#NisLxsMce^D)RE7
zBH$R3X6Npqg^iEZuj9)iqnN=QMR@bo_Cx_Sr+Szz3A)cW?tx3xEvf-Eb<+6zlEwhE7r!M6;n48FqIuiDdC!9VISUEq6lDdp0`ytjC8Up|v+(j?FPsIU
OMdy^CdDgoRK|%X!p$Kv1*`CqL27}w@Q2vEl;8qf9kn~32ei-j;lw=`4b6|+6Mnd``CEVW?XfY8rUm)I^^EZ3_vhb5(|ri9W`b2Pi^0~+e6IZq@K3riT
;!+8dlr6K-MY4*^It(%=<D>ydiQaTHWCB)cxow`{BsAe=9}+MSSrEe7p)aFVx$M=W+G-mg%Qf{2NpqIT_Sk4uBShMiTKT=_W}RgNvPtbGHzW|PpQw#l~
E5n6GuRIa3%OO_gl<kS=fC2DvTi&2Pr=QCKQ3leJz%6Et3Pd5s&k-FctiJ3;d~YJ34<t`TAt`({w5<5f9thBV$5*Yr?wBZB+*yMs@u~%<c-JiZOO&ZXr
Y{Ca#oROb!U$Nn{@p6I~cxaq-8CqzL)d&T2BLVGoSbJ}yBHWM*Ty{ag0LbZwt9L8xoTC((iCq&U-@(Om(7{1GHl(r!NOk-3cZfAfR5j(C42E8=5={l2y
!tiL|_Dk&kWFT`iZ-CSvw^k{`kR8FV_cJh73Tw+p-C8Y<(_tUNn#Uu*<@iku+qM(Ds`-7Wbvxf;*$@gdq^z<GJiSS&R$QnzZ*AXxM3ZvJ-BYyRi+IJx*
V2!=-)N%(tn6K}4XXA4Qi#^F~EGGuXckuQ-`)sKpq2~&@6quF)qCAoQsPWAfgeguA>0#<{|Adz*k2fL#Q_-#my(0g^EFmK^0g*P`i(@o#g;r?*3m>2Ho
1k+%_$gSf-Lx7CAN|qs?TkGA)mh2iqH(VRc&lFU&^p=2x9;tn67{$Kje(ka-OuoE{Xv$UKl{7;M7a`llBrvb(PQ|ftINtS;Ski#dOcB|qtuBp?D#5wuL
FCHTX|oi6|818GYR+8eDZVFdG+aC9J7+oLS=H2RD8}ctFv=L<P%Q6uE)#j5`bMAY1cFzRag_m5tVZD;_u&0#0W)Bc5q#;O>sB##sO98`sW*(sQ-;$!S+
^&=Kp%RLVnk!=;Ebl-FM0%YIt~rR%nj-x4(xZ^A}mGUW|F{*g<&LbpPb_dr50gaRy%h!lIaV+<|uz*go%rdxz9fJ%xtOkY6G2cXN#?P=Cj<cYEQ@uk!I
=iK%6$<p)TYsEOuW3OHW2QmLyyuI#hV@`mM?actmh5p#a7XEF#ke9mD)Yo))lgs2!-gZ!4zYq@m$I;~KsrejGeeD(KyDk8WVmrsCjJMZ3jpkLtgT41ef
UlCHS%E8|PkYvOrd#2Zk#tlf*SDZuo>-(3j+hQzUX8^|X#GiGQ<`sx*uj}3eVM3Aup9!fm%7<dzY`Q3%w8El?dCve#Bfntjte>#Ak^t4}IWcjQWB@OL)
YqID9sjDR@^+6%Tm%NOe6}T`{R)_@=G*%;jy~a{+#(^jKR~`W*u+_LJYbJcXFM3fyhD<Z)umiP^0&X|y79J#&Ykd(ozQvslI;Tn4`*5Zb|v6KaudIG6e
2$rz<LAh{_`<w>h@mVpCx9##@UazOh*&4Wnq$cp$G*g-+ftY2o-$i)5l&wMER}YR3ER{q(F*FDEDezc?2^jn_*~@35Qkst0s-x<U*`eUQ(5(aSfjC)4V
x~<Wxdd)nBC-_8wwaL^Kkn>!^Po<SgR#`fvX)mi#DxOQ)Glm0V*A|L(u)uC01_fcyjN%_jF>!Rga~7vxjpy1t07jabMn7+3uL#!<4Dx*ps)GV~lx?kvF
U$xeo6A5>Vm<|N`<<nKF8o?&?5Z42}qd7sRrVJs*`@LuJF#~>Do@OSOp<bkn&;aKvbv<uX_D)pZz5&Sda!dAsI+yX?9us@gmyT0~vu;7EY$RB}P_9fPF
S_F2M{7Km&XSU!m(eCLi?EQ^9^R#{@nG7b}%ty6XQ=7*g>qmgJmip(i-98#KY9D}Q(y#l{Zl(yi)EOali4g8~?P&I^MD?wa6fRg(7%RNwf1uZf$e&KfQ
l6hmN+SU6H+Rs)fc!mEf0IwLMC<bbOFYYXz-J&Sj~o8ld27JD%MzcBj{3vS$bEck_(24eK{<~_fT7Kkcwbp$*vKfKG4Z$W2I@cN*Ph^j(%c3@TFB%ZI0
B?<k2TcNRcF9Qd~9RR>T$d;CPF#IEt>yDfB{Jw@E1rk^H%)y7vig~Zf_ONr3D0EFq=A$BmV9+{pnKIki<fo2BM@4t_3gmQxIZ7L_7FYt{B6|9NO4pKGK
4E5E|s(@p~FvF^j-sSxWHW4r#>%WzXM))J151EZObh;_!vp4Yfd85Rku?O|e$D2uJ7NIfK9)8qEO%8<yIf&klzTsxT{*!(ToTQvsH|xl{xgb2|-^`^B;
FoKlT--mc{Dgnz>@){jrHDMDpHUqIvk39Q4MIdwvb^Lq7BrXYT4q<$AKK?(=#c$?Z2cPPT2v1yV0`85Qf8E6B$n3od+MC=NWjb`uT&x~`Eoft;|h=;{A
(rm?8!s7nlUg<Z8-I%k4j|TbCgZ-2j&?_6A|56@^#~JWGMziuez&+^;{O%(}g;cv7*4^Y1x)b9<+TJ{QDsq(nzckDSVY1{3BWZ&fymXKK{oZ=5;FS0So
EQ~hdtO8wi1z5DmiG*iZvZaqGx&G^wI<{@xe_@C9(PQaUW;TQKRoa(&XV{A%KlmG{yeA12-wFhiSU~8NsUzUf-8v~JV`NswGwYCVB9t-i>J`@Irs4}42
&XJK(mmj2i|oQY)g$~uV&QRu}kEw+>Fx^bR@B!-*Qh^;Zk7u0K$a$_=DfqDu0h9*gIV{nN&7x9+rHg=y-5J>^T~{rzvQD;ocRkgx3c#PjBOEBHG4-Cj<
H0111-aX6k*}@cbRwn4G3pCVWE+Qu^Y=ZZ@I(+w}1EeD%FP2%+jN;6*tc<lK&nm1DhRzzS{fTFe3QbJJ;YQ049J^F5&#RQDhPaF1wK{dkrc1HCm;*|L@
fUa5H+x4lda0ED0YP$eBn6mTXtbFNAB&-fcr(T}~*@xQufyss_dTh2?ZrOUn;1XJd`0%#^*kdv?AW!9ZHU|;jzbdmji`3&-@JH-3}HGZMEZ-q)497v1I
@LxY1@z?H|A^&Z!7Eq4AvNWOGE<yWRToq%+4he=0Q~HraJ>Z6>nD5#WD13`eV7u*_<)4LqJk1GtIMDsUMB{%ZG5EmGOJheZ_xGaE;x+hNKT>2%H_JqOU
$Go+)+#=l98ytWb-E?0FTj4|%IXsp`NO)?%`jIE^55<CNlQ^6dH}5Adfa=%;RO4K2$~q?0iHc{f3}xp7Vy}4jh*=IU6}eiGo&bo4iD3r>rUHM9Q5&HrL
yQWS1g9RBg!nwe=JxJ;jM>w4UE)l2tBUCi!aBuaXNF!;IVVP|2CKl`KLo`G!voI%_lp>K7tJSE5)~XjB;(10b}&)a}K`o1uUvRsm=IVP{3EQ6+E1XfO)
@dzl=~5n+Miz9O>`p`TW@A78fy-i2NM6{@P3^AG%hX_NV>UA<Vxc{2Eev2Q<;vftN?Y%D4J?#k_T7kQHyFxqE}^fYxhv7vdx0lSRtXv0}y@f<cm|F?0z
Lz-)-jpU4Ci2wsT)m_?f)lkUTUDQfZni^E>xH@)Q?Hj`j&+rR5?Jk~T0AVmBFZoip5it}Z07*?#$`=T7VFL1D>Ie|s}W9gmPs(xG+^J!__S>5>CKfT{Z
@mYRx9Sow&J#nRv6@<DE{oBxz>(k+7WVQ2)G9Z#)A6(BO<AkDEm3^%F!{0sIU7oTOJK#>2H!(I){tHL&yBXMvW_+xaPnnL6I03bD^X+<AkRQrzJcfad@
*4vaO(wLh)j%#Y;3@-3Frn4D?qn9VM)j9XTe*=_3Ca=Q8AO7pKNV>=&O4Lbpis*2krFZD>oehj_LlvE6X+rS6udo;KAqCF^NRbw{XPF)U48xbDCQsSYd
8iR`4#@b`f=uK;tLY}mf_UfHY+T|@AOlMRRNMTQ8R-tCmE2DjZS8Mp!~SA&wJy<Y4o@L3NH5hNRWsQm?D`>ov!?l?=q6JHS~XC)U<IjW(KJ4Tk=UL4*4
7F-y;)lGwT!0-<7vJ)^EVAgztF&yW-4e0rgtRcV5EL*a%FCI5dB7cMkbEzzhXYU%sfA=dJXAo?E^6(AGSlZ4`5nhhoP(OE15xNZQ`t+jIze?2qr?3cXA
3d<ks<TORNaD`_7*!H0vNzw3u-s25M}8>Fbdwm}NTc4r~qIWKHlA@b+L!Cw{i1!#VL98UQWnFIWzF%?YX2-H7mg;WqcKhgoY-F1oc)+CVMod-seW?TaD
v-lb@v2M&8$00;V8f@_NYc}^P4)N8dLWgFSzvmZhxqi}Hu<uYv=XdtAixdN_$H}h<70HDTwfySv%~Oz}G<?B?1dacr^-_up@PHG3NDfycn?8{A8N1ukL
Nh=SQh}O;rH+nIIoK)SB+aK@u~m}W^|yb3a=VXa<!S?lIsA)wcbX5WixAbNR#X-^A<2`?hWrwYOe(ww{qOz-T=nm%zLgTh5VAS<|N28bdB^;pp9=u_kU
dmn4Z23B+f%Duh3|zgN4)x)f-KXO65b~x4pO1$0{HzU3O4)5Yg&fMAYZ0*^{bPq2Eu-aw}!@JMX>E-gYUR<{15k)tX!1R2k>bf`0Vy~eJGSC0Bib4;3<
p-Co>#6)_b=PoaNV^4V1emh`RK5fBND0mH3%S3*2~ZZ%I10D?S>DsBrK-hP*0G5kAmE1g7}&W@`BgVhk_?D^s>=`e3+a<X|}A7w9|f1y_9BIeypOep&K
+=(Dn7TX?7^I2eighwW77uHXq<zBun_e2#uAp7*oBX%H;zt!eu_h`|9qd6}I~;4||2Y8W#<JYZT`yXQIXq5kl}8PF?2;9qyTYw`KS9YCiot@@&q4t&Yv
m!p300-hFe;E8-6N<hb4$UJS%tFQ}yI=AlkO(7APpYP2dhQFsD28#&HB8ovkyVgrf!WLeNSGM+4#w~bH+io`IY$(D}`D%&{6Y__@{d~>D(9rL%z4P^1S
;VjMlz>~nn;oPdA~k(w?!*8oUj>e#BEAGSw9gl<GO~Yur>k>3CwYMn4w9H39dI!qU>?*c?<*8u&(Gyackuy6mKUgMoZ|RztM+;yc-r<!Q4Q}2enWmZaz
opE=1*V)3VhRzF1rTe>fPUEfpJA_+s?;?I2!R;+EnNHk^lCGH&kPD6I0y)&VIf}^=xvRU)#X@p7et9R}2CFmQ+;*pY|SwmZc%ScJ^;yn)q>t^ePd)0+s
#*Kk{dMPhq-Uz+p+E2G$Yym~A$H6BXyd@b|_YjU`16*mFulFuR4%y{L3*6hZZXF*<jxeXYSI2$T0H3<dcC<L)-&#1is9o-`hTFX5>z$P@i^lE8sJZRlI
W_O~ko?Y3Pr#zW;2hW>4Qv2!MUR-BFr1V!`#Y$HFi+sAe*p4Y`T>CKw=g~0rBudPS^;0IMd{G2Yiurt@{=w7!cWNrKwD?dT;fc}c^fkp{l1+;$lGUuaZ
a4+Phe{60X00l^o70yOH2;KB!o9z=YKA$2I!8v!@fGqL9Z*o?szKgo_-vKN#<d4fcJ4@rqV$rW?<+(N;1;lk3C8Xki|6X;IvrongBamdTU`(N>$9${$P
uV<<2%g*n`Es(18z_Mh86P8#6d}VL&Q?AN;;&SQNj?6%zjwc$R>{8!o?}#ae~6k-PssnXKF8(@<zpJ6Xruca^{*N4Qg67qxqt25DMxksw>~v)N`<C0%f
_Bhoh)R%Eg|tqk4Bc&Lq+}lwk;=~Ik8~J(~8hoKzzm7Yx1_NNe1%NVd3M6$rT_CMSI%a-}7Zl9R;klW(n|A%%k>bjxJ%P-Fvx*BIzHfq&%ywwG9Yb{L`
?3b_c$HX0FGU%-{Y5c90EY9DjkOd(DR;pndUQ1e(N-nTRiA%N~Afq5rLK@jfnBQCfv9As`ePMK}bEx#;=a5O?5Ti%;ctnXJIjaQ52<UE*Kdhvf3?x*~v
+q4{v!_H8p{G`dGqNg<@Zv;sc-mg>OhqVoE^+0^En!#WBj<O#@l!MlGB-x%cw<Rr}Rv*<z*?jX8U(iC2uXLWRMB7PqG#xsu6$Syu4ZYuw-o^SZw+A(j4
p1{EOgM|(Hw}a{%k7)wF3B-R_e77{LMe|p}I6K-nJyisn8jbhW6gK2uJ}`!2Q;`2C6=n!qj`AmmuO9lV`GAC&+Mi*_@CbO}Lk@=hhWN$%d)<ZwgxsgOa
)$i`kRNMim5E0;q$`$r&RHmrdV-u7WyY&5Wg3uw_a*z5PB_7l^KCw6gYt>iWUS|Ebr=BRcgTNKmsHpj=OFp2a2A4NkVir=2pkx+rN86J%qpz;>>zpt^W
u|CB&%mor!PQSLt+1zJ*-d^W6GA_jsk*2`B|vlq4`A~PZShzjVchqd2+H3;rjcywNwz@_6?YAJZo&dp`SOp(Q7{@f&3a8<6`Cakq6I~f7iWToB!VL6St
52e!%@5xLwX1Dh3LEqp;sxp!&!v*`1}zt^K23k9zqoNeyOc0)H<dKz?&7*H<rnv-U4)l_2(LQClakE?<J*AOFS+c6~2gGJLuq7WTQa2;{4|_n7AK3I?I
h)cX;=+u5htu6#>Jt;tBIL#h`l!$b3{h<B%3!w}-;bKF*)m~=4B+h8Vl6yO4rynipJNp^^F@^U<Zt_9%5B{It69p&RutfF(0h(CAw_S@fb)n-7qDTQcs
0{NpV$M$hAw3{!aKQpsK5AmDqZ%v+j^oRq68XLLl87X8Je0$hMekGu9zd9AYR&T{f)2`T8EFykXEHm=0B>sD|UUbE2C#9Sq2;B3x_eBpWxl)N1;i7@YX
Xy0L)u}P|KJsTC4<hGt`;=X&p$-}N^z~k_k2m5=@(Zrp>qY$S&rA5eM#=+X(KfJhH++RLHotF12V%E}B<bf5BzpLW_@+-P(`Ca|SOnJXsaX75|N9?%XV
U8+ux;o6a;H40=$j}LdfR~MJ4bH-7}J~9MH9XMo;p{NGRhl8${XA>I;{=V-fOMzKvjv9aUbE3fz+<=ZXuJ;9IL^sz+jDXlz;GMpa?;&0PoK=d!}WufV{
?vURM6rzapZ^8JtV0K>OT-R@x|S5ln_<vkh(^XD9Ls@6AP}fg!XK#qesZVA$MWs_qIkWUFfe8jCs{jF-<v$gq*-FADo9hM_MU492VFQbZRceH%kRYS>T
#Detw9bg(Gr8h^10Z+FCJAJMO+yJkct_<AN63=9q+`6-P?a`(srdd8q&kMt!FX1I^>vlk@DRTH@%>EHa>qWE==Q^cq~!b5&$UN9*RH3=(BSJofEW3ecy
WZip!<;@Q8t*b34cw@C-s*L=N4GUe6`ZWoJI2kl@<{odvw@c#$^wjO(A-LYAd~QxIye_1_9}4mPi5dL+{i)IQO|o(tyE^w3^xA87uax)G!48s0owWBz;
E8<kx{xadVApPT*K5`4P+R!A#&HUNfDePIq(du2$769ciVPwLx#+wayhAw)@IdhNpYS7EE~^71VI1B#%meJbbf=F7xRo$qIgjc~FrwLjY)cf7c*}=lzw
xL5L&D$A_h)x<{sm0V|M5}@&l-%6^5voNVLi}4U7hqe;qGSrmmF}Uf8Iumni51Aa9SfK!bC^@r9Ry+^3NBdFl&><%q>uUG|7qL<f5=l{uwPlKAQO5q2<
MXxNkD7z<w0ZU&Gdc!b9v4PF(O-9U#2*b;b#;1RFZ>6ggcK@U`&x`Pb4{h~M3j>r5Q+q2<xtfm`=95V9&)7Nm5FBLGSZi;U~<;DPn@q(}#P|DACQxEN~
ZT;`L0XGV7ED6YZ0sh3k#_(c-nXEb``zoR*j)%*zz;773>9Q$@(1pj8f-#sg35aR_9U~L`zfF<okn-a-=0j7Jn6fRbTgLw12r1**Qi^#8&Ig%Kv?{3PB
Q_cwyV#{6myjc*~po(&b)U?0#i;fuQ#I!*<2D_zFX6`J~XKj%^acLXh#CWH6RQ-?&cnM&LKC&)#z#QHZ{umNB7ZfaGXwjdZkXc=YGyxPb@J@0@O6)y0f
gGFC6@G9W3heZ;_{}ADFoh>gwv3GOw=31K^2l(5#}oHd{@I2nXd8V=k@I;Azv&8Kh6&dl`V$#>Nz)ArzRT;ZtWk9oUY5=7y*`Kp0u?KmsW8qI2(x>URK
B77$jX`4t<#r<Lw_H?uY8L_Q06Alkmmjjz$lm(`GwNxU^w{I!!yK5U{l}aslQ!206`LD&dQ1lJZ@{?)z6BU!J<C#vDLmYCs4mN8|A2eK(1HP?QyJO2~<
I-7Giv+E%>hcX)_|?8^YTWLo%00gP&1l>pSdGK0m8I$kg!}I>#p(i7XsQ9fY<-=%ph*6#=;`**p{C4fo{(_YFy2hApgsz~Wv+xqvWV02=*3a+kb*25HZ
|1)?4lR<cRfB^*P2;|uZ~B7ZtaY+4mU2cPVCEByJpnZltp;@$k)e+YMH(S0HqPys<&jc>D^i~K3154#$e&;fQ&XmrG(e5U6OYR{g(=a@L^Pc3GjE@Wo`
Kd0F2MZn|oBmB&BU<zYl%aK^$UyxhosH@0=5W$%U%InDKKmUow@h$zruY(bD1Mu6kA5i}>BA0NH(+Zz+AvPvL{B(&gF7De%b%C>_9)fo&QUC}<dA!Zc-
}6O9DvnG`Ab%C-r(rpsX=1Z*SJ_cvH0M}J8mdMU@F1%id~es;3xuEYzSHYNxH~NA^eIpiRR6Q<^rW_wvB~=Ze~|e1@A`gp*&*#e|L>^We8Tq7O}@6{=C
)FY>QI6x3Bfg;7WhQ8HDAg2T!aTY+CtGJ9b%X22KwQJI`A5IE2s*Yoxs1e$DR4TO^0}1i?^O?Hv?-E{P28YaVuCxn)xV2^6+?5#_U}fK?BAO=+Sz_p$V
37EQ+r_m5@8d`<ZfaH-M`h8*yc2=i(EjI(c-HM2EMws3b2Cjle41I<Y3+2>8ACJ69CnwFCA_W#;M@gdoDCh1z1uMfvlg6~qBieq}D{+=RLfW5E3+uB=5
bQ-nrup0r*h3aq-ki@7oV<EPk_U<&S0AlzOSrBLTXgS+^#F8NdVKhWNUkDgUpd<pM&W2D4mN4=3Cw;6unH3R1rkoQ(H%?mTP%c83F(I9^6I7ZKIAr6M6
y~IaYTR9e6+*WFY&^SEk4son0lwV}#MKO=wOmczGLnEHOaBz0_aeE||QOX#RoL@)dQX>#-xeTLO>|+N@7H#eCyLJc08~^+|8l4WdSG>~;p7wxLX_4;KM
1S*_f75R8)|cXF&;y(!$6bK9?VSDi5((trq$W68d3%`XdQBTwgog%&Kg+m%t@8&yyy^HkDOdq!{o0Mb{ZtAbSNLjDcT~~!F^@q-Io4l*f7~fIs{ZD$OW
yl_dt<T<AcvWwa;(<H6KW7-uh)Bacof`~B=b81%;A!Q<2F4OKHb&Xe2<UNA>ZxBuj$pfK$mIb7jK#y05CMvrT<dZLGeq+Z9!{yz!K~f^Dpt9^D>2V-&`
Tne?EWO$pFVIU~9L-3u^6o2~6Jyr98L~=L$~t$B)}*#T56ZzgM4g6=BJWo2yA9<<NlpKEL*}zJu}oy}#=A3<Hda&Uhj~WIF`ie;G2XQT?veVuuFSpnR#
j`_T@U_H!6Ud2UvNA{O|(*Z{qS;hH@02`-JH=)oa=N72-H>RKStmUXc{qTLD^RvJ^0Z4o4Ga;jJzoi#{V#ylwV@#Mhq<^P^tsuf7;eN%k;FCK&D5|r;K
-5!@P&!#||J`=&yD<uxgWyFVHyeDI!SN`VD6}*w?dzd1As(j6BnxF$O$+kHKX{Um{PfEwzhoD0+^qx_Fm$m})Cli%x%H0cSgU_Z-G5O9lXp<JK0ucjCl
)Cq<z8@xL;h*~V0=@jVf6`CkR#ElArBW~Y`7qJ(=h^neUv>I-|DNtXD&7w%FxBW+=MTaTuoK?>hOmkQf++~TMpi~EsJBAg<OXvCY#1FP0ef_F@Yf-Q=l
)hhARaUGCfnFEg`HLxGo33A9?(m<9q~E_$d#qds8)RrgM8K9MGr?gxa5BVt$P{?=+%<12Tr5$5#y`BM!=@dx7JOWOQX;Ld8gn`Hi>C22sh)=?9m(XXNw
<;J4LDpNUC1(g<EY!kcba=y~I98{qsrfhsG!=xZUBsZ;9{U{tDhbS@H5^I2br1w?^pm0|h_GfGK}`%RIXWgZ$64Ak+L_Ls`sde5(g)JCD^A6VwUy8^f+
Pp)ft`b<9uHUy(Da84LxKZ!|oRUZ3nOL2#~RmmG_10Ym=aAGQGQg}uWvRufzB9YJJ_q27EQ>5s`)wJsm20!FI?Pe9`g1kUyF1G&C3P(qfr>@+uX{uA42
ga2NdgCyzTy=Dwoz$WC4;@+;=@+2BjUF49So?h`5=2BHk;64YqJgL{;`ZFT6hM6R`kosGg>S|vq4**F-h2l+51#|qQN5HTHhv`1L+fFjBgJ6f+tNFTti
8-cs4J7V%4sBQgI>suvgS1<7!sZB+PhNW1Y^Cj`&Uqsn<~Fbj3D&|~rt$;h7HiGIp-~(VA@#fMgfqjy1-IjVJeA)ZD*|5|nOJ@A7ZfO*D&ulO{7C3tSd
RLT2K@X}cf-m0hr`QH=OaN&F2Ko_J{<0Ue8W}bWkxJhLxS@swYn+&2rBcF-S*1}IU#iqa+M%&IqdZa;DNJ<53gs}(u}oPCMqwtWK~f>{>WJl`Q6oh1>L
Q--jBbViCEDxuFnfE#OFvdb^;Tkzj;e`A1LTDUzq#aAar`<zjO@&+y#zEK}yVfNIwi+;qhBG--7WF9RZVO1Pw332fo&v&^LUfuUMI-rtsTqxThn9JqaA
?1Ia_@8%%dw!Q#)WqN>SDApQOjAw`jd3L=eYPf6#I|3%;C{u4PIgLEeARQH+w{{J`W{x4qi`z7d-aF1`=-}=YB!fjrCq5O6q0=j7ZdwK~7Cr(c;pRR+9
k>7pc-iaXKv{C3~@@|587Mwm2ga9({mbYGSOvylupKs00e}C&^Ugzy#4XJRrjGnAVcSreAT~{LRUsK%jLiu@qI+ti2W^+r14`<x|o4@MUHxcu5tl!-<z
P&cz!9BdgKaPs0;HyQYX-h_I3jI~Cm^)O0!x`gMh<%6n_4qC6i-j-5j|ct;SpU}B4))-j<8~MUs^y{k<Zim6d^x;Hzw%g~gS@h!yiZ(RfnJ~4(eY_vj!
D8z3Y!V}!&Ts6OXyaZ0l$0-Jzg5-1?JaXX8ZUZ{^>iVv7Z?aK~H&|sR~hG@=+;`Cq7Dw!|%%BSh%Yhpm_oDV-TpS`T7h;81qC0&-3A4Y4W%Jw68!v-h|
Fa`F!FqjBgLq;T}PIJbURV0ku}2C$>%gg3*nAOFMn?A#qjH!eC*40)SEW)iLEG;H9hS$J|vlh`!aVEjMX0pb^CgMU#5y{jI(I4A+M8ccLKxrQU!0>y8n
Q@4w#@h1YdDLyM>*6i#|k?v+ccQ2mE1AHYp%c`8;!hA5)~f|q%dis)5mfZT&;xH%uhr?=t#w~1q~ICyNl6*|cW1L)W1fN^?@E^OrWpVe<$0D)YX->)iN
B}k4gTYK6FT43+>Lrk5%hm;&^!Du=C3<58<nf>LX<IAoe^Si}@>d@;A7eD<=u7E;5)IFd6=4UtT;C(D7iX34Q8|}C6>K)(<!9OC4e3}S_%d_ZyYXXlsZ
F1vtwusMaPCD|>U<ZQgQ;2bXMC}N-BmKMtTB?BaeilaJ({{_V#i<wMetaOkGwY|as38Wwmyvzej}b2X`hb&y{NV|KuS*6`{?rU;1Vc4R+1oj$md*aas@
ignt!j?>{X*CGev^%bjt-R14e-79T{X#&U5XAPnq3J2_f)@6Pw9h;4+M`jc4zAxJXN^lfD7^uCYzg0;x1?5`K`gg0K5kzC@bD(jc!XYj5C2Xewkd@^pT
GF7ZHeGzMlB=`_I$Gmbg9dn7Kq8c)uL|2OiSf;X6_SKT<;e5-u$fjL(;g_$<|{=a+aokWIf#NKZf1zvM5&Ys-GBE%w}`=OR;E4oMu=8`o>v4!Y;9ylSO
L0-hkvNVMEP{ShN>-H)=?5!Ay)Nx~NKaX@6Xbjx49!zp(HQ-Vet0o83MUb}{U0e6f(=8++By%fE@6>k#pM->HC%8@thV&plsaq|{Mko#&xYPD}vKd!y?
u!6F~fgY#m<G%DNB>ooh5Og+7!3KLX*OfF{gzCD*_)e#XL!`#y9SbI}Kv*zM?BBV!@bDAo7PHn4<ODJ(p4;^I|HHcb=E7UJqkIk?1GBDD1&LP(rD?n4G
H86se5dcj53mPDjBfl21!rGHeXtVc>OkTe$;4@OaA9eO&)B&=Ysm9;EWdvT%1^Wu=b&p%Q{jbF@~k-842L)DFC*h_8-pN|Ge<6BzZKpcH40|5X^<vZ2t
zSZNl+y8y1Za@Z+R)FhW9LOF}xm$X4~tc8le4&dJUov&2bAQarck<GLirH#Q7c*90OOR93%a~UJGVlYQrXqctZTH<ea6akq-v0fAfaoMJ7Mz&Xkg3Zz6
w(`jPBs;Dh8rQ=5)8ZqC1M&n~PnMt9B`qR$XW{xJJ?W&Z3pan8FTV64_oUJxp|dEV!>(*eS#)33B|sPGnM{00%xfCC({Vn*zV{O#{{;OEqCFU0p1oJ>X
EO6Q{I%=ylL`q8oC-69iKY%y0egXlQDCuA~OYppFNY+&)0hD#O^Eto>xO9z;n?(D?|2u+HvA9!Q0r|f$%;@e=(sB7M8(*egj)P`U`Q}7tIO;U=%`P(1&
)8@rZ@*vhV_H@{bhWG-LXYLjqfr4S+QPaV<*dWLsu@5uv^1=B)Y(6~QU=eN%dwsJnpE}3&*haTen-M(dIUK5o8Ro+HHH3{S=r07(;}oP<g7o1P;v~cIX
{2DMh{*ts)de|!u#KQ>5#L%Qtqpgoegp#Dx)Z(KQ^Z&6#H<evoG2fZGF30IMgBKk-{XOWyAB1+sI%06bPbS7Dq^`IMEUlqmwqG`TL^hN@9)XD{rRsqJ1
oJ>aUfs^!x}L?CC(AjVcT|p>%&uVH)nI?1PdSDy6_UKdkRma(VOylg(6@KsjrnOdMe;n`a+0D#p19!5B6KZqWn<qPeFD*h7s_PDBc;eCJT~%8~h&cdn<
yzN=I<`TDtH{YnJ(@b}Pg}|HM<RRdmn@4W)l*>@OcWw-=L0ljD$_v^Eb^6Dx2OjJrwTZ~gZDX2}>ut1jX{$`}mO@?*rXZWsRQM-pK3NHJ{n>KeGKW#GJ
?oPt{3mH24sBDVzyKkrstYayf?qI_siyo<pLsXVk5-BSefgN@nWE{5>9@qC_AY?Oha7?)gK>02%wpy)%)zE=);$`^$+L21C|PrsBi<!1mO?r#Y?|0g6%
3eMtw4>5p$o7?gEd<+F67S>6WpxYrf90XPNzrF-IZBD-(!%%+r*$u|MKm*8@PR~{QNSuI91nl8%7P|f_X%%9Njtd_4erpQGCvD)}QYq-<!^^=kerk`f`
@2K$EN&+6zx5@aue$HQ;S=eT5tb5V2PuK{t#>P~(@_4Pcxw5|DT(-GgAxP0s?Qx3tEq`JZYY1<j#D?cvwr3R-hF8ePU{ZowqfJTLOqZ2`}Z3;`T4iL?A
>jeCtIhEFv20yyn7#m60!69SJ#dS4wJtgIqA8Ox^X-VufO}(a`D*sL`0Rx4{6!sSF#O|?B)~GRwqRLVoZXP?|<{7N^2H|qf8rz-~`)wYg<SIurGyZl6-
gp!-;ucvBRH(t6xeuA=`D}6s7%<55Bz!EQzm{GyUb~5y%_xEMElaae49~J&`_llLv<nIFLX6iY)asLB&BSca=ITV;BI!*wmX!zTSWLcjgD{&QT1qlW<k
3T^xm<C<e6J_|6=nIP&9|289J39sML)-a?b72X}B^zUMmUCI#@834i??agp}E3_AcWYbk)LpLfVMs+Jt-Y8lv)nmnmkt!N6u_cCNN(L(36ZmNO`to2d8
B!wjyaFkE?^?Mk<KYhelHsB3vM*1q!cS{Zw9sT@5G!<g?D|e_Yv~Pj%l0;A_!PoOl*5vp<>+=Y;dP6p}e5nnbo(DW`7eszFVIaiir!>w}c*4EAT)boM_
z!&N*Hx{@=y5=+B>kfv;|GF|)F*8~BL8_6Ir+v~%QFE%J2t3qwFmK}Ac1&gGRn6fy`Nm6@sNKI7!j+}x;iKs$7x4%fW(BF(52meMI2W8Jb_Zqrb1yBom
=Nnz6z>eYB#=<qkLER_ZPQYd;z(A?%vv09R{ETS47{}Pnh#wln&|lBn$|C6}Wv1F|fgQq@j^8QPg64t5?>;Dj4UVQ)~E>b5zXt_z#=-(*x-%^xrvEGbU
u}kgZ)GgdyPh`4jS9kSctA>B4DSugoEtP1|->JrO^J$%Emt%5DWp6u%$if#Z;U$G7*-VgeC}5Pt#Q13@nIeS1+#ShY}K?@m2@T1^BWuAHfyClZctI+f%
b5XKOpxKGCwsj>js%=!MXsjKkM(zT!KH;Ns~5D77NzF@!_?kTw!7ds1pFGc{l*HsSTkphR8N&5o>^AmhL9}RT<VvK!AUTr&<@D#G^aN7<nNf!%((WNbx
Ja;8{kC6;%y66%Z)3^a%xPkuWW0{JOQLgDkZ%IY^S23QRIH*5@noWWf-eV5aj;uOGk(S_|)XrS5f6xD>js0w@dt)k?t6D4UYYFMQ_>w6JG@1+gR1k)TY
z8@YWbF7-o<!tecZj!VoCb*hdQ$d&^iAN{XrruFCW*iiq#K?CHCJVzSF6i5*&4UlDw!6KqN@PeKn?ei*&7iIzS||3i}4Egb`8m5$(IOEJ_n(A6B-?en~
+qw@J%`J@C2SrX9@BDAinFzf@>uxnkD|0&VcgqXm`Jt*`$bn3xmcdgr7SQo`E_%CS2t}wF$*9*q9vU-yXxKazK37z;7`~#bhD>1nevA|K`_oGz+IRzaJ
tnzurf(lhV5|W}-<ZTX70vZu>P?<r`Ljj^C%;RI_^t(Py6}wnX`z2uneKxqtgh2V>XPbwcPl|Kn%x!t;uN1o}pu=6Ra|yttCx6=$UH?dNZYr)vrv@=nK
4OaAs>%iTdaUqq8A!UbJPdlZxI;J4uhs4UfVVCH@BAfcGFJjU$FWeHEqp;#iWjUR*Zxj~e#`yj|}j{I%98F#D_9CrQP9u;DT4nThR*oobE9RFRvGpL`v
1L=tE;^bU9)L+x|d`+nxE+F*^A3tbKaRBq(c}+O~*1rbP;A%f@S6Ef_ezkh96$m^=mdf_6WWf5mL%^QC!SQc1PtUpzOGk(nuFA+6V%Vs^nOZvfnB!F}t
0X2x0EGzwk{cU48$fU7uR3K-3&6VyU;a5!z-d&|GQkHDX#BqQIN=ZbZ~fHwH+mwr^&PCxE;C;Zl>d@$dNw!FGE9M;t{30K9e3!a#@3ifQT`~XXh`klW|
)APtBXCp+Y1U|_O`S)f2E+c=HI&rcF)9!XRgP^GP3aOT7Dv)HX7f@?d5W2pd<ZuCyxoMXXQX5@W1w^kkSb7ssEi%<>BSLebo<t@(2^63O%855d;Qe)A&
{k4Z;g^Mj_}z&%EFUn)zb-4e^Z^#y9wSf1f6X-e*+&`@@9*iC|j#b-jW;+p1ULch<!lOeY*}&<Aj@R(~@L;$lHM^>MMo66N<OP`(Go2tK@6A}=<HIAdU
X)}0@Q1L=1jSyPzkDv9_^#o*M`D1RB>4>_H#5}Q~6jRlK^&4x@g`#dF@I1Bdg6*n?P`HRqn3NGHy>g6yIs*$HE=^{9x8#v6_+9;n~_j{>{YYv&N<|47Y
sX9n>{?z_fRm-trE(x4)qs$Tb9oqaHgdGSdPvJByMSOJ2JA)dvhvra9`URfxZD>?qWoY7o6ffAL^S?t;9xlXr=GT}7-!?$m_NI{22Av<ua?_$%M-8#W&
#T0{kvf>ok>PD8@)nfeWoOs<qi`@PUFF4#yE}L!u6W#=3e}h6@lU|*nhpuCcHFKj2^qvn43}RJdjX(neeioEOb(47>_QWkI)G_-yNlF)yg=~E_aucKzc
^%Y=QZ8_Aphu_9p&?CF%}_&<`y{A5kMhe)k-HdLIvAMBUOC8k$<_Zu~18H;gDlwIe=M%_->5AWTc(vUBVB)!^c=j5fnt>9WSy*3?NI{LMspN9`Mw@1vm
PY($0Bb^RK>vKn6A8l&J(hQ7g=E!2wAsgbo!{fp`nPZHTh4!_yz)VK4k6Oum4z@!g@UTf1_0?qL8n{B1EM$5n(7+(sM?e&BHZGyR=cO3EO&e|6ZAKQF*
Og?aeD%2OOB=0FPHd@zF7{q`kqRFCup3IpHV+35lKo86EX`NxOu^|C#%4JhCEm9rS8_6{BTlBJ6++1>{%ZSuw4I}v{kU&#v%jky1<Z~r5o{;!k4@CjW_
(k7HIxMCGp_4R%`?DI)W%t?nQ$lj#P9-qYx_~O$CVo0q#6n@g(H#M>Uo5b?G)m(^+3Qy{ZG8JUxIJ?DR_QUx7t&gCb{LMY@h;Ng2ZQ{G$#}3cr^Gr%}I
0If$zxWa!PR?JrBRO4Fb?EhZ{);QPTB7`ned=;9bp^G@sfSc}-yOVIVIJM@;Q-XMc89F`d%iI$=o@}J-PIwhX?0?=)eNABO#7&Y&|mo1-&hCHyL5JU+f
YTi$p1}=uDp}`8ZAFg`ttoD19SF_HxqLqQU2Y1c>2E&>Rl}EMQ%pt%0gD`)$JIED+5bo1@SrG5ucMXj=!t&^?|hB>UZCf6dKf1vtYWYMhic?-s^k3I>I
5oI1ysJe<6SIilhI|<KO&nC~vG2YM#SNvm(wdp{c-<Z|^IjP}bqsgMWXQ%=$XqcjJSs6D|?tr6?`eS^Uj^E~a;QQ(uNd3E?p8r-1yAkENh}wXL%VSF2y
ClpYx*kvgh@MT9zVk;>mJ(r{WNb-dH?HP1mNCj06!`DzLzu@U;JoKXF;=j!Eyh_k2*0^5CLjntw1JvCpxP(uae_*Jg%?HM`5Bj6-GpR@vq^;`sAe(0A_
PDE^H?o`3!EzRUk*Zlz4E0XpDL9ofTS^!NVb$O&eU;ol>bEJb?9F_U&E&uWL3E^bkHVKlCMwWY|t1RGJ>X0TYLHSZDrI6DWb%A6?Jm`;<qkND~lVb6@q
y!)y)PRUN<^k!xSXJV@`x*FQdOcQ|>6^kQh-hP~Uk`|-R8JVKA$Q<|H&L^d6zb1Iaux<L>chFnoBqwnI#K}^-iSj>Sc&7O6Kdz@c;wC%cUsu?S33i<uw
EsM2Hym~HNE)Omo)gd5oyKpu4V)J))1J^4YA4F@-4-9k!azur|tNYlNR;Q<M$9C)7t^R#26#Hxb}k7A;_9}GynE?NFAk?`cK?~J7e6fC@5Z#t><l`u>N
oV-Fn?iY}uctAm1z`mdhXCe2Jxt>n5_ng;In}u-%hGQS>T?A3mARNit`~TMr@zw77VyxD#;>dNNK=GG<;V2;R5#Vw+|M+OOD#L0X&(%ii+mEQYE<`Gw$
{Lz4p@>EBsnti1az7K@$q@QLFNnFfb39|YY998A==g!SDEQ`>;D3$J$_V)?m|ThxjVBw_r!Um3U@ct3^b9MdZfPnHpsZ<O>uKzu4>beZd#0?N2mJw7DO
xzzEqi@%W=0e3x_JEJ8?Kb_Jat=f%zNTh-VU)|Qt;O?QAc8)`$@PcI9Gj<%l!?afciAhHMW;7j>+pK~7^&!ZHoTzUD3XeFiV?Nh*U{Y@ZDn5qzoeWh-e
NQ!UNaHw9l@yy4;7fFUk_6a_AYfw0S#PaE`MuSXG@wy`OY>f`8)2Y){3hI5k(Y-Lk>ge(ET!l~gZlO#R^K82UG95B2RzR>g!#@>6FDLeRwsPu0ktKUK!
j4&kWaydMB%%Mpb^Ia24d#OXDCFuz#Vn;;?}i-Kq>T%3(|c6+%$_I+SQkW=|T4G*4c9qywnLD))4WrxoC{}emMr>&sE{|q<NHZPs4~F#|h=11&<DX5+c
NZU6qtsQKF2AY0FK*gWHAr|ATMT-L}02`<lN+flc8#ME%I#J$7~(FgsOc##2N5O<hMkd!Hk6E?@Nby>@UF)F!K&o3KRzfb_hU@%!)oN~G%Sp&Pmi`ZBl
*(nI+S`vR*8+vH0+-(sd8eRJ=05OAC@2>6cpwXNRqOC^X1UK(UseEFO%(7N)M;}mdPBvs|Kz2>oY7?~S$;#)>PP_Oje_3Xd@k5;vO#eDcoowE<+L&(mk
1H^&b_x{?^&y}y6hF?*vAb)2dwuh!eW8J|tA16S92$()y$ycv14r)%9il!JH->gLO#8!A{@`UE(9R9O#hZ94>&zHabv%kkl=vq%19N?)+c^=?UAT1g1?
w0N_#(<5nMHm)g3*6^3l`{KjIJ;7&ks4&04^j(joJF4809#A`bkQ}dAfDGPfBQT<1KbRLP}O(jE&^x9)%O>rl0(dJj&btciNM%6T^r=T{U7Xv8fsOHEX
4QoQze=M`8U$=hhCW=$w7zj)7Dy+>l~B2KBmR$LtyGpeaYxJ40yZwqN~y{3dA-oZ0x>NegLqg>YrQ{<^t4t3epqG9}GqNWt(Uy-((}m=C<n|CZ7*Wq`9
^iLjq+^HS+C-NBZU5%e+}1oZvm0`IXrypWyY<^HFD=1!$-`zY7)@1OidHbSRus2l415=)}NA7QmIoP=&C+n}T9HxTlPL2uZ)nfaZNszP+2X*#QhCd~EH
E4PWjTgsZ5JKiF_cU-o`^mRgMXS7>R4%d$a0$LFY5b+33depDCVKU!P53uaN%yReO?>Tpa!FmJZhFpzR#xzBtTaeP%uPj&OR*ttOXQ9ApE8^8#vw@XxV
!U>XEUMBckf0#v4+PY<o<6?eATLeX#c8k?PchJU&GY(#xy^>dTUjhtER3;{pmkHKUQY!QIM*b7K`bGi|)o--4_4dVBHs|h7Y!VdZtvS5Z9^AWc6&GBl@
2zq}KQBy2wqd8gUUVqLtMZfkg*G@QWu~MT6)D1d$T3;_-9ApoF@uwa5{}N#J?OcQGQ^|UeF<42c{}iYbcBj8TUY=#tgP$%d07i+rkmi)w>m~aH<7*+6G
0Y(z4Q6x-igL<4-;+wz0vp!*@U{(W&Hv~Hnw;8dvz9&R4?7qo_~Co-ebKh|L$*yF4G^wOVe}g`>=m%eEVBJ4HHvy&inuezQ3Qh+`9gr-)42t%c<Zyd~c
YJ8~&|NFEhkAOJj-nNH&g4*xz{QFtzI8*ID;7Sje&U5y2zAS_?4(uLadVS5CR8wo6lirXfgM09$ln6vMn>Y>gM>NJr0hZ%6s?)@rfvj)ovdL*-I4Z{lw
#w2+l4?L_<$K`w`^`$7JqLYY6UAId)hpPAVCNMZvp-m*6s69xfBWP8x-{r%?%8OvjtF(^9t$G`pKy`59}kN@_M|Ni08S8JX9ef2*G^4}<e{P+L(xBvN%
Y+14s{et+vKX`=~|7(0GyR-inITS|(|3!}EU*q$y@%h*I{A+yvpO4Rf<`w@JtN8!*@t+*(zyHTSk97M@{ognK&oTS^F}nG_)eE3M!b%MTdpTgkG^+eGM
gg{Kf1HNL|8k6`f!sf%p@J8O>qprca|(K;`!4v6?l|zX{Y-r3>;UOe&sK+3Oc#7^G5J_N?{9!nP-6Jx84vI<NX1hPBKv_;cXyZe*6!k8a`B-q*}x$^>@
iEd8m0h5bI#3=bc&V_6Q`vMZWtVnKiFJRu*n8x?Q7bTap!<9$kl(;DSJ3{^RgnR%2^xq9|XOxZ?^}4=2qVQ>2m5|?NAJn*_n6X&kJuambolKmgD&?#-+
ch-uL_SdVQG;l)huV7Slt2KZ@@t6(lluxc0O5&vbZoz`q&XoQ8i7{D=59tzCcS&OVLQWGv#`fJU(&9`UG;9J9Vd>>85|9UjNt)ClUa0r+zn`0+yx8~`N
F#?QV)K(M@TPtH6I62K2a3vN5xR!A<3&bZ!y&i+=Jw|JY35%>!RVe)vR>mO>YF$E`<I-DIuvDXi?3)rU4;FeDt2a4C19}Qez;6WUpk$HS?EO63fY1cd5
o0y;5pKlTQF~kC{dK6KTx&Ulkeixe!jnCJoKN3$FwnMow4hBV-DzH4xZ493ER{`S6#|M-d)*<2~6_#2<^-=rRGbhhz4uBk}X*AqU4-%8jRP~!-G4OD=z
9<guqX-?})$+{ywZjr^{-79_Awl)+%v{b8Bm<_%T}Pdb81iPJGMa<sJSgsYi^lcyX$9*15&d?L4~Oy=MZijj=7Fu^;gq%9w-rubBg@DppU&0YB9%Fr`E
M(i4z<9Ke+NRkuXHL#`Ua`_wB*}wojc$tVuIc5q|b$}vSo+(o&XZ%sm07=H3q=XZ{}XJZqH!?T%P`^l`CXF@43(cyI6p8XlZwvt2TMt%?};t^aBb?@?g
^P>TEz{bRSj4E8{Swdt7?bvnK@2^ZBc`DaF7!1>U0s>5>a(Fj$5xHwk1rSzg4>Vg9B%J6j~1cwh>J#Ny1WE<=dRn6}InkNQVC1GOpK+pk4@x-V_=9$E-
?zIfu{F{NOQB>Jt!9;%<M{@c}s%Up=142#bL@i4&i)RQ`wUwsagsu4+XYa$0U;8tiw&WC{4oQx8^<C}wVxj356^~5=TKli#Qd^P}ls`Ey&{Ic+-HFmm@
=pn?&<o)^C9m4}t4JDXq(YElp`3Z{r(^QZ=-c+|w+7yD&WS`$D(YID8gidLfGrK{OV;oAFZBqmf?)^%0vaS|B5=P5mV_!z7$0Ul^uf`9w{@t46te*ocD
tPjz-3Aj42?&=-CnuyY-pfomA!!%>x*`U)q+UbD|G8oRArc-)q6yq~4rf!CM|j@9cDBL&yv)Pg;XHyq#RpR4!4~j1#bJ0~XN5yG*<}gv{`%YeEDvX-pi
zshtM&b897Z|(PZ#VD*0Lq=MX_(IoJdgp=p5B<uhVmOFDzu11mg-8tzP?U5Qc@n?OaxXq*)<;cPcih<CF!o^Hj{iY_pvI;6%6H{p<_b%mQd+AGrk#Q&T
iU;ARu+s;CUmWoMw^^PHymAe+JEC2G>8F}nV{M_E65ihqz{vV8btPc8-bPMp^aCq|Q3XAKp0pc6>nekzxHDms57e<XD11Y^t7?IsD4ENhTxdaend%VGm
NV$WE2wXwzaEPm%;?E$2L8_5`zqVe&Jb7h)X%3I+!e3K_##ROzN;V);(c9g;D3<u%A_%*;nylQSt5x*cw3s%F3H`4~@yTgQWGur^1Bp+@!{!K!{sH9iH
aBK?1{(c)vp_?ut1xj;`6YDwW+anqekfRGkeN-^+ZOv%xFwzky9_b5_ODQfSw<QKE5e2t9dDRyvs+O~pSB5*7d+B4xUFiH$rOfn~^eq%jl8HUt&eDaaS
baumuND<lpWoPrOtZE8u2xZ?e`5x+E3O9$ESMB%w0TL@xYtO(Tnf5;Y&*#R&hjSyt%D3yV?2~0DVM*c#C%>S&=qygukak0Uyp`))|VOJLN_az`dCs?k>
r=d)`t=%Po2wv_uOZXJ;)`%-oI`!XDUt+IulW{u;14m7(27`oyV@N@Zld>!hCEK9&r)fxkP)N;I2-oo~%uu^Ad$USO;X0v*QhYyv|R42U9ur&aafA$y1
NObt?X(8~`mxb&9LEz#AE-5uDDd2xNtuyY>DJkiAHwzPGQ34q6<u>9<~X3g9^;yAN8r;O+_7e%k#q0_L?rJ)i*64=<ajTPdCuWLl=kKFNgqkumW~SW#6
4*dWt|#0BLJ1y|S<ATzWL`0w)eQXN}3(7jWwSIT{c%vl)K;vaJc=!4%24WCMr5BuL|ExI9bm<l^ZaZs`pY+W;AQ#4Nsc0)242*>O@hk9CKsYP`6w-j;5
%l5D4c)q`LC0|Mm#99-3P7RmE;6}a3iX36T@NVP!GcnAVLrNTDJ|tBi(D@NgTAFWEe?A0X8*W4GP~a|_#S33#Aa2+cw-$%S=RVbg>PHa|ufVr6ixVaqm
|*eqXXkpRu&ExSOxz_oSAlVXc~v6~A{j@atlp4+Z7`80{El%D#Q1Eb?UNNzC^{aV@HN*3TPG-*+>LZ0gM}8U?aIso+**rVPuHG9Qo-8BZPG(Wc<Az@Pa
gLb%v?CSI?kjBA9kPO?q^9tnrjAG`Sx51)L^|iAX>Mae_OIkrM;0j)F?k{(U4dJ=;du!pcu`6k7h)lyS~P(gRxutQcMk<e+z?}?$=^4`E7FE&EJ+2kd@
owHY>higVoGKY4v_p0E9BCX2&flxbrOES5}EygIq36`O?Sux0L#)3Tes^p-^5!;dBvgfuCuYFRIl00A$u-liMbLAW*DnzwyOA1FuisB_DiPO#UpxEDFb
LM*7jn<agwz6I7#Wd$<(W3N~M*@)o~y4EKPKrv($T6Of+-cHP}wP0SXW`zUAv;}C}F2DR{}k^hQ#5wOquH|H};EV5N1XNM7Cp1D8ug@f`gDLrtjkpu9D
u^u-W1_Zte-mfCgI<VOHjn!7Lwb%#l?rhx9_~3i7o%Q0P{1@zY=m&KC%lTMZg_=3%)S*TCWfj3+|4Hx8>1JPDOwjk>N~u0J9l^T`m<xZ@4Adj$a{Q@{0
r+keW+c{ZqWp{f<eVxVAqXPZOvR(C13|>PuIJngo!>WFlFvhb_&|Qw<lVE^mE%A3r}NyWd_fL7`UigHj||)gQwVd4>@J`s*_}QoEQR>Zg`M>S=<k&qDo
m<cwoB-Ka_=%T`*qHce$<S9M?~_--$<ic{fqQpQ#|bx%&fy)T{InC_Oe0!!DG(D#8Kga){*#W+M6TD-{W+-`=bM+CwdQNrnbMO#=Vv8))M(QN#pJ3cDD
>5pZg7QAY3nDm&+Q8yB<N|@^R<!3)u`L<Wt&)r?}=|4*d4WYm$J+UE>#ZD3CvByD8}VZEi1+vZ_-b=C6WS)nLQ(BTqP3*cZ(_@nO$-KDsxg%##)*l!ob
e`l;K1WO92UJ9!I0jzeuv%(8=|V1C}itwH?{Ds}43>{%#aTR+=(MrsA|<a8=Md~+BGyL4)Y@6qPMYIkp<u*JWvh8B-=1km5Xs6E6<im6HA`Sr<9;2D>H
+anypu5D}w@aZ%RikN0jfO=YpA4&c=r_Xq`uh1_aEYCb>gNIRGf|cxX5WCF{vTbD>S2Dj+l&@~q__*5x;zy>O-zirr4tp<4lsN<j2bi_B2T-2F#j7zKg
JEV8$Q9LBm(*xpK~}|8?vJ;P!(5XfemM5p9qxElPLL9af6QHTrt3zd^EYxe6Tqsk5Xq0qdr8F(p!KwG^jW@$5B*WnbocS7A*aoyYy9pv8^GxkQw_#X0p
>DYEMDcWa!BE{2POcP3~HPdqD?p}lgGSK`aacH3hAWzG6xrMGWZI^S9zS?WP&>#i#EkJ1iXH&%zm3LvjJy|QLSdnv<ND7q!vBPheLcanf4Tb>MwC%)^K
IKnPBY6;Zw$><<Rw=$^&@MJCI6g{4{ufGqKbzedCUmB|O;g{yd^|34uo%ciJkJpULk%hWHZ1D#V%`YSH&KWnkQZzk@4s76Fy3oP(UqoYT-Z6b%`U1``-
eXmkGjH{Ei7TJ@8`;o-LrRcd>a1>BY2M?yC11-Ki$(?(?69Wwm+CI#8t1&y3@@0_WSzwbNAoqPGloL&7){r4*({>F{rcnhz-Y{3_H%Chcf1M#Q-QpA}+
{TWFpd1E=^D^UD;%`^migQtmQJ3X$C5geB}df%O&E))gN&xT`J<6z1PjOKLN7*t2Cny!2+T7mW*AN`7KI0VlhuaRGne^Zt-5rxIH9B&b8r<Nv`I6OlR9
rN;M6$~17a<M}f9OeO(pabt$!%OD;SDmip01T>11SVOk1<VbX%)AtPP-vDVaSis)f}W~k$-17X|3Sh2g7{_}4*d(Mv;HjX9f0Pw9vUw9EmqRl=gKr+bF
S)nCQso#A$`)X<ry9d%I6{De5a27H4cwL7{Y`U@vrgVQ)RNnSrHxttCHD@9S{I-6u;#g`3qd!<DjJEZDON}AKM;am2=tCB5gOF^}#glR)`(hn)7f?E-a
7d)?tX#nvAEEBL0fyQC?nEd+~4TVfGtkuaMqOf?4ZdW&q*J%6jSj@4~}3VGvTLpAIOckN&U{N(E9eP~ZMbj|*l!=Vg3<SOVhUH_XAN89ex|1?CxEG_~N
Ka=#nn3jbVtmlzkWm?}`--gw+b!)o&1BzF^y%Y1m8(X+IjmJY!aBEqQ*AMuBHe~_7BBH|^;G^kO+d0D_##^^F{$F%SpkkIfMNTknupRU9F*B?*GAYwlH
l$=m2eNiIAsUW=@+z?($T7aiotoGlgAq&|0NQH(W7ZC7Lk(#>C%BVYt1hDgMYk@<3=5S=119Db{A^x^r6_~Q+vW8Xu=2+VN?nMyE2P8Mnvb*7t+Tc}?U
!_a>Zy?BkOSka$dON$Y?q#@vsRJbLS14`@D8K$Mj?QCIQ6-9^AH<-@VTd3|lBkF?vgBNZukX4&?$^&2&e?k{1uVbzb!5GCLW*Z~g99F|frk9({+xR&>e
t#|GSa{<NPY}LSi5Z&0WyVqXeX$ju;C5=9_t?OkoJtb$K71SUj?}=SKKdyiLFZS*|A9E4$<AzpIwZU3%+_9c4|&8CivCRe`wW)`1!*Z)xkXt9P~=X0q5
2sz5owvl{wSCLCT+5ugs#D2k{*7&ml8oG_co8eSa>*=hvf_x)BIW2&xytR)Zbfzt>ME>b6#agE{<yIGjlgP#O<rywz@C@}Qa1`{b~*bG{!5^NE_|1)8U
PAMffgm_U&Bha#u84q153u@@MI1s?eLGacjt2{u2am`l}7hJ1KPuXY9Q26}OYqo-NbjONR0C8jx1euf9Ga~z?Ofcm<|-*xd_4NmVMN$ZFsXQ%z=yd%9p
r%XB@xB63mYfykVnfTWvI#?+^rN5u(ZGgFglbI|W^#{^EW&8<t3-^KgXew(CF?c~bh+yW<7p8T*i{&V^AdX2zymQpl0m0WXW(F79Kh8h8p-4!=!F8qNp
#G=(UUbOn_Fab>H0?!A!hsg!@=R(K*AnsRaoaQbOOg$THR;jl-D1BS`lettWr9x%Naf}1Dh^P70L9ktyq`M|*N#J54hr>S`{v#$74vy5z@>M4dk-6j*g
}_eH<)UGFvZ1qZrUmfR_8~>dX2Pm2|3|nuFI()6W0iLB-A(pUT8*=q;cz9s6f8vOE>Sp6PA-11OoBzCy!}bwSR@f>Z~a{h@WY|j-r+C)q6;UbUdT)3@6
9I#@-h3v0-_jZ<<l;Nu9}HIIY#VRk02^9%@^N$NCQ5Zw^Vwa26a-Z|U>6hbIp4ng6jV{q0#K?U(zljS%Itwj+{Z29|;R#4OtxHM0TU$u^IzxE&@|VGkg
)3E4xEQa-z%P7fSVPWKrmPFw^20o%o^O#kPQuGOm32=xi^MY$(V(G3azl~y^OJM4r<ku{U?e11xRi{loa2j5-bRhD}NCrm~Dl^3#8T+sr&ERq7TKnx?y
`G=uync6}kw;G;EW>W*{ZPGq=(60eTu)(w^rh)i-4AgKf<Sz><B;=ihDJXxmCmL(=Sq;d)^}`^uV0eL*E3c4HpM4@Ib9y<ojy!?67|~)!DW<{pd<C6Y2
V=rtSLF3CKUX2UyD!y?bDRW19VW$t{2~5Sa&DVTOS(Hi<8hJpoFoTlSgU^UT(Uq28Tr}M@9^&MTg{vI&xb(snZ7FUQx?RJ?Bn(Jmlq>D=TG6jKZi#1@w
6=br`%tY$=_?bx4z9eLVn-4#@3X92dd1SkB42%oPci-w*gbV9qzL4glvbO4)9vcV9{GeeAPzM?S{Q$2ND(W1ti+m2*rI387ei<{=C{reZSvi<WSV}emc
T)RzbXKWQ+}aJ!8*U$8SHHeL8f0vzFRfsR6u=J%OBwO)@__N0sbZS2_6D)ep6V6A2<c#|kXSY8k60^Dl<B1nyVW6+UsH{iDr%t^;*w1OCm2KYi|{3Uc}
8WNJt-7@&;GGoG9m*C=xJXO`<2+HatWGrXor1zbC)r6@cW8QAwtF5TL9k$>Hvx9iQPh(EQ|cqmni=IfAZFk2GxYYvNbWpy@&2YgvtL>qh>4gvkpVxRl7
bbvGy^;KFE@)JD@=31v0POuW>^x5~oAdgNcDF)b`1T987Fgb#{1`*QDx35S$BwWi7_1pK$gCu85{CLxS%?tkYbEi6=9Zm)x3>`W{1&7F1Mgj6q!oR|o0
i2<0AT8X;3~S<g0VZJKdoQ)|;+<{+%nPZ3LpVIgVCZ0K0OgA7YUQ85OL$WKpoaMBc=W&KLn|mBH~!@=G#NA|xW`xIONV_qT*!Uz*VFS!@Z+6+$sgZZMk
tDfM)@OWh%x9tv_7_GfxJyw1rou6_H*-oIqF{nVp1|;8b!|<fIB7r=)sL^?9*1vL-8i)VB|S6OL#MLAZO1zdn)F$=5_V4wlBhdLnijxx4QjU5x_&AUbs
QG96uJ`hwmq;b=aU7Lu?JF2Hb1X)<V?JGteP}Z<vqy@Raslco8|ZgD-Qn{EIoz{K!*33tG0Fkk2Ev3D{;p`Nwd4)&bPtLN)4<RLi*mi9@W;QDGPsu;!<
sRlF%K0PQEWx6zG+teIRci>5gRJfvH*Hs6TfKHsSJ6?vV|;W#3KV}X7GHolJ~t}>`Uu=npr9IuIhOmGcJA}PrKxc0k^l!b6l5Ub*9PXU=FvlnV1yng)#
Xvb`*`m9=+R|Luy$yMM{e>@6hD&Job@cx6oi$5Rn$A{*J$23ThbKD(EP!#ul2R=t-^d3Aq6IfZI-p=aprvUYIeF{^itKcq%-cY0SYzh<e`<W0W3G(lsD
ILwCF8~l?U!5rDI6nSJW8)O;;xO5&spIiv?*O~KA9h1<&;*WSW)G{$8;6l?(t2aYhX;}-ILAbP!<zTJNZPetJt0>|*`b^sYk>Ho^L6E`H39TS5D@}uRJ
az5zo~aaeh4@sfp_5K9H!p5bT~Kl1J6wJAKh0sPk`3_{?(=x?PqbHIpc{LCftj+)ZBT)xC1dUZTCFRmE+e*J;gi_4ri~a2%G)Xlt8qa8MtPClrh{B?~h
N^g>aYoT27(|dVkUxdUWAih@Z-|^^?Ri7)X;EZuZo35&=%TKF3fH9e*QL{0)}s?Cer~l#)&${-TaSt$u;ETtc|_OBg;-{|V;Togc@-h@ieQ-~Es><ghB
I^=Bvw7sNf*nnLn2CcvTfjs4mmWInoUwDRrF0q(DbG~-JA(ts%1(rD&KnFxeyQZl<tI6UE9zc7M|E%5qXH<B9Cz6O)QKYEeE?(obpmXWn+T7YUHjnbdg
XkvD1Nd<nJ8VAq(Gn?=*LHveK20hOY#COd5b)5WcOOO*jZ&H&5E&`ly!J=lW8O?{T{s!77kv|HJ+dZ>#^nq(wq=;l`k$H}Ixnr2+IAkPwQmZZg*Z}*np
?Kc<J^_>@<rcT(s9B1MDZ*g=MnLMAu10{0`j?ay6>Oz?!Go9U;7*Vu4`vBAb>(A~%!5kT_rEJ>AzkU3nGIG{0($JrlYNE@@@KLXAe6#~13=k2bb-eMa0
)X%?C-G67)Q8{b!(=-TivTg6q4VV1IkQ(U0}FSM#7+{TO$2^^5a|aq;?nb7rt(XUphaMn%Bf5Y--`m9qMox#qdre0?W5`F;faVlTU;Z+s&`>gUnB;U!&
J(Dd^Z#W%!qZ<|7;M`zo2|<p{mEn2A}bE&xw2?)|NSCVzdDOjOy<bA+1cOYKMr)bD)B4bAJ(B!J{SQkRYHhkEw0X`e4-H-Ivw#QiZt{(-_rt;?VqA!#c
1qpJQsKigYw<aiPv0*q?Kx07^g=Ug>j_NX0VA2^ss!e?F0HMqBzp==NGi}DjV!teJqam0@^hnwR(Utq2$rnLm4L|}4_1pn#c7Z~U8DK=u;&cf@#@8#*8
ts{h&r?d+3MSp*HJ#(|%^5SEjcgsN!8+h@W_h56DuE0{+L9r<Y;@ckV+pTX%$vL0Ap+;>pxIj`0SG*A1*1X%<kv}@;9rAWxyljO;^S^|i;hH14%qXe0@
XZ7y%AdEIsD9U&J9sX;hTq3{lCd`ZEKgwxdw7;F>A>RKwE$by_VgjDE!rQjUq^udDu@3v+jM;&Nd%M>!%sZ<H5>qOv~|Ho_Rj7yn9=m>Tmj|zy;g^q>P
v{;Zh-p8upM4(C~C(1*+#&@IrqZWrUX29d=cZ{IivZo%Seq=HUxMLRrqGG@<OU8Ur9kvG33tp;)FSkF#vB#$>ZnL&S0?L;ytjZCp;rKcF{O;h@Yl<rzW
pO{nK`yPn6G?bck_z?mu@+8erK<7cV;1nnI?Nn+V#9bBO&#B;AZK2@DtJhToY)VD|NLC23BZfc$KAFLut87!&~veu%=#na7jZuo&7FAp`G*b7%hirC#{
^-_8DG&DXC_xeGD2L;iMG*7uE{EO6~{D$n1xs)hSfD7ljQsK4h#J+_e?NWd1C0Vp*b|9)yy3x0mUejI+^)gR~YX#}R)CbDB`vWwTVT)mXcrW}6E`C;R~
3F1#jntI39Q;uJbWy-wDM*j64`uzK#nG-a+{85#9NB;kWUO@k@>2l8ex7V(@s{@$1O^&5!+9nu>U3;i~5kryr_T_?+U@_pzd|{P?JSTjRUp+!P1bn!`S
`sS=6Uxt_oSjsL!^|@Z?R3j5{hagQOj1hUMh<$#6rUR~k)J6a<@Xu9KR%oYjV<`bIDsgWMHQ&9lQHdz``XpJ9`O-T2mG0Qd_bdi?y1MUtpy7cQ*%N24U
boc3t<<JJ7|^yPl#@cXW^bV)To_e>oDGmSl_7_8r*`XW(Q_A&)8$MU2S|JbH=vDzx9S<`ar=%Rc`M~BV(2j%f8VZlS6K+Xs&M}HUI}Du|>g-{6pv(BB-
|N_xDrURwn8jYXRbhd%OF5j(<NTXYJ6BupVBwryS$c-}jFhL80x5mi59?wW`YZ3;F%=qENbB_YdOdjwRBW9a33<j9`V!$VTw^SqmpVa^w%I%_jJ0?9C-
e#PST3&zV8S&ic%|k%j?;T_@r^Xxju_@0MG&4?4a~NUm+N@8b(F7sh2c==uOuvf;@3E1MA?8F`uGK+Ay;$2Xu{Bl2${E8=5LvCN@Q_C9*yrT;yO^NenA
`A(+rG4!mFtg~{sQ+hP7QMyln6)^lu{fLF*H4UDlsl|h{SNm8o)x)enFXeDA!vyhdb99>WU@Pbll>TN}01Ou}#1DISyE)b1Lo7p+^*-{aYTloe7|w`~R
Skgk`KS^e<+>fxV(dA*9=%3`eSS%Rm2c{OnL&{Vt5&r2YxjDGv#@)$okQe<;c?ZE+4^jp5Q!hRIv#8fS;KEHY!J;5C<@D+>F>7$py-+O#AQE)K=<=8v1
l_zJ&<M3%uEL~e;;w6lo`z@q1>R#w|ChFXT877wAU&b6kfckVxkfdAG{dzH_wbfhu&<EMiZK!l#&m&wxtMSxJs7qkNyq8tgYb?@}K7K`k5;wtVVDhMi7
;%B!89)8kEYMq_l-8Sp8_eG7MWCGG+0>7_@{0s``?O{DD=MkoZ<~tR~9mlYwbdgKez95#xUU%|hfq)Wd<_k2w7tuI2OyWR_urW(;hNl85c$YZCixWh{B
lj=+Tr>0;V|dZVa38rcpVzm#pbuA62^`ZWIa{0G|qJmK;%Lj8L2eu!T7wb>@5kNL)8SpN}$?RX*W?D{4P<@s5mc$*e@lwR>1Pba1U_gQXHvxozSMWH@M
N&MH(rz{Jn?Qt#$?G}*c;b#G8<Ly@{5^`fs%N9~55DbEJWQ*@vg<XQ`=|~li*k&ly*6*IO6M7rE`N8F#Vmc1%8`DhXLn<7ycpFu4`yf7|u36pRj~4aol
aTb0z^cVzkz-wzEhRa?#&D616t#wM4&m9nmw1Et)ZzAH`Nb1(tn`^hxq$rpbDsy!7Q)ftLFz2{5t=brt=xf4@ks)(l&91TZ##4Fk=5;yawZK#FV#dDJC
7GwmC>iB)W#9NCH<VNILe=;uOzxVdDQRBJu;$aZ_5r9kr!tzI^uUiA@87QZm3`A@hQ?r@wcC@ZJo4@d<e)(yEi{DuO?U>+y49(<WFp|9MGg+i2<q`%}o
(YztR3FL2vtd7&}+LjDL^kMSgB1ivmB=7x_iBujcI{q>n?w?{D%RX;K2Fko82Uf78XY@Kpwqy^T=lO`i%(kv6~}Lt)!yp+WP1TvN^qao_-1@pM`nk)Pl
s`w5J7iA<plKH8yh6NK0*bcs0>3>s3g`L;`@pmDyP%-5L5zw6ijp3d|npLz%$kFK%#6RS+%j_I@oo1r_n?7hUej$;i}STykKM=4F7j;Bz4MbiO!k!K}V
@z9?m=YB$ZY%>ltUvKaO$>$;G3U`9~DiI4lpWEw4vuQ8$Z|(g+-SzjVq@7Jf21^OF|2Kd!bYtcwe>++GqXh&5c_Xe-TbJwvmOLsynY5yQf40ko8nGfAH
Wxrf=Hrlp3EJ(Mtk=e2>mjTX_P~%I6XBf1YinS@AxXKxv+z?3ndX@HPZ-zmqJlhQ2_DVQ;0)E5IOVd&w3)B>pFz+Lc67b5WOrr*EBX2Ravbrq@Tya=wF
=@>{&r+>K;tOikBj_?{HzW#n3>=qt}Ht^=kC!>NfXF_Jo0=+mOZQ{Rzyg21*R(@B^2LgZ7o&<de-fAV-sZp3JSm862YSU(lX`&sL-H+bD3Q+#NK!bFO!
=mfkE&lSb%#40mH<AP{r1K?asFrd_E*Uu7>)D%#ydqSjeKl$NnzaC3{T(7={?K*Rs7F-qk=8BsFIPUX?D1j>q}J9^IpuJnb|cd|AQ0lXW%*+l#_m`Oy!
uKs9&;_xwcu`rS)PxDUDyEFo~SPJ2x<FosHJ1nk6}vxwi8<!18<E-^BR$)+nAJEg6U#^mJw9+ke7!Z>g$NJYuMRrU?>?Pa~=P)y>=As+Tp`e?%|u>BTn
loj$fW5%5&U$pp*9dIDKq4DF>fnax-&lKH%GU#e&>D_~5AUpd<SF}9JpX`1;`DVVCHGit<_wbT#a#&mUBVx(szt1<YH8#Iuf%x1LhVJIa0^GGKs-NQrg
?xLsj{uR<oCpi5^?}&88j_!T)}?n}*TAaD#lqaUY34s^bJJZ*9i1I_>uC}hly89{+!I=+rwjP}C4A+1gAPVj4|pePbbi_9IWtdtSraVGaNGBMqjzYo;@
{FUq#}^Q-`TbYRmfQSe9OkPu^J?_t<710S`Rp3xcG)+&z#^!t0l+@YeM1|hk<fN(+OC}d7K`QkqMlBQLA{iJLmM5>3-;_c){7^UiSz^#BaBiKHILWz7X
JFEZ(YZq5*zq4K^U38OK|mcMvB;{cwdU_TgDmC&6Vu-{~*+(ED$Y>6-|x3dq4HwZ<zm-BJFp*_*M&&EzSi@1$M&yK=o8t@*xeS_m?iFnvathZ*w*!mhv
T=|P&{vqg!O#|dUta+J|cyF_>k39X4GdpQ^Gh2OiICl&bG?K2&6Z$bGPCqfok5}FTc!a=+ys2^{~C1#;NAc>8S>Q3WIPCL98gkJ04<PN~AVc7C+Hyp-_
{l<!;jou&Z_Wn_LDBpF*E@YXd#sF)JaQ@tn^XD*_rSa5FLVjrAhwHN>H6++Qd#U|h?J(!^Zf~I+&u<Le$M;7rj9hboI|-IIy9tLhtEnzGedjyqM3o6Xw
T1Y_`=0Mh@az)e-+poRYl=#c7dO*fjdxiK#34CsNU%7>3cV|+?8ctp=6x6A`*slj>->T57N!yojbbE`y;Su<Vq<2r>EAKo6NdPB5XaEQwEJW4m2p(Teh
V5m<$rCB-M(T?-5q^L{H6UyU3yF+@RU<brfJ_U?0Dg7@vIEw7lO+~+Bwh|kesi3yBcClghAsTr7ocT!j}+pg!5*ie$&k1y+p8{0UWnFss^8c*Yk!l!{H
eTJaOzpYA%oXB@X$J=zcAF{a0NC!m$iCpq;agf92oxai1HS)#O)AsNcSEY>zi81|tGKbo4eq5v;7@a{6%|&Y^#rc^V|01@xUMH+eOhnKxs*k@7P?A)_S
KQ8uJ*0p?YsjDHPX&7+-a`}Qqe&S9pjttMME02DFix*E%Hf$})pnxFg!@@u<^UJAo3z)^2-WtpNv=hr6d>Ghs&fA=paxRyO)5kceYun_9>i69oL@W4OF
ujx$N%f~FTJW#5}h+_ls4|Yc1aBJg{a4ygta~1U{U*_l2{H^@0;;^DA@7k>RiGu^7B(d9!`VpUo<Y5*45(sL-=j(&%B!>}&F!~wiBL@l9rPK2W(SC}r?
~+4kdyw!CSyPf3Z3&Nwrcb}ih7+`1_c%JiCWju8J5=A>-}Si<mjgjcuO`pV=JS))Mgd9YM!GooDR;0HkwUmrF_@TauD<rgd<s&cx|m0N=k5R(6>OaXqB
Sv%jiWItk>9g~;=Ek%`LO`fdX5P<{KpBxaz5j%LVku)-xJa_)@|TH_93z||M&Ub9!pfoFNohy(wOqo*J40!cv@Y=wAA1+XfYiG<jc8)kc=;$K>P(#6R@
K})EuU?fkrtmb#u<}3<4ymMhq;`nbL^w*Nd-i@KM|8mvOi`Uw>YI8aOy<E4(G|c0_0XLCwVJWP*dGt>&m!6y1SN;?gcszoo`JzxT;N{`>s&CD7izJ)<3
<QlJv%P9nY?4GMemf+IS(O+0%0m7;vHOr)&exePfzT@O;e71#{Vma*W2{L3E!$F8_;zjeY-r+e1$9y5@zGF`FlKmYqYI!mAeDw+AmTECNLS5=UsOU32j
z}i4Ob;XzJW|+b3A=)oe?1WT7t{G8Vj~)2%+jU2ncbBjXzatt7>4Eqv#;xDBJ~p7g)NkkC=<(w3nWMkcUVS5fSiAIFdXo$EN7ZtkqLdfU3?EBesrZffs
14orHlcjztQ(fsoF8!l+iUfd&l~HoW|?=`ouX|3CAK8X+iyeJjcL_#ce~ADUw79{1txicT(7>J^rrd*Yl7952(PjsFPUoN{Z!OXi+Ok9@9$%5p*b;v_n
NbCkb8k!-_;`x!dzrpeM9dbJ6JS@Td%eb>+vPU#m~Q+>^W8OzrMC}U>I|Q;ndTHR3hWf^JCI32&&miLzDQMj~r)Rqs?$f@be+A_&f5un^<3pQRy?s50l
IhU_5KYf6NA%vqt&-Wc|YrUQ>TzD}9@kxea><w-WlBYdVYg-eUE#9Qb+08d^&zTJT87jao~-N`_UzV3wQW|H3gqqe2+JUzQ8-YAfk`ysA_LZbyU)_h1l
T#MaJXA*UdJH3{_pc}9p2*W>Z_Z}_yz*i+)*D-gHD0sdZS<sBlLe)5d=z^7wKK*oIW<CM|<k$5uoStTO>;>&)Qh1xC98g(rYv%tgQb?nNzaYmd2DaWGf
)lhAM(X|(3exb$=9fNv*zi)H{W}xX|(sv8WpU$+t@BaIO>^0e?*t{4U?0X>Ikk5~@fQwZzCyR8U{<jk9-9ESp+;4s@l0u67&aa*6{ff8R;m<Pv#Ndwjj
>z&eDCDCFu)vXo+8fRa(&RAGyf*YFINwcdjm@z9JrY~Oar>oTkZ>uABR=_81h;*|-OT@WGcb-k^KYlLI=uXVWC|~ouU=zV=Uv{{fIrbcJWKJdgJ=G3^y
kxM{;t_U?7Agne*u*+lnYww4|2edLZ+j?F2I~E;cS=eX92z$uN^aKbU5noVF6hetH6v*n%@Pgo&^CbX)_y63-R6e+09I4G$4I^NRGP&n~XIdyKjs2@B7
!=;@n(1K=~KDGd}z(ys3FfTcVh-{mS7-f&QIoh2CG<ueIA21>$#lR*jdb`EMu;MDp4$8uf3@LZv@LHlO+aYf_g=vFP>PQcI>nn=CM9CHtTnXOMX-X!bE
Lu?m8b!}ZPhO%({_wC#d8T55ivonLO?<bm?<)%vLsjXW@qyGk|GcS*2~t>4eSGJFTjOUmLZDo9|5vi*7bGV&YT9O<r1yBHGmP~g7C$3A$v0cYf|*DM32
Ov%s`{SEn3Us;}SB7ZMT<!(sgCkuq@nf?YN*hGjQZCS6j8;PK#qNR)c7s}_)_ez^nWf$iVJ=|XY77Sp;`{cJzkp|d}UKO!}Dh>hfhPG|T$gk%l#Kar<_
p}iWCIbs3BX9)p?7lY1cRYBukM!{}b>y#cZQV-DvTKJ5pNkfK-q8eZ>iHz~&0J)Dn{oEne47?tqK2Bq+ZY45X8-HCnV31uq+ijM)3NWI8yi-+m&GMGA7
#JMu~A>3@gy>8rF?eCXM`Q8G)^jT>osD8LYQY>uuq=c<gIlG;$0kJAjAVOt7;9gmox<e*SLG=&PEGyXN~pdXLCL<?|QW!zZmghk&>sM%7_m*UuAsJ*Vz
ty#c6Ntnp#b8b6TK0R{ig%t~VPm-q<jJ^{IRd8y;(b<-6cEmS_(U3tsm;WOkHq8saxXyN4)0VM#kWHs^-32M${)pH$PpHj5Y<+INTgStk|oYj&w~9F$f
kV_JoPIQjl%CATf$iT0ztmWo94F~Fs^JT;kse?Dzt+vsK%Qo@}9@=6{uwLq77_V@WU)V?ljo75)ra~(3C>obRQQuQ0}lB%<TEPtmKKdf%%r+iz3=5=fi
qtoiMPS^(x+8>j+A8SE;&WCr6rc>0<=qzElJho`Rn#y;zJ!{KEXl^(4=~C0^@bBzL<poS);Du8h_|xMr-yRJ?knA}^*0Z0#zn{b{!R&~sD*ob51~RuAj
2z{-gE#y)Geks`z-hU};I^VMF}AT@va4e)1h1{5tbG_H;1M06%WaSN&5HJWi5ct;Pwz*PMiFZ&Xo-a6srwD(1A~uBAorCAnYSIC`)lP4z&s{>&~5ww{Q
<l5UjOcI!^f#(+~GIHsK3`RDcov7$6p6|`{q!-9{SJhXgy?K$d9D$k!4#MU`6K=-ufbQc)~#R2_%Rj7;XT)v6|^>!28Y`1QNSC%oX5Qx0=ig^zYG1FSx
ccUzYdCa#C!7%uDm){y4@Q$V<PBn9;5rKc)4M{jQ3J#F^|b+~p!1`SmOKF3-=DU;-*aijLn%d9THF-kUN_0C3$~v;#il1SLOEBD;w1@$<{5PyZdA;EUT
+eanba=EI$OyK!|k@I16GqBIBjf#3#T=l4v|-;eiCksI>g{!0@T)Bpech@#tJlCQu7d9su2Mxpb^6<SZbX+A}uVw96C7YXsnM-=_)d9za}6s9ddv}dG(
r=aM#+i$bXrw@nJ+Ta`=;o>DrxKDHm^jLm4p}zLDfRh<|U8c$*CIYg}et-9eXeIro@9$}zg}j%O^7>)Dv$Ms<%<LMtU<}GoFLjjP*g(D7Hvx0R=Wp-B2
gWfQz~<<p*56UfVbOGtMRNTS4o4&lmE;-X8|of>X;o9Y3o9=vq#nO~f!9pQi>;p%3!pLdw0*mw{KBim?h`S7Lf}TsaWAy^4jNrVBBcD53v2SEw^Ahj4r
kh&9odGugU3~an}A_?0+RWdR>EQq$a1H(xOi!F;LT@qUMpF7fd}AjZyDPH$fV=SJwE{T6FfV$8px$iuu=R;P*c%<QHW%D|J|d02*~xIKbVXBXidt%SZ*
xo-~lE6F3e_QP?lqt%&#AsAAH;tPDyRU;g#OodA~H!{_%093Uo5aAh?<79XWFcg}kV3V2=jM&n!*`kCV0l69P!P_btca`74JXCmA#HM`I|QJd=<=F>E1
79|7~={^Yr~Tvl{^0xR5gUKWub=Cl7LiW=oVE=P>dCGj@}ROYZf^(=;2h_!p0X0GvthsG8sPbnV_=;=3bphxF5uiBscM%AVU`K|W9VK^Cgpni#p6Fhd|
u%Mqx>Y;`M%GZs-l5|1-Z_J8pa)m$Fm|1N{ayt6~N$mFkX}-rh@YIEJoaOKSi+~!e_u@^6f9B^XI^{y)V6u@D0*P8=0nJ6sb*sG~Omb;mU>v3dm*oY{m
yXwj4|c!2HOW}R{mpLpOHa}9|BB=O)3I}^!5uHCilVxY1L9{f76%#Spfa9>@hV-k9|s6DG_6?W&~Pb=i6+qbKksvw8_6e3c&-oI@8y4Y2klpcpRZ3W0n
Yc}eRsCX6lSb^U=RP498M;-apD~#1z(|Rr&+k>OMnbdSFDcwiTVnoo;z9e_o%LC@y@5m90(s1E_Y7b3b^mk5XtfH{$c&Cd=~efk26q!hq2m${DKa$!BB
lTo<LL_2LTw}o4`p~>nxH}cktNidt%{68w670OH^|rK3N(-ow|nn8m#B{stJJlJ>yYS?9pcq`0EkQ#@3<zJVL2n>UK0Fu(W0qYr55&*x9^qmF#W~yo8H
oz4+JML49t}9b~zg`F4;AD{@G~q3YC0KUV+Jz;je%?RJ4S;Aw?@+^y99`>7Pln$^jV|L%XU+oN#HTISu|6dsaiKmP8Y>u#M4QGU{%(d%4y9|G*6D^pIo
_y^C=w|+T<`FDLq4S#psr#B8O6#O1Ve7HgGJ+6Fu>|Y<e*xyCor5*KCF)`gycLL^6x4E$Yu7+hnrpPy33z7->(YCk^Z|4_es$g%NQ;j$9mS1rGn<8|6g
o<vQNBnSjXPfM1DF+)QkKsEWo7I|tDC-x-YpMcwmB)c6-2SeAY`fo1<VKnB5}A}~li8^MtGDh_EXP(rh~K~as@KSmUqvbj6OTc}pP&5+v}rWJ#uHn8;1
qg&`=xH_9nULBzR4C=HyZWx*-MM+=GJTql>KC8+Snwx%WIX<x{mtIlm`0Em0W8Ipe^wmZB-J)&v!1~%9U|}!G?jG#2VVKJbMRWR~<dX#w31J)v-u`xE%
2zdTW0P=_k0$Pf5Kw7oYsTIjeCM8X<vP*zY4V`IVt}*1hb-VMc5f7B`P4fW%X-$v0EiLi=q<<vUITJgn>BX0t<lV7TI2-_=`{0D))}ju$f)Vw9AV*tN3
~I0(Wg_HLU@o)*T$bxbLB@K7pZ9?!HL^z~iksphxHpm}wncE8RE3gd^<u5h18AXrVgKmBpIg!}Ku-}E^y;H8+Wv8dEn1Ctcs2qA-|7A*5rfc=vW$UmRW
%e@bXziQ)m_s)1NIUYZobtFH3e!qX2WZxKc{(CyPA`mrY0)m`T-S)-$P-yR1^-b`v0m{XNg3T54#Xm8ZRceEcQNKI1;A<nAUq#a7_ak*sz9eB1nrXRR4
&ma-D>6711IX#P&m!3a2lV@IDh``e9D({7@jP_VhW>q_4U<PSnBZft*R0Fi4Pwk^ofs9+DL5XYE&S-Dsewupzfeiz-QhC@&!61yYk^YYTUJ}(!hvnEj~
6GM8f5tgIfeQY?WcGK%Jhvq<iDnf4z>CiPe=G5L9m-?#DQ#_PXD8$Uw}P*y-xMJ6gk|RwY=M<#4L#V;XQW#(8w4~d%;WnVk*Qi98J%%vpWbyY*|?%4Ql
|`OLwM+kwe0B)=fUD2?x;h4wk%&s9zK{&y+EgQi%ESIF@0J`a9;Aw}o}iI3s=s@0$=30;Dg(ndQva2H;EiLbM&z$lwvLs-JJj&jlxc8iXRD`8zG4e1aw
DIjppvp0;>cj`ow%(xIjj#4p~)Q*Ql2`-AKLH`p$6b`E-^?~_v*6_5x(Z&G|)5?+OM{dmK(bui(wnN3<pA5>Pi<*)Ej&e%fZTb0F_;c!M9q$!ie9hlhn
{8b<K^#Z7SpESu}89YRvt(kAniom2u?A*I(2>3S5<&{Qj;_Nrr^8ow%e27+lj;8c@EMxE>-l6{Zo8Ob2icgTS8;A$X!Zkra{V#ag`rVtZaflPJ2WLU#U
vv_F(iIrL1QQ>vHB15W3-G&dj1nc^90(G8C~u=~Ie@in1+iLf9IlI_oY<qW0UpF}#PlTNKv;T8Jaii4Af@2d%xyc$7uEHZOntZI49px#Kcyj0R1xLgcJ
iH?kaR<OSw!*g`j+wQ^6540kiC1y<Hg}diOvjv59zm>A^+kp8;zCiLLjy9#bh740;6poHfwJvpDqd8yPIV<&cWd1@40b|4Jvjdh4N)a9RGL@DJF_l?Xd
Zi))#Nn{=UC?fj6O+RV};{6Wg96_CfybR`feu5WkxG*uRCx(sBI4#OYUyNHjn5KtuMcX(YJlcQ+K~^1XO=St#Q^oL`7#)OV8iADYi3@TR!xk2V3l*YBC
tWVo{z`4Z``cDw@%nqZ&-yCee8lv8mH^5-z%l1bib-#gIE&$Royv)26Al<!*eoleMsvckY^K<9_!lBIRO=`!<R5#~}QjorD}cl#5j&9uRc9RHQ@w{gav
-b;Evb|ZubuKA&TXe0}4{iWGe?oBd4J>fzRBi{}RMtFCH1MLU!m*Ww3Ir7UL&j5W)UjYKy>-}m9H4CVL5m)!<J=DA({R(^8!rj51vwux`kNCl5#%CP$=
6VUq50lNzXb;E@KcCfwoWTH7Wb$wHslvpDhWYIL|L^BMdyJch68iwP({m;cfc&WF71vSVRH6O++1B^V=_ep9E_cqkTV<gMXC1tv4m!uBPG^17Ss!rk>m
$BH2JwZ(DE1}%!qPdc`SJHd%3T8%>A(z^Dl^nPSo3=JyH7f7bPT7u7>o!KC80U;sX!TfiRZEe->!j#xyunn8B+r~$ULcRYpWVih|(o?%U#IDllmyvVpc
(JPPIpN9O5r`3My8Z{LMK<-<2lAHeEpJibygx)5=)CEy+=~tl^NrcV}f&6A6^{EIfUguLAxUUB;kMnL_Z1*3@gSBm|(2b3l)1en1nwiD@w^5ApY0dvR?
2?H}yhyYkK#6S(d7<14vZL*6HD`fWU84IJ6<c|V`gm<aA#DYAbct~^&zgbb#PBA^1f7`=_2WkFalwRiyg^>=-ceA8?n<&O*5DxW-dHNh)26NmleoWuUa
s`a_2dIyV`%kA|Ury00rNILL?vG8(=Ny)9rFhIUI*=`(KAMnrp^cT4g(P|-|?rx{e=D>R*&Zb@Q$pPw;-|yf&OL%y=7Gb4AFaIBfO^o-y=MT+Ay6W_X?
GRVR%I<#!+OPNPV)?J_^(GILPoJt`jOLH`ETf7%eMgJ*`i+YbAx2-B(WA~^_jCkplfu6HyFO>Re~|L##*~0?x7L>@PaZ_;c}uP(Hh7Rid0672M-rqFfS
1&f<l&yU{M$Ip$p#p_{c5&Z)){M~QvKAuK_S07|DONgA-*rPDa}ao7%t4f{7`(mD1V9WtcT(4q4^l~&>r0Vs%v1V8Rxt%5AhWRqFkfVy9KvIj;8eUT+w
{~(*9r+c5<+Ro1cOAL;Sj`<<^5lLjHCxau%?2ML4`mz3@{kX%gUl+IW)gbOFyO2A?t`+dAMiOGfSah(EQZ{uC$aP8Zmy?y)m4tRYtmW2w1{f%yFE{FME
e*FYG2eR-`wq9KT|1aGxCj)DA^ej<;yGQnuQ+#aY5I!NB+o7tIO%maaq-o3N*ze`w*(|`;U-kp;VbkUV+<X3a~8;S4Er5qSAqlh0bjDS23MNGKk6A3V0
zWD`T4>P}VQt;ZTigd8O+-YyakslR&LYb{~nKHI7S$~rF*+aTn3;%03yoRKodPdb(DN(=s58ZWwzv~BX*`pMb1@&8o0ENgzeZBw<%abCmY;ks;A@zr<A
b;1(h1ceb_Dzhv578CUDhbaV$125rq!!3e&y-QqA^t)RKIFyCDB*dh*hM}H#D^9P-v)BkMdl@7Msfp?AMKcZ>t39zHNgB(4@J549S0P1f_MITUXV6s>;
>$D#lie2UVmTGbb){XR&Cf1X+aS3cNZHZrU67K#fEZ$Zva3JEuZwl6P_AV!TSE1L_i#vw%DhM@>^&_M|!NW<LnT!C=CAc30e7Ep~Y%0P~=*tsPwTyzWB
Xgdv8oRSY5`7BGN?pgY~st%ME!s^za-?{GFQvcoe_UXmNeKu(&;jL#n0NA$_r9;wINNK(_cN+V4cgVJ=2dDmv6}hdl?kzHiHj{91diI$&7z`uKoLkL1E
mD3qDOn)My^(}k?7uqdvQF`JcSeA=Z3;)s`Rt*0jpu*T*r3qNFuuuF@3kzGzYbUL=|;}+=}Af+2UGZj(E{PZjJ&*P{zxZ_wkeY3y&KeA8tX(hGk0+71i
TbnL_M*W;ztw#>r38IG<9X|r=YTlWSJ_-5m3(4pnbE@ib4OpMX!;*)zp0V5OMm$HEMf0nhshTX--~HFivoy9-s5#)S0C|7VnaH1gcf%YX`IDZM_GPDJQ
)8uo^uX%<1p<%uA2y$S?;v`&f%_hp&J=Xabh^hYJ0M|HN(D#(`M<i*tIveid|^VKIy15Spu>rndOTg{i}(V28O_mpD4$4f1h;fKDM%XkZLUa`Rl%5$4z
mdBZ1Odp{XPBUbwJ@qSa{iwXg+2%uVT_=?~DJ)N>qTrPT~Fw)9%Gs1`C>8W^kPP`+n%xGu_?(`UE@=Y%n6XH!#pIs*QXpIBJX^i3-~sw14|%NdEWJp#F
6${LW7P)g!*IuUfzv)UU)kLLN(X(n81oI<gn~V^bgq`OH(_j^S0V`IpX~8tM;Eo9hSfA^+OZ%K!aDQU)3Q0r!^craK5P<(b*f58~T>=$FZQpEwjuI;WL
#(-CC33@w4Tup}7jO8aR<Tk3%HX5FmhMEfIs+7~_6sNcbdy$KKb>)#wI#mlLt&o2+Y4*r?%SG5G7_uXSFNTWl?e=w3IhBOYw0!s5Yd2bg_5@hnRkE(ZY
IgU@-yVw}<!Sc>>Z<IM8)<C-wV(QWUyfQT{2s#IhArO~;<Hs3L1x~3PFfNFl@#hCzzmot<J%uT0iiQ)WZ@$AQRAYzw{Hi5RL&S#D#TLP)GYtpY34o{N*
`#w|x!F=4jo#mDGJX*jaq0Ybt3Byk$5}e`^#-ed(~Ss_y%}iY`fM*A9ATq?`xpCrJ{;Y6G{Z@t$UY!4LIdR&f7?^2%VZ5n##^Te6?zOF%6^|uH6A!@w}
4MxUx9|SHnJZj_!uhK-b`XmE{Xa{VjDy7e%S{SC26a_okRU<1Y{;e$*+_74leQ5<kR7t+B*+5BAsFo+7BU!$^+$-uYB0rC)ge`^w{5sTwzNPRKVxT@3J
RgS9f<~#jtmPSm@LoN~8^9|3>C)8La{T(!GhPbQPVy*JEe<IT~2Nt7>f9N$p>tBDdeRoM#OW2!!zsI+S0T=b6n);;|{L`}Of`IR|j}NL5=pk?w%<eI(l
Za1kFq9#YcuEp|GXGk&aS6sbE<v5FxZ-fu1h_d52msi|}@@oC+S!TE+@E6<4XtYt?3KBHXaU+d41&~dB76C>V%d`xKl-(A7+C_UX>D^A4c`d;zWN$W3g
@`Fm>yQRE@dzK2Rq;{*r8Z<Aut%&lkls%jp)1nWAW_WiES9h30#qhUu+B8VuLrkAm@3?LjDy6Uu-$MBTrXv0v`-?%$h4jRu@Dq95)j!=Kw$KpL*ssNl6
CyqyGA~Ius~cpVsyTQ1u?7w~Z>GU-iu)JHjAFUPbb|Jq9z<^!iZ}ARObYCWA!-Y_I^nV9xSL*B`n7JOF>i*$s&n5zj)N(IO_|RDC;H(6CVPI)A<P4ZAy
aNZFTsUieLodvBCoj?+-(}>uR{(Fc3CW+zcXV8%TxMF+=HlQfNP#dYc{z$dk5~7(ojqVWU|4F#uRc+fI*b=roe^{M;eVbyj{dEr>kigo8JeH*Mp*6<_P
&M07Qj|L3#L~t<QM7ddiiB!WTbZ=Q?T!UpC&c*Y9it|MOWjYu~a<NC!U;F1bR!Q|fZ%5KN2%C0=2$-F|Z-JS6*4MHUhD;Y|EOIF+UW1kmtJZ`s6w&E(V
OGTFw#`zQg{45JhPhP+AL-fW35yqTFOKFBZF!GTkU6zmSxU_$_Qh$#OdRXm>iqthK?^rG&@uju%6vT>t~jm$VqsMQ~0rHybfPcv;|Df++XR~o9a6lq%n
p|R>e=*OMY_LMruo?{Gh$u!FM91ffyTWx}LxGNn2wo?f|3F0Fq7M|*Lo2Nujti}2vuk_&QyqkXWP|X1pPWj5?elG*gIv|Q7rEzE`3~uv#Fe9L;-so)iF
M5Cbcn?3XaJn4w=~v>3eOL)xar%#=^Hz5hhJx?|QHUH$8*EIpFqsZ8Cg;r4ukJQm?EP$mIA>;lBm`$=;~q@BLv>zRdv*oUiPFC>6%Q+DChME~<JwPHIa
Vw-KA98lm1fe-6mm9L6%Gx_HB1~&se)~q_tDz$Z(EP88_S4Kg?7Gc8tirO&F<9q_#nO`-XEM$lQ*h=jliv>rcoV$4@zo~8Ib>AK`}F}9z=+L*~gj=;xZ
>Z$6u{0q-+T}v#1XY!5PY5x-2r0E_4+yj>W5?%J&B{dEs0sYw8)eQ{(faJlrk;@bSd7bFgX1aEhz*t%&$C+x%O8xu5xO|CM51K~YqH&le(Rp)yKA^{pL
+@cE$rDD69)jV}@*Z}}r!EDquum@{IRf*Wjf41c9GZ_Mouk0Sp3O>9yuU_RI{(}Zc7_~(>+m*ES-#>TITIUWN00G){yy;a^(e_`X6KBiyWZ|qQOq#pE$
|HWEbY=V!vNyvVr#r{b91@|Et;kjgb3DUQ=evqBD4#tKlQS)7i@~@=Zi*uqF2H5k(kncOyNZ^bJb>{rh*@z7HaA07Z3=;RVyIb63Iu<jjJ{4iRLg9mFE
Vx7V4So@|F}>I#{~;v0uyAo*Ht_RaH*HYW90(srDKC^|B;lH38<T$Wxe?E30W3d9H<V9Jb;3T~%n7U(`TRbh{^dV{$}PCd+Q5;M<rz*xDS<?2YL)bSf7
^8z+2qMj2GC!dnJ{m>udpjkD2rbG3sQaR--dg|v<RxxNAhOr)xqe12(kMdC)+7`zX=~T3!UW6*uEc|tS&5nh2I&l8R9P;e^E%E5({9pg{c8Ad>x(_6zp
(ic85$94b}@>%p0s)r!Jv!MiVc7-O8AkHG$k4lfMs(`Fp--1fi>!$8e!<enz!B{H-5qH%fe-6XK)PjN{h>dc%aB%jQx;h0Pm=H%Y1X`e*~1TQNZ3!B@g
wu<ulT_gyHEID;o|VnF&93V^}XwUxk)9I0A<e)EmayyW#wB^m?6v{#nFz8b{u9BZfTmq{Qa<lQY79F_-4FNxRvX!``K*Cm_ypZ44U|L)=#;xx*Cr#JL^
Qw|RH9seGDoLXihOYEe(>!zm2h3upk9t^sEx3Hs(hW^|C+wR=kP49*f$ZUqMCiWf^e$+MMX_lu0>6Jfs5?C+9uW^D`J#`y7?3Sf^Qp#}w3FIS$ob8C8L
KOx`lX;|no!2d4`9%5mpnNOf9DhXh&6O#>7EN?v<j<2m)zECn>Jx%1dz*Yz|B?m0#F-=@5KqTwf|%NNndn|7RiOGYZlBau;|1j_;#%oCtL<T<5cl=Lgd
={coYy=5PBil0W-f6a58~fO5TSK5_7UaJXOd>M1M5*2j=Cy8&!2|+o2Rgbm-plicJ{rK730klIMf;S;<(n^F7C~KZIcoLj5AZIG9xtpYW*$&0b6S$N4_
n8f*z$nohBnRC}mH0^IaCUh?PFXQ<Ty0TGM54kqZT}yqR_3DevbsuIvGsZ}QIG&5HCnB#c7jT%x#mGY?+MaJ|iqsJ33VhEzF$o>GhA`hWZP7^we*P7!^
S&vl%!TR7bStrjF9@*x_(l?GU;HzNVrd}gBQ#-e=5n;*KxbbfR|o-~rBaDEMuj2ph3#H@lq@M7ts|Fjh_5T6&f=$*p-9(IHL<&l0@_BW}U+(5^7i+=U{
A+hJi-6otg?kVL1&wZ#}7$L9X<D{J4S}Vehb-vY4ygT#=m>BldsXY4$SRa%tDdG$v*8DB!saeJX4x8||?DzPa|NEk2S#!07h>`u9k1j|Guv@&(Lu)js^
5bh29IH(rKdrIru{82;u@4vKld(v@cIzp><iKYj+vBt+NM4Tvs|rs4?uW=93{hlHZ6Hy8XqxKF2A*Og|9seHapINEpLdd6B$T2MzmK*^mGtNXS-cEwy!
P?pl^)e~W49zE*M43)Z$QTvB*U{9aJ}X*-Y-cN(?%bjkE+gY13AjzJ>S>*Ij0i`0^5BQcYyqDmn^FhgBOd=kJNnk>rHFIPq%w9<ow_BwT@nT{*9t(a1a
XC>nYbI{8Mirve;3F%!h@+nf(SA_|;R*3Y{D|-cq&^PITOFf+k#JgAMcvN=&6=-&j!nQMr?UvQV_)IXzE}%NWK+=ePY1?)`WFG1y;qM9BoZkwP;}wzQ2
bi1yC;?(Y`;e)wG{)lL0k+o|{DnTI;oK&>&r>|aEqLi<_!=61uB?G&|_e3erC2GTD`iM~`?N#Hr1&rPlUYy{lo^3%pBAF@2tjiGWN{d;~U>mc*L_cKV3
=<A*y%15V>OMQ@SNdJF0xEfm(C%Au(Y9XC3(wASyRzCpI?_(_enIiLVeIb2HIDWgP$O7Z5;86S=z6n^W{!xjRm~U)8;k4R2;|`PuyIh{%tP=msA73hoR
vHqA^e)_$;dU@+%oSk4QRqU|@?kACVh6FaXNSe(yA%+7Vykt-jynHx__a$nc0%=Uk?C)K^&=?mcK+RiY~+OVGd-J5jz=gIce9<B_mc)lTp5${+IbQjCK
1AGo<ES&CtI_OxQ_v1=Grrtw04B+!!!i{^7D;M9#*bBg-Hbbij`uWoSlQs#4HhHI3|d{Z2wHFzx(IEDhZRPM-~?*zLmI0bG1SIz!?qr@PF&WwfK=0=n6
UDg>l-UopQ4YzBRGRoJS{+TP}#m9DR@QqM9s!|5_XFxq);eBe)xghg+yzTwS32l$@{)N^*b%2_l<fXr!;wF`bxH*XZ{z`iM#Z?P9yG+J29Bdh7xJ%;fj
_h=&SD;YXH@>pV8BC^f2N***ioQE_#+rPG9&*)4A#2DwAdI=p!fQ^f^P>3I6cv(*s<r55qt9a)HPa0w3`NBU>V`KS`uT1kLrh?;x!K4KJ|W50LbM0`s{
lk>f-2g<i#iTnvFvb8b4MEHB9Z-n?Pj+?xAIsL?6f*LK7?jIXF+8TQ!WtIlg>9swnmNN$)4UP>zi7__RSIKE5*W?0~YwBdgD5Ni?cHa)sYP;>w!ygO}i
b3NmCc%eLw^HH>OZV^b@MbnDy$gU#9$pSURLb35-kv4CCxo>L4Ex%Ic)Wen#}noEHh<U3_XttGq=YbnKj)pmgE7Q_Gz65N!Dua+RA4<Sq@rnl0{KSzR&
;G~k@lzoL7&0_!@h{WEcrYod9{g6*aMy9nUgKS8mzz1-lDLA^&Nk4KW{W3wL}al=UMUq@$<0=ZdT?xmbbW5U@kds?47>nc>|EXa>1{(nLt2%5smEgz%T
oP2fiilj~Yh<Oi|c`QJElry1u7aXQNndv=E$wMN2FR7D$~{&;-MU&0g}*F>l2nCRM#YJR+(F58O-YHZ%rK0N+uk9X!joa~6|V9;bi%Ysl&;(R&(7m@#Y
&o7)5f_wRBOla%RuWQtelg_%>J{Dq2}Xc+l|ds^+y>ZQXD)RW9j!_=lpAjBhP;%>ZcR532;6%a8G%y;s5$^C}>XDB{>y|b~uu|n>>?`gx#;QnN)MKh{F
$9}o92`Gvk@ap!xrF;>M-#4HVo-xkF;T6v_q4szGU)br>H(m<Tzjgn;?t5AH64nvIWCz_SB0i%Y9Gt(=8w7sHyS_CpIxiXa_`DrR{|Hh4KFliBY2fHuv
5N&_Kd?vX-})M{-?%&>HNsPMA9Qep+fGOmhYro^eP@2>h~MVJma5ydf(}@kIqrB{@g^zW775DFjn)!c(^xGg(eK;kQ&v9PC1gGO>wIYE5TG1AsiewfVC
}!j^^llJ5(-j2iZWz_4W*XD27(aE;BUL;08eh{`gc<^M&&xLkRQXE`}|hD2DNl0FJk;#zpO32%;;uTZLI4r=hutL6>#iwroTX{kan_nRlZka1%c#B)ZX
PG3)1E7^}n*~IKH#!saqd!5xGTE@$ep?{Qi7>h%sXS^0npL$!B?q@<#lGqTzD^<)i*hTsRh)i;lfZ3U;@#upp)Go<loXumgXsJ(veZeu411<&?R$%En0
Kv>ohyia~A#R~peI^1uB)(`BS-3aYQiAlVDco&duG|FJviw?ZgJ9_oWD2T0-RBkKp5oxzQzGT11;S_c#VH9Sm=uZ>S_?7|IMyMZTvG)?&=dq?Q*S`0qD
y=-R?C!X~!)Hk?oJS9vZ`#A#80ul~vX(2u(j!f-*x&`V*YrirJkv_@KGW%kN?Lq#f|4ylpWf3r^tbe@xjr6GzRD%iAc-r=Fre+fXh8b)G{i^)miuj)}3
!vR}`+$NaIeh1bqXj<Kc|Pvd)uH<RX4@Mpkw0D}R7t1NQNAK?O>h`#woMq7-5i*G&UxEwu6<#Hrx_rZJC**z7=3@LD@XcC<7Q)zSi^ye;xf_~{5yvaE<
pLjxwBTG%NwMI!Q#ZvGLV3`K9{5=9rE|{J|<>a3@pmuWY&tpHL#%J9LL>*q`d@CJ#SMTqw#0!`ow3p<wW3Q^<x@e{DSh`Dw$SCW<BI`bosXJVsj8qVj#
9kvR*vwOHXuH^#`dO=tT1Pg(E20(J*v(NGq^dyN|z3k%34*1oqx+F$>n^`-`GZZzMr|w#F3d-yD*|Sd~>>8xK$(M10SqWpS`RsSWI%wK=@_;*svJnBl?
E^oLrzf6pHRW7pFOp65mr_Pjk4H^xBt2$J2H>s3cT#ZyuwBYkJz{mTg+VxoZJk}}+h{^nO|F?#QBf8e)+pIJL&UP%hPU0v^wU|Tq0yu3N~wg&lc6sdL?
Vtop3$K(30=Y6igT4+J>mPi*eJ9IvnSp7XeVidz9<;1`Nd`Y(SH)STgUVUl&Mt-<~o8e_I#}B@jpcsMkTOaZQkGlL7oKN}|XxAG=Y~E%UpT89hca&w{@
F4KY`eAf5$e&C`-qrUXUnC2zW*-^lZ^4%$^XT*yY#9?IB0&9*ar_pHqnkZ9+{HH&&-sW4kVs}cQ*1Q8!)`FN_(J*nz|HbvV!G2n;loU!BOU37eG(0#`1
T9&D}~E7h^z&8Ay}6PMGr^Ncd*s`qwOI;!<#LBKkeY=x9b_FG4kJWh#D>5*K@<DCpr&yLDwgtj)C@`+28$1h3FN+B=3+G=d!8vFEJw}eGad;{GN5}D@0
EzXxVual-F;Pu?+Q3wGCSD+JE&ez?=ykXYApzr<2ps_Xq>qZf6Gmn7RqL^NqJ%N@h2#QcXj+9<+g)mZCkKXxmEYd%n%nk7#U^%9f!t%qYKJLc+1Xvm7R
2vo-IUuguygS0I%3iQ_c5cH*8NwcY7JaNG|gq;j#*hBle&J5z1Is#;~aG0Mk6_*{j(;LLFoQYliO(tUKnMSYZ?JZ5#pdnV>62_<VAF1pz_J8LEcxKkPK
rB}0rDJIP*fs~>8FL22plq0NxyyfTdsO+8-@(b(k_f0#t^GIFs8hTm;-*<Pp`Td$M@Vtv*AQ*N8=?PzH@nTgPh;lpoy3^Sbc1n+rA3nuxBXmx|tknxdb
be9wx1ExgU=Q!Ob1UKU8!09CJuJKc2SK1a^Eu^z`}bhv>zIWM-$+FA_0oiY^Z$PLh2&0+6GrolN+ABJH{3cM6_hPC0^)bKj4#7f6V@(SY;oX{AfEpyfj
k5K28dhxWA-f^Ch*Rbz$y(5hdVJug@U|Q0i*rfpRhJj{c|ZbWo$+M&2O15XIT*GgH+s6>JYJJ!f-ub3Q^Hs8z)TqTsP9h16mX2%tQ!%0o0~0CV5%8@%|
iTyr+&lhzxg@gQtb^iKm+pUc)xtz(v3G*uDk@r334^{P3%u{+0qRB{7KU#wgs2wG0~ZD`8K#l^WH8Fkd|c?{R7ShT-;z?fs3)K$85L=Hm$y^1r8lGzBA
mHzH@M@9Xzt5g*FcC!Z0SR=|!wRxL4PveC02jrV9ne4(BVI<c2KPkibq3Sk%vzX8<V!FwCf@jr%_`f?~goj@l}3TF)>x9yekw@0Ia`h(C?jzIiTUA&uY
oo272vRxmLo9+>+CCU%zAAbJ+?Vme}9Ugj_hw|T@^Jxa6d>PE`qk%f;6Y$b4P}%;%!vn$iRqKIn0Q1vA>se79B8nofH|~x6jgG$?e5gI*Dg~q7rJdD?K
V};v_ma&bcz`XqxygzAACw%g7|j#u?`xH<%UsF~lAn|6=qDGiKz`qEuWs+R1e9>VDonLyh*;~yvGJH>a4n{5@==2L|NW_s+zw<HlIOs-lG|&D>k_T@2$
;->FDYLtp0_svY0Ax;1+&;2a9@~n`KO)fKvZsglH=zGG9?(>mMs$l%;JT$Fx!3?RtZPBOlMX=Y&|Xb3?mKshc`~VP{ae`m$pDbg&$p{@AYD<Db2V*$Q?
AKZ)%V*d#!(r@4OupSyY0SUKz@l8=hMeqoKYR$|&H}Y(9V6VLW{=dTeYA`bTrwpKPfrK8|a*${qG^|NcItKM6CApqB?`ofFtPf;dgLN^r^+p24g=)6-U
3aKKOyBb`RqC)khX>jdkHG;_?aaJ0t~aBBUzQ;SqqLQ|0Z;wYI93D5tel1n509zM5B$rPv6vD7*-nygkC0<!izhyTzkAglLr@75jV_rEu~uWw4^AmwXS
xbr#d0-K&(^0ZM7!I%k44X9xa6w>(&rtk1qpDN8_55q?J!m?Zf$jUiD##h??GXL(+h^04@*6)q@Q0C5O|9z}31O~McuP8_PFZszrO5^e(3G+dH*JT;M5
PT%BqcbyTL7{%rBhl_Ce*}wBO1)2_{QR?y<hvQDz8U4me#@X4k$Xm+X+BCB-*yxeq|Bj*6m<8`yW~8SKQT2QYta)|V#AvUX$_yI%K)R-V_t@Puk-JF5t
Kx()o{O`ZY|wh%|(1!RH4Q#tB!Ri=>!EyzTs6;BRPqdYN6wMk%IgM%Y@x;=W4xYyFk4Qzd|`DfA7~*gL9dKtxW&|-SZU`NPqb^-@9i0jAiheB6c`Nv2`
#D6WH>_9Q#ITrIEnF8%7|g)$`&$GU^}75)4xMYBxxEiqWRcN67&P-!`V=3d#px)mIdICFc#;#c22Jh3d0k6j3r{bDTi<l^K+u#UI?Qj*qw7-}?PaF0LG
>MRfeHdrUlt+HSY=GZK5}`hx~S<}$R?CuW_;>*S*&pK~{^M=^H*B&&fSy{CyA{q0{jsHGSg{cV8s_wnvJpYTp_!Cr3v=4W-Go0K-lr<2*RU-3+_V2?}C
YUBGFjiQ$TvCUbTj`pz;W)PXZ{^K-&3)-*tuDsB}!Xcgw$+3Y1_0F$)`897qdQUzkh8ybNjd^X~E{%QUXCIsXDWQ(?ZQ{cZVtbTtmIuOE$<Ss<k_*wyM
y_R`c@1ai{rDd7kN){gcsjO_X*BUsUxfBI|3dKn<Epz0!>uTAa^q9L{gX%P=x=}f3z^}Nc69gVg!|GI_ZRmjA)gmP&k=e^g8Oa8ilMi=O8DIfLNi|_%B
M**ndysWWKc?_h3_Bl@BMd1<|(I$h4A>9Kg&ckb3^s<GY-hWzxlTc6afp@2i&*CsR&a_WI$jqjhaa_axmV)-^>fQosFwvtD5>s3&CA5bAz1z_-=}|hsv
0UpZD+S6w9uvBao)o{T5G5qXROu<8Ry{e!;*)tFXiETkux1nEKdNjr6BWI&C%<2V&yWy;@i#K9D;e`^<T?NkST&K-NUEh9_$<J#dWi2HG+IO0wkq(D`i
z%&kSMHh@f+C!wQQV8dQ|<Ei%{0gDzLsCnflq;4fH(q|U1K-cmmIN~O~Fw)e%gL;h)M8P~SczaTi|7?zO0D2!1fv)0`mF{)`Nv8^m+eD-MmT$JD;qg4^
LRy#NIlh;A6977W<t_CqP<9^2o9vT0K=Bm<Nx|RzlJh2UQ~P_q?eHGM_w$asif5yH5Q|UD*aQ>cxky!U4X|1tJLksM68IjEB-R&C*l7J*MpP^!{Rj=m6
<Rw*`6hJf&y&21h@Zzq(&t0vYycFV_Uqei{97;(Dk-TU{RhO{%HEHnL-5_e<7;ZpE@7|rsuMQy(SHrj5JnG*X+iwMG(e@;-~MViri2S_#~W9B91Lz#=m
MS2h08L^DG^TPO`iK58zA<hG>@4lmINtt8-5H@3khg7hKUP15*y7<Pj7<(iWV6&U}c;P^@I`knWR?C*Ad@W{fs^C3I;x(+H*};t97jR1k{OQ_J)M+JGj
`KfA<gCsZ~hDK>5nEgcNFTZP=Kba_fzE&5$6tM^91`@xRx>(YNvS5y=^Xoufg7D<~gfQ!1=c%Pxs<En1?{vG&>cidGC*J#@s^!?RqtUY#$Yon|&LEaZR
K$+Z})E;a?d=CwNOe7XwU!3(?z4t<`ccAcG%82MxJ!0*s$i*JItie<@9jzRTp-??w7Gg=JRL@f31+`J`T6ZEx_pua$Ye`L&j(SPqB_Jyq^wtHJ)-?kfg
V?*_Gx?@Gi1CR9eb}t?~8N4coS0aQqG)ImQhe~k+0YLuE-UO}9U*A&V`8veWxvlI5HZ%y2O`8<-`J?$|TCq(0d7Ll1MaR5R_A%ZVx?wU<SM#TcCuPzxy
XH2gtxFCv;^!gImZOV+yL|-u6h9p&>~mpZ##0`)9iCTxjT!Qf{9KCTbMx~=*n^a{8--0F(>{vV>TAs3`@1B(?t-DbFkmZHi1EI<VO!_f7)QklfFG9_F}
9l=Y@8|g`_#(`(s#`<-M5IwkN7>DpV@p7-}M%0+_T5u^D%4U<qva>ED)8OH;XONR6tx^Ww?woK;Qo;;bmSy37)g8luf$19IthzoyvZO^yBv^PfVPj7-%
1OxpScVT|(?x`(i2D7x9_FA;s~-78uVK_h0YwZ~u4J;`m`<Lr7g2X6|Vz=b%0)gcM}dJNyknPJEXl0-leR2v&8_-k=Af2=(c=PXIs6By)P-`I{w-<ky#
GOW?5#4cDGT`uEIgc98CW?>D}eatV$d<<mul`L{QH)PGOJTLkOKG$dXxpv4{&#{lZ*V99p{<r|8iL*0C~#)gTmmvo}7vY-*iE?(^#@r!pT!EuJ;bK`U-
Ff&cmWx!K}#ydKP^nG@2nYXjq3!dC-LLC&2GN{Nvh(3cpPoQ{6e7fy##Gh$aA2@j%Xs{cx+4U7yC0OlI_vqT=4&ql)&&RjmV(^u7XwH>6RYJ$pbZ!Q+0
)+v&yUisd4%Yp}4WG`P6CqxBof9?_K&r`ZR+$w@-;ccW=I4~6e1b9RSib)5kMb{KbWIOuVvtmFzo=nRCzw&QBF|tp5Ajsk(gqrc?@6r}TJk}EC;q<D^Y
s~ue4}w=w^D{h{TC`yU=5*!^iRI8l(dDYzlq(Ze8J$+MVMr~+|<$ABoMam;dg(^%f<)zchF%n%)o!H&(Hx&?f_7w#QI#=3o;0Q`9Z}|KA-_3w#IEi_2G
GMRq+eC*jSmf*JaAp9AM?}oB3cbCr~Gw1-f!=H~#zRr|5=o8903Td_7-lePLYtdY$Gdw;R^bmEhw~?g8AWmgMLAZ~nRel(=xVrGUmaPU}!;hZS6=O>8d
83kk;CrHSmlJ-5Tr62#b0PeFj2D!7;4<Or#ti$xvCHKeTv`Jg6Z^wIS-yExivlyAhv`ih_1-}}wv9Zs?YsTw#>(hB9l9Ch&AtnY1%F<~Q*jA_F=_IJPb
J9+!xo9Iz~RE^KAZA%T(l61S?0y&BRyz;V-krr`6w@VI<S-!L}?#lWL`9bHmu$o#42CNhCd}gFZR`IkQ*_(Hdlh6#HFX1f7#U1gn%GhsThnl~gL>sDH-
_q#w0ls~H<sTn8>z?g#S{{&o1ScYnCT@XR>LhUzeIfByjz{`C6&*;_t(P&5$>rePDMV1&-si%6Hu^PLlo9ZF>K$FBe?T0EW$F7oiE?ck$zQ)y{@y=bnD
ZLr_m2(c`T6@`9~EJ)#RV_=II#{27o&1fUL+P6(sTQL&PU5(ydgbj7>K`(<E!J<>x1S48*0xdg)RyQ(0QEG4f-i0mnFy~+(!Moa9y^Jzh_l}UScvld;H
D+|JJm;K%4w+e*B1&Wo}vt6NqlX{F_`s{9yca#{<MqeeZwwpL5?FULf|SY6-H0c=c?kyf`CN-@o5O3<#>Oc>WO5$gAQ33UAXgIV6SX`tkf7Tvj_vLTG8
qYIo(Z0p9Pscf+eQs2X~!9fGKJ!JZ9&)wFSdr{w!-`To3k@OY13DU-b~hsj|<NtIbXAh^9S-DEnHk9eVcO<;Ex4lB$Ae>QirhXNy0`V|`J_?=Gi{Xl&n
K4g0JLnwNT{DD{U1|$w+fUv@s<mpnKE=+csxt$@Oh;In0px6hC_)WDCZhHMP3Af7m{5>>=@_Ww8p+>7L>OWtB_=?<G!p;KB%GZ(8jljt7%WqwjpTVhDr
4t5qCFI?xkBBLDc=5Z3G)S9n;DIH}JAHi6_j~JCO>TYcLSbWprW8M<@8>ahna4Z^2k1@5-6;Y)AgCoG(?7Q`LwtX4rB8Q$bwEGk?fnz%`^K4h+7VBSM<
GB<X;SL3Vd52^Gj<Ki7Zl3gtSRNE-N3K8i^K~Q1;^_?t#gmY?*6uT2nW8|k-oc<U@Fn?Y9zp!#HzaDsY0Q@7d?M1DBpP>(=LjrnJzxqjLnjLyM)-~v_6
kxy$=GtZB@%;P`-P-jba@RafUd{2|uj<%fEz6KX6Wkeg%@9z8AuoNs#%`?<im%PsES@Qu4thBmHa#!MAHw3?Sd9IA<ljJOaID{F)jX<X_wVW2by1zmU;
#y&3OsnFa%geHyosy9<O_;c{=W^&sXp;;`B*svmNxAC4&th))SM{50Guzc<ETopi?kR#DEH7WvPUo+W@~TJqcWtb}Amj%VE-NWVW6X<s}-SqV%}<`6_D
D>m*PEGFLVQwfZ5_sU2rrwI_yv#y@gWO(&iZOFS9XTWFR+%Ua4OaNv|wiYRdu8-O=Kjtaw8p>}^;;2~)^*;h6j`+Rb+Qv^G(ooi_TS4)QctQ>4^y016e
hSBh1sk3o@T1(5BnIV-#G&lRu@de%&?M=x7LX+qe{+>lZ2_pSS^p5yl3>apouJgl0Mb|%4($*!CrIeuucODm{Yx8tcjC$so9&=)k75NTCxh{3x&&65gA
N{}$xFL$_Zy$h4m)eErU6N>$Y03DMFn1t0;pe9!tG)TY=8Ta>H^O?cKb!7Ee8hLiCFv|?{G(fI6omf#vmm<x@Z}_*ZF4@GG40sI6T8o_wW%5Yrvy0`S5
sVs|0xG%a<0O`v#7C0`+gf_(1iK<Urt?=|HmR(KG0w{M&ycEWDnlXynOSyR+{{#0d*`;i7e+&l6jGe`H;W_*{`A<?X+kpAH0%etR}`&Kp+<gxc_&wj(|
_MdNb&Q3AK__Pv%l<~DwR;c*7pK?EgoPf4J;XyT`={M_dl<&(=(55;U-#81NOQ<`>vL-p0$r=(>PsxOKM*63_3gMor^nnRP*hQm77G7runr|n9NzpXNG
#Q?y0Q||N{eu!`GUz4l4vDo(I?=|la9`TE+ew4{ef5V0KLt|epmId(KoTEr9A#lN<IDIx>fA7cX<ga+-&Fcow965#~-?S6NC;pIhc0>J}f8%-jbS(*wt
RO?);JG(gOhb&ah}m`i1kfqKt(~FpZI3tojF5g2S;@J|_iuk_uYulixMzpzb9u%oy(b#5eETsUONR0fACle&goxh{>+zGXxSBK|-skM)Ce`R*w?GNzIk
X|fx5vxs@@NXd!&@kTA?U7n<2j#(<!U3`ySwqNzr&D%^Xk<L=2Rhpu9dVhl-L;Z%EvoS)E+qapzeS~R2F~htG;>XTr$dk#uC5pS%&g~vF~%5e^ZoScI)
97ZW9t4Z++4vprqIb=2t7cd{p}j5SAz?M=sxxf2Iy2@I*ucLeS@qw5c-TrS-N>j5GetUuIX(uUvG3=EFSsgp{hk_lFzLINWV+JH-GfsUAf(7^*mMKeSR
ySiUdkUFEeD@rRThUp7MgX;9CiQt@>}*}IeTwss-`UVmGPCK;6&;OTFMn<q@K3-}%%ZmOLgs-JI82Q#H-Ag!<T{(Bg;gIZ0DS)3H>jdEP#_F(Qve|?!?
`)^yK{%50m{%()4K<8(HjQdqc|97UG9xv>+U*PRy#LQT2z47A=)lbX~Jh+q0__!Yt^4}M~i=TB_kBy!x|G@7q(ht7({IJeYP66SbHa<#A2V_g59kxMYd
tfi;%WozP@!dFmf5$lZGpav1{61wt3qhyBb0VYDy#O07U`l$-K>Ssmt@FIIE_jbv^(gk+s$;VPyXFha4-`HuGc%6pTVMvgJHtNT6KuybHqtJXhsn<<rM
|f`EQr2^06y*?Us&()v76yaZI`<#Pj#tS8Z0oszr8_2`dpA#-Wv1Y^}TMT_&W*Z4Tk3+sVz?Bm%vp=H<8-k{;G>NZv%UeWxz1H(;~MT67b<Cug`$oLgF
W(+EK9h1UL2Prvs18li==LLv=|OLBYh0sbVJD1tMu-tR%&~gKdQMdUrSZ*jWDqS_bA?4}N=Dx4Oi437EZry#%cNq3fqo(ITPN1-biJH1}d#9dODOZ%Jb
BsJ?o~y}dof1<d>iQV*37hmEij6T2Cw?aT-8w*eWmgGpacLc)xO<Ae8IE!)`lH=Jj4;E5o~fJNSgRUnw!5zHTX`#Az;LQ?;jBX=C*4D2^yn(yK9w||3L
;^D@h8{|ZXOdMNPav&avpB|dk=vbT+Z2DX6FQoIkFzG#p_(=9%5kH4kuY-e8>R>+09nzjX7au|!dC(sC3%}9gjPfJtOy;s@)&{&&y$Y_@Md110L%9iJe
t}ODxtS3Ct&dKA*Q-B{xCHUcFhEYY-y}S~%|c&a;o8`;CaCA`zE1GfJ(yg6vPiti&si}!>jJUcz+ZckG%GkBw_^AjSyl168~HnVo*g92j1MW8ylNm*wW
j%Z)Q0>o=d<s#kkJ?<E7KycL-}E?h3_-#Z>axfuAgRc67lUUd;2*hHH!l%`<>V<R)gyI^_XOe8GewSSjNn537v!Ve)~c7SZBmf)qJxVWkmjrF)Z|5JDx
!xYa!XB(I{ah_P)<iG5V0;XmU(mH+25TFCKp=Aomi`<qv$k+Q0XctM}zuOu~qPMZq+Di0Vzkc)Sx|W-ia0a2lfdd+}iiCLVk2jZ32Z89u&GGG7^f+i!A
8I*&DKfjzya=;htI3YGE0@mqwRkW>)$n=nT8hp<p7lYGy0p>gq<i-z&o@NrjAT#xk~JcvT}1&9I%UpWSNon$;9{v(8ruzZFDQ57W?MQiDV?ZEE5##~%@
y_e(iT^{)-OsIW_$+MjVGh-F{a}dQwDklEW(>WHwLkvaFk{`pxZ{y_7=W$;l^R;+gqtAW^zsxa}drEc=AVN`oMv-4^bTg*$7_Gzua1l)oLy#?!kQVLXz
A5&En3SC;vX|rxIE%hYr24JStGCJT^9#c_Ow`_~Is&=}&i9>H%j56)Ics3c<_<g_@k!iB)D6Tvc<6FMR9|~=co$n8w{y=39_lW?%xq>yP>^dX8lMT(5B
%t6VtkN3;7-gn!FUBYps|kEmzRnB^BZ6LBdylY#{T|K;x9;lb4ji+4{xUg(D#PllgdxGov{-)ei6w3EH~U8*Z5l>s!<rd(mVEp6gGvSzV$;7;vv`Kj%Y
g_Qwu}x9T4x^ndV)H&nq(mv+A+z+y3$KINmB#GVc$FWHkdyMrkr|_H+IHnWlsC(+^iZB6&d`|J!-ON^1pl!R^V0xZO_xzukW~yE)Gd-_{>dRnm9^Oo3F
I@Aq97k^ujF#u}?Prh*KHk(HhTiAbXQ!Iy1?P(<=u<V@4X0e?~3cps5}exCFP^-Wm;kiFe<Y{?Vuy7p99I54RHtQIFPY)AQJ88(yty*gp*wD3MtX&kQT
`Vtu5Q|!v|VwUnoSHG=|5ynvOc=RvIXKzVo8lz6Ivb#)jjInH^K7?qx!JB)4z<hmDv7q7v3!9Q|C&$j9&@8*EfR~2y0r`^VSJ5N?IohrJ=0SNv+7GR;q
j<6f(YhjO=7yRBW~(Y6@~$!P_%>;?m2dS1d`|Fv{qyKK!ArKD_>S*oW7_bmB*&Liz)y<ly8)A05|nemC7&AYjeeCZ_QgJ94!|4yTJMMafj=*%9E~sHf9
7-f%@`*72sj-t)j}JaM39tmx=T!1ZkH~*Yx0wlHxMjbTI>Jomuhi~pi`FX#y7WTMb%GE1cv$*Nb4SEfAw1-&-&Yc8lhU7A9NRrKrkIy|GL9m0nadO<B+
ob@A;9Y#44X60ZLa@JLdbC0FS$MhVdlDjk8sA3XYU5L5eS{^z@lN;U@~;_MEd3pPTMA^0?P4fMbs8&H1lY;x|WKUraN`5Z9Jd%Nix>L6xh~wL@l}c>Qd
CV@e|bJe*Lidg>TT@P5?cJCNN$;?G^Xhc|)!!V|nrgW6e?FHy6y$6OkJ@5yTfJ;8geM*4+CT)=@T1`DZkZ)TR!-@mJum|2Ah8#bTKAvV(s@zIa?-S_u9
x-gKk7mxYv2+6nSpkuZp8LT^LExjkA{1@;(d3g-kz*86eZg{gSi}Hydg)>hfeTJ>T?=u^h5JacbY0C@oOYoEg4O{E(67)`oAFX<K8;h5~B<aY|06%cgn
B$9t<1@-@+~-tE8}&Na7Q+n92c2k#F*$z_-}0_R!6+e-K0EeH4(Sr*TcPD`(HL38H|~KE`Shpnf`clKeE4Gznp`loIS5vr@3hH+v_>+JIbGKy)gjJ7^^
@)@?vtUz-+ohsy>-@wNAC<6*%9LdY>eF&PaYq1-e8hO56kuinOxs)DV-wyGR#g#gEEf^zXaG_8ES!tq|hEiK3wtN`pcP9tk?g~N1mB1iU=Whk(v9Axi$
l{^UzYV;ZXjj?UM{&i#$N#Msc|c|K`8!9_#PTDGiA*6ER28czkZBpJfF8D9059r`u?Jv<{r`HCmc4T07l@zo`uHL5u~~P~)mOqnk-6m+bev95L8vXVgv
l<X8i&6OZJ5>ruY`6<LsM6H{*(h$~*b1f-u!Gw`n+Q|APet6!aUJNq}kYphsIDB2C|v_xuQ|LrRw;cOIP!8?asV1F&jz>&T!*_gJxX3rP49R0&p4g|KC
@;NpR`{)lKlaYz>(Q9^u3;~DSAaF(g({H&Z3<C}d{mv~!b)oTzlqI`$j9qW%@P4ZFS0Q_#pQhTa&umKgzJ5Io8j20Xb)CFEET^UbntU${Lyq`o4|V>VN
%FcKzt<KbrbGF~D!n}>rt_-{+L^suMjzd62gED5x@R1NNWCX31c+~WtAI!yZv+kbChJigeQGWs<@8)J4%Me{u^$m{T$Jz5F*HQ`CPzD{U2bxzkwf|8O%
fS7lGzhtYJ@a>dZK)Df77a0wQt04Js)xf24oJhetu7UTz!q8{Lp37g;D-DKY6XImHOGnn&EqqL}#!;f&MDG-3{gcuB@$_uCg=4#px1%0)zNkIH5OWKGi
x%Ddi$gl5s<P&09Fj&nQ2u-$km*EU3`m0o_p{zpPLwVn+2WsVBi*Ayc*OxI+>)Xnu+U$6AQrw<@DMYjlAeYO=f~;i6;VH)dWK<3}4d45#mU@5u*c#sWv
>{_01mF8hmgkA<g;N6luXD4(lrPucGf&m2D9CFNO1s<3go_*E6l4rr90R^k1stf>MU3hc?wX!CaHZKW>D3-K9z6`gW(zpEpNjV-T+INdg^!0^|##yt+o
Xa6|yW}GFEhef{*4qHP~>bMY_1;mZ#%?jA}a{qDy=gL*ve99II<1;sj!%ZIGp3UU*GpIes4=Uwr4^_=K>Z`CXkD?KulH4yZ9#BL2%_dKddA?K@GVc~O$
EqU#nXSsOO4?{DU`Y%FUW5(X?)x#F+VALZePX%CP!z_Cr$L}RO{yH=HGU%;N&<uQ4d32^uO;6L+qnJ+;HqsKi|uxdZvds3+)btK7p#qh4kf)+I6Dv<@4
j1OyS?Zb!16_oe6mHT{^MHrJUM=CxSaw&_aNf8R96)NxLA+!lb5{2dTz7rI;5u(vg=d>a5%4H8_HVe=b)AGxjcuB1{AoK_|3{-XMGQ1&tl*(P#d9B#AL
P!b{$`rLHHy1nF{6<Ha=E-U%iL<$*=8(KP|0uFp8H!`~(DHQZlNK(~oiW3fgNUmyNonE7Otxyvd^cI&>w0>b5$KC!E1Xe6lX;e;XP<#}P4#WP(ZODLH$
aY^S08_K`DRB~N<&+o)$Z6p=>y;_d;*l*9T&`fsLsdWR|rUihnCBl4AV08bh1QJO2U3FH07udMC)fXRzukGS`&^S2(0t}!;#jh=Ufjj9LY@9phjCEeX7
hu?zP->UIUHl#Yo`UOpb{!SVRH)qN8w+zwDi{FclHh#@`W~ywIUz&rjxxM)z{!AD5K8QsNA+3Is&sMppziw%u;D3)nCRhw7ov}38Kz!ccoyC)M97La&g
T|Uz5+KM7ZYnqI3)y&31yE>Q4IJE4r@YJZ3bT>qOHv;nkmo}iJ0KUg;JPX0Z%t*C|M5$dPW&qh5RkALzot}<pd(F3sInR5d!$G_`F7h70?8qjLwhACpF
Qeg@r$!U`i_p1#h51D$XmL8q=^^|FdyZ*kcBr(LX7L5FX_xIJoK;sI<bbPftMiT(8H#^!1EO;5lJy0hy`*@Pra>cV3gBBxq5QA!0+|JtXq86a1T$D=_U
i|ul<mO$hb^D0hx{aOu=I`<kVUo)Oe3D(0Tb5^gkMb1Ae(Tlu1knva;+zzn@i<Pj&{gS0?Fo{*igbO>bFm<5p3(Ni#wEPmEi+e=jxC`C{%H<HG*-r}VH
_e%=BF@hkpjf42sk9D$F*+hTHdwGrauNN0>i2=<;Y(fXFoGzr*C%#qP^_f42XMefeBlYu^xvQDt{fb=s_aBo@4X~S~!O&(>TV&GY;H`UYL^Mp_^(%hqy
4|rU(otr!pvEUZox%R~`^#pq1>I*I}e-NX>169h97(n3N@U`3OB=Kdk#Y%pcEy&mc4xap13&Cpnt=!SK+Tl%*Yp?M&l8_>TnK>mj^Z|K)G1{p1g#-e^v
jo=uo4-Ywm1Ct_(gW4Bj-d&Y_TszrH+QZy=G&=JU$|7HmLt7uBcjvNzxl!W$6Bw)P;ZxV%Sk$^GzEl3IJ_f_Str4bqt6sIKELtROIwP3Q%_(mHa8?O-E
#cT|6&!Xp!)sWEd>zx%I08unP=!XOXKjtG@skYNB$_Jt7He66`!E8QtE|=PJanbJ-|>>-aEuondG6${p~O8DYo@GUem<8IP#C~!J@|KPCt1#OQHesVN3
M$$qyC4#qTXNLf=RJzt1(b*t826N3w44wxiGM4pu+%jk`n2FIv)3e|--uxu=}*wR93VB|*9$8++dvy&YGD@Yx!;jF&nGtIRrRmQQo6GPxuD-6m3WLzI6
mZF@Gvmnu0-n}3CBW_ApP-CURGve5B?VM&zi0R{;Rox37ho9u5F_qeP2ZnFxI?-BP*-f!ChCons>Ct1GHLytzrYc&?Eb=!}6$c%~L9Xv;wQ^su<!<gce
$y5t8`YZkB20mO^xE6_B+*=w7U{WHXx+8vJp1T~EuWRJMT+OkT3d03C<(R9a`z1)9Z0!ns`>}C?LG|kX%`tXkOm{a2ePv{zIlMDVXV`Gy5zS0_-J)V+-
A#pFnQ$#Id%`@*+a2Z0ubbU>SGPIH|HkSjJk|6KoKPQTjO+^?{MLgD3G@8hd}5~GUq53}{(MfNTub^kVdXn4N$P3C?YM<}C{@kCg5^Wg-Bv$m2RoOp-C
N6#H&ST{U4-|}1^)Fj|FQR`O|K)@nc!b}qrS|HaodS~k;fmf69h;CB*4w#sK82s*ob{`I6`W>ZOgVK@0KNb9oyaGwk3Cm+igph^;>4T?yag%{tJ^NZ`H
je-72ZPblVep-w2QZ@?@So%X7{llL?;y^V{=zo4zAs9Qq%rpS&;$b_ZC9wJtra1tN#|05LX!?wp(KI3D-cmY9<OOZT4QO;~2I$mm#=BgB^u5RxFn%9hf
=X<j4cSjZO!G5Lmd^+PLlI4W79O{k;}LZeww$CQNOGIIGL-LM$MXD5bb2N6^&AWGFhUNR^+1g#p$o%S@^p`*|7j22ycfN*|xFm4;H1CsU*u6?=HM`;{s
`&?mmU}o?2E;-Q&gK$izR_hVgSJXVRy7<iJu>O%r(k4&`-e<NUx$BVI{*ZkVnkz(hbucj{z>Nj0dx5=TLAc(Duq5pl-dwhO+5!k;7<(?J9FKLqB~7*bh
BXHz^%G-_A1$Ei&2ky<-Lm4k6%h{mWIJ_3P;B#|F%1%|I=r8gss_g&x0A9ZbJy?2c4p)1G{O8VJUf+oyrxipt`cSbh2c;WMy1n+(u6Vr>4sGC{iP`<4y
Jf4Xk2`2f^?o=6TDGRU<tx2KN{0@VzGrS?ezlo-!~qm?u&{(fLulU+78YzzFlkYOwDJs+9Bv+Cz(Nhdqy_lj-x-D^%5dW$cd}xK>+JFglQv<D^ajs)5%
JphH?Vpi5wK>P;SlXx|wfCX=7|ad#!@b2#1Tr-ZuGPduR!hAF&EDs|!&FILbKe=q|}%{v&rNt5A~A4HArvcy#-HOy9=Tl5{uq1ss+;+OY-X(&1xQxQZg
uxBArAu2Ch`6;js@oRi&Z=8&DF6|MWF56UL6=h7xfJZ`s=?L)k4*Bv=6W&gmQXE7*Ua&k7a%eF$4y}P;6L{@Z6n9O2)W>7k)Nau7tM6>#WbbJ#gZ8@I1
Ue)v&E3vRX))wetMhJ>8vGt}fFJy50eSK^Tn@I0V1kCWQx+&J`*+y!`p?9uYPUdJ|BGYxkYYjwW!C4msmOE_GmGQ>m@X(wpUK}%Z=Wam1ZzTqtj<pBk*
*ZN`JLrG3lUU9|>8KiLVsl#Uld-gsnavKxB2fK~?X`J*cIYFthk=tY!n1vw%W1QqNX3o2Uc_U8H?)ceCz0W<XULTe5_>mi&x>+lVmt+Qds4i{pvQK>+1
>7s6KgG&bFt6dtizdgdK%;n?Sk~sYe(^nc^=>+m<5?C%-`7)grlo+k~V-83(Z*#a^@jLa++-b9&XI(OkY%8T~`*6cH4|YkJlpu46&4*G}Q6i=Z6$gT(r
^x!Q@M3a=5_yoy9Y@?TifO*Jzw9{CI%*qqH~%Hk}1U1x`5ER<nHGnHaq~)?oy(6l7s4r&uY)28Zvb+0w-~u?e(6nIq+3gg}$X!^sVUVuIC)Emg9u!}`0
vj)PNRj0`r8dS0*W+x|pI(@g9%(nqt8E^L;~^nwH`Q6f>{nK1vp0*`}fX_<D|01HNQ?_kC4^L2?#C9{C>gKN1sJ%kIBXcaLM`LiB_s^-)go*h#O)_2}g
DbuX%hVX#cT%Z^{=%ym-BScFk1kbM?O8D{C#Dn~@4tENS|COSkV?cn~;2dm2mx@?sCRQC!A*}OnpKn1Nqa;kNCeURD<JseF{~Eh6=9R24CooB3n`$<HW
ms~g_Bof*o=Nx9y0oVQSp#bd2g7NbbV8yeY!p4$1(N~%d7iLWSid0IwJKL@?AE_7lRS*sL`T`vRZSxNwtn||<<PJLWrgr8SjBSC(k9TkCM1_OjNep1*l
4xXp#Ir3U<)nX)VKPsA{64N^&nt2DU0NNXCOgBZ|j+(o=gDC7b#mT3?FP+hxO382Jw+aX)H8~-PIgfET@K%XH=kyerZYhA+>=rVJSl~yT-(JK$o_s_^5
-Ud9W>iOSQNCvk}6PJ$hxL7dh)VQ`2g&!OM_iV_09Yj=v|@hf$AVd}YZCcBu{rurN!F<Yx1<LiSx|9YfxQ`BPvXJ%k^s3>3k3r_sf^xp2T*Uh;9JHXV>
V-A9UP=76mv<koh<$2L-FCCLQd71jqvv^y{MPFVt^aXC3Lm_*{X%eHf{1!9<(bdFp-ble5tk1#}zXT7KpO<3)ct*_T6t(=zwVr-%R&}7pyN01gaN1MBR
$r~bTB3o+8NfIk*5cPs;&bIieVyoSzA44S6I#xW|i?i*){9ajffV6_Dv4PmL^-R=ozaw_uL6VCU=4XOTZJWSnI*Fy0(Wo^2t}y${>V&M%1?7NMv6i7-c
ToR_ir7isB<8pMLB(n{>en4eEwjl6>Gpgy*1q`savK}nP;*;nsatLcf<PY;6#+26jjryB49}~fo5m3-)B!LXfXpcy$Bw&v0yLHtdd|dpM@FjTSNj;|Ut
85032k0A24}8Hwu`l~HOIhPB^Q26h2R`D^Rt|@<%K)Mu-4gUQ2!%u&P}oIA^vg>YX>=377~{gOO;tz8^WA=hZ&_+0`V{GFo_7sOU@vy+lpbSmbdjU<u>
Bv1@uoKL@Otd>zxgpK+KD=MF^9;&QVfZ;@$=nHox9`M1PgoWzw!zR2}=~V7WXR8^zHFo?r|7py{wa?fP@+jK}Q=>mRJp<22G)V7TF~F|Pf^0E+9)E0=W
7CVHMR6-P#73s`+w2CQ<;ZP2d+hS6O-G6znHdB2cg{-AT$PK#hxTOr1R##S1up3Pxj!GdQ=S1zz^*~2E#R}6PLh>KIb&}9=r{d%5WMi~Dm&yP^A*tQi5
k!+Xx=577yDQj;ZsZcO)S88-N1$;UI-bAI9YEy1EV11Cwy<LW&)4DSAyiHlLN6IgDRS}OSTUHHXry{J6@(w8{BOz;sQ<OeB@kDrgK88f@#I<ny{i-dV5
WBy9zGPmdHM`_j5TC=DY#9Wpmq1k%qJbF<tpB_zwwBICbh=TH8~Q@1kpHafPR-OPu>OgcG9L{*y@vJeu`RCot$sg^i<xT^lf$qkffn249B)iuh2l(Aa#
;VYW=Yb-3X@)th(MO}K^dlw;ItFDI{Am&{<2BGjaES|A?HiJM9|E2I&R3goY{%=0<fkE!7bZe4R+Q{gp{kX1r?oG{R$(=5ulf?XT;p;>VYk$46~+fA^r
%Rzg;qpi-S|@?$-8p2lGc*ZP$Bz;|VaokIc~CwYmzt{VE+j=1@qirRqxJ$-BS=<$N5d-HFuzDJXJ)c~a#e!qH!7wYtSSEI4dt_`;a)K${ga3%m5$blXR
p&*qyk>DY>~6NWkzEuhD46I^T`;>*l-=gqPfBXitPCMs~1>w>GS9ofY(OD4`zoM~5AS=E8TnXd>nz3smfxGh;8@WNon^%&?B9fT%VAGl-{aODm#mt^P9
l%lj*U1~VV9cbEQIz2iJoM?#PEFH20t+@7rEcg2ZHYK<HB_edsFK5eR26A(~8s!Y;kKB63aHNWbsL8?H{SqL3r2^7~gMiY9__VUmna@MNg7IN-O_fEMZ
oqP*M*(5VX9kHycZRt8(&)f`E9i<=WIb3*mvxO%L_Kk+zd_eJ59?D@x~_w~s@xtBMsTQWBh47FmUUvf(BS~{4|blL3sa@Rk=V;_xJulLlNQp}bR&xBki
9+Q_VsOj9yez0;UYO_2`mIvRY4k~(0)mM!Sc7?-_9*&R?V)<>T+9OYBdono=wWmTi)poB@XD*ZZ#e~w}knlMBC@h9>==jtlPo<AYcbTtC)@W*D$|7KSm
4KBUhO?Es49!>Qd{V)aR|<!faCFT-6%}`h=`ZYV`DW$KCet&l{I$aA@Tco9MZ_8LCxbaweAxBHMaCu<4T{UP-bwfVH;_M@qyC#P9WaTpYG#4A!)dZIkX
$R4k2NgIVmTz{C?wJlk3i^Y6Y&>X0BeCk8p0<{<*~Cg`SXz-}^gM_HhUUN)3TQ(chLY-)Q@ZHSKE#3AB`ZnXp05K-ltvS5Bk)zE0s{YaQV=1`p4Df<Pe
xO%H1DFg2xHrs(mRhZvTE9VmRzQc$ByZwZ!-juLDH56%*(bMi|qL#34_!D+}zG}P+O=neKCB)o<Yv)~{eUP(!#5n;!ihvppJ0lUXtH&bf?82KX4ef@JA
OxudxAj@G)wuC@Tx+mq)Y&+q!1zOxXG#tA?ZE}hEy~0vRSp<dN!9`#pIfKvab5{`dt;V>gPOMqx6oq`7{+E`#W=P*E(ZEJ#|>=-6u_b<4;+dM5GiseH%
vV12xHW<BwfP%byvX3m1peg0<^u5U7MMDFp<fssbLpt3qauWGdE9;zRik4zYwT73GJ&H4iGp*R|W;INmfZ8VEkR$GxqjqVzk3_$~FXctuJ8hye?06bK4
oC^9Xm4TOBj$FkI7HB|NrZ9{4bsz&)6sL)jtbe&2E?b+z!iF`Z)#0)Dk=(jmJ_+|nCzW3|957(Z1GvE~%auVF2*Hqq-5<|m3&%~F5qdL2Zj^M<2EZv}E
a;<x7rtt-}DhIC_*t9dt4SM~tSWiEpyK^{#&Bc06+KFipxamz2*GMPoqNS9zAtX=oe7#@S5?Q)9plmq5ahDl0R8yy91CSP*T+I7%>#M25(iCcX!V)@md
A7TApUr+OFQ@Z)YZpoc;VIzGoZ=ceWC(|!R(62flJI>|QK$3M1FxlN4JA6~5r|TYE9T0WnZn}gm#MeR#-KDe|(vB8*x>GN@=iK&>2eF6|jRbhjtxgMlJ
ahn%NZR$V1O^9Vb6D55Q^NYIKWvPdsKWS-hg|I|xAl9w{2DIot9CKiL%B?ip}6WWzhUWpQXlC9;5aLZ;>3aeO`udi9Wr<5hPA+)xT2_P=)aq*t4y21;F
zKp+ys;-lXXmQc2##UfAu)ptM`Hm^HW}IBBiZM)ui}{U}+-OSg>0e)Op=+QVEfdAfC(&`X3U^4=A?aVf`$dXIdi->dGLsiMo_B>Sc%ZTW6Q0(NzQfN}k
u(QVDFXtl4NtFZ$l>?G)-t1NjMr%kxg@_i=s!+n`Afi*pcnw6QkuV8@X%$Y3<(y3@LrfHt}-t_qH&iTIqcvq_p}K|L2YQd_5$&7RgsldXsy)?t-hU-5>
6`D4ezv@u7^tAUjI+S;wX)ukinoj2P<A?N^DhO*7bW6iK@g6z_zq@O#2!ZJK4x}yxrU}m@$qWKl@#0IuT^|9lQyPY<v9-RPc#4NxlY$<_y*B7N!Z7$v5
w7z7i9-)B_FDq`Z&TEN_T-A}3Oz%x_UAP^f4^SHhf4mw6vMVLz8gd44^2EfX)Tmtq^$F&mRw`-=)ih8)avaD*l(7)Kn@m2fVKt}&j--~(mUR<Ie;kXXJ
UY<dTr&|X`wHuKP0|mE=tQv%B#ZI2RjU#vjs*E}JzOpea5eGmx#_&5LbguPZ|Lescm0012E3fH5FcSg2(aR|Kg*^S8AZx=h&e@4sc$yhQUi#<BdM6))~
{qsd(|uPsy8Xtt^~hR4VXVA`&MSWwDW*jpxZp|%e=!D++q(}AzuM3u{Ez;<pqOGyBW-uW~I;(hjw$$E=t7%*2ul=O0J;(W24#<vbps;e8(&{II_}w03+
)m^oDD8L2euWu4oR6J8l`VrM);5F03zUQai6}SYNEHN($0A)=YroA=PLE^e<}x^VCv0W(?x^R@PmIwPN<`)f6)Xp^E^C{gBuT%o*ZWzIGxG$@VaQJN9x
hk!25###V`%>j>*hbG@ijfm<aVfn6@)wU+VQ{u8P|`Pmlcp9>9!`aBbFYeYFU?U}^5?QbhzII~;j9s-uu(8!&5FvlLNw{o_wPC&0{uIn2kwUN_-9A}Y(
!}`cZsTi<0te-=?@n$1)EF|QxvQ|s+INIG1Q<WUMhy4gbVQ;fbk7y@0lJIs!PGxFxU6<ErB$qx6JSpWlK3032<m|I+*JPwg3j?z|(=&z#Z#{b}XvS;!)
@R=OKO+{N)o1s1_7fQO4Ck<){OM;u^_B}WsS!5dU;eQY%m3T>lX|oNH^QpPgMTBO{!srv)c+6l|3m%%Q2#&F{}1*5&#3=T%Ed71jj7nb*1u1f%1{0@{D
1b=)oq%v%4>M-r{405>UOiK+VENArgix2_VzyGf6-g7?*G$oy&C3w#`@QK3#uV1stoGjm1Twbxj>Kf31?C|R4?nil)QF-CEcYO7R#1;<NZLth_lP4=+7
i+wMT?6&6FW9yxgt1piC1-E=PH=8hcz>n@Y145i>RB-X1L%TDW{g|Hkv#tMS#A-=EEuP<hf>q;gU$kbM`Ng!4)y=+;@k>Yozy`n+%qhrOJulS10l$;JC
u^t?+7q0EwMQwy)|znWk2>i$YLvgo8=sF1^XRVIz7q}Ix-{*zbp`+ohux-Yzv-}=@4*W`EL5B8}+s#JcX{K)Uq|7+v_Pn6$3pM1o5)(v8OtXL~~qy4<H
uW0XHkF$?I-{wMqjx5%<!x<qsLO*Q9p`0-h;a|^=p{84L(X97CREe#ljhGU#nip)Xi{WfRe{Qf>_cMOKsE#LP((!}fkIl!Qqd)#S3by2HD9CWnaOjzDH
AMq`@+0ndbPiUHI7er0HcBI+D$-hYtyeaCJ<EeQw~@X-R)Vvb?@)Rvj!VC_DAt?FYNQT>;O4Yx#n%O$7`@DG`8`g^mOON>FT`2J@!MT)^anxRI*Q<Adx
6r9MsK|W?tG|y>-eg_`}vj!mSZf9@F)hGLuZ|W8uCY_>$5mf>(n|seT3@c$v6sqT*%gDL)i?wvz3bwnw@1Wh>}SZ($KErtNCfY7IUId9R=&c#|EmYO`?
eMh=|s;y2|oO1jJI5LQk*~1l^&A<<XQF#NpYBOT$StT@lv&^1`Opsw6X3_Qy3Pm`97YT4_DJF2B=J@RNCUnh&CoD5I6Nd@k$wMmh^&xj$O%948ZzQUpO
9`?4{|Otxhs6@s&H#1PrCuUVPMKwGSUBTraYpk<p#aTgH$COI>&>&JC3k)?{MF3+#!lH(7$Q&=srGksOmJ%K+{vC_K-%4fCIWF#T06|29}{SoE0m?p&4
nyC7Ak8W#O-<~?j=pwO~uYj!;8f<2->0c-22U9rE0@_!8dSaDJF|)<1DDABh9_7WEI^?1mSi8O(rp7mH8W@5tuWYLkwN<iwWj~C3tWa%Bid(5(XPtH4p
XSa&M9Ur&fpOcfOy4iWg>a>WZDne`?WVD#Y<#Z~{CL&9ZZ9ScQuBgzlud#Pagh6Y;zn0TTa@dyWUJh@S9P~Tg{|v%!bv`EtxyHWL{sP7TzqA}`dE~6(c
osRRq1h&XdN02B0`ILFE0BdE4{Msg%1vi0vII~hKY-<J*an%{1NwyzSsSJ`W_o|H@h{6t2}=j2E*R10@(6e#CZc96Z=v0ma0^@_doGg=caA=);)QtAQ{
YG?w1EhaDE$w$KBh*{dk5)@7C~C747xb=qDaQ_!;`6?6bGt`}$wJ`>mgO?>j&L?pJ>H#qa*i`#=8$*uD?r)48dinzP$HHI*CZaejI_yY*96bYTE{`-!*
O{C)$T!H%%|NKZfhr2WI+{jvvN9~|7TJbQXvxDge3__DbTuVJw9JAd=p7oY#z=U@7>7hn54eE-hh{Mm~?`0p>i_UCWCZ1U{Mee&GKKR*@G(~bNm;Z(Xf
?4dxOy_LnaU*vvxZQ|mVzrpPEtt2n{{65Xb&2O`R=i7hq?r;33cfR>^Pqz#I<Fo%>TQ8SS@Y2&dG@O6<yRY0XKfU<Imu|fL#h<+YGv9vki@*5pFaGt5&
wlRt7k}ybUw#R)`QmfG_U>PN{`oKb?(_fnOV5A#x8C{N-+%s>|K;7^`S$bAeFb(5`-I~hiuS3k!{9#5k3RAF(|w?u*lq)T=6?ODF557i!kcizr@C>Q@C
gbzbm0u^CcMJ==E4159E5ojH{(-WKgIb|2ZjBkP<YSKn;`Sz?YziSD1WztZQ$rH{_7t?5xzF7_rCKxH&OoPUqP9^`|V$S_gi0k@#Sy4`_1pX`0Rg#x_+
>HYkKP+%CUwj{>**g{#>NtQyw<AJC7k=4SeVLZ7+oO8NOYGY5TSh<3)TkgSX!KyFYmT3xD~}-~7@;kT;9^@;C16JiYU`zx4d`Uw~JhfA;VG;qSis{F}e
={M)|{+drM(Zl0jJ-}~l&esHwAncS&>@+tDCrnobdheLB0&W)klg}d=TJ(#%n|6})l;-(JM=&3#zZ5n(x%X!hf#_IFG|Fd_$_>C98^%qckP*$%i|DA7r
5%z{YJ^%S{KL66MLfu2gKb+9J-}?0zzxTC=tReewuFt>ttq12eWULDPwyHvCkvCTTw)xCc*oD>j;2tspz4s}qitIMRL)B1?&<?_v25~!i%<CikL$bGTW
N%MlRXkk$=|hFT^EbZ;r||Bd|M`PUD04W4_rLnr&wu4t-~ah9J^#DULYw_i<2Opk8kEM}Rv#LV;;L@Gm&e;+^(#I;FvuG=y?vY3OCNuo5je>6um8-=ox
l8zANi4ozx>FLyz@8TeEx;seCOL=c=z}J@Atp_-=It%u=5U-{BJ<#|1zX`seahsYwZ2#lh%Bo^bh?3+WmO*ncKx5x%2xYKlTcx{Ii>%pfuy=73Z+mw_$
_4z83Xe{kLJ>`}Uu|`|Yp4{~N#aFo6dUJ;3M17k}-=FZ{}TfB4HUe*3Q>v$xjgr{_QSJMbcW15f{-|MpqP?|t%LhF0{qk4ZiM_8;9~<M;pMoxk}4v>xb
y(DmQ|ADP-KK0fo*$Ibb!@^EmoD|9;O=XWHiivHQtV^}Zriww@^gK>ZK>19U{NZcxX_EZ-)!+*L5l&9e4IXCGwVVZuo3%EfL25&cg?1v9neEy|Beg4P4
_54e}@cbA507~H|f<OO5XqrFO{5$NYp-kTY_y5;zeqaBk=l}id?|tX@UVQOSK19#2{Oo&Q|I6p!`8lZS_kZ^f?mYd!pZ|p??G+T>NBf|&ryEMc=uw5Ac
|;XB0T;SU9S5zOK0y%AL;nWiP~$oDiwAUOA*8qi;D`M`xhWLbtC@MRTi*=wRKOZOzj^j|z6_@VC-mgKG{(CTLKA#KUl|^RqhI+Vgm9>-o4<Sj;ofbm4|
}^?-%E#pEWdQv4=wE$3qNXScV>#VfwKzly+Jmff9)Q6?kEU_{r>O%5#-`!botUZ-h;vB7k&jY_ugOq{)^xI%NsO8j{nQ=z4Og4zW+x*`{FyFeeqY{dX2
S*Oka+0i-@;wUxkcEIPszQyc=qs+$QeAAA>Byb11e`{Q;t0tMK2sP~M$;m-#Cf&#!Is+6*3Cf9cPlbHAL&!zk~N^VRqM{@0)Xhd+7#Yrp*bb6<k4^xmI
-?)iVXnbLdT`Ra?`{gazR{M;8{W^rfowRqFGNm#$^=&nu3;ceXeG;Sh%f_D9KsxLAAbs?v24OxU3a8ve|{_MT){KoUILV5k%i?4ka>hytukh%B&=*#bZ
^~TeS&wm!e(*wS5Vd9me!r=73+s~eaXHT>L<H6tR1}!%M-3EC8Vh{PL!ltcYs`F!z-}D}8?i|($<Ph@r?52r_|9#lsD}L|b`u4*E<J?c%;1PlT_$x16?
#Av{9)aZ%d$6YmXy4PLFFgO1|9p!UA21j~9TrcSn~x9dhCbA$HwB;KynZ0ct%sW|KLi69&~KiIzGkVnl<Ms}Yd2nQ5$=y~dBV5;>iIYS^qp`1@ry6~(E
}FW`^MkD`=4&%<K1um>GQ9D<pu}8{nzjR_FqABfK-sf?~<VXVK`~};>jJthc?6Efy)r|yoZGSqOI!if2(i4-`$Y?7VqQicH;(j_dcGzNuIYp-!39(0=E
R@k&r%n>;2#S&W&^E<=E3bPTwZ--XHyE7@l8z@$-+l+!M<G@!8J_x7Q~)j}L_Yg}W)hToZdW5&p(H)N2~%Cn!_wsSm50wC@AHgzkHXcTqpOd`%xWfNo-
FEgyFKat8O5J-%n_KY>0Y;Ed2`<o!t9kM#Y>+>h-2h+&Tx{PFT2!EQ9zogRDkcu(Dr^!>=(kL>+;r^g=j*n=K>(BpS{{Mq9@bwASgBXd8p_v4)&f6(I(
di+68JbN7J`;oaH+53^ZAMcdJgOYeq5)Vr9J{ozaB=3~uoszs$lFu;o@q#^G@W%`Bc)4{z-HE6>5p^e`9<8ZIYwFROdbFnRt?7Gf`rev;w5A`e=|^k&(
VDrpWA5#k2P@2@IrC`FJeo6)=Io;h`)I;Gny`;1?4t?yxW_&2agTf4OC`S4F!oZ#*h?K_A1L_))xDHG_EPxRU6jzA>bPlOJbL-@wOfa;7kNMRR@1`F;(
qUg4|Zs>w+xiqlLlZDC3X;}+jOj6y4Uma2yPqUgq@121z{j4W;6Ddo^vL)FV`i~98VH2VhN_J8O<2T*<*@xLKR}q>kF0Kju+5^>y}z1a_%t`!d0^czA3
zI$NChimHXQdI7!rZnH8fB602J*Ih_+@H2brb9|fTdPhg6-WF5%%G$Ha{BM08JPu<vDx172v{20tP^;K1wHD$AX4Z3_u&hU=2c{|*yc(ee{bjtA~&JZ@
YnHrH@qz2QG(<UXEH3)TJ&SzFtAPbt|&I_9o1IfOc?CQLzb3|_vkhn}32?9l3z-0=8W7e!T=1^t}^UCRw4{#TdxK_$MD-i1t^^>gRI-)DoZa3RTGN|Ze
zherHt~i0U+_m9Wc}JWYbw5V?RRNeo?DZA7#4E0wpSId=F5xDb@2OJClW+qx(Zi>ZbSE2(?%E7@id33|?A2T^tq}z9T7~6U-k=g#@+i4gqlq-R9=GffK
brB!e|bYaBcR8>{^d<bUiiM6&9Dhr32zx#mNO<A&uGC~_rM32m4<B3X+cgPEjVg>a&p{6TWik|1jEnynM#=&Q49D478E7R+wfAGET(VWMWL=Nz+pK)Dm
KpAh%$DklC6o@1dY2pjjp)pKc3Yaw7kyf+Qo5ddp^+y=W8@#St4VblgWU*53Q93RHq38l||SKYcKI_cv#Mu4rB{eZ{6GDu1!}+mlif49$<Sb6ti8}m{2
*a#4M9w1?1f(&=IBLJj4KJ)00k~Y)+?jqAvn;@d;muk>4dzZq$j>6kfTB?Y0J+olC;$=%BoglewQKpte11=CEjQvnG-Ybf9&s4tSmA$}<=6AQ>B4Kjug
aJt?`G*4*E#-M}q97~hWw3YfXSS?!T?GXeR!Z)5Lt$xIN0cFB9(;RK}Jam_K89VxL)WA@9wl{6?QR%QoJ4_YvlgpeOYf|J-E|Aa|>RQh&>4<)cpg8_tn
lrovAlih$j#i-9pHU?3x4mRSRNbi$6eSF>aNywy}Sy9LRq&1M;!JWJNQzdl6ab>6*5+F6m7a<deX^7YyJ8?;K(7Mj#7->JTPzWlh7vY7U$efZu!;yk=)
TOW+qVqcP<rAczTfzc|Cfi@Q+BmS6a9N!?v?e<{3_*p0)iE>b;uH@aYwz>@;7U=~4fI^*u>G9(`0Yk@wy-wlE{ILvehPa6Sce;Hca9NrP6S>_1xi7il*
f^iyVgt%kmisPP0gKF0S$QHB~4egfC2W3;B%pqJ0@L`_%ZM)^YBSlhJTlxiE!}oRFbp}Jc-8Fh&>S|p~pJY?^}cg%VNIw*)2cWTr=gsv>C=S=@mlw>3k
WIpjl#@Q8u^K1zG#Uc^J1KF#8|>c=h4mWfOaKNNigONSjq?Aq~pGxR^NCIzm<ps|8@kO}*Mz<m9o-6UWSgRb_OXr**l160bYZOA{t@jlj#2mk=A#NeJH
@*6XcHSVx)#lZzJODJuAda7yB>AYY=U!_)P;A`ere|KJ|!0_S*4r8D%1>&fF0Nin33iqRQ!uvei5+C|My3{ln|l$s9~V4*I|!I=47c}c?rRK}^bTBc4X
BnyeP1^U^lBfQ2qB^|=Wz}cdaqHO?agT>fD7&r3DB!qHNK#y!ipuzaT?vWOiSdHb??8sHJN#1_vZ;4B2G_9fbo~%(2x_)qv9H;C&R7#I~94GI$W_`_u4
pq;>xkISB1f;U7xamyw)eqv4uYH*NCbx_Z-f;0Hhp&a>0tGOlMXE_7?2_F@VWa_!(Zrw(7}jQeTTbT8+%&sU1U<Qz<~0ct@{*m<${!d64_u;4H@?tI^!
5}}FwNcpiUTr#p)!u)e2S0{)kexYF4ZM2Lyu4cz7Zo+2V=Gbz{$X8E6$!wn%rA)f=>|BW?a@Hz-=%Otj@aItxl_5M=y}`YT=$&J>WQsSSI;}mB83(ei`
zcP1kqKF$81fCm{2$hr@<fAtrChRn%Y;!F0%^#SG!d+y;zzFry4*#4E%CdRu4H3MMoOZ`*!0aU<9tecH<Lfr7zhJxlZMY!Bu{r(=tlAq+k|v*=wK(OU^
==NmhfYwyraeUL^K4CfB8u80`SeHrnP=&<mTT^CUud)3E{O1Aal<4v9Z9$0X(A*#KJ#%)03sF5}z<bm2B^12d{mIYb3BK54g{fL4r+;Zo)Q(#UUpG(By
0$_LvX8M&aIv{bp<ubiI0q;}6f;@73$&ooR0W?FC@}v=chaz;pYgc`Ed&<RPy;x#fAR%L`(9*{8S`+R1#eO{}LKn<i5!r<4z)48xq^Fv#qR2$2a$eK&6
6wKsUCz`JPkR`u*TB}v-0nKET+_0KG0@w7U|9GkEg||xEs^@iEdgRbO`!geO8dV3{s6FW|GMT)fWU)P77m+~xUlnM<R-FZUQBchvo$zO(dHAD4?V-aOA
R}WSvG?c;1V}(QzT>(FEiQFk0>3dVKP5n2%@&udtUwoj<N3&!(8=j8c{V&Vu9Yo-Et<@=IG@zA7|cj1KLVp0|j5hI6PaQ<3w!<(L_M4)dGUIJfM(0yGh
28x^TLRH`2bI3X_E)KQX(?T!7Md!}&VhrZ&>du=&<^JF>%dmYeajdig1gFwAzlEt}}bgzR7j6B4`2vLhmSwppw~e*@gGI3;2wX9k;O%NaVb?HR@%*=$!
y3KNEUFU@v!-;f^XZ54Vw+jl}YQprhWtqYp~Bgav#Kc<8SD;pNw<<s6XvBTzSth@#1f<3Ek`_p^|6DEXYeer_qdz0Hy0zYYE#R7#*(>)u6^rtaGVkJ8&
xk+F)Xoi?X9C@$on4J?|mx-&ffM7j*l^@pB^nGI!EN{c%8u~D~|EK}J=}#H98}7E@-<sF*^;p=XOkUW%yN&u9hsnij&bK}U?tB|>1eC`lh3AP~2VTEl7
E(PePc)xM<@vCZm8wuIBL?RvooB7}n)3_&CRj0~b`q^OJH0_&ulN?piP!tjXKR@ew>_{CWRWBJ>{@*U9Mbt-EdwDDQK>Iltt#gg`DXBd6{de6*PQIWd3
^Ce0u%>_yf>-kHbEDA%v$pFd`gtgh``5y-&tO%j*~IS?O9^mqlx&WWG&Z=Q%4^xBzbNAA^~k^$szvv_3>ep&S1@;1rmGCu>FYUmS)Z7L(0X0*Vf>?TeD
G7I0`Bt>>!SFw%06u7VV?`U^PBC^BW<VkG7CVy4cO*8Nn--aJtUN!PvFM>)?Ah=SsS?7duPGCWf;@);xjvdR89_eg-ax(IzAqO2>Mgzf~(^OUIDZM9_v
=lxd+Xy;*)j(h7#E$BU2L|HKmequxLzD_8;(E;Vt3#=*?VgUJDQI1(AIY*z(9Ru|0EBnq35Qe29X0gS@Lj@154qHQUIab7I8bcW0F>+#23F}agrVFB`_
y7<falDe=9yr)D9M9k}^V$tb3mu!W1#DgNm>%9j=vlkVS)rhl|zBxD;%vxM3w$a`mJLE65wX()1gd6xA$$XPF=|efmmb5u7c?~N9(NnrkLa?G#g}I_xZ
x$u5x(MqQad~>3KXfx%^e~CA4(Nm(pSb-(w^ljIGnW8x=<BYQEvT(rCcJF%KmOyNSSx*01*au8&dM$brtcf-ccyP0$#qAV<GIau>zT|q{CT%CS6MWQ4n
OaxN_UUd!JG;Y(Yk04k~gOUV&QgCWN^^iFxS~EX5PfVuEKe%wS}n%Q4N}_kZb<DWM211`Rt7N(F(u`X!2w-u5v<cL>{E{qV^Zkq>RZaPS}OtzK%Bg97z
%)_j!w7chnU7I>&+{&kyG2Fu+=`7y5P;v?o{zZ@uFxi1MfhLQ;?^hGrZbe@pgVyq4D=QK1~`2ePGEn?o0?qj}67(ORq}VRqmSFh3Q?BQF&gDI@{}7Gr7
31gwBgo`M6%gz|Cc_EJqvLwbGw@)aT5Y(GQ^SPLEJ<lLN|K<|exl_Yz{L^c>jAUo~$+`p(*F*|R-#DRe_*U7${%%L6aVE~CRf3qeR7b_llzlYJ_6Z7Yf
n#xemB}MJFsQqSBxm01WXv#@QJ~17+CnO)UwD_@H_t|Sj*Q;x{jO&B5?_MtZ&rR~iHM#%H6h9DK_iq1%DgOV%*1rZ*c{$PVH}^L!>ZV<KX`BL^)Dil^9
fpZKz+5+LFB@{^AYuoD`)=VQs(g{IRe`nwW}YghG_lLfJfF4x-w=IG^d?z#InmGz#W4|SU4SQtN00>j>OkZZdS0a>QP(I{ov*5}^TI&pvcneCZyaC9kG
T53dj8Ckl@R?lpRh%ukU(S&;KMA7sM(grmlVrs_SI?_W4UrkcYWGsM7}nUnF6ztH;vyP@!;J4uh!ob@gTm>=dLes7EP{RQ#rE6!sZf2=0>I+BOE6?Yt`
hS92*L?@#A@qym@>z$PeBR?eB;F^KZm|{#Dxlze@f8Pt@PP$o&6h`2QENpEu5*l?WPU9LME0)po=Dc-wt_|K0q%_x6LbPH=YZ9G9KERc-H1|FJ)W!O%x
7@P=Q)w5NS+ZK#f1%npnriF4FSt(ALDW%&x|i1$@W>6>mZIfBb?B%V2vR(~GtW?^(|X9cKm*jn3qtJQkOUpkRNw^D~o9+2fDDgaTRBcQJqo>I{&DWrmu
addw=26$~~Z4>a`MYSy#ZQO;d?t@C~J@~KShxJ0!Y-%r>syFt<6|4=Y&A1ZV=E%RKZ-|-&%!Ejm&C!al-RWnF6<QI)%^WS|FO#^mVx-T^dMQhSv$lmzn
G(IfKMaX<=O4?aYhNtexYhtoOd_S5p*5GSJdv795(&Faq4h1NSPX}*O@^oZL47&?ot`9@o)s6zbfH|%@*v#hrvt8Z=0afZd4^eu{RyNJDy33=6&EoH<#
}nWh2hi1Rsd9{TZw1P<cIt#A9ed3KVh|Iw;>^5^Ap~;&h7xk0}M=9pCYplZuIl>^04L!o#d@zn_c~xi*B2T{^ols_w{ji$whI8p#62fAJJKUAUTmAE@x
|<=SrgGYjMlJQU9`t_^3Xauoh%Hw6ubo{`u8NVZyXRQ7g`dQ>{7S7UQL6(yTyAsfE&e$zD7grE2Z<oJExjEX&2a{haoW$f^QO&BU0rH@&?OHVa)ZF+t!
mChZ+}u-ON_9?VBeFANgegQo4petmMSyZuS2cVQ&j5|n;FfW{G44MGW|d|X=_+E~a&o{@rpbN=$p_A8}~vK4lN6ZhpoT(J-R=`JGlM}M3zRJ<`}Vm;Km
F5mgKFXFrm#Myj>_H|5Ss8mMl5E%6cdf{&WLML>*Vqs}tJKJ47-$;u}Bvv(NX=PWl@@X}85Bin}r`tzhh$INHsPwgbP!q$$dW<JHv+c|AwDq;I;AX<z{
-k&ed?m6bTflHdcxit>xc_k&hoRzxm$`5~X-r?MtjbC&N0LNrzS;Fjk>ODO5xN1%tUQ~vwq1NcA26ngVZM#(TO+6*^yk5uC5kc6=7Je&c1HsgUb&AyUD
i;)D#-l#;c~Da{<At{qazR6#E3>{rhRzhAG}fio3JpgxD;2uR^$wL$Ujw%oijsbnkT%%4|1WmTRxc<VShSp5LTbm!9~z@d9-%NUalYX$fzwX>m0?2?rj
g%gFZQ)MOiVo?pEAYg4Q2vzFIu&cd60WKJZO*A-5PS@b~c>Vw15tAeCIK*p}}*y>JrAi|n<??wobM7S1%Q-p4;IZ_k0vtr`0o|M|Gm7IWlu^&a?@rgLA
Sb)2+?c8`${{Ltl=Z-lemw^qHD4~qwW9ixG^0;*pw6z{+p!Vp|kYjL-~WkgNl?&|dY1ys>Om(YvHhf-Wx$HvYU%27XE#L=ksmgb#QN8WivB?>9wKI~U?
1uhbnM{L$#hK#LshY2At(Sg;CVzBWa_?u?yxHo9ck&OhU1>sJgUA>jT%GrY8ud21|>pOnl?cdw)?7krpu9olkX}POSKVO}FRNkf#tMB-Ew?Cm>9G611!
HV9x<L8}TjLw(7TkNx1V~?F7hAY-Id%tuSS|)2R@&Ce&TU4%G00fRf^}gD#1%Hm^+FF?VEZ*n1fU&bB)m?-*=j4vsP~Ji-6j~C4nJ@I0tG@GR)IpiV3f
npTIgV)mVgLK%S?*6~GxZ<i-|4YgaHx<7-<ps35$owi7WV<k2tlPGFXP8O{)n--?c)Uzu#fl=4RLA-{aIMdd37$mj30OZe`EYAPy2%<3V7?!6nt^y@9}
F##7e#3t}{tAk%sNFP2r-m>v=B-=2<GNZBmL0&EE=?@aFhug6)OjQn3=ZSw2|1Tl^FIECiyNF5JE=FBeu@b73H${86@Q8mW?*JdH>3fb^(k{^0R5^NPT
7^j)}^M{W@DcmH1=YbamIE2;<o?dC!x-}CL!o&IBgJ@_(bxqmYA11$U$;*IOo(uJJ3R#q?}Ld{u6HFnQv;L!A7=%i>}XEV&>SgzUZ<bA&AkaHyKg2U1*
&|I54tQj2`EXf_%8L3K0$DmPjo?nQl07@^ZZf2@<g*3Lg&3JOUbiFW(H~Ur6kib0cq!!O+jK^~4!a8kpd1eWR%7hk~S_<FdLMDnG$9N!6xy-wG%+R4k(
aJu*Y;mx#C5*Evce)_7=QmtGnkN%wlI2?B5u^s?fz`|Ns6#u-1`ES!uR}UO$OmRy12YCOOdJq;L7@`JkSoiRqjBtr<*24G-3(iRY8Q3AT}KRq>??xXI{
Tb8S&*tosq07xX1O7<iG0Q-(3sc6R`fk>_IlUu=uT*T0L`sRvJJ_4taoY2^9415+2c{M+#pz}18_O4iS6F(CS-H1VtHNx-=s6%){m^_x?sz2%hGo?gv~
8IbK9SdF6}U$UKjhLABivyu!^dBfU<!lnW=nayxR_bF?zt=3vfQo!cR-v>4tw9Zkt6C(Iq^0``)B0tDH9MzS976Vb80{x47x{++IQ2@Y2<!kZMB|cnYA
o=zQPC!~&VvYFI9n{jwuWwh9#UvQ2{?sQ6Ml9uMOrfu*r`Rz((FOqM-c(E_<3pJL%>bahfN2q}<|;2>7aMTj($*sJpK6dBzH^z$PNVM?Y9c1vt`DB==s
hkL}PnI&6jQz8uf7YbXB9yc<abLt|yG-*!FojCT|9+d7{0xK9zCa{mL+C(Y)(46L8NE-FATm9f)<)0gZTW)ZYy@128w|YF*&n7FZry^Rfs|CP_p4{W(s
jGl+NEB}=?8Xikm)dR#`pyDZ4Mv=<OrY_1%V^5R$e4AL&%h*xk&7Crr8|@xY<Fciwjh-dpkOk`lBS1jajkl=l@5M=U7Y(0Y}9L+g!Eo9IV7b`bwtA$Oy
V5Wm=$vNr}!#gJp`_HMx_CIq@DGSfaR9i)08qc%LPP?YPh15R!99map7lBQGGzm4kob<myG2^+0b_buFc5ATFF3QHR9qFC~6~}nzE&wN{Ts+?miD3W$6
GkEl7Rkm^gEL%w!d;1!HEimxUo86g%XBLd+d43~7=<u3+2=q!@K3s$`+kF@bpkv@y8ObYT$&f!XWXD^6a~A&5n}=R;FN;T;)MRfYxTu@IS-Qh*ZI4gh@
&)vIdmK(Cmfz}5+8BVw)zglb29M+B*&4zwB+U=jOZC(tc>K@R4IIRZ1`dt*21qtXvy@@W=+?$0nv^~4c^M4r$(F@~LO_A{cZk6X88fj@U!w3;z|BE<4a
QH;R6m}CR<D$rk{XGU2zmCzVC8w{4aE4QLoeySB-ojB|%Pm+<_KHgV<Ar|@7WQN_&)4Ul!<G0l!V6RGyN{A=L?)oHEc{i+vW#&*vg9k*9s8>lcZqI>g)
3|IoL+|jA+tjH|Kv_{tw8=|<s4I>jmMwZT_q&dp*WIqp@#W?R_egO@VO@h~^u*GB=V&cen&#ABtz#62fea+U%vhv0S_4sc`*XNlW#^6*+G)-wa%2HY(}
fLTIlTnkh-!RfR^}Zeq|1alBozyEry_VXkEw}mIf3FVjwnowosz}gcPbu`Qdbbe{(@GZ@WYEk302f_>Kb1x*I=aqV&`A^PC%GXv$*CEYK73p42<F6v>f
KwCD6=)lq)tg6(EAjWM&H)gqZiwu<$cv#$><3FQmcd<gA^0TjSCp;Xp6g71iy)sGmU3_Uh4QJx$V1yDLGP<X}qdu7u7DD7mS)701DV$JN`lYUc)RvU6*
d(1&JO0(^O8r%Q^V9;iswLy&%^bQp^vqv--)2YAT44tB<9o2{H(U@VZxGfCdWjbK`~8^DXUFk&jh7>J1=lB`|wJ(Tc<XL9k>@t|yYGP^D{aA6Prspl$D
I(8_mObM**S2fu8?)HkNIm&Qlwb`WlAmt{jAUkJc_Q(!6tJ$brP@OiAHOwo>Qwj2p!jOI|Q%B3-BV^HRX)V51thLcDRml@xN1Rf{wSr=Wf^v;q4nDEsY
kn+MB=zTx+%Nr3E~6444hT{Ee8##G@sJITQQIQx8k5Ai=5!k7p!hTkKPeP%b?UT5FQ88i;u>yk(nRMJESLSHK7bN2IV?|GY+~mtXR&we{RzT`*Iht4YY
%|O<I!O{7Q3*R&L|W<F~X;U1tCXE%bONR#WBNN@u}U0H8~)FMIv8%g<nw3l_%PeHP{~SNSI~Gyro2mX|B$<?SHZ5QR9xMruUF-ZpYWSzKk8i;V~a_A+i
Byh4D{09za<wX6sDdirv@|*U3EL7+8frT=@Atf2UV#QU19WesYIvkq+F2y>ME*!%Bw)QwN};NqOq3{?jb{Y?@@YUN5m4R#{wn#)uObO-kCIC4R4l7HFo
!a<Eq(^GVC%zkA`Q&G?vk9(~FKSrGG%<?VsVEKHZ*+S?`p+vRHA%vU_D0J?yoo4sup=AbM7hIi)C2B^z!)^*a_XE;p9PQ``K5I8q!b`H9OM}sa&4)!Hj
vlFXJrI}^2DRhKT@K+&cqE8W<Dq_dOeEA4F%2Pr$qrxsbPCvKTq@FYytUWnMV6Ozj8j(FnG@9?aQLOL=OK@m}xxP*3b7Ds_+;&$)`GF*ot`8)wm2r)e0
YHRlomo{=AxqE{a;`YMCF?-fjefu6fhW@XmE03B=ka?W&X33@??|_-t@Uc~QBX<jX~roHGkpppJk{y3bo?Q>aDoF4v-QP}JDiLoQ6PiG0<4PGXy?mCd-
+E%{A7yO73CbkC4?r5Q8_JUjmeVTsi>x)7x;3qTh8e&f-(Q#p2ohN+=Gd%j#}N~SOAj`H*PkBsR*(tl^UYQ{7ib?IWbA)&dM5797*=6b+AUwk6Cyr*6L
oj2!5JO3g|0MA0qzzW>1z^Q(|q*JwNBm&CJr9A<*PEH|<RMh*$VlMg_6Qq)pM}!N-6HyuLf7OFJ@gpDhAWV%O`}7cP$Gau2}OmtSAX)lj&`n^`=2eS9_
e|JZxeW!bUoJn&Uc@K4)BnH%%K4tE6RIRRt>Ir&FLVoVGPWCBP`9UVbgwnbSS?6%yZ*|bbqQhSm}$t~G5Nl6j?0R0Xfu3JU^(knDF^HkNj<SnwU#prN!
-23C4yue;-ueJ7?_Q?+$(WW<D1O(v3u%Qtzb<uk%|1qQFw#Mcy=9@8+w4KQTq8*u+7g@!S+OQUlm-BCqPRTURMSJ<D4q>HTdMM21GQ=F%g+>pMDDpc_=
!$q$XuH26{#@DY<j9&yeyq2RNWR2pX~)E{uYo(h)Sqt`JAoLR;5A?@Er}UCS33Qr{%X^-pye5}0&*r&D?L=CTsR&=s6Zug>F_8tAuCerwYLF&nmoJ?^P
SXX5VIWjdoS(gI?(g+Iw7l&22<N3ga<dQD4bjyC+2-EVh_73!|vqvS^-BD^WE0=@C@+6u1V8$ZscFMLZGSCWos#O3h^$uv{_JgWHXDUffnQ8^*RMxnm{
g*d1pKJ`J%6~MU=dGDP^S8wR+I!-Q~bS1rqG`^Tr`PWS2fjwxx~AxMU=3>MYpvK@HWE44BtYi;J_T_(c_&K#&wT?TrQFGHWrZOSyAQ$0T}Vg{fmFzL;M
~oOSA2W)0gk9WFadZIXeF%t>yDTz$PxzZLNFg*ROFaSzCx>gKEqUohBlZ5YTp-(<o<<=~gt-~feq2EjP)mzHQlS8&K9E~3XfAitIlXY=+@FOSrr-*qbR
dY3<5guWA?b2qHq(l;H);Gp=(`~AWJ%87Tg(-IIbfvM7==4(C`htB{uayu;BUgK*|u;|=yt@${bqeX7*4GvqeZj%m_T#S(E`j<<LFBXBaj}_uGvdL1}F
ub|N6-U@miQ+Ty@ntsSq9ZvXXi&cflb_o}SeK5>+zyz1>QUh?5gc7Waa{J)gkTru@x;X?F=sPfKj3snR^H2KRMmrKbO-_Fy(us64$Fi0+Wq#hg)jrzOC
GnweOiZGI&;|R0#=DXj(b+Vo_3Dh1nSFd#fRHCpf_t)dK=*98;xQ$1#_G^bpbdma_2;G7$?31e!c^Kz5{-~1Ae{(uDt_(z5{-~lm8v?^BwT>9q{x2m%z
`<rD~mYmev#1atyg7gw(FK+*NKsHXL(e3EJMkdpqC=dZDqJ>-l{LE-O>_7e|so*-Px$RAkaRLw6W=ns!m=A@JC+iVOLieqCApSu;qQyS?;~vp8nxbG<J
EJwEOufR$|6mlR?I8sBIbKXPT=wUExyYV92|K3X_hPXyaMVB2-D<jj8GKj_ttTUrp7!-&&SJk&^c`qZyn$EBHrsD|1e;}j5<ed>oIEhNac<oX3k_TEl8
Owe6^gh-4&I&o#7WhgW2+pWvqP7Wl@mlQwotPUOebAu{1#^K?SgB6y4mj6zFGStY)PDm0+(LvUp?RNxwPhIT#BVT3{=D6v+3l}@s*Z2*#F?%PCHCSnkb
;hofXtuu}R3>}3Kiu#9Ue|)wRMBYf^7!7_IKI>*w5;u=<Gk1Iga^H3n7asMn;mf4qiZ)Zcd9>LKmR~9(v)xfdDC8S&hdy?xhNh6jTb>4IhzZF2@r?jDf
Gtm&)mZjHuBxx=4kRFIR0(@`PD!GZn?15&bDJuqUd0&nzQmkbP~$VXmJ%o7)!g8)ypI%1!~D%apvwnoN=g3!B}K_j?p(oUyIV2x}A5j<+gPKJKlm`o9d
ljKJrR0q=M%{PLBBeIXGI+{-?Lwj0*^h?>hv!(9+pL8E#0cx>rtW)o{C$vE{mqWqRXH{wwVGGsA)wpZXdbK_K7PFIetwz%7O`C8j=he4cl8FW1_NVjM=
ucmSQ%{tQV41)<Jp@XorD9{z8r@|<P@CV+ZYrz%=S<}l}ZZWQdTd7?~~-R{7HKBXm*!tn%|t*<RM{bj4V4G)<D#_r@1>m4gfZ$Q2w<L~}wjs+j+Yu(1U
&ew&9{~@10{?=6i8im#vh3jI2>4RiXQY10CHt$cf{i}^e1^QMZ6!y}Pg|j1N&wS7uz2|m$P?Wi(h)T`h>31hmgvBdGwd_%u<=LKGjUw;!_qBrd7QH?N8
kTMskN8ne{%lVON47l4Zlve<d87TWk{~-KjZ2MsAyn$w{_at4G_d45{?q)y``0jId#S$mv1sG8zFI*YdzA*Ik2mr)5byLZYFE9qEKpe9qdS7V(-$imfd
$D=7=AoKX}>j&hN<5DchZ()zaF8hDfytPz+?Wt%ROG;OM~An$3^d*q{-v2$~NQ>E?o8vhWpK9es}BYJsa9YBYrBsDFDaRQv3oQ`HKOYbHk3AxaOegY(3
{M@x%$-KH8m}N^L9ik^e3=r8|7@5T;_E&kDCp!rCTo{ztcmOUDs?ZS*JGM`%gFdxI5-r0g#XbdDdkCThOKH`@-j@ntUJ3a0Q*&4&;FrOjS7c)yP}eVKW
Du#oF>#;$Vl*tc2DJ?CG7%i!KHs!Jg3tz-G1FQJBkxe@aOo`tggBY%Rs{|~CX?2EG8Kj%+rf0TM2ikGx1GDZE!pUutxs3_ntKJL8sq5mU(7Mo<-mn~HX
8ji4~kQBPxn<y`uy1Kj65Bs51xoX%*NieQ9FIivoau;aTA@*5+88m%YEh$rU_fE+dL$vG#LeK(@<xQ7AEjg+`pAVU-xT3q|v)!2Yr)UAu5C6yTO6k*fc
`+aJ-{}`toQOtxNqzoaKRUtRo9yK81#a10!-xL#z5Z0vH1-QguIY#V2)mDaky~wHWl#v=q5mWP-&nu)iU9X9aUEz$=FkS*>z5NkQy?cP0{9)%ZTlc&&N
;^uP|NXbr}Pfrof=)c9v9pj>z}t{_oC8x2F0PJjybDa{o{LdGuID|H2V{^-Q}!^Z;qViop-%Eo18Z4N-%h>h238G{Ppv~dKc$}B_~>uGk^Pt|3$RpY2}
>kv4{Li1KI!FH_`l^{#OP3M8L8;nEMqrF)Q={EFo1!n})z*PpwIN1@?85t-N%JQZ$V1LuRn1${yP~;81?*aL`5CQndK}Xn-X)Xj-$GjvYd6m_c9K%nn#
8PDf=55dw70)%A3|*tU%cmjS-kd1r#0HueCDxyE2ZpBVfNCv5G$Uu`-v2|^1X^%h1lqX8LnuxZzIY7li}ft@tPBtQhhi_{CMOHeLTbeOy;Oyk%=-8teC
Xc=38(BX^jxDG)<`i?&hP^NbsG7yV22v)tqdWOEd3~6vR=siL1O}aC>4p{pb4xDYQgDsq<QeZiZ4=$Rx!s0@d9MeJiL)kjFQ?nFKKqh%ZP4wvSw8@6`(
81;T?5tWc9swq7&vEB6sKHbz?YCOHU3IitLdp`Mtt&XjuDKZT2%2bRd7wSam^d3l7v`!F80Y}DRXL|rV}N{Udy010(xTvw-WJ9rpBD@c#5oR^RVK0lkM
<Hew_4fQ5qX|P?JACgw*h`;g~{@3XGA7uv`l=F?lRs6SN)7A>=hEhf`rKoCQ2-$=O+FttZv_0(UP@K==J$30tEHX;yETrf$5OkhI`8=YzU;eM#GR*0RS
3~b-Np$k{u)$6LPGv@pQQ<gL!M9etzI5O$UAv2MOZRs8)^UWtCMn8Vg`wj-8c)3H26+&*-F2^HyZCC|w&Jy<8E5ZdefxoJ!jxHq62TLygz6EKf>g&r1~
!hqKCRY^i8l$U+8GU}RNpe7$gw9Y$IgYUNSa@$-L`k1bps8yg=8bQ+Q=pO%MpH;KeRhM^TX;HnsBWlyMx50sU<+e1Q`*s#r}sGcqW3p{D=BckJgP|#V2
tZiaqYDdAg!rO6eZ2*IEvJCZWB%`gvC?5uIOWPPGtyh<2)9%352m4M=V%UHLQo}FRXp1(v#^|>6O~wP4!jgFm)_&m$T0i?$zKC$V?C&*709#O|gY7^Yd
xRETwu8$W2iwMEB^yxi-w^nD(BXP;s}vFFp*a+5<zmYnwxRlf(T*ShBCums4RX?e#v$Oy-0`!H^a={Agk`q@o^crJ+}^_mea5|OI1~6b(>s?m5D(-EWW
tdQIg>{WphNZGuea0L#>BmEcY9|xez&9{6;la<qK92zvlLIw#wB*fG9g`v2Km-jbfiZS0qDD!_gKFaJ5n}%6{=#b2Wc1+2E8a5gNabPxx|Q{*>skJp<*
gS2Ubg2g)8l@6iAO=+3gO7Wdn^m9#MvmqPGElQd>1CCB!BLdLI~Kf8xO00~5Ju?1?jl1I%!{1r|c2ODp2pQ=<m$?2(>p8oFY;1mt1BV}*|ra}qmCt0T>
1$G1XwVd)8#e4e0YM_f2DPh8^K#?K|Nc}AgOpp$H_Y8F2m4)HthB*%i=jR#yCtfpVcAV`L4X>3<q&L7S&0{q+%I$U51T`C4>2M!Tw&0Q%!@4j}>a=aj+
KXlkuW>zFJHg5sNj_U0;UT6~G0=Ec}T5@h*i%Kq4U-Hnn0QbyrS$3&$pV>(3{-Pb+Wd~d0`e3MTlmNBz6A~evSvH%;XtUkLTbsEMEhikd1`3FkNh<&X{
X|bI1h=|_-`b2Ali{h98xy#IU%5i=&8bJLxgAHfncKk=YgU;v%sIB%HY}AX1Nk=Kn)4vZvDaO27wX!8G%i&^b<kQfw&-{|i~wepo+jB9?*0mZpL?jl%A
P?nijlMP*zF)H>F{z%46I6<G-#5OG3ntBo}dgy&pj4z-HvpOd;u?1Yc8l9mMt;fA$^d{`>iTTgwn=Uj?yv9f-Io!Sx<~2pQU*uloqiV;;h5s`4}uDg^|
Gkoy^nWvSWO@ZV>qpQij&S+f%nl3(b}R8_1KH3@u$lyKq{y3`Vu~)Hj(i`X>kntYAw=YeSL~vs^h>F$(;)BP4;y6UDz;V0*0hX$a=r!O(12qQxmCJ7SZ
Zb(}JwS^g?HCjz9NU8YneEgq!~vFUsdT`2Zw^8oJsWpP@nkU+;`gp@fA7B&@6qhyFdLjqprF15OrF$!YY=oFgDbnOWBa9NW)YVm-X&hCCI8*Ia4Y0q94
@-*6{DJI6ga>3?pfS=-W@Y5(g(ivSf8;O?CQ*6^~Cd{Z}n0o^m>Vkr+aCBmtjuu%ES&)si1#J6j0|g+QYU~Qqc&@X9eJux6v4^)i@iSuF{&3-@2>_Cob
Z4ql8})0&b1&&)2N2FiG2-N)69}P-&{e(O*+a%?OJ?2^SRhoz<*q9+ilSxLp~zwcen(CKD+ux$?SLC=z9Wh};WK<!H)H3`(S+@(+>~)VI=lmZ{@jV5$*
=yzPXH(G)NnXqFqdGzuU5+`?wDFsV>iH?;BA1PMTDeWK<$!@PI0w9XiJdW6lFGZwALXDPV@kajpn@-@YBi|v>SH9Wr7eE>d@5ov5w*_`!IHPqk^%JLOD
PdbDi!A^l%yXpzYv@3YE0T=aigj#j@gau9+b9*f<REVWF4eYwO@$GS_i!o%ceCGn^?P2503OY@hAXb*^TH=1ukaop9KW@wv|lBBP})BAB|ZJsZZuW}8}
jzXF-AujkzY-@6Q^_-DQ-O4CNuD5PD~?m4y{t)g0#87$BhNqdq|V%pr+&fC?#k3$mJ(`la^P5GRG*cJC=Q<Rg9CX1zK8VKEh6Oa_x-zLWiIyUZ<GDTc;
bDx9u2O^uh)pAQP-C`-R-dl8w%jI?MnpI)mG)zV|OiCJ&Ho}~a4vF&+52(%QoNcT%Ec`bEKeJ`0Z)l+qyf-^HtXFiCkmorgpOms$?d&aX17Qaprx0@%?
7rnov5XyA<Q7LFzKUX9+5|YF#8$`>j<vKbFs-f1WRM|(69rE(uxTP3HvZ0QbCB>0n$bo__W0KJh+}m~I7eMd334K#P6c{69HG4r=9+#jXq6glF>>T<u{
M%%Wtre`vWC^EM>UV{yFDJIUZOkP@yzj|DIJH;z?U8R3D594DcJ3HcWBj1ujd?ZdsfbJjrJN;Dzu5S-YwXi)ygfe`Iw2kydPf;p*~K63bTi*P%ohHGDk
gL9fi9lt0OC^8LAV@xh}sHz*os?#M))Ziu>WR5%;<!vei~@`Ae7-pK)R)a*)UvcL&MgiGYE4V&xR9Pwn+3ytP@8k1#MSPntJ5rg_~o4c|^ncEEcrT(+M
45{jqvD^-$1cU-XB$>%!d_RS8jSvD3;>mK=x6IYMI8Bw9*e(9*3m+tIw;qG4!$d&47IlRg^LPH`E&6pX(vJQctv=}pA0#mI6wDA^w$DiK@_?Z?|bzo?i
&X{w(jf%ytQ*E?y0>|gt+0~8-9F@aHfL_)inTwmVKjz@&;ikgAY1sf@*SL*r*~LD%RACM-7XxUlgVGtmff6hYT^Ma9En|aU@0>LoCNe>*=xJ_$)#We>4
l&muSWKx_USOsO&Wk0X@{KmQ02vs<D|0HDLqU-vVB*os6F1p_Vl*6=sf!Kom(jccS?qx1<j3s!xSH!!(fZ)Rv&v{wvP28DdU&1wm;B?PwZ}jOYhP_pQa
;rVAogaVQ^?|L0(PO*>3nI<E=K>tj^yWop9AKGyESB!*$We!ZEu~ioa<+A;%NI+?7i23my2F*F4UZkgO}&qLc4gc!mxqb<HR<k0H3T11WqR|jc!M{P)O
wqio|ij(T9_3rARn$TSG1Jg0&dTI|yVkj#s*|aT~`Qa9+C;@Bm_L7l1xboXE5Nc$FovX6$h_P%@?rwg=!nxz?_A&x=A5Z%p?h)0(5I`*`IX-Fc6@(YC9
QACBV$5<De#@+OxZ@q%NmHBQM(;3#h`3L9h&%{fxI8{)lpO(ZtP)(F{>dp_qa7c7+)!YUhtlt8522<5=q%d4?g5Kd&5^_(cm3|AZ;ERVV`3rq!6ekxTu
iUoLf+{ow1Zd=bws2nT}79E706qCHd4M9(kemeEBi`R@j=;1Qm<{eZ42T8H);;mjg5tZ#AhsF*n$FWuJ4m4EE*_gpj1s7kGWaX&mC6292eWnj>_q=ZTn
1h8J-(EX$n^87;j8B(wNC)n1fS-G>-usXrKmv%?E4S&{o$6T2i)%Sc;)dZ($~Ek+BL2U#6F>jIKykjqeZB?7e>diRhx&Ynx_gKEe24mchx&XMKkrbV?@
*ubP@ivy`ZUcQ)vInnd!mYIE?-}(&c<jnGxft>FWBOWocp6<Uwp>Og_>t<|I)7vP&DdtB2NHf)sv%}MQzGvyqkD2xIO)6@p7Z<;9{^g4aNOQ6EUCKAa%
>_`LOM%ZgFaKMm<MBUu?NP>Q<d8Q`5fYC-1CwLtRd^66F=fCzbE@7j8lgh>}@~#|$3njT^nD?(`GjBF^tG3wsghcl!JM=-AMvtnLPmtJ6jPkRNhLVd94
>^!re!DO0@5PuhOfYkXhOn(n(kFX+JRm#L?iTD^e*zk_Q1S^u?wQ+y^SMql6Nf9PM@qU0P4FbPabDaONo5Ib%}brIJESC-bf&o=qdCH+OTXO*x4PLc(M
sUGOMhp3Qi`e0mE@WcLlod)(~!Er9vDYE6_QC#;Y|EwA`IN&um<dF5C*X+$u0q@X^PFqh3tPL*z@%rUrNdaZoY&mc`Vf}_Cds=FjeaNqMUFesM1_%0;O
lk1O^+)1P&UK%|*Q{|u`DgoiHx!dn^c&}x@$>xYa)Cl(Bh=15%xzEKP@9tPR{FLZN2q8-j(}_K?mrEpuMB!WE&;Fi)}oKk9ude%z@$L(bGR>5JP{xCE1
5rc3{*OSzPFnti|^F^v;EsJAy~o|mA*6Ct`W_ep18cA&Rs?cO(X6XWc*nFH~KHY*>ulV<EH6%1CyDL^@Eq1)}KeVXn12q+59ed!!DsoC1BT7PjPAoZTc
Ec3yMM4`otwvuJ!57|Bb~ePeD<#i~h1qY*SZK#pNr--gUrJbz05G#%1sH`7xR2kI%5epIl0GESZ;s$NWy-?|b7w$Bhx=F~!~eZ*N>8Qwi#k;y3iAdF%M
=VMV1yO;S28Q&96^f1t{?&l#+A>RT-90{w3Pie|Ci&7qj)@AP;3;|pjIMZ^|t{!V|NpRN%U<ATXD`vV>$4SSz|FI%7&$R!`>aLsHV^80h*q*+Bd`CNdM
-7m8LVo(jIIJuq3f{6eR`(KgFfMsYn5HIovK9!}wZB%vFmkxgo9{y)g5ZcFCndIV~zGm>Y%ZGZ-Kl^lBa-Y(Z<6+lv-4fB9^Re-t=}#nU^@$#5IY;i}n
!C^6wnhz0oqWc4x9Mm9qz`={=U!&>qZ^ccosrYW{*SANzN(?Bc_Duqi$x$S21-5hSAI<qigva&4ZP~aIsQHWxjsRHF>Ve{>5JiW{=3Hy;oISy|703r;d
*L%|K@*SKe|UQX7=koKevlUE8)iFKs@$N7?4h&Wn}YA&-j}wEae)Cf-8+49{vkV)fBjMs*Qc6%ZO=|uAYK&=Uw`i;57O%zg+OkjzPVNmh$6Z^LP5Y|3L
5{_&m2Wihgm+pUU0;7f4(6A!^L|@{vC|LF=Q&?gANF!0{u0KH|SZ0)-<Po$l}YKjLRxbf?~Du1TZw$JXWTwk|s4?7^loT#4<A{LdH+Tk;kbUHf%I7Usi
$<vL>fA{o#|mJXD`-Qy48HnaT`ne_Q{ReHUPt8+bp45j0(aFz7g_5?nrzut~dCRbVTnEy^c<cm>Ml45=2@AcyzzqEc_D}3Or>qq^N?)4{K8<kB-(js{1
e>lwiR(9%``czmpch~<;|K|GT*TK5)*t1P5tInFZd;Bu28k=Ic*xCH*1fzX2c9SW=6GCz8bS(RmeHowQ|BdyJIujdOYq!mj<t2Rk9Dg=(UUJr{%KBoBY
K?l&pClc${W)Zlz>pUv_SW?iDyMTFVOkQX2YkRD^)t#)(&U{+i(kn9bBBQ3>3>zIPdOut0Zlx@g{YO%l~=1Iy8f^y)&4|xDyZ!1irxZ<o|sfwDD}=#V4
F6;9<0=eP(c~GLhaEhnlYqzjfP1r{f;r3#mGT$>i~Syo=TI~2m_SMRi<P4bg)TeiNwb^3RxhrrV@6tz%~NL(@U^Jr?rhK5@}7A2TXvKwO5<cn#yQn+_B
dou?KsE))NHR$BqRy>7MuA;GzN@pRQ!GXL-s7>vjj*P=A{rIonqVZJ3(IkqgWO;81kq?W8|-?aYnk*jz3Ui5#hk;j?Xu#L>#O88ts17Rj(k0iqOfd_8-
R&(sSfpUm~P>VQ6J&fel2jm^ArD0P&i4Cb&54|HhOXotC#1nI{fh~RSFc&KGuNS6shaSx;G>0*O|Z#^%S3=+6!*2^SS#sr4Bvg33HW!sU_LF$*Z+f{&y
X7>ezMP#&vNi2p86w+Zt4M|sMZ}R}Z6sgJ`2Si{JGuQH?*3I^Vj`^zcr>pZesLzrbVOJ}6b4y10r+V;C0%{{_adcLzt?dCJToU3%53Um=*hZTzMFX`bD
u#zc8@CB4m1T{_CVvv>)d^f8B(fcwgd*CU(D5n)jiGlycW6qWPv<nWsTdn=%#Aa>JDPU&`B9$-83M+cq?wFPJscSR)g5hQ*x8F~uw6jFDcfnS^C&gZSQ
P1kw(Z&8I!ZM@8uV2M`_}f?hfJG%Xd~|WbAGJLITz6#1hhrdfYVuD#dGE%=H9d@NmN}ZgN+XfcPJ0`)%*P4<8RC+)Z_g22E}O;1?7Pfwl-oN80`Z1Pz9
!9CR<zDmo?<K)P<wGShvSxhC+oHMmvB)-A>}ew4!K)gE0HhXKsgR-D&FvttEod*NzCZvIzk=yZTzYl^fWQS%%X<h?EHe!6K$rtll8cMz=0CW*Rz_T(G9
62|+anCpST{UcVKXM9{79><iUML0v^&tz^B4yFOFIA&$D>1dPoALJ8WVv%eYYGrO>TS<b~=U|_9+F3L3TcBWPjbZKg?>YRTv_e^u)bpnUB^}X$JRt_o^
r3p6(gMvl3-%G1rxMcJwV`*^W-O5IM-&N~t#GHUW9wn4ppJy+bTTwr`#2~eSiNQ%w7?uMra=HUdyPo&PPO@HO7eoOz4t&p8oBP-V!eP*QI60Fp$m*T9b
gw?%p?%irs+C3-2!|au3gUjC7&*)$^h|H<4((QcWFeO*07Vs|QmC$QgVrSSv^g-;slzXqL=Z{5b>0T`*?5w&Ny0su0eEnC*UPv~Y*@~Cy6gOf3I@4@v*
dunF0`wN4IUR+K1ZgBixFmZ31H?;rn@ypa)MYv(d7PIZ{7;t<wksr`?Hx{=mM4AuGJ{oo>tbGy3U(gcy8e<mP4{NM9~3sWW0skr8b6J*91QFkprOHBNP
%X?tG|7$bk>Uy0=F}++FG&(azo8Fj#XZbsB1jU8d)?x^UZWJmbODr-H*<AZu)mB;ZXapc%a=Oqez0F0qLQwl_}5>LeJ<aL9Jo38p}(ctlsgmt!}!mnkK
S_)3E+S29IL&{+^<?O|56266{PR<`rX)(?PSB9ALFsd1r<$k?3~3m1E2I{C<i2IYXds5wUK7u^KP%4OG^kiT@pRt=Ky;><ZR-*|C}kQDtks88QqZ@SQ^
u!&v_b9iUSmF!T=SMsB!E-GLiWagM31}ys(pgz~IzwiXrVMWedI)2Mm*u@?$;#Iho5hQ{uthp7*4zxiJ`vp@~N{4mBW_KD+3JP6;(&)_G9i-P90;bl*5
}|DDVPXm)7f&P%QUtT{nBI&ABN8IclWbXcl&xR8zTMd>@VB{R6laa}X(7N=TCz*A>#eC!X<o2b03#2&SZR8fLDt6U7dBZ=Hl33hH*Xg09;B=^2W46|6i
|oFe!CuS?;c;DtCVGLZ;f>~-X&PcxAV!}m}m&YvtgT9_#`pzx7r8>|CG<o+zwE{rUASdTXb%Sy29ngJu@5IYS)`0U8|(e>=u3{21CI0Y7EnJo4K(!ATM
wU31b0qK|x2HE{-wPG4jPcNA=L@0AC)1-TA)pk!cF?qcWbG+!f;F+SGOO+n_$fWOB@Hk<N7taYY<(ypP&cxAALU!9y6FUBIr6JGyhBVsR<Lb#E8;NP%{
tM;j;s=y@Fm(TO1^I*k{ObQ&}Ct<pm4FUBloYNEcK=eob38c1wtG&v=ymOaPPS7~37aFGaLywuL7F}9Emty15Y`ic%fGOpPz(RFPGNj}kKXRoVmrm}L6
xj60Y3ouf_?g~II&0MlIN1u((M(cwqu?2hGyhD9{zJKc92=y6nmMmv7%v^i|^Z<9G)lD4~ss!GVcr3pS>T?Lw){bfdWONXSLVZ!O$fnrq9$gYB!-CQit
F|YZUwGi;&!Rqsfkutf*=A}e6=@W&wVLUOV_lJT(Ow&Xa2|T?yxR%O0-7H;(lKsqz=bl1g2s{oXPCPKaimCrZchtb9&D=UV7tnfyL1g5Kw+IYs0pokZK
kcqu?aSfHnZEWQDY;S!RL2EAmH+N-tzba4W4@1JEc)}uxPH^d3!!L6lL$aN8BmrZZB<4WmUVjGk0_LMq`hD>;OJFQM(<voeUr}5Oi{ja@B!&<7Gr!D+z
#)@nG!ga-2Z40O8bc>dMAiwIWv|Jqyb0HhBaeY9yn<o(753QfnLOd=zGkBiR6AYWH>-3UBp90_HIbU5`1+fR3tmSzhbqsUwdCOB@K5vB2c6#v^6tbBg$
zzvrFzxNV~Z4C^=xj)v!!re5q`z8sq82g{~vbMq1vxEeXiUHE{Rm^xm{L0;3G!=*lVYMZQcfZ}6U=SVCWfxfg!r$YOwvq#=Q4<{d+_bt?pARTV)Py)1W
Lo(W|w{ykVI~gH(OZMf<vw1q{2YrQmuN^l@vceg^n2h)m)yNI)vF*h5uy}c~M`Yw8=ceRv4k7GHI&lhCzb3WLkO}Yc*K6io1YBtBNe!afax-ViHmwvdg
M$UT%!Oy+q$YRy%lVnDwuRGSBftDhgSDJ|n>>kg26ih-uTT4VKMGV*t<GW)n2vU~R>ji4#64K;t8P_ZtJhGWvO%^%yhi(%s8!C?aKkcJUhim8e;N`PN(
#0`k|Ip6w(=5HDf$7pB0lP_S+J33A6_O*26l8nI8>x2FXg|u&5(9#z{4E7?Y83>+N4dV;f7sSMK7_Gy)RmAq;VJ2QLrA1(gcpoR2K=^7AuXNH-pv5Hx&
J){Hmer5ob^ElHD#3Nu)2%qQ^-Ell!}{>Hizw^X~0KXKhvI*HE1TC+ecrP<{fa<y44=>z;lINtAbZ6cna>Nr1rkBDp->UM}LDD!60}lXn(DZ;j{JeeEn
qe$YH$G7bV}Lol_>*4@S4fg@wD+Mx2mOa7K4a}krrwh2(w;W0&_xtxo!gPWW@bNf=&1uiI{Mk!tt&aARRPsZ%({hI;4JEp15>uF^Vjk!VeL(d)Ay;#@s
;O)4Vu4YQtV5M}dqp_<=l|do0uZ6;E;6GUCs)~RG$Sd5aT`tY^E#LD#a5&zQDNPEH=3!2h*0kzKm_5nqQlIxiw7CsAcQFY0+f;KbMlVUWiB)h)`8*69M
#%Y^9TqTgj2RmOnr4Y^;V>*s6#5dvX;yp-{);N!pn(PV1)EwWFTf7R2vELTHix~T>W+ewm$Snn%i}yYM|0xBah|{*&l_yRDTGb03;PmqG!27hXSFBkXw
nnZ0mGQmm5bT*RLlXA!I3#{i`PbOZ9^!7(v7wBDwPf$TiA(Hmio&jdk!nisAZ88IXYoZRHa~&O{7cFb_Y0VS!#V%NBxvT8RM`gX=lLO{IwHlm54iaAt8
!<wH?gko>wZH5~6w&5hbJkH?&eW7gh>bZrWwPWY=0pZYF5Uih|l9%?V@5%!X5028J}}K=2l*PXVy0sbMWXw<Cv@!E*)~+Wkdh*YPm)3zm^B9qMl{k)z+
CKHs4}f0d}ucZYqxgMGe(t-XVNzVp9#@$(M$`40B^4)*!q2kg^ne9%#bsL<+F-k<r_4Ft!Hg{`PbYDV#}l9WysmvSzjY%Js;Zpi!mQp&W75yP3=hSIf<
@i7hzH8~ml0tya}KeV;Ur5hLU@Nxn5MOO|klbXWBo2%UFPmP|^8r&`!t|gGF&yIl?Xf<DTeC?YTXM=EQAcOjn@$l6XdQ@)CIZNb5$gU-Cde9qgHSD?NX
fFHX(GJZA{eAw;#o|qMTH^{|!~Lm0lX&N`%w90~U1-^kf1q+&yvyI0+0hAtwce<OBTxKUBgB5AEkPi<B?kBb^Zov=zqDE&)?7%3&+|X@&l{(9B*@yDTE
lJtcemeW(JQoZ(vpciY*rhm7VwdRnj)w<<Ep#;3g4e{Jr2+%2W=9k-!!fCZ2y&San2qqdRQ(fB?m=U?VR;gB_6lcGK$j;FMXz`S*vAPY$$uj@K>G@?5h
g8&%duLBiGL55#bKguIwvhp*8Yyh+-BuR$0HimS&(Mi+;hqas7jY4`D&{6@fqCY}dOt{l#Vk1=}Ee(tFzj4lCw)n?fzIWc&Qwoebbae8^jy0ywU0C8l~
kx&Fg{&a8dRWxy{H{>lfJ{@63JryXm3&$_0_J8jrcjdG`lNps`uHmMP)2Sh^nrDI&}=|2Cp*&KOxs1#?-If<#~W$to@d0sjvXp#e?Sho~+U;j7yuN1-?
iUXO(^i9g|n#cO_O5F7}vejsPcb?_lK(S;GN#r($hh71<x&(e-t`G&57}2Bnu~;S#|JU1QJad!-8_qh((!i)Vp5k|h@#M%H<eS1d<|h75-&&cJ%TkqMy
xcBBC--<Nqwn+Yt`g?3m9sQ8c&kzm|MLk!%Vo|)w>&3VQvbH`7q#`#)QJsm^P{Sz{RN%$T#=5;Ex#jVuRkJtCV1GttXsGb=~{0d^mqGj#-%{(0VyjF`u
qIKVcBE+db@`EZ7v(n@l(=6>BwNPOoJ;&{~`a5veiaEYh%olk`nj7!2Y|iN&94@6ST4vG3sG|V%%tfv0+xq%lxtF6NNVfZrdk5cWyMFpgmBt*TQjH411
<um8Rsx#xOMU)tl-EeY&hpH61qldHyrJ>^o@5HOAe4sifTXTfCb*8NCuVcb~sEQ9IDV#sPdaaeQCLLl!7WO~iaBorFFOR6Kah-^pmx%i7+ijZfvDXx9z
YC3K!1`D^T_W6m9jCB+}==J=eyEVm)pQ<h+T3&ZYn{=3IdoEIEztov->=DnxeZ}0w>PB+-)p0WCL&HARA6s^G-i6!(!V=;lEgl)%%h8H^<wYN=m(4Bd{
{$f1)uQ$!{FpIJ5TccoUb61rJ>y(<>AJ&leJimYS5NCyRXH!FW1olkd7G^FTuN+_*&0O2}{3+l4UzMwCe_2%f=lltWm%3M$(Zw`$XZH7d{=EC2jFp>=x
1?eD(EkxX)p6POJ5H+tV?{W&AnnMrBl{<j))D?7yvY9??Q$+B1q0V7XF<rNPTp&*y$-p)n}FIVX=rEMJ^n0}DtwAtl5@OqC$`U4Y|=<=a@_Jhp@Y6X^L
(?o`@iqWTJJ;GS>F5ncY3o$l3dshF7~J&2{T<imJ7I;Po)L@s2|F`{?M1R<0N~Vq{X}b>@I2gm4=tJIKu1a`f-nc@s0J1h7qW*rOQ=(_}@K#S5!I2KLv
XwuX$Y4Uslo5l=O2x*QaC3_f3eR&+-4p`WIZ*W1xb_me>n+-uL@k{S!PB<v65*v;I_pIsfAu)#dh8X!aQ<b%8`fjKG(5$~f}pub)@<dhS;$mNu#c@!2E
(0}aPLMUhtZ3;BQU&%<~6UkdxY|81r`oNgo1x-8%K4?*4^>Tn)=uF|rd+Zpsr@a?aW_3iWD`$BgpuF)6nf1j*px;Cosm&5mqL(|Sw$21J1a{jP+|9Bgg
)YbL;5>^U-iFxk}uYTjZAO7(l{`HT)_Q4On^5Jj(mk+=DpFjN0AKm1Ox~M)BPfZ)0oA;g$PyV3|ZhW4<QHH;Sy!Qq7>F+)vpU}Sg=D+{&JHI)9{@@4y{
u4g;A)nAcRq@k}{Pvw-mqz^;zC3d|rA<(kL3D1@>h@Pwgm~`@d0F-4UDl?k&e8jERVP*3-t~F)SKs>JhyUn<|MIP;Wn_3yAAS2Dy!!r+Km6x^^4CB9_N
#yRe}42YzjC|s^?&~AAO8AZ|M;uNd4Bk>e>{uz^$&jh-4Flu_h0?+|M;(8`TIA?j?vSd`Aw)hr?h$cWS%e2B45k2eQJ+~_I9U=<EOuM=k~Xsj)yXAp33
SesSjZqmF?4QwZ1f4<vsXjp@+;>{C;~VkMmT>)8BbI{$Ky`>BDb*|LJz=Q<-N`URUDPcmD0u@#%khf}dXf!9Tc-zuEV3@$Y_m5q_xfG2dCd_N6wrIllD
d-Xwpa8}ig2qdIzKKdUhR{P@bu`-S-Jp}m{@{h90gcdqkfAN<94XPeK0-UK*4&CC0fAO44*m;amp{-f{w*6seczCYW1{`u+;{>=wJ{Kjn&zKuM6_|^aI
W8rtz_33mi+VotcQTXJKGf~<$Q4!xn|Jk*v%3^#vG<kCqc^0d_jc%R}e$_=!@Rw)hs`{l4$*e;7zCYeo_;{HfTKwdD|L(&-{{5RGcW?OVSHAs|zxs{;`
jub%$)EkJ`Qj|}$5;OTs~>;m=274It%ugHe)H?E{>eX`KR+GsPXCPugWJtN{{5Ny!{7PtJp5Dbil}`$S54Zcvy30h&^(<FO>;MY8O>7O?#&@_bEo!8Pn
+ACg;9`(^Oae@d&Jz<c3zEJHn<bNH``!VZw}D=t&chX56x4PCgsn%;US(=!`%$?ZZf<EH!FPjN5A*#hu?hl&9BdabPt=a-ookle)}?-zV_-Lef@TM&L6
W*^QTwe``Yb4Pp|&+cV2z<Pd+i=t3UnS+X5fo|DW5xgZwXd%Y1z%{ph#<^b?NvXna`nVIH--i{95&nanE}M)jAU;<Rqs7mhqzVy1uZcBQ<{`=uxLrpjG
}mwG?>Q8BZbW1#w2i1+UHy$!m>@GW@nq8tyivFEUD4&$4G_2%qzx_jS`;(LPp!m~^N=kML}&79+IiSpYY{OB8ZW<UMPS7s}`Q2V3b{<j}T$FtgZg&zia
T)q#z-TK)SbW1R0bkDZ8Ofws!u1<G8x6JZFv!7S$;Vtjo{Aa#dHPPe7ee|bV-uT@$oIl(H;iG^2pFaG`uiXTG-4`BfIxG3%cfRuKpM2w?_N%}A%B%nVc
YpHdcdz(|U;XK?{l-Ie_k|v}q%r&ToKD(9KCf8%h9!P&+4@5<hx1*(ySBHRx7ziv!fgRhQ8ep0PxJ7NPqmp{;Qh8fl+7GoH^AfV!qZRw;*UQ1i|_sPxB
tb*PW?x(e*Ddw-RGPC&!2zg>Hq$-pDA-6e&c`r@T>piC%^Z#4}a%Bz4}N0V*Wgjd3N__p0~{U$vj{FI1=Zyb-3O7gz>}Q`m{aXmoXX+r*jeAOb{LBs#j
P2Cw1g8!|STNtZuhiKm3osH&@cxpFa4(Kfa}*@BR9%wtnmTU;N^$ul~zd|K_*8_{9%?@WVN%KKP5TfAp{Z-A}*u=d)rz`Q9IY^rK(@U|zuAo-6SjtH1u
57B}y>&N_VQNo_x_7qi=xZQ72{$@LL?Uz``RZol|HKHa|<O6Ro;=5m+Z($R|rC~k}0zJFhqpU)>B{pg>4_`Bbkee0t?`lGqX{Pg$!%O^QvE(2ft#Ixob
xAl3nET5ei(l$EHY@Rb=9W`^+cs=OhPXqq$L9>DnrY|L)<t?JPeZRWiM1J)r|8y4ir6`{WKHL7ug^;KFwb!J5^(TM&vjV%H%z2Y?o_KC&n%Qi3XPJZH7
7*?ebSqGI`A?rE>c_?JWf`vDAo5M!r%#gaX9)dBQggpBr=WlHTc1k$N$}ls1pEu-y(u);8b3<X^6m(C|DLHn74a~)nBn`^^UVdm|IIlgKBtRse)ZKq{_
gC&v$(Im@vlDomw)&|-mm@i@BjX6#1FssTXSOl$zT2Mhu`?aS-zkA)xY@ZZ+z{OEO%=oe)P?`3O@?YU;OE-fA;lTwtHy8wvV{FCyLi{$~}=h^7p+xxXJ
f)Yc8Ko^QGDJ%`GSoHz!KN>)hYYoo5*Zx6boRPs+U)dY0f2+)`}$$id@XjKl14(WlDaJK9e|U~UdR_`x5{t?x%a`m<XC{ox;c`1ODN2#241|1UrKx3?b
Rqq$gq@7p)!f9F5_^mqPjZtG^M*&=^yUby$3xc8ovzy0Y_J(t72dO8fxi8UG?u{dX<S)`ldL3OR0Xs-OT9^EaPXNlYNbh~kyiS9h!dwRkD#oEnWZ)I=R
>HRu7&3)7@k^c0b|J6<UAN+83fSbg3Wq$In|HG?q{OH4P{N_U+?$*;k%{n|h?}H!RtJ`A|<WnWso7l6T6;YYYjx)EPH~T(M_2q{*Jy^X6>v_?dHZ6*m?
4D)5Z*|i9F6ZyT?-8>O@O$L_Cw2cx-+waqp9uW;g*<+tk6+m17e4<&?hKGS1LV#CxidiS43Gx{<iP-WFhCv*kOu?w&H%kLK<^CDI|KC20DUk(9}Lh31N
6ZFeK5f846r)`?9KqYGr;Z)um=O|!2o+Oz#a^+2Lt@h0KYT9??m{62!9aakJ0#JG;yDTxKBacM-z|H#A7t^n1Xl^5f38rPDI{`$U71FAR-?`<b#NO5Rn
fe>OPQq45S_dsmBQFF@nC2pdTaX#|Zi{f_{u(9*mji#d=;s<m1KrctxJq0(rJ9@@!h<ZlT#<=H9!VGuJb8=W{$(*)@%K>V_lb)3E4l3Bs>K8$#7Rp<Yp
+29PcKYGCk;0HwLxT32}$cI5WB^~M^a4?s7$6WpvUXo6ULU7L%x>ut&)VezyJA|6~f=#{ld1J0Q7xJR=cGO9M|?XMO+TCw=~pQW2Bm_4Xq`}#SPUVH$H
F|uF2fScb<l2)%3k$s5>+)`R@s2gq&n5`RZa>AMl8?o8N@;c`B4y;ywhKk(!HALe}oam+r7MDvadORHR7i~y9$yq=&z>qx=e+IH%zfzdH<jg1s)zq$YM
Y((yaz7%V&fPWZ@iXQ}(+*njEIJB|={ihOUVF*;rLXi}?FENi;MNYP4OR6+yeBhSCN3Q<XDR(lk^O=}o&z}?L+|A|p2Kdx;gPm}?d{vp3f%~K;B%jGq%
D0+tUatV+)KFPBC&f^1r;Q|*?#I4Mi-HIdsqE0Mb>S{GidA;b2~D(m)Q_cct>jY{pl>FVE{U{+@8@Ym){01DbWXn)!pfegSP<BVu@CjJ-S6*NZIV;$~f
?_jq>`{oA`5Z0IDY1v67Q+1_eV4aW>oWHs}{C!#B&81{-0+8oeU46QkBu4rAtu=!oF7@Kyt|55Uem0U)Ed^XR>{?wE$~2^&q<L}Jagod>w4g6p#9NCPm
E8*!+c<sE*Z5)vqo3D5WG6Y!70^_M=R@yi~4yr%eyGenjUp#9R>_8ALK9UZ!e4k1FE0xJ!nRqH22&13>WA5VqDIcCdR_##~<8S5Zwa=wx)JY#m;0+B9e
z3<-U!5zYunZ&tJ*vqJqC{A`-tBNa73ZU68dP027EBD1vHHhRK+2V8w<B+aN7vOG7ZiVd@wqZ(K?cDQq@!ILHPD*pR4I7h<iSE)4lp`;_*=tOC;*!dyo
q-Lsb;_5sY_CD)T`yjX2GyA$GmB~0K;axU%ZfaL(t@)$M>QW}414N!x#L*Z4Ry3El?z{EN-O>{hdbJy@;R=^9<aA(%n@#ZS||N8qLNUsMZu(*2n%*+Ta
L8BcW;SP-djT#N6`*(fo)3DWz%D9M>s9!_HvEyz?l*$T~vpYOQ)F=9@l+r+K|RfT&OA#4s@oys#Z*23}#;>IKoCgXVa0g-YbWCfrIX_xCZjxy-o}da`_
?^ZemX<)7wrw(kfv4)2K7KLAua+WH!=x-g<VwK5Fr5!ch_oXEea8-2KIm`F<X6j~Bheg3h9S#$f~cbnfGejr9ww)ioFBU}uPQI2{9+0);wCIdt%4dm5K
{xFKaG0Kn6e!cEOlpv!ub?10ln-6*#EdONK{5}bABP;XQU_rbWqE6z8!=Wg<6TWs;P(ZQJJ?5R3l1|O^mhLdYe2s&6hlf!0z>Jl&suujam4l`&HrN*%V
m(fOq#%mpw??~V`D`{)4Gu&rZ%$cFL@`U`tXd^!JK`kNMHmkmJgRR3J1OH%N#$?Z?J6cbs%%7uaA^Z7uUmLKEw-KG~b@IruAQemI%$3y38mPm&i0;>>-
TYEWb)IFa3Z{t6psAA+EelxQk&nAkb3=lz-b`<LR~VwM`_~?@;d>BTEx9pp8(sR0M3unyfJM`YSfjD(@j6L%5K8ULm(l3R<04bmNi9G?53I}-s?4#CP2
N@k-8r98!(uvf9hw<5cBh({>+oB6V)PEIwnD?VHeTdgpB-yE0E&m7OS@&@>6bm-$7>)YJJhxPmo<2=7;(_d5j8uQTkh#WC}DemqH-vCDm}A=YEg%vti+
c!(AXcAvZd}=j?EH?51BKn=N#1N7eS?|&v<G=P!89u>rL<ENCHfd=5)Tk_Eg8LP^RX-BRKXNk(1)WCW~KMZjb9a(R6T-KBGpjuK0rLhzsWlVXJr7<B^7
)MJG8|Ek}p;rF@6Ix#R04)z}0@YblqP)9jz3Ha5kkc>SrCWzVAs=k*KLAxVoUfM$4{d8Vj&MGXC={;T$=cPR(49@i2$A?iWD|D`?H0uhB(&hy;*wG;je
v!!8+%5AJZDa$jYCLwzm(K1Jwg(Gr8#z1zjG_M^?kF<kMxP}f1P)%&3A{Qmj(bH~Nvyj2QtVTR9i5;h$Vcn7PQZXc5a@U_F;Sva4zHkb*!(*kqOuYITk
9-`fu=5m&AO+ft|6lgrWLr{X$rk(|21?%y>HF3IGng4*v}W}E*B9=dweom`$Bl@0^X1B_44<8aW2%UXY}o=^R26aR-_svtD?#z?NF_QqbgcrbNlv1~l2
v<DV<dL?>6@YKf>k>+cZ*pRtF3hovs=UJTP>bFG^t;IKN!eF*e!yG`FGA(Pv6qmKggDKk1tc#UjB=kA6Ef){?`Ag|3S%vJUnzX8}9Y=w#N$y!PoWw7cC
jTh05>)4Miw2SPjv!5hxLfV$N~+_>++%h6PXToGpq#;LDWfLeh1iI1b}q|M^|Hc?67yf)zZ3wh6#zcqC)}6dkB|;W(pgv<<{=0(a}7)D$yFMo@|yARNT
Sh>o)?;|X5%>rF2ce;D)|ahF6kop3#J=W{lQW)47ic%4_>0so6x@ejLdqpT}C&omDMh}0NiLT+s9sX=l~hTQzR(3%!8?2T;6-)M#XvL+fyk@^9~pL%oR
J7#zOOiO=Z8}qL<B<b^9(S(%1WR~b>6)?0FK@fV;-{?yR@wRpK5sbJGjpJrLu?E~%^b9*$V<`}UD+x1ZyPfz*@1D2T-QD=CxREZ~t12xW%t1qSNqAoPU
IVnMf*z}!Gh=O;<+K?FQScc|y`69Yx*|u%n7fcWAYH|KyTeNactd{e{_REhe_>JnsLS*%v^%hpp`)0tZ=`q5`rBH|)40FfTi5{SB|9HKdt?HQhPAj>dc
eC}TqZ7kYs#9n^ZhN)lx#Gd0-mlMJ7&1qPG$N0oHs9EoY9LR9XF&Pm62|)D46+*-F6CbKlyp3=O{9Um%%RvkPPykdrQKul)a;T@6oCa1W7V8$~xK_K+q
>B<rsUcd%eK=n+D#>TJmylU$~};LU?1Kp#`F{aW}ocG0aUIKvT&Jj5kV5G0A%h_y8ujl?n(+v~Rn36_es?@*peUD4>{e0|=>g*E70`DzS_s9)!v{#^`A
c0)4FzZQ8vtI;XVcw~om#?#hyMDc+Sq4!HJ+Itx)dZZkewBK6$RE?}Evw0(PaM$v|%-utu(ONUV!ig)fJynz`*bA>@a#|S<3uJ8eLvAoS&s&JC@p#sIL
jTvdG7Xc)X8on9t>RXFFL7_k`H-&YTGGD#BDF(c9w5WJaExN)j8b}KMwmx9qTvx8DY%>^2vW{awR>=V`<x|<8^rA=8UPE2)zA1`<p7uwxYHU~$6fK$cl
V&CmaQ7*-cDkO->?yn-75(TCoy1TN?&Z9|bB|6ePIfNfD5Uo5j2)+yHoa>dA!PYn6r567!w`vtnbitgR$g&0`#rV~nc7JQ{>Q#iB7aw?Q>oH=bv>{qKS
|KppuO-|G3;hl`_35y=rOL)W+P)wHh<^$E#w@3MGG2MAdI3H5R4sKkm5WDO!IV_J+7Q=MH~Z?!M9D3Ku7`+$$^g~(0lYGX54FeMTNe48rNzcfVDC-3-I
S@FgxY6dZ63nN~jN4JojjHfw*K9RO#hqwy}SWh=4q>^$0s65MGmWfxNL2==hEhgN8Pj$;G>XucT4$jG&&h4(RPZOg?d+N4jSYT=8QdIOGfzE$Nu-1(dQ
Him81wBW(dQ4c$T6R+L8>i0Px{%6{5ay4-z0Cm_+%_x32rdc|BA-<eM^%An5E1j9rNJ^?awj%Gc<W2L%9EN(k%yWkT960L3yF<#V`xvjH{;p^G8c{AQ|
`w5~A%GJ0J*g!B`VG*JxQa91Msd}<Biwf?npLx$(NB>psAbwYo-nV=0<Xp`K{96KN9_eXx(ICS)h}=3IcIK*kNc#A<&Ql;TK~>exRZ;FNb(Lc5MU&Ft=
(b4XVF7d8k%)(f;(%g%eDpV;9stG7!F5}>PngE)nAZojp>;odVr?%NCBX~IQMUGADgj*8O!LbT&5g%MTaM!@{ebNlwL}bId}LmR?K^jG1nX89_kv~GTg
^5jY~BS3!!Hj{;Du?NhTqJ$oY<^@x$#9FE01S=Uu=Ze!Y$ir!|ld<U9UFC>Rb`nJ?y2U)Z?T#Lqa<HtpI0_bVDF3@1lt^d{^D4%kBbb#2t4Ea?RGu2U9
U@Y`11fTp;k`1`Z0qojqI?MEzPRNXeAPDK2;5LT<4dG0K@7oj{3DSLnVnv}>YE`(UoHd1)nF(;;LqXkRGLSL;@reEN0C-}pHN#KlXt21JlSi_V9%$7p0
6G$XqB;G&C$cG|P<)cd#g?o&OIXnY&HgX#f#tCodM!Q(CmId^xNnm)X=h8gDyy2BqaB~i191x?%Tif1JV#k8BhJn!~};35{D5XjVY0c+BpDWuUS1w6xl
gxq3eE54eadmm8w0rm%`@f-;c2DGXQSz@DbTcPa<NukNDHfZRPf;z^LX@QT|yoUUdcfiNHlAiy#5VDpm^#<p6+K1dFyq6bs<6OnKZK2IgyU$L&qC7-5x
zfB?7(E{x-%h!o#1bViD`$aHHTaRVF?m9^sY6BS$&^D{uwv!GIWHjV(u6Ep9ZKjqn=&QlAJU3eI16~lV`NZL&tR*y3wD_F%mr9&6?okd@l{#x_^E>m5Y
HP+HW%I^4HlJQefBHya`bNk^U`67&u4$Gk$s#H!6Y*~2gbBAGrmf<hiS8*U{u<-KLK;nGC`vwX<u~R5-YnY66ne>kSgVNV2qnj?-;dlz;{{)0%B$5@oN
!*8&@us;oE#(3}C8jZ!;e2;dS8-IXck6{on{I&K^@jcg&Rl$&E5E*zg~e9t$P}kbKAScU@2hy_%Xhk;n2{iD(N<>I_U9bnzmF`KXc!-EOUyT_&(LdDK^
WWeCCsFO<9w%9FzlXd=V&3aU|9fjD`&t*n>*Gc12(Q)^$a-`N<rUx7cZ<b)dof6BB91jBoy&JJ(^98XGk6POb^DE)EVN(sj3DrfE|jeizoq;KB4q^%J2
D?*m?8$ZNx0hnK4le*By2)55M^Y;2sRz$My^)r6hH^2nLTL#ah9ii<IbTd*aW@S3hv+nF_y}(D&y=_x`&Sc%Gz@D5!^($mNFwux3h6n%a-cwP(E5BeYy
>fIXz$YY_QEaH;NvsrN4pNfqFBTAEs)7&369QABm3);?r@GSqGS{g^uRJhYJZ}3yMkruWo1ecP5AIK1O#hYc`9JAq{vUt&kNU&^zy4gmyZl#M!~e6j?I
ZJEGJkJv`_kG~7R{ad-kN6qXKPs$Y0?6JZ!P;Dc|Y`@t!*!c(pvL3t$En`I^y$tYuzvJ2P^~iSbO)w*nYEhHa0Ga(7zcU{oZ=_-}n5^FX#WCt$_@MO`r
68YajQ^`!^>aG6HFkyWhJi_9R4m&VM`p_twAv#`XK<{Ow<@AN$Mu|Fbo*Ap_n*f7_b)ef;mOiRnN7_rJye{)YYk`~2tspZ5E|;=lim>-X33NBA$c|BvV
YYvcc>wf|rE&-d2w^{?CiORM(x*6r`}{|!(4sb!m?{-|SHT94h$+qrCXCtPd(nMS(%-snD+V6)4(Lt?dEaH&?58(dp?%IO9d?>_HThFg{3M%iWE!9=Q5
^y|#$fj`J@8s<T&s!Jd8!<0?il3D|-G*FFk)msnTN~c&_>-VDP(~0!9=OMmDHDGCje+;nhF8QsbdA%4o-nAungQ0_kHMieS9%Mn~t|5%jy6|=^Zf%3-c
9}GTjhhfUJPP5QduJ^%H9Q*D__E^fZp!90Eblv<aE(O^ZfU+sQ<ihZ1o(y&+f<OAsDoU6aKzqlS9!zUMg2`hF|X=TydmVwH#%<OEw2str@LyiZ%VJx?f
GBYuT1DEP>65$*GPhIpH}7@L!IV~GjFfKHIGT4O@7}zUMI$UtA#6mWagosJf1x*_wiD4QT6gW$EO9qZUGYlk$v8!o`0!9;*K1<q(&G-3@4(b?7km_CK@
=JDty`Qr$gI)A!<Q}?>v%i{I*vd9Vi}ecsxZehx_RyF}1$i|CjSGKnII*OUEm>YN@^fm@FGHm&=u(E#k7@h7yws+r-WVP&aNx@bOG_faO}C<|cP*vlLQ
G-(Co}MKrXX{ho;&(G7Qyz|(8HyQ*lqhZ(h8Y15?ZDu_LaW>P5PQiz+YwwW~vIw@G}un&fd$8>rE^?5(}1HHxWN(ac~=&v;7MwW71>y1L99zl;>w1g#f
!(aMuz$rOj1x@B|n$6PE_vdH5f!y2~D5AvxQV?eCu-!)zO^s-;xyLvAhu%87tr{gCOMxG?5_jKtTGJMrI1E=w?R|@e9);EL?fQb}qOt4utu<*@>=FX`k
!<(gBxMbrH{ao&@F#Ga!G&S{hyN{ux7E*@fDJ-4-&_;%w);YL4p!?3viP8UH5+wH>*jC7-*azRQLnAbz9NnV+xl(&lu0#AD5X_tTdhW?6~^vjPBov%wt
8ukfOi!oKkk3D(=*WCb@Sk<hn#KQH~TXghI72{i0D>Z*gI9fe-k^bDsYEM5>kWvwD}MJJMh{Q)fSfDTrGC)1}XPC5LGz#_^rtxmn-kQ>3kpmm-Ej;xiF
PmMZEceORXRAqg8@O@$?<h-RV$p+GvI6%(WQrT+e%0qS|@M75}vUaqqCvnetun-#k+1+4g)J4a}Np5%OWtg>IrzbowLyPoKdzUJ&(0ugQ4ii47fpjbAe
1?JXBdcIkG5;7vc`*E=|TTh)Ps^=PrEAMtzNUji(8ri}29s++dvTm16lJXqW(z)`pHrzrv7<2Mv^Z9T0wBTBPnJKT5sVa3OvB$b6@o_?J3=6#D_84;b3
6UIew3o9_pAMr~#9kWIK?ZVG$*_<Eo`|V@Mq#V}X^SC2PKk!ps?$>oYdsl99kC^laenxN?xa&S<qB=vl!hOfjur{JV$)-ByEgR*x=^K7Z&+zr;3U(mer
)jh45C6sPT)(~DB@;DgEmr<Jel{Gwz*<k?Gk@ECW_y3bPwhB+g&Wmd;FhkiP1<+-T$Uzq@V<}(9hviyFVq!r<r~07`8hTOA4t)@k!)WCqO9^Yo9=Sz`r
C(^evA(dD!G-&B8V!<P6F>!s_^UlVPF%Aaq&qr?!=sUs^f3HWcmB}+`gTf9f<b_QS*XfJ>BS#DOy5hDgx2{b^P#uT7+GS-y+0vFT1=a`MdoBJx#Y23)R
LzGAri`!av=xVAWL3+c&`%m|t$509;sxGH>L?n#0^#wF25ms6yff`NeGUsdli;&Ub|CRtfuc{*r*>Qe2_Hz8l{6_kZ~BlxFf43;DIazS8+W{0Exw`tk?
gEcqFVr434BHZW@8F7SuYi|)wKWvaBYEAhV-BYe-l#cy6Y{hmtv)$?<_w{t(O$Hn;QwzR`%Vmk3keF{RvTw^f-CoET%dgQoIOE(x-9-&>YFhiQ0bC5j?
D6VDYN_pWY7=|o&MlUfO$fGq%e)o(F*jF#R;xc0f6O{p^KC3)-nDoAiBu@{Yzb^EaNMlH9cmrQWI^6LVg{Abropuk48&cg?4i*L_>YH=MWM^mTy*H8G{
d1AWVd^l$zi|#`Gwpax+`W6cI&V2Ze4~8_IO`qo+Exg`PY2KQOH4qv9f6z>%IS#ZpF~uOFPb~mZ{NPo{K-G8PNr{(>yJb>IGu16o^o=)-q#F))EpLm60
(=?ri+^Gr}6bX{XFfqT^sQHl&AZI9rO=GWa<+Uvb~h#K;Ty~cn)Tee*Jx%s+i_E#Bw7@$vT&`ACzCOL#nna8~>pFFTbxO?jAxj<svN1cJt)o5B3kX#tn
k!G3CstH!R@-o>b@Pr(Kd832U({Spgq9Pno0>YU=+~WM!wT9}i2p_biXF*|YjY${*M_jcczz^pDxF?F>hsUJAnh!(Eb>+(Y;{$Z4P9+Pw?nBI#D@KFh!
w7L5lu_SCI7x>6tQj8CC2>(+DVc7nIm>=zt#7oKxB^+ud@#U3@a57n~Llor8(5X>wH>H66c$9t~nG}dGF8P$;kbkU42Y)U@>eH`&a;cCJMDEl}v5L4w!
dNS=i*4VZIDExt~NQCtNUFoae5*~z+Bs0>>ttv9|g-H&gSob`{cZdX!jwLE@tu_j>isoSk4cHwjBiV(2M-B``|LD{wb<#e#BklZAL0$i?6B=MHr%7G4k
dr|jGFyVJ6I_E%P_rw|g7_M$R@Elk9;)8gRgHK;+$mw=8sTF-<;7jF#33EMZv1=9acpeQA$&duK43M2$vzY=e!kwn-wwJ2t*13?(|%+FS;vdrPkW5f?+
^b~S|=bX<K2f|j9vRSfQx=V3y+Pf&U7Ryvwsp|qxGomBT{RuS>0dO{as)Jv-hom%%cc>9UtTAJ&Zq#CUS*s4|?7`2<I@NP*xgS{Aus<&BG4q;nDQh`w9
Mi<89*+{51aG5_)U=faPSPGAGDVl_mpw)EuM|?AG_(;RaGAd=_`)b=I^xAFbTtg1zFR5lL(~0vA}S2%s&A)&z(nyY`!@1P&IxQf^jshy}W<8utVL_E}A
)<TlL9f^{{Qi1~+b8&QB9cc-8xD>azgguXs|>@4fPG}im!H|7)2s^(yu`6U1CwuW_x>TOC7vSuEl*Ds>#mkt4KIHAoR!~^89%~_n`tjNci6m;lo3|B-f
*hPF*b_(!hEnPk8kdYy_U6qYbLauZhc|!xWuLU?a1S=uqBojzJ3_f0nHeE5~wQI!czC_TuN6B`+!PMZ04HbtC_M%U(?%l1^XBvQ#w1P*2J9dJ#+b}J&!
NWmw49=hyEkf4oU~DMLs;4ezs<`cl&;4%+y}K}LZlT@d{#A-!Gca$F<Z49!2`%%JN52+28zpBvEP~d*HbZekpMklG*1-Xl#K%T*T)-Dk{aT?92z<>UMr
gV4@D7ZxZ5RBLoHUGZFD|JWZ;wOdCYwO#`?noiT~6f8U{RLIa$pBP;x&K}4Eh5hw(Xpcm&rp=0DAu^N@u2tFi()?^1$#M`Km8;{l`ifP)&VpD=|um!J8
XTe|<jQI!J?Ak$QCCGSby(Wpeyah3wg;M_C@s0?gi%hZyKGl{>_=1s|C>UG8f%>)T-z#^_*Q=hq-v8a$heCew1xY)$$!a0h<?)fO_yBiPlT$d#;m>?;R
QaEgwoBF_I@Xb;uMT`Sg(sF@%Tvb247%AYrz&G$0h!`|yzXzE_?Uc)c6R^xLf4|LtX&i^e}{-dn!KXC*DEN8zB(CUJbY>5C%DaZ$coXXaREry>?f}l<V
79{j14)SXu@>|XXydx6eFjHD*xAU}3@L}HSJ}ry{|0!J)1JvLLnr&U1hkMSX0quepBs{`>Y?+^$5p%@5MeKHQpfCR6wP1#OTvc5Csj%r(-$)bC{e}6v<
yv3SSg?;UR0d%S|8!EMtDS^=IzRwoC37|O0arE)rtMQz`SDc<&M~es%<oj793+f19U6+X1Co}{oJq~*R}N`|sk4BggRlO}dAMm%hEPOb?JuDd{X#0~XO
4_d-JFJO@U>Zw7w$e9I?3e!f&V<$cufXkESzJ%y;xdkfePN4S3R|}WPDJ!<)9|kH2x%n@7EVyVHZAq^=}&F@AZBYn4jqOg1vF0aDN(qBjsBszMtyX=jY
JdD<fgqEB}tr8{_+^k6&-Hh71M0aVy4`&LQ8~#aH*#1d&wukGluaBlM)_jFE#?T4Ca@5>eSW9dNC>!7Vl?Pl$}Y=v8g4=pbAv-PgsY2LP<#^cxUw2}sK
9d6V$RMS$+L!Icm^O~9Q<CoMs}Qp`<=F{S{?Rk3yMG+$+>!vo7q$$07{+W$9&-uZ18BhQS!9chtk*hir9!a*d8xI>ng(BL(?_))~&zwER6ts>hwTd1oC
oNahi2;}rZY=5BW|64+D`6k?OC_$N;xoHvUp9f~H)N#aSuN>JONVYmqv8bN{P}TQq-U>`#;c|EJlQW?XDCNr)PMjVD=3JybWp9-094uOC9A=~tXvI^0^
Vo6`dz;Z;lQSBN!@O**A&WsRfYL{{M{n|#8VW36`cER)&dJ2gF@afM!1<P~P-0B<-w}FSJ56+Lps;};4l$;f7Yp2^8$a@64d)er!wfxGB4$O-d5)?wKF
QG`a|7A4Q>9d}VrqRh@6Y7Z;k`VmDV8P&V3{=noHlQul|!h;%MBfw8%5jnR^`tX2~n)n?q<>f0>j1IYKB*kicG0p=|#a;l&7?kWU%!K_U(8(k}yI(Em;
Jn5zUb}$i>tW%)KQAK&O_{m0q1{`uTd?8mO7C`<eH^bF`QofQ%4!93MDpKxl<UshXa*m43$O(XLQm05v>?PxsVm0V+1r%~^8OHpy?vrVkDW0upRtSrKi
Q=floI1XOga4*v9BltA362HasXt;z&iYal*QCYiszR>yEoZ5<CvD}X%ttIl_C=tz&>h}U-6eLcs@!fRR^3jo9;I8!LQ#vjBL8APaIHzT}4H;emK25Cq>
h~Op>C*#m3y4`#paZWpw$XCQBDQLpYaqhXk)zEp!c2gD4X+_>d$UH-9vVqX49MMM~Gyzeo+$C4W?(6PzFbZ+h69#H>z&D(E(*kWKBV{?ZbF2(g*vamWv
keS<r9ZPDp#mg|TR;sLnRT{>oIkv&7%KRn3(3B&shtob^|!RY0e0PA&}@(rO5DIp=B1FB7&M{9IP)ji6XX?+{G@(Y)N=s;W8WzKUg)hG<(*BOMxVIuZi
L-3Hr-}JHV{3Js9HA27AdQ`ilc=phBPemo7pvA`5w<qSxRiQFH$}$k^ys**ymId8ni>?Fj2kP#|~IqA${&s64E4uxhKT-&?TF#pyVQ=)OrVmz(1H%9F>
4I7xBz1VTxU$s0d%o{EA~Y`4OGOYxvf@t~zMbl=y9vH?BIIsbv-R>`~sHJ4#5osk>`2Dmm4Pz(S#I2w5<!LlydGI35=t9vNZPA3N^3dKPIu6j?S4O2|^
(+tcSv0i~tJu_>xtnM}$s^AoKkxByUX6KvZPa3zg`+*X`*E$mfM&g|F?cvGrnDhGB!&AmvBLy=F`fr%>-%+PX$y3ur<@@nVZXS_3Pk(Ze-D?+k%)Fk-j
%5|hkr=&Tw4`HvuDEhm=IJ-y>yu8pr1jrmyapmCn`L~4Lnkfs!2}Fq&jNtaT_`|fjHn+|mW%Po_5<#__EBBFML4!`Ib(Cl7oCwo9e$m7zIL>3n$ES1pG
~v9nfqv%pO7#0i^@i!jYzDiGYR#lEafc|Yq}yC@q6|a%IINjd*ca<<o^}?x$;S^lG#(@&yUs_fQI=_%H;bM(#3N_I4)}JIt4gk?a?=9ITx5QLXSU3xy+
91shWSbn&0_~@<+7>%IYa|-6IS!EiG)l`gITns-2KCug{y=wEY+Bg+h2_Nt~mW*?gA9w>DqD*E^(MzpfIP-lK_yiVU=wjod&Z!p6nhkKI~vwH*<Ao@CF
MMz3FVp6er$kc26iDExIy}**~O!+*dZzzzaZV?1*gYOS^yWDdU<PC$~oZzRm3AAd}x{g^&vRjRAI;c&sZ752X^!xtduS9VVq1H(6wxZ)j}MEwRGt!%@y
h>g_C$1H0;v74jizlM9G-Y1WmSxGO$AN;e?qm&_#|Qz3wet0j)EpxVKzc^Nl|o@KBbHwG^QfYtPUQwPJc=?hc$N{_2P-xAgWeD1`%gpLs7>#=+2u(b&h
G^p@}Iug4Dyk-lGY&3kGscW9CLF#I~YaNmYZvyMzH@^4A!i4#)5$b;4)5_If{n>-(Ys=VS0>RAfA7+FENP9_?<+`rcqRPy7$a<m6Y@L$Z-o$`i&6e{E7
IPdTk^<kI^K1T#R78wjG2o;nzJHsWX0n@UH4jXgD&qwtGp`>5((x19zWU)4a}K>if|68u@wP<p9PC$b$^%HC<4FpWQ_vrmPaJtvg}9tqB*)trXLzCEC8
xjqW~QzTp|&pO1p6&x2@|?+&_c<g;AyZ8??<~iG>fl2V$ZJ%L=Oq}%KgPQEZq@}s3ZxpLckPUGnI;xMY6KFDv<TO!oEGYM#B_$MfBIxaIUf8i~9yjqR~
B|=(W*#uexEydMbSL^r=3Fz=9Vr(Z6dh6--Hx+iyhBmAmtuMy2oQ0O^SjAAfqeVe^bvVDh!`u5x2Sd*zpcV@JnN*)U5810>n4vOmL?y4KyAPw>G#iLG`
pPHMd`BVCU>!L<IBL9tJwC(x+pCJ;Y!taok+jr7Zp%&j>C-nAVUQxa#&L~u&V<TM_#Qw*%ufw}Ja>1-dx)RFwQqJT7D8w`n07_{4HB9o^WyzX*RQ6G;4
caS>I^oFVla{?TF^e<t~)Ai!VRmo593${t~{aW(7e_ik2nYc28GdX+aFlLbX%ni&QhApp`BnJGgeb0HR;KucQ+E72CV|ju9b?>QuFZ8y`Gi@G(aaAQRD
Yl`~@*fVACwY&gIthVzPL)Oy;QeG6L-a~<uU&`m==K#kGsJ@6vAz==k=BzTXQ9@)PklK52)+LidjBKz{zqv0kI?%c|NBR%{EyK4AEEa@Lht`Np?Ax7jC
+4U_GGLXL2$y@N!zl#=|H|{HN{KYp1HI;G!%&)=g704?y*tdPFQkUNdp|ym!VrcS$4ACeXWA;_xH!C2F5Ft1U}8M#BBo=rlrxmuN;g<U@K<S3{-n59(+
3=-1bmBf6_Z&`#?^3cee<S2Uv2(!xxn0#k)aAh6YgOmf-tlM7G6Aus|o=D(6t)NZhr1-zNQrcOyTqhrd}A$C}11<7#d{UbLIr6>m!RGZQ%L{e(6bmg`0
pEaYU51<$soQG;vzmEQS>Af;Oxt08TiapUn02iC1d!p4+ehvTq%hNIh>Tvd?Dgt5T=(tiCmIDyoz^~h7$>*cy6$)&m)v2PwwA9@=Mqn(ss*%NLX%Eevk
W-~Rs^CaQMh0d00`DYTv1Z{bh6r8P$&PT&rkhpS(6SUhcb}*59qz2%)et)|U>%N;(f_(^{J+pLEU`TDWu0ni%q@RsjdO1bQs*8=ho2ZPtdYF}(KkWaj`
4?}zF`eAmVu9Hb$Hh}cHkJ32GlbA&tBvrZcjJh9Z$lBRP%ekQ_`r<OSz##(g14J=Q)x@Y3QHKo4RhfjwP{658bwfWmUV%#c#|cO^i_gMGVD6F%?i*>K{
&y@<G$--u$byOv(19f-Pmn2v4_c-_bB5|YBRT0Zwt{zL^0>?S1fNYJd9H(;;U2G`N3a*>A#fc&DY<DX>I2oEc6fmqmfD7P{t}IQ^Q^cPwcmR3mJ7zrPQ
W!VUg2qD@z6zn8z#8cnt3Q4MCoK;Aq>;;IOS^wjmoUQ%efsA&AEt-9%ZhCtXjWgty}9zQIwYO`;-ts~||rV=K<pqJQ`wsinb&B6m4;AoAYwv-C<gPkeB
x?X!K%i?o4mOB%Ga{MX}eeMVuR$^~l(@iV$g$nXB=AC$$F=VN!-={cpwcmHc8Rd?6*IhsaQD<1#d|9o~VMco{)`EP8i{_sEU(b+NA^box*_sgczcmMmm
cYPCz+d%8}K{4ES|C8_aJJ2-#<_qex5nS(^|4CVYX8g;B+AVs`jrqg>emVa)cS6_VX5E7yyBv0lZ}T_gy_9(K1>LsxaSV-w@RoDMxo)~|Ggni69j%f7#
Mo;SKVu%qwU1HUll6IbRK=2(i5EI^I6Ki>DYrB%ez*TnKh{n6Z6nZGa$AMWt^F<j6@H24hRs~CVcxdh5QhE{zwAd`+<u5o+K|Em`4PVfGmWCY><Hik^3
(pXAN!U(jDKk<x#he9!9VO*3x2d^pM6Yav{;xQ@hd8%VXAU1DLlsqh`WEc-vGS@zAU83U5&*4kNAC_(zs>T$Dvgtt0n%s{hGl#O}5o{AZY35{15!}yma
OWVPm(`id*pqe!i+DcR!wgO~y07ZS(pKKe+}|Y2$DoH8*LRzkSC~MMsS*-p;(*?#<A_Km0d{X?<Is;=|OX%Fl%F`1wK@eKOz}VR$w0wf`4CF;(HxOtLS
`Gd~Ib9Y29(k?yltPgDO$`pHkVGHrg&-e}g#H$m9SEOl*1;2Xt`tDd6{GT!D!rTzoIH>de*HGvrdB<9Y}-ReGA@n7W+h%B{`k7l0Q-qR<CbxV#~4$NZW
R_Ac}|C60OUK*`)-Q3=3bQtXozJ%ey{f<98Xp5ZNTibI@p}pesyZsKXhuk67nbfFJ2H}@LZ8z64X4n{!cH}RtpB=h>29pvw+RQ^$sBgVdRg;ba&0&vnV
YlI97nA%VMvWidw)*S*B`a!M^Xn%^w#<tx(ft1W{-<>}KfbS%XmQ<t;J;PRm8rxh%J9P}yBo6Yk8Ay?660@fdE15xoT8SR;mQ5>!}j<5>;9Jsz3~-Qth
HC@ktT`T8iltrUzsRK_9U704ov>$sD^6qC(vAPm7Lh9S5iqa>bbJZ2If-n>f)U<33T%2I{L5kzS1G~6u8c}a6oKiH?A@uPg<e7m&MoX+d*b1Tx0VAk$+
w2eON1{a^k^>Y#p<&zU+P6ISFbI)W-^nuOg*8TGg6$6Mfg}3aN@ii2Z}TcO|_Pk_l}KjeRVZ9#nw<YUq`u@%xS#$5#<jvQX?{bLme)Y&9J2cid@;jO|e
*8eSfX*EE?hfn(f??yELINb^)LOoA5$2VR0CtrgN?82iKJh_rv*?UFNB4P%!0!eySLXJRC_1qbGnblV4S8(+ugL7;OFU*-t5C65<)PmC%G?ilT1&Q8eJ
@zbVPwY*1_D^Fy`jCz6^y2c$Z%a{GUeH9UL4+P_d^x@hrH_ak`7p{N>9kFMO6WR7x5tMw|MPhgP&11jql@e<%tTik^S;!~3>?a|5G^jOhQ{6THr^z1B3
W<&D$Pax-<+}d*{KAdd+BXi^*yWcp<b^nMHjv(=I6D^j_VxMg?V#WeS8It)o~&IdL2JM)I*7Jw(6RfIB=@*{bkqmCVJQoBI}|QpSGZXy=16|<lYg`{rf
jfBPcHAfA>vHSzW*Jew`sKAA)gL(G9emE_dcRt&W5RY$p>4e0!E^Z;F{Y!LboVBk4;sM^{C9Mo$Pyt1BbW^2!V6^36V)VT)zJ39fn2O&Vri^29gO2qlB
*A$>h}=SJ6e7oWrm|{K&kl0{t^IcnVR@>wfT=keez@E8)*NK%0hyL3Qi`1V?xB-`?Z+DSa|{hy}u+@z=ga4y>3fW6bfSBKr1VOFHe}N*!)KBSQ5{K61=
oA+!({&|a*AO)zrM0n*MVvzGPtg2e~)w|4aY;x+PX9kBUcpTFLNmMhS{$eGMXzh1w8o?sveNcaP3-#g;sQTp)gSLv5r63tzoSPKRtWU)v#+~BX$K4atY
Fn?yH#*zYy*xgQS0$2r%59ikC9l8zGw|ZaMk`1i){>jyN{wlo`7R!4|i_849&waNRVW$p3<ch2#u12>E*HX?wdY-tz)PRKi)4`vv^QY3wuk91$jOwpMR
vWI+ugHy6<Ml5;X#8I2ePu!`RrEV5K!MwHd94eMgK<_{C^1WXfNpRx@tS*-f<7k6PYUCEE4)A7h}e8n2NUsvJR7E11x8f2uKjGM;T-O3BYm*j19-~Iwi
;e|{l5Fkf^|wp%wbkD@pX86MPMgyGqAm3s+kVK7GR2)=IlsA<soS>0~lj59&T5z`L~7MQwZJi)g`{2FRtv!5d}iILJM~?gU94Ia8+m_t8H{g(TLpiVR%
x(O2dKZi3ki_kni&?^<VXJ(k@z|q2nd*6+Ew6nYNj10EHKK5oljfO}|zZ0krV=taM=ox77ZuDOhFAc){eroKRT%qS>xFx8lun#hKeHOF=UmKKVIu(ucf
4py9jO7AvI4g6wn>!~#JK80O4k_+(n{B5ZJ+cz;Xiy{Xu66;Y@na&_o*#Sn<OE46pU*pPbv^Jc2|XrRKZO2CJ<PZ(Em@;RL|9Y@LzuMG3m+gD_5`a{DN
SDTzr!290)gHs)@XIt7qqF!I`=gk8)l7?<{mo@Uy-pr1Uz_2}bUi>V=Pdf^yA)CWiSQ2bg-fQo9Y*NElbeoAHS8QLSNl#MrQQ93Z{**2q<}%;i`<lb}+
_PMc&^p$Y!YGZQ({lm<Jt%K|E0pr5r%DLWp8Kq<uRoy`r+XK5bw7|mudN(#s$JC%ZT6_W%G*ynTJwAMD3%h56jweKU_3O7Ls(d6)9K6}Kjm;mIVRpLsn
TL8hcPCCoY+8kzq-m6$fo)F{GDW)D2mvE$g#Hu>Xf0lxx#C`!B@dleQhh@O}eesw^JKm=U+l@X%(o?!9Qu9;m9ngpqN>pjS=;r?@LX~cy=WXEcmIJOBo
IvVQv~9@KM?zLIBv+W!=f<nC57H;xI#Zx1oiiLI(*|j(lX&DuR*~u%$KLKkX=OD+KnfnRl01YTY+&XDSuu7W9dmSuo*W$6wO@sguJ82p8pNHkj)~(PeX
CUuT{EX~%9JaxsjYWby8b?Ort{=XfDYWTP48yKDWy`adm45s#L#VZk;mQhtoYPaMXLXYE`wmO3HVIEY?z)w?UG9$`w1E&LRJgxE0)n)twhp%8sz(<yLl
6YWi+z62Nk=~NZ;dA}v9Yq5F*m;6OOC76d@tnl2E{%QS#==si6XjU5jU4%_IKgG(GSi9iwaR~pxj_q1GT58~(aLJA;s|h8t-~Zrzi9D@moo5wI<j$RXu
)4Ynf3RaW3cvXRO228_Ic<vQ!fA*<X!c9={AADjjbmHC4%4U<f8J4?5jbJe9d2jie8sh0lgvPvkCalhA$0yyv)}K9-tF^4D%DVsCv$7&T7X4ISfPzd`H
Js|4!q-pvop3tPsXUNN>*^{zQT0+sAKMyi{K-?U1{YWun(fACR_Hs79BEZiH`gvkO*WPRqC^jdjaC%nC@T8l@-A)-PhXH7Z|*s(Fv2gF^@Di^x}g*+xx
m9HyptTz}zm<BXea<Wc0tgqc=;=LE;1_=7YX`%31*o)In5=Pzr8;>7X$lEZynhzf_d}iyghc0tKqwyqo35>>-N}xxZ}ouhrwf{n>t6b4FJass^G;xHJC
30*Bo5jFmE0hd{tiHzQMxgaRquPNdJR<w_lMMX**6Z6J&;4ki@laTT+i{;UA^?QjwYk|0@gW*+Dgq~iR`z-k(M-JSOhtuY6Ij>ggqC|$s?*4`|X5au)C
qR!~~UIhn)u|gAA&DcO<^Fg;gk@|Op-cJGc{M)NFP0lzG|D5klwn-34@7RHrD{G6Gw5d`+jx=4fshkhNwh1IVFXQDv0{fX!e7P;HIC0M>^`6W#l{ev&@
Z&=TT+g;QF<T+~BQ!kfx&+^Ek>y%z)OS+d+B6_*1XA{wuT4U9TH~3zqO*zpRj3bdj~!V}wqZW$U*M$6hf)R6NcWo=(&Ff|Fz2u&tbU+)I>nTYpS-R=9r
H?J$!7N*eR>|-r4C|?w>uZGR#UsKGCpW$>m-KItR_dn@+=0;x?{4*K9uebvIop=CiBszPbxbLpr8FigsJxO9U+3i4Wa2|b4ctlg&*4WS)-a<Wb`-A<O@
66Bqus42dp+)ah`G&`cvSAV&3tfzM@X^b5b-8=PGYnEVhaD2`ZBPTu9FHw1Ai<#z<^^Tr94)H%WZkAMlC0T~k%{asr*JUe>c=txaT<^0<m)M+epuA!j)
bfkDGpI)YK#n4B$vQ(2giya9oh8R1xBOiim<aS}UU4-RP6-DRVjV}l32bDAQrV59+&5D69~pLK@~;Vn&@C4*RdIeWc^rvM&=<F-$+rq^xbKP{cnaRt_3
ftGrwnURqm)KzMht>@sk`ok*Xd<8*W9s%{TP1=X_lvI7!s^1R!33K&!7gibkkA0)`d!e`N9e^b;4ECXS)QXsDCg_S~EoD%~$2b5_bCRc6{6RsoBNv|@q
xH>P=FxwC6gvRqKAiz!;$kD9UUd`4qflLwpwQDwgtP%E9G3aq<g@{<VyzvDM&DNw0xwLK==2Ug1ib}aV6Y|^tvdOV9(CfJ_oo@&Xul}g*-N@U%NypTdC
5sWp9jA?%&r>p^PFE#(CcMjtaLe2v^DFkQu21XZqy3G)Uj<6)U$`vV}7L{=49zOm7o=Jwl?4(>>gz=kh@V9Y`wHoK&|`I9lwcMsXnH}*P28+xHo3>OmE
<Fm9oQqemoOn1!}O_H92Q@(05kIJff8HnKsi^JtIbRMa%g5<Ksd%U@KFC3JiA|;6~jO-nvZ}^yG>jdpMGcz;imRoLUB^z}#Kzi`Zb%l^JNLRwkxWkl+!
m%$#(&^4}49doV>&LL}?7Fn!1~g(yLH&=*t<7a0}|b|E=GcHgv-3eBA^;2Ta$uG7a};Ah=swh2huW401S<R4NbZjecru7HY+5JRo2un}ko{6+7?$wX6R
Hh5iduG0Hti42~72Y0b5k0DYSA2PzGhO*;HIIwYdUI#$kot=-dxKYQ04Y-CRpv|fS(^WWv(<Skio50GAk7eItMHF=81Jl#V2CfxrlaY8*C9o3#(av!5u
>`uQQiQXk+il##Ww=Ayd4rWdTPvw~!-}k-VXZ?A2J4&xZ?gfxTr{)<5<xw?lZSct?YG%9PsXMS@S*WQb_q5dZ%YW1E>knBoO+~#j?Z<Q%Y?^d&EA0UwA
AyS_>(~EhE@)m2n(*FYIIdRs;f@D)*Ii(4TnzX_U`Zsf8~d>36R`Yw9aX4lX39yHVa-9ZfN<e?t*&TY%+bsCFepFP;_5rUd2N-1)nlKkCL0mX1^77Fta
9Q!5xmcfUttgexkbD`}E!{mqkmB5{YNQvB|dIU&`?0O~LdyE-c|qbtOa?07Ey{1|X%)1IMLFgTB`jupjP-I$&f!Cy$j$1(sVX6=CZ`KAoH`zDHAyID1<
b4_PB#CdjP0Y0zS(eUMyM9s)9zUA4s_amZU|x_rIVTJhep6Avdm?m${HtW08s)Cbu)pG`cjhv(1|OzvKknlh?FvhEg$wkL%E7{D{bcxnq+ktecY)H$f#
94uOrqUnjvVU-Mv^Md+zOdJSG4X<31T49Nbt2ezaA0XZjnN&XhMI&T2(2zV_t@RYew-!v?#Vx(T!|(x1E^eB=lunbYr|i(B_#A4mK`^*+sJweadaa)g?
sK_d#_W()d%TCZv{7KR=ZV@2P8wjMZ+5PBoxbtvcGV}Xwq5=?^~i@-7(8KOoq)A$pa=&n(WAdd&Z>e(fYIUYA>smn(u!^#_(`vn;Y!vm{I-6y&s47>jL
{K5>;x;NTfbMj{yY!M3oh=v8<bVpjkzcEvBP`IqnDFokJ{eywy{N!Ulp%tuHRr~DG2K&yr|B>UdM98rSGtyL)N|HwCv*ErTE6+g*J+Hn?frMle>KbZJb
wfQ-`c6v??s}{bPhz6lx0Xlf0P^h#Mp+Xx+QwLrev(h%l#ct{U(r7WUgRK?SoUnl?H`F+H6bh)(#l1IGw5FI2bapl9FNB56<Lf?ci4?#t3T4)%oAJ3w+
;2KooQJ1zEcf$>oVc};8LJ12KELE;`33OdHFUFu>R7c3*6Xl_16<&dhFlh0VZVD*39d#c|Hy#r^Z4a~p^feFK&w<7LfR^-MxiS5g)4g98$CA6rn@<$jD
Z(@8WbD)pZMIV7)BM{VU^I{bVA0c;6g`?;n`#(bOe}vxu2)+Li+WsT-{>T6R5i0*9^!`Wa{g2T5zfkCnA$;LJRJ0QfG*?D8!Mtd@QKSXiK~QPDdmij|9
<(yCG^M@yxT7bxD%LD@oCle)pF2;vFC8G0gg;J;fBNaZrR@nOp}eyeFPXFA_Gw^EV(^SS9)47fJ9!FgYHKFd99j>)yUzLzHe~U$bMM;XT|GyJMtLQX#c
M9Hy8StYv~-!OWOI@u+!}r_fn?uq2{!{zao>+khow^B6k+^OuB+cZRii6TY;n{Jerz47=LYq*wU7_#>FxH8!_(>w#e8mj+pXJR=h$dIH5&Ye5yqA_3*8
vc>f>`=(=i(noo>THOoi}7RNUS5sfv?+H(`zarTsF-?L_IY299Uio!n&Rsy3A8dq;Q*k3L(zeR$aZ(8tI<{~z|=tl4qxIuraWC-l<x#kDp@0+6F0Farc
Y03^W4(R~8|0b(LRVkSB|LN1pr%a$xxd6F%8kh)xLyIqo9o-|mki25h(R_48W@?U6>I5+d8lvh_7vR!spJ|vlk+-vVOeCt~q!~#Hzv}HB>(h-j}lkrT}
GhI-}QKiTxd1fhGU^@(g6<r|1;lOqHe6W(m>7sKW*m*3wgH`L&9`sbHg(b@gbq#mB76XE2DvLFT)Z}=8y1`su-gvpp8a>K(D_+=Bi@X0{tN&(Yi-OKlq
{wP}yzB-*IS!A{;WIav4t!_3i#@DUElV;I1|t?ir$MFF!_4E&-Dzd{@?J~L<*Kb&<cf|y9gl+?K9_2i%NID_Rchl>%Z<Zp9In$#3))&^yyKa|^JaF%J8
>!Ey0WMCBpcLg)ao_wpiAu~Iq(wJ=++kLmbzYCHwk;<yM@)C<w{U^?Sk>9)&(8+TKqaI<G>B&VQppHcyLSK?Z;zXv##ZADQFCJ9QXl&a!a!3g`+yIxZr
laPFcuKWPAqg&l$HHj+vFTwVf*GG8x!pFj%WS?O;b#j2Yl<w?Zvf-42ebu1cES7ZKW#kObMZ6vSs9(fx&$U~5Si?)bY5ZfMnFzewk^1>W+Wm&u)1s2RL
)Xw7CB;>vXt9iHJg$iIDdY+yNVX^#y=YOqczru(9g_biL7O}6v1fOOQkaHv2=oS-fwD<b7}XD4#*DL8k=2z^*$8zSMh*{<of%HF4h9Sg5HAuaH(kY}1R
$LrIURdK<wET$6tdDvpagg+}s){e5UtAtId6VmOa?Y0taUTL`j&BX2~FE`cVyclHmwfZ|*U8aI}-De!zJH55J<&VI`SjiFTF1E^OupM<P@*WG?_H4~r4
^$l0;3l`mB-~Q%E=dKZK{8g}>^bWajA0S=dA8<wfikS-!q~#(e~2$2>sT)pUs>c%$Y;HUzMj7%N12^jcb$&o9XJ)#d;ZF0b+u&781X|=qyO&tdl0xK%<
hBznguyNpYm6niCQ!!+kvvmreb~dp1)NxVzi;yW2#hx%CmR>IrZh5svE97aI&{KbnPvFCEa6|{Q10rEL&MGswsa(=_HK!!OwywEIXdN=kJ<@-E@vw+?h
i`BU}3$f6DW%z;Y&<9<0kEx8eDnKdY_MS&DlWs=1ZSNbb&`0)OgL74E{Go#n*F+THkbHnV06ZXq?L70yiBnfw>g&0rOZx`&n4HCy)1pP{@<;CYM3N5H#
QJn<**8s`NE!Dr2?b}LVi?);e@;j?wgdPf&y^;q-$4!(4AurvkLr|gW=F4@_tcSux;J8jN#+00v5#mK0S@#9Y^XXV~b5afP?*nDpE+s=Jm{g7h2su?a$
7|WG}P8W!%sF@R{Fjh80HDPXUW(2z(OJ=uizyVf8J~?ordT6ZWjems2!H?LrMqNh#iDI?5`)@4uiX}tGz)|SAm$7!5o;v?@vII8V?)IFySg~EXK8n7C(
ZYdShfHa01YPir#;aLI0Km199*Rf4F0?HN0|a#L>+07GnB#o-e$@BGqfRy1PuTIuXQ4KCRD0;!DgRvTYQZYDtul5g?Zb{*Kr2dWoY{f1L!+@Wv#BbL57
YLC8olrJm-#1a^iFDd<7}KW%7dlLpv0!To!dS{X&Nli+mG((-a%?(MQT*x`RRtOHPj?UbY$5eFi}9Lh$M|9G2;PY6veh|?6|$gXoV+TN9$mzUSiX>kV`
@@5}v=^06#RxZPf}7iygCNe(Xl?Cnx-m^{!$O`*Jnm^Qn*qZKgeK^ybtsx)^b%l~0?D3?la&-6o+|?zY%RUC(&s0S4QH(fE#iWu7*nC?;Cz9!7V|*Ef+
Y6s_2@>*1Aq2eYnj%~Z75DId{tsq}CPY;o9_bmlM~f9l!}D8^M};??1mJC-v7y^K%sYTS90M~W}cdzX3Iq@s7!-i_Cr<I_8a^EA1$s|Hq9mceg~+1B3G
A91(UMP*%=n=v9su-w=KyKD^ZX%mu2rR|!zRvpch;_2A>mt1)2AN52c;b5x}4l34NZV~w0+u+I`VAB{W_#^Ch>da^QOR1RH+FUrCN1Hg<<wqm5#Otf^A
<Pb48Z5JCmf<X{ThvoN_HLV8DTEh9ck$t4TV9pRd_7x9G5ZmB%VfC#?3J^xr{E15y?4ub5md4YY)CmkQlb+p(uApw={$?{Dj-W(ygP>LYY9apOD*PWXk
{W2w&GXm$tVCGne6TA7gVE|)b1d@)g%)R4t2XOu0{ZQa8<WQDJDvajXHv@GqW<0Rk<9GSeRx5Vp<Kd5M6a1#Ga*9jLW2D!ZUx)Q70&1fE3cz%1yYR{Ep
rPV{W~sxR43e>zusjp&4ZMhC-`5)D9eA$$i{4>nlM*)&OY~7W1%49;#j;mt4m)CnKJp-6RGi6wVqNJI}-G8{N^n<crgRPrKnMYIKL*-yV<h>OF9y2s-a
8vCKZA5uAh2Y;CNMyrsHIa^l?h_z_vp7Tguu^U?7mE+3I>!8=Ga(l41p&Bw#k+@X@!-(z;0sH^5$<zmX)tbZzX2P7Y%pN-n<<6sJ=r8aAHb&%MPx_m`D
iXoTD>~hZZGbf-kQXxO$KK`>4v{SINF9@s!4mnt*zF@uC9lgVS(LqF!Q#K7#&UQ9nrq%+~3s&SorBaX&@t#PRD&_&XNX*D18>a1t*33H;A2Fg;%5o0JK
3qc5qC%+KLut(!eul+Bb3Flga<k_)>Jjs3F*(kcg<B@(U|chLxAPhuWE#FKsO_@0p+lQm@=EiLCRUmpy+@n_11hQ3!z$eV<d-!Z7CLt&&S7a&p1_$~PP
X-Sa8{OC@~hebBbjS67(uC$UJ!83!Oq~BV77twmvgv>$8EzITlt#=CqXo<nsT9)Lrc^6>9q9s0R{HMb!H4Z9@2nE8l1CbgQi86RJd0O;-G>PrIuJH4!B
LtRLb%RkA%(H&PaC}SGN^dFO$o-l~l%T^MOO2Frp+)yjzqJOP)am1RiA?>dY|?*QfB#n4jg$e3M4+Cukh^&35KM3}fk>8J<Zxw$4m%?gysy<5!+4A-HD
22=mH>L4?}c%39`lLYIeY;G2B<%2Oj+E*rO^Gv<{V$N5DV+vQjro_=U;ol^jLmh*a!=Y6d`kyoL$OcdYhzTD%X{<H=nmdu<k$nljsQnw|R$?!&y1$Hw|
Fprg^VHx#hv2sg~be`VPxQ=#g>u&K^o)2)m=rcy2nbIqb#7w5pVd*cQvJr<l2y1Ss@!0lhBk?XDH&t=>N+Y;A&%FJ36l!+ha6u!d#nvNn_Y_)?*&G%=w
#Mnzp^(>*%teg2)B{1Eqr?D)ePuyDZUs-}fvPy9O^dHw%w|+`R#Hq=Q=Zt*=a=fz_`LqgQ#}+su_!6m=%;MQ!nv<2waC5ld;xehlD@Tt#i#NSjQO6>iN
eR$c;4@t&8D{<_^Esyw^Fi&{8t;fXML3im-LnOKjNt>aJpXXRa|?z#}T(;#Ll%#lRmY7kLcWr-s$Mm^`+8ZpbKXV%TxcWg%py~<vRb^_0^(8P}Pg9SK=
=sZ3rEX_WqR;v^}xWP${om%$KH>;T=FOz0$}ZUh=iQB$8Je;pN%9uEPb7Kdm-6Q3}LXJiXEgu7tY9qpfeh@_dR5EW&zaDfP$VZ$T@@Ij>~oDgJp(5%V%
_MD~^EQ_PedGRxUl?We*ftI&WWUb!PXzZ7>qMZa>RXHKK``_SjqSMCU31CHBQyI0m{>g7I6E%VI1+Q{#t<gxS?uUyPYX(v2r;YfUwMsIvyQMHO;#K`6q
z15&y9=A|R9@ER!Ggjc#6Q$AgeKb(Bg)WvnHYhDdB;!$f&VUrm2YQ|y++CT_SK%C?Iu<U*s%C|86kpU7C{5r=WT}!G9fO^&5zeh0wc6B;AXp^>26dp=P
AbU(N|#%$Dv#T}dBw!5dD))m0x)4k4pmJ4#Est4W*0QIvKt1_+8Id(9e*?l&|z~=2jLOO8sO%0C7+dV(C9r<_IB<iGe+Qyp*XJlqQqanEqbFndY3i37`
iJ@*i<;vV<L{isKwgL`PdzaKmdEwT%)w2q9j!vy?Qb3Pf-(gqs2+N-C`Vs$oe{{Et%Ui-lL0cfADtg;P>jOi;)8adg{dOGF!(zYP0fFH7dZ_M7yLU4}z
`5V2@tM<7G}nOUki3qA0RZYWwKY4Qzj;kKlOByc{6;kF{0#s77yw?5)nMXXEa_Uq&6$xwhF3;*w*-!&a{Vgvgb?KEPcG;#yDO`4M3(6)~?XsxHQWT?_g
EXv1Yvj-I1on|hSlvAEDMjyt~+OiHp|C|%N7NuSHIocEAzwZvZYuZA-8JmVr&zbEElM^bxaJ<~b~a4lLTD*^5V$_GWkBj(CFbRK=GsKYGZ;Ju|cBPzY5
HheI!o-YKK1WPEvu^F*r8L1Q3%el03(uiiLg1)A1SyLV@Y%CO}&-S{7Hp0mLh0}%1dCV9{+saJJ__aW0m&*k;hh%j)z=_}&;L;y)laJ<zM$c9_1>1xkT
Z*?{4I8V4c7VldB_ll<v!T7EDE)Z}y7nrqmZJ}yh-H#f+X(q47<YNb+&n2dY#-ZMEp{!v+;<w|t_UcWj3docajuJ!SFc<XHj%kHZ;i2tD#IQ+!H3yUQu
W?2s4~1=kq(wX@tp3a-?p|OjGuQrq&8P<uyFg_5*J}ZQ2O@f3|i@!bwyGd$nXNd1xjApp4)HCJ$60vjOlxu1yMu9cucm=$QGv6)a<EH;MTNwaex>@p)c
25Jtig>?M2eY$096c5Ta$5N(YW<@{m7_prp!mA+#x{*)7<)$#zc94IDsxVKb0M5E@-*b~zhXCfdT6HB_Is%~59l)&8RN!;Riq4P{Q_;UP((Wq56Bz|Ks
<5>IFlRs{z#Z11CpoOmUaQYl+x0Xc7><H{DI<=Wr?v{iF1(8cl4Maa~uj1Jzpz0R)X1qo-^WjvItjX(;b%%k9$YLhU1mD&z+$GSONxDpr)q`^1wrXc}^
ri!Z`1F}WR^cZi7+)x25ubOjy-clNsWlj_}J(0IpT(H@aHT`BR61#ZMS7dDiB8R)pUO=;!UNGsYEp2TBRyjU5NjHTD0GV=3Q!$pdT{);pvD=KHNbS=i5
}R%6L8ypJ%U$1|+FQRd!*)K^fm}4@3d#FxNt3>&bq&eIEkd;`dA$kDBN!uPj2khO^r+Q-UTpIvX0(vSBO@f$+sz4VCPFRHv<YR$=IXRavCM>7YFBBQ-v
l7lK@1l7m?{wF=_>=aDyEw!MeJ@0yoEpxmF;1++WyEQ^}~(c-g()CdPxZtch>zlTWV?4N!2=%@F=?ujI6*LIEfvlVu~$X5iHH8?F>I6>r2$eJTq>VE-Q
YZfd|B0jkSB2ns<w&KW5t~85wSC6CS3m7M9Pt2M?L8C4beKyWoT^0)I6yNlO|cMbV(7$`sDE400Na?=M3M10qnsQs-D76|N)0_NVJL%R)i!G^^*Byy<M
3sZpC?u+>fwn4((M#Mz<_mJ~t+>9{E4F&btMU6XV&#gN#{JQaB1cFNo{5(Z`2gjpi~@>o|~UxLV6s9Y5~PPf=g^q8QBfCCOku{}LsKqaI|M@(mIpX)Tl
9Wyy|2b)<Xv!fYw4C}MNTP<iU)sLNdTtm$YS{7plE($U0FkXQ<<Cx)W7jH`wrl=}Bs*<&5w8KHHmd1h8*%MX9l7#QBmYiBvgdzYOK`|cwA}tEB0(W5OB
OeJQ)Z*ZB<lTViJ%$(P^h&o7>+@S`mj!&S8=X=r>aOSOat90?yKIXi#Q6*hX%LacwlP*16XW%rXq*7NXqGJnUnr7VjljiL3nlLaUXhY@T(tpM?lX{M>{
+N7A!>8<z{){;6|Ws>R#Fr(E9Y`<de%d1YF{-9EK%jvgf3_7NU^%<g8ix~Qub2LQ!YB_i#1f{o;mD|^epk!XkE)zMZ(Vunxrr{NRKW@=^eY!c!pRtK?9
tK*bcf_usYK#F&{3m!7$O7BCdTo4<QgU7itS1^@@bFY`s}SVz_Fr47z9b$#$d#<vg6DS$mc!W=||;C;B>80Bp5BQ?U?OHly%aUY}%@ASv8|F6s;s3~P=
n`RGH$Rlq5}AP5pOFi$x;>S2&1SM6}<#7oqJzGv#Hq0bFO!Zx6;g(ma8-J7&ixz>*FS_6>lh-g<H12hV6qY_S6WZGi8-T64H7a<DtoY900d!apG*A`LY
Mmw}nHsFc|D98Xn=C@_R$v~r_thNd@4Yih<OMbIk2NBO?^EK}5WdkK4k=$0bY}sf_2}P#w{noewuC!>6G#dtHFkx$KRx6urhhbX;8n6x$pdC1oH+qhjR
EQ!RE8*SB60kOOIJ=~FprvKCT$nq;rt>4AI?_JuTfD?({U9XG32b_zKT7BVBWV@uD0GX0aecYlru#5A4KP<r(@$D_+$IjdRW|ZEKem0cj8C!$LKlcpzv
B)Hd+-1|-(MTd6ZlTp$cazH`bgW1BnC^k3WyRaH=Ch0<-BdN8sxFFzlIf98+b`NTs(NUXDYBn3Ab@e^Sw^xc~m<f4O7otKm-djHoILyLecI_q!5%@o`X
;U|HJ)G^}~(c=NXRJdycs#RAG+<3$5jqIh5KwoJAI;19IG?Mi-uj%khXYn$6%SF-?dzwrx!^1_N@y`&l*65Ks9nrKD*bUfQ>f-ftVd-!^)`ZM1#c==~O
dZyS~0HhRBp^nTmu{ZH5E?W4`kI`fO2qu??svexXf?*a%gz8-sfliSu5VWC3XQKBVW_N;;BzLkNQ2^;8^lv%cyWb2sPGAu}Px@4Kz=G<+B1(wdCQIr)!
Y}uLBj-@m`Ic_;KC=x4Xnn4ix%Q<IP*CX2rD^;STlVk09I2xqRx^7iLTdY!>35z*qwR*a&)WZg^xx67FYrZK(LEQ>RlCycVu*&s8a14kzB;1}jSe@G~s
Z`uUCCgoxsApxmCOe`V2x|`FXKSlLdxesP>$+w^&EeKE%qm!=wQJ4>RTFl;zS+SF7tNN8y&UyBD1Kjw1C<k;y2xhMi5t$awvu&^eXakti}EC>*02#dgQ
X+OF)k-xYW0xjaOEIcD|TP%0^+*~+m7p49U|Ml?BGeyol5l7ZMiIW1WX2JZb8r0?qbb5n4OcWGnZ^vsnrfCB(PUXUbAAtX;vf1Q98dYuNc?snP+Vsq)n
CDts*XAA+c*V?O7LywY%h?eUw<0kIeMR|F4gKQ*Im;6H|;QF;ur~V#!t7`IJU11-Y!%!lDl^B8@Ux1qgMAX|s}2cEge7eRo-RYsb1&LTDWmzGm5jh2;I
&7wN)aIZK1mE@!e`DlvmJXV*!QbmRpxDb>#S1;1!^v9)qGfv=f|8O^N*DDEhGzJbL?USa%&wAWpg&x{-XE+s3W!(bhHFc%gVCfW1572rPtzv`vqS!&H$
R&>es)nq@BGV2zIVp*xYvqktigZj>sX9r=<T-5~!fns5G7k=r_ZC~oSFjKCUZ91)>#<A6MI9)Lo;bRuOFqN|9`Kuvy2bEn>62o*6pU%eh@#~nS0vc^Jc
DGDPE7J%{(C+w?Q0QXiZBM{+!x0HSP_MhrXBH`}b(q+4CuQ^*xeqJ<4f4<Oml3SYg`Q^Fh!8Bx$S%G-TM-8~kqW-cZ;u`|dod(g_}m|?y0(l;Nnt|(1<
ZThPTwD$xp|$}oR&M7m30IUi@m`_oNX|Mbq?b;<$EYwvrcQQtq9%uV?4zz!rt+>aceo%Ib~?suGp1UrB>tmYUR?bY$Sr^B<@OA__Le8UjOAHo;lL!o{Y
VmS76E?fd=k@W7jiaxdECBGAS`3m*oB0I^{hLt1M?`j1I!BwO4j0cs@VC1h-V{MYpFcJE73!QRM1<MO!hK$@-N4%km;xd4UE32N9bC2lYp}JH3v-l(sf
$M$FY!H`a-hpxpB}ItspZ0%GY)44EIM{B<2Ha#V3)X51E-?UcU^+$viR$5qj)%<ah$@A+FO2GK1g!%gRF-wT<$|MtQ4LWxv3+jF(Jak}7^zmj%fcy_(7
q;940*GK#g3NCgDc2QvEs8#)A{`zMnRfp5s<IwiPbm5IZl_lYd9Dc5du4G~zp7@hLinx_>Yc8FW_*R?vb0t%}uU-8e%c9+mv5-4|$~Ajt*SU>alIe+$_
+9N-#zfs_BPdnApK}v`Ue#kNrxwMt=>lF@^_@R8m64gHQh1%aU$Uur=TCl9Ev-dXpHfZeTa6Qa;b3_X!llxz^hSJ%hrp`$hDS-)RdHY)50@=IUkmWG{u
SxRgg)XaC1I$D@YHoFb;sA$4^2oH8S4_n*=n@S85U9~PNBSlEvt#(St>6W^T4XvzH8}@XHxabF6Ug_rD><%_(zcN!;+2iUD;VeHiM<R|MGRCS!c4@Io$
fvFS)E&jIQz{9@hD!rnxl%+Af>T8eh~+H{$9wytGI%L-l!{Av_x})~P%6R{~ZjvhYUykNUl~en}>buQ`9S&aBKAcK&4lCXYm`JwlnI)z!+J^3TK9XF+A
UGs4L&K&`yga!Q6^En-DzGgu|us=he865xj#y{G#7@r~a1pDl9tbQ@3xReWgN?7grkJGVTHqt8X0*W*S5`6PV%ZK}Ne|K~o@x>*x^;{Iz@If~XndH=W{
1-c+UM&qb=KjFpq2J&&#u`HVN(^hi$lk~fvc=nk;diIz9?xs=D2Bn)lWbXAg(XC&gI=NYP8;896iSK>m)8n{*{QJ*6|K;DF{{Ovi{^9fg`jzKj{_H32z
p+e$?>-deLw@_o<#uknje~B~`rS{Q;>s^_KRDNMar;#bA>aK(nipMuSEowj^Ud00QP)8}PB+c_{A<7Z?C-wz!FT`Q`LF%)KmPsiJ^%U_riGt>>ATNA|J
Cn(>z6+GzklP|FOFY*?t@Q%?t9<({PQn<{n@Yl(X%iA$@Ka6zVR#n@278;*-=mi4{<f>^>AD2QxAdbN0Yt}WpK`1Kd2t!di<B4n|ge$>cBlb6ybw=IK=
t!p)SU+KRJ5hUHImgFfOb5z5C$z#u33SL@%@(Re1mR{{8oV;X9)`&wuN$zxRzld;dHC;r(xadHitF>!JV0zyH#+Z~f-8@BGF%_Ji;K?j-llJ0E=J&z}9
=U%vCs%aPIl`oH~D_A|&&|L>C_!Wg0Jqu%4X)k7Txk2?1^ZEt^eQIQ1?Rqgue&yGqzR8i4nhuiSGh3||$e`k_;_vQ32O&cTk-aQ=dh?e~D-W>p+c=m-q
8{;wR`TY04^8UAf>x1up=J{toJ$^E(eN*-^LSqd6%lCihub=(;zn?yT{?)HP`__N{-nT#h!GHew_y6>}H>tamMwdL)ZXS(Bz3|%TuW{5k<>Z7>dRpxVB
6!2uO}&Rny@ye~N5H=O;EsQHaUI3^%@L=EW9c5^V9cA*8}T^q>{iu7aChNt^-n$sFHsP=)q^|DJo@qGsL@X^y)rHF-k6ucd*1c_e)G!R&=0=;?HBRBg?
3DkUmvmg?3;i4{MY{D_|0g+`+xrD581<uvE#t|CqIKcJUVcU_Gi8|naaGdXoThn!v5Wd+j0-y_5S|J2kowKcK@~-!|m3OHe?S!^MKqfIl1G&7s}tmIbw
QJdP3GMPk#9?Mm6uQc=-NjKKK3K|LRTmd&r)B;g`o?eD9lIynp)-pZ>3-YU2k}ay^I-qss5R^X%7uZIpTEotxBWKmP(AV;+9+)&J|+FaFh-emB$p?&~i
?_+ffg5BH>bm~^_YF-7lX#7;p_f4KOAdvxRclMl=t!VmAb;mCCFJcyqf(U6T^DQ+{?cZ9ePojXSN=99d*A>sJoXT`{WPeK{zfm^=!$a3#~LcAG2@y&g~
k!Z%0eEvs&H%0f^umAD~fAe?GfB%nfDe%RwPw0LB5C8Q0U;LZNF7fX1ky&oSpLznwku;9MO|22D!5z3Kw=U!UhftLTVf|jw)c46IP2T_7?~HnU?>m3={
8xVEA$oWbt!H2Rg(*KKZku8<A?iVVFZ-$Jr$1Ec&UW>KUz|pl2Zv9Mv%K*8oz1Es3qSd=xw-0PK&r=Cp723aKV`W|rKhMJ6&Mx!-Z%c!^FRN}$ZJnkdS
%#u{M_{CNON}tzVpsYT-+V;KaDweU+guC{_KZe-B9w*9Y*gwctKX&xp{K)OPwcTF2eW5kEcMt=LO-t<bC3%?j4vn{XYBoiF{rV?ug~F;@s_-s@?CsNZl
8fJX-hzpa0??zclAgBadV?rDhR^pSoFdBj`s<Mw<CBZLdZ1p}{Yb<jL1#R{vn>nT)!T-GrM_o5#}lLxpox>mUFAmv8C$tuH<Q^0%J-?w`E>-EV*J_5bk
vPrmZ(4}SIiuYB#<*Z$yp-~P4R4Bxti=-J<Y`q}^at2Z+L&M%FLa7&J_e_<l%agzINpMA9RuFDeweJrn^eE6wVaT@cwbn_~6Zx#RHR2+h=dN>qg)Q%%T
-&DU_TLt63;PA5#_w)^()VJG&qXR$r(@)anHI_gB@~1~4`Y7XHFxqXv-LPkW@s}^E(W|BC1r}dt)2Hsre#lQFRBt?UH>H|vai^N{LfKQ`=2N~r`@(PE%
fVkg`~A<1fcpNw`#)|)^h<v|GUJHE$+<VG{cqnHwI$$(`=7r$8Z|P`v(NtN1Nsj?|LuSH`M>#xpZ|*~<44iaviHCAjS+>D+Pe`yby1{u9d8Ry+8*LE@a
wy#H%tE8cSdME+4;QtWafuEr;Y&)>+2^U=FRAW5s*);X|g&#XYq#|@cwW9$t_8~`Nijd^;@IXH=Dlr_3!`ApNs_X)cw<jY#j4a&zCcOYU1fzvOgT%daP
{B!-renk+<@ERQ?8?+eYW5CXXB2_wL|2kJNtCX!G#FcmDkS?|kk1zxlhPS~un#OVMY)Ig<GEFaP;ig~y8g!B;-_{CEC#)OB;?(_i}C@uTrSoB!u;K0WH
TdARM>e*2pvsoxmjJ70bOSN`_-AC4Qy&)@R>wn6)|aq7v4&Ar;ZSp8E|_;0Bm^zP}L1uwi@7TvoKx8=MM<EL?lIjuL6?rn<d(u{TC-Fx}EZBcH=17m&!
6K~f+mc2Ckwuiq}h{qD{JxrDOMfraApMLvZzQ1&1@8+i;{^$G0Kec%;duSe@2k*V?r*C$B?H5L&snk!lcrU5;arXNza+Lkqn-w2D+pP}A)nfsFLQZ9Ix
|42QoNrt^?E?S&E6=|5g=b&*{9|ao{c8`8LHs%Re|ea)@&`&mbuXE<n+EyAZO%KK$2mXsls#Tf@=}4Z`o65}BThf~?r%Q((jSZqzu0Gv3cdgB-+2B9Um
m^n{jYxU{V#oOOtbsW^Cgc=o3=;5mO<T=`RJkhPU|T{-F8_&JMBU04~gUE&ng{9kLBi3t^4s=d_Oe%Irv>{R1<!exW6Ls^frBl;M3dVceC*gxerI~!;x
t?G7U$j;m9-`nTDhH;plxhI*mi8ap*J-dv|)B-CxQ3D|LUR@2~e2#y4boL#H=vdc&u;X@>iH_#}W&L-1(`J`KUAA;i1WD|vsV?yvOy^)5<GYZ230#555
xO+-u+5z|DoNnkb&nN34x(~#LTgq((u(-3kRLQX@-X$UoaM@`>R(|7bFM^E3;(|7cX@9u$sCq-}X=;J%~_>Mom-vjYscs`5|^78ZhJda^P9^-;M2IlsD
|Nha>$fKi?M^7V<UPT_=irl?2BCCq)dfeqc_Nn|Bmx{+5Y3<ZiNR_mP)q@W+_Q@p7>x$mY2dDrjd~u>sy)|ZsElhLRF*aN5I5W!F(ajhrP}wj53Sb_pS
2AZurg?m$r}_xGd~|a(#BGp31bk}wAvUiE=(M716hguL#2r??l~NkjHXXN{pTV-FlwkwAisM(HIQz@oq7z($h$Kpq1`m1jTEW&%fiLw61W*_H`o<;(dO
sT1%T!Xe*ZOivQmNA^AStD1U>ru+^t$c>scKuKC06HowRQG^1FC_+xebP5JTR1GEx}}4n$%pdH`whC6Cerwg-t6Q>QUagmxQ2k^Oj7yhJ*_}&;jefoQ5
qfa7i<>!oH~9?eer$WcZ=DfK=e_BbV7|0yNMNwAGSD6Q*r9Tq+gv{J;PpTT}XsS}`em4OLf_e2-`$UYV0~XBk`o$u7+xSi`*yj^vKOTa)xm*mP!#^9&7
7AWY^n+Ac3p0uC#iL;SVZw8(}5v^(2`1!xukgR~7i3{bK^oHfsrMHA7G%`r79O#rp;kuJv0M}U;wr7yD>WGzt)xVg<vVF#MQG0d_p1`nDO7$aJ!*|j8>
Tn(`0TLl!%m8gt4nDKyw<h<PP2i`<BzPe6KjK2KHhr;~;R4CjMb}&gI1K^Cd@o2fVO<-b{Dg;r0gHwRuTl2UCC3K1n^GvLBZA7wJ>H8iDIZ$-?fvidv^
XODpie+WwlnHI+($xvg?||4StF0H*kPX)8S=ATVaBZ>DSnWz90LPDce%;4iXe!`Gg<TzNcmVRrjx(Cr!X~0@1!tj9ZVKEOxSgF0h(|$ddA{1=r`DuvEh
<HMY0Q8cL1#qRz+<9RM}G^*p<TbxWz|X4TvKYLkqN~p_AKV-UfK4$kP7;3UtU2|5tMUD?XINh`~uG@rX5qBtvL0h6HNiCkd#feWw3#s?F~3d4rO9Or|x
R3wf%ts<gUX}PM8xV6bC)lxM%)qk}0z+>R#3jkQi*ZC^jXOKyZK2%&@iX(ZD95OPPaaV7ugJ@EPTCo1%|r3SBIg^%y=xDPdhP6%ZYxV{@W}s-)+_UQzT
T)VFweX6w1QYEp1eE{;&SuH(_pV!I8t;;=OFwNA#$`7}})tgJ27E$5^M=%f&mypsoWMsmFjhtVDeE|>4qe&x?>u$P<ssQcK_>?*_ni<-IJ>UoRp!X#e8
Jgs8K!^YV1NDFjmmG&uh*Z^%`s^^1&(<N}20|>5rtZK2QJ{3E3zc_-9X88En&$|R*<{{tr**0(cP1CMwv7mPV%w|2k1Sv*R2_tBMLE6g}!SaUX7abVCS
FfvNX8KqO0t}hq*HwFJJFGl3*y6O<009eP+5-~JLxZFfN)~#NN$T`!%~MEw0#~U<2W?xzCFCu7lhVy(WSY5l*)B21(wHLgW71JOJfWG5bn+lh5iAy!lD
Ke@@CvMDF0=f_9@7V1X)X|96l-TnP_NBs-}qp6jgo_6&@@lCMt7D^rPsH_P9o~L$A%k_EUu{Hm?W!nn{{5ZkmQ1q35;__61ahb%I{WvdMzOBM_(xQ1F$
A-c%yo2ir}GDer(7V2E7SIi6gA{TT=osoy_@cnNU1LRVs?~8<H@gS)F<Fed?dUKq10;*Of2{X{3VogeDhlxA0t(!=btW9h0v(eP>ZNw6jKZV}yp9*jDk
*f-)FBX!2-->FWhK(0!zuidut9+soyu7}VN00tBYA^Ys+tKjw`Y9)Dzi9fj~%trX|(IxFeqT>ELd#)uYJ2G`hmX$WBHDT9AGhIsM@m*surK=_AT{iBBd
80zDYb{11c!g=a=N<!dM<<Jgu51zwnX>5Rtrp;Wa?4ExE^$WXLWm+tcliG8;zj$3}nP}V{xem`-A6!p)N{7&*9eD@KVeYuVB6H*^g9^JOP=L>qGX-Luk
@O2kcMhQy`YomAC;(=(2*563%#0OF!lUQL24QEw>rHUNMbRj>BdWQRh*F%#ktBsL_waI;%6v=Fu{(oqPh|q3Yt|*Cr`X3_D*1zE0h3VD6{rUa8z4c?F5
0O@i;@%fq8(U(;Y&eSRX*~uzWNbY72+D%ZB~oZHKF3;GIna+mn>n`FGIs(%p*84MHi9~bM<IkHO+?8y;+OK$?lLO*vJ^iIajpmu!c&A*+aT}h`{cRHh<
C~Gh`WB5gufkj$MpE9w}>iP>?(tvlVE*yrvQ(plzD5kNXYjbEXLsbaT}MhQ@)x!Fny5E#M)XfsIOp$kiJu@XwM_@+oujQ!2t5<zLH<WRn%!iQayBQmw@
z239InwYm0)k9|zi$8?@gx%ML(p+6k(Q7zv8aufUu4EVR8<G+}duj^~S_p!}xeSaZtCBTCO1)%r8gL~iG{cjL)Cf(fszK_5E-QLH)m4A(Vck43*_rAt^
pCWVXYc&2l>tEgbB=3EV{=HB9-q-ox+kf{yP5Rasn&100?|rRr@%L{#{{JfR|8E_?Z{zp>NB;O{(f=on-y6ukR{z(^>mS`KkHE-BHOu$bEa*&QTRZZJy
;$JV2#fYoU6zh?I7ereIJ&6`Hy&R}#%_0JY<U<gMpDlMt(`iOWd;+mmUDvAC;1go8QtyH&W^lwcI+fiT(^29suZ?n>uR&HjGc7msm_bG>{TtGE&#_Gp5
##xt1Xr*fy4SIDx2hofx=02?}c-AHk^GcxXDlJ%gfTVJaHKGC;CTwn<&Y3zt@<%{H%<4k6?kjW?R1NP3XQplPmxO%4TCN);es1yZiw2cDLG_tiUMNHRA
5_NH=H#yNHzqd$pTU-<v$Bmln@%mr7x!6y;P;?FZ>e5R7b|Px3f$=fZpgZ3tGw!u@1FbipkYa^O(2c8$ADwY&V9W9KI27<t7H8M$U(>ObRLrDe5+cbwL
z(4~;DHHPmx+bhs?S|6K5f!R|GUGesj$)Cy>Ox|+4tP>yQJ(?s~p=dfQJk@96iT)Ok_^?P;=%f7u+lamle02jZSu9WfpY-3Nd)zu?T}MswTVAg$hH4u}
_9DBU)`t+0(Zy4<IkO3jrIY<r{0yeTEu*)t{$zhb7pWDgS|!Lt=`LAjcgZLGiOVG|vbscs*71hF2|vS1K`r}WS(U)X7k^q`%fdRLHvx`J^7r-SbpjHGb
zA2teyKng%~?kzkNWEpzV7_^VpejCYllgHIy#UJZ*1_4&BF5Xh+hgA2CZ8HXPwU%GUZ?TZ&g4sETm~`Kk+~D+W4;%R<P{Kl^^lLC_~tZ$~@JD1g#Gfek
q!PDFMx9EX%GtwQKJF^Yv@bG>Dy924SWCBu_dH(^>j(yK8k2@=x=ZUn6rSRd{`phfFkHa&_Yztixe>e2jlS_pjX!;jfe+(gZ!pQ?p(WINxVNHeh#~2|o
}<GZ^b^^2Xw58KwA_@}5CQzKZb)`G_C8kzq}_BqU2h95&$x?6v{IBx`}UY85{TQ~Zx?W|?TM(1Jw!LjMGR(gNWYoGOyel)tp22r1A-oUp86_>e#D`O~G
VEiB*_-%t7jDkXi^rP3waBCALI(%UU$vkX>smQU2?<ND{=^h~%M4vvKO`#tk=eQ|l(&pCACA1C<<f7`RgcPTe)s7W5Bt<tJZ-OyR`f;He}{K?na|62aj
Uxz<#oz@v^IU9D0A4t_B%h9}-S#t-f(kJ|Pn$fv0I4EaM{)3Lmo{}+@*Vr&knn(Nj^Tq)h(@0iu(5c7xo92+TuITI4+_$Oiv_77?uppmhNM;Z0KA+-0;
ZN?k#0t+>2G(BUZ)40Bu;OqdKRv-;FR>UanW@!1!M{!Mbm#31{ZW3AE|qQ_V5hOD9bN6weyG?cw4q5E3#E9~J>eg&+bp_d%_RCHFM$BELPl2|c7+Vm6a
N$G<|;DF1J*yyKQ$$n?HO6DpRVuWYh0H&Ds7pU>qBvM9oR92)=%|cfV%0n1Oz|&Z@n!9Yf*x(VoW!GtX~LLcNN<j=blMMdVX4e{2nmfwheZV`fsq^(mL
+1GoNu-QlIpv-Tjgh+rxI`Qv{bD>kl@oOBPN_wOcx8z2aZiFDKLv0_$Dv=n?<B)!Gr+I1O27mY0wCi?WnvZg+{b;xdBuC;Y87A@689q{<)SXTihsmF+A
z_=+qi|4sETS1F}S0egMKzqf!hEA8heN?Lm>@TC4JAKifexIg)EZ?)bWy>msaklLekeqgwHYWL=B)KxyUyE+B(5jkV1OOF+9KF}Gh6a3EXtTwJZg9tgW
kXBJ9Xb|Q>s=0_R?soNNH%lf1m~NKUmDFfXml1z=8F~{C)_jv+lyL!JxL}+IM>J0@GFJuTW({sZvs9(MJzt!_QI!|$n5%?M#n}0}l;dP*iQ~Rby~L<sf
KZ#3@uj%;phZ+v{lNl6JCZS`7<AHZfG(4YTR>Ne1b`N^>j6z56WZg_L5~dR2<Bbd&UfnOYEuWp*-6{TJdPXOHIC1D+;jk1Ny4_8CEe|Lq+m1jOPI4X8@
Z;1%p4f7RMDNjAZx0mGR0qQRofod*K3!6GB<3%EJTj(jAd|}O06rk6;jh`@yyZ}dV(1jfR0rK3pHmLD=smUhnfrBmd0j4?cyA$U~!sR`YGd(lG2EsDqc
5b-9lAWODA^+T%bmBw3U3D_8`QaMdh}gA#HcyO%vh5_6QEJboMXKskMPg`+J^EdDjH-T1-1p8toG;11373?Y(i|$WUe4g|G=bNdj_J#jhacMpwaGj3l9
SIhdhEL}WWC%MBV|^Y#LINN|{_a%r2Eq{h3Vt$k`SiO1Ta@crsd&Yzz;$`>!GFxV8SM4UqUHezD<x-5B5gj|5nTxO*a!Azs7B%}(3*G9fL$fjlY(Lw-h
*=k7|pNA6a+huv(8124A&!={|xL)fHtP@1Qw*`gSAna-F7`H>z_PjWQO>s}pe!}zTa1LG9DsrNDh+XrJfl5hd_Px9esukUiyOnBp#>9C|Cy?8S!cG(i)
V!h%OZoktv_PSH2~t)G?SbgBCiKH*JfMD)Ow0D!%7*x&FKK~xazJSfX~Mv>b<PI?3W~N~m#1JwkkHI*FGduGor$lP<P!E5)CIH`WIqg9NZL?w1PMSf+c
)X*<i?6H_%V=4gJG|ba<M6Wgu;rDwWP(t*^1Z4&0+&^Z0VpUnwgPMX}7AfJeYmk4{%YKHA7NBzaF>qax-rEDI6AQh@>~L332S6L)%?@0=trh_?jZnfjT
dP%_6@femnFt9aNFwH^4Hl2-g!RmC)v88`k1#%!FCfo{p8t2V*&#uj6@dk|UML%&LXR1G#A_fiunwdJGxhucUc&n8#P1);oOx!FY+b<RM&iMns<tP@S&
PBA$tmM<Lx9F{=$XEzITvj}<|sjOFU8%~*Wf4V1#Ui}l(9p-FC|xu@<-0|f#kNaVRu2%drs=U}*~osXFYpj4>RItH^7wUsY>rc9uoxw^QpYUB1A&PiOZ
d!qrH_HyJ_bu%)_z7Et=q?k@S9&@IUa4yHAuYHK?2s_fJ4Z2O}C$XR*Z7(<27I&cf1USk%Ny{}grq8KI^|=TeWJ?%}XpV>{s2dAgy}2qH3@5<YaRh0tD
&A5gt~=K!c+_)tfmd<Y@stMk=cPvLn%$YitT;1>+S3Xs$kyCnWe<?lNj3LDb+OMa6{x9yQD=cL0=O59+0eEnZAOwiD2G;V!Hhk}0)2bJd(s)qS|wqMf1
~r~$5XFy=X`-^Kv6?etkrUBk|&vUrJR8RV9a(|x;^G2LBTZ{iphaz+gX<p37vJO4v;f<vA1>$d7#d4d69A_$Q)@sy>@vwx@{pz>s<j1#HQMluk_2qxUm
DOLWPKuKpU_raiJOV1I|+_KF5Oj#$LBn8e--gS!xcD7$Zs-r|3tXK>hK~pC>yx$w?N+G+H^7OsGL+-_lfz%bNx>yD=v#Jr^LnBmY&NKX;w&oLcuZkpSl
~(EF&A&=xz1P+>ucc?ByfN7m9}px)&Cd1mX`QfpQtD!1#13g({2nEj0Oam@`56yT26=-MDStpTEG84B+C*6c^HI3B7j7{HQI5^WrqPH25oCYKt~(ze?{
lvq%ac>xa8^(Wt#VICqSA|RtftC)yEoUZ)brpHaD)zH+ib^3u?)&enyVcTx8Zr&U6K?WPJS5~n&I4P36(fRYpHM(dZP?Cor9@`a5dPrOJR3wVC(`pB>X
1H7|nP5nMlJn=MR1w#6fNBt)N;X{wEp9@qGedGiLRLWD(Y4{V+{iep>SZ`4+WU4WH)qe;*pM(fl<kh1u%}5N@7r*zhv4!?n?K8-eT61ZjLsdgB$DT*B3
sHVGM2@NXOjuev8;@>ks@iC>gw&Owm6Hy*|L-<<QOr9)PvqvFHFVAs<cJ1mSH>QO?t}yIWlUgI7{WI^{__Gr1K@9)@|Qn19h^`xWL#9ZyT6Y`#mEtZ_l
5<J%9f8{Q2AS=WoxSzs29%^RI8upTCXY+w<rD!=67cOiH#|%0Xb^oFFvIz>B2YA=$+dR{g4F)g2vLuGj2+VK>(zwq4Y^6~uZdNGI~NWxJE;cM%+`zH*m
8H$>JgT^4dgS#LFFk`IwRCHj}unL7=^c-VO|x3IYB6_bVVc4=+ba8ga{&kniVrdvo8<|my$b9ecTwL1EOfgEdwyx>(A-{hzDgXLvz`Lo^Tas9jgYq6fC
OdeACw7#|Aca)$E%PpfGDz#hP*EdBWWTUV_I&lbdeOiCJ6j$A5JYIz**ka{r{q<1S0(;2{j7bWyoYt4anwv9D>|Q#dMfs=puTx<qXee2ilm8AYR)psWZ
(|%(FvcV=@D^&a97Tv$1apit$y=_7bS@8ASOenXz`oR9T%0|R1;%i&?)uAggwyO5-)*fkyzbIT|E0IHx}et$k|OyF`&6DleUWt?<kE3>d1%8R+yGttZs
&pQ(f@b-cZ-wZXdHj6AMN*qBPDwCdCi*FO0&3^`YUz;tm?c40yFu~Kw(SMq$Cxn#f*NmAA*&XCn+pqSCN#pPvWQCuA-VFnfT~`L=m=D1unTRNr3R!nbK
1e{-mwAT5@(ifC+ySe%OBQS?nseQ@Kdwep-L7?W$Bfo8@7WpVr3}C1MH4c?G|*6uVt^VbyB#|GHZ7UD#-_BO(Wdob(U!eNW;NhIpLZF!2;WF%=4#)sIK
KyYM*m)PI{aJ?e9yIRp2^|F4aIjKF<&w6cMk<n4YbcL8!9@xH(8^J)DxymTr#>gWZ#TV0b!{Q9J~9E((6ba`B<`lLTbTCt_iqphwSlsM;}<nIcLdrk<r
Vv?7g<MP0Xg-lqEf2FD^erK@GJ1dbcuy`Jd^|ZbXn~1>LE<I<P6W2}n6ZD>y+4TxVEm^%v&J+3df=C^emtt&M-#?i=tdTJ-vWM-;cwGOC`T>NW8s54P&
ioPo87!&YMoLjwPBL@JzQmuTcgcba+<5(HKU-|KZ10svD**KN5r6mm+0ZoZ2<KB#Px&8QPOdH=R(#EDENk-^ze}uO?C}WuRz@;{F!{d;3&~nv&uXfA3(
^5E*O%F=I%j987fkq{@FySR-Z}<WNlp5zGoiL(alZ8DRl97T#9w}`{jcS}_O<w%ZGZ%ZVXaN_g2_@Mo9^+Qb(*&d{Dl9uS9qoiI~`d}>u+tXNF~w$B1;
RN{}{h>d<E>8Y<zRm;jurhzh_mpv%`cF1c+h4B!A$5A}BqrBP?;U7mxgX$Dbq_*G|~($w&R~_~W(q=<}q}J;k4xZM-?V&|T$G|2zH*Gao}z$^K*hgI!=
+A*m!4D+|}h{Bbs@pv#d`0R~oT{%QU=V5V3V#%PcE3$o+FO8FDQ<3!_%Pxwz-f<w;kL(X`*e%M>Gb=hxb)syx8hBF3opY3?|<@(YRTJwxGb7Jd>d@@^A
);^&UlA7!X&CwbyU>pgQ{bT%gtw7r}Rv;$BEK&Sv{jofFZJqt__?Z7z)CpE&Xd)~Ia6ml99|<!@UhR)(HiRMZk-w?rTC!EH=ABb-#Og`?^26D&67y4FP
Vydu<0KH~#DcMQzVPV3-B2Hxt+%Q>hFfAE%HQ}?B5BSMaqqmJ@@K2;n^dNeCC^>p4S2-wz5XRe>{!il;2!b6-Gbb5!sF6W)cu$<FYDhw-TCv=lHqZ-)E
SuRt{!=?;BDLj#UuR9S`KwEsI^GvD1?*H-Yp_>`2W~@w{}Od`%d_)?8jF#rtJmdY(MV>XOKVwgbrvf`T+!zKmrL6Ag-J^jysO+PA2gou`{oeNhX<0#&O
;pd}urV2Kf@xySjaqukbE}cGa%#>QwdEo;Z`Lep=dFi~sreKP;A{t*Tgc8EQn3qz*d;M?kX3D#-^vJ14_=I6zeUW1Z^B<E)m%e1_=EI`Obl-Q}7|6?(J
J0k*b4bz(ery`CdJFxf?;hKM++S`u9<2C=Oxj%}6me7PTz4&tJtQIMi0T>)b{SeQsQnSzVTfw)z>zgvR~AQ<j(y{X6%z0M+eU{1gwLl>CFk!Xu-soV&P
Dj!rJOXb0ECzuKth&o@9EQX69r8bm9Cw^(-(h3i$G%Hcy>?g%UIA=A@lJsasmwe@z7k<9<*4txn04fO>^e_#Om^E6qrTj^LG!bhc7?`l+cy2x(tvBmDX
=6sk79OOo4kqbEY`R;R%mge95<l)T8W-6ENXWgi$IoUfHiL@rjr9RAGVMw=5yP%`Twm7M8pmyu(aghkF_Az3TsZ*2Mn{O29T+Z}`lafaj67PNc8v(&75
iLW?vE8GiKB?pX+2l#ia158BDQiF0IxX(#9%hTV}#R+qdm5kwn?z339n}uIDmm6%kIpN$d;X*2+hKH-Ko&yBxn#gr;mU;^(k#{R9wQ(BPBc>fx}d+?}p
SsJWrC3bAC>*jty&yHQ6E(8%~XetqPO6xCcKPyOjXWVPt6f4C_9iTLt^YksJkP6T~MeF6I>nimj<^kMlE^aL9T|qVDp5RqTFIoH0c)EwBz26R<29rUhz
IbNj7GUrYvQBP}F0NcMA{pGR{?v}I9YbY^13YE`VG?)Y&%re!MvAsEr>cyw7HOv{L>F-J&OkIjK|Rt$a+m;%60^2BxYGnpfsblh-(jGsSNrU6zs4Ux(n
v`joi7J^jJC$k3Ibsj~FNC3s4_N4}o69)|S;dVPcoAc^|m<#t99x4fxv_)#+g#tQA%&Ly`t(sRXgJ;XBwubKW5cyQdF-MCmwxH>)ch0GbIkU6j5=_Pi;
5!;uL{)b_doC`*jJ9>AqFu1lOfNKCAln(@vL%P>$flScgAG%W6`=)jdBOH$3oM$cdzo`l?SsQ^+^Bh?5Y<4NrWZqO*b}&TCm>Gb6!%$-P(?X(=)H+!xP
csfzEl7{sL_;O){M_s0-FuDc21Z`aWZEYxIsWbsRb7vMHWenz&hZk>NqY<VoPaA%i3WA%Je{4@`$QpfZFF~#i3Db5=M$is?CNdIORZV_`>20?yy`S)p}
kC)<n+ovRuzCnWNiHX7b%9?3ox-oPFC8k~K>B8Kt2zI{`c05qK~R(3bJM)5PU)<XByV^JbO10MWq6ThxU!LCGAX`SHB9MtN9WU_0gVNwW@t7Y=vE5do~
v)U-j*1U!x^T(h<_(j-nhuo}6|+NDpW&I~uh?MzeKt=V8!)nW<@MnI425g$YW<}hfCFDg!M2Njc$$fg#t&74DYHzaNHJfJ~fH)nCssI`gN>8V^e!FUQv
6sHs<ALBYZl9&5DOqNMS44N&9D&9H)lWoRRJ9Y{6TM#O}r3jC!5Ts%zoJvO_K<ra;NTv(^UpiL$@cFrqar#);(4@|A(1c7|m`+6<*<~i$3uFU|iXEi6V
pBPY(Sxni*79WHWRtEpjm@IqI0Z~lG{@3sfx$8%oEdQw_h&n-gvsmza>kAuhSUZ=qfW=8)pj4DCR6FdOl?wR3J7uQ(r$TRVz9{5+4iz^AZ$^u5tL+)SU
}M>M|FR+!O#Es^AOanXzB?N88nx8Jk{FFWHFy}_s1iVfo6tRBR9*d_E+-!+`?Ck!LGd8XHUCI7Z+QwuK*j*J$yY0Brq?@s?j3@aXyCnr!7C<*gQr!>_s
33;nI#n*ngX3XjF5g0Esah!p7kMpV^p40$VB*sv>tyn&hJs?C%yn5r=_)p<)(I4OYy!RyPOy+`dfGNVfogmMYS_zW?lk*oU24joPYF^!;oI?9c;DByGc
J?t>V)7`CQv3_zNLRNN-ai4HtqU$Py>ht1306z~DF(vucvqBv%9FvKi993oL#QPdJ+(0Nw5V7gf0ARIBI{&Sq4lbdF>Rke|TiUzkfwNs;>O)8(QsEpXu
GIv~{C04p?)@LQl04t3Fs!7{hUh~hv#03ic4Velo<FNI}zygF6n2*(xj+6O1F)Wlrh0Sb|Y&M}WvN&38Fd0|N4NOdDI-Tn+nX}WAaVdP?q|LU`XsfE+G
6ao@FHsT8P=}Spvp@C>=lHP>@P8>8l{zRW8{)*|tTYmNI&=L=MQ#KRISEUI0LbLL<A`X$imyL^{`&m<_4)bh^Yho|=dbbi`uz3v`T6Vky*@wx_j`UWx0
A#iG;-Op*^KwVGCA#PbEfLa=wRBq;K|&gqJ)DP@b22i1SZYPda5Xrj%<!G&Mj7UV$JN$Dv_`B*~o?a64?ZXcsOKp?n*z{3d4Xy8;%y{SP<9B){=9ELr*
E^r^wJs3DhWtSNdeA$kmZmaG%Mw0`OOQlEce_Lw3=e*UIE<Ejs#Me!4H}x;#zDfPbdH9B*W4Xzyyfr^m=qRtS{W#+)Zr;f+3n{^j(^k+#;n-pqRa=W$3
|t5%#R5-ubBO@8RuB4E^W%q?@rudnosNZBfvOb%E*-YP@%k^PgTB2Zn~PO9F2m$qD@(qRPlJng%nr)R_IN#~BbCRqz6Y>b}%oJU2?2klX03)>ICGyS<O
nOk5arbVwmAS|mu_Q>f_`!-2SJ$;R{T0OFfa>h@Ap+B}iACtC#$Y@<3uKHsKFX9)q6<8&kD8cZV{zG4ECB>UIWUqfMPEP@k%A27uX*0}vq`xOeLu)RNP
E0R<PmU!MT}HD+9D8lv$G<j@Qot=++vEpADfjaG`0d;aY2|EPGQE6#f<@N6kW@*JR(vXGu4~=!H}j5rULosCz3cGT<0p_R)S7__6>!__R_Nsu^TpCo;i
VCOrN7D-{SaLXD;XR1^u7FJZJn&;Jm1~$%Z*3JS|P!1Hblna4gaKIZ+%L@>qZF1!?2GZVvT8^o8jrna>emH;h*_W9GHTn2!*$O<bUpk@!tmd%!;;(iuU
v;SRZOZHmN{d#Lf+Wn2VoL$-rrmi#N#WCV!cr79bgFY-y%1-SEpHiCxQw*-DZnS6T6o@^{a!x5D<E7Pt5p^qhr40aH&rZ#(Pddy=-VwRXITkzmEFdwLK
r=PemjG|kT!)AE)-6Dm{y(HL`x!(Dod|CL_hm&t619n`${A3L%gR6a+<UWj7ra*Mx}xC_La6Sd{4X?er{4%4`LrFzLsEiq^O7=P3A2FBA_SvPvBL|X1h
EO={(R~7Rpe<s8s4HO`7QLjH5dZ$7-;b)m=E@;{N4_2u0iic|IRs|;bL;RP=N!2=%SPYl*i^)BcFOX|a=3zv+TmE11w_o~eD{B4bhF^6!&#k%7f|+!V_
w=Lq^Dngjh4t_7BK(mn)gFr6x{7b~{$<GWwrE+k;+)DrepdguwKEP>al^?yeS2=>mc}o1#nYB0TRr_=!bJ|R5z*o|T6Xh)B8G!n*a~}8XIAsHrw3qB2T
GVYrQlk|=|<n<Zxk--NM24K<4?V$Hmsk>g+rd<Ph5;}hc{q#vy^A}pQyuAtz({*^!6i?q?_kik{2pCY;W;n#$amjazm+Hxog$O^#|GTx|NKS^ydHZ>X6
p<G?sE!T@~ZU^$*$5I=^>Q{xSWIJJ6PAtj*aY`G-@>#UNRf_9OY6E$&+(w`;Vwzo!>*u&O86?sBs~pKFnc(gas1!_1d^dSn+%3_lpqF~=s{`Emc*xYNW
+Rcd#uzZYF%tu@OjA~g=SxBNvaH_72rDsyW@x!meMPU$w!+9$1cycwE2>R+>^Hk=LHdA_*y4<yh7i9BmM?=$DcO}@FM&q&VYlx4&RqIgulNzY#;`aEW%
KK@v;n=mqc$$UQa{J?tD|9Ip~S;ymQajSnPmPIW4lpd3jRUDt|f4{i%b3s%{<<#A?7FO8Un>G5(9K>p+^5{IAf{+!==5llfI<OYWt}K;UgFPuva(aRw1
~3K%w@Kv!kC`}6gp1=$KHlfgld6~;U_vo1f*lA)SsqNqL|89t6?|F>z*#M8ow3G@5A5@)Fy;C3RMm?E$2YWDabQp6#~O$W#$iukOj8l<u;yhKo}$H?nz
&#IoQjupwW1ldO!kOoEiV;oX354EoN5C0^Vw8MG?8o(VLZwvvTPnJJl-PYRLIX~kSSh?743o*+4gX-r>a)P&_PqVUD!fZgBcMo+6++`k*$^iSm2^RtAJ
mfRu^|{DgY?USoQb;n<G-v*txvM=Vnul@F^c5V+xEYC-qpKXmpl8tY>?2;t$MA8V}u5qKyaOf>>&yjNll>9tp_Fqd{EN7h`NhgW2Q&3N6R{9jja%W;V)
%Aa(H8#J9d;mQ(qp0OcHR)=Gs?F%mCAu#A%Bp~4Q6VtxV>PXOZSplw%8Li+46aM`KmM#G9?v(2%dRmc>`BQrhBj!P<LPS`}UhOMGjOk7E(J37In*bVD7
H(C;`2z+Bn87&q^=7pPBr~Dv?XMoc+(-KNjI6$lMG25=%rWz<~tPL0EbNzA7&k=ob*kkDtx*{J9flcPireb+)m6(y@)u1s)a<(o}IPY$7YPpq%rfd#|B
kLqfo-ctzlkrD^KBEp(t11-}1JyNKW$z6uP8y%VTp$lHdNMcT1YtMxmPJ}rM97fMYTq3o|9t1?)lt)0u^?z2j2mcyozQ}b*W1AiY-3~wG%cSCkvf6Xs$
s{|qENbz5APOODd*Vu0@j<=JgF*)q`@ioRXG>+kN5rUlWH;$^f29s$aZaPX4G2rOoqbPd7CWHBQQM<Ru>+hae=^PlT}Fwj%b2lIZ+vFu(m+7n=NLm%X#
24iW|6_LTw|nnd9>v?+(Wt92Z97`aC8Pn29<+<F`{$u7G8d!-><v_0!Ibt7;=4Ehr_d3~FuJR%}s|?(!g+aG+cGzNcw;A+ls3)&69s52|L9NJG>|0L;`
&&g@1ug6K@tjK)Xr5)&0!2qrQ_G$sR*7fQq^HGmHiZk1z;!KA1zF|Oeao<%jl4u(_Bw-YWAnhmaxPqUd^kHI!P`RwH!g6I;$HA~y($QV{b?cma5laUZf
h^kdN146xVM=~<QMCR=AR2H$0S5XzCWz>A67l6{DaXS)^jl&YIv5J|&DX%bYBT7iLn+$+cuXQ{VJSJyh&SC+AnPEjOQg+lP0I7keVh4-g(yR|sV8|ssP
00#(>TxvS&bbC+HrYfmoeUhr*}E-Q@HrgE;)_4hY;mFht7=ScaZXqoK}A9qtd+Pn@$7s;wUtRDpmLRLzr9Fg%=jbSx};o+S1580sU}Op0T`?V!rDMY=&
UKvisf!UqRq?V0tZigR|$ZXEX&E!7HiqO9h8GvgIg8s8YBpbp|JxZxhKquN2wUZx~msiR&C8Dy(k+cJw_H-65^z(!GzTjY_Kj@VA{Qt=ps&ndP7V&kZi
|EO*IDQe5}u(H#B}u7HFHbh&z=I$N<OJaLTp=1YNtZfy7v&H|aKIM5H*0b2<SzZxS^sSZX%XLturqfNN`$bdcF`pcbtFcoVl3#@FJNS%B^X(~d=QL=OC
1RBe45C2)!vREtbrS2Lh`>|!2GMraP0>U5EuSk=vX+PdC;GG=C=8Q~Yzs{(@lxzEqH#{y+Xu1WZ8>mlRSlF$>gjj3>Ty5KNFhR5;6HI10ce<jb)H{>FZ
aO6zHOzqaLN7FuO*6hfF<=Zk7u-<Nu!aj39mik9DT?AQzCNx8!Cb1S3XKxZMTkmrSZw>Bd372b4ji3RBmu@{w9KIstwKXSIH{yW4Wr&0+E9g^7qRFw?&
|9;1v&cAN(QpU07eUw6AR$|@L(fvAN{(K!-cX!{6u#C#x&q^1%_FVIoS30@4idGhz-&xuWue3V+zi@a<mMFn@y^dRI3w_WIY(kvkoYje(vYs21j97t0I
~_N0=5{Lt3B%f9Ovg_UeVh_;&P}kpCO}4x70y(xp-hy6}0JrLF=RhR?lEX8mE(~r*lzi(o=ei?hj*FF^~F+Xiy`lW5mO!r@~n$(#QJv_i%=@krHu;16*
1%akpJm6+OR@ZF(po1(Xw#7?jzOggeCfdW&cneKC<OV}xYUtj}O}*zoJp6*xwuXST4|7y15U9pL{`GD^|6;Bv+mh=au7XjsgwWlUyN?3)2>cRXjFw^gp
yL*TzYKYx9G{`&m<_4)bh^YhpEdwu@;`uzNL{9d1*|NA{Z-)yj^p7OF-a8|q0d50Tm)*2NXMlxun<s@S;t(Oegpz=VAW8NV*nq>`}BO?Qo81s6p3AMM3
^+dYTM=c^+a~o+2c_R#tJ$>Zb{!ED%gv!@`WmvX2P6}z|dOUBB!@8b%V=(LK%{A6qc3r^XpOPXAT<KR^Y>%oMUi$pb#Qge7-^)MA{<dBfjyrp#|125}1
1<!7%U|hdwXl;EJ0X3(8L@cPT;-qA#hPc-OI(NOR4ID-J9`#bS{aQ|Ww4jA8+|zT5_uN1P=2cFz5dGC$XNcg&W9$FtElnFeou?JnU(~Ht#GCH-63Hphq
P6>X*<Sl`Wsxf<u{o^*CC6CK~L|`7M0~{;~<bWwncM~^mmtO%LmdZv-n=V&$GOU7esB>t$mX}6@``MPX!Cr*~|I_p3%$APT~2>NlkD5pT#Smx5hK0_R!
V#x%d&ACQ$JGD(&sJ_uEWTh@5Eo5itoL>%Tv3v+A^)6gU6b1a`6(1t<e)zHvdXzeikRRN~$9if@`wupY$^laj_d?p;CZ>B~*Jsb}I`G?Y?tS3H+0X^%f
eql}hML_4jo`0MeblVVvV+b!9B!MGRo@*`<%GxBsYZF>4%K6$KJfs%K{WBfMBnKCace9ZLnm4&jgX3nxOWF?Mn@ptfbfXXb*Lwj^;+S{+V>(!bs$-$`(
{gRcqXZ~9d*?gvs2Li%Air)+4FATt?o>=bjCVzCqQfoe4?GnM#@LT@4$y}9qaOmP)ohCQ`sqx~-W7ILLEj7??{>$T$X-$a>S15bpLh{e@xBEOcFIdN!U
~RAZ4}?(U=PIq#3r_cvUVnBgmsU_Gexg=hqWAQnrmtpdJ+6JhTyb14UnOg8%QG13SS58pZuq;>FYRSX6ZnF%d;G5=sWM~<qeb4%aQ22j7GI9}c|JJQ<{
4Ino*wgeh~=mWw2xMY^ke)X=ab4W!I`+(U)mnaD~E7f&w}P)Jj$Q-!NLOB7o~AeZ$)(?$?|dn@sXlM?|<o>raael{<2*|GPGWQMh+}*>~8{<KQqlE`Ks
w~b3xe6LA`xezX*zJ>ID&>W<9;krF1=y#VI4Nvd#EW{=V4$7uLTQ;!hz#OADEnM7?|&Ps55gE6J!0=os`-{hOb6wa=VwO1|YECYgzp+6$9+MGv{f&&jA
Q@1S1y_XqUlt^Oa>#nN(;EKh`CCYHDQg)OT<lC~(u$I>Ra$-m-nUm{T*Y}J(Ep5f2g_+=oDPMrLxe<&PnIl{3RKUY6Ci050=O{(1N&kuEE1=2z)Ms=*o
xB9!O4>KtnT9_~z3(w`x?gaBeIUzxE^S?G&)XV9G4rI+bEFaZ>+4NJu&t-6|`DgT;GDIxVJU7fE`SUh78B!gf9P&)Q>Q76XYnyQYm_9Qw&l<0g^j5#oQ
>j~XDxd@DOd57?|9mP&s45T!&u1bryW#KJe~if#hxQ)EQm?-#UdVbiWq>5=N)-0;trZ4z2IXX(7g*Qm=~bLcF%Dhtf{KL7+~R-jU!&7jE%akKzt!*AXk
FzP$**kQ$E#cZ%A*NBhW=Zb)*-{lTmE0`XVCH%s;I4M-te!r1K23B#^E(Kr0YlhZ_MlkYqM_`xA-kdF{>j_^c`AFGr&LVf3I+Ue!a(%dWY@`-z$Udn`x
FG-Ym-S2(Lb7yR?ME3;t=eyG56GKmVssbXR!$T@kL~B{|ILUAlSm5PIpOUn?))d1(-S;(Bi{hXTqlzfybfsuKRc@pkDe(7*ACLv{$$@_gu6ZSw4Ve0<o
Cewu#c6Yu`ubML?PSMUAdZ@?d({LepwG+uhSyV}s*t54zNmDSy~82QF0?!Wk*cYpZRcYpAe`?tUO<gKsYfA`DxU-*muSIFVL-}>SGKmHoz5QScO&coua
+<N8R*2~xX%N^9}^2S}3-=$f32Vd^)MRgMPUKu{{FYn&}hcDcJ@kj6e=r`Yc=l^~GyMO$%FTM>KL%p7S?R%Z=cYb)u(lulpUUe+)>Rq{oKYHb^D0e~ei
SABzwF~P{d<KK&?}{LUo;a4fth+xtz~A^pl4f;!^+HyK`J0f_n-BUz3HN{W#rx0w`2IhC`N`LRc>n$HKKbTf-~aUwp=;j#!CyZ4&i9{uyYtlj??7k$Wp
C|!-~9%B<)452<)8ife}xx+@{{*}^Xu^8C;u7J+<*D&|NP^(6q^%2#s2e;f9rpJ?$@6{nun#HFMQ?3_q*SKT%P>(+fP|TF;BkzTfJ;Z3zaiqobNnn{zH
WCV94(}Gp-JK>h>(U%hK>JY`nv9AAY6}!>+jd<lei4`6urlK<IUDx%&^jhX3)?cYFup53E87#WN9Cn7?u59>GwC9=!f0_R}zkZ=hX7uYL{T!=>CpJVM2
veC_W#2Y&5)@4fRI_iz6tv=v6Ux2$*g|N7jo-JE=N`#=BqTaP{Q{(t*5=!y5g_?P$J{~PG--Wkp|%)`#APMO1lXS!dWdZ$yd)4JYf`|$3%hxqJsIzwz0
ce@husMBZqKjhIfRK0ob6ZZY@{?GT``TUb_{KI>{{}&xDzxmhi|MU;~D0cXNfNZD!JHLDXrN6lU;on00;AQW9?GNtX`rgm}<TsxD{ck@d@9ogiyE2FQ3
?<%R{UEiABlKX=dmZW@-gSC>_IlY($*bkXb*;1Zn1`^!c7c0l&iS~8DYkwSx~D^X`e4kvKl#r67v6gEt-pKn_3y!OJk}T@@&4_%pqBUF{rr<Z`m?8)g&
IF|0VMqDpTTQh=z`uhH#^_m#J@;s7_Vpbu+L<8)#1~3&-)}R!jEvpo!8Zv@Y22T$l%o9d2qGIVBO)Q%j^dupzb}&e)b1{`tCb_cE`gcg*6OD>5l&t1``
!p4{d^J`IO|{AO80J?|ijOeHhKJ|M1DLeeeFye$o-Z%fAHy4bl17eLwr+m+${)R}r85)>j^cd<wh4HhX6C8&{`1g)21A>ydoTH~!|J68`k5JM4|SBI`4
`Bf4HzoX(vm{4juJzPQ6a3*iqdZT)c3V|U*rVOK79#RGH5@|nwC<gnhN-c>hqzWLWrzVV&=UwixAAAb*qxvP3lt-Ct$t9Rzb$#NK>_rCRm```KU)tP_z
6!s8J@4oY2-~Z!V?mYS2JMaGF_aK+v`%iK7G{2u3@YF@U5uI%hLB0!Nt{fo3-gsnKhl^eMpv-5wpPyw0O!zLz(sgl78Q6#JAVR&T-tMc$1J<7T=s}6%&
9Di!Ub^YC=m&rL-k*P^_fnTIZ+`{m5;XcLcHoN-Ub^dB#bc;I$3FAn-Q(hRSJv56!}|<>D)&~>Zw5cbQ}M=guXm1sW+brvJt}TlR=x>M++<}Lc2ffse+
$R0^nUsNr{9D&-2eD<@D*qYtiHX9PrmcT`!D|H?V7KA?cJYz1>zgFvHO4g#=AfG(zA?T@2cGzM#jH9hwo3{iPweh^{(c2n)Dg44y)a@+kB=6a95@7*4Z
u2-L>8(4<BVX4AYwd9BlGy2%h|Ze+(1w{)=zlfAyV*cJkoFEA*igy1*7^A6Av_i2E6*ZjyS=9X+#mfB4P2fBIX9>2AI6-4ML*fA_z?_mkg!@11Y=t?2$
Y|Mvd7fB3jjbrs@=U%3C#f9n<ar@y`X4;_R5_@F^ovp#*d=nCDgPti0iq4@!HOL4c&>bt#{Z^Gw$6dXGtMEytRKTLJk;U$9)`J1(Od7834vaTcDpLQ+v
k3RpiFMj1QHesg05_R{$=I%PUz%KB~Pd+W=J<&%e^_QP~<Ika^d*nczed;N<XTGn)-DX?f+SmuG(FfrCRF&OrXuQ#UG7albK1?0YCG{KEe0?nVIl^q;O
-cLni@f$+xUXis|0n<BY4z!c+9%)o>65Sg$<<xY_3~~M`O=r5uOQ)*FaK8WrYGP3{{8Q~^~~_6!uzz%!{goy9unfAuzVI4`{!J8*frhk25GOAD6DS@w9
6kn`Dn!2udh@8n_VWrEI0>!CVc&S9R$Dho%etGE!elO>UWXq!gR$oRQY+Iby@Sh-|aC0JKnqShky7|#{fS5>7PF{sZ*!xPwOtRz1sxd>Ds~irodg9J<l
A*Vpo2qpK9Q*a062JHMi?C&y0DR{#|4q?_OTqQ(>igT!?=3`}aTjJ-F1DuMhW*N6qiKTJza!AJ}GRXhgUCe64z_+_fcM_jGUGCYesLF6X=L(&LfmXP^H
G#L<)A{~>fcRO7wB`m4M0uD=G32={;UU*7%ESD(HJJ#LT3ckjOQ)w}JR=-vNwhr&?&=>F~B?M(Xd=kEXX@8BK;&Ky7cqd)2B-}=q_AABCR$xiBbzW>a~
=ZD3suGf7L9Bixb?v`GkzH=UCsOws{i`r-1Xq7#@;KASFM!~z*qiY^P&Tz|m7v<UEsfOLOd@VQKm|b+6xM-IbSAz7e+s8c$>UE{}o41G6skm<6dKAK11
RDl)K|g$ULH*o2-INTygWi3>t-Z13;}ZIr7Yxc*L(qOQyiJ_fDhh{#@NxI6-|SjUHxIu3m+$}d_wT>;U%JiaqgcU>T(>9wV_4_D^|L?u=6m1zZkO}F^|
>y4p4Y4k)ffKZ-FLnYFYY(Ny{?m64}%@9e&qBTdM^)QNlzbU_~$L?s(inv?Tqk>1eyR7qHmGC+ph`qF!R>o<DnPQ?O+h!%+6&2yGhr5{{9Xo^8L5}q8s
kN^TYeMzkmOyUx#?={N4|B|M=GZ_ulU2GWhdb|Kt99e*;s#2k-qC{_6h6Z+AKO-Oob~JvsdKI;?&5HtoP}@TKqEI^Ewts}45}ZXU==*zm4fwGYm^*SDk
eU^`sj!Bl*<tMAvHESzZ0d#}sTU03uwesA2^m)S>U>dgZm?&f#@^!L!{euH`2TYvl6w&iMNSM&S!2K~_$&9{CBdg2ZR=wky9yP|+KrAw5D?)<Q~zQ)r#
gbyb4d(M8l@-U!7ZXZ_HE8g_p-0u#%vfq=z_Hx&S?kB(3>u_^+*Uf+XXMgZJ-G<{KI9)0H(wAU}KKV%)3Hb2V_xh`!8^_8lOFE8Tx4qbB5H@#LaSyHX!
IK~1{ZC%q{>jeoyGL{66{&Cbw`1OnyxqP_sUN+4|JFC2{PpjD_~y;ezV_4JvCs-wzF~WL?`vP~vDV-6>92$}6c&dk-~JpdeSH@8c5rt^cshq2a=OZOy&
K`BA55a_y^3ddh+yLkQ&|0`*QC0=4(rF2Z12Is1@q}6EUI&_yNUN$xA)%pT3;>t`rOU<|M=FEKlsCbwYz2X?aw{=#(%&4dac;-m98*+{_TE#eD|Hd`X~
dR)3MVJYTnmiIQzm8^6s{!>kBT_`;87^#dGF+w<Oz#oo)MF682swx&{CX#&f2_3jPtM@3W%(fa!f2z5m_s-T&lkT>$^+&pH@h4eE;HwTi!@O`Vcm9q)D
}pY01-U$0*jmFo@A-Syt*e?s5DpsMH_`1O&zK2q054DFx#b!^Z-_19rU|I}ZP^#p^SV9*l`Is)vC{t>@E64yua`bb?L>FXnNePpkXSE*Pp73-y9y;Q81
iuF>lUMhU*d0;&gtmiW5xeR(PS5*dAB?edVgRA&KFKo~Y8}z~ky|6(qY|slE^uh+cltIsa(6b-(?D4C0_?10=WshI2!>`uiSL^UzAl?hadx3Z_5bp)zy
+FJdi1*gvy<EJv4)4X|y?DGAPh15PSHZ+pBykl<^dgB~B+-i`dXYpglITSey-1>$Mf5_5UI@_(A+PMot6k((2zeDk_H4<XAKCLGdwyhZ0@<@AdlSf>JK
1w5d+yYgFLmWhUHMYI@>H)p)k~pz<*8m6)eEC~VN@@S>V;9gFsc_u^}?uL7=0B(U&YY97`hij_hRT?4Bd;Ndogq`hVD7iJx99d$n;#8o(t1+VR|l1&xP
r^Fg+KhSC;9OWqM_qo;B06W_s3a&zkL7vps9JXU+Dk*`77qvu1nNY|onQS+hNBwr9=W67-hK*e#i{TQ+yk^zE6sJ+u9DpIf&)#~u>>Av+(^^C3SU67(T
MA5!!oM<0^(mZjJ&|FByEVz&&$ZYkJ3)3;~l_RRLrJ-=I4Vz;!!Zh3{>5(~R!7IsT5?3P>DExE8;c44>l!fyG6-O{6brf<*8?fFV~gFAM^J9Yy+c0)XN
gC=&vCPqDdy_a``Cw9XpcEcEU0~vNh8Fm8*c0&kug9vtuE_Mqqc8zcM?&Mur!rAKfF7{XWT<VTLA0vuIK+CuzUdzvQ%9%CAa<17DAOPN^7-KTU(J?b1i
wYa2DN~`eU7#qPB4=<pAj5?^8Sx3%jw}FnpiNB7bp>HlSycimS=&z6RD_ExWWFcb0WF)XKbi5VgG3DY7e1+jUylZNX$jY`Pdt9(|17DTg?5p<FD8x+{@
_;C#;i-lKP;sd`IkQH`23gpjd_!uwpAUobE3uSwycIGGNF>SjU;6T>SlPF`mM?M2#@dEVrrXs)m(OVLk@Ct2by6zGKuYwlSF40S<-Y2qzXS_i-m7H6Ao
ai&r$;qXLEKwJntN^i>4LE>CC)tr{(G8wm<#+$XH0nmhZAH@Jg2`MZKa-To;E~u#C<UkUeIy-&zOIg3HPGCi9|7pdmT3-U|hofyrp(nG}*REn_Z{_2MA
KxQSspa4T;c1wc>NZYq%%qGgUgY1Nw`ZcLC4>iIed&hE<<jrN(>g$Zr2PctNql1xCdEQtrlPvM_<=_fW15lI8n0R+t!yE+>qKA~8gpEvHzUPBCK!Q?D%
$AyS;)O2P7;-pq)y`he)wV$37aIT}=#hR8+g#CW(V$x{CSti!#g>3jm4JJyvw~Gx5V&EFbRc-4yV_r6wtUYc0F#(8pi%c%wg=(1)wSsJ3skJ$9mY#F4s
)+<jc}b3Dx&`@b`^*>WblI90;WW;z>Et;0X!lUhVR-NyhWAo+BFlM&i;QuIa7Wv=W0Um?GGL}jsl6(O^Ki77>pKFnL89{|r?nU}se!3SXKFg}fY^9zHq
G`-&W<<BC0X#gR$=YAIPrD&UDy{^^8NYRWke*O8W%wT%eZ1gAX0}B03M*)qnJ$x6WV8IB4O{nFcB<cd?7~jWm0Lcj^R~1MI;_k8Ij$b)ZK8mStc+Dr?n
x7xtRboF}Fk$PZ3xsmYcb-8mWodiU%!SEhm5jbRln%{cK0Zh+hICm}Dwpq6x7%8{#6Wf#6lyAZkRq1>CBPtRn(*0KZ@<ON)_7d^`-}YafefB0|?B#=H`
Sqe|Ky*fK?EHq#p+B#@M-&@;wcRRbaf@Z(8*u23DsjA!DDT3_f)#Z2|pV7MAZA<&n?wqP$q)?sq3Vy&bV8xzHoVo@`5SZj_ke*_XN%rT?HlMIhc)2W($
jLOQ+1qc`@<A5mE30LrwN_DKM<%AW!5=k=0;*H9Er1|7?7)77MDC3Oj_&kvbhh2#!ED5^LoAfcJm53+C#j9fUw6dh(p>k*+@o|1X@D$alE(;mOwKcD2;
1D$F1RNdC5H|xEsigVIGtpesC^E|Z8JOb%r<?2rch~_w9qGFi-&D*@ph84IDg$iK%HSv@7nWw2+$oU3%9N^>o3Pu}Zc&D>j?oFP5fQdZshB<3(_o3xVr
{Z@xJ*?AM+zV<V{+@)7$X9UwZ?OuZ4q-YoQG?PJenD}jIcyTX9ODqp|O?Sxaqza9x-qvsP;eu4rL70;ILsuu%EK~LzUBwiEMadpRR>-@$oRaUXy`GVjk
}KA@vBO4{tVk5lXq+KSBftlX9YJL)RuvD>|>6*~9{m)?1YwR?9l7O-64f&3ROu7mwDF$$BaIVklN7&DW;Ej>1TJw9Y!bH<?a0u#z&yX0kpWipYDk&Um$
4Y^<oO<P7Xhqk?PrS4HXb)4+L?qZ*5uqywT5w=O0H5|f>n2w4Q;<drLF6pN#s#?-LV&BsTVG8eREw%BGGky!Wn<{<NZBDTsw%g*Eld!l{Qu2}k{=>A0r
Eih)MD{B-qFhkFU+WMwy8Wmd7=a6BY@eUO0YBW*}k=7Ca#D|GEb55`T*2ijjaRc<#QM%RqwXYjXN<?-D=He%|VohX^J0{m8rVD1$csCkSJmDagIbR>Sd
DWWOIX=`CzJVx24zrZjk0THxtJ8U_po?W~qU$5g)`(#;V0_+~<KaM};V4D<EU~EpZeF~2wWG)+nteQ!1~f(Dv>(E$z$cHNA|6oMzhUV`7#$sUPO@Ebg2
a*7`rv^}&DEN(7MV#H8^9g9Ke^uc2<|W%P*H21#Gu0G__$Upo^v>@SS)3?U9&VoF5+oS5jt88PWYZ`28B5Q^y=hXq`k|;jAdx*8TxTuH9ItS5d`0g+$&
C`#B&%F@dcA#il7k@hDtE38H;<9YL(M`lE@GouZY3en-|P%n_hH~%{GOr??kk!S=UC_D=*YQw3O1LEFNGJJ%q_7&9^OSqSz&p(_{BXN_Hu++C{ZN`HV9
-E9zq96ee1rAs5+4!~<so-Bbn_4!W-%P+a#iQSk~ExZt?h$dl~VF_`9|vdkz2IEYANoU9J<or!X6Eh$AB6+j@Cxt>QD;;{K;g3JNarY1&+^MN8YlMQG%
T)EVfn2uR$v2ok%lwV8?rJI(*=m-Vl>CR%5)B_HS$w52kvn64&Qs}SGd)ll&9tO!M@Zdm7uw;M}k1FLyWAH3F^DOfgT)}zGwAHFW#H!0~q~?;(R}h4!1
4c5EOy+E5j8zKRWR@jHCAqIC!#u;e3G9`9+2B5)1f@Q?V-QrBFr#X2KjOyRP{0{(GV$Rw;4qU#5loh)IarPl>?GL1IKCnV>E|%GpacYOjV&y`a(x(98K
RHPR%^u_ItB*%su;{RlVJ=9CZm~k610;N<X&}gVZV|Q2iADaFCxD+^t@$Zy$#)=)^1I5wGwiN#tZ_C<RnEC^<2};5?g_>z+EyE+ni3@*cRX<gUFdBJ4X
Z)!6LDzWJ092S+~dm8H;5RygCL?z(<up6`{RKxhe<ZiAKz3O`^rb8-WC18@ySAlxACoZZv!+Yalh7fF0~arG~p6>o^NteYrzgrgW+{m8*7d65M26I>rU
oIh)@vf;khxZNb8lS#L=>m|15UJweaS8U1(|3<-L$UUxeqhJCs#`r!8kykKj@9|<N((;`OZd`KhctkSw~U7|H$o=O+&j?~OSFROD7PGD4@Ve>C4X3o$P
#@$ytKx~e7V65p@WM@i&>;_8^ne;xR7a|G04Jc+SST+@3bT&Ot*8>`(b+e%d-e5g;kj<+H<7Ip4<<t%i_OT{tq+SC8Yh|^quodc4MRGBPU!A>lKt%d@1
xu93hH!-^#}GAGHC!r~l~?XBc`toc^}{g8w9Qd;k%ZD&NtTVJv&lVkP|dfoxLQD^oy;7oQ#>YOwlri+JFeq#Rr{9(Au}Te8Wj$>je4A+BJg;CDx>96Ft
IX=h|n4r7ocvVwL85~2@Q}~Mpw*!l$t<VZ8Z?)v;c%<9M8#C!*s-!w<|Q%+fhYHEV-8ubEtsR!6hPXb3q*hb+ib$Oe$8GCxfwFFyrv$JLF%~b~eajCp1
PW6N7_y*sT|0H>5c*+SD4D%CF9LRy|l&LgEqKveQX6%O?Q9;zCRgbN7(K4)gPEXFmc)Ga)*-^;joz2AM3*cC7-g!Zmt7!$%DqaR;h<aQ4E8a2Sh@*5x8
`qzc(a?#^GUXAPG2iN*{ud>|s_WToo47>`X<PYtgiCM@jQr8rUbxifHpfd#PXXM@CKwk|c=oo2=fj1e^tOt*tEa<(RL;zk^kT14zAKQ<Euymb73`ek<B
{;X{yiu948LOUbs+%7BZfH%Iyn`7@+XGh7M2jt>728aj-l%3V#Y1zQ&N$AcKMxpz!yrcXGm~hYjQEQC!x4geIX?3TKjrl20zzf!=Cb>8Fr>S&YE05O20
VgZOY8b~An3FShS?lY=qjjM@Tw;^AsmvUpB!CS-T_Z2#Uy=5OClrZ@xL1eC%eHhjK6kNnFzB{)2Xo4>ZOg+^2cg3eH-O{zugsQiGRbx=t%Z2Y$g0W+s^
~Oklg9+risLBxC2#3I0w%`+qb$fYzCfjvDjX=To>b_;U7hGgK?JZ3@ybeb7fxUoOSJ}KtnR8>M`!GU^4AGq8avM!*>81*vfMgj$W$`1aEKM|Njzr&(TY
*P(njVm^PxAj=Ye0t(LYyQV{r<-SNHBOdsnpr)q155f+lC}p^cs-+Q%#OGNVw!!wl(HXIEvU9?#8#l$!}tmyVlZp<^a~OxRPS`qlqtwV-Qd(j0}D)EQ>
X%Y2GgW<`z%+@;wanHf;Yvpc--?Ad4QBXG7F?JP}Z-rDunKeGZ*PFlS_CfY$~@cE9&<~viU2ApY+io<rS0hi1!d;H+Q+^}(7I{E&>Hkm^SRF#|<hgbLR
FMDI7nf0)?$4K2W8<P|<HxXCnMXFTHqM{)A)!Eq0JdN0i;+AzlMj)6y_ASBEW|?})(^Hkb6bAp&w`IN2eQ(nB0bX^x75Sp2>)!jr3m^Q#r8gcuewg9&i
_fuqy!0WazhE7IRoOj#@x%W6@Y0Rl2Nzzf-ABaZMGQZ*^6xqt9|7kVtUZp$M}Ya?498y_2LHV~@s)x20g`{?%s#a8Dz*OOv-{tR!K-t7(U%1#{AS5q<l
S6zqeE`;DtT(_73a!eVkvyozFz;od!3%1qhRe~XLMz6*+!bVQD9HdJjK;=M6%7t<$oO8diC?_w>&S_u}$w&7kwSSe}njV9lzJ>zoh!|3t4}S&yTkbq`B
hwjcg|a#-6Rl$A9Jc|Ge>wp4sy{zW*2E<6pZzyvEnRTK{;Z`SW%Cf4x6=z5Y7>uh(Di?|#Md1N8`fcYK{6uj|)q|Gf6kzy17v?Z4Ol`9-dOT>JjD{rfW
cA6!4nhoU`y^!m%_uj}fw_`QsN6beeRKhCW%KlxthQinl$;N>O}B|BJg|HtRQtAGCm{x9?Y|LOhzNB#kn0p5K-$_xJhisFg36%H><A@3MF=iBx~*OL`1
7o&1qw0xWjh~)~ITnwj`)bfWxhFhEC#$@!^GH|};Ov{>#WwaRjxJL6EMPFF<E^Y#eEc2A-{2;NW8hc?zO1+5rLx_9U)J$teP12y{=N3a)seI7`z2I$HS
lXFW%R^&o4Do^03UZavR(Y6=m{Eh<l~D1;sOAgOHZ<g7<pMvj2<x2Yx}jsa-3lfm`L!UWkX|`&TH!FTSgYFaB}1R4+gz{(m8yf5F$<lswz?oLQrB83+@
%<eF*M>YqBgXqB$zSUrCh7L<j<GZPUXd7WbkW;7dV8in#36v8qZ8pp4AG*vN+2!M!B;CLNYV(dX=6|f$HJATqyX$wVc9$>vLPlg>f0qYHeF(g)}9FR&Y
%Mu@3X?h|vjtTL~FEz^i)AIL2tat5d-mptM!smr*fHift;ym%y(Lm9dzSlXAI$ESa-)vJIqAjaoE?V@?_-vC!o}ukZr!wJ#A?tj8KN%EmS>WKOGBb#R9
K_^8tP#SY~xm);LiRVPMAJ|X0?w$(r^6b+qJ{DPX%)*hYf#)$0b;~0@@Sq^Puc%h(t--GLM{d9fWu2jp}ckAVg*1?9I*5b2ux8r}1y7jAmgS`bY_3Yn^
*RT4YKazeZ9_GeqyV<0|U=dl?j0@>PDkMAQX=*vFg(*2ShDaS$FU4n+q*H4x@0mc65_`#8LkiUT%7yu0AV&4l^%av$YKuX|V3^MrCSSWHTCYk+HB>>ee
Bl%)Z9OY$F&K^Z=ZJ50L#>y`wHT<Byom(~(_JgfMv#9r-s=1%3$uEp_-dh_A|vGo0<bMVD;Yzcl3dG=rjAz2MIaYCmKGIn%M08Jrn9}Fw(4@pE0N6CBD
rW81=yO;V}7h#t}!8Q`M=vEWi3s7#E@)q6!YA4tJhw5I?oi0nw0`^n9gfETxbdJj!!!O!us(jelJ|V@>j0)<%R1)rVJTv>M<!_?R4GJvl<OFKx;UEHln
GuGFC((4J|+AFDrCzMYRLt$Lv#+&%-FRW{wH-p~efHC#@;4Y>ZNj5v^f39|+vVI>*3bhG@>JJjR@W<;gtsmn0=QFH;<D<wa{U+Ky*%Uf%=GatKE;v?AQ
+JUyRXtYhrJ{A<^+KCI9KuvXiN66nr06M1yWRaQK<=fNlgW5Dl~cwt%k=3?k}mM?ibR$^;9)I39Psj<o<DneV1xWofxgBn9_><lMXdYtHn);34LABmk;
uP9k#^eValel}j#)*`PMM$#<S<VglWYk#@Z80{!cTRum`(uyRRF%)IA_W9+;k*)Q50qx6D3Fkqfk=9Oz`fJey;*+<1&I*|v;`OjiB0d<^xOFmHv(Q$J(
emf|z*_;qp@r=EO3OP@(psl%Jq~nyX^Fy=PE9M)Qt{Rw@?wTr8#9>%`cOFId~%RawT<CxRGqnEBM>`Dwl?F#x!|0wzvL6O>n~x~UyzPIR$zbG4!i!6cl
{+^!u91Du4`1cemr#jXWOlBUTOV>{p%S%U%Y<RKmJJitx{USkf4hE<^630>%)){V1LYY4eBSQbIV`5O`y7KI(_LnZkhYq8H%_uj6~S;XUKVEIct16<E#
v%Jcuj2p7T6zXkKJHg0qi!YfYt_ga>(q^T(n(S(9as209sKId56OhxI<h0vYSR!=jS(i8VZ+aD9ro5v(5&+Yqmfq3|l~-zv-v*x#Q2r<uExp(^!?=J#g
mS)M(|nOpxahnh7F{3?*fs@L-SRl?UBnRN<%JHC`cMs6c3WET(*N$CRqVs-OF+0745M;{*G{9t+A{7`lC!wct&NBX>Qy_ZkE3jNFCHyv4fYi%=deSi#L
{hW%v6=1u%P#aLBFI|5b|DSgq{#RS3u-_ZHW{@ym&cU|4!WkEGRPmLtE{vfyE00#7uVkeXSo*N8hqityBoCX?!g&hosAJO?V+0B*=a*h|v4TyB8?r(gI
X|b+oi&GjhZ!BlO3vr5>RV2&*NlXwh0jO9Ui}b0l#(w3$=gvnk8dTxsxB++roW-i;e4<%Gefa$n&uDdIH{K`%=J;ZcD4d`A~S0pPr^ij$kKo5{(Is2%k
Xj4|JCSUHlMz1z9q<ZX|1H@VhpD_n)6#lWi8R$&I8RDu|7Z9mNP47hmtW$>2k?e<9t&Qr~v09(V5WvIX2Fg&BJ=7pVe3t7~i66Z>bc48n>7BrTCZ~Hnf
#45ZI4stf_>P68lw+on~;Jjkrn}j|1E)F|(V$HgLX{LbRxj=wve^KZf%=bxuxJVJRSxti*AIbhMF8q9m0-<Lb4^7uy1}k|8&|&Hu+DI#;mU>#*Lsrq7#
H9$OOGXo)OYqdm`>!=|3@W@@3ViZkGs9Na(bhu!{x>gXMm6|LF0+dmAt{lg3Q7mvdG;`OV1{3Gdy{%m24jzL`sFWbL3dBR$$8i|bV*>HZ>#GI~I?Go-k
bgj{aV5_gJ8Op-_N3}+EUaTe6im=s;(d~7q@(s6ltz$yL{l|I^=Z$vQPAViWhrwu5gs}dgF0d*!8x<Od+o^EkTCJ*&KHNW$0i1u&@$78vOolC_k`qN?Q
7E-pI&;|=s@nkPCt^ZaTSU_y@RvA#b(webwN{uWult5*x!8J`sL_l%@_T<<)vL2EFw$fn`n-6>?*if%<~pPY)JUrZ4&rynclcEST+gRZ*Ta+@TGpn+H}
j%(V!iTe?%Dba^W#zcUbrrF`uF+s!u3b{1D-$!R!*f7oOf`D-}A`<^>WwP#Zb_<OJOSct~JBY4Kr*VbjeGACM<5n!1?Y(kC!~XU}shwi6S#1%+iGYCB9
TxyB-DlP7G;&Whbb$u2yg!QBONuKxRjwo^FRlpg0lS|8aFOwR|;z^Cq$$q(X{K@>)9$Pk|(_1zIq5j<z<kq8mdow{sz1MS0cm!<nJ;F2tX`$sqnEALi#
?XmTOKxvCyl8=KLWTZq4W$egTXGC%^kL1FwAc`-8Axu_UJcLnF)(aAuq9oP?V^{Hk6QeBQ6{#QvA@ua^zSrUHKBzaj-Tb`Zn;k-E%6-J8INX~<S0qa`~
>zl^s+g50-1C0Nst8b&OzKI7||BAd@7rOQ6xRov2=+@;It%u~8uK8!{FRY*3%j)Y@f8`_TALVaq(o1XE$S}S$c?vk+8z}VzRp-obB%B>y#aAn<7~o_e=
|n*DDx+exB@8rUI7>mrW7<}<R_hJ)->ii7bYj%I`k19DBWDvw7ZQFGS#Vk&8Y3iMM8br0)jB&Adq#=O*bxpo##z;%5gBb8@UgJL9jtZ(&t^1_+=@bYsa
fkV@9;HNnn*b8E4H2~KAg`tY@-T>!_-#klyKe{j2u-cNHMOh*-0|A(SA(x$daS1B58%&{f~gk2elg;P@nSw&hL|5rb7Mg9V(Mz&hzJaQP(@KU<x7LMmh
h&`zMe3+Y8sP{QLVWFI=|;*<rLZZi_<H27DdLEN1As>c+fA@BIp^i;E%2s1*w}73}MXq%mU@2@%aV?GCY|OH&&XgKctwZ>k9H2M?D*AE_eXr&&F<!b7l
NhG&GK`PPh=)-0|r!H~VgDX-9kV0r&PdvDh4sE)Pk{vhInFkqTX`o6QlVBgW(V6Y7s0l)r;%w4tS*`IS~uBub9>te2mb&>IeWLX*-oibnBdB_^HhWx23
(3tN(jDgiX{;3J{$tL`$K-Ie;LuwKhT|4^mvzz}{e<-=}zF*v3H#4L2ixJf4nS&>0LFdsAvLKq1t3l&h9$76P%~BAF?(Cll9<A@SL-iH$NO%}HTYrh(`
b$!~^`B_O^>yRC5_Ir5ZhZR0_srwuf90S0S6|NOBmc4fpZ%?mJeIYKZN@aR_fs21ekL;dVEPWI1$WQCVH7>0K^d59AUYx;`{kQNe36kyLoN=5Fn2k!YQ
xT{C{_E^zlDy3_UB~-0WH6oI2&5XKRfSIVB<OVA9NvQx(wJ=$kG5#6g?Z6VMK0+>R-<EZ&5R`+N(zP3P9U?w97Mt9DtW6q^uJ9lj#cot3SsjsxooGO=O
LGm!*Q-&geQMY27IL171aM*f*#irTY{c7zPO9*5A95TYqod#t*^%4h3rK?-^TvPh}9Fdj21LTDha|hlpDkgZ)qbDD^kw|KcC}hhH4nNB(2|Kl_Ux`EE%
aRIeLuDeSVKg7Ql>ZL=<YQap8B47DI48s+px_MBd8&cCGmYO6o`lkX*(U^x;_rjxhxB#=gI!$Ts6xP0S{r-0`u|2yV*l8M5VmXLoNSic-Rl%F%(c-`M$
U=nQo&0_0sst?He`Qx8Fp5`~ytc_nj@u)K_82`mT_D{dq???V){Z{hJ@t42i`vCY79<{y6>Mue-@hLl-ewTX;t}Gs<2}&)k{vqA1gZiUCYqQk@M)u@n=
6!Yp!LlY7eP1nWWCfZzFX@B=OWuwK{#2s+xB1cE&9?sTeH(uw)-yDmt-pKP`n$U;;)nA;`HDR$s2UshKk-F6a$ot!{_&Ui_mQjH`t{>4$A8IxQkKR1=9
Hs+sTL2l2-cvRSgJ+&qZz<X)Jl8jKiZPdOvtRINVc=;(dEM*jLF6<p}bIgzg{_%zyIi8J6BJbcI^wr@2BL&0{xQqzOGRgF56mf2+VW$hWW0vY;6vwREU
1`zm+RGA07E}QJ(KL<mavb?Qi|>WJ0_V{>caLY51kXAZ~r)+^ZR&_ZR=%U;oly{=|Q*|7ZXGBj5kEe?1IG|Hg5gt?cDvFVZwrCv15rww1a=E%5l(f7c0
}{n@|Ir*c2BhG?=zgrWS}EE>T-sfr=1S3bE5&+3B1NEJln-=?=DxIg;;-PZr#ZR2V2c7S%e_5Y)-{~xG`zv_Q-2ICw*VK#pF#0Sjiq4^j8_`dMPzCOP{
Z0rB|{_v51v9I5~Pp}(*&Ku7+ZkJIvQLl{?8|NSV+rK~m$*)P+`mwq3;S=B8r(x>;;(E)PFd;<NmVUf%D9;e>_Y~FjzJhu!ytns}8@auY{CJ;0Ut)kf{
89gG?;{I?c(wkMcide0r9W=<#V4Mh8UlKMarcPx{sraNxY}=@FTWBE9@Fi8#oOLj$_4SG*CPJfxTYgtk_9Q^$|r7(Hy(cBAK!1j_|K30$M>i8UyeWP<s
MhZ3msw~-+#W?$7lXy|9-p=edI>G*+=uk|9pBs`m+9y{Kx)(eqZ{*<8_<A{51cM_b2|>^Z(%9ujl{4wZG>7<&Qf5uQ%5p|7`XT#OKSqOjDRv2!rTe&g^
}6o;VMZ7JW%}-ULDFm}!~wJSG8m=kxoV0joz+P@xva8Fj$FUl$f_>0$v4RM&{+g2~&R<3WZy#~DCq1)b~QeZycpJew%Dbvth-PUa(_2mX(xKL5XRv&Ud
i46S+YYgWZoJk=F&^Jca>X~7-;KWS+GZ`wq`tcZ;7K6+pkPLnUY;5ETWdw{cK0TC!UgPTO4>?HP8VteaFk@Z9*`&(MzEii$8($i2kL^i-8=mQ$G<S+p{
<kYa82N@)nYOc+<ib)vjx2-<tg9wcUrLgqX<^G0*Rg&Ri-Ch!Q<(gVu_PNcB-m<DWKfC}4L2|1#(w)G51@yD)&$0kU4}$Y@=hqhV0UIiXAFKj8MD_0Pj
&{MU9v-lrT8Ss@0r1JJGx-R(fEBrYAh*_9dANRMOvPJ^>hH-c67(+T7>=g*?2dT;Kg92ayRS!MR|!!~NC3lfCvFs|`X0IFM43?z1uQ@3WAYlK#CCUT*_
`oL=#c_e9Az>r3ZS$k5Oe+_;*zI25A6+u*<*q}?M`buoq^&!oqN|l#+r?UtK|f{wDRV9S`ReM@F{<v8m;Zm8ntqCSe<P5AzeLo4<7S*)e8b#7|6yv7h@
}S%RM7mPwCFv1y78lg3ILoYvS`hE9YuCh`X9we5<ABw(Gow^)E!P(|;~kdy4e9btH?ZF>V+=tInDI#7q@AG0Y7RfX7~s`@zmZ&nlCdK0Lk~CsuHT705U
D1?Y}Xtz|uOD=;|1ra3XDJ;EWldaUeR1zg0u+XaW$fX#4LZJF~LPYmgIMt1U?<Dc8G^4cN0ytquww!x0kIc;J*y06|>uL<8ac=m4DopC_b+!0%VePIH|
qt1FNaSz4KfUdbIGM&wa``6^1E_MpN#fUHE+U>v@bS@kX64&+ts1#)gt{0|9`$^tYIrXOOZ`yEHkYq;W3_)=CABoQk&MvTM`z_l7vZV=G)iirx5-WHYU
a;pG{e4cyk|lf2TpNE<=Kem>BX(+5&g2<h3&nY_oE?GX@h%xXkFlm{(VI-l*z6$j=kDCc#Li^VxdH0jY0sXR=Insea(KULyfE?bC?6^@li(`YXOfGsiM
nHkw6j;3{%hj%-Ebt2R2LI9kiGYOe(T-aW12m#9E=0|$8xrcRJ-?_T{w%4&;-uWzr8#vL%AoB9Z`%pz7(K8qJlu~?d}nEofjy^ET^}9IX;me?oX418FI
|@n1^X84|!lul<0((YhLmeyssy|-~o<Vz^J;;cve&95yTlU4DD4=e{Q4Vs?Tc%3S?thRqmaqO;X-o;U5!rVUeFbj4jtHy-5Y!*`PQfxk@(=8!VZ)-HC|
>jYtXIyT2koJx{xMdb=^}VF}wNyV^q>d-)hxbD5FY=#~=oA*vaVtrvf(^`g-KrkriD;|M%Yaf0QFe@A>CPDfX^Io)kPi^nsWFiF{EH?^O|<Jpw}B0ZZ^
@mZXHeYo%VZm+(_e-yW;Uw(@Di4ET1UlO0U)#_zFyZdg%bn0?awG|{DqZ5rIgJSq&PnvhSPAL>B89D8+%mHpl@&rY!TFi@HG$4JDsr#g6cExtR*_4kuo
jk02KY?cFIRTiRu)CM(jSqP<Ad`nP^trd^skI}caQ^}=Hgw(f&7;^DDmN`;*9q;->Bzoh3@grm!%9sW(=hG@YSup+7x}H!qqn1JBPM6NY|wS`A{IH<{m
Kz#XtCE@06gwMzVl}0JsZ5}V0Tk^j|(_bUN4rx1J0Y@u5?tW8l`;tbiVo0?ZpP*3?2P=8PmZdd&_t9n4OxxXQg;X5IM;t9JedUFWJDag}<wyD<2Gg-1I
tKdg6)@a1*5-HHzr>6Ao%qI4N-#@v`VG!J@G5={hac1A0R=j1<TWBeB$M$J>0abTN}3p#r6VrEoi(-adF$tDfGMfJ%W)-7nPf!jRK~Cg3qY`x6=CPvZ0
T^={vyT3P~dtTMAh7duBTj2&4@XNy1nnGXC0hUJJC1Ou!P^TkI{zb59MhgRr-_Ys)h9%#j$cm=?e(Iq_Wz1@V}GFE6s#&yBNke}|IxbvZuf;1q7UHU@z
&vWCL!+{O1ZFzUr-9oLvp0iu*oYtpD$osCe#*F(LdXC5YJK3RXoLSjRkUF_;GItNG#?^U8s;h%TC1*GKWdey6i}n;fcxmTxD{}<idz@^bdDP9UrX5%@5
aX7Ad<KNaM2k?Wo<8xwFyMMRR|{LSg|6?ZR3T@N)dgoxBgXrio)X`aNx@Qiwqsc4kA48*ZI}7sAel77vMMW>(9d*V(;v&(?ICsq5$$n&TXWRP5|=l402
bGLJ6<}If#`|@D9&$BwH+8>ZQ>kfN0s*8!i~7~KH!zWzo8Ik9nhqPZ$jJm70}}z(Blih-TF^{-{F(^ye=C;LGBh>VjJ8}=Cq1C54ZNauE2_-`Qslzzz#
#*`EQ&7)bY?MR1>r)n5nCHlVke^?x%o~yPm-V?BcXj5sho_5l59zZbUOCV16Eg7bCDJ<Gk0mrz)hp1ZDX!q3mSu@PLPMYq(fR^;n+Um#R2S#I&xL_qBV
))8D9y<}_ZgS>^W<R>YClJ@t6;h`nZvkGVn)b!H7Rv8fT+SfoY%L6N}XQFgLhcK6wBfHgOFn81D$_N`83p`E3tN6N`*#M<LD0DL&8`t^3B10YZ0(GjO^
@$i(`J?Z;0@qf<-cPUO2X+hEjk*ELggTEJ_CrdsA^Ek38b`8V*yS=5Ix6cK#ungVf0i{)S5WOh6#w?LL6WvYHyqzKEpxJ>Qf<_K;;#^K6%BuZnyqY(nn
yAA?QQk^yH=uh6U`OiS9B{Ml?oJFg^%I<h9fot77ybER{H~V1u!$1n#x&JzMO8{CIE*l1FG0;_`|)o7dunOvW-a|2yKyULdAx9uvGnPI*^!CK(NXmL&(
_kv5O~cn!gw$lHd-uO!FYK|C^5xk=Pr9zg2_M?97vI;Gm2>edAwc9B{n9g&E4Q%cS!;;>UJ7@lcZ|E*us8q43aRBF#-MF-WM$J&)&2PS_$?TRM)<5loC
}ZQFcq8*$JpX8pwP0POyiC@%QKr#b9ctnb3&Fig{KA!yKQ*c|I>IS7d~DZO#$q5i@>us-Di(KNp|>cgxv^I>O}0AGn%zxN4=?CElacd6KZEpWN}kr<|?
cf+{kLjIFG=d*#o%U?z`lFM3^{?q2n8mb1SwBiA<wNI{A0F`7}LcS<p+*dLOqy|${2qH=ugk{yfTD`xIaB6H;e9~GIj+TiN-C4$^Lb|YYdg<+>lWM;V3
HPd2tEf))ZmH>LB=Do9X_W?WLT}&rQFi$I6g!9l$xe3a(6%-x3@f6!Tm#~pv(g~Syf4RJm=kfgKs^VtcL^kvGxt^OY0*tQm4Nmj(ol1RWVCH{MMHwoR?
(2oZH$r^6xdgTA32#?iR9`K%QvbhPQT|qZUebVuYtPAxygAITCeaBt`&B&N;phUlpRdB3EoH8%>Q3Cihw<t}`MiA#!grE=;R0XU)pE?q^Rzz!D?eR|QT
#aGqxAT$3Jql}e{LqfE9st=b&GI8Vo}DF?2l%wqLOU4qYr@4!{YYeQ_|(bCEfQ}Km}OOr1hPiR>Ip?Q(hB;hWz(`wxs)oncVzQ;0sKED_dUy7Xym`(|X
9XV}IkP5a3Dwz?QOGB_Pd4)bDe$@#xXy&F)Fq2}s<$xR&u1c>~qJ<8^vV^|ZIUnkAi4^-<{n;=Pia@063f_;s4cBk7TLvR8)Ep3Fbr-T!n|#p91*&%PP
t>#^R*2RE7;4_uNedot(I{O_r%)Lo2H^OoWy4)03s<W%wOF(^&e^=CKzi{64NDcGhKPFom+i)Gca)_Dw9C+zmyTPDcvT)Bu@15-|u#2vUtQ|qnJZM%AL
1`Ocljy;?9xa+Y;=^vT<;N2!JOY)#iA;tpynMzuiz0jh=uz7notb0wwzLLG+ijRLo)BQhP*yQHDzDH|1qa=yLpe<VKc><B^FN{~Zum7IH#yk>-3}2qu%
3Wf@W<tE1J#u}7r$--@`nUM}xA^?G`24r{{I~f0xA^?G`24r{{5Ss=zxh7DZ*jtJ{_S7B#pl1p#lOYDzwP5&eEvIre2dS2*9YI{_kI4~=l5OTeT&b3pU
=1d`re=K{rSFs-}dz_KL0H~|1CcM-zz>}9){enVNtQVt4S$;ao-x03Xf`(n6i37;EaP`Ftj;X_faVMh+)*JS8A!zL)p~?pT`b<dOanq=^2m|!_0j6=b4
uq<63KySkaf4f6}~cFx{Y<M6+*u|G+v*V>u$xiBC+jVelN=%&f4*+Qio?n7!4iF*Bx<#Ci!b7<Llk?67EJawkie=lnG^-#nR$H=nd&XdK(jI7n!`nOPM
)wrSPqYlFtGMVi3)@O;>oem$h3opL_xu2Y4Z#7wRt&M2XO99DU-7M0NiwqmYOrUWIl61OA8-n2D1KE%#8I@X^=UGD^#D&bu=X^N6W;=Zu(a&cN#Z|OrV
GVi{CK~E64vXo6Kf(y^XS0Ny7T;@*X@>c@U|2tf%NVyZEM~%Ku?X-iL(ML~w4P6Z{*7X|dBp@fT7`zM~Q@zb}lMsN|UC9C-PdVZ@MT<qZ3{;ru=jULs*
Lx}QXVAcayH~hgc^6I8`Xdc9=%Mk}L$t)P^F{a+m}_GmF})XW*X05SEm~|1qq|w)A)dpy<QrU7>IV=TuSEMV6==M%jei_12xEUhpKqVFR3yR1Ys4+CL;
DY3R_;;!#-E?Ky{=Dq{)_kJ#;xKX>zjE{eicvo$S>Ra_4t?L^YC%S^?HthxTmPdzn-UR(7Tgg^I66cP-)dYu2?iv3cs^YNe^?su_bgrZl|T>fv6hLTq~
+k6@%%8-|>B0js8<~uC`^Td4!4gn+DzI*|O!xtyAGtoh|>R30K=JEcgPXTj;*|@SIFL4523&qn-Mrj>hZPG3<G4G!uxf);?4tZAgWCjXwXz>lJJ5TG;W
+&6J^gI8eAU9IaY#X8hsz^SNe?y3r-!^uFa#o)=`F;jQY#gM`2R;o_nF`EmdGr19WIv(Wy`{L~Ago+a>Pju9)H#pxpM4s-4Y_ggo}h2^K>NB{9f+~p%T
e$4;FzkK9o#M6!Pehs9cc!}gkGnr(1b%ed>x$f#82v(7;OpbsUUkTMe^g_bwlWxU=@hBZXs#QfcR!p5l@^HEMxx!htl^q+BHzMvlVR|Wr#*X7AA$yJ|K
Z-o$-?+#p`LQeBQ_t<B#+V+3BpeGN^TX<h#^Vfb@pv=Z6Od;qwEUYh31vLr{IV$Q%z9W3!#BDsPwXm-jY)c3EKCP>^2<6?ZR2`nI>Frq$#gjYEi{i~Jc
;|<Cw*Tz+O{cJ=7B#;jp!%&!;lT?UQ7b0W5t(wLuB=3$aMgo-QZFEjSuBo+}A=_H!3`owU}8$IiGk*^A?}SPkUJ`#eE=jlydZg>Sbj{_wF=4q>kmpB(;
Q_9OW{?A<JX`6jNqqsw{{=X&29_zDZJJUSn4hlowI?#_Qk?=KJEFczx6rC<8?fEnPwP@A;^K?_J%0#D_~8nA7UBvaCz<JrE}=jNv$3jYc-|T`o>4rugY
#9$A$lZl$P<D87^)iZ8}(JfQnyOX~F6Z}G+0;tLoR6n`efP4dV5{fgp`vGL?j_{aG5MST7vuYasR{N?yDtt4D0R*?SIf5dO|;AdHxum<nKReX`hhaX;^
a$`{zDgBnq^lSDb9!FdD%y>^Uu;Sq-TBv6t`)VX{Z{IKe*~}2PnaUIOvK;(GoesA666HW_NZR!aA5YQ!$$Umk;H~jf;w9szV50b$;qJjd^G_7NofzG(o
H;)I!o8ySy-7xkRc7J;Q(XK$nxQeCO-W2{S7iTY`?P<?e<>@G|0~lhRLHXdL@$~Mm}CuQ3)JOx7nWC;`7cnpw)%SNtLXb%{_x!L2Y(x%vRnSZZTSP-@`
sQ4#h3Mb<jIfEzy8Vi-<_W<p?x^r=WH-`o7m|a!+Jk`>xi3OJN=gbZvKCl*S&;6eOB(7flEaxNUyi=7g&7_H8r@ABFFbLys&=Dng!g%=T;2m6S};H+C6
Ck@sv5VpYK^@f08C>V%`~{f2s#1Gy{|9#bo53e&Qh$wcbw@FIxZI`=#9}xDh{EQsmq6`9JJKd^DD9!Qs-0is7I9^DB5{Ki5C9K@25Js$^v>_ZG@$Yy<W
^C1nbwnmfT+<ic;0x0xx`Ua$Y-`}dLm&OU-|{n{Um|6P9iyZpAbxX|~lS!VTPkMdJ!PkYEmq>Sq@K>qi3r~yog6FT2Z#INGRpJaGhU=teJsYCfK9u4r!
WGKI64nimPA*kTlDDhAuBw72deT1au!CXM&_4#lN#N^1_Vc|0<e`f0#`44)v;b9-6^%wSn{Mp$mVO)?XfA1bG5bcp5VEXQ!nSP*9ehNMB4lgRGWaD<#8
By62FPKF|YyZsum18Esw{@y;>*P_jxEzubeA&mDRr^vKg~~aXFr}WiP}6qjRa{+EKZL?oKZM)(`duD8PTcB;*H%A#tS`Qt&qrQtpZ~M|_{fiibd}96B>
UgiFa7MH`eSw<wy|#yu_(9~AC8e!;f9l-`a{}XBR}XlIYal32Ewh0Z;)?ZN@&a^IzKIVXlOq=R6m>rRDaB4DnNh#MD>R<o+a^xS*YGn33NUu9n}vJ3>u
g-ILfctXE%v%)f+H*RnN@YNvA+;J8*~bi$|Y-l2Cns#V!lO>iQ4+Q!l7KsGk|C56mkyiLbnfVFQ@OR`z~83bWbdFl={sS#66mBWAbFe(TMC>23UhlpxH
N&3^06e&G@EleF>o#sx;ZdE5?hi~q!lbN7V#U;N|!_;P+9dGKTX?_ZApQXfc#xrZmC>{v^Wuc;{Sxg)GqwUiC|s%hd*Jw^UOWn>ol_ZJW%-eRByN*T8_
hK$7ok1?1X=$19il%K@Iu9IQe%MGeYFqGe+eDw)WINJ_Zmd&MjV%ICYG!)**K9nUfEXn~!PqW>`gy&iulc+@dp`!a2ieVr=v&n_Wr-JV9s}wy^ZM!=R1
P|R0-a+^OEd@4=_9pT#B0U3f$+Qxl-z@Sk*NQ;*54aRe^y!(IW`fQ?DuNbfYf{PP`GoEtyITerim<hR`lmuZOYpG}XnuQrpcIo+16a%C%*uD1ybFG8SM
b6Yw?=zFeG-#u^KZiD-~4TS(3TTCx|@INHviWD;Q7YYjpHDWyoEsA5I*rGV+MHqi+}W=zw@u>ZT&y}>u3M_*Zp<N!_|+JtDIS(MyG;C?gE%8hKL)<+^*
t<KCAFW-yefHXC4r883I_p-KH@mRS!h0d87KeK0h+6UaM7{QMv|eU)+VVzi(DioizaS#(oTz8t|mJB>o$Y#}=10;O``{=*k@W&&wk-E-SJRLzn~j<eRH
(^fsl5ZEvCa>l!?43ng`)s5Quc+}sMCk5G^kI!_PTTU7V9zE9;z-2Rz7tcgbzT2p2OqW41QUt-B--&_AfNah+oXbjDNv(Wj6``Z~l9umdM%IkR%(6Q>U
lk8enLin^k_fNj$&mZ}Z`G59TKJwA&uc2{O9-cUruIcCYLCN&4f09BQPZjhqpJrG*3Q5t~;kI9%_DW`ruM30fSrvFBR;xB&kK6uT1kXQZN5$5|p7Dg6m
#$FbdKBNeRM$lJ`aGe0MU@9@y3vymg=r4W(@hDjhC%)@zAwCgTpp<Yc;)DP_WVRb=f23HDZHKmnt!qVP>f{zXMbps9xROCrGi`Q1^K__iPHABLgun|4E
Vb!od<~W&)mwi7DM^X&Qd}@khlKQa~sdK9tT6X^_Q%zzeJ{6|H<EYym8X6Bwzl)Z=X0fksAEMKlZP_q+%br_GA6YugAx<DqCwndE(Vv-|)C!y39ne#1f
BfAi(o%NwVecPnwAL)dkjA+hxZ6&0FFlxzaF)IjVm-e;14V8*cWrbhbsg6)6ghr^2i;?xA50X#VEWXs~An<Ud=}??mjG^6<1MD82y?#WxD~kbfSymu;P
QILa^lT7z-oG>zr5Mk+46H^L~y(fA+zxka@)nB8hLKi?aYn5W_$-kc|%X&U|-h1>%YR8Ci1mRJ87i(Rty_nNK0ci+Yz`~C=%dF$`tTYqof_*>ridE*lq
byJ@sZb_ebHS`ut|KcC}hhO_!pZJgU|LiY*9=|)>8-u?;Vlndt8^-)P+D3SmEs;sJH#}QPYx64ml0@5-T&P9!JNwz6j5*na*Y$|%_jj+8qPbII_&m3St
<F9z2v-~N(}8MjErE0?PN%KEdD{A$^)`N)NaWw+t-slB{Y^<B5T7?5Z#=h!)K@&jRrwQ-4<(9+fANp~(=Yq;ksr488_O@pe~Itc@NkB${}@<Z3}r@4&q
?dY_!(y<@%r+_9re;+aWv5W{OHf#(p!h(PbuMs`=Utk#TOEMolXR+YHo56rdho}+p^k0ktmZCnf=z^jkf--x{b#RqDT4c*55sC{axiLBTgW0(U<MVhw{
krJ$K{FCw_*-9hQIbkNx8>`}2|iTz~b;@n81GX}l7aul?44ZbeO81gVB+%DXnkZP)dp^=eso9)_1~JT-|CtEqfJe|}$O6mOoWKG84^okxrE_aFW1l{(9
?myXv)@8zc^`r*5Pk5xc<iDr<Ta98~bmekPTYHB<s(K~Pb?{w>bC)@bzxZ?1<ZvF3m>wnk!#+i+~8+Qkq^!7F4hVhB3WjeykU;JZ#{i`_lC!YRTKl#h?
U-qvZQx66*jq00Zl~=K+tt*V$6~$+|M&D0+z5zVj?|<~~tE(--aiCFtO8O6!FC1?%yhj?!uUm%91ytCi@E{-Vp$gVBDaQ8J{|~nQzqXApYH5N8ZtMR?T
mS#XZhS@DVs<G1yN;yeE#t=VPh1N72R#18KfW(~*`JR*-`4;0{oynJYkz+GKH+U#-Z;H+GSPN0xNkh!cmg)wZ2Z0P@<lB$JZ=2>iKoo;{>sHmWWd{K?O
Ex^`^Jz?u?Lv)Dr@_WwnX0A-bV)SAMYE6N15<3Zto-Z_C69Yi08KVkN1l^e`KL?*?9ViGiOw<J^$j>yj)<vMvE=$G&u|JRR=KA_y$+N_P%o8_&9Bx+W4
dGCvPup?=S8rP7)!i*Z<-l-*3L=$Deq)egB{DJD<lVt{_`6zAHb!|9qMMBR_BZ_w#+|BhUHGKH|+jKE5A)Nnk$m{kFfK-<N)HZrJAEeVYHr`;-6c`G4@
sujl{4^S|c*|4V#6?sO@d3zZ4BU-)?@>}%am>xDe$wTAN=UrAvF9$Jmem}uEE;bNifOC6ox$^Fh-P@(4ves`hYD;5ebKDl4DaRSP|z66W!h#+vbe+sa}
xB&BCbC4(pt(`baqpqD(b2j*w#OHUe<B(I9kSllErM8OKq~uY{TDH#XQLuk1vncFop7*_R$6%3aC(`X)-zVVEwmjIC%Yq$-4Lqj^M2e{n6YKhE4JW)gm
r>I4WebLsw0uV<sDNW>@}Am5zoJsD(r^6x2_^oWyXMJg>t~HUg6nI)JFNJ$H(cboGh%fAT#bZPuM)?P4u^J3EnaTfkfcXkE41w_|K<T-T+;b~9oPWdCw
hKL?j7r~8BDT0NrMbf+FrGwOK>aKTz8{QE*<ayO7ZTsF_ru#@RUx|l3_JVc(aac6j(fBsWrL1f&%_c;qEk{h&@dgB|}kvB;0*6=iT8}MWE*9)0nkN*gd
_S7v@@cSfIx<=~MT1K}*!^vuuw6?rS@5&5T#Xc5{h=PI;p*lfC#%a$;NIkD$h<mCA`@usT2mv>DZ&?w0GyzTd&C2>8l`;*G~|T6*?w0Gu<K!9yR^?D8I
Nso<1nkCx6aMs6ryLpCBBy3u%oEO8HMd{17zdYH)D$GW2`kN=m%=PwSJ%KE9%5{vG;#T>^t^#BzR*up8}AKP$j@s?zf@Sd`<7U?f#EDs*jR)gHS3bL_Y
Eh^QJaMt3M@VdJy5?N1l^?Go{z(9o;vVE0vMn%^c40osZHBU7Z=r4wCj4e9)YxeA}BY<3rA@>+&hUvYhnFc^Fu3n-3xebp6Tl<G@04s;*>wQh6uJiC`E
8Wy}0z61b{csKF5ZQS1?00d6QW$UbO&8|xrlde9KZ{3!1^XH}-ICg57?9pf&z$mF@j?cKE<8ixA)z~<#&^%DuKnmOdBh1jzAo**XTvN`W^_q2J0?xiFL
JfNwqYuMngZjKT+dns?3mNaP##u~QlxXGgMrkw`)FcbJS#Cr?kJtg68C^<kgsYzj06adb$pf<T4p6qKeH=f;&oyV3+}GQ;2gn?>jTR@9oYaZZ8{j{O~X
7~iZP`&VkZH{kg@kLjIkc8_Ln_nK=(DRFS&o-t-z7Nza&0CzP-_ZxhJ@Sr(XMpF{Puo$7YYc<@x`~FZ^#}N=GO1cue9_uv>NWg7WjiqxZ(!9aIy=h@P1
C8cN7;i@lv`Aykt9PV+9mp1sO>SD@^ffNz;;A7B(KJj$A9aF4KyOJ=G$#)6Ubl#4Lr7=!6|EW<V4+H#rkQWU~$!auiB%d>svEKSG{YNG1L#(CO%1hdar
YRaYxxYt)9#t}^iV1FTNZ*4v3L9r)LvQ$qEIH=FdZ~z)pW8%$4m#HP8x4OIN412A700~TwJ9Z5A0oyD+Bo4uJ^O$#1MUSKWcjas;E-!K_qjH+s{eAKIF
XHjkLW7~{#UcV9#o<}pyg-pZO#Wwad2D_cr$Sx|@fYItmc>{As&5v26u)P}-kqq$dPo17_&gOE*eyN9jKnRT=-nqa2t7i4V4+ee*dPBCO}0NaTJQqAEV
am}9*0$<rrmo#h-(5l7u2_dy`HsW7l5*)`0MMs3AFCwz%X`?i~{N^5+Vi6ea~{V5$>3~w|e_@aLz1Ea|`f7;=Hr&)v{uzrEP%t>=qPkQ}$`3*(m-E5jF
kz7TSl-1X!XJj$dNI%Om>8Hd>TcK0tC2>aIOtSOBD&b`zqDIS(&NQv%e{3xWAi*9`M7U}bTd)S99yM~{4jdAU=st_=KLpD}>*sTC-T(3_K0K0U~t4a+#
-p8WT$G-0UyJ}37Xlc!&^fnN)MbAleTt|Yxv4l4JiE!^%fE!U>4LaFACfX5!CN6i<K0r))o%(d<2Y4vfdJ#hQU1?^)2JCh;7iX9vdTKnC=L+R|K(72+K
nHT+aa`6uAEbbLnHDR{_Gf}r%z6$If)BiQ``5SzSn9d*RfDQV{iF5}%yfq-Q_&%Q;{ZDPM9Uktg>bKS6g6-#ccQ)v~^{yvp&3rm%5SFgBm}bpdtoeGKG
A{$OM{>$loum}=fpD|th&}Ew344}I&tk=K@)+u6dHr<ASirJ}<A{75veA~Rd^&+;JHaQ0%M5#P^gp-3%+t@9nL#Gtn7vFg-B{z^GN3<jSOqHJ&j}97eF
y^fmPL&&J<G*ohH88nRu3o?PR@sJ@3fmfp4q1jj;AQ|d|q?^{REy4-W~oDq}R-?Z2h8+&gq&q9>7*kze)S@Z;H=T6oY5Gge&ucqyNYTcg?xrg;z&1*vy
O!dE8BeN7hEooLCcD{3Y=&hOmxQ3R)T`NFiqS9?+?P-p?KH@XrZEZz(NzE0@*giymo|4NxRQJi;~g6&^QSo;bMWQnLo>Qr#d*v&ST9o3B=Zx&NB@d|CP
Xp=0k5nTJ)+Vq^3T%AhL2^WO}||EUco8qK%9K%<OLw|AVfViPqH)kA4$z~m2L9qxDYIC6X@3Izx$%F#|9d#7xT8D`|?aO!-%I4@HO`NugI4+TUSDfZGR
<0LN_1!VpBxZGNUUa_jA9Js4G$)l$L^tV}_{)P=+{X<m31$kyJd_PUvH%Y>yAGKo?*RssOr0Y_Af00;?C5&pn$k1ZF-5oh|@|~3-ICPJzXtxzgOu~kp;
^<kUXst}k<=skXp%*#2obP_lu3V*5cI1~N=fOiY-Gk`jhJVinX@bjfnqhM`XR?3T;P1ufRge-{y|6>T*5Un0UAz~V7%uK|TWv}c90YnzNv&RLY<3<OYL
0;KEqhU`>*VC#fO}`2c5{ExsDw?qBPA5rGR>KCeV{a?ID>s!<VW|kM+pIIkB94tevcDA5_D3$?w<YUhw-~wy1rey$VCY)gWcH*1zKYDr@2Rl0J`2Q{(E
ZaLz|}pyK|Y9y_qPZoL{Wy+p$vQ!c2Pq>00_10<ZqDRg!m&j)@y<_X#~h^E{$)Zd!IB9U2&mIwwrD&J1SG3&D!#`s{JG5gG<vT_S+IOV4+D#4()5mp&$
pWiTz6)h5nsEgpc{+a*>T2A+Z;#FTYV`qwm{-=-xB4Z8E=xR&pmhoihLavKp}*;4RGk`?sIOi%`YUXAgsFg{%awk*AP7lGIVaQ_Oav_aL+AB)fbyXCAa
HOnD++Nhk3@s6hOM$#rmz%_&Mg~I>uDQA_j3*mu{nSi~LN-pfmbnihSbLrr%{@dm3FU$yJ$NO|G^aqNg=KHL@Rg|Q1(;UOd9^VNdW2~KaB=)k{{&7{R;
TTjN$T5`67?$gTRaE6%1Jl}bIJ(lOc#x<Gb9Uw9=ngC@A0EX~q2hcEFcjbGOMx+Ok95jsiM0+g6Iotd`m|@8l?@LweKMd{PcSVHhSZMU@aL-Hhiakrc~
EdY7Ov-Y%}#yg;lgSSigV)riz-T49D4lVocU0g6Uu5GJJ@@(k%wd~z|#M}Tv7gBe4f`9N)K<HI8m1nW{I5@3HZc4pa}unGAfGTU;Y}v{1_J<(rYj=1Gc
}Z<fSmba@)WvQ<aJ{Dlq1KuV&7B_%#2~qxV<xKKXYy`ExV*T}cP0hgGiZ1SNKfaocqQGMw=9DbmN{Vn6<SN;*ag`5OiIoCKaW|5l9?AicelX3_pdPxgP
fr2B=L<SU!0)^5gouu74elILLYV02qDA@5ijT<DPMiughGm>JgsWj;vT+Yyd<oYPZUfE%4ht>+3{fVp%>yq*#>Ogpu`j{g1Nyug0;9H~iVG6idsTtkS0
&_w%`VFBluXMeuC|LLlVNO2&&ofuUEp~Bk6!q?9U?s;!~?zq1B@2RRr(HG=pE>KlfG39zurWCmxms?IPk$C>UW(Ma&OAO)@K#S!jDjfO_(<a<|Sx$00=
IEIBAzlKfgba5OZOO7DP<trZcyi`GbY$Q$Y{Y}NGovr9l*!dFgUnl0R#~nC!{Q)vur3Od+a$3@Ssj;0ufd5J8R@7dAp093`#)XS#O}RLE`GMJxiiWwZ@
wDG9{y6QM6(RQ|MwI&Ppo(W>^iX$#xps}D@u>@W>Zn4V6?pKTYUaoeEwT}{#$(hTYUaoeEx6vnE&i--}3X{{9B&uTmI(TKECA%zxlWP{I|ULxBUD!|CX
Qswy$sb`S1Pzt`EM?|NH#E>$~s$`<9>o_Fv!f*Wdf|9sj=f?|Xl~<>$ZU=fCCWKgiFYN11{5cCIr$o8NB$RAceeg#&{kP~gcs4?cqZ{(Q47j=q$_jlK;
2g{n1MFH551jnr7-+lfV6ujWn@G@Gkn!jbl1D#5|wkHv0;k7h5j7Gt%&P_4=hre$Dd1|wGv&v=g~yxXUaH3(NP1$?3{sC$u-=}VPsLe?|`eA-yYT6sdH
!kiT@6z;8QTWmkBLU|6KaAXeMV7$9?Ea-*mK#iG<%<`2y5SoH2VReXF)^M0O6?USW`{j^0nPK`PBhWAT3R?!A2a6ZQnm<fZ2FvU;4jRO?K%m}^2-_Au2
V<<2Sist}o;YsN27}mL8PR#V3LMUFXd5h_l)}EmT<Ei9&1%6d0Rr)SYjDaHnCbK0ngr#UnJ}Y?id8jo@Pu)-U+~!hw0^2Or-F4Jb0{hT+MiW*R^jzL_p
rSc-C)U+?g@>C*-#5g(>Bi;rU}fRs$uP2+f1)mM-uYU7NN{q{9s-DQ4@lj+`-pDxo1`*JZd4mi5b){JKNS*#|6Ue!8)*eUL0I*-DKvSdbXjd+|tbI#d9
YTJvG285z+pO+j#dT93ir7(>8K->;;nf2RGry3BTO?M-Fi_{=`$on4tI<r_zlV+x$P)mt&FrRX*(_|FM3f_~m$|$86hjl&KUFPN!g(J!{)&ZlnwPLFN7
233=8u*VOo}eR9gc!1rOSGqX@~6YOGT_ET#DgJw0J@LQhGivzFMq93e=U{XFyK;*51$z>wh+zmlpA`dp#UC$c14P)UEP;WoDK4(^N>Em5+<?|lChj*PB
my~ls-nYD8C`ZAz26{4h%WP=a_fBo=o?#Y%*`F3as&9Z*l5*VfnI$jq;rlmRr;iH|(t~LG2Z|mB^`-NifJ-(3rxRYWKkt8KpI&~LXaZ}&g1+#Qsb{cDr
$?jNk$DhKg)91zf*))hysB9I=s&*5yL{w7<~M%$myi7L@I~9y*z<+AQU}5-rwf@LTw70g)B6KV4x=+z;WezdHZUIW-r2HkCH*51+`A*gXfDzH-rt@_?9
es=?C|hr8>0ENgwESteV?q=%$VL$&$sSyg0GA~JXMWSxR~SMm&~NHR(5C^{^j^b*rv;sHLJ+bgxoi7end=arVmvFcvsLJ*hKI;7|uSPg!puH{6NJKXOH
T{gPnhZ6XukxX<TZCKb_SBJU=gQTg`8jCA3LJ!ux%`Wro;o_eUTCKVMThGfDH1^1AO+@J7%Bt3Q+)2rgr5z8BSSP!2>LfsheW*j&Of)8VB-+j@!#Z*l2
qkk^5Cu^VNF@TC!G{f89!@6fnV{=weqw&h!BeJ;VCV8`HBR^QRjShzi(gMaYe==&#0Eb;rb@?pR9wQU_4rxT2;G5Up_akhLoq!!<=4;K!X=PmmgA9l1M
_~%s8Y;z3FO+wZpVR#M)SuS7rfk$Wl@YCBa9*pQMNhoY=@nyHgmuVYcm|J{lw)k?};){F!NBq$x`dJEOf_S2DJpU8^F@Alq&yW1a`hUi^kGzNr-8O@km
VWC$#(G}i)cFFd`;E#7J}X>d^78FLU&0axzvBeIJYg%&$IR?V^!dt>$zY)14_1S;=kTQv^>EP2Bk~{6T!lB;9%0E_tt}V#m%(GV%M7bafbN_ACK$o8xC
2a$-a+;q^C<p4?hAY!ePOUlJL&}UGFQ+KO`A0)fsp|y`RuFQ=#T$QO1cdS(|ZPACA0!h^uA<&#{ahHZoY5T(V(O@wF>LQ2;t)`USxw>+$*29qXPre$yv
+850hwZ`NL>z`NM4+Z*KWR`b7DI5pMaz$Nb{U`F-Zw=c~$}jQ`#F4KnwJT~v#MrDHA1FS@*jh4ZimBY9aB_#OY<{QoX@g++$_DD|wBrb#W3DVe~dj#ru
TCK*Yfq*jHEwMiyQN;(NMa;z{AgECXn1Nt*vItzR*6|z6&tpmY=R|)11$<3_0ds2Aycz?s5v(Wbgw6Y3yvA@E?H?2WGXHOiXLOJ~(_QBt;ovk(WxaR@o
7BIivi|pt6SHN8Tc-<G7HXo=`V40l@-^c14S`s(q{4PU(4*F*{nEdXrivQ{T`^bN1A3xTw{L%Q|<)^>PZ)e>vV68mPgI;hm$rDAH!6TiGwiW_47QDmA!
z#B>etL%|Pq<oTHBmLDvgYk2^r9!JGQ3*i#OjVsr-ElEF3g+xHmE2iOMh!0uw^^=j*i`+8v_*!dux|MJvGh2&`J*Fuett!y+5PxcVZrvz!*0RI`@Y$7y
~iZ0yaJ>*zNH)GiN=Q1j|1QP_3STRmWFW3(*O0;2WIp_Rsu(soNB~D`sW7+G4429|jX%7vMJ9Eqif16YWjNr$aKB6-A{YJ#F=azSR%*HvWN^gnyAx{a{
pE{qV8A_+qIa`OnW^emUO4G;1)gWx)u)t6y}oDdB@Xwye&Lq$l(NpZR6BI+@k&-jYx(@CqNN=Xo#%TbOtvs&iQEv~iGoz3YWs-HRwc8_@X{r@JLMp7ff
ym!%DsqKlGvwwouMdLHe6s_L;IJ&}Ji?=iA(x<K^}V452o9|GF{(<|#xJy4yXK`Z=VRM4pf#id&KvQtza{IEZwUvj7h9?GA?gC_|#=G(A!M<-M)BN_R9
b@!omOH<qAua8<x@XdZ@WWOf8jo)F16BJIH{W6>VX7a}MjXyS?KVnoLJQ3INp8KC%Jmf1Bzwl4@<IDMd<UiN{<Nkc)U+RO?Elc3jQQASLaZM5i&d>Y{C
)u`Hb(|!eDz<=4eLZJZsa-WbjiekN19!A#&uAxMr9*($uc7lf-FA{N;nHKG>{zp{nY~V;t0xk?f@K=avuJ99czYe-smyPgy60XfpQ=>_PAJE;O_xYZAq
Tt<50qEh%AsL;A%S7H<#(w58;<8dm~*9oJaa|&&!zHMs4e~hZ)}Oq|COP9a<`{#Xc>27Fxw}}*Tm^u!dr4`ZM`MfS`bb{0D0fz(f%6f`)SJq-9PM&?%x
mp<cvuM?fV(o_v3|?f_LLhScQQb%4$sS`7W4U=-^E<=)1F?iaE9UH*)iD;WmCTo(0sp&A(Zje=GHW`agN&z8w?(dD=MkiQlOG6Y5|1C;!R+#=rhp|4;w
=k$<_rJpH)BF<w2^63{IL$2Wh1qusm*O&HWwaBO@BpZCXOuq0;fg@b}T^64p=tkGN+Nz_gk3=Xz9**cb8dSOq`PiVjBm#tz$>Ip;b3g~<<Q)aCp4Fndv
W?#P_y9@=>p%yNLox^7uw1a_DohQtajOq{8bqAyLT}g=8a{=4ag6z|ZB1TvgKle}O=wzncVzJP%R0MC>4&C2d%m%_Ra-x4EFB0+($ruY@$0zV5Uz+S^|
06p4CqFt!UZxkZ=b?In<>AxaM<_opP`s`lA@pMk7K7EwR4;z)pL~@c{ltIF|FggHkq4#iWhUiKlkkQ|9!_U;OHGa$0Drj;4ZL%~ScA)M20{!85#G*h!&
>GfXhH@p0Mk?NG=fxxwEzWV-%qVSXGTdLCO&BE6D%2SV&#;JYhfUp3fBDdoSF2v>2y131{0qiS#{Z+H38G*GaRD#i8b4uGzq6!Ghu2sA**%A$P-S`&)_
R3ga6eZ5-d=`?Ap$Qf}$J{?wXGLGkA)d9I&w$(v=BdOjW49st>9q(#h6eN+I&^Hx%4>kG~#}J)A~Ve{cOIU?P5(5dRVU_?=TQeo1Zpr|}c_UTXxu@Q?k
gFX!`-|5*Re{?<nxany{ye}U@Zk&b+LyXG@%xlr!}ro6B4D4p^_p6jX;Bbq*<`W0VnQ-16jAr~zH8mxS_RqHKy;#;|*^Bu<LV4kWIx?|b?G+{=ov!<{+
0I|150S>+WMD;W#uR_d%>$HZ7#_B<}SR!lNd-x2!M`kSB&kN9yJ$W;CV{H{ruDuw_XAadjcxV6Y&m~LaL%B#%{&77oomg9b4adO7aB1oef}mV%e<D=<%
$gqa(nJE=`g=F{9Q4OFo)+zV;>NANw`~1A%Kax-HlBL%!$&8f4W|8xC&|m4z!(0hfB40LedPF$^%K7wKM#$;n(vcHiU-lJ;Q!m+xpX;-D{K1)F%Sl9U<
d+px4~Qt%m9OJZZ=>e%&$Kpvrku^wOy;K_Wt(zdXPQKeo7!qq0k!<YX!ZjH-kYiI)KAz(<8aMKQnbZiKQ4lB?=Y$>pA<(PoB-GLYeEwmbTtsXfY0DAIJ
CcWJ&u*-3pSkicz>G;=y>P)C{fllHc@~{ARq2FVCHVkHnJSbeH_*F8-UV3%4Fm$MH1GW%JtoD_@yVM_>8d{OOnY{2l+8zxk10eanL%_xlS#7r9rx%}nE
IhLD)(&hZWhG{^ysk5s5{Sd;{-^I!Q{nx-P`V%#`02otfQ_lkC?6xUNGsanPWq7rCykhWNVI#b!h)q2VA21|a|UdEHFaza-AcYc?O7an77@(eqQD=|Mi
g@U;%yyF|70%U*T@AAiA+w;HU>Bs!lpN{{sKF$m4$NTWW`a(rmKd{6uLvkvZnQ<KVrg$XC5?yo}>({Gbd7{`d5Q&$AXz4R{(;~f*aeQEcI{VCDqsy~K`
x=^@c?oP&4Avx$@9do;tC?u7h2V7Nk-a%(gPA7G2nT7&e-}&s`?!qHbA12eRr=rj_v3??3zrv8k0tGRJIsyY9q%S>M$#AlF2DXoKfL81^Z)Dp@Awz}sN
>rPU3OB<Y3FrMi=qsOaYdg6&P@7!Dmuncqkccu)@S}+ee6?Yq@-nO{xqs0uzU;kQfbL*)fp#2Yj-BHGB3@HS<*^)TQB+lJa4gHS;nUUwp~?P^8ewI|L^
p_xxH}bNi$BAVs1L`czcVVIDY%V-_;kstj}BiG5^o{!(0AkeSTG+*ysyaFH3uG7VA;i?S_#Y{^o4FaC71P!uPUwbB;3Rn(OfY$~Wc_jnof*<Q`X4*44y
));HQt**Q{9nu9j)v>6^=OMOIN>LVZZ4I_>b(soOI<h9gCJh<>3=AZQoMw(Afd|B!b{X1^vu7dO*{GxF?bc^F1sZ7iJ&udvm`s(lc%JqY9F<0q@hc_rX
slM>_JN~e&3)c5P_`CYem;HOoKYssT?|;ilmdX@3qw;<I=gafo@{jfVtPj2A+jOxHYq5{F^`o!t;otF(^?zSq`ryYAKVRE!LGix+B>epOA6)<W^FO%q<
N5!u+Rq<{(7rZ4EmmUKPIpxn=<7Ib*rr`+(}M$=Uf;nXP1Yt~fs?IiD|=_Jw1=OkiD%ycfT8*<x{*%_!Eu|wWXrP+%H1_}OEhXgVijGgi-MI1HJv;2G=
=98+zz*P4^n{sz4r6+m0ceng)>QjJ83m@=Um>N&pl1Fypw0Y+i0<}r(*17lazS#Tn<-RyBSC;rmnd%VrGGh-6Cdn)2g2D-PXStvzOSw<6D`e<=h7jPn|
0!U)s)$k#ylFOD%0Oem>lsB8UyR#}uW3I3j1>Sp(v-@8)J)uj`D`>@E0%wlq}*So*13#7sOH^omZ2%G&H5w5RMQKF`2D!-8<GFJ9t~=Tfj}y&diO7Tj$
%KM)x(GFmUxM-DtduuIh`XD{}~6?T^pYhe=aD|y}4z6~UzG5q63@g=;TiO?jk@{&7$*l_lg6y%0ouT$!@`K|WzR+2D6=iOP4zdcJ*KeAptt|kuR8(zu?
pmFFf8i_$IU%YHAHkELkMeU~Gj)P6&3dVG^ZYCwBJT9+x+(v)&=aF)rR#lcDzk*dIPu0=$xfvJ|!*2t{o5m@UM>0NGwgCpa9Cwizu4f`BBM=&8*o?2us
C(3LdN3er?|UiSBe4>Uu01&!XVUfznFdz%`RRgxtNlEur{g#~E-UfEI<jI;1*1*o09E?^`t*O-hA*Lz4)pA-XRcRBe|>+2#>n$$<sK8pC;+`Ds%^()Tu
GP*gAyyGUPgBBJ;(<-*bR8Co$?fLc-{GJr}8b+vuk_B*MbAY{&WUCnJPkeR-P>1lF@Jt2lipFw)Bw@q!h@%Z^KXD5pz4a^AfKl5qpt=I@%P+f=Vk*`wa
4NUF&JET9@2`wkQH9ptDyw*oxuo;~(ONN#qXOlrO>ht~^6AOYtUbSEqx*KWqW?g*s1-wPt31Q`L&iX<=>8G*?2aef?=`Z;H-}jG|JG<k!FV2?ekhg)3{
tQxAj=D_DHnLq{*#o8JMncfs*I1d>lkz~qgicoJ%EL^cKXx3l0;;0X->K@_awP%IFh#%{A0?5#}+0qY)|bqay(Ch2%Iv~|k2Etwf9*S|)7iV=><cAx<u
yiEK_sx~F>tNU7htQo=C&tt&2$HVyg_u9|H_5FUz!;GClP+ZoL@oWd1NT?Vk=P3K_#@@t+H!^uo@g|?d+NSa26#L2W(JEDX9eq&in(tjnnVNwZcCXE$w
@)@vUj?3Ry2lknmt?JXY{y9)CC8a&Jl)>raBL}C_a`3#MtlT(CE3WsM-|Hpj_6-D-Ntsak!=1C`aT6-dQ+HI!hTfo6dOI2c4PCpwd&9%#18*Vv9Q^+SI
lpd&fbW)T^iE*b*RbOvjUV5w-W(<;1P*;lQyH=llEGGk;AUB`~~}!1G};wxtSo%*Xl*C#@gQ8V!fVjX_5V5L)%k=kHCuM_%+3T`9#9+wV(geUjDVSUQv
E}jstkxo*o<R>`QQk3gK;g`PKUDM2STIpZ4=#+S8-%A;0=WL_m1kex7O{nQ+=g_UqqkKd;!=87tEV>k*OJm75_NJDW;a+VLMF|JzoIwl6`-eUCALS;~s
qMd`{01efnQ*GwHitcIi{hlnY$%Barq{3_NqccO{;zS|3;u=lcLeq2>75Y~5i)b8Tgk5rFVZ7oy-2gU<bqwN~<J@9$ZxXmdcZQ>gCrUlp{`F$&Gm618E
GluZMDTyPg6r{<XZiYO-+{z<xp6$tQ_!U2c>p`*UG@U2=<zCKvwyChEyzREGA`?48;z#{TFq@k++qBlX7rl&g2HdD}`>^aazA`jb=8|#l@AeCex2(2>K
W+U@lUNTVbe8f(LH$<i@4YXark0K&C(-Qr{#cWAYg1_mZ^X41B?0Y&?d$5UUJ_vR^;rV9IkZV9${i*Ygi^Sv*W<b_@Qucm2Q5(J4YS3O#dE`t@dc}+eR
=Rk!+nSr+%n@Ww;IPp``Z)E{f!-yf3N+#(fZXb$@`VWb5W%Tawy$xaD8>6pjW5icWtmfm{O=14mERjZf~SaurK50cE7e-pX3I}$YS0)9(b`_JZc-~7D!
-Za{uyLDZpxg?$%cxN0hXO&*zEO{CmOLugi;MdAlnHz$+HlUHxb?bFsQ#hxdZMjU=tslLw6aPdena=zgEsJ@B}_d}*uLP8pkO+IuG$3HEexw>nWfTI5P
zD|TD@GSa~2Hd`+1;SE?I)gFr9xE?-Cu!oeVgerqA&Z@3cTw^Zw;z}4r9HbM;*{54i4{tW-&PHs6^7w}zlUbb#wxH5=R;2&OQ~ulr!~0$(qNrT=K&8;`
;ntRk?2GvF2)gBS@FWt)>ZL0d8*(Hm<0XxBNAfiC&^0E$?YrGj1qGk=B_X*3SUIJyI@UvSSJz{YeMR3841l)F^+f*4NR7Sp<hXRFO_@{rJ7VQs`+3=8<
cvKkti)AbliGDSM)o>L{XKb9x!?Yv(fZ;kmB5P|kJp^;QkVNZVe^y>gq3L!4Y=x-)+>61h3nIh)#O#p-N-6aertdUGEm{5BxA?!HuLpOyP)i3=JxE}rT
v4_2o5|$aN9qOfa|%nR7-;stM_rG+%40V(9`*S8-%G_aUF#SY=gVlu8b(W+8c1QU#|ls1~BpvUfrv<p21U=yz8(^*VxbLCl|yS5rJXvh8oRX*E3&LW1L
xhfgQ5$o3i4(o(vFd!rG+gHMYS}a31z{#L|~*xb@VtQ9=Hh4W=iWAvdR#TV-7Fzc%>m_VZEU&xYLha|y8IF4IG?Cq~|9h)E!X!T?Rz9`e99Mw4KTmb9;
(fxZ7F1EP@bpE4jDi7IviF|pjZ9YxK2&5{k+?W>fBk~090;NvhHuARr#1nq5a=bRl8P*af{()}N_c>Pr@&4sZ6$+Q|uBA>U?z-~g%CUuj0u!gm-{yDKU
)2dmdZYpBtG!-5BRgTpJVW`o>Rd*Z<|94~QpR{<L?(|ii4$_oz+KJrnH<_`qr<LPeXXA2;fOZ(fYO5yLUxmT#?xJ`m$JgWPR@Yp?_RiG#Q0tF)&GN&#@
pQjP4&!R*l+ou;y9C^m><}}di)LUaJKYyW`#N&fUTKMT`|Lmjrha<F8_MM3s8Ck(wO2=mk+0$@9t#JA_|j3>b%TYkE(1$+VF7IBfvPpBoUP;Ux1aw{!`
WlWobyO4=b31x^X0ZCumb0*%muVxoP>W)IGYMsyS2=L_xRWPWL-SBr)^4i%*^K%d^!AQ;p|V$=y-DO3Or3K39#bxDeXysY&s^!t@C{1L#k-Cu~~C~NWq
P`3q{HstW7X0PEE7aN&w-|@jwoKIrC<n?AtVu&Lh3qJ^E9joP4lmpBFk2cVr4Cb+hMh7n&Z~ZcMH;DGd-XJ5iWo?7buq-Cs+8WwW!nZk{jPDYNq5?<-E
YV{|>-0mt&}jeF1~<yH3jyy~nC&lmDPC!##&_AwWnk(a>J7w-Am=~<i3hFx+nwf+C^i1L^1=Y>?}Le$JDR@i=%0x4eONx$RcM&4yNzYUfTME(7rsBDAR
F(3C&n@<84yFr<|edXf{b_w|k@8kLs6`pRmd-(48t^KmM&)Y173Gw@8@~e=}tUyCYrp9<+Z9bAz<wn}(sFMXMeTxtAKPIGWuIaT9Y=)b`IgV3mGpkRV#
LA33PEAq$mqWUr^&O{=!9alxmGXy6#W8SW_gH&?7|Hr0SAeY-&t5G3l|+mey~%q+YHX%4@A!wzodJg3g9HJ!B4<KpWg)HMSdB!`v@N@)mXufVOj(D_=a
i?_?#gOY`5ZTme@bN<<bNO(|Jza3;bI8q7tO9cUe^#K`wr;F^;A>E#(^jKpA%JGURijsiew`JqJCfjb{vtte6vk#E;{%(ziHB9J0+4SW=#HkN~lQ=$MZ
Oy4+LipDTl9Q(n79w7MHI$$+1FA`y#R#G*3Pyr^`1<o>U>z7moIbAuG;MbLS(zvKzVLw=&i?zNC1h#bH4}MAnw#F4Aa?q!^%^6nN$zd<x{h9oUF_EGr(
F&!wO#`u+ZX!;YE0rqQ#y1jIimu#qN@JS*ahDY+(QMt`Sc*~g>eEZwnpMc?h`zuV7$x1axRKmXl+{=5DBKjdNG&F8=QcXO`q<~QH=@!g#8n}0W-|86e+
-F*I=e>b21wy*Ez^WW?L9Upw}|M&iX$9LcB_uYK{+kbsGzy4mI@B8n2{l3@dyZQWg^ZD=Q^KY8Z*Gdtf+tRE>GZLYP7Wq_Bc6xc1u9Lz_*g(lc7q8!D8
mH5x_^1OKWd!M2hBY5(=zDg8Mwgp7g^i>Tn&2=YzhYf$OSiKGmFF0v3+3^{)~GNiUtEZyVDEEV=I)j-sDXsqK=&=-s2?Plq2h?ro0eEwqi<=rVMmBY-w
HUX*q;G36xBsBw@WkqaNpv;M;fB1y7DZs6D|^*=rly`G{&5kXTc1Mt7@PzyNe~KlxG!Qn2tg*Ne6>|1x*TFXFQ-0g)*nNCX<R=tH<wmqE{y0h&qMI<G4
a+iD+2R!>1}5_P#@>xjtLkXj3eV8&yFMNa?=x6w*QzJo$<)D<c|oJ30W!7*7IqiWyf@xibs#u`>a3i=~;EZi^#SsX|8gu1zx782I<YP3oZhcu5Dn&lM9
wuYl;WmxBR19AaVT^#Ss@F15^9U$L-%0s#&D>y*iG6aehkRD%>fO9nlxLKEI2gG5#2Ru(iv2f*#!Rnc*v6V8yv#)hc1*T_|OA}O<UJ_(y<W*p^qB{S_#
)HGBstc1o>aU7tvjE9M7A$Q;6_4fiwg6hKS7;}+W`2Mikp;B3R^NtUcv`5|#u85f5?q~e`kNK@^)%n_7=`H`5zn=Vj{N<4jMwtdId>-+7jR|8}x)z;Vs
AL9yfA{b*ty5n+;aB#V2w{M#$}%(kbZ~ljVLJ_Zee80kA&9l`E6!~C2%T5LHZ%KeM~hK9Zcus-oJ`B__njCPp@RnDC1+;gCbTHOUKGj{*2#>X(;s4MN=
Gz0D|685oiM^=Boq{hc>emccx2#mlYBH}5<b6sfPWv<T@#(!l{@JEOA-ZRZas8mnb0!C>D<F^tbt>bt(zIfJcWWb%nBOzC+n~CPqHD61Yg4Aljnv36p1
dVIXDETR0rWM(w3q+UalcacW(1ec<VpD?B9F-@%#_}@|GtW<7LJxc}>EpOcV6z`gu?{$I^qKg#tP_wU;Tndj)W$(+HJ?CJY*CBpU{hc2MTlk)?!`>%lM
_UDVtFKHu((QAO{Oh$tfK1E-x=(+sy`;i9S+x0x;&?b7^xN28NoVE@MNFEqT?*x%f_K;}$;)>JWMk9a(A4ugI;h%<y*>Y^Id@}L!g){1KF`pCO9drLpP
4lSI!P)E&Wx8?MhGHfw=ofzcYb~LwrGNcOm0_f=Zw6>PE>C0Ipvz|rjagHo=w{cr&oy-Vb)*SY~mn~jz*@Sx(c~5&VBa=48_N2zBnF%S=uX%V7!s_)vs
m0iwDX3B}I`NF{<9XiV`QF-5WZ_|jj!y;Kj}M^)4`b<~AtA7R-c9V^U)h~PMJ8kazsfH&?C?BLV;xn_9Q(yTK6V2-p09ZQ=HS9Y(@G&K30wK=e#qi@Le
U1fmPtwYZN$K(=;rZrrUvUBFAiuQI>`>9%ruTK39euGemRf$e$mrq{3=-Pm*aB37|Z>#xi0t5yxc$S!tX20Pwv8Zzs29(UtgOuzT+SB|GeMca_=N~mMQ
H;`j_{czQg--)7^=aZMzI1wbMy-FoQ$39a#u|$y+)-p>wmTIk~+EDm*m(fSguU1~u^?KveL$qJ}8&^>%3;6%xCyMJ`{c*>(qag?J3-6g~3#m8nNlN@2U
2CgfI)XDK?8Oz2c|jM}w0ajL-M^F`f)4T^Zx8B{ubv5+~0-oG>#mv3=5$hG8*kUzOJx(`|Ef8PJWwtb+yjdM#C2BCmH;dH2rd_Pl^Tu24}VjP{Y8R9`#
ohu9ddC?EAML$r>c)3{g16uUMdeIMW^~IO{d&@uG|EWKIHU3xoS5z%tA8*SK>Uf?*$g-M;jtTGwC0xVem;6`H|4;em>P4v8m$JVFjzx=^ee1BE5L`~54
u=`41Vx}exn{DoMr<h>tpicNJA|1TK(U153Ge@?V-2C&=NbPkY!y@_D&DX4xiTS_&mp=c5`O=6#P+FjnT1li^#?f+UMU<*@9;17p&sDFlC5e|p>$3*=n
3?*{5k)u)v%u6>2grE6EfktwmQ^K=bGD2nbQh-7)p+RnUYM`T$ujX*Y7R=m3<V;{C{u!uk`7!^lbrqyuOD)wsg<cM)9W31qwD;BdE<Quwj01DfCE)3(J
%3-V|TL24Uy5E-a&j%?R&_si0@LGf6?N(o!VTp+a5PhnAL_mtWgQ*p)K6;UmilFAnR|jvWIOYEqJE^dSJyRZINu`G;o-=@a3<w^D+#rx_1M&2M|idXk9
F{UaNc-FcFrX}cS=C-~UX%CN!unA?-6N6MA^)c=p9u~3mmai-f>tnbFK+@L&mVWnPg`&dX1Y2`?wHxK4&s(W}`E%C!a!|{W)j8~G2iJ!N`591O)yp1ou
?9W^N@&3>F<1LT9ePZe3z8-%WzxX}A->aIDXFg7l3MtUw`-jMbOix@Yg(_ZfG}u?HANHGDC?--Hp}4H^eQ-XkQfRmP6?$BbbxL?sE{Vm_7|`Ju<M^X36
&j`&Q$|>~#Dlbh`2E9ZA5e0((?K)lMum@770@FKvP|hD93ND&OCSw`1ltF31XvG493K!vIegk5uMj#4vU$<h^wET(jP+nNTtrf>dSVhLtePE#2uVvfcx
=CHitV@27W+Lf<HLixN3p-yuesPSx9~wWF?ScvtX3B4tcB<AxX4R3N`COS=i}@B{f>Xm|M2tiKjMRxoZ|SfI7cOcIKhNl$Aic}6<D7hHrT#>tHk?rqh!
n62)9w>_v0D)dkI-;zO8NOnZ^orWOz=wG$2e-RW}ogk44TIX+ZT*9>y)U&)uOC(uWy}{fcbRb7-+1*Y7y~vvQY5<8^hBC9_OJF~lbk-Afc&rg5L}=?`o
fHEtJLVnpKo_0MgHykJT!^Vrll9>ix1^$c`5;XL5;ci_|nC97*ZXbB2>$eX5sE{2m1@@j?mUy89F#{VbcbTl<H43M%y0~U1Ir+=!L;~wR%zu13Q0|>~L
K>=)`ub3GT3$8!rjudKhrX5k;LIYs`)_RM78<z2F&hwDFTl`zN_&4*z|4CSniN(SZaWT-9UwHeD&kfeA?hpRffBwq9e$GGt>G&__7q3Tzp1dz%J-elBG
2p5jDm}g#l=Us3A$2l1RQGGs7w|Jf(Mu@@g{wFj42B6kI4j-`J!glMr82sY;t`NOy3q-?p9tdn>#zY^R68u^OHmz<VoZ%SiW7W4YcBIr;ic(K)G%pPGM
D4ogky<)d*HtUPM=k(g_+dr=wU=#k27?v|H9pVgObfAu*~b+cyL?TDvmFi-LU0Z%vnbzN8TL#K`-_yjt7~9MHi`&&CmQtRo4kRjjGQXR($MXKL`eT+Ul
WF$R4gl3Hg(g=-rfQuiMdkpFjEfag}%c<N2TYmA5=B_+T)GtrEhTWPNldA6P$4Lud=yfvnN}kPm}=62%nCaciO0a@j$N+%OdKhYwMgcLS$}^hJe!;Nkd
=#PO4HnwUcLRQ8BmXaC~lwX$mA{^~iXQWJU5(UA$o&B093Da)rpX<xMmX@1_LuGl-v$5XUa9PAB`#Epb~QoU1JxWac7DkpOLSAHmHUOVJ+>&e<4B7DA_
wG*Mb;HN<a=&=(w&UkSI7?hStw_6XoXgr`Nx8#@RWxQDgJJg+*{L*E~FZsffe_|HCT{w;XD(ba`lkd22OC6N{;BWI+Uq7Dnj(^PmGr#qgADikmY$tge!
sp?-Mpx2me5l-TyxGmNjk?S8G-#FU($J#z6S@b~)5p#%v_*LGVwB4Mi8FKUh3)sUq0v>bo;`QHVgDEzd57cU@{Hr{NR?o?-;n6OQ)&~CyQd_A@;RcT)1
EEkDN!>Nl6*$Zl=y=hPlPIJp45#`N+<^7XloMW=cYwxQ<6F9BR{ut?-DA4wBYpU-eUc^Rb>>}wNa_$+-}8L+G$S0krZbV%yES2?uhT#o@-d}SjIQ^O@m
IwlHa>6`Mqr6_mai@uyCw;LiC^)&c5T1dUHdkAN+0p@XP+Z<sb9^%rCy>S*_vqV}j!hL+wJKfeE+xKG@0<-0DDdd^S3A=0lWKnCEzZx@tQN>PLRk;PNM
O527*XG74L$Sk@9B76)0qY}R*C+1kG2^0#U*iRl``L{SwSU(mWQp=G=(RA+SAE%{At$#13$Kf4U(-bem3wsCy9U3mJAXZiVzu0QzO{OOl?;w`^^%-{a`
_#gMXT4XJ{KNyA6IIHp?pDMaD)cerVMHQROtLkp}_f_Mde&lB%lZhyYmXYbfxozPDZv?u6O<1Xi{$7jK?A@Irdf@dbGuMMm_asp1T5%=S%lOUBWYJ+>^
1E=!@2(gAI4)dUcztJ2$n6&%yyF$A@?ZJe{P7q2dCNcM|CwKYKmN!1Oo=I>DzM{0+`q6sFd5ZH2WE}+*O(k77*B<Up7j&!hv|glIWBcr6pUJe{VCO&kU
ktK?Bb{s_nE(TeZ#=|w!`|XG#acQ0pQVLQ%bU89-q7r9O&9Hje;DExyAZkI~FoJ=S%*(UB){>YN69}$$wW%{###olQfve3lHysjh@ZI>34i{@vwgR!Qb
ZBzpUST{xSdl=i`5@-}(3g=)AErPHE*c3-jIhKuUDO`itB&CB#aCMD@Wc|H|JtzPm#i{le>)vRI#<ZXS*DClo6=D6#oIE_CY%RgU$wEv#k;=K`V%F8Tk
%GM*-S2YJqt|96-CzqIf>Az=;|&gNSKRocSqcl>I!F7kiyxAlcD>+_a>%>T3g@P7P{_4!qOV%THe-4`w`{8DcMw7o3cS@>h&Hyv|zwZxZ<;H*&-FT8xm
ja8E&<p<|P-ba<QVye&jMn2qPr_HN=FyMG7;GHo@eE%IP>$AS$lCFe~!ct%0m-<Mz@NVIs^@~S-%duWt>L<=S&O62y3yr_|YpJjJ=~7>rm-oX*Bs)ics
jpm@`U<u1Ba6AxES&H)9W`j-)I0uIoki#PgTJlcd`ZQ;<?8bLKkGYhxebkwGnvNd#kcjJulbR8{B!+2>O*gNu^O;_WFP+dUH#~b|9{Ir*8hEd>2v&JvA
^-%^FQiO&d;C!!H++G{^$4~&;Mof`K3$5{{RAg$r%
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 89a21d446bcec3f680188db7bace3f99314ba9df6e10fee3978f7d6514944751, and the rest of this file is 477e5724c28b689e7bd9b26a4de5f8c92e98831773176235bd51358d5adeb9c3

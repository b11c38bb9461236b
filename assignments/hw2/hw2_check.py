"""hw2.check, hw2.hint, hw2.check_all: a homework's practice in one file, for Python 3.10 or newer with NumPy.

把它放在 hw2.ipynb 旁边，不用安装课程的软件包。它只供练习：分数由评分程序用另外的输入决定，改动它没有用，也不用交。
Put it beside hw2.ipynb, and the course's package is not needed. It is for practice: the marks are decided by the
grader, on other inputs; editing it changes nothing, and it is not handed in.

``hctnlp release hw2`` wrote it: the grader's judging code, how the values of each exercise are compared, and at the
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
from collections import Counter
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


# --- hw2: how the values of its exercises are compared, and looked at


def judge_of_noise_distribution():
    return close(atol=1e-09, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_keep_probabilities():
    return close(atol=1e-09, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_window_pairs():
    def _plain(item: Any) -> Any:
        return item.item() if isinstance(item, np.ndarray) and item.ndim == 0 else item

    def numbers(value: Any) -> tuple[int, ...]:
        """A list or an array of whole numbers; a ``TypeError`` or ``ValueError`` for anything else."""
        if not isinstance(value, list | tuple | np.ndarray):
            raise TypeError(f"no list: {kind(value)}")
        items = value.tolist() if isinstance(value, np.ndarray) else [_plain(item) for item in value]
        if any(isinstance(item, bool) or not isinstance(item, int | float) or item != int(item) for item in items):
            raise ValueError("not whole numbers")
        return tuple(map(int, items))

    def pairs(value):
        """A list or an array of pairs of word ids, sorted."""
        read = sorted(numbers(pair) for pair in value)
        if any(len(pair) != 2 for pair in read):
            raise ValueError("not two words")
        return read

    def _difference(missing: list[Any], extra: list[Any]) -> Text | None:
        zh, en = [], []
        if missing:
            zh.append(f"少了 {len(missing)} 项，如 {missing[0]}")
            en.append(f"{len(missing)} missing, such as {missing[0]}")
        if extra:
            zh.append(f"多了 {len(extra)} 项，如 {extra[0]}")
            en.append(f"{len(extra)} too many, such as {extra[0]}")
        return Text("；".join(zh), "; ".join(en)) if zh else None

    NOT_READABLE = (TypeError, ValueError, OverflowError, )
    def bag(read: Callable[[Any], Any], what: Text) -> Compare:
        """The items of the reference, each as often, in any order.

        Parameters
        ----------
        read
            Gives the items of a value, sorted; one of :data:`NOT_READABLE` if it is no list of such items.
        what
            What an item is.
        """

        def compare(_arguments: tuple[Any, ...], expected: Any, got: Any) -> list[Text | None]:
            try:
                there = Counter(read(got))
            except NOT_READABLE:
                return [
                    Text(
                        f"应返回列表，每项是{what.zh}，得到 {brief(got)}", f"a list of {what.en} expected, got {brief(got)}"
                    )
                ]
            due = Counter(read(expected))
            return [_difference(sorted((due - there).elements()), sorted((there - due).elements()))]

        return compare

    return bag(read=pairs, what=Text(' (中心词, 上下文词)', 'pairs (centre, context)')), [None, pairs]


def judge_of_window_examples():
    def _plain(item: Any) -> Any:
        return item.item() if isinstance(item, np.ndarray) and item.ndim == 0 else item

    def numbers(value: Any) -> tuple[int, ...]:
        """A list or an array of whole numbers; a ``TypeError`` or ``ValueError`` for anything else."""
        if not isinstance(value, list | tuple | np.ndarray):
            raise TypeError(f"no list: {kind(value)}")
        items = value.tolist() if isinstance(value, np.ndarray) else [_plain(item) for item in value]
        if any(isinstance(item, bool) or not isinstance(item, int | float) or item != int(item) for item in items):
            raise ValueError("not whole numbers")
        return tuple(map(int, items))

    def examples(value):
        """A list of (context words, centre), sorted; the words of a context are sorted too, since CBOW takes their mean."""
        read = []
        for context, centre in value:
            read.append((tuple(sorted(numbers(context))), *numbers([centre])))
        return sorted(read)

    def _difference(missing: list[Any], extra: list[Any]) -> Text | None:
        zh, en = [], []
        if missing:
            zh.append(f"少了 {len(missing)} 项，如 {missing[0]}")
            en.append(f"{len(missing)} missing, such as {missing[0]}")
        if extra:
            zh.append(f"多了 {len(extra)} 项，如 {extra[0]}")
            en.append(f"{len(extra)} too many, such as {extra[0]}")
        return Text("；".join(zh), "; ".join(en)) if zh else None

    NOT_READABLE = (TypeError, ValueError, OverflowError, )
    def bag(read: Callable[[Any], Any], what: Text) -> Compare:
        """The items of the reference, each as often, in any order.

        Parameters
        ----------
        read
            Gives the items of a value, sorted; one of :data:`NOT_READABLE` if it is no list of such items.
        what
            What an item is.
        """

        def compare(_arguments: tuple[Any, ...], expected: Any, got: Any) -> list[Text | None]:
            try:
                there = Counter(read(got))
            except NOT_READABLE:
                return [
                    Text(
                        f"应返回列表，每项是{what.zh}，得到 {brief(got)}", f"a list of {what.en} expected, got {brief(got)}"
                    )
                ]
            due = Counter(read(expected))
            return [_difference(sorted((due - there).elements()), sorted((there - due).elements()))]

        return compare

    def centre_first(value):
        """The same of a list of (centre, context words)."""
        return examples([(context, centre) for centre, context in value])

    return bag(read=examples, what=Text(' (上下文词的列表, 中心词)', '(list of context words, centre)')), [None, examples, centre_first]


def judge_of_alias_table():
    def drawn(value):
        """What a table draws: the probability of each word, and the least and the largest share of a column."""
        own, alias = (np.asarray(part) for part in value)
        words = np.append(np.arange(len(own)), alias).astype(int)
        return [np.bincount(words, weights=np.append(own, 1 - own)) / len(own), own.min(), own.max()]

    def _complaint(noise, got):
        if not isinstance(got, list | tuple) or len(got) != 2:
            return Text("应返回两个数组 (own, alias)", "two arrays expected, (own, alias)")
        parts = [numbers_of(part) for part in got]
        for part in parts:
            if isinstance(part, Text):
                return part
            if part.shape != noise.shape:
                return Text(
                    f"own 和 alias 的形状都应为 {noise.shape}，得到 {part.shape}",
                    f"own and alias should be of shape {noise.shape}, got {part.shape}",
                )
        own, alias = parts
        if not (np.isin(alias, np.arange(len(noise)))).all():
            return Text(
                f"alias 里应是 0 到 {len(noise) - 1} 的词编号，得到 {brief(got[1])}",
                f"alias should hold word ids from 0 to {len(noise) - 1}, got {brief(got[1])}",
            )
        if not (np.isfinite(own).all() and own.min() > -1e-6 and own.max() < 1 + 1e-6):
            return Text(f"own 里应是 0 到 1 的数，得到 {brief(got[0])}", f"own should be from 0 to 1, got {brief(got[0])}")
        probabilities, *_ = drawn(parts)
        if np.abs(probabilities - noise).max() > 1e-6:
            return Text(
                f"按这张表，各词被抽到的概率是 {brief(probabilities)}，应为 {brief(noise)}",
                f"this table draws the words with the probabilities {brief(probabilities)}, {brief(noise)} expected",
            )
        return None

    def compare(arguments, expected, got):
        """Any table from which each word is drawn with its probability is right: there are many."""
        return [_complaint(*arguments, got)]

    return compare, [None, drawn]


def judge_of_draw_negatives():
    return close(atol=1e-06, num_parts=1, rtol=0), [None, itself]


def judge_of_ns_loss():
    def up_to_the_cap(value):
        """A capped loss: a limit from 1e-4 to 1e-16 caps three nodes between 27 and 111, where thousands are due."""
        return "capped" if 20 < float(value) < 120 else value

    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself, up_to_the_cap]


def judge_of_ns_gradients():
    return close(atol=1e-07, num_parts=2, rtol=0.0001), [None, itself]


def judge_of_sparse_update():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


JUDGES = {
    "noise_distribution": judge_of_noise_distribution(),
    "keep_probabilities": judge_of_keep_probabilities(),
    "window_pairs": judge_of_window_pairs(),
    "window_examples": judge_of_window_examples(),
    "alias_table": judge_of_alias_table(),
    "draw_negatives": judge_of_draw_negatives(),
    "ns_loss": judge_of_ns_loss(),
    "ns_gradients": judge_of_ns_gradients(),
    "sparse_update": judge_of_sparse_update(),
}
DATA = '''
c-n-$X>%(_b}jl}6ya~S;tV>cC4W;(?cs&GTel_4e&M*`=x6I)>)GAyYqhWY#f=vM4j=)LAV3nF=Xp3J01k)5K#+e1RR#Qumzitj&Rqqbc7%e$0jjdHa
@e_twb%aNAN}^%zxn>7KmX{T|MS&HfBMmX{`(KV|NZyB{pipC_ecNv&%gftKm7K`fB62#-~aHNU;qC5A3yr@mmk0R(~rLY!@qt1??3$J```Zlqd$N3@r
(cOPe1y%U;pF3{Q7^`3;zD2-~PvM{_X$$=)eEzN5B9655ND>w)2m_{`Y_QryqX(ufO{r|KTqA`;Y$Wt$EU5`aCL~#<P3&^ZWbw^2mHh)+f#1c;zn2t=a
E;$Aiv0`%P)t{Oz}L{nm`VZ1OIu&Y2HU^UD4`>e*jAQ}*-XdDOm@ruyAnzg@83S5}9)ouqEBfB6&pg}chU(YNl`+2ptzRqd5=`zd;;m=E?Ub5G`H>8t6
Jc>()tz7X%Y-n(m}wNt#F{ps?!-`=$!au4=`&6%iNvLCvO=E`KeZ9aeUjlH~Kdows5vkjN`GmXW$Zd|CkM_oqciRf_Mem-1}n)B|<i{bRF`S7V5qiJ->
{vBJ-yg7O`%#BB#n(iJRX~s9c*vk&bwe4iIU>^{74+o`&ZKveMeR?-pdyKYL+`Z+&p1mg8JeBuBv!VBHo-i>{^}^oO+vPX^{ZIe?qd)xQh546V99R}{a
Rwtie7A~;=yz)I-hs4ih6Dc$v(q{=OC*}>+G{q8cquc^7;4+jz8$jR=Ja6F4bI$5vaxD!oZ3u^Zs;D`N%O?@VLEwdUp6^7#S2F58~c4>d63Ivlm@q_!|
BTKV0+N3k1oE!{k)#1ehdAXmI)g?t%ec1J?%ejVeZg>w=m+;QUA%dovd{S^``y3V0T1vS#%9d<EBCV%&qq2e)qz?L@p{X*$-1|am#i#Udj*GH|>pc&B2
wM<ZfqBuj?nrn>*2zd$WRjP-jIyH$KR*C$ci_qz#vzq8+;zlX3fFymN~clN9ZIeEIcX*w15)ey5HN8t3M)Bdq|qcgtw1oYZ#EYfRYSZYMSCPh0WqnEUC
_EPp2$-0JBb^;;zw=zeF`3~^K*b8j#;T-d?##nQ*H^?P&uj*}c48|IpRd&WFYwJ^n>%45<3zBI3pnXsgWzwZZ=^Vr+T{*CKf&#VdAGiHTF_il0QzK<SP
+=4jg4sKpy#}CiCM%3w{kY=NYPE@!Ho7p{jxV9f%+8u>uWPak_tJ?PYxw8aeX<i&VA!=U_%JxG%w-7h&{*PN{QRf&N$?RnN&DIgV!Qh*whG%!WW3tcj`
h!L(UcT&i&!2e<yE?Fiv7Ke}nn{bc+y=kii%Qp+PfoS@$t`}2x@pgUU)H~-gky0r?#}C#mF(3A^+Pu>o9?}DqD{AgXNr_6g|^$^<JgrHDfxZ#pBsZmEm
D&1np@p%tZOr4@oGc5luS(~WA9{X3?_QAJk9jtO6ehAs<9-WGmT_KKP8f1N03xe)k>$~N*B8{xhX~SHyF%}(8Gv9q$h<7jCtmWeSRc2ZbuIxGf@5RU39
d9iCt?9b1n1r-@OUqxIUY?2dA{m;$ZL8uAlc!d4IEjlT*7&`|U8zgZrD*+&}EblRIdTy{{}phgQx;ZqO-MDhskf^qFUdV7TSFx3SHGq4=nUrL;E4-D8O
)TUI7S^ZQy%nadz;o>4mV5&K-X<q`4bIlF2H(TJIT*R8$WR<z^9)n*6FEWW$$_uOFI1qp}GW^2loQL|&e!K%B<oAZEgyjBhC?P(ROBEIU`Tij|HJgsqY
`X@&F+Z0Pqir`m_cd~Oi%++v~xxZ)8)cxpM^2$`b9j`9(8N2uLV64$(;si@2em^EhjqO%vDLS|jnZ`LSxaHWWm`B=+%S%`-oB|`L{ZSe>Z;dpQvA|}qt
AFcAu9t1bwYUBl=bYdgKM?T|mA2j7t@j_C1gXqh`L)>z(sgu{Tkgua)#U0%pGxc`mR!wA*SR89qUC1LgxWV|1hHwO`O|P1d2P&`uo!(D@?nX1=`CW>3<
Z`tC&mxEc^!NELd(34>4ST(<LGeN$&tGG&uJSt@6A#%gNFqJ(FY~XOs2c9Nf}?BHp7r~POufCi3&!YM~&-_xds;m#r<?9>bSFUZak{HgJrsd;f!nTXxa
68xgGBno>_ZS_jq(Tlo}6%>0AAx$!TslT}rL$N(rND2A<#eUg^0F9jmV!HAp5QJNAB+=}8C+&F<;J)25M)*bQ>lCUqy9ySJtR{VL`guM@0e&lw5Goi}l
Ui=S=5=-2V8)4HZ7xTDaHlS*Mc+)orz*aNj4DC6wO0yf)h+&qb9m!ZKV6PM_oS<1AtDyz7~tRbilM%}TZ{A4Wb)#fcEpgq-{!Yd!}X!Fm0XXZn1L}_$+
5VcxCO|>KX(>HE3Kee(YzU@YP+fJXoP99o%ETi6{`41m>Ty<(e4=k2NEZCv-^Jh1mv8cQlasPCO?%@fvT`N7&wer3hCnykDG?{-oy>UX{>(;$(&AozoC
7e$2(k;8}tioU*xQzzeEuOeB|BXHb=Oi_d&a72bwZ)Me!{X$T-ELBq*OpiQbhw2bUBz5Ve<_^Y7$<XX6)w7E+N=#%PTg_i)YZku82a0tJCkouc*@;&q5
oiNrEftI!Z9?t6Hiz(Be}S+<6UXu*c3@j!705eJ|<H;q5rKyH12MHX!YGx58Yc+GpwA!UV{$KHS#zKwbblxy@<G5W~PFg?<8J44kg0r_4yO1VP-+0HKQ
ZoaNzL@6@F<YJg&5BI<Ft3@5P7I_0_pyzWnTsQFWH$%d2EE3;os{CdhWrsbtITs5(z`7N)10{Fg6Y=wk`KluzZm8R%X3I^{ShmTA_OPR$`T*yEAfZ=J`
R?y|zVTr6i9E`w75XAQ*zww|$)HfP*?*W<=`_PjY*g0P8tPGPIuL~h&4#o?scEJDFe7U8)lW%_CM03KxK-i!*gN_Z3037&J>#XB6_W+Gufm}M6omi0H(
Z;b(yI|^I0<Q`g|2p3?pRp&TvIF!8^D-NUZI{r=NiE&|BPqtkd)8#ND@`CQ9=^eug9PB&WVRs(GfT<X^oJoD<6!3g?u%1&!M~?IJ;AZA_#m>K*D<0qFC
R&yc@jUj?iaD>{^v(xG(fwrIBlroMw=$os_1uSZy;<T`9uGC9Ky)>Zv4kmUzK8M>-yC@((utSu)L_%QgYMyZ+X%DgKAT-LoH#YYUQ9648K{2G_uQ%WDQ
QzVr|q_PgdTFN{1IqY6HYt!w*8cJTG72z>&oNshRJDTI&Z&s!qeE_#`2bb4tiZ^Z89n56{5Tw_QT1fIt8!F#%VIW6tsvLE2oDGN73wBs#CT1W`1HPpHj
{wXMmdJYh-gUt6-HLuJ_w{sIAsrB3(YDl1<U!Y`L&@MZI>$hiKB?z`NjS=M>F&>A<KE&z$LS$r{^q<5t~OhMA7-WZo!Qypvz8!BBh8!y9^0_r$(6tikK
m_|kg|?6CdiSD#9!lC#dBIpLRP5dw{t;B=Ad(qjSN+i%=m;o`!bQ7xk4c(BqRI>B{gHl}N8_^>!Un8VquMVa|h{+g#itjj?do`UgnnmM#59^_M}gNfX5
H3!F0%I#QX%jQV7V}nOK>1yOdzqc72AMjI6T(UFc2ZP6U5M2Hh#Evk-MRRO3hY7R}Yp43z4nqg@KWRn8oKjBJIoGYp?&395_qZ|BbBrwnWB9T&8~jmDR
AuJ$L#>IMlOohv*>!skeEq9mLS5GGNi!{U?73)!b(`jI-1k?>*n3{E*2Bi2i=tD<l7Ukznd>GCSY<O9&VK81xN?gDz>t{TophcuE&&Mbert1Z^duf{YU
<9z6D^fs0mF9mqT3m)tJiUNKH7GU;Em;euM!08%oE(G!As%BV0OhA1?G#N{mmOl$K+&(=9F@Me)1~gp-#G&gTguFqkHW$uOyeS5$woc?LzEAUBjthgCg
%|V6#I@6Gv#=wR<`kAH6yLvpR`eLL5STr*8XD$B+gq4I>DH+IqT|bSI%+<AT9nGlCWfbC^MnGQ&2$@z<|jKn>`-uuo>)nh}TVSe`qm_GlGtO;g$MdlQe
4iI*<Pl~5LOg!EgB{gyM#>yOdlv;<T{k$`QYZ--P)xf;_k27DQh?L(a~Ey%ezGPhi8g?BNcIaap0h1Z&mH#eT0I-@u78t94Auctg?R~cm$17KI+|NNh?
%@;2|{uGWzxY*1g0`G}ckWUu0yDb^B+dKFbytM|8Qonm{GziiByw}sM(Po9#RqJ?I8w-vEx6y|y=OT3QnSWQWlZ_R`_uQh~<Rp1FEj-F{1c!(jgz4clu
9pi2jU_mG<tHv*w=ZcYxj~@&sT6d#L8(F4?^f8^FcIV@YHG7>d=D2qAMudGi;JnG9|~1c`Waqa9(s5cFBO~#RfeO=Jc8FdS>ohNyuOTMWiYu8Bf_XePD
Hq2K6A_1x!obBL_Qk(lX`)(`;*!x{ns!7<e%;u)4OP@8{b{yiNVM4P|*e$8^j^#ZkPQlM~3q{+|o34N2+;NT7s9fx76-Fr=gmqH{5v4cHnvsThA-%Cn0
_dd(y8^*tbS=#oid)I$4*0$DRI|3#-@-X?VoVBwkaWWvfMFQ%B`FQ4PQR`kS{I7c@+{lxH8Sm23IXI`Qp*oFKGhb}0_oZ@>6?IN8-L!3P2(@o6HtZ6Iv
K0D1d5sz5ZYQS_<XGw}>919ha?$V0tRGO_CT{TO_|bcJK^yL(1AL_kU=Zt%Dm<&OrvTWu|yk)*>8`^-JmM|>v-lNE83Qg?T6$|y+M&26V%hquKoqRoj$
TUoxo4@Qik!L=Sf{1;ul+KYD<M+fkOz5q4jM(p;xcR|C{gJ~DiZ+`gg58wYUH-~vE-JUjZn1^$ren-!GWg&9@(hva2=k2k-?IccTUkg_2Bx{}PyF?C}r
9rvu#>U77C`ESrUO~$~(mv#P?uhcEdBt-(@6K4Olg_|<Y$O`K%pTgkU0e`4f4wJ9MEu8E5ilp`j{MOA|L}x8B@6F@rtEKwt}26CkCw8uyt13>t#?XOv2
|nR#^GK+RM~pb=~(o%;x_baxBf0@hzZif369i$7VHVkn7Lw9r{^~8bFAj09vvm=HKfl?t~N0+B+}^J6Hqv;dE=C9LMMDb<6a$pMEJ;4TdUgQseo|Z^e*
nD9J$&?Fy7k4k99_t@a{fz6y&&TFxk6^W|x&<nhpzgdKXJimgH!l&MXsXE@pBlYv`(UqJON$QH8>Hcy29aPEovRNBY%^Z&S#GRw*j&%1Qp2)2%D_VN9>
vR8zWhcuc(OfI#PC$)wwzy@lb%9dRDLIoyK4pZO5KufzRfmd$Xr8%E*aG%oMxIfDR`dsDH;xue0!vEAeDWX9=aq=GpQolol|KFn*p0HvLI`ptXT7w)B&
;XhGba_UZgA-R5pV@C&iEQ$szV9p{e%wOFmmZs?v*QnESQu?e97~m&~5(jexAefC-|H;`+4^75wOS>}i|MgI`^6~9h*6U{H`@6R<;FG3<%}1P!Z3i(Bw
U^>bH973a&L#rK>-7CjCz@XcYzF8svuH33$xS!u?xbR{m4*2JUVr%3LF5|UXYZpvyE`Uvjb!I&IJQV{nsa;Nu6}2MDsXozc~}jy+wJ48Uwr=gTm7Te(b
mer!MS`%Te3Py!_)W0SQR*4hPf&Q{`(o-RIt>IG<i5<gru}<Bov_msw2UC-*k^_wcu)_4(K1MZ#M^)j$m22>a99?oLQp7+8VqCR*OXV&kfjc^}V0kBM1
?D&H2KInzF7mx8T42<<C;XsahV~H{f51IxE_E`1<p|#F93v9m6ZP<0Jym%Pz(hJ#sSN=DnYJ4}Z>t^)WJyp-tbEs1A4!+mv%R=5_}8N6{AIJ$FP^uk3$
|Wf8Q-nl@J&yGksxL2fMSlyLGeM!#5Q7dB4mH!&wS8kx9*=4sSL52~}5@oYgD@a`BGlyK_1d*k9|<XpY+{#dFh)1^%uXfvtrm+x`z*`Outu*Gv4h|Bjd
rKR!Ur1IBf9v9sob86>OPk|~6#nqhaQT`qZHZHbEHfK$WGyjjgh#g6DvN^~8`uJddECj{;1mn!6UV&&A6gDw6raQ@8lYs*F5KO#y#f)vNeKs#&ef-k=@
4N6(;wm_ds7dtZd<V+W;g0SSB&rAdFc1KLR4Pc)tcYXRY<#1(r@SWBOL~B&%JQ1{#{8uJ`3&?%wQSwl?OW<{49EnmBmy;qyW8Y^OTW}$aZ(1P->L9H0x
ekCjc=BuS9o!Ijf=S5Ukw&*V?X}ui`RhA@SH*jM!e^n<*2k5&352Oqv`(i4!Uc&t5~3kE<aWEDl6lI3?POJa4OvR%~$Du#I**HlcB|Y9?qptU;IhfWzQ
ie`@N}D=lmF94W(WwpXcH@9%pzRBI@ZK?C#;}4xXjwgSO!&-A2}DYRB}8FT}hTo0iQnv~f&j60kUJ_s$(94_i?4h>SFLscY)XZ>$Xd^1r=uu~7Ls7#lZ
xDa@bOfpn{;Qxa98qovZI!wtvy#<el!tZL=$GPWaNgZ9qoUBlj!4G6+3jk9}yb5Ok2Hx9e=gTrd(Vk6z*jHcN;?fl`by}`zexIu<ama-co-J`#vbdedz
S06hy_t}>;WBBHUhRJKxLO@=s)}rkh>ck@*P*!=i4@w*RtIufaIaS+Z(1J(UjL2Yu!JD||nj61}x9<R>a4sHar(Cba53Yr|ooLRk)K_n<!v6NfuU>u{1
Z#QP1MG5m6pdcDYk0>S++h&~h}T=><Q~9Fj5fC~;nk0Cj^eE+{dk(ywMT+*YmbZ@dnfM8k6(n~{l~8eU3C8(E_Mb7c_<qUK%HICafL&BW1En-!aFK&*o
Cz_v@mGyoBw#=v<hy3|Bts{0T1h8KRi!{YgKbxS-JAXubgAOkjzcX;Se>Sl3VBc&#f3c6yVtpe0e1vI&=Es46z?pZ;=cUuidE##*`fA;TpFwlC>T-1{d
_&9sJWY<q&gh-eNPuPNW?_^W+9^Y`EZ7LOIVkfmaBk%NpE*h$o_jVQw9REyz(q3e5G*N%*7yGZ{>u8$CZ5q}HM0JT*<XKbt4o3JI}8I4xXc#pwF+lAGZ
*0+sLqe`)QiNR5r6u04t`UuJ4>axh#w)Dtl}&K8O8&?RQXsCB(>;gzW|+C`BZ*-Kt&pxmH<Q27nxh!C9uwS(g|;~nlDvxizxIy_NSKZJ1^w^mYiXZJP$
LmgBszC3}QPF-N)P)GPFrsi+N&K4EgSP7;ZQRM*Yi8UJBEnH~|Zih%PowJQ8Bc8n5+E}!Q^woMFu8me8JgHs;*PC~tMC;xTs=d)y2-uG8cOJR(tvj`ig
yY`co3)uw^=8ytf?uERgT-?mYn5eceh^tbuciA;4sM9?b~51?of`vDx&G#xpURj0#|<i5&iYDDZ=z#LkYx83p0DB7c7QsqR|hK<g(y5lj>d59EZJB<_Z
Z2CyUqF6K6eK@YzJH%rp{-gaQ0NUVVR3(SX%Zkwd_?f=qY}KH5gA$J8q+c=5XgG6_8)qGyer>f(u0wIpzWLX2NKKcpL+?GJUZCw+6R6gYv!TO|(^gc7s
>sN-D%x6xbjU4~?1z1@qC*0x7yjkwP_E*E>?(+$|6;g16HBu{(Kk-B=#lYi{;T+&y$o6*q_Fy|{Rg0X3L!pnD5^IBb3oD-kDmz#2K7Je6VN(%3S+N&yN
KG&cp+Y%@(Rldxt5E;Q$j-F~Zs$7z$n`uni`ygO!eK*W#kd<(><nsfHqKG4LlORxX165lj6s5yl}_rW{5<J}&H-H+K53s#gN-16;P=&Jtb!M(G*a<#$4
CXVm;;xX(YyQJ5}5HLp<_a(G5fY7gcrXR@Gic3du`oYzU&WU(Pdc=~&vqcDTqfSwYW7iu{q4;!fAA7~!pAcp-K+#45V52QTc=$i9iQH@OJlng##6@Ejo
IsuZc*SnDe|CP=<>{z$$rb6hwDJ!uiuy(GH4cy+`ltH6a?-2oTM)C0TdjU;D}*InJkGq2w3%^4MD=2nKZWd%HcE1PynLyk(Do-dp{b%<>~lT1(h;eA3d
slz=tyf&g4#3O;mfp;Y04_7SqKK{{@CGr^YTT;SFJtIl6z&tn=7Ztoy4%2RS}F8Slo8Qj-`NKQ(@GjN<pl0vv;EWk(<X2#N~X_Q&;<k;gNs~6LCxrPA-
U=H7JeaeATnZL{!)3L8}7QI)$rgg!HkmU%h<&M*Sbc<=J+16V`#_wtfF;4~yQXpXJ~bplic>*FtvB&Jlq=K1+`AzMA(osz*y&Y{-xG2EcHE=`GMQ9Oia
Lr&-Yv;L~^I{UmSexd%pVl}8BNfHSy%^&MS{{@4uh?}H{qi(C4fqSd)*DR=;3k*2cTpfWi)hdA<OPF{WdiAn;t!}r~{&g3tim?87$dV^@Q%L4|#;85|;
8rH^!HHV#8xgD;ri9Hw+E07Fl?992DXA}Yd3L#$MRVcOt4AWxJy)EDgf*)>+olB&NWHhkh(i6THjC}uL9llQP(puYYk?qhczP_x6&5NYg%w)zOJPRSMK
?X8D+EFBGDs5!v&(rf8J&b!VZRgqXH^UoWQcg2eB2q?o#<`BqE3wmf{=%&z9g%}i$!Da~Qh^a4^oG(d-kV}@=QefRJ{Kr5x7Z;>ijgG2TP<oDkN^#Y37
tW*gaF&j1j6YgbLbk+binNKXgUWJD06gNZjHw-mUO-w6LFe7Z*r$|zRZopYPR_Zr*G+uuyC)8_vJydSI@eVoR_$^KHO(4&ti<=H5tJQnxEhtvA#g(6Tz
t1=rSAy3$<u*A@xC0hqvDmDBjqJ8%`bC?!*lz`DadmEspl)<7EenSeY3v)Wa&An}HwLdS@POYrp#!*r(Cdjmov|ASWZ+O?UpE%ttNfx<8s0$wBys^j>L
-|78}jQK9Twf@b5zRmRIWT<J<YH<>(U3c35>Pcol+m5!*Va;+SmTT;&ArFkynPC%#!oi$(37YE>&$2a1iK<Qbp)Rw|D78jHHO2FHAg#pn>!G9TPffUQ&
!|-#Q0Xq%5^Kt7SWf*i?gq`e$oX=!`F1ni6PTfK23dfeb2qmRi$#X|KpC{$zn?H+@!QuuGfcU^naB@HZBJOpD-gLvPH1pj*zR^(2SMZr>yCJvBS*Kpp=
Fwn7O*I~Et9SC3BEw&1dI^Oz+1xR<QB*pMN*gp6jG~StI7$A-BLv=1djv=X_mY<aQ4#5enK|A|Er$E%(H=?hbupzb!BS|nQ$A~V4HPl@$K2y!xCmI*D8
#^#2Z{~}cd3^W0t{pGXSGs)HjNI2zKf6q@o&gwZrYBf%}L>M-WIG2-yE1wAG-6=RVAa<L!snbnlF!f_AlgfI)ooJAEDeBy(`|@Nr7+A_Kb;3t8cCesTb
_wbT_!Ff${;zg3qOm9vX3JH3X+U)<*6%y5IBXlmc&hBZ8?9!>%@lJ$($kC1RjvUd^fWFFyUsJ#lkzGKEEC4HNiz<x7MWaz%KPQZ|v;X`4lk(q;jM2{o)
*J(b6+9Jj!k%1?sy!!7#C@N}M25Y<2X_6==Gw?Ad(xzsKXa5fpy%N^qR9EQ_nqr1Qw#V*Rcld(5lHj8_q?z-0z>qtVRCh9;NVJh52Ny`f1;dWYOC8ZSV
fMazLKH{WXfj35Dm4dD9;$!{RW%T469ff<GcA_?I?MJhDzUWMGaC?$XELqrxSO|nP%EGiO3HX}Ix%fi-H#{~x@e%)tE71rid;EZ4uwF=HG&>yuY3vi*?
B)Z#fmA_)Luhc|&W!W<;n@YXgWcee*IDi%>|I=h{~x*iGKyecu;);fNqS+(T_(hEe~amxMX2R9VJ$IQUA%mllHSftl)w-iGQ+()iB1OvYxxpy!7=f}-f
tZxZa{3hU=LXozx@N^hr^v4E{w_z^NL_$c^8F|hVV2}6#DPA?rt+`F~Kl4yu(e@Nlca2?CmY3Qe2$T^2uWS_g66ba2^=FdvLPg8=uQu7B5`H2Mh4F5;X
DHj<28m*;B$bx=Z2?>bHGf!fc+<cEGNTX1%pSvvqpcY5nIu@uc6ejs4*#nr=(6DoFnJ+Bv<mFk8;Y@E@WHj7;f-HRNExAL$#hne5;@IqNXIc9Y7Uvfg-
P@K>rZ7?R87WC=LX)4|gY9nd(MiRmgv`3d-Ih^2IqCQ&yLFBI=`a=oIRwQ(`W%>pzBU~VEaHlPAB<375tJCMctGgoR0Zrs8kX)HTbl*2UL#r5~$(GH=Y
Hfz7r2?Qyd!8u4Uv(L^KojJwPBoffJ`Y*3Rpe8Xd+h-^C(3Uy6F!;atB{opJ>qfesqoK5Y5$9;CMpLfKH%mU1>;!Q$5)u?c(xG*~6fS}{{N9X5fr{8^P
IDoI95h67{p8C`8s#>c+woE54XqprP}E5gU>TKX%2Oi{r&umU%?hk-akN1r<1v67D8-f{ec(xRe}t4hv*L^j&A8mzGq$1T6wAQ!DJ;#l%$4DWqT4VNcy
vNhTojTEXH;vPzA4e}oZwp9rB_>`AUN$FmG$9X4Qn&y1n^_db@=!c)g2nCv<++x6N$y2rc^;86yT9!PN&iiqtGr54S!{VWENzmqQf%QshJmOR+(WLeN$
^>0XCnT7_7}_U(Lz2#q+4TK=72HYvR2#VIra=^(axG^8yk}j?=x6TNns)^81AA_|rS!DV0ydd%3(puu8;TR9MGI61JC)-<rRkevTMQu6Y4<1$rfq8mb)
d5y;sQl&8lfTT8`(0)G1QZ?w;xb|?mCX`8{}%?<;<bZ_PeBwu?>`P=X=O7{wUB*ik`ML<zzc`%f{eI89+6QI(X2x-^~I;P)Cj|05B&%7Ow*=vtT<c=Jg
fB<M2wB{``BFxh<`0OO88C)!4Z$8?qC7qiT0K0lY_=gWl(sFa5Ntme?bcqaIM*syEk(@W?OL{F~Q5|f1cgSsAd`h9jy*?zWbu`;Sc3{{y8CR*(u7S}v|
G|w+JLxe;{YT=e&S{&;brzdL`lDkkHpk%b#7F%?*oZ$lK_a2d)GO%VeRV=&Ov74Z*n0|FqzL5s6BHFAVv|mriNzb+ioU?7FM9w_ROsN|@FJeq!J5Hz7W
iw5<-q#TXcK&JKTm0$&cqn*b&LoMuK0}&bE8ph$@e8Xt9y~8bf*FT(ZdoTrGxv1QJ7K#Qr<@kDL=n%97x|<ylU0mze_E`I*r9>@+o<DBuN1_s|DZ*Xbp
?N#xCd$N;Wm40eJQcwz*XWB!b7z*6v`!d0rp3=m|btW&-+V(ZV<(5=2qkolY(vL1AhB{`EJ%{ENT-J3O5ZOdLm`cVIA`Hej?l6+N5)@dF+kmDN`=mIfi
rF!X)Ls4BZr+Mi06?04S~F6L5uGL9s(a{*J=>TJKeNJ;7OUD4W#=03oV2FIW@6_^pWFW{37XL~CECFEC96ngIxTrEr)#6$5EIjcoCEw+7fixM>@X3oTS
1)41f!FvS-T04?t0n?k}B;5P^!PUB6k7ms>I|*S<J2}(VYD45-;sHiVPAD#4xW9pD@SBxK!Wg_Q%l*d_p=HhdGovHgH2tj|dEFogpQfXS2A;*ITX!`nH
N1oFGTAu`_ikPYm)zjCt$VH+d_`fVPv$(C-O%`hfx?9jZV&q1ZkBb&3j#ZSgaE!x(bTw6iSMs)Bv4-OPLmy$qnID=bu($0!LuZz0xNlfNN6p^;@P6`rg
_;BU)fdhv+pwPiYk*7XBl-AnKZdGI4PzQcbfAl)zERRrq;vLL{gm!`PXfxYjHx;znZOSo%{I^o%H#Cb8rPYv#6^8KD(K$P9caMJXIO}RH%x$w8*SJFhy
nlsoEFLD!d~z(Tv6bl3CC#Q%X$;-b^;AJUtAZZ=7v<K)Q@1vpm3Xu?6Sqo7XSU3;I-Xj{42d=`t;$0RV2Usbpk4qI3Y3b`VnHXbEsD?Hod0luamh3V}`
}O98_U*Q4_Vl6H+B_#ivmw0f*_c?jCUsP4>#bNn}f8|HQ=-X5dhLHq&FDvFL~da$^a6xZm{xD3;keUL-*IF@FIt$YW!#wd=P#1#&L$+%+bGB<M0r{MIf
cjE1m9N45V<xY)_QLupKYRmeSp<h8n21pWrg|02p3re@fkzVCV=Y;ZKWA{dWef{F4{QBl^|IDqb&);|=yWnDXX1!&ZgGX<7I+~u!G94h~P(0I%f}SF$w
hi~5vJ7>L1@oWWJIob{XS_Hj%lFA7^C&a(Qob<;6KNO=!&=pBj1*}@WkDjx@yv;41JNF3Yz!vOZIP22FkPy9BT8|+Hj#BpSB^7x;fc~2ZO92In@)lHK9
BLSP0lA4k>|}2Ej2|9<usRC)o3m$@$8{m&^DNZ53K^uyXJCKc?UlOBYgy>?P`dz`N<w<E+$5UaqTWyya&3?^aue~ygk|8%n?=%*r1@>IX#2Vy56JeDP$
Ew@<z@9hi;#kCGnA8d{(z(Z)@6b<5@s_JVHGygXT7EQUNWIAYK%p!BmA<G*T0IoQMZPQI@;S?>6?fj3?DZBNV20;f%CNhIq7^0^KpF>>Ms9(S;v%Y_s1
v(QY{!cTd}z7CY(9LzG7OZidU&?vDK?ayDV>nN!E?AOIGFpHY#6SbQ@O!9u50e1yZS|F{tu9c~F^iMRcyI$ffYLiMyont0f2x84m?EkxDXkgz$|lr(?F
=&*v!alUqzA-RFunVxV4&x>^Fbq=G44tN@Ql$s$b@9;?3EcQDaP%olNOGYfN0Uxst?py1!t|KlJ9afm>jT{*3buHh5fFv1ffaL(G7DA_iN&foP%THg*9
U<c~cY-ee?DJ1Q{ZwbSQh3>Xh4(U}7O>SiqrdLphT(6Iu@G1bLKe<pbsJKnoFhwt<;l3BnU<et#@=ia9q3qHNh}VBTXBZS!_66fe_c!^VKi@}?NpM7W<
->?lNj=FaSJ@p7Bl_O0S^~XJ18XH(ZpeSZb10@62n2`ZvLFF@!$USKYrA?2xeHIv-4fV3X)*%Lk@g`;?5;cvd0&F4UiP_?!*J>Vo)$>5|aI`qcz4j;YQ
YQO`BD8l3{OVQi8Dhb#HyWgB%H4pz32!HY&QGHirX=`f4QOjoXl0=QWQ&q33V$K=$2`dY1P%%kmPJgm*mRT^vnDMa**IWTZjA28J7V6qrT~c8)dIs9YS
<i9oF8basrhQE0HoLdJ&ArIm1p<)47pT5?TtD^%yMwzYCS+@JIjn`0KZs5FpUV;*Ycu(=V7XKEK|^sikdlK75E$()vp3oGy8l@zR`KJvv3myk=KsmevW
Qvvu2eu~~A*P7WwNbg!XjZZc*(vPPKq-egtm8-M|WUPm$yDkv~Bi#1h$NBkBzk!*-)Kq^#CN~ivKd2YMA6#vd%JOcUV&D5p2b1F|$PzgIy=qU<tt2x=R
BtMTp#XmYLvr($N=KS#lBi?CNg3)BBn{OTXp+^b!TVYkAQl|n*?WgM;t+kf`i$GOyb~Q>>31QSrfWO^B|gw?%?T8jjzDZqr+9sxK0U`1f&G_VavsMUCU
;~)ng6TCmMs%4l{`63dHfwbT7P&gkZY12nxzZ^PFc0RDGG|te$ss+j@{W9@?u{KXJJZ}6m*m43k?+fc%i9D9h(V-FI;LU(AcSZ5BoPs&m9}9xe@#{@m<
6|`KE#k&BbT2|Ki!{;eyjdYt58ChiwN67L~-S!QV7Wr924ef8b|$+@KNm$QTmZ7k{3{ZGY$;wV^5e9Wu|%7S&le0#5zVpcx5^@TzBWQ^~Z$)f=+SrlUf
FCt&z5H#T(Hs>qg)7L?k*UNed-U4+0a!O!5X38<abYq{Nq_U4KjrX_Ss@*yt6+kP13?~t}=A&aXa)jJcm(~vFmEc7-QOrzy*oV7^}YI`Eud}QWNf#rdc
C1;jxt;gGTI}DE=818X=5rgGPWOgN2!JjldyE4xOJeW*E=B$TXd^5*+TPkF{Q?Lb$92wRM!-ak5?##%RSmf?Qyqm|+S)wSRkMK@B8OiwOG<NJi90c+e4
bPf7NZ;=gziv)3tFyG}WTw=8Am)mwYA3FflQG&Lo>4J%ug_%*u(kIyn)ThPGgE<lP~S@vz<lE`_L=CVaMC^G*qQuYzqclekJX0oA|8~I)NTNTHhmbL&(
aa$7_}HVvX6epM?2<c{f)F^8nM1z`YXzDr5c0+7Pv>`_a6=crr<vB%$Q?cj1e(CF!O__t>oQqp!^aRPjB->L38?1C!B-mE&g&G{OHLDj}E>cD|11=+k0
lvI#2(_pgG|6!yzJ##Onxsy(&yLJYM$o%F5KOu_gTXn#)f-OoTW?#SmXPqA_mK$?aKBzBh=CBnJ!(Ex-8NKXdf0(u=fXYgy9?;yHm-Av~%asQ-}{Cn*%
w3pn=WV$XAW#=Hs`%p+lqz^3LCN2~z_KfgJ15Q-~D_5D!<x`u~`F>+}Wk_U``zO>odFJFt(ddNFTl1i=1CklE<XNM}qWi7C7(qT6i=(H6jI-c5pJi!4W
I5Q*%+H44TJVKwa!ClXE-uD;ZeH(noaK&rN?C}FK@VR-iNhm;{v2*Nq<~2l@Ksm3k1xgqg;1`dh>0GD~<rCaAavJ*EU;Xl1_-uV%h)_DSoR&8H?ZhJE<
dRvjneh-&jn^h4nG2){P{S!+LL3E7=%`Rv&ic0ZtcAFVS)+qXLfI|x5Ue<Hqf3E3rx<z~9^QiGYd%Mf9SqW_7#lRkkl|nvGj2bG#?!%GSHYu*9!fg0c|
?>CI`V5rG$X}NJY|P+(m?8aJTZJ>;-}Rq6V&MQr^5-S)UD1@5I${T^T&6#z!=Js;MGDEB|dAFC`*=P^mWo;1J_rOO<@sH4^uh^Po9Ow11Eq_<HkQ_zj`
k00@E|5$HTj1u4z_e(pe&4`kWHgIoQOWj|vO6HM@d7|KzJbUdYCRDm)vHtkjpU<xIge(8)DiJLGcHRd2A*d~h!V*7DvgOC8h=yEJZWBrExpBI}e?Bix3
$b@I@!=2GsW&W_dT@uh;y(<=b81F$|ptrQNal#jF!tbz<_>&%IOk3#0zO`t{)7GX=}00CKT3BXM}Mo4-xcCl~G4btK%Z#igw=+&OjuW(1dhfaEpwc66v
3HU^Xjs%OPP{7)3mco?HMxr@!*>6p7b$U>)F3>0C#Zv2KsthUv86O!C_#&9xHou?!MjY+BY!H?V05(R8_v|V`u05`d=0k?6H_-Q0gW-Msa(e#V4?V;$)
X{U^9V?#78jDKqERXNY<TvX6*bX?I+S^Oog@fFQ?7nUX8}OGu{SryZavXjA;uEK_C>DbhY*P618S?>MA8+D}0A;H{z!_>D`c-_^G8LxH9ZzZR0nM6Td_
0x)#qgzYKk1TP9wtePB!i{|kDbPuK6F_8Na8;Vx*HvWJ#sPVFDN2{gGc!$gVA1{i<<$y5-&C5ave_YP`WH#DmFR2Vg8leTYFE`L#KuyX|&UcH-pA$PYz
Vf+_=?=K`$H}19Bg9_I*+u%!jU$uV+VaxGC~_pU;g#m!TZ1XG<{eHE3+5s}OL?lFgk_wDMr)3PFp}n$Ql4&njdLZL33rhMxLH9-TstEH_8-%Vw!CD!uz
YL-(f}l!Q;egeBi8ytgMh2mOXjQEFm^SxiIUy??_hDgbrpCzCC&kfvKs_AcVv$6#lcOCRLleyA{LqQZ7egdp-Id{1*{>>cw!{bHpjcW+ka%<d3>nDSu5
u7<bQyun;xWwuF?&gS$Go9U1>c|*!5+ApU!*yk(+BxxiFWWc@Tax?H52ZNtfUxs9~JSCXz0Z@?KzL7yA8=nk_gHpI~q%GStH7imJt1;L~cwi{k*x-VHs
+$R8;Mzxq*@75bzJ9V)-=bm<(1$`=X_JG<A*6iZp?Mp3B?ki>xq{2NZy-Uz9I1GyD=OI3#r>G^wo)JNuhK5?ttC58N%4$NA=M%~Z^T8aEQIbuYn;T2NC
}gF?s{mNS8|Mu^$x@djZ4r)2|y?$6v~#)NP#q{^S}twX*oVGK>|(E!!TL$T#+`?0Xa`+jvyaoBrOR&Slb@XlATNOS8Yxyh18>wU%pD!u2b1ehnj=TC}2
b&BO|lgHcFlOGSsP_xTE#&T};EhJFM$?YmRyG%`siLRTy9N`N)E_An#ZA3ZMAsPx0w_yfqczrU!FotSC8`T0mX^5iM6TbzpfjMA)2n(;nrUs7ZZ8V^|Q
4x3_VziC`~|tx@WYXl@4%C{PK3pi4gyPqA5iD>I(Rgl85zAe>IF8|M5nJ;AAz87^RW1jZwyVd>Z$ZrQ5ey2EZ6RLju@MKg0>AGW~n!Cm5*+4z2*e?FS(
rYj&786Y5V<c`HE7p#6Q(L@SFW8Rqa09Btcfvqzp5_rrw*+1V;>!f{3k%t^FR*h5S_!>X50F!GFa37hT3;UCF&lhJzlzKJ8$)D`yQ&PkX_LTC}7<0bRR
2jvoM-aQMhAzGv*KMN63ej&9sA|CRUYau9=Rqm?UiUi`WGL`pNm-6Z{Z0Z({E35)kwLC{G<d42bH_i<y9dy?^EhXlg?lBqLG#S(k-#*|nka@pon>o`Ty
T~l*LToRTx?Tni8U+K{@3cpWCa>4Rh?8)a&W!7S3gJx2$-viqaOje-G0v=QeR~J#Yy*4I~Wz)Zz1K!SGSls_arpTph@#flmM`#e@NZPLH2FZyKO8EBt1
=Di3=9Z4%37c(lQHA?i|6VVvqjby7tFdEgUIn3)`k|aGHyq<lQ-iaPCT(TkeJ>?@Qi+qQ?b}3_FCt+f9x9q>9ij#cS(`?0I|=Ti|LLxgbDBr&y5AXOya
O^CM%1U8rMVt8+~36#tV;bqzG`o^dM_{Zqv9_DlE~yu-v6+d@%GRe>-Cn||OJ$ECw(TO&wP3fD_YA4pwQHcbf7BO;?}D^in}w@^P(*OO#t{gY3A5&buu
AdI|uGGI*-*xu1Ykt(DEux4?Qaa?4)H3K!7U40;(LsZioE6p9n#CiylgTN|*15v4$%zyP&3Zv;QU7;`8@kg!WI!n%;vPq&%<zP{_Tax?fBhO5pVuFuLy
%agf^o^h2*%YE#wHEj_GF7264_%neJUa6%dcAPk7NZl8Q#_<FrSnsSd$_=~l$sDNOseP7Ve3k&rm7E1)WYk7$#Nr^8As!xY>f}r+8R!TA8vwTLHln99V
cb3R&;GYlqg`xDYs6iBVeqT-G0X{llf^puHWi{E=*F;gg0!^yYNWbqEUsC>Vz*<<5?L`&*j$?U%v<H>#D<{8U_+AJeRaU1!1g5jaKT{fL3>ZbB_a1R#a
9!*?KNz(ai_ChQUETbC+cEN>@Rm8jV%RMR61=#Yd~#kUfL?zP^{&_#XP&s2s-Z6V1VJM@S!I+v#>B5;8gwboJ@Mcku12bJPg`=5M}(?IGknx)=aGkB$X
}%34ZJk<e;*b}@Kl;DRixE?8u<n`ZZ9guV`#7U5u$G~L-f){~K>R!PQ39BJngJV){{Bg}@2jIN`ssAw3he1(F%@*2J#oB5Tg5x%<tSLYj-$7LjF;E`Rr
4uUGYzf+iMhdxgypgNNM8<3PRuc{v0OKeKqZ;+$a%WzJ^_u^a7<uFMM;+}3qpxBrCaVg>;5`PV^$D+Jbc&A%-tMyV9RmDdybjv;mOSmvIyv$yiV%fdH?
Rz`8pnKka=Oc?3kTvESf|g(;1m0&G^`TYno5IAn=l8q!I<HYfsx^2yE<RF9cp$buj%Zm(-7X%RzK=MT9Ycj#C$Ph!%NlWKs%`<%w5~3bEqE}UOA)Ukt|
G44){56-%Hnu<mZwZI*({$7)~&A@5(7CZWm$oU^^YE$j3ee~3_h`yM!CK<(f1!qX3H(XI3|AV!$jPnxR?WdhHm`vN6SMMbjnxBdHL}tE~0z4hh#Z|C9m
6bkP8R6^OQu*4#WS=G=KYeJ7rE7$<@6~Azu!cnQm5H(J9La-AIk(;7e<*q>44V7c^b6S-jvUZ4<4<cc1P=m3grfv9xr2%saZkSIxTR^o6&MeNU!!kyDR
1DeBY_o5TPh+}2Shb4<oCUKyiDCqv%h3E=~&AImf@BojLz>|-!`@>mnmC+}t;e5h1NVT5Lgz4`!*&l?6MyQstUJ%;sk*%@z`#WTx#b;+b-nFWH--V=B9
;dCmz_EdvIj!_g<(~<it@WWda=i^*5zs>NT3%F*=17?e*I8P{@R)7t5ZxcX1{0A*9lFoh#)$i*#YA$>;7?cFi9S}V5H-@NZx+l^fA=KxxHLH(mrVkb4b
}#B=AwT17mTz|3!~(RRY~&xs2Blil$Yq*j92W}})-&F0-;=ERE`SddH_D7WG@9-qb8<$isoJ7|IE^f8ybss_N}_lgEjJk;zvX>lHw_L}k2QgGVeyaq=O
Y@7tBkCWASp8z1t1uEN1khxnCjU;YZ|<7o6V@R7)}mnlz;O}>)s%sQeLrI80N<HeuG_>ad?pSO4W5jJ8w|1$Zhqv{QORr6DNY*eJQ!znWiLj)Q<FAQJ;
tmU|q8{?H)%)3s=3DBM$rG3zg$uVQujhnj{8lWDxUceaQf8zq=$4yqB>7<-Mft-pg0tg+4pAxOX<pwFFX>s<I;l{Ap@@uO3C66|r@bZUKr8a5^^M1g?a
_JJeJB&;{~6chKx~rWf>m%I)3-OjFtSk=^$^pLTg8(3Zc<6e-WV&1fuyW$3A-7ttC5GvZY2cWR!6_?;%tp|jqZvxCM_s%Ej1*}t$_-Rq2~)EiSHZ5-Y4
G$TNG9oe?VjKJ~eor=KTkM2qazlEIk@f-jMdv2)oV3CcP&M=iixEX!aCwrMsTBGv<L(22*(%Z+i(In8!x}zldBh%+aN|-^9D&&B8IHx#<Fw}yX!@4gYM
5kkt>Ox!4Q=JQuoMh_Rno7!mA$Zc957?DysC%G_^Y|hVm`EYWkc*}&R}UH`vrkc;Wq5YQD<z~ID91{WC(5{F`o~1dQ{pGuo;9S)xk&vJ4v!6H3WaQdW(
}o#v@z#+vCeh$jzQt61%8QYKh4|d;Eoku9rI?Yz}ogZAzt$&;^p9Ax0M^}`sF2AB_#dHaFj04lr(M+7c*6`_Kri!-aq~32YtFEod(6R&>lE2D&m3+ZMy
;a$%`Nid@gE=BS=Hbp8c{*LL0M(`rQjs6g;-&2%}ainQabd<qlG}8rRmTC_~+>`)GqyME80vizehRK`WbKf=CYThk5Hb7}mydkoiO!Fv;b~H$lGpvgdC
pjn-abY`5ko$7jx^R2~Ju4XA|8vDCCTd&Gu004-C{L3WikAtci-loj?5HA-u|@ua(F<MpWGeK)3O&7;dMRfhVNu!u#lDi@ElF<G<apC-Z%c*w=8N2wi#
M*Q(Dr7iXFW(GgYwK0-eXik{H)!s9vlp81vQ5X~VzKpTljqyv=2Y2MYuN~O_v(LXBr8#H16*}=6{{YQdaLagaDy-2jgGS`8`|Mj+woe~q;rz8rd0L%l>
)KR(`}T!nJ#`gBP6Ml4nzmdc4C(R!O_?uJAth;ieDwWba$Z#tvwXR@i!_S<#()ei?TAZ4Uyvct5G^~p46N-b3g7%Y0xbXnB(%Dw4?3R1M%?1OMX@}cG3
-^FpfzVsMNPw%c`4^j$lv2k1FyZXOzBECfd|fcwgrU>>TjLsi3CAr0wa!uZx}V6S9CCUx*{7XtWfeLO-K!^Ak-JG?`0lp!+VDTO>E=H%~iO3z4lgdg_0
`S6gFDQ<a>MOMqQX*zvfgPy@GKv@Vve{^NO(Q*}MlcsdU)qnhGduT?RarRsNS>eeueb1P>t#B<`l?Dx7W(*vIpf`I$aku+WIsYWf38Mbgu=v0=_rui3i
r`pE(lsC#qdv-cqjOF#ve+f<&14ct+^3kDGG>!Ycyfnn(MoS~2Id~(vI3I(I?uo5wbFbBpDAkgF0xp?&v2r+hYsieZ(hZ<5ms6P(sDQMKQ=WcXVW3F0#
mAMWl2gB)-#B-#>W>g3F6DrttA)OS8y;LbIq;feFln8o`svjb1M}c*TLt&mpm2Tu&;^T>H?Pz(D3``Z)eDH~{UUe!(3XMZYRcD`hTTLRFx#*iA5UI<U$
YuDFu-@(gi#~hJk#BEyFDVTz%9Mni^h=&$MOc`Bi=|721R|Mu2cDY18-cl+4jDq4j6rkH2ams3{i4bp*QTCoDZ%aG+`7TQ3#(9y8djQmItpYl=D!qDZT
0t0tKqPaQIc?rXsP-ZpFstlezLd$&*J^vhzyBaTx@(sUqJNY6<D1JZI{10%?Gz_injD>5y_h(y<qYyd;7<yRo5p8dL48{i~vY7tkOZUTK7(`Ui{17hNI
a?Kv0GlLt*bsv$WIp@h5VIpNh2$>pWn7;@a##9BS<j7~t{*`7#=9!hn3NS+m*&MIPFv$7+}bLIe$vEWz=j=(9s^5B7`ehG>cO$s+g0^Ld09hgRnM7iwQ
iMF1mXny6AYXxxKE=I4L;*2M-s{Z=Y7CF^xK%7eY`>q1!|P`WY_b_DOwl=q`5@0)wZ&=!NUQ%j}P3h7_|9Z}#uFW0JWKpLyU0ys-UlD#+H84ylaD3kug
cc;ni2_5+pP40YDdI}4djezJz1=SGEsHNPSa#uSP&dgBCXkV^lPHv}$sHNBuLAa0Lo7(Lp1HwD{AUvVyUV_k7J5?T(Si)mCR@VK`%(Qt&R&jmW2H}w&0
lJYxOlj~`KupQ=4Lz4r5iB>OG@~G;CuaKk#mi4#X6o0Ow&~MCu|bzfL9e5}OlUpQhM{#1VJrg#G~nqWQs9}i`=V0~bYE`E2r9+{xqa%OU>Q44qmX0LIV
-Y2e<r3zLRbT{EK2ET=~_%WcVjfpXHGq!Ys>^9s*RX^yuAsxFnc@kE=_8li$P~On-7#Dkd3*j5$3UCZH;ftaqojVzTQ=G+|Bf7@U$t_+GJK+ooA<ClK<
_Yjp+IErKeM@M~CGUL4f$+Fg(uq*vJo8T}g>rl?gfUMmhk$ugT7w(G+o9Aky``>pBU7B&;(GU>2r$#QMyx{zD769)^F7k#=wwCL1ZT=^8C!duP&_Xq_k
*fE_0~ENmLTSTkH|)-6oNWQO&o^5Bl;5o`2)?$a6Z4{DQT@YK!}$I)TZpMP%YiNE~ix1Xe<8Ta@2_O+_D#bkW(K<iOYLCXs7=(<do(i*)hs<y~%BaKS}
`o_k8;ZxUhes@in3m8;ab_H)171mPLuH2P!(EjlDH^2Ua)UXzRvJk@vft?WJTdD=8_9y$zcwrkJ6E3`BnFM7^N1CvdGcrFJO;i}!_HR4fxF^_TQt6%M5
y<-U`2$n|9jC6@pQ#&fZz(+w^24K)uhn*bHzWa>D>KFRZ1uFu<LKZWGYMT_bTG9Egm{=;|16>j-NGK`+<Km#r;q7j3O5cK4U!V13D)GLLeKY~dG2tm4!
5(}lB^7mBWBk*-d#F6GS_@!cJgo-ui2S-`6i?b`%ntYXn9y@s#Jq9nVjzvtXJgHB-?}!<#`G{g(jL87k<zuJQXZ7D}m3!U+6@@oyPm<Mn->?r&CNwh1;
hrBXfK;9+l3X{lN6!+0Ag4ddwMN-~K7VeFpb}x<(RrLQwSZ1ev6vz(fAjlSlKKm#-XM)5}jjex-lMVtDz|<sj-2Fk@&d7Cl$p#1WSEG>{Iyo#Awu-_I3
8BEu-4Yso6e#9lshl8sjC#a(hRdmG9mO6=8V!Ud)S)#-R<Ik|1<LcqRSpqg59w!y*Z1FZH1rph2c35yI7q%S`I(74EJ3vzMvS;ROVvhl&<B&`6uWB%Kl
7heUP4FuZB#ytBm*3dR2QiMlOpHxv5gaq6<^6KN)K~Sum#(Ptm4WEEJ$N^bI&OE}6=r=xVfU@{rY|8XpfLo+ALLdD0+39}T;W+gER-e)0X~R)V82jE;U
zV3mDY4%8_oblADUuHCV{s6`Yamq_{D~#xu1tT0;iwo5Bxi&-D#cW=oOFxp>f6NyeInAybAJRg$C{LGoCBnOZX7ZIgOH-7@&W!qZY65=Mqw4o1uSkS;Z
_+wEN1Js&gL_Gfbds`azoXX6iUz7Qs%4&3Ie=Fa-~}c!`9wlV`kW842X;h&P8CJ&d2%9Yh7!PDj%q|N_G1FI_Xxjw&S`_74&K2NnuJw6?}!){65t*4|I
E`%+W-TkQU-5*$sJ3{_2CtXd(1pysa4+pUz@=s-uxGKa#9-JeD0jJ6&IXHd;^Jv}LB-MwM!zwyq`lbfmNy{|I~#s>EnnJDzkq60{TH_-wi{arBk)AU7M
_{D_B5R^r@NkQM%+nJx`$;HX-QatlE(f_^KrxUtHySbD<sf(@XP3+X(WBB;)1hwClK*SQ)puc=)#VOZ+xaHyr4m0#V8vCX<2G<}}bu0r-lVanJsbe8%w
ZtuQRSeb>{lrlJXq+@LXW$Y`JI6I&nJZ$NQV#R*_?cbz9aLb`ytYnsZj9`!`&W6<pDA0Wb>|6U<m7Y9_Y9s(jPRjDD#Ps5uqtWX00f74f-VZUx@d{#!1
rx{f$FKtS1AX1x^}Z;(uv|u+oosOSc18JAoCf`LCIB!&g@!)M;p==?=$PpeBrBJ>hpo{=)9l47XX#Y`FRVrO=2@=8l&h$EW&cC+$jTXy*!B}o=;`t^Ws
ydR7Q~p7X8Y|ediY$G3XQEyKYi8*Aub%K;v(Zvqjl=tY8<MqN9Rs{M4fuczC|W+=mT&8%lAZRgIiSUHDP+8v}1`a-)FBG+srs0h2bNhlt%B;Wt|>&MGH
ltfDB40Gaw?5hij84c^`iA-pnvQP70iiqd3NEa`Q}gJd*Z`=$85GRQVkUxOBxWLRA!I1TDz*62}57sns_R##j<39R$cmMSMHM+`9OCG#$?1c85Bd+;Vw
9&0KM!;4P#zWArDh&$!_&(F@dj_bcCS=jhp<r+gd^8O$N_wJ|&q9_1F`Yq}t{3+%sV+Wq4SFYvcp8>HH1CasDEWmLM+jzz5&hcS3d|ITjazi@WxYv|te
0=W!kV83Khr;>INO!7SEf$Mv|g!&*F{0v6bOw}ui?V6c^Pb0`^iDPf=`T{77J^bR$n>4o>X&J?R>0*0(n&Vy2`p@901T63GBFPXkmXQqN-|*4MY?{@ZB
tqqRMaDZn79RJM(JQG=Dnih~eS_xwMkC;Wd<e_zP#IiqE0}!?t>H0w>a)>NUq8rYqhG`e^B{<KXKxETms4frNiWSZkD!*1q9n`n{fCE8p-^W%xUl{+qZ
w#t9tpn|@#6D)g<O?Aw~O$HfBHnnoDd;n*pJ0ko8*2mYsO)t6I=ddU1yK6Hn$)StK0PNx|l9~hyK^3b~9+)%h664qHog&DQDT!<({!zf+j6weh}WBcV-
15`Q3Dn&c4n`yfu;X(Vy%L5DD{T8$uxmV<aD)YU0#rqX(?}=U;zKzcEI`b8?!0;=QEL%(=ZQfF+nxGe0({w?f@r$KJ^_(DpHPwV8#ayA>jY)hVcA$t00
gU??2yt$@j0-st74*Ppz>$qm*VGfVJ0(gbJKwgynyPRBcyP$0vgkfh7gJeH8f2h|Q%><sg)X-Yh9*kyN><Cn;y#Nj8fH1~c8=tb=tc4=|b2VW+1xKx)6
HEY-A*}JvyIRrr9NjaPz_Nsb{S?bGAV!TzQwDFTAQzIkHe5vEH_-b5Ffs8rrSwLU>fE!~ZUWIuZm+6?ag~iIw;WN8zm0^VY<&-5%@jZx^@s6K;7U*w%a
c8c3$J0uE#;AmdQ~C^IDM%2+i%#BgQAUYwh6)_5vy`hsV-~6>sVdcumO3b*Gd0FgM;Zy?HK1mTiz!p>sHfqLDaWopC1*lyn^1OA-OHc4PfWs5a4d@@S}
16P#v#-Rtl;_Ep21R0F4O3hwX(PYDW4H2Q!+m_V$U#*E7$3|ro^-4`^6dW5cML?X8?s|akFQhL&X_K*7UBg@5rqi)r;00%9!|RhWM3jZoW(2HL{w{%~4
ct5(4c$gqoM#`9beA#dE7kYGKcgx04AUlJsbDad03ZUNgbzeunUwJFbV_Np=91*i)A;*l1`Pb0X{%_4;t7i(EGfI;<4$Rv(@{4$tnO%(!UCx^5@L2K^#
s`41y^x=%sjm47;+8kLvfSs&&+T{sw~kai&_g#)~q>4T-m16g_JB#dd9-k_d&O*}PFGBq%Ogb`nQrPc}2k&j~<*UEl|vThE%J%K0Nltq@o$?*t9!7`yI
srCY45O(9jJXioc4Mi>dm7gTRVs`}E;@LPg$wPP?&P+ey@yrvgql2>GGPwQ3VWr-}x^*AgN%Mqt-&c?*Bq{kJ;lxKAWI8EPAq?k^Y+A8nVe(al)@U!g;
y_@swPhgyVROC{sK_?Obt5>b!!;0Y`JxdQslp2G-k*N)b9wsbZ$8Chb??0dnHFO5eg&Ad9x{lRnyHi?w{X!;7KzZC)0HCeTwf20$G)u=pwjBi=V5IvOG
A6QM{}ax>USz5QL0>2Ins|aOOQ!ZKEYpF$UHqeM=V7f<?Vua@mlH&nU%?kwCU72E+Jix)(lhWFy4C7ZU|bxnW9oS=XU0z*0{JxSmi!*B}-lI1oJgFhRo
z>YBPrL+qp4Qg<Wnj8wYvKx;3mdhYR~!JA3^lH2>k!m`xL$o>%AzYT(Jz8dB&2p)BOW(gC6L_|lzLgWFr~6_-xQic|TkcsA5BA+j276R`cgZzdDtlueZ
edL1INejtNUAdiMa5$&^7YLst!9*DW%yahiBdA_s2386f}(GcHX#n;Ld%NJQ^2u%6#h0U!KG3T7LQK2hh;^%+;3-kBezrtGVcjkhIk#?J#4zg;WFW~s{
g|0XoZ;uVvtTy?ni|jG_>1O`3k6*e$-hr<+xW!oWH>cY%FTn7f0>et<0?CSU4@9ReH_<QbBPmZv8iwG)%yZ}Fpsutt!!2WEw)5a=UO!ZhiVUuSH$FpZI
apX5Je|iEcDMZOAAk4L-~H~#-#=e2&ZZ2h0>~Nabfdm|uuAH(5Iy!;vdQ5?JhQ3N*m6G3%)~?S&kFl3mt1L=UZwXl%<y$e=u5_tFXH7xO*kdIKGESO#J
Qx%s)A^~Xm=V0GpfH?BGaa#y7rD$QKdEb35jXRS`Rt>K03XLRDK?}_|jh!AhxP9bC7OS+kGAx)Sk6oeAOE@4m3%kbUW1K2J{_zqeBlSWA6r~D<GPvn)<
*c=rlrsIq!TA1mbJGl**sJQK~wj*jQ-L_aEOdaa*kQhZgJN9kYmx4P`oV0MZZ|mAiRjtgmGM1_)-*iXmVv_;N6z$GKdxJg*-V9lEEVZ?bPpfb@;{>LZ~
Yw<DA32_Bfu8oEakUzhYZRYE%XZ+`gg4?3YBu2e&cwa>qbS04cudgU^abn!E!Wr!DkE(9iCzIc&YlEwxftRXYtlz9wDqxW(zx<4Y_t25GVfYNM7>`Rxz
<9T_4Qa5;7&0u1T!o=u|ubboR1da)plh3dV?O0w=m)R$AD6U7rg&^0jI-&80l1m7+78!+-o@P-4C(U#sTSvd9d>>-OV7~AVC9d10eV|-kxXVuC%TJ~Fh
^U+>F80iR_qEmnH*(r!r|d%hq${7QsL*Ib(=%3Fl=|Tb@;G3{!Y20BW`e`sH$Gf{)YMJ7s>WzY$Dc?O1Wsc=s=crC#}!a8l~*2e3Fwzz*F;cKu@#*D`W
&PF;&aUDa#AlMrHNT5hYVXqvSnWNTtx7_uEb5ihAOR<asTs}7_sj~XU9HqREAS22j<R^w6BZy5wK_;H#b8cV20&T*+Q9`oBXFf93^?fzgkpYimLMrWeD
U^zaZXdbq>OlhtcXB6P<uRFnYn>X=ZXU@606t3cYcZB`%bzl$h3V{(5e(jV6~|zCd(Px}u>Gk_-uZK8P?fDm43ydr6a{t8TNRolpF?r@3>}X~&GNb*-?
jv^Qsq!vz;;taWt(Y)L2=6+@_)nbGjjF#qYYY>=+PS_vf7usaF+lLz3^5jwTgFnX1{d>salwr*MCviS(d9qo0`!%ZNvXBiS^db^;>9aQwCIoN{DYIHi`
p#GSU#A#a5w$Av3{?nkTZstfyG+Sgbf#xGXS~PfxT)P>rIP7ArPAViM<5e$0hkcz8*MVk=zSslLX|#F=ohxMw=Cmez>oOBxr^L0-5j0mL$(nQyUc8&V&
RVI>3D!xey~nwusTD%e*M~)OJrQwcUzP*<Oj=OZEJcy7`GgASQSmI(4PR=K9hQ(Voup6GsY4LnDb*Q;8J&d6W0|EZBPs2>?=iS>_i#{hYUxej@0TxaNu
ln1CN^no6}rJNlK9En2^b=_;AX-ZO};3~Q*yhjKbR$NmcOr?Ud2lz7fK<#<#I_~i|-2AYs5hCMxEo7pUxEXa*?LP?7c?V;z}Q$O^IJ26NlN4G`x@zt&R
g2(1m+owz9o#UIF6=-p~}elMKw_*x>dwMOWsb=kgPyLe)aN`=HBYX=k!^5#OeV96rg~BOUXCDUqqDE5cUaI9q$aNU7k|jMuL|e)A{K_Bzuwn^uMrV;Ka
C)EJVNFqR}!&s>{M7ha!^rd)2E)11D0t78-qCJ}nL=Ry=j5q27rTUskRQypHtL1VK2kScjP!Y_RaqsCGIg2hEllG7R5&D~o^o^tD@Y%WE3A(3QT8es~t
+^97cV1=5`H}~MlU)N<>x;J*p!a|1Sk-El_%G{E)g|T(SxU8Z4c=Dk!OP!72KT|AX(I!b<Q#$5EKoLu*fwMNZLzYIxN6*`(W}w*R0pz_bh2&T<Ask&ye
apOsrZPlq2G4>T7}%XuCYjGe98BLP<Eg~ym!H0ImeQ{raw0?P$h5=H>`!mr;1WwS^EfFP<PvxhSI*0iU;hc&XFdIOkQ<Ky>}702#_mogu>qn++X7Xva`
G3E17J{|loj~4-b)dtp@x$x31+#Z9LfS-lr(4b4l4vYo?VEGu&Rr*O#i7Dhg%?TUn6R1dnQvd#4Mep(?&+_;C>4XPEp}3s<Z%UF~bq%@8azh(5#xqGZA
HJJh|ycg%uKl)K?^g7;W_WjsssfT;XyS*HmB-^ovghlQZmcddquBZ-oKq3}kYlVexJ5FW_Ps@1xOz8EP%8dob3dKAmw(NMaRhak2a%#7#)>faY$*Mz1m
oq%+q*@fvQNrtnX<E3};@FEh<RKnIUQAmOiAoM2{?KtgcFxZVmCnO0^}-r2oVO%D~nuM;Gj#<z~Tj-+Cm-JVOgnmb<)l#yd0#e&crm0<VSMn!e4#v}))
Oe4rG5JV51vhiT8A4jQd&1-B0pMDtM9ot~$<oIZT68*mP{RaDWCqC)vya9b<FzcP80JBC@1|m^b-NQKF+V0ej9?1`}=okZt6sU`3rkk0UIylWP*W3ch8
{7-(M8hy3$a1`o;3BTf#*1@Wl)&D5<7#;sy_#`NH&>qo>^<<VDm^L{piYAVvtFPynu>%~l4ltTd%?&X)7gI+<+lH@8kIs4YuJ@i4+wcphi6=J3ZkA=E`
@Xx^zx#Yr9@^!<sPn;<#-}nvZuoqPF47?LPEad)eB<bevf`TWJvqB4uV|X2nqOlJvd`<twYz07&J3gV_ar<=53@4@R^00{N*zAF)Nr_f#!YZN;7-Wu5?
s6fgff^gM?jc5A8VTaM@!uqkh5MN%rSbQ9r4$<-@#OGG}{G5I|84|CK5uq@QVaf{?o!J9w1g-d9f~!wE<oQxMVe62Y@xi?THEBQ(}huvF|B86jDGc-PQ
^o0x<8a3fDhj}IhUI|zJA_s8%M0tHFRH@d;fT-##}GNpL8amcEX%C#staomme*GSF808$|YzWmdTg$qgtG3k?9m(Z-Ic|NOf9$)SUzeJ;^Z)BfMgPmgm
30d8wFr_&Oq~?^Aw7?58nl9M{KFOEE-<&YIgNBoU!9$vjs*@=Pi!r$_S5n@r{3XPlX^QbPc&!d{*3!c8;sEj`#ie4J+1D6DJ4Z{m9~=|VTi1{c9taV~F
IXDO8IAT}**i$3N^Iu5IboNSSdvl;7&fGL(Jnf&!uPOJM$^oq@lzWR>aohRFY8f=sux6TYG)<pP#)xt8iJJ42R`l<m=1TPu2zbybqz}fANy=xifJI!ks
$&e?sfW)Pl1(P)gBn7{nft?PL9d$e!WWP&qK(Wq0@Ha1l71P9lFd*;LIQGZKjZmQw<N#lJgZ`x$_oilK5afXsYce9f0L|?+qcjtKZ(jKKBS*+pLS?-Ht
-qQ{O8bb?8iSk#0Pn<sJ6S$wFoq*{V#JwUpbjy)(Mmki=w#G3sV)H5jqloPnp*9^SyU(roce1!gxE%i4JYIDig#CEck(Pi3e!ABK->6e#(9^B)AYrh66
cG`sK}8=!ECQ(SMRAY_BdD~t)+;Ygyx9@XZKnp0rd$mVlu7NR@bZlOiIasl4B1WK?A8@Jjc*(wl$^k?7iFv#Gpw9X19OwH*E1V%t12r1Y{DeqxKvCro8
+I}XUd6#E+<nmx}yCX$NLqQ9FOlhCJJ)PX`pP;^~|EKwNn1heJ8}IJvH~{CQvqEQ8s}xn565+HFMU}vnD%m5ss<O9t_nd^MeI3o_Qhh)_85IfRfR`ndL
7t8?&Y9<nTf>&q1X(}U>9fzJ3S&-&wICsB3Bf+ZH9pswXTSS0RqM~SKWJ3|SrL}6Fy3ZIdFKb+3`(Dok|n^M(cQJN&D}!FAf4g-n4|dx%h^AAfYRqks^
WHay5a413e>vU^aSyx6iRXz)k)?kj9LfJYFSdjH0snCKdYTmn)rj)7B+0S7unmU1HW)b?pmDTQmEx&5v-XqIFj^advY+I38=ikhg$sO8%^;q!9B)1q<n
dA!D!A>#zQ|Ce<i>mVVvl&4Cm;uR+qdlk)XqcqiA+b+)BUvg*c6V`PW}L8|B=4aX`7S>Z?ueB9%<=kEF~~WSN}$`aZMamO@}hcPiTvydtRaw#a(s>h3}
D@?|@#_^aa~zJzB+o$}KQS7&!U3x8ZCi9(PC<%xLtklc^}@_2x*$48TkCjfojunLwi1LBqX+0xFlH<B3Ct&8HKl-?mznPk{Yu|!{_D12BfXH^Hk+bOp#
+0}i}gnh6P+I^rwc-II-2NEl2Z-JJAF*7fR!y`OZ#7h*nX1O?_(74{~cV<$Rh~O@B<!A(fPH3J(Zt{qnnWBZvfaZxNRN@J{JDzk}0oLHbGrFB%*E~CGG
bhRI$q4FyO2abZ#s-Wjfnq?Aq<TAdWOOt;7DYEYw<l(`crAHwGA_wj(f&5`^u`Y~b!pUGrZSDS<_pvgT4$29kf~7~EP};zO=;lbO89~(vv2-dCxb;5Ph
p87Nxrlh`5iM<4i0n`U!F*j5eCR-rab(JkSwnS&VWub^Av0U!7XPQVD5cl?v-9afz8beb8**-??>A4b>>es?Pf@L0~f1)k<AWbcbP<n6k+7k25_mNG>_
g@^*!47Ck^1DQu?c6Bam*S9MCRJBh&!u-NJqjrRAQcF$IB9R;JA7{Dz;T0DFDUud}FbhwUr4*`h+7sTPHL5X-VdMyj>r7VWjwq_n<~9Fhm*16OOY%(`e
oedV}>xJ&1{$-;#G-bKB}SgA5!@aP;e<!N#g8?J*xbZZ)l6)LgO2r?&IfjN3fWj6qQJcTpS7^Lo=(z%yp$Z+o%-hFypQ|QK*=V6pUPmsRShz~4IU743A
m49o7&9=vh3vA^<s}x3KcaK`(v)!<h`;$*zXpYC9y?vV{D)!_BAf^dHQg84vhz9xA4(uMD+b$<WVAv4W0)pHJsQ+;>${%IQ#039-@5vV>K1A+}=#TowK
m)1`(4$cFOxhuUbEZhD2UUWJ1ty$_>e*h&P-Kl=r(9I#lewm_oCWlT0|6r%;*B}_ETXGQ)Ls%qVYt{+DhkD&_z{NdkEkghXi0&HfZ9@>qmc4V4ce3RR3
Dz>bP7(jJ!*8wlCfM=hqsz~TijnFM|88CAETZ=gkZ{GB}^<`@qkT>SqT7PeO8xmk}rj81bpn6x-cxed#o3qc1jEF1LxN0qFdn%NY#mgKI1mFIVA~CE6k
&WTVRqg%2Mx1`LgJ+8lH6-P;kn+83Z>q)2X8l5T}u@N}DP2I%kf-j+|ZTckINv{iw4O<63((DKV75ZUiMKS?dn!O?pl)j&U!iQ)gm4ZUj2>hcHsn)i$B
|%pve0QO|Y=W`lresjMOrmcc6_aFTJhdQ6}<&gaGv=!klYWC_$krp(KlGwR||cPS*nu@JV;A{g5@rhu(3U%J!Y$xwMpy%dK?-(u(E55IpCPJMqC;zK~`
q}gY!-<TP7zGNM&Q||<L^S6KY`UM%&ss${-fBOCpzx(ke>xh?qMYistuhuh`isVb?mX3$G)7g1`e?maVInhr*eA%k0C>C*em5jYt;G1cJ^I(%y(p8!j@
fraZ2%#)ra;B9E&ZS^|@MjquYVZuCv!5(Q!eLvp8}wWIAL?5`xQSsp73xBISYM66Ht#{fI56NDiZggMpt{XUKXW@Y2+jF{<j;C8DlbXl*Xs!u)+_H>$7
dlG+zs?)#YMGESR2qnI^2+alFD#U6%Am<Dio%xPda{-tdEn!#8KWc=fQ7ODKsk{Y@<jE4Ipx%f*;#?j9rF&6)L6m+|SJrrCO;{Q!Td!<@?O_It4I5hgS
~eFT0e!1zJ6MGx9eS0j;CdA>fNtf+Z-0bj!3R%C?b)hwCX$asT?s`DUmc=;H-+m9L#<yX2rNx>p%aG$CFvO__n>IU|p7C;iSuWFNi+8xuzY08<j(1@R=
}b&^gc(Z}Sbn{;>Nm=8-}>YhT9g(b@YzT3P?6RDr!MVUzLqMnR7dFXG<TAD|idp6Y2@J!+s$mq^6DHJ%&O<9%;==eH~=x|4tn7)RTq+WhVx{A2>q`(us
eTrxoshpycgUwNEAwJcpnbe#abX^Q}9(CVPK&8<|MEUC%pMUl`C3HsK36tO!*$GdN5vp%2g%6E~=_$FhP(n(TnaVDvOaU+Fl9}6&u5VJ9Su<o{0d~v9O
r%H7roJ~_VA&#HUDD+~VD`ld!Fi)7?BmIu!AUVy))f48b>vLs7<?3#Vx#1kmxU>%X5PGY+}t5i)I!VZy-e9T=h`fnSgdNg$V%I1;9fx8=*Lv00H$!BXz
-62Pf1w-y3B#cL+%1aj|)Kti2xJPXR|>n56UMbWGjx7eqK=Rc%AjhL1QZeayO$$2%Oon)dG`ZR!)Py?LqXZQSvRD2eF4!<PDPsQ|-9(yH<^!R??75z!$
_zDG()A@%4`(GqNYg7E0IP(ny1-Ui|H!0sG;#6#s=W4wBQHwgX)^GQbfluzdjuo^djiFr&~P_e9Zn)TlbxK|FUlC|5`Ngz7DVy{4Xx)SLFLq9J|GrF7k
f5t^LtYRV&B2ucu9)}|_{96e-(m=W1;X3|5PXbny=k*mRj**Z*}?cR^+tMY~ls+7GOQ%1%zU<1>lPJSM3bjgY2$1rG>Q$8Z<`pZxnGT!vkaHmxJHiGxe
!yK|8<_2{4P3{jP%m6y@8$DWZ3;bacKzLF%?SsN_zTckBFq24vkPkA9ILf4i1F&+Aqal>M(2OEu4b%k;3FSU~m%+Uzi^s^j_gGRp2Vec{%fPl+J|toqO
i*StI-$3?QXXgXf*tZQUOLcR(}EBYybIA%-L;T*C5pszBY>VuZ{>+rA2S2%W~{ma=5hh9c{V=seOYOEUDO{a*>V1s#-pQ()Ne9dfDUjU)b=G+LOwBVSC
u1?@-=3f^+#zaNaVAkjap*yx9yvZV^ZS_=?CrA<Hk5b0=iejT7hxuh5deOi)7Df-+Mqs@115Ha{knFwMDkDUbJc{(R_mHK{T|nDy1!{t6bKI{8vmlx}0
T*?_W~;!sDcNI`=hM21<mik#Iiy?&hrr>rhJ{U|grrkp40ma5{0Fk24fUZccbXS0wEM-olZMbk^frtC<WR*R%%u@|CcH>!QTsxe3v%S_o+XwMRqG)m&o
GK5&OImqVg&x-?U&Sub!yobJKQL6>|nE4~|@lThaww6NOi{-H`8Py~Eubge&IA_Y~KfpUB5G8EL=2h5)ZzkP9L7^=dXAq)&QfV;bh3oy;U`q}4S{-2rj
8ib>Dem5zD-#0bB1#w2}we_fFdZtoAyZIDb;7XuNA(KKrPZl^oFvxu#+@Io%Gs}szbADh@5kgX}kRLU4p(q=#$REjT*`@UPx8Hmv2Mq+=aOK>*TyW~B{
2rH3kSa4znW$09ib^_F-zr5MU8a|4V;kW<-2p~Hy&B>{4CPE755EUqA&vUR>0*YNhygLhO1qjN!uhf4nW7k?c?Rw(XS>iNF7+A3=GUMxuOE8T-B%40kJ
DWN2-QHmq$0q!o$L08yaT%EOx&o9)|3>ACgyHHc|iSkr;-GKk1nGpXRy%ldS!=Hx1Ll#F3iIdNsGV(u!H@|_;UE`se^rii>Fnp0xm(pD~46V0n>^w_MG
z>b%70z$~Ss8QKOMzLJ#d0n*8jTyTkZ;9SlPM_rHJtz3t@wHq%%;71D{0XvdhZPe1-FrGvXAEewV9*V;7sfa{hvGa&82qGygZ%i(*TYB}9Vs+KM@Hn+S
R(T6`hIxOyNW{8pPq+jfbk!cfuR20){hmJ7FNLyWxEX(W8TYS;^Trrhc{IE(5S4xEW)>7nD1*RIY3W2LcKRQG*;L%vcdNtBWeoGLZtEHS=Qb`TRX8jRP
K=#2$)F(Ct8HEDlvljhZ^%Z7SFfza-T<|3T#J3(<o?TP>3172OXC5l4W@k>LN--od_;7~UI@F9kqp|fzKGwCvJ}D9u?kp^yB7UpK12Ia%^TjE${uotOG
H(|4=#){sx}oSo`k(M#!P{aQWHs2*Dr$(O5Ieq9T}U5#HtWJ|yVg>?)l7P}Q{VmMHL=l$btHgce229$Iew&2DdM-1&t<_}XUxtGJibtR-A}A^<*`)EY(
_be?jmh|2TGErxD%Y4HZ@MGclJMU6_-=+(b1<5Chk1XjB+;=%XoC)`xX3`pfr8;T1Hp*=a@1H1Ai|cT2@6X#nm0Mh1KhGK%|p)27dMv8<Y6MTMg&2=Np
ii)4R#Z0*NqGNC~jbOji9b-h856a<2r6>7o(uoR{wPi&q(>gi$hi)xxYsJJNb_I5o=)=Xj}%5MuS8R-Q{y6;j4Gf-PlEAOk2KL@8&cZ<9e<f0rf|N@Z~
B`BR9|%;UU$vI<MkzVS#sly)=4KP@j;UhlV-Q~W>X2#2iy&@iBAI>>F*Sjv^+bJmzaD8x<s@E0#$J`1~-Bsk=GXijJISqHU4RhjV%>>J6O3-oi|W#top
3jq$`t8!6M5oor;(AhM9&?N(IfQr;oJ6V1;`nBUPFbcBgC1)6eac!TbfmaB?o%zzBQA{N-NNCvioXQofBhi;+pB(9&QR397ByVgR)yRXsN%zd>noVDAJ
o7H8q}uO)d<#LtlhZ#_9Qr~3Eu>1tSYns0kPxfMU7=*9>Q70%s&{KZe$xw<E{8g}J%s{G9$p{TH3rn+)-Lg%{`%M7fW?`{7+N>0kE%OwAb#NeBr;INUB
~>S;wl|!2TLhRTvz8wew72!47ge8s^s-?T;4%JMzh;cDMsEwIBCoUHa=Vd0bgyj+ob)49u8h6Pc<rx6RBFD>bY<_N?l0W9s64-mrWVq>4Km%S|+NA9_m
{5TZ=q3xAx$oW&A|mLO>Db!`w*-e^%e=&E=+cN3#lz&SfAg`oN^hfM>>8cR0K|ypdfT-ao#kXEi?&jb9LWIRXhEuGf-@OOiz@azqWVG^#{&cmggUm#SO
<lcP;Pt~=RWFKa;AC=OG?znonU<BTqArnOK{i0~dc?JNfp5JS#FOb%R7e{<)L*F}1!PzUyy%MsRwm|$05zIl=26eFXgH^VXxYP;`|bnOx?f_#K(mh0+M
##}&G7*0j;U!@g#tF}J9Gk<9|NdM;dpRp=O-bX^dMpKfCoO;YH%=NlBTCv>*PSUj@Ma~74){>1(5RNyqkeLagI1Qtb?(Oh+nS-vO9(Jx@zk2c24=KX4Y
CDt%^9a(xxO>CAlNQsL;0KHf>%^ar`|JSWG}+9tfQ#m9K~i!%uj#si2L&N7Bv?8hd**QzGb##a_mTs~4>yaW4p5?0Zo9@@NXA2<-Ow3{Fx>3L*YAW!gh
^-Jxy<8`TSc}TseGxadhk<m(R!2s$MM7@g2xEN!*m5r1`+5xrmvy96TV6vR4mS*uCpHs5=x~yyqO~wERE1135cZldza>Le-ecOEIzJ&=L>U%1Vd=8pML
?o1Bt@GG*oRPPD|Ifj+L4P)xOq=4$n~eNEF!*SgHljabRtSN|hKK0Ay5t9v|fVcW=MSs&=#Enq||XgfS?U8@%V>?l$=EJzyn7<{d;U1z16_q*;qLN?eN
*r<%}NL-GfQcggyda5_d)3yi@C#>HPB0PW%(I=u5%QAs#EW!v;y*YuL!?CJi5azQNBdE-+<E5ps{RKNzC#}_aL)d^v7#fCW$@r~5lu@w+>+N46~Kn5qb
4T2IOj8R3+cObx4q$hr~rI=JG8)w#NzMOfAP0?(O2|UHYwZG9d*o7A&RT3EEU>=&YbV?NM3$vrzQ3`62zTWP-sgw#t)ox>hEIuP8;;rcQ`X$TRtM*ClS
bHBe9#Ww}(_p%wFq41e{BfZ*M43xR{q8*+X)inrdO%YRZr^7g>Wev3$0N-NHJ^BPn#Hm`8_BahjMwT&m(*2&lCfEleMxr<lp21u_|QGbKmACCP~vk_Gy
3%KBJg6h7@zaTQ#i=97L%#H<?3XqQtiu-XwQ|dNV9>a#7zsX6a65rwMtbV#^LD*<V(yRTVGs57*}-WaV4CF-nlLfW(tu?)ala^o>t0ew>ICtaldZtf>9
BfgXpR*EHx;N3#F4T=bR<k^7Tixb3hLi;US8;BRV_>g4537^cE|3-jq^Ad<tgC0uT994%E&~^1dFh^|e!$H*zVy!@Ulj7%qh{z%>f*%yS94q2sP3EaC)
=;}!(n<TX_%^_YZe!WaQ}-k6>DRm!*MsuJ*wND)7lg0bqr(C7{0T8^(*5*X~EZa$B&i@-t1HRR4UD^#_&wzLiJ2=LTYFKTT;DC?v^dAdIcw&KzuD`3wA
9>!k~_T)4E@H|)9xa(KbjIZyT6Z_wmVbAU<FOnr>A+Gu;&qJx--i;@~@RwXa63=Tn{_lfl*A4DZT?}N6br2wfy?*bkre(M;Xxbu(Sa?TLM^zppxXk_SG
-Vp?Oe0pU;zqVM3B6RP6a;-zuG~J)<d8G0QCUE=SDuBi<#4?cI+O0IB-k?Wncp7`k=p(M7<bf5=FU>4j<};oUk9B;`(V-EiSO$fZc0Bt47_GZKoRi0zh
Psj-h|I6bTSbFoTQ6zf1w2rSGv+5OpQP!<8*(CSsGQ4*a?Jlu$A3|%->WNq#xrD3r=SjTJ_R#k^>_c);$uoG#y#**oUU<dqK_T1=6^7l2_)zYbo{<ryY
Ta?!00x4GoGyX8l1h)7*P$P77PjBVEBySXW7bse9=AW_|+nBAm6)J=bRq__=eQxW^)b9K*3Acv>Wc%~W|~v(6M*G`mzX$GW}d@>p<Zr2kqu#r4r+o%jy
HxI0~uu#x&9NUJDnMF&1P;O!pu&I@LJws|8!&jgQb<9cwYZal`j)0!uN(Hda0NC-10EVn#J{9O_dmn&0m<O@4_7W7#R0yzT_pxR5TIv;8Wyp(lN@=1o1
O*}$*h1`Nq%4thck*IVH`AY>K!2Rnzd@o5+7PO=)AH#6wBHp>o0HGv5)OsQcsZ>^}mI8_$o{#CqL)LNrgk#xgXWU*)$z){J9~j;V9Y{&Mi(MnPtlpyB8
Fa5;VXAKU5+JDrCSR?kEUKs(3XTBkT==-uaJp<Sc6P>eBfgx~WFMgpf&vEt6hg44d&<4Q_2bpk*s<WdYDhE8b8+HYUFw?;7a=6mT^wxgWe9ue5OLpA5Q
;JF33xdW3f*YTG3F$!FVp<-ry!~(GDwIbpuRy_-h7Zx4TR))soucB|6YYJ%$QJ9DXmz23eFX^D>MRz=jZAi^nzsKP*+|x#sKT2Ip~9&X@BhTGNK{p*L>
4OIfNhIzW7%it4U68X!@j+79=<E^Phf0Fpf{u6D|?3m=HMADrVSC{P*5*F5<gq1HGx5ZaS0iVF|ZOVDXC=FJ8X{%0WR8LPSx%r{u`(gq{6d9VZ@ezW#-
eewTfqgDllXDc0LGIT+JbPsP0%UAa?l@mL!TOn2NJ3-;EQVszK9?%WNT@Sg;b%-O(l5!*9dT51qR2lBb_-~aXheDXq<=SsTUWS@N2Szt5-i8R2z@z-11
%Nui;($C<(PS7qrje9nX;IfT4p#^5mf(8!03xwYF!zkq*H*~6%3XXOeQQ6wfq@FRx=){m2&46_ryNlonTbhq6fm}&uG~n|f!VuN%9ph|gg}-tsRE9wHY
RTU5B#2Nub;T-bPL)~RRXoK;K90Mbd!OXV1IXhjsDu~GWKEGI&%@=YyQm3gX=2cDo{skldcrh3SEot}8wKK)GEgF1WGLLqF86z=lW~JOox}b4q&=2Wu>
IP~zA^wW^2#9{w*OFy^39~^vJ~D5>jc-3Ses8h8^e9-!6m|IiCa(f`<R!5!NnA=7DFf6c$HmAz@InbHTz1y?a5`3NuB_O&PNF$d#f-StDtk4BuGjXaTt
_#{i0|LbQM_d2OJ$1w&TVkLxI8r$qy6oC)Am}>z!~z@iQ(2h@sq=fi7_}b#Af>4xrw<=IyW!T&GTp1D7siiO5*%bu~l6MPDAPL_N|7a>M)e7vFh&Y+GY
vK!cPby;0c)nTwfJg7R-j-_?Eg1HyxG<9g7uwS<PbbvW~RnfHk3L8kILT?UF?`9cE989|HuCL^$3Ehk!Q^E{PoP)H%9GcHp{;BzV<1hX6IT=m+dmHMbM
t4MTpp&MyA6H11Si26hs(iVA&MZ4{j>y>mkYm+Q#25Hs4j*Ct5wm^cf?2?$rnaf7gu}X$H%6dy?95S^`gX_Vc&ve^Om0{PU>e1>Vs6s1NnZ@dhp5D<w*
RkKy0r>MX50Y+2j|E*FeY9_M)j9A~c-c@8lW8{n&PlX5=84y$D?15a{?)graL9r0G&H1?@+DO}v5aJJNLo>)Vqkh8O8$TL-n6N$BwH8$D?~-yIOjCg)_
{bhy7zw2z&r^MgX!p~5JJpIAPEGVI1zZj3}&*8XE4UbW7&XhY$gK{_XoT`qAwcw)PLd4%(Zf5?hUST*L%97Bi`<)!;z&uWaiGDxrS#w4=D+q7+}}rIb+
1@{uj^_*WWA56Cd9<6zM?nQELXJJGe~%L_x$1eoi6|l(R90r&^BLTnUbvgZfn<PL_F6LgON*vRbW#l8~O*#?k<`3qzJe0%plR#?=JDCWnS?1YqgcUg6A
wfS(x?uLaCEA7PUJWC^;j_|@ca36$P5EWKD}Jv+N22xQ5BJ-ExOPM)&~^zi}(1d)Uk)&JLEfijlNna);5kH}DRrAvsr-2DjT$;g`c5F>72NS@uDI9r}W
Y=y8ng3W#%<CNK0lUi*+`nZd=HFNhtfFOJOcJA@gd0_$-C4_#=Uqb^NNQ%Lw`tm8a_8eo-_ja-HSC-8(TU87_2;N`EtRm2DE^etSFK*#00SqA@PqLqtr
;~p&fA;t-Zb~cLnYjZcAwF>}|L_(p$*a#YbCdEZf6`+M7>tAV!g@I=R`$L1{NtM{Fe5!62+!p{&0<m>l6x{7fzjp9Uyu%r^&1cZGJ-*2HCcBn8N@kN<T
}zu3Ev7C!St}2_!X)g6j6#+vjcUNxbDK{^Wr}2VYpog9(3S$#RpE;S-oKfxWRG@&5&(72LOC$fB|AgRJ9*a1bPSp-`QIaRI>rb32&K3qJtfoU(X&sF*v
aDCn~unLPb8#x92eC!=JoA&<gn|pxw!D?dlAP%phSKIxHUagz4AQ!{^|&d2K~HU@LolF+0JrLtbT>85u-u8Y&FMFgPqjJh>v%Nz?|6tK501QJolm;`S$
?_D?1u0)V%Lgre-DT$9))kw4~dT*zfLQ`w*VBKhsNCAjN`Uh>3#m7=d7_<xJP=-?F{@SR(GfsiXL>&5{-!X3Jx_Gk5x)I1hD?=80A{z5y}=^+wn=v=AH
vCdzc(_2M43ouuBd=gY1;8!!v?2F97n&Jh5`c+v60ZjE$!9xt{>;y>JK&(kd2p&p5YKCZqGRq$@WCpK_c6Wo`fz;Z~y*V+J{hjW;0Gtq!RI!8Q$Q#Mp#
5(qT0n2*@yoo6AP18@YyGVbH>k`3FL|=G#3wgm0l%if{_K6`swT@W_5RuI;AHpfbdP{U#N&x=u7mQDf+D^D50CkAhpZjSLGoE;XZia?Pqp$+RIB;d2dY
cuxaOXS1-wN3ASJo)+cXnr$>ap2d4L$>gX`U|tDw8!;%~07$5X?m8`WHuNbZctP>`0Jifz!?1M6VWjS&?*DMrkze_z9$Rr>L0tXZF#3164Zs093Cmf!_
x1bxEE^{19*vQZL85llnRloa(fbk`*(v_)?OWNl)tIeO!j8xAjP&soD`2w3{<JG)GF&Pe`v>JLTM%P=hf)1#<E;u-ai+`0NK&rv}IXv=Fr7gxwFA0-QX
AbQU+D55M5kT>?7`rfzm?5#fd;hbh@0g<<g0uu*<o*W04RPS0~k9d77gFD_>b!nBWfz$FF&QBe0(coylaqs=VbR7}X+o-@}SoS;+-MwYKHp6-jGKfHH(
_>Npm-EN|Q67z&uf5l+j$t=H9>l~5TA;8DLy@l`2`hM>5rs>M2!XLW6KJaI&PiW}qB1q^Y24BHpW?sp#xCk+coox1TW>2W@0;PpslLWI`a)_IP7(B;&b
rVb{%(N3}%Y*ki6*9R>dSXmrj|4Lap1AQAB-_v}hqUA7oNnFfHkV$XX=3KVH|w@p;MMS%=OVA@N!8Q+In1tdo+Pa?YcFWx=l~Eyg!$Z5g4hcgKdMCL>j
CB<^v1l}0wk%*@M<H2&gi+uDB4$Q66m^$cl_$h+zCIsxyS?+0X9p5Y(U6~S2tc+q@2fr;ywaYI(y0Fdi6-B1Yt`Pvv6}u*D%B||12jYjWG})4JvZVxJk
SD2>Ahc@O6zCtcfU4|4B_bFoCsxoGo90uArTZ^gpQT0S!|Y4|E!OER%t}_E^B(5TGQtpv=lNelHdqT&V7DW1)~F%42U>ehZ5&k%(vGZT@5hj1n+UdHh@
Zj9iTnsM73ieGK_l@~uG=rgx*uDRAwi)r<wjfOFe>X#hD1Z&%FFN9;ePT}99_HskK^>KmQf`XnL51wbPRtV%W{45q(0f+~D^2)c5bVG6>cfA@vqB6_-M
|5JW_9UdU5D~lV=!k4HX2vcV3u98C(ir$)Z*F2U@8h2EPQ|R`yenHGp5_kwy9UeZzgz?lI+T?7<l))p6@{<k}P)$u7n~-_PI|@l%U`Cfc<=pfylq?>(v
MRAHk+*uhN%HX^88&;ASmYtPqYop!5X7aCncjf<46-uxX{d;XWy3hc2V$Yhaz?%PQfINQ4X!xMwPo7``p@54&0SlgdPtK5n-&!^)HEO#g4;e{NnKG%K%
P^x#ETp*7z8D^zEYqXwil@IlVTH6e@&}hq}GyWfsU0dA5p@plC*(ijBiXL%=<*?nX}0$jeA)qARZQL14v}b6xtn*GuwTUncPK$D75G6es24fsm;7v90>
hIaUVKp)L$VePfT)rP2GKQe)Lo!?~Pr>nI~Z3*nP3FynB_|<_pQFQ`eay(JkT;fES*kz*x7TX!_KM0C%PV7;6;r(v_kVA--h8$IVydIq4XM7z9Q(x)gY
%aKVWQDAXs6mVOai(IuO14I(p_G*H>kZj(-i<UP}}yN@=pTx9i_gdTY71UC=F3b?WJ{I%g=V&&I0-L%V^oI@lG)o?Q!_DW^E_0Dl`;L9h7^<W*Ac71gz
@Q$BIUOZ#mgxq1=#x$ZL0Gnu)OH`z!N{@hb<DBD(p}gl;q~Br`5cwcn&MVu@P67tQ+~Ez=m4V`3UuE+*77Z#5u=H;1a1JhUQ#R7Dg6ae(vOsGSIi3iJu
)403ni%V;V6C0UNdDw2eQFTJHa%f93O~+3v<4s!#MXofUn$fg73Q{q>R-k`aG)|vduI=?>jPq@2mqZa;Yy3t0ST(-cV6XBv|zMM1sF@IX269a&INRGCl
0YNQcA?|8rh8<Ed8Tu%!Reg<EN%zDh45B&7@45%t*e%c`7ScAO&sM=#JUtE%eyPvyglcqz%Z)yJ4EhW7uVJ8<1**{1^d-%_B#j#HCP|A-4<g<wd9y+%c
ok_dnwMyw1$FC$O@?tux2>G5LRWAK`UuSqGp9ExwBna_jFPhRyCveSsTs;z)3awYQDXK)MPun(K0ss!B|)J8A$w&fu;lkwGdLeD6If<j_hX+l&jZv7M+
<_9}PtzQlyS<{5;eXJ7?;Lq_SyM+n`g%1#N`(0Sp|z?8Iggw23Eh)ZHPSYDW2RVwgFo*e}(o`Q_dg~bzee{Sas1^}hcOCNUE2<#3n0MUj^{4G&rBjY#4
El7iyZ~rj;pgjB9C$d!RMMB}(*<f=)Cy~X)!M}D{;cEl^fstNZL0LfdS>t&`{a(SZpILYSN{n11S1WeqR`ZlW@0kO?B!G#hRA7;Ru#kIrWNHaNKooP+V
8MupX9QBt^o#b~C{oFuHv(vu_rWiu!-;#5eFLV*gR8k$w}9_YRftR-@Nlk%rOqsVfu&M^2Plq~nZKL6`A((W=kIBp=^~u9`yjKqs&=BK6|@;Obg0CU;I
2#8G&cZA)m98>vsq*i#!UPCdUocy31h)$?F*n6c%~Ip6D2O?Mwv5%HpI<)P{IM7(B~?JpoAIr5J~oDKC^e9YMj-Y{BfNfV^D*E9*c`(^`p*zz)UGwB7)
o3)B$og$hv(g;joO+$ag?X%$3%G5E>E+i(5K<0Su+Tp;=H1IYWj@YA_(5J<%0Kcn$Tz9Bw7z8<1=jId#0|`(se&G!gxfgfaZ8h0*8PDLRBhPMWD4;5`H
qL+xzhUZ;omu#jwiTQA#y1r9k7=n4R>0?+gdG9ZEu9ll_*cY#;~0y8#yQLz(TJrJow#xDriK|u=?q^@JG$y_BbM-8&OoXP3#L%l0_LlJtwLO_YQQTe~)
NoHXSN8!2x*AUG0=p{}XqTK@cJV(t>=x_qN)mChV7@jLprr^fegOALa07X<n&Oo4m=w2jS$1=}AXza(BCfhp6+%l-6@q8lG6;3RmvB+E@L?z<fmk!!n1
Q(;MvmqQz6<Z=q#akN`?~7JUB~fbp1>wHI3v+2Jdmmn2J+G8Na8}vL83p_#P5B*J*)%b)v-q0SK}`5td}91jhm)hQHX%w7D*ddY7|>jssGw*Y(iwiQCp
9vYAF^|hwcTd_DJd+#QyW>?rPRfeiDMzV`B}e|9$CmN&2o7keRbC`5D)}GQpf9$j7TiZB4;)}fP5m=fx!2;x}TF{!q@xcfk8hQwAH{wq<FY!n?}X-9y)
?A=%;7Q7(j)t^>^A`R9~bX^i#e2bRGQ)lr&?n7bbO-c&m)Uh~q`yA#(Ht*_-Fru((=UfNH2Uot4jzng5UZ4EFrzkXIapgk>%KJQM;bUtdGbVO^oLK*@N
N*^Wb<>{-#fecT7adnC5so7Zh&O&1f{3iwV8_zw+<fZ$LG4KXlD?%mgaQV7cZ6BC<{I-Q=d6dJ)d_*+Vr+PX{;Xal>p@HyCD)*W%R6C=Hn+;~@yQMXnb
Lu?XhD=7rs0&AzLju-CygA)M1W+wM_jEy<RBjdHmOSU&}0OYU*OMI_5P`=E9ZOJ}ht?|sfDJ{?IqmP~$d@#+CAa39M&W<FHdxjD<0${_9n@JUKR{xxw!
Rv7PhG|r<TX=*F{h;P5`G0jHU`ceejIYgkCQco7Z%jo{YfTi)7jP~U-!)WRo;=W14Dkhe|Kj{YgPx(GmVCyDuHV4azZMx#+~AY%;a8AA*U1A2<0laoJ8
~5Odb=wirGEYis$u*xi8&8B_y8PJSq;gsOasNC%uCaJxFk=cfLjyyAbp^kWCTdc?};6fxO$Lfci~VcCId=CSZEy8iXm-tj=7>b?FSrEOZzgsfi%Z;{1o
V~5;v|QPP{QsVk`ke&K{gPSnWh4Dxfa*2>cf?D`YYEN(M#RX6Z!DWMC`R%^3rbizIZUrC}z?y!{;NzWIazV#QfiB%WEiqo?78K|7D$Iz&~$?$XvzImOY
Q$v%IOn|@0z)=7QU9kpyr=IcJ1eXG*3fDMOABZ$F?*xn?S3@WMZy^%t{vP{u5CL+E{_$4&;<*yl$nZzs1D!~&q*6ax&=!%$OCZ|pJFrUN6o<Gc%63$%R
-0U<^sV^<$U)?yny8^tPnZ>6UJf{Z>{6DZ7XCG*5?KWZ(>BMhow&^VH$oP!!0$h-1AVf_p6<N|XmF(C2GlL5YzAw5r26y&?_DE)4!436`V$NiPw);v)8
=3fr^o{C*fl>+|*_(IryIUCB<3jWw%uMAU_rc`h>M#%;+*rZ@F&3a6P*mDbj3V%{Ffh0bkUXO>axVU$3Ah<xhBtNzLT^|OfNWWCj7Y&B1O0M#YZ;Nc@*
9YYWoIU^lAjB7Kw4)9siYx@yS*cM&C%{M^^^l;gy=PfvmtM2azWTM*8n$qJM*(x?R|QDlG$7_2l|;;3;JEl$IyPsJ!WPil3Wnx>t}9E$~qOi6j5&?jg(
1TimFD~IIx$M&yJAGrQ9+Zt=9cYTrH$juUzO6q^UVDvpO__$kFP20Zi09y+YJ`XjKVR5(m|T<*2<&I-X2qvmP4~FZZ9C7=V#TTiBKPYjd~^&&+4HUump
4SVRo_HB6QZrB*bCy9tBB3Ox{z$CZ6C>D-u{Ota64q@i;9fGnB>yJWvipRIku_dw==&K@lzUVeSf7=_!VD=@c5rq*SvB(6^SOLsGq+j<fkY$4)GfOXxR
?Ppdnc#m+GCo8#?HG@<-9RS;cjBuhQ_Q2?IUDP|hQwoWH(J5@c1ECi?<?NyG8z-J3L4$ng@Zk6YpprF;jQi$Heg_y67If`A6+vf4)&#P*;4TKt6^HBjq
a(wpV-9;>|B|>V@Lf6H*Na56Pp2RRMpq-qKb5Rvs8|yUE&^pYNuf>+<L^9?_t14jBqhK9Qo|GDb_V)RbZhu08wbQ&u(turG~Z@tuIOAGx#=6|>5~GBlq
=M!6cO?*`v?>TqP0iohmqLN@j>usm7uJ+NGO@NdRaexp1L3R{~5H(D0vR*pxFlt*$2l4RPOvNhBr3u<(97H-hI`Q4|^cMLm(eI0MEVq!ti>?OF`W)58F
VIx5(pZp6nEBQhpX9QukoqD-M!3>k#MQv|ZZ|5Ha%Ne(vdxt}!K+={KT|Ms)Mji|ogTh-h0?ic*|}Qm59{R2x)MPNvrsumo(b7xyoyXynSg*LAKG+#-$
JG;UHTL8J!OB)>!>M&=T!92ww7l2wJ8MD>O=L(b0uASy9DR!H0$$CeE&=H+Ijs4UTw!-*n8@NzMCydYPzxzoev263eai)V+|%|hy=8zqxLNKzu#7j{7I
=#4}xUdInY=s{Uknnt{Sih@K>qNj`?h}p-ejdlHtECDrWdQhu~Zh%;n(Q44@sYzYThLVyRK{>{{fVT^E5hZK*;VV^>cyN*veZzK$p|OFcfqKENJi^@c;
dR}OhAf^6VK3f8N+f3Fftj`a5Q9fw50vdqU&<6DJpofXl-(47Zd`^G#c5v|YQ*IeHg$=ED*3dqTdi)9N3n+tz!NapR$gCVMM`B1Ss1F-^ew%E{E4~_P<
re=S9>mK|3a7w9>vO<A<Jg`GP{2Q1ms+7=>8YFGIL`<mRC2czePRBtVqnxifaZNd0~-HaP!-XgnAR@7WKG0!PawY?_tZ8a%IK>MP0OsDyAf28WWI`1_P
-JX@IoYBfiB3o~H+y%_HqCx}(c4W#-p;0#tlB9|ch!$0xQRPiV<tGjp=3+DWm9e|-bAHJEzml|*X>YD#2`d{0c0kgYT!@5zqH-1w|(h<xkO!e!~1sRWf
Q8CA~(id*D3D1}g(C7VY)_9tR2^Xs{z`{2Xlbk}3oh{z&9#OGaz#F;m4D(`>?^l;gbV*=rLNup%%u;fm`oKu*%N(f$8;SzZXMZ+|Mt{id?iQ8!sNHULc
`(5_=JbW;$l`A*1_jfT23gHS2S-w19XNUrf(lS8|+l@)uee}<`xZg(x0`!Hkit;hU8M9lz0IC4zm3}&DDwFl1|4MBJi8d|mu=o+c>@uIOgkO+c5gw+@K
N!M-GFjOGy9mbZfa+0ZDELDp3K9*Oh()T#xFFnyc|P!rC{m*Iu;8f)ks8%#y`d7F#ND}9ho)izH8H+?L?>|mF1ka6^p|dAe(TVX!IO)uQdt#s<D5@K(4
6M)T;~@7S41<h!00C05#1RFD+|ao_*yS&`E^ElZYWM7T?D&6wiEgyyTHEZ@p`!L#)s_PX;b)zSRYVpT)e!Kzo5l3wZ+Vs+^r|d2Qczf(+irpb3b$UCH$
3=$=f<UB>U*zg#jeu57v2Skp~q^dZmoU%oZsz<Lk15wCs?m7twVk<|cth@6lEu4jc%_KDviW#9t?{)@5Y^offH<ih+>%Mfxk%(|06G$nEou*QJ%AC3u(
!sNLI!;(<|{0#uNqi-9Z_l=W`j;{b7_Qjo$g67a2TaZDCTFqJIKQG(jy<q7DlAK#*%b-Asy+JSE&tGqAJB{J-vv#*KdK^MM($%sko>yKn5@fPCk7PnxA
V8}?mSirB2AsVu8i3IB0H>wE0c=!DEW1ak4aYUf2bYv<D!c_#RP5FQ#4w)Vj#9pOtm9jw=w*WbX8-?@(ZavALyajeB&V4Hxy$P_LIe3-bnAFwsSkEvEe
|Q~Ysbqcg^g7rF@+=D08z8hADUISNg<2s^hr&P|2AFt3s!4eyWFok?i_t7m@W(C%d;r;*1>E=_AD|!^Er{|Ma&FKKyYgPAHK(VCy9Ys=zf5aJr9w@hP!
jbW?nPIlJ{qY(SxZ<8)e8;R!3yNFw~Gc|Iho%<EeJ`9j$(W$eR3UE3c}20XXbTw8vcfe1K5<}Z@f-x2r?z|3Rs8+Ce86<^jGAPr?__xmVxD2nm1SAfq)
Dur4=QsnQ}fdOM4tvxU`3mdU1VWgM$lB4WZ-@0x2|PEsybo+rwEM_LXfbNyC7HU+|W!Q(8{3_0Je~NE%?C9f56j>Z#1DPT)5XjgW;Pre-MOr-hp)fmfO
n^yu_UNsP-2MH?s?gD^(2xlYXeGURYKvvdnp(5|c?XA6iHNo_zrET6CFOTqc8AsH)OjZZ#j5omQ}w;yLjxCyI2fmv+r6PApDTPOl@XUkV4F^7<|CEE!!
s!mjqS571~fr91pO{|~&dMmdg6Fj29%rYn1I#f56$KdMvdYzDv5DLU_%RM#SKza$iWpP`C(Ma5(Wac`=Fu<p0fJQin3p_mlqUu?=Kz?W6Sn4xvSRw?#0
w40yg3i@R;15g-NCKv_M@#wpi|7S?zLI%+`}7Dn=TNqnzc%7k$-hFbj5DoDO;>Zqq`~wpqj2n7*y8eg&-BZRZ052icRLO3KYO^LM-Nb{LFy?>!Z;i@3>
U-m5mwrZ7n$ST{O8A1xC0e%Ks-cbxkT!$#Iz<RsJ4L{E*twg;}$Y^Jvh{BfcTOrkQwaa`J>mS@I?0GLu4kN*_VmXn{XKH7@T7YHcP>a1iK1?;EZ+u2m(
C3We}h|e1!2^&2m;~vTI+UGDP)7{F8apuwHOxd02yP8p<cLA7}U)2PFcNpO8vxRvnz3J1}UKqv`M-N~_h@Dw~&G-U7)v{V5pQf1dosbgp2ZFEYp&5eNO
v*GSL7_O;Ku%+%5|Z&XJrQM@u04q1P)AD}v$H1%lJe{?;+wQ8t7mACsA#WQgO8+217iy(W2aX|HTYI_k7F36ZqC9fty8&uJGrApT|s%1zzoF5i!o_IB`
e#}4QOJd1bw6UkFI|YsuTAuPf;6bhX?+sitx2`j@8w)XC-8h>9jQoA@FVxPp@%HS&Cu$t-`Nq)2*~ATqtYU<AZk^d0xrM{r?Q0~&AR&g2Fcu=!moO~4u
$6gsO(8X}JOf1+x(Kg`1@3oa`4YT>SU!7q1s}Xb?@C%ETp|rQQ;7uO+0QwRkXhbQ30XZwQ4wW_L;a}yUU5c2!hxQjyfT$r(<wZ>07MG(6!^0o8U>vTX<
egc$JX+1L`P>YCW18RHnVvtBx}G|_1H}u&&bQXa)2rMmseo5_c-Z5(9u5Kf2j%jJk)90n8yp{rI{O(Fmv-eJ1}GLGP4G?WDJdOpnrX1p30Z?okpC>b*A
s2WCup#WQPoK4YAI0u7hWvz?9VaO|`x#20GxX15sNkBPk=Sz+$ho0W{MCU8ftw3QFbI_YJ2Y68smvM|76dTYiLQ<g-t?qb2<VW=XWv7P&y=?w&n5Hq=8
KN%nc^^TT7r%1qzNP47{l1xp7G4j?F-nG%l2T_h~f3k&cqo4TbHhGZvJbC0-15w%%Ib>y5G$_Q5ctrhm)d68sg%2GfB3n%YoAFKhI@$C7N+_N>aXf^@$
ID5hYF!#gChBa4@k5CTr)pcaXKG;GROSdZxc*UCv$~Sd@__D>NGbm8r-6DXcz=ewTLu_6nS|M_KGLo`$GiSFq6+HRTRq0LKlvRkcQoqA!_E9*9%^v_)e
cr}>9xD|wIl{NeS62+W7yKDDH#&cXCswCRz&bnWY(k7h3#4e^MRZjtR4EQs2uFhLYG>0S^dm)W46zq!Qb}?M1q`GbOPoK5biZjpZp^#~I}WZ!nG>$AV#
EW|%r`XC6oZ9q7<;SH!;zKOYT1>#1wdM?l9%vLh-^s#Bo(rOmstiab+HZuTwDUJ$w*N)m_(yx_vUq#G{XR~#%S^;21-?(bBS4Ew{NK-qnnz-r{aab`y{
uut7Sz$W}bh_Kl}w{e+2hi{%8xee-~clzOG^cFz~Y<YA%%uYKS&&-N<ZT0ZW!LFi1&5;~^9bfg;zK$U=#^?57vRp-VIg7}9{B_9ls&Rx6^wb`nzp7yvj
SAx<PaZqAbF&8Ea1Q4sEJV7x^76WZXYz9>RNx|(1ml_>?b4&@dM!qXHelN!B9eJt#YU35-RiA`#U5coi+iB)nIFO^Xv9R|`$k)h?A>|h|WRZZ3g5=*f6
_9QWy0x;v1XYb(#MWiRdfdWN>94QZay*JQwg=KjA2qFJcMnEH8nSkrl2U9$d^B_SKQ*u4wh!H)lrUhuyx@E^BbXdH`x`>YfiXr<8Ta(1vBZXpi_6VZL)
Ofg8?(k0b$qGCUt_K1zN1YT)UKR`Hw7m|ruV`3^gqn>&?%EX+m_T$fpGqzY{ABLl$jq+Gc;5__ZAf0D`OMUes%jL!!Z$p02%zQZ8&va-{tH0-jBcua{q
x1L{Aw60_@v@h$FC^;Ni-th@<=?>TLTzZelL}$j}2lhBpJN2hBIHgSN6mGUuh&YFT3)VPf?6*XC`lE?`@fKyO1M9lX>rrkP$nCC;@<uNDmn|a*clmqXF
7krh|!D2r8J^Tb`XcInNJ+Oi{9Uhld(Lzy^{)@;!!k3tT%;b0NxUdZjXp^Sn43<|DNkxZ$*RQp3#9CPO9E1ZJgWv#GdA?~5#kF;pL-{1EFAmKY*`GR8(
{-(6TWklB5Ktef|rfuKAbNuC}(EcBrz#{h8~$dzpMTcs=-kG3Mnqth|U0ksd4zW`R@bnn`^LVBIm5Xd{O7(7zh5z|;@zFw6Oe)9;x@!#s;x%o3AM_9I8
?edw|$bgCK^75w4xZJo%Z|*rbe4r$R3%a1UKr2xmNyeBi21hzx`D=58^+Ny%+v1^iULMccA`U+plce*QpAu~#Uo&?iFa__I5Da`gfeVM=Y=JCJ?(jrXy
L`eJh?D~)8coc&+?+9}Qr^AA%XxttU@iZJPm5}u6(X~?klDK`kX(9b%LOUrd)pFIY~Y;Y92F1ME3FG;XRa&)cvb0WYx5Ex4#8qUlMXI5KZ^_Lw84HLzI
k*>i5q$MkbQ$$Fp1hlloP>#=cHcR`VAOzwW}hw649`{On7CRri?-In}$ks%|Ic;$F)iDef8;OS-F{M9cMv=Jqi!8|B{N{=`6OEVPhb#@bMuu>FgoqlvV
MM=>W7J=W)9io`96my#wJ+z7@{CM%bHp@$jvacwj6^oqCG_e?<WGKoTcyU{%`G%=tWr@&aWrOi+>^z*<ao23aoi@etU0prjM!GiWqub)J5mS%sFrCc}n
TQm(#$X`F>fArKXcZ?ImJ9Rn?q<3odh#3S^W^zBd%zUsIr$xx|D=ofIgyvcpIB7hgxUvXF!GDJ!&X77H?OdXyNE1=gSLJ7>i&mH`NE*n;yX-*vZO_Jjk
FQpM}0_7)V^++Z`4ekBgroYk)GxiJ2Qh6hI$!s1XSyZy-u+fRXb{qYEo;-rqLe?1!y+Qm8u$q&faNk-x$gaFI)D%fW1ViG~Cg?WgQ>mX22vKh+hP_R3-
e<oU)D5(XF%^y4UW7Tw7c+r;XFEP(vBZ9pe|{BLTbWVg93C3Yf~hzjeT8+H>5EuxD-OmI>GgM+J(aY>Nb#FvW=CgkAy+BiNQ}w|*-x**13W$1go{HREV
MyKeS;Vw+s0(Cl}m2!0$oZhw;Y`_zlMC)U`oTzB*#<n)xhb}F#-}4WR;UP1Kvm_3>T5eK^AJz$e-^TITKWqeD>fY6kxKRLMeZC=1u0qUGeY(;hz36Vd$
J-0P@WtFW!}Ygzh4rEng+B4iJ(tm=BYa7!x{NM;axFBFN`jZ2ceSPlU-C@XJ4>XJ)s0Wx^k@0zf5_*_=W1NNW-)?TLIa>vewfK!Oe48iZ*<wGb3vWCP(
T^EoUJ!*Xay;|S*?^YUu;{RT}2hiKe+`o8?}9ek8W50P2$-~>38kPKhyqM=|GsBC?L39E{%37ib+RXO#vVG@H!>2S99BHyW`g+b%_)9dVYV>3iLAFs$K
z-STBsHlZYacE1WbTTh&a0{9jlEE95CR_ekWHr3Wat5F7Z=e5XHMg{^4nhQre*?<eh{KlGRaD-97P*7LA~HB7iOz<i*@YSbIR4`UQYALX_-(F&k<6ubM
4Sw-fPymlMX~kIKZlC}^niza#D1zs1SKwy#ONf{MrzYd&FF~&w&SB|ar`#70MzlDcx9xbKo+R{<Pyr}YEVRQ)q&nZ2k~)^P9c?usDt$v7_pOxKU}s@Z9
qcmD4{tuqjICNM+6%rsdEr2$EcguDmEPvCqydf01BD7p%kz%+450`%dvmbBA9u41E>-3Ufar&!Dfqw=|cf%BvtCEQwxYaP8c;>1>jqQCdkZ!PU!=7H!i
1(Z<VH*2oCZT1v>_~(TQmQ_9N+0o<EBniKh!XH${)XyD3!R0fY8Fv#|+Za+(YyxR)J+1df_r1~bcyaoPWv-8nQ^uQP8Xx@ZQQv3pCeeMKn#F3L*jsBEI
8J-feo_Dm}`7t6F(H9Di8g(eA<hHvfbd=qE~E*}H$8xgA^z+2N@VYarZsz)!b$=+8{KqtJE+V$PkA3N}_a?kHTe@F^YxupbrL{XtKgAvayC(8MUhn|I~
bEdH<GK>UGilsR$0+XX+oTJRR!HBX9QD>LG=r|aDquJM{tOIe=7%b+ch0MkjCR=13El@%rZd70dHGX)>Gb#_z1!L&Gh!K<74xS`NVCe;^4(`+-I)9B{V
Pj1{MKSLP#vHONk@xQFq6zm(CqiUhD+t2^dqDR~${vLypvuGS?#;8uh71671iP?zpWjrh6-OWPAAsqGA64RS!iDO=7wwIkH}Q8VIR{9-$&xJkK7Vx!;Q
}NnYVcfC{0A07dflkd2G^ynLpXpn4^sB|&2`A~s_ZYBzBg}UtB56YVGG-H@(|@!R$c>83lPjuyUuzCPuuUUt_V=K{LQsU)dzKDQmXs(;IS@Bh84LluVe
-LE;+rtrU%G0WsFdbD+P;Y-sjfdpv)197tau9Qf}rkzE=8xEnU;-9<MQH*Z{+YU5d~ea@caOZ)Oe_FMNhrzrXh4?CqRhw~mRBiATKq;+=hU>+JFF>Cq>
03;oR@-IWXIj4Tk81sp>I{Xh>Z2oN`!z|`3Q1hpfup6e<Lgr_G-R0K~;)owIF;366_Tu<6!i$Ct8$^y(^$u@}{V5=AeAu-z{3y#i5&K27A({;>>>Wv^g
FmqDD-kH&aJ|uYsk1l}z6ujjV6S;f06h0NH4N!%fBO=**G=UY3XUi(UL#QrJ1_H3MgZqRWlBIwK{VWwiliK2-xK`UJS9bP|L{lo`^4_h}uY&4zYfEY=8
HhdzNTd)9Ku{@1A7I@pd(aB|B^Sytt>WYXssReO35N$4Z6cEv?S@mq|KyR$rPoxEsDm0v36r}?8h}!GP1h)dg&vfQTM{{wf(+=3KQO9@igW^TB7fa7@}
Yo)*xBk+pkGv)b+=$0exvxyKy7GehYthfRCZN$3*ieuIZ#*dBXvFk(j(e->nlewFDtv0*-2<R-n^lBHc3ihd779Z&J()njZt3`P|_$!sK}7vNPsBa%`d
%1Vd3*m7wl1l%%%hAMI~A)faq=?V7hokF<#3;BSe1ExjM{>*n3SiZa`rLu^mJ~?tg-ip%P|)KVt&2)4@oiM)+6_eQE;7lcpC>pI+2L18h@`!#a3B21et
r8`8+XY0{J;;&@XW(vb1tk0p{Uat`(nCn@ZuxD^nqF#`%H61}p8^_DV7PP7$px-M$MHCI-q<hajb3EKWA_CaNaz++nf0+Ag9yv5ia2xoAuUr2_4!6Wq^
&=!)-GlyU4FxabiKN-)RfNxOYPkh$F#MC@#?ijj2f-a_XT4r<3B)Y2W`{-Cp8Y{!S7H7@(5~-UfSHLx=j5?ca2HM%#7w1GKWir8}AAe3+!s88TL>bdE=
3`vjzkJm9PCli9VP8_@&|YI;h6KrBnb-k1hDqUERZ40*AP*nub%x|2%Ds;^Z%=s;%phGNL}iU8m?yieqEf)hFSjQFNqU2?k~I9Wo5C8CJ`hfJ)J#!DWg
s~F2nI8I@C>Y0%wrtg!B88)GzsV-NfC6AWibVwBw?H~8dOPu6ahz87TJO9({+fA;53_mhPWsQ&#xe??|jeMiO6d%d#-L_ye3jjJ>5e)Mtj)!Fi>L)oE1
T)fP7QSpLueV@bN(SN95!%p=7WLLnn*(b*q&I3^Q9ZQ@EkRm&>2gZ$MpF{MA7FES{Jud(q0U;MV$L%p)%lhgkj$ktRa4Q2Wh<jPz{fDVPM6C!T56HI9I
>6b!vPD9O9%CrmiV_-p>vOC%D}RNoL2uAQFWeg*{T^g(f=XwOBRB8tmTrt_0LR^W3})wW(?9;nAq_0!K65~ZGJ!@hWBx_uL5K)I;|rmI-13`~MLI7C$}
Q^xH**4#<1Xtj@Hd{`#(&#s(gCNV83*%D?AL<jrt6$%A>53sAj{rJ2sqjwv;+!O*wKvWKdm%D59mrO#Q`2<r@T1iyuAS+j8+J5!;yu602DKW&pkR1kyG
PZWeizjDKa$;bdoW4gm@A7`;-gU#&oH)!M!@_&0bG;#;K|W&`PZ~z5i^mG4E6d1&`t&ZUI?!VV`;lxp`Rp*i$|qb`f0)P~n70WmsEWPx?#UStr_9V_Sv
+(Fa7jcb%(>IWO1JO~>jb5xiAWh^K3=kSeZ}QMs&yN&s}s3{XS#8ZhKMA^rh8HLQRhA<kOnu2Br}9``RDcTO;|v%2QOrn<7m83uo&LS+}Oq%HW3u2G82
^elyaij_>~z0u0oRpQt>Y^eI#Y6OfF$o;_TT9);!O?fTft~f>h<sz1{3rMZ3wx*f-v079N>LSUzR-uq55KuB8@^gkyXy2vq%w@nb+1QO)_HB>Ophub)f
UMzlIsX4oi8)-UrbLp|3I)3=JC%>|Oz_qXUTMRrA2>ZOsL_zwC=2MSIFm7udPP7il=lp9ZxW0e+CU0^tu9DZ5x079&Y9lpDro!`WoSFX8)CFGgKTdGmu
{qX^gCX1}rZdBLQCZej_5ixL;6cu)qLev7H4~#2GtW9WX;>n{)pFer5aEqE0mcUzY<c@Apa9+o=5hXw3&E~K1U%@j*t4~%;&8-8OEi=`m?AAIv9b<U}g
OzBv3w`43;W|2QTaR;}H}wiUCFDR(yj1HUqXEzd$Ww(T_XA8N$UT_-6NSIQ%G-P<Nhs2Gp#WdP9!oXtcx-I)vs>r&#ng&N!g9J~rSW~wZN5jAF!>?7vI
^-moG!`<T*XaE@$sx8anbfM0N9WK6_U9cyN|bmhy6;c>slbWn^~MUi0G^?8p-AMvk&fwqPq{d!`l!bdc2#xw}mkSS^A%u`~XF(7~c`O9o(z6&*a%t(VX
t|=rjO2%V^MQb-T3xFA=zSOJbN|7e&Q8S)k6@T{JZ&N;C0Uhe}V9MV3yHtgr?&`Vj)wPLCgBhl%snBohMUMbcM7s1F2Y&MEFfph!zoyfQPY%T^haWfBj
LdN`t;Kn?+5Q80L3UCnH*X~T9wUq#`7UIj-Tr5Gw!-|ILYz167c1FUgs?|QH%8Mx*RNM(WR#3y`SqJplozjj`wLL(-|EDu6KAKh0d1Q<c$I0GoVto)au
A|oyiis-3WUl#GRiNY2yX^(tV-s#R7s4(Nwsk8xSAU}ZcNRF<&0$Df!g-{lgJtVlG&eduKnm%!)NXNc9k9JbSdvjU$me@Zra4Odu8j$S5jM`%8t-kYC2
3U~yoh=0Fjf9;*fMh^Xhi&A_nL{;*Jqfunmgh4=e`SU*-}|c<kW?=3Bd5M-t=I2Y!>Bz())K^<$#VYF1Np2q(mGw}KyN4V-Y>sa9^~>qG#>8AZ*;IEX6
~R1^u+)<1kG{_kdUg2q#`nrcEBmP{zh%ZlqHiOSMoGrFS_uuzM4i&A8A&9W@itTSwLV%?nKW*xxfUL2U2OCT!i$PjZVLdy*o#?%f6RwQ*j^A&K3xAQbK
1|HniF<Isw-spAwFN?5Y9YBrAOkQ+I_~vg?_-1BG}K+cU|0vY#+Y`*0p#>JLx!;lv?9HMPv7sImO~7zqkAF+DL)ufnZtDpvt{2(@4XYVwj(4;4cq4gM+
udRgee7xhou3IRj)|1wu0bn@<NL58Oox?Y{aAp-|XJ`qBsDZZWu$LN@|Yr?xk*4Ead4k$C%Ogz=3dSoAU+GW(`yW{{DfQvYa1v-DSgxzFIA&|gHs&J^d
zaS4Gd&Ip$2)`UHpj-bNnC#JL{{;m18oNFH1TfSKB~?%NKjj`C>BVcx*PNV|Z!K`Uzk@B4_%ZeC)5X!}XWbG-TllVT?_@t5(W;Ad@Y@Fpekao&819x%o
~&cX%oGR@lKF1f(c~>8E&fFQ%bNZM=Wp*}t)cN=XxRap<HeW!obaG#w9N(Zqevh97<YSMR#Q@R&%qVW9B=B~M^@h(yP2s~lpHY9dS~W8aW76JlBDa1+#
>`!HS1VvHKg-EL2-h9`^*>J6O-9)nReUy3iXY|Si*++g81|N6k9grs*j8!+4pZXe&cB<;m|Lo7kMIPdwo*I)n5WKod8z=OyeaB0@8w0K)>(dEkrdi*Lo
8YDF@ku6-CMlF+>_7*)_ZuAI^Fgk)BCy#2Fogk8X(!JL^a4FDu3s_TK2vom0F6q0G+x?3WEJ(3sve#3vpe!}vnJ5<nXUl_`1?Mb3beQ;V1f7FOMPiF~@
y>~B1NbOjM#Apa@%Pv{7u37%a?N(`_-C0iaA^{U6e3xFkdm@#9g75GjaNL<5B=460D$dkfSBudZ3o2e>^fR5H_?aH}l+u7SsbR9zd%8I)d3>dAc268@P
hCO#Rm7LNi2GDs6sl!%>3gQrL`_eUJk(V4AymSVNP^I=7#`FQRO;bz?vMPTS)+!w^zq5v-trN#!w<;T)p2^HSr*P((y{G63NLE;G<=ncFp8{@DS;D5}C
k@XHxW|F&0&;gUYsZZ$Sm$m(K^=lO?~vDE2I-Y3jfD=Kc5C#@WUkLlYkUNL;tZxkWOuS353^6F1PRh16hpu`V>D0(vC+m^`DhsMM-mMVDBbBB`ja=bO&
bl>7!256kib-cQmxQlbF_G6{q&|}8C58Dg8XXP@_F?8VC`6X$7YRAq<X$ehFwAO!O!DV+J=C}I_87!y*Eq^wm^a(tQY+*Oqfbg&^(qGfh-?$x6URW8I~
lSka6WE=K8jG1i0WpKZV)Jw2EQxj4gppDfe|XzyAE}_A~&l5Gp1<AY<D4J2)L5<KdmmlV=9sL1O^G8_D<&1@PDf^?Ja}t&h5fME?4osd>nHcyE!nL?nY
It^jJjv7xm{c#*(TeRk&<x3`-!P*oDN0*5;L|3Z$LS8TkzA{V$Rwpw8w$;^Ca;;W3JPbsrrMz_GY)#nwym!yOOvZWJW`QVF7vBn8ejbatVruMB&WGC)w
HXLpM>Hx58nKuX_re_K(ty8t@K}sFdfqRlJ0R+)_85?J>J0xoGNVYGE)6bK%!-?!2A!%tLpcOJRyHc!_DzJ$4{e0D>q-K|d?xv>&W*9tEVXy8<@XaE^*
N70!_}tlgiq!fh6(SlN)W=jA1rbrmu0BQ63$p6OFA2p;A`OSz`&V4t&Y*-*meFy@zxas<%kS=xS%oFL;xH%~)~{n0W4XJ74jWXGeV70d8h&x4@OUBhr?
)}WF!yRpuiN5Q<-(l8RIH#lOkSWE3G_%;K6~>CF330SnFCXbnyo3YlwdUFoYbw7w1r@d)G~y9hqTiX*G!ROvDVOt<=!o4zg$($gd9@+(J1`*T~THSY^+
bt-tgPD07L2B6It%NqS2(>K_hqL(dquA&hn&!_oBz_bUcx61!9X24<su9)?DQdcd!~0c5J~dcJ^qQF9N%pNUts_U;+LPRQ>A9#c5!x)Wj#0k#2SocXts
vLV$Q&!4Rtl_;q57rw~WcC5!;D-2`wh*}1od)Q^;@;-xIivAnvkVqVlotze8Aa5ixjL<>161~qlEAJ)$9T!YG<%;cUfcdkO_f(44bIk{_V5?}ckiUmRj
9%>?k1<q9&mWCu7bI%Mr?0J=jFY8E?|LD3QSbnsH6*Z&?W@Ou?GNJQTv&geF{lRQ52^=;2RZO!`?Fk3KJS4tFsrf-%=xiOrQjBX~kSAQkBDm!D0-E4Dg
Bb>Mm|YI9;L#nRYA_Ej^h=HsS6JAbSF#LW4`58>2BZd7jS^|snA)RNPaH17v(6vAIh#<L;TNDH6p8=5PFw@Uv+6Ke)Tj75XRq?=Dp0w)zIeecV2_aQ39
h7zOZsKupHf0=Ru?hK-ngl92|M@og+afynO|dX0#`bM9q!ymY}wrY+2p*zhaz|Zkml>0@spnneVLn4*a)peoh>R@q)I4&d;8f>cXd@q=`&oXo@O5`Km-
O^jnAoy<KC`!Q?s+p%@z;*)|33h1-Ah{a-_J1NU~3NelZ{e%_G@X4W*~lYiEqUEwPsqq1fg+a!X_2c{X$Fwb?Ec2kXL77@Vd><>NXL0xS1_Zbruf7+}V
WpAZ|#o;9$QK}2i)0G^b>r^#|ZudflD13jsXd#Y@Pu7N`j<?PJ|3`wrOfEH3RUBh#|24xW#ZR8+Ax^UGJopcc4L{xAD?#{_7=ix9bXRFaei(ZboNr3@*
Ed>2Cq#>yB#_k&jM}*F%=CV7-A_nbNX#Ck1nS(VMlbEHrlT;JY&|24y(9;yg6@V3t!l(ig1wuE!s5C2#wN$*xKKTNGO+!_SL~(M{Y-&dbT$p&ZC|rlH!
R}UmOXyTieZmm8ENl@uScNua-QpTA$RES$s=;P}VIY@XN0c)+8e<<s8$rPd$*I8XaNwsl<!G48!&jn{P35U0cKe!8fxV`nTdKhmx-KVJIC``5dyAkXar
*TEmb^|}%Rjtz9#6sy3H;~e7bJ6oF_ibhThPV%{HSOxa%x~VUi@I<K+<X`H5e}#QBdY3%N%jrUAPI3f!fna)AimFDuArKhHPbKWm;ED&K?S<8`!%R(91
?90J&5_aWx*ldNntr(Ona7&%#Z;>;}2(H|{|^QRE{Zqhb#!_${E$4;=#~o04xwet2?_-I_P>H@>`L5GU4D9CR3n)CiIwcp4?SyKwVgOe)>u0*z617Wi5
K|CM!QD54+`Q}K>ye-WBIKyvbY_iS?S?9P?5<*P(Z!{12Q`X>$zI87?$l!mR%3OTvyU-Z%%6-5OE;su#LB)bNJAWE*8gf&fVlgf2G^Ru|EXGhsL%AT2=
1O^63azeB~)p*RjIX!x)r~EJ*vhhY1T;b`W#BqZfNzD+ooNpm!klB2ITpQ%6Y%Rh*NNbOF!3oKbD&=sI>C;#{Ey1aJS{Rbru%KqAuA1b-5qKd_JbScwd
VHd;zy-;E(OY5~SZee6rm}S!y;%tbr*VT`;1%w_z<j29)c=DT?_r;jWcTb2=)0fjpt2HwotU*#Y?h&7JSd_7QiGCtLJ$g7o+*7KD-OVm(B*`cu<_(IL&
YtaKexBoe}<xAAlQ+VFLYx5=m=MHE%d`aQ}w6;t|nF}#1%n!NLnJ)5$1h^pMZV2`;m|L-H*z>5ucGiKq@mKTbc~kprVgNJ}a9`7P>+Wrvz5a>nl$7!+L
h@&Uv0l)zhat&{>^AVDfeL;T9(WdV3$oZ|Q?t<X3NHcfP{ri#8U$oJ*f|y;GfNR8OM`ZiThnj)?VLziL?0e}$@)7*=mA%FqR-g)&p?ndiS`pWHW-7Rcy
0pEVP&OrTs;exvLhr~-miZ4uzwX$X+c*qC23W|sJ@d#sWDa}uL@w5h~y1Q>V97=yGDuHbVsa4F)uKU?19Yb#Xh&tHLpSZ1A=SreH{IsHXHF*CiId394}
R)MhlwL$ev6Ju3h-kB%tuSyr+oIyE|d#bGUZ2b!=1!;j!^lvBM=dp1269_b@>TLMu?Cb2UDLtb|SVLyU;UWN$)5&KT88IG@oBjUD*@TwUlaEPnuvCDRM
e{U1OACMmR%tGJ$};k+CA&`d?qwd#n1}`pw1JW(+f?;Tx<F@Fm{aje2S4KE1jei5`>5uzd<B;onRHb74kLlTTE=APh7ej*tw>i>dP`dTMB^GF!e!C}r(
U8cDlL3>w$JVy8!{oY5A>O#v?uiRGuXuwk8<}XDXBu7s7jmj?yPxSVd{&W;5?)_2LW7pI_vHQI`G8Es&O$Qp)0siPYzD^Rx{HRz{_eNV%1Y6+Gl+bP%j
-QJ0<U9_W4~tZu+o%$B?1`vm8&(?tGxEyv*DrH=@MG3czjAQJ`i76+n)C*<Q|U`~nn5ZlX9MynFE__c?k{Lm9-cFg7Elt$eG2D+8$o#7pb6TKfiwNH}x
%MfUn4vjGec@#$@(Q6yseoi!kHP{QM1Cbb&dWlmg1jiu|z!b<gOAKgBCjB6l-yJ$IO=jLAD6tG7tEUGG$b#-4a{#E)StH-!l0m61}#-yyB-`p@1+sYF$
!U&C#VVjd_Gw-2z0nesxAyi2a0isH(CVOE}fKypwWYK_pC0QaQxWZ-u)Ra*u3Z&5?7L25$8cm?CJ&SF)4X@>s?5cQs@4STXrE7BoF!)?K2FOH&!$O?9N
*F~`_XBM5g_2wP5~oAIOu~4`hoWJF*|-rQ3#P2K9WVQ3I<xV?Acg#FTdQp~V#u!@!Dy2>8n^)p_pQ|#P<a+-K^4m!o1xiz8wLSVX<eX5k*H+Oy*arc8Y
qV`vvh~3EhRBDX2Wt{-<VE0J(weYaHA##)~4e%AM9LwujviBJk6aSSWec9_C0o=h9&p%3b5;C_Fm!xh377iL{5S*@?;P2kG{PEt0USWvN8%AO3Tmwn#Q
({m0ENW^SR_3N$@M=ax`Z}%D*1HMA9@$fdMtb<~7v7z~vcJQ<-C|0|NR9*pZYxiToZt*Td&nbF{Ihw^oLMUT0rDKA&pj3)=LJ)BT$=40J^oYlrrG%W91
M(oD*!r%2X+u#A~+Fhqp`fuKUI{u3`{EX2Mr0t&Hbl^9de^m+ZC1_D4(vIFx~<EKJTbn7H@>j*P&yALv(t0q=FX#=6j4mBW%%mw|c4~L*6uWVhRE#$GE
=SGB%(nB~eq6-J)?_5`4Y1ml-+XDUL)7T+W;XE%p^_DOC!bh@W1?oI8UIEPwEamGb*|}eIh8oh&@P>-bfzESM<A!*=sn%Y+5r`-@RFhyC6R2MbQEsaA&
P{(fJz3Y)jr51lOQ5FSVlok!P$s@=c+d@f%caDL5)9+?M+X$`QNd56+N^;`=;(&pK8&Jzde)Bur<g(jKIlWO^k0-%7;c2Z4~wV!Gb+p^#g<9@L{_++y<
LJrLrMmk3(vN9PzOvVmGE(HZ)7IFkXb9;Y^;q@i;GT<4={Q9>F#sDAK->_?>gQHb|+%TMebc}9!@Xe=kUbi`(>D9l4EEi`}hQQORO>dybG75n4Atxgyo
DF^KlK`-pMUKg&a8d<p2gRC2n)Cwh(r74&qDHWZYZ_j!7Z~gJ>=}e&}LhrwIK^t%dqbHdY9Gz55(J0yC7`A9Cp7OyO?7)yYUGOfRWL=ap<7QVTuIKf9?
Syt+rnbyr^-d@TvnmZgO=RBEGd`53y9Tzc7+3H@p&zF!UxfB&2ye8iN<11=ggC$sogjU2!7rXh(ZA(uMOYIgPxu#%B$lH0tm#U<XV*x~9DJM2ubb|@EE
Z<ug<kDkJFEo*cb9877&6R$q>OyIoq^aa&eQUPM-WD+qH``acSVGIthAcR%bX97CRlm!-GR|7Iez{l|Q)GkXI6<thB3*uZeoof)n5|~(BZ4V)Gn8ul)v
v62RVnOuIZUvfNar^A@{@Lmq9j0X>QARVKxp_;!oCj|6AmWrr7=1w)A>R_gQk|R!mSvu0Jb0{g-)H9U=5D?-Wl7j9)>9{HJCfx860bM`-vhk^QD#DAvQ
)m2=W5s`#WJBkT^gE`)!f~O)C~EM=AobiqR;A%!iAD(mi*4E%)&E;h?Iq=ihK~t>p%n+^3(?#U`iqo8cdC&EsYsrH?#LZx6%kZm0N!&Y00n4#pM+yB#o
I1$<26&+ft%BhizpfaFhGxp>nE@UUJuGM#(?&qLSTPScM_V#Nz#NJ#?hXjP)=#Vg0lsM{s4;iB}XQ7K#~Zh#RG(rYlGb<CrER$1%hEB7Fb+?3PsUybgO
AE&%d-T}n=cz8-wcJ-%-^46OE>?{dG~)POJ(g68`^?D<$|Bc?xMbF@3sHN{J?0TU1c`g+->j9}c-I29IEeK`79VoQB;Ewgf*6?iV(D*>S{c8=W1A;|Q|
a?2Z#62zE^MxS)Pvu9WC=a-JK{#g{WYLzVc`R5qolFYgi1fenFe%#jqpg6BZ<bg*&Zp^8yJ(lP`#K6dnIelKk_v}XIf_f@*oP4jcPhe{jsqZ^QqRYvhw
s-VWGz7y*nJGyq^ZGoypv%cC!QD;`Trih?{1M_@XGbSI<17v=<Mr<1u!C2)AI{HWeUHTbuvHixFZmN+03qQEixTphF938EDZ?chxs;?_(BWqY$uzMyL9
rrx^9|}|(A$!rUr%C@oGDQl68`FJYMyx~7qV_42nSwR89}9ba-}l%Rcw);lxPIq{lY8gwjU**p`8l2r}3@fhAZ)L+;9d)5I|&`BnF`vNxLt*vdBDbf{j
O~fZ$VJqjW;NhIY(3mO6PI4c!Dn9*WUZiGy6wcQDj&JrOp;+4=$GNlkvQEYg_Bt$a0svJ7O88cBfpp<np;7GC6Ey;PKpWM;v-y*J4(B^H6>ne2nB02>W
aq>4a)?6o}IyCyL;(k&x35$SO9U2+e~b6+E7`@FD+#!RZhW5(Oz9)4w+V;mkD81{HE54;xlchO6S<i36*NGZw2WESsXk%>$Zq1h&1Vr0w`cSk)Mac*8l
?@@$q9b>raq0@pdtHWSc2>8l@k}(zJy$Wwhc}cy8WG~?p(psZ%P5Z0dd<1KcAQ>{KsGp*)EQ0mVHz6m9l!n_ofL>sW6J#iKT4c6R<Yzx1MW?neQ*!m}(
J{7B>TJOaQY<VcfD6%zj~lU&*v-Cviwqgso1Q!PoPBmhCugDZ1w$kVVlfiBn|qAXdsvGN%j(oq(-f737az{1wEdS?EgKFiCJPyQsJMf^0zByz5RogB`0
E~OW<5DTeGedpIylT-1J%H@<t3Ocq68meuYfCL(+yu!DV+oBBG^YL-@7=6+Kdu*M&Iy79SWEQR0uCM`9ZpevhIB8J^EH_OPGCHT7ZLb7SaJ)j_7pnqf{
nSa7cC*=pXV|;qc^aSz4OUUmK*vp~_Yibz(MM-U1R_FqBx=2v<J54&X$LG|1y|#rpG~fBYd5PW+r4OQxa&$sd0D)1TNA`ogAaL3<+H7fqV5qxe~Bwjm3
NhH2y$$@IRNmR4LbzkeN8q_ee8{A$AL7s%X#a8IHj5|4HCq<Z49o>-TGEf5sOS5)ONzJRy)c#sl;ZR`f@CsB8L_Vo@Y<^cgwA(W^<&!qjJYfi8eZyZXl
;?u8BdFNA!a4b2{lT5Pqm;-yp(4Ec_ty8#tQ|V44)#J>5lP{2(Usu2rLnE?Q1wCCcF)F5YL+5<a_cAz(E297wa{HCeT}67MCX5Iuv_d*n9gjpT*@LBm_
HZf{O^g{!DpZ76v1u&5hYyAT?Dis^rQQkgf!l;)cNC=$1?lc+v_EO6#UN_tjVb&_G7p&Q6jfE|>}$68=GQL}reNpt^qD}u2r4=@>*D<|;gt9Z6)v)I-F
t)Eqc|McF^$S3IE{2_MKiyo*dYYCsURBb>WM`Q;ywK)`eUjsGq3?%dqu}MQ832Z@<$PH;6Ff-g`j)p)zp9f^MC#LLv%Eni1Z|*{AK>nA7bHw=np^r5R0
>Ke(vZ=rV>5v!#JM?<2|tyJIsE`%Ki~f@XvqxVI<r?9A!=B->{R}V;5gX;=}x4epWh~;J<ez;=_ZmWJKbL=np?yFL_w=3jSAtIE4Lwn>;*O&>l^tqtRG
_wICepU_S^ZvRFrwpJl_N3QqS9*a2)K5@)8mqXl?2oyBfD(i2Vp@Dn?Sy`F5%h(rf@cUU{v&HG~UbWF5JocMERJkb?rGdBiMG|rSJ3_Xs3+nfC>SG9l0
7XSR#{MoZx*_C(s0}grQx_Nuo3OWlc1^>_U&cA-0<GhK_Zn2{vyq7tiX4`H4*)Q4IBj#oNU%`A5lC3T1NfyN7se<8TwBx6OR5$x4`;T`<AO3=Pr}!=v9
ZePVq>|D8&L8C+e-yn<gcH$%bUe|KEa0D#sh<A+g6?plqkpWRBN0x=F0rxu(aHxhHarkbgj4av&*`32cYHYYGdv{FY+0G%EA`eqv(nfWl-a-f*RRw0t>
e?fFTAgl?>N(^u(yEhB{RRxzW?jj8P@U4()F`-PR$F|PuzlfKXZDpP+()7=EL-UiS4XhNonyOyD*GIU5vF*^fwxd5A?)%!&t*%3`E0N2jO4I{+<r@U4q
X;HVV*j@dN8<G+EFQ7eg8D=qMN-EJ(!*Y?li7KvRbcV$o;^Kb8F$R|BHm`P)On8m|q>91IdXVg3|&507s1fW_QB*2A-h8>fda{_qFrDbJHEE&SmRoFQ=
Hkj+?A*Hr@z9si%_#)VA{c(Uw{mkI(sBYZ&G;UdZ50X|LA-Qg5Fhz$*!3GMNb=uhf`No^9uQ$NSziGgrGd(}J0`J+Ct*`9rQHMcNDk2AxZr=vUC6Xk*c
Y`E1`eqzri-X3o6>1TTodmj3O&~7Xb|G7QN-ni(`ta&utJiI(PO|AI96IZyaE~kq=nlO;eZ3ct5z*fMX4Sz7&Q{VzSE3bh(h)rVv6J~DAXRbVg00x`4(
2>jWVXY$tojr+U3Z_>)-lqnTe~SH75bjLDXZ5WZe(^3B^v7de>`ONJYULFR`ol>!U)dAnOHjc8>$VyZTzq;)#dBaIz!3ss`N`aPn0?QE4c4^+>m`?y_i
ynk`vq^TuTQEY=|nsg6~`B_S0yf*7m0U7VLs79eSQH_ZR&}Qu<4?n3$%y3YS0*)Mf}2Ni3rtXzHTx5EwlI%F#fEaoc~y?f?R`nVvcKF%s=G?3bQ9_35<
>o#$(Y~iZ=o;3DY$)oETv<o3Hue-*NUQQIHOg!Aswnhz<?&^I*m63irecq9bg>Fpex=6n_?n{4Aa*b%fWS9^3%iJioJ+S=?nUhTt}Hp+yjDp8s=iPhYq
H&v5~pGaQ-77KH~}%+BP|$=%KT?kYe1-FoI=k>|Y@A3zVi1?;^YX0I%>%Gi?-9g#hTZt?~up%;7z#6r#bz`lyJDHem}3my}@c`Ter#M3Y!UEx775`EF=
AP!NYBbrcsj|>kC_lHwGBT*#gVh!He%DviRZw+tl>=9eNnY);s;eIZl4cR-Ad-txuS#b93fmqTX15*KKPZ#8-*{wxBVr=0P9vS~qEE4oY*;MD-kGeU3F
Oom9RjDV^Eq-FJyyz!0qYD0AS|0_@|F~385@v_+q4>9C0o$0h#bk^RPB_`e-^{q|qp&%8gt_r2>yI|pXX}r4@wZ6)b+f-V@r~_Ar}$ee{<_#-yZFW~zO
mys{P-gAeUbRSNPO=U-xrI&F7}t*HQAF&vDSmd6bXavB(0kN{2?_w*dG<YvBwo2W9F1M?ZyB3s=V|+2YnjzmdM|m)bA1c#D=ybH8#jCv;Wn@VF+x$<Nx
|oF|*+Q^M}s<csRv=vyR#>xvkp&2LEXL;lKX;Ut%_VvvI@qbn|MuqtD@&9~-*l@BXlA-2eXH-)xlgT%#gZdq+oSyF1)&FD@SZqy4uV<*%ofbb96IT5mv
pTS6o1ZJ<xVH2q$aE}@owv!SkY4Yk|CF004ma7H|yh&Fm)dS2AfTJ>nls3CzkeQd3-`0a)`ObxMKvJMtnfBWW@Y80sFUcZ$-*43+T)uZeCJ@d+Hm{-`i
KXdnCFd9j*jZ1G=`*>x2byM8l8z?MEI_lHamqUSIalfNF+}YYzb=lI<P;VV*Y-)ClyMtYUfssggduebiRMk@+u8g<EEqc2;&$mn7CXuoh2P0+v@o`IOh
s6^Kc*CBc!|Chn?r#sKN-UOGtaUhE*FHAx358qB1}wwnfneG=b34z^TzUEWzQXa!k^am5A-AP#@UpFcJXjiZ3^;0hv2mxT!ZH+cIjr5js(8TT7`hxU?{
Y??K}WnQ<><3sPSsfKV_i*S@s?P6-2Lrax(v6J55^jB%ja4jOw;tYXup5^k`BWq%ToRUZ;Lf-4OkjWM$?{jM_DN7Y;J7q8R+k?t+4boM;oHPmP*^WCk4
matAeg%$53jxdw9tDtItBLz}(Z1;abSw=b!%68SYO;`P|?WSN@Z?>HpWivoF}*#e-(*;RM6hpsmSL(VX&BIK9q9y3O9v-D^(;JWZZNy`?$i?rtfv_V%%
N#20I`mx<#;{P*VISZRA_V_kh+*j?5UyL?$3|M$LLdyO^O^H1EqfA;?V<Hj$Q9B&+}`bS?+Uo3_l+G1gM{m2*BA5!rYdmHpupuEo(Plu{vv4Fd`yu8&{
<nubxC23o~%RLfu_WEM>>fRB%&s*#+Z>lbAw1fgJts{l@y7HRxq^Gl_u+`mIkuGfv*#o0BwQW&Ls9_|LZn2jRMgn!i{!V{i)j(~~6|+SnW$AQzwXd_Jz
BcVo1>%vi`k~8KxSp%b-xetk5Bt5I(e{Brx`p-MRag?Vw|YmrOFPrivV^@P5b5bF_o4a0+UMyl?FxD8D(!>mI(ut%q|8y<Ut$S0^^d39Y61y&dHrBb(A
yLmVdi^tT}8s39IdGK{YrnMp_X1>%}_KF9IJ_RM9L#2fnKj@Uvaw6UsKubYcKaUlvK8*yDK_JT!l_gYs@zi?{TI(YnxLM-*A~F<V%%S#M1uplCEUQx34
$m2@cehu%8+|fs!6ix-;dfjCk!0W$j+ObKII{ZvAK|9qIGb6{`Lg+S=1Gf3P7`p04)0TO-xtc?`vU&UBPNkFtS4rNdHHTwjr{FADmTzRR^kbr#2{J(g~
%9<T?Bqg}pszq+2gwXdSdV=HZG9H|YbTia7jeV#6NFx1^TV(m+IyGw?<0x|E%sIM^{^>oHu4l#b>`CcB054i)8k<hr`>FIABv6OnFk&+5mPryIYH&UGr
qy`6S!0;OGY<8wwg8j~FOJnn3(A&^g6G^xE2YW-Fs&s46*O#svNjEn34k!Kfg>^1pr9I{xarC;`_*tzkm#--?98cH9lkOU@D64B4{po1QU`Mi~d$iEyt
#i1V;Q3log~ioA!+v@G6%gCRceo5?%Cz&*r;5w;F-@jjpkJAGN%gVI`+E%FzukRs)L+ohsyKbFRKJg2)VjaLx3Lv<*xT(z(TLmT`7SrYqkJ3904CSK+g
b1Z+pTlkC0nO8Y!BNztVPjI+jqGM{;mr~Nqbx^T^Bq~Wz&EED1EQ%P?fHc*Dh90f}0wr`Jt-8HC7r$-|w4Wf0G+gmkhc~#)4(ZP+?d3$Y@)*zS0pKukP
$^a<%o=SS@2UL+;ALwxo63U6L+~CAzv>TY}cEs@9&y&WfrEOLa@R)mr38cL%=P056F&^wtzrR9Hjq!C33q$au1<J6IgO97|MG4b?VT8sp=aYw9b@(xF2
4a8aqnIbIzI7Db2S#YGL_M9uelE*(R*DodR`;Rt!$<*mWN4p*Qo=xH5tGuynmvcxjv?dU15OcwtQc78MdZ#3k=Ppzdv8-9#5S$^yH?`(NPPpEpZtfR!<
Yl%Bb%UZj-ilf1Fyf|9h*dMQ{u?#h(d_G5E@gOrH{PiVH=4yC@&cJw6y3beF5wTd}cAu@o)fxVcXYw!C;{T&-AxyJzZmP8^)3QmJa>CRT|BfirO&l*wy
`=cJG6kE(@qh2@3DdampSOMg?EU@6jbEE^1^&_3`yH-DqQ0>{?JunxEAf_g)%gpfLrG`4BNFr_y-x4Qh}Y>37mW;c^*a)tkwAO3&z5$VrOO9w&F(-?Y2
0CH8gFa~4hCz2?UvR+y4@R2wT`93T`kS-l5lmR(KGC?EK0Xo8~yI8{<NjlYj28`r2~!jP<x@HBGw7ltBDPbNBqwAfYa-#v-?Iy1BKPe(!Q?2c5hp(JDo
1`4Ky{C*A({IFv`Q*=PPMw3;H4zrDN&FNOLJ`|3FXB*WB-9_fPulk@E4;n8i0d9*G7A8v{KxW$D7?xbNHj^{0H50dGZ<tD@f9;&oIzi-*Qz&^}+e+mbB
nb&r+%>Kp8Vk-}KW&OEx3t`YypXlFPbt!a%WOG6_K^%mz~VMDq-P&{5!_U-Eh`uv4%Ur~=E<qbz%r6Z0?Ypc7&HeB28tqeHg>57V0ODNSe-siBW{(4*N
g{?k+Q>!Z-41~H}@I0KcWO+I!o`=tV+3BrIceDlTqY+=Sw0+R-w>Xl$CF$y}V28E5rN66P8$W+#PrA|47)+Fm^p{uH^cIK419nTXy|8^G+7%qCDX+0dT
;5W9<0x|`9NkI37(elRTPiHI?h<FBbGWcR5)7mpOTyk{bzOhD(;us{_m7MYj#s1U6l<ucPWScJ4JAv9doPdphAPs{_0?TH9qy9S@p!;DlrC>e*T?&#?o
v;^D_-cW>#0dM_mqt%ON!&E5npYh)|rmjhawp5O9m4)>5kEs;$*q6ylvbUYD<Jioc#HgSPI$r{5QE4<>_CyMOC)K>$%8i{<~%)MpWQlrAn$*D#VxmT^4
&dTIBIW+dINmw=4Qxt^;Kq^nkiH3O?mJlqz?IjB0QAcV-|uY_{Ugu*>QQ7k!^=p$u_v#YGP`s4^6_)Tv;X|L^8n1k@u^DG{GaiS&?DrZ@9%N+|tJZiLs
_R+j23Yq0hf+Q)4zW7f8@mf%?JU`6>*Pf4=GGThhhNqK^$L!rWmwcpuURvU{3UG2f<_UeXM<>l|SjAPZsW%YKp^o_e4>c%d&boBV0L2Fga)*SC<3!bI3
#}<#2M7vX=@3!fOM|$gH$$=r}z;t&HS*u(6E!9C+!eOm+RSw1LE$z(}r6uv=&VgQ!t-ElfZmc!f7WDKqln%IuQ%+`#4@U~eTK!4e_d7uUAUC4L5pvgtQ
bX~OrN}qfSXt$<R|g&Ga=)jgt-9D@VVgv4Z~st<D^S?)tL|=(4A%DiR_f+oF2jFEHUdmCWul4buv?jAeab`=(P7QRQzjoohyUK!1C#fkw|)QY{r$&{A7
l^y(bxMOF2g`#z!$Vx%4_>dd~H=hpKsVboNlzY6}P)9Yg_!5%l6vx`i@k>@2;@d)|UIK+hT(wE_+onV6AFz>hO+Q9o6ZUq_3^oks62&Sc0+U>U8~RXtX
I{X$w{Rh074B8Xc_(^mdH3vc0fyyuPY-oLSDoWf0e6>!7o}&|cZ#^ECv@lIixArs`x#PgSAcQXA^8s;_HlY;7uGW7H1&r=Pda)7xGY^0{N(?sR2&Z&?I
fhK8YVTe>1u-kB^bPy4zorJmSWx{aHZrHx%)m+#yCEesD|F0r(_Bli0G(!RL6q|7zug7&2o1HqcombTJLU*%{=ES)Iw6ei34$w<g+jWoE^9btP{ue)kw
B<Axvoki*9DsLcJ_AA%xvt6!s*Ov5^`Z{cZp>(sezCBV}8%_tk{+8ZEaC{^j3|R*&z2jchUw2DIz023woNBCZwzo7z;CZ+%M?L9k{yd6m+Ja7RTYp<9-
B=xTM*IWu$dD!MOa|*KN}C<l(vHiGt$uaA!t!8$$lKiIXc|c}531Lh@U}D-Hu%TtN0Mc(=16I5I6CGo>Z`S+qmG_*wMUGfc)pkW92I?Kf$}EiBKWJ@)6
tf};iPYr{maMkU-hk?wm4=Z(uwktbe%8V7bz)hDIfO+`$u}y;4-uhR>r(N){a7UetUb!(@`4iWuDO}8&B7Wx2C+Mq;=fa(Gsl*dP<`n%tkcDnOAhVr97
T2@sBoDd##p05T0*&#5Ypz{cmy^8kDgc*KABO-)z6nD*qi|C9-h?;}@CYB^Soo|0dhgVYRx##ht}AySwB2vJ9G)J9?2Zu3QNX)AhGCs;J0Q>?n%3Y#kk
)9pB{^l&O(uR>RYGQ3|G<KKqpySX2Ky0{q|WB4{Jhss>Nx9NH9WN~OHC##N{b{N1t-u25UFGHj_$_j-bj<#n}XmN7@r**5HG?H&tt#4V1hn#Pi_yT;c0
-S&L2E)py0F6^|2Jhs8hv0__mpfPBv9(OyfK4;QvscUKIwb%LD(g90LT|>KX{IY-OZvZT%x-09QY|R=A6_!@TT3f<__O4)hxTihXT3uLt*-{ov^|n{F1
!KLQ2DUZX8oc8*f5YYbdKxPE|D}5i8!Jl&*#E`+L1#r@V;lRwNQLG5fB$Z8#O?0tDeZC&)c0CCytNgURC!fZ&{Z4@v=)t3UhcB=54CuU8r|i#UQe<*RN
r0NHc%Z*hYLrBtv$nSU6#6(CDh&Payokdm2LRDx(;BP2_T6AhG@VR0Fo%6i2{zaiQ_e(i2|bh9j~XN<^P=R`)BX(KXCk1cHkd)z2D(Fv<6B_>wSG~<xP
P=BGK+`_9w^F?TK`(ro6`4-RAWS_j!UvwWUQ7Z`*J^a|K5Hk#tA8b|mDfDXw%BdJ?0Z>6)Rks`kQScjdUR+!D9dSN0}5lY!o0Z@||xP+pgAFN!cvq&Ys
Ev^2T{mJ#QGV=(Ejx*T!&#Pu%sk2=QP?Tx8=i_PlqP1kfJLN#Rrb>W0>usa>C_m5s4>+=_N7NYf3&D&Q}QDPe|jFtEFri1NueF@KS{BpI=Qe4|!UmYIx
yWH-EWXNl&3J#?!{KYnRiLEc%>-%<pOCvS)&EB$xzK;5uy5UsP*Hkqgg!Z-dm9<#?so|jAk_uUS((MD$s+uZKQJKZx*6a3<xUGqVI}mG4SNnWriOcCwO
GELmT`w{|P}=9~9P@R16IH?5bg;XkJ6Tdz6LtBl;gRy7rOwtf-a9Z_(yH~hJlR{+?Cq^8?q{w{VX3=BJdbqHnM|kn^RU=UJJOam$3RuOtg^-x@pi{T<G
wyiy`4Re_CQma+tm>AY2(-0S5xImHg(!ZB5kSKYFAZv&wyp9rMf)WIMfoV_5|H&i?=owEoSW-?@oHf_=)FR)-YTh@mJS-i+r_xHJ8(g#?eruvZ6NL<{d
7otF8AsDqE6Z>W_4cj-=zkiW26U#S<}atF5zZ#4*@Co-8dcFG+b*iIVD(v0!<s#y2uJ67+g|gRSYyJ@I09nXjZSTv+5Ri>6D%wdLqK)V7t!({018p>|8
q9Ubw8daB#-`G(zY*KcMU#72SjqPz&@XG86mRxfJ1<op}zMN{30XtF!r-|>x_QI}Kj#zJWkJKk6c^n<MW;fLCtKujphG1<{tm1HU&|Mdb<n@z6}?MTE2
2StGv)YAOn52t(2GGDJjQJ*M+`RmumXU`tw9&b{)4DecM2h5%BZR95=c?H|;IbOeNla({7?o%&&iFX!=8~4Pzc=1-4*9D1^A6`9UsEOf~LSq+K-0|Idx
Ig@Jyc0_8*kepkKk}Og*?Ut|+F9_I=|}&bvUL8(U%yV*HvZ8K1#+fti4nAqL?f3X1#~8y;K54JO-_QFnL6NtrR)2m<Ii}F(KctbIz4!NLAQCc{w-O6t)
+(iSiswHslY3{3Mar&sD_BcJU{W;PF_P9kMUyJ#DFLW6NOTI9Fqn8(WF)ci4XPX_A$fA2oA^VXV;E+G1u0<D*QE$73(n#jA=+%ht*)@Cs^;71$76XF~;
dIuTK*kl{7Ee;}u56f?)Fq{d@R(hU7n>Vy-9k8}m!6924&%uZI2^->wL}(VYdXvFu%fwrA!)K_xWQx@IR1dC}b6ZT1?R9zD%H-r;2BTs!0j9L7gt>pd6
V+?&X3yyCqVL{R+KYe#GVget;K7=unRyJekUWb8*QVq`5V=n!SE9kT8<HayTCO^6EVcwaP@yj0NAlj>H-i(U^Tqx~biB(<PFoao}eBnF3*SUneui{aMZ
m_#_jSAm~J8DvVl_PpTt?sjJ4Hs`upeIbfXA9Y$%1*dF!Y`#(Dj+3v?uDurB;e9!KFrAtBT97K>dPYzJ%}dGWIt%h&W^ovds|5dkdr{R$%Es^!VXGmp`
0Ze;(oY4vRJnk+z*G&%*SK(hKkM9J>Qcc)#lT_=5(S+ws{Ebc7Z=B?+R1o4WvGaUO6UUiP8JC1GJLV+ds@I|w-}ViSV_G9iR%_UHP(VoJw4rD;3M|zm(
29j%;b!z5?Z{o{1z}-6VV@OA>d#2$CIi5S%5X#P(c~z72o}$W)h#HI565N-Uj2)n0ki`VsdzZ>TcPq4<+pEaq&{t&%3-_`0E7gil{&4Ljd%;>@d+#USR
xmKeM>Yo;T|%|M6gsUqgPM*|?`lbE%wIw3{`sJ<jJU>ownzx}v<#mkMY&pbi<wV>s4<wZ{Bpcy`GsCqls*Ue!I?MGa37%J|v*V{@&*W?=)%hX;#@<wS*
5iF2PXyvj^};cJ#4bYy*Cb6wB~Wft!h*sOoKa`=}kp9?b6+whP7^HI%NQK|oLN$n<lQI7F-4I5T~<@@rPu`MeZWovglT`({l>4s`pu{!f9+@mNV=*EKM
0dA~1E|>u1gB8<URQ<xD1!N7`Ene_?w)_xZVZNwk=AY8~#b3m&<<sMvYJJ{Y$gWIq4t=qZvE7>;AWMAHi8yP%R;2$^ft<a-OTeEpe;r|U`cV{HtHmr4#
X4E6(-sriFl$xk`g;a?Qle+#raz~{V?a4~_Hc>U@Gj0nmj=S4|NfVWmp>NR{-Z#!%}?<6QHT;3*a~Q&VXJO-_8nIx;|1NUKYy86;YH6Ik3>EFUnW-hj=
%hxS23$cD;gm?2%Tr`U{jJ!&z}nPTle>Lvc)&bR?soSrUS$b>}K8+beG=>)_Zm*Z6E6I88pmavgBA7a))=aPge3@CfRZ<+Yj9mU3ewBz<2I1pE4V3dR;
dx(6H!2w@TR#s#%86J+WN!hI-ExBFkp~Buz=a_44z@Mc7Oj?&>zK!r!h~hFWEZ`0EsZi?!<IBJtND{=zpN@z-V*CCf$Puj5zBmy5&+MR0;c{Ok}vJH*c
p@v{SdhEivz_{s@i6=U_YNBk9Exx`m)@s*o@^?NF!)08mqSE{J4TSbMb=-3;k@P0*~I<`LYdjh~69rn(4mm|_%)ZuUp{?TUr?cjccs?B!N-D|BB^B+*D
k6HpJm8tUSk*?o|19C;%i=9qaM>O2w8vLXCw;O7&m+|qyfL|e}2$5v1kN=(=jmOhrvs&E_cf{J>Irzt7*${BDE^0`eN(+1{cweO={zWP^qVQ#P@xbrFm
$esJ?Gd-lX^Xh^T+O!|7oseKzgiWRchwPE>i1QI*o%wo;Z8TNO>wo$QTkS9VZhg!b_Ysh)^T^JymEZJG2MPSSln3B<%@T>c_Nnb%8|~tL`&J&xTU_NDi
o=)R}}|GE5?&GO=)|g!qVoe7;seAxKiIANN*iUIGwGXqqdO89t&27itOcmL5H)V#o8a~b$cxXMK)VedufLwWU&o+$6RB!fH&x9EHAZ>JI8CRmWZ`>xW2
8g!}|TV?Cfz?_eR4t_E2GR*i-3jt{901$9l@@EyZmesV+->p~G9))Ky_0|L**Wd@^oT9-St5TTqopf9v<}1SfShH^+v(ovyK7?J~uq<*~sc-(aobHow~
P-^eP6N%|{M_kaC<@$ad`@cEy=Sps3MuGR1*=IT`qUt+3;)$k?%y57I8_pj^y>w3TUdR@kRyCJ#caC|Gd)YC9tlMZ(!Q<2gl+fW>~AYVmkm$kIKt;FT4
=qc<<Uv4b6j28<WS^v1NJMC?%8m}n{M-whztTx&PJ7Hk7$yezsDsL<tNw{4;x8D^SAM%XG18wQjmO;N8l1U=jB&wt>b>p^jU$||kHRx(=_P7c=>dHdCz
~xx;NIS<Zl^2KW%YB`_-Gk}Y##ACw($?BtVG%gD_KLdt8lN{&81go_n@iL6aeqm*wIv+1czu<2o~#+It|=d`b5{HMnybcw34Xm&t0&&>75Bf)lN(T_Z;
6bh(;Z{cu0-Kjpfu<!^j0O(m;0Ms<1Wv5b-*_~9(Mj(e?9%Nx^$D<I-V@QJj|}w-e9w)J3OU*A?0&Oj7(sp)7xMhtxo$reeC$IP%`Elcl(>+dOllS+UD
~$B&yR5Wp$~VQb%3537$uAye3#uGUl!s_l1+=fpoZXtRJsGTHDuN-%>h0l5mv9>f618mn$42EtNgC8h>Y5SK?fMs}c=W>Bh9x8L(6gG{$`XB71eZv%6*
_<a9Q-xO@$+Zg;vu950@iU^%dsSM^28oE@ojVS~M)F5Or$60a#M86I&L)<=dK(oOZQ?qtB$!k=$%s4g8Ybh76gYAOo(yyMXZRVYAJ$))u*<z*d-R&QM)
n}3%>#iNn3@lI!jWwgleNte6p{C(v$HR+0?p&_qrq`bbxTRl{fb~akdlNI)ns3+iadFp(DUT;%V|L92bz-6~P(9k<J;;pZ;^rcHWOB?=Q_TIJIRqMPL|
0-+b&1s|Ea2F_j1qcKPB+y;z=-5Lbkc1>80b)ve<)k@rE{>h^A4zkXq;1kBIXO;KJ10H0bN?{)+S`7WuW(?ZwS={9(z@)p|JuVtTT7Gq%;z>AnDCoFET
PPf_<}fd5x~|5u63Ay=~gOeUtx_#ejcd;hh3peKC=2OZgH)p5nb`$#v^UeQwCD=P#z<CQ<IyltG<r%5v6g`y4m6Qp=?C8-W*|A!Rr#NPmgpkCyY{{pyR
c|E}0DrTGfp#l%kb@@a}-^1Fx<M6V9*2lg*6Sk<lqxn3<ncxCZA|`qRi8%RNitTL!@$>ZivG9#Ah}Hl0VOj*WPY(F7Q{f|)48=3Opcu6009Ueq+Pnp0e
^x$(w&xGD@RsW!*1+G|#FJ<wwHp}EdgOCC2U;~}U`ZNV)B1QqA6UM>RRW_u6iN#V)_9SI$(@oKrg<!E<R2R*SKxTK9!5hoG+1{^@xoU5hmSbX7NzjoEc
%O#=3UENH>S1(s>8hW2CNjN!R^3(t&i2i_C{6*pJh4pZFi8(A^Dpv%T%H@WaOG<f9dtiz8Q7+F6P>W_zn`W$|R{djesoZ|=QHi<SJ2hs}`>bcpJW(i6m
~9q_zLQbp=7qI1yx_Crs{6f1fqfMP$%*@&Q%wCHULxs2-ZW`EZxzVF;xFjCmGdw2i*@*mGAA0B(OT5xtI8FF`{Wma76y*RSS00G^x`k5TkixYBd5o4?j
qbGHaRp)4qjgC`EI^bYE0UNcv<e2#HrjP(JeB?h^}jt=(<j>3n;s!r-k5Xx&g0X_SW7CYalC96WnbB&+GZ3v6NR^J}zh0XtwU#BYEQ@3#6&lXQ5x!5#2
7?Cezf89wrd_!HnqVum;nUJawxs&6$q2sR2D4s+xun+Y(L^co!VcY7q8ksOktKw2@hgQ+ajNBui_iiS&uJJ!<nVnO&+g!yZ3b7CHfXtmbZ|Y_qwALKbr
b720_@Acol+2Q?Fm&pU%UevcaqpWX%d)7}Nxb5?Z@IJTO54lL_{6D!kx$cgo-yietQD(_Qy50Yox>n?!AVGigvheNF-BiuS(I0?SKRR$}KL*=c{Etd2K
6rDDq;%iZEaG||+Ku_>`LCL8SJ~wO?YdXyirbT*P@@aM`R>o1jU2eEUPV8@Tyt60)RnLzs9<I7lf{Xns%)kp>&>S>5OOyr^JIB^atB3$wR}(91!R0E=N
*VOl8{QJ;%~7dfY{mkpRlB`F@|>K*%6+W{lue&i3&5;PoHrqPP#@PTmb7XPbavXEZK9Ctk1Qc-h*3H|yvvZTO6CK+4_Z@lX$fqvX>yT@Y=GFAE#iwoqu
=2s?e_3CdvP7ZL2Eu8FoLXfNyMASe_Qj)AQ0H={+nu*5omM16-ao!<8$G1hUq|BcD4ksYc3n)7Z&K}^NuC?8)M2Mg>GNpF1lgBSE*U-uQf%3+MtdV5py
L8xyXw+Al99($%y6Vu#lVc%V^lsY8JmNb{p)Wy+fksf*QK02hu>}w;We?8bGQnswTNax;lsPp|d-Fze=WR-pG=I;zH#Hyp{+3{)!1$0t+{VyuGXdd$Aq
G_8=XTtMe@)w%>K#g6I+^$BkO}o>=Z;QR8$CMq2d8$z6ki4{TqvHL<R#O~f2}zV4Kk1Wiwi4V=c!qEij}m4P3M&bV6Wj%5(dt)6G*g3@$Sh*y$Uv?vKq
!1B~$%Tfg50lwr47H`dlJYtp55$I7>HYi=2fAH@v*Xa7W>3BjGkWo8`hF-oF@Y~$HbH#tSw$MS}pd{;xJl-aBPH%BNU=I+AVMp_|#Cpn{jR-E3t&-gss
+_0UInd8>IZK+`tr{z|MGG{8p39W1HBECqDN(>4Q7wV3bz56b_6i6v@h+~h^S;L*`q&X8ESio3ksS%nm3+pFxDI+VZK;V;i|ueVq9;W|q2~JtNl*ya#q
b)ak7QjF%D~ZC-z4nF0kx4Pj-4reMP9WO$G7HHr-6VOsLy$lti=86f{8k8&*awgarHKP59KjxTLVs`>jlDm;&wQCDm8%8Rsx@zIF!i+Rono^qumAA?=s
}D%k)#am)qA?>&pknc4h<EDf{U17L8JjgIZP|0sxNKa=2H8-&YBB|G2s~yw?+B!m=0|CrQ#Fh{91z{njOOH@C`cic|JG>4g2G?fY#rbWCDk(gT#V`UH{
1N8G%$E@rmsT{3?N`(2{M9_bP7Z&2)k0fqbQGmPC=C=5^w&y%!ik{8SDTNNE#-o|0&%gvFJb?K^njofdIyo8)I?{g0zPmu&_Qw565WB6TYfTmpUE7iG9
6d4pT>iK>XY3c=@6WkHz<~3xnwn=I^sVo|~0!6PjYtEEU*tNG(-GS@ky^YHZ#9rUq&YhZGDDx#v+=#w~G>84#5?d1Z@w6mBkW2H>Sp|(;NHu0PQ}KKHH
lMGzYi!Ask^Y3YonF-1G?20+c;zjRv`^4D_L16eOAfuwRV{zw2nDBh%2WQM9?#P^0SlaNaXXg!UPDLonp(9=jVg<f!PFh(^T@|;Lwvga|4*_0hg-WcTf
GihA~IXY4p=9U%+|33R*X;OeJbx$d7sL=ue|%M|ItN%1o*H|x{N)T5^OL*S<r1!@p_x?x&$kCaWY!#A)>L!P^CF!xUPZ$WqDRHSTIdQ?-dA8lo?4As{P
6gVYOT?Di?$%ox`<W87bQN8Yr58x7hq7UZ27B<aSy2v|?u#(41KqY(b;2)cqVkYD?_6Ox8ia%=m#M)%gy$)z>vp-8ep7kVBwz4M}H#F>5w8i4BHDb~=i
x5v~T9#Wm5b#1*kJ2^3N)Gn~2&H^`JUSWq{l$Pz#W?Qqpa*#ZiDY76yQMcxdUC3?z8QLcfo9MKp=B&PF0DK8E>T&bJmZnJl#@D`BVk?SIDt+!<>Q88XG
;rP|{f04)!Ikur!3qZ;*ynwIaeHN)p^#+hbs$z-8QY<00N!tPH)}dU)7)*86Y_kg>%?lhO6xs`#<rk)=Z<)rBVHZ=@XGxtHM92yO{suFqC1ks3*P?u>H
qnZknc=dB_71_e3amw~8;I@h#$(-ewGff(C8HIQoa%AbAS{DM5+6QY|0Vt9CB6+LD%Xwuhs%X{eO+0pOoMi|tX^p6K*P1WK`ERlTb3*2t2!!g;{GOM5u
ED}u37&V)tSa=vasc>c%2T^-e%<%^8DOoqkM}2o!Zt7II+os{B|*1Mx{--pu>2@y)49$uSUj%mrWG+$Tm_PG~|e!Y9YgI)y<X#s>}kVYi|9*n67l#Rz+
I_qflRIhxxbL;+(8cjiMg;o2VvMk<cyGBS5Ss7K<~icg24l+Nl6@$u%tDKpr<2Dn(B3C;(XehSm6XiOD0~)wTu1Mnkg%z3IE`kY+VtR2NaRSj!iNxo#k
Hz^xAFR;d`UTaL}o3Pwfp@gf;3Ch=~xbbv7*mQ=Dg!y2qvG24Lmq=h9lTYT|KK9AW*2YqEc(FCOL=8@sNH3IT@B?P5mZ;5cNYFLfsb@YG_>U13;wp$vM
auuLSShGoAl{ZoQpi7rsP0|oiVreB8Md+Ad8BuL%Th1Kzwzt`PD35KrHmHwBu2!<SO~lq2+KMP!V6~D-TU%};_Pj@2|3{ZAX>PG!D(+wE)f<BSo63wUj
GQN}&@hTIZIfa!G>;#*5ny#mMN_0M33EgsUM2bAa+mG0bstzehT=rtB>E<uFPO(^XYNO*GLP5ydlRy}s^DHX2W*=hSU5^zPN85Qg$d|f29z&czA&J;fA
5`fsYtPT>A%d&(@t=iO;`+Op|nlg1M{f+0r~yAAqJO&t9#a_*?!~3<Z?fSK5X4<n}XTLC=|sV2O}1LLEL&jpj;M-q9!Hie^ell!eB`^^zC4X>*{zFFWB
V{$$7C4m+=M0T-wx&s3hpjP~Tc>!K)no^0d;Zg%)V5?r#}t-7xBTCr{`EZdM8gHS`69LEUOa+F*E*!9^i1C+&V-FI07PnlF?7(L|r5gBA@+@o^WyTlH`
`E=yfKCny$bhu#1nW0svGgJE-9EYO0kP6RqWO&x!)V83uL<jq`9AVJi<{$4;~vM}@WX@U0du_NGK8xN3)Rvi=DLN569{=k0<d_abU^6>dxhK2I5ea}L9
_&o4ad7sMrRNklZ?ji4f_XqmObO;*ex~~bEl;5%~3gdxU<hK^DNJWV&6yyk4mYJuS8ijgXbF*+kZRGVB!Bt9Ij`vm*P{yK;CRlm2$T@Yq88IEN5uaMe6
q*AwYXo=@ufH<SW7G8~{JXMh6+m4Z6d10zF@3g;t`xnnWhG6TYZHXi>J$gsjAUqHp8+0QUWGj{DB~t0+8e{<0v45ksTno1FfOSPJM$L`P!>bY66fg1<J
R*W6A@Lr5lE8Tb~Dc_)Ae0*HDf_j*jS82I*lz?oOekOUk(x~B5Y?m2UdgCZT8L`5eIdHi{<fQEN@9-@!t#||9ve!fNqF_j;Wdz2s$n`I2EbJOB8$FXT*
RIeNN2xY+z1vy+HCuOP}RvOaXSONn6Dw(KfkhSB%%6th=zdHjQ;S$42G2y*#0FT0_8*Q0e#e5g$oR(Js<?<j`JO;Q;6at`i6)eC%)(9W+79a5idTHJL~
pJq$Zpd;nbENj&CQ;y~^cxp57wf#cLwMv_Xo6|#}025^S+jwYE*$K-S%5}?_};`MTS690|pg=_8)kkZs=G-W<PYU+9ktXj*mVn6mJHt+XFpeb)Uj3~Cu
GOgf~=?W!up|O=*nlDTXSXH+=`o_=A^4&ZV*(*;UFO=Bj3zs$7PB19}ldW(}X)6eAq&phZKw0MNS$s++|KQ&pG@Po4NTE0~>#hcRpm?&y2G{wI(6I$@>
Xl&@Zvf>L=Y68V)uNCAEn4A%cok|mT(IWE2$#DnhVQQ?9*Yu@1RBh2&4`2EnC99!+Xwx+;%QRDW*ko6m=b7VGc^!RDj#uVZs`Dv3~{aK4I2pCYE*&FXd
u4aFXxKpm3%JM>pXB!r*8?a<Tz~Gn&p8Qs^dnXMU6d9ZEzegh+%~hX?D}$Dw+u*WYcO|QW+^ZSL8W`MF9*pIg1h2YMdV?7_gw_Z+WY@p3jP0VX6eT*?T
B&ZMIp^5l3cF>UZP%(yz!pVD<G#EtDwC<%ZVUIp+RAmP!nay}=wjPk9nfBoPa2FSI=iauua=f*V-Gm{{8R>pwVu>&G9y^Y@8D2}?zPdbXDU32X<$L>Br
vEI$0@|NeD+`1#Mj`5&)+A>puk|Lv5B;_}BA?|kd!+uu2V>z`l#<IgXDhq8AvFL`SqYs9mJ7i8|)&(4C;+z%nMOW#XaHOBtgrS``Yl=Urt9t6*`K1kL1
@V%d=92u!b2?@sUfA#X)Z~XDM-%UAhE*<gVAO7LRSH2k^3GGYhTt0aJYYAJ^TR%=nL%#pB^LKxL!HDwp^!M}MzIOhje~Vk;kzarDx3BM+LQ*5npk8*$7
h-z@NQZLi=+B>R=BqO|j<P*~JWUB_1|&1PI5uJOg7h|LvGJk3hO9Y|_bL9KA@ms!N8$6h&-2(#!Ppx@#-d-wrY4+YJCl--#b)c9I1V19E_>tGAARTF5}
L1X{wzNF<<H)E`NdydP!gqlAj#l6k+Ci*{Z2C0=VL2&g8aTWOlXw)3Byzp;Bmrx;$@gyc3B<U@*GAxB^isA`{-|ecU8X+-~0QQKl#mzFT8vH<KMmf`Bx
L#7V|76FZtkC|9JlWpQeHR==C>lRn;CRY(i%VV^pFnJffd+&kV*1DU@Z$a${ZXDP*ik(sP_znCiRN-?N91rRI73yS;|4{qaXX`P+ntB~AI?d^_clNmAn
7-zTXRC&Le3-;vIsXD`0<?|=O58#{k}5I6tk%`~6RfB)L~_x|C<x8L3I>7@F_+WFzfGbN)}oC&ko(`MhABnIug{rQV<>{!40XBS$ZL9Ndme?Ch|r7|2d
v2@>lo|yhT^#lyf&(HtxHwjhD|Ccb?efav@=kNXEqyPSmbaLz%;ePUk58wM`Jh666e-~X|eD$>?K;Qk+M_>HsIG`W=?i(+E_pkdok&c&mJE?GS&O;Kfb
mY&cDRh}Z@ytG3%!6?<-S-;X%T<5+9F~yh3Cq><`0$jzD%B^}FeUu?;Qco*wR-uz_s_riMw&vgGB+t7|M}U^rYe8-vw!^U_u@X6d6`YS^Dlqn#lQUU{P
kbIeDht%<CfNhk5zz#?J8yAip@z$fM5nf{V&*#Qg?jrO#PVQpS`g9vngF!5ZCx!`d$!Th2vQg)@)M5KHXJ_jI-9(D4CoIfm@>Suiv^PNqX_lTS*Cf=T`
|+(4Sqp;Mv)w9r0g(o-lertIvP*zv5(0=Ha(~vCoe$|ML7_zZ)MDd;Ejn{CG$12-&k@!5_Z+H~YZH+S`6I4U@Phy8c;e`?CwBcRYO=gUkz-rS!=E7N0V
L)NLV%t6|?un54|OP+l0BrF@)D=dqaKE>Y&*bdx5@`CD(l{QlQr!MQL3R>?Fsl9<2ull0Gc{50}$&AC3jkj!j;!BuuatGO?ce+j>uA8&y<k&q)@l=E21
Uh$+t?uuo?KNz13lF04y`65dpso-U9rt$gXZ@-cfKV43}l)Cc#Yd?MQ+81_J3K|vL0%QO7-UHwK5|p1v+m)f|bm#TpYy?x&y9mp(J%e5lChSmyO?>Gxw
l1QU5S{hoVG>$KyKjvya{SW7i{wrj7E{{NbpHO~TX88&r(|45WA&2rDx8g%RAf8ytKa_Z`CISp1L51@%1_Rqm$EPB#zpn~%iRg$f*$aaH*|jjwHJ1{Q_
Qz#^9W9wBxBzE&5JkVlhBtxdi@*cKl;XwMC%>MhX*S_!t42??_U1?;`{&d;_u_Lz%M?0=g0ByAO7plU;gHA;%kg}{v}j^P)J;WvIJbI4RFk}j2@7CE15
1Sx20vR{2(RtoI9~qaC-QCc<HeJ_4AO_5nfB&Lc4|EO1?#3QgES==L$`!uRhMlMZwQJ{G@MU=t{Y{DEOJb<mtlUL3nx)0T22(br*A$x+_cC#ayNC%EM3
kCK@j~L*|vC@uJ~Tbox_<)9cw^6;7r0n#PwDAO8|xxyKju#AlML`}8|{!*}xL?{IB!AQHRba6I#!x?!mF;mgN_9!Sqh!ETUF-0(Yoy}~ygjvXO#r|?Y=
0B^G5CYNIOcl%AQMsKj<ZdV`Ums{L^osu_+!EP3RANQgsW;ONk;jh!2I#F}t<KpkiJM;)KHzfpm?@4pZM7hf!_|0i`%uuH!2YzB6V%enG-6c3CYp^^0c
wfm^=G}gb8*=T0fF2<bKT+@NWT2;&Bm71i?mA~2mnl1Y4xiIs9=JE|+Q|l`-sc$f8qeQ$%&U|`KHwPg2z|&S^f~ny@{x{tm18~R80^Gj@FR|)j?f1?;u
!phV{RG?Kf*5j2szXdI#WlCMIB)mbwvJ9C(cv+h-0V+)CA&)v4|taB5uEccxd`#uW+hiuW&kk5_Bg23+O{WQn^AOsa&CtH1&xGTzU{sCFl03f9h4pf5v
0TN2=P`E4*@g$XWl?GavbYvo-bvXZ?qag`Ftpm}7|l!ulLjim+FB%wy%)W0hF!kye0@6?gQJ<d9G7AL7KZ9&2U$D&-t~Zo2sn&qJ>gPP_tmm22^%<=p*
_V0h2#wwLIBdceI7xDK<A7TYa1*lPVCU!E<TPT35#qBWH5?MR<^)pdjQrcr_AXC0B;0(uMEZJ*a0d@HO6ljX#kme!maHU}++s;o2ZZM<J8qg|Hgv_w8_
5#nIVF$_^6R_%dXqo-aMbr-qyc1l#Jg~2MF>JqkZDmc5L;P_s3B$TiXDdnjB`1KjxU~wp)EB8fr+SyJB$z(99wjZB$2SaTo1{0u9VgJ2;hND;3(Gs{Q7
?P1z5BXN5tSLFvAMX1XWnK!%yX0@jKy#y-G{UyMs!ewH@>fv5zE|aaiwue~RVb=l>fd@|AFT#6!#3rns+QXpXA`TkHBw=FuZ@*A4LJUA5K0?tj+crR&}
4;4>YuGn=Z8j}Zb__KcB=yxn|AY6on2tC9nIA(x>U;b2cR(G&3@QsdB7LP%(}dnZwTAg2)!%*Igweq8&zvoTy0zOt7(6;H%FH+{%uX<*+I1JOiN)!sCW
1MQ~mCezxUrd7#TsZmp_O8h5jE>vvzyVES-FCm_IPT1fWo6LZ~Kl`}|4$3+0a!e~mQWZX^5rAz=LP%I|_;OC2rIcRcmjPPmV6AZ@pni7HKW4(hW}mz-M
5HFcOjcgctTWmcOWM;q*7dL=)%+IqPSCloyzb2#d#d;3TjKdj5DED!D7_lNeOP`|t8C(O_0kci0DvPhEaL;dgS564$vKD9RuHg~9hCtoC+g(N?zb-lF-
@_}5?q<#GM`N{3)N9Q2Ex73e){)zLkCv~pPkHh}Z-(;}O<>tlec36Y<IaQV2RPR-v@QuiCHv9Nc`}qs?t1Zy(Dz6nQ!&)YOaQwUEx14IjYQg#i=Lc-h?
d#87^>Gx<Jd15q+ERn;Y?k_Ae)v5twBY>mL6h%znf@?8?~)Jm1J)bqApg?&_0alzSA9*}M^1TO7;No+^RWG{@u7b-m=D+H?_K)A_zaT#EyDac96wV(_x
fkfA2;qz$tMV!YxkzmwNllX%sVzyt^wIgska5xEXGqyH+`Oq;|->h7S1SkgAmglw_H<MZgX>VtRYsZ06^%}I+`4{SUS^=G`70K3i5Dmgqx{tsrc5RIX#
a|^*uEkO9k_e(d@0~mc-M6p0>})fgC8qx?kjj_F4mtG2gXhLbd(u1_w4*BRHY5Y8zEYA2D*j*$%VgYu2Q}4_vtff{xZ@RJk$QrtNaw<K3L(@iaG-N{rE
0ctI$W)q=uh?CVt8KJV%U7R)%MXUPna=XS3bFY<Yl8RN|c&ldANFs&I*AO~*O$;dB^hN{QO@i@TbYOJMOotBceOF~a!lv=^ld1W}`!MHpaF!EYNcH`@^
vS7qwrHXLK#6XP@*kK@4#QZk(&t%i`0=Xo$O}>EIs4<ho4a!j^Q{rL!Y^i&e>WW>DFUe>KmgCk$lY8u-x7%4wkUk^vrr`4(y9^9R%(I$m(c(4}f5qFBX
`T;DCE%*0X(>}=_kt5vE_ddEv_x!zYex$JJb4{8OQbpWGyT=tpx@v}7|9u)#5s&SY;za+QOOaSL=0zs#((OhBk$TvR?}l7o31;2b0NB*X3cY&TK3yJ`!
e~n?2K$<p>1ngIk#%(kbVBh8$#;vBXWa+m5Bv${5$0$m*El#kv_%^-Pu6j*xQ^|-t+`2n?E(2@9;Rk)<Gn0<3yh+d@&PWL?_oQQWw^W;ctpolWR+z-Rt
Z#`NJ+m0EVl{nvq+IQ^@2`!LKTFWFWU$uu|qrt*jdjH!HuTiwY-uoxCCW#ZZ$gZob9u?JMhfU*)!?DhK8*wrI%>Jdf}h`zj1t<HB*i2u64=j-TpQql|u
t+d*iKnVPhYRj2tt@M|-bKh%G!I0gtus>>+bRoUnF`sZvB@!5?}5y0nbBdxULJoAeF%X&#Q=0M&ETp=Q*lnXWUMw7+>jX<0BTt?lln+SKfmrEyD+88kn
ol(1`vU?@|1ToTqJ0)<mWX&A^N`1jWXK9Q&i@2R@&O=_Y$)-_Xx2A4RTz3l`xAqpG7Pg&0DI30dRX#bH8$m<kCt^qHR<iX;UCR+qDr6D(nh<GnVbl<J@
d+wZMp`(H2Jcq83Rsr0MG>jvg$0|5-;D8SUS_6@;YT)sCRevLe#gbo76WC`iRX{*RO0KNh1l55k97W9^I%)p^yB=NfJH`3Y2IPv0`5&S@#mCo1>wA*Q2
}nFuLWwMr$w1|-k=&0H=hSISXj<XQ(TWGvh7Q{uJbvaz<@Ow&I8pmg^$Tc*M`Scwq*;18ynM<d3TzX&nknF&Q2y%AB@7G8>qwL(qj+v<F5MKX>=-a|NP
jxzP?t=)eww)64zvvGkV$l!<c#_z7oV3;G3&vptudPk+$=lm8eOkKXN%#4oYBD8q_rzsQ~B7`GHh=RnWxo!KCDLryr~T4JX`k{@SU4M#*o)^?yhrSM*c
DparOE)en^3!gBe;^T&;Qu+mfZT^udPz=ZG<L2KyU=uYeiFcx)hnBg(Mp9oIF9~Z@mo(N1MPs63&1eiU>G1P505N{0u_5h&c5dhl<e!owchzIx%y&DZm
9Ra+(<@;S&yPF`vH);I%6YdtU;VCZ0?++WsPOM`$LWut}qCro_#NQ<ldjvEnc0)o_H_n$6(4e=Jqgxzw3K|qY0=9u4@r>%!W1f1fQ;~!CD}3IJ{wLArR
D|7QJ-2=cQurw_1dnwL{t3fIJVc+Ts0mMviJ`8Z43B--i$4ICfSy?P&`&_wJ2iBVg;K;{;pv6^gvmK(su2$u>r@~(@x*eT0>F(w5@MA4gvFG2q_N0H^7
E^VDftP=Rq6?99dRtQ^>JZNk2OV}dMx};bPV-?Q#A3X+_&<I(*LP90H7yc5mK*k-_xrc3w@+qr5@>$6Mdwe0r)H2&47Qxc30s4KixHgJ<?qd@&R`=PTj
;sJQCWPdZfDgsB-?KDCtw9PCe4%nmV?seu|R*M4_Y;6d}uR=GzHG>FrUxDT*&e$t5UVttLB|cZl-D8{VoUCMaT2uFyI45M>5YvWuzTpG-3-Ux)&PC`5<
?F5m(Mdb(QJ^bb*j#aXY{U*Zk5qwG;|DasF`%pl6ME15Os5apSo(6A;}at8^@bm$PXwR?zSgD6+b<&2?lEeh@~`5krW&|#}mo8!ycrfFtSv?+=@LAlO=
wyGDLxjt%SP{0u73hi5wi;WN-qWqwLAxdw$*AMy!B&f$aL_y<7#cnp|J(A6}re$%nM}bn-ibGcP*puscGJbB4l1@>K5Jh}f{2>YwYy(ml^edy`_7KGk$
FJiW#n!J!N#7xV(E}nqxYmErKW(?$)kx_7ULRj5hxr3ho)O1dTw_2qK<yAEjk4vQ1yR7kKK@rwpf~5YAgr(&M2XU^AseuV`3+IraD3xhl=M;Z3yJ;ccq
<mWhw)EQ(h#M&M~P=pxT*h={C2NJsopg|>qQ$GuZ0oPwy#A=-_>8$kZ75r{IB)TtQ{`v9nN6u1`z}<3sKS#l}hbV((|gi6&9IY1d0AwigLcAe(dwFc0E
e^#{M)~BL@~ldFu(v7J(?%bbclJhey>XsXzr?h?37&JzA>n<CE?}D0#Ip?dE4RU%D10eV2TQ@`Wh*(H<oY^^0JB-&G&e`jnvb4^hl1${EI=O#Huu^DC1
-F#dPRhxxlU6|G3O8qHYXLHk4N?_Kp3qL9~!ZI&w6qNMK{zd<S60HU1vgIy5E=?C+typWXI%E}8yM!yKQ@AcEFz3FuM2q@`*o_j`JMif-C+x!lt#*VQP
Blm~-2G35(CU95VN>HvS^-&f@sWpdN-eLMI2tsQa$kQI%$fCp~+h}p5F`s}H8<ZJ#MYV_&B{+og(^qWunp;rAXTBvhqve#}x0fd)ZObp#{V5n}!dMfmT
93=3KtY97c`8B~FjcoDRGN1xgDlE54`w=VtwwzisLQpba-g!aFGbO@bw=mJ@@NKn^^wYy^%3<k`zlJI6IY_y2Gr+sRwz#!V30+LR_q$h_vS4fjQa~ZC^
vPpk(CeiGckDrmO~6!LRHaQX?tk`rk1qoja=Smmj+l+;mDF_64T1|x7ePRlV@aP)SJ~}pl-+YF!fK+Y;b`}FIx>hoH$j$b}N$0RH;s9hte$D{XkyUn=U
V|<RMtts^4Vsf?;M+kZr*;d2%}-j7DCPnqq?}OtbOlSu;*8wp0eAhP~Fx(<Q=X^cUD=eanxdJZUJy1gU8t(;Z4s<MCopCdvz%&*_ssXwrqEAXx3j1<Dw
sq(E&o`bFOB*Gt#?ufPm7m1|;!AsFb>X_FIXl*b+B&$MZ{z^qsuMr?)1BHLcj_$@Dw`2fr+0?H`MmKA1E_Ar0tep>*+W~Ew!LE|4o*&~(0ma`*N0-jKs
F^aiVx7=ZV>v?4WMo4jKmGa!ScqM<@E<%98u;B|Of3j6F`GZ&kt-<vg0h-#cc6t{m@f4*A^(#(T3Je3GHj#2hbBB_isLN?k;zx|ig{2Y;=D33~N?~ng<
I6$)#C9WYk0LG3m!PF*<THxEY}poBZUI-@3^lP&7YX)I|Dd(PfzPXApe+5SnL(L~Ep6^{jxbvRpR*U5ELFYEmHFSm01he(OA5+`pj+f2N}7cE2@iEBeh
9_`UvG-YsNP2oQPK-B>PEGoxttUUer{fgzh_Q)V^CT3G{JQ9wJRv;wdUf+#9yu^vLpFA3sKU>Qp}@b5b^PRALj>P$aV`s85uj$4h0SUlcxG+STZ~xgn=
MMqeZqp5%glq`;s|{=XPJT<n4+aWa1-%%1Y&oxnmfz-Q=3G&W{V({%$TH_-bQNH-fESny?G6RLG#D<$QDP^M&@N20Xp!St^l}cPQ~xKY}UyyuGIDU|8X
&fmjRFX?7O?tbY`xk3ka^ww5A~H7{E~Vf`EEtN6OAFk>4`w?=ic^#R5|><c_VN>mXQH&nO4W!sbb*VKa^@D|}lD~szna-}{O=8YnlY{VHO3&H})*0-G5
MeeS@<Yop&r7arBdUKS`ue81!d3ypDjmV7aO{YBN59@oso|}O2cD!N~X+F;8uhhoah^JSI0_H6*VieIsI#<pQ4YP+EeRt4f%GaW#i}QR5%#6-LD^E(an
(3eFKM?6PSoNDFOLY;uapnB+L?~(OW?s!>*g{VMBa^3tIiDR5NIVtdjh$u)b{zNSF~8pj#)}_;xy4R{@uEjW9=$h`nmCa&m$*BBj)Ci94|ne|nNQx#Qh
N$wnm8h=<lP8i^awHd?Lep_L8$nN5ytLDOdm5>iQ6XA@rdc8c0infWyYTjC5@g2YDOO$B~3g6N}4#C!uy__x%g3K<W!XOsn4j;M|wu}D!Fd4SIAZKSUj
!RCxEf-v5>h>0jGSGa)<}S{VATglCSW&EcV25PR+w3U}N|bpdGPCg2&)b>~j2(0Pd%T<*_yZyh^AN_6i|k*dsxV$Oph$$X9sGQ;@Sh^(Dh&jYXbDyNy2
qmGNVt)t;K7`P3_?SIGoVzQQvx`AGgDo*0<^SX`Xcp9p0}J<_HQ>XEMGs8{G8{E6SR@D!Uvs3+c}^c0)89<s6OUYNfpye!3^0JV+3!VO5D$gz$`u-*%Z
d^{-j6UnChDT4KrgkXgT%|U{Yt6s~)x<@ct*COyBf(;_Tat8>W6oCg3eh`7DOW0&sIYgL2gytwg&{+knG#Fe#uqHg50P;}QhO8_c@{B@+A4Gr#Y_Qa*Y
k7W03Bu}np2w6Y^cJ4UJLJp3+Q2K2=W&k^%jgFYfRJZ2!}FWr*@gZqB|M?)Jwgy7ME#T}^b)}t?h$y9S5trpQODST)*AANUd!_f5tL}cgUj>>C3UqQzr
N>ry(Rw8K8VnYGCah4o?o@Qop6<#d4BJb4-uv{h=AMsFO?7VgFMKk#df$PfFZHX!~B8rTM0r`zZSs?<G(!6KaDSp|6Tbl6WyW;c}6$a^87La2SoN}p5M
FVLxdjWA<giNX7qzRrW44+3lYc}1S_<U)3EM<gZ|s|xE>-*Z<(J$T`Kg@n|Xfk>JJfswS*_vhWU0lzFzinK9}StZEizMKIHj@JgF(d7$S5Jd4BJzAN%~
fp6B=4{ty9fKm;j7IMyK#E6l%B>l5U0#u9{Y=~|v&eQ5^rEj+(>$=~zDjv<0`FTW1`e^-5k`87AG1yMZ6k4*k@5CIB#vJdm~F8L5a-A&}P*XHj->+fCl
6(Wd{J9vI?86Wcea**fwS_Jl8`oa3d!~EI%H=`e%|M{f;1doMaZQ&sf7L~<#QZ}gKj^|S-#~GKy48`Y>@hSw7TPZSX%|#1Y1fCi6OiqtVZ7_4yo~2ra)
efPw<55i7+qmZgL*;d}Ot&c_F5f7Z<@xN8ZO^cXqBl_;rzx?peG7Rm*VH27opyBrLTsgL@_NQ7Yz6`3P8TjW5b{m1RP2FP>IilgVN|fn^#+ek+a4Gf=J
^K0bb4+UfyZG}6j|Ae23UE1O(@6dG0Mni`kS@Om&sunxMiQU%7e~$afPQ*U@HU&H`+=Q+oLM-v36A<xb~Pw!9?vTmgq~P3m#0TNm$}$HgtLDzxhCS85N
tDW~zT>5|?MGKj$QVv+$dsF=wNu5)M~12mP}a7Rx|F`%;6iZ#GTPnjsrOs+O8j>fc;(qFZGdlOkSlXb1F*gfbCxtI`gkrTVMb9_T;1G}ORo(NQO|8`UL
tAOC{4jr~8v3SBTIT3t&Oa#G`hhc{?gr5RI}xME8{LA@lF1))0Ij57JdOc+AqnMR%klZq6eT(4RruJHWUhK>OOsyq%d{)6%b=)akYtig&^Csw&w4kPX`
e+EWf2eVC-cMC42n0zLGe8-dc(sE3Jako5Rlnvc5Gx>o``fHK3m$Nlk<YYG}scu2cwC9Fexx;x2c>;z!>jwhsO#CbY4)Xj)LceVk=S4|VoL)!e5A&z9U
Uoq^C@-xtfnOkGGd#bO^^yledRDMXB04j({cC+hLxvNb18#HLU}U{K7E}AlC01rcXkWN$M8IfmTUI$wcIm8s(7v9xM8V2!uQi!%T<{1hj425vXkT{)2x
DRxd?0T-Go3rsAJO?W2<3nb6uk}9?EHcH%k5khOh;tIh(mfpWZDI&zc|ZpL9-UI6PYgdbRKm}!)*M*p=N>QVlxkv;k>iG!t=Xr1tOTtObsoMR<o=1gI#
PrU>bxX2wv4yuC$M7Q8EUjJcE`iD>h1bewz`f34%Tv4|sF2?1OMr&h7H=u)jJ8`o^;9hk_(33YW<*S?=|=yaK!}s5wZbsnC*8;rH<=;rPhpCu4eT3<g>
xh@>%XW&0P(d7TfdOVt>1W3#COVHsZG`K@d{9ZV-vi77isPfGh^UAd_Vjft}5{Gr+e3r&ji%WkTpZ2enodo<TZDmw5t_(+rMZ6}N1EOpvzqfp+ASTJ3#
8B`c-NE^xY?{muzH#Bn$n3wZ;OVt}>FPp!R=eNLW2$-uD%P7vQ=Vi|iofbtRc&FL`vyk@Ude-Snnfy!h<F5K!8N~H5s^v$F;P!3eN_`FT%Q^_;CLX8^w
%%s*f8Jf{oM_;2{YSb(O&Rkg^9s)|rRPdu#E@Yit#wtsa(-A=Fb_-;o?oFQP6}5Lta^STgF=!&QVDVNEBYC=d>_nPMrbLfJ<^M>i0Aj1cifXVWBN{^(7
lQHk+=;Gco#tIPAn&J8gnjjqR3kbCr^h`QaAhJ*(uz?*lB>!n?i%#47a=|pcp@$kM+J`I+^12;ka-7<}lrW+B*rCOrGW#^f<`xvy*shPm*{d#FRKTV)x
_iCT>Uc-iM9%ZY1!75v<hRfK%$Ez`Y`#-xDdzv6B$2Cj#NI(-EwHs&@r{(%zDYzQWgXQ=fpb9t*2+>N9EVkyzC5C*~A>EUx6IU_X1T_vI1~n5V=Oyx;h
-*z?FImP4LKd-PavrpJOIJr*qL)bfcxaY{ZGs`O9Ax%^n01n?&=!>@9zQ+<d&Qu)N5_%-2w(pR=0&(ii-`-AW&E+LOaOa55tk3P~d_#>grp5lt|A)5pq
3z7X4aeu6GPCoHowo^|X<P%?kJ;l}MLr&wTUhO^gs^ip^68Z{PT#xm}82lB!fdsoh8uSE0(Az{l1^)S!zkK4q7-BT^SASvwx8Oxhc0;L<k+IUM*AcMC6
V~>OekmSjX_4jdTE@A}R;TmBJsu{@h?n5eu;jhxb%;l^sUBWQ-y;w4gb+_ACwRzckLSwZsUV)Lx1HCxaQ|NN44w(%DRT*)bG2vm%reql;=xkJz(YI{WK
3)&jCLa3(+%aY|6TGS-qC@KiTn40XYfLh(Q%gGLAOSw*Uq#TA>I$-0Y?d5$vR-<L?NCO;>jT6pbFpH4*kbNJQ-v(Z8awmqeI5cJ>D$ChzjwPHpIK`@pv
g-3Ch1K{t)k4fsBKDykG|JWaAB#PZ=j?mG#`t;9+5W?~)H072$i`8I7)T(jlWN)Zc)Nt3gqnL}~s&JS}9bgp8_s*O=jRh=<+d>1untGsN4CG~R9_hw;B
FzYBsbb+iQEI^N?UGmN5;u@XuAU*F>`GmM9K$%lA2?f@^FeeZpOR}RRaDAN$Hm)e)uzkv2Z#zn{=O7HV8!)STe{Dh3L5U)5mU>qg(jE%SShj>8);xG4j
!OZxqT6U`tFG<QqWn{znvB~ibh|h!eMKFFaKQr-#<KI<3_W9R<c+`D+iuXM1KMiMYeX;Kk^P>P6W1;`{<EMD&yXq5U425{x$e1?j?jhspc(LqY+l28{T
-RHh;IRK)^5Oi0cya*eM@ByM|6TPlWyFPyo(GJfJ4Wh+(X#;Y-UoQ$wEtc5Q%2ULJ`e|Z$rLa8(E58<eT8^d$SA7s@!*Gyr?-p`@uFhNXne`on(@zF`e
hhR_x0;=zd!{t&K~*)_P+;SR7Z8*7-OQNBEF`FJ3LIT3arw=CbxWZgEozh63ha*SVVVtn`*sON5zsmGI=rZCm<T3cpy)yPWHXx9BjA9F=ZHyc-H5KQAD
RrVtJF-gw;ma@*<5_jC$T%HI<+>clc4+D(g%QF9ouzD<)s>B6%>FwMnfck^Xu|rYDX|8qc-M2p8oH&X|YTnkn_PT9|2PEu3xelu(YqRH?14GVhdk`Uy?
n2*iRq_c@*xFk`%N$_zK+7dytvO#jNT8-jWvCoxJp*IZx03ze-o2}V<}vC5lrNN4(Ub%pY{Vk8To%kyJKwnlX??Ju>sc2jH;(};H$P8EdQW}qpv^4iTZ
4pJnL_>qn@47=TxCv1<ONNIni$<-OzpW$16MAZeOyTLmXdAsDq)PGphWEr_OEa^P0HgjO54=apPK!=O0etJ-)xt5?$j8(_kFhXlqW08IQrAoC|<O!@E0
B_@YnnIMh3%pbfR5YR5swMa+sR(?gveZg-zqi9{rTs@;%;!CS8yGslhXKb;2CdYzs?uHtQg<PD_*q`Ccm6Yr{0=Xw;OmGHu}Mwktyx0_oxD<IWMe~9+`
hfk>xeopY&ILi8LD$8j^@JUp#58aV`yS$9LIB2PVkzj!Z0GmD?7X>%wJ(k^;M3nu|30OIt5Fu=yflXACgwzNIXj}b+9A}PLnYzFJ<GSM+U{#OI&1(j4>
ya^l638%7^(gB!@CsYCLaME3D#h8N3|Ci*>@t1vcXHaeP`Dot<AWe;VqtWwb?S%_uEZ>80@nh`g{;`>1sg0(V2i`4x^TMLr9)Ozfj)k_J3W2`r`KF<C~
`BDAk%c|(J3HZ7qX<f>d2uL<?<>rD|Ln7s<hY|+m$TC!08uA1Ntai?r4bw}~D^B?LTZ6w5S8etVx7J6-mH?R6$gOMpBp5NqZ?tlrlYB1&ElG*vMSZq;2
X|v!ue7)9e8Z&ej1)RFt?(mRWgHi%1KWv$NYvSofwMDd=Wep5IR$t)Pn%Ef{-cWQWYNKm%{Kh~6qtm8mS~1@qi9Ci^eK529zLuH4X@1p$rOx#P5;1JAF
>0!Vt!!SYPyDRkim<x4wuFH2xHSJrd{wYYh0t+0huGA>Y+EWfrT)5)afkg&C_{sexoMzfZ`m$#d%UO$M!L>fc%ctGfDf6nRcd?b_%v^g7@--~JNzKxLS
VIXYfCJc4WB!#kLr-5!3c;;Mh(y&oyl)uXwEoxI+$rju*g|~z)xq>EB)Idg@Z+vAT5z4ds#ejPRRqGAM`6lFxT{^Ri2FEhD`m`ysm)I{48!)61+1u2;6
LbH}Vv5XZ>}MPz8QP#{wmAD$$kts=1B@Y^+QMrER<BT&eGBXB>gqV%7`fUNzUa!gy+vEDc;w8wN^ssB|*@OK^TSslg1SjHmo+S-evJ!^)@w+)25>l-3?
WT+y#CA#LDVRo1F(mQ{y8?0*+t6t2X*{wz5FjJ?4eJh#{V*<zYteLl08kG(KHpJSh+lA9oY^8K$q6ZNMn`!n#ih#&V1Z6E#|*j{LR7VMac3X+3{{(QB_
;!)AhG0#48{`wEj-}>=~@BDqDk{#K8e|okTkii?FpTnPh=H>tXb$s;s&%gN}uYKWz_h0+q{kK1S=Nm7-`=!etU%d0Jmv4XP{H=d}`Hw%p{2hwki97@2a
5P_qXJGCRf@f!Q=WOoT&(4C;+>Z@73rBq~{;<dX*`@BW^3m7^vH8zFGaCoiJQlPF$MfVq5ElP7@#esThV?Cf9t6*`9!S;s@V%dY_=nd&`1O}ljbhb4{Q
a+9e*29-{`R{c{O$)YzV@|CKYaLye|YhgZ^lPL`~J^=y!OQp-v3(sJ#LMAz4-pm&foq02k(F5#s7TggZICl{(k=3*Uo?RZ*eO;^6M}D_Vu_|Jal7Z?~F
Kudd1eqmYvz&AThgt>F3X%ZRV>pH;%DANRF7D^{3O%oi+By#x6P=2WQ^=EH*y0*J1KwBFl@ve=ZKrGc*a6KOT<4=W(Csv73UiH;k1yf9sdAsps$hj|-E
Mki}-}n>Y^MSrVkLy#Dg5ug5l>fAeSY(Jz1Y&dV?UDz%^*kDCN48GI)))&-6X$NGG1#ZFK#9b5L<)b2;InMr`hVUVc5*Uqzt{cs%F&*7m^wI6@<lfO+g
c>M>dULU;wPf3j4`$-a=j6Y+2Q!SIg{onUu{m$Qg>w{mvd4`_7_|Cuo@wad6l=vVH=WpIjgLMA;*UrE94==v`Zrq%FkN^M5>*ufkI?3U$eCNX-{&XKCX
Y2>NjQn_H&ZhIYAx+1r?SvQZ|NMp3)_fID%(%yeac4moPtP;QpU*CW{p_so!MN^xWX)$g7umB#xY;|%ibwVB=VR}A?7Qc?p<)$3c>m|;fB2i&JulvS@5
4WQFZR%fufKi%-Y-7xp*LRs{Hw7`;#_|D^KZTQ;aAT8$Jai5C;sKjFMj&N^MCmI-r97SL{TrcckIDP#WQGcT%zl2KCq`r+{5`a)xPfq!1nj*+G{JGtV4
Sc%YE@LKRo~STjy_mBOWgf7SC1NXD`3?(@XU}`lm0w_`hGjG$hvc#XE1s>G;tPe-+Q9vp>5$@Y&hrL4UqiIgX6&fBp=LUHJB3Y=!Au+Svl#otUvRA#r*
9cRZ6~1ODvt$Monwk4?Z+6XJPw;pgW`_@CQ-Ym}IiDEIcIQi<zfO*sF?w_kq!U!dO;)nhY0`r<z)1_YDw;xC4A6;38peE9i0$qa(}rjzc{s`Izre)0XU
UiSak7~lH+`S)X=y%wi<YP%4tb2;VVL>%>lOWWd9-Gwd***u6tl*IKymH!r;E&6e0f9_27QrGn_{FO+7H6;;~ROF=M>}twvA7N)Toj%`{;pcO2y1AURN
!5Gz_s|hLyFUD<pT)EH#hXdS#mdKi`RMgG;set9n^^rn--%BOi8p@zy(IqM|7tqzvmQ8q_ZM;2q`w~~Y+U~AzJD>P4kv12c`{jH*}Ob?B;il=zBs+ae(
FzbC?lQi@#!XnedC{edvAG?7`xN3Gxwjz-bu3JtFOV(?JQ36J5GsjzL7>aHS~|a{mP5)$ESn;6`LOWApZT2zx`@#%K6uR`r@@O?9Pqf{nD9v7W?BO%`Q
^on_o&(<I;LIj>?7gqqwrdprv{}gH}xYetdS0t!B>#oA~l!Y+YCm6D1xdR{zX~X$0kDP8RmU4#)5``rNl?^9WAl{fvG6jgMac#`%xFu}kQ;-hTP7-$~C
Q@nnzHd-01ep8x8X=YRitT7i?w`sTYIy#J%PHSO}@Pri_Jfxqm`Npl!FeOG=$kd(x6dQQ2>^j%d=&hs#NVLh^8+F!K6etTp3i$$Ci_8=*q@zL==p6x%M
&gY9HWiLXs_w?6(5Es((H-D1^@W;Q46E4;<u3M>?v-2<iT{02lwlDwp^VrPazy0#fcVdTJTnr@sdGW1(|LA*PKL6J@KKRX#&%gQR`Ii%+a6%tW_xSfqr
$Hxtya2<@JG;2{3dixuA+5kWWyVR34#tBtZJ}XjiD92R<LA?<ZG|6m9Xyr&<$k8ey)S%|`g32tlatS7^_#?3R7r~epC7^$+!>jj;2-?zA76g^?~;oiIK
ku7X!iV*c1#l@o&zX?#(5vR<HJAv-HRW*_pw6plP`Su-Y?^;u>*HpTp0Gf&80Q5_K9L~dVA@~^0FmK@Az^EX2qYyqy72k(`%2jU=`>3rTMYIoyG7nc?_
?R{|bGE#U4PP;qa4ypCtUG;Ab9w((sdkp9T1dC62>jHw<>bU<V9#z+eXqcEDf<EbV~95pdW6haGU(0f!xM*a3$f@U#N~4<+EC1U!g<2a&KF34bAB2Quw
I!3GL8P_ThY8}jg{JnT*HJ`3;@HZ$-KCix?FPcRO{_yTYDaP=OW*N)j0McurM>XeN|=n(|-r@dx@cpSR+BlpZayAic<`tB$4xIHy@xf(xF40Z3lf!J}I
(H`j)3Xl1=iknjK$bEu$S%e*t;pp9a*T|bE#Le5`j(&y0sav~<$9W&giJL`FeSHW1WUoyi?!TSwrl8;QR)FKT=N>8WL7UEQ-LU%XgdKb*z8T}eo6c_80
C*w(Cj8Qo`|hrTvEBrzJMuhx*SYm3RMtIC<2Q?^?h;Sk*p)n`>xn+QYb)?g*uf(v<&kd1ZyfdB%3lY+y@xjF9WT5&GCKH;(ZO!RC|*|s?mfNk8%z8&?-
6&LoS!}=9-#bPXVoL!cg%Ib%@g+CE`ET>n-i2er7LwcLyyeuTP`0TWA0LqlLyot?*n^a(IOrv3a6j=?#$?8uISN|%hM@7dsq?w>)XKV_aFp8PgeffZCm
k=Gzz_cQ6!H#H<Aw!^ME`!eMxpd@h2t%dB^>Y`vw26@4<$B-Fx6pI-CFXk-H*p?TMXYDRr8T*KJez7-h((q}Wfp#{qUYYKud=(J8kO6E~=KpU04K3Q<<
7rTNem10SL1>soiKji^a$-I>j6u)RMkiZi0KA|qoK<U9m7Ft^{(u<f+4Z$~Rq7vKRh-7H<1HSpEcuZ~m7;DJq#3oJV#bM&~4uG%JDGO1ci=%Xnm>wse?
ENP9=W<W0HAziQxlxECoPFnBVX}MslUCJ#0HdvD&x1m%@US}ZKixmng%?2k9a+EXy(yFBz%S?Ymw460MpLbbyS&IU`J*&3+hvPHr$fNr$zgxf+hB0#c_
IwY;tEEHzaWQHYs`*YY5{ymYnM^p&=cD12Dth($iqF_zT%pRSwT=v<q$mDw;j=;5hV8Y^U@=BLd%1AJa%nT%77z}Tw8E;-rx4lR+-M6myjj92b)o2vEk
<IIK^x`Nz7}f{78r7C(6N|cRpG5N8hYIZg*quEwTqGAFh|&Oz~&7LD-6U5T_M`OW*+)aoO4mGLvALGrOp(}VyZveS|h@y$SI*I4q0v~)!9j_j~B3dCVz
U923xVq`KGtA*UYxn7dCzaws!-KnGjS#YZMOi5BiVa=bwcPN=l$@1<#SynP6q~n^$W{ld;w{X`Y|2h+&niFIuU6)(WL+)P`OaHe{adjoeBk=E|%`t@rt
fAqvvv#><w^HT`KwHQ{)N_SXuag%6Ry>f4<XGc*tLV<6S59=5bp#lQ-iwtqN37G1}6LcWtjadKELs+snN60PcRe&w6MFGmtDjTg}Vl02iiF;ce+USlJ+
@ZQ?4h`!)y?aUSiOc^gFl&Oyut;e_5I;obCh}zp<_X_<*UR;g_1YIAJ(p1L~<cj@w&7VQooh;UJ5yOjlqhF>n^BdX^=MPWj>AtaEM1+4h|FtzfR@PRjr
ug)-zZz!754J<cI;<ZV`+E(=??xM+&oN80)bGk;jY;cE$5U4{z8W@Zheyhw?<|+irm9aEHHF}J7_TrCV15fkTlI8j<D$c&yrqat{aN#?a)7SuRCO~RMA
|Gesx9QOK1o(d+^F-qkJT$4rq&MqGcsm+Z|+kFKJw_sGTj0*7*}V0w^Kp&2wO~5)h`=XKVZh@q@QUQQGdu{OAVJ9Hv)dN6m4@<#Yc6|H@x*yT_fvFv+d
WGw75k3D-g0~d2~2F)i!%T%QuD%M6?AbQ@<#+QViD%6LF&)y)FuvBC^{|{^m<oce}o;zGk+(V5LSR9gbg&nz5IY{8{Jb3QZig2e_jz`?Hy&09TuY+F|{
zEQ<1`Q|+3yMrqNhbTayl`ow5+Sikr6wUo!YCRs5%23PF#a5w0-EL1(L&xiH>us+|o#emA+w8da*m4{#;M^PZlyiwUfpjELRsJRFbyxE_NfZ0}tjEs`P
4x(8NDP0h-e9z?y%g_XKml$esnzwckS4r13MsP?_<d;P|1PggaXsTG^YCDK#L(W-}-itiW%eh4`B7~`>s-8JW+e`C7(JF3+%ZSUfvkB-<8hxhRtva1dI
~Uf+I*%2}A{diI(UK<vA>t1yZ5NK*i%34dW@K;94){!eovb(<KjzB7Z4YObELUnOe>i^5-!#CoSaO>}D_?G8`xn^AyrTb7wt&&na(YvW*s#cX_M!yB`D
hxHkz8#DVJ+!1*AfEBF*%)H)<Br}U*&R5B2`*(rIIEG-HOhIE+9a(098%dth+miZfV`9XcE`%_<Y4#)<KALa#p#>QpC>xwHaZRJbI(@)O0*C`mMgFDea
oF+oB-5xt>+73Ed)J3@aX(H93q?%1z9_;y<I8>jN9f8J5c0%^gHt%p-HH6kkrzyfDdEz=~W<tnwmGL4Kb<3aV9#9J|DE5P_-4D7`tg*rD6U;gC_pu%q*
b`3L>i+vnd@@Ex!!EL=v7tj;zIkzYnm>|)&>fN*SEnp_?7I|y%@fAmx`<0}o;0}IPt1m&SRFJ$t!)T1ny^UGQX%<I##CO3_ibj5ypD|WyvSJ`NCaaA8(
$&ZEaD`33dv||5j9DQYe&>OD^7Hv?`R8>&8?D&DMn;e{9Yd>geN?u(OEVRE#vBjoT_4+g?g|-2f!gv^{v@mkBTL3mwE{DvNd=89tLAO*_Wr*zfZ6cn3^
U|C!hCOAi$?-J=lJSq&5>1`EYyQ+3y9-=*u?-YiBSzW&J(Jp|^JiMEP6EXt1DZda|GF}b<Ht;ei852!N-@(vCvGDCuzsZRCkNA@)UA*@*P8^A5mr@?QK
-CoA-{rS0Y7$Wi5tix&**oT8%vUMV=-;7XiJ-sq;Xg0{k7s5O?^@e%3Xz6XX{T{03ANygciuDR-TcC85OaI^~sSYb5JjHh$ajNTjz>@Dim4(VQh(3-pu
E__~`9XcfxZN+u>ITVj8Oo7iuNl=<f0>ZTEy~9ACr{!3>-98P#C(i!}b-YQ4d5*2ea^8MP^c1!7E@GB+At9lvFBE5lIQRwG{_?E$;bPnMgp5#OhVW8ib
vlu_&B+Nij1=f|a9gTJf3W`^qNM(1jMpz9Q<C;3xu&};QdJ295KAUDD`ni^EQ#Vhq!qH3<;w)>1GG+V5a)vw#`s{CR7-q%-gWO6Ex4)`rtA-G;d6nPt7
sn3V?{jfgY2=Px(nfIlHCXYZ)5I5Ypyx}=3dIVoCejIq^1mFO1qIB$Wa4Oj2QbJ=#+`S`DqeCT*;1@m(uYsS4JUWrl7dwuL`!Ufr)Xk*lcV+uA?9k-R4
=e7PK-dx3AM7?f%%eio@Y6V{vHQSeo;?P->t>BVQPj`aY1GfesR2Dw;G>~%(4$@$Z~_YFbg0+8Q8>4ho%=p4xeK85z=tRg5cznI8Ez1B3{dBk!^!(UJV
K8x4aW!hm`fb&{<tXosHbKR0Dxfkf0lI2sDFJV)#lMp`LO#xAUvrncJpP{eIHjI`6872mKfr+$@_q=*p0}Fldw?aV+EExWz<`)((W5r^7v=c_k#Z5C!&
UKeQVDHK|6O{6W;@2gWoLjHZ0T$0M0+nndvbS{X~2Qb_6;feNaKa?-axzr=C6lb%ovkTHyi64f1g=sUC0{N*r;+0DGLvQ0yU48tk6<ozt&(|N7Q9S{)1
9dz_2xWAgCn@H>x1-uYh^zJnN4T|-=qWSd5}HW}{W8Ku6_%xQhUpHnER#%^2nNrRtd;0xo%Xen<8y<uk(lswUC7nUZKX>SqzZdlHXb197G4v<?#5REhN
m04d9N5Ud%PSB+PU^}z~=}<lwj3<77N*m*W*_O5D;p63r!Oqrbd+cwKiY3V8;p5}dd=i$r)TldJ)?|q+A3i=F_>vR`dTnV50cIhU!}04;zuFxt%4TbJ<
kGT{c|5EZb)|Bsf9CP<sz~*aa!YO@n_$`O%xHHLrVO67jasX(Ic)58YP>%vM2Y`9_G;zODZGWNR&YHe^9CM_@{5+@lvf&$xD1xU0~$h^Tmo*otOc{EiR
1HmtsD&l!&KA9-!+Rca=Bnkj<(xHmD4u~d}q>`jmGKY?Ph>h{~vpA+T}QQo(cYyIQ6Axgc<=LNG$5(54c!~g#<`|1nD!U4gdlqKoBGW5SPR!d66Z%wYW
X9Tk<lNyRG(Ea$8c5XC!NBpEG}DDyvGL{1*l!BQsb;WM*V!mgKP`PgMj1cX{u--b>zx?@LIh>wBz+_S}QQZ_2=l#vs4AuJ_mpuI_1Pw8U1_W^ZtPFWBA
Lhe&m|hiaQtd@yNmIdiZxXxO>7pP*Xh<*eN!5WULy(HUOjidi6QC2oZ5wf&vs*Sj0vvcYJs9PQ5zawKuD?JH-6#jN9Yb6ZyXVBWcdM|gX2#i7a4^<s)W
NQTv4wgvRseh9zcje0ABN~UTl7Tat4S+#IJpqwJ=@7dxI?yv19MHVtX*w|yZSL_)wytW^APR3-nS9tnDXIk6h+J5f*YmDM*Fut}QD%lChqA-03GZ@m-J
OAORF>FO#iXpmE#M4a=EcUJG1^-Ugqn#6chdla^uhALUT);a{@SWHBkK%igvpRHk_8RJJFuCCG1fN<9duHYz{YM;3&`ENwpKZ3K+UCiBXfa>UFX#`IX{
&!7KQ7=IAl7)^YUc`z#rhiHi+mi8?%+EZH*hig1mCd}GM}cUx6_zw_)c50ykM_Rl$lzF+@g04-`Q!Xfes+UL0N~T0<PoJtmB(wfwEi}OyZHMU(3f0`a@
3WZYPdEQ2i-#4c}Q3CESnZ*(9&hK~Gv;w6`|8?yTf+C3lYc(?f+UXBY4tkxCVmh>&H(VIbeiX}cJ~Yx-k6;>8nu2PtHKlU>7i^j*n@65lIQ!qkd|aSh*
jU3_H*OKN|3IebU)Wgiho!f+zx9i#7Gx6fr}tqN5db(IyMhupRQP(0^Z;~~d69-wTkcMadUj^Eet9g+$&#1k02i-}{Tr(OHkb$q|}uSdXlh=4=jycZO{
Hrvl{;ROOZ$7#tk2#*U|yAg~TGNZMjG`YRr*Y*Z)p^Ck%xW&OLVI-<Uy6eO(^rD>!)S<!I8)ph_YKGCuqDA4i70WxDT`m)T!~<y-9d5^O?U@Cx=a0(62
qwJZ(p(P?#Y_4mTp1jvwRBkc;Z|2x`VwtiA9o`sf|GIrbFHkUcR9W{NO@p^))JP0+0yF3-k}Zpx+sY-l+zil_3RaX$zOXniMi|blf;rX11(f@7C74t>u
+2dMx$g&Yx8mYIlN<v<g_@%*_0Cm)IQ6<OGvBD?e#f|?sHz5^ej;MJphYU3TRbMy0`EbeQg0>&B(RE3A<=o(-%o!@Z!!be5yMVxLm7Dk_Y|ijyI>qR`t
91wEH{*sWjne#ir?sTif0Y&JAGGTB-To1v~`UzCA|U(}fL-O=qEN{lK&?>_hfElj2t6at$}V<tEp*-qdT@5AUT8Tn>9{i`qGdTlkH#n9lPq?2#dNZGR{
E*>~f6nJS;{Pl??v->@&ISL<&M`EK3?gkoH@BcP3!AURYExM9YQuX5^i1Fr3-Cq;d@?Xx<q4B)y6Ukbgs0AqP?>KdD}3AnbOSw#9U(#H#58Lwc-U)xXr
pb7?F@Fgw8$i{2f&z*lM7z>Ps{Xp6o!)#&C{BDE}pJzZk`j15GhmbQ}m4@+1ifBb0i=Xm8&o?bLm@Uk+|M1LwP+YbTt9}Mv=RYyJX~V5Ew|!M3rWSi4-
&r+^!DzUp&i<p+hnJ>)c4OCr<;j19QG0ON?$0={5kKzu=b4cu17B1OIL8%*R<;mnp|{ytXG>b(x^~6(*>Gj7)$$;8D}8gDfw#AEQeCnN+2dB4FofZ%TF
~8@0B`;K9DkVp1O-bPija|9Jy!%`NpRQk$yiKzxG=4e-vt|~2~S~0)e4SDWJRmXX?Ynxm|-YcY~l3U=Cp@pwzMd*&ZT|oBu0V6L7ZFtX;MX;`5(gto`Z
?tRiLLwI$Xs<tal|XYr?A%zu$-UA>3dpxiK#76X_|817d0Ez-(kfUzkm1%msbA)X4O;@inmN7|u^J5B3MIL7(g<d${z;fv%D)!8h6`Y8=2c?OVEXsNWq
l{0A)N5awG}^t)E<$CvbjDOrK*_<d&|+|Ec-AZ<G$OqNyK7rA!S^snpqe(hhM5qt-K$tS1S1K>OD*CP?y5BLn2cmOHl(MW{W8|DBZ-mD09>v2`H-v)Qm
enZvZZ^m8c<=>Nh|D_*HJy<oZH$-<3@1{QZgNk`SP94O<)bS>`l=ho}7KoQ?=C!MAzfqbb;xQ<z$E8WaAD?aM5x)9Z@XhOU+B|CJ&YQt{@HYiI{wiQS*
qgz6ut!&P#~%dBd^D`5^Ugp8?*jGm5dVI|tAftM(iXhQ6;0=1$rWDpZR0n%WPATrC88g3-SrlXw;vD0=)4;|NBcn#k<MeM?7Xq)-^f_r(Ufn&c<0gRqx
QSGAtxS>UuZubl=qMWX8S=m%Wsrn3x8)``q*3d_Tw+2JMU&Uz~0Rc@XGV~;}A-p!SvXJk^|vyGR@<!=7|Tn-J5#vV*^#^-6Xhriv&i*y9q=1y8$t^-wl
)oe-L=3{TarIcf?5NtxW4(tblm;XVvz*IV-f^{gf|XW&81P)%H6<D?J8*_||A8><#mi{fj{>{o8;ueTHbIQJyF%Gjw^`ljvQrzC)YHr(`H}*<H99UKT(
MIe&V%xDD5ZZQd8=uq9_3@6hj?dwXeJqcwt3RWy7Zi_<NXv~quq2GA63>A4yMkfGb7(eipcG9Q)>X^$g^NTx-~Uf-sVWl8p3Ls`X?mV(Lt8f^n5-c(H~
5=9Ell4WsyTdu&iv&ragoOH&EUbjI%$IXHm%4?m-GQ|tp*SF!<>%YDYj|r^T-nChCRt@Hdk#&LQ36exe%AH~9<8k3{(mVN|(Ml)z+W-=|BFbtRg$X_q?
$Ap66Iuv!sZOz*;O!2J89@Z@&`L}j%r*u@2ZJD73mMLgrmG%$hgLeHIec^K^tD-R%*M9QvEhaMPRVkZ!2+XN5?|1IrK3`HoouLo*iO4kY|Jh#r{#3bJ2
Y0cS)1bAbm#>ht>r@~`jcG>@6bx!jHZUwwf)_pmCp7z<*jmE@EU?9BZ3mcYx|Q1TDh>YG3JlOLyPHMpg}rHKi-^@snBhT)V*jG5#{yxXe&fY2M+>(%Yd
36F6seq=KE=}SQ$7TR&1t9yQN8OuI)oNx*#D}t3~cG9ckcR&mT`GCMIl&9m!I=6-=(%QKL1J7Y5~t)02PQ*^k)YZt^j=Udkau!I3l(lj1qr?hdUanFYe
mAi7!i7n9j-z2ghCRy0=--}Jg06`ybIA^)cSvnX=S-o@;yqAJpn(d%SOe2}k^6<-8vKiaB(bS)olH`*Z`)NDt9P{oPbK>J<AkB0vgdWPd0mYz<GIGpC!
Xr+|E4g-dl+Uxlp8t($FbYNR7><02|h9}brH@`+JsQ~2L!!C-;nFORA+K3N(YQ63a7;AsHLMyde!mK-Qk7OmWT619z7IP+uuF*=Wmu50ZfP#coOUb}BT
In!140B|rNKv~)FcYrPN-phH;^>%csJcQc5vHlIeO+TW!=#wZ_ogfZwttOQ;x(>tTw-bY@+!2DMzW#T#n;7hPY8xR?bG4CXeDlsMi^&rj5OAU>lj|!Pt
Y2`)mT4J%vzCMj=Z*ywpHNOZmgRE=@qDxUZa(+<M%aMDHc-%T2(49M6Z{PvTOUgj_>aPtu#2yS8y$~3tvoQq`a-iI<LcwV1nHOgb2+-W`V48Mc9$IXq)
bEzvB_Ai&wxD!!8WA{iUvovqgN-jv6wXaY{b%;bz*FXl)pDc4xE!PrGYhj2N|rAV#o+g8??pHFoTjjqwCVduEcirgoQ^uczRmo!|!<hl@KIuF9^RYd{=
d)&mBjifN$OjfZey&(yq|$(499o-w*k5A3OshB@EQ^RAnTPJ=#$v=fN$dy=jRV{!B;`Y4Wa*XvLB^)6&CXwer>^N-iN5YE|kOIOEZ=XtWGqkQGoK5W$z
PkOKnJNl*k4SCY{Z{>fGHPi3pZC{R;;I`g0UoAOW8KjdKKpzk=$%cWicBSWND}I_0x*$#q3bc&H!W`{4mfh{{+Ru}Ps1q$$;xG(Zq~;v1ku=V`)Fi#EN
6jvs(no!HD8b2!Xk*f7U`6PKeI&CX${m)@5EiRm>MPs|d#=CIgt@RPd4mfWiZX3-F6)ZNZEn#p;yjCWB`<aixVFEO{DM3C)0onQIgQSBrEkrQhW+s#hr
kG~s$5GKTkTSRYb(rHvCr^u?hPZqYqb)mF+MsVG2BgN8m$Q4x|wW<DHjf0(qu0eP<44ppNS$e1FaUJ!g!rzx)Q2=uQC6mTZim?cJMGo0o^A3dM6LzDy~
pnJo(q1{m2G|hk)-^0vt#Pq}61i+}h9Cf84Q8faMZWaLH~rdUrC}U-Hjv*lq=Sg^Zd0DCTJi-5@mjrvB3pH4{cXd17;d81onN(;DDY5O`4zi=|cR-JZ2
h8~(G5OCD~Eo$5=hqR8B}|6Iq9YyZ)g+W}1X{Mgrm(eM_mbmCtI0|sX^85dw?P=O!@FY0MaGO^Ajtv@fhQV9geZs#G*3L17fUUZ#0{B)Lh2BRr(b5$-!
pVALlcToTlw}NYtS97Jr(@V4x*A^Cg(ARc7IN!{dxe{Tf(vW|d7Bg6EiIpzTEycKuAK1Ls*E}08V9*-wX=O1=j5GfhVJ>}e8m~>WIgAeRhE~&TYc=RcV
_tw`*_M}D2}J8sKg7iBv8!$_o7qU|<-KGwxs1=us_66Jb@6o!<`mqHww$j{BKDqSRDNZ`g`W|$;OG;tVLv_E>p`=~p{{Oe&T7~PKFw^H@O8ZCMjh%>{<
MSkH;wpxXCFd;%Z6NkMCUMBa2rf6=C;+auj}}JZC{@eTB-Afh>`Z26?o}9;9L2fM<*M4%gRLWBFPE<ZcBT09`L=<w<u8dkbL@`H>xZ2h}<%7f<7SLZL%
T!&C8s<32f+XYI40rkv8I0Uw3}%GGF+^ux4*!dhf_kh&S}l&kmLJ*knWPmm}KV9+mVfD*4rZGX-`YjY@hLru5OMB;wT<pl@*h{#jnjyhYxQhivuj2i;c
^kInNz{Mu0&?Y9E(Jk}^$?~1>-NHElS7lrHI5QWoub+xI7!+;(u`1ZTMswUn|29$@DVR?(1X80RA>AT54@>v$tBOaEk<}IqKJpf44c{jznI*&|9)Ot6$
FWw@@5&q`q=3h_EwqG+w<ugFjeKsYo-i<sSy@K|GKzwhJl??j~hkgcC8HsnZ84&O4-0&8u<XVpx-(z7t?YAk{*M4MX#MZkiVfq%>+SXG+u{VeCe1;GoV
QcGRwu&%k;O}f@b^$>Ndov>5IeRAME6neDL`k%W>nmCkw9vLwb|_O1lVGM?)Dt=-EGf1!9s0s*dI0SOZ*kXG><8RL>4`+}3ssqqmC5xLJ1m(cBvGwcqU
L_5cCW9nF*?p>=L9)XFf1BZ&{K<2-70c9%A9RU#BL<SpsmuKk#Z1Vn?>JVUAJ3vQeu1v0((J{!$bS}3i^8ejVtK!I$!k{GD}#KxF|*!^4*G&o_JMOY>`
Z(XSj=MY;aePYk~0*Atzm81GDWR!}w{GnZX^z=g^z4gNi^&ZnQErt~caMQ4231KBGC>o1797A*!nd^mZHF)`PoDNR+g+aj+Gqut$~K0d_6F4V4_EE$t5
q+*SIXbe)jMqzxN^eIMWK?PbsD-a&j0C;NfqZUMt(k7XyO6-DwzLZWI`73H=4T_hwrjc2^2vc}s}qTQAuYp*Zrah)Izio^2<Zc~m^%Gj=}><&UPHRT?m
pX!Na$9h^RhqkN+#6^n9pe4ZJ7E+iP6q`o9CdTX#djyZdb+GCzg=_m*4S2rg#RpeoJ>D>@YyVIkdsq<ru|akjt1nd75QI=voC(y}Nt-zN*EIy87h6UY$
5JO-$OGLw>u;8W*v?K6EC-1Yq^}()7uztp;$75J<E*q@-qnjj?;srKdR`}p(d+!Da@pl@I~#WtI+lV#|2iR&of3(PY$LnfM{S``T>C$p7%O@%BO_Dq`S
yUnu19tqKkn*@Eyivp^mgGUDT8&|odJZN588JSA0ir$Ds8gq%$@6cS|^Cl*}i)rV8-5X5@39c77)FTKf28D7}MjH_F$IDhl_+c?Nj?e-){Th=uh-?-@+
R9VYuv&JtriZQhuMmhWJ=k+}%*V=E+{av*qav2v&E!-aBQ_AYIATOXzQyW$SPU@#*UMY{8xq5(!6tl>?0&cHcB1k*iM;mCtZY>f6<pjxYE-)hByhe0^O
)BF-6Yle53Fb{aS8iQ&CLv~E)iU?Jvieb_YO`+B}qm<h5ZraY4fjf6zk@%uWyZbVUYpehT!g`6we_Imtve7_$52#8OA$*tjvDsjJSj+VFeWCXb&bunL7
4ks=w14fjX(OuO#++J~W2QrW86#5QG#drc&u@%#5xbnBmIbjYO3p~1+xiVWu+Ym<S<e)2K(!*~dEJU)R<>{bA0m*m=xFL&-R&<rWt#@^rpXpe63V<X@a
JD1{y26_+<)R(k_vRX>4qGhTfJCB|7TIYg#K1MX4YQ?A(p`J(ZW{AT5jTblsy+9+eOp5t?NE+v7%f7M7D2wa<e!m9Ip(g{e}<@xeU6sAIjp#75>>D?C$
X-O{o(Bu_DR07&X^T9PqsA7uoa=JBb>d3_^@*ur{(!NN;$tjbKtV&E40k47K__@VOhlK-Eh+7Iffh0;CyJax~}%K_<21yp{2{cde`EFBHEe*U~0NL=>)
e4LAs%&<mzrap}10L(QrlDp04fSw0VVZZB`1LVmRij8T0&#{<MB+jN=xkSeXV_%mUIXFow_TRdu7Cf3}~3QDxIV)?!uYe&;qJ4bbGs@77E?+_n9k<Y(X
6U&{*GaIqanxk}Uet$t7T#k3Wzk1R#ah3g4g<{C27%S-)vttkP<evgL<vEI_k7UY-hNMDU&ZdIydSQ=cU%ND<m8~oF3`v7;{LGE`Cm^WzHN4`FIa548*
x+e8eqTwH-NKN3Xmo9R-8@H{?_C+w%IAmu)n6^my*1zuTN8npz2=-boKwPDAUn^7ldBU9axGRXY2g`tA(lsn2q(`e1dB`s0gRIB%l%4jM1uT$E@wJ^BF
&FJ9muwC2I{z7t**#oj>z%IpF5Y7={O{!72M~7Q4%&m7|K9dCq1c80$FngDGaOGbiN&ASr#i1M8+52f{5b2Ml@kpSBO?WLf4hZABFDb!DC{kS<P<-|lm
k5HEd>K+`CuZbL)#tQCQKSvsV|6hhu~&?5{Irw*m}2)r_)CKfkJ-{SF_F`SJmYqzR(YPYF|-B3+8Jq^yMvDH52j#l8(SA>SeSx6`9e6eCQbQG{8w>0+*
WD$<?Tq)n)wH_N9s&c0CN{VUXnA4NmZ9{SSKmCCzUnXmI|1L%`Axby}U|Qqw+%vR|JzCMqdN2eq?r#775633T`=xfGa@>Rj4i+2%{`b@6qy&h^`bM5J#
T&4frISDfvq>(Je1{D{L6z?7IWxstbsVZ(n|sjtC&HcDx=Q`Yjjj<478`#QcJ06j5>j@Z=&FCneQ`0Mz7J^pnNpVJ%B)Lk7rxJl&Z9~7>a1a-$v9iEGN
FKvAuJHG$Vj<0|7z0yr~!F#7q1hRTm5oD*w={m|!kLR^3Z7u;r*yri@-}~?<U;N}NfA{g9{_eAHfA86U`Qfv#{NA&l{7y~7O%FGxp*OQAFS5wn7126<?
{srq2I+Bh>;3mW`oT9o{K@w|`N7xfX+HYSkDvYZpZ@dDzxvTv{^XM{e(BjazW33e|9<`a+~GK7lH9;`Hp_2nc9y~WH|y+Xod&08^^4^2-tiu{i~{)H7x
4GrTSd9QPW@nWBwVi>C*FT=S%;kT#6lMNiy$vPsNacyP*42c^R;~Rmp^*;-~RB(&sV<x><_>8%isCMN8kFvNB{M=KmPicKl<}8KKtvxshjHM)XRMK_rL
S(hd=t{KY#zDKlsJ7ul(@Y|M*YO{`z}02Os|Q_x}0kfBNhPUp@Ey=s*0^voHU&=HuC4{HG89@jpEK!>`w4Kl$?ap8fboAO7QCepvVX#<xEH+aDhv{@36
7<QIQ`oa!szza9G*-+lI1-~WHV_}lgJgfhquH~u==t<sx?o8J_R;AXYXi<?ch_Kuo83!-M|CMr%ca`X3Z;G$;qCOUObZ)TYb)0<+wzFCJwkbdFjD4-kn
<|vKx@Z-$$sMgT?^(;3l_i*C{H=Ff&(jW=nzj4!A+VyN%ezV%u<in`e%W*O1wdJ3$b^AVcRCKy7KFEEyem`*(?^%Zb{jZK%{l{<JjB2(nMgGh0f9nQ6i
uFrBx*6TnkB^q{`(OO<XWy*_aRYCT68zGS>cKao|L4cX{{;W%qmcjTt2g+~M?d&xEx=mfNAdpt*J?37`_fmQlc*_M_1exdijt^^f?76NP#b5>-YzMkO%
esO8}D#4`ut7ZwQf2#kDjwrOX_A3MDs;)gTH^1ug_wFCqdn=<R(gMaVKARKHpJhwHl5RS=G)IrSlsY6^k4EPBgQqjAp^?1Ml!bExHd9H=EbiSTFX&Uwr
46-~Q{G>)MQ77~ENQwLm`n>DQ0ucoO0Z3#)t9jMi+|JRduM>jyWZqj3K5|9tirU%nLaN5A#MXWu>A^9_EM%w)a0xn0Ro07oU>uH-^shqKDlwYQ!fj+S&
Zme1elFL<pb_l2{0olG)t)8}SdcMkThU(~%Wcs~cDqjA72DvDz;I6u2NdwcB`w;cY}_m4(!HjgiV_2a+&>BoQZ#hSxk{`P;l^{1bG?b$E>=<G~2$1kGE
3#UAa<IjJ3bh01*sCMOZlsU_*CfZw{z2pWS|39zg%<PeoV6`a@H^=aJGy(THPkG@U@{@<vq2y!?|1ST+%|&dg^?r7<Q<VCYH!NyXsH5=m#PSRMef+a;z
brz$VD`hG{o+<8U;f6kAO6Q9v!}T7?CU?fRXKk1zZ_Teo5>pfuXlET=h$<%49?6wUwge@)N4KR6U=G_*2}6H4eN;E7DwMd54fE6j+bLV_~0m-J8r)Gjb
DEA+vnI<_q{o;>bc_1ygd8bcV5g?GkDhKr{+I;|EI&|nYX6m?-+#Hx^}OVmX2CHE$0h2#}ypoQvPD@qYjUZpS5_W<qHATQSTg8v)Tb(#yMQ9li-8%EKO
D32K(A||M(y3|IYS&mcu{){LhZ7x|PL`|NAkLT{8ZS?|uC9pFT*7wJn}jam&lUKXH2uM=yAFlPqv+XFW2Rxc)N#)V!y?^3ok)ZP6bbX}sDhpMB#8pB#P
YYqevYL-lC~{OBuxSTkHl;CkG77yI~|Kf2n&YUb;}R!{cvpZ&u}fA9y#fxr0Q&ZIv6=Kpb?>eANF+hRTQC;#x5AN}zU&ytYc@)$~Qcc;ru>vo$;g0MJ8
+9b%2s;nasejA!<gRY~|X(PLL1B;5!-yFl?vOX^yJ0B;%bC<KLctIV|Ya2;}xm(n$xbW@zOp~2N_<=ijqx3<7{Mpw&{@wrkD9#`L$2zW`B>KreeXEw=M
_>Q$(cXXd?X%ck2&|UJS<EjY*sDd77e~$(N0Y&ihox1$C!KjZ@jb6k0qJpUJ;lGjIn>Or+*xpB{wSt9=1#MJa6BnovGvJ6efbzs|L(79E2#PS<ZpiK_U
!Zbzf&{v?Dzk+J`J6M)mM)PrJApA{*PyW_P?K5s1JGPscwDxJHJ;4iZfGe!zs_Fl%p={!%2PQ`@+p;chZtq8~2U7I);Fw<DS%8|M%Rn-#>0n&*RzALyi
`5y%8Pv-;+6fQ2W7=!_&d<+3$V(**Cs+=I2HHImX#f1-Ijt{EKgV@=t$OoB3_~qCP6TIJz7koT!`~?>A1ZcYb}|ea?ro+elWg;if)lr?W3yoT-k%>$#I
>>-Fj+i{n(aN{{l1j>^9#bI0e&dOui)Cst4WYWl|=;CPmJ9;83_xpQdx+~>~vt;6-v(th@fU;gL6II;PiPyXqfNA;c9ycN<#pEFm-S#S9{`%Jy^J3jth
e)GAy$LCJEJ)2w>6uT@9j=|V1o(JjE8t>Nc*YYUp!%~>7SG64mFU||cLqQ!ue*P!VzVYLFd#?{mwZe{$^rz=%AO7s?H`q-bKtB1uetakOXqKN(Y{w~1Y
pmZy9M8n3v(HKH$AflF^X5qL2D@F!>8(+8dRO$D`1?e?GW`Aa>1XHklRW*TPCx0>Pv-O!$Iid-^RHI@t92UQIt_1~hPO_`Tc_cz)9}`5c<Vg8bspY24<
}9oiPJ#hG>|wABu)c~(?H@pf;f+8pW54}_V%g0eV({|?$$nc>zulEPTe}EZk=<t&beFX+>JbSBTwDPQ#bP5jXZZF&)ul=L+bpHIzOb(59#wm`uvbNKV;
4ine#&&yOkMs{JWNZUZ2qFSao|<{fe)zJpYJz$ZL}xH%%)Z@kfq;Z7b9=T7*~36=3K#8VwCuBjp`d(ZBJjx6|~++v)bpzc}!mPRGw}xT5H7OwZb0J|cY
yF_>9g`g(*EJ_==8>lm~RD>OOmEzT<sTLT9Bp=ik*!=f*xO}?J?d>fc-pAL!`;T0y3efz)|djgTrepgf>Iv;2&Gn6rmN8DgKQM{213@XIvu;5mjiN@nC
mJFhJ#Uop~ROVxMg&1UZpjTkJ_1Z6A8}s_LRomIVM_9<FqK802t$fy+8~ezU+kI8vL3FdB!o;-DBu3QDs)SA%m<Iffm+PYQdYWr?u-xvW?y5qH^7t(<i
yIrrqz&b@KG?EoCyv=*zL(ZKqO4m73QI`SAX})lFMzI0&<zpLEYxxGRW?DrK*66r%eZeHFFuClUoj8<@OdzvzJ0~lGP-@)W6_KD2iWlI>A*WW><c>j9i
2C8e}yjTdy)4qcVg;pV)(*|`!*UL6mhcFr<C<-0la^~t9kczzPk_n^t+dL?Vp-5YRL3nQBq1|2qT@rd2~z)mFX?y)Iclr^beuYHBS%l6bUIF%~xG|U{{
1~w6kzMaZoc@zcL(LaxuUA(&R-Qi@TS1?c#myFXfDUDQA9mh}wD;kvvMC*+EMK5t(o=xCuj}i&8HJkX5M)8PYy8l>;p@uy*B(g{C4tN}#jtR^AbZ3WX)
H?qWU1F;I3k?o(2$*L`KMx#S!^SbzL|?HA$_?q2$@mkje#$-sr!9}Hxqvgq;N-gM=KBN{06Lg#jO>g?z-Qu1`Z?7Dd`9^<bIb&u2aMf-2O+<H4N<%I8A
L^80Q1CJ1U#3A}p#v2_a#(M53$RWC18796Nkrhuvxuj%T9n<xOB6mW+?dCfApuk6ciaT((dg-Dfz@3sG-u`lqsh4v6&`|w;bI2<x;t!#C7t@{_wZT42h
V7TF2;6HS@U3Fn8?5*Z+F!jrJdV2ykGAi#5cxs=K|cf@dE8820SkO;{>++R0i~R1T3Ur0EZ-(uADjDtvaDdU^Stpo;2dUiYWLP72?z6h7xs{Jc-W3N)e
u0r==I1|rzqS-TM1jqseQMwJzL@q9hx9#n!0h*URP!V3?sJQs)cXmd4js*V|$Af2Zi}W|JO_Zj$SsQi@-hoogL|Mvae^o)8DHjz5SE?f35V{J9<TYz&q
J#{u90K3?6dq)PAD(B>!J8{S&?Hn*NF2g5cH4JpR2o(R-5rll?!A|MltbC;p%K|JCsSME|p;pPtTNC;OTn>2I&jU+_0x3j3z8_v!m#-`<E6-~eY^Ip-+
z7_{>>25pv{(~`9>aW<p}6r5xmOqaHT<pGDz22jm0juy0_%LB93I>4zRp*FV(>-GU1_|PZwc`lCExy80=T7k3G7Up1L*bZ3I9%IU=5YUoJ&UldHQw+{#
B%4c}-NFK5ujN9U*e4D8vOugu;NcSu`f=8#`L;4P0FV#vnLa@GatWecYC<<5Lt3yML}oQ8(9qijPA+ViY1p7I&&3V&JL+C%r<KC9&NQFE=|Z>lYx-hkc
S8`l)ZFCNH5B;h5L>|Hw|s-XLv?ETO+8;`m64Q}`!2rpB|q$>4f<1QE5V`H-Rs;4%t}^>#{)Rsqbt8bpY~)Pcw&Y?E>q>2KVq5zE0mlj|4YKvMQgE}u_
-VD$R7@tFNax9onepOyk%STfB_+(qNoL@WFF_z)K@Lg=b}DzL&ecWXMLE0LDrwc*<wTJ+{5+nt_Qtb3=f6OZYxuRX3?JOBJX+HnSV85>UMeGslaw2wBQ
I;F`vtNYza6bVxiqD^8C#I*1=lP4(0Ss?C<|a^tpIb!tuV6d_iJ(4fI5H4t-Hr(o!hx_rRBW1q@b3<;xwBtU#Z3892=RLoREk>##J1?%*hhm8G0?)eLM
ARe+|6dbFJJyOJewdjtm+rs*;YCr$fb=wk(jEsCZPJ@hKJJx*oVPx?{A{)JsQk-=!I39vux16rDBRRvnRNN?ERFcfrMW`??eBvd3rR_u**;C5PQgMK*c
vvAT{gtnAh{e&H@20PQ<4TuJPxu12lTl$8<`SNso%%;lYVuSu0#2<$gr*PEIYkur-&jYQJI2hucK{Ng-rOksl2rAeQxGpW^bj|}7>lAQWyQUzudx?Mwq
3OUtkZT>9mgRt5l~>T8>=(J*i*OH&NPT76Znf6si94&<Niw6L**#!1n6wR<P2u(c2SSxK=|}2{0%XB*aN>={TmX9#1-<PdZ}9IeoiQyWNm;R`B70EO#8
{W)VW+A8vf7Z)>)OInigHR}UlD)V9Z`?BsR>l84ytq2RHXp4q@o%B+U|@Nhf3kGElz7gt+&i_8R#z2pf3#21MDr~P(#&e*I-!(Orf>R_W9ZVcl>l<>}5
=(MaI=MFfLslI&P8BB8hHdwwmZ7Opf+1N;%1cmX!KXw}J&NmZNzI4*fEQ#ypwOf)FZMgFek7JRH$&ga+gW>{+zf+Auh<t0w>Bs2c;EF#rS}kLx_r+E{?
<a$b}F$!MVqj&7D9Zl@$vdoAAYws=nFuIWoNe^%S)da#rQayLPv<+^8V@qw(XSNsbamurB=Fbetu%k|~c{x@Uz?Ck#+{3{a=r#Wo9S3qPrj;XzT|Jynn
6ngZW^~Fj}W-PZx?E3HRJ^Z@|A_id2FQB;QsGL>fjs?oYw#om{cgDJGjC_LC2lfU|Ck97r4!SQJ{3C=I*8TZCg(&TX2LLtdlskoy@@xKO+aV1wodrA`#
AHNEg|{}qJa!Ka{)K^G<b1HO7GONiIdjzVBwg@lzIOlqKUk6b91wlWW69ajgn{Wc_g{g>QXX{5DuEiP_Bp@7mHKb6oi_NlBdnW?<Z6+D(o%Y`*X}QMA=
U2jKQ|B$Fvuu8L-V}UShuYG-^&LZ`r7`bVoucYPpJLVN$FgdLu_4w5#n|m{EIcKx&U_D4p5oCY!0m1Di?e7J^F{sd;zC09@`>sk7lf))$5%hb=bP5FU%
%+2&TCz!5QD$<w9HSQeZ<TepCL!WTp#JLMH5X7?`j(&UO0uy-1@e|AnJL(QpU0<RtqU7>`I$(u0lI(7&Ye6b1T4FM!i23Vg+bO9SA0lWh1uC+2}J2dZM
D*o0)^?B(=ZJHHLhemPpot{!*Tm(!Qi1w{Zq(GfW8)AfG-a{8=+F9p6b0u>F?!ZP)IAL}w7*Zc4F`74Bx2*WT`a=9FIEfAFC1R8Q#(AVd$Pv0|z&Ex&+
vd}(1@>{aSEMj?|#|*t=`{sd8RfEx;<?t{~3l=3*ve;S!mayIq#$%$YH|%0yZy`3Lj@a%hHjRT}^lKZZ{F+XCqSc4lMZwc9zKYACTB!!IrKsB1=Ct`%F
rHqY<oU&Vlg0FoFB6uPQ`taCOcIF$>E)=0%nW0CXcsZl5oF(N?;~im^<5SPbgKF2a#>UhRS)(RLTnU%Gw{^8LDy2jd&R<^za5OHpE`#Hno>M-n2A{lR>
OfodW*QF;zL(JC(D@-2-{&&G0^}Uw1*qjd0QAyf7;`hHekt^7QNxn*htaHfTKd`B1^Y+6EU~VfuoE!F|v?%lXwHU$k=<LAdC*9?F7Y(&33ogI`I>X=U)
bl=eZMOcTT*$ydWMI{A`mG92GzO${XGX^SBoj@t7;`X}{c1VxOZbntO3&O$}T4oS#qoOVnC!2VkeyhYY%$3%EHA_{3n4X{R-o_WkyQVLbPOk%apmg8L9
IkAU%@mc88qifHp_`2xn%p|l-2hf{<`oxtksRm31Iq)V?yhx!~88MuM1$-TAguTgJGZDg4rkTKKW`RXdp<Do$?vuRnH-G2UH7|-iCzZdo~zfTC=`(PoD
fbl#xDVj(6f+b~~*20ZF@9I<@rMivwlVl_oc&oH%ay+ufgyS-A0^@nqzemA%z>C1eEQtzbVyfhfmK7Rk%h=If)F<~lRPAe6g}B8`L6oj+7(_q!%0nD6I
vNo4Y*GcwUG-oX5Bu)^J;8XMU_4JSo+lX3(>3zHX&6s=ca3yMfBOXEd4e%K$^R{3JS{_WR`WahPcWV*`+pn$PxNPZFoF~P^%MV3{QqiTEKl^`E&V%s=l
$R`zjq&u`cW_*Q{8sqpks=<fOqf`h_2wnDURkecYTcqc9sFK-Gqhiv?c2zsZV4uUmcn-2B$0>U8p)x27@kR!%?x>>a31)&1)3gn<j9e(R?oA{GbA=EqQ
P}U{*~SL2J;_K#t7;oNTCJE~n5g!5lZ`#x<JN)685}(4E0Ds?vwEWoxL5!}gqSUgJ~w0glIJhvutH<iR1->-k11*SN+M@WCVn!3JaD1PKL=9<A&3rVdg
;<@y>|Ng`T|G1OoQOh};>$ID#a+LPur;-Nnlp(}8}7c*=rgMPn1gu!Mo&l@nF;2;?Q_st%(2v_ojjX5pBRBlZg{7+Y%ozA&9<*-^V2+$&{VJ-$VSvIbb
lwyp)kpNj;CR=L{boZ+XoK0OXzrIG|AFh92>gcpQ?9}q!q?6hn*890Hah}$Mu|RKG!I`#Vb!jzQR3M0@TE9x(gwe?VD(Q2AxPt*g$g~hFDhH@6GK2nzU
h3B{9%<rHG8lHH3{EAf$_3DKbwpeal?IF_^yHx~V;wdGJJB}bOvk#p<QbEy38P!|`*1YFgj^zr2?5sCunXCY2Nij3e-t&UfR6Y8+CyWci-)920XFTF4f
_kxRQBa4nQoaD8={bPRGDUta7i`jYjin-QV$mdu~4NPbtbNE`tz~Y@V^Fq&vj##@0oEEM)C0YBf}hr1IGuoyh2xF+vBkW2jY6)gz@Rit_%*o=Rje$LTK
JcYoAzqqr3s*nc8$w>#sjA!OEp1IPPpCUpBSeXux=23ED8E0PD-@+RVVRkPgse<R*+q7)MJB#GuW>X)Bd=LE|+UZ02MW#$)f9J}qo5BV<$8_u<6YE_DH
}I#%-<zrSBW-yXBRFf;IieMS7$bHW2?$D<&Sj_ZZ4ih@2EHeo!In3(zEMl@3}H1paXz&fLawx~8?Jfn_pLUY(#Q;5b+GPaZ8Qy4Bg_rQ2ms<v--gdxxu
os^bW8x28yW7~ug@Kbr2OVyB-L6jCM3_>uZC4R)-1EXN1BWy)QazGD;F=#D!V|Ywj+|>VavJQcpP!#OrYeSdaVaEf0cPunvWIdSb!g|0`AY<$Gx`dX}T
!D5p_L_b#lijkj4H5y24@)1-OH?uz{g7+G2*hBf8Q{=jchH>o0Il8ae+~XeV&scNEX=^fVpFsC^8HW83JyA~-SN4}q2;mhZa9L2fpic5nCX-NSVq0y?d
N7L^*f3KM8R$HKQe`=-aqI*%BodXL4CU1*8ZQXWrKe(CM3wORK#L*i3nLQj8MZ?0M~#qNi^zfAo35xx<4}2#iWx`fVV}d!N0m=IbGspQ2_?piA_DN04?
tHN&4FTf7DWk&^M)f_Fu~$$zV0~N~keAtLAUA(ZHT{xh9NGY(=_Mn{>&ljITm(UaWP2oKC$4eM^~7p^bx1g=qW0VFljZ!QrHu`VAP(s-sb0thxa-cCEx
0JEoEXafO2>j3%z-BPUE=u}aW0%wYmnw73kXaf5!aml7zTVqyc$Lnf$^^;9^bs%-;CB<z+)`W3r@6MUrl-B_yU!;{UfL7!dbLt2=!CC}zo3xz^QQ*&vr
w48?ihgjj5+##?rVX@H$>|wbVN*dwCrv77nOMzVB`1-u$*8UNA9?#C_;{b|R^n06~ON$+WbwFRqRcODQK7p<dB~#RXAXJj0yn?>i)jKHA2PuT2%3!+ma
{8LJ8~Jh~^b(c`jfvUS#7q}v+59#;@5T9RMv(RX)#CcTSWpfRI@=*y5<HpepBan?$!5?YcJe+(+A+65eWnVH151TV5X@%+Y6Ws@(Y2~={B|%N*{vpq3;
CQ!M!Uk<Mv<o&Oc9K`zPiuX=vbGAA(nNE813l+A%xQdW)QJvNA5&p{I`Pf80+y4*$q}@#q5+|G{-PYHsEF_t|V-&+UR65lZ{Tj)m6x1WDW3A<LgjCaEN
0Bv)o28AtNU&HYtxK3Kr8vp>oOP__u-a1jF_c3iN($A&0iVT!+H0HZfp_e!Jc@G1O9M9V9M7@u)gyDhZ_0Tf=y&D0PJ_TagyMWl>agqMc!2os7W>f!j{
dM4XQjR|pde0d6l{V)59$Y`0b=F~m%D6F<Rt{zbreo;z_TMv)iLk;8O06HF>(^cPNih~F|BkMOQwJQ}NsPPZ$zcpAL8vOXy5vO|}H-5O;V(vGP7aoa+$
!>XT_{VXt;Y`QDVP!75eh4FybfmzIVo{a}F&I+I^dbll%#MoB3LFZIIAk<NBjvjVBFzk~W#nX^RK&R6p<_5{xaam4h0YugMojh+M9#x@Qze<ZkVoff`K
NQAu??2%+*?7$RUfz4@{|Fe5Sgng(?J;|c4#p)sj5{Q5v^O?Cmxr3)MW2(Td4%35z4lOOy%CHDzB<3q{q1iF<3Yu4j285AOc}_433QDb_H=Z<#SfD$PQ
jSj_bak1_3Lx|MSDla+psLU*b|KB3C8mT<9TX+g7G}j|5ekU-d!U-!FZlv3{UcZ7xY^vde`)yU_4Lu|2Fhb^j25&*H8RE@&Bvg|B3#)rGK3b@g2i><W3
U63EfkDX}w5NP&oYry6fS}Z@_rA<BA7N%L|~~T`Ri02W=UU(yj?(7%0A?OZ^RkvXdP0a4<tCog)}tZd@Z(?R^L>c?4*&H5_VSKiqmSaQDq?WNB>)C|Fh
c0Qw|j`7%m*6=2(G6Gk&z+5=roP)r8tkUhW|t?y_7jrz@N95)+?aJ1GLn$M%2%$j)MLUS`>o7d>Wa*+aauSd|-e7b7kKIwq%LY+3~2kLI5OKhIR?5sdk
I9h>qF7n2-2_u*xi49#w=6!hzlMsw2QUq<CSvFw|$*QXXamzy})UwxQQQefFlSxe&&qS++x*+Ej&$^0B8t6os<}$l<i3W^^n@^X}(Xpj34j3K<MQ@0~Q
8}45z75VlT>rtw({-7c78L78^Cb)gdG5<=mukXT$Rvj_oUMo)98}H%v>5;xEV6rGH2*5;w>zMK786Oi2)dOAy2Wk=r`u87$i^cuD>4LSxuu~iMo<?Et6
#D%LpEVN<F#PwA~s`ruwc8>SHXCEd;y_vr=l($>?8)1v2|d8jX{N6`@h__41g!;3`&~L(z3Z8m0(hcbi@9FiP_3obZ{&g!D2J0p`9hok!jMTKePHel(s
!ikY`4gqw|!;Od;5)O&H10sr3_Y!}3gDaKc^17O1&z(0_yYgP@Z>42VOKgI0*5Y#dQj*b9iVnGI_)9A`kbYzw*vq2?b;eHrKqvu(h5oQ2h+MQXN*0aWc
V3^IJ4%PmE#8ZaJd0&wVLErRCBXrTd~93P;wH}1*CGhHPmprxe&tyu5satSFO3~3~5@IO-tTNg9VG(hIm{EzhhQkR&i(u_ZIR6t?ixU4Sh-E_ddJpRgh
)e6COltoYg7N?75Z;Jwb8Z}`&<4x%661@p|mb2RvIAU8FE$mnKz<6dcW<y(@%`{{;Q8X4^9kU}X(I$*XQpOYohKtC8(?frg3wtVvS!6nF!g$n$Zqbsb?
`2SBcn^kXQR)I8g+?R(8xA8tFK2XJ*exs#NCua{356w1`&)5I2KbT{pr4_(FHC6F0dYCB8~mHS#VnUetD^z5O_y~%U&whk5H`*IC*)fS>=i@a7G*>2u*
-bBEwQ4{(G3^@b8s!d?^gpj^W9Z`vHyt;7}LhmMP4{)pj11#!MuF`(?>Z8!-Ca(&_#x0r0PZq9O}qD{CB%p1vc(nhkk;Mb6JmS{<{^~<UdI8zAp-cIRy
|>;ovxnrCdpEjc?HJ!<`AIZqCsnACWwZ@2FvUXtkR#9@!Kt3hb$27lyJw*F|NY$6z4znlKhalzToKB=Z4SwtB!6dQL5`iN0>aXioe8SO|K)eA@p9CKtg
`Cto&TJo4PM8~~`Cg@ZD(X;EZV4LGaAu$c`{-$lAK=y)Ex55+OGqr*HGC$iF{kHGpoF&W09F85uVXW1=D!@<sW8ul;q^tg^+%w`Q8YaQmIlBxz6&j$Cv
n0y%0qB-_s7L4{S)3>)PT3+S%z<3IpbD(IGJB$Nq09a<8tf0>gvIdMu6eAr4ZFi?b)1JpRhvAw9#>^sZ(C@d<+COD~R<c{ZWkX|Zxw)kIExDopmOTuhl
8}iYLWe6rEFR3VgJgo=u>VfnHb72F5Sk0Wj{j*oK>?cYoQC~##(Yf+f~0%wy2|KR(Wf-33+4HY!=&wDjkB+yulTjS&1P){P6<PO6@7kAq8frAUc$!OVh
j~+N&9>+XPYn{e8}N&XyFTAYQ@_a=mD{Y#>)N-VLYR>!*z*hfmI9>_v+*SP7@4#ikMNay`Jf)DzAM}Y&jMGb}$~dGpf9;QB)N=nGBax5sO)aMn|KL+FL
3%I?RN*Q?Yqz(I8oLo!-#s8<b@1Vy4pGvZ&TtO$OBJ5UedUG<k&a11U8y91dDzqS~&}eU$ZNNo&E10U1sp_(;VKTv-5K-wkyPHLzKP&G!DjVtT$XOA4C
Y8r41$Cz?&aDpSw{U_3Aaao)G+B&NLxbtlvTtwZ!^pKaqFGiA|OUJD}-R2z$Faq|o&qhb8EFrFPQ6(ODTn~Gjd*Q3dSCC3KV9hvSR9<Ozj-0eE`TS#fi
GXdH0h;jQ68T(0yr=;m@a@1z4p=Qjrr=nW_LSQ^-_#8U&!ikp#F7N@hG|FK9!ilLzU3qi&f&tzR#&ZFL5QL0Ox~pn!;N=_+@ojycN0IJeGB{X^&e1cbC
g!SW?XuGeJ=FKi%zSV*o_qh<_rZABca)6>@3p;{&xTlqQffcMQigC1d=}86)K`0Llqp}pd^XeJ3egQBHK;|X$4D#&I@)6Sl*1^Gv>3-J!61&}z^DfLRv
?mozx_}c&;0<U$$gjl(tV&8@b0tm(7R&>yB1yY7hp4N-ES=vpi?%gb(W$!!@@&F+p)RNcZan5CNQ4Y0nhGje-w;op#}txcVnDq7CUFqqp*rMI@w{z(GE
qiXe)uDt0iR3>4A3#ZH&)Mqw0A`i$v($zW^*f71erz@jStJo|>OvJWuq09Wb7!qFPTdh9~)dhA^I|qFPV(|88Ie|0at{J@Nl9f&VA^@0R|(*?8VvQ7z~
#TxbHmtBZ-9YCv-{4O*q&yvCA-L*4-zHm;yzE0QjbXA>T{)1cjeG0eDNtP6xeS*(@XL+GJxK+F3>(!9pqu?Yr8NO_>y@pwRhwAi`OE?en6MLnvO0rrG$
LDTSTT9oje1_tbQ+q}jelv7`<C^BPP7U)A?HQTzNPswIB2ESk;I7*YX&n}dK2a2`Iz(MGS{{8gBcCJ9LR<K1E+q?vQ=ALUjAIyVX#1W)o^HJZ1sz7gbX
>PgAY#2DU51>tHTrTc;+W>3pu!b(^ZJOB-IthV-JP%~pU(Lvz3tF8F3{f|1W<$Y)$fMn<!m!rNSwR_$CbUSZIog2n7?MImn?2;YXo=GjtQ@ij?W*TAvh
i>a*Z)-M_I#lncm|u8%LyD!@wqN;5-M)MSeDB<4u_1G)7*#~#9)+;SvX!fJH1iV>R%;&I~|m8G-2gj*8R!?lGvI<U!E@WMo}$&&_Tgr>9*jY+SUHJkrE
9YI&so~@eF-(nv3Hk(^%s`TQCS0sxPF6O*0#mw3%wqC3W7HB2DH2Oj`u>x7xC4e_d@P17kW~L!pBUx!9Ih4q&GDT;op#UDU;V$&Qh>@3N4a76r|_W1?)
(_qJUGI_$2!WM#HckyShGm+c+VZeF9CX%d58g<xm;5{j@Pp#9CPNnc?N|6%b5bbA;yXIQSYjyOlbTC}=Qc1WiQqs!!j3{tc3N|L2HU$9rS40smo8ZaJf
XL!E2EV>@(`UndrBB<j50|c}Q<LP!t7_`ki=LM6k;|~lDaAYovCX6Q-N)}Lz*o4B;muLZlTNKD$32SBp>6nf$*~5DNF2OU9i?CQ13ar!2hIFDo>ac0f=
P6bHetG=mBZmN3zMH|`VouX++Hxs?ST5cys^o5Fw3vk%!4g#4fWvT_<#MN&HH(_rT#P|Op;C%Ggp-mr2{460IlK?XW4Z?57UOz-YdZ0z3al(ZN+{ES5%
jYDgqCH0Zvd7lENFY<b}kCswpmnbfP)Sk7yXXT*}~3Yb!nHu5R#jw{VDob2Jzk$;m9@mzEHbO2~d8!YQk8CxR(nvY-_NwNypIXGF`pfA~~y3RH_Ap!em
KBUCOwSnP{~py|OKVW>GCswUP`>?QsYPD;3Gl``>I`<qiJz4KdeQ7TZlwBT424{qp?}mzV@PM!C(|E^2vfhuUqSml~TUjLo2g3?xHeg~Kv5eL3Bc8QA$
q(&V2p=ebxBy^_^?4h6eBEzydf?$HMSmS{?FFxJO8XQc-RbT^q^!f0|&QLWf;GT@WD3AE;X;*0rK4}lhsn?<$M&^2}56U-jicxKDgT(0y5rq%OavHx>>
Rggip8m2IG%yrZMOGYq2J7!&I#g>&zyQvxiX2vzMf!R|%%4=(a70|ciG1M5@&xLVvkN?eBU5B2%*!wJN9ZEnlE(5KQTQ#%cbaxvE^pxQO+6O+)rFq$s!
DKva!g%_yH>btQ$Vk-h?uO=+@>aR1F`H&l!;}3f8(LiodL}JcUmVr;y53gJqF!Vvl^{2S6`Z+VH&>_OngEuL2MzjNxtP&X!D<m2cn8*iJKm?oT{LXM2*
XuhFsKd^2(k{a0T|*3x9qIqW>Ks9JjGW4$*3H%e7>yDs}!KPN!zZPMYX1R;0uXBSnL=zb7;Pte$TZ-vyYj&EwaQ;U|vpNSb1_<pTE>03`fj?eg%C=vjS
ZnPiHY3k@?UJqUA0JcyAIn&R@tZ2;j^L7QT#NEeGUqx`ZK}?ff@~@ti*3Pu<nA!z^>*2Wc>Oi>M6py6<KkrA2-8$3NdWUc+R^*T4B*=_b42z0<`^Ru3$
K?DRNYM|n^W+NII?LZI$3&(^!mB}54OJoWy2AO7TvpM2%-KK|3+z1h|M-SklZJ|ZLXBB(ppeOmP_Hy{1h51)Pa7a#w(-~aHZU;p?Ye(>?%{NULief6Jz
{?(7Z@+Y5s@k{6DH`tNj%{sktZ;qpH*5OUD2yXn{YL}eYxXE{`_ixr&-SbEyar5Fx0e}C!kN*6N&;Ic1^;$ms$@gB&|Lo7c^T}7f_UudF{rHc+`|O9`I
Fi7RYrHuQJkC{5?-n;TTj}ioWA9y?9Y?MM!M}1tU&azzN<0Zbj`@HW36KB@kl=G8wgUhG5&#L1cmwN=kS$AUwbW{jE!$%~EXfa9>(%JtmGzbtF@Iow!+
N`_yFd9aY=XR1mwo$I-COF`*p8|Cz)RvJGS53tp2|GwN1Lmi>t$EAyNgTMuH8vd_-+Xq_R2^0e(J=L;~p|UZvXEJgU`Y!E~67SqBwi?8cBBz2YBn(-+K
J|>sR?zi^Cg#22pzaoj-c}OP_oEgRi{v&!2wl7oYvtUw!S-FTV2V*MABdeC%US@%`Ax&MjKLoL+eJw|@^A`_2#Ec>MV{9=-9c$6x>a<FEbr-9P&cd<aQ
>{QZCW|339caJ*%lUpes}O3+=yQA<DDo)~vXV%xI)ouBz`+CJH*?hY!$?>}jM<!4V@`^havr>|U<TNgI6t~=VfS7n^6ueMeSpY7sk<0ep0iJLjwPe3`m
g0@1r))<J^qrd!zM}PCfN3VVM(a%2p_#eLwv48t3-+k+6um9_>zWOg;d_Di~Kb`%{7r$`z`1M~udhLggfAA(`6QmT9_W0|+c<WbRefQJ9ZfX41PtP=(k
e-uLUafsNrf=u1D6aezKFzN3)Lnn_>Y~?H`_n78aFhCsw6*g?_XbM`${Y&oRWFJ6uf|cU>gU1V{?(s9dh@4naL9WosVfX(dw%xTFQJBBJ^r&FzVlBPIQ
eVH49Fzd$5j@`P_>ec`^lD}_0?&Rt9FPh^k!(-@>SdQP8RgOL0c_7585ix=l{87$AA67Qw@3RXK%dolh3^Ko6kWppEz}+^{^+XH}8Ds4{zT3-uJFS7q7
r(&qhAoTf5ySuWG1I@Mm~ZqLZzhSXgf3^rRV2xNg}oRF(YqPwhNENuNA|Y6Y8EX$bWZ5_&^><0f(XYU1u;t7}Vn^qJQlz4om~U-~5^{H*nF{p=Tz(Pvy
CNsz*Kzwy^kx%B9VKYH|;@4o%_zkKW0Z@^a|F^|6g>9>CQy~khw-s5jTGyf4(D99$LQ}EsP%Wpmd`@b=i>%mVrw`8TQo4K)+`U-vJ%8JhL6MsDD6Hmr-
m2Q3bWBrLMvz2bkxTw{zld?gl71gCxe-e5T3$oz!f*)OoJz2ZStGl>$SuNdf|MD-PL>_<XPaqMGe(@$m_U&K(>EplpdQ0f{zIPQ~z5DH-x9ETNjYmKDI
rJ9ihftbV`3*5?oMhLu<Y%<~42~N<ah-{q=DQ3E>xsFx-YwcdXAqy@;m4uzpWE(lP~Af$UwvZpubu?^R926_`1xyRc7gdjzxm3eul?0o>mGgijmO{n_L
=wa=cR(b4{y7E59eF_p*P8s2*MI83ZbVuY2Fh(y+fm*I-ZRflJIH_KayA7s8y|}HUp7>rhCg&9{uyDAjXeg{}x0JdSgh{+rRkEqwjwewuDfqeh~B?J8v
E0Rgy<%bAGR3*p?IieoM@0wu+;|jZV(#<OI?TPPJFob<+z!U}djDRe_v_^t^hqn~ywmrhNPtKY8@#pTGN+zl1D5S;beOp`ZEvv5%cR)t5f@v8((k*Uyj
6owOG6<?lRttyQ=G3@L-Y_1fpY&)Ux9j&4uDt;xT~C!DE1`LItuZL!bOcJ{pb*ol^pwF=of3HO*=yH?-)>=Reg4tkI?8fOn}o%_0Nf;U{U-8zoeC+QZk
W7%+mN@|GYnFPp=Yv&B9nBDjc`1#Jazx(dzzIdK@pof4ggW&*dc8&<zDfZ5g;mses^XXq-#0za_pZX%ixn=ARz5;uKkQ+r_CvJHrVb)HUzO%hr$L`rZx
)q$MKH2KU(+K0K-kca_)h)l^RO)9LoLsLXkFy=;r!LNqAm^U)W9RSvcH+w76HnUCUiEK+j(2|Y`rCi@#ithc_$xnu{Mwh>DP{KYmXx=C{n=ZF&??b6);
LiPb>|9&<h}F#|LZAFZcQ|B2E5eK6N{kRh5Uh<bsqnQKiB9!^`=k{W>+6?iG&mQEi-EQv2A_ldsX2|vqJa1oO3J7$#(S<UP1TPjs)3$)|MNFo#I;m6w>
~0=qn^-Ao@xNeqyKZ*y%fd`i@_Jr%#_O{3K4#iPLl9^qe?7CtsmXpUmm=`~+)dL!FvZr>4{iOr5};)A!Ex_fu2)^oTw^V&EslGlfb3RpfeO)B`r-Pj?&
2oi-R|f)U{nvoYNx^qXy4Ts&F&$eJ6~4M=2lIYn0X`~`MMR-<91?G`F-vTjeww>nGjbYPnYO~FUV6x2dIm-iw@2JA3m4%=}A*XJEpmXzLM;w}Lm^7Cc2
6mSz5>ue*kPEF|*M{YGrpRH4X$vLx2XH#4RrPfOlr_m$5@ud-OO*Q5@TURms{!QzujIiB4Tris;mE=Rbn*v2|ioK1NqLmq-@@g$P9PH9$F19Xf4KeR?U
dBCi$1vK*lDzT7j>(oIMJX!XUg(S^AGbEeuS;+|%1EO0t&Rw!JU51VPFOlBNd3k?ZjumS`;JMFij6e@brF1}NOYiA3uS8g9*LkJnP9@Gu&0#BIH53`nX
84Xqudm0y#2DzeJ~z*qrMacyJgm}x=@an>jI~AGF>jh?g34v;DRw(oU{4@$UPmI&Fx}vl(i5{Y|jyb(yIeN)j*mjCM~?c4#a~M?+!<AMFt3Yw8uxclw}
?5&zW8-jfWDb!ST?reUcWDs$=CLsnUBL>+O`qc<qf8Aop?Mn6On1MNFv-O&VgVV?i~-+=I0yK_XI~6&(%CWIK+~jJ&m;>Xj|e_5+m49;9E_OW5aa-{dZ
;{oS>D|KgOv=C`;kw7lz(!iWRU+Ae$dA%*ig`A#3A9yS5k$c4ySE|29on$tQx)?+3p2pa`Bxx^N6c}PTdHWN5UoFatIY=)D5lM#a@=&!bLS=?Qf4MX)q
E2xGlr=uv(b#-E{I)HJxt;tb?{COoop+~%nc2Wf3>CW%xu@1kVPJqVjD95MAh7~5{*xc0uR2I!BBG=k!8nBj_pYn=UieNp$DWc~FoZeBY?b>n;hXcpHJ
5ijeRGO?tYi8c`bWtam`D9Ry3R-%YJU$#cZy)fuV@La)+t}|eOnGN1&ihJvN_Vw<_O5OGS!WG|yLKMm4ZpJ_tZ>)P<O@254++mZcS!Sho{5;=g{OSy4r
=cC@Q31gG0uH*eeOQ>yGidqXmj^1&fU48{Q0lnvorkciEn<NEdA-O<yZcrwtv>9><_2;2gd$1-h;8Z)%yD91N*+S^<BHs>v3Zqwa`I3L0=w@;&O$rx5d
IbtYi#7&c`p|FX1oYFX8`I@MrG8Bj{H;ckjSEPqf8qph-H#0Dj%*tBZ9!*TbB++yvf?>G_8o@Lg}bEUFbp+2q_9%@H*vN2PD=1xLxYl`QCvA{j#J?bS2
fS@?@`xdIu(4`*t_cY;td>|)tZfMv-8u$NJ}%qCgMNG`Q8g%f<-_TQm#!2(pW>6M8@Ys{eRPHbU57?s8L0!|W0Ips8+>9Iv=^ATPYhK3NS&Bi0j1tg+l
<wRdmPIsM58bOd}td2~26I32D=$NNdR4tRqs&cw$X$0>Z|28}cH<r=g2ui{X_VN5~IDdLyL1#I*kG~(3|M$T~dZU(sxfZlOw=w85ei!nIhLFF9d<irOn
dA-MBf_r19j&d6obccKu~z#1O*id3eZLUYU2W(z;n}FjE_Vm+PWf}HMcbrEN;Pnbw(v<lPaICpX_-$%92n}2{72)ZUMj_M70T46x8g^otQm?pWD`WHG9
RdJKQGr{pJ@`h+7SY|phO)+P$eWK8*KSI^=lc7=QPkWx(9Y0LoDOjLQB;VvIRog<HqHMd~fUD4gc<jpZZ_5^1tTKv-S4`PXszEy&lFoQV2CyP_f1;FZ9
#f*Yk4WnoxgsLZu3%Z~K?}d0YQ)<A0}p9B%aUwtbv)1UKW~XFo4$U#fbnFY*7N_V>(P2WOY|(BdKECa@KJaHvGKlkBr)%_OE?FUNZ@-s~9iVht^h)oy5
`lsS2Ul!;|W>CO-iRKS$-;b0+SVx|+^g5$fSJLCYpj|Lell^qe;a9K`xf`#e~H3j5SR9O^c>&~=09Zxz9b6n}YT||froe^}-s8&2Bfv%d737rVI$#R}?
ECznP*E_tVqAq4J+6T+UO<cA?$MUEUFY=MHvyOp^1r7%~>A^GE-mnsZ%oPB~yXrzGBx~%hS&Ts+T;ZU%>si4H$r^UU`Lm^Mn5kZGxzayOVr>bc*y#2a<
eD;pl8!Nc#M83g8QD_e8}w)jxIR{d)F4X(z)5HWYTKIXNDv@Ha)7fOum)RE>>F$;0z@SAdNooD9j}f=>NM6c{9rutM@}*AFNXDH&Q|sjkZo07a{#qPr_
)kQGZ9R2K6eJXDC*e2;l}<zW>O$}95e1Ke%=5+udE!3`bADmA0>h+DM>5?5Tk*H%vSnHN3=YS(#|0#K}bjOSnvy~VV1NR96W51=(xRR<upk~D6ptxF7)
?vGGI5=VX&1j7t_&TByCm0W(}|r?ZY@xw}HuohjdA1Orhy?N9<aN$mHpNjC>_|slVL&i>j0lDys7AJf5V?dwd)-nTc$A$|jv>k*FhsX@e2+Bq8D4VvB*
Ym_Z>iad5EY5~p>_Ca`F&*Mk^{ra6-{c~_dqQ3mmnjx0*Yh6mmg6~<ZuiOTza&vuT@ziqxUq^TU~5qO*bEmo|r$$qVuGclIxshuj|Flh8q2m{Z6VFsI$
8Uwe~35`>Iv*@Y@0HP#KRo$*d#43E6AEtx$>X<G!K9<;fa{K>w`O3{bmnPkFwGhwU)6{tW{WK5GuW`@6yotZF_RT$mUtSorxvPKegW!3AhjUk6_3oM<c
jBqs^-y@B8ZX#0vxEFS{CH@-@*?H?GGF;JU->d$`4avT{u2HY{=3Onp7IYOABEaE8rvogUtR<}_@=JP3GhT_fYK8}DEQ9woKHCCyE-VNl<`_tv;i`iz!
mkBTAlM<%n4qXV?syw!?~s?vK$Hd;4n9qZ9eLpuTuS<SI$sYOI3X;UBjI=AA+3n6};XM<+`6~+5jvY^PG=KZ{V>*&&z3bteGx*K=pHBRp%z3!s8vRbh`
(`QT7=w^2U0#){%_TrE|VSTDkjjH52r-Ux+*XedFJTuj|gh;Ae;0KIen(grD*`=X}<E{QaQ(zYji~r`_@x)m=s*jQSeC3;A@1v0Uaok9X9LFa`p>G?th
7N|T22jmo~FsaahBzS{bdPQkvVbH4IU`D>iAr<qf}vd);XF-#mNKZot=LPIUwOZgMXv0rio*3)`+e_9Ckd^tG7&-u#Zv{K9INL-{U$1EuhLD0F5xScpW
=PU2jFK-kIns~}rYQ9I63zLEPVMM(+=ld??dt3ib{Cf`k)c?4Z|Cv9}(ccps?dW>x%(dJRu=PZLU%t|^1GO~q70F1%{%G>&eC3UP-q!!y_}^(C+Z+A7Z
6CMumG{}ti`v&YUwMK5Z*6~P{6D08C6-`mW-J2qGT+3j2cqxqZOs8QaTgFtlA|K4?KH`wWpDffDHC$ENW)o&sT;QBJf@0M+t4xTI6M$QaXGMw#zSfjR6
+y|NgCR~)pvT$H{oF8xg7>H$8qE$UY}}^a@bMHp4{2%%m!uq-GP;CK;NK<L|9Or25eU0B;=X-S|?S+_Zm+ePCr;Ku5aP{LppIG@)IFDcGP0g)uBNS4>`
xB;bksY$87&#%7v=q(LTUJK&RnD^Obg@cl(Rwm=2Kr;V4*Et<LpoliF%U&Qb=*f*R;bFt1HSakR8&dPh>Px~OCx1aag5LeFOWW(ztdf_LWKFqny+-Vya
pj~K#95y*o9SM-Yx7O-5W*JZgB!F6_{Fnw#Du9*+UqrDQ47Qw7b5e(=xK+tkt>vhB<4!#t$<>mg$eYOqj$q`68F^G5WAaCdrtY*16Otw)SFjL%GqzV>@
FOaVk231UmgE1|#Oz)5>V-D<eOcc_oELx5MIs<-?lV-1Om<6qy8y`UZ!r~}SC=9GiAOw|lEVpGR0FFc}$GlkZIw3lZfzCn|1qXp&7bt0v0o$7e(b%g@M
<>O($rb!6bAFfk%8P^|`Oxaf_wKJuZ@S-nX!|Qyl)z8Yq|8jPGE`5Z0*}|pL&S@HbjNT&#6-?sTFblv%Si;RV&ek65*34~spByQgM8goy0V3M(yLxo&h
)&aQ-g6m>xG%EfvxK3kw>b@zj3}&b;M*HD|8+p0^LQ@ZZ%<{KM+@9w=;J%z*Sa}b5vG}h);CLN}df8ohUNjS=D`213@Ez(QJq$CPFbhe=KsyCx!{T<9b
dq%YPU7%7^Fi#JgJZ_hba`%fEfFeT&jPqZ{|+Gw;i*{uX%NxqtG`eV)BL@!UM0b^M+CRh192zf!tW?!U$UO73O8@@2mAWxnzy{3ZM){3ZN<#{SCdct4|
9{+M@7<1(MNRVHOY)xA_zE7#;VGejx*n|v7RYm0K1N4ztT&21uhMz7GR)Bdg#JQ+&UatpAzNCv`I6_l<Gn{4PEea=?_HPp(iKZ_lCF>?$41XtSqap!zY
N1yjf&#E|WFdU-tIUf_>z@;c0UcaxI0xdWU)0CI_6e`n8!?1-^4MC#|tDQy}8qtie^CcT^x+pVrb6_OB@znQ?e;eK)0?^A-zVDPzxf4#F-oM#j`5gX!Q
2yU5pEatNhm7JF1q`>IaKi6GK4HGOhW9BE!po|6EXtdFr7EFZnXIs`rjX-tB<x1c)X*`19-i}+cgnxiH>P^dSIRYhELY3vK}3Yvh7eYxZFMRCs8Q`}cs
?GBLKs_7d6BP-9eZMEES)(Li~6=8Z>OkX_~`L^f90L}b;`$`_gA9IjxMdl0Zdmqh|M|Qx4e<>ZT&+WRw$Kc!%zKR<a3{+zbClZqww?ia={3yU}utesh>
-Vbjnz!dTGDj!G)cz@5Yz<d0YQ)<A0}pY;N@PwtY1FFuolBPWw6KW0{%d?4M&_Xa3%{uL)WXFY&+A{`7W#?8EHuL&{f5mBfx^y_*LY`N~l&6mmRU4HeL
{HbJwjJuE;diI*czDvTFMnG8*GzsNTc86aA9h&5gZYrUS+ioUn&kp?E4s!GSzkPsPHnnzd|Mww0uNFX@5eVhVJ(DelKLo8r6i5`m+Gtza6hJJoN*sQ0(
3Mo9(L<Vbs#O#jTQVt@$G3dxRM11-I_g8Aw+M5zbu?Uc@J#6aTsMFD#0u{>MG-izp7sfASedllco~U;wPDf97!=d)jeC1H=GYyT*A&d8+?2)xY%yg>m+
oNtK<PyNd4R=`B8DX*<F`PHcrOWCy48hmc(m<x*Ae#i|p&VwiUNhLvf{Z@ss81(`y;*4z(9tSUcZ^ImY`NTy_vyq=b!KDdleMV2=m+DGZtOcdc14yZVv
ow@YT3y%y=sbMgfW=20b*eqQ)Rj<8l+*_$R9z=xvV!3^r~?=6FPYSglUf?libr@AYZu{nLR`<c(MUJJ|h+wPH%La8@PRpw;2gUQdw?H8R-PbjNx4*BkY
}CvaUIyljTSOMd(d=r{AYVz-1{T4W~7xgV6!y2J^W)1*W_(Inv%YCNr%Gbv7p#Go6km)5B`YBIJLJeC0*=%e%I3(jRbtWmoIuF|)3UhGC~eo9s6uLPv&
VkK0d=PzaRXWqnpJGLdzY1(8x!&FD4h8lkT9M+S^0T~Aa;R%rs)>1TMwjVQewa~-`i8mK66R?U36b;6_gZ=0_SmYd?hhfZm-m80(Kp?V~A7J3|Ef$boj
(vC}mXwpv`cHmIqo*S5gjuPggnRWLJ2atg}pyT~6F#(C#oU+{Fjb8C`p+=$uoz=gGeC3_zy|sI8c;fCkXRX|m@BBddwfn}oI|+H`{z>VsJYe^OoU^_!n
R<6V)3^(MA02n@-+VAXjpxgS=U(P3U*;=c<||*qU&3F)U&8<W<tvYKoi0TV$k+S(&iR;|e<ZIs<pLBo(^bk@B<yCEUS90q6X>#AZY)R86cU(;uwt1>ag
h(}kfBg6Q(AW9wAZHvTbZKe{3c&j(!E(}V_xI*@G%jb;TQRsO*SRUXv1nwAC0!n`|_2@XeF24#CM$T7M&;W%LmnhUYFw%M>H6a@xlA@LEWN0mXp4LYEs
Ha&HKi`4L=-!QC#FJ?}T6EEAQj)2j%~LaH<!8(i1qI>95MhJL7jDpJR`pO2;*T)<uj7A>?$LUFIu|x}27&j`W;??I8ufPSf-<UwNneFY=Wj8WP5$H|%P
%M63#-KNaVf^4A<|XUywdkz|kS+d{M3buROjfXms^&gY7wZszft=k|<!nXkN4zb^7=MCn9jlv<iIP*6U3U%v0Q{>{vR@;vydf8&Nf&(Yr#{D1}!h0YR5
dzHt5_vvSY+Infb<C^K(#}dMC>E~_zzm5N$_HmJ~ylo$XOW>FLJMXif7qu@xbLva{pJRU%GpO#hzx(o)msRMav@LmjS$-b>1bTn@`3k-e=h-1|3lC>)N
$vK_O*Q+wtI<;z)#%^(=RbY)nZJWC?c=qZSebjZi#L9jo(jir+b?ZtdaA7)|M_z**|)#;{m0+>+_@xbOX8_M?WsUKY<{XgdX30+D#$%N>EaKn|M#ChmH
)xj+rRkE6^5d18T<2KZCzW-hJ;-G_aB`A&o3%ZTo#p&?Eo(7{Zm!ox4-wDw(|9xZ=7n!x23@^D=xP+zrX&eM}PbGkG}ZlZ5{r8Tio`IZ$A3lAGOt7KYs
f8sb9kH?|$R2-udx2VUvrp#{MQc7yN!&c)9<ikgcCy?XAj(XkOR6zG_9;KK^+BTzB<U{rZViZfew?>a@Rl$alL_q1w2ubN=IRKK|BEAAkLOZ-3>x=Q74
^LEazy{9L>H(VKsMCZ!e9)&KbP?|uBl(T|=g)_&`)pMMiJXp7ihL!ScA6=)y7{`$29Pvw6f{rXQIzxL(F|Lt$i1K!YjlISPTweC-3ymzoqT+Q23`0p9x
vV#0c6-q0;F86&Z?%ozTKUYtG0&FW#U$A0l+3qfVH7%{f;Z*S);str}RFqGZ4pR6&@}4s70(gz=4OQn6PUW$$NBQI}8gAA6K5OwSw>o?RJu&IFDAU}|6
3aQ?Zg3;Yum177fAlwxKKHG6zy0%D8u~Av`Z{d(FQ59xqo4lc+rNDC(P#hi(bvBVM{6rIzx%l_zWa^8J{5NV<Mz$3{xQ^p$A9+2cTd%a-~QUq9=-mpTS
EI!SI{x+({pv;QvvD(Qgp4nC)Q^-71=k}HyC74MWL9Z)L)-p`X8VE{VQv?JC_oUH`gV_*K4TVPw71~=hgNmh*#s2_j&Zg|I${OzHknZXy|4j>hIz6tK~
;qm45Rd9)Ib(kAC&3^W_KE1-ZZQ`FDQvU*7)uH=*!vm*77S_@B}fg||CAnV_Ghezf`I_3a1n$std-&`zz=s;|o*XWO>8wEsjkBiFj9kiK`V=+)Rem5Y9
Itw&qS{Rcn4)UURd`_KQMN8k8ddpE^rzW3-?Z?@I5p+yc(h3J3&h4XzKgR6Ib@;Y=it@ut9w&Hv3v+sWHP5AuX&%JR|`T1$F@OJ#GxHuQlKg;v_#sIjM
&v#ZUg7hjsz>!W;KG$@%&NnF}@ad*?`Pby{p{u_tU4OH^sEM7p2RHLiUi9K_0f^0`zkTC9p5e`Zc>DW*0V!=SmiXScA+Fa|#DDg;@aLl+{-}kXzMpE^|
K*7}-+cV_ueH~2KwtIG5c>M%trll$xwC&b^FAwm$9>`)TJQdeD<ymK`vm+Xe7vi#()e5{yye6>foq+L#(VLut@)kZdEdni%_qlnUGTmg{-y%>)6(ak|5
RK0{4+m!>z99iroX*l;^Z9LD)LWc4@qsU_*B5Vog+T?Ir#i!#b1Pu_wBF$VO!YyXJ2^d``?D#xh3AScRV5Sw2pg=_)VquR>)^MPL4OaRMynmAK(n}%6p
VJg(iMsk7?{>a1wf=zb77F>o0UD0|dJ|mobNeIg9q{`i-`R`H#POrskx^=caG{;!mK5dHW0Bd;9<XLVJtKFTMyR`Sy=~+0K#YQt?ptKl7urRzLp1ZGE<
$bbnUp!4-0aoo|u&#MSVr=V|G>rt#b&b=&X;#vrwuemqV-9>rJ3+)Ym!`^xzS7Wl}C_j{-SYd4Dbeq?3ux#r*rAK<XBLML{Tc^g)>YWiP)@c7SueC7ib
eai|M1w29Y90|1aJ+*`<qQAV9<&s~moqYWZH&fG}eDTtX&YruyRpC?){wWKe_%#1Cw`Nbmg*F6wFV{{Ed>ijB_2l<&oWt3TUtj8S7hA0~Y%dOYKQEuC-
`S_0)CxXvt+psX?D>@^Pv9#zI{QA~Z$Tk!-s3IbA0M9QJ?JP}6Z!sMyw9Y*`smAFyt!-Q&DY=z(0+dDyDghfj-`!vUjH@x0;9LLe)iXozx4St|HNm7oz
Uwg*N&xi{^^BPwXC_ml;Jczv~kyo*7Hp9i7PRQ54Z04fHO^NRCxrWV-Gr<cBcExYmk<9mToT{dGpWD(=sIHc6@vF_%D8Pb4Srn{}H-}$G`aN(?t^SaXW
{hSO59y<Nxy7U$x}^;HPhY?Z=P5^mlFF*YjKRQ3!`R{(H?USLjEtKHfh6Jq((P`@jDmAOC~q5B|@O-Z77~@1B(D@_K+XqpbDSQ$pIy2IBVG03qJP^@IE
HF`=hT-1c69_i@SD`Pbpw`Qnyq%3uH1X)gJ~yMOuRfBn^KkG}IqSD5>84D#UfkH7JE@BZO$9)0GG)9CQYS5Frled-+VoK3R5$mWNC2zz+<+mM^DonCD@
+j1EvU?(2}^Fp||xOEj&eGVMXw-R0bo?V}jeg!H~{n1aJt>qMpq*;8pj%Tla&&sYBGC1+k56D{lefKh8r+XRj(<k-xjt2B}kpg<YFaiEKx5Dt##SO&8B
@Wcns~oV?wF=njS_SO<B7SQ6<c<gG;-&}Y=}iy#xhZi1zxTq2Yrtu6;yn11`yV=|Px|Km2lCvEJU4sqZ4lQNM4TE>=LVe<=+@;B*!d5B>y8Ne+yV3S4|
e|3wqwr^+4Dp8nnTwN!%iIgZLXK-C=+>5<OQxGy}q%Ctfmx8eFUs=Z*~A15Y8~-K=XRq0B<=S2gH(~USLN<*=@+7bqLso!KyrxhMmaMOMWxN29nAyfja
0)nO^IFW^&bzQEk!)1tu0l1Q=YQfYH`2l)X#hCW7{T<CuDTMklxIZffD&NCI_dfr^<XA|f)kx{(s4-bU}FQWA)Rj<*Nf2tSa<WQ?ecO!e)c7}9n@gjrY
=o%MPHBy7KFmRqV2k$kXR8??|+1!#<!%n3v(bNFl>)-*4qBI9VYQM9q`s-Oq!vELoFRpnUOvD5IFu`1hC!|pa(n1WuW`;Im0v)qa^avgJ{wH%v(6968T
8&T5<D@Z3CWY-)N_Ih~)oJY}2j8}vZs)eKDs|ekr3h!>f#@g*GDMspmtu1oM;sY=)sKO1`As|=;AmXSWI%I&`2y0APlOPjP2j+H`8HY4SKrfgE9l6}m3
3AYaP+9Mqq^Rf9O@CL+3KSqYf~H;_^NuiaQRjeivQyy0jbzSv6ynEQK%!@%PSc=o>s^sL=#`EvFozEKzAk~mj*1rR*r`qSP_T$345E2~%)`zYbjJG<q(
i?nN3KH!tRSwZncKi&vAFM0TZ=#>;4W}^u;}*71hIxAZ`3r6rPD!v)C(0b4j?xm9_r)hU^55WT7*O#_ytu{hl-+i83!6gnT+hRN<?PI`T|o|y`bm}L2Y
a+Ym`54yU#0UP4%M;0;!KY<IvK>|10~ReOKnOSZU*Cz$Q%4#0AOMds}ZNGkrRcJM41~>JslUs3pcH?5dRTgu(c7Op;4a)UnPA)kU9VIe-n9Q%W9dOn}s
V#}SUaS`>JnW9B<iwMRgUdAf<QfN7Ayf~Chj3OVZKiqpwXUKADx6)fz=n3&V-f$8>{9Y(l1ZZI|K?MvMONk8vXDx#7mQ-gf#53{7v33ej;BvN`lP`V?M
^8F<=h#9q*QCQ{^dgBk3?F^L>6abu6<z_F_2@qFGJoJoIGB~5hu6NO#<2lhwe8uQ2Dw736W~Yf9?4K?GR!_)*ItP6+b$cO6(=_5Q>46%dV5?UHrS7drX
3znoJZWs1wK5a21A2=O6MdprM;(ce!F1FC$EHVXLRFFQ{prfU(3Nf!O;46eEf6vk9FO>7S=b06f+h5T1~18Jft3#C^stFnKUblM3x#4o@{H0|cW%9T=;
^Zil#I8Ax;pBt8<W`=+H$p%dsab?C9BGv3Naq4WJh0_1%ipwB3mxqrW;WOUNpm*ju=8+XkcQlJEdb9Y`}^_W7R#qzzW2srWx5w(>>tOo{~V_KvhtTMcl
>n2rY2E14d3q1qvXT$s*bt4JV1(2<*M}4pchDt@jGm^G18n_0fK(3b!Z?KyozuOeZS!((rI4HETu!iOp1swOg_@5Y|K9h<Wu`(9~+?*CQJAz%0>)k<ds
75wWIOv*GM$R^WLv2LqrEQBaRN&2Xr5sLD)3A2;)2krbd(sRaS790&0@>32zOMJ6oT=Z8d3_JV?*ulR6eP}vgnl^%)GvjN@!-Hs9zT_aUNAR@*N>t1F6
)c1oRN;$?x65#E-i~+_vh?sS-Q95e_to+rGNK>jvz%mK(1sb_jfu_OO)aD%Ue_JIp?m3!z=T@-ics1&Ng|mz}>}^CgR)MO;s+o&)P$29gu$QznT7sco9
2WZyN6{?eFk5lU1E+X+_>k;3gL%vlkda+`i;rCa@H&ACQIZkkVh)zdL<EJ9w3Pv@y;K{ApemRs%P@yr6+N&TP0H1FVnJ`i_R2E0izd?9fn!(QVg*uwvV
G?`Ed?k@d{u^8XJf+Yog1Y6$+j4vV53c>^|sRT0La_Jq1(}bsaLC_A5Xc4v7jR6={le5h>a9VDjwE80mGBke369iG}pi);=3KT+3`~@ZT4nUBlc29=IA
=7Di)c7)ufor(E|z<*}=7Z*7bF$NFM5F<z5)2VALEtZpBE54NyL+cEbP;)YNLFFcM$5z^_AcwoWr9VUD~3q^32*&ZLVk0@reTz~55A-avP4wNeSs>?-x
<1;rt=q&(`QIXDOg4V62A;YY9B3eZmzN1aCYc)2aBYy(hAG*oFs0uz|Ta2XVH)hVjYN~U*1juk*;%E!LD^|1!9F1J>ak(uZqjSAXMgR;x5t3jvJAsohL
EZ;1JJ>8%Mjqk_izLR<b;HIQ6bUH;DAWCfa7Ode#1-W1MtK`t`Hg_5!KYB+qQxVC=@a;?vDmdG9_0gI~@)T5>xy3V<MiXY|9c$mziA?XzhShpA-?0O*C
FYjkiYyF&@I`OCtvZpZ<5NT3&qiw)zU*9KMfTB{p^?qxun=M-!3$!nfmj%@h4x#955k=ntAzLO@gwdxxB~&*>2hNrDmx#`N;H;wpdfI}?)OWUaUbg8r`
=)}I#VP!879NTE#(Q&Kdb9x6Eb_~p^i4%h?3#3He(LE8=9HOTQ~!-10&N>CkC`3xFP6pOaPWP(~M`G#U4)cDeLs78z{Jaz~l>#8!#$}is6dFy5dns<<g
K@r^rd5nU*p}RxaBBQ<w_8I1S>WEwkcU@|4a2$!>rpb{)C_<PP-grrS_Di)JMv>r@_s(x45*5>Yx~oaJ%4ab;ptlsuxSO{J^_;OcgwR?`uT>$RgY)TgX
U=~x*SaiVk)AB-gL*gx1VP9u(&cRgFBh=N&F3)4sst^;ITq%HlxU=0$@#;CuG?Od<+YuYe9WE4W5BX@$Cso@Q4>=pE&CB?p|@$s7CN9*ARH1W2l%IcAG
1fwwyTUVBNLyEa29=Qy_AMD{V>?8N@PQCLgrNImB*6lpeyz~E=-dVg_8}{)z3T>U4iE6SQhdQGp#4(s*9=&D&hflO#Bj|YW{LSf?GgfU((F11D0W+G;$
O6ZLQfDO3<=yFeRD%6j9QJou4ueUhH>Bf<svnAyv<hZ??062?v+M!GV+aRBFc~nc6ZCWhL4vX33hN25!(?6P9Sg2Lo9((8j2Atuz<emEVYGnrJdO2oit
H(D!_Jf<!-=KFmAtGK#q20T_q#%!&GI;*n}%UW2Q1t-i$w20+td6&g{#YMeGvPLWk@9m5;Hw<Y>KW9IWarfV3vj;_tsmBi`hm*B31A0Ib{(PcwKDv*l`
UTvN-37NWl{(vsm*?$oPxApu$;=W1T$=hE1N{Czeu@G~>?+gjGe)FBrjg)?$i#6QHYWEZB+~gxkO>%7d!I+1K}Jw_i><xO$x*n0l27Sb*3DTPxnN*cCN
ZKqGZa!~#cQuLej;(G6S3U`f|ZQo+Rl&NSvUa$^t<4^&gCD@J7beV?_CrrPK%FjR$;BQ^xle3EVwQ08#@3Xn3w8hfh~-bm`<(>mXPnL3vE$SXTGOV<YD
Wwj31!@jE){oQaaJ=Y4z3oAgM73cKsxpIqpu{h`1%AZ*@RUm^1uH(`5K<kYnaiTZl@wB^ZVs`XUw>$C;wM><ewvmdHC{#ZNl-|r%`D&-SBLr*`+8MH8M
FuS2Orw0bwvR<csU)t?_PPKL<y>=-^%xa_u@SnIk*R^sXqi`73=IqrvvwR>y(1a`FD7s!uT-<>$b4FN);neo=2E3IaIuF605uDLsg?^uCleCMM`@l-z+
#8adVQw{$9H;W9_FrH>9pR>b<JYn>c^FMYoALxuo1XOLwlX0it3nZAET_8&@rI+$eHc8Dw`maS?DdIuALVhTPK9YkS~02KuRPl+%9Fa9sGD$F1DVj)6*
*6#}fk@q<jdDa|*`RA~HgXDYxTAqM*`YhFQpHSOSY4qMn4hlnQvuw6snG1~71U+-N3H!vWB6W0p;p11e$EOhU3o1ho#b;SRCI6e%C<cA1Ynqt=RY&t7}
wE(d+T*S+3na;N64J*Fvz1rXs{Vp*?8-I~&wap8B7Av1dLlFkSuc`ypN4a)cRnlguWXIx4^u?EP}omCv3;?=}P#v4>zsjjt1kqR?JdujEfFgZq?;tZIa
vve;M#7({)0InL9JVwcznN&`<Tr${<w;K&#OI&PLgPzFy%TgJqdUMR&c*hl*v{bun6HIx0ZS0oy6b}rYL!9A3ZB{mSRCop~o7EcSh;F%`vD3-i&_+^to
Zttd%f;)-WbO|&U*h+PzZfvdzH2D+XeHR2U956mWT5N4+22fsR7^URHyc+5H{0jiejK4=j?jb%7uQn{71XJv1!c14;hGYRC1q~Oea?-x`n*T2w^Kflmb
l`GY-0=$tGXb_W>0gS{cyK4^Nk-ul~hKdK_2$yVA$(m=Gr0)PA%nGEnB{Wiie3q5(mAu%6_B`wn?QZJMO^~{(Cj=&eJy!NklzIqYT3Cb(eNbs-Qaq*kH
=2Oo5bktPH!xngdbhO^`{!b?66A<P@b%I{Jz*QIQ_$xmV_VZD=dRE%w`OwBUU0i1ma;wMIoZ2`#B#Qb8%F1Ua4f9fIPDklU|@{n>^QV$Wy&u0Jh|(P2D
WhQgsg;~YhBl>L(R;Hsx95)@(!eAx><sp@fZY;&V=HO9np=Q`pt9QE=Eiu4RgHOKwYE;$g~Y$i1a6&-CEe$qknd^cpbrQGd0b4`r*WA30P(g>}m8;M_1
qXBXZUBgfv%+fXpeq3|=q>Ckc(vLKuv+B#HzU?z*mx;UkroTI`xYCVs$tb}_61&Jaoh{|b(CFgJnuSUU`xm#;)?~C@kaFUBQ|ZopR+U4yK++oM<d~BJQ
Qoi7xf61W=m0b=&n!bnDR0Iv#HGoV6*3$#{>lxxt-o7O4}+s@$myJPC!tNksl=R0G)LfJDiV%}+RUM@ONF9c&ejI2HOH$pu`G(DLWMXc375`E!WbEcV|
tvL#F#U>L(iXJ`AQOtc!qL=e8?K2UW>ljhYL&&ctTen*7zpnRhk)AB15f8Zl%n~z*MIc_t1&_b~szU;7tAevvA28(?uU~IP^Kk@!q4itA2rwmlH*L@Ef
TzpRj?AOVfwGu~%5VFgB?mJ@gG3ACBCN9)ssa((if0B@}ch_x57=V65tSSv0dqdN5Yr!r^<yz&|{gR}VTKdG8^xQ&9GvQ%umYJ?EIy|Dx@0PF9_oKkLx
gzZdMU(S1hqXB;xSo78*yzPt5Zhs@BUrntjFAjrWaF1O^%-!FgP`&-{9osstf?YpVC@?P@q!}`seRyHqQ^5f<2m%slb{#K*|)q82bAKLu#lHQl}zWn{a
q&__J5PFAsg}wU_y1rcEr4vmjsdQLK0bg4TQ<~dUWqO??)cK9Yc1v6Fs_R42UQa=ch2I!xZ?O!=ytIu|!<p}vlC&$NHE;K%j<HJQ6zxsNHpQp*aA3IF&
X6Qz7q0kxrLe{<#H?v|CUuAWmPy&`B9VGW8}cK=sLRRT)it>%OhukE6tXlhR84zkh0469NlfYXx$GLBNjF6e=QtTla^X$K{9(a$j7d<bp)@PdK7UwJys
?%#MR;y6R!nG2yOxS}!@M5zSU27nUScCt@#t<besFO1#+-AWv~T%iwEPKM{%p_fC&Frgw)`2M_+zyEk<RTMtvVVG+FMN}RNZAfsgI|Iu^BF;t{Kh8{Aj
#$jiuGcuiJ}z#xmCYa3skjURV4u2&cxp)(%t7IF2DbLYNqHM0kRadQ?bbDbxlk8N*-(=_4UMgC38{;ml|GVG(17X{FD?zm>1i$`|eJ*%{Br=Fqsr|2ge
%=)E{4|Dx?%{V7}hVOsq$Px@1~`lGe_<DK-UZ1sm}^@l#`Puc2^*6NRa(x0-`AE(tH{iHwTQ~lBTR=#B`U#69>d6HMz%GYV-OPu6ew(?DH=)KhcQ~OrF
&(Qx?zGW+4r<HGUl5g3{S8L^Kp5$A$^40F{|H8f?|HTvkFZ+LxJ>KH~z3nGh9bEU%6lAA#rmY<b2QlHNm=u)um{@AvZFg$(yDgfQPwkiH)dXdXDNl}28
Sj`ZuNh%%IM!$>^{5WI;+NYPJ<C@(+4~}%CdS(64N!Th2z{O*(1|e_4pphw423RVj!5_HAG)kakNMmF<ka5V%%;!qC%<cZdA5I(@ol)}onk0n;v=EXws
iGq=*Y>~^mxe}P)3&*W?FAV1u{Qeal31IZ3T7l!u%xEB{1gBND1Y`QP}b$A+3!`XJty#0ShR8JtFt#_Tscmu=n}fQ+to@EuP_Tf7kqcw*QyGemCTM(X4
lgkIkWWIqpY3Ba$?ta%QDXN-wSGl#4Ka!S_U+F1g*(zP8`n^TnyXyJZK@m@l$wd@Nm=UNAkU+x2+ApeE%cTFjYl!$JGa;+0jd>@DWp-T%#eByY<Q@PmL
IT=xH<`Rl@dA2#1jy6$!V!<_MqRj1QK<({;i@k?H@40~*_l2}mN9lxQMOT&((OuBo1JhfkMv;lhe{HPG!qv7JtGVJX&Y{!!TGmVK^&rx|`;$t4&VUDrR
Bn-W8{*}!IoL}%RJG|`wLG$$me;(F;M{S=szc1JYFUfb#@2pHl#)PL-RGy9fA&<nHxv?DP-LUIn6Q19uQfS!B<N@)6+z3P7SCsek|Dbr|g5HO<zoGYo#
vA2G#tcO{#M193-ncVfdQSXsXZv>k`kxdpeR%PkK+b&_Uv-`G5}y~v|94IA@4Eei;?IZ0lQ-=z^x>IBYR*fZhZfbgdS!_%b)BG@eQM1|y5Mz+dX;*!Nt
f3~pzyuHQA;dZ1ykMC96`2+FK`MDw~mt`&+X9!(LDR8M?JaLSz_9<lR;`QJZ8N(-=U<*nvTE1MggF7Fq*3K)d3-LaO8(GhF=XjD!XEqE)bK(ERaEOB~m
?Ym;$`wk+2kVCSh~qfZ$ZWX$m$Y>RCq{ua7{+dkeuAj;P2mI?woaw`p`r6b4J5FkA}`woDN~Qm)DZ%J!q$RkNZx@*xt&5$J&}kVQrqgsjSB)}qX@eR9;
%lr0W>S9PagNnx0-$_yhSLn~NNJDivo%=#z<U0`z&mlTw(t>mH*fx7AhJKBx10<Do11E>+mK|$4+rmZ$a0;5-&?P;Md>+}K_eNI?v6R_EBRa(?sKqH7?
O?wMPY>JvDk%ep3g#vi9+l`a$3{L=!nZ=MNMMKAfcwh{VYY1Nqn$+!X62@doZcx-{;njMTCa%3%?{yBS-F1ZY<d88zu`R1kkB9ixu610Pvcx)I(vO2&p
jlJ}E@2E&dEKdsMqBvXMVb{GfOJh{y;)I6f^>FDH0t9)Q4lH&$)<vtw^y0YgT9+h_$g=2*MwM;1))<Cm-hFI6tO_Jig0n)O@WQzd$Pv3*v#~@yIN&LRS
YM9qSbnuto+hsQ&HzcYg~{8?MV_%&!_7-;5(#z)HO3#S(P>sYr4{evaO+QJ7we!9=wg6e%7I-?uT^>Zm&+uVI^-e8Zdll)`KC+83TH&9sA)S?>%%kn>b
uW@e*4Q0i)F7e81OiL}%2pPZjE*5CAhaCpj4`*oJM6nc^PC2%&ej0=1wG&vgO8F<nV0Iz+=n@w~#gdF~fPUm&$ny@3MF@i8uX(UDA$F}+h5YAb35t~nd
Kvl>8y;6Z1znPf*I0mB8s>`)Em%ASW(OCJXQ1Awh|ah5GrDna~#KNGD<U>7W5<qIasSOKgz<+1M@99#mJN7P_(gWeQX$Pm-HfOrGYJsiVc=P;pQc-b5`
9b^VT0j8m7)dBBqz(Q3ew4aVh6|spyIT=-IPiIvFoyLd<P1$tkKv_=ul+8M2unPyfM$)ONgRVuY0s~N})M{#P(_O>bIPN0_X6HIlDnxzsGu8!OLhjhkc
FLGYHCUp&nftiT>?1sL$5rk=cpv4ha}hVY+0;AtQEon*Q*g!(J7_GiV{A5CalIL}A$A3ISR?A;psxq*O($HWYCXzCItyO2iUF~FfkR2t!;+H(UqTaRo(
I$_%omN0W*D(+G|sNUq~v-&ug$Q4sk_H+)}855Q4TY(x4oKiK%SF(yr}z30?-ZHAjAR~1y;eO+L+Rj0q_Z>FKpH-k}!Y|Op2Jw+oBRvO3(+hVgg18P%$
B$F(#X@R!pq90;7}lDjIDt0fDmv9(9Wa=8yr9NGDj4eAL%j$rN#^r}lkN+64gIuv?kTX3PkUvaUNthoQy?CF+i1;IWgOn#L>22122c+z?Mvoz$?6ZhMM
@0%0yJm%KG3O&}c1+K&4{Psfbd-0lH_pdb*t9_6h!xX6sx*0#UXfue()9Z4%^0%x1qV&7$?tsU6N9$iPGY&SC<t;~w<6C~u1Wi7U9HAXrjKnjgAlL<l=
)L^Gf28rbfKwd;*cdBU6(@i9$S_`9OTGX3(V=Zz>9JdsyvTHd`X@lW3>M#8w3UxpS&QZhkGz7*{J7~C<A5A#1><a@fvWGe@dm}>Aj_wAa{i0JS4BrtEG
Z^iRKqk}zWxZ`@&V$h$I80Ikyq|#t$!2Qe?KnRz>X{`^!Fs(8fz_YowGCW2+hm8mFSCJ<7u6(Ig@mGuJt$DesoC+SRGCorLbvAyh~BVMJMlZ97=cPs)}
z`Kiv}D$d|(MPG1J*zUFC;G*Ry`xGtHa34kamf9Ub}5P6sx$OZ!DCGc@Qk7Qf7DRV$b|pR1c)HhS=xXCa{DO+P2-00uad%^^(Gkq-Q-MyG==3wdU+3xG
`v)`pSM7^J2uvw9U(YqFuYg%4th7Dv%^PtwdFbaIx{f|btFkyY&QVQPVXENC-scEoK!if(tXqXJ5=2Msf;m4mB*ZMS1GnABlu&>>l7vh<oY^qBronQ`d
A0^TMV1d0?i0aEn$6rV|vtAk0+&*S|t3BfRlgF`&gp+m?Ux;r;RnuPDKsI*BknghqNS{H8V!0>0ZEDFn2in?gF&Tx4g&59$Cx+LEW(tS>|Z9udL)^t}d
>4aKWlX^4(<Aa+QHrcNNWIG@>J1RAS-Z>~c7)$9eJlwjuV<&?QQIX>@%7me0u607+7aUFzU=Q>G;~_N}QYK(|UmukRwJFNICTurcOh5e0Gxp4L8vF}wi
+{i|xVd_$nIU}L1irIk6@s-FI;$tdQ4J&V2%=6`aRvaP0;W?8tqmIEs}~5^g^sv5MEL?SnXW^dnIte>L-tp>++%!C0SYDC5j`uI0I0P)j5}6>=pD6O+s
uYOroa`jsk&RQ+5^B1(&NpkdMucd^<uSGAV)xMlueNeeY|0$CC!6Gh8lzKMtUsuf;A43YQZ0~-4X=sE+Di;#wATbctuExeN*WGWwHqug*kxpKUEt;UD(
m34%niY97)HX0u_N8!|GkA2=;M4&8+}23SidTV84jG5O8r<-7ZHF+OS~4nCjRpR2>c6P$l!!khy(gtbKpdFbP90$6n8@%(Q4+thZijTNqm~%Z>))HV(#
LVkGWrDUFsoA`ixKwVp6Nuwk*J*=^@UgRCiaMORx7E9lL(QxCWl#!tO!pzW%C)gJtsOhZ(m#Ey=U5yu^Nd5r)C#2t~hDpY0CG9Fbh`tl1(l}2G`N_Gw+
kXdSSG?@Sy&}nbh9W01~bxn&I>fx{i<4&43(~v@Gc0JsrQr}BL9TWR9BXg*x0h6B;mUoz=G}Fgq6HQ2w(b1${PWf7g@ljg2McS#v$^?f*Ge?I?R0^ydA
8SO@GY8ZN(?Lz$?wC-;)I#Pq!Cr4-x>6mDV)j6?0T!2rz%(G)<o24gL^y@=l^@2dAy|TAfgw{z5qVAMaMh|q;3BG%{&*&3x#_tNcJbu1&Z%4k?D1U%2b
2%{bf7(2MFqJVA_?2qy@kae66oW^4N$_ZmkmI$T9|Vo=>V0P?ZfqIEX(l=7$hR%M|qBopbPG%qqVj*BD*NJdJ^q04zAFG3ZbbC2C@M%T4EF}W5H6#SEI
?KzmPW~*QYF8+h`?RflEZe*=sRj3aWP)Q*pU)Yj9NjVy-qhR4AbA#)o|!ReIT&wJ}&adI-j2ycaAa0~+LDXePaen?m<SGO<phewu<Z?lI+TFoWdJ7j`}
sN_$oiVO)lTUItfanY2#fdf$grloVo%wcRgdy<TLoOo)9zg5lc17n$b5m@5-vWlzgZrX!wVm`mOnN<bs4oTztu+6MDtXN<ct$(1Tsl=CDaM<W>MOqPRT
HG&J46<vVwmiH>19NGsTnjM&cXwne=szKot(ruK1uTU1LSK~M%aY7sUz~2bFO+L~nkqwbFv;ap~1>rBtWjAzK=#V06D`kf@*03;C3`u!aOp6Lddi{Owf
ekQ6>k>-A#1dr49Bo5af=vN>3>GTY7REG;Rqpp#M<Q+Zh-bzOADPF3?U&ZTKIZEY$P}a)lXJ0SgGF5)HmW5uMQ43Lce|?R8eqd<%W{RujR+O0a51=q9~
VrYp?kerhWOhk8d)NdBPzpH2fIg`gsRtk81DV`($G04DXjhf&)%CYyN;b_g0HeeH(eEwwJ;Crs0+*>36KB?fFLV6GBA=D2#^3VUb!sW8mz(HUES4oxx-
_*9d6rF^<Yb~)cpwc4Bee4Q@ZjiG{AjM=Fap!(oQM!!VxDkf`{Px*TO%1|FAaKPqYY+SYW$evdQ)AF*><i<@l-)V*{K9q_U@)V5-TJv`g0wtgtQK4{>l
Mxefj+)?DnfPgMD354HLAIu&ziFc_W;CQFizeo0qiYUorPDgEhE#;cdsTzbZi>;}J)DeWCRhB(ZBG9kkQOSR6Z@4>KgbFg0ej1OTM(%-a8Jng69#BB95
b~^&XY9Oc*os5Fe9h&ofp;%Ld*13H!dFBF8#e#{~rcDbB8#^QnwwTodGQjfv;z}=oxnpvdzMZj@iP1B0YdF=?VJEb@jkbsaa0UALCYK$dLY=u?%66NcT
1YFCT}7H61gib6@T+t?sF1Xp_FO0nmMwNIE*xB=oy1yhxpX$Ad`M|Z(<&qbAa2pKWavxwc;r|kM6!q(aY%r!Mgos%l3w+0aMQi1E!HeJ<(FL$mKBnM^N
Aa>21_NKpy(-W>iHT5*yUm+=^B{;J=7Sdgd4%vfg`1Pub=fA@U+E?$KzrG+?0*_Iy3c3$Jk3^5;x>_esRr(y)6Sg`*fk_pB7brKAnpCQK&$%!}<{dhl3
hddv)7Vmo=SV<1(sWiac%TcpAp38s<BWNy+UP91Q6|CTtUmGRLkihQHOXK^yQ5D;`C@sA6MXFR#@ZonXk)W88Txj2kwWrs|TFrki#$b3G3i*I6JeT^+>
kTJeF%56Ti3wMDY%Hq$otfD!w}i9JAMx=c8_uDQ%WO?S(noUuB2+p%N#)sk)7WaE``2HWgHU+P?~sS87pw<`=+x=YArf?8f{Iu0}bx~o*nw0N^);l5_3
f?-;J<8Pfy<XL&ZCE-%(Nq9)R)nP#i6GDlpCg;ywZ}_Tj^YxNJECuq8-BLOoi98buhlNN&9n*|xHU7LAOo*X3btkP|Qtu_`;INk~8l2I!meee9l%!3C@
_M&Kbvf0sHBPXZk0_Pt6Sshilhw+QcxdcoPgpKa?h-d&+^P7<KNj-8@=s>{0z@rsq!{^yOj`^nG!mU6e5f;VUM3}pY+x|OZfsBOBW4OB=9plEuTY=i4>
`k<xScE;%VEB<Z`nCCwr4}xt+|YE#3jZOJa-V1tzJwfP3dkU9Iv?{ZuKq&d4O8%YLzH8N-KWGXDNnWw@P^H_#~DG!W1!=W%a{wSwp02vjC?nDr0wop`f
SYn5;{;V9!S#qtiWmq`Cc-2=D=m#BNcSVl)31|B3Bye&n8X?NqbdX(z!X)!FM-A!d(GCAkV)cZR)c#B^7)1`%uqq}Xwto^WbfH8@(Z0#ikJwgdsqM#vt
?sd&eCVpMd3A*XV|s)^)xo4tL|giU-Us&+RhonFHhYVBLpopx;i<;R7(%Y<6??M+5H2V+ITA(l3|d|<)i8v4%WkZWvUDmyh??r=k)L+K*eU8%D|P)7p{
gs|p(n%J708m$aHw#FS<V~3Efmb8s)JQCXidP@Q`UvS4xNrC}gECoSlA)X)ix3D~mY#nNZb>fyxr)1J-rO^uRSxkh{fJqOM&Es7P(`VkKy3KmCx16IOs
BEvQ`EuNCPPNb&=Y^#cx1FJxgEZi{Cl>5_r`;e(-Rx@N1}E-@Xb8?&0BgS)dZ<{ltzMMXiA8f;u#PRd0WINni{-!**^0VQY<R>^$!hIH0l(7>FLjKzG~
{k~Ra@V0ZtUim=hJ4<U~Q!>gcFxg1>JEhx<0JVduYkNw5a%0*W{C`LHQiICbM=KZc%kyytsD|=?gZ$UJ>cVy@TnBjxl_Vy}WA@ZOZ6|$UgVt8QrxhZpM
CmIakM~6%TvKm0v9R%5}(O)vI89X=kRTF9zJCk#}8_@46=6bxppzes}$@Yw}&!<h$#4*YB?1bxpqOs(UBzJ9*z-{|oDy%=13#B6)3T(lxPTE<1}v=PTx
xmYj>EbN!8OJInGr`th{G@@xQO7oJQ}atcS{Sjd2lXrVcxq=jdPJ3-9WaH!Kwlsc^<xPzUthH%F8OuRra!R?HiHtb%uGC5JuoHOaQ{rc2&Kn82hssp-n
ma(o$d@H!zP1Krh$1k*6<Y-6X1X1)lzbNb1T_l5vYz>#xO<Tzsi{V7)2pii}H*7^8oh2t4Vqw@N)7p>p=7HN9K~QU%a$Y1iuH@L05pud_OT4;8IOk~Wj
d0PwIrTm3$C&ja&iV-->Af9k+OvMvcl{W%eqMKxtj`zHaG{fDOPTJRIBj?H4Uf<dwvy<$#HA&p8ooxnIdyNtYsZLeFzM%Pr6G6J>%iC($p)6>t>thzXY
UN}w0y%)8<+<pI)+xJbgYGN>#QCPdy*fPf(7Dm%zj@Pu@<-R^Zd{DHD>$5qFg%{ZoNARPx*g4{S$egeC_vH>1X_OGk&xgKgu0H-Hab?#*cf)PdDR7oAE
>4@zc%tsb~C9cl>lSe(D)N#T`H0NBGgX*}mOu-+H!hd$(6N+c%i)i{0(p&GxN7miH<C@AR{MgXi%-+qawT8_f1i@AmCx`v$XpmAier*}mHI>woNDv;M2
Q{-3V@B7gjp{(mX`ldj3mrx{~Q>{U&<u0)@6-F?v=wBDfQbAnnN!u0FzBmbqiOMbl?%Lr^T84ARn+d*_=__1z@O3LmWPA-?PyB@f^zi(O?GVH^k+H#8u
9JllLp|KaRwWus;0pU0V?q0`-15nr8r{l?;K7hxq{d_$6qW$IV@lEMS+2Is%?LOsaio8m<tS{>cZ&$J4eE+!X_KdWp<!mDh+;x9aU)zgoed{yplfj$9;
BKY@OEk0%IciB)Mg-#NI$`Y#Cqx1AntnM}$Ulp>cY2TM4DtDR`$g;X?eSm1PIAs&Z>RlJesTk9j3p5i85b$7$?m)n>!d9w!E(LhC%g`pVkqV{e;v<1oi
Fb6B2q7c=ko=sNPXvR?Sm%LQ3g07KkYleJi37_N(+T6*M!&^q5P(6^6mLZLR_if;4~nguK%L^^~8T)ME|5~vQ$OJupvwl6*oC?9HD2HVeBQrmStv}a|&
Y7hM*}m{Cs}A)BEXuBR-!WrOZJMze5kOlB>DNZKM8R_*-^wOTwy@xMCMBj9|)?*)Pk#@`aZ!+%BoX)Ae7Jub=4WW%M6+5k8yW0~^({=kt4r9W=w~_G?i
z89wLW1AH_rO<!lS7Ekf2CD?=E_18B0W%Yw%cLTx!^%y=~|3&r26M0`o|FOKkZoRSDEF{BBijDZi)Em#%OTVCgc$WT2m)sW}uRg!}O~DW2flIoqc*@Ub
<^PM8_lu@~QT_R%dh!YV=ifCs><-(bBH^?^cL*?bS)cOna=ekpc<@&*KHlGj0>Fs<2~WWe0#H@#bxa>I)!Ho*Wz7RqQskajLbPJEOiqVXXyFzasv3<}b
=!b}K}5=yFmwctjBod?l^Qx>FD)9kPpt-$>Hltz%dka9W+Bw(6^tz?X>7X^b{h?>a#fLQ>w>Fvin4o{jp((p5Fip?ocIt2lH7@BUvZfVcx}E&SYvb5Q5
uQk_}VcxNVUp1M%j(GIp%;j{kTlCmh8yO4mG_%24X`J(zr7a0cvYV^SA1PHP!;=7B;Z84p1l7YR;RS^dbDBOmV8RI-QY}5y|Nrpn+6M-f|~lI0Y7sfVw
Ig0Uh^|(?E4hyaOq`I686AwiT@`Q42+R4{9N`qgxX8BN^CS#+bQVkQ8%UBfF_8utt4A7>C7pgL(P!{<j`BW<Rg)z^e<D>PF`Vi;<7}@v4aw+)`v^^QUm
bbT0)I0P#)KOON&;vr<+B5&>;8xN8yX$^#<kZ~H}Zk*-tLr#Z5Nk+px;Dcyh~XuG{803#7l;mr!BpjD5;_2ydT?NE=7!!{g<!0w2zw^z<3E&8%(ecX`K
z8#Cv>6k@-J%hu|Z3;DsKnggH+P5o7FZJGl%<-zM;yuv$quXp*`=&D8+2~{5Yt@!Ys;$Em4#WcsFBNIDVy0r2by&FM(NFb$Y)@B8=~pl~N1EQsoPw&5B
WP@euPsOiHbkGMZJwq9gX(UZ20DQhQX}ZPsz7DxLji5=Y$O2>;@x5=)WmwI0Pt68ez@tq4meg`4Tu;e0Eez%K<uja8E&)VHeDI;hH!IjdZpm=N!G^I^F
tZaD&U7satx7bb!cUqE)LK(`&Iize%WIbo*Z8Mwb}zOp1U}rgo07@&b>sQcorsq(<<zU3LS&K6lLV5V0Tdu^**#*fGSZEx6qMwS)aFDF`*#XRe8*dHB>
QK;E5MAq4Jg<%7t@4mRbTVfxY_J=0;TXZ8)B#-MHymJgKy7eOXUorCTCoxVn`j1sQBm^!*tdTL|*i&{xKI0lNGKZi3aa89NH?5k2m(rX9E1x{ukssR4X
h7;by*29>c(dGO@5Z|dj(3$o{eX?+LtF6Lh6v6SgbUkR<yuUi<sIY^&#(Ez}9f%@?NeDxt|w_I$|BX-i6N=Q<4rw8XLWS=a-30g{k>>(~7;2pV6I?CO&
r@F=)P?M!H6ekL)KyXnum%77n9bIt3v{SX}slbK!xE)qpuYv*Ag+uFNX*<N6071uzEr9c9ToXfr5WrcxDk>YrQcD%o+RUzO1OJL)i+{GMS$ysxd5h1h4
UR?Xbu|ngH3BS_<=D(Dv!#w#l_HO2MS{iY)L`v#QwxBL5kv<F27iX$2u(s;#I`%gXAUQ7y9j%))q5LY_~qb3HrQ*mYr63X6~MH4>-QiXS1odFh;xfHx(
%9`iqE&p5*6s{YMmX=tea2y?P7<~X{`q!-CL`rhiHt-WY?=g`=!sfsMQTc*^yue+@*TT*;Pu6%(cr&$?tunWh%sVE@fPGz{dLooc11(LMsM~O&U_%7Lv
PFO-+ex56aWQt+`W&Squsxq;2Ewt)*SXcP&*|?}4)EvWRGdHl=YCVH%Cncw@arxr=`#jU{WstODkKZwtcw+^v~R7^nP*8t58Y=pwkX2C!N~s4XBv9fiB
OUrdg&ip{NvP5G}su|v(m6fH1^l~1T=AKSO%rr$6Gt4--5kdMleqEI&Ak{xlKJRKZ$)Hy?E-91ia4l$}1UeGVK3SG(|?%;0EcJk<WdXcf=9u!cFSoz`z
Q2>LPmXJ%Z)5+-ItejQcDJ-;vck4koQ$CGv7ds>g-9d+py5vEhY-m6%C3r8(K3+kj*&VN|a`JZ+tX#1y;-~~iu!Ap9Em1yz2sCdGJO8Fb_4c-x><Ajb0
c>r1pNeP-UC1*euOcDSiLzz_ZxPTiFivqJqc~0afMp4ta8GTbQ@JjVd{9LTAUYRQK9*bBV#pygY?kyZopg`+qF6TV;#d52fhW!2tLK`Pex2?>avZ97o7
RA$561(+?)4UJhoK?!vN=wm^9y_3v(=iQpitLYF^0#}XE--ZK^KN6ytc9c%*jj`nK9H(ky5$3CA?w5(OyYxmcU&_n>_7l`%Lw8W-t{gme0`^NQM|A&LQ
b2$cE+ZNCfJ!B@1}9cF872LD<r1MsXym(q#=n#qm6*I>Svh$mzsKBoLaF;$P%uayW~!l&yH142t?yCtYu@Ujo-f*2}0l5f!uT&G_mR@u1_TW<kv^x<#N
&;Ipw`h;&7VYB8Uyr#c<I>^G3M;@Uk3&hdWo9CQi@JKJ8PbL&w{+lK|FT(+AI3<>bj!B}=GBv1Yej-~6j7%6Wz#SR86AoNqmE}&}4TqnqZ&NMOw6s#s;
fr3MV1kEV~zOWlkDV?J$CR8_A+)|=-YLxTwhJxzsRI4ajV*-?|gJNiJ{y5dLdw{77*{*;kU9S*t5SRtEOUOk!NjSGeH$_uC%?TE4qDnX&=_?~ZmwmOVr
aYXt<JqnP&*Z1tM(P~nB<2k{2OO~7?hQB5`=YrjvRFVUfVQ{+vsetN5WV4zQ`N<xj!HMxU5NH1-@vT*)yeH?iq7b%F6#};Z#%u_TKssK?CWUkV(qc#KB
d>#UK44&XmqkH=*~K8Aqz5tye3wn+(sbcjnPIVwQGkpfAn_3des0dbOXm-Nkj!sVFDG=I=;5#b$vbycndYZs>5~9Ioy+mk!O2DjL)SzP{DU&(6iS;U_9
>3tMJ*)S{!ep+j6);GT8Z2FT*6p!`xtw8Xp|v;xjlT&tZAFT5*g(=R@e{&Uy^=5yzvIFSqLq_<njc98$ytT3akmL_=YxcDN|qEd^AA1LubL*g(+~1szf
QLWUi7)JYawlsVW(yUFC6HOUD&<uhlfAY>#{&MmEsQaD}dE8rhu)5hBqsGyq2+ALV>r*>4y@yx1t9Ra-5+2BaS3`HO9epT8+k?I%}+8$i5HVe@Ba>rsC
g;#VL+TkcG)J4a3p34;{XyXCKa;TEN1jtBxdu+{?`kptILx?4Pb%9v0LZ*$yDmz00EuPY1+6Y^4%N)8y_KcY2STR`dPelqYDWh54Wj(mUpd&O+oykmJ+
W-yCjZZ@w;xjjYkTG7Xb}gRu4(J`JVF8Qfj)sXLCD4aU2lH{E?AwlKeEhUoY6IYSeDpZ7Xi^&P2YZy!DTARKrrg&;3!TCIq-T?u!j-_#iyFvh$ERB;)(
V(kmiiftq>84R=;Rd0lnmWvpvZKb+UGe3Nt*x|0;0w60b_h7Z;qkLTq#CJGC3vUfrB(~(cJ?qFeH@%<S<pl-p2BESV7@L;dej=gkvl;m|RX9K9Ak6gee
tvE#qALX=|ATM*u~P9qdvIPa%;iR8-h0gii8It>*oCDy5f1+MxTC=Q2Jay}r+3MQKNLP3Q3S+`jzxb>J72qWg~>^7sWj$B=AbClwQ71eAuwj<V4E7I@d
=3Py{~RB&K~l3bh!uIM<~+(zVlB|bwb+MWk&{_+B)AOz6_{fdp}wkK*_S&8lxxilx`L{bpw5x9KP_}g((ByE!_X_C5eVlQLUI?kqtDTZN$iXVy;(UDXS
!>T1(10)P?m2H^Q^DjZPS3%z_q>h#Fi(2q>C<A@SV3GCvX=j=eH?)_HDKilu_K&UyCZLJsh7lQQ*QcOu;Lt?mEvlos=UZX6oyONwy_PE3wVSqv{^3^mY
#i%M9vkg7+)s{3%iiRJn#<WNA2tUfGe$~B;r8maT@nQ#08C#LW-yg<MVI%$zo=;2#dS3DaTwZw3WQ;QIH71oZ+BEFSs}mGQJJgs(G`v+TMfa0q>GWEm>
!BlU?wi2PYJW|B}noOAn9;rS}a3VG_n+yl02yUmZB9DJL_n>10sLHxrDmlBajCqbV)X@b(|N1%-roJM@3fa{7@|tMy1iwOrwmg(w1qWeSky`Q-Vv2Kn=
@b_%zNHZlYO2+YZ+vzZ4wRZoxTb%xZBc$O?3%6V=VZHCj?<OCm9jIt0cov%vS>4X0>xu_d~8r6PLI`_e6v(g|L|a<|hF6~jjQfCQIYq*6y6NReidOA2%
#1Xgktf_$nR+Jm!bDz}*IKX!UDV3$?{@NM61!=28g&<0w;%Tr_>TLcKxhPp3X8T^VJHBUTIey%O@NiU`JnQGOSv`wDnDy0|s5vL$rhb+7|b)qG+Lo9U{
C)|O`*|AyaFogQz$MNL^qPFe&)@H1Tt+)%O^HC??SlOF^c_CP~)g3X*uQkoaEA!@~{h{p^Yo-)Pre8=bhr~?<>FYA!!fhnQPP*N9>XBb8HE_gwmW)eNi
?&Eo^F4`{YATzMp_{!T5{2mMY^ZX#fH?27Ob}_Ma2k7Mb<)No)_mkG1ok%Ih_F($Q^q=66*i7Fq=wqjZm;Pnfw7lx8IfrvUto?U*0Bef*JUS0?2=a^1C
v+?c23o%1#!S05@+8Cx20`x*ea2)@?oK~_VKVhq6_U92x9KZZGBy0-QwI|C9?qdWx6TT6BNu$<JW;JDB-s14V_UEdws$QiuD^p8ZX5nrg?rLRK2tJmfg
xyTJgpVF2jmc-YO<69W~aJymJZhhp}Vn9d_7yC){Th+3;;A;3JrK+RK1$<#lI>X?Z)lDsx8Is1#OLmZ(FK=j7%Tv+}{~<V_U?h-6^`>u&n0l#<;+69$m
A)NO}Kof4jHt3dbrHM<k~12m4QJ;}ex6gs9ihOr!Lc5N@g%6jqR_?WkKtBapo3uo_-yN$m}rqZm|h~;AN$Bho}^+qdK0ayXq6nKG9O#I~!n>?@TG=K&w
uepP0orBG}KX&3_%csWmTvF_`1-jC{*2E%vGq(<-V=ZgQ+XGuLkzToMN6KcQ!b1+TA`onk(5h)iwnLWr6tX5`*aUOA85=jwxD3RUfSfnFp|2>Vj=2jup
}VNjOs}AI%}%>`4ewTHXQ=TaB#0s)PAomav!}Qs5QWp}7%A3N<rtetnSy47T>z^eR;RcE$k`U^P1v@9MKBY33<3DA>td{<)4R1GCS@j6M>W-D=A0N@>q
yHO=Dd{U7pTVogUV<@%aQOp=w{w2Tg)R%WP4E93t_D`yB0}pzTO<i@oYj;$D6m~c-WFS#!|aoxkdZJ4_KRPm^Geoh{0_yTvtVrkFo6qmG`x}>ufF#!lv
We716D(r=}_#=76vXq4MfA#|n`XIfGZSe04T-+LPGLCG|oUxo*TI<_U?&Ifn}m1>%+ORtJe0R@-s!utenvIvG{2&1xE2!B)Ox4D~qTQoa(aC2OHZe%S1
JwB}sohBn1iS9Y>?ii3J=E9d18oBU*qH-4pGGkjauB(grNgFWHAylax$ogD#$Yw5)ujfh?!v0MPsi|=t#+pUZg0{h|_Yo$N;EVq<j%oW#S`8E|J`NbWL
xQcS;E!V&Nxts`kCQemJT(Wmvlkd7F-*rvCyMA~5u50pL*W|nFch~Q(-*rvC>#BPv?>l+lUH^;fnq0{1u-kK~6^Q*s1oN|OkZzy1b}e}^VsWNzqutiV-
*k1=>bf)zBeI31M9WVc7!ltHqs+BMa2-z^Vy+LyHh^kal!&V55dW|+3{BQEQSh^#i%$pJ*z2dgC>>W~$icUdx_CUUUUMcD`i7H*i&|zc$AYtW<<+nu-J
->uK~xUTvDV<Apnl!;cD0nk;OwmqOEi)qoMTk9AqNZFR<zbxa|bSq3^U8#bZvOx5*Su}*}!sj69}#`%E9o}^#YdNaX`4(-CvE}QhP%`>&KY&W6%0w9_f
Q<V`j5{%)5S!SwF8&iOXh)8dj#cq8KmHB`5c{(uk-cu%*)pbvP+T4)dw^H>d7%z`2Hp-V9jYgUsQQ-bf5P_f%N9;R459w(P}lqmTHJmxqfHu1XV@YQ~=
Q8y+;n?Fqw{*C)Z@tQE%_<^lic*<qjJf3~kN+cy(8XX(btszE>H|Lyco<b86=__NZ__~~Z+&@+D0JAS$uKf#Qj^p2ly#t%K?XT0O5oAFc6_!;l`>1O<B
Gk)Sbe!7qFqjR%;yV<_<Y+vebuWq(4J=+(%+qawT8+<J9Q~clQXZyYd|FeC&*}mFrU-fR^ZnkeQ+t<C@x0~&&J-`0P{x$2rz3cz!`Y-awPwD@c`|rnHl
SN4=#@?}ITIzbi=Pb=!bUO&y(IS(k7H3@%t^3G-N3KvO|BZM=7sUkFH;$1J%docngm14J51hL=Sg-AS_jfGgQsV$|n@rAld&!B3DH{PhcTu8}>2O=Dq#
xsh(p1!v`*b|H(?<?(y(OM}(f;!G_$F;m<AqbT@br|QJvHN#*iCp_C0Wa5nzZeLbmP#XMH?6wZS(D;z4&aSs-Ib(q*%g6P-(I#nzs|d=`9W$`-M5hulO
n)xbmXC?n2@g3l;fi@%B#dL;d8B&&Jy?TAy!^|Ds{RC+@Q9qo@2NTQe|1np|X(vYGCGQnJRda8<0O;ku1E)t};doDAXX`1$F4ai@0|nNdHVFYKrTot2N
<Krya1#hq~^>|$jIG$pEb7B?EmrVHHlo36>X=ObA;I2DJ~Ro^{X|3&%h$=}6aM8EmCYmzx%Aw$OrDU%?tBe?T<OBuSzD5A_0+Y84n;;X@`O`ScTAMf;<
*_h(<`O!Aavtf6=Bg!Lia_(yPsj(xPDSwsnl)vO9V;cwj{N`DcZ_mHdft~V8%mvlc^<R{)pD5^M^dEN-KAYe7i1xPpeladbV~;f(QL37h;Zj_qjl(roV
aXkaB}b0O&N%GA3+jj7PY7;BYM)sDMfJuLd0$5VvAn--y%86+X6%b>`32P*&(=%7pniD1zWTUJ?u(9BpJV-YDy=0~@l$+$!p~>r{|lG*3#NZj{rRGL@@
c*L`FBlnJRJn;YN(+0ikSS^Q<=^%8!{8Cm=3^A0O*dQB~p0ti3pooFZ?CJ(*mt*hA=g%F=$7sN7*HZsx;WRNL&TFhEh;ETBnV4bVD5x+wj((w~!3>0g8
tdPB9f^R7kEkMLV|5x@X%CTEu%$DWh#wKm;mah3>rB;=VLLvvE|b9mI%0->l%)QB|sfnCR@<prOt>Mzg}fz~=`L)$0>pnzeiK0S5IEu`2bmPMaJ!FK(J
Hg3yq+h)HEsMO%?4T-kU$>P+8hz6<No+$EXlNUcK1$n3q=r}4_a=@@E~zTZb{7Wf<9(|p`#C|YZ-_EKtncam>Yc=8DX5wP^-p&!=HC_tqbcDovBfsV1x
btyJWY6l>~ArkYjM+92H(9$W_)uu(J&BMT?LsJ7pK-YGr4(JF}*a=km3S~ML<JS4)U{MByDm?2Mw3y~E>?I560wgU+<xTDHnN<Y9;yMOt)ZhZ3Q@xHcQ
jK(`-ix|9DnJIyvSYo2iW3x#4()2R@WN^_z~tA9N$W?@4p^fHgNggJ<K~ohv|!FyjXl$E+ht>em!61#-}Zb*{`2bK46urwN-GzuKyWLsT`hWHi%{UmMu
#PHd}(jps$J|auHNGnsEGUqQ)z|i_`*K0H~~iu2$UMEk3NF>bbQ=ykCfG(TGErNHF8m-9oTotus)(|phDh~Rdx%IqWb7(O@ZC`2{2od9kyMSQ<JX=Yo~
6bV%0*;2~^WR?GC`p+G4`Kq68>7n_QhD?OG?e9kvBE4s4K`jlJy@lUAXfNsi8~)fpX6<<ur5x7~uM$jUH0-$)Cv%@!byM~&^EnQOWY0%ib^TShuRpsdI
yYs5#FYwFaZReiz|#F^H=>;xYmae$<>dOWRnsp4ZgVH&I86u@c#{Jpc@UvYq0GzsL*%4Vwx@Oh@4x2Ic(f<RTgs0}M@gxDpx;2rMz`cRR2a%CJn0eN9(
GD%RB&q#Q-6KYRSTd;@h)>xIBU-kKpPkxwOeD**y`}s6*?wRozk3>mR;9%WQRA0Msi^~n0A$%ULz-f7Ftc!a43@0YpwRgSl(jFa|oxh2bOCy|GI8BdG+
PU!*VVEn0^;CuVpcuxLyF&|KXLe+rAb8p&;A$nb1#K@RMKh~HjeQTR+F@}xk{fdsdSDaf)tO^ZT!l=5V0x-k>=xP{%|Xa*)@RL~R79N6ASx~Hiw%S<<6
BFX@Dd-RjJg8ZM3UaJ_mmG6VP-Xe0ae@cl}U5w6LbX^+Aq#ZvS$P)TZsIGY9VVeO7z#8m46!mo8x}Ht|FYG>4fR`gbpAb!{p@HZQ%6^>>KE|XP5Xie!L
o3UNXL<Gi+YbeG*qYkRHrnX>3Evg3PK{Xn|F3Iu#*>?pEQ-0BdN8ky%CK6r`y<7-(B@+RhA3c`?O68z|b&2$xVs`%vcY7HHK2vL!Qm=@q0-*PyGUwRf?
=Bp(=M|F~IJyOyA~2Wan=ox-BJ3voy0cJ+Z*!=~Kh)}bAz!oWbZHPC>JZ!Y{k5uqspHyOd9kdo>k+|x*n!|Njes-#{RhNe?!yIOB;IT@msqN7vgkY#*+
aRkNRc4G3`2bw<Vo>_ff&7>=#5zzXw>{Nz|q4Uw_-BG7VWj}_w*1*8WG4rsjIBa||_?b@F1t)(>|6sv2Q=USUu_d~TT!M0h27ou_!D86u1Wr!1E9G{<S
iP46>%_t2WW1fbv$2z@j1+z2@F7)+0&k(bwl4`u#|?<l^+m4xsgeREH=MA>a<LY*u?=Hp=4J<q1=h3IX)`=Uvn`I7uD0L|wb^LfrX2JY=t?a^oT7qKXs
1L{cAiYzB1r(do!m_2$%=9I6@G<b3Yub9N-$z^)}a!M>F~IVNw8)(gj5rj9%)C-H=A+-XbYApiMXJ>p`i0sRTk~V+&~I(c-{<S-x68_9riiVoWa2!Bcm
p#vV$JYf~ZQi;9Bws(#+WFK?k-=z6|xOz<r2kwhK%JZrRe>$sEZ>yY0XRf>z}qp6C&vYN|F$+TL1(gxmb41-BItT;O0ZTjCbI!N?VCG2@i2*sg57M5Ay
JdYXHz4jb0y-2m>4ik}~j<=kjBD)#gi$Ow5lZkgLKGD3A}muJ|Dbwn;VXN<O{^2%t)6&v6OQebY_1{vpEs#6Eto_3FmhJ7*k-`Y>6ex_#$y`X`UGwQ;R
!3we_#5I(iAn`?K;Gs_40%o?L;N!qk=^h(_#1@9a?)39#=oiz81$46qZ5V-v3gQmY6jNsoTh2(LZ5#mUb`X766{cuJ(v9w13KVWTPTY>!5snu?KCKP}z
s_m_a#88rk$j4_<mfS|GG>4W-c(v_w*CT3>G2j0F;!Wl-lwV)7KfaH0e5BuSy-Ji3-TDkUm;4hZ7DYvH^u>)#M?LSC|3Cv8X<{gx)X#}Q@xrVhMK%WYY
hl-9fW}zwG}uUvD~YW(6v)xJu-FPZahHRB=1rUf?0s5^7F!QDZ1@*t!}THSf4=)F_m$<vS<bINB&5#+nAf%SR!!5ych+kp%qJ2T#gjf7bm*$Es--e2mI
nPfval(BWOj*`<kG@DR*pea51?BvH;|SVW)twIB@J0hkHOlhRY6^l89`lOMFwGZ8o0tV_RG6us9$iz3wU!$!-;_Bj<6kJ6e}p38I0IISWgulxc9Hc3ad
Vbcl-=<u%=Hrg~V~uDN4`(iU?#6-$Zcbh;gmtAfeT+sy!46lOF%>EZclas0tqy79Ip+(W!Tl__O_%X$T6q0A5!%~S08dLV>r3x>!&+*U$;1lxpb(IsQ{
0*K7D1xaB%v}n4FR@qSL9mv|l;HpVS2n-6yWDPE(r~}X8mK7RK{9Tii>UmCxtIQJ4q$PA|I~^`|tZ<#I+`YI>g?`%;d{@u@bb;|)7mN70G;rq8KFU`om
{7skbUU^+QeKBItAywQK5Y!oTfUZc08a(!OS6u1ya>8j9_W-NohIflYL)9qw7b$5YYnYHPO_b6WCBSsY2Pi-62!|Emd8rYoK*ya&BEoac*il*rc6lX!|
kRQI=apmfn0_(3hHG>+K3T#0$8i3(cdxYO(%hg!>fzCJ_G6mx!wL~Kq&wm>0A@c6<SK%AIxS+);u_S@!l9Lc*+_&EXG_{saD(Hn4t@~#RdnfoW@V$^+b
(~Z7vq8gX0c5Y`_ew1c!A4*yM7_Q|H$C5F_MkQjy(D3oEd+7p@6J18;>^j#syJN;gJWfOe}^EwPu`+nNnP0;+B;@XlGBK)zFTG4b~a+(J`Df4c}I1cMG
02Fu<xtjLAuFeMrvusYZiZ7U(fh6Kl8Yt}R@bR#_+Pav<fqHfW0ylsIbP9+^>WNf_PuAK$6Yq2GnlfvlKwYTLB6$S<X^<IdU=e$p$iS0Jc)~coVt9r54
bGMMedU-wW#X1?Mx>qsJo0FYx+fn3ja|g%K23U-v$aWA@BP4o`Q(YNqy8rDe`!JKQU%qK2-?nL8KDWns@}Kf~HBAObeJVD+6&Pu_wo^NB^tQ#k{#q!<0
&IZb_*PLKPWa3B8?A`#PDA7~6ew0eTGFiFwIj8R*_~m>1}HW$+bR1aG1cp*LGd<NdeU(+a&lKOR2s<qB1kbqV*_5lHe*&sRiTri6i9rzWk`_22)31z4M
RcsCeEZ9jnQep(Dl&9@F5S-of&Z>JS8nqMqPL$Yk;-%Rm^(bD;ge@<`TP}vi-EdZ5L**3*i{F<RPlquHWeP1W%_-cO4)F5b{GSR$+B)J65iD0!2(2^5(
O6mW^k+qH`x~1V~sxEsjKsPC0{S54?t2gS3gT3c3!9{_HP`X@k46M0RIV^&Z3;Ih<m@CIot_0dp2>LD|A3gqVgC-)wM1_XglEIhjJEU<?ZaZzFv$db`Z
)M)Lr*@4T&i+)Nqj*w&OKYjNKqrd2KUaA0VlaD1n5<m8!CKHZ1ib?2uojES2D%K^lL8)2|UEjd$gIv{lAWw@H@*lKG~Sx&9DAn(>g3KP4j<l9SI_<UXH
QwBbFS3eC7(*`^e>y4`$EGE#@fmyn)02+PVO-WbKtBw3(@PFzjlAg2#tIstea?kF-kDpJYqH%GnE+D6XOY^+NCgesa^`5Im3DFMm1~}|lB*$X_z1$5zy
bEy6HUpYFo+Qn*Ac!?K#AU};dR$H}Fx()gFP4tR9dGTyqfXq$SQ$Y{h5_wXY_+*w%MD`s0V|>PZgRz~*exBPSKE4Z@mc?rON>|N=YT^HHPP4>%{vX!kg
34CEp(QOL(7vdzAdt+&FHJ~IIxD29a~*e3q@e-y^b7_a@YqPZJN~??IgJ4%pG%b0&Rz}^!Yf97h3i-PIg<$yr>t<*yQqZLDm&^U^%LX*l5abHb1c0umI
JGFl4@rQMg$aF{>x|j#+WX1I**rv1`ScKsr@NjZ@3Ugus?weH63+^290S>;4tXPg`S=2HPef@x_w8)C!Z!4G03h<aNw|a4_Y-!y&t3VYd@l67LS|*7pK
Y*pY{=YT+i`32lS9$9V7REP@(`f!b}OfbTX9y;7RNG?YuU+Tx{v`fOg3!g%3`NE2l9%3QbSJ~lXRVB?KIpbm?Q3FY7Lbh>{~hOy2}F|^~hUVOt3k}I&j
E(XfdfkTaFOV`v1E{u$o(6g>#tO=F<)wbRI@mFf)`o-uzUQeNVk=${l7x)q~*8tpfDxhwo<Lz$&xGhtMX*CL~UX1R==px50-DVnh4lCZk$IYUffBNO3d
%L~Ko|{x%sAw3$LVA)st*Up1F%>6UvP^EJIt4u`GFc=HYIe18;f&-+)6l3$+Uj)UA?#EKw|ItRXN?n795K5ae=$^@P7Fp$$e!Jupp;9@LJPPm*d!gM%F
9j>Ct&30YJss{G-ZDr5+jXEQj?|8l<PZz*4Q<AEhcny**Qk`{VuB6jd!tNKG|*zr8pg3g)cTf+n){z<iR&g<bqX5E}ZL`>g1EIl(z;8Pb_Wg+JZHpqsG
N$O0x1|V|FsTya<SYEKe+d48v1}EGP6E=d+%Vn!t4`p}FZnraYZ3q%|fO{;JEk?6PSOHg+jGiOEG+MEUZ-itb*Pf+js_JY@$Pb4;Ydkg3)-*=xI$*xf>
@j|Uah8fPMhU4wdu+St^6Jgm0JgwAWWi;rDgxfzG92V2Tx@6@RXpnPR3Tmg%~JFQ<OT?cc0Gxp@EgVx5<33Yb0Y$oq=u?<1=s1?|pi>-DBXOT(AjyF<0
FY0~%VsyXtq0!vu(5MK4rHrn^9rxnLBEtS<#R57PUfg_FRf~$UZ1m-gicRBKalBtFUfgzwty7sb9q;82YfLiDt;K97y}0dgQ}|x*9fOxY-Z8~Cb-@GXU
8CZ=M#XoHitn!9UB7EoeAlS>?)u&JyX$w2itifP-pTt;-gnpk!WtEwWrlTDHyE_IDl&@e(v#m=USZR++1Y^G`&!%WJ?u>*71800;rqNHibvGuIF5u<W0
yu-SR@ef#wF(3H;kdJVR<9^2-os^*a$e-5G6aD#?=LD8lh!aqO9cNlIwPT`gl-TXpwr&QHkz#Y)P*JvGuZ%<BfyW?XH#;h=@9-Tu#%s?w}F%YkrI~og0
z8&~53I*a)|hPp;v#k}XQ5DIPdCup1+6u5S)<A04AH4jXd`E5>TO=JxiIGlJ~2%0%`up17M^FAcL@yrG}<W6b)2XZ;Y5^xg&EinD&0yMByWKd&1%96t|
@prIXD)QR(fQ_yu~M8W9WqH~sW4!Fc%1R?h3p!+_gZ$=<Ps;w+9NzRcpBN-O8S;LCn!47wj;<K>^<r{vM*_t){5L;*R4jz|Waa%47HxIV3Y^B+a+gJf=
I79yCp!lcxpY3bR_JzfW$T^N`2=^2Gzm@)pyiX36e^&Y#Ki!NUZN`sq$4@uoho14%-tp7T_@QU~V0Zj<Gk&xgKkXeq-Hab?#*cc(PxldibZ)k9H`|w<?
W^DI)y?*;XZxmi`*yQ^gOBBXivK(PY+vnp{Ll97X8Y2!ef_(AyV<_MY~SK;-)^?A_Wb%E``4_0;jaHrtp5^!{FMHGDgBd1MdOTbyKsSNfmj;?#yQ@?Hn
#F@nvb2g)P(KO>pt>djJw^s#_()*lgWdeGTgRQOGAb?TTwyljN@_!@gD8V-~FB3PQ19{a+%5T=@fFBvX2d`TrX|$kXZ+A2+QFyK1di!ExAv}lRLc+a>I
T;o_x{%^7i;9WjM0twl47rehf4#yDd*@flT^C!6BGp8B6JC)bgqpC@u@Q&Fe<RcvT6XS)ZD<&y4UQPx^yH!QsZOu{12FUx{MYaRgWKz4|(S7CJ@zvv_-
__x6|pKOb+uXnp>I_-`+!cx_e4C-~W@d)WxpAfY*kJEdGBibdxx2|%;$@_6A$Xu);PMe$$9&rj!zJAH&7bo%*xfhD2S?Rn1*lnafzT-6ZgE=)DAmX6d;
;mmCE-z{anX;gfBK9az7tT<OWxKG!AQT}@3zb~SH@_5JnQJeG^bdo6UloP=<>=b_^pOj${^*Mwa8(1;|6Mpk}$4}?SJH0JVx$*h@DAe4+a0S~D71-Y$I
DaHAhG)pWC}r%F&#vfUF#K#p;9r)1MFg=!4yTsx)Ae7Jub=4WW%M66?me5|4_ka?KcC+-4sVTM<u66$l5I_HiB5Pu+?JXsxBi%O5gpV<G%~-ueo)eGJa
CsR%bu?PqI%<ryf35wSl(Z^-q5B@Yj~@RmVGhx#<TU(FQ^}$rGL_x_J!9=pIiMVYq;%j*{Ge2@MC^HEB{}#yk9i^i|Wr8)ss)?KSQJ9{cEAZJI@3~{ob
+i!Xzr@({Eq8l*#<&tJqiI`3uPE{$<gZW{UUvY54x8Y;Kq4_NDtbl-0D#EvoKRGr{YzX;<Y{$7p_2L`UzIv{5}zI96qIdD<Wee}(w+mp=H`PhWlG2Os|
7Z~yH3-+A@>zy1CXzw_aL{NbzL|MoOHYNKj+2rI99@QU(wimHdMtimtNhdHX~5_$92-P0=Aw8|fS^XFgx&a1!p&eP?lC1(2izC`hGo^JYZJ9))JSp?CS
K0fvbe+9j-@Otil{JRhS<m=P)X^~l()7*NVc6*qpr#I6YkK)bWy0=Nxed(*nm%nsQ>R?{>a!bnjTU%sWGAqiixXbI+!KCA9wGaR1FJFD{A6|X$JMaJac
mL@pe>gn+#>0R4+QSF`)At{i57YfV__Oc7`te`>(@(zf{tv(P>N{Wmr=NWDpMLV~55Duqum0jcKm5iMih05`?>8QX|L-?{Yg*QtxT=$5@zsadD<<`w(>
K<ADC39ammhBBLy#wD|0@sHEYI}eOq7>(J+D5^d0g`=lS;k}&-%$dKg#R(>S+UTnRWf85B~PgfA)X;@kjhW)z$Ro!@vE%CI)8akcsb!@Pj}3hY$YfZ|1
@2Gx%d(AJ={GCWE|Qd**y%0C|YZ>WPvk!-o&>M<3pe@hSG+n+A{N?G_cYe*YOmAN+5BI+^y>*T47byZ<<G{Qgh><kk0o^uhPP_x=z6dLsMz*M9opzyGU
Am`U`B<q!Y%oA3YlyB~b(TOY0S{*V6n)ldKX55DpHum0e#U;X(HJ{IATzyGR!lx609g6Kot__xZN&tZJ^p-XP3S)()ak5Hb`_*A%{Y$k_$@aDNmJ$+o3
9}8Dsn@K<6dr?)D)pXNWfANPCpYQ+hHz&@gW&aiO8~^2N|9X<>=fCymlXhSI=zss<fBezUzW@DK|L}Jo!DQlg7WRMm!TUe?$%nuF_aA-!^RIvV)!%(>v
gND)^wXdH+5h_C1gP(R^HDVRA)eTuIDT`7nW=}fR}5c$bb@D)HDABx_TkR$R~{C{YiJ#RBTup@PfleSK1}`-c$1UlPi%PhZdDRQ^?OktOul)%!>oUJ_1
}H_p?R3N|Je_|_K3Cd;om&;|Ih#Vo6YPJ-~7$@|M5RP{J-D$tr1Kw{WLUx{N}ouNgw6u?+9w{Q2Xc(Uw!y!u`fT=<tNv<Px!=2A2Zv(7gy!^y-Bq99!>
aOS>(f;*f??hy}zEo_7sGZbtaSj{7-*0u``W-{l_1E_Xn^3=&$YooGtn4cYo)@|K<CWK|bX$Qz)D!P3ZgCU;evS-};j&9z4qP`bH<OegdQkg;N|pKg`U
0<)NQ#loYQqmlVYmH!oEgHo@(y4_-JUu$;j5+Hjw8sjBSiPYCrG)L%>Xu!4|>pZ)2#CtiN`fB(V6^~BwycfbF`?>@XC{rzvh`sts2_^rQx643teQQ&Fn
B+L|KC-^<a=t)11!oT{RzkmOyfAIbffBYs+JiYrY?&<-W!o$qpYdMu@vT1VrNEi1+H;eT+>8lTs7o6q^vpy!dCv?vEog8lV!!O_GR8f70H2egRkypG|P
P%*Vo;)T_rkL^bKlqCYa1#(GmM4Fj1e)Z3bh}so^Vc6E^i#Kc{A7-Lv&Qb0{Jja%kCN@n<{?blWah{p?tB!@*`LfbF@L}5+kMS@nE9In`0Kzu%Ql6b^E
~*dq8SQLEjne&TXIiJ?@cr2EcDM)<pjxxrwX4V#P|OC!@v6vk0IxSzxmTS+E0=4hrc&Ld(yy%|M=Ul{@ouwc>gvD`~T(v`Zo{9hY$Y4-%oa2H)nmA9e0
AkBg7x)Ov}Cc-9Px?kACyj?|=7k#Ww-x9u*%`^sSph!JDu+r_&k7PxyKrRHqbv|8wmub5ewJ`1tZCSm~<d7S)dcm<Xc&4w?Ik&nu>i&XdW*M`OSGoo`I
ZVhV|q@Q<o`RMI5f`#=1PNut+L^lLwT^@IO*qM7Y|*X1-i$@S_7|9Nti>HVYEzc%>mJ3PE8Tpk_oAx^6L_T_ub@uw2!BU{gTCCFy;pC@B?<!kaejNPWI
Puci&F!Ii2alA*Tdp`NnN7dCQ1JbLn|H;JW6k8_yPMK{+^_$2uS@|Qo&9M01H$M2iZ_cmZ{i{cxpU7sMf9t2yo5}g#|KXo~lsbgBRZ0)t?5TIF&OZ1$+
kN%XX{Q?U5djmBFHN4$6q7P8O?`^OuRI7<d3n^rr-iMed*;m_>yo$2IVHHq3_i&@N%AP$l>6QY{EcCX@yKJT^@;M~b*h~0|7hg5iGRn%cP3~5;NSn~vF
P|^3h|?0mitoH$-O*&_*Zu({`Dge<`DIf&%bttdXDB^{%}jqQT;?M|Mf#y-YbvS>UgTFdy$^p>+^pLe;Ju{2Y(s8zhd`S^8QNQU+McRbALtP$A9J-$ek
AXGJbz0?yuzimAb#u_gCirdY^|p&O`6>(EB{}J`cUmL+|s@`#khM4}F}6KF-7LGqC#%>^=j#&%o|8u=@<`aR&A{1HX^s_i_9_jz5m$kK@FBoVbq@_i^H
JoOm23@8jfsoV<^dkK^RyICUSP?jzLW2=zEZ-#?=tKcnZ*=2Laa?UoeB*9SLW@RKlf%vra_4A2xJwKYNqe6?#KQr~W3a%dWGJ72i7Jy7k-J1cHA>~YxM
K`dt1z~^?Iwv`TPumRKg1RqeY$wi?MYht9$h+O;mP>ebxc4CRz7q9^wq(`0Q%V<i6$obq-Ts*euZADcy9>gL@ob`E4Eq5qIuc@tC?+`U_={_*_{u&OB0
8xUQHBb$0K?T$M){1QXcIXcBL0_{>4dhx~3)T_ED7v<wT&81xHGg?fX6$|siGZ^>kq-q9u4rq=xQ5&)7ac#46y0stkO#II#+RqKU^PAn(f^;lH|us3Nw
S515WSW&50A{V1Og<)8}lFmVseIGe>u_LcQbERMpk5WRabSd)I+RwP9O~5Znn)#N89|WP@IK01VvW&SaYu^U^nL4<ZbwoxUcWnGoO9z;Lf1~PNaVN01v
nrVa5+!!-Y?p!XI)$J2+i^#zoU67ChKnp*y*SHC#0*a@>uU=<EjNlX4i(0eEx$7UBs``JmU)=rCTX;9m3Lbqz<uX#u(QA1?h|*#^1pj_enR(>sVp+PZ_
;$pF$UzX{qy#4QA1E&^E6e?tae?*T$r*XP$ca$u|s5geQ?R#a#fXHq?sx8YF(nX{nw3B|fy--pC{jXE=w#=Id`dEWDaP*D6~ff4b&2_D)%Y9tI!N0V8H
SF8bVx=NL+l_!wg<D{L4aH7FyzopD(T-g!PTRC)%Slj=^k%NN1E3^2?7zUv};T*bQvcYxxT$N&q=ocVGzt*mNypQ1VV6!Yqk`-bri-xgyTSU-q1cwW;O
fg8Em?!$JUqM7IaChHmt^|C8NKZ4+Nd{5Sjx8T=W`mo_<SJ_?oeEGVs>e3*PXF_4M^Cha<{ai2oLiKZ%L+LAN^Uk&(ha-s*O@jq=jD)TWjxezxD3GR@&
(uOgl@p?dA$f;o|F#C!aIJT6)b^y-*epfh!X=Y&Ot;7dIs{rr}|dUQXT;8F~atmXJ?>(2<v6Eml1O)GU+?q7GV$4XWQgeH?0h7P**DVFzCURtM;^ekq!
@d&$tnimf;7&yv^I3zOx-t`{U4{le0O{ukiw2Dn@>d2`sZ<inYk0iFI^2Bb;^MIn-#9Heec%j(dP`kntSg>Zm_yx4Z-cFIsU!_pHU$Pw#UN+N5(<qD=Y
T5@Q_fZ_Q;mL8L5%lKG0_lSFrRhG|iSTV@=%x7W4U601+xkB41FYf4U{GB>s4N<1r1BC*%qyYp1T`l=0zFeQM4s4g%S%Q}gU7-aLINHW@R0Z-cgiX9vz
mF7Y;&$CYlnRdp~N4lK*lU`GtBZ6Xp#Cy|l`oUaHKt4aIqwo|pvP0?C2+K0({*@hU6E{HgpFMK$S2BQKiM3z9cMko3X;x0h-s?3{ds0G<kH5In86yx>j
HJHjgA0ILPtR+kT-YB^Ew33H=_tf0=1eVmpNgL|;z&00`QV0gD3B6lKLb*sB`(>6zP?$q;9l;xx|ND4@4*zWcSppLGa`j7gHz6jk%OA1Y$Mu{<KPS-{8
6*Z${-9!Iht*CI3!pz&9u`MSI|to&nni+N(g?*aJRfSGu$XU5<Y(DUic#aWDA~loX-WD#nvqYL}%SN%%&3}JE^x+7P=KsPC`bOXlleFZVoAY#`N+$CLL
f#WYy&(AQR4*)?(UkBM-N?hsVOrofmNT%-1SwGJOE2Z{0C39nwK+9}E^;uP*RnyS@e3j!7(FXeMUUaCX)q=ep-`&1+B)P^07XXNh~;t=c1HQ$ehTOJHF
ETZ4(f)y8<|*vLj7p5Y8p8_uNhk}^)@izi^O_W-kjNF9Jp(l_ZwC!^4j_<@UX0Vz<mM5$UtV-uG3D;pvp@gbU&#2c4b&IA1ICOBGqtO-{XeUr4uusg&=
D)v3eq7=-fkEtaFh=jFX3pNB3BRE*)K7xBM7v|5Vmfsza^NV!#PoK~Be}&t>d=C730pM8*J*J{THegT->^N@z=&bfTdnLx(aRC<^a>A@3J%VYy_3H!mA
AchKAmP++hW|dnMkr>kDWsqrgrZ!8dav9Q$ZuA8sNwx&9fBJ0*q)Ob5(rGSIBKT__(N06kK{u$TvD~bh2aR{rpS3qbHPdfpT@LHguAj9A{uayZGqQUOG
6f#dkR+>P@Ux!$LqzTLd*6;Z)x;#)>%T>*Hx6PV2o*P@+6WwogtJT_Ekn2hgw*@<m5OP!4~O~VB6eTSS1{cx;!X)xZyMepDjvvfUa-jkO!HTShHtrRBQ
+m?sf8%ak)qXAc)AjL1*G?6bdZ~IM(|kMBDO>9}GS}K~F!$kw<c>;bxbOir^&+t7HkuLKOgdz)sM6OgcS#I=k&00kIJq#J1u6cveEeg9Gy<hl#q+!Ld@
R25Y4S4)PH0{j8Ep4eTM|WaL3{J`zB=Dk?;BA-Yw7@k4Ui!Bb9`ROutc=V&c2`(Uo$aKChAQiBh-fTyJQ==>qS@W0caD}5Vf2agn+VYSJr0a8zd&)q|Y
0m@tRT+X${RTircSz8b+fUU)(j>wQ4IrOlM&AWjWuHoIWD+^}_K-aS>z)!MBTpUv>yuVc3!9}PNT;gN_xR81`C+=~kABXLuvx+++$l1m<kTwP(f!;o1%
XDVcVn<q^FH=VN4#kqxw7wRb{o(ZU{|2M@yTMrgiP=4W9CVBO3FtaNcv*DyQIi(6TOrFiT(-&PMf}k*fbrAkuh;yx9h|ikH=ngecrulLQ3=ADaA15aW0
3qB_}r6{F}*yyh?DO6QjMeQRR!wvY@%W{rbdvV=203Zm>o8KT4wMe*$L2ri&iM!AqTs`4|d=9#BnyZ?0Gd5SBK{>f^4l(&N3XlzGLI9jHE;2A8h`FF2j
Qx?~nttp_GrPW5~AWKM*2X!>cpKLmULdu86m>AV!u|ZQ_1AtP-wNQZuCXI-PH9L@t~53(6n|+GCo9HdjcQ<B_94yVhWghA3`KnzC3{xg6J}8qeCJid;M
2IOGN50T=iV`5*}}yOg?Z*Uo~BEHl2%?mz@^#^z=rQbuCmPmwc*GgRUBY3~WY)p-uE7-z!$_QDwMYT#$bv^kVR9sK?foiS~Hcnl!@y^}VL-y4PYs}Ua3
pBfzX19NIVW>}E!HDeFt1|IKnOp4Xn`iAt##&ksRVX&1%vGQ#DDyg%p%8;->!S)grpQLf=&uBgLRJ*Nqh(M&fLs`M+JO)J@UB}lM`4(qNdhAMqRXViU8
;+i>(*zb&v1K)APqwn&rqt=3q&a)!((CvNkO`R6J5ZD*JLBfIUvmEBY}cV8{AuAW=Dfhw!8SKk-edwo`Id9GYfX?YD3o;-zhD8aPN|7MuV>dSrbFKNHq
ar~PSzErsl^2^Kq;=1cUXd~-Ba_sOv{`tE)N%V;w1)JWb&8?a+KlRQ1$r1J)0%Qt=Ll39-k{1wCb?M<;G9a$`yBkilq%64qvD6Z0tN>2vv5&+xPBsFU5
dQ*)&;5QGrxM0J|cfsOXR)rRx`^UY>@_0t-UolRh2{^*-@K3F5v53p+Ag5g+x)e7e@bjsS=Dor!tyX89H$^!w2uP8Ok&K8z#eW_H%g7+fA;^S6|AKRA6
LR&QmYmM}Y9(c@!>)7y>#{|qt}zZNLN9;!-uu67V`O|sQhG3Ua9a(6LRes5<kOpj1Nu+Q17P-41ld*@ziP-E}N;K_DM*vrlBf>JIfNRnz?d;%u50bdSw
bX>@@bOe3NZPiRXAq{3U$|#<5LEaNvzI<+M!wLJ=`jga@=l(3)dU@QS4EDUtjwQ(0k!u-bVCp319P%RB*O{>f`iI&6|5cR#s+aiPD(qK-qojY-%$%s}=
%p%zvu-hHt){6ImXN}0QkDaLdHiSwxErs6J#3QmSwF(vMWRW;)i3-fdRWsW1IECvMQ*Nh!cx)M+hv!6b;wac4tuaq`ss~`3v&zu5&$=+V#G+LAOdUqHu
tRUf>w>N<p2>mBBa(o+O%ap4&#Xv-6Ry?!KEmwByA`1teh{FR6mPEfyb&-^m|S$_uIJ<l*r*^!)ftrs}j92A#q2<cNUUP3#8I%xzxGi3@cp?#WW!>Ad~
9(Wht+P3^Yd;5N)rhk(+d#>0f*If-9M$^8G!e2%x2RxFkvZ@)36!Zx=W88;8?Jx6j!vYeB@<tn}1Mra|_jy*L-o+8}GXUPlVsLIX?>-?}NsRKlKa#xI>
Pp0$3NfGM0?P=XDL8n$LQm2k6CO1W!?F~o3lBc~@ei$9zJu<s3N`rR=#ze)ze?=`=FCj<O;)WP3+-;`(MVAR^#V)1)M7Xlh}kbQb<3n@KA0H-2!Jf;fq
<1@DTf5uBL%_YlGadyGAcujmRMX1GXh%5JksJ$V!UaU#PG3EipM`%@-+qRADwkaGdXJ=Q7U3$%`g&|9UT|VHj&G;a({J-`k%Fk3{A|$yujQO}JjH$CNA
mgWAN4r8W$dyvKRCz6Dq0Ik}dHtQP_nWW$&fL7q?Nh_9C48h`vs#f5aK<0E<+Ep$R~H~>eQ8EGdGgC0c{yGi{HYH=sWYA{VY^KS8-Ij5Nri6$verFWdT
ohYaCS2N_AJGN;ch*3d)##3IRAq{|7X7j!AkEWIc^6sSVwuly0*`{UB9qHjE^)RWlOYI{7esAPN8$0U5VO3h4qOJ>eF<=^Nz17D@n1%@nV&m>29742+h
BpXZ~PCKq5nwVC{ST$)F_nu43C4g*GhWNl}e>j|W`ePT7dT&8`8BWv<v~0`oPW+VBhCPUfH7-`Vd_QYm~L?$l+R_FF)bfC5iCMX%W^Aq!s5QQ;OZXLXg
fH=5_-{k?kRJ3+ylM#i4WYEOVDPZX;qegauSd91A(BPH<7rg~~ZLI3z?lDGoM?hPbV0>M2wB$*8}xOLIoL<u_uK#s0j6Kox6{d3syUSPZ#K7y4&HrMkb
6t`~9{?7eF82YgV1U>RG^6Js!PuRZ(Dl`Jso=YH1jc>UMd*<njxc1~DCLD)EU6|YDcy@CCltl?yz}V?}V{PCw>HCn<98K8$%~ZDQ<7cPHyq=+QAu<zKb
Xq-&D~C5oA-U{_9GMPsOrEL6Qf4x!UU!we@gqHQ8sq2ei}PKF+&|)qR3wK3N3>__D(hRr;sx=X^sXuYOm_G=c23-*pV7Tx4g}THeJNrfLzE}B<OAAqI;
$^pPhbTppF=&mip0G={scS!yR)Aw>N9^~FK2OjHh1lEOjZN2WF}N}7IPZV9tPSvFv)}MqZV6A3ApfoW%iK9uz21J-qIXYDdLPaj+qC8P#!u>Tey!5t=_
fyp`GhDtK9fRJu`uS_f`EIJInpTmKOIGQK|kkBOG3Ec97y~3ygCS{$OSw@!#tF0r2)6_^yQVKrug)vDy48B|Ie7=rbcAv|bwWX5GF)2410UED$}25)*Q
LnTV$T-Oa;?8<oGv8_OWnbC|DLaCTmpS;70Y;8^{?y!k}m4Lld)N5lEW@#3y)3m`$TCG*Cci2l3xj}xJMQ2DVP+{muAXE|2_l4i06kKslA-6K4{v-$L0
?qSA}JSvhg2KHfvxC3O*^pJ<)#DFm3Y}8qoV*vlSZ$3u9T$lf0Mx+<jdb)~9HsFopA0zdM!oeqJc4|b=Xi#!&XXs-_Nu1E1E$X(x*U!~6;>EGCC*p&{V
czCQU5eP@K{=Fr3wE4g*a5u-jp-zqL$@XnY|?}QfWBE{-N&PSM7oN~6dK{%InV}urY3RqKydM<PwX^|gyc0EUc<Q<f3n`9bDC4@+CL!9A|j!2fg^$<{9
MVYHJF1{nn)9HF2Nuuf)smRCFk*TPUk$+*Yg$7kOwurU-RC%GZO1d4yCdeVmzJht;wkAJ2tSXnaJk)$u{i&Mw<UgMud@%8<SI`4D0jvV^|Xjfrs_HZv^
fa2>1sv;&pDx=i3XJhV80E<)i`T&ic6cob|AB`|oZ(11DC)?r%H+iL*QE9EJv@YVpZg0ArDV`*bxwW&fiaIyoXKP4<p|_rC^;kJNoEnM({N79En?x}gk
6qZ&koL`aYxZXQMJ^4Scvcg3azJ)sjoA@tC>JB%P079NCkJ|lmh5&vlB;(z@A)A;`HAHIJ3AHSa3_aDDM3h=L+{LW4OzfpvLbC2H{hWH=9Hv;kZp5p)c
{jWwI{*xB+?bd(0j_*Fj?=IteIQ$oG@atdy{0jcy2ER8jGObfs5ig$-x82wgEx$Q0OY&pv`le*Woi3L#phLa0$n4wCzg)kf`0Rgvb^R~z*M7PFKi~h$_
5a=WZstwp=+8S%%lWEY62w&dy0P8Ma~Yyg(>V%X>+XN<`u@W6FFgOk^DjJq!k+w*6JluZ+b*JHfI+g4Yt!C%tp0{yLv)E~{%`k}zwG@B;_v0XZZQA$v*
lO*1Ju=^_lGP!tZ)A4<k_Tue&e50dV8YjxAzaf_~-ZSO}cM=q;LL=e&3!b@3eb-T|fV|f9LhzAHc``2lM*__%i2-t?^weW!-<>q1ev%&FynU2&~#eHbE
VkWVNa2GlIOp?xJ%wqtz#0ufRa@b`$j}5!?b*XIo@i=OZj_!LCu&ErAh^Qwyp<ve(;;wv(|Q#YHHSv3AwalO`*$R!SUnR9qJc4JP%mKN6w;z})564ok(
yNGjs}J!5W_4oIMm$Mqwqq!+BE+BX*4+CCH}b*<K+W7a@{Z3skf%e(b{yya9k!ssnrx=X%#eWjvWbQ^DCm_JaLpPGeL<58)^yPe(KM{8=R49%(#pLK9?
Cq2|zOAjeRXbt4P-mbz+7ErFa3!fn8*XnwEpvL$Lpr~#Hx#ot&*m4Z#ng7Dm{le4!!gCfA<nFB_!E&~C;(2_-)75<Z5~%MRDTy+rB<^Rtr>UvIG86-{n
Ah;WQ-5R6jImG?D~43ofpm9Pnd+3{k9XTT90l&F&XS+E;MCr2?ff{g^?I8$0k|>hTFVoeR5}8i(5gALzVl`G5yiF7{UyBE?W7CKs=~5Ze3a=|cXpvPnS
J9LBI(>bH%g4?rPeLS@Hd2<R}b~)myBiFMYP^CSUs81CQbC7ndlyl_zh3?3(xEup6eH$=og;YH$2@hJngUbh2PfaeyxxF!gKzHr~8Gc{Dmjvf9s!Lc)D
MB%Gxjf`Gsftg{SZh&-Dw>;0w?DH$2@hJpabt7oN&DJl!um(Jwq1o_$T#DiJb;YSr#(!X+kqx2p@{r5Vg12zr!AtD?!5mnQ7JCUzQ!uainuwk43XB@CC
)bMw37vtmU)FyTVDl{>~|m?}`EKBC3Y(Dlnu3#^mHI>C6iyL(eVTdMXL>WIP_C9b|?&C3kQwGiRjmTO+r>Ll6nnu*EFjn`Ny16hal?JizC&vw&m-AvN;
5yyb&xVzgNb(_i%)n-xT?xkB>>KbUAF#6y81%CNU@Z~R^aNjPR`$4P6>&su1Z~pQ}@gCm2&>gdTH)+4MhZu$;W|z<8LVf67a*jtnZ<|ne6X{(~8gGY@$
Op#7b<mYdB{*i9;KBXGYneWQ+Oq~F(#@TAyHtfQrD;q>2sbugn>ava@l95ncxjAzO;Tn;tvV=u;U13q`pj?j*Iy;3N)RDkxLHmstSM1ZCSLmJwLWjDZ!
3ztTLS1lu{+Hk4Aif4O@%zc26rA1&SJeh1VTrb+`6#L>!tpN&#YoDIR2H3<gfW`p&HsvJ{_>tXT-ck=IzU_CdE@KCz&ydsZAVia>n25EB=me@#lWUU-A
`yhk)Zlv(EiEpz8PeGn<E=wPKT=h1`s?RjmVA*5{_KM5B6N+{EbWNh0*I6ZE-&@RdF$R(M`bM?fI1xc77uZFAU`hIeY_vgT5C31p9YTS6zto5S6j=w+~
qb?0$A?^lJ+IaH}hH4{{p@Llytt4Tf`@*<=K2iBXUMHAn?9ER@@@9OF*O}>OTS~4OgvR4;I{$XosFImESdbewACd5lT`NjCgFY6b-yo^S>IKn&=(`uaj
GJWw2#eY9PXyAf(0&BzZZ|n{Ag`cdFQ!GK8`D%SU#Ss;mfrR|3@(;HaNmbTk_T--}^fLF3Q|@H#@PPwKEbglj!!j@)58^JSZxeN+@P?yuQW?I;$F&XD-
{hk*RYvsWKlc6Wd}JG3$iD|faNkjq1$t=0w=l5B;HI1Mw)JtlFMnfC*+<Hap-sQE_hK~S_4@YRh;#9Y|9CVbL`w$T09w{$7Eieoun3vfAeHPu{%!sf?)
Of7Sh@e}{AV;WvnIl%r{)J?6~VpVqxD@AFIGvZn<k2PJaWC~c4gHy5jAlrpx{1`s9+6Cp$j3RcyF!PrIY3F=i4)Ffk|uO^COfrdHU}(n*r}lcT5~Zx^m
TsIpe*vZ<YAsSJU;QBb?+xzs&+3ocZZZyl0uWbOs9Tusz+kuLXgOrx+uo<wbDggZ~7l-&ih?t-f7rp7dYF#cD5qklz&neSCx~ctor8eS2$P2ChkC8>@W
kiW98857$<IOD8`UfDxv9?yON=yi?gPBY}^fec^iSps+@5xR@w#<hZ^np*!Qhqe4L@Ro7L&Ur$im<FY2#GlGTR+B<#05qAa2)<<OBQ^n*|<LBy$cDZ@1
o@hlQBu1UAaEu33`F{OU+*Q`rxU#$n-ydl9t%UscIpz<@>@UmMJ!u3|30KP8n}fBMLA;mz*@{LM0V~TD(GpxoAMttNaqo9&{WD7BhjQ5o53&vSwj$)7R
SD}*jHdAOM@Lq`mZ-J%#T7E#ULG=YI;gbrlnpcw$JX<zo0mV*f+8%|D#6nsUftmks(-vq%Y#o4P4}WD8iKYEFOEd=Ru!Z}@a;2fQr=O4o{uR{G8Zti)x
+DT6d!R2@Y+68+xzRx%$DEt>520bA20`C-BwE=QHS#k!yR~_GW4n$jFCDxxr|ZL2&EY^pAEdiFiB02vEXhQy|elVf+T}Oa$)I!Lx~Fe=wJ>as$$1yeUL
tQw0+|hcP4g-TrIC&imVzh-O{lhLKc+}8CjC_HWmux8h6FXSmh1=z^)5f<YmurYNg!L<pEK+lJF*LQ3gxEJh+M$pDt~IaaizxMZy}AkCur)LYR7hG4w3
PF7<G5x5zSBEMQOv)jaMK5A{L=;=(m1hUn-1RJEX);7hzszOc?94|ehZ2xdi^Lk9H$LfyT{iHSF4uYlOuaBzB%F%Mni9~e8bt5k1FqdTR8d5FyD61AX!
4=^(eS`zmWA}{7mkeTfSNs3<|s{&7ukCO0I&RZskTNqwzXqO!x<k(!EAGmgW@*0la`>3de2wZ#&^K|qM>M}U7EfFv9OZ3c^JlzlmbOCxGYS%Fi>K{!we
o*(q|EM^C`JP%w{YOduL4vtV2OFFLeaEoP;ex|KFcZ7q_S*Sj`Inmd2+0%@H3H)aE%HU5UUxtZqx&sLX;88}6)$2;SV&^kA=p_JI5^Mycl~o;c0l_}vn
3HiSfIZx{5uR~*_99TqS~y8;NT-&+F}gvoDYt8)Y1&|QHR1JmK&xkQUgw57Z(rcLt-`Z6IXnsc@V8#nju8RkwH+)%v-T8T*3xyK5`}IimM&KUYMNbnuF
#TYzYM|+HmX4TO4mBBV>r`;)qs@@ZgdMz)qqGG@Q%6@=3!(&tVh&EY$UazwrL!$-_#|RtxFCc$O!6970r=KlLR<;SLrz7Fj&U$c9UzpflnL><)dlN(YK
kiw&G{B>MdgLBcf~R$5+Vy&Nv|YhPb#5CBg_oYzp(M8bua`|*-{t%GN4G9hXrX8TXdzxdx3^8QNb`wvpK*ZF5$YjfQaP^z<kCzH`V=~C{>2fbtu@S-oo
U7c}y1l3s@qONp|@W<Kwj?8%L)7a_5RLf4n4IVDsXuPC=D1EVs00r2e`62l_Z&To_ooUZxl3)+{#e)_+gXr=Zohy5C3;GB`(LQ&OolMQXtH<?u)=v!`b
l|x%TwwB$G}4ed*-o!b_-HyBR07>w%ROKkQ1)kslYoSAuuomeGij$X$oqq=qX?x(#1c?Ht~{r5P+VRXe<04_@EWLIo=w5q{HBbJ_Y$lW9yI>gPH4W)Y+
oqkxhn(CAW?IX`mU2DS642$drRk{1Y-ION_kZ{i6wDrh4hQa9g1VMX3XPj4C=;$b_?}0xUAKR_)SU#2W`gFVR19Xf%gQHcLb^M5+5a7Y`J~1En)MV=%;
Ef0?d4-bP#EqbjE4xD~0|Zo$bvHU0C8!2M((pis>B7$%e{hJUKF{9ZpvUMUcR_fRv-0H^6Al;-Y|V*vpN`AcecFQ>f<U34&I#Z^W%aj&rMU<+0T#_0W6
gN&q<57r15`#gPyAHFktZ(Xti}3o=jU@w%w}GY6>1f}?;n&9Jg0<1XQ9B_z;3cxPOcrogV_yW>8%$wDGk8%dhb9EhC0vT=`LvcdZZDMlyn=*X=dMO;M5
PaR}wN;Ij!i~`eM@6|YJlm*^9<S_kVH4cG?8jdUHTYgg5`ztw(@_SM*@u!bR|6{@Lwik+C`v{gGnS7spmOiOurxtSB?+L>LU!b}9gW2<s3vS#LjtEL%t
i>hZHqcB~d>{%ELwlS#Z~-M{v(lri5eAXaTjQo;vBPb?4V3_u+yio~rZr*^P(pykakJnqI|R;(g_nn#mY~}jT=-yTQUQ4_C!$~<cZf)LV)Gx@Ob52b&F
JOIA_*IUDk)ztje{V|brKBAg$8f&)zu70P>CZJLh9)WA`ac%JlpZJYYAw!$l+QJ=PH8BQJ$Tjq&du!<8S2MEKCr^7EpDDJQ!pXt^<|EMCokGPILi2Fkf
RDgf|_a9D4u`c?x_G7A$0Ag~v-~MqF?UGNp9RuAgC@2ZL$jQ<@+~^&g)`wd^d%;9!**^*PHeG^evif}Yu7f8b}s@)oZ<xN9-x-7J%`Sng735>B1=8B{z
YwSFQcm@6i`<=NL@oz#8BE}WSSo;B2iZq2m_fSkQo)1Y6-!R@+V6s*w55C^1EzB1-=1%Cc8`jrmB8Guz;y}#`bl5Sh3+{@((OdnD`Ri)5J^eBjHZq-JI
?8F-5wtRAbc+3R*y#SDZPjB{LRkpjxe33UMV|^B%BO`o_o$k<^-}}=-UGpC;ZHA__CT4261`#dSyPvfv0oS<0P&lP0xEYn+H>9}i767I5$oL{Dos~zWc
b-Mp2e{Mtg&BE~U^x5^$5+}Hxx>!-TL4W1ML@jGQE7w}O^_pP8`f&~4U$@!zq877H6EAV(DTklx?w*7yS+ZoE`dnHfMFOs>k16lXH8_d(hUM~*I1H0VI
Vd64J&HaOr8w-uos>*z`<c674-?zRL;TNvk>kr41lX&N|jGD#0SyyCh<{Hhz{16i+z75&;-181s1x8U*F|Y5#}kY<KobSg6WFaE)Rh8FgMA#=bAId_wX
eo%mb44-KxgYK6?qBK9{*<!ukKp-jWkWrlM<`)7u-hGnIf#usO<ywK0Z!&m?=Tsg811ItCjiT66r9x<;Y=JzeAUd!>!^r^YJ$fU;eBX4=7}3vY|73qw)
SnX_xqmJ}|OfTTd`hL3p-oIk;^6l*gsH{cipR)7mso^%Za7Ml&xOO8>XYaNlU#oRN<qAE!5b!XX0$JY#l>-}tq@_@=wWXn;Dy#Whio>)i@S*{hPz8y6<
u~vqc@j&o|&75xA<kc4-2iv~%Eg}m*_@V{H$7bB;D7v|k^@cwnMQ5(&clGi*`?0<6)d!7@Tn9CYf%VZqb`Tg#e!zJL;DO%P0<SrS3m08xi@RjNolO#_r
O+7x)0#^x3i-}LwAv{A9CuL2vK^t~kjhG+INW176pbCh-7c}nh{HSF>dA>A5}Zz`E$EKOWPN5Jse$AqRTl1mYK*T3&73Ko5yskqHpLyB6{E~@W2F@y&e
4J6eVJ&mi`l^tokSh%#RgTjR=xuX#R{d5_;MC7mGrd6Y0b+L3|X?a?XH6?BKc0OBpeMi0W#(ESdfI9#lt0ZvumB>wO*DFW<V8OanQ4rks%DLE#gCyz|l
CU{yrL{56}DeUQKx#=N$+5OkUEL$9O={S`QosuG{_a`Q+I5>U-n&ocvd6a_b+ZCZEP0A*73QjO;=SgA%O76Ee`Yuc*d@{zqB&+REe8S7L$z@qX4>)O7)
8P3EL?XN}VUt^y#m=rW!gdM(6kJceX*wk}V_WzWhBFI^ReMS#E^EN5GAx5{pDs76HE8<m~AK|EyUbb(b!g>ncSX?i!ivuP+cJnkCe0YYliyRmB&gN&Fo
v}Go(4sD$E0dA$m^=#O(@S0XAW1Y2fr^ojmcFuV>uO5MVrc`&`QvsnQ(gHQ|PVm?!B8Y)(j!rjXanQJY0<YmfNgTL(tn|?u(%DoDxQ6_hdvNbI-$;}ZK
cD~TkI&?^z@gtto@2C;58zD!etN*injmts=C)?Af~%!ZRRTD2W}UOYG<f<!;0btYA@4bBvqKbr#h$Tv91qBQFPd&SA7{zI^bp5mrgKPqoI&&vFX<1nF8
RGrD8%1o-JebQKdL5YZ_;*iSA<Ep0HI3eFmeWNew5y2`dC<CJ-wi;?>Ks}DCUcZx)c8YBAM8~`-@h#4fM(tO<19>`e)w&4PsgNX~dV8v|vwCE{)RleIU
yVv&d;AB4=L;hq&X<=>_gddzGi&UVYY6FEZBk%kChmDBl{9k5mvjA`>yNM8}^KMW9b{dXR%gCah&&p1VUHAzXut+ZR-4w_wOQ3Mmclb8tBGf^t<^!+)n
p`{zUvRHM4se7*5D?*uo!pRZl$uvRz*v5g`5KS~rK;{YYTYLtYV#L~8?ftekK=el(a;L`rnMGYs5SD2;p^9TmC+{uHrt`0~wyR)0Gl%XJN?A6ExJ3wR)
AfT&eg<L6KbBtuJ|9p*LFm;QW_Q5d%GcC6%CBe(VZ%Xv!4=h&!#U3Vw6ZhR>9aE_8x1uW@ssQUF?$QkZNtxK&QI1I2D_TO9B7q)-Sx>lmg36lU$a|1jV
k|`>MI69mXL~LlS_}Uz8PTV1SSK%!6z&`Q$fk=oJb@gbbA9Qy(E=yWU(PL-&cgK?Y9G}!Y!lELgI|lruNzK>`wgWnHGtR^1`p{@P(4^hUgBVsO%f>5(9
eUpUe7w=>86SvYbGEEo(o*8EhMl!aWhXeQG`@19I7~HQ4HGXI9emf-prY2(`WuxO$-8ILT~A{V0p0J#!PYF)0TkFOG0tK6*0tLAL>CQ_&ofa)5#o^Q-`
Y<98gBre3DVy8cs7703{>5!1aYJ{HqnN=2>`ivpL5mIkL}nB-^SJ-*CHBqQf|K!UL69JdaoCIpM-=GRebhOt>it7F9W85C2Prvu6V;EcJw*J#Y7Re5}b
}>oB*_N|ltHaG;43>xZtlB>&o>Gyj}f0pz@3iMhcm1Xt}Sn8~_|z`o^X&k5kuAlm(d_Vd(^|MK}G26asX=}s~)pj1xC@Qt@0K+?|A*1oqs<XnfX4VH>>
@bB!1-ydtx?UCEq*B5zk3BF7E`dm#{ac_mwPd<G7qf#?51>8;P7Q*800gqjR@_|C8SNfJd9+$tbS7hm2mSo*w&LrZ0l!#SF$)U?s`FQe*nEz$)y=vpSd
Q9m9dHP-2zk@<@m{*JVpSaKe{{4+`R`iXTC<)w{9c!iH!8)`PhCNpy-11+3zRYqbWK2cigZ23d$+&U?hrV7plJg>X{n^w^fwV_(3$cLAjRcZ^hTXxcW0
Y9+aCR`tA1pbumN@bM1QwzuZ`tU5EFJck%35nG_677=iupPaHwH9qevd?c3I64CB+Sd>o)<;{RG__`Q8uacYe<{Q9%DB&PX|d@k&>O94*oeTU_8c0mYD
Cn1?*~PUN{|?#X=wMue$L)2kR-n2KG#`Kv!!?u4blZ*nHC(?Z#fO5LwLN!lTP`0=684kWAahpP4db3CdlINC0<mbBbr!`!8x_Rj0G3($rqgZnoy53lK{
NKgU9w1w_p3V&>qOvw}(=YQsZ{tLh;c@P!2bO>-o?YGhqv8e0o-fqvZ;k8U7JC>cY3;N<>&7O-UcY76R_BI+GadCLs%4&n|GtjE~-=ckBE>1{UFnxB#N
Zpenq`E`T)gR`e~`eNBW(v5-Uk&Xd~leSVYEj^^)WwDteYWIKl`BoZnih%dm1SxK%5cNW5LA1Wlp7ik-^e@%)U#jW9RMY=_)%0&wINww^$1f_I->PbUQ
Qf4!sCtgys(5};`TU~lNq?*2`ERjz`I0GsFBMk*O-03hc+Zu-skj#32HJnBDF5fK?=L+6!t*aY|HAXn+k4@?EH~fqC@Xt;IrvL3`2SQ*Q})3Y-&Cpp+x
_J)d;fy?YvR)NoNxa1O|=YSSAOx|RLtY+aJK(^|8M-$COG=-{HJRA7ytaez3H2Z`kOx=-?#ToMg5<u>A&{x=Ty_`C=PDgAwggcDk%v<n}}}s7RA7DNkI
_yJ|b2~8+M@BgGh-UzCPAwKmn>2-Tf^NP*K)*B-pHFeWr^Ln|!pU;&o4@T`>h-uC;Ex`|A3V)4=7#!U(!GzXLust`BD8pXB?wMvhIhO7K_!&n->qy6AO
(@!D=<!esNebzIAZl@^ri1kRGMH56T8(rxF#2>z{-*J-+xlf*eAA#8DRTh#<70u||>iU?_0bC#SnWs|v!hA80=8XoBNDr*XU>4XpCP);<(b*gz|3B`bF
SywvJj8!&glmts;z{(SY{L<se9EH80ZtKt|rL5?3TnHLQwCi0eWm_|=E)&1-T)*&4zwi`<`5l+5i;8HfoOnv#@N}zT9VX2HZ%rJkg?HVkT_=Td%TAPvo
OM0x?xDZ6C#%t933;F!>nAI-gLNNzC4&C7t-;<~lVK%7Bwj}!tPzquPWx<d7w<3maHpkRS*7oVx3KDr;W~QI+q|denQ*rgalLIfi8a`_mkCtJ3hs+ape
;1@y%JvRF}n9#%%BoZUnK!gFAw*ogbQlk=nU{^8we|Jx_n@5Mo{sMPU7q5#54H9bN+_s`h_R@g{SZhPxlMY>1%zTZ|ifv)@Og=nSI04{lZiJ!m|*6>z`
kEx?gw($}j%;h3D%FPvsk)>ldD{FFfDh@La#}WPfY#3s2)4p6(Z(%om=G7%+9`TI|ls$_!(RpRQi(7LH}U^h1g?VY*1(8sLmH37P6y!pyuC7viIWsxQm
=2+tUdZgRIdS(T%YBDl9ocYEU{OeRi4MaaB~c9Up)+Pc7<_GaoTt>NJnlX>I`A>4?2>uRZ`py#7;p`f_-#jU)z_>!}@n1$HS(KS&%OQ5+EABjBTnrnNh
@kv8!UlDw>T-?_@DU+Gc`AvB0v*Zrrc1w+i>pS24#r^V^*O$K}V(k$R*PD4k{_>abo4@=~yjxACuR}LoQtLPNbb59;p`)<K9Sh!Nje8_Aq7`wBn^ww{i
mty!g82*+R}fu}Rh2}-1pR|2ZbAo#tTgZKiDdQ@o_kmIFS&B%P1y0uSo^nmnUs7SPJ7v1aUatKP365#Ne-oT_q_hmpfVff7a@JEp?k}(Z&YWCTP6}0CU
Je~5M)_gAC3UCr?C!*U&xA(rU`FImty7Rp+SXaPb`7l-&Z%hvDHiaEuUf28VL?)>0k5NPA8K4s7p1~_-5+(@)kc`0l$1ECD=~?(iGYG7Jukh{B_^rZ~c
lt`78bk;gcMOo2aY!`UC!qAM75e+r)pw$wU-a{@Bs^{4-?<R7wJ;7WRf!#K*G}cD-s>m#1&Gw#n!HQ-{UYC)EY4Tx}%~)Jc)uB+O*lxVYv6!B8!7i@c@
+rEez{>5Ra2<!lLUdGIb0??@t8B}uDn_4&F}yhYOEs*7C3%1tjje8$f=H{9<AtG$a=6aDwXy5`jDtb%E*B;1t|u1?aEvU2iE@r_^BFMg4E`67%$77o?=
#V_m^zX-w~<cC{&2m-A%$=}#hug1ex{o@LS^nGhq`SQ?YeKjY8ADpY?K2^T8HO}N8;L6<}YjE5@wo*E#B}guFl2@T0fx51OCVu9}Ydv>)pEPuGLLoJHb
uE9Bk6MkT&b5(g^6Pwbk){tXu+7CyBwkKUR<|I}%uckr5^z~d3Qhw2tvx7;%z9;fJXKd8afC9+thH9Ld#aivgaYvn?DbCJ$t2U4wBhd|cJgmFYOmksKO
WG7CXk{kL;RQgCrQ|{2I%u<TbA^+cn3N0&iSgcxR#qS0S>C*mMfP`%0-oZabIz9b<nS~29*z|@zU-oZk_Gr>ksm+lY%`^LPOicr&_Bk5193(jmJm{Ys-
dkKr+`y+FH{D`byp%2C0OD>7ZDN3+C2t$-S46<)o$(wycTPI6n}dIPPx5Q_R}CZ<gX;*7l%u1|=?otJPqf<QS3||NZ=~ig`-#Y(pJu@_l>S1dG*mh(=Z
uweJLUAg%R%jZXiJ2vibOB34#!T>#5p=*ke=Z7|l%TtwFJ+hpV6<xQ;~P8O^@SrG72-h1xn`}IU0u#=l30`a%@SVBAF)u-3>S(R1FZ))}axq2cfZy#1J
!aNb|jM3eE+8*d1)GyI)JyEft$XWacsivu6<ruE@Nd_4Wh2spCpqzcVDq_{>+z(H`{S>|ZF8cKt*}-oGkf0-Uwge*E5DU2o?wQtEs3hVI_xK1=;)`Psk
0D^)`8_}#NRn;wdPU#~GE&g6n8m^!HZmFg1I2{}x3^5u`iI3Bwkj!4c4aU@vfi(3)U?+eye|@Myk8$&0^zJj(oNGAi1e9gk!PkV0mV5SCguh&i^D9A*e
;HTgN+4ZH<83m;7p`za#9*Max6q+iv`8gp~b`SgxH1;pemo_{$MTE0(b23u%fq*p23G}qoNKu4Q87>Z%3Ym4>Eo3SS%aI<ZOlS-d;+*>|jp0+red1J96
f5Xc1%4&_Tp$yy=FHoSDI;OY*rSyN{4hp%4{$^x-DFF(klo#|5NuBfGwTG7Z3zphoUR$3dpm-8;76Z2Gf`2lr3v#eP5?96k3>(#W2GikE|vDqki_2gri
@;MDF?gXR_)^(PoO|A)UPvp9mhVb_3SSnp)-#fV&f6}&OI#kSxo{Jmjs2tZq^VJnvIvQN_;XZqiC>*(BU1^G+Sx*pWq$c1KPh_?7tRtMHP+o$=}25JHy
@<$oihNXkpq_D*g9nP=Rr)|2~6<Eo@4{n>F2^+o-j>dveci8%@&LZ%2$aeV@jw~z__5iID%RZJ76hvhG1@8SFpkVmSx9U-oj1QKKTyb0LN=Ok&OkSGCC
PBs_WsH4#!a|${CZZ)uy@NqKdRa$vy@K6(70mnQFA1;(a`Q4d72J#KQrJOUpa^h>8Yj$)=>~DCtklauOC6$U!gA1&xdoq<*3D_UpE2I>7K?*7%;4G<;#
147$O7s%h9!dsEQ5sgdPI-jxj>Fu5h}ju@CE$kqlct4;|J?WR!f(CDXr?IyjWb)IWj1>Y9BUwqb<NUuL~vdo$261vOT1Uf-+bhJ&W|<MoCDWO2o@`pbt
5Z%Xf`7T!W{Em-R~Wui!#V1JSBrOdWdF++7#qLH%K^82UY}nDu*N$$!)t++`{%-ebU4pY7Y%Wxi~h2RTkvsTbYlIq)pn_VJBiNAMug{_Yut@h84NPVdo
8a9%0mbIWM0>rIeO=B%ArSUuF$c<;#*I&Qb5&!$Bga-WYBI;%5)<`L6e47j<x&rXm63khmHbZgJAoh_fJI=-gP1P0W5we~@i3GykL>car0beJ>EQb$lh
@9UIO#vyMq!LUOFqH#959dh=Kw1@W>bIqDLixw_02j|44I^AdK<q%Jadz)`<K|#`uk2jmzT!J8|flmnTuMRQXeZOV=g$B~idj%UTv4r)jx)vSuDXdbil
JW3p(i(6&dXn5TL=JAcY!YQ^=leGo)B3j-O*`n{GdFA^pe1&x22Bzl#{`+R>n*lL3l|jLi|u;fA{sU*?QvZ>jdtj9x)O++jR<(gbPz?AMm5OfX1V&|aL
)mcdpVljSrCExBet5C^OVKDlVy^4>X0Da!}nVhNb3rgxaj5*U3i%<U(FPg#vwrTrI6XtFN_If+_<;+HF+JtEkfB1;%0|*GOZU5Ad3s)Sxeu{;!p|r_#f
^bUcuoU=w<87{&ogmB^0q)KeXdOq_ibPS^$KzzAw)QipPl!#*+wSU@mCGoh{VaNDW2foc4Jvmv_Vlz=>=xQoqKcjHM}h0_%8?F7PJA-gu@0dC{Aba(JE
<Fn#eYBx2qU{Wa7Iujots!%AiHdq)tPzxq1!FRG58mJ$82fU`5XP@eOev{)M59$c{yszZ8qrMZp)_8%>0BKAUB#aW;nU~(_~G}ztlP+lmjHoWILFdYQ-
6K32RMA)MX`plcgS$iuS=8`+h5o3RjGsTqD2%b>Rp3hgfIn>s>XE&^5EZFEIE{hj(j9l_^On%;v)xl^^K9FigR?wWD6*Jq)GJr5&N|5tVg5b@SM*chy9
_0Ury*FE$9m~oDU*%ZdDqw3KDC-MNuGuyEATKLR)9fzEC3nrzRZ`GoL1&V*8O2PKP(afd6jU|Ul}yG(KT5}mB(Hddmir%>afplvP6Uwy5a&YnyKC5cef
wLJAFZ`DjGPd~Se5=_s5*wHLuXNo=-F4f+xoz=?j(jW#$AURE=wGK8Tx^e%e%E~x^@0uGm;V1+*YLvn-oQNWeN}Y8hNG25%fK{C(6X-J&Wgz0&#nU*96
jHcwBbO4lq~Hs^|`w_J(O7&Nh!~26>Hzh;q+s4%;b!pHOk~b}}6@F2oe(46Wf7#FR@7ouc#rjz?WMZe|I}A=dCrM$JOZT3Vux81Jwh-#VOuKW<~nHwrY
3&#gLGu1+DyW0mj##4qh*v*^lN#)NWBo(A@6Dt4lRF)*z|#|c~XEd}OJ@m{>OEw|h9Xi_?4BX~=uJ%|Q`46scn*lQS3_}(TI)_7n6v2o{{Xzxq|1VD0{
dwno~%6LbL8Cu3;a{WL9iv);8Yf5>6gDKsCxgN9a>V@Et84EvvA>2wV(&>m0>xixZ9O}t@eaexB&Zlvtf|GEzmLcv0*fh2%fRkO#_W}b#FhN>%JCn`Mq
WLf;QT@mmzzUpQyQA-G3@)o8YogYAHx;DfjRwb<1ZzkV7VZT@az^I)DIzj$7%1nsISacU62V9qov!LGB0zCrU?Zj;JPSp%HSG!F#0I^Q@ha?>Qv=qJx(
*6ZVFQw(SHVPX+Zr?+9Sm5*Fv1!pQF}j2WnvgLe53XWzgpU4oTcL>Ibb<6WPUps_hlNG@fgJZq^<Jv^+7s;&B*9XwAxg%EApE~6#g-TvHeX1?o{iWXm6
~fzS1M=L7c@~q=j`3u+R<#4s$S*JlWw5v|^gnDH>M8m_~{qN+kpVff8eH;7T%tXqvfJ-np?Yc)z1JEI9WWzzrKGNC;l%*Bq!uN^tA2dfIDcKoSS8;4t3
Jy|8AVI;b+Fl<KQ@900mHB*L!~AMEja4N)#b2n;1UtZyP#Gr;DV!;(D+O;G9g##F;&BQR1n^~KExiZxaR&a~8y!aw8o!|X@)oQU3d1?{6O{aYyITU1R~
hInDkxmxqG{AisD)v+)Otur4Kmq%b~s}y%gDtHZS&6}zj%>f-hg+lg~A})Qy6BL7<WhT{Bd26jOZwJ{C)&=2+8<Poi1{S);b{Rs9IBRbq8%z9S(BmMX6
n@x=6-6=Lvbg6{mLk@oY6GMcda^3CHs2y&vDdt2GoT1Zg`gP__(F8H5I%ZHSi@v2DGDz@L#pLooGo%#u3Ic0PZlr%XCtsipNBOxiEcwSHdl=p$c2kik%
-D3q?~*~_koL3^ul-Hjp>ibuqICTO?wu$EC`^5Zx2<133PGSg}Fnp%Yd>_H*ui|-2u8I12uPS$fHp%kT+Nx?gtdxVockTNd|_yyk4C_EG<~q(@hul;5a
}%QXg~Guy_z_R)MlBokKdtRK0P5ysYYS7NzSs1R^-y-1c%8x>aFeDH!TTJq{M(kbW~7{<Z}j%Hbp1P;^7zvHC1>1{jB>J6HXEyXk9S-)2hMu>sIQY))o
iPeD6C=YjEE&PpyIP|hG1=Z>Q2k;dKZ*f;Hf4f9DF86;(aLt#~e95Sk5V$E-fYh|5=CEE1IgY8>A0LStQ<jZc2Tiou9n9(e+U`MHDhFQDfx6f~BNxL1k
02$tS(!39Si)2oQITv0gv*LN!o>WRjb&xs@fB>m813vRxh0>!n7@<WcTl{lC<;+RVbm_`kvqiaRMxxRhxxBSPB5%>5$@r*ZZt?S~;NH7cub;hs&A{E;f
NFT!V8e8hghG<9Gz^q&6$*#w!KAlM`ZI<}!ZqC>8pz*P7JXxbz@oYQ)U_FBU4b4c0V63g?Lj8mIRm}tR^2B&O^0(Ug+Vl5?xNInkOvw(Ew-3caN~w>bY
B{EZnc(u;ZD-_gft9mtbxxMdMAq#i4jR=-Mj;(QvAc_a>P8yCMmeW$-Ep0h1jaKbXt|ul#n`;Qjzi)2PTdOa<_(XQ+DVPM;8wlu#XtIinMfUps<&z)f-
S-3nu82a(8UogD|#|p4KkZLgPRZ?}#Mi16uF4_<cMk8W=D?+b5inguqYrqt96*Yi~}5!}QkFuX#z0^~j8~WJoU=eG`oQ4qJF0!iJ(9O$D3_$wLmcO6Z`
a?>2E-vjc0<^lpriE|oytZOo2oH*?5T=Kys>^H>kWR>W?8MfD><Y%hX23m^@I^=>AfQ!liz)*WMo+O5&Z7C)E_cavC=AAzNx?~8sKU@e!hpdDF<b<f_C
Zv_)?0M{*oGuT66LB?(#{WW`9T~9%tujX>VDJGz)Dz@8WFf7O(lbXW<wQrsDe{40m_>qO<A4&e*=T}YM%_<6`Me=AI#he|ZO?}bkGYsq-PZ;{o>%I6RM
umDqcxwW1Clx*-;v+i1I|I1NK4*ULg{ehx2hmc9t7((zJGGyKa5dc;oQ%v>ip_s={8Q4DyCCH7hE~wMr6_uiTS!}8QPx6Y^vAk1>*K3)4zSbF(|8pM?(
SkmmzjWEZ35ysc5xl<;2LI3EWkMP_FEqx6vay`!{S;YCC21NUzT)W$UNO5;$<5FiN!l5w;ATsY<(=WWz%BVJZ@RI^13t&Npt~a?SN7~Q~P0-cT-GSTKZ
`=!sMEQIcZjp`WD(ch2Y_py!!a<eCx-<F=!w_Y_c}!Na+VtBgiLMa>8Lfg)Bx_vlueE?G6m=Zo}==3#>x|W<-bbLbX5g8bv+3V)z<?urVugW}4`G78jt
f*cOeWRQ@n6sV)|@H0(ZObq<l9gv@6;G-qOa;nTLfLjw(u_ifN&y$K+~8JtJGoK7E;2vB#cn*Oc#wBWhBDbClEPp*M?Y?)pyR11`q%iTMOE^JXL!C>gU
ZD_DpK+D|+v<!i#6F8@r8euV+WBHp2iLT&GGWTl_&bSUK1b*C>hx9(sN{M!N()}EEm;Dr)juDe)sD?{hq>gA8PCP^?(2d<qPU{Y*Achi9(j7oIOn82s1
~3~oI7cco-l48s)&Rlkx^TYK!(!M46I}}m0=~uh@N}7G9V)ZCq!Z_UO-<B2HCNL0G=fq|c2ZXNO$b%6xViLaSs0ko+FZs6rcr>J$jnOG{U*@XN#yl$Fj
xF63DY_~Y43pN^n$;4TRfyIb3(NZC#;#QWRI)m8x7?%ZcML8NtAGXH|sQXKI3Q|S;8>yJKWZQZDeo#U!7-KZgzfwER1}DwQe?DFyLg=9!$8jjDPmxwkF
&Zo5esv2$utSx7c^c!rXd|_K-FA0PMf<f1h#dW69*?k|ozfsGv@kPQkV?Zu6V6y*c}A&sNP|*i_;Pc=R+~js3p!_3`buK8BKO&l!CU=d^8Xql-lzb{4G
&T&vZ`L;;f~G-<h<FrAUe?Kxs4ko_==WN%F(ZV<{K7CK4=zCug)Zq28_tS?$<Mc|Iw7gZxlx&gAsb@6RD!k=w^0!x~v248Y@z$mNAi7QgCsWj42gklM(
&V+~KO%aZkXQ8QDErIsv=la>)D9xh>-MS41u*nnUiYU~1bm9_-(Ug&3Ygba*?|gqC!DTZ~R1=$T{xJ1p>W2KxYV~cKs}@9A$Dv}+^$3oFhg}c*4E3O%I
1!>_Qr@u0>bY)KI~jaNi`Xg1u?jkoHH5odk^EpSM+>8(UE0d%x{^ufD(3?_@@w$fuq5B#h585G=!Fjfs?KO)!T=YI<itDoHMTXF>2O5cd>GJd;8dZ%0T
G}x&0WdJX*}RS@WnOVV><w;>8}`-uB2FYe2SSNM|m_%?M*M=E~^KD=qyaP<GlxLA8gd_Zj%j78zOqarEs>e$JRclWV5EgOq*$&Te_nthA*Y*$Oz`@#$)
{6a<b3|YYJOy$9y)aoK}Jpv%Mp7Wx;pUOmH+z?m#92=HNbF9b~S3$sH9YKdg&Zaw@poVj7H0mR>o(LIsGhZ*(IfARLIS=q8T4sKLK^OaG&3^rGcLG&JM
|r|6+(iA9{6qlI3Ge4J(kz#wK9agz`wB>W&6y?|I_1dHEXEc}?GUM@064d`=Qh>TM^3v|C7jI9xG77IyaCGTRjrGduTN7vY@xXv`t0Vcik3|pvsaL$v+
_2Q=>68~t&&EVlt9+q7KP5ORjGC&f3%J^p7G|<pug1VT^X}}VR6uGz~BTzTD!My6*UI$=7Z+3WtObZ<?J=r&uUi`?3ytkymHC2l6)+Js2UXP{du#5{oC
h`!qU@VZ$8qrhCLjTZ-h<{OK|3#Jk7ghG3N0t4D_qKea3hN`Qx;|X>^^sLwAKn{N{-~<1AI^A<YAf8cYBYLQ;S~zi_=PyP+{<32&#JzE!Sa29=NEW>f#
(-^e){o}wq!H;iO2Y;Vm9r(?=H5djhp9Q&zEOa^uKn#d@<gSK>x^j$Fs?kU(c#{f;UN2<&1_sKKCNm9`}EkpW9=0X<qg!*FNCq$B*~&8DkT2(LR2>=Vx
Y=`*!?d{nq<GLzVq;OHy{{!~(6IN9)FNKpn=zHa8;4k2X4wG0?%b=i64)oG!uG-mzKx+;tqiIYFC+gAu<RbFR9HQsIt(pEtZ=pC2{Gtbgq|?yNpu!MEt
MxIr(shE3<99($+pcJeIxCsr%v*w)RBE6U_<jCtrXI^#Z2ZCV}zn_{7$s_dvgFzb19X84xy<5Ak+v?%X&eR*tiMB0bW=pt?qxsnr6(Y5_stP~o5yy+~H
29E9WykaQ*S&6yJs9f##xOH?!yLll$=@m6b`%4iiyg)na6XJH*mN{QYG<&{r%3<8wwXxl_n+R(L9@)T_eV19N6)2nIxZNJF?bCVO6?%#hA@{&@eBcQ`@
NC#w!$VsNO|f|3sXp->_e;{#`tE2md>skoxS|rmo7`VE+&SNR_6@=un)}drtV~}S&PR>Ob_m}SH9HE9oS+r(c#{xn#}gY?;3X86?R|wGMcLb5_Pik_#T
Yoc0PD(5S$G+?{gJx_upx=XIpq~Fi{mlSt_24)_skPgw;fZ(Ik)V67h`OT@0BsVc^s{iI=A5vE)nh8Bve{8%WTV<kDY3=#mJ*gb~_CmFVyfruXyerczR
Dftp}d%1JCA(=lH<0c;MMR<r^RJ6%RaxC!XU2&-Q`miTf}=A9#)rJli+;`M?u?;0d01+7CSG2cGg1&+&mL%zbFQ2cF=G=lH<Wc;LC`Ld&7;C_Or@oZ$_
^by>I>m4gySn`64-?RK+n+s&5UNnYsW+&ZPh*g*b$$BCOW#q+4SjN+)!h9qC5lDAPB9UWu~7jl&m0~ffcH#$ZvN4kDePMi-d$rx+<MAUKdE_08cLdPb7
H=;Bumx(`ANNV>RfrO<+SY%ex4~y+3Hb(OxoI~z%wD>X1&{!0WyXWvlc<e^K*s-FXs2s-f6QYdq_Mk?}cp{xAU+f28q6c3%e$7d%Q6Og5c<|-;<jW`NJ
L-`B=mud?e0V%14DFOVq~~Zn^rjJMnAe=Rd%17N1i_L*n!3v>@BJd#ZcI_IWSH`XyHb)ds^T_iH5m189ABY@od-S>NlHrZxe63_``&9PydiQC<BS7*we
u0_bh5SBlJ99gvG*hdi{jP}Jr>nPbhS52A8}aF=Imy_b?tspmYrxSgUb3teXzHEO4FN~%x^qTO0{hyOaX7mZcA_`%oKLyFUN@gkUitwG2l205%+J}vzy
pjV|%u9QAr){%(nF%wqtS<3nd4N!^QPI7`0XZ=!gDIPyMqW`X@g0FXrui?Az{XoG9qy?Psw$9z^jP83~~G+IF-U7@}y4J;WTml}g*b8VkJHx{U!2lzOx
G4scs-K2CeC94=d%2g?oSGf6ygvE>!Ezo$XOkKV0Z8R9x)c$uIb3*~ssB{15Lrhi9QzSmcs6HMJ4Pg*e)f`V-jHpg4jmYXY82wsfexUt2HQKoO2p%(#+
aP(P{Y-z$L5Ad>Z;-J!y?V)bPXtUav{Apk8hkYryeU0)!Qti%u*cbR=Uu5nR{DTVFd;UIk>GzGt-yCemFX!Ev^QT(1@8v}?BvZWz94e=VRb6y<Cmm{^;
V|Z?+TlUaTE3iu^E!!A7!&3uv;uKYVy^PjtL^K!zSEZSjIsVPAMFqOBPRk%q3E2uf5RVb4ws$9QD|X~*7ZifvR)1j2j%TxpUVMm7y;dW|9CSI!gg9yI;
=(6)?%+*HQ2r>7pr|x?;MvFer_9k3>CTiSz}lW5-K|^qEQDQ@_)RY9`-D|AJsSgAL7pRn0W?NY#L8LvW1M4HoJ-VounOImCs7j9k;u7FcfjIZd?G*$SB
dav=cqwQMsg|Q+v1wXe4}szrAk_Q7cb(jJ3>eou74_BdIp6J$tp>&feEmxG-YWhg_rd^OzpdVkc(VMd0<?m2JP})k5DaI~Tb39Xhry0nswT+%}we3B<7
=C}StG>^QNaENWvQ1fHS5f~4~w@82ORy?g5t-OO?L`0<9ix!5UMTn%~S-(;T6fM}oWW2jG;9OhVR@7uP!djFj!2u{dN2hABX#hOHEw?Su`Qu@>a+dT`5
=aAd;*$5v#DW0J3JJT+MrKP}!##>JQc;g0E3G86I@H>^mZS1qf6IREH;>I~%&K!I*n}NJ8zQKKb{NmuXRcJ~>P@mV{<T-s)%{h^73&f(9VdiCHS<E=&y
Lig<=xtv;8FC*9uErh;86;>;F}ex60otA#awC^p1+?c49cGqCFEoW4H_Mw+dVsBcM4p?$bioa~9;!;-kODopzUoq^mCTHXgfo2&lO513lF!TTK2wk$^o
A;Waz4P3>ig>AY-_-nymR9PoC@hxU6uP$n%RLglyPua5~@L*+G36D01^VeykZkk4VXoj*ZRtUOS}V;j@tN!=VyU|PXxjtd2+XKgSa(}v`=Rska8l_yA7
4oY*e?G-CiFDs2M$Gx-?J^n8M>^xK{~^5hhB;BpD+tvTp#VDe3V7EMr@hlCCy6J*|PC%)84lEHk@Z1{v)Q5M$&$6IQk^Olq9Wy|dVYt>sl&7I!o$zyS4
PSra6*K+U%Hx6xdPqd*<TfUYT!e8w%4-zYTZKCdeK0fJI3<kD;b_La9FC()JxzpAVd1df$~Bs2=my~2wQP8<48Y}F(BDgNi4PMq6*rzT{xQjJJ&i(Ul-
#2a(5UGrB7lpFOf?MD>XnOdU`lVL2Ifdr!=?nw=_;G_gcdtcDB$57#FXqygL15#D&q!L83F4QI{W-Y<!kOuHp6XTsuT7Yu2YOJe-2dzsxR}Nf>hB>=jU
yzJY43m9W*IQ;S7m#Dcxvq5~Dd;ZR`=c#b<Uk>#c-(nWPlLofTJ$MZNdcM)CQd6L&jXC-p$0EhTdeG4P_8BjhN2Jk)uqRz*$!*acgHlc7;G?~+}&j&>_
MkT>E6ccgH3DZc-7cJLm~nyfIJtPx!QyF0d>=8Jv>_r8K4AnfPn;}Q;p5EU(f=56c-YqPlae(7ic4kOUppOVSL#+9?qCfcLjM$E@FDKCa+D75Q>L8Fmg
%2iz!Vl&`}M#nJFmJ!t6|)l5Sb&mv96g<NTx4E<K#p<R<0)K+=uVZ5I~IAWFrir2MQ~i5~M?He{M|fDU*6sw8u|%BPhad&3T}0HI1F%FQOd4%h_RYs3+
&A=nI2(Ha&+=FEYW;ox?`vK1e=$!B4SO%Neqb8wR_<k8`&-=xy6N(L;0bwXiH=272i5%YGzsfOmNP*9Oeb+!=4G4gIBtcrM&cpvACTb?s5Oo#Ou%9ml9
CgK`8k?FsE<qQ0Ar7s`7mz@3il>Be1g1cVT5~XMjw=JJ$WNeuF&_Wxu06V~x@j{TAF*J;_OI>sW(oa(es&#~%Gt-IofG5}oE}5;w0tlgP1n-ujKt-m&4
0M-jfE$90B5Pf<s8mE!zw`SU<N`5lT%U(LFo4@V-X=q60V&=c$PPD2VBEtsG`qv22Q5Wz7J8Jz1CpuU>1vs@2t*zkjvP-@9)s9-jpKprTBxwA5lc9lH1
Jx-Inifw389_B`P^=$+yFT;1~tkd2>_}V;anvY<E=I`p}OWeh}LW)ctV(d--9cXSqRwY%mUd7U`-hkGz&dM<y<Q`WCDqquC^WNqW~?8cj~WR)eHpQlI{
e<2?TEW=}Ow-4bH)7A1)kr)1!gmH+7QK5mW%3R2`?IN45~u+iJn(G;D@(gV^fSAm9ox%28=-B$=F1%{V750rf0cP%Z0%o?{YFkc`8|a2!KAJ1A~Bt+9?
pg8@bM)vdn*x*cJnxh#uLFJcxOhAZC&5;-pC>kbDzXlkf6jDUf1VEXz(3YC7faEY^oQ3726&Th<Hh~t6D0g1U%yFGYo3T5v4#3r(K2C?qbX4YQT=i^tR
l&u4xtPywxyG1uQ7~DD+KP{1jF7#1Gy37o`#Tq+eYJeB_JCNF3acuVGx_);fRRpS9s$p~|XT~N7k^nuVitdOqB7lhUtR2iW=K(ueZY<2iw*QQUpd9;A)
z|(9f7&1QYQ#Uk<ln4^jE&-I^(9G+FgdrT;1(q?moSK9=nBT`j-ZV)fpRDu6zw4Fn@`h!qcJ@}SnQheXu@?J?2hQMg|Y$SNRX1)0MkyJqVHXrf*|U+?G
cFzEEvu?c+`>52c8P6?0hfk5J1F^z~yY{EufZMf$f>7Se5N$9$AJUbtWe~+SpmrGEiRa7epeqJAhlLF;CP94;d!Ea3L1vqXnsZ=j`-od<S=5Jc|}JQw@
Yd=@PGxEQgUr89lzmoec)^wzIY!J1$V6qw=oFkJSKWnitL+YH)#bRyoC+45WdS1Cck}t~pz<D&HmF>Q-0JbrY_Tb4)eN$iXF%#d2vaNRr>MB?2O-d-uk
W?gCSEMu5W{__Actfq%9y=eQ|=CY4Is_cSEX*j!%@o2V*>1$RR%!x@?dq!f+eI*GY~9JF9dBUz2Xm^=4SaQXHQ%9KOJaF8w@qeT1lFA`)HL-S>SHL&;q
`jK?pO+&29@7`g#j3J;~q+ua@E9FujNCISxvQN=DgC{}m1&z<z5`Nn&yzlo4*gMzs&b!U($`Y<BcecFThk4T7Mn|OW9jsZWNySi4=RjCvR_bt0n*otp1
a08O=s|Hq4@ZmIt**X1jJH(v(|jN-J|P)!HO<um&c@KuJ>Ag#EI53dt;S-e5BEwcl)eSw&Q55T)>x4>2G<F8x$X}5jg4+Q%!lB&Rz~I@d&2CaJfZTrwL
;KtPQo0Qg>Il>gwVr*pdxG8j^ka0sCCu}-fl9VvermFQ6@!?HJSPp9uSE5ft0unvpP`sBpfrlp$8&D#t|yx{s0<zbGcA4i|Zgpug!Vx^6NlX`@@}RwH4
I5nOKiFYzZAI2DMAIO}bbZHFyPdV0#fXDVYNztVs_N*m<|Oh%OJ<TpUEHr`Pk^%!UYMo`B8>R$<E`M&+y0z#GIc8AAaMyD0a=DH|xJnws%&@<3?8biCB
$`LrtK0VeL=m=;V3;R!HdObKQS%WN6x(GmE78*0p++XnNP<93(8Y$RtEB$@2oW@KLgPB=$F&_Qc_y`h>Ziw?rwf=+67b#_bVf^BDVR8%0VQJOGz)1I<)
eZCov=#>`N`0X}AiNSd+rZYn<ZOkKD=@xP{w9}<gLlkV}niv{aB^Rho*1W2{gt#@DJ(0o(u$92Hu}{<j^R!MoQq$!QL7j)W%XTa!A69%|=C;2W3PLT6-
;!0~9oP78WEx)7VJ`83FjnFe_8pzm3RwVX19{W{Pjj`MBZ5f)0--jfr6rw14SY73eD<bc3?@R^uqHi%8@=(&a*q=s?U;?1!Sg&@3w9~vt)@{BnBARo;!
KpLz_e_<8mAW4V!X1-A*~4#aHtz=+FmRyhtTXu@KSj!thue+=vJwN3A!B;jmGtggpdNZgIFY0Yr)r<Mv~fyp|@5#>f`#4ywU2Q_&^iKkI=+7!qb0FD+I
etmJU@+a$%a0*zaVQx?5C19>})3trCT|vI;jL53Q*?Hk;6{Yv51e1!eZkLwNzuIVk;DNcb`AhLJN4f?dVwN{ArpeR<R=0jjaolmn?*hSA|eDZfKN0g8c
74pm>7kU6Cr(V5Z(w$LiQSm#5ry#iz-Y}GiWV1ZGYox*bdj<vVxlKLUG1qRrxi+8TO<18=<2ZbddDSH?NLXNDf2~051oZY!fN9w>M(>~10R2}fGzNK#h
)Jq`cRldLH6RFc~n7i_!lOc<Ot*9!nL*s&>r(prVomYi}b7Z6o>F5kNGF6?uHMTt1Z-VQHu*sT`DY_xfB}k7JDtXXA&JLj0gz%zP6f3V80mJuofmhgK5
tl3`1?e8!z&zyrs4p`n0KyInBUE(GT2!|-wmUbK01LFu?Ka{MFUj)P3uDNt#YjC0C0C~(fvnRcMI*=>@<mfm@-31Hqj+MuJ$%yFkkb{s*n@yyH#8aD&1
n+D6<-TI&-STH*)=5K^_`N!@WPxgy8y#o>^RJ-hjKSZHDS=LvFX;k(L_U!8zWjxVrUIx<7gL>=rt3lT4&wOjZ0B<Sv3d5nu2K{Y<C4AwAu@R!Zsl`Y(@
*<qBZ?pP(xxsVXmJ`7U&YVI-42SQ!8qqq?X3c+oirmBu>mw+L>OxAW5*QPNl0q*@h>ll5vc*pj-MNvNRNLt&r%)c|q+XtHH-l+5hk@S|PxP-dQSqVHRM
v_@LH~Oj+puU{Zd3UgH%&P|bm{Xl6C-dvsudbnHKcB8pei*|{f~5ol$ITu%?FVgPD8IHPLY0!v|>AVc#37oc&!r{ut@VhfZ8FM*Z-7qCMuYXI<AQ4D)8
2VsqSIty^VukxmB8ep3Mj@j&((E~?O0kbEq=joc;-&|^j0uX1NO|`MJhNF8#V`69{R2Ioh?R1#=RgsIj6l&tKOdi7@cQtW}X?EO-bk3ctHM3kjr-`^-O
6LMVC>-yQ?Qk5>W;Yc2rdt&i_eBrA+ub67-7*2HwB?HhO~?J!OfsN>Z9}uMaX78H%ZVtBEIE)5&$-7jV?KomD8yp*RhOpo=)Do|caXI{n+Q*rQ-)Z{VR
h4Y)R~KU(V+-}NXLdiKhO&vC%f=CC?JtlttIf0Zh!{UAOl{$E|zHTi^GLtdH~Cc%A++8H}sk|a=U}o6c*zo>;=WPsS9>vckqJ4l@Xv*6&!&c%U6q;tFd
HF3c7>%L=q+HvLi)TWk+;l9QJEuVlVWf=%58hcgZIjouLNAwp{ttX*gSmI!IE|5ReUuoCcMx9`FTli=5~*zvjjmtYoe_nT!VT%+g?do2~atiLzr3OAdy
4ZxoC=MLG(^)dXs1_fCh9c{RJECR>v=$*=^AWINy>)r~&QxMmh;T|T?P@s4@J5)Y(xC_;;UYej@Vu1S#akqM#wQJ#_g{Ms_i)}-ETdLcbpI?i0=%G5j{
7oqCZs$}fXt1ZJQ`2vt7p~wN{h%QV9^P0aoq;bWT^sfBK3n3oG=0{5GuOV&01;~sxX9wog=lgl5X;+}{PiP>FeJL<i8FKWvs+To6A(A5pEwKNEwq+o1I
hhz0&cTA09%LyyQON-Fr#72mJlKI_2UhPbl!Q))x47xbz#@LoWo{fSLuMtOjyO0};t~bf+)#`loXXw8R*MCPi@OQRvk?HBZ!EGzu~lUe=*X1A)p`6JMA
fo$k%Jk;Fk+o9eocE!XBMDhc8xep8{B|49@Rr%l#%^2|82+%Vi0VT36Q7qQJ&u}<1pEfB*uoF+92dOUg3_&L_r6zCc4(PT5U_=kjG)VNIjsBhI^??z7i
OVP&*9H*JO(7^KCpxr_crssdZ4XM#usfU=U7fzQ0+Nf0A6<!iX#2+~K}OE*`cpnjy;9fSl(w84YG?)cp?qjJ2QaHaN}a)$x0P6-WIfpUhP$oMSpAwQQQ
8?AmCe(mN?Yp~BGy-W}vmp%j7#bn{Ng83p8;3#2GAvw?sS#?PVS4F~65(@FXaP9dW@aAV|+6b#fg6WAkhY1Slkgs&$KqE<h9i_g9}S*dM-7#cXhai<Fa
7e(vU%3H$ER<h;zBPuOA3hUq^;!2Jlscx8a*2cwCZ`L3e_o_Z%x3*!%HG!JfaJd@Ddpft`;!_&9O=o9ISj0ln-3GtkH&$v`h{LMqmd{QuK$&hAdnGc5A
ohCcs74pmB1fAF@^a}6P`CEL5yuG*p-X&A^bk!>7JR9pIiN2s4H$L1T;vhlL&ggmcY|2gX2AB;eSh@v)&Rv&YG+KWa-A6q&+!7R;eO=1F8_<K{k)&m^R
)!{8vP-*wwT4yTB9@0WXj?YS}t(#HL%a3j@@zgZrE?8WsSan9Q&pSC+E0_rD)B`dDA-Zy5-sq3*D#P)h`P+V$b?~YlBR2ZP}vHVe)sT_=TtV=XP0`)@&
YvL&9TL20@2gW?hDPD27|r;~fqtV07qipeTyT4h*YrbO`!kD(z=eiqJT0@yVtTkCBkAru4xwSR|3$AG@_!21w;G-=tj1wS0o^iq5xWZ1~sHOz6O|10Tl
_*#MR<<{)9^oi#}rS+XUS*x>4o!InFexDJ-X`DiqIVfnGQ#GC!a7{YEEM1VJIf?ZWU+Ca%xV9WmOwF4CH@d0c1kG8Ue)dwEdKpt448z0O!YaURTiBs$-
#3Q)IBU5c0pYkB!UL$!|rqwVN_d^|ao3sZC>2s987_d&04XNrCvF1dR&=8Dd4s8K$=y?!lhn#d;c6T;V4D0wATaPqLBv&*;mBWbK?=)&<3=2vv#ptP&a
1UbTnm@P4CLC5;qTH6lA?UL<6Ozf^JarZ9G5+26IVN{;3x-m@*g;!%Vd1l_>G1UoDEeX=N}L~C&SrnGN}(+9q@zi>U2_WcX5V@3h<OZJxJtiGbZ3|pe+
&snPEcUALapkWLo8sQ!KDBXvM?+%Ymp4_3=?d^O6FR|>lSDei&iCAm}||22{6JRS`y@16edZnk~u)~DJnLCezTZjdxJ<W-jZOEZ~C%tG)RZewK(v_S%$
42`|#w%5%wO>k{Z~k-gSmnk{(20DAVpUAstBAO?aiVtSh*J>7Y_^#|ZQfZ+c=h>l^uUT$K`b1Odo>L3j`?S^(kQY7L*=L!ZaF3l1QU!gg>(hW6+mqNnI
%I-)SQT}{bFD8hN#0&ZCFu^hY9>PO(Csu^+071tR&@ujYB(&1D5_GxUj#1P0E5;EzkUDOReo(6{U2$}0QlnpGQ$oYl$;e|$1f;K`_HinT%r$90ovIa`R
G2>y6HVc?V1Zj7ysSXg5R|$1JX%}FzWrgGOz5a}#;rlBUK0+)HGJEZ+wmuqLjHWDzr=?W_&OSs$7IrHe$c&dnR@IAbp(yGcMF~ws(7`?dLfvHq;NogL(
Ku!gOey-B5vnN<pn<<C2lYZM^pCkBacCzU*ctIEYbnP0=1`{D0_G}k?Z_8XNKaLa()9W9R$A6~kQ)~<{$n40{*y}aMH`PV+IW1?#^dv8<MBaR=o@97AA
J74ve1vZ{`<;8Kl1t?_INL4zK^os>{-?eX;OW8qpbK@7W^+*zAy0n0?#k-`~uHUKi>RolkmiYeY8oi@H)6?Z?y4v;`OhcFJFxJBhbH>wi?gR&o&z1a=t
6KH`;hS`S&4y8j<6}(HrMq+Jb!ScrR@{Uikd+<2^sa&+ETfzxDHHXyb94`fS{1KHo}#IuZO<^9}ocNi1XID>=eOn0^@}j5XU$vZ)6alP;DW+@Y?J4FQf
>D+svJH)M`h53r<i0dJ!N)SB>)_XURI?#Z6Bx{GDf`eoZxoKYi-9m}#%u>38lIBN9l@u<fn%oV8<bKDiiZC{02Lt6IbiO=JUJo=aXQt*_UG@M?k$(T6}
5I6UDgrTU=<nbi3e58w<l5*K;8ElbISVLw>o#2K}H0?VEIU(Huo8nu`tjE(mh$5M4q1$@P5w^pI&x(y~;tYG(SI&6Il(7}<d)%>Q&gG*bpY}Vcl1Pp_a
G7SG>Pl`EP@X-$D<#|BXBR8tmZ(>`2cGr=&*Fh6#anfI9y6+s#0Q?(6Hhyc!g~EIu{Z8|iIOpQuY#e~RX%Yh9bscFbY%N|<H5IV;qNL=+qT01icw4bv<
}LW_8vc6U?B<=z}*`X9i!25XqLIv8!j6o*)BudZ#T6n_<$TKXH+u_Hl!P|lOR-~DZ5wDekacP(c<7JGDlV`$(=lKTaJr5tQjST+0ddCdO3Gzr+D<)yfB
oza5{48**@B(9{H`R_;bwLwN^gyY#(@nC!Y2L&*FjS@Wj)8;2AyS6Q1&o5BZ7*p3W1`@qy>=fv3)Wn4b?k?FXK3^7DbG@xZfr;%Ptd6d!mlPdx1hp2hc
#x8gZH@f;s`E)P6IZddKlF}#^$!-RR}@P>bzZ0|ZFqChnh;OLCC#|UR{g)AMsiue7YvUg|YNb4CGRnCuS#v-ryvhoL0TL`<tC)>MgZL!%yw+*+49L|nt
Yv&P+z{$Lr9o;dw>S)29J$l7EVM+_e<pCB)8j-nc3^!xpx&|#8_xcKu+S%Cl&P_zoA?ZE4SjKkrw|W!F+fit^<2lgB?NsNmq$ftqX=tgA0(#9NN#Mqmf
AD2|@P&Txh2fwcs_hdtA82vqi~Quv*nYgeA8FSZgS^Cy?;GzvG%FujMz*z`8b<74mM~uE#@u$wyIgQEdA)<u)NT9Nh-eOOW}R{o<#uDZk33l9t^I~qMM
<_DsOAj~U!oH`OhG+nf)_`U(Zwj}CUPA2mO~Vqp}8>p)OgSsBJOBxW+pyzbt*s>w7@H$U5X(%Rj@DP-7h&<=Mv1~wxN3+_gH2Wl4#iodp6s|)_d++NYo
_U!F<5k@eKKevH7q)6ZCa`IxaWu?FaU3-*K0f-^I28jnHjad#-)E%@m)O{d^gCJP(L*zv^G{(7)iRfA&NF#E1Tg5F+fRaX4a}@k#d6MvO>Dn9<`=euBp
nin6c@P1&k{1iR{25NU>3O~)fQMbgDi^D$nS^9&!keQOS*E627WI$(#>j516EGZCyP%OxFi7z(I?B;<~kO1h{xxpcN;>LF;sZ@E(C)V)90CqD`c)~wx-
>+Ov@9&BRF0VYrefcBzf3)(h<WoH@*mc1WuV=TIOBw2gp#GPdLXxpdG6d(3w`?N3i!@fk)dGsw#<eJ=m*cbR=U(TQ49|XFtS9zC8AH5Ham(U`-u0NJ^Y
%~<5o!FEEi*<;H+$LZ*_6>FKhM>V}1mxx5jxk;ek<OlPC6`qzpTg~7Uuau&^&eg=1jDEu*+}W5lHxgOpugWAp_vPBOpKNJ5B!nDr;Wh1$mw9$n17}vrN
(b;4_EhbU+}k9t@4}xedAp;Q?vC>C0p4mON(b0@n|<2$nzNHy3e`3>XY%*V5%W^=XuZ0N7EnKX4Z@E^M5{}h8(xuhW73Q{})uz)~Zx~osYw^6_1+kVYE
H(u+HCQSCe2~Ap3B`1do{QRUZqRRmavA*Xy~;WY{~n8DnN<IQ<F!R>AKj&8j<V!zl|D+NZ&%bIK>~7#D(s9S=ga+MPPZ&)m*eBRixVq0l-|9DoMk)z%8
j-H?K7C36sE-ECJ!7;)2ZBg6M}U)tKuLE25&;H&>Rr`DL%4zk-c;!)*4!M~R_I<b3P(LQNBemr#cKE}nJMvk@0IZJQZoALxla?Ue4hmhTN<^Sl@JcsW0
T;FQEy^E+E=1zxL<}Q`78Job;3+Z4;7MsQ8{*&T~ysw(k^|p;6eQ3PRYV&kX)T+?7bX08Fb`iSI7*9ZljiI5t(;7c$J9@0|9o&9G{IX*<_lV_m-}xuoc
szf}tb*&~g7y|PZSv**76)CjUV5u9)#Hat<R^*8&-=~uN6aq`LD?r?dj8<wtoL<E^ZdH*yIbF_cQy6+2wbx!h%d?G{&&7qCP7nOs_e_n<H7&oakB1jZ?
+DBA49zUrJw!#-~HNpeD_;l|MqWw>-8^vZM`=cl4gFjKJ-;xMUR``EYO305`X7Q@BP-#f9I=TfBpMk|MqV@?tgy@uex*4y^88<^6I({@%UJM@QA9eo}(
h~eCge9ePzAt-M{>u_x}6uu8&%8uj=P`>+L~Ve(CX!^>9hX6^D1ebiK6E;~}^1Qa}Ey1A*W9Qc=}o^^_%OqgCSd3E%#cKYaa-|M~hGUw`+ne(oRs<~P2
F#jE#z?a$u(`tQ8{{r|Sk^}XNwv)6z1hyU<5U;Fz%{OR}p``>;0x4-iGzy8en{d(Jbzw(!_f9Ze!`~UIh|KC^s<N7%7oV;o;S@lz^6v?X(o)$dis@vpM
ojy;Mb=$u4DyZV;r?yLOud+H>FU*2V)pn0>uRpoU{SN%ZaRu?qY29RX*Co|D&dZEmaCrAGf9>_3{^7fS`OR<t;#WVI#Xlaqs=HU$zU(fy@{+`_!ue$q@
2~c&$MZiJEodJiJXY;XuYd7(-uvx8c!>Iyzj^mtzxM*td%yV?@BPZ3uK>ONtv`D2SO3rFsb6^g)o;B1#lK#c=)FJvgB7Wj80!V!{^dXV`@j43moMM@&A
)r^>%aGM{Rh*m%lOrkr!VtdVd;Kqh2_-?wO@5X@i_AWP}<bjCooUk;s;z0xmJ>uL6p3ld0(=}^&be-)qQkM;x9kg_T{=N=Z9q9_~XC-yI+3&oBziu(~C
fV|94+~;pIBJb)jF*zW1O1;@xlk@wb2H|N73a{f||w7sS8)dw>4=KmGa3#qa*zZ@>4opMK!<&Hwo#mbnh_oW%RXzIu{;Ojhxlr0bg%*`IvnJpX!LHlFK
prGC&gm+9X<zj@y95be89XuDv36+AR0nIAZPAlg&u9)dkc@$+AKOzt_Y@BGZ)zW&Cqt+G9Y`HSEA&R4&>&hN2~fAF`jfB$FS`_upOSiW!k@hZv7Xy5tj
*VeP&`H%nQ^;f_70>Sz~@p~G5UI&j>z04kSKRoocO0uB43@g;ZbtTnGq9=1-UEbH{`UQmt<uBFC7;*i<ywgk5c3*zq0zJ>Z5A84i(MqP3Wbgj%H(!?Jp
?@oro-6PW;OD>o<`kc|US81Z+a&&}S99IJ&z=|EdXDrmf%kRq1?mrJ*J^E>C*{|HUw`92edpJI|J}d-gB8DZr1$>wL%ZMmvv0f@pcUFx-(UaN_4~hAC-
hy)|Hk)}@YVnOtFK-R#EY7~%+z1!6<>x+{DJ;e{WVOQ$Fv^P`^i^g5S^cJztH}&D(?$99&~=^`&IT;ce%cQ-FMaf4XIY!+g+a4@5>LhTBq=)@m&}H1>a
T1hX{Z2yQ>IK^#8Z_zWLQv<Zu7=&%XZY-*^@L`%66ihgU!Gzr4y`z4xpC&#D94{%XyyUjNx@_*OOl%BmhO_pDER{d2$m-fw;7^)LP6cc1vRb-BLt+rRg
q*3bOyivf8-gME?nyOw_?&A9r{SL4dF?=IfMdjHg`@zR|i2I2X$$pflO6|Yx5jOQCOE0W~aewTAAO2NA1V{_@A_BL5z{V?<D^vmmoU;e;BeHfev6o2(|
-~N+7c@gn@EBPYydd-82U;XCyPOTQ>_5b=u-}#w8dicX%_~!ejAYE<OM+*AAslL$jyUX_iK>N@#wk+Q#>}v1gc!lKy8LmlCeS`=fH@7FHe`OWt^<Vzqu
Ydci|L`}zxzh99zy6bT&M&ilShipI+tsGM`>o$!*X{M6|F`$K@%;D!f4jOaUQ{S~_~`UQUT*zj_0|u8|K0nh>N)S9dKEXpSiMO8&PvyZ!hTOhA78#N*)
vqRJfoC<55I$~lEUv`&m-|XlFuWv9+7v@=Mj4ziRY18kLdFo^m!%vyb^l{e;$eFk$fJh=aGIMAJ-7i?}_K%<nt`G{=Lqoy>#8GZ12A*@fJ<g>}ud!E!F
`AVdaIMcS<=~kkmO1qQ%w$n6XijMiUYtG<A1m+6@+Akt%6s$&MIIFgRn`1P2jYK!_N+Zk*+App@B9Gyn_@P#O#rNjM=Pn6;Z)Pn~ui;C6$8+v4^(!1N?
<@sz+rW|@#VxZsOqQAK}6Chp$Upz(QTkuq<}p(quhgq!8t05X(gZGK8x&}U69H~X6Q=-xd!E_xhx1I54&Olr|5ZTC&R^N*|0-srTldE16!Z@ybNwU^e-
ST^DhP+Oqz!RJQS#CT7JZXFIzKHGEQ;1D`3@9-X}Y~gB=LG25*okySW!sK_GprvIUJZk_a<R?igW+D{Dh#&}(+fQI$`X`$!X^4G3aT|k+g!X_RX4t~w0
o<2->vV98gJZ59^y+ef8Yasf8Obec7}h+0yW<rhG6AzYYXub{K!@O}jD0z$ItxQRzu(q_c>uW!g*P`5(1w`?nY8V_Hw~~C#rNpYrv~V&0S%->FzSq6as
dOjX*{558=FDHY%>rp^Hc&upmWA&k06}NN*hMcA!-s2QWwm=Q#Jju6AV79IVok*867C?x;q{zs3YHgnLoOlmHk#dJl=TBrQ_m!H==#WT+dsJ!?rqRjmO
jRCUSl<f)humCF<u$PH&M26FThZSzzv9Nt{-t0u(C?GhYd~$DCaEl*h0&4sa<P?`G~m^Cy%}egqv-9A;pcrlSxggSVo?GCSMr-L0n(EE}cXic6?lD4sN
XOo5UsAae^}D3oG!CSu(lhAersU`D$qHmP?aFb6T=B-|QvP{f-t-c~6zOw?3FCn6c{0EZWyQH@nR`Y_$AEgv?G1w8uZHJ8fb!4c)gF>yzlf|T=VKMQBd
x2S}4ggEp%7FeYwS8^7wx9I1Kc_*W0H^5m*9o;!IUBD??jX{D7LOR|JspcccyG8Tz)t}nFkH9@Ijrf{x!D<PXt$#XRI?I~Epw|NU81F!I0^Z_<+N1+}?
_O=h+v5Yo-Uc$QGFxEB^F-SCX{7Q`*p7^P2md%~edIRiT=sU2(%yI^c}Z{`DX$#`kvKZ~JW|mE)acBd>C-5)xnM-LGL}?BS2v?LbNdt@W_M(($1myzNR
L6xn8tuNz%B(}#WZ%cN?D`oZa7mlI2C()v+Fp*1J<c1c|iokfW`pXp$EU+fjF&wh=lL-LMv6V;U$MOt$9P8j#Gj(SCEF?(easE|4BIE@8k3)WpRW^X);
7G21&8oPoQ6Vs|Gp9T@g;v?oQ^As6~ntD`{pC&^14tdv_Q?=OHr=b0=zHvU_HCs64NB$5=^KMsQ~Xu(%u5P;}_gp^%?(HOA<HP%`BIZ|}>N9YwM&KZx7
r%)=v-n2{qu5;E%tW&{$5(Gh0-?@d&k>YF$2$;^n%ipsjy^>}O@cii#qd#~+_?b?i@o>CB=G(UOPJu&ceCs81?6bkOX@x2MMC8U7mL@wvbl?;S)zV;TE
6#PQC_^G+}@$n9di(uG~tA_=Gt4B@JN<|Leq7u53#ZM(@QB+qupC&iqWsE($I9mYuD+0-*#jp|}euCU!np?o9xXxu6vlYvmQ@rK)zU3WQs6EO&S3vB~H
|43@D(kUqwwP_jGa4~)&9p9?v6lUVW-ESrpTi%xV(b^)lPv#CcwXmgutJNmqkKaPSWmgFi-~gt<8BmI7?iw%ou3Vo#UdCXuZ`y0$m%_^2+D43^&!CnUZ
2ti8^e98;}?lOk9U23f^KVWB%0?b!RREkL2@5z$jPay-y&g_!NL!v5e~%eX$7YSeow|ZB$vz(LS0%sa6FG>Lqz=UN}Q%Hd_@8Y6vUCEGM(C8&7?jb&zJ
ndH{N>|rkg;n{Ov-VPt2X5`GhMnhNU<z{%&)J!gI2@To-~pxTb#1Wy-t&89Nl_@mA_0uD$Q&1YL3i2Q4>k?pA0JyA-~s5*3U=HCp2Cm+48tDCQzb{>y$
ZSo2_O<|>Ja_*kunOkf17U}3jWt(pb`MB^J<^6XR=Vt|Ar-CWuw!18JdJ?yMd3%HYP|4xF@2R3thv@g*v29R~sWV9<-7r}f!E~BV-PXHd-=}tXOdc#Ot
#h#n2i*U8bnFA00$b);qKB2!M373K(GqTA}dPtr8H4F0|V?hUxnC#y?ECHv08V&4esL0e_rWk{H=bo6G@Y~@G1nvjS{d1n@e0H0x@|hR^ty>d*S*n}a9
TPAr9blLIK01^8<{-V=$|1#L#|Jc=p?-QTJSR|#lVhC!-XQr_278)Z%m)-`HbZnp&c=-LHr{W}&@2K9h;Vrp!U*sz(yUg__yJt?t=Or4O+h|?PIt%^M-
iL`_DH=7MHsMljeNFuuJHn}aE>+(<}oM+${c($;S_%JnLzY?yII~8KTn6gUwm*VeRYrU1+56@<{+HzXiy-b`ZO-PuUP}#n=Xmg;@_O0p?gmCiYIyQi7l
c<mBDZPb}swL_8_Su;pmv+voz;_L14ZfrG8o|#2?NRJoLORv^*J)1+E}S<_Txhbg@JL@EwUR=Y+R0KPojIBc9$OoH=>(38P4X<BadVMgE?4%rAo<Lt%M
Crg2}bmvOuS?rP$&XrEugt5Mmu<pZnX=05C;mRGO@*}(DJ(hTn!JCB9r(ha!(rdQzp<G<z$ziLMKum0PA=@0+t@0YJJr3IWJQ;JI|hW)#j`Su!*f0e{9
ySL|-7vr~$WifF(7#UZ=-MK{ATP{ow6u0`Iv5y$9u{re1eqOk7!I7Zi2{bYMAD8(3UTWm^RTUH+zy==g`fjG2fmkSUG99yurW^qCedDbdf&?o?_ecsZ)
kAg^rVBAP+5LA@Bm203gOxD2jU{Fbn=W7Mg`6u*X}2hM{&}g<_a_CIj`uB{YsCs_#l~}$jphzKCC{8z`^?q=ZU@q^xQ+QaNr7-bRkF}Ti2@nodFKvUvB
)6AM^kGO8XLeHsqOh3EHqpjK3xfa$Rj|cWp=Q%lbA}~=|$pZb}b;M1b}*1;$(o}bf)3OVRxU<hgF655qsEO;=Obt<I62jl#B6Icxt)e2g1!8zZ^2e6jU
HYiZUkGWf>qc`Pg7@@1+5LIz8vKxbA*9jJ1}gqs3oH!L|-VBh4O|pB5pJ#ww<wOO}!9ZyWXhJ!So?iBaJdXPkXdd-`koq2Gmeu`VooGSk%v-8ZNfqwVu
Dod=L!E7L$*F)!$n*`+)LtO$f)yu&tIm<>4HB%V0193Xg3{)>akqV8F1QmT2~%Bmb)45Fqns)0nr_-ERUvCGdPM*lNI>TgwteNwmczyISasrXt%^WRF2
{_+-|S3>>EP2^XqqW<{}J}Y$+;U%?@LbUQ8{hn_nUzo9^1}rfgbvsx1pT*Cbz@-b>7H9g-WU|I-&1CCYcAT6}&zk6GKmV`B|JCRJv&Z*W_y5nvhoz+^Y
%4@iepmaydi{U(({}2M%=YQ0?G2AYR8!eGLESYSq<}Cww472eG&n_Rr8H7Zls5`$^wp;WIiFq~dLAwR11BKHqUb=`yy_+NRcz95@9#`V_*eYAusDjaBp
DSfc?j}+Ft5mqttkC^&gR;9jAq^x@xz6F>+=1vGN{ik;Ya&bx(X<fg*_%Kulpe11|Fed;-ls(?!4YSDloEXR7-hqGQWf^T5_XOzvA|lTv1|zPSsOG2Qq
Ul@932|75+JH^5}*7nXP{Xf8gT_HP-v@{X3pLp(In+RDQ=@Az2N$p@5;nkN4AN8jb81dmN<;ah#;!eu`0WSBmuOp^8~QRg^kS)#$!eZ8CW@TGXcS^)bI
2W*ks?d}pDK(G4fVG+I%Gb@|8hzg<7kRSDF-iQ5NWU7q`YP?O|nr$f72G8BDOiK+F0i__gi*IUt~;`2pL^8KY%3*T&B`t|0_%TpeZZ!^QFW|7eWmB$f!
8a2elPwm5gB{8~kvGVuv*{X($&^v|)o&%<2J~kJHjAVVR{~^&>bUvfAqm8Vlh*wNKp}G<1M*Y;j&c2$Vu~V@RynnJaN_@O+B<yxR%S;zx$geKu_;vi*J
<d^_Ry8h;b!5sqNfXHPtmWgL>=evB3RqO~5~XRAJYf<<nF*4Q@qKH*QRBv_cyIN``hANN#p)nYA6xbF_LB2Bq2zSCj$d)>c->Ia+L@{`&r2Z}bo4^c9M
8kg?f=2^JsPVu!9TZuVjQ1n^!zgX+<srz=7}2oSbVhq)lV6}x{UArMKTP3Q5|@vbPWtmyVa{0kdWJV(>**pBMCzKPy~+WvWXB4-gJ*5xI*p<m=oVPSPU
#~=@YXm#Zi2BQ!e|N+(M?4>s5(H@gOSR`9v(%Yfbok@Xt1P*Dvs``=zi(e2zf0#!@GfBCi1LnqMf)<u&ANhIYEKX@P^o9Cq}e1v^FWm=V5DcZy#Gqr2n
VWp+m3Gd-P2mj^ar$l<0<n3Xdm#&UTbnRL1QfS6u>c8L1jV){S@=@{}GzX_Mi7WJ)IGz;a<%B7d?;#JJTA#%my&2r$WJe~%fz!?&jCB--4%WuW}keD9R
I78<|%JV|Z{o-u?*OxiaUeQ&Vd!hz}VjAK(y<QirW1FWw4LJ^)8g$Rs8Zw-4N*w;_luNzPTxIF?)M7kP!)EYI{W5V_((r3VJQfO4q@FOx=7y=j><-$9^
S8GG;%hRMVNp}d`_=Gchl5N7hSvrD9G&P*c;e!U5Pr=Uerh^bY6n09^*++E;}CC~XN2o|*J>SG*8V}wjNeZ*s12sE#Jt>dZsA<g=b=Ih5<wCZjXxL04~
XgIXUFE^kBaHoneH?PVp}3`bHA0?g*q*)B#h5D7GpA?uly2FqDF53_N5R%dyZHLyuDh<$hbQmjjUV<G?8Fd^vsFJ%`PF9U-*;+lk5Dbn9gKG91BEDQTX
eBF~4sPPs<{)5H4lSpQxFhmF((4jMFlCGoxt)SB>W)CNG2<kooFF8ql`|C-qBvKR=ImaO_X=aT<<{!guA(oA|6<m-iV+U4EM;AJnK1wu!!hK!^qGskG^
JflSyDL`w>w2i<mjJx2e`4S<@x2hz(c@k3|P(x<;`5`K20`}YdhOOb_h9u@CFc%5ud9gozy;5D{;xYL)jKB4W^JN@LI2~b(gYE(u)KsG;Ub5b|y5yV0P
H;uHxAkaglye3p%e{)XsXXoK8pQLd@6hbaA->teWb>GBGU80(o7%H`uh{EApro(K|&a(*KSN(PCVoeAHYqXUi=9U<uM~0CT;Xn=CqxA*j_4Va4^xST+j
G$sjAyYg&r>koLsbT%osh!ybpfOh8SwFA~+juHQ-c2tM8DT2Zu@rYk>%73Lig3Gwt5A@y^||F2a5B6sv2Qny1L@GpeZjEt!ho>{I?0HpxIt1nT6Ba3{F
2jyPMH;2R%vZx=Vs<_aGj{WY(#ztKy1T|JJm6Qn|C;*xiV%LV9cuarANUh0sx~bgkGJ&^>V881cvSr_%B)Zvd2XJ$cdfwsi*i<WY+$G$jt2VUVdV?Z4j
;tD?CnGy)Km9pj@HZIReSae<{e*nHtlN-s>KnW(JZE!bW83LKTGBzRZd#(TXr}!4{rRPi8@Z3QMo#Aq&*Huii(!+Be1R>I>ZH8=_~0<l!afdTN1UV)*7
k6$}T~xXRtk3L;1|pnFxakl#TmpKnAobBM#vo#%Ai9iAb&Y$|uVYDEfcuP?O}M*Er{ufm26%@Y2w$V>?&N91(ElFSd7JCeHk{Zd;hz(h|U5+3R=NO-vH
v68ujU>olKC1epb2yz(BEkwNHX#tZ;X#xu$oaI-Ie75H{Azq&0DJ&EkGH%i}ZTvcVfC|qsI=BLF3tA!-O3o{2A>mR?gJ~{3sD%lJ-KnKH{&>cWlXq?Bg
?b;s>dNLG%h_~`ZG~f*O-R#eezI?6g;a==<6J(A5tyo}fg)3ObKefDea*ObTi%&BV8l_zN-$DYlgO`8umzSdWZZ5kWg$}h`LenkSb$!FeZ|0xC&2A0vG
AFzxX|j84uxXMdvIgpw_y`U?$4Y1r$5`KeujUi$c)F^#@`5^+4!Y<tL&B7i2^!a@0~pi;z>M<kJo6)?q-AHOeVtgI^w&lc(B1eO^yZ-7Ag}1%i<HP^&F
2J{33(giG2jGKIM;q4C3@HpKxIST0%XllMm5CJu{gpB#N7XW*2nduM(GFAy>3DWD;f(kWrwP)s7MH`@|tV%b^s^+}@*ezQSg~7ne|L4;LC>K0JABLLls
}iqLOrcH>5f+NSXX>I6LSxGuG|$(fic<4rWlxv$5C^HzVl8ee|*;fF+KDkrj>X9_0Gh4dHO<JU!Ii93y_qD=)G6Wa9|zk1j}vQPaNExD-(ZsOB(rwiO)
UzU_J6Q@f2<!2*!8xFTL2k{^dQFO}3jaLW#xM|aNhgeV_w6G|66&!Ax)_GgS+n^>{r_pr1TbODYG+DhfPjEO_wmpX!xq)iCMVYMIZ@BVjOze-3eR;_sN
*XmCIUB^QBEFy4c3HNa0x3sL7g!L~B<^svNDn+-80_L`b+@o3CXa28!SMTe-k%q%KjB$vK@oYz@+rlWzb97z?8NFt9V(cF%g(szx9suF1>4`$VwMDcy6
sNz&n8yWEh&Q=A%FQgIC6vQBo{SY#fiB%@00Tb8tuds`+zov*g%?@9r+xW+XBK6-nLZ5a4>O_+ej70+SnkdY-5nuav@Xuj2n`=hya|)<z_VFWb=`6nOn
>Rd+Ncyy6n-$yGQsRlY0CB={_|~<F#-5wcwXPQw$vL5&5jF?W*krdIRY0M_1!k%%78P9<vtB;521|B#g;&;OOEBc33r-eA!dbG<&^=hXnc`BHiClGx@_
+p}6|2Y>*mm9vb4V)Wymv345leeWkfGcHQ){t^Oy`%vIfzL2FMt&E(vwW%-kSfh;{nop4~L99%a`w4CP4cX!_(cfX&^08>d0ol2Jn&u|!ckNY5J!9dk=
d)9A!An@Q)^y>AB|0FUq2)7&>Du+WH4k#=0Cu{(fXE?T5Jzry;>R+tFU+5npGn9rqOM7-%jz?}tBp0crAXb+>&WOvNc0G@D-5syIp!^7#`Tsf${##)Fx
4`_X0`vGc!RZ$QlqlTL@MrP=6xi7F<d4mN3T*Dnb`0rfKmV`B|JCRJv&Z*W_y5nv|5ISDzN`ITz5ahdU@mwHBG0i6+~z#?B}sK*dgm5jaQ#pLQ>qOWNB
8OUz}1`mG)2o_7q55g*7=GvOzETQPL82`>p38855o8AOJsfE+Ung<J@VpcUV0;uWIT(}!^bK9s{mNO)jf5;6NYLz$pWM?4J8y={q>{06#)wsOQPeZDf5
hYVwAzVcv;na#miS$p{E6m(3U166J3jtydHN<UipeA*$v(8+)(W>J3qu6s)N^CC2~H;UE!sA{Ui?K=eVS2s&`M^*9Wdtvj{Q0V^l4x$D739JmD4Z6U6P
m;TUKn^y2k>{<rkm0YMih)E$`A`8t1J-)ZnkzZ<w=QMZ@G<|^)WEUSfI=Qq2_3k3vaG$yh3j5r7e<#n}hea!#c^&3?cc`p|WKH8gu*P&@2x2m{po=AEw
1m4}9@99_knr%lEZ?u$}@?daMd1!d_0C(X-pcQWugSwS0Lp6@4o48NRLEaX;#?S3zbZ?<I7MJd0{d|KoQR3>)RLSm5BKp#}q9R7-hkz@Qql9Kfc;oUaM
uoKDr;|6TEgHB_?F(ls&s#99`B=aD_T*5Mb7E?*^Jt310bEhED8z?A&Uc279_S^eyM@uU1gNu*>Vq?W;Kzn;(UP*_XvN7DNN-TxP-#xv$NGG0zezM*P;
XZF2VThb!;3c{HueL>2k92}C(jF1W&FIo%}6&i=O_Hb{^{BxQF304&?5BVCH76UdJj1g@z3r5OwgS-6+p&6xBt@-=e?;m8vJwnEw>c&x=KEL?2mttz#I
W7mXz{74T7+9+c{UkW1*zSoiW{s?Exhk+BgX|we$bBs4d{z2(o(~Lek=CL4cj@U^{@8O?Y&SomR~51EhuSbsl4}NcU8^SNqW_$$)>nMfGuea91eYyyq(
D$BYG%-WS=DmU~i&o->SGMkjwvY7#$_n!Z~YZpS(wn{nZ5KD$P@AiQ5PxEdDL2)MGyVA#CnITiu`Tlo$7iBweN429DIPNo8hf0qbMsj|M9+JF)u9xvTs
V$`-ERrRE?5cd2Vv>kZW2~FGlMZAZJf9XVIc-vikOp$N_^tP-z^aPdzt;rvqx}wlRZ4*2alv!ZlFmmpe<gY%#5^#R?LyVP+z=;{MCsHuL67U7qTR0x@U
eOO*7~1b;!w*=o;Z7!lu+{E{R=9nDZMVCn_^fhY2>x+YyJPC8fWDhtL>M(w0}p3H=wU^_kOO}hjKOr{9}t1XKX{h?U%NpEetKihOB`kA84Db(>nRl0Do
lqWpJjkNY-AsgBNgz6c4bfHw8e0fPF1Q<7eE5>-jr)0GEE>n&8L;L1XV8B_Vh+UvH2eqfn%N~IgVnuB8%DYs;KS=c^G5;E^NYaW5TIeA%HApn79rj#{k
Y#qs363fFiWhdDPFR&4F9YveaFrEg3YdaB@R&MYV7^@a-#z`xb)!X205dRv2KaiuG>k1UFy@EppF3XJ?SFVud`aE_ef8U`<@Sg`gH%ddno~el3@G5v}#
^h#>}?OM8~DGQB71&GS6Z{_wg$!jtY7yMOj9fEVV3qv5)7ATkG1xF5FbLcQC@@djQH|ByNSVzV26rV5%iWIs)gKELtlGG6ufjiMGR@)=5P*dqq6EJF%;
z%dHHoX@P0xh)P!?rK<0bek;@`)k1Hj?da)OX7fp%YA_YN2KqDVU8&{6Ok>Qb(adT!Ot&~;ij?&Ejd0#HkRMPZ-~zS-E?-#A?Tc?agNB7?^fY(MTS>u@
W~Bh3{UD;J{}?dpv<Lji$Vi&F<&Pv)`wcK-n1qTmVz%rY|Y7=EZrFd&i&q{XCNs25Vfq8sDl8J%P_F3ArwJ4y`mR)L#zULPu7|BdZ`ywi0PXU1<VHpmN
XUiybA&U8gS7+9$~(0<h1jwTiYXm`i6dKj>B-62_;)u9>)f9jxu?85BJ?ScBd`BR_5;QurJrnJ)qVtG%zhMPiWx%A@ezWT15Zns*%rvZyQ%G-+7uiqAP
V(Hyp0GKJ+9NfeW~iTt6Mfj^V(B?|!>>xSjaDP><h$3PP|k*8OJIEv4`(`<??j<lc~+z)rYngsH$zPpVz4n^0roX<tRQ*53<-Q&DhcPNN5erFbZ{s|Xt
p_*;e_*q&dAcshe}Rj>y9hT!|(O%2a-0nbu`B=Rp_ivB)RdtIbp@Xd)<_^R7*tMNDpDSJB|ZJLEokO{2E_LRUXf>q@n<ps&GkQ-Z4)#U6Pf~)g<nQ4L<
cJfM#n4uQ?QhU7@j!+kPaJpQ^3qvuYBfqoyE>9?7AWz-!C%^xJfpW`Wk%P17DA`$?D~4{@AL9_-Z;PwH_pQNqimTVWyif%X_xI2frr#Sk%7PUAP|Y(dE
DpGBY4G9{vF5;aQxDVGizi5vt#cgxoDqQ(-p*D5Csc#c%AQiRZ#_uV#HiDWKFI(NZV^o$A78#%fSnx~bl^e(@38txKMMS}#LZ9m%O0%+E{^e>$no#0pu
KlDM^A@4Hwdg=@T5s^_43YabKbqq>;NgU9@J$$6ZSrRX`A0nX?jv|5S^RV@HrrdH9Cx5132D1V%EqA#jpq(O*_=A?EJw+2jSFR08qe1XEB~4XJ%oz=ay
Y314&{!pZy$-Iur18SQ01J<Q@xc;3uMQhVmpHxOK_0er-4YPzkT?DA*wcbV?$!i}rw2xYA8vU7y)7jCi6VrD6iIx9fG;(hJ{#)^gM5TrPY9))ZBUW&;9
l>$5M_^*zcUxj2%?Vs~r<=1GSsZ(-~5cBTWN-cGX*(CyV;nK>nsA2=%i^Frx=*R6Sck0sQ;#fw6Se@`g={scjALUE%CAJUMF)r*?GzFZjcX@amVGf9mP
dL97|bdVA=O)5VrL0F6i8&p9h0xZ_7G(V9EvEX+C-_AGBx&L%pjoC?qW<p&zeyyWfOxa{x1W6qdT0c4B@6zfM>H*J(+D@y5*E@AC5o{N#J@Rv181DW11
7X-eb-q*-uK<#Jl66%&s&@=7EIw}IQ3Nb=H&z+jFoh52CwVXo?zGUsAxEAxq$yx~cG&ziA~%3cx~FdI{R+`gJk4IE^6{q=N}qUfUeiz{2b8jjx2OX6g5
>;NUKReRe*cTmIf|>(bGZh5&nK3tU$Jmus*C71Zx+gbIW=mv)Gp9#*|$voCe9|3-t$6Ljf%gF2w?v>YV>K~ey^vx1jP(kz)1~veicvh&j)VRA>T_==_K
UhJJ&$n#54c^t8h8ai>U-P3JGhp&_A@d{~dDvQ6cBwqU66t$!|nS$swXl{F`X;3lSr5FZ$_kRdRn8XGcSD;1^MbTkZ&(-h{fiX=&u!eV#k___Lq?SL6T
c^Z(i7`>Xr^XXAepAz#U@!~5@Q|5va79}p!YMs*en_;IMwP-3K-&lq%+vqlkc=b1>AHD#V**-E%)r^!K*Z&l}6)M$i<uXvqu-plG9xE^%kO<ou>Lmti^
(yw@%rnskE-DZ@Htx%+=!Z==KBdPhCjBhi67UBFXH;}60By}b=cxeDh{G<N@UOc!dO`{%$X%a8byY3|zws6ef@VIvgSlahRRpmz_NcQaP%#3+Hg0HwLt
WU^hScPlR!4)J?U|eLsOg9id#Y;K5dRgNS_4Fxz;qnkt<yhCm-|)A{oIFFnUvUlF8NYOYhZ!2)&)3KMX`>B?9A-<-LEycI6lwjzYlOYOkE+YF9zc2tFS
y1ur%D#Dmj>A|7>1AW*#*7yj+&`j!sI6@c+h8LmJe$CI=^q%FD~#mQr*tozP87X=D~Zob{XoJQXb?zX$eu95f=Y-e2&&Ao>TK>cu=vGk}X4}z1Ltu{Of
TorYlcRrY)*DzyocI_v=yi`kpwChfnQ;2uL190d&-_c$D~zr{L4p=)kcDY316pcZrn;{;~cCe)XE-*r{rJ^j5j_p9(6j8O2MV+7~)sF36X3<zxIeS600
EQahst9Db0fTcvrkGMnMo@juQ@@5z}bH=4a?#8U1uoHv&1_VNCOQQW+PwQw6xrvOT|eWty}J)@7~#&7L6O=rz(p621he$8|&e~Bwvk9n7qbo`j#x9wH!
wRok<Z69Y*K^$nFEx9PveZHThtc@TX)9U_Vzu(%wr5!>~ar$cb75jf1D$*|XsC;h!DrdyV;Z3*xivNQ|$=jY<FLW(%2~hVn?TdWRMEU$>?im)olpsIro
7?Q$VgScwxfmBmSs`J8x+*3gmLTcXipD2`AB4#WJCwea^TJMVtCX2I=|Fv@4rw4^T*AxOTDvn$fh~+Zi(SQDQ6SO+SB{Hf3kqPO*I6?kMZGY*_^xt0p5
H)~JW0%@Gsf{`jM!ee*a%WF{^Dw`$~5qNy*BbKJi#WE?qhPUEj%q4UJ$@(Jwg7bRlQy)+c=iOi4QOo7tBSBixl$5oVZpn-{<j`BxM$+hE9Y%7wx(WtGf
`>YHOInOVRyU)hn5$BpVlT!Z301eS#+^9jP8!LXE8ef253TSjfS3`EXvxJ^O-z{sMQqW;gy$=30eS1qGSHw~qmNgBRf0ZpzQ1gxlC|xJz-dx!dx-W>I&
Su*m|N7w6Z9BQgUhJuZ&1L5~-bC0=bVLg0YM>fb6VR0JEG4!n*YS`saI{nYhtMY9Kz2Rni}eF~glxl?h%J-vfC1(+IcvO|Ld0`n<0VxVC7BH9sp$IJrM
mgNe*TYg00LZ3+#KV0=Hj@H%(O8>5Ty`q?-`7WMtm9uwnt*(U%5`#aleS)oluy5*>&IM~(h@;Sy9R^($gl>Dii%UFj!kmRIea5fR!nL!Zz;uB9j|rZFP
|yM{q&Sn2@pqX+`>IS{Z3Mo?=(9tSmO{`A4{;CSw0#tT3+=?ExCbBbTS<fw!?r72wYa@02JSwAa=J*>lQW1!IIPEGg~##=w`-q9wy5MDKqGc?lG1(;Ad
%(wZBMc{NUbMK#PBAS!9mH&V{o*n1Uo3#D|z1c_QG8==qehM=iqEEic)cw7%GITpW4?RxEAhZp0+p4-5J<;aEc7xr)z%qLF(3w%NwFcC3?541vB8{#`5
WRzyw$bZMrz;;JUChCRD3pgFC3C=Y?mMfm5(PQKi5IN)CZ1l36(og%1cql)NZ$e(Y20Po;}LRf(&U9#gb4wQq~`cvMajzt4lQt=WoL;mfvtODqF5T};L
3N`&NyZ7t*@n5(qS?Pl1c%S0SeGS#3Ameb7j;11XJ_}Ye%pPbz*O-lRaIMoK3f`xbbp0IGWeL{#%Pqznz`xKXoR*3|Y<*C<bx)_)B=obT-o}3ZrZnTKX
og=p&yh551Sf1oFf+lb({e|T5+v*pK{Hh-Wb>)Cdb}dbv5_VZD^Un1cGc`bnF4x92#VHYzEw##gS?&uv9I@&pnS}$y4Lm!y<_DX9oT;GR|6U+_80zDI#
3K#5>+uYsdY?Hk!R-3%X3kxxo-c;hF(wi;1NF?$*>&MCFO*J#;&1e_?`2MuPifYGDtJENJvoV?l%>G{Q<`Gn7H(JEnsdGbLj8_b7Y`Utc=IYVQD|`?0%
?FVb24Cm$crhT-GlqNm-}v^RSQlp20jwT7DmB)y^cBMFZk_x?RcfiL{OV>kz3{f0-$z9TRb+hTyV1=&+UB3kHD#A>ZwW<vw?Hj#G_IvkA<h2(%wjz-~j
E;XQ;I=LH*@qQm@Jh0|j?T;<QSI6d?DQTr7%}Rk>0Q?g3_cyD-8Y4W2@g<v%90CI!I=9Lc9Np9|kDwAwUK4qFkiHZPs3#FNVaUwBq_t1I2l7|2hqakQz
3tTDa5Gt&7ks_1YfN#D8|f(oQTJxH3WgM?o#>Qcm%PA*Kfhe07ZmZq49&4WnHoZE!cAy^pKY0*L&?0OnaG7o_p7p#(8Hl%=RsOpfRmmd>ae^I5Xe0m-D
@8I7lw6fzmK6LfKaM+j}H8VxYV_|ZJf!-5$k02>ctf`wPuzBC8QFRZk9=^>M-VMJIa$qkf08Cc`1D|5&>*et%)CDZN<F8(YcG*2x)4i1wPY#%zX8t?Fg
9N^-cgk<%5ng^wXk`*SPPsJ8i<~UJtBQ1RFUPCQSnR+j7m_E>_icp26QB3&D}=j8Fr(?fz!S0Y;C&jM-Tz3Q?Ri$P?*5_&*OxVWxD~FO5bG<KESE1eL+
y~0Q7BJuu;Ju1s<^^(SlJ2P#XDY`MY!oH;?K$MQC_~VXu+cu2CUAXiv+de1(DRT%+ZlWT{L0AI_Ee919lWq(s+11Kt_;h3ThUXgRvz}=3y{4o9{x#kmc
6CLcwla;^2jL2?B|$%KL%|99B7=Wg{9sAiHr}&9bLl1dbA`_YrZpf~_N&V<ZvqkP|}gq+(mCi$Sw?GMT^jZSvO&tqIR&T*8tZLGi-x39Uan=_#w`nJh%
c+CV)oQWwSmEO<A)3N!J%`cEf4nnZQkWZGDb?Tmg5m^rvDNCc^9$Yb{dY<T6|3^b=m2n0R3VkhA^8c0<OsX?S9cz-%AI1(c5723ML2)jr;BHoJULaP`2
Xpj%A{N1!5fTumvVZ@!EutR8>y+d_y^@Z^yM$i%eacRN#6Jo5iGuyq#!vaw`>uE9EjusFoKz2o55`!>4Znvy1uyFYiLd-wuTQ2##n`@P4&BjK)6WaQ!v
*5xXcfu;#bnrOHKSYShVQa)0i<UP?PjB|{!V@mQcuk<kX{qZ4Yp-F&xz>_{cf#@|hF|zvAV=@H=IT&EdKFFelyC3|9^~CkE7W5@a*@K%rfY#ivkBv-$Q
CX`)biDCFbi2)COmsa#{Mo{dzk*II2$vl!7yQO<W2(%dA<%0XV5zQKaQ?_N+uY|tPgHW*?W|D<oYp{4$QBR30{@r01~@Dz-Wmj()gf17UFanIK$$QBzj
YZ=H*&o%1<H_{|<xys4)0%@%P{2@9$iB{H-|jXYp^ZeEnAZ`q|I_tMPyJ`Ty+k{nh>dv+-}m-+%S>{{!Oh&ERv-rnog!x$_`M0*zACzRtyH>rc88N#i|
v{{8IX1{K(hRNL<xIu!?O)c=N0MP?#Hi#A+$XqZWUXoo24pKtyvPL7E1rUyfh>e_ItI5rpA^O>sO_^-!HuQ>41f!y%J<Ml2vvejwiUvvHA`PBV!TvpqH
q4rQ4Q&Kv0ME%xR{8wD=DbG_JnF#fRKAKWk7#Vs7UFm$qCDm-ah;<H)g`<&>9vPvcC!hR%e&6DKE8fw_c?JJD{?5{!A!*&;am*A%l;`(@YH!}KkI(fnb
h*lA`W0_7(eqmTQaM^JS^N8-q<z4;fA|mw8FAh`Csh^PZiT6m-s_7+k4W)9`X3gi_vHAws)v5IC+TvdGc+6y<wyVDuAfe*8G7Kx-|>7ZYb4z>Qaykd%H
+i00E%U4{#YL`J=k6!g=4C{i{>oeLF9VF(y|{{@`4BP_O3h~HF_l{gLK@I68ZD=;y<?!A@>|~Z(sh$^Jf9!UU+PgDrZY_69p99AQ_jm^R@pGx+OZK5yC
Zpo*7ArSpr@BhW!=$ntYZ=F<%lN<7Xfrd!1q39ktLXQ;Lgs>7_xsd{n$X9{kNK6*qCToX=PBsPyzgoAl#D{B;H=_lApgPxTrxnMesM=Ed^#_&9C<)_yg
5PnXEM9({<nWT^5e5Ls8X@eHl<QK?;Ysffcz#p<{18}kLcxL&Ux{TqaJfQ33v_~B{At3(D~jOy4ef5raCxeL)yPnGkz{Zr4bLS6L#?BiSe)imdhmW%cG
{qcL^?@l!S&;JFu<yBV
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 09e21549c50917f002460652bd574926f24225784e94cc8cc09746680bf549f5, and the rest of this file is d7fb37ff30b14d76f45356c52bef61f074dd17f9fd6a7a854655e20e4a6135e9

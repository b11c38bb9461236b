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
n0wl;xdWzJ}!;x?e!bJ0E^}c7B1B=X9S2j<4MHW!AZn<%2SwZRR88_|hoGUz(7w(BwJKhvq@5c~z_{DouzqrxeJ3@I7u*3)q(+yenT$zfgos9DjQF|Ek
M#q%ViaN=;kc*?{8A@i2ezef)9Ala~^@Y=2n!;jJdST_xb#!5}V|`2F{gRm21?ZV0I$wonjV#2?u>5<QEJp(9>If9-oJn`IS?CA|^!vB>`m`P-+1ep%$
gK)#ayweKI}>!aQ8wefQ1|G(<~e7Su;YI*M4_ha1er#QYI<MHl$enItH@uw$#yJWrcR#)<W^oL(AK7WXM<`JKN3HbbR<HIN75B~?@=f|kej}LD@?fRcO
L>W<^3V%M6=i2=8Ci?sOxrqPD4&ZzPm9u(z5&gCAlNb7V6MZaA2HcrEzwCP8|D1R~#_#3(J&X5?<UgaoLjF%%KDrh^5Ayq$%X8qLT!|+i<NJd=XY#*#W
;Q}TVIH2Dt)e+=Yznm<$^q!LczD%Yl!jDQ@Ns5fzb`M0v!Q&XP1r`NxGb!wx-;Un9J0$Prqw6<c3JA@^fRb8Fakd7gvz?#<M^CL^K!bVis6wSLE_+?9`
W0xVJR{Ui~3Avc$>C1<#;_P!Xy1Sjl1XcnqcWhq2WfT5_m@NsZbTA!Gl6P((ih5dQK0gW5FoewkmdNFX#9r=|<&<Q+Fr&5#xmC^nN-vjm6IDhbk9AotN
~3g&KTL-<_7Z5u}9z%WHTudx_qq1KN0Tr2)&#h=s910Y6mu;e7NGJ?`c4IeokCZj99i5@EU1$zJBqjm7b~JYtxJhP@LZSnvgQ$K9u&m*e5<_`5@vD>Dg
2U%~%DdFHRC?<x{&%(g^dY;Da}#-&9<8$D6ePxih4chP={GHu`b-zD@wn=R8eJxT=bT76zCe_wJrV>43ap@M6@?kQfx0etc|$fEDW*SJl}M#8i^Lq+1C
`O*I^Uq(*+iSFu7ywt57VJ!QD7Tj@k=4JoKP0hU%FK`DpGF)p76{iEW__RxoOUnee@jD%ncl`5B_;CO4B0M?Me?&`-|Jl|+?2M5I^b@+`o%k9I<E63gb
tG7h$oPam1~*ur^aGV%aV~#YclyTCW~s1MbhQ(ITOw}vn=Gx_IsLWxRt(bA7`i?OOLE#DaR>T=xL{B6U_*ZNI{v6f>96B|tvnaepT*0y{L58`Fg6QV9C
mn@Y4P#U6iSEh<R?5Q6;VB>H+f$-qK;y~599x4K-Vwjiv^+RugDjzxu(2KUqkIz@Mm^j>s<fW=A#3B4%&FgKS<Bb(f&DqVWW(W{MCu(&3SiCjLKBn54(
Mk|9$$4<av|)xEBYGxSUfpSL(}!5h1IAs0=ih;{$sll(z5ZxAD~&=A3`Z__pDLu_?;I_5u9y*bG0Xk1cC%SPP5|I}tr-9qCPO9Sk4N*O*nyhAR$ISX?d
T)hWMEJGb)8K+GA&FJ2Ff-F|4eRfC6ZY*zQVBR#GO@Wb@?`DZ%~FW0Z;f2}-kqQC!l5&yIJ{aEDbyx?CNzG1|Zh5m~A${i1@bN;qBUl@gFjE4`?)3rQ2
rzaG@XCzpy!w=JUsQL~*Ut8~0s395C5njN;gY-$*?C(MT9co~Vgn6-?lyT;=q5L5KYvs9!{>;9Y(J$1MBe4S&aM#L{cE|?5R^4X557xs{pS^?6)q1BI$
qenkqJDP5sdi4k+A5q8INJ{VFugDm<a7OBTb~=8VH(!NK|}6AdTMqTpI`8o4G#4Aky<8YiUA6KnE!qHH_0=f<hl_;wl2y<b*H{+`L5eyL#G{{%k!rG;{
M-7{m5B;b#4E`gT=~-h_b0yJurK@ABh+J>RkT&{m!9Z2=ewue7N6vus<@dq<@WmF6zHFFXHPW`r?H?ukG(HlK%{E5BYE2?<GS%wAj&0{o4Kf_)`D4D2Q
@mh`1=l%bMfv_m2<un+N)b`^`7?r}zIZ>Squ7Zz)x6au?B`>Hpe(`Azf(ea>FUb8SESrvCBM-p^hn|CxW@Kc6t1LQ6yBAv$CqJfHC3`G?_^^smw9Mdvp
*ua^Ho`ZIsK_Wa33@^@Zs-}~oV-sC?Io}a-MQK5+>25j!5KA&@uKi`j+H~Hs>jjzt-@p8PS{_=SFh2r<xcm!9<b0+_*e^=yq&i8Qf@HHde7TcvWWsHEP
AR^u*-C2fB3Z~DNJOrkT8LPEs5@@?aJfWwFYb+EbO7$8|+3AdxIF5zHWwCMTt~lhEJi2rixf7InC6mJmuJ|UKP+=>u7b7X<H)X%Q^=DJNWCt{C^t8!ha
``P_7R;mblwY$Uzrm1QKE+eXXzj{AGu?Px&7y8o54MP<K=YeA+1M^G&;^Q(OPOtV2Oev(6i;WpB^5A>I#{O}1W%0Kx=kgMa?Y!l-vS1<OCPIyZHZ<xOI
SGCW@;EZu38geDgYFGQX}5Hywjbl294XyU@qjalDCNhZY5<+b5_CvA&Xi$;p>|O63W14H;Lfun4IPdnH~2W;H*&&E0GDSaW)*aISa?e1+0->bzUJ(2?n
&1beDaBRv`k3dJr6eydY<E4+->k;aq;}7mwQWY2SCy0Afa=+48b6Q4sld;BwO#5&=-ng_nR57ifKvwv-h2);h+x#Z;>nY7gj(fm^QPC6&;6>}wfh*Fk}
@G-Hmouohl^>(_3y%Yr3_Q2~?!*0ANo!V7fPLK3KK&9zT##9J>XOfc#2Bn8xd(H~@8VWZbwoI}`hX>8a|rI3p)+iki#!p=9@gu&)|HC%((u9rXo^Ij$Z
OzyK9iyCtu%BFgx(<3zww`<PLLF)EP->KG!&1h6!QYk0o1qBF^X`upi#jVe?ElajFzlErPx7|cs+Qn9fsCqlaRu<P{hb}wdhV4d5W<xq{W~K*4fx_!i%
uzc_1`>r#Js-*$o7QyS^)|U$7jPBup5E(&_2rgp7aX-&I4M>$2)?AsV5Cwyv+%lh-5(U|Pj1B929>&t^~TCn;6?e4pP&$-R};Wson1g|fk-Y48Mfxz1Q
=?u6}iI23cOw#i5)f&0eXE-G?oZi){KiQYCC1np^gZ0M+)?QXAL+HtCyBOi)?5<lBA@alSu(hfCIRtNobdwZm7=y9un=H4Xv;Ngd28l>13S@<cx_n5~w
S4K_mpdrl7@koyyUYUlt@FOk-|GNe|RpNF!UKv$pB&VAAVhQobx0m+cQGYtGTG2)fRwUuaMR%FHHI2mUOQMg<iTp64!ga`DNHc#D!0g2p7&;MoYvx=p7
J21V7KbwjWWbQ#!dMGC`Bs|siu2e_rpi&X&y1JntoD{9&VtN=8o^09<b=9@TDa&xRBj5~4iu$4j}F?pGY!ys3gkZ-`5>+5boPt-ID7S-Ik+;r1&6R1A5
E(K`A%f+Za!J3RZALjW`F_|F{hKz@3ofsDAb>K>pwzgMAT?(D<Z0@8I7){ddToN;aVn#Jo)Z2l#Dt2mPw@JsfuQ1&*Gii&{g$+fQ#c;(*0hSj~OB}Dz-
pVF_RYttA?8WQlkLo`4EB+Q&2>PM!Q@?CSAMJ=YcFIf%4DWS&3sRY^qR{Kj2pVLZJ4=S0Nldewf<XCVK6WT%gGKI=i3xm}ug1=%H3sX8N4%j4)Fo<H;(
JSEU{R6XZ>2M23dQcY?=X|dU^`u_ooZ`nFeOsq@)2*gTw0_$*`==QEsQAs<VL)`xGx-N#mpTMvCz_yaY3qOXfzPa0bwyE#HdhdD&5KDg4g>6M1crJ=Nz
Mfnu)q$Pe!*Ughqp!9gU(%fhSn4^=RFZfJt^aM6^ppWk3Ncy6XY9pv}cXh-VJTUNK)|3~#B$f@`XhojllWNxrajptNJUks;FnR?1Pns^Lln+xZOYwU!V
l5U1{=yp&rw5c2H~EDHp#Aym-IC0Y@Y4h_^6&#UGPzZ|fPOzxPX+DQ_KGW%*^+g__cyR_3~mrB?F1V_AK3BH@jn>wW!H;nm&<t(qDrbDpR>qUdn5!YF@
*V+IUKpscMq-gWFPHi`&CiQ0B1=t3XM$+Y`!T4RZ<CPiGNA#NM;|nbyk{t9PMRnG}d{aZy9OmXue_QJ{#jQq6hAP9$Z5Kn+ks7eWN?^o6!KPc?Gj-DLt
;IkWogwJW1|D6C92$VhP_D@$3x);CV<NO!8sjl&0+?i+j#dZIVi}m`PN`tMo{f{)O2lmiT#Z<C8>}PBCcOlTb*#!@YBlUr&L=zKjl!tdNK~Yv=rOgBCc
`zkE9lW2>Im%EWx+zRXKi>I<`li&FzfDyGDRKKP-%I7(*c7uB6U?Q*pLEbI%`4ocREubyJV~lC-VXYc}vF<sq8jg_h{hKW3RH|0<G&R;G!;b#e_a(7B6
Rd3ZXT~CvCy9F>j$W`Xn?AtS$y18hdC{Yb8X&Af{bs`m`7pbTVjX{Rv$PY`kl28H)3E0iDL#&etc&PKV}rIAbxUxMI5EZZ}wYaB4Fu9e{)wVrCNSl&Wr
6eALUvmygw$FS|^S87+GsZa`Qc;VNa6IjIep-Q1><ouCvIGF|T2l`peEoNy^yTEx6jOn=oapsrHs7&cgk_I!~zpmb7$U<m|PAxlF_1+lGlfeNf@cS3#x
gH&j31CLvjDlKg0y%45cr~v)$idYH*=Zfx_qgogNOl=#`A-h6dYB5j>)YL1siGNB2aMPjZS*)ifov9sXASM#3!z{lFOKv0gKtW)A%_62n0+xJb>0L;w3
$)l#RAK<)itgBG+15f2i=x5ogq^F4yeAhl<R!XA^%U)j!6-zqthPbxLymY8f^<3Aur*;r$hHgRps$BIn0l?%XdbhDR@&rH6gfLU(MYmHoW7Y%bWFj=lU
*N%Dqty2$m0NlRC>KM^i7i~eZ4m0C~ZkxZww}Ckz_?MhE<vg$b7A?)u^d%@k!to{``tDi)%=jA}cDbDM+&zUytY{)Y0~^!UC<uW-KD}naL#?u0kEYkcm
YXiwlfJG-D`h1Pml0-Zq)ap;g8)U9gK>DleGPRG<gq*6UqvK{K2%=oD^}C=(P5vD1PDL<i0&9}3PE^e(rco6mG+6WQ$#H)ip%S^mVE<>%+zww>*+hbtd
)#M@)f{E7F>&t0LSR}gKsxnJgpx5w7`7igV7;t_97Y#`IY%EBlp9Ar~$$hFC$n(sDqnc-a-C;`(A)2!2!cvO>nHW}Kh3&vE}T%AS6gxw*d$&T7}ahvgi
t~!P3V5x%$+i{qNx)xYT%Pf@JU0kK>8cMT)rLJ^nyPX7c(oChxV{n<tj2A;KLS>ZUU_Bvdy)JgMtnYS-9<&A}(KA{bc#NBn)n8?{u=1m#W{IUGvIInew
vDum<vIr@)KM43Y91+4Q^(}Yd^x4u{PGxVwKhco?K~!daE;{%&e1mo+#BlRs!Qru<iQ~yhqSd4A4k0XZ#CZRal+f<gtx~DZ;un+9w)p#PI!BqaPn!N@K
#6KB#)EAA8C&h-X15sJx&n%h~wpP!rSA7x5s$=^h_-I7~}UaK_a-4|D!+ra`E|b!rSA7x5o)@zmoCw@!{>KUH=J@?dF3|g+HIk^QoBd7V%SENQbSdhJ7
j~yq(GOD>>oqS2EroC%k<e`1v^D?Q?Ij<2GV=Lk@FV#xkDqCJhnBG}zouq%rO3oe5Dh1``cyGnhE7Nrf`J*RLSM=$o8)q?ha1xHAFC4hUm5iA7p5%W0Q
iwcM>S@nGmQ0Y;rW(VYn-(v~xfPSSD&RTBEVSX-rGXl>|r;z$zSnOGwALf*)Cvo@`Cs%eMc<<{2d*9+!!$NF|=+?h}j8c|`46dKp0LY<EIa++6$L8-U=
w|)7}L>(Cud&as0x?1N!{q)>c`<%X`TSLR8=Z!wetvPy$e%edO^E-k!BULmew35)0nc&<@^dtji=k!WT9U7LUuIcusAGcnjFVc8=XX1(;E)8?0Krq*r%
MEv*9xDds>-fi64GcR$1o&b856bfzdW7T{!yPbvv2B{8CAVI9w4qD$-tgf&YA@O^$qxlhyqumMw^t!Y1_s7otIuoYxBE6}%v2cF#2}l_Uy7H0%ka+mTc
WHOAuYq2#Es<a=>L}Qai<A05jOJgOiUVMYs1hHl9nFyf3oX1=ky-hUKtL`(psCM;t_91g<wpv)~!6e>JsPv@FskC>F*LeInzJtq=u2Sa4nS|)Q>h{<a7
Bq>_9d~OC;4KD;~67qOWH`axT9+@JnMRBFj{4>*($!`dzHpcP4;ciEsU}kr=K7xM6#>?svJD<T39~c)QOZLaEU3wyj(H-sk_IJlE3Sm;WqYuHCPJZE<7
5Y9cL*6+Yr|C?6Spg}=pfqXXZW@D^#YY$WZdmp+XDP`4x9nJ_bj8vYfhy&_+v$n*~X0c#_Mt%24n=m)z=?_B@a=A+?=Rt-mNS0eu){bcU<ALic~u*972
==jc9bF6&A!~6WNmFFV*I%>~g-hlfauh+F<jIl^@)B=sWJU52MhP9mCPBenNvU5lOrREx&1_n~)LHy}weCv*V+x?|6EJtlkEYXzV4)jxwPQ{1wHH*`sF
<DP)jR)pnb>#051LhSIY_6>b1hKU+#@4h2w}&f%JIXU}`TX!<`uqI-eCQgBSM$GCo;T6IG~w+M{%7&~vB;ym;2(O9WaJUvdqsVP7<c2h#tYFfZBI`hrp
IIY&IAu~Eb~UDc(U^_y>AN9d3;@4?{zp$G(3hWVE#e+mU(x=+YA1k?RrM=oFA7)Q#Pxo{B@uIwenm<e`eo{=&>H#9kK+sobcDmqoIys_}fL7RvxT}>1u
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
E7U>xk{5az6am3r>2%(QSULHrhJ&t&LjK@#U$dZpSeh(ug;w$+-`ok|5pC3oOJ&t&L9P#!m8DAeC-hSHkpE#=72cHgqej(4NV#M2)^JGz=?J=?XRE&5#
ljm1*#M`fAyg!b3`#A9Pam3r_-bzQ^g`wiqPL%LnDDYJhvPSF+v(qj29-ObvZ(-#Yy{^IQ`6d(-u?lzq$AS^}BKt(2EdAM?kzvlXRSFec3`J)L>%2SjC
}TuRlheovdgb34vDASG+vscg3T~sTT<5%Pfg4sFS||P{Grcpigi8#$>}ct3*lHVMz>o2$GN#tNe;UC+;_Ey7t!Q288*iG!;$jw>yxNaQW0pnZlRO()vC
ip}s?{#}sLF>A>&Kwc^qgMEgRarxg#vCdHLJfw-yY|~b9%-d^E$z=*Kk|y2*peE3d-i^xAePMS2UEUPD057X7mz$XGY%9zpuu=VOjzdavRRraQEqLPP!
w{ef}j+hejAo9PwfP56bfz`kux>Mt|z}oBy|wB^MDx))=O;9zHzs=A!+sg?Vza_eJ!POygl|q8KgyT76zCe{C?p;3s$`wr4$oI>w8y$oB1sleMxw=RXv
R+)xYw9=7|M>G22ucNdv^q90GRJ0o&B(WI|aEjfFI|7S6|Jm){PEK(=!JQdp;YS`ur4sRJrxwKF6FWhnK+~3}W5BL8r!jm)oucTpI%1~Z}59>$F2X{s`
KsyRIw3U&I?PA8%+<|_9PmSA=F4A3p#ye`MlV%u%B31Flk^d6m?2~`8ZG3sY-)r$LSch9<?2}yB4s@=6lqW?N>`9(p<&R#6pNKT=zmEU4@?1oJ7BAQG$
40Z<&^SIHirv%~cw|v$#+0tDlRlT2qn!IEoLO$!8p5ggF#fwJxjE;bviVA{B%^*sz5v_1Bl9vd9+dhb%wEAC^LLYT`(B%m{H4<}Tvvr*_CflMsu&OFyS
5vM6z`QKZEP*sfgk37pZ-nqTqJ*3APs(WNwDM~EQ<}D;Trs@JEF~Rm$qvdOJ6_9vs{LE>;;VeP%lYx7e0(Xz1pzuj98j;r7<I`Z75-~X&&>nC+5a0^7R
T%aDz{)25%w(L`V7wKE0Ly{s^0E>j8uAE{(C>Z-ruOY;s5XnI;MF!}KrlcL>?ozMB8F^1O-ur4dD!@JC<7@5dsK^n(8kLA{cz!8Uw2zqm{OPW*-e@97M
-L&S&afkWPjU#p)EOW7Ngub}_`*?Y4t*RktN@UO(uOWO-+9e~6ruYSP90TTgYB3KW(Fp<Pe0wAU**|M#nq?WsEmu*>9R=GULuCk<VyWO%ZS^uRw@6F67
|Ajt`xS1LE>ZUSoNmj|dGFB!dg52j|pFMnge~84+i@Xh9!sj>a_YBPt4MU!H8TVTG3Nv5I-;efRt>^B<hs-%Mj(~{8*YE$P`aDVgF+M*<zG`I@6<6Lt<
K9#syWQ};w4fUM_5E;syuLIt)!sQ*Ln4v!WBO-2PG0UO0}<~AkN>#+140rW`}a-zbMus0Mr2kqk$tUvg(Bwb`~OusI0`R$5^r=@G5VPOUzPtPeU{uZ@8
Q4a?A88iaX;cM+l=Ys^L`S)c=hW^eB@Do^``t~a%0t49cQ(;ywbh(6Y_KzijVbwmG3<81y=na-d^Q9ujNN?D*sdL^CbTDD8HU0|Hz(i%I}_}|6{y;WyI
U7@~_s%SNUUeHY%eWu-IPSk9d2PKfac4-pjw9Z+;R#ef8@}eAd04_hF>kljL_F+5b)X@+ZmP+w+k=Z^~ysi9i0b^Vuiq|0q6Ry`Qk1#>`l{IGwSty`S*
f`wzt%%KsF5KI#5O@$ve<R{oJa-}L^;lk{JHynkQ4-||WE^V<6}?XF`p<&c~-{^xx^=SlJW>i(Y;pFeAUEuWq*4<P;YeEA>B-#5+2@(uNQr2o%-#2b&f
YPT%fSpd4&ytG$uUh60&hF1#-4kEagr^}wkH%pPlmL7T`)Mhex^-QWX6Q2TB)H-uD>w8gUcUz?g#a@{7Ne%4@OW9-2@);^8P7_ErpAPErdbS(0U)RUg(
dUl*>gkVw;d;)?gDfvqp~UP6AmQ5WIi?a9D#9HQ&=r-;t^p=yJm&R>*}2w_I#N@M#^KJR#Ht%p@;X;WC`Q6u*D9pc>ZkxkNpp=J+owMQc3jvqx0}3$%J
!mWM46--#;V`@o;aTm+%IgzTe}aok)soHg$ev>B&<a`c0hJGMNiU>2UN{%u`8R;Q(8u8LR{iP*5Q7%UY?7&9s|GRb1zV1vZggVuvco*4LY%!8ZO)l2n#
4tkZ3KpM++E9t`|FUqB<&H@9Gn8cjD6@{W5CS5v93IQb<ywkxuFtLT5JZLONU--3Kim$O&R{#Kg>Yhbtj*lc0~)vS2RrlsE!+hs%eVPxKTLpm_<l-X+)
ZY!pu?W))^nfAotvpQHM)UDFDkDNz|%V%_KjleX+U-UId*HsXz2agsqI7Onu5%bS=^?3J+^8P9Y*PiMil6ZWa;>`4I;PAK2XD^D~8A9DC$0S+6mSS_xm
mejZa02OWs>M&P2eB(?)(pSI*3)GyZ{lMW05}Z8FTnwPnXUk<+sdHj8KHYOu5yvvq)_lgw8=<oFQ#aEIp9r!THCT!@t-?Lx)r_$i+SG_*h8?DEx)%Ks9
oHQMw0s^e1;!)-WX?6Jfk$c4F^u1<7eIDzFr2Rrlxo^*(?l^bPH(U|Z=oGMqoveIc1Ml<g^hSiSY&gwt)U7Se`fE6!<piBM6&QY4m9}+l6Ki?fhoaQZP
pi$E%21pX>%o28h!9(P+|Ob=AWr10K49f12^DjIsm0YHP>{v1kO^7<`N+^0_`ZoIVBA8*x@Vf5?3}tzJcrZMTa5eW<LlFDQg`gIR055>z0b`>f)0iNT`
{rGuO5T$70Ort9U7Opm|1VDumyI=@f^nLw!6ez}aZptdWbp8(E~?3b`x4f$OqUqgITtE^B(I(uO#aL*J3>nkP3_<X?VqBi=3-1So#0k`xor`tfqjl%0-
Ky(|Qd-d@1`IF>x{a$I4i)yWc+<qGe>V$RA&xX%!f3QVF|t~FTTw0DeMTAN7+5Hdu)qK;4?@~Jy$eA%XSn_#4U2y3n*884RtTSu->cU`o1Dwp!P!J^q^
b!I(VFS_v<_hBL(BNuR^bYXRhnJEk-_8v~B5XJ`7P)^!92oexk)5X5ZdOk6ByU=&CurfLj8`fSeX07>j*R6|;)6uEA1c*T5ECJ#UUZ~j~ckz04kpCx)c
>AQU^)JhF>TjUP@fY=+`qMW0`Hpx~X@MptU)&<ms2-w{Rt{i)4MXqh)A{LCE?BxJz}7W4;bH=LvD=p29$DcR<T#;hT|Rll+r^!BM48QrB8qcoDhXs&@5
ccM?(wR!SS7`3=&$W5S{}$tzkm9Ow=hf4{j|f6%R|{Nh4L3T;%#laI-*IvfN(22>~#%DI<r?0t2cuN2MW6>?ei6zTcBx_dX0rEQ=g;!E)kDuXaI^)in4
?)7exmvil2|EAa;mX2Qst0)ab4EIF)`A)f0Up$HvxX(^kg`Tt<TMLKaU4tW&=8`AjiJ*ol@$Y-~%x(J|jY<a=UGWkAff2O-&RrkW`S^8~Qe;`AYBN)%m
eR0GJ|mPkio-dg}w>N1Fmm7q_{eTC&~{bIa9n_#HEzEz}2p+C4EhaYf1ABy#Azb1cyBi=wFp%H4+#l)m@;Dd#)g!*vh*_iLk3ks-0*Jx`o$5J{+Hw)J8
;!&USjZBRfrL}=;WMJBE4rvNbJ~nSITDk17(%E6-g^XknYhmO~Yq<{qOQhzO)e2H)oS0_j?q21=8zUCIqN9ViJ#2<l@8&vlP>!(mBLPR$N8ZrNHej?pT
AwaBPwSM)hCxUabpkHgxXO@a4TG#vfvOGdlG5iMVr0F8Q0mit*Ml_dH96@Opf%^6+OB3zN7!1_lD!pqzt|CP{4`x{;p#LBtsU?t4#EyrLUNxioYj%`K-
JT%bP!EyVv57L$8brM46U~2CnDoFGeBI519l3|gaTma5O2(EC+Rp(F6iA#y0SoEDN8Xi0ht&T-|d!}zbZTIa=h9hY>WM;yHE7WW5>rMMS+<^91zD1+HQ
<uZE$^FGr`e>tofKTqyUJGfj2oJW3Z&>3wBj3z!9*zAvL}(p#dl`)0&kTa_-1jA_XC0kT;mncTHHo+bJzsgPocBmb5H$opegh3c~SfKYgr5u1#VVPjmf
e8!yGL__d~Or3)mT2i=U9;(_b1)$X_$9aTYqmG$d<<7Bk}A_>8)$tEZGdD`tlH4c3MPMO6A?*6I(N(+qQm~^Z@q@A6uwmOLev7Li6Q3kNds>VZ8>VqJ6
)S6iKjApCs(>;i=ml;B3&9w%)D2F1L$7>zz+<Aj4CGCPn2E#$c(>7%!nG@MmN45|=ai*}kwHtyt>FlOUY-Kg@cB-8o#2nRUS98oT>`a7jFh=`|b*eTtT
@B_J)EIzllKQ}j=d^JN>J5hUbxQ~Kihve>wjq6)<y^Nb--d0j7G#HGXl9%tDJMvnQFC(yz_*xSQZ+oKm)$}21?Pb17)$AKA)jFm+O1_+S%J?4fS_ZU^d
T&NRG(9|Xz_pttHRybjp5G}zy_v|$s6UQQ;@AG4&x*4(>=H{g+w4PE{h6t=P(9sq4zquI<C+(2#kR3^^PJ%2Bju&x=3_zBB`dMh@It4v9I&My%7FoW=3
-g$(%*mTAgr&pTi?lqt?B_AawQ8A(caH2MSzx>_i<Ss_l@(>AW7j>iyF_NE%F^;B>eC**y3uS^kBS<qz-N42d&pnmiMJrV($Sa^_z+XZ~QL0JVlJV3r*
E^BM8>DRuruQRkoYh_@4UE+}k9(lz28XbVWhD(aANmu^?1t*-%jP-Yvs9MP2V&lPi8s4KQZIgnf?x70jv=oh%2_Pbe)xT+bhJxYi=##MGbsUO=lfGOP?
ZZW4VIw2SRMlE}(=gw_cS7i3nL;qzDq6<Gt$-0>++9zZurC4gv$63Y9#lhY10CU4&GjmAVLImu1;CVeob!z3pzRRL?12iG$9^woz6Ug?f;jC`cL??n2R
9?tLZ$KrMuzN3e<D5*Hj=*_g<fc^b$IiJd%JcON24xn5<U|)LUW=cOc>Dj+c(YF@ynQ<1?b8WwpH6uDbi&)G6W%_ZaPrGO;SF?$!5Yni#qv)lynQ<1?b
8WDKj(b;bi&)G6W%_}$6ua_CI5=~dp|*<d&B)djfela`26XFw@)X$eLCUo-(-IM>*4J$yZ!qr)wbtfig<pc&o9M<x2w&VOQbzycKk~*;q8$=|0XBA{hQ
49Pba+nYvAXn6W%`enG17j`$I91nV^gPisScXX0XcQ^5Q><HGJgy_=(FM-xPhsU?RF8w6n!-bpbU*TPV~QfBHTo(PR0;au)V(5$3iKMBI*BE#-ruQ}ht
Nm;iJ|vX>?%5x#D$#zD=N@_szCj!Ch`YGa>+2ZdU>d1+$FI`{KFBttT#HRMEbwJul2W;BQw`nNgx(u6u<e!ljW!4x8o>{-BFus}4{$8dO|zm%CTO~gu#
c-@=69t7aE_9+IQc`UCnbEV%f#)z`^NsPg(@(c6oK9&b(rs-|jzGTAbyy@6i<&|rGc>Kir%HiZb4jlw#EAJ}&g#6`V9$uP&Ay%2OD-B??EPrf&LVq;&t
;h1O?hnp&X)L0VrN!6o|5|;1ihO?IStBCn+e}njEa#X}2ZoNA8}#*0)IRCF$#UD!Zy?`#?Ac~71WIvlYR@;-zbqGdzmGy-3*I6IKanrjChi{Zub^z(yB
A#)#d$>O5An|?_VI;26iWw><3DbZMIRjUI%8iO|FJG#9`C<Bnd{!M`yykT)(E)O+7pdP%kmfU3`aJP<L#61;nlAv;mITWbFC@#yFJ<{)NAdtFbm|Rd})
_LFVrViT<C&Qfmh{A^5qFLW-J-~ZU%Z(z>`|}iT#)AR(gEiH^nz65F5j57+zeZ*=ftYDsOg({nPMMT+Zi)+UZ5}`u$(4&zs7>s{f;WdDHV6alh?t4?$6
mYam|9O%oYBD_&p7>(<K?-Zt0R?hhA>RbP+)k~9*J_eY1w=?$4!XRntx7MGVM6m^t)?1MbF(AUc^x{dkRzi(QPD6f(YSHx!@v%kB0dBWSH{pqW?;uc#Z
GBm+8Rq?g^zbgMp`aDVh>v(i+z8{wg7X&QU?`0*Q=yL+)Ti(7JLSG{<{7)jd^w?izxz~GtzS~;#Yw@SB+2pajqQeroW9D)uayf%N$n$E0+3aiU^*K(xZ
hl7R8CQ`*jNHph(~f!Z49=?)Y~HjV7&cO7_*J~jMAS<q?p|J<C;SH!FJF;=b$<(0xSzKFo9gpP@~?h9Y5(z~{QXzahyQ5*=5T>Lm7>+=_4NhKH!tO{bd
ZXEyQvnz>-({hetBXcRb9&7-mPGKzE+-U5a)3`ylKD3E{&yOd1C)D^^xZ<FXit?`!h5;J8-g6l!js|X(+yS|2Ng=N%D{I`APECX|glc8D|ssruuA!nc9
av2WsTC{jhRe(vRh<{3!R9BFG=pKkHPnduc+liHN<`+cx@o`FP1;kNx|m{rRlL10!y@`Nzobwb=Za{(l>pCFjz?!Vm+*c+s!Ey8o;4pQO*hME3nwD|hO
v{S|jV;cZ7+`Ahir3H;(G@Zl+Z<WYb1ru^j~;Ol;G#*r=blf?f7e@S5Vf2{wjeCM7oXlZ_#@YnL4*Ycw`mH#RBc@qD6lwVJhe`L=$<#$ig{}JB4I^peA
`B&@XtNd|s441}^6zPV)pYZl7e|#<9T;1ef&o@7bpT7F_BtC22&dc3TRC|(q^pXAFlrMjh{JlLN>GP(1_LKPIFFT)olKzk4^VRzaXTT?hgxD1N`uhp5z
5np0@;}9%PrAR6e7ydzm49T<H@$!IB>nl1_wTFsTRtg%UVDEg=cO9uiB-Ade%|+Uo)pio?*B>g`LpI1|MYx$0OhCW%l}aRzG*(TZ>Y~B{XcQS+x>q&T>
8aLB8lR%P1^D8q)b{Ud#;kQZ9en4*=Nz)^B?u?=YRJZ_w50G=DvM`ufb>TpA4zt`ZlibKTgW?wSBuurWk&HN+P)D2fsCKbdx{U)%E;%q#SnJ|JfJ6_3m
GN?b)CI)wAz?{U#fCaqZ`Kx24TzZcp2HN!)+tbJ$y-DUv3v$}m2+Np*W31;gL^OjcHXdB0_pbnqO}+rjvDdx}4}^s}%1!8<?t+Pi=H*YE$)|MlLV{kQl
3_|M<@r@wgT2fuT-`j;Pm<K3_P!}HJo#`Euf{hjZB{`uej#j~&f&9g86^&JM_XJ38(XWxDHgTH*|AOH0EAAR@#{rqpPx0-hM-e3O4yWjXN_{KZm|Ju7h
{A>97{P+JEzH_&R67XWyDZcx_mUl^W_d=z+V7yy>?k@Jj(_PcX=es=iySTYs=&m~4L2cpNejC4a=a<p#ouqB<j<p{paI4SWvE|+U)lYtNx4wffNeegs>
}TGZy@lQ;NxX9Kx~kfrcJTk_OW(Mi{r%tkukax6f8*=Vzxjg)DR>ZgD0rf0U-{3^|LzZ<4W9kUx8C{w51xJJ3(!9A{g<yk|K^wPR(J1w|8JiE!S~+%lk
Y$K%D4XIhkx?;IuBydj8GE({2=*>rnxEf*}E+~dsW;Oep@FYG>%_GtAu_IWt!?O7!J_!@apBY2w=e7tmNO-Re$G4(cSg@>o0zLVa^Y)bhBAi#vd8$Vau
DXZb5k;ns?9+cQCl`Zod827oUCccb@&<-+`xp=llN~eEW3w{13nN?6?08n(X$=v+w;MQ2g<sAI^8%Cy4W^JT`Z2b-&%snPt^J{Caxpu0JI(0N~kQ(h&M
O&JQ0c2(@kAzU9E!pW<7ReCC}Wee2!d|2A~pv)}&q9d^_5;lfa(`_TOxsLiwA{=)lT_|ZE*{Km7d|Iza={qFNGe;&Hv;r)01@!voD4`01S^fy0$%d)@t
;<F$A=CjZL@OJ8t0{#8J{_pR6|10l)>381!&F{k#JwD)rKc9W~AK&|{|M2b)etcVpJsjGru6Ktdzxn8Prv6mr@q-74yFO`8H`6yS0{;r31zISqiul0-&
9%7qVxGTs|9kG&$GB;4o<3gTFL#}vU*ns-Ru75sK}Ixp@o>(oDE{o7^%`H_UhXp}O8jG0LMW-qeEi73LE<-WSBJN6qPINxjjzA^qwhTX!SBOJzeC}<g1
i3}TKV}O{=<j304@9OKmG9oSiqpa!)~eZdw=u%^MCOC|NJk|H1GZM?>+nNzko~s<%eHVOiR6c|2O{d*^mF|{XhIR^wq=u&%gY&XJ7x1_jdc2AAb2oKHN
09oe%x&oqMy^!<FxS|9}%PwjoN~0_YJ&+~e$BRo`Okvv<F;zJbBr?Xv$%b9bnq4cogT6ufz(`RE$hXMgo&3q-Zwmmi-0LnwIul^;Q+ZwGu~5g299e)lh
*ed&)O3_Sbhw;vk?+Tz)lzV~1k7(8&%d;jp2cmL|U@b%fBf8(RP|3HWPOaA%|zM4~Y&2I^FJ3CvB?Fl;lF3y{Kf5T(nBI?np@BH>9yTE8TCpmQW^$Z<5
e{?Kpfwyn*_V&G*Zk6hmFz^4tk8fc9{jb3&{xEIc|HkjW_lIA9ktFwM^<azp)c+c^$b;B}cOL{E&J^5-nt#{VFx?@Tm&f+>xtp@}z4|b)9*zukd5HaoY
IvUlZ{0(}ho9VQ`B7{_*m%3G{jxbj-$nP;_8yj={pio2ncw@-e~0QpAh;djt6zTayZ`*|xBvYO4u0^L&%W~ws4$Gb$A^O8`_|oq`tSbJ-^1Tv=-m?jb*
G28{cyP36>k{zp%$OJVf4)tVRfyW7)BW^!rd+B?(^&>{3{O!d=Z<!`qsS(ZgBiM3&7Lj52yXG?YKGZ{^(WpLW5h~{nGE=Fz;ogeZZmzSbiCXVJW&TyuJ
I+UxKZ~&Fc>l{Xq$OaWcRB2r}RWKYO=<@NmCl(){{8a6=e_dDj#Wn(pd{vh<?tK;6-gJOx2yitDO*u{VV08#dlD=E3Oi{rFFAf%KpL0vi4OKl`ocKmPp
lzyGJ_zwy0ifAOOif?wUnihT#u3RdIyzxdUgr@#9{sPIGEaWC=SkN+5Y>)jvy@9+N8H=lp+`|thuo6r9CK9axk?U#=QmA%*Ib1=eQfCM}xRQjzKsdKL5
U-QE@>HG)RLEyO+rCZeA)PRm{^6Gpa!syL152$<dd<ik7ylrypT<Y?X89KjCd{~+9T^Pk(a=-Tn2Kn>9fsTOYfEDcdSHAN6KmH>utj~V*dk>!du++k1y
r{yDtM7v}#Lb&Wzw?EgY5wu=;F~W;X;nS=>2r4@tVQtG>|Wsy)VdGA+Z!LM_Sw7JwO$nA58wUumscgteF14MSJ;KX!xArghc>#M^H{a*ZF1K`?{HrMZu
R*FfZuqvjrgEgJ_N+gAV2&8JlqGEc>_}T&%1yBT?m^u(1oG<<NpSGjN1=?{#PHh7Eq%bZd~v4@jgZ&zI>=YMEAS(&EvOYLD8nYN2VJ@LWG3D@VI__*oH
I}TzOx0KRO~z(A(pGFLfRN>5I?4`uS&H`kiOr|H7>peCG=fXMXm*e}4Z9-@bK#fBBow|MNFtd3)%M?|$XipvG_A?EI@YKYm~e7}GDZ7k&a@(>I65d;ib
==-og04(zL+|LuRhRoDBgeAHY-b==>*&?z5p7z+!*?dUMXTR+L0hZsH7Fhw6-_M!ZLXq|gZ&c_e03rh~%poVb+djx2!B)EPc=QkNFJ@9hSB;<ohpxtlP
>FqLxWi{#Im$Ln)_6=9RakJ9rfA~?+{3`t9y}$p{XTSSf&%XARhXb)NLt(@7B6K0PCb#XN=b*Ah3}NX}RebBAe}X41{Br!T>%DcD{q0>psJffmD5&E-6
HD$%*uO*H!lBOSTg3e<dH+h?ztZ=w%>65dK77L-zRe!K&EYrfem!=-9=l(U-LJ>)*JJnVv4{28!+PvtJ@&AEcE5ghzkYVVes;fpcE5ghzkc?xe)h0__O
O2Tuzr5Oety4xe!qTxzkYtdety4x{;+=juzvoqe*Ul?zn8}ErSW@d{6QLjkj5XR@ds(*UYfX<Chnz)2WjF#ns|^V9;C^8Y4Tp0yq6{)q{#<q@<Ez>kft
6!qaHq^9zLUPpWU9(P1+X5)Qg!4KV{H5<l&H?&uHp1H@g1t8%BKQCkEA#GdzlB2h3*<;rZ7v^y9}!f3PF-c*prq?1)o-jJ<dX&c8-}!sxpXXJ)9Um0D5
hR-i8{17AsUZtHY#MM-5BIvyaLP%Y_oVWkWb?HaOisz%2+S~7$yhxWi7Te`zG`YxrzQY;*GE!iEt3sSW;IROVwgN~85Id22xbg%{@EDTB~kNrCH*X`m8
XbcI7<yaX3eGujIX{EKtZf=kWwcF3E9%zhL3#nfl7BiHXp-D<>cjRp0H*+3vD##InbkB&kvydfEZun4@9GzKNM7=z@h5_V`h}<?o*EMra&GpcYbf))~9
w>uLZDmlE*AP|Gn3~9Zzn2ayBNaN>1gDw<$1DRXdSZ?9%(X1wHR*;H3d!xLWGog%8rT<56;61JSCgp#k*g%7yWpfg4O_cfVuIrXeP7o^Aa|MqmR8#@7V
$ZSI&l1fzm5(MbT%@gLYMU#9AcX|?nE2vh_#n|xcJi%bbC6*H~WJt&`Z<1<W~#7c2seoTcgKp61cHQfTbtw0-B_y%dS?^Nw2(p+{A7pioic+i*39NwhD
p|D`hP$F<GB)uPkAi7m)=c=d|n*)z%8KyLP&6T^vy-#*Alb?G)RHTn`#UtQ%QD5aSd`dZ%gKc-<CP#Zu4<7`E2QBE7;<7?7Xj?Qqmq9euQf*<8hp3T&#
-T5k+bm>6m=MxN)bbDd#BZ9f5?lR?|81@ySi+?3YEV!hza$kNg5641+{U+|z`ySKl%DYihHSQIH3A_+Qrs#Eil(3Sye)H(0AlHw_}SI+dv**nXQ<`}Xf
w>xnOb`@~01)|#%;?pRqch_drsp4WCOlz6B;Lzgv?vf>z#ZWR$%+?#a(2?Z;9IU!HHVF4;e_F2*m7+@~pciGzp7rs{C~Yo@QvxCp+c0U*I{__>=*kkV=
(VHGm5OBOMsR^Q&y>X`X)J+Gu_-bx{aNaIN~|uOrHWU8I4bMPbzo4mPJ&Gmaa`IFWm_Rev_VNwtg%^0RV=iBrAF})qqx03$L4B#aU**KKyU2}9ZRc#nO
*n$1HI)G9XNPbQ|{c^fP+&JTEyzx6vzq-W{!Q{b%?Vmjp5S5{SV8yjmhA=5dfB)3S>98Yn`TaF+~LvmBFkyBPQ6a1%WwTT9#k%C$}Sn*g2tDmy19!t!b
fAu^!OX3HQ!Ej*j|xygJB~Z88J&yFij>*TN9!c9gQT;_<Pg6C}QF87Z5Ap}I^f^?-^NGUh%o%&zrx(!qk|Zi~1)V3+De-#3Yx0=s1{CK#AiH!gc@MIO@
$`hPHijLmsFpq(X(QBru4b##bnbvD|Z2+l)!8H4Bm@gq?7C4Jhj&)uBnfq+WEj0G@&hhbsH5TAB&w2`mcY26V7ZZxEhI3YNs+%QYsXk*cgC(EV0%f*hW
=2}b6C|3m6dc-$7kB9c%7=y(Jg{14`Uaq<`d$bEskBxEej@B}u`xQy&Ag~D?V5jSa!?2tOgL0KPdu%<6Mz!V2OSd8q<DV~fQPhrWz)>};X<Of<KzIfi+
u11E0TG9W(CO0>sK>UFOUZF-z-;C{bC_XVHwWTDiu*n>Ko~(a&0@<3$YO|kCO@G}N9^ozRRc_P0k*S|s&Z<(W^`^<W?pNL-Dt~wyh1%x1vocg%wd^t6m
W?#3FFU%q7P)6N`@ENDsWSr>Q)>t1^{)oZZkDF-XT#uW3wTE@zJc!$YjyERx^7AKZd1Dh&s7!IY8khtPkj3KRDtswo^uT6m3!RXR{j=5#XdliUnAg+ur
t%TV0`bWrZHJg=XlK!@2%JSpWp7W<8+obzlkzu@{73bBT;@Mh|5P>Nxj+ak5h$$xS_Fw$(=3(MS{PIFYFQz}ZI@*ou@@^K9=0fG_2x;<CBf&6@45KH+O
D0cs5V^||r43N0LPf7W>pj6e3etb(BwA-<0bZEAP4p#W<~*hk<=sy>N9pQu}9W&)?TM!)fKvqp4_PZS#8uk^v+Qq#0xY#LlRVn1xp;<iS%m$FJ`mVxWT
YE$aFg10W<<Wj1{7n+hXLeFgy)HrQB!ZRKDGB~aWqIxe0Czi4;gxJs)zN@#Vj%IDQ9hZnDgM!~o%B&XL0BkQ+f65|m+4bdY&&8ygH2^7^)>>z0H$_rA7
}3*+PkKKOP>Wr(NdjbYYZuPo*%Pp$?!c$(y`|5GWRs!Wc#!~8x!_gA8L9%9Bdh7x;8b*^5#q{{(9sGYS+wcwalWl-{d$?MnMSDHh*I;bY90#}ob02p8+
Vd9A;ms)r`AI4j<{}Z)E}7M1(9&*LPPd<3W)lCGTVl5^u8{|CRv|S6D;?6TsrfMN&!@uILa&0s$-V&d1_a_9fR5Oa7ac}v}**^)9OUcC8O&@L9dj8g!S
d<r~09w4Le14W=;<5hDAFjn~t6Aj4lhTI*zWuBP|6`v1jN9vcWpy(5^dy01#g!qn(WjR9In74a@^HZzO$$C>Mfrx9EWcgr?Z)wXGoe3OK9K!!F$*FOIr
C9xxBg8Sg3t2hXW#>r!u-E4PqzEL&)e>5ZZZ$YDs%<80Dl{aFPVhNy$BGrDC7W~V{>FT}hasP62fG&kkJPCN8QN9reQ>mM-I2d$dNcp}?s4Y(XSW;dPe
Zr-lCT-~bq5{Qi(`GRqf6xz(w)XU^n?53W@d!lP|6*Q#0y)>K$`xj?!pOmWDZ#!T~w4`Xn<bi{{aqB8<cQq{`c<;vnW9rjMVP{w#*h_HauT=nBO(~$Yt
&Roq4ss|;F9X9|9I`9urbI+nJ8vT(GdJ7o#thr(6uPZzGp~drNVbQ1bfxoX5mbBP>$<kj-7HE6y9$(r4{9}C9@WH?QgE!6EyA_xT%R%Kg5nw8IRcZmne
?bE4TYZP$(&t}i%=hq=sXFAIUj<4W)l`~DoTwcDUC+evfAszX^jG@pHDL&vYQc?O5U{S*|EP~J!}E-r?nS4fd~s32y!p!_)u#Uk`l@47#KMV_m5eoIpF
yPWW>=(s@-S^U~6lPgkGbQPG91+GYWQo1z8L9!p<~UA6LNG=xwO!9k$;b`BrVW9+=qcRoz_o=EM~FqP2qUz;=|^gZZj(5*b9@s8<L#cNIE7N6AR9$9+c
*(Tq+81am>yahBGprJVw+F&1lKScp2duFfK^Fk2Nk8WYF*?z|QN?r)OCK;u;h<ZH9rco=2?-xQ}jLoGEx?86TDhKt!9c9?sDFKulE2nR1&*4C&g2#xSQ
H8<OR*Uv_)4|G?s0fj{FdWf#N!l0OBOF^Xx`Xm$0dCb?g4|XLk=hRt+_|Qsw1~1lYvIAve4A4$_1-#ZtkEYl<7Bb&$OUxej$BtTH#@@j8M;}ZPNs(Lc>
IO(KI-N$K3#mi(3hV0qHS+)|AEoAus#}3^W}uQr_n7FjgR<_+xXo>_wxy5@$HamBq|@-$)g?op%6PT{IzVZFEaF}Py$kDq8)&$x5U~Gcn7Ae(CJ3;<NM
Q#uO4oG&`i>V4nu+gq(%xm)y;4{e=yG8n;&!%~7^Jc+a=XnK$Un%X#PvdU8xX%#mKSa32#|EtoLq-3<S!Z<Uq)@_tO2ZYW)`gsi0>h`UTQ0<nYsaS2!T
|GbOWxDM=!&+w`(x>cJSu{)<>dX0Ln6i4Z~z#f*9*={Try}saQIa(9OynPS|0$2tm?b=_6I_HxqI>>`=FxL42l8(^)AXp|Syq%+kHcvBt!V6MD#xrL)v
~ZCkQssKfYE*_}PZ1>P1IY#pymF;k@uca~ekAB4pcobkwy+$h-zKpnU9b7QlXPG`1W6xIOiCkt9Wk7lkNFg*dAvw8;OW4==C?Z8Wr|7GXP0ugWrULUc5
V@jyD?U*vwyHlfz2uKKi-f(>FP+*6xR=n9cmd+FmXAfeGnZUF|uU=ydPoQxs3{<0Qg>LA4h7N7YS%QsykmhF>_HRhKTbrDGKs_B0J6Sy)+6e_FIhNbyc
_Rn(<>W<8wmn0966+{!b`$jf7D>Z(VZ!>&2;uB{K^ew^=lAgLWL;tZ2pf^fQjVq^AV+^rP{;b#pE!$yJDsTo3#7){Po$&5{-mgsUD@nHSfBcN8uh4(HD
F*@ggo1dh6RQxq}0ZXtZtn97c9#cDGhdkay}L@4dYv%aM_Ke9`Xap%<~e=FdtY9a$t_`NuB_k1w6kYwY5Hlxe`_EWU1gRaY%x(xJH4C9Tz?$g{j^v*9H
&;Uf3WoGYdtfJ><8V2800e_e!VwKvcICjUEA*yVN?*7n%Tgp-*vvYp#%A5?9|xa~S`J@PM_aYU@l)c|0EL#)J66M3=?V#%5UpydrCfCc<2W5t0oy%c&#
KXGbpxvNbM{z&f2~f`o5O=zQWl5cKg#cetx)9y#Zx3M^KaJ%21MLt!q&T-hGzi0x266SyiUxDd#hc<r{94f!uc#{z7__J%(9<}0)0ubB;yFbgQ(9jpoA
CHvxrmqn(J7lR)Lh3hvUOG=UrH=I5p^HL`k71Gf9d`UNFGY}zuVd$`%lgp(eFmh|^ZB?LieLkNq2(ZLF1U|BFEyqCxfzI9QlwORA*QfnXa3}m|(tuq6*
!J)nLqM`c*KwK<t#u|S6M4Q&Z5QkVra(6>fbkDmF@;g}wuCj)m>-tv%x-|?r{q5A9LNtZ`#G@%d~0_UwzvYp-$4F~P|IWDB6D#<TzT$ln=P^Ku-&F|WL
S_y&=dHkR*cN1fa~oexnea*2YQW??OC))5V2-5-%*Zaf#ej@^o3D9ol1>X2pn>ug7qX|hCS@O8W=SapEFY0>4?Z2c4<A!3V;oEXqDX=)<@o6mPw?o&5o
X<{lVYNAtLY8p6>~-v?m6(ghN@d?Wvo{Vsyq$iS>{_UMnk1Fhyae_!tLsMq+g^A2-Tnyg>dmJDTgu;#gS$y%*gjK8h+0@n3_@Cl|x`L8M)r(8JueXh_z
PwqO~v!<Goj2l!RA0f>G56eXBzG0vGlj5vtk`CQLpHs@k-1lL1l9~Tz%19GM{akbC3oDNHtt1V?^wgjfBpE<2_O$9;s0R}^KUvx;?rE(R{@*dbl+2gS*
TNI-&7gx5Bno?(?p5^>Z6$%iNn{9gLcB%lWIxv{|B4awF=i|mP&PD+?VRT?kgoFJl%k+B!hQL8bEb<_VyQ4lskaSkAq{P};^h&AZ7<PNQ-e;%9Zbu>x3
yzG%Q}f2(C<qZ>mZ_@cn+_aj>OPK--3F=49jN*B(WV&h<e)3AKDJ#i^`{7#T{##(lPQ@-=)lCm9Y0Ty;aGOaWk-ucOJ*d<$U`}EnH2VyJuFOFI&L=|9x
RK)G=h8sY@@(7yFs-DWYbL8Ns>6P8_MN24Q*w~1Nm?`DVwBnCOWco;xa!Gtd3`5fQT{$`48@|6&+$QQd5;tY-G{0Nu9K2=m=}z!UIKqQI^>`XBB#bovW
2IceXkbO5HJCUXmjSlj|{#x1J?1lMqytUhne`qqTs*ioqU1M~0yu8?gra6Ip46S$MWOs+<C4%ga~+&MQn+-K*y)G`lipogzuHPK;M{yIE5r3+CE(bump
*tU<bucd8`kQr90mEza=G*Z^mPP9v9D+myzZ7jZX|j@Oa0Va6CMiZj4zxe#KPnM^Tx6{%@g;Cx3-$rAT>krM;&wBL(mMnd~B`(@Q27rO39l!1%^>9Gyq
%%$N0Io2uWs<=~0gphwCeR5i^c1u`)8}z&?B_f0UwQ4M`X+C&9Y#9OK7u4Rl0)vieyc@+`!0g6)y<Wv44)w$LC!b=hD}ao1=KJH?zD=2yMz1|YnvQBGd
R>U5V*)kULn0u%8`xhTEEt_wRYUwa>)E0>p$0%a86CphaZ*N3S54;Ot)VmgUe5!sf%R?W!cYTCO@sUZOj$!kPNIWDdkD+HwnQ+j&a8WIu24UNtiVb(TU
KYTCcfSQ%=Un%#+x0{ZX65PasU=vvo$-E_ILVGs<+U;R-ok^dCM=oCo656NgJJtL^QA$0*ud%t+379+uIc6hx;Mq_5D$wUqTA)Xq~@;o{OUPyq%jA*sG
_ac4Nr@DAQ#QZZdB}WItmrB2W)de?%s=MON&y4$H=U#~kDl0jLrT*qB|-fadjTz3F!F`g0}suGN*xQLt}ecawzpZbIzM=FAqDWa`8|Wo)wB+egrx&Yln
|dxJtC>*)ctJ05hbT<hmVi5wbu(QaYTb)Z>bBT6EyLW7{s{BC(#dRdx*{-8>!xi@d|ZEP70-K!g&t`?ijRE8Y#YjbAh290SoXv6DiRxKA0|4MaJuF}#G
forF$&4t}~HNB!~gEi*jS|^JTGmg?^p<o^AlHb&XS%dhZXh~&BE1i_0@IuyIegqpsPEIiQTmdBRWxnwvg71h~?y+HVg#8DLo>JSUYS>@QPo7Lgg2w4HJ
QZd&!PznxkWSzZV&qQ9a^}HrG{o<rNv~-oU?N;UplUMZ1?<1qDUXqzg#{4b7Vct0vl|~d&Dk-UR-{QW112B&l~4mcZC%u$m$g9x&o0@$$OyZXjy8OTyE
RMcjO-tT5-SDB-_2weT`Iw{fOI1K{XQq$Zo=psdIrxz0EnY6;B5~1k9f4B0I%$#8_%n8xQKJuf7!hx&#-+j2TZqW=n_|?M8|M#qPQG)R5065Ali|URMW
y)ow50FI(7Jw(Kutoa~2$?`2jmDb6Ef7!a&)2bQU@#iN--SPof9TE_VsYF@gSDb;d3&5$mKk&5=6Lp$_YlJF_zu+I~SHYKR<HszJ5-aZC7Q?%9xEfUPP
M_#%b<R}(ZYn?#b>%{0c$(n1no|9Uz!amu+0#hg#V*77Ds(h1rRTl7@G`YdVe4D_wEh5TWb4IYO|b~lI@AHPoC6oYJ%SF<7~w3;ae*|9hLeyP)osN0}x
E1@AHqpw%ol<k!EQ$Ix7ae)0VqUY0|7R?dp(vh9XTD7ggY*^GghGI6|w4z96W|S@q%7a5%niG2|(w@)cY7z#kV<_p+XLyp%0A8*bFp$x50=s6nPwJ&Ob
t9dxR<RakYk&n#g@;pN1YkwwxheMHv71z$vW|4)G(cF#m;Lf|&?y9M^nJYL))3#=Xpb^%2KhC)5>YBoH{JwJ8-bm>DhBg+h>_Ct@_YtXWmD6IhWP@sRw
WJcU-YPB%2Lq+7gjCc7+7Kk)W%4`iB*SLgJAG{6DY)>Yd9RhqOjd*>H*fDI?$axzJ&aZX4`pf9QYXv)LymM7uaZ0<Tdm|OvAz+_TR=%V%sW<fljwPc@-
qdLNx3O^Ix~;I*rxmvB=J_Kkh1$q82W6Fp`I9?&_S!bi+`(X1=ln6L59qtfjz%4N=G}df{AfY)9>!HGM)Zu!r;xz1!2B4fzYVqXx}h!1^~F*My-uIF^B
naY_IqHxQYwq(;klw2k!nVh<BZ&BYMdBgwQZGD#HJwoDBP{Hg3Hmp?~)B82A?mMq3@UCUPxVTGr@TyT&-=JX1Px)1SfT$>EvXr&X-wC10iGTqzyY<+N~
g%_l-KDWx8?=jX(>2@1!WNJG5UGIAH`F3Jq{1`xGEH6E6VEq-^%i?sgqppuob=%b<#Bb3dic6P>d`+LVG-g@zbm@rF;4^)JKzyR<xWio7iUr_QX~%OmW
N|l0QXO?pF_-{NLXEYM+uyHB&gdOFSp@oIH7)NRouvy_1q~bZ6!Ig$`IGFQn)T43q3NZel%h0{*D&9<w64Pbh}}+$DRfpHx@UByv~3>dkHX=r*kG46y-
lG~jy-HTX4PF&*vtzRNPL!^8=G+@0LZjKZY+qTo4ACmi$sTEQ||n#D^rXOXxVKSR+^vrj$B{1_MlE84bF=VdM2y=Ek3GVx}5v7tJAYB@NsoIx?p=Oy;-
sjAiwDLrXfLQrgrn_$g03lu^6~=4X=Q85azlajin)MW4bX5x4U7eG7~tL!lLv29`e`oLRbd-@x0JUY|6BGnlDDM6VZB2L(UC(5J9i^r(?9yhs5$KKHZ8
}AP*STgF|6VfVZ;MY-qrytGdKeeSg5#fWmk)bHs3&A`REj^tg+}4j7!v6_$*Kpx!m@cp@$mtj|i1H?_Ytbin7<$r-kM0&9ifCT0ZtLtquyJeSX{)6K41
Q*Y4Y!Un8SH(D$!5Wgcs888;}$PObdQBqJI_7}@_Ge1+aNmUretekQ*X-fyh5*b!xpkEMTMN)&i^XwYBA{^Q}bvT{gRNZRCP0IxuVJiD`vC&eRnmK{9)
<dS7<Hm_;{eu;Qyo>wUz+Pd;FgVdxRZVfG_mQJ@s{@ZAK+P`%tQnFi&@5Z7WpTc+bY^x8VwjJX0hTyj9uIMED$F9@AFOoXbe-rxN$)BK_Rqc%shcKQsV
U<kXC$q0wbqGXw_h(2dxG&-pr)2HwNo<(ezORsv$XBzJ-;|?95GvhVegq|q27uqvazf*!u=zrljLzcL@Rdkz$V9%$-P|G0bMOc_G~UBuA4%f+<B}A{g>
^J;$qz{+=(fZxJ9ID*68(ATB;n-Fh38lRIloGp;CyaF+6v6PHZ=LIK>eBfEIx4qVOQ?7siAT$IVi`7$VjI)@gi!#bN)h=fFEID3wpaA}aXFZ*!}|Cvvv
ZJTHTv%l4|0H#3!@ff}NzOR96of7OJVthJ$nyi5S+tYnBE;$eZFEozPFxG7e<X6sK7-|+p=({c{`=M7u9MjnTAh#$q~I**l(M^psN=UwOU0wTK%$$OOz
Abu$t!bxH4A(4phs{M&DQwA2DO&~IA(qYL^PSW|}Y(R?5X8U=K+7!LOY&!A6A=3LY#wMwsV1Kxih>K|3tz^-*ib^%pL;S}&K5cAG<DmTqFF21rvr-UDp
PemS_kd37r$IdN3FKEMvmbV)0`;e514$6ItuOlN%s2yyOz09|rejfZPeK1L1&qN-GU7WxvSb|$5l4bp#}+aq5X%5S9(ah+l-uaDz}O%AB!u`wdgUoA@I
gzNK4Sfi9<Rp^`0Z6GF+Ep-Y7xWIw{CyGMF&?oD}<El<i@UWE%tL6pqq-2LZWjaznLjvvCJU8&JTy9OY~dFPkNUokYI7KYeu$MImjkM?ugZPL7b!s=I?
6X(g54;b`&%A+mkrsqp%ycw6Ox|VT^%Y#^Rh*1J|NA3rx6h8H;u3;=-x&gke{pb5kYa5~EGP2}!EB1Zve`?S)f(BpPCH_D}r5R9CQm%7fI|!|8~2vlzp
Nj?z;UOl~GvD77>vTArU<GsU)?KG43c(-x80uzseb%rS~X(W(m}X|P+^A34)zKW<&vKf<Qte4Z~l(?YVkFmo|(j1Eykwf0V(=>fsJx-HJ=dxbI66rpBk
l!pBY$|sc@3Mfc@+8s=~vn+aXA!A~_+n;pOq~(!3;fo9~CT06|Il2?*gT&*4^PoX|pu>vWDlk7ADlLJuSM(YY2`jC3Jvw!`c-=UxNWlJd>ywzFCYn_<?
rb6EJi<gBUO`)IS4eIGZJS>Yfoxk8602!DbQtWfX~Lj00X^AE-~cAf&-E7efBx}ssksX6I>K-KVI^0ve)A`3M$IqXQlMd5i3v677#(H@*<5Irg9q?4V9
u07lqumXmOEYz9k~B`$dz)L!u(Ojcon1eMNR24+>m7&bApa+s=y&60b7FIWn<fGa<zu%^Ky;axEZ0N8_L2J>O7%9*&&-Y*koP`7>26+0yK<{9Z`kk6AJ
bpp0pnj?dZb#KFRbEdL!(+(KKhLQ65YZDCj;HhCx^g2(Q76kIea1zZjcKy{N@}36AZ`km!c96ngOcEgsY76+FMIVBx_qLl9o76iZ;kY=L@VH-zRpVMjq
a<9IQdso)H*$#OSanl)nCj;EhT$gc-Y>}T=ByU@OcH7(d`wo@3Hvd_?T##KkD{b1y$GQWapdDdu=>qUj}MvXTmGxxe-e$Hwq3Z@I#oiA#<x{8JXtmAgJ
93TVIZ~tGs$~e2|5e%NS7e<|3S;!7e$^t#@i0<4Mp%hGWCjqca6`Sdd8WUYm$T`_UH+2(vh5fTx+OU7sDkdDn!=?td5}wr*f&Du}BfC9X`Y^su%H+&fj
kvRDZbzdO=fV0(Zj!Sh1%$u?T#|OFksg+iUtH5!9AUdruXn3Ojn^6nnfs0k==~vaC`dKs>yBtJznfq`-cr_(6abdo{c&B5`+%PIt1W&q*`XsEqQH4<Wv
ZYh#6l4JXfeUo;`V1K$=T?j)`~PO@N5H^#Z<N{x^)9^-qB#<ms`kR5f$^&C9_-tSYd*NP0geUB-zyq>*LAlkQ`}qcZWlMfsHHVM7BqGaLmxSk=$-seKK
5OgaLj!0z2MAdLV2K0XbG!&N++Ix<in}F_qKSalw?YVGI=^#OJMc-qrXCh5S=tub#3Hvjj9c*lvO~x(nz_#L8~nI)Og$l5rU*ed0lJKCiAqGCC8@Z8qU
hZTeOp=PPRMQ=|j&KU&A2gH(D#WZ60hbM-9iqe2eVGU;J|zeZ8%h^QNb0*Q6Rt^<X_`esgz#f>AZFXZHElegF98n~>RBqzWq`oubTG{A-y1<h*VE#^Qo
0wn6LuIMsas-xzaDY{O}6M(Z-zECb_OJQKcLmp$^u{->{9PC2O`w*-&X{E2*{hDGhGO|%{^*Vi~&w9Q|yzBz%RnJ?xlM542s4a-7Z7z3xb{rI*_xTX)5
BaR@QdslptH_!0>}>Zsmbz$0)X6pjDh-0{bX-DwI|LYhQLU5IQFJ*~?zUdAKp{ABxJHwwFc2*fz317DPQixlI(6Ia2$1VIJ6wkgjBl>NeRaky_>Sro5J
pW5@t2-_<e+1uJkffxBL#D|-FBlkojHHRMFTj(K%(2w-AwfIYMo{r$N3#59|UK&s2u~)TC-CH#?)#$3m|R0YM85|_!Z$uYTtXnaYMW2Fi)+Stc{Pm5OV
|_o8^u@v8uQP8nPO^Es4k$)1E2|yGmKm(Pvpz6k|+Kz{S4Mg{16QU>3-;i?nwn9jzra8%ZD5-)+CsD%Ic2DMD@(JGMr3(y2tP%w;++SP*eh-|r^DreLY
IPh2hJY)8*&_5b7OJQh<00x0@HEQVf|R6*L%%T5&OQbgL<zsXxCDonZe90TM><CywIP^<}fyB0Agw1=#Tp~ZNRyM<7nEi;KgSiI|BpgPb3L)$AgALQ9~
hB$u*U7+DW!K?>)E{a+R!gVh6#0u$ltRGWJxl9cJ@kognqSjatzu`y8Xc-O3k}jVuS40oAe#w@3D3u?AR>80z_7!4?P4Snihh2$4rC0YK&Ud0E_+dGRh
B-+aoofML4W;XV{E;)1AMe9rST6RTJ8?(-e(kOm@r-JN({j{_<nSmIUP|vI6D8>o&&J-dN68xjE<Zn*la$T^d~Z0i$Cr3+j5{9{=C$ewO0nu^Utf{}yQ
>SOn}wFZGj~lhiU)!Og+`X2{zIXD@-o)i1oag{mUo6qt6sziZrab)pwNXDIL|r}Tm{)YFBw4E%q@HZWx81i8aclO9J3tontclb#f~qD{JTCvvR?K1CeY
{eZ?}KgFGBD)rYe4~(PeQG`5#&QB=K%rfG4r0r6e_n=L4rbEF?4)$j!y6W-}r_yD>oo#+}I^&oW;c(_1wE&b06WepAc~%-TVdC8E~ticGvP;#r}=_tP`
Y{?+{p5d5eg(Mymwj0`8h*Ag0^rg+N1!M2(r*xK$s&0*D%zoKP}>5=b(CK$uG)yBW|+s;uk(=Rl?RsMb``LB|}vlO|dN<WDLrl5~{yAsI_*RQ_Iw)<s*
$#z%yOPc`)#<t0|^dkiuU24>3t#pI|B+AQYdMpvjm*VMfSAB?(cz=I>mrns&fAwzR2!%a`H>^j=MSU(oKwZ@Hl?CS)G|Bm0+kl8#jN}M~*jkj2I1O#bN
C@OtkG%cmOOyvKW|@-fm%>Ox{8evQm`4f=#_=SL2T~{txY&45)SdA*is)%BRYcqa4Xqp;#n9d*+~ZE#TitWEy+=#S)m*gxUs57O``Q{80C$FgojduEOW
<Z3DRqwEItfFPE9iy%_9YWK)#xAOgrTUOxl0TnVy|UM4*$;;wXgo-iNEVJqQjgp?uYtsV@30z)ArT^V~+aK{qi{EYp*)Ro>VY!`E@a55}99oKy&U#%vX
Qg3q*Dzb&pLDA8Rdmvx)dEQ|DsoYeL*ewpU-W`-y*`&o@)RgaP?W#r}G%F2!UcIQ&y=uOl=;7)#3Uv^X32ku?D@W{0{RbIz{25+Xhu53i1s-ZmCKr`Nk
Fotg~sS!5moE#OaJKCi53<WIa{lB3hr>SbW#El%II$I?H*K|HuaOL2$eIi&kP^S!<xNJ`3$3KpM1_$~bRFnehH@O(cUZ`5MQ+pf>roDfH##B?I{xWWs8
*}d^DD__b+dA7lPBtj{{r{iA@mhiSEjPssk-`**qaBEFsqC=E#AD<#5QT?LhGZvq(1KdeB()_INv627&N4-Ir!RZD`%U>G&y)O>+<3Y<YIdfR}10tX8q
^Q5M5M;M^F=}b#ZG2wbD+`Bzd`XKsWwNQ)VykTtRy%YNq+KOptzt+1`Eb@zz_1MEPaiSQwx3@)#5ihyjssc{K#js(cb3d)`6Axgn0mbIZTI#uOTT6}04
6N;?Fvq`{`>y=6uA7?Z|@%ezE<lh!E+H+RUj(lZ(0l<*`?L`Mm<VqgBpj60QJQ=sf-yaSV^7gw{!g`1YGrC2da!3z>TI-vp9zMRVdm~l8Jk{(cFVCS!=
pH@G!GR-YL^T{YR0V?@w_HIikGZ1|{1~#2@dQe4I4mle>7u1W`#c6o>~ClvLMw;MUt_=eDSCfcZt+7p`@_@d``e*w2kr&^D<9>B@B$p(q~4qmwETa(m}
t?OV77fGo+iJaEcKd}b?kPwdBgJ7}<`dfr7HPzmGo%P$BN9`$zim^d4QS0sw<G1yuHYH$OxMkB`Kzi&Pm$5!Mal`Cpa^1dbm_t8wv_knf*P%d15i!UwS
j<@m5zYO1uU<h*5U54!~{M7tCIZF`YjcB~-<Q1Uq2-@I{Q%NRX_)qwnS!^cI`pknT`=Uzx3uv?rG=)GoD%3rcKKDb=Hu5D4`fz7R6^L?&YjR!&ih%Icv
LACVK{_yZXEnNA1fLHEzE!56{wsXZ3pTU%ATG@#Uqye{R}|rPH}CwB6~edRLnFJ^^l$zi^YdljOhBrf5~7dFF0_$88j(L3xY2L3sj&6dv7pYA;NIq@q5
v9GU}Dfw3;Fa`-8NH3{#j<%D~?qJsbFN-C$84d73KRge3>%YbbvgWNMd-)T0nWcq=idzc>~=cW72(Xc|h79nmT&JEBF$6w~7*NX4^yO$xrb}>_BzD+5u
G<F4&cY9o+e~hZn$V+7+yb1VoJ8NIBWj`B754Bun1A+u>_hr8flfqv8Pv$cwSN@Va~%k0*VvHiC%E;(d844-yAqh2I7N>UTO<OF0!k8<x<^?m7YTBT9y
b9S|H`z@!I6T9DnjF~4Db>94HMfOF%kz5}gWU_v(QDXb?Qo?Xs6t*H4o(1u}td#ZJ2VIdOO)0De?<7ZOG(wI~maBP7eTs&pA*elM03~sRxk^dfpD20fx
QQ<yKSDI4}d@pIv<_7<}|0ZjaO8crNaKVjh8RCuJgQJ_O<;BT{*yX0$aXrxS2ghnHT_r`9Ab!jIF{Oz2sUYpE;&~D(XtwO>bR271fXtMYRmi%5!c*W}+
x^xiIPlF4zt-2Z1hSc1LwX86JQi*JElz^^WnQKb|1k;TPcrBYs$-d86Yi>2h^3}HK;phrYD*2f08L*cKTEG|C=9;K(b+;EzkVd-1(F5%S@DaMuW4iea{
c15*E1(PFs{s)pCXU)AET{1`B+zN+p!3~twe7Va2p2l)Y@;r@z}`3;5AfW!@d!__Gf|9z_y!e#Oy^}KpPJrx!3f$0jv>UNm#T7SaX82%>~9Snjbbhcqn
cgpqV$6GE-5(9;n2t6))rnYAi7lZSM1S{OpvJDw&kQ7p%ps{|v7M&f7fhGv~vN!VlO*T!_2CsLAxvtC*t*5j88p!ZG?r^egsDgzlySOxdS!(4S!l>^#5
Uv3W%P)EkIM*%d@sFtAXd-?hsD=eI;mAV?8BLm|*_e(126&h%ShkB++V_-$32Xhr#S`Jqk|_p>=c$02>fEH~nWPodLZ6*DM*U@&9+XdNf`9KZVWrcplu
mw>FkLMMd8eK{m>XlDmNMjG+U6KoFaZ_WELvpl}>BuLHZ%TyxpsT8VDL5K=$xAH}{Uj~3c^O+eVW5ovh_96v?mh2XojZkd&m<c!Xq}H-8+{gt~r?P{+I
%xf(Wx7vOKnEK^D^aXCGaA1(4u6?2>WGg}sF@=;4aApfT3(dMNQjS~6|{Q)axah_wvV#x<!yAsjwRb+J(~X)Na~B6l8^^_L)zkxA2!k>%BgymeFb#+l)
^qxQ9tc>v5dq}8{pN}FqEYq%6AXA9+^nw?E=Et;%N{|Aw*L;4}!pJXnu*`i3eN(6%elcP~gURK$bM4;8O}s2^PVUu0#U&mOshJpa9**@TW91C(adafVV
Ck@TZ<>A+*Z}kiK1u+bNp+_ble?1cUU6a}>;;1$Lje8}4DZ+xg0M65i|R38wO+Q-Ld^{WI9pC!)V-f0CreVhi@SJ_B2BWODY9e{;K<kfB9$n~>Sp{_(`
C0d@vuk^bq4f|2i<GN$7&A^j``)7c)H0ZifJ>h$LoD*QP=<4+bw>_#2WVR<cbtb%dS!{DcD(S>P9HW;P+)*IhQ0!f=KQ316FpK$FC)Q<`*g?KEb99|C|
eidqo4B$~kON%}igo29M-))q{X4@x%_4l5MT|g8&*Oh@2bG)uETGNTO4lgJo5#lV=AF|=~#5z;Sg=G)ReaCBd!XtpLNk3=p1cZ{k<n%>m1>b%@DoF%_0
dcH567`-$Gr&^j!!9X^7T#P!_kCz6-;YEjg<FPq4JbQzLEH5k6g-xfOmZ;Q1xcgVt68{39{3EEXi%1$ApQ%dGpWi$gV>zx&l@)TPtfn-CF@B573^`S=W
7_8Xd~dWQvGin<6!E)Wx0oDpkP6Ak8P}?iEVG=D<SbdmO-BMJLX21+X~I`jKfh8r0q}_aykZyh=9fPH~Ot)iUnpvF!G<bR-5q9gYvkMh(CN_TaQQiLY;
YjU$<FkW8~ky^QjMxSDzr~qECIvj>ZXP{*`T0KNQFa#WxHZtFeLD<;l0(JH(f`b&%`h_c9>H6#h%HyMqT2AR5*dmWadf;$&Cd-qH97ME5-<N5R1{OVL-
OFO<(#IJ8vStapgvB(IJHeW3m^^w-?2ckSZyJ!LXpTvbS0AIBOu`9kXpP(aV0v9IuG6<5>y%n?8Tr2Aw$l_CSPw}Q5>9+m|%&#uXV?v;&0IK>5h?neOI
C&~MuIV-UK)f7w>=K;i<FSnJ=-UYyr2mky++%7N^b13}>YHcGzeBj}aMdM%cuCA|z5w?I_mmO`K?7LBnr(_n7$_v~HH)&~$2t)pw&Vfr<zeKNR+?rXuJ
pg7@#@#tk+9mj{*EZtMaUk~7e8siqeE=`2YW;y$BManS*_sns;IKvf%BR1v7eV9HYZZ-~VPWy_llpJt9&aph*19Cg2s|>>9@HC`Zv|i}9_;&PpEk<cLS
47ECIHn*c(7O#Z^5wS7Y<<m`~Ik4lh2;JAqL)~fKRXMNGzZfurh=<5kso6cmGFUs2{J1x}V+gcYny#3~kVNzP@1ry*xkrJ+i?=)Ydx)VkN{f?4rYDLi}
+&)8;1Jcf?;KB|lHHcTm0zU2_!W4duuFO@orhIOPdgAefdENO8yq;&(<>)A8HEzst>JTI4^+^GAjvHKP4>`QGTuF~@ElYrIP_pa~b4FFJ{m<?sII^Mhw
8eXSupX}A1++vM;1wemCOzv}P)X+z1xSC-v<NGI2<Qg5pdfY46CgKbV*0ppz=mzcl1kif!oId4HHgGa7%%|~J~1@VVa^fcE8kn1l0n0|B5gI^+I-S!Ba
i`U6J_tiA<fcv!=&6Abe4m@W)#_!V@qkXIM%KNc;$Hs&@sJ$p5Y~axX8rlBx7I5{O#mH4vZFs>d?D{sl3e@v+)RcRbSp1wE<N0XT0FnxV>XKS78%X{E+
D|zO7E6b^ZIzuSZcJv~qK<y_H}Hgd|E$$CMt*UcLTqOlz40pbS*D#2JiwT^!5t0nE1-*VA|5aCz0vjrSZq5H-)_gwA{)Km7i=?QX$^<mh2&C7Yl-S$0A
Vq)$VjY&!!#=vCYu-D@ER-?*ca?>;3Dm>H&GqpD^8f-OTQ3*e8jm3%e0clI2JPR7jWGRBS8~TS1%yGw~K1@m)~2&#>C3buy!0yz;g@AK|A>yFk<nhl`i
U!=IrcusGy&NOS=Z0eZ8^`<5RTDvid^#bjwFa@Je$LT&qJdafD!-`?|NKd)N->G$--K!6Ep&e<9hLWX_QPwX>;m^N9HIr=cC(Ie+&Lig!hM1;xm0d_RQ
qhY8yf;IgnHkT*h3u+BItZL=5QNe#<co2F<3P0#1}y)UT$FT@zn)^~i!KGNzWA5?DuF6Ad*hHkWAO%9{^z(x|%`?`<EZ`V|?6y}YfAG%gxZ^8Sm;-g0S
#kAi`d-RAut~;rtUmk)MB=#=8YLId8(4uqM7(GP!P>VqyG9Sc8X=d+4L%e(lvT{MF>~}xlRDtt+e#k@tE%v?J0&tL@6`!ABiJmrshxgoW05z@!o|(ML&
f+7#ZC970eu<g^DcUF7Wp(7Y-evc{IIg}B;}UzIUtR5j(Uq0gK>?I6z*;`UTsbj3QhZS=wiX|t<Zj6=CtT#e)17y}U*cOrU{a_rzMr~5pS-!sq@thmn<
%_7(MNg4QGP`dLl@!zNr&rC^^Vrx`<v=kMH%%*d_Q7<-LyysQ|vqpL)XJrP;$W9G|i|RRX2y0Ny#7rv1h)fj8jg?XD|9TE<$!eB5DilYs_i~sOJ`peai
R+Pbgn%CZQ%n{zYHqdjs+VXv92XVfOJ*f2s3&ex<|TxNP>-_s2zkr}8-?5=<2!e%hY(lHV%Cho1Mo?#|$P*mn1ykECk!LU;sC4(0~|A;pAo(ZLSwZ*m=
fb-xkF-`M8HM<k8>hh}MG=u$3<fcUoI(rl090wrC`y~|cBye{L+q7cRbAmlSs(2=?phWGUG+&>w<9e>ad@po(hk-R$|0g8~r=;GO3oQda<OKLH(+YkN)
E~#^#&J?KbEWS@Hzo8L-e;@ZJlR`fM7XIBP*v$Tg=J%^%IsZa__NmFr?S7{L;zH>Y_|4-2fY00q3NHQerD+HDGYwqu;FkM0^<HRw#iZtFhe_!0s8L(|Z
ug-?&4R|o^-s&<Ul@5Gmq|UKAQtV^8$(DV`wcb@nt|C0Z5I~zfPP8aX_<dtlqN(5m{tdS=N_nEs{7TB+kW>@e@DlP2LEuu0ZGPeQzt5bk0oDkb0)NZ`A
Or|FOTv+CZ0yDHy@PG%d^(q)x9ShJJq-w`X}PU_Jw^N?(-9oe?5VFH>f<?_D9UvbjfK0Kxza&9R+V3pB41`(%^WY{1p{xUoWi$pWcx<JRLm_i|0y$)bo
(xJ_ItSxSAS(5jV)m>v4|*6(cI<M-;+Mu(9T){nqFP)CW@<v0wWkw$$03Nl3!p_^lFL^R!TY1Kct==Kb&&>_&H3vgvmZ5<-V4Sb1qC_`FYr@ZmdCfRka
T^GHV;VwhnH8h(#Npr~l3UzKogh3m0uf=N8R4d@9Mjme1mC1yFHXjL{_u=LUSckfOEh?|V~xz7dh1aan-aEAZ=<L=|z1Lt|Pny2L^ZG%FCIw+^H+l~<N
$=4KE_*RLH9HJRxpc6-b*LOC)8F|440%n(<gtsJHo$9XrQ$6tuUKvT#r`JcQzbbFfQh#AK#Cv)1T5hThtg^;&PuCD1W#PMZZ*QjCcFk9dq@1q@Fqq+6Y
FLO~zk9G^2qc^vhtHSt91lVTppvY_9jr{j-mX3++(XN@Lwdg=_}CR5T)$&z9_8Z^^4Kb<lkn~ic;epYr-rKL0qZqddk$-qZ?i`-_oGDo$v%(xUN)>;0?
|8kfl?nn$KzUf;PE6R+fKNoV*P@@>pMdKqY<2yTta-^qKs_*u5W=_vKfpUd!T*`#W`Jn*N>b@(|&$fBy4zlszP&PLK3{+d9O@w&r?9)Gv|9Pv~B~>A6G
3(c%sTRtKSnL02*K6WrQbxC;V;CEtzfnU-JYZE7*XuboBb=`7ZKCM=eZgcO3-5xA_9Ge%zEgx4cVuz7;r;iI#4J?ft@5V$T~WWNa;lhvl{4by{_byK4m
x%1mE0bi5gSk7s+|&%?g3A(n1X^^qT9S0Xg#=%e+a*Su|@I!hIdkk^DL`Ma|n)NAUrAK&iamKTz^=DFJf+~Z#efTscqHvLhxj~bI;|MD-}25DMgW8K92
wmTu*MUR(O+VTzX7#`~FL(!%sJS4WMs<))0esssqecyVt|9f2@i1(GXVB(a=A##q4*7uOnxu8`gDB{t|?$dr-FpeDbCspnAhA-Ypo?uoQKryN5s_TsSG
aULzD!2^WNDy&5w|x5nd@H%uyzTG#Ill4T^ddz3dZp{tlQf2xfXa5+xqbfbFPvm6<@ImuA^)j(=|#_122@*Go36uAzJG|d`c}kC{=0w3jA2N|Pw>n0Z$
RX$8-lYp5wpq>x6zMee!gFp9001Q+uhP{wu0@$Oz}strW>E?vN`es>OVnXKKvCRKNgZo!?q#v?~s-Gz5h^dn1RN9JR9G^Lj|Y@8}vL=5gUbm>xK=z_5i
PtgGSbG?jrDW6_aekWRQ6sXQ$Iu^aC!^qJ{1hz|p;VG^8;Q4m=}G3rwHiO|T>fe(P>N@{gz=bx?^<Vq;qJUASo)AwKf*SqV{ASilSz<$a?ofbzHbsN9F
|BLJC||NeL?Xa#LZZAT8#`R!zKxn1h3GN`LF{%}TXFG3V-=@{DmePhaAs_6X|ncz|Cgfe{o?(a+WCc(|e`p0i=jZ`p2{MGZ<Tu84i4f#4UXZ~Ym`-V5S
{>+lSX@FM-QuD^h*y5f0-Kk1z<RA(J>B}Y%9{{a!>nt)2IzNXU@cW1{Z`7~$9-bYq?SOL@`$usy;`7;TM>pFE)Nh}=TFk+O)~C?hd2U=DY_aZ{iq<WUG
bq&2k01t7Wx>rnXeW{^-x5@6lwM={Bq13x*|#x1$bV1GRzBI{MGAJ*8Uy(?PvIUP??HJ0VgPb8$r1@W*b3Cs+^<(M<`96gXp}gPf8b?1#>4qC$bVi7pf
BS7oi?VvCSvBxumaP1V;w8GBmc=;h56RUs=-4L{kcm#1@&)v*MwYmYz|vX6W~S!S2!l05Z_$f^FUuNv+_H4#0Rt#y|4nE^tR)-ib{q2@A*4ik+s(G&J|
3pRSN|g>UV};H%)c3-Ud!|;m~LYuN7`YXUI8$_!0TveSRtR4b4A9aw;`>aq-7pbs#_R5kyf;7kf^ke*8Ld6}YaIS{St)y<?xTx}Ad*zf@U9{Oraxa!g}
I`J>V<c?n+rf*fY0g(F4y4Bo&SLSfEOe~d65-*E@)ZO$XniPfJb1A-avAIa5|7JEd|5k}ny+qR+9%j9uI4`3_Gj~l7j=P>u2iyN`s6V%TQ&KNYSRX{ST
oKmqI^_v&Hcev8|Z6n=vb+yUpOR!<%hti>j_{Z)->M&Oy`75qbW`5HN5!|x%_F-R>ps?R|Oj3922q<8mVPN(U$H6Qqnszs7qs6Fumxzx+(;*2wCF+Gw@
BlwJ>~PA+hy%^rc)5k|NAT#Qx2`-H0s{>eOfKoODF0}qpvxq7+`qq1Un_ZkzaN-tb^Tt=xOZXg$qY*^Ou<GU(7%IFK>X8DQJJ7Xj5xu5T`!iH1b3r;@~
Id*7w$mUbnAWc8Z3Z1M0%RfIJ0rJX_0NdDKg?GaP51`_!r-Y&Jg;~Cl1;2V#|=`;|fGYq<;I7L4GxYM*b1E41*M%g?ur4>JGAVM6GZaJxh3rmYPWK>9(
PeYzk@kA^tyv`RXs_>na%a{#vd@*Y}OAUW&Qv&vO7IzHcg=L|qXaGHI;W@f<fc8GRO)(hdha@hk8n5e-YAqzTt$b^k!d@wV+=7oh=mxO2cY52p|kt6aJ
kBNRyTnQCj%&^LhCR3l-3Ok@Fk3(|tfI&}QE-lA%Ff3leRot_XAPqe?xtx>AS-d7t>yP4+C0h(Xw8`A`4zOxW(2hR9)yM*@VJGh?ACmtHa52XLVS2z8;
<Bm?SeDEuXKjOo_y#&P94^_5)@f!h%kbATt-EQN$;g$XTQW{R!VDuyIn$<Q`c;RA(k#~rEBP=mbWTiv-jBM0roHV#Cyg6Q5ZwM;#|K#F0PsEZ6EHF;oF
jS)jV6n457L;QUy-A$$f{pxY&aR{N);0~ndb`D|^6^7>hQpR>?5&>v_(9;tiAVh~ix1mrZ)j+R__yWPn4<Z&zhk~Xvj<%GRCzDr!Slq%p68>q&)49B`p
eaGA#WCkQFG}}YWIA?a~^o1sKmqr9p`p`w@t(sP()g@-#Pt&q*vZu<@bnhfYc#ErSRYvx;l+bUvEsX;b}3ZnwKOp(9<#1@7e0Kyj;yIJ-G&Qlmnld<1Y
5-{qNgBR8{CMydQr6_sCXcZnHHB9vUhcKr~EEm<h?kpOR<X9uwk29zH5>iUJt}Zh@E+0}%BOb4}UBku~z)@ck1!6C!`i+dZSGOhSAVr(*7k-xzM#6>8M
-f#(m*zg9I?D53G^4sO`Sk-jz#JD+y+SQ8PPOVZRz9+?ZTh}qQKZ2Ys)N%RTJBtZK^1#Q$4f*ckCohWayzK-Wc&xOakxgnl_nz`6HQrBGo0`r)bV-59}
gaV2>Ry01h!pP@h){vid<W9Y`!`L=_W??P=J%tY}PAbe42O@>XkJmiBNkmf|jPvKW4cZJ)v9)V!D*6lmEDk=oVZOaxrK1tbqd@(*&cM?kJD~l0USXPld
s>79-+V7Tl{FqTMozTL3c>;l*<XRltna~d^cuO*w{8c`3LUo{zDdF7cK<Eo!;v@a&f|IJNvJ|6Rl9MPFovAaAztZBi^m~gRkoeDN6mwvt%kbChSUO4gu
<P<|M@STCRe;_gAADXR=nC*0T&^CI_|`_f6pH>S~JD*=;T4&$<Igl%F*~f{M;5*g|Rm}o{a=NQMUs^^qg=8WrF(ae%kLn$it1I%g6eg0ZxO@5ZT4jXDA
;AAL$fB#|p%4+Do4G(%K-W^f~h$YoK7S_m7sNpCoU%rTvaWR;32q9uGaZWfW|Af~Ojz2;v;#&BHjvcGiACCW{)6^Ty?bDp`usG>~7>p!~=&0T4e0HJbb
4zGxw!8nS6scXBo=<1+&lid-SSaRS2<apU5VFCGO^GcS034wpH8FdTq=!gj%QJ6JHXi0;qqK>P3b*#VV4MZW~x`2}w}>R5&2CR8RKN!&N?DRvJ02FQ;o
yN(mq!;ybl)?3lbdP4le$3@(JPlW_SeE#;G&a9B%7?nUgCdC`AHwvaLT4#c$pg%vzTS+LCdLDisx#MrBiq>Z^r8ou#da5k@A-Tx^!<yQ%`DG(Nak-m3(
H#jkzEdcjgUJF!igS55PiXy|9d0vDgZQF?!oYzS?-#-?4k}zT4F@uT@jWR=LtK8l&r0FuY<yu3rG_-aOb#R{sVA1Q4blA5FJbh--`^*wD`V0fi#SL+UQ
XHfQxgICdfFmJcpk^M-&_q(PIyE7OOS1}0hAxorQBJmTmRO75-{ns?G*&{VpVnL$~I`)_EVXShy10%$y$(&8u>w4Ys=f#@f}bg-f4c3(EOB&la4(-h42
ukhP=Sv-+x`}P}-;uQskE*R@|&&vfzHxCWi@~xC0M<VxL|>cp=ug2TR@}r`!%l$EPKi+8em<#mn3^2Kh;6*uU>yp?p7XS%dYyR6mhl@yhlf4s`rmNm=H
Hsu7=fGoxa9c+P;N-ZT=cUm9X=c}!ccy)2aP58F7iwL3xatt0w9dT9NZBC8Lb<#dpx${+cWoW=u0$}sd1Bfkgs^{YFPWzhUBQjb`VM|?&4?LGIY!@000
`ySp8wf5jH7l+lT3y3iMj*pz+Ct<-;KgX{<r)%Jze1zvxzlkT{%909+riF-~oLZg?W3}O7lgp>EOVtJPo=avfAV0)X4++=$$)oLHCNbxcHP|5Zi~40FR
8xedc{JaEdnMcc+9ETkEj$CkZLSjClH&q%%GEbhY0@`}8p3syX+j0ZRh0Dn&|HP*bU2?5VecEU6}(>ZVLSuu@n!>f5RS!TDGO!P%sRxq8=RmhlP+N6+w
@%)I#Bq1kt&1soM0o5E}8Pjg+D+t7eCcIbrYSxdEy%_)Hld}s{*lYdf^~y?Rl`5SHS&U-?Vml7)KikZ=XZ;*zg8E?Bj*i-DD{s=+$HIr{08YVDB~~?d=
mdPhoc+3l?$!(YqKtFdl<E%#v?$Rip^Id{FH+uhITpWs=uYtcM$z@|V-?p4<VzA=AI6GP8uG6XL{YjTkc5Vax$}L;M!LdJ_7^#9K6$TO;$ya}_ein64U
Fx(Kj=w0E4&suoZ2w}Cg>zy7qs*SiUJbpU?hOq`yRx`N%t7IX}O)*r)2Q_nlipn{TdD$(~T)PH$$6y!CJJX&8r$r>V&U_nloB$***v#<oT#uqb*2=3SA
BzpetJfKcwIfM}%7XpfiAL&K80}uCDqZ?X=4*)NIo!8G7`PD-WvCP1G9TI`MR+`LQBX~`<k5prTe=q*vb)rfsJceXp+o%Z>z)VE`b;}p><DWrqBGU_~K
U-Co_WZ&lU=y;H5&ekxSys*6xc&M!JS-L}=|IafF!eThRp6zCSb0we_|y&$a$(2}cae?<@E9w*d>DJ603%xhe+Y7W+sh_`bhgJH_}<~5(y^Enn0aoCpZ
bilv8Gy%?~jA{C1tUS%!4sO;Sx;=(HmL-_tG0>6mSF&y0TL_rWNLvdFzS(ncW@@%w+h&+((25JiU~t%sc#oZ(te<PWgBLZJIvA5BvB0V9k54kSJ_V!9p
8L@_>998%BOr94m{i0@^*k?-{YUAz$uX-zYUBK~{@y_x7Q8EbvPSkI9!A6+A|hPaz|mYCGlh6?=4n{PS?Wyr4$_@#$g(25}J2=XQDfywQGupMZuX9BYL
~eDnTwW4ak0wo!~I@VLU@0ccFFpRpxVEMDo}Qc&L+9bUD0X&L$G2QZoRr|!Tz2r-K124&>7ejBM*vq-GIXMij|w_Eo8d%mUmCJ5ijgnUCe-LALli}PRy
CLb;LB2<J@n+Ugc#|3g*Io&+}!bz|+W<OVHgZ%r8Cq37_4{Ia3N9?Lzpn2f_BX8o}c3_K%;qo-*zIQfq``DjU<t`aewMMjr|8x}4IHX361yexw4j$k6X
I>8wf1mUBM`4kLwFsk@^5grE=+3#}1%MksmN=DaJ2EKv$ovKOnaBvpVqUe%$JAHIzs7r2w}!Lu;;p7nksLXA35_LWq8-`b^-<PuwbJ)RF!t(A_@y9jY(
DNhO(`<szo-3qsZ3{tyu;bmQcohifj(_QK2qWnREdg|@4-8luu}Q7UIG(sxOPw9N%4p(VCbus-K9QiF>9#sN~H1%`DL_+ioCQXpkT7gexSq)IzOK7M?+
mUe!v#ZYuG3Qjp&Bjb8OK0+YZoCu-gxa*TwKzhZj13y)??n#;Yjg1<N{#w|5j9Fdtlr-EPPqL{3xuu|WG**o@uE)cXG1j*Gs{RM^E4*xr#u9rVYy_&vV
pUuE6(?YeDXa5lPmg6>t}t-8E?1+%yO;8ObNAb3I|i#^59fX#<<^Sl>9%g@cn_R*rgZLG}QZKe^BUqyN#y}IokE1;695a&P!A+x~NL@k8!D`0~MZr4%L
0!}Jpnzl55JJddyr@WA!K+tO<M1+d`UZQ|OU(TdMlAs#RPjVFl)8-^?!|KS7x#+Xbvr3;EBT}>RD419TKd1Zj=?ix+FdwWkUFYgS)-WgQlMUJpu+y8ev
^$>^;3rhXjvFW+_qBamzs@@naObNwZ||b9V7JdwbzP}a8>oKGC^jJ>1If{I6zqI@@evC;oJwodk4CFy&)SMnzD89qX^Z>!`~p3VlNfRSM%@G4aPl}9fa
AG^^rIQq;uqgHz~1!cc7)=Rkr;>e_h}T<C%!#11xs9iQL7-@AR$_3NaD(3W2e^Ur(TmR#~_a+yD_oJjcReNY^Lin0Ni(M=Dw8^0^9F=b3MMtMt7c=wBa
79;CgzaNz3<S5h!4FO7HC#>fc;a<cm&J;9P_Lu4gt_gzbtW!HJm?BIgS+g9&3B>{qc5j*=81rss4T<~5yf++BY<%`xCMAQ>t7j#QyuV5x^6k$%Po_1i6
qEOtFb0B(F7s1}3zs|})lL9W4V96kwbgfS8e^r_^YBkQCn-)d&QCH|CcRPgGVSgs!|<~RUbcc4Xzz&ypH@CL`-Fc_5-^isqxX(_!QU+Y4zzfXhvrSE;Q
QQI3nls=7~puJ=G$-SySK003lxE-Gs);FK!ETd>=z&LDIYvU1F!f%nthH&>0a_~X9V^X2{r|IqfI{7^eF|?T+&3H@cwre1Kkh7)SfZ86h`_R9(0zUR0L
7OG=?UJ*%R?`>qBlQJ7lFI9eB7DGybbG(M;PK$zE*<J9U%Z_<GoSll7W?xCTmIb9`Xlg&!aw3;5WxU$<V!sSHw2du&##`dmyLNh<ng=xx-TH?mAl0~;V
wLVCepxI%oFjYJ16>cKS!{C4OcH6%P%k%w8HbnIX1+euip2v>hJoQbV99jJW)Sh?CV#WeSP1~=k|Cx`LDClz+VYpi_p1%qPI`+_nh7vZ`=$?Zq1tkmUZ
9MH{)O-Lk4^`jfnC#s@!zq#545y-Z)t0a-?YgL0yN`yK(N2bD9#n?w4u<gf}p3usLY4a#I#p|E;f$c-i`Owy{zIFDjZ$q<7@UW%nE18ISAj%4RHI8!_U
+^$=%stt`~vl(-H*9K(4CN@~?@>4p5cYYZ<hHX`BBTjlXP?+kJ~>$6jE)kUAL5aLAp_b0r7AF?UT^7{?-n=8-Rvi2m9kJ2t;IdcnP=JUtn&Uy4kqEBv3
T?k3w_WjSBp@{nRVU09aPw4pQu5kxom`a35^uifW5|RHRH)lu<^U?X!!&@~wL#cqP#LRN+H!tKf;o$r%KfI0i-!iY=rGNxQiV@gyPa*}7-ASo^C-{)%M
fzB}o0b62Uab5FbFTpP96p}?;N*}`bhkMqx9dP5zDPA<;~*5Cc-ePqbI&$n@|5pa;jRj_x+&#{KkFQZm5uW-5BrDsDgIf<s)#cnIQaFMuj>?if~t^;hn
KSP9Q9m(A6DW4(ax;f$!2~D7vrI(js$bV$?JBTIqEvWQ{FTsO;5Cb*zh|!pjnZaqCOZ#@`zP{hamj&N@ggi>IYK#4b=q&t_iM;gvej|UPzto#1J2rhxB
`MsbfJrX)`62pD4c$sp?j=*x~}5ul2OUS(7$mep;kiZP3P28MJ;q87jv=1m+%C0@H2RygEVXmh}y^lEx5n%%y+Nrz=nTcgxjHfIo*Axjz1a$6))OX4c_
?s>;R1{pG=pbAI*BX=!ByG}S%t^zd|Bp<j<7Y+m0JUhgz)MhYT-cQ?I~UfI`E1bzQu)U$GW2-M1&)P40apiwD*yF)kTz!(?Rz<vxBf(s8~aNc?qsOn6T
XvrEOsCb$D!dNIa;imXZ?);7s@L#XkZT|8tY+1$Kr|x%W+Zif$mTqlLaILq#u6uy|&M|>EH>@{pY<W&>m#_X0Xs5g(&n*x?wkLhpC+c`ZF8Quct^Kt$A
ioGY;82Df59_zGZXtpCE&5<i1e`blAO*qxrtOTwz}YYxJ=8fo@89LlJY3BH#;80JfH5v7?9>RIhv+C9_EylIpe7;$7si#+BqPGWq&M|TgS?|Qp^dT;_V
m?&?%~Jk=Nm%>Tb2Ij@NdK)JP6h+e@;XKXlr@gkfy~Jzp1(rYHSv4xRvVO7rL4ZPU~GtdLjo4ATLcFjh|y|=Pq0K%;PQ*Tn9X5;`XsE0p3iD)pO~-G1K
6GvEu5UKz5J#`<o5KPf-3HKFPm)$Z40S-2EfIfw%LhXYnK)j_)!TSNBh}Zn&}&r`Vb}2A+L5h6>sGEnjW1>-RZ+L54ehhkfVm1Kb0zN>{H(e78K@<uyl
NYr~7zbALIaVuM)oS9k#6UtsN78d95TZydjKXiO>v1J2vawJWcJ5RAFqDjes>kjh4lnne%ofBO04u=Pc|7U*%q`x-L0Zr=nGiQpCwHdy1KnZy2;A%580
l{-Z#fxAbs(yLiJ6NryjnD5%)BENCRZ~qeMbz_?N>-X9l`AsWs{uI!TcL~F~26bJ%yp7>Fx*VxAlEHzwnLW;dhxp7^2zkql7sO^qK_nXX24Kh^UYMAU@
)I~U!D|FsA6zY$`LREcAGsZ8KzI+mizgko`4N;LL$n0fPHH|~32r?*)-GGRf6vFP##gmwG(2xopgd#pM0`G6oNuWD;zMa;r-GCnb-R9N#VVZdmw?t_>g
`>{bBq#4jC40@Wupl}eHP(_`X7i+(PexoTEf&w?~$gW29jfoLa;^%18$dlb&7MM_2EK%k)>=hwq3HM92*SW1JE12^|0H&`=i!m4t?22``hx|-kH|;32w
t%SC(6c{9Rj*!v17010MVRMU=i2b>IRezpu!-Tb?F@ou+K{fIPdv<>_F=1GJq(vWMry1&?csqwzcZZ0qxr)_!QT8E9dco^4dw3+BF)b5qJA-cBVE+h^w
zHdxGVZd);MTES7P2&0R;3rXz0sOwt`Rph5G{iG{K|GT~!j`B&M@nMqB{;0)}5CN4YEZ;w?sO35PHgcGMAU=GgS7fSB^$X5x<bqdf!B7D4jeC}ly4#LE
(tz`7Lm3DI{-E#e%5iKz>y!F;qWr<AZ*Sn^iuluUK5I5+X=q_XbgAK1O!tj@;|b-6Oy~mTg@p4t5P$zaq&{t6WiJH^51$TSM~kx{k&Hlm2YSp2z-u+19
Gw`lG7&uaC%As#T@I(RFPzT_@sKOMX+{{NKH^|J;*fX(SKES|Wd^=wRdb5A-eSUy>m{O|lB<hAxh+se5svan=s|_WfBA;cP@3QQ8jZmDdrs3k{0S|c3F
L6cxVsOju$t34?a=Yv1$dXEt93Y33b0m-_wo1rgj}YAijgWBvxpV>qxTnKw#fSXX~xgS4%M#%hj<L&n^jVOt#4{!67T)n-Clzmdt#Fmek#Pj#0RTujZq
Q{+dfqK69LL+zAIl9t;tOWVj?ECS73SzHa#$H74?XNSYeoNl_Uug_(H9~>9aZuRt%K!F>ybIB>vM{;`G!L?8B`9>hVl2kS@IHvGvP_`!*6x?8IINOviT
4>~l*B!RX>zpQQVJqmUQnLAUoZc<b*f{tSL@VUcw_j!f2WkRw~EkTnPOvnX-+`<oAe#gE@RU5Kzpa(YQm^KEu0-?G3<EjI&}g=O=1AGSbkx1Gv4R_CAH
13axy;f>s$wET9%`sdWt-o_@(bB0V-d0-(ZlM1muT0ktJ4Xb88njfu-q&$79IB0C+QZ^ZrTkH#eUaYu+ws8aTb}Z_JkLaWgtweF{heEX|g7eiGl)ub6s
$p=Q7&w&Zh+myAaoDhNq`m|~x1H?t63_IbHNev8Q41fp*aC$y?#o70$A(RS8VXuaP5=l81gFA61*rMAZz3<RA=up049*!mu#0E+_k2@5^!aH$H321vo5
1)olB_-q02fQ6#omuh5oFU?(?mO@?V=rqe<d#RW2b&kTn<W&6E^-N@zP|{zkmI3a}%i@OmJ8WoNk~=LV+2iZ8E=(w+W+2K3kf<M)0mjb($_SYx&qs6JY
*59~pZ$#lsKz3;Btx^j1W~u>y$xtv>9@Pd9=TITOI7WkLMPROVN7$nO(9R*RbcQX7ZOg`1Ts=3=*{-?u<|lE{DOuf(OiCU00*3N?YBI65%%>_uMi@1fw
n0|O&Vb=WTF6{d0^`^bNYwj6W9K=YHbj(cAHltTJ<XD$(sV;ZF9vY~9|Y);4$_YhciKOxEyc;`kC8{m#$QSb-BL;lW#U$`o-2>H49>E(|fu;6#j0!;hT
zpzA!ummMGzx_%>+{2qfApdJ)=n3ybv4lY7FM|#>b=#kFt~ck8e1PLwTGROT+)K#&pB;ER5kN9dybjymxC??tbzd=$nHR|HG}pl_WRP2}XHm7+l>t3SI
P+6snFV$c{$@DV6}(=8{z^ry_W&u+V0yVs5b|~Wo0$;`h;QlerW3D%2!NN|otBhj#9zS@Yddx8?;D+wgToYRbOY0@+AkXUbc;~%?o@)Ebr7%vcc!M%(1
7<krip%WSnyIn*Fx>BJ_M+Ta+Uc0-9N%uCXc0W>k{5ji%83j9f)VNtGQf;_!_X*-MFlO?48Mu^U9W;-{nqOK(KENPuNQAgS|+j24W*pY($C_Tch6Hkp%
;u7&Y?17q~e(f9A<dDkAn;-%^r$=Q856)A_U>XC&}~I?Jffw^{)ozPul^GRX|wXQV2&jnW)T-h8SBfBi>lusqT^`s<H0->RfLr{aLPfCOv9wax{SFu?C
g4(SXi!p@h9IzouEdW^r@t^Wc8f8uZF^?J-;eLr7~@YCvz$Yf=b)e!MVHk*9WE>!r}nCZ4Vs}eDY-?qARpI(atAx!UvLf!8(e-<v0KYEn!@Z8^=SVhGN
YAP(%W`W^_)tnt}pN}oTvzFECo&2-_Jc-87)S2@*fnz1_fg#3%`z}mtiU){4ab=<MUoD3h-*M~p9jK<-C~%*$@4{$b@Y<fQA?fkJ!g`#ZJu>(2kj;uBk
e@l80y8r#B?Xt#0&4o@bBf_CWIJzB%>^Sow7!n?wph^*vCp%UlPb(!kj+nq^N?)qAeH107jYe0eAiI@eFS~Hu}WEftu-TU5NWy{3ni(AyaH;SaLqn}!q
U}dKRU!0T(?dm_258iAQ3+Bt6Y6=j5B|~_b|Z&Fc{({Qnv%~^ZxqOH967C##F4jgv_f${O;S4SWum9q4QClvaC+_wl_>Zd)I!MU@HNiYoH4hfIV{<p_(
o>VR#VKBwNUz-;F-C{QOQ7tbJHLMky^08}2t;ckJ)}O#R0eKTPnE|Dmn64^H$Z$ZyJ^ZQUP#4SQScRj+y$R&qEZ%DvGcZ-Zgh;}_x^JJ9-<c7F;v3-b1
%5VuL%c)=d<^l77o_v6=)?v5GE*k-GWVqr~*&PNyb%;SOlmEc|;M|d|e2R`^A9#9ry!vbb5wa&Q(KuyFC&!2(O@?rb-QbFzgO^|qNv=`Vv!S;TZ>+<Js
Afi&DcsZqk`2Ffe;#O!jU^{u#!3_&?p}#ASmHO7gU;m|^a+pCofj7lQf|WA*`9Y^7QC#B<M0#4UjHDkOsIJ+o>hgVWf%b;MxD=)QHy;inHM&P4&;smd8
#tw00^JRxim^zaNyRUeG4s*+4vDY!RF|)33A`}4Oz$ypyZlFQw9-nlAbiAi*_f`LW3_ZO#f44bhJCu>9+X#W1M=~dy(E~VSy)RPB%(A$kj{S7gV;Oe33
6WM^}*$=T#(g9kH?cJk;LJddW*)s0M7Uh_W41W7GKe=$m>LZ-!A#5kBp+eaqz3TcPTiYJ@eHkW;^5IdmF~xU9gx{@&wJjBa56IOb&B@YV;~Ot%h{YNzA
@>DF1t2YTb9iMfo_N7n)kaf`WT|qhUiv_!|h;@p3rxZ+_p$zBML~GvY@6()kw-ddLF1>68?&hA<ZpQ(4_yYtcq-)AqTq&yEG$uso97`651e?J|2+{POp
Fc@qJ{{-Jzw=~?{tms@&a_@GZIHcJx3G$(xOWX7qO?7!M8Ba|o?w$5nvLLh<-FajbpQ2))pao-ICoi4br_%V?Q8S~mkQEuK+X^8S$zz>$1HIGmcvW1&O
|1Ja&|IYWI3&Icwo(g?ox{pE2n@g6h<Dxl`gWhrAcg=GFxFW7<SPuEaBmLyXFgx$<<nO(Dzc=Xo2#@8l@~)g+!uGC+v8NglVs>?VQ>9E)0RQ#+6M2)=3
dH^toAlZNWQ&gd{34+@!Jr-=j;6QB61a#SpcV+pM%C#t6^n4uAUT%sfv=o%@rPOffutpA6Eb374?I@?{PBG!iy2Q_VND+3;Le%aX8LOl0GDDDsCNtU>$
7qdzK$*rfsAKuOp4C)Tw91gl%>Yq3)ggxx0FY*_PKM1%*4nLZ+(<+RQ$^zOmvX{N*_}|DeG6jeI6e_)4JjjoJySKutoYU6#P(%3jNaIR7E6Z@Ao7H`jK
R5g@un6v*{09TA1RH6P+UUpZQ4wCUo%l*glaW=zCSm&=Q)BFeW=^AAN}Ui2BN}z?72~qZsBvNz4&LY~Rh~)zJ-!c#WosOyh!?|3<M+TXkc=tION%!Tdc
RM(01vl$#<}_|d&Hlx}NCfAx&=bG#u=aJ#QX6PE+mvQDEv0?H8*c>LB?c%4Mtfzsjy3?DUL;a#g2<CrAUjXbY5*tBLyz^w^NIb4Wz7CsdjJd$esn-6-z
?Cr6A1n{}PPW7|j6yUmvB27sh!d(;EC(b8-_ZWOf<E^hsZ1FDz#~S;<pOE;n$|o)Cw+(dlO<q?0Hy;#l9>a$r7?jVLeWyR8h3fYsCHpyDc$y1NPMG6R;
ut(6hjYL1um7jMiwUw?(^4=o@ZV*0^4*5nHaKV?Y8{|U>HgcW-~GZQ%%!}oXi$C_N3$-&4Dn$eP(e<Lp4SShYjz`h9Jh^9;l;J;9p%fA`+XCWOyU`Efw
0Nv@<V*`DNCG*e}D5&ldf;CVTnR8*_xzO{x98jOy<4*<W3g!4NB(Q-WfR`x<w(>l%yfPRjb9_0OC9LmsxXLxN(m7nBt3*&Fl>)Gyw%)J9-17i-aZlW$5
?EzaL9%)0J*xUVKgJ&G$86(V3GIdo>i^d8fQ7Sbe_HQ!iIalS(IG7%SY#`Hl7$%w{gjUbjO$jDBngp@#$bh-b=tZI2LG?aL<LznX{qhx&GpL5XURgJ0Q
)@z0!j108?$LkZGG5pV8CRDG0yrf#qTA2*cW3huq0O7}zO*AmDM_byxoF!os7^8V(F6%TjG8bk6n6qn;@kyDiK^V49w0jtvxGmDIG@AY4Q&-%fBp4#8@
#mImKkvo(S@i*}!yP+7VZTHzxX&y*EK{s5osBMbc0^c9b?tAS&$avGeqra(40*QK@jk}Rf&QmQ^g{eXLl4>i~;=C2{fpvGM$xSM+#aPRmw!3V|D8G+V*
1feZ0U>+YqF|<82)tPoq{S&A<lG{{4deSa|HDdNo>{0a@+bJfRfCE}cw(2kmjO@;<Wj$6KNJvJ0x@P%TpK*{hl!KhIim@rAJt{uv2x0CtQQyec*=wbDO
h3k-S<w!FM=}>fP0!2Fs5g)&dJ~V`;Me!U?h<~+SJ!$J97v*pbKG{DENf@Maub-npivnD@zc1$ls9eknyWtQOMypdJBJ!s&NDj41L1l_?-QgR}R-0L-;
Ep6$rRJ<tJeR>@Yn=)$Vo(-r{=P*R^pV#ge2ckXOfpTWXi{Pg;^$cr~BS>#Q2(Pxfm4Yc*w5KfiaY5X~dH1hokit2UV&Qdkti^NchMjGpx(f5#bLLh#1
Jur~?BC$}W-&x{y!fKvhhW?QB$CPhA%_ZiJ>9QW<1iM}H~b%prD<ZBUx0KeU3sh%Tx!<@26n)xG|K%njWoas5rCo2P`3g5<g!%Iq2zA__vfc_qflpP5~
=g)=^aoAMDb8Og8Y`X0N3jCgRRDMr5UOb{Hu@lDK=uTMNO8s6PP<X4E^B0UQLHDlT`>B;3B!)h$VurhJ;Dn3%attq;LG!WOhoMF^6l6cqaMp`PU>IPI1
btOQQ218ee|AmUI9a%q2Y#p~P$ZdBDtq-6j1zm)-LmWk>C^Zee}7Z=z+y={-}rQ>@N>&%O6J%6MnQ!LY5VW_Ldgi?H*}s6$0P67{Au@f$T%*}HDTP}fG
m}mvQ|@Q@v-y0<I;$u^P${v{dJDL4FCtavkdwy7rZn+ql&Ma4b&WZNfU?iIpK+y*O7v+2m)No<lxi=?h*o}{9=<E;#({Z=u(bC9{1drj}Pj#;joyVqWB
KqpcJM<O2#Xhd3rIa=)Msi`hLu~tKIx|f&KHQsq8;#2r{-8DghqF#x}pBR3B0+1EYMY>Ur@|%X{Zhf4eaDHc}2Wfm+@g`hNBG2RIj(bG&58RlxTK#JHU
eF5!v%hp4x9GCU>7G5S8AT4xf@#?E)++VL3q%jao2R^`pfg{ilX>oBh7!Bb@V!^GFi1vm1!6UAdj{)|u5ptFw6qx>HtCurEX0DOs#abV^?Cwz4(`3jcz
gnY~0S1ARm4xFuEANzxfTkOjQhL+=*36ZSziXx*J2wo1YQmamS7a)w42?FQvHe@VQqmd)}{_xzJ*r#H6VLMmZ1_l4-(<jRvU0-^3KviWoX1rTC14mHGU
v<~njh@MC%R!EdpkONJ^nW#4j?1x_fWLbmxQ7<5`omX|fff$}R>+~NfR7w@>(?%y8||*)f?R`Gz{&n}D}MaV-}-Xm^lq@|0|g3`%Ixq79)NqDM<N|N7M
9ujmOpbF<zMaem-}*DCnzt&`F*j}R0Q^s;kr)6=|-IA^;q6~tb!`Yym9zkZp-V(?`awqx_+E};2QPHt~UVPG2ed^<y@Hfv0N5I-VHfjE#z!Hk$yMlnat
hWK=tJYU%-=MkN9O6nfbUER{&mIFqqn=#~koVhfKK_kw6|padA1la0kNsAvCk=n=NlJq@KQqh1=*ll%#&1lod>+!3>=}Bmbx;5brkGXWQ|+F_j^h+7m>
UL{_wNOD=#a;IzMhuAorHxeA#wNCBw`SZJ%&BgdZd$odRhMo<W^dp|kd`2`!HP~Q|ctcxddvo?tKmu&p_mR^{!_dJkicac_}L;ek_2MO|SLi~}+$tPU5
_6s~&nXKS-3oM|pqsRMaDQ>J5i&;I>fBl(3xJ^&i^=GV7h1Kg5M&5`-wQW}A(D`>-OL1>Q`8U6|oCfSi=miAh?ak!GhJS(a!A9~O&vDN0shv!|&WMn?Y
Q*Fs-Xi|X+aIGX9cIx)$Ty##Ti!PASA20tHm?C7Je}NWXUth(*z5%#hT%clnb`VHO<e?Lc0I3^{`nWMAy1#y8W->&3Nun;S*F2pFC}JtW`2kzuY0toiR
5o|WhByDE0I3!Ex&c{kUTETdpBv?AYX$-AifRU`UMd{dE#js#Ohs`&gPl$N*lyy;iKGcmeT}aJk)#-3^$quZ}o3srP3J0$-kMkx9dHC^R;v=w@DV_^EZ
zz_vch>r-h;&6*fcyv`Iw7Tj6N`0c-rKju*s@dWNa-ON*-jy~^z()(R;9g?}R!=Cuj8y)M1KHbmVMd?R%fXGKE#P|De4k`fajI8~k;TdOhJp9dq(3~i-
<^IJQTC0`Rn{CESVz7MFr%b-)8jWhimQz}DddG|nHA1SQT(p|wp|Ff14`*6|uF>XeZ$3*$sfTkxM_PKR3pdE=47nmoPP@as+jFQtrs#fxjrKs)=`q0Iv
LIZY);ZGw7`wpES4)a<zPorK2cX@qjyU#xqux^p6(;@@6eGaU2sH=Dd{Q9k8Z?*MHNExoj;ie(}y4FMf9X--#$ex}r!pK(uhH{^u8u$sx=Xo~T@kBqLd
to*?9&e=I1du=V#_jQ6|L#%hwLYZ5Rbeq9FQ%SjFYNoa{Tojpe(8o!S4mL>?0L|WCt|-Glao8W40AiduU|i2Kc9KASSl*Lr+nUF2;%wG;yEpe@Os?7)J
Mip{-khrZGP#^o59TxuJNFeJ_<J8!$PkS|Mh2?(!q-}LQEd^$`n>{gTw~kz*|4~8-<DrZ>ix4TZDS$PTY&-1MxGzX-24NBGS*2ew^Zj^qJ+ioH!%<MEe
)I*d3kA4jB2ef8W?6;P}@*h287fnUJ$&CB(Z^JHfoA%j<`|;l;<0yE#oGcpKK)5!ksH@r~1-<ma<^sQ&NtjmDP@@izcjznLc+*+3cU=`IeGlVjhUIfR$
DU>kNS`_bTdOM>$uympqVeGVhwuqZWAknp<QIu(gPfa<%@=Eu#Gq8wbV<dm3npnTZ1`(qw!Sq9Nu>{mVF3HmzoDPum~aY)dOoR@Tg&R^yx`;WM*hQ;sP
nTvCzf8jNAOR!F9ts{NY!;a^lUM?J0%zfj)h&GyykF4abumE4|l=zC5-5l)Y&qB5I*MF=c(;O-q$~RY7QS#vZ&6g1Ia)s2rzC+4(KZ<jWf6pK9>hU;_+
@5*<ePx{Dr0RAik;UJX9<9$|R*lG_P>}QUN(jkkh5&w3SH56t_a^Xvha3}k+(&#symf|o6&K`Eq?10b6BXFv^a;%m5wzG-XJ1>FG!oh?RxkO*k6Azo__
Urjj4z-*!iEO!-~FZXB%sRs`}@Bw2Mi{ZFQo5km2~m}mU<J&c4E!XrHCM^e7tWzWReRJoCBq{g<vE9IvsrcvHya!ctyB!{~~=ajaK`J49XwO>F9?7C)@
+b)RL-nqtL>BNzta~y$rVF!QzrUeVi5Zm}z?s`6s$C2t!&V8Uy7Yad13Z{ky-*l9TU&&TM+|SZjHv{`6gV-5>4Ao(|&sSee$GW46Ef6h$~R&c|Nh#jHv
7;dD7g`IgmVk))6~E}3<0Z#%Bw-~3ABi1MBW`dsy2(m#<t{+<x~4NO!(ObNzQ-2StF)2V+X`$&*KsUwxS%V1=XS^95hk5=q~Ti7YZlu*%(d56I;ZZ1iX
!Cy4B9jea*UKN_2T1>P)UT|N2)9HJVuYU=fl;seC*D%?D)^N84#_w|8Dvz?nkwK0T_xFMF{d$w}(KXBvNaLK}n**M3fcW_4eKrZuCl_T^=@-)1>B(>~m
WT(WN`0QhuYe_(qGH8rFZTfX7t@DJ?K6l!)n<8*JBRB4M)*=&KBl!oC|O#S6a8ajydwFi%%a|a@O>P2iqmw9pPnh^Ag_xdn@Pi09YRtBK`ecqy?H(_tU
F}M&ADRPsCui%6XfW8gY57wJ$mRD*pqGSPUWvZL-S!ip|!*^@Y?atd>KJO{1^z=bSu&b9<=Foe%h)vcpaPYX$IU0vByL#G?e`i(#Vg9LHT<=t^0nO_Z7
oP5pt9MdH3QmZmXU)frDEZjiH3)-nb7QhZr=Z4>!>|3Av!lR>U{B41(Km-^FH#6}}Q5quVS#IzK43Ncr}vNGyN-_{WtrQHw>}2L|<=#T$OM+uC&szJq=
D+hUi=u*Jr8zw(+Atc`=LyZFvLCs-I94s6CYR6xObuh96EkL}7NgfpCv_)@;rS0It9ZSj$`g()AR{IIK?Kv&nM4q!RbD|||$6AB=$Hm7r(+lEcIGi*lk
!hj?8^^>FTD1S{&sO>katT(Lx@&#7T>Iou@Z{pmTAj)^kOUcsxK>XL05egh1ya4fdp@PDOTPTe9_vBC#Ga&e^#repF!vm}mJ(D?GObhVEgJo6$r{Mu@a
XKp)Eg)6+k7ZMB#9{kIw&!;q2gu$U`!UIM)PeNf%+q(tQ2p~WFN^pu;x@91zwPv1|ME*M(|Qi>X#d_WHdhuw7?3Bc#63S|po3f@jJ`yvJOppGPZdd@9v
c|>CGdosmIAcmUUJ|aZ28-n8vXU{#*I%=6!1O|ls~98*FM7(IhMfRh21!{EP&KQM`hLg5Fg)MT(rNCLH;lFH|^Cwj&vj2#U+!c7Y@L$+wJ|ppx+Ai<Bg
y7;XF6?MtyF#b4Ay8OK|4tFLgBY_qB=jJN^qGzCtagy&Un!g2~ziw?VT&72m%5M@luw@3XPLyDIU(%Jy2(5NeoXTuywJo8dGNVACjHQrF`k?QP#^Qrw$
`ry>|u`<(QRZlU|)XFK9S4Z6-rXxFoV`-;<*R3@Z9+mH@VdsSUfVKXJBYk^+h&pC3urI{3-ycKU_<i-n_Wh{ck>lTN=<I6qZ^S}P^x92?$zIKO!pMZ<W
{qwn7fawO54-|BL*p;!f)IKa4E9&$)9Mlu-|FuWoK_!HA;|#W#J_e5R&8va_{qrm$ju*BKmOoZgAfJ#M<A*Bgf-U`2^v~Ur84QKOKf0jI5FZj`oXZ$tf
<;M4GH!z`$0YyxGB`K3;c0mvW-11hA726XPOsIE6!bbYkyiSYf+u4u<wx<<4ve2)@jNixym+mf_W45D3LZ=ydWg0I5|F5b^;f;X5G}42d$mj4q0r{f%_
2LLzwuW?iS+VLbHNB=BMZZn+Ym>5+bDqA4w70A_}1qlPMEz^bDBhuH`;_$;lU=9fj{sMhG=y45}FOA&-km`kPBx^dA_<p1;3jg0-L?37Fgf=v+TP}hC+
@D*TXKfHyE8jWr1{fmhhtaiw$nx1Zk3sAEq(m7|>3VR7dU}wZdC{ln$n&{LgS}I(%gx>BrlAv&5~EjSE9u;El5#CmYSbuF5A4!UM8+V+@bIqLv4fY7pY
BMEp!_clx-&ZUy-`U6HRYcF2pLDHb$=wl_f!R!(!9ZU9#j4ZkzyeG7~je_Dy=H}E*E5Kkwm*8wg&MEJ30s9;`SuLHxS!gkpQ;Q+#jJn-Zqr<@#Fx4^5g
Y9BsD4+1jxtgY%A9(>1Y2@sE<?`Hubh=T7>eaO&l2tgpeAZla#Bb|H@@?7)c?V3UnV2AkUP;fUMfKvK%3HDx_`B(48EE#wlJZht!+};oVrWff>zS4is?
^KnM13r_Kjh@ZnHwLfnZ$40`HuezuEiiwN@TstfPq7r`)kkb0eQhuQXxv*K=fZNm<Kn!l?8Y1n;n-h6s(`Y+Q}_3a-JB;1ij7E1%OIe>wWEVJu0Z3HA@
h?AcgCLMZQl<{D7NFUOK`t2FB7Y-1Vj0q{_78>+*`}JGL&zFr0P92?a}oc;;CM$Whg=%P~w?V6XH)}8%nOwyAjChVhJ06cp>kYGd@6RzcwMecG$j!hy~
DVGMUJJH<V95zjV>6pAWfvO*pV}I~@q}o*$iBVHRWcmcIAT=C)B0{&3${hhm~}w%M2$fBoq&An{rNa1x&9k6J#)5!aypxvui&dne~Dq+w?#{>|6jSOu_
A^EY1@3AR&rbi(n?9%V`Xj03nAR}M-pL;hY_wAYFyX<UL?R1+-U>2o8r9AZXKqw_^nGc8#F-g4d?(hv2z5f#es@VQOmhV)ZTUv6dz6WSjVbDZ+#^#-Iq
jOkx=i1JefWH<APDb0EEYkl!ty<c$2-k~Vd;v4C2jVo5WRbGy1+bGZN=jb5)H(MTtwI%~={n)*))tSP(-O-e-kv%p{W7N<3!~dQSP#@1aEQTl)qG!ZP2
b&pi--yqyPa2K`o4-Mi@mjCNJ~UC*X~Kk1Agbt6UFCX%Cw|ZE#XPMRh@z*Oj2hpNK9k!`4(MP7wJ3f=DPFxx*p@axrBT`tWLRwJLJ$oAGhYr1*wDSO*R
sOjcK&3zj}B#(pDRZDmnaG3PYNo+6KUU8{H;G$KO?$8rkeutF4g&)K{*S9aXdJ$!SSIm-}`&q5y1|+=RD2>vq4MH)+B0*D|3*4mah;>bBt1A%{&!sY7w
8T+7m~(cN81BY@Q+_{XzM#TBlI9S@ip<XrR|+iT|E&rGLA2kSM=0WWpIR#q3#VVw+xn^bu~X)^I&}g~%V;H5v3!u~B_ePmD1%vZ>%vsgfAwrBZ{U)hOZ
jRpXFv7iCL^)=szmWf;s@>hTjOZ7|2m`-$|+&8AJg%xKv7k9=oOAILR0uEbo207HB@&5u?^I45l^LS9kX^ist}#`EZf%WRJS7zScbYdkkW9hk1aEW!n@
TDR>rk^U@b1UGJ{nccV3Y5tnDr2PuslwaH*{NMAN4Dn^BzrKwdvENVJ`hb1`YM-BWK4a+oWcan4CM4b)HKVGD#t-tJg&q;1`)aHRG=CpMOo?N7D2MC^O
%Qy6rl2}}6FthekRf!&CU|V4vzUAEyC187Qc~qo^V$k|<Lm{eu#FtDm7sh@{tGMYgYmrNq+~ktdX=|yOY}Y@eiG#j7>W43%`3)c&LN$JTd%wc`SqgUSF
g7{3?f1VD;B&M_OaRuPiBimQc3^Z_Iw5OgUI?ffI)Vo=X9DgkZvCJc#{4D9uYm5Ml<+mf4J{}5x_$FU;0z|e%zSb#yzKXKMW16PxP{Q2J`9U!U9F4pa7
k9qZ)M_*CbGGfO0+&s;C$-{ZlmC{z0mU?^Hnu^Jl0gV7pBIXg-spfF^QJ?3Vo?#J%mL6ZyQ5zdf~;?^)JE{Fxnal2sl+N?~tI-MtVW*~j*dt?l`+Flz?
HA_oq-{_m|bRy+8cKXm*6PgRziW3H1A_sjR+5W_@4M@kUeAViS)JT^I2u!rqE@?eVQjj*EXDo7pe&%F;xYW_TLmH=Y9=M-LDw*3u_v*CmUeO<aemk+-=
A&47y<Hhr^H|#xRuY8d-6@2Bl{!NzEKz!caG-kR<E@aZ>`>WCZcYw6wpGQhK%7=qCC8_A996Xg0ANNB<{MOy^+)4oQ1n`NeOj|rBfgIGBOL{9k37)gK5
Dp<Jp#YD?FP_g)*ocJL&FB4&`01G!ANt)l9>+(grhy#S@(r5-QZS45ZQyZPN_Ur@DwssFq!}m;gy*Z`PkZ~DkGo9l&S3SCwgQ}cd5Wop+i;DT{WeeW6g
21FFQyXw^`|HKECOkR>ib8iv7Yz-4t~f$_6~XFB^X<#s5^)98Mg3zndjnP3$<r>UzlIvE5g>g6fU~I2V~lB%k77Bp?u-15;YsE8v<QC-(D#9(#8k8PSN
!Ds)1ZpUD&si6@tn(S%~vQxsm5u1@}qNJaBxvi4w0ZMTUmgZzoUt5b_d9M_&+kHOL;RmA<Ak48avWw7$_AR9^<Z2ojgaUy!+zrT$FcwS>peZMgIr??~T
uZM_K;;t#W3r}8;7frUWd6D_yxuI*xU`*lRKT7bh)q}SI9xt9I0<#g{~<FM_L$?C%IK<8t;Hp`X85qWdJqrjg~j<L~Wt)EFCqx_F6o*y{;Ey#tvj`+R~
1Qn8Eix50eq8${U?j|he0dxMoT}w@WnF!+jora=g5ee{=nSF;s?O%NCr#*8xX#KBpG4A(<QJ>&>CVqZ|xZh%Rb!2oa{pAmGu&baI4;e^1q1NN=hwA%i$
FSzdpR(b_-reo8juD@1uZMex@1Vs_Hs2k+bBYZ+aNUpI$izV4N$Ch`KIQ<_@RZRO#7DwX#A3~>Q31BE1-C#ZBMYSd6v%IpZ{W4h_(rl4`ntox3RlVC(P
Fpi;+Uz7q76h^`3=vhvjKab9_h-xVTgGXdpD1GGPjG>)-w?3$OeQknJ=~>!wWO$1_Tj6>wD>kJtR|%>TB52P4V#p)qh6)rffJ%58_HGc&(8meI;SMlAh
^DIWHc4J7e8s!u|1kXdjDfOqBo5T`Q&-=GYUg(@OSb0x^Uw2VXJ$0Q&n$ekNT<`8gt|$00w^`D1MV2^-z$XrLbC8YJh2_@6O%uOW8{)t`yS;6AB%1d=y
ON72;lEf%s3#+wO^LjkXUO8e1oGT`$^SSXTVg+dX%^o9E#$+kP$SNoYoTLJBe%jnwjFcj{HEphW(T#$9ncxiv{Xay9_kxk2CF^4rqc+1JXJ~u4A`}s5w
oeYLg`Ln{?$7-=3DP{e<m+?j^_c3=cM$v&84(PDgI`VHsp6@f!of`yrCVX!n{qlf&Atb!9z|FyUJ5DJyg%l#h?j&Klq4ODNj*DAL9?imGe%Q!u5ntep!
97uF$SE)|>FvHE_HTd2DBc%YKsgF#slZ>!(E)#a^Nb{+1Ssgb+Pzc8<~G(_L!MeabwTwLJTRg-qmZZH+l;(CjyCq3l`yb`pa$XHbG2eqk^jqHdt_vf@&
OHb9sc&>uYYa9_WXT~5&vYj24{m#dLn-1Zp1@0{S`P(#0v8u{>`^~y-$#@lLdvxbGv<)7V-Ihet)I){ybU%;3@H`75fKSqLOp#?etG@0-|u4^{;<mvsC
?%Cvmf3S1BH9Ww$aYdOo-G;%|P~L|xbS#iI3L5-RKz{zHs_S_zI#UZ&6S!>vxW(eymTlhfxGHpYnq+7IB5krsCbaq?i_E#>X-eA5U!W=TuIJV<-{TP5Y
<-My|n+r$ZYJjZ~i*G<`h%-;C(wZ-1w^X*SQp{757o|cndGCc~wU(G(F#P>sf76-*%_-KMV`20>c?f&{NsRq2oc<hB(_-$SvW~8x=WyeubcB>0OJ>km6
6%EQC)yduP*C?`(H1Cs+cpK#>>$~=UQ|iMOSPxpN^fvo@|LsK4(s~dB;KC}xGtWc$qAviYzl2hR0=sIFG@-o#nj769t7J%D%r~rCoDl9CufJK8q`qMXB
(~`coydI-?4rVC_YbOHy4)Coqls_?Ji~U?#qbG-;k`wiXaSxOJe0z{uHxc>Upad3Vd#7c<Bpx9%AsuZHy4wgqNLq{nGTLKkX5Dt-_M%KcT>a%tTXW9pr
ZA^zv{p{2?KHhgScbVS(VsmWqy~?`NS?*bwxXYg9m84XMMGVxx7KNy^1BgZK6id%-0i5@o4=!7vI?_{QLWr`7FJZfXM%q>Q=|9fgyc&!tRHiFG7ZtV;$
=&y2m2GO@uyflp7&{Z{iN+2NQ4mCk?6^cSsRn%Qn)o+BhM`jF2^UU#cP1&IO~P@=HM%xwu)(9Qysom-s|t@A%u{MR)I+)QC?aa@PaqYr8WKazVz1eUdi
H*YL{(65_81xybnII|Q>pQ^w2i=AzjI(UzO7-_#Y%dp2qqe#W!FIo<D>Yk&1IC0X_;|L*U^2P|yySLt8i);1DFYmBlnrM0409HTUBjz#G}xlR?~`1&HI
{LSYjorigUGRRv21Ar<gzcjc|eZ1tCY4hiHh4c@hxQV{5^(dV7oM&8M$wZ03X0O@E8~f`ztc!5a5yR;I^<{4P!sOCMP!1dJ?%<-`54$&rqW-PX`3>ch_
p_aHKNT!^z;1l$M5#sKHF_S)uBUGay`(J1X(M)LSbs?|W<m88e5EKVRsvr9i&o^1eH-cR<owxQiZ9yVPk_%E^(7q+d$q&kK+vacN9_X%-lTVm@{8FO6#
3U5+PXUt9>U()2>Z6K=7R?b_RMe)CHEz4`EryZ{k)j>#(BEMa`305NT0ly>SVH)gY3G|3eF1ZMlsZzOcWO<!9(-*;M<LNPN1ad;qs@C@)Zh`M;lCi1n&
Cpc~nJ>wVXy`-n?qQwNblK1QOq(^OGF&w+f8-aS66;cPz<tEacgV9BVir|1~>*`8BXZ`f#EP{c^7uZYM^F)C|^02L<n|1>w}lKX~fSi9X}#8}6v%D{(<
H0_~X(ZFDtZD{Os+`-CMZkg|OjKfkS~BL1WM7aKf+9Qd~?;=2gtZ>9;0q(3Rdw~wjTA7?29Az)4JX;-x%L*WjZx90);Z@zH+vlHQq_U{$TSX}+}$0d6{
8-|vMSkQQtk~h`tv^+Jw?7rd~Z{u6yx+%32)<9!QC4H~IkQ26Z+AG`9!i^GDVZs|ulR*Y;Hr&m{`_rd;yZetmg`DCTa<Vr_AGLs*GErm<MbL#g+uX;2^
6_u^{LQ$!L|_bLS!+N2p@8E3I#PQb-;f`g*A2HCl>c!Pe@^r>y0?Ihi%LH7-|KHafl?;UeiZ;Pn6C6fi`J()6{!1}x^I}?vh9fN{SLI-O^v+tfv%4b?W
oOy(uV?)5a|3U(gZn&*vxao0P(4NZRcqkfBkpPKru3jkb#UH3H_B_biVAP93Sh7w;N08d`+vQrh^CzQ7jfe@r*u0QP9sdYdhs0_kM!syI{QMzfKn=zvX
#9k9z^9sf}By2w(49d;@QbeD=MMVjj@o)7J&RyKU^JXbZxMuLM-Ne0>JFLivJl{Ft}}KLg^7_D;mpLhEOrRGhk_h4M`<RAu9Ez6`OkMuk-E1P+L;;^4b
+k-w-;Nxruo?ayAF_2`se?eG1akuBR(K<7hrje}p;!-W_3Ok3@f5iTGMEc<?~G)Ct`-3Yg|d=*|*_l))I*6W~84F-YQ6Y(2((p0B)<qHBzByumj4iV^x
HQ*r&fA=q&<?x9Jl#c)?#Fz2a6&!3do7>%zgco?@l+vBNp+SzHLTxOb@e^cPMjqMEh(aMT2CujibhGgsPvgCsMu;CVlm)91k1g<}=Ea%H=>~ZjdAk+5+
7o!h&Smv)LHPpMUf3;E!EKx-g*7YYEe&RJP*3@s)13Ezb=!%H%0sN{DmwJEzvoBIxz@z{^RGW3UiZJ(yFNBVS$-#lP>Fy&!a!cED^xK5(<btdV-VjiDl
=2KgY@Ge<+K(FfA4QbDDtAvP{NHXvy<#d?-)V<*YHJOYQ$e6Z>v&bMZ?D3_HLN~sgXcNMCdlz<DO$#U8huc&-#rKu$ySD```k~tFbSC4k$mP6iiXg;5;
Bt+NA|wRHuW0jHL4wsL{+XNUCTFljMyt>}7yQykeL?MLAAbcwq6!Sdud<C1=Cci<1e>i{7BV-QsJdC*=RxTHc@3pgrMb!mdMy73IrH4)E3@JM{YRNV7g
r%2`+o1kwB74Z0Zo*cD~gSDa&b8EYSTXzqx=hOk+e$h(0&B6BrUJ7{4mFpNXtq!@yG7ve^~5DQoykDojr6{^pV__bG;lx&E1EH|^~ry~KU^^~+%FhJ*1
AGuPjtQt0pNj`Wdz-17z)DK*!elGqu<nL&A4g^m?esOC~X%(<_$?Lvm<6YQ>pIkgYGY{pn;6-rcj`)1w-(jAdNx})gk<q}3qRhr?WW4U1sw@B_yvg}#t
QumzfK_d&)*PhA)hUuUqsm|g#yt(F2+sWF-T#JT_1Q*;SZB%l>DRz)#M?^hH(TLV0?^-!BT9IA!4R4?7e=5jCCeJ0T5Msjs1zS=Ks0dgF*|<$&1C~^l3
ysSfBl?42t8H;DvltNQ$eh^YJDQ8<A?Tsy_^=CFEN{cZ0|sfwvnKcc)f#W36xZOY^H@VekPH7rB_f$$7{A2EcAfqOMJO0(!=5#l$n2>r6C>;%_nC`N23
A&zFB(<-iVLp5|geX6ER5Z$~Dx@9sh#-lIUQwhNu<t%$xl4{&#=BPLuc@Vu&C3TplXcC~cI_-;dDrik}I&?EV}K0Ym!R&G#{yUt5#|>gsYQdFtwR>ZXP
$VnKXZP3Puq%yYYF(@XZMkbD#JTvf@V&EY0kmtod~?*px0*0MT-e)S*U3yKqP7^>fM@_#IS2Ud;&xuQO+O=l3a>SD^zM12D!n}f5h&LbE0=(9o-G{FV}
{d7HILVPSY<0p3<-&C+sd<u6(UvLQKw{BptMEO-|3^5z8Z#<(Q-V>;dkbi@sOPLOgO#<!*D?I$Hi!AKp+o3UM;sp`YJgUDtA!;zdl1-?`^!NO39n-}Ph
#kcJ&yii3qq*Rld$~AZKu~Doy*;yJBI1n=8T#r=T+)Fu1cfVd70T~q-iBhV$05Ywt(!M*y&^zk#cO|_Dat4Ir2H2A%8<X<HQLSAS4ALBy@u8Bj{Gm>R6
Cq*Ke+9}8M~W%?joR))9?+XnytVjD_e-)Oxx&rU$Hb4G#jYQ*sIkq@>+gwwrk^ByMc^Vl3Jw*ILeo!nf~2Yhkkyw``l}+i(>=p$c-#VsYt&NjOp!g`mO
Livlk!Nf`|B<nz`HUJXgS<`Lq`~o`gcf9-ceX;tyWPNSHBrhbqX2`+}EphV;$N%U@Id@O=ZMm)yU1QQm?7_`D;8$nhoIPWg^--8Z&9fyVFAsOJu>A(fi
b7!pM|iTyn8v`BA6F%^etu&M{1aOG~<NX9dkvkLhtvCf6$uZe|^$6s&osaxywEGCpM10trW&)&;u8G=vvdC>10AP8l*4_9?9(3oTzTi-_AxIHH(?%<UH
h}NS0#O8+dTj%hU-)*DW*yIaoDE3I71hgMmoT7YzN$GjZ-gYCxD<q*UeLe)rf2DhwVf#)w0h4ae&VMK;e2d_~k{H81@Ntbxm$@~#goXHsTZ;LA1DS#lP
Iia*mAzV!MNObyf48z7+EICb{wDjA@(@-L>jh;sP;f?kUnuk-fB)tW9y>0&9nhm1yuJql@=&%yU>Tas3o_Cdas}c0b}NDi5XE`W8#wPFCSWC3x+4GGPA
PeE#|mW=JcqBI;n{9+SRSVXcw+?z2@DS_KIRdBy*TgnB?wfXd}+i#&!6ZMQl@9PRanLW*tiak){-HAzm~$A4Q>aBZ{&q{KF8mDAtPCSspw@h7A4pROKw
LA&q#iGtIXgufWh~X*0q8BUo4s<8B4@p)UkYjd;Zs-$Y`TXJASov@lTbMU9RK#4HIx;o7NWTGaX%OADb^v!PG-K^o1~xzi3Tp&n8dYz+dZe?PWZi5GXb
Wb?N+@A9GiO>a_*vd}U_wSRaqXR<PhoOi#=I{Cz9Mn{(UbH-NdF<2muyAI#G*L1Q6J!&8H-`H{aWGFrsh%SZc#may0Do-iHqhqJ%S%<p%g{2=F6JofG9
@BO84+4WFOgTMY{G2+)8`46X>!BC!k%wZeFUSuO6vb>zRWm!feOkk3X4E=UM{3oyZ>sc`#vmG~ikzNdlk^fkDY*b0+SwhDO)E$d|!6tC^GnL#P`6CFM`
xtT;s;}SiHb!GCpK!M?IsedKKLKgH#mZ}z{{DWR-aV-=HN=m`^5Eqr=`qBA9)+%4_7$N3nZQF+2N0Dq<?H(k?aw<*HEQ&1+X5MNbDX(B`n}iIXzbVat^
xKv$~t-f@#$4^)OhlO2FX!+m}RYs9w3WgJ{|tgEt*(<n?Ubf$j;oC(t3W7!D~P9#WAOFMptn(=Oi)yMsB~R?|wR}-zR3f-Zx+s#P6(tC!YZ+=V{{f?1n
wkH=BAX_z?BZ#h>K2%J%*z!IP$2d_Ak!1}X8qIWGCvpNC5;fqn&JxC#1W6)D3|Iv|VU%XwCg$6-!K+Ap*}^@aye`PYa;ZvzFn;qDuUXMxnIn6S+R4+>i
?{2HE>kUqN+y9&zR^U1#>X(Yl<2}sGFUCc35NzmZc*M3$PP#E;zuihXv4dVDh{<NZK1F*9f)xDvk=Ga_*Zzr$fG{iiM&C|*yL_n|IOvyg2b3&3Gqny1R
f1}o6turtLU!c^3Oz(N-SbU7F8ksGc1WBP7Z^d6bY@pVTLgX@TaeOyadO-^6vGIqy%*ueb6$qk3mGxVt&4^$1`m(u0-e`UReEd-f4>;PzW@@%ZIp(<{O
qItZLN<$~EMJUP1SWd~Ql$PppYy`$<VAVju<-?q+n2arBUnU2+Vm%f^!K)YyH+c70Sbjih)++F0|52O9Ivuqa>g7vnmsw8*!YgssqgjLYp@c;=Wt>^vG
}Fx*(1i{`^ML2GQ|?5A%DGg1tn?0p9R|A_;<2N`bLiULyc~N$^vT&_{$(yhXW2e3A7%K({|JZI|}wAW`V0?%%WIwZ1DsABaX3L`t4}9@=b!Y^8kLo|5i
Y^3Mcd+ezz2cUOy)i>6g{w%l?}WQD_wHc{8RQ=VR{(8i%wOIjtn&I}e=uUy~fwb!Xlit=rf=CBz5W0(pLCt^xex-~Lhl&Z+vxfBVOOfAQ#FOY{8u*Z&}
xe<OMB-~Z#^{^viQ^ZY!~{~-SF4_@KLe~u4jhx<Rtr9yO;{z*Rmwg3Ox|9|cOzxMxM`~R=~|JVNizuW)+ip2=#|B7P&zkd7|FXi9=<3C@?Z=L$TPyC<P
<Rs1ccqrBjML{{Hdyi*ORF#GjU)g(FgGYCa9>%`D7xtVpQrztXZq!?LYTlft1-y%W_LR5#vM^reS<XE(Y-6l`(bGbmSg`Gv{h>LpzW9*v?V(@P6Y|l$d
<sco1YpCA!|uMvSK%S0ONV5WD9TVH!u+hD7Vu%xeQZ3u<}ec|C+Q73y8(JD+W0emcwov*@|#b-2?de$@yTcnY{QR*emXERPSEYJFDFayEnrg4N20g4v+
-I%xa=OM6&SVNkOn?^h5U6qz!;FvViTS>kg$?SuYi$^k_JUTC_u7E++=QK1VLgg$HJ3L1W+t#?XhE<7Aqwe=A?si1cQZ6qS&^n0*xTN3cs+K<Bd2FjjT
%~xIc2&|7~VQf>upb(La@{<<ncn+gn}TAyay+r<PkffZ8pIvlOw;;t570DJiNt$c7ERhraSi0lX91*z8zk@%QM9-Japi-ms>S)8UqCGT02SZZ+mxT3Ft
O|BIvZSW^`U!sr9BXmVJRB}ouL*pYKo;?v)ryY?HE?yA4e842avVv)e1R2|()yjBl@fUgm1nbI?eUiKUw3Zd`dM&amN(P=!`jykOM58g^FZIYgDT4A!^
AM;buflCd5|6oy1-FoXIcBXt4YYaUHQ-X!<Wm-1?5Pov3Ey0j-rC4$^))@6p=GSO78vmdHj<!-Cf9y#@n6d<NJ!ABKpXG5Zsbh3t@vt2Qfw!3K;xo*fP
%hUYlu}@cY=Zl@1;UotDLSo)_sU<_At<wR->_yh;)}_^bA`@=%ic0<PbkQn|9Zed3-@b1YBX*@kE+~R+~?4O7o(75AJg%UEoe-ZS^0SZScx6d+;;7Q=Q
-*&8VQ+m&yij|gnUi_X&9LLRZn>Qx2V`d`FxE#_bfhYxkj*zbYggEOF9lK$67A4EA5OsY+<eOTOsBMq@hD3HIil~7ycaN72=EFaLj`$G!&x>kiBYRSr|
~ZY$?tabNh|GAG7Ye3)03F@PCr^$>K1TfOfs-6BL8t+?DRZ))JRDc+7gbP^yqJ?CHN<^EJ_ygPqc{fi5K?um+hS>C3w{S)+Pe+NImxevMtqeVbm>z*CV
LfGcVxA&9IO;o=pAbGIr-r$|DgV9^+DcFqCzH%VQrswCmVxg0+KEe1!(0APx+&&SzAm44y;HdN|sM?U9v?sTXvfMUE<uoygBxekTNl3T*;u!GK~A;VBE
*h2=3ic5)14g>v3FIUs<Tu@oZ`{gA(cw!PUGdfu@;ArB?l>Nlp&v%`tW3NUT*!JvQR7#Mf?CpV3#0@TVFkPb`NPSEfSSl%a@bcC89LjgXFw<ePgVwjNJ
23kK;J34QpE`i+|J8f;HFV)?XXJ+`6izh3{^Bdzn#7=%5aT}Q*94=`0rbNX-<d)p04yzqe*C(*5e-up^OVl7Lx<OLge^l1z#OaVDgiUBEYB%?`Npu=A%
){cL~Db`FAEvz5Iz>(-1DUidc)8e%%2W?XyaBp;1O3z{WziX0lCHM@cqL6I`VD=f<q7p_&9#jO=MlINLtdiU_4*u&LpTv;;lf5z<c4QcTM+r1DTUwZ1^
oq2Y)NpJexP(fRy_Ad$YW2iG3av5Wb<UITSJ_{C-(8518_&3)a5F`2l;RnuvW-_M6k)uhU^60_OaI=V4LX5|CE?;Ul>i?nv<TuYsoE`t@NbxjZqaHz$N
RE55YB+vx{2ZdfVJA$UxWMAxS0D6wTl5fx3*g#%9ZUC{|OFW`IEPVB^ayCR``q_h38qa7^xkP)u;d4ok<tI&C{tpvccr4m0?-Tf*v^p0GQvO)JUVX#GZ
ow6iuYGxKCf2RVGpTaLSg9oCW&I$J<U_M3YWq-(_c<t1Ix$mY4s0JjG`9VB0EhNs5W+YjhBzI1k>@p7g79Mm2-%*s8rY#3ESEZTgG9B(1<T7Wn*ahZ`6
>!1S;uZOtwk0kx?d}N1m7LQ{a6Xc5wR=6u2PP*VQrEmx`{P_Cu@ARc#u4xp_xILsq4fc7>H|;jVhrc!91_{*hR5&ea<76r>{9mo(ba`So|uDd^et=JD}
noeBOphgYjGp>q?_bZ-Xw=0gLmk~AX-41Rk`*{%rpf-d)~Vgg|kD+h>mM|Kz)J1t;28HUzN!MdK9T2TZ5gP=FfY>h-m?6x|Y0o&y5eXtkbWThwIKUvN%
D!ML54(#qm6@dBFMC^1um0+*Ta2I~$+$a9Cfw+~1EkEmk*oy-`x~ZXMgN%EtTat<P@|#=Nt3q~6}3=_lu;osf6VSMPq?-!#d9I<)WPXP<@v%h&6qId@_
52zPUv+mFnECK$UfqDSv@o018iM~0^kCXV}SD1*oa+C!6q3A0C&`&rp0&QpKyM?GFo>&1{Z_=d!zZOCS5kx4-xJ;F7j!`4{Q@`yaDz}JsHNU^wGx!<Vs
byn0LhpQ56_bWG6f!&VH^7qW>n|vg1kyuZ-K4_*0Ruj9#3%G2!rkI%g<%`d-zl9n2or62m8OodtK=I$yvssdHW#ROEv1=7*`<XEh!icK)1&|g0F({)IJ
|`;*JykE&b+E<_lCv_21)QZqGS=fc`M^6!KCRMV-PvWIMP%4X7UW``_zysKK1Yh{_Z|8kx8tM@R}d>7B8aFFf*Vt|K9`6k%Ogn>>{NXBAbGwA8$>>D(?
7EA88)A@?tBYFw=-!o1@w56Z}8fyGInSg&S(Ged1&&kVDR;NZWD%2MR3*q@q%PftS~AV`lk?(KM#5`02RwR3s^O1sq6fOD{zHPsD^l(Vg1F8?^ONA0yy
aPX8l3_M2JAWq_)CH2iW1YPApHpz$FcH$?)jVvY4ZuqGt4*b224^P!k9FjH!)8kp`k~5k_5N@nMFpgT7)jOUMNB!J}ofhOPBbVprv@@YlJ$_oEFBgS_Q
s0ndD`xTlxH`u<p5{@b~s+>d_D1x5eraDH8f5(S^LNdbT6uRJ5@*N&<Nxxb?X)>j+jWLbxC=_5fUhcC>#{Qa8z!Z*w$;=!j}ORSEk&SxL1U+6>-M$X-M
Rq1dZ{so<VDn_?HyA(`O7v743%R9%WZ{}ffR0za$lGLY#Pbt#<gh9*N-@2cW3%5_TKt5>|<I$FZ7yGO*>>G0`Beu`=W+5kpu?yTEej36|X;b7LaC>j<L
UowZt__63M+?~U(CX*-gY)SoO(&#MIG^!PF`@u2rUlUZI#gU6at3tVmbIZ+#Bjd<c$?f_h6-wLA5B+_{vHMLSva<SQY_2|#yFF2`gjAJ9e=Jq_|QMb2+
g-z{yUX)dEj-OkMR4EnPkdGU#31Q56%>7=4*5gdCY)L{<H@8520u^vl&xX;oFk%@f_?IW9Z4RCdd$=%(_s2Hw9UdRxM8%*BjSiki~WKo|!Z7IO0ZJj-!
*1lJQ?52VRkbIxN?l$sgZk&t);kN0&-0>j^?brlJV*D-uZ<pU@v_NfFw0BGZ(s^o-Omq!9jY3G?*=PlJ33ZS3bI^;ww6O$PZYwxY7r>z*Zpt9mq$hi26
|?}YOU*_M|$c7?y+)2sA4aU~=0{HW_IF0#K<^%iMgzy|Aw1D}|rH9I1~FN>l_=9|&Y8h-y0#<|dU3gk+R_AKPL=TzsiNd6*t%)B>$@bi1`Xm)1GO)Zd5
oTn{t<nU`(AiQymCsEwnnVma~rvH)}D3qsDyUo<C+>+MHUgC7JbBM)CZ;jVNU>y&^3J|_nS${E2xwtN2CmW+J_A;Xupn%Imi79C$KpR5JH~W=3=k>I)M
;Oy0n7K1XqWe>ttTc(St+S20Gm9uy4d+7sn_H|z(}AmC|Ec^>?j?`fQ9rc`@ytFUNZs3c1lOM4Kq-c*oGT;WIo#tDOL#0YV1p>tilv14{@XAIir@nI_>
@2)fAxt3Z{$H)D8v+#>z<igl${EXuL>H*KpL3u;%^VEr$W41Zr8NDsujA~F{3Bt=$*hSM5%(sIGRiuU?T`ImFDH_Xz-oRw0EZvI7jfS=Jz>BaO4_p=!M
~9C)cfc9oA2`pnraDHT4XbUtWF)&TJ&XPSD+0v{f35fbXmOne;QP&&OL>9@x|<&c!`PH=YU21^JJAAsEe#H<Gc;2DoiAb{Ze!7JH)6259-+%FPD)mL&+
s|I+wX?2IL?!$*0?Hh9ici(_~&nh5DNjL$14wIhW1qw4JYz`?uuBnWOs(BJh=5iixef*ml=%O+!Q(ttlbhgovB2F^#x|6-<g_71}`xY*2kq{4FDq!@vG
#c;Iv_D+)*m>n~D2D-yOSHNs0Zu>}OXCgbH_LM)W^-d{}*gf2fHNb%ik~HpA44WcY;GH-mSG+Mw`LxN%0$4lmawoR2#OY*seV7PQ_sa|CP&{600Swb+_
v(cef42(w4JWo>taBZ7v<p|MA)qf`%C1vNp917yvb(!Q$2qCjU<BR<{pe+M6Q6yQ$^_w0qITlI(;a=}PwCSDnT1eAoyvo6Q<J-XT4?565y1LD>%dhC$n
V5x1BaBxkwIAU(Q$@mn>%*WoSjLJAp=~!`l(VDg9$nAhrX@wtap%2zlnA#S_J}(hGs92PGT*6neNQu(VfF;B_=Uqu)w$p*z0(*m5EHLQN$82%CLXk8RO
m`$lve$TB8A0i^LYbA6VuQsyq91C|do#sTUZPVzy<#`7Lrj&Wb~&;0O8G6{+muEfd(Kuz!t$Qu*8`cvcv4{rRn9(wy6v6x<(lOmLI?jyH=P;}hcxjN7@
j{hj26kvw>ag=VI<RKot>rfI!2JJ{*|NxW&!q%UAQ(wJg0wcH4+?1|fn9O+OjMOy1)oHqbLmZZBh9~i*J=#|+&&)rdLviH?R;QaZ!FbeC82i!kdOPOc}
I_9v%T1da&_*uaF?dQxFf`!B`)(O{<4HySUpL_IrZg7ZUrRxsdkA{Afz}5eaLL=<hv*-o<nGXiIobtuQg*v1#*oA0b?i1TV{kSS42=oHHIdawpXA2mv`
xTBKvGmJ1NbSuK`Jju??^l+QEaANZi>420nK5){dFd#Jan~!LVudBg2A!Fl<o0M^YkB4z-2IuR=K}e)b|O>N9cJ=5j}6Sa7K35OKE2$3{Tb%#5#LcRFJ
3PpcBmzNho7tiBGrOQSW+8k3xepF`Um}q@A8xgQ-yIj(j%z-IS?+8s%3N~R<GdvX|(O9XnOA)sPncTKWUsmxWArC^qp&lr2~-}ro^@!mJN>YSGl17nLK
61FD{%I?$XibOHE4z*AEr8^){d%#fj&op49k0H$QRf`~gJV8C8hxLa)ON+>@8hpVOR7wj>Bi3Zefw<gmS_Fi7+_7;Jh$yTxx?<cP^;L;9_Bh|eDEpM*p
w;E77Bhv1t_h*d_yX&xfnzsHl(*W&zapu;jN64<OWfsMCZcRGj!=aXHapRMhAFiK-9v*E8xk%*mDSCT`2KMIO022$2we@dxZcSbu&P{Nw<QD0%|5TU>2
p{@}Ike*?(qlMnBEWx4G60u0VpEqafNr90hU}IE5!&;q8gw}8N{@gHs*-5a{DtbmC*!K!RnzZ^9F|;`BYySUyyU9i+ry2#y-({<;v$ZME-oZwbAKKUtM
}O7V^D|E%DyQF@X?{}+o;nk0K`Y!l@eDfUwdk(~AVRXZk&4DG_lhxG!5EC)Z(6XnqeKnJU)rG<UtX<z<Xfoc<J;NVPA&qVaKIBCaHzNOG2LHdvh8Is-w
}iJg<TJv-%JJiW4^hw|8dvaXGhF_YY;p==Tf385?V#60Qlv<`gsMV#7RU$1pE(=cO0dT)WjE<uZjOs_=Dj3l(Tc@iQj)WcE2aHfOTh+ILN!=V?<-#w7{
dodDGkC*jdujbv=&~*dK*NT|x|?KYPz45r}Pp^LMtq1*=j@1Yh%k%(^mHDI#cFkg@D<+|M^*DZjxTHE`Q#(O>fn=ksm*qri_FobNLFpfZ0UFOUiW`krT
EY!NLZOB(s(L*_vaU)fxsAAiWTRK!h${?f^cX!q-r-O(t2%AeeM@Idx*b)z%^^5Lj&b8U|`;c)CqKAkU=G@zD>-Xmz<G8|%3?DBa&fpg>3t~_aPvH&6X
R5Wl_z#wykG;NS_-F|}YkcHt?5Ab=u?f1GOeaqo9Nf&w1V>@1b?8otKwKphCU+ekV%5Qe+zgm7(Ih?OQ%+|RcZ5NQma!TQ|)!p3hx3=k8HPsGyD59Anj
R!EUOA;yQE-Ck%f6Uf=HqjyJ_si}TThBn92dd!YddYBdnl&x@(mUraRGKtGYL>w&q@k!Ybe#g_D^BV!w-e~Ek4R5VOQ!)PJV8*gHT1)P;_r7zh1HH9Ke
)ns8%4mE&M2{fIIJx8rkv&3T(X1HV+}r^H@N}-psALp-<gT<l<a9KagGibV@)C(iHZQFHkLG|%Rj$BTZgHs{B)?;PsnH9!}Vdr@DUWaT&AF<<WjdD801
rPJm7b4sRpoLI8{lFDO0xEzCV)!;(NcFM-qG)l&ruLv~nrV`upbevo_iBTnq=DgNYEpgBZYoat1}Y4eXztrRWSdRn<W)@y$uExA6twQM+B<MD>k8R67;
>89p2qIXamao^b@qOGtvtLTwXVbJ)`1!+Sc!v*7^Kr}_)%^@=j?<JFnmlg!KOasSAjkhyIwjvUr+WVE;N^y{GoIH?Tz)&{`AmTWGaDTnK~n294;pT_|6
9dY)b;a!z;K_UoaQK2U2XCZ36h^qBjvUR{R0$kat$7?;r`cw*_dz~i3V21OvvPCS5(PeVb&nzP3&w=ZQb^Dycw1<AiV+*a3_k8R)GL?a{W=05#SqWJBD
~~>#wv^8ei(2kn_*KZ0nZg0?pEtShYlZWRy*EtKzsYmIAEMcRR5xyb!JGCTlS}U-*Q-$y&KTf)qzX)8omOXIj3sjLQi`cX_-)RKxv`BMr-LMrO&jJX!h
b&78!6`-d^UxPm96mhTgU8;FCEBF1@G_3x0>@6*?#i^`Rz6C40VNNGtHU}PQi<7DYbhBaaJS#HkSQzu6Mm0<M8+3ATMi7&V37ij}n#62Ve~x@~bs8pA=
y83sjak<`dkW6lu{iO&i>3b{4(Zn+>2)g8eybxPV#l&DQRq{s@D@98L^(MNcpE00|@w2htXtk2To6k^P9RgJ4)>2j2?L&lBZY$?Wj@W;MfReWVj`=YI5
u5&tsM211JWN~-nHua?%Vu@@Dy&S`1s+`P;10Omc8IPBZV1iyzIh9Yjf_sfAW@ep2k0;YWbdxW^&uN=Ye^=@2-?ocF0l1!WEGB8c0x13ZQCEzKzj^zF&
?ci<!@B5NrgDDmU(L;K;e)eH}jj5)+ojNa5dfY7Jj|a!FRQ`J`E6{9V!nlWrIF}$c;V2ZaepiiN-iPOAE!SduhDKcBI_P4h=`sg~2tKAvG%UeZH;0TH&
`xd%96<3WHp6J(0cEJ`gJr|+@AsQw4z_3sohxH7%2#Qc2Wy*iqh`gS$t6rD0L!`phkgw@zDV~FfdOv_^Q71OM#gVXco~z#&Z)kM_&a<F8&r?)o~06NFu
)x!WKLsaagG<Oz;7WyKCp}mb-!eum>^K*cu{@GzntR2#1=vd1@vHOfXJ3iV(}Y~X-E6>OFC64GhXHc%t-Y@3VnU2Y<9C!tVDI=oKFN9FD}w~P;UehH-i
BAPU_La#uohHVC9rtzramo@GW3{#hf?atQRp>n;hR5<~urLbm+kK)k&l!=Ywk*wvzfp{NOyX(*#>$^D)J5=)dRAyc0iL|DIngTcp{@JNj{?!(bf(1@EZ
+>I$dMK5)CM9uuW_?$@V;^I#$R3>cq>PA_9rwg~>y-bb=r?;Uy04{^?4;{ww4IO*1RVYEI3`)Fbz4tB<KHM<VU(E?xB1Mbou&~N)6%hw16=ReyQ_5-um
kOok?fKaqW?{l~#eL<OX(BGCwL^N)X3V<J<FC$Y2tiPTOT~$+y)BzzKL{jS~2?&|~;TA46KtA@R0L4C(=OE9)<u=2JEr1xRv=-DSkyyS%Yzi1XJnnL(y
8t|;zenk&U#Nh3%YZ6m<rm@4HT1)m+e!8l`j;h?L+v|4!+<GU@%3<qXb07lxW*Q1UqC#{i*g02Hn}{|<L4(@_#N>!tnBVhk3iRBXQ`OD*8&aXuK(_7&!
J9wDbkKjY=Cju5$2<l`G`!G@V(y&od4q5ty3_64nR@w@)#zfZCPG%H|~=ZZwI2bnkTCS_m92%+{}-xG{O6;is$x=kNwIh1`g#><w5Eo?MWhe>?7=jl}G
a0D(GiFLD$GAo&fV$Jke|O=H_;$-tUeX+?_!zwS#I8{l(}c^_AIT#elfIMJ8-j-{I6c;gHRM{zkI3at%J0`P`iZ1pVN|Y(Fq_)3jf%55Vd1)oL$&Ot}e
EvbxAyv>(GV+4Q5(ZNNK)HlV20rd(LfQZJ7$!yyAKg|xwx143fV_~_$DF0laye*LSa6X%kqksqJUdjaw<y@h!*AYX*|-T^^IbO$&*$&?~8Bfy7+T^V^D
rO316$%395*+JgU`x(yoU;`P*=27`c-ExE(Ju0~n&K)lq{^cwd+}~&Z-JD@x*A(gV<TT3OsGSpw?@zDx(64_BP9*I&9ewWE@2&P5hTfrO1dmyfiBS*}k
8q5}cPN3!u}+Wkt+YEs|A0o^$xMUS{5st7nf5I*3&NbOw?{j)$4_kAal`_225HSu467AH4eqT1R>;nMZo~aRb6N(a@N5!7+=3hQ`?wxI3HmEns#Viv64
ikiMH;bb+<<|RaQV~|ocG_YU}_FdH8lZ@(Ces;-L1*K9`jnd1oChQd9oOhG-(^K0j!$e=TpIPNTxT!Ys<WY(B@y>^c7{$*cHmZ453~TLzF*EThhJ*n>=
@G3jIJv1Id>`7_o-_#MU#8eGSjK@0;kPf*&+M!$d$8P*n^f{bFIBv*fko!OA$LgmyG=BYT>n;%p=&gC5D^?o#fwU}ShtShxj@rHyT@#b7?9L-3%7IEi5
WcUbi6J;)D1z2|%~RnQ-k9z8+H4gTMwJd%dtpQH<}4KBrj&(QynXuZh$;tmJkZd^svPO88!ro3d00p_>BA-<hr!EfgnLXYeNgJ0+cYp#4k17cWj9-Z40
)Y_q5B}yR?3<%(FyYeEROm`y{J+itN4hGEU=wL2Jdo%!j(6nykVJmSLKG{V8irhh8UT-8q4D07Sx_MstF>SfvO?UaIHI73>?p7oWkXSI0wtA!7XYyGl>
Y0oVi+R7q5ZU=}yA(iXcM}lm(wPYSW~uhpe$0*&j<*noLQFvU5V|!6e9u6lu^c5ZhU)K9QNfQXVUmHak2--fSTC^_ody=EsiSl9GTR{!9rj0j77g_>mI
l^m(TYn?B$LBpg{3gYcS=C^vi({5IgW&Uk|E9$3g;dC6#u-dh56jSK1<v#pDqP5mf9;`UfO=G@l|$<4f&(P1J-lUP%#0mp(_@$F#i#+x_(4}exN@H!Ko
Ka6G=dW_0G|aLO5rEQ6-%6;~SV15w`pVYUm&K{@Q~<O?EUrKgv2TkRKv@Yc5=JdI@PQembl-^kb+avU+jzhlK|<2J%8xtqH2T=N<(Y{#}Z*acecjGYjs
TN{51H`jsuuy78Fe**myh#oDJoPXlm-PcU4Tj44ttw7Qk?6WM{fF0SE4p9~bgZRE5c7;m=nFR^_8wy%ShT8~QtO{qYgQBj)C=x={;hg|nE)OJeUAh~@c
xV{ju#ZsD`f?=<(XadKYNe68A((r<t44@@y_j=_B%s0NEL-Y~g>5jDxox!x5zkp3Q`MZ98mC5nEsMUeC=sU|S3=Cuv4#sElI*MJ0p}z{d{X+@3+|H@Ld
qW#A$X6gGGGs=jZUuJ9q%Xx;O6O*6#A~-tOat0`m-gCZ!}@nuw4Saen4ciF3|2)N>Hus3gWzsFn12LGIBBvrf<r!cZZF2?2<L|%9P9ikD-+4HTK|DI@t
nhcEl3t>vkmfExwjAc$19AVol6(1`cCGa?RUBvi-0}6sz2DWGr^cY?KJcoYridZW54F4!TG6-XPXRPI6s}_i(>Nig#Q0P%7Ee6SO)Q3v*(M}29pJ)cjo
LMKtHXjsQj!l<k#DMNn1UrkS~*&U5em4@D5d@b29!4`2Eyz-|1Q^vlQWPGGcyz=f{ChTA~qv%Lt<AjD6)tFD4sLyJ)0NSU6;LSPOrBW(^eW;;wRJwb0+
BppIPDhVu&@<-tzQxB$Pga(XJ<|IU9Q-1hPH@Nj2r@Um25hp+b`&u7ki=~p1%%{Ot$n%EhRw?A>?P&^<MCg8PS1^LjW%&dxR@7g)B^EV<8U_Mb&`i|dK
lb8r$+FTUdc(;=oebf$S6Bk%%yzSS)fqZ8KADewZxY@~Q(2ULbP!_P+`@5RUSl!64apm1W1j51C)o=@QqzaIn$YRq!rSlQ9?8SX97jHiTFpg}#eM0bNn
adJf^doU>;RhR*2?^u}<W}zsK>vLyEKdq>?R-``<+&OXRd)`jdn)HU*A1}FKV!qMs=vYSxOkC2)XD*e_;d&DBcVXOxtO(ezW3R`Q$W7R>w?9XKVTta{J
;Wx5Q8Ewf=|kxj}?DnBem_w`VIov(u)i_lD{xNTC$XLo;Z(8V<GPJ7zC4PZDa_3UtKtb9En=)sLk#iNN#futRS1fKPD7}#F*LaRdqL;rc)or<M7-M?tv
CA$mR^BUS(|ZG0Z+U3nAMt-$C2a9D6<xi5g@;qUU|>(<5d$Nf6&HP4$LzI=`(?xs+_cgVkW_#aYa-z2te!Uc-FAWW!GK?KjE*u$55lZ{?3~72-_Rt4H@
swWr0@QY`}PfWPUQY#~OKE{WpXt{?k-iJqh(ypezfXKxdmtcgL`{Q0zG5Bfg=%+b{&fr320Q&aBbdBkw_fISK(7rmVfBLAUKr7nU~E~gQB8!&&4Si2VH
70M3%xYK(2M)Czx``L-I@#s=+cHH8F2u0|ipVuc4qsQX~gjdcu(NQ!Ki>(Z{<q!Meuw;UK<Mz;Sz#XRA9IZV0;7&1BYq_D`=?lUYTUl2IrjW9_Bc5A^n
`*&u<MdJ;{B02Pu32LS)Q28UF_ppkb^Mr_<H18AKh?I52@Pcf*c*>cL;wDZz#F;J4KE{h?u~MuPzB`*+>0cM=xJm(BFXGK#5J*W2xX+DSH0>P;B$pN#E
w`bj_)7ZTUJBWp)qUX35%sQK#l54MM7?Bkq3U%s(jjobI`O>R&J?@AO^H?&*!VTf&Rms#Ko@a?^XlihWm>qgO$U5j75z41|hW6N9qUdjw>*vCKb+NAgz
a4T)9#+oNN+;_S4k2a}Xevd;dovU{3o~*!Z?=!89!P)%Jgn%79HnzS%Dn_6OO`$cZGK4^ZZ%5>gA-7dc*lUYr%y$G8V6J+~j|@0Xt1_bbj>==V?3uH2Z
S!2|vN{LA&={Ll*CzxW`m_p4f#MZ~0O0*?*P+|xL_mKzO&0(tb39E!&DFR){U2NP_a(30t{1roNi>7D=ibHZ_4VqC-v$i=?Ao2wd4ZVXAwE2}};!7na0
cf{uc9O?TAO%H+mN(YQT%(?yA83I=G!+;VCDpCG5(iz7-o6fbQqjI9}L_~xluLe;ARQ{)sY^GK#^5J*Z-m2#1Tvw<6)(F=%aKQJx`{t3QZ14DQQInC#V
U@_&!nvYYa7hj6$<O(Hvkx^F9^UIEIOnz8cE)v)1yB;&iT}$BAF<Hin){~_?&qewXZ6L&At0@yaY+pNA-8V?$y$Q&$3J8Kjjs;o4^!Gr7Akkiun)a8J@
!PZ{c7?iSK03jU*BlO5yv`6|8DgVJaXzZq2HWTEfmuH0vpPX*z=C+7Wu{O>pi!^cc-pbc8cuw8Gt01$K>bfM*{fPE|(MuKj-`!!JX}Y{E2?ia8`sqPeF
OjMl3mMxZ_m5cKFYDEb#TsqJ&tgOm=fHNp5UdKjh@|m0F0@2DGDfrGAL2lr5z1_M3dV-KlR~L8`Z4|D0u<U)7BFE8;}dH?F$E+i6(A2upe48*pUzEl)k
}eK5<vC}`W9-U(%?>en132#^IXir$bwT28aY-)Q0Xu+xB_tY4VG`JV?`6f(jE`9c0@^e{8t;@~41@CufPu)m)3fO`Tzo2;77c8(<~^p|Wc9pg#sGMFPd
E`r>dZnpk-i_n9=^D8X04d$N?`KQ~$U{t|e-&{Wg^B|I&wzK!;q218U&~F(lYB&(*EA-QS9ao1__B$Kj{Vy1)2*jAM%G7!GCaWcZ%s=dxy3_Y8$ETG?A
)qHd*I_nwu)aeOjGOp_{&$?^bH#pf0`qZEn8r{w6D-e{u*NJ6=dYkQ(akFH0D!`i4Zpguzg??ZsTkWThX{8FcuF&GfXfG@P1E9SLR24EbB5yUFeLS<a<
nB6pjPGmeSOnX0+O8MrOt@W&itC<f!cSZ0s+I^HTcPO%E@We=yvgH9Q=@q=1Qm;2Zj=UeVJ(N8))a+wMm264tiD(4t>QM2}bSRL`V-thAYLrqu<kF?-W
lPkGmNk6NoTxe@(9Scfz${Y7>h6$o<qha(YPhVgtLCTrJ06k;Hv3@!lIeT=vs?dnr2vpAAT&x^PiKM-0pG>9sUc;W=<uSp;>Bj|hCL&Db6tvz6Uc@#At
w=sS$`?LC}ls0zfd-{XUIM7*-@M{f7T=t+kQls7O|5=}tbNcztcTsR-eHVn(}Lm8ky?W3W2zGi@d9UP17*_J^*f!eQ@2Ko1@>|gsySZV<(v%idu?dOzx
6?BJRZ4>WDC*DU1#QE>@(^|9KV(>w-ei4BLw7O&O_s5R;kCuQNd9GHcv6;^<dFceaig-Iinh=oHgPuTQyWg|(&RODwCH{Q44oi3PVLn%F&S3u$M5Smn-
9i5$o&_3du5Is3ZJJriZ1D?Z8zseh7Az@;B3BtvUHEpGx<9)Q&rENC*6g}<cGyc?R_rhj)0lS1M}<oM6^#?PGwjij+?coA>w9jG2YKZ?Sz>{`yxRu?zI
RNIci{~w0=!12rqoV$!k$?aKaoHFHm@OJNiT=>aogcdgn$44JrX<nMI!wI0S>WFIIO~C2YJK^4P3%b?dtUjE)XL?SOog9QA)LPMTSS8XIfu7%csUl$=}
%pJSqAW73gh>7$D2SLd6S*`JUWCt*KstuFSk-b|HTtPm+i*fT$nmt~@b&Fz?9%MV0hh$@c}r1s456yT9|V5Kc0Tadk-%VDzmfULKDrCtycub}uz>2<=3
v{P~z^pxvd3i|scv!P$%9lg<-<r)~Men#x6xfDck41Ssp@Tmk>iZ5mN?xVLwbg6l*$IBBdw%t{#;RttUZ7eDoMr%7Y+hs26Rz}3rrzmvc7>#d{z;6xaJ
oj_)He-90O{~eLe7lN)ieE+Wc92XNdJ1zMWkNr3j0k2@W0PO_1kI3DZw6fUv{5=Zcrl>2VRe)Z0T%>enNKlIjd=97P<1kEL4$rqds{or29#_IAJbq>Bd
|T~o-#MB$!YDch^RIDIW^LbbC2>#-l4v4}&Y`&85c7Rq4B&AO;`=^W*q_r*;w07E7VJNHJ5pYszJSi?eLUs8Z-Fhks$=%QYR8`i$=y;(!u=WV@A<9m;Y
L0Zrf}KW_zqi8-V_&!Ap_UTh0ZHC=npTtH{W^VHO_r3c<##Y=>VkMD(f)3nw9J3RMEsDEFIR%&lw%bxdSMrUv5k2aR0zD%HI<CjSh|K#dDCx=mLL_?}{
Fq3IG0yCv_NRCk8*i776TfKM8p2kgq7=Y8Z~8AK?6|`n5B=^?g~n_&I=gU^F3ru4Dz*i;4Q0r9+233>6<;!%)HBO^fb#ZnZvm4YA8c{cqo|`g2R)N{%h
?O?X<(U{*r@3O*{+Sz_<plwbVH?(h6EG+LF8xS@HlwcqUrVHWMqAv$qjhc(GSW5loiDnFTtyt=eN_+0@G(!77ochU&@Z~oAIM$*uaKCf*X@G2O0Ap1jZ
hG7Ex-=7H7UW&d&{FmEZg8iEvYD8&ecPW|&S!+7Hy4rb*SfL<mJx?_|y9U7tvO1oCzLdaVe*n(!$(d_0d|djDy4a4k&Y{CJyruSc3s1=BogTTL5eDN<{
D@jG<)#yXVX4+TeS%Wre5CWUUlQEV4_L4WBu9(DOOup%{uY>z%vD~cNnN{h{^m%9Yw>sf#nHzj<38dP`i3&$AmZ>HdHbSlmw(rHEV(X8vpvry*K_E8SD
JF}OyoW}iTUU*SoAxJCs|5;?iO+?7r&vnBUM_COKHIRc||C>aAQ-pY&Sj!?nT)0jswlWUb(5gfc0xCKSFZIhrFdvl<|W7k0Gh@afvbd0*sHD6Xm17{5a
f523QmBq>W5?JA1(wXtC_9p70!f5MUXX$zqs0M4k6~?+^(Oj8|Rq&*xOH9Q|0xO8lzXPUTTis#p)}vwxv>Q7(ONg2LKTwxyt75PBS$Laas;uyj$?p@s|
+=gkNC9GgaVxZRN=y=G<vWS%wNI8{y(LXW0bTU63ICw=i)(_D`VSVDC$iH(;l`y#cS?n_(S?+N$(@BN--=+IFO*A#pDKv?J8_!cL*-w&>T(F)ePAeaQJ
bT?;CS*lEs)0%>6$DHvi7oAU$AjCu6I&$shbCptnyY5AGCu?W<MHCXNK)v|Lqu=6N0!q5xx8iK!4!(QS@W%`Cl|7AkNtWfXBJAw*r}oPohxLQ#5WSeX0
5M}sh6hx~a1rP57BG=+XIPfmCfbI6Y3_|E4TS!I{ijcZ{5b??#{=>x9F&L0Ux*<3JqvG6k&8!fNkW!#M|tf@P`e28&#Vr2S!lmD5g}(XOa%q(Qj~dM@5
}i+f2^4U8b!8QVke88&2~2Y9hd5}I`Hwj02(9qH?e;m!`@uF?vme#4!SI_zq@<Ge1F^Pf`czRnqVXwVONnxa<0-K)>^2w48)9;GV`cHzr*rT)ToRr9R}
;arsiR>4K(NT(W!Z>P41&?=kiWM*MZeXM=Yw12Asye=S=e0u53ZSc|Bp&WM>4BOcy7;H89ci_lwi)-;LcuUb7yXDDB7D>Fla41P>DDMy=vuw<f2(^J{8
pu601UA>Fr8Cj`)Iq9*AcbT^n#ufo`EQ6Rr^R)^Al9070FyitdxDnV3eNspP-+`+LLTBqhk9Y8cvp4U&`NvuLd{YM_2)Q(L0%1@(5M&M}0Es3nKmRO1u
If#h3v!5W}c!M=QIM_`Nk>`M~C2nq%ha8)KzmEy*10950LxK0sR9ZE{WJSK|fEXh#R1UKh_Cci2SOhj26<<H)dWqe(?=@tE@^eTld~`Y<!2A{9-Wsu@)
G6|ar<e3%McV=IT-Zy1Kz{p3dvQD;StlX*i^D(a1BZM-@*Vr~SU7)ezn!Nc6QRF%73Sy7qp+RhXSthumXKdK@))DtH6Wk9u}pb$#rfJ%Vw_0#`n$f&SK
s3l0J?0E#-`pRCX4SK?|@J~;=l8wc)LOi<XDT8)%R!f;!=9q@lS6&)3PTrAT+l5h_+8B0d~BA5xg&$f3}?o4&EjesOTj>yyb@Z(X+f2c~9uacXJ9Xt0K
w(VoMa}Ku{nb$~2n$k@Yh6W2Lfie!Mgu<g_8g-)PBGE_lV^C++ND=ZaV?Nb1o|KpIt=T)IAIz&KB?dPkuK|9+@>ffq>waNr4)B^#TYg9<}&%CR*2<&H=
;WW%Qea%MKo%@$pXY&x0<0fxODsyL+w=5VmStj#M%v|z)PTavjshXQdO`f!AXeX5XOzl|UU;2xp>eybg7Cs_y%RSiI!XL=Mt7u~q}KIKo!V!7tWoh<r0
NQy-tf4$zo`2u7sLXlvFs=tG4SL$JBSs5~kE2}Dy;#=QH+8kHJN`iv)1043BBm1A7_`7~&du|%E8>;iU$HsRO6v)b<5$}t?0HeRa0Q_!X8+|fa31-ac#
4tZDR`5PjF2nvc8U!<s{2t-)pRU=`c2ezU9S!p@IHChE9hu;fomML_NY(t!bkaG@>I?3IsL)>{>(gw3n5Ggp&Y8#RsQz`h=jk6)XDu0UwrOq$;JhU6mb
vop<d$it8!~lMf6*uCAIMEV2Qh^6D`9H9mwv>K;Klq&kO3x_#2qd@)+_A)qiC0%e>WQBw=zYX+=9pNd4>=+wo$F@XHbwVdE&iuSTsoR1n40cvC~$TU(r
io!7XOdR-N0S8nANnc~dF~=P@Q(3v>)9dUd57KFRm19DBSOdFZd%)w-^0#Sw$JK|Kd}jMomsCR9rOyd(q)IZxw<6sHwX4@evompBf0;7eBc@6G^zA$=S
=CTfOzg)`TyLOj6z(N$$~@$n6m*NeQ^9W)aA(fp?WDmCFiJ`Bp_J&=&!&jovYn{r|}xOS_~-^u~~+XzsP-iI%c-#X3I-U;WEpRvN`MwjN$yel=I$1z9X
E6ZL$uQ;rKDH3(!o7uL*JbSls_gM+SM}zgV&Skf9q|P3g_10Sly;+~mO2jC@o3P-rQfn=Nw>O3?f4*wx<V@AGujm7P@JqcN-4t61c`Gh44@4pECz)mu=
cUveqzeeKxC5P!i~*j}aFj?6>HKEKaIIy4Q0+T7Yx7+S@Wvc2RQ&VXQ_&DXerOY5lygH^X@L1$H-foiWTEaiM=gzrxQYh$AJRMc{LWJD6GRWztGUf#(R
9p+SffH<%6j9wqBW!(k+M(7U4yujZ-{XH;|2Ykf?1Oc3f=g?bL-XQ73ATdir&zUbdD<E@=E)Be;4FK35=6cqVsn@S;=<_sEe?$kHHSBcMj{vNc~M-K83
L3_VHEsl+q0F&8Obri)k{!$HRQ4tG3j+5t@%ySAq2x-NqNSJLSW$7~gxMAtdni(7*C;gpMo-u4ofBW3C|oV)<`S?kBbrv<tBS{gMUPHIn^EV>PW@ud!P
@v|;6(nvirJ+e3cE^1V!-T3Pr2Q}HFP$R%_b4M|pMp9m2M(m>5CM*m&ER`NzO+>PVhzn*m!Ts%==x`rLj8PY@lkjb<a<-h+wsrmU*KA)Hed?pObAKytF
W!kN;iS}#9{m%8=$M!*h*a>&3C}}HkbzFR+*O|N=iYec6GB|?@*rEy_Pl@d%jx_z{jx_3W=wPL4-cnrX?_gU^B|l*QTm>dPsXS+(|Lr1;D9?q3_0wwCj
6psHy|Z<!d;D;Rwahzo@aFOV`gHfW>A(2~mL?0o5P}?zc6UK8;YWegyq3w??aF5n{WnAsGE)vvfW8i-HFhA%x7RbSl|f>$vKh*ST+|((5#zgy?neapv0
3sZk@bz-1mZHGY4i?rx14sjPT~R_7k}&b-SsUiJ8bWclwI!RNT%tjs$&8qW!hacHU7?zPOCZigm&W)FmvqBi;5R;<k=7G2J~lyy!DJlXT04{&e8+-F^w
BYV^q(!S6Hve?AfWuX5P79W8UMy+sFZ^Vvz0IkIES2?^oS|(YM?=YOVOW8y@n2HC5q*F<jfSKV`HCiFmmV^K~wX=u{l~`*^&|uBf}4rAu+6aDK`5^ZEs
dX6YjiPO*ZvV8@WJ$~=6_j~LN**88!&ulCUb3?B0(8RhdE2~zEXP{<8%{?9sfimSeWqNW)^RA~75gfVIX9u0zXrt?ZoGD_QEmoT^&k1<TSpZBW+ds3VI
j(=_Z3GVg<vgmRqV%1>2rxQvlb8>Y%bw~3RQhFPL2bE^j?Gm-mMzkcx(x;ytLi@Up!c?I@&rJVp;wRNGh@;G^CUgOuZ*ejiZsbD$PKqbR&s{mC2%GSJh
c_Izv&1faRs=CDAbg&yNS=?j1wLZV^Y>Cc2Q!{;-$f(s4aPG$cYB=&6Op%d&wDyHcP_<^-s=SDXF%V(6H;e(gEO~jYnH@(r$oTFPac^?_<C?T*7B?Vad
aNbj>1q7{U8=1ho#8|48ma24h$wooA~vkH>;_dR}M(`cAv(Q@P&2tBumKBcq0~rjVhUY-GDw<f!cVJ%KbgUqH-Qjx8H;dRu8WEG8nk&+=I(%ANhA!M#u
;sp|M>>{LZ~*MeiSBThxDPDzQL!BrvaY67hK`&jd%Atb*oeobS@P6`ZgL7NZhx2jzECj!nei^9mw3aY;j_Z6nO!K^`l0W)LUlA+F29yn~qIe&1l#k-t=
jTsJr)EpVSHhE{iGdVnI{{8Q1djKjM6BzdpwA!K4xpQYa;xg%esU8A)r#J7Pz9Iuy|AbwHUFZo;!9p%RrzjN|OA1rJlzRv!{Lk;CmSI%^~n@X_u_8U=K
S7yRkRo>%!?%YNM2N!lFj{NCyP4M~n{z?moxhcLTmXsjYQZS?8$vyzJybP*Z<-WmGKs&LDawp=S+uA;gJL3DTOy3FqRmTOp9J8-VjrF%H>%7BgcY+4Zw
T`s&2|Ek(L|1(gWf4GfIp37Rj7UGfPxr=aa`v}=q0rPEV!_|}IXUS-cheo9!jSuBx->Rerf^8V_!KGI`^(ezXi+t|2Tb%nNTmOmt*Pg=4qm%qO05Ncjj
RKB56;%>T<tG@)kJpt*z6n9mHEa#9f)6`*?+~fg(b>QdwvFXHW4;FkI8%&oQM3g4L24)nHQShNmpE2<xxK1KWw>5hQ}0u5gMO~6s1|P!d@BnSgUiR0Ln
I3R!=S{Rj&U$73wYX5RYP0H5CfdSJn)`_*;KCteTVK{5xOx@MpmHw3GdY=Jwf8^Bd{MEKba<9RSV$98-G&59y8SZ(jUKRu~+-KKQp0fY~)dK@EjnWvd2
p{xE;^^GT<G-lOsp59i<c1J-m)p8l$BeCx<-I!yNhL|nEm)k!73aIuc;hcC@X{olE`!i6XwYv3vQe8JTgNWG;gAx&J68Gcbr+m4}t!?A|a;fN*!w!3lz
+@D_vG*x^^YDvEVIH`hsJQ1IRZ(<w)zo9M@(pLPy=llKz_v{$$^5_wtoyF<#AwEqTWf9|aCuzj5`_31Mpy%Zxh*Sp?F;p@1`k9^9MlxAIPAwCP)-d?|S
9w-9iqw?t0vkKbuAPwJx3g!uFhrLj{v{mQV%BQoM*I#z|DsPYh>lpRPcmMFQy~aSg<cK;Tspi$qwRs0N<OSsz+(>3CrgCT{vm(4!p3YVWc=Va(9io%1p
Ot5`W`7ex^BehUgmU*M=1cWpm9J^tuw(9ZlhO^qPKA%RnyEJlN2b@<c_iZw?58)hlKyRd-cXrk~!d}X_$Zr8!Q~#ZSnusr<)9kX(hb0P{3jmqaWZ3*_>
XVZFljqQhiptJW+nrBK#c4foVaSU$^n6^W7qR0jlK@7I52})4QqRms-K2u$w2QoQoywTeGP8O;X_QMD(~H?fniCl@!XKsn(6)CN$MAnU`<8s0Now1Ihu
tqPkq=@Tk8#`SbCAs`NtnfF~Z%LB0W~wU|HWl%f33&MMHtKpVCrGB2Vn2lV-EHAO4AaL)@km=gt77^)kA3ETD?rlAMV*Rn#YDmxC0-KJn4TPim0)45p$
K8UMRTv{KLjq(luMnLT7V%S5fCP+0q>G=kJMB>%_SI$xYEMJC9zU&7co2}HbASNqFEt_8t)u}D)(<}9G5$Ow3R~3(ItBp4>)H#EawDsZm_vSxs!u?Gf%
W<Lk;K%q2a4?=P?2T7GNbB5oQ)!hp_GUCI0;2m2Y{PmhU%Ny6-YHxy$9o@cyrQ@M#TlamB#C^l_3@YQ&L<Wc#N{CU+aj8U2)<Ch4=Rslu%vJJ0TwnJEv
W?&sh-87Y<d=0cUKnf<h@+5A#bG5d(sLB^j|~QtM_+4$%k#YVy#d<W`m6L^hoF-kr+KA)Wn?x+BMgEVd`~;>1L`?MR+if*J(8<vqMJp`($D?09xk@w<+
_F=rKo-a}MJ6^cmFOX|Q}`vEzFS$OtM25FwG}wGUgPj1z@Gbg;_}tERia>}oCdakV?#C-sTKLxT8esCl5|bTC-_h(g0Pb9IU|Cf>x5i**|0hlJ17=B1a
Ayh4RO8cc$;E}6b|{^$~TKjPj4>^1mU)e)q=agMQ_MG(ss#WEw<s4}BflJ71QzA3d#>9vA_lYSfW&KMGqwWG*!{HT!rsA<d(#%ydmmDakB(`*VpesCD`
PPZ1QQ}G(ovqSy4z}q@E)G(s)XOGXAVEF>*%rMgX5q#mUsw%%Y^rQfZ>?+3Mx!4k%9HY%a4iFz_)#6IVmpXx2>4!GEVtMggv@v*=lMrIPJzm9qi*5j?p
L^v1zm~E6ZvAa#73hsSlWtwP&4_`wfMuNDP22FKf}hpmt7!b(jI7pQiu!Avs)iG4JLj+{B;7`NVeUrcUuN3x1092>C{;iz{F>vnxE#~gK=}kH1U)tie~
{ojMb}<_fA_baro})~4=Pk2DOsH@W848R)r;PR0qP&x#1AEI4+_;^u`~#s>Ay!o*k?4@*^9$&m9%)ng81{m2K{Xl4f1DN+%3Ariz*YA-~_^Ygx-b+6^@
<IiWRWa9+M&$9%W(u+W2R{3}&OxP)e4^iTLU(;w^W})lSBEwvlTquLF3N{V+Lao4!E@a!BW%*knS%5C_Ki48Cz(bpy#@qx^-g{S`0d9LxN7k$*2tCVm?
oY}e76WUl}MJN0E$3B>PoVAH=~GCfH19w!@J$~YjT7vZ2}`L%%N`3f{Fb7V+%%dWA<OtApiI6IKp-}>1N+$itcAU<GKQ~b^hkxHPBtsECu4~^f`J4QJP
j=wx#-EP=hW_yGv<Od6GCE}NlaPM8bD3HDjDPZ?c{Kq$M3Fh`{ApH^TCnO{BOws2D(i0{=(l>6dxJNOuNWUnP_z6BAv>V&3(Tn{lj0s*C<8c6_$iHu5N
+xwBJs<~7!d1V-<N)0fl;^2D^#;rzbFGf}ptd7@zd~BG(Dyg3xKU^K5iUF{waYg%=3o<kEJ+Ok7Goe}5EG@xGROi-uN6&GP6hYK{pKMVAkJ5hYs&7Hfc
p2i;ZH(2o;4&b2al3+W^O1y^G+Q1SdIAakl}o2!5^3!(G(Wn@eAgx6S%q>QGb5SgZkNq=WVBSrTEaVi0^bE$zFx4l?y+Y@7Z&SUPVRh5yYjDS`83PXj;
S!jn9X!E*rBQy6`yE*Hgf_3H2ZTnZ&9*AksHOj=)<(d~}2()pqnJb^&#frQO^X<nQqBaGCj=UmLAsYj{=uECD5M;79e7G2`zx^*Li-ZQ(KgEl33R{REM
2(PT*NXnqLV94~|Zy*GT3k@nXSi}GEnWV%sX;{`s#&AjJf`b7Egs}q5o(|_xSXvfZqut)rRWz_u@tr5gujm<7ROhb_VzSzUR@>T}(tP;^DQcuXd6}9H#
X?8&Kdo(Z8mr#AZ9^aX7cB$M1V9>6}Jrxs}=0HnlkaP>yxxF;EZ_<UV(haYS2Pl91KEG8h?s_N-rJ%M5`+5%&w>ThvD;v$gS5@xo0=3C_Uwel3kE=aMa
d&sxR59{^6O9P|A&&U=?&Y%=2Y-CCC5-=s*M#^uBU>t?f4PNS;efLGokaSqZv#w)DC)tIy~UXP;Zr6A*YnB1nJl+69|ogIVtNH#UMs(M8<ZS&?EWe^0X
ZRk#6;cs$teHYx$$Ys74{jA(=)tD0qSo7Q}*W@6YeFTubW_zv4ZsVZ#P)sqG$#MFiMnXQOJL~tGWVZ!Rw5F+}^$V$$#Xwvuf6^lrTu3AOw0;K1#(2Q^;
(l{tMCjS1+Po_^<W_$f{sV@Xc&tj<|VVT8h+0a+4AHdc~mrbxohvre~V*%~!I5j~AMdb{2~IX<z06H2Zq<_VZO=VEq&w)RG|Du5c%%^}a+nfB~)DZbFa
dAC%6QpDoke*gWLYClMuY@cK4|x=u>Q@!>7O(znXS5D0US-um-yf`S8>LS;wqW9JLkbv9)!$dy7--rFV&0deQH*(J$R2K0Mbn3Z+PZGVbM9!ESvM80H`
8<gXL!?<rp$$lz0kVi>6cRt$R`5|-hv0vC$%KX`G>fNlv0-inp5pP7*<3Qfu>Rq!wIm*|ilisqbNZ|FT`Z(n1<ORBBxBGYX>l<*_^-O%|RksO_r3E<4p
EuCYt;DaFJ95~fAIb2@yb_WhwZIOo8WrI5I4W5KRu|&Of~1I{cQ;D2r#^ZSV-1#Oi5^YyDl^_m)7vmGvx4~a;YmGdP<Md4WANe4s`B~to(ENG9`Q!s6j
SHd-e^IRW6$4K=zsekJpAn?ZaP4+?teI8=YRX#v=ibF<7gJ})uIrgu(v@VH_vGlI2;2|B{qgzsnG%sZzFfK<^Wz9L$uy)Rc_#F@Spp7J0DKirFEp-Jl{
4-X`uP^>fsBXA$>mF-w*L8^6~^wHz$Y0_|2>ts^JYmCtoc7>(yphNrY+g)B6N63NKANybxcrBOY(LP`_khUl#Q)Ha})#Mwjr9t+<bXT-f${THkizJt_}
gGfV@>3hL87&UJVJ1q-YjdGU=Ukf&X*tzjyVow9NdKFz=aV&ux^*?hW%cgteDZkT%C@c9S#n3++1CMOR7dOh-YqCQzcYr}BE8Xu2;XZW{1|4yKPQtaJe
QJLPJ>Q*i2{b51!A3mmmn}jJ|TSvhOo&p6)+-wfgv*y<op^zFl<fpTJDq`Y*=<hjSaZd>O>On_{eE;sxsr9faTJiRIzA%TYUkfyU-ArY3YH2ih)a&|2p
jr9?_PWJ~@$Dse+(-T1lIoNKA?@{<`UJ7X11L_~_41;PI;9v3GE;v6>B)XGU)_rZ6W#2M{nY#pnbLQc&s$AffZ@Lb3?Dv|!LP;b&HpCbwllS1FMBVOz%
p)yW|%>b_)?!FRh=+vJ52Rl+z+HlP}I`$=A&+2KvqdLUB2voBM^?_I`7OZu)DN4j+L!_K0?8(BB<xOku;yE`OHr=a99Hn({?L;USyW+bGuhA<ceoD`8q
`Nm*#Q2rGbU=!Tz0n!XU}VcF?^>r#IW!f%4Ll``vk#oM6uK`h7{{-#V{Qccn*Qya8DpF(tpsb`c(b=KdQC2+8(wd2SRoJ@E7V`8y)|W$}Kq{))RKjgZy
3L)Lw1EP(j;KX%6t8AgkK+3YFSZa~+md#|^%2i!}a2J<m27ua6)!G26lgM_Tn%>wUd4Gb=H=<Vf<C_i_%*wY<J+V~Spv95hl{Xao&9@EoA{^dws?l`2i
!}(?r!i9U}3e1V$mGn!r9RHZuQR1Yc+3+H}#}8b)ryv%D4I9QEsvkv9UmfL<(ni-~d!f0CMqtmqkTEwN@wMtER~i4b01A6BQfsG;cVNl()jS5f%Y?W@b
$h(jYr|mv5ohbclpt&bfDn*E{?tZqrI%|>-h^_szFxgkh@Yf=o|i-zWX!<}en?*dg827)!VhC7cc8vgX2JCr%8%h=PKN$gWE<%pX>snnjse#JW-X?8-e
A9Q3yC@~Gss*RkEd^rd4u2Y#bmF*&NG1{QVh{<8bV5MLt}i%$lrxaA}lS7$4i)Sr^LFfcOiJu7>Iy2+<-|PS+OP<;x`r%{~p3r-gf@QiQ&V!zd%53-;j
Phl15l=F|%+>{oF1%^<K|di0`cEaW)0YRjB^Ely}0Ipy0(9o86pOg7Rz0z@4Pr5#__9juoz~-HrU41*@fy{%+>>TElVsJ73!>+T-fha1-YJdEb5&%I~F
0%p~&zMJBYlVin$d{vdyA!q?9j;sQwZ`MNX6OA!BJ^CP}19^6Q_eJvC7x4!ETy|3~<Up*(3K_i8lg9V8133Ut4H+=$8T#b%l9F#A3jgh}aSojeC73Li_
LVO3kikD?1HB$!W$GDW`=h>lr^rNb)XOREDT?FE%pq3ne6DDJvZzx|=`B87h<MVfZF#QN0EmNf#=%;26Ol0%hQGF|q{sdD9zCZj8(d+9BaQ!c~XM2t}?
$XA<PM(Gf@|8=qms%iy!nl!B!g8&l@Ss_zp$?Qk6iiS8Z`YfK=M-DNZD=kbyZ<WY1=INf+Ta!Fr}~*JVVW76Omvk)^Vc}gSta5P_NYfW-!G9rD}DD$l^
-T;<dog=RGP;SB=l^P#r^$8970Jh<xv5N@-zI^93$%|V7#IspKJe?u_$40G1r;)#t1?e3ZK9G-{))MKJRQU8=<44q@63Q*=XWyYB8bG2SDnTIE<KkmOv
0owWG1l;Q7(M{*Wv48&LRzmfva6as2lV_nYx7YPh%ipk>mD#xIlY$5**b#GhuqD8pQ{8f0dxz%OAy{A@({`M6$I(E$5K&pa`*CB#FAr2lpaOJJfdy+?B
1B7KUThHV~5fA$=!mJpYb{=gc8zv6u+8R(p$BA($yL%z-Yc_RCPNBp1O)A4T`Jjh-kZx|7aH?VH^R?1m=1PWk$aStxk-(2J%W=9vjkryGhrV|=S=YF@i
h>Qv8kEXn1lCujBa%vPoz<X>A(o!lu`g=n8?e{`J_@Y{B!*{tsNi~`@fEizU)n5nFzm}U3l}9<Zo#A!!<Ib99@VcxRQ`jY1Fr^yEH{eWpqrNwXcd^fiz
VS3#j<GeJh1r5om+;r?8&8|<6>$!YgA=}~&lZ203^Q!Dw5|h<KkiY?Bfpuk0{B6Q^Sa<mls`s0t>f`bAkXblWetD(Q`>Q-<d7I_A2geRb0~14`quSH?#
PeMgJQP&@UiNh%o{DweYXn<HX|?|ROC0S0qsB}WtutC&sBLiH|tfmkj>lH@$~QC?<0?W`UJ_GTf*P{;C(gHVgq+yHI^<MV(@v`;rGIdzw^<rfFR<-G~u
~$cOX+f`2fD+OG}o#$3+-^S1TLR3E|aTv%B9l^^5of>Sa}nD8Dr4mUZ+@T-#31H~qKwMh_x!jHSi92AL1u#29M5(`<x+-H?ELV+v*;^q=ALM*8F>M!vT
V`P!&U_`S&nzvI9hbb!EQX=Mzbzea0G!H)7p?oZ+QmrqTp7t1fPRx-Gfp>7;pY&Hsf9L95ldjamDS9^$adl{?ZPfXF2+Q8lZKCk<-Bo5Mt&pB5a=3hK%
4cS2H><!iL?+|8;Cs~xw(xKs&xw81`u+H>qYh^paRf{LQHA3*&@SN}CV9bQWEhOp7g(W<n6P?)9GQ~g)6l4g?FmM7~vY_}3f4|RQTbM5#ZK8Z4B*Z;>F
YN*%h(OaOwF<J(NsaN2BYhp1_$}_II&pl-fSUcg$%y7>9V1u!(mRmcd&PgAWZnQV6MN_VDEy6mNz--rWuz~SMQfbM?TEj)cLcG<t-TF<7E!s!)ARsN#_
b&blTm#$oYBt)6Qb)cg(rT}`sf0xwi=QC)QyF;UO+F%XZDS<%0$)dZCnAI8D}lXE#ZVhHcWke&eq0NS+5BAGkySXmC5hs61@fHeE3`cC&f_s**$;PUn2
%^n>t2N&nUk&rJ0!77kh53FGJ{?BjS&Z$llkvBWeM@2IPxYk^db_L$U@GV;ltdDo{-JkY%i`BC1Y7n7||cj{TeBNeOI?$zlzwlosaZZOPX7jQr(iZH6p
={`L=^Fl;s9EEfU$I42wIqytIJ4T|Gr;uM&wFzvT}85h3$rDWGbGKHv=c}BlMg9hyf39w+Z`NcmB8zc2CVIXr4v-47^@dlp0<Yr^**D^ox>W{oyO@;($
-fu(N;}&q4Iy~E3)m>nuT|#{Ff9GeFCRYa8p|4;Q0#c(tGUAW<`c?<n)xSp>l9w(QCE}|K)~rG3Y>W8fIledo3%yOit3jYbJk&sGFu#;`gRbG9KU+@2c
OPv0{^c)Z4AcX-azQ8jRSu2N%BAp%rTzu4^cg$wt0MkiX8ot>!Ps(GQ5ZF~#<d8^XgHOxb0B^_zb`dPmo>ilFiYrQf8_1PtQokaET{26%`8@(dM(fRy(
+sixpmyeokC=`_1nO}dKb6U*1g6D<3r6UQOU6l{Fu834?UrQfLNu>JCwh$ReOrT{jHwxVsef8yKk$3+JL_-W4_3L4ofyv?CSgt$1^I^_p*-xuk*LK>rX
WP&xI_>3`egZ$6NY-Q3|5GGVlY_^oKVmwAY?A?N&$I`Qox-bUw(x6p@Zw+Ik^<yzTd2Z~j6J0ki+*J3Aq1fG0zKyKy7(S7KhTr(Gj`#AWQsK17>(0U7&
|7D<R*#(xeaJu<&gH-RRK=Al=k2cBFC)9K4czM$X?=g~@^BmFAuBln(@3r2VGzH1@}95!Of!JkoGZo<9PZzjxV2jE<r;HkAYfBV0)!~Gh}2|3vMC*)Jj
1UARx-Y5LjGUkuF&~r8xZf8q`qxK<mlwV?J&Z*d}WMSqQ{3?9ryRr8EQR?wR_4`5jSQ+pP@%7+?O2Wp3g%@bByQwRG=jUGi@5bChl&>*8bjezuj%^1#M
R|Rjq#)z8YM}A~`TvuYP=|ru+s>NEQw=uB2~rh`2#l%W5^mnLAB!b)DBpSI7^J%H0;}}eGNFF`f@RxK9Zv#{FT3g4F^2c~1~65NJdv533}yPakJ;8NLV
n)dp{g&$w{#SS9f-)*$4+bf-MMbfAg#+{(!aiGiS)lb=jriA;}ax)$ZD3iLbB!$(Ha}t1ibA0N=0g83&=TjQ@?Qb;Ymg`zyGjk2LxuUrOysi^S2Mb=5H
@UfOI5hf%5<p4roO>2>z>~{!X*!9Sh>W{aGNaV$54d2Xr13eB<nrjBki-UyM-`Aq^Wbv+0~!0bYEbasIlaeEMDSZcyoYL}}_#TPL^Pd7#&C=F}OaxV#h
GT?)nH2$Je9Rn-x7I550n7fj1+GjNg^h$B<1H!zv2nHS3(1C2tqYX=UxKC?uBPSn-hgzTH*k4&X$U=?qnl)gIh&r{tYNDp<~*iJ0IS3x7bpNda1BNX`?
znMe6Z?iGvH7Qj1YBeOFl#Q`7uMG7ciPelWwe@48MZLAJcS^+|#2XF<=9yUFHodC9-x)M`9{e*Z$Y+0o%xx#}wQy+sg0njYD}Op07q+-59UJok#m!J(7
5+x~S_l33@>nn0m@Z@qtL-BRB(--5wd9W$@S`5fe&d?LU2gGQJL+)<RyBi<ng!j3t*L>$2PKS+GLC}7r6)~-I5hh3Xc%yDmiuL}T*Yo1>1i<e#a>(kl-
E2nlJtQC93cdU5!(<F!Tz$S&Nf~kWT%oGS7&apGa%_3sn|T^hj#u#Qt3!w`!Roq+w*UKKw#Nnc~k`yB2^r^MN3|QUnFxd$q4CVyeV&@w14z=S}JI_HW?
J41UA*(I<Mit$EGpCU04?$TEMs6KqCK7rMnpC<XXy@J1Dl-PQnTgLs^H%J7hvoDtkJd<KOc!EXxWj;njPPU1D)Q@2o+B`eqjHZ4wdR@S<k9wC+`qt5SV
^GpT6;%)48s;NHds(+uzY`AKnu7uI-P!DB`WO5Dh9#>dYaA^G|7`|V=&#u;Fg65flDe}8QDS3F*$48;Eb${^<sd8kL6#@=ZjBricHqcZO^#L-wP#$$o_
3&VfRs|zL)(B9n<VuZ*G5HM}qH1qHCr{E{7dmX=l|I5LuNxx(P<*$Be*J9o_mPy%|&Um&2qMj&6BPysq{k9S-tqV~;i8dmqfn*ebU|z`qm#C42#+?d=e
H7h>;@kZsR1A%uK}oVJ@Z`vWlW4wfYqBQ9^{;~mhuD{ZzYxxj=l5apCYbH_N9r4hOXWKWLy9awrdL|}%5QBZR15RHQxN6vYn=pt>9^_ce0k+X71i>QdG
&@%htZ_j#wGY#=Z`j(z@5fbC6Ju90S`q-m`H{h>Mtyj+*!~)uqrLd)*qz5*!Z|(U7I*HBvSG4M73gi@Fsd9pBtsiu<k3q8>L2kxaSgCm-DKJAg1zn2MQ
X!-d={{Pboi;lnzRIxC;9M1DA6R$~ZB{SAEfm(Je*(ifHxkcV(1sWRHx2%Z^Ato*0<V<^F6p3hRns*B%TD9*?IgeN7wj7y3Y64Q0vP*r$hI;qRxpV9j@
an<DCc38s|lNAu)SzBuIxzKlYb(D+o^$+p|O;c2=S-((m1P~bJ-JMU(kK{!ahj4wUv4?mS_(3m;3QF$%9p`y|)NEoHuqzHZ*;Bao4AGKpap_n>+Eczq_
>*)sAyp5BL%C(~e<D>rIuH5Q0!LK0&@L_)(%IrQeh`|H)L}{)N>l!Y?nZM_!gk<<2rq8$Gu+_>(OXov<!^Za4YYIWUKpaRx_RzTu>62WC&?@Y60}LHJi
)WVHz*~AruN6BBS-{ZrKKhse==(8t(GKI30#+Szwy98u@wUNs0GIxLAAQ_dv5t<|0atyJowYOhg+({O6qtbW|5;OLPRBM{0nI+{Ae<+}@A;){q_UF|Jj
z^|mMk8>Aiwtbb;s(#!V0~Lm8%!|jq{Q&Pz7W1fQbWS($O4S*ikr6^K%Ph6FTF2sH`xuKpZ<{w4eCz`8ZdxiPS@LHd+&i*frf*0+N1w_lJN63>4z&gfl
~;{Icv&a2pHdlkaW4g`I5GoG>}6TRZV=z}*OiSXTz-23qEu{^BwXEaA9o6G0u0jp`#L-i(3uDbSkzvDh<SW&%{gtG6MG_^JBsZk%Ze3)=E0+rOmmWC0Q
1HhxD*f<ztTrCnAipK7WQ|9q8B7T$gl1(l`G7Zk+vRey(uIl+Fs8Kvk7ly890-qpAK9JUL)9e2WR4Gqkr@-^yjg!qsjl2a4?P=%)mK9u0i^bP#F#HWAl
fa(kIpnSU6^!<B2o!uGt1m(L?JRCk3GL&EBqaA%(TJMm_8DYMaUz8tzg7mpnA9h6fvTE}vT0Ct-z#+e@D4;@svWbnQ*-`qS+@%=MU(}xh-%_=PQxlq>#
N=9wTFVUJ!fr0pJXH|k^yIARBQAl9+F=T!tdp_ffjRdtwRR9dBB?xKn|iR5$I;wfvS_fc{uE7~O%%vQa%vGAL4N_~rmqzH{7}A=@SqyOAY90|-$dlEO!
5U{Bqe=eyC~m?+U*-;ogi#%iCbqlj!X*d3I)-9lRiH7yGNzGe8YC5pQ|?c!Pt!ejyW&=*uV3;Q)m3J-`3IKWra_@93Lp35z&bu`WNd9WOmF4VzjCd#N_
kp2R^BRujEgwOaIQtMAr0X3S$~J(2%K9?E=!D%42y?7M>jk%9_d4aHz#?{{%8MZ4S~8!H;lEd-v|b7fkRZo>D?=bko?K?C~f+a!}anc~MK5zwT0Pb?o2
zdX><b_7yP_$O^ilWbG;zK#m^}!4By&%V)`J5#O2v9-pUJ-k;g0!J;v@-EdFmjVUCGh*59GKr!vmqI-L=z|TCjxvl45qu@Ygtr<@yh?;~=+~==vuq-t=
!qMydhD-1%9!$r2AhMHak}eDV{lmQ;qhItP<d+(uVWlDez8<=H%4&u9%5Ey=`pj$snFds3r-#}DU}bJ&zZJzO!6e;c@U<X==Zzd3ZSfc!@!^*H@`FhbA
2#!JIBV`~fHhyp4BEa1Sesg-_jHiI-jGH(vM-I>8QAi^Yr_zN<CPYa`prMGkP1vPkQ{4loRdHN<?$Sl|GPhjzV-dsfQEkSk}9*W4GYd2F=02Pf9=|=_}
NhC`v(Ry5{ooz==vC^7|S2x1I~VyS)5cze>>|F5!@W2{O=SW#55W?1Eu;as1<&E!B<^16J@f77g?})Yv;xtn8m9zz&j~8aAkLl<aajOuwKH92E_meG;P
)}0$B_ePro+T{e<KLUS%mY4$s~d!05gH@tv#Tg!1R2bi^?9MntOglC2}XgNxuHJn*$^fZ{nC(>={@15(L;)6+FZaI0_hBUqTR;RhXa!^6`mc$nG16X0#
EK+?qNO}Vkp@u8U&6z8li#PDO#t%O4S9_|Ev<xyF17&Rmlc|A`P3UKFwP7PV4zdsbm?*`LnnDdMH9luO>JHtEjoU228zfjj*yRlJ)@_VX_(p97~<iRuN
Gxde)iy?js63j5Pcv9T9?HCFP@+^<b_bWo<hqZ1wFwx)sZF?9<@tcVq<P|l5pI{6W04>9o=M2j(!Bu4Wsnb{i4?6Y4SA7gUP*Y0%$lZkeO(xRaoG0_M@
z2<y!6Rd6P{<9gKYWPlk58P6JSNTGu6V`k+QlOpnC7kFKP)xMJdtabcv`^-cikNist#xe6s@w|e*=s1@kh0pZ&V!sGT4-^$|6N1(1)*#{OX7J*};ArVU
A=7&#Qi9Gp6=PZ$B4qQeiS**kxfigq*^@(F(IYsxP>gApd5`jt^{qfx^P>^=wQG<R_#$FE2N6@W*PLCxJJbA2Jb)c2o(Z4=yIX&71iEc{S=Zw_25jd`k
L~qf(R``Ed}te)$Q#&WY8SOyzRHo+%}q3@CI6Y9q%xTbW)!uJkLn?`msdbGm77mVOnGZu;3D2RiluzAMMT#UauMJ2v=>Z?tRU9*+_c4VlMSRJy|b(y74
0#^!t*{^M`|jvd0+)pQLG)Jpzs;Y|@`p6v=0T2)ru_(qPPvxmrEL{QVsE#A9~r)qf%F@0XQ-7A7FDJ|p=12L+v==&QpK5(^^3B3LWX>mYS)jZ-Cz-~i(
zY*DI;mdpa(8$1XH%@szoIWXM52UXbWX1H=Ef^76Z?83pb;GIXD$Z~Bw?3}noF)Qz-w1`Y7aJ_<d}B?M?lO2oe7(7^k`E}MZG@jh`q}4;^kIKvU$dJ|x
(9R&@i?~4j^iJ{<(_xFS8x06$o#}5Ck(761b4H|&5K8&rFL&FyQ2K!)~^qp4IbDnDtdCZ-d@-OHp6(fbqUW#^VM8Y?+*a8y&&57hxkRry?X#|nzsq|0q
56)V`6|m9(LM(an!$<uYHu$#nSCW#UX8DG?rj9jb)GWzx^c-MbXnJm{mxgFMrbS4`m0uI2P9#X!Qb!MOl1j{mW<UmS?7|8z`SIl}=4@_jmvMp)s3ccrw
aAw*)LUM$iDwSGM?AmLq+>uf*-v&C*8JDv~1j)=!{Q!}=u{y1y{+d+HJ1RoccxufxaHV!8vcF|@ickI@oDcK>;g(No~Xg&sf}z>Glke8>@Fhw>4(IO4v
{lD%O&{u6(Vg67x9@U+;%6^*~~)P(61tQO=xB~}tQ4E6U$aZJFtLyP#qeK4QAL;TC}rhaxr?-!t2e$af~`CLZ%?c$fF^br3x&q2Bo{+xo*ioPo*gvBMa
sBk{Ly^4@Q+Elg=HR8d~+wQbH@-gDSBVoEOluXFfrMjA>O~;^pxuHaBHsYJmn+u#Q%wS_@H=cqvLir_qz#^TDH}XF9jkLXV!xW<C4nBT*L;NrWcdPG#_
^~kO-1O@duo9AFFq++(kUIc#599j_B0emhmoSre*4++Gbak=b=?D0&7PoDc`fRWUzxt(|iw`{8&Cb7_h4?=(kFg<n9_g>T?1%fx=LbBMn_s6if%0dqy<
Eo8Sk!-x%I}}%`pbu;!ia0iApVar*GCj5qx|LGTDMu*iQ5Dvy+$}>X#SlaPz;O`y9Hs?Y>l@A<pZ3ua{Yc?i2r}nq27MXua$+bdlGKfuHi-$LuU5$clZ
Kqt=cs^)3^bJxf8PgU`0r(+bLSwi2Ug#_`bWXdeva%#TZaxi+rOd!w^8V-&0W4lFxdbJj#N8z|Uzty%O^J4L>@r8sEUOwIX1D*~=1EqGc_1UL$yXvcS4
m7|MTH;V<f2yVt(JR@6h3y!O3;^A|?=u#PL}Z>rncE{^!J^^dt^U&jC$k$bs)sG|O3KxHU*_No_N9e>Z^j-MhtR*jBx(Tr~(JhMYcMDHVGOw~1H!xzpb
SdGa9D~a^`5UxRFl&L}f$TR{$<xaJ6i|SZo_6T>77Rrq-y6KJdn-&G@L!aHoAadCQ@0P@XXB54<KbABTu1EaSW!{$IF;&k%CK3t<&v(-%<l~iJV7RZmZ
$(%D_uZP1xgCv$^i@~Aaph2cfWg{Ga$a5=ORl$a@0`g2cZ8_oChh$KddUNUC9^f$XAhy0ZJ<A@NRCW8TAKyaSrn_GE`A~XFzuBYy72`*p`X?5T_}Cwpv
YW2@i~G>^GOT{=e<UQnp&-wrNe?zNrksoM%qyL1&6~`U_}1nHGwaF@+K45rLZ2HyvFckE1dJK3;8quis{E&>q-l(x@1O4I*$-LO4UDx1SR59OLYc0Bl`
PCLHe3MupaKNEt~c?H(D^stU${?+bjT_SNPd`N8Ir8qs=4L-$yXpdYsIOiui%T&hP#)LJJBBko8c8u?sZQeoJ$*BL6U`P~v<2_klvXc22tKlmmw8Mts(
*cys($d(j^5Bm&ZRB`j9lMDPERs)$aBtd+6H>tPhkN3)Usma|PUw)O(+7@uByQb7i!v%4BqJ&`_?(;Xihm92q2(Av-8cGO=N5S!bVa6-6;<}rEn5zmPK
A7#d8Y%TL)H;b41K6QBg4reZsykEh@TlUS?i2>zTsJxgts9%ur-&&HE55old71K|fBAX1T-AB!c(nRn72ycg#a>)*CjF#C!nh?KU+??}@5>W8;DX@_^d
=`K=V)}I>imU+xgyg&1NDc0qRuuE4A$_{nk)phk0QIk9sXc2djtRNnFW4(xK=c1%+1^*WdGh(8a5~M{Bz5D<KypzzQacD`&zm=OjAVZ01DfUw4dJMAsl
#Q=X$l<5ij0ZyvrPE-vt~MU{f4`k!+RuzV}bIu{0`Xj%s9ZVy;Yvs-}w={aZ~QCG_6RO)pzMrd65YeTOD}+@Dj+XpME8BWr&gfJ~ON9$5;kW;4F#VInh
SMS{=cW=v^QLDgTi^O4SG$^lY#95hfG2LaOOGGkS2uu~s}pvd_TeeDPmPN;y1yXUu&x%QqmYme}AVXe}O!YeI)ZT0xR)kH?A`35NP}yY<CRMj6J*lIKQ
7PC?#pTGjX-;TyC^^=XF8=`(=<-23v)+}%j|C?<o`=Md;9>KLzS>n`DT@~%PNg>xgoa?4DCqDK%?wOs}G3-upSOQSqLIttQExhp*f#}QzoVtpu!sxKjY
YlYOS^RQvFDa4+v$2=f}8*lt78~H<^+@^R;!fK=FoV(s-7_T5csFy*BzmEkD_zrrPe)1bVeST*jh=`AT{bk^WeWWt-r)TG2CL6<@m&Nj%(Y*q+>V7})f
O%O!PZmAV`}7Gh9toe*X0Zt#`x*Im^!I!PHGZ)~qc{pYgFW<ELq+<zkx0nmN^WJ~7uviUjhSt@U4dTIaXJO2rwnwc??`{QUZeLs(ojD9o>D5X6jOkYfT
HF-tHOp?)7zr1$DtvA$L7h~6Xef2y?6%vSwjY%{PRUBH@1PuUY~lpO#=-gy_$lDR3ZLQB<!ciVtCuQ-N2ji#-=y$!SQ>tDI(&thi^HAY5w_Jjy~%C;;9
l`<~y!Bm~_5S5k1GTH5P8yQG8x`Voxb}fQHh2h3YMyvX=IJwFb6v#c|mZRxmZVeMe99v~bKYQ4D3AMCJ>LbN*t_5M#eUJ-_C~yx9Nezh&P%(o+ozYVM^
N$r&MF3!7$jr*C|r5MFlnVYL}DuVt)JNuYe6#MS_2rfw0FT{(7BF#(51`MmHfapwXE!-z;}hH4{J=g@JJhV+#^C7xNaG$Fy+X>Xy*jefzHF}1wX)=>RC
;26B{74gT;;eZP6QH6~4PK8%eq{)V<lJEJN&7?rPz1r)RSMLn-$XsqAjdhTEmF1e(pBd%TYPOr^P$mnbNqd<D#q>8Gx17vi$6*I<-^H>!fj8opOY>ODv
~h?lcr#2=kl<iwB+O-RwC`i5Q3ex(`UT?qx2nA1%{m}&-{+%xxG0}+b!)k4<J6EBUnh$R6BPq@&*$@II;j61LFY9NRYS-mUXSv}G%0{KJYk~m2htA%yC
wCWoDl?8D$e~3!xB`MJpIfY^Wpfl=04tWnvadu__#XleXLRcHEgGQP08_RT%1=<X(7@tUDiEDoW8&n$m*BTqSIh(PBpF^gbCyyFIkFeF2;cPJW0Bg9(9
As$06-sFL-VA4PyQNq(~aD)gyceMAlrq5*XuXvPZBTzvR@d{zt#S^RBJ}ReeNGVAXXI_1et0y)=?@{+$yI7}Lzp&ZGX;C!Lsn`rb4{fY_w!l1^8^&PKA
8FF`3|6_EG_pClL62NqR6YuyXr%yFlv6g&DLmNpDuWzU3Xa>L?=dxR#y`L84%+BRmw@EmUREQTEvgxI+(Gw(g{Gt8%3R6WXP?<Aa4ORr7{K5ywu-+dhi
e#7dTz2@VB;g!`E-?C6P05qDAfckgDjk#hM^Kdd5WR+oOJ>^v!*p-X>_G;pQ<RI?r<z<yG2rsawcwTuM^XqM-5eeceF1(h9FZrl{n{?^S7+=$kw}^1h8
a=szDL(CxuwQ8Y(}g~Zy8e5<OeDvECG;@_H<5+iYTQO&kV)Ijf3DVSz(8RUZ<zT7$gdj2B8~Dj243RZz;fpePi|qG{z3OM;DlGs@kiHk*pQU>cexYeM*
Q##*g`P90i)GV?9Fz6``6i%;si;OH=aBEO)F;f{pam#)amRaeM}G3n{yqykUMax7~}1J1J>~P0Ma$yGGFx2)C^jBL8@4!s=Pw71W(g=i>1T&myqJO+`V
sU04esJrS!c}VnA8?gF@fCx3CK51J?cZ3W{mBXwZhpD3CrEWIfAL(qP2f*M8G=P#eguyC3#gGJ*~$xA)KcTVIm7F8h5&)qBIcfK^NS8K2;)V&nTzi(JN
zU<JoziOhB+zu=A+JmMd3sjK>~-(MWBw!BGbhG}hFu4~OLWx^4Bvr}pk_lx@Dj18AAlhuLDkM+iZ%TazO%8DhU_TDbwmJHG(%~ke~&*FZABBKFS{(SG>
Lqqy5+X0!_h4kDQ1VBDd<KzRVZkXNQFRIJHG0;^Ry@_)pdDTGXkS7{oMT}Dw&CC{TZtUk|#is(<Q9X`3q00rJ$dL(t=PzHd_g5^$I((846rW+{T(AFv(
d|oaYtNnol;*#tX=4#Toj$9!bUT#5#Yc}Wt2xj3L;%!p6+#gbcjLKeLW20rF$weY>)zFZ9dYp#S>cELg}WDmyKoE(Zg;Rd)>jxW6cx%9I1}O*y6)tRo}
PvRzMC5Puh2$C7*$xS(0|Xb!)|j4{GK#5Fh@V<X#FdbG3Yefl4E@Xfg#wI)2WjN(mM6VoKFAlZ!)6(`O2mV*``yTiumhKU?o>Jkgu%Hc-<cT4uYVA`)3
<0>_=)X;wQp2%lVcp03O5jri-?N947B?<He5{ir<Ir?YWU=ym8(=+7pj$W7H3?32ch;ZCGNvF?;LZ^IshXPu5{I;I+M<Ha}K04}OVB7mo1jQ2rcvr>K7
u;wvVa**I*%FR-#GwBlth|35!AAF8j`K$?a}G+oL)M2b<m?1MU@hBqa``Fycyhgf@!Xo||e^Y_&JZ)?+@U;O7uZCgx`;YJ_2B|Ma1a6zU13guNARVIux
Wm2L%mym9Qn;FT!{tfK9J7}Hi(+1mA#UgI7b|K2#LlyVTfbx^inN`Zyf9G@T@AwN_G`{2&eU5S3k`fI4d`~&KH#5wZP$a&+|MvfKNffRue*c0v!_Yt-@
@NS+^#vXtVMdU>QrUwiUl#!9o<V{A7^FXnm~fpdRvtX|mAlLzKkb0IDb)S<oGO&x{HJ+;NX2hs2TV$fD=<7@4u+NQRg-bp@8h8>?WS<!@S4aNjWTZ_eo
5P~F=@RB;Vj0lf9$>2&g($do_Q~Q%Jvj<FlG+KC^6?`_&^Mzn8YAv!}mU=wg<b7zx^ASgg)qR1AA|N6jRk&>wR94tWxQ<+DI2EU$JV!{0zlK>pU)Sp!Z
(6@-EIU*mh_17emKk{YEx6e@yG1L4BV=u;CZtK|Xb>*F(-!1F-q?=+Msu{h|8)Vy_$Z&TV4og6`ENlmPXg55GL6elEb?*Uh1Aq}o`v&+Uk3q5cN|LY>@
`RfY^>yB=6h+Z&QQn~#t4Qvr@o+V2Sa#4~pb?nZ^^g1(WnMeJ7XVJLX9sEJCtSU`V9dm1C3b!o#(pEE8<ApbJnoHqAMhsW>C)i$YAsO+74y!Ki9jh}#v
R4uX00R87}46pX?uaF<cA+-E(RdXO{Z}K>te9l;QyfS`fI0o`5ajF-wLVu#YF>3XAxtjsoyiDpSYv?Z(xXHuUV-kSrCQf!Gd>9Zbq+d?%@!Hsl?=ovWK
PWIe{Rr&|h5qkxFVh(k{%xb?{*4_W4*5pvHqjnVb<U89Kzn!$<hfl9McV4Ns4L*2nwK&%_<euoCS*KlR<zM^5}vaBh5Ve!wPdC|Xy)HoX#(rC(QFg%wK
j}bq8UJ}mu*VKw=aURJl6O-{pLS4B6_iv-~8(OUTIY9wVjU~FB~zNq<Gm^D?T&ai{buracwXa^7X~a+Rf`q@CLu}+1SxXMaWNs7@Y2OQ>u*Xbq^pVM!Q
h|^zB}JQ+0s;VBnDgLm(eV+*%o7{Tm-d&tD(4R-wK+;Ua`oeb&(5<B{YosSs>P6x7u%0iOX78uOWfKDN+*%+*pj&$6<QP^Vf{%<l<6#M^OvR;Gpe`n+4
a<~^+q5!dVMjKlB*IB?>pU!fhtO;l4?O~QeVlkd54SNWj@u#hFXZwIZ;X@MYp5QW0Gos*aPPCerYw8Uzhbi+0x_;j1Heth~3`AHE=Z7F*kjDGH4JnW?m
NPgO=02b>FIe7|eI}iGA>Q%3^OD9mDqd9(o%|<Mni`={UQ8_9AJU8st47)u8D-e0>gcq<~1>cv!<tGN%L-mN$R!V)u3hqz~G}?szZt~(xPN6>7*f=*JL
z|1U(wexPCx+W68Ej2!&Cnkh7s{+er^5OZJumE*P_+pC0i_Q7T^%H#cTCga@4nDMHzD!S*Bu7+Q@h(eQo{I=pi?c+bjW8``pncs_Y1Zm>$7j_cN}ZrD8
6ejgkdj&;V^T|IDhZgu+Kb)1&s0lW9?PF7Z7pTed>BjyC6UQ#+iL9%0=Sfjg7n*g9`E;=C7YEqE}}-YWITpkiqMt{12yc{gmk(&MesN6w7iWX$tqa#7+
Z%zz*r22tA2lGd4N0O)uCmsTAssen&l2Qtmvy?A%>Q6QO9@;=N{*<3#wM8Bf39;q&yE^&I4HW0A0$>nRrcYXSHCNWN>J%W1WGf2Br5Rupc}VUf4t!W*B
zcuNjYzpR%QoB+nRE0+T?yE1EEnw?;8dW}n9USqg@!lszH{JH3}_5Jxb@}q5Mh2B}vBwi5F@>n)(E~U#NT~Bx0i{QI|OOJy5Sk1A`8}Hob?jrFe#-*0+
YY-njagA~Qd;U_x-7cSeq?Bsv<K)X5`rC-h)~^?oK&N#q{1h1UUr$0Vq77X>8*Le0F$S{w0Pi8kpGQy*84!hFVY@Sm?87!B4{;NyAIhQ<z2T=Y|2%=Ux
Pq9X4a^a?CFun7%Z0U&*UTR3dw81-x*ec@!Nd0Uzz_QOe4%@l%f0GrA6X9(Wy<b!H_XZ%IkC~{2Gl?h>z4_je&=j?pO=qZ*;r7tPQo3r1L#D%qebe!L=
dTz1%ovG*sPqg?<s027Kk^?3te|>E^uEelKMT6Z^O?yCFPZn-|FclRXX~6|MA(IowA<2VPov{#5p&A4q$)~T(5&T_$=k~;+>pn-lqF6ebLQ5%7Lfm(r-
eiCgYIKpWjDUTQ-ygL$P~5_JFuy(cv3Nbs-On81b@J;rXRZFYlJ{6hK7>6`AQ}2K6s)es}Yc-}r^>BofmH#y>q6%A@b_Ps83`vKzC{bFh#4dc+oSyZ2z
GbbKzpRX!v4XP$EN-GcrE62-RjkKg=IcWNrOmhMG%9I<4ug)`lV?6EH00+Jm>l1VGmTY>uN-PA&}pPshS$Wxvr!-x9mr)i4o+gi`a6=@SRU3F}eg}m&-
#@%ty&Lt81+F0srRPW5=n<&o>In3%A2%cJjg+{c=+SCU6lXrhH<%p*?P)1or`8$lCDQL5ViB?!Y!<0r9_0k?TdD*<pDz||I3mZZQ|7iP}WfCLzT(ymCR
3Y}$_MW5$Z1xx(8@ZsrAG$hHqQfdS(ui8aRmJ2BcpuL{zXt#=?kisu!8DNnPTPt0w^geStnU-6RS&!sxvFcz0YC80X1(Z;YiLj(fPYH+SRDOV=gzlo2#
8l#8?m|iEzeSzpUc}=g!jUg8Ec|~+pb=nY&fw@&nVjQ8h}o4NAA#n<EQ6ivX~gZ!%O3h=X+mZeNv6dG7SFn$-w(zt8A;(Z~GuDHTFy4sR2Nl^vFSfkwN
#MuT*{s$#&&MiFmFfPoPK{%8rOf)F9o0iEmGKhYht8=;*Y0^1xkCcvW4ZUgxrGrBw-4r{D8OQoc<OQ2|_XM7g}f&}ET5D?XYXwlMJ;1KdM2jR1;yhe5I
%tY6;zoXct~`|a?m4&u{q{)rp<PTn1H!T9{L)=05N5!zQHq2G7akSpjboQ#pFde1C&<<D9W$^zEk)-{Ri7;eDJ57J_jVqg%u-QQ&>L;V5)SqH9#d=P-Q
>A|ML8O&_03H_k+zxi3uwzW_6k)ohtklsW{;-z!tWlX7JdD(U$DzDk5-F?A=mz+QoP{t6`!<co3sQ-Igx5}IPq;J6bXsCR-e(3|6lF)weOQ;Vr=iVohg
Zr<|>LUj)_4oX9Qhno_y*#%Q4fCtNJ(Cu2?JSp*7CAG=m|({PSBCAQ1G6%a_(6lN-Ujv}o=pR)*LXa`<c(~naGE8f(F4>6+)z&i0$;{nuj;-RHQsIXcH
tV69gx3^>Q}wwUwpr>CsjW$$WCV;?=(a8@ciiDa6qFp?ToDV+2SXne{9SwUY{O_sRLd$?~b;SPdev}OIUxn1=w_PlUnk*V=GuwnQLAjBAY=ttJ+H4O%(
c@=WHNZN<2WydUxQQ#^|$QRSz&ade>$`H_Fjnjce%7abL-Ism%bt`A@Sf`d~YYCgg62_7TA3TXj#Mu(p9buZ@k>XkjDhH>YP^kqV$0ulzwW0_4}n?3|M
Iz{ZUY?})V118l!N2spjPpN)?o^T_j|NT)V3r5dm1(6B*KhgH!QC0Ku7^WfuITz>2;G0*rFTaO($cU&4GBK!GWnxKvFsy!RbjV-q9F<8LGKs1}?!<mu2
vMy@BA;ZR{x8{AKBjo_1YCgzAp?>4@ciK2TyuR7c!COeKhJFO3wwS-fWXg3;64I>uh`78VMqZ@ytspCqB$?FHtOxaxt_85mF`n3`QsZn)r0Nr7)92d+X
Yjg^Qf%|JO4i3l%n4IOeF^*j^$t*4UUJCSE^#F<<xr0eH(6x*)^tJw6kP(_wCtCNSRl$?UzlGuUU7Z}#cq^<C3KZIDO#%o(#;|fxvLZOr}8a2z6$jKqQ
N0A$N0UU$6@7#O6hoPOnG51FJ{6oXkgo9FDa}<)@`PDP<LK!6I!xzPX!-6aIxo_=Jz$fK;-OBmIqqAk-1qX?w~>a)4qx?igP~0{B#b!(J%9`uk)NgO<t
%H=;k4sYU5q&9C-ewyF-=xhImo%dcjQ};B?Boq2E@?u*Yl#Q&2;FBdw8Cn31PipryWR)>2r`pryB$;7!Q1q1>(4Q`Dp#5Mb--z0f$%z{^oT^hXf_n}gY
&M@IUnfEw@hm264baBhHMA-hF4`_QYnept}>g7FkAjL~jTpW7mRb?Cb#wks|jH`~#>1uR%uC$Nvn#d-RGp|354{@|ryzLs!G0&cej{YER(H>_Lb3!>#b
zF{MWPmpjRABKl`@3s8>5urcQR&5oc_l6&Cr}a^m?jYu0y77_bfZ?vzVsZvLnT?_=lf(o1aRX8P<vD*w;~5Oh<0d?GYP1O@oXLDu?khm&(LImCfc+m(7
M;~6L}zdw3su=U75(b}h+z}mT<rhxm%sj{SkAHh%YXdK|Ndg(()a!RE&V5q_$$tG|M|cE^}qb(InU1%e&F`se^`;d{nP!}H}KDQQsQp!|9oflum1a2|N
X1~{?&i~>c9Wn{rB(cCPw^2+59K?`S(uyKmS+w=dXVmpUYCtpD+B~fB8#3%)gb(yq14`J-cuD*WZ8tc6I-suKKh7|M{vvhxs?h`e$7QyWus=J?w)&QS_
O_Y;`yDaZcr6u9U)}jW*I1&a~O(8Ph*pzi5qcZ@giDlh+a!EsOT3%3$~uxm+=IZC(}eb8@}BFi##UrcqW8l=$1{(aCs}=AZ5V;j;SY_$;X`U#Zm?WV5g
k_b)GVKJ#m$Tq$B7efoF%f80ZSYJ<<+e_8yT@v5+b`R}&BswcjC&b-m!&-y>tH~(4BGGUzBrn(5_g3O%+0liK?fA;@(*Z05L|DW~ipZ44StpC$~&{D3@
@^6CL|Ks-iU+n+yj!*sn*M9#mwvXCxhfx1!ul@eR>;Ds9ulPBp_y75FDP}G4p3s-N@vUJF0`kQyLvePz(&;N8!3`lT@9QLs&x%Y%X$N0p_HM6YJ4=cl{
N4Kg78`R~$(M#Fe10zf^JVmZsDdl`cU6$#{))rQ{L3;dFem>${VvMwoZ%C{ThYmAN>CSFcC=9zgBvh+>ehc{XJ6$qX7vYlQsTMm>_)NKT~eTbKX|RZCT
H!~TdVjV!@ON@(QuS+)uZ~0Y}{M-&Av|XeBBL|5BiutV?NxSKb8A)d~+xLv%kMB=jcMUI`f!`8@tGo^YJiE675b2g}NveM?3eWmCc)c+%%J-oNvI-t&H
9JH?Nxgdw1EU2~<?-RsPTQ-4wWu5PU*mzddm$P`x71Z~fXj4nsLFgP%HT5$>2GIR(GX?W0G(;Z3DY&-vQ)43B?%9D-%KlH-MsuXHzai{NXcc{uC+UP<>
q?We4_kMy{1j~+ZpA$J<%R%dM2<D5Vh47+QtMjPUC8+ria)pSIb5Zhb%yxj%%5Gb446Q@<L>NWDl*RgEmJhiX%m5G#pU9R9f|MX8D+R6SKCB@*6fNO3o
cvk!4F@B|6%8<6OVGFh|YET*4a}Py<45`;%bzshQvy5~hDc6@X%d`G9S9arg5igSc9GtuHz!v`{{ONzS8ScKI;xfDUR#g~}PZD3k1o!NmD~t-!GmTL|1
Y+6U-Uy`!=?p+nZw~9whXGpgPy8Hlr3U6%yEZSEx6UCnRbu6dL2@7rx?!`!+M}9ZC*92{n$8K(56`Mzo-Mp+(%0X|i%o;hZjg=gNiZV;^0(#Iy%Dhe4J
5ohPa$&_P@9qv9qYlnBb)C_)!k4_@u>9g;`e^pW+B{&k6>>Gi=hv(%pXX^*ZFQCZt)fV#5dndQ6S-4hw)0{rjGwa;z0TzA>`kt-`|w+`7M74@}K^jM#A
4L>)4flgOd8Qz%2=s{mbu@|7{7Q{<iSyhUae)J+S``rE#(-@E7*vUitVRF!V2f1Dt<nj~Mayd&K|E9!cg|V*mZGZ2S-O-*yPKx;(}*U&`Wd`}(uj|EqM
Qx<5tF4P`UtxIT<g-dt&;ODi+frji9fBv*f;MDF>>2!=XGDqh(zet5p{D8L-hdDg0#EEhK%Epnf29Y(>Xg?j|_un`>aC<)l*#m!_`+)!u?aYJ!C9nL9i
{kT?eQ8tG<oEJ4f&R%q=g^Rx7OSSk9KI}?>iDV-d?>Lw_a;mD#zLV9444x{O=_km+<PyvWY`!ZZf;P;@OoiEol>jg0tdxGYE6V3}6qBQK`}2vhp2)KH8
Oxnz$b&QhIWo5xjj1@}re%0JSI@rfLrl#aUT4>Xme;?ajtY+f-$u?SZEFyF#D=A|qU<^Wt$Z!hOnO5^FcjUJJKH@rVoIbD#op2i+^yf2lR0l9m(oZ`8P
_OnXvVr9fqbAn5L{={Fw_Wq#M@Ij-c$AWI5qCxyMFNn5Gv=x(H?qoA(E7d5jVBShR7;WUAJ9SK>BuG3aSrYgDeNq%unwSZOm6GIe&Pa1p3RYMZDf@9qA
{g8!6TKY`D}fANxSuCwR2ANlMRDn-T58PCZfI9~;=j_450`mw+sW!-^YBl5tiu2k)1{-?qIkujvC)@c~Bb<$Ti=dobXm-9o>@O~u|3<(@0&!UwSb$F90
zoH~PIUeY8UDsCeuWb_chh4E8nM5!<6E1X$eJxsTMjp24w&4PsFg3^HOg6XCfU)Kk`RT|3t2z47b%*=5~87+aVVo~v~1zQLAL9DWLG0+Vs5Lwolccg*e
<58F>XchySuD&1KdW$xM`fgkNC9xbp8Bfq?Yt)8g%ISSe7)-apgA?#6r2`s#GyPsU7az<ZRhA65H}h@N(gPfePW1}dzr-ZQYwE)OyIU90bgFE#ewu_{G
K&TX-_&jvcgoN~8DN6d#AIzBO>VE*Mq&e~s_~WG=gs#yueXSgRfg}4iVF<nnJ;|-a#w<;<GDm<4{VC5OY1Zn*Q=v(gEvY7%$rWqUloj@qE~#&x3h3I@<
O}Q(9pmFsnJ3GNS=w$`Guy}1f#keNMKbY;w3ad|7f{UTTxSFMYOau0~t2h`__}@o%QVjCi#7f-;SQoAu3|Aq+R(onmpa5tF7(}jGzJ^`J2T)BC{kHNW<
vc7s1*Bz&^qNKujJ;?5}pirs{?{r#d<tjpvyG5UqUxY1@^DZA4xJ>Qg1<<tXe8ujr<!9bTG10m+NLEZLnQC7!PCJkY?#BJ3mI6?hQDS*-*Y{Mwj-Je|e
S66kDWf=5PlrbrRU8;;$-PG^e9FdBM#@$zfKW%4ERVIFw^amH2H_}QJg^V#=iksp?g3M|W{hJfBconFFl7Ob0rb-%BJE+^cEaR%vXyC{|5)(e-#b>c&0
<^H~(Z-_TGO)G)4-mG&4Rl>e;LII}8ft3i+ChA0+&I)<x4$J=n(C7E2Ut^a6l!9(ar?;_9^}*$G;}u%Klqbp*=1gl?P+;HtK~~JhI;)>O3Lnblb5txVp
+xUOe1x%43sIeomCxgKrE~BFQoXGT{m7z*y?8%*Cp0D7#Lbv(zt=7clnC{_CmXOXB(yzUA7LceyN+Dz;bzha95?+a>#jx_7v$e>x?A~sLjweK1o{k~pj
PY4<<Zu-*rv5EFR)#2yOg2E>9KpCpc~yszR8T4A$ltG!}c1@4MxqHwLtV)V9x`Z6FlMgY)sh+AyTGmQ-C_qhh@Y1ea3`;dj@tSB3HLvE2>oZM$y__SC0
>7fH%*DVqj2#$a+)O0q6ax?N35C_f<N&7Dy6t6~R;YFN9TtrYPP;we9BCbDcS2D-bh!*UQ4t8gL+|Z_q><+9$ugzV&6o{zYx~q32T^Wnfovp1OKow2#2
OC2XO|67U+~Np#`wcJ(-8DdYJ2$0oLnt6~>xVSI!Xr`#D^$w2aH7;`8GYQs9pJ(GiPdSI}`9!-s=>7c6Ra@DZCwaI%Kn-c~26-+l|`&yh1<3suiEIw_=
&EDlqjhAnR2|)9Tp4+~M)*wbz9ZzU;o*U&6_oqP!u>C~QzrA-y@)~v&a0}7Kx3;muip7%K);Hif9G8uGpJrg1tQPr*U9lmb*X)|G1rk7XgD6Gu$I3v!S
H*<In7{2LU17-%O8_u<<GugJ(G%G+)P``dcxfZwdc(LT1KUpp75Q`?v3-G$E!*Po+K=tB)zpKgPlCtiK65Hikfagj*1TBgv6O9}4Veo=1J=i!_eRBae%
6jjG|-dip4u!}<$<;j6o>IuF>h05g9aI8<=Lxs$ZxxiGgLW8iUq`raV>H>Y=$#jpC?kg(>KDs*td(Cp$3L;XHIM)Bs#?AI~uz&G|$YKFX%+fK>+Tm7Tu
moW;7h`{YGwR)y!tQXZxN=szv}7W}!qkf;odMnb%A9puV5MH#A?(4ml)ZMI?BMN{}Iupt0c_Rbd(Ynj_%ecJ~B}kzkZcnZ}Hax5iMp#}eA$WElsYs+I(
uYl$y<d4>#U!~7?P<t=W<T6WHcz1rwE($n)%(5At#Q`Ak8xK#9ZFywQXj5SDrQR=S~6&UoQ@46?O%WN#$-g=RZiMVWlsLopbHfV0f78|jS>QFc~`#oxe
#%zZKDzjguVH1&$@Y?>G3gvKZ&U`Xf@3ij(DD20S>Bh5W1Ru#EMv>ds20gN{KB{*WkP>whB)PMF?oOKslOdRCAIT_}!y|7!uxiDo?WttxEW;ggmEXSSh
9R%@1l!d;Ks+*Y*hH4l0PktAMg33>o1|4m9KK=D0>dffC$)H@_?sE3c)ym>*vS28H)iP36+l%qZ~^bM3*7FHlkJis*bZ7N#67P0-*6CLDXR7m@)d4RS>
iPE(?;GpdVcY0w}7*?@8&*^cM+5d7c;h-qZ|4f#SQbeAAiM6x7XI!)me^7QH=1g`$lheBP-(-^q`V{bBznMJ#$bDCgu00)`ni>o4>z54g&c^(O3LQV<N
NE-#Ep45{LZc-jm+LAs@Zym59qRHD`pDZ&D<;X|!EEW|@tm)(>C}PfD`yysL9!=O9T%5A1ePlpqb)$2WkJiA{jydUS!K?`Vens5hIL431N-RkVOc!CVx
t7w@xd`>7kld&BrwZ_1a@_s#&xJb98YJmZ<25FvQx<PEb4EN+``{zVh8h##Hz^(@Sg`#mCzhs>56(e~ROPWNC34wbdi`7wE&^`9!ere6Bm*u_ZqV=vtZ
RCsec)&+<0fA6oj2+HcUfv$}czvQ<YGHzT&%~gN**<8RQWr{h)KCk@>ntnu|09HFJK7p?5fI_x17Q<@a@Ix1rc>i1i&`$)>7V-Jxe)BB&H`YnpVLiF7{
@7O!w>Q=J`6#W1^T^Mu-pJ0_h$gj;^Gs0|u!G_^u7|4(Vnxa*<#iF-=zDqTfunmK6b<v)gV&UZT%bAgemz;rK8x)$icS$$Kqx6gQ+L(U5oF&BZDbwUrV
T~9x8GiVf+r;c7v<70gH|Y*LvJ_&8#*}3zB@Nm13ndl*Lg}e9S{;74J29wHiA@A4&*oFd-_YD!OL*M3y@BOiBH>9Z9F*-)_Zy34NODoeS?9IM0l!Mk0|
XI-I(GQtlIPyS#WQqk>B5FsI$|@5{8>jRNFE~3xWVi5kQ3@9FxhruCp}IVBKw(_Xaqn^yayh1R%%gkZD;R!pqQ~vh95m(gyTZW%)da2{<jcIM6DOb-<z
xwl(=%voAGfw-{g02+&jnQ&hLZi>r?N6F;->7dn%N$vdOdv7lu*PvH5)@VQ7pG>ThOdjnfCs)bs18i)+si0aSVgnVOB(}CQ=bVHA6aqdpCdPpE5_b7O!
)&(+eje<!eiH*v*wU`oA+`(ii*F$I+O-F8zHW}zmwl}N|9l~>a*nYR+du?i4!uGR*gF&_Ch&FcS35Ym1=nroX2RXCs^e^`F&U8$&y4%Ll-y$d`(+@y+=
MCv9@0QP{r6_R`PlX#Q230+B3Mv8Ji>CMc9XJd~DHr!LKA~+YVvm=`Fi?MntDM$ZS>X2TH?M4uIy{@O2cf8y0_vw<ZfV8Qce_EJIyHwc75WqE_p<*Poi
`Hjn5SK8Qo?r7DPg6l%?vh_tX!#!UlOc84^N7w`V20_SWXP{=23?AMKea|9#IQWtf*qT;(86|=WT(vA{*H>HiwA3A)x{WHWHL`<~4@f!&d|W0DEjK#sR
(@`Je=%e0hv<J`$hZkW9eqhW9pd{VI$0ZX*F0i0oExm4ke$7!N&drM9)9TYQwFuGJ(MPbq(+<;$6Y+b`j}XSv%(?UVVLSGt)%XCVvas^%T~dorQ~TnUx
!BGX2{VR;MlTjois$1n%-3GJFk$qyRjNB7N@?sYqXT&HpLEEfCX7SG$oC)3i~IpBN4504NBdk{SmJ!1kLVXX%ldvvG3_(jgujsVoB_b4q2VIq>wQC!&b
gR^AY8T<HH)S>j7VKXmZNYS_qBF1whaAWb<&PAWY8*@Pa2Il!5ewSbSg8i`9?;t_{N+!~?+{cavB}HiQG<Ay31)oQtamnu6%zgM`O~XQdd9|{(7Aayht
oJOUIJt)1#$NNvb}ofIL1?zr>Pl(sL*6*9Z{J~wO_nHEf4`Ccn~tDA$V}y7ee$D#ak;R)*_W4Vb7-|^4MZT%2Twct41*dkRbG|eHbL-8c9BF)1I|)cwU
1+#p~ctzbPydyHf*BlDy)?T`e($_ERx?ehK+(oc99r$Y)(!^t9|pZecpZ+d^uHt{`oYQY1^RWY`<53ZlUpo@xLZn+H^h^Fv$6w7jv2e;x}9$OI3z;c_6
t1w^`RatUr}+p@Y~jyv^WFh1x3FIl!4!b(gwU71;vpoG#*F4BJ1g6FW|u0N^)wNO||>iU{Q)upqOGWRvXBOz8K7@tZ$Rv|WiF`j>g<i^pnUzP(@0$gLR
E5D;f)C95;5Ux;*^A9vh}46>#c$<{1Ge{q~oQHU}h`uEi+n*|Nu>4sE<UVJh9L_u^m0gK`+j88P@{qhXIl}*i~F!dVkPoM>YB@Jrg=<IO57vD{byG?ET
p+tlkdO$e@iIeYg^qWqb!K<6t!u|#K`5r~f&p)B4f{g75+t0-Fz2usT+qkm6!{GR06X3`hRUk;mu+Hwxp<C+CY_whSax9{-KC?X|gkO-V8Nj3#z3+a|Z
)aW|Bb7Yi^-)+E8O4}78S+)lWBjI4yX^wXzou&JESP`q;1#Pe^!L{dY;RfmV%s&)jH*1n1_#V-cC=8Kod&s)5P$B8EN;ZdXL}?vy97jDwCMYB1s7+Iq0
NWnZL+yenW~KD{1QAY^1@EiN-j{-`!m+f9NDf+cy6cS!}{bl5AA^_bCe++CosuIAJG3if<qx;t<b=`Y9n@hZvg}5;hEbML?h^LUxT(E9v^_>-c}!v=+z
nFYIcy{HuM+tlcEQd|H=Zm=TC{*dxrBFa&LqZWvgt%=QQ~FS?KS|*XO~Yc^vpiW_85LvzP$+ec>I&|2P5=%LpN3!U#l8eIR>7xt(q^a#dc9*m*Z#2hq`
dQq*s_eZbdC;(~5NjqFXhW6(H&SMl%YMOr8#hhKd)C(W-7H|GPH?sA|2;EYLgzpYSzDPj9^@{NalAAjPEyi`;GkDWQ!2U{5zcR}CQ-g`INaJ0^4cJh=6
oTh@#l@@ETeIR`GG(>ls&Q~SD-oTqcU;_J$toc5(zK)e*{-NTHKmesbpWynvu5P*fWUX4m3C8MvZ*h*=tf|TDhv=~uz%K2VuZ=-I^&Eg;{2j6*^M1CoB
!>PMj4Q#(`U`{^3+r$7I=+yP=ma_iIXqx~kIs#(A7~rGh%qcduhN9tuE=_L7jzvcXa(8rUW^_yU_%;&{#w;;qjM>G;wi%TcCSeHZure>kRtd-4IeK4M$
?10nGXi~@6M0Q-?x2t=&z|4@h0Bs-DZ&Oc)$4vE`jb6q0?{1MP#y#l2MH}qm3&N72RJ+lY{(TSgsrJFn@bI8T3P2e4DByg+Sa_WP!v=&1Jzp(2*9O<eK
Nw^lU_J_|z|6&J)Ppd4D|#!=1saDbel21(r=tpMqM9LdHS-RvzTGJz)MoUZ{L&9i#2M#v+}-E+<eQ6#^E}#AA@b<$@#Sm(0Ep87S=|^%a00?)G`UA3i)
kv?IQLI))p;9Mtg;`(_8V`Ht}5nMFGLspo2ayQ68dQ1M0aO}=-~zFrmmd&HRm-_q`IGFvL>^=kqDG*XuXJF7=8MrPONLUFZ1M7!-9_*^YDyDRL!l3Y|}
F&KDGcTZ_1!GZcqsDU1S@fz||tWS4vNx;llBS&Jg_CtF+_M&$iwva1e$W&u&pWf6FnKWy2it}ls+pu9IOMv>=Qn(!zneWe>3F=<d4620rrzGsv3oZWRF
G3IFn?ECh7WLSdb0wQ;GPxVK`TT;d-gM@AUx5xPpfgDM+##QgsBJBzjXgj^1tCT>UMO-ek!=WK%W<14@P5-wCxre=LF$Qw%p`)(z9RY^y?GlIF{|0Ss~
7>!c_N|vIiv>hgCyaPJ0{tOz)tnohouMD#VMqq-69c5AR7-=pp$mhDYSAbo^ZnYl6@(YlVSZpyv_5Ay=81x5FI&^o~H(s-ozHHuYUgE3G!oT<kv=x*dw
}L0vZ5wjaa|TDxYBmxp*UADPL{qM9S2}bhHIg*te36;?Uoa<$k{wqKjc)UyjeKiBy5^m=cToK$p&(b6Nn&-HnYSynC~FG>QXqYu!0?3#f0_w@?Y(>G%z
QIxiL`vxowNJ?XFc>|lQD@0*0KXV`3e>O?a{I*$eddioFZqs0xUP?#+&ei&}#n2kYyJum^3{&3DMLB<TyMsEn6?OWfDr`Q&b-^2K0U4F3LD>EA4ctTG%
H@Sj!E}lu*CQ%dw*8Y13fRZw<2p)LgTET7;%(Fu1riS$?HU{qDKY#b1SSQNgt@Rdc`~U*Z*Ux$aWRMM=@QnhUBm0|qC~{|S7j8H2#T?EZ_@6G8o%Zf!t
PL>JrhAFo4ixc5+C{_)Y_~}tr%hLX^+|m0ISN0-eEJy;uKK9K!kLq96TW&OlmTsNaioq7Ofy860h3R_$hbh~k>@l(q(_+}aMrg;%gSg4A{~m*M{q#<5_
mof$_xK~eK6Z?ffQ|?6>SOpAj}$5-0cP&-cskwNx2)SQ0I8wOfEo%H&Ze7%X47<{)XLqntW~_DB~8GsdX?vPkR(Hb%-FpND1Pp=6>3U%YWj>nM1ysKgy
dUj^*Klq2TmNdoKA#4*|wLlvgu=b5J0np>}+63?pbbt&q>(>o_3p$WQkKTad~PnOji*3!on(-+nP0pYB)_hY0j9GJ57&g<5gOnelAY`^DQEv3xLrXf+H
02vICq9W1U6Bp4h-+@+e0QC?|}Mv4u<L!Gr_f(-WW-FxPXLl65#Rgop8#42jQitJLjki-*#W4?vNG4|PJ((j$3f!r(L?1}r1n6D(`w&_)t9o;q?TF_35
aJxGI`LgX-uQU+@J{#A%A0lUMuBHsMVIlW`N--Hsvlb^~scphO{EGTeP>Tc|ZUX87^?p~ZDyX3U>oxxKJe4l7ajpv8-<*RU_{=hO1ZnL;{=K|@RjbDX@
-HOF^36ehmfL2QhOF~uwtcxXatT~+b9`VX)h%ixU=`S%4p>HleDn~Q?--l#_zi_+ChFETP-JJ5OpJ#74jt;cdiwXfp`7=qU4TLVV_uXjATR3Svv(hwzI
!IUw^Jt>FOu%40pMjuL+w&V#vSgXCQ-{2ZCsk#boATC19LR8M#Yx#%wm2``c<dq8*@j2i|hE+1BI+9;l4f~-|rIkoB{R7HsXxwdp(+KfMj1V1D$`nJ}>
}-_m$I58}XV*v-1nd0?ZgbA42#3-9PE7){4<X+>V!#y$a$j=U_A)tltg^@*yQFYR{&*YI7%L_t(d^E2JN&%$^b^V7R+ebWo8-(WcbLUYZO6`LBB_7w)A
*aIx-;dOXY-Y9s87vM2NmTJW?){IPO{FLGdep3Ib*;fDLc0A=oi`bD|<&@VnT{@mcWGE36X-=hAy-ZE1X4X{nm7cUZDN@UnjXM^R1<r^oao_nJi4EhhV
t%ZvfERi(}9TFYO*Bhk{mv-tn<e#%~`Nbr*Xa@FEf23I=(Keg-6#jYX;scN$`t2%fo{H?;6^b3%CU4`r**4m6;u<)jLpQB=0r@p{E%1EmUv%3G>*eD7q
aDEJ3kZd3Vep%7{dxp1%r!Oy0G0lHZP>oA!JKmkTf7UH`N?C=iPbjoyz8_1xrHZ$(i27wKgT|cERR0RZ)m(BZAtZc`4qpPHAO30STf33w@0g{vmW?%I%
pA>{H;@fO8Vdlg$(+O&-+W%Yj_yjIp--s5h3Jf%f090b&@gUtD1eh<MVOapn6`w!2`hqL6)C2tE#fk(Vj^VM58*}6%RDZh$;&CiQA7|d%JN4XxBt`>V}
>+wF^B(wU{^ohJ3y&sLB?@s;7Ee$yiNooKX&l`l&B~cQEGP`P;Y+!cpe@#!6nWPr8Yw+5i5&zqeH9yzk5{V{60d)-=H^`*=yXE4)YO@3btJ`qAE#8No|
sB(pXDZby8)?eEH60T>98w_Q7de5gLQXg6j~*?|A@9{1Kp5m30uA!!q4ieSm5cXZ0CXQLQ>d+SRokwAa%zFU6CNas@LtPnv_jqTbU<b##o<p58cxiiXX
82|2sY3Vq93!9A|Ell5gEr9d#f@WrfAmbpLZ*_eS{p~l2y1h6Oy#5M!F)Uu4!*Hv_WKDV)o{cx{zRGJLM}TTCl7t1+(m}5xi_)ndY}=5r>QB>ve48#JU
4!xMi^zg*sF2YuwjtzZx2%7`?L%u0E8khvi|eSoFiO>}HUv5OR~=Q70Hm25p<H#Ih*a{##k>jY&pE9TZyS`q!kpY<C8w*$40!uJ`cD5Kw%rSE<q>@(6o
6+3LtlZp$3^>l#>!N7ZHf?fT`|`yhsW1yRN{j`he;)stwoQ#jUkkI6O~O00B$?WKwM9#A1I2AubNQXjVK%;y_qH2g9(`trQ1TkVK2AQe#7tA8}_XaZTA
W2pILH~XkT|6$Xr#0t4ooy8;UIbmI{*60tBRkH))pP!%(456&C#Wb|obsf;bg-kd7mob?+SF@(n^|eI77pak7t^WwX2p$n^I$Q;cT&Y>kA@wiKzbUHM6
FBe)>{TttUV<gH6ZaQLzFTI}y^BX`#_HLCI>fL8vd^dNO~1lQ{Y>ITN!$ieLy=c2Iv%=;4HMl}W^xZ|;~s|ID;z`x;-4==#@e@`!54pTPJkthCUaQ_~@
ZH^hGfgqgUbaI0w#>2hWE?5f1ToiAzVRPl#oru`iB_Pu%(cM=rGKgomzVnDvX9LeM!4swqH1NASl|Q^CV32j(J*NO2<Zthyk`OP$1Td7K$>q%m8h|Rj0
lLz?+t-P{N?i`1KV)v~;vZ6|XKaZIZYUiKzj3N?bGn-V^*`btQ?Cg+j9+qiN9BYq(Ep{Zwe<`qv!LE(5eaq!<`1PzRu&NyZ(nh>y@+QJK0sm)>d{SH#2
{lXA`dwo1A89`&ucKT-a**h8VF}O^tWp<y&f%(J#6%wOqy)#5){9iwT362xETVALKKf)=h(ypL-^3-p#QM>wcexgcmH3>ZbC&>#SQ9b?~IB#Kw}Gh!|}
t<>}1H{m*lAHg<v1uP&V(rf%Vny#iddAo7-?aDqt=ikL3nkqoG<R)>UAc3Gd7*4Eom*hVW;^Q*Ar#WJ2473?&e}C-o`5-r<F4#*s@;1NvL2)B1`}S`Yy
udgd;Mcd8Fk3DKy>EG^sFVJTLSzxzY@G5B^f(#8d%ekV%VTvQw3gM8TcR+_+V61^e6Pz!2ckn4I|2jRwwY=YjUtffJ4o_EYmQp*R<u|GQ!`_*?r%tDly
<sOi8lnwGm`4^(xdh4!<sIg)Ei+NY;E|cIvJ^c(VYsfFCOq)u+aCe((^9~rjk39js&K5eSFY^N9`F(y7|9IGhc+s?qvYrLLMxhaU1z`=j(6gS7g}gSV3
)s!OM_~=2ILF<Sxa^DD%l@k=xW8`INVRW>TMgus@5JVMJlHc=w*yl67UX9Tf3{btIn@_5nl=xwB~5kiF>3e17=HX~lAm%UvNHnGMZQ_<yg~n3wj~UrhF
mtpY9n%wxZnx-t;%DPLF^2?#-Oc+V^lVLCSx$HhUfrxFJjWw8qWu8tD_pYzq1V=ni}X*7}UTRW<f*4(hxZ(D&=*YVE(ZLqxI@B3O&#OOFU=Pv@>qr73-
CJWW}cAQC6{b#}b${_vAQWn)=*?1{O)k81#=vlHR?Gy(~bKIF96H?&>U>X+rQDJ{(^EvF!-#Cj-zmH$x%xp+AYR&Eo7Jh3#`^2IWw?UILIew!Ae8=>ID
;@|Y@t{+fc97?ttuN`M}qHFBPdnXw`JkZw=qM%d?Dxfj!Y4sc*J*nX;CKNh(U$a8DR6VE1((tguN(*1^8Mzl`+fF}c-he5Wn*_GR6T?Gh&*YEo!aD`bl
+@SxZ#TUk^_N}yWe#d!2Yvdaco$NemqEjxwViVWt10UJPsg&>gZ|r>V@<NVp%Jy*~jD7^~;tpk=eR4utGdDdzNLlgyP$<0&NS#?nkJ?~uCeZ09nQ;{I`
S2pVIb@8B{box=;nmx->9BRyO;}nBG%RCouUQNl1n>!KuZsKJhz)hQ;1bUsJoCeT;inDjw;Vqk_hE<XhC}d0>U@L$)a-|5p2+0E`d1v`g108jFMO$?T2
=uHP%=rIi60%GB@9$dl?NYeK=EHmsnc*hc<mghg$D9rGcvAf53qhQtzGh^_q#upI|^xh9Nf8plAwgQ9-+CRpO^7QSQL8z?bhwkRQAvxewcbhPqpE;>K=
33C}BYbSU`%)lz2wQs;M9QiY!C@DTeRktBz;|j&Jp{GD5Z)5D4$4u)hYj9je7H6Hn|OpwoVkYgCC~e5%akKNQa02vR3TR}9<|obOiwJ?Iwc$ZN`6jTBY
hCLDjwIx2?z+dtM1lb4#$aP<)F%e%@sn>sTlOhX;|1Al4r_8{(|ju>)MS@^3F?3%ChA+2o*>Z4cVgXjxJ2I4}zGw2BY8Pt?%#M0mW<G|=1&GXW%2AFuO
bd~g=wzJil3Uj`S1UlKs9<$rpI+*f|p_`SGx8rf#xaU&02nZfUdCRT00r|*R=TvN2NSnDb(^%_6{XdU6Ig_;wGnPOs{S<Y%x5;a~s!w)7|6FsWzf<)U_
}o!-;bnC1yNx~GdR*!u^zX^Dd)3S12J4&leC5G)J%G(sBmlQTbOk_7K<5%V`T0|hF<9JJqm5mX%Ol7W)>q?QsL*%oc7r$>S1fncsBC&TdB<9OsRf<lsK
da1LI#-*^COig<=CvQl8V>GG6LRafhr9*hVc4&vP&&WeQgxgMZ$~qCK7SxM5Xk^bT7bnuKGIgfZ6CriO8o=paQs3o_&seW-|zfZVMU<V`DRyLcl~K-wr
6cjk_}|5?`F7Q5k9a2EMW0JQkkO1ror+w_|@hF3`D-Qv)(6mSW?)*W0fP^!fsN(GC8k2Py-UQ96|GnqM1-xUZ|^W~T!6?Z{I~$;AvIGU?>KN2=H)`l3(
oHCG0>b`7_@SPXRlsrI=0-Kf~?ah^eNQ*Z<D%`3mB2O;Y~K0adWc$9Bns7opAdkQQ70i=*>!}4|ZB&6>v2_T;!toOi~qPVp{ylcCMV5F8IrHMT1!;@7T
&zKGfoz_jj#Bev%F4mg4Rlhxd{A<~0rj(|l!5u@W9yoI@Tq{HF&t%!}&!5`1UyM3o2Cx8YKN`Ov8?28cDSq+z%6`*awYh4oU+CYx{*?BwAwWJbPX}7Z0
SmUv<n)mzHy5_==U&Haxa%3m=hc+t+>zS*EmuK&@6j8W`Doj>@dNdJEC|&&zizUD$nZk^5Cs-YHNz#Zk7Hkm`qs<#b>ksFCg{m>yL7vOo6d$Gg%Ui5dz
n-INbMWCL4y9uNkL#Ipy6-Ifw{Y||KIIWeRVgsNqkH+X-}^S%=IB!7W?EgkdpF3ZJAoyhY<S(Cl*}|0^B(lN9ltZh|Lvb?JYrUU~<EJzOBdt%5FaoBk$
7&+!X4tC?UUWCW;^?wnL}^Rd;A#-YSDZ*vD)rmhl}nnmL~7K8R3X(5)~qdP)CJiq2zAK^Tg{55yw$vZQwiz3fDkE{IBd`pGP2HhxmVz32Q#LWp|7jm@E
U3IdJ)U3O7k-n0Ppuau{HX%AvR=kM|U%B*A~ECli4)7VIi8cP2zVr{1I<QVa+B!grd6AlWu+rAfIf>1EUO9)pX0}9U7<7bD*;Jpq~worXLOFckgkWoHv
?4$RdjD-C2;}k*HIAa1ZnLOz!k7EUVK4&h9t;iyCPPsvEkLUxc0Q_{bQqvxok(mrkl3Ea-XPiBJIXb~IyVpxtSI5ETor^_(Z6(O@=H0}P@IwB5YOK#a@
L<JOI)oz}+{Z=$@bQ!)Yk4poCNrtb>{eJ<>Xt~nMg#J=%(2C&9zQ@vIM25)j_+xp=9?NMwFtSj%GQ{*(;d{96D(86g%uE9H!6A1HOl|r4BkrOp|F5Il<
-M@K1DCwYp*j2S~TF!fEXznqA*}d`j!3ockBReN>LgJ#}r=t%eV2n9{b>#D*ZI`vUl;*XBcsRTat~EMWBXs6AXaSM|H&E&04X29omCI;<@2volrSGB_`
mzHrcU~_j=yJ371O>m4S4(K5tiiPh}8tO3Wl~sG;u<nr4aML&J*+AN`SOgb2*I#cv!jgbIH^o>WYCz99QxXH*wW_y#{;z$C{`^$OTA99I6Wa**1xQC<l
$JwaLy+qW++GZum_VwjgSTo4z3{a!a7(ST()U4{An!WE#Mn_j_L;zq~EJX}exx**3}cagYXjQA;+c;!(Oj|~@ozx(mKp?p8I<2eg>8C-n0hcu%KxUeyD
Vuk6hC_4B^n(+EA&q5LW3$g1Gs5rzp<2&xEPT=71<eYn@Aglx^W>hlyUwh+BV(j0Bp#4DO$4s-~zewQ|^PZ=9@`3PhC-v2IIl|$uIL)=mzbyq@GN}uTc
|SJX11bXY0`*__et?e!Aj&62MIJb1nZm|j#2fPkfbzG?%I;LQ74mPI3;3|{?i?gE;_=lIH3`6{igk7vE2!`&sBp!%5wGo>l(+Vq&3}Duu$$#6N~#E*&c
-u=Tg!$ehH}+WguYMgyp;8(S1LlK4&Tfj4u3<?Xs=vYCL$QEjDs2#xE%k>SJtdLw}hu~ALX|lA^mjqv}GJDK=~D$_^fyii3C{;<h>{Ggbu!mM}o&sMg3
#CeA6f?%9p#ti%*O~)CJ`3R_`40e+82~73qHnIXI=>tWqC#48T~e`g<F2_rlbBG);*pP8+v-q#&QEmVi-`OpNUk*Wq_(bXaQVgN;)98Zl4QPvE6x7Ga~
%tzh)*(9h0@4cI;6JAs0mrUJp0LL$3HN5LGBc4=Y}=62{-`&(#rxC8LRW$9rLA&0uWhk07g&UO`&R%2H)i6D*JM!BaS?-E)mFEK`xbhrmXQ!0np2cUqo
wkN_7D46ZUKj$ug_Kon#{g9((_#wOvQC9yw@|bUfzE!qQ!EgI5v8Ta2lL;uFGf}y-3RmnAD3-f~^liiKF}j!i5YT`NZ(6IhY>xb2RL^jW!xUl!zvDr}p
E|f$<AvD6Lz?$`F5Zx?o)1~c4={cGqWV;$kT?s&M*5sYk6m610`dFZQU$b$;Rdd$Ngf|8h%5g81x?4tNB&5Axzh?UHK6_kKVv`+nZ%g%b>pT0i@JeTRr
u-tIwKG!t$pEl+vl)TIInCL8UhNj%}AIQ;6AwV8}n#~D_cPWq2B#Omx9C+yG=Z)@dUyiFiZA25x>7VelrhNav}BFn{%lblu0l<8e~&Cv`QfDr<v;d%tB
(QSXjMkls~jC9)a1ksQ;ZT0BSt8kL|3VxeFx{ZC}#%9PF%|RM?zlhEbTI0gv8@Uv=#!2_R0^KRu4jIlf-MJ3FrE{Dr1Z_tOvu#0R3P3N{mZ3NYy<kxtI
@x7~CK?ndyb514A0G`m3h16KFSH0vfL8;>}@O|rdHktN<#tp41Q|GYC^HzGLdki0XmI<?Z?MWG3Tyv*~Y5|&SvY3^7?8`Z#7D;^Ebf~f2^0z-`(gG0ze
_4Zpdi0U(-aLH5(&~xv%tSY+836h>^R4zB!##+r_(XV8jKphkJpSMwAk9ngfUmCeHkaEYu_hLuMK$Sl89={oB&s#nhX-|*O;i;8KS{J45Kn3-Y!s-njA
Hfs>UflK>V$&}jPq&CaV9)0J#waA>KV8QO+x0CO`7@HLk)|`W5nYDKP>x~GmvA9&r(&s_&}xN<?JClbtQR~xj(NmCH|O}6!o%UVq0FxnC>N@qDSx_3tI
sa-r|lMSpC(bE5M=u$^~C6c?68ATQjC}bfL`6?y^c9#VyPfRI~i3ZP0NdaL(7UWFM+G!gq8?Nv8LH7d?LQ2hNC8jY)lnERh0aCdbJIy8|S!KpP~Lv^=(
zCw`Dkd?Zj+;_9&l#AV$~1ff~v(h4J~YzKZfiuGLZX!9VB!VtG05=7pRA$?G<jpBX>qx0@SxH|8tCeZdvpX_8b2jSjJSEHc!ezv~6GGx(}-_p)}9%^JT
0<;y6CE|Dq9R~22&5~m@4!r#{#6B+8ipdsPOl#TVD?`0Y$?T6d0R#h0A?C>{$>HgGOBg$fokdZPS0b`>2mq9?p_Orph#$_1{m_3E3&Q|_dG^$S`Z!uK3
R%Qc@{vF>Tu9IE})tKjBc#uKjt_4>dGKdd05iVBObIHa3s*)APfzaV;1ob8MCqV;z%~bkR>F9GKN%{UGsVG0iOEW#WZ1REOJ<>$~sm_JHlvhqQwh$nG*
2y981_kv`JQ09?^lpq{R)I0ZiSh~JNU`%lrJ(%sqR5Vv*Qn=zkRew=Diw&k_ggtKW{UXN1`q4we~~_lJ-ImIqi&G@-#!2L4G9}~iN+r9<(4?uxjQVE#*
zpH0sQ8}V`3HDg)8k&@musD8Mz^T--><180+Sfp*qaK(q6BIoWCgFzkh4?i|A0_@CI4-OdUuc6fZqX=Dgwxcy9$u>ibS@d{=}yd&341Sm6ulwwr|x-}t
k!6tiS*IHw-zz4{C&CVRP`DWA_)F-68-{Lt0qc95Bb7jQ+}N8@e1N9PP;zWj`L>+wEN|6*UV$zSpnfXt8hwiag>@%1E;a<VAw)|M~$<+LrDKv22OA{{~
I2!_8U3GQhnyj=Td8paQg02-8xa1Y_1Pr99TzR}l*bmK756$Z%zwAkP`H!1OYfq!?dXGC5Hu?O}u$l|Hpz{22Je95N~|F5B`yK#LWHS$rZJv0GbA0AI}
zaNs|5;$9-LTX2R1cVzt!>==`plN<K#~vff2iHm5i-;o<#7DCD@ovkRfp%c(H?68k1(FGFCaFsy%D;Zm*v#?!VWUo!ViR3{EU*fRaZDsw8%x%q8D{Qr0
`M)bsyvUR;)_Fl`A!{>n?QUg<dTi51OHB^;zC1L!Rl`a#)+J{jdJltyV(`;@1HrOd#$85ggn&JwtD~VAjfj2`|8z`1l5LQp?jQukBJ6=-tTO+?TobX^U
R*D30gp;<YtgT53;DqnVORje@5A$+)?V;fu|fPsw*mS0QC@n*pFY-UlcohW+0;c31|hw@brSQFp5_E*p=l8FY5L^rtRu}fbjbyJU?UJ3q}Xx>aiWchF?
&=0XvJ|z&^>3>pNUjVeW0wRs|0cKRCZMi8dYiV~j)7wE8ydvAcLjd1kRZDBxgO^{YaBo+{hnc~pn=pLxlcs_aVxiFizg!=A?oG-3OhUF-jKP@4Ls!uun
PxBb_}{fa0j1Cz}k7aNdr52kXlO`=F0cw9S!@)+5jK)uvwmfE)@78(`Vj8Eag#(|U$t9MQWKwn&Wt)C0(?~GZdgALPYBYtsDqBw-EpC<RcYUQjK^R6VR
o%H>b@OZPKGwDfM0Ha=SRBi2v0y<eze{XgPAeBhwd9DBVPxiI{6j)tE7nY1!d`k4|*iiPPoc)d=|9KlEelz79@kxH`<)4tICcJd2dUP*bNr3478v6BF{
9aht<M5sXj`FP%h9nscF$vmKj9gVBkbjvG+}G#VB{yQlxcF$L1o?-C;&-8MPA{0`>Eg);jsIyAR<b`3=7I4RSU>eqX$olSQF0|}lsAwU_ws|YX#3+JqW
)yYT;a#(O`6=%{cHrKD&b!F<LzJ6oWTp%D8}eVgnV)o>FuHvp`9JP`2aB<brCof)6+D(h1~mjC>t%_+Ph_u1O{lS-lFJs`VOByXRSv~uc7=C5!iB9l{=
6da9I?Yc^A0r%XH}@V?nlcH_DtM_{QAbXsz3oAr3I9cf5BwSYSI<u+DmpKt(D&anYonK05wRhb-Hpd`MpK?v72_1ptome`+hy@w>#6Kt^^nkm0G8t$hy
Z6Y8togzFkym}z6|cFCH(VU({^H{D16`xU=$`K2)l2iU`UEv_RVo@w9sNXT+W1Fw}C?Z5|=PYDrm7pS~&1K6F6Z{ba$k-6Zp{gVp+0&yG--*Qh5WXS#P
JoV%Jf%^P#7N%bg$3NFYtg|A?Aw^+AGlm=LZ{d>sgqql>7l>7ic&rY^je3ka*Wc-g2fj$Wcm%!n#RpCWqphPci1YM?hu=Z-L6E)84tH_%dGZucEs-+`*
_us=?)60Vtr6K`mH<P?pS)l~k}}h86x7DKy)0b?Ne8E7vL71i-*=L=O>`t1NkCX@#Q*&I$Jk}&MD(Tu)DU%)=rP4c{l4?}G0qCoKRNLMr(K!DUll<I{%
j2!HsWrBe>UWgv4iW98&+~Ji0@}*XogTi_G!DW&y9#bnSAD@{bnFO=gL=ut6b?o?5(hO)>||iJn2njv+l?$A;VhJ9$rKQ+4pZLger}3AZ3!0!mQ&Q&ZK
|Nv2T(Bsr~q#bf$+LnB7CKU+N_EG_}mj6^4?$v0k8^#6iXZSgYZuhQb*4SR7~Oxk18!JGn<)eSI$)Sn55KnvsMRCiGX=%)Q8ML?P64656;9(&`e2PR-H
ymhKwR3Vn!>i)`xgn|B=P_xtc3EH>zufD;inKW|61VKRm7GPR@r%=(Tzo4&9w>~}D`;7G|EVgPF2?_^#s$eEk&=(Qa?KxTUgN)*H)D%x{ydyja4>9}iE
ZBWUDQSu|lE;_Y0L0L-G0$%C@MhQCENuSOtXrgtuM>%aE%iHsIvqV({v_)4^y?;^uyr-Q?jP;IfMA_kUWN!TquKl*F+u`I6&sw6zJu%7OuH%ek>1HFo{
RF?Ci~iyY!xa%*lZqxcW_=sT^?9NIjc}&cF0$z*)R8Fs&!5a89`ZE`C?WEP#n+uj^AlwUd(|<O*uz(XyL;Xi)v@~@C`@xVCq6>ww=^5)*^!BDf)fWLMg
Kn^$KTg{YAp%n_n@kXK8yxoW1ijnpm)AQ@HhFsQJFA`c}n0bg6PM1W9rnPK4UtVAl%&VFl|x52@^3ZV|LB%#yaJXu43_j{?cgQi8V383VZ4J-nrdOZ$N
=XWJx2z1O4k8*>Akt3ZGe>bck&IgmmTT<ByDS86;0<^If3{Doj`2!o}Hw1^IS&_>bslG$0(Ur`deDUHmqdPC1kR&-b5}K)Bnfyn*vB8OUEu5M$y0!|-|
|*l;fZk?9U9JaFo}O%#(CE11>LLYVM85Amls_buflG$<dpoY8SC;xMl*UYvaH<3?fB%{s#d_19>(xDs7=l<$fl_~GSX#VDUySO04;?F4+>MYg4$0f&X^
=Hq@;y2yXh$Z1y%wSK!8@O8*1@~0`a{AU(v!6u-vf%o;U{D3}Z(oWD_+GC6crJ8HK7V;}@Bp>?HJ1}kxWjuL0jCr<{M!m;q4Dk_mBWtxs`S!c4+IqahW
EBVk0--4H-;J`USMj70{00VnlRRb$69r4FXYD5e>VK9<fWZh7(!X$e@sEmS(D4_R4AlFtMPP(L@de&_8UeDqXOE8NJx*v$m#JR_VQ#>k>5P&Y<o^jXx!
MHFB*x0&JBd6+I2-NKyfEcH%J1#x9X@2wL3~R*$gaEBslSo4Os~D3Bgis>yfj(AL;REmIZ<5CQrv`nEa>-_h)&?`A6|+VKH$K2DvcK9JQ1Gz&8jFNi**
q0ve`dBw4`9#{2tjtcl(VXWlz>3Bf$apU2ehUgrNh<wGw6VQPvRKxxNmQ@Uj8O&oVw;RdKMxPQ=FgE#h_@_IRZ357ieUH@w>55h@s=-aUHin#ac0^NVR
8;=zND`PdefG{XxM<ecMAw+=Qo!Qb6Bn9&T9Ws;3d4uh3{_d2-(mH3}O&#LT|1H_Nh%C-9a!9Y$haz4+yM_oeT)x|mkWxs(rs3+?2n2>*&Z|QsrbRcY;
^XZzm!=)y$LE-HQ^ZnocXLn?0#z)9M?iZU$+S!1bwo!RNP$)nps}$$TRD{&ar^<fPel*6ztZ$}sNn`#=H_FD8p0&|BJtWSzPCH;KW|%TJE{?IS#|XE{j
|B4FwFVr84?pnZ8ZA4Q60W@XRu|ig{`~_IYi%1?JOCxBo<^cm#R`TWThYh=^OdX*rpyvFq@THRCy^l)|My3~-%a#QTHnrsS&!|ME)}qg&N<PfrK_MA5_
1WXhWNL;YrRH$$_GqVRyRLvhZm5C?<fd+ZEe>%+(+*_1}9i=<|Cz-%j^Ma$rQ4%zC+?NE~luzL<c16H94*NQCIA#KdE&z!}5QA(=Yn2NBRKICm6J|&3u
l}KXM52;QxLN=uMdFPgGyTJ0kYRc98#iwfMh0ywpOX6fuH|LgE9qXdQGugeZTv>2H~Qk_aG|o8>A=HroI1PCkIG9w`5F%%R*ES>z$-gP$NU8L1-Z1+pR
!Yp{aA>qa4GXmcYyZ!&Vt7-aykU4hxqiVDwdH^YO2R%~4Nzt{AKj*q1}c6wSybO{B6H3Jgc1=5D_gB2V{8)%Znp3w?D1$cv8j8CQzAn~(fZ>1kdKjpF9
9+L1*9KM_n2>b?TA#;A;`qPyM7EIr~PP1G>`r}XLdoGz2<xkd`e6%;@uPT6gk4u=o3dyWM=glInJGbgsiO;1Lz#2T0{w4+5ev2O_-&=wQFV>OXH~n_Zf
aYgiryI_Xfk~Mi1?^ga2xK(>%?s%BC!+fLn_~a>Zyw+E-qE!T*~*+;{mb+L@D7u$jB^Pufq!1*VOxw3nYZ+vT5e2aQ2u5@o%gs<gn+9;*9dTRJF)X5`1
$M$FeB=`2Q%SaJc3_(HpUr)yPsQlB9b`r?}t0yPY-iBo}zK5R0}KIND3uU<>KQHn9JMKdOq%MB?y`!J8O<(+hO+>fDwDWfmlHu>)Rl#cyj8kC;q~zO+X
}Xb+j-hpn86=0x5W2q5j1fF6r(7g6+P*UwrmBNQ~`&ZMy&8x5t^|F$M?@<lhGBX6o~tFzfxKT4)Vu|8m6B@p+6oq|ZtO-0~f0V6**x%Oo@8uzBT5Gi(T
ySYJg@Et54g;G^{COnDCSk5?TM`yw(5JjG|ep_A)bV0uO)qKXa_L8WP>KcppsShYQPZ2F-5^bYUFzMQdB@wszT2rg4i$UX0AnP~~~4|Wi$^=Q7SA_%4a
!k_QfgE-kWKR4?L9OY}BU6NpoVsKo7>O}ch*#tm=4h2uG05l#x$u+?X2b~I^ZLb&o-u_qLv1PKjet;k2>%KijlrKT1HW+i18Wi3v`OyS!+yQ|H=ZqU!R
`Gqu{IZ?>Uw@=D&L#v~_yM2Svvpm=i(`S^3D$UYR<jB9_EB!xj`-&?-f+f6wXFD?uScCcC$A0QA{>L`i~5g*xBdw5#O*<vu7u~B$q5B1U_#<O4l2OkQf
4ekh;mrB&N8y~c|-ZHrX}n4ZSKGtZxvV+3+?}P&QkNyzU_8ByJt=iApU`?`HngWnn>Y4OEVStxAZqc3C~Di$uR)=ixqcyvm6flpGIOnTvQ(zpLT;IDk%
#j^LHOYB~5x@*5{A&kyF9LN!z_Tt5gQ^WNGG8y(|a3dIjQ3Or!m$*FEe+I%<GR2^9VN%uxmEUxo+Y81*On&?W4iJIN0`V}<Lm`i-^^cQI~HEm$`0u?=Z
wW`qb<o($x@{GUIMd7oEcJ~Rn3Hr-0tcSPe`u<@JDX$Sc?>v?lKm0=3;O!zWhKU{Z|51^{D2ARfyeOaFf^$^O>A<gAS<n#>y<%oq+`t&#qyT1{PrM0$!
?7WP*xlJy3UUv>A-~0db?;4R-pQ*{=L7z*sV_(GoS(?$&ED|P%*%80=gszbAvt0`a9_1B)uO=)_+Kav-_*_t0+jr<UcAxCkc$-QCvU2l!LzjyftNR}%Q
lk~ZBM$Umj1sL0IJq^H_wKnBZ+>edWu!&gE-V$MacyNZzT1JP-~AI+JpCAlGF)k4!*2Qan|z))4)P}Mzi^^0Mc}if%rX6|!b_qwUt_j$0IzS%eH@Ij9D
X~+hn^2ee=v1^hry-(uaC5nsFmdb@qa<S>l;xu6vUbb@u-AV#X!fX4Q=`N^nd+>h%=KQARtSM2mD1(i3Pg%jvqyWxC~$|_$KD|8sK7P8;;p#(t&g;z#$
}iQt{sN!yOz9C`im#)TOdVsK`%3>Og<-CG2mPJ`W>>+ZE~${^E=Q1L<0X$<yY|7<;e8jvH^n-*^fIRmryH9}p<<>92*3_@A@3NuFzy+{kHuZa@&V3HWQ
M(PzuWE1wKfax=?fhwS8?(mL9S4emE|_0oAsSF9&G#?>fI`(OVKk&Rpj7-)_#0T}%W9RVW;ij)|lfuw4UjZylc2`KYRjXwkNEAMpd(yJlrf69AJ???RB
WpMAyoQNDB>04=66w%;g4ELsceJG~tTp;86gc~Ox#NZo!nxr+BaNDnCS@aptbddk#u(sVHScTb9(9jHSy>U8dFgd)P|Ifd0FNf{9m=l8A+Y<|hDIk?~P
d<A@A_fR9*s4LvQw6k??+kf>@(1xtl{>bpNdvB&c&wU~M-K2lc38-YSHO!8UEg^>5uXEx_bZ#rBSqNtXkrA*Mfr>RF3V>chd0RBMI`duB61kupC3{@X$
Fmt3)`rhMiKDI`Wl^OjW0|!X%BC7OG5gl7Q7!igbREXnIpe;DBnn{MC(<mCGboSnW|L_)yHet{b%KlaxcW+@3qfaf#`D1V)z|qd<N+tQ*W+EDG_CBftK
eG@sr@Jeg0vQ)FM7t^L17X)E|yvMP-FD?M4X>UpKKIPvEGiCLu{Z<-nvgjK3{+47r)Dskhf%v4Qa7=gElm|MfFj(hs(?ls2~0D%DT#=={t<l4B?MCM$-
T&l~VCe86*S_PzRKXnZ94mqy9{Dq}tcr&0HHU2F^{lh>LSi3=K<<$`gook}R1=cd(;_}e&RVJr9PpnSf4sr$!0vrrMf?OQ0X{)?`k{Tz+rHAV%vB88^3
>xuHmUD~4+uQhigo^NGw-EC3<%@zb(jt272eVa3;-GXa7*B!rHP!R*r8~BXjklH=A;H*y<Tm9O$FEq3)U}X#p+3T599|F~P>h?VQnDAvgbp)jO!Jaw*M
8yR5UY1B>;zgQXge7jgEBr8Wms=I(vwd;N_=EU$BZGC>e~8cV$CHm-(0328REwu3&_nvMbwL+HaK|B|6vF#BC6xqEg*?uue*3?_d^s<2l)XFRBbQLg<(
hO*eQry~7*VzgpRZGf1y|}D@s@_Us&BXpu;6?27V$rSG;lI6AA%#=sM~Etpk$7Se<CgNNAp7dME%MNySr(;F%?~2RbX}<aO9?@4LrzWj0(`USQCFiN--
n(fd&8b^GR+Js;ku<e!rzD_v!>|V_a`)FywI&cx`9nDH&N-!p+IOSN2pJ$f<g!@FS5Re%;PEPrtHVfy-@}!XajR1I4@y%xa+gAjEol>K_RmzfZxA0_VW
O<Ep3YN}eh5m-qYNRC4nj47fQ3UV%z%f|^%3oMz<)*mNxMv^W9<yh%!vBSyp^b=?V2iY{@Y{%oZ0V@?tdc-Y=CQ4_F`-3D3W?)T&a=qVTOEA5B9pb5qk
3w!GUG5KnD>Mq3zP@hwkJ8cqGLVZ*DK1P>yTUIv(nE1wTpd?@MP2PMD`3oU3?Cq;X5a+MxMB6}ohplJ*b337kK>`Q$ll(vb1eR^&qWBZv0sd;l`-*?kO
K_J$yN+5sH(uK)qj?wc4)*?;M{P?bmw>69%Lxkd7bY|`ojgG_Abqa$M!M5ZkD_`0iQaTTY*<;{X@x_c4D49#mekJz4!cP$hsjf`ZI|=B2V-F+D)<=8Ln
^_F_y8=ZX6r|jZ=9xBye{sc3X~^=Ce_%9BXmJwUT-e#A@%O=2ELOT4q)q!0ir3_0Sx;fa2q0hrBYY^5zdG|07isY<d}Eg5n`iJZuR!H;q}_v!Y`y$1rO
;{7a0nWF;8&;d%tyv&#>>iuiEsf1;Dn~>TBvOR0Ou9ytZ7*44zn5lWt(Aci^$4X|I7SE8uz5#`z+?Ipi2^+#WbkCx8IAetZ(ca6qF*=Wlm~7_x@7ClN7
?CXj!8r#kWf{Ago3y$Pex=je!;SL%#k6KfPRjpKnve1&K4yfD~14NpsdBd&qN3Bm_`-ldE}{*}BVmdQNxg8P(U@B8O}{NF$|zuiP2zU1O#IP%5QAcg_6
5I*Psocq1jpQ=>rJwNQi|2wJc7Var4Me?a+0SGic)-y8(3TM5|r?%MR9rBA6q)jljCOE17W`Zt|Dk03|e5*>Y*^XWjKQ8rCcCe_1NNjBpJAxLxJdC)O5
aI&F)ip<`0q*DC7sB8ozRz*J)pKW*H;f*GYoVUVKZNa&XC?T>E5@y3+zp?_+!&a-UC6Vl4Vd87WLEGAD*hhZHsxK*g!(7du4}K<2+;EXnwgrT_Wan+CT
MQ0^S^%GN$IUNBtWZ!mOfrguwqj%Av(!w1Cp8KyU!&}b>Pw~#>0{dD@^Sr!I2i>0fATP6m1zq2CVq`{2E4|IlOu+=hz;<NPqb4pnc-gk|23@y<7JS@`u
dp>-YN(e%l)*uUcEs=>YaSyt{=FgA1X`=Mfo<_}XaXqPKWRH4^31mVPD0FNp<Z9ty@P=4ulT+Ql-9$dEoZk1x>sCR%yZT2^nAykH}jR()y}j=Xr^^iFv
9FIy2vi+^XGo&3Kx=9J94SM(&%Nedi9gL@7(o_e9tMr%Pl_U39PghK?9B?sRCW+4a4R589ahWr)JEJe8;-N1tDE<Y3hmIV&>ju%np)~1E{4_(Kg_{2K+
{2sF4&{=o^mS2fMx)6VZ4W~`FlMz1$^<DeykdI^R$xe!A-tX~te)xNu-r`gQ40X>IJ9!otD5q{Qq3BK<n7ZsTKMLY=qneY>aSd}7vg1XVEH-nHlL&Wlj
9Vgtoad^KXc!6yjxxFZj0*W1GvYtsFnBtHO9$Tv8ZQvDZ}<9PgU@&HNT)X?tiBil(eBtoeTmTFb^h@=Z=8#5+&pIk!aa!xzO?<sU42=-Fd9U4d!B``?P
kdtArf*H)0cs5-bR~NJjYnkjA_Y^@}r!|dr(R`pcIuVT}emzEYxnCsn1^v`47nzuCgdBz%)C5QGS_T;KtP3bcJKIu?78J6Xb9MxNdX(JP$Tq!8G$roH~
aMIW2n>3aul)Yre%;tU?&}KozwGF&~clqkX4T6kC@G!u!|F$n=K%Qq(cGUzy<s0ZnDk&B@dm><=Po#bb#S%zgZ1nd`%Nqq}{Ng?QIRFvSfheFMflaC>K
bO4%JihR)1WkvYVNhaME8+uglO=;unHp3l<W@P@_@?M@{RQ1n(pwfD-7g_eiyFT@dFb13A8JZEb+P;F)BT#rW<|Nqo%EffER8=)3<OcyILg9p$d?%PV#
V@KgD&l@9^@VKGWG2I4D1|e(L_M;}O9>o4h+kK=>aF64?r!4-U(fDSUGuSxn!Mi42@>ke9h--D9b}Du~fGs?0IPa)F1$-JB*Ni1?!{3$t^NI!WL03u<>
y)P2WAnBsGA<=ANL(XvUlckD{_hWx6}I8girJ;^y>6xEqx?bz@+*5If1ux!Dd*pp7K6Z0Cscq$0NI79Y$Z;$9jKK2<@;`MILtHF@uK1X??d~wWrWTQJH
SOMPd>txC|F+V9}2MUXJag@w|J9LFu*$BCAEHu?Erj{t;qS#0%T9=gifXq9Z0?w^#%tTUyS8ywEZWdWQOo>EFb?rpQwglnQ}iz`R5aP>F4XE5xjzZs);
v=^lLVMcMpurxw8ER2p1b9#P9;v3J4Bx<P6o>vknuo7u$ppFOUMhZivs;JD!NL4URl&rrWpG6@K=2Aa3#DY{b=k&4i?e8R!#z$V2!@IUc|IoRxGhf<&*
&Z8d%o|FzO@D7ZDvDna^m{?ZPIvXSrXl#;7K^_Sn}LuVV_NBsEe5~dHWY-2oEEXQ*lk-v1RClOv8^@25|YQoql%17gg^(~D~2P_nvpV;&jD?WSqa`hPw
A09vYYdkF+<@=GJI@PQ)pA!}UcNIQrxbZ2Y#ssm91z@*Lz4uIy^6$zOCe74$YGZE-*?JMt$tYj@c=9c{%mG<BYx2l@Iiz+{s;OE>=T9~BXVowJfBm0V{
k$JI5kbtq3%W)g{SDm8#S&UuJr%k-E%JRtga)ZH{veUyuN|C%opu|upnPpK!`3jbP}(jrseL1E5r2>;q^#!$5eIMZ;B|b7(1(=mVe3NW$p5-pc#ah$^A
!k_V`_{0^&uY=)zD<6ilO|&=ClLMh~tl@tk=ysWJm|{FW2z*n1Jx)th4;T4-eYMW<=J`L{P|)Q=y$9{yn>QZr5aGq49h7#7s>@u(1NQ2WhbnF0fqp*Wq
dbd+hlro<IIX^@TBCqB1VFMVXkyDDgZvH^ySh{mDjew%hI*gO?D)VFPv-D%oaLRRLB_qE@k(4${1?nlJTCB9Jeef0j{{aM<=ZT8!9gX~Wm(!<dyn`Jjj
|u@paH$YE>$*~sTlK>nCYEpdj7rUIlZW;iH=>0ow7bjd>v1c?1^KgwXO@eN46^0txM{_jr&xCq3bi1OWv<O1$VT!5g>`N!~Gf|Z|caUF7rNN;C2q|j+K
<WFB!`~^@sT!+W^Kum^gyI?ncVIk#<g0%KPp`!mPNS~R@@BSZPF(JM`?l-k8cNfg<y=Y;0cVevmQr4N@O9e9DB@BUFWG=X0s-|Op;VD9roN`KA4G%f=A
BcBX`G39~kagVIUX1;o43gWL|7^RZt{q>b;s6Yd@;@Ch`xiD)lq1V;`q-!?*bSa{NEs}_C-mOC1UVsWl)(pjz-**W8vFYGAU<j4jY<w2L;1H<1^8OG|M
hY2?~(k7PBQ~-nU7JKS?>axmOd&r%2ANLRWi<X&;Mzp3sXEd{~06ZG8{d=g=w?lyMy)9HKZv2c%J*jvL)yN_bZ8ah==;d4Oe!D>V@hv{xxM&+k+ePcqI
tIsUq6Jq^BsR?@N1w+cr-|O5fcT6k`38^m7=uiz9C@*o*xHmiZ&hq#Sq`##(QT=oTT|_?DAyu1;${XmLtkG@dIIkclh#{%SKo{R4H^TelSTzgmaojeVp
&KhuciYAPYOy(QC5q_iOd{k{{g8lik8Jm1jP14Rf?{-WSxBnXsW?%`d}g@6rutlTe0CUvAQfRHN;%ezqq&a+`F>i@@DFwhkCX=o{c$Bf(JRtZD^_V(sh
sRqnmFdoMIE#9F4vD&{hZOHKmK*Y-kGeeaF-yr?9tLGuZy&1NT!c_7D1l<XNJTyU!oyWSQ%#Bbsio!$XZRqH7v$%3cd5=gdAe(}OpnOa>hP3I*W_ry8b
XxCKJPzpmK5TvVYhWeY$&b2s76*O@zPwoBYZj3HDEHel@Mj5qAH{+TeLdlU*z~V!%{uoIOwWC&NqIare1`4S&koW@0Rh0P8qy->-$SqB)=$JXrha{T>0
lMacj~^1T%bi2Mw%t$XSTdSrkC#RD!Z8o9*me_&cMJGQ@ak}N+~rP+e_}|QYIQdFLNfV#68+!cq4lke69-HS@kc;V(0Y#{U++Xp10NP!InvZ3R6Md7~7
T~YZoE?xaeIuB_=`s71hDh)pR`B1g!giA<pCcf$AeTfr0C3g(3V9m9kk7pS?No_}l>EGm)zoQ|o->&zUC${TZS0yQFc+?oJ_#z*s({`CxX$$F%ZLobk}
~4f`I#ZPw|I1h-F)SMrlc6^uVpBk)k}gsf5|ztKHVK3Brw`c0b|IQ%Q{{DJQU7hZUm;jdmp_06<3%0}lK<vU(J8K00PW25o#M||aFkbzq3b}olC;!`^{
t&_^W9>iT4mYK{V_)ZMMt`bg5I6yP*!&iQU1<50{Rmtspr2nDwI~8RyV;+p3FI5}vdpk{!f4&SA@!>a-b3NJ0u;M>euQ|xN{0+zM41<vnZxB>fRXG(k>
fg;V1Npht;zqRkckO5G@&Vd}oR~!6JK&Lt52C{U-){mT&nb$M$e=4aRF!3)D*U=&i{OihUj^{MKSGO(G&t=&{IXS$JD|4xUAqz<-*z{a^PJbD52%!TwW
#;dtoZWXcYM_HF(jqmG0|Ruw1AK`LAg#WLE`iJpW&mW(Z+4Id!GY0K7o~oYk$f&)Sq}=JH`F?LH+dmJ)ZC}k2;u_?liyf6JA0`K6C<_!wHE7#U)2j(dR
__*-B`Heh)tH$5o`u{Q=J(|MD6XyC1;a)~*(vTi#>E_gzzuOFbcJCl4f}LTUq%{}8iW$9ar>It5Y=QC0{i<R<Lc|K|gYZ~L{MtC(HFm1e1+kdgywS$n|
EnzawW{zFQ1zfuR>$=?$yfG9VbynXSGl*tYZ{Fl1%SQ}l~#Jk^cV-f$KH}&I1{WpF9p03lUX7NJIVrHxi(o!OQeoy594$n8SLF6T)*HHst@=0|<`}NTE
wFChYlBfQ_?;Iqa2ZyK#*YFN|hEsP)(c#1Yq_439FY)Q{_Tm4pKPbg1UJEnW=+ug*vZ$2~G)Qqn`zE9QD)?=hibplU7o#2rO4x}F3{?=M?G}U%pQf-+Q
fcuZ_mC=_z-g@k8nhC}E<tb!6ft(#q<YAIqDg;7?_bh^jAnn4DqD#ERumcUARDEP*#MqY1R#9CFKu<uWQOu(*HFgHe?AN1Pf8av@i<ZazEQvXUnaQ(!J
vK{#7h|x1(vL$@@-F`6;Ll}!$<m>hOEon?El|S5kUtx8h>KgSxrAHEOvLrrscq|PCkN-<Ce^?b3eX;Y**$FZ9I~SCvBgu?MgF{O5%_}R;6Y@#P?Yxo1j
oI_*KOB8rAZ~I5T2+$tN-(H`eg_G@oJx#wmLK+Dir`qk?LS9^gE9d|5brTPx(yP}HKCi{EBDNV$4t$-lp~HU4&qx5smA5`5uR&PVpY{``>^jx;pjfj~R
T!$Nh0p&gz%VU$nE@fO|h?iYUmmfJYDIt0Xb(-1SNn0hh<{h%ek`ZfMQEp~gxr$1PMA0h@{Z!HBLm6R)t$3+c5&<79trQ43cNdb>&+za78kEB7UyE*`H
3oUaLV6K2i?%X@|_H`ih+bZfK@QMj+iQkxLzC{j(GK6p&O2Xdg>^HgDHFX)-EBZmc%{jgVsRvp0bVX*v=Csw+)43)zzRGPK{4c7H_V~cZwxfKBg-`cK>
d(stZS+3qAOeU#YnDiF^(ju9(7rNeB#Zy`O>IK6mTUDY%=ocEY(T-=_|RZKL&TDIV5YU+i9+Z0*s0Ri3%tz&(p73Yt!2mq7`AQ*>7g(kp?bEDOy)<FpI
G9UzEhsu!B^<1v~e?ZekWy#xLF8@AJoNhK04O#ps>HdO|u&1cl&noC49F9#A)t!XJ-cSNn@7bLscAa1*)Z=xucajBtAc9e%-881o`u%&DQ_g7f(&k2fN
;+WZU`7`*vxF%K${TZKJT4R|#-5G`c$e*B5@B@27BE(g`&cX9<*Ep?v%q+GjND|MxdO_#j&1+_QihU8iawgctUHWa}(e1+(!1Nb2QPr!**@aul{BgU(M
se{_aZUb<2B!}5AhK>p!4^uj9fJ6Z+o$%xIh{;w~O+bOc&67jyDyeAto@vs8;&fOJ0I&?^8M-V@g{()iNAzeQqC#McZ9Ii+VwB&7<&*L+;{r~<I3+>OT
VT<y6r>5~6s)W1k*sJ`R>Hqrg34xF5smh3NzDT5197p+6Q2nMMKAc8^>*nzDEx^*1XO5Q}{dyI}R31t-Dr%H}7*WZ7>-SbFylbWJhVN>1JJs`Tm+foNf
il<J+E)zHZ$D(3In0^|#EJjc52<RJfK<k~%drRKzeCX$i<yrpWbTh=M(g^gz|hh6)DTUHgXL>dzT%Y0AroD89ELRh23P&L;O;?J5fq6hy>6|8?R4$CqY
S|~qtD%zB8UI^6Z0`Ets|N^<SCaN!O6rkApLhToF@}FK-mW%bp{h{M3!b<T|?~$zM)D1_70Ff{{oM$?$RQ`>xu6-LHE=*(r*<zzmc7<{OH=mhc43=QpJ
E{jAwRt;Jg{=1>}@+7!Zb$lFNXD96T>2>pH}*Vl&3s#l>y~UXgh{etv0exIy+(EIvaW7^2b^-ISr@|Ej8rztjWiV_6?eI^U4LJ6&Fz?%4<z7d9>y3b%j
$&ZN(#9%lCe$%$FP8=p{q7oyJyWuve+d}?|im67}g`>=iJ515r0L|jIS$0DfkZ1ldXwI1=`qO5PL?iJ+E>Hphd-E8zBAs)<A)hz<?QFw_}HYLUdGR$~3
;rp9!Ogy2O{5p_-gz<X!yOEDBUiqAs*z^DE6FY~Ki^GQWK{Yo^YjY=#g<K)A4YDS=Q9MQtyaqK9fQ^c6+iCq3{D@!23rgs2{DM*7@jept{YK8qWK0uBF
!s;9yr(*YCuiP|GimV*VEIIU)rN>T6q7HUn0d2;6xrCgY<~t4H2j6NQd6lbV5K1;V&abYWyfum<C7x+)5ifnb@DZbSG%`=)U1`j>oro(>G>7{Z26TN>z
hg8fOJ)~$3`^MhM~yE=lrflpt9BHOu@!;_?ssdLY5LP#A4v)%y=6_kP^5=TLt^ST9nrs89RsSMzV30hWt8;AW#u1a1D#}VQso+pqPTYv1P{g+#ntZ;g`
JS0zwEXA*jKf7YOx&C#bRenpyY&9;ZE-ITyw;Pg{K{{jeq41RT~fcoC?68O`mU5h0`e(sfs7_Y2A&VD@rnzh8t5WVg<mk;?M_`<Is0te->O@SA_%J$oZ
WkUc)cd&&sZA9u#Dtv(*@jl5)w%8POPV4jEq<=aqlL`iWL1;m3fA)R#!ABdCE0PFpYSWnB4zN|suPX{Af5O3wPZb&BG0b4}j$G^<9;-S{|YUdsGhU*G$
IleLOAQwgkE7$+^lWxJ`+^SxP|K~p?=8gS@H_&=tB|7sLTm>PaC(f_i08%g0zapcE9ze>M$XX)0jFF}dKg)^l<OXh%HZPDs`Qo{DrG!5v{SvHa$Fzmn<
|v;ZZp#uL;!|thM}4S&sUu+b=M@du=YPJttzm^RqkOLz+0|nRMSDRQ@7C)bA9u(-o7$?JSK@=E`I(vYh+zzlA1sH|Q<?2#h@tAHuj+zdGA9q<uvyF>i*
$oBc1QWqyYEDeamoPlGv8icQ~!Vd`4P5XMC%Q_XjJ;adL<%oY@Rgn?94gAj{o1KRHN&*J1^;8AgNNp&G|x2$ddTt_1Kc7mi*7(I__o1d%Ik4_@+lj^IM
4Nk(P#+stn?Gwb`W4I_ejcsXj{`optK)Ci8f_bj9`HS^jZ!Cflm&P!#<j8UdtiQr8e_p(l#ef*|GB-<&(f>-o-AlAX2ZR7gbE{p49+0=K4`@eteu^;Z^
~ikmo%$ba^_aEbEo`8Z^;S=L;R%~KEk=BGKu!|SeC(Z!-@1<Rn`vlThV1!x*-VOMm=hWUph6$}|lfR`EE|ClzKf1JbS$F^sm?Re#$yHYx#flqoHGx@xS
EJ!ekeh4)$Lh3dtHnp#R=X2dddBqJfnR&b<pF1^m*Ty57e@n(Lq4{~%hh~&dwq***>Md|i*~ZM-I#Z<%8mzy$Th!eu_rf^XxkXC4E@Z}DP)KEzebA?K)
7fwDZ-0&Q!Il0Otxx>%ExX5C7%cEkH3K7ymu+Ji`|?opcaZ<TikXzy2=~Djj<zzdd=Oz+PYSeN&?x^KKNKkM-af&r>uoJozYdF;Q<1Ot++h$u{8nGhvH
s7`=wM5ouRC*wpg$o-bvr~}(DEWZqyFdq&XC?5%a}PXlb>JNjL!`aB<J5PszrVv9*^lu9LdF}Zsj_OWELCI9<6|NMel$)@cGt~(tza_gS?e8)%zO;=7}
%Xm=wUJk~W@JXAp6it|dYqSM5e9_$J2!C7-|}=66T!c4%|Xv!RQ}@^l~{Dk8?dtu_R3EBm=wk|+YSGIi05tz*>xQ7DXYtoUHHFzkJVP;Wum2y-4y9J}!
^Z)d$I><rMpt~d15H_A_S8nCbXr83AXrkj+)TV4ToTx?gUj3;yNd&wUJEvg%$E3<NV8m$j#hm;#AY9RBL?b_SAni`~3Up-^HQ!Ugu8O3WbFOU(YQlEa-
Xk)uw`>T}hmYRa5&C{<Tw153+voz=FIt2uV$azfvL;YuDh0@Q?HJL$B$f-ciiMCNecgGrYYaf7pZn<J8i6>(%x$j3A#{uNG$4=VK91kFDgJ&z%G&fUh-
2#f-CUK)oU8l9j^Xx$0kV`{{oFRjb@N}%$(fH$|4i)(h<rpwk{MlOi?aJKa{rt_^;`kf4-h_jCzoZJiej<wc1b%^0`xj@P*vp3`Z)Z=B4iP_#I%3V1x*
<OrUv=D@r)oiZ;S<jG)T99~Tb}hFHKoY^x?6hztXH>NDGKWSHzEGX?sm1ZHkn=+_}z#8^X7x?4DWq4tqE>`QTvSMY9apx>WZhHP}Lqp{go(hr>;rBpiK
tU@{0I&=gdIPPd<Ui2TZT!+avyoGK)P3#egyZ&+EhDt_UGZ&@xTDo{9(hdqirxSR^fGj@27i^dQ(cYpvvxnAI4N+hWe2=;^dTuLzom);!%XC97;{IYkL
jwl+O@XNoUu-T}8r^^R@(<+G~R#$5_@tC~AZ{=5H#u#W-D${+H_OVg+mccLfQU%FEU0;$T}Q*Z2jun-rKSVI6dVA1*xenH6Y7O5B9+6JxzT$F|6^rIDX
Vr2@P`+H~$OO6rWv#PE?e`tLk_3I&D#aHzJ>|x(^?ENo4ehp1js)_0&T0da?(8w<_Ihe?JV4aBn(?%!m;ufCiEz<A!<Qw3^#QO6*7-)kBO<XTIroD}ez
gyJvU(Em$z1i(W?!L{3gRRiMcF4$oG)K{i_~1Yf@Ax)L3d&#3QYNLi@7K1IPUbXe&{rV2D}KZBw-ov9X`G+BAar=UbI{?ZB2IyUqugEzQnh)1c#&;n1n
CAQP+f)V2M*|?3OoaaL;2+q1%VKgBjHZGldhwf@QeCSIa}!}qyB<2>`MQBMBngE7ql%WI|?|<Vjj)LdM!pilg6L7*95t^7C((4Xg)9~=yQ@TMKYg^ODZ
o9oZtAb6|U|t?{TnnY4~Qq6Y+~q&)>ZhUQc-Zo<ZgQF67Tf(w7`>olybm<+El_F^C|LO_XIH>)L_gs1R?#U=-ZI#A;RgeGEa$dCK<{5+x|#tWyjeA6%R
y%8~Hs#t+;r*AkkQi2wG7HQ%ywd;dM(uY}yym-TzYxnb3@WKlX$JP%tx`=2axHlZ*HuMz>=54{&+-t0O+V+)HgW%MrYp8E_ny@PTCDwAkjfP@}MknP9R
zIz3y-fx52wPyHt|4&Aip&H>}68*8jy&JkdONZACzi53OQxyks;VK5$AJT<;FbiZXe;cd>P6I${<lhJ{4I%>|`NH$bHE8}3Yj=icsxrL3>=0I6)2-kmj
Gx<*KCBrOo03){8EEjFKgy4c{?5k=xtfh!Qw(Pg8-u6Pm7)lbB$fmyV#*Ud!__GqgNq~V_hl|F50F0*6oq0q`P*OP?yAx`ymOZY=H4ZiSh^nM>dLbA`{
%7-cN6m!xM`ux(W!oDe}_A4M1aLCKgN;*#^F9MAT&^aX^$`JF&{I9AiU9q3Q{zG{-;N#Vk`d4nRw9zHkDx;0fy#Q{{GHi8rW*uLub)!@QUF&9p-+6<g0
uyQSm+;Fbuy;^qmj#KbdkY^~jI=#=NTml)p^Cf%krao)R*|-=<^$v)zSjqlQwT7oowCKj6>U+cPhTz$$2SQ%G^M9lQ9W4I@J1Q$DwQZ&VTDC*?L*!A3h
6+{?=f-R!L(Nm#?`E*B}{8}H_CkD*+s?I!$2hkWhV10;PK&T&u01rMhBp(ZgtY=DcYV5W=k0q~0H^<R!7ozm}j8v0J{Z5UbI(|KEu6XdVY1HyH*SfFpM
o*e8?hOFLFkrhuk30!)kioPR|KM3c#^+frkAbp>M#dnm30U(pHl$oIw0cg-7-jlhufl{iawkvTQd}$Bdk4|)Fa20$0*t__K{yrE}^GkOQc)u2XXIdK7p
PsK(f>%|%;lyyaO~$ANfSu3ktM`ZlxL?E*yM$FEJeH|&nDg%#^*joSoQS{i1s>3Hr%7^HNQKcb>Wva&X#BtIouNkb_enGH@`1E`JMfLZ3}!_B9eV8hqd
XpnkDyd~-|At?+kOy5<~D*_fu40G@TNk&;4y=_FNN+9kkQ)Dv$0<2^WWU`QIT%~{rgh*n!k_c7ekh@*$pTj>aTRzQ(oLloXxhG@H#G&qPKmf$U*T(<mZ
bW?^V$H_k#PR-!&TUK@54#%(o9$9Ufpl?GdZ*7S34Cr(Y?4Dc(jgk4rj#3tj>DSopqQwqWKfKX&g}^vWS!ypCUc_=rE&&l=2Z{)RH=elOFnYzK+JYz^J
PB~gZ^FC4OWfeS5n?cD9^=ig&H4v0Ouw<?E#F3og}xY&`wyGdX@X-BZ}>GA#~P1zy8xI|9=-t_1K`fqbNc)s%OhBJBN2LtJV2^STaJ=DMF7l77!z8fTv
-7#<lw@!Y5H(+OedMt>)!L42B%rvEq!(LhBOG&2z+Pg=%ZQM;88wBok4%me1Q;mnZcw*5Bs@fphS2o2gC~w>&my2NC=>Ce8K5BXmJl}<5JwCWM^W|gOm
e2JHHcU5`L)7fZLRom9v=={vnJqZ#q%4v<x1(H%jVKP3e|sN4`^P{l1<1#7G+vZXLz;3a{-9QL{dRU6^Jq8CnL9Eb2g1*^;Gs5pJw-BF-^FUgz3-5LjY
aBnDVe8(LmW{quW3E80PTqIFaA3G0w7ICAGxio?SRNq%x@T_fX(od$wLM4X<A6)FKu#V<Ao+?pV4tVfwQ{@R=VrG<#=@&p(4h^#tO;KCbV#c;3lpZ?~y
(7O90H=zCCkyqhj|O@6HGDv!8IoQ?a%*;^FXdJf--dd|-;of7NKQ0sc`l&-EHz8zc0eR=$|MK>t3?Phs>Se6Vc4F$#n}EHHzt>feLmGswi<INb0nkq}>
iG|tEP9$}v|8g<t)|IWXaF2UtlG=HQC7rmt=pXIiyy+f6p9C#Dys$7IEK(Bu+o?gUHd~vlCD?HDl`olezthKw2m*7SHRsj9medg!5tNE3!jBT%*bPcBf
`S+(0e$K8P$lp^tF9V{<gYEWsX;S!w3abAyN$*Z<p#DwG##T-Ka&Dxey1Fq4Ar6X5eQ>n+Kt^i5GLb1*!rlnis4@ofNePCG7u))ePq=VcZmbbJPe?me@
hk?u!GPx%&*ws<VZqUDEEg9t`i;(N!pnm1MFKN(hN&hqU*;50XukgUd?Rb&>C@#)3HkkaNMBDGZ5ud>KUEO>+kZp~g2bKweqSei`L_HnL%)FgB1y0;D1
UC`kS^gS4gxqPWfPm?o<$((@ViDndJS?ycef`hM1Jd?H2y`t5U~8?Tig+(R?G%m>{-sA0`bAQT*1ttnvJmbdM2+NH;^AUQs**Mr!t_TngHXP<!%F>@0H
`#BK`)!3$`5fxik=&tDvTn8W-69*2ZYJvSj0Wx0_by*ex(GS$@S56`}sDcQ7If8G~PrbkDiv(EMqIOMp>2-5Ikz_wC;rBHF+blAe4BDE~sWcSPAx#E7e
#t~AoRuQmcV2s2^iW(3#i747*EEE}`>q+hVc#~^@}*KR)s<s&Qn`d8I_)tQg^xl6!j5;md=Kl9&ra}p@wZ+Gg&@-IGwFY1GqkGNefXaaKkMFQC5@^*LG
C~Se)`CsQ_$6(_$>^t_yf%5+=DDDKqMJce(aCLg8Cl%f@km~#eq8$LYk<FX%Kz_-@ziTR(MBGR!R-&gN5hsZL2Fem9c=2*pl9{$scf{X=&s)s9U4ZYhd
l6xm-GXHOQZIs4^Nmqnk9@@bzQ2gm0;J}9g%O_{a`;u8=WW9sji6p)ec<4hx-M*_M;xKjA#-5F2!r^Sk|4se5)ItxywO{+M1CnV9Q$`xoDYF$hRjcis}
kI}*H&%58p>Fx*Z$+)8aCv%Xfd$VLivBQU!LiySY`vRXEDtomTm)p1M`P_3mw3b6&o}V!-9VYQH8{j79jr()N}K*xB?wbGs?DL!G&qBSX2Gx@BCs{JNV
o|;so$5KC926#x1fG@1A{Z#DClnXrq&cga)L+;SqP2_X1q6Hc-|Y^*^H3$spsjzw4WHb|6^8VfizOG2T4g6dvI?GTu1{9;kNjqC@G5Wq#XF!+6ZJ3NME
n1-ujMFEDnwQgT&KWo}diPv@xWMC0?&)ZjCnB;c2~MVK6G+Wf;gn`1@Uv7NiyhvEo3A5e*tQe&e1?SJ?)qj{5F5j>2`lJ|>DF!0WCe~~{!*mC8f!_sq2
8SZNy51RfyVvw(XsOV>G$y^mkpKFL+1MW4+Jblsrkyu6=-@IjzKVpk>!ZP9b3IeX38Qklt6^xV^Ec4<xGr-7cfYZXQ8&xs~XtTfH??=gxO!b~dGnTQ1^
R&N72oG)JS_`wfFX)%~d7Zf!MVLEebwd4}-$eR#`rZ>eMt<-t1Ibt|Pv+Lrd{cfFsN2y{c%!;sxder2amkM@LYcpKRj-;=9X6WV=HU|d&I6yH>N6zi`U
QXIbv5E-)%klqsQU1A@VCE?bbH?mEj5uJisM^=nwV}BUUbrt)I$hrZ3v~tzr~0$t|SQ;%+Mj$6x$q8DjNTp!*xUN$iMTKQroyjg@10W!&Jhd|D7+gzG#
&x!QH<=-gRj7i9AL5@Lg0s&RPpxEtLi=M(HxQ;SaicAZpr3i_GS!Sy6uR%<w^2w;}%ToAa#+{9pa1(--@sAA$t$_s~m@_Y5N-<QEj?V9FsisL5z!ntTG
B4y%-68)4@Bj;bVaAbfag7?!>FR_=fbIE`UT-Y&R{e`~wIpqx6S7dVsl*D>I+J}vY7-cfxW?^xO?<0nGK3z~p+o7MoY*Tm3vIk|uP3$8LOPV<TUUj<-t
%j5|X=XYaN3==NwMdO0@Q2Jy$-_gS6ni&she%Me9j2Y$YtNU~%spJW|J}q$zy{S&{;7zMuzhfA2%U7k>P{v7!gF$&Ks3Up6f2q~?OOa85<@%fc{HhUbd
&&mXjM_p2<m<QO41NYJhGzbx3aO4DPnoqbuHMmr9N%Tqyvg?&yFAr<@B)we+qaFf_sHQHSZn!Ae&z1Bn0MmI$0T2W=TElnW3tlZ{JVekW5`d{jW}0Yz5
O@!A|&0Id(W7v3ZMu>`9XjyjQGGaeVhID;s)^IlY8H^Jh8`g;3PFX{`ME2dj9d0cM=j_f3AY_Li}^;v&>UEh@!unikrV1`vXV{d%{bGq#{4=X{?=%zvo
ksrnffAtpO6}?X5YV^zr~s`4*7YK5Q{k&z+qRb7{lexB$8=XdW=VX}sN1JYq3x@W#fFgKRs?pEQs1r_q3+ew1Rp?Z_YIP^p737It{GWAkO4O8Ei?g;v)
lcf`+cYg<j<uP#*IFT!SPuQ$N&`%-N6Jw+@a;@M+zG8f=&KEIbOMkt@RTb(1m{oCIxcYk<xTY?ncq<8XcUH7WMV3d432{q!6dB1hyn<4s*e$oqWBn0Yz
X{;skGe#22T?coGh+2`qkzeb$vERS*SDz+(T-PtOf!we4WTb%!Z->aGH~PRC@MiO;Mr3m&W72a~+oVgH4Ndfh=kRruU}tB9?Luy~+~@2Sg_G(h<jFe~5
2Sq|KK<@XZ+<sl#stNIR$#lrc73&{Qi(!ufi>DU`|UoH2s5wd^SsS8Vldmtfs+M)`<LBtq`pq=L|E+3v7h&~ve9#?gxlh43V7+YWnU+S`XAjiZ^ys54p
OWIh-`0T3w-C|xxSplwYk3^mQReD5{NBzW(kGV2td4SGz9eKUsy7H)9C&%oejK;+2Ujh`4Itv(n87+wHP%3I{-HWy&e)2S<<Nzf>-L5dX6nQs&Bky(|h
xG|Lj?$i8Sv@3h47VXVv~@1(r_GKIq3jL8iqKH!v*nlXDMl>*rRaGXQL_{04e@K|r_NL+I5;0$-0zF(?yJ%e~8=iStllHvRz-9RD4V4CMSOKEK!B`Hq(
EE$lb$<&C|$r5@v?<^Vo9yH(l$j+Vqp?!B9xg8IKy*1^d9{k{i1oT_fA8qc8F;l9w+f&6wa&tHudxC8=2dP72$k)Ms1DBR0Fer=5PGMy-F@CT@9Zwwy!
f%t^EyLxyJArI@|wWGc@B`f$X2`QAr`|tjxa*dUJLixsFcNf1>fb#FM69=zP6Y<}|95wdYQN9Ad^}H016%18D_INp85Eq=I*mG(K9R}%Vg<<xmYC?b;&
s*)v?p+3kM}%v<<Q6<nnbgD`DjbOMn(pUrjaZ&z+;Myj8ND50eVBu2$Qt+>(o6oNk3{BT`bYD`o%i5v%kS2t@_h!XwXr`N(S$8uU&rTn=MQ<ivGF{BrB
X^j%G_(j(>96tO1e0ek<sMbX61+y9?1omjpt#Mzgm@fGLkKRZxntbIrGE%Thj|De-*X+D$L*gol1=R<NCM%(iA$&<K46;=z#xg>T`A5zdhX#naPs^vZ<
c>eLLVJAb3w>dcjUx5c=0f>Y#tZ%Q_mQ5<~J=-{?OFyZ!aQTbm^r@%(Pss@T5Fo7DiQ6tnK%u}xWC=3O;0KS{K4vfFIm)I*=&pIYYF;>2gMk6?bbJ|GZ
Z(04naS%yf#CASHOCuA@qb1cE%(PHzqvo~BzvIBQOL<P}pRgB06j{wo8dK~`7b%%b#O-30(#~2Z6iIhKs@+N&0{G=twNGKh*&s*Msz}0NN8j)ULu@Jsy
vlQBGH|v)k)j-RDm+-%vI3>uxF`(Ueso&X+{h%>xPXYCpQlZr%9&waULJ&H}*0~VzA^SLtq);m$$VJzjdWGg6)fFf;j9THzJ;f4F-M{^@l?Rrl#`DjQQ
>!i3SB>%+>Wi`cR5X8>ZtBW=65|MC-m=y|T2tHTsU|`(Y!U}lnBM$K(oJQIejg7)9i0Q>`~CcVl_h)t?WCKhVf@|SK@57p2FYK4f7Y)=gJd#-Se#IkZ*
o*$B%b@q*QJra>jdT(DsveiKU@`%o|3d2N>Ah*L;iyMOP_G}J0%@}a4-U;b0V3iIUO=On4ZYr>tN2xSiu3d4R7lE5QP>X>sqnlnIpbR)Gzypsvf<LD4t
a#RPeleJm&a&-xqipc{mOcgZd{TSv!d=9IcP{fm(+_)9J>qQIOVcll(m&_;Xq!^UW3`QYjeygfijbaXi2!A6u}3I35?K=b?>x2t)Hv;iCNh9*M3hPbmf
6u8n5QV5tnwNVGj8R~pDDzli*9VfY1N%i9TekI?!T`Ju+J%|v|ixcC6{57a;HBru;r(F7NdH67b(gQ-B=Ug$%f((ZvoDGLk9=@OgQ^IPW74_?`L<mz2H
|Ls4>BGwe&*9{`Sdd4()uhe4O?}cZRRG~KDyl;KA^m1zRGN`YF#a{-*iHLFMSDP4Uw7tdgmA`yTkA{Ypba?PA35+@Y06G|%K3P#(<Y4BOneF&yQPu5|#
UoigqOE}An7b$Tj6P#gAqSd9yd-!Nd51|~s_+Ge4L{WkUw4@k#5dfcFE7J$n!^?z4}S$qUAJYgkZ=apB1`v3sx^4Mg4<+IUm^pagR*k`Te&vRJ>Xr!er
5()ZERkgIQ9)_u1y-|T1EYNoG3#}nUVQBe~lf>$wT~uM<T<&zeg6Krp>?EevAP;3Sl;Wm33htc$BaE&Izb~RP)9-sf7Fv{{(z!Bz;nX_~iQL=QoJ&czw
L0_;h7RbH4^t&EaYg*HIJJzW&Y!pZaXVAQgX6emCWV)o)4+HY)xlk?W>5XWKS1=r=Dwa<S@$^n~+o|DaWw3J|09<yv#ICQx-YJggo8%{=iZXz=#p9a=V
RZr8B@-(I-_ncqJ57000dH&woOlkQ6zaU1ZA=2a~$JVwP1M$d~n#P8A3PW0`L>f3fG75j}N<RYWyJEzz+P#Jz}sOf;N&l8`@hA+<%^5(-DKcXIgK@&DM
b9Gs0b3!4mAX@qWo(~is9T)!b`Tnu;+s?ZM)^OY=dG-O}8Q#s^(aEF%TB|2b7nO0#1JUNlTyxlsG~tMmi%6^pgUZOetn5B>WTtEbuP;cnZ+Abfjt{y%=
kcXV?It=lhEE6`Ga;8D{~><PGbJM&EWa}}jm!vau4{9C#p+yz*yp=Mkw>BR;c=sW-fGQg`GU(cUHtSVyzyVlf$Ix5Kzi5e*Qg$U_dn)DB!0#^fP_QWv*
`@I1E}YQ7=pFpnTz|+p?1Ft`6*HCRVM?r13$^2`llA$ZEg)BdnJ8Z-8jlA;M;Xo5;O~&-Rt=s$N<|V{pJ@$1aY0S27Pk75s0TROghCNe+I~u4}$06hE;
tP;`!hCL-cd|o*CPF5%+aJ^A8)72r@934{~Wxz7?we`@p~RSusCKIj_I-Ej*RaT%1AE3E(kL_46Yj$VPstK4Ur0rj7B`--&k*#RI~^Zp(lNcERs=?<-v
&qJk{z_HKD}sD4+rGTH0RdoyRo3m%U9t=j4-#RzRo+Zbfpb}Q4Z{M(;D@#llp#b~22_v7~(kH_E)Qg@l}mofu{mb8S+eggNcpEmtc@h|ZFL(k;})fae-
%Z!ufq(k;sl)-3a;S)q6|7+q^vkGo??Xg)o8u8<K=RV$n9}GBF(OoZ&U}d^4cIlE!oPnUF0CB~KjMm2&)WPr52Qud|TjmjD;%|i6p;?2Zq5w9zjSJPrv
d!Jk=b%3HB-}`Hwwn2;D?7M2@5mZ&a4wFUa*8wRC%c_2V0jkoT?#fCu4b})-InW;fJSxx<hFCjM~6=67I7gjk9tw>vW+>!_q*_+`p5T%>E^yCabRrAxK
sr$wSg4JG%=zUy^&3)RFwU<e?AO`$B7Hyl*Q<Ud0s@->yRqUC%&aa*Z^S3;0H@OX0fJxSziE6eLJ%I(?&}>%s{QR`Ml{<f$~SDkm?RS8vhnXxD9T7337
gu_Otq=HYVh=_a5D9+4kvX65>-19UuyG*od|6*gSo-{6Uw529LXD3-b{v4Jh&1g8k2MY>xW%U)uXSpO!t)g<y$yQb4v-45b*8p?qPt7dh3F2AT5gZjTp
xDL@ea?v57sXhx)BxQ49@*LIs9?<I#JuAxvBkVZCKAY*+F#o(b;Uo^hT_eWm_T3-VteTc&N+y9XtO|qyFY;U*;f@f6Y0jjUQVQgcT3>I4(mTACO%;8O_
UB>%={t>S8wd$HuWFvor&u?6!e82wAiBeyzLV_3hy;)d1#53mlmUsPHF@f~jm{n*tCkg((w>7QJ4O=cgt-FVKKiK$0O7yH|4-3ds6|2rK@L15qUP{yO_
k?@zgl33j{0m%MvU1n`Ab-Lf#El2DaNF?-uz4n_%LjjlBD^DiMEuaI*mo2j4!Pl!qWcmh#S&1XD(D0CfHu#{lHamRB|yq*AECiuIQMrb+D04LZlUq12U
?4tfBBH^UPbuoHG;->;cO@!>Yqb_VbS(LenN@xQkIW`>fa%bkBC7Q@lzvF!}8923UbqaJsa`}6kurQk5f&=#~ABY)!n1(65@w==U;Ilks$W6hR7%p_21
Gl<6B`=#CA+#t8HnF>iZ~<^d@qA!eS>I;hb+)BjST9QmxEH{sjA2_-4_|vw33`VQ<0bvSDA;{zLG$Kl~Cj<?<z{Fydd_#_f**k2X5LE1-xK#1Cfgzn<N
%yGIzuxqs&aCMg7qX_fPb3o9^jK!^5Quv@HhdpT;djDl=3)T-g1L<e#pKgG1kl7i2!ipZUg_aU!Bk&7QNLVidY^4kbh@8V%WeFj<md5~8U4XZ0e^#K37
ow*q2px~G0lTaf_?%V#Lix%Y<z5sfY$a}77X$0~<8exf7!A5aMXg!voj)68@gS-F!_RnK8qynPbEgM5?dfzcEfrGaBNmbPes6Qk-1PC#bbh|>Vbu950X
TUfuYh(NYw%Eb{cKO!2h%c4&Q5E2h_{r$TlSfN1EHLK!erERW78@7Tl@IHfa6tWb>Zd#hQ0Dt*AdB7)KOu*GPjrc#KLX092AtlqpauSs7?<sv$;Kws+I
&%TDPX!dnn1Ce6r39Am(L*?gVZZ5nV5Sczi<nUj~-j&q4{%od4kt3L4MWSL~Fkh|2`tyH~diw3vL_3pYH~l2#H*3+8SfjCxD4<*;XjVEdR6mJG@~;z0p
OaJnCD9@<Z7&DBs5^n|Y~-In7D&*T&KsD9^_)@&S9dzvVS=?92dRJPZpEHY9mwf7WTx?Vvi6czv-r%GdBd(*pTAa!Ayf^-e&TcwkfS+3bjA5b^xj;@Gx
i_{KW%=TRL>hl5wG`Hzs!vxsL{J<?u{sz3t%jp~!YGa&pfT$;RZ$I^nN^kkg50i+VB)8F+-BtYLVxi>0Rxp+qUAu+6!9{IPtGl0o23h42pf=lp@WbkfL
EHw?0LZY$xV@4l+0ow*Ck_j-|#;)8-59uK)8>M9eeyuk0KSo!5l~hmUXT$69X)7kKHsaA&d*$7)0gy^EL&5i)0<$xX^&`=Q+f5aYaxq2?)u%c;-_n<D7
JC>?Y}$5iZ&aSEC-F|z5~NL(F}aCb1y7)gi9{|#{(GC2ry>dQ3QT2ubeM^Sh+is5qmG^n8+kLrcAw@1`H%MVcpjtU8A!YWsc}a{bYvfKAKLowkSR$TtR
mVI8QbhyzEJM?kd%}wxVj6cKrefYmt<saW31!bltfW3B;OxxDvR;rz$@o%->0#-zziH~DuU>^jgq6NSxi+q0f_PIWV!SaVN+qgvcljP<X=uC&{2I*U>#
8d(Xp>R^J2ukzH4n$+xqynQflA&45X1(91krBXFeLW&mFH_f8*Fgw#yrx#9&#?+k3fxgTLq7x1Z~4&wT@`2aOGjk>6fBM&&G_2{!h7LHiplOSOSa>`gu
N(d(_xdcr={u?#*h&}zXc<d7rX>t$Zz-}yjql10&O`2~3Ndlm)ns)C0yx3tKJ?-WCx)V(yZOIqGVq~YpnU_nH`%^HmCwF5m7!?FGeSj+yv!oiKreZ*hz
Y~!j#{h<^~+cLkgCj%C~<n-S6_l>K5v4=0VHUi{p!n*>vFLNDZqb|g#0puFnUG`&*eel`aDAgZ75B1+!CwT0E_=w+w?p?7@XTg4rUN!>%w_A?<^9So#U
2i*aB_bt!Y*KJ4g{axsnaDg8ri>7Y$=o<=hWs!65DF;g#^A#Nw=RBrmoKDl9C9)O=kLeur~1HlrFTd^9dX7Aip)HB5@X1zy?JmCDYAenS;v;>md|p&6L
s3H5=BUr>KFW#umu_?-n0GrbR$q`!jZ8$%1;*itX5nHXnbrfcvcza!3)&U_;6kE$wQo}^_vEL!UFR-=ZbCe<_vZM8$PZWa~s<u0jKsZb^sqOvBL#v%JR
F`m3%5sCS>~-d)WhOuHYDg_Zp94D)T2eYGHlkZ@3!=mf7khhrmd+Vg+M?`itzmX(uz49iEvq6t$!xet-Qm|F!58>i=quf3{U}=55DM&6f%^#fXn{CXby
3`48RC1O0Xozg@SmwNE!bzbL=%OQRwejKJ8p&n{394Y9F&Q)QZvJKz<A{l>F3oUyx^-wL|oXyn()O)VJjZ-4WEeJpK>gobyU^xl+XAZ{lae{Ok^ogT1>
-=t2H=tmp~u(8~_E`s3etKqG9T@skzZyTRd_g;XJ2m6<v18ck0#>CQThy3rH=Hvdo6m#Z)@*}yZe1h#}se)OmdG7;4!ec7t8^j-j7I$i)A%6pC!hojHu
>st&P_?jshc?F9b1}9PVQoBfLA^l0$AE>Rf5+P00~-)nU6hBK2OB4TQoiwpE(3ugzj{Pv>C9>11jBFYTZmgHqFwv%{67Np4BO-S-|quhWHv^N);@6*AM
Qs`3I)3P_j&euk+s;Da7Sn9j=%e3yyC5s9jdQ*K6JMv20!Ab8-p7!{FlO8Fx7yqq&^0rZ)n3*v5AfGAba?eXNnMS3-Yjf6~_VdF1^U<sk8u%;9+iLAM$
oAGObu<a;D%W*k#hyB$PQ$g=vYR%h(v>z{!MwWC)gKMDIW}Ndd&SpC2#nb>C2A@!`+-yZ@F{#TWAw%f#m6w<xJN^%A$e$Y9Q~shWWoL@m|#npnm{QIIj
-@&8V=s}cS7I$B?dj!XP|D?Q|2i%u+5au{&e@m~;f1z~_m4+y(!*uVXgf6w%LFBTpx@^e{3e2qikMK>}wEugc!ub9DOO3WCZ@5dv*Bn<J7`6-9xC1pmz
kFh~A1>=YiJL`Tu#;oyy-m;w5l!h-OCJ0Cq2Nec+D9&xs;D|qXQSN_cZu%@H<!{j=-Tl5@W9m;gorolGkBhf>-1OMSj3qlw$;n-aZQaef>^p%N_UJ$J*
r!2+6|3H+_?J*OLe<08p+tfLi8kJj?D=vp?tbCS^LQY?CcjIbJ3_0h;GWlo5eO?<pT~Gxie2*$c<44)QhJH{3*R@CBJ5{y0cvh4`^549o@10ZWsS#Au-
bm1SxKH2+!wtWtp}pFfwrY{{%jKq?8WU@n)f)3_*r=f{`$*Uc*!_fs|$(x+i40#H}sTnai6}t5i|(khQ}%Ss){2d!EgDTUe<#M^?%kyZ37%S<kq|K_U_
_|gE`}7=->=yGtsg;#>o>ZBmov0?~hHyz*vLsVGb+uEcN#eos`T_eh^9{GlZDnVEb9z?NjD@3#dC6otsg^4SkexX5UewfbSb<{my*Q_`lJj+LwyYAj)T
HRPIY)0BqTR%@^d+g=H=n%%@o+KC|`e!W13(Bm4edOU$Hk!A*Q&vinBsaIZK*|Drrrz+={#5iw9)02`yp!sGTH<^MdUP8g%{tGsuI6Z-3Ke@=TXoLZul
jZM8D(K%b_gKnsI?b;><^-rzs6g7HY@Or`;#fE%Hz$o-}*>_uuFtZnjF8h1FlPp>}iS(Hi01ow-c)pX2<*D7SIHb3a4S&I3n9yNdf@h4C2MHrM^Up}nZ
oKl#Agv69@!+0G1%#Scl!xd!G7k`07OG2|a38<Q*fx~RftxhcKP@cc3wx`pZ@pB3frk&alwS6B03sE`{qgZpf3#fWVY9AG@N^01Ui{{+1UQEE!rS8^8v
kE?gzoVR;gz^SQ-?I_U!1uLiD0@Y-;=a7bs0SA?P$bn@ODgzL6r5!u{I^jPuev&=Q+~~q$lohKP`#;R?<{AqdpF>Db}M;nbB%#!<ozb-kB8fTMO5l6jH
J>qqe$eMydOs?Wnp!vG^eMfMb0dYYD`^{VQ^~>|t1E@Q5X{pp180fp_k^Yw<nq7yo|4%&?t6g3M<8v?g8g5mel>aSHYuu{`1EA&(?8*>2Q(kPup)7GPr
*-#+91u)+HAxjC7PV<Wkj<-dmp&5wir)VuisY&q+^rk{^>8KgM&`Fqq4^#Sg4Qs*tI&5NgA7-=?VcB1~fbKjfsxBt<6U=e+|QG5Z*8b3j@917ewOGv!w
*Et}(sAH1yFUsfqW=mE?*8=kUl=}_%p7_AEhsZ7P-eWnVF9Elb%6B`J3cmf@6jXpDZl4<+`pDnDJ`%R&(Y273>$eacBfbJBqL4P%ea3?4FH-w;agB{~w
jUDVu6qJj52m{)C+>_;P@PZ-RUD)axb$T6ci?V7*<YkMsE_fVMf9ncPbiQ{&loRwGDiLV1+Ffsd=rh|hHd!T^{9Svmi0S)>pXCCiTt;AlM?YJKk9_zR1
3ry+SoYfaT<WMcM#^Sjp}nv_FFZ+MgVye+{U!OpCxF*S>V|2Z-1QmPIyTj@Gj&ckLTWgiu-^n@45|kD!G7`Vbsb^=HK(zF5}P3SnZ(Rrh3F+9;3uXGAv
d55pCyvNJ_2^kso&<?U3WAPg{T?^&uH%@;2%bhEbbwT?`5+mMiYB7Fu6+`m0zP<snekJuu#dl7Uk4t8ZoeeSb^3R{5oV;s62m=Kb1glMK+i357(3ev92
zg>h&xzCkvO=KJ8xeF{`7c~jkk4=$c1EV_Gefdi?1kX@)0{R+D3H<Wkdg|5Ha3D=^&fws{cyXn(4sw22>AAd+5C-U!uYx#^s{~O#t>cq(WT|I%`y+!<9
r)Yj3<VgHdy0<q%dtW3ih{phq=3ZEIvZB|4DRsgC+!QjN_c{MIc`|?x9;f-KakPHizeAqxh}|Huo{d2y3g%!h!jZlaU=@~|>&ZvU?r^s=(q{YjncfR_t
8*4Jx9uKrbTlkSo>Bmw4k6raNmVd_A;0gjtITZdL4H3!tXA)kasu3$oQJFdMDCyK(X-IznW3@^R(X~XzX>6#bN|r5!o-w}#oOQhKtIC5<=lB~c*IlHVS
I1~G?XYCC#?l7&$qDDrSw-oDul0B9qX!x_%wxmWNzWil^_33jxAqo#~8JWRy~mIa+3KQsj;ylEEQB)KE9I+Z&KB+pZpnk;M5Us`#c|AJa2`|&ER=yW7v
TKUjZ!=@Mb4MC<E#5{I;_Y9(2+pKWi<>hg24S!OMTEdOf|cmV(KRFrR6Xz*{N%XFAH71Y$qD(CiHf3)T|PF(D)T4QSm*7O4;7m*%F2GYM<NzgYgoMz@F
)h*Q51$a;<V*T8Dw(TA)fbN2}<{o%aa4Zz3k?w=s^KyKQ3Vuxlhb4J5H{=`(+_7AD4A=OqRm^bhFNvbnodGRT?IfX6<5)mdPrKI2j820b&b;~x7<^LY;
9JBIeZ*<jqac3=Cg-se_eagL~{$@qQco<=l!h@9_KBc6Z0&HJ?U3_F{7ih5)vr@eix7*WS2T>)|6ik6K_}mjietOHzx2$#*3-@E216{ng2GGI8<>Vjr@
Y}GdKO0mNWWO(opu(4G0rE(P-;Giuo9{<8`#fV~*$A34a&@891vq9~qY7&Dg1>R_xf^O<ZLIjruV`kL6{~wsYF91w5#QXt>*2~Vq9hwQ*b!_U4)*HM^H
ur8EOz@cVQ6x^zOnbuAkEgT!$9^lsCiW#G=JO&HIa1aMYzA71gAO!jsXo7NZt)Y5&`_RJfGf3XdB;@T%}5GOo4!$mcDdz*n+t!4qR5y`<|Bd(xy?yJ;1
*1f18H=?lbtw48`_CCT`dT7+hFlWdLik&|9PqXnj?~J=wmB&_Ln|<y^vdG=Fi;`1|cD?HR!R$52Yb-5`-{s3H1)=L?0oof%OYhc-BNG}6^O+u<$B2IKx
&!UZ6%veL77SuJ+x_baBQzT5~-fPNMiEviqSlh3b5#}|haQ1!)E;BObrly5Viq7u-vp=|kYux-pG+jbnNpSDr4F3PBl%Ov2bb;IF{6In1bkO;$9cY_Q?
1`9PWu)(|`1!gl3u8rmJ;__JNKk#ZzRQJYEe*q(>QE@dD%8yrEQ^ZNBF=WrrGGqqwW?*m22Fon=TAt9QE)*^z*hngR#X}7`38b;8nP-Lg3b-A7(mYG;k
W^WL|D;yPfbJpUuQ<d}G}Ztz1=ih8SV=?4Ngb<rV8QY;fARMu;#z?puzGx=`pgsEZeHxw0Ye_y0AX4xb8qicoaq<wB@O1(butq1vChP$A44Ox`DO38{F
D8{jpc;OMY<NQK>hjlTz=Z{;@y2}+By2Wzlm6_@d=Q%fpNcU6WP!A854D_TW-`eY`Y$1PGhF+2*xFDyGn8lme;IIfp-d*|L)KI&5wyj{>Ixg4BV(ge0+
+>HwkV(6JFmbz%YJ6^|v3MT!hTezW~y44%c2Cz0s4we{koMNI>_4owh!8Z1eZ|dmi{q$nbn_^nLEFeh02wOFQHaT4t6Xh5-=%Y>2Osxqg>dtRUu9?0Wx
XNrAl`7T7BPj5n&thx{A`#D6ftGq-S4#|DkYNhhOC$PZq1_*{e&)t7Yt2%X_DX#FiEE=t(n_xt4c(GzE!$^wWiCo^RU``f?D*58Lo{>+ViOF+p{<&wZ9
cIMUvb#wt1G6SRfFJ&XDXyNS$sHi^**H=lcODizc1lGuAvl?=fo+&Yh#RHIg&AG&8(2(EmWE>R)-EBL;<KON%cWC|Lc=(c}C-T=~Hj0LH(EOb|>ot;nZ
+67bKAG3RLHvJ+1RsSw9d2~3BWlzFTm#j~cflz+Zow;e6~Ed3SVN-pd-53vodpJQC{q4s%BV^H%EyPk`6SBkE51vC*?ItLX73@sKgdrBM2(t}<iCw12k
aG)WJ3YzMM?R2-%$Tp!%==?E`Dw}$5vHuc7NY5H}cD&N$v0c$F_>+(L(;uD|-@P)i1=rpaEtr><3yunR-=lQvZH`jYg8`Cp$5K2?kqL_8zUDej3Q9Imh
d^%hyX6gfd0`=FJaXNFRQ|4?Phml>bBi>S5{e^XtF;r{Eh-+~v3|H+JP$JK(+}KIKqj-i|m%kUx<GpVg6!IajP5KZV1$Tk@(O(ww0FfxqqL{P25#-hZQ
L+4}Vsn*W~N>KjxQ;CL@V`sR0|<zE$*h@7BW5M22*DyWGM*rR2WW&GI4=x=b*E%|dakSsB#q&YWC0eg)n`DC@=!bIw3D*A&%e%AdC8>juh^F?WYaMBm%
Mj#~~cpyrB3dtmjmN%O#3V<HHbj3JX1^)@sa7UhRLi!^^LOJs80X&b*g!Sj-5$7vR%hCnmZoEUfBI8fW1GMO4#HS(pGr#1oF@w`DfCQ=F#bcxT2jDjeI
nbn2Ev+}JNDr-<Z%1G>0a*y>{kbZz_#Z(EGB(B8m2U_YHhS2RO-5Am0921-js|ys1{5D{W+$pOJazuD<q3{k;8Q=hbxZ=&=D6ncPTq~^tu=mt^E87rK;
=9>X2<>AKer;w3I{6wLJsTT{e=~Xj|A3^Uq~kIHYYt-ed%e{hiv(JNOF{3J75NVn6fB$WNaqqwccMj;;(93*wmIz3^?6%9V@CTn>!#(5aKAuhBxo0(|G
dV{aLq`dT3uaim-NSr;pR-DkOsRwKc<|TLIazYLG<Vkmb&G#mQ}Tm<>z7*J?zMaKIC4vdl*99lifC8bj7*{Km?Xg-IWtu)w5x%Y1(%sQ<NrVUCr6{GWY
O|JXZ|UT1-IJO7t6<w}L=i83)@`o4$g4#1}Gv1z0G-&6Z2QYO(IWsoZ!&-UlfhN^nswVq{TieX;C?==Ba8XRXP5XhfHgcY+_zX`au8qUktdTjtft|EiM
Cuo5xTth`Ouzwi!oz0msJO+T8zxeb8NASTaY|65FoVOpS7kn5(IukH_WWn}$D{5Ij&>kyZeUF_M&n)Pr<o<$BVUo!2xw}4NJjqc#s@mD9^U@C=6}#8p?
|YT2B6l}utFYw_JcRk=5wS$4LQki_Nsyz`_ozs-SMw<b3lC!Z5oAvK#A?_-r-+X$TCir$ykRWh*U1fbc8`ARQ?efo;A=CA*wlmmaBIqY*j%yRktpJlF_
$3UV)!kea-Kqcmx_n*)@QY{5&FQ9!EeL`;Cd^N?3eU%WZ$}M&-I6FgA|H=r!_tU&KLc;f@Wc8V&J~_xBXS<erMm`NBBsPuLU%t#P_1Q0<sx)LGUhf?_k
`2{6|s(*dOn%vqXxrZ`Mm)7O#-rhZqu|@A7dr8Cbk=7(dSK(MYSl84F|1+{QrfRDW0GOTctYgHmf*pc%EX!DyfawbP&%uVVk(|8ojQNe4v${i(7?HU^K
mvx)VJ;aG`Y0|<=LE?=+joQY`k8Q?>0?znmw13|f01LWk^J9~UPJ`>F8@m(iQ+7a=Weahp95J=M!gp$8a$PYwsU%vl?{)L*VA1TwfU4VXYQ&nA?af5Rc
B!l!$*k9QwM2&&mke}nK-_JPLbL7rW);gJB*iV_xtdH#!84@RN>o{RbXc1Lv4B<nPo=s&+;|N&aOTY`O?8O-*eUod(e`H*nogJOZ`-pq5=|Iq+&oSVO_
y+qowUk#hKX;t8M8m26_@1w?1=1LAu1u!KX;?a<VV}YChLMu*4#3rMjXUkk(j*iT|3(1%*s;!0NE_fn1%g6YD+r1(pWB@M<SBzmZ1gK1LWfL`7XaPka_
iiK^S|N;<Ezhc-)92jU#Had9eCNP$0jM3=q&mGY>fzipMQYz6sEBg3cxz-JC6Xb3(TwjHFHO*wSDMM!@&xEP=MhF6f3ogc_a5zLmut*s9^r0gC|Bl+5>
2se>4IY1&|NSC%pux+3d)%qptenACR9(;Y+!BAFfQC-GzG8rnwXG=OHteAAUi2x>cR}8svxMX~$pXG{YT9hQe~^cNYNdQHfZ9C-C@9)GeYjhk=c)H1Ue
}=3#;Pesb^Cy4)5-jjj>3DZcl!Z=UXX0mu)u)6ZkKsgPd>MRd+nS8$ttpFGJ_+#>?NP}A*Fg1M9BW1GQH-MMTsdkIh#cVPhk__u$2e%D<5<G=mmzn2XB
>sx1kfBlaK`ENMN{QH0W+yDGWwyxO)|HJctKNx{|{?~X2e|x?B*Lc`Z@L%Li|F!=ATK|8o|G(D%U+e#`_5auU|36&+|BS^R<o^}L{(pV^Cqw!7|M=%fe
%svt{lotmQ&E4|+3oJ4WsE3@8=kp%`%31AJO<M20k(CPqw~y3M-ZR3U(Q40cF-1?bZWjT0ry<2o{GM;53FmYMW=M}olY4|V{&XjfL=HCN@eCqv!RzBXP
sgEPD%_a4!4;$U~C?aN1#sEvKUFW!SvRuor%4|AQp;z0S0Nh?BMzKW&}!>Jr?^d_Tlf6*>q)G0DqHSRux#y3OY0;f_bu@J7QLX8HOU60T_Kw-#3;{0N>
{I#*w^9_shIyO7ow%2cjX^qxZ1F@n@=(qklVK?~gTKbodsy1HO6v>0ePb3XHGWvc?ryU{hkkv)n8$8nAmOR5%fz1kfrf8kQZU*fjE0)k_Uj2fX%1E#GU
J(+JT_e$!y$u_ImeDPn%_VJ3ch%SYS8Do601ZWS-Evi&-~2B*xbYyrHB1|P(1B_K-wd^FOt5N#Y3C33!a@(HxCg%S2!4?5D#!?&(!a@<k86Yw6JQweZ|
U60G%w={y6IwRJAlJ{fKBR%W2^a~iJ7u}{dV3a#mIp9r$uWYd9G1?zH^#sM&{fO($6g0yq_f_3nr0y4tiTf%cSO-SiwUs;d$`-sIM*g58_OsLBo-cMfr
Vil8MCO+Eg7Y7$)jSF&_uX$gd)wF3RS?jrzjgN8tXP?}%|(m~Hhu@<{yO}zl;Hb6f$Ml2Qu+vKy3&X^SGzOo@rlB?NH-wxgcZSD+_$Xy!KIHy!|`Epp$
hL(9XimRMHRS()#R*6pTA-@e{UNP2S2<%Zi<0`OT?rM*oH=|NI9o(lsPsvw#1Xh^fUouT|CE}y{EsQswOd#NLRI!E4eVvCQb)n_Am3}c4zcKcxYr>HX3
h}+w^5m$_W`*|B8+uqc#i3LyLZe&v<bCzKf0U1fTOjB-%BID;b_&{aN9_(!#T^PCnk!z{C136&#;jE$MaeyGl|@xeo%@r(2ALiiim~Ihv1=>$EvrfWhz
t?{BM-a_T`@ov8*sZq=2r4;ld^-XT#dyCwVM@V>iXn285GiF(MSlMFX9BkfO59qwaOx;2Yu>r*^%{b9{n$qseq#eRPFNp0qSz#72tY9o2j-_7*Mp+2n4
S98v|Uo?M5PEs)uw3sm9GI+{w1T(bY@j+)kA+XrKk!nZtY7rUWUIWH4pLgve3dP(9+i&51QMwR%S~YqgZw!GJFK23*G6m1;O<CH0jFL7id!Igm`p(J4K
$==WevaN#sLR8sj{4E;LeY7Fof0X8c9ULU4BSu6j+9gzb-=`ik7t6w{v6Hli&U-8d}V5^U4#0&75M3z7{x^sxSvSA?vJj~*$(UZ=Rk{@jXsTYK)O`n0l
t#H@j}JUXV%IzYDV|C{lV&jrfwxR0RPKWt=nvk53;wG;tdhjHW|@PXJFC7gY8z>%VEa4Wg}d+ETk<on`z~OjJhRGz^YnT68~y={#K2Q*N%K}8%2M`W0z
kl?Em@0wpI+LoGC0PCs4tv?JH=5^?g+d3dZX|9R-hDooRKqW_ZIrZI;KL&to5x2AoRtP1evDbtVg8B^~r7?x+-3OZ`#d`%mIDx@jQSD?*)gPtN4_w5f)
f(A0Ah1GI)qp;D7gfBT3qVbVEKXFo)RsZvfH6`*F5_Pu}N2hLw<GenvV>V7!pJj+uyB|u^6NY7QQ5}5MaY8N=R!e*&xFlW1=GVtx>$gU==)4}UO4@0j@
Ib8p$*PfLf6QDG;6w#Osp5J>w==}rE%%<wb+a`@tHCVsusZj0N(roz&%Hf4#?ao#gmE1f=X`s=jFkaOO>ZjOGX-qtu%BGuhJ6OfcUchRW-;QZvbpzzJl
(d&1iTz+-j^mm^>;XdPg^kk6c4ZgkJO6-%lr|D7(zA*Y#R9|o<D$Gsy?w;YmGgnUuxx)w)*2&)L@>Z?9#V5L&3J?U^2bQ^BiTkLCw;!$RHZ<+7l=tGHG
IA5+69Hgl(K`+lTZ+7+5k32sdvFr;QY#dj%Hofa5lZSvJpg?vVp*iy?QC4VMY9s=P*snDjP%hF<8b{xj^5xqL0c+0sW!NzmjB`iG9V>i+NXXDFTZmaV(
1Oz0XE2%a2UqMfQE>-E&3EBmmCIe;Q=^zI^8K$|!_$(rYKslSamVco2Z~oi{}$VtXU7+O3r&de%mXGl-A=#u-q1huU`^_u~U8bdwc(74D7;A~_caJ#Sz
erGBI3*P<gt^@{w!z^a|i%P6SI2etr3w<PG@N#wKJr~8UEsX6uoU?mx_(inj>mQCFClukg(vr?@9dyqDkPPS+H#Q@ju%KiLFs}1B6yVOu+s(pC=3zfd3
a)$MfKgPZ`?6;28%0()oBzim4J>^x39HoFCGkJ^@Z}ZCjUN>O|mnZI^y7})ZHrN{!$i(Z$x6K4({-zh=+Md6o7ur=~+$94jMRO>=J0APMBOF`cjK#76j
d~8lb20^P<_HAMVG^i+u1%IoGl)Aae7Io=WaxhzTH!}(8GVZsj;R0Lz{1-fMG5NThp8_he(<2Pe6n2Gtf-&N`(sl3!!8a6@t3RsGrtSN;y*qu+tJGpq6
Q!A2PBQ>kN+waNL?v-{1_VQqgpV>nZ7U1zG+xcozYFupXR{e<MbL<K<768E<{V(@5?f~#t78o@2846LJw(^11(2awa>}Mrb6P0;2xhI;KY&6(A=ie8N3
j5bM6oc@=13;4h&Trp!g&eIjj~7i1qezY0)FcX3GqNDvXjAV8S@hSzYUMwhOyy8;z^9fznXd)uNEUa@p{7^^kg+Aw3I?kk{bZ7&g+b&xdLTT8_7?lDYd
8@^7@dN>B9=O^6u5TV{rQnbS5JlhfETiX9dbn`ThokQ@D77eXdL41D*)XlzR}es;|`|K^*WJ>K&(Pncl<nD*TYdRIoDrK{>YMb{SENBZnOuY6fv;Q9F}
kxGAC9jIR4_9pST?Ss5(h(UxVfv<S6_N$#N*k9e_Vp}q5Y&=i9RW5{a0nB49G^(!Vm6^3)XPC1y*rzx|ur8F$0?*e+j=1dA2#7%9sR4{^w6WqsKEf5Ma
Q&lTb5#$6{%@Z2Hgi|{*~#V#F58J@9+<<|#R{w%a)$8yn+*xCu(6Tn5VLoZH|YIy%HK5${fohN)(uz7+L8Y23Tkc>6~HmK_-6do+(^6glFQzfzthTdyb
_~?d}V_Hn#)TWbZ{@Cdif2kU*e`&T&^`(zXlrbB7*B(3yAOu56KPgj?UuL-oB|ae;0JgRf1<wAIPKr3Rb|nJN*US(5f+^fNRfRTN`a-4y86v?`$Kxow^
+3Z@bpP0<O}n4z?}*%~Hk7&1g&dyHrh!W@PG91tgEf6#e>y{ki?TqeE*f+NnI3sfL*67jUPB{dBbn>vvQFrWVP~hW?j4x~y!c4bnEhpm9NWIf4x;hxbH
bLH)~h^41n50|h%Gj2K@j%}$S&m7iAQ+9&?3-hB(@3Wyh@mHjszR@U#GOF!<5-|y3mM`Bf!7bu98@$3pObXF1~WE<)Y@}tewF=M{x1o%*(%IPB%IwSw^
dW@StzF<OzPy=R?K$i1TTiK5$XHwekMOMmqo8c#|3hs>bKy3NvtKKzue9t6@R421(XGK}(K3_Cb0B%A~*WIoY7~~yZ#AIE?PFZ8j<&g{Z0V)+lWHYT==
GrMl5G(Vx@3>TIOWl$PFhYn-cG0yhBCTCUZH)x=^+>swFEm&HK4twSL$QSn{(xlbWfsNRkI5%&Kc%5RFH1=0g7Sj-QaS{^eEs=1gXdpk47DKwnOZ(@Zb
hn<1?o1+or2{ysE}U2CPVSS&xt{fG<Og4ZU03G=OXF-{^+H&H|PxOqriYnfAdIS$))~M!96%Izs+&^ip&lLXhW<yT4$}#wt3OAqr*S<!??YVoQqQc)Zl
FMhs-oI6B^qUvMfvNge(WUx;fBCgtm@7WyD}>F+;aJGOL08{l$~xKwen~o;TWFMM`BbUvNgh8H9M*D3#=Me<X?qz=%qt-(o(ETsaK36R~M9A1$I%jxo&
FG<}kjh1b2#gk}>Mb1GssV@=4l>M1<_8xda|ma5~*p1MXnr(~Y?Gy5>FJ#L6MFpwXvHgyX7Qvx9Uc_&r<`P;m;zdaqG{|klnB%U4g_wQw_uQWw>)^t7y
$IdWcWA{_&o<ug%h#2FmjQc8WGxJZ~lhjHqfPC9Hj>Zx4Pc-*;j6P;$C-B)o#c-Ji5H!J(QF#gZh879atULnxlSC^PQjstpXalV<jH=f(676}C+OK}zn
K$5R%{>SM_-B4=P|>=a!Ia1^5HHH@hm0TQ@pB0c7&Dho6k;_#YbaF$(~IiZbk`2#LoH$dp`wSsU_q1uVw&gM`SKd%vo{T7qLxVvbmVZic!Q@<Uy&>&Xw
MpU<|T1Yo&Cc6O~c+(YAP&NP(=WrYild_TS?n6=#8ZSxAq*l0l{EC5Q{fo7bH^KD6g;qLe@eDGG{bXK7Lj{`_9vHdVVx_KW1V!DUBpD03%U>HPsIJBj>
$0jr0$BN0(lLw&})y`nn~kW>EtipFC{UC^g)UBmVeK*Cy#e{CMtS3#C8@YuIci*$mL1jY4~b^d}C0+_`MKxI!(k;lUq2FTKnik%8K>>;U=iF%1v37A%W
KjA)a?%;zB=@(k$%_N($B?D_)pL#(7(9~<zSl-OYZ=SB@<*%KEi`M$hl?_1_fPa>%O{j$=2b$~55{5xI%(Y2JZ@EeZIZ^z@L+v~NHHCrm%M<gdeQW(2D
QuULA>MM;2tCBb5*8{c6Y)v~LCZf&&PY7GEAsEKxz7*LA+T_mKyNLpdx_om-p>+bdHb3myd1>rxx-|!1s@VXq=Qwiv>ru3Ti<j-W)Xj4z#I(Lf%jds;c
O$cTZd9uk+@;Np?z=|p>&CL|turwX$Z)$e=Y79(L@7?JhmsQSb#!Kv#Vo`V^hI2Ae{<o3C0*+#Jr~=iYt?c->n9ulB6dPL#YK0s?_Zz|6z7dQ_9pG2Bm
VffU?@FiJYu{V{WUWu`;Mv|x5`{`6Cr(p5LcLq;PCQhs4#28PwuAsaZh$XVden+Q{T&5jTb0gh~7Kc-m;oas#Ovh6FOGl2vgJ^a=i9g|L5WWX)|?4TWK
525szVh6xI3>k}Axn({4N2R9=>iwdnNzSd%({?!o8AsxP0Lb=6n;sv69<$)+5{=B#c4(64nnzHuD4jO=0&Zs(sF@}*iC*T*0az$%Y^F_)K<Bdz)E5f1&
a_Jua2CdIURf$fv1W<Ky$4kEi1rKO-e`*Et(bb|1P{IW9(ix!%9L;nb8+1eziU#j7v^^jzc&oJT>MOoUc%>B!MH;hY?P4kZ}S5IG=fXFD(tuWG*vw85g
IAYx*8%nZhJ7ov+ANq2Zmz5p`&7OVdHqRT;c9bQ~LO=&X0)r?z-%|P3H1oFfp5?xtZDVDrY6YJW7_j!}J)T4ikN<x3C0?Q=VUyaX@WxwD7I2HWsKoERf
$NjTLCpP%kA2}2)C2B`9pJkP6&OmPrGfNJZG}+1#zs@NR(|`|DX@>86imh<^!I%ak76Mkf4>oBw#MyC@Sua#<_B$B`$%hf!p-e&zaw!W7h(5+`URHzrL
;f!eY34Gp8QpYkWZZl@ryZ8jlkz{)$wnSubZvC_@Z{Crfl*<{*W!fVh6<d^*w0sC~07iF(IHO!ta>z4IpG5N&$YsGd4IhXmh|N-Kh`FT<te~x%;o}v?n
m$Md*YePg`cclD}#U@tu~%kFizR5&*q(K6Pa{kl(dM>|rye)PCmZuiF_O<{KO#g5WhitCm&aihAaKNjru;p~=}vv;c?Knc(L)E6r?mtg4Z?I5tV~BaOE
>ae&wHB1;cTqZOE#|4Xc#N_M8WM;35O_6Afau+_#mfBE_y^1|EllpQ0@U|suuYye1(8g|eOj}JMP^?`47`y<ZyA^uSc0$eQ+>@1KopVcH;jwhIaZ90@z
LxYs@1>^%?lH=LVKFh4#SupkIwjuHK%{jlJK39M?jh7PDD?=!?kw_ep?)c+jrpNe%>x)-~K8SKV2#DQS`dJAdIDZpOiSBKw6=2%(bL+v;`%Lav&aF?y%
Rc<;t0VIoR=})EQr{-L%UMSDQlM;uy0cP_yu{>>k3(|hs*UEdn~~Wre^v&}SCovItjWrm2GCx4Il=Gv_=xy^+RkTQYMZr4m>J_uegb^6DLM;@0j4cCmA
K>K(mRBjZj|UsQGh;fzh|EBu)e5OxIxDL7U;juv@eAAZ~&fs-i;Hf-3<(a4%iRdJZ&oK;A;<lo<O;WHtV9?-{(h`q`vFfOKl9wO-m*=-hm%#r~8(tqrl
=l?Y{E{vurkqjQlt}0*d?o8!_amL4F}PKi~V%dhHnd9V~4K9v<kA(%GcJNLD~<sxL3P2zG?5?vH=KQUYfZByPgulYkhKk!`6;L4JI(J^N^R3i7M2oXKX
laDJCN!yP1RGN^C;o2ZD8%s?L}YeQ`B)&~TP46meHVw*-z*^a(R8UUWRX_jUKs2}wld$YmSlg*}wN~xKgM&KJ~znFb#lfY_pnD=<kwfp&d?9`;tf6p(>
Lw~g^<j<e@ZTbvse_I*P>0lDb{08;M=9rbks+-w<i<z$uhwj(kS2=Ibqcq?*Em2VDS_;e|y1&;lS;c<J(n$4)1o>;Ea3j#gp>F{QXrEkR;M^}u4f2Ul1
O>Q_!RPDzg8o>2e#3FPO=;h)aa6xcg!$6ONW!IHe)U=EoNflWIC>}FbrBRiHKAaB#aN={1LTJUclj0wgSj8Py8}7BF%(EVkMLnoPB$2t_BoRN67BT)OW
X&SrWT;1wS7hvS<&oQ2&XwO-F>G?<n@)=3F<E$WXHT(4+?e+hqo!|8>fx<b8x;gX>I^vXm{Pe!cqXUq+e8HHrbAxx@yuKmtg=VGs5x0tzDUXS||1wW2M
cwX3YYJiY`D<ELNe%uh!Wot&^TyNUlu>A0cqsM9qM(rUSE~Xpys~_w_N^xjY+V42I)kKh?mVc;%Gv3nbE~TFshbgzQeYRQ<vqGaO$O_tP2x3f3RuKSt?
O@~KUb_S?V2tI5DG-=||U^73YvjsA?$w~2RL6&JB#3JLnN59l+}6quiJOGg#pZ_$ob<^rA)5BVrLSn_unM=!9k6=QS%f%)p1CZ`_j8tU8A8PT#~##To-
o{SZCrsf@dBzF%!;!MFepVKYyn!aUU#1018UhExRdwGM9Jt<({T!e7B$Dp&otmBs`N~z7>(bH+U66#kMR7M=ExU&MRfff^3>1LnRl`rgb%r0QPrqx0WZ
^*%w8Q+6IuD@I5?V{uO^QZxnJ)&1{?ohurR>J)BI=?oB4({&=F~~QJ&8p{|^Dy7#vt(=dTjJsTzO?4DfTjR3*MBfpu6@faLquTxlMQ#gs8y*VJxT%$9$
YZvD3G6e)f+{c^%9#gF5mvJ$YOxUalW@<>ZTTG3qbMXVbV5`w(oCw7zqNX1aW=KAoClM+Xk{MSIGN=@De7IKoo%3<dsV6-@VSJo6tIzETT4=1Y?>IJk-
z2V(eJmO{fy%Ub7}5nxuVRC-!c=9@cMAueYavFUU9R@$DCqD){|A^g%LO5$4BRFW<;lBu03CX@2B~(EoPEDx`s@#@PWDv{6_m^+#aOxt|_$SnxIi+ZB$
~&<x;&rY}nI@DTuo`rqwCNR|DFP+{8W2=X_-@^J);9_k;=%AuelP=C&dzS39l>luKnWMQ~A0rL$y=8ErLXb1VJT`OpRG6tqQo%J8rb}f65XNubqmfDBx
p<M5YBmw$g$wY}=Ryvcthd0UQu)i*uBb@x%!~O<%)V(4in4tgq3{HNBY=YYHemI}YOe>&pnAvsy)a2}?3!*0!Y-6*1<zGtklwaWSGpx&Sy|zWV@xvyU*
gtlRn}w0UWVHb<BaqJ`qNWuP-|O`?Q0Zx3krauA+;<J2&gIF{hE>r>uG7CIWq568`7W!Q@%Pw3*)AUH_3XPvh#s@s?7(3C5p`E-maKMwTbB|X*#`Bq1&
2|o$TjTj!VyeN-C+Tk2XeG@IxH|B7H{%-^Ud34!uFPJwbC5;(uaQf3p(gbo?>4i%^_dl;%7eh_en~iKarLDzJktY<cGi95vxITD>3Y1XXO3@pvrwX@Oe
Qqbb&Jxd5ZK-kg7&}`coOe-7f><qxO_DjpkJ&i%I@Y>N<fO_fKX(G~rKLc&q-3WGD$bd&7P^Te#Caf?K&jJ}F-dhRIKkETz=v1<7aoLq_(PFk9&W!AaP
GqZW{dM~%n=J%ss|Hh!-85vQpG{%^&X$Fjyb*x2n`rZ+X(_l^_xsT+`wz8>OkcTKkf`woY+s3auZk%@T=+nhXjz;wS&C52$nfya_>*%b%LK2XOr<<A27
EPB}70H>uB*lv4`MH6b~eyY(GV<VU*fR0LwPpzD;tl$2mZhH3Yj#K#6j@3pgAQuAyyRRMk54X8CN+MpeA4!rf&yNZD$ooyUaE<720}*)k=3zg0>MI)4r
cy7^t-tjp&ZG{<PXwwHEk+UT6tgDIyCLBEt<{KrB?=n_=A~-kSm+$HlgcYj<@YHKfMwg{_d)my_NSS!X}J`NP0&@is|Zg7&@>z0{h|K*2Gb@UfvF6N4K
;h{YTbePsMzYq_k+@-&S=%Wu4ZS#`Zv5!J#0(^^GgwMU}wFSX7BqIIwC*lHd=~f{>8?j14}y>Zi*(5pC2q<GrObWu)Z#C&C?Ff-%zj>z4b}uBgM1ZUmi
vMeSU%BU*s#t7T~NJjR?|({`&h`QWu%-XkQpT1xRWn9gx~?*W*Km^SeC<w@5AaXVb@GsD+;;4#3vQ!#H1s`VK|2Ros)}Y}!D+QS_(=3)c5*ORtiG`hoB
#+N9?Dw?DX%f2_onT!5pa0VEy+^G(Fz)-%^FVW*<;Tka+|y}*wM1?ZDg;WJn1eQxyJ+8w!_?9yy{ihxeW*w4nY*=I7P$+irWq`y5i^Os2@vj%KU#`|CE
r8HaVUf+7TD%+$|*H<5Okbizda|f!p*8+REYa-c8W9<*=Wq!<OmR?}QZq|WDwLo;9lq$r4O4#?^W=}XBfBfHI$Tp(S$VVPXV9Al+q&wIGf?(6XTM>TIL
N?kr0{ulke_xifVgH}SaDDE)Ni#5@j`rpxtM`%e*U|6vS2+90<B?dVFyw*~ajEVz7x4Ven|bxzdq`}mv>h?XN5~K9)qWct`9b|g`eFNs@2s}*d*mQt?@
0x6`otLRDO5QVDnZZZRRR59v7ftrDsu*u{9Bf-{&)S5x=(u;6isfkd22^%^qd1=ck}ZIze#f=ui_UJuaT?v$J&IZ_jY@j?`U=>HI3*6q)Lp=^29~AAJ+
;OIk+<q5(W3I<5-6It;=<-)cx#jlfT_A%N&FH!Jy_NrKJe+%^1)jkcZ5)(GW?VN%>F>(9<b-yxgt3ks@B683KxA$3OUYN5*xM0L`2CH=cu$X6hRi-smj
C^+`F62vJu>fqA?JH58gbV3f>$l~p?AJ6V5vkJbM83sA2nOSl#GN1}ggvnG*Zf3Q8h7+ntektGm*PKKmgnXb7z6*Zv#A-%is*a@J22tSQD87YGKDevaI
?pUZVmpSB0?)mWnPM1$40ngJMxX)fy-?29AC=4QQ^V}2$s8N_lY9kLmOQQ|}Uiy~WNTIE$p6PQ1?mXECq9D8+Fo^Og(5(pedn*|3k>g4Oeh<Com-f}(2
xaQ7L>5>N{jn%a0m>8w>?0-+Ed<5N&Z$-_*f_(bxjkgxyaYbK)Xei&cuPqm$PbDk6jjJq1*#ois{6ZshbF<PF<BxYd6~?6<XEB&VE1zKU}zE;x6|N%-J
A*x2fL+J5y{@!qr1yK|58st%Gx3g@43-I0!eijO_8z5=Ts-_t*aaGWEb|=ZZtGfyb60J&y3seHuq*E-mn9x@9FFT6Im@=JN8r@=K0wFJ}XtbkS8)=em@
#h=02>S54s}nxo(90ZqD=dU@BN2;P?$zCjYvdh3Gq<zr*uvR)6R}J!DB9XmQn6^-YX0-@aQkynA-Dv5S(}=a(l4V7*_#M2zYL^IcV-;2xxOXZN;rj$?$
+^BmijLD9i{Sm6&O_xdy0ABDZ&W+K4n%ipVVf5kKi;HRj>h8fLgM*&ZM6#Ox1K*gOhW9|B*v*A*tZ5~9XP57j+H|X`y0Ed;!^;1=-pV3=AFV*2;zImS9
z6W&LfmxULq)8yZF~&GA%@aKO{rt96zbD<`0N;rCSTayJ|AvH5ziZ_Ezgt~bI80$N1~}&>EkL>7K6^{F@LZ`Yw;$))-Y0#+{OLSD2B8uY^dDJbfv8UBw
4-gNW+Uz=2XI`9bN3=ob;cl9_M`>_u}LvUB{3FA25`u4)P824(_nx~8V4Tl*$ggPYj8ZK0ep(jnUjP1$yrU$vG-&uzKs|yp_*L<^-)_(Tu&l=$`MhWb^
7)B<d6@xe288<)Cbxwvo~3M+Lk5wV~~sLJnW-*EnXMa@cqNI$D$@tCm*rViQqYEi|kttf1FMi%K{Rz>Y`aK27$#qE0SLXU)q3<pTBcVvM-RjM?iMGU;E
6Dz0gD#q;N-{rGu^mI|KlA^s11+9k1Z7JdP88us&{OavPiD9u_#C>9{a{4D)IHgG&=Zi`maWGBp(Ix+f6hFSxiPiG9Y1#3-FVAA841glnkdLHvDp*2vs
=NYl!cTK)b+oX0`FxR7Gbr!fH625oowG%?f<u?ovqh<W=Zv7^iS2d)9^=q;O({Lc;4Tx`tDdEhoBEicx24+?ZMH79W$jsMp7$KNCUw$h#IKX>@mPnb{I
=v~M6vx5D3O0nGPRwLMt41nv~{_*{UBVr+V6s$incBjpt-N%l~Mw+S{r+9#B!SyjIC(K!l<}ZYMWA2V=GMJag3eQgkr(Oh~$NOe0!-o{UUe%6;RG9n4n
ef03yIU~owYY)3r6G;FoAkF;rb+f9MBBfMMj0)^mZ4?aKpQc1s?q(?&ZpMu7wm5=Mo>HWBvTHOz_{mHMqvJs-PuZM9AiKbc5c8SVg>7u_;u#5w4OHOoS
{Y|i9A8k#>v;^4i5BRfd`7(aG8xb7x6fsOXL7p1fBko@P=lw&M0DHPnR8n>y-Cxn7&~Br=c<1Mk9cCS7NKdQ@wq|GC#02r6!;l9HDzW+1!j3suokcPq0
%DqAUZv!xykbwxaLU0Qm|VM&7Dgm)fb&=#tNhr4le7`N+vtSPOtQQL2u|!rc*~By=+RyFTn~h@X}>+yUl~uW@}77<zWXF{R<tya@^XB5CYGKaXxejgQH
M$uZdJvz^MXAdx8eI<?%FQdrSo=S~njKVGooNzQs>*US@mi+x+<ZZHdsk2#Z8Pv*8GzV{uHZHM_x-+FfLis-E)d7mD|p%fX+*OmV{?0ke18no=Q6qSJn
TsR$4Bh1jhPLEMHHYZ+yU!J0E;&)FYf)6?A>qOE{(q0_q=}b6q{+6hv_}`>6a(IpEyOnC2z?b?`3K`~S@ldYr_5Cygf`4{D;CoNm8Q0+7s2RoxKxz4;=
(X-vgq0?9B<msAuicv^(ideOuxM>-q~@eIn<JF<_tQvn$L&3X)?O14_$X?}IYJNf=imN>#Uj_pju%dT%`pn=ql(mP6ok0GnXMVc*GIE>8;@SuM)(Nii}
5OCEMSRG&g>Pw#pESk_EqeJc<ys}0K^KHuV+3(pB2_~eYD5b@5i~-qcP=T0y4q76(T|-fq61}#8VD0*$;F4)fnwa7I-Ws6e+pvbaobLRxkh(*=%d=e?M
4P3Q$+9I_aei^RYrjJG!%$Y@eWV*(dvj;~PHEh_ZNq`TX=*lUz+rw6Q|6+9h;n41@}s*UM||AV0mIsP-K+$0p*<5plsJ;QC`@Jk#sg=Zy6@%HKQG_?^{
5%I-NFtw5hQd3kvj)SowLq%XINDjRI3rGNHuhWX!<<o=7*{mo*!T_VC1iI5MdLrJj@tbd7$O{#83SRVz!Ozf%7FZ*cZ@0Z7%%=)_(WeBZsomMsrS2CxZ
%-L_GBlU6+6zI?2Szd|^hy8JatMcyPhui30kA7~d+6&Bn5Ja^$Lw_oP<)!Q!Yxe7JPpC|v#0)&x>0xe@0P6>ME8Q=f7Vqr5X}W;DhbJ&j+7aWdXnllA!
1}__hiBs~56y|WQwNF~T@^CoG&=M0@?MZB-rMQQ`wFu(&M==~{?6$w3iG9Q|CGkpTpIGl?^dKLBpX0CN1#5)_}#Mihu)8-rNkYGms^ndxJaPE7oM|!G}
OQP501-|hkUUhPMyc!cmc@iHbVa6J}VgQ=x99cIYBbeN{;Lel>xq6#^J`6y}<VRkIv4(bN2`BW76Zj%msKYLi}poeae}aAkt~STkXy$0Ww9#Kxlw&3kf
~(zQ2)#z#Tywhxo5PHT5S|!UW7hp$N8&>lIWT)&B5lscm|9iqLGR$peO2_C>{e(0_dSBY&@0g8E~3m`y03;Q)<UJH{F!LyHVjT_pux_%@qj-x9@owSd*
GWcUy35}#S{*tgZ`dD~QfD~mOI+82ycGJS%zs%bVtONy^r%h{RQ$G?jM$pwV>1Nl9}tGd}YijjHEkgbinmgmukJ|ckJtQfDqVXwoGm@DCFV4i)dJ|lkO
i1YyW8Yb^7MWbafM81o<M_~S!G908*4Eez*wDRnJE<FF|`@+3QMnao-d+9_PjM4!GM_&FF3<b;|YprHk&xbZT=DNWfADjTPw7)+p(N-%^7Gss#*GcXON
sOBX4}*bHvY)W0#?eRWK>F2z7P&i$O601LgbexXTe7}`MKHf=IJEOPskfcs-fXMm&!vME%YS-zh({VY<Y4!@8`U=XwjoCWisFG7?3J55#}5sByf17M<~
5tJs_pr_YncLt*5i)|!C?O>AZG-hgav(W>sAuwYeK+_^M<!VbeRt{$G7S6T{t#+{T{z2XNCgYMIo;BaJDN;O*&TMC3oAX?T6Ym+R_B}S}E5uhV{d^#oO
$unnU+9d#U82w{Zu2v7|Rlou`(eH}q*f1g*3WntiF6_kr~>Jri@N8VuI|bKd&~a7AL@6&DfwRt9fSQXhuM>-2NOtY(}<>q+sBinn|j?L2oNeMlAlRl13
0H_h|%Gs`0T0lK5uA`9l554P3?ZrjVsmP|pRs`T-9^3{qE0h*8kHG4eluEM6AMbMDeiQkFX$BPQX_2Vl6czbkL&zCmB*9&V&srmM@!Do0WZs9|HkO}(G
rk^$5Y!Pduc}6_U=a$<W&H<|)lqxx5n`34zBG3$)5o+P@M{L~<78y_<KbdRXP^lt;6-*{Wp+HwQ#g8F(#4?$H6SD<3r<qP*PHU!f`56WFZO(h4=lYC*{
R%%Uqbacd$`9QMzDW5yGU-2s_0-4%^L;{5@lMD`?owF&Wo^)(#i=D~lOq<;FF%Baovi7|vs|~E0N!Y$t(z2XNJIWS-j6H``@iqc`d>mxrH~0b^2NWtAb
0T-Xr=i1g-KVo;Bg8<=%^xYV=<?Sa{Qb(pj~bM`@AXWPsqzGoA;8gHbD@as6CeC0&a9wz>?CuW!`vtUFV1W?HA#wkVfoegZiR&nBK_F3SQ-y*3@dAFhA
yID;pK$GnU%hTH7Tz2L<;cBp&^oHc{QSXd|yo0>OuSVNpyrIV<2YJGp$%*x(Y1*Zp|F{;(1U%&2}QG^?5K!cq|=-BG$Bt)8)9zKxc`&}2sHR)7)Jc-l;
p?AI%=F!@yy8}Pf8A6*|ZI0!kM5ipc$ZI&A1fnV5J17=fkM6ePh4Z9a>wIuRjzCJW6_}JWJfoB-Ve>dM~Rye<+BTWUT*{CqkN&>TS0)CSWbHd&jI`UGm
MAN?PXcJApe7g?7eDtQifgP-M+=6jth=)4CIEWWo+i=CPOrV<^UvA|J=1<9^ov4?2XJ^*}Exq%fzhA&mG{ADcS{bvStvr4&oPCmPq^x$3P#`Ls!XjTVn
=?LB_3I33dMA^N@MAfrp5PQM5T$|Dx6DJPE#)>gb*BRU&KR|Y>+@OvN|}hu8_2Wz6RFh`cOojnbL_n|0kiR<xR;LhIk?Z1&3Z|4ZIY}Wt<}fV0jhMiQ2
-|dp5K#{gzEDEa2^HY+k9%p0stsXR`#}^GiD{-*Nt7iO}#|ac)xYXFU%zw?3ldT7G#EPDB81r*jF3TIg?(=0=}T9o5!TiIYO(~%F^w5>|~}DYHYZq1-^
Ef`c<36Et><}Fy3<g*r~;|7P2fJ0qE%TT_Fh#^DQCIZi8;vYd^H?Cd*1mJ#f(TPiNW=^0)Rpy`T8G{=Q$ERpIeG0t`T8kQ?gDWh;_jFTIsD^K0YtUG>x
U_xa-$s)R#*sbNL7%Ll>ldpS0;xydK_@}dGV56<23K?WVv1dbt+qf+*%`@+V3@+<)ku}71%iPMUZiiJFU)opjAbd|sfaC`!#oo~<Hs*9EFH{r=)!6n-0
SCWrS(G&;3zIhr$;|@7^^=MdL2nkQwgy<BGTZ+NsI|z$?s6l{(?85$rz6br^$&16q$p|2a?q>;$!~R&rC=?E77;KV2mS>mokpHM9Y!WbiddRndvFjEiz
3s=b{_cMBQUnwS&1<OrcYSW`!yJ^kSh(M0hddOz2q!?rfp+CkZv|EbyNp|STJDeD=^e)oX9fHumz4(1f3JvrzM`pxl(I86vLvUhLVt_qiB;1&nOmk#Li
H^8?73q(X6XJ1k{5s~UgW0DH8jY_Q9!sEb|WeD*&`U(j0dYXtz~uatqxvJEZ$z`@irA!>S?}=`2tQOg@*Q1D<2@MfHq7w7&bmJiZG>Y)PV=`bh0D5Apa
CBlYvl%{l_M)TE#G&4Pb%-NV}|D`3%rB)-ZNWwUImiZNJHa{t?&$LT#Gb+^iUca+03SYbRr4*tAHTU*JW>RY?oeTL-^#hjsYa%pF@)d)r$l9>8{`Yc+5
`xW0r2t(cNFc?a|PcLO{F@?(%EPU7ERn9uR7vcd<;%Qk9^F~O71XaV|UA57;JQwwtJh#9lJmcLucYnJ;?|E|wUlNuF^ZEP7_=&mkb({ZODB_cFkC>6+S
?A_>3qoWyut~hCVP|p5{^?UOheuVkG=&YHm<!=r|h@~S1v)g`QhPKE-n?#TgmIY5pces)1gWl<Z{ciippI7laSkeG@^I#-@c|-kR<|Mvb2@xUxZ^JSSP
Xh8yMzXs3NNSk>p5yNjQxmh<hHT!)-_B_OY@;?C_|V<RjaD2Rywh-}-}ibrR)_~+(;wYorfh$MDB$;Dep9kdQ`_bjVFA}~`|&L*_u^Y%YGQVIGhF-~Pt
``!>O*-0L>M>bgP)7f9K`z6S&~m6A7aUjvNkz@GdIS?ekHljJeZ<==NiV_<P|4`B<E5CF8RD}84Vf%Fea(pwh_VCmty0T`il$zZ!Y?|#dS}!Jtw5eIg7
-Ol@TKU1`uxGsW=yip`olup^aOjo0_~+BT;nAZ<Q;sSA4uJ$2#B4!DX4~*L+}OC1Z5eK44GqMhV7UxHrrfKc#;Fkkzl9z=JI%$k&{Km+-UpQ6QI=-7aZ
R$=j=UTq%DG3^hvxD1M3>mf**mp$`NmRMyjN8kvc$6gbEa9oI_h^Pnf4&E(W9*MzcnmN5@H_kT$O7XB9_T+qL7)@zsVBSiVszG}-8v^H!la7&eF9r&xy
Su^nQZucZ}|GSE8@ckU>m;OU`?5$`mji|Rh54QIt?Nbv%C3OGvuZx4UmzNLpe|eQZi1|KZn>?E7DFc|Xfb-6mH2W^~&4zo?SWP*@bz`$aigK860GR^TX
fHCM89CrlouGb%jiM_Kq?3mH6*gx_eKNak8AFaVsgEGvB4)Hak5d}|u8;e2+bh{Rox!X!`7B44?iY7|_pObj4Af@h4{y?oS40Z{Hz@~q*|*Z^+ZXx83Z
Q<{W^ygr(TMV`_rT0}(FSkszBs?0Iv`sXtEZDa{@uzln(C#4`gOf``Atk3)KA(A4lI6k?-o2?d3j#v^4{sJjGm>>tFS)d0HtNQ8lOS*vYA6vg8E@}`JV
5Qs(|;*E!TS}#+H>kSFtHhlkFqEK051uQxs^@>XIZ{{e6BWtBb0A5ZPv~datP@{a+-V$AYR#6h%LXL6O5yi3$h^l4j%_l_GrotG;jC_qH~5&OU1?RUp2
ILN=Jbe|P+0D=od7V#6AnVcC+J=$(83+(WqGLv=`b0xG=1-t!HTlR;6H%{;y!x_!SfW^KK}2imemV#P`}bzYXb&t-fAlDJ|Qw6mqf?1jqGcf=yU4Ij9!
=I{OlkO8&{?`PR!`dFWV9RC0$1R728@?akT+^~2QGB#Ox(-UPOc?>tmo31Dt(unxP6b?gs9!kpr1x-CWll3>Gui{mj9QD}1our~6<(hHjlcTQsOp7m@l
-E!c<&f2Z6u&<kt1!JM=nl>KBZK_nVk*o%>RC5|U(04f6XN9Y$q4qod>}p`J~rMbt`b?`MKF=1$V+_j*$5V=g8}keh6}aU!y_H64_(-v$>WXsivZzgW|
Rq1bJ2gPGo)m&`r1van+wf{9`Ho<STF^iA(t7_Yen+`j>|`q%_~iX`98YhcPJh<sV%Ba%NOE1en;<NW}Upnu2h>p>ESN6u=COW@pJtKtcUBrzU{3`F*n
2lnxEOuzK~|e)#|D{P-Vv(u33pMq3^C2^>~sW2zcxER`PcKAa#ISFGYX%=N*Kxt2b4kA%~VJHp2CB1F{#KSIXgyB>c9CGM8V>*;q<W1gZFw4!k7y_Ozi
<zV|du=@We>Hl+l5S(OvxfE@FQhj^8U?_`gZju(6SHu!4qo^9u61VSwFwq1M$9)ILGd~a{dhx~$j%NJ}<6TE$`a1NzH{mWj*k6mUgvxPZTAJmq{sJn$s
0p;)6UqWadp?mwDF+8MVt5daQDnM*PSP7!k8-M#(pSC5CFZ<fyP_@f1`T|vq?!#wKsua^7yG|f+8tntS_Cy+PS^$ifFy#EOXPmH@FJ{iip0L>*ue{;@i
3_j?FDH<ZV|ZYm&?K|o$!H7b{SF@M^lyKSI(x~>?LA&4L&4!iRKM8Ye)<~X;|^{Pp-sv53{yTOULKqL(EK>K=X}M#Pw)kaShzcBzG9DmaPn~3UrU6{RN
|~T(a4{JDw2ft*A9ko4UXS*OAeqActh!g!CZh?VItxD-O>7P@%&P~+460o@t>Y1&8h|PfDEZJ{!A(FfY_L3tjHl=FxyNMDWd}=rW_70#_r-<!qNFgWNV
x4Jwgq4MZ>{j%*Q*23YsrmMtn}JwHo`JbzRf!8}c)De3M*v>rj8;$!Zm&#=4O7C2g?Q)UUv0P)t{%!Ovj_n<Ssxmy~Tf;D<#d8D;^mG7T(4T+<7y`S3=
pmfAtaXf0VmrZj=)O9>2-Ax8sfm5N+B6As9}uf_F~3)P3Hd|HgBG2{=z9Iej5yKi_MgJe-MkN9uir5PlI(Wc;Z`)FHJvW2_)h2vx#&lAKS(9i|X)*PlW
qnlkWR>Sk;=82zmEd!h>Jpm!BZHiIjg4G{OHz7X-#0Dye@*l%2!ygO-%_raS?-_gEMjOj4DcW8I;`io9AChab)g_Q%pYK_cq&Aj+Yg`fvO$1`YDAzV;4
Vs^B(z1KB>Gri_8%+5-a_{0Rq|#@)=9K@z7ja!O`FB+K%eg|zhzGD(RNh<1H)#d;^MUV*z(Ytm%o^TFe?&{ZYb+dj0`X&n%J}4|Ah*vqIZk??JVfvYeu
#6fIT*b3qJ)>c)T~Y1W$GzQ(oBQn(kmtW$nz!KR`I4D0L>qI=#ILr--u5RaxvaEpLQ#zMx#@(FY5-m@loELkHp*n{uvzlrCZU89pBx_bmv7w8jGhOieH
HfEDa3b+jK7^Oi~OmD%gv%$tEkhSAe1QpJTjyvFe}Sxlm3!nG#TbH*~mU7S52sksn8{vuH*Di8QG9|Mw^C$B|r3!**bxCuyvG0r}Hi1c6yOOAKix;}zh
v3=8hr+Y<S8t_`94eAw$Q=m|U+cC1{_FkH|a@DRt??>xRgFirK&q=f<)hs3;vD8EWJF3K`sMvvETI&F}NP{DIoWa?|0^aO&2C|&ERp})VS*K%-g{bBRB
O2A(sK<}S5Ql*A(sg;0kw~gQ>s%jH!b9e5wawW+8kOK|T5BU?Kzf-A5@oN+O_f_0-VRDh{v(YF}<FxWC&}Fa4SP>G7=?wjSP%B`uBv!O;g47HacRQNLM
Y6e>acEcdpI_7;`+cmp$ZxTvo-(@l9UbJJI3CnzM)3gZAi`cgTcm>hb;hpC0vBTYjn(DFVomV%aE6#3ebVyFr@mvUPUH4<ObDu|E;bP#km2@#__7Mgi%
#xTr8kg|q&9paL(_r&cys>Ksu3TR5=FCUMg}&0V)^-K-<ktH$8WJ|#jabdt<`y`bkemk>St<`v4uP^%Grgc9HaWStT(x{-y*Z=nLLWkVWtUm8tVO9UMw
wtZ!oU0vZApuJ1sN9elZycH7Wti8`Tfbe?S`2naQE~)NAsV?#Rz~U9<f7Vn)R8+0?7djiKS0sjeIu7wS*dDjo##)2aovl%dO#p}%%F$zLulVu%4E;Bxk
chuH->I!e}ucm@z_hIw7<dys%{q>t@gk8@9W$F2AbzR0g=Mhw4m;3Ixcf3GVc;-UAzXht;nG=T?c6<K5Ny%0a?8FNR$siqv_Fo~;OF?idA=r4S{Ej<g^
idZJ?R?ZUe<u)mO3H6bHT_*mkpEM4NnkNxiuIVZ~h{uCWB;=R;a_|nVJ5d5I2EPgo7ps;BVl-4MPb!cXV)CHmAL5tWd$`|Mf$EXJYDa{{h({r}J=uaAd
$I#YHnrbg0yW2{;0irTWS_`CpRYX{KPW$WpC4zjQPBM28G&*!pVV!kE|ES}9s5E2ud0>I{p~M*98^NK3VVYjhfV!EDCP)2@`pggd6p@*JZi=#D6xd(Ob
-s1O6d2?#uJqluek>HJ#5?<zdCw-mP|fa3*!x>ri}9bhWw0QgnPb(1y<RZs2Ag)st+DP=|k=EW<vZCt+bUT#+*Xtc+ibtWvKpB+&|aK;JcN#vblR2sei
%alZ_}!><0#P>Gf7AWJoJ`aAb338Zp76o%VRXk!XIePV2(~TeB1p0`|r~5?k0n9gg{UTJZwVq{XN<A$kMNPeH^|BCjC!vC<@<E>xdt_4w+e&s7}2#&-u
lk0!Rc{19%Z%RO~q_SEu-wPZm3oouVo<4p!Z99Xo#M96=?>~#690ZW57NsemX{-#6xm!mYd=|luiic~PsY#L9vzuu3=^M5<~{Zf^jpC|J3XrX;sS}HVu
;Rn5rW-LBD$&`_8VVYThUxLYXDhgZ74IU!)6tUW72tt^h`dCbm4RgG;PB*lmD3@nsy?xdu9r~FrIJ%yot>V2~^Vi@BlD>RguYddYu?}WCEBW*9DBmX%J
PIpT3{mL#E+!Jy|8D5bN)zb%48KTU&;8wBfZ`VD8utO^<8IYr)S7Y!Ql=t^Tju}WKgztqk^i84K1J>|Sb?H9z^(C=_EX-wFuv5r_qTb~Hcy6kY$Q(P52
Ka#8KXLlfkh*y>2c{w5aSd)t#B3j5Araf8NP2cf2=Db{ZQ?D8&j9Ww6`3=M`C|k@7M)-<yFeu^a0;0`zV@(!Mox~gIUSyj)eE|0$H;RP0TL2y`Rr&dsF
U|0S~Jl@PTMX0&iKg#KcJ)n+o}Ye%_S7&u@dZjo9-SxBOIbSXLHAWuJ`DdeJPQ_06`M3=5ekQ{fV<n~<}oYGXZXBH$I79gyw%6n5}iJkaOzo2Km{hSx`
P@c~~W8N79+up$^B{{EFsO;m*sY=Oc&oeO>=nvW6=hkFoA1^_u%^8Ne8L6#KDn>^IWPj5T2%h4e63)?!==>$^{Z2Y^ycWU^m2;}FNk48YF`Do!6osYu|
AvhY@b{qA%0M%%pGm#}zDl9dh^UQz>mv!DD@pi9?1o#f0Gu+_E1DI#v)8L4P&6gCO>Lr<&04J^{r~DlCU)lCz4Q{;-8R5gNttllccvW0{4=k>2g+gGrA
+(PT&1XhC2S1(?K;k7DmP6=CfM$8<Oy^?Rr^;noTMo#t{!H5%rz4WU>xU*F_q1ksg-02`LaKLwQD;?Mal@Pfautn<`!&8zky-oM>HF+}!Q5E?@BD`r!%
*R>sUeCG6%uu?pPvNzp$Vg|d1OP&M@8+(2(kxwB;TCyDv~t8B+?F6AI7{2Pp=MrqK;U57d*wqm5FsgeY;H@BbxaNdM&45@P3-euMS6IFq=`qQKXZ*S<`
^{@`hU<nIi8tD8S^@y#IUvvN~MF$=rSwO!pc5ZNT**U2L82OK&0rlz6z4KfOl|(?f6B)!0J(SS~1}uN&g0y9L$C-KKg4^^<sBmMhBenwoS<r)MGq_t!5
ik+^*-v{bx(y|u9*7Q(}L?h)#L?d>E)gndzMPZDnCRO=Ry^a%g_P+M>U;<%Uxr#;$K=relq<2n~?iq(skAY=3Z0=D>27Pr?P_T`Rc(@Es#-0ygF<!}!-
uuWUNkvIF#zx(zZZQL?IEXM=xEf%^7Xop$wBT5<$Tv<T*dM2(m&L6g*copIU*qJIv`F3ZZ{9=dQIQ-MzQ%`$UMa=%~ugN6Y4%a?K*B^*)fjdi7A3N)>i
cO*G_j*RR&$f3he@V^a2T)J!<M$<gKQ==AQ>Lo3ZvBqtb3u<vrAf)l-e=DBGpvgf#HXdQ8jrvGo8iXaA}Yr;NKeRyVjD;PmBAqN$mNarLTiHI{lSP6f+
A?1xSpf>&Ds+Y&a9*BBfP1Q+VZBd0hl7?yEan;Ru?Y}@!V<&Z05pBXQ#9_xYWKJ^ab&0ofNKk7`IO1o!1c9k%qnP!=P_n(ZqTMJlXxwVO%&IMt1C-Zr_
E1_}K`)dXs59c-&_%J%_&VfKVgBtM5LV&vG62Kaf#h@P);U{k*hT`NBwovtRWd9{LWC;%`R~AnNBrUYVG3yqT&YecX_Lvc=M1)$l<4viiim-1eq4z=4Z
G(d|tQnMzPvs~dF{xT2Aq`Euq4h)~-yie_2%u@m(13w2UNe(kU6@bwTF1tPmjN-^`0Ksa&@t{9P^d_K9*iwVO3VX$0Jr9ytiF?aQ~S1?BY@(B)RuE&Ps
cLs508)C>W)#sI(H2HLZKzr%B+|TIZIa|<i*b@l^6)HtD$58)ll9hbq?5tC)nDG5hxf}X<sOErc9aP_Ue&x8^^=Uc&7={jCZp&t~WG6l{*dzaFf-fPAt
%26}Z9f&qS)0-p>^$p#_ab&cABw$B8YSv)0@H4AtrQ9IJ@d6UMq)+KKcls>v^p}t$-Dw_2+7pmU$zcl@*6Oq@d*$_h<`oaeBQy0R(ucQQpEtAWS$ssGr
lEpTx>1@!JxEIKc9!ZJ*qdaY!V%aOBH4b-wp=m4bS5FmUPVqfsKLJ^rLiOOE~k)E_^ijQh~;zY-a~~YO!wFji<jLOf2=qPgJ*pkAPDeFKmu|)t8qT?4(
a%ZD(xKMs7sE|KcK0*7wCGNv5-tJIU}sADv%Oo}lzFevJgjG!+eEbzw@)Nl*<i+Ny}WwnFtSWzT&3wJ~W6=`HMQKY#pv{uMLcL*7OMI96l%x>yvDs*$6
|uUqJV`#%2|?mE&7E4a_duCyLP%r8D|mIL_%=B0c=iOsT<mpb*H>ro*?Y+*D^KM&+rm+{K~7H0AUir>%iep!f5>7;cCUJO-G<I<Rpcc*OmTG#?jtJumW
tJe@!V52P{?Bqt?&AQ-(=jw6HLvf!rg^7k{9N3ruZ%ddSI~Y`7q4vZTR5c`IdJago_X=gOsf9+{w;f$Slv}!}G)V_p4lVG$L~{a;?C?;?iHNVF`y1~C7
mFZg8|&kvsf!2>-_`Rn#*v?1n_pkeu%wU<F70UheYpYr(T_jh@rx9QP6;N?Q5{==Ye2qrE_MMo6uw;P2uykSmGPq&n>S=n&azb=p*v__4WWOYWP$jv?q
+y+iEZQUbL1}JZ-32q@^TB~dBnf9I|BK(o*v})H6ya6pm)Fv<j>*XUegMD&1CT!y&>ec`7s@(!06y${m=Ne^=ZXQB^>X2@|#iq)x*tP{`N1}WRTJK1*<
#^yKW#rF-Agc)KeSQxwHcn$Gw+W?CmP(JKKP<9uA1BBC&@RPoAJ(&YzKZTjyaQe=?3&VITPSjY&V*FO*-Xu#Q`axvj)sQ42&I!KHoP|MEOv5Wo1VoP<f
|G$~)xDxUAVRoK@H4+uM4=npX1<_{&~>Eb6JmEVY(8glo7?dbOJ`<cU2xzyb+<PTRtRop_{Ie73FsSVHM@c}|aew{6xO9R^?<-93m^R)Rl?sj5cgcHb~
;S=EIRi&7+UEa<n<kKcLjlgeqtcd{AW=ag4u21<}O({RXvLoEND@W)>YZJ(84X5dBnp^Ny9z$!9R%tVfNq=8Y_PK)>sz>f{=(@$a;v^-@Vc(F(#roXOR
Fi=xCUW_?gW3a2{=m7v+dgc8S&33DOlk)N580cp$sOV^<wltN&sA(fpCvCZvH0)%t6`cCRT&ZAJs5@h9d{N|(nk$a>6%zDjt|OL%NhCEoo$zBV2KJ|qS
R!M$2rl!duOMJ;W1kOPD1ZGjpo4SEc6>td65n9A|+NOXG8w@DNk#PO3|?qe`fRyKl2R~TZl~52i*lC|1((FZ+qATEq|=7l%oNdnd*freYOTKmjczrO7g
ZZjMm*Se$HR;dMg&+%}a~c9}BYH4Ys#^_V%_8&#*=FQ{XsN&1W>f(0VYp;r$|QCf+Dlj)Z6j?9U_xi*L|09W{)$D-gUOmWA6H$)BeT3^~Qc4vd|F@g`A
>-aE!1p}kF&=w441NGj{J5A%cg{e?f&!hR2}jj^wQ=4zio^Y<3bHw!`A3eYt5=cTt&n~GjH>60V&2O&E}KUnvI#E=40GK5;^HXqY>Ar`*R8<1*w{Ad%g
{N4XSRS%!acSx7a1nc2}`2I&QIqe8>i|X&*e50VV6v&^(rzO}=tb^LuZGMvImct6N_g5)770BgbkbOEF`Lmlp7W}n1g~#^~*G7rf+-(7*_n5GG<R6AW-
lTr*dr2_GwbMaIFg8=E2SrwX^a0z~2pQ_-_7b>~S4@eoq(*%9Jgch#@dOh1`lTS=Tr{8aNNxF_nb~Y^d@|*XrwX|JUI^ze$UR>1k)H0e_<>-*GWY%ayZ
_thu|)^JG)1(-7~dCY_1Y$!*b|$)o*rPv!xIU<J|Mms>UySGQGsmj-%6Tao+9G2!IGQb7tQxs4(Nx64KFCXs+mjWNE?7m3s3qPc}*&?>OHbbphghHuhL
wTGeP-FZs7B7_DT}A*E;zAoxvcWY_^@Fb{0XD=iUc1&Va+X1jKLYrvRJ2ikr`B&)EXZKu7s}jg<uKIUnz=HWQHlI^3{pH^v16eER-rq58!3_KK+`y0iB
Aj$7mgQTz8O_;_GdDUUpiqFm#p7fESTFHgOT-yd@W59SSWwq7d(OGNSg`DMBai4Y}lQ%n&H_N?#ad-?4yfdi`bo19+{f!aitaa+SLz_9lcc)XROe2?jG
n+&fE9+}*P!_Pv?tyI)R6q(a=7?2IFnfgSr1#1p};%m|h<S#sNB`Uv4yb_W}OgVuLubF>0H(PsdU@`~g!nD8rsoBDQ4fhOcNI^dJ;p9va;xk5A7TRbH)
YCjGB`*822}No(DF2=R)I2aH>Xmtrgxhq+srMLUo1QQEE)`i^0sEzf#g{Wj4m>kZI^%asZQ*zOp;z^gKUUJ<Q=(j={F*e|e3ULT*!cN<R>>3p`+Un$VN
~u$v+_rC`3g1tou8d=Ra>Flh`^jO6x*g|@9{db3SBbnC!~Z6R(^;-CLoH&k5z<cfL=})u<zSQ8k>9ReEu88s6$YVHDoj05x=w!bI0@YtZj^I;1?5l<QG
qk9VQ)b%M}~3z9TD9jcrPx$RYe$^8oC|n{@@|Xuh|GYMm1K<85rZ^;mF(j}us4u1b#rv@P~{G~Zq^{0sS&uF+BNgd%Y8*%`N+UaZ)3BEvR+Eb`B`{E_q
}KXJfEt$Et!m0tYYm<x~X1Kr*iNIpNGzx~<T2_iw&ZfM@}xUYf{xVFvKH@xU33h`A_PQfLyUM}(d`)y@Xx!AT4$<{@^51Iw~I)0>BDXSJx)LM{u^7s9&
9;jczOLPYuru-RLBzZ0WDphs+nSBcx<NbTd({-o88Aghu&}+}}sH?TjK<4(he|(o6{lO%F+?vlKmJsou7f*B|@Eh_ACIz!NYIFgpPnwtvwN@*5hN$B*E
M6cUlydjk{?5S-KGyAdhXR^k1c|d)#c!HTg<WT)@hx#cR$WQ(`1Q!IHc%y=iVt^4u9mkyv3xcG1W)I|2o2&FI(UU!lL?G{RwVUtur2JsQw(|b?eV$6Zx
t~f8&pVmaY9lk8^x%gialvLG~1D|S8NAYi=CN$u-$1er4WcfW|**kgrJs$lT_*s{`5O!7bob}x{eE=aafuRwm5UZgy8&;w)lo5^ZA{$4%i3Ce%kVoC9e
BBpHW+oxt)m3h39qWBMYr>Dw1DaPnY%rJRnL%JxRpRWnuHtYg0@>CD#)8_JI8QQOV3R*tf>sCyphfyrt3n5By?#QLjYegWq9^QRjXjiPcHY029qmQc|l
Frd)Gj{*duO-RcFTXGST*Ax7^%Cj6uDj^D)bbYwiHVRe0!KU?i?=l)2*Iga{qCVQWPXkZW=CB9)(zwhVt%`n12#v`SD0BiKHwm$Xn$1WzM8v!dv-HR<?
iLzfc?mLqNd5_q$ev5%k963?(V5S?;y(ePk#bjKCB&_Jc%bEcSG5(;~n~eN=-($F=4j(walHMn-VL@%9S`<-xOYsND@#`gQx7&dDmCx1fR{ia-Rll!|5
_-gk_;o@~>FYtlppXQANADs2xcPb4{5|XeP@CtLI9X;XIGT#;uuimXzLC0MtsCa=`#0oM?=u<^zZ~2ZbzgtC@l;Lx<vr*k=*smgmeLRTV}SoKsihMO;(
b@d9C92Uw1af1vZ4L$zey7|JLy4$$Jd+Z-ZDuNu)Z!^pZmK?`S%++;8v>^q?ej{^=d*DfN85HO51ia__WqhqGPE4cd6aFk1J0f#Lql5s(#OrZtRO_t=f
}@`%(F^Z4$`OKCK^yL?<DBJ3>th_fId_*aE!$9HP?#=WDM<$c<^s`w&l{awe&L3C<0>M=|o3(z<J}<HzI%C>JJe$+oHBp@89LH2h-+xodS}GwRa?oMSF
h`~6!XsZ>!GKsIi`nrL+P$uz{*&+namJ})bR$C;^nBKz6{*s}NeCfnLyeD$ar65vk;UIrzrb)qj0kU0tiv>*>D?}_@}&CWf6=X89=+4?&lEt^;&aa<g&
PgUw;f0vdF(s>h5u$eUs)ByerPxq@9E2t%Jc)_RP>7}0(Pp8lVv)6eauVFI@cyumIBr9f6m{Xa$G4b#Kr!;oL_Qg>C`u=Nx-P?+6e87)eXW7UP@3GO`H
zu4UETc)T#_4{CRC_d{`p%KRT#eYXGS}xE7I3nL!lY1adWgk+dX^y#h-vCk=S%epawXCp-PL$DwM)sGYwPR)K=;E|TFTP$QP#HQn;mK!X*lN2C$4`%^7
W-<!uw_wEQOt?`}iL1-ILkp?V@NGwA-_)K4ygcX*QRIY5Cw`A6n7Qx%wI`5Nd;MQ!9q*zc-2J@%|E|4eCqPg|G{fzeg3a+@&NbClD-IzyNPPHW3G^d#Q
CVA~M{gRK;Ik1MBcRc~Ku$vX3Xjp52*86WDprz0#FId?Bl*K+c$&LSPb9I%~`{fE`r9)nieY^4L<l@`qSbo3-fF^KZ+82l`zIEcOaBPk3+J)lf3>=lz{
@*8{}N7gSgn`A3X`13PEu7}TYR?L+sA211>+K%XjG`&6FQC7i=c45IfCLhSxXqB0qV2E0P`B*c$~_&xijeuu4uV1qfk?BJ_(U!eB)5d(zOBYu*+k8;v(
Xj6}e{>2t^#(^hO_C}v|-eQV{cgqmpPk4Q-PBTv<62bkRtpX~%U==jSdGq{LxHj(?VdJn_^ab0V$$1%ZNZjk=z7J}&bM}$v*yG}RUk5iAKg~3vOG%(_p
ERE(F|)4^TpeTjJ~qIK)2R*I=psG}jG$b6%R%{zs4WfhE&~$P+2d`uy9=93-?XuZK0rR$!@P^vM*xP2@%?8P1}#><22fK@@w7pRAn79YX9E_sjF?-()h
Sq5tl93An%Ji!HDlj!j11E6%yB-E$DXjiZ^|1h>N})V!mRa|Af2GJdBbIzrIE04T0-k(ouy4K_t*QV6qKJ=(Y!p&3u6z<O)NY1&h6~oKCI3QwwMRtYsT
d`@<qx|2I98SuoN2)F(a^4_rU`7mQle>k&Ph`L`+UruK%5%kLpa%jqvaO$vYRt+->qO6ce&k-;&C{jP`r>`hezp&a;ol;Ts<hyS`-evR2)L41xgm_ub|
IlrMG0{JEGe-laM>;1zPR*)a|USmp}yWA>TcBqE$RaNh_GuBcv6{x3emwAw&|JZ14y?#)LFF!gaNxK#Kyt4W1{L>T4MC+y@(!{of>Wic<EiycyUp??{B
`+)dnp!!<>8RfuXKku?VNS?CIn-U9IJW3Yu?8(xis4C)s8w5yT0xY!YW|qe{k)r%3M)ow)D?!&sdG!A6ZiyWvLoA=#SFEYvn?>C3cSe8D|Jcd42FLTVx
r4B4%1=>!*98UA0^|J)lj$q?Z3_E>)C<ton3?ex)S+>)Dz%LlkL@8ytrq1!dwl#SQg1&2Z~oNIY1>8vyKi>pie}<Nj?X8G&Hv8--1FAp5P5Y5zd&sCe;
Mo8jQqgc`E_G-;DpcMC_5be{mk3R;tY^2ByFxUZebihz*b@YN_aNPcg=7C`(@9@#)=NN-Qqpd0DDAJK1_VyV!QjLg$c(dNV17K&eQq$f@$v<E6X08$CJ
4sSKndyK;CPFXy2z<1{WS*ocCoqLl6kL6(T-yAmCJIS0Rq_f3cL*>CJVPu*$)1$`J>t&2Y|xywwsN0kD0xd!<}m3;a&Fy6x&a8+S^Xw&*iX0N_^j1-~x
~@rgJ~dK6$c`(%UObbg+Hf;#~dvSYa6!X(!dkeuZZ((Lw;K0S~8hRL2`#}?l%#bn+g3`c7af0!EKWkeN=fV>6X_<qE-$44MbuIDqc?6YOC6ww{>$AWXa
RQ@-=uiJBq`SYIIyL`7&jlVG#cwhH$pl@Vq2yDe{J3S@2eOfuyxTz9Vz>qO#?U-wkz!cnKgZ&l`BuVR-j!Sr+fX5D!Rjzh6gqzK-ZV`$oKW+`u?vZ00P
;S@!P$#o&G1q~&{7Z?t&9EPuX<$olz(fsz!=cSN{`f_-Ki03^Chz+95mV>rf-A@4R>tWO@sZr*BPTyexV!HC?^xvN3v!=Xgmmwbf6zsh*NP^b_Nkdu*E
U)-042QM{#!XZ347n!aG8de23cuLo_Coeu)mugzKews-HKh;&#0F4@BH?e3@1w4Xa^+yNVJbv*{8x?RL1?x{?6yQvYS3|kT!w%g{{ScYeN6uX>x%zkFU
-5uH7E^J#fJfmv5hwiJOZbpGSg2u5jU5rSp2{RJsD@{1|j4hP?#7p(~9uofkIU(?K|iw}1s-H`l$J<Tsqqne+KUvk%R;u>N}nmh~V3^NOjr%lS!)L4qm
FcI+?vdaWM8IwJc8*MP~w-?!2n?^m&&!K=w^!A70z*BXiH>n32c|7j7Q`TeSQUqeCpQ{3L+Hc!(8jQi|6VHM^nm^yF&;<jHwp~kv4$Qa55cON&~7sVAE
=6r~cHgEHc{G!uEGux3L$_y8=c=8=ufnhPi9%(cmkJBdBq>&N&*+b|zl3Jt&7(JDZ%SA72q7<ePzI=)W*blMGSE6bO_}>#D{rG%Cu$Zn5vsGKbtDu@GC
+ok@H-!gjDs13Fy!!c@R#%Y;CR?OPN*dZ0r0kqN=x^ZIR7!n7k1=rsi01e8Mv|>0p$Qb*j~{5h?q$^Eze!^P;0=CuWu}4n;k}Z~A|G35<E-*6zuGcKe~
+sEOw5jrmoTZQI9T(C{6on)(@hMNe|Yl9Uk~#_*Z)=g<~yF%oK3J#rhAlXfCCM;U&s84qKgNXw3)fFRj9v1d|EISUH>-5my16B{5gU4fa%{&f@mB}LE(
I29GGb``}8(<k^t%P%+^Rp^@TqT>+Ik20t&WHh=?NA6l3KZ^ARJpv;lUP>fo0C?Y}OLW`?XXUKkrvU!vhF!e$ng-z_pgd>ciWdEE2ujreEDhic$A56us
2#^&Ou;h?9HVx#v}t=O-Wo#~g(ht0cjYYvSccK{1Lc1o#di})PP1+A5~1X3H8JtFfl1)zzd@vfe~zU5Wt>ddol8VH&Lc;zEP{2o3WEq8PS^*0eyh338n
9TNAcwo(^=G(fG#vin>?`M3X{TR^3#D8JZ9Q9Y+!DsX3BuW<R)`3eqYGk>q)*V_P?w^2CN`3v~X=h{y|JXgTK$l9vyV79@o4ejlAA^s>DvCZE%CtI=3+
P>jrGr(rWgl}0Tp;^G#YaS3cvQ7En`APCee!5Udw`SS0QKbPLl{xjw9wi6f-52-mplEESl!&49*(U}Vi%kYuh!Ni|HVdz{R85-}jo~qJPa5TuvQ?igWa
bsX+O~zR);|zfxfpN6Hml%85@|1w?jZ4ReF0k(qV?yeg1iz{)H*P-BZpbJ?R&z(P%a^e2dYnF^k=Mt&jg510h7MOIdC92<cY7yCWX7F<%3A#ZwGY6N<V
V&>J0&Vd%s${8rcSI<^;Hxp#HhUEAqoio>FYl#y3F2_XF`VjV_~pB7SX|Z=!o9jr=g^rDq@S$<wAR)=?JSm@VK|X&RF03-uqLa9>&v#1v9;+KUdQj9;*
CDyCJRZ{>l`?^Yf+iVxxkaU+1dCMpn=QJ3yGgZd+Xt4g(uVr}yn6i&QbN931Q;ViKrn5$q+*x6d&1g%fR_Mgw1kQuT^8(}A_qWP%Zq#W+)5Zb%exPY0S
PaW_*ssok<O^THl!`wt2NfMVSW-9|xJ;BYGaoy4GX^PpcTls8<@=b^x--{A)X2G33nm5lht%QBfXWrzPze94uNlTyq_P=9;V0ndzO)V&$UJb7EdBKZUw
qR$chYLO{i+$4D-mYMLSC02>76s+wy?Sk}^F;Zb@1k<v+3LbLgTZV3C*bgi!0$5`cUlBJx3sj9_d|<u9{4V0WWC|u!hY>dZrs4|Wb{tA^$hvdgWT&68T
dAZn$~-_H1Y$NU>5V`*NAVd7H0=!FpkaDoHdBN{2@W)nsPt5b$<c<(Hkc(q8UZgzOH;tmHB(V(ED6!_J{c1-@om$=2m0#8ZAM6$tDtPD3Xx9Hti)8sJu
LUY;F+DWn*(L&0ruWZrHg9$w$JZcEH<j`aW%572%{fc(8z4sGss8ugJf@f=q{Qcc&q_=wUt*H2DDEE>>&FyQBKO>plEt{ZQJ%<WdC7N%8`|;xb>-OBq(
7I7M;Zb=HG8&fxL}C6z^{DEZyZf43J_G7;}R1J{5D|LLB9Hna((WQF}=Dd<zoR0P~ByIz6Rmp;Nx*FqOKci6(Xk`RA~{ffNU?Fak%@pqMyqsReg>|6fu
%}WF5c{Dt|!_{p3ml}b6_)iNMS(o+r-~L<7>wlaTE%OOahY-~VsW2T-?OPwd7&TZyWL-WLvP5Sy;iv_MXiphPSJD*%<C$|na~J`&^565n2E5SM^&KNV`
^dMH17n2hLoxzV$<EPccaCS?rx)P>KMo-#B|hbNdStcO&D;m1T_@tNXU`(P<W*b19}&vOD)<pI*~VX+3810@oK8@Ew`>#?qtqH$g}uq{-Mklg7<jA&a*
X<;co8Bc+V@HVDNPdO`*yx;y30rp4&Mp+*8_tCu+jqMGkXqH`4ivh=ltIIt^V9VF@0A$eau4(mNC5<8E+v!tKQ~`l0w(PMp8mRFm`P4hti1;CbfJt?gH
x^rZVEexV%_+XPnjmTMz3V^VI<EQK%NJ!lVDsEw+K9dg(b-%3R*TxJLH6`5`V@o>~EIGvICXr)CAIO5>-o-zj*ouZAagxpzVS_T$f6uaVyaF+)~boDax
<PG5(#IO#xO3drxflcWGKhaLI5I6=aPe`h%J(hVrY$+9=>j`)%m>QyBhwYJH|tvs>lrVTvGFid=EM}CuOZWNN0C8PN%F}+GfI=a3OFnlesnj}DM?=ScK
^d+RGLaOn1tOh`iT3r_iKTUb_K{0rsU^mEw+&rdn%$i^X{nh!@yEm}He!s4*@dd~xrK=n7yDg&SMM5KC;``5USyBAD!eH;^RyyJ%K=~EmyK8*|4e=K-d
j5-$lN<6|gJM$}BqnGd&gU(t{Bj9I##Ev2k|D%vsPy{7q&m>R;l<zp`3<n~&oF8y(L-LHsJ*|Lh#!6jE?Rq8b(~O$c5!ubFWK}|E%n#LMiG>=)2`oq%v
a1Z<^rn<{SD8odWDfpvN!MyH0_q@zmgMxBl$!W^ozZtl7#HGAU~vzFQu8<!$*8~64N3}r)`5n%p961{+|Cs+?Uq0gn<+Kechi!-Mk?MH||@RUQnSoU27
lHMe8HDIQv_VT7B7v0eGE>8RU;ND#OaI{7Dje=i+YT&q{1Uv8bb$LtO-zsm^th35f5WaaLP9bwC@X0vd{kGA$so$7nv~zx@XdC##VwSvSPr+_XMLK{LV
o`wMvGZJ_n9CwA4`k?kPKm@o33+(R8G*BM-tq@w=cN4R4+-B>o3`+px<U5pGG6)f0;>+1`%_BPC!2vcm#OZu5I|Gu9qnyY%}e_NOY-(#iqR*){FGW{T?
o}(YYytiDkipePP*rc(ArmHAlRj!}hdeb&wP33f|vD-<&K61Hb7F~weM|?EYi+t`N3oK<EzxluVQckGp?+X&bClGG;*NoOb`8o;x84?L3;L?6bXYPo99
?tX9kfMM@uTzbpj?TlVq^xK^M*c}yV-VnJh34CbP>rJ6K2s~y^r!Etu0i>vicyr@toR0KndU}T;b)Z3i@lku@OOWFIiV^A2J*|}LHf?lH?@Hsw}&{BL8
3ys@DI^QDdq#T-?+T%<5~ZGegUOA(nQ2hAm1C=`l0zKpVuKQqlNONe+Xdy{(g>)@15)z8M7dNy^3$pC15a+>KIzvfZ`6hSet}c{Y5I!*e@5p)#sD~`7s
PMzme$g2M=v=KOXIZZE|kcK5&D9xi^{T*{q&zOd3|}_YG(g2rbZR%ck1D^DXhRq~0&q<_Ns*$*_3n;7(;>(Wo)<<5W5OA=zH7EtInT;jY`?`TFCJG?I(
-S0Rt12KX!{K{kH?ch8Gy2a_b%grA751Uxpy+=X=n$m~HS3UiA3*M8iX+|3-b6)Z{k%y+K_kiAHhiKZNi;Cs3>_<QzBDwN3uy4noBHp|w>*V04;ygxjT
C?=Xc1F*ly^HcA}LSSR%QOLBKfaI=(Kf5FmzYxh)tFfm(AtQ(LGQl3z&#54CC$GQr1&Lmn)8yU+kiG>&8Q%Mt2T-2Wb!^&N;^#Xrl>^Iake1?u+h1km0
_{a4k8j|i`iH?5-?aqg%OMysB(I$*z|H*Te-CenS5Ti;Q16+G{Q5RF@$rn=0qFHi)tCS#gJ;+J9SgodL+}#i@rB;$2OQ*>Y3btBD_;(<Vg|V7kTa=YA5
0~+0}Dva?Q>GyDm={zvy-3dL*W`BR$Scpm+zCk5O>;Zd1I)KSvC_1_1{o&Pnnw<@D=o>SZ_`(2{$3i0V|<=#_vR<KZ|!VfX90uPgLE5g!Oj4TF&NEHpV
yaas`|gfrsCd21d3$CrGDh!#DXGQT-itaW5Cf1j|Bjzn&%%4lBvCAAfqj+VpiHCis>E3CKP1i9xj56+<v->n0IYkZ4@eecu1B?=6I$D$L{i0`h(NnXOM
c2skwUr<}>t0jk-*@xvfdewY{jW5<JaZ0szL()3rx0Wag6V-6mZhvwI?C*a23;n5&u&Kz+h!MZL3=56ep@&})@!=i7!%@*=%=A(`LYykdASigLbgsr@F
=5S+lxO49VvHv}mL6v1SoHM-lFpJhKOnkgP@Sw`AC)YI*0sc{pRr9nq1tz>c&KY7EN{+xeF6m%&P&h&=^u#n>d`6NNzFTZ)A7A~|9{ZIfppGnS6hKt0{
6T$~S3#W<8iWPGO>KbQgBvF=(6)B53a7|@A67VjAyGHqC=H|N240))-@#D*eZO%}NW<vF8>G#XewkH3IiSdHPz}?lYI*GYii*7tDjR3^%BYHHaDm%&Z&
3`4(h#&s5l(vgyMI4>J?D=WYZl<3{+bu>@BE=}zfkt$Y9gC%;rJ`W;-P{#<RRnI;vj)<b1#b_jb{kb!jkRk!6raih%U4)yfVNQJU_L7&zX(OT5t+xHPg
UnpkFHojri|?uR+dghJd@|J)6E41{TmZeuly3^b%-<pL8!?$S+8z@*|8So*AeybuGNyMDzEtUIgJ(mS$s<FUEnYu`;-n3gce!<h5AQ&_7_4Y6SUi4Hl3
7=r=$;YiHVyxm<Z?5h-2YtqAcW@0vo)$1HGCvyVbb7%#pgeW4^DIS1(w<1GH}E;^`Q=6Z^*F&bEB%IK=J=r6|^Ly+8oL;c~|^9x9ul}W<4j|^js2iIoS
-!}JhqXfXvei>V3Dw^Nt6EkmzO}-#S*HLX5!~6j2kbxk`5cLR(AlyUX35`ul;G)JBi#G6t`FX=8EAv3Tq9UzvqOgwy(ubbBdluv|(t*&MMoGx7hso4Rp
xEH2lbgG!dIDzF!l&cDq50S=wOOaQut1{yoh=F!^!k^>!K;Pqz+u*HA<ZIFAIQ%RQe6S|_kqN-JT(0)b$`z{>J%8uDw>?HOd`Tx5u<#5GgfOrvh;+j8<
=rFixh$|eOM*+mmkmRCLfOIA-<Cm%zPNUs6c@(2s5%mCIDZ;ctqt$<c5&>rj2J1Qz3Pvrx-eDDS@%zw(A(%yn+zD!R^8=53+5iW%p_iL@<icX|WWJ{Dz
!pqtxwFwHd~7%jeg9>p+sZx(=)xy8cNl6blef!{%`r|D2D%^9k$`b~%3$WecRSSGM0xq3lEZ<4dvh3t$^osjkuA^K+G4(g;3xD;uQJvVJvt5y7?5@8$j
*vz9kgs@~2^DD9)|yj(Lkln?ihsD9F6Zww3*>30&lfni_UO}zEv@wfRr_$tG-60HYJ)Xe4#EZ+tsg)yHjpJbr_+Rxa=)x2UKyUHZI6Ki;}U-?+B3(ddp
r`Yd+v1<cR7Ps|2e6lvKr2g|^nh(TZ#EO;Gz@qxK1Ux+Z68pe?aG%Sg9p^8&zgbGK*AC667AEga<^stk0`(P=j5s6!FO@|Li2}_Bvz5A5S*+Binf!x>U
^Fb?@e*Cme&4bSkZ^b(z*kK)ItS*F)&uK;L0={L<;h(uwCaxsvhd^~U%7le!%h!?zbC57_g1rFsEC^zCf_Z{C`Hld8iU^d?d}UJ@cO^!XPy*K3Ee3{f%
x6KABCg(HSMWB5h-{n*k$ao2)?q~WNl%MGo#=Fbnr}HykEu_AK~wQ;cm?LZ+}X9z2EgH1M6b-wO$A0=S=&2iRzcMAYn;jmA~;=2M<I^P4TzCj28uR9WF
tC+kdBAJmRHz+`w1F-jDA$8$H3crLC%}7x5o^Z_@QDv!w_AmpkRUg1+%859mcFf*#4s13*Z05}jzh{NF2d(^coI<xJ<GTva(poyp-v1i_BIpGFYD@AvW
Vo|=u(g6lAQ22xFriRYRiyEl1){Ds;=@9Tbg7Em9Lc~@Hcn_n3?o53Bm2e;$(qzG>Qt&b5b%y4x}q+jWYe0-?8t3&GdLk!mc)_(vTT^q93^bH?I-KPUI
@|T;gV3r}qNFU~QJ<=N(${bt8m}rwG5FxRJIIBbl`3B^-NmPcsKThnqnKBiQW3n=9`{lMgxfdY)&G5_V{e$qmmBVX^R3@a&0R~EPAbmO9Q_<%}M3Ue@8
d~E);H)em)?VqTbOiEbk6Ga<l&3Iw*2}fe(Sda67v-U;R0)C|y4To#Abs!J+Pu?K>8;$_Hqh_A%Z&Q3NsMzw?J1N2Mj~CJVe2t;LamR_4-395b9W@&Z%
;sJ58usmU4t7gISGRoi3QrX;9ZU)?i#@??mHTS#76kXwuo_N+5*{obq$Afnh7cCGe?2BqWVT;!QFTFr~e)E<vZW0%Z17%_?x|u8l);yKC3PK-5;>I_@?
#1;rPs_vo~ud1KiX1qtA?2UjkH6Yjfqgdn0^9AYINz<5vNc@3RaU<Uglp*%b4`L;fNdR5@!R(t+gkv=FF0nHG%0C)D(1LjL(MgU&H!<Uh!|#(2GM3<nt
4ZKCc`{!(~H%h+s0{etw%OrOd_qD!!2%L`wRw9hfd!$@mu1f;KO{r37WSy%wt)rWhzK%|fRO69kPOniv3yy_aC4~g{C7iXENFnSJ9`u9s1!2%&ykT>dC
cB2ZqPGie7D5@M#23^u|ial1mf1kyT=29Mb3|*a_aQlS7TI4-a3(Q)%pz4e#Xbcxz`Dfx-$l>Sw>xEt4MD@j1>|`BkR11_Jm)4-1SjO8Bu&?S!4Fl=Go
zrXF7O1-nDlR$H$yWviVE)S{-@B|prYN*am9c{k65;`shlU&g@4vq@ehnVvDrk5ncGZOP^XXtPT3R0Qzv1B6$EGEIJqZ2$T%{V-UkxQf?uz=I1FqfG-C
%TU6@>T5-t+eM0ykTKsD8V3C#L$w+Fo&_A5NYp-=zOr|C3i0z+nn%7(Au=E>exGtn_q!mTni(I-qK1M8%IaCrIEl6IWy<p|CbK(D6IsC;OpwqQ_A02}>
slNbN<w!|fB3Pv#1T1yotD`_p$o{<3vGCZT79xpI<0(~p{>X>doHjLCMRL&vxEeL3JDtl+XfG3`^mUx1go_r>o8{lppvG_7RU`AWJnQsj;~U?78wkUAs
Na=b4Eln0Z?vYz+!$?HOC8fg43TiQ=euVC}pL7m=45AF<eaf;6a>DyNJFtMt{OyN)MDZhnE;E;X_0^#dUnG1wh#v~~c4mQ%irEj|L#{$9psXm+4-AUk^
)ntu|g!+#<Db!zY6ClYZWPDEiM?~>A%05lm=EM~DJ=rPlKOyBL0U2{H`CETNl*n@IiyXxJ3HC4^TgY!6moy}a;wxUI*|}V=VUD$wEmzN5hVVn<Wx^3Nq
|GkttvuP!33Hx;mP+8x75wg>UiRJY?*U*oQMyLM1LZHvx{D{YV*(E^Ak?rM1`<S)NjKZYdLjKq&t(-ati1A+aW`5jBS^seK8Ya!Z*9RP^YYTnat;L_15
bGh4HYmqa)r%f{Dc^ppDyoSu@(Z!@XD&5Zf{Ty%`JUr@1DbEqkJ#fV+>Y)2$vus%HQ)3M9CG@0{Reqz4FC>zB2N^Qa9$X!%+R`dKe(H#1)}%TZudGC0V
?Z1ttx<^SrqLNVxFet`ySu{-+PG^3(b~KPnC0>{Wda>LITXtUX^LMn|v1JLfC6;^inV*oC`TAdJ0rxLCjUClbQf`s`maUCC?G&f={Zb)c`1QKRARH+;N
&?rD;^@(R9j4PN=@@_T-r<FHe=QUAGz-Kp%pk1MM5-+aRZ`NQ&y9ct-9RKJ0-_T4jzY2-gK`tCU^Qvh3h7z)K^xq|gUqBU>n_k3j!7YdGz#sX{J2XA~c
NWYKA&(h?qwqnz3UA^~imO%BS_Uy}Vmt*A+2YByfA!GxL>trsVS>V_^{v^LURKUcgj`=+q4+6D$`ckhlH^5ciOQ>E3(l<ZP*cm1{tt6%Ay^Hg=8gNPJ5
o(Qhlc30b>y~<{LQrO-!3E)+2X<Rp<Zze!6JQ|m$c4x%h&8LC;R0Z0V7eo73)kSceo$+iy?xv#$XVn0X~2%ySeP>(#m4$Q|Dt@?OZpf9q+7Zy`0_AVFu
b)X09(*b!h;wa`WVLmQeUKP{O1Sx_f@9F&AEF>U+gfh%RCvFmEoVV)NQ630KT3FIiMWmUkFSM<#!r`l~|l>XGs{Hfz^C^C1eTI|3gUNn&T1%k2~~POV<
Y%<YKcpBJ)Q4;OD)gi}_fuyBhV8bp!nfR<7>eX1wN;uqpzzl6AMOr=+#6I|c~f;y`J}(J;{Xn(y|m3+@$N-=|eS)QcQ&piXNTq^EyZ1kO^_`jX1-iakG
5i=^Cz1c&u-cQ(Iv$Zh%WPkx#84wBf$pEF$||Cm3F%d+gh^|1&8;&T7d9k`dgo-4RWx&Zl<=e$ZFZIJR=kcvv#9x~}tzP7P7JdoUc7?NIEDOh0>PCUJn
E5tlzLJmAlZvY7t`6L9cQFuS;w7N1-{_kqRJ<_=`GH`-gtoR&MIqJU?#DZfzAax;o+Y9kq2?V!(w|(iO@jKhvwdC!(uek4XoajFgzc7@5$`ZkkE$k&5n
$nF75I-lloD7}ifWFCS3y<N86Lx&i`=?(b{9&@&XCi+2Yb4bp@^$NX{A0l|%0uFoLqo#FaYl-uDn*Loe(PtTq1+hp1I-<74C}|*Ru2VmQ3<LDi=HQzJz
u`jK7SL>z0H0Du}o;7Z?=alV~X-8V#t_2^$hucX6;P^CFcT)pmdT8G<t<EBX7PaqE<r?`6)`^(Ch*1FLQ>1GE4%Q$eBD73&MYn<3IgnLMikV7(p>+sX2
N3ffAGxe$Q8Yni*s33mTu@+Ba2GZg*R_d1iyN*qwk!kJ~J5#HtEVY@av&c;_~M-5A`sK=J{J_cqKbS>8q9@0U?}be}Qj$#(f>A-7X2AKzdH``e&`@vQ;
cK;3DugX;I88L}&6>h<Xc?|BHoB0S=6pdb$jmQ=uz4M5{ZllZ-;y~(T*|1eojzehB_F~nS2|L7Np5N{i^=9SVQaL>~Yu;2RNexePE(=avi9~u=I2QVYR
X|+rkqt@owQw-eLHU|@8A#V4RwIF`Ers_5-{n+P1`ouwGw)fY%)5#skFh%}J=z)u?SWzpyk&`lo>2AAjM-Zk4Gc*gZw6j;g%5VK1)bZnd?nw&yqRvyxD
a`=v(8&T`ke`ZRVY;62vin|{^jyt@<n<YNu!_@>HtXN|j6&8@gVwGmy6W%6_Y56KmTrw{&eRH4%I{=;G^_}5mey4Vi%k_|3Dv&@a%^&tWh*bAQQg9QIG
+hHABf)s!Jkl)ged+6iZD3DD+YPCO*Q6jbvSr*Y+&NhMg7w-hQ0bv><W)L>Z`nXA$)T0#rn$lqCa^m``)YLM!q3-F~UA##-0XWZZS#gsyrJ(vhe-8Kav
D)orL?BdNSYO9g1W*te`(J`TL9)vbLg?1A4!>p?X8{$7Y)ldK%R~JBQa+d)&A6py->(uN!>>NJ+$VU7Vi@S+Q0viv+9TQ4}a+WfAdb47LvB&NT_aFeKz
q6-b|Po79^3@{9b9m2&Lf&OFjjM6=%R2%0i@V7B&ofDc=Otj11*{J`fad<w76x(b2xUR}v^p|pbr^fo8_gOZSc7nR+su3=fPrv_XqXD`VAa5VAOZOlOU
Ij85Fyp+Vg3T4tgu}^XvLFH0UpS!MTKm9Dur>GA&6oT#zz-L7GG<~Ag<xa271-71r{3Dnh++1Y%(@-5O@H|_su(7TU`Q-M{_FzQ$FL1$?)#@`10M66Su
(3aU{kS@_c{ju_XTg6}b9pcph}2y9w1-tUSR+lx8(zl?+@!l|>Cb)0z(U!?=2S|q@Oa>&kxrKo;^KvgtJlYr!5}{FXKB5r1{;iJMBb!B{E{@(mCbM_0m
w^jnXs@v#}`IduA#W|@Z^Gz!=iL8z=WhyQa^$w$EH@lBoxK^D=|vr1;4NT4P?$Iyd)n5;U_Ve{&*3we8muuyuGJ$SAVaU-+*}J9mltXWsYegO)E>XdZ0
L;lm(YdT{80pf1SJ&PS`s-C9tw_m|yg!F+I>RLK4*CH9|xJSE8~5J%rpv84|hFtP<edo`V3WH;zXRwM^IIC?UgC-N+L^{+XXQAIw<YPQV3J7a68xt%R}
wy%hqQ2fbw+?<Dv%92gU^vh^pauf%KPrP>oMqz@*!&Ub8ja|o`lhCnVyz7kLDLXeLR`M*3fsH@vtDwKaihg-4}TvifMu1{=MhVqw+<@@O@h@XmPFq7W|
%oUWhdgpGIQ2;rd?(8vfeFM_;W1}V*8Upymc@49T8ZeC!by&o`8vdX)m8Fw+2$3P`9znL6B#3YCK9w`~Gx3-wUyv8EycMVS<7F|dHiGRY>p_XTP0lN}W
MXZk4e)&GyGf4?Wg&kn&}TqCYMZy!>^qRf5w5hjZuN7_j2Wy5*WdMad7a>E>@9N3y0LDrnD=R|xJTgg?28`bv0KO!iN(Ye@OwxI$H#@H%*x=)AfHAuGQ
wBu5(%WE9uV%dMhXFpMiHnNL9t|2LjJ)h!}+S@h`+YVvrpanJwIWYOF|EehR!cq(`T}o-+U5H5s9{o-y+cHrGH&+T-AW0+v5#6vmDan#>LIYMC~6bN8h
hl_Ev;p6C+U@S#uTofTfIYeais1vW{V;U!-rZ)F--}?%Rdb)trv6oe(_GwX$e=lWc8116>%>FBZk0bH_<;NmM@?7U!0MR}F{xMW`e2aIY(aa+G>Lk&6I
^uBXf(t*H&1`_uX49ES3P1@AHT#^3x6EL37K(vUy*Ul)Kst%_NxXKVl#_Xif}9|hFr*Ka1F&-1?LE5y(HgAJccr&=yZ3_^w9=33hr33+F-s#=6+Mb!Z;
>R1GICf<f#(%TcrH-_T$eGDQ0%5<3&7aao*uLrKd-H^Xm?2+eTs3V?E*|OB9Tcrbp$y*@7?<WW6(^tLQ2UAvRb7lT~|K4wrWm1f@&hwKC%U6NoX2{5YD
8}gRkT5r32azk-9>PJ4sEAi_^A~SDZwVAIrukTaHT9W8RMLckkF>KP84Llz4NupKca0W&zQL*lm-v-q3hi>)RABbXec4$QN!1(?HCE0z=i|TukHQNB-h
TH_`Zuyqel_$6zu7lA*}~iAcM8N}x{(*;&vMV}m3ep}Xz*3~Yv0O{znFPlfSW8qW+bjv9ws*n6x2=zsclw@K-%|U!aylPVkx@J7!-uR7xHnDK5K~Tvo{
fr`OhVRtbci0Ur5j+V0A(gNOkUQlz&02UPTr{?$K3GiMxC<a98|~y$w^{faWWw55sqR<p1%5!4WXXV4}_>ua8g9fpEe0yF#+ndM4hZ8EL5MfT&OBO0z>
_^NJkEW$x6`ij&68zg9110diLdGOkc{&eO(J=|(%gAglM#q~sLwOICibO0-Jd3Ea<<*Q($1$)xug@3UJlZ?K)yL!n9GHDRZiscLG+cX+Cw-Y=#1<pzfB
%WK^$Z$h3<<`kb@Hi8WF<2R-qNWa({<xoVVBL8c~$a|y(DiKx+oP^ykW(MpN1^y}r{RFD1zjq4xHsE=opZX(985h_Z_W6EchxA|azU<hu7+Xl<PkWq|T
fBhJMY1nyeQiQOZQP_$jqE}E)Rk=ue)qrSSRza{{38AJb$D=lyc2|9bT4I>__zMG@eHF3YwX^}svvD0ib{02M`~7ksle*sZ-4*W<9iI{-~Qv@{`V)3w&
p7PZT)A0{5wTZ|K-2^{lES#o2KkQUl9NMhgW#<-^NGT;P!8%D^LXgMtbt^<MZ$1^Y7#H@8k2oe0=_ATtSfkELHsf_4%K4^}qZ#^zZL~8?x`WoIW%9+kg
FA(NDjf-)SlT{>-|${QK{}|G1+6S9kr{|Nnf~pVRyg=lZw03k}1wpWbK;{$$Q)RPrSq=<KSO{dHl=Pu1gh_C<0XTk4Jf&+dO%jeKc>eyeCcVmoDN0#V5
ca!h>TF?Q{(#9+0Lb8%BDj>azfxbH9ckMHB7W0coF$N#h2=AZNPwEmr?>7~)(9*&XAUJda&Jx9jB+{9b>`qRF9SsS{@ri(5DSDJD$qoq>)%kk$cBR72!
(+d9C|L6KHf7!3OgU9vwOC-P8)Txh`RJrn>_US*@_pi18XMgY~e$T(`|G(mwQS1`=q^PU3@z2KZUupj@=l}mOe*X*OW4_m2uJ04?_5bYk|H-dsnhp2Mz
r3At9-%5jCHR-9;QFOIG_XJXbE(<XNP)&F{m|cov6%YVt>0B=4aZV%td;4}__0{~&;GZVI@A57ofdhMisSn)Z{z>zuPC_Ce?dV``1=p9|Mu;_s3!kfek
bF1-sc_bs_o@0BZr)yd*h%fkpgbaF1=^X+v*6+&cz@OMv1>};|+X%QT3<3?~>J?qxT-L2Di(-c!<|Fj6K}|#B9~=t&yH)sc*yh(Hv8X-l=q?QoMP8fcv
x0g?Inc-aobr{L8c^@;#c2v%BIAU3P74*y*uc-lLnh1l%{$1BVi1%B=ludS1tdn`jTp$!?XK&o@nE!q@XE{kc9v|F)X!$j0iSJn$l8GipJ8FRkb8&iZN
%Rvva)upYhlmDZ^>;aB_0+ffA`y5c@EQ_6-i%x7&YwLWl+{f$AXb{fO`a8LNx_`MhLgU;urrkv4o;l1us(Hh;G6yzy?e!Yb8<XKD0xst{<x_VG(KB_L$
uZyf-Mciw(+H?%+u?tccvGt14iZQFRM%|?^<q2N)XMBnn-Zq^Oj!4@hp%L?xGQFEI%&PJw8cO;Y-*f9mPA~Lqixt@nv26<%ek#m2t3O0o8OgRO>a}pw=
k=85@7LUp-n%%q!MfC6#$RjtODKPjMA;Je^>8f8yg^Bod&eV<n!s(hGNBwYN#!{hBk`s%Ulhp{J>J8JzEkZ#`BSAYGjex56J)IvJC9TE6K*WZ_XSRLMt
If*QCR$nHPVAzF59c*_(BVc{3|I}_WWzUKo)ec!B!@u!GuNFKW&o}7uf`TGV-kf$u?Sk?Pz>Q=kj|jqODgO3^yrhl;l78Yih)Ukxji+yf%%g)@bkaRaO
=(-6VdxJIbH@w%J>PU&fd;rFE!suN=}_tN!20@A*HL-#?f!o6DaB`Op8vk?1eKCsWIRh?4sAMMshX{<q&Z|7nY$|FQAx`s}xf@5KLxvn2g^kWV5Lp2hG
V2=w(Iv;NC1Qux2pqVShbHv9+b9}Oa|F884<zUAW|ZT)HW|AdZ_*fIPaT$4~xD_)!H#C*Xm72Lv-Xw3i%BM{3potF?}C!$D6<9l66cXQiP=~M&QnBids
!cAKszCOO%Jz+rRGbUe{YIp<|IT)VqzQhfGc$|N)$43dt3ujyxm91{zZT8V!U?TAp`p>5)?jMzcG;N6)4ztbzhnaST9s17i<=S8_(?gZly$lcHR4MKED
m9|S>Tlt3U@BcAdoytaPa>x+@{z|nnDxdfFX3`kuviV6`)mvshy|jwK29sjz~SzRYn>OD!!9AIReZgDAQ#0_f|+<d0xAoQ$MAZjCupWmnpx9Et+--7%(
Hp67?}1+A?^X~a00RQ-ShJ**cBB`rj-m%6u^*k#=O;mc>?Dd3%=gmu8<b!EQi%YbHF1PB3gJ4_K6i7B^#Fqk*s_X2`^=I2?G>FOJ3@&G!_0MO_Z^bTe|
+1<NFrA5FEf9A6tLbJU_>VQ1wOo)2S<w?<7yW3v~lm_7%l-KzI|z5M?N*FHKz!;`QwhPK;b2tuLXNCc@_Ur|1g=D^|tIsONkQ?n>x^lbddL@A^eZ^?Ko
IKkhiSV$aLFTERm}Krp%c!<j+UfP8j^oxb)v1e=iZ0mn5rpc0Sxrr3k02!nHMmaCdF#LWKI>t<PDKtJ49r<H!B2o3d3qxxHEkSISH%9f)o0U53$#$&Uh
@YO>Zq_ihgNECi^jjBcqfR(}T?O|+@!p~~Nhc=E=P$(3h(UwMOfnf`ic-Lm9!NyZay$q8axS1R!P|HcEK>v_g+acI(c-geLx@2x22%cTuznG&evBm{9U
*%e;@EXm0&G9<p@T_9<P4;pp1LpEsCcYr!Q(*QWI}G>@*Auab;lBj@4Hj4`bRX~@hc)G$Fh|f+>-MaH;3zOrfz%9~Y1G&2#BVfl^@~Nitb(cW-^ln#7T
{l(Nv6BTpRk47@R5{@1G292eljmSbU+K|$89ZJsPL5g#ccod{dH3Z4{O_-vVh5mHus1h0fz;pS$*~W5w6_07KT)DtpnoEo2kX^j2po{_X$7AnOYf($`A
KuDFzq=g&nfw64?BMe7yUpx<6Nvsrk!vU+@C>P1?+tYjIIPZW{EtT7m($s*Nkl>*5heMPBEZs~=8ayLI&=I0kWL7FErJ=+Z`@4uUVv=Sp&7ez3ptVU=P
?#CP1EAM17l`Lcb$w>_@8z=P%#CXdHgUWvRgj|)i!<)dwLM}|rW#zfQl?fJRG<vnP*_Amns@OyguCQ@VBm=Xjpkc`m)sr1tpFf1bvB)GjcFG>kH5N5B0
t-OEClYcy0-T`V2u9dp@Uj@Y#!==Z0IHn-4^vChbj!x7W;YY~XpXEUHf6Xp)eIC09dDgpd!g$9G@L1(J#Q5hm1Q7wgRmb?^x@W5))E5{<KwTd^1@#xI4
|m|%S=9<*6{1SN-`%I;f~Cb?cg65xlpmTmCrcb{aK{fJ>8&9?Ky?<rOg?bC0n`9)`b_l#Jp8`9+HXRuK{puRMj0NSjlC`-liD{A;cFY{i?5_X0JseO|6
Q2B{_5XH#=mU}wvbUC=hp8e*!Cyq>uX~-!cDX0fyrWV{mrH*p3l2Hf~$79_|KaRL!eM*^Oz+qT&e79Hn;Ib$RIizU6t`qi0Z4m@2PBYF`UTs{;&!;Y(a
JV+=A&`VJPH=)^UOOA>oYY-f7xLH~;R4#z(Hs?g_;3ywRp3Tp(*?kI{`L{|$2TtsWFP`zPPjmi83OI9dV8J&yedw;FtSI=zfzh2oo}9{-?t#)6zHozfm
(i54{S{2b<5bwgln+>4Io_y+f@ce3t0;|{34ArmN~<%QU+Eyb}{Mvw66(d^^pMd%>?+J<<y=bJ4cJo3N7{E}9R#_11L-DMJ(Y*ldYN%I;sR9j`S!(c%C
CSj|W*r5w%JkGTe*1-gB=Ldy|xa%va5#olFEK!3))9}7}AIT})@Gf1(&-R3*TE(Sx7lREryS)y#Igvwfq*#64e6L&g(YbQ@{6P3uNO=Dh3nsDouf|y{v
1r+PF2?AtNsH?9-3lK_evBv-p!T*UKE;C-cN*K=AUF}erPIeVJ2pJ|dbtbYGI#b$rH`!+tDNA$Z60sU)-Q;EulHy+Z-p<yqg9G5a4mlUdPs(`62qtwu1
~vvCz!gf)S<dt8A3Gy1vyEu_xmX4gY?z+ZO&XEA(`?wV$vAl3vtUE%3A##<k#29%#3qDIv*bs96e12(}!e?@pIl9>_KDsV=^^uC7)u^1J^|DZ^9)a2-K
zmoO)NcIF87b78Px(jpNWk_omJ?=?t|2=M|at%;>yz=k(a;p%CAIZfaDJW0}hVdfH0%%f;yWP4NW~`2-dKG11zWmIxcHh;vW);5P{AAQ#6GC-D~5zo7)
$_CePVoHn2@8fU{{uk?_96D<o2vs&3LBd!y6ax;IFkIG*0_lpUfr&sr29Kz9DN(c3UrgKrPiK~t3FMj59eULifG>22V?{Qc7J;OalNw4xsILvo_P1gqD
_tEvUMTn^Wmh?U-jjwX+*?C@WGOddAQz98L@mh36;0&tS@Y^P=yx0XF=IGT3d~Y3CIfn@vzL<>i_mGQ$@JDM|Bfq>oa73fY(692+2#-(lc(}3Yt=y)F7
Z<Bl49vhf<!R2Z3WzRW`x%zL4zbtXS{En8GqAI3dC>UN&IM*3mea5v2=`%7gr4jiE)ZC{k)+;0_&qh%mz>+qTG<P$r*W#qBJfC%dDo#lLawhRFrQiFt?
WIb*r*lS1VF&ZGg~I!#H;$D5tHd(SC-Ufi+xrk(x(^k#a0IYn@XK=tb3uZI^@M~c|R~C41o7l&dq$J-YH;<^=y3l8o`4XHl|t@bpEC3-V<9F2EwmsdY;
wPei1lU^Y=Of=>>LeeM8}xgHUi%pn&Q=M38bnJ0Yt+f%tEZlmUlS90HNtR*{#4->upr&3R@+_`MH3{=8RoeDWim-j!6m`jBsc1uL024scBJVBHZop!m2
t-p%Dhhae7y5Ld5J3syrPy+%q<{uJrri9<-lkSlZ0E^ZgTL2V=CMJaEd0-K!eg9Y;fxB6ZO;$#vSC~WD}hOL7NR$QM-#7l#<f~pSGZyX;P=yfJGl-iDv
jy?5~J+D%_{$2sp#|Q2g0Nfr|^ZKq)|KE?OlCK52zT=eUzMbIv2Hcn%zKGy`8+<#lz}+EYR_-0%$2Mt+5g4%3v8TcrHXn%mD@MF7!IKP<n-c&z0OvDtO
EJQHTZlR)tKg&4Aty`)OEy<U28VsSe?L@$jt43NDM~ap$fhkffQF2C@D_(BVbN>K35Zya82NLs)?5J0Y(365c!AHIPNzBv0j|60kPw}}0-X~o>XJ1o;M
ezZhBM=FJgi+Z%*pm#&msA(m$B^&SgPA4TK6`xh5PG_)6td!h?B1(zdE66f!E?)qE}y~Az+`r-9F&j!CvXpFLnCe2wsY&m4i4c3dTL%CnAf7zaDHA##P
P{A|SN%?%q{WJb`XWyNPoT#9z<VPQ~bsu8$tYWK_=->969U#uPQ9{1-Bj2<~Rl7NCg&zmrHywSi~Go$}?>edV~pw=2VJk^UzXbKKG;P=KEd7iB%2W@X4
bcs^3R#eu2Oy){=MWwRRQNVbsNll4@J^BL<Ux;`A@-V0v_#RkZ3f4?nZnCq7D4l_ocR)En`a>S6%Md6h@06=%H{)&mhwQIGX{`$R=;4F(<JPA+_AG7QD
DH@n&-QLdJiJ*yVOA*qqHSsux+lO&sZYy%YdpoCNYykqg>Ksux(r5l7j8D^ub+}8wi66~3#=z?kUq#Fa-UMPSyIiTP|H7k?trr%6P6rp2aBiW-xk&$aq
u(Guqab}{EMr(TXnZ~iky5;hWHRU{tStJmWg*Fb*5AU~S_WE>SdpGbu>v@~3NhrN&z0+6`KLB4<ewy|e0G*JA$`KV;Sk+UdRxhB%Rn$xScVmnp9*(mAr
-*~>K^rOXG6k@)%<x5=M2ao>n>*CCAl!qS+wb&+rI8OJ$@p}MgA>Yy{mH7XXNkRJT5$@U6PQ#UOxCmy@WbYig)w6$JA939MXfw{rw^!RbKHZB0*$;^TC
G*@XqKIY_)zX+qLK5Q49Ag)Rp!H`gAjqD(zqcc5iu$?B|R8o!q}d3Zr5dgxjF?mI56PyIyE-{dkp$_){3$-X*&dwCrLD*+#|_7PzcIyodR|vXc{qk?SF
URzIbEE>0&o5f!FQQVV$xKU<>PaFU`8oKn(<PciXAK_0dx-(OdE#oX`ZB^L~-0+i-SbEh>Y6cDE5IG~XKIeatmlJeU1;1d$HPGw1O@+%co=KH+9AjvA2
UM%Sk-)h<jX+^%}m}g#6@pkKO@Yuxeq#H8ifq++3m<@f<fbUm2mUkC%5R_V<Jd7}Qz%~bmBg-wykM$Cs5%mzs_0UI!6)&o~fJ(wW@9gic4g7~Gel&V7k
-y5bcld2j4A8^VKHloZZ-i1U+ro;gc*TvLB<Sx&vp{DCW^|n#wc#Iedz!NJ+L3;981*vg@&P(AWXZ&mRK#B#A>F=;B(5ySZyzOjq579U1ZYGP^Ayafx7
q5ymA`Uq#`S=`pz~Y$D&Crcj3(ad2on2Nd$Jzwy9h_et{vc)Fn<vCOFVfCs}`)QX=2^qm8}=dpyJ?|KOTx*g7op_t1$CZG3fQ^n6!(i68WRiO655UA8y
Fs*Ltp-?2hy~junTmEhs)>v#9S#xg&maCco%%in*>>T}Yg<m^cZjm)d=EC<W8+_kmt~SWdb!bbRv!IYrmMz01W&w%R*EwS;j&YtaK@^yPANgLoi|NAaI
Ma;iYVkeZu~=vB#(SNQAIP2VU#=H9~IW{mV5Zz!S-c22vmgxm$j{kp|HK+c&wA_Nu<=J*G0ITVjWL1^92iI0j1EYDc=9Wb{L8-$M9E>mSgCZ7AGf8^Q-
1Z8v9d-F<9{yFF}YjBdZZZh}g<o6ZnC+Gdzzx(b*Hs4}}*5MP<ZwSi4>m^yb3^v=fL!XVK2@_wWV<nkL!Hpx8BL9Y)jzBkSAhC@`h~3F9iDrymR^HLxu
VpVo2gtfB<~7tTn?KWAYu&3Zgy(uY9{qP{X^=h?vx{UO<!?;D@YOJ;2)8ZGrbwc?->Znw7%0OF)o&Kt%;WL6LwGD77)z4*jzFi~w)V9)NPlflitI6(xW
e<ECHq3X+XI+uZb)-g**Ra2=|`fWaD%)+QK3C$sJ_<M^5hn8jW~=fthwCNSccRvA4S(T#0I9JDsGp(y*5~N?}$}C7-Kz<kzg0iQhIRht+NO(TWkxkxhC
sa{PZ7vQ*A}NX(BMCrpoY)ayamvvN8PFSK~Jo3)c=hNBZkL)-S^_`ew5hV`!M&0|k!Hww%_>H_CwF``4zg6Ri<)l>4q2+{1NaOZZtC*u23p?vxAY7t;S
PV|y#h$G<|HM<lO#Zjykjd*9>yoI@MKYN21|!2i9fxy5_P+>QWzsAEnQEA%;G@3r7rx;PDStvj@cDbE8ui&K*#zC!u}hU^V{?~edt&Cb@WI{F7#UgbU8
*Tp^gfToCiaJ*t=<Pugk|3Ui7YYvAb)ludELtDM7VABd)FsV2#<cOc|GPv-gp(Ff8iX#|0TIAq~L?t6AR+oY04RkGsMl^wj$+*i?{i=wYnLK_66j^}d^
VGk?YW&{zY9BVFa6gB@so1O&^x6ZCa<+Ob?ydr!m*&pD{Eb)vpP#l!!{!Aj_$8X>Dqd`%yLUw<MR&x1p;N85`P5a=1pWzN(zv!DlZp6zdS3{cGPPzCc*
x(wi#LLs9mW&ys|F643FlT^AMa9Rp9c;GFB`(RbPzuyASD-}QC};~8QmZhA591N9Z{P4d!GoB3Q{UQ-;4+eF*sN%WFj0`X0Y%h;pz=m?j4yW8uMDY=)t
XVeGgl((cn8wffG*rq5v!B=5Ga=QBu@<lKiFuq?@AOh2FD)FzZ1hG^V}o)B6ZAJ|Qw7U7W79h63SNgCj=UkVaSusWZo#^<^AL>(X6pmO|1tXEovd#CjH
P<Rh(b)QQvJOo`@;)m)r|`b8cGv-=IwCzGkq-z3h!8)D3$Jdum!<)$4^a({t!Bg9&cEw)tw`HoYcqVLcKN1DYlbDGJzN1})4uli8IL-_r&yf>)-<!u<t
ouqeozTT4m@@h0bP9q*>KlHH;dVada+_TFOK6zK5rA|A8%`)RYRyq{_!J>rm@iZ8?pKJ>PhD7?FMdmuuEjA8?AM{j5AcPPgm0y(KyN>YnMZTVU-T9}m`
VCd?Z~wjW9X2gpw;+7F)F2)o^AU4=D5;(TkxyC4itB9ZF@!A0U8--RoQ8_<p0`D3kf>bu`z>Q8>7IzlzrGfgMr_q!>BC6oPducMs&ALeJ<|veh}7IS<K
q!1{2?=b2c)lq{B4>Pey9H4T=f`)VH%a|Bn+wPJ4(<=D@AA~HPnmd0plI03c;=EiG9{wAey+kuZ)eW2?iup1v-1)zxn9uA>T{KCT)|cAZrmDn6A8u0tl
q(?A=O21ps^A0-RIHl?y~{!O2JC0h+LTF%L#`{rBV=p9?8St3YV4{>px1<bR^{MpNP#H~cd-zFJN38!FQ8MyoaXdz3x4KOZ4*r4W;<dj&yo)gap-_clN
9Fale`S<dV%{>ghE!kXjUcj1w)1jA5DbbvvbzMBJFTj6)xpXbhx5&ljIGH*{=Wx?moyzaqpPfjfIk$Z1lTv+!25V2o~VGruZ4S<)nSQF9^YO@5!%tCOZ
Y3Nj9SbzW%7{oQFGl5;ODs3TrdEHJC@txtdH3*CLDc|$)+5ne9)>yn;Zz~>H8g|x#i0XeX<78&dBnSGEeZIx4BK^BV;}+#)c!0^8qJ_jZCkG*0Um^&<8
YIiovgUk3_z^bhcfl$x$c3`QAH%>462y)csl(%m{MYrg#<OOcun}ODof4cS9|}@5Gq^3G`g^e|v<?3Q8$rm+*S(AQcEvQx7Qmf|W{|jUdjz85ahP;VZ#
V8f1n`U>CJPOzQ$g12L2#wZkOMCFej<5fNN_WkdftOlTmX`e!Pp()EeBFL(l6&B<?DG&*+l7??11(f8%JP7C|(7pxSu@LbckD}rnz@NX#sDk9VkAAKM6
Tcx%70~wH3_z3XP{NML^!o4ii-s)zy4*56Jsp9}<*!pxBJapB_20s&#^UwlH%<en*6Kz=Kn2Ieic)fBBRJQDjbcTObliSmk^CTo1+C(zd(B5ePLwO4f;
vas(xN2|fi*LO`p|Ve`M~p&h?|-LAW+oN&Wsbyh-OTequsC;_D){qecHq{BNz=M>uOCO>=Ug|BS32|0dm2@8OPZw#(I0}d3r*oNPbW>?G$G$J_kwgimj
&mxI6zRf4+al^A_k5;_l+Ae`ytb)xndN+CvNh5&aVtiGwr|>xLB+9`n@~7jcDVmo<2B#2c$nr|VU_yFvTF1S39S*)TTl;A`nhH4R)yQSot1GEGdU+G{g
9Lcf+&MF;3=VVnGCuZ)rot1nq>w4@iQ*x46B46uE97AnrKeIoLX>|%DwxMRT)<|W^y(b%utBL@g-CVW6G-Ln=1n#h@?X4pS4!v`4jP}Ry*Us`s}=Wxt#
|K4a|6V#YCREf$;n^SZ!As=gYdQZFmhg42%jP`-|6B-!3N_;o|0eeYhI6861fc1Q2WxpXKIW}d=e~MSiJq>`|C*&acbL8jes_dLVRXts(^gyfNCdq)PI
QFmo@K5e>4k|=I*&7ea=VMWVyM&SKTsPedqED;R{wH8xy@f-v*WP`rYcsvz4v2AOr?b7T`!s^=|l&qwp9-WD@PZUMtCl!yyz{SOaf%u+!7;NWYV;Tn9>
cmyk&C&Ny;1#Q#b@OQAlliH!|w^|s-1_aSpX8z7Ha7l1ujxDdO!X(;6G&0FjB8?JnhNyo_roeaV$g-;zxfeB>c@tg<`)z?`aW6ro9@+Y-^{d~F){QbU^
r3)v}?FsSq;?M`x5D}mw<tJFRBt-th6rAka?kjd+aUkZDt^-j%C-ZZU5&vp_e?AQNRY9sNp%++2*Meek@;12|)`Y}|-G5jICsw8)hukXo_y(RmH5(R$&
dEQ5Ri=`5zd&m9Lb%2ATL%0^dTJ*9G$%p)bgu#V@pKi~>UN=W4*AD*j_QDxCBNZe_ZU8jcn#LwPr~c&<;cI!Z6XY%a=T3!HgF$TB$56il=i*tc^=Ck|5
A?5zwCq)hDT${Esy*a&_l&YLJRFrb*8@`ut_Ft4Asx!Fi1aO-*J8HFgbhRfAlgd0DYT)r<^a_{X7iF9mYP^AAt1HojYv~K3_)2%g3TT1)2ZdpMUbN3%4
{PAmdblba_#8eu|lbK=^rEF=`~ePq4l-#59RP&B66H@h?L{DeFBv$e)z?w5~UVZ(n#2Uawo;$)6Z?6Vr#}tw0lZ{yVSQ25uZ@N;Od+e%!9tnbLsRuZ;e
<=d^cIk;#6&?#v<xks_SldXaMt?I-I?yh^>V>Oj4{YK0mYImAANE#()#l2=fUto7YK@d&=-d-1iqC~_DsMuT~~Fu$dyYVBTcZ-if|cJ|g@4B_vm=Syx<
cN6&&q(CwHo)S8k%tLtf*3Atu5V0h&2)FmTLz1}&-#4iOH8^isvE+db3S{i>n^7f@=m%FPuK|iLe0!(^f{py0O=g*{&qzO0+@}P#WUD2hgzsf5PY2aUb
BTK?lL>hxSV5gmTvcm8jyH#1LIdW2@PhFvzpn90XxK`mw&Il_?irS+Fe>9PXao__)Ia^^3aruAUo8U<s`Y&J!z28oKG$e^DJcK9r}zQ$d`J35@23_I9-
);3Lpo2<_I~;;sH$CAW6Z_uaDYg(Qiz{4A$!166kd=jBunwv#y3DFG(0!F<P;t66?wxptqA#7l*8WiVidFQU48IoY@9sJS8BACQuzDHGmQo=Y+YcG=F4
!2)K{?kdgNJDv;^FFZ+O0{dtHF%i>DvrJ9j3YyI@Uje#JZFZo#?u1kv396F;@`7Q4X&`ovmd#eY=m=CDGz3z+5t(Fyp_4E8I>r^08dzoVBx=JyCsiwZX
YF1F&92P_-udre563*#G*f<94$SBLQB@?NU?#^&K~sakqu#2Miu$9@ORCoXLd7>p~rV6kHEx9V{S^uQzGVNK#Eqs2%Ej_NS5)NB0&Hq-d6OC$e$nqU0H
TwXW8D?BKt;di9(vVJ0_+cDfBVSQ)B{}a+LLS7W4mtaB8Ctoi^_Aj;|@?UNxe15MANfD+y&*XyiS>Wvs&r5^{>9gMnM8dKMGVQTrQV_Zv*1bylJy$cmp
4F3%Xj?jQup6E7y)?g9sn5gpqjQ&61bLU~-`7wKNigar40NQz8-NHaS_IHDD?4ALIflq@g0F6feen8tldydsi>b&=2e)Z7#csI<5$G|b#^L_Ee^nq;$|
mIt>0jE-IqRmM7VzQm_S7pI+I+Z>7woa%56HEYC+x*>7~nWbc#X6wI)$|Dwb{J*5+t6N;w5ky!sjKb@B;I$Q6t!5VpHVf>Or<`H9y!_!UYxb4!zoJE(c
h(Ow3jgDae{^FPC?+9YL^T>P3Y|5c2Djral*C@K<cU8J76zLl5ll6&GC(<rlVU#CuUCm4@VHd>_64Ja|y{&Q8W46cnc9o*z?kz28*Or>0zZgvx+_hyks
9bRlPvo#Z&rFi1$<t)jZcxn6^npvlY>WYj<7_KY&?Jy;O5NM2o2OGV>TPd;oPS^RsxDaCWsoWGFS^Vh2q4II^fY7e*OQd<g!Lrw9P=QV_9sJuRBQNC~B
lAb29^QE5)V#%x3wD!@u$Ne2eIw4B1@OVB`(i}}fd6UibBQX$SN|mj*iHr@fzlMDpXeazl72QYYQXzc~1oye^t{xSj-swZ_3L5Fl?|nW>?BG#-5K||0V
HPF;nI4$?iQ<Jo^)1LbA<_p#`{tD|Lm_^+Ug#}jB@&%K)0cZhvQoS5c>g5c*w`9iyJEB^OCUXkLw88F&UPJQdvnW^G>tMKj@s1;lHdK?RTY>#<5a{CB+
I?lSW<7`yS?%(?9zC`w!FWNOTw6t2v?s;KU|n0f4%D9+fGpklGo!=yRU1s(zkeS7^vVixW%|XWy9N11P;{HGop|_rwUn~k|~N^kRF_;w&@<(nB|EaD;~
QB&lNi*Km0^Ecp02+Q_&pe{7#8cYQ#vtQ`|`RnIHHIkn?_DLTAxA{tA*zo@rFS+dH7UMzwL|AN^FpOngWF{`~Gp)D(ueZYFq~pCjus5O37Y+%gX7gY$!
L$B9e_+`|i_rJJsifWb3I2kk4c`My8v!B2eTuSzhIE|f?Mcs^%w28!RrCvU%n@yIxcvPIqKFF-kfvB2`i>`AN$$!lMOF)^(b&}S<Q@2#>xqbm<Mn*Rq!
=dq?L5QNbOV$tNVRFdQ-D(pm&EYT)B{q4Ey`Nlw3)qjpOU^=-pRTY(%&9=kyjL`TkZ2bbxbkF7KZ>OrbTgLRm(?<V$l*3a|-%IQOK_S}^+?qfTJBaLu*
|a1SuKr7+zEFt)bAG|&@>wjKczrW#o$$iL4tO|CCh^okq-Ol>*$hbo;$(hk#j@~-g!Sdh&wb4TiJ4{VVIl1IEJYpVa9bNBIi8byT$hx%KYVg(WrY8K_T
FGvE>{mSc1rol9AZ9mmd$;hl8f`DW1MP?+Em2oC%JPuHFW_j`Vz*Q{fbUtY?I=R*-|5l@E_BAZ<G`uv1-`!%smBU;U|x_pD)1e9i+5}<B$bN5^p?PJ;R
)^FDLDjs7eug^(429e1!x{fi>et^`-z^I9?Kp-F>)Ea;CiSM92KmlpYb0EAH=ZG7gH0v0s90xC(_=1rx6Cauc#b!c`<$5vF9n3lM4l=E2NAjSq$mU0nX
2-xV>qEt;*-+Z~--mVH7;OhQm3ti%|O5YGU68jtE%U?8zvDD;YG%=ZKNK|k031UAugD$DqStE1!CvS7`<mH?}Rtt3gUyA682BAjUtMkuD|SPjH8HUMoE
jWfH2V-suR@5#a>PekPfL);3oIe?aT(sti9Tt9J>v8nWWJJ^q=3w%#kG6hCFc9z*DH$}ul)HmK_<s<QF|283?6CX(YBpLM6jcsYG9jp9ZUObdscT(!}*
3rP(b%HVs=H7@)_4b*rWL>mBD%W}y!|8*g=7raQ8eagSCIb2;ND*Woz2efVPQJkYUL60(u2v*PKL<|fBu<b`&fiEYC+<(axg`F=70k)yzflWKO$-s|++
s-=)Qtt+sIOGW+>)G-T84go#xa1qZ4y#44%ly7*S_DvAog;}fb6CeE%!zo9(v#6i~jcK8JCM9Xtp0oB-mOr*~I}JJaax*U1&G(0JllLJtaJUN+UJ+s=G
WPyUd^dN&cNb`sVu`nQN(?#M}sEAZuoc`HFD9ZC+zPHoDx3dT6*25%dk84CD5NlIlj`%y6v_UcU0Pn|}D)zw0uC!DmJd$+mplVFk$zFq8rGulKz-L>V~
wke2HO;-cJb?R<3(cyP243b0E~(SIS2)voFSnRA0n4R1aHxbk{+Yx4yKsoa01N7EJN=W;xzSMvA!({sm5z8QNcNE8;$!fM?Lve!QGX)D%4u(FXKc`um~
Soqy2wzMiA9$I@jFRj`3pxEF0#$1|<Al}F^C`(U+5RgAZF!}E9QKpCYqUOR)BT4?f>A+O75+2Cq7e-e9&d*UV)%J-M=No}6|M2?khQ#;7AY%zqG6)!*A
ky!}ISHE(Xq)~}D&+2qFd!<8bg*pFuYI8!&kvWr%rkfKYs6NkvYqxz(ZTb~A3la1%y;cu<mfl}^UH+!T278XCOGullbN~N$_b5@!{eLoEh62VzIRF0>)
_Xi;A9KZu!%gasY8739^9PzqO%+u_2BZeh%Frby8>=w)^q*G_Yre4=cm_YrNrw$zd!TI#DBMPWKiF8>lLykGw1H(jrkrDWI9hxW7?7%9Tq*uVvj)D{O&
wiCpr*4ZQA&94NmFui?;hImn$UnOR622)BAthNVw5_eI7Y+udb<Q3fBak`^12|G>{hHKQHbvRE40ho|%+W6>k+{xJa|9>WlplS#=?}r56hlyI422r(P!
{+WbcO#&*VFKHx7?m)M>q%DcSijmjVbE>5S*n2{y06Jj-QI~|^)u7T@H7i)}!*n12o;p6$WKL^d9-X_}!E@Qr!0Chg%;`fvPK1s3%aXV@hcHzt>#-bTW
60;AIuD($3I@jTr^oyUh@46WgO3vTD&URT4JG|m`M3=?_Oi{DEVVsW{>~i=b#lScbdGFn~+<z$+__ey<CF_W65Kg~>FlBW_+wH_<J}G$pLghO=pQ}vg+
;icpWVtUh6pQrPIZ29>bqRQ(nYkPGlYV$nokSWUWbV493J*l`z#-fT2I~d$V-aEyQ+)#=GWdJM5E8--7<b{brQOqOL^rPb<gywJV($sB3?&y^;8^C^6?
h)!TMj2+s&$vZ{asD(n65P*@Qzg_ZCN>ZKHb@%8guNgY#qPsN7o{eu-u2Pt6$S;Bt~f0=9@Vpl1SJUuOEf$=YzDwzhroHh@Wfn3_Ulc5Y@<LU*bB)16g
=X+$=@dKgGTGY3Z9huw^Xn?@Q^b4$h`OFQWR1BA`6wz&^A+MdbPY6eyTg8AN@fQ-BPW2-qm`1G>Qd%gr3jj_c!?z@9suNXp<A;iyqFsa1j;9!h(6mONB
N0QqbTm?RbyA>~RdiOA&dQKq!V#HSYH?@xML+Seg$K#h4eFO$n1iCi~*d?_SJ&|UeTUXzP^68Bes@2$mnq1_AHT~b?J2G8H;o{;Y{jDTOfTsy`tgy<(8
^y~gjo*;kPQ?z>`o=+ZA%lXeA-tYjIa=_fJ*1&A9QLX8+9uYz;d!_Vo@cdT~Ej^^AEr7S;krY!CJc*=i)l<*864BTUnTuTOG4S5R0c-CTM4*s|<1Rl`5
mHo+t`lu^1sI^qX3IdN5kdZx&(AKC8WI%M=$;p7ElAta=RY{WXF@lGj9&MRhI}Z8{CE)#88~bEcBHC$<Ptj!%y*<OI}*OpIodLvIDiK1s+LdZ-biu!%E
{TTa>OH3>))qF`apbKz21JmF@H~GY!$!$eMRTzmsq)Iw=&4Ks2h9M)&+oG-@dFn+`nSAF(AHItp~W~G%P)OMS^rS{J8L*?+`2LyWc3-kTg)I^t!NuU?|
e}-F_}lPg9`u5~dROB_m@#hxW`yB!2(Bv@gSPx-t^XaD90bUA6!SFC{vO7W;jdYUuV3IU9+(`CigZjZ*N6zx6bYx7!Tp??aY|d1K+`zR{!e`G^PdbNFP
U_PW?0U@d1SmFj`O^?e;Sqt`;fbk`>1iASh_LRg7tmC^@ft;N}+Mb`_!?9L>+sT`gJ6MQ-kj49@yipllo$!HeHOO{f)r~7EcAoed&*~KL!uR%7n)!A9#
9mOb};0yQfc5Y((+eiTt*=yt|$VM^Xf2&Ci?C1(asyEv-w(Ar7&C&&5oE9ON=BxwTOZmV5mT2Vs>Tif|)9m#N#;61@<w0`BPfct|XY!PNUa1gmq^{p=_
^D*TUhi6oh_BlaMzt2d)q8b_yz->Ii91z;{G+P-b)lgm(n+_zvgvPr#2koH%901*;6v=h^_(=)_Ws($+Z;wHZL^6P_<i_*+~_mj7Cf+}W|WTlZ{IuI1(
d11(%cJxG$TEuiFamPAGH(~R)GDEx_aTTUrOvZ?9neZhVqkm-{$Kfebow5hC_HTX7T)ldG{XYo0y!SwiwAUwG8{klRfI{8HWo%7#?SK{owhFdt#4yES+
d;*ZelqA@<|57I5-EP$+<cX3p`~Cs)J(z7#S&zZ>AZSo5906DSAQ=QY=T!66}C>rX{zVb=mjr=`c|#fE|?MRVI>gzg~o?SwNV9@sClL5lW|?Z=A9^4?A
A@ykGlN?K*@cliQT$*vCE3}z0R!qxI$p!$&Ui`!K5VYdJrE(y1OI_%#$t32e_jOCiIY*P8|?15k3Bga2Yj3Y5K?frP;-av%cr=?Q<t{2dGs}2Z(_jBp8
$lpFB)ESbgMH6(r(|EpIU~wxZDw;uFiId;G#2qqnmxaP0<N2J=V?cbD1^4g8K?BD>)eVwFk#(=HexU);JjCzArwm0jA)D@jZQ}Xo8w+zVB_)Dec$7DT`
#Zl{YK(N;B=(CW*RaA>PH=xDqgMXNDZ_lPmE-IB*t!yNB=R1dbI0?)CyMG@qI-~oPeN?dqHz`Wi)AWk0;37I{wBwwIt8y^7WLsdeM=Sz&r0}Kz7zR?i?
8eR^8$VYydFe5_IQYBy}K?mH-!U8tMlng=fj`HiZu3mQDX}c*|TkZS;ohQbw9%9j|1+HkNT>{`91nbx=d^<5{|+HPSS5g{yOzjtf%fW+^8W%R53n2@4w
S!AW_Gbsq))(2KriGE>|W~;3m(dV(ce*0c=}jmX+Nx|DlNs;C5b9oR2~^9_~HD^YN|qkuG&GmvW(LG=Z*iC|Ukn?H*wu0_O4K9?n<B{z!2bG7>trLyYV
a_Z&C<69h8jh+BR*nEyMaD8D`COEMZte$0YjO=NB^@9Xo-Y%%*_a(X|z8>GtDbbmLp>H}&Q%PVeJ5AzL<xi!j78;ZkJQOL{G7}&1<fTpim3XVu(UyRnr
{{N<bPL|xSD!5u`5E9}YDn!KcfgNSl6G_S{u*svu{6bXk{?vtE+<>Z}dtQ#>4RK6X9ZtcjPw-JcC=Q#-nTaE*<2CW55OS;8)VSDB5rF0zK3<*wxBo3KL
w`{1FRYde_RC(O4G^pfD@geq&iJL$$4)=l5DB}=2y3)c6Ikdcvq>wD=ZiU#rgL$O0WrA{MS(U@D!3&1Njn^G2x4@X<Mp(q03Em6^P3&6GJt)#&MSYFJw
ZB?{mq5r75n9zKX{+yP7C-n`LL0-J9s{=raFISl1Ji)3l51e$pb8yi+s{-Bh0r}B`>#1a^VJfuZu%JDS=?@58`sW#Iu<7ge{O;=OGCOk9XOf@f{S66pG
gCjsI?*)o2oj<REF~uD%U7%%6)jh9oUDa3-SLPo8f+iTxSWW%C1NQs70^Y-H91K0ZG;61+iVH%P=bqMb#+epRaC{gcK;7U5BuAHr3>8W8-J+2i^tF#s`
a^sb4M)(|$NG>EwMf=JTkBFVH)%pZhUW)df-3i17jZ64lt84(q&u2JdX`Kp|8b4|L?v_aJ-I8Np24N1q8zgj_H|7AZoSHX70>tn5Wvf|<!(Qz;3Oe`MV
4^T&$iT!WA=Mu>Y&&xDiNW{33tPa#ir9sT3ym0p`KL_--e!mV=T_J`Nf%qH&{yXbF%w{3qczwDfyjC6kt`W~Hzt`cLc>YL3!2OQ$2qNN}3*OPkosO7~a
pFV#qZV+tv~j9lqk-oGvtgqM5}ZGll&GKfDjV3(YSEJPF0lz$iJuz5VShZXR-R^opgN$P>vI|2?ceWvMM&VZi5Wxzcl*01dH1*f9p3BoCF1&@mQG8QDp
Am`A|YC~n0f-qM?Yh~#EBx+p8|4^sIAc93nzJdK5>4t(sU69MzQ{GrFlE1$XFvpQ0`=ya~a7%;->G7A5l7swixNLy1EeY>s#IPux?7w+s#{>ok|keld-
Eoja3qni-h!V3b9}66ZgFJaftnQ6LU(=*OY{OVWbEOFWkTJlV&n!4V(tN8^+<uN2Q^|x$4lg1gZe~&%a4~G}tpR`cFjO+sr`>OX&d$2-?EYHH)nLB4P!
+#DpW>9nL2p=c2V{OBaLaV=dp{)Ukgc=87(;tRQ4S8WvxY{qqxX%Kf9&B1O8z{5P&8&V{G;Osq2t$O*XDu7Gg1?-*UAMY?lZDj{*VBkAcH$qSrMv0s*|
!hR<LqgtY?R>RG=7EXRIO%1^HrVa8p_5`A^P^?~4|BXPK*7S{{lL4@{W60dij~glVo99R0v42u27TrzI{~jee_-N*;zx|iR+8ob;Gct7ap(zM!g85T)n
YKKo)sLj<J5ZiFs+jM6U*ZkDY)e2n&nH)2BFx9{^akY&j16Ll*LJ;)Q{00=lzzE|899;;IXA!EDA|aRZ$wsBVkzT~51$&Vhpr%n@s>g3^*Yi1c-~oEp4
u8n^cVF{ZgLy(Q-Yr#JvAS)1u=7beWM8QRZN+QNzJjv*U;YUrA)CuyhX;N+w3I30ri7x_b;xG5M*g&|4bRrM{L`#_!s+NZ|=rzVeCKt1N>qGdyV04-^7
!;7xV=L=rdj46_!a+Ir~UciQR`3IMtObq{IW%qq+#=@-T8~qcz()%KZk(VWt{K{&WMt@l4xbh>~35vV581+PEPJ(Kpt=pRofvrXJINEu$RZqmtiAz=a4
DOp*ed#{AfuVs~=j8#RPGL|z^UZy)Z8-^HW1buys+=kyu+KY#pQOx-`$g+;V^4UKU(6CQ-Nh-0I~F-x=?=5fdHTeuG`8VpyZTA&P0Uv8Wq+F;4=KgW#N
9TE}v-Q_*2??8W}yFQmwEC32pdD8vX3*;_)E(XaGFM!nBltny+`EJOJWBc?Xi}^g8^l!$;G5|L~ChIrE{<)E2)TO%lMEuPEx~cs(`1le7cBaL1ZEz#)V
A+YxgoLaG6uZ5t6cjl-P*XEvzBV%>&HeDgp`D1JzE!VQ2US(OHR;-c09dH`!PUMx=#*$Wd0TSQ0>k;_J0W{UB<jKO!O`M6kWiJ-bP4WcK?>RH#UOa&6u
&pu5aq_~AUjm6=`cpJfR_g7=m>$MfQ`svo$B8ik~mhdymX;_umC(y^iLT!Qcu3$KWXD0aKG{!+8|bC0EG~WmLOt&Z{@7Y)1bV=Gkyq7S1y=;J|Gej?c^
;*V!$!dni@oCd&CL*T*-t0KRx?wWjv<2w3G+rlrYgCLA;r8C_t-%Hg8kusWbOkvYtGn{Eijpf07$u9c3UAYL#l=yja{*gv9janQ#mt`R+a(KfVqF^Xq0
*+GIs15b~{~i`zQDy>wP4!L+ObGZAe{iHG<ko<cy1&OSPjH?(TKMs3&vm)B%jJ2p=tQg?1OnO7Rr6(vs}TBqqCAZ2K2wC&A!eTntsLf3-qtD%HMiSYat
VNBiK?1SrTeaCf<s4RhCrc7(>U9AQR`oUrqcV7V_wV36v+%+h2<Zb*^kJ<+zQzJ*yYRuOZZ&(NVtQsPb6=lk_Bt8%mUHvlp-OWYw^SM#d(e{w&zhuR!V
tasC)g@&MbUy;C*gU4MFkB&V&7wg$*H8rEC;Oz!SM^R}J}z(e^d$uzZ&8Uy|F*w?;P`jDDg@mo0z6?W+Y|v3Ucu}8r2fvY`XP7{qB(i9c%K>IPmjOrtB
ZH}Yi|lZKF_M3f7SDGn<cCqK>6+O81lhysS|0&{rc!JfX>w|o~41n5xBq%=kI$I&E*ls1-PtXnwF2iZwT+FFKifB8DzQa;|5N#-!U{5x12OqLm)!Uq;!
|aG@MVn6C1cpNpLgHWqNr_&`5Mch|HyUt8k-*>yLcO*dGG2B8Et#PJzAZRQY}L=HG+)$TW&JH9kPkNMGGrbX?-Ufv*qBOa*k(zYt+l!G&5?e<z=d#m4W
Sq=fslFz@ZxknZllBuTJ7$pIuUClJJJDF!(jC<xiLKD_lYo(A~kRZ54(CyYcoDvi_^R||?85e|mYV1|5DihNM2U^n2~YngjD*box8Bn#JSj0jMVo=J`5
-}%{UW1{6oB{<*22sigNkVPP{bo?2P6GqY}u-~DmCzxWcb@90o4SxS`?XqIOV+<GlxHIQAPXUsKN5yU(?7Y9boR7{oos))Wo+|S_Z^<39+ULZF#y@nhF
ev*pKMMPKDKnwAxS9>mgk$8j`6w-b@7qN#^1!sE!EB!|T-GTB{i4S^sW&}<r9F7&dNU)UuMsm+KkQEgX*P2tJjn$QMV4z!?|tM#1)L!1xay8DzC_0@pG
hBJGV^S5yZMduQ&h^=i}wT3HuHDARgC=#RD*GOyx!P9T^tyT>EQaHSTfwa$~kzj(s}VnP7*4Tx4wg6xLjq(oR&ROUr2?ZyJ@)}NTO{6T~-Qg1pbWql^*
Tq_4c>F^9$7yOcUmddw<-Tp})S+!4%w_&%fjjNFna+<X3vw564dX{q_W*ZEJsuY}%a;Bs-0qq@=<eFGtBdTsF8uk<G4>zp9-G9Jz`qqL<+;=2Gfq&GT9
#VENftyJdR^fuauixhi1h%L-uwamN4wbo|(dL18|~o$F3|rl%{?&P!RwxVQj?$D-C`^lU@W_P)&uP2vmE&9S!rDpVz69|h@%q7YA@mV#Tfjr^qn1KRye
NZSSb1>3d1#=IDy_;4TM<{sEDmGC3J1o_1w;WM6GD)J=uSGH9M=(O2Pq@agqG-ev^?^)w%kYWDI<yubkqDyV*(asobq|rodW8O@|ZSMuBUbahE&oY<^>
x=X<(Sj068RVIkOH~$(l`nLyd<#yIVfOKK$oB(+3{0GI4D#Qj(0N4Cj~Dif!;--*YjM8s4?%y1<OBEUWl<kmX`!GY5_hi4A9%kZ^JC+%eP*NwK1t^A&o
K;g;H2&=q}Y^!WVVo*aW$|%d>$9CdIzy@OM2d{MNnUML<y72z6^N$z>`$gzgq~!g7j_KM-{RX_M<Pd4xOml1#~#;<;m>hQxb;wNV-H*5jT4EN7$9*0-o
zmMT>BCZ0VFQ(r3MOn4c8Se-C}Hsi1o1dQ^~GYK!R1sje_x9SU>$NWTXi<Nmy(4Bnq^B1jmMmtl;24-q0|KPO{4QXr}v)9ia><NBagCDQf;qGRkQKAkC
C|Nb+i%-iGc2%`1=emqKVMM(a{to5!idV-csyxX29VI%I-b+vWog>gwE@*4Drx&Y3jjn4HID<VkcB(Kk1x+CU&<pKfaoddqDdb>q^=FH$sg)2Mv?F7X{
Qk&fTyZ*gr<gV}2ERL`VpFgvlloHl9L!WK9V}42_Fw4=%kP631-1k%smPT}a3}=~|Y7aC*C#0I?asI-ky}B>Xj37rAbs=9etp|Y`TCq4t-b@tL8QeW}t
05&H`WgSyngp3N4leVze+#^qY4{ximqCUr*arAXEdnwYEqA=XLhLW3P)I9ps*njLT5IVtd;uP17luiNWG2KW4d&OAk<cW&d!9oY^OswE;zz>Eeni~(LF
u&8#eDuT`756cQ4LQ0T;rx#?~U|&M)TLy|9+o$=6Sp5sCxm^xtLy6Cy^k{3XI8NOx|$25dApmA4&%1=zV0nH10FV!b^AjZr2v^%O!`G#liF4XP4_3Peg
2spWpiwdVUX}bYJ_tj=8o4eQ?=tvz;djD6cy6o<r`2M1JIDW1U+A>>p}hj$+gVqJ4kQLDB#CthnDJyP+r=)M7)&-0@CqX*9$S7O~ZYAU&m_SX%5C%iA$
7+DyBO^p>kH$A4T43EAP~%a^P#fTY9Y{$;RD19EP&*Du0;B}sPCMq#71fHo1AUF*R8yT43M5rh5O5aml1WmSu!gL@91hu%|||9skfJ0TkwklmXl9O$UU
d_i#6Yb6%ZNhmctl))|jBEh)I5%u<!1JqNA!e_G>Inl{JSH0dUfV6Xac|ut<GKT*`A>T%EwL#X5vsPsl=2yxR%ZK~M{7^n04f*O5YnCQY;0-mFEV%7LJ
3GrY{()Q92K!`Rp@2~<Et=F;3wT00J<jn<UO?=K%rZ*{_P3h%1hYH$90^k8<xcd7ULcv^O=!#h-Vm={E{2#aJxD3f?wpsbDS#hmhZpIR7ZKE>HSXkBN+
7im0=zW8dI8kt1J{*(J{Q7TR38<8;`;oA=$9mV9D}ciKdxYlflXX~mAp>wazd(}!Tp{7C<~-QaLi{t_%^YDHi$GUyCCK%9?F#RxIYRt3oLhehmrJU_sT
HkcMbu!(KM|o*bnbXU+SRw1*cR#9g=x*C4%6^zoauWaQ*h-btKbcb#0OBuYii2F@S^@l<|#<+85yF16r%bJ{rm7)<e4S-4hD8lsq@dRsJ3&e-V@Yqu(1
bII<9&_tk&`3sk~U|9&4UeqS<bf=<i9eSI`?MvNMw<q2#(Mt~G36&H_$2!cjbN`01<;PQrKn|emQJpS@kZS1Oj`w#s2*zS6KCLbW$&&-!ip+p7yUJs;|
=h&~eH?538oV*}Yea|eqMfwGNokae|r10lo%tR>j;9ejJrsNo%E9Mi_t}v%nInE`J57T%%k{n6Xd1;iN8RC4|lJ&ZEcPp2!#bIAe*ltKVU=VA_!2ayq(
Td4$_iQOnH}xt-NejtdLwFITh{WrAT58p>IRAWiESoQLg^)7ET7i!*MFO#_B28bOc>PZ7G&Be=1LW7cAg0@l>m$pPP5P!orV#U<KWV2L@O=04n0&NiJA
sIQ8C;w**uVY8fgrMRe~7{JdHaAJe}54Xm*IR}Gn-(($;y!KA|QGhoa-xp<M|R1Wgzyw9NL7wXv8YW<c|Gg#MAhm;`}T13$4d?eLsPB&jXj;N&*qdR(K
cU?@=VA{iwIJ8SfFeSuUqgZ~XqJF-|ALt?CnicMw=bJYoM19;~Oo@IXSW*nPySo*hr{?MByhe91bAKAS%le@k?<AN}W`YfG&GQ6@d+E=O)anFseX(tMn
M-+TA*w0m?1U3>R0#kpX9kiwS!bsg2f!#ux7?djbGNS#9cDCYgZe85+rm8jK*Oi1qOByaE_SjPW;)=`QZ@uu8&FlbqXj)c~)Tv<^QC@F%2;@iXd(>eDv
87=pU`0U^nOu(40mE!1&=u1a7uwi-<s1Hm;{ratK6Bwt!UqgCbdKcP~oZ0NX0b_`W!Nd_jy}cKKg6d(KYmet+wcqmFr5|QQEZ4iKEt=*4HOmFeSze$3O
xXzi4D5Ft_x;A7(7}HHomnjuoX|aqTBS32{Za*FbEgvCTNQ199-1>ZZkNOcmU+E8{=CeP+9~pxRz@9yX>*3FSRL4JIO5g5*C5`}c1<RiR`D8uVR6w7-W
=?I59h%GAY?ZvRJ*^h&kE;@7;W5-=%XYe0;R?^bctg`XsP`k3H>0zkBQ7=hPPk_R|?ZDd)r8KZqA)$+9n|WUtfPqM<o^r<)yy|hIn6~WYf=~!x3=@R)s
vLS4Zmv$Sgi@BvKDVWP0Z_NqRoPeKbc2+m0CV=~NkAP>TyXUX89j*|04Ef4?JI*(mHU_tZ_lPg?Ad#IjN<{^X7Y4>A2T5B-*4zh0{A@lE{z^101Vv&kt
2&_?hKIpl>W@omjZmX+EC3RZ7%x2?tV>txJ8YS!$M6AwGKqU^rl{<W;z7dlO|fWV=ohx~Imfiu5~xv3U~kKeJ7@i$|r7oNoLcn&GcYa~uOnnXRZ-x2v|
eWckd;(;k*N3qE!u)%HMLH(Pw1a6<<J;%Zm=kxq+v}YvT)sql@nD;b)nUUE1R#h<eMg?;0BaR@(zxzX|hOA8!XCTtFtVeB~*8@}r9T=l7WBwXz;Z}oMY
oSDTFHY#yxcIxi>2A!5=;b0%?hY<~E`j1$F@^YaalWlxMi2E29RasWB~OcEs(8Mr`+A8yoG%8`qOUT7I0tlFdcXEt*^mrb-QCz!;ekEgVk3X9aU@+u_7
;e-nL>$0xoGJH&X>x6k0-L*ppoX$w7eL0PqZ=Psh+P6e?BCg(w)+U_!M<zYEy#mE=cencoE;vUI)a-?=slRQBDYmabVC44irTH!zizpW&mZdNA%nlJpT
##WrUL+vxsT6M|QLMZUR^Fex8redi?GGcJu9-xHrVl!CS&}Fwz0z+$!#O*OLgmuktfw@125Z&Jc+s9y%3tC~(ROqnIs$qf7==ZZq5n#9}0iyA8a^V)+%
Jn>K`Vflo4c#w6la#;~nY416$`x5qq@M=}E#KC*-b*9h}F|1qb{B?;hf%#*<=V<^BDTTv1HAwk<<rk70kv?`c>m*>j)bs!Ki!NRy*{;uD=c3aJO7j*(o
%wG(rpfG=W`yD(Ju`ST~6OA>gd6foj?44cx-9yZ`I~Oooz<Frn{A|sn8})a6qH^kq|CCQL()w1|moY``vDN#Xtzw+NH>*~+$-wzHO`Q|}@|Hr3OQW7qQ
ndg-ji`_YY@AO?@!QN;pj=4idq9&qN=odv%iP;9B~~Oz8cHnpV}kwYFxR2y)D28@m7d)C!hC%ru9E$Om@l|!&+<Xx@#p(?CK;b^*0QDOx9?wWH-3<`tu
Nu+W)k;beyH5)QICdrQt*^3Ym^baTMtsqxGDyUn`;wu9<TxCO-eJTbZ?OVBEwYHFq#0KA~J4S|8IXiO0LnYu`}X5O^82@r}@Cr#1Lz=`<U_k_Fl~G>7N
M9*^II?CRM<vu4kWsL=jgE!Agp?Gr&`;M)T(wIA8X22Xe`OuXz5iI^Qw9`+(G|u0P-3OU3yvN-|*HuQ(US3DX~sMg!N+gDgwB*EUd7$w<a;<ez{QEJ_r
;z(?Ytk3u3GWC2Qq7DbCkzY#y;#rA0}^C2&2HY&JH{egJ>q}Sdhl1O?4+DBr({)j{%Fwc8_)jiO-&%UPb0?u#dhf3l2Vt?64yhfTkM=Vg7k2<D>n<xa~
m*$%yd=c&BjSM-q!1MWOv#CC%bledAo6p_p%QcWDu6W57qrZS7y^#joJwKOP?(f-^kr^Rsf%Epl__qKCX~f-JA8szzSwCE@diNo-6>XlmZ|w;na}&ac6
Pl+qiW~79eaS(Tu`z{02Xz60-&1N1j*4w!xGB%&kvjtB8;TRz*gYJed!bm`-0n3ZvUm4!-82)5pH8FQIy`$ovA%<+T;$tQ4`pr()ar%Upen{}LYRL@;`
dgUc(EITEavwWG%bP7j1Go)^6~szJuoZR-w~XIrQDWDNOm9b-P?UCbJ4#*399Sx+cVt%NVyj|*N`)09&u}mh*ovr=yqEFM%u9n;t>{hhBOC(P0cT(2qP
JIV#WCfU)=HWQ6`cx+cbhlsrK(F*D!{sX;Qfh=V3m-R?)4<jon3{bS*|zq}l<!nz+}>f?5Quu=N>#3m%98+C3GA?A(AJPewDg7d4WMn}8=_O)BVsLjBF
lTf2aSa=rR|RnAF}(yP7OXMp)13O!Z5Fy@1gI=#|0ZFQSCjBC^nQ}TePr)zhGLb3=-q33>=N;4u!zb?YtYQ_Zdq4|CHVb@w97Yl#Cbpp(Zcjgzvb#enp
GmA6#r&=1|Vt|wUYLO!lCQ2?_8f`wLQvH!+w=~f~64iAby8APd4)1ZL>rYG|?g6(H9<Ew~^m)|8m1i*@^LipZcJA#$VQKcD4Ykt%*I1XoyaEk{VAmTpx
cP-ccxt3S>#KDkfT<Hd073aUbEFHsJX`IJ=dVl}&+99ZfpC3qFZg;nx!9JBoUPr^Lf*96k)+d*2R9#g)<s(}KgGghL!F58=fqYOOJt(Hz)aQV;t24bOJ
dSI*NgvZArS`bkNAyvem8LGeDkN_|NmG`$4-}2g1{sBS(@{B1OELshq+nYX5t`(@!Ccs#K!N!t39pC0Juf}Rqx4)X5#dtOjn)i3K_S)N@X13eAS9Qz0a
2r&xaw})a+x%1Y}!9_S8l0JkXOWIfD&G5v~`TlFBrI=*X#bas5>Bz*(=*u9ndkq)_iwTKs=~DYuKMv`XX?@ZI`WiuV*X1arB+zx2!fLK4rojgyQ6`!%M
-)MtDA{leGjyqVu6hR3ycJioS%5}@%hK9DOr4Y5SyXfXpzK&mYY2$Wizfc4Y~2%csTiP-V{SdTgtkpo6*Y5U3^*wuT#SDhNqU?N>dUvx@=>^;)0+wfC;
z`p4MwRijlrJ?(7)NXDP+&IYPjJh5ZXw$|qwFtpTg!4=6$0H6Ad;k38GjgdIEU^|p9`+m0?}%MdbqwkO2^~+F&b!xl{Qt607vu1^M>I387xQobH(gx7<
~?1q1T8`H=o>#%MSQ%7!mx;QMAco>7D=Y=*pFXJPBYI7=9BGJ(2YZFBf<@H>x)`$F5su0XVm(0+yK9lc{xMx5c_Y-A==(M5>!XQ1>fxwD@2n0WV2u2Hs
Thp<`Nn11>nEAGkwY!`)6eV-NKgRLvY@?EAuK(8BlT0!;fJF0&vohaK>#{A(4iY#RE~p{wP^I)KKxrfoi|rRY!FY?M+ARE!QOl5GMNVopg!$;pSLkL(_
YP`LtcAa5)qb_~@6e#tl6bDI|}IlOZdi6KX$_d+J&N@)X#;u<hw7g_qaaMyeqpU@inr^;L}doD)Bv=)*@dC@xa(3ec$#+nm7QFaEs+o|@XrKpTD}e%(>
MWih9~?K_VBR9-a;2<=barv8&CV*dEOYT$P!+B%q6D-Ch}rIQjxrdnV>Q|`vvf$oCy|B-x#7->-m9DiSF;uzeB5Vt!;<2XJcr{}11KRV7A=juG+wsT^`
NpgJCrbo(Qf1Fjf<;PA3ZGAKEH%f;B7;g5fuWpwd@i{IE@$ZUuaOH|?HhsxE_A~oOB(||)KO4{Tq(UzEf#?bfWevJikXUgsTCIG$=+va^Ien<+2OxL=k
-x@iBUZ-hQj|U1Ara))h;Xkb4_=;ly=eP2X^7u5#hyfM0y;?8C8^KT7Pu$3ulzL`KPT!(nOo&H>PWaq@27IfKQF@fqTxXqZE}Km@HO;GSQ2hQcS4hKyB
PFz+ecTz!1V(T-P_1cZQ#k>c{Y~>ss)nF_4}7$tVqfO#k7Yq`Tr=^S7f+B8-sZ=G7x-~_$2yZ_p@+`dqhu@7i`L{nSl0toXxAW@3t88H1m1gUo@1WTUN
!b7au^e38Q$F$wd%By}gI9G!wWZ=z_X)56qu&c<P@!b(^JeimyZ@i7N!J_r;;ULg#~`4<ZitcX*0Tm)NZ%86^@?O%7wz;PpB8{iEOZPZEjh@L*eBXh|q
~`dEHn%1L9sch38A+VLz-gS|)dHc05GDcXX<9{oU9e4ce2Kjc$V0GSA>gTwmB+VtL(c2|O%yGHkw<-=T3nYYVCzUe^5X@kq*m(3kiviV(ArHW?hG&t{;
gcbG|(qtk}wz1#$D$d7wU-0|eejE5gfcba#9#xOk43xx$4sY!KtF1^R-`aOCiXg`R^!c9GU!bvI6m^R3YXkfD><k-`;Ml_7U%GW?S&|b_9*^D%v&EYww
Cq|bQQQNuom6bIIwm!sLrpf_!uK2Ec-*ha`_kPZu%%a-eO!_U7U1;h(`G>6Jc@Qqo61te+%0_A&jtIBe18_*IoC-pZtv@fqDPk_){}rXJ^d~POwG>Su*
g9!>Y|{(aaX(%`3apF4>sKZ##8fPmnGgw1S}Dc`y{H6Ww0E5M37tn;XTAs9_Iwt=OWqJXU6_Oj0&M6GFDn3oX^tuyHsJ8q>>TJUB&&!l+JacNVNALAjA
)2(Nfd^TmSCoYfKr$gk0`$@9M`AvR%tcwSTRM(6h_V+rySaW}F8SeK~x5*4?V&_`=;4Y2ye*QCZi4r^5f;l7DGRpr|}gP&Y49h*5YRtZ_;fls2lE%y-&
eK)~7sA$uI2|L|siMozy_XzS6SnEdN{0nbZz<b2lP^_jK)%zH6NAz?U*<1>vy0E42aL{ff9MA)C-@TAXGLF}2Jef9>e1lle8k~RUti0C6xTh+d$5h3gs
)#{<@0V3hdxmrDEmexCU^%o;hAs@6C=lNP&%qK*TyY#^GTa3EoahG^p-)wNP_bpFq3+($X>E?ciCm~<AV|Vj4z{hWrg_ZeWe(^h&C(+2d5s=DpD%4WS;
r>E&Jl<LP@BSyQgdsdO6~Nq1X?2GZK~mSP>*Y1|nC$B^Ndtu997vpMen0B_j*jFPPTa+799&;jUx-&ei?E-4M8ym>4YK9u*Ez)(=i9d{%_B`;K_dkj$;
E+#`DbIWd96<xzy7^81^MENjw05Jw!k1~IV6c}!k~=7`BZfu^`Wb(9}((3uUqcEUl7X-aV;DG*FUI!KIb#ueI~qid^P|CH6n}6{P@v35&?)CGWcbG_s6
{~Rbv&!RYwvn660|Be}6Di3SYr%yw5;{u-NWSa);+zb+g`{S_eEx;rpv;D``NuD6^O(nGQJ<hJ)?WR1H4!m#ZU4VZPI0t$j6nARy<p{4^tt^uW`ST|>M
dcz(YyRN3g*zHr;JQ%~r>>vshKelA%DaeqI)(&DS{mk8<aa~}_jpgh2z{!6^&wbuOIYCaV{s!t&L<rSC9rBz~ZP@A#Z;En6=+I2W5e!GP@@19YHC(|l;
-6Y~u0y1ty!4@CfO`{A*W+GZ@{T^E&$VqjOAAi?hxca%Tg#LH^8+Q$cS1FPyfOk2Lld5oX0%0Xu@=N9+>6gW2b|E((tm$XWsZ&T5V%^@i`t}J-xL4ld8
RHA{`_9e%rn{-3NSUQ>^gLE6B7>{SBwXGYz`jO6W34lei1+6)s-3Gauv$mK_qc~z0Fw5U?<D<je$A7M^Kq#{NZSQfS7xU>U@z~owTkz@`>%h8qy0+n3e
q9ceq+C?7Vuk{SS^ymenN5w*qHa#hpeUrEX6_Wr_^hsJS6|{(z4>^a<|Qw04X=odhf+h2Qc;KO7lJo72<gdg6C_({vxD=SfO4&vEQcNey~kp=aPP8y7t
a@4Q{|RXeJ7<|Hx`DW+_|aeBHapm70exL<~Wvtr&bL3&`*-eMEG<Hj<qRjpV);0O_Ji+KO;U%wJ?qSHI~78|l(EKg3k88WK~GNBf7Udyw-tBG<JT^LwO
THsvjLJ>s7r(s=Ff_X~8h_j^#ucUuaDuGX%lq#{wA(wbDc4l^jz@}5ir?B93&)57JXV#Le2?acolwZ5>+$>TLtPasX7)3uW|gkq+%o62&v3~tko?qb5>
{C+NuUFP%}B8o0U{t<iH9c=V<ZZwm1BH#r#GotI9fFu9O1NE3>8d$`bl_v%#8^}QzSz9{FP^@`Aj&d?Ffauf@p};H@iH*~}i*y<q$bEUrAIJpHm$ki{e
bjrQB98scaVp39h@`bS`u&#P1GwZXeRHuJ0^uDoYOP;t$lb|T|IpM{20S2($NAM_n`k_>&giZxp>Txa2YOZG0}{VLN=R;qk1z9gV{E#^^WU-y%iaI3e}
=c&BxJZ@Kc2he(@L6_qm!FJL{p-?fZgyO4x@9nAkwQ=9>a@lASn^yn*jJzfY9gEfK(35PXs1}%a@_BUz!<dl2?cJ!P{~Ip?KxD2Fzg<7vFUCAwNR4d&A
esg55X1S8o>a@p1M2MJM2t;HvOTQ<dXyA*gS0%<%qAaPB2;gGL7D`QP<_4<U!RKjQfLuA25`;r^wm7u-JP6LJ=#2P0eJ{P}dVzaLH#=Te4{%?ZZmL}No
ogH<_r{S9&R9aRjxh!8$m`d!oopbhb;ZdHD}gGH>}zQ!cg5Io{N5KW>0#kl2D&G_Q_&`AN4iAcj!nv;%N6RrG0UXf^rdP(gM2*cVC<aft@#|R!{M9ts+
S-&31onbo~aQvC}JhxB+2g&Qrp0mtFdwou(8VBSLNU0LuF3dnj?8}hJtg1T&($#D=gD$Hj(6@J?@zv>KV)><Yc+uw()`4peOLA3P&?L?JJ=0sFNQz-8d
qicy-#sZV^Eq3Q59kptk8^f?g(z1tZQD<9fr8+v=Gp(vXTlrTAJ1uS^LHv&%0!4`27DhkTI&;9235}NI$RrFAtq5rpDN;TK7Vv@ZL(X)0^b^+C-Eb0xd
hlR6LH><BY^>rYfq}Z1<YDeX|%AnM(i1RBC=A$X_Wusa2X!m3y7o{aW73xBf>MFKoH;7LiG2fEfZ!5_BSRaj5DK6TYOm``+<F9hm`+fly|EuD)_j9Saq
>uHWJ~#^U)8N2JQSWpbInAUVuq2#7{}MyA4eL3k394d&oSW0=F_G=I4v4Y&zjQvA^z;uSVcH`shsCz5PZ?TLZw)x6jD8QBK@JUu~}j^Vjh`>)%-U*x%<
T$@<}|zenI7duOuiJg;WwdpT1TK=n<K8mMoqhUzT`8CbF{S&h}VLEU?}4+3No)HF3Xd-7v{{_RbXeAjxGC6XKbBs<l=q>XQEo#kMP_rO|M@dU2uUxKXa
Z+w~)Wy4~*x09bJJAda}&`kxLhs}SQkJ+K{UqafIv`lh+l>}X3e3ah;=$tVVw@@fn6E~cNN)WVTIfM8xaUDrdkOR`^xJbPlJFLH`rV3nZQp7jgsTtsJe
_rCXeh=a-QNC5FTBfnR`rE&R4W81Rqx{RXjO`a^1viGgo8F$C?G6Mg?3{=AOl;x2ucgD__`1<&QwZ7VDm!qSiuf{Mi8wwMJTaep6>P`yk|l<Ch=?ynbs
U2?o+ubecUE>RNwl4c=0c($i4|ZnpLp8gM;x~1y5GJr3+0cDdnBYv5-PYcF!e#<xST+KK{RQ7D?!F4RcEDJl&>FBfN`%BF+5OOQoEx+9&LNHTa)DnfBE
E7;S-xXsD0x3jGk(ct%x7FCYQJx`ClL@qSek*tO&FjK0DJ&KAWI^uB$L^@*BXc9)6S4A^xzvKDKxo@ulz^zG12JUmE0FmwDmpg|#p?<`q@6^VxV(e%u*
{JHOx-_^R~8&Y%XxaKk6!lLU}zH0>k)MuG*?!=1jdIwv;vxA#`>^i{aAVzIrdN{VLiku;$x&lvGpIp8QbZGOMuuP1@RL5AwPSjyY5>s6xgFOIBRQ~TQ=
B@=FM;>D{d1O}QiOIMBfRZoX;!nv1%^l$#VlTp?os3_w0c-Tdx2$1rRJA^*I;T=Djmmhx}@Wfvcd7{M6391bEDOiptBo0!}&6Y^s;1kQo5#tx~cX4TC!
mzDq!%7>lY5Y=Sux~^2%E-XYh2|#g1NGQjxL?O$o#nIEL3{OP?W>Ml3*BU5;(K;j$gMs-x38{6`G)&&T6Pam{u8hChLQ^tBZ=zO$}U@c2kUoTWbx|b9J
{S8c(!LNZ^!Lg?}dgDJ(!Ijuf{YP=KR18fGW94g%|EvIERl(55jP0tU7fOA8`UF2lFRG71K0pT#X{)FUOl$38u7v@oT<rvJ=kpM#$o=@%Ob80d@6k#%~
dJu@ZTj%oGwC<nO0gd1OoM;7j?W<#z$nuWTFatC|THQuU*Ff3GE$!MrLLHFUm{3vD~@wBsT^xoG!|#fzM*pbHfey`DKXug6a^kKg4Ek1T+~8oe(Jh;!N
Z-9s@ZR6lQ_j10nuhv51jn2Wd$E)#jBJ!+W^p5AnU?=Ym0PKhU>Jk%GBA$Jee9%*`nE&QH77gl?2JU2{?IqcsQh|jwv$k`vi-fCs6ul|w13qJehVQg&*
+z;pQb@WVfaQ`|ZN?;8Iu`pTbcg~6#z&UaapYaMgf%o54q=9DNj?q-TZ$JHwPxV%G{fJTpJhf?hS3pJjw(>*`9EU{t{SvAAD@kbnbuqsh<^APvjJVuyW
;GEF$bTy8{P5>+!c&>sbgi9zqlB)M*pRGH{%qK~T@mXk;2f=hvCp|c{`>kOlJ!yhNoT*;=QvmjMi3q<!LhZr<JpqZGUCX8J5gr|pp*W@FNXzhS4tQVgq
K>tw~qV+iAZHNG>-B;7(e(rc)|l>v2_ZMeGEIW)MoUieb$>WF%73V{W1PuK187osNoE*C4H9UPQ(hf@nFn7L30p4`qi)Fh9m=^_v|l1@8AMUH!ntMwof
R?oe}SEB0fPde)7&LqvXPP&VW)<5!OcE80!F89?5?T4(`;8H_-T*<&vHCODf@|x@3lV8{$Jy4NI9FHk<^5Ku97BuDDS&$wzl}Av&<pX?|at=w<^)??H7
{i4ISivut+z+aK<0_n_U1cQ6Tz{24s%Em<1?@7>NW@~Z-SWRv?AQ}+qzpTWT+=pWnhdC|L{dCduswbS=DbCLBs?}BY55AplOsE)40Z><5^>SU(RnpVV{
aKAPCM7$vJOq0ZU+Yt-Q<LN*ce_b0K;qu~>&{8(Qepb24-7gMk7|KMUmMEX-cdO_xy%!+s&DsZeCN6^@KzTMlfTi$Jn6}NMpSg`<-(AmrY*7d9q`$RyC
;aW7AJA%Mo|?9Sjaj_)exZE*{l1i0yFLH*M|oYlx9}zdxd*)Qq@T7J5Vju)0<}W<`I_5&Wxm04yF!r}K8AzFCt)O4@FOy;`EAJP?Ls88?c+$<zrPJ?z@
C_6@7*3=&0B96-j=raA%@4kF!PW|f$>wv`+H_k{uRg3Dg<+Wz$0+P8$PVH41Uu5;l9<3_+MQ$&B@}p**GOwF+!UWe^^xxx#eLZe@=1NKKj4)0UX`n4+9
)%{OjsrM+VJ%9A>@LI(S=u&nJo=#X+M%+*j&5CJy5$D6C1fSl3smKmX1_rXQ@Os=x>rs_Z^opzu2|DQSM*DOiSx8+IAA-QW419|!5NXY=xCt{KNB;db7
GNMz#oC&Px>U9p0?Bfbw;x2X3$c%#o}3{yqq;)9<1&c7aq0g4rO7SxN?qVdT|!|C<ccLz7Yxf$l8%_f0fC8Z2slDP>5Ek~EJ;U1_s^<%nNen<H|>nj{|
FLgWp^+#%UP0)bMxo)4g@^5{;agN%~9Y~)aTT;f-B));MNSg0ihk9YgEw#dd3nEB;xwwz0M9aXo&Z^kf81i>MdSQBPHW=jC1~M@46dmMRG2fV{=hxuTM
Py<Ab~JykX&I#OgLmLyUa9wMaFl;V0`$5aHqFMK%pkT1&}AToZnAW}8rZ^zHm!q5)ftkF_?pG_E%hLR_t4XsIYRYAK0<v__!Cm_`@ZN;)F6L_^Uz20Gv
a^|iQAI4F}YzjLwX04E(b{ZrWcW$qxMl<5?j;K>`-{HoyO_N_rZEApH=?CvcL0jzkON`{&%|qs?U<A8<qeIhF54PWReR)a1-kDh4c;Z`LQti(mJ4J&Ue
J#8}9;Zr>jD!w>7-nHM>=>5zU`y0=I#<y<-Ikg(JBUh340_gLe}UwakJamR{4_g#qHr!|`JmOOlPv&&VVR5#^I*$L@-4N{AmwQ+q&sR|&|pi7!llC(I&
$SD)!b4ba90A_+jPN;ag({DQ5nOBndsQ_g($*q?;4^+9vFeYSxxx~2Dfj$>eaXhWhtMC5<zuu{o}wLaubi*uAgNie{ihnrP`ZeF|@<<8eUD-SZ&tAhr2
A%3ymQ~BZcO^^8Rp5d%UxQH*;!~pLs!bxyg3nstK>+k&PJ`-h8Yc0sg%PVsD-!6g|MH)N5mf?i`n9JM+p?Ym>l3IBD!%@ED1r!skZB7-e+26mx;(21DI
k<V@yFlYJaf$N0<Hs$++S<!p&?0@sI;+49PK_{-#d&>Sb~n6$ewKjkm?egUfGe*Q>9z_g@+sElcl2$6AI;bGU4m%iUQ`>{f7b-i+#Ta4`^B69TF*nQW>
VXck+b(?KFGh=c{+Canh~D}Vt1*>Cu87wd&8*+eWY)7xq;QI-Gt+pTyOTaqbImmi(Wtm-*=z|(@EQwmQ2F=2pm)S=kuWgLD}Dpxnw|nle1InmZ>@U;q^
b88=jChvFOn+S;K<<skr@nm;GG0-vC1QQjIoV9QTeP@Wcl{--v<wm=IrVAA2&%35_2Hw<>x>Y7(OS)Jktrt=tJ4s_W!!9Ca@Ci}A?5f6o*&hNo78IHwc
#5%e2<n~D|X(@z*tS&Emy*vEzu+#-tr7PcDlmnzt3BY!lXvLbNs4uZs)srjB`88Nvx)1n2WU&Wa1*#p(@LM~ylyiW(kV5xm;N7m3A706Ymc^5$fbNfo^
TRNi&dzvXND8ZmW8g^}Wtb8hh&(QIK*J?;#%5T=S_u=pS6<l*;|Mv|Mf1#AI!jnY&L6*eVGA#}9kE$COxZ=O{+oq$uc}_z97H)tuPNGVXFZG{CxQdbo8
YE%2{TZYFtuJkI!ZShs^eikRCSkK9ND-yzxh&!&Y#ZRyA7Azmcupqk0D&1OR3T4-;uc@%wSCi0Kgm$OrhJFa15E|-MKR(pKAni49*<N-^IwNlVSC5@Hb
>##`5esj{q&)NqB3vEB+-91vbKI_dmKav@Y4<S??d;Izx^on!9Rv%+fR!<?ShI%z*X)X_=FhO{40M}?N8k^NZ8M5Mj@Us!DvJ%9Fm$jfh^&)mbCt!FOD
m-!%BWXL0fV!tlRI&CA8QiOGZyu5EyhEz4g5<z^Hu6Lb;`mA}|(v*iZEpY&=yYx>htOzrCnZd&JMyw*iP8&p0f;-Do%Phk|<`e}0OYcz+MQKVj)cxhwh
@15(xA&`G{rJy^c?)a>TnR<Ip+7b7f$05aLjuamJy`u$<_X63oBd+~u@CJOEK!nRW`ul{oTz=8MtK!TvPxE9#w`dYZj0jNF`Yd{u_-vBYr^210pZvw9I
J#+$8=0-exJ9yOKAVJy>w%y-WD;LrUFZ0+te7M&ePcZ#<rQoRWEsF*1j`(ddUag1)9;EtbrDm@O8sBg9s(PjC5ubRkAwTFvlHgG#s<Zg!QGh}U7SgXfK
gXi}jRXn!KggG3%^1{8^Z+KiBk)xP>C=vS?}OSAZA|#ws`8xcH;6N0l-Pz$ZIBW*(~LqxZ9<nIa91mFM*lG+c{;v9jpeU*0j)}XZFJ7haX{Sh6!e{jr5
P6mIrf72b|^osfP1D010-Gi3EXNmk0jQ3jzgSm;t8&<8!62>UzUrMf_1#UkWKLzeSY;pVecVXkYJb4M!l((fE&#Wu&Qof7@nW!CvK2F;B4f->98dczdi
0NiboR4{}1yuBKLTt8==%5wcds64OVrbA}E5OMpnH!)rydKYwS>=WE40v;GSg|Ec^%cpZAUL<jEs`+7-_h-jw>!^-V8x5i4k37&g>*>TxY9#Jvv@mcts
Cpss`IxXTjC-|0LKi3=*^4~E|0h-6h0*mH?p%0mw#Y<^{PpbChe*@YO@Rq9bb<}N|d6pb(xFc*U&LqiJS<)G>FB@~$i?0MaHf1ezMhY@qDZBKAED$RaY
dcNZjQ0B+j{rO6BUfum4lg26o3EkHNZltviWb&6TXYY<KsF|3TdA36WdAcwa_@z`2;0H04qHAZ7a64sHx_qgF9B$O?i+E`_@P3Q5mC%M~WA?q!cSDYs?
d<u<)IWx30`m8fqBjsyn?I8auV!F>;XDSdj4Kf7w}RN83vb)s_-@%fNVdQ8gKrc)E92k#JmInCN!<QDpGXKmo?5ne!Clwf+u>kh59D+23ZU9yEm%WFjU
S-W@XV5;`Gg_LuUw>ekH@pUaY7R}@*{c^GUU$n7d*mA<iTTXQ)5d#U~|d6Qv+2=;6^acP}X6lyn!!mSm7Lj#|hZTzNJCxd&qk)!wjCwX(D|!9_(-}u7W
A84Ie=i)Q~=_({R5_gZN%6#Z;YCKN8H_HDD}G4;#uY7?0Qo>1X*&=lFgCsTPi!c7B!_zc%ju>&qFAD1TLml`m&g(EBMn@PgQ>T!`aJ!I%Dt_;_+=uf0(
Pdi@sv-Sdpi15%@@Y@TShJupw}_nbc?;?EENL{rTPZX0pzOR~_U8Uw{f^6oD^${&KJ_s{_kX}fA!{_$q|rm-*mPDSJnP{Gd0P(C9Ue;`S-+LP4JfCu^z
$%^-T|J{FWN9G3<qz^pzXu@1o@DqHW+!2Y+o=p5WYcZ!bJO{5LRnRoPkt%rIn0H#WcAy9&-LU;Ve<=|2bBmSx2<5*CzleK}W+Nxi8B4I=iul`q063q<c
QhYpwdRej_egBMW8G(0q$RzvFNcM1vr=flN|PErEFo5Sy#3UZ)@aX-PNs-IbPxGkC!KY9DXn9JI_~^g%OAH5zqHuIjREBgAl%Bppm2ZU`PbvibJgqbc_
#Sn&PcyP&?x24D8|2Mpeub}!(0=62<&0Ga~dUkU`yUY2ULx<Iq{y3gV~nLM)}w4#or1vKWX+F&S;^s39Al$-F{6XZY=((rroaF@=srA^<t<v2R<g{BWV
m8#9wnyFcHet=ylD+<|<D9zMmFJ>FYSmM&aSXh<1he&DxviutzUCXa1f|j<3V@q2R0m9giLU1tE3#jjN!14RDblqI8OdjppYyBqU$;k^XlvZMUSSVCvy
M#qYQGHX$vNH-_I@6Fk1b-std+{K*lRwpyLV+^B*RM@%8Y8?YtI95(JxAL{!nIjA%~An-x$-||!~K>4i`ZP6Fx-<#EViR~QHcD#qLQ6yoF&~gC!UPU>Y
A1r&1e`f2-kXkGD#_B~ggHG`APaOd?KJ)Oh)DMSG+esv;X#_-r+CNh+8M}L;2sh{ZBi;KWfV^oYL97jp4jA>f_@}+0_C?{bEv51hH}b}Rl2N`ZC?EIq?
NA#wQuyU$v1VI+V`C#7TV_b%Do7h+Wbv1Se3L#Gd}Q){hlfz{WN`@zj@o}IQiU?>h5hZ9AWcmY!IQrH!18*OA5`5bMb)xAg{O=(ey4WvLN3{4>_fIS89
0{P%H1eK#NYjy@&~Jyh<_BxWh*Tn0Z-D`^^pfS2`Pc%Psd8n4d2BW5qBu)m_A*Kzm$Gx^Qs=wYJ87R$mX=fymA+BfNWlE5Z|S{Eg0*#|E)LOAjU?yviy
kl3GOCxaD^REz5`kGD~nu$kcnpp6*19{;QN5pgDMKA7D!l2UHS-u4Lo?^tDR1q{_VdhDgu6lIVJ<GyzU-OZ->=foN7}@2dUq0y{{9MMwqfrN&zh7-#f<
f88_ci{*%^%Fz)9wQ^0`nr=UAVw=K%Ne7SD>J6|Zqm%I7;=l37W5Nn?r@fBB}5Zp)J7lB14LA!mKL;=rVbS=*T@i%U2UJ@H>+yS37y}ivUq))&0Jx!8>
@;9ln87mzvE&@4e3un4}DBsaI8Oe`_LvN&!<R{6TD4*k2{^Y+#5?>%#jYM%JtA})U$BZVSA`ysXCIo_1qyEVbO?Plm;_#@?fmHGv$``V)z6|~*hPeR7F
E!j?%x`q1o~_nSmk6TUv(NM1iy}a4wRq(LzHOxZ67HibmNPgX&)tzHDT?^u<nu%QyBCWWWjjK_{;o*h9_3+s8&p8fs@ot(LAenx=kAA&mZ(5%wcn~R4f
5X_^tT&J9V$H5PWnk7AJy-ZNYk551U~wFDO^rE`1^iVX0bBf^GF5zaQc4w`J(r4oGIJyEuJB(6r>SZ8scvmr(<`d=Gevv)@gN2bRQe`A;5}x8>*k_a)>
khQ2{3?dfpsQhVUUb7I1tP8R9EB@#doI$k4`~ACbos6#X}rbM&+p2jUIx=_?71o6OfttkFOwUEvOSy+dKsq*4Fo9H%A~CU`mDq_^vWNfK<xIOi!QF24t
n+xOU7jDF28$MSf2;4n7^jo2gUT$Kf{>V50?;fee`dQ?D!ghN7>RA(OCTvUJhQYFq=QNe`GAL^HF;lqQ>BZo@!t5g}_ZdQ=@WdExloTAB+efSWQxpA<3
J4u07`L~C2b5jmO(s#2``4w%HDpNbnWPkf}%0@#?n4NHfHu;i-Q~m&P!#eD%MJfWux|6TBzNQgyo!X0fPc<MuA5%FFxXglbTkp>M!~N~=IE~-Pk(Y48e
_qYjcQ0yy7~`Q(29&Fys4}JIJq=ta$SL;NFJHvLH#|cP=ty6M-zuuJ6G$dJEW18CvPAi#xy3qtayR7vTEyY?y6gb*g9UOuyG1x6Hov1xSl$&-I6U~Qhr
>WJu#+oIOdJgu=cy^VXz2Z(@qWv8JP#W^^%<y?6X|<^GfgwTMs)q-%Js8qNEKxEGg$3X)^$Kmd+0Eo5pq~8@TJgnJhNRL;l^JgZh7#nuyK8{Sdt4*auz
96i5}cHV|vf-5S!q|x_FULH#Gj8xP6P=Pr{AvsGki6sz&vl7GGZ|7L?DSjvL@hst-uNmnf2MY3u_|#%mT?5YpFA&42q8TM~G@`8u413SFNRKaFNA0OD7
nu>MYZdg+kJn|^~eP*h-6vN&7)>PFz>pWa=56c^+ear|Xr)uiCYOQh{~SR8>`tb&&?5`XKr7*3q4Z}bH>$!Z+!!J_$7zqiI&=|{F<Tz-|eehxC=DM3hc
Cx`gYle@p;+{$g+x%(>`4m)`Rx_JBDN1YL0q{MBe-k(PbNilQNC?rrmc;7~TNyjp%d8Svn4-B&d;>SWneVGJraF)NnrK<Yf##$wfnNyX_?P}AHdruEE|
6yxYC(c=>B4Dpk2**?1;cgg<X{JtMg5^<0zC$(k#2cZ<wNe4Yt(!hQl%q770k)Ra<5Is-F6=1UPp2Ko5R4Oj6R}x!K*;r8!n=R_TXerWm4joRp&-69Li
D>9@m>8k!sO*UHD8QTT`-5_Y=9LUaSY#43Y>JxyH0L`h|j93d6j;AY)7bEh-D1KkBS&y;Zl@H-*4N|i)&w@d{C}!9#6iEUVj<CJg8GU;<*m74)R}ryU6
f?TkNKZz$3^fePuYRPwROG>h)CH?aUVXitB9?F?B5J%%5WzVKvvV2ZKFSNIjJTbE_EjUq+=@*Wc5a<L4w!KNN|=reKm(&GsIC1J<_6;mJs$4esvZd<$H
X;Q_PLy-BYm12HXpKi@YSp!`tE>Z|@PUo^klzzZ3yF2F!X#)BDcG`~s1ajWS&ApMC5y;)y(<gfKofZD#tu`P%tLqIz;%MB1JPA%}Qu^{Wawv7dp?=W;x
^IJy0ZS+t-7o`8>3~sMs{Ut(${OwY-y6GP(wo&EzHRF$_c|dN5G31<I`1kxaDAQ}Ia>%N|8Ncph7=!X<fraK?DBoPpXozAar5i;F5vS5@xPnB*_f7u1k
pHX2>0}@M(6&qFuLtqOlE3wfgR5!T6X~Bi6neNy`?O&|7y1hCk`vITJbsUHb8L*Zq^f|9$UqRBqpP}2WCGO5xU;3X%kk-=Z_e{ot`PrvshIXR?FpjqH5
jkw7;^$8FMfS>iN4Xm)PF)#D1Yl`-(FTar+Z-+_c4<<E-CO@`(k8y^>6(F4V@Z)XNZ5{&D?O8L;ZuH&KHy8EB8Q=pP!v$nPkEUAs|X<4`_UM0YOqB#4I
>ha#C>8k0VUK^TgP24h4~$p0wCnX9I*xmo$%R(~JL{MY?-Wv4#ZE8n}6Xo;)z(N-py9jB250WNv-u)nlWH*Lkd%BeG!nw8K6n49s~HF-|wqgLK=4x9#k
m9^k-vI~6}pAHT+adbtP5{`f*3<D8xdJ>m(@g&V}<TSONY!kFPtQdKtA+Y_s3JXr@nKwg_$5vcvD0xWu0%50;g<$c-g7K`Bd0fqO5BhsgLo>iBgqW-y3
?5hv5dxW40)uarOX-)t(at0nR(cifC^(2l-sT&X|<zr+k+PnbXYCBWfjSVqroerX<PX|0#N4iVpGpPYgM}k!{Lf`gSe|6Rsog-NCy__kAa3%qcpX7GCD
rv*9Qq(d3M(h}7F0^4$i<0xM`#6PGEx#K<_RFi1B%%cOaMLGqE&Pk8Op!UO_3!+tc9J>!?bkZ!Pf%*Lp`iM1JWdr@t;gX-*L%Pallld}K*a9>ohLc=<D
R7-=%TX`SL2kp^TSv0x+E)?r^?THgDML)Yk3?BgT_wmrMEgTUJh#b=o&Tl&dL4JeVAzDm*B~3%2VsXG3?>VW<g@3C@ns(G4IjqGI7@|t&0orcu+0;z&_
=`PlJsMev-CvJhdF>+~Yi|Up<LG`xEKI__&16NB7U|99%j(CUz%*Gcr*Jss`qOD%om{I0EHIqDb}REB@{8_g>`!pqQu#OyVV_>{$}T10yI-`G*vt^|+b
ZH2yyE*f4#Lb+@FAQGjfT;-9~MZYmeqKu#4ttv<)2&YBB?b|Te)_2L<5xUI)i-Re1?t?p>Z=f3@&Z=60EH%ENW;<Kkdw>45g5}Yrqnk3|Z{!J^+sZzek
|4N>Ju7{wo&PfdK?q>=cUIqJOsF2D5Bg;}N8j>3a{51lc5NO|xbh?otlI(AO=GW;n!Qc9N#vR}Y)K>;EE4hEYMN4EL%h+@{(}D7JmwZZ>_FEP567{9NE
ggqoA5FL0c@ycEowl-$@{P9f3HyxPPt&4&_2UH0um`07jiZR+Vd6170tIXe$)WMZgTRY_BOOnC6G_MCl_7n_fZ@Z5!`mJVPgn*|bMYb|#OC1*HGOOpzH
2(lZw&_Opk9V&s`@rR^aJJClEZD+;0Y{uXpIQ^m?}TE5F>pTni7?4QT`x#C;I3_3F-tl`v>xQPBlgF9plFu)DWZoSLNPlc*IYYGhiv}A~)qZf?Wpi5Lw
6;Soc7a4C%YavPaorfl&+k6c>un?c+xMJf#wz;U$A2N;|%@-f7LVSm4y>7v;OdhJZ5xP&+WJD9l&i6U}cpCr5*+OojBl63%Z}MkmUbYZlv=o7q4?9<IC
{;R*MV7caAp^bx%0FHLXw-~M7h6J_es;p>fFa`Nrp<Ld-TWMpM$oQO}q$(fG$t9imJA)T@sjf(_&g+DuuNCF#tD5vdyzeU-u1JzXJW{nSo>8{IK$lYw<
YPn83Z=BtZ3g=^&xS{;}wo>LPU4Q4l6wmTI)8gO$iWfn{n_$;8=z%KiR7Bq+{!WKN{+fgvB=g8+rKkPIFyTF$zK!!rB!m+2w`_jLHzu^ZdeUC92W-gdu
Or~&3F}l^4dm+2pT^tI_b%g#0eu@u&SF?N35D_a#Y0O2c*d1|>2>+{{Lcu3XX}Z9jg1T6l&Nqe8v&Bnr+#>v4E95Q<0|i={KiX1p6EwUKr)6(^_3QU1o
4<WEn-l@S`YyoKH26r$X}8z+gmq5?F-b*$5q5n!lo3d05uEoUzV$4ea0aUKD<s4rB+54Ul(5ll7IKtSrl2?*RZ#5P>Of4o{}E%>D#WCF!7IW6Iwq!+r3
I+@UA@ruO;LY*qeQ#ayXW9J0C$)#Gt@K(D(^?bfp|{V5dM;;YSrg`q=Zafv2(q{27-Yr=^j9=IldW6*ock_lzG|!yxYlOcr{M7UwDQ*Y>002Cm&UMqlb
+DE;;Xjx!IXlQXx8xBRf*x<}D$oE9@Qvsy?Wul|WC#>2bYf2-O1MYmA<E_F|cSM#^OE6iEp8N3UWzvXvGH@CH95FZ_~J>p5Af{c-!M;vQNKeX;(_q6>h
j{EO&Y-_rBK(+T%`ScCS--jr+>vVe*fBcno@smdWEw)o4;DFaSAaM|XjD4U$MsQnWi0+jGSZn;anVBN~PHwC~b*idCWCL1r+!n0?{?k0}UM1XXY;9mB(
yJ6h%22XakIH}tZ_pa#^x|U$%c%}RW5pjE_6|Nx;9)5L$={)>f<8z7`_P(pa;zZOF#k88P`0ZiNY~lZY;1=%FBdwtrGgJO$|A9*-7(}}^(eqDnCQRrUH
%qXyH{dE${+IwQz(g!BG|WYq^*f;9^Ubj!qYN^1jiSY?f&h5VyyjjL?e#)DaXquq<6yFK$ECqG2?gv_*(&cMn!zd7p45bfyDP4@vVC5VwbK2yWZFP8)}
HJXIu!>R;zA*eE2q9%!p3_?F?I6C3kC#bc@SYpd>=U{jvH-8<D@uzUT}FA)x+Q;)?u}`v)Yu?=Rhm8FzsFRO###MU*e?>tpLjCv_XAd!H$lo`3gW<9a5
jWQ3PsNcmv-nBYRfd_Ap75#fwE{;+rBEGLmrZt9hFg+XnNX8bbDd_*+3>RXnt4VEfceO@2M@OO5@wLEC2Iciq0SSZkk;6(aJh<PHn8NNY^32txMOui)e
gX9|Sbf5_GzIJ2Gqx?#Hbk<fB5utpcex=w-C@TkSp>5AvtJAF`epN+yoo<4)QE!F3`;o#Y(6r4OiPwf*k3nu#Dna~Bg&spTJK`t(=G}W^A$&-txIm|A(
B44wT2m@eZ?_uzjH%e_wa9JYag6-=p^p?auT`=VPj^wi$vq=(Elq-~uT2l}$F~KTMdOmFrx4`4UuQRj>kQ&cpjc*V`$PuF7m2&OQD`<e9g*;`RCsPe0G
`n=EtMy@%;}cQF`rBV{g$)Av9u>7dH=|tKl1wqxaB&R9_d~#yhUn`E(Ph!3Ec3pF?oaoYWUn4JX+%k48E5?jxMmb18<DLWAGH^>*pbF(=ORHh(#{7f2$
xv;fZpdI^;wQVpip|!ghTd`<_p}JMT2oM;#l9$Ee|7aQxY&#Du9Wu=R`kaN{e1dp~kCwMpLw#J8a`!^$xffiBR@^^*sxzp7nC=I$IA%J-Tqwf&me0+c*
v>oNkR7-9dk{7XRk8q=ES&$*xGg2stQd2h8C0$ifx%A1=K$a5>44oCSM*4W7_u>(Pen3Dd=F}gY(+${HQQz<~>Tih)2*$Oz1UU!I9O<Yuer75MNaW@Sc
Jhw-9!nd1kg1y;^3Kql{@u)xPko_hcR?RfI(w}{WSRdV7q9=(H1ZmAW!+iNU#+mt|)#2y8HU8sWkC}6gz*|{@X&*PlKR4a8$t`#pkczbz8wrkVf^7Gt=
{<Yd1mx+J2hx6ckdz7GJw)Z@00pV9Bn*_UfVJQDuel5NjU``(d=wg*U%wnl!u>QL%15G&3@ujIzx6xOgZSY{|F%BvxW>Etf8R%a4uMAT8<PEbXzK$fJW
x|eRUZTDEO5ix;GXTT4xV^o8701lK1en^5Vg<4&iPRU)rc57g_o_F1OlwY0hJ~*j$&o00`8EErr&_ZhyF-vbMuPm20{p|9xx{Af3Hl9L;nrGjk@2Jo$K
B)%BKYknRAm6pTDUlL-JqJP^dKuCBBz(f)@YVYBF&wh2MuxeG&`G?_``NQ`H271KOZ3%&vPU3Qw}wee<wKvEihGS<3WoOi-5v19$KACv4;2s&58M2uZc
NGUekUzAJ;we_RQZ<osYD7jnh>zV-N(xV-SFW#lfH&Xy0|tA*qJ^)X(t#0|)=;`@lnD+8Z~%xrAQE%X=ZM0_-V`xD{QYr4<TTJNA*=_?Zh4P}f`aLp&i
BLBq1P8#L;PUwJCUj!MZ7xLG9Nr@$}t8k+>jFqE`i!$Iz`ulNONoWiHiu<_s`}_V@7*+2ta26nI9rZyOf8USBu5_tA`FFmKYBSRm2-+7I^(Su3>w)UuR
P};Rs>cg*VJN*gLQ+j|AdvJ^*@`1@O5@*Naw4?}zY5;+e8Nu<!}7{s%ADHRQ6qABVGXs>BPQYJc2kf(+DUy78VqyZT5Mz(QSx`bxS9Ky>eM($aLuC&8c
iS!lluGTwjh5ZkmB4sy7>EkeL{KgXhmt_%|ZUvlG{Hv>LSzNUV9P`x{|F?R(JxAdn9inzTb%m;)A6KO7?gE$~``PfjTG71sKf!+xnvZqmN5`RM&pqKt8
g>Sb3>^@xDMs6;JdBWTQ1WMs`8t8xzE`7>^*l1pPwXvhw@~GWz)b;u0hKz)6@-aTo^TyOiM};<+~5c!LjA*^a{$wEBD_cUeI7MbfFYY+v)U?YB%6z%3y
{@C*4k+G;xFKxt7DjGM$ke5Eq07Wl*s<wLmU58@H$U=DvGeC<oJaasPT-ro!9pLAPI8(v&cV^pSwTF*uk9KGMxt*y}TK<v&o|Hycp^SEIqV)i6dcoMnK
&5fFvK!&+xqTJ_C0BU6TJgNS(QPbeWGE(gh*x3(FWHCVRe;s?fOF5$=zRRBb+}rXExMSP~FJQ<Mrec!-iAz1Ui@z_Q*FX2Kjz6BX6wh01^PA}DAN-a$5
Wgy87>tL60jds%^3gm4#9y<-8Tl1N8+gt{{yoC>?+g7ld)Wu{E*>Ed(t<f7AWsT5?M?ySA^xa7ft8s7%8v`iu%aVC$l4d33DhkJ0c2|DUJjWRf$+UFsl
Pm;?YbvqP>yNr{cY%G?1sa{HYj7+#BHe*AWf6EUYtYp`MGvaDOW8cTX0k|eM@vfZNww2MO9Q)9^_f=I?dg66~NGa>x*I&Zs(f6o1gJL(fl(RSN51bsQK
!&abIFge&e=!{D{GI@Sw(*G`i9w`g?xa`$cIPKq#zG@9K;ByMIRu9}h>+kptKX&jI!i6H?Z}(}p6W{P7SAs|>;HEBx;nVzuWAD&lJ<%gJy3x4#)XcO*O
fyc}D3&Umldyg-&4#(GH+#e@5;xX<{p>l|P(<~4RlkZ*W0D4fjv@oNr64h3IaLwrAf@nU%g;zk-ZGsTBaq~PgC<-lXKWrO+aULs#;`bKfit$ynCC4x0r
)nb(J7+s%4-qSA;_>hQ+Dn}VBc>|%6Y8w%I6anV>U?+%GZ+L`xb(0nm>5nOHiznA@#9<F8Im_QoS}07@m@&+gyaC6Lh7*0hY75%RxLfjNkbdRg7_lai6
kx4h_d#?`6X|<Glcq`$8LGdrTc^dUMZixt21xnjTv!)>V0McaAJXl&tU@kOM=-mCP>1b~_%jPRsrpob3wabi%zD-%9|YUX?bQ(etv{GE5*rY6ZWKY~_&
5BuDY&3B2=L>&mjJQG^h4O1==EC13uF0?;8N;)s()`@BqUH$e)TI6H(_ckyHiwM2Zn0S%zD$@3DZ{LCt3s2x3i~Ccl%Uv3I^HC9y12qi06O(HjYY*UdQ
TK79zD1!9Jqy&$=g!u+c@iW{n8ceq;%BBvWX7fA#UuE9ydg)|1DZvfh;n5010MS6C4{nAw}v_uQ4#fc1}qtEj_5^)Hfm#R>rqUXvbLCZvN)pqFhs`L}k
5Aauicsa%8`Q`EgZPLt92eyf6z2N}h1mfjWJad2@4A79HV$~NJ|-z4?c)14dqo&WAuQ}vGDzzm?u&$6!Byg!h_p69#_X)DG}A@Q3VfY>orx#9+q0D>J6
>!-OkQkFYiHI29g*sJ^?l+;uO+a&7O5S{kf7!s=zgScxqQ0Jgm)`mj)gLsvjoXMF0ucN%uOY-p^7<*$Db_G%YT7&2JEY^A(51MocxI%S6{=SOQ+n$JTD
nopHWkjx!oXSEJhP255Bg_~}-vQDm++rTs#<b#gNUDy#M5<kZd&(sztD<f5|Nf7E`^RfJhxb4J+duyMheyB7)${MS|3T3IMhf`<{EvV8U;lVc)AL0CgZ
O`bc!d}LEC2kfegA6TzuNb&_Wi4U|7zdA+V}sZeg7#}5cK~OEB<T!{QG})3IFpy{&@w<I<$ZP@PDr*wr`OU+@+brEd9~f@<Ev!3ibBOH7i>M$CEX8$Ui
rm=QE1CJ(3%~T}QG0=A@Z-kPe^U{$Qd#=g0YXISLz&km`-E%NjaI0!oaZ5Bb+kiZGDXU1zoH4uycwyw`O;a1d`k<z{iQa$s|GO{|2G+gRKYNx#jw2B^c
c6LHG={VkpN0HverClrK;lRjcLb$@r5Xg9i<SB?pWdzc}i+#!h?pBs`&ry#Vg-60Wd+TgX^?=$`PbR+}hEo0u$M$tnS&E;8jt0M3b9h9CtrI1kFh>VRu
D1gaxr_ycj-R8k08R^rdBuId}RSllQKLNX6uIoeQv_TLN(Wo7^xm}SU%rwKG{`nMIp}v$KSpySdrD^$IyJ5lCKkoI$sz4qh<`uuIE#mzIUjwtFG`Mp?v
lkE5)j^%ye8y~kX9UgzR<|WpT*&ybauUq$lpr+QVz5Y#$c4RRXj1#sHoSl%tVL{0B`DbOY|`c1ay*cBAFJF?0GX)D0qb4d8~nx)u&}sr1@od=2){p|L;
Qq?Eeayh1L!g+q>pSL@zV3IeBJ4aAzKlp7)R=yg8IBUdKES&Cs5QShn__;8+9;Wi4C&(1Qlh**U|a3&AT(5+PWnW8*{CtsT$Ipfpy^>E{)A;!mR4GJ!n
5tH*nwu;|~w62b?<YS-?^Ag-KsO*|hFWL5h4Ax69lgJW$~KUNYg|LucAMUs#N)-Hj)2qBcu4Yl73Z4s}zUoda2Br?D1e%-^Gfx%$DiR|gt~T?itS@ERE
JgvAV1Q8z3}%MX=lIS(|w4v(-kF9pcb)B2wC(}T?4Mkja~awFK7DO2z)Stm@7vf`o4_I+dgyUK$er5P~Ta-}Y}39kj2jZ3ww$OLl!_+Hd>E>3XW)#W!C
!p`xnILt}jc@E^i<W`ZN*W!TR66L2q%E!e!8)l}vLJ}JuWl?qanA_jhm@8}YX4cdg%U(+#$5^uM6jok&R`4TGT_&cwO2s)|Gw!cyDn@cUztZzt-p<?vo
lia)iFW4+dlF`O#YvrR?A~O@+-7qFfQtSMb!k@wp4;-!4Z^m!zauqr|MIyLw90xoqj@88@UyDNrfC%1xKX=BO+*$dSZ^;o*v5UZd9foO0~1{j$c3#v^0
ha|U}iYtmTbam14}L^<&i>TJFV{FgWK<hffzrAgLr@Eh@U{U^V###H!yv*RFH2Y2Kd%$I=?-y8r+*?Kv((`H=>lwqW8suNAtJoy9^&DTX3A0u5rJ0h1k
k&WM5g12wXw`Y>NA(ZQ*%BLZinw5BG0zHH#(XCHSe`4WFiS%Y`E+?VqPy>UIQ1oj%#}^#xtN_*(z&M;m+??ZFjEltZTaoa9c6uP2zyqzGh}St2a(-#Np
e7{6ims?ky8&mK@aYbCI^y<J#ZT)KsaZxqc*r+t29!dby-Q9h=m`lbjnV-E72tyRb`C6N~ih220~>%jnTuRX_PG6jZoco_ssaA;IJ&L(&po=OP|w%ge8
6QtY`4G}UU2w;1~IjVnE|Kd7#TNNykNi3=R5Nxcx^};TQf9-2hX$Af3u)&2HN1fU10hu)DnPysV4Vniqs;Zho^Lr;S{jPTF0!acIP4%&?8wk4F@sfgin
S?bY_^OgO4dOh7^}+OfK0#5LT_q0eX=9pG2_#X-s4r|IG;2k5WI(My|1(zMYzsVQPS{K8o)9SZjk7|ch(S)Z?AzFHsD9$`I#R~`DDVuKp9MCITLI~LLg
%g+VGAvGot4sG(Z>IM|M3E!<)25ltG|x9KRHaj^V;s4*Z_HOpIMy>rxU~!VFo=`tO_5lQ%xA1cR@xltFC%P$P+qAbaVe#tu;98Z%=&VuH3HWEm#+(KXf
1#wDTo<Zc+FmAz#CZci4uH^7tjobdtftU-la;!$|?Z^~{kVY5=m^ch_#^IF^8Cn%Z{50ll9^-P3Q}jfOlNvoAw-4;8$`>$~icf!qA$FsLxspA4_*ci*!
`op1oTJp@@CFA6pi^d3L4FS~K~>zHmX?(Co~Z*SR>y1fSOq_(~sdB=wB^!xLjC8q#XaK`Q+*hM5v7CsEW_oQySkl#G3Tl*Q1r)8KHHO~`(8M5c%3pI#2
$Du1sH;KTf)5EWGYtMoA7z{#J?mpyFGQ*9EMEdc2!u>A4lcN@1>-5+<hqE9h^?>R>{!9Y#c7I<!fp0bT#q%`^!n?7t*A*5@VA~~7b)Ng%-RI0fso>s6!
l4CuZgZYH7R@1`j>qGwo&@qYPO5IYMPI>&f9rf-`5*HCSh4+LMz~N5<+lQYlcs-1kKEh$6S0K~qBn470W#kj1IAM$-tH4kENtZ(uf>tRnM%gFd)$vXuQ
lw4?wY%^9pNHwb2{cJ7;oJ#Hc*l0X!iCmB{y|u1LX^c1J^zaU{p>oMe}%Ypm}LQUh12@(Z?>&MaqmFNc0jf-d8v0f-zVxC&~0L<jw71hHx%cuswuiVEE
4-Vez)(9PYkxh|SrclkG779jzxsW0UTyja|fQO?qMbkfdxt#-*5?e_Pw<GWr-g2cWP`8_|UgDK`pKzFl77-_~~4xMuLog;#I7d^+VCWHxQ?F-LGq5bH7
S<iNi;%%f@~VXsK}do;E8>n23{yKi4L4A{?F^8zr9*Jt72MjpPvzOn@IgGPGf`F8dfVwUlhoWgg+Ha6UxhUTB_6Rd72$l7PxIqYn5_V#?*CBzgR6NmrJ
(V1+!1_V&_gA7XF3<W`SB_zU36M~4oG++PfzH!#Qp_+5{j)c&;(crX?;+W`wv5DwQg-oT7EZWZR@HrdIKA`dAYzbc}-d`7?`mmaeBE&^ci->S0`ryXBW
A*3ylr5GP22p;GTErX=1ANQdl7gH3CI(h7e;IN1#5h8+jNri}pJCih3umRd^<Q;+qL6T8z0`S8un<H3@;-W9iw&&k-Wq3iIZvrjB){2q9`En_+<@*I(K
Hy?ADO%Imz?m3EcCmD>ff!E+aLE0Wg!L&Rj6%@;!PzKB-HAc{_DRtA$3Vl2^s+Vs_@9x7F!yK=IP@Y2ynlSX_>tQ%tv+4DpI1{I?R9eO%6h8ogphbYZ7
G<K7SSV`(T035sD{`a*uz(``@EYs8Y0ku?UuflV4jM?y4j`GR4~u?+ed6Cb=a4-gwX})1`Q}-|ZA1DbC`PnehI8S3K2`LDu8usHu`kaPSfVIHEWcEEgU
MV_s(EnpXftOF{(6j!vmm*}vPgl?LY5WFqcYLhM0x?QV_hZInvz(jp7yz#?>3gOfv}>U`j@-THb4_Z9OeU(;dR*CIN}OYdQ%c4pv2K9jY2xKEN<z7CLl
gbO_6NjCauo-A;oOnT2Wfeb->Wz|D5XdV*jb=ivJ;`)Hou3?1~b3Uc~!+F`fDHNjS@6&yGk!azr3}Yqc?^`BaC$#nAAUxq_1iWkWqVxceK_>mH89cr}T
khv;`%4gk$N1vlj&*>?{+wg#jm?(sL_W<sA1aW4ck=Kfq-g`QcC5(A-fKvhtge2+Iz7;_JK=o$NqGM}<lB9@zDfEdwE9l{h(TcxxlrFRpuVgHwzj^F+G
SlPkQxb|?kWOsZznD-F`v|+glra9&eVj`Yl+vgFvAO^n>)E0Zi@RK@^W)WEJub!CERUZ6Cw$oZYdbIt6P}Bk&l~Agx}6406DZ5__R~Bg9gy{N(mdtuIi
Dq%R)7v^o`rEJ$^TMaA4YUFJB(OAl`HE$(dah%jH7;G!2@Fr9--Mv~A(R_Zg^TA|{h9PS+^0O7PYZUA?4POIs%Znzi_8Q(cct4Be3HkZxa)6ke~F7r*f
}DC&FOCL`D<;u$_3b9=LNMB3-3Wdxrc;B|B&czD<0@7BvA7PGO`A-8R((O4Jz0L}8cLdiMt{4&XR(u+a;yQ#}Crnr2i5s2+=5`=p=HDX0vGbl0^-d~TB
_k}bqEU+84elfr4bQ16;R~2Q^00~<?3ju1<2wYI$bCxuds_1US!i4<``xm<kTQ;tI3~os{z4caQ8}W5V?dOUk6EZ^VsiW))HE8qVC~u#gnnZESYQ|O>1
JNJD>cD!rVSe}PoR4n;nxyKv5jV=oOvEG+RT}~~rr@!BAJ^+dbqye&7iFnlKLd%W_=~`6lsph_N+ay@Wfcf8Z*Jag#0uH-Dj-|TalZ{(v9-iyIx=FK$h
o@B;|F2+W$df>yj9@K#l{ga-a6s&OBUfSynK9oEM9RxmBoIryuURUGGr+7wqV7lhxtN``}OJUrK<r)OUR26N4Ot1&`r-9)G2ttYpa@wb7LT9g~cN$S~D
p=>g^$&Bjy{|ax*sKRtKbNVAm!s9|9=LF_}GQf`}+kR`0Wo^GlT*;WaV}iTx^x^~8JX3=#^I?uYM=nD5p2jM|k$lL+WIe<4{>;mMWaq0H^%fnKN>T4ph
S0hW<>UCXjJV%Ac}aXNV>_^Gd}I@v1bUv;4N=lv-}Xv<1!t;2^?0~z^>TU5u;0N{ML3%cQcp^GOws4Lmy_5YX!L0|n%6}RQM#Mi-UAt9%<?@u-EhwEtJ
Dsc6^5!>(s%<k-JMBxocWuYSE;8!-I7gRRp|8c?@_uA|fa>Pe+TZ<G@z|q&$&OTy}`zc6#bRCZslA9!r;jMOcU{$*t*<MJUl5<nYyXYeq?GaFu%oH9bQ
0%#3+@r^Sp8KE6t`)WenLcu#Wj9I+_RAlC#7?%U5^E`y=gJ8Ctvhc~^etTlytZuhKHg(eCC0ygsFHi<@E}^sxje_03Gm4hx(Yq!1h<&Bykl1{NO(?wNk
E#jAndNHlj+@t^Oc2TF2D#uKCOr`pl`Vc3d(N-P0JVThgH7ib=+}?^!1-wK(dcOEnGnM%6ZJsK@;*HokW;OFBe55rcsmuCQy-m)NkBxQbwDN6XWwEUbM
2#)z!iMx(@u(bB|30y7U@HYxpT>^NyH`BVTO6g(t&7zPzv>MWs6&qh&XUEU5DrRz9BpinDiB?O$^vLR|cEN?|?~-~MM^seWmJfy?FjmLK@|D2iE>eh(7
JO+9!AN0{M$Gt0rkAc*-OJhJ=WBVw_}t`8P@F=1Qass~&Xz1%${=4(o|_DpMt7^Qi6e48Qy1eDvJsn;WvoXhLko;i48+AX?$2i?enn;oxiuWhs~9v$)8
8cU544dAnqILVE`xBrcf@rY-Y*uAS*v2DG<vwR8up>skDw!Nl#R&4uB%CFN;QOaONIHd&YvoH1vl%IN;o_0y9I7${)ram-_7>Z2?pnmf=m}l}%)A_!h;
^KOS=_cb}|1MrkF=zS!QFF|9$=>KmLf4|0?Ks^L1)ChE`O~ogDG87<NI<Co=$%8R7Vhk0`W@f*g^*0}l8WkFsDPXZ2MRcdZp{rbv`8t%<t?Saj@5_Ry+
fS;W|7U3(lZg<gKIz*O6(jUqkKp7T(echX!|~}ew-C#s(bsgw#0dZLmtcK=DM2=qPo#f#ynWWiCIgi_gd(H?<c+*KZ(2%XYr?hWSU-}aL&hV4a>y?=WR
O&$*cBLq}<I=(M~sz%L3V89!Q8ldjZvHl^p$d>$~BM;YUA^^f=izH+;SY6aNw+gVW3gG5Jz1Z+c~sbY!2mty|cS3Vu{Sk`;`Zlyzp(jgxvujH3CXEKA}
FWS3dTdsz(vF~P3DI2#)1kUw|+kW<WOubUvM{Ns)Lm-SEg$R5HMvN6W$Bpy-==(k+;-%5b{XR^eo{Fn#!@5G|T<q!-R{M}<xTNVrF8yi=d=W3q`5}CLs
=Uc;m7F(I9UcML1Z&oPxZ?(t#BzQDS@AMO&A9mHY?z;DR0@mm?r`g^mk_1KMcaOt=KUBt#Wruy9L^y{bg+ouq^Z#6Yo|8l!6#j<|Z+8+2AYmFOjbc@U{
8x!DKWm>Km=EoO?IIfUCwWX-s|+g(xsL!ptm^O%AZlki@=H@pB5{#hRLI>Eam~XJtWV;4An$Hl8(aOP5_z$VhXOqWK@=XEcee%tsCRcQrN?g*K(pQ4CN
6Cio!jW0^x)urlD&RHW#wRg32u+TE$#A#^J}QZ?qD4md_?5mDC&2dgkE$8AC^Xl$TL~VloPBGz;xp!yEy3()czok=POJhUDv{=dH*B}D54ys%9UaT;@5
=lEgo+yUcbAT1Dw+`xMw!MJ86ggI+shQ${kCD2jwG(1fOMr&%ZO_$eR5GE+V3G(;@*<!MAB?a?3h!wFaAB{d5T>HEk67<|#cQ$ouo|kAlbo#i<p>xLdS
9=#Ke2*z>57go^v2aR$zBwY$FN<j}qXQKXkb65e+SZqeJ9`&6As0LssZXx`dSNgE}{PF`b=_$oA4fhze381`x78uGVB)L!nl^zyoff<IS;)Ek&zv0w{{
M#3f&W62dZnNv2%S`Y4-zdrU1JV)+XXBj9#d^3!)uWi&I@d!xL_|BLs6}?0q0wdmE($PafUP2ktpY*mrlD~X*FW>q1V#qa=lvjPpzShe@^gt<JuIljo@
WxA?53sU0KbuL2hMLh4!&4c5y3a)eB23DdaJ1bfIunoAy&o&I31wr}PZj%{_+|I!(=Hl;xQ7&`F(+!^@m`~ADF}rE*fj~_Tn(pCYAG-itb-m<dO*2ub$
9N;b(1)!XB6xo!3}VWdd2*(eO4;%_Iz9c9|aR%oyyh#Q<vKI65B6Cy<M()=bZZn?5EwIxLQ6L@hw_Pp`QT*cQxw16QejCa0Fk6fxKfr$$j{o6p`-WvAB
c_u5+G)`@_6Kc6}jR%4)7MT%ZPs|DLo$yBF*S)?k+K$#`RfRpE9Kf35OH1V<2&I(@{yo2~Qtle>3&1|&2jrRvcLdorWeRUctyRr9w!M=di>(l_IkjcyM
f=NE5N14l?Xs72{phM(vwfV5fPA<Z;5$h)lERINOjAdQL{lX*Oc;DrGvDMk8+xQF!~=x1z;K)B!4z=HG95Upa~hUp1!=%73Dj3qLS|Gt_Bi#uJCrz8ix
K7v=YL*c+yAoMBDcTrE)#}AW1L;Ol2w7(odLc%X4d;O?`0*D2StYBP^M*3EZYm}sIqoYJWpQhfq2`2LLcz~_L{rgaHn)FPlLptvra=15H3<9;-fgx>^0
L1q-{}?kbAx3&@)_4+D3%b>ifH>NmEj2!?aHm7>h!Mk&MC8jz;(mJ(xR03GmdNj8nYOCALs4Ipuv;BM1Igc$-qWh08_@;NX?`vek6oUgJ~Aic<Bx5YrS
`Yk3X-y0mvoNa3=;i`_TmdE(m>$>U@nn<{M}k?3rIu2;|H1;Crcw`51ikb{A);^%)rcqx%e4V2C>oUm#N~gc>hvr?e|xgY=DJ$w*s58A?mSZtbHFR4Gb
k9t|fOnY;krpHCJEZ4f}6Q!-vI8K9HU#$N6J|^GRNh?YPj>1&QJ-Ue`UEO)#qiKdWQ6WZ=6kCr)F}g2clYdg{hIDHuqANUwciehID*PW0?<MBK;28-K3
w_&589ua>Ka`7rdyy{^H#LxhP)&U|F{2)I#Obr!Jr@9R?XU$xBO+*LS#<I{Rhfp$oRQ{>mDAQ>Vn7C#dM?miHT8D6D%2915Ms#&}BHo@+P$qv6$flRoH
iGTHQel#DJZazk`G(>96h6DL9MEvJ<wGuWNBOow>DX^mccPn$oo&+<BKJZZ0&C{!BBmiUgZ46_AR>9|4`?5bUSH$C_ebk=qkidP*hyvo}gKN6FKZ|c%V
*W9u(t18KTLJm!YQ>WVDOGZpB6F5YqN9D}9jB<sX#*wc5}HUh(<G8{;1o@Inz;XU&#wA%egm()^Pc8xhaj2y9NK;Gm!G>cc6NZW5lok)xeIjrwTVyo0+
#ZdZcxhUd5nG{zk;a@`aAPlPaBY6Tl0>EA*3jstmOK)yg{x9)Aa4e_3zPKlRVUdH=q+<qOen9+&{*yY%eF6vF-*BWlw)xz$40dw~`jS*sqL+$=3IQmPX
{Sut~MsnnCI3N!tAioCx%an!{YJNda_C%fZ_30-SdjUFE`Oj`{M+{~BUCwhT~n7q4ykQXvNf5?eNl`6A(4@n#A==HJUxe}p#~JdpHeJ=2ye>}NdpEBEh
f$LojuyrWn3UP(mUKN3s;%z1Fh`PrMvc@#iyQg^A@)F)!@r1bi}?wJStw)#<Rx6%{nldC52Qu9RQ^Fdy#_hssUw*OY*Ias)#4tr=`ZmJq+*A-_@%p2zW
^-K&wUy4zcuHRDJV}$32vo)hx>eS}J)tDOaxrpaUq_<o!MMm`@|GFQZR(K8py6a6b7$!L<=_=H5E-`=CN0g5K5vGXO-;F3%zQcZD6DWTemF;8yW2D_Q)
ueP*FlrU|l~=3Ii1aKeFPnu3vf%~@(R^S({Cm>h=gq}<|8J}D<9@`Khr}eFmif&V6BHmNBlgi_zuZopY2_~b;X0pv({wG&|AAKCG~2H6_$s!6`5V48#4
GQsPVdyR0+X?hC8L!}mAK`L^T`kl$P=oa?Hh&HUwLi(5A(QfAz>KOYg$G@gIslKuf^C&HIRIU*3@)6CW(|jTRof;?!QSygIRP_4SsRhJ3=gU4PZ;5Ja6
~<fwmh7=W#y=7EreRVGZd^+7j*0UgR9Y9br^LSD&i!{wr8*-~~6u{BABEh5xX^9sB<oFf;waeziqS+~j@x!TvXRpC39$758Vr&@L(9{`)~c<~S}KY#<Y
<$%ftk>nmUOXFcww2M+ezOlqRy_b<x8u(+Kj@c4ZT@Znw#3qBG?*kldKN#bC7>h~`Q5YbRm8&|ZO0_eq-EakxvVpJZhCtHCFB%Ut!cuO~n2deU%h0&m>
M*2N9m_Kz}gFt-RPc*|q2bOl~MnfiD2>jJh(<nzKI$#Ba8Hl)FgC8)3mpd;fkPXokt??}&&S)aqdrY`4M*Augdup>2@rY9)*vv9V{7x){pHuk%pXK9YC
il9Th-alnp+q1J9_I0;q31|45U`g!_Yd|TDZe<|tTUy9cDeh2qvhusM5-)Gnq|_NR15X&92#bFmbTqjHPpr5qtz}7Bk~~<h<Z0tAxuIWZq@K&H2R6pp+
Vb23%~uIi7oxxUk?tm((w_eVj<g91KwBbX6i<cw)k+Z`Fq}fcgRylV$Gc+{N38~ShbahXCuv*#FqJAH$Va0?+1C6aDNV;)z{>Qw@i|I`v%Z^O%U_Dbse
AdF-O1-)z6qE<k(0SPV8+qEd!oreGRUqyy(CVf=#)<C!BAtryS<c{cdoppS5zmT?EXx!_2n6Y*U$t%#&O@QH|jVnETd!bL?08nn%p+hNuyPRz}_Ho4ui
^t((0%vr~cJy(xcT)3K_Q;;Cj&?e+Xyqn&*fHSDjP;<Cc9ZMgqa>_{dNsyZZ%tWdvCd$NFWa=}|#;As=B&VFt+gZqg*2h;M?7tROu0x-mu%q)n{ClfH!
q)QN!@9B;S<<j8P`#l)CtP#ZaN{(+X1R<W1-zD|E!XiNz(`R~UE){|wjr9ZEe=#IIify3}aXza7gX3`j?4jg~Vf%iRDUaA|`S*aW7W>y7e&2R}6l^0!=
dA+|3i~PZ(XK~dGeU*+qz%QrCHIraMOG`4YxF@}+4$nn8i@xY#jW}7lcR}P(svzsY-1oIB-@gBXT=C??>*{{G%S-StV(6<J>Nr#1O_TDMy`PK=%zu9tj
Y$#OTW)c-QAHCoPt@&=HLVUoDDk|B{CCz>!k#Pnf~BWHy>wMgG>ZBGjZoVc#|qImd}eM3Ot8cE7;##-C90)+Tit@i($>A67mnktN4^D0{6nsVuJ)vele
oCd(EfR>YpZu?z$oY>$7}Sug-xbv@GN#!paU%{Z8B?0Uzvt$#3AxG2;P~KWbR*^rw;f=~#Gr(mTW)O<Wb+fcr_Z8RnNQkGcURea{Hze2<tvzEStP3ljl
o%~WM#)$sp+j90;=t_p#6&TYqQ!7g}zuMN0-v+o{aNO?eb8t)Juk2abRO=T+(UhTcAt^1S_OkMp3mhyIVn8v+^@Aejfm^pi(7ZUED&wPSx)w%=jU8aBg
CoCMmT8{FXQoa+2{`D65B&`u-RQvO=@0=9i<Fn=0^-j>Iv|KBXUoOalyA6y(o|7E+FWgM6s4hzbNJT4~zEg4kzOPu@t-w4$v<~swBo3Oyjo@omXFVSsQ
p+5mwFMrBE>vAixMwKxSd1Kvt7k;kD&=yQW@5pQHwW|jE;@XEZ_fe;B09(h?-H1bGLL}e?N`ZPenTViB^@AyBMDN{*_2<W9AdzKNVS#;9c6^}Uarrqd|
8OwJ{&*TIrcC6o{?!@v%M;T!R&fL?*u5CjRKVKJtx6swOoSp`sMG|fgLwDF;Xxe05|HPgZTjoQn<`CoI{Bh*Y|U%LkI3bz9o{x2sA+1&yRPR$Ntj)&Ia
z=%g003oCGWP*#Gs%W%|T}vI&3}xIOwjX#z?$HCYzjIwLqjLJM$>Q76F|pYVBkcRgeZizwPr$9_*Yq)pLHf&Kn_@x3GVGYuVU9kaLIvmbzm*V1I~;KY2
DLUn9<%vaP2g(5uMnE;if%()iMlr2WL!27}28qj_zTHh$Vc?CT`p2$8EO2w-3sAS0m0ThzkAt&S^;{L9f&Csb~ImIlzD(%--HVDGFC_bOr!TmET>!lq3
u8+=wP?F={^-*d+b&YCvJb#(%-uqtq;^UKvqHmKiv>@h>N%D=%rh%m@kQOB#`)dkUp4T}eMg)uA9k{+QKX(a*gu;+Ffe`XMk+-9{qGQjcpc0Cr0<C`PH
(O0dfhbhZieJ2nLm;Jt);wt3k8&3fr|yU6Ddogje<B`X|5I!vB37SBu&43!>v3k25#44v_l9Ev#GGnVeOt=4!0FFtnbjg`6O$=ag5?-KBD*1HAJLA--^
oE&1m$Hu30K=J(z}EZQBo+*aqH`tFVCI-_)<G&KyzQ#HR{U?+G)qhzRiyJryE;o8pZs2g7kJJqw$)GkS_?mEz5UK1LoS_+8_7WRgfdKGTn=J;_)RD^_>
B(1-WSUvin%^>jb&B-8@b{l*XsF7<R#HK;Y<z-K4+oS5zfG5M;0t@MK!+q_5DKLE@b+6)`l^i0MV?0&B(dbG(eU`-0W|yS3$uhPOw%3c!&!94umq`L6^
KH&LDE0MpEJW^~}(Nd6^=(mRC=w3VmwQ~0T1fkZzIY8qPXrv+_V(OY|YkfWv3<e7RVf&J#cQ2e<JUSFU(14BJ@#0kPpx|TfVw_Gc}`Nx~cjCg#c7b4l3
L=uymf%bai{X5-~3zs<+jx1*NHn}5f3W?S?FK-I*>cQ#GHJ_H{d5Q;l=T-Xe^9_*pchAlLzJIetr@N$4hUag&Zd&0GgpJ75xfZ7Wa^B!dq8luV`+ka`E
*wdlA_tw}CEhcF!hW@VDBT}o4f_?(-+oWLTs^q4*ZtDKM0|kT@p#@ofXDoBXxraCsbBzU;(;kqpVJ&5g)T1cm&JY)E=Am2M;iNezFwdnM>ghPiWgd1^R
Yh~JN<H-tMWpOT-me}O*0RW`>;u-$KpbWqBPQ9>!-jSfYFg}1Stbolhai&rFSS=#89KN2_m@voTUq;-Acg@gZAO}%btPD?~+sSYv@oiE4?+vb#6gZbb_
l^XcxrY52dvXtOn5&GWwBWq!Bb5USCJUvo`B*=JU5R;RAvy*d_LUO*?R0RhG@$c>23F?x@H-jpv_=`e(EY?xKL|=3Uhj@99bUWJQkNC6pm~@i8BmGVXt
;ZMdeb$IX@=gTnKM7hWL|v~Q-<Rj~uo>U}U)OuY(1FvGa74H-$DVN7c2Vn5mOSV;X-{MrEZPxZ&h7KiyBs^Z7|`}}k0Jb`T39_RNADBs>R%=gUxp>_Y(
6)7lPU_&d#k|2(^F~K%d=Wze_+fpD2|9w~Q9v{xxoQVyXw}p<?E9M_JM(>2PW$>K4Rs1pjEJ(RmXD=jM6g-tjLfOLVVE;}^ii*Ehe-iK&{fOxCcl|Ny|
GxR@Sv^4AQ@j)C)7r#wvpd-)*96h7ogND5@wi`_g2`T5IGx1IJYJWm$Kgre=sH#FIu*fNU{mMwM14k_v0ir#M>B}$_`mNL@{14dWj^PSs`2;>r1YiM46
h#{_O4+k+JyoJn{j7N%~o6Fi{B~jY+Avi&8%5CR|ot3SS6f%c7OTxRIAYq><E&u?H^tJcqt%BjjBv@hMdHfCvJat$Jh{cByau}>0%9(IC9>nvi6}U@8H
%^mWBKAsppvZPwbDrR`Sie{O%30+|=iI2!RTZ(F?4f_Qv@Xv@9J^TC`!mXAKZu#Zg40o*89T$ASl@%VpvCenYk>4-P(uL_vs+F3lXCGedy$n^KlK)SWG
Iky@9uL1VsefRx?ME)PI{my$>E5wKsk^MK;vZD5z$b}#9d=M)2vysE`aK51J-iX!0<$9s}i7x$@=BlfQt=B`kM3kr#?N8jY@do1=-Hpnx%6I1Z}9&BAV
;ezMy>~TRa2#<e5M3$m!IS<_IZNs>u$&(PUX7I%kYUunv*-tweg9VDrcI)C%;rtYs`W5hM8bI-$MIrfN%oZF_$nqos)8Ac@0@v{!=t0KQoa>wHGY1sOt
>`39>N81IcXxh!C`N+4L@0Rz{Qi1-5HqW3*zdkd!rq6=JAi!e{RCJff(cG)k!muL|E_PZ7j<Mg148zGsb=vFB?a7BOx5NuWGAWkGIu|Dt~)wA$-RE-)7
3!qxr@Pf`klDHd46F?T7bBYLX8G7k$Yer=Hhox1qu%d?r*5(nF_h`UVFMlOc4;gu%)iok~#sJKV`MUCV)HHq<)^#d;pe%7<ErR7nSIB^DX2&bAxmwcs#
sMn155G{CJ6CW?N(vwcFAg-d_@xKgRHZbsof;11L=C`w2ux%forb=g0MzkGEb$X9J<UJwB;;PMA;jt&w#$3z77=X<0^8oC3IwHI({79+ODc?sG&sc%$8
)Z*e44OAPMbdm8UcL4~4N+?8RIeow?;7vm*06J@|0y7URNZW2T`C5E}WlolfJwD#b}^gY-)V|Z`OceBA%m&SKBbex}g|A>o)!}<5T$$d$9&0$ORO)2+$
DI>%UGwJJEh4~hqZQp3ZYn;G&(I;b6)jJer;qxWNF-t*g+-C7<cl0F1zoSvt^$a1vG4%a=yq^bjiWVaIRpI<g2N_3mLGzHEi}4c1p%?=ikH*W+U!*O$T
YY!^rF@{By1@xk+th=JNRMTW<uw!Ydu-h8k-_u#4%2&W`Zyl}jAmNd8oCkBRY;bfn0?Sju<J9EKO)}${I@g+j+z@HBfr$q8pMvs{(>|nR&(u7zU}5VG$
ZDZH`kSGmO+F&`Th>VFXmIVz13vZPMuAR4;<%d=MjjASeiBnHW|S;NuGL{LOg%Jca(Jd+;Na&Xx@1^I?g9ZrkkSCZ^o8PPukT7s4-uKit&8ji#Y{f`0K
U$H_?BOb_SCkC@@B#_9e!QOwI!{B1HK)xTgw8fm81@^QI7!83uUUAH09kk1vS#p`SCN?V9|@`%Q#Ms}tKwh06vi*3G91`w7n95U&n8pEM+0r1C4qEFQo
3XU1+zgnw>W!~X9Qz#XwPMJZ0XWF4rkYAHy8-Kf&*6~W3m7#D6$<_2iu@cH%fqf)8hfli=(dFr=Zm<t5wz(DgQNE(3Sp%_8%cYVDj5_i}R;zYYR(3f|`
*(O+DU$AhVwNIii++Cca@CEtboVqE&XE6{TI*h_DTLfZRb?|HDQ-x<B$$wu_9x$JykR3pg<Mj(w-1&=7JP=*JFQ4m86)IrcRr0nz6lz5C+zKW*-YjBtV
m$QFyqO>*ubm-&M?60o%|Ex(Njr4hAz{_~H+R4%F|}NO#X|;El}cVYhkV2?C5^87ELGqIYl3f&Vo}8&P?zTKW+0FyrJcI`p4kDETV~X6=9nijP3+$6*h
aw$n=f>m<-!{jWRGPfH5L^pweIEpi2^8X%<Z+Y>LddwA3S_MWl|9PM2#Ff5->k6-&tVNij#q7hN<~11I+JA-s%wRnFuLh&U2OSa}It|{*VTvAScOvdcy
g$$`JC_)$?|<ad_Z_YsUHtMXF-qUT>P`MFS-6m)rg_fg6BN!;?{OY1l8dxUuA45cFujO|mHMZ|rv&aSf(h@ECAEdl%rKEgF&7sIlyRuek}zjC@eK+;16
S2Ri%HuYaFk{l2okQ5){J=y9D{(KyLQx_)+AagH=ccn8^H_{cL0NZ|mE)C)I38tc3>b?M9yadUzqDO{lgV4p~KjUJ;Q7G*Brj5>PAZ)065;5K1?Wz_2=
-k=>4B^A7(F=Uv3sdIGZrorQLjE(^4AUr1mF?PxCi=9F-wcnd4TYsN#7)@T*If?s4CTnnHWh5XWo$cFbc?Mn|xC$~D5wj}g>v#8>#$q5(lwlc={M3PXU
&692E$oMu8nSbI%PL4u>xo$RJL8b{rqFmk{JoKsYcl(?yylR(aF6ll0g(ppI+JHNe4T<M{*sua9$5}gn)XA&xX&zz&5Oq}hP;QO&ku*}nx_q=14%<@w2
lm3n_tzZJmK|Ue7acIV%37edGhqV|6o2NG}*VlFB0>a_zfu6B?KMk_ln0sk<$mDX9C$@J3%U;<(J$W$;O6a(dB-6g`)`eayC`$LDVE(6_;`&^<_d55Ur
vYPf-T}wX%bB74}S|+3yzmepEw#$&y0!n#ltNyj(_mXSa#y**Vyj8_xHGMLr>IgM~MIAxFC;>ANZwXPW$qGsAvAP2^O34j~48*_Zdj>U#Y8)Ll-pN(s2
hl|Fi7BRZf>n`#DfF{qMf#9uK;y#vt~*8WoFhW!il+M_;Ab_+!^A6faHOb;Xxo)ySlKFq*h<8PYB#VSa~uX$OvfNp40u%*$X!=|9+#Yar)#FmNV{Mg&%
26S{dKJ7m)MIi%ASL#jW_v7#L)6fBEeaV=wvuyPZKaRmG;cl)F5QiXM-C98!O&pNDVN{K#0Uuv$G|7_Fx5bu3xgO@*WIP~$N;Cg4*}w0nkpg1V?Spmml
A4jdkxhVz<a<TWtC6+<2)ljgx!Z=oH}&*r`tSoOv%mG1OChqLNtY(es`^mDd{<uUf&B;3+IHk`e`O=E=-s7GfQuSXE9WiLw%~+E#c~eLYo`a^T*W`he(
#wS)tm7pRqKm*CG;P^iIL*JN4KxHu#V0QXwjZQKp7U?ti`06uQe;6v&OIXp{z|HuD*L0*-LhZ-0F!N|GUjHFg;aBU%FMFU`(olqsK;pBuZSrmcaA?RbA
UDr+tSI@P1vBsxI6SXS;FlxDw7^LZ+2xiLJRIOx_0f%Sw<)l2Yi3_m80iOKk0RuWQUF{E4ONbd(13K~7~O;n{EC?Qllh-*ZYq0dDTRUwMR%c;aIx&$$Y
S!G|R_GRDVW-$?pi+k%6@F?`XLp6wV^Q&iYYdYJ|6=cewwHTXft@DQl&k-T-l-tF@AnHA5UJb&V9yPyc?%i~jX$thVNBrX!umi2au-i3ZY#VMt+zcP1+
xUC~T|E73`RZ{K~AQPpP>dKDr`s}w$Q}jiI^V9t>3vBmOTvYV}xP25Lhm7iCMU{*FGBYo}ozjykDZwu>SZT7+Canc2v5iTBmgK3%YftJF$C6`hMHilsw
z#CJ4}Dre``O(D<l#7pFI?&iE-?ZMJI9|8()kEZCx6RSjnM@lXQ$;tv$3DO$RMHbhbV$O)^;Q5e4Jlqnr{548!_5moF&HBx){MQdN0+yt+fiOoVtG>`I
*68F5KX$$v8hnWTS65KdDpF1XiSCMKz&x3SUPcE;9j&n-%3gD5(Yn=6iU=lC8r-zkG^<*RfxGII|nbT_*AWud7EV>r9DGyDsd9Nn-vXrn@UX?ytobac6
^Q8($g%vz9MxI9L{NS!0{2uIWPQF^gxVe~u8cPqVpH(*vL17)cXj4=b4gSCv2ug2_bZXXB0L(~c?7CieY%&0Et*MpdCj^l2F$v_~QJX3Y=q9)S+4>^`0
#e0k)v-9wxo?q@bxfy^Rc)#d%uZ46!?aFu9K0f6(VQi;vNJLUjB3^(WUJElgGSW6hzw)CN7<<OTW68nL2UHH&?6MZ8FhB@5jyPCl5%(u&RjYS{)%<K0^
ydNcq*6nQ%>^Jlw=Log6P^0t!E08Kus>;tPf@1s999!djDXRTQ4hFxji0+qV0YhT`{G^U1kcR+i$$H7VbIso1W}R!N`+uKLYW@&y#Dk6zNqm0!hmAPwA
CD|ri(H}`$%o?$#uo^Y&};9F7xg{@o;aW4laV%6a-<(A9rWMt6PgcATfZLXQ%(X$d&{>r#9PBroo2=h^DOdE__EJ*#{D$r-w#<VHer57@1W9=!pDDm_x
vJBD@c1-bsS~vg2*3NWBkUy01~0IywCR)^J{Tcc5iu9IR9{vk?k?zeh>+m_H-uoEg+i6R+1Y%ouD?U)>U5Kf=J(NV)*9M4Sbd7RSKDSRYen~Ar<cmf<m
A;^{*s^6sUnx+lH!)C!xL1bXW55inai?)8+dv0$|_C@IJRZnTccZatVeYL`c?bB@JZjRDgP{a64F%u?fn)<IN%i6@vSq-Lv50TDTM}tNR_p*$^Pq=FQz
b5)#Lt1l)NHc>gi%MSwdT8Up|O>X)H$f~W2L1RkE*3QF5ME0iXzE&d+dgQlkAgzPKai}E5DCb$rav%G?7X@DX6m?PQd0*Rk9W`4$FzdknACj8}v`EEk@
>-X%Z2r&i6h!yN`K5^$fE3KIHs(4dbt%>%rL3^v*lP9RG91v!;bb6xV^|N)Wcb%wOg+w)pB0W}l4!R%P%wm7<RRGlD(9g$9hQi~*yO_PE2vmU=?^X17{
o<>tnI**?i4N(7w`(vgHQ?^E3cssJXN1L{d1UW)0@-rwH7i_j{(RZ{txu~2^MQgbH}zO6gB<y_(K5EL6)^C3+kYH5CaIA;wFowR{6{egQQiD-zGO4xNA
%F>5WJkW8yY1GFd7<XrpR@n1D&OmWu&uB1->I|Q-8AqD3r`u_*;}?+n79gHp6SBisTVI*bto>B+UN78k~vw3DJUrcMaMbaD2Mwt1MqB5-XX#6gp{FAhA
7hMVEVj0!9Rj?`O4y2*dDhtMAP|kk08L=?Qg&V0p}2AEjfB=vrPm^ZQ^tAiL`H&VB}lEq|1%D7V!DGHOH)an)LQvDpR%pZW61q-G0-C^N<u3bK9BSxw>
m8-K@pzYq6K5dFn%-Qc5Q|Eo{#V*TEB4fet9k$NXd8*sum3BAZm5Q|rC`7t2w_j{&*ml33=Eo#mf6nB2iAj8RXdI&Gk0*81NS=T%8{%(^oP*5GL@T9i4
CHXd9pQZyX_KAM@{j2;j)cwg*h+8zJ?I#VtemAYpRVwaGCT;^|d=ffhA)yUas=3bM0aBvAU1*48Msz9RkU~z;h~m=6jc8>2{sR?L@V3=+LyQpI@IL7_%
x~ah(RcpF0@u5x41J#S`S)ngC#I7c^WTG64@Ud*6H_2|=l8xGHen<;n~(1)f%diL6RWCi3q0FIH*ZDQXHq?dl)?a@pj`<1i0)a}1pT~vzDqZU4XU+79&
i2e5!#-QE87n;2rr#_zmiR7OW%Wu&g7vVNXQ1Mccw6NK$>0L*X>FCeLqcjOr<Q0ETTqsq=)?Dq~Jt@9}c(?ZOMDx`jt)v74h)y<rfi1J~+n@AW8X3g~a
sHUm&`oJEV>zPoK<!^PlrB{3jKHVFKd<KC!1{I^25d9-ZkanSdvhNT;1An*jnRK_)mJg&}gDuP?;o{EPK(_kK_YrGf`P&t(|l`8ki2AE-J?NDzQo+JC;
$XJC+L+NX9D!u_Pf{N4C?{guJZ@vW9SCZHMIgKHa{-`wRmT<Ld+JlK|)kb_q`OhlH%RFI^Tf{y1Jq~wM5WI&nZt94!lvWf9M>c6k~cYGannUiaAYk_?Y
@9Sq=2OI1H8+Wrnd?6DAbs~&Q+Jkv&PmMV8Gn57peF#5kLd1Vxn*HeM<!^n0eftO}5=7ZvhKu|vHYDLyT5fwJ)WH1F!}B$u{UqkwCz-erK_oib$6U%ol
EE{DFZY!?n=QgRtQ+WBxPRyI%O*J--k{UD>WZWSO~C2MrdJ|`fyDc<s_P=){r@#2Te{WMf#Kz6et!%LFL-|$(s#4q9Dwe2+?Zcd;(T%zGOnu^_A^>2;z
ozMgZJir&!N#@cU3gHKDe_O=Mi(RPhXT~Jid)VDb9r*woF>%F0B)G3=vbxKZUNFya$B^%e(UfbOWS0h>OSfR3X=Ws5jhl`vFuJHyR!nOaU6{8Zm9W?ua
J$&sS^?>`$xq>D!?jicq|eu-i5Id_o~4vX*y9ynd9Xklpd^lbFw`%a`Ot<RPh<mq}`~`3?N$I72O9M?uQ=%`Qa3h#&)%dPPSsDIijs*pxSZ4<%82ke9z
(TA+QG{QV}vOal$S{=(bAE&^z8jQ-g6%!d46g6Oq)f1m$9RPR%QAMU4@^A5eBhZ@|+rBvMWn`q$bu6_Tm%R>O#ax#FjUUw)Qo$~jCT&u<;`k3_<d`R5C
VGnfuj`@xN@?>B6dfGriqT)dc=BY|Q^N1-mq(>;eK38Rt&ddUk-QjZ^#H}HmD&eH(Z%Gk2Z30?go-GjB)56_$?+l4Ch!eBjy%{ogi?oJqZ<rY>zAabxj
{Q6jS{;Ce4&f=?PdU7b_5mhK{}$-r$df?V`>p2Nk-+)09N3A-SqEG5C62-p=?R4POsgYf9Y_pQ(%&O9-hll0=rm*#%nx57_sQ4ck%(%ChF%X6`(J8aY+
;tu4!=(0*l_oBhQv@9i{$=&Kftc<#tk$vWlI+2s{uI>43wBpy}8uW;DJn~7q`6%TL#2}tV><>Mo5d=&NCd1k00^UllwU#JxS!@oZO=RU4Igzx%>#`bO4
~O?zMb9)=;YY=ynqdm_p!-gz~N&o&}YRF51iJc7cH03rX6DaDR{Fwz@w!nZS1qmRwha`Opt%uSNs*J1o&c+J5rF0VU}OzaelYRa`u(Vithz=yaZpyr!;
E<NT>D(?~76zXFPHt|g&}h>|ovF5ZRBf)}U%1Y#IbhEY5Z2<J;5XlI_=Q`f$Z4>WhvL?V{Hwisjm^*HG*LGtda?-{VzKhyW|*4wj61VTd%Mtp^_5DSL@
7IKL5MZz?+Xq(nIpnr(0(5aCPH|f}&kxPXUK<3MjEtj9zPXev-iSkK8>P1P#c8^34Sg|f=O-Ft4{#yl^Bfg~vsX9?6pRT15#Irx&{9rjV;`1KQZs0M0P
-*xLejP8yK$2+VRP%d-`9r-&J#O0vI&gX7)b>Xc5X$^|M%Row0T8Uj+DSr0+a-8iJYB<nA3@su+<bI~B3m2$rHa-!6gv#EnC^uZ{HXNt`eoLp5_hTKlB
c9^h?ciY%BU0euO|Q9ney;xTMFVx$)C@tfSY$2IAVgi13ag%ujIzlp)^JhUvtY*g!CJbGhv3a13rO!<6udhDj{%H&%d_m1rPE?TWV_B1n?fO(fg4O=5N
WqVoh5-8j_FYK8duHRN(#FrdpNuZIaSUlJS`r@DLE9mH?v{XCR<a5*IcfGJ=H2GVmaFNboPZ>n;3(+fntBmpommiFka_hos!oLMJ!jw2y0?Zv`OM$^4z
`L`V>j%~#WL{~PGS(9Xy80qHo9_lJJTB(>*MnG)3t<g0BRz?Yj>@I1J;F5IeL2qM?2pIiMt(D8%XV;@W@0vOqA>giE<d}co8LV^_x#5_)FRmRxGd|n*s
`?qAczueVD>r-Jczl2?Ocbq%s6TC#Jp`*t`ASCJaHLY?S;AuHt%Y144{;P8BXLq?$w)mPq$3;5e9TLHZWMOg>Oi;W1{QdcVzmIu{{$UWLML~|Pe!zNBH
VsUb;@_qI{Y}#6%JL6@UOqZhpVXdHf%DOh@}&69+HOk^uQH74Vn+yL9sBg_zuynMbu&cYEgUCF8Rdw4XWj(a$Pj3UJ#!!Mp>P08sTM&ppTY57+ynDn!J
VBCu|R@86Xy4Al@?o6@2q>te~bpX@kMg$ygD10eSYtNGz=MVrioyOJAc5fA&2?w%Y_C-=~|dCiB^@m8z{9mLw_N6L`)G7K3>0<oiJ(cI0lsnnxv&>lI{
_|i~dir&`^WIcVBDdXe(Y3&QlAbn0erS5hcs2?Zg7XJOShXPshOdb<anBA{o)cU2>~gbOPMpmhj{aV^$?{K+m3ty&2Iv`te1A@;6{>B}-TVt+sfgXx?k
KOVC~mdCFQN=F8VViq53lH6V(@Kggi;%}@~06GE8jLx{dKzy8)8zIE3V;hep{9p#jiN5Hs_?h^9Okl!oeCN3UU!YC0rFM*FeMTD&d2jV+C7*k(waF>m&
K5UQA>Vbq_k;5POf%38XP=z-K6PFNox)=Kg%2&A)B`~&}RR)jMnX;&8J(s<m{<TL5(%%R63?d1E-G%*_jS%#XEFsxW@9LZ$ObkRFNkglorzx-{3v4X*Q
U6Pdt?!#V*5EyUW72+g==|evRloLx(jjhAw=h9Bj0EfNf63EDjRBIXZ;n&x{B+NQ{?5QZiUwfst;5pKfVk1UdyWjllXNL(^U05XE+SAHNFO1eeFCAP!|
REP(Sa9c6&7w*c?^m;$rvhZ_Y0Z2_?Dfwf%5HC-5R<oP<|Y#C82*SO1Z#O18=8D5{EkoJ+-9oyar-?o_7Tu+XRF0*zI}fkv|DQr+bC&Qh;LbvP9f|p?u
?23v*mI);+MuH<I>+j=v(s9iw?ee6;4@#_f~&2@gU-c!1f31Oo0kapBiJGOV8VZk`D>L)ZVi?PWw{=tQ)`%4;=6{;)OD)}O6PK}MOErW+g7j`whUFd1K
?`>XfB58}We;57~oQ7(gx1MdEfR1}WT=aX4Y1TBuP->FW9v(}OM1*If|<0WZ3;x|9}<pUe25M;;+Y|7qLpaXI^U*L`Ohv5YAf2Y5XOE%rrJ>zIDQ7C54
2`Knw3gO&q7OzT-OFG9YsAehTAih3JeINjwLGs-;{lYKZJ)Z!lr&we+u(WiiKVqj3gfQDa94V`akH=6pgkeDXys11r4Dar0g>7l2)Hmb@<gQ_fD8*V;@
cL-dLfs_PzuynJ#>WM;|M%xpl?TcH?-#Z-JA^%;?`L=)6bOIt0kQIJjyV!c5xB!^wnUy=OpNsTuX$4>72>TB3zQY0{)0*D*GSxvz8*m-%GW&;T_D!BSd
@3fSC7K6w8UfQ0E<~~4dD4d-^oyz`7!NCpK9xP5vGaw9&0Aau<%hzUAl@)jaIv50gomq^=GFc|03AH&-;QZAip;@=-VdmfvZ$D5SI?+e>d*ftl3%%?s$
%AZ@5`V-<w)S`7ygpU<;3@(0Er04-ex4{q`{(Fqfwx^TA3XqJ5*{F2_i4PXa>wr)TpQka+c5v7EFx@R7}QdA{u(;-e7h>dII+z;DjO>YWSagC*-%qh1X
bQaLIGsb*&h$Y+};Pd7L(@ZB2*w9nLVc?~PXx4K#uV3Xj%$We~`JLIH_f?Wv^|Cq}#!hFQQGWzs0NO~wElyy={S^nQ|#EP@bT?+Y2pEM>p`a^eNz~(|a
H!cyftP@NAf^$B&cXKInzwe6liN~g9{{$k$Q99Ib&A4blx-G<Em2gLlFuqtZzl<K@FP={ZM#?u(j3L}4CB|jJ*9($pOBg_&N>zb8N@4@<-3m!{xgRs8b
ZzymN)WmN`QdsK#})~QO8JXV?{~JsWquK!;?V(VXZ_WUg3=5ScPZ@x?1lPQAQ?k(_xB452mli#hI$EP?s(s&_la`?k=E8Af(S#`=QH>5>ns*fVB#-%zF
m|L8-Zn)r&Ru2-alcwyq2s6{;0g<lTEG*+gvN7u3vM(y;&`di&K6FLV=CO=qd05@pk?4S)CR4tX&a>JZS#&V->oTmy9UiToV1cebfPBl;d&32O|B)Zbj
_Y&)X^UM)ZrT_?hM||LhU0QJ<j(DGLY!{|0!5ErJ3*=BT3nUv<aA<#~?598SY~jO=R$n_SRFpEUzyZVx1Fqss0ehnBa&^-Z*bazEcv|8`yX$nAjm{%+F
*RQw$p-v4|xa5T>lFdjhnSNl!hTk?o_kn__g4_+$XVlUFX!Wj!p^#5!6C8sELfw738XX6#h&%|Z4-}*I+kZ$E$kJ$l>16wbfyEXvC53X`GUf8!4#E#B%
tZOm{poA|dsvj5K|1`P#?aE*|1W!q8oc$q`pin&Deij|#AJo=44lN9WY<b=fhklPf2vn8Xd6Gc>emnQ?pqY;vf&<8s#;rLG;IVxV@)FSbw`>BQ;%YwO{
*+b}I~9~)V%Q1o^&xgss2;s6tO+n7{XC=})07hl`~iSe-AFj|OS`+4;5!Ute43x4^le4|>zC3ocz#Y3EORp5qzUm8Ue7A%yfRxr6ai_L)gQ{|%URep-a
C;i$T%e&@06baVGjAmFL0Bwd@p}*ulRqy#8&kkl2PuUxEqG0^Yaitt5Ku8eWMNG5%mz%vWxnY#0@qtzFD6Mw5(8Glp{VBc45)Y<328+AB%yD>!F*0-e(
5Eq=>I@ab0}u_DyM^!QYQ*5AkR6gY(*3ik>Cp?-aZ9KOG%^cr0df`6{Y!DuvG%=43Z`_?@Duht0C!b<}xAQGUk>`=h78_W%CZ&aqaa4J6`+<Nh)D{?T0
=)?g$#<{=58@bc*I*hka`k~|gsI=QVg@D?ro+HNYlbbIWdy;kNOxTTL>Pl;+~K9u+`Vq<hK&i3y4fq`WrcquzdDjqq?{I?Wd!P7^d&&j-NoJNKER~TN=
$lyHU5Al{gBBw+BD9DKMW8s*2@E{nR{Dk{)32gfPUG6}ld>#Q1e|9^Q0C(EC*JC0+V_#N&4j&+Kkc@91I>ioje{SUYW9}+CC2apJ$$j{omCMxD*jF6G4
dBEFT-5A}$gl*as-)Jf;!=6u<J5094KPk1A1LoV$e3%~NofbC0Wt0~RpCS!9(Y->qDYxR-?H_5-HSgg>Tks3nsfHK0f6vObPnAfj`zRI{Ce+~gYsK)6a
-^sIQWSxO<UEuwSWcbs?a#+L2SSC#V&kN{=jeQQ|wv^`Oi=PiM&CRl?$HC^~T8Kf9oY<x(q2e#z5$s+h;B9M+j-d%PFaQ%n^VFsjUbaCK+J*<|igTzo9
_lhuPpeZy^7bJHwf%wFU5_i5MmT$))3tKQP&_8_@N!8p=bzT)aNux5~dBZ-~v0uDg+q#iIP6Dziwwri-Wi`@{BhtZ`|gCFbJw`JYeue2ruCKez|`=HZ-
U*X8`be^c4~W=<#Is`R;J<p27aw7PGS%~dYS_d;_gyaf3-OxUQ5@o|$u<D;IrvOssa6Hbj)t{M&a^p3GjD2uY7q*%Bu%G-7cHM*W}kFpKG+dL*~qtb9d
w5R~i%*473U$2TIeu@&j_Of`0qqAJ#O%9GrjIQl6{$!GNO=lYFKkCJs(ql8R?*m`N2O&F<g^On-@dxo)Dy9s+I-iN-@u7XZ%(~oN&a~?S5emw04~~-_u
54X14+D$WTy)=Dp?Zn><DgJ~jGPV}(duC)#NsxXghi<?Hu?2kRk(Qq%LB5alE1zt|C=|WGVihmNzn|uiVk!ZaI=Q723Q6YyD8^4r|QSerNf2x_Dx$~z*
++Iw}*rHQG>+zlqFM!c&>?rr%vh)u+Ftu+xyI|V0pgy*gmBOg|4-dB)%3OJidzxDU}!kz<f8NH^HT#z~5AXqT?$KR^G3q3%9n5Pu?Hv|F>`v5`#J5%$)
Egpn{qmt|PuOft|HW!#?ku%d|K5mZ~&AfHZzM-*n6HjQ@V7G&~(MbFXkegM!hm|M~3?2YQ)<@`rtnWkp&M34zu>SpWH1Mc}Z;{8OXbcjgB-0(Ja*-yrV
gQ+dtZ|MPE*6r6y6?Ixz*{M0HY*N03=P@71uNdJGIPhKz_PMetTq>_v|Dh3HWjTHh~C?BrgQ>v1cI#K<x{o1D!cY~DpW23{3(fxf(zxTJEZKNO2!7sZp
X2jn;9k?<PSS3K+v=%5pT!FxKluMBDcDS@uV6!d=zXi<XB*|ZIUo-4k?W%vhfdY?<<kbG&BmZ>Y`chF9cFLH|+@w#vMmeMfnIDrw%sucq)<KarV>N|`U
ReXBRkq6&n6i-ay-<M6BFwF@@N9Xn`oeGPOakPesw|rIund5(Nli?}X)>|ua`*p{r@2elWXya%4o`!Luy2lc{?8|iYdxf`?Cjjjbw_>^D_sLwM6gbix<
`w+Ky=E-7b5<KeMSj4+%iCZE!8Us&s^rMqO(3f$sygVoxY;<_;NV#9?1P|*F0L#Y5vuAZlJjr<+KN{tMmz=$zlS{G?XknK6Kmd(|m`NG`)u<&GRp?>da
$C<P{lDQR_C&BIhDL6{!<`?kImgqUdN3^>$uZoOVAUDu3wyB+cjfV2RiVO5W)(K4fAR4wnH%g+Unt{EhFQ+iUTFa!<#u&ZoT<QWoaUCwt%FPDXe*Wq7`
WE}|rl&vI1XRiiUxy}Tcg-%hUJ#yz$`c@rAEnLEUX)#IH>{QY|T&k4aErM#yOXvgrwet!u%e#2grxjiW)Ia=~&_}sTGKtk3WuC?9*%pynpp6OWY9#A<S
g^bT4!1Fe0lQHZ9UQ*RDwaF}ZnM$?G&MJ5js4gK%fdNUAPuELms`;{9{xT+AsX&f_cGEk_)drLgmXVHD4J&DQWczo#e|25~r?phrkZeo9=i9v-v@l}eN
mOdOU0GoOx{VF_o9Mql=v=9aUl(~ntil}gb!(RtIMR)t1)DztOymMmJRg+fGI(4?cOzsF1b3=fi(-oSjPguxv`mt7aVR!^-p(lh;HuQzKm7?!FnPmt0n
v0_p6&C`zCGp~n5$${8S%i8|GbGCod*35xgj=uTVECyoY<fRA*UjK=U~Kzpa1zPM87!4R$57o{O`A>C}|BGAmvpy1(^EqIByn7^j6*ghZ4o8UEm-K`<P
meXl61bfN<IJ3Re;+meeQpo*XjI;OVX0UqJu~3}^Y?o9r6=3;_B1hmW%G`hD(kGa-Ek<1biWSjgvy5)<A2IyUl0Kf39hMPrx?iWBbGAh0~ZOfi4=Z)yv
8R{EjfGx!@kpRlz!*lH2T@WaqS{Qvyz-q-zw&z0|T`xP<NqKq3@)U_*X!MrX$z7$QfKk)4mbN<@bx+*5XPOI+~x>L@A#l76sT}l=bWp*R!jzRn)5EDRu
ZxMfc)g)kHkiFdf7o3zjw&?u9!{QlH4^aLhv{J(O^6f&V`c&$D^cMvr4)cBD&tbWQosC(5n<VC5j`*UkYBn_>Q>vHQrN3~P$#XB~Emji5f4P5Ck5{e&q
m}3KWr?&b&{P!WxZE1<S;A`X^Mbd~|7UBxvE>WtOQsy~Yxo2t!h8Wz^;vLmjpn7qKVi(Upx4m_S}7Tl?r*_x{DJs)(}ykd#^I7NZ!I=yx3Ubf?r@yDc|
-bY&R_h%h2M_!H#Qk|Wk><;;w-al2bUe(>!Nnw@9}?qnt5QyM>ST6^QT8qT`fpp#S`0A<O}7mXG+4|$c+yql5bnyXxaDz*ovLIb#lS+-g8QNYnD2f&AL
ghwU1zdhBG#2(|EeY0tFIO{6AlS^yGt(>i_4Pvw(|Rba8Vg1U0wbPfwO0H%3}o`C7pOesYzXXzu65D_3jAioy;qM!WAXfz_x!^O~bmNxyBEV8HxscSPS
oZht5n*1k;(wC4BfO2(p0p-`Xcx14?=68jUM+|x(-s8pH7=6ho2cquMV4t)I@a*{dLTG15^__7SEi06v*nOP*rbSMfy`p2K@=Ok0<e^G(`U2ZgP0z>lY
*Rw7c_cC{V@M;t3iyq(7caNRJ1@ewz;_KBuAvN>!V4atpg6WOz71Q8&z(>WWcPPsAT*hSDc@p6)0hMW!!p#4F|HbEN_i~VaA$L&<v&=Vi{n|tciGBH<9
1piad}p`TME=N1xus-w46L`hSmM+j90tBe+XlDxj`-zykC=euEbxptULf>#HbM7NAJw^6CM3ftYFz?-4N#cgCTKx>wEW`IsrW{$;0oo{Nz}(SUZAIiqL
%mq@lRYGgCm7T>#{YmRYvZh{tCFHONHu2%s`F>F~?-!xwxWL>+ak~5qS4E3cYudME(#VDPbYh+=ET1Yok~_260<z;B>4X$G;Q0)eY)@|A<qA#*Hpg61@
EV^MMOb1cK{$j4u8f+7(1s$Yfqce7pgT-aFKHEtXU@8>~_Dc9}?!?UI^!9$3k(?bbQMIqVdxTddg>%Ac3={oEg&ErNl^R4T+Aq;GH5FF=RE0OHRUgj=Q
Y4cLCq2IP#iXV{wK>`I5~6B4Z066@1Le0`f-148$`&b%mza`6t!%w_dg^bW*=djZ_V_xyDqe>49*&0_RNfb`obi|y{4mI_Ma41K)+e}1A!yu^kt75Qt5
tMggqNZ&VIl_QC$k^jME%RBd}9xiTFAAGzb<o^-gi{*;DDBmfQTbww}wk|_V_u2{c(F3jV-JWs1E}UQ`WXYjs#$3FLr^xxXGYKHDq;=J;Mdky^+?p3B#
}GHItKbqT{(`0c$#8z*bcTYLBh#j^jV^~}X)&oPD*_hp%fa>b{lW$t^BGcUQ<oU{;rse^$RAtUINBy)5g+#r!*|y<tBBuaN%bPrM*T%89+z*Alf%;dEv
L@4L6>IbWm6J4_rWmc)12$+)q;FsKR-q;4VQdT;%kjmJ_64N6WF=^zukRK%VSROoarK`o~N+s(BG$?-tWP|{4Puhn<SzvDu<_vjWo$X%K{LiYvboWk4$
)3G^CwC!Xb^rhrI(f=>Zpc!jy<I%ID&zrZprhxqJ8$aFdr^_`p!mzs_nUX6$gB<kG_*Qjv7Ip56GrzUiA?O7;nRA_J7|r_$-Gtqc5Wor`+sF@W-pY4hE
2niv&NqXIwa0fn%ohL2SX6A)(#pEFZEX6);O`?2-Y?h@~$AA-fq2M}pDMpfMJmGRNw6Vj*!s6GqHuv8dh4#2yoHQx?;F!|aONn5ZQ7Gf;c&aX8#(fO;i
U1DHHe1O=%$fUN9+~eaM!^ds2FK~v}7RWWdae}KR>N6StpHIs<VbS9(#6YgU14i~Z$}c?oRLbto$w<GjrK%q>gD%s#8kG#lArqF*_eC8q=t5G$m--nE6
AotT8(NY1{K|l8SMq60P2=v*FwY#U*GW+HzgpRBYW$y*Vz9B*x*|M}p6bvyLHyia62;^PME$>t#1G#%Xu4;(<IKZ4k-pwaY~${}yP2SF{Op}j6AiItE&
6!+4KbKcuxmLLy)s_Trv-*~i26&)5jj<H{sPrumf)dqZH6g9kC>UQ6qJv3n8BC4N?=S$Ioj^ZmI?1)7n+0{b&%HgC_kUVssW{Ozg@NXRKOSZo2sNq{kr
G(Hr%V1XCwaxOX`h4Lws!(t!Lcfb%$(w2}#tMx(cX_``<7`f-?~9&xZYk2jUlLn|dX=<v6HAa*MOxtXohXdy~+|8|CA04;)fsP<<$>d~Z+!IWlZ$`iLx
8*+ls}Cf$|_rU^9Sc39(mM9#Q9Y%J4CtanNN8O;=#y?M|GKT=oosyBIIN|*DuWFf?5C%xN`4f)FygwGPc@KwfKs%lA3FnGux4)(+EX?_BV985vn=~(8e
Iav$T$TxQng1Um~l9#}+@t?#d$$kM0Zs15L@^G&@6@IvV&I<4^o+kZ7#AiNKt98l0uI*l{`xdNNT|J;}!on;~yKz{RIeAg{0GWfAl-J&!GY;+ySN+&0I
h%ZdzBp(`h_0`>Kb{<0@doINmu7yFAI<^Zh(~KS%OAvM(nG=!m@4wW<FT$2gYvKYbUDh`$}i$0_9~YN!7I4yS123W0}n8swyQPqNXo^N+MhME;A?>5jN
ov0<oA60b3Bw*sgKKj%0&HI^U4CoXrlf7y&?bI^AG8pU!QToYx)R5qoo7r4DR+4RSe}%Tuj$<;8E?-HMf*g?(!+HQ_iNfWxNo7S`7D##sB&Ey52u_=Y^
`6x#!6KgRu!P9Qz_#6}tuQV_gL*XjlwPPG38dldmS=bDd0C!@*E}eHHy%y)zFa8(F3L<!>@5oF@nl+|OLVVrx>v1YN&X)t~03+7rhcPLibHlk$+hrPYy
SBJz)CsB=P1^=->@G%=U^YChckR(skl988qoPcG7H#lZt$K21uI`3&))xxe)@rZXN~lr`O%>vd*4yvKgn2(s>8FaA2qy+ZZlBTlC(q8b8z{Fdsk6JY`=
e$Tjb*O0&F7E`o%u_664f4;0864Fn`_wK=qDH#ljf~bpx`PniIfe#laubzOyGF4KU?Un{&^QtetmyrI6SSvaa-w*EDSigA#Ir0b;-_$Z6Sj2aUqMMA;$
{IY%`l7BWF_FLOeDu6E>nFqXg3gU7K>U9`Kl?g9{^w)5QYvWU^L@<%J%tfD_`rdLSlPU1XJiBjCdAph1CLhty>5iuCgtHCL6Os?Gi4iy<h#^@z&=b6mk
IyHpBK_s%yrnsa8b%w@%{C(N$#9c>EpOcXPE+VUxViq*}@AX_b*>VdOR<T=g7o)=Kg^0AGZ7DdomqBZQ+kwHg=eSx!)Ub0q2AV(}WX?%tQfR-4_)VoG7
0>0z>4l4)N{rVLrO?`d?q8Qjdt=`fd+|F$|ZI5TzFc8(k}7%<Bpm)EGGTZBJ#eX5ZogA}VkZ=1D;v(f{+=!-W5}FMAI_FSXR8R}INM>3*w?BSHE=Y2G9
KosTuZ_D}99UB<BJ_>(i|<A>8g&?P61&=2X$S$;G*M&Jr*seJVojQIcgFWaU0%L+}wma$zYsw;p@VZ@PVjHtyaX-pS2A&CGm$MF?K?xDi{GxxU;b)W?V
v#AcezK#H+9@4?4w)=+cnQUJ8=}^8zm&HvYkk2N{FQUn*qeHvoA(pSz#Zwii1}Cgte8B&;RPM|ZSAg>W8^y-U(F7k<YK!;3IGs^`H%<QvaKCXe@Ub!HZ
P_Zg7C`Dtoi70v+c)QDX{PC3yLTK*;2?bp9vc6v=^gQjQUg##JSRbZ-0{0lkSPXIb0>b)CQmb%vgKzmm5L+8xt-lhH%AF%Y9`f~&;GyPjKEbuZG`HZIH
zak@9Tv0FIx3UWl;YrMHh1k{Xbt(S3LN#R~`qr(gu8Xg!m;KU=Y%qI5qH)oIRg{<q?6a#K?@wxt|PXPyIcauX8}I(oLT)n@mFadUu=-RHrPwqQHt<mVC
Q=tFe&tKl2w5=(5^L`aCY||A*K*$KEys`Tu4;;vL<;u5LS1nWy0rY|8uJn67=mlk8ZwC$WJCPdVm3PTr&Q*P{X%k70U{EItu;di1;iF~L9a+ph5z+!T#
$@mM`w$~omk8bg#Hz?1Q;>HHir09@hU*A+e>@w(Z?qB`6Oj_PZ(rd3Tdrt6=Gd_7GW<&Wt1CQfB!0UhAwHRbdFGw2~A_~-8(KpOM8A^e@g2{=Z~Ze@zE
vv8GNGZT;K_5X8_=MuulZU8>jElQ&~;w!c_lJ7GlNyx~*)a`%vg7UGlRk_^Vk$?F&T`jFDLjC(0)=Rr3)&_ou+ZoRvKV-a8>kmRRQGVwl%E3?VJ5PY!l
7{2V;6VKHH6AU-sT0ITZyRHi%{LHZ_NO28_i=&SRfKqW2v4}jO~eWPhU#y_t+7hz`;uYrgrybJLH>4<GW{Vq(zd{&Z$CmM7R2A@FdM^@`2{Y1g|FM&d8
EkS-R}DSFPWA>CyO)|Jx&Aex7n-e-d%7Ydh3HAX^%94hAk2)w(te{<*oX&J0g8b?>}sLdl=HkR6PB@nlBA<>-|wsvptu9QmG`jV-fWaL8w|UEQk-7H!7
m$OcoZ@)cYJz3O{DvieLCv^62<L+;RD~xT^~Axd<fx_d89VB_#{8a%H;ME<aZ0h8KwMyy$DhIFItD7uPbv(g^Vpx>M1_^2kFTH|zO44wA_D+#L5>&K?T
9Oe&W=p_@fuv6)ViI?)Aub*Mw7i<ReIWXN3L<s>W^=+EbkKzQLmy)myZzB{Um6+}C|Qf<<}Y-T>i;1tT265}Pb^h5l_;qU%YJj9#^luSm8N-Fy$tcIn3
UXoKoZr+SReh?^M>eKNdBUM5AsuwdCssHl}j=Q%A5iZXj@PD}WTK3P?V(gl!Vc8>0x|)Sp>X$NOpzm<veY?jOhvBb)#;xa8!OLG$WsSlA^S5_i``eRTF
aBM8N8z!#s6R@oCtj(7@}-EFPM-|KKSDn|s9j+q-^GKKHDFt&|LZHX1`px3WPGSS(q&F=Z<J4XcbLBv;)6@hPCxYNMaEcr+~uajQ2tT;{4Q7j`?pkb?b
$55j<RspuWX8+T<Ky*mi-vK&A$Nu{YZH5I3@GrTL`&rLwT5_@8EYO0q=vh=}+*GexeCZ7WY<LbkX^F-Mi7q`2YE%Pa_vK8N|o=JH2zKV6^bqEmHe@ImE
}!!?-8d&-ih|96iwYsiVs!6OP74M>Q1`JsK!0L5<7&3v)`+?2HFI;Ms;}ds}MYis1fEr}UipqWab&vAYt=ua<oP@qbUVBZzNaS%Mx#vP3X^o-aa|GO|J
PDD(+H{02RLTcfiD-p30@%tZXm1#4B1dWh=#Q}mCuI$tp3yN&{*Pezve?@CGRMd<GjwyxDtO9@2z0MZr;p*0j<l8n<gHq(H0BhS}P5f|cTT5kvfOe@49
2RVuV&rr6W$!ydtn<-QrF$WjZAwJTK4daCy%2y4Q5ruH$4i3N!@7re*p#1Uw%ZPUW8WH%YVQ1jw?`vXr41XX3AvnZ`d4?aZZI$50?Om?ieB?jXrg32o{
^!f(LFb(VRxIFVJchVd<^TCscRryA>EXBpo^FpYz)^q2^G~>EcL&wq-C?vly%qpcI;#+>->o}vrdfM%1^D0JSK$fOVpzkyaGw&o{kEQ<5($oXc<ulBvm
C<KZ2srpM`>^cuLtT6)>cOSLsMITA(cDuYJ9ekY{%D2t5xfN4(J`nhc3EIEIv}l6JCA}h4n}E#!o?f@O*FhL?qMB0px^@sxQbt*ysE-gdFE{U~-Ro0bD
rALaUl|mH4pvpWnI)ju8zw;MKH!W0r^ViLB7tt)eCdQmy&%ZTg3z??5Tkc#|iTAHmO~rN`BI@NiY9g-MwE02ZD1m02J0vor}(9V|WSm+$0S!U3}qbgRM
KRUz1C-d!V;nSJAOk9|JGcsFJPSj%lVrS~1xudAh*&nT|v;;p3jb-iZ;nAQ0IaUb>H|01^|D9Il1dM}OM;;mo+*}bT#+2Q~D1;N^MVODbR=#+k^oFG?$
t0r7Be%MO}?IKnjgSDD_-IUfhk8;_;%jJoBx3&NMD>lpekV+;)7Qozn-z=U6A=uB4@0*BU_get>!8cQ+FUlq8@g3D4vo>wX$_3I-?(r39_d822y>p%n?
_NrRx7W=yHy^Exy{ibSZ^A_RpPzQR=tV<8*ECK#Uv&^)?VFT&clB|HS1D)jEvob#_%_!|WDroOR)qg;%ie70UP~`T;p2b*sOpj7(u;g<=>Fpa!xZ}Ubk
A^opklKTUkb~v#$m7{epYZ~QlsiqE)~F<u8X9oL0=yO?5Ib1@!yjt7|;AE?m?3eJLwhc3w($yIxWR(#`1@xuNB^NkaW)k1bU0~f134A0*n}PygM2}tnV
ieIXQQ!>+a<&_>d1k>uZe97`@Ml_6qwR3fxVfzr)8?fa-jXDEm5#3D(!eDmDGkAfsPcNZy7u0+zWmSQ88r;=2Kxw^Mdy7cUy4JyOqF5E!B)KMK;433ca
!{wPpo@|gLV=Z~LD;F%T}C2As+!KpJ#$~BkbULsV*UmF(<5IAMFc<Fz>kMh6gDpjHSz(`?d*$`iP@LUJVoyprMV~d#d$e3pb{_B35c@*MHGm;oPq7tNU
n&gzS!kW5^_mgT)uE2?)(%qPLvb4$mM}gqC-;+}y<tH!7y~lzE##WJM(=L(!#DNVOcbrf@K6umZoGjZBALif_#uw_pG&r^6A&@%cZ_6aS2!m_T@n;r)^
RLOonwMKLuNdVgTCemwo6mL+GzEm_|N3K&CowkS-45jkR_Vh8JMNhe!h%*7^0$x~ZzfeeU<43Rej-jdjuW~+W*1iceg^;ZQ?5IbA?opTSqfve95ng{wB
tFrWX~?Lu$;L*a8>zn>5&d7eOdV)z`FD~Gj^7lKV9PTe?Eu!KNLnH%n$wx7~`~It)_U(PcIs=81_gZS*C}~7z*OQx9_&E5x3Xif1A_B{$P>~>F14;y_t
+sfD!>_L%0$brr~MgKR;v#IVW&Qj_hm$5Xtjpi<$rbd|jl+Zo1e3Vjii=P4GbduT9UdRW>H_SJ(&)`u|Spo)&#z&!bs;@IdIqj%JGoLQ*;p<vU4-yUR0
X=B*=4ATUrB*XlO^zrXaRHd9ht$d-(y*Um2^fnIE_nqD)i4+{E^2kf(ld-=8BND0m@sHe4b)VtSd0`;3Xw#fMO|N5$Zd?XmkPyHzLz_{{@<1_1s*~#i_
_q-_x_lc!Qfpl!-D|Cn@01m#Gvb4E(_prqM*{y65gGcq+$@!l@1X|#q3Z9h<+<OtZTRsaBU>%<li+coHV2RzpW(L&J^`H1uh1$#lQH1#ie;k_(th-Sra
$%zW08-&Tzp|yE{xgV;un>*?kE*T{&2<rf&U*D)bOZ5kV3A4tY~^JZM7iQUhHFiiqp8|=ay?JM$9vw(W4@DtaF)cnM7N&=DPl9~rz0j`Fl({!DPH=S2{
DCpTx_?f{;GTp*s(&N|5CEw#d&9Y@dHb?r~E*M!Pw2sCKq4V08{<gBfNhZl&_~X-R%+eFNRX%E!9hV0ygo*joE8nE!d?&^Y%NcS!%6b#-USs1EyO+Rq>
{w?-z%8ML(K}gE&u=q+EE2Pw@KKC~=4pKO9`+O+$nD@0iA(Qc#}Z!LFoX6yhbSKU<ijwV!<+l3u5zk2^s9JMYdJ=!gj}OcH+;rOyZh@H|F(g<wJj-9cn
C1n-H%TsHdxwQzNp5tTh<E;e1jn$#hMODhowU)NutHedqMe@mHe7>E3Swto(}GV1?)-KZAgiFFPa2PD(3t&j5C0;~t;lNl~!O=JB!+Ir}ai#X@o@FYU?
{u#2}$22$8AHS$clEpP39cBjV<Ny8n#<xVg2L|OU44$vI{@e@!p7Wq7k{t0QXzz+`Ibqbx!qD4Pa_<Woo_nwj#xC(ZC~qy^EB=i94<wjbtA_J)xojpG^
ckxGRD;b_f-A<Eub1U9g4@Qs7jo2JcX2`q)FyMH_IXkn_$=#J%N+9#F=_Xo4@xOezT}kp^-k<Dz`PG(VXXjUxQniIGRgzxySy<=-x)oB#te$-u(Y3Wxb
Fit<YLE9K$srUk6nes<TrLcqZeb|AaQ1%W9llpe#GE4nzJB&<nfA_1>>6nNP>FAFD*u&kGLU)iEOPc->rA<hkr`eWkb8BIa#nA;Ace^BzcGQrI$r$g%(
M;;9Dub<#)4VP_Ta0p3(pMmp3-$%Bcq)Bz|!^eW}>A0QIxJ+I^q?=gSLSQtMi#!BfAn=;PuP>37lQ@$)s!GDf<OXpHCorR6nF*08=MJrFeN{c#tPXoXi
3=vssaDx~G7aXKN(4M5JD5&5eAzrGG=qHOor!)3M={+K5&sNmRdQ(jmtK7*rQo_-k1$e&ZEzx8y+sX)HnRjdr6qvhYrG2cwR3L&d|{uipc$%4{WPs_}>
GvLj+uIxQ&a921TK)f!uZ~*s&iExp}l?n2^-GBRy6Ct+{7{j~8tb#y0##>j#L(AK5+R97UnOu6<MU0+o6iIMfgm_n4znKqNx%?2ev_Xc}%dn^xJ_5R59
;CfeFvHGgF*f{8PA-+0X=R(^(t!M92qod4c#BER_Yub}0xMxor(^wrIReEQm*3@b5dY2NtJ9Sh<uBsqF{j~~DBrzahw17Xft!N<Hm{L6u^mzdx|2#=@D
6A%vyN^7hxF~WB<w-7*w1BZLXAIDxGq3T6o$sE0-t%_BPMSmS;FOO(mF3SHfvD0O_T0o4qM^97eDR&X(gAur28qAbhv>*qAkG*9F+fxHa3+)hccw;^LB
ysWoaOLHp5g(!Z!0pqWOl#pCrWX<ZWcBm?JGTgr0To7s+9Q;U){o|L^}JikwzS2g=8nk9CIfA?FtJsr9WuIY9TnwLo@@z6lS2%8L0WJx>|iLEr}Wn}qV
W|8qCZ&nyuzy4X><-4ZRoaIpNcl<d27@aD=Oi;@4fq_2><Vc{|;7%s;4uhF|8{PAHS8+;AM+w{(wgFR*bU2@N`+AiOvNLN*L^|K)UXZjjWNk7ckt1_w)
+t07N1Kp-`E<pJq94Ug6o#~JTE-rp=_bvzU;C`JxzBJ<txCvu!h83gF4_YBZc}v|9zkiN0?C*&RzHJwqgtS~O#!x%GVpK!9$9exg+fKuB@Y~CK@>T8$%
70x+T{h@nkP&5Pm_s{RK*7hKs{0H}iz%XUAFpS>LHd0|;%piP4$jBD4dXsOGydJX^pzAyfBrYU>&xke{O^cAGgip<XksZIFuybRkq`^byP2XV;*))Sk|
Y$Lh;OXfIZ9WSk$%V>d}87J|Ng5$-`dN-5x=LIp~=zNn(#POH5tN9>p@UgAC33!`wTP&mC}7O7<d?<RKu^rSpX+H4FCDnB7>>lltL(t3<`Zt;|`dF7-Z
@R8-6^FfTtd3OpCA240$^9HroZLKZEdHKEr%nIdG?|G{;p8g9vBunAS`74!+~*%Vc@ZGZxC^=#_r?flOMSebh_n_&rfsWXP51{(RRXJjCdKK8JKq85MO
d;>+_F7UT|oG72dVr%>7d^#zqL5SLysDR`QGN2)*dl6jsb)QIf=_ZO_UGnr)}bHLftc`DA;+=4-9PGnK=4fnQtj#VP^FHr5>^WEDd9$@PeWSmH-xXWiL
wU@*H{4=8s!nlsHWEM!czMk=`IiRpT9$gYtyaEW@-JxI~M++X`<Ad6(JRtY@osq5Zs|ciNy>xBGHq>AHaERlPhAt~>egC6GluwK}^>RToj~V5o3)whyG
Zz=NxzL%!wgA8*j-@qg=dekcxzSrv<S)?_MZuAqKDaz7@lkS`WN>f2i9gK<@io`3huPMG0#=zP;a79t0fy6(8%1yG3E7jG3R@)+pCx#!F~{qN_?>?ko9
b|G;$p%pdkWV7^WBLWh^c!nYl~4Y>7-KUHAA6M+@_=z#Q#qd_(T3Gq85vtT#m6E)i-NA$V!?SRs~ErVBNsqsDS_F$)`PAc69~7Yt+-uvJD)%e&fyVhV<
j@vC>!hQUCLYJ`+}k*7yP|J%S%<-Tl9LT~d(WD3P(xQ&a?X`uEpMmBnERu7D@HpY6*R)F2&b<8BDJu>22YX4)}22#)`(tb0BkE^+}sJ?IMs93QCugIbc
^M*6|N<jA^lbLgHvjBaZt<TMx-hg(RD>1M$Xv9S~>wt(awQdDv}xdJ{GYw!t4_A|Dm9utVbxkGL>c2XDgRRj0<A||dJ{^!@uPe5oZIzFS3i;~SHCxJZZ
%|r_$yaliKjN#w7MEoaS?<09_sQzg;%%4gjA^%7NezY2qjsM?|5WZgmTX+yU8+_@!0$T+2b!G+`bX=aIePx{&!2<g1#lEUVrz`|fm#M-*y<CEUd3V>sL
IitvbiJw-$UlKd7(&BKI0SSwDbr_UW5B&IOWJ96%mlp&3+e{Vr;F=7Xy&C5Qt<VYYJ3RFF7q9268Sl)HDs4jH(yeO^!dG~)LkRSJp=dN%<TBd(k?gZpX
GW?`WL*1SNh22-`Mh|OxO*ITMw7~)}Cv7&=x^g6*eBxEaG41C17;q|L!h0m^C8abk=|t03}d<$$9a2h)96?G#n%Yf<{R9;8_5@`$uBUVBtXF&;#FWXAL
Q)pu~qIr#-0iJM>1~#yJqgl~Vn_v*(f@&tR(KLi+4%_jfyYHJ<S=@=yn%btAaHzo+;b{-@+?S9Vv{d`JC<q?;Ji_@P0*w%Z1f*7(1EHKN_y7b61f{`7l
dYE9ieZebSxM1fHOWmkxEbC{cah*{qsR*)PdO1LhIk^O3LJEGp27yU%}JNX|JfBf%nVR+Tu9e?Qju;mBnD?FhoBxya&#zlpY{1NQux#qb6R`T~L^!WL|
|EPpG_9cQl(#O{o1;!WglR@i!Yhw$_-_KT5|KH^~AnCAnRk;7J^Ex$8Ema>QfBPy+aDTcPy8c)(3aL|&sJ=szzo+*c20*8yqPQEC2YJVRKq*;G5pc#m9
DS_ZIpGdIaVq$x<Z{iA8^QuZ`o#C7zhoA@&H_HSM$5v-+dXh@C%YKM5D-2ebtF&8*7C0a_3^&>oV$;WBrMJ&-9e>KX2L$?<H8`ln<FEj65S~?q(Et;4!
HG)*e^|Xm_Q7SsiWRO0dcxh?|h{v|Ldct(WY+eE@RmX8olw(M0fAJF${Z8_kozK*1lBrDuew>>xCCu1zwud-dIJ<9k4&bpyw-lXaT&=ps1UagcQm7SWg
p+2)-0Nz75+irttciZT8Uq*B_V1IW82Ri@+EoC2^X%&%mZ1z05aq;<62IPujbieL&AxcTs!41>jr~@$U4g1}TqDBh4jvAN<tDdulYkn?grK1r<G!{(^%
p?tAsJa$qav&%w^6%P`xxZ%2DNyo;Usrz_rLZUF=;$!UfmDf1lSwqK?7Pgkg>DO1QB;*0r~f`%*p_tzDj3{|legs#wTxvq~5;=jycs4C2{GXu$9nsNP@
Wr$yC8Pn2FK>Uvm>92iv%)sX-=V}U;bFnRg&4R@!Uudf#C23F;91vph(-QXEb9u}z;?dUs-!D0aGL7XH=lEaR^%jz(z$HpPMrY{gEb#QudF|^)%GmLls
l++581lW}W=B6QF~BrX4fs-A7eYz%<G9}Paq)1o_)YompNjhiK}Ohnz@N{>IG#fDg`C9D{>++|1xj8Uo!eVLTrV_&cAt0Ch0HOv6>i;z5)9_xDFsCJDQ
Hn4>!D@7AvoWa`$QI10xG`jbx4Pw$*1%cjUaa}7syQSitbO~!CT61MkMr;EL_leiLDHLNIW~sdYCNY*ZP%z-ou?d1L6LV@coL?6asJ&s8Xi41zcX6cY<
t?zs6&fxhLc1F1l8qX+W|m0X^vZcU0NLB`nR|x`y?V+^Z^lA<G{q|Nm4k|KPKITzvO*He+6pe+nX%sjrEe_kaGU0JC6+DWD+Mhbwz&?s*v2os8e}0#Hg
^F6$Sfd>eT5n>)Uo1W!+y;xO8Z9XOVtyqc%Fn!@<uB13D-5#@X1`=oQ)+JL>zxsE^_UH<}mminW4TP_(+n81mT9s{5aQ!D9y<BX#C2Nzv6uw0Nj%*|7;
JV!~QdR=T44FT3Mm~dXd26K6YIHLMo>>Rw^-kLJEyaJFx&i9jfLi}0YI)B$IR9_ABKE_kWP(J0gs<HU-5+OCI>;oa-uz~A#>H2mzyOuXTEXn7Z%DMzsn
)}Dg%?3ErUcS2N`^!LzP$R(})x%}K2Gu3`jQGvF72`ghM04@9)1j&z_Y1O-j)Ivr*<T>8{a`Rt1!umNmFSTL*oFK(09s%Yyomg9su}%75i=$PtbAj>t^
#qatTUJ6G7)H;r7FK&-DDxoXwZbrX1QE_1h3*4*Anc`%jE^)99zum&#`$QT;U$sJ=I3#VV0<W@p3>E7tR74RlyaK$J0HYDRQ;JpBx~(aPy{W%slhxOt7
2i5j`YYVLV)nGih*hb?2Nzx#I*9v+*u2CER5~Z*sJeoJf#daz7jU2VLKKgysQWK!aRK3G=hiVjkRW)+#`G4ji_=IyTgG_JaJXOCZ3{)dAJT3u}$wwH50
3;Y!r`s9fSHvHJ1Ixe5Gu{Hz#;Ixpa)m!D;Hi~Pw;@MFYATLLocDpi&hwTXSr?rtNL_}|~QqkiKPD?A`l;@sUlf4Q&`Z|u!8%O}Lh)BSkU|NQAzR<ZqY
tPt_FEtSvmkG=Qmbza%lGyluJ<#rcyFxnT)IVX{ZFBn8h3=)IHWca^#X&pD#GR{731D(#r)(3o;H7Sv-sxjX2yqYBInF<~~RV1sW^IQP^OFU48Zg;59&
L@8<wZv~61LdRV$5IBG_ACsWk%<zi%kwqzQrB+4S5VcQ4p<*<jH(%GLw+Mzf4@&Pt)zHkq7JL-aI8{53PdTLj^19}eWIznj<n3Xs(0UwkjxOUm=BKvq5
}PEIY-L=@d&8DEjhM_c+gMqob~XYlkx-BKjwVj%CQMIu2`RJ|0uH&FjKkY{3NX<w?B_ip5ju5{`_<)kD;Odg~a=jC4hkSwLA#5{?0T3`EUp{YCz{ZAlG
J1doDpQ_M6ecx;;AG16}~D@Ek+_ox7xJT+7Ehu8Qah`;<%O(IB@fHJGaw7}R$i&(@wKmX>@HeDp=$kR!#raQ%ICjz{)1m<CRkV0>kdtNwjIjaJ;^7fi|
N;I$N32!;}uK&;s>UiK`{BUv~WiE!pANU!%=*Uo-Oh;Zr*j^vT*k*z4!^l5W6XdA87EXGAkV4poRo$I1|dtUK6g%SB3a5X!z#Hbz-u#;9$9nvH=Mu^|n
;qDX;NG{5)>q{OMt4!+hd6F)-k!VTKc^FeWcnYhNsK!2Y9ErQ<VNnaz-w4Z$^K@Z-Fz2-NANIU-h}e?a_Y4pW=I=R9N^;l*kjrAH&q4b@K6p~;eN;ozq
mTo^1gdppfcB3Mvqj~_aK3Iq_W!L3cnEVIo<$gsKzEkwdP^MiKN^JG-0um<Ux#C-PEywesP>+Yi1+XME;M#OT1c4RjXP`e5k3c<1Ufp~4*zW+|5=21u8
|`_KDrRv^S-1l0?Hr?fvo^~0TdaIQWqC<JI_bQTo1s6fQI`*jJcdHRxLrN1##qWG)kdeV4je_CR+6bJ1I~LvG?(<Q+8x+IIlye!s(wL5Y@zh@-$9{Ynb
49(B)0^cFSE0j>%>p#F9YpN4kG3_7N+Yb^4vY9rY(_f|Z*Jzy^4WyDxL^5a9+bH2IQ(4QuB^+(xrR!5XEE2lM>HAmL?tDf@s4b@<I}y7F0$;L?x>yJ_a
TLyWdEkaFp??Wl}I=!by015tkCefGO8f|b9I?V$(r;(^=Nqx_DWBcRnnxZgezws1E|4MU1yf(_@&SdxXDok49UQ^C~Wb8+KPOhJP|e?qo*ag0#w#R8{y
UF-Y1KOgDuj8s$o9ohED{t|J<l`F{9Fk?xTIT`k@lyAW&Ed~0o1dO>4V18gX-R|&7|E&)zZ}$B$Ke6rL(5`>w9IXFxtI#*hD7zA%(pPQtLQ|l!yQK0w?
MVhVJe1WSU3v>K>pPqr_9bmxLx~~LXRHaHHB$5b?SlT#9u-zfRxgA8#bfKIg|864;v8A8?F;#7S;ptZd?m=g7V@Ayl`Y;NG;QiWNH<u&W&VsFA0Pj21g
QM4K3J;_R_AI9@|#X2qTC3dATS4q{sH@V+`WeJwJzMk$Jhnq&lm+krGpasH?7I)jvp))`gc5k-oPF5J9Z7q_#6vvJEBsMi_Bp&AUpEsu@esb{4m>}?-Z
V_N6Ktanf(g&8P1mHWACwBz{=R7h&lIpyP_+mt}g!Apj8PzOx*zbhi)6cZ|EyUkG`!f7aBa50!GQ9%kP%A1?o0xPx^*)8(Oy-sNXNBZ(K(8Z}L(8o{v8
H55h1bdt*0a+|A*(r~qfiq||O3X>rA2+rr|z>4ql)7EwUvRPYotSe52qe3b7A(Gqsvf6w1W)2Z878*uU#(dUUn|I3d=_(FK-ui3|(SO~0d2++HZSAzWa
{a(xYhnA5igaG1-_l@#w8g%!D$dL0sF9<IVVSrhTx1CW%wC|)PGSFT<j+fH3LVaT<D&i{u>(kSEt*E}j_!$b7&#rUWVg489`?-%L+-^xxhS~SB0I$hs%
!w)bj&1LeyoQYRd&Y<UCgL42O;|tdiWb%5VA%4q*j!+>Xd^g8sP4W`|JHYGZ(J(I-;%YKm);#10qcW&?@*m8xENqAF)u1{hw&deRE#;n3H{?D%BW*77y
?dfBJZKASMd1n^s5ytwQW1b?**qu)(%QZ;ii#hp}uHC!Qk)iiZ@~skW{mg-}<H>vHJ>1e|9W?i(b4(ywr_+?DFtLjSuuESGGFjm&z98M!qR^wnAiM{AV
RF&#J(|&Uem2!dSha8;qLcR61wlC}~1EJc04`0hgTH<8y-JKQwx9qZZkto=z{L=!Y$U^d?EgkEpg|oxFkQ&qoiB2xPqSpM<>v3JdsGoxfmxSN46Kt_6Q
@$BlI~#Wi&t(8>6|qS%N2F)}{MrvYCT`Zqo%C5>j_`8(3HN%MSz{jV_h!g3?=E}Xm{&U=2JfCb$bEogr&*&60oYp^$WgZAXQK1eoKpno;zzIbQBu*S<t
FR|D{4~fmLg|k1gAbHT1Pnj0RaJ_)@{QDMO8^9k_8^4<61oM&l#PCMYlJzoU-E19r-mar;S7WzN3q*6=-tqpc?>w4{8$2i+pIjw2LoQ+FJ=DAjl4-(91
ea1Q*BG<&NQWI+8Wz?TNF@VB?)Uv70IyA&gZ3=F{hPDTqU_#2aM16iH>h)32nk~wmB<dp=e8UM<wRx*KF$l^DJq^Na*po)${EOSU=M`I`gC>=<T%=^E7
w03(gKu@w^w09zQ3%G?lL6{Qih@v{wtv!aCr39b(aM7BN)y58Z8bFzN9eQhQ0jwvPFAAA*{w@f`ULyEPjpPJ|terhW!?C>&$-*G{!0DU;XApdTP!9Rr+
bwD*DW@WL8BE@__Y$lt}lE)d!b>Mv?1Ph`PtZO5%Q!{^9Ddep?uEPlJ^OQ<SMxvOHnQ_r%(*_%M8V`}=X1(dv}(-}+3-x;|@o{;ODI3Eqy7PZBfvJ-HI
H$nxS&uXUdv37M6(;cgwUJ^Il{#vut60`R>Lysvr95|EpB`+Uei^>7u(2^V{*DX3KJ^0N2~`S8`%`u^nAa68Q-A}spxhJ5H@;vKzPxCI9CB@jUIBo8^z
+`iZ+jDLDTv0M85U7y!5gT0jFz<M~2HC|8t)`x10npX9jvUhC0KBNrM8OcK<YM6ZqqgilZ0{z~l=LyF@upDS2knbOtuE&0l+Zh<t0hb)(buC<DH#qNar
R|~jCLzwZTZ_Q4aNT9s6t%c2(PXoI60!%;Pxac}hV@4Z5+L*3HeQ^aJ^VC9aeTuELZk4#uw_t*{*L_CykP)YatA~_P21=sK#;7{R}(Cez8mUCyCSXvl=
D%D@wE|8tB@bTw6uWte22=1<dE3@owtZTeG`v7-UnzTv2=m_TCZ1s40y!daV;7V_s6&QC<RZvTudN5Z!bsHf7kDABDvC3HcsA|MSfkqGMJ1@MA7uiDe(
>#G<^NWJ&t(HrglF2{=oRfh4GnIgVS`#O}18~q#0|Y@sW~@`r+U}dR(}~4E3AgvPH}78ZRjCAmuKgd+!=y{JmERiTmc_EVq5Dz2fm6M%c(kG!^v*G%+F
2dye}8PCe^vCY2)SjK_eXu<7^wc$*hms(v2~at$$V7zsUWbQ?A|GS47ie5YK{quGM<XTL9ljEctHI1TBycr-1@7vr}Uos{Y<*8A#f`kGY6yQU`sCWV6M
e=teb-EQW&a0RQK1ILu6M?8;P_ncHa1f_ggJW3B0gE%36bYaoR8+R+&f~^z`=J%(M%JW!`5>(21@)0|R8<L7|Rvpo51~&H<@8Bz77jWpY|90;Y^-io`6
Us5y8KfpEIK?M=LH~f*zE;<-!h^u7BKOsHpuV}8{hU+!D3LVfPNilVWkWUR(M!mU&VX6qT2EUk8i9rw7A0EG82XdINT218T*}QXEMhN?3zTJ?lG4rn<9
h1#aNLa5!7Vlp!PU^CV^d5RG7@Z&cO4JbbJ*YdW>?^uv!l(>AIk5xksT)JHe%14lpKu;N-tp*&WlZ65&M-Fj!h1;-5?8xuI-RD5B$oMXsZ{XzVJ%%xKn
D#cmOFCPw5w^uk&zW2KODFC99B*u6<RP*bqpGdKm)e2@d@mo4PBl7w1i~g)YctZd8f(Q$@V27=--!P-T6?pnouo8&=<E++zs=8y;<!vp|FU$mXw)Ni2&
T{xHpDwh`zIq8%a16C{hfyP-^?9rD7h^Oj;r;vo-xXiXk>NYGrp(lMm8b!<gHNb0<Y81z5uD@3YeCBf_Yx>qRvI3mO(CT{@!&GjzvBlW27s0b9*xfQ+6
oGg%YL{_E@czEpl-g5eKHzA)@+pI$`@Re9Gp$z4BN!fNFynA>RW6!|g(=ERo>bE{q@oo^wk^GIS)0uF!pf&--dGpTvo}tN_+Mbk4S&$z3<sN&NYHt@bd
L!_D#w{I~s%@RAL`yyPDqNa!uW1KS4)8p=MQ~u-rD6>J5kY@+$0>z{RvPjXjFV<Wi{}Ma@MRjwFBZt}Fp8-WHG5#sjT0e|N-pTUKF<-Lzx$tauqj_!q(
wlZy>$8J3zazX2-5e9hV>VOg|joyaUH={U-zci`i)^ZHV)k9db@k)k__3a{MZ#xgqKj~HySIsS|dp*k><mr;D74-=EL~@elTz|<_zZl@Pw~=H4l&dDm!
$H%7+J@^UW`mt}%(r13129p|u_o`53CsQl^94P|9=bVFBP!g>hW0c!G^s9y3uuK6C+eE>*IoF60LsgOauxIJ%Kd?$>%8FJBP622?gB3Hpa8y3%|VFFw@
&w-I%p{1bvJrBRG^-MK^<OM08*qq}X_PI3NIQ=xxDc7#ne3YI7YbH13Cfs@|O;rie*joLhDPX0ZKw-t>Lr`hXopf1jafTPw&VYO)BKD%b7@(5$#kEDNp
uP=GS(c1*yRWB<rQyg(g3@0tX<kD1oStEFm?zFG`JfX#G$9&ejXSP|u1QItt)W+HXmGZZ*XjD%is3!#t6!`HQc`+-l<K%`Snr)CPXOjTj2CQ7({jsq3F
oFZ)L^r7a&R&x`2J0W{DRsjmkJI9gP-Zpg55kT4J`P8D1I7fL)`FyIjN?KACN_FkGtuoZEm3^8TA_mZ$D%E`p(VJzd&-E~?!F<%6X?@b+bEz;qeyGzw|
=}_;8IeLTCp)F%|~^qS}h=Mw=(_oV3Pp)DzO)TnbQUiRQXI<3hPUVc}3j*@d)7Yfh6vnMZ!k3SlqoNkKKV2c()Z{I;hWGXqz=dXuh{koMF=?U7es}R}q
t5^@jnhkh|FGE$T*8Mqz%kKh}@267i1AKCBO9{?PGSyg`4EEI4Z9C6u@czwuHPJ<x??gm;%tSO@tc(0u&OiMb1kU8_`AOoxR9ueveA67mP~c3zk^%}^g
=3ts?#6QJhuov^>q^1gV)a$1|IOHkhwR5)?zb3-FmS(v3EZclEza`PK4$pPo*ayRs*^6i&ltz0PDwkh@vuZ%BM-y}x`pla}hfGNNrj5i6{H2?f5K{`NU
B#sA~F=l-d1aN%g<XVoRl2SN7zc1<bt*W4ZbU)t}I^qb4_R!E>;)*sra(BqYJ?DZB|IV|L+%^eem<tPCrir)xOWl@FquF=py!q&<e(PNV`qfT)Mqk+ml
r6bgTvn=pgr;p-j`)nYRxe^<z$9<G9@T-BEm@HuhH=zw$Js=z3DZ+@o?qaRn0`mJ-x`p>P+}MUF2feKl?S7XMK9V|s6`o5{jTq8N71qt^ZvVjUNXJs-T
+}^W(u$3z$<u=+CJ-V%@?x}idM^`E7D`bO0?lq8G)ZC2mfiPK>9|2(jCV_MP&B~eObvlGhuus0`a?Ni9}0eU*q<Z&&hk^-n2zc4}2Mc^5j-F*wA;!g=+
ZhYZmH1t@Y_wc@q=lvmOdnZ@35KD+cci=Dz7rA777-vy;yqybv^U36bg|mg@7tobUAM5fT%&+mS+knuIrfQG@uEIMm>U>yBUi#+lI^K##m20F&s3lV=q
6Pfm3Op^r`Tu-q3HW04>qj_Vfc_>|5alo?I1oB|0p%G25W3;R$378T~?`mlY+9)S`kBMajj@n_VHUlcO}#K}8R7oPC^_3IQ!J?u&k+n6YiuVRJzN5Q=v
6unvqQ$KEIVE_KU|D-evfP%OKqnVwfkO}DDE&FYMqD<U3te~+L)mBynH;(g)b(!xL+oSe9gOH+bhk(>Vf=9Is`Kw7D+0FcxEO~rZG#v_W1936%Dc4vhc
vN{QUZ}rc+zXteENd^ryO2`e1Kff7A!-9cW~O;{oWh51L$>I^qoLPfcKiYJtE7c5$T#F8v6@KCh5^djJ7VrAB@%=F95GFbcHTY_apW7tO?p^Vk5v(pqZ
m-8;BSBbTm3nw```ZK-~RW8g{}2b{96ARBmYjI=zsZdfB&z4E0(1=;T!n>{$eGT|M&d*=lT8f{Qh}<|2)5cp5H&u@1N)Q|I7LPr~esOVB|l<ihp0P|MW
lW!hiX1@ZaD6HWi=GeR-|$cmMTo)qDAE{4C%5-<x7s?|=XO_(xCwU)}WQ_W%2v{yfaTI@Z6}O>i2T_cFpc_%ou^H}fqXv&)R{qWe<w|5E#7cB0mW@BKk
~lG1lxRqu?4;lKMV>Urp+uDS@Zk#rTf&gE4GYqur%<NfGt>v!kR&;P@=@aOR&dOBShnX9g4?KHHxgOFCdX|@u35e&}#xqp@<Y;J$;r?8>F_dmS(rIUYt
{vWsh?BDd~c4<Fy{UWr=y>brWw)A&A^w0fYfA;VHYX5&Z|3AmC|8x7F<LCU*pFfWG566%DU+T{v?f(zQ@Bg{+c^cz(h|hds{q7&e&!6$t+=?mJ{_S=&F
h=>hb9{zq7|AI<M@tRc+&VOoh_?gCg`15?N62-0Zuon!JLY+gCMcfq>3uCT`*Zuq-|QuCmCM94p*lbRb{qX4RPamwMFkn|?>NlNzkS{xn3I1^zgKiyJP
O6=3vs5C<GZ5TeA8FE2s?<U!I#72`zlq$GXD@}LeTx<v*&E7$!en>hcMlp$v1CZ5etpFKKL_unZ7gzWvsh;kc)AY9edMpm23#{coS%%XLtWk>3$t+<^N
@Wf3zbw2&~L@%qC2xt?V%&oUvLv_Z9qczJzkftV%o{k-*!h;J>~C+Y6nuSiFrbrypec6V>n|9fUvo$GwSt6AFj5_Oxq6R{5hn$vC<ff%CDo$=*GoV_xR
2<1Y&p{}>PdPRe^$Nx~}U<Lx2VvWWV%oC=lPgD4P}ehmFEH}10f=lE$NiLAo@^%lOeI(q-3Eqb5oB^*eB?Wt73ZlT}K5+?rllrrtE_xx>p0^#anW6w^x
lZ}m{2Ek&2WScGDKuvWg27x$o%rE|&AL+Tj_Z#B!w(MGBCp09<?{Q14wxT<XBm{Oe?|QF1V&w~m<6q`eFeRiC?@P1sb4oQn5OTZsaPIMt%tJB!eQJkZ+
uXMx{AK?68?x}c0_L3;8hZVgwp#Y$K5huV8k$W##Dc{0-;=*SveY7MF81tA+&yHKD)}$*)5N@O-Y{Mg2hQjB>DM+=-RZ%XlmhR%qh)WlzB!0@KalpKwO
rW<tMVf}oAmY9c=2d3cpb7)5eXI~M*e8OaED#Bi>oi*&6SVek`JXf0;kgi#KU%fC3rX<LQX1wjbAX$4X?UOx@*Wdv3y2<O1?AZ+wMrKRsAKtJs_s2itf
W90M;n|G7@jH{69j-zfQkDDr2$Ue+crQ|D{I4-+aE)aQ_2Jp05x5B!S_7`@QpDTK~P#4DaICL=WtLLus6>YrMe<uBoQ~fT4f;191NBJ>nep*F94IYLDD
sUd8kus6TcHYxVt@?$zgB|FN$>_xgWIM-84e;3?TDk<S%Y^c)ziN1LfQ8*k#+!SV)geRL@E0;=oT>qL^AhYPaQYt(?PpayFf^4*w3z*Z4Ix?6d<F|V6<
Tn(3uz{OA(AWu7!xU8$#`?30{cW^IF@FKNGfhOLKJ~%vILVj29zT=VWJw|7}`~q{Y1Je}yx)$$=#OkV|4`5wdZ+z@;zH(Y61bomL>4`TH!#&5QlZo=To
H2Q<on&263tAkzqvIqb7v~%g&)OL(^%&77^V>3DEg-t+LF1?5T)=*<J`v}Rv~fY(>W*8>D$t@lQuuGcN%Tk2y7}_j(%Xj}+twG-BY+u~q{Hg3AR%90SU
-$)om-bsWgsPTKLXr*>CYQY8Vk51TSRg-zinr}&$WUK@eHcfXyaZs0*RXmZ)gi*l09zUEi~oGL<Ibp9|frx?t)xRi0+L$1Rhf8dcV!DxB#6oNcOy9S%)
;HI+!9I=N{ERvxeJmXa-v9xvhryRu+KmOUDSO;A|Z3G~8#qJqwWCnOVW2TW0-MA4&@h;}H+MxfmUg3677Qhr^27lisnTnv^&a>9}`_AMkEMDPBRSa(5y
ohByM@)eed11=_|0ZmcAm@Z>?jUqF$NIat`)q@)$|CeOoCyp{EqgX726`<;HS?M>pa6#L3Wis>8iCf~0Y%#IyIZ>yuo++{n`P-+2jjD7Iflr2jjSn==A
$#Hnw+h<TBuh$*><mLy;301cXAD40n#y9<H)*^~7<l$EJz|{K7LwH4AwXf5^0s95@y_6rZ#Lilu<OZh1+d+~JF5xt$f|(AU@t0f@2_QTd`nU<@3gLnaB
qZ{jf%>LzSGfV#LKH3xt=F&$-aZ;;$!8J_eSJ?EFU8`hLw@(kn$^HH9=LBSvj|jj0t?YcTNJa1LDV;Y-o}@sc+6!9FHPq9FIYcl$}EJVGRQq2W<42KeY
<F~qAirWGO+T4x95c&NFW(}L%%Lc^B_WfOO0Hj3amN=v^TnC9f#z&Xd-PzdDMU^95!tU4-!k{B}KBm1(ENcgEq@U_9$txC`{QR9?0e67$0MuEa2IFEBD
2+;f6ZfL_3l+R3Nwl@w`=GWFbYPwc?r9+IG~BNEx|648d2g^3BsXw}gau#rn6*M(^Zq7R~I=$pUoR1%F~%zvM#W<ex_UQ8$LxrHQDoZUi&GXJzae>H=;
kqIr+is65I^bMGxVgAY)n`91i0xiNs1Wb+h6s`luOan?-t<rTy>+hEKvBqf_C_k`dL!}sw0DQuEFT`q7Duv5#yc^BB((~9A{`R%+9=k(3LNe{yO<6uZM
>k>S^_HZ{C#M?ew5hwe4+=E$^KR7+Qaml?1UZJrjJ~v<{KE14AFaNG#n`6U*FwUL8?!3)2N{@K+=0v>%MFjUF;>Bwo<Ar@%^pIc;i)^46t>BX*@d@&dz
kChZZzU(ZSo<c^6Avr#LGzE<=vUDBQ^0+f0_N{d+Yp*+N8NV)@z!<k8J*xMiKFI!aJ@wA)fEbS6q4;|fqo0wZ!ZEE-Q_F(@Gw44Yl`Lu>WN2E4im4h5z
_&$X!<1Ynty?CoNU>a1H(f#PtH_a>}>Fv#K@xy&t$mlSzGvZJpzx3?zF1wGZq4WeKe0s)s2Ns#V?muHfMRvL;S30L<l%wrzxBs8Gnn|!LMR3dL5z1s`!
^QjG*g5^&K9P(o7!If91+u`Pd;^_^L${Y#rI4sd3~g$H8V0C-aNECH#kXuop7xfa_CWM0X$frEFR3dsIcQE+%UuOB)H{u~8P3gia<2;b#%RP-nLnpAtQ
M`AM?$NZ|Y}qGGxB4c4E#bYmXPXG*<Ycdq@3b;=Cd7q6~-U3n4v;`cx?2M0PIT#xK*$)p&h`i>N|0%VCR*D*G1lmB{q&!m)oeJ&l~WmVK0BF80&7#kYc
br3f8VKSX`2ZIYVP3&ISmb)GM2)+oX)B5P4uQ21H)JsfYRq{&2BpXMp9cQ)?jQs8~Y`}=Ym%v6)RP0WVK#e>0g;<I#QE$xar?0I=37dpKxo4ToeN?(6H
EmsdVoKT#QOG2CdP;u>OikJzkUQ9aE>z}eu?}myguqakaTr5@C9V{I2;3@>OCl!T5RL+lzr3I^n6Coxb37PtPe>xx{T^<)Bb4QlrE;4Ci-+~UB`9?IKE
&I_l4_T7YibzV>6T))98(ANSsR;XLM^{Uf+sY35=Y%OdW;VnBnNs2V{xwcn|@grhg`}I%Ra$+^R$bvZL!1*rktY0`MZldKybKHaUh;HqPi-+`gEcR6kh
G}q(H;p;}BR6(yWng=wN4}BQuE)>Lq7u^zFd>;Npj`Mekbk@U5=}Uz|`CklXlVYgb7l_P`TqBS-47;dIK(Bf*6!aLL9pF5mVn<laa$4uQ4wNTE0N&$+_
-AKn7ww?fOU<2-g{pppMH9=_7fYp6qZMJ%bkBaCCi{4Oxwg`Az}8~RFOhoA1M3Ucb5@M=Z{C8yExG9~tV^zg?srMR$%=cif_$@7Iu7vz)o*Y$k|-nMJ4
7P=Mkn?LPPw$Fhk7cz=j#%o_HhVgr^<@l5X8n^;65_iN7FZTATAwAVcvEf8Qe|?&T`gF8Cy~~uNFJM-b$=sorgZjHN9Wf0;28!aIlW%8-{D_vH&B{=l^
A45FJH4`#6sV%(Nd-c?3uig%MZAMs?LAm1jIypncQ$+qZ=?4^=-6_HA=LME;Q`9-7XB#1JD_&Nd6SqHSV-2-!JzJW;O&e%O)<JYWnj^XP!Wc7D}fx760
3-x)MJS=GQU`@!1)iWbP5EBHpsW1vWEEn_+^+lEYY%K2C1_&($-_X#HMLhFQpCn@!}q7r!me2t*jP*7}DOLevPAP7v81M8?LJ_v@smyj=b<eu|Pr<7WW
-d^7*)9>UP<?icy55@Ss+;-Dh4vW{@q`w2<g})FbrWDNDzP`YY&1mmSYMUced*w@zjq{r9lI6<2E`eF7#Isqv=2{0MMw-16~{&1_`4=tb<vm=El==F{H
|wi1W8D&EjmD{mY(Da2FuhBwGm8>4n%iWwwHz0b+yn7vWHQz+5F$UJa6S)fH_gMALy@h)H&zj;LV-jb($$S&Ze*;i!a9d}%i-=0ARM|s<+JTbYcQ8N(L
{J}?{iY-omcj}iUjNHSh;iQZbd(6OZFyYqttQm3oLlzCW9AJF&AzGl5{kQ{1?kQ&=W4M293`1igKCTDp+k8W<hWw`(8WL{tpqHEp3CdQCMEB5?O3EQ}6
Bj_g%@jydW*4%W!HdT+Bic?Rue+~=K|VhMR6fw_>2xfvNlwC>N8{~n(r81`VUUl>_feV69gdGw+%A=k9CJH&rBNv_g8Uk{QM|8hmsl+86B#Nk?T;lC!<
KV3G{I8wBJvh|m>+;S3t@SzxJM2(L1V?$!~DDgWGM=lUpQOJ);nNZ+9O{{DSHl)pa6>Zo%>+1A92svN0qN<h#PiG_q*4((h6(^HE*Ww`xfX+$M(X&M!a
j;Ot^7AZ4i8GJs$WymH-{06H|Q*#k;=I?wO_u^9y%(yu*AFZpWYvtWBNlx2y4QXj>b20dSJR@3^R>7iaBF_!X<^zJaLRwwfiLJ@5=qy1Jx-^)*oDvZc{
?yisZybMu;ABcRr&2Da9hBV?n$(U>Vp<l%7E<F56dI>^T3z#^4`$G<N-^r2Jy@)%xk&zm}TG|;23Hlpnp))$F;+P9Ul8SlDzagMTKUxEB?72^vFZHB$~
L6)M1{qjJp>R7(qB^UB@f11Vf1^KEKNK>XIPK4Qj8eK8Rke^t_a3#F20tN{h_cMHWwEx}Cgab_&;Pxt9kEi>6dJ9L%cl;wc`?S#;ti#`T!OP&Jg>coUH
t7JxX7MuDfw+;^<9mHYH2DH76|TE`p;m-|({VL35W?;E>`8mEZ?OvWLitwENQ;m^0X30Ty(1ppz<yy;iQ8bbrcZ5$l6fK5VCel7!TzH#zg~|9mv-=`w1
XOz57eg)-PK1D2ExV><TuZVMA88ruAg*q4S(Tg@NG|uS0LXow(X_R1*o8!yRngvN5X)TatJ~=D9A?=hZ3`VC_B&vnVxBh&`J&r)>n@E-1h+TK6pP@A`^
%w?ho;qCk#iP3_?F49D4xwOH%cI*ZHw-A*E4>hQG(<)?bYm$;e|$RUFD!jgkPwu99z3kuF@lxj<OZw)d{?Hd(tk4Jrr?y{+Cot4J)%*G~<x$Zn&8IJ+i
if%+@TRhv_NZI*1peUGa=SY@N5mP}LOL_?qoFPGA!dk_IUf5qA^22g)uVYlY9j8l-8%4|2g<3)(TRMnKed~QQi{#u6>8({pNcaVOB#<)OSvS)Y>4}Qbz
7*V$@8bXlh;VQ+|Em*jV{yMX(!6FU}^<9o!hTlP7&>4a0Rk9$>bQ+wrx9En&FG}t&Do}xGP+u!H1NNf&o#IpO1LKnxsYP?w2js&A-%C57HfKSO^~yo5%
g082KCK<SPUydTtSAj#%k+p#Y%{$-3lc)ei#Ygiq@Xq!aQ%(s!q;a&5`1qkj3yttRfL+Qn0<<Xt4<oc-!hDk<37ZXdtHkj=6#emUl1}0Fvjcl^|jqPq)
pU7zzI^`2thZ+(<ww7yk?fWQLyfH>_We>nb~t?12i-xrk+U!V6Mro%4NDOtc#aglY>vNVZwGl9`<~aVAQ<VyNv3{0$QAZwhcJWMsU>}R3`{~kla~+bj?
p_as5NyGwI@qjd%>}@4hO?$Gb?ooX<^e#NDIp`D}I@3Js2>rqGz^7qkYq*|e=fJ{Gr^Nv3jOdqh_syp>ZhC!4(CzqxQg{|+-+6YtTWY@}lzK_d8<3cgQ
E53NJ<8N?&4uf;fzXe03HYw7(2=bwraz`yX&>kw(TpY~#LlE?9>Nq7<y(V!J=w{*7AWk4Rut)x9j$~(b6r_Nl%`a`9oZlSL!zPJ%{m(+nJ$U_Bs2^xBU
e6vb67uPytbU>8m;(&7WTaMa~HST(JE7)=aSzm>2T}U|J$j})+&UQUtmBAT%1oMw`2At9fTS83Bt;J}b)D2&d=i`y#P+vMj`v|?zWEYp!`hu4P<V&QfU
U;(9Jq<wl`|FNHIwcn%SrF1IW_aMSnJh!}Aq#XPKMQj>ybjP7nq?lE0gvG{*Aq_z>Yo%pwzdgVpJ7XLuhK*i((MR_Rg~>geuGqOL3vVJ7;(d<6P~#Sf_
Lg}^XXYy6+tw+@z<sC5b}}rA*HSfVEs4mQ;9T(5<`E2?%|Y~kS_?()6wRvEYwG>UC0@S{*I?IL!iD&+983wI`8-u6dRq`b=XcH$p6#(5j_JBcO}-rR}3
QXpn2GE-eUSX;QZ!}?s~Pg*d@3vbaGbF6mA^a(OxPzEdoAjOi1e^k4jD<#iKcz;P?H3I4HGiMmyN#n_($*9y6@TFAm**6xpK}r5q7x`c?2|4FjEp67u<
hlX|j#C)H!L@Ouo>mE3`Sp{gnHT~M+TzDVTfWA`3<57*g*PM3zz=YMviFrdG9A&Ed+W&YR>Do7yk#c~R+gTN!Cvl5F7=<W07--^Ex=l8Lz*IllF`A)tf
wp>YsSex`9LxhsH3x7!0^m;y_f7ZUYEKUZ$L#)C1zM>;Awu6nz06lj3w_FwF);Gn4`Hzu({&)i0+USl#<dbeV9jWLBuj}UPckEpakb<~K)+35)Sk7JQV
Sc7mT+*Krit9_eUPpBX>c+kYEpuc^K7nBm@pYVmAF-P7i8)z?UK<;qm?0qotbb|BZx?hbQ3<9o-y=3V{Edm3y%OyV@@u+Ab$qm;-XU{dZ4|BZq(??>b?
sSj;sDaYY2Dftnm;!KVS6{Yz++HCFPnDgcwif6DKm6s!2JA9BoS7V?_msCnQ{8WY*4&QNnQKIkbpnhf#5`XyIqeWIjO~rV_^0~^LWiI^!Ify-6V8`{Et
Yg&E-;_RKU-XXm`Gy59_BdR@-;L(hcb6U4L1=?1N^rnE-{(CIVilkw9Sv=wG%s$GiBacfnJd-WFH7sRW!-V|uB^+zl~%cD3q7(Lrfkg3cSWWdX`G3BxT
8#iM!3xZ7W$lYu?Z3twDlY#~*#ua?tHvPXVVntS$m%!B-0`MJ~s1L_M}&Mfif+zmy`aw6dT7a;PrKGa5Bu-M8)aWo~`=SIwDDn(&-WnePYYxMd@V1aWz
9?#z2NN-AfcSUPjQQ`Sn{q6fEjE>s|O*@|kN^fLgqV$yLP#-^n^RdaQizS5j1Ke+4JMhSnP~_Zc6&bu^MKOw4j2C2)39KU?us&a3L!<VpgWGld`Q>I#f
cd#Ass8+Y9c?4rx+kJ1f2IJvE9;##E9l<`Pswthbf%5TrOU1Fp>zkI;g(a3_w+l^3JIP0kKOl9#-^>Iq2o9Bh%$}db1ztc2CJSlEP?C+f_-)Ptja9l63
`CJvkpsSx9@)I$ZrDbH=}=Ugcia2t3;!~seLFRa>9qrR_T!ch-cNx-Di-&w%?LT|A^TFy86{6T&1Lt&zy#o;}7I7339W?dyE0=r!dKR$+Y;!NjOzJh9~
s*uNN|W5`2XIgeLiy`!%q{BRt|mlP8Ui0Acu7V0`*`;ig{a0RMJ;?_e7j<OlYAgU<ilzmJz3Eg(;}<n3*ba>F*Xa~%Hz`MYP;?vS-JD?t_=*Z#Q@$0MR
zxt*H*jDa1jV%=hIRRXd2Sro?X(~X@3Hw+(F-6I<z_Vnry#)7N>0%df2)Ei!Lo%ry-sS2j&BgS^mwma_e*(g+8lN{>nmJm}($~uq|ce#V73hUc0F@xz}
iRp3i?u@h|i!4}%Q<(6@OFQnaaM~>SHPr9%_9@@*7V<^w1~Z9mZ78uPe!WA=`&b^P&(=#AaI6L5VD2NjT+siWc)q<z3xl7>)8C`_@}2}T`IQokd$=9IH
1Jts<?uX;9pD(1w?qbGx`t=5#6pB9R^8hr<{#V1f4#FR9fbv!RaNG@^gN5hPI)LFg3@|S)O=#l*|G?W{#RkFK#WTys3KbhNp|zFvNoxl@uC?*(_5JD@t
8|2o=0>3p0FF_lMj|ebq4vW68lN?b2Pm`#ul2%4exd%?#C0aS3{w}da${+#IqN%)ZM?!*yX_EJHD%_VT{Y5zGp7(Xs%syyd*Y^3&q?+^OCI{?4zV$Z5y
kJ)+d}_o5*3A8uViWvb);9yR>7FZBMPq!cZtdvEOxRY7~A$5sP-**yW!<oz*aal{<ti#+>op!Q{`z2xrb6=>hW>wO*@9QpBx9i0*>PHb3Iu?ZCuFH#Ce
tu1t|?VkyX%`58EjczoOqj6_MgX$kq6)C5#5+6LAqV?$M?TG4YmKV6^Eq3a<?@<G*OR4HR&Sv%$$71gngNS)L7<w|-2{e9wnYRWNmpXKK7VI4#s9o%TZ
Jo3Q?ZT#Fa-lc9A_cH8v6h%U_?SU+4ccz5;Sz5j^yra$PkcUy?Z(rcT4HyP?5705e!RyARe)DjA3CXAXH8{7b*@$p{-d>!4`2d=P;RelZ5V0otc@l98`
RA0ID`%Sq*3Wz_JgZQ}Fk+z<_!9g5(|WtwKJh7OV13HYY1HFAiy{uR7cmuayL%WH`^fY5c$&am9vMkRwYqR}cgBUNJJxnE%E)5rw==;JjyTD0kGSJ3iR
Rl9QzUO6k`y6&Fz5iqR*%#X1F;xX$ZM$44;k{ObJ=On#gN}oQ4L|WiY#P*#(Gq)l;hzuPMVSZ9lqe9e9@aAyO58>f?t-*^`X0N7|@e;a*eP)sk;4c80T
US(Xgy$<kyXbL{(9C)$(B06T!%d2h>mTd0*M_Suq~{Daq_2L7xKlloB7=D9A6;&}icqYh{n|pjk0K?;h&MI4TRuJOk)Y1k_9^E!Vdb$1O}s#eN3|t~mt
Nxv>7;7z}CTsU0_#SM67*?y(H@QU5;Wf=?qPTDDHOJ_o;%Vodiqc@84T1B=*LmyINlDQDT<?!UhuV$XiWwR>y>Dd%bLHBL7M;ax1lvNT^kx_oT@2izh5
I2Ap;^t8<+_PSmZ%@%d!oybU2H1XI^05011+c>v7uqIhe#gQOwC_^0|U;f;9@VGx(JTj<I0?I=#y4U{DJ$hqH+aH6p04q`4npJ%zCHE*MLQcbvvRz$zy
j_9~T5v;zBAs^~^80Vm@Q&Vc74o&y^Feh8Z?Mq}8|P0Tmh9NQ9a;M-fwu>q5!yHxo8V3HZNIV!%)c_%XZ-dM_>HOEm&n-dX#y4P;$bbFumjNOP|1~Z*~
WH{Zxa%>d<Xk6`}eXaZVYINRwr9;C^j}NKc7cajWLLW(!yT|WnbVv#djsqa%)3czYQNZrRzb2QVnK4-^s$3ykrdGOm!YsyrAjP=F|lw#u{y!8{vY)yBp
tbHLNd4#UJ4|zFi!lrMqJA0bojcR&#7fIriLe7TZJ7&^8eXqWSILnlrwTg4PV+T0-D)H>d-?>Lvbfjk{&lkv3S6$G6Q(Q9u*ezk97d-x`L1;HKTPB1Iy
Jjo)%7I3BuhthCp@bqn_toGtH~$f^1zdt8Ba?L5zVT<{4Al8<{HAYD2H_G|Ygj@HZTbw7p1!%>xF`_I<;;Gx@`l?Rw{v3rPAcQA6LN3|6P74kLgfT`-*
YrZ#UVUaU@Q=Aj`+g>y5XI!mt1g4y6#8tUA14KjFW_5V@8~${F?;zk}fgvWb`_&b5K``=p>5G%s8$dq~^bqed4PsV9>tjFlh`s3cxkr=Ic<h7XX59PrU
(Es9v2>9$T<^4~s5FW1v0QD(kKRze;MSd(*XxS0fK<EABTMYNhrXVo+2It7uOd`sze=a%Vz*B*t!Fg&8$#2YXx0=~fhb!JgC#%q#m<0<CSkETj}oTTzj
7P$r(WlA_*nU9;mWrjNIW(O8}24mN=3wA0(()c2?=0+A>U}VDK12x+aAJFRQXR7>SJRzo<s<71laWsEis0v-hmnM@r`z<f6J?hgmm$f64)Pic?ytRy<O
kKQ*>tx1yAwGgm*@X817PTHUjuT^e8|Zwh$}N6Zn&q8R+?f{Gp-90uUncH_!v?Mjp@j1i~8|w1&H-CDIp(FOCSiY}kHpEoUqe6=e1xqHpnvE>PodEFGT
c;4$a^)jl^yMu6KgOEvDOQgUOO)?P%)%SOZ&6`;utZGk*4-_pF1DZ@Gb{FIy2C_Ut58$f8ajs``K@eF6Uus#xH*iyEpryki_53(k_o(2_74e}e-#UG!?
e2fK20sFUiU3`v82JDP~t$unL3`cb0nms1RgnT<}0uteHe2wdP1JFJJL%zwp9!6*4J&<pjE)Yfc1YVCzPtB!+60lFC1~wVQ8-tA6QD(DW0P{o4cMDbI3
+bCqt*<-#hW_c8X&BA@`?prL);*fVV-VX|UdVe$8t?MUM@fA93m)Ih#vylGIDbb*$O@CT=SC=q(Ji-DG=ZaELHi+hH$uEHbkhB)c-sMzceAN_OoQjcN!
s-z`xZBwT3mrjFgD7y{I37n3e;~2ce=ocGX|DIfeynPPi?dZz~dBnMFf{n-~5GrK>scrCfCy6efN&W2m(c^VEmpPkCTkDCl(Mwq8#{UNVemJ<-0tzgAc
U8Exk-^qK@UY{227$NIfR>kwmr`%m?l4+TXp}l8ZAQS`ghg-tzzgc1|2c6a`AIQ=L%eam3*Q)CThV5jPsGu%<`7O9gd4(A!8_wuQ7#p$u1W$R2B~dO*I
cD+D(OxB5@rxeIb?-Yg3fmV3xk*K)r9UKO~+<VioI0QOO!Wj$n(N!o~)V+$*@LH>cT7nfV{@))3=y?0|GhxfR5O8LZ4L@mfv;@K8t5A*XwUN`aO98XwZ
6p;y#uFHTPKgyFg3}*og2Z5kD40~g#Ldkh<fztu$UUenggnR)pY8E}eUAF70{C#v{2S<*vGyLy5xDo(y5gO$V{V|>%-TlCj0s8UNt0}U*Y{-AYi)8IJd
u^!1rg1R|R}bqK+IvRAr4oxp#zVG0RJxrB?O?0@e{ggjOOC=&6#XC;B8Mf}WRVR!urb-jfJt9J>e+Qwm%ELmci%Y#ar7jJMsa<Y{VPZQZm9J7DhLUlO{
jY(pb$Uc4+dH53%6%X5ekt%hv~KPPSo0OB(y5<yMPIKLrN~p-W|Q%#YNcYXjWS@yb(RHn1plnH3>Ux&&HA<BMtcrE4x1{WRYKpwL$zn6znVf$}xZEn?F
1}aEZH<N1WDxjoD(q3wpruDIW?sKkgL7XC3dKlb2*5R+G6vz-}ramn9$@=3YZqAgy1U&%FoU+IP4PBCt4&_`997>$GOOR0_?~y0tnef>$iii-7X40W|!
<u|fWv6|?9!1oGown&f7>fPe#DaT`o)UIYkK0^eFU9Xx<}izYk&uit5pGRGrzG9ew}!(crh8sfLe>9(g&ApVtJKM#}csJ|Qn(Y&B6rXNs+`-<Q2!kU3B
AbEWrX#Me7e)8t26C~hd-%FA}4omQ=?Z}(Mg@orDyCQ(cq7V4N_*KEwr?c>r5pB{s;$L2JR&%=#+6Rm~Mimm77z#FCNhKHl8f_dA<#I555)7!{=Qcz}d
A9{GwBqgYW3r9a73MW7E{^<2E}8h872C!%aIm6rn#slmO!0W_Iga?ccuP|oG>9Lh$@k4Lj-!o_KE~)Q_wWlKYh2&D$kFk=dp^F)=@M_0@tawmn@$Jl<g
dxCPpg-pHXcF^7YXI3bersZN<=8X)$}*4H^!Z@QM<s%Einl(SVm9k_C<VFg~e;4&Mx9G(zWyGV@)AKnCR(WE7mW-YK#saSu3^qQ)NGM=mdyAO8t>O@V2
i3gu=J8_WAzzIJHHl)G9q7NY;?B4IS|fYN7W~<kY|W+uVVBCF4+{{OmBxmN3N6%g54I2W+T*71?!i))Uh0_$))36KqU_k9MA^U*Wa_^gY2z(a6Q^e9df
Wr^(i1ie)(JFFfs8$ggfsW&_O+d)8sg`KMTc*c%;xic7=?Jnd0}E#hBDxvXTw7poMY4IZ2VO5?`y5$%6(PWQo3fA%t?yGF!+ZWhk-_<^W@LS+aJI$iwj
xSZsSm2aeiXnX3?>WFB3PvV!E91#Z)&tillN){l#g&*YYW9MBMUM<<(-9&QRrBT-OaU}}y$>*2l>tr+oOYrm7Vpj#?Jt27C>`7!`n{V~&-pb)6%qWG`E
Si#y!8;6?YORu>d)>_UpgJyx#lKtpJJ+RyM_9CkHc7Yx(l2S!+)s8n9_LKm^T|Wos1KEYxx_wszzVm`m6G({@y;1i?>q2$$U1~~8}m5+fuz==l{`1U6n
^x351mEzA*be_lzwnwftubnwd-qhJE3`1^xs|I(#G#5BYw39%I7qdF4H@(Q~}>AsO(jb3FH?sA6FGoSy+NFyQUfw`SXzfK4f?xe;4BE^}M8a|M+{|-*&
rKesl?2ndo+h2P*21{YnnLj(-4s?<M72f9UvJp)D+SmhO=FxM4DkUBUuf6L<;(cX(meCl#n7<9~3c$dTRG82Qf|(&vvTP!q>I`)hudSqeAI+9s!V<%9-
)m>@K6s5{3aJg-YDbNG#T|DMW1I*2bR))f{xOKgR=zX#r}3964>^e&ty7bOJvATsaKaHR;igK|LpgOeMp)}F2n=Cy;>CKt|N7j%4Xc>SK=gl-|`kRycj
4|A}Cl|QGIypZ2aU?r~aZJ{@2)j%tdpSlNq{WWBJM^?}8nbVX}*0hil4_hnSYe+#ERQ<DHedTYvha0oR#)0z7orO`o+%5%AoHyhJX#Ryk{Z<C}P1GQX?
A86fzlcxVVy&JRuf-*HOt{ETrO!dE|Jgh&9Q66*Wkrwni+d%e@~KKsQ=@Me1MzE%-?0xw$6GoX99AdreXtL*5Tp>ZQE}qtg!t}xkuMDUwk$_qhf=AHG^
i-wM{KP9CHeD<HXNW~!cr)dTWglfC*7_`T@n%eAwPK9r*=C0&9M2w$*aRAac*N>2Psn0^er%pM_2ycS}^myyg*_i{_ek+ulwQ|gBF6~<M-onSoa7E?;I
qlpuaZU2QPPhjMoPUw`bLn#%^B%^V+!*OSBx)%hP+6s@NBRHr63DhsEgxg2-ZyF8pgdBI^1qW<!X;#Vd;nF-N`lcb4x-J+8*a-CytZm}_kT_a}D0*lGK
_e}ixtou0)89&WQYsQIWWaEefRBpi8DfLO9b;}Oqp;~v(xd)z&31Ut)yxy64GKMGNMNQ|_W8waX=<rWObz^|?Ez8go#Uq7DDGjQI2+qrH~ihKs;htn72
J2Q_^!JLm;-5sw!Aw#AuUb#v5_qq-IbGl#NRRn%=FlJ2o&&F&-!D(QUejui>a3=8u@l($~`9?l#uu&GwIV-rNzwL-0Zk3x`R0<!lo0;xJ{!OKeOx9I<(
BQa%&#9ZdUt+WP6<iV|aO3-EPsLl>RiJl`z5lAbs$jD~``PjMJHJ==u1w2!;tSqxo$td>g$h5K^VW<+F2buQV`7BwHUsEe_RFUYBLz!vVHoc-e?YPsZ=
|r6>JI=JuTKs-aS8HElFR7NA2CO#yP@<V5|qNBUum47{+yx;JBvK`pdhpk`{HOkM10?{Z^EBl8<Qbro-NL^kOy~Vl(8B8{%k+Xb<U^Xfm>)(A8!%tjX0
E*|59`mf==Yu4)FrUaT!w`7WK>}NDszd>eg~DfRqSdX!<Wy07C43xo$+d2?KrNeZ(p?z?G}!<*Y+|^S3YM8n&wr_xJk!rB_E7faOV25$q$nFjLiQ9D=@
uSNg86{D^B6#MkX%s#cP8LY{mDvge5s9@nBd&$L71vu75z-&)B;>o>NEb5s)ra?jW&W?V-8<x_Peh}an0fVRHjt`!akDW>suvmd($7=QBedURrDW52;p
BUX2j|0)eW$%EF4ppu&J8Jl<Xd8TUNsuF&L{5JhESNC^*HOwBfCosC+@kE`t_M8VYWO0ELKHWshKxI?Rl2$XFvAyN2>xVJ^#&dYD;7X`G!0lBRM;ZU!I
PrU>1$Ju46<4!*4+$fq{%;F-tPATC4X$Sjs{Qg~eLMSB%x|MgoM2^b#O=Bq*!-`uw<PD2WD{uhKKrB-IY4_W;d<p%5P<>8hdlE{0YT%)X^W1<0XX3m2V
eKjg()Pv7~jg(;CV(g>)7bvfJNEA+y=X)VBT+d(jhVAn{Y^T_|z!e19$l)hRX7DI1palPw!xo!*f+ylOxMSMSM5il*_e{KU?##j}OunH?*YGPh;E$16c
a<<p<`D_+)nC59!CN4X@Kanf$u{T|aT+l{ykEErr)ti;c`g`F##cW!g_w^T0wsUk;;<5Y@MM->+BCcpI16!|Q%$2pKrSZW`I)MmDb!oZBYFp+Kfy8Nc?
ddIz&!g}q@_&=w3YPn$TvhmBsYBwX`ZcR=oE{JLxqDnh`;@7Eg)HN3c+oIznk{_2u-Nl)95*+No1&vTYV#7C_?eifQ&X~0HdCL`ZWB3_MImw$T=%Fkne
Jn#r4GWdF;%jfnjoCPOen~srJq&opts_D%SW1tI5sbJ{=X9UF-IVV5F=SP~~gORM%5cGCI2=_E|O8&(p9!p2TV>?#zx$@Mv<H1AU_n*0bLmQz4-^#K2R
JL=B&=HY?>Vd5CWd=JdYUZ$f+ugYqR7gPG&+EH9`~X|l(lhHse-?V1+o574-G;rEfOLY3z(IPt&sS#L5?lC~g8n9OKH3h*f2_bEkUw*=QABs$K>n7J?e
&qb)!!~0vFKNdJ0Hk0Y~|bM#Uc%{!`mRSN3gMXN~uHP9i_l|{L$IPyEE_DygQN#;lOL>&tI9CN(Goj9YdQ~?TdfByUnAVNrdD<KV<76bv1a;12-635!u
4FVniEBZV0*Jus@jDDKuDL=@I>k)<gC#bU5}Th#Ndn?S4O<)`=kJ6t1}+q+5b!l7_Ei`P0T+xZk`#Tt9;E8M(@B{uUe%8Cp+6eSL1{vxM%i@)83e4W>U
|?uuv7a#GL5X@mUnFxOS2_wxkzW%LNAnC~-Ia25J`a)v>?UU83YewqxT=Rr-60-*J=(#kF9G7aVHW7Zlsq7@JDzu&~(xK~*6sPw)^MxyZ*@G9S!97Z3Y
YtB+RQD|`3y^+kQ=m|9c+C|egBjW||%qMnPY#DOGrr<KKm4XD%h)-(5Qq>2@_TjU?7%PY{^=0w>I}|ju{+&d<v;5hEM^A~b$o6uZ5Ba0!mLBmB*S?u~N
C@QrgE!pNU`HK*r^mgY3ei~MzUU?0Ipg2?C#SvHkQw3#(^y5Hx$1aA`Zgc&#s()kZi+|*lP|&&E5}99#W=Ay`W@{7tP8vbB0JrxJ7*_0_WTJy*2)tbt@
C|epgy(;9M9XJOtKw!LhIMxWX@I*`Fl|Q4D*4&4^PEz%-Iw9zrU9Pe0n*Wf2&NZ&lPFb-^Fh`<PhL>!11@lV~)dwRFs5wZ%>ID>>Wk(YmS5pD>pu|Q^v
G5>`LO;Y$?R2>6TTb_nc6FI}%~uDJ4MtMSK3eo|B4bAYnw4kog&1C@MEE*;p+>`H*_0zBzRUULh_2P9_XG;0?*ydafI66z_!GXz;iJ96cJB)6Mvf%d?r
ixouNy%#rr-<6SB&n94IT-&S~^frQg|`_>vAVk6efZl)+F7_l<$jlKzIKxK-qGUIYU=Hux>H2j(#OacFX=nv8CFbM)?D1yD+!0<Wgdqy-q_-S!Jk1sPV
vA6z~z1u~Y8<;e+j%ua<dtKG*2K}By{LOswAhd2$0MEDj&TY1B41nMVx07$}&w!pJjqJPq*aX6(ir#8<5fsTRv#eMmK9hWszKU&%AgR%wp)g_Z09RAQq
l+1-6J8jD1>m0lHd^wZ3ZX&7=bR0{9FgdVpQ9{Cq%j086uc}|_*=mjm{G~M^cIh<0+_xJSJyrQND3c1wSO3X0{zw2Qxbmt5*+92lO@+6Z_MOt%iopA9u
QnQyic-0^HVgVCzw9XL!z<lm63F{26wRkx>^@*9Z%7{?scXhq5h0Pq;3;w0CRU(7Nt`*3)^j-&-b@R`Sp_oEed?C1yWJ12$T|3|HBmVoxW|yHVftlKd|
iY<%1RF8}iU5v!IRC)cQXkgFANw{c*AV7pOQI&}^g=g&*3$YBiuakRtacY-^$O01#gLo6m0E#Y?M^Exaq`@E9+4x3pZ<L4WM_{T^dZ#2>~}$haXv{!_u
vE%>#U172$T{tep8v_Us+jJf`J9+IC$W~uwDeSn%u3804(>K{>leFB|H{;m&lm(HJgssp~U>avc~n8V8GWxOAQm~59~Rx9<e6(1C|BnY>ylp-W`VzE8P
)rFuCx@-aqI{x3=w$)6sm6@+j+;)?4MgHx<+?c!;@vU#I32{xkaq&dby~J`NLI_A#Vj`%b{OMY2C*R7=nX$!iTZM}F9WrlLS|2GLXW;Q3RK;1pu7Z7Z*
IZ81_(BqntDR|MzW_Iw^k)bkD1Vz#J}gJpbV%4WE9gcili+7&%X8>&Fak$#In9<!>BijW2<B@LeS!VK_v0ou@r5;ezQo0}12n$7w*vV@e)YFmVp3(CG4
qcHEZ_IkUpA`Zzd$0Xs09mx0NhG~tix_T>X5W{81N#}AAXfb$bzB_@#(Q%umsEbNxkV=^BbW3l)&3tQUhw0a+HzVt;Ec4+Sh9Icm2*b;o4#Qpo7XbbH}
rRg!}{8r}FlRU;|<3sbuUX6{u^T9x$mw^^3`smW13+!m}(I*g;uC{ONf8kHfIE!%pU<Fl21Z5H}0zdKdKd1vlY-&+@)XIm`?7o2>OivC%K;U4<7DJy8E
+Tj|yni2^3901jU`8x)8e<1vMZ_=U7~L@JTzUwm$c)I?Fax}9O;jBehc`3Lyj_s$I5kpJ-GcBB4ohB<S+D(j*^>rZ+T`J=r5`BndTe6IA9XpmQNHu^m;
G`_s|c=B)kf&Rb1v-{Rkf&m2{TASfKQU6gC`97UiZQDS67r_O$#@g7BS#)aFi4<_0L_WnLHx)skIF!7%T-vAy7O+>>^eWgJmwpyN@FPK(<(V9xu8k}|H
ZCsy4HdXcQ=I_a^%P)iO77j#JlzP3xqp{f$14E)$f=;#qR(4`-Y^-~Gw=$56Cu$=e#l05T&wufDp7tLhc(Ne7=jME;vn569(d$Wt-_WJIzEiP7T2_{va
#`f($>w#|L)(6`b0Z}U<S_j`y0Kln{HU#Embu5gbx1RX}9m7h&b&1pud{MO&O#(HHv8Nr~4p~ob8dJo~j5>LV8v>)O^UH<d{BNJcNLfbZs?Wh1>B9Z_;
#(9npp-`K4?$Y6IYkgna(I^<YN5IcEKw3!05lm%~m(YZw7#p{^?VtaI^K{~Na8tJxc4JNJ*!RJ{d27|2qAX)!0nd?&DMvOXX&Yy>QNh%ew9(QnHoG-Nw
#M>mPg49|@`z^VT52g<*6@uMjDAU?vhJ-O=RX{vCS6{Aq(_#(lL^1o<yx2(kKStA(dJH(Jl?pGmt7s}snl?v*j1C$>CcWS12O5#TU?02q-1)6^mUnKUG
e8Px-I*3d+cA+<HrXMb6X~W<8@}F--)GZsk?{Diy<dP5fD_x&Ij~^ZYxQ-G(n1^}^TRZDrov1v#<jX$^oR+^p83fcmzH)2}dDI&*K{x4!6JG<XjFmwBd
CUIp?xP@wr3~eZj@~>Vo>@txewUYredRIw1e<p6FtM+Vl{Eq%o{8RRW1WgP5T5Qj3vT!K{Ajsm8y`QO5M;8j)6*?+05#to%|(lq6IiJ+cQYU&c#!=&ua
qJ-K)!imO?iLUmnwMI^6C8?H$GBw_+*mH0tElo?jjUJj(?7pfBbr(-RMhwvS08aV_*;W8E1SJ&Y(G>@B2Cvaih8)x0R>boB+n^=VG!kjzAg>A6fo5(Z+
h%{QB%l^8wlKonNoF=XId^iN+v>sCnS6<!2REs}7)p)slZ&ZFQIx>%-3sS7qDPb=cWSXnSxl<sx(Piu@83%4cX^d9+>M7Ws=s1T?6h!ZNnMO}nsrVLOZ
wqyBqf`qQrjv6m5au;+#58qH6POe)U}Er5uPuZi3?lz+cgG|x|cWD%IcpdFRJ`vbuHJ}f)dq4_sa)1Xobu>kg1e@U{NtF{3PXPOeLdL0ngwe6H<gctuV
r88WrXSXr$&V+jsks{!EFSDLD>zBMqx?jm7hy?BpQRt6zk64hONoT$9O&Vb*r1K~@%@O%cMDLI7*V91%tqqP*gRAf_b$uw0C4X&fOKz-Xx3v#8u_{KYn
G+j))wj|tlZaA~F0RyF7}Vd`0lWx3X#$&X-6nqVFMdUQY^r}(nPe8gfl#-Koe_T-Wm1d$K8+i7GqsmiMxzYO<4WfHNBcX!D1YzO;UqF7u;21k3m^G4n|
Mn@?22q-0pT3Jlz(u@FPh8_Rguu(MCH)2wi$I;_UpJw#WXa23dHsbFZvX%?~_4*#ReT#%eOVd&{S+fCNdWIu&Dl3VO@6ov)vV84>s6reXhd;f}9CxM->
6~x7T<7Op=*b8pxl<{&#;>dD~7li$)8~WAnP1pU&ijVs)ZB*5xszwX718n~47YRdjzZxOt&`Pv3Ni+f1Hq9ASyYe2FRvaJNs#)I;HorM)Belz(U&Yx>L
=>XQ}%geJ*NF6`jK{3o$z2W7Y$T7Nv5$adHQ->-w+yBQjX4Wv>(oOWT*{IkmHFAnmD(~Os#T!UN0PtEiD!`8ror>4EKL_K90WL@{mcI}mP0Ah%ex#zRq
D3|mcf>HY#<*RFb3Oz_mAqJPpX?bHo+{1?Xob~<$tay*vr*<<GLF5HCMe%$=aId6CmH0}5>hqS1WO0jZY#^*5v!A)Qo#aoK9($d90B<GiB2_ZHz?1F_Y
9^oRhDq;rT&qW9fl-=pe_|JT7AX69BaYof{!<^1six<|1JWL@Mt#L>$0hiW(nsvYZB38EhJ6Ny3UHruHxav1TlgN0=et&f!+FW0#n14#0%OGzcOB?H2P
A^L@7A{W8^w4+AR#xz0sI&y5!aEg{GFJSdU>Dxjjs|>;+xC&ft;~f3VyVIVIUvpJ&jFeBe$}bS@ViKVD=tU1&J3aASV)BS%|>ih`Ya>JSki$Xt={Mt4A
J`{OwEM6x%Yyjrrzc_o_cy1tN~>X|o$0MNsVAcIxAkKngdP_xN(O5!^4My8iCp;P?tps6+oTA>3Q-F5})O)Iou>^wU`w-xg@UtG@xUJhvk@K77l)t{(i
o_p)Z<DZaq;mKDAFNET$qXqr83$9+I^k%oX;^e^Gf3b|jso*Lro_@P+*M{Pl&$AZRVZD#YN4q*skjCvrrJ%n{v)fCW3@8W%-ya=PHANlPNMZlwMv9n;@
C<fj_eSgijf*sJCH2>Wq<W|>8dk-|1VvT@tdoJ}>xEGMQL3#A<YHT}P_JJzarUtisw_aaiL3|-9!oxfke1|v;r^X$r{R<v^ARl<#JF|dksg+oF5p47rj
rkmMX#L5`8;ioWPcFnk-LzJYq(Xdue=Fw75FZJxV%-nzZ-1cBRMT?qOdFz7zUTUbM*U4H0z+>vkZ@oVzJ>M5SL6rtU}b~iA^v*Qyf!tWi1-ViWw|iwrw
bW|T&u!q;uvT~`V)$~3~k={vN_^i)F01I{k>J^8-0Ln$(h%ilWGfA)xS+*jQb78dhFMopVI=jW}!stiSi#jH|@nNi626;Jr9p~r-=xvL##u$%~1aQ`fu
X%2J-I<N8NO#t`Pb8clD&RXq{4E1-lAyHE~gW9^%qnjcS4Om3!9qqm>zx51TX`zb7`bw4^D;V?_i{PlJzMP0;!qx9$<$U9*5#93~;S^8@m~GPdV-;}Zp
Qum%5mjt@6VKGGFsBi;g#-c)PKzli?@${|5Um?b=Nw3bag4Kpy;1UXF$`u_a)U}$C-gWHC^Oww_xR5idtZMBz*$Xoa#dwI`vQ<)76D|xXhlk8yYMKJUg
AK4%rZ(j2I5cPJ5RV@BKc}IdasNSy);hW9ZIWky^Zen<L^BZ;0_f}(9Jut=)cwq@XN9jB!Zy_N!0L<5I75Q^Cp4@WtsZbH*AA^?K@Ypx%JcIDL9H$I!g
)P^2;+8~$eOwKG$7ddHe5MuO=)@7<k(zst9}fq$``>5@;p9`0?Wsg%cYyM_CoSVS-R_Q!b<56r@@L^7SsFoF^a7azc_U?GvtE%RwAyoO%)qT7|E;GtV^
Rt7_rP-D-&Ku>7e%YJMR^w?kz~WAaP1ibGQH>2)alX1kNVxD7J`A01N?IER->Zz*=?2QCa^&KFI)KW<M<l!rD^hyJB^Mn1NzIDq`MOdD*O4aw0r%w^{3
leKPE{AyvvL0582r^KRo3i_TPiEaWZDO#hxI4iMXD>DFz!Vd>(1rQqfBf$$LV|I}#xbvyU<rrZVtn?CS9M?=+ErfwA7P+s}%8;0-$>V#t^ZKTu??p7Bs
`OsHxToC^`<+sde395vyE9Ssz}#L=seOLlFerY0=F*mL_jth>d5XYPtZHK^D|8fGz6K`d9mmGc|zoPyU0?%nN7O=JSd8-CUasfzrD=SHhD=PsVH4`B)q
88cCTN5Fi@HeUTOy5*R$LY=$>`YQRK#$+tW-v>PJB{4>R%0GV(^SdS`|3KfDcXTI4emUO+bq;k4P#Y|c=WmWmUS@Fv&2{#JLO8dUjy<pzn{S85+vAMt8
@GQ}+$w|)iE%!|?ezc{_L$1izU(3EcoJE4OzZRs*}%^wY%)|C)JbI`mvU1Zl*u(nmDV6Wr~nz|+V*$<l#+aC%*!%`Z<-@7>YxAjI;WqRF;o>}fKFDC9T
OcLpM-z65BKbk?RvVUF~05S2js@3I)}7Se|!yF`HVlvU+G=;&JQsWH2BzMD;ay4lqmKY+Y<7f*r@9Am9BXxDws(yzV4&wm00O=^<lgMZzF=+=+ovcRsn
pqf2Zj;V;0EGt$*y#{CmE_qP8A0bQwrxcpoPeavZ<n*z@9`8f^G$M(WLDVhEl_>i>ROWt75}+VMuD4;-TJwbk_VK_D@%U)l5%X~bukd6@fmRs~4NMPp$
JjsAZ8HNWm1t<wwq&NDTIgGTkSksj@H3W54lg>q&vG~ed^CIR9CT@Qj6C6N4^N@Bp?ZFYOPLtKL7cj!tqE|2ZRfUN?<Cp`q+$&FO*6dE7pD_1pniX=Rp
o0u73LVlqKuW$hO!$*8^7gg0JmkAzhEzlSJxBrIa@Sd-}UG#hPM>-tVJ`>36!^ftY6ZMZl*z)wbFY3&1li%;1lxt9UF_F~A(#3;r<fe(+rJw}ekR0~*x
h?SRB+8YnYZQV<aMLb7GjB6*us0%_uO@@MFlMiCn!*L~Ep0ltD~o6T!MrU(as`yXnNbNib^1K;;Fn@h;rbk(mTWU&o_X5@q}z`NX@(E*&8CjWjViOjTO
A@tJOdS;He#%D(^376{dkHKGx?<ucupAKM2CY+eEBbp(;^)-gzN1Dk=`#*4{mth2(8!%?`&y()gt+Ckg+g$B^HNyYfEW2Wr?>PJm0s^4aOp9TQdGW2`=
II(l?|XOKSu1A2^}o97zqHTt)JZWV;H$>g}u82#_K0$@{1HQs)OmUuy?%{1$hZ8rrF<Z%)4n%%GWVn_Mz@&fBg87Zod*+4LWFOaqi3Pd19xejGv&YoF=
qcnZpIG(_&JYK8z3eSm#_OwnV&b)G<yClB?%cNYcE>~)~}IyE=`!92Bqcf$_GBNC^>#(`dQlr7b^qvU^DMbyz?C--kaCrf4vxWqK|{lWY_e^0h%K3oan
i$r;E=SmbP-$f1Q8(auC0_?%(E%%_uX5Yys^qmkNq6%xvZu7hCe2ifaOeQ`-`gnlsy?dc8Fq5pSuWqs+&0tFXeo$!r1>frRrH)Tr3Pgg&du=D==X|i7^
z>>}@a3*6!L3~HurjJ}Soi+6VRCtoEq;z=K$La$Sj5ep`3A0onSOG_4`1`n;Nkl!0C<SgM<P~qd<wDsfO=m`Nb_yLX$0(0zMI5TX>G>1cyjlbvCvEha=
)%8gEB^Z$=#YYvVXLRj_<%b^0Uz6Ch(-$JB2lnAosFyRUd26@h$4awOJ;pB_DR>k?M5S$ln}{6~#}0j-S_$?xOzgU(#XH+3WDPKizj9Za>A2W{giCZ2`
7MNBrUWFfD%34qUEr3JOb|2wY)(eGmT6-)PQe%;$L4;Cf}+GM0&R@pCkXF1?xQ##sv4O0HW!0PWvW^v{=U25x3@w&K$K#^>|Uuk0(P!6lON84STq0U63
2r1R+i<8u5irCd4}fK^YOIl4N&Flr=4)Nr01Btxp^1Kaj1Ac9_zB)dZMN0Yu?D)@p!rr+Owh!r@A_&2OjD<xG0m=<xMuIU!r&Pl|^5Bfd=!Tfs#q_>6&
uvz@Vsa0$sb%?>Fx1!90{&uW!O$eyJC{z)oW-4S5Z+Gh;ibw2#Tm1E>=76>>WUs_kS5;Cr!avKWE*NQr>MO;Rm!+gA-)`A++x^CebjTA^{wC4*f7{r?b
0-gMUKY%{^)P4Mc=@w#24<-~I4^L|li!HehoaoPzK(KzqZ!#StEjs|KnPbj@t)yz{JJiQd?Iq&*g1NAUk%<FAYvEaDkCbj`L1UOR?PDZVl#Uuo}Q>?DA
YpNW82)m`1WI0HN(5XCM24xt@kjl0ZTo`WwOS<{h1s_IP^%6A>DoaJn;kF0rv0X?2i0%I^pZMamIhT=QiDNW;M+P`J=^*f>|y~V1rSva1%^|2(PcDRg!
QgR1oxoOQ{_#&AgU!C_s>BY&;*)fO+o22juD+7Q;0Doxcz%wS8M?{<wq)ct<%}w0`SB`wY=Lx<ES3AD@oRC;ZFAbY!m40>+XgXGqA%KXF3ty)Bl^jksR
l{V|@1&6zN_zM><UrC^9WtvrS0fE-FJ{gJT*${$Q)u7@w8{K}u1G+TgpB0fM_p1+jt1nZ&c2Qg)6{i;^?0`~E&H;_5Ph0iZEzU41_F^}t%B8>P^IP;vJ
{s!FEIs{AUQJ*gZH8`Tk>_C293|iw3v4JFo<ZmN!0}y`KPeN^HiXi;HPv1jB3$Ldh$1i3=eBg!PB9IOuf6rdgYQMmM{MIY88*1)i0jL3b@VU6!EJV%F{
hfb9{lhEnrN()PuUB8pJSvyMODHSd`uVeFL271akH{9pUv<<AXYx+Nh+pMoR|PGZHu7dZ=HMuw1~&P)^*OoINB$|%U%iWk5^~CXX7z3j890VQZ0a&Xew
~ny>C-MBZlh7o>PMmxA^32%t(_yKUYOY@E=e9q4q2n@hz~0$GFUMl)6*+OeE2HbPbhEPw)ICYCPE|iE!eV}=vE_6IlkMD7+A~m@A>0(Z`-OO(EmS2kNb
44GxPnksChY|D|j?FyaagctDuVKr~Gcxzx_=Ko|bUkeQeZ^G_Tl8`v<rgV?_G#ahnB-85|;dug?uPS9xY#4EguE?*9Dfpb=qrZ`5@K--iu%LeDVyzxym
FX%Qd!Qp7WO;_vJ6oTWFsxOqR`+;gZv`l|L9z64$errlCu^mm$vE74RIn|5U&FnHU$FPmEmZ?)9#zVmc8Vvn3R@11xIB>w*QY<ZeS{A2rKEWmgiVpe6!
$LHNyK-}6eD6lz*z%NWun||=@288DY^FioD@Ovo6{VvpKeDUeW1RlkR8|c?;CSM;^|Mi@Bfzm(hNVu$sZXfQlK#mi~ITQEm2R>!5I)GSB8@upfyOq*@Z
k#RY>`V~24E)=zNPpD}<<A?uUHoSM?avgmkJpF16c3zv;SLPPq>-?-zssj6q+LS0J(=SpqWPEOfoh{4gXZt`Q+Bg?Flc`78atY&tYXNoWh}O9LF~Y&4Y
aTqO#<1cP_?u{!ygt`0=p!$8!Lc3J|Xkw9BN}nM%UdoRzpw$JEqUVL;Z89=^D)pBSQQLZ^<M-V;>+Av{JoMvP($05?b7X6rY`RtG&D(&p^Y!OJ3vO(kx
sEkR=3gPxw=dY%mm2T>xwyX4mn~Q+Ng$^?qGbg7_?8oo7)+F<1!Y9uYz-cETe4;w(Nh5)!1&$}u6K5>|=ksm^QabC}Wz<2#?w`evVYTM34(Ex-{3mUN#
sQ~(#Q`9+nF1Lf<7lh{hWL;#8<%RTNEC_q+oZQ(3_guGVA#rE>V5#h;F1io4(HgHI3riJ^G!>iT{#Uv%^1Gs!06iTgODJ;L^uC%|}M-1zFoN5|>{3=^R
{G~j<6F!#wgt(*KHx|xwES_(v2hP*?$9cfR4ih6?tcmc`ZY1-<o9Yp14?w)z&?@spMt+96`K0-#y$NbWc`uI|Sis7;(Hf~2cY<D@De=qb3-UdfA&uok3
rZ#C4gryBi6z&x>|&kx8+}PG@VMWF#`p7j2nLb6oe;d<K&5ck-^ec!I0M(?BH(^AHTO81DA+b$LH01Y2!39WG_8Hc|Mth>7sd^r$d7*)`eMWLVQ<Xg)*
&U6s6X5vbN-&PJhm|`6+bY3|M7D-)-Nd{QGWh1_o3$L&5wXMhMKRYX#JBfkFMkIh3a>I$&o~qjn4_D25-di9ik0E<=x4i&n^U~VM(v)3L*u4UQ=$J(A+
otFzfI)#jyeKJ$OLgK9X5*FgPT&Gr7ng-#e`a=HK(9a=&M8T@)O4OI{rx*9Ng&E8DS{)k-vY5}Da6PJ6e(jZ?A8{?IEV3Q>IdEk}@GdWY|^fk)VZ_(}g
FED$3|Tcc5k=FtBD&C(Ee8xr{y!g!uC$a&oQZ_x={zzu)<_p!oncrwWUh_hCeG6{6ZW0Fj~m}StxV%IUZTw}_C)Tx@s^OK-_xD$^;ZKp&8E&|SMf0dqs
P=1P#RwTy8lJpvWil~plr|Z^XK^Qy(F}%-8w`(b+>G=W#j&+Z}*V&Kf%}oOvvtDa-Zx6Tmd%m7#0eLDG$ij+loym7OAnIPgix7?P$^AW8*%^2NiqCc^9
vPYnmY<RL^+W<fR?&@=TL8)@k@!{a?{2skZ<ZCZ+j1&5+LWx1wBOna$jZQOs+vQE&)d{V%iI2eLf2j$>@k!NZ!ybwRx@J`i=AWr{BW^^JS){zHfTKw;!
g4552@+}3fhg?Q%&kkFwNexfjo-9wh~nrjYQyBD&)ee-BuYgA?IsJK}RQ;$(g%VapWrk2lNSouIJ#X&eS6$zi|s*N~|xLav2vms=!%B>s`U`xt(Kc$ix
XQ?Y+zn?3`KX>DyrNkUk*Kzi6Y#VY~ygse`g2cqihS4}2=xsKt=D(PTa1d!K=H-Gk(2W>EwVt;%vfMd41mQkFN8gX)9)1l9RWnWV!`9|u>?=K-V%(=Qn
g_A0RSqM-s>EoN{sGKR@Bqd=m5eHYT=;~r=NNX4%w-6GxqREe1(KW&^!^js?nH3^ndQ}PD5K_?LRxqS#>V?ZvEy6{E3@emBSDE=r{LH=-+PT_Si;tvAZ
d(qsVxDGnrSUH~A;tr%0*JsV&^Ot0~e1Upx==h6X3Vim7i;-}v?MVH*6bZr45<eq0hXp`?j>d6%jXCt=_g&WRq`>Rq@mCQ&M*}2~kEwhy{fK{E?+4G9`
?&2J`yPuSLH%F-Ma3=^b;Jpku$k0^5dr$hf<^nWbUH}-9C7b^b!Ke%!suRpL~;YuDTFMa|9DK?Ebpe-CGvYGI$DkSG!i7v&<XKOLVUT*G_?{dmt4S@#o
;=tY=@Zm_<|d`MH%?WfpU{&jVRe!%4DZ2!30;f;f35|Paa6GT^<NQi8>7W#)JyEX&_$bYVNoS>W{;1q$tSMsK4tzk<sI%{XJhip4ivEYbr2feo^SzhR8
qSEf%sg5mEk0_JLQYDuZXmu6S6%P~m%vl7HG^s+-{5v-zd{?Z4Y_waL&rj3a>;C-IU`A%cuDcrqE8feJM1wqJKsF*qPk6YFu@VQrMYhWD@CpA|sX|F-O
>i1MdiojAzFN!^H#6g}KMPetH3*-LGhPs|CoyFxu8u8}rUj(4idE8PIn8JcdGU&#N>(*7xA>`vSM^H%YeN70D<f+{MCGNK4$@9^@O-h6Bzj-}VUFp&Z5
p`VYRhoS!NVG>nD-C%9te!t1(QzUfocv1&rS2*hL--#H*<Ia7z@0}~6udyS4s1+`-VyCq`a7+BFJRVZ8ft#4?m1<rdD9SWiquhuu{sbpc*xobW&UoQab
-xH4-0myxtB3(F0SZor7T^=rSIb;aRur@^IQtcQNg|eT;MbUA^z8uy$N8Qe%Bw^C#0{D$5j^3SyocQyyn=%cNh|L(eBI<05LFvKr^)$yV9*zGoT7IU9<
3+fM*T(kwbxB9T1<fQDZCQ$9&ot`0X&wUusjiea;UQ?gqenlfZ$<?Zagn+EWX*f0u(g`qxdLG)B2>Bp#JQneu(0-or;zd$~Pe#u*io@pCle!0y{~MCZ3
siJ3cxsQ0|BDKo1*&!L0H=W5Faf3I&iKv5)t7u;meXfKdXd>mjNFKJ-QD2B7I6KhALbkoFd>uO~=v%C(shxXY~Y*$e*Ku0VB*)q0}w`(l5vWxvq+8sh%
l^)KWP2jvI*az!TzM5~!RoH!6)-~791zTa65nP*g4YV$~RKvliksThO$pJxSJ8j7Y2j{u98ywz|IP#IU)K6XR>%axkWZ0_m^1w~x(dB{iySoHv6P6loy
U}WFyoG9`en@Lz~z2~L^6LAz9=4wuanUiX;6Y3uu-{ZYUR+vJAf+{P<^CxHvoRC_i;0FcjKiW8eMpkLCUK|?+{^fF*c-&}D_g4#H(xV%XmxJa{r*DFgX
pJ)iXFt1<s|FF0A}3OuepCO}XF|AS{C9rD37Ms0D5-|06KHzid=dZ1bp7aAy2#M{2=ouseO_$DonC|STi`7iLYyDRgoYgWdN)5!rbi69^~T83^yxpq&N
~BHBt-n0lPg}li0LnDj`sk$DgJwZ#*Lecmy(oNh$%QXJCeIGQU~0*V^Mw084G_eM==$FC+jCrC<*zIv`FTQP4EgNV~YSZz_XcuAKxX$zS08<)c6AX#I+
$XT1;wJ0(vu6TI0$;!;i9Eb1nx5_XjS<etl3`)6U=Pn2{;h2n8VdWwh<CGyMr3C%Zhl@adG;C+~>ovGXis;G^m@tL`fR5JviS?xFedDsW-b8~OXbOu9E
&fBRR!Z=*AZaZfwJY7CO(>ZcFcVrb}>-~8QwG1p{ZK1;+Ob)7ZoE!WWc=3cj;RaA`!EWJ>w`uhcl|7v#p-Yrz0JpFZv<5nR5-3h0E{oQUqWAk+nKA(6$
AmGZ8@op>1Z|hAh;DP^mn;ozFS5PwKH~dHFMm`}4<S#TE7R`0n6wurgl6#(eu;FuJ9Bq3ce}2Xqd)xKH<@n7xQs!!&^|pJF&bA$aTL2TT*A>KNe1VEmw
byi8|Mo9m^jfFXxB_QH!k!o~r{g~t2airN-Hm5NGUHTLcEBh2?RpkeumtYNBc)Js#NTQ;G0XcSW58WD3TlMx&w}5h+3t)W*cgsd<?};;7|Q}iYEq#=`G
d-zRvqcEAs|~%e7W-I0V#0VF?q~!gkA4j>xJb9t<`q<_6(1AHCQK?eT$Gq{h4aM`5a7t&*x-~@fhBV@&Q=#z2T$+UBvgdv=QD76Qcgn`fL#>Lky1MMj5
&**rmXvnMm5_p+oGI712?ri0?2AUfi_){`OBSi%}VR#E0zNY}4!Go+*&@oPPYw#^^B0KGvjo#3RI|v6teHe$~JhR#~Y|3ay_<<XiA99VX<b{QwAw(E3z
Ti{Q^PLiOA8FA>n*gMb7Tn*=I|<O|-x7qTW_Aip!txzA>VnNU#e0gpbWbb{=@$912=bQTcw`R@wp8azLD{7gJLT0r2tW=~AK!SO|u{p|*_up1KlisQa7
)dG?^E^{IeUWvIJtS0uQejx*}K2mfJ@xjB28^eFR6B{!I(|Iom^V;|`Z%9t8(eH6Q`LlaVM*J#%+8a_#B!8KCFg>#)|9iLCwY(k=7y*hUhs*s4F{GdMH
!VZ$3PI%bOf_MjTZCn7I_?X2%J71V^PGxC!I8fxIrnHC<HF$W(>!td@A>}+%`6s^$vjvkR?}Nd{@dRb&K-`ul4RR0HSoAQh3Zq&U*D8jqu|13Y^QJ5BY
A8>oKe0lG3^K39!4rHTql$q|N5?a4&M}9IrA!*_KEVXSyf0@1O-Z(LQQx*y(EAbtT#&YnfM1zD81FGz+;quT|H`dCGa2{C9n?)7^VR4o*b!xEwOpW3BE
B;2rk6A28vntBWN(V%IbHNiTaysei9=prWWE1YVGUY+7_$`OsaH`yWa7>Dr1B6d#~F-Q22bKK=J|Wn{Bva+~CaL-=j0%mn4OJF7}2tyXTJ9mmg9?Q(qU
8T|)c&hz<qMg9?@2H<917?bD}V6Wlpa9HP+k?OJTteeyn0Oei84RL~ACU=d%bO$1^j@ajhGFZ`V582P8BZ=S#?y*Uec%NT@j@}ErzWp}f)r!ND+C&M?M
*Y^u>P=4$3@w{#HFE}A#5Xe6rsJP(P{JkFt-W$2=8H0pWu`xe}&$b#9_wLo*m*(&MzrCl?RIS=3;L18Qffuph{*&}cvLmMhQpxG2r}PITGUezF)|HVzH
T@&$h;L8|24;I73Hjs37RB_By))@`71*-$e|b|<3c$3bnqWH9nV>f=<p40IHDC-uQ_BBdah^)5QRS$l%E3E>t9$OX>0<A-zGXwi&Gz5Q0laV_VJ9`3LY
#~+UJfNz;Dw>-uQC%_hl5Z45->s~wm|y=fATkVLe$4N52b-B0g8Fi4r9?`%x}pgj?W)^MTfrr%;QpN1`sZkAxA?Pgd(4fx$X~F8J+L@oXJ~5l^}Q0;H`
;|yFzr8VRP<XbRZ!L9*SWf7XTaX_wcm@*B4oZrwk=yg%`q|p7}~rDzM8d=Xkewa1vH^5w0+*7_^fVwQSmP6u@$QNY9Pu^I)K!{_pn0wKr@yMHD)zSz!2
9Z^bRIfBDKIMcQbe8N@C)ykVF}9FRkGU}DShPl02Ro`33sgg|@<G$eZU17e)8qlASau21y7pSd7yh!rhr7<&J2{&`2@j;a4>iiqyj)3o3B2Rdk~i${Mt
EX<eFJ&45E$N6>OG@cx~0g`#8gnK)ADu%X6y;g&Q`8~R6?+U$Z7jC<7??v{9_0zIgb}GtukQ37^s~mB%1w5m|ddGAp8-UgH^eH;D9}2JIRWgrwH{b@o*
&y8jErTMDJK`EE{t46^#7n{c%|9j9AC`(xZ-H#OtBHMcvHr6aTWbvOglPYmP+JC+=pa#IhoxxV;lWd)>E(0<5{lAzsDi_EI>@dP)qXh9JB5d|YDN70)d
)1WRdz)`8^F{=FD(gy$2Y%jHWy3|`}h4_>@m^a65w<9+|T^?!3XhOIma;SE<}emd0Q8yy9cBl*376*p(285NCd$D>D%%Nulm?weqN1CWAsQ*Z2^|~ZlI
!vkd$U`)4o^CpAD36So{CxkCv!wo>SYlA@Z}fqA}Rak5ERHo($G?Y@vD#v?Gai0Xai^3x78u>0qZS0Id&7L&Di!x{}S$6mbXB@~^u_s^C32Mx&M%Y=vN
T1^r2M4@5s$;`oloDFE?Cy<{NNo=p(4wdmVxbRgNRwZ-qZ7W1>1pG{h24_n0X<?&q5g3rGJ^U=<K-*2+uwh|u|k08NFJQJ=?A41MflKqU{CjnB1Qf@C~
UwNQj(xhd@zvquOb9;Nb7^@(+<VC1e_K^!}TqHdFiaw&0jJH`<#rgKZyVvm(zT#X|KEKd9ZiN83)m^!DRC*Hd`w;kSq+@@HAm;J!lA7@3c;m%SDb8mv4
cf{wlDPlw?SP9BUSpg;)(`S;Y=ix|wvcYc&0`kgsGP%C_<O#ZxjgPtUY{jk3Y(>1?_z!c@!hoUbo@dbQld&IKbi|l<0*v78e@Mwcv336JysAOr#16hp6
3Cc29?)o<K1S0zZ;t8=+h1EGySzhh4TbpmfsRld+E-?uU(F94n-9ai?1xKv78=Q=TC?Ykd0bmhE)5EA9o#LhA-bKi7Oa{GHlZL_4I9k%-`W$c3i)NlJF
e$nZgZdEp+2pz9$M;%PWq;dL5&KvRU1~lxGUQuU6y7@Qe97dh|kEbkg7YZ>4~JB<of%+41}1eOVDx*jw8bw#E5|4@{Gwe*PYT<kjlF@vHn9JgZP`)|b&
>{&`<gkt#I@JlbEdn6!fb|8?JO;k#=dWMddHqKOn5Bp2C$7}T+TPUcc|AK5#ga5LArvhODc(&r2~UzUSe+%uxcQqIiL9$9+1=Xvh{X=APkmSfTi;RKYn
Q>O$S#dQ&r8EGHzB<-L6+SQ;XWc$@)2Y;53sGoC>g0d5UMQN$}^14V7pVmpAxy&p`h$Q%|bC(=JAnpLHA|IYYV4iHkRaX}Y^E7?xOo$2qiA@S74*R#zq
=T*bA2EaAvD<z1i(41SRnlisx4O3Y)31ftx8jIckD}Tz`{4Z08J;iuV~q3ND~LVvbH9g3Od`Bl5a}7X-M;08ZX{fv?^kwxl`hVooc1}3cqSViJdB%DZZ
|zu#K9Sfqoyg$_m6&+4IcijujsnwtOae_0v`tIywAA5h;R$Z{;=c-Pz5aeMxe3(bnE(sW$g!$Rg612TOS`ECYbrBWglY(#VdL|?ecGa1EW7xFq&}!3~K
JR@MT6eFqh$Hcp3Ra1i5YUKw3cro)}yNM$R!`Ot+VKq^86m{${de^yMfQklApU*o>oG+)eiKj3N^vCV`4FIQX<dE??a%4opri*p)u-NZ%DC0*zQoSRP*
hSQ6-sq<A?<L{5*zL&Gn(T_HZ=YwQC5cNFIfM>C%IQr#0uvq2$VBeg_?Z>0l}JI`<ygX9Eo_Nse0`q;l%DKyD18D(G$<*)jHY#0)OE+Tah7Yi~W`VtQ(
y)uAKKEijhe_jZx>R`kfuol99y>s?f^akjdGJ$FTvvIza$onL`e<GyC1ynyq|Hxn)4)qbQAI}zaxjE!l+0k&X9!@Kxf~<g^--CJXyhkg1)kthk)!rZyR
;@CxZ>0pumA%cm_s8e+5j96x`~-+y0fdTWhkx^nKGOFk&tND%Myxl%%k&^~=~w&pxpp7$!DBJA1%55@jskn9<3&Q0edCX3k(3G1K!<!izZcve`zTAtww
MMaP*YrzV~GVI@RI#WtRb)ol;`V_MAH+JW;D=Sly@Z9Ps2IUy#1}O!v&F13ICj5f&6;2s$#f}h-o>W%`eJ@JlpTWwxt!?m2bGc-K}#0m$`}XurlmVA4R
1CkZlAMCvm;MrTw5mv_GDHBz0*hUcx32h~$p>U!}3D%sZ6<tH<mys+`RWy!H1SK(f?`Y_+@IIj4{P_nV@LXfh$>iF-|pj@j{uFuHetO`tr2a4CvF=0>b
fVWQXm>sF2MqORIw944$kUzI!LebQW8Xg58S>|*N>SFtCYemCsDpwE;a$k><{jpH6;AAREduEvtJMxS^CH@ZrsFG<Cr*tMkcR$q4yQH>H9&X4U~kPF}V
z8_D#f8A5--z$5$@EB}$&wQfUz+I{A?)LsfGcHwrC0<OiLvd8EpM65AjPu3Ey7<{0>(4{*oO;Ye36g3#k{_qQ<0l#M_JQhv>;KuBL35X%S4hy|eEqhw(
g3BLps>#o_UFVfhwa4rfR0<uT%(1R8$fgK;z>3{jQbyaTf(1;0W!JoWzSiYKVY^h)i{B7pNR$R^QWXWoKFZ!mboTA1TZ%9Q#T4C!TF(W{q1Xb9j*^~eh
j)28Gw5#xSXUR%te|@g4;f7CgMuwYH#H4s6hR;SCV@NN)Bd!*8n{)5~P{;D{n$IX26RZi!YLYPer&ea-aK3Z^3OLi@ViLm|rKqsfnQ2be^c!L~+Io?te
a<onf-`z5?n_7Ypu(;1tWid3zRt{gcXbAS>ZpD?vnkO{^6x);H-M45_JOe%~+vw<>*;CBXc=AVqv~KZOfF(w(lDHl)aT%<ZYBK7f$A{!HD*#eDNnbQkD
aikS2VGf}V93N+mDBuu&T716%w3oXf488Xgcbn?LB_b*M$UQ{#syFaPx1JU<40d3BsXmrz8RUo;0Bnjh)`F;s6ae%cjhM*Hr>^`2M1Ds8g{E?BNjniz8
V<8fLi2h!LWPQ>k0c!V9yX7X}{_csdIh(9%!Sm)xr1$>xA8?+A$HmW63yG(aiD~;`uMi-Dv9MVNUtol})yp5|&J$F-xi?2kC&a0J73_q2R=`-usd?=l&
KLC^K8Mg=5_rT1{}$Rd`hu(TUR<2|+*8oYEoLxO;QDW<`|o+CF#(1bn8-ylESp%_JJR{3k0E;*YC@o$xWVW5m>*)<OQBdiFQZM@euIb%qwe0rZUg<VnL
s9AFdxkRy1g{EFVSu{oGuKn&HyS!EA=mOaesLqG^&rWe&Y9|))Bm0#{j~Kk`D<E*or~u*4`Z#E8@S2Hh+jMl0i9e@eO7Z&d*Qsbv_T`@BX}Z<1{+SL=3
q6O?$dtw5S#3?xiX$R5mo(`WhUMkZgc_Em{BBtCk|Fzuu%@W??~UAA=iU51ik_oy$CR&+j2o%IZ|n0b9Xyj272vO`H#yLFtl#5wJh8F-Q5oo$_(?XJ(f
sBx(c1kU3g;>?#j#6;hr~`V0{B`I*m&&oMu9bjNW~_XuX<rNr^o3QPqGotp<=uf_Vequ{aX+vjh6$SqR*wA~hXE@@Huc&rJq4twRj##843Ta*q_3!0Aj
WpmPQy+#MPh2ddbyCPIDKRI4B6(fr_IiC#vM;{)z4Rtsyd|;j8i@u4~m}wEBSkG(VwrL*7J2q8ybMjlEsGP5x{&oe5fP0<0-fKTV_^FpD)@h#v+n?QXh
gjG5I~}cvqniTj6F>AJw|cF3n;+HZLcef+QM{z(MM4h%_t9S0XSF~@SbIl#yw*NM%=71aj@5S+=#!h-D39L_=gZkyJC$*GD2j=yP}euf0M4<_DJcqL79
1r@2yq}8DArmzHO~m=+oJn=)0@Tlk+6@9J&x6M5XH~U_iDdu4g^_R7KFItd_WP_!w|!C!+d_3#pM~0n6J5e@u@63X^CQK>f|7H4IWHy=g%<=QsBzRGA+
(3+6+fr*J%qh8Rz$#svRoT1;CQ~0C$n?wP3MyCr!ktL3B3*s%OW)`-9WA7}RxkLm{jN={(p8^J72UA5>Q!B#^;~J2`<kKTnLv9kvpsaBnX0{r1!_U+1Q
-87m}ke?zn|O;lbX6lEay{x!$^2OrM0!hB=!U`?uP<sTJ+Xlq+Soi9Qa-0!^oW@Z!f3zlb@@UbpK*1Fi&?3vzIB54|YirgC8L?E9pS@$RlasY=^@P2gI
|DXMpWm_r=g(!zgCVi$3vc_l(?DUK*0QckVN!%+s!9H?^3gO@ShoQ|zp2uk_U?g0zV^8D!^q%Uin^O_z3pok>n7&cb-~Hz-)0L4Eiu9Z4p>kyw$jnj}x
2lZu-y>facDsJ#Q?L`>7YXB8pe+pEp_=>UMkFh%x6>><6d@@VPnI4yA8(?4Q4C9LJwVyblK1^P#{K>2ex#CIABf{jXv|^Tk3c-CHK(K|$c6KzRQE^Mkx
-bED@otqSU(#i^VcVOVf`-&;Awv!f5P*lTbhj6=mT!fBA1`E!+a^lGFwE--GtQTyG&mz^f(~-AFFlxJ;(`BPb<=~R0)xn`YohqNV=fcKGpIa5k9|6`f-
#QMH}XSvn=ts$OTa9!k^x65$m%;Oj}}y<O%6(>1`6NMG5$ujwZX06t2H1FSFvwng-$(@<GjSr|v*XADP=eTOYq$Uy=1wnG0h4^~@+@#eDB%j9iwH74pL
AU{PWb_7C=^ni>)PegA-LQvDUi!{vpKwv>8A^e!TPSt79OtxLgqk+ol;vTjbeCKC)Dh5hT8HxTpc#ly$vWXs457>Ee8{gB*dX9I`fs-ky~r3f4mWl?W|
^=uGCw~Dd!*9}oxweMm7rT)$jrXq1n@+r2V{eni<EeK33dOj{M$^z)j#h=u!wgRZgDc4)_qakn$aQOV+69WC4;%IeNgHUkj&@&BhH{jodgZ?{ub~K<ZU
q^2~#{4xsuX}QZ8rBa-N8dH7!x222i<>!3uC*ZLZbHExzKw+aDZ5%+$P7px$-zEu-aQ0BeXk6i`It{v!%7Qwk8!@O>@nP<I#58S&tSbsnE!>ymUwfhHv
^zm(WCMmL7boHO3v=aI74Fai;p8xnEzkD2W1I2CC-7*(f*)7?Sb~z7GJnn)BuPB91>{_EWCd+zE{aRqM@K9Y?u*t<N`w#s^4u3<yo*VXw7D)YjORHT=9
5jWC8N=+jiG{xt{=3Z;#&YwS^dxI1NQiBM!jr$$8Y-rn7kHmJvkedqmx7^U8P8)DQT5U(TKrwQq~2%Z+vRs%u2l^?7IHGsHqd#?;S)u``1wck8bb^mcf
OKQLQNlj=a$rpZ?_k;j94-dLhu(jC!SsXd(;#sR3KTl@kNX`iCQv--lKyM`{BogDi7x+b_kV0fxjj`t4|{$QH**P&CJwy|N5vV!PdJ`X(+!yJSb>)*ct
o1#lc7zA>32cPHXcC9S2iCcnj#Ft1w)<Kt-p|e6=ksK)fZ}Seg+Eoay6lL!DF@3~~Kq!j$n+!0r=WfdX27e}Q`n+-)@uLv?%<~`1kC<=VSNY}E-|n=;z
0k3;EjWK~8ExvYt*#tcukLRGMjnRZJRc<Y<5Uun7)64v5y%ABl>2U%@8A46bD}XiQ!^zZ0Kd4`4Pm|?=8`kopX%Gfue(Y<*O(RLJL)lV?@|-Mm$1K4qZ
bh`yrQ>5igvX@5LQ##f7e|CHbdOrzWY#ZyiL8QgXdnL%YGf0`4MA&dKgwD($F##LiI&Z(t3>faw8tESTS+_Tp)bku|;|cm>TD`0i(tU><&;P5Yy72+Kx
dInIM|Qt`=|P0Zm-L+9(Ras+<wHW{(6anr|w?FaD1G$oD=HwWHrh)$G5(omAAkmFHa%UoH}*;d{R#Lde>Q2<}Y<n4VK(@M>?iD1lCUs@Xk*ION_5q735
?co5Ncis|Z|!iyK<d`FW3X<K6Bl2x&O5MO%f@5+qx$Ffk02JEMbn1}!2&x}@dK(-voMyKZS;&slbpue#S&i@aZc_dEa0O0}z@9hln3?@sc-lFMkP-MiL
Ll;aGfc(15TScyME)0Ma2Cv383f>G;b-C1+;OW=0%YWx!78SL$<4@1VP;976_|$)Y^DF(**RxrwC>Je~V6`BnV#Ek(u`$*s3BVAVbmyqXWb<~?5xu6HI
DfGrOU2D4TEW;izqrU^*n++n7sKv~18$lQio#s6zT!Mq6;4jaig?iSw^+!3KELmdKuI@$1;^XkABP;>ZLwO2735-!>z|6&J7wt}{yhmD8OyZE6Zu%nFU
}@O#CiAT>`f*3fTV38nS6b!Wqza@)Qu^vi2a)f$f@60f3L4l`#qC6%E5JRQlcBSFFbYU1K#alzDz@&<%;<#x1i;wAEC?F4A&0?jPd--Ph~-g!gT*z|L^
&cCFk;`QgnW+%1J$y6tI5f-)6h2i6REeJBQlEVbCU+J+-9tR)A|-+=6V2FhBOn6dZ0#83;(~aA`(QrU5z_N2;~WXo>uBjVI|#?&$bv++_P9_CFRB>*KB
%K`xGo*IW6ZWsu%~?Q<!LC<3tA)?mpRoG<Ci$0hOu=Zn1!8PBK#)dEW3^b}Hqlm|$6C&g;S7!t2%op1?`9^my21}A!jxPESF19>d9ZzM))TfCd(OaUL@
^lhwLFbj(!!$J6s736qTANp+SI?(Kr>zRRK^MXu}C!5!Gis+hvjXz#a+%i&PPUUY7Y+NcSAIkR2gn}GAXu61SK1U8Z`mG?af88ceua;-+ArSl5OilwW0
p38dq<EqIQ?M4s%?|O7`RYn4qf35b5;R{vQy``JJfRB2!>0Ma=Tk`UQ{VL-^RwcyzjDX@F%!Yd(?x;m6~tcLn803ea5%qKzf%8I+Dx3NzR26kV7~rttQ
V^xrGi-~->bT?G4`L!LFnZaJBYl;<j7J=^aIKqy<8<+jG5Tmm*&NT89|~trABQr&VrfJ)+_gr@$p$<Pnf>&@*t3=abe)=%@Ou*=zsoHC%N#D(kyGS_aK
ZEF?xs$_J^(uXB)8<&KIbvKe3sP8Di>GQaJs<`gt+c?;5-#F9)v0I7p_S3Oe55v1pU}H~)ffF~u=_+?j~8uiIS@R)TcLzvYknH~);c$Vd^#%l&VCqr1x
DV!I;2xLmrFn6dtxSMJ)LKO@NrVfRM6n>G?|^7r|rwqGoO2W{w=<rd@ma?I2E&aW<qJI(f=+x><0v60L#hOquIi#8`F62rt2+|pS2<sTXAQ|}%OGJ_xH
BO?-S%tcxX$o=Fz>ECuAfzO-MW6wMB`02(#zL`BW5siklg*I_ypxb`%+hw7S`L(VH8$AUQF~s>5X;oD-P%>Y(c<H03i0fU-bmRI=AY;CcYeGw%2jr<NV
j^8}zL9D&n(gb7qD>k;`4RJ&@9x;u3b6&z4B8XS&uv@qa7@#)WR4B<!H`%#Qph<k6m+AAS2OJxNVh+m;5z~5`|q=V6-VZz3OLVhGfw9fBGK5&{`u&l6f
8~3Y|bgUGvL~5I6UMyfS1*l8PnGO>iffK^+(0|g~;x-^~)Tb@7euEi}UV95}>O*{eXavLc*J)YtthVpvyQjO#2iupV{Tkh5|X_{_bA2{Dyz?+lc9LTRA
jPKOl|>ddkY{Coo^nXRRz){|OR2AMN;*aq^4={wps*!UKB2*Z*&tb0k(j!JICcS^)2@;(k-6$Oe)!e(s-b^q}xLUTsp-*A%4VYXMvD`X@2@mv}cQ|B0x
VIDC~mPR$_kejWyd7Ux&7G5u!<mlwXi(!d$LAY=bsKmI=56txw#nc5S1GX%uYO2cH=Hcr8X9LnZYbX-3;=!2SVpC2Tc;Y;6`fiytyNmrcyTb~CQ0I%#f
xJGbWP889>9OL@vfBI#=2ltjZt<+Ga%QZ)r))C2T*Zn;|8jhzK>JKv~D4m7Im#ivCh{K`k^7rsS9*enJI(~W*d+#joAQLUbmsY(!?sgx5zZ?8*LlFH?b
m6C)zr6YP{ac-iR_J2>&Bm={6;*;cc&508+R{uBIQARj5+d$!%pf_2JuZnNa9zxjJ%#m&H6K8+BQK=E#rJC=HZJ#5>~_vW2w|W(c^vo)vgm(c6P~`pU&
b&OuCGD5OgG<v%&N`?X4_~3sLwHmQ156aCisY!O8vY4yGN0d&n(W5t95AI=ayjq?p35^WI4%@v@7|yRZKJjV+5Q|_MSJ3FUo(MJ72vKz3I+19z}Hn&!n
_YvvbW5P>c4kj;5B-kuXVF^jC@ovGrCj&sL0hqPvvl>;5-C3<ho$nc}I^AOs)%GlUz~XL-uq*sMekaj&g-IZKcE)IXKar;kO5`B2Qt>~YyH2yljf@$Vp
NfbGiTSW3e^6xt6(%7fd>h(2wtGU~tifrdenyq*!<S>#ZB5S!12Xb<DfW{Q%uaOmChkI4`TFEr)*m!>ySL&SadO1I2Z+~4A!B;Hltc`nM7dMbJUg9v#z
mv{YA69BU_IhS6;`6nY)v^>NmfV4|>@#6k{z7r95r*pHb--?&AH{-8D?hq3In(~zCGeAGLaaLa-Iz`*t-eqN<C#-w=h9l$=Sl}JpzqT6FelD2zB?fG#P
DmWNhNPYbRRA~nl5>9xom|v#Iwb;Q!u&DsA{f!syFiZgH_^P>=mbK>Yb0GfLqxuqZDx~A$NKW+y_<jLMhG}@ECL;8PQ=(DsIiDq2KY6q$H7k?&BAWo#?
Lu00Ey{G`KX=OZ<tS~@hiPWe-_E|7@TirMu>ss^vXmpQGrSg+V+yTU<SGHHs;^O+0Zsq71R1mPh+Um{SVwr%-78MIT1vd?-{d*hNmKGAJETwP%DvkYsG
+$=>+0dM3huI&g<G^KCYGUtapBTD#ZK4lQ*^W9*E}5!Y~ohV1K@Ml0}Ic&JWzW^}S8_SpP1p)@coKlHg=^_t88#vlTY;!79Q2G9age&n}4<+`m}l?(6k
(PZe>Ci4EJLAHmC5n1F4|SOOz+C~SEIkO$4^^EWDZy&+$zM`w)>jRb~|be6H-K?vfKY>(f^lp*1%);N8%)&h>y-(L9;;p=<fXF4stJwqpb#-=|#IvptA
pLv_go1=*8aP#w_7bV0Wp~bmv-eEpKvhR*ZABW<&jfN{J+lu#pBY)rK^3g#cHcD2$zadY2_2QfJ$NoUn{ku)it5E-a%u=+Qm3E;5LT=E;;~Mwy_?)&+$
+D~io&NsZT3nS-yc0h&y=ha3xVWh=-1Wr#uU%lwi_tSsgt!g8?iKAO6mhD2ky_bXKp@^vmB$(x0xblK)Tg6`{#H%d#e|Y0us_!_*Gq`?J?bvn`1#Z?$O
YP|WN$|aKu>L&6D<+WcY~-t32{;zC{{tAEZ<F&K(u$vd}lB?6L05TCd{jjps0+YtgbjV0VR$PiW#dY6!_t~-!5~XLM|(mU;lV14xos$XEh69epw!lS%Y
JGz|+klvn)fmBz|H1NPcPe2t~2E&KCyk5(146zU=<DKBXYM{f~H0;VC?1!?O;B8X)atew!aM<zYVZ&g-(v@Fdp2<NJ%oFi7BDaIb#d(h)NX-UHzqi4BB
uf559XnUH!jcg?>GxIe%x9y25K4eT!o-H$njQh4cY=gP*n*aOMh%+BK0{w%yVVIkbL!~GlbVMd0;`2)u3)fcA<M4nNM%2d_K!Tj(oElQ=s_zPlZU3kCw
MK;lQw$gUm?%@29p40am960~dkNlzwF5W-GC|KcAl7XDX=4~-%ssuI`O3omWSYOds-O#R9BI1jr;(@}D1$g$P{Rtn|GY9L!9>0g^NoeoWd-SsqIfAC6R
9B~<&kGo6ja($C83~TaGy(M502s2___FXY6p@_A+vMaD0}txctZv9@1;7PcJ^a^*`_Fbk!#YvAL$=?PCDpdS^()0sgtM*X;QBI?=q|4Xi717dSt`;oe^
J#qIJz7<JP~y7(z~EoMLV26Clktl&!1_mcNaL`$cg1)-hMCXen%pWL%4ApV;x|+;HslOjFYIAf(w|g#{AlR$>C{_wF+vfPiBjHdA#tud_n~=TY#8$Bl}
|92$v}8Ic&lv!1)|Eu%_#<$No1ow08-`UB>x1R&BVexc&|*ss`8o%g>LPS0K=&3XqP#vf^#GW)TV@tv0tFYthVJVs;3$6}%+IS%FxaHjcVZo9?@?L0$!
S;gujt1{dRR^}@RzVf~sU6_op{g_K*_i!`-e0k&~-8G<EoeY{e*q+pwLcuJLa`E3_k0_LagAJ5;eD<B`&_jHW+7;#G#4ss;N26)X+g1yiT_Mc&Dc9>gK
1o?2mnQHrXGC<bFi>Y<XTA*qNcT0aboL}bQ9Zx2$GN2L=<*%=s#e-oxU#1(dAv`U|L+9nC{y?8rsGOnXw*<Hm<6FyK4|vg?EDa)|8v#n+t(MhkjP-vs^
qEuDzooS;E4BLe@A;<^K8FFj%gk8f?S)>RX~CTWCVVr4I)WFsbq@KOV+C6QL#i~f`*5qnuuN55jlc$iE9@jaY=NUbH}64UexXIbmqW^pR6qyq%4PwR<>
If9;};J8CISV68puqzzVn9D?$?8|LL5~P?@38PL$P()l@V^e4ETm_-}j%Kp2D?#)s3Ft@%8)Re*KD1Zv#>;DX#2Io-KUTbDQX!r=#7?_}R+DkOTeW8))
H98?)%K0WC{Lfe`7XGiSgQ^V2-7j_~P8F=WhKWwYU?y&(NimYDEABm*)fmRpKtF+Vz<g$yxt4t#y)orUR)udfd1EoV|KI0c!m-ahAC6+}Clqn@LFCcxz
gp})uhm|3=!yvrc@J`yCCn;!3@`+<j9I3HwIc>C?I3`VQQXiTaXNRr<!wt%K=MZxl?%L9YMWO);x2Bg#LblVsK*RNX)Ucn|_#0x4a8Tb3ybx5U<XN20u
{-6cW;X?F`ZGl`NDPgo6A&JS@5_1CgZ}7okM535r7RWFMP_pU_aTAFKSslp^oR3R-=AX*tMZ&*&-czX!xW{@jeudj90QN$z-&jsAGuKqq6-vu=LxhGAS
2jmd0<Q*1SE}&CP_)Gzc*>is5uY;E`FJQ4_Q%lkohs+7kdS_hwjp_$;2CInZK(o&f0X@x>JxgQElPQ1t>mNgAfWsEESV}k{)zIEx9sWhEFd-04v)O+@b
H_|kW8v`fHr$vplEk*7AVKw{cd7-xP2sZDUW+ofZ~u<L&+?d6G5H|UO?<BI%>w?^Tllh&?J-no5%y_-%4BimqckHWIrS4#S6my$?im>$48iigqp9<goM
?E03UY*nKf|<UY=XF>mfxUXuW%x=RVFihe2DucjGZX(GrubhHK*d*sRxAW0kKPJbLNFv&M<@TS{!oG^*4+B$9#0d32=;$aSRny@t200-o7FoAplNd=#V
{8JS%tBBm+L_jM-E3jE{W{_$Flsr<)(`^SHO3;4HRo&EjxKPdX&E)@Om|M74C^B>tfX9s?P^uK=uMUeh${3sjT{)-$6l)!(HBl*|({A+yvH9r3upa19M
^PhRe|HUf)fBpO?hx+gT@y{b&)~WydhyQcT&5|ay0`@5v9#M=*;7McDlkYG`y!%W6l%18ce3<h>V$s#+eu)MT&wHaAMtowF(sDO1B~*q4Q?3WADo28&_
FFgVy5bt(ZPLV<g1;&v|6EFNEcAxheV7sVcS99mGpS|TmRxgDeO!&p-O5UITwlzXulcNkQzS#taP|5GvL@Ez>mfFfg;6KCd|?$JP$>cCBGsPaSP2P}{?
-^?gi-hzx%=%f3ar*lYJL|23nvt}(&ZRk<R`S@XJ$JPxyO|D(vaq&rQAd`8efEnuX7H;Vs!%We#LFbljmm!i?qLiI3I6({wejF2ZqZ45()06G|n#+?$y
zk%qzp^mkbGC`P?jlDKT5Sc<8@V*tvjfyQ-NW$r!20@>S{rn@BoUy_f3@E@~w`NsXh?MRJb9cVpcEJYbe8D$e2rVBHTPc*qna=hmpl0Y`3(%6fLaz%Ra
j=Ja(NGovN6IqZot=uRn^U9dYQWT%!G{p?!5IUI}#f$|1-i6;(lF0m-91I!$3hu8^4y-tWcmG6x-AK3>yZ}H&$-pUe!hoppYxhEB(fG?~={mcx|2o8x_
nDzMjIF0f;Mjs(|<8Ec3`$Gh>!VLB#%Ez2gEw1arch5oA7e)PQe60$+e?zU!NAL@Y!ee~BnGPFA0rOc71RMjvlFoC{)%P5Vb6nGd#<(@Sl#&(Sv}#hp$
JqiuVWQ~-zav52?R~6>jC%70*ZU-ZqqEjs3;1ysnZ$XH&~GwGWSYVCH^K<O-6vYXjiMaaZ$rUaxP3*)-YUCPZw}tRTj;fxm-3Sb!W3I?r6pdFpBOzxPg
|FOP>GRz1<WfKw7Z$HZ}Lu~^JPU<C#L2IZtwhw4$*QIu?Xln6?=U|<anu_?~@pRK;@@(w7ja$iN{TS7*rh)2oPl)w5t7Vz@#Z&F>s$w5rlDPzYXVRXfL
Vd<rI-=0mb^br21f*Py}zcOrEU8K@snT)Jnx%0eNw4q%&^U5|X}HO*0W0WL|t#*{8@9K%xVsH>qDS69P#=Tn;}9vb>+Xy(6?7Fq#{yF+aI#2}CBx&0?A
zQMaf(UQ{sZ0H+6Mp&##h7NQfrs5z$-NGrEr7hInY3H+?@u+_I}QN&+Q&!Y9sXn5j)DmG5ht$-5DSJPiVvqBVUkz@=Tv}g;g%l8+L7ZuoS(7#X<4zu{i
MRs0afdHwqb7nGiz6BWKwV%vejr-4${q0^Ua)ekiF1gmY#{&3}`|{mq(4AuX(`nnBvl|4*6<+ELW*cbBz|UUHcb<htj?II5+&Ks`?+k)mFg(Cr4`MIow
B-djJ`STO<QZ-g-+mBfJ`J$r`Z@D(?ORbv2b7eRwV|V$b7$KbP6uRH2|ikf$`)NvJ9gX?0U{>hwb7SyO2ER9H|iJMGM<3bke_7Gbda!^PY{^OvjV=)RV
qV2>sF}Bp)<NMG2oWC-Q5OmmH<8fknQdEO<Qm}^`broOM?6+<=)~P><9Swx)2{b_rp<<c-M{KQ7Z(~3W+Cq%qh6VIJA-ByxQVMa-3LMRF6pIeDxf`+7U
o*66Xd8mRx9@X>wk~XTkc(rAaVw{1;R<wVJoI>})X(78%$G>n~2C&>rOcQUSRCt>*b0zC6YYqNHT{=n;6|706uGTn6a5ZtvAZD-VWJXqTeE+h@J!Sni*
4B7i;Umq$Mcn@w2pdiz9e@P-%q+uBC%@hT|eK{i>Eta+lwhBU~7-axLOm9DZfe0{u|&{=*3=UljzUpZh1mxZ)=Nhb<b6AdC;PLImGenSuokMCnJ8V8=s
*P+}&#QHthty+?*+1rAolIQDD>pcXGr9}a#vJo`5H;2?c{m$Y{^Xd&Qa))ri6o@Q-qX3}uj$HZY&aEJv#&sYC_5(>aZA0z%!s9dFecE18mD)hzmCT1B9
zPBnXCSR;kO8SHIepO*G!xnCKDP(GULe;dK;E~7cR+vXsOxZZzpY?{Roau(A|Y|<QrUM5ZUcn8-F|0#_Bn8;s;8;Itq~84O1MVEq=R2@53i-#Ppz=Rrf
-<3sSt}gZ9}a#X27?IzYoKz;Uu=oC!U|$-TuA`ys#gKdai(xUk?iP;2Vm?u&3VE9t}Ld$JBP0n`ME`HQtKhyg#`hT-2G}9&(TMTSSsp=q3#+jW~}oYlj
((@|A*3EE4D<KAB(jH>C`S)OBL6T3MWeRF1M{S|18AfyFb+<XbC{#+ObBeLX8cRaDQ?cpX8K0OYz!-opT&UoBgY)1Gtieb4Vq1XvHrOBwL1rKb#NE_3y
a9*^o2&ty~WBbFz0*hEB(oMkY;k3}uDKaVf=7Ys9MS~p+Bb_=c5*X~<_FQSU%ZkO*+$ZqG@Hin4L4`lgW5f!cjYxk7Qf}1d3UG7KaHAT>&%akpz%lY9*
u)H6P+T_$|6I&?iL3a>O#QseI>j`m|0bah*g`^%sC|uo3_l=^gMk1drGFQ;H3@#Ei)l_|J6!B)ecjMEzG~_)Y>{x|m1CY>qeB&TLhS-CiD@&ON4R`;S<
-Yez3w(V?A~o}L;0ed&+lKPj0kWsWjhJ6}2E1R>Xpdy~R>aYS{!)<N6W7ly)HN|@F5r(t9ZLbMHh5pX+VGs_3&m?@?q;|=1CSfVxM(cE`adu_cv`-DLP
nN+;~cqh17>-X$>vDEJfNP+Z+mm}2#Is9#qs2^e|>zi{g5wZQa~!oODJ*o9kH$6Xf_{N4KVo^&=qMPTX12yYKWh7f=G$K%b$p_zMvdHr$2SDoJ97b=P@
OcD`MC9vN7y4?ZAPc^a2rvG~y&~CtohO2&wSX7))i@2atz-pnB7vPoj5yhHCHi8|_B&w<Z=GvHuuY;QMPi+XOjnCV86Kf)2}c%Q_04`2E@M^RU?DHwz3
V1gB3wAr$Q8)T?(iZGeuo^~VS%=EE;#)=!=nM|kMZT1a12?tuxt8|`wyu@!$pmc#leYeZJ!+v+G``U0zXI_2T%OH0&gDLdn@)R7Pa<%gnmI6%<6g<}%W
tQCv#{{FCj&|`f?wq+9<`vcR)&9cGj`78|nq(eUqC?vAq2la#x6Z6NzQnz39>rdhOmYj<VK38-eS+Qi1U3ftJUV9@f!$lz^*QK1WY)T{sH%7F#>-57=c
)Z^-`NaDE3sj3fu!|v(+#WNz_)`Jivb02SeSBKtH$Ra!RdNN1w=YB?dg0@1>iHSiiu2(`%jv?Kz)vjNDB=L={p3dw+(ka=tK~Cec311GuX8;jv^rWI`)
m||hA-}I+@^0XJ}i-ewPrb3Uo80k93?A&@cz=gs&^-a$VxiVHtnDhIMpk=v}^hS>wEu6e%3BILFTE=ks-anOTo!6f=Zb$;4oZ^<AC{w0J?YO4XDrX2z!
q6pYJpUia=|IOy1tOJ|BR*&;5skgt|@4na`MCG%14j_*<vB@MR)hv)<VcQG2u9Y-&g&U?BPu<N$qU;{7@UjYl%ppX~BWo~p&jAVFM|(K|ibqD>34o@(C
#9m?thye;mJ53XEKszMP8jMRsWcIpe{OCoUfH^BZ)?5e4DFL6_dwClK>d#nH*VM9KPGqZJot?)6OKlPP^?jGL(d-qf%2*GB3o5NB;ea=!3((|W?kZG@X
dnQP%KWq1UIE?)Tay?YVr(Y{Y=opm!&YNJObKWjE+634?_I^vY$pf__L`SYRAha~N;k}`C?lKFUc`l`O6n%NoF!Z<7e?BGVd-g8CmpC}!h4`?;?$_Ajt
>X`W4doo}K`n>OMdT`=#K|hR9_i;ouf8Le(d7owbEpU51M?2}Mj&nTDIQzFpHxM9NmhrLIFjC6__Ql<*q3L3KH4}7B9Rii32=TTVltNa+UHAvv~{4bKP
sEW;?Z|E<%ao|jK;gVu-X^vd!o@|b#G^!&-?>}(T)3CN{<St?ZYw&P`F<;O=CH<pu14+mllZ~aaZE5P50dr!1Elh4=caFa6XdSd*P->2`QeenCLvM1Q_
?Ah^P+d8zT4IL;elf1}V>J%gC##1Z??LaWTa&*dGhd4pEw6{=bj{0o58`pTrX1ufd@g9=!S1lFf1bLQ2Zt-+g<tCHP70G2Jgk+k)yV!HZ01EfSmEjVWZ
^I*`D%&wq8%hrnKsnp{DyphM00=_?tw1bV44JkQ*VR)_}XCcl$agXcRYVpz<0d}FYi)cXs2USL_J68)j95Pc-qtDjD^2ky+XEs1UI6|g5Cx4u8D7#?-(
&{AoeIw<6@TaI^H*&vL>QE@-=h{X8SCH7L_?c<ktJNsxSMPSll7wi5o5H-5J2;1{Z0Ly6S2!70dCN5gno8IE?h)(<#DL%<EU@E&rvn1}VfUSFIOLfZt<
g|3LdZ8F4K*I9;)y(<}#WZ>wd})3UT#}dLR%G{y1ZgD?Kbh8>7QFX(H|p!rLWUykaxiPGudUw$;%kR*TRh$sLkh2N1KHNv81G6j89*1ccV>8<LXn$-EB
(0YJ3O^+kf~O~`M(<4(L_OtY!G2VoNbz0k#Iq(>9I$4fFZRfPR#hUB{)#3oupuX;l8_f5!l~z1f{Z0EQw@%{><xJ%0Dr?Bd~dWHthiO4S5U8pyY-!7ez
#nha#^VBC~tN_CsuZ0I3|z-v>vdf<>Dp8t1T{h$1u7crH#RgYMUxT{tD!|8t+|3CLsr710BMN-?Yma5%^01>JlV;dl(e)%tw{Bo<uTc80-6;98rr-7nI
ph(yy#9Q<Iu#D6w7K{YrRTpAt*VaC?H$ZG3!QyZ+`#E719k_)&$d0oJM`WeQSFm$}9BKu-K^gYHes21x^b>|+@>m$uJsBZP6zu{a9nL?<~UGy<GJdbtj
b4{B<pbwy-T8`-8w%4b7Sui?bsQ#$(wIqHy;5UlT=ELm~L!pZT1d*bFqB1@)hH^R!LiUM+SFUG>wPZJ!8u<Nz<EQFPoa_S+Znt~$UAhHlCZf-u!~QV8A
gx`CHcq#}^*OexAsh68^F@8NQp-0tAXT&dD{7`!1VDSbLEShTQGS8WP>T~>t2g0txoy%X2kQ?hCtFiKq65|@4b5aoAO;%ldq$`faFM^ieAycgv0A56zw
}o~fOZ>g&?>OBLVe>~-no9B=x84`U%vgX1SAo|`?y~FSxlxii}#KmAT2d7zr8+Z7f8-3u(r@mp>Pq)hX_SnA3MYVbNHbpgZf$~SM&Jdd;s-(>n%#pLW=
84l6$y%0$Mj&FF?BfPJ&cC<+GV<j6{Oz&aczuU$E7EC3AUQ@nG_m<<l%0gLb<&c9AeAOe=Q%;r09WwS@%~pJ%h`FUYdQ;kgRWNg#bgNbG=LLgLj}C(oo
$9-dZv*hu=ADd>$4?Jh=!^KZ>Vt4Qr~MC41?jOOF91_0MAS}MZsS^?GFEv`^AVLoQ|$Jdxl893eQUkYi$<C6r|`}h@@ujwG3Uvz8Q9cWPAh^Eeca$@W=
eyQ-KLzLsim*taV{x=+)!cYG-@B-;m>8T?T>$4-VRY%T@g!$wx8se7zLQp+C;eT;-9$SvWP!Rnf79xiw!3GnIFkozUB$IRI>qkAiImgpBNbgnEB}j$BN
#1sziT~4(=^*_~)WI3>tB5hytz;Pmd;sZSy1t&rBmPhppUI!2)yD$=c-Fywj~a-{2Ms|pk0dArn_&mM9{%zpLN!*+zL2ci#H;yBZ$a^DT)er;$`fGxB?
E4aT1b`tVWxFe&p^kh_MYfF%Ew8L89JfM$40CbE`#!9M4$`zjQ*Gv>aWydz4-pZ2)Of*PD`sr`S^|*hqC_6-ULjMN$Ff8KI4<;<HMLgBL^u?%Y91U)(J
Bce+9azOOThxh3hCg62YTpul#v5!^A_`kZ$>1l^{{i+w0AWjsw;~O{4y|qyCc*wfS7fbA*?}YxzuUx&;U!S{H|hNZ;9O-VM%aw2d*t8P_)9<AXt1t*Th
lp5yD~``!}E?ciDRHufv#Xb0^1Ja@u(5)ON<;;%owce(9ZfwFe(Bma3thDf%I+9|+1!aX8?BhuF!XP*LXMgg!x=%+F%&nExA;qPjGq5c%U)FaQ9byUH<
64<F=4Wy5Tc!iHZ#jL+aVQ<4L<Gwa<6?F_=-T93Lt0Hh-OxJK@ulvIEcbj_vweJ#S!6cerJRp9YX_Ohnzf?Q;Cy#zVY=VPU{c@;ytwp9Yo>{fA?pA&0_
`#llEFiw*_iIzIci+A6Uv%CeC+RzBuD>A%@$$PV(^VsWSX1>F@X`%8{+mbHZXU=VVk_4;<vsuYwmR$Rfhf)v(#7A(4WH}!f}c4BzZ2X)vEa^DPF~JQZF
|LYFuP5I0j&N;6JK@iJ)Wq3jjKM?7V(2IZb)*Y8H`q^%e6Zq{kak3@(q6XJLJB*C0!zc`gga9O(M6lk3m5SPwC?@9>fp2z)MFrNT3efu!&{4OnkFmf%P
iM5YjXju%LUPd~{cf>voXXI0*m}#X*cE;(NV^zm)&RDzFU<ce7v6R;Yh{@e}dq3i*^Nrq8m35n@;Ofxrhg6;B=V5IV>Bg1r6$>5ftqiHd&k0j_>ilefa
+D*SJdAmH$`qw6L;2g2Je{C@dW3V5L5a@39`HhkwE$Is129(?afk*k`qa)^)8Pi3NLxgF*9@oAqh17N{4uvrJTCiZ^Ord@b#1Nq{h{GrT49}uqenlyTw
J<Po)GsJTi<x@<Bt0W)83Wl->=o=ZL{28*9ZNr)UY=`u`tNg7ZOF%WBG8(5Fs;{xn(^>M}6SChjWt!MTG?_D@!a8`fD|{?XTqn!tYr}q1ChKR!so<4ns
i5@R7-RQI^`z=utQ+}&d;I=-bP0It8}}%Rb`!6;a`Q5l_XICeNvI_JjVNF4xh!N@(pF%f)-1g1Sp^ZI=%k`?#taS#_njk->j`^S^HZc2%-k+u5e!?(Ee
;UYlY#nqwiD<Yp0(wA-5>=TP$h58ya6%1c~=OGc@lJfnLB!S{S64Onxq6oz2N=v3%>lI`NxvvfmxL$&l~^vY^gP%wgCRB+HLfGL=ymKeB9#ZSwalJt+%
6Y62VVfHjIezA{NSocZYUjM|fP`>Y3vA-J||6vUyO4&g1X&WeIGFCX+|}lkN|5ssY49;`VXAgNJRhe+}_nJ|OlsAL(Azh<{&Ikzk|jqW-2ZYmna%=_B}
-0Uz(1X@Ex?f4S&ZBK~GS23ulU_St9}+)eL{IU8`=9+HW~btdL}4)*Oz_O)@Tdw1RJ6(RrSzsDnc5h#Dju{^GJhnWxvKut!1MiBUN4pPKAJ2!>w*tMrF
8zmIfxM`cTH6P%59Eu(df7j>r)ec3R$&kKUmrId1dU^m<?bE%Uh^7M4Ql`^ela5V*_I^NFM*8zMGX=|G(O*b^Tl;oeCGr>XcIa^xM<aO1%QYQ7MB{^6t
l<YpvXE2Yv$_vO=mLf6S!D3c$bq)Jifz3G_f7bL7qQ3|je%L4eZ8;BdE&?S&#r!-`w9uE(sm{_Xq1l=X{_H`fcOZ)=e=alD2FVzeTcZXjT7M5gIuxcC{
6I}i1~H|L67{0Ylsz|u?$||5QCd;Op{OxP3C;x_5yLofX3Zt3>N5G`MkEds}#YN0hf-CHQRO%;87O7SsoCdihlU=FZKAHnjLyPjUIyJii!PpFerc2%~8
G#2l-<@IJYP3y4T<JrQ<FOt;T|7r_ZV9wI=32m2B9PJJK6J5%5v9XPkrlRxv>Eh1L_Io5-t+O#Iy+sN1i}5h#D$8uc;X-r8rvCeylcx;Y}gEAU95@!;V
Afla=5^12U`AZw2xva(5mWDqyo*H9lT;KW7K)7V4D2WIRCVnQu9ZfNZ2oFP2|L1o32@;_+&<wE*BE?=cLsx)NOcsPq1i5fiGFq^UBt9<5zsI$9`dQHz4
qqxQnhWz>?C}N1wq~bNc;cf{Ja^(DqRYxB<+UFICjMyj`t!gOIvH{X>8yQ0)zK}HAXwFvRh0hZ}!A02}-}WK-VqU#Ij<gR(qj#fHUWW-d_s?M&?=^s+?
{$gy7?e+6`}TNJdWq^=h&knyTMX$paYNiGm}~}8g_?hW6?;yY%M&oOC?S6QJ@;*C9W?$P)=T0<pFPTd@?7pib9UQNQ0AuM_=xmJ`}pgd!fFL`V@uaBY8
|&j)>sw4W=;m8Id@aCzl*;ODOqekB$Thn+@o7%Q$nOa@!nOp#hNM}Yg2fSh_=~IZ<Is>4Zi^vxn14OT1FG`EwXpFYvqmmJ#gjzv*R21$f2z7%4?kXs(&
%=V{lHyC*Om9z+5{)eEZ1#>zN{d{)9P)<umG5d>CS~G}7S)@Vh#aeuS+TC}UiFUt93nn4-ux_ti2H2-w4oZW>c7eE(g6!P#oO?X#Yb#)`E$_>ip|_$!V
0`7?3POqYxt3hP<+_heunfYzq6=Cf%q!H2G5T%pf><M6BUMsw*RFc?|N!k(_Gzl{i%1qD5EBR;V1!1H8Cpu11*fy1!$1mZmwqC&a{<YZYEgdfl3;N-Jk
ZlZiR@wFJe4VlG|eq<H<6h8&Kf`c5o+uo18$@|BXwS?EnZ2VALK(tvL@s~;BlkAI=f<1zJMeTiSZ1{4Q6gwW7za3?^6s)w>E1(&ww8Z)Ih5Uj0$*WLI5
xCC{r{^>DFW$G0dy1c{1CP#o6|HFX8Sv-z)qXB(ynuMDy#MOiZX*Yy_S61NsX$%2VUbQh|Jw?aC0y?rl#t5Ox9n@R5rDbJs97_beggO2+oB;ZYIy38S~
*TR_JJ8!K1RZ@i!toQ7|-_uE4IV?s%tvWI`Z%S3BueyM^0#N`C3F)`+|UfB5rPC<_0Xrx&b!66&_X=UFY>%!)#>o<71=%EDI)qr6;ZMRt4MqAMcZHmTx
=y2e3HmA%d4shq6La6NiC^_*pa`+aV8_vPqcOM0|!nx-zbc-o%I{?w%zpV<_Lct-f&|)&i@9XLI@jHODWpA|#t?R2vp6)tF!*t%4695_`FlHLBlN!`}p
Rl;LjlUVnbB2L@O}6(Y}%YLoBF#A(d$ByALyNvBo4*c-SUwMeq)U6}&g!FwGaL$mRBZYrS|J`CXbh6BnX`Ne#xe7|A;3)_vNWBlqk1=V*34sIpcwXeW0
FFg%3_a8hkv+DLdB4^-S<x;`hT3=X6iBeS2nFR?Aq=djbkqW+hxGbmmSAW)|$em`%&yDY4PH1Z0)1a2avgxb~=`a2DWg?i$3JRRMvZD&e1jt(&#E&dP{
+MW8aUa`q+=ysyxu+9PGN?%RWl<nQeDngu&oXzlf`E!niI3#22U?h0;d}Zvo*>bl#e9=hgItzGWZ`LH4<<1_!ub)^9=K-kjD9cG-N-X-Ky=Gd|Iv5&^g
9>JV(faWFW;Q(3jVzhSMuN05P``5g6`23H7A5A@wrk|?GV$Em7+tW1K=I~@WW1LHbFFAGbHR0&F`3fvB$$l`nN}8E={dln172yvd(u3zVOPrL7cG#eZO
lx0k8^dK=rqeZ|qXBzonL1-I(*ZT>);<UHs(IuY$e2sAFLfApalP>H@3Y_rMT}s*X2(R)A(j^vs+t%GY^PtQk_-2pk4aHSQ%LeWbB)bx17|An_qyY-_&
s8iWoMU0RRJzxxY;6p2G=ZaA5rH>AK}4qymGQo0~I{|>XT#MrYDa?3*(toqxF;82lACc8gZSS}yY?g!<u(GPCmoJXy*K;h@JU}Cnrcp6la-L`4Bod{J<
j-012*d2ENq!GSw!YwV59wf%RF$)%cz3#2wz+Jm7Q}}syoX}Da#{AnL72*twCShg~|ND+`>7gvw6QD1B^N%(1HwM%=SXZS(<NLZEyu@YoBvcY-$($1G8
~y#<Q?)Qi89dqV;%Wnp_|0WIACp#lfYdxo=|In%0WNV&ZOTuOKlS(5rSWySZ@aS~?0@KV28exwV}N%<jP0|;DdA0Kw^M&{^ow8n8+ZuT`Q)+|^;dcLn8
kYRwy}oOO>F+|S&-J0D$Q}2c)Vkrdhcv@59vpakUQuQKPD$_$f3Y49-wGDp<g;S!^2L7XL1u+8PH2Tyo={we@9tfS2?%N+b*rsmAqz@|F3sZ|MJ~mDnO
$|@aYDZ-3a2h2GiD}{Icl!FEyW4eqqh`+gx|m?I0P_t=7J{=?1dWcDy@h|B!xjj8XEkdTit*%0__85eAf9_u^I|Q9jBV#-=W<JRlt`((0tEuYz3MFS3)
f2G!>;Vf`Q0ija=(iz&>|w87s0tqKV4-30<ZTn=ZDFUYeweKi#wSwLq6`^0d>Pgo&&i3Mr9h8Ua6rxsa#0`h)w*;^;{3N~VUcJ~<a39n=+KgGD1C-`a@
*URfZUc9%!B(_vr+t?4DP&t1N4v3pq{)A0}^jQw|Qe#`xUk97*BOXRbzhChu^1t@8`&;V4eZ`bI){y;$Mr7wN!Urs*CfwzU#S`3#HuE$ze0XjgtV;Ky9
1v<q=by9CR2bn1qhqLKw2_J=vhLgtJO~vncS(U5Ow4_6?n9zRYZFcc6hC+DYj9m{dGe6zV+?o|*5xbvgLJXbAbK6K1IYQ74Lb4dJ-*3=6=&>|+}K_<Sp
tP72jrvqzU-5pIN^ESCf<t1VB^%t<MOvTSU?CEWoNYgS7ETQMpS~B3yC1KY3Z(fEC3lUVia<)I022sH%uIohMaJ<-%_%T8yJ)4G4Er#aG3eP#9?t<cjG
bD93dmd8NfHDXN7S?^NYt0Lr6Dlg=p4`d&NW%4#Iu6WY1HOe+JOZapkMF@RATGm9|iPfv=@9T_Tu@`SZzB83l-J<4Uib<~?S<;1e3m$P9C9V!y(Wpqno
=yfh7*XVr`?VC`!ez}b%z)=o~1hh|A`q~nw16DQdOtQ(;~ykjSi&)*~x;dS95oB1dyxt|B(KSi**eri$w$l2mpmw@U6!!)x_2lwlOni^5+IDF)f@6XB0
;EU0amP<8hHumwiRrQei*i54QV7+3uu>v*NNDr2m5ipSh(mNB`>v5v|L)UE4nc4V6e26u^PlxmuDCuFv&G1Ywp1p#vy9px!FEh#HPF5#WpFJbl&09$-;
pu(kO-R;$;}zahkS7@ym<QHB-PbF-0OL<<o^E!zG2XRpuP5SmkaxmJzx4|BmkX6+yl5Bo-`vcXa^5%**l*#itk7#Nem8bvrkb>Y`x{AovyvwdaQya#wv
`qfc#rR!jsJ`ZB2?3$?E~Wh-bTbSOSDy!K+{GM$QsRUyvDTN=XpoJKMi&%>;1X>EhU6BV0pRS#_PJ!k6VKBT_ACTTNFoq3H?ouZ^LHu+a5@G-_8N@k2|
?0BkFF%FF^g`lZ)nI6ILqAJfBDTWRo1V%3OU=c-;JrAMjuc#24Tct*s7e0K{a>rcb<7d~y-(>!l#R1}omsS-pk<*wTrZU<g}|uVsf>m6lz%E5A>$(!>#
cj$Bw}&b^L>gvY;j;$Sz3^DdVcxe($&6U8^Ji5}|jp054ssW!?6ii{N>CV8_!RQ<HRur=gAPe+A|bYpNx=PD{_Hv8THRBTeQKUakKtLQ$ib_DMYd;Umq
d|^xmGSi6-^)z!%0Kc|sZWYEuBJoK4vrOpoc6G3m1j`@ak#bl$fpkKE<)J`6>?sF#H>b*1^QukIMQZ=Pj4^~~KFXeDpGFOA<+j@b7j+6?uW<LOJDET-d
W=rWQ-cUrrQWiJhRGxl^5xL-g0&mQ$m*9qc}4}v!zq+^bfSC%;=N(tM_F$4@g(%UymP2N+8acc{GCl~qQX~d0Q-c(VeFP;dg%LS0)JI)JED9+mpjNfwX
GrjO)1gcPL#h}VGJBtp!^BWL3AP)MCQg|Un`B7-zNwAtV%0I_`QeG(b!UN#lCM$dPpBzX!Q|1^A{^{^^|k`FLW2yIgvl{!)q;m^WRqKoI8u3qgVS1`&-
$6U;1%|xMi;El*v&BZkrNV_4zC+p}c=aOx)KD9!@&fBi0NVfP_pYJT3PV<}16fV&5o$S8Z_<%$86Ebyo&&_D6;aZ+wi__J8(sBZh=O9cM-TJ8<-(#h<u
{c`Hi?XHSrRQG)#KLTDKy2;+C?k((ZIKt@s=%4E}TY_mo0oQkdp^lz^(g`3dC0<E)8Oo);A@cR4~A&H_E;B>O8#sFI;Eb)i;Pprrv@*nvf%c3#%z%dX1
*_T`AA%wx+j9CU9#N18k9}ws*pkv~tTuM?Xf^+sZ%<gLg`P%xO{xF0O5bD{56VG?62*Ve#*JWk(Mv0oQHFbgbicJH&hV3?UJboHnZG;gC4}$qf74GUQk
dP^-l&%aOxOJ9so=t#nSlWA8Wvk&1Li>5o`)}Tu!f&1Mj2Yc?quu?b{q5ADg7vX&$2pQ~CA5chEiiTqNaLKu-Y3A_0PQv-=`SV9=icXL{vH~dAAocF@-
s~2&)xmW$77N=9(Jb*&mL=e+UVL)EYfFU3*?9D#ai>pE8wJ+ZTDYkfLH7jpzHjh1lS{VB}S2|OJHVIWZeGDAs6ES|IS2cqfTToT+s801JCX5zaAx#!98
)E=_IUh1gBj{LP3fp$8Y1qR*7a)AiuaXF_rDt0mZK}{Db|J7bcyT5=Il^bJE;yykm}P3Dn|D)%E71@vT3-cdb5IL*d2#V$=Pxh%d~MjuqoRn|vtViX+(
DePeus)%Zn2{lz}-WofK<r(mAMuX8}Oh`$GoW{Haad(KcbY@KVz{Nm%l#zjk%cPMDEN`b^N7T8W%wlnYiPJ&DTWeYxt-%ytz(vB0I1k`Q`Ed2GACq!)f
j4SqxAZNH&>fS8WpYX#w%?&=H3&Uv_7pMk%pnPw=*Nm*bCjj`X-84Eu{NwQ)bvrBr)d!$BnuzQ~1wz}0P-<(WFNQ$YTbs1m#uoTH#&-|-FMXTnmFtwQ;
(0fJ*W$^r+fGLHS#l+w0hx8}Rj2&j!z}M}#A@Yckox`Xw>e^+3{K%uw|OztNT24aTrxe_;4X}O{5%2b?{&8)UN*(X1D=USdH787Mn+ea?jLc?0a3lMG}
HW5!S4Jmw!YsC^>2Myw<cFQ6)?2$DF!E>E|3pCc~q~nh35_g`3%Re4@gzbo6jRjE1?+*4EBy4LG~4QF^yve4_YXHC_@1#AAi@O+Uw6qZWkV3!1_jr53}
AG^IS($#OqZt+btb+8}r7M%YgFZ3;s0b%dd2Pfo8;)2DCwo{AHS;J7uf^$eSDYWYBgdPuQM}bIn*m3J#yuk_j}vFBt>;Li*K&rLp#jgTSt~Yu5Q$*`Bc
h3Vn-p@D>mcz%s;Aw>>+Qk2S3y62A|C5Ix@5D>i>7pSwRi5y>drh&FI^U0+asEziW7(iIM#@Re_PVKTuRGWkbr_uKrwfh+3SR*tpd!k8S-a+ZwF?Et60
1f#^wz@tz(ydu5g1naQf%dyw{M!o40%|K!9fYQR^c0McB6SNP9r}cvTi!et28h{b4puK)`<c1>3_m=*{{}u^^8(*4F7nS3X0AsneQ!=@`iSc~vHoqH2K
>9Zs1Ut8=epT^0H+9OQKYtF&)4=Z=WVg}0J1&X%qv3qu;e}r-NQ*`a&-#_!z(}Tp@G=<(d~9e^T&s2-5^XKrUn_w=*J43qJ%aH8cnwK*wZZbY6_duOL}
0%+UhU+!_Ugz4*af!T!e|>5AQFvdh$MT$J>a84qU1ON>htmbNp4zIyu5dC;QEx@Fm!mbDa~kpRkybW`nlvWA5yZx)au{+2RNe!(pEh(@OWwnv%_(Wu>{
bC|9-|2#JreF3@=6b>GoVzs!k)MU&+0@*Bq&Okh-~vAJ!i7Uu<sg&dvJd99D7nP760#g2H~joq28P5h#s5%}OihF=z;ZINgKb;YE2_%<|PR0@oI=tVT|
zVCI{>_9kJ^jTtocZC|0bf|8BpMAz?&f(aroLkyl3WT?e|*l1c%ec&oX=dZRz{3Ovo*S4Dx5{fq|%)lc5PzYIaN&2;TSbxWh*Ld0u<X(BbSizHdfESvw
&x!1E0#D*4PFai@8|B@SQrN495Bz7c=GItF98YOCwk+e!f%GNn1b?xJKL)W9vo})?7k@w1((%JLy9v8LA@N+g46vFr*DCU-OAu?8+u!-XApN{-slskw8
U*)XajM@~bAZp*@D_y;@_$Qllp5@h5>&9KRWP~(CkQK<rZ>irx69znS?fYn{~=$bYp44I_qRhw8y_M|Y^UYM#Fhaxe+VR(5k^>|0PYjX<@7nu4G)V&m9
`G?d3B4X@^NLwgdL7Ded_g;H(Ca+?-YTNfc>7mJiyGODe!S`CTKL(?UMJvkCw!60q%YpzMY6%5gzx%UPgfYgW5R->D)TBe_NrZNVvNx#_sP`Ep=}I@Nh
?0WeEz^zat$S=Iwv^X%U|o=z58PbQSvxA92GMP?Z=E&ABg?&<SA(`&Evipfn}3KSuQZr!37N_^L=h9?yxz_(i@Dzc#e)J0bFKQI<N?ifTFuY^|_w7aHc
q8tDhF>!}BTF}JyWMpS?C<}+!FBbN7#1}%$W@euy4Osg$7h?2G^_^kU0d26k<-KKJxZw<uvV>SIgTA(6+vO=O?w4AlJJq@gf{Hz!p=(R-3#e+ck$eE?)
mI@fE??M41N@!?&%lP*U2s&RX>?C6G?p@fv;c|Ys>oa9AFyB6~e3=yb`&=k5MSt2Wyk75nAA1Sn7t7u&F<q3r5@=2WW}jx+hW(E8_e(c4KkwfnSHIAok
-xmAINU8aLi(%XH^XM;zomHfiw`Oj&9AJUx<;Kww((<bB)``i&5vmBI$ffy=<#4&{bYF|{^FuE`qX2O@~@x(TWXk3>tQ*?KbM&zFNn<&<ErXmK9E1iQf
U8;li*gZjgi(mLIF#@lfIHP4nQQmFX!OPm{%UIO$-Zmz>Dbl_?E{#@^|}cXzWZ{r0<%==wTg|kWPnXT(*Ek`YNX;Q?WAQQ!2(^C{L8AzCYy}2_J1_0o&
kPLVoiK>A#fT$I6SA4Pf_c&}Kmw0WT3T{Xq47Vf<aJ-iz{g{Wqtx$u(zs1}PBB%_9kPe9=n3WHUO8jhL{BVXx2U1UFro>kK}J3h;Y>twKr85KCl`NR0Z
iL6ep_jt%8{VHIIe57@H@+@txhd~P!waB0g(yTp~7f*1robapa;e5UGr;5O3(?A22;L|&LL@Vme4dp;O41k<ZG806UoxO||=6Yq^2*3lkG3BaH>vS*{T
U>_(yqO%qYP0A48)}$Z{x6#2iY9JNEE5z{x!(ynT+1}=hpT*lP`WW)K@iLHLlU8O4y7Ig~f_+4MuySdd@wr-UY`+u5PdVcgoaT09w=a(JmGK~X3;HACq
vcl?j1wci1UHml@SnP%{5O&7eJRFkBTbROE7$pZ?$CU0HLhT748*Dp%OlA04LmH4M1RNa;I1pB3Rt}1u-Y|W+SS_#7_O>W^h-ebr=5SDFQwds^mUKERd
X*Zh#T31WPM7<z*?F8sy)2f69NM~&DAd(h}VX&i{=<1nhpF4PDH!J{Myf%)7A1D(nJi;qAhe4M6kn7^KA?jmZVtjb|yMwY|p+?>o`b%GFx;W<6@Q^5Z&
xPrF-c^hTn_WY2E_~s(Xd&_e^akzLRs#@*r74mQOUJ+Rw)bF7d~&EA{LqfE%In%ipX5v0)MJCoA_esMg!>O=~L3&kD|?_)p0tL>`bZhvbjQKR}A|^_A8
h_UYC`n{{%9v_O=taKAA;xc^>u_~K*4=RZ6ahar*YO~`+`<Rbm{!IuK${gcIC4|KI-Jf<ZRH*SO1G^*k^2R;2Ul>cTAxL+)3(%mhQ{@=>SAUs(fM51e5
NhgI9-@jD~(nvJm{z^+fYC6*aeERT^9JpVPzs&2Hp1)z=uH?W-gU!MK%mX(*zs0TMu*5VS+C-<ffz9C}UwEVXekdH6xhq8a94)R$Ere`C-f2H+B6S=Nq
Gaa0^Nd3UY{6UR{Xkzg_Vn_$7k;Sz!tC3AZ}rr0{9}Fu+V{mK+qp&><hpLU0ry7U?Ik5klRtOg+FwoPLZ(RG<hK`15j>wh6^Y>Q`HzT6nKa^r0t(IN6E
#{h1t7o01T8G&ZxR~o=Z-Os_@Ai=stJt(=}Yx<b8YHl#Ao&WsSvAd`0(Pa_`_h0QG$V}r1mGyRVCmb)r|f)V<SYlOOF0N)}Xu1-8aCFRsn)GuB!1o@r~
7VU)O<-^6Om-z4{IuRKFkmrM<_#+)+Nx1B?SS;{S~?x^m<Wl)osW?+&4}50vj6=p=P$B7dBW+8vt5R0&?+@6yho2_Pld=C*2$h=02}?&U{2nBea48R_1
}0uuRyR4MC4)xg1ce2&%op$IRC`uwv+`9_$FM{(N`)*yD$m`wrMA^kF}SSep@4-fEDNq}U#2PvLcqrf@gg`p;ohqiV*h#wQHI3QpW@c6rB*#a*`{bPID
$n)nL)mL<qFK%FK@U*7!gBN`s3tMX#%eqh!JW%{f%r?+xz&~?l{b}WBVhiAkvrf)+BL$S5FwIB)AK5oeeQ9;f@tUj+%hayXhNWQ1Q>HLbzP@{fhY{3V3
2z}iOR|)Njhm13t9~`g0KE0cadG_?G5C}{^<ZN+-xw)(+x+P>CD=7jGCd7;9F{(+k5ou3wvj;*+s^UkPL%Pmw!Gc=?&5{z)AEaP=OE?%q64p-2nX4Q#@
XN9CdOLkTP+)w)f?W-(`uY`=Yo7Bq|$VS(c|gmR=^+gM)}IPnfqJ*B7UphbF_$dhxqHM20KUi$lo~<YajDH*LxsJXElSl{Y~g3$>X)T<FwJD%?8GM(o3
MuVPXSkUrbC?6ha|OVuj4y{VhZ%>ITpy8*hl*oIMPNcRB`X_S)DVgEt#phe-c$>A8JqrK$LF{s?<gV%~PlTmY@pV{G8Ja$PcxiN+`6KD$z8stoa~c10B
hw;8<B99+!g6dVxN;AH>;)gMb#rT<e)Ed$vveZsfI=NurYz16$EOgG^*W2d@)zcY}gdpalIM{n};P5v#~xRe{Yv3F(?YwZC<D+tKcQxRVgPor7;Zge-|
3}5%mB_0Wo_${xc{OC-;aXQI8DSO|JZ}Pk)ium{Z+tAcE0B<OtQJDX3beAkQupjl)GnDTL-UP<p+`G0+e9dXy3VxZpkty7`qjo155O+^6McN(}jH5Jnl
y9uOvE`N;)ghSyc#-8-(>@5Uu+Qy&sjY==n{d?E5(!%402<$A;gr025^mD(x{PgA;qC}rmhw$h0}wi?KM4Mh1CK+Pb)8d@{}Rdh(D<<L!TCrB)REY1Vz
f^bxL3Rmc;FdRI6nWt!BhKI`JEpSzu;FEaMN&pHvECf%aVNK8yL6nH@vG)tMD&t`yN!+zTwd@wZL4J`3166+z;oHJ&u1W$)wW(b%*3$XJ%HudJHI+JPS
X${>$&?@!Bl{vmh(lHT{YYT?Q&U4Zq+Zidg94fcVBGSwQl)hv@t-ssydr1*0cVIVV`8r@vt*D;ve$YJTX6C;-ndxbFK-*0EqK`Rh64cXb25g|yeribl{
k-W=xbIV!xb$LlLuTV<n#g9_V0(s^)whkjAz2deLJ$Z0qZA%Ogepw>wFsRfwkD0aQvvzTv2#}o(><xjE-9?hK5oDHhb<Hj)OIwT?wqs8eB)ej|2zf*Js
<ZtM!>X?xcn+X1WN8_8Gf6L=|EKRir=K!&w<|G6m(&w*De#t$x-3`yaAKaT2odw>K-5l-Akv@lv-fm11)f-1loF^_xoPk_ZKDS50qkKq>T*I&)$_H%rw
2LcoXa^MUFHv(hCGbG6XpI|_Mh+R}yL5zSM<-a#B?HH!j8J_h`f|sL_HQeP%rz-PXh!gS9Nka{&zZv<_x8Tai2C7aU#~d}gwX{W0Dc{p3+fNwHALtz*a
lhZ=N^*84Lf*i&usSTyst2-dA-Kl{V$)pk(sboHRa%AEWSF$c&7-lrjs&%CyVV=PT0FF7qFo5E7EH!BbmUvf1PgYpnT1(E_TmXHMRh5p<u^}>o8#n=g(
fJj5|DC|HLMF(Q$C8yjI^-<81=kcB-#gmCx-MYv1{3Wb^>edAnWC*RMIO?3pmx7joE`)cVOvu4n-$2P7rWWocs}<#bJY^J~6cu?WnTjI<lTZNV1}n4$c
8AN`$;j`0h3QxPVmj)oE}Cr5v65By@xD#S`49OJoNt$Fj*Bw#Y|B*{6DF1?HSza?gkceA4NGi9-sRB9GM`beGaL5hFtr;tV^J9kxwR25F8J_l3=aA_D6
&NjwLh*jZty(Q%D+)ud0qep)epqIVVC?B);faN4xWThDmg`}&BP%DNTpbd))NN1ZBK^&w~6AO3QSd->_o4O(%gedrOaq4F1jP45v=K$qz-f;vk5MC4VU
%klg)Jq&M(D~o3&)@E6Bk!OpUX5qmfP!?6nTmB#ggko(1fk09#wQ=GyGKvD1?@do6B1YJipQs1diH+6Zv@u<=8iZ}{v#6hX*#k|a6Ekym~YxLyRoj}s_
{ThUm&Dj@e|rBs|25lL2HVu4cWm5?K`VN1M!tI?=&P=6C}L6fTSQtNVK~7&99ua|DMlSZPrQQ#Wz+<nPbVC8$N4Vs=OGa|L<EA(}MDvCg8sc`5oJCy$O
aj=TEyGWnfjsLzAAx9`m?%e?JvkO}G6kUHLq6h6tDgEWT8&wTZpet7YF*U~M?=;CU7h+82z%xzzpeMY*t-^87mEH@z`yGm9lgSg6d{aLjO&0Tqn>VD#l
1>H@FloyWybjq=U=WtqdEp<%$ZsC(7B6GV`gBknPBLoWl9`jMM#wynpfM`}rzpLH84bsFt|q$mSeecBwrr|IIm*?iDUE^jEG>&dqGE*js@9cWB(Xu~C#
&}UC-WD%cBPWXIO&G-enmS6Z;2lXY);!~Baw=6?;$HP-Zxp)PqA3qR@#;CqH|CM(S!IuB@iJZrmi2Psi+WFDjL&;&wE2`b<mi3VMawGN`YwiJZOYgPU+
3p@zrIs>p>xuk1b?!8Zps0Vt&+FE6`4w}(GD-v1W*b6*zx(XxnvEJT?Z6z)L=+0IMF#!VnUP2S+qkXS^N$@t-RjS&b1fd97;Jpiz8%Ah`Hgyt66g&8F_
g4@_@KYPpU~WFku{M2e~uC!cVh&9FWw~9N9;YmIC=?vmr6pyOr19=3QP{XqkIzjbtDQOh}}<pbvCo{1;$+0=N+nG?l^Hc%4LeN^6oSECh`1sZIHRPaim
l<zi3pFGIe79o1JcK-Z6h;hRT?N(tlte4dy4Ho22xxr<7fTc56|7^^aP=noqQX1$X$O@$+Hg%S(NTO&+Bin;^_Y$=X2tcN4v_K*gtERxE^kxnb6Jrq49
Z@HXnfG<@`km|5iir!cdO@0R1nL+1Exb<011MEaff&7X*0O#-J|v$HSAofUD~#0PzUvc_>zR()pj*pv!gWVOU!e?oZs+RO|-KluK=z#3J&Jndma>(RM^
o;%QSlr#@G+`7VA6_Nj8lr5T>6}+L4{YH{~@8JXdzS4R}I@rfTY(B8pjwAnIw;O9}?9D*>{wc}MhwonDcXnt6j>gpOItnpgk8oUpObVsztn%OcWoeiwf
$L5i-U(Idd_CO((^Gle^@eLJFy$-h+$iG(vCQs3C%l;(xTo&)q(;2)0I&il`3|bT?c(D@Xz#UJ0V6!;;U4R~DLCJAYf|d({%Ey+#FV=?NI%afrW9b+O}
^5)Mf#2MeWSV7!-X0~GPphCUl%?;6DQn+DPYEH)VJLqn7si_oB;YQ_rXKy(eZ1vO{?6D#GI(c7Y)UzO@J}|2Ioop{RF<^3dfZ$Da3cf!_}}J`OE#egIc
NN_yX61P49QxE+F@q`$vBK-T#5DEsk5_?=hCgzQIdO>unsRr$<r+C?E0aD;5W>?meM_Yl*U#I&N5U9TgvyD8Gy)ze#iR{ChscSD#MejX$`bn5!}?e2id
!x`Wj?Gs@qvo6ObvvG470>bb+Z2#tRL9p54{eM0;fvLDZj3>T6L6^)^+A$}`MIax?+87eHeO!~`E*#}}*CBWTVxd<dj^op%*8B8R!rm!gF2{)X<c9LD6
Lj-!G8`Nfg#4$f*@5$|PIfPVA=py+G#sti6-6#xoZ%v+c?)I0%0|>eH(wH=h3>iE$8|9Wy(I`OO!}nJq*KiYNf&E)GZ}P#MeOrxBag;BAVhPK~oK|oTN
ku884Ee|H_w@zeiFZ?w9q04@9;Cc6fHc!%wZjwKjPnbz<hNXyNb4wM$E>?yvXP6G({mR1Ra9>*6E~v%<DLllzr+st^kt^f%{MT>+8$|sdfdMdKfYbZ*5
!Gl_3$D3(GB%iBS)eT#Z5MWI%R*|y@+av9XBq@7;Q*^ht1==&mX;qJ*Y={_5L_R>euw%Qe0dDdM%b@Xr}1=-{l3v<MG7cKBM!?#BVHvXYIH>bJW&^37w
$gpPGyyMthVW>3O7ri|+N%7nJJae`N4o-O`5ey0>*A-J~!9w^J3zgqi0U>)<VzC)-sarz@DdjpX0;>$;uZ^(wU$e+3v7T&Hot{o+2)^mQQqZSDrc=j}d
u*q1db#lXo8f&j;Q?h}py^0x;wXdkLmu%8h5N?>LW$iO<jcgo-U$J7Uuzt2Dv6aS%%Fn>PB0Wxx2?fqUEK1j~DwUnQu;e<#pqR`RLYGaDZc5Q5lZ7@Aj
M!T(IkN8&I>W-fyaiekNo1kVv`uZJf{X3lJFahqtiN|{X)5kiCKJ&HdNM9dsipE|n^6%u?^1WQh&kammD!^}xe!qE=at+iB@!KpP#8htTZ^Jw~MP>6EP
=5NNBt^2Xw!)@S7>+qR(fG{GJ9h=Gw*kK%<y36idVyX%r;}{u7E*rmOTGftWk4T_(jyFP@vxhAXMTkJw|+#zxr6BZG#vO;HHt>eA^yT5Hmb@2d!u}Z{g
g!enl3PwVSoBXA6Gz6mS_8TyE!DqO;lc@qxGQpC30Fb=V*fXdwtWbHA2W`T}x{3v+IFkj(H;pL~DYSw51103eCn!tIDQnWbD8O9i_Bb`klZk>zr=qfd_
H1IH$KGXa+dL<yA62zMg<3sh4pxF&|P?N`81yMLTe5^V*F>jbdTU;Nr?NJ8o=#7nsNSib^2nCZoLqe({9T3AD>BG7{3!Nf~@cA->zBij5`g`dxgfJl|&
Ro-I7s5-<00<WRm+zEbnhaFl;jLWuiVS{bBYUm~T2iM2p1uD8LcKLZCAlKR`QR!tyNd2z_NQ6~do*TBn`j{E}8m-)L}*D7t`#o5t~FvbWhpJz_%nUC@t
ABvaQHsidV(qUp|t7;KAN=D7;;ys%J=!{DokW6m4_mX1gxx6iKzbIsyvy^$@P8x(N<ZQKJ!$o4DRiOL>A51cB_Ny}mkrri6F>D-SUi7fi8|2XZ;=lM^^
fc0cbv7r{8`o;%OYXcGl#TK&F^sQ<!2hmq=F+<mJX|#(r*^v{J@@_wj^{gmP}R|MLN#mcojY2@FGq1QjlokhP%kAg?w*SLpMI&}S3e^f@_1YHCM}}zE1
qwhG_n@)j~M2g73gZSab+A{@HUzypfNrr>`)mhbSUOR&v$v;b`oks--(ES51sfx&Qit+D}JoO2`%Cqt{^1z-x9+DX(Lb#0UpD}Cq*e<GiQ&8zmC)7y3K
Sz+_!_1rar3Q`)1FbJ0pHPe(dz(Wz#%Cqy%NkE58QuOFu*@{*%$~_1H^*e1!CwViz3G#aDj`>csf*s-8Z?giy`(oJIP1{jEE)vsB>$D)rs=X${!M?j&B
Pr8xZg-+K{_;5(Suv~zUgFv$OfW4xO{{4ifo={?I^LWT0JZy@UGBN^W=xnHss*ux24x4B(@O0k=m@MsT>7u6141%EuYDJM@*!=U6vS{h<Zny=#8b?oo?
>lz~)J{n8l|5RtKgcW^$abLwTr1G_K)nU4#Jn9+PzH%^rQVscoSS5J5apbt2r5>9YsUuAD<*j+9liDhR89(u>-=Yd0M?3cfM8yRl6S=vKa_A*wmU8Wp@
6wPJCMG_xl{kUJQ7?!8Ohd){DoVTLZg22hA|t@-1Np;*-INzlpXm6Oy<G_IiB%hMmrt*vR+O(gUJg-ALiq|Sji10SZ(H3ctA>6+IO7Aze-8_*v(R1q{1
7%v_(V7apS@KWWU>}8I!5YTyRKqvH}xo?$Mx7Q_cSGLJIoyr?%vvAbM%U!7Q=y$1Xgamk)>2)^Fs?N^O#>A%8H!eyOLcGA!b5Kwv5A~IK(fn56Ygc(v2
0MwQ{`CQLw_@EK<G`62zytLYtdbw<S8ioWoA_@A@F?+XBk@6rF=DrG)n)<C6mHR;lH+2m*N63N_WN7KxzIFQRD_eo+9chBPgFusiC9tY5U?L%E>7sp>;
rzjFn?t^>z>TMfjIk3oCX1TzASpqGnTl}-`*jpr!tx2_xZR-8m%wdn?ktXur;E@TQH;XziZuG}Ggd)FnyjS&g%EgRa|JDn#Xxpy4b1+E0IBd%x!kXHoa
uo%ztefFq+#xCg?i|8S0$vOFm2GXaVCTIT9WvhwtLGck#%Kt#b*J`av{nrIZ16(%=`M>oMUs-l-X4yg7%{~TBRACMx(X)tPS^F5XLE4AHqULblt@Lz=5
$OYKhtJQGw2?k6#BF12&k!K<V()mR7I6!P$6{T^8rLX4o)ULm^@wi=Z&(*~w1`i+lf1s4gRMOvFJ_W+cOBdIUvF{l=kNLDFtxWqDd)rkf`7&j=Wj(jIx
`p#p>Xp6*0cZY3pJtn*{hdcEyYMdJVT>U<i@uJ-bF>kN+^ggtcb4lz)?|sQ>qmP-Kw{s)gi;O^(#U7k}QdPY|GVly5$YO?|(PG6yCbd(1=@<Z&KozbD5
1GIGZ=<q#E_-v`1+#q7+zR```PKRW8IEL4v2mRAkTt=UzNi^F>!CQVz^z_TFtERybARNkbF?>yzR#C8?u_8cpWJv5A<C9mV{s(?*1Y2pTs>@xMO>E0*U
Ajk#PxN*caJWIGX!Lgl0TlG(gmKsu)l&DiK~SEu#sTK%n`bs4WnU#(liVUVcRiJGHr+lyF=$AgOkFzf#~I*&y~fhdT65Q`><C4v%_CJ5q=Bspike)`SY
(KpifR-KaO_I6L|N-s?C`dR*W`?V<l;;-=eyXgkXmx?2FKkYVL!Xq8OM>|UXMi_BA44U*60j!%-Rsuh-u;#$w04s^vge-nNp@O4)9@O`rz{&aO0YaX_y
tgd|;-=?gtF5y*c%9kqWUR58LLW}@uh*;)<%7HI-|lS}0=BTWQs9NZ{WFqRj=_TJ7s2;&)tWdbAXAp8X^dA9BdPqP_Gqpn+(BHth)f#L-+w?l**7k)c>
cxbuKdA{?bw;#xV|yU7oP;^>UMl5Pq=%<N-olx!1IW4>VWfi2KPM~IeatbnD1SoIao^~pir$ca9<^X0r-;6>ZL}_gt2lsbJYSRxUXw09uMzZg3=6a<Y|
A;Uxiss22T1VAt0Zh$#O)E21jya7c279#3w9AkK!f`kV~xhCrPZ>0B(y=i@b)M14o17zQO$6-;i-G;w<E>AQ{y0)4u-pN5%6%SBX^akP`Q_yxkhazk@q
7)sq{hm=E6@Ym`SzZ`bu09qM@X3K+0<9wYJUV?jg~SG|7g4p~!DvZZ<<e*9&`ma^gJ<MH>O+TOWG$w3Ot0NxN^J%MnykGg(($R8RE5S65j?MA##Wyliq
YlBUod@nun$rQfyZ45KNbRbT3mVRI6I0vcNK5@|1(*(-Vj)-p(wMf6@6ZLA!q56CqHLch8!Q+?XefF-C;gIw!dLWLUG5#GzWz%2hLK4ja*_s@^ZMN%Yb
H$r~eIsB{A93F{B;lAfW0v?mgA>w6FjT)(?sy=l7B-cJ(^uGc{pG;LBLeO@VLYmv$I+mdUD9dmc9jL3GpcMnl@M~j-(0j`huOjKdX*np!iNcaaE0?4nR
eawtj=9HwJ4t~v@XhY@VEc3zI_;msUmX|-roY1rh)3u#FIGOy0)&syi{y=F)jh|Pp1NqPXP%U-fyulpZ6YbW9|)ysavD|Ba2>fE|lN)!U=Kc$JK=88+8
?VY`oz4fz(G+-7jKz>{_7m%*RTg7w@@uABNwsRGk2COBx2uThiI6dA~C6bNQokC*=pRjFyYY;Kv$lEQK+0lg@~*e^JE)OWGlgF%|W>0|xmYQ5El76ZA5
+^XIk2<OAiSf);aDiZ~q5)AV##ymdTqS7W3em4W)}*DEE7w2%eca6poh(&hrTj>S*MKp%44?gn~oG(x}xupHBT_<6$j<8BhgMjqlX!78=Km#G0xn$$=@
J&6I1rw4v}DyTl+XLLkWtgk@3dQ+L+ExLXq%*S8eFC!Gl>mGE}61m_<{tbLxpS{fU%ne#Ziu8|`-pp#Xla2#S;%fow`rq^0c@C4Z#0toe)7))yKh@x;<
iDW{&2a+fbwdrPtro;eY~#i&>_pHdV*b-ka`rIcXe11`+I}N`5?#A_9<ksT`3AtcC-Rp|RCO5{hqNJes@d|ma}p|P(tY3btm6RX+?u?~&TS*pJByufhg
pHDY-O&>&BXDio)G=I_$(Cm7he=&PX-`)>dr~)Y!&l9mEqmh8Y#p}B2(~UN9#-V@x67crk;47?Chq>S;S9AZ1v`2Lwr|jM?AkwZ}6~RF<ps=7xRWY3|C
t@Yly(d%qeonTOJF-es`PGUZ;)Trh1O<xgLOWN+S>`0^$=&aSDuhjVa{q-J%W2`&z(!>^pAO$8=%$D0sxNPT-L6_gb{-C8Pl%nk}@#0$qQ9%JXO4{Ou3
V)U~LylQ94YZp4@(sO3=LZ<wcCyWw_`F6`cNq~^dmR$TJdF7yEJ#QCRB5uYFL$UWEWL9D>J5r1dEdvOfpXyv4}K6{8ihjl**%gDj&Aeic0qtV2GGn}@L
Xkfb{`!Vj4N?HJOYhp#hh4^XgKXT$y=M4EWE(6cS(E4p@vYj)-#urEvYkaM8@Y@LKGgnpo=xXr1`b79U2Hq2%)}3D_TtfOW4@Wb}W%PG_IfUzXXNiH%E
tj=v*|A}xKUp@I=oOUoCyUtP(VL)s+Ql5Wii`Y1<b8XhI2&lAq~Sg(3?8_~`;lz-tlD;`p(86eP=2Q$Rv@?0I$RhZWi46;vfTDuZiH86-9@0O^!%E~+L
?qqD+NJkTf`<1-8*&knZiIEg%96lsnHW=x-eYq#{RYoi$AHn0!jkCL;cK_j?n9}c{}Q=oFtS#J8Lc3ANvNl|MZ~`|K=yTkD>o;bD3^T)sJtmmuvtcy^d
ELgvdX7aKH6GJz*dhgj`0hiO+)uyByed3d$euo!lCli)zRh&Tsx{2J$bT{I)qscPM{eJ*L(H^EaR7$Hp|Jj$Z{#zXz9AgoyZys)OMX4$<HJmDyEA^Uc}
-#Ro=z^Fhw>?T5hZBW+uV^L%@C;m-2lsU$H=Iw(;i@WPO9vQZ2HP<Z~}pQ8bivyf~S*Yis#09Q4P5jBv+ye+HW9m+4-Yw7kEF?kb@nN2*5u7&i!EH&=h
4}%0TRb5oEIhn~H;V%iZM~m{uD}0xSS?D1sWad!^!P1yQRcg(>()@1Q+v4`hI>Si7%gm-&7_j;he9&mk@y3Xa?=<bxZ)21JCK_0J?EIm^ibTwILNwHkG
hT_&aRTB`0Gy&@AE<wXB8t-cE6uv?+ISFS;tkh;b|3N13*Zn7ZlD?CxCG-S)K2XN<<i^0s<Y5Oj?XA#n<_g}s;w<NP}|?f%QiJY53S+85~cI7hso`;+5
A19nG^bN4w`QdB#s!OBi;Yz_t=yG`!l29(XX7}krt-_Q>&kX^Sm1L{oX=6U`<5B1K&O<NWO;z<v)?TRA3-JG5uFZb$3;S2XC=ePCM}vU{4QAuOOIWaPN
Xbor-dSoR%2S)w3}KZmt!)VXL`^-7z`B5)^A7cDn~y(D-8uYO~n4m7s%I02ZM|l!5q?NRrP?gO<F51R%9Hq`K!oapA>HewO4W@S5M;6^Qt~Ru%bL;(kR
Ite%*^hKNrXRNU7gQ)7lq^E)fGtfeyl9;$QuJG2Bc^0dmT@<!{U*y2s=-4R`%7f*iCg|L1QwMsh&XFAa!YA&&7KPIYQRooXV4~qp7LnAfxgN-v3S~aXa
biVh1d+DAybCv`5i0nJuk&*wt=G-HoX%DgxhOVwx)a$o#YOZvnQz3o<x1~03y1B>#BjKSCx>5sq>i4omyy{!<@#}jrnB9gxzr$WmB9IC^Q%F3m956U|x
>M?dFFm0Awo$u%H^*VaG2!M|exRMGkpM*&j^0$fMvTLO-O3U2fquLF*bhyDHb<Yc$m(B2&rU>jn}G6@qjvkT!cPVszSJkfdqw)sP4^E;3=#>k-VL5{g`
yQGt<OV0pV3rd*)BVgEm_UBORdd!^*F3xjo%xtlYJlaGtNHc&qdZKKgj1N-al~yemC`#<Bz82gtv^GcEMH%sVeTZTHMSK;8SJ!#}lCS!Oey!zuQ?uLdQ
1{Hamj>woA@Eywix!Z3Fy*b3fz1&)*+C5r1hQ_XfV=w@)jBE(m2Y`6>&f_oOfhiHH>7a1SqeEB!d}yDW*Oow60mfBPcb4%{@rg?qAhQdcZv*V;E<qW;J
mKW*Hce?B4N%kmobclqiou+>~Uxek`W(^R7ve{Ea_z9#XpWywk}-sV!=$~%dMcp{8Feh)bf3=b6DsxSVl1a*X>bJob87-?C&?Cgj)i00?3-LY_&`6!uG
leF1!<2*8OKPoa41bxX`TJq#y!i%za=}nS%$Yr-7XyI*^P^jzM$zkS}16AufTMX8}=U1Xinm#KV0fo%1>BSLECHx$fc?m$rHWFK-2Tngc5=5iVtJGJXC
+vI*pPmjB1tMHIx9A?xHps+Zf1jJ@GGR*bh`5<z{*KDl%GbHI5z=pUwJpOE+P~-1xKAl4WV4+;%_5WS*cyDfQmf-jT{z&e8m<4Z_Jq73Y(IXrR1GMF5;
hMe=_^5I=jGmQ=K%%H7~J>yiFR;QgQp78cer@&!90!-1c>AF7lM>$g!n94$NGI4dK&YHa!Lh%1o!Qr#P_-Sna+ahBmF|mCnipqBUX7~hl~6#Z79D}4ps
q8q*QNBC$kCz%$n4+OJtBrUhnAsy$l-6*qve?^0%&pLSWb1v-s;jcb19%eK83TI<r|zO+)=J6-)fw1b2cIWf*u~2cHN;_6r_4<_|HyS1RsJgc89kk&Pt
dOZ4}DxNc^q^y@BxeJ_ZIixcsGKRwt{{=0vb$N{Ydq+DJ?o__6KU!#7*zWDKWsHQ7{Buup&3dV4OMwvgf(G(fPSD8)Cb~Z9_bD{Vt*|?j)N<1H0gcfhZ
<Tb6?W<dIRNpayWxYn594AJYtsO%ed^K*L8i?IjHu0RXRQ5Y0>zZM+UeZ?F8{S9C1wsLpiA9O?Q3RYLxQa)uhU$DRP5h^(gvBdkEkF<S@GI$LpM)lhlO
Z{`%=wHs-*$I*Vo@AGHney&q&=<5{B@YZ`swD6eb*D6x9~~?i%sV-oLRgCz$#q!2QLchL8l{*@Fb{cPx=fIH*pTVtJhNo59jsb$Z1zUqZ=#<D2k^&yVK
(#2OFX&Z8=g}QbXb-Rfp4{yv*X0<@r~JZ*Owd@NU?lTkB`t$K<XpMzip4~;)|a+W^DPlKhL*RHX%>uZ+@0bViRp|6BuK*%!*Cn;eOu6UXn9*2gKPbSaT
9{#c%cO&V3WP8}{6p{FxU+2t3o0tXK3v`hD!L;-s?DhI>C&UHh5B89a>NTO|#Cl7%ZHQN-xea3k}lKb%EsJVEsQsfRO<jmgu<nNi!XE&6`3N_n@Y?*T>
NTU1Q}y1rUtJiALBeaJ}PsrJH}z61FqJ^(l)RR7fOKLdI#1jr;oNJOnpjo^15P)KNt67eI?y&72}l?^in%Qyn>`vlb;DKf3qWhLB)Q_3C!89}1M;-s=<
#CJ}p`%|egoyTVutBOfnp#CkiCsJ&2aKYW~I`G(v`A^^Vz!Vr|+;|nhx7=h#3mRP9efjf6`N+wa)(j{qfY>)CMb5*z2%P7_`xw%I7$|98w}L8l5KHu9E
0iZYBYoxk*AThG1m2Y%O5fl{LEhbtq;XT#2KV))9%(vt91po&>G)8=;AK;4jyQ;OK@`+2?j;YTPrNKlvBj|yBy#!9`=7VEf<X)x`D0rX`rnMk9*dMzK$
^guy5eBS0z5R>IQrcdj{kIz$0febY~uw^R`{JD5g#v>b8C&d<%G<*y9%+gpN)Q7g;vO-9)Sg4w;3g!$`b$-e=DIX@kS8_wdpI@V*u<JbFYtIH(})xaMa
V3P(ENkik6Pblz{LB)oR|gc>+I{n@QC(PI%t$H^vxwwgew;Vw-h5XBphv<r#a_jYIrcO6|OWZwq#Y*0KDSAbt*C?7+>sQbGEP99?o6N&!{axsUX)e<n6
cPjgRED?(cE>hdA}SR7!h%EWE=N@5Hwz*WjW|DwJ<F&GuwS|A+B-xQq#>c3Ht5+3_l5#*7w#v~ytGyqh=2{OH|6L4%De#O#~AXeVepnbE^3dBnF@#Je%
rtratGJ3q*4IXiom16io{-+Xw@uKQ#M(fi=8Xi!Xyj}FO$mr!px4=mP{&2--djYBZh?1^6aL8fuO^hy?>%sZvpE_oiNPqHID(d><hU#0eEax})A-cYZP
D;Ec78yucNb?H&Fg8}OzC-r#jTu~;^_c_F9b~>!p10`Z1P44HrC^I){rCK7x7<9bP!<!^?ho;>L?#=tr*0}$H?;+^Du*Rh*mB~ZSLUlFD3^^aS7~%WGK
gTCH%A>#ZIy*(U~hXd{GA_oidmI|@w)<h`Hd6&&0~yx?gNbW(GxeqCmWBCA5#q^I(~k(P59eikhvTIAIKlB3*6cCUPMpu!?L6_i)xOs_shgt&s2sDdz5
c#q|zt{SNOM6K=Mjcn7u}L6eBS~GUYUs)J%s(C4`dCb@LJbE<VhB*^feqs2l+NXT=ggl`*u=tB)$AzkL+UcJ|xOV(87;xhNK7>qpQCH~L=u)7H*{Mmzz
Ji8adJx>yX{p54hh2)$&WCe+&v+p$3W6H|U+84U7Y@g}e5hWri1%^Dg6bjXc!1!r$-H?l#vV|mcXGWve|mnU8F)8ZQ?)ba~kd_x1x&HQ$|B6c2FOp2O(
%vj;Mt^Ooa8G8qi86<jXAX=ZRz(&Fo#$v+?y{JyTM)}CR-@Iv&n>GeNmo&tvB|}J<t<!VQJMtge)Hs~rvxdXk?_p6jP+Umu*XJqay?zIb+A*ke5xIk8n
MaeQ*Z|_yw&Q2dp!{xP^rFlO>=2*dyyTPnWD7Y+#+6F_%~$zCw#m|+9Ap%}2YqEG)`N_$MJ2b`9SMrb4nOpI^%uBFX0kuB_OoGWsmb4``}h1Z$SGEp{A
Lo`yqrG$)1V-(9VQ)gJo4AV;msAT-{c9R6p&6+uQo(&u<4Poq51$QLFW%oL45YERySqZVuhq`YMVvQtP2{MdJC1Iv?lMeA!pDZ3%#y9<*({Y5z5cYlm+
uyRu@)Ge+Oep0S&oOha4@DkqC&@asA@&v>xGcF0t4O7zgR%npY9O>u(UMXRbsX*2IGL>PkFwg9tL1_370yiP8I?y`hIykMbQsnp&UrMzCG4VmHa}oJe5
PCu~dR-=98ze2OxC_X9DGi$y}##|X&yR+eIG&6BW~D?^J%hWbYklyqI*TnN^c+nDh}c@*hArwhi7=-_@^^6~k44?RF^XFnW0ZYu0vSSE*uEDnKlnf{97
#tE87raAMLA$=0LL!`JkDK_3V$pE_?wMTsXTI=jC^|CO4*=mY1YY;!DzX$!Bbr%c?v~iYJM&v&ygZojA>JyNT%8Hu(9l^{jw13TB;Q=K<EdGIP2N}ija
kI~j2s}4q_>K8}L=g3N!fCW((+09hyM0SM)<EIT-EL%m=eG&kEue+@yteC91rsPW9)P-TgYQ#4785HuqR99Ch&KG4AAEmJ9E<q1p`rkB;{;A?0!kGg0=
$;~?U(Nz)&KJg3`Sk4Cgz9FKrOHEMndifUvJS)|K@i#Wd6uI?o$a%uD<MP3pU8u*nv534DqWlLwaLh2IAZL$p$g(31$OR8E<kG#E8EJS0-qS{+pkq5aB
i*j}_%x%_y<=$kAZ6<e<ukAeRCDg^|eh5x!wTFVf?@vnv?OVq#NV&0;~K+zaB<%iG9a3D1d?;}KL$|N1WH+D_o{xPQ+BKT$p?ZqMelocj|{LmlG2;fy9
&;yhCN0_6iXO%E-o{?2!NieBJ}vehB~HD}WeWNX}LFMfyLx)^aFYa*3V$253Yv<bUw-v92;0L5~~GcZ<Q$O04+)9YlAhm&{3^~plsa*u4n-lh$lFPEXx
I#GUyt6EH^Nv7NW2>AtPFx0<{`T~re7OBZEzbrjofwFE_DWtD1eXvjPzANl^VBVw5+l|#8Pn<>hD=+*BLfa?7Ta9}HsOE~^fBzk~O)<EQuej=C?$zJ^(
CpRGZ2jpjP=2-bv*70s@?4}dNIOFp;PN}(_GI%t0XEwsH9uszomCP@qBgT4c*!`f#8f?T;A4JW`N9IEpT%M))fi|7IQ4=cXj%AG{7AEF(__kOyFO*vgc
64Q`*U2ziQD4L@rdY;recF~1C)lVLwOn!*yHm!?t|D|V3_Z2w13+IUIeY8FqCO5h;D_)3YCi9KRom#p*WO(LH0}Tax|gWC2eg`=Kp(sHP_6=)99AmK-D
ExVR4Tdj3)NGTZLT2*iS1}C0bh(vXbXDni-8bc#nfiQ9_GepXM7UaF!Kppsc;@myW1@`B?k_;hkl&@L9`r9OE|GuKweml4*o1pdBw=Fg<8Y3~$Yiu7<z
)xA(F9CK8+sFco+ztL=04K#z|iP&V=n`NN=!atGbt{cl-(KbkD?0HfT1uQAcJ0U-PipUT-5h|_+>_zqj-|M*(7?zerw<BQ)6K`bKV4{H~-FP%jBYjfE7
bA8V*GOyQ9xhzjVfyVA~`!*orPdbutLlrY(V|qVqd*j=!p!xLOz46D{<j*NQy4SBo5q56;-_!_EiT)$yCWu3@SG>{p<gD${Z`=FpmL{M_`72r4Ajsb7_
%}b?d;|l}rrR}hgzSn(i1fc@)~WQW9?3j(C+X9&*T(SQBfnllc!CF3@$|EeQk1{z=uj!jWg+qNYNd-^vj%we>gsH&|K5+E6{o{sg6wTYB%{u~4LmM6=`
5sz3VRdX+R`)P)7^^iF9lwv0`9NqbCox0k}=<Tiof@%h>&WduW$L1;Q}hKiM(wV#IN6BN64o8pN;jTuDS)wi1JAh@U$<{y@{b!FUwDdXb00SRnvpN^OL
gZ-X%(?jWJ*4b^JD7sDJQy>O-bfP2|rl32zl(5kLK8yIr3G`S+YI%*FR7(tA)cyX%BGJIa{wR<p!=8*j+g)1ul~^Nqmu@}7J9E8B{9x~OpG>OpR&K0lb
z6p{WkDvy1I+g_T0cM|p2<m<7~{fK7_i&z3kcPD#2dSQ{V{+{ed%%wU!UR%Zrtu;zOcCEX{C2m^@FOk;yU{vOf;@w{{MwxjBt;BKlZws0UP!_}aZ#i8c
JxF@Ei<*%E`u3o@D9aO5h;PG(b{))thxAxn_IxlBIHafCrAyq!K%Z6+G(T6`Xkl<%Qs|I=_h~A4*7-$zXs_M;EQ;@j^2uLv5Mv!hW2R?kF6I}Rf94hU?
m?zO@;w;jYTri^RK(Uc4TGec4=<N}Sa)oKw0+t#%0&YSdZ-Yp7C2uSbBeRDRt&q~z9(4*zJK#oDra_t2P?HQC<rVy#>&mNW2Yf)ZIAB>oN=Kn-?=0H=L
Ow34@&C)^1FLr*!$}OMF%SXB824PkNHqWw?EPP0h#!{YYkoBx+r`bL}?#md3_}UQ)0<>$no&n$z-Ha=B&OqC1ug~E7{u8ts1Mhz53wSCIqwyOsGVJ9{l
Z}iF4}9eq|-!2>HYMk?MQ{FdeZwQ4evBf$gg8ON1`HF{Dp3WZZNK_>oO^f6w2(0w}+1=W=2x%0GY;S;j>9hqCsAlqRN~1j7zVL4}Bqj>|dTpK6L)U>0}
6*52uW{NZ&I-VdlOkS_r@vzHvy2<mc1oJXog{Lv;)-+Bf6#v{l!D;ydq-`=<iW1ElX346lvIj*t{6pUq=J|q>Q{0fDq8C&vZ@|@$#(ssY^8zq+dt_I$?
gD<NFbqw6W1D?wl`2E}NkbUKtL*Lyv01jQz)hA{KPM|(Y&y>}$ZM#jU9g)Oi2{gsP)AaUt|KRZzmhai!uI&gA%omk!{{6lrh&rKP8{)6laTs3DqK%Qp^
!f(a^aL~3NY#fu8X0KRIJ|2vn>XHAQC5*`Mg;PA_(`nun>c|m6_M2U1B2ADP?cWv5z;T=f@cAOp~9Gf>QoyaQNHJ9?ict4;^z&wsQ}W{IDx+Xy>Ed(ZW
}A{Win}t=>m8kA<3Ut&+$Ar6I^1pNI!+c@2DXd6!7`r-!K?IYlYQ0Mgw|A`IExRZ@hjo)J614KD3T1ri$m91a&WTn~k#n#=>*Y_-{U_PssIcn>cLW)|^
D~c7^O<Zx~#ONkaJpvd6pmyT6k#%R!|$N_l6{+b*`*v;nLE6y9eg`@i$m{qjZi<%INK%&hOn9u2^n&dSqxTTQ~YJcX%ERt}!}t}#ODBK<p3;4__D)fZ?
$!VX+$*(iTujC6uKTAv#`y}y^JBqnwq@9mbKNS{u@jW;nyJ_e4JQkLTl{^pBw^IN@!;6VQUyNks*hc&n;r?&k4M6d6vN2z1#=5S9BNBY!%^PxMbF1L56
qWr$6n$OI#wQP8(n?_y!?Jp{{%wjx&M)~O}PT4n^GI!(3+avOD2Gt)@2_oBt*GCp`bwLGmwJ8+j)d@m;;#`n4l|j$M+*N$JsM*;`s{oJtl1+;6LH_P>k
s_RxTg$>8i}LaIS_|=~k5xH$Q4)ZV`aL9b98BR+Z|J%Xm$;pBjS^V*!*d`Ib5kD8mB`>(Er}#>tpb_KTGD$3S{mfbtNdM`dv^(>@sQZnj!?c;KlN17f4
?7YzikrLU)NNECQpAGQp+0RMp1qSU;ZHdb-(obN$9`%JhPddH%Y1CamqU5%G4x+wWT6GWYR7crfdEJ^|0>naIg*I+ME6auQU<Di(gT`3%=BYR<N_*PO;
dn{M8_TMRGyBGc2DfEDDCzm0qR0(XW!h6lu~G@OI^DB)B-Ogw5x|+tZX<h~KDkTEHACD6YCto$cpn@;vKTTggP;#=xa}zQ~rf!F?1%Q&037WyT>W2s)L
LjS5Z!f)As$z>npF$V|Jw_%r2=_f-b=hST5d+0{0C2XjqXlsj}C$A^c+OHnpbn;;}jmmb@sfhNm?R1@AP|4U9OS*epo8(%O754P}Ag7JPRRc}AmitmJP
;x?`EgeS(mtyM-g4Qz*(Y2lf+Cb-oN_P8s`07<K69zLHVUSzZtUWQ|JG3Jv7`PrC=-Rh_ES_(Eq{4F_z0-w#=Uwo1btop_U5@J8Pt3lC|JV+zcqh6&y$
vk_TuNV6}s|`CYg@yIcsKHHIzc*hfCmAGZ0Tk2wzdz@PS#%PzBdACI()5Nx_0M!048NKyL2i}&3?*l?1&N#*x<a4+B+%T6$>Omb8zv_0kTWz#f>AP4|9
N+if1N|lpBlC*kg(6EnOF}t0qO3~M#34Ni&u*l^*T_F?c!@@f8~!b07(@!-(k5*4)f@#@8d=(k$+K<%f4lluf8#M<sxn)K0_gCv@6FdAbohM-ok=<gX4
A=kK6OMOu_>tk3649V!P5vN*f&eo6o2N`6o8k&*Sfk8}{rl!i{y`95-;Z5`ouM9xpHWbsn%o<?BL@H6WYx2|E#a{|3(|y&-y)kUuuBUA(b|@q<7GoZVE
PNCLOjw5!6-Y7bMZ&xDb3U~PC`c>1gxh;MXu``bqT>tg<N<=1PL$OcjrR;bfDAb#=fUl^Uk-~QM9bzO42q57d!!&dunss7Htk({Kl_9X_NFT+O;F<@}F
n>Xh#B{KqI{E!oS1OxihLOQQ$qc|I#>5GIs80D|uX0i3U$NeQd_{DQHvb-P<$F2CKf#!ly#JM?T^VP!|f3}tEV{H%|75N#&cSwU5CZLc3dc-fVZ#nl_V
Fx6u)Yl)tq((56R)}!D>0<#B`e42tw7x8HXvw&7Qve3Kd{4wDnM~05H-)8`2>GAjUdm{*fdx?TI6L)x)iK5qo5a+&)!ulq_%u&tRgqjhxRv|de6+rQk3
+tV%AGbIXV?6h{ip=#(et-yThUgSQsE&JxRC>ahQ%A_|IJ6e>9Nf*#enkj`=RmOBK*ytonkWgq!Hz#1T2-B1%Kx!bO+UVo)*}D=iA*kMSMpQsCm34!kV
2u{`b6%tr#F5rPll3SSXzdP(D@UUpDwN2mFBJG3J)NA#e!|Yiqf|!SIT2$M*e=G1xHxb5{(ujnSUIglrwXKWHa9vsoTqK&C3;C|X5Cud5^YB@@!0?6%F
6Xe0mQ`Tnp9ZZrs_Z|rxJ^v`z&Z+v-dY3vUbzr_{tCbBHsj-h;>895++2f~(9Lbd<RFA2Ay(t7d^ndu_lk^ayFa4yP~O*6DBuy;?hixhT1e9dh>D0Rd)
^)#f!7<E<53)WMEABJ5aa|_3}wY}y$u+)Hv1Sc3!|8J{hT@q_SE^qcvT#69}-d~2w392bP9<oMqsFEc>kem<kI=+Yx^x+_b3`hKd<&EgPOZb0&#`psKi
hTkQ^63{JH8+njV2!f&=Asf3d3;b*VKOJ^EvJQgr^FZ1zvQ<6gumzi4!O<W+8QB!dc9+BVo?79<qByJ&Xx#)NiyQE_tE-qq!~PhY0YKCTzP@S$9Qk-2f
XC4{pd7csO8EZdW`h7N!DA?P?iU29>yR0CiN_6^D>)O+sQ91d_;}Y$vOe?VU?nn%NaK64|`D!)tF^$TfomxjG#s=3eQ<3p`n2kkCHED4~WleHN@WU$zm
XdLaOD(s5Aifc5jUaUWos}GRs=}S@#VKI6z|eEYbiz$B!n4eRc60_N>%HJD2S+ax4&Ex;X+-Y0hXIvXR4j^0w3a+OXS&eH_wV9Hd{yU3w2L@=lpoF~Lv
?nus8qE8NGaFZ%EN(DO@hDOFw=rxVMnJ&tyxIxBgIrXEJX6FEc9yP}$~5c@`|)f$LDuR9A_IZ+cZ3DV!O3PW!SL~E^_=u0gUhF#Mh73A)qQ&Krh96#p-
Prs$!P@NP!5D=enLPrW<-YLiWCDLE;V%psfMv~g-Bkg+YoeT!3`$IR_uxwGjA|4F%e`pD>{N32j!5Sr)UZRO~RBL6Sei;TPFMs;;a~#^L-@_dMdXK%5V
HOTamFdLqvpwLUy6-YTUV_?O^Co0#-QWJ}y_W7-(_))|vya4_W^{ds-)$p?jqE*OO6E=L987{IU`lUEINAc$-x-(UgXuY}p2EsX10X^^ah(B-TN{G=kJ
wW|-5ZYoazO&P19LXcX1(?ZoHzkI_DR^vqe@u-4rc;sjNaRk_t@F_cP0TS9a<u;is*Iu%S}440&gP)p=PH`oDHxd|G8A*j`XV+G`D{HW4#gCY!|*u`YS
L5P(CO)zbC%FKFnlBK@2JXhR5MYL)Q=Ln<tMeF;AFX-b;?VwFAV^|Cm&I&}X0@OiOZ+qL>Ip(_+4;F@j+I<WTDyP6I6e0M&Re`U=Zl`4;E==x@SenW;*
4Ci2J74AtL0L=#U%#xMJQ#vHP~Cp;Ei`a3_@{M!&G-M7CRHL7(GWz=mu0W-URA5<U9BqpZB5;=z@uu(gevf7PyMnhL~c^pBuJ*%&9`n?Q3Id!uzmOVEP
$!zg%LZnYMm%qi}eIk8YUZK)`*tLhd*GT=5abF(DAFSjn^p8!UZ=`1_-Lm;_c44lbpTGH!DRo=o+=J-z{~jja_f0C`J`GOc02=8>`?x%UJ@JMU_*#>)>
2%Evug2yx{1&4JkQEvF@}7tvc1d2jqisWYAt<|S%0v0(cydpDcvZs%qF{@^9mm>`kns}FHzR(6ev|S=`lN{eUz|atytN|zsdQ%MmCxUN_vgE^biN;CU{
qt44PI8lBj5G*kaD^Pr&GiSm;Iej=6Ks$QEztN=qVePGpa`ooW@4F-ruYN-Z^i>oqx36c0CrD+#7Xxg0MIuaKod?6OJp<I;9_7$S$9+kpeST05qm#)Ak
zicQReO@F8`S4@(i@UzklL_!|`bO4&M(h5Nt^cgDdUfA_x?{?q+T5e)2GnS1Sn{3SYXnHa6vV`Dzek5h;n>KA^Y-<%rIh`;lT8_4a~X7C{LBF9LRmO!t
nVXFqPiiJquP&f+5ecMlwJh+@5G9b9)ErlCd$UuEh@l?);Z;0Es4q?YNJ-CBw0JV`WsQ-{l2+9_`wll#RI`EKMfX8^XD*IMZe+;yK48x<XAYXZ9jtO1t
0`v8hh+DKYCieQm_*<s!bECJwyXVZ0)j)g0hWC&9ju+tD@$Zm0a)x`ZbFKnE-@p9<47I0?jq+JKw7Y`@aDZp^qlT?D2gC)#Z|CWUUYmkVaWa>#tg><Vp
>c1U9Z%q-j6@v;TW}bz5A_CH0_B5MI9{2mg~)&E8><9ASetyPNGOsK0gLKy7$V`zs69wwcil0q?LEQ8cWgU|;0cfSP|s77jtR(((A`%z``e#oPyK@y3I
p+_%#1dfA%97=spv90NI39PmJj{D3l6-jpThQc8|4GG?Ya&Zx0=JQ@FP~t5#bvxIS11dH&j0WF=n>dbIf5Xq4w$T6%-rK;@Z{tEAs@c`gzD@g#YEM*T-
8*E2H857zqGNEDFIfCQ|4(cxi&}+c9UOMES-OhR|m=K>B3FdD86AK>S(DY_BobKte>J?aERShd$q6?i@cElZV;(Yb-yZyTN@xf7G=;1O1o(G+Nmhln-Z
N8v^%n)*Eo_*YU!5?G5b8GcwG1B@?Dzx;Fmg7V&>cL`tJMf9G46sFCXF$p3zS*EcmAGsHgxYvW}JX&f{`ll0V#vH+$>pW;?F<9lQBM*hwIYs|sJ&+zMI
OFajIBLPFeTR7Zn`|oy~orvJ0Ndjh>f4~3SgHqpD3ky-TyT%|NIk^JsOf>Hst$obrR$Pq5tCcpkNSJhs_%8{5eA~aJnu#u~yYVjP`VIw=p1t;OVbdqbb
bJ8x8BMZ~-dK9?G-HLFGT~Vg$ZP=g9&yU&2l~I?|7>gTB$VID2WQUC+?g53u05=oOHE|nXh*Ut*7xi0_h0REFBUcf_p}Lu_#XEte_T(mq$R`Lz)BRXOI
*4EaPp+}NAj*Gp>#zp52sSz2z$Br;5`1GUraN}z-blv$6amPXa>sP{_s7<_R2*0UmBL)>V*XLSHGVgAJ63k2^U=t{W}a8XxCT?qp4ew_1dK`!z}Z*{Wr
6VRbi|G;w{s@!)**FaP`nHsV9c`FjgX-+DfVg_qu1J2k)#G?{ilmV33_QRFv&6!YX3~c>(t2SC>dX(*FG%u7G`R$E~F_V|G~=+zxR1ivL(WUL3@FF4xk
6xF3CERwhRrJP5V5XqD+b{-x|6b$JU5ypG1#2b&xs@JPiEBdSN`Vf1MdKEtyC%1`Dx#Xl_)0se|arpKQJ$9G?BAVNDzAZ7H4Rp1Az?<VjNv{8uvL1*!9
SN2l8?bmI&9%I7N;QfrlNbY`r_rId<O$A>IZpZn;jO9swM1TUvUfuGwkOg0J>`Im-d^@fi>plkZ>w;6ur`P%#W)DjzqS>4#bs!<$aW9UICIP=F)`CIs5
MTMDu#kk?9-CmV#1K{+iv!_hJ;_w&hgkUjKBizgShq2{E7`0Zj2Q54y&+^(dYYKP@E<0ef&%ilS)|m4WN`4N5n97NYdzt9lUsUd*>s~{7qiSS9`U*JE8
AP~y=RDDV(B&AP1oO$>ObD9qfr4^CHx{ED<~@A$tQXF8palKl3N>welZ%TD`j84YJ>QvK}Oz;e$+v7`Z|(*!TSmLE_+gxP#}MdG~KmDgWw^<H)<PCDn$
eRw-)$t`<oy8?$u@OWtW3^laN36sx<@TBE7tALF+iIiG0dhsIu7(Y<r7o1!Dtnl@9ou*!3nx?t&E47ph+}^%i`6K2-_q>w?`nvu!Ir<;1FWY$=Dk0#8E
mFjfRyekV)&8TS|eTB9SoFOvenC0<E`*&iEd^I9)ej{QCRK8inw9oA;UK|tM~Kb#}M%EMl&y9(7eg=v^XY}vG7kIf!8?#90VHZ8nN76~TuCuQP?ByNLE
xEoq)C13guG$qDbD?6HsZ_T|IAd3+ji3hamN9)*wW_w=#MGuS2znW2T9WqKGsv0e(rmyY-rTa>4<BE&NYdIy=uvUD?URC}eezK1I7e7z?E8b8(cvEw`D
W&z;PDv0@X{p~9So&Gsx7_?q7^HT8dqgPz(x>6t7Ab~2xMjLcJ{&Q-c*=ELtHP}x<b-6Vys2nVe$DwzG~01Bd7QAHSV+4lU+Y{Ww(i8D`Xqh_|2&LN7J
@BVsFe)t4Rg+i`a;|k0nY!Ocl-T7`ToP)vfmGo2jYiPEPiy)DBu>btBApJj`?u;JHq@t7f2(pM!|G7Trl@-^n<|@`9t3%m0H}`AEYkC;!peU{37qR`i1
Syi-}Dc(NmuOcYo@~%a!h}+6W5TmOAPI`iYl92L<76?KiILr4I9zZwZ=Tco(v_;8wsczbRRK6mO%eZ__Qq9j$Ms!9FMsxvPZV(XH!cEi<IBt*qoqjaM+
^x34b?fA>EGu27AMQizQ|>L+o;gz*NB;-ZjgJyCu3qFv_W*9{>iimU_Y_3vyJrxA`cF_Hc$D;400YFv=@fY9wAMEv~YxVGhk5Uqc!2gw3T@(YjkCklcu
=n9bcp+Bxr$tMA~o6-}6Al$&{@2mQFvOE|yXJT&R6ZymA(b?nID+suouW64m0r3TQ2-gtmeub{@%~hpWSX__;BC-x$k8JQW6iUy3{)GI`o5c46lgf=dE
yjI*KGWZPg=|uJ=^SHhu}}IpS|h5jnZ2)C`ggvyH$te=>8C;cZ}?H3RxY}}2~KDa$_{v7zXtOJsZqoNHVRf9<^r(^nR-4=<6(&4-h0k^F4*6EZM)%>hd
n;w$<f0@p2MdG_CbE}sxPz?^1qDs%Woy2{=L0klyuPw@JMZ4XUgqN>=RVIO<+<4k6(VNgB|K`U>;95Oub_A_$D+}lZOPm9iHA0qJ>i;AiMID@8yt8!j9
op3WT!U_N-BgKGSF(%mliE?0`B9#M78=-$ijye)Y6k9;2ZLAEeE1_Iqz+>}{1;f0Pjk3H&n<CJ0b|wZp}n+5?|u@H`7TOj5*$?17!wjhn_0kV_Zb9@01
C1XRQyrVKJ=V`p}JZAXW)dBT4))nhKl1GQLQb{LjFNK~CoK|H2H!06B7r7^cj29<2}KLpkJMpcV#EO60yaDDB!1ODn$U?n{a9>>6K0%iJtPo;mKfGnho
$Zu!wVJfF9aTcNeJMX5NTe?hZ;M-2(I$9>;n-_Q#O_h@a6tKI61@Fu>fVg2YOB__~fzZ$SK7L2*#;3({zMCQ10pO`**56fY@~sR%a=DQ8hP~*URoeb&g
L1+Z>89R#6Y#QgzgFu@LE>}<PS$8<1hb4izTXvHMSkpeTrYU#3#pI1##{f;W>m!Yptruyzxj&g2WJ#+d_d-~Wj&Y`E&`19H?x_&X2d655lM|}jobCnOp
%lJ;RGyv=?r7$11D&X!<B+}rtq8yJs{uv7YCAAxv>b^p2H43A&Qggf^D{2_j`Tk?gX@BMh13Q3Qovp@O$B2aNo{d(Q{n9q8vD!e9vynit-1-pxwVNw%l
kj&ev*Zs0=Vz!5ZGuwUhAq`SeQ;|MuU;`|jxwpImUAJ-sk6Sz>JJ9@t~PjXA_!HJiQ-7)wwDLEl&s-^&=K7Nz32Ck}~sQMv65=p9T6&K-3qBr?ih@NWA
c$~G1SitGBQ=<^?UCH>78Y$|ZkOspA?ZvdI<rf^xv8zgw3818D<-~3fN4Qz_MDf`A1^~^HM3w{4f>E_~>A5+ESYvq%-tgH~9-g5CZ*CP)~=P-6uLbZu)
$ulnZFS1wyD_-MmF=-2|@}Qf-uJkeZ?MT|D+ZjMUWn)CbT7>dB=F4Z>f9r|A5mEx*<#^u?VMOs;oTE2jsP1BNlAS8dj{*_sGP`X2@PLChDKZOcD7_6-W
pykxR_oc%=7mGXFv97rMPCEFErwF^;a<u7zVL|MuXTdgtN%?ydLNO0N%gc0Wc#~7tR#o38KVtB;<I>^$|mC5G}@Ji&i$Rw`95<@Z7^rULz}WY^{qca?C
amayn)dZ)~*YdxKkL&m*@TcxrL1loLthsCqvB@ZyJfN@XLhi$G;V7e*2p*i;HU7c!BXZf3wC_QvQ&|M%)bJ5g~pFK<7#dS$zV;SI67vspb*&o4|8D9*Y
;^e_ebGH$<Kz$J=eCjgHSU8>_1Iy`mTM4pN3hv3Plh2u)Ra{aUZ_4G$GwU9F6C002-PCqC)545%wP_AhL;zxfI)VVJLY1oX<6B15w%ziExJjt)ci+w~3
gl*VCffv1$<uk6vx7cce7W$y>de>8Ec2}JV-(nq6I`{)%R{l>rh*oEKdfeN1|G89OWzXfnFZlJZ0KTpco4LTuJ8`G|O`Vs=|j`9K2PvtP?SfFMr48C<c
Lk<g<b+<nH9hhPIs~vIaP2p##Pij{F_E9qA7Jg43@$qOq)a4(0Z{GAemevV=l{fOAnL)QX+7}r9&}LbdY)iH*%O;2nNtU%)lC>`c5k*4-1ymI~MX@tL_
s~#9chEFcQPgLd>AW{H|Kcmmv3)b|o5ii9lBF9a>U|?*TRP7<&-#0w$3B)fLz^dTXBDXGZ?}@scgT@0H@YtZ3dQF#n(loISxQ)_u8Xy8kT9*)jl`5P*w
j*-AMN<6vlq)4(2a+a1~H>8UY-kD3`A}2^)a)B_(Pl~BPLCb?k02;eAszo0myWU$DA&N*JmEKn6F|O|AWo0H6hYr{c$Ahh2daBC~>6NTxM7ulm^a+Nq)
t=#Twu%?ULh{^L1inVkv0HK_d+0xE|%qlgd44$ccA16c2F}7X3$57P9Jgf5eWRqsMs<_8Pl)U>%=(z+E>I9cak4>wCwvw)P47Uu2XO@ETBhTtHL%%k1d
d9R~KO>lUG_f^&+8;gn*v2VmZjwx?MP^JCe^(oxz_2vB^>Ioi=BO4tyM*IB+DuN^aytu-i{MFEuQY%>|T3@4yA?LJ^_oa_+h<TdT-poK91hRqP6bnGGX
aOSm`JlX~}t&&M7qN@g$guW&L8MGek=)536qmeT}c66<=oMo_om?dMrTUnJ3#;FQ+OAINE-X|@(N=pXTcUN>PXW;h!-!%&67$ReX!SotPTV%n&`o@g{Z
^X%~&Y|8_2?C~t^?f<m09@zV9z^KuX!czfdPrSXMz=>Zh`+JNu{)AKs6Y`eD^(+|z6I#5Zjd3eSa$tlabO&WDA#~p@mQ`PW9D%hqaAvDq1DE)H!nSwiA
)d9F{*e+jjuh}nN$AJM%}G3CaEUL*;da$waX2{o^HQC?FgA-tK_2Th>)e?I56lM43a;NfRQc|JI%a^pK%JLKQT+U*FuP&d~n=rF3Qyw?8_BS=MUn>AjV
piwk)Ib;7E-Z_E6>V1e#qFp2RDj82!>e$Y)oaAHZd6a=W94RUVM&6dUJ541H_gz)Y}WA^zO99$s24C@Kz6!e-(1v}@q3vudopcVxka)uSHS2~hs1#{w4
3*06rHu!?rKBP|2Y&tb|Lx!eAb`HpYfsznVv2`J0x*2fUgWznofW!A#=cmB9!j6m!dj`mhz-+Bkoh@hg5R|8hgn_(GBO`%a8d0x)tAomyql!hK#(MX02
w+r0Pv|5-yDAcaj#Fiv?KpbG9x;`s~1g_Qj+&lH{{#s<EuvbpoE1=Zp*>=*>OM=A7QnS1bPIb&`^3Uu(D@5S)!8L7}#qImQAu9kA8yW)_?G<~%bXfoJ>
uR2d;1o^BuFh)TFvSYy2aPC6cnks0ZoLrq>)ZQFXGEJ-=d3Y$f@~YxInp$UwW`Moc~K?6JujIO!No;KkLsFL$+fP4nuLX|;<zyXbw)E)+x6ZwVBZX*oh
x8{Y&xeaikvmrf2~k6*-Og$XmG|bss$@oB3M=@b)sS?O}K(l>j-RJ%An2+-{8@XfQ>ZOgeGsh{_XxU#;mNgbqHawMLI9k)gH9lcG2vJP3j@0l5OJh5}X
X2t4>pe9gj4K9BR=v%m(&PBERqWML0GcqtE(%=>R<d7`JglX|!Pf$99K8h_W@)O{&jDQeZG6C?`Jh){Cmuk$tgY`?;|nJLZs3Ez<8*5op_jOtr)M$^c)
%+O(CoQAYsJy399eal1R{6{Pb7t1V<NA18&hVSP%3S6v%86!v$Z9+A^^RALL!Cu3vkG`;H(<6z7g+=2B&oys<o+gO?)HD>sm)1p)ifY?s0Yld3_p197V
Y*R)FLd@3Xnc8v(WAYuLjxPeNZ#eQ&iIYSZ5(g8yCbrVPG??8YA!i;1>r=p&2-gr|Jt1m6U(!2vTNntn*7U=0x^6*uMK_vmyOo8+kvsa8vpsc;@0NwQS
rsKHGIs6zvsFH^LKSZ3lQ!Z8)j^#0MWT{{&G<N$Yt&GI)D@%kY=zGZkX~x0Sgr{Ztbo#8b6l?`E;(mL8wMimzfAEI?}k|!f~#sWCqD?2iG>}mP#j!5={
TBLtuXos^Ix$<HUq5#=-&d4A+R4+CIhc;pU2H6h6ifvuv5Ie?a!w~W~*JdG1-yFiqABGDz?y2okGHj^HOmg$`#jDn`Ircjg)$miW=-6&}(9s(zdX`Ogp
l<EQx(L@$70fwIS@U_s;BK*HMu&T(Kifff3+!v=ET<G|#*OoaV?F*#ucmT(-+Gw9x|GV6|Ys&$^RK17xTfv8_)<0+t?zx|{rVe>a4X@ogAiRd9%59qa3
6C9#AmVFxo23xl@T4XebpwuRLbzu&kg<#zw@=^C=NJT44!VXjSQ<5w-1X3dh8P`%I*Fd><7bj8+SH^&ZWy9mm6`=ub^gl$_3Inm)I+?M0ML-q;du4&tq
!Hf+THOY&u4)Jj-9|kPQJ945NcAl(A5*Uu64t5?k71&C&SY`~Obks56^okvzerS9rcl(eq8L(do`$aLhN7x^<78S)CnE$bZlN?!$sw)871Kx3{a)S9SD
#A5#g7tlr?=7ygrwfCS05W`HP{tsn3sTvOxm&>gD=9EcF0T`kOS4nz^<~|$pt8{VOz9&~7nr?dEi<h^C|wkT$QOh`N80?dF>tp9*p4$n)p;d@r1{FJja
{i5J;WQo1u0$JJ|8n|XJK7*E<X1s=!!GWU}wU9?vbejac&913uaP{#~o+0JYnJt?O4?!eVI79Fh3|2mofglwK%K`d90t-Lq{Oed6%ZV#sZI4c1IzjV1J
M9ab-R;7N)^y?moGMQ-K3pKAzm&u5Vy|uRuKR7IA3+@;F>kkG%bUsF9Q6eAwj-OOl>-BxLut|ASJjjlf^lK#K+`#y9iIV#7o3h7LUv265dCrn4T8E->6
o&8~D;S=`vG^N5p!$Y4VKVjr!_Wx<RiDPkvKFh7Osn@?YZMMowodRX_ovIj9;RjVn_VSP$O6&9f~?i*mO;LTykp#KoH-ybqgX`ugT7k^z{_G(9A<k~S$
*-->@PmCfoU&8(s0*~Zi=Bew(BP{buM$}+_ABAACyzMmwgm*q;&Dz}?1af=R*NQ5bAIYpY7wzr-?$hRAWzI$%JL*7fL=fD*dd?Da$&*)ecs)$fbH<%VS
f7d15Nbzz5rQt<Ovb@tZub|NJgYaIHtz<OJ7Z;M!TxK<7V5nBwUj~J$==b?=FE3Y6V&2LidYo}Z6@t7KB^^-nv4qHkK>_Zf*N)@;sEO-#<)=H>ygY7F3
AtTPQx)a@X_+4aHhceL-PG=WHk0w;;t#b*4^6W4YDFA-mu5=0BHWm9yRoIyFY-n1g&^z=N)o7nzpg!84avfI7adXte@FZSDDL9LeAY(V&itatPdzCd-^
J=bpq?7=0wjXTSMxO*kH+|9O2|3u=h%IWsA}S%Wb_XFZCAox0_<{a9X4eu$~~+$1>mx9Wbf23ulD_`@1N)K&dZk0T^U?)^@AS?foa(G%M>$husu6J$(u
m$0cwGA672e_V)WYh@w>JZaj5#>$$@&u9+=Zo!B5&0h!(EKLI<~sy#DslcG1uL8dbxlq-X^uhGQ=HL7)%)x>ExSaP_p!iByCjOA7HYlamTYcwZzEomIA
FRYcWsqQW<!Du&I0^g#y`@>X|+l#mNpXq!*?Xm$WRnRb1=h9c_VzHOZUka@=rUqh^=9b~w3f2dN#vXYw3M+&o;+%-BJ=Zatyq;HEmc{`qCF-hQ(3uX<p
f><Jqa%YLmh03O2<8BYo+z)H+EqF`Ot!_l>vHIN-eZ*b_H|KkF=U6R-QvpJZt4`CXy?cpBY&oRJBGb85NZ^0W^}QE>_lLn%=Nf1NCCG7OQ#^dih4PVdF
VtsCvQlD(a|6=*dC`1Gb$<*;7!}9gtUP5SI_oKL+N78poXoP<g7^T!G%<=k$GI!5{uEpgs!*Sq?^QSTSWGi-hz%?xs=WwVE^Z?D|em-1mB^2w=LS<y#|
0aF*;$J%N63+eNR=T9lB8!M;jT@D+_9^jj2TP&J24{7KQH}vRyYsDt!r#`EdmGqM5JKfQ9)HZD;9mq2TkbXV4jf9FbB3BnPq6qp!t;Ec1lg6`XSH(5R$
#PAV-*AVCyVoF*+8Htu$uvt0&VhYDSMtSDjbgBd09Cx>^Se(441_J~SX9qJinQyZP8fib!alYH&29vJIEYL_YO-&yUrt77?-We~|!+we;t_P4nzlm7O2
;X0a{-M;$m!usxb-i(|)Wk!WC(Sc+lLl_P2tge;J)gb=0Z4<IhcuYM&`-sg9MM)X#<mSwb@Nf4olZI{QNnYfERTwj2D7is5E>KL#65d5YHy@UZU~#)Yx
bGYeb$A)dZfv#vq29HyK17$SwyRy|sw3j1UNv+#!unNOb_*Nq+z<#e<|J=cKJ2f1q$cula500uCI`t31y=;XDIsnN4Xj_UMhffes@)q5y6>2_HOUx|XF
sZGgM;;hd^~%RuZ*67Bwo4Cy}nw5l&`i1a~N-*Uv9QQt+q<gaY9NbmK(zOAjUAkmIYty;2>uX>+2hcPfjS5#IT|Ykn!c*+adG7V%xDWME<(Z4Yt8+wi;
rXKi6BL?!~p~>#R){@mkx`BCM~M!0N;p*57kBUsFK1-CwJmcOo81VrYN^dcfOy%b38QA;J-mo6E$;Y0-^ED#jh_+HoISgXV*?N_Q&j7q{P6s`b)47V)_
wH|A-Rn_E~vZ;9k=9*6?=hsG+JiEX)UJCOEMnxv?+1_(=FDs>oYo#Ufu*i)#8b-m_AmB^1*SpS{3Yr976dg9d8p0Pa>*5BjRtF9;dkh!3}ig*@_c2yy6
iV)VO(6p{MUAnHVjv&DWb>zi}kEsO;d4=dMmk|b7<m{l#6j<Lla?KdUV&6)v93NI8#b>yI2RL3>Gbk+3IdZZ}-S2gljq2SP#kb#Y;(Plt+cl*R7`a2~9
xo~h%m#b4Oxn@xK!u81!QG<!TmQenrF4oDq+6J`TZmo&tQ}#VUKfs91D+~i2IhCL|Jt02y~xe>Fh3Qse;8Y!X3&4uOD1rOBg7w6>-)2OyT3-g7SLM9Di
y5MT>uUT6xQc+Li6;t-|`*VR?DTc&wLTqZ(PFyZC@u~^65iQglpLU2dbIrh+5FV3ZtD|ESzwH^?A|DRTa1f(pRi>m10H(KIbckT!!-_yK?M>vlQ$N#5}
+@s$LL#pgUbixT*pB1+dC@%&N1)ZWzv{2dgxQ5Bb`Y7Cbj3I@?hunbdf&G%$b7>>;NL%>V6~)rFm!!u)cqk^YKdlrf=_v%Oqy_g}6vYQ-><c>Dd_&4Q<
v$JXm;|48FkMWJB-qN^?;UN12IC%jyxn1oE-*c+@mlZ5LYbPIRF)`(S4ta`B1<9XWS9kRN{3-!38q5lYIyA~?DkwAcZ?aD1_yrc0$Y9|e$lYo+y9kwJd
j>PteB#vs9Ro$?mF61e{7AUY)C%KMSzW2CoO2n>`;JGo#!=WdWqF91=Uc7T^#%u7-54`h#o>};+j@;X;AI7K`IEVenkG=TOcigISM>v3g{l`iy|8L_@y
8Ra7zl}eG2meMm{hs~5XaDcn|9kfTp8daP|L@uVpV9uGR*PZOTT8Kjt$&{)%8&dQ{D1Mz)oq%f%4>M;N8f?{+3jLewZV(Cd#QsLx2JcB|3xpox&BYT^k
$jAx7NSbOVAAGqROBR-gs7!M+JJML!7zLfs$<UQu12oO1dj0C{``?*6SxN5$DOa=p&Le+ato4#)Tm;yxecNQ+Y{uayiO_*;wP++*YbJ6EQ<&?&HyNsRp
Yz^lyDVf3v>Q@=j#HmdKMLk;+N2K%DLr3ej35=ytbxGe0G0b+p{+J2r``a7J2F=;Hkwdfp|4KxRp$sf9P!-^iD~xxSY5>>O$d6>vDO$fSNQsm<)o{OKF
{{-OEbTo>NxZ}aB*GyNU-gB3PNb&=nyKk^@#|JnNg6ZQAcryp^Vb%PimE7nZk>OXJ%>+HDK<NQ0nwsYZxjx5%<Lxd0<p&e{-DCf+X@UPKMS1z`=Y&H%M
6~f-BBQ`s;s&}%@MBmw<j~eXF^^A9x)iIn+8h#M`vH8xg(I0w_f-U(B1sU!I4kPoOrf6VHej@yiyMtLHyW?(QG_yuT6{I!mTB|Jf8p(sWu#mn#R>E$%*
rW7H99Mp8Qmi+Zm9sJof}7KZ8DE!ls`oNy^A1kPraW}6FT`2J@%BE~`-7m^yP2@d9D!1gdT+h~?tG|y^Y~`I`)ivA=1yPf!BI@wx;3wpGeZ~DWfO@LwY
iwlu0NyN80tr%j|<t{ZYhgl_tq>C0;4m{B~dczjMUYu_(ndpS7S~Ts-s{ge5|9Y(xfv{9ud*JR##bGl?gEuXT~KkQv}_ky6MrBc#4C_j7xo&s@hE0@T-
KqnCp_vSlJ&plwcf9+H9rG@LYf4QSj466)px*NN1y&wR|pX_*RO9pmdJr<!s`zv?v@-82hp@#!R+k{UV$q;fNu!X<f52m4UikgPlBKU4fQuD#hK2;J0b
SJhzYQCTCL-FPgl#mMe}wXuHB}iM`<~qUH&FhPPtBan+z!F9stCSv@oRE8QPaUX5u&TyKb~ZynUGWz7ydN$<{LFJA#$&uFlnKeN9^EDnZnparzA{7cBr
l45R&S5b1z5+3DcL>+R`IGOvt8>YtBEgI;8C9f^B5!H3NdgDKge5_E_CPiDSH(6&!PPo`DMYQZeane%*ixx2}o|y#=>I5u%6P>lY+1B?O!H?J7bAK^ta
4{03qbw3s$PT%`PTli$r!LFQMzR#{+AEsdp@QxDoe;`L+YA(NOjTvUEyOqetBpmu5Or?Onw1t8soJ6EK}2X#>%~=nWTiL$z4XB$odITc5r&D2O$XHbo&
1ULJOBOg`>}g&%-!rZAg=QKU6>4ew>rU**CNgv7?{}iqqkC}x;_8lcRKgd2JhU9mkN@>`sIFlfCSOIC_L`p9qz{n9=+SZuqxW?ZO{)tlJE=k``H)oeDK
vjd;c3h@xix#`u(r`<g4HQi4TAJ3vhfN#9`FbPfg@DPfg{<d7Ot&ky}4yMHiglY(M-?o8K?MS8yWizS7eVJ*j{9H$U&e#|H=ZGcTSVCvHSV9=slI!E+c
K{N7)E?$zi2`sJ7Y<kfF|9zK8Xum0rK@BQ~zzxAi@ydLu6$$j$N#*dzg^V5y|N1!NO9Q05jFW$-G+AnfHxHfTdtKVRC`c9e`eSR0Sar2w>?|t+4-v5>V
^xoHh>gjgke|+xWtDDv837&e|1p4mp{^l#U(@(Fy_N5yyfA&Wo{=_$5{p`=a|FeJj>T^H-@{2$B^3T5n*?jfmzx4i}eg5Uo{PxTL_;W9R{@337>)(C(=
l|vX-}vUsAO8xR7|sdTITY<vTL-86GT;Bi=TG;AZfd(N^aJ<vPj%S_!4%w-8$8vG+XPQg$$<+ctefBp<;_p`Yw;<_o46UD;`%AhpE{`Q?}y5Jf!-9E7w
_gpeu4UTD>w$O{_4N}K2+f|sXqADZ`@S*tA7D?`u;b6@%?Z7)~hdn?ftKR>(%G}BeeB{<=fEP{7{cIH1QAI7w)6t5<KNWbG!0b;?2T$j^FhH=%2y6Rd8
wF^<ln<Z*K6;dw=tLFMsCG-}|eddnoeeQD6Srot>xm{`%)$e*O#a%*)UH&ENgaZ@&Ecue|)`FT?Rq(YwtPH1`Kz|IZJO_BWRc3#gwWe`<<5LwPVXcjep
|x}CT?|I>qs`}{w6pC@kW;BtPdqoTc>zMbW~Xr8h9@^Am-{V#s))vx^-v>w#ebK}4FjW5F4(5II_{q>h$`bB7a$oR(sz5k70e)T)Q_0TnBAIkdji{E%~
Zb8PXz;CN6fF5~c)o+_0cnZ3p8Xw$4Mqu<lovR|dt?)24G$Ztb;I%{CUOeRb1pkoi-5c4vQ&1I;5P$mE;P3s_&q5L2|I<Hxa0zt|MfmVH|MKN8{Njf{{
iT<G^Ev3VA6xuJ30Z^MxclnE;^(-ko4?QFZL#_dA0Ij74V&J*iS;_hpECj%dHL0!xP|kVzxI9K_lTG8`@Z-7>gzAR@T>2A^9%3)?*IMam;W2o=>vA&gP
Q*p82n#`G_TDM=X=K9_dlu4M@IiR9-!Zkx0tz|{JuNC-}i%WP|A<oJcQben>U=pS>J^N^7>lTck|zt`QV#>`u;b+`r)tq#=`|3K=c5gS6}?4S3mO$AN>
B$zxwsRgv{PXM^7(*>Nns?_yoTEfBxI&AisCvzYM+TuOC9a{N^9rVB>fH=)J%C0`wjjfH3sn0-q4=4Ie-7)W=P9H+e9)*%byIjPpAZR7L;d>9MRA_(cZ
g`Doqme|kL;1QNFjUOd&s&GDb^3FYZ@i=3PGn&5Kz_7HGSr{MH%)5m`BfW?<z`s0^>_-ik}^fNDi_V=I`ZYucG--oXGqs_m=ehlj5!+-yO-Q@e~&%ONb
U;W@)zw_#gfAleWe&r`W`0Ag({MJuFQ-Ao|zjx>9|NZ>WJgIM>@V?qdlRe!~8fK3w_<=`OfdaTNT<ZALx|b&i;(6fTKpa{;hjH<M&MbfwcL4l&{wMbW7
4}9lFLvvjLxu(H;qzN$f9uOo6e!S>_u3inP6%D_34P;u5RQJ~ix9%0rEc-^5rliUwLYHh?tQNV0<!!%U_bV>TQ2;hpWT@$+6GD$+-HMqy!@?u>bavJRQ
89z{RfbX*V*MuU;6+io1ggw$lM2i@w=~n_0Mn62s!>Qzw_SLzxd%F{N$@|eeTs?eB&8w51qbV;g%6^)4oX=k96Wg^?5hc4BaN~f**t|!q-r3Vf_)JUaR
2WxlrGod)N7!5YMk|^Gt#V*I)V*7~HSrcsS)9a(?rJzy0Nx|KX2b{?gCC{P8crQ2OAHfBfZtxVh2?-}=p0zx_wIfcU8|z{=vz<g<L!xM@(op6G5($l-0
>yBIeWK0&{JE$VBGf3D<<TSFEh2HcGOr9b)LTfg%1H=(|M>eX+34%+mAfsnZm|KQ8-|K^RSSD*hJgr^65-_pdJK!wTaf45#d2``@J|Hp&B^$l8X3c4-w
0K^{hQw2?1!BXc3A-|V<s=0Gmr;tO)-;0|i9`X0_d~f)@gX_DG2#j<8(w-g}=nud0I^=Hbe&vx^9=Qj5dVu!5Jo>`RU--|rZ1E9;0kmQ9l)3r%z-|~r?
d4|RFwW}-qTFV<>GESRfC>E;iRd#=y_Hn&-dVfxa?5akc&ih>@fR<@{>Sfq{SRM#;SV0L_`%oy_Wl2KOCRrl{f}RM^(!|x`1Qa1@YnwWx&x$w9DbVyt&
h`5(-%+f5In3I3=dp}pyxd_>=$iS2mf1ri~a6~?6-U$XSWMCxVz8s;%)l8&G~L|hAwa`Kpq9@i+4W!)o<N6hf$6_-ShNKkPrUgKg0C=>WiO$$Z{_z|Ht
QkT(~_xK{-BB`WNo50BcR`jUfDub!gX1kcUvG*i#==H*Mb+d=1_A3Gb?YO!>?nH-K(p=q(>l`&xo~$sXUU^&duG5KtoY1$jSG_al8jGWR2UKVsP90e?I
^NU$3XcBjW)Jf2hcBYi(I_al2h-s!OiJ@%l-9`yK~9)Iz8PTi06{m9&p?EQGB#~<|ggC2j-6E7Y|`hH~YNA`Z??#DYN@t`Cgl*EIQyst*yDakt}d8Z`r
l;jHxeLP@~2mJ9sJRWWnP<JBgPDI^_sK;pPF`9aerXHi|`)K+;n!b;wAEW8VX!<dlevD@B<Cyz6=D`Z{7|uL~GmqiSV>tU5!ajzuk0I=12>TeqJ+5(&Y
uw`+_u7cBEsVW3G4|TV*hfbG$aJrDkG)ntc2^~Ir#fyLn2%n+eeKr4^Cs^{-)UM{S=_IE^u`WN_NI<<4ygk+oy9w3*KIpiE8T0fI)V%w+n`fWr66<!#V
p3M=>=zCPPr+O<`_!6h^3gOWHh5Ak;fEKN)=+yYfFW+#{{(CYE#Qp&OK&AxN5${w}oeStWTk8>8ODWNYr<kHKPm?tC=i0MX5d-eWd0`K`4U|OtDSYC)t
`NM0Qki;0-J6#^!2s%DV7lu-MjDMPW9S#r8Gm@)bG9JI>;*z*g|{66~fh$B#HeSlo7MM0R=6nU0*c7n0e4Km*2NZdL`dq!}(+T9kN_tgFGUqh*~VT9bm
*WrDLHP*ehv>2x|~&3bDLWwtb~oObpB?gA25OPOZ{ViTZ#nw4BfbcNFG=k{3!6`eYJrr_v`6Ij#T=x&vFMA#_Kcy`tWU=Fd@SL6z>xNZ^J>V6^N2AMll
DdlOf1*+)bQ$V_t1x9yc1pAp(8iVZBTrX`91n_Ew<yhXJ5?JvlX)EW6G`Jo&tr0&O@pu04hI&E3h=2a!O+Y4mU(M&(1k98-bu7yn1C8gjU~YQggJi8Dc
62Go30w+}vcp}D8)$1f96>Prf}bmtp%S%#Phd$=vTO%QZLpYTyURjZn}EY|e4JT0Yaz3-3rn^pVgoepJ{(<f*?(tNZ_x6b(T$7alpTe%&iN{hn5M{B#_
j9>c^{Z-6)3wVI4LZ`Cakr>?clJQGabm5iq^WIC4u1zmz9YPhzHo-48&|7GzK&dD>19|v<C8id(x0u#d(MhBEyqHPd27-lWNNoy8M(6#K>>cC^u?EI0a
X3Vmn)Bv#2C?9epaV<77CC6x5c7&37!?TdaZP0)0}ubqBo8bmh4Vc#w__tsQfug^`qA4Rhf;N;hyT59aqHf&ymYZ`TeIH4~7pP8)k+k{RF>SS9aqhY(2
n<A!6BJt?tFWAv-Ol~kxGR%QoJJGEdc2_ZiQ1ShdS^eIApQu|hg4<#_eK?j0!zA%}gk==mricy=FYz)q|GFXTklHR9H`uMo*(~xNvv7(0i>Fp~}2Y2B*
VI_3Kajh#`5+F6mmjM$8mjJOicH+|Jpmv?XF_JT}PzegCmqEf$WKKz-;YeY2)TE#r&e7)V%ORv+n8Ff=F54$utsmGVSXE(%)?{Y|0jN;0K4yAdgz@09m
XkY!E1kP;pcgWSISbz7?X9x2VQ<VOh(-JJc^?9-!}X23z=#DW0<WY_vw}7#kGuWwm};niG=_|5YA#%#Xu$g}X}F3Bbl}Vcp9^;R&Y&w2Kc0NbIDDFy;o
s(GB3yh7OOm#LC(-x@u_nSGv{++$r$tz>Di)5<+Wcg3&6ESfVi?n)*9hTX7OQ{+%?jI&vSCvRvhjy#7;SJe`XBnv=EJ|uCmdx+ElW6&7CWPb%c&gn#K5
_BCuFs-UIKR9)@!FCCy!l)95X+yE4|}9wafibyzW6SO_<Cz0xwHmN^HelO8CaG+1M^&9%&X#E?S7;x!{*Vn8vmsC+DWaFPlw89;Qb7?jzC#yW{a9MKB_
+p~oZAOqV(;M(51IS_dj<mo+;vL|J=KYd%<lrLr^zeeQQ<atTsU>0xWOOnsS<EFd-}=;!N>@ESc#JA{kD&PLBObqh!fEXM}IxSm%AA(YDkMr11j73L4t
L0VK|RhCz>BUi}=$qPkdiYw?et*-Q*tWprVzWazArz{$(S&w@hCp)%LU$db@l}Ly>gsMwG&h`~IMO0sXHxc>l&D^(z<@w+Zi7)N=S~xCI05jTIF=&Kcv
HNpyRsqJS;;B3_ti}44oGzG!VRWMideV^=H3?EO$wIX92L{1UF40}KzR*jw9mW(av-g1FfXpXU#xa~v5%QthN_od!G>Oa5Bea08$H>&doGk$m>iB%kS(
8DNjv1%;1Tk&SWi0~S2J^r=(%fzxuJ;|iM56W5jn+NjIEq-MdBRFy>{P!D`0cjqJLVXGvGP-p`Pai?%PSC*ZE}5Xu!&$gWKv^>*vZ@$jQD9z>9Y~95EE
!^olR?4(4@R&`Psycz&ZM~nd1Wmlgnm)$-BrJjETOCEn);P`S8rLcWFdxC8S+!t&3cHhi>XmmvaTv`3{&@L_95g8S#+wVd<s&?o4&;RU5Yo+18)3GnW2
)u;60Dx%MU+w*ZZ!`lS&e50rDr>q<mg7G%Mi)UqnON*r0Z<=$_nlQD68E)j<W!1QvOYge}DfW+~p%k=UDyw3y+^2qTeN9M!?&<st>P$l{fMd*Itu6t-p
Yqs1hSC|bXWNc@&v^BlfK)ZhFY!*b|f<-GL+u$;A5)$k#Va-<Ovw=?KqNe2)(u483nkyxK>0zqg081lttLw;eL(3}0z-arfVd0;&h3Fr(Md}~71&IADi
TYzI^&gz~yMTrJ$2D&Q1Rh*u;jq0B3A;F+-BdP>#6ZU&+knG#-hRsVp%>V<nPHDHt7h1paETl33lcD?ml<s7pD7KeVKF}@1W}tChnGKvW9-}1uuwdUMi
dp3SfDj=x0;K!F?zYo$C<a<g0>Ra(+uChJUrh-ajLY0Xds|gYXQMq9#DwGZqsq35>8X_Msn(@Fj$!KQ=_YlB`AG2SZpr##X_1nwy=G-BRgDUxj8?tSD(
QNgKWRI*;GR&WDhHtfY>LijyTKn?Q$LXTi^yon2MF0>1>*<=IFq-5zIZZ(XP`AEEsA>n(ynrAwABsXY^+7bV4^$X{fMf!lppaaa8S(7vgqL2^QVwlj9l
KVSClr-jZ{H!>V>4F6OXcLP*vZ6U6BaZchpPq>dE}X6)tSu&03jEKW$Q<()!qQ&<fe0VWYg-YYw1zYDIb)KytPupYk74;yOw2Xhl_Z-e0)_^`PDqyxU~
Z#LLljytjDhF9~=SXiV?CamMy=f1{aaq%qpHiwhDu;Z<O@|ZN^d1Bvz=hw?Zs;5;*^QlxuhqXMbikYd$AUa<bS!+HEexcu<)(okJqWSiq*Qx6jw~?H9K
7T&n$c$+Bz(SB^j^y)e^$BpeEF7gg38{!mebK5_xv0pug9q#|{R6q-WcTgsiw6>*I5_0JL9Of*T{@V#;_1bd&N}@Jz61D0@><#LG6u1bvbK)~;**lO+A
PD4KA1@QOn#AoKD6QxKYG4C%+eX`8Pt=+Mj7UeXl|<Jd@)?O_~f-Ui1r)yTok(*Dj@72jtjO|O>KU5&dy*qK8X0OkS<0`NF`0|7V(_mXQmKd7vrGs+u}
L+9-@49Sy{`ysbLetnE`8rV6mCkhk~Dj1ku}+1VgzqpYykFWo)(6B_$QqVSdikK$hOFKOt=eUD4v@C$4{Li~Y%HpwcyLfeDwIxIyJ$<>bNQ06QFs44>K
S0wC)I^Hhn#CZrTsqND@8Ft8)#L?qglG8h-d(xx+9mY?Szcg^Ix3=0a7r&Z#w7Aq=Ymv~Q!CO9+CUB#qtx5~F>{7yW~q<G_aKs0)BCbB9KnU}XG2c6l7
tC^)kQzaLFrEX>$d_uT^&ymbGSc5*4lWa=caK)=waT2{**GULgl!~yJspi{N$ty0xx<y=u&-p{Qqe%~w2>XCe*z>8|FEw+WqdarFg&q1l)UqXI%Vo;TC
jUb}^r^klCruEpuyI~?r_=Ngrux0%n@4if5ylv``F=B(`G$}7dt;rQM{&n5I;zs#V|6g5!b8;V?11#`rGQwt-TAC@FxoJ8w_VP?iGOawMXR=jp`Fe(Xs
$x8`iqiz9*uIe8}Xxg0wGZ4$za@Bh+2p|NS8$E6VjmcX;*|;!rRZ$#>tU1C32rP`AtVnv9EC~DDwPZY!3tM^?IRi*QYjwov`g4*QaxS?tzdN<OM@B4z6
#LeHU-!%_mGK$J&8xY1ZP<<@#tG^POleH<B<va0ghQisO-&3XBv|0RoG@GGqdFK%qCo!OnpCaTnG~xfr_iTz>hAkZtA+=M-#&j@#wjf}TL{2QHPS4r3r
&j3SV|3JM^eTLrW72230nC}Wd4-DC{yXbl5Mg~i(~xlGJ><ozCIgHNrWKj|t%y^v-~XQS5JT_vf4)3PZiA^p^H<X(_`hpokr?Yb|XHC=Dc-72n+UVZy^
*?(@5x9-XPXQueB*t$>qFHG_OAGZEAxXNom{~_7mwyB$T>6IRyEK)=0ggXoqd4RQU)+SqWzC*+gCinf)M-(}cu2q4y0%n92QyN$@H=;=G{|(XCL~oE)m
lF-mP#kk6%>;OIa0KbesSZRwq0#yx5_OGIRdiK^y%(HhE<4zue(U-|e#Djk)$%hdRzkF!JVA?`0|Jp%fDiNROwDZ?Ur{WlT354S^wruW-A!m`M7}YO*$
h@CZ(F}V;-{$nUv0nX%!BwY&)r@i5)H22P&u-}f+h*h##W|xdN58_)+*^?c5Eor!jF-IynTJ;lpnnB`QP{A=if;D{Hyf;f0g$CpJ=~-5&8dR`2QF2pSQ
}-N(2onj^oO{sQY1YY&TNnd^`W{ef%)nq&U0T9ao)fE0%Ys|BhdT!O%x9@Ro1Fw4oE5TdE_M^8>S!#06?z%(WX`Wcdo{Gw&<ZtZzC;+6gYdm3Zbznte1
{%~J0+yEUMK!8YyMR%<QelTKt%Tk3Gh1G0QX1t4k*1oYL?n^m+z3KwCPadaOZPk61XZFAziM6pa4ZQP}-IHyYNJ@`Mv51XZ`T9hLiiZ}Mf6>M~9&A1ZV
=E%RMZ-|-&%!Ej$#nCfgz0=QUW?-HfZoX45d@_kEGe-K%s8_Ni>^7FLEiXjxJBJ~a?)+ofbnS~(8`mnJiAkh1BQO`TnWs{dq-SBjE!4i{W+ua-8-w8~e
^6epf2SwOm1oAq@v@vHkvs@@{b_(JcMIWUI6T9w#XbZV36(BVeHE863H6yY=2G|R!WICPX=du_bNQkF%17OP&revbT5UiG*doOHcDFx3^#C0cHsRUmPd
EBSv^s2fLL+&zu(PW_cTu}}*l*!bxv!1;Bp1a!g7#O(8PR!uAUTmAlE~cT`7BlQjcD_4wZAMPKB`Ry>;>5lEzQ%-{``8RFkxDws2OKNSgX6h#(1fjRP!
WVsO7BpQb&yRQZXGZXVF;#+j8;lKcTY|Sw*0!xfqkywzrnTcByG4CJ0={T>70mSnPvdJ1s_2D|8b2gQ_}WzX@IQ?tjw7OBjhZg<0<mx7(bp8-x-_`M5E
+w7!(}JR=1G=ls>%{a3m$Gh5gXySOh8;+lQfPjeBWKl<Zhso;%17we(kclqA8d=ckmAkG(Sw69|tL#6V(34mUYpcn4`FLXl3&rIyn*E@S(FSgRM5{Y%q
nQGb9tQ@Y#?m^!Y!E}2I43PvO7H54eACy%0upZ+H&S?8`3~gT>3vMpl{ZER=lRrC~lO<sIOnB{o-+laX7>A+agqOK+4OOPE6;@%T^-hvRY_Z+<X_4Vj|
7Uay(s>yfv}!LuqCYW)fnmOdYPNo=9`w<$o2N5<ku3xxP_2#zC_Hmte@Zscz6!|v#UVLZkN8<1vT-L5>coh8U|jm(#y@zg{<lG4m~knteYMCL@X-HdcI
<X@WUhL`8~h-bT5I#^v<&(%+#;+tDT9lkoAPMxkG)(!=#f!fnPzm3Q_Zsv)q_4gMxs13Y}Xd|m7w;=ny;1*|6Qr{wLkfWv6Nek75Mx54YAEw4Un^3tk{
<CJFVEIl6ST?BD>#h`i&6Lta4xfu<BSCPv)F`#(zGp)#U;SuigW{E|-Nb(Hc%#LhE4U13xsm<r^Wg`qr#B@?rVFuj6^3%@ftHmNW0b>B4YI6mxm^ztx$
V#Qk;G_X()ZOHD!(j}N4{G>?syEoVn9OvF*I98>i|Whd`Fq7sD*;XeFVbOr7#td7{cPlk-GwH*^cV4_cEH;SjN|G?i%wuyV4R(G<VqO>5~>9ec1)>%1Q
68u#$SABiQ&%6J7&fe-965(q3j-RHx-u8=i<fF2EfmnUV&%6H#?ee%1sx4OZ<{dxp^x`>6`fllDwaOklT@2Q&Vf23KF4as{U*mtmjW#M*E&u|@pjux!8
^K>-xw;V+K8yD`E@13@MRkb~=bYS8TgqFi#f+B3)7%&O<f`rcIdzy#VukH@eH5Q*|Kb16F_QZ*GA{mO{X0E2KOHLMjN8T|f5h4)kwxc3GQz1+k=Oa-o`
1wxwEK8ToY+VHI1ll~6#7V5E_h`jz0M!^_<w8uDnsXBiUQvH^BKN8^7s6;C*oPX<gRl`G?0evvu)v`^K0Y?f)PoDX{V*QRDD~ZgtzBE1K0_}UBpVXvwS
f3xBMseSpY=ivUK~dOcGYzaKTAH`J-&sG*YE=c^Z%60qIfG`0n#(<`pM%r|pB~;_RNz{5}3x#~SKa@`~!gf4fbH^zVIobf^E0-yVEjv)tdA`7Sno3h~z
UYAGQnu9at)a7K-JM>ST@sNm4_VCbatrq1S=$FW?q-OEnC?2zazYr>ADS)jTWci1o*&{>i@uyaz8kd8smO|(dea{*?(q_~-(&=t~HhMn=`lyto?kGIY`
ZAf5*d#S~<IpeWhRG6Wi%X3pWR0j0Oi#g+4T*ySR;}{Q|6fW};j~P0YC|cR)S1k^fmV|K@<xUAgdw#?9qY)Y?ldd)rk03QD53E*3qXzvb8%zwRy$<OBA
s-mK21X2GSU4c`l0qerAy<|sNB!6lt5LbYax-WFswT?D-kcc*aVmndcTUb4EVw90scA?6=D9AisT|=FXpC!W%`}HLdaY~sbSJbvfbLeM*_LEI)=OG4N>
BqBJ$^1$TLcR<0FuLoupOhDknOdK<wXU2gU)zMJF=?l0-NDhrN7$}7Ps;YyN~ql(qTNkDV(E!7GWM>XNuwh$^xcjT;wC;r3R(M=mB>Vu=^|<KTUP7>3%
Xa65xq*5=5QT8+2us)0TBQ6)*`Ktta2)CUDYiLE7@t)u51SOBDD8KzGsjzP<ef-^5nKYBh6K9bvH5X=Wt$<<tWOU#Z9AVVoqe(w*J9$j*tuvXOaSA_?*
tHh!M3y9*eE3y_f0L9CcWII9NXDDp8p>)jUgiz5qRN~UzyChR?mxP;r`9<goasSSNfgo!_)u+`{sBg5^&?rfC?%_;dVj=i=ArMr>98fKFTIOnT6Q8Onn
riB-fdVTEH-~C7VQA2R6El#otI1G;2<FR)8`Mb?joHv_l2{5839efPC3J8aE=B<SN*x}+z-LF93nc%9zjMJ4VbpCF2p0e?*&%4QIU=hQ}MGchF9m*}Xz
cL(Kkh1`wU^2#%riW~Kt$JWf2fw~9qrL)L<yxiz?aT}gxzL6(qCpHMaRF+~3^?mEe3Y*oPOciE(f}jU%KDvv<)+co)NE{4ONbcNa78J#KKK8`ji0BA>Q
A)1!z6acrDHi!7L45!*JfmDu4N#wDv|686t$2}xv-^tk!Hp;x=w!D%~m^rUJ6oM?+ly)wIx@ljiApBHd*TOVP*w9m=TMe8U!@SAXhN%1yVeB20F`vS;w
4=5YYPI?xuuA7z9?YkynIX(IJRQxzVAiq4JK5q0ELQ=CKf&R?-P2t{ni{7${f8*n@s%fCAg3oP~(FDiDfw?mOainJELUoC>gveXtkkmQ9d@v1N|HNcmp
hkJ>ovhamkd8$X>0W~rVyLXgN)S|i4wvy6UDboJ48TNd~Ww?(Tt!>2+luV*v;WF!XJz`6?bR~VV+ESpN`44ef9)7_W0=#`&ohgT;K4&_NQGI8eY>MzA2
zZ%T2-+QVz=jXg#El=!q7NZj4NwK>Lr7G`+^{~oz)KTXF(Id)LlJr^!m-Z5uEvIW89&p?GVi8bR6m#C@r9adaM-ZzPJsQrw;}&(duXB90{q7@DoKslW;
2Ax!wBPO2mMRTn>aXVU90w;ENP>~ENUgUzqU@b0Sgo_DBZYQa@Tq(@0i|lfmN0j{1jC4Gd}Lnc9V1*;DRoFI7HGSQ;L$v$Cbs1SiZeN)FfevXmyW-yct
A>BK@3iUR-o{MWJd|rx#N@#zFcj<S_Q=3zw(`cFrQ^}%^^?=p^q7u!$G(j7S|O}je(RaHZW#D1eL+emof-2@1J4gXTXf9v&IurXLEAiE<9ULIwTnACA+
4&Js7p{cCTmUXtACusp0-g&;~ge61y*9@B&J1DsIhjFyV2vy-}=Orww*tu2cHZtV)2duI!XtFw_GTsdxy|&u1ORV#sK?z}EmC@a_(aFxq0P-TtI6k+Wx
zyn*YdY1M84FIvKgDGZ|{27*Ykn&b}D@RnzCG3<CyHawYKS1L%@gCF)>B}&H*g`FvZwf(vVPVd@R^pc|tS618YMH{5tU}wmFw>5fX4|ePMI7?8C){zaY
E6A_}c}HPLZ_Cut)cG^AY;0PMuN7-<)ubwU!t03eGIPySu|`3;L6U<{tofQBO9i?3i=EuB{7x><B|vr{K&>dkx)Sk_Esarjk#&th;#?Dk!vYkaW#cD>;
;lx7HkyF`q7&D^wnzhAP_SM0)A|5P#Ne>}(qa?4Snrn3&T>Ks8(x=ya^4;QkH_PV=~ygbF^!o~_{0dG2^NGLElqD)A{ECBi<wXDx2(Yd0W4EF>1X_sYO
Xxd2CUBZct^r2OXkhlIW>%Rl(8bfR!5aPhE4Awc5cPjxK757;qaIbxB%ILXvX+qj-Q~emh(-f*kU(!#C0-490Tj%dmBIh-e34;FUmjH#!v2WEiMC>unD
Ked#v1%VCn!gG$~JA)qj?apG}j_H=7k!!!C=vL>Li*(V!$Jl6Xf6Owde+)nKhX=F_&tfBVKyi}5id8hy$G*(v6Crsn{ISsE^HTXvHId$ry)i!~2BfbPW
5jbmAbF=#V?%kLKFEl^h7yz8Wm&v2NAg+;<=2$W5lN2l)K(V$DygO!{%?8ItPX=Isf2pu65{8h-A^JmCS6|v`Gy?lfd<rhLR&V^NWoEEj$w4PKNY&`jt
!dVH1)z8)-(P+N!MzO*hEXAP{=9+z3EQmeHaQ419=LeEVyZ$7pt&FRj3;-fbo6M}53R!`skn`D&H)RcIn%+Ar9(W?HT}g+4HILr|adAYpc}KcsZEn_sk
Ag~K!#Ou=nCUY(VOU>|<<1{Y2`B8pVZKSMxWmc#EDGdlxdiK?)!W5t*(U$!jh{@>x}uyTxP;I|G0wu}yfIj^3yW$x^#Wfm_p1fnong*DxZ&8hlY20b^-
--`96Q0{!;PCQVax<slu8xRVty_?4^B){xM;S)W;;ptsm*DF8sA~#rC2MDW)l1~85Gdgsy3YY=<Sg#ucy@98V<kU%kA9Mn&G6%Zy(wj@)56aTSf)3$E0
o1<frcd9`O7=ysWIVf%|N65+!!CdA@ORG*%7(S6_a<m8+p}l{d0@{(ODq6zuz@g#jOA9DmZ!8%^Fl=RZmqrKt$mV!nNkBx@v!k1ZnZ`AL4R&ze&u>(AH
UM`q5|X1RF&R)@4*ls$4vU>f3Fezjl+M3%*aAa$4XIA@K%#XOkVj4<MtVH#CVEz{5UXDy;oH(K8spUW>ctAj+1wf~8YvFuDvP?+ho=klv{-GD~qmIY7}
nb~Tm`7D(p_k>*VnY=MY9GS2!z33O8W#i{kMD0_0m~{!lZN}qq7k4lZ^y1kL>EgtKsp&Clht|9-WtKrwu&>38;m~sYL223on5vu}9Aif&K$H%39LKPbf
94AQLS;&4J%<poE6Le@#TbFXtu{J-8Qo9jDRjM%=nV!t+p$kqeUYq!@a?8luv}YIg9f|Hfk!Twe>lR%A$F6p_d_Q)aD|-dAs?G7{_3hHHKu*;6T22y*W
KK^6u}ZmvpE{~`ilGi*n87u*|Drl@KuiGpRPhtxit^8Rhwy^U6Q-xQ~d~Yjjq8ZcS)|Pt<4fBAb}jHE@*~MW@xA?$b@R3lFS6m`T_bK+A3~D<}Y5M<?b
gU&drR-hznR7)^_iYbNotst-aRTYud*@ZMn=^OzKkZ9Mdt0-dJJk*oiOZ7ZPWkx|UhPHcf}i&QhCXU?X#q8zNU<uhVY?{CwdJSAE<AGN-yZ>%tcdc3c|
<vd%Y|uuwVpB{n!fA)Y}nj{D3KZRiRPdBjEZcn9Ry(&2309_r<hI`q3v1zzv+$BWQ+0(9<%m0S9z;}{$iA9=rDI6yh^ZgyG%;w3OuI@Em4r{eG_z(#I|
W!r0f?Fkm08?H4UM{~5ut-ZlvE7on&fs%_6GF|_2iSflEQ1-Dxd`dQ1DjSA3x47a68!AzJCO*E*W?Xb6M+6P(*I@E<n+WUDk(t{8vrj!L+$Dme3n-4uo
|+Ks!aSb1xFqImrt1fs?#Rk}8I7uX(2Nctz`Qr*<=tU<@Ls#$9<~r>AbZK<cDPULa7$+nJ6*sk@yBt`%GcA*k()q$nXUM68wd1e%}Q?q{QN|tSWUqkXH
H!J4vXA5Q5?pJZ-Jk0fuC=IpKpPmZ-HxXfuC=IpKs-V3;cWw{Co@i{Qo8J^Kz+LC!MABM7114E(syEt1Wkx8;}jhoLGXkH}KvLID%eitmb-t-+{}@)cw
VgWKi}JJ2n-Ww9e2S#+{~J)OiRzHmu@8KBr$-R)5wElI8?R+;bMk41KQmWuV8$eFU(Q4f~Qpj6mZX4dX|yth*M{Ia;l~L&ir7N9&1Tn+I&W4wjtR@B0V
6+Hp$@!g3gKI*NxH=}w>emFu`Pa}d=~+hd#p!m>~OP^5(f*_K?tAj#g_DTfKV%a0I=(MKn)473boW_`PL+1ts1g!z)<C!W=zLw{~irN%fsJaVwY^3U?$
=}(3lIoSzG0x3Gk+Oz$RVDG7mU4P`uY{DEjop<442m2bo!8T^^q_GAojj_(ybrQ|?_k+r0@AilLo!{$P(3&b5?Oh(<I~&KBnuM0My>y)S+MV#Amke_kf
o!t_PJ49iM&?fShwJAbh(?<7jX!VN3(h$n5i1wP!=UjZ$RlTSfiMB$Fg%4mas4y*u!N0#x3@W(ya<keTYr8v5P(}QthKZ4*pnza*sA8Nybzs)ax+?7#S
q5Q?qu~ciAjN4a#x(W`wwRvDpN2P*`8zcP0`n)bf#|Soou;noxqN_px35)r<aes(hI5Jxsa11K7S65*0cZV?Ka~A!s7c5K`yj(worx}(yH#2lUg<0?qq
DaE@PSA_$2=ocKn%PL5oj)jg26X@9P&VcQ@b`!<Z6NA3HwJySkTaZACE-BV;^)&T4;#q=JG_XEb<cT}coBH&l5}GXWDoJ*!g{ts--n^E@{S_SQU6Cd+P
j;6b0#l1Slrg3Q*}7MuRERo#Y%OaWte@`&}06{R;I-;nWl|1-ye5A?NeV_fI!!o&ZN&mVv5ssN2bYmCBmvBC5~vL`8$m|UCpr`i71Mxz3KD-jBNX~@Fa
k+Nq#=#AcUyF4h$Tv9}(=I`{o6Dh*tm7-eqsLb+gPp(Fh_xbx;L3@i{p8^d_w~I&oC?|imCxjzgo@6)DbNqaw{jZWBJ0^`wjd~$e>e>G8QExP`<U9W3{
K5OzFk^eEzV@+b<Fvk7K^=RQ2BnWT@--0e^e$>wy|gS)Sl**Mg1yrhD;j|X$xj%5JV9x{HI9a<-u-vdmSevjp{ptRpsK)Q{=UmSUf@fE-z~>Q@13N{<F
Cp#<Pa`g_6>&n&0~Id>*_rl+C(FMEWarL$JA2%0v`E`0h@Efj+waTpy_Nq=P&WZ3EV!~ot#Q-EAx^6E;Xe)eD4sZVxP|nw@kv?CT{*mw}(r|5q)j+C)-
D8Nx*x96^NwlFAH>zAGRiHzQi}%4z}@SF5(KN@J`K#5C5gjUNv~Xk2Zaod3>;t>vP7ga`D)=S<OA?UxLfv-Y}|5AndJU`JgYMhJm>e^8}uSvi&1}g1i3
@s=VxrvfMxCPicRYdLD|Gv??-1{m7rq&Htz<;4nV!y!N60BYqZ}WZRc5RR<c5u%(a`y4#y5FPgf#yVMW+p;WnQ*hon*t~M`OU-WVpXw@P1S$`QceOE0h
Q*`%E$rnSk>;*#50*&QOmp?5zsz09(nW?y<yXCXpnD?h>0nrct$M8z&({_0=AM@Yo7gn5zMtVto{$4*i!QY$g<nIM;*<Hhj{`9^6RMIr|3rVi&hyDn=k
9(0@ZDD0l2;rgsBmO_Je(e<j?qlLQ(2~rd4Y=1YCxoUzPErK$JEq(ALB^bOjwhg&<JnH>9lkp?x^_J-xKFHq-j3aiO5+(6hn70#tZwy>@6pX%KQz+pPt
<movm(AZa+-JE_3mtP+NdkR;I$TZd*Sof&kO5aoD-IuXhqKa?IZpd(T=B;bF#-C@-Gc!|0CZ-^LP4xF5o8umfgYJuds<(p$A|IsWRF$1QvU0P1-B4ubX
V;rAw5eVQe2VgEdw5*wz7u@>7R{F4C5w#qUQ0EU`h;n$2|V5Ng8=`qE~0z*2EKDpQCMplhzKr{l%8ZA`cf@U_l66Xdk92T;s41{3<k;BPo#Yxn(X(~(I
KS^%lHFp?P!$e4poyRK7%s2dCHq$wr=A`o7rUQk_va+#vT<V|53#}4Yw5tl&A*aCzOUv$TH2ny17{AqwPz3Y&HSfoL)>J`>A^yOtpgR4RB336}JozZo`
+Q)F<Y-1g4;WU*3%VB(Q(Zm%N7oy~t4$>dW*14UUrEmf=$s1~-M~A0PHmrvZF3)FY)spcDFkyR+JC{KXrb=nQ)!OZ<qty~pmI!TK!7+Bt#fV4HL@Ub!?
P12m*%-PoSB=0x2e7TmIi(r{<U`w2w8NGb1$XqeFedrDU~nMLak#89kqvmXm(aP@%Epe!^DJstaU8q}@G~n+mR~y~GBKlN;)`^b@iw^XXGCGIkO&qeOl
B}qVi`R*@mFDW`__t<tbIbS&sPy3sDBpEF+mDUhvYWgTRve!Ak8%zhO7zz&~U8V-SCv`Ai0>3V~vfc%S{=~TLbm;13zgx@QXM|5SK=^YBVpatg_Kq0Q+
+6tQ1VBw=jH0Cw-c?B9lew+UV%ziXe2uig4gm+8(iC78V$4yq0BoQX+d^s&F`*RaRq5McYCaGN1w@t8(M(g?sEU(z;M9kGhVZ|Eqj#;p*7f_&}i3kWBf
sJgmD(BnC1Jt;hja#W*W_LPdO_tkm5e63WDeZ8k;qbOBi4Npl|&9S4Mh&N^gm6BAQA3bqyAj%#ZJ7?hJ`s9z%)Z5>AWFnC+q#xQBUx-6S^2ev-gcXATL
1|*OgeyK)Vw8=F_x210~9=H^i%ww?jV^7ff;ji*VgyUs@uTcWnf-)U!2in*pwBWKGT-G?)HYO|CfP(*tz|VsY*MnQ7h(Hg`p;#*yTkfz8)d!4r1OX6%9
jj`PlLj;n0Y~PJpLL{HP*^1_yAAM+!%*k;9yaJR?p?!~z_*#+xuk)3AXgw0j%3K0JYoPHst13)oz6BU?tQ!4JG1e-B@L;VN)Qx1>;jvmcxpB-u``wl=|
VKfx3;1qJ&FiG-^IMg`lZ;BvgxZ(6>B|6!<aDWMadXUgxbv|M*PgCvm6W+QyDt2TFNS1X?LYSdi2U}cQ7m)Xw>nDGJF)h3GkEJs!1s!HYw2iz!3Wr2j(
7_$VFpMoGBb&hTAQ$5F%Y#5zn3)HE3s#^jy=>7272s4+9=6e3Y1z*jZW~X(l_q5yA^gPpIVc1T{P2!ijm}64y3<E`iN63Jn9DWOG%s_}OrX-+3oF7Tj(
;;M!m{{XzyoGE_@ryW(>GaE1}!=Z4VX0#oQxF+e+Th)8ShO8I&BwS$)91quD3!?rTBB9XCq11NS>Z@2M6lL!~MMTpdrbNgCUa;f@~hsFiCXNJqNOO5-?
Mq2k5?cgpu*b>(VLv^DBsFk0P2<gnS**r#@?JnNh%!Oz<;jlGOK&(t!0TAdXdRig4)gAoSX2h5bPo><Lzy<uu6>@J*JzCA}II7Lu4xU)E%A8@&vCXz&s
Z1HjHv!k22T6{-?t;5e*9N3<sS2ut)|#<J$J1d1Fst-5$*yqsp8@!}hYGCh85E-!IXjQt4x*9{FPFr?s<cUiCOH|C9`4`?%3$=|WAWDQNXN(*@Itlbg3
4jp65}1x2g$tOs**$~ZCvFj9kVRR0_vXi#3=Gvnnyxu5sM+tIxL=#!9r3P84S?LJRL4O#;5BBkq;qdXdS#gb&IsnY#FeDJekSR(lxXTr&Y^fRBKOtlNq
Cbf^fhJwsf>MBsnq5m2(xNz;8Q35{Nue{Hq1F$9kWJV9p&3&4wjfoKmtQHpyAXDFd42uaa{jK<e3LN>$S0QR)zz&iBxTVvjZt;ND*rr=<!BbSy?lnbTl
lQ}HxPh8Q#?;AQSot7{pfAeN0zp{Y#Qj!+MmHOZqE518rf?zghRHawR0>~$eeqfMG(V(cpyY~BR;DJ};;jnX5X(N(jNXbC;VHoa!Tj4Fn?H;|z&D7Xqo
C#LCWkp+<j*+^T!wy!o&0K%!pt{{!)Iy>0cazGV(c(W5fBgX9y7jBvWAZbZ=raHAzzg9f=k}h@t;cOHmP7XSO5UL1W)$5%-WQ?|C<~@N0LRDPux)P%(T
6P_ZEJomW<OHySAg|F5xUuFtqR10I!*_KvcHSIK*q+Kw8ONi;Tj1x9ocNji^Pl($;KZF84krxe672WYYB|LnQ;TZs26z*^3GlOskdzCkU6Ro$uGR-_33
8jF%w~?(I%L6#9$>N2yf*@VS{Z|O!%nzN5W+$on%X|rQJiHT#?Ee3FcwlM2gqWs(_MicF5@1w9UM`ik{0=#k~6JXR(#Gi6Qmv+hXFn;^iq6n9lT5CI<B
qrUMO*fGX=!ptXzZbvpu@b)y&YmsXo6G4%;z4_c=jiwA4ieQ@6Ee!+6+iQ)};6Ak+2ryj$RVm%$YO%ojyz+GrYuw2Rt3$F`$YREsi$1-c?>PZCN@o7>u
XyW010NCJC0?USP^pED4<;+|}Za<b86vGhy>p&M`lk^=kN<Tydc#+_28h>LFSbI|@kWOKJ#ZV9GaEG5=^gKlxTyv|*-D$JXP$;gIDNh8umnA6cAaUS9U
wK<)$jkSh_e>CtjTXy<}77D@pWaozUif$6}JZI#SQZ}ody~S-H?4aWmV$Ooyw|ps<u_KGz;z-0-QLIaw07sPA3R%LjmX-ykwN;r6GDL8q;3)<+O@zb7-
+65g5`IB5+UUq0-`XB=tPTn1s7on9P9)T+Ko5r_wD-YW)2{`sQiCl<j(jcFMl!A}6C6&~usZdq=J9>E$D`CsbcZ{hIX*O{<M1i?vO_=N8D1v^yWQ>%t$
OM8oa1fJ%2}?_UV}=7HgVRw1)H;4x#cw<Gm)3~<EtUm$4O9O_D~h-1r%Q9sK=|LaMxsYWF<92bz(W!<(C5ZDp`$Ky9`-zKU_BAUbjTH+R80|36tVePRv
9O5*g#}AUQk{Fc43yoPzbKy}pFEHY@TG28QKH^CrhMubZaf+iA%Tc&~-a){|dC@sxh0N^<Cq3wAsCT&LW=+2J+I#-eH6BcF2O>QOi&Ds<d09hLLaojoq
x{mTKlQXMUaR~biWNF<^eGh<lRA@GwHW9Ca>s&#-i-lFgL^P2!a(}JoF3=Pv6bFQ~hvDkI0jW$l;_*^@?+A)Ena@Yva%Q_@;adY;^9K1Z-RM<By8{q32
w~;No*aw#?%)#Yi0F8A}Is-URf~BDgqs^pcZ1C%yvu49YCTJBs&F!zc97e$*<~jt6Db>mg%oM?Su_RQ!(FPYF14DRaP9<|FC~^c$JbHQJCL2(UhT}4Iv
EltPnin989gv*-m^~j?bDb($A6$4=8Es0IXrWdQuhW0VKMq=Z3{<f8)dnTyQ|$m^Zx%X*EWRdS7h0Xpm*(tZ^pEXGeiZmQU~afuLpGVcFtOS8))~vWe)
cAgwok?0dkuKG=;h`@&FMIJdA=>Qi}xxF8>l@_Y(on0$*Mr$bmG$Jc7zLsRKB1{92XpYIJs7eg!8sF)DkaPi^05uKo;Y8r5hW!al8TNwL1Y1AjWn9=<~
#hJll^~SpsXu9#;b;W6EHA0N#^p?OOM|C?xU5bT2ZkIjXvkSI*I$_qZEvy9)W?I8GqJQ(`A?a@i3tIM!O@l)MCv^46lTLFUk$BZa#m-h0<XVq<KLkS)3
AbKY{nQfVQqvO!1*MB0r|4y?Vr8fyjNM0Q!viK5JK#o@v7sQa?OR6ymYQl+C<fM>^ze2(n4^}K}2!O~#SLD)$#$t&Ct^aSarQy;r{&Det;F4Jw^K^1V2
6w5B&>a`P5*$#4O?4WWSTjlORL&cnp8SGSW@kL2ij(T3=*t*nb`p|aI>z0o>Sjh41wG+1)WuwRVbQy<q;NArIx%cY55BUKkfM~sPo1WdNj<vkFma`;o7
~Z5@!|p2L|An3S`Tqrq^DXZ44JiJ_nD;H}^DXM`E$Z_v>hmq?^KJaRMSZ?SeZEC~z8UJ%G<Q_5x&`ftDyF%7eXTkhqs`3J4|}~}iz{;OkBWWq87miRp0
WK)zcN74sLP2w0f<#kj&2sUDVy<b;>F<h^q<Acjjn@>!P+zw_a{xnd}@Q#Ew|^xwxhbmsnHqr907f?<@%^wb*4;B`<kD;v)T=HInhd#R~VmEzSm#42{j
-}W+@&sc%(OO^qRWUPk@U!zrQT(MWEm5@AIQ$Lz}X?8#t~`7x_be$RUM^AF9yrL!G8f@h(4U`&F;;eL-uw@A|x;1G8VIo?>eC1_t~Ns`Y36*8)!QnV1-
TeVhNGe`$-7b1c9lFe#-N5BovvxDnMwTo+tfTIW97<VTnE7tx+o!Ui}=78Is>pz9u@Layn9aaq9+`|ouc*pmgvxm>5nmWxMm-JkrkYS7?-*W8dp)`MQN
H$w%yLo+&UJt?p@xcrCfmy0C@lwGss!0Ckb8=CBCsa^IVzt(l3Up5*X=vOkO!6&Xi5_fX0`y9SzjT6d0+t0h9n3SU5ILC~i=TDal6cQVucJ^Uzd-{gjl
zg|+x7|2GMI&+qTyuB-X%Ky7(ED)-c)hn4eSG$aKu!WC1(Kh`eWBus_@H0O{JCSG(h2mv-7Hyrr|zHa--Zdn61J%Hoym5MXx8+^<pp)_GD>I~alatr$N
GPw{{oy%_iQz8ntnGhnfX{hc&Taqd1Q-*H&&F*?{YWn5}H&3c1`sZr*_b$ui><y7<8>qTtekqpWgi6Sgi6C6eYXpFU!O>btP3?zEbR62Rv1$)qHGR_D-
K4lX?F53@iM}r9{V)c{zB@@8tcyHx6{%7%?7G+};27#w9Y9pdKlHLtmOVj=vsOR9e&|rQ<RMH6Qi|s%-n5!AhsT#j-BY@Aj`~7VF&{ifR5%f44urfCf=
SY{BO5^!NGc8bL8Gm@KnD;4#v$_xbm-1$u#8@_`Q5%=RI_KPOI_Rg{y@1xVTbIQuUK)o_ZF+lefg2=K7~70C=(hK2+2B7fjhSqj`nRd;>q@Ymqse+C7i
eVmm^F5c;D25-B3sOS8%Pq!uaF+DjRb{*F(5zRRt8~>U9M6y<&=y8^F<UX#s`}}Qd)UedaXN-57e)doL&<AqvWi~&$LD|<CIeqB=xO(WT8mgKX@~5#_1
hQhF)FXf8*A$^>XIs<2t4^Hb-}9gA6C@bp=HQgR7(VB}d;Ac-9nSerrV$pdr>6IB{s;D>d*otfzwYyMyJ)l$Zd?w;WAB6k=>%FvHqZ2ozq!IvuAwNn(&
*vgzra*Yfjg(#*jKuYm`3U9DJXZ|rEdvNqaX9j1;6YV)SGB2KMpp3r@#9T1P_AGb33Ex7q|SW-2H!nv{fIX#+)x7`I8g0K5FbPkf8+}Kl0}z{wpL<IFi
xn{;vNce#S+2>V4*#G&+B5UEXf%qC?IeY%0T**uKdBjKQ!aZ(-53UpHi7KKxg%BepM+0c~XIKpEUU{t#|6+dq*>pFdZn*Sokn*AvK4I^GIbNuO;`;6wW
B?f7JJl?9La@AN~y7)2#1)<^zcKko5M>&Lai2hO^F)DP)if6}#4*_0$Lf`|Tx!_04Gr;e#lg=KSh{qOXjT)+G}Soa-!wrOS6Srd1UUxrm<Qw$e7n_rz^
v`@xvG9`FIC~lpOWq-0S<8%CfV*R7e#D><|ZF6LK3Ew`)pG};XoOP<QzF4DLqu%o;Ne69z4%s9y<b{d7as7nK>D)({mIUenAFxOLj53rod8g6h7xMqeA
s~19e=gLgoRP(VCLZBJ)Jo~ft5p(Rf7p|1f1*1TRQ7d6ZvjM4OsXuDdS@xHO&eejR%%43pbTB1_UIJN7}C2&!=#pe#~96G<RG|p0KREYrO9iA0m|hn)3
JOy*d($<;$s|zERa}J2|HO}8v*0#CD@_U+Qt-#v?j{~Ccw(tt4(Q5WwbHw*z1tkgFQm)34-fm#{!#l&wFohQGt$6S2EeNJY|D*yMt}0zs--F?JI;fOik
m+1!e+pD7x`>(x19^=EibtE*FSIj?~2P*)~PuXl2`snja5~WLTsCQHnUeo;}EC>IITd=6YLoK%X>cZ*h*sW?ngzI!aOob6AE4Iy7sv!`w=O^kWZ1aJg<
g)G{ul%LJjghtc(Pu|dJNo|j4n3EVU5Ws)jm0>fO{aXN#t?a1gL^-J3ADnLcE`vSruGTOo<7DEOK=`f;(q${+yd4OMvROOBXA~1=WYxz;@X8S?Md{z0=
)p--tXGx8)tChRCB_sV)J$NSpwGp*AI;+*z_J9yB3Gt!_*9j7Aqs^A0f!Y%l!^5GC+XR%#vPNT*KMC~e1TGO0*^W&@5p7QBcol)h&^w?zG$qida~j%Ij
Ey$t#+lw7O}qO1sLz880pm>4Oh%_34h;Y5jy5vv?8P<ME+F8P?X=c;l$vNPigZES_H1t*r5Ya%`l^F{Yy0a%rcFMy5qJGLKi1`(i|7sl+M;Q|>8!8fIr
9*6Z(5WjsxFkl#)pJEln49jeg5z9H)a#+aejM);<Sl^@<0h&8?g?Ib^&~-0#h-Qtu5`#8uDA}!cktV+v71qp+XF!9YCROC-GrgQ8dCqn0@Fow?nk<v~`
2l62a(eM+92ggaDjfeXZTf4Q$9P!)YKy$^?O65z{JGZ;)rBTbCL$4IN4@Sku#lpqhh|o1j>)-v~@1=vH|4g=(art|G5ivfjj9pDE%HM_q6N#^wN_1ntq
;KMnPnUD&=X=VC4}uvS4AWtw+8Q>zEMG&NUs&Oe!Zrn&GsfkWH+-u5^v2bGG_gd2oG!J^ymrByFnGJ2G;G&u2YWh1`ts`WKuPCy@z63VU5vzN@RsGnS7
klMh+;3Oyv%K;ZT-2tXu&wFDhS+B7Rq5vBQzGtk>eQW~ZFlarToJkjC_0C(mS0C@tKI?SVN+Sz|!wwq-aX(Ou9A*)Ernh#7b}K)!kV_PRq6$$dR9Cn`Y
Z7_d92n}<;g?Gyh$P-RZ-V-4JW1Ik;hxL@Jh;2-W!xq<EN493b^byHgWSPcazJ4h+Ev5`kBcmyBh$pi2(!8bF!LtU-5Mh~L9C!?a(}KjZv^jhBR<Cc*~
~6<fl6=JY7}ixE9*>M=S?j<x9}CqA=w(D=m0u0-a_tD8^f(@0w4Ow0nqIc3W*kXK2#*+zz1U8+an_GF7=LR=WcHpthtjq4K>6r)AL$gxNSF{@!;xH!Ql
;%HMT|)@TL>cj9wHb%$jnS*hB-{8z*FS5)5WIWV`DGQy^44qATFbu^ZdVl#)e!r9qV|nIa?TEC{mpFsoVvxdS3A+j(W{2S6~9#}%2>xKKu9?9PgXi#;-
(d}Km{azI_w9HaG%ZUSZHvg=LAU%Fwd21$5v<{X)CytqV2ihdK+r*Ez|U1(I;L@$OpyffrVb|~g6`O#7r6)+DnbIcC|mi;rJKG(3n@C4OiMb2D0e#=(a
#U3u=Rk)TBB!VlfxfRI{v_TL11yfZ@hjqhdcN$I#3SEKH=*-+5q}Lh(rq;z0p=|77VhSM_Pb3Ud1hes&-i!t#5+cr%Y*}}dtzWyo-PtPex4B~!XN~k}A
;45xvP-e+t*KCHUa(gHBM-V*X?mAI*2d`<Hd#(Kos$_iZx-zyq^vXtWm+~AP>0QayB==u9$%lUlx1&kjdeHPC0NO~^U2+qXb8izVVhX^Br)!{+6V^!l+
VrF4p6|R0lXMnbZ&^c!sW(2GaK7#*P9|;tEA8D7JelLL%{WF4AXO)xv@7OFK`J7V*znNK}Vb}jxp6S^2Izy_0Z`6Umk<q`M&XyX$tY9GM<~<72@RD)OG
TkpgzN7a?EX!&UFlNMI3OvkJ?nX@oQeeLl~T0z^;xvx^tmoaVf%eZx{ARfp(!s8z=$jc^wAPi6JLCjTeq|8Z-2b(n9Mm#w=xOqQ0Hyy1$?rNNi{{IVGu
<J;%~lX<w0WkqBVC)Xt_cwvY|2Qs0;QiVi?BuGuZob!`SoKG9`oud8jQvT~2PIPL5UFjB$p3P3K+T(UJspN-B&>w_t=1$*7RMSXt0f9gL8^%-xLEN3#z
Tzmrb0C%I+O&t`f1m2N&EWZira|qMcj%osAbP$L_eNnN<rr7HqT@on6g3=SKwkMe%d*I{`qdtX!Mvc?iW@;!EX%w%un(2sRU6FOsUK@aL9(wJ(+X>48n
jbgPF>Y+Yg))eO#*zVNn7adUq)35oPYYZgY^vyByULflbPXLqVVyXr39Wf;rme@Z2{w&3v)ivxV<VZt=XXLN;PQCh^7sS|o_g9lrBQaUXs+9Ndp<W5W$
(I2+$ra7FKtd`RlBw`cXReeV~>9906sZUyB)cm3?MWRbaIPw)q!~9Wkg#m34o9BVC?F0oItby;nZ*H%Enr?B3C0l3(D*^c?2J7B%{He28q;CYa8i&6lR
Pg*#Kf{_jVZyZ}db0<}nLhk2%VKj;eN9UhCzlBaa1390--Mz~rvRBW34viuk9$=biVsZKDJX>o^OJhUb>1UhH1J9Gd3`%cg2`^AZ)f8ac{c_<)(1I$p{
_Uelbzr9O9Ro2+wy;$v6mNGutFzO+fFLi?$+N8UgWCm);lE!2)69d7MV0<>;JGTN-SbH&&@86kK}_T|g7c{=F_eT93k9XCm`!WqAqjQA4O$PMkW?Zox4
czLl$WaJ{}rsQxAA?!*zaSB$yCbiCx3GeaOYvx@9Txje`4Wim|GiS**trRbVg9W?Hg=gWUCU^PE`I)V@h0|dpzx+#swVZsLJc)A#b}LG+Py2a43RF_9&
SDUlj&`<I#nQjTJy`9lZdG2Z*HEFdLAF7>M*EkjRnF9K!!lQ1?`Tnf8WI>v3bsX(B22Hg@)A`k`T@8iKI*Pnu#smUUM5Tic62~ERHP;^<-fSikalXo!y
LQqw&NJuq)n&chFw-gFR_%pFIsJ+aTnB4upW!j1dhy97YW%GD~+8ugVo756#b?As-f!<XHW2w-7XJFq%Y2*$4Lc~`@68||B>%`_x7Q)wyN`Ms7`?sb<t
`lKLONoD#XKePrrmD$~!y?3RAu$Kwx~4T%K+(7x7LNTr!5qJBy&V#&hhxc9tVQXr3<_2LZDom|AA*?qcu2k+D~8Q2F2`f6I}%h{<Ey1Ssn8n4-{J&c)c
lO-`P<eW~gK7ZgyV6fX*AR#~AZV|MlalL5Xvrm4>BX=M+Mxk2<p&mGylSl9C4?YNh&W=hv!rF5*Lv8zdyK_RlQg~Ds#KUnChihu>kE8M7EF3t1}-}63j
INp*eO$w0aVNR6RwCYHhJ;~`(pZ7wvxeYmYF$npaRC6pwFG;qERd7oAJPaI0$oZNb7BF#)85;tcW{Ga$Ff2_J`VzuvR(u2giz?orfd%&kn_49=zz)X<P
`+C>hrOZdj)Ieyv%@0G<2*J;bK=5rp1>c^8*IZVgiWst`x0<84TEN9wI}Il(i7AH!<f>Qi`n#4%mI?YkvVUR*G6t_LnwpNjkWYDl@1+S*ojk?`pYGI4l
B&4Wsws(I$=&!rC^dxq)X9u2RLb2YJF8l{ggu)<FF@bXTaP1wG(NTh&y#5A&Pvp9n9mNS1OwlqIwe%C8Pc$TB(~0D+Me!?Xq98Ypo+U6SQSTLG6&{gfV
4i!>KF-Lz;6Scmvd@0NB*juoj=&k;BU1IfD%C{vxsKco_Nx%gB}v^|zPE(Qi?oZ&9EBoT$&Yhkd?<eZGaQy@h?g^}o0A^A`5`7WVlT_W3UZ_USY}=qN)
}X!R=Z&wT3!g5$=*R@5Xlqj*?JN+*j;IhRj17IF|b<b8fAWm?6E;mmDA>DtHm7zc)$oD6;e1qa6;+S=sOjSF~qxq$kjD+iZJO=05ARc`gCMo(!CZkG(#
5=hl&$G{7;ny)&(_RWj4LAW%KL4C=1`05EgDmUkxC2}KV*OE6q=nc0T_S|wbm;Lc*hvtL+KL6%o@uoVhafPqp{?wmIyz^LQFBtqTv~0&eP&qB$<?qYv=
mf!9Z`8t(C;qGvV!zRrAQ0UW1N?ybet*|rS}hN2E~LZf`5*e{jZ-@kWNl5YVK;!g+i$bz71}sy$;2KutBq3&_((xb5!9S<)!lxD?@zfN2k4T6Hi^@3np
S$Y|H`*GXO9&<EEklLgQBZ;&U&g6kK1Y)#p#BZKGV~z)v_!$l)Yp4E6)h_RR!JW-`ACqYv=NaaEEDE_7$?w8hJTHF^e0ktY2PBGtiMmzu-P`{ey%LVL|
j2fj{7E*Sk0U#byKr+aP?>d)osJE9QBdLM^dm`~2LU4B$k3$XlBNIIe6Zrg}ZO{=<LHtbNR7z%LR0$_JPJ*fX-H9cz8hx~9lGZP-tZa;Jw$bK~qbsS&6
LL_+wbV_fa&KL54Z9C>!A6lcvjiK*vh?sA5CUOFdek^`eyw-k3@|4;N^DTFr^2QrQ6o0Q)*kM-k~xa)0XtI_)IJj=U*V#ywo$ZZS{y#j7^3H-iXAqp%p
qDS##u}mKRueZ&3<|qd?oOP0=fl+Zh#qSQ|$&oq8H-&S|P5hm{wK6G}r7FdExm|`%?(tMc-{;?5CCp(fXK8BiR;3>P=M#dK%bbaBc}}vV{!QaAYU`t^6
C2*<M^#Jv3p(k!A|01oen-e&e?<07@UVYbw{RcQwcb4F@Alt}OM%t{QdS=H_xY8>vd8%Kb`AI2TsEHLr=*9{k-=b@23L;$L;f9QtBrov#+WB1CGLNW{d
ZxL_Q^&kXk{s4)WiP7xX}V*!>p8-`D4>33U3J9woiQS+-N>Qd!S~oh2yjs_DsJjP05LkVQA#5H`NdNbXlEhI&Ajy{AYOCchHh+jJy9*NxAE{csF@6dL?
Y`K7VhbcA$fe1Nds<_`Z&ZEKrh~i1|)B34I!<c<`9NlhLM^wY^OnAIm?{t{bRJ=sZ30*Vs?ToI4Opia*rN@i~84ZbPuAEW!E~hTZ4<caNVqFF4v*_u0V
Bdr!CD-u*9~Zm`QeWA*8p^-VP?T7xqZOX!QnVgf}8+l~(nFLpL+Z=33%JM(<~#d!8#Z<^y_7Gv4BM#0kNt|}4MDK)h}tRd}re*fwr&I;$wriSha?3unT
%v?HNIlwZSxwh~5Q@;DZDp%M3vZ(gY`4bK=b+0U=i)rZ2?C<yddG|jVD>oT$NyGA?|08~?<Ff5{oK^+Kig0W}+L32R_D>?MBm6;lk^ec`<y=k*2Ch%ef
{;s{yw_NJ9ddm)0ku)m(9XDf{8=hh_!PG!=Xm2zY@e;zq><X>xaEC92Yq|y`DStVf8Ud}-iNNUy!ZL<^k$1Bxv(8v>`^}wX1aPT7jQA3N(=f?Ka_j@p)
Y60N%l5Li+BCmUDEU`4KHbNgxAmY;~xLwC)O_-MxefyE?4p4fA{!ZQRN)}6zr9}=5bAbSw%}z($D!^pN=WtHzA5X$NwkRzu>YS0~JKJ#9pxTzTe;KpWv
A&#~~G*^`{EV`5)h?F1N2jv(GT83nUt11iq|O#*sgN{k*!@bH7rtv{5C9&mQp~XgKaEinOX<$p0gM9=_9mChYV6x0&*Ax{XNdvV7M+1bKg`!+GqvO3QX
`XV5Rgx4%Z#x6l9X3*Di(Mqjx9eX^eE+Ni!?4&N;fO*>N^(=d$6`NQVj<84?{SJ(4PSSkEP=AAFR`uX2||IhyDAHMgM_rCq5_kZDU-v8bI_Wn2i^d?`_
MfIV0YTD@Byz_K;@(*or<MaHDGW<p4oiDgg|Mm&_i1yXj|MUCb_=WlNd*A-gAMv>l`H23hil1)ex9<eIH0r<blQWl7+5}Y@MCUfGZhvJ(h<Cn_msMZhW
o?S;9K9P?byBtMU7uHf|LgC4=jY!0n_qugMuzwF!EgTiSKs>H`@j0<|M0!veD$;c=Lf&_rQ4OS{_3lr{h5FG-j|Q_{O~_~Zx-vT?|tug-~at@z534o@!
!An(>KYE(bJvzO{hDkw0Zhyo}ZjWzLshG)E*D*?M@ZPPyg!9?O#6~4`tXqmDN*HAHp;$+o#)VeQ~zRJMhgy51Fg@-S$u(=c$mVfAe(wzy9mf`@jCJr`x
5EWu8TOU5QuU_>-sO)Bp4YKfU_He}5Z)v+v{Lzy0_k{7~UTzO#7kOKom*eDTS>N&Z4N<f%VKb@a@BR$>16;gy;93-Q}SdpG&JGuL<TT<6K&``h20Z9WT
n6X5tXFYoui^Iv{c{;&V%55DnBxBI{Tt=Z=D&sTr=$M1dTYqv%CP2}nQFaK{J3cstaPp50qrspD!!Y6;6iPE--iufk_53fyC7UR>Q$(x(Vvsm?Qbn|rZ
t1fzie{xo?s$c4m%qoQM`r}=N50~ko#rMDYpWgqoKe#D!_l6&Q={LXs_doyNzw}ez|I6Q*FU~@Lc;%;GeeX**kNU<hJ+yxH3txTp%l~2i{B*oK{ns80Z
a4qz4`%B3f9-eY;U8;PMD5eLYSK2HW&BWv=IMNBn!EYSXqNJJZw`r@JGEbY+T7MGjDj?rugv=0Bj&cY^J?6(!JYV>*#@(EbAaA&eaQKLXr7uhDSy}v5A
mED?q-;Gli@YES>gRZ{k>P;`TDD`e{~L|d)R#W7EZ@^+n3Swl~+Ia)!XGcf6O|~pI&|QE4TkVz52Ufd-df%|Hy!^{^GZ93w(U{e{TN`^1s|I^VOO3gJ1
cJk2v0=@nOw}dDQYQdS6#%GOt`1)j#<Zr*+f5aOBw%GyOZaE9Gt8FFvt1Rqi6Z)ceVgikZzE1J#E@ymPnjZO|=-Z^3&P<#?ElJ%?>`7(XdkZ_YlayLbI
4z9+~pJiGLN`{pg*%sK9sD1Y<4?|$vh><3@^(rkqnYJc!6fAV2;Jga?I_+gO8<@?avtshQ7w**s0_iTI1G_x`4>U8IG%PcQ6`%$GH-tx}Pf99K26FqL+
M}Ms4jo)3v`NKUBKKRAIe*a59brbk?UwEwPtmOOO_|mIi{@O$BSAX}VSO5EOfB&!UUh%VE{=rZE{6ls3g&w!0G5htLPTE60uUPsCOZ?ih^@m~(=evG)Z
ErVkwd-Mp+X9}VXx4L{=HVM3YcspRyKQ|an>oC0fXCZ~r|<vmpMLPS-~7R^{Kkh){im<K_w}3I=bQh}Uw!H6|NhG#Ds%6D?SFm$%fI~n-}}n@zxLO!e(
pEs&-0jPcYo%2%d8*G^OGM&;+(b)w_6`Ee)wCTw#WN2M#JHBE~1+WqQhME>Z<>!jyz^~U6q&B?KbQC|MmCgN;><~d*A-WTN?W2&)jP3uYc<&e&W@af9u
sB|I$zV#CzZV&Ky+l{q0vj_?`dsgJ1uvS+Vbb^Upr`?$5k8FW|4tm3WTTpLtD-n|EAi9lrRawjb7u*=@=;ZO7;2`iQ-sm>05cf8u|9x_>d0&TALU<u19
UqZbQM+!nii_r5GYnomCX?tgs$x4$v_)(3z3r*o0{!SDUeM>%3H17G>bv*sJO^?9@`pPm@fHag90o-<(`HFMQ?J?P<&1ODzovw{z%FD0JkEuy%6x4Pa$
e)Z@7VHWnKC?5$v+y2Rgkf-~#*Q9;*=YR3T0=pm0d6ROUcy4E!*=%=bnS<dL5bhInD^Pd&PoF00hsEz@8LmG;<eR!rA0^*U5&Ds&=6+#LL4W*9A4~dC@
ZEC+{A1<4DKys_KT6W_?g)4Po~b?-@i4cT;k(!K%>};o^*JLxr;D$D`PDD}?(Dp?xUatUJMaJ2AH9(GD?j+@KbVd9{x^SVPORVm``>>5YkxG$_x->BjU
W8{S3b&ew>ILtU!SY+qu~7QU%dK{U%h3!hbC<Mh^u>|crB;g6Uifg-`j(md{4LL^64~RnoZx_g7R>4qBOkD{q5X&mQir)Jiqv)+<T#C2@b(6#g>m8Jl@
4P%pMngto*&B{U`+H=HR_=|KZ&Fe(>GDyd}`@{Nejw{ryKceE(a2_ragsdWa9^V)@PAyea={fBl1B`^&klo2h1t{HuB4-g)BQc~buM$4m8G4*TlqFgz#
LXn4fpoQY<UZi)xhwQi!h^3Qs7w`iUvZqw84#%U(H^LXd!1^*XoH*>v}y;-Ms>*zH1QMW|;gJ1pooAlrQ&g=j;iSNpM|M&mPtFL|c{jdGPLm%$e(?88R
JUs8c@7}B1V-n<JCD@zTv!4}Fnaqwex1TrrK2P<N4{v&~dJ)$1qBU(=6ffC5%Y5JJr1xFUzk}Z)W*y*n$oo&~{*%7{WbQu^`0)#Q{6ZhUu*WZa{)OBbA
a@4HodI%ZfZQ1%4+hAC0rFsgJQyGk2I!pudS`&%8K8Ft=$!%jV1PatpbrM<g8}+rfZZ8jcLvy<0d{AA-5FpH2H1lE_F#ZL7+?<u_?-cMXMo>{@COn8Ai
^J`@yBT5J_T`~g1C<+9;1oJXyP#i@gO1|MC6@_yc3akBJx2*K8VN%5&0k@A4JrBAoUnXJqA*b5!7P@eIG$TM$nHD^kW457{NRkGtZ0lyoAVyi}&G*Jg)
`vY+2;lw8-5;v%k!}cROdUXXwu7c&xH(8t>E%N6M#R(b*D&Uxzk?s(V7cqCO2ETlCey;28l*bGNmw@+$1e?Q!dkHAEkPZgMBMSy|8ovG}?+7j4(ultIG
cX%|F1xNguZYmo+=G2?NMW;<k5ZPMFcEqb(K@$)}RH&rluP{H=~b0)p`02X6pzkC5VzndhjUMnK|5)rtiwA@fP+#oPpH`wHaH5E2uvy0_*%<Uamt^5oX
x%F#^#+NwJO%p6Gmsa$6IOH$dka&`_fM|drdm{c6WW9c+Fn7tBQ4Xr9UFV8&`84EyL_nRpYu4kZ%#WrWwBT8E6d2QWn54Y+lJl9b^j_@+hg{&+4yX-P^
+UWTGg>At9W7@m{h7#q!646p9FC#)@*K}$x8LwcTfg@9ZD@sVggo%MPdU<-J|@;4)*0?4Tyc@uJ*t8V5<l5~>J~;9k$8Jo{bwTUw&NKz_KLY3ncK^3h$
p-wwfp{bmeMc)omy_sXqC%v0+*EN1H$U=bj86NfM>BptI8hTqAsLt_Hkt#c-TgH{pwBpIXD1S6YW^ZNjHOnp@le`?RXpXi<RM<WlMvNuwji}5!#7S>ne
vab47GSa9Vh)0oey&XPy9%(c5|SUR!reL->S^rfVXx=Gx8!TvNey*>j`;7|D$|)Xnk^zfcJY6v%|<`}7I;$Kd*z4{3bXqmS1VUvY-W5(2beI@>;D!KtG
|7ttX^h*MytA+&1!gs7QJAn4<%a5%?oSqopJ%OqnRL`}|Da)oEij$0to#jN+;n>@Hf*fNti7YchBH4??iPHR<h1xf)l+eJ@^uX*LZ7^()5oFiMDE@2$f
HR%G}ZON^$-NH6ZiL0G^zAj!n{nbfnF1KN0vN6$J+JSQ9rBC)6lb*PwvT0{v18tr1<t*E4ka^dO*P=mnCdkZU+BHx(N6oS#kD#>R?31IK4>5*4b-Ubgt
m}q4T9(R%uQ8<+f0@G_ZBO|eS7Z;^+cV|}w?M6v{wYyODA=N4(oBQ}yR$7v+Tgo4#3}Esp^Kwvhq%BtrRlQiF}5R|7IS;K#&_UMiIgs?!^x%7%n6U{J~
nMgV<s+C6$l49(_U38rY{DwFA^MKBcHSBNLlZdL%qO3cUW8ldGB5)h6lNPkqS4lr<Cb!Cmv}Pu>EP&ncN^<=sYqTX*_Q|yI&u*cs1cD35GKo;8pJa_{V
%dkGIE*-eEy!(LUp_0ew36@x{jah1Kes3v{qEL^_;~0Zf5H9i<#P__95X%RJnWG7|vc=}F<H<|xo*y-9Y!>7s5F+kL&A)*%VbI&-KuDuw%C+~5`Go7;0
Y`Livyc-rV-Omp^B9WR3q)&#@JwI&1|teweWvp;nSm;_iS=3IvvG>KB<*nrDuBSPb~j>>l=@SByiHP;#LGb`rI&|7&zer&W6pZcJdkZqe)U%A27VUK}-
FfU`WXVV?6CsXFn(X^2Le7mm=*v8w4&h|Qa<XDi3C3EIV>SYbo;ax=cYtwE%6H=XLnW};*A~R^}<V4E?mUraiZq(e6psP=&H@zziQP=%z57_WM2(6af7
`TlteMX{6V0*x#X+*5iSoL_FBs&PDcIL}ybmVc7DeI&bAfN|UW(rm2*v2MrtAOsDPpM%sow*Lp3>v#rP0V%pEj%%L2Uc65;aeLo@~zK~wH*M(!_TGNGV
t_SPxtW}2+0n0ZU1Er-YZ5NG;>7F4(677dJsz39-yckN}fv3ETLM|At)>HWeqg;hox+(JC<X!1mZ*HjOsZDHTp$RY3fs+nh=!3HS2oQJ2{d76Qntvudh
ATF)Ng*x$g*$y+-7uxUk9MGt2F9T_>6j4$`O8=+zZpP#tmMJRxlL?s`1Zu(RkS=c?uC(7u%Kus3&ny`&nOplB`S@^YH}Q`E+$*c7in)w1k)6ydyn!8#;
q5e3i;k2B8{HLr-Fztn%#9`!EeAlBnr0w+X0==Y!5gDntISmiv=tzSFgzc5=Gwy503>XWiOLuwMThY>Avlvy|;Cu9s{_e%5HvGhng=!9$NkO0-hHY##a
;v7BghBXTr?8|Dz^OD$c${E%jDK8a6(j|BOX%a4h(B%uKU^_fk%FD#7pYq7Zu?jm+kqA<t%~%nebJ2WCwGtH9+Nnh4ter)IWh5t2;*nL)sK!X_<+bk&W
e0TH6gvH$MX_wrwd-(|vwEM2(-~^im;Aj8=?lYx;9<UqnZ?0fXzZs{%j}F_o2s1s7d20g0yg~W{F(j-`CD>aqP3ZG(P7zdBOrJ$*Z;>nlJUc-a(#j>$y
#Kv45Igjr|d`+v&YfJ4~)EHSa86mc0mycJezX5l600Rw#~Tn;39S69Wb^Emhcc-`T%d?n%wJ?XhTVa<BZbN77(ijY!+K3qnL|ict^1ZgpD{DQE`ifaR5
;k74)^?M}sa9=jzL*z3#@?K215InHQkjyw0o61^=8?@l&6w-G$Y$TAJo)0FkP9m=GI%H))W(C)ZpX&Dok3F|0s({|z36eX%AQNs;;p>ersl*>5nba$8#
Z9LJcy+(VKs&n5Yq68>NI-fP)$WXTr%AUp)Lc!buH072l500>D!>#rYVW{>sGs;pC0_w;S+nXdh|jRr=9hx_v7;PMD2vqV3ufT67jg3ycpMqfIJx2>y>
V8nfB95?HUH6UEk^WMoCOMwVnNtiL)?ZiiV_q?_4LgTaIM!IaTs<d=42MyIF_w&N{8lY7b^jPJb8EeZdr_C^kg3n;;?Su=^6*)S_ghK9sbQQyPhnEQOh
Wy(7+l%o3!lwLDm+4z*cVHz$M=@RBNbj8Wx3!k1aeukDdjp)8?0o#}kqI<<uf?^}1K#E0GI8l!Q`W4V?{9ggWTW8}@O0(aG4Gr0RF==rdGi9s8NC?Naq
kqQGSbZz1v6i<+fE_wCqJ+B97V?PGWf*+l0k;Kw<PRJ**nVj9<ACykR&sstfQ>~1bu>1j<LtO*9)w_Y2dA_B`;z7!Zl44?l%S+S|BPLchmbD!`#FHG?l
!-c%#G=lf0*Z4`6~@seq6~`?iZ$F)6+#53=%&0*V<ofRI{uJ)^6r63aN^!Cg7W7(J~)psyXGO}jTn=aiQG)-n0TU0ISY#ZVdKfNPJavk<l8HshluQqK+
T0=7v;+qY+D6m2MK*r(0CbQq<fcqbI$4a^vtD-8NMM(C+`g%6;M<!#<l-6u&ODp0)In31M>5kT^&;hXWUzO~pB6bjUGQ&?9i^VJJYG2oS>Ma6S!(G_md
KvM9x^#Swdx^h)zo54_$bsPh-N)C7_pUVEE7d@Kx8tQuYO;HT=v_G0vW5bG|XvwUfG&6yKyHBaL)AeL#PvQNj=tqa>B!+r$FXsiGdvs!PvU34PA+=v;>
^QBo>0SE>A<O5Y;FQW5hDapLtX9~v@``)e@3DQz)J{6^KlY6h`MW}$N|n~D>wz`-NrKJ>?S;pRVK=MVcg`3<k8y=I8yRb|`8yA{JLmW-TF|fpVHCZ9VC
>L>6z4%;ny1t3aphzy;uw$&z8#7L?j#VA9Qa5Ay+==C#=VwTROqXxaqad2SSv%b0Dqnavr|s12f9tJg!*vBbB{(Bh)Y&Mm0n(E8~fLY2*?9lk9$W1!fS
FakT+HW9p4dR(9q^GxflxgN*eXf2<l1efZoDk@`-RB>7F@o#gBpDkTX!Uq+_xdP|9j3ruNN@v<1xc?heYfqCCn#Odl;*_S3G?CG-KEfJ95*+oK@s6?0*
HXFkCwgE~(W3==K*1jx)en)L*amFgC;xb3X%f=>`gw7NOOcu`yCw$3hwuV>fh%^2eL6GR)7t8pK&fnd18B1BE3ZlZNl^<-%l6@;vxdCyu$|5ffFepiu(
TUa|eS91aXmcW@udKz6c$Z!rKw@!zhxhlMqKK`xq6bMXERkd?flsijZr5JnBq%=6XEz)>cz#MlZ;^Cn<px7QC{mrKbKyh<$-4^Z>rm;Ha^+9cD-Orv_+
Y3fX@Pcxbtv#4Z09Q5B{BlHd<1x~f<G4ycU^_-F5$`ZQGB3mSozNS>x)nxPuuOZa*=B^zP=GM}^6&&+n8s=N&3wy=%?g+sU*xg!c-HsDMtCjUvYj^EZo
Jp^YJ;rK6@lHuUOGxWPI@yWq_f`&aP~+y1hVojnkd7e>ONg|7eFKKxKog8wq8D%iucBLYnH?X0xxdhpa9(2!&O1lua$z7OnIE*5&{=;i`9rx&gAF>N`$
&X_m!bt6J6Q|bA`=IE8&{HLk5HPh4Os0Znep$UzhxipHo0wyku)Y1R1pGd`NqYM#e!iqKgkMx@c&pJ?l;lzqNOt>XAg_+t?jc571k+EOZJUp&aB~=rT2
ZcxeqY&J}crKVnLvW)lmVw%rxaN)U=^H-CAC_J!agc0VDIsp$gNq&-teqfZKWhX1&8i;=DPYJS2#pz;Ik4@~1Z5*`d_RTZ+tM&Y(X+Y^%RCb!z4p+^ep
7)PcBK3?-0@<-kQAMZ+f{^LT(TC&s|oQJdzxywB)FY3m*igDZSHaG1)JN1h45Z&ZT^I~E2d~kfb<$e-Nl)$W<1xnT6N7BaR3E8F&6{ROr4r#%Pl?Ug%f
UHXsvS@WEq33MMl$d`=D_Y?!;31EZK}kJ>t=2BsVbU`fV6|1?bw|WkWxeC44k|!AZ!Fndc#AYxRNm{eUx}Bae-oIO4oiGK`*V%#<Aew%nb|oorj?oTRk
}S)n*{}<(!Tu(n3I+X8XZadqU)Ae*-eo^SB8O9DYpY-+<bb+sEq@@(>f3kD=Uv*iwNAfa;Xg8=JR3zQ(b$T@mLS9yYG;r10941M_6(8m=d~Ut^`PKlzG
91|Dg0(Fd=~CJC48Wf->mU)WnHAme)!|TVPUWVA`OI7xA8tDw)vj)_U1x0&9~;eWh21AZ+kL$#77f9Bx1pc|Wh98if^zlb74ddf7k2@<%qc_67T$je+n
A{And8+!**%rd1#q-WzpxfD7PwQo@_SoV$b4AIGhfV2rMECOm2UvmhgV^WG(G-9f)1WGTP#LmU@?`2{wq3w?}W`z$kWuMcHKBrB|+@x#6WCK%o_cqZ)#
ZHJ(nky0@$(|Mj1va9t1A4T`JP4PLCb*BP*athV2knzAoBaRpz{I7dYMg6Y)g0b|<(VYOFkYGl!q25nor4VzFl3ahWfEZI1d@!C6m=dkzt9&}umG+mpP
Az)nf!X45+Xpg20gKxF{PlQnfAV7buXNA<NjLNV_>cdnKm7me>-yctf3-FIKU>>AGVdkx_tv&AtzBi&gw*%eH1j`O%c4k=7WjK>+5gDrq5o`cdoh&On!
jny!`9akpWj>Se)&9L8K}qF(7(s_o2|34aY=;!&G_i|*1P|{^*g_u|9`dyG88s_((kQ(+%KQsoP5X#q(MTzcUA03i1wWScKq+HfB%j9_sjX)zuG_cm(T
xaYhptNyoLU@HSzoS-&+&YfBf%%i~s!%`~Ua(&;LK|_kYEI{~P!3uj7yKUu^#$>;G%x|E9J7U--}W*6{VO+y6_e_V?E9@ALl+PyDH6o1y-wV_RB}-Oby
%Y;@<o*8DS#boaf{eJa6bmvM*0YP;Z4ttdCRw(^wI4KCh&-l+_?D#4Ai%esS!RH^9Kna=}%klpm22dSzq{hc4CY}%I88epY?YK*Jidf-+%#nM{87d@X&
q_;f}@hz$WOB?)SfOU7tZzav^#lZ2dEx8*E9W1Q5{eJQw3o3WL!w9VlZ^z=+Hh6BANi*2E33rD_A)IqV))G_0qhXCND?W5nHm_lM-{FL7ELw0&^HrL%o
GT{4H>B96g7ick<m!VX_J+I48#Wa6Hx<Rasz>pLkTc)txQVyCHiS=i)n?z6UZdOdzqDVO&{Log-=43L1m8Zb%r}NQ%^7FjUW02MlR%sNzInV(jQLgzSN
zD#Lp^ysds^<}rR1XO<srwX1;1_qa|a^(45glbsX^k79J{2(J%|`iL`m6wKL|}Ua5Po;vfWRIw);ZVf(+kzB-{9HuQ)nTJl^nlid+u&(@A1#eYgKF=U;
#h7Uh<XS8ml(eFHFAHexQ9D?eMrWxow2CKa}coeQ9D+=}4ind$(`wLr~H?$%~0q?W$D5N?ZTXgm8o6FH(ALXg1IYYSafG~L6DTCTKd(sdQYo<uV#6mco
U%~jjXngpE`EOyuj!^LAdJ%RcRPyRq}vAfa%GCBGyy>lZ=Ij;3aAyJQ@M=n~zlDhX_`ftD~IbQ`$=5CtJ($e?!v)({%?hF*sVgM-!vv%0-BZ;O)wAb9@
oBcy?o!wTAl8>dpk6MYlZ#=DOi%lGctE4vEqM=7&_5OB!!E@2r_50SEG%I!qf&56e8#YN<gXhh6xF`Gx+-7iLSpVUF%iwMGvnF7J5Y0E&M7-_3P@RL-I
)W@dC|}J+-O{@G8}awt8&=e7>$0ziW5Kq5+dpMe4HHUfRoYgo(P@RTyO>kWC$g<x+9cpzMahrnAMNxEw0GS+c<Lc%TldZWOorhc?>i#8)fV<n)$hNF9a
a^%!z2l*!F}5NhyNXT?TKm&%Wtk0J9mSWunt5Ojy-;BGRWo1kT;$0<NtF0*<CJ7<yH}Ie&AB;NBn4&;88psBDy;r3QilX@SM38<DF~0hb5|=mt65r>mN
6Sjn0%q#eefiooCzgZ8R`zrp2AV7v0@WG>T4t#Q*6t_{IyO-sm+Mk36xV<FD~cCcM4n?vh=)-5_|=kNEWt4&PRF;9xykEb2%6hWkr^MbDHG{!w+))_jX
!ew+u3`vf@ZHvTjv;CuYu1zlTD>&=MLY}pR?-F{f{@h3@T;h3i%=e&8};#WpQ=gtY^BDjSW80L@oC7h1gqW*T_XSHn3kNExeW5}c&*532DBS}B-Q(eOA
b31!iZW2aJ`U5{BxC`8MA2U&%p<Lm<<LA9LqCm-}I_51K<+te@eoD{#>&+GHK)6rSX44=3i-lajz1<}fHD@hW{yTm)9KOI>PvJ9v+kIwxf5T7hID3T~)
mz|}uCPtocl=zICUEe+kOLi=^N}yq6>;Soz(x5vHUu9?(Y}#vUj(A8@->_8a_aiqhnjwj4-G20mB=E9D#=a)?^CMq>-=G06N+*1Ni*)moOr6^Z@pysaC
~mxZp{wF@IlnPU|3H#I%JBLP??HA6uyoh{!fdrOYvKTSng$)_auL}U!bSywqkd+F_6s4`GW9I_g=7Ss^;yR;0w$zH%|aAEJK+$@?y<l?yOn?Z6s77afA
F~w)j*#SZ3!C;ks4Aex1K0;J6f5D6sF|!~Ojq{yU|ayv0I(?XRzN{ty3wCcM7<!8c2OhGJ=h(wGg5S_lRH5PH!a8M;iBR(2)+w_=3v`M3DZE2rO6iNAV
(j`w!L(|TNtk8Vr*{!C0KUa3z(h?r|ECg6nS%2JOU_i5<{<I3Z1*DK7BCg&Vv&jN~TS-DbP_z8v~%bn3n3<vUPjgsFzBLnu;%dWW0n88G40IAO^j~ylr
SCQoD;q%vp-V$jHNeyq{t4N1C-lDLS{<quiVR1vM+seVhphSIh&Y0}%EWP(8(z|~y@;FQ#X81SG!EB}-kBJMrr>pap1H?DlcYw3r0k3U^5d3uUJio*QW
ZMzQ389>hSpG>wrTC(`Q~mbs*O@>0!|G)Embm^%WP{TQSK%oq2W+@z2&Cq)@RN|ed^cUxY(I^!=jrEZx9!@1=chc~C+whqAR<$rh>-22BnJY&iotU*gY
@h7<5a~o&moo@K}y!Sr2U}$`Z=U(tFrMA+W+$XO5*N!Xr^3*h1qVNT>QcQ!O^%u@I0oR8TE!GT)>m+9Q|}kawB0ab|ov|L+2@zbV5!2pNg#PboJw5Dfg
b`5jJ~PpGf%w`=)X2^@sj38@8R{=+jHV{r~Wk<R$kIJ`Qr)XSjCng1AV!l?rDWSi_?60LPxX6-QU<qn+_7^kv<84&6@hmYV&7gYLp}?xx;|ldjmKruLy
)R+`cxI1qxF1$VlBw#4zCYdVefSbauy<N#eX;|rV84?rJB{7|@>@Bzv`jts<9xssktJC8NCZ2$^?U@H<K{eM^b>bHakVI;|n^m40;jC^5|gD6&*-|-zH
!J}h|%3G_Af~=x>m_Y+}hssEH;op%11JOS^^+}zy4??7!KPsr}zjZ?c%;hwxs}^!Hs6%E;uyulK&<SdGrCAVPL)EI<WZUnm_jOkzo)C9Rn7BsxSWkIz7
c6l|N3R<{j5&^t?fDL$&w&qE&0w+*g^QoB&+oT`E<x*Q4coLI*+ACuV)xS?WAyvOf0fn=h{|~3(2KEa-v)5e?`Pq$an+fQL}m6*LTt1iwS7ctjWw(AWr
gno6PUek4P+ig=<E0xPw)5mvuGk$*!H03-Ggur6S~VvV~anXUA}qPAw4{r{`x$@zi+&4Jc6Ib|64+DjUTX_Y*gk1S*p@xV2_%ERD#|5o;%z?s@$JNh`i
34R_CLYTU@YLTr?tyy^p{JmMQ{hOQJOa;>fQ3W-5V$MX!{b6&+%M?y5$3;NN~$lPS5q=VigVnoGp|L%5A7K#tHUsL4tV<~E_P&mKF=x-X6Oe)x^~1hlF
-*k(S-f4i+=9in=h(u1s-hv@Z-sQRTtKpReIvj_12d2DkQXE-bJaV7;F`Wo*mA{Oi-zA8Hfc(RtR9(Bmb5ZkWG#wQ_Hx{bV{f!fysoEw6bka3a;Bp(JJ
FGQQJ81mXRVs&34=-i`ZJKtbxaKwg+!v=fNr&ssx*6A}1KuKD`qd|zBVC^<c%WUv)&>Vv^s6~rA>vb?T6lK*@mort|cEsoYw}jr^J!@`vyT|>j6u)L*-
Xh7>i2if8%ugQuTIg()obj*-TL0P%#SMK1<|<kT2UHRt8_972Up)0|g+3tgHHR2?%Y}z`V0>-6;Gg8AVT5~eNzHhB93nT_1Ulcp?bzyaB4-ARvP_l(JN
OZ=0fb=C9|*B+=X|_O9)beU`%h6iGfjkff;5*0hUdsveWB|=R?2{C>T6qxQA!Nn+<5xy`grRg4Q55^(SgfISEH55@jn%^XPX{nc`yqw8zv7i&}Axjh-n
KxGI6@x*J#$a!zhf=!M@I~L9#S>HWy8%<(%1?^l9J@{s5{iWROR&t3i<~S@qag4xr!^9Z^M`|GCf}s*zAD){dx|AP};&eRs;AH=E62neO-A>se^(UhiJ
RFSJ(Ub0!aT-M`NNEm!`dtiqo-f&rGZ-v(%P!AQ15fTa}V13^w@>%$hqPd7nOrvVER`V$BFwGjC&X9C_432>Mxt+U&C+9vogZ*`v*MuPv8u89F^@B_`Z
uFb<eXVQRn!3z=|_kC=cpPCVK#Jff8c5$FD{^7M?hI?F9T>YuA=~UlH6VUyI`Mc#>U(r~wkNaI2gzf&PlOkR1B;?Zp0uU>itDz6LvRN=~pQ_4_uR?H+a
g||yrvl|5_ej&Bp-4L*Y5B~V)NFp`kT#e)3m7{1>c5<an+9bFMfBDF5<1Z@q>_H-$oSOF>75O}HtX?1=%aThnfyQSpXVB{$v}*SbL_VlOA9Sf!8`M+r*
@W%59+oY)Wn*`pM>!J`l2iB!l$qPO@sWshBtxviEc008#fB~r|~yZzIEdJseWBQhu&Tp3CmvjcZA*;-$#A?dXqI|DCmt_F}`#TIb;`K-BS}pQsF;B528
otNzWN02dlKgM5q!`**G0=t-8T2HYZPrjJ@bpZLR1aTq%X?V$%ZvR&e?ah_?hJW%j&D_~Rl#VQp|F1WyxiC(=nvP_Gno6Jm@hKyp=Vojc7}+3E1WGE*|
1I*IoGO`&&w+r`K;qi<JQ<Qn!7sJw6xi6TPC@)8=nMi)PdxcirVR=-tbJ7)`Z^?<Vtj|zdDK8WoP6#aio=q=xb8xAEXQ!_U$BK`Bg%#}Kh*zA=f3xQ;-
0~L$<DF9V{zvivL^c6057e6@@>VQ(dT;as&L14~B+EeyMxz53&mBwL43V~KU<u{Kl7qPb){WUqGu{g}j)*7-H)B-4dWP9``U#X$M0;c~Ya_yW<%p4P#^
#z=7*}6-NiT*o6Z)>NCt_>765X2$I6!T(%n{?wxeyriV0`NUU50;2ok#nA-s*F!^bjaL5_Uu$C6|9(ApUwL-`Sd+3Pil&#$pKhqjR2?38))S_RO97_j?
9gsZF;Nn=Zf4>tkgm?=>UP@;%znWSCEQKsa@$s!B>>0w31}7^$GUvcsr6XLOv~71f~(qkvPc3)Dq0SB?UmImeQ48oof2|dfXbQnXl)W_rP<sm>htN5Oy
3NIBGy>g+-~Fp0|~L#^=$lP+tJ`ehQ!NsnY^fY^IyD<fd(s-;zxq91a8|*ut_R+AhzBorMUf=vW>6>Afg{2&o2yFqu|m0<AR=A1IT|-(IU@IH$Ib2c;E
2p8QqkyEk;C$8W@IyX?N6V`bqrt&If$;t`xFlwIQw;))C+)Ucazzd|>Q`&9<%oqQ0%O(IUlp-*(X`8?vB_FW=h5u2o-xo?gW=K5Ac=ONooRXnE^c@uZ$
dABAT2%X9iee^*S5VcAuxiS{6yU)QW#8FQesL27}aOO=5w3&>Q<=D=#GE8A7yF1P{Fz}WB%zlIlkSJ~eHC$xY*%osC@TOv@;DatC`?{ufLX6bk(*6e6b
$>y#K}slb1237E?!?5P2`$E%Kf#_LuW;li^}C{;1Na~NM(OuLZ`~+EHgOt#;=0hdcgxsxn+@4O^gN<!*&th_tm-O`7OEK1u*`2}*L>xBJTqk}vC+Or`K
(9=%uQmSQ_0<+9U_N`>diiOz}gDwbDxrsCgGlYLTnFRve^nsE+R^;As__)!JOi#1gyD;XI=?Y><UFi_+sW)9J|Sn=p<glx8`-#L7S$;Z=1Yv)!|GntFU
K}^7h<OLds2DsKuz{R4W1tg|;DN!LSZh=%3+uTzq(BgjIj+xaaCwr1?-}*(@j_OLcEgpECuNmKw*VsB&d8DZ|W9w36TgK($S<ZBM|JGzxNCan`l4S4BC
qV>jSUsg|i6*abCVkr;;}pR5BDS0b39<qCD9={n`r&b!Ze=e<Q<X1=Tl$=Xqq;Fl}cktUsz=FmQby$Yk~LxFL2ksf$?p@9gHIi}*u!SVBN3B5H_7Kjsw
5-k|P?Q!vkX?JaIojuCv1&<|yYByKzBg29Qol@&4&(t{)rg!|JiBWKz$Bd6p=k#g9d1nLt%<Yxv_l@ce(~a2-b{W;0Nn_#;QC3N}x!^<@hVpS(GpDdG*
4sSoEOe8PAM)LJkc8|yAF)PRrfJ?RdfpI^oC!PN+flA6xt_{R3nX)q`2n8UGMDxOF<2YsD@8Pq9jKMdruyd)4a7}Y&BG=VGA#{e(UNla4`&vxa(`i|#(
doVV$7l9^n<wzP#n^=<s4k%FttEoPMs$KAZ5cU+dMiAW_di>Jzjj+!Ln}V>dxQ|7ASht*^((vywmKSP(E68WgN4ANCCO8Y@~q~fY8_x+0>VI|J+l?H91
ahjrx6?*~>vDztIXI74#be?0e#|t}r~5N-*bYW@U7klw#auk!`-Au|>DU3abxCIUlLFvp^2)sy|l9hons|Al9W>S8n32`1B~<fSg}4mv~Ht03xoIIJ$y
r2dm~~+#q_E!EW3bybJ(V)8VELhGo+irtXy<SAD)EtOfYoiFXMdA;#BZ_t0T$6C!9(;R|&nb_;mT78u!R_&QV9JX?d*)q2-DBoE#M)(<zn_r}76`K=M^
e%{l{)nEPDgXe3@*kJ;}%<Ug$gak-?NtETfuGXT;%y-Coq04NYlH1<IfL+a&^9vSp93qke-<|Vo{)<#Zj9oF{q$R$8o112`n`t!<OqnX<1tc@C9|O|y6
WhM};S+NXy+VSLRC)2XMDQH!S8vJ#NTB0M3X@aNAD2%Yc~phCoLMBt+Zbnfq2VQ`zx-yVt_-2JF6IRLEn^823O8t>WKr-m*oOC`-5i?5*B-IwR|TSn1b
gNFVjGt3h(=VB1X&?q3a*(-Mad#r*<2OKdR}4Q9$cegin}8E>uEUG*zm=D10~Vu9#Hh!=)70muwp$GzIpmopF?253z+ENHJ1veB*^VIBIwH9`A(zKcXW
XC#D|YRz1*;Q#w#%S+IUyFF?W0Amx5zQ$4}XNmJkL=vRh?;hAnli(3(&1!99tsb}&wAy)PqOk2}G%{*^(oPogK#sOKgSKXa^iZV8R_%a6>hIRoCc9T!s
)XUaryO3LIk9<oymtk!|K?)m9#AH~#>{I;TiG+-MHiBA}`+h`(_rx?8Ma#B$rj|3q|oo9MO)r2_#jz0RAFz4xd@#CuGr}qWhr1^d=dFWrC_wP(xnZcQy
J#!c{$b9AoW)H)b*Gm!u{?@+dyi{=GTAw!5Pv}@);D6nFs^1H}t@2Ep2Vq=Q$xDiDsI>ft1LaBHBdJb8Af8jDkpy@@8O9L3Qrv6TAw0T$Ma~SdAb70r1
V^OxWXM^lb?#Fi&Obu$e}vxu2)+Li+WsT-{>T6R5i0*9^!`Wa{g2T5zfS1g@*U%bFUX#ZH6sX47&~cOmNy;97p<mvY1=cGc87){vEv+h_R~E!>e~%VPA
h4EWBT&$7EhL)tao3l;QRCaajJpwx=R9|W?163feO>oXof2XqY>DO88rjdUWy0b&Ih+W6wjaZ&euMWa}V7u!s7v!obm7lWqI*#(2;iosB%m2eKR84;v`
t06K<7rsBk3i+P!a+e#5(wpV!0REQ(`I<CbwXw;wOs&FzXeCHt8Pob`S}n+wZzqY4&svd4mFThpk)HU3KP{6mn^EsfPXZJcrA@eT*ptw!#RDZdWKVf74
0w>7z{AeFht0{2V%_1oYCQoGh8Phqc@>yjjw>T1Nkc|d*WZ7_^>Qi5eqxNRsGcd47r)bP%egd2Bvwp7bMlPD%=%d4c|Y-Myl8s37$l{=iE-EOgiiQFSK
0LS(F+kIH!Zb}LEA$a!8(oKOOwb8l?@%fQ{Hg4(V6fLVRHu7$wGVbbOR%-sR|F7m>yz$0#a%YPLW=k9wPZilz-cQaD?j~Dpgde>dN7Q>8ieQCuIrPN`W
{l1XOHmNK-K3jJTOw9i!XR##3kRu9D_YVhf`YTG3yj5^EQzGA5=@d|*Qsq*fNl!H31*1<u8+ZDs^`o$3qE&ax6Q;JCTE6G#+}q=ZmZrFqK$}R&V^SjZ!
i2Fr%uFIr?B&bzy8vHDbJg){}0pJ&OKP@AO1%ple(ddRZOOay$qh%Z~1m-)H#(>o63bnPPeTr8CYN*uSDZ9xbHUvdGdjyZ8w9%wvyR~Y^+QzDTs$49&d
CLWxbwsJ%tk9il=acqe`1ZMf6rdke0_*oU29u@IO*ZgAGMOIdvd1Z24JwrJE-{xYYL9KITQ*K({3gT3Y_=@wYysd!Wh%YY6c(x=P6J{^uW*#g*q{ciHJ
VrN(#vYb8~8*Y!D?MpY{w|K0z5b}U8R9IyFrY^(n8Kkm`lG1v4Ey)EHoQ|Y_^ecrpi3B_%o_4=R~?z{iVVf_v?jlcPV`fLQ(`{sXA)}I;wvY~d1UUOsq
@V{Tq|IMAywYgdM;Kwe9-QwH)4S6pm-h4r~t$iFrBO$!yTyd_O?%T}OR9{DH<UcX?+QiS82XgIW6!&C(-W^r3q-ElT&K%B8^j69(4U6CHKh%$P(|y|rb
e7y!A#-bgi+_b*qPbx+7i^fftv7_Bf5b2Q5f`@~qLVhHdx89j--MY)QD1fh@B#U0f7p+GOCH9*w3OU(UV-2r_NxUy+Op3+rZQSA%#ZjL71A(Oxt0{3;{
(LqzuRws-U441Qsk~iV*f|{K2K@fGV9~es*%+a|J{DgV4Wu0>N^m$^mG0PetKRybA+(5+iAtE_ya#*)snj(&%Y+)nct3i{f3`hgQ>J}xR08fG|k_><EN
sd#uaa8UTtABbnp-V4Psi~mZ$hIb*b_*;X8i55JsO2I7S#=4SenY#ZOFCxHOaO3-ioRf`7+PU|FR5EY{Q1Kazg(Q>{#!pR+fb_3}*+wlYgy+Y$IivE!=
esDq5RxlyVA!0*jzK3h#-h5(7Vvvaq)4_5qF`2!+L?aoItPi^n%lf$|tM=b|tF>$MNxcvXgP986f*12wO?=(7$_6A?V@Zf&OA0D(t&h4%3xu(!w@%i0;
2iHUH5bI28)F^}SOQ5!!YZ)_aj7U537uL@XT|a|Ki5zX_q3W)0y-`(@jsneLk8)wR;bRw*{31q;AKte5>-;4vYFqQ`Cr7r-i!9OnzJCAHx|<(|>m*uS_
aFFg)pKPk@rg40aLVq6Z2RNdKdQv|n_J$tp#rC<rRM$Qe*44r_x$VrmkGV`6;-UYSLl%@iQ5|8Z)d(TQIPCOGV2|f{LN7f)!t8_x!x){u~Dz2l48_zWt
R=irQ+4aJ7*H;<jr;TUuU?|ckC%}op0fQ*vM{NWk8;^LU%8Vuh+MO%+P&}%?CvOb)olRt(3}%2Pd+1%)a`v_i^VWs6kL4D=5B-ltQ$sHR~q&uGJM%72h
HD56<3|^ioJBv@JCDu~>Rg1p=s{SCYo>5HXIgBBW%Y*u&=1pM==zeF#I`X^M>PQ6w5(9*WmAnJ|H4+=}k2HbF@9R4+_|7X=4if+VdK(qS0;!{vyye?9G
zGgl2`miWSDo}*`CB(?<y=96^W2X7l+$LB$ya}QtU2(~4U7kE#MDhlox?f0CWkgwyXO|NQsk1AK5$c!2F1oiG3Azqd*`+55+BH|th#tZ4gwOwwSMLZO)
fCU|~XN(is_E!;<eA-1~clpg@znzs5Yc8xcEI?VvC%Nn=A$l~ZHEvVgHUFo{9?%MjjqAt{eMjZG{<?nQ#%%2y2W;%}OL^yoICD0T-lRA?7Wnpc{q}ZHa
EGh4#3oPHu9ToPU=|%j+coIe{YjF0Ts}JLgWa%{g}NOI7qBbbEEIDjKlsT%S{hR}*rO+x_uV_<Ov}Fi9ig{rwB8|~4s<eiG?v0XqF&C1sd&i;Tc!d=qK
)91+dM+IC_ax(RgU$j%&ML2FvEdEgaSg~+<ro2(hireKYE8@QMR+-CWC=w!onz_Yj-kv^~P0n5hmv_Y!E*(FRMWRyc;})DChM&_)N%66{eN&XC0tTL&B
gsb^(H;ko>pLIDSf>3?5>EFlhX>uaN^Q=E@jzJgJDjJ=l^?`?pfxH=hxq`XwJZ=C2T12n%R0*1;wiIp_ds=aX5>dV9g*1NvJhdVld6`Lzz%9M<Qr&!FW
Bv@dcd^U<%Lho2`HNCFc6K-%|?xOkL4Jo{DpC6`1K>Jw|hV1z6d$%Y&JRoZ84JburgS*fw4z#?|H6Po~50pss;YxEA?-qp7nu58H$)_ectYCM0HUJ8rl
J*CBEemdvATZ?<A4ngFKtRt>Qw+z=-&Ov&fxWLqag#6RNpRV(#(#x;y6XcBQuS8ZGuF$W@jaB3IFMrVZz0mv0gjTBPAu2$D+jDuX3yy<vR$C}BOMHNCa
53?kdz6AcCdp3<<9jQ-Ki`Phd{YM#@q#=XrdS0=RJX4EY^UKI?rS4`u-gN8%FDJI-u?Q1_mu_fl#H0etY+ft@b-$pPTpo<d&5*S9fB>u6fw=&k%r3eq`
?eejKz4kUAgAp7J5&2=$5Z8@$G(bWk-%E5Xu!=xRV(?CclBJLc6otMt2mA$W4F0pH#5Ya3Fdj0s|N1`+Q6NSG}CHi&p5}@sjrno>#3*+e|iq!i&2Iv@f
WpU#p4$T6la`y0C&<YJb)gtg>djU~*ti=wADx*{(Ua;>~l#ncFK%K{FdZ`8jdYhrB|d;m~Z06;fnDb~*`SfglD9b7nDoGA(xzHaJeaza{kERBX74C{z)
-`tEea5Qw=ewV`5cNWK4gGu3-EP+?Xj;6vNz9#?VlIh`{dN6Nlm8Ro0EugKc;hlVSzHaT|z?|b(TZgsfUwzPvpy}mxrn+I$p4c+K2YviN7nH?R0VSDVn
_*sOXP83e>Yz|xZl3<%Mti9*4Ney4oZ6=Cbv3-puJxS3=X?MK%Q@V7R%Y32tHHY!JXSp1qb*wAhqcnz2&j|qZpuF|1P|Ba)Dj`67?z6JK{)ASX?p@T?{
Xhb}wsOF!c2zsH*`xL<Z$F)A&F|TxSV|;PT=`Uh@z5*|VPTz3r!#x}l*1L}n0T|KN{gi&#+V3lVgup*>MC0xo965KJIORr6tM-7V{Z-ADMN8{h1Yt6uY
#%i+E&7wbX%)$r#8OMzl7Y<Do~$;f6_d|ky%hdF|$A$BkDniOHIpob|nog_^Fvo84es_ZW<r(QQ9Cv0NB-K-O1*d=4gK6FhdvG&_Ypn2f3>p`N*VI1SK
nAOKZG;I#JqI2<%%k?=G>_x^LRfR4U9Z=o2@yV8XwSzoh$9Cx;IZF3QhrFxQEq%jUwq&N}_miQPQpVi-BeV(5zPUNt4>cz2e_M)RKUuJs4||Fj%MJX*?
z1>3Ml`7shdaTqtAwR6o_>V#b5AbQPJLsw8e!ju?W_$mGfv11lA@qq(Fcl3=-r@*mIv^R<R5?uJFTUF3!cuQ2*V)X_t`HOr?Fb}&};khUM)BXq1^PQ>C
tTg<)xHtFtDORq;+65oRclZxZY}d-sQUmXVOLkOQO(>B){Db=?^0c0Ho>erFJ9p~A>gq21!HL}{{N@WN{ibc_v?-zsry>5J*)P%alRd*5$F_cbPoq-&`
9yI>;DkwcxSfsj71wr6G6P{gQcBT=yYrWt{eCa>Zl51gsfL0)nOig00xUYh3T;%%SA0iw;2kHNov|f)GDdAxvVv3L3e)MMj=5Vdf{*ZarImZYK8T*0Y}
sKgI%Loi9r;Nh5y&{I)Mp*{0>r~H-M^MAD}r0PueGZ$FnB+s6DD_K9%*jq#Rq@3;kqF=9Ki^{+%D21b7f6r^uK$eH%rbz;sht=gT8#qS^*5yK~#!R3T}
VtpfMgS-Rbv#sVM&!CwhMc3RJs!H_MILLlz%$f7$F`tH*!)wf(f_jIJhB4Mdf2XZ(c)4!P$UD`l(>fq<QEMy47G1yZ`5NS|BFl{)5%V67h7z&*M+m{6F
<Rm^hwvjW_=%Sjwaf@IB^d7w*>it{f6t7+^NI`11=V-5lxjinh-x`1J=y;&$B%xCV4I-}=%6&!Gn6`H_m#s(6b54!D%)W0M2ehRSX-(Ib0a>j}H=NvZK
CP5^<V+U5QtSw^Frb+=h(sa$Hay|sxCXnpBjF$rm>}N*t<+ilq#66$Xdos^d-h@xWj}H}aJ=@;IY=!KP(D1115`4c!mTRq1-$`|A(}1iINZDV$HVM&bj
c4kL&L;L(p+3Alc4Rf#hWVs_fs-yDN)<#S-EZcd7Du0jIfo@-^#jGzDW+`v<aPb&m{$@@HoNcW)AQIabr4&;g<QZ|P3^kM_@JGwlNds?nj8hovluih#A
K6wC|wA$2h46J^U<bHDmx3HpZ!CGsrK?6A%egSq3L9ENbE7)KeX$!Mm4#}=x?0K7k0EsPIOWZSZ%c8Jmo6%r@*_5dB=nLiaO2DNzpi*tGsEk*e2E|s7U
s6Avw#_0%DpNBeC^yvAEveB=K#3z$fl@O;y#)33RS{S<i;GHjz=v<0_6F9av9<oaOiq3>v=D5scc#<ZKC?%EFA~4G6T%xQ`{q)U=uvC$aPO;DA=$T{gN
oHhADWrz!FZMj8+akzi5sS$EhF-qN&LGKjU8v)AkW6u^UU-1aHf^tx^Qr=>GGuD}{B&{FR-GcwYHx=PKm^&I?Ge^^DFuOO()BcNWkN&AqVlB(}o_1i%|
_guY&!YYIRv2T=qFZ7nZ1F!^!!9MhkS`kyt1YNPLr3}jW7zf~KPVy9sKPX6c<l@s~w7!|kJo?X%Vh4cSr!yc-Tx<l?t8U_W6sl_y6na{TkTxKN?`1wWI
c<QeSZjx((f5^vzzdTlIt{^xptqn44A$hLRVQE4qfVSNe46(g?H46Gdr8-4dBdDEFFDEQ^Wb-f*;PY+p7ZModc6#cl`cn$wr0ImO5RS_jatDyb!?ji_3
YvFm|y9KIaxYRC1{15tqnK`3#04>ayQC?t(SHRsC8eu<2O+&)yI_hT9ZfzVPi(m^ad_hDLdTf$1^cjpaz>=lXDh=zO(MkBT6ZsX)|5bGh#$nw2ZHRJ}z
_vwlXECz;LGlZd91?)@{0=Cs*{?!;w@3p3`CF)G{yy=I&x&#0HD5%s@l6GBK5c1dnKC=A_G&|BlexgDHv<B3Y+}=|i3=L<zcszMyKj$gp6r3(5Jh`=*U
lXhOPxZ#XTvP9J-LpLLhnCLn2#*-8|Ve@KzIK_*?g0xB{>47IMpMxY_^7rhfF6HSrX;B~>dO7D{;GI(|fLa{23AyOG1GVV<cWyh0nU?X&12SDAOosY4&
QOAP~xP~O4&8h>_RXBpvCGnP<z{-t}W#3{&6m;YR)6>ZYt`%#Ok$6%iuoD5%&T#Xw1iGnGgtMdDZQR3UxI@}`gOxv9E2(+IimahwtwRk4>zo2_vjM?eG
_(W~K|Q;Zhk5tyx7jpL#-<AJq47X=3HCnTmOD(kOwFuv>X8mQKG$t76CRT_djrDLQqM5)CxO-ttsFEF7F<Qu=&E>BSDkw8H@=M<4xP~L-QgAf$`5A~Ai
1q*ozvJR<KW?K7Q86j(DGS@f_mF*GJV7)=Ry@wbYEs(#X~g(pE5m<lAFh7zZG^cvnFLh2uEB%SixmKQQhr*dT*A?qNPTO#IxYoWZT1+GCX-xFg=dDm++
>#5+V$Mp&M%hkkaOX<I<!-hxG*PhdZJU7}?LsV`Wl-<(5jtz4alVPR<tJqp3!my)BD}tPw90WY*j?Xfe}1NG>Z60h!9K+TxHn<gGJZzFumr7`E)h!wHW
&kd_Q9lUR4^gY2BoCLY(r^W73mE-Xq-8C4-!cMC+@lR^Lt;F)1OwFRum6WK889Mo<O7A;B9^u*?{N`}RGL4CU>4g{r!S1w7dutdexn_ia>5W_<zm5+bX
2w4p@B)_lLdWzy(3nuR3mfqlD_<$uBH_cv3r^(e*cIZ-k4mH>y7~D8i-n}8c_Rj|4TrQX~J7m=!?;$R26d3J!qV|H52AJrZovU4^Z@ju)^+~I3mw!$@@
}U(5PncLIU@aRc!U0S4=)=faRqzNf`hI(exB#HEqMHYP(ko@Sl6AX(+dtZ8s#kH3(GfuG1S_RmzgN2cJP*qYF7CS<lvUV`xhM3o!+Xo4my=_U+TQZEu|
<$y6|ZQn-(Y1a2<s)hsLsJ&$8yA_@35dl*1hAj?Bd>~_{QLcHi~td?pAtFLi+~VIIrZUzO$y#s<6oSj}cx`s428h@@76DZjhv)b?=G~F%`HX!kognYQU
RV*l)`O70i-o+UOL;^mJw*I^oj}93#lQP~D<~o_%MFq&<-fcC{`Gm!)+a><OzOKyq3J`Uku_E%tGN@lgeNO>5#iCwDYK;vN<XI>xSD>S7xgEF+(2Zazl
kkgAxI&se-*^?%)as^1H}181cT%)kkOx!-%<inxPWksIeEwlA+X@S8rC(4xA^A7MbeiSeDxfj&|feFS=qKv1vEi&Z3igxon5j-r3;{|LSR5qke4^!`U^
`;XB3AOHJDsQi!6`yZkAKSJ;SLZLT?@P+$O(M~kbTp8H}^P=rWkrr$RL8bBTd9d4g(8|Qpl=kN1j-K4AShLh|9%ROTLY{J8IzT1~f1DQo^wWJy+Y?Me8
L}2HnX}^dX<$ua@QgejepHP+c?xT4YbMnkS`WUv&iV~DWbw0e@7m&BJx7K{c_op>Yc8?6{W;xf=`vNx<|IeBHT+%z$-dnZZU&y>z8{+oOQpam!uX+FSH
FF#MpvBJ;;0w=*g8_r4eD)ccm7UKZ?|_Go>p%t=5yoQZruhu$42w1(cm|XFt)T==*D<fAD`=*j@gLlbQ=z0DugGZB6QcMDo%Q6!W#Qa`(=#ViPB*W9M7
~nxyj5`Z79$8j_?#7eYSl2@UZ=%kCA&a663l{JO)xRvu}ZY@9g%Pt8!8mhw3>R7r70CVAT|<{LJ_b*G{*#K7+}FSCnvE1ncgwW@e+#qQ~*#Ji}YGVn8$
;)w=V@OkD+Ph&@v!Oj?Drca+<1f*8}*cl-Zx{^8A+M3bW_i8Eq++)h9Tfq-jp&uelfZ2r@VVUu1tij^@KaS^6@O~!nZiQq(^o0}@J(Kz01ojK${FPmO<
P$0DO%<-*-<J+V!PudFu!QgR|@m%QPUi)2<svtP;1K%W1!c8@%V~TstchudDBs1l8s53#v7Snwon`fHc5!T#C*erMNl}S_uW55K**j^j|OaBdScE+D$c
6Z<WRopV)*N<1G;T|LDi3Up-r*I-r>&m{?1$yw5EIvw2+C?IXO<8pB{~z|=wP{lAIuraWZ|KX|hhuH73CJ-YxI+R7WJ2B?GbezA<W44#Kr%5Aa=UF=wq
&{6H`$Ue(zJVQk6W_aH(jhzME{fVsOlVj@?RJ-c~8|_QXL&t$adS)^`SEB&D?A6b$QmaHpv1qZZ{k=D`^`$RZdkhu*qPsR-5l&M^ua%;BB`?Emz$Rj;g
LIn%$QX+L4e1*|ZeICmzxLg_U4yNf++;I}dJXHDbR==d%Ug@}8H;omZ+Eyl`mEW*Oqjbrc<*;5W#>eRjOSa@^7$8;I0k<te87qL241i>yty^Rs|-)VXk
|K}O_I7m_uR^18DVIX4eZoiRcmme>oCaNBHm>9)$=r-U5~uQ?$t@vf9-nls0ne9Nl1;8+$@3;sN8F=E1>RUm6eS=e>Lrc{n}duh9^MVnVzZa_1!JIc#V
y*MofnSHJPPS#YZ;9d6_$M#NdZEpD^FfmqfM7oQuDjIA@-HN=&g0?+bbJhbjM_q7}TVoP#sdks70&_t!R^IG6>l}<>5%qbt=6HcJtjn3Pg~|UAUqaTgS
t`D=D4dYbdJBC$e@TuqJF)IM9mhLxDyaATm8<${$(S+XhonaT-ShV#a7&oo2m3V(3Vc50uQ(I6XiT;PWmT7&_0@a+*2##`3&kE&r5;qCz5CB;&ev4kaP
5JUz0IL(Z}}_f9<$_6rwwG;%6d^x`727fFyaS437W9%c<!FRYZi9XIc9Mu4h0w4+TZw7o^J(~Gtu;5ofm}-&+q(MZ<Wqc+>=nxtz<@Wcm5RkyiZlQ3ww
4}5F2ZE<Ima5nk~46bg8UxX41~&zlgpJR;j3aSZQ6eW$*kM%DV)fw|IO6ylcf1fAX$zT5u42(yV&7@&xJ5pV<*US?8>GbTL+s4d3tJb2kS|Q&4@%&N%I
yovdbuM76ln<}8=ZyoFVcjQSWqK2JHT@OFYA_Z!6K3!~q5?(6D@6x(&faB;#|t|WB2KtyH3<e0)(*$mZ$xw)AU>~<`f-Sz?wuqyJ&ffLok#aiC@M_3&E
h+S*cdGwzs){DFU#!|0XGIR_ag`RsEYo}@6`FU;$Y`ER+IdidMyJ~$DeF>w51Gf&D%GwCJ;2RgOVHp7c*GhUQ9{IY|wj2x)(7CUxUo&8i^WpnZ-<(ICd
a|Fe<B`uoZSJV{(6v+kx!Bc$Rcu>l>{8l?9kqZ~lyq@s2hI+Si<Oy|y4LtGZGWiI`(A&Uf3imJq>(qy#yO!pSh@^KY`WXI?L(BN!4kdw=#K6kq%l^cMw
OnQZrDacO;SWhmJI?E1%!%7(nu0B9uP)ZZmWwOx7Qf0@ucf$9W2#zY}yubPUuC#^S2w|hvvAgTH#^2W46qX-RS+~g#WSG)huG4uO@uTOKH$%+S5jFP7R
~85qDbkw8_XI3eVAP5_;usi+$Afj8`3Cuss+T-?6XE(<T(fL~Gr{=x+J?CX$7sm0NZ_ymIeg*43?<ik3U&BU&z%9!`NR4jYrs9LD4GuI+$gTty~c9bUO
(IU~@^IFDE3&Z9a~e0AEp%+n?ny`%PSyxtt2-Z7k~$(>zaU}a?){KlAV?OpQ`cUxW5)^)iVBXR`GjXki-i@`l@LK3O8T{G9ZqnS#~kF9?$gs1*da}o&$
TZM2?v+i<>z^C2@SM~s##z?^*VZYO4KGUBo#l+U;!r?sH#KEpO8lfd#UyTo8cIeVznLV=%XJON#p7ODG+vF-CJR`b`4<Fm|s+{NR*-DDpkGNYV%LQPso
P0e6Z_wzyTh7a%mQ`Rw$^nuRomi13Om$4>S)^A3S;FGoF<f6OC?Z*EF<(O~6OphLze;nX1bAe!x2s=Jjbc)}gZNgHOgK0+?Yg`g0qDV1-5#Zws3<n-2)
4=0+C)~>ay(*TE*lWjYLJEKs`DWBB&}jxCM^@5`E!oSp@0EWNY^Vj;ePTvdJ~Mf^)BU^OsHPx<UJ3~AhS0VTHT>`-~dbR<L<J)5+q~|kVauK51Ztn?iF
&$bv%<B@%-c_F(9FEcA>G;JiNZq9la~Q%ny9p4Np;{JM{kcc$8P~fg458X<v&~_7RQX9E4_TV}0Z;)m4(5bK~PjWIbDQS7^^i$B(#tM6w0%Akj#_WJ<L
d4^s<=N?w1D*=?e(F4wvcQ{HC%ywV+ze1v{BYOjxjDVUaeS);3i#D3J}E80;ExlCr4bEcm;0iBTw`4RW=pXJa_!A`y)uogHJV3qoU^=5bU4)<jT5oJNy
G)y_$*?^f^3s5gukq4DZK{3R8B3-JO2jns_Bagf=Z9lYT(V_T=5v^91b2#?l3X&EzLfsxpYtHZ!EC!nE3BZ#tdv2p1F^?9L<9u1VRbmdtHKTVs@1lcD!
<QwsT{bp!Xj4mGY2MMqDwCu4h;v{-Ej4;rhufe0vWCM#=dQ#ltZd2?ICIO%w%!iT$}%f{)i_`zb8QAAC{@u50xme%89WorHqicj3it51Z8%{of0N)Oh=
$drT4>eK(lnmuOMf3wU_V@E#<1fd4S1x%Ia@Zkw8)YQ_bNdgRFG3@g>~Y9+tf^@ET8a5*qrT*bf<AmTZ8p7IgeXOWz04oIAo3y6=~w#qKa7Z1Zp7gD08
7s9OH0(3h#{hNzTkSY4m=A#&O?lXAZ<Lmd=^siKJue#PsHVU@AX;<*5>aYnF^KuT2<4sI9H6Wq~Jjb+`t;$)~S8HKOIRaVt7wUa4`MUxu+=jkV$Fht}4
~1IV+S*K<7YYi&+mh1N1re5?C%kB9ox8i-gjlb?~}D|e)BD=d@YjUWr`W}ILiD@VgJn)71iRvzg*y`ymx?bz1c;;%d(;CR+&j6O4^R~m_#OrgWdUp{3c
4s#IJ+*0GQ?bAl$T`_K|;_j73aC4q{`|&8$?7-oSMox>ZN8;`&v?Q}REPQN@)9XViuOXR>7;&iwf<8xy0Sx=vf_&Txp2`DNaY&mMU%8mgsOPMtn5w2cv
7ax__4(rS`YTWMQ1HZ}q(Y;gvK<Q-zOFPP_sa7H;MGX_))p3@%11EfdqO7)A6w&jzq@QUz3sqH<(s&bk}c%F+Q>cY>moR(udM$OPgQ}_^<uB$+S5IbxD
_LIuAMLGQ~URb&aLR3jy_#qs{94IaK^Aa^}kw5At{}&^N(F$Eh_|7y~uhc{vy(b(BWwBUnxP`oQ;NBdF5ihG_4Kq01D}qM*i?ztnDR{ywV6S&*n`NE_n
QDwZVx>Ahu%uN+Y-u>K2c-zWvJcDbBD6>$RmcAB(>Qtr(}GmXW9U=P^Yrs`MhVuRNb(rtFYe!M<ug6<)F$4LIVJJF@djapzO?D>r)PG-|&OeNKJlj_?i
OxP85QWqqbu?!(kFPu#1G{60z^D{t}2#hjFu<3S5Y;+r&j<NKOwR170VHm~We2JMQtg;MgEp0A#<0(nnV#-;D0ftoFJvEs2oX)z)hkJ1YUq+mYK^W@;}
s)W7@rwG-ta4}XjD~zM~tfoM@1fE1zDyh*i*y$SK+}cs=O>+?ht75>Q4iwu-6*)lZa;w$Val1FKn0PhM+ng=|6V~KV$K+4k=q+t_!KG1l!vI=4BgvrSk
0t>+Z0_kGJOWt*+<dMSv+4~Ry+_L4&b?&D2%IsL$8}#;`0KYtZ*)iRs$myHcjXD23TJvu#8DWvSbIJlyCV?@U~ighlvY%fr0S#BEXMsQYQk=`$d%hI#z
BazuY=l>g-zo<y4dyyZ`TffujXBh93aqBIk(Gf9rvis%1_m(1Sb>il8QVCwibgudL56KIT5WW$L@%-%tEQ{qjNW~{gFO`<1zCJfD}L0R^_7_y&1B%I<u
LLyZ?R}bx7yhW;=*Wjtvi6y#^2>*ZTSZcNK^mJ%Q&(gt1h_ysoIG90PVO=>wn*mq|H#j)raOQD(>D!i90%`ITT&lJ!FAoX#rxR8`fyhit1Q_L_e+l%eM
t7peO_F%LVE+9T_k)=7YC(K=ZPa3@ecC`%qOSJt8P=)9&5vtonymVOyg=_QTfgMsyYAvh;kLJ5w|h#kvFow#1krJa*TG((m2HFc|o@@QdWp)h^2*DbUW
M(!`2E@Vz)#z5LuW>Us)1Ts6H&!{;htHS|K1iu95{)n4=G)FXgw!$gcCiK`+y!C3>SS_>zEY>I)>B*Q4?JY&=PfO6XS825zedt6iljQA1C^o^k%QNO?u
IR9RY-f$wwe)h|X^gufpja}FG*88aE=pdra!uGo=IXpP#v-Z=dnktwv!SAzy<t#Qc)KDUEP>)V-A%u3V?h`{?|4YPT(QBz?Ndvfg$+UJ+nY0JrDN7LNo
gR%O8}QBd2V}dzcKgN^~f`(?`;-D0}<mf**YUzm{wD>r$T{S)8g3yVhn}8+;Gj9m|V0MNgE%Fu#`cFmYr)IIHt)%{xE`)s@A2@rkrNCVCN>=IXyRU0P&
^GKpH`4bg9|ZY*?9S3!m3ebJ|{xGV`zY7o{I=^v)V6b1ohpk`!8n*GmJ~nMqh;js{^}av;O@K8nbRS3xP2vSk*K^A<X;Y#~~%4GutCwcr9>91mTDOs%W
v;GNp*>{^|XaE6`7L%GHXq#(*X3ZAJp3DZ}p?I3roo3n*0fx$p7_$J<5NI;>f;;P4hY>_HG#+$M*Q~=AX%c(eRDUHf9Ckih;QM6ZFu-S?={mWP+cJZFC
$;Jjm0e73dfMzYdVA8y;Y;6Np1wJ=PH-!fPnQ}~1F_yMnHK<9s+l-+|?R*i5mu>1nsEA9;UEk*It>2hoJD=)6A)0cH6#ccLNng{t3(3VTLbWS-y$Q@C7
$aqj8!?phsMUU6Zi^*mw2;LkBP7+^%?WHKLM?D<6UvUwRlZ2E%!FBLS8JJn2|%iY7%cEHRUpjMR|ag=OgB%;*xi(P3xNWv+QV$M{gFlLha0`U)AADP6(
!W%N%!MysijdT)$2&YqwG2`vI1}5BzBaVDYtM<ur!~xGyI6G&ruum%(z)PulRum9uRj8*6v|y-Yt^;m~EqEWVo$Oc$l_YSU&3>JY=?({8eY}f*e}}{%T
;7mNZ0)qCrJfDO_k7<XkMiKMxfQh(G~Lonw7exQ-0l=hthNg@W8^R?jiTrL$?KL2ZJ;Ry#pp%6iohCyP2*QV0>G<D!hmXqY{8m!y*^hQwxOUgD+ODRa+
A7?fobW{LRAV^ec|1tM>ua&_o9-C{4%V}c$64mcde_Vj!KRgfYbF`cn}uG0{A%;d}+Y-W|rj%Ls?tj_{(wV<_BKX&GE4P92yvK%vTQHoiI@e0ft#|&q?
cw3n;Mb+U^m8?CZ9S&l>G!C53=2R6+627}ya%x!-iU4o~<#_muv?#<1+<~Ewd?b)ii-Yr#cLSpL7+#>$E8Rk@&u^(+7VwR3bV{YDyPj{V9WZe0ye*Fq=
QAv%K|~hY##muYjMsOfkpp;fS+*2>rbucv0vB5?l%f-OMM~Cj-3DN}&p?5(C!uD9s4dU~D+ldWymq8nOHstEob&0@vmRno`}(555>;JI=zPMC6swyq*s
m^S%ATuv%0&l#v4*O`Gl#vAo+Q2=t!vr3O!#?8lN9C#>CxpVy<-;|&k(CiZ~;z4YzJK|S)J*Xm=BlOV3=r35!b$&hY*OFGqr_}dQC!Fw%)8EF<iA*2Hi
9JWINJ=avDz2tUXB-vnLj_oW70~09&n3R4fFR%_w|UG`Xx2B!xTBS)Cz*Va;)+7=4Ji3drL#f*>&i^OU2b9tKHr-42INJV!m~d#0%`^yvbTunnkdsmXk
A_a^PsuC?R4)&S%>BHES50FA=isDjfKnYP$&cRJ3RMTi2uU^HRFo@o!*jYU+r(GD$?4Y;BK3NiqY`E6BlGSFx!YphaDL#?Iel7HE)gNSFc`5JfjvVoG2
NN(#!wrsSegfi3jersF-S6Q@2nimFUFkx$KRx6urhhbX=8n6x$pdC1oH+q3rREQ!RE8*SB60kOOIJ=^DprvKCT9`Y+ri&w?I?_JuTfD+%{U9Wl9Bg``K
T7BVBWV@uD0GX0aecYlru(ok4KP<L(@$D_+$IjdRW|avIJSMVjC0uop$o*Q-*E?pJ$Qhf@2?lk6ZlTp$cazH`bgW1BnC^k4u}e>Hk+X_<)Uq|1{ATgzl
Jqf8+b)JTs(NUXDYBn1-Efa^Sw?LMbtPT4O7otKm-djHoILyLfP(2q!g4{QGieZ|HJ)G^}~(crx}jedycs#RB4X{3$5jqIaJy_oJAI;19IG?MrWRetMQ
02n$6%SF-?dzwrxW)1_KJf`&m8E5Ks9nrKD*bp4+#L-ftVd-!^)`ZM1#c==~OdZyS~0HhRBp^nTmu{ZH5E?W32Sb>bI0N5N%OWUbkG-vtn0d_DH|Cbw-
U!a{|%qeM$M?^y#Yd@BPp6E@H-DYI-Z$<{HoWmu5pbjdQa&8gc63oM;OqbMte*s?S09ZP9?a@=xeP$pK)Tn0hp&!>W2U5{)htW=4Ta>v^9a5PArb=|6h
wpgV$6P9z#YV~wktA`EVaK(j)tof!A1$8SNNzUfc(yG=6!7(7>kZ^nAV0CV{q*8GYRV;U1qMnuMn(T;fAgnovpRKJ6+AEYST-OZ?8V<LXVOGN`tz8Q?s
4rpX>zf^{aM5hZ*vnDBgW~tKI8X(_sf%o8<=k+BwUw-U>}&nET~xWCTEj-<43>^8$2jM{)aoJ4;mSd@R_wmg1;lp~wjI~8Iz+a8*};>Z%PTbRwp>;?0w
#kKx1i^0cedso%+ATxiA%Pt)M|$m64)yxuURqSH0vVBQ93^_uNc?snP+Vsq)nB^ts^dBA+ft`+LJC2Yj?>(`zWz$ADQWs|6d>fOSN%SOiVGJ#8BO`i6v
KSr#y{V3UXPig+(7;L>gtX3J{tO(`FT=?1m%D`|h&o){b?qh0r=Ce8aK_3n}`OFVdyKa+U_AUBP6#RAL5c&aRU(>Buu=QmUQt3x09g#n#H%1ioe-W;C}
Nptz&#`34p*@(Sb6q`mIyVrJa%cdl3o9R};rgSoIcGs&LctpNWK_*Ksx&r)m7vZ8aguP6J7lv%ex6sub0oh`yQ8Ps>4JUa+;=Bh3@2$Tz}JM&9_Zu?Tt
g_&}-Y}084HIA*8!|9r_2p_ZHg{f36&tDCxJE-i6k{G6o_;fa|k6*_u70_s-vAbnTTA4;rf_BHBghFSlXnO*l8;(fufqLC_KC?(+t;58Y%aze*<UXwZH
^@KBUq-Mp7kZjyBSNq&BRl)@Y(*T{L@N2NxIKE*?8T5|;ZuLGn#M9}C4~(ElrZmgJAHq2=H_+Ya9ZJDR@M<bEcONyakjx2)+vnJl<%Qz%{r~Iwjy-rkM
R_@2z$rh#%<(O=aivkyK+}qwOWtstF=qBvXKaulejBg;ZJVydi|G+c;-l>douQXT7fBl1RA&pj$O}y<pyXW$fU%CTvGIFD=&H)R$0!>7#)OLYp?8bcs@
VC1h-V1MYpFcJE73!QRJF^O<OUS$@-N4%jzszMTrIi2N9bC2lYp}%U{P|O52z;BNpna8|y?aDEIu0j)HIHK&*U;A&bM5zpjHtjw&w9jN1aUo${A~TV>1
PxGGw;xy>E%p1-AH5ZzKT+;qP7y^y*4Zy#LGlt_iMJ=cgErweZRD`^LYXV?2$>Q)+meZ=pe;9{3xX9ZS{THQb9uYXcfb;#Eqhqh;?3vc|XED2ZS@Ka56
6%*_5#Gm|8#I2NDbLpJKx7x&?E1BYb?dtDX7VUP7h1~g5ZrBsME^O42Oiz5o?`p>~ChA@`f>IazIXCg=RXwJ1YEe9!F5rdL-1$>e8JSrsrPsOpC7YUe{
^U3H(pqFqo@zqhYMkf`2g`#HE|q4LH{we?1Xi;*JW9H*$^+|oxNPyoT7akZuSh>8^bt=f2}4DMr>;w>JHD=dXhOQkSeGD9)<xT#U?GL#6e?=ivMv!kOX
US)9#}QocP-uVOsZbl<(!MVH0|^o{|FL(Sh7*Et2#@_X0UYkU$MSu)``6A9BzH?mt58>Mpye059@r=(A=5;ZI{hv7hlv(H{zN#ytGI%L-l!)Av_x}R^A
=@D*-DMS$ZS>NBv$~za$gJ*POpuXIAD5JAbl&Q$(WG9-++9ntEkU`RC#5lb|x)3E|`xpjJ_71tmkU7O^6<8LSF!RbQN43GhRW-c$Yk_(t#h&lZK7-v(4
c9Um@k_Fh<4om(Bo(Wf#lnsK9nd=kF>HdWpJ|8t*c-Ru&4;{Iz@HHtPtb^o{@1-c+UM&qb=KjFpq2J&&#u_`a8r>*4hC+T-T@$55y^z1MH-A$vQ4JtQ#
$lU8~qFcW}ox53f8;896iSK>m)8n{*{QJ*6|K;DF{{Ovi{^9fg`jzKj{_H32zp+e$?>>~(Lvj1b<#uknje~B~`rS|DaqX9dADo)Fy#1<%knesXEy}LAt
5c`(>1OS*Y?`1Lr<>+|{<U9y_IF?V;JbhD{MY{YAOHUMo`3xd)56cc^xfy5|LXU?^-CZ8-@ozf7sszY_ra$>_q}g?{`nWb{_I!&=-HS5WcvJj-}sgP_t
Q7a>?o*$hqxZ~dbln1sfWPzqe<U~DmZ1XAJh+VGyW@1mu7seo4`Fhl;MMWIK;*Ap()3&KRJ5hUHImgFs|z6z5C$z#u33SL@%@(Re1mR{{8oV;X9)`&wu
N$zxRzld;dHC;r(xadHitF>!JV0zyH#+Z~f-8@BGF%_Ji;K?j-llJ0E=J&z}9=U%vCs%aPIl`oH~D_A|&&|L>C_!Wg0Jqu%4X^+OW{k2?1^ZEt^eQJDn
~b>sT!&yGqz)KPiK4!7ZV3*Q-i{>~)x?#t<4nl?u6y?Z#^5iP~xy*mIt@$3tKHpXMr^ZD<8<^6B})(7AH%=6EFdi-Qm`=;z;gvJ>Bm+$}1UqAcxe?NWx
{HtGo_O1W?y>Ea1ga7>V@Bis{Z&G(BjV^g;+#(u{df~OvU*o88%E<|%^t9R!MDT{Qn|cqEdJm&|kAQvm!5#nZ;wFlVn<MgvW91&=V9cA*8}T^q<ks~=a
ChNt^-n$sFHsP=^@BUjJo@qGsL@X^y)rHF-k6ucd*1c_e)G!R&=0=;?HBRBg?3DkUmvmg?3;i4{MY{D_|0g+`+xrD581<uvE#t|CqIKcJUVcU_Gi8|na
aGdXoThn!v5Wd+j0-y_5S|J2kowKcK@~>!|gVYHe?S!^MKqf$=z|_3+3<O95Fp9Jt6CsC%^m`qndYDJbeE%pZosrfAyyOJ!H?m@XKQ`zW2>9-oO2aPyg
3Zwef=~xgNxaQRR2udG_nSHp;y7&Q0pGpML?5F%LiZ>i_lZ7yoKZznf`)_w^Sc{4l-hhkMdIOgi1yn4<SGVtEiWA1?mj9^JV3<O6eu@WVT9I5OQk58|g
rG-RV!%G-?19U<;R=Z?|6`J^asNH{+DSvm6GlTgM*;8yQFvfR6$5O2m$d~;uLB$_cLpa0R{P0@Y!>%aWL-~8S4-~Z!V3ViYF6MEnO!$1B07yo9mOT2r0
WR{!or=9?EB#mQmQ)|R(a0hPgHdWmJ5UR2uY~Cv`&3&>-llQ;&JEI=o`_3Od|CL{Ph#p=<>)F?SVakt*+oqUIh<Xs;%YG{Q=?|5<vt9Gxm-*=O;P9z&m
KT1%vsoQv;U^z9H&?w3Nc}j=6F#^!Pg!nK=_zVQ1xCfb_l^Jb{LjBK^4e3CUK#cuKR5k3(%c<^@4WL87k5YePh-yA7kiDOKl|ZVH<Y|{htWF^UXYb{Zl
2uyQs;@7%kaJN<0;VZc|mwDd7rqcdk5xCzt4VtBA*w8J7RgPICp!dYWI6DQul==j~4#G=fC*JFU`5r$Rk-zsab~Mr*78V2>Q{Ik!C(j+iQ9G(BKzI^5p
9=tADWcOh(<vZo<u|&0}f&p~5+;^^br5%eVCW)|Z}t`CHF^_fOvc?zcbq`hR%-CtrE?2fzCMSHAY_Yk%;)Z~xkDhHu?M^z83H{p|nz)f<_A=a<GrxFyH
ezc3N>ILUps&pz6D*X0R;K9<){KK#_G%*VX0+@j9hTg89K%R`XW4~KG$+HoZ4o9cIK>tNg$9DerUp1#48`gWUebl@j{`boOH#`5Q1{`5#hA7%UtM!OBT
8}{rk{_;gNdbJe2z~bv{`qW+75BX_?>Wydarqq)y?o?A=D4PdvG3Cp%FZ}ks9Q@U@-~Y@AsPF%~|KnCfzx3B5Gmc1{oO`3%|Ms0xTLON#|M{z<Q6u9#`
|O`Sp#Sjm-~NZ6|C@jK`M;PleiR)od;d${7*RN>y&Lh<lx2F?@wV`!?IErLzqxCAv*f>hXN1<1ozJ^ZW`4MH>KM?lxqk9tei>ab0`iG9m#m3TS^Oafy#
Jeja!ZnLe)0KV{nn`U&89DY{rkW3CnEtob^o*>8^^rV^W{vRnt1w_><>q`87mv}@Zr{X<gKC@mA^sfw$XX1$>YZMy*s#0BemZ&+B|&loj-s7J74?$Z~p
G6){QyGQuNtxjwJs4%YQyr;jtor@RiR!|DC@bb=}<f^p}2j{Am2o=KuMdPmj879&UTJ-~Q%E>Nf`X&R5_6mA`%dhvNqF^S6AzZP5N~oO&{1bFVfpR{zu
#{#&XCy_=u1;Dwi~vU~U8wwyO&JRf(M(|RN6-lnL}m$5FqdoN$NEz0e9V9bwT;_W8LvX@5R_VBj~@mRvWhp7_3DBsWi({JC)_m^($efjB!|M~v$Pi@}I
9xe~igZEzc(>J@m_6wuXRO%;Nyq8q_IQxAUIm-U*&5Dnn?N*25`mumNA*ZU$@1)z5ryJK!yTCvH%Cm2M;n^2H{}`HY|JuW25PuH-Umm8c{DD$X-%DoWr
a|#=oAVCman4UYWsjGWyi{PUzAr2Lh|>?g`<u_c^ata@FZP+ELhpb3H=h5&mq%}X|Epho|4UyR)9k+Ue90rzrtJ~1RnT0jV)W2`r}dPfZo90Xo%SHjhs
1I7XPu6t$8z(i*8TV_z8{+X9Q-aestLbK++PuRdYe8&@agUGyV>}L+=nCg;m9-`nT8|NaAX>eOvBOpaP&SLoyMWlICL6^y*s_m?yuzimAb#u_t*Oh;~O
%)q0<{Sz2Vc_G{b#8d=kK?A^0=|pN8Pm5aQkGmAt=F_gDJ<dKV?8wTNjgVw#AUCL*SZh-sqPBruzX%%&l;X~=9ELQX@-X$UzDA*UhaG=!SIqo(hu={tI
oqo?oa={x$xclSWRlcKkG^zj{ge8(T(?}7L*JRimfdHMN$p2x5tk8wdB19N-7fB)!b<k8W{qo<KauOg3bMebf1kyXb{GwyO9`&536OU2`jw04?0q$*m&
n!$$|J2wgQx}rDp0V)9spPeXFZ;jbu3)38SjLjB1&WtK{bTbADR9zSV1uzdaE19z+(>%V>Q+)(oKDq@O;x<Si0?u20h|TK(%2#xQLMWK$++pQgDWy^Er
Q>$<6IiyCGHhU1ar_#TCx2O3bb@OTkwi&y!9(7>*08lx;B&JA0n~-QzOjjc-jBxhGL_WrwK<=YRO)mJNJ`}y7>5xyy>7Zds@oQ6iPdRdZ=HSMfO=qXZi
As14-6$)OEB41CN&rA4R*W31V}=EVbcnSdX#tSB_X)DMN1~#g@j8z&;jefoQ5sVa78n-(mt!+?eer$WcZ=DfK=e_BbV7|0yNMNwAGTuB~06HIM*uV`GE
mIwx;wMwPI5C8mg`;`5w_iyfP=}&N4Uyl3kiXu!egZ9LXJlw<hVCu<6Verx_aNAWY^n+OEz}0uC#iL;SUOX^{;BXm_>=OK@2L4AM66FhI%vaMC<a7EMG
$HpkScH32lfN4gk09|2Nz=f28fkhMfP;N~{V!wy^q$1tn596V@FV2o&?X4jHjay7t~Zxv87SE4rNV8#Oyl8b7;A9xel`06?_G5Y)?9}4#aP@!;3*uf-;
41hD*i$}|?Z2}XsR3V509OMClZ_VQpR8Srp=80Gr+K6Pc*7rRUa-i(+16fxr=FzFHl*`&EC==Ssm8%n)-vRNWthQdzKsH#TCskiy!?ndKW3{V{031K&`
E?(6p{al$6?S#7;Q`3G9cMJLg-t}+3eG~I+!VMma63C05RZb^@_e<!^VXyrEviI$Y0Q8cK_^7mz+<A+M}G^*p<TbxWz|V^xu(=gBNK{I>{-muy{heZAr
<u7zPf@-O;FA`wY!R@i!(f@n08Egw&v7aCoUzZLsB-?mca&kwm0A;IaG-W<=xd-Yx@HO$X$n{oG>RUC=Pn;;-2`cNv6!QY<gKYKw_}rqTEza0>S-RGsD
)lM*}YjUCA6Y1KTA(gHI@r+Z25~QRrf^Y{u{*N(JkRsetGh9WOa0)D=A!_KKn(p}xh#6Wh$i)g=W7<?INx>pC9oEVkQVD-KH&U+ZM7obr*%U}bHoZZ#)
8KqsY;6rDVnGm`6NIE?l%aJgci_A7s8gS~tyj=GN>&8|iauxOaut)92oE==Mj%+o4%JZy|DkF-FCR%xG7hYis7m3lfDI9&mUIe_50$LbclG<ms0_lqOw
XoioE{k%&6W*&-tpKXh_-(1>NBbM|IfZ434mmtMRDq#dIFi3mZB3N-@`9%lD@73!nnVCLTfdE5h_;uChZHHBd3%1A?8z5joOnX40d1#PyLdileGD)3Yt
$7M*b8wX!bkMdHTtVKVH!0mrMy8o-=j{@6ER87>KPDZu!xNg>NVx}bieRy*l*FZrgjZlK3z_B5_Lx5CN^^k-qgXprf@W<-`-=~D*C;tC22JyHYjh_$ue
`n`b`sIdJvQ8cWN}3m$0S*u+pLR*g(Me@OkkWclE4id)PA?>(`yN7Kl(zcAAmJ!!yDCGQv?sKisOZBVbGgUlsLkAzcnQQ)5)CAmI=i}RIQ>&zaa?|nl+
g>-=}^K1_}{QyRL#sNFx=rCp5WiyM^bP91b-l=$K-~={t+Ep`A6N8zVH-#I}le5|qL4!KH{cn7&?+1Kmfesi+M&x4m4g%0X?6BS2s(J6-b_|1odO@c1M
9>nMcB8l^mS*I7j;r^ZjyHAb|+GPsLfRE7YSo-+97V~8hja9Q3*4upTm)jw+JkD)#eX(usdB%G&?c@hGjs)lx$d+;1qD`Nv(G`-A)+V1%`P`|XxRi?%A
IH^6i`?J@DmWjsQk?ZiR^}#hSQaXed?Z`V=0dvO%7MUYY8C2LMfdYJ<oGB3NjHF*Wx^oDv&~GWVKmjnLMF4gQV`i*a5gt7^HV8WdUT=aN7e%Aoj;Q8x5
v4efBS{Kh?&0MwmHC#UV|NDKp2`G5*K8_CPqB}=RPqPS0w$rPE6@xSHb8=&owdA0%Zd~Cq8(U(;VVH{)jsmEzWNbY72+D%ZB~o?no#j^89R;cOO~+em!
V-X<`Lvf*@Yy;Ts<0BP4mL(-mFFAWOqmsY-Eh%oGV*(SVI-W>>=GfL}2$un?LE08L|wm2oEw%$1X=8kCe4MC`b{F*$OmYUQ>w?&^FE3$Nh%%In#s*`f}
9+hQ@)x!FnT`E#M)XfsI;($kiJu@XwM_a-KOwo{F$W`PXVA*<{UjqPJh>s<l|ez)GdMG1ngPv5!gmn9lPl*M3AJ^oIjJs>S<XZi0V-0sj_s{1>zGb$#v
kKDODd?=Qry1bC330QCNMaPND&{|zF}q%Zfs@8j=(xA*aH<zFM;-TDl{y|3}!r^wv;8jb(X`q%e9$$MX;fA15&_jUgF_TRlvlfLzZ7WY2Qdtd8Y{QcXG
|G!H7|69lJ+xY$ekw5-f^#4iY_XhH>)&I5f`bYQ5BQWw&&GNl93p&%-HjbRLXA7J!!lFIb=cOYZPSJ@aj&5qg7mu$cW4Ajowmb|LBdMo>*7A;InZZP?<
(#1ONq$AtMt8flvm<Yv9XrVr*R5WQDuu1trrvBUV<(+>s`H{PdsR!Q3&62~CwWxF8jIyB;IMv9Wt03cP&kS1y>QOXhLdjvH~DFOd0Cm3Ck})DME_`S6B
W7c_ZoATpH&g>5iD@mY|D4O3EkIck_BKub=g>pwGP|hE<eD$-L3W}D=><6jkvo!(hZuxE@EZDUhT`M?@b;wON(c>OQp0@igN0w_JcGR1S6XllROUGxiH
^A8-mraa6j1(opB3=95~dh-NoIe+FgFlv2&AhjH2d;j9jxX^`CLB(z4pZJ5K9U=u$}72E%uq?UiUct&h#3!0ai8u6g^&6i?+#rf9ic)`^eu9!(OgP+mG
K%$t+&M1PA%d{`uF^wIu-y@<XHe02lPSu9WfpY-3Nd)zu?T}MswTVAg%hH5X4>_v7ntq&n0ql@`vb7B)1ODFrM_!&%%TSjkP{mK4>E>kN~wOWvg%3ZR|
?p#dx6PHU`WOa!Mt>X=U6Mlx3f?D>$vTA{i&;GQ&mW541Zvq^d<nQat>jWeW>$c8Q{8E7~nzN2b9`)BHeBJr+*{tOj*AA2ZbaWsc-q_$7n}yZ+5x*2L3
|hAY&N`jWWXiwv->QUSSV+^>e&T=PweepktYF!-D?j3gQHHP+m3gWQ3ECVc{8BUnQv#aJSe9LPYInK&&)2U#b3yFPG6*a6CwbCwn9kCN+g+=Jkbj!L{2
G}vslw}%JY=Hrl4~x`!8#n4$H({=bN|}y5dKODB2CbfJT>bDf%APPWCM1$neYQ)G=s6urnp!fEu$3wQr<J@$X78wAs_K$Uu0NQ&I!qq5Qk0p0lRI0Fv(
irtwzOjVT%8e%`6jb6k3pIU+ACUPg)?{f>TA(nevx*6d?t=h!d7I3?K5xJ%74%wS@(|=KD#1K&7P5x>UMkTV(Z!UwXTRY?i_5&hm-Id|dw&o1O_*!@-f
ze!pj4t}ib0{hUKL{&A9@@V7l#e3x>=hMMG2+N!L^)D4{_&)5aLj6eBW`(Mj{`s?t=t<xrBEoZ|{@dK%PWI3AmGHdQYb^3(=@)=$Df`fAA<Ui<`>?s*j
d5sOz<nm}gf7&=eV=j^v9CYe2{-!x3tt<L^J@;*DJFSnWE-c6=8IsupyDz5rPxzBNF0sPXm4UUF_}dt>1*|yS$WKr3*GnwMN@i+xPw;P3Jl%OaLw}TCq
)Vk+2UtE9wWF&&+7Ff6gf=uOW1$qUyC?j^b(=+(teHfg<RuV5R><h8!>*7)dg6Z~-CRXxdBFOo`KPAjvOOV-_0#n|e2wc8N2M+Ea(yVSuLC=#(E6$V3(
#D;Edjxg{#$QL!CF+Hs~OWR9_tr^HC@fN#;IqLk)EH{AHN4ow{3&nqy8Igx3rG?>&#~ymeeQxX?MS*#P+Zq`4qvW$NGcKnu>*!O6``;Nw4{r^~(vhgTQ
)MJ9@<bZnbtqHcmqpnibU}{-P|UncH1rt+<L{{Rw|-mymZf9a7~F@w4FJ`O0<{9DGHVlmDjrSE!WIrGULY;@?}qnU(hQoRZew3OuQQ%11ZgKkiR{+*_?
*j^3%JR!HMfIzKSnJhgjsHtH(p?XF3Id_+zd>e6F{n-6qG>jb|uJFAUr&mck$ETmPG2^xfXkZLZXv%6ir+0By40H!a?`bugvr^|@HI}g1H2y4D6&dRue
Fq|>YgCm-!7MZJpakB=u;IdSuy**##;Hb(AcFa}6ref@LUCMDXw8U}Wq+VjwFhHnH%lJ~<d(a{(>;7N?q8-T?Qw%z3H$az3#Vw&LMFK#J+4X=XkO}Q^>
7YjjbOiG*ZRb06bG501;q0VsWFE&2?i$DEJZ?GwttDYw&yw!;JW{Y3`X$U+nvGo3Qf3YeSgPnwUyuz|QJLbewyJH9>+6k6K$#m}z$`?L?u=z{n@X)KwG
~p+YVpj{7kYvjXMm1X1q(H27%MI@lZS>2-Im5?K<(lJs9=%LEIrRSq@pxpr;682)wEDuH&X8IfD6<}j<%9-(;kGlv#8p(Go<YfylEm_*dD<FmQMcJ$y*
zkw7=)sly^-Kuf?<zrO`goGGL<f+1?xXjSN+#T?m`7lO&)}Rs0H4ZgdsA#YhrLmxCEvL`1fOvfQBYwP??vhXjX-YL~WYNxFDfw6*gVlX$ExOW&{G<otQ
wQNDOig~6ssCE^s)w-FP=*Hy)PBIE*m<}xdd2xb~pCm~fTyf*U1K{hSBj}`)8t5!?W_%u{d-!7}`#%T8~ddl17;(Bd5uuc#G-<A|+gRrNyW84l=+w<ZK
HpM+X`w7pV!v%C*t4L1q5WD6b1C^4_?0b0`)GN9jcPsVogo*QpP9XOp3Oi98Q1gmjSjzABqy<XVOOUEgXb(i^HK89i;{o-XWLmb*RyM?!eMJkjQvgc4k
R}W~TjzWbprCA<b(IGzf`n#fdp4pl>`Z*UB$u$ipw6H@Bl}^<LehrHBS-*>*}h3vxf?6O;Kx8F4Til!%Gsv$5eh3p){+(nCo5hbH;WCxv899NG&3Wi%5
GI<c`*C7AK<by8-}ESem!pI)n?rCQ#dTr5J_)f6XMuChqk*m2fK=e_=Y0TfjTXN&7wFbemnFt9n_KGUw~y^5w0gtDxuBuHf+Szm<h8>n;&bF55{sfU&r
&_Bu6TfnN<ss2XfO=0%x2U^cXV0UrF=mFpsZ1t#|qYg7FG%$wRp4jEFuNpw6$+BA$tmM<Lx9F{=$XEzA}JkCj2KjOFU8%~*Wf4V1#Ui}l(9p-FC|xu@<
-0|f#kNaX3F5IhAN&cSd|yBISKK&eotO$=r^wUy6%rb?imxw^QpYUB1A&PiNudgB5%?fJ;9n#;%}`zBEHNHLvuJmyRx;Z%)BU;7Z(5q6|c8+4n{Phvqs
+Frh3Tik(~9B`DCOUpGircd6Z`dow!vL%c~G)Kf7>c+y>Y_5t1!wE2U96?&Enzs~*>rPD$k9y9|@G9;)p3=bnwA5%_vpbWRl_v&Kds+b{*_!*S>;aO>R
dXNIXZzGrftvbfbruLCfP2B14Q*S|W+b_Ta%kli%-B;b(6=YNC!N8pRT8H7H#&cQ%zKSH6$?ZIiW-_?qgGp!%w^V<3I+;*G23P7_E?Mr1vg|UCI_BvXI
(}lbk><VKu+A*-r6nXfhNP{Mat!nInsK1?TT)6+d`7oyAl|PO|`kN^vlDzu>-0?g@}?s8?dQx;W88loTpTLjs^3Ly>6*A#LPLe)Epo&MwBk{=trJF{qf
G9Cp$SQNEXL5S~*lqs6kcV(o~Dfn+s-kV@}q3AwYOX{;NEH?mF8!weD#m0nTBd_faLGEtZQ=X+em21uLpR*3x32-sJpwX6xBfyR1f3Zr2eN%sr1W`x)u
unj0J_z#XsA^@8BE28c_`P;k$;W<P?(@la*K0G5oBXyd?iLhG9<IX8%ww%rb*#FC24GjO1;&wXEpd5DyVfQ$~UVj>2SU-`LBkDE;ELQ})m=?7}r2*ezQ
ZM(&~d2h%E8En8_S;gYuq)75c=g%Y8=%Rr@NgjfDY*#MnA#KsTOcZCQH4b3SaJg7A!I1nU=g;$05!Z8oY7m}EHr)g*ZbGXQLvlkx)<E9Tjp4Q2$T+I%W
jH3<`*x@{C(qf~kT5!w?T(tTr%531+i<Ig;QU6LKg*zfg(h=G=Z;ts$#YYYEoBxN%W}lC$poiZR>s;$k+e*8%{Ff=&SG%3sw4_IMocO7p!d}?Q!}zEZB
eXc*p7LVp0a<Aj9MzrQaNfptWh)RbPlL>+qc+2<@N~|7@Og31CtuRX9VW$`SZ8u&)=Rue|!G??fLV!_<MW)_3iodxAA*>{``N~^XH{W$yQ4_2rQfugk~
9dk#svGJ3GRvU$v~dqeIK}E_+|t&9#Va7maQOu^tLiPUc&-%SFG7;8^vQyZq@wWZlwbAxD(;R%0gl5ZP0re_oxqd<e$F&fMI>;-*(j7Q)-5wOzwWJ*_`
G6mpwxAx)U)I)CEs@*8V)^aTSsHVk>j>n^^@PwNNE^W5@hyUpYJcm3C5GfSBwq>5>MYr*d*K^c}?Mm^MOx4N%yibBXn;RWf$AuRN1{q0g*b(`^c6_#L&
m8bRBL(>TCIV&+HDaC49Uk)2?&N#7q?t~WQpW44pg_WS8WK&K4JFHj{o+G@CaZt$^lf1xNsL65^AzBg4G0r4!xgyfJJYZoBh>HXJQh#xA@;nw8!@;`iF
VhiDvsZk#wNCK5ODFx8-p=ZRUN=aJ<j?F=c>?uC)^(6`$KB<j4TEq4boRTQ2eL>1-}T=ua>LO${@6U)?+Hgr^yc%1HLta1aWC~(>=Ib@X$u5q@}GgimZ
nKbDo~3V{b)Y~D=AM>Sj4U(DQlm^Pq|%1HAgb>(f^1dY^@rc3tf@`;juHNrzZSKTXD7I>|y{D{wDme{oJ$IRbi)cnaKUL{#@JDsdzH0!z4egk1I;V5|H
x>eq$+iyX?%W_2mC`z2dv@qQQ=c929cWKPdJ+iAxybaq@+Ur}&AfP|B=+JmTG%$Em0O+ob7Hp99SqxF`O9ZTw>d?z^Lv4b&uW_e;48kkg3w{dr$Z>#yO
ZQ_E3DFWBAcnmppyC%xrZr24We;#$=w{V~#tEqxwsb>*PM1@|O>S6JM0Lco=iyzCs82Tm+y!gBm8RZsCdfpyVYiFAg=(@?Ib^=;Th1lD%xIeW>uZo;3S
_pHpWS14-9>Q!={$gdYf>ZrUFW7GP6Zt}23#<a*DwkzXt{S)d35T0Ln>r6QFNBn27q;?xAMPWI~%q9C0f0EuM3odZu^`rf4x!tn8R~@YY(A!7+-ScNd)
3_s?^0JxoKRD;EE+1BW!)z>T^BBK#tYGZ%2>Vt>GJ-Jq{}PsxwZ5LzRP`35175B#vsZP_&QdR!@IT>CKE}Ou46KTp^jBv>W5wcp>CfwS**=NC{95~8%Y
W@_@i*H52@Jzpo8$$Pr9?K}<2x&#w+j4(|F&0nrVBeASxoD1ZLLft(f}e$3!eWNzf*h#?1{Yi=BC4Ae_DUfs%&S62`2~;!+=TtzyU>2dRj+VBDWWh{C&
rtBpKIE*zU<k{qOkWwf5-qq|rUapO|gDIlItZ<x&4T{!6nMLsHBBWB!9(U|J!mBsD7w*T?*EHmIP>kx~N&RvP|k{y1Q!ST)9IkNFF-<HAb$9N}@|;)+l
BPg;UQ!R|xOc)EVrTe5ZDZ)WwA_5BNH4CFrB@$Ad>r6siH8EfXm))V<;wyLdtLM0?M*$*y9YqWrIBvAE_@!PcmZPQqZm<+Q-@u&62^5C^~^26g}{##Ke
SQkSRVKIOM;xYb6m^t!le>|}v42h5YO(oZgtqZm2oMt1|PwJN+&W^QM<bgTKdkl_~K$sH?#@hM9qyKh8b6~dKs_7VRiG3)4<4=jCIY-33(|*dIt+KzQG
L0;G?hJ3hBYyAoFEL`rx*P}Y5&zpQC@d#DE*(YPk2&+Q{{7RPKhKv8kF%A|z)W}b$b$uM;}$3$;cwP*sDnXmM7lsBoP_pn8Igl5Bkgsr;C@=z^a`8+K|
}krLOps-1nU5W<mDTk)e{$GC-9X6Y1AQgkw%Uy#hlezpH%=kSfD*qE`2zxArF}Jrk4YVH`;-Kw~~%WUCYpebXjk+IblOPSXKQ3Hpv#~D|BN*rLh86nE}
Zl-=158aloHvnAW$1N*>BkL`?&rCA>ithJXhsnpL`Aw-wrgvJlaE%$X8Ed5vue8o_u_%#JggOufd$ggq9_in4)$of);kUCNH62~u^)hHY*0%C5KWAv*a
vkO@G+`O1e9S|8|P<{8z=ge;WP5pK({%zB|7j)y885=urk?kL^nCgFy35pPV&02`gaPH{<MJe`A-$fOLrm;>LVE$-=u98e;;6FNK@tKR8wJs<}RTbk7W
$KJcGxsH~1;<r){M>DO4PqOy#%z^fjE!mPSZ{#`XN0KGmk}cViEXg_|A%uniO(tQJKxRk=CYemqbpF{u(-7_;H!)qSyN_}U|4)`{RjuyotknZd$YeDSc
9mbh``^3yq_UT0?l<$11bpDgKJeE%LNsj8aL~jnRNG|a!Q!~BMF8Ki%hbj0P;!zu2q~S`Gqoy-W2h=(BNsk!>!VNfrXxH;I4wVnht^_j66|rr>nR5Ipl
8UkGxb8UVW&qzvoKz_OY|`EYXt7;1K><NO4}JF7xS}F3HAqIGbQUe0o4;vqxh5DKc|<6nl;6WY!HbJCPvMcxk;U!y%!FhQUIqQG&FsRwI9$e{oVXP4t%
rrqoWk%vyub(##A<k*@=reWVIksXR*ghb~n#Yn4*{#So!l2SQHG?05z|;-A1I(CIhsA77%MB{Uz_8hcjCo%c8>Q%*cw=GGB%5?Z?%SmaPy3U_h(G!Fi4
_4I`??3?UsoGJEz(G5DTu3IIRKBgfWHWQMGhVa@q6e)>d}23X<PM@pyHFi{_w3sO!W%?fN*Ss2bk0pz{PlWIJQZP3^Io6Y28&dM`l&YeTBFC|dW7O4ei
3g{p<%PQ12YF4rgo-QWZ3Wm=`<YO*J94)fgoTfMKDWgi}#7_GQFdFWGXKP#@mhJu7Q+^hv^jK#~+5ub5bOXZy@;F5tw%~9bS?803zh+9ZBs4!N&e(2ff
q6Y~&ND8oJh0ymYc-1%qU>pt<ZOsFdjx0q2*i<`;2w(+swf9Gy)$tPH;{wJ7Ye|86`IhCit!jrVAK9)oDn9HAI<3*9uN>vX#SZ;k$D^;un%~NI*baF*i
ahMu;U;GMY5+Xc|esBK*y(g$)RCn5=Mea>X;2saLj;K^SQ+t+<q}f%GE3vtdX2%MX{P$GDkP-)a2Vw*fSBP*t@17Bx?}!Q%XZ+b_BM%E%2c4qYdM_$C1
O~$e}z7r}Z*(0HT3`JFjwkgpwIZvcqX(4YHs-!*R-Gqk0tpH|TGT0|Ho&sc3_q3V0NjxMpppq)8mNU^#H=l|vs3o$0Upo2jNY8?(l&vcVJ<41gY01Ktm
P%x2ICpO>86^hzcsk#!|v>lugWPC$;yQ;!DzxIT%!TCGfMoE(d}?GGoQKygYzvLUXs19`E_f_M>^M6ceUsN$|-FxsR%wPhF3zB!@N8;Wqb5<yC4#Hn-`
0AzfO_wi)T|4X-(K6?M$!#I5?tZ7nbIOsyE%}u+c4(uWo$8%&2@{;W(nKGs_5TX0APFstkiIa7*TGwM11&0Y>{JcIC9t#YX3E<9%o47aKVg)Q_2ar>CS
Tm&7^B8q994t4x5H*=n@26^=AQM1{8;5p^JrjX>mP|M2jSXRoy0xIhJH!Htwmzu4!x;SXpFa;k)rh7Z1Cc>9iN_PINlg~>IA?b_5GkmqcsX#=tZaTG@1
I-vk}=q&TY2npTk7I`19l}~qnV4ZM!p1Q1zFa5Xdw0{F#ovWXX`PK5jJ}kh+eQ5M**C_b=)_~8Ipt8nD*h|uz|;{%>#iglo3^u+d7G}!4b}P3m=Jn-#b
$gizWsurd*?&J$^PmkCITg0DqE7(!Kos*%=w{w@x`|%39HP(>@pnE?`1w6NEDlM9A3~YwFqnq}fZvP0So=-v#4yy2bdQe%>Die8{cjs70wL4w($}F-s5
nNSKrqwZIs3mX;2f%$GO_1`MhH68F!^b-moE+CV@>gIk%}u~ttel}(paN~|lHJIv7nE1VVUv65wgrN#i&q{kax^G^QA0Sf#LnFuUnv(>=Be1sI3Pc)Ja
quDApER;iq^>h@k*MTvxI9jbS8CQ!nEKGYcnduFgv6G{5&OOhh&8F69t1O)&0JVuPP!UT}o0Y|rH*^jA@QH5V|5_?4u~AUe#F5EZX&~}+>Ug7)Tnij>6
cz{pkkM(&5n+!NUw;1l<^A)Q_s?J6KYw}u{3ZTg-hX|0|NLeCUfw_d_j~_bZbq@$tL36$(<$$QMSR>==2X?=!QLF}f-7_Lk`nf&&pWFzCNN1>R1-y!bY
y*qaBjXF$JTVbUdHl;KOH#mTq2vm5cm6Z#$EV(8=>!WXwA{W4D+K(*;sPMaOg4Nyaef634t1U|H2>l6}ddH3hptPmIMC6PjYyXbI3NF@mdj|ta;1d=}&
ffRTak(>GSvY%h6hv`r~ai?)WiskmdsAHWBAaWpL$BVSG7#bfB#juh-Mg{#g{z*0K?2v4qPAf7Kt@V-YawDdHBH?Nt|kMx@3n7mxN>HQXqD^nw4QxFk?
r*^J6Ae&?oGpwfN-c0BDlpyOwQ$x-JHx+Yn3Ca8^$|CEJ!#rw@cWb?7-gM0hA4VhVBASQWdKOihCM|Q|@UwLDamOB0lXSHfDCW<LP0fzq2|7=K(1w=-x
YJagG+q)q@uPomx*jVxV_xATav5^#aQj?wil{h*2JSwmI!l+3x>w*2Q9QLi5JUB9){vA1#Omq=WV{zy<S(pFHJV-vbXvQYr6AHQ0-{o)XoJlKVtAgqD>
mw|*X1SzFdbs2hL314IiodCQ*zpQkovUq&zYagXRHD`tj3}SmY&JrtpP0=Th6>*r@)!P#e$flim9Uhte#hVGKUCJyTFkQT6~EkYaHtd#Y^Qx>C|>bT3g
eAO33yct{;(f(`9rKB?Qv5)Ia-c5oW=Zo{KTFqNQ#iVn+Ngd9?k#8&!$$mQB<_!Kf?Y{39?D~;ykji_`@9hgh~cZi(Iruj#vGQ7_|V&P(w>IJ?V;H4vE
K=yq_*5S#p#m|Db+%>}n%yPDy^ve@@R>s1z{O$aOc<PQNQ@yGm<@>j?3e%&OxD(PGw+eo52(Y(6Qj^)sRZ1rW6{gE-tK*Zg1j6@C#<``BL1y7;k!v5m^
7kk|=fWSy`1w_<0GxHF=%95pGf_}^k0S1naHo~i|A4<F)ha$3WD+Dq%oPZdbR9f&z^_3^S~9@Ni>*eAXM1TO6CM+5hm3rGAU^UN77y7<8kHC*!0Ox-HM
2*1n!;xH;3TN3mBVs<vUd;J2r;$$9Xl)Kjd1%JDRx3a><tFQP~`?JiNc`TSpr)Wn%$Upz6|Bv>+{bTqem+H7La;q}B@_Xk#%a29NsucTJ`0{=K<5u?2S
H(3acl^z%i5eO|(<M(^mTYzWI|&y#yh22aUu)?#{;?SJDq$n+P@P%Ml8zsMdF3lXY!`xK8OJMshrdBEuR?h-d5AytoQz@rM9v&?k3Vrfz-``u-OW<&@j
p`g$4bXsEAIS9BuO_<(>Tjju-{zs#|**5;N_Z9xnkR>5Bm?Y=5;F`D9JVc!{t7y#*;|OSaq2XAND_FP3!#5N%)8STW(KVuCX$w5A^Sk4HtoUUW^~;=f>
i$5wdZGcK&z#A`X_-2-}{o{%12SG*O!1a;2Yoa>tKsBZ=XAJv!ppm^(e3KWk?aTZu|-ul@I|ORTkGIYp#~{^nZ0Na@5GBqcJpLX`8h|KpTC=GpO4t890
Q#t-J#bfNX9{brWUuk!=(bzdS+n$CO7X@1pjZs-$|aT#S9(Voa3^l#Gjma#sI*s#k#7H>z4OrKMa4_wc;9?U-;IZ@W(u$*7}-;rezYkW)&@xaOt&&<DH
-TiYxR7mC6Ub7aK*wCHU`qb=2YN_(*ESP|R70mj4uzNbN=JB>Dlt_a!DT_0DgdhemdO5dF<Q$KfD2s)&ZI3?L=g;FZAMIg5F%5$430qn0O~pi5H*FMrQ
V76aE-Ia|hKvWsr(<r)v&FHj=6jB>X|v?Oj>rxb5a*1|9)pOcLfU4{^ENn!^A$C6zyjDMFX?JYGinj<5Y1YgOV&)|wI|r+2<&Fli4tof*&xDjkd9>8Jd
}8}LCA@aolYQC+ycv+IV-Zwem|b5S{cCrP2^@i7Rm}tiD=%Wh{A|$x$wap7rki-yz;m_J3~_eKv_hp%lFs}k>Yxs$t!$j*5v@7@F6m!z<{z7m*t6CXZi
hVx+6zk&panl-#NzGum{eFrRK^2u2JlPfRbDqL}hh0hDO+%j`kqeGR)hu%GqY7gH-Sn8*fZ}<0)n_k&g;cPQiMmln50e(L4Z)Fkb9SY(L6pM=){)ARhP
HW?9Fi#~yr#ooG(jFDW)%AF64IOn^Kvll}Ctpd#jojU=nzC~C<>rDQsTBP@z-zglsF1;L8IGZvK5U{PqExsi3u_Hu9nI9)Lfp~Sfjv<e@x&9bS>p0dK4
V17DPpXB~IqR;m`EIGhXWP?5!li8v!Ssq))W~jIosLg?#t_l?HyK9_UY~;Qvo4x+PI?9skNnl^6{6U~ksLfQWN<~CZb<9TDx&4xph9@u+$UV%S%uP8#*
iPL=p5!GFFl4>lwKtG|x%=nkLDL#BCukiEYv{o^rUetPHoYm>M936qS~e3xbp*FnV;oKLTxmZ(yq#l(oMFQ=Sgn_{xGW`-2FJ`(<xJE++4r}P%27|ygJ
dlto0YMiQY+Cl846=(O}sb_z~s<do_T!A`2v@YmIWc$q6z%PNM)?v$^zkbI-f4jr=G_sj_<5<wF%97hR?RV(;sqhT^NX~(~v}9CF=Z?-%Lcg1eQtmM|K
10$E_Ka<yt@*P)JzeSK6W}*}Nj1#a=SuLO1t3SJUuZWJzDDywO(gmGwH7`lyEhSgGfX*$&1CqBCJV7#`enM3iJMm`ESdm=s8EAQ6Ma03L|BWrodrqr5y
vxQ5qw8dd<?8+JL{jJQ~+*SJ1BPN#A;1e@UKvFB3&!gBy=mbS@|A?$|Q-l2ykBO#Iymdj!aglg>!WMqno%*o}cG-PeJq)J9hso6l!0i}h*W*{DFn<X4$
88N+MR$|;*l#p;c>H)i2>3Ax*Ovb{R#e4)agOZvj?4XGOQUO=R_7=aPSq~(@kPCW}kR@(c!?4GlG7Us*ybdEe?%9aFa~dw^Gq{dLXK$d5#gPK6vNpN-D
Q0N|6$x3emg369)6)^vmL`pW(oxdg<}8sB;|+A{oNx(VqR1(r>NE~|ptlqVYYh>hv!*=F7u(%{HqY}jTs-k@DF9ZoEIUIRtYNdJSM;VeZk2FqkRTxX#u
kX=jxb9er6LgNj-ID!xiRbHtgMyf5L#eCh@-j!BUVSS-l|xFN&A;XXL00LYhuKKcr%PEsx~nD6Mg=?rtwoeN1L=koQbqYdN{s<TlUyT(3JxRNQBjTooo
_DMDn9JqhpZqCQ+e+rKSTt09H^5xVAD$8<`$@YTgKdH}SE;cv`eHbI^WZ+O|lJ$bgrL>R8`|G2CK$<vf*F<rJtcJD-K40h$4(Jf0;xQgySMG>*F)4Vfv
Z2l!caOP`>B>HFuKLyoco$0R(qagpJ2LFlpBL{zXmo^e<q{loC=m_|fpzmfOP*W^44apXiqOyyLLOVb`{R_wrn?b|YAu-a@6!Y*|_k@*KSnfqys#xz5q
Cb1F~duI|2TkSFkZw;Pi35RP;ji3RB7f#iWZN4Prl{F((C***>VThP1N*Gg0qRF9H(;KsL($F|yVSfuYXF=ChKPDTnMNd+wO156IZeN@R6u#0xvIIka#
UqW#9GSj$@?*6u!E{JzMXtm7T=yD(;A9m0$?l(Pa7W<1VunPlAn`$pB>`R5F@|Z%9;72+`D{Kgmpjz^CGMXOc|~vbvBROlY>Es@-BNqy`Rsy0nbW2VdX
1eBST%(mX_$;AuFi#tNl)kvy4w$7$2{muqDBqBiVzo{9CLdWOP}cD-~B1hhDyjGHgIUk#GPhdmh|jQHpxB@6;O;wqF1B`5}pues|})I^w~r<j1iD|y*h
#Ee$B56N8lKdo{ok2F3)zK=m!3;rJ@vl1I{OGj@U>94u-`{8^&Y?`L6E4amRD!X;Wre)d$|o`{yt3pTE3+{__6$%lqdq@%Qrn>&yG+FZ1{E{`tS(`{(O
5R#y{V7IV&OmO5{91I=2YV$Dbftu&lu^d{AU0c%w5X;H-6<XW?=etlqMU=l-Kk2Ilj7m*%I7yht8L~Axi>Ret6y+g+zI%99DL~}yrE3Y)Hu{ex#Y3aB;
KOP2EHFbwz+VPt!tg*&b4wrvQ3N3KqUv97+s%m)Q@mmw~stbRo|0sK#YMI;4^nv};aM1U;0Pqce;h$E*R#L_>>GAb|#moAl|Cr2IJfohYDnKVn-s#_tr
@o~X;Sg1NI~lw32SYcOr+x$VC#v4rubhmO<&UeZZz7qB8V~$;wTPQ)vA^F47k<y_6Na)+8kL(gL+on5!KE91ohoz{uz28i{N8k4T8=jKeQ7<mXzqdi&L
U}eUmBzq-|6>wmKX7ysK!+@zUrTd!qW04f`#hrd36N${Bpfjc>a7;lWY8^(bD6s;nb*Hbh&vZf5f`>6@0f$I{(MJO)4owMl}3@7zGdQ-yJt;dEAcjYy8
FpcC_X>D12$Qc0gypOPnKA;+@lyuj@dt9^?;`;@Udw96{>%i*>TDrs7OAltOWqJeMd*hd)K5jE0ZJaZ+9I*WpJe#iEQi8?ya^aX0MrhthD&$dl2e?)W?
X<e_2(O5WxV@mt3y$~-UeA=Bws=E~Zd+Kb$fl_<RC-^N!yDzh{X{n4pO=fC2tmMgv>d&es93RdFo<2NVL*;F0&1cZH%zen>g^uW0qS<d0Ae{jGOYc^SK
W5Lq!YyCL!OqF=BZ}VLqN7wkN(fq(;)FG`b)z_}^%c6m4O^7p>D?8#$^7r-Iejb|_tix2WHW&MQLLl-pl~$@br@L`yKf93&%dcWDR!cY5JN`h^ms7PGR
-RxkIj+;Ml9jgM8H}~9g4!cj{9X7L<3&Le_?#Md_+N%nX~+^ri~Kmn*(?57d@<x_S#MvNC)gD_e$3k<maWFnKU(e65Albbjw-(ZC*taVF?LyA*$10y>e
qYYLH(@u7Us*IC=EM)E39HkmKP(4j|9!T_)DiG;kmkv*Vr*6L+k8kWZ!a!-r86B6H`CXubMVD6NK#yRGa($MNnK_&57tZ?f7Lbp{rRWP8fNau7?lm_i_
Ip?SGHrPa#1=3#k@|oqiclf|55&$*2q%81zB^o1M0m$DGELe62rBGGi$j&rRMDUF4cSJEb<fjk@i>KcFwJ{eQ2{7nU8TSuFHZvAFgxY*G4>v_UaGlGgr
J{{?@$0tqXBqb3Y@k3W0u6}~t)a`J=up>VWi3x|C8O#fITu4hfwiE{Nn+gG9GOLHk7RFNiM`|rBiPo=bPVZvZ2JX1g0BdiDIi1_g}{#tKdEhcB$mo;m@
c+mf4(@Ow9lfj|l@A)~Uk65C4s+kA+XN`X}q{>G*<X*q(O^Pws)WPl{e`;W^HC!UewSS|>Lbqm=Py5n|G{&9(vxyj@sz4Y#pNhovioeVJF-8*{`nw-Wo
&BPCCadLy0g|XIVbJNfmKe|(l#_K{U>&35S8*!AICQo3OA;D$&HrV74UQW%*AK<)+P|lRRheNVzZ~-(US8{09*poIjNj6<_9;eQ>;KX}{f4(tMQv2`ih
r%?!9j`DHm|V(T|Jn8LuMyf>s>Ry=5IlYX%)JnXVYqu0{(vfy}<qR%Qcq7-M8=X+``|ymZaJKwY&%p@ZE=Wn-p+)!9Rnxm*}$g=l}ev_8snSn+GfSmJH
VPHd(*658ULzuce!9-NX+*b-A{eK?OySUASHNt^)pl?QWA7;D7Z~`*a^9#cAJ)T4(9$@bG3o`WgDwPrdt-&%girU%mIozXN}G^4C9vJZ^Hnx%kjtt54w
Ol~(P0G4j<<-G1r&@4o%@cYpG=+c&=R<n?dezWLSLFaAaME0plwm*2kq$KQey!oV#~S&-ip8@IUGxY=rVzJXSqU%g4Qn<Oo6;LGi`s8++yErL7w#m)Qw
@WtCN{q)_R{_cD4{I~bt{L>G<^ad0R?RxUfw_4wCyx^QBD=0X)*qGl`+hPNMbc=0XZ2kOG?Un3u8&seAEC$`*=6(tzaVWNFdwsNrzxt^-Nvq@%g|rN^*
Px`=?(BscZvW&<x1ayn?SJ{|lW)C!`{OsCeCJ2EKYAO6=G~wC<&*FK_{sO$NZoz|2J0_7Z{K_K+whft{@GVQ`0f7=-~7rew}127@ZsnG1@hc}^;`e^v)
7d|Cw`j!=bwG~e}DeBpFo~FQYRO_a+Uk$x1p3LKYHV-XsG7N_rBcehP==?1Lpb0h3?;F_y(r@rgh^Ikf&i!!<#e-Zi3p~A9lfKyEJU`n^$)3ImlkQxdW
lwhUMlzbQb={&)o1Wh(APy8uEJ;7nr|#ksiWS1}=R6RqbbB5?@8zj9%gzz=w0Ofp~<5Kl$e0wE_I*TkpN|JGXEACG-_$xbv(F`2YU=Z(W0Y3Hv|)?7I&
m@&5n#Ef|USzx0>4KmHpS?JgMhCdh);tJawPU1Zu{o<^rNv9-F|q`Tnea)$WaGd4qP<~Q2{%BYfi`|s-L9#yZMx`KWG&A)!{oi9B3_CLJ$hkw!H@;g6z
{}+GMWwFKo9b{Yc-}(L9ul&XB+kXrFgKvB9n}2ls`dc6T+3!60``>%Y-ua;=H$?{P8EU-3`c7+`M;O7pi#oJFxM}V9+~sXoBQKuk7h3D>Aq!xKZ4-Cz&
grm%CANAEhNne)a_7vuKmY#i7hiw!-M@SCt+!x09$E~Mc>Bid(8}94zwqQwe)tr#(Bk_LK*q2C5WeTp5Olsd>FMUG{xPFrzV7>BSIO{Q`_J4w8<R8-J|
+}5ZrfvmbNj*rhZAq>LTZP>s>MlL*>_Gr+dGtf@JBy*_njZ!@UTc>4})2{;XjSRLWSN#pI})&WqJ4Q-@E<B*W1#E+5FbqPk!sI+aLbCWq@!0E(A10=fm
)Q@TITb{&m|CpM3dicS=5uU16Kv`~2!9C{N)E-E%u6U+Rs&2B?5PefkD_^(IfdN^Y4hZ_AITHWFUo!#1DaV4s8Vhn=>%d(*>k-^4-NF1Puea47OVWRC@
`^Qa5e)t&GB=*hRgfBRc+y!*4aV4B;m_td*f5Wjw7p6xV)8G7%#Ke_$JS1-Z*<EOBPXnOaZ|Nj1;UTf#c=ihnv=YIgDbkTo`qo?)#)PbiV>YQkOyG!y-
0BdCr5%%f>$68!$lRINR+x~oC8L;5nB1=~JrDWh7x`7CFpGLdu8h2Q`kI|hG`D;P#Z`@?vRnbp=@ZO()t&37yFmHSf))I93DR$tCcTu|OM#V#@z`)+e@
aAE2yD6&lspDORKh=9}=~suJ;wgXinb+GuKsRDI{vI^9G%a3(F0Rv}2->Xys=ub=+Iqiw`-|^DA8vp4dH4$S1a{xf#3$eX((RXi_xhf%ee>O)e+}Xrj<
MT+{Pw#)`O1C8ueRlO1vBHFpTYNMZo~_reZB3uttDLrtb%fTnKqy80Ni$|n^k(vbNgO*odpjn9H!|tA1*f8B?V9ZzdwZqc>AR{ZomG{-8i`m;syFJ2yJ
5XlLxy>dyD&CQoBh#6OK;UyKjHz=AZr+V!EYwvm1i<{Wt&Tdq4mE_ulzlH;Qh5_iu0C{Nsm%s_hVOfARLG|D!YDpZ@mdKePh=<DCU<&-%>Gylr&bu0)f
dfbRP+EcwkQt!{R1who@1QE=^q5cM9of49|LmX{PhWUp23`Dw{^$hxd_KWInlpM2qiFMaJHHesc~7Ikwc=H{}vz$x&`D^DAF$Mo?<{naPm{&N`U4ml8K
pMEOsKK50xU2lr(82eB+`VgF-nzFqvjaQymlAwC!ZtHlas9(L*>qEuQFs8e9OWK_ti`p~kzPR!JpZ%|=-KSe>pM3WhPrmkNmvB8Z%iC4tD_?=Jf{ahT`
sFT6Pk#L4+i$#n@Ay;YUD;;AVdwgH1##C{J_noqGa=b;>vng8yq8WCRM!I9W_OW%uww02m#zP`wh~|!ocyj5zV%iM!LNM({a<_+&h3l&ZKm2ZU2qLeel
})p)x7ol9VXz!dl&xj4_|2oz{el_`Mpc6IqiH}wT10oH}KZh7S>k-Zi@6-;V>85;<MdW1Am1FkgDss?VP!H=4tu2nR$46d3>hAPW7-6{qzrSfBpxM)U~
gV&W;De@0ninxyu~bq$lV^OMbRjJvHt!5-(@E*RGpPYgk+J?Q!Yh%Jab&ehzW;<PYD5VTWeC_g8;)Q`~g#fh)r8-~88ifBN;OFT#kAhr^q9-}(B@<~8)
@Ki!}(6+gXw<M&&ae)jp>AN(CWgTS5RgFpGRmjCtNz5U4-;FxT+e*ee!PCmOVUTnRbi{N5g1~=F8`pk`ew?kcM?I~)PwyRZo_ks(5hX)1s(vL261SP{G
>rI%Y`==JR+w!H|v}<<W9^%4nmR}f>oAw;{AgLEh7dLkYyHkESzI7;sy$B8r7=mv3Y?J!=ciJr(MhCt5P*^)>i-#@rvyUvw7e~-;GrVq`mo5sIgW%!xt
6pnIOuG-h@t5!a;ty}X`(N9`=7U_pgIs$i{!`fJzWc$SedoRJzS-9Nmp|WD&$E`bsruqSy!+0#;G4TcaA)i2I>X?Es~!Zsg3-$Y*wT}`9sXGl+AiOnX<
H}UJccg7g6KwM7xqg5-R-<p@Nnscd|Q~r*V0pw!)ek^pTEC>g?#(Hzi5~H@4tQf#*c4*@GXd^HtyY0_m8jNzV$}Cm%*Q3|6jLn{S7Sn4!pNt{Hxoaz0u
a(n_qwuI(GQ$Wm)_Bb=!f{;49z1PP)Ip?+#ZBt`SHJIPfk<wGZ#Qmp@18z_!2q1ylaHw!dFavT&n0?cBCPw{6pJ<-K|pU!)&bsn-a6beiA%)89j<y94I
+Z2i6aW6Q<Mw&!=_4aTEwny-HYM&bqq=tBqh+dPLor7e`Z>3ny#zU0&02X`)XXU^`pa<`yEX&*J$&0lk0+imyTqC1np@p99q?&p8d*>DYZJI#OZgFpI4
d*HZBPTLB<@)ek(S6+dcfDf;~)xG<fb*xC!xRvO($BSJGVRLg)cQ-2UBKa}Vf8`SPSK7F5AMBAAq`uZ&j(II~x4X8ae)`7k>)(Fzqd)xU#hVYl`HL>F&
<ohU;dpuPn_um))?M=H-U)jsYz|Mp_j%a*x+?7a;BNBZcnVtNw4Lj6HNs6kTtt^^757(&;NT1r*!?D#qPo5g`^SZC=fcJX>*-@Wsxr5|i1*O8_ulzt*D
bpK-0t}Q`1+GS`s0q;UNZXL=bwE0e_nsRbZq!a+Zev^Mz=q{`_5l|oP*EU*xCmz?|LxYec=jub3M{^4Hw$|YKyS^8TZ|5k?n%kx7{`lx+vuB0DukS8P{
P4{}|VIX<mHD^{$NGfAg)|pMSGW;Gg`kh2h1awmDw9_zU{f8rk;o_Ehq@u90>9`mwBBE`V+?*FOI<`YHxZMPJ1)kL2Z%x;$cN_tep`UiZ|!4<ov#?)_N
D(CZj_9Ye2Wz+UYh@yjD|c_c57)a8-BJTjL@_VReqigjACPAk@F#X7B6rxok8!lzCK)(OEnDZNfguaj~yrFSu+cTwNFsPA>kdY!Ufr>xg0>vhU{ow8o1
tk-Gjb>e%S_+BR-zj%jV#N!w7_{BT?;vIhR4(}A=okF}*h<6I{P9feY#5;v}=N;bZ#XIltPCeeK$2;}JMKN(vOk7kF7nMY(lIT<tol2rpNpvcSP9@Q)B
syJ0r-bN~5S<e8BA&eXMP8JU7bRpTmh9w_ojkIWM|LidomjGSf$XG{opiF3PF>_u7rE3$F4Y-Nb;eVj7OFFz>XcEPGOANXb;_tt8PzGHI%QO+jOvup7d
7-n4c)1sJ2iBthVInRof^7RLw9QEP9oh&q&taBCxz*xFr5^plfraTm`)1QNntu;na)_IGnVN@Go5Ir6U}y_*-kXuiDo;|Y$uxSM6;b}wiC^EqS;O~+lg
j7(d@NAueFR_iy6CCbNftRpPB13+dX%+b**#kuF&tQ^R7Ja>hrEZ?<(}JMDJ?!u1K#{ie2juyA~jJtw8Krg6%VXeP*uDZ1>#ByH+K3ElccLSJ<_%uxn*
u*V4kSwS`@a3%gbqb}cXLT3^_;Jlbda`pjIPFML<HV^_RmSHNRe#A8=zVpnWp)YI2HeOGv5SA1eujA2)hVONx4SAbwwgkV>QVAt$o*YskS{I-9cye$g2
TV4N({RKXky5&!YkYW+gFwTJ2vQw3CW<{}_V>Sfvfji2Fm`rhW#PrC##QI6XlqfyUQIt-Q6FBdY{#+dm_?T-3764n&#3trAg0L>FG6torZ6+%!#6=bg-
w{oZmQB_hP5Hz|LI(T`pVYxGw+6RK0cqH$9{%C~G%oGAc9z>OCXNh#@08`*tO~{3FQf+fmp<$G?3eltd6S(qWfieAqQR=BDElTdqT<yUiHj6eb^kc=8k
6x59^W<jWNhMPecq01vX_}#Q1_F8No@L@B-+!^k|skSmG}{x&%Lod;sB<4EY)*yHe+Y~)7A#ta8hEN&djQ2QXHS}`_s>l425K9c@EnEw{VC;)Jw|5b+M
oNi|`}?*=0t%jkO02I3GQCG|S5vI+7u)osfem7!3xlNg*-QFy=g7&G%A-n;518r*t==5A<Z^BocWh8s^}UR<-t{+5}0jnyq~Q<UHTdaF@Dmn$Q~i3`5c
=$@nD8lDL2PH2$gQeqwVUk~A=FK+tTyt<oXl5sJlmS?x^6D~Q3=ADzU_Fc(pdnoLbV9M#gS*3@CS@{&^wPF0vWSl#fku-gqCOd6~?%fxCumklqkz({F!
<9v;R2sp-JS&em^G0*FB+8j6DkN`xqK}KiyOf^h^T7Eh!)ynMI3)kLT<wydBydVct-GcJ9UFr!{vS`e+a2#gVWOV3#e0Zp5Fx-0v!#k-wlEtjVMaI~Nx
UFrPp~<>A=`)kK&|Vb7SumK-^eq9!AmQnp(OQI=RL|7I6EzvRK&;&ro1{A?V~6X-g3NhcE3xL3ANi{NF6=WadERX0Fd~vojI$tsMO3l@5UKqD02ffrK}
;vT5$&;4kr?mXAQmiRcqRt3MO<nxj^Sl9K_nhg8IfHd)op*fUc@j7$CV+7nHd8#HaA2aO%T{97VDX?9H_C`h<hzrE=GU@bS`g@-E>Pvh*to@AEhc`qA{
^P8R9&wfZ&#CFRVqn0o<|(tpfsU06$|1ON*gNd@>B<D-R24B1Bgt#=H=Q!&2Jp*&;z`Hq~n(AdrM8(G$j7Weq|E@WWAbDp4IojBDcaN}uaY$xQTRufH6
G0niu1CTGum)@CxTWUaUnYZJxed|oj#*lP|Ee*h9}%n_qRqZAKK(=O{>gv!d+0SM?RL!Zc3F_-hBQnjs#Wd|j`6iG6}qP5C>to!6M7)77KC}R)l=rocE
n_Y?pYzex@oAe=~m5?Wf`HN!oxU{7HzO-o%@o;|Ea~0Jt&vO~YwH2?YVDHz-2pnwA5Z65!DW%!bHPKAeC^F2vDVX6tr<?2<x7i*(8R**tUzf~OpaMidN
&{?8O79@VXO?D|%+8VC(v-@E8?l?^c3uQ8j?odX5h1orsEFN<C;kGZ#mZ!>V3DW_j^sdEMC8V+Fh&FxYYk^Q+aPAIKMPh8c`#FO9$>MIP6;*wLOoWt!@
B)qc*MXFzuW;0*p$&%{r#F1!EVCt_GL!bCbH&@U9u8R`6t8ZYDM}kiMhDz1=ItK-u<!3V<_dW{}CeCo0J`vYq~ONTG4skOh*=YKyOsGUoNV!G8w%d)u%
yznm?c;qt!z4#6T=fny*ZQ9R#8BfX>>yJDQBvu#+;zdbB$1^U!@jXWUB8*H+keat6+(LC)3ui=y<|ZQ!)dP>sb*(gtCGTW6C3vB{21gv@<$^unDqjKsl
KV=CC`X2XL+nRD7Q8*DuZNv!>Rv!8k%5m`mAVW;w(J<^^zE?N4h=-ycfEHGpzOKafQutHC{+IXgF8YNoLr+{JY;TGhpaxhR0k=7CK$Oo}FwU4j?R)=zN
c6{{3QM%E*m8TmEN<_8@=HN%RWKCp;+a_1XrURzZa69NzJYgf2Ia?jLS=pG_DcV;hzJ@47_S1yc4+9V(%j0RIpz}p#qN@YVR)}FTV0c=a!+uYq;VMOWE
U~TtZl2v}xuwWBoPIKt`ZPu2v=_jwz#|WzChkz${lU^>7#-}lcDz|~g2a*7YVU$`#Z{W8=BY^-YryT>e{#L{5Zq=oprY0+jzEde@L{EvJZE!SK3~XAvt
nt4oJW(0B6PIu9q}Di_j0ob=;hHqOFM^&7|YPq6O7}kthZ?9APBw@xfk3>iDxh<;&UcD=YB0B3>9NoJrs8))hNf=D3&2OUJ!$kJIk5rCOPXMovw37-->
8ivCbG>E!{u^;X+CdvbcvsbRWd)B-=EkiDKtaP7duqQnF2m<u<Gg%46)_Nm1uZJ2%lB4Y+W8KwNM#&~<5WL9hMl0mX67BNZ=UgYysbwLD5+9D_*~D2tR
*fQ^VW#>r|Q-<l}LR+5q@VGaahk?C28AvT+xN5~8?O=4n%IO{1=Jz9gB!<BP2is*=?=4+=(kJ;J8P`Yj?j1EySoNO&dNnBvFnCv$*K3xzdD+S)_w4=@H
lVOkyeHSjI1WWoj@t{+FJO)paJxfz}&gGn2Pa3WCMXWq;2WlpHd<j8#++!po$z;Zs#!#h@b!u5+SdhDtGRza)o4`)l6*cYwN>Hk!GX#E#2~(=#b^~t6^
#z>aMk5by12!|7=l*C>n7zet&yM^p%;O7UkbVY(b4oz)#@N8-D_8q|nIihoY_vw)qC;SyFN(o*J?ck*U{ab{#eOp?K<1Wb2hJ-Qv0;zbygc+8L(du(_S
?YeYt6<amrEhDY0MzNK#mhMR!<epEU+aQ3fwt0vGwt|iN*rlWDq&EWcz?%BACbH2^kZ~*sL04j|{~k_g@@?N8q7~uZqxLrC1g{@kk?Py&}<k<PJa#ur*
$<Kti((L)RL<l{Ju<wa@mpqEf+Ak9C*^j=tC;4O7@<lgMSWGYM|ADs1Bn``nn{&HWh@!ehbQl38~_*_c_S8a+Z!^$GoC7z_xyw_3F)BZhr?D*EvE1w3*
z;tvE9CP^M4Gd`dZbXscdw=U5dFpq@;wg+lzqvz!*14l5ZPH_0=B{O5_5##L2Eg;s1v2U#CMr5Z-j%<4i5SsKZrRO3EqYWr#BUoc9I_qq5nyh*>M(bux
_uSrUXd~+vPsa1k(u>L1-;WO!K_k@)5LhFtO^Gd0kILh-Dg5S~rF|mQhfCO^L^gmFo*Y8dU}b-yU{+Q-zvi>_#ng|&Al23f(LrKLXC+xS7WO)G&0aa%M
B;J|jkZ&Bs7~;Rh}goAG3~I5hGpfQ=Y-4*80b{c<JRh7ii*JH0jdlZ3&F&SG$aCRn4f{V30KbKOvN-nA{kvWyFp?CX}QrrkkJAV7Ev@K8x7NuvAkKLf!
+*CN@B^KgqVE=9QO_pYU?v<BdD!~z+n=x#9SE+$2l_$o_|9ARUK#jG_nI@kT4P0yZh~GF1AaW4YN(HfT{fE9B0+NWyK^O(hWNqrPFK#0BkPAXg_oI37j
y$+;R3}U^ErNy;BW!B4d!z{4}mqz?Ha0@22>mhAVDQb@uj77!WpN(c!9?$F@`=o6y;MEA^zo);`jhK8E*1q!=w#Jrkp$iRy{r=ER7FQ@apHsy?%OHZU+
B4*j$jo6N?c2HWG*ID#RfX1?jPFh)++2yWbnZBp})J!Xe`q=4tH|4+Zn&fT4~O-PX*(pPAEK%JUJiS6;)vv_mp{^p!0xl@mvABF%CL5~`zRd8I?FnbcZ
b%jCT{41X*KL#e;{eRR7BfSmpZB1I;YC~go%wq5eePWV3b9bCbhn4bxF7`NCA(s6pD#47LvWrSz?H|yEW`B-MeoUoi4<!K{0O|^PRDMa0&pe?>M9953O
rCe78{;zvOM1QbNVhj94BIq3Ty+pS7;rtfZvVy{=|-b;+t6BoH;k;RjG&5kZPr;tP>nbY<6rZU?qgtb=rPKiOrkS1N-2Y$;^=XS?w#e4t`$T8n*cAZBy
->fcD7WjCr0YFtaNnB&M9vd1EwBl86$g*&QO+9r3{%!CKmLu+&PM;6d+nY@LAeOZD!VYC*zs#RdDss6vvn!1NX(F`|CbcEkU_j>OH^C*l~Z19wpktOY}
UYP{PFw={M(8Wh5@o&HRL$3KNHp>VB?cCVq(7W377S|6#YFD`iw4goxA`X2{EYf|q7V4tw0W-X54KP|1_iKlAL#W2*zOHyUj(OlH=MtBrSJ1)v<YYITU
Uz0TmXEs@T)rcm}cb3DlRo1q3AGCl9`y$x$)jO)_T^X6ld*%v@n$&s;t@#y}#4>p=v^{ep^sTyW&k|O5B;?g`zrHWZp=*Pb~2b-y@5nEB*ur^2u1RD=M
OR%(Qs-CmtSf<Z~!N2rvS+BO=n{;`A@48-!e2jECdw-Ph;V)cz^}*vu1wKoBM&v`%M}+>0ZTw9Y_w>b&#_yw~tGEvn9=Gme^6{9!k5K+yXX9hw{0Qw~K
0XG_|7Ilq>M;24J%}$1#1FCj8yEHw%8T^+PcH8NEC(+x?XfQljQRC~Im_Fb=7jsq<W=(6R7=j0!N^khuz5-Uf16HEPNBbYuoJo*Z`fLzI-x%vp;>~f#e
ih%Pb&W~9P8yTYv1BDUqxejmpJIl{QVom$IJY^r2m@w%ddp~5}%)p4y2i4d$l}{d(3#c93K9a^Z(1{FTD5XWq$u3#K*sOe|U+nf3^AXLi^{-{{QlP@RI
&A|1aq;&v(CJ^?|yCzCFCGkC*-HWqe-7=ih#Pzl`6@`1~sApVYs9?f5=V|A*-(d7n3@kEcJ6|3X*q^Y=XdK_Dpc?l7~0?C80HL+yLXo|o%bl*ay&`@g>
bUE=#M$bVk^|8JlFKlUF$>EZ47qdfW#peU|5wu1hd$>l9G&iJM|($#3m%K4xe<_#Yu0%AErD(C%4DK-4Qm*Up?ur?VzvJ9NBIMcF5LmAEc9<I^+TG8j$
cpKHeL>5`XbDket6OBDH1Ercr{64^4Yhor9qsEEf@H2}ctVBNRzMk`AT3C!zyOR6H#OUKas}bZfrLAH=8Zd(zAD2SO=YxvR$+4j!XDbu<o<&%vB-0HY%
f^jhB9d1LQUdvv)4CD%J&U!<-A*#}NwUd=v7l0w-!NvbGuB2I#ChUaONBe<gCT~7{8`lc)`SF8MmrZPm6yEP!rH35m=6qoW%B}uuw@<F{aoXjQNpuY&R
7;_S;io<w?K%e23{?b<Iz`Le47b5pF5VF8<0L5E157Xf@!5~$~2cIq|gYCNg&pKwiz%w!EZ_-WqWv8tr*)F47XJxSUr@sa{N5V`*FTWgy`&hm7y{gGq4
jb6OaXSvW{Z|$yK8gP2rG{hDpqI+1E=v2Yls8gca$L#thQo7#C8z(aXv|L3w;w>im3*a+X8y`lzZCg99HEa#4*{U(6K^9hLl?n$p$|o$1DaZ26-Ikt$g
Z#zy~4LH(W!=~4BRK53S!W$#*g@faPf*-0hd)16lSUTWzV`+7SIV(R|C$LSaQPan(Q7xyz`uvxDYp*IgLYsv+5F6GiV;c05ouY?KNH~L8Bm(Rs#7$*~J
CGQwtk>c@!xB3*Q^rZvq!9a}ix%4Fyk1C5nMZcfT<|bb`1zIf&TQyWcvOM7!#Z5KME72becBhbUbVIEchn487l)R1v3DX@bNC!}UINa#`IStZkpm=JoA
44PIdjc3+URp4QJR!M;A53hml5=0qbu7tCek{*%%b!elhT5o$1+RoMUy0<rVH7adJRb8R-Exc(ajpOD4k;>W<ROMMCI=DEO*VSv2FKG>!Ki5=5c|oj8V
7SN=AGeD=O67K5AydY{UTqv^p{8JLaOu`ZQ?QsUv72X($fm{H9%`Pe=@>}wKSGQF7+)h;m=ESW`&gv^T+HGlh1-Mu%@;N>!HGPohPjcu*Mjr7z0|vaNZ
ZVvvrDq#q`mPRe6j#0?U<o7%xeRGhU`R+{*ICWV9{M;Jm&AoMjWXVrY4=%XoS=JzIy!hV|F1V1HPmdtfa$BgNP4O)B!}f-9|PIG*`~6bu2sQ=++L>Fcw
hkJD_yk0T|rCVkB{^oAO$Jfb4BWs3{kSJtS}=Z1EFWF?1@ZfH$?0Q`a2y48}BHAXMPGvKGgMP<#il3^sxVojc85VZ0ZTaD2U(xl-tL@caOk{Lr$1}l$W
tZms^t>)0bG?8!~<Qi#hWoW+^jvzkyvBy~flR>=hH*v`Og9^8fW@F~svNjt2RPA}oCpa{hT~BFvJB%Can68GtjxQ`xn9zx7g<2wB=R=lHF>7tcBVX?eC
!CM>^069Y_zG30j#vxCR+6ptaDU1<d*dzmSZ(J^(9Rd6<&P9NUpD=AzGUrui58H)I6=Bbwe-Wjoj;qFzJ4M4qx0(?pO4co_D3JfzflUy?-Nv>J%7FpV1
MW{0-TSTu0i{xWM+9Qr}kB6MJLat<CeLr?7oN_{ZNE6e~O$2mc7C!Q_f03!h@*9s~OMZhUSK2Td;Q_Z>^|g9rGXyasH5(M{BgmP+up*G~+D`c(C6Gm@i
}PcUY8?KC=3I6w)V{6T<!hu?_KB8w#(&`K`j*fb;Fy|1@)ZG*qQp()`X$T+1ELaOOJyi@s(}e6RGSq3SmLZW;5{T4wEB-we-%kdm9w3fMWsLtHq3KU?k
oP_+Al-SP)}xIb8KyFZle{_yC2@xY!(>79P^MfjhWzsbPbS*tMv={=+e`{zXTEFarexmtrfc`p5V@_$)6{9k36!ft2innA*R+555O=Jqg`!;&wBRc`dH
X>qW8eJLxYz|#9w)gSA}Tyn7qEu1E>kJ@AUYz#myW&FYo&z8R~a6?u|BjaZjy0vC-?l6P>P|5hrQ9aA9^oo(tB=`8x->DzLhf?slFS%Pv=kbjsSmk+%U
F|p28Qc$+W@;$oF-`OPRTNhX7S{TpSlJr^JCdojibg@KKxFB^_V_(Ye;z(A_P-ea^Y+u{?Y9KkEUcwepN;+`Lo<G(sH`Qro0+c}1J>h5n__BZY+o`430
*Asa+s}40u|tXB-$gIKSjpL8uPGU=_fT31;(@J%3UbAuSU(ec`iPt`!#JPa|F&K8mmj;s6<{_VaF-lXG5+OhC?5>3e0TxuQlASr2x$<BRr0offvF3ojS
!wE4LKjOIB>#LNZv(CQ*=zuW{AN<nv9AS#h81U-$n*9-c}#?RD619n<4YDvK<MthHE{tig_F&3;`?wo^4%miY<r3l5$icK!DJK(+if%8J%>*q$GH?fK!
+^TmVoK2E>r$3K?8?@i~%;NVxK@VxVjoyDw`sG-Q{?ilXxnwZhmvRT0MhpyGS;BWM$HAPu?{wP<d&Wn|#S|PTaGWvK`sC>=s9P1EM@cglw!F{9YH=`1X
ioQQs=K<_Lr~|B0O$WKg;p0R&a*bA22M?YfNFVOMr)YYzwkE^oQo)I$Fwd3BEbN(V^wo`z^CK}PtPP@Rcle8KuRPD%{aVXSlh-{%v>a^JkJWHW9r&HMD
XZm47Z_=@3p`%D;CBx33u_(n18SgE0tfNi=Ue=$0MfI`Q+klFeal+6_+}oX6RV|Larg8`>*GQG9;FMd{ayV$N`G)Z;0d&6WmF=;eFum5JsoXOEw=SI?+
f~7AxtFCv8MQ`X8MhdE_eyhgvBixxZfS=;ew~<?9_@vQDg>$S(tFXMCTG~Rs&z(iUG|p$1!TH$|c-K)Z-Qxkm*6FCYyflD|QIae_WMMEKl{}zKN`QiI8
BUtkRDCqc6!Tffh`iqph{9=tf`6#+i^U!>p|N{?yQU2jXwMP9gp!57y^Ss52qNxw0CT>oKD*HV}VVpE+9bsE7D+jl%pZ@_b;fGEp)5&JymwgQJ03Td?b
2`%}dLq&y#5{4e7&<VkOFv?TnXN%A76Hat7o!F{tYDvT7akc<aC1NOHF_BV~sHjPkQdzk-q+usIle-rnx|K(Xr7g~CF*vQt{XzB7}^ne`F6@O2Ew10BX
>#rC4m5=3rP``;uFRVo^!~9O=3E(`pr&J?UoiY7^aI$$7UoNe@hm*df6F$wWjEYs3(9?|mGyx@#X&cd6uGTPq(*pL>kx^}{Lz*OvoQ`Z=i1~GB!EL#34
3KOd3M0}{t8}057$r0#TiELuXO+ELWVDUXN5UGnvC8q?F{8QUMihc`#ajDWi?5+lhr)hWvei`a;C{YlYgI68rm_mVfcr*oV5>q-icw`vkCLGcc0-y+79
3^eaU)!>fB00^tDMMy_MG-`e;;jA71}@EqB1FFJb#+yRkd|<CKsYjnDLKZKY1|U9;IL8ch^@QrH=*KX0#JN7KO0!`6`fE%+Ph!iFl3Pc_mimXG4-vD-t
To-&G+=W5ys9LYl9eEn-RMx-ujNTW11ammxe4?$5bCP({E`(rRJ_dw<UKPY6TvjTtShX;hy5K6{Q5UZDxWa*frL=~F7~rz4(1EGzBjjAn8Nm8WJ#&zcA
D^xl^$qU6t-I<Xdqq`qDsa<`mi1-sG6AIzO2%_|3ot!DHY<|E4`UKo@kwd!xe38SuxLC6ce#Ic+n2kkpz@O;%vU9Pf+?e!(9y}l&w+v`shq-#w}=VUvn
CPhmxAET3WI<p?qAG?0_AU}`NFZOrWw;rW0Bz0*F78Jz$Y(Jk{zCdgFz#4*xACcUtn$OdDF6Z>d7KTDkvceM%>1PRcG}z+c2pgRzj1n`oCx~m(v$oTr2
;*}!01wTNOV+4#*q?`|kY^V4!b+(?^fd`E4ext)RT5O)_xt_%D1ql+c3^GiamlF12;voheP&W4j?N_;98KP1<f&B-M*Q{q9P27_$=X|i>F*NX<E4EK%f
a=cSk}^NBbYfE!}BPWc}PyvfEU{9dmFsHzE`yTxlQgWo@lS{_1o)v3JvN1KYMT1?5K{l>;53(gy>9jN#A!i*w}aUHW+LJM!>H>B6C-*dG_brnXBql?7E
mMVqIiBAz7A&MyJfzQ!o63Pb+^2f(UUNW3m6qAEohz!e9Jj|L}_g`^bN+|7U;kBPW*BMfJMrl_HUa6;xiD<ydtYP|~sEW2lEGvQdw3WY6if=7UQrtd91
hKlxrx6D&v4%?#>xo<z!w9k@@F2v=@``4sUS<$s49PclioGBWaS0~eHokMeVN8*c==3rxbTzgcYkP3-}>Ab<Rm$J6|Vy1ntsCw}To8^(X}kNwjx_WP0l
Sihb8a{T45_&xxkga>_RamI@jQGCkIR?y`>i>r%I>!MoAYp_p=b<lqFXC1D3z>_n%nRTDNP_*sIL*G}=8byUxF31L{!cuTfgK#WS{oDNL?`B(n_r8rkl
It0o?$+NuZv9>2iunHgPrhPL8fxaogHL>s5ByjDv48v}{(a=ywtnOA%kf|GpOoXUpgHC!U#g{jErB)cCXQ}V{%D1;ll0Odf=62lnFZOkl&E&re5QN^gE
={vEtVI07t||{^7kM8YxnAl6Vbj<{C>)QEHW>77Z^Hi<BFsArpP{tH_VCBcJw)#Qt|Yo|E*rp`54HTOUit&p)ha#?_leHCllh0_)k9gPctZ87IFI%=U>
eL{lEC<{`!~x@+bad{XhHfANlUD{p(>g1~;DP9d)N1dWm76Het&{b?np|YEi(q{<}dM+|T}fK9#$PGbM{NPZ-Ltt)dZwqo$gQb`_Gl_^d8CJZYkY{M+=
FMej%dzuWr%#5SIhZhPpYTmS#G_5VW+@mKv%&SJb9B<#lbpZI{8J+%JfAKw?g*w^Rxhi&~o-yc5mFZT7j_X%#}&w1nd#+~xiP4sKy<i>@E@DA?JfAVV*
wLxrceE7tP`!r15U)*Rp3nrw*Ir5M94fPqJ{hm&By{n*6i|_4y<VJ1pBR}3J(3cpX0Dsg!+xy7EB3`Zk<Q+d(K^cr&eesFs$A*OdU)($3LU2L(HLmsB=
PR#7hlg}~U-7s1m2yG+;J1jsHm)1Umt<jzxcZ6P<4u5H_{aB~FaGl*|MC49<Co*lM!Cba@xnyd$M>Hv_VJnj*uNj|Lm#;rZ}!pr@IRm4kG`z`Bmc4gpW
l~$@Oa(kFF(!y<NZna_544$|LggGaQ(0OfBB=%|Le{5$3L6>1M&Itt}ryF7vdm!mos-K&J*uL%4RMJ;ZG2xu9cR#AYd}^h(OroELeSthAO?V?q~qv{km
{yOBWkppt_zIKAe2w91jX4Tz3GG9d@3J_YI2)@NA*n*6Vyinyg2{48k8veg1#tW)I<@ntJox)trWFcxtHN=FePp)WbXef6~zW-?WLsS(Vtpd-T9A+$LX
$@HN4c{s3p$1`<$n7PrVyC1mbZVmtdqQ}sk9yIWe|EwF%bG}6d0B`(BHFaQi_sbK<6#A{JI4+=;w)m&R|4U;i0Xj@}21__!AN@1C+$Nvopt0cpvy1gXa
$~U#P>~e=4{bkj1VR!)$f#g=}lsAFh3YcftpA`{|J_P6GF03sU04`FCAY4Ush}u0M4o<<YJ|1$NR!K+f0r1JHGvxsIkdydbsI>N4`M7aqE!AI(>hH-ck
_?gaEYC1Ijv$}^5BYoH?(4xMD)Cg4GQhChjT;qeflsYDS!T3L13Sotn7YO&u_cZzm$ShNeM-cNgF;0`0o0ZPQZ8I1T=q5hp}%1``)t^!-EnQFGf>^9d+
*xESaT=wYP%tkR{mU1>z-j)Ar<aZqqqH8r&peds-xpQ<g3r^z+*nIMnQrL3%OX}V{FB4xo;-xF(rH=d}2HuUMBBf6Q2(_CD+P9B5HmK?3S6^uJaczxRA
ZU{JC81@npoUE8Ap^@x$obb<XZ4cB-g}Wp9840`_{`_f8IaPMxgu;S1e3aiS}(K)HD@z;r@tFYAF{fyt8&!%H#alP<~EW98%;;7{zkU2u2}xeVvDmOZc
W#8N?LW=G#W{J9OQF9O-+#bax(4GGrZ^@;VFzItE%CVD&I*?VPo#sOXP2W$b(g$-GsJ{zgbKU6ORhVG@vbT%9AUz2~lI4SfOGrp8-M}RZvJUE&ZuJ1xn
sp=43FKmzYle(u$>QC9<wBf9vsEo{6lH~C}5}y}cBD5LjtvDjGr3qQpH2YwZDtH%Puoqb4eNM-cqk7(2n_yDs{ys4yc5GJO5?Dcxq<N>FU6B*;E*X8Fw
Wnz@noQ2PY%dGv?%c;DVR7i(0DbQCXHQOZw#OMIx?gocoCJ7K_LY>$a21_1#h<W=zGJ3LI4ey5HSzgwI8X<=i^&=&{(C;ZjqdHU%??-h=AQdwIa^h(y?
f3ryv?1^1nwcYy?i=DxhI(&P>eXdRA4+#1&Q3--6!ihFHnqGj&J93cp^XCA14_zm6+`@AJbC-3c#6Y$&GB!y5uc*Uyni|035S{S#_QHtftH-$unM<`m3
P-+(xC<nAZ#x$i}j&+__JOqWzsJJSObIAwRnxTfS9$iw^m-N%LZIm2W;a*a~^OlM@FTi59zee?@+Jo``sQdokx@3D+h>?IVu80t~FV!phv~mXh`URI@%
;FTqk9MPd9+IopEZNjy(+lH-eiM|>Vm2TyT$!)rf_$FrF@$=QXN+Rx(g+)4t8nXRe#EKa{Zymx$e*1#7&irX`<AjN{j0dMdxiO)M)^|GGbomer0z8p1u
1&PlZWaBEJ82;Fk=AB{CDve4;Uf(Zsh?}x9K?$oC>tYlQNFP+{J?WWSF`~Dc@=>Rgk9F@S(49Od0ZWL)y-aUHBv>JpJlvtr{hdIs9d(L!FVJE`*InNNi
j9$a(<5%3(B2#m+)Kf*;`}$P)M79l<6ofWg0p#1-fBJi1jCpyH9KX4u9JV_kaOLwJXuCIcfEzc=l9e*Z)U-Fz>5iqn=1Hx$WzLCu}uN+{`~gjgG$#Z<u
j)9Es$?7E(B-j8i&i64nEb}fosIv)cidw#WRx3DK_DGqNKiL1HTsjuEMT-u=ruq>-3n3FCxHCw06*GvfoWOs4elR#@$I!B!3APm3vRuX`vs`A5OzagUm
D&TgwQ+5puPQ+57-iD2E)4JJIwGz^ht~^uC023LN@=p$`|9nie#HfCbr~$QXYTpLecz=XR>)B?N~mvpRIKbL7Ifk)sW+_~W1Hz;9q!4tPPbz>cs$dW7|
BV()omM=p3DfaULiUhK$M2rLC%!u`%CChV4RVk@zp2Og&K^zP(ch~yNcAte&&3*A58i(?)K4!E}E-Cc==UV$@bx7a<dPoGqFU1^UQ|2Om;5BGOMplY05
xl5S3xnZ$)AFSrpeV;VX0Q*YGZp_O9GA9-7@$?X6!sl1^0Q~njIY9U6n^jE&STPXec5rxxq|crfvDAEH5`byK^?0rpuI38E*wLv<%|2&{?wp=j|8IIqd
`Be(N9P&Aa_k@d0K(fT^Zj177?$HSPPAZ<8G&v*mb2GG>;O)T&kJqM(<?__-rxZ^To0Uh=`0qaD-NJEzkSVdVTiSfdzf8K-uVkZ;`V!wSEBHSVw`nAmm
8spoFGs^kNd!gF97%IKly!!PvY~2Vu}StER4)GxRcCj6?Z;v?})CzilX`BA3(tNL)`^$oCWk@->GyHwkVist8`Oh=LYV_kXE{$#Y61kwo`E$*WM=&nvm
ScW=z2R+=nk#<WR<WuWwIHOa&P#%6>xG$<7sk0F~DCu#)bvJa;Ztv7g9kT`%uz_ll>#Q5DT;ykN5?>}0HnPk#3_;>9O-x;Z}P3OUr7GpWR(M`U9s{S@p
~87w~SB*a48XRiVF+}vRT`%T!lI+lfgmY+VQB*zhJ57PkfVXqn2+l>i<GD!zln!3fuQ<8Wx_hl0Po(&Qy&X8$AF$I~Y|L}vq7oVp}Ap-L_aw&F=qTRc_
rJcXaMXIn(!xsRpS9N%L(M*lm5`QMUo2>hUspOy`Ko3EqL^ydarx9h<!D+l&H?o@O{Y6#ZYV0(idx(Ib41W&!+3<)Xi%tCmXOX~gUiVLbei*;2r7v8fh
PgRSHCNG<+KDbJPS{J-ve|jO+y9<gTE5v!|Hf|o%G<smUKA{S`e1eya&iq6J^!<{^e+TnGmJDJY=(_C$5k+1UNTBdF~z+rzMWtS&_ox~)bWgBT1Xvkmv
V{C3F>n<1Xm(S07l=ALts&K4OmCq?aV<ICn_dk&^x<=1Hsv!h_IDmk3nti`$jEMb#lsX=`%Y54afs^&)y04urc9&dP6CknrS9=vaw@<)4(vtXK9|#%gP
rS>0g`k3G>Mrzq(b=<l3K$&;PsSY(pPlauD`>&AEKF(%cg7(CIuWSTj%l@ZVF;R&P<0*hRrsP9k3Uvo6@lXWENV*T=hG{hQ_NFU-gbOcK&irh1HF)zdq
rSyb!~$<$t3%|TH)zIF-0Vfcz!#8G0ed>Ei2lhGPnyS^ll`-g4>Y`C!8bU9fWE_cneSY6A<Vvr?(8R>cF65cN42E2=zBnjtf<%(z?nklzHxwfKefH$6E
JNFVb%1b^XGwv^!_u)LA|6Envikp+ez5~AJr;7+rSLFt$`T0)ezA`cEzo(*%RM`lOLKPY@KHfZ%CVJ8*ii;L#rCu8Umn+KOiqFeB&~g1a`6qvl@~cI5q
QiX^k9T>dz@6u-@Ml|{tE#$_H}GM+Hqn9L+`{OcWM8-_luorAa_T(oj=;{3mtvGYj`wLJzH4Gbo6Db@$?r<Kr)}R(xF~ZdV@h@hE7nj+Mi9&%kVaJ8{(
DNge7K~$9t-IZ>)EuvGt)}?yK2g7a?p|g{?C?lzc7<qFp5HfiE!oWE8t^blVDo+nSSVR!W02K=^xlqcB>5J**x{ToN9b#v;?brl1>5=FE6fTd_~?sGx2
zx-f}(doUZ05chmw@I)Hem=GHsql`eiA=kY-Kl#}e#p>!te&v*AfT~!JAW7u(T7WsOtH}k<eO^pvONtHd>^Jx9|R8<-gqtv{md6~z%Qa`#?Jo_w4lMUn
9P5+{|pi3IIsf{x>2H|4cwW4=E%hw6F{q~jxvO8ZcQr5tf*JX(S_tVt+EA-l~Ufcl#xJ7Vh%NdCtdz8U}y$}9v;<F?V+Z19Pz@MqCN7)N4I*OXNf5W=h
MD8lZAFlZLH#FV<(}hiL-Rt{lO=pxO@fdU@dp%F!<OK`sm)`5Yr?9aO<UYffC${pJm~_|(?`EG`AJOsAho$i?KL0H~|1CcMEk6G(KL0H~|1CcMEk6Ivz
r}C9&+l8D@SA`8mv8a;Z*lQ&aqw^Z_!gi4jvwFR^WXKs_xXLF|M&TQ*LUCI^WW$5?Z3YF=X-y?@87q5eT&b3i_d?H&;R#|&zJil4{BIcoZ;zmDqOs`4&
}n98#SiwUKDwA9~3NO4fcH$OX0+_+SIGH+!&GK>0%&Y`yjm@6VCEYNJ&v<J%aNrD2;ioby=#I%PTnQel}QMSWS}Ew|%hZT(z-XiR`2&COa^Ej%{XD*kW
(uYZc7iTGdz?+sRVBgc*!F8F6k{bSb%0CCqc-8d-0FN~K#sIWRI0ZD#IeG~UYW3Le_DYK*l(<JTfhV7z}m9NW0=Q^`sB0Cv}@!Yy*9Rtaa-C^!tOGT4j
8>LORMSE$gU8rg~0QBrR?IvgKT=a?NAOp;-AB23lju2>9B%My8CIC#0ZEoZdMzLwZ`U%;>@NnBmZCY8WN5a6p25jQV$C-M0!f#`n%S1U^Cq|>8D-=}ul
!OEC}FTIAYh8O#KjSLD<lT-|T1`nyxW`;$IK<chk0T0I<@tdm0l2?Wr%#8DMFuCi!l!P;AV94Jq+^GDEF6sS&ff@ACc>5vQ(%1zOe2VO~u@0EgOSkKCf
rEZp935l2Srj0i!?+Y0TvO`@kQ%>4`!5%0yt$2k9Bc^VU_hVmob^<qz{YFDZN5YM4_|if)56A|pSZKGPk8=|_vOaz;vegq1yFt!Px;6%+xm_8m*ey3am
9^#j)AnJ=~Hk$Pt{;_$DkInj3c4iYCBxD8MYLEXP>eW<w4`f=ziReODO<JGoiIsbfc*z+l#;ByS5sGr{rE8+ez~iCf#p3^qyziQBGc+ipT0~2QOW`I#y
xB7ofbt2&{+iX8L}Je9;`8G#Cvu-nfoYFJPmUKy<Zsk#^FDRJ_;d^KXJtaW>JyPFQZ10=@m7#?|3q*P=V)kD#B=HD}h1A&bZNEr-gyAp4ANRVVFb{2dG
zAMMYN`!6Jo4==in_GcERUX+Y1fk$gRaf($OFA}kz^B}z6x<M)IAeBD)k1ygbAG!Hs{vZD3BezZh)2Q#)K#8iK$iZo*lFX<Mu$O$#TZ28xsfwK`Cm_XF
QVaIIm~h5q*s*9nN;f#wnyQ#9rcDyHzg&V`<!#5#4h<!kC;mKPMkz-o!Sj=tJ;!5kI{C=I@uz?i#;$lzJx|DuIXwzlJQQLUMAZR}$64GK@Md%-pv-b)2
RC;T%Xq#8Wl=bp{jgnDXbex8xK)uFi}Lwcoc7!lly#;#=Jm>UqDO?ublC$vvJPWBNxM9tf<QeujwRaGUO3B*6eRh>R80C_Od_abHBbao;*4d;4FI0q;M
4t0h?H8|)nZgP8r+w)l-WZ$9|c+Wmq5UeJ4Gs`T_|?6dI-YmWoKsh?sOrd59P!rwTxRl?XluM%j4h}(^h6_95{i}DV|e(ljX*`#-1#yFR}{E*WMef_r*
I3#%QQe0jd(&hKlar^HGDqzk2_O50^HyrZwOc#gONFC{1=0!*RHpjbi3RE=?My2I*iOIE^N6rKFB1zLY+SFXnCBqx<8?+Vt9O@x|QY3m8=te<s8&>c{;
3isFyC@#IhV$N2R{eEuV^f2=?H<@hnJWZWQEkp9+x#BXaKWLcSTrr^O<dQpc*5M7>1W79Sz|CTGvYYt8Vj<)QX3BF`v#Un`c$jBt_)yUG$xnF{_l_Bo1
l`k1(IRuF|?H%bQDWTL*j29FEo}&Ac1+0|7TN9+@OTjJCLh&=hy?t;No+y61F}hzldw2$gcSZ4glZ=+C%*OwxxcGgvB6B=jvXtDe$o{SN>HLiUa#kY$S
EgB{QfCuL{%Im%k~Op=(wEm=TwYNYyg=nS+UseoQV?wU!*k0Yf^B@tZTSPg<qvSnA3o+6U)J-HCqF*_`X}RmcYcbD_ThM+v%w@bvC}t(^+EbJ5VyK^`Y
r$6{QoYmdl`eqtll#dmy1%AU+*9&u=*P5T6m)*Ug&3d;ewX43b={Str*HD3}ub<d(wo`F>{$9-*L$PWL?yyyfdTVSPyDsg%;UM$;dy0#78D-zn>^xw86
U%N~cqCGk&y`B(&x8f7plgXl%uX!=;l{GdKq4SNO<&u7Bjh7|OO>De746Y?RM9ChU7!&Qw~n2+>`XB50Ghm8sRvsQ=^p_mTh3KEiGN`X7z|U4Htz{I<3
EC<yFX;fzC%@>A$cJ1Cqe1vg-b{O@gF1DKLWbiS99uu6|$Qs8BQO=RlF4&}G_X@F-oL-{4U7dxqsKn2fciAOpqEBbHkBcgO4<{}zz%=<$qB?tBni-1M>
GgrsRe=w^9_q!Oazi<}h&(3xU<AOr@d-rI8<cuT<(|7mGj6IF=Q|SA5c+o(mn76CJO6rb$!R%DD&d>Z`J!CR`+s6vGk3L;X%RV{6mvfjotuOUatlV=6Q
~G&}be%Y_((0l5AriOxA=<{*?{e?+(pEpbw)){?eevadKJsGw{Gav5M}8>et73H#)&I7B>1Q9+AG7yx%w4;WCDFSCa6HKsZn_DoKV;&13c{XOGIZ}4Al
{nz28HIOM&?YR^V7qJj`pKN^}|_2^~XG>A`Es<RDY=BS(aXyjp_}JMCWrfQ2lU%VFPm(NBK4P>?X;pdJ`tE>Y3Sud<><w19up|1oZhw8Px|^>~S!vuK%
z<?Skrq`kA5nz`D|t^va7EHh^6mbr-~=I9p8)qn5ZUT3ei1DZ6d<TW|KuY~%No3}LQr_FHfE3lE4N<&D2LF0%T~=Ly7Z;S(p%-4o`2@sIc8%lUoe;g9v
de>wh3eIOUs4j#?2<7^|orjoMb53ts>QZbpUu1kb=JOz7=RXF6|UqCzwHVbV~D!8q)R4gTUjKOTrw47<B!X)j9PJv~wG^i%QP=1H<)h9gSTszoVHkZ<o
Td(la(0HQ+P?4pmC<l0YTJ0t#JlE2goJzDG8oGax6ot|=n>=`Us_6c{O39bBw!6bn^wIqgTy+26a_GR*&O-i0VrC#MnO?&4n?wHPT9N4f0gr}>F+DTOO
3?YAim-**npBE)KBD`_5z7E03AWBp|5PYv89o*g&F`!alw$H)2y2C!IpvO1cQJ^a3SNZb*60stOj1&9{!QHcTd<7}+j4>jZ}V^6=HL1sJm0vsaU8@ae<
2Y!#ZP?6*a05?;vfCz@BHg|TmMi0`q}^fb$`8be+^FRRmto~XHrq8h!AF~DdA=^x2tqv&Ki6%_s3w(nGeKVfdJNTuW2k<GeQY#-l)E=&yUQm*J_n!l&-
-#kcdbLcFihjvkqY1IFG^BLV=Q&BzVK|(Bg^?0z#IGuFPTZygV}VvLgF1#W{pep}8t%@6fu`_BN`&uHnP6QBvnidV~DO&8yJ)hy^vF^YoFuo$B5(cBwK
++dq?sHTkF_d&<mE@?YruODx&!d+UFQ$y~z+gQ59vHah=kcRRz!L#8=JeLXKCI#vUAvQsN+1fTZj{>hj8`6K@^|Ihx)M?Sj!H8QX2!<VMgvx3~&tC`XD
PfBd#se(QhFf50kB1&=z+zHC#PR;D`bzxCGs{x<FYRwVqaofL(=m*E_pgKm>v%Yxq(-rD`kK#L@8oK0NpGTChXv$zuH)aw~QJO>RcvB<0VUd4~?~4!|m
ItaoUO76SoiI_*y)Q~+iLYmf=3ks3l1_^Avp=-R4-UrfQpN4{g8bj|L}~k5rE*0-gu-2t&jUpHXKrVDi=q66u+=CCm94+@+{W{*&%+3A{Uv+rFHz~%e+
o7pZ=4D$IZ%G^+b7OXln%e}kNvAJsn|!Z|5$(W>+vz8DfSxDzI3(LH$3c?F0)W9v86*Bits$!vSNF?qb}inb%8b3cA0s93%2w~t_;j!j_O}NAYw^)!_A
(S&ar8)q9n2LHJCN#Ju<BU&EGs49ro;i{AX(gorFD80Uj3>#W&!i_(tPC^3MbRa_lpKqx>SMbr>gZ)7TzorqUw#BRoYo8vmm|w`g_;vs;bk7kX2c@>II
RoBPBwUB_RenEOD6>hX#z${IXlsY|y0UbFT0?%Vi7-ydKyZ~Z-d>+j7Qe=8e5Z+xOo-PGrZ+wvz~4ZRK1zxc=g;n)7wC;nsoKl_WH#}oT|V+!|2EM<Y{
z*tyE$BfR3EwQQohG$!C9YNz>vgBB@2ldnZ&VKeMV_vb~bv>Z^{oNasWD#l%pXZizv^iiz@#-Lc+|#Y2Cy*(n>A3Ybk6VAU-o`Hzh5UQG^*7tCzbUIE;
`7GijpvS-2C9#^rhMY@zC`ixFaEKA`elDU^8L1cbNS`?FY)~v?a#0c9s_4ck-|#pIcb9!KjWM%U0=RL&@UYp2NUhjkN)f}y>%%5lrnC5FPf5GLLtM~@k
nx-?j?J1nzajbY`Yy)nYJj2-EIBd)7IbBw()pD_9&m-`n$)izpFkK#7V?$=Cb|xP=0a)-`n`|iJxI{hvi@VWB>Te{(R&=*I)f|{FnW48^46*Yq#~ETS=
D|QLf>c_OFe3Bf4I)Uo8jE!|-y<r!KQnHI*+I%<rp$;>{D)CpyNX^Jr22{-b}r(q{$s^5NPTz4FwhAbJ<@v5F`!(M^gM?^;m7k{%jdOU<V&`RA?woo@Z
_WE+1SR~(+#t^eI`{qNe?IJ<Fg<KDnf{;o#cG(T~zOh<V6i+}8|e--Ec#M2+^r+zv9%l@@v>cdcBP<@lE$}07YeTAoXMe&)b(f8AzZvfBE`yc)L>gq^v
92k_JQo#e|3x`__?<XDQ*DXusA}VZBxL5Y~NCWGcl457;|A$-uU*E<TwLHN+zxDr5TmS#XZG1)CW(k!4T}R6GmvQ6xCoV_*10Me3AKw?g?9WG@Z|nd0{
_vUqwLiaopYS)XY@FFRmFNTv?;B4xo`8)v8-H)Se9;SxjvIe|;wd}5zjEnvGU08scbxp=ePc+c*avKRRrFoQ*pgsx?<0f%kM|AJr!DvxxAzfedmjl|#B
<00$NR-yIB?LsY&`wM*)yuwo`3ObUM{d-Pm7}%3^j}I)d29M3k|M<?S19G@p0NXz41rePySBc-e0^=oFXGsum8nAzTbS!k3aEp`~E-QcRr6#JW;V@oG3
rP|9qMMBR_BZ_w#+|BhQ7+KH|+jKE5A)Nnk$m-L}7<-<N)He%R(GKF$B*{VDkM{6F~R*Yp42`Cs$@|0O;jcZPhL3ylr8U-)?@+-u!U>xDY!wT=tAP{~m
R9(s+;m~6Q->0yx*$Q_g4sU6`jsL=Dopt~^d6^q1|kle5OI01E6U&1ADB@nvXKLsE#KE#68946{sZztZ?>1*fKyaWCv@p-~?U24h_YUPha>S%aP$v(ZT
W$V5k1^1^ii{g$EguovO7CUK9BHzySeF84yD1%dZ93U`k5O`H2Q%rN&*f5T3G~vy;JSDAAwqQspJ8%_}4tb8D?x{2MD=O70<0ibHP!`^~XC2M9e%9C{y
uNnCe#NJq=^@XZk)!wLY9yR?m3d)wd9-6%@$$-sqI~jNp>5}cw*Z9VlFoZ<&xP17G4f+_?>L{!V3O@924sNNcbW}7l3)4eN{kM*bifBF#k<$$R0^BGQ#
wschSePD&jzm3VDZVN)|K`O3ivmLyVHawcMMaMEKUEBaQD%giT$lQftsI>W7eus_w)%r%Jpc!Kwn_fr{NP}OV-@8Y!4wG=!Cy!=Ig|DbBTdYeWNdvy@X
75V@DMZpvI?_&dEc#x<CVrb*g>CE7z5Kzr$A%3Y7(=n}FZ+^z7dNIA;orM**n0<vrX|(JjwDBcETa($Im9Y(z2*v++em<{$F-p8R_CF-dR^bw^je@Gpt
aUtBPi^;2hL4&8T~J&bYc13DzJg;&Qvw&B<oY}uyZJ>_EkWW3a|-1}@>4NB{&$i{lDs5Dc?Ih$XiD{)n2s-BqY_27$vg{mNCyDI0+im5Re5y$s6PjwXN
FQ#LTEjs#Z_Ux`BfP9J}_ZVfS<-ezy0l+A(exd!j4UYv^2m5XSE05>veNE)9^YLdZ-?ViC0!S%ie+`)k*?9BpiMT>3jK2n!2lIDR(jZcv#iPK&T@BoBN
gXN*DSu{WUVW{2p#ahlpAq?x(H+p@yYE)le)O08#EXPbm(Jg_VGgG<res)xO_TJCT<x!In2w*8$OaVOb9Mnc_PDaNkJY1mGWgQPK<YXDX<}ajC$k6sAR
o&T_km?nuWH?oBnS_6e3lnR;bh)8b1Puub>j95?yctF9>9(7L)$wZxDYIDI+)f?$9!ClF|{^hHv#65arY>Su^y{-mmO_F?=`J2rGMV-&{e>{BtAdB{V{
lXN4SEgQ3s|urK7*YW}my|`Txl;{BL4P2lwO)n9QeuSPkof^7F!HcIMj~Gz-Ouo}6|%O2}}VyPX*^(vlEPGm&4<e&xO^Q1)ynwCuDCF`5$}Wi7C{Pddd
Vv$P!Jz)1P(MI3UB#f&?a;ksaNxy*Pe3URjJpWCSII{|x^C*%ipNeg20Jnejv-DMm-Wm5&b>#LCB6T^gHccE&3ZGGrNsV7mgR8I}qYtPHD2Rd70(#=Dc
simO5dc^4rd%b)B8BC8mb_jPN*DO6G_u+K&*>_T%9tY*`%GuI<UgUH}=L}8!eewA(;_>vtfT8K7;sid5!*jTGfs(MFg3sde*!(Vzg|ZaVFU0F@o3#Pd-
W>QSe$Pg|H_?mzKK*Or^YqEYZs{>*Wq$D`|2}bH<df0^i_}WR{`jY8vfZK4!xs<~xkX0x*snT05%1j~tqJ5kP~Y~>de#qJ2+EQcuCMDR&`QLiX%df&2H
Gl-5)G_f&+&{I5$xSx{are^XO3a`1^5wpChU8)tk`jB8z4Qq1qIubdzxuBN`FH{%{aWp_F=FgmZ*grlvw!k$^PV+ElMjNAi0Qj*X}Va1ai%I3E9QGj~A
sS1Nz`cz<OwFh6NX}ayUcjO;MGjPd%c%B($rifPm;T7VrVR0(B94YqHCy5Balcn|s_>{+^X4EWO+1)GlN5^lLWoYvFHRG-A$^<#)<M_1?6F*X^g}+O$<
9*Zctp*rW96`9iS(pXY$Rw%t6f0dBW@em8lbeJp^mSPHDz-sPdaBL)G=XE%lB6_w0_6s(hncYv_@S5(!c(}wIs-)iM5ay!iU*Tm;<@F`)2a9~0%>`(5=
aKXc0Lo$o+^U*c_)CSw(;jNl+TWvnvevX%LK<}@2BRT8V(>;Tz^z6m5YR=}Y*Xx-18JK;FSFhS6r&s{Qn?0Yn1A)odvt)Y?D-M&-(l6WZr+vl&j@utb<
l~TywsaLR2`t+QJ~3QjxxH)rxeaE%amK6+vLVmz6pHP}8uyn0{ej0SP=R1ha8T|d5OTNd)EM%!Tzqz@#+PaLfJWiuyzh2yyXoUuecIr7iZajVH4olT;2
YrG;V)5s&HT#MFZ$pfuW920Y~_ucyet2v_&iOsct#|AnHN0sM>a?_=Ry!)9mQfZJF?V)m`I<h&6+)O7PN&+;$KX09qAOb3{FyF%<g<(&>^#%JHZv66F9
x)v?NwOtF0F^GAJ9MDVBUhYZ|BmZh8W__sXT_Ov<CXL6T>mP0}`B?E>@uHSzhf3U))s-61j$yPl=S>>HFpRiYofSzh>48%%UYXakW!8K2=0yt-l&J(1N
zZ5Y7j4`A=_ck3|nLMDj?h-li?k3M&&9i1I!<mYhue7?9ZON@laIhXbYL>Vde(rNRkEEo+G<M6oLT9a9^s-#^=RGsWIQwaLotW1By2Cu>XRKf*$W<Gj9
Ehexi(q|sEYZlkC%)n$Aa(sVLSdAsD=DeuL=6vFgoH_N*$_VVc$5nFL3MD2{!%gw&S)*vJPRr%p%4ne%<#ajUgPdFWO0AqzP*S`P_tkU{PZuxxdp5|Be
2z0LmvcFr{lf--FFvn<l+5ad8$zy*?oaySzre)uahE$<Q(9mzGHXid^-^QA`?%2a2?YMKlk~byj@}J;clPNt_ZNdo*pxreVu3BwoT=9bN<)e>*ri2&@Q
yo_5OB`8zaE+QIN>A7B*p9QJAZx{zpJI|+od~sD4}JsJ6EAVORm8*_s9@H*ZakPPc6M~^Hk&rk6pQ&g)++d#Yuq^t3@u(l>eWurGFvt8XQ_RdDrNe__6
k$&?j}@CmZ*sXBWz4fVpUM!k*Td#jJTDIq6)Vecmx6(`2g42_Wy%3!QP|S>6}Q029YDoEFS(6Zf?i4?ypn601!UPr(pj>N=?XYnsn*%a+6j-T84`%lFO
4QQmg)8VO&yQuHZ`6OGDBPzHZq&GD_W0aF96Ed7``f!GId_loGWLDkP6i_ibN<*X++%RYHJsGN=Qj-l~J)+biPb(0OmBKYqqXVtNb;GT=wkh@Z9E)r$B
^P!k|O!(IR?Q-@PW(2aseYzIL1I1D6eb(O^N>cf0j^W7}-wB{%tepr7d)Zw7xT@7~2rD1t7)oYL+w;IGX-ckxY3+F&UFl;y$n=D{MEN*)1Bc3oM{!W;I
A22y#rOJBVC>tc-11pst&7Y=Q5KIm?zm><qW#PqO{musOv}9~x1&G&xvKcSTIgLK7JQFI>v>(XV_*5WxY~p29{K;Gic*n=9^boXArj|=wp-T;cm8bV5f
zKD4E`@yl)o3B7xaZTqFX0T^d*8>;$%evK5-xDV#u|uh9dZvzXmWr#>Ifl8cyth?QR-%DXg#DF|o?h<l>A9jCt2<nfo3-&42Kj-Icme!QD&#+)RE~(!u
Frmn%0xnOkDq@!XJ#Cj5Ln8DnvA9{)Wh9V<t|jfOj322V$LYvvJ9{?1La)9%Gg&VRV1`-Pe0E0<|DG2=a0<&&3E=Wy}i>9%BI-f;@JFcIAq@q_L$E3QS
_dQgr}kgjx?(_>nI8<U?}-xK)|^O%l&J!N*72(7)2!F}((z;5<kxk(i&1#6RBBZz{~#00cy1NV?;f4;l_>8grMaUj3l7*zw2$~opD)Xxd-1b=)IeBb={
R8^xCh{`e-sH&>ia=oZiid>GzFUOWl{NP_RgY&*62k8l*&G8c*4Sk2{6YjrkH@O{hbj-U5FM(S^mfuT`Y&$1V`zYCX^42bL72vbnNdRwmMqgSjldEZkn
ZIb9x?BgA!@<eLx>J<gCYdwK>aaX|9ZuxP$_Fh0+207+|LMXe_U?6Z39?<ypHXgk3$!@)@t0a9x@`jCzo)QyV#Nz!*NKxcfz44~QTnt$TdH;nN88W7#p
l1p=fB10zs2Xj#pl1p=l_O}`OnVwEkFOwzva2U<!`?2<6EBan}5sCf6I%1%g=xFZ~6Ie`}&rj|K9)a`r!Ngzt8`>zWd(4Z~6Ie|Me|@{k=cm@$Y;8zW3
)_e*Rm2{#$<jgZ%t?R9JX#=Q=a8`TYh!GnXJ;crd6U4W5Gg5Kge)oo|lKGnZ1lF_$5@(6#OuWl45|nVKtnyRqaL)!gZ#?(h{%c*+?pHQc+xp&&;1Xm%2
3vv%8y)vDfLT84IJvP$I&tp9kzyL0R~lk|*I#3#mvhJP|MW2tgo%$jC^PY3HbJ5T6ToU_7%;=Q#To9o9_EYHysj_kf0%y)N=MWfJMsI!xq*@2peVpGs1
toEmtGhH@LMM6^Ypd1o6Gp%4`MdqbkVavkvU<;B|3;RjVV3{4qL5G+giuBu+VB5myV2-sKi&&f16VEUDV3Nd@mE5PN!r}aej>!p0Deg+lg8^68oF3j1A
d=6w4yRm&nKAF|NmQSi1v7@MI8CPpUmREG1)m*2>!+)8D%$5UhmtCy{aH146<^PD58GSO4Yo2FzS!uP1NE@99P6B6y2$S68rJ@`&5Vk3WicNe2`Zc|4E
7}$buqjt9enN8duBJ{qZZSfltJS{IF7Np9uRL2&V}9c;^Io{C9~kxvjZ*lmS%P@ojZx_=>b-Wg!W(B#(OvM0Fh-|j+tv?FH-D3xCJ*(2IVd|@Q7RSC!V
V21f{<?oo>9?=Krz296LE*<<ma$AL}=ZUyfIM%yDd2ok}s`4H|aYvv$npMtPtgG$F{{NZ>4MP0iohC$A1HeDB9PvkEo001>NmklGU%bi47z-|~E3TzI_
}{a`mFn+jP1PX0Prd?r!N-4wOu<iqAl^qiSHFcu#n{SLzGbLK>kIow50Iq%?mc-NVENqG<CeJccodJr9ZU?x+rt%iYp@79jtn^pnX-Ej#{^$l=pQjUa>
*~$VRL2z>n=CA-U-Ahier<q~UUWUMnxa^Q{I^q@g^Zr-P@fAdgE^;<3n2R7=Mh3fddNjIovi9P!@TB0R;(NycuPT;4`j0R2E+6@i`OP2x<s;ue0?Dy-?
tBsK)P?ZM8)9aJ*VY%`%x({p{pb#Mbd4&$4b2C<caGxNN&g5%@9rw_G?(ap?{3cnwr`sdc6fAiOv!rMV&@arAfRe3GpF~d7g}#P!dFHjo@!<(UaWBlN_
NsXJKMLc@N$C#Y}4h+S=GtZ#XK-?!HJx-%owT@5IoUvVRM4l!E|@=B*w>s8-yB;ICsz{0T96vPMBMAmU*dJ;ds{e@cg{I9WB4nw%8^W1@HIymYGtw-5-
$*gM3Yu%%ZG)Di}dP!yCyAobga=AbPB$2mYysgSsc{6Np$bh0P@zGXq{4w5`XO^cRnr24x)t54+J$1YbId*1u1Y|BlQH9qb*#aO}WF>+?wN2s;+Pat6U
XWAXNU4#D1kqwk+2u`KM?DuDgc*N%N)-A**G<`@)C#yiS>pV~sdK0G*Fp1160d>|N849=;nJJuLkn}n=Q!RQ<fic-Gty@1aA5u`UF9?a8QmQmQ);tR3G
muVYcSX+E)w)k?};){3wNBl8l=2?nVf_P$VJpU8^F@Alq&yW1a`hUi^kGzNr!?D7ak$>wy#(G}i)CD4E1dYau0ViHz@(P^6SfUaKzvHB^JYg%%hs^3I^
!e(6&0whF4^D@S?+T@O>fxZ52joAXwTf@5J-|}1TSqDGFH^v7ml;-<5ZyQ9O|qhG^Lv<@y^HKS7Et_s+!y#d1ma+q&Z!fv%Ur=AvK-EwL{<Ty6tb^!qd
)$$X!$m%Z10;wl`twiGP{!d8UNd&y9I$=p9VE`=v7=FW&|H^>7tnQ;$4Nb9bFh&ZqC_0zMmv}%O6H_%O7srcx%fa(kIFv%xKFWKIRu+&hIndK3`M+Wc=
^WZ&3I*>`t{b*ap_3{G!WiShx>+Fq4;Ef#31p&HwLmPh1q(k8;o1X`0j`l~M^j7<iSbZ;F*gT5dJi*qdactfrGVBgYCuDJ(NJ-J?G<rMtlAQX%_O-v$t
Ec$H!PkiE>ldq-8!4)-_gc^iE{z^JQO7rQGg0?QtZbN0kBI#SaAVIRW%+Btf|j5`6)UIFvly~uv9e+BF{h}T__>GPg0MUEvr_&!wU$d>sj7l;h~IqaX=
U<t&2mHyNF_mTh3K7OoU{iE@}%TIro-_Ax*z*>Er2czI;N+63eg9j!X9X$eCEc*LVfK_gz{PYfwzIe6EYNBgQ<E-0D>?L2;6nM3zi8EY>Nk!jDJeW80Z
O~9kmj2d0V9RyzeL8f5VGeXG?rb83Mrv7ush2#;UvuLD`(Q@j@5nxEku`5Nbng#yFb8t1MQnUju-oBnX3a(}i*|4pp;kQsr;V?y7EedKfp2iWJ3sUPrE
XK`t(ct|T8pLPeHbiwU4Yl<x9r6W>}h8~Asv#zs%Scum}#pYjIDlfw($?VB!i2L>Ibvh>W7c@#TQHc$bWwR^2_lyrrU#cEelrsUHxKEO$i^|q2&yIq<p
atg)Atu)y?dVc*|n3z$<(lpXb369dQ!KQ=P+t(8odPjjk7SZ6~4pY(VE*9PhU1`tobyU$#Ejsv*hJ*=e3|>IJm_sb<8Y{6zlEy2r@AnF7@}fNgGYe28f
OkFTsl^+0umCZh_2SwXiJRgZ4r%Slmv@WcMde#xO0`Y3;n_P#7SSm40c8{J5?&14jI)jfdvElnLuxIStr!8iL=ko{WBHlD!tM<^aQ`(-!#&6JHB8-Hv(
f5fOhcp`4#J^w$sw9i*4ec_+($CvZ_$bYW?$Nl-pztjiETb975tG0u|;JPdhe2@hfUUnR->Udc^R$Kv_`g+dnQorg#dXjT^2))r!e6yXzm5BgazmCr5c
q3$S!sW+AJF)KAGk2XN&q!o=1<N#8XUWn<>Gs;gW0~JFZO6Y*K2>WfoKTMGSRR>{Vh)4=?rFbt)P2MDVgjRX%kNPAHyqBPIOl2s1@?;WpGW7hSlhw_-n
bH-|0_fJB(Y;0Xq$I)u-Yfe*QDuO!dr4|9it_=S`?2%2!+5G(Egg}`{~OA-9PM&?%xmp<c>)Oo%<Qt_v3|?qJI-CSVf^1DO$|zgf5&t=;BQ>7{u8~rJU
aU8@2hjXdAzn&jRY*=HKkizm>*6{hzY&z=_G=JZ&8N#BcQO35_rOlm8Tc<6nQQ|EGWb$iLiQfq7iv7_UBOi|Ceu!&^AQ(P`d;E)Lo%x(-gj=l$^*Y?)n
qajznee0<6lXEv8bmh|HVgM%YYj)7&DUfePB6FM*E<!IQD`r=S~B0As8l-X;<0FeW)IWX>rE<?d|sKpEE<nWn>?O@_`=Zmwfp!$RJyumC3PZm$yxq$6)
LH22%POP}7K^`2f(akKS#bUAJ=o7qQ1iHVsm<z>W<fY(1U1a1Rk}(zmAtdmnT$=1>|KoHHj=^a!`<YS1zK`k&PJmBucS8Ajf#P-bh+q)Yuo&!Cp?m3L|
KzLu=qLVT{-6Dok31|LKeK3mn#4Ce2yi;1TWay_0EEkZXyBa>#~NIS8Hh0?C3rh?4QE@EsEZl20Zfm*+lX=%)gly;eLwa7oS7xHpM<cjkFaF<iBnQOuE
l|BDp(88b7nE)rqk`F8B79Z<g|r2>mp_-XE>bRN6u;qc@mGaZo$-PB2MoPCtp0mAcL=*3jbGsNVGu(vuisKDvEMIyz2(?&)_L-a=_+JOjkC9F<qhhs@`
k1#3WmPDTT<t-%xN9eBruB_HZ0g{k`><fQ9&7M*K(c69~6pgOc9*Pva-<zt$7{!aw$}zMRiT{$u?=`&%FRiKl1u{R>nNkIX56w`)Fgwg-()WXt;s5Arb
|l)0`t>BKMxRKMbjV=0dvE9R0dLX%U@j%L3_UwW%obiTv*9IRt?M0YIP9Vg6e4bBpYJ&<~P6yeZ2PgGB1$|}YjxK3-N>YNc)i!E`EvxCpbe`Mye{k#AJ
xuZYxH_p-U<l0M-a^_KegLlr){#>#&0aS_<<saAc(n+-))Nl+P440>FFN*5L2_{lA&Yb15FI^(Bt-p7J&%t<X;~B}xCw|=ed&}0}qrHD}b>pcYKLT_T`
d~Sqc#^!V34Gz7`iEZ}*hh~4SU>s8@$=A_ob^6Rl(d(E3ih_y4i-k6KpJwUhf4E&XSzCzwRnEZBrLsKmHq5bR`%S$>=0cXW9MBd@e(T$s_!qeBYUl`3U
WYPV7$XFgY{0yRdRM)e>2+po0n~TUA;7PCAR+NVe4<Ymw$47<IeaFg3v%*v2U;c$q8FB;aC2#fBL09|HOZ+-~Q2G{m74h#rFkB2Y9%dU1nQvJC?ASdIj
Nr4+rH)p(_=e3=5MZQT?y}EJcxL<YEq&%))HQis5p0VJ+_FOxBHz23R9da4)MU{|x53mx$fg-#u>qU4I*o6ZH(8;-CFp^0M&@;x<pSlSqg~6_gs{y6}l
JKnKwO!awzozsmD};^~j|>%ScTWq*PN<&V!{MEQjdQU1VUZU&W9urup4dA4}M@ETrC3gxdi!3jmNqa`R__o8F2$W4nBqoDf02KVe|{~BK3cj(<Eo3pP+
-xiNM9MyNe8z_1v+B@NxS3LBYJRAPs_ReL=QDj-y55yo4AOS-N5O;~I1k3<|ByJKQ5s0VXL1yn&xoxSes(PJerw7@y?5_esf#d$WyP0FA2{Xb$TI%1$Q
vW_K>+>APUwlgcTmOE1@N(hu!s)T39e;<pF}&m5q|HeB!r#@`zvzdz{A2%r-Txi`q91h}ZO~;W)tq)-_p~U=fEZWwS>Vj1->0Hu3^nTaV{Lub@72dXMM
g?mmKIE-DgrC8P%o91tX7?I60~+_A}jOL%$Oyugtzrl|IhOl>y>4Fdcd};N=yAeT<ZUw{x5DX+<DTB6Q!7&&O6@T;wR4Ee(-nwg)isxmVfO3v;Xjxe>t
CD^(Qv^!qv+%-kZgG6n48|B!_=-HeR^7@P6TY*}pkQ8FS5Z_<!dc^N2?32S0L;D=O=1;y(KuZKv!UDJRWAn|Im_-Ph6|(U<<nM}NbJV}!Kb(jR#({ShB
7e24jG|ALX`lM`Q-{zLzco4KbT{Rh8j+z#F1ct<MJa{u#MmXW^tSAXUD!MB*J^uog%6rEIG`1&1xSk?vW`yc#W|K`i{d&@t5|6lii%So2X6gZ>uegEgn
_22T3^ZV=%z2)0<u@7spkGK7!ujAq0@sIO=-(ULR#}Qv&+ipSezW*fr{Q4hU|M~Slxboxr|F6c+ABWJsHUTYGV%Sc1RTk*$IBnRbU1`&U1Damnftx04l
dr(Z*0hzqvsc<9$kW8PZvenheHPuwr-a~m&B0{Lvkl7KHT6m~YCvKYU8;+Ml?XMRJM%P!=Mmi8Te}A-K!0!iynJQX$4B8z65vi+&D=SUx94+D6D{xL+3
yZotn8^6d)Xu<-aMDXRn~3>(u%2Tu8f#j;9|FkS>3d%=X<XWF2?L9Ht_jYCTTejfWuSgipiI;Gh-xO_{maBn~a|iFQ*7%1MV?JX&{csnRnKJxa_;R8Q1
GNqcnR9{$MOkRRNZM>J~8*PX@iBQ=+mqdk5_)yNS;;u+Oj{oa>91xZ}ALELv|zd%hj+Hk-Rd28@i>3-yr$9}w))b;{X`z43(ICB#~o#LtzyZtK7X644m
JaiathKF>sGl2>`joj)8ndrAs&!>-pUb=v&a_<1Wy7@_m;tk2(`C8-}-KOR>T2XTa#G6HBEx{F3)P|FuD8;eaPoM%zH>2Sx%CUFI0x>+}q5>q~xS37Q_
Kl<}XIZvx9OORi|s*<Pb=m*>k42j{l2gRSpDUwGrb}icggI$ihNDS9AaVR4Y8fDmwug$3Y)Ny(+AZqV>DcmEm5{#}rIT>ft_6(T@R`vPmfxk6=p3~EDo
E?vqcwrq`F{gsjCUbx){eFE0ziY#nP)G-QcGff3D`c>~zd~c=`LlA531bw1-V@cfV=}HJOxK{q3aOWo-TM#nfn2)*ueDR24jevre%q;h%k=EpUh%cy0I
@%vK~JWN(4Cbh%eQ1ST*HBV*sCplBm^l1^6%U5GjPP*PVT(KD@nv&WT1{V#j&8$O4B}rd|cOhdRVPX&ZRAi01D{rRSvddI0yKLcwrKG!#3qhu)ZtLP|Q
;N5Vot6tMCt70DYm(Q)8`}ncq~kVslzp+cV9T&}v_QI@+6}vm&FYlq31|?|ni6>_y?qTJh8ap~DImM|<e#MSBZ6fc73Zo`-`J5E3wX<0zhlnj4W#f&J|
)_!M{oBX|%6t2h)3gr~9F>;-#kQ^JAuTxXp^AbUwV9t~}s@@-3IM#}ZCk)L9ObFv+100=J=f0C+A$p`AbmLF?IaQ5?fV7#L{zW(0$dAPpcPkETJGdL8N
b!0r-!6p(aM#(wKetWPtvEhwO-c!8EC$Y9^f;h!~GJLd3m0rgH)Vdb<S5l^CAcoy*<M#H+ChDuevrYH7g6NX0^^Wa0iKFB=(~PIr+Z@g<W$XUrBfyA{1
7Art^6{&R<poFdFPm;-yV*!K{|9rQ4t{!5m{!7mRPhxXJ(YH2^SZU_&?UqU|4gy4*|b;8Z<Eg6h`3z_(gt;?$=b65ln}QQ0R!L@iGPzequi7BT7Z$muC
e?D`;`N`vL3maAkEk6MXtu$-rQono^EN8{oz2{Q-WWC70dB!iv9A5gx?!K|7E=VYiGTp{PY|L@OC^sHrhFm;0hJO+wt<N_1TFMiT*$1=f8}nN8Lky^@)
gp@OJz>)jl%ew2SQ5-y1)#*w+~=(+BGlk=d1-AsRcIN?6(n9wYzTR*JSSLCOQ4F@agiirPi#$_50N?>Wy*9YCyxq$G!kDY43^&hh*z);4#diTS?U3!<?
1vt)i;RV)zJcX-t9;@FQ=k5+9hR09V_7pl>A4f!4fJZQY;l#n)Y4SUl9Y?1uFmA1;roYomb_~4YpkyHxOWKTCk9$;?e5jfBGWH<bZpTX5tY&uQn$$oj4
^PX)g>?v=%t*6Muj*$3KzY@&mCe1djb>2lU<D3CEs@y&-dyPYerpjD0&i&nfVeyvLw(zH;ziATdfrQRdz9^{Q8vVTwgwxd0G2|qgJ>MT|l5TA(4dIQr_
M#-9{bBpMdaIWN7=3+~z-<m~(us112?e1PZtC^8t_vK|xYE@QYP?~#IJ0<e_%Xg<b+j*Ce>A*@Xu&Nr-g2vPOtil}(cItIG5LGr=Z!X~Zb{y+B%X^ZMU
X@3ZiDNq69v6G4ZmxHwQEYDVmQ>y*}1)uGQqx#o7?@`YJHL$AR~);>-gZsa`C8boZCSHBa;W0*Gd6a19Y#x@;IZUef)l&Xf3!Gto^#YNS3#|VgS5iaos
hDHZvEi`*nCP=-WurYCZYD$p2(QUW@McncV}Q+sl`>itUuKsiwVmf{|cP7k8@@wWCF@<h5eAr7t55Y;LpVvL4=m1yb#y1dZq8mkIWe@|93!u*F%`b&6}
u#a>(qqllAqA~^?i>+9jo=DgX6jZhx{@MAKoQ^6Kgy3UI9|9Hxu+hBO#t3(u)>mH~S+C9A5GLd}|Up_&%d=8#O;#j?O#bQH_BxSs$k?u&oM!H>N;%MLP
hU!r8Szi*8H-ME>2C8E{ByV*+_SjeS4Z#3tdt6WCuZ+~#OHYo=blQ|TrN1Lq-i@D^eMZjMqrysD<u|Eahht=~4{5L`k1F@uA2eEDe5De2apUuv(_QLvz
b9;-l7X-?4Wa>8-O_qRkFaok8nT+as<|6kWy)_2FhK??oRnnj*xhEnzG)Yfoy^>x{kyb(P#VF3X9#ZlhjHL~ZY|Z);Kb^ETq$?Uv?cU(e%}UR>Q!7vAp
+arF19Np3a|DC-0auOg~R|x9>S}4)z&k3%94K_R_Pl1IsN2;I3pr3?7dK<x$Ao7t7?ohi!ZQ4)&o;koY#{9f=yVP^t{G47z)nA-i}!Mat*hhdNwM^KeN
H~L^I^(lya+#EB@C8e?5LaDuUUN`+hC~mfU6P7JFjk1BRFcLMRN-bgi2o0%J4@)@Vul+8NmUUos#H>HaALvXQ7_ClC|MjoVSw%-1a0fZe`Ic_=vp@CZK
K!M%1qR}-|qy`6J*L_keNa!B`oFyi%BxilBX1|-vJD2aUDN&~wIeVf!x?!g+?zWV3n(oCynk-DjfnbTBs<X1UX6NI5g6Ib1FF8trkrGGNwb-L46b#kRC
<+KyI-)}NwV^1r`xz5Jr6amd0#A>T1*k6T*+ucL)OpdR|)vK<#g6*BD^P$!s@tWm_b>r(nk+|b(=#(+wPrC%%lgy2o&_gq@lbs%jqJ15?YOl0JyM1;b0
#iRd;tgeTaa1U)`P!=^!^l_h6pw`iLL77ycHLm%tINO=Jy-ynd7x@dDrf8X`{U>T({%P&GUq(f%6TT5>3q4Z39P`mD)Rsx6er=Ilg_3B)^081@;?7spR
9}T^|Vdtj+q6#f`h|<md^gfjE*PguE5i@k^n0{pVFQL$fjdr+&a%Een}OrHa2Sx5GlA3ccDmmgS81}#i?nQS_vQ=Iv&U&C}-ZRlYN^Wr1MB`c8~s4D5n
6d+2@5$#2uM}N!{%E+l8h_wi}ZxO-cg<%uW=h7<(@XMEBP+U)k(zuAAozcgn2%_veZe-WXloJK$KJy>Sn^r2NWWpI4o=;rT-T=VX+}+&<=lGx8F62Esj
GJ3VXD*|1AoQ``Ul&M1F5eqKmrE=0|oVuc+vDUjkd-t;>@Zsc8d3);i-fvA7|Co0>+>zI%Gr_Cn^54%B`yM5*33U&$k3h(3k5*5B~czgKn`mO!4x6j)w
gbDHcX7a0)&a6N~N2bR3U~N8<ROLq6=BSeeDt(Jz;(ts^*Id(UA=nHzgL53G)Mi$nHi?xPd7PS}`Y)$+Kbt#F9}fcsHdM;Hmx^QH#_qB905OvFN3H-{F
P^<v1}ljeFM5;rhSb<hW8U!(nL7gvy9Wsl)QX%5ot1^OhGR7nho)`WHMNwyif76?WIm@nt#(&do66_7X@XNK(;)u?q4?j<s@#hqoL@A%_IX`Hj2t+i8`
o1!6&nYh<bO_9b$Ml>YZb{x0!0150_-><d--OY*j#k*H@|7pVml?0DP~Omd`hTE4#)F2on3-6hm^x1nY56noyFxVPI9ae)4qso2F+7I$?5V<k|$Nj^o6
5+V#ta!)V%qKLv|xq{8q-=CXf`Lv^XpXh{)Pf+(jC#krWT;CLMh94?YF*-%f1AJ(d-ZEZ|bm6#agGzhTErU(@JWT@J)QD6x?ypFAt#iz&G#X2xKrW7)@
};w;^<cSYah=fB6#e~+L49zXv*e*Sy>{6FMk-^1s>`S)<H@8LJ!_VGQO@SA@RpZ^{%{ylvDn|}|V|F*C1;q%|;|D7LvKmYIN|DE4`pWpZJ`EURAJ^cFn
e7@t~_xXLF&-d{8@8R>`!{^@&pRbkTfNsmM7R^Y69$Ms6McL`)Te?mPD`5jAA6@)@n`xX*m*S&7&?qBF-!iP(rD5RP2^u|a;uJQLLTCbaLP5oP)|PH(2
`bMqMi<KGhpkazPQJJhMTdRBZJE1Q!b1%t)E@M}5{|kn!3-5gl-{(&(i(kB!wow^GzQjzlZyQrKtoYI6mz>Y)7|?P|2@(WJ=K+OiJfqf;6$e(@}@E7v^
+b^u(+xQ8ne4ta!Pqt;f3ia6qEE}(669Lq34V)8c`^7dTTPNxV3tGe<yln@{Oodm^_Xvbe4#Q1wDMKqG9hlbeik4rHwYl!njct^njEeNKYXxM8TJ@=&~
}RLAN6pK*o3ys8h_ilFFS~h>x8KkXJ0j#B^I6p-L4px_51o!N$P9A8t|y<;P1p=zXr35c&l~kG*^tpu-^+c7A_AKG&s|8S5(+_D>+7fq$Jc8IA&g{hDf
!qG!pVhgE38dt{KPioD8#X6OL8y?ZJ;4s^m9(%9G#we}i$>P{qOmd+<()69&c+^%G%-HDop%7vBCcq)zqw3hWSF)ifnTYUchfs&xQ@H)m^Bo@ARS36WH
3vb@>fs*#f|G^az^V|K5um7>Xm908ohbz71AN$vnpRd0>(!nUx0}G!=d|qS1SeC9u=N2lNf$!fv{7mcA*G~AAeI`P9KviX#nSOGe9$wf^Lw+B7oM{MRE
&Pfzn?6G4m9Wjse%sMvl#Uyeo)1o@<@fte42#e~gYc3wv+xpHlwU6jWeV$LM$hRFu{EV58l9CnX!TAQVKNd5ibTAB{aHLRaJfkV8ZrsLzk7gxAJjb)o!
XT*=)p@81!Hb~bY+>)GQ{cJ!)~mBW0S3y8OA(?f;P+w8ulmaulJv1LmCNzgx4p}4Ff0=T~OmX1gBK4a2IJyQ5`?mkfl4fc_+N}A77r|d;W3#5C8I(CmQ
2t#w&SE!l_IX^yvC|P&dcYhoFT5a-G`G6y3W5IMQi^%0d$c4K<Pt50G|H=GBp<gp}vQFdRM9+yH*Ry%(d3{v#1lMAj~+ombNgw`1X<su#DJE*R}H{C!8
GlU`u|#_umQyw=#?+_{6ynZc~7V#prxdf>Q&?z-X(p_Y262DLnB#X)ODwe|w!Uz)w8pI&YY=PuMybJ=Y<J*Es>j9w=OIkz3nZJ!LOLcRbxdOoeKrEU6h
7Rjt<k$RjX%iL|e7Fs7WLYFm%{qJRq&s#R(9!37s9?Zz3O|d<xF=}Q)%Jgd<x<XjJ9w@aKn==Jf>P07>v3)$xTfE;}JBloHSLpauu>AxOO3)ok4-E-{?
elJ8|NhGE6e=<q`~OvbnPG?bfg0<ma^~1C{_(LJ(D8i5=QkfNEHteYqLQ$czv4p{#}kS+$g@mJ!gnJEE=4z=pELEa-tppq_MwyP5XwyB_>$oIh2zV4#P
LN>m-VZ|5?_u>d@+{zvbiqtXI|n@yYTx8^OLvm-EZ-C@$2hw#&`T<|DW;gE%#4?Z<*3wq<<OT^c{XaH{F{!*|y6NQahbQu6b~??Z`s#OWxAy37wlw&B^
UWP@&uO19Dnb8Pp_r08zo`iW;K8;qB5oDkOGYi#)ziv+WM<3h@}uDSG7fD^riAl)`p3O~|Vn-%@lWnb4``7`1D0;#7gh?-zADY*56j&Y;rii-n9E`u{d
uT)xHKAlH&JLjL5@=ssj=@EQLP+xCI-HqI?o7=!`_gwvre3W7{gav>G?i*a<qW{3w}b*?N7=0!ie7X3gi>*Zq64`|U3>qS4j)fZo$-&_81|4;q#tM$Kn
enr*d^YOR*ppNG`ge<H1=$L?DP{K7Ve#w7z{r{A2u6~4?eJKZ9;8?Vn*|!es3Blv^$#rL_5)^^@<eJIS8nLBlv<^i5&J8p30L2oHC;a?J9cu{HKF|1XV
XL4bQStLypDPn``5dBKBH{aAM{J)emsu#K+hC9n!YhS?>AU}CAF2x<mTXm%3Z-+hK~JEc<<I?Rt%mgkPnUzTosbFFwbh|^I@jEG%A8iv!%%X9%amlg=E
3y8etvKHuk52(_Wyh9f2B`<rEd$^<MVX~+0uPa8^xPC7wE9T8bNJd2OH+DN1;bTTv(oL_ony~HV8YfbzvDLY({ubOa(o|ok<FEm6jrz4i)OUKD4ydy!_
fe!mgCj4ZpIS@ZzvO?bz{vLQP6Cjdl+JdTNRPJ^%16A$=nJ_f|?!_B7+csQGOVSzi*-xqoDXvO7-_G;ME#_5>eWS{XK2A9H&W^+>sLpZfoiG!`oID9&{
IiuK(XmK&7E9<0>sZ66D%n^uk_`tx9}rn-m6)sjEB8qOcAWxbMIOnkj1e;Aki;cb5L<@vnjANT*vKi=}#-zSzn?(6ZF`Ag8__+HhFJo9maR7ima#~&g;
WP0LJDOB-+qrtvn{jlHMLNSrr2*qWM<H6ZorO<BoEA+S=>y+@PToQ|;F(CIC<NTv76&j`&Q$|>~#Dlbh`2NFayC^x^>7W^Nqryk43h0p?vP|hDoF7!OM
<5M?1ltF31XvG4oF5QFIegk5uMj#qWb>l0>7xln8SBAlxQL`$^~5AhST#Ee5t5c}@YsIY6x(m3E%tj})`zaTM{%&&uesPSx9~wWG4~eEtX3B4tcB<AxX
4R3N`COS@5k5p{f>X`-~IXeANj#bPH}!%oTHLJoM6JO<3kjj3an4v4Yu#VD)IBVQL<%jgxe_c`|*r|y@V_^-_|ztO=E>RGCZeTdLT?uRW}ogk44TI>4E
B@Jd9gxpF6h_(uWy}{fcbRb7-+1*Y7z0vvQ9|<8^hBC9_OJF~n~ox|b-lOyfS`xBp<vsPVec5+f2n-{9Pa$UjVpWgeRv=Y#kiLp=jMPB;(v{c|}rLCNY
G4_bl_J>*SOKo`SF2YI!^&tHnM9>)JC;&e1MGdv(=g$69>vQPh1F~>d1y<oBbt_Bd0ErSlQg@IybL@ap0m^)Ia&6##YbqfuE{afoV{%u&+uQ}gG-fr=4
;o{%S5C11&Jth_lN5sWISAOB`J3cp9uX;cDTmShh|N6QA{HN=`yubK7BJ|_~3G3M{Ws3){x}nnNn?YIM4m6}r28Zf?Z3Y6qW+?h8<)CmCCxgK-p$})p-
=XL1kg`-p_fb3oGC(&v!S)kD9KYNR*rM8Dxj>5Qcobu5tWlic_^f%%ONE!FH&Mf+RmohAXA_Pk_U(t@b>Q?_rCOLty^bD6wDmbd$NDea?KdddYz~%rof
{u+3tPqcC9@m0Jc~K&sN~3-Lon#YUd8z!ld$L_HM03x|ETIZL8nm-IKzsMJ?sa;Ku=qBD~0UgN|aDAIf>p)nfAIJ{rB~guOC-=$3L$BSzmd}!-78y#;{
dFSd(mk&g28@r)danL37C(-Q9c`<dZ0-P>x#*wU);YO5}y1kUs*5y1W}WHKZ>p3=Tfd??{|K8K;RUL|<i($aD5DPF^dk7VfXUgDN$V2OS-mP~5m?icVQ
R4NCi}eMs~39(BduSw5bkrQ%?3cqDEl?33!9(!v#vQK+2A?O*kwL-X1pk6TaH){XG{<*c0u)dfEdDnO5&xN*jdBfvvxnRL7Lp@&8nJ-Ma6G%xGT;;=*A
d8sd5mikg4EcGX5;oF7N*sr2qTR8cS3%Ark=@0(4e)aX^Iq&$#{y*zmZ~3vQUc+{hw;_DG*EPD5Rue$whV#vCmTlBso~J>pJdcJJwV%-aKs^KO%tBj)C
qG819Go~a*Iw9uFB=+N73<k^*Bkbak&$;eKQ7NW-;PuXhWibP?mMM60l9lhA}F6DIy&vyGM*AOLm|m$)J#b*sPROoqUKB8_@snlFpjn+L4IypbT%cKlR
oNmEAK9$;*b`c9^G54KewukBD*#!m7LqHI7>UtNjQ??OoBO%Fx?$-eC@f01&?KYbKf-RR4nzq+fv`l7Je^T%-w}!)f1uzy>Rv&f7F{BI{n~p>xW;S&s+
Yn|Ihm3Tb|V#K0oGgoMEV42sAL^7RQ6FEWxb~L?>XQBWFHDS%rCypHEk9he7?QPa0hQM4l@egD#`6g^Fb@`C;M8>SeROi^|px9FM<MgGo%+5GIPM;QWH
t0|_nbRiQeg%WkP}YD;}HUHI8!F!w*|pRtYe%k9F`cRb6_XLS9+-_}pR<P&fC^<)3`&)5Hm?`n~?=>A|7PUEb~hkUB&&QR||OBYpaGOwz;;onz{gZfdQ
g-j-*99l-EAI@zHCwL>!6>P#vb^CiQR<nP1is*sQr_4MbGToCvrDw&JR4?l{H<Lx~ywrE$Qr}%K{Bc~kw($DSo{-ls{P2!fq{@HgZ|lcj?B^~2*#BpJ`
ThDI=QAaygsOub590oX^?}K#0dko&)?Z_Clwdp+8hX}GtRJQm&gZz)VbNjK66{Z@)`YZsq_B&lPTXhx+6xQ=>)Q_NuhM9+eguF=?xvJv#XLTF;o#D>V;
TiH7;}sDy>={Qbk3Lhce|{24ylDs&!zrdE%k4G;Z4$D9xpt+A8hn&7EZt8n~RV2%MbpxzW(L>-t&+B_dj3%<NVIY7eMEYopDMlpIMmi#s^ZO8`fXsrYR
v-5+tf!tNg2e-vr(cW%LW5U&>;Adb;^E%AZiI<U@(g_i>?HN2qeFuWey9LpT=@RdA{QyUTi-=pE!cOa0$l>i^Qh?}UUoTsWI=4OD3huix>j(RwKO!Qb{
5zMRin{;~hh{=@tAKhEb@{fS|Zd3Rs9wD3#4IiT%j;m*Pz3%}`@tE(lyWCUl8nt0*mJ8rC+3@JZ2C-MQRoE1}j_BZn37CUWT^@9ONw}5xXAaVS2E9<kr
;gOz%j>6Jk;FtbLxA1P^pZ$wRe#^05Tly!?JI*`C77LAk@z>H{3DTv%GB5Xsk4Sco!O~y3F8vj1;YSv8rCB%;XgX@p!l`%su{w*+@dtm~zxh&%dCS%1_
kZ?x-f|lnA!jm;(Ti{UKVR!3@A&8Wee{Rk@?te$`^Y~0^Sl1h7ytj3f1LmO{?h0A$6|luyX$}SpPZjx|AQZYe*Mq&Kd%4F;q%Lsi2nin0r*=
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of ef7ad772182a768925b850543a7a091420135abaab10cbb2ca7bdd4661a3ef44, and the rest of this file is 18b35f6c148ce8a05d606fe98eb3dae429a8e3b3a9e6326c83b39be872c28105

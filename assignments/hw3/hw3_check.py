"""hw3.check, hw3.hint, hw3.check_all: a homework's practice in one file, for Python 3.10 or newer with NumPy.

把它放在 hw3.ipynb 旁边，不用安装课程的软件包。它只供练习：分数由评分程序用另外的输入决定，改动它没有用，也不用交。
Put it beside hw3.ipynb, and the course's package is not needed. It is for practice: the marks are decided by the
grader, on other inputs; editing it changes nothing, and it is not handed in.

``hctnlp release hw3`` wrote it: the grader's judging code, how the values of each exercise are compared, and at the
end, packed, some sittings of cases with the expected values and what misconceptions are known by. No answer is in it.
"""

from __future__ import annotations

import base64
import contextlib
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


class TooLarge(Exception):
    """A value takes more characters than an answer may have."""


class Room:
    """The characters that an answer may still take, as few as they can be: a list may have no end."""

    def __init__(self):
        self.left = MAX_CHARACTERS

    def take(self, characters):
        self.left -= characters
        if self.left < 0:
            raise TooLarge


def encode(value, depth=0, room=None):
    """A value as JSON data. What is no number, text, list, tuple or array becomes the name of its type.

    NumPy's text is text, and an array of text or of objects is the list of what it holds. :class:`TooLarge` where there
    is no ``room``.
    """
    if room is not None:
        room.take(value.nbytes if isinstance(value, np.ndarray) else 10)  # before an array is copied
    if depth > MAX_DEPTH:
        return {"unsupported": f"a list nested more than {MAX_DEPTH} deep"}
    if value is None:
        return {"none": 0}
    if isinstance(value, np.ndarray | np.generic) and not isinstance(value, str):  # np.str_ is both
        array = np.ascontiguousarray(value) if np.ndim(value) else np.asarray(value)
        if array.dtype.kind in "OUT":
            return encode(array.tolist(), depth + 1, room)
        if array.dtype.kind == "f" and array.dtype.itemsize > 8:
            array = array.astype(np.float64)  # long double
        if array.dtype.kind in "fiub":
            array = array.astype(array.dtype.newbyteorder("<"), copy=False)
        if array.dtype.str not in DTYPES:
            return {"unsupported": f"numpy array of dtype {array.dtype}"}
        data = base64.b64encode(array.tobytes()).decode("ascii")
        return {"array": data, "dtype": array.dtype.str, "shape": list(array.shape)}
    if isinstance(value, bool):
        return {"bool": value is True}  # another class may say that it is this one
    if isinstance(value, int):
        digits = int.__repr__(value) if int.bit_length(value) < 4000 else None
        return {"int": digits} if digits else {"unsupported": "an integer of over 1,000 digits"}
    if isinstance(value, float):
        return {"float": float.hex(value)}
    if isinstance(value, str):
        return {"str": str.__str__(value)[:1000]}
    if isinstance(value, list | tuple):
        kind = "list" if isinstance(value, list) else "tuple"
        return {kind: [encode(item, depth + 1, room) for item in value]}
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
    too_large = {"value": {"unsupported": f"a result of over {MAX_CHARACTERS} characters"}}
    stdout, stderr = sys.stdout, sys.stderr
    sys.stdout = sys.stderr = _Nowhere()
    try:
        for arguments in json.loads(request):
            try:
                with warnings.catch_warnings(), np.errstate(all="ignore"):
                    warnings.simplefilter("ignore")
                    reply = {"value": encode(function(*map(decode, arguments)), 0, Room())}
            except KeyboardInterrupt:
                raise
            except TooLarge:
                reply = too_large
            except BaseException as error:
                reply = {"raised": [type(error).__name__, message_of(error), *_place(error)]}
            length = len(json.dumps(reply))
            if size + length > MAX_CHARACTERS:
                reply, length = too_large, 0
            replies.append(reply)
            size += length
    finally:
        sys.stdout, sys.stderr = stdout, stderr
    return json.dumps(replies)


def message_of(error):
    """What an exception says, in at most 300 characters; nothing if to say it raises another."""
    try:
        return str(error)[:300]
    except KeyboardInterrupt:
        raise
    except BaseException:
        return ""


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
            told = (f": {printable(message)}" if message else "", printable(code, 100)) if messages else ("", "")
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


# --- stored: Sittings that were drawn before: what a practice file has in place of answers, references and misconceptions.
#
# A misconception is known by its *print* in each case, enough to recognise its values by and too little to have them:
# a digest of their form, and one sum over their numbers.

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
PZN0}Y6PB%TTD-)kq3{4ZKUYkVk`WreojOM-UMJRpZ-PgF60tA}gMQ0PP#sACRn>V$QtZU+5MbQyA?m2^xk;L9H6BF$FF4jIh9Rdju2nmqHcIQM0F#B%
6n9Z2Q1}`i&n0@&!chL4%e}&(>WTi?a*~We1-usK0c687ssVXZgEA!2FeV%!uS{T9g^q4`;%&KKVJP^UbqjRoWmJ~fKf(6kb{q%6X0~%qvAwj}dGSg7R
z0$c%O=gW5C>BXn!?0W2;$E7-r^q`!j<1>N$<-I(p8j#mcRw83x)zmj-}jJDjq@`{<MM!v3*H@@QuJXcruz>V{A12Jwk0W%556RX<1oJtN0!K6KONY7!
+7fKv?Si@cM)lG8_*3b=JCyg82k`JhB6<Atndd-JvcPQcV&Pj=pyQ{RN07Mh7k^;n1nDiGq<PXyr#hH0U>8ye;=@)`vYbmnHDQ>7tPulM?jdxPjI1_y3
~&tct<-k#COEe#SbEXi8m3hL|T~U9ftv|MS(F2@(r<AxQu?{Rg{bU?Lc7bqi}kT-}x7>;Tncbc(^~58$oF44E-ULYYVM2u`F9GsB@w?UgKha8Chi)Hkd
9bbVlDp%j(Y2t3>12x4y~VQsy<`^ly|$JD3%XN%|}AB8>;=%GHSM1Vh;hJf1hVF(`q(oc=g2O+y7M$BP&@SBHGyUtN}1IYM!wglbN&VO$!)Ohcs?aDL?
5q#AGBoX_8i%xtdfS8BhxSe$n6w^WQtYTxH&6met6Y*cfekbqRy#=0iQ1%s==*Y}b-ei$8tM=^Upj49?swaczm*q@M5NhT$of5Os{;cNc{qU2y0>&-F<
EM7{9mGJ)kN3$RtSa5}?dYW*0-?9YOW~T5RWh!Dso!|8?#}m=hcyr+!8OB<v7v~J=8>S^C#U5$)NEb)X+4CuxeI%+<2QNWlK3tAJCO-P&;rb&SqeeEc%
BC9vLEdXJujdwgiyv{7O2|}<i%p1%NSK3Lmw~lIZbhJ#tJ>0vz=<{A#YnPIAI`U9P6C2Vk!A?`w+ETL@l{}eRy64b_=;X0{JUmH;B+rm3)#~s;%!vOf_
BgDd;gaOE&)aSPtZpdZ9~+jD+#j^MOQHMo=>SWzQQQo=&>GPmv0nE^5qmdf+OGmWw;BQZ}<g@Y8dIjQN2t~73Nne^3iUt;O5$iJoq+nzgV3hOS;j1Mvk
ay1*6N0t8HM`fW=Qp74zj7rWOM=aIFnurGlK@7zxb5DmaZwYoc#?1H?(PwuWlL;VN&lWY{C+p4fYihxi-u4ndDldKFq6z<Cdf16FP!coyGPfZ9NxwH`l
mabniz(lLsdS66|nOQZo<I+ldQk)1_Op)oGBMN*!l0aU}z4`JMc_v@TwgN%!?dnyMY4&hp@%2Jt<q%$P>Ki)C?n1~5qycO{`QlEX#SMfi_2NdLP^Py!8
#S_UvHCvbZJu#RJSEHfBM7yC5&GI-gDrCeP24S-FhOdm}#k)KSZei4p!L@yJ6Q~0c@i<tD0wa~Uv=zidMCOt*73`15d=645_<HiKYHTqMp{?(SR<_XzJ
xV$WGd3vccmf^pZqMhvlY!gsQ}<wD{e~9?f(paMLm}YL8-(;^l^Qoi_LWmc0vm+P!5-L~hBp$;I)Nbdx}2nB!FI%eDvBtOSwLXR3e11XSLG^BX$GqEk*
Lbqs|C(w0nIoF*oq2G7O%ga5fc392Jd<^3-Sm=zi?b!5MCsuoN_-jQR_FM(dlSX)N$D*E~`MJYh)NRO778l&k&cSv`|ve<Op-5aX|6mVgZ$t^EbZXa}<
4W^P9`S@gBM!s9%_J4qYbx8SXnP7lbPQo+F5G`J<o|KkoUCS9_CmjE=|%h+Lea<5}*z8-qtwRn_7H_-4mq<qxP(6eZf9K*u3y9F(i%n}zQ=TSLT#Z)f-
_R9E3DuNS#SDDL;awNMdsu_589L0jSg6PbOCysN`0shlRjK|^M@kKm|Qs3=8O#?F!C6n3Q@4H28dXbnp!7Q$sDX>!;hF}*EAOfnhgYdOTBomW&ItFm`k
TjnUFtStL{DYNr9BTr=8U1%`-RO&0*ygLJMb{I43(_moW7&b;EJG>r|t>B&JFL<E`M`l@Vi+lmZijKvF7aL5S%GEpC+*kZ|d=xzx6m~#d6eeC4xq+nTP
fnxnXLyfa&iA#Xm?oZ}>r~_$ZqM*I>!hYEyyYr84Db;GndEIjpt5moSz+*eo`LIwr+dNsIRS$~ek4vIL}r7JTU<;b5SF~xm;+1bWdwM8>VI({4Q4EuTz
l<XnqX5OjSEUaj*+v>O$(+JI#oUox9(p&LWPobDXQXN7*o_`C@)hmh`_ZV#0V4>fAV5|aS-cpDIlcOfgnr_HG%*!G6&}JbJWz|0uAF80%g-Zu%>o#A6-
(KI4tpfzhuD=lNii2^gxY`zzyYnuvDAll*(+DYzNXCB4$a<Y+W!^Cegcya2o5!zT0ik9MVl(?2FLSgp46kv^fsK<)cwS5GrKlzy~y#Zi1F%J4j&(LX=C
bM7jhq;I6z^Cp)2jO1D5Y=Wv%%uyG@&1F+9IWd?K~22UaC0!BeW2o#0wdy0{%aUVF`ilTNNI)UBEn2;2ooK#^*Awc3|V`5T#iXJ}3rZ(s1h0eMA0&%^m
C>q_(YiqulmyE=UnE~EShOlO&8AkKQpd<Twi7_Sy%Y{xvOwb)Ho)-DSOxlg*<zQfM-nTy>(yd0Xm{0)6VfG9bAHQU2Bl@P70+S!9a{mQ^x}a?*{|ooyX
aD(2-{A(zvblBKsln*s0$via;X(PCTMXZiH8;43f|Ow7fC0mOLYR;79d?1qum-;PH!5B5=io8QfM0w!SHIF9Z9)TWe(V=Uw-4+XlP~;JgY+a*ayGEF<{
MdoQ4frN@!c#z$5|{ynW=CR1Bk%`P7M-f;Gn2|fW48DwgfXB?3P!Poa;}>NsEu!`~UuvfBj=%@fh*vPnKYj|NSRUSmN>q7`e=fYMtR}l1U&P;;z5_ijl
Ma?qE_Qlv?;Hu`+o04zD`6^BpY14WM;S2Anw#e%ku`PmwF|U|Dg#Ov4rbn?p17_D2I(dmL>+c}eu9nBzEoEVvi1SHS+&l%Ucz_oJvEpJ6?6Xk||5x)V#
mqj9dgFc=e(lR$a(%^pYPP_a2ZHje>;tq+gE6U@Z)P>O1Wy{dP^pv43iM8%03kpx{P@DjQ5@y4sguH$HlwieT<HzaF<w=x7BPSs{x2m=S8oNcdgNQ<6+
mTQ(^E~9&ynUn~b0-cdZ_rCe4xD(1=jQ1nI&Z81vQDsMUnut#q89m`WW@#YOxbS0e>LOX4sLPazVnzzC5~bX<WcI{FV~xz0%m|_9pR|L)Xas_7Y2}WKK
j6#YDWwE@rzHo8MA(wK5&U)@vrNpcUJSv5;W>7ktp8i8J|ZJl1YFq$IglwQOt?oMkKsR_U<RXJLeNCn%$swv?!$lhMY(=8Opi7<fe3RXHPvAmHpei40l
i_$MiK2qH@t86lW%?G5e|1sB7+M;R13gpe%x!~H1S3OV1o9C+;7-B?iv;S9YEjFb9Ax|yBb#|qR$qa!;TX``D=bS&CJ6q<z)gX;l_(@!LI~Iwc6X4H85
rbi_p}Tu-&$Hxau=_zZN!OD0~dxM?sa(jj_%`ezR-emB^&ypHKkqoFVAW#kACA6fj(3Wr7`uc)Fz;Pqc?45eVED8utSIEQ0ix_gWF~wfb4UOuFKfVB-K
gxYgjcF+`mx@zXYWh)|pKA8E7U`as%$HtvGAM~@2Ty}U;}zTry|Sdnf-=`-OPQ$#hQXdSG7`bN||olStM0)OF4ZRU!kV_+iju+mFV9t^n=JUyi%-EAh?
)q<2D;E0y#oWAA!PHc&4z}5Vf2nwxWfA9gRRLCxblT=lXkGeMJCn;Vx?vw-pi2(j!jFYP?-~CH+*sn0(pBhgSm1@e|k9>{8<4Ts%F3UZ(Y6O(a@Bw_OE
%uVGYmRuJ8nJeY_%~cPu|D9tABs_qes{;U)3S(K;0fJ+<d0m3PG}?3T(lr*<wDCEn7OIJ#3CH3!zonZiLr!rni7#SuJEOZx?su^2po)40Aw0*k4NwxSz
7WF!PE`<^3)(0uUTC7`HO#gF!<~uDywo}ol@x6eF%g(!5yGIi2y4(+8Ty?qrFSMP~Y<%-|YfZjfv<i=nQiUF~SU_(M;om&P?K7t%wAg2e=jbcU}g@-t(
(aTxZy>Anm@n)FP$(HfB*N+?b7#eI^PK6=Yzpw?gbnu>5Xk<)}tHAgpK#Eu!8=Um|THoID{A!*E<QgIAMXr>m|`(g{$Sxf%2oF0K0~U`4(TkJ8H-{Ew?
SCtfms8Aj40W&>ZNfwz>XH;5-fq?{8k1;E+x38(Gyg^$?L6kb_245F$VP}dX&g1Rp_<p`95<CkGpau}lXJ&q5`lDR*e@!+3aKsqn)u#Q<g1>y`Cpc9`2
^coocyL0HE5m-i7?E4Yhhz6iv49(P*K#rwd@Q-rcMPDp-RRyzC`lzs2hSEaAS#)eDP#F~eq=p;wA1z}32ptQ8zi}^?M<8667k*++WgY=Sw!sB2pFPqwL
A<F^jwfPAVC9l0j*RZfPGM>@Wmi1h-TMyLBm8S1p9#Sm9ca`Ybv<8nK9DITg)?tZ3B43-=IlzqQX~{;m`<Q*i4z<S;@Vg^tu!MG{f&r(u*OBw=;M8dQA
kwiKHZ{jKr@Ylx|)2jeT-Sb5S^X)mtU(9GmssY6ocT<6h99JgO2y8`V7$~FmsTJd?O*xlsaXv06XKye*HyDY=Gt53O<}v#2;ZUNSz&V3djIp3`>fx`On
7C!?GgCB0{T+nCC>{C00P;WXy1SaX@hm>IB8DN#R^V{%XRZ;vEPx+^Hl41X?(vGB<<DH9XLxC?D51!`S+K<-})pj3`{6M?!Ip>^gTk+P#R?!rn!!`#z<
jJkZYxOjJ~sgWlpDL{yx2SHv1Ng=x;Wx8mWWf(+9V!JcbkaK<4M4yHQ$Uyp)aP1*O@1ZP!o7BzF!!o*B?n#Axpf;*S!Zn+RnoR0+-Z?#@27R<({Nt$|M
ybpYf@w~e|oL!ht{N6u4!1fYWxQ&hABQu&BVX|^<xn`icL^y(YOU0H#x$qLTNbD`+xbX@AZH2T<>m0_HK0SeU((a4E+)&`-4SC`&&<jM-!bqV)X9z;nN
aE5@vZc_*Yc%q1582~Os`e=KAviI}PB&)kL$@?BLSbR&@k@~c@@6^k`jq+b0*mh`sqdOH>p%#ups-_G`1lj%B5g!fUoZ}p@aB?pR)oo5JASh)(|2hLJq
D$etDUqtS5jPqL{rcK#pp;}Kz>%<JTZbo=zJnNNrg~+KTg)w`oiAM2JU8PnSj2z!<^%U1vVSHeikNJpsW>kLOxs_imK2^!rY_4?K_I?Kf}Lkcd;0a6-@
mYmvSZx1IJ@@XJQRHkB{^03}uIc{>44vDhq}TVX?`n`wRhTKqOiPkj6i~DJnRLSRDfy3XKuE;IE&>psF_*o+ih(?!GTLX~I(Qa+TX>?fv0;MidFmzTi?
u++tzJJ6=J%{N_s72K<ry)jZrWaTSeveJasD8quvT!d@pxT_m?)hS#DbX5j&023}}DoIe9L?hZ&;ky67}DvTNNw?t`S$`5$b<-PA_7LoRr&$unh0XYdR
9!kYRT~>`=_alUWDXUD^WuzE%#sq^=`r+A|#2G>OFq;QRVz4U^9tc!vI~Jw%j@Q5WM$0TqzRw-5x?vMXJgj2Y!>S_>jI2L=={vj?wf7Xw#b=-1g5Hsfc
}rSLLTfq!IpK}UyHMecMC3h2#xe-0=H?wdA%;3I$#7Fv%utp40T;c4Dl3gZxo7xBzA$d|*GMdJGN_#@up6>F1d~+{-h?Hz!VH6HK`V>@?%fdHM`n+q!a
i2cG`?GuGNARsTV^z}Fe2l#Rpz%6VTt=Ste{(26lxu!`6&*s=O6t$)9_a;=JiRY-vF%&?HIJe->TDV(OpLyieLpF8D`lRIr_@C%;q5o1aZn!CfL;?)1*
eZQRHO|)=kf+)dXfg2kwcUP=RJcBuX$r6;~BZ3>`a{D;UEps=S;WSvb5(PCUouiJnPV(Ht^B7#nC%lhs1cM1YG!x3O`KqjBU!Jd}G%K|MTo?^<R}i8pu
l88`pwB~;Hit%_7sE`$@#S7y9oo(4+z4{gr}W-!baTzH08t%%JJqk8bu<p68u-&fmsQ^ZIl2&KINi7XU@(jL`n<!+C{w;28ao0)I)2==zX{3{)@Buk(a
p8vjuW#7_U{!6gl$FbmPR$r*CKE^3QBT4~)fK?yGBgcSW<3|h@j<a?h!FfU}bL7yO)QT($T^?|hS`?s7Ou(Hn;zh*mSj|OM)(mru`t9^A{6`@7r&L|^J
R0cH|KiyH@vhfE+eDIyVcM9A4fVaDSqyqjj%zFW1e_bC`3SXT;stNo5?x(Du1^hSaUImR&>~V&^;)!75Cu%WtO4{33+0J@S?a>jbUao0T1s3$LPqIXq`
%}^bDprFfoUzbX>5yuO>+(`d_Ol`b+*FUD*6?CcE>0*3XUK~A_<jQq&zb9$G16@W2j{FuY&jQeTU-+TtV0|oajSUEPMXlVTL+o{xwjzg5#fABO)~i>w)
+*_AYVaM+_xd6l-zCsvwS<3YV@f?sKhwnAHcfYrU9nIr}_7c9DO429x}VA1qe=9GxfhM^HZp4jzk@!=sJzh?8s1#yIs(#)jZMN9VJL-p|S^Y&G>UBj(^
sL3p)iFn>9V1Cu+cJWVj_4IRKM!-W$~@eG?3Ux|6FuwUM-2`x@d|8}()JbFX^ssXAOon;rUh)pPJr*H0pK*KK{F;R&<g#uDqvB<rV=`>7TFVOftUk1;Q
m{m%c7?erp+g)d#DcEONmZ6b8E`&S}7&`Dk&Ju5(s1BQ<0(45OlZ|s_qz0FNQo=$rc?ITG(v^~uOcO|ZgKz747bYv}WK4lY;7h{Pfvst79wdY2O(!Mji
)=do@tSY#6jS1#PoYV_FpcW(*nDVlfJ%#|WFZ>b$oH558raz43a>Adn8JNCA6O@6;+FwXo?y8}0VC2GtQ{gqBjp-knmO24FGRLl@OXgg{I{5&g+u$|g?
N!H*MG9@yWQ6E3R4LF;R+Pv31oFSy=2dhR(()7VV;vCb^?9HgeAZsBlI{?K_l)-t8++i1n=d`fbaeDhuZ~=Zynz;9RbWXtdQK>VYd@qIKlxARJ^`SMv+
JhsOk48tuMB@A?+K)t$A`W+S%rN^Tu~~9{jSV<6H}*N4TD6)Cxv55onQKFQ<D&PHrNd;Tlq`Jbif$s);~`hJ`;jf<)lA`)uQYEzT}Nrk27q-CIhsd~uF
-m)<=tJ_P9%`Ggn4vh)Yn&CRODM=~$4daqZ}ok1Foh}IH$nCRoi7Ao`SM@)r=OKDPMClkW`H2l@XgHCuv#HmwPjDi0Mv533N0V>`sw5ebI#UuZ#v&U>I
=?MbfnbC<R_pv;Pn7d%7WydI2vXFb?R)h^S5e(ibFuR`+S6TKj6NbdU=cYBVD9X+<B5>KL(3{~j)zzYyczr+gN1fqg^CD|p0^T8(-kugE=u!IP;OF4VO
m?5O($?JKM$D#{0)P*#++{+%QF2NA^UpZf5+f|5Grrkn(DX!|G)vUo_o0_3aAy#NvC*HA-35Ie1EIA$6ogY-u$KvLx@WUY6^=9f?KR^nq7P%{$hSR&5}
D|+$nAsY<74l>kolCNPIP@gw6u<|jxtcFw2>mt|6FZo<nXiSo1$CH6Btz$K^+vxldlnCO@f@`0evG%L1(TtFQl_KNv{Ka56yK3Jv&;A?ckV*D9jho=`g
|8N7=qjGcpQGl=l(ro0WYAkVs2{b0Xu>0<WIXj7C;sq1jTgG7=4p41>4}o}RK=fo)AlHGq6jyJ&<U)6qv1Y9wdVk`TLnf!H55-*A7`U>+#<hzv3cQX3N
lbnN)>zk1I|QM})w>Irw55X>qu${EGk1lrC0VDprlL!UC}3EL-uTavGIfL=gyiLz?RmH_ej9SO<}1$Rl32x?bpVC(``6y}RvT_Kp{=)8Xk3sw+pC!%+h
QHEU`osUtDhHi@mt3lt(f$eZ8AJnh;b@)#WmM*jsvcK>dalyXuzubf_gmzv9wl}rf748WfFvkGFRq)^~tafh8w|0w|#Cy*WsfLU7rMeN0+fU+D8by3Rk
QAYj=dejYJJCrFCl8lnQTg!{oD%HHQ{$oMhZw|M9Rw|o(c&lpd4gcD6b*sYP@GRNUc_3A_{HZ(l%9MAQw@dv-hhM}(~M?yWs(NcLMDM=B>)){oclpm-_
%y{;vG?jlKX;wz|;WF5YgrmWWjeOGI>N$Un*vx+_|aVM+7W6VH#iH^C`~QA=<$M41*1w#c&3ql^rwa&eIG#A-yeu>lMt;X6_6sH4spYgkBYRzpi8^PvN
n`Od$+EuG}YUlq=NLL={@b3EmOKhD||Zzc%}ykU;raxm=kM-?(H$JLQ*N1&+?i>HXQaa}r#^)OiLD1cMmC#b@3GZZ<G8{+KlAYf@C%64YSn`;JC@#{)<
)N`6<QOqbX!gl_BKyHz<!5&P7CqDeB|yXC4Gw5~M2#a3a!jwI|27&aV5>MhsRh|P|t11M7Tq+x%o(pd>tAqw9wc9H$-5gWRoqZ_>n%m~nUwweh>{4=J!
AAZ8f-2nkG5U83g!3yJI(2L~6K^z!`6HPF#j1hqpA#;e5eR@)uol%}(EUY->Oc^qKw$LfV;*%@GZoD{`F?VTFP&a@A0s`gu7E`VWrHU()$ma7RO$_}N(
?}LSvd4$YH}O#!c!MknHPSa0cQS(P-Lk|2jP%uUOo{p(#pQzOP*_XvpSVT0nL=L&Hwj!X_+PD45z2&rLrYAT0#nnsG~%0}+(R_f$6@X%M0L|l2`6%wXP
(2y$UB3%Kd=D0BNtep;v<QYIoC{SQJvAw{A{R(Q*9UQ)Cx;FRbx$pY&_K98@v}OAM~3@UmCxQ1u(~W=FEUjcObBn<;Ubi2Hwv4h9~_mj&#z6FZ|6b`&1
M%iO5c$SJ2#1z}J~ap1FS_g`RQ&=Je8eT&_skAZATsxN!VFc6}UAXwD@hiWRRGzK7?#n3v1%{41+mh#+UAZ+0353dKi7KNqHDr(|EkvCVK6rWa!j(Y@n
DO4)Nt<BOGQj2MQ5@GAkt&|@+2QJvJq%&jPZmbU}X&fr&xVIzkeO&BVa;ldZLnIs~ch}=8{8b?&R^T|=+Dln#z6bzK(p_r8*;%er9L)<P_qN$r&eQzIO
2T(RF9+GEogvC)9VRP+;q}!sZr#HAwE9j{Luz}D_V}oi2ho(3tjv*<S^sg`ZY%o>>*C*27g&O|)72J&V+`#<}ZV(&yu!rJmnI~Gp3)pJ!sc`LtT{;Xk%
P<8|uENQ2#^u0!EY17oZ==doHiKsqMO^xWSV_K%K?8cX*|1G{n#6=}bWOO>6yF;R^$Jey{~77xSNH>b1GAjs#MwUb1>*p79>&luHZVOwDf40j(Qfu^It
cug^J~JP8;p?(!pZj{p=64HMz=<A7(qUZi~`KS!2J02<7iE-%3=Fk8)tL|#>XUJmne+pNYUk6uE4+mADxLTze5M2Y-W8Qg~<AGXa#-z{G5@KL7p*6$-e
{ZpfVA-_k#a=o`ncn_pnU3zz!A*WsP8h?dW^-YbmJ1%-{m=LnNk-j;sB0LUknzR#>VxS0E=iCySKL7ub_mA8=|N%<)tGQOaW$HDmj}jd}cgw~VRF8*lL
M`KK7vQSbxiSkuo@6>jeWp9YLi^%6W!6<wuZ7UAsrmyjb#ZHJ(0H#7@sPvGi<Fjz6;RM9|56^xvuglU0IC@2T$CLo{%_S$k#PCVT5bN)}!CPgn%8K8F9
1~jDkKi&zTe=Quy%Oj%!etm>8rz#neVu57>41vhFK=R=U-{zHn{bQKUS8Q2YY(jP#gdHE-9|XP@WtvI~UU++ArQ#I&#5W>_$3d|vF^|fZMJ}k};t2K(1
-ITrsba^o#2M-p$@p6zeHQ~*v~hvnWF#VdcjlW%d<gPbU50U@Pxe7weYiiQMyEKxn+te2u_v^2j|FS^0MptnA>2p0UTXqMju=#GK#J0U$U8IL4C{n}!(
}SW!3~4m&Wgi$76*sY)HLIqWwzP-{A2f=eiwRojV2N4T&!$|76-X1isAIc&M-WT1{|@cF^4vfXtMraB73gBW@SGs^KV(13=OKOmr9SgjOZqfdcE&(oKi
|eC*WpA{4Ovz5<I-3u!5+W7eKh@^V}I2Vw@4mPsEbC7ehDmy&d!)?6Q|4QPT%?)p_u40f+T=MO43E!N&HC`IR|fYe@E8p1^dFjvbNivNO!DRx{?m-@^8
?@PE88KcD}8Gxz%q%;6OV%Mi&oL>s`(!>?S&N;?I->l5GAGOcL1@cj215S0sXET%NQ?uX0cDBn)_hpD2Xzv&ZopcU)j$Y9jTd>lP-`zi&l7^7N1OOKTR
D(b@%g=iig#}htdv5B@+B^rA#IQuC$y#v=6o*L1b1febq*D18kc&ZeMBj#^X_Sx}-p7)`H$Ypv*9?$bb$#%`9qQT+0;HsA!<w!lJse<hzWAsFXe$DX%S
ZsJX#mhB}j7p*?N3_|KtT8#zflZy~u)DBTk58F10G$C!FZ^Eyc<KmJf#*{p?+6@VUd+g6j#QJc?K3Z5-|G>qIXR}9zoW|-HPyV2<2M4v7?In?XBgTHQ%
6V)A$Tf-e{O7{=L&wpSF4eETn_>gj?`E6HC#M`7gMpbz;hxz7{(A*^Y+O^62#aaAC=0pBrn6g?eeq#^jhYXYPcERk;OcY_an|Xg0>vh;K3mDBxmq2Hb-
drFtkmz3e1<G5H|5SxV?<cA(#>4F_8F2l*u^;x4HxiA{Kxh1`d@R!x$NX<jqGLI_arVHk+#Lsqrah<@r#Ry^_e8lDV0BF%z9+1e*>zZ^-B2Up(Ug89v{
H2+N4<2P#ezsj!iyoq|@E^RT%*Mi7B=_#45K5PX4P)5qDlM8$&B!t1d4M%?4`W#HyQ<I@sZ@}sko&OHjI^X5Vn)?ME7W)1T}OV=Z_B=`b$>WCCEvUy?l
2roH>EI2*ae~#Q3+SPFTDfsEqH+G(#S%r(~<r%B_n4NkP0m_BmOG>7Ul8^LraPSDkHeaAF7M1oQv5n$<6HIil(2lOruRC_`8(9e+Zuysp<da?5tQkx`h
n6Mk0LU%8(fx`*lUv8MQ)r|#BkO@;;F;+~`B~7<%<2*<XShUdogncauGSa~^ntnTJ`J+2tjV#ML;Qp2%$u+9-{5Eo`)>Rou=$QME#Gr#E^M)Z@ioRB2o
J#=d1K~=5Hj{`jOpz-T%(=Hd-I{S^M~6L&^dLP)h1R7v$$jn3D2)kbE$yOJW^O=9P)azxMYIs`2%~;8FDLfic>xkgGFnR!?>u7k@7i73L8_BZldz>)+e
!NpD&SX8zu)q48Y66Uc!3CH9!O(oX4nk!-&L(lV>8~nD4_WA0X?_51HXcmdaoi%kDdz-Cl3t#XJMGJ>1UVUif7I=b0DN9x!6HxT3WtIYf$;M|YQqnn%$
!UW*dSQrMcBSQaBflvMsLK_pQq+~x4(+Kid?3uwmpG=+(BeH&X$+#nG)jCyu>3NV;xPbORo3M$&$bNfu`D~bXM$`~~^3gMILHWZG-fEq_OH!90ib}5M@
gxs0<<Uc^7S<V;0N@a?!lVb8Zct0;FIp;5!ctn!afE|qwqDd(D0VDAo)9W}OfrKiN+-Cxa7G@69pRkkDcXWeUDvP+w!(N9OM3W-|0ztxUEslxG7NsKiQ
DNwdrQqB?BABa`M5g29>}T;kO=c80RH=y>8OK-X%BGYc%09%z0d2SvA43T-N^B9Cu^KoSSB$Jph7to&BpD1Mox=y?VLo`e0PAo$uY&LV$5QE4fbR(3>D
xIGIAE%dhm#A$P;4QcIOD6_>?$QjlM-^0;g+Pe9`@Kh;&n8-5|TRX9+wUsAzaIX6LvhbOa}V%Ba!k<o*O}DJ-)zDbWx0H>!UR6NU;fH3xC<OiJIcp83#
f{>`J*A+dP;!GJk>FBO#564U_I2_CfGZ6yS}V-r^cB{J?*;X>KqSe1F<F!~J3tmx`8f#3Wn;LujiJ4x=e|!3vP9R04=&f_ziT4in*?Qm7VU1DB<xn}l<
NM7g@ek(ugo5yEs?7|;~&uSyXrY8a^d?9=nFk4Y+mSlP#l{6^c45`Kl+OOl&+5RCNam2tTP$E^hFfEUJX5l3l#pF_qJ1w_S{l`eq^NqaBp+Bj_x>5djS
dJx9Y!t!5j3-4E?9<+dOoRR=U(1(gmIGCRddV%(F80eEBLP1Q1MyD~|af)M;@BFW~xJ%KHnXq5!^r@iI2naUxYm7>acmW;se2Q&7BG6fuY87`1orvS3%
piq9b5Nx;c-Z_iLm!~3y7`8!X)Lu=k|!}<M)!~+03Bjrl7Rt2v?`KvojVt<g6Hv}b0QV|4=?$G5QjbZfmF$wsF!N-^CEvn{}Z_k2v+JXu?Xx*eOI0wX>
lHJ%m1`h2lr#a;k%4forV@ZtK7(}d#}H!@fy_NHkvg>vSCt-(2RR1s1=k=AZqG4%p<bi*`s+dE?_E1q-&^4PLR`<SwaWyeZv}J93uaLwI%9LE)OuT{mZ
dXt3Z+aa!htFf&`;ocl(;y#WxAIVUu@!^aCGUvtq!69{BnO1+x<&0t)y(>4lb7rxqLy>wb<-5jJpt(swl*l?_d>MEo0OS}b1rUOW?X!h0ROqcZ2u*IW_
|CZy(dHQUWPE`9;+H+Xj^KoyqmLl-;z$XId!?S9^hk$1&ZU;deGOu`mBe3%qWsS(BaN-QEUB_xeC0$1BwE@rV=5Mm79fs*{tW6Zce9Ff7zi0#02=1!XC
Z<yf*b%>2wUXrpJ7$dtUZ)jmI_(qO}8F#wOX=jmxf4a<6FoG&X(z_9WA={u)dk|qPkh@Pfr$XE7nB_i!VuaKCq_Y!U<2NIM4`KJcZ$@jEw3{2v4qaJRp
-!_8(KsqQ2xXjOk{Pbo>jOSD(q^R4HasXl2EG`qG!0K4*<1Omlu{8xQf5d=(f`j!sH4kA@ZY1Tk1(<7>a7AcvVc6YS0bdS@T78-7Jc-Xc8OI#Q5mLebx
`8f!}UiZygc?#AA-F?7?8v;G&_&?BF$Da&Q@1~Uf+WF(KL5NcHZuu@FydVD&<AQ$V4NMZwyGxJm-WJu8-yki3Md8z*kdV`>%HcxAO{}n}YUDpivymRTG
i%y2A{m+gS~s_Y8q`ZZWYDE<H|lpop#3`=`<B{nuNlogS?Pz8rEItiTgvHbmN5u*<YN`F4)6pp#~t)*sHh05Ydvj6H%79G1-CHhM50p|tiG4GFqzcrQg
dHRZM%vs6eRMac{!Fe@uHaCiWsLlZrv@BHf<$U_X%L%ABh!FeJ|12-@la7?hRYcH5TnM(`P^DA^YMWr>kh?&%n0S-A0MN~Xr`d=;tpM45kYl&7t&iY>*
p<zVT9=_pE!P|X-fptEQn+^SCONJ4trBW#iJ|ql7nO>h7iP1>kP!<O^EbtegjoTSgOR#2v)k$r&9y>6Z$vi4k9@ZXRDnToxU5==_Gm{T@YZ8Cs_ZzIC6
fkrn)2xDuxE~myD%5i>^C0iso;GI!<u2V)aj#OE4&oI~2L=uVkRI&3dxO5C&1jUwz`~ir#JS0gKqBQtMQs=cK;rW+H)BJPDWD_hQxwSvtIJ$_5!G?7@B
N~I@TIa2vNcr^<imHOE<>r*fZ@lAW867Eqt1Q02^NTe4-x>p%usa93_<>*55B{3_AJB8jfPM_NDAn={%NwdK!mx01$P;ZlNhbZMOg)c#`xGVuP}aELcS
(J%Cnp>1%u~DQOWE(0^kD$U?j5@CF#8(e6R~>G<Hb_BV?k-7)06ShC~s-8N7IjM#9)}dS)gJjpoI7q%h$X{GO`+7m?@7DVpRN!`HZl?03R38lB?69yvk
orD`RkxRQ__CwL@6D`HFGbOE#pCXU#B#&u7esv5$&*cC0vA*Os0MhEs(1<IjKYoYt&zD(+8V10lI4_IY_J{k4@g5gTirI8<NcT)rwMLHk7&~?yJwtQ1p
F>*3r4*G^C5z%gPT%yua^2;EcZ_v{QxGE=~cCZXjlh{#We5#L(kUrJx7%E6Z;)Ur}C<jiC!3y9_hdpWpOe^k=3iaiQZ(|f6%DWi@t|6ux!P88X*uA_%a
{`)%xx;(w(JV(;zXDJ}-H}g<D!T+t89O#UO=QPD*8ARggZFdj0EMMXoDB@5!+hZEB-0FYuhkyLRU%L&>GFY%MGcqzaCs6~x#iT(SlagR7)|6U$<xYs1J
TW)sR3g+^#bQRSe&13c{vM+qT?$>!j4QZx#As;bzm_V%=fW!8&yvzMWWI+p(uHSXPZ2)gU>HORG?Q+X%~0SF))wMf>USkfGC&7rwO112}ZTPLxt;?vj<
cV$&_DAjA;JJd$bV7&jh~#+P_iGQ{T~zfA5y7p5V#U8J5r}=0&aSa~+cZ;Ju^+LGnYogtLS(hh=M6Qo#v-?G}~<VFJ{~J^FHFYuEGIvH{fW4>6ePzglN
h+sE+omZxwDEg}4lE2Q7kF-p$ld6JVJttYTRk58$9;s6WDPM7^>yO`89b}p-H{3~~GOgRVW1rE$8G>$wU*T)dk<>U>j-V2Dh5tZ{6`BDUnZ=`Wb-;z{?
-mw72;?L7P^gmFkG&;7#8^H)-q+e7?;vT)CI1A#bMv<=&0kq;R72$<PAi7JG0IpGH!J*tRuzl=*{)#s(NivQ4AOmD<YSV!;YZGzOGJeq95K0d!rC}BlO
id=JQS>dr{=_d+0ne6{Asm?1MEW)nUK?37aK9D<#Uv~@uSL}a!BpUr%#Q>|2bnJegENY!Hav_sN1{k(V3i%78hhdmHVw~xKZ<mt=b)uxfnp4|BI<q04N
;+^TSWkq+zKx9Fh$JgYo`0ggY}OrW0^=%*6@YaKZ}7{C4PF)<i?_QEmGRBbYSdIz!a=L<Gc#RZ$FI+Cab7(A2C@@L1>WaY>^uiD5VS26h^q>%b0uA|Kd
OlIILh$Rw+fBlK;IjUrgkR)A?YJfr1wDu8L)(6r+n;4Qib4@(8XbY6x@(xoJc$ETu;*2?IA9!L6Opb5J5EO6pw|B-dLX@t)}OTkyRi#!Oa;l&S@6R}({
$RUgm_XSMp~KQka#@Y%(qFmk;E{*QN+6}1UZlXZ-=6I!@Kc{(```-2WF6n!fGHKZ_^1u<HBG0XUBN|Y#!Py4(#%!L)Hp@D)!<{#(_QiI1C%~)-hr*IjL
vG)dE6m&rceL$ZK-+$ff_b$=qiV}&xWT6Bi5Y4b{OiBsE3Mpo~4C0_Hlqi0u8aYp%9dxH2o#J^Qa_KT{44a{a;AcVJN1l!9YEu|XLV5={&yg{S)cL)HE
2O{=;h08FsINj7<BKKj-oL@r!zZjK!j=`hJU~#Tn~^8D2w@kaEYK&IbaXR<eOw}fvdghZQ<_hExIW{H!`N?2r>H&>U9j(yH#D@5Ex|-4GGX8JF_L9&Yz
Ov^IExYY@|h`&o2(<eTyXEX%o*g%L+?)5iGqT7{E8jzB!;H{xzt(}__sFG2(u!=0E$Msjos4l7!xeO6w(PF#pFE?VBq7T|7<YYUJ32I3cWk7F&K$a@SY
O7*QxMnfxU!G0?8GMBDem{ZR9J!WKFn;^L1w4_*br|`T^4z1J|cuoQN{aqs7qbA}*5iL&Oy#ObO2Q0X0&5oE;0EUMg5$s0f8M*YoqJtZ_=@l615fdn4?
l7-mcYr5mF;GBJVdzf<ppw~ugu1S$<^zgm=$*fZJxX*0Ai<U0iA{(`9xByxst<T*^<z|baT10Wi=@oB0lMj{1cNU%pkI5I8{d?V*V^s6AZD2Ztc>0(!(
33tlvk(Nh;t$^6@8ycoN*po0#bL>-izkGQH{|UnGonx*0|Mwe=z=`^H6_FzIX(JrX;g&XG2^kb-Cd2qHNJmHTBw%aaE+8(QGEgGULyyg{VSz(pmA|<{l
BOu!L}UUUz6jpF3we=bAR_Fd_^jC55`)V~oJWbO0+K+XV`u#^+~V>X>trZQX6N`qu3aZg$_e3x7@5=}vxHd_m8QQ^Z^I->3N|GM03`i8YlciMfAIF<@-
?wF6N1t333rg<Pvau+qU8PK!uq%+swQ7tGKnW6{fZ3o8{T}7;{@?V6vhDUAkV)FuFRxz1PP`a1IRGaE9=~7KEceP6Ep!V5iXXLvr5EwKm6t47J{rqIRG
aR*p0VTPHKrpbi_awFP+bb-4r$^rpDQ9L(P*iQ3#?Qbz<?&_%u;RUcq>Y(5-?hpPo^P5VWHrbC=uacr=er=-nqYxna+pc^-q(QVEal6W+%=EX0dKz!5h
T8G57h%upnFonB&^n{WO$dbazJh4aqvG!=8gNZCU&TsmU{3Dpo?O^I3(IRz&gC00sEXvM|<L0gB$AteUL0}GT=xx%3S9GchA_{d^PHg|DuoF4^`mMENb
0&|=*10~D4#$p?xnwc|3Yk{d6(Ia?1AsH$42J~<=J*jL)m?u=Tff4JM-UpB&iW4nNNCtmFpT`82Ap*4?VjE8Blwco0>`0|6!HZen;VaFU=hr4Au_=W}`
;@{VnXyF11ME$l^hlYp+QJi%e8HVzA#E8F`o%3KK!6k-83w~v;-UMmSFsQiL4&TiI)fL>!zEJ9`!@yy<5OCQ6H$nU-l1tNCI_|z_S*Uwc|g~g?oJ@K&P
?*n@h1d|<*G6~2)?@VA5DuI@wWqvW6t%5%x{Rvmdoeb$e`0=wI}FsFL?JUuyY<7z6dQ0VD$mjR#8sc70y8pu5-RL?ZyVZ{$F?@aMGJF(2q`4K1ZT>j*4
}$UsQquBXo!Q#!SCQ<Tvbfg=4WD3=jLSw=#+=L2u`TEzF?4U16d<t#=f24>A1^ui<Pct@Dv@NEyBFL8r&3IedwM99DylW<iqil2BT~9f1hYv38hB@|7H
NN(kUbXMZy?JVm_m(Lo8Hk5LD@08CUw_8ul?BqrUaJ4ItXgcb$^8}}Sqgp;!~OZ`)$@JbjL4cQgR`RemN7ii_|rK4mZP%0!>ih$4_9uoP=ApV~p;eX6W
IyB2gM^Pk^!$Sz~3@dh96kWmrX#7|s!~x0cRZc-h!$*<H+$T_DL08~xNB<Hg|6^U)+{eh_S^A810s@pU3M4?xw0BnmtLz=RqB*~~G=uVI74}+m5`F?*Z
XpU1ao@jkg#OO=%lN!=O3L%by#MqDL?G@PJm2ObBMJ<SENk$k50GjfHUp=xgU<%VijOMT7w7^bv!uDBKP*z+AKmipeDJ?ombD5o@<@0f{oXxJSwN6b_A
C+<YZM}Nf?lr^k12}s$-Sod);J$9w6;&^$R|P%ib-V7zGAfhr_c`zf01;70DwY^SiX-5{nG;hva@gxl4aAN_KltKnZB_N-`=Ee>V=lRi6^o^)+D^<?>p
SY+3aYU*cT4u$#Fy(6Ldp^NH#ifBrR-yQDA=sF|qmtGwnG`oy*MUN5g!J6vBm_5LXk|ZVzvN4YM$E@+z&M)#ksv4|!*!BP9<PFMKb@WvxO)l`>(RsB^>
_PcJk8%E}%`hNI>Nd8H5@Y!P`M*bmC9I2Q0Uv>lBh{uKac^2{j#JkEFJn+T*t#pIx>HFO>lY6oN1^TXl$*w{qjuy7n&xD&ptiI@D6SVc!<Eb?Td65w48
EDviF6Bv3xpbrx@r5rRZg(%29b@D`D?4!g#hOURn1Q_T*spw{B0P1{1Kk6Iv`X~2e0UNLjODWHm4~4+{&(63^+`qFVXQAfJBS;pJ)TKO4dbr-f=oONSf
1vU{L#iN+rgWR+r>Sb>W0?aLjog8uD4Ndf0YXrw4e#HQ^!m1TLF9J7LWIw=e*74@1&cfsgjU^Tcpkjqbd!0qaUVY$X7&f-7Qx=&w#Qdd(yORgxqTj5I}
^BWOt?-$0-@>lC-qPDASZ-DMr7;ElEcabC?>=TKaH0tDDlC=-56HP{g^b4kShrk?@zC|wiqTgLtIHsCtPQ%)UpKDUI?y(*%NlB!y8~8pcp{>>;+(|7tS
$Y)M>oaa~RZD$dSG97Cw@eHR8V*CfRX-bwg;Xtuo?+fGH!CR9UaA#&?u!RZ>34OGIwN%0BLj3}M0!@u?Ts>9aB4uEJoleXLb2WikkJVewtHX4+R)K4p6
-X+ummOxwp0E^+4B5cKn_1SyKa&A_|+-*3WZ7LP<^kLDJzbOvEV&`}t;dB=jE&wjX?!l6?Hls5dsKl@&4<9p>vB0kK-eu4J`uoO`^P<Ef#=y>^D622Ox
7RIIo6xWc_#yPUg15E{ShzKn}CJyF=OKxHUiI0Y(Ivd-kM~*k&-54``fFz6R1!Hwje8%1QdIynub~nXyp@p>X-&>PF>1flUPZ4zbNySJSU?u?QFD%pa+
+yVkXp<j(4T_Q`+=U4HAhR{v#xcfxm8@NCMwKb9Hl-2TpZ$B}=@8mE9fwPZ!QPu1=bAyG;1ZEzU{m91A(B*CtqWo>iuH`lR^K7z_&lEqe7Xj^Rwx>?FB
#HKshfsQYvxI!J{7&aqvR~ST|k+O>AusW3C!*o+Pe2oeV~nwnB58ND&qd>retYR3ydlS>t1kY-;YM*;eU>F>tPbas0fAA$&o4zS12C5;le;%8DpOw?up
5ZOAl%IF+FeeeF!#Ncz50#ik0t5;mrP}7zI>RM0W+>2zy%z4@416DKtb6x9F(HaNx}I(8@0R9N9)k6%b_b&~50NY5=}WhNBIL1~vO|Ij${?4ig(eL$Oj
OL+|I1xs5!M;nc?C)6m+T^ruk{-L7x=j5A3{+s8yMu^40E{|w!V-<Ed#GXy91;u$h>fXrmr27wPjOdl`@yyP`KSmbFym2JEJHR5>2n8!I>8^u0KS;4rz
H0xPl?tmmYJ`K#iCSvzV{}%*RVASfs9_BoVbw&vcY%bs$q7f67n_%d(rW%zEl4(k0i(OIX-*e3kds>*h33Vn8OnqJnZcn1zmZ~Qv7YUB67}WF%JL)(mh
)KDR_8FD$;zU^I6s3KMErH1-2Rlqp%_Y=maVeG?*H|-G4}Ehfs1j}u8CJkQu>cRCwc*jw51TBAtm504Ltqw7dCOOP{FnwrBbr;8$O<j1JQ6kt`fW&IkC
M!M<-||l{V)b4E{`P^MJ!JS`Q1dqtoJ7DB96{25FsK8M#6cq;V#&{C4nOq<86qCl&=)nh|gb1sL|lF3-XtF`2>;G$jD5W7$Y<4je4||7cWB_?>HW)M%X
~jXlmFu_W^Zris&LzG8pZnc;G+7<;aL2K~N-yk+T_Ho>yxkSpq8^ke-hHUD^mVJHlec#t6ZPLepOO4M~bgOk!y1`kdh3qDp!>Vi&V!M9^6yc<MGrtts7
>3ir@SfO(RWBaH5apwkC$vA9UP(cB&p`N_HO;wA639E)RSSORu=MyqU(&2>p?B}jW<Z#>!nS&5}fARIre5Y;C-%KhU4i563{lr$%8+M(0#WV25sQM0>}
!?#MpDd^BTanb-*Hbya5QshV=SV}nbi3!0|Hn@Y+>UcIdafF~nH_tE`Q}fRFH*JPYYz!RA@)x%1%g=$eWxg17sL79k50ipe1yO63Vb{Q{G@4*MsC;w2k
Y?Ae_GKeW10~Ip*)vb|7_*$!20ABcl#9MsL%#Jp|JGSl;?VsE5Q2gGYlUA^LsM}_Ij|#~fsHm+EX>K^^bVSrl35gFsKkEwd?^U%NivA~N;GMvBz1ZeH{
poT;*c?&mo(=VQnedRr32wYyciXz6qL*lvj&r#j!!w|5ksW}RH#MPL7gvVS#(NL&EHa!n90Sz_8DwdL1alvMsCsHk^)zIFhd2v&GaY-wa|;J!8_oe;fa
|TEoxnJc^wTDye&>5LAi^VxigZYNEY;QU?L`7B|KktS!S5}fv}Bbi8e<H3AFDhcCn-gRKZFicY{&^xrK$*yL%5e%YhR_r{a5PP8Ost<Tppq$7uSD7&xo
A4=~T)`XqZQG1o*z7K=GN%6%9DlOGN1kS;(NBT69V`yMT6qU89qs%lrcjN*Cz^G~sA{RQ4v#8W9CZvzbXMDDVyhr4^J+EWbM8(6=QfzNPJx>7HoT_Shm
{+ELZPxU4pTcjK}=E)2eirS$e(7~8pg@~y_L;F~@svvhsU;(yrwbUuHbzBAmix~P?5tYCqO%CQ1F)HE2<wh3>9h`3Fn|%@H_CT6coZ=W@p*9iFjZPCdm
qd62a}(pUG?=l(lfvi*7bGDvkVZZdoCQX}*^4auEcZ^7AIjZ1*vCkVr~>S23%UF|hyGW~SQLGXZ0d-qetW2f|CYQfQuwn^JG6Soj9iSW2=gXcui>RRT4
c$D5`C4F@BQ~!NkX$aaP`H%J-{_dJnt}Y$u{6~k-i*Qd(N(TOd~&@)i}Cehh?3nG$gd}DKtv5J(Bh-8MbZ)bQWc9H)M@Y?lIFkx>nX+1YcbtPS4tD=;}
H!qy-BMEzZHq%gn?a?DMzCwhRk_K;~d!!`>;NuxF?Em_wud5ygzg&&ZKDY-0Em)l^Y#{M-R(ql6(dhrY$R8Km=r_f6kRhv&n^XRK6+&QQkYuJ&-QUEd=
Mc;tqGOn`!=0t6@J4hNr6HVHM)eoGjV!0Fykzdre?(cJZ0kF(3-`swFiev+|!7!=7zE{{P9hrb^<lE<N&1$oR!4dF|OHC}#X_I3EkG)BIOcfN@=n8kPk
9gCCsm~N+_23*m5`Y4Yj*mn4wO~f4J8VGIye<Jc{c>sHuI0uWd#ZMS`nAi_qKBHsN|8UP0tP1>+m{56qkRsE&DT@{HOeOPG9>W1c1K>9*XaN2g+}iSQj
Hr(}i59+*S+00f<sdLO<l9B378XuyjL47jD#^#jByISO!hDIx3V9p$N@4A!dkKC|Jid8N6(rb*)LM90ut4$flROsRla|8=YB&QtfgTEvDG!%N%zrc}59
CmALKpRRln=NJLLLOx=0Q7_AJt=y->kgngNM64JW#=K;m55v+@_RscucNkrsTlUAZIIBG<3Px#IQd~!C3g1ZmI@?)_mj>{0JqXni#}Sj0d2X(*cV=Jab
(+_;f1{sQOHtL#bk*A@fIBiYP9mIIZ|dIMv~gk*CQ6-|>|^<|QndEW_uJzc&0)VV1^kl!R35&(NN1918*F#$Y2-ABTSh?N9ktLd?;G#FqJ3<^|*Tif2r
HESi#V_vD<SZ$vRWt)qzAf9x>PZbp2g^6cU3R=CB5h)|Bj_gg#R@99`V8>x?3Ajq0}ULz8D89x#*GWRxkx{uMZomVjJaX^#<rkTNmslo68-IN`U)D!g9
VE4|~SOZ23G7zD&FA<iCC!6Y6dfRB^l}Cmde(_G3sHfu969ym6Rl&k1e!X}n57bjy;#uIYOFM{U%MH?T;C7zY#Q}4uQ$M%FW6}ZZFL*mek<t7lzEP=f*
mJDfS@a+5fiZ}`Qqq9>IQ)}BSuKBJvTz)S)kP!$<86otI^=<RxO`Wego5bhX^+l6dZ(gI1pyz^?ssNrh$!Xn5OkUsnvcF$ALKW*1_$IvJRtldc@UVP#Z
LV1e86vwbr<my4;|Pe_lL4G@&JX5ybFE9k<7@g>H?)M%X#HEe3d*<@zu(YoWCwV(rE94HX+{c&@mrK9g~mQ#g8xX%enj>%RTPycw)<ACAuLb6?0z5V|B
~HF|p%=PKhlqJYzoyo^w1azlSL;k3k87W1O5<vwR?HYVk|*_<>d`k3m<$TPScO+ybak@<3=56urhTDc&tF_iwybcEHy{{__F(k!ecL`-aEqV4V*_Yj@%
&MR%ml3u$!uAaMJRPQywRc_3D$B1L)qa!!XlV3rDAAnM!}?if3IY3S~FW(rkG`G`Kiy^+w;I%~{)A(MLHuPWw6p591Fh_%BT@}p21mBKMRW&+$>gm{)8
84`r{?uZ&*7AgLjz0l$S-#V~HeIRcV9#Haw{D>tfi207wNs4rikx@5RQN20e3XW0B<UU|2&Br9o$bRLGQf14^8K^#ieFAWho>3{@AQ9DZ&m}4Z9xGgo8
~~#;ulXBJ{*?#e1wtRu{@Xv1ADIG!cT$Eu=VW2Aw<-?~MlonRBs!4Z0uP8S2@e#8B;U;-SiRUX;a5^8m&E}lh?7?Neq9tzp3nORX4OhK^aMXD{oyPwJ`
hrl4y69ChT{%vFMO;%_=1>qG+i;yOq26IaEdD^w7neo{M<ji<ewfFlb;kMvD@Cf6OsqUVRS?2iq9`l5YZ$Lj_e1Ayh7B2{tu^(50c{g+JB7W4@M1wP_P
st1Y16k8>I@?_7m$KfzdZCWZ19AQYd_k;#wSs-XeK7c7x(J@)CCUQETXe<^vz^Xggkhv(i;eLTuM}b0xu(*+0)3Y0x{&$G)YJhl^Ele7Fkd(3^VW-$Hd
L`0SJD3D!fNQ=6jb5KlYVf(PVdE`t=`D~Yr$U41iy@<4n!vnh`;enuz2TgGtj<_taWVPI~AzZb_>IAIbi`TxS{aC#|^ao8y5hgSR!*#AN+zZqdQpAY<?
4Urs$EhV^4qV8%*C|`6C+!+omex@^bc`~B0r5vO4WoMW~{wr}6$f|XaK-<EMAo?milM*Xg<ij!RGJ*X`c_3!x^#KbQb;hbR8u*wD)-}0zp?bomCxHs!E
rz%Gfa`1gTkpchuindJ-|P;p&J+F;J^R#EBx4wzMbwMMGr9O4uAZ|T4P0*oZeGd*7HOomF9{VJ)Uk8gYP=(uQX&mp#iva>c^DKOK9-p>;crH9CHyVT$b
!G7OboMUXI8=A%xV+-&8p1Bzhyb_S6}ltqn`htfd5Yl|34A`pH*r~#Afx0bQ+_5kxsB2@?KEaHu)O~07*|Ec;0E71VKO=^CuYiW3j<dISHQmW;FDkcA$
kZ-_3GfGRelbWkpq$G`d5|(cvu2uHyWXe7t({6Wkx0d^s4{oA>S0XztC2J`ebY>HZfR!B6yhrdNY!xGjnT3phgRdHP=>|1XLEmx}*0KGpO8=u-lJLfs!
UT$&h6$rDzo?iPH*Z&;g?E_xySz}TW=crT#%^ScYJjUa_A3q{4=#dj_IL9RZR+uDvEp<je^MAy(|ZnL_=?w=SgqDaTj=S#KsMeRgUyIaBzm0zFyA|$xZ
Z0piBIvp09+varG9L+x}+tu=1EygvY7E`K+hYUN!?hu{3%j|Hq+gvW_&$sQ<X!B5Q8%k4AZ4XMzRQ(ns>_-|J@>u9>%?=tBjXy)}s8BmFG=2_^TSBS>8
h=J?qk(z>V|O*DYcRXr)~-Ia?yc7F!>YBSY=2ENkD*KBZP+2C>uIrC?Jl*0NP3W>Jw;jvl;U(!d!n?iA$A$z9oZEDv(9Pf2^V4d(!5ri&1%nu+M^+-QG
|J{F`n^$>>JTp9nCg}Rp+$XBV08qFN@l3qxQHc0#Xs2VLy_zB7gn$A5VU=_FB6dZ7wS==70OiVQ#nn^z%=RcB|R(o5g0fJDWXLxTwQvbGYFY5JT|6+~p
>3aJShGzy3<!z=iP2>1(&O*NxvccR4*BEF>D8UC@mFX(|nT0Pz6^eABOS3VnQwh<C7j;njV_m(bB=ZL;-RT~Bl!c5|b(#c8)d!%uY9_6~QS&h6=PxM+w
PofZ^0`lm+HGyRhveY59+z*temF~e+W1@>=fx5@0WyLEJx&gMXY)!1fryL2wMxevzT$xq!jYY#l)lb>KEgLrAQcHm0Fr`A9Dsm<Z+anQ4<d-a>$+T<qr
EuIC_X4m&QL08G#`*-h#Qps`<+^1Rt>Jx%3AS}_`!^IW+<bSauG8Zl`kXCZ_8MF~Rn#Rj9Eziq5g6QL5FrW9!u%G`QA|o-iSR+PDXYR7XgW2qMox8=_W
&K(AOSjY3X#G`ZbLkvTo!#tc_L!TkPjyA`05BX+bT+rH!P@9-htYB3lxxB(b?r`<Ti4WO?eth3ZXLw|bY_P|=d!tJ6s_H`&UHODhsD|R6kf&?J-!-OhZ
S~%@bF;e`OyXjGwJ242T2{9fG5RAj!1Lf@E^@GIRh3j67H`+I$`?Q>+6TxB^V`q>mo0i0CZ=r8R<m~j?$xl)hW|UJ48=)+4L+p!E`NV8igl1mlJ=5Z>?
~i!|85;)vq%*I6ZC{hCUjQ@MF^q{f%bmZ*4GpNbJ2Q?s_pjDANX?1bG`zmzgaH104s;@aw|`p`KhVA_grLsy|$8GZQ%)cF)d&hX;Y{A+{8;-k#GX;PTl
wAWisb)A<S9EoOLM^ceO&omo9Qa1NLqVm-OsUGzvzuzGvU@OppNS-PAZFdd%goLw{rV0W|OHmkFk-DVmZaVbm*D=ZUNcm(*_n?WpCP|n}Jrj%Zst^C-5
&%|9Nxrf4!y-F!&UU(A1>Hpw6zGI?N`6Wi1cTb5y_Z2OgY2N|PBg$SNNL*SF99|EeQ&p)lF6v2ysrm>piTOpGOcL6<6k~^z0Uv=T2R#N%a<`LK1dr6uG
$dA70<c2xYg`TZRf82oH4T$kIt~znx^|d#V%g9eaX1^C78p9S&GLjU<)!1&HFh~&F4d6gvdxVx{3`i%*+ApMrg7ncC<>3cBFKJ&>G_-0)oAXZ!AGlVY=
w~@X#77uTw-dCP7zBw7zL6r2Ut6~c|rxD_(~ow4scwquQC6U-jjflJ{<Cmz2*!XbnU$uWoZkSP=?1Ti#39-6XF<Sts^V&wsc+p`uD$!JOBOfzy2#%GzJ
#;aaf;rS!sImOUQS?bnUV>d+g>eowXO%E9q5XflUL6F9;r3CmvYW4m%btNtN(wY=M2L5w|52Rq#zay*(Ga5m@j#H@q8%4wtexA2+V>`&4d+G7Me^-AC5
|A|U)zj}1PVLEUL=bJ@+V7FseMmsR~xDyaw)sN**qzNp_=3c=Ib>02Eo(G23sCi2n1^)p@@y!3ItlH?><r6G|jPp^Pih1e`^-?9h=`6*=S(J34t>@d96
%T3?h5KG1Iz_&ZQt=t(|WXdxKr^^2d3s7@cv!@;R02nLLXPlQXW9h5#P(Q)_g<Jd?Hx;XyUKx(M>V3c)jJas&6}X+wr@AURjNvZQ`2H_^nJB;H)CdnTp
Y|K=N<Apmr3e;lUo~2qokumsYdo|Jv`=}QV+gH2wu-5>5rF>)BtVN}oD04EW9I?}hEl3{FXCkpwHNXDagT+Rjxi`^k^xV3`3~NXZ5E5&s{2b%i#WO63Z
v?<HIhitwR&7AV|xC|+qvE8XokUe%AsYMgBp)YXyd(qgJtuZ=om|G7&f_{c}wPJLTO54z#jz;5NIuwM~X1H7pp9fS)g#PIA(wh-NIn-Fw{9cI@}@ox#h
!vT!V4JCwZzfsUGfMT|z9kn7f5eBIiqE3!GrKvylB6TD5l2DphUEI2(Qwi&i|Glw-6xY1BtdlRhM*dDv+bRZ{m$nLa_U|5YbyKQIfPfZ0@gySg1rGW>+
=F8stil`ZtV*eQGw4oieK`b5f~u(~SmOyb4{!YDmrJI5V46BHB860<pIuTWYJk4JNt)oSUJTZ9e-^V9zZLK!!N;OTqcJElA)Npn5J#RTvob-(BY82A|F
-VxNJ_~}=svEt=|vx1SiBL@hJ3TEG936U~1xNW>0#18!O_rH4*t$O|6;Qwh&O-;YXL5IRiMzsyd-oo<XCm}JzW9wptl-0DRE@wLrrL7BQ%rDA907>oE{
rW^mZ_@vSu0(67!Rqd@T4Bk7HsI{x8Tz&1h1W$#UwZ;E=wu?<$U6E(|HJ?<LI1=^e-r3$68%l4zbWw7@FbD`@^LEtO@qHi`rb(A8|i!_onxePjC4){os
&T4B+xktbWQ@DlR)Pr(yxj1Ya;!cB>tw-Upyz7zDcHUlIfciI!=LOcpfkS+%U*&Ha42sfK&{<e*;CZ!)~SDK!$@w84Fo3GB1gaIcJr*i@3an>qH_?RWg
1!otbL|LZj2N-N=k6B@!d)z*Uiw*u_;!rV*}mr9-kD;2*#KgRRf+Kj_yw8kvVlFv7{|EHz|5n%<WFn;2CBn5Fx1O9MYg99I~LRR$tvf^}@v!AEvNf<pe
lC`gAOntkK%I0ZlE9Ec6VjSy&K?<GW@$p0lic`jpqxH^peq>p~N;m0ADLiF=QOh08ufR`yGGqWQ`)hK@J!DWwQVs8FWf4;gL`0-;7b<8gXs15Dtzf|cB
@MK_v!800C48QVj4v!tN5`IMwQil~pqJ_F=x4GO={ruXh{^=i2<cVK-2-PXyUdieczxIlsMECFew|(r=P+juv)%l0oj@9{?^DCkoVmYbD<`IkO4-Vxwm
W8^-*q#1^FXwSHmX{N3!RVECh%E~x*U!H+ne8qsMm1=qDWCBM|35y#-R1eGevi5VUGT%d!#7RNE(`<x+fU}ME^{BekgmFTr^}V@jB7H*rDZ!3tBm>WZK
aOdvXr#C`1rC`N4K@rSYb+yGu34qOUiO=1=*=xg;_3letutXv8gk;*<Dl+m($muUF;~YvZv_Xmc;H}hsT;z-x!~4H@ZqPI?I|18q*5X48>^$nVH7w&Ys
l#_`F7AUu9-`YHD#&MsY=DZ$W2ATTW_xNrR`nwKd1!sCIN(N(+p&X^j=VJ!Y$^vdZE~$}BCet+CWtJM@W;dP_^Kv#Z?Ll+fK|=<ly+Ezd})ZqOGtxQnx
zYO@;~bHeQv8SL$S=@sVG#wKd7ro6U4)j;ia*VHuRXB75Xja9|&j9h)C$Kt4WXBfH-*+q3GYid$Scb_@gSe9H=lwMfo(8qUIz~h$K3Ocen4E=HOskMn!
6^XU&N&We4Sp{iXiRs08*;VOXz5Rt5W^+w$PiAXUT3L#|vZ=*XXET>4TN>lLxxKWOg5D}^du@%$@tJ9kw3LL@@|1?cyqY+Vtva(k#gv|qoz~IgOes%tR
wQOtw{<2bB^Zi5eF=TNmDQfo&axI`p(Uj-vpX>*v#27yC#|@{qwguHDU0t<OiD>`rnObYm$exyjGgtx$>}-C%{iL)Tc2m{XzRCRG$y3wRrTxJ@{8(gy0
Us&Q!V`s1^M||{XIRd?B1-Dp7>HzQFd=>S7)Z)<w&e8DlYG{WK`CAnp27@Gy78QrFm9oQDt9KOQWkdt3aPqU`;M|C-l|U$6M3lYs*S<OG?Vynkt*Af6m
fAeRFHLz3xs+c3*2<VQzLZwO8yiWhZ;EJ!@Qt-c;CU>h5e$)c00)Cgs#rCOb<j;GL)1%&m>B+2*R^)?%xnx-}!#{EM$NB-rAMEry)h>i+o7T62#+*BO^
?@7H(rJ5A2i=C(ACBdf<#(@~n9=dSLqNUv|t>ebHYssy{EI=!Z(p*@e<%e5vYR@<??dXu%rQk9lfQ18hx<`rA@F~`qhDyuBFxA$~3H)WRfCX~3^nw!hY
vNC&2*>%0neizN>r0z~<cSUDTv!#^gb4`xb=FSR_AN8-C#xJKRyS=krJD+p9dV5o=T$Sd|`i!Qs{+g7w{KUSr`g&J$c2_}4{WsdvuD5V|@rK^Kyo`>dl
7b53<J+sNPA=4!;CxPNOx4%v)2)V@G@8%){{gn5#ogC|0j&S-!E69miy1%tl8DyOKc4*LcDg}wsl`?Lpa1^+_vgPq|NZCxix5{$(c+5KukZR*BF*P(28
v*QMzlgEUc@FPd91k~+enRpVf{UyOw5Y}JPN0CFP{mMgc#@rs4d|=LVJJ2@9;GwvM|GfVzES?@i>Rk<GnGl%7?W+0YNkNou~UJyZIQ~@B5vNbaDLf8;t
3N_#uBs%$ATre(d;{OoLHx_?4l1xg0t+xZZbW>v#L}eHer9IAt^i_K)(rsAtJ{{4Oy?!9VBJc#MbU(X-(z4vkog^N)Cd9_@hn0dK_P-A_O0V)>32=bs(
auda+oz1u(iGXHn@WlB?9Ol27f87-Zy&h8X_LW)gqt?TSH*A%rh)Rg4LWm?NiD%#xUgyJkie^Y5|hrwj9CYamWI;};ig*DFF=GKagy2eCLX=!t7O>1gj
d{S3=Ym>b*+u50JG8X59+1lKLc5!N5Ze>PMv9Z%sRcB9*x7xdlTJ@Rv?q*|Ihds;M(vxj&Dd}iVttu@_u<KLpx#XA0>$f$UGPC>LHd|J2d1AM<*3?&3k
A9g(eUZJhoc%BfwTX@8E&8sE#PrUTs-%q6L`Sx&y+mt8t*M;+GSpsrMQ66Lo!V<j=qyZXLBC9mu`n~MJEP5%Xw2zI>CZ~)POa(ICnP2mSzEjFtNME^J#
}Vha#37bNnD~kuf5P!W49%?W|tPU+pNxtme#yVPfkaFORc4_%~)B`=EyUEeV*5to7-7xi|;lyd5S8MY+X4Wb)GD2uiskdHsopBv$$;;*(rIARh`Wqdz;
znu$FhUCKS879Mui_?4p{A^n#S8{zP+=A+5k}?C*Bgxs!7eJ?4_4e6oXKuzJi%1x3k~88vBDmh>7!Yejdnqb;kdzNp6CpI&C`0Yg6C=FxX(-fu=mWqx5
*r87ILucf&@Kik!B?kK6S)pn&N*Q9#N%JXf;th%_;hN6llXLnDBxy71UlAY7iZ%a%}&MYyP^%^@03LS>xWLvX6F<)O^lUG{Q+Um?VIOFqcQ!Qy0@^i#n
np%1@^D13=w)nJ;iX=;CWo1WVxV=WR#gcEfr8SqfP<yucOnYYzwpU$LpHbJ~Y;qOZ+xjb$Elu%xxt;=hLtT4ZYGSRmrpeY@+i6VHSJYPZ$C`ifMe*(K%
vwu9Vqc##qpYr{)zMOu#eSJ`PfbULrhm<uU2apGc0TJ1%PN!EFGKB>#ML+}ZPZ>_YI{=(`DJqR%CZ{LV~$^LMq6{Gp)4<<&s<>bPUvXpOH50*71forrd
XUQjmG#mTV7mGZmP>w-Dt`+6lKM?<&;qW(&_zb``2DolANcW&q+C!67r+O)t4tY8#8j9CUad`PL?e$&kBp5{3xccx2Iii;r3FSN(*|6^G&73!u-dy*P7
qw&aEoROft8zUop)PmzSMyDeSQpr?%%NWdG@x`SahO|Ni{<|CC?myZJ7UPWy<&K8#`3eLv^m`yLQ&uE39YB4Yble%vwePiE~<VJPO{X`YpMxMTZ69(9u
+N_B}9F8_Ys#aEpLvD|O5?-6mvV-jZmi09?U@<TLSW8cWB`eQjT-}g!WbBQ{lb3fvC`9rxP-}cme*F6y1XA;wc@dKWOANRR@bN&55gE4y^I}PQBd{f_P
;&EP^Se<*Uuj9WWspe1b%72P?CA|{_LSjlnX_wxR*zM`BDafpL)s<xEE2?@tU7nQEwz!(~q{^IrQ%6R7VRBhUNvo;1yu6@4H>WhOy|cc%ps~hY>MpQU6
t))j_UG597B$z|Dy#cyihJVYyRs|NTbpwmvdYb^$p!7*mFCtqv$@OI-qhV|&8|#tPpYiT>rJrq)wCqETXOp>HU0f*PIG-@s<o`dQg5hFF6zrJ%*!unDs
48El^I()?ESrosRqo7ak`5vwMqFU<%Q-pOHV?+ldL<As;9POw)BPDGk4{A^frppQ+oyah5|zawb#*_)moT>Sut5T_TKcqZc|TDR<gOJ*It&_Qkqp#Qkj
~X)>GJ3>#&xl^>?O~Sc_6z23xtkAvdesl3iV#)ToblwcDDk&E`&<wX8~?)mP$4t7%K}q~sQq#kY1hCU=`^ZE-0jb!`PTz0LZ(ikxz4FW=GE=hn8@RbH;
|?P$p<=&4OEH@LEU<8sZ(4Y`I^Q*}Z~a(;GEtD&%|+tTc`Hz%4K60_1hxyD3iX?AyOkFzEt$J1}g$gZtKYu2bQFD^3`7j>q1`a8<(&81Z>jr!!|24_v7
-qP7_D%QN;uC{J-PdsJCB(|H=3OY+GIy$?}^>Ohzi4{ei4fcZOraVhoRef)&KGACKXiv5GnyZrac0+b&aaUe(b9QE9Z%al)L1te=Uu{l@sjITKs?yo#Y
V0d<H5jZt&4%=j&WePrMq67(dtF(!p*6)+m67f!uB!^S*I(0@Tbk`Qwf9$1d#0A8&US9EtkKchTWKh5D5=z^Cf0W*w%67b)RncwCwI7Pxot(A{bk)L_S
(G4s+jXH$<gD<uw|F@H8p2t#mBiSvNKE5>nSV7o|)cV(y8xAZcDJ1#^vU7|0s(}JD)q#3d?LcB}w&$3Tm&Qpthi{AKNQ8d72EplogZZuv8Vc#~eRfeV4
wyt=dpk*wW!hNv&<k_H=lv+A~rudW$VCzs8ekFE!NLs>|)&@yYp3DYjfwg27%@*qg5pkDraQMyP)Y1?D_!eRw{1x~wUcl;xGxXm?tY92G7{wJSB=oZH@
BTw2^kSuB})x1q^VQ`k|NsBKTX-oovrcjuQo8=DQO$r;75+G~s1zoN>7>bT0Rs?7F|yvCBgLh^=|Q&!BM-jzT9{rT_DfB(;Bz5H-4OHALzcfBkz4fh}M
a>S}d`L+W>8lXS!laZ<avArwbbrOBkn2Twy|A7blp=6#v;wAdZB{#3R1A*%m|KNULeex?sNdIveBmaB`%a6~zKh)FjJG8!Kp?<R}>%YpM@*m*@iDkOSt
iJh<Gv`0lhw|wBl~_yUJ7q;bmO%2Dl$3uum*{&gqi=dv{`8#uCwWeCOo=&F%`Ls@hPI@<^qlJQrkqYsc29d*O>JUzbA3xqeMe<(ZDmPcTx)e(esNl2d5
)p0uwP%(-s5g7a9iy99$Q6gadVonrldKu+S%9DYs#<cC@s%SO{mT==5*CIG<9`%H>7zob5oisbMgwBvzl^Sb3Cm@c|{fd8U1yhlqPFiRj1X~mX}x5nAc
kopWW2ml9E}Ho!(!U(PwOJZ+BV>9Er_MIeDoSadCOBe0_OVNpp@hqd2oR)!gr@O0Ku3w5L$qJ3FnZx5DLiCUta%+bi!%v6qy0HIy|cP<x%_jg9UeYA>_
L)7NQowmQ;1j{H_vW}CIDtiPn&-q}>sQEjsu^=;00b4yiRMs<FEV|ht^X+=*)byZ%kxvQnPpw(cH%PVx&rzREWch$O0_FP9!wl$}>qC4ADP*7|(B{pZ~
WoOlx+8WcVt20t-IulKqb!qh#*j`aheOzCYw!P+Dy-DBG>d4M5EpKdU?rF(2bo8~9)uvX}x25%%6H_|tI_r}R$qAO$p3;)?9&@`ZrMV#0SX|uDl9pVTV
C$%MXE?HZT)CchYkNgYTuxnXU3I&;s>QBvZR~a$O+|&ZT^@6DXPM^xwpdbZaany`iO#zG26tM1RbzX4NvgTHCb`(v=*}z7E3u`x)AB6!^;Lbw@^*u<)|
6S0TilnGP+w<EFQ~D((sDXnEh()%bxD@u{I<IO{4$HZwJzOm&PmMfDX`S`#kIF56;!0;WhYzPOpPW(d`@mxS%tYFGu&QQd24=kzQfXH>ZA6G>N6W^>#;
p^UqVy0wKXNK#NBT+=UTI^xh;n5%$n@n>ZaVTtdxeh>O@mrncLh`5_A4#6?W$ow-^fg5<FR!s=T@yx5XXjiA(D?CT7OD8e3cRx%%o3Pkgl@ne&{ef7<z
+X31^O?YCEFwl-0Fm2FAsMg7!XeP(`gU9nN`PEIwICw2D39KRM%g1)6LBfq(;#o627?Cb5*H}*6di#!QNXJvhkxjZSQ+SFQ=U6yT3scz3Q(0q2})nq$T
db>({O&#sEo`&vl|B@>zJCX}k^SRqoWyo~9;<B1Lata;Jj*Q;EgpAaxrrzwL%#^~8Qd?<brUBnaQ_S|X>rK^Ok-5}tZqc_l*?yqC+GbO_JwDf!l2h7VZ
%y)0-bx0}=ej>VCx8C?^WUHU{%`S|kOC$EJYCji1nc_EY`6ar^iIT7^|-7G@lz};Ps39^LTkNY_;ra}_iZ4}G&PQ9_y)h(njO%nCE~6+23aCftO>A#T5
Z+_vyM3(gGVC>D7AL>aDC>Rn+|S&Kqk%`uK*kx9z%RHv&BL!=@2W8@&AsdeG{*P_iK1Cd_l~-)4s70_{dO0s=E_TrW?WBEI;e`-iQ}RP-Z$BL!BA_$KX
LWx6b0U@+J6$Pj%@Qi_VG=e$)kq8d5scU<Ezcs_S!lbmB#Y!I{DcLjtMl4mn%VCM3*43??gxdkU!NG&3YhFvY;yDKf&}y${SBp_z9yi^ylQFPQsP!Y)d
5C6|@Z^fVA|0#D1Vvpby~Iw!(anH99iW*b5+A-YufqVOX$dF=MzU=z3U69~%i;eG%9mhWcv_nWas56#T~VFEMZ_nUEsn(~b;Bhen=aWQqY1a|b@-uMr8
k(F`wHL<yV4qVR)SiG4{q~1gHJe-O=0fI;8NIv-aF0ggTH&vb$UlqSX?4%Amsr!q%JAWlGDYPX8l$5T+>2lc`?2O|0ga*QH?&yGFV5}|%R8<xLK@he(5
l$2V?C?$&D?@qV%~W83R&!TlOVlv==hg$K+rFD6|H6ziUaO&{dz`VeV=&QuW264DxxnTDe1jvhI}M{2m^mib$aH9X9=Y=f2s1Qv`+yFwm%iKWM-B>iih
BC94#DFDbS1*V>deh%#JqCoI&9WPgy-#PvBAj}7%L|(heoHz;dZG(Ex$Jg9Ue!c+ha!IpdiKiUylX`FBu>fm$Cvv7aTo7hV;1)Opb^oc>-K*0RH-qru}
0t{7c6;v&F0#gE#S)c5}yH5Jb@CGTR-V_9yf_fBh>=Iu&kixEDAM5s<Kjh$hElz)KkBh85w%5M@%%{U`7xx(X1T&|+(b3G|n5-2AWM0icszzaikN0PUn
lfLG{yHR+o@ho?yDNzlVX8ujoGx{b`%+aDMfme6!ovGtA?vkoNy0=9jGRiVp4iyL41+X18vCFy~XhYIhefNc{!)3Hbanegx44IY>hPkRI5G$I-uY&tI8
U$7@nbkvc*GCnE}g4^l*S*P>?hL7&7Yhviwc94UvHpJ=1@uamO2aVtl@ha$mwaeD1S{ksn?AG7HqD3`83@HnO5c<on*+0FFlVD>OiKTJ5jH^dS4hc(=p
cka(BFwFa`$M7&6%dBLyD=P<`z=3G#?OW!`^24T67xI|u&?3g_>0?#pB&BBCx|cy^P}yrKQn4DjuKrZVEqt87zL`EAS_`+v9}2@;Vvry#Dxc;74~ea<u
_V%I5Cc9QNj^)Eu$TSybNybGaW3523*_kuKcfW{F67nwO1%{Rp7cfW-t<0yMgN!U9;8UvbFQhz`Fs93Y0Fl3k0p}<=v9UfskmWfOEAtJ$Br~@JVcp#3-
H-H#F`y3Q-sfxna;_{4DMar(+AaoeCKn9!vtbrRihVfGd+;@>`P~opKIdEMl)f!OyE6DL2;l!|=j1MC3PK72v?Jkb&V?eSTOn$QO<vfl|exw+inMX8{h
t&l1CzpDPN<w^W=+kA*rx3{*e`@h^$~CTr0DzK#3$ZN$Gsf$5hj(ENS`yDzpoJ_RIz^v4T&K$v%+s|{W<I}i?`%GIi{e-WT_1QjCUL{ep@Ak8MfF}_q{
8~Xi5oi<0*)e%?wcK7^m2StC7(LQ+k1r@~8FOdn7?Ehu*OQtSk)el6Y>^^llW(uBiMyw}_aEnKhJgR!2x-q$yzY_I|Ioc`7>d_V)kKY<?-^G}3a2V0ii
D->Er;$k*#5X}}<Ky5!f8GL_;X9mCmjx>n2FQZ@cEGp0`fxd{q707=v<L=LChO&HJ>q@FOrcb+SC29C#KrDhtbT~0{c1=ldU(~XM8tb&N=3{e9DjA^Vo
eHqCF(DjDJ%A@iZO#=ARjfKV2~r1g?f-8f*g@g#cw0B$LiZN!&mI?M%?5ZQ=L}iH%D?v-J|e&{YpK!y0^57zq+nek)w!8<cQdn>b?D{x#bT`4_cGonjS
Id^N&mqUc~B=Iy(K<+JII5)!yR5SNCo8S=4|;P7?LcBqY=~LU|E0rWbp4f)t6E9w<=0I(b>ld@Y<Rm-$x~Osqlw4__+Z2^2;J)&8r#h!uNlZcfbYjI*R
QmbY{@b+>mroCUef-8r?1#Rf};ttr`(&{tTR+}zw=ky~Dy-R#NkPS47!G1g?2Sjzi6rmk*dhP$QKRa;@r$m(xut~NUpD)iRE_|jUpqqje<A*HG$p{lE}
r@yE-$Jx}I-0$#oTT`lCxy`wTh74y$q1#c|VybOROtU8CWa|4nb5c|K3sRfAyL*cB`rXN{(uBT*B3o{vv#=;$Z!YXDNojKCI&%tYYYQ5>(<}5z1qpE(W
hQHDLaL*<sJf{zw>Dj$?($g7-TxnZU;6F1RptAyc;yT9QoTr?rM#D3OSU{pwq;u$AH8ZxmTbw^U~BU5DFcv!Bo*jD20}yV5Yize1%xIe`CsU|x2itzFF
XyNWm~eV(!lGwYgMg#ZRwnS_H_2yXaCM20kW*Ysy^y<N8^^*lqs$_87eKEV6&6hXwpx@SXvwlVQx%`M7fO9On;VRrwM5R%P2FTvv}p`{y-#oBl2i};F6
!CIZT(Oe$`)x<I(t~@u+`@vm0(&%kr%$=bYHpu2=Z&tM=^!&)?pqcc;a-pR#LLe)@^k?x}-c|7IcS+Qs^DZW(+2=%wvx;mlxv`&BotaB>ePBK=k5y9rG
L1i$|f@o4;S5syB^x%;Rd?#$pv0=mCJyzAQQ&cn9po+FZDgK=zpn<&TJw_kkqb>Hapkb*umae1T5AHC$S_kZ(M$q~9dOA^P6T)ZSX9he`CQvaJ{^MB-!
6qt3=3X>le*<7^?L2|XvXN!@#RxM^`VlT$$(kzl983T&5g-Vs?^Qm@>3^OR69x<k@_WFH^&BN2Egbyoty*CxLrqG~j{a&^^!z$sK*a2!L79OUOU38Me;
XdEOab_zdWd);Ot;30yQe0pr9qDu>DKj@(^LZ<wLnXBvmW5n_G&0$NPKf;~QJeS2W*v@`SU;DFl`2_&Mnnt!*2JL8=}dl<Tu{|~q}dQOacrh(TofyaoQ
lMdaU{pZ$b6)LXz^KVrW4(9rju$i9kePlZ9a;S3xkhED4J@(Y8I#U0#DG7LejtUkaRr}TRw9=r=A)3Z1SaU)Dt@y^=yZh%SV@?<$kX9Ky>+!pCw(-gf_
#SiR;q1e1~_-rcSZUU487lwLJx$Sbx|t^D07hM0`-fe=mXQA<^ze1cwCuHxCC6W>`J3K<oix0skP;+x%XTcp}LgG*0~cN}C>1&^=|@SJ%JG@ZL{w-cej
GuTv{OKRS-s`gv==y_La%5O&{gf}71hax@xgNkC;0nWYoyo=hwK%y5BZq<Nm?ru9(^H(HZXfvm*UMRJIxqFt>&t_}<Ro<KAv^1ND<23oE(Znw+h7(WB$
_F&YK<bH#P*m_(w<*v{$kx0HcYEOh=noJ8sHPeeHwi2Wu2eb#%!~(20YUz5U0@lE(tT)-1iVXN{!kqEtPBux_uu7k;W1|t<?J1379IFkp6jqTMWie7Uh
u}nOmZRF3>W^r2I*KuAWzMEDP_|Oc<&9=xD01OQTF1xHxt>P~BAOU1^yU!Z1UNM%Ia*7nyBd+BN>u=@z~ynb-b~Mjsgjv~6pjA>9*wTU!u8whm~e0EI<
g79pF%xrH`)oXB1hAuo(SvjaQi+EpSgYiz?suE>v!^}XYqY2DBh)iJvRi+R6mMWPedU;aoWKE_C%28(cp{nS4XYjZ@<HQB20>0n2kLVCtX|};F!!eS{?
8Ylc4p{wqqIFzrCvYt`B^Ld?<`QBlrK08#K$xplY-mdWILeGr0z{+_2r5=ek`jB2!&tF+_y~Gh^`PSSrlTMH!=KMV#TX(r`3_g-)~DG?0<X2%|v~9FWa
ibi{M&*c8R=9H2(y<Pb0AB_T>6fGJfWxeY<0)Fd`RbFzaEo9JXT29jk3ZKt9<B=Qu@4SG>n#;GZu5wqO^X;6uBpV2umoXV*sJ`5n!T)K$Jvx$-c^)X#W
p+c@d8rQ^zOm;fO21zEuwMixgaH&C~l`CoqBNLqslKf&=srIo-3K3$-KEj~+BE~`zB4&yMMul2Y#Yl@;jp_Ew+92PmJqnut+k@t9WR#`AV?(>CD>v<e;
vH}l<PVP8!Z{tlL_v?kPNnv}cdSV1sjFMRT7oiO|HQ2?b_=wvKJC)s4PqoD3Nm-YE|wnC*5Awf$3rXZmDQ{Lx!ru^#$yib!#-+q-PkrfVcCQrJJt86!C
3G%7|X?B4Xi=imDMiV<nHfn6oy6my+8iRjUHXB)ZI6~x_bI8x4z!`^UkNQ*#Cd_18baiP`E-DxCHK3Q#-%`yPJ@%3|6oJc8NZ5uuy9xhN#%Z)nh|H%$i
MUxW&$!HV^k|!mSB!Nxv-*8$)*Qqu<{B;@Ruh|MPS;xP4>2^Oj3I>Z$%#R@L7!cewi7#XeM)&+Hd|TO`{bZ}@%p%g?WF|IiNc-+9TsPs-IFCsKdv>eW}
)75PpH^$*tH-u>{y^;h@4{x`dJe^vaxF5jnYD2qe3thnSbDo2kr2cr-YZ8VF6O0(<Sw{c9aQ2K)E*7)0h$d<{3c-pij;b4MnF6@@++p@4fxk;}?a_6gG
-23Q1HV8b6xekr)Snogc@7KThll$#oo_gDr#9yBJ+10HN)|%vEH&)1%7wxI_Czi}UzWVKZTL=Yb5In6d4a$WQXdz3(p9pEj7KCAq;aI+5I-Id=!}bVE2
!|?%`l=#r;qnwoqBYkxTwQkoTlb%O-2v*nwZt}9LJ1L8_w^McuV1oF)wY@EpR?@89>|YBu{H8I;9?^&x7W4auTdx~D8;w5-OjYJXpfoJZE%*(EzQP}<r
=)W)=01L9NgQ@v1)n5724+N`!@V)i9dAk5%%vd{Oi@rx39kXrGrm<>FUcLTRgCH3_tno`Uf9czuOB|M;BeJiZ#Cb&%SSs-Ws0`&HPsATaVj7k#Da=@=v
>1G+vp8$hpp2cIFVHEwLs~geHcfb1p22QR&`@)3uc@x}eOZrn(-&!Jm0M+YDIc#+)uV4si=)<l^eqph8O(Z7w)U>r^_~N^6Pl`nAulZoT26?kxK6eEqY
l-@bAE<J;FSe`L8BI|cgQ(^s#2VYRmOBOB{-K%+L*mPn?8^}*DV@>CUUY)i;?(kpbG3oLR4=K|~=57lYY#?-jL!?9>f*iu@SV+~9CJzC#J8QSu{Dae*J
+8lXoGk<(|{j*<P-Ts|DkyviTMGiRzW^X{+8u^2(=YMqf^RJgDQ~mVctmmy!Stgo6VHggrj}x+Nb>(*6-BaTAY@`V+w*>S!Beh|&7VB-&Eji9DafS?;w
dPoR9$i}N@^P0*j3w$2Z8J;RasJy78t6vY8Zu<f`1bz^=YJPM6LtPS46unf-yQ?lY{O|{&hIhj_qg+W!utIpIL+R2V{cL89?*1T>G$z#_x}8Bz=!wRy?
Xc8ht8rpvUGd%gZn@K!>Ps9Rs-IHsR9wSp*=uWZJ)jay?dCmJL02fMS0)bAG}NWK|URzV|U5A8fAdSR*U|iJl;y#eRS{HS03(IS29^fpFxCTxs|)G-43
N||EuXkFq*1|uK%!I$FS#Cb~Nu$tDff%jn><Zhf|*M2Wt2bosq|(5amm^M;+EQ2JOew!b2L<Lt@s!WbH<^LN58=kzGw(|LJ^Z8Ej~+^WTx(?n18X*?h6
-Z~5A)jYF0bTJ~c%ZCS;--(}nO`&LKmr>#ep%`LxjZSqj(A(uVJTlMI|O<NbX8n8Hi)8cr@;o{BB=i5*3efJ%C_0qEUWsjc6HmzBDd6U{{b2-3eOWV&b
zwv21APJB8oucQumJ=t~{bN6{JO*#?`$I`HCdan3Q37n%68%UUo-)`B1BCu!mTHd*Xh9gES+%CB88JN~=0&p>YpB`$INt!u^Kqtz0&~7f$5Ne610>)C#
Vk5=tkIm!#W7h)Ps7z>To1=mQa92!>&b>O&yn+TBGHY;F`>h>Dy7~u3be@Sq&<pd#zl#Zh#)pXx%NPci*<~VE3*U<Ps{0Hq?w>nWJKK18<W+lnb0e;8Y
W=0t&O8qu~pHteI|>6bule9;X+)Ql3b(FR<vqzQp==k`B@QzdMHGRi5A!nhihBoO_w{>^khQvJR^fDHpsGVo*pQZT9QhW^Fliex5Y-T(QDK)iI@t`x%7
|$8U<|97jr}_F`BCimfhl)F&CRS)ttx?u0+tO(x7QT^cMdlda711Mz0MP^?6rgsYN-hZt=6yo1k<8l!-b+bm&qTQ`1^>!_TUjPq$OYlX|cfUp`9e{f|m
IIwB9eQy(O*-7Rd}pZ+~j<0{5G82|0Ry%(%{BGBcGe-PJkYHP+5DjW=D?2#RedycJD9^$L#FFL&3+3D*jN#3>7S-d#32sj}YZ-^gc#jwY=Q|$-h!Uf9*
kIHx>(!(+Je&l`bTH<5~?j^!Q=gG)FV4DFJ6dswKGW6p-@KC$2FXyu3!AL)`Uf2raU;gDPHeCkfZUa`}?SAUS?aNTz5zlvI`y+Q%;l`(1QSQsXw1VF4w
Z_qpJigIcNH|}umL+@5ZWanlI#x@A{dI%W+v=IUwmsUmUMp<J@or>)YW1)V@mH@eTl1_5ww~BqI4r4M@q53wWlQcDz1^K|?9mD#=nA1fjsbP1)vBqm%E
k0aLF$r=yq0X`Q79*ls;F%0glLxNVl);947!>w$Av+ksr8D8))!GU1{bJYn6BZ4s1nOphZ#IxprJ|FR5+B)_VElinoXkkyw0OsU!w<jhAz>)j?^x94Y3
6Yi5@RTp>Z`PVdNZ(=L^Hy0wKh5cV33jv5~{*cnmaS*?c!|rgPASUNAD$i8(UrX~kl1o?v^;1uI4Hn55)uEqIiP5h6o$wK5|EQU)=Hvrd91s6sqhH6Rj
K$&S?QqPfj@)Af3rHqtRP2QpU7Ka8itF;y1K$N;VMdkCKGNlB*DCpjiwHOjNpm|Qf>slpLmqad}ab2BqQt(bnzF9_o*G6r^Ju2&zEVKv`3aRc7)uaMFy
8Zl>tmaJ2=2~ff_s0MBLSybTuTp9_TT)%0ykaC=f!&GU*&taUO_OVARghwlchqFRBx&;t4wZET*Kel{08AGoo^Z-B{|8(Vn0ODu@+dn7iljc0LfeW@K4
#k}wChso^PHZt8V^5GBg~OW<7vMrp?n(vj<$_f~Aax0_bnp#`&)RPbs%@U<&*>~s_Wx9aN1r_rbnoQlx3lqXs(m~9-U^moDOrK+CQx66x$6+nNtEyAjJ
LAIN5444kTo4{48F|bZ}+rH-*0mH%XhYEJp8@KS8a`9FB(4>4e#x3Y>#F6$?jvG^!w`ToxdK%%0Xjgr4gQRbGRhLi(!+CHPb4o3UREL$5m`TZAj@hILV
VeF{VdHNDBn3vm%d;>6$#Q5#v^M1d*i~E4AQ6A)W4L0JBlYMV^;H1a6g?8X1unLnXrY;EZ0I(=3`#3X|y=6(<>Gh>*4RJl4$4Ww4;k2GLkf@7FprBVL`
A)d-O{o3vtP(LO>b-L4X)%wi%5Z|KF9WTscuN~BsYV>MyeoX@8k#_Bz)O7|+|xe8DMpcDC=UaEJLZYvU=8|509$gos(QB!i=LMIuAH{+d@!BU@_Acc%J
!bo98%ovTrvtW-7=ZZKopMv9}G#M$CUOuf8fEp{sI0Vm6;S$(NGZmKVO=e7Yi(hiIHbHel*N0?2Gp%OFQ6Oz@_*boPno*8H0HEpRQmq_CdZrNH@Dr`o2
jfP59?8ZRAku8%+14z|Zum*f5PIBr6e~Z9l^;&5?2R1`<x+PupNHn$QwjC`N&8e}><u*!rKdd!{$rV8Z&vMe<n6OCI5Ct9a^<_Ec;cvK{Occh9!^XLiJ
LtoOdcYRChT{K-;dSLX6%DBcS#~WP{qvwnVd|HKS+A}SUxzAR-dkrIdl1U4s9o*<W*p}$@bdW+)W_2%1*lx-YPm?1-F|V^D?Jx=X_VW(M<%s6@2eCw5!
CcaNN}_H^ALwmsip8vY2N1sFT6AUv(qs13jMl@?cE9PEoI@@#LWoXPmcF!)rEdic>rbg2V4UijRZF$2m1c7b4w}P_DA01w#n!PPH|d4M%;YfD6-TABf`
#R<0M)YOE*mjS5{-VhK6ji#EX?hj5LOI!6n5Wy%788Eu3UY&Z)qs>#{_K}XeAWUv@W`53QFiRz#wCsITWZWQKx8gCA2#ZGgaDbRQYi&IK9O3adVrGhA^
F(N6NH+iF2Yd2Mx$q3QB*iRTKjBak|rP9f2b`-~(VNJwi6*Q62$qJjyGGvy`msFEh!9;viZZhn&C>6Laildc9AI;9AaJ|TZVX@hRIBqlEaXUWm6ybgcs
JF6FF*Z}=98+bLd_pSZp)QrBm|=G^$xx^|>PZU)WU}D6#^f~;Sj=dd8%?TQezC=`c{<jfQ!vePLndYBMuSwCKsNkq6mlYzk_Ox~PbbR;*v-YvW@L+>LO
jf>iR8Q~FTiQF3x&J6QFx1=-HMb<K8lYY#m9T`@ixTGhOyWHHy7%5F2v1&#RWpQ9R{*Fh_${T+Luc^h_%)dALYWE{_ClyZT#~)FIjJIfst(7#`3`%Ax;
|WbEmO$?h|t%RkU_<1Jd)mH|6dZZ!VE7tGiPE>#1j!K%P6FzHDPWUi{Vl*WR=-F1J2#{(NzLY04gS=lW;Aa^YoXUYeq>FW_?TO3@zQy(Y!RO7s+IEZVm
(IY=Irc5WXDx%cE8yn-wEEn;uk<b2!a-9OnErL7rp{e$mYqjUeXhHpRcxPvbGw)NZ#FS}oFgFRM**eB|V&{hvF3TbmKjIE3}LOYFb?iSla`E6hQvbpr-
&!64>v89i{bm54$@~&I50dbDbxe!JhfA!^4?)`8!knx?DycfVZpp}*Sd@IB#hRo8cu!Q}&fW)0XdWH+P+E!&7%EO7`<Dt6!P{^`97k8(*V7grp;7#YHn
<Go7*Xp{D`TO*}yFYu%9f~83w``!CTR89?*~ZHK=%w{1HXP@Tk6kQ|eN*?VFS%FaY{s{P_~Ule)JD&(Az}_;A?I>CEyT&}6QOS@f@t;lE$8YcOD}Ekrq
htl)3WpJw>E=wjCctJwA>NT-L%@Uhxqnyu5SO?zWV&R&zINk-1^|^)!$fN!M?k01-c6T-*0{EU+kNUe)60ZGv4{)SIhB#@vqj~mf&0ge9I>1pF-O>$@}
koW--8q+`aYPZ8)9afXM8zuZL@QVP9Ysl4yDE!XX_9phf5!P`hEpjgY2nAd`a5Nj3v_=&<^5hP}^)RgZq0u&7>*{$Y&WhT1vLI@)Jz`)B`o?@xcY_w{q
G3*Kjsy!5;q2K|dIe|yZ1{CybY!tFL4I^Ief3FB>tzGct0F*qR6oAyI4^v(seIyW*cP1*&5I(il{xt?=Z*{eUi|J*H$J9obLPumy0{lfJxp1c3cH(Zmx
_wjG9fAZ$?TL;p%(R~-qx*p#eWK4(b8EfU0oqnu;x}s`JL@Cc%A)RW2wB1?N`B=85zb&6@#aaSA;BKm%Zm9Cgq*v3QEhk5e_Wf+%`HpHy&ld4ZFIa!bA
r~BKNzuKQ%j*Q}EAbpZV83fW<Y4ZuZoRjM9bI+jh-fJtM^bK=)=>NQJzF~}q@VT*?u~dW-(a<~zW8w42^`aTZN&&z=Ulq?6x~%y_pY|(^tsWP9l-Iff@
;?5Pq-@PAg&LA0^?h7K-dETyyRA_by{k>x@@`VUN7vOuU0Gi<zCZfrR;7uEm!N09nG!nY{<DVlWl0qPWOJTIHhIF9#?cN_s}*8gzY}|$y>&B2U^}_Gu#
a{)vdi-Wes)`Bg@sgy4p^3GZpsVzWuC{5iZqRJ-BsuTlH_tEXW4<vz0t>Y1<Xl`q^zL&z6j~hGIAH*g3~h?WQk}6iEljf*wc|?=|Ml2A|lnKa?We-?d+
-XiuJn<VhnQ#~ubpLLTMQNmBL-kx!(Uy}a@iXq?Vp2OnfWHXhswI8mM912XmB)Hs!b-PZ(fLf%g)JUQ-t{`$~=yc+&sRriU_gwvp4pKS3imB)=RP|v|Z
xkoI~N8G*#N8MOD*AwZ*f9waAInXn|KbRw(n>g7mWig^Yq-)Ti2;^raQHjI(jzss1Bss1&NU&Q+`z@wYB6{5sNw<258d%Aq;h7LCR63)P5p9a)P7{c5+
;q@xG@(*orHVW+V-YeXrtmn<h7-xKSyHp50yo!NhQair(-DC7k@+H<tqpOypyk_PGmnXr5-=(yx)^~IOszP9Qd+D(9SCK#ILl60431+t03W6~Nyf_=rB
y4ElT-?$F#(7|;d#FdPF1|8Ky|*G839TrQ&uVjttrWwqPI<Tz!_z}Q$yNJeKF0dfS!cI;UYT6;H=ghi*OW%3;{=^65r=5?Yd$rvutLjsq<lkN>%5O5*e
|Dbf1SQq8mw+hW6E8lk|upD>4|H2^~b8QuXXafHXK!#m5}4fU!;zDFZ3R;Oa`YI+S~(dUp(uU_eY&K}0O1kggV+>WgNROi2gFJ5RB*`QXW;`Ot8}3icl
5L;taVo;;fSbj9me8{nxNTLVTmu#063y%n?v2+MaW&^F=dPF%jTp|*@AU3`a6w7!FUS&_6xw5+!m?eKXAB)=2f1_`Q{dv)u`eTR4}blzRVsGI$`fKmI3
ysg^1z2(Oa+J4QW^&9I2i4%SA<NEij{#K$qH%bpuX?cA9J_j{<Bx?5ysC)~E4+m6d1lNJ989dR*3h{U2L2#|7;?a{x)05RXyOFE!p*Bb3y>k~qr$TpM{
_jMn=Pm0Fw&f=q4_g9Pg$GziopJolLB$G2)scYs##sjkT~>X+y*Paoem|V>yC@56WYSV_oH1HB$7Pz8Io}cMgI>Q-O5uxGgy>b^MGQr`-b9_@T6LE17@
RqbGf}EgVY9}Vk90bDzQAPI35-O?a*9ie!mNa*dkLwYh{qevV!6dMXG(%-3^1ccjtdmkH<4U+5uF#>4V@}O=#(xfB8DWy+(^llDhwDVCoBVprLj<`0Z}
?FQ6_+-k-}_*O-!gTE6#<e%%?OgCe@(4!q1{3pxwtOWIqqlgf)=dloY!8DktRg^-iP%M2aF6uZ5F_Zsh9a3X-JCY*7Oh8SWO^ku*)@AXA^zOZljPB=N~
aQ|PABN#ZmSt#@NGI}s;oL9&J>%Y2s7lx9C{&Kq$i&U0fm$ri*J&)~$s<Vr1R79)fz*X$)zIWbXhL4z<&O{Y_C#);`g9w`l`8I>G%^l5TI4$xG5J~1<s
Toja*gX86uX_-PFh2M|DZ~yRn6Ew;@A!leO=H9|t*y-x6QZ>JT*@^wuDeiR`xEmaMP%Hbm5zk>y+hKk1n0+_py#qu!nx@_gj8~^e`9#+16SEv5-Dp_#M
#x*S{fZlhDhvZ<;CCW+Z(-gR8s`X1-;w18>$4($1;*K4j_oX+cD`84+HLH-K>tX9bR&33cf&W54;Dr2Wvh=AC!dVm_5zWE>F+>`6933J5GwRM5M!X@4v
#Hs&R%W!XT;BdQ9f`M+9!<O9Kv`b@VTJ}PP+^i;RZQM^HlKdRh~0o2xqQ(J#C#?{(S^@`;ZP(3Xaq`DXdda+heJQz^ixP22MJa_2E8`7CH}Qp);6Kow}
4sj5;znH@bre(?Z3@V1{O?p4QiO0f^%ok<E2yC<w$5vN8uncCgR~!)ZRAlVml*H6!6nuU!%0SfL}dqIDbrCBVdEi9#BTs8KRA8&`{T3Z$DFgv;affQKk
N+@=N-nux^ka!Tf#-6qeZqs>@DOl7)Rz0(`X&3U_;?wZtW+^iTGA_apfxjhFmN;5y36c<`b5@I=%R1(>AsojN#g4l=%{e>n`l0*{&8U}_+qcCITd8Mq(
y4eh&4XTj}la;}|Atn>kKHQp9(IlOSnsqawlt)TUsD$So3~CYu1%(B<m=BM#Kzyc@8j;MHuZ(j=5LTs5Sqcw|?P_)0TqLKp>0-ijZ4H&upn{B(3#gM=p
o<7FFAS%d#4sObqr@<$W04x7c4|c|E+F$65Qz}U(PXMMx^e~slS2q05I9vkI9`y((TMhFq4Q{=<Gaw=tpeH{>vZT~sO=h|tr*^a=V2>5zP0ArN0YC^=A
eZ}`zZIF_1F>QlCzDnT30M%{JmlL?LBNtf_Ar5w(63Wn+;pNZx8vLwTl-P<t`-lSB%aYW4B&wwMcc}aR<J7`S^-*yJ+d`)rx-&(BZ@Q9>y_(e$_?C0?g
9^UEqwa&tm4(Ss8)Co}gtpCk`74ywJM{^?P);$s2Ba!q9-iI0w4yzX9b_F?C)>{+PVaT`*jZ9`?q)m#w7t!fF4yyOVi@U^g0^B>utI?Z=9{9xV(W-ok)
L%m@;U2-Ah!h%=F*(3sFIYCM$XLT6D&GDsUYstIXUnT`RuoNpw$iEKRDpX+s8G%HOJN^{ZVtYQ=kNJL>Mswm+?9!jLjl_?>Hqe+Q@yA>##)N1n~H_QVG
x>=n_B+ywX6}Xv)hvfl6M#N%tk_W(qJ{nVWK`0goDFf$+!%m-^&L{CjqTSC#!D%>_3y*<(ju2;~TDXEm;w>(ntarM2aa?F5N=AAx>XxeVC`K}3H%911e
xyhvo)dFJxSwNYrXZC1DJr2!-B@K2O^ot%bDBlDIvPg8iN*k&^MxovO{8I0H1N2t<GHLkuG9goz5o$LE5*Z=79w;+ToPq{fC5Z+P;6GRn$(I3z2s2nr7
40e6J-!*@W}$H7tziP<)c(Ahi6GOp5gR<EXVM}G67NH-XxAqm`pM)CwdTDuZ-vE-of!^q&6f!S{VEfUl?qIFBwA+*_)=)qnRD#W&E7W1#P6GeABt_$?n
Yx6a`y-j-WE*?yXM0{NdHB-@Wtc%XfeJ>D8+?ywbfd%0Yi9h91%d&b?01`NeuM9KYe*JL^2}wy^uw@|9Bv%rLYK!IUhLZrWh5o7?nXKYjb^S6^K{_xas
dZim)igswk)$AzZd`RwQS-h2A)kL`=bY)H({-m#H8Z+sm3=O>*zr(bq{|Ld2}uaKFa{oIBzzW2=aZ{PjvmoKa?*K)usnte?gH=}#HIN$0^7wlW4G@YI=
uf4Md!3wL32LJiV8xG9!pF`gk<Q4i-SCs9G!f2J#^qUTT$i5-$ozJg6zjbx%Wf!A#|2J<~%(J0-pTBnf%8#zze*fx)m+$}Vm-dz4U;f0t8}0Tji%d;Xt
$;st|BE;7ee~|t%g<R&*m$M)o(`#;X(<8sBxOwx8?=%&AWpRjTz<_y5$dbl#IW>ad7GkxiE&Ydp=IkfEJy2c*6`%P{|=35P1|XG`))8-t!~=T9~+<Z!e
`eXy?FhL=k9%U`}(y%Up;@@8k~zlvSC;bILE##%o)%fYtV1qvT;f8yl({?*7&Y&y<rXJ|Bxv5&$fhY?BVwv$wAhD?tT0xyUDlTx7%}AvwcaJLx;uik;Q
ozXlYSo-+*QV(=2HT787Kan}t|z?BJRd_bNP1Sa7Qg-yDlGL|UCY;3St0!M$n>dOSoL4vtOQhhVOmV9mb+#m1M~3hSW8w)tUWl-~K({jXkK15e!^{_Cl
y?|kv^*FXLG?rT4H;l-i<(<tK(2i&_b?>+ay)t`R1=G)0(TgGL>XP<D}UR?oa#R{SpGR8KDSlxivG#7>Cb|-U|<Y{@yCQEfUBeZP5(W9G6|0X>ibC%1I
d&_$nuU~q>HA@>*_r2#WN!!}{{Ojx67Oe+d$6$Z{xvj%C@cDb6S}eKx^Xu2QesuLc`x;8u92`vb_m{ZopMGt(zj|xu3Q)@oEy7(m**w&<JfLfS%zUNZz
4_xIG{g!$+d^%TjyP`Y!p~fru<v%1HBNOb*lvwgI9JxT6>J7ii({T<I9=$`;(ExIB<}v=Y0IBjW4X4kmVCjb-=fyNvCuZkr<RUq%>hdVTnqcQ>mmOsWI
gX9s_(z{(V=Tj-CI~U6uX+-Q&=wK&I|6ax4yC4eIm5ijs2%P_7OMV!cVTf+f890TaK6Ao;E^D9e(Y7_vTX@W9vxTfeXI7_PtlXeb2Vk=RUVQ^zsu2Txo
+vU;f0stJAe|TSY8GfB8jssGFXaMrJtvX(?fDd5xhp_~iwM15UTED;y{ayM$J{`s?Vu;v(YdEi2wK(KV3J>2Gy0<@Jx3c=o?M^|pQG>$`7V-TtA2CU)*
@eDycB@qPWKi;eutQ$KU25*t~1|GAe|tg!iDapvwvudi=+bexqfZ`*u-eA_|$+n>9yxMS}qMrcXP^5WVR9MQSg(ZMUOE}{J2%kc~Dm9cA3<#L*JzC486
KQdScv%geLM^o)13GCAce(>eJKmN(S)A9Q+U;X)myRUp~OYjKl|L%wHc?YuT+EvTtJ)@$cjBTjCVof0-`x;H_QCG+=P=Beqht42yMra?%VC$_r4oe?h?
%w(8ZP%07-s828+?#~0&)r~T85ey1BkRw5?|uL7Pk-W`z;N}#f4H~bT0_}b+>({HCfPl?nzV5qE2VTI8q2*{K6m+sJtq6oP0j_pD(l;b71@d&Y;oBDVX
m+H-ZmL^{*O8T$JaMcx`0#Y2I4?XBU^V-ZtkCSA*j3ePrCO~x}PJ?{gW~0|M=dGlu_rIsPoMB?UXU+bN7zQ`0~C=czIu?3wO2ux8F)S|HIb*591!o>o0
F@B?a!j_0iR*?*-rT-pyHf-ab-5aO#ynCkG!sLodK7ZaaOSb)k!QY$wt+o`=1B^<n!ip(nb!sN*BKLSGJVvF?rgPyPJvN58u$1$OGJKp#G@z78g$-7~?
h&#f8U&YV4V;B6;<+j`jv(jL3)!l9D_xc$lXr~h$W*88c*1EccteviKgDLBZor+;(r#ot}M^KZu){vV&;yZ!8`5BvsnfL!k@z8@T-)bo&!D(w;$sEY%P
J!m{0N`j2~cp2N71M@SQrO13VAdpR6CYU{qJn%{&HTUS=gYhMh)O?U0+gJ_PyClx=E}OqomHI>QHh#8vXgl%57Gu!3;Idx4(m8->IlGNRh8K7v$bXhQa
4p;cojJVed%6V9m+pXU-P4HEV5)=N`lysIk9_19U`jlGkU#*Z5d4_pKwI^vwLV}V5@ZfMec<pZMh7k(2;|>RSB82A7qp|(pY8b2*hBE4Zpu8^73jx#9q
{<#0FJ^Z!1hMm$6}(OhH>`u9*R#iaI{kW#O!)PTLVQA2Orv}<G=#)_*&)0MIwD@s=E0*bD`=UHmU>b+S7r-QPBs}1#cYXx9<0`u%oW^v{(-4)v?Lp%pm
Z<fC6cw-(0%?{L$4_U}o%2wd=_LL6*NqE8l`C`+33RK^*nJJOmqiu+^f^I_X?uE(`b0O%<F{o(o;nc>&7NIpCp4IM}NDpriAxd2(FviE5(%soyV)p?1G
MR0{=9Qn4JDYqrN`2P+J^iwsUmNjfqD5(M98@aiHN;rnC^z|_n%)slF<Hj%q!zN}6rYN{vWk(iK2XtbYf>12~^F=^gF26?r`AxKPX6fp{@Ol4)EwTOJO
OExJmVfH4-%&dq&pEI%&g$)Zrv=UF1b3huHPiOslNf|bhOih;<z06N)2&(s?Iie;qNoGMu0XU+G10~jNb!U-rqpL%OvIdvvF4dT!w4w^;Ol<b&6|h3&S
vrx^a(ua)og|8}PG%NM#LZ$ej#RQOl3V~&gpc%Lq*3no(_x|wu%$XOPM7JD2~Dw5RRI`XrKzOcinVjaek=xsXNhzNk<0TTKt=HCFh-aAl`^JFajFCg*;
J&PP4X0vC$SXOqGYL2;5rDXQV5X9Z`zw^`K%GECu6L}^lGiVSf(<mNkku$2GX7jN;Ai>X|$lDs@@2fsyVX>E0fHm(ispHD5|442$u^=15Zbi`D}SKAn^
g0l6kS2U?S+ekZa{I9f~;ZDO9J{B07B9?5aX>A<_AK2~OzK`LJ3li&-_=H4^DYz6n(mrQEDbM!6v+7aAFK2+<t~;Ti^kHHLLD4L74oKg&0z9y@X9OXoP
PQgG;-;4u}ZE4gV+UQp<ipgWlf05=m=im8ty!~#T0<yM2AMzRDOZzP5645O+H*6(EzYC)51#4zd+q=={cFszdO;Y5mJ=A?%U-Gw9H^lUPzjbS5|ZP2FB
$soyIJ|PsQ`j{HeiRc8?8P<?hvsIEukxayxOtkF0r!qpJADvZly?PBY#|YXU)*z^94naQL6Im!SHh671n9+sA7^x<SPP<hCdX$<>X(*W#t?#SFQX|pIR
#d()fB~H<8|@miX!A{=S)dJEoK9OfqnEH2!m(2<Nkx;SVx$)}2FZ;(P0J8~IU+@AzLkw&6}VBwlhJ+qsMJJBE(@Z87Yb0sF0pHhL^C$44Dm&pp)1pQHk
WO7<vcCcq-b>z8JbWp?C6VN;9#zwW^<`daxyRU3ng<>>R}~*Ai)ya%QWLHE?=1uEtHfyBs(?Y@kRzFg?ui2yge$4Xw8^dWr1iZLo-}Xm>~IRB@Cruh;F
7cMM#YGTGjGIAJ>zloaehWP^wUwn$$G#C<wG?=`y|;M8j~MEz8Pe-+md68R@Y^J0q7j_M0h+4MXP#Nw!?5Lw$%9CyQjtm==4ZsTj}8Ca3aMlG9ANf3zM
j7JpO^_~_@+&!eCJZ!aWqUEHM?_8pDs1MTHpZ~|B$yv_sPIeju!>{)tw*6rT6eV`hFGAoyGCQ#1Y=ghU;6tHI-E(jg|Z+S%KLuP=z>Ak&*L)<w|X|UYy
?lISHiY59DBn8hf$P?87C#y8hyfgmP^JmuY_-1hrZq7fPtXv>v_1}s-oOwG(Sx={AgWZdI`XC8UpZ+Enc+WV9oCCFfuF9P>*Avg*I7^THKk!$Iy>mmqx
ebIf>j#1+m;K5o{HiO0ObY&|0G;^jU}Z_5%Ar7B>hyqvPA@)Hl!3CEhuz`nUCYz1;lh2h^T!u}t%r>Ez<>i$6UYPj6c$}z3qG^K1$^`0R6FH3gU+7;`a
H3z@Gw+6klr0M^atJSdhkkuV4*~St<+$9nWq{$vJV(wjp0AjdF>~t-#w#%GQcKwAgACLmj!9#tnv9)VgB7z5BSHJ0SoH`97VXh9`@Y`KY5@0(Nif-Pc%
Nu+Teo^Uh3{QOB^|t-Orx=t8b3ZvKOyYA4VyF-=^}}iH9@qNP1BE0>%7(Ysb?mpR+3od~`mD9}OB|o|;A;l(qi20)L15K*a>7%P;+cvt!k7j|vUG=|Y2
Cm)5x9e9|6f!Erw~PoOCrt=4gPk|Q}>9hTD^3=cZy5bwq&^JWE=bERgSugcB(Jlz<z>5`^E5LXv^S-J?+`|KQ^V^Gtm8M%r{PfKhg%Zd}cAQ<e-Bsex=
j+?^;Q-^^(7%%bzk_%_)1yYWc7<fz$@^i3Gv1X~tMHIkPSuI%>Nk;B+wQR2l;b}J0EiFpLQ8hCy=NBzV;kyl^8MZgRQ*ynrC>OI@veS)ZqwRvxo{lPMx
NH)IPGNvd5izB-&@`NttC4W6Dj;>5>n*eyE>&BztTJOexyVfAD-6yxNv#@H(2SBw=V}d|U<L-EaV;iUqUYo|tPAm4O%xSGE2(t>5MzS|Ri42-6K1Qa=_
p)aD`~!hS8)=F4%@BHgpI(9q|;ub4r@Re<Py}7&mtl}r;}g?6tcZYSQ3DR8CIiNOsb8jGU99mcOkK~V5l6|Hd(PFWJXx7%I2hk7MU=nDCHR<HbqiWOU*
0rM2yY)iS|qr#s)TJT7^NLDdrPxHCinga6w?ZMwe`IjcAz`>-ZwZ6~nVWIR|r#Hp4GE<YY$lVsR|dicCs;Y-FU6T(3Q`C~0S^2%ppP3!=bO2SyA53v{2
|qOT9hK)4W(WXF?=I2-oT9k?-qXXV}uO%voGR_S0-K0Cpr!hAZ4#ut5Tz9{f|c&0V0bSKg(Hq&(zTWI-NyBMzsqbUy(&1zg?8&M6!psZ8afM$x7a)j5*
k^G#VN^?LSQI!-;$3+e?YMP#j;QfY_O|wm+P^{NjWj-HLBd*;5CS<#WHF9PFB}YQG)g3e>AfGG5ac~|*r;9Gcm&4&Y)CWxiK+~PLQms<tu-}HWgDJ0!O
1-Qen~edGoJ_j}tMn7~Y<oPKE}D}B(Gk&sASEd@+ASmWXvU1oOuJn-+LJDW$FTy>DP<|%k0W)p(;X!D?W0E!RhUqV!$nah<!E*~PHHB*K-4}K28S`d*$
s0ws9$F4LRPHD+s?*(jxACpXw+Khd?a0!#6*s4b>%Kw$)w1^B-)GD8{tK_f~8UzAW~&aq%3#60E|IB-t946V`$r37m$guvelkrZ)!vrv{AX+NlF<VsdT
_a6Dtg3m>{v~Nw;H>(oQA?dC=+!sE#2RwTLTqxrZzSjbDKEL9#XnMKV)Yb7^ywOSksz7w)n-yvn4inpBHYEjo_R>7wWq)=ZcIoXfPh5g*}VJ#>^xbTWl
nx+TZRX1qpJ8a*u6cvNWc=;zVTqn}5G1`qkHf}m+*pHl8qFvDQi68nHKPcPU4ppb*)%LDCc`JcYvbGm3y2>P)x1>)zyw=dZH3<O-el$94`QT>*bLCNz;
09=g54R9{QLrb+k_(o>1%^+W}qt8x|Hz^S$CFO&F30B4vECqV*c_99Z><`mEo{v3eJLJLxL4xrA>@LnM6$?bf(c@;$VZ9F>z60@Ye*`(R=OHz7vQXn(i
TIpS@^IbN1vOX~p`i{YVm&q-<oFEl2mX8BzRuAPwRsAwc&ci{Yd%Nz+k@3eo`_2V_<P^I{)@ovL7YZ_lSa;v?|B?Qv)&=VQ7b|B6wW__C<u7?;T>n>g9
pBNJNIFnQ{Wpg292Hl_g1`6<-nDe!Ojox4Q&H}r4KSF@cjkHXuTv*KlVg`xi8phP5Wg3-4qoB@~Hl@^jW0`si?o8g6@nH0sU*s&oY_IPA>?0_=?Z&W>C
i*;5dcAhwmJ$hxxlJNC;Ho?lUz$*wF#OB6Ob_^Z54k`2_jL3IW3Lhe^=+M-^N&Zyuc=d`k<?adzjNv$Ye2JSsEzM#~H)Xr-S5S+WGis6?aOqZb1xDfi=
}NEgw>`k;`XO)(<Jx08(_J?&{^32V~%9$n*^5tIb`Dm!IFF@}{AaXt@C^Q~SfHW2til|XXD6stw%(_{nfC%VaIdX~>8F|#4G#QtKKs%r$gNaKk?o~7AB
CS1~cqo`C3b2%*2U<dq|s5dJ-%ESq{tml!IksP*_atoMRokyEMeOkoWDl*k^sX9nh*m!EHwuWeBG9_AgW??MUT#M#l!x;37!)_mKq_Fz97S7ZLNgApt$
`GAkK#`+LDRq|XkBTvfRa#`W)un26jW2>`S*>7{G0Kbva9o7j^|(Imc5%^|8x&F_haiY%x}26LBIU$5*(;f~1UD+S41kIN^+gt!`n&=UbhT6GK(rMdB8
b!8tUf|I`D&ch8m!XB`@A|Yn8W0dNJgd1pxBO<M7hDKr5fEIl%_z+`MYManW@66;HWjNmn8t;(h04RNU9uKFQnxvKEUK@KT0h~AOnb4yAqvOrZbe3^};
MM(1d0rAH~G{FrQ51(oMe30$GTdhUq3-q_Xq+0EwhbYTTd~X&?(WkSbZ6<?3`HJu9n=>;hqDTyud=xoDwUNmru{vKB?VXj#geVZ4Wjm1!ZNmtt8d87cJ
zF<WnrYC~f@A;eZp<%*gZ4olH4v0$RpsWEP*hU2WQFEKea3QL{R1R@9qsOUmdgK{c0lxesG4aw}3&r1fMo%S_MYa$6GqHD2kGchS6)d+;OM*^E3#S0WD
bQcK@q_8H%Lq?sQjdNLpqD%zPqbZ}6?X|L#veBV96wgNs^^V>~!<0!eW0N5;y^0p2W}5@33^7hMCdinGvZKMG!0H`-&?k%{TU4qhl!CG*k9E0hnb7!rQ
DLN<3P@N39#F|jEhe_+i*ddJf%q6Ano^1Hp!s~iP~t05y--mJHdg31_>wM6D*N`4r=sPF8KFirR>UMEJRj1@SsoioM3_mYX5)c8?IZ@Hau|!MlW1Hi)k
!fIP3v?iJt{%vshTpYg-j&^CJj7K45hLNr>X>N&|s`M7U-S`wNsW#j;NVAfaC!~Hyi2MbkkmeP^WC(ZV&C(Cit`>3Gtp$tCTwRQcCU&^?@L?T4^!1hz_
-IQ_>+VkuOIwx@ZitjhdK(bbx48tEoyAN2*49!a_#2k{dF;PMTlv(S7?xn?$C-4w!KtcI>xD4GINa8_!Uz&8cujui^0$U@#(ANdkPaHjc4MkD_aRG~N=
U?d+p6gGWD)ejfciDl<6yJOf`y;ki%vL$~~}l)Dd~_$vS^#V5_|dyZ%Dn(N?jA3xyO1C2ibpy^T&&>2U#dv+dzCc}fG+%GuKKF}+t&dc^n;@ph<!#zO#
8>u4*a>BJgUci43^+e+Lg60B%jeI}wAE&Q&1jd$Mbbdg9AzXThd!UE>PqH}c#LEE91+6SNecJTNO@{L~hW$r<dK2$&c6~zdi)nnOO>d6x;&amdZ-DXHP
71OW5da(+WUt{=VdSZ;fU^d9_PHYmclS;gMg_3EGdKN$-G&v&zWoa`0vA(0NYUdZsM8?h3sCLj`QXwMXioJXsHEz&HU7;`9ynT<7%VtF?NR)<Is;S}1v
-^}*GSLVq7Af@6l9+z$hiZ)`&*Z9s0Q0^KKIO{gXr&Xwpu0l#cjb*)j_MkPn13RoDJbWho71ggX-H+9~sR31S<YJ@lc>*oU<Mda0JsgP>uNwZ~O-YFnl
BX*B8vQ=hn!beagUP_jd(~ZXVi=5B`2Sz(n@2i#2?W<I$A_|6N=7r4mRbMm@ZscL{RRi!*w&M*;R0GFQ<1wV{fm%se?7<|ay19q@qKz;dZ^PMjsh;h3M
ogg8=$Y9WnE!z>DwF$I`4$9>31OhrM?(8vtKxsid!nsXSf4F^$%tCUT;5YNda0|&`i58@b8tu|9!2AT1RHp@^3sI*%pv_U4S6adGxSyaK~LOx?OW;Hqq
FUVvp6N^gG-n_-u9Hesvs5Az0mw^>Iq0O@6Sb`nIv?iOu@~PS^k}q+yX0NjV=%iTB<Fj!?EU7f0vS_u7^KiA)NCS;F4P!GB3r9+5mF$m3;ieI8&Pb=dN
Jp&jbfl2!t7dD4CkoTWq?k?>P#EafF-?atIvwQ{5D2FsI+}$W$y7v)IPFb_u`JF(>_8fC+6zYrbr{d3s*N6wM^arl66ey3$s*H|oh^Ik$p4gs#CNVRaI
PfCX^kpp()B{D9!5q&q!n$bF=$Z)B!j|82pH$n0@1235^|*<X7EJYX)l$R4VE1;v>C4oxG<AOm2|a5N83nuh|f~PT&c)1ZH#E4Nmh?E8i+gtQvfn;)S{
?465EXy+T@VF*aha%`B=$q=)=sRSSUv3at5t9B?o!I(2PW(sp>;0Z16FxC+DYhxEjM6qmdZP2}5Z>G>05NBW!&Ugjj}SSs2$~Q&D)+jPx@?q9b!tqdwE
cFt{aOW+X5YNC+)pP)AA9#1?2LCo<(s51LMMavL4y<Q_GyPq-1?&Ks?Yl*gt<t1eVTtS_S_+8~&r8Yxeskxrh-Ma){O+|QK8i8`Lw1Tzc}F)mjeX9qJg
JJ(tgNVZ!@Bg{lWeu7L!-8dFS3#l^PLpVw-PY01qtT7!M(6sDaNzl(@Sch^>3ZS$+-R^aBgIs}th&hy-O(ywP97#yCexxy*?AwPit}U7f8ZPk|D)+fzJ
4y_3IgXcFHMwZY^&+BVi^!tb4QCyFNXFvzG%K2Oq3_6dfS1h0uwI-I0N+oT{aG^GoEf4)jcRf}rR5;JSjqzBS}vDc(Cjn|5M3o-KHgp-l^im2I9;#E=^
2;LrXYhaQ)rv6b@Oe8Q4C{IsZUTKV$Q4NJi1s6F*Hun34Gd#@T}CN`qgaM9Q9glqE>-recygbJ=VZYA=1q)HuA+aPBQZw`-QVze8Gs#dSPHL`Z`+7u}#
qsqB4|zw1xlZ=h4rjpZ~#I_)eTB(~|vw6&?uk&8ecYH%)8Zr>L6s{8+KpkCqFJJRY~BXVw1w|2}3vWPiJQ&WWs5s~Ib}b{^0;S?A=Qoy&NP6(sBbsUWk
;)cQrTI_W8fwJNn%m}8~KJFgE^#Tai_5<rh9tsbvF`s(fnuV3Bzck5v~G!<Abv~0*umaN)@9*@LVJ%pYNg&*7b!(Pgo0yll^iLl+f)>ACP#=4-`%K-Ss
V<TCa%1+N~(r&U`pEg8&o7~X#@87w8`-MAS{^ITzZ-xe(tO?RzzkKWJqi65F_1*hlym9ZNcdwrM^7@UBL-D_U`O?*MpWl7u_SNkl-ue8MP&{<~;XBq-_
db64{<B}*`Sj&`zkd48=imRYr=HpAU`lHtS<yp0EwdaO(v@W|PlN<r3oS_s30f$ABV;`ia-<N_I8F|UoTi18zQywpt#YA(B6E*Fb|Z2Fve~p5mi4jK<D
IX5ard?NEdoO8Z=MWWG`j<|zPh^g%=M3NZ@#sM>5Ru3hV_LtfU9?Z?vCfqXFtFD<2Ubo`h)d&I*Ji8G>iVN#vO9)q3JvqT5HM^%Ms{2tvh7viV{-oU+j
OHE{LN2g1R*nOP97}WA%Ua>JRTfcgyB_7=l7~zxc$W_5L&eZhzo1FSIQki$Zs7SFgToKjP}|O-)#EfBo|L<qJ{!m5}{e=;}|uw+H+Em+yS_wZ)gee))n
sM#>t-Qui%snVi$PMVsA#rB*kVeSd2$wZ}u$_Q-7^ZuK4dwycCiMIKn+*neB%)k1>28bS1*ECxhf2Do~?#RJzo4(q1-u*LrC*Z<Sj$y*=T^8Mu3*Dt+)
_h(PJ0=$0V<+~rfe&^E{Eg4?_<T>jxTRq<T?%gl`_4?o5zIyqSt6Q&Ivc329+gI;?*L~&ctKVJy>&q6yT)r+X^2zuPdzJ=xT&Jgk&WF|%DzZ3tw8K>in
VaeM!-A_AmdWbYCpSWjp@-&*VX@tAShQMX=F3<5hH5K|Wd;4vx9yg;4d$OVDr70yO;ONwk-O=5JV74Vs`Sxs?|$*@)t_I#diMj%YArUbmFw#Hx9-08#n
qQjT|NJ^t6%@XQX`AC*Dt;pa=lk*kLydWxXiYF!3#F)Z{NE2@o%qxVp+<I_r8AP-g{49eeVy~ue@;oH*ehk<qvH;`t%3)pL_257k{!E&}eBaa!*3mdv0
5{K8Csf6}7s0>+0?I?|uE|{pVh~^XV_G2Cm-y_5Ekxzk2@rRvR1sTXy6QF|-=u4TrfqI?K~4YcXBq`i@-+mR8DwF3@7gq(y_%o^XV=8s%DY2bk-+BgOJ
PAx)w!tF>JC*s$I)R5_#>j58pM2v;_%;r;K>c0)?v9U`kLV=W{pn)A^{BWyolOEKn3QRYlebp^<=w*0<+(=zD$Z{50n`*Vw3+oEC&LA0hcrAITNJD>gF
>eW|V3EaE=tYy<Kht_(lxz0zm2Bb(HhR}W6c()tuDH5l-ZET2J&we*)?WU%y*3h-3-+k-5e|hR{OICk*>Sq?cS1<qg&Zi&P^#1mBi_#rUvc1st$G5I-{
mOpux3Ay*@Vz^q{@&K5kDk4{{k!{5z3P5=_2&=nzVfj(0Qcdm&tJ2iw|a26@cO-X-e0?Ab;(M{yIM3^>d~{5fbQ9|_7k@7mUO!w*%Gbwkwd-xyQnB*%i
a{z=D>XG&BsG|Tl|*4vXgoCH01WPF*)bYo0_8PuB<G}`q7qsef*i_WNi=h`S)!md}TAi_Drw*$ok~!^IO)KSBh&ppm$!fypknC+ks08%ZZOq&BrZ2!p&
~#%FPiscU=BEpIdLbLvOjGwrE^6vvIc)t@rpRY@ZTx>D#EBYci@bb%wNh)n=YGRQoIIA;;ewrotM2+#0?U8VOERWc{jHR_SPilYhLVc=F57_O=#Z{o!7
|_thWXd+~Rtp1A+UQ`cX-yPJK!`}D`Bp1AkbC%Xx8JNf<Pr`u0F`-;`fcB5WOpSS$z;k>Wa;nkb(?^3Y)!QHn$y8rt22UnlIckinYx1YHEYpaXxHeP@K
-d7)OKk>oq*S9~}ZDaQpPoqblIJh&o|MtTeg~ddR?o-0?^m1qvhd($d3t!QCp76-p!|Chaf42LI=LvrWI!ag|S@_G^E3JJRJsRbaMF0W&K5_5GkM~GFV
L6BFe{XyJ4}Y|j>J+B~NNZm!FVG1OVRoZmeiqOnc-ZFeGQ5UzzC#FZTStVm>x(_I@CwJ{Y4=Cr5sr79`?By?ft9o_bIt+W_xWzkU*bnC_@FHO-N`=dy&
CJ$m;IU3>()GtdhFtWq3qA#C+y$Xi+v-)@feCnT8I4H-Yci<-{Vg9W#LibhvL@!rFAU4I#|o$Z{5C1=%Mivo%5X}Jg;~rp;OZGx2*u<^tCOoC){VRziq
9$Jz`3p2*F3m|3=~4K@0x!vrC6{h=RR=`$j^Crc(bP^jK`YRk?&bwqLxyeU!<vx(Rx0SwFW*2?ttBeg11p9rl!Cm%=ai9mY?8vNyAS`X75GY?i#A{>_0
84p-*wb?ABf?nl4dGn0J^JWqIrwff*P3M^&ad*Yc7_b?%U_~Wiiv?i;)<-q<2*YAGsK}gzXy1!VCGG(WY9cN;HaP$ncXFhc7ZDS8VegFEUXHL@i^lz?T
`1+*aZoOf7-2)#SoFMl*^iuHBGZvY<>b(cS*?+<_EYAlgnX)e@505>X;;&0*X|vVVE(dL|w9AzJ_PtE;(0HuTg9W8uetPen_fNfjiCE4#1<GS<UVHMl=
=~?Wp3x)P6Bg}JO)r-Ybm+qrPaCUV0x5=<B#)!rw^y&L-*5Dky?Tt>tD62i*nh&?=#nWHn&$z3aISfJH08hDV|Xd>Oh@OCbiwT7(IpQ_2f1|n*8wfs%c
b)t#IxcQZvp$h@m*j(UISR#Qy>a1neO(@$J@qox;tpVo`At4mh+><vt~CB!@O?v{Gh`-Kb?XV`a3aS3cNfx%Zcp=B%Ze~m`c3!>j^!07*mNyQ_iBmtF|
5-fJYO3DL5KWUS<myOeII-{y=W}k|^hZ$2c721X`weDR>AxSTQz`CVJhpuO@o^!7)c0NDmIl@Z6c{EIsho#0yr?M@1V<3g1Y?e`q0gdmrVM+{%fBPv=V
Z@m&YfB^Pg#dDC#7jFWFV(3^4gB;)s!aoz;5CmFY&FkI!$j;Dyd`MdqhmnTnoI)A?^C9l`HiOEpa4i(Qavl$u}M<fYx4Ri>mGo3lmFOKV`hHDcnF{>A=
Kwn`xCU0UfDnXU2V>I1Kwn-&X<Q4#3QCmQT<6@>EA;>V6Yfq~nAQvHXJ|$!VWYj7QM(Ey%T-2IbEZWKy1Vk$gO5{w!U=<QN-4;*;Ih-_Le9C~ejE(|ur
rtAkQ*B@fSs9K%Em2CDVX8$FfI_q~K%^nn$h5%lOoC6&i|9O7pvZ_Jb%<n`;B&xCoPZ{;LlG*RE@ejmAJZvP-~c@dcEg1!0P&eF$+HP*2msR10GO&)A&
X!{RKX$`kHILNr%AD1mk5}_fCA9BS~CqgKB3@VMV^8s3Cx(ST(`)8g=tCx6r?yb=WI7efRfDgfH=?KWGNEC7f4UgrwGFoizdfb3KS3?*Q#KaH5=prjH(
Pgs~{*Kk8>SUq(qJa26C+gGC2V=)n>0k0Bo$-K_>I!#1wE+z>;GH)W9%+7f7R=FAfp99FY(rCy6Ew>k1VUn`0QjWjtk)g}9OgvZ-hZC_*`o)GLz-2Iit
v73@rADRbJ%Di*!<0uC@xHDk`Dax)3`+vN_R(s`X64l){+47X7lAb5x|J3L&#fB}>lfx|J=BwOX^NCg(NMipqLb8%A}vl9vsuo(ollCowjxLJ~j^=g9-
NYeyrjtk+s3TSB)1@c8oCMQK;h{c6r1OlpbzDd@E41^`(>SP2oka~%1ne71qqSJ5;h<9gElAo{^{pe(%0A=3Ho5BcH2zUW$1EkPVDkjuP<|ueP9u(2B2
DM0pRRszhAu$?hM+%%dnoIg3QB9*I5X#I!lhV27Vv#8EMKsMqVR8n~<Y5@3V-sW+sW4`)HeVzmikvh6Lm1)YqTU}S!H7v@fMLBwlFeaJ9)iVoy#vDSbd
MY>i!K9JsJsFgX)R1jjl|H>CwZX&ke05Qt#QvB0#Uxw0cw3<O7h51Nydw9T|;<IDVT6O+GKzjOhAApO)dT>m;{zoW(0>&WQQU}tRGhAP;FKMj+RzOpc}
~2D<5^L0rDxn%TCXv;U9>4rxnj!<(td(kFUJ}y=M(@AkVlLxp*dN&x&(@>2YxRwR>*%_9A=bhZAN?BNZb|P%sJR6p-VLE;+ZHs|w(Ja}HLblL9$MRAzz
1GQ|P_CW}2XF^NtwWHMALfYL3}CMdyE46ex(1lDqBgN&ey9u{tkg$78_v}7Wa!8i#Fl6V!&PqnxyWX+BWLro<C7}1DM3OE~9!Fp#@0OGotA|nv55I`iF
o`C(1A)CogyN)3$Ht&HAsysEL8AhgnS~e<xOm;9Q6Eevs0WIEz!3K?ErqqsB7q9>+C@^55rWs{&{UlHr4<aDa8$+ZVH4GJLQ)L)XR4ztFg=~+2$z-(vs
&IH<LTzY*!3&|wAyRstv%XKvuy|yUmcaB_;>j8u&#NFqB}ZVVS!j?ot(T>Mi8j}ON^LYVXRryVF}+>Qfe0ASk+7a(hCti$_F$17#>p^WpHRs%)~N#XEU
A)0S*R`$qFS3Hnl`}A7}_-!K#PnTV8e{%%|)iosz5)Mf<aVCMoH6Ph6GHIlMaZgT-*eqes2L*8{H}xftdsu$9N!_MA>ExjFssO84dSP0@k%@2Aq<ejyW
F<CltsHjgm#4Sti*bM`DS*w17aANXN)Uq@XcCZrUq>6IMmcQKE@1kYcI`gRut9n(-vrW1u=U5WrZNOOY`VjS|UpgdPBLrxqmz-Xs{L&xk0PDFZ4A>Ov-
yN{+QUY!nH~nl}mphE!<l``#coAtSxqSVhE^-T}j5zF;D1VLD8R^`Zv0Wmq>s9*<!$oLD5lepzUc$?}{_h7rotfG~z*q=9s~WV}O6OCU9p6_e*GBTHYQ
#0Z#*7)FlfFt~^}(mep^6yr^crL|lV?o1{yV4@SwoKt9Wk)Vut4@}GBhN%lRO^wv>5d;s$qZo-GrlBV4#U2fG(b0m0QUswUbzTQxb375rURJ;{K*rku0
6->VYM4n<@RP@VWb{VzUwk0hH&(#p<(}T^V+W7Ck6*sAL@E0`Yya(Sck9#rXZM>u@#s0t27LA;A1-M55NbOSCk=@Yr?ca3kxljbIa4u=d3k~5GsE6=He
<+YrC6-SiILFeHC7@;MG}eduoP)0C#iO}N$8a<S7)H%7)R&83}~79eEQ^*N70q=jmR0`%Ir`aHL{&}H=7C$drJ3nvsp@>X}xOo$>Un+P;%)prk>f>nic
oT6Q23d3Hy&v(AMni-NX3(XQ!UH``RCO<AOs;OrLJ;<=D~mmKA1v{_9g6dOxtH_don`r*`Cb*5d5su=bzuFwdH+_ex59`EAEgNAt(~!}1@e=LwH2>~-#
bP12sU_F3cK%j%Vb8Q|N$-s6GA#~oRFKJX?V_Gxq~eLgxl3QxCReX>^{zTfTYm4lfxe;NZlv7<oNqI-80Zkxf=C(|$&4D0Hhe>-uw<R_k@`8}Nu)Zyu2
dBx{T^wEJIIa0|-V?CDX)#-iKdktlOoL)2V?PX>EfmG}go%4+10$J>T;LY?cKL|7mj{*g72)^d-8K-}@M>YGPM(s<|GeLQszem;{yV%z#&nW!ot+QNj0
AoJiX?b0*cV4{Mx;^t^ATJg`qkMJRf1Li#*<T4gubeebkMO<O6W>V7KYa7rmanRNqp1^q&SOemx9PDy->}9%2=$D@KL|Z#TmEk!ZSH}BvwhZhBY0mWIT
cD@U^y4WIsPug-=w`RV{JJ{c9$M*C9b^<vwMi+iywPy-1k$6mg($CV!sU!uIm09PaTt$``wMBAJ~b|^C{SE<Lb@#uiyRNQLKO^+udaC9tHb6uyk{;e9A
+?v#(fMzMJ25dN~~WeZ1>GJyNjR-?ch>FL3uL%J;t5pHq)CdZfx{cgP;5c%*O%50<@LOu_!1{fB#{@cU03744A;c#ox?5BA&lNWmkgqw0P5@Nid4PuRj
m*0}GtK0dyu?vcX&2i_6-OW~OhJ++0wZDF;CdwhicJn%H?^?P4^a=heapMH;Gdph(O#~~+nxY0lqJQU;bZPcEwj^6U_F%A!p_dSxo&+_{1ec|7K{r%uH
dd>d;+x93pz_z{o)xJfX6r6{GeWnKz+#UtzsLsRiYKP<$+@~A_wC%QkzE|_KaSE#Golf^1?FBK$Q3D7X<#=XzAFt-2@lc#~e1;F=Le8Dx&zfKTDG1<3J
(}Y2Sto448<6ai<WIo^@*qf*^S~ZyHLP!HG7HXwKyLbIw0_=HvgbxU3z>7KeE)#qf{5H3$(-Y}4pDHf$2iMp1(-d3*F|1?JvMuKX84OW<=n~48*!dkEc
#Do4`Zoz)^gRu!3$i7zh^uvK)!6%;1lJX@F_=7%MYs(_kxtDH+}58pX|Ri<G&N@$<BGR^S+w`s}$6!%-3F4*^~0~WHNWQh*xz7Fs906Yd99DMRCDHAjc
;wBuq&Y299MG5{Px<5E*9i>H?-rItMHos7b0CJ6HfnvXB7T9z8XujiNjRiak6A6rsY96yl`3h%cbU6l7u%*-VC~lO%xh3<SpWyg^Q?MQj)&sX7FTCWDf
5HYuwBg+n>8RS~A-9AGg9nb7nEY$xUsQ$nKBA~`E*Fg&FAyb017Y8V?#lM*P18c)us9z*~drE36Ijq&6}sI?e?OrRw&qOyoNCnZ7!r-Km=L~?S2Y;bIw
fJt}+1BOz`kV%HcRfKESHK3cPdgeSestsYP#`i$Dm*mZXIB#KqRE-EA!bu5J0|yd;<S7*bhb4VLMh1n-|6}jnn_M@pd(p2l<$vN76gA#J`#*r-8zcb|;
48VM0!R=9NCG5403>eRDmf>yB`1oU6DM{Y=V6!Q<Ky_)a^jrGmXv&#bF}sND_`L@fSElr1ZOyVOUXUHw#y!q*p2S>>eav1Yju<3W8W0uWO9^aeq*{WBQ
yvSV8U8ea7OHDe4oTCpf&=I;t#z6$J5iz3Y$u1JI4IZ#D(jLBmjA}Sj0i6JxGB9<sB9eU?(QIz>`^X$W}2}5$Ex8v2Y{?lNcJ*-BBk_JkC#9y4|z@>u$
RW<L`---5Yxnn>Ce#5{*Y|nNRmggjKeqN=%sjUCMW{i4D98TaA<PvE_2E@AdfMa-+t!bgZT@*?Tj<w0hN;u@^lV9-3_*R5#60JQEW>C5~aMiBW@os!)L
+%Ww(D5zuPAngZK0my*Z+v;!Aif3D!2z>~1~oUQ{yTOMKtZ`&y!k?S7t`U_Io40)X6Nxj|yJ9W8H0$1#rtP(gA0IZ=K!$GujX{S220M0oZ<skUFgz1>-
0GDx=iqAG6N4FeihuJI5S6n_GyPzG8NNf!{X1uh<9rv+{EWD`5daP>oGE#mzD0~DEoh}0Bwqj3;R4?vamK=R~&+HU5lw+@p;aVAqoY{ywf45g@IXS=N-
T16@Ky%8m<3%PfE_yf^b@W&vS=|oU7PpvS>v(6y!K@Xz^jfu8C^xHC97l_-#@S=513G|7VrK3}DPUE8fSEg!Q6hr0Ot>Nq3_CcxeoPM*DF<h@zK<+OKs
Ma(ni4-@F%naC!c-3Qm@!$^S9idkbF|_*-N*#t&};&ERH5Vbsy5VErKN|!q9ZJhMK$7RK7ws**0UMqu&smvFdCr^NC>Pr?A3en;jromSTAz%I2Ob`#~r
zphtbxsV!sZPfa$qS8k_C?sd9*cuVHxI=wXQGL(CuTIAD8?Z3w1AH0P*6ypb`2!~{?s5EX^o#Ona>326xGquwxf_Pw^ot`>0*!+_Y1alREvM|CI)h~Jr
_K&NNBfIKiO%vUQ~yh(K5r3igI19Z64kdJitGVCz!446G*tZZy=s`1qZ%VLt>tt(`mZ<v@~lN_K*-F}S4Ge@KBt<D2`*6zkp!!spdIc9=27V#$D4t0lP
TB4DFk<lh&Kbhll;xsS;JLn{-?CUL0f}K@0#I|;ai23#)3OHhoeAs#uvC4ScivwP-m;&Hn7xg#+J&8XqWfkleJva6aGhJdk^4<nLe3!<P&0#O|j%Q4Ob
WFRk>vmNahQ}QbS~#i29(nA#Ol>*W!Jx9ilwH&nI9_7-8AykzsxXViJmr_+JcJX66XPWGS0<s;7LH-*F;&*<_0eQjUPl0;tjrXq+P5S=WfB1{lo5={O2
Tl|rlabhAK0Uq^0|RYkQJ+n#hxxG*v7Ucpbcj@mMl~;9v>uKrd!%Z1zgb5;%MBCG)9%=31E-$A>L2PwZ!8t&ccA6XbL-^bQ#;%bOV#ZNf?i#TA;DRK^M
KR5(b(M`aA_o%-CTGwVW!f7&ikDb*FW#Vp>{Ef#x*ech!{*g!%!k(N%ts^5gEY4chkFQ>fa|;tt%fF~InwbBt-c=WBF7+GO(Mb%h`*$bMW0YhyhsR^qj
`b2v`10gWjjp2ZH?u5-**JouoFuWcp7+ikQ)taKgQn!9!ElZPe8ju~eL2y%0br<Iu^V=^<L0ii9A%IY9CQ>F{l4Gctbs`#7KmWeq@x3P{T&11XCY9=?b
aT*9!Jy1NWA-SN=xdx1Q?5NBeq9QZAJj3B*mAddZmAd~&RO(iC4z^CKjld_yRlF_PhYn0Dx0Sl=tU9Szr`B}TRik6LrkHlpOZKrSV;s3$4h_#;3o@8g=
G()Xbe4qJA$Gq8mAYunJ&jj>QmRim$$!87t<q_e`)3PLTycVQPLI+&Vc3TrJP`6<=q?M?PHwY1ZSm&6ozzvl_x)04@8n|0Q%PJN<%ZHHadEl-m(WG2#b
sHQMkzl)0qOm-Qjgv2bx~WF2P_}Xx~Q$PaxTjIF`K)r>vDIe177B$WR;(b@ZSCJC))?t>U-#3i?c#`0hdwMMTyUnhj?+e%HqA|^Q`*5|A!~n_<i{wPSa
I?TKav)Qc|pRtLDi$#FA6_<KI6y%=gZJJK3ly-BFDCxEE_ZdiTRATjc>yxhVI4=2EZH^)x5?EJ^c}Eflw%Y&Sh}H|P^+yf|Q)i!cAfNr+nFqBP2>@XE@
$Zt)}!aoL}j9=y!jdT}~F!Q;P(KfgSco?sp?F_lWDeyY9)=hl;Ku4J*7t+LF;sm)#HqC9NLvP+CVqMR~YB`!{ly!_zBr&5WFr_Zeiey00HF-m!El|+9T
8ofL^e$svPWucrtICstV=RZ+i$gP#_@uF(azEY}LenIE_gb8~+?0?psxnKX&(#3D3d!tUu$-nu-6FI#9?)@uON`2fsc<8R_(rq*M?<PK_0DUW6oOYjr2
RnV>Zt}7_`>Zl33HIi}L%%CfDt14;S?YfO<?AEf`FZJro%5YONekuV@%z6xxyI?A{`mrpnO`a0Z+ZX08^3tiFismIFLqLHf6DS@l1hD)`FxC|i&84<sY
KE#(dD9$YZ{+cL2}B_%gmOC^mKk%`|*j_JDn|;ZM9@erA|?#m0t#RRtBd7mfkMg>O~65bN-t@Jh_?h5yL3GU7CDPn82m!bLs>xP2l_Yyj@H11%y(fpwv
gX)9?OGo*{cVTYbW8IVY5}Q}E?nNNFyVW=o#o`}xbx*OI_Wwp!}{32V!#t{+=pORL*CvwG3lQnrIfR=2XyU&0PbUh|<&|D!NQsl^jkw-=clC6X=+rKFZ
JpN}~5vd1Xlpi{%UY?=?+`^!=Ac>u4+CdcKa<gyIPrc+wXPL~p7s}HK>3A5$%fITmSF-{*`o-HM>R(8cN0=zCSB~O5-C4hX<D?FyB&%?8qTYM(JTBiTv
>UP<yJ+{7Hw$+zFqh-T*5hwN%Sg>RmWjA#F;N=|oOROyqs`hEo<BNmO@=|iz$77ECGW>lBM_%%pkGRqQ=t|v-iJi;aaOYAYpLq-V37h?Ab`Vco>6ty_^
1jxE9~(H68#_6ra5r6dQ+KdoO)_3W9tNy9GOIw}kpqS7`%9N*l<fut+hwX8Yl5AEoz1cs-R`eqyg4H{t~+SaU}3MS%CV_;T#TwU9WdHPqQbf3m5Z4o)5
D_vycMTZ$1<TIhB!79H-fTi_YIkKwZ0FudAFlLVlB#8H*HifvW@7m7;hV3;(En{R^3`CQFqjEF>JpxKyAD~D9K=_r(o1xSAeVOvBFoiKnB`?;{mqAnO-
{Fx)M9CA3ESL3)z_L1S!YN4$cg-D~=O;1a6v8wd*=i>CRTcW_8}B*Q?eDNbY>5fXL8Ntgf*ej1AEEt`gcNRy|BZAgJyjHbP<Ig1{T`VB?J|@yZ&FWbUx
SL#)xx?oj1Ig9GHEJpoipRFycjdK#dchbkDZd^@JL6^7#$t)vQikzG?(`eYhlX3VOfA9Z|XeH^<Q*3+~QjE<@tAA7K40zaV>xaTU2V$>CdgK?Fwg0^W_
;#yN{Y5bIOaZqi7R=nRb2aatJNe47}*N)W&9Lbp7ViU0P$fGiyaiPlt2J!DySK~MdSyrZL!k&TQus(=wdv9~RqOJwZ1-PR4CbV6Ac#shNc(hTRy<1Otb
~9UHK$Ls&uGz6=Y_OtLY)H-;u@eqgZj2j=4<_8iRG@wwrC>r^Dz>i8M@m3#W&sGBMic0mswf`cXrz!I)^H#!!d}dC-bALPc5j6pm#eN~ZN-L(!LFeLoW
@nfjg7U&*Z4sb*fVz;+im-3a+L%$F<Bn@%Ep`bWvsT4n*eeF`i`${7cvXH1H5oz#D{|~a<I1+SD3ocyx8q9brUn@7LREyLQ;GmN*WR%-NeE`A1NtsjAg
FLa0aX_d;NG{cRCytYvT#n4O(p_*{`c9;BbEf>X_A1@YSKJfvv!?SkjZ_cuPmE0L-1u3>*zLQI6(Dl^}KW>%coK8HJ>4w#27U+F*ODvxxCSYbNvbL{ES
yNQSbSO=}vxb@d}4&1p|Lu$q|iIukmd?atgMY{gv+iOLJ-<$c%^z$q<W7k8&FZ?=@tXX#q}5(qe55ijGCa|rYNrqy{!d*g?xrlH3ngYf~g7$gT_%$O|&
YfS1A=5B=!wi*~q#i?jj4O{eK0*CEz5c4Enk@*ei&|s+wfr5FI?m~*E23S?FW{T6PFH;V~JsWFQ$VyBITT2Gg9QheZ84MK6?krNw_vALuu4r3HR$|R$Y
t?>;#T(sM(&p0Tz)IkJFxrz^480bu5urLs05*v?O3ZCliSD;1GZ-0ePuY4sI^Z{9&;h+wZxk;jJdxQ>-R*&i;O}EfiB*|5>2)2()S{!fn+j?2P;FMhR*
YdBH-;^fl$Qq#7~{?+rcB2&k#87Ipyz}$1rsrgqt&C|#K!%8SBb*iG{uC$6bD>o?!|CRi~_h%8Ujyu2_`;zU4`SYIBJ3zIbdba_0$xkAgW`A+T1IyS`9
gBaRkV3bG@Fj+{;A3G}4-iO<><s>IycIAW_+L09dFnX1bbV@}#Qs*oqoE%F1hWWPZKfA^BL*A;!kbg_h#n)&`u)hj9!Y<P~UJ(19W1P;tEBQ6nUrMg4E
JdTb?;ufZMJn1Q8$HR9vGHV=44?daIBW$zSTYj$Le;tw56B<!UUb?AP|%Qz)~*80$jvCt6%Fl<g~jP7hA#SGG=$<!2Yf(a8S#`}IUbYVknsUVoQh!_+2
rpdDb&VzLj4-}izmNJIVCq9sb*idk%r%TY{NFEFq*f?fzx+-DQ<$wm8dCOCrB(P-=Puv-BBt=l@&TgymUbsf<f@Z|=u`wN`9L;+P0QGS*_WEPVh4DC2K
@+T1<$$dY8n)}!RG@pJqzr{c!hsrJUBRRYYVqFn<rK5$&<2Z<-cgteOk8MJJsapIw^1h4Fy(;WC3NgCS&9lDZV>&$1o?TYCJHg;wx=AiO4c)EuN<rRMk
~>%fDu+0)^#amU1^3UdrZ1$oq|rH=zUI;FgVnjAlXAUUTRD&09;KqFqR~JMQ=u~41<cV1I*O0*q++UfL7@42n&eAET$J+JAmzlQN?zh!64q76l>x{%kh
EU=w&Bf4w%MmL$irR_-GfqM0OYbjGC;lN$PH5zdx&*yx5$oKpUw?#pWYRVw&BZ1rM<!D1F=6n`E2bbTDki&f<-`!%W874Fxdu#!ID5PLCR^@@W(6Eqn#
x5_mAVexf$9-&7y}pI?34rg2ysc4Sfs#>YXuw`lbbd*`<L*okBsj%;_F4AN!Np6cUx7}dv6-b<@^Y7EqMgIJFO30Bxf2g0sORqC$&|NrV^v?O2JHTv>T
?;jE><Cx$7@%?x*yUG53b;Ec6=HyWHX{VPT+)#QpV*kcJpAdceAp2c_ul@9~78x9Q`&;*qT$QdJJ2~t9PWe}&Pkzk&uYOqmz1q`L%sIq+TEgd|luEB$R
!+IaL!y89L3!BszMt<PoUK+n728=Ueem<gT9mYf9+c7*C)zp{eW}xu`fiNmsoC=j6Q$hZl*ZDDyvxctC;CgnK4NnvDV4PKga@ZYKS4R~lz(CA#ATGG^g
ECISb8aW^-wP9krpMVbvkoOMtIqqmYwIBx%KeOd2w%Dp3I+vLwG{6@C=`iv30>Yms^}p)snU@+g#bHl>E>`p6cZmq06g5N%W;fsO<PkUaU0iLsRKVZtV
%~<W%|PrSzg(d&2y@{NNF{R<f7N7FB-bCEQwR%{kRY`N6qW>7jJZW#@l+slL1jm0Mf{CYR~BVe3iiyDYX6WGIXNBET#A^NRrQ!O8ZJpSu8SE>7mME-u5
=(_zoL*ALD;c+w(t*+Z0#@Wp}8<)!q&Md&~2p5QDwby}K!qKWVS;Yq#w58f;NQ2oi_64dE^i#T&|<IGQd{_Me%A}2L)-~3@IAVF4matFk{pQS9d$nL~A
d!zc3i`P$W{v@4Sx`pDqKP(^8JGm$5rw>oVQyHA0|7RyM{>Etu$|;Sd>wazod)A$u3cXCyDTgHrN;E#G+VffVH}31Oq?Qr|=k5Y2Yx3LYRQqH*cw7sY?
VvQ{^51s-(<jQ{^O&!tKC;yLgFgiF(8Rg-%d@4MejlHW51RK`8C=Wfl?NYOmO<HLoc8gU49et|WN>jVlxAaTf<5MuF8joi3`$xk>8YgJn^B(R4@z&BI4
t{vGjrke=Q|#e!Rh2H>+qDr%XaXD1@V!k>Ip9DB1z@xQ!?*IT+~^A_U#vQk|o7GD3k{d>YtxUFW@9EQ*iU(<+N~lxjwg8mbLK6)e`6J_ys1%Wd~87^Z)
eEIn;j|NhL@A;y&xaPG556cnJzlJAEMx^LeaYFGN9UE|ezs6OiON40DPkOZCYQ8pdUC`x0)n%+^C8z{~0BWf1>EX!mK;r)0cm7Rw6@?q!n7KkM`&anVa
ybE(A(p^(dtw#4$&qR0C<;_M|2KYOB^JHybWK&j-09`w9VTK`@Go_;onUNVfbrCc<Oa}=D9-JT|clBK+Oz<f>y*C^zHy^_zX`uHUhSWigJT;6Iw-A}rl
=qm4<m(sgu5<sQ9@=q?hF6|j#Z+kwxp;u1O+|8xj)E($7*;0-|3<63}@fDzZJ6gd;<bs1UzI6n%$-JRJ%Uz||Oj`-q90!!*Hn?>PoWall!_Ah83D#Y^K
rrhwu-iIXgf;tP7aZda4M=0i$D|SN0&H9HCji?VB89Cm`;_UyiVDVlZ=eufO*XNCIqHG&a<@>@-K4^SPEBCJ(CI~rU!gRYXT3@YrX#x<AIQ2S@m8mUfw
iOfioR!70X%vx4`i;hjk!J+nyfhV6M!!`EhZdt$+7BkFhbuMQ8`G_AOHtpR>6ElpcTdqTP{ukzX!l7+$sld(9|%nKd#_0rNmecM^*~_)awDiPvbE?cQ+
j99=1MU2w@aM+h+qx%c^B}eandxCsH}sVaz&4Ms`DCtU)WlaNc3DBRJ>^hOv7N91X>SCee>#Dz4O1$h3t4Skzjz*mksy3o&!G0o+0L<8*A=CLp-O47BM
L9+QpA$mJBJ6#`S3Y+@Evt0`lXodojzs;Thol1rJE(ci&{uZs$W#gOAMCbTh=S(|a9g_Z=`^NIyvZ7Iii(rBb$Fd7M9WKgnVyL;d=mTl<3V^&T~Mq^!u
a7E#um9%Fu#jk26j6KZ22D1s$=e*)%)#6MDZG9^$z&9<8<mDj3)-6?4j*Va`L9J$on5#yMSoG$a##?X~0nS(v%63WEGHmU}Dj@f;7N=ZeVA5J+rGhqb&
=h>$6E#xiRT_BaCQ)DvagJM7TO*{hxvsz-rKWJ<0UKiNT3aFQ;~v>xg+4;ro6Tcp(B7q=@t)wztJ>vw<-zFwMMA|h8#kv{(*L~l0}CgR;0)qDtr$M@dk
XJ7x?sKpCN3>WH?ZP79=!2cN^RxEt7y_r`LH^yBO8;NO1f;cWxhY&??BIxD#~(YS7dVET+OgrWl6+gub;Ts*jX6Ze(wn}+&GlW9;g`(TY!*bxVE<`F3n
sUFzR>{;}|zfnc=3Rf_~68VrQ;zQaIj<DwHRqo<h63qe<X~tOBt+oGA&pOiX4nYUmizB<*-VJj5wHEDRPKwbNG2al>s&Yd!slZAp?+mXmbDv5qzkfjH2
am>7Epj%N>*2@r909@B#n?s5roWnesv#>&AV9f_+E#tf`#hl+xActv8@n12LY7x}E6+cY!~boV{Lj0sv<)mLZ^sI8-l?QqzS*%c*n*nwD1z>pjG%Dy&g
1Q@#&=7Pp0UQCX*JsINUW&rIN`P}t-EJ#2#D+ZRLCaOs8sg#_ymTf@bG8ykjT}oreQg?<KlhrmR+P;JfhcSq-Iy)aKw8e-4FFFGo$Wnb6+ttQU;-yfl0
*b0jF<Y<68aS>39jnj!j6y>h21FIBO#t1QVG6-j9haO>n?6Vym2J#Q<62dil0+3~-5wb`VAyjpvO|V2@Y;2Sbl50>+#y*Dm5Ml1SbX0x*?Cl>K|3_PII
$#K0`X4MK^iX(3d^jf0kmm)hly41sMw%Gm{8hIaez5%Pf0jM&?SAk#K7tR=ZZ6H2ri(QY7+|<JrJ)=(ROilRP6x0(pba{#3+gJK(h)aBWW7@IO>fynvE
UCAM2{Zjfk4YN*%HZTuD_FTusFQOOnv%SIxE`57c=_!j|>6k4X?m{KJv&!X0C<aMZSmc$qj=4sx}|3WS(1DH`6fHGUgW9UwAtC!QVjt;w|)s~$!seyD(
fvEgW})v~dqzIPQOp4b{%u@L?7eC;dq6eua!HB}2J>|!48bX|P(E_JH#k-w>0{r|jbRWjOZ(IxSPL}1%4Q`=2AZZ^2BT8($TO_&@PonzFuWme-h8wr69
H1VuR6i02JZ|_#te2QT!A09cXop5M^{|Z&D<|6crP4@3G3Lg9*d~NT)wzm#@)OPEm5Cf4(yozVG8f2e;_Y1MHj;t@_)*GNVkpbtA6F-=T=%wp!vIchGN
87s<v3W;XLlU*R`sgpd`q6iO{L$aN|Lpy@zi|8fx5BGz{Hsh`#{LUgWD`3UQYZ1s7dB2f^Szn1-8+6ZZTMHdu=4!G%g6Bi*Orzsw*u7JNB{WUkG}KfM}
PO#PrvuAPrm!d|Nj2BKmPHLKYaIf^!cN2{q%pm{+&;L`qoE({?66M@BJM8-~W33umAo1KYsSkpMLnuuRQz7f4Q<PFLX9nAHM(XkG}S`;>8c&{SkWQ<8S
`~TJJyo>f6sg__L4R_<GSldi9f^zW3p~Z$10!FF*S0zyIH_|2`r>TUvp2<%CzBe^pTRrK|nYx>`6vxW8IEo^`eK*Yhxc=tUdT3a<RcRW8LV!<%Pc=FTP
~1abQ6)yUZ|{b+yX>~E;s8!Ick(`WW7l3m_4l3ms^>t|s&>+sbtyh6T$X9@L!me<0>*ltm%h$M9*BgET>?|vWgi3IZO?YEF9kkp?2;TuR^g|IRaedR6m
wGi5KKCk)9^p^P7ydWMB`x$Xb;CuE}VjQoKHF)zcU9*_e{7TlsyUXWuIu};*+T5Bsn{1-I@`Y#byp4wZ@PoIWeg8*DPl%L{|M6d+{qhGNzWcp`P()&(n
M_4*d?i!SyYD{x&JVBfSBa|+-~HN$@BR^bDQED_ted>QXK(-L*_;18*Y5Yx!^~p-{Eh7S|M({2?vt<n6B_E-SN`&fy?Xx2HP^m>g($qbq3}!3*+yzJ%u
G?)xGT%rUinBLNFAAM=8o;`Gi3(O-nt5%!}AWZ78^82kN~Jc0D+%`uWbV~19LTf_`%;HN)Q)_KcoUg$;a>gLH7C0KYRApJI_A&9-2g%zEHgT7r*%EkAD
2@?SIMi_4bbtQ&)UOKl=LVpZ^<@)+hh=t<19D`d&5}-uR1;zw_mf|2(tWPk!*_PhbD~wE=wPFEbf`<A)#r_g|tJ`sug7@$CKAZ!~V~Gs9l`$yGPnD95X
u%FJr7a(9MQjEwcl42;>z+J~=Pg-bu!Tb?z4CAUa3@K;Fd=p8?|*6=FHtYD4o<VG~t6T&>+e9C(ax5f;$Hm!YPSsoG<eJv_$8@%Q(UPEoSM?_&k6?uik
bCvzu6_U!wfBpK$KYQ=l-~7?DuOmr(+uOdnSo_AFBEN_f_1lOu#OoD;%3nO7FJE5#*8hF@(yQ#^|M@K>1tcRh4UqXJukQUUnEB#w7m{dtS2siD!z_(rK
4uOV&4$dcA}-NHMCNgSyjQRE(7GP(m8;v)Udim>?m)#nL98+bt22MIF|rAf&4yq6(Wl@1Iiefs^wZbBnQQ#px861PtDk=Lk3ah9+t)gM^Q}++`g_QD3U
^j$_O7?erff05jg0SjCuHM@mpe|n@XuG4F<a)G8-;$*tLR@4<NMpmoW1qh+6c2nC7Y;U`Aal2GfVs~a=QPDs75qqpKqK^X1QPglZ@Cm-ztp#*4bozW#)
&5&WN)LSBa)oZcAUv+#ce=y6a({PtJwEUL)at;T86luJE<Bwb;LgrflYBkV8PT?3Z6D++DGXpeH#^$j7|*?63X?x%kXg{_>Z|<A40OfB)&1|LobH{pk7
9^2s}2M*n&$Ro`15Z{_IurawPk&CrC|TkAD4e;-*x?zo+>_;yWWzREiJ0{go-TCrb2f2sU0o&RO>zij@OLw||94UxAY@-{@?hRE9xc^fi+Lgr7%{0W^u
q4Os+dV)p`o&DbN>}zEDl!GnTf#~<|hPF&X;rD;;=j48Yx4-r2>wkOy2W_6c{in~q_QTtIP;U?txf(W<UE5JKW{(?3Ob6R`9Fmco(v78xfn|p=l__*x6
bo*g5hjduLKz?Hbs1X%_lWiP>L6yCyI5v4%CA0rs*FL>yRJUF$Sw-YQJ8&lYxXSzuiO*MJ$9N*W2#JiDGeADknG^GN{r(;*fB2Kz?v0oFp*<rJ+4M5lq
LcdF6enj36kAW<EnK-eVBX-sr@sN|Hdyq`QQg1zxmaBTO~jG^l$&^j3)1~6nINHcD5ptu-NrRSVclC7}TQ8vB2eeaAaFEWv%xHCOh;69o8FFUpb_7UuH
T@KE#w(O^NqyC(&4w>L(b}kYdGt1jEwTte)<DUmM>Q^?M!?e6|upn#D;P&pz@D0dbDF`W^gLisBfGA>r?NnW1J+2*{Hp&d^yyj$l}ZWU|K$i?bxfpoRt
G=$~<hVp;Tl_Rl1b;|vSQya$%xNRmZOpBs19nx;vf;rP5W$nZFcb9rl?MuXsd*819N@+KU`Fa#naBa-D9f+Qj8g+yc0kRpH2yQ2!~ivB(Cxgs;dGg>L0
&0eN)lH%}!N}MKG9+Ei?B!QC*$1-=vMXebECkVP|!4N!T2_k#Uava2YF5?5DJ}8{K5iHL0Bt-wqWegG3EQLN&kc8Q2*+(Qz9A*sOA(_5Uav^sPQFOyF%
hPO5KS?3Y(Ofn(L9iV9l97C4p@qCTBttrX6VZs?Wio0goaShxv7&R9qA4!3hTM)bx+xL~iD%G9mf;}Bu!TAx(lW^rIS)wgh?M6l&#1vkL?xZ`#qk70#*
-1oP)Jlal42R2U^8wX3-3#D?tj*Ub3w4-3u3B84RI4tL>pJD(QqhP!d_GLcHCMC%SuwmJlLb>M?<MkM2GZaezM=mpe`E@I8=I;jH#~YfK`*BV`jTaG-h
6jCtfvwAG9^XZ-lk+#1(^ZD6SXB!xo4Nue(uGQQF|xHa6bSvHKD^HV)kxPGf`7Kqtt+X877}Dme{htT^V9qgG?v((x*;@H1_L_cUcHPw<&z@0MbN+_g3
NFziDs7}#VqUbyq|u2BaaXKRi)b=UUYeQJ;Ew8;C377=tk6y1f<faIpXAEeT#&yO%1q^JBhh=Dd-wE6+#qz!A_TJEDZ>D32=gYHRD!qqmNow`xjwsQz%
yz0}e9!#bi${)>XJUU<kHBLEuOg8%qmoc^`Gnw*=GIrGCXsN_rJuxR~Lpz9jO(ywneKS1BbE4gt1p|C^AlAJHHxo!UTdB_NCd`^%EvYS|mR_%hrVXUSa
g$hL#R@neB@OZP`=vbvKZxXH-aPmcXi8>7h)24S>@AlMYdpEoM1I+yB(7~xVI3#Dab+9mPU7;0KdUVvD~r0z4U*onQD4<-2U!KD^c@BAkjRji@W!BH2t
a7)gJjo?hqI<Br;AG0u1m?%@g=@pn@*%kZQj(ArMla7s>AhhQ5mT1V`45Q%alpFOQpo$DgCqK%umK_X!ETOFPWA0Zn8;SuVu}eQmxXcRCZx4@wQWUR)f
T{QMuIqw10&KYsJN4Mx#N1>DcM_hxZ0^l|K0}@j1-($p=3<`Dv3gc;wu||IzzzpQZ=8?l|^Yw!%TCvtMCBsyK=)VTqJ_x-)<SobJUIvq&_0A7eh>w+Up
?s?jy+V6+=yJtgYIfl?<mmL-G@_*@{@%d@jz<7w>A{I$dkW(^GX_hc^)Ck-Lx#&V|(>3+g1dyI}Hrni?m+-P9%aj142nLdJ66@D&|>%Ou|!0H@#HyXXi
jNgbS%C^6)1oW&IPcY6+_py%C^?*rmBm3D_hERs)$kI58l<F8i8#R@sqtpX>Ems8C1^aP4gQ6q@+^!0IQyxX}=K!`c&_NOmhj37iWN5S=7V9KUqJKbm;
P<?Op==o@IhG)ExP^cU!|<?J$7uvZc!E4ZML31lbh1Dg9Kr|;PUJ80EW@zGeGo(vkmESA0ClJ>0&r9gE)bGJ<RBD*>?2>(GYCi%1%V7j(|7^WC>~*_jM
!7Cb&n(hVKbH_GJHbvkm3j~A2CB<ECNQw01&4LNS%N*^q7HE!7ii`vpCGrDS~Sh%mD~u5TZr}rKlAW7JUsH5iX$-=FC5n2*8jCCuL1Ig5;6l%3!NNYc!
evb50gPF&UK0C`VnveEjS&!SEE%bI-9-_Kd+<go!isjBpe}WE`6VU<etU$yui<h)@qK35UwSS*Bf*<+1^}>+T@Jv3w50Ab}%j{@f%oX&?ZGM0agH9M8c
VNFs~iXh`QoQZxd@3`_n>!7N9lhxN(IZkU2;R73^x;S3V(_Hd7!jMr-o*k}+A9J#-+ms?|kUxHa-^&nP8&8B69`TLh(R=?94)6;DrOc#r=<I&`Bvz3^7
m-E?!=J$fs;Z=(^xgpqXdQz|;!<B+}4hyX<v`8`X`tq<@ZzRh!)hTtebxCVp_vMv7+nJqssq1^IFB5UQ!>qKCfnE{@N2fYtLvjLUnmf~KYu}vCJ!7K8a
<9pFr~EVXUVk?gdBXGqz;pt--6j@<E=S2gnlPQ#rZ)2y&Dolbh?;J&E!|6uaieVoEloMN$xP~CgZ5&^uDNw0IPEd$JHckr44_>}Mr^?T8o;di2IG=8CC
JsrrnC1ycbH}DA~vxWhkgJRETMkgU{-mpKC^puX7}VAIw^L>?ycyIC_$x1&ys+wU~Ug=^!8F&*42YXY3iW|jA>`Dz+vCl$X&8MVgq7JDL!7K)5KZS4a{
!1E5+MvIhW+PCiWk<!F6UE@BEe>Uz=b`eDnkvwxn<ZJ4UsxxCdD<nYC4|U~S%DmFaY`myd3A=s;oD-z!1AA#m7mk!(IEz;y;u<=F6*r|@{c#E&GmvF-7
5j`hQ}jt!f^FgDl@FEffOPO$c%UX5q5w3gGF<{z;|b?Pd%kctx9@)Q=bLP9FcMq@ax#kB;?+6;)#jJa;NG;kgg{0*Yuc(h(-pAnwG(RzvB-;kmR8Y1XL
=6gCUjqo`vHl7%=*!8&GWWirWt2pX}VRDGUb1YiE^JN&%_PVmh_mCF?Qw)Mn1-wIuqyU0w!Nz$K;@5j^2zAg1BxUsGTRRAO6}SW;6apt9ys*c`Gd#yL`
HmZdBP>9XbioRTBl5Bqh(m;z?(N?oS`d6>*kb1`17PI!rdGD^mkS`nd<0L@_cz9H3gJhN&7?&l1k2&D*cK!xj)!C+atd{f@aq}ubr%y+RED(*T$<rwj?
5)R;yikp${{L3L`bOIEkvbRL>-k24e^8%u#hOu(g?y)Ii^B169_GGC);WWG2#fwX84Ijh?wRXHpiX_b>V!0jS+T3<luL9HaUVI5Dw01p&5jiIhc3ABNI
S+%DG@@lD|gBzcK*KKUT5XDA7IBW}0iFz9g3O>TXrp(g$DlgU|?lpH|w_FsXvHAtaXo7+4cncaPgUVVl2y34nzpTuEbcEDg3Q99G*g(IWOuX4jnbqeWW
|b``CYv{ti?A~Ka_w4e`avafV;K{FSlBkZ+?<P3v{#IX(&VLvpe?RYy}>EXU}tk8NOEzO#GAo}f*dz>zo-cjGS?XbtDG@K<mTl4ysIz1>}ZM5rnt-h_D
^3R%lbraQHuA_*-L9IIV`Cjd%(Y`B(&0~@rYr2;%)@oeQA?DzVohq8$!A=Vn6^8}8V889*+xFJc=b?PGD4uW*vwB4Ju+fn@bVcvi0DvWU>?CbT?CQ0+W
hI|G0K@zNmkj5;$3cF7@P6F@*h7i6hmlEXGpxKT<jo8}-g>o)M30U>30tJKRu-M3tI@_`-@(YOa)@_QW8g9aFx_AW$<`E(nk6YyTeRxfuFsS4UOw0oV~
y?J=L5S+jNC^ocaY~jULxG`;?V|6q(pRV92{5bE@tV#cIl1n(-_%dH_DjqLn+;2i-cVts)Ca8a?^wh!Tp?)ikAV`xg_yDKA?v$mCdTP(x}$bi=e+$Cvm
?SPg0Ib936vl(u;?!jm>eh!0TZ{volt>)UIprFqy0%g2<lYRTRf%q8=52K4wsg@EL*Dy=9z4pb0OQ<ZR(*i?kZT9%!K^@Z0nl&aqU!xkPdZ^<^7AXi+6
77J-O+(1hj)o+5}G4M83OC!$zranu2x?dUw;GeZy!=V_QHxp<PHDZ1DO;t}p5Na{IiAUFh&m||=O;Vin?TO-iI&BF||o#LxoV$gsr2RZ(FTaM)O>?4Cd
WLdhb1<Nu7K@#-M<`klXq#%RmjPevhka*5MfrcfET{;9KDCPu(;t0$j7BhIk;5f<hbPh^bGCP%!XXgkcHi!iM7_7>+lsFEdvK-8DXjGn~3Uv@P0<72g3
_($dKi^J6c!)>%FCT+NFR;vYGn%LQVxtPdN~C0*e7><sQb;NYvSs9=S9v_w7mE`(kND39M|>lw44;EsibP$IIbkG1rX*8jBq5KGBf}H|CTW^4^zkbLr3
Bm(r<h9;vnb^}m1nm=Xhnlc+l~h{l5cM-TO&0#?vOp|n_VZp1f>SUew#-2ixWZq{v{}t^vDTs*Vg)IuGTA_P}RgrB#yjQ8nkv%8i*^CO9i>#UU3#x8!c
M<)}o=2sduO$pW<*{zuPe3INHqp{&c%QQ-eq=<0i-TjbSh!x6~A_Qm>6qM88X{kZ-Ra^uTi@cG`01^X6`S2=?R#5PENl3*_E9<$tcE;&km{)!7l$H+zA
$aCZ);_3<tw+DjE*YyfUn(u%$u2uHqO*$Q@JHMU?gY^~zq!kEab%C1(g%s5PQ<yt(Jyj685E(y)!H}!e@*8obj$=)I9;m4j{Rdw_8PZ@&HV3QH3B{H^I
FXLZ%D0R1zJ1d{g%D8VzvF}!LGj}Sv&y;N6uj$U~z|R$O<FE2BUdWBWgFl~VFOzv0U{Trk?0<YSFR=XKC;#og7A1+-U1YVC#y&5fGoDvS2k7%6TCaa6a
ppG_p^uk{!@DKo*VWHP_?q!rHpboh=TE-(4@FgXR+yOA`&}*>|KtZ>{^Vc&>63r^>S;0bRg%?$8d;s|A}2Z<?P3LZc)tYvZvFRQ<!tZOROa2hR#aB{d1
d9@LiOi$(FJ=&9dN<SEvdJ4<5}Hd)=NR*H4ErjR=b>0iiX9DVXq0zM0kBl014xhfBO~^5z^$xKmNgo@BSkiHr%eA{nfL7{pPbb-np(={)?}o2G=tC;Kx
YLS9wM3Ejf29$HTp|US|ceSrOuwu8Qt#C$<WkdgTh~IJSbk9)9l^J>3#n)OChg)$w)h^vCaIHJl&)$$!l%{D1j&R$%(p&#%in^Wxy5cs!HPKmQBD6@~V
%oU1~dS!whizEwPVF2ac)T@_;#h3?PwmKBudkFF<HR^MDy!ym5_^yy32GQTpdtmrw+I0*dY%DLqrE0%q&5Xg;suWMxULkb^#2NC=yg|_oj)o(w0<Ez<b
-R}}#`W@o`y2=hCeElDuxBB$Ezql21*7cne2YLPOP3<X~JRy>JVFuyanOQeIt}P=IJ`%Sd-H~))<$h>h*g;W}{_KPAef+im`Rx5acz%lD`5b%XIKjWa|
5w+YU1hfM#p3BJS4HFBzCvx0*?j!LPqNzeH~;LzU;ON&H(y8U%dG2eeQ?o*6P`bOaL2r}n&mrZ5njF0kQS~fKnnRHntiVn4SqY<>OL^MaGO=?hRbNNSR
-i|$VRWN_EscIW4(B78(1?Zo4Saq+&BsL>ShwYd2-a?<S@f^E&6r2c){3B7e$46U|H8k3BGjoe4v{tT$GkyzkN$pK7(E}(0{$-YlYi<rFi&7B-`)&@Wc
1s`|yK5M-KSozx?3Y_x}Ky)3f(q&s22BG5`DfZ|E4p>-fLF|K^9kKo~wF{lj1WNmf$+-rqm_$$$Cq-Cq`mWC~C7={K@cYQ!yK;(0mx_4$l%e*^i7=e6k
1-ul{|Q3~(z#oxO6t?NSj8#-svJ}>-63ww5cA}=@3Oc;5B<JHRX=0&;p=>l<8P>r<ezk+6L-X^zr^lrY!+_*r0vB=IGAg_n4A+sebTMzgCb6>b!8;)0W
dhL{QDsR2=bN3inuX+A!H!E!BfxhuWw1yNu8qLS&iyvA@KKkpw|Kum%zjIjWk3ag_*N`Al`)oHFwLsE-ZXCCh>7Actv*%`!%8$3ag@!?W-8!gj?YnFBh
`p><zHt3WiW}sF(2Re+#1=<1)|r{#IJK*ch(aK@E5rSj?Ap%mm#b4xE=Z^HzdZU&<!z|E4VAZ{@-|fdulEbpvnNdcm(Blj=<kb^u9veYd5p(oWuw_nJ;
fCn6cT56NZpS(DT2D$#b;;~EoX5cOHnlQJoIO2o-BfIlFkb{P-vM4!1s3OaXO1o^9l(RgcQXc42frP{B;P4Vp)>T(+w04Ns=ty;%K@E86Vh_Ih!}hcLj
Kcy-ir;Q98s)qR5Hh6hYsP%n(_fNfF0WMQ#E|G~{7xmV_Wr%7+P-W{Vh{Wm!IJg&v@&w-}dTad?^H=hZ6tRs{iz;GIB0Ia6d`AYbgd5Lv?Hq!ySZ$?G_
rV{x3yc_S&3xZcyi8RBlC36H{js>nIvkSWT8aGu5)D$im;Cf~=oNw3iygY2QGUtx=iXEZG+ypRt|@%$}wIm$i98+9)mm6h=1r7bj$^UQUn5|!m*vI$pY
i`c9fs4z<sr>>J&ERQ<+-><)(=?KZFNZrvqMEvB2%Wx!Bs-0r+>k1#lW3jnJ<1|I%*JMBW{+K6~tli(?dtw5dPilvFL#=i$J12&1Y)r7W;^2-QAazz&0
PD1?%0#T&8aoQ@1UCH;k5%*FXv|EJ2N-A`7Rq7YJaAlVh_~UTo!A%6d!L+Uc_`~`!4(<1Q?g>>LBiS4Pg5-(3<MzsyOlA4W~;e~7o0wjSm-)77PWd!Wn
%PN8mvVQc5xH-1*!|r6eE<&L$CFDkB1n_OgzJ-y3B#~SjT#zk}B5LYH*O;G9f%3+ED2?u&qfBqfs3M%zPBbp&Q6#cR}%(H_}pNN3NSP>o!+3*0GL>qF&
yBeW5+^Y?j>liYCMpv_sSMICjFMB~fsh4zQUPg|W>|XEL2cY8_j&lA40Ga4g_lnhmkdNLON`)1U&<6K9WThrZd~f5NH$%t1VOl>G&o-aGYPw0!I^{q=$
VyInqdNx)-0{s%QYL*k1zJhx$q+x;MlCd=JW1}W7%)U77HJhFOq>@9JPTi1FM!>@VKbi9dG3^<3b-d|0jTQx@9WKgdWoJDZ7t{jw&dK{89wy6i>hVE#9
Uok7r;<f%<+pulZX?2=@(&VRxwCXEfFP%(>dmm_(cBi7$M>bQ{m^38oL(@=*!yc$ZHFihTmT=XbPVKg|c=G-f?&F%=HdBgZI}X={3R4liNv$#*3@Nh~w
t%%$_e@~$41Lf>tYlQ!{)V1cF$Ou&$x@thn<3+<eX%R6)ln4KBp0>$1~%Ue&hfvB)?$sx-|uUi`mT6i-l~1eYV?&z*O}$c*7_aD2Hb{`@C^~n2IQ7@SA
IGaz34=K`mr8~qdl{wqbOZZY7D84ns8Sa_4?eR_7+x?c#T<g*7K$1)Y?Qk-gD!4se&ptm0IJ;*k2Czvs3vC6dU;allKR!gKjH_T7O0IeSO+p&Uts^=HK
UomI992M%#0TZjI=f{x)iQC;GFuGgz6PmH(;!7N&U^;ECf3?qTis`c-Vkb;G_ZbteyB{y@Ua$vye@he~5)RjagX#iH*VcdE`G>S6W#X6r)hCX=bq!mDy
mSX9DjV<&wuU53(88FC^3LN}SZ?dq)B-t}t2GNt>;0GiW|Y_bBZMA`f5Rz&af-DFXTBF9eDvqUXnhZ2`7!Bf?c7I|45Ze6iDosHF9MQig_-Ilvz|Hx3P
eU{WE;Vs2plL``}8SYj!rPB{YI+^Sfb-K3s8q-34HVqt0H3Uov8zbIbh%3I@RR{ETqgOSmu@rYc2$H@UqxaR$G7y{lDXnTwm*wkAxxE#M7SAS6zcNE;z
)d|-ns6L8054GDrsMY$b?4K1rJ*bvqD<^p$v*Zayv=0%S5{R|)e=hN+br9b#8dgFy?R?U8hARZ*VW2gtfY1$32UQG=dS*?zBp^<pJp?xp0p<TIIJtYjp
Q4y`X&9DqA#yb_1CWUYFqJCf6~yHB&Xv$_NqUtK5{QjZl0HN@^^!#d*|>tf`b|Orx-pvHkg-~^Lgg(CVR%yR2~u0)XiB;CMyfSUuurveNmsD<vFjBJ4K
PD$|jnG1sumop3k$PMAj{R7vVEFeH}VwrxEFETu<TT6C<bFRApXE#X>$$a3b7ZoTwxqO+L?VlFv_@l91u}B2GgXpDHr7ILspxibg@@-E=OFBC-OQQ#@4
+kX6MO1!gE{VMzRmQPVBoR8|d^2Vy7^VDg?=8luRpDC6SE+XOXaXuLRG$y~=;I7hL0r5lAJ3y!}%8%xm;XNrI^i=}efc^1O!#5ani?i7&`2xsL{F9}IH
506p!LKfi;ik|Q%MoZ7buPm~IY%vsyne&V>N9LzVvOp*=U8IX5K!VKdpfErb{_*z?7jQgRD3M_aHa|0g!q_YopNCu-x!Gxr{P+dU6q$8~M4%VGaF}%N8
1>_4f6m1mXV3n)2(rfeqq$F6ewdJ$)av!)&Av%V%)%N7*kTzvaa?OOO=h}fcMygQ9Y?!}laKM(*0IiEBF1pnZwGjNFy^t(5-6Q5f<Aj7?S3gOtaRfw-&
nZZg4PXe>rts96UjQ|0%6?a2_cY_Wg>?z9WkvcFEU;=jw|h^gp8Xt;AaVv$|2BGE-knp<5?pocAcu>lC|;C03=cAD*;?3DPD6d9M<>8QLG;VKV_qR(8l
^v+*Axb+GuG9_gOdtx~8~CY^~9JZ75(<!@xgld{nZh`vFmj>mq!*$ClY!ZWMPnnscOTADV!%Ct6G$D$phTwZLM=&|1b*-M3Rtl5m<|A9hnEa@LW{m@V4
^zX^_h6@#Om<17WHwUU@%GQk&Qr$r`9ZZsOyLR{+c(Asb^v29hDL>m#yA;#Cjo|Kw<c{t!!zL!SG@D)WridBQ!bq#h#`P1mwM=pED?_kv5?6<RKdneLN
UknV|f?BiM-|6Go%pY}{aHASz)QI!<*EOoquDKOux*ca1uO{nb)%Qjz<Mnn_+FhQ!znzWQa8z5wxW%aIP-Y3+Y%R5FN1_q(pMmfI{dmbW4^yDI%=n-|x
8_7$A&nJ%j@87;w!$~9X41jN+pRn5?COeu0H3e~(OLcn#Co+f^Y_Qw=m?F08qKQv>9jdY)ee^utQp3moeRUnj@<TMNk$2+7~-@(%Pz_cl@s}?6bQMdSx
@DOdkjdXHd;;?hdYvXgWG|rloB1gU*EItDDt{&-Hh0nRQa6$!19S;n_9~acPjtQy4v?n-wz|Iy7z8_BYQG!x>EkV)iBL<nvGvK$aP}x{D!-(oaj$!tPb
|{to%>)H?CnpZB^d~OD-RO+n*nfjxGpP^>Yi31pL?wu<<@-g!)k)CKHO8JP;g>ePx!+okcIKQOzAC;zSdu%b_=MS*GiHm0B9o$#mJA^I~WvUZv0XdNFS
Eey0&h_Et#f#w;0PZZE92viHO6{j<T1XxT6o$t?I7&zxXZl^Jnesfa5p=?dOhZ}9!mT-dL=)dzx;ZpYn$HD_X~7&^qP-o-|;IM~ueQmakOYHbxS$D)fh
`$@Q<{7$8YGqEraTWi&v(T2wFN9g^A2{2WlZDQ6KV|7`qXiYX|EE22)v$-FOn%4v8gS+$psg35260FGHtU2zbuDGc#sic13DzjE2p;<7Hj&@?vy~;|G?
0G7V*$$gbR*3(4s=KgqDt{ns%%sLjRHrfV(m<Ra+bH;pS9QI4J7|lmZ}~!>%mKQJy`s?gc29D}wFId|Jkj5Hy|T;tBl@H)p6YLBsZ(`*I)2)AtDk3ZR8
$#K2=r2HeltjR>^09|5FAIG22T`+z<+Ua2dDFhfkBZFycZi$2!Q7s`~;a*nHKL690TuXVMs2^6BT>@1kL982{sF+p67M4^BqOVksr1x!YvNc6#vw?s0e
dVJWw23COH(N<yabr*GH}qcILQyr;|{GRGbyg#=I(WSUh!oS}DH*=Qbu{QCP(ksVO`^qD&E4E-H@$I27<bHIMXMb{S>Goj*9t!;n0XV3{KAf@c++{QWa
e1mYx*7zu(V^J><tvX?Gy)!{jgIY|hTJed{S=3_CCE$#v$5V3_k2#U&%sNXGqrFot&uALz%E{mhG(1^TF0wTL1IPPgdQjrNFS&qu<bWzxbtRk<j<#~dC
9@=F2$>QJ^L!(c5Q)Hbye*b6{P2Z%<vO8{yf?OnWj%RPHT2Ty{-^oLxKrT0L)G@=oaEx?P75<cqr_Lpt&ZLr(YTZ<#Wt)?j<#2>!yQAKXH$EPj)P%Qbu
%6U|c()vi5;tTM16#RKN7;;RL8g)|J%QL_>?$K=?{e%UcCF7AAw3@Toeht=;D9N1;s`F+Wwj<xjd3duExPHFooa)|oH0>RMw@P8;yy8^p}rZ>$`}S-N;
j;H{n>IzC7GX7%(<lB1E&)90iVX5z=;Er8c!V9n?}7TI&S(Bvl1geyNxSS!XAs6TyHxSuz1$4#1+ivI7)3>4m{u~tE?Gs#?jbuXTwS-k>bx7EZvWdPBK
YP%vX-)SX0?FBsE20cVFNqP}nNCI;n8j!nJ1@<1HLzTQ?JvweViVFX_0d>}wQ}(!*gp`AsV6S29`}I~B8Aw<#qU=xu4?&Eh&i>#1Z~En(M_INESoc0^R
V4oNBlIrW5%)3KJ7NUo_SR~?M(IfJ#B5VGk^5x7GKYt=EFUd(ZK>Fbl~o>SL&gKG%&Mk4a!eAenz_dG^6TdUDv;7h!)5XR$*CdvzC?^LF>)oLd|u_a9+
22++p>nJhp4cHh*<@Ehp)LF9WQtkG|zO-2!f!^#jJN|Igu?Ex0EF@Z8mz|6b7(F(ibTHgrce+*Eu8m=JAB$E3B(S6H24w%R94>^qyt0Q3?YMELdX9ghl
aQ2i`~G^bx|6-u>F()O#ix~cxl@9zsW(Y^cobz}rvtj94BCSkAi$9#+o$p)X@}bMxHXnkJEVuNBYiq?I@^X|t^J0za4b`?LP|<{yrww)cyEZ5M|+!;3c
3j|#nqHvncS)T^){{>!;|;t(!ST$Zlk5uWLjA^^6%ObQiEQ7*|!JOzA{!9;Y^t5C;F@6=8j9x%Kub<qUkoRSZE|QB3UH^D&;2jW>9a=`uOJ-E!BWjoi$
R1O@-Cbl2vQ4boKMmlBg|hwE+g}u-;hcW~I``_{0pskgqbG4JT5g#7_J@bnt3ajR^ttI-ZKqGdZj6cY8%#YtUAkuD%YdYW99)9Qg;LjasiR3JcgCC6hV
qhs~XuECjk2%c@3`%Ye4sUSI6;)<Qk|zPLyZ4UxyJFllu>2XCzW2_Zr!=p~c>z?jv7Buzz8XGm2~2FXh3I9nX(+L2Vp)tC*1W+FDks5c0cYITG7;kHde
9P^!ivQWIBQ_))VUS!(!uKEJeQk24RqOFc**qECYsp3$itPbb_&?TNe&PAycOp_70!}<D9Aw|LI4n|2|MEtjzKt}XR_vOC@gRLs)^rR{Rd~1qJil`^fR
ucI;gVwtoeI5PUcz2vEbleQ<sd1Dlf?t=_Q~mAKn!)iW`m49GI#tr&%563hLA^izdNOW)uF=v>WI{1)vCB`AELG%CD4HiZ_9PjT6)rJEk>Mcn1O~#a1i
W{V5JRKB;PvVF>wpJmQGA7;-cy92dl4rQJPz|iSqOe-^>xqhh=NQ}TE!5sxO5=PBV|YQpA;`W&!F%bq%QIh3|?F~KyWB>C@wf63HDxr8k_yobu_@=oJo
TuSscMb5faZc_pYbpS+)o~Xfg}G@;(@X&cm2oVB8Y}r`t3R%aBAdTy~cLUu5r?A`BuK4$rSHE$&!FqRHzCDV(60BA3E3#i=@iN8uE6Kl~wB^7?+R>;^A
*EmfpU^7>XQ7ShiR14WIHyY33&`IQMY3SzILU?h|*jranw5>Jsu_9x2_<pE5V4kB(V?`RamG1n0}imM7sWO$k@71klK7Fj!(l?>)LZg53Zeyf@6>>*oR
6^o=q6a|zhgd$%wVk(uOm6I<|y8o|y44P3oZDj}4DMxd<*~Yjuwqo1e8X8`mu`1S9C!Ls=`L&r&rcDw`pvlIoR%I<67e_+nI)i}{+jzQ{=<T?HeWr-%g
v;_F?sF*_e#}+lko7kv(Z#e1#<@&GsjHYQV;Wep&~8P;IM&s%$;=PaHa4cxX&k%NR=|T%oBm88Q~5@m`!U}cHJynkh7P_}cH_Arv-Mdw!Q81K#gSw}iN
r@O9|MFlQT#)@7tjO0GQk!?9K<cnoCmaAnK)P_?qZ5VYN|=A*1UrmYoYp->t$X#PC9E@=XB%SPG5;wqA8K8%&jnU=mv4vQV$$ecT5Wd=5ZUbdm?cuu+m
3hwluJKt+ggH=Q^wKH<8k>WTe!bOUg{pqS~%O?QB8lS4U!RXt+eZFK+6(D67Xd>Fs8XSaFj{qE8&;LqQ_yc!L441eOBX9o1}lr8Z`Lt~Shz?y3z~sqTh
8*0BV~OO>7N`sox78&ppqr{t{C?ycc;0J^cY81`XmcQ<oSaNO-;q{pdA?J#CE!&*nDtMZ$fO7&O!zTQ1~f3ocik*&h!+NMQSYwO&M!Iyc_ouSYJS#>uK
$L}1%SO&7!>2}tg0TX05o~p*YD=u2BCvxdpWBiud^9a(@@Kh$no;#V>&hg(J`LMrIr^~f4z&p-<o4-HYDf+ZppG?*2{{Lm~&6^!Zt~=4MQsIA|9q3U4B
vyH5A`%O+lK=^Dn{adhAV^{%NMa@Nmu%Tm%cEA?4%wDvDQr0`Ti(=ijK{WGlJ#BYsj9pG@>h5uc&qMGyti(3tNPjRbw|gI0+E@>Jm=)e%yaUbA1|klzp
H%ufV1RrKQ_F2T$E`)$g_oCNq6WcoJ=IVz5&Ofy(s$3L^~{}b$jV<X7<DJdNxo5wk!CDaeL|RDDX3EHsOOITpXlqe7<ydm;RKpQwaG^{kxa$3aZ&spZ!
Ya5|u~0Nr)eCPF?EAo*RVy=nnr9E{+l9BK`03Pqlg@*v0Inhx7AfUddZ>ie(dRMXr8nCndQa@sVr_^qhsrWN(f{1k*3?^!>crngKmvnnlq_HP+@)!%XD
E-WHVQ6k}^?zpaMCa6q%%VlrfLVPI4}B;92ao2d$m^qcy7STGthGBu5*!>0aazY^Ky)|^&RXnC}eEE7ArFlM#2k5$XiAR{RhtuZ^Y^5pVKh11a$!3k`$
9GXVFkA!uZTW|=Fj?t?vUJymg)>wTY&P~a6eVw;v-j3x|w`b1Bq~%E(S`l1$XzGuWWFJXIy0Bo_mj~t=T8BvB31`R3E@i*Yr8_SaccvLLOIy<YeaH$!f
vN-rn+wv)!~vX=#isJaY8y%TY5ZHR89%1LER&9g$#8e+@2onKDW#q&$R%HnfMSuy%AHlin<rfj3%ILGcME>7Gi`!c+P&`530dnfqblhR{}v`WKzn!jx0
$NiOZ*e~UeBD~`Tp{--#y}_bTfL}ErNLQ_QuK6;BX^!yK^ga`yA4I`eCsMl2!AsBFTI|dGVn(5c(9$`Epcux%C|Pd64xh5WCPXFmL_JIm+@Bh}j0rzJO
Xfjbpoc9{E~bAyhe6VXtk#_f<ce{can;dXA?3_{%@L)66-7uMIY9k$$e*cqp_R!*0fQXX{|uY@pwEk8kH||Lv^VPX}l4sH;%KpIt?xw&Op613mrPyH|)
;-+KSUul@Mh4}bUBpMUkEAD$vp+cN*7^TppdmAe@U{PcrwKK;%Q&c7f}I#<!aAO7h-J^RM@pT7U&XMgxlO}QsmpZMkvp7=?z@lz-FpFI81KmOuh-~Gi;
zuolZI$ZSx^K^!YImaG0LVb=>ZJQ`!r=g4MuY%-E;1)*eYG_aL6OK~WhBRIU6mOSLu6zDGx;RMA(Z#3!e&LDmqC;(b-+CKged{`iv1!Y10hLa4yiOwUi
=X}Zv#(#X?b#oF^%p<+=Y~8VfA52*AH4VUdw+LE^f@6(eedf}-}{%3{^~bB{N_Ji(c<Y>{@2qVe)~mO^*N~is<S~$<rfW~ak@VGw;#V~yA5al`URo|XN
01*!{=zu7eUwOfW;eBJV9+O{OpTY#JGxKJeR&ET<{y`2*?)4siAe-boOKsESG+Ijm~wRZEx3px_yB*cN2o_^zYyKK{LdU|MZ_vQM7;X^(X(;fc$@Nr07
e}{`_CA!lHlhy%QkSJ6~zW_v~MP=l^`^J1-jgKVSN8Q>Xc*dG*l`|MH{vzjAK0`Ta!Spa03nU;TPZ-yfW#pl`vSefO(RzjOucWVii%9-H1!?9}5YaS-|
E{(SKi_<7Q#X>`IPO1AkKk|?<nsb#v|oPfQGq@8H(k7vrJMSO|}O<%-XZ~Ug*3I439{+tJQ>6JF5-EJ;Z?0XH@zwyyu|Mt^&{^Z|(`p$U}|NhgjJ^SN7
fBHNB>qNsZzjvbNx8FM*G5+vJ&))f?XW#kTr|*3C>0kfPr(gf0)40F#J5T@NTTR_$_XU5m%a2X%Gq%*TzyIDxKmWax8u;?hp1$|~M_>NgS)xwa2)@*O_
M7MK{NjTT&VWvLB&``#ag&aV?UNIs&S+BY*jr-!>T@dmS|elaK%WPPx3FFtf3t1GunjnV-otaM0H=+subi{Y9-nNS<CVaj>7N!!n<Ah{&a!!hA9dnLc8
!8|wG_PFbnUrZJ{P%n&w}`TdVTw&?|uK{pZ(q`PWxx?o+9cS8GHZxC+N8Ee*YW?{)?Y~@7Zs@e<J!RsQcZI+mQ4Rzxik9=<YL<&O|zYqQyDPTjBcRldF
!LVBd;(@m!wrb@SWx+-fOyN{w-gvRCb#;R~;&=S0-!`e=Cy<i7&Md+%=>m3yUNPDp28`?qttiIZHt_eZBx4_8w3r{^x8g062*mquEiCuuk(5_tc;=dsj
ZyEBnavDEo?8{HE1>$DFoSMR9pwUhn&^;qwpC2w5?u%|6F+07w4+1uO1zsdt~y;6VS^zv7K?a7Pq`E&Y&lRh}7+GvOI;ZOeQ#TcI4s_7hp?7yK`vGsS_
yb5$bfAZHGp*-Oa-tBywGvY;dlD96lem#`Mws2$rR!W4XOQ)&${*O<({%2o#((YMK<2ffTAn`Lq-$|abCm;XhTa5~Q`d7d8>>o~n?S9j<vw%JQ#}j7Z^
IQjQK8ceC_{ER^?35+rU%&M9-QT^Q$t`T@SqG-UYMsCJ#BDY!CzQ?h+gIN`ClFZpOQ(q2x6gagESxXC8#~9-ns7?*^8Dj(otC0g=7%dfou>LVYF`$_ev
)7B$xb6ZrCRv*Z=dwjrN!f;zxcanzxCVA|IJiAp;w+G|9|&)PxJ97fB*EIKR#oPo>B#T?cI+~TJ85g{Kk)(rKHXM^6p8Bzxq#&ihQyOlDEBP%H&T@$eD
ln*Jpw}??=PeRu6sg_B1>tDS5IC;`qe+<jJ}F@$m~!v><E6eDl^>;;&#JTZ!4`!3mwwIZgFOb7lUjk&oOt?bTZR%kB2bx*>eC;JoP5H4@+R-P+q%J$t(
;exskK$^D(LotLct`%Az1U+up7-%opq8=JOM2BPnN|CAHqHa)M>BK+`=Km6$jPyg~C&*Z&Lg;Q3IvmQHXr?&CuxQ(~BTFp{fwwXi9Q%<5hb%La!(A5^=
RQDuZCk6Jr<(8b+qkJ*AMvt{rdb@ItH#+hnVaiFlz4OOcv-!qg+STga6RhbArFS0C&FO#ZbyMS_fW0IK7t^I28?AS;2;SJ@zu22!)OoSvMcE6r@f-v8y
1@UH-E&&_gn)-=oB08Ki)sI2=#7*Umy=CkZ3V2YfSoIJ+M=DSToiQsmudgDub-!+xK2aSZC`iKukV5<KF>^nw}tR?A)<XjT&1jF+Q01!vVB2bWwBt|zw
Ha^Dy0R}{>9Kw1IpOS_6-|tE8(Bug3rB%`0F2j_m7%dH?PwC%?BU-=*w5;;8(?A+*|t<J-sIa<(3H=+mdw|j-pjadsDOk*}$$1cT;mN;uZJ^%w-iR#bL
Zl!O>tKvO0KJxublUhP{!pp(1iVEKxC<P#tQ}=NP%_i6!NNl|{RbECQsPs)jSAq7VrOWdY(W;f!$96=_~st~oGS&M{+`3R4Y_Kxc()s9dg83*Bpg?XC3
tP26N7Uyn__`YJ|0`_Vr=``5pDWGesrx$x}WzqtAO+dpi!jt`<mzVJ3Z2FvMgb9ZhDzSQ{LG2OVmb=$+Gc2@&*WtTObpe_Q`K3<n((aBu=bnOoqd8}6)
RtG6Urq%|ioHsWpvNzWGakwynTq;qC)_suTLuuAQ6l+u)1=iDfoKy!}gu&2Z3EZR#$+=@L;jEh1WxYdrk4sE(1Rmfp{!8QVV-Y=HmV{e8eP#aPSD;kg^
^e^am`7nsT<Y|#PF!$wzN`pdmZmEmb4xVzPIqJkT`vt0lwMX~=-6qAIbA|ydRgLub$#HBn(QVT=s3&-<dQ=h^}Jm1xVjv4m?R#~D+Svn76Y~%4ocS?RG
cqVDYNIw0fJ2s#~?<PXn_oFLs*0D*o0)}YsjHrZ9qI3AF5u4i#8k-xCw&H*_0I;O?AFAotVHy#oQpb=)q;`d54GbdRG|e!R%^ffo0D9qQzW`)|Dmh(<~
F0+<kXd_H9;Q)Xg^&jyxio@TE^&?8j{hduiQxDc15zE^di|W`sRsYuN_Pt92^U+Z64aJu_(7JTV*+SeWcqg9GS?Oj@%&h;Ia?1f|*yakvksP#BSc(G~q
w#B)1g04RSCO4>fiI*ew)9AcKm8J+zw&;UU33>i}8u|z5a)`)N%4Iz*~RHnuVq)2LwG>9UgHV6_*5!=UP2&luZW304s>eA6<go3pl`6c3sxJKV^VWzIu
kNfW!JRE4#IuHnb*9=FHmPU!l$CSws@rYo?vM@$EJ4}%dzy%<70=5J>c?>%-Ldc-7RI5Y|Y`3OBpzncetg|w=x>VSmgy{h3t0T@h9F`*rsR&DF3RhQ3D
mq3K$jk+e06bL7PK~=7WitrQBw8Vqoe@{2hiL9NfDVCaZ1rj1CH-z-K-LcC1u@vzF2nA61yj_a`QSZa`b3(?txDH!?K}SRhf_FkeI-R^ye1<EUuWeJQ_
QrR4=socf^ct?i-q8V4nfO^ETfx}Sm{|v;l|(yG&|->f0W~VF84GVD2xcoW9aJ?y$VMT*udk_C|5M4(fP<$nTz$EORF0l(3=sk^e$4ag+=J%abMGsVvi
E#ag~S`f~?0D#AaRFs2(65hPIBiSKo!WynT2*Lb8G)(;TnPaUk{eqd`!fM=_He8G)gzbPe32&5%ZN;s`G4;*0g^+Fi(qwm23BWgP&|^md~HFq?8*Qo~N
k)18KP2$$4(Il83F=^-~V;Oe;XjYDneA>wzXW|lxzu5>{58eN`B0mv**DL)Y*?=I1|QX0Ju_0A;h#}x<27@t<cvJPs5s^Jhqzk4Xl`&C#k>=Y%+jGAq1
wybBsp{t=eP}ZE=O!O212TNF0+%Qlge%#k(;Os=XJl6QZA_a^G@R*T@QdJq=W^H*3k&MxhlFa*Z##<E7L9&IuDRk`>|0)%BO`yl!__+1=>f*w4XVHVjF
5e3IWi<EV4#kc4ciXzZ%o}Uy&ijiET`cn-e`uFVUTo-Ynfn{Mb+zW6h91+QN4InTRh&=O(50(7Ju*=dAbSTYJxaPy?kCo0r1|-F8Zmu2a1CoDZw~(MSQ
g#X=@IR7jiP~)P4`|(5h-DF^DyAI+zelluzhwPUq2^1Yu{?0+wyIHy6X+%DmIboYZy#A<LoGl>(#D6tG?>yIzQS_7DU@;*@r_pwzfxmkVkVYWTwYpJ5G
<dDy4!tC%8&v=hNP*rwYqif3h*X&TwE${m9w~tJ%?6bXSqM=n_!i7l_G170VTA&8#qI&en5*Xv@z=Y^ZE6)|Wc`co&_X<F@=-7WGY|RcCv^X+tabU1qQ
x1_&aQX0aR`j<p~`FFUZ6#NykYR}VKryc7aGHGsbBEEoN<*+lJ*+pbl2x;E(rdN&y)N+1T0ryuor`m1ZsnP}cXVVj*v+@DyLfo>U#?rD-jfe}3V0A2Mt
f~I=va(Jve`|%MiVPelWPItqI$drpol<q5gNg($_G?3_J=c4>%dqLUF@(PcH=G<&!a|41=h#8fgc}dC0eEU6AOX|$tF_LCDyQwy!xy5iZPkk442~VA-R
)uc1p0(deBYAlMGh;UvkI9tQxE=<$YR%0PsvpR-G%SlTSj^a}ugO(FIcB+;Q6o9Db8L=d+G4V7pF0bGhKw=8i*#|#2f2f?#yqp>tV8xBzw9#8)K(APfv
45S)Bm_NH*wJA1Jg9Zoi&bVo>2`Ou%kmuPrV&)D-WXt^)hB3d%4!^UBvk&C(2<NS35s9_>r?d4EE7NUIU3)y%GAo5&nx^DARFXafaf0Fg#99&&hl#FEK
-&VjQA%y|UhnmkL*IH;hbKypfu7tX_k#@6Yu+S66Rc>mrEzu63pMFs$sgFwIn?7)dN99%rT-uV$#kOKi;z<ymBIl+6fLnB&3a&>gd>rqjhTQe$V8a~me
wR&$CjY0d{4fbH{`4sg9!PII1(R=t5a-!vkm;rM*X4q0nZ&3&+s#4#;l+;Jw3%~{4nL1+#s3l8q^`kq{9pYlI0BYA>d&Yg7?ucuii?3QNEn+_i}JGAVO
si_k0xI&m9W{FQQPeRLp;^~6iRl6kGL>g=6E;}ngr&>kZqptYDcF4_rBdJ7waLg2Eo7XTwWzHlqVMh1lVUKD~U(vc+46}_O=0nk7N5asrQj(B8$##`Bd
y)RmrTRiLaxk`<0<Rh&gOx3FlBTeLh&Gkyiyke<*lNy&>2PcA#=u9puCiRRBe+e>Qnf~?CLrOE!`bev#LZb^D@)Vtam9oUO;7hET@lv7kehAhnwehWze
>!+K3g3suZl*ZA}GN;$}iVXx>_&OMoGtI7YhtA_v1ZxkNhmXY*OXwa-Q|D?v&tmlkIEOH~09c8uqC$(wuVC(5t(ls(CqAb+MJlq&$L3X`kKBC}hvit-Q
9+7v=Y2{a%s@fa4iuUPV21ib~x`-f;j`yQW9_xWF;-e$43}O`7o~`B#>5!Lu$#nbllotw@{)GR94h+Nzo`KB|i&XcO#a7W6OIzdV1CfjF&f)2=gdT9P|
9Ub2i?hU=K_2|b-+V+z@u^HYq|Ys|lF!^XC#!HQ+Y$tE#Zs;{G(vYL<Cpwgi^jCZ?6&XchJhUV`B=fATmdrd67Phtmt*{J)#3G;q4>ub4mF81Rki~UO$
f|ndYm&|pc&lm;*mXd~S3RFP&36~l8f#WqA@v<2>@R3ncn+3FJi%2~Ly6Lh+CHokXs+TrrPd8wUPV7vZ#onT5rZ?M~2Ezt|2KXg|AlvTobQTU^4W@E0h
qG}Kl{*he78ubvMAi(eRUACVHNDi4EwfM-w1M$5SA+EcwVBVvrSqsPa(9igkKppFGfCgFq`xx7+9O?z7kmG*0r+yFfkDMqB|Qn2Jl!xT0B-Dy<xw+j9_
+VV#30i|HPA)a4*@zDL<oC4s0OAWhDApqHUpidT9)yg90`1PCY!)9#Y36X(YR)!-hBIzkFNVhJvc8-kVn$@g7N*5ZSy{_;6>x;C4lpn%<T_YQ1Acj%l_
coKB?QF-Ip|iw8Etl^k$sKbi;{*@T<IE0>K#71U3m4a4vDPW+@3%3YnVb036o{EZ6&GX4R&(-vS(#VVQK@fMVc0jDWD;^vc?w88zb=eG&{}+Af<7ik2d
omDq@gjNB3-0*yyxGUPxyj-WBmWkdt6vza~Qm+AiU{4y`A@ki-|`+WBoZILfc!I#{yuLyyAj1TfY&#mc9Min2C0SXg|x8P_HZpx0rDK<Y4tR*}o<gq-k
#HL2jeZK(p_*j$}mIpjw4e|&k#y%;@s#Daok$KI2x4Q~TK(Fx-6t3nVj<cPW9Wz`DaOg4<<N-ru_fz{)ct$28VE44JTsSj6WQIcm2ks*7mo;%bgg_XW2
q@;wqI57ed5yD0jsP$k><o+@;Z%3BfjF>j-#0qlx#cn}rf-oTQEP+f;HAavCNTpo6amH(4fhsf+QopucB_Gb^`s<Z@{ZjB53HTzU=0B(%4SLTL6;)Kr7
8o@k@*MR0r&V)9=c%gXe0Liur^EIK5jzVU2rqx?(<zee)s)dy?=L|xLf}2x^Z`1c*vCBy{I%_nk}~%<nwKnM^Ymjpu-ZcJUk_b4lzUSKHpV(ca_*(C3(
00T_t%}Dc)6@uT71McNA_e>5n7?LTTgjxEFdT#DKSdX<FY^6L+WiUA1vn%{;6IKKDm_?vMD~AMqyr5gjQOy4ac+_8F)zM#r;1fj8k0g(wsjkjE14Y|lP
F_aQ5pkeOF$>whqNv~Nc2Qi>EfJrLY$)Nk#%X8U|DZ%jP3^+#xWu`d-oD<=o<75<2=*YU%HF0*{M^+znrp3J4SB=xeTh}E@DS@b??{Rx;4*=R9c!MRxC
Dn_;bh+$_eF7ZV?OpvX!!FH`b!X4vK9Jb{huu7-d#rmy3B0oJ#ZTS@8avz-h5y&(w24i)J6QdcJ#9`XnpG$!jmfFE!rD~cUgmvqWm~={%Uhv&LrAZVQN
vys`7WQC-??*>&HNxCOzu!R~Pe1DM^l$CaMwl!TLX62{Fzf_%(b}U0e=zMGr7%8t!N7*@ytPNW%n@6lVt$k|c@15daRwM=yvaGNlf`ar_yQbV{QlV=fe
aR%W#mj#RgoNRK(+StAx?Nxx&59@m~0-M?CJfotBt#+)0O=y5ZH{XWWcCZA1d44{x~jm1~*x)^+)Vek*xgvp~$2SQ>^6U$sbVweJzF1)-(fjq)66U|3k
gn^*tI_t*J5KBCKxx5w<b+T`b?j(V?njY_mO-q=zg@&pGgHsrLxd!Y2OX>EHSzLY(N%k>SqIw$WmnQDy6oXz96b#~a2_?6m%f4)F5nf=#_O#mS~vX|UN
prOl@{t4XR%=(@Xx!keMr8{vQFet*OUR>XE0ri(?|`Xeg1mzQ2lsRf1?ihWF-WNLphf5e;^A1d49tf*(k;~|96CO20*eJ*G~30)STdTp-QP8q3-je>EJ
%v4peH6vR~2J-ssj~FptCxhj*pF$0*ol1g<k7^7)HMsH7-<kP@8QJO_3wE42Bs$d|bQ4=sMUv&1-iS7bQ!(=tG;zlq8y>Sa<BxzlD$}63n0OU54hhP-R
1&lLq6;hkAn3NX3Yy)RIIRxmUMP4$bwg^+&NW7;2ExXUgq+mY@Mv^_IV#w0)|<1#9XGWOn%M}VimC-W4Oxv@$mYf$dtOh15y9HZ*fyb}q_&d8Q;8i`%D
^0R<FNp_k%Ms;>3^}lCT`-G+fbrp_MoVsN^hmkIkcX5=Gt3qX=#rOb8f^rycxv8G*W1Pr?I_oRhhv$Z1|_z%N?sCqh;kBbO%+U6}{uQ=nyqWsZBqVfLZ
rBC^^Vw{>!Q*4mog~b*d%9>!=JDDRH^}t}{z))eO5lN3OY{S$KFLT$Z0?9xTiqXL!2SOw}Go)Peju^$Uazs(e|GLts#}#%?fqS?x~#1L0a8xs!aJ{SVj
AXL-FSzsjZhywpwlT)(^Ls;$HCP}$f=3l7+vYc9qO#nhZrcbvN#t<2<-{415x%{k!r>MHh<z1^G+?3nYo1!b1qwMQ#cg^W4O#gxnSFVCONVzxIU!Cz!*
$q*QKTo)^ImrT@1VWq_7Qs6JlZ0l}?*O-6h&@KgGd`Km3p>!~FHKS8OL&w^I?KSGXN=A#^mPJE7yrKE~AHg5-(%tOGg?n5)OJ6)^zSRC>FUP-pI)5N@7
DHBoQSZx%c04W@HZZZ#-k|CpO_9TTRe(xBfyo&IwPr@g{Qwd2Eo)#RSJYITGd99YMQAV+l%;tzpUnWPET+bRTq`_o>B*jHR_V-?$FqKjZzPlhQqmF1qP
GzRR?V=@XA@U&n<S421bVei@};nmhg}4(jw^WC)^uO4<yVW~Ee<QkKq_&M>1!ajL>U-MqAt0KCeo1F8!|0`s9UDH>E1%{dM^N6s<LX(SwWpeh;aa@y<3
-^ojI!+dWE?#m@-kh50)K^Fie+3a#^yBwdo8q7<M=xY*!&Pa2b_oI4zqE8VJVC*6(0!Q)J2;G^q1gRU#c%Mj?X}gU=>*=;GvgOseP$Ud9WT{BIfeU&}U
q(IfG&iRsa?MGr?eJmmMdB|zDsW0X{Vz(Ud;h&<%1xnJp%X1fH+{&o-4nq(_EmDVXp#9D(3#7?VTzY0>i?nxX_*W|cFJ6@IotLRw`*P~u}Sn5nl?~C3Z
aQ;3m8EK$VbO#l2h6$%!Nf&!TXQ%UZ3Paa*%fgIf4IzE+_!;>nUUuu=X7a-!NVgn3cQyMfBGMkS*t{&3_eC7tjuA;hu?(O(uIWm1X2`DKF@qA5v4#05Z
-Ri@p$5wFYl<1pQ5#?#V3exIuQXzUD;zMuMk*)R%C>0YaKHgF+K&tbTW2X!ZBrQ(nW>vnBpkxSZa#g$*8C}b5d*^s>Ml(45h4tz++d8N%ainBIY1&0*G
ii08z>CxAOjZ{IOI}&;^G2_GkeYOxB}B~lPXYvB9v#W4%D^=;~Xv_qfJDk8ciFLKIC7(A0-Lb(M7L)L%unRHr(3JJEV~y0+-S_v9kfW6Xc5XwrdKJ3~K
}^`w$p)7xAbn4i4o*%KZMtp*c!VU1XQITV#owYFUSy*aG{=3?bz}SV>eo(Lk{)2f&Hh(C8ld@k5IPb$@#q*I$(6W>JI$Si?OS44kon?1!8VAB;&L9v74
Fszv*eT!>OBDS^6=T?8ro4R}dI-qC<}HR|2^uhOV@%iq<gukF-$z={4y5`dyNG&;zVcZsD`+2F3GxvLrOYLdH}=&t7Z+@0~cJL7YA#{Vns48J6@)lnBz
^Kk9X7#%t(o=!_Iy=jil7JEd+sIJP~Fz0Rt@?bS^kTJaB&UlUbn&gy0?lZ^ohB=r_ry4s#HG4K?hrJ@u?{{a^jLnaPxTLmFLus9F-5J&%);>EQr^6*Ao
r7zPvCTH{mo>IuEHeea;f}DKWEIUkE@G=|cgBtY#$<;fRkFTzXA~FfCkf3s$&}*!8}5v*C&*bwlT?3eZ#D#qpWGQcJhoyK!&c<#hC5?9wY>q-+ofA`YH
pQH>&{Tj<H0X$HW!4>G2(26KvfxiJpGQ3r+=YzqBNF<lx;ahM*FQfyVDs}OlC=S)VnrkyT^{}6KI5W7CfOQ655)xC-XET41LN>XlJY*YkPpC<;Cw8c;b
u-dm-h+{+_H4L~D+B=NjKR=*xj=Uz_7gZJtxf$ePYkBiegQ^JI=^=bNIAnr$HF9(H!B^-YQ_0OhcU!wMTF+2-1vQPpzXO;&3f9npQP*(sge8ESvj9Vf(
QfCl=tJA)eTX(2fTl}#gQDjTgkBZ`m;j`wP%@%uV=9EDdXS${nJsbH~Fi6QD^LMKfPsdZ=Md6XHhaG(ixc<s)h^G&x{DE&oZBBR}bY26vUjYAErx(CLk
7>}|H<I6pTyb=1n5&mCvXGFHJ2iAHiFN&41PH3%lXZXt{tt3oE75bs;VC5Kfi@TB0k921=!xJl(qI6V@l7Qia0Pj@$NjIQH--jiK?={X`@jU5?o`<^JU
=TqwI})NGPh*c~udkoqF#q-oc}Mp=dEaA~v~Qa$PMv$bd^enOyNxn3cg23+Om-@$IaWGusv;6Lk;>~%%pKKPUcC`_27g48Ikzy%VWpey(iUpPO<Bd(r{
-o@D6}}vnV4N>YFuekRunYq7#UpbREfDZxCyO{%kh}QiI}UhP^Sd}I$eqz$v9&cyfDb5wT#SJV^18aU78&-=p%KX-6?o!uH~YisSc&PP%5+9bVk00$|E
gwxr_9_SYH{;NR7qwh^PY62~h>N<b<_V*{me;=w!;mQyFemN{tA4#5$9Z$gNp0Y4(merU;(m!-k)#lhxH|#8;7m!?nikTwkl^1kTY~u+0<>>c*~eF7iL
l@sdrFl~xsMP(?DVkc7Qhe}1TknT(Sr%hg&mGuQsO((jQUsV`PxxPyYG7sEBzBc||m>idf{to+e{5EQX=2zDCei>q*nJMN1c;S)F97Z>GMxmcf0NrN2?
=$;vxt5{HM((H24PK~O)x!6YXh*B1uHd$F!eo6i%H&B=ClvCH{6iBfk!(cOIJ9v;(<0{zNJ#Zj~9F%u)wRrseaUFYH?dO3VsqTKi=ClExRhv%S^VH2OR
=5qh-<pkf(sboD=HHOsW!jEacHF8KcV-rBG*1?ms>_k)$T7G2VQ*{lF6h3Y`TJSBGaixU<d)aqQ5LDkXV7`oZT(CAd4zTSxsG2}?6SnnY91nfqa~Qhb~
!N)2Dx)7b||YLUm~PY1!0g<%k9Ai%k`2qI_XNSiJ^pZ$RQalOU55nAwb;W28d%dDM{C1ZFXLlTc+E`rlv624>geNbq?uIy}ro~&B&$W?nVcs(1%9Q<7}
5GDr^hT8XK3?+$us+mv8}mHo3B1nT+glIg4ID^x`4Q=e?0JpXP(lZ5OwMK<+b@K}V%X9VptdK~1EHK@IS^1~j%~BMXa~8k;P)U3@d1dq6A}u%x@96!9B
mz6IW)KQ;(AN^7!Wh9WR^PBxAmLbZ9?a<)h`>ogm|Jtqh}L$N-f7RO0>=v9S<8mkFpJ`=ar%cQs+Wbm+^`PH-T;XtN`y;(0^xxcMZ9!`_?C|Bx3!CALu
;kafE&?!Zao6|xCJdHz*TH4NPB=#JK$;SJGL6NCUb5oSm!FWNs2C-YFJh1X31O|Ts!pNaj17b7Vf+8<HgF3FE0L@VLfrJf211Abj=LSKBBTU!SN^-IiQ
NDRK0bV_+4LVb~jE~Bx17Iic%jHA_8U_`)0EwLk#?0!YDM@&n4$==$t{QZ#+(K3hxc`juW4(Ijy~LG=oNAA=GQQIB@dzjAW8GLFTlb7$!8c@0>p=jtqD
LASF`YH*1Q-E`migW^C<zZ~4C_a9DQl!r^A5%{o6&TOB($CzxLk7r$3g;SRHEJ($6~PK>4Q=ZK!j`=lVuic#PKZN0dF=AV~#XSQw#^L(diOgibPXQ2Pz
OUBcb7xVr*TUfh3qtjqzT>LfS(16XgD-jM?K{hS);{mf5^cC@_sO8GsEsFPVf8UBre&2Ha(&mgLaOYC5Gy71CKo^O7+6P0i$pxd*%6u{Mt7LE|4-YCl0
7#zPyB*K?Khctfihv*tylQ46|JXG*}+t8N#9<A`=ksXXi~U~Ebp*g9Pr7_aLt9;%Jn7*rd%dA?A;c|Ouj`RY&x`qtuUikq!~5>KYaAx%sT^bczS66MA*
y1F&CkO`sENM_i>66Im@{k#~(5D1;Uu@n2vv$|TdFr(H{NoUgBA}}NO5a);u9|Xj@FBQ{kE&Z=YPTkkMkm+VI2ZWqO4Kg+{my&|63>K7PHj-d2cw}eyC
rGI_>XPO3HAOFNd<Mb|E>|+C)*;nhzyj<X=$iV{CS1B9w*Y`c&nqRVES{+{%>*$s2n}rNZ)(Juk`+KHZ)MPzzK<VBQ3t!JxGCM9lUWF|KN|3&7XKufts
ctU_-N{tfLb=a&ua^*1$p$6GP<iw?kbyCDXY)jC7-)XK6jV=hsZ{CBl_byn^1KfJ#Zr%&vo?2jcimmqCXy0|86#)bMyx&*hOz_%1)=ltTgaIHY$Usu#Q
xPn3F-tMTpj2vWSI=3r9s&*^Cd@9v{u;yXtN>sq5&E8`-F?qd#tBqq-6Oaku{6Y*ekggh~9lB|(em9vCs)t+v<EAJ^Hagw|bh-1TrK*XvAJZR#WJw(gS
N!tW(>POqyJpOs+YZIBLnd_4WA$I~B9H;Y3w@)c36spV*Qef$4LHX^RQ{oiMN-V9^iW4Oejc%e0y&ohEFjd|Zcu%q2UlSZtTIohS~XRJT(ibDmDX0DMl
YJ45Na3h=2IeMXs;r-^LhZ<EEX{Mje{hK=3K_<c|p{FK7wvdJ5u)Uj&>g+Cw$KrN6*y=bI<W|--uA@J0WTR@`CEb{bHt~X##ANBu>|X0G$=Tepj>S6IV
qxC^6_T$8_UQ5SuX;q{&4nZwt}~>I?(OU7kLzqyuyvPM%jpW02}?4}U8krHt-C~Y2Y$qNtZ8Q2dvA0=S0hSXy%GAo5&mDyMin2~9%K6cG8JoB$=0-Wmn
aIiCrW7uy#-1I>0(bY<{o|`cgbpQdsTE84?JbW&Iy+2&4X%$4|7^kR{9P~^=xi#neifHN02etz%YR6&2lR1F^<H%l+C9#FRQCM&6GSzVpd#|gUTC#4CR
FxKRv~7XVqZq*_j#)&@rn|CTf)*Fs^1sxfpV+%`4R#3I5=#6=JZMl37&}0T$I|-L+VjW85m<hG-`Ay0alvG(xGY8Q;@obj)F#?%+q0nwOa_4_5J#?Ti(
-a(P>}^*B?eTu&X@)f56JQx$30=hfLMIzSvtx}uM*gtJ!@-}Hx*Sthdau;#3uO;oYmOCl*6Z#4EI{b!fzOIVIiIfq8))pDHJs8*Qz2*KP0R1rN(QE|Y_
2X0Gl(`s&xwzRw)ks7;ntG<~{7Au`caf;_+b!AkA4i!`pdhV3f)?&AcHt-n1Wq%!WAvW$*+$H|QLU5PdXvV81OLs(DHO5mHUaa4fd6X7q8Zhi3=oZx!+
b+@GMftH;hE>hN8laM>`4qdHtbsXxe0@9;4(4v@Z!+j2c)|&DKQ-@Wle!W8ah;9oM)b#B`Bg5~FR=NPlL@Y8_O<@r6F5i1;9^LQsx@03EG9dMQw|fHwL
xBze{QRj6z9$f!W<?@m`Qv|_2Hf$6xF8V`?fF#TZ*kHq&8n;{v1SzRjVV=bbc@OG;SN_J<}Vm`kt(p#~PCB!>HQJ)X<h5KmYh%b9T_Yg_!|69d4`D7#=
-%n9owKE7_WXsi>pNJyTEMo0-3_c9+})q)dD#^|So#6BgPnKuYumAm!CdZ<_^)pS=t^8Jy5&o?}`@_h3!Z#9P1e@gM&D!$13nGltO#zv?+e<a3y=6Jk?
~jpir$lh{vI`8xZR8~A4}*kser31<+!!Wn#leb%&dLjOZgfHy5h+JpF#%uRU7AkX}Gd4jI{&X+#=`R`u=Vt(uWr$7AiM_>Khr~mSgEo{%9JpJikJ^Rf+
_{G0|@B}-7Gqun=AAa)(Pyh0_&j3!>@Q2^{gOC5@FQ0wmYu6A}SA@O-bIe}Ai#<7i`>p5rJ7*%FD1m*kA;Afa=!|K&El!Y1=oN}%;-65I-d;ANd+S$Dh
*%$d<qQ|r^z`XBe$ssU-0@%h_<uhAy>EQ<^KYHNw4x_%fv-P(=c^xn?W<2e_~r?e>wjQhj1cTM&OIF@EtuIAbkG-@8Yh^aE5sky&rTqVce{SZLCfO6Yw
KRMciq>;Hh+7UZWo1@pP}6vk~Q7^@V9>a;a|VsboV3_&t>7?fBMeHfA_7A|Kj&s*rTsK`_fNNAW7f&gQws5!PBq3`|)@GqUq+D5zTlS693{S-#?>#zJN
b!T6_AzUp=S$8OExG{o3YFu6ohpc~$GcTR%C0Xg)_cd-AKx)ZZ5;(Q9Fhe(i}9SI+SSXOw*534G3(-~<?1HiTH5AU)k}!?i0(y~&>V3{=`Qmmc3vnnRG
&s0IIoZTIxOziq_k*`Iy?qxb*f#kjAA^1)Zm-9Pc@cmBB<=n3?x6|)nTSVM*n-uuN*-u>{m|M}@}zIUp4gL2RL7a!Z<wjVyh4&Ll+!>_Bpo?%E+Cy81x
zdVTJCrhW?77ZD0(&Tzbr!hQ->1%;SuTgB1-525@apKh%PKAE;{CkUFcScP8@X!9{<8S@%)1><Pms>QuuipW;djZY&f~jZWeZkIV^eyrn_STcg_jik6l
l?cVIcS~-eb4uAq20BxgV&&_=Q6*32D>}WuM<p|b48rf<U5h7(GFjHa`C&@Wbq3xZpiB-H%0r|-~aWqAHDa{zkK(@zxv6EaewsVhDRU%>Aybxy%S{D3n
kb*o?seV`8`3q{q);S`KSN($4~$5osWM0of8!3`~Pxku$A|hC0cm?>4wEw?lijXi!G|@8H1}C!)f%3AZ<8#f@wQJn7yQ2+v&Y@(kISI*`I;YzVO7(&d^
?GiN79fQ?U8DSuK`9nw=)|6*}w{vf0;9eQz-uTV%5@ord`3_nu>zecMS_*|zz}Nw2=!XrC6n?L3$N`FEfG<zF{{8{K=YG0(uS&0y0LFk3TuTKvAIYtNC
#8tvF9)GXKpaWjH;*bTp~zS7ilGS5$1P`?(w?MYK=)wFm$k6WFb-k7$#UGpyYv$vby-#)#4jzxLGoBZ%6-+lW2k6Xye8!UaV8QMGNVLbUS*cn^$w0OMp
dnd%)pa1^Hzx9&~Ad`-pZQ~-pLN5H`HP2ea+pBKeVBW7@b^5<xzt*T>uUUJW&IhZtdz!J=12`>vZ(mLL6ISvqsL<1FdcIbkXW4mjH7n+saZmbA|HQ>Fo
%BqzYMd0#J3l(f^LM`VLi?WUoYp|}$+JKH=PL&O@JGM+*>|3x*UW37Xs_{i&po)Pip~pm^XW5w=yPUYv42<OEr4n(abI}S9Q50&SLAU0C+OAaKN+~(b3
D23D^cY-ZJFnAazy)=d;u-@97m3Pfg^Vxble#f?t}pMI-qaOuB_Rtb$;d6O^({iN`$YJn(~=M1&&9P#sMC-E-g5826B!&mPayiXlV9U0XV2D)mTJJBE?
47ghp1-RVrcB=WAk}?Ibu)vrU1c@sX!Gcs&5+P#hZwo+lyG%@GmEOURmPyfi!(t)vH{m*^`a`nl8HU%A(z|DwQ+QQ4CnQdat8sxj<#r-CiHu}g~ScP#R
N&;k+{ZfaQ6Ms^8L$^=B9=SKrw`vZ!OEwR~j8^g3rk?AHxdI2>6b%pH=knfd{QNooC>@6t|YL!l0V%{4L7+YA&Mug&f3K@ip31g#pS!qyQg@jPfGhi(S
ow5$9J<n{8InE5`gT84DgHDYUZeAgszDSk+YNv+eva21DhuzU{-C*UzRAFvW1?9c1sVXtA^K%%k;Q-xOMpe!c3t#UCTV!PP(rPdtB0RFK*C^=ZWL8G2V
P=u0)R{w#nk3~u>pC`^*fSfHOcj--V2vm$P7?yMNGTX(H{V$}!gp0fcDacGCOz3=R-*|D=$^4JgSgyU-N_MK!}QR|LLbwl8kG(d1PbZ;rA|q%M%7p$Gh
l0t%c1SpHM!`b9_X^6XUL1OKw*_PhKO@Sca?6$TN?tB*Z?C;nlHfZ(q>g&f=F5{W#ho5SV)<OG624`UzFXvp*8)8z@|GSesOqsnab2HD&IXyt&_P|A|U
Ki47)2uB+o&o-13I&akIV;fsyG^nfn^fgX1LVAp1TtGy7cSrigT0xp2H**JV{0DUYZ<Dg#7Rl17(`T(=aX!3L0gB9@HnP&KljY+3lo8TFWfbsij8fGzN
{gU;6>-6z~Vv*8KNh~X&UF<FNLWY_H*<%ZHjmqxQb4jj}&D|KI^A);|B8T5yvRe4}llt(O~lR$199F29SpM+o>p#e~YS!k?jb6cZijzEM?7^_@#B{b|1
E0IGUj#0g%I_|#+@WS=@e4Om{@%fgR1oVw>+`9I_!q=?<%}3R^Ri_FYsp(Fgj3<PiGrNEM-IrXXFO3ndUVDt6pvOy`NQ`=h4<5qq>AbqPug?(<zJ6~Ho
2g=~@CoGcPuE-XwWXnY{obzlHEIw;n0?ybuHF!BKc(zs7+x4vx~*#hp-A}^(*A1ydRyYG>2Cji*?<0d@lR9yrWgF4!k65-W09e}BIOK=-&Y}8k(tcsy<
zEhwf5PVtu-X<$Rn_20-+@DzHgrgr~0hzcJt%??J4d1>+<LKZTa{Ox5v{4pH+UJi}U}G{d=H2qoM~ji=*nKdp|$g`mlYzexKeL|8@EH{mu42i}wDr$;*
G@_O9gxz27z3J%jgMaE;Q#gI;-)2u2)<*EuXk-Hw5bQ!^8ft7Cq`Rj7>)*3E66Ph$ou@}@KnOsDjO<s>i>m0og2RRk*mj)rUkJ>AzUcexEiG$>pXL?A}
Z9ya3iUcZla;TS>oWg<~yo~Bjo0KLPuZ_angF%#5k#(}<^GX@Inx@Km}eV0AP!=dT)J>12XGj{;c=@c_o3#Kbb3uH~P!qMB5S)mmc#SCN=?1nI^=GIc8
1xq<P$U)HOrjBbd&2EG7ltlp#E03oY8(NTO;JUzuCI{Ur<2&Y@XO{uKGU1fyqj0wq#xQ`2P+6HU_n@(bbBLqa&=hl5i&!pLj3FvwW%E6l(rm)yF3beVt
GLlouqAce>#<v`UYBELol#)8SlS5N?Ruu8&PKY_+d&25onB#TQO<<)R24(^E<bE$l2kBmy3pI?(+KE^8I<{g?b(prtqWlBh-<RTxn<Ejfzu#Yd$_4;4j
aLJPwhb|tra7tX)NLvT&=KxEfZ6&70YIwBe8=x=I#v)=|hy2I(-lDvZ7Q&w%5y~Fj03bBX)dq2}gTD2$wnpfz>ArdgswK6GLGKE0S261C5t#?vA{$GCS
)*F50W*`hIzlx(-tf8Asvq^gzpiBUNa!iXeKNGpAFQ%S2e#BW-Chu&2{tB9VDzb?LwslKIvLt3v1+NEan3dUv36mL02g<t&N7=C}HG0Y!-t4U%IZEz+y
lWoP<+Th38r69RTUVPKb0`=+4p)^=|hB|easm}S&VfKosk8yI`PJd5}D&-905R5ELm1Rd*mG*B(rX$;Z}*KB5V4<)Kf3xVg2P9JviIbvXoSyy21pC1#E
NNc8q!yQXwv13~6Vyufyy)D`9a_d(^JyB9h3#bUGSH-mAkNt%%+`nZ#tAkfXW1Ww7_^tD)F)apVI<qAdc6K8S8k40^B7<FOfxe}12w0<ZS%IUbbB9^z0
dv?XjAqP=hGPC6A`l{?vBBJcqGpOT0wW3>4J6kk8aiX2M#g!zuKLng)mfX#eP*}~fI+D9HOhyinZq|@%Gwy2RASc9ajD(jm5~GG`Ub=JU6(2Mi3Q;TdZ
scl))`!LsEp_l^h$CDr#uqu4of(m&N`)y%!VPpG>$AJLPIVwWE+JvR=E!13J@);VzZ+_WgADN5qrhRtWNAQ&P*7>!*mpvN2$^xZnv_AP@k<5QzaCfXM9
PXLfWJ}gS3j!0#+chP@VTyMs29Wj0>dx5j@hA^-8K>x2O^yH@rFMm5Rq&ozetKxO9xNlIohCu2&Q!>#kTbD@1EVn{8&;=#XobF!9D77sGyl#Dnh0$o9z
5C9#^Nk#!d`l_q7Au+iRq0D;*{j8gVw3(1J}6vi7VFi2UEY!=_=1u)H_R0(sJX*9c-dZ1e_Eh81Dvdz-nnuUm=l;wfi4XMs3UV30G&oCoV*lvvvc1wim
hlOEG(gE#u@O*(F)}gPJh&K{Zj@eE&AZDgrBVV(;z?R~KMnZ01lnG2(n-7F7j!dxuV-$Rzc<`5M%EBMC_$-8wEsG=!T~yX&9jQk1X~{`b*~L-iP%*YpP
7G`3ZYeC|>k-`vI=RX5Het~RQ`TUhE{n2U_Usf)Q9NUW$hS=+n-4UE#1|Q;mi^o)O<YEKk=}K{FVU3su#GMq!q`+hMO1?llUK+V$di)n?>Uq|92$w?H;
7|cL7KRz;{_cu?MxQNUZ0O$d~X&Vrl)76*&heK)rd}pAjg$}8KmSZDIOT9&v+gyms`qeR%WU0>xfOH6JwE)u%?fLkOObbl=a%Ch}Sm<JkpeOtIkfJ$Bk
Z_s$qAsj6~+MHD$p!MU`81`YMeW1dhoe?K$1-Q<>{H^RwW}qNfW6qxyw~f5zszPhtQQiIry5eH>b!&bSCa0|VG6G51nz*2s@OBSWeeYWn8}u>Zdp!0sN
f?;0%lO9qX*2lg8W@{8>$7Z2>$<=<d?cMV|w(fap5dv^_B7x^)`WPnQV7);<rgVkr!-hVcE`A^*5r!;^qd!0?C?Uv(A8t;|^aMVf8pi2VMqF(W9h{-}|
s#KN>a4D&MNKtZ8)|187hH~jpEF7pkQ`7^xX0|rIWWmx|oBHk;=+c&)642u)+aUJzFq2?&f`m>#>l-U{Giy#A*}ejGrx%wsle>B^91aqe<dm(c@F^BD+
q@`QWYCdKZ*FhU-h?A07Q*4FzbI|@=4@uMF4(cvEEu~&Z%pq-fGg;#S|;mK-~y|p;A*f}Ok+k>G>^ts%4(5pRg+k&brBuw1;7s5naPRkgciDsgT%^E+*
IC5CS0)H!Zkeh7Ts#HOG%XL6c~UBvob5CYmyc-Bcv22l^Il~y%Mq>$5~x=Mxe85Jf1e+!>QStJ;Wo|9M81K6Cf+Put=<fIhnHzPY~wDWie-3mrSWR5pQ
`R#opz|YK+L$fEL!7Kn>~ztnsWcSxFEmBG~NqU{drurkII+l<$(qF|1~@%w$J4Z*%c+Lck4AItEk8Y{b><VayhT<<OLhWMZ=`i|xa(TBRiu9k(?wyP^#
`uDUEqfo_f|8i-kziCD*+<LW-@QD{B^IU{$g;bGTDxq{M$&@#2m2xcr@BX{J5^Lr5sH*~LK^7qS2f8JS}FksS5fcSO{XGg6zI%{i93&5S!><qPbmA?uc
fip>F1{}>zD@!6asGw%ZoE63cznXg@Z?hv7QP|Ys!^$-&G!sp<ISpU8C)FV9L7d)Zl^stO5yv1I4O|o-R5NI8P>FDKmfamYZZ#P+6lS695)a7p1N~dzW
Ej%XdeDRGJ%(08uF?heP+<zos?e)Ev0l^cke#eqmr^r>X4Z2T+&@1EScon&I?j0LGBRQ$b9$Ba)X}75C#EY@6F{1tD94in%b8(Xc8J2wen|!};?}8_?e
jfjCr?zGce$7b{fUQ{<598K=<f7b!)XyF<uP3Md76-rf=T7h*r+5u5O}3uGq9A$mC+UFl}nq-L`CR@I4EO&H4d54xVJ(Kfoy1{hsO*C$cTYRB%7vM@MZ
*;!-M)uyUTUk)I)lcsAMEnK{=RETf|kem8rzega>qp(_qQ^xiOvjM~W8sO#&mSH!e|sH$dSa7Y2;ss8*S2QW{b#Z67dRr&<|l%up#)x%(Z=r_EVB+0aS
ID1bczm(T}grHoRFTF6lZs@@73cs90DilK-JQ*fKS+^#L?5(3mSq-z?1u|b$wN~CsdgL*Y`jBp%nU1A!F5%SA2fRVSTLR*zzR@!ioc43rxj9(D0QPYW?
@%qvX!01?UrqDl*c!umwN1(zsD}(GDwi+oS5kw3lX3Kgs?zjxTVO22Q0@VmeW|LBbcoQ&$RdD5sTGQbXR<sY~j3!H_6N@%K*(o#-%fqnTtz|x9DXS|Wa
|0m^03DB~kF0_-vyrwc_gGk13}xagL>S~%8I7!o21Gk_p)bspvV$)Lk0lDjM?}n2D;^82lrgM2Y&Z>qGM__{LMKX1BP+3Mlo4xjA>G@vJ*ZC9zHxw_{u
&0b?j!6(*n@T=fD~-miRX}Fkj}P)@Z<f&AjDkM7-QbA07|drlIm66v>U*^hxB#}x}2_rNay;4!yI;Kls2_|lJUrq%OU_^CK%mKm81x?Yy@EAY-Au3C0k
^jVcaj%0QT^}X6ryI5oN|l{G2o*#AeCTAj&Wb>7gyhaK?`M2BwFa#SqcLN2*HYN}@-VA-%708_-iqD@Q30L$FwjN3hruz}Q1+Ptm=6IEMm3n<b)=PK{L
LNCtg|4a;3;yVTJA1fY+-%hh>Z0~oB{km2O5*EV<Ds?%kAeS^_Su~ED0>Va#p-8XTA=d-y_Rk4C%psB^yh)3_`&)NX?`ZYem7>xu~jqdTlhG1#<pU%h!
-_*UsTXh0y$Qe{`81tXCk?)iA_AtRJgPio;`c+20&kbPz-!gz*zJYSl;1T~PGbn_u0SxdJrT=F$c(ewM)__<4$1!NVZhP_P2CdItUaC)G0PBF5tHxe$n
hBd#hi4bORh1hc^I5agTru#tj8g+4r(2XAiWUZ^v!h^g>^h=*<gB-3M-y#c2^HOsxP6W0(ASDdH9QREOmgaN2$#zYHT5Af6u3Uh9^l$VLX%%qmMs|Zx(
9)X=Vsr|B3&T&(~#8}XINR>(y*oZOev6+ZYE~D?x(h}*Z`KrsIg!m(~LmbC2)>FN`<_d6Ev#}?1sf4cZf_A?lX}VW`k9iMXNPand)k-Lt;;+P!>h28t;
nG6Nt$oWL0$!&E8xbrVRf7v~O)&h~ilEgLnua*T;mLV$g&;zA1_b3JRJaUq5#BJapGuRnybe(`#zh{J_ac_RdMpUT1$AJk%P~m8YXP1<T4R5Uf_$hA9i
WbkOB+cL3Me$Wc@m2?SSF0POP`@}*f~V`*1shCF{Ma4*d*!-JD`v@%D2(ojAa&N6={6sV`Uqb@y;f!AWWLTKS`Idy@IP4<R5{2Grjz;~wGmUaLMS9b82
uL8PaVlKMzZL>Fx^u8lKZEF$LN4kUSr+=b5!w+m#_qIJqgXe*grTesj53ffQJ)87%-tNM&a~uf(^Y@BKvjuF!W%dL$c3e?kkp0rz-`)uM%jcSV3vf%EF
aHX`-9$7Q3n@0Ecj`mL{F1tIP&;4q1%g3H1fqc}xqO>1U+~E9=hSfh;@QF2<}zImBogfu`!?D>t_qJy)|L+MW(moebzqlnO%h)}ZZ@dJ%7%VcYz_<6S6
x_1%NyUDhwHf1(=A5l85+OFgH&KK)Vx&Uc619J^zPm}_}0$`b&m@o;#AXX^w79X2b@H@d|~+h9X@|2zcI|k)}5<U4aKA7(S3{6M#oO5BItCClQEoTJ@x
s39;fkx&-B8{ckTzApJa5zRbeB&?n_QO?-F=NG1XBH<dIF<giG&K!5HCcopSp&JVyA}2w=aTm3lvTO}F){jRkbBZCL8L%S^iN6MJ5+XIQJZ2Qhb~ijBI
{Y&fE0!px~VH_B<%XhNxPo(#&-$yT!_j)WC?t(k;ZeQeT2MTOnCI?|Ql-m#%Cf&^S;exjBl8raBoZTWAv>wj!l_?jy$zqyZQ^5(M)+B(X~<%9*Shvgi?
7v4zRXQ!}4QN%OgI;s01_R5(-sJCy>Oznd#ngu%uvDn>&H+Uj8DfQk#XKM<fxEgvU<P<jM?WJFY{inJyZA&Z6uXZf}In)UeQDTiSynsE>`;zc=PxcKM?
l=K5rE4;#cYXjGe2qeMIZoW3iXJP6mrwsP0nGT_spuVZ8MswUH`f|+p-R*hOLp&<u6XuYg$D#qY|I>rB{`Bl*FT)s>{ZIch~PDu;BxuoL^xqfgoUeLfO
D4-)8cA_0g3!xh>B}Wl>MS<K9xCo2)lWo6ZsB?7(7{X16g-s<RNTrYzW|-Lj9CPbQ4`qv)a|s%~a~_%|=*>2R%PZ8DM?tGWA>@4<O@ZX-XxiS=T&sth9
!FGoM(2#NdZPH>9&wLuYzF*|2@=2P0s|9_-RMU{tSqteI1;3CT%%u_qX#LHSDsu<s8_d12NQ8Q8M^tlv=%g?WkDO>HJymnLNm1asZ9#fOo$j>{JXtFkP
~qqy-#mOHx@KF`gIh&vo&^BNXgP!x$oKAR3iNLb&&$JycBH5iNy<0V~$zs<~e-8KOMfxl>g$j$^FB+p>gqXLbFXSooPQ2M}qh}SJV!yLe7^C@)7)}$CX
$36kKhn0~zaW)5Kv4_2o43|3--*VJ|{MHoUzFU`MRx@G?-7!?aq7VGfOLN=A+NUOK#(zoxL-g;MRjG!+Ai8$6e$?pqUus6%yih|VTT5;8qD0P*$#ws!j
DK+YD{qaA$oQ<yy0bl%f3uYJXEL@=?TTpUK>yn<kbg$<jgNdmc;ssTa=PySQr7>1l=bad8~AN=+v_JYd;Lbr`q|8FzmX<>9`oYQ&X=D!-VaJyr;1KQUO
ki1O;_Q7KvTCA7y59}q#>U^O^6y3HE}MDDPH7Xd^WE&4cy|1Wv5pF8Z=AhWs`)7Z8}K`_u3<6S$IB{OMfmp6zm<7x`P)bRvTvzaLvGz@OE$mTY6X_+~Z
YAS4DYgG$)mExT#(dKa~wk(5_5vl)tQ&-P^m>VwAjhmi;nPrXkep+I6)U!KJPp9(&7e=?0kqK?ijE(@XD~)>?Z`jDn(6dA`xEfmJLu9rE-dvRy9U4ev6
lIucCJrbG<G1PzaSW;$>i^UOwt;g)4?!ff36bRBN?1K^dn299LBiB9UBi2AXfpf+@rZ*KfrdTj*<loyu49ffovIw|W&xJB)nj&AI?tF1m|pm)56vDiP%
(gmj&rIEAek*<@(lDC>He2vE!Gb8B;9bsC0`a@@bH>k&#X>2~$heQYz578}-NNdYReuRTYM*_6aYAvhzWtQp^h%^_KRD|X>Zv|*9dP<Ig-+FM99^tK!2
#v*R)0m5E27#19hwrZW)A91|O;Dez3D3Rc-ny9WCe*JanR@7y%tDG*J#f8RptgrEt@SluzL*)kaxRJSZN7ZLqllWu@K}!z=)DQuU-7WK<*FBI_n2}!*V
}Q~t+)%b+@<_jw0xF{OI<79&nYdf^&vo_P2XVM+bw&0+CBI+p1KW-f5xkq<4NdgZg89UQQ*}}dk5u?N))N;-4^k7E1{kF=xKG$cY*y>Ck=du&)?3kx+r
)S-aAJ^rCx>9&X#dtPs5WMz1i<LQuo2Z@Yhoe{f?{DyS$gq_wL8mZ3EOA>Jox_xn)wa-H&dPxdXaK8=WY95eCjw&mG!$ubTVkYWM?E)-RvBe*hlkKOF
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 61ff6fe380242ec440462f6e87393bee24542ddfae3390592fc287f8c125f427, and the rest of this file is 6ae32c65a7986e633df5dea392f7796cc05fd3a82053f7b9d2a79883239a2522

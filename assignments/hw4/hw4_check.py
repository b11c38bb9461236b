"""hw4.check, hw4.hint, hw4.check_all: a homework's practice in one file, for Python 3.10 or newer with NumPy.

把它放在 hw4.ipynb 旁边，不用安装课程的软件包。它只供练习：分数由评分程序用另外的输入决定，改动它没有用，也不用交。
Put it beside hw4.ipynb, and the course's package is not needed. It is for practice: the marks are decided by the
grader, on other inputs; editing it changes nothing, and it is not handed in.

``hctnlp release hw4`` wrote it: the grader's judging code, how the values of each exercise are compared, and at the
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


# --- hw4: how the values of its exercises are compared, and looked at


def judge_of_rnn_step():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_rnn_forward():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_rnn_step_backward():
    return close(atol=1e-07, num_parts=5, rtol=0.0001), [None, itself]


def judge_of_rnn_backward():
    return close(atol=1e-07, num_parts=5, rtol=0.0001), [None, itself]


def judge_of_bidirectional_forward():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_deep_rnn_forward():
    return close(atol=1e-07, num_parts=2, rtol=0.0001), [None, itself]


JUDGES = {
    "rnn_step": judge_of_rnn_step(),
    "rnn_forward": judge_of_rnn_forward(),
    "rnn_step_backward": judge_of_rnn_step_backward(),
    "rnn_backward": judge_of_rnn_backward(),
    "bidirectional_forward": judge_of_bidirectional_forward(),
    "deep_rnn_forward": judge_of_deep_rnn_forward(),
}
DATA = '''
c-m~eYi}c2b}jf<gaZ6&+G!~>l~v_0Ms-#DF{tjY>r9tD7z~UayJl{W?Y6JGJ+}vU1|UU=FNvfclqiX$DC+$rDT$K!=6`7`9{gnggxPDa9f!=c0U=W&B
Tht|IA=fCUi*K1_N!m~!w;YR;b;H#zrX$LN1y%ofBxlfe)GexKKsM}@!8+}%WwYrm%sYWKmPSU{ql#u`Qg`}{o(6Z^FR9Rhu{9w5C8njfB4~7ztIo=za
M?}Prvw^zx&1ii39%E&wlkU|L{-$&u9PJk3Rd&55N7*uXU7P{PSP`=3oB#SNipzz6(=VUiQLYtA~%z{_Sb7zwDQuyx3kiJPUi*es<@j6MN~b{@Y+JSbp
->^Iq%DI~~6Cl5%g})|J<7%PI2hOF#C~O?!piNvsw$?&RBr&*jU7SBoF!yuw;=*7w%a@~Ph)dxOH~a+Ld2&gRACYH}~$O4_fT@+)ue0ylVj_R>A{VguY
oW!1}NgZ`F$8!UBY#JBImW;;BK`?(``k{|2)>2*2WTe<ae3GZYdw|lbhwKlw!n@MU-{`}&llftJfX)nI-Zd@)mi7k1(A}=aK$ha~G{!QK8uz%n6HrM?A
NtkWo=CgNR>M+<FdDYUt#+F_>xv;+GRW9VV<XqkgE_6DSshacFZ(fFn@|%40+t26c-pSninN@jk8ESHk+j!{}{ra(-D|auy;HmYxVdqj_g_rO9m5khyJ
ih$kl%tJFB^55~L*`e5@@|-{1eugK=mxEGe=QYUH-qB~xiPQ%fG0}tgs~NQoUnZ{Nfjo?2jQ?GcRu?*!{-gomyG$+k;|pr#D(KsJYD<ZWn9%MPRlL5ee
Y*aU&f7KuOBvA_&9wX+-AaYibsWw%a{JnOaI0j#Jt?Lm)!F^EB^M%WWN&RTj5<@2A*t>y;?q4YWTIb%yE#x()i}PKMvx}mtI5G9PT}qmvx3k@qFhcb3w
88Z-W}1dmzg+7CzNDg;<f}s=pS0>72*{2!}T>{nM9DRvzo6w<Ztd<>FpCIoZUKxK`s%Zun)Gf9d7Da#_B5>8{FvcwC&4#D~!-@~7Mqr$G(~iWfogF<jn
|wHX{egu|gssw@zB72b0LQ*rp{jY{6hmCop$tkub7Up82D|7$$m8}z*NlPpF&PUT{<cjVo!%aqF}SWxRF+)RB91NOGD5YpGO5WMbvn9JZP@|%9E=yxu?
-kB^MS&x48RDQ>%)Ac0_4b!5FOQyoB*8Tgsm%Yc^8Qx&s$%pyAJe}N|{+Z(^ct*FgGFyHhi-IpAs5ipK32r!Ek;UazTK;MVmrHm3HQ5Rou3vxU2tU;k#
|ip-vT|kGacSAPyG^-PkX#Pp*D|YNVkq~6$86onSG*!6PT1V$GH}PsvXvj)&&>A6+SmD)t>CSnV`G*2Ub+=LWW9|Cd1@RV?I9g4EBiZ0-^iRe35a9%nv
+=PuNLR97aMDCe3655oTIRgZ52MY<hJJIT?H4bFI~)B`22wT<wOn+{pA|&OU5p2dM9mfyelWj?|90}g_AyVBa`Y8J}e(#pJztgG`JT%F^oOS1P9faw}H
dB59BMns9DLJi@)@b{aDqj)%;3NX4-$ce;MY&C+q<ES9S?ri+<&`dJ~!Qrxk2gxq-cP&au1-nI!*ih+{S$^picj5T12(faSbi;{KD*DL8`K?Ic!|ul_X
__f9Uo<g=SmC<Cw2^>?>0(BU)gKu4E15+u%LhW$s`Vl9l`+xCthWJ38oetN@i7BF0HTc#L~D*G`KNPep=%U+&A#=)zUW#78v^5Bz9_D6o~3KC}NnCsTd
9^kzX_Fo1kUSR{fqtdf2Haig_J@UK3-2<fut}Ab)IP&uui1wY9JR1aO_d%XemXo(}0db+~LZq2Y1Vx{{1Kpe4Q@E?tn!Iexj!uHyOt{&Rn~}jWX5q{`*
_o6Y^7Hn+*DK*&+}Gt_**&5`WD31P3sNMPlKTyM=hQJ?qQJvc8T92_`HD&$GuJC%b>)}5#*>%o$%%fk>+LN2J6*q?rdA5a6<PT5vYb!}8g;+lmTAVh$!
EE!{HY>sAIIqS#R5p2%Q1h1H}dgm(1g4BAeF#dmeWp$?$ygDkgoE+iZ#)ba<J@N5z&6@+*{ibaf&6CxRp!FD}en`*u{XG9gJUD#ZEhq+ahVTWeY*3sn+
5zkRh@vdaLruj~C|_UVZVwZ}+|Wfxmqp3_9+Cyx|sqR2*bPN>bMQnVg)jH*wClh}SG8g)Tn*J%vF|&PDlQ$H@K=gFzl3vnt2S=5W8O3Q4$w^_`^jwnPJ
p6!5p(xRKa^idWt-OrgYs{J^Y;h7tLK8Skw@AE~+yV{r_>2Mgk*+manbTf<wqm{et<$gIjbEc3Ehw>kkqzA0NY*gBJc<$y`)LS;c*{+w)y?x_1u7eV`+
!^$ZlmgR-=qF7rL&ax<%Ykpz{Gjwx<`Ornly@vgw7sUvfQIM?Rt~zONNsk|NUWQu}5fk}-P`DHeMK?u3KKDk;q8z=(K5vyP8-uJSp?v#${*nmIjbP<mL
_IAOIZGs?Y-bZ*qGY#A7%F=x_u$5nh3>6yz(f)QC*4|@pXb&V+f&Z^f`4II$p=&GFq0Dt3ASnXA*|Q+g4vhOm0wAF>3unX8;9SD6(~Cx;vMUz2BV;|Dy
RF+rRf$v-j;>z4UceE;eq4J0k(hT0I}`1j(8z=U3tkce`RjgH$=bCWQ@dB%x_+cppxen@g`I5o#gntyzqZji`I{wVnJoIULyg8Cd*_!kLOYikEM6J9v)
r$ha$kT@<fwP&AZEoE9>EYOdbdCRvvAjR#>})DH16t21u?YC#urHFaAacTRheCsv8uj@(E1ORF5hh?`?0W4}Qhh1xs*{6jkcoEzzJ9lS)1j>F7V4>K4t
x$m%D<irUK0;wqH!$k{Tt(<E^r+f`PmTt&n`FFL)Ajic#$EL_39sGrLCa%pTVl`D8h=W$%OI}Ums?|J0smc*>56p$P6x6WwQioqqnW5Du7klGeGIp?ny
C!43<+MbP7e8fa#Qf4WuF(WTSc9Tqm&h?G#@t5w3zTgv>qk0*2QlRFrI2&uulr;sXI-7b;-yF7^Xbpe+SR^Di<L$B6=};xXwkfyun4H*V*yGu(+*q*nB
p*WI79SzoL~8fXal>Mr-0%9geag~5`Sy!BJjrD*Y$f#V!NinxD(^&o$JCDC&dDeEb3H#jMoie`vzLJ%6o^HuRxcLddS1?*47Mi6c?i;IE6AUi%j3KZC~
wl4eH;*%kVjR$D8e1WE_o3qVw2sNSk+TsMg~95iwMJ0K}w5Vd+{=?z$&d=$n4<TrQ>kal{>)>(3_z?mIs8*QHjZ6=3o|farMHknu++FGS^#QQ=xsu6Wy
A^S7PSyD$zY)1l^$aXK&3c@+$U(*I51T&wnl&(fK*@>~Jd79fyy!^5C7^1@TAwYHujZ0;XlJ!D$z3J`lONDQ{<0p5>);J1Mp0e&qJNl}ykZJF8Rn^h>7
_o{r@d=-PF)6t=T-u&Rn9-P%`^-FvaJy@PAqae3!uSTLo!I>z0oZHd#?N}{)a@)wJ9vbBQqnn(>gi*oea*Un4CApP4geI?t?%Ur6O%+gxGble@v9)ygF
tVhVDM{(@8MIku1$?s#4!W<atmRetyV`y7pJ?UYX8c``cvCx$L2mN+Y5Bji0MWf2+VZG&vRuMZ3o;=<P{bV`)&Fgs)n=gaH?7PGa$~M<A!}X!86}*FL3
KCdXn~cMWb{FEe*y2U;2ew{1`(b0`ov3BN&_KFHy8)NhgJpl4uQTIm%b$MyNJO_BOqnJl%*-ow8yvsvo$jo2uOn7`Sx)_L|Lu)@HUH`h)wNsVBEbAr;S
!v0(oqQFSm9<NswE><IAl=&N*$T3Iz?Ars{n1#Ihz#YGHtRfC#5TyIr$g!RJ!`NK^(vA-UsDU`1mXv4bL4pX5tW18e*?8cp^LQBqhi2bMfNjM}-|e#0w
O!Sj>xR%tjV7Jqr~SW}EQkss*#-S91JBeV2^4)|F4><}tz`CU;BQf}@!uJ&5`HJF+pu<$c*HBHdMvH7A!NaaLu$bNh&?1OciRZcwa<yF(X|zspzhuwJq
+UKB39zhk!Mpg<i$Cl+F7<AIBal2h&AHq55OM~xIzFurZuEFCPYi@POx9h3417j=W**JWui07WMjR}lk9UzV6zco5NqrKhm1Qex#A3vDC<DvJl-&4{7q
<?=M-zxnR{JLhK7*qQqDFj$lDbxuoa^Ph_lm$faT>ciJRh3wM<%q5iP)YH9jB4{^t^WGwy*S$wXX}l*3$f9Oqsm*xg+#N26CfkJX-bLKR`4bO?&n*AS_
7?@E0gp0gDjaQjE2rVGO+!^?A5N7l6b2O#@LCR+3v}$Dvekq`U?B29F{g~m=?GJ+pxL$X5=WNpA!qFk<zG4GAAb3(U;gladn+qg+~cyyBHM?JC)ty5%z
NkNgRiVWz8zczy(4ZL-T-8U9>%3lR~mb)*_Bl&!WyskPE_Wp-UIZapFhO{ZQVg+t*q#B6wS0M7scY%Po^SEe1*o7-HEJ19n*|%k({zh@~67n5$zBu1c3
q}lI4-!T_G$E#hk<2yoh^aEQ5ttZ`Aa<fjz?bZ0TvbW*Dm#J0PF&8s?>870Jwt^P!R1*|$&Og7-y*&Df0Ez|&Aer6;=-vRyCgi%HxniuXKyzv~^_z$a~
yt8y@I<L=<4C)QBk8)>lZ<PtZm0S4QOnN(1}5pU9BNMbFE7EB$=OW|vpjhtXgSJJRuWN|j?I$hZ?Uc|$SQaHJy)h4s#S4ywvKTLzRFw_r4gnhZ_6`mQ}
l7Asr`*|6|KO6*CaRkwao0IYrzRjMBW`i6a=G0&9`i~7U9OaEocKf*NW7(QDP8ioU4|bYe-fDP$hE<tqLfEc~a?gv*!74aeVU!SSUq*g-6s?Y@DeS;T)
(feuyO^wO2KOVe!Cj;uabub6Jd~~cYxnl>h;T_Khc{d;P+38Dse>(_Frpzl*ff9oIw*Hu#u{@Rv=Fk&9?Cd!;`i_7&D*H2O)j6rbdd$<b+`S(dT`SFU9
1u|pAj!sMf%d~c^kX_am=rs%1mS7JoJNp?RT-N*bWwvDs1}C&kT~uFCX6Fn`VFZaOknaxCoR$hKX;Pn^9TiF)zJM(H?Mz`_*8ui_jH!a-}DuemDQsSMS
uM!Iw}NdpR>&c5Y!EtuMoZ(vd`Kzx1Cbv2|?u$5o#4Z-ag61KiF4(I8wwR!ibm-s0@la0~j2YPgt~^Wv32{pjHC6p=y}joE}jg~b_-j5k``g9$F`N~ar
E`|hJo_o*y?e08-+Mf=IQ6w%-P{3pC^H;4-4rdZEjuS8A%-B*7C(KOhXsfgxmNu<r&_i*OgB|a{v9=j@53s**1oON-K?(nmf(|w;3(+t|9b0%g<C^ON^
QkGyJ>oJ(`@&&A45rkXnJ|&(+Q;EWn4Wh0N4uJd+H|gmNW-O(qp6+LEy=>V(it{W?wp_6y0%_I8*?C4V8c`|;W^d~XCeY5a7-$^CEPVZ3gXuP)_k1Q(L
R*qU!Qoc5CKA_MdDfdhkz<gV5DBWvB-~#L_u~i*bLAnBkV6Ed_^4?#RqkS2=UcK7@N%+cP9u{gy6nY8D$tHzc>QYOdnDWBe})Y-hoP3(Ft6k1yptNQMR
B3=Yk1^h<3rXmB%lL|b0{kjikEio`Yjen5@`VW1<$^I%ili=Hb>{ekL|XhXL3g_1LQRl;Zr-fs^awLyKt-e>%X6W;~gD9QfS1O^3$(~WnTBzdg3y`wi{
o|tzZ-$nMp(I>4)?hbgmKN;2q0dhL0_J6LO@S`2O4IGJdh?uf?Y$$`I++7xTY|W%6k<sQfZa+9h>@<>7QIMmMKMfOocpaG=-<<7);<C%ZLFi9Ru>Kd8h
-Uy4sAH}v(_VyjH8FWpcY7&wC>+gzJ|l|KyzRnbB8p<q)D3g5i{6F%2B|K;`kJU=rV;h}E2QH8wT3I@Q{G!O#AxX^@GAwsfzFQyarpxQV%MdO(oG_1M9
Cc`meQTOnaAs>$_VdmcD3MT!H@C1s(9R|hGYrr~7-A+37u)Ip+S&n2>?33%79h<#z4=ta(el`DL_Fm;l7w4HO)|HG%C{s=DEbl<9A;|nc{Sqq!QNDe8g
K}SC0s#rX*!7og`~y+8H9zqX<S+gEJ%4bhTejxqmtMbH{DXJ%f4=Yq9TzW`lC=o2d$JF8o^I&@i#z}U$&+)<M%5Wb47;~T-aefA)v+o`3=WI1I6@|_2(
Qn%b_=iO5pR6;+Oj+8)?}*}9<PXCMO@_a1`dHp$MS)^H;XihY8hW+<l>VYkC|&7;U@-1M?U|b-+k+^Ezt+3<Pe!L*;^M8MLF^Q>p%Cm(?LEZ!a&8wIA|
Y+v69$r{)z@4KmNpmx}wiT{+%H7gkN^sL4V8Nd!nxc7o@XlpH~zaus4)7f(0eV4Arbp+(H;X$d=hLhjn#4*@{m#Fa4a_vf`Oj%H9^mH}Y>0f|TPYv3;2
nX1^>LBgeGF^N&wb1#uO`5YTX^7~<*$w!}s}cLtFKnZ$-GT!{hTZ?{B0$>UIA%fIHvXuJX;GI5yHvF4<O=f{&hWHW=)gV!!C6sGUI!h?u$ny4-tHgzpU
n9C5lay1WuV7k{h5sS<3l*|C@w-IGxj`sFkOiKvT#L0A@>X>3HQgw=kM@+16EV3HfzItl$m?+uejnd-x;T1NMvaQsU75nW(9?3a|@csATRDPI$18YrIT
YU}4jz-HHZp(^+X}WcV9CKj@ZjJ1LAyjje+^<=Bd#M{FbbbrRR1JUe{>SqB%c!i@N-Vf|@Xl=228V5NDP*Bcst1U|@2`iYf+lz{=49_OC~xv|=A-0Kzx
w)XoZC6G0~k$LDXcHGDKEnLaNcoiQhS(23rltRF%XIdijYFkRIXocn+>3WQ5S7;hcP!0wrgST*{K?sSDFr24U^T#O@_G}MsodTkqJK;d^YN;fs|8E6Gr
fZyJ?y$vK*NNaO2a_5u3reKJwE2{t0F#CtmNdi;l|gqGw$?(3YRZj_IUwRlrd1w%y7m>ScBgEr1y<X(!KlBGEGptyv65L~2<)q@D~&bq|-Qp{b8S$$w}
ug=jg~UQ**QPh3l41~OJmLyK-Y@AJbuQDFLM_*|RBieaLH<kigx8vt)qCS@oxK-P-M{e0iQ8_MWjEie9(xHRH6%9UK?Hy9#Y;jd+olstHX>y;UKnWo&I
EhDwkd{rd2jb-9A;^(K=#Q~?Wg2!7%3O5`!AsFg6@NMEaOq@i&RQj)r-cHIZ+~TF^I&|hJR6>+h!XB@|_7^uT7&gp+)aZ@h5u>ZB8&-5~+#AK@*5q7gt
ZG;|gGf}X=#{fPUOWtoOz4M%!swhg2*n|qLG*+jmOJ8!mM!b9VnOb}kb^N6B{bxe#fAAf=ep80b$AeH`qD+%xr7E2H?phN4OUfrnu18?aQB5YBf}!35S
)1~i-@tHShG);(qKM^ag8c0YGx9?SD0O*tmI??Q)SmJh(>inU2z|MKHhh)7v3zwCBy%+qCXkJoddi3xhdYKEC|K1#KKgYP9Gf<!YPmzshv^|5x0f7kEU
<j$PU28U#QS0n}E29R1o>9Cj6=e>Kd?ah#iCB_vhckiBbV(p}yl57W!5Wv#^`@w$B)mHG4|2E_yR6%g;BX{55vZ>sN1amWr|OKYZ<H&VdWk{H$0`$c*0
}BSy2o%+bW9ofKn83+(Tiuw?RHqrdR_oJ`d_;oHJ<sS-eR8P^h*2znC{e6jBJPJ){3gPKzpum`ut@(B~i;ug{~!(uFUu`&*DE!=Yi%=0TZL9yi^2y%?<
YP@NUaq>Y7k8u`v3JnIHhL$E*1wZ%v$AA7kqdBzUXVVV|Hc(i~FKHlJ04j3^?@S~Ecm+8KcbV@yb4>+)%CZouT!1i>D>3gLK~FFdYUN`tGzQ`>BkRmd#
k|atp(KcOL1HLN5RAAGYLmgOnPN)hu;?!FOaFvG6HG*Le{zHf55nf+D@3Uq`BUs&I61I%ai4HDtEb*((c9YOzyDs_Fa3LMQ!^g~j~!eio7*h=O^E#Ppy
xMp{_1(q)|;wt_&a-kX?3#Mz<L%xa#(;}J;L(%$G`jc+Q!<PSW8~=!4|~%hS%BlPE)c*sfO$xoDub(A<RSx5M;)j1(*J;pEN1;k;qs+V+=}u!MQ|}%mf
z+BGK)gVQ|;q-oVHV_$7v>(N@y@cA9|Dlo1_&KYIt$zp9y{%vR7SS^h#rXxO-9asjJT@kz9OIh!twFJ6z|Ii9NZUPo@vKLiFUILdo>8}t&x?43vu-i*1
6<u)R|ik85QrJ6GPBA)(cagMnragjb!-?2kXAS84bTN=@iq6in<((aS|*rL^MWlBY%;WbriVrh8UOD|i79U`i^RfMBQ?469psH(0;9*k${T*~XW3(3sH
uk}L+X)KPB%J}<?3477|%`WjbYQ|_#Ihj)v2m^{0!IYh7%*k%dNnQ)HME6Drs~D40y*5SCreyznu}#J8+(CNwH@rJK>ZYAVFA)QUKTn7Fm)rB>kg3-iA
!FMc`_-D|^e*dSm;t(!Z^>4o<%XG@xg6eRZw!p4Lb$v^)6c5ksIhPppoxMgm`_5c%w(y?M|ysuxJFY;s)wML=fC)N&O51u=gB#lZ3vb@Op|5!2p)PYBb
L0JH8(Xo)X14*`p&PU#X5i%C^qK!7Mx!vmJ}t4?9HEiSk#r%<Lucyi#01xU5(MJBwB8g5*wyzK)<z&EQZ-Di&dq0#w)+SuUe-e5>iwbo=fAp7Adqr)}p
9y&MTCtKZx(KsaW5lHyHE_2!BR_e1$zD3WIR*IN_zAy>gE_1Fv9h1<$gY3EStCx8@3N9?2>-AheoNn0ZYgBF>~nFJj#)2joeeOyIXLoMaxwfY(!AhDqo
rF#=9Y3O<wNF@Vd1Sc+Nf;W02QldBDJ=^<4Q;SUojIE_Y%-E>kTu91%k=#mJK^$P+Ju}HQd6(>hkprA520MZoHE2_ueIhk(l%{9h5#1x;@pBUDYL4Nhy
*YjfEiK8TnToFd_N!5atJtd!;y`rB`>B82LxuVKfH-vf$LGH+PqB6#j*{q*g<@!gm`luuiD`uyNEK$bc`KAt)ci-Z2n>YUPrnsC4y}}G1Gg&F0yDQS1f
9Yzrd~F4q4oP9vxz&=$Ojxkc^j8EUy!38<`}v##OC#YpXMn!FD?I(l`5bIp{bA}BP{Igs17%8FgPsG7-Ax_7m^kSVj}`?LpS^SG7uEr#yxj@5HAk1f2*
)+}#UeJ5st~(9A$nXr<y(iS7W*0jXZ2Wv`;v1-)oX}hwTK=R$K2qs3WX?(o&w&{dsg@1WZxaYlr)za(jtmJmw)LhiCU!8ed(=Qm_s~$0_CGn?cco-6V8
QD7-Nz1L<-6i|Lo_o^87>K>4HWK2Fk&WFL(cZ>Lnljhiyf`oV%b4;F%eKl3-k?Zy;ZupHUsrDh3xZBr+85Nvw?FjdemfS-?i+YZ|&MQvpm9aGR^%V3`>
fVn5-F<q)KXv86r>qH!V-9#?7A%I@N@c&z8smth53Ee=KN)emqpms4BHV6N&aGoy_yCkrm7?p#fM_}Qq^rkS_I>i|S~du+;vdmibSBDLwi4a)F}8F3J?
H7co;(e<%3%|g0Kz`Gocy+*~$9>^pcWR5;cq|6Atq*Dy(ldU17r=S}CYsEP0o8N0<9)WJZe#xA)%c?O?^HCasqN@&I(G-%sa)b!EN<l0ICa%=@HRQZLG
mN8Mq-DJHzT7J^IWqw>%y0Tm!~-)`2H#*7BJ#W}nqN3(>c%D5nE!+|G0gw?r|;<>!~R-X!9}+Z5O}Nf5M6`w6_a~Vtp3QH6uG5ny&Gm&%(wI%vjq^wt+
sz~<t5e8?T)=p!rwY`2q#$|etpBM7lYn|WmDI0;09~J36_fnoM>ucA@<I~r!1aDcR7BitCc`u4HJlfEM&%($W>{L2O$uBt*0oTeJ<;%N2Yo;9QKje?mp
2)Ma)2CIRjvYT{vhonpFMsDs~u7#{nAkd0?Ij?!A1tw&Q|QyqRfCaXlf+Yf?lKz|4V+SaxHW1KGQv*M&u2KJYg>k&AjoL%>V-fXmdIG05Jq0dr5LOTRL
xAn~TnuB<5Y5@Zubhyl!Jy@$;Z-xv1_M>h7E8=u6A{_fIW&DjfSzyR`=$HDa}Q{6C~3&*IW*i!IGW|Ip61r#C>(k<Q;&aJM)^^qN2Jq#0T$hOd5JlO#v
5T;TAD~qE4P$d4yOYZ&I`=9^upZ%4MEdG^j@Qsc}24VMjm83T~pKQg0eAAi!*m<iN<TWc7ycX3Vp5`bSY_GjX4x-X>CcN4#H{p5Q?W33e7Pf|F6TH2W$
~XiN@G7e#p2ZJEQi~62vaEvuDnH?opBVoB!?N=gD5qcuQ%7aGigM6(o&`d}e@e^e{&7a5@fbuDqch(5zGx%kT941+-98spaIEMMO_1p{rC`EDz<F%Rgc
cKu?|Wb8>M{c`E{5~Y%jjH2P_x&5cWMUGxmx2cvpprkXV8?PM5<s|xU1M=sH=j@avRhxu@@>gtPKg<UEY8zAEcTbh%C7Z*2*fM5$+5%PZqY1U;2G3b(6
KJs}jS@BO;~q&Y;)aA~H@7uSFIQ;_P_Dl}WwtVzvHV<|p6tFUsE_vxaz+&Ke$RxfY&h3`Eh|u;>QM&s=n4oCwyFhPzX%)i&_V=ZcX8KvQgf+zwDec`?y
}EwO0%A+b@c-P9P~I#!;BW7Q+x0tAU-G5Vb&5ZSNciw)ptfN<23In+(awn&J$bf%8isEWU~_-1|%66+4hOD;Ei;mv_ODk9YPCRS&CEvsb7)?^>xUYQ|?
jBj0Bw?M4H30a*UP*(TjWZ%2mM3KSLarg|$#BZU&c5YSJYlizojOLukV1Kn}5b1W!KZv`uu=7u*Dn)kcRyD}%!EC+7bj%KA6$vobuW7luY%Acbns>55l
6{r&wog?RXg)c;L3mh@PO3041IbKwt?igPmLk!y$<&>&m_9xig-Oq!TQF>%@-+v&b8K<uV`e^)<??2JK|Wmk%in)9FK2wU_y<2;G@tk|Wu+x2HTm63B@
MI5YD55hG4(Ld*AtWan761#Nm_p7FkM{fNpT%(K|!Em1~BC2ubw-sv~w$EH2{2CjahO-yfNVZr#jK!OSps8nLBfb$$-3sm4#xF#hE!J>IIi;9I34)(x!
rGN?#K*%P}3EAHur0F2dUOtL7C<@Tx}$VOx!PtsSqRZ%&NMObQ_oqJCYNP+UxrEcF{Rg!Z0-t!LSna=GxiCXWC>zDSexwAHy#{iy84fFdD}6?R5^E2~5
R#LSvr(bohGgsT^wC9Pmyb^W8EaL+RdRyiGNFN;cI9up=DR{jf&W`qdS&_8yzuG(;X0Fyv8mwcEy6rV{`>RMD5ue|imo&N!AaD2cZpZInx%k@_JGgWxe
!aZsc@hoB^JYSa4;P)tumnB)qG^*{21W&&9GAg4=dpjBQ+o(HM`+=AZxdc8D^QNtil+5b7BBk;z0xJ>S+38w+=H4Z7*jU~SI4gVvUaa^ky%TTH3s%lWl
GzjGYLFoCz)*qc6*`JEc%rzOlp63*8&53d07meYf&`HU$hG~ad%{9B401};E%EH%y<YfYVUC9x;3sx2w;}`m<f|{f_<~R{6U@l1Kgz@+Ng;1RT$JMnAm
BA@>%!IH@sj!^ZG)T8OR?nhDho|narvJVpjKLVWm;iJ`w5nF2B;WhGSjW#K4VG$R@*x`aus1-BVpk>y-64FpKMj-CXsQK`OE;Z0*O!IzLNN-zyFtC&oQ
A6%xAlc>(Cg9@TIKqrVr@Lhf$>dyANLj|3jZhqa<Qw1XiuHPhSB}Wt93-d<PS9R*s3}ItzFDZ7mr`?gdI*R#UUUD?;5TZULjzd-u!jpb}>UhZsbD%N2w
I|H>-#uGp}-ZA_$kQMw~z{-Nd~lY0nl^DLb?q|D1th|SBc>YcF?jRzQrqgx}6Lmn9t9&kQI1}MCY;6ROK98Tg}Z$6**pWs*Fxo&Q-am6vxOw_EPHIq<X
I)@^`JRc@4Z5P)#>2M3v-U5gL(Vz1&vyVjWtMyugb)=vbrvD6E$nhywWtX#xIf5^K_2c)57{+S++~JVq07aS<tz3G&>vh##ds;$-Mcu@3d1)HKe{4~++
YXMlDG|Ic!zAJ(XK@r+w%S0cMnzOeVj^OKxDP|y5Z<D`)|26*>Idi4nj<?sauP#kNwWoNUFO6lz2j|YO?c7y%AZ_!irmhg`t>wRgc0VG5jJ*dN_(khFd
hU;*P?uW`(}<Heya|Wml&^D7-)!yFksC6F>=F$eO>~He~@}mJw^Tn>&UD`T9!o;I+_s{cN*bZpQKX}KskB{hU;SU!^WQGMv;XeQj8;*Cqe*4{Q^eST57
VH_KGcP6D*+elf$DiMJvYBlqDdafvq|!!;~38WMMjrEqXdkP(r-?XZOi62-;N+;>$GzV1h$csGX!GEDzpF=A+lFQ46|)VJtow90pe!D%phYp6nN=-cWB
0gH?l<7AD`l$9!H@5x&Vs$5d-X-t%8Sr~0&Y;;lS+JHUy1yMO@B#+#U4fH>H_mm82dG%ID6_F+8%8|)zARYpt|0;VMX#P*(7-S-bFlhXnBj9ew$Sq^j0
!5s|$$>p7l>1CEsl_E0n<dRThOv`qfj)GVSDEBF*C!0s2wY^r{bjRVqKQ#FJ<g&$BqDl><hDFLi_!5UAqCxiC0HOhD)hK=(h<htWf)*IDWSFNAYlG=Jj
`@$PkT_as47r>{L618UdR%_jZxu+G#U;dZ%hN-9dKvDC)P@9?ThefHP<#-VTSlH-t-*X9mn;B+F|RSE7Kpk(c@}c5YU1K%#N{lk8#GRH)>^sR!<y^?-=
M@AFcoMU$V}=aRD)}o;boB~UPEnQwL(#Nr_vpOYg}G_$g(jw37@ivX0xDKOZEG2-%rkVBCeGjbfdgQ{e%THwBik>EwYooZ0F2PIuD-u&uXa2wiJ;gr_c
Z8@4udRV@Hm`j?uu#V4X9=e%dfO)L&;$nUUAP%8j_t{1$JdbSW~L)mO7FzZHHciol?KP#7%@@4z6RP5io?tvyZlkl;8(IraC2*Z=Rr8}U>pI1puQCixX
jq+y(%IMv>5k#Sn}SK=&hWeG6y5TkS1=*(OAYZ+r`u;FE$ExaM7@9XbB@P^?rySmk-W7*Cul0)JG7wEAN+FjmBSAT8kI|bxqi1$OlF@>E2*`yE~W=I*&
|I?p;5MNM11uX3}ni5)!m_Z^FZja43XB<{!go5<LqiZkSh<xj=`WTjHl-CyCo@rg%1rt5y5R+Bsv1MfqdKi(q@{8B30g)c9^{^TDck@KVD(MeKApD=kq
7ngQ<hq2zDMlOm@Xh@1Y55z-4iu*w8Pl?dwQkJoKG7#M|3O~=V-YL{i3@$qJS2iFvbOjt;9Ze_RaN$kabr(qS#}qxE5s!tdKWRr8YTG=Ns8e8AW7hka#
vtX9qlA4)6DQIt~{+$P0P8sfz*=SSoD>A_|@BQ=NvZ#!=lqDmskY~6?gA!;SDJp%qy7eq5geJ9w7@yLqfB;0JZ*sQ}1Ju`OR`rS|M&9x=pp9?3qbyAJx
a2Pd7unSA&w~Cz^ML{U`=P;@r{qc<B>Sy|V}FSBJBaXmO`$L>rjq0Vq&M+!K^{u+P>}ZBK(eXrBXCwOZ7(GTzn&4q#m8;~Sez@za!+R}YFGf{=7fZ<Lk
+UFwPDS%&dwfujRB5L5iOFP#KwxF(x-Q#_UuvP|DeGB-&ToCUzAkh#ZOQZ-<|(`}BJGVo5y2bclHE8FJM+>S#y@nGok=q$BQ&9HFRw4<`JRn&!L^Yb5n
6E^!44&TkcRe>C#GN-Ad*?MW10g7DI!|@EwwjH&1F$?;J^{WUti2I6ihj7Sh!Nmz|?QNgZ{Qii+#V{gq#Ls7p6oAmzc0d-w)R=g6gO0^5qCB8?a^*j6K
}3rgm_0?Uj(SFB3F?4YXWK15*AP#1%JmYlb_EyW*A|%0$HC%L<X6S-51Xf6t%rav9w+8k>p{6~Ns`LN{Hu4eljmQ3@nSenP;*7l@0w-zRBI5sN3tdZXD
d1s;;C7U>cKHxf#Th!;KtQEaqd5%l+(;KSY6~4mHj3b_}<)~9GoE~rXyW85COfzM?-{Uv+fjPtuSW&#&3@-U69LuQVfelKPW(>L@_EnpcReVComesPEQ
yq5G=L2L2#%*DSV9bW*6%LzvMF<Uw#MO5W?0ef8$a#S?~a$J?w&u2U%mZ{tP-GemX62P1|#4>hmfeL6nUpB>`{1;zOBLFNxGN=hG|*IX)7zvQY7A#tqn
3V$f({49C;rP?oi*3`zB?7%44=Pt*=oWezR4eac!FQ8QSy>2)}38o3s2>Lni$%g!aDxHfJEFq%?ha<t1=z_WtdILKV;ySU>$*urCddo;Mh+?NpPB_$z$
Kh!jZie1@FkrR_(ywjC``^_Q?EP-p+5G>>`ih?8lDouPdUSURhB^hZNO)oCIHoBV#nsLIi1`*PPgaEZ9&UWEgK4Ez%D%->YR5N>0e*#3dng`Ol6(=JW!
OIrd6r(7;A$RN!GsL~t)AD_|ul$QEznVmPOcYm2YqqyLjH7y^7{7(Dx>G@*WN-)(R!Il_2au~U@6&GknU)9++5ZkGt44DT4*YYCMFt#4MgShCv<hyFi1
`4+lG>({7AYWuGtV{qPz++rk1C~{SH|`OYHU!Q>?7L73JlzX)-8L<KIt=P@ewQ|(+EnXO+^c8$i|33L}AL7Ud?c}fiw{(T~n?o<a$gwJU$kyXw+64rdB
i#_MuWv@J$8xx+qspaVN-d;iAfJ)D4QeuKGHtuh=f)>q{Ezizl`oV!Q+>B)p#H0k@MFT%0UIN1nk?iBfi8jL)3$jR275c|LzLub8ZZaQ!qKuj_8dP|oy
&2!;bVJzb1%bM97haMLtQ=AD*U^@4R3A-u$3@=kUrEGCyvVv1rBCiN|}3Q)p(4Kanpo0yVNX@tmvqRBls6y0G!t0LKln(*QF*Upg(`nPmxqC&%T<nh+r
F-jd%BMQM;tx7c6v{+ztBpzE&hYu-3DXmDjd`H(zPM<_R4^PLpN7sJsRIFLt?r@)`FLYx}t6DY>6p-AbAt9zR%|Zw;GKJyAZ_{%Gz1nsf#%9v+got-Xp
gRc8e%9aHpOl{vVAF#wg)sBE<-U^0)^L9R_P3wUS*@>D5KL)+qMBlSvfeQ;j|eMNF_&j~f-J`g)4b|uPyXY%B#t$zL*i}f7Y@Q;alg$q$77^EfJI#0hp
4h7`ptc!Fa($4;7Zh(iWL?bEr!xL@)3+I0>q44au3*uaz8B;N8mlN#$+V}E4fuujMWJ!!U|~uXPmZD1T#2;yi}D0JwZ*ST4pP_98YmjEkK0bVJrv@Qm0
yKYZb-%utR3%!_<RL=GsSz%k_+RF7jz$G1v`pH`*>v797Tn7*#pM;Dc2+X5+)=f2$@6cACNJl8ivxmq96TbRbJpA$F6_7^s8qN>=AL-16(#f2ivzX#sB
GT0QZ)zab`sa&UF}lVXej7S<~u$~e5yTwF%vcd(u?(2!OS!NCyypkJ}{T9Y%#pgXoSh39A)e(h9kGZc3+<08hJ*X&F`w3Ke%i;cqbP2^0i>NjR)%!X0Q
A$1lVMi>~cE@Bn1g>gcDHyXy>16pxm<A_J{tMKm1PprKEi|@rGAa0w5-;V1Ps!}13GfNi;emu_QO*n#&Ei<D?+$F#<)=;he9fG|Pw}`>I*6QGjAaqLO{
>rS8L&-w^lw--Vo@~WQH$@Rj8yZv38&WP95R|Au;<fn|N3a@*{Hfb2RwTE5k9euwacojNA>jlV$yhOP^x&nRk@RdBtr1S4V;~zw3(e`n@yIFllDqEt#^
he4a@R|B@a~63e?^zn@06(H6yTxxsA*Xyd9GBZUz@kzM)jjI>FBOGxW*Wj8(GPYw`-=ZQiBD=8S4l#A8+5k^q&b>K~zaIm$L~)4Ub$gyXhnWl)8eSRPb
DLjv&1hS*jrOw78tG`?QP{IkV0RYQR&mY1NuI_3C~pauB7w1dc|^$Z8*41s~GnO5KR0@33LKSzBiuHauVQnl+{dX=KdSuCj3T6I6>vz_&>`<=7q;UcLR
`Kh^PO#$}~guDf^Qh-aY@T2V3Xk{R|;*RuHgw+!pbgaUe^CI$g$^yf*bHf4eBl#HIJ-&P1~T?;DOWQ>8J*3Ur+C<e3mfZ41IYN&0W_0oN0{pdw@&PeV_
jw&_33lXS8;|TGJnP3qX1?oVb*Du9kR?h-owE)<vU%*YY86;{`TH@t178M8AtFpRfWW@m=5Uj*7lSTp*Y<6%>dSk@zZ`X-iw5<sk_l_lxM)_dl05OsN@
swb_^fVh}6}JcmdnF_H7Tgy3ucHzOdPhv~MjYr@uF@EAC0SA;<#c`XNDJ=FjIa7pseH9K8B-^dZ`wzrS8_Z@(-$}E&raRj!|o&jRz}48x?@+-Ir}ZETf
y9@s1rPt4g#gG<A0<sHEasbi`l7AK6eEEBepA696>~oT0q?VTuKS?to{e}4B0Xiw3dodMPhu7B+J?k>!(KhzJ~fPa}H!B_pGP`1^Pe#8W|gozn-4NmLj
+u$~eG$6<MD^;YUOp=EH99EzbX*te<xpS4BWb8S{`uRW5V+T}xaFv!Ev2zviYWI}m43GDy0UUL(PKb}NvquAsk{BMA*w!VOKcUQS}2ufP8=C1qe`a#Ty
K3#q2;#Ug`)ep;ldnD|JuXHV$-yo~Fge6FewpWv0QrQFzXb@X%cebXg_l@u{);zs(tu+dNg_m;*3r;!6!-8}1a%eks4fv+POFI^PzaP-`3f}Y{fj#FBP
dg>&eNQIxh|NS>^zf9MIMt!v;F@^Ym+={LcybICH;^e81V#(Z(SwRpeix}3u(N&OFwrvG{agVsG5N5!*Il}_(D`HBpALThsI4C>he(@7rQkXmTF5=A8Y
dHRh>_ZN%g7qv*S5>qELUZ!!9e1@AuD6PeCX0rMC<8E{p;Q!e9X7Klzv*91F7NP_>XMm?0C38v4TD5@!i-LRewyYAZ@#f#>ZdH2Q>ySfOW*tluE-l^NX
TLcZoKiXNL&1_2LQov`~(X?i<}7Q0m9(mnw1QugpxVKRSX+yX`CrQ<!}Gtm)ylcuZb<A7|oY{e&O{zB3<d$=kv29ms4D|5g68{K+TBK5UEq~9EXQ5{Tn
irnlK>0DDfZ~*_KZ*VS7qV60e9MW1g@s0csl*7OmX+*<A;}RG8}XWCeEKq__kKD7#1`R{-O*s^FZy+pJ@>KwwF`8W2=66{}J9i!s8W66cgD`Uh<f{K6(
sbO%>X%}$P%SrKETWI7<o>C0nY%R+RGr|>Cm<e-Sa-zu)|jzo8!7$;k2a~58b1vySw#6s?P_te%4Sm6&GQ^w+(#Se2|e)VCt92J;|$zJY_{O2X_r|>rQ
WW-GQ2C_4WEdG}t7U#LOO{S<cv4|r1xuZAw?%n+SJWUL2qp@`rVUoh7Az%%TuU%IWk{oFG2E88?l%O0#<7*TZ=wX%=%hn=9T8^K)fQ5ySk(D^JSe1J8B
Dgfx7-#9FrvHj=-$Ta8=3&*oQppfw_3yQfoD-~g-z(1|99Ymxth!@5uo?)B)iLYCI!}l5iIC=xmgzN=k*LKDBP=+6B4-K!@4an%n_31*KibIK8g=-3(X
fbpoFIP&I?mRvxKzYL`?-SBP8FsQ4^p3L>BH>7?yKpoCRcbxkV0$bc~XCJ$Oz>B)>br9ZO1D+^4G85&71#QdUDg^#0f%))tC}eMQ-V4)7vZZ->`ctlgT
1;k%xN9IULX4ne0zk&+7S-L<40I$rah^>f+qsu;+$@9$5j$#TD+YzY(1G4QmJ%#DWL^G>`aV870&H?uZ30xZ-wJLtiH@F^1L97=?{#aQhQc<((D*`e^J
TqkMimNr?q@%^Q&C4WARNmxhGY>$0$ev>uGu8TD|ZfI96NPHT1}(bDJ^uuSBIQ5ICZvQ}HI`nvH+ksY;PM^>wU47xN`6vmSxO9*`9Nb8V#)sTM56|8>I
Ice3=dm(Y{XI714PSlw^Y${{bVG**@mEcZcxvJN^!V_LilteSyINkQMr?a+eHUr|4JJU-jtGy;ZA&`t?No&(^X+9m@alJIHP#mD(2WUc&5SE;4$1ngLK
c?sKyVeXFwPpka!z-?yBB9RxLLS2Ur3~_V{_p-0@=2D?V;l;!eyOGz%2lD!RX8~qI!JMp4)ycD`^%TX2?aSgE9QyD1jDN6FoLtRKEiaQXb6oh%KUuI{G
3^tQTZbc07M^gp%b%6#tFFxwaA`jz5eu1-m$fV5nwdLeKUJW87UB)2I1$_98^ZGFFrW-8SP(!)1pjrY8JJEh&SOz%0o%FA9+57CqX)>NzDpl5g&{-L~a
{G*|W4Eyb$D?c39BnOL0HZ(jEhce8)UXb7==r&>?1tDD^a~@5uwq{V3N}oBdGJ+I!+4@pAHGzT9dOuohiFw#nrtH3UXJW5aHV-pHa(eG<<(s82Xfi)W9
N(kIzqvlB#@JvW)@p8IZo;q8K&v=LjWTG4ndSvW>wElj^sh#qM>Xm7xVm0LGv79i*Fkd@5B>+i8}dg}yNl9q7FgG)3ElN@^PY<>(yfKhdb%9ZK;vp__>
1A|$+(Hyx1Oa5oWAR<4&cD3K|*KftX!Yv(C#Hr%J@-53fasO!+EU(ZW$Nq_}gKSQVwfqN>d0nHME%%V9KkK^-h2x5mo|MIA6Dw{V33i3?8Ycr-kPWfp(
!5i0X_kk&^e-x@Rt+teP6Ax4aD|sahwuYqL00`tzFF4qllPP>hG+sm;!Ou~Ltflcmw-8E8Cl35zSR{L_wBmumY2~vyzN+DSNSU42&c5eao15GLm_Bv=B
Hnw_U@aXe|S3$bUZ)H-*2KuP5}GSQFBu=4Wp;8VczzV<k*O^!gd%qg%yizgAk>r?%*fBqw|-3`R*Tn@!L64sez3kg4eR%f%Ue^y3`GhTK?vNn85aO*gs
+Wl*LX)P_eO0t_WUwQhp9cqi{J=x-!mT%K8<E0?<k`SuZ?H1D9>=s^gW(Y0Hg?J2^z|U%oYd|Ne%5d*&Tq1Fn*}50jPO#gtWL(>iK#K%^f!xk;=rNo{y
{2WZQYtZ0I$3CLfB@VDHyVz`3AiN6P$kcCA<_NfaE2a6o&u8R5jfoTGQ%u(gjv6d7O#e8Is7dGgJQgpFg3wYR4!-&coPX@ITw?U)3?v&XNqi6{#s*K5M
Tz4=4|87a_(%FA4AG=mzBN{gIBfj0(QEB<Bxya9%wdd!qi-XlnuV^C&M*#U+G29DpNdc)}%4{x(8X``}TyN1_!{KaQysoUie8^-0NQP56{F%=%0*RZMj
gfCdV<YD>=mq5t{c+s9!kcg##-PKfkm5g>Y;-r_ukHkGYv_f@u^7S8S7sA8)))pNK`fY#`6Bn1zyA6wxy*lAod0$XieiohnL&922gRE-SYCR{)jcB_pf
W`*i36K%y?*t^c5mszuP0fCi)^MWK1a}$$;n}|G2~yT0%)-Ud6ZwZ&QwmtsIq{&#7PooO`R#NRJh<xx`qP4V(Gnoge+GRPg%`!2IG`<7tsR45@bcR$_r
Lr>CDzFn@()8?io8$Z^<QW;Cnh6x6CGm4sPuERO|*^RF{|~Li0<qLUpSv+o?iXCxb1cgj!oM5Vmr38)X9X(P|aW(!j$O)&p3>LlW0XAG9Zc2&%m-BO`0
B>xP%pPENbfiO=_96gr-|$$mk@%!(UIC(S1yMb*j?bc6==KVo9ghCETO1cMv)R|7qS>(XTV=1a#|2h%oHfWu#WQlw$b8}w$Wz0ldsB(pwQA?Nb*?nDMT
xZpp*NFl*l$c3>r>n4`o@RtjItco?Lhq(()imaX8^J1IKtMKVHNCg>(PH@Gv&P|byC5Vt6*-|zu--7F1`S<1Z2E{vMk<&@gUTT*KhasCrS~snp9E3(1+
py%97PL<tU~w#?0cEnk`|uZ27-nIIOiR<Y2b!MYLK7p1=t!eYP+Bkx(|7OLM#d|iBL{!3QG@P%#58~ENcLQw>OW#I#V$b6+lRlPl>t?+7+E7r8^A?`Ev
-a$ES2$kHD_+10TnFO)XVtNucVoVK@9k>et+?kS`IUR$vVy|&63u@bjOf6soZSG$5}w1b%D^+6)#bh{lZuX3-6=m5|P`mzJ`D!!<54tXWYZuQRANGs9z
na*EK>mdn-5PejLR(6ujYxliau-WOh(jsgCB(^Yrt0#rZA7V@_GrW)E{r5Q9T%74M`*Fs20$XC5;=UkX$0H^A?vdhCoEly|^IzH$G%Sd|O})_*0U#IRU
y6z=3%z{qPP;g6W@4Tk7!5FE$B8xT3AANkdK+9bA5v)93F!*&g{Aw1^xSV{JQD3u#BS~%Gb>z!bC>Wz}|0Qz$Giv6%aul4agOs!7Md)ZTI6}NH^cGVEt
C!bjqv3mqMZd8)rUG+Fr^?H||FdX1CfPC^-i*tXxusHVynow5tY#SNARe+jAcU4QQxU>?-4dlMVttvBc8td0$!ieF5VJ4Xku|I8BMl2tb>Y*0HTU_>Mi
;EGszWvf4(!W7j7W>kW=uZ=+>^-2W7%rsxr<%^xBLPwdG^UbPvq)}qB-@oO>5Q&gM2uMb`WRX$pJgXAifl}i76K{tP7|hIxrtb@h9aVjt3JQ1DX~j7JC
n15!QG-*k#Q!}Z~V;-)|3W=4%$_r_8YxKOthVx)7_VA{qk?$GN9nsF9F|>8N?l~YCYAK#xF0?W<qfia)6~W)(@;NZ~X$^2Aka$AHwD{{Tj$bJyAn1YtR
ilL($ZV?TzXqI_RM-lP;eqp5+XHjNZ9lO_+;%UJD=NtWU-PELRpw>r}y)T88A6hw{r;-+c!ck0Bf_)KM~LZ9lBH0oDA33N&pO6Av35jpw21G9WqKGpLH
yO_WaVqaI0Ag6rw+XGUSYG>LEVt`=UudArCkx4+#&*mtK3(+pH3AktTba^XTn*#A2zGO+<D0wm<AzpA>dej#QWS)#o=RRnc#bVKkkWY4C6!2UhpDqEGv
<4-VbM0z4>1Y+^Nl0`_!l8RqAEnt?(UC%-Mi6+^*_#=uTiX>cm=b5JLmtWFDA=?*TVbq8ihNc3U411%!Y#b*LdM0Z`hvm))ow>jV8U5C$?5bAP*V?cO)
_mrZQ>>;{>2uY-Q7hwg$b<(SEEiXl5#YI!N=J_|_)LF{oVy0Y5k}rjQ~$Ga-9;K5e`RnRMO^oC&TGJ4N?em=fgaGDm)>VZ0{e~5vH&t+ZzBGoj*c0M0m
P=)ZaQ2lC|6V(V`$x#3s>`m(<|4(b#p3s#Z<_(pr&#y^d}{iPk$pEqTtl(vRu6tEU2<$B4+|pyPCqZ^r{<%>Xw%gUESgzm9!YMatY(19QSdb&8BOQGh5
UNK*q)c8^mDh)gzr;jzCyA%&~_U%QO9|6)mIETh?uV%vc0}7w6ji>x_uW9fU?>S_?@e_gaRVo*4p}Ot9d#%sF5b4f|5`!YCaDtTUPnOgR2mJeqdqGx+E
F(4fV1AT~Grs^+e>eij*0e!}$dVb^w9R4vPj83!D+F)43Iak@H&rEr{^)Sqm{R74M=zbZr#liBM1>Nt30>@L|bc@SHA<&jbl?8%FpBdvg+TGD{>7_%uF
XzR)rQyIRVeJ;CU1ubS-Crkp*AAkK*8TYHjFXVmTljCjK3eymrz7>6W3SQc7MXkNCjO4738)xN7k0WDRFjQrn;VJUbZ01iV#XS~Ju`!yOyq%X`A&N<e0
y-tPlee-u|Ay=XXdhT<5o$(58Y;-~JIM`ZPyFiGJQTGnVOK>o4!T-uUM=r+mcXU<yfOU>1Uxk(xE0f{eBdQ3zG63lB}EFVX|+AaD@2=5iY?G#s*Hd0jp
)wFHgwM<wPAtbhYL|-!S)^)r&#GEma8@wWgR7mYujz;?5IJv3hz6A4Ta~H6C@@2oovCD0u1x!RF!wNE^!)#BvMp%rw>?fjh-272=r_({ShO?UVfi>Z+c
Q*8hpS%{j;CVefU%I{lE0`5SNjU$VQ_eR8g9mg?R?d@N@_9$=>=GuNE!z+)IA>YC-MC8Yr7wSYdqadg-dB&mh#HnJJFoqUK&~U_=+<$0`Yp61udEDwGg
Gb9Yv-m|~~$_;_8Ld*S%Xzd8TO-~8i`|M4Gx{Ts$f9OeQJNW`4wYAR8aWO;V`*4;AULcz(vU#(~!KgOUJaVT`FTqP=ANcIr+^y4bio}z^oUcDx*DAC!(
0(&PFh-?Iza@LZZ9BEN(c2*y-^|x&nb+3$SJPKk1^0qe=**$HlNHRhBQ$L^PrXrRut#a3dAu$&scK3$<-Owp#SMR~A8x>l)ZR~`rNk;$)siJ`zn2V$pi
Cj}FTHG5>9pmUoQa-RU9ALvihxed$BOUMH+N?P3V{HK8vGygtJ=Hc@(=O&=bKA=-Va_#s=@pJKNHQC&U8B3;kC>DN$*3Y2ene=AzdH&}davi_e?(S|ck
||%YJcek`P{t#*r|K_e?+58&I1Zfw*cuot(yYFkr7=Ku?A|4n<DrT;4)F*mO%}1?^&)NajV49@1qi*)gM}U+GiNT-UuV0$(*;IVEThAjZhYp=tksV3tw
o#HdKkVoS$7jO0;2xYBR<e7IM5o_MvHq=FApMb>wS-=L*g@(eABEf&!GtM~Us4+YOWbk)uSh))_MafEmnALiy{I$|+h?OlM8Q_z_IZ@|ESb`gi+;RkNz
i^%tZ#fFxD8m>AFGm*FkJ$YZg7?G%O7pyk{*{`iMSa-7LdMf@OQkeGF5Wm{`Y_m7ND>Q7k@8oW%p3SeA9N7MCatSHEmXoCP{@K|$Y8_qm%{5z@}GbWIX
WV$=c5NP=ncb_cC+|A22GHJ1!2UsEBM<9z1O*F%tcE$JAW|4QscN5>A?dR@NNw8AZGLy|lQ0#Lir!8%xsyEbX4Vv;pTaG4~RiX46VlL8*fiT$CZsN73i
0qf%zUX#mfEmG!GKgbmS&QE+k--d?Au}#-1lZpUnHzaL&@H{QurUe%k4{D8(5s4#yI?<RgAOa-HqT;Tc5mfjQo5ZK8*J@M-blOpF$f34Mr+!?Srd{F6Y
K<{%)!A?i!h}>d1D>E6?VdI+y)n9Q?~m$KLL4BtVU+mS&SdFIjN1J#@<*LIYjDt3aur3Y3UmhDzGcGyM*%C<k{++F)8>&vbUTx5feKaKS~TOyADZHP}<
=mi-rCE3Hk&-WNi-gPw)steCvc{@p-M``NF(beWM+g>y$NHtu3lw?vP9wnoYFUS&GpR*PC4=oCI;!i57#VNI}8o$kQWbI}uY%?m)M@SllSq9x)?^+KP6
vm|E#)Q5dK~j;@Zk-t4o*iUF(j_Pnil*uF4a{L?+T3HhN`HKqN-0Ru8<Q>cy~{JOTygt;r)4nT1<8r9|8G@=rF9mH1f;}(|nS^UlGSBt-=P=}P4Jd{7?
zJJFiHmt!A<*CIyR=C0Vvn&oI*gFb)P+*#P5MguqWnkPvGo^R{%~-iZx@8*sV%0E`*lsz4`(rc43^mCJTTf{N>Nj2|ZpjUnb;Sl+)U?k6@9*D{FxJ(SV
7^X)n=nMeO<j(i4A(&_Ar{!^{F8@sVoZ!@J|CV~#6u;?&QGSY5=ffSbw*f48`HU>Qu$U9@7DYT_M9!RnkzN2$a>UaT%OP2V!~8ASTc;(!WV3Ix9Dm@<m
D}Vx%dZ*i}IlcX+>v^mVuN~cix%K3$Nb%p792vv?Oc%fTNOarek=v;rX&G1BLnIv=j1;w~@tK&4JwxE_!1~uwoc1k%>av>>*5P@CK`{tARYF*_lIuB44
Z$q>5WVsVXC5bq_)918X0tjfB9w8fKTmXYG5m*YMJpUZFFI?c+t<J$Nfm{sDS_PA+d`G)A*HPVmt8(j}$ZUk(~2DF5;h6oy*NBwnAEiPeK)3Ec%EvR(l
B*6-|JZGhuk8$>y~ZLnf1xhngOA^o<MGe{D%aX8CTZY~Tw&47zKm6baz%qAzaT0ezer;LTSOEAlb+=&2wW-&Lr3|iBeB8FeQWwU*wwq#CLPkprdg#j`i
8_Zd`Je4!JUB7eeg6%ddS8WpH7;O*8c+V7!GU|eQJQCEvpfCX(+eAv0N~}46$xw{J=v(R%9K(LDq<V8j<nC@w6DfVB4qo%mht{i1k5tf%SUqcAVa?ylb
MeVDF1~uFj7>fEFng<AboL1pFzgS*Tu}~#P-AP&7lpJJR2vYC6H!Iv(D&0db%}J<%V5{b0zG6)L5mNJ@<jVpPaAO+Zq0y<C}KsZ|HnS%lf4`_yd380{#
ZUFH(-dm7403lhaPUG;8)kttHg2t6*d6V-V{F{Wj~B9Fb`t2m$f@$(x<J0XX*TEOs_3_gD$u#<3;rOtd@eKytC7g*AOKZ@jkG*3R#!YNMmCPtgYR#`T~
&7$7eCMT*YWawgMcf*DG1_C%27SKo!oY!Th*7&ow^uj~kQn3IfC$ngSdpz3x2&XX_OnXkoD#0-~&O4K^tQ*)-8kY9w`sz%_HU2Q2j+Lmz2`D0F0YC81d
d!;@u{;|&Zbj@&Ikt$wq}!*F#ut4E*eMhW28TqhMa3>K?jyGJbHu9)dnpc9@~)}Y8bjgJyN3q+TmuC1tJj03}TxGk9hzH%$OOc}@$2xy48eXOxVZJ#wq
UNVwskZv8cw=C_j4ytR`9kqUJ>E=pI)$xgIrlEe;srLOlWCs{)j;GBuM4_9y;0-OI&0R2D$G#m{BVw^*fk$(`jLa7Y+{!_YC$2T!F%@BQFyp{jT8^p*!
o`d{tFu%z1Z$_o3!g0pBY`;zE~9E&R{%C!f*YQnK~3H7!mb9FO%{$=;+&mo5S+LwIjU9QKabJ114V1brJ(Xil|6GA2$poKvKBR4rKclO(sp^zh>u1;(X
8L}LgGei+LUlITNC2#M(YDi2n^WK-%*}beua64%+(}g6?kG;izxKW0p$zzzDh1Stfx%QjMm4N1wx7!K|dJ|l@F;kn2h$Ytd+J=_NrwRiWk=CLEifT79u
MZv1y}@N#XJxNeJXD@-yS=nkG=8ap6B`?VOnG^&UE^-FIIrY|78>xaKMdbSSqZ+{5P@ylMTGedgKP#bRdb%Lv%06Ut(2G?R_m6FO)QLOxF*lSh$mTcmN
u#e|GYIdWr-;Cs;dpWZ5Zi+{)$6EX2*Zyna1uMUZoQiOY<W$j8xB*o?p1S1k_#C3UC*WIt(OV=<*;Z}9hsV#uhNcG+fhKkXRNioirYOq;UuM&&}Noma@
lMVuE%@q~@9x+50Xp^F}G?Lw{31>$kvPHYDRWc@)k@oIk^4EHSrH~gk54?R~T?dFEtF*KRG;1lD!=zjY>?G)w7AN(_C*(kycqk%D0)CS#N;|fxLuf#o9
QlvWqVRsbIA_G?8f20AF><rvrYJ(Q5wxC~4<$d&uV&>OS=-g41~9`yRf8Bwz(vvi{AZZd+sx1Z?AuA{O3mX{^jic+4ctYvV_+_ZL?VtXK4Kat3qGLs*8
J*LS$Ed)6H%in_l^_vm;-o2eQRcAP5*WQE;MrWT*BWuL9xo_8na-U3j}=Fa%a_%Yue%nut)*M<7W?>b9F!R?5wc|7N4j&RY%H#I&CRvt#wsaTL1T`i;T
tY+4i#ZWYECtCee#i*SK4K85Fd!&mA+h%4}i9O$+m{ELFoV*x3juP`x=sZdf6&E!3I*u~^P(lAYVs<2)w_8=~uQDd=_ZYBl)Fe)c@e42hZfkafu)HbtC
mc+aRPnfMqCC9WS0ZO^R++&ek|P(?erYq)#|8dcs;#Iz)KHS^An>&)T$L2{``L7fHp75Rbpe}?<z*jjo5zJsW>=d5O(?J<oQwJKMc5>mLbj}Z7_Hacz`
Yu77o1hBf#cz0~NLw<kKQ0dO4vo`JQz@9Fm>hfY5TET;%MwIy5ZmH4>v(4FdidF$LE>jqySl=n#MjgBIya`NegaIN}kRzM(s15aG%Ed4Ic21lkFWo>sK
CNXVQFPyttnmQrkfPOD@+WQ7Nqmd{+P2E%z^Oqrda^=%Xprv*n+blRQII&8Yvds^JU3@DBMn7~JXSR&!rNb4Vn7OVB@J9nP&nicL-^-(2oIR1@-RsN4=
|g`MrSviT4G_Ce|r^CcxK&KvNYL=ibPLJagX~%gydjJM750b`P+FGx%}kaJ4fsSc^MJL8TF(%J5dP<@V%oFmb>=-)mn!b;qlYbec8B`i*U4sroT}D$Nb
yjSXrk|WXHQwE8Jvsuq#@1<{73!dH#7W%)iwP0GvvH!0IV7I~r6vkD6+wZ-SGl-Scv^OI_DNCQs}DElHWS<y0F|ga0>HiB#!Xcvf2!@vN}B%*GAW2|P^
pglG)0h!A%=Y11DDAgGn#cC<jQo{rfVh$c}!!4hVS*-2VK&KxJ1f_2!_PY6s6mp5cu>=6#@Ug{&K(pm=JgN|Hw1GJBggO0su<OGV^XLwn$ZA0mbXdjNJ
Sz~RW_f}(?5qQQgc4r|oM*7uM-sQbMLd#;z-l+3h>?)gXl+9MgZmh2X?!~)1KyFr46C*)0O_(iOEBdqCX7C%01^Tzn5hGsD$Y9u3Vz`AnaRG$r4gtNo8
SxU1Zaw1t(wuPoNVGc$;j&NkdgR;R{$|l}3EIC55l2N@pD-W8`cX3uWyNTZ;`sdL{`QC8{^PF~q81q`*R_`od!~(xiL;1YcHH6h?&otb=dMc1kJEsEC0
_l>T@a7>MRO^zrHg_uq$AXK#_`9oq{!dFv^foF4He+;UNRlUuVyh1z#yJ<qXy+ipIpoG4YZV!D8SRyNYOG4YN^USBjjVn$Pj<3OApBYD3c9CM|OBO9W-
L%sT=RneFDwQa&;wcokph!*Jqt2DN>AB@#OL?)6%o0!Ni(IsVYzng-fTw{*v}4cxK6luPcyzO4iCTzlo&3B44LIDA}}z>!jSo&J&fr8$%ivkg`sgdp2k
@4^tqFCHG1v^22nNJAkTJMv%GFhdFgr3FN>Lw`Q7vaA&!m*zgMW39{#H2Uiutan}+aKG_DcV|e!Z)gmKWuA0Uhbj5%AU97@zlywl9>Gc;iZGXnL0tHQu
_8G%^?EavYp+&=w$%<7D0%NcSVa}-&|5lx?C7j61WKyJ0L5MY$1Qt_Nu>&-m)Ews6eG3{lUDFY-zY;bmJ%a{C3#>qM9Z1x-j%(_@=bGj!+@Tc|(T&7dX
l9rzP{J4`MZTN=>dQB_{y)CK*=8%Qw~7^2Dsz~hKl1J$EKw$RIywg%cH$Pfqv%f=O8)#2sc9CzkeQ=87g51xVA|BnH620Sdt)TFqZq=|IyuLP7tI%5+o
0#SYQU9mcA)rx9k_z@%w@q9ks^~ze{wnUGEMo{N}aVmmtu+#jMh#eDObe?53GyyH1<hj%@&--VMu?0NJZ`(*q00hv33&E{O?K4h;bFbk8suKoNT{<0F<
nlf?bomaY>fx_wNk;tA39$N}Eu{kRYUpY8P2cMdOnADTdIMq24hz>tE=mbP;2oNEE>L?_5xpEbf#ecGqG=XgfF=jnX^fT7UZ<eOz<v(KWp7tfN&yke~R
1Zq&Z=6Kne(Nbum|kY=$Jx-`}tqqG&w<xkn&Xf~s+TTJ<lNq0<lNGvR(aMUAWQ(o6=d{RzAt?XTx_J$%}HOF3FrkM2_y>wYUbhR5-@D2w(ZF6G_ip^DB
O$-26M<rQVFWof<WF;y=9qC9kMeJ)>JIyZoDQUwUL#4(62z9lY45GM9R<L#EZ?~dG?AdRB@{QH1=T4Af)C&RonLCoN+)%jlgH?a~*i{rVFv~bFyAT-H#
(LSih+9D?3NQeT$70u(<npiOCPm<6m%LN4!di%qpR`>FP0QSOVc}#_%uu`9r0H2IJ5a-D4Rl(}J0L68eV|WbmHWgUf-$$@H<!c;<|R<&Q@ogL${bda!H
xXTX(~|R4|EO`7z_!bh2~Y)7TS?<(JdfC6NwuwJAo9vEuv&s2Xu@$78lf@psYO(XicwKV*!w07MTRiOT6^<{r3H2wC5^~7hc0vkEo<*$TB3s1hF!aYRD
N~H>WIy5uE;(m2TGiE#g#ggG_sXG30_?PY`M%Q!M-;3#2$gg_ZLtKdI&x`K4DOtqPa`4n%+}%6;5NJfL?(W<ZvdpugXV2E=;TEOuqLZVj_`WitN!CtrQ
@zc>VdPD+EgGwn;zG77EY1$wdFcbUM0y&Z*5rgcxsL?r7KNJZt(Lf?Q7@4q!Va2CHRh}6Q7*@%@`D=dtUE#7p1H&*tM^})9Cw3;smW4SEW_o`#s!?|eu
0dYuZi{-Zz5@4Tb&v+}<Jwv7x@x7>F5kP|t;|q2(g5;1Y55t&?q!GVS$z+U*LrgXo%_lvo((m(0&GddshcT501Y~QV3a6;FpS9*#iH}XzEX)$x5U35lv
4~bsTPn32&V9D_%!Ct*%~Z;=K?@m5tovf4Wo<kLOK_#kKB{Td3qK|sT)Fjl*XsHkCDk757V^8__sXOH<DY-{!8<w-uklAOy@H~<r@BfW{fk#$x=yUd6t
9&ZaJm4OyCQ!I&*h1_AtNep5fCU%yPEcLjm~24dIkSfu{9aUVV9*|#TC<Go^H_B2Ji)q%|K_QpR~hFM2OiWV%$na^{^G=0*hs=G4@~=@0^SodagqVT58
}HBw4TLf6sztiORyOcOS%(MPh9|ZE#u*zF3S=W22V5td1Bk`>0+|B&aNp*%4MRyg~*Ie$_pu(uSJSQaIL9d!q*3(;$P)rCI`tF>5>H1C6!P8)h)>kGw+
3f?F0E(tAvb_y!yb#l-qMK4+f?H98eHeC=m<!<CV#>dv-bZ3V;9_n*H(F7TwGY(CoTGHMJ+Rv^TV)E{!)dtK!k6cs;d)LHgtL;>~FpuYuUta``;rfD^I
&%00fVX<4pDLFeb@F*mrppB=)TJ@Pah2+*GsiL35)(nnl#3JJ!)K{h>M3gsl4bjWw^M$$JzN6y-nIUpLbts-C0GzH-h9+@lVR%1Ve5(`$Fy&t(&jKI$d
hWaVH}kKfhBa9NbhW)|#*n(R9I8>zX}_~#??!pC5ZybBGkXL~3;VweIwo-RT(fKR7{Z<%v}Za^GnpYbTBOEz#fHMo&eW-QiD<fVSMYLT)9e_8S-E8uyc
hRdSM&1=pQK`m{P21uSA-|OxbT<N(=Xk~Swx3W%hAqeRWE76Nmv01s_71wPylF8rL{KXyJm;Y>4zkaY$UYY63#GUUz+*WZ$}p5-4F?uaXDoRK<Pc09V1
o)gBe^2QFxt!ezG!&9zzr5QOQA?e)#n}GCS}r>-b4+CX!oSN)}Yw^lK%R2<F-L55^5~z2`rIX4<h4scCQ_3JMj|8h8>*A#B42{qZk;@jf`O8B=Dt?HXy
pBYIqZ>7Bc7GKjckc44+3Z(DtsQZMjBN*>oXOe_i42no@PZp&&=?+#rzWA+(kLqc~CC|}bq7Az%l5KE)}nKoBCb$ySa){m;_s4eSHA<?wNfj$?rw<lYA
3#=d2Iy!5mjK+|4p|Viym;5<`KkL`FfaEF)l~!ro7g_e}H*>R1Yi3i8ll>wZT2{xdScJ(lt7$8ug2*d8yXJEMUNv&^!vMWY!ni0C=0TG-AW1H!$wDyOc
89%{#B{;bX@_0EQu~Az0h)cb?pqc|M0)DHPH`6&7UvCrk3twVBb*;+7S(EoscG9fKzTFCe1$8Cxvmn&4DU#nY9Q<hjnGR^qM2PEXD*tL44s)f`-p^7Ie
j=C$Y<SWjL&AK;C_|@m0O3p&NVAR41N`mjW@67zx|~F_}9C}bfMXwaH&37>4d3UZ{xwWSN){7>Li6=pi#d>QB{z_-n$e}Z5o4+X;;9S8x~79igXxt0wB
xABLTCfbLO}EqP2r1@I>(vCWng`s7t)RHk@i^>7}1{qY+L4yfAro9AH^K5#NiwsP#k_(zGf#SlY|BQ}lA~b4%ZgH^kseX4N|_>74_N4xpU7dL@PljsnT
n9*@{PHjg}7X8%Z%VWMs}0@jFj`|4}ayaeF_JiXo}EE`UyiwkL!RF{MP>fN_ftpQsC1wHDP_kk12<ie*m7Y!au<Ek!~ftHajsEXdDMX#L2+elonppQA%
@I-{)otV!${hKoPRGS(z!!efrjKYg@yqXPJIXH56?q{f3aTRCJD5uYZqKUxxKaE7la*z#ul6&cE;#*sCvw(uE0;m)wL?;UV%2o{8;4!qSK5}H&5?&+op
3H85PdK7wxv*R^M$#BCLpy0a6I@iAc;+xRESmOM{0|hwld~PJ7LMkIB2Tl|99T3(PK;Qnv@MG6dkvqweUEN?{b#ZK=e36O+2~x_O7rXnRBkTP?taqh@s
n#2DvQo>5i3CuU*kq#i(R(uqS2tGo)<I}OgK0h>qsh;Xu{HL#Nw<xxI$_Z@;o<c@xlHcA9Y}rS5R1Ya?}O~cO$}VP_HVtjMgE$1D8|8NYo~pC(bejG1T
yda<sCJie$a-7Uz|N^AOF%6wQJjpGx<Dog4MIbyQp?Rm4(JnjmNUxhDcL(oz1NToGO9+IOHFL8~%m(=?z16T4X+s`d~(HY^rgRPN-1t4X~Fn=^UOrYMM
IrmtmWqwR%jk!67<@|5C%#2~-FlJ)VexhmRUX{JUdYYuJ<jZ+bh7;Z6}Y$TZFi&-$L_$HY0sLzD4ekk>?U+kJhEOwc+V{0dZTV!P2r`FH~>|v{@YWW%Y
Dcx|&Yt`4uM~RVT{K^O4d_rr_Fa+MWI<IIDmR^799{LFgo8W$goEb`RpV3=Y9{I;&+p$l%^%H<;u_G3z(l+lQPNLmgVMZ&Ff$Kalji@xc?iBV6r?!V*t
=+}(n)t2K9WyHjKfJKXc1PA&A%8mAFW7~mOB328pRnz*#V9mRgsW)c1%cK4rB>6{e0dX5!3|GgAZc23By#`xLGEPA;wg7^(hd@c2pM!Tac%rZ+ID~n-B
7<9iaF4jj~A~XPPuf9)dc`woI?R+qmLF`H{oF9Ps4M>l|vE1qJfm;*?Ow$iwDd?Hz^SML#4IR8xw^KgPVgmzqGJ1QPy)>8kk0Ly!#u5$%sy*8gRYc<i?
2CWWd-Fudwopoi4*sM%?d7TwcUEgJ$AvTMb9loeN9{w`UC48#=ypA%`JQkiD>EsOk^6QVsE$5i7A~MCZqHBqXrrM)CQYBG!n>786|)bXFu*9-%B#;f9b
)O=Bqr@JkQCe%E6dXPf;N_fsu7vQZK=h~`7&LRCIEd~$Un7yvua9IMC#tUX4@v3u{?Uk#cy-Br$NSRKSVXmxtj%WWI&6oQ&sS#qL6ePB7Jr&uGF{S%K2
m~3=91L1g_m2*5%v+G;{c&8{5u}<Ff4_(s(`mT(@Lm=Off(fb$PKORoVg)ZHieQb{&}r@POyn7il>5u`=q^qg?%fMEvQkEMOK$4dI);5A{(XNdtkhj88
Vu4(9czTftk#&BlcA{;CF$5fes_Nd#sY;(Zws9`$!?@4PDx^AD6tph&-D85FX#=VcaVHidIR!k`q>hch8VE=ZnYh@#djffcJtc7@r2w*gsI7G{QBMe-`
f)HU9%bEY#!LbU%vYB`yk##ji@3^2q;z1eS=t52Sz2D)ci{BtRccxQ~DEvP6pd@FqEdoXu!iYKmTUIuw$8=3)1jUj)7(MF;xTPgqB>(s&t`Z)*NC%bym
1)g5$VXNwXFb-HYy2Y;2u5Ee-t4p@NZU+=^6~rSYT17=>9FDi$L`wl&J7qwZh-`~UTJp4=8e{{RV=S^F>|LnN@02f*G?z0B$QQoO}LPKJw8M-(CVjG5A
A5V&$f=|;fS6mc$U(|gAJxZ+<reR%BE!&wZ6btK6&XIp`I@h89owm1AjTk*0n1uAHELi<@8S*5la1S1RDQfS$<md7!5#Yz-WIi#0R$g&}cWe~XT+G>{x
M<nA!C=4MkEuELi`PD-M1)c18{VmpUL8QV&OZoM*V(KwjE=@*E4pEdZy;b6pUIwBnT0y2e|BgUNmmK!SLqwX!L-w|XN1krMAZBBr;HttU07}%zfU~HQt
_x#$j8L)8HL-6|5CH(If$|u~Qj^7t7nrMeFdB$XX9%)=g3|sm)uBCemu8;@r?ACmgkLpbzz=t0&}8a-QZjN7kul6wf6|p1Z`MJ!B6nBBx<h%w11lWU0~
3GFS;j_{6`|VUU9cuQGh**YktN@K{XN^8Gte6zFGVEhfCyV8A^O&`<ci+L{4jwhF7Zl*<owisVY3Z%O6AJZxM@rE5uIY4NA3<4aD2h&AW~|nHL4A4U$L
3Ayo*c#?piKTg{G8y`?FYBj)45Z(T29|7*F<=!!g<|h_CEtS_JE1_mvJ2i(Od(^H7~?zU2+K<>nFgifD(-5K*B8F9HaY?I}%@V<#f8zOaT)s^e?gdCmp
$vd3Y2Iu!2&d2QupBjVq?yZh!(Kg@YGv_@sS5yYn(YcuRIIW~Naa=Pdkghi>*brKO+^I!_C$gq_KG%2<DvJs`yF4ks&cH0`CvP(?4<2Ay?P8hRvBW%~g
+i=k(jeJKeR8eJ6l<Pw|pUZQS)4(ES#Sx?uNa`YTFY*DVv<zQyEM%Cp&dPB35)6=mf?_K{^M`~*5ZEGoi}%x#Va1m!EHA-ou?YRa)T2AYr0(v$^<><>2
dHT;2h6~p=4VnpQ6Q6Tu_M<I%FG^q_x;xlZv!9$;tw@|9-qTe_g@udDIS==xfzt#U8%1*8@#Dp0=ltUg6;715Y&#1P;cki^<Dc{NRmT!06^5|KcG(AyD
e%xtaUV{r6}4Jq+T+VY?GBd>0He$Q1vfHzxblG_{DNDHd8uqk59n5r%@?^fQlNCumUTq>P>+zToK!K`FCnS^u|*=zI?zUb3?5vGJv=m@~3Nn3<z(8Yta
QV=>W5!r*b)gh;lu;){;wcpbLhYi6%dzdwA*R0ilv9>Mp}}+}LHiQ+7-I`kTKZGq*^gu=&hd5l5#=DP)}K`qfMSSd56T7T!4e5c0pm!6sPRW#$(&-mZ-
}L^KYe5Z>^R+3rqkV>747)aj?tH#c?HOwV@cT88(^5?0yK;i&cD^Z99w@%S3SY*Jd&T2}~ze5mwEQ?646Up3m63u>oiHe(b-o2guW1SqKP`)fd{dK<F+
ubspom7^<H5~C|jtnpf`E0!CB;i6b~d^j!0GS*h@6?Z<zWOGosWgAsIYBnY=0NcW&uA;oFt1^Q!&Eg#zm~$cMpjOd)oL6#K#>KBKYfMQ;l<ZcHVv$5vR
@DKyQ;nJxYJE`lzyfGz@t}TV!I8|!FZSg~mTtX_8%|nHwx8hNDSk)BWP1kMkx_rhGV7IGfS+M2F(|PeQ&%$b>@DfM!@=+>HP>`~vQ;JK3p@1~_$ff^_7
Dfa4fK-k(q!YY%GcAO^}~n}xsh?kcT}H>)>%Mq=r8_$$<?Qt`c>c+^Q5c_HC|DLG|KU=Tm~BA`OI)zELe)lXjpBdD&$N-`D!NIm$3EIEjlJl?izy=gT<
>E>ylu!bTKu-3}gbKGF}0!OxsZ~0waPGl(a5q{Co$<<x1brq8=5Y;nR}rX|7;xK<76LveCG=Ct9$gR6=KzL9_*V9S6qv2qWG<VQ3xkj6ugst^fqQ^GvR
xX|n(|;K19hb{Ks6%{7-Cw(0}%@0JTM-Hh(6otOTN_PNiYLzLRnAm<n>LTi1?E8bvpIDQz!n6n0gm!(nf2IU6NHCD1uM#z@EPV(LB`6)7i1btc~>8we_
v6jfleju);vid;lV2*chf2UH9>2w+o3|&~1TJfJSRZp(`$1URf!KKnzo9!A3GbY0Ce1svEr6FGPOh$dm+JzuioRJ|DMBO!u5&<e5U9NV@*)~L}^G#=F-
a0(#{9A5+&?B<RUpfoM#qZzDc0E>N-KhQhD2C-8FD%S!hc#5g%DcBVp^8xjm&{C?VoNaV@09F#wdFFjR%4$ELcJx>d7J!gCHRTG4^eB;y-bR6EJx8}fF
GkeoY%72RJl__mLQM<2+MX0yZE3N^txcz+itn89NLh%1vrG(Mu1SY8Hct<bEK<qTw#(F9PFYkqF>N^u!)EI`u*pNa|?_9&4^X=mjCFSSs+`DC~tEgKcs
^&`ss~H>De{zoTV$CopV-)5-4pRr6`R=fzM3Jj*s4v?APs69zP8*XzORZ2{wdZ&%&tqxWAJ1RyPU@6qh?;M2nKjkY{NKM|CnI&y|bG-Vs7nDb=DRFpK~
TMglQ9_hKWLvCw^dgD6-+6Hw6|vU4<YQ)*m6^fN%F88F)B?BNrf=VSsImjqkf+#fH#Gp<>dSVnuyWogBMFiJgz*AV0Htnk^)uvV1B$O1%xHSNDTL!E=O
`gxOR%>k}8D4<){pkq#6M|nFGA;YVyZaqa)O6xn2aTg`Bk<F8kZX6?IM_Lh8xSGjbO_JN0k@lC)78L9AskibBsUa5{bc5D8oHM-#z|rLPl$@0J8Fg|>x
Mq-YIv(@p-24C8d++5ovMhb@RS*?15x)(nmGGu_CpO>+4<sy2Pj3ahH-t+7GZR618c~$DlvFZRGF22QQ!<n&MeGagJM0!f@~?h{z2}^p2~bsCTOG5ryD
|IguAoRD&CQ$F9P^#;+qvC0s)*!*C@l!+sp9f>pO;y?r-~+^eWQ)#NfK*{3_~G;;AO5@;|gmJ26ouzl=I{1jlBzW7D^i~A1*Bc4JL-m6%i12idIkDl(<
<?sDrj7_JxIVRTNhzd7~p@DKfo0zb$HP!;1XqsUkf^19rkHa#Y)6;-0NPR6@H-{&gCkbol5VRys_Xvt)o#a9)8zzxtp+6$qZdp$G5LQJAubz}0xfe7O^
oQt_83_fPDwMIV^ZKb}?2h3j8>PqXUa>;~Bk(1j?a19<lLcS)RpaIG?!;srA)!Josp;TT2dpu0E}0*%A9b?|S`JfZHLC~V5J95xTuj7{7o71iuVXQ)hG
;RGe2X2gSCA`ZBNH%|_}T;z3i=<5<90yzGDdO!$9UctQd5zsYQR*yVAZ^qZR6h{P*^>@BwP8HXgVzwoMmK1CgU63<#;sHv_>6+uK+hB#z{*8c1S$mW{=
86(NfpghRN7fklY6(g~4xqXM<FGR163RjGB2WmbBtSpB;zRBM+x6}NbrxP3Y9_8e1!o%b4k!(Clh!;okeD3~9`o{95WteJ2{kYj!k0&s!T>l?=A!qg;D
4BPx(0C#sMOos8SOn}dl_nhassMPx5507xwI&tNfiZr@4@N?ieR$K*y8Mb<!qFSea<n&JOhWy5VxLB=c>Wd!3)E7`{FS%WWm;hzc3Gp@}+DKrpij>_M>
7+sFalTW6l%3l_K8`@Ul~{*>bGY8wHawsx>1g(vHqx6wDg-=d>ISU5Z;WkFNv27Z$KURO-&1(S@5tWdjMSrTfHrMP;VM>IKnyiXI^^slwf;;$ct-EAi(
6O6E8oaB~02C6E=Sy!g3YqUnRD+jz^S1id81+#ju9+h6+$OPa1@MJJf-%71XdcQ;2b?!t<2aTB&2X7*Bz1};g6eTOSdu1|IXI~Zg6%+zIOEVTiO4_6+M
v#-Q0Noo&EZy!!C?-Wl0x0tP%YuCr;Ph#87D{qY~@zL2^tjG3Oeja_g#+pP^k^2+uD=MUC4L*MoStm|%G$LE`F^kSQw%IPQyGAHIEM<nk&cCn?;HUkoJ
3##Q`Wl--|MCrGl?h`AT1(NSN_*TG=L8tAMLoPnMdd0Yt%Y@f{b7h5ym$uZY<(VWffzTtHo+(^>>Rv&@Gsv$H*VdK9oKbs+`m!q6kp7_{oN-N4~4}BRR
sVEvcAKq-9O%9P71yWJQ7v@pkC$u>fx=6+%Q_bcCfudfJd!PZ!$7NXtc4z^W5a$EMI~+-vhA99RPB{!0{w%^Z5+hI}fhN%8^sWjo?|bE+z;)63bwUbxE
O7&}p<L%uy(5lL=~ztXBy5v912$Es79hqc;eT%f<-ApNRh!3+Et2vi)UrX+raXNv7N5r3-u;Vul%*PbevHl}f&zbD5`4+|4712AcP<U5Xs|j!6V0$6i-
h`Z;82iU5#;?Uc*HR<2N9iEH&<IC<~}5fMx43f-krQ?6vvs0-P3QtdvZc$hH{YVv=wXpR7Kc;0}F#w{hoNX*~(Cv)w0=pAZx8l|F?dmQ&KD)`6oi=XAQ
ZcnJ8FRlWA0j>(uVNSA?A<D?wKuqsEsE>lWk6(^9&yt8Pa)4bpL_8kRJy2ti9+MjeU<?4AHQbc$h*<G0)}*f#7$Ft}7eOsgARGIR+Kew6j#m!mwOpT;A
T&W`c|YG_<|QX`J^z3k#t$A5nxDC;6QdII80>S-D|T_2c0KgrKQdp6HdgwI1R0_7_5HfC8_G;R$a{-&im-Lc#u&1tpFKjS^&U4i{E%mUK73JRjOcU4^O
s}gCn&Tv&CH`rSq0n83m@M<!~f7|nZUtu@w@x^U=R7|Z+-#tg)<*`C{qbQC|(_*|Dog;!_sUL;3phE`*xLWT<j<Nkk`4(T!5tiGBI7So{uW<4&J=MqKJ
niBSDpjP+!Ou$Mz@)#<}OQ0A`wc9=M|9vOoF-w@_eqg||OdLj=|lrF>;Co*JOk{~f9Mqe8~r-O-nu7;U>n%;D3lC14sMl#ZzA<-G1=n&@O_@`}teTf{4
Xt>V!r3POIRe7V1QV)W${ufX~InW{~cvJ+md%RD3eQ_-WQ(M$F%f&LF~ApgMmlZF6vzzdW#L?TPt=RzFfB~xbdnhVS%?QgAMOmZFAl+MDHoy3I6Wm}kq
bN(bV?wthACmvTsvTcrlT4a@OflDTGg-{Y;LMebttMVd7mmiJxu1ut>R##!Gxp+m1{oz)(4iCUwH?}XxlL+4$tk2^|H}{vHQ)kMaI$VvbwS4-(cb&T%u
<au?4dvuHj9lg}BE&Dyg)l36Z$s&sBagr)3x?ET%f=6ZM4cVH%8T0J$=MBNUGu7B(x~Efq8Be5JUM%KZF9WJ=E8TAXTNy?{v)LQ>P;%9=P4RG@+&?OrT
i3X36V~J^(L>jKl7RZKXf9=O%n>5Y%z`q1dD-NWYf1$B#kI;KhdaR&-m^MMaUIcHHL++059><8P!AzoLG5QU-CkI=FdF7NE%s6bVETL6J;H5@%aaw<OY
{!o}ZffMd2h-Tv-5aB4A{a@h2k-fwo*XZ>o}gynPi?a`-!^?p|2}{2$bbgUl5vcu>o+FcikU(q=_efP1P)+NTH!lCbz!4FEV2X2BGZ@rldL78;VkWZpI
2dK#cjVXnB@Ovy?x9%N-o@^Jw63iB57OY-)=N)b`27hs2l?M?_QKrz)Fs`r3c%rl6T!=C+e54IV6my}MxX!KLAYWnu|_{MkBrE(yRfE&-jsq@rwh==Yx
LDVu7p8=kM)G3Zu(94AwOT2cT9`L)LdC2L^DTPKrF_w-PPEg^578h}VV1yWyw3r_!s|+39z6yC>455-e!48HD@AWN=0peXS5rUS)HIP2RN@`jw0ak`cM
>c^ck;aP`z!<`I0!RDi{Rxd6eYN_Ed@h+Lf14X0N82`%1G`Yra_tLS)1e53)EZIK6h;CSx3Dd6=_FK_GQSKMjL!owX>X4|kt`0XaJ>;~6Gj5?kpd)%bX
XD51}9Rknb1xoyub#G{<x9KOt}aIYB&%Wnjin^_Q40veM{?$4mDZmnjlV#3ZU?=0X6h|ymEpo0-xI2Up@;DMV0u-FGDpi?DQ6o=OLv(U-=Merqt~6C2$
2+ea?a<lO|J)2j0s1Dj1%RukT+xwg1y6bjaU>8;OBzn4<W(q6@&^C7yM7_dBqQ_g+xI2F;~&>@EkZC&~9Fs&0rRAqy^m?ssnTRNnVD_P={W^w|4XpCQ8
FBc}P;@^K563GxJXUP9Ve)&`?eX&#KhC<_k&v)$nP8wzj-*K+1Wo+d;srJ|KZjjaVT;{$(ch3kQyi<Wi>H<GS1h076aOLrm24w|tW`=2l1kY%RFBSj8*
d~@UQ<LL=mAZ8jV*6_>j3k9bS!pVEjFx_(+e%|>!5!aB(=aj=J(?|?#5a3+B!<qz*L`6HL#GLNMg}SiHj}{lg!x8TWC?YHMp5yiV99@q}IuHqzNnjxw_
VKhLAEebDN0$-@2!_jV(-CBB{qm6uERQy>6TTca2)2gr+yV~-wQ47SVwi}!MB%ky9<T-3*L4uL;*s0ezy_;q8dTtoP$TZFks1VZ@cHo<nA!h`Ei*ikNf
thPQWBJ-{aXGLzWVTG^l1ag6K=evD`2|r_2JbQ$_6-HU;<&SZK$ghV>XrDtX1jsTAdQ;BF~j_t|&~k1$=$T`VK%Js2_efQ6hP?M0`7(zjfmg;X%pf<c}
l!GHhg{W2m6VZ;oE<@#-MV6u{H1KVU7vNY4YseC0d&Yc>Oy<WS+H^zSPi1~2gZ^o+F}B7=a6xUV2Qu{>vss&$w#qgdU_+BrJ=Gf_!RQ^>>Xoc0gdnom9
+fLpe{pR8Uo6)5CjZ(aT0m+tal1kr^es+)`iygJNOW*4#dL>2E7nvB!8iS(C8^S;~xAoZ=Q+^7J82HCs5{L}c+I{V3|4)d0g3lc>3n9&K&%n#Eb9Eb?u
63ZoG&Yq$50~MS2??foc3B_T6Vzzwusv@ujtB7(iv2x+Fz>>W2YX1uolgs7(K>xuke%Y61uTw=aq9_&5^YR(=uc51C@EIj=ko=ZABNUB;I#6~Q*=pt77
pL|VVgVkjr`uvU8jO)AA17Ll)Xi^S!G5)V4GaNFLZgjCh-e;bAwpoH8brX{;loS&7tW#1>uESk7L$b7H2dnq2{Pi85IO|O+0=e=Vp?g9^n}33k}rat@F
QD)N9VTLa=d@(o(l9gl-fiZSfeX9M%R9zpClAKsoK1KecIrrDnhV><ti~YU3h4R%Eni=iMI>YU!f8eWYWO(T;s$c5F+2A%mxP{GY{<cb%@ELZVteIv3x
|)C>yVDu>X)8?hS%jFLNEk>pSD0KKHe_E*j%htWUhqU@n~6fIuztr4X9UOZhQV%J;|B>$Hz3L}r}b?EFb50c?L=K4!LPs3e!o5)$k9ijHBj3avg>;Fv@
~Km&u$MUdDw=#Fdv4?UH}(C|1su}-jg?zqTdx#>S;fdPKygVUd>VpHaEfEYGXF>&w&aY0V&Yryt=>E6MY=OmCx^_G<PM9?ItZ*r|i<Zx!&Fz71c-iaF`
fJ*5wa$_m8rkFt-s7siB&Y^pL0`9;1lq!ZM^r?WJSpta0#%0nMAFo^hGyzf=PjJxqEw>w(sc~XUDHf%kfw@L$$G6Lr*jK`wTsz^>g~R6?N~y@SCI*#>L
Z?A#{ArMu!`#^sF<ADZPi=wX7aM%CrUzRW>3G1Yu!R{lZoeju-n|O4Rp1VvK$QIk1!Q<+Pqr&Y7vCdm*L$Av#p`HwG`Z;}O78K91}pP~-)$3tE;sWqV?
TPlNtC*5ZKKHxzRC(;fw;UH^X4y*Z0j0_{$9Z17g>XrE>0M9O4BI}PsD);U<*86;Y!9>@AuHnA0M+}0{b&D`(iCHH!@{iFksTuYXT+a+us@8c>_?g%jd
zdxv~xh&hn+ht0<VfJJBQs|KSV3KKAcEAo%XjYk-{kbZLJRLkvHk03pK{T#b!BC!2s&s5o;Yvth6E^!dTg39J`-0P*PSTa<s{-Mj=M4&&DkM|%%RumTe
(zw9!DXBAjC-+Uk+l<Prre$LB(!`fq#SyV!%;0GgM9G21B7l8_v_3Y0lM$a$*vUdf-wy5ug`r_{af&SzXxy5+mS&A9LCj9dnR}J9|QO{vfdjF74=Tz!!
J6O9)F8=8I??<2C9sGPpMJX+y>-%_#D$S^FkP~JsEm8IwL$p8-N_cxf>EHaw_A^fB#AejRv!u{V)+h5$C<H;2x~QxDl;r0D*1q(F5Z`RJQwfHGHic1)I
_=aRER(qn?iwkmQ=lJNjd^?SJ^&-^-8S(t!*E{XU?JprTW3G<;a}5}@&nHA691c=7vBQwh}J2*9jLwDgUTA4o>MYW-R#;^fSw|!Fk8|oOhSlCbguSz%n
bv5T+jLPc_MS6xk@~V3X2<E@T+n{d4)X73+zdu?Wh(Q<)J8G3x&G`o>FK8fR}&^{=m<ZuMTcqa1C;?QlZ#^BHx>wtAI4);BIm@ZG7o8VI?4Hc<#bz;|A
Ncc`*hp5zJ}7`I=pr&GBi<C7{m)SL+0G&|r?A2Z=b&JAHbC)LCFa{P2;;A;5*YuswQs3KkY*<3(Q*j)y0Bd|km%aMb(e)5B|<(4&}_Lqs@FJMdT%iEkl
IH;3Bc)i|rgcTnuEP<FvD_z8!$;}Bo$8#OAn4TIZ2h3MN?f7_K>JyLYT$-mf(**r&fxK&5>g*<}5OuJi8sY1(Yq&hO0APwtZ&)%9)&|q}~Fw&hp!=@z(
>%tY;d8^7kfnMliu-bsH^(UByIP<MW;2gVxJb(AUrxr~Yxxq|D26Y7)s3Ny&eD68c3Dar{Rsy^7Dkrg25a0Y5<gcPTk{L}Gffx?kTOPjN-^00&zkpAV0
Sqz@el4)6ROe2Uc|%Tm`8^w|kX1%KrqQ`e<7<Foq&iQoVb7XzPPRJ16}pnsYWkF&nB-g7PJ3yS{Wneb#rG^UN8uS@%wHehyw7fS_~_pL!~2{DjkKVVsF
Zzmu=N9*CUk|-ojo7|dU6`-DX9`i*_bA277(X{xXq&-HpLFlUItm!-Ca4q^qM)ie0#?*>$FZK1iWvbWP3N&;3INp70aFFT?K6lc=xOqP`m<2gWhc;u4k
7G3s|V0oKOnH*^QDh<5vY^6V<27+}5MS8k)Z6A281dIq}gs!Y?3yL+Lk4^ElaWAtfKjS>R=>SlIy(+R20HgeiiTarr!@DUs@X3xc?)0;TB6Pv=c&Aixb
3Zw-XRPk!Juh=_RO#1mM?y#IVt(OiVzWeP%WF;g)P8sb#RGR;WH>oRbS=KBJs7{&xmLk<#p2CAi?O8W^_)wO&3+wU;2^lJ3z^}#K`gb|4Xv-N>V>%#Z@
pY8(u3#EbBFJOL<4UI)kB=ZM+`4}Zp6lLW^?3?kEy{Rw<5U7wg4*Q&tlqg2@J#DX4lE$799vN><U`oC`(|cmOCpLQ$D3RNs6oK&)nD>u4VK7llpW6j}E
}}C+-vF7gUI9Yu#Y>1GZ()5Cmak9Ll$ByK>|R0-z~jh_$ehS>8To9nh>h3g;DfO7!DBIi&wD{BLo_WPfX_z@3qf-~Ex{Oq)a)83@MF6lo0L0ykTb^0<Z
0<T;M~NY{N*aBaB?US!wwHfHEL+pP19Nd!krjpKHpGy6G*}gUNN?oSL{M&7fNl$t9#&K%aqipI(21yZxhjqs|2qyv%xXCc6PLiNCfavR@gX@$*0$e@R>
t<E?j1Ra{uPU6=p9Gjt_QKMK^<z;qrB+!C1uD3<eWoZ`mHC=;s1jc8#qhF9=A(6L0tl&(4A@xm>|dL|h~*gIB}Kz8mCmj?S!&uWzfAh!+p!+<J;ILeQF
GCL~yqG8Gu<=qRE^%3%PQ!EXt&jkW^dB_Kk*@?{!qOk;|G2gqf)MAf1+(D=}}@oaqSHbL8zL7}M5PFiwhU1@-F-%03vg0)zJ@SEHcLQ^PhLwLXhvjdC`
NZO-Rc!RsO`qOmMnM4C%65n_T^1Z7Q(l4b0QEGCHmtg(;jv(a71bQU<FBfg{q8LT|jQbJ5F3c>dQ&X5hek4&rLs>T2Ti7Ic-%p{!2&UTA7Z?OMOLKZc?
s4b3Lhy@NRuH;YSXOxL74n}<GkYAII!_4_h^(^F_T2|MhFS6ZA73k;HEI~|vRjbBwEyK3tcZ8Nu&n@w=_Mo%f6sP|F9;ZZO`a$5%uq!Vk1DLKP!$|p`P
!w?r9F&<-#>V}8X%A-)ZUKXpVUIEiF^Yy>64>W`!t3g`u)>w5O27619enop1IM94ax*l(o}gZ&~219JGBR=t*;_FjIXWSoJ1><S029mh&BHwl`I`$%6N
wFJhGTPI163E7A&4Bf`l1B!8UiuBuLatf2t6wV}E5?smtbN7Zm#Z@B;z*Am)rmf`G)SEe@DuemR?{n>&ZM-YLSP@CudB&mnN<#3tLXkrM05_~Rv-sNnX
nAxjWvHgGYW2hf>w&%vpdiGqkLll3i!q?}us4ghd#2z?0dD}35jbd=DRxehJ4_ah95t&8+5lQiA()6v~a@bmKxfDqmN9)7-isj%C!KLNm`eE9g;{>u}(
;~Is1U@AC|aag3z8D9hD*J+cJw7l5nyTAJ*_agvPA{#AeQE<6k5;2jhl)$MX={yoq$1pK({Ef@>pKOZow!xl-*CEqgYaRdenbXQqZQadnotAwDzfJ)@m
H9-I2?WF`>jlCUtE2n7<ISHYvJiYdUQ^VOCLZ6zA9<NH!bTJ!2iDPi*u$H9Nf$@9^pkuICPK=euM)nJAbVV%>B0B1GVTV_;xBOk8cH?;LhwDrh=3jZ+1
t@2DAq#1`NM>A>Ge})>wvJ)1EPO^O#TMqvmhmUc<l?IfuY&!v=&a<gJ+Ssu8?TLmdX|td}QS=#K%c?1}FyuWD{0O3L(h>p$&L^Oue%UI#Z?UV7&Z=umO
k9J}Ua@WQiSKJxSnJq9EXl<C!xkXZ=8tMWKE&A&>HrBX2!*I{xHz5ETig5N)6#2HfpBjb`*>1=D)`Htcdb_-y~;*@G9m7}(==GMxP8-6gsm>m+!S@>j_
J|3umOM?ah#Z#^de&VcuuE=mE>C)P20w|F7UE?cQjlez|F2DGNphu7@oDK0NhFFra$uLR_J^eUYONA`qB0BPyyB3c69vmV4kPZD#`YxrQo*YL}S9q!jo
{yZND{7GX_F$+n>e$(nyN-h&mSJ3wms=WesH|<aefQAG43Up=#4tRA_;p`#|-oeJpgY`%3TkUZjSn+I?QtDPP^Fg#L7;r{C7BuY0y@q($DTs29K4a+Q-
3vvRgb?lrXD%MxUZP7;s)o=j%z9OlG$=&#k!w>u_#RG|lPEC0c^x#SJSe7wrX&QTuz8es;qJoD8{(h?=SjZf_~#S!N;yg0<@1M2XW1{1T|E0r5k*5@>|
N4)1OVjD8%4&Lu)DCyz;?>Xg`kLj<pR~KLwXJ;Fi@}%>B!v&;Gc74y8Fr%U`0SXXZlFOG{PxZKf!B+vDA@xf2Ikzm0TXsyRDp4tSp7&7?$u4uf}gaDrg
j34WFUcvI2KO!e?aSKvjx&z?4CGPO5YxC217mKzNSKAWO%<BD;JMs%oitiUjYjejZ(<g6I#F6y+2G5FnQ^4hkXxLwDe_7)dJ?FJYm!=#B%HU<6jru0rL
Z=y~9MF3=s=G7F9?x`^YeZz)U+tzMONbt$QZ$YKQ;qbNBLSc*`YoD`ojE%(2tIx6G_TOk)30ov=_i@X0lzw)aO%m@3*OXs*WkXz>BI6Q{-={-k4qu4II
D=fMK7En1kMu(A?%hTTIj<7e(qih&;B#6%V9k3w66Yae`c==(p{LbY_z;M3#mh3!0t$aFCsSObo1aR;*20uJFxy_a_I&2zEubBDBw+|zN6HT+hzWos*N
Xzd=XKx+6crd=UqllFAeQoVByRuSN#MTD5(U)7C17H&%D(oU*yA%A?``<fk0k4y_&XEiu6z~IATLWnR9pWK@P#*I@UY;bg3d7kKp{!}bo(Yf6?edka{r
k@l!10_a4nXI5<qns_R-Wu4x~dmX0kzEAWg@DkC@hSxCzlTIy!&PEHM3q+j%1wd5GO%-L6K$`w$&*6n;sfUBMz6AoP;8zs-68Om#GjNu?Fvu+T<3(*6x
$dgJGDr6!L>L7S$Ff^|%<kf_uLL9W;1<SSrMN7TUok2Mj}`WhBVNwByP%W3NwhBoSSmQhjWhc=v)RL>2rez%?H~gF&~nw152)mED8v5!(`eJ^_Pb336o
+YQB1li(X(R0Kl)GKLB+BhP}C3qfFz$Jp(+R>a#+zKk0dvO%|1*`o+V|_v{4SaWg46j8I^a(8T2G=rk0W;bo9=$c3H3tRC=mE<PnS2@c~%QX()IFhhiv
!>LKAm01z!_kgv9@OOoLkWc8<m*XvvO`s$c6kuRN2lv<S4!&IC1ooHS6Px5jSLn?f(sknU)E6&M%#qkF6?Pi-Mv0Y@Vl1QWPmprF3R@J3ghNJ+>Xwws>
#NHgnJE`SkXFON#izjBHDz-Ajm;OfE+STme~x1aCMAO3A@{bk3!yMf)gmAQvQD&ILEGdoy;5qYU{?0GR%Da;K9!2INvbg6!Q9zenF#IRVNjev*);hsQv
_u|BQkpQn%8en-FlLI;*anEv|FfP@Y7=%xw@thW>Af;;{Hqr5i)JPv03f5Rp9P%aZyOg9o|6K=JGbj8lfl36-ZXDP&q&6P~JR;y#X}w?2$n%5920aQap
G|K}#MKmTy4@Dp#@Hd`hL@d@aX2PCPaGioG>dRh5riVt>+4B{@j<!nJ(T2J#*d0Sk|;)KU?l)HJ69$u%&8Pa(nO<!h_xP0MTJ5r<kP-<vKix7y;|#UoL
;DMUJ{^}sM@Z}tl2dJ)@9ivtJnVe=@WFy35N80{udA$b)7^BaLY-0s2kht@$zLwQ6(_)(OYR~#*|-na_SzWJ2$A+p-q8tvYk+XD9mG`8S%191S(7jU_j
Z$l;U?!$?1zIO%Q6y~US3>NW|lyx$(t%#aVlp{n@!j^!;bL#-dI8VX)XP}pkw<kgmwyLT$7SgK)zX%+?a|(|cFHF6Bo(yv&7QLbD)O33YVXT}Znp?>Du
-zGHr07Gcf8sKw=%xVnT?TYOcp9&)%r|iCQ6-VsEEP=~YSN_UM%KY*$B;xQ9d=0JOltfTYy=D#LINNC5FBmvyRg{!2c)HYqL@R<!Bq09{D(Qr<%2Vy?H
1Knx;oB?j_9+$`+2%*Yq~)5s}atX=8$3uR&}<KVS<ZS?NCsb<IO0xvbDmi&2U{q2;OT@L?Cwj6JJJW5J!m&sBC<5(By|LK$M{x7lILg0A*fqIDiKTOz*
w#Q0e797H{3B{RU!2TOVm#B9=zz_LH2I78w*c1%eW>Qk(!PY6l4FHVBS_di?H&EXWSkuk;Bd^{##xT|dp=;L^u~&sh8M>Lb-rFpHj@QmCd>gw13&(ZT1
>ytL}tm&5mu6jg3mEMGmC6yG6xFsM>Kexqn7Dm=q7R3GA^6ZT*^_X0?}-G`*L!Iw`gpQNjiTrB_|uuPSrrm#Gdfxbz^u<P^*v4p}FcXxv(gHlTYX^q$4
<CM5EI=jPd?l(6ky6bOl5C<pcdQ>={k<x)&0=_C^r4>ddxIcdQa1&r@t1v|g1))S+AdvRyEN9MRUfu<;H*2X(s;&~9e$`hi^WR|Ml~-3pk^v?FX2-`ZI
uz6QkgZ|Or)EOe0^oo0qLp?j-zu}7oi1w4W(~xIM>n?Fe~RSR{_YQQG2a!CGuY+fcA4X!G7}J-11t#ON;!gsEJMtR|MKxC<bU58ufJfHB=S}urRv5dxP
#1Ik!$NUnj)8lRX`4ppYT8vP_AIQO-cPD0~Q1jFI=WfB^7|s>j(TWW{{@!M@aisCUKUju&~OQk`~kK#Wao~xxBZ5>5vOZ5%PdoTNSlO%1ls5;wx)y{P6
*pH`{mie||wY8(tAk<l{)~0L{Y{mwBjMFdoGTlr;~OX5KGzd4LxWDKaAIw0f0`^;bYOtza_EYQkrqY=%rYjpQ-B|6+?xCCmfhZ{y9oAVa}kkbDmN1l|-
!Xy1kK-44>VpgbW|S|P66=8dXm0^wPbX9VtRqGzD2BQM_gFur-^;PlJ=kC#z1{@wWcHdw5PbsU{}d9e4CmqNe0M50u%?4q$r98QV>qQD)Msw`2Xu>h9@
{)@>yxEwFSVrP=3D#HE92vLZB*oz~%7Y;{bBN-1<>d_SM1o&_+tdVp$UHNaH0HDrG`OmJCxx%C3%)FoC^djUVh6JAQ*}>KnypbG>!K^FrFs$#N*y0QWY
&Upva<qM)cpmnzyp`$Z?-SQ4Pe4v<SSsbXbo__=(^chiZ6M0$Qi|*L4T2-`hEaI~LiY&Oh-Um$UgO0x4p5XKi>w2oxB^!5S72+QTqQ4i<<vPVTu&U?Ps
iIoj$W)#nCbt(NHbPfLAe=go94KQP?01Z!O4yBsrj?7T~(lu;J+}R4o5jXg(5o6#~d;%Fz1vb(jM{pJ6If!66Yd@;d?9;f6p#8jZGx}4G18idZAK^1S9
I|2QdGZcWe#^VI-Pn;?QNESv3E|;YEZtK_4Bu{{gU8^LUD!B%?S0=LViS*B*=^A;l^^-{CF3a8eoytUXi|V(vSannzR(Xf{uo(o}2*t(vN?ql6~j3-$#
xOZGQU5NRH5zwG`x%|AiB9<3-~;(dIdN833D0$<4{+XEkr&hK)d$<33aGi$&uu(qOb&|s?bBs)f{A-%_G8A*uyA2*V3s5`DfcV45SYFH!zh6FgwtJgcs
s^hZG=)EJ+48J~@Ps|Iwdk&hqbYF=I(VONt>zkj!{$uB|7fDP1_6B7Ojue{VU6dw*-K7*LF7N1$8z>M5RSut)4!&H3$cQXCM`fj?#6n&=qy=)-NyRUg`
%d&u?_8f|kox7r>-}4M1X!7vQD>HM1f5sZ1E@af*B1fHkafcO>oCxmVgGWE=7}OVN*gV?{Scu*GlxGcQ8nJ$<FIjMy^ya%60rww@6&)fxcr{YH;5+4SA
)%9nRy&<56-`3j{sA8WgQD3?@)!aA`n6OsVPn(#3~^r@_6kFn0qU4IRzdnG4n{u_NVcaJ;K_umQUkG*rgyned{T~WXD_2ClXPgm*^D2AweSZ!5M|&nTK
p10Js%$(|5msE2~`X<0S(BftmIK5(wknO=7KKA4benpMb18E3&Z4x`IzuzEy;Iz?Nke{mvW2F>V3s_|1*++sBYFUw)@xOUJi9v)?g+1reeB3o`#X4U^4
fD2{ynJ(ylspm2_(1djIQMErq%$5n>4gq9&d>%Vydei)X5fMd=(5<=-m11~bB>)b9zHc1W;S@TfXLk`05a37hX+(Dtr4VrxNb@m_bj4$7#wO3IG0n>s?
+OV?DF=yb~Uwbb`7f-?bL+~lr#`}DO2u;8tW(zL$yv!V>FgGgF*lbq<Mk$~=gl&aCDe+o<`i>(OvBV78eCh1Lxs$|s2+>YC>@(?yPh7<f;wo}P1=eeJL
H1l<&H-)yJ7(P6BFBcJ8DK)l7YEybw8Ey#0{6H!%!Fa{)kl(7fnPR%qIHNk$Q7LT;pQve6}M56=hN-|<+F;7L5fMd=IQon%FM}8xOK2k$ilh!6Ce%bdM
yPZ0M}ub%$0Qv0PfPk#HByJzQwzd%?xJYAdCyKd`n8Mo+HOdg7xDCW(k0T7mZ}O*oNaI@#1tBGR)YKY!6e`OFjkhMzl!mf4Y0{;L+h_wwXcRi~Z!9BoB
UqOR;`n9^E};i>GZ^#uoCcp*7649+z$t!e(^o71eqloPJLX#p9no$D(uk<0chVnjT*H3@gdn3R?qJ%-qyi;HTD1e1u5hz63C(-SZqi$lT(kPsF<m55{&
+w9whMrI>3llBhWU!y9%m^up37)|KqWDt2dZE$ObCOXH<$xG}&~rVnX0vvmUO=ZBDvoRrYYzK#-Jg#|<5U3f!E);EZS;$Zs?e9KlNJecbqV(~2dkn?V%
tCvj1Ck17SJ4HYas=A$q5Mkx4Twn{mM$|*l@o2}5?~)$HYqBTUYJ2cu3u=KsojnF)n=QbIT{#As;ZLA_H@=2!#vhi^S;a4Z`S_MjnUwfndjp0Bs!5DqE
*+kF3g@$-gjy4$^&Q}hzx#0i$u>bZV9U919-^C@z#?$)<nlyj3r|0M_L^KtSgTfcDXfNbdVLZgoMOGAgfD<OP+X4~Z`d+G+;~8A#$C0wFZ5*lKV2QaJx
ONd;iG$p&vs_DIubWReAXtyaj#Gifw<DSIx&IXzTf+wk$C$H97;LU3*V1#?IN`B42p@pVKyTN-EUt#ynPjh+`AW0<BEl4ly7CG1^<(IT5mqcmEo|BPHd
QWawP$#!4>5K2ux$mtzup35t9T~BJ=+@m&fOy^I!rpW$;o>X7gaOYy9&5;gwUP7tA($Pn333qDhxQV(SzNSR<3E?zkncB*?gaB>HXKU3<SZI{S{VRa3R
tm=%5i$^*Aga|dy6o7f7;bek@n`-*!S)v0$6mS29QQO)&F9&su5zkPzJGcUlI;vOfV64IQeyf0ATU09n`M*>y!ZMYP(()X?aL4f?&JRXXVLv`YyHhc9c
$e*v?q1J+`!<qL7d(S`s@zc?erR+zO*Qj8m__w6$LzPTZVuHlK&#!aiEp6i@dPpZyl@193aj)y_8ZUcP=*8s=9zm88HLFa&0RcBf@rDcs($LxZ;g=80%
e>92ZO^=>#$a@Ig@-R?R2_`tpB`{%{PhpSQBO2J931wER!(4rgn~esWDdIS(!GOQ7c3NKWdnkWGl^J+Y$~v1+55%=rqdaU(1Dzrcslv;#RI5%<UZai)a
288Pf13Z+=8nNvf=v*s)r{=;Q1A@m%#|Z93qmYfl<UiSy@M7^<CBrJjoyvqS@>*;Iui%VL)_!%97ACA3l2tUJKg>E?ic~-Q}SEQ!Lec254?xLCP=A0SM
<V5t}M!o4pCS{m~`vH;jN<{<HSD1v2Jn0f4Xqsp<h!G8D<n@poh#q$I8(rf@UKp}8Lk2~B}l;wfOJJtn^=<Z+Y+`ih2BLDZA?0PpnOHmTeloO{hiApsv
0EgFj5AyV`$l}fU~1XgG=&es>rkb=zf`yU7_$}LPpKSIvr=F%^0#>$TUgr1oFWCk1LD^DSl)G4y4<pyxxM<Cpg8*uP`WAp-&5#Bkykt|?fhQlPE!otgQ
W^7p|%mzYl2&~Cgl!HfS_=-h*PuKS#g~ryTvu8+;jITEzZvz@1s%v)%21$b$G`E@WcK77|%6Xo2Bq%hvz_Jn`JByjro68tgxkCiioIvKn8r=xK0*)HOH
N!6l_jbqI>%6e$hZDr_r3h<N^mB|1?6pQVSJkUv<$U&X|Ixd{Gw%<toB%i=B7#W|9>xo$bO=&~TaH$v`6n8v1OwoX&-R<Ccn6An@F=pP%TA#(DEXVd9g
$=s11Lpu*zbHHJ#%LK@qs-UW5yh1$N^-vcZ-Ozx#5pWWppH^tZ6-<iz7VfIWy{@y)SM;*p+tf?G3hC&`_1ng|!s5WuUMFtCM6P8780T;V4E$T(jeIClv
}fh$iA;%u4_YE>d|S=@h&^6{{UyIk|uL3kBfW0WL>)eEuBkUMjr@x^fKYjFv8Q+As<$V49b0oeHfbXT3UeiUXe5!g+Zc{v($CQyYZDRfw;E+lkGdha95
MeqnYX0B0#||M52AnZUA@S2$`3v!U27NeGVdHNf%##`z+qKd-$4upcLn;5AZwTs+(5_43akXhjgEupMzbvX%nGGF~$K;|kgsPsg{mA?)(}20X<@87X!5
()i6MwzR-1OJn0AvScA^l2WUrgenlAcz^%RcL%3W@|pIl!X{o^b#?=dLGbl)O?@zW^yB#64FyuD<QJ(cKx7;fVZePt!4Bk&LAoiuMx)}5=haIXB#<Kni
k>c#CB5dm`IPPqg`dE$IuGF<_7f=nuuS*xD%3flAl8X}w3%U@R!Ul!akBiDjvOuD9X(kaoxjfW7&yQ<#|Tn2@tMf}BzJT5DGxubtw41<=UhDrwD~8t6)
%Q*l^NIvfU|lHXgR{4Q5Dana}%m_%xSPq0ERIY&YXG3?N0eHFw4guz8o%X$ZWaSM>kg#z~GTu5iE$D#({B(H&kz>{0Dze=v+g6I;x^lyoF}Mgf)s?N5L
mjtU!)(6QYJIsuE*`Y<(hH8s!k7+K;H(sHM<jckjaty0XLkMDBC1-lT3MyACS5F_Hzl*3#|$8)qoTMP*c+gXkJ54e{qD4tzHKr*m%m%;A!`k61G&G<Z~
?C6~sK_XNfT^5>71m&R*PC#6~Bf6H|)O0$7*?(|!#vKc?Rri=u33RH$8wY2%T@t2Q}AV3VtE<YkzTx;RlADA6A9k)z#9x3VPU)KpjFc^msdAv{teRt_k
MvbOYlZCf#p_T^-Z1Er%B_)9y<~|kF!eMXjlbi``J#Wtt8zHhuLK|Qmr?U{B!!e$Fmk;l}g;Xyyb4l3-XByBKJYCZq*RaXPEppViA#zf#zIFFAO75(~D
Kg92!HdV-wEeQISjj*vivnC!48leom5M8y@T8VP#)0nNxy~8<n3s+rIM&xhw5pKOk)uZJoRsz=J}J2VW!7o;K<MPk5A09e_Ro&rqn`BjEx^x$rGA^r*m
xB_62~Y7CezFu%EVFl36)cLy6x6eSo*0nk^*bzuR~McE{`6|+?Wq{WVL3VcO>Rtx)-O_ryQc34knq3iK-J(IC2@E+a&G=e)F?0%>A42SK|Y6eWcGfupS
Y@9Q&W1(eg*f{IYu<`axa<_~L^fj&4G<Dq`gM5Mt}ze}00^3Po0tFXA++KOm6+f-R=mz4?)791wDc6hIK04Gd7cG;Zr6k4uo~`WfCB3N?&AFB3T=$>ec
O7ov+~+s4O7P<#9MK5rx#!%xRg?kF^5;DA6tgc*8kvORo)xb9dp*rc$zgL1=gH#+wn+nc#?;)geEjl*qk2eKS8L<mlqf|E`AI6!kp(F<Ap6#4;wpA>yC
GyePvVbQr&gly^i_qP;2f29(GEhe0Z8NH0r3ry)=KEMC+BXdLep0{z6$QI-Z7S=!@Wzkq5aC8pCAA6t$r2}ly`Z+yusUJT0GCq$gc%+ttW#K^f5jQEW4
zKH$8Q{3=3G+6mfp;ht3t6^vJf(w&z&b$K_O0&;W)8z|`Q<NP9*|O{(t&_&IQRUJZ7QtKmp)<6=drSIkwdQFei5F%%S>zT{>WiLPOU3b!ZLRZX8oCEwr
3pPdQ2e|a+JWHcm<M4haVB(_w(8$wg{EiTzrh+`8+|-PL~lQhtDqpF*F8QCK!*MH-~pVD`5o$Ej%8bdCMh~!N`MbJ0Ist`R=Jb{>imR;|oZBaQ!qeJF*
pn%F%c^8}dZ5H@1X9pRKF((hywzczg%tJwDw&`1u_>S4r+tGKFRhFQaACaOchb#&@WZvo`)2%EgG&YX1r3++?{)JRPk=61c+61+o0h$0Az?bBvC-ft)4
To_kI}R&rN~6c=`M3K_q;b?|TvmM_J&f&B5)X&Ot|Ww;)|3gzyVMGp*XEW&`-w@JC@r%F{Eq$sx@kqQZwwSWOF8{bs-LJX_;$p=pNxA%gIt;VZYShG0~
{)-z^7Ah2Aj_zKB`c1@?Ldq9A#2qt`y+pgPQs~PXqctnK%!JnA%4(>e2Xk63oSXQA7-`_po~2Jm!d957;$dFW(nED2<s#(JE36^1v3-hqf{y338kg@W>
@WwX-(!Sei4NfC52}X#0Fi2)MyCNU<?4sSyU!@pK3(ufvZ|wtKY}rbISwFZVy@9S_+|VSW&{-@9<bf*3}|*h=w|m0Pul@X5m>Ov?<cQ}!T^(4HdYv8I%
bJ|0+JWF!a)4^<2z(CkdMU3xPsH<(j>rV^ANH#2pmGhI5=H^Cs{j7mGHn<we<slZ)uI)+eT*0ccb?=Wm)%iMfLzIK~bP~<q0`O3L7wIT4h_n_FcBfkcj
jCkGGIyAA)k@70%xSnRYp+4d9JNwLwNa2We5Tg)$p5$c7nSDt^!jfXs7ld5joy`VxipY;~2hGM{_|gJEamV09Zxia(tOpbD)z_z5otA)!QaBW}LhzjK4
Wh3$Inr~Mz-IISkstlr={Q~0*2SLm8_BEIU!iZC6ae$dFhL~?V4Enub!nj}|8_fCyAKaU^0<-7ftAK6l||K;ORwQT@*fz>Pnzz^0Rfjgkk^0T!>sZcwr
<;=19Q>u{6vgVBDXSsC%5;W8LlnBJ;;-M7Tcz=#p%*o=-khR`<Lx>PaKOngUEr(!1Ox2y3jkABU7>S{CeCHL&YZHe&Zhh{+pN#vvpeD=<SJ%%`Y#KsES
ieOdvL_)jXFk*k<&BTc`jqmIumqt5ok9+)V8|&xsj!r=wz@>egw_xloRoSO3fUu1#P&4mp2wEi;6oQq2Gu`+DwW4ie))7`|233&)0MwEn6q|bn2kt3lm
(xY8nGph=)pJFC`1Ao%PCz1)K=!#B$5+qJOFUtv$Y6FC;)zhQseaDR4s;lFoxF0?_N&IoOs#$k=Dv=1ShDd8lC^$Up{|P3_MKpEbVW8QgRHF${iUR2+j
DsGQN3Ie_TW2Ll1W-?J_00H*pPlxjYeZB9ZUmsi#oNAQ!bObyVa}5Z|V9O&E$Nu0pKy7BBVSfCcvck)aj_6kX~Hl8fOjMjO{B%#$E707DNVs(4LcBf!H
rrwQ_$vT+3I4_TL%Pji`jnjL1ODqrXdD5irH5rw6c_9=@$%u@MI6Y;zccNOux@uL^xdpDq}We22gfM{*+#WeYtLglHfeH0Emy#1LNiiwhgy?2uaDN47m
(wv9&?lzigPoD$m6G!0w?$6_gCkV>R<uBLHa!dX)2UzXjxlHjpK&9=Vhy^f2%4-LyFJF1dTwUBmj!+((xOV*Vj~t8r3H^t)C!~!-T8^YjI==JfaQEZ>s
UHv!d69Lw!vQF;cRzsK#|f?t$|e-s1~_Hc#(DakauD<<OlpjtP?#J}Jo6F(#t5K8O=7Go1^pqwDx5%Wc>G)m+5GbU6^ABbRtPS#`vgYA$1fxmL;T{Lfs
rjfh;KSLjVVvO6qlD?d$RxL$v1!f_haAW`ngu7)XufP`SV}?^_zOCmiy+<-?ZxWZ`++*6L-W?y~DoL9@nrxQZ4xXFW>Z1)o$*azv3tCluoXNANSb_MG*
V=wvRvI_cR<<Xf?V`IOH$iWE!p9H^(%`t(XF&0RZ(MXCPzTXk|<FRBNCr)tg;*tG^!m%Qw|jtAJ-{p~id}tnaBa@LT0@cB@_~C$Z*&_-H%RsAqD`PN`9
cComuTrc!T6b!<kpRL`Ya%JR4Waf7X)s!pn2L^vCGB8PYHL9l7*iK2hQTqn+befN7ALW3x3JPi0ike~<TDvG%lYgSuTZ{S6bt7c1`Vx!wprPxPxx_hZJ
P}NfPfeQM%txB;o+MQChs%q48DmsLH-#pG9{+I^3qFpM~8l^1Ry<~5*HmLqLK%x><hJB*StKdVpD~52cg9W?!RP`sVifv3Pt%^Br1n^{bjY^~X<^3*X%
D<eVmd`i3s%|@%Wmi3}^1xH%;W^-P$5iQDN6O{uaII85tD>KoT)op`C!{(m&7`fZT($dkL!-Gs0%{W9+~>M@%NHTus`)$3|EfW7_A!-IEM<zSPPbKWv)
|c0p_6lkRHxK~anNb7Mts%osSfO<I=OF4g*qFAS<1<hM+_l|)wg4!>Ox-zSDxDhq8)E<0AP5VZN#U6JcIotcVh3-{>M!YEO@aq`f^rz`zpK@>#%%79ta
(Lj6bV#DfR#o8|v7;BJ0jZT~+F|Rcve?!yaWHvS;e3iYXjGwOp;y8cd!7NBh)M&}2~cRYx0-Oa!nWeEp1*M&gy&iBs)6##&PyU=yYvVRH9$Db@a#eN<?
4I=MP(2W_y;K$TX>#M0kQZU6_fZ}|07*=#QR)s@(sXqU1%<vNt6gkb@%PDOR@?1E|4=;gg%b}y(>T;FFEQA00I0d{KR`qY3??#u3qcU19v@R^uqk5p~c
3#{`Ss??w17}ou&e5uv$9HSS~NmX)R4V{kE_!h3pR?4ZS5^$gLa^fJ~Xt7s|eg2p#iwWTZLYbc+iYvd7C88Gi&Bk`5QYLp?C0`B30K2!Uk%y+$uz@Pp{
k3j2g<rD8Vrqadc2n(QF8gf?)@mH#kD2)bq(&D}vS{P_q-)Qv@85aP9s&#XfZGkC7H`imOGWj+zSMF+BnANi8L;{tEqomK2nGw7;Zq%NZ*+<(+#^&HTN
7AI*|J|K(%sk?XDu(aj*N2lXS-WdRdcCct_?RmuCitEo7!)`4;8HFlgDLS%(tCZs@`rk+Bg;12P$x8H`Y1$_r)nhfqpo=`7;swQ*9!=y}gHQIsklh`@`
t-4Ni4U9CzyoM7($&L-G9Gsqot9f1$g1fdFPI_TioPzkIk!?0OSoEJU6{%>>3ZdD~#dEA2h5ij~;oz~Ez_!>eOUMH)I$N)6hq13HuCpp|QPtE^+QrF=f
u`ZJrkM+QPl)oMsEM&Ks3T&{yF3tJ!?)f{|W#0wQl(9N*B)N_(5)2KDs@Ab~qjAS=I+MzU(_wPSr9e9XH4C-6fGfve%t2`<&?6D{JnFajriPD)ke0bN<
=}O<hF(CZ*+uektsFv!q*fgL`anhjwQ6;f$R7H2jC90TevZL6~CJd7XblP#1_h{$fg3J3SMVIbRuK~Z)A#yvu&Gj?IRK36lSzpD>Q0!|^uirUE9Ri=Tf
k4YK8xHV2`}^-Lz;HOc6*vqYQ@O>TRq$1z!5$1Bw<E9A$M9I?v)^8yX^+FTg!W&^Ox$=vcLq0-G!B@ROLHE^{qpz)^EqBXlI8+yIp%n8F+cvcDjEvGpo
iDQFYsL6p8s3wf0(RcjcS&+XR?qrrbaFs$!!?4DfqjT?WU@%yX*B_2CTE=s(6uJ0bK&$Q?r_4$HV>kHqP#+N>z_6ckGXE+o@W!$~N`-xA307%`~drS{<
=)@OU)W>HSQ`BQrDT6&6+Kblw2c1tbXKh-2LFVdvlciL5+cHi@H^dV+^4r;bz(qX_~1^xy2qRGz7BqRu$F4E$;`)3BgHL66hsCJl~cdSL8l7}dw*(<lA
cX*6U*i5*34nCi4%u9dGgB-W&VOZ}UQY-(c5%Ka}X6^~UcUmV}~ZvWXk;{Rbw+~KXqw7#iAsStajP`4%yV6)r5u)~hVs@fC8H$#_zUY=|YGmVytjCHsv
+(>Q*&cRYWU#c^Mc(URxb{m}%Y$NOu*d33n=!UT6rD!kcfcck&X~K+)Uq9cs5*Xp%%Elom$Ku06m}VL30YI|rHXH5i*;#}B^-sFgzyGnP|J$cKsY$<a`
wx+D3igZWRIpqVsvaTRbYbW3_ZqM^P~rUF>AqQXC{oZFdFB?t>LsZ($CP&eW@rArzGTZN`6u`Ry_FR6J4&!|SF6WVZJ4?xG)i)*c8S@8%$vd;>$hLR<n
C;nujkkTm18?QGr9imTVW%=bmXmISHk1`V{d_ZFOX>efBr3CuN{*c{2%Ck#d-NpeFNyLm(WfBi{_Y~y%EhZ1O7DPPc#0s;!mxH{?XDuI{F9B(H^6p2K;
HnpJx1N#h-Ylmd@1DnOZticZ_}-@TU=fn(?O<f8v=sI#Wky>gY^89<4uS!k=dRiQlt-4D=5jpoJq0c(mad{cgseR{V+Q80Z`WonxSLjK?ha(~3W_B}Qt
Ak<K#GSw=d`NN1VwcoQ9OqT@|;ycsWO#skcBfSC?3%Lm{E&2&LCUC=_`S(Seb^pBDLfkU+Xb-=#{{;!e$i{HzguI1lr`S)7>J?~Ta*TDZZ@_+Gr-ltmL
saot+Hg?!#?Ub0ggi)eQisD6bFy~*t>2%qSgx{rFt<>O~KY!CL&$}dlC~1jXQprR<8mUXph-1+3YJK@Y&n@`vDQDAaG8l&Hb|Y)+Cxaey&+6?)69czR@
C()IyxM8g``bfx%%e@t8M=DEXey=in!uo+w+U9w>`dM`s15^GZ#G;{*GnFwI4q>Iv({p#>k!yv&2|P&h-Upyd7za;OOZ9vzy{*KADc8(a+)*?qBhnyTj
%{wPg*@AHpG5elbW|Shq-~Ech5?}etw`cTS_yjIy)@h=^33dqo-16b_~LtZLrwuW$os;RjT*=2Akwe_oRRR=ih07?nndL$+*Ym779l8B(79_ez98@dqT
t<@q~vSAtHn-i>{hWC`)EbN)ScUVpc5l%$=$uD3qOD_uqd~-B(X)Yi1(z>2gjV5DIqljOZ#SY?7nXFBfuN-(o_TmjY5NmR3t~%Rm3lMUS?AwlRp!Cu`n
*S@6wEWrKa_nH7KU@!9F@|HpoB>}b;waTu)Xq_Wyp_U4+4bLGC+cUg+o*q|c1gxRb=*LMcZ_O?A?()rA;x)|^2T7ppWnd9ApU=$*Y<$zsi2ZXBHT@$7G
ctX@Ix{H0ul?qyffUOnv8MO|R)9S93yEBcVejpBK7k#r{e=k%Jgn+R(TTYtwEuqqznF}n~%}G(`t<`(cRI29}LY+z~Z7roOEw$iWFvZHYdP_7k+Nok8Z
Wl9u|Bb*RHr;uhMR#}Jl9*wyKGK=%n}fD^Q8e1cWX9EwW)nif-A~Px#D*rI9t;dKo^EEiDC!!uL~CKz(e?h`jgG#hmNl=<q_wGmS#4>B9l=bd9uo)7RB
Nb?Sc5u2=baDwoUU{yE(99gp3ZD2yG5PHG*|Z-rA|;t=X4cI)6^dZ)ZTgZVrRA-3->HF!yr>hXci;FOlH<#Y_}E+W^3CTE^EWlbh_6sECw^$rZ*V;y)k
;UN9O!GpMT&;uw}s@c%^1T5<8-%TWPXgZ>AR!+<9HTWhllp!+&6m>MN$Xp;%H6&B8EZ(;MpLmZ|q29HYsyIMW^m(w(7tSgM&8tlfOKHxP2p(9o?{OTuD
ID|Q2}s9j^9N!F_21-&SV!$_i+kIv-8l#sJ}XNqNKO6L@8`h3GO^a|0QDWuWITKS}C6C4Xe$vEHESmSDc(QB?5hx(SN(OA{la6g@o{NAfK9C`Sp7<UUn
^Q<<mww0Q?L^$oKh|)r05Gq;2U5!xoM1(;x6xFgZSgH?aZ0ccE)JKJRucKMar37!;@6Lq81!G#Bh#Ce}tCVl|`o*kU8*|1i5uxTV^*lMVpdVTb+Hg&pF
9&?0I+mVGS6o(W?2k7zHju2XK}~N8SVLt)s60F05_<!GOq;WpJne>1u>|^sg=kY_7JPmw>8$qyanW2z=8|#qFq9AiYLhdYpOcJfVP-)L#S-OQx2NxAOd
Uf!9X1I~qa|dnmILfT8}50@(|3CUqA_IZTlGS{n-H||fxa%;s@j&d9X52dj+8UiQ|Hpz#d<8-(Fq1!KC7<}0_K3__ZIh~4^^nnR}z698!497Fy1aTs_~
N8PY4y0rY7ZPg^qe5GUu$jOlix)K)o;@X!d5sfm(75vWtbVOVBja)tZ#lYRy73l}qZooqSU?Ma}GaO|5oCP%rA{#g;2=aH`#LeJGOfdb~Yd-7VP)&V0r
p6s5*MH`AOqnAJmv#~6=i0;Qf&Z!rZN-9V@!7)|X`Xr}GaIsbu&GV4ReP*2_Lw=8XEb5=~~OvRqsZ`9e#W{tHg*q!-?KjJR19qV^4D$g;V-}$XcRxNhs
a#Agouh>1wU^wYdW@8aw)MKgz7BdTG+pue?47#)NY|v)Pmg9lKqCX&snr2`ib*uWaZLw#rG=0Tv#p2Z179tr@t@cEMx%eP0#>4YYTgvIFS|YJrCTN>8l
>0@`aCR;tW>dacsG3};+EVqPuNsS$3JF_$CJ}cH-RcENESZX-0efY3ThS#B-BoL~lCb-SsnkLvY}G{^39Uis7b9~$n^5tW=Z5pmOvbj*j`t#Ie`!Xt{j
P0bJkrxySJb7R?bmfJOKF&p{I;^bAewB&oUI+PnoB|<97)w1c~KJ=4Eku=l^({kJ;9f=80?a(s}nr#hFI>kCAPs>gmlN@(TVxqz^SjzHEZ>(TJXE$HG{
#F9>lG=P|TII7tAGb;LyyaLiIu__Q$QLm{9gxLjJfVZSfi!I={U)wD%0TvNR_x2<mxZ5HePi_J&T|5@yqRcQa|z&-T>eenVF^rTvS-KsRq|SL{VLInC~
c%zUaYunnr^ZfCM-PslCkEMmCPYYJ>~T3QYJP{^enJ*}u=lhWkOEehqueng793i`BFEQ?WT&g_Yak~-_L7i_f!%kQm1M|->^2zsxl5;Z&3{(`S$>YICw
p49O*GO<{=6Bd&3nr^-vEeu+gTBqo%r1OEc*taGker+h1vk7f|*KUhgJ4UCa(oT1S#-t}As=dYjz@*Vxf43n=do<ghN$A_!`eHz>3D<%FyU&yD>8*osA
)1F9{rwB!#QH0wcAL3OCzm}krJOVK9*0^qn$1FEL5eKcd-a9h(BC&1OTo4|B2?P`v^Xy?LrTaNM7>)tw5p;>XKdKAIw9*9H0ile$6wNE(pG!dT3l$gTA
qK%+?~(&_4%YT+z(id)x~x#Z<&krw2fq_)erZAUcqUzHFH5**KD>%nQ`LOMblkTn{vCV`DDb>{^K@Jv1F_3dxFatQ1_eVsJCc$wt6~kzdXozLtTrIZx4
&fz%Xw%t1CKP&DvG>9HPdObEXPaceo~q<wes>KkYLGEUCVGFc>6T>E2M|v$}>AW3DDhqRy2u_kAs=#T~21OObRd+tbW8jU`P{ms9`ojnBsaX9-yNZ%(N
v@n4xKpnUI~d@ugi_rH0*W9oasBhdeP;?(!QKglt0(COq_b?*FuN%ZHx<Wtpl?yo%muKW#;^`CY?r`7%c{RRFL4!}13-~K)O1j5;D%uH?P=|s!tOD{Au
t+rkg4Q4}IWS)%HKZwohQX#)NWO1s)>VVUvOLk)IO0`of$GSu2?U#EcN!|JX<oS75(j8CtXQCAyo-a=RwnP&PAvz!b{>}4KW~0@dO{Ddm0sftX<4a%Pf
2Q0^^u9jd=3c0qzHYxm(-s`+|7y?w-`oFRu>Jjcvo>J->U^8MwxF(kb$+1}5T)LKUqAl9{e!b%YwYX!U$8CI^3AW$55$I+U-dt>U;mr;$G>~nK0F`)Zv
Iz%{{Niu`<wmO`{U35|H}DO-~UISztyYjJKAV3rw?F%nr5qJlmDyrXSPwB4TZbvd`_QqTg{m+ybnz%l(xF34b`q;%22gh(WL&S)95hkW7_1X8*53)7ji
`cmX0OgwC8IHPo%AJ*E4S0>`<_$LRv}6q|A#Mr%;N{*%wW=q%^yrEtl2VqTgeWYZ?tH<Ih{mLM-XjIt<>$xk$#;uD56UuH1sH<w+F8LD8Jb%xFtCr+ui
ixTM6qL0|C{O3kcY@3#3QTOeB1xU|N0)4mY23z3Abl?*x}JzL1$Zi%Ky&f%|WJYvx>XUq3>3%!CVqf2<2)@IQjie^NK`R^r-I~T5L?Rfu)P5EE4GE6GA
zWl#XI2DMKFOZ!zMx>6dR%^S0!^OT`jD{_dl*y&f*!`|%SBQDkMQI^q>;_%dQpzMa9PUt0T~7}xZfil4wu|$%Zci!{%W0vhv#|c_%m<{h&ev*Lyxw`8V
9NIVk(l4rXxn0vwruycim6CAHJ_+>ok1z<&}6zrDH$)gT%Jt3k`Od5qgKkc^nswut&IuxnknOsR2*5m#uo~81Y4`>)kks#&rHHw57@E}bz7=SZBw_LaA
~{-tKFTHJdwiWQ5_D;;Oob?xwO%0i=MxpH5R3^D^YEGX6xCi-E7KuB4wM+YnjPb3T?qSqn?uz?p87Abtb%K`-0I@mlCB~KI8FpO?BI>L#vT;tXJBefw^
6`o1@~qlrA_~e-^DC(cZ0U4K#jiQp_mWCCl856tX2#Z93nit+k|F$rNt8DlMPh-fwlA)9sC>#IzLos{J$hd4t7;zvgE(6{*-yEVgIT*@n+vpUdQ>jH_P
{x|4Zlz+Q2Nn^LUP*R*Fmx}@12aEoTiZ5;+(F41c8*kjsISIUX*PTQ_4mp%5mKq)Mxi$cuePCMtz_I|b4?X`o6M#iJnnDe%zM+i&K*{bAnq~QGEK%bNr
S{_%xYAt!qHmfmJoNlj}aJ7Hcezzf%$x!=sz0kbW?#y*E?xt(OXRjsn?EU*&F3ZfEkeahOh9#{OUq~0*zF1~3XBVqk_I&DSBoV;*lj(akQp9PfyIiGKx
$nUF6R`zn+B5M%Kgs56rV#1E{Bh4WwE@RmJZhCZGp>%yWp$bRznZ_j`H)*mSpEK>$59vN1x+<#jnvJv4vSBWmCAOhDd<G2FCiwprJ_Gz>lZo;(tLEmmz
h~eI*s<Bkm*Y<bE=;4c+HNEUDM2pq9x>-Z@a3|mT0fV>xGD4J!eliY;jB6UX2g3QmnpM(s*3e(9mA#)-#e*Dmg7a|8U+6D`P$qwFUedPq^hX+cQy5E#m
KMy-rIbr>onCi-Vjr=ZYFDj&?R?6a1b|Q~K@o$KJ~gZRJYCC*?9TW*4m=30uQ1mFvSn+h)!CqrX}|T3WU5*Yl^>OD5?3b%O1<RFBxY8JE9nw>xnCn49(
5f*v+-<MwE|oQtG&&S?AV^>0S4E%Y4O`GQT#SbO&1j5{1M+P#ffNeXrbuC_O<&(7G{sBT7P<F>rUHMzgnUDYVD3}vRzx*J}KWdt+bq{Z9OI-B<9V73!k
$h4XoSA5=_wsm^7c*IdM+7bbL{)SYsNNumyUYUtxeq;Ug38mrJ!`J5Vg>(T8{u)WmEJ%yVRMh2>k|rOmpI@)v^!%YkZQND~NX|&wKUDMQkEc2b$>*@xH
10uLXwvh$b)`hco0Hi4UTn`ASi{0Tm%n74D?5@gcS?%d)oi`P@%#1qkK;F<m~&bJ!SH;?UN1L0kvSN@UhRw|IEKzzAhKXEr4ue3zmxyj)0v_6>nHu~{b
Ob!s7-&}|MuB<Xjb@DS2br#zZySN`_JTm&Ume)`PKOvW1}Pf>H?GheZ7B`o!X8xm+U5jfrzi!vO9yOb|fOHt-%>>y6SXj9I2EP8HQUfw<%cg*jtTwR&q
6BHM7;5XX_dE-`D$JqE(Ak9Nl6_Z;KWE>7J%2G%~JiDka#C#KwMYa$p$b51=73wu0BJn@Jmo>bAGyat{2xnrL=8OV+GD({>BGM&0Gqh2ulB;Lhi)(V|B
v^fWW`+F>y7$OVO@H#Fl*BqJ8HTGz6-2Lpe3MpWx9eVulu&<P4{tv+HeN3!an+7}52G&+Mh)HBrUzG}r+YQ=<}DeaBalL?(!-O41R+G;JX>uL2lopIna
gmr>du;e`c`I0T@9NJvEirwv45C@4~vQczK7aD&*L}>adYF!9xN@}eoV+>dgE}g~Rw&W8%ePrG-TkZ|5^TL9sq}I2p14B!&i8F=L&{MaGYJX}zH($@>D
nijQ?=E`sA??uWjm{>8K`x!^848)2&DZzk5<=cvF$8@%No!UY@;Y^4E;?xS^d;Y1J6JRYOM=NGq$|n3L*G&x62pOJSg(sc$y5`n`H)@R76u&$TbgHB|E
Rs4aK2;p=PNyPSs!XdV$ROIU<sQAbviugr7eX@%w`r1t+}2tW{gCFQBB7rSj0|Lr%k1LL(9BRvrww}T3I%J<C#<-Z=SFGUPm1b`i3K+UOuJ^SJUd2vsl
V&y6KK+RC|U-u`3D=VHhtb{h6MLJ&4`pU2F%3vBjPyHXpaSGp<fph|g$*R5N3;1k}b_#Uymib0Ryx6fZ@F<yJ|k^%_-^HR{!-t=3efrYq&+bG^PTHy1P
-<JNy5v(tAB({p*f&k#`81#`R@tLk$-b+Z(x=gP+Lyx=MtWA1EH(wVKgLcY9^i<UDz>+D=7?QNMX3Bgn;wPxZGOTQ&#^6Fs6P)iqk7IRHq(;1xXK{Qpr
v(+5V8v@p3a<Q(NX~rx)!8Kd84{XhhO>nE{J?UV-JsesRqNS8Jx8o7fqE4rCv)WF2Ak5|ciN54#P5TEjn7wFG=Vw-;CT;bV8#B&mW*F#MI@LtQ9$CzJg
_1r$ut#e><M5AUFn<RnP^ua&o{Y_qR@e2-x)5^(nmvmtmy5c>!LUOp8UwbD$;sxmMH6Y;T0_rbtfz})Q|7Sb2+j-LVminctDYq;Xbt+(aIsUjidMZj(=
N@{do{u7N=7smom*=b=E8}=OgvGqiY9X*<Sl7ZIfKv&_?Q7TFtp9qYN`-!ne;=yXz(Ocp^i8gV$-Ex5fb`}*Osv-{VC(TB~|W=)@UFlI5pXjOK3ZtT7A
A+wFT{o?t<Rv>&6#E=^sd7h8FF;ptnCX46T`xt5wPSg@!mR#PZfetz`8Im9W|r&*__ev&H2~4uX}wXSQc5EY1eC>Xbzi;<jAh*Y#9PWx<vSc>?{gGb$P
jsp?`k-)uXCXeZ{gs#}sdE*Sd5u;i1<o}R((2<8@tF|Xy15A(J&t}nNIVk2O2wS|D%r50kMMOVtSHBK8_7~+D<oU;cl2D9K@NX}`>$$V4PXr*pG7A%Eo
g1ww`_v?lQlT$t4cDlkPUs&JMCM^l$z|#v^1k0Q*t?p;7EvK-MD3|-gbUGqh8*%qyoh?MHBjS-xV0OkQ#ntB8VzFQ>rOQ1-VsWN0>$is8e>{QdwyDeJh
7{1X)bY7^d(l=(4Mmg9U(5NUd7~tB3aPLo;%;__Rv}dDdn9!$Bw7<;$IPrW)3peFwU~<-1;G%oh`B&38aAd~qDdX;&UH10jO~vnFk9|=(;lB`4dT{vdo
DejZ?ji#aK(!z$8580`M*kF{_ebT=zRrC*W_%Zg`}}8h`m(9CfPG(Q`gxjs$)W-p4Zm$=BB}E={5>hbEQ*oO1?(Sk}Axm0yZI*P6$4&R5b;dl_u16LrK
(%=19cU3p(=IdBI#=uvmL#H`}i(u6R9>jm=qlCMPrGOlsCYg2qr!+BAzbw)!TeT0lEfGuOqzoNaMnsSf5#f>)>YMZ2Cnn^(?SVYU_+<lW*hRrCeY+MXB
@%AJxU>vG170gI$xsEQpS)&Ga)l~By)0ts!~=oB>RS~jL`I}4(D7%j!kZ6OyHI<25NC+P)4SzYL~e2XTdvn~#s&1xaonGNTJ+)S%2rE)zfV96CMtzL7s
S7Gx?8?lAcb+upcl{2P6zh^L%tqta>_Y%2uv!^%KgkpIn$qWYf%zVvMvGt8+>tbPG^_6DzRnagE$9g8Ve3b-Ez#$5WPE4P+v^CMZ*a`?4aS-b=gF7Qx8
$u<Z6Qy9<Gc;Q*DU-!pE|hb<f20GtX`e+%7y@hsPn9aOGgY^Fp*JX5E8<MtA4&<0!7wz)xFjiH)h4U1sxEDAiUw_>8a8K|ZNHH9#R@flqN8gGfnp{cw+
S^<Pm>rJ<9h#0#xJBg3$9|Q>21U<R&Qh2F6PQf)*a$pwc=L?3_`TttOyya+E})v=fZ}Dt0}fbonyw|touD-mtgN!f|c-0++?=&%Z-e7ra6rC2D1)p#%M
})a?IkI>lky0+%QG!9<Qw-dPS>yINzJ=&$NR=-WCYiT7#0IEG)(?m05#35bO<$_DUsP&wDe1#n%q`0*g^i`ge9H<5!)QF(tM0F6+P$w~Af06tgaLgr2!
JpD<aB_QjN78rXDA*L;at|50&f#vAGjCQ&n&&j)8r+Pq6>Ek@_UW=}#JP&12iE}JaW)1qFJ(=X)a^cIJpHX6g8Okr-o+}oxl7fHHO`JQf}s`l#2LZ&3N
$}NX>K3i)CED>M1;1b;C8PVjJ$%VvDvC|czq1i>Yr<*lt!50lwY^91r-_x}+KK*bo*YOHMZ0KU+tso68(O7R@Xsgqio_?r~>V@i}Wl?BV>v@QE=!X`^y
fD-4%({y`lT=FCf`NrjL1-3zgO=zD=mY;ir!9Ka!;-xaVN;>dWPVqxSkw0;kJ~)RmIB=zdlMP49d#I)%WCZu%PD8yt^3`fZ2SYrC%b95*viCQ6^m`5()
Z1EEbf_zE$TMe)2X~SY6Hih<Qx`@8e7+0ZO=2S*(y1@{iGunnfLi@i}SWtKVDB}+V-eZ*LHa$?pevLHTW{wvd`|bX~VjBKdA3iHEi9qC1!_((rm<LOtw
UALElW;%(mgMYMz}f2kqHzi%kea%r6Bixk%VzuX*h@|DYyyW@61s#t}C7EH$CvPedHKQn>Fi=oWl7XT=q)4K2yK#ZmX>s!nYom5MkAS;1>fM}28qU@j%
}?a5HNZA;E(LjHz%F%t2YoMz`tH)V3#bUKf{Vu*#R8fUXRFBD4c<{)CLxts=Vq&#P~bt{<#W<0iX8ha-wMr*oaZZ;CE2w`U~;%&5Szw>sF0!~Y|lpzx=
x6RBu(e~o=b92MRp0=3I&2@DSwMCc@dFzXYxqvRN&cw9y=0tX`(v#wrK(ns)Wix`opPiG0fJ5(8CyZWa+obW-dO~BSrfbeM)ovl|GwNNYp<3G#47zkMG
&>M0J!2v4w>xUFu3s?pGVM^h+-F9)Wj@`ispIjas7qN(@wlhdt*|Q<a^cV*I4}#gVIWt|+IrQV)@CZlORiYDAtb!joY&aT8-{9|P$|yzs_g#1JNmvdg-
hm{Ld=`cYU4s_&XsWV1&`PpG%Xd|tUH}|3+Bqakj-1;Y<Qa-q4{pxk#>vfYOYl6W-`{U;8Ay@UY~8i91S)5xa(?*ZBaivYs#mp9rLWv>Ll%w#mUScORc
Dj2lQ%@c~p!2rY7O_q$`4ckPNwu+4i7p@fc!(xF!*2_DE#j>adjx-ki`##B~~5ZJ`$za*>c^pEC$4(K08ctF?wF8xhO}{enFsb`4HpPPZU*q@lap(-}I
RPAAjPWQ3xw<gTVlHRf?9EOX(Mknu-*nwoAdqe%|UrQfp<kB$_hu2Wbv`OVT$NZ3nx|H9C(5!FLumN|-bbxrW5Tj7*Bm02uXoF2(6#r6LudvDh4I(D52
{*@DYstROiV;&sQ510XB20?;kJ!AkNKnx^7Vg{b%F1Ibo*3e<uD$8=U?e-LITXI!+&|q2rr8{qC>Z$%hgXGQ3t8-JSo0c4QDDphuoP)g=_L|q)hu_)Yd
mBtFk`J&=#Xtp1rfIE^2qCk^&Nkxll#QkR3Y-{Yivmno&zss-Aa$D193;(IFR`h;a}h{jnOlHu65URKT?&jDj^?y26~Ufj%;n+mV#YvA^nSCGC;ZcFgk
)vb!d|rJI<6s5k4e^5>ZW$t24*+!P{58OkEW}wvHa(5gnky{jJ~)z%4`ryVDR(7%H;!zcNiX4TLE7*A~=S-5ItKOM$yjM*@+sxsX97NiZski0tV@d7!+
;iHaP%mibj{$xz&L#7knKj-JS$Fjyad93eO%h<zb9_Mc3L>!}9ZTal8eypLlEKpb{P=Do%YG*Gbj^Vmd-b63=#9*9CJ}(=M(9(P~X4H9EhemW6Y&P#W5
TvR|iLxnB?hZ4;do=>%2TP<do@XCP+&YZE1D#}4LBps<q?>~x{C`>Bsj9`&sH&Hp68FMGCS!xQ4s8)L4LlqRfg$it4S)Jvijh%AdTSJ|4%Y3qvTE)`dq
4M>0-bM7#ws%6I!Zgs+83c9Z4tWT_|vN4*CMsdf@TMWq=S6hBJP&qjE#|?+FVPhjW$`*kx&x(5Ey%M{*)bR2$>yX|GVCmB3RN7=s=o0Ca5Cr)13O_Hl7
Fsd;rm(kgIQM4Qpw?KZq7V#NISA>PtYIA>oGQa7WeRKtkrpR=Q!{h(idsJD>}X1dGId96L_W;y$=3|&AohD1)bQEBeVFOyHfB6pI78~Q#`V2Z5_$spU|
JF4ycbJ{3W6tLT+WT~uA^Gcv>1ptaUl6uZC}|Za$@XiC%0M^>Yu9l{5ZtjzY38j{5-_o&w2jGA_9LNJ^wT4e_qk}3<>xd67ZLV1l%Jq2}Ac!_ANLmDoQ
RIUD@xg#=av1ghnAWXt?Oh0o!<$cSi;|lnX7pI#|N>e@OaQkP~-$@C-?DxYOT%|5$pi;kJ?RK(^d|XK(YHXY1FVBGuk=`uZHY&2#>7KER>HubBLw@&Bv
Hzc>t`h&`jH7APFL&*)qB)Y{o+`Qr`NAB@N!%;)+W_l*ocr#~#J96x^?|I^2={}D25d#Atue*RUI|KG-cKURO;o6G<2LjTJ6FDkzbOKET2k%@PGZV5)g
p64IolETd)bbN(<ATw|F=tIS()qe#N@CbIk(_r>4QkDhb@^+@FP6NAQy=V}o;`R);>hsI$5J@bD5FBWNsZUTL6vbxXLVhm*-EkrfHTc2w5N^GrStnN^1
eQbQdgL}MZ|iv1E*F)HO6|Gc1&vMhtNm)RKKC3itl`dS+rcrUtG>AKbi~R|wc3lYy6jM$+tj1x9Q}k9RaS%<9$LYNKFp}YN^SB3!wc0(a5iiyN1|Fm1b
biq6(pQdIr(cyEMYR7mq?y|0f$a<nlM9Q!u6hydAxT{L4Txq7#aXi8hqv0(J3`lmn`=D(XBzhb<tv_nM=lI#rUE)msM!fvbeuUypX`>K2@$RtgYn<aH$
fwPK$|SEu3tV;aXeV_a0hoMcI(cl#ftv=eVwP73J94BOJFueaBrGcp;_>BnGT5(azB*GI6mc2ZrByqul!>kr(P!RZ|{j+Q5nJr9JB}8ygNzA@x=H$JB9
Oli%K#j`)yY@DtD38X;B7ZH^4QG@exFTEkaEU`{;66RSPq@E#CpyD8J0m-Hm;eO~cvm0YU|7slH|e_D@YElc^a<9%83`vz<INDY=vIFB#Z5C2j28!q98
sEhkOjIHPg{cKjhzc4%+DS{|=ymef1ukw32aB6>e#=oYx8$*2{VGu^`9cf1zq9=wOd(`TxPgb~EFD{EV=QhQ0*B>G0P-|ywzhR++%=Nq7eqW0$GW&16<
}jP;0=4E0hXY)N`cfZxQBL!~-=4XpylEVzWu#igU9AU*HDbNbKq{<6V;b@ZgebiOji*|ULY?ANqx4_px3uZ=>-=w4z46e$p)yP_TP8EdS8JPG1QokJ-z
1YEA5}NulR6*!)v%UoD}p?RzgW)N@h)^%bNBceEKGJB!%QP31uKrb$4_kmqL3A4?{U*<=RV>`1D&yB6Lz+rLnM~C!1bJaEq?P==k>S$eTPMbZ*sQwR*d
6d%z|FPHr;SsUu}C`MC_H)3`WIj1|B)}N^W6c&F%%3%r+Ni3m@r%Z>Fos;o;;vfs9;5G33F9#cECOd2fx2EVD#XZZD8YA1{InETCYgaObMi9Y3Q$#Pz7
du~0=@PP*IbusYh!o;!iy;;a!76-Bbb2hPZ;jkD{}>q^?YX3AMt$Z))m%|BvnN?h8jgrj8kT72XWToxPWAje`M<z#i{p68EFCN<}I{P5O6e2L7v)c73#
n>33QZp_n1{%DK5ffY`HV9;?c;*^LE)55d-r<!1y@Z{3MoJdS4527Vy%~O%5^;RN{qM|oh&NaluIkv)bh58B-aFIaKb4-{3xkbZ0Kxtby6WL9}Ok9H>9
j7_TDy%EnxaW5oV)YTvABu<k2~uq4{K6!(0wodgn*6PPwO`90i#^P*9{g-~t?I0>fsDkRGv~j%{Ll0EU49->T$2|oChOOfkrfa58yEJRR0G>uiYN8*kl
$poWudI9n&Mo35S)`q7owil3yvj#zV1DHiLa!)|31(EcmHKc;s8s%#+^A{1Fgf}{8zQw?HphHVb?oZM-{@|e_t_b87_|8bFF@S{m@{Q7N1WY8{U46e%N
jY=kT-Z&nsW_BucN*+s44X=6|nzJ+EJSk3_w}?`2pa>e>FlM`rt$onGtg*=;x|w4**jnl-G^(r{sS6~F0qk5Xv8?6roi&U1ZwUjOd;Tb$}e!ZvoD^li>
wVIHwMj{7Ac0ree@M;M#W{mim~3T?=}l|61pXKjoND+ah+BUX!KwMUDaIJ~x}s_STSedbDZ)z)BpDy}?_L?EQAF(gj)vg^BPtdfXoP(uU7QMuBT-;*I^
1#MkcmvGZT=ib?nSk3O)u9+s1+^~c|AN*qpD{@7516arQx;l|8U=IBH44D)|(WEar#@?;Q4#nkRU;}m^gPj)5Et{Sb6J!@__u4=JwLi`0O}L3EyK?|8A
sr#(@l@4VXp_6~%7uX*uYjS4ktMAoJckUlC4r~S)t2z2bt7o5c?ByQL=G|@x)4M%v@fC44Z-TUfMT^`kAsqPQFeohxK6VxX2C6o_F&VTVyzo%qpJWlaM
Z6lYz!f7dr-6$qaW;E%SzuUWk?07#c*gvnA8N(4v`LUJTKX&EG&@W5aED2qaefiil~60?SoykvNtxt+tRuuhN=VywIH~iPh2XxKZj>@ivrn((nQ&6Y)v
14rJTApqSDEu`#?1uHBL4*vpmPKC-0aZ09J|)a%IlXS94Jx^HA?Piqn?D;xrd+@W!8PTFgbTRP{s%&;da?d{K98M{Ctwz^6kagHjJ`*H4$k#9VQs)WBL
<+c<w<G~L?KHE`N!lc(nmrGtdK7D(ZD8+)MfplFn&mBBiIODDeuunth_*z3oQF4?0y8kit$m;-3bp;&_i!$O9_npPt6iS58-TxER$?=_%rkEf8Mmc0ka
ZE$R8!uC6w*U$}i)Egg|S|qJWVniljz{7Y#A$hc+Eim{ASwtDww=A;Vi#kftY9~iR#VC0P?fi8-K}G9)3MeKStHOj^c*uCDWXbO4yzfRhZbnHYW{dA}$
h$6O|02-qZJU-|wV4&w#%{H@&a?rfeHw(y%E2qfnfwc)pU!@VZadeuwbJAPzjpdVxx4l`eZdSeT9Nk3W^jLVz0wye0|wWnY=<4t9ExG4hxR)~?a0NHry
gQ3_3S>dXa<Hm2z0^+jb>TO)`nVzNCjwJiQr&MSJVOBm16p~&a6%yp$=J{;!thUb_uq8Q+vKk&;qk=@|~f^l+#fw#<mFW975p2p>qp_*CWLY@p`2!%NF
TyGTu}-xPT8B4dsp1Dx!1Hh6dNJ4x!p%=WQr(IBFRn5Kd#bJ9O<t)62Eo3Vc^~P-V!|m704X(6U~#l_~#9fvpKu7Xi!QjyzRSnDNC`{Uk&Ev_}^`ckT%
{szXp$jG=Qmm_4HDwga`64F`CQIuc>(4m!l15!NZo0PDyDKW!<)o<r|vFZA;fXMW19l|_s;6X;K^B$uJy+o(_5n^sGyEl?yCgMCBhL@pBfIM}k7){&f`
`pa5_Vi2+E1|M;ate}NJ??TkB*bbi!)+!=3d-Im3+e%_c$fIEd)m%Hb9UJll=9&zo<pU(Iy~bvJTBmb=-ehpseCU`0nJS+~_w}5Y)ez<uS+9eWJ#SkvI
yXDg>o>#U(!?r|_yKXVwCpFk9vJ@;4(IMuA<iOIOcp|okREgpnKEEAUFznYf+k)`DUJXyonkN&XGEvf;Zm#|F?8%PlecR%Sw$o`iNlBqt0gr7N4}!e#G
Ff;+Cj(I!;6>%h)osT>1tvEQ*y|5G~}e};5^-t&;kFXWA2`RI;pJ}mdh9!D$u&J<5h=<TYEYj8aHvO2nK9GsaSLJ&pDLq>702RaOf~rAti8Ts~&82R$+
uB59^Ry(^Qk0p=@L1@fwf2P}jhQh=)@^Cb+;PlA{p^l*;UWCzWfChxfC)7wLFm$7?l#@ao9cT+TC_?8Zwvv0}S@b0nvFiD^u0I9!KPrN`zy-!$0NQe7g
6X+#=u98xU`^n~Vgdks!df?`28T+yakVmXn4YmDbEfcCu(dHG@Qb=TbLm|!B^HK7}y0?9ey38zkaF;a7j2`O+{SYrpXnPx7RQOy5BNY1HdWyAM9a)R81
T*jNz*|bR^?O<>3(<>lin;~5oG$MdC%r9-&6DE5&P^qw7iwB9#cP3?shXfJ;bZMn6$hx&n$tfDPmC%V`v0`_}b$j##fbH!4v|dw<4Nq8B!fk5xV82S6-
DblxIs|4puQkC_9UPB|OaU}>KrrtuhD&%NCwgsBC+<9LP92eDmMY+^eFcqf>=_&L@DQLTq;SVImD<qK#n0)w+P5IxX6<fmbOgo3{3fb>MyNYvKlugXkJ
Q|=Q?y7R1c6cX(3Lot%me4Jvd3czc_A%uU9QX8Off8{Yco0vPOU)Qm>P;5ZA6HF^LBvDEIFd};?@`Cp1Z-!0JrI7&E!HR?Hv$n2cICOgqUbnzwSkM%h5
LO*)209kwpVX-|_Kgq!5o`VTy1uG10m)s~g=t?&#~>1%eDN`2hE5df^v4*6oU!Q6xyNtz@x)<nSeZp?f?BbElQ;)Qfkvhs;&`Q)x6JC`wZ)?NOw1`q0N
x+7=KokLS1)<wiULL``9{$`K@I>P~7!d^r{NI9(=6C6i_g<{EW{nneIpkkk9p4d)<sqbu#NgLsp#C_+^23lH~zA5q7-4Y5nR?>TxBG}BrFW3j@B$X-z)
gyX5g4=kqGw38BxlTbFsn=9HpLasP0BzSHBomEUO_9xOtcWPCTgl;+jX;10aAJDm+B4&7iFjmhybg4Rv?NEeE;I~U>ye`g7&gg`HT4=bCbwdX>A~EOM2
=pY69}X6FqL>ZWc{JhMZbu)GBPaE3SOUqt?0358cLMEWGKxv*dD#)2eR7G}yHFsEaT^{a84IC=WPDNJrl^A}a=(nH-V%YfMCt{!rUsqCoixH5NeDWslW
~;c?Aee-OJ5I`u$Xkfw7x_y_-t!q3^QU*wKpMvZ7gH~_!FrEL^E>HE4)M38~#b&=TW19i*nVP#`C(0DaeRk7Exz+ka&nn)D7qL=RB&`NxbeUW<(1!a8)
0(VRo&VKF72%&|9}(Wy!gq7{5}XOMJ+Sj-Zi?SDVP5fAe-?axiEVFox72J}H}dM{{1-<g`$xp@V7*>?!56<qf9ufQD-kotd6u6GF9SMNcr7K=MwNry=c
JQUkmw6<5<QHsPf<wQo1j++Y`@6Ol?)PxMCA@><$d>kj7J7WY>!ut14bK)j0XT&OmvyS7ls=52Drdtw^*bIH!>cyT3R3=^Pu6{rq-lF4ooWbHy_i)IDJ
iP(2*mclDq=XTvDzhZ7jtW#lcZdvFGt}b_(WfLi#L1C-L$kASR1nFImZbg|S*v9KvIslWZptBj%Dq<vVHw-Hi_xZIh1Am3Nxw5Gniay}^#P_H+*+>Yqo
mVg+45%WwhLZx_{<#D`$-+@j(vH&Iup0Ae=5II*Z9}{Clta=9aSIOG@EvosyG>UNpL8hbb3>I29-@hj3g?W*+C%KZ0op-*J5e@*(J|<YvvJ;bXIuaTL)
WZMo=!F)*?N@%CRX2|@B0KKu9Hf~iYA=7yDHSRc33Kq*lVMqF6aGgV6(9{AX=Yh1<gwGMOvmKgZGA(YhK{)@jc51(n?K;aVK&^b1LTI1j)VB$3?JDVMS
-Rk%!Z|xi43OSgj4$zcg5HMd_$)WoWlx-}o4@+UCc6gOPYR@6nF1Yr1nKns?D&(C9O-bN<*Iwvu?B$4l%Qsuva*9k~of!`}yS3AQ?hxEe!GI$frxP3A7
V$nLofaz%upDZpCd`j*fcA_qZmxFN5)w8ICiO0ek&m7uROaj3Nd&l$&aw&CiScpWmGqmcu3%f5Nvb0!aAQK<CX60DJIRpbbzb&MYwO1w7cE$E17Z~8cl
OprL5Qf9ZaN1?6Kb7hs-8c=Eyzf_@{R*V%0xxLTlN`R~=#Iz2o?toK8AOYf5NJwWI&u@aunzl*Pin0JW^9EBfQEIbr8!Tts-jOpo!8Ds#P+jShVu*vvq
c%O0C39aD!%LVc!g&#>Dv?nn{kc_N7J3Z2y)joRIovmUbD!j&3X*%R+RoTD9bGYdTHJSHh!r-4E*rlNt2uDYBxX1Yy5JS0ojOu5{cdixb)Ox0Pnb(_=(
iz%6qPchbJqpOY8h@jO1g@iRjwfs?Bn%POt}o3Xh+yj2TSYx4j255qO@R6Ts!GVc6f5`CI-Gr$V9>3%0|e`kzqH9<$zEhHKH~K+Jg$`AV5y5=r&Wx@qs
)^u?D2cAs0em6BT5l`Z9&Omg!KDPEuQ0H$1pj4s)Hb4OP+W(6~-4cC9<Khzwz1Ek*@2*T_+f<J9yiVESuIxt?w3I#$f6q<8=><EcZI8fl)^nAHMMjLSJ
&dq@an-ZI^`p-|aBAEy7aP_3Mt`q`?iCt-G?#Yx}vRA<v;ORW%-ops2pWv}(4b6bG`5ib`7Pm&H<qnq9yNWBDI5PAhpoG2aWo#e5#D0DW8HYn&WHN}Iy
3gw=?-p@Vvyq^&Tq1@CR({PGev}L;jIkiQql#1qkln@&rG6iL(7Z-g^rb&wfza$K>;viCB_LbW?3k_6rUmf~lnXcw`4s|W-RPhoyfvdM=T4|&XHbXb|g
5VEx6{nWj-osgAE-s4@r?l-7TiSh;)8TQ&?NOix+d_$KWYFnN%<trs^W+Xti0@+PBCf&6mU0$K1ge8Yd4b6SxiTHle7Oxw%ZlE-ol@4R%2jGKH`ug)bq
CCv^lpTg@-&pBq5;kmm;6S)5EM<sb4seS+jgvE%B0~ACJ)+f%Up1*7$}DD0*Wb5xj$Fw196UGdES_-$!SwgIz@#57KlK>t>j|URDLM}>{uP%eBXJfdK4
qpt0|=6(`Mz%6V`NSk}-3|-L~@vc|#9Eu`8*HVUGP(TE}5xk8Up=EI64p-qDw!p100KMKgWRAedC89ck=g?=&!>4D`5@lFc$1DM)g>DB#K4LG)OHD|;1
#0>EQ2iYB{Y_6VMGS0=Eq+8&E3XbTLq79dWHs!-Em^cXL^_KUj6=e~28!a&>yZ4CnHFvo9kgsVBhY*2$iI<-U5=v>h_2Sq@)sneD&l)j=ZZo3ACqmec#
PqxWj-FYV^O2PhGgxK7`??OCsgftI2%u1_L_l7nAR}LUD?0d*W_i-Oc8qr-kZ08O8*r%cT%{}6c(XF3iy!!>wyKi)!=DpB;hNArpMf*!a(eh;@>>uZ2X
&G#y%qsA@{;E4zct_#f$Gf#$Q1pHLfx@|uBksil{~_sLK^;BlpQD)W^dF5srzejET;z8Y(be~sOQUi1Y4vRV9lmth#dG>v+tA_R8UML(s@>>UO#aXK|5
fBa77IOdp3ztQ5y<#6`fX2C;^wpb@doRk(*=(g&(;t6OER?2=?yCwq>tqveC+zKpfK<BuZ;hS$^UQTzaOi=?#<=@ccFhi{tL)|&o6frZFbq23-tu&ru9
7ksN7U^=zaW-qSbEWDUpc$@UKA8axSVk>M}7`i-U=nJf=o$zileJUhHD6<3_ko`%BN%k&GK^$3cFybi(mqi@a7(3Ev({t3O`GU9r$nc*iS6sP(3Fk?KX
QNCVf<qTd%X3syXyTMN#qp~BhueO9QkTUV@X5M{5&o-QsnT<-GMa=qvsK|VxEa9%OIHblTl33;s9Xt#900pB)Gr817FF0%|_eG%#V^<XVT)kyK-vHq*j
Ca@h|LqX{~7Oh_%ZI+gilQ^iiQdeWJU<)NM`s9pbhO`&cGe-q3=Cq+!7;JN3QkD{m#<?8RrKtB%Px1QJ-a1xK=qqivU8VfyWH?TS3aBX5))L`QzN9+Mm
1<V<cE>3^?xeMI<hIK~YjalMR{E@;%p8N2oP_R%H|bJw9B-UNnbInWqmSdtIYKpSD6B%9Ia|Dh&ILa^s|CJ22%J$tQXgr8A!>blS@WZ(vaiZJ9Yp-~^B
lEx|8lD{O69^?is7Nqki*!pkW+B|ZXqzVl8Svd|7;1)ywQYpde7w@Z;xo*@1nD2XptQ%oJsX$-zC?smTJw*`Gc}$`*O%ldJ*MS!f8;ydial0Yp~A4KD6
(HI@IU~{o)YeeNiJ9S|O*w<Ie*6Q}$Y`5%C%dRW~4oexUfM_3G+~PASv8&TbR_l$lC@CJ%0;$_F~+(pU`pd}Up0X;&>1zPqHklfd*+2hL^o-{XlL`@;^
x4YpteffpNW>J?-?MXb&xG&o`0$q9gD(t55q6_2CGrQ_zUW3Z>vOZam}FZ-O<3{k42^1@A91N$iytq?Y^p9gA0{7e4(k%ygxy;v)KmxVbG1k&nLyb%rk
uoP$g#>m=PGrc(nU)1qHF8j5UZK~DF_{l<c(YK7aht+}4h?nuR+_}brilqy$j8p8mxA+kzWhHP5ca)tpJLfCj*_RXdJbr1rw)(2ngnAJ~ryaj!8reA#x
hQHRf1r5(yf`^U7rKQWwA7kot-aD8U};+Mi>tEXvUn3aPL0ckHq&3Yc`F_F*SIfXo}dJbhk{+^tgk#?%MrETv2}Y$oL#|)qOKpd0(aced9Ma2Z>UAuH#
`)_dVk!6Yg%ywH{?TZh@3Ft=KR7PY=njV!tYOgv=L>jpU0i8z&Ib9e}p9)rW}1f)y`@Vlb88pVGpFUkG%>Oojzn<%OBoGKfeZI<d0jlc>H*F4?Cw#a7k
2|4qkBg{1IjbUP$~zy4*43HK!9Oq1K+|zeT(qIKEY<%vtI7MU>aIdg0NkMVzFOc7~iZ%Qb(7_o#EdO3Ucg^EA1AR6j>ya#fjjFHyAWB&{To6)!wDV0Is
)gd6E2p$S~r9xW$pU32x2U)fl@K8!@8(Di&mUXy>Z(O>sp6D*3C{A>ctw_*3Pgtfd@&yW21Jb&NiSJ|OdIP`+pPF8Ph_#r=Q1YEzr?mbwoq=|XRAMQC4
=8+yl_~n|~+}`_hG33<{FW9bGRL*g|5=8Cpzt8jk-G7g%85vUKWiBtMvGMTV#n#&h+(yI;=P)X{_|ku00qmbsoqr7)`*HQd=ujhiu75#ia^*D?tkaC2S
btt|D%3Hn*HE%eAq1aroaSrw3)SkP&$odhDzI4~ykwj*how}$P*FJ@I7Zl+PU<bnf)@@d!9htL^=o)3M@n;1_B^#(ogMpG{kyu`1+5d1IdL0T-Oc_~>|
uQwYzY3BgrY^q({=F66`3>JISVx>)9yL~Dv!ZdvRVyLErN|U9Md7Q*liV6x9y{iH)&0y@*0RhK(~$;p$SbfwC&8MMJS{rVsjm|iQBF~%Q!L-^9C70Y`F
=SOevf?Xafy><hAw^j1_lUGy^-Ax!u0TFOzXT+E5X2JX|5I0gg_<`O)Ee3hB)11N0#1rw(-^Wj8Ilo@3wmJWa!tRD{wN*u-q{wcsH|=ya$MWr*+T`wZ+
3`y6ZCWM&kf7S1|Gg@X<9EV8X_(e$9wBwIdSV{`&6Lbg;*#-oi3S2a$k>(v2~fPwa?XpI1k@b=oAP^|4JmcebUO^hXoOfI6rtQ#pvbHj<pw&$~r9ELtH
*ac&O$QI6V1e0XQY*Sf7E(dV1p&+k|^1?s`U|Q{}Q|d%bU`!a%M^1X%(Og!oZ1P;kpf`!b`oL<FN5hzj`+}Jt>~Ze!VC&*S<(q>zIV{-;g}tIGnru9_k
cDY}&}0gSE#=%$1>P0WC4$90!0(Sori?+}fgn%Y7|dN1kakx`pT>w1Xe>~%%syk4Js#Sn(+As#23zh*TT{KRDF(pQkm<;I)xl>bvAoG@)HnZ_AUiLzOL
0BI6krck*NUN++Hg)Ly)-5i4pJi}fF+DbMGqypFGll*Du^+is}9F%1e(1lP<JQ76{8~Oyd{^}rW?%l@^XP4D+A_<?dE=^ZUm-Ki;z8}lWNlr3b_=6FcG
MmK-r#jWv*Tt<f|m6VroZlaVH_Qzb}CqCL}s;g-<^5<(c;T%n>vl9Y`G-40Uw|x(C}mpil|A`t%Z{j<twNFb>r(cAloL?l_|Mwxqzg+E&m>&5#|7UO3w
+zCm4~Y>W5w9F;i}dflQ~ddseZ(AM(G3(kxnI3ar%sLLDF*W7hH<zt0SBW!%eG&8<}70i`e$gg`HGV1d*_b6W6!PRziTm~R10D7%YV-5%^rzK;1wL4K^
>>Ijc4zEqO0uJlP@(~W92^!AU%7^V>==vtS9dWr#=5gV4*eSjn3UtSB%q^*7u03F@ReoH^)(X&54f(S_Fcq*|W470b2_0VdQE~}!$N=Y^T6lbNzUGW(u
g+MeYAYM!wGhY9DiT4M5{j_}{op}M?zGDD)tTrZX^WI)<+9$JAB#mxxy<y9-s-^E&3*1*C1D2!v+KzrGa+CI<W4(vSf|s4;ha{y7aqE4aSc@8l3E-9v8
p%D#YZa!Vq?xTy>o3->3CK}KBz_DOPaSnB*FN}AMyV58{I@l9u8Ytz$tn{7AwMt=Ilo0F})pjC({Ada=+x|$ixI1xhz*fNqe()h&gJv?XH2rB}5V3gt5
tE;4s|~%-9`m1Z~G@mxEXaYK)Eg$!j+g-I6iUEiKIM$ZT^vr#R`vH-C$5zfLz%hk=e_N@rVd-7!CRP!*)<#aJ2{uxY5=9dV2aKgC;YyCdP#Yl9>`#<hq
oKiR_a7k!Iu?ra)CWn!FS%y2qS-2`Bpu`?R*-b6+~$o7&bC^ZWU@x>z6M}mj#0a3Ri#utVK%<XwW?vm9+F|dEVy;QPWeDd3$pCt~_Qpp?^q)q_az9HHD
j<P#MAPH6S*E9)8ZeyG!FPrO|qw7$?<et`%<oSe?QQgu2&V#67tAx~PC>HkSdW9W76$9NhDV1caQ6cDk9qX$VO4$ToXPoO4(E)JB15vBR5fzw>^zw603
fpd~na$dO**y&=ph`;_z;Fnb!?DjfQ0+Q0DC1q)3>^#Bb;#kpx~V;ylmd)ea@4^l7Di_D6a+<pYjm$GyzNzo0%gN`rferRQq?^HSxsDmsmsLlm>kGY^M
cl0Dh|7;rU?PGNhn_9E#KP2yoFx+Y&y3$UaCWFQlh9p%N|8Tuy7VTe47NPp&uCy>`HaoVX}h@v=P``iES&kBM&7nAMMaOfrAh%2VH@QiDCECY1@>TX^$
u4>azp_Mv#%$&CzWPtOBr-9ogKnYa1yOLG0K~qXC3Wx8%z5FzQnX<s9MT&_kQXgU<67n1F{awoy3{7pW4qCr~f8<ggR7QU3+sI$K2wf=DTQ7I|CJ*Q5`
rbT3tGG?xV)U$c?Ft&is+@gug2S5f72vFF%+mMr2_k}m8e47fI&dkC86OS;q7JkL7pr|`+tFci|xWyGWFu+S_*pgNn}R$Lw~K^p<XTolQX8@h_#j?wNo
nK$5|u-;6DB3ieD!j3$YELX4&SbNdf<OYRoB9%m|-;ps3dg;2d<3rj{^i@q{S#gqUN3zxyAt;Gy-#pKqF8ivk5**d(!QP(hTo!yA6}oP(vP;tfZIhG|H
y4eHZhZf;$+uKyqbHAW=4~3Y1s7%~ulwa{5a?>X(oc4<Id*WHp&-S^ssMxT_Jv^vcn+PAm3t<0DzRzrBDntOn;N*BLT_gtxxEK%&QNiL>)h)|%_T?R8C
Mcqwyc4yNgSD&5ZDg8iLYdbmu$vvw;}C=Cb&$fD`0adE_aZKX|=6)gsZ44pWc)3yuP+<R;EaW(C7->mOX6nZcIhok02^Ky?J*U`$^Lv%5ez6=|oV)k<j
-YPK0<9`TMOp*L}4*o9+^!==G7LMs>Ye+LMa2;vkxI0LJVrHag?OI&&$@EZi)}%%+&_Ia$s7XahK?<&UIE;}jG-aHV6k=XZ#|<kTTApa9I-+TxccH+b~
1JgS^ZLuN<XqmlB^RgXZroji+Mv{()X$tNX1R402RH=7lwpJ*9$m$s0Zf~5t}l%s=@OFish^P<>x6U`nu@>jv~b(qQ-S@!ZYINNjIv|3IDQ=XVBh!5<w
cjUPppgp*-s_{JHHbX%;kHby~gI3zFms>5E9VrnmeAa?6?4}{Q<Z2$&G^m$X6YHgJn&<>xNsGf3jcuZ44_yQaQ4fNBekLfJ?kTXR+=Cb`CbuJ^&|6&)+
^F9iYKn(q#W8dI&Iyu=_Z#S}R~>9SW_{hTW(%qj2@~3kNe^VDq9{UwE$yMBw>sbR7WDI=rauc!=27C9(F;IPOvYX%UAcChJrrzMAx;Wif#lnV@?bZ32y
~N@Y*$k%8{mPCB^%KyKwdgmh!qxC2&JW(jH-4$+l*Nqb^dBqBIwVHamyD9HPM0;pKJP}cO7EM0mfDpX#jt5E$|JdB07DA7)ma8d2AyJrDSw?wMam(#6!
2+H$+7*&KF;lyXka$(a@^PH-~wfr!U6nTH?!jQ_-xe{2b4_>yC!~1+!7M7au5OTv1|!&fCCkIByDy1z6e$@CzBLiS|=$^Nu1WVJ<#bHfZkk+G;I^olVV
q+Kp=~77X^FMSv-vW<iNaQ)qdtYI{1ilwVqDYyes0YSu-AivU#}lv>nkbLuF~O;51N&ATTqThry)3n=PS^rdUN=0p}M$cc9Cb#v{dWMu=p&tk}iAsD!N
1)t2|N=?k#K!AFpD6d0KeTWM=(ZrzPv-E^>M{?e~*8Tbz&er}^P0TOtJi<?LUf`>UsZTB#pCO(;Lp=R5&kY<+lpV?Y8v+eFKeG38n~Z#aFxvYY1}9r3o
X5F$Dz+8$>+KDL(KK2s{y!xBE1wA8>7Spwbf-@~I(O+geR?}LiN9<^)4#u=(Kx8_ls;QOA(C_xJf{~4ehrjo{Nuc;cE4)!f5!i>BLC0^U!%|I2g^Ao!!
!Dr&3JwMEPuSg`rrsj`^)q7y<)MUpVJ@ILq>lr|N6(S{}BQvxYK`hZs4z){Qoxo`?31_6!QPO&_6#n@E4H(er}+4Olu^#zhQWjZG47%mVe|9!)fDwZs6
6Ir}g6v)lMb<s}N5Jp6k62<7--RYL4SaURgRTi??YFPE3U>WT)&mbwEd~Z=@5?si(Gg@{O~S%Kh%ldF=-2onvIzbF&`-mZ$b-XS=ndiCK|o2@=b%9k<@
7g|grhkG-li)^Cx{S*d!1?l~CS`+Y#WF)c1bN8(fAWILe;uV`hxC(ax~lb++W*bbI9YpUW-wMX=vbKzi3&o>K>=t{dk!;7MpT^?F+_w`@-gqfi^?6q^3
l!l~?m*+0+m}_rYiybW1QN80XSdBXy-j(UaLG$;VLT)g}C!7|RG2?=9QiEvy#xi+Wh48dtn@QXEZn$68(v&;%R)-RmzKX_kB>LE@;vyW@om8EpSX!J96
<-8d)GzkXSaXwPE;v)y&5rC$a$=fBcR8^*l+H5f-AIPCmB$r<sW>M|gA2()FBI4Bf~XHy`gtY8kSTGSTs-!b(Vl6s*V`kv5c1`#@(vu+zb3!BkocG9UR
5D0_aUFD;=Bc}2rlWXrL$>#t=5hel5%<|434{QWLS@M0plk%@q3>fR<%UQox*lmRP|kWKxla#2??jgC#K&6$D-Bk#yE54(m6i-hi6p*@X;1*`Yr7)=m-
7kyoLIVWsq92tK8<|p&DNOgn!Aejn@zZY#*mD`KJ~z(?=H4(=uLh3l0ZMzh7=K-Ovte+UEBAi0;>J>Kbf^XCWUI8qz102WT$1`7e%Nuf3;{LM>l;h-0y
Hed+z^jLrV!TLOndTIPgEa*AY7^ce4MFu6~LWLL1OZ1zuBE@%D+iHIZ!$z9Ickh@p;^{wUcwKsr@E8BmGSm}<F)?53?ro{x=F*5@c*6$6=tW_z?5-unO
(_wL)qB(ULfLWiD-eJA9F2sBM*tBBwo`NNjP%jS^caNVXaqc29J6%JLu1BnY#LuE*Y;IwkL>m`3Cs;nuZOm)&Yqx6Xh}4mZ#KlISSRC5ez1j{Oy|9R6!
}04L>Mi>?(d?4d2QDus&~NO+1S=dw4cxF0IcHC+EG+D|0S=PZSDlSDsw=6oXKzGX9(B|ePEgQl!8RP)_*TD#md31K!#i?Yg^_!+%h?=SVqnLe+BA23X4
BNNEMNv$Tg}zRreh_Fp)@YI^uSCu;#EP;&_pnB@(^VopMPX3%sdXe9mymqw*4}Hh&WmH+Y@%66@GQt@z3)|<Y?0C=eFhD{^hxE%juf-J1RZFeCD`E{+>
UgLShWQ%%_CQ=LGKLR3^j1v;3#&wUh9pvw?dpvrSqyLs;U)15Z2KI>sYO5EnUDfQ{^I9U_1A4Z`dJ@ru_FPx~;LUgkG(utm1qq$zjs{K!d=pclo<UhTN
U$Q=7ME*GMFm)|o4q~9rridL-9*}axOPgT^uCco}qKk(ljxmnnBc|d6nTz14Ge?HIO-c5cUW+a<KHu0|CCsqN=cljIJ_4@r9J4MQ7x|rNu{&iT_wQ$a(
1-JDw+Hn&)uZYD?>$t$bKsK5{e4*X__j&%m`>z#}0=;1Poz4|bH~YiQfAte|0DR({mi<oD@j|@&?<-QZJmJ2ESo+xdVJGY!ehu-2^~(M=`p}o1PpUt!*
pG_a=`}=Cj8*j~A)cPsuLW^k+O(Vmb3A8r{n8a(cGe!vM>=;#D;CF(XJ<K#L!s<&D&?Yu81^UjGSerQWY1aIYS}-pe}UvfwA2@F$8Y(W-i3|~EWz~d=b
syR|3k<*INc^x=kwc1S@l7+pC?|*?A*+~2>N;W_7}A3_Va)FTo)YM_;dHasZ}#o6Ib`!x7H?o8=kNJ+r#~u&e!lZ@lciR<yAx#{CV=N&%N`*uRhHLPyg
E!{Pg0VzwqKOe|w&vRORV|yPvy#OjbAZx;F~+PVwT4|Id5h`i=L#{EzQ`;n#nfC^(l*8dpy<K@&env-9B?zodQfwZDG%+h2O;dtZ3>Z~y#%{qyg<`^De
?@XkBm`|B4!_}Ysvesg|Q@bsXX9}{2RdMc}@kM6|RHa<u5vuBaIEbc$|Ysg!lJ7slL&UY_OR^I-+h~RI1t~i(d`7Z9AnYYhz7guk$mwj;iv-`};zx?%k
U;Xa8zyG)I{NOkL*FS&j-S2+w!Pk4=_^VmCpZwP!z5Cz3dsD)V&;R)+Gn4Or`O7c9_^tQ8^UW8(^@9(^f9Ie7_`M(g!8_mk?FaGy_l5uc#n-?3lRx^?d
BXeO{mOgap6`F<#TWnX#h1SF;mvu@yu6pjPgNYXRdo~RDXX8Nw)wTE8<XQ*?x(xb>!%Nm5uEo=`!cSdW*t8r;^t}A^h424d0RJ6QF*$wvuvM#(&u~CQ(
sp5dRAC`BS>fUJ(bB*98||_9xTss{rTA{Z^4g`LF?x2hnmXsas1rfQt$ux8!!Iwzt7rv_uF5Xg?g!-4+Nj3c>gbc{W0ew-F@pfW_7*z(VyPt%<B73-dj
)HTTjY=e#mUi&%SegTkj?7eNfMOXxi$0<J`UfG|vf|JGUQd<E@XL^%2{54ZWS6qhq^&*!0i7HS_!MrrD-9t<CzMIeF)YKYZs$zxN@N@Bhp1&PJS>@}A}
!x8MGcKY#Jv@4xuLH=ewi;;$bf&RR#F{@*YB#r)m-&}h}&R<rt^nzDR41?TbC?$()a-XtsAW;Vi&_j7q?{PXh@v-5nfeoBKbzEAQVve&OJ@R3yWv){f^
zJ0vK&@9wHedi(6J!ro5-rxMqL%>)3^8*9TcOSw$Ja%^FcfR-Knf00Gsd@UzpWGyT@uT0JDc}F@58wasZ#@lfH&5?;|F>uAR}DKasx}{pdH2N|E5CN<J
;|#2J~l7?*4-yRH0WK-+tAHH+xlitwTVwp%?HYPSUgB>-g#R&ooye+@p*QDVE>T<!k~%Lx9<zx#Q)M)-ud32-6Z?b-@o|US02&&-Vgrb#dp5-?l=GOC*
S=07vKJ?dCn*Ko%bQ%O<z6*!>svWwqra*X>dNo`&qK=6yE}99=T8aSa<7#V^P0d-qOe{&D(c2=cm8(qd$K4fByKrKl;MEU;6&LfAc3d_xjP_zyA+^cQe
eFzkG}Tum8?`^TpTx{KemX{igjde*Iz3`Of>_{iEB^*MH-YJBFv589p%Z{Fqsohma3Jwq^Tt<KihemUBGcbb9CFVTYiIpY~aj%szUa!)w0WQp+sSoIoG
yk1zGjHD|NVZuy~7f+4%#9`1IUHSv+ix8!pdHa_nkqR#36)qL>cU%oIaf0lM;@ZG=tzh8X)|C}Xwa!vDTp7@aDHtSv_W}kZ|#yz*ak`QK3Ys!z@?DJ3T
)5}75e`FXRvUB~^XHELbq@N0$`+ogaJ>L$F$9bt&Q`5u0=gj`z-+t+xAAI#$TARIUu0HSo$zT2Cw|?i{Z~V)AXIB1fx|hNBdw=)d5AVtCgY-UA{p7Fz>
{b-M^IzZn#`j<R<{!*fy=mct73cIg$Kd<F_17={>3`hj-=FYM0DC-skOJm<792m+!6U|w*{qGUJnkP6_(71>bD@8_3-}1U<2}tkta{HaH`nZ|teNfpl+
D@`gV{CiT0O_{{IKBsAio(qn-kJpAb%>E&iuR`?B`TEm&u#%e*f=Y*7z^~@f>8gO7P9Ud|CFs_vKj^@BibM-}}q&&es=z_Ln!w|KK}6`NFsEmikZ$H*J
68uReUzyMOrOcfazdA3o-xjXRs?xPO@+W+%Ke@qsJMdbp|K!(=l)U9!0oXy??b&H_DMjzM<5uX>yP(Q~SJ9=ZAd%ZGd<>f9B*-BiK6g)QrQ-I#AY&1^o
>%dLjbCY>Yi_rL#>|Mm|zIe#?!@mJ>Sdq4WlBgxES-Ri}^eDk4*_kQ@h@Ba61zxc}EKcf91*6pFUfckKu&p$1*d#%4G#CkUToP@%;HqXH@-V#sqQ9`Za
x;@S&dc^ZbtT(|qy}9?Hyjl5Xq(`Rz;n!~I{5E=H=V7(4&1LV;A7;2&;`e_1Fw?7bY%Wqanvd3fs4kj4W$qXIM}U41m-lk^8YlPk@F;s9G!M_3qDLs*7
rGalFMZ{fBZ9Y^nVAnK&C&95-fWw>@x0CcPxGArJj?UW_rCh5*sn(9OC{erg~P2YD$gG{%sC!jCX<^hy*+C+jAusU`!jDf>7FX<=L@~{N|3!;%wOv_4(
It{`$wn!^lGKOu{sxnFZ}S{aeVc|mU?D&*8aP{|6A{V`)^)+@i*W7&Of~Pv)_2{>vK5$<6XKh-&F9OfB2}U{=5HiE73pxgLnV<pJrXY|KmS=_m6H`e2D
zA+xVc!zV$TD=`=Xredx~N!)owd(p#aP?HD{g3dT({w_-cj>N$$yTXf7Na83=kbnvi!`D#u`%UR%C!F+pm*EpW;V&6RJ2Y>O-_kQq%JUy!2Ejs@4*I&l
YD?R?lHuw*zA0hM3_y4b(uD<uBN4a}mxY_fE#pxKI4|Aj-_om@+uVDVI4t&_6l-1+smm7pvqG%q^=7gKxty<0f@J*oCEBt*kmEHGI{{?;vndOJyLho1X
e#P%s;(jIXSL%MH?^ou2Mc~J`2Q~5_M{e}U{aMIckDtl=mAYT)`<1z0@ASxn9(mBC_l42>!swk4y%VB$LiA3EJ_ykVA^HK~ePQfQkKJjoI}LWH!5%c&g
9dxhU=JGnz7Bq;!S6Kqod$o<;13%7L4!YNi2H2fKAX7DCLXhi$86#;n|RD7@3YDKZ1O&ve9R^vv&qM7@-dsb&!8SNsK*TIF+|^o=*JNK7@{A<^kW9|7-
Jq|%wvpsX_c2oLO!t4OQqkw-+#X=arTUQuB!7E>LqmL4gNQYkbA7sj03x3J99cxT-Gr*X)c#)#q~4`u39i?$Gtl0Oq*ftex)jqJtTu3Ug=}91%0@|M!q
!h8y0Mv<=dkNcl|^uJB_@Zc-w9f**4A<QZcHsEKp&2#%yLOna9C)fe1WW9Y<s=Ac|3nd}$L!m2}fWs_m`aH!{Eqw;1u3X)4B2Fm-2`6xGpJoijj`TN)T
uX}Yei4J0r*NS3kLhrA6?$SziW6dXXHpi1By0_-tdfv6-aoYHO}B6B5JR*Qqp^;p1Voih{7w9r!5WYBknIk@0*CX6l6w_QLEOOY06aTlxgmO8gK-EKFY
w?V8P(99B5qnH^eXs`QLT<APuPs931OVWvf0KklvS{-dl0Bo)nW7~V9O$S-&pOsxC1I^={pi~M%r!!<#;IOEmHpF2^>DVjU3Y?JTVT;2%T%e<Uj+lzG>
}{CxU9GTo-2tS#KIW9m(B_aswa`@RUfuPXNh~7M=p5kWi;L)bJnlio#n)GGqm&(`CW>nt*unru1MgOa*4_SxLstit=&hz3E9!7?uz)Fn<fZi{UaBn3o*
TyXR_XcNp)^?*k-O4qV6iJVwaktQA#TT`H56c@4Hd&~uecG3f?8#-2G$(<3WB=~@d%)J9lAah3ez)50eY=Jw_M%N{$pRNb#m$hts5jQO$lqSXJC^7DO@
l;EkG-Ll8#a72_1onLYYyz#e<{N4#uYCNROVz4R-92Ghzb<CGfqB#xXe7R}(Q;GDgwOwXt^>Q<yr0iVlokmdqB2WgT=5qmv=+*!h+@Wfa}@*CCDr+OlF
m9t82ixg`=ZS=ug_>o}NfSO&{(Wy>)O<ZuzKYfix@MvRQZI?42njWr4qo@u-HSQ)Cc-oVY7zlFS_6?8%Q9py|^9>Audf)mc!`;lzn9KyuWrOXONZN>vV
Wk?3a1DOgKAwf;LqDhi4`MqoVHtDZSR~Ru6e-ajvc>W^fkNG-$+)ef4#(DNre7!juQI1@EO$Y=^L6{zAX}HJM9o>jS?xaE7g7GS~pqQFz0u1N#kw@m2j
`rG<?Ol~U{z+iIpO#+1S%IX><246Y1~XT@vANh#4;gX*maPLMQtYYzB=*y%_%9bJ77W_CLYENG9!!{*O2&WD|8l9MrI?)bH6+leXn5na$yXf>+1LM{z4
vOC7RTB|e-IbKn@hY0k(e}hiOqxr5+}^BKkTYH(bavveye&WCgRLDbGLUWg^|{J44|ddf8l5WK_FcYbg)7S5N91)bifAfqPRaugUA}d*7e&CLd4V{k$1
$DK0FXGE=91CbE$&c#Sw45KAeblan>$yk}gEJws=RBZ5az}E54W)0T&b?<XrM?V)lT-Hsb4>d_WsKh)}LNbTBn`sZFoTn(l!J);Cz@kzy_w)myb1Qhg$
>hYt6di_QlT;y?ve@tiB*X>0cGVb5_`&w5R~gQbSTtdXtwipvVDCkUkay+8+6w*KgUMMa0q-7{5v%VrUDoV{(W@g6y0?0p7YFSivk<3wW-ra~Xkig0-=
#m;ab$AutM8$=*V9R(S-p6>$r!niD%im2x6VZp{#ij_d`;m;mqXFdbhdqpBw_jDw@C@*@I#qmTu>-k|hj-?N>LC(}in2M^5*AajJ+HgRJ#=OS&Nckd|1
~+%YvBWw4HgN}t9Ei^QGg8JA`=5HFfs}W7_C65<1G+#|{i?5i><rn7QaK3}x!jVc@*oc|^h!!NIV>RlQ0!MH3`GD?h~swEn_G>|n)9t<d-TwmL#a#zH1
7i1Rm0DrD?^0c-%&|mbXuWpVhQw8;N*kUv2-7QYOBJ3gO<J@Otc}qWo<=@%Q*njm0HRx?(z{Jy~lGv#a&uW$`d|j5Ap^$HDDHOllcg9%|p{4w(&xIZR+
1h22%(Q^P$k2BvTy5oMe4;zQQ0-JEBpQST2K`>4wwWbiWR!Ql8Bw+Cd=B%dG4=<K-0;#V4|{*T&XhSM@@v;BA6nsvjKhCG*LMdBBPsVXdQplaKK0YUO!
<X;V?Qb6_fH{oeGX&O6&lF_Cl6I=B<DZC-Hh81@AHI&}3gDy)OG!RK>#*VKU=YLgy=k<)-Qc->C{q#q+jPC@6melG{Gx;-DeDpEWs6<=Ve6gv^Up1VMs
XikS<GxGeMJTVdob)u%u*Arc-YSYB6cCaDFNKG!k=;#R|Fk5CmbL5Em?Kb+c)|u!0U0#bMy+Htqx+fa$I(`o9{`|nLb~_wlrHL8G8!xWli_)=HtdXuk@
V#_}d!;r=0Iba}hEuq}6Gz9jdYvB6Qw=hE>$)2ha&z+^4p*1}qaMz^c$nW>80fp)2w22G(m*!C-OrgHEe)cOQycQYNS*SoMxTDsaWfhbNe^@f0|yuFxf
EOqEQ?kqDLBsgwP!ucR2f_WE2g`}=52pquU>oXXYUG<ub3*8O3Ma7+ym}%{j{_rF!>83un)`-Jt2v0It;}?Eb2|;Ift#!3FFm-r632lM%RkAy#p6K@7m
t6O2mvmwOYH2Wk=`y2bKFgwD!DzVyeZ&zI|u~OF7c-s>g^S?w~Y=3GtZ)L;AiOVe(T#RRu>l)BTAr0(if_xK}TCu>1KazTv_vfZ{{k4;O`me4R1ogHV<
o$SxJ!UoI;gf_YD}^b}ADVkGs#r5aJ-U^<dxGhBD70had?!(fgFR~Qm*tQPqIxDS_ohxoo6z=U>|T)yay_$R>W=lT*dkj&Wic3;M01YF1yIr(y>Rl0Ee
aNGJbzYvW~vuA#m2@OUZImDzSkTBf+mYc_I0qT>WoeU>_3aN8%qL9jS2C$E}SMH9_IOwHYw`4iPa(uj!{Gr}%ZwQ`J(>L;of#8deqc%wi5uLQQyw<3yD
@6Mf?xxj!zJo2Vt!=lN=D=>Yb2WntBGKBxJ;AViRYakDjw|s>$rPJB8KVJp<~PI6spAm27XbFuL4c+Ze_+1xbQc`L9<8)-xl+V<&W|2><9mtjd@XEOBU
9+S`#|0lE0WWb@l;GQgH`#}<P_mvbYrTD+=}=IQ@-w};+uf%$K&Oie~FsMzqveJ@rZ!rAupd?Gd&-i%8?zEZEYQX@4-{((k_5|=M=;6;W7P}t8f0Liu1
2U(0{F%{!2w={(Win_Z8b;_y6049n9J~6>zA}DL*j&^8>WE00k#vRLzg47#xOpu=`S<a~c+}X1^qq3~6b((=J;~1DL?`#4de83J6#1wP0`Kb#h`Iq{AW
ecTlsjYU31MDS{{0TKbOs4q@O(!L{U1PB!v1gU4+?Ig6&N;N`E50?A}!rvx|r=ijf^?mLs&m29(cfMPyZz_<|!ffG|MI;kfBH<|j(xcMFxP!5NK`}u8w
w2Mr6{Tlom7++>^-`M565F?-@dZ3*caw3o5x(>Ph_jjogrv@rF`#T&w!~(&Vb;>$@<+^;d;48F$W0#sgUUvUi60-O5Jj(a-G-VtJM$}uNg}655&Z*f>)
4=)WI4(Euyo-9fmF=9|d?YltHj#TV<3V2^D=KW8IfTjvIE%ld9i2ds`<EjxpTPFCI+sHGG-aoi#fO!QI<zhs-qQ3JHem6Kx7>M3HVU8imOv|UEVyQ3Gx
0<RE6@U2UVEt|4iL}0Rsan^C}g^LI@0WvaCdUXQvz7)0p6?D;8>{4r;znBLO-#?1<dyLFGy|~N3cqI&PMviBH~8U?!!9f7Fg5OrHQh`58(Bmi(75!3+-
FtO4!>3HkjEAvV|j@5--zS&vc8DfK<Dm7jmkA6;!pHKb9q>M_vb2rn_uSL*e^LN%0%l1@O@-m9i-FDb`)?VcNm^jf7;>9~rk+jtG&-YLE0dDUN66diHJ
Z1qms8ZJ`&HJ&1EeCEE70$C(pfzXla_BI5j-r8m<CE1-c@5ax)1bAC=rfA{@uha{yO!+2OI1K8k;%eyfdMF=mfD({bUhQ!iJp8zYCU$6B17Y9?T3UeuB
nQ(Y<J~oWt3j*;Xjitorhs~sUGNUWFvLiP2#hoYPTMWS~zvTGMa$9h9d{?Peoppd1^s4@miYq*%{T8~0eySCGF&+CNy_gj1dCZPn|MaiqCf!raTLclLF
hOhP8)S_Imi8P)AAAtE(*5>Uv3v)j+eR8Bo9@7Rx!tKFyq#=Yn-rpy%-w+`rSA1b*<8x^v-1(jvPS4X*(t1j$)8R8TGIh?m1f}%%G0h~0+qf{{Tu=%8E
pOWpqU8k)f^3PTEZYZ^Mxk)Lau|BSb{x}zs!i$Pv85bjq!#n6FqgsCFcQ*ayAr-g3-=@utrZY=rq#Jg5j{-N+0h+zG;vfa&VdM-RZH&(*uQ^@j7QE6C~
Dn?;Q?VXSm&?Y@U74R=8rUuGK2o#g^@h4x%fhk2a0mY+7WX4ZZ&?p+=pv+Fe>Yx*Mm4ssm1(4$0qvqA8ZrK3_*F)J*aD9(7$Krr`87p8YWZcPXKz8$X`
2O0udbzUrui_{pNnXMJKa(BVTLE)mZu;5$(Q&$(p_iS~LAyUzAnfR?A>;g^k!grKmAPEdykQS4}7_=lTyaFOER#!(_W{s((1cyt^uwo0s=Fs-8*Pd-v1
A1*rI67ReK{q?<rQL0Yi^n7c|$zC~+{(4V^UqdZgn_$Id9#=pGtml}sHv;W#RA18k^di8WocqsiH@w5EFE>*XuB8!GF9MEH`>A$;7aE*d&g=->VZ7<nZ
NwpOC(&N5v3L;|AW)5V!?+03?s_~6@dqHn`+OJ7a8EV)8sVhPpNEhNp=)7Rmlef8La0F590(z3p18n}!wYlx#Xq&t2drw~FrT+b-CsxsCu*7QJ$x@5&l
9JwQ=;gD@I1Sh9bslR;2iPj8F5)6-h{#a7IK3^;3Y9oalWMqB#k@_StzNL_v%y7D>Ze4o0iIu!Ix7_4o}gd#)^(>fx2~aN9*m5c&m8d59uN3;OIPGlkX
H$W5tFmNe9pit=w>Dhxp>IppK4?#=fT-J&l_-1_@Fqh!@7uR%YywfV}F#OFw<Kg6ZB^K}d5m5*SsTckjIFQ<>NwUmATnJ(=%~Z7=S&K_F@#s`1ft0SnA
H{|pnBVgfNsWMLl(qROPIF(S!u;E34S&cmMv)$?fMQM1z!4^7FuNA{_9{{yJaVfC8uIVTh>P|~a8Tpb00kga+u<>o6O{UaK#u13{hWdxb3#j-$jI9;dB
8W$Sie%mcbVop`mAK!4?zCeQ9rI|mYSPOUXfzqRs$P=o0zm40$ZmALN&OyA(yHwmk;0KB$3<4QpVlJ!%|Gg%V|2l-^^`(CWo4@qLGb2t`7U|n04M{6Nl
GWma&x&FJ`ao?b{re0D_!Ew%@?Mw!(WZ=ce5f_#8<OL#HH6b8=oGl-F_G})GMfO;Kp;x(<9i6mS`GEBvmx3pk$R7JZ3%$#coWYHbGkW<!4kbyE|G!OQp
ik-#&aJO%JQjgzrxf10BUvNI^tcb@R2Yu248=0;|ck=lWxdVI2>HQM_DVHyVhW2ny-B*D1@gM5<Hp<vmT^()MK4D90!&P<3!3hlF%07l7-=ZY66a5Pr4
)alOJ3z38kn#wZL&}_u71hyb9EZP|7qvo?3x&PXl>PZ3;4Amar#t^?D$mUOIT@7ox_vV+!8vUFV>Xeu{;&k68wHADqJcecw6Z$~krJJUa`L-_tUG-`P1
RGbV(_Qd&X{-a;uA@=zZLpUogK?=rRn;+4m%PlGM}51>}BIaRc-*4gQ6-c+khIRo<ji*h-qJN5c;r=thff2jy#vy1rkB^1HG2ep5EhxuP&Emv^T1Bx9z
3U=Dun+$=UeMovguEi){!J(|VnrJ1V@L@^<cD0YwnSQ30xGFtQf`ol8*Q;Ui2OqyG`+J>~@|Ofa{C{#-G-%vc#QKr);^Si+hd88&9iL%%7hZ)7qFRV??
YPm0@J2`vtrO4B5cb(`_ioNh>^$*_W8Le7%S`vO<Dkj`lJ(vDB=fZ3AoXS@u*}=pP7_kFm{uwxAZ76}`_QBRe&M!@bPhqnd>Kvva#AW;SBG#jd?F2^mm
h*_R7^|E;a`PU*Gi2aZT*IfqfiCYh~6)^1^MR@0oH3)tK{be&%S&O91WmCAip&>9baG!oFcuXl{+v8mH^eYeRQaBV~eX^j2G;@5F)Y0_vQGGAWF$8JN?
!v6&~h$v+ffg|9wX_Qy$lb!l{jT5zEr(sf+`n9*HgU91zsM<EVZSd#6lnV}$~<!k=o;&F!&^pg<~&UkN7WgYe1xY$k|L5fB8p)4^~`c03WUcFh>4G|>6
?E%qbq)Cmq4a86H^1~RvxXu<%Vl3!|oCLfH$pWsgOVglcWgg`RK{5HS1D~QE7?cPCwjY7t^YZO&s429Q1`0mv~4XDY1NSOyQaX|EpIvcCgq2mLW;SZn9
0<a1)eNi)KPkGDv7InMUUr4_{gj*o<*#PnKG{o<Q?FVK_Z>M2({k(pI53&xsBNjXYMPW;|?`v?yCw(NLF(cx2(qy1Ec?^n2;(ovQmpkt+>L*%&ZHIWYG
g8}B!|*FhLi`K3#IE1R-_ul%ST&=esy51n*s5vRYrXrw*yD)!mxvg-&k&r5*&o2zG0kC~r;1&1Mr#OTvra)cBpww6OLlU5<#e&hQXZr~Rn6jZ<PV@@LU
3GWoN|O-3iLZ>FVtz{rsXkJ4n_j*dXPT0VB`q~(VLS?LjEF-O_HKY4!#9Kk$-%2C3%il49QEr?GeE(9niJT7mNS<Pc1a^@p<U=qf@{EEuy$g${ikJOA4
%aA8i00wm4X0Lf4pWjf_War^#AT>FRkk@po`s;c}P88^Q6Zs`fUs%R2;5<tnu03;BOP$L!mqeChe^P{65S4Lp&#6&>8mBP6Bt&A-aAe^*dO=!}<&1OCU
vQO06=-q;~rcn^2j-h37$ccB&~jXO=|k&q5H8p?o#pEuwx@CzE4B)#J!Td*8|frH=V{`f(3t2)O-;eK-}m!5epLxnp$7YtX!zLih74MJx|P9d0Jw)SQF
Iu_>$ol1l#`gR36(#?N|8<UX$)3>Mfl)CW{ve51@ULC)PcDSN^5TBd|FC+aPS~YMZHe+fP-3#Xecc@MGm&Icy_-GQFV-&rP!dratT8V-0X|e^Ab|ZS(f
mbDM7~Jr~!QA1BMit{Ggiq*Fji!EzSYKz-{d35;!dJRMw?j47h(u~O){^GCU>{F_tACaZVy&7Q*Cb7QNT=0o*goO0K;=tizDU8TL0(0R%L(5-AgH`IH$
Cc8d4~5bQG5PN)F8%02N_?uAm01*=J|W<3UcSrp2`%^kzj=S-Rc$4L6+v9csQjK3k1(EU$;i3Q}E7B*Ieo7inyxK{Vgc+1=N-|mvf}EC#%h;$MD!FMHB
(>M$$e-1>gg>N44m=8Y5-OoYGhNgu>HHW_QN~5_o|mSAq8+BQWQ&Cllsvg4mpkbfR7{7BJy+4YKvlrWo$M$4kJnBcw%rX*o~ICqRUF>d<c&Kke!mKbup
iEpXLdR1~E?=KuO7`ajd%v-TJ3C2kxih$up#Hp3Ay!l!lXM&Wi)Ii8RMg5VUaJuS!A@HrP@{k(1@F)S=t$srV@`?M?AchJHliP8=Nf{D#B_We63xbD3j
NWde$WGrosr!#q(_4(@5H;##*87gEvUKUpiW%a5OQ$BfJc%ow~yr2ELt=RI00i|rjkA!|}E9~Scx~VSD<-T}lf2-1qhmO-6)|z_n29*(^ooEx<YrS)-U
l7i(vZXkVM}3`j1H12#No%g$smFqWF_A;{QNOtZ`verCsjlncw&D%{0_0qPn{f{->c+7L;LDe0Lc&nc$x~!fip9c%yWWd#n;D!UsLwlz$9rTzD%XR}oU
WJ+cnxPhHO*2ZFb&2aE3Zr;X}{GbOqkQ}T8^+WcO7lxX>02l$G`rD@USB;yYy3H@dWlg4cmfC1qBe+#vEOVaJsZ#Y0Nv*$y1|BW2aQE&r6Aw^cjIO6vk
)NRT=H$Kr?+0t_#OT0A=PxlM2+KP=~(CWv`PHF0IM%;x{K#jB;rFO{H}Wg=C7->q9vGt`t<PZu!+-^R?G({$)$w@C1<?vq!ctfzNeOQVmn68e?zeH|W1
dg}4r)J7tOU1h&LmwN*(thu@qpAGKF%LX-pU{e?!ST#sgde+jkEou&-EBlWwY7o^zm>5o|K?|?M0S3a%P$^i<7{G~_Z7c!4gdAK#Tw7`T<2L{b+b%4LC
*DL9jAH+NQlF4~7iU3qe(l14D`teDE@sTXG1p&G7Uki520Fq!}R{UBrsSr-Qi2J=^z->1k@7L=37|6{h>=f$Dao9e1!e<ek1+iCn%amFxp1|7A41PSno
WcwA=Neneu|VFlF9<K1+yyzd^tb2Zf*%-dKjd+@;0W<6lUc+mm`@W+nNOwv$|Q%`9Xovz0lW}x_sY%|S)qeYT=Pq9Usq0esUy2=_%T9uU5XqZ?KuPJvD
%W$PuwWnV-n6aN7ZoSp}`EF6K8<zy&jmn+T6%fk@EEJnbINJy{>8UaIqFJd462t@v%69+ZNgJ8KQIkFXU?}>^nvSjDyryC?oCw<kvS4w?q}B_Aj?T0Va
q5ql?8qp^`{>_0`NCQn(7S^-C0bQ$DGV@R=*we7;=G$1Gu&i3Q(~1aRJlb@TdPzn%JLvd&Ac9m1YvYw%(M_-tdiK#aE*L2Ce0fWesNySNO@iTY{YScZ4
%to`D5GQ1~?4m2X9skV(yDC<6*G&<n+hJ?w_rtvXd7i5Ss*JVo1RIxXq3hp8mBC6G<Ww3^&0vMHa+SV#Rd$?Pk(Wlk;LVLZC@G+|%4l;I*^+(ASsjxmK
^`5Z98Ol%})$Dlt0eB?NH(;OQ8A_LiO}g%K8zEqy{`XPI#i<IYi`M9_PDea`Lc}z*5TU*6&cJIXj0fro)g>>N_z3V>)Ps~dQYb84sY$OKTY=VguGA|1n
Q9r$?oWEYA;^#sNj;wS$qMuN_p|(1%*l4W@1<nZU7#@ftyY0_-a+um=R4hh*&5TXH$x^jnS{g^C@J%%Pe*M8wGEQ%^EmisS&)qS=c(E@?qU*;^$evhso
p^Tq$~$C_%06J05Lkme7Xrqa6%2j^Re5ejdXaU52~U}&<x4ziwo;ZS2Q3TQTIkd&W#||^qHt|FrY2xVRrBRg#?-5Nf%<7nFz~mYuWEJ_kqNue&XrTVo!
k5o@OlSa!PjZE{BWnovMUb49_yQ_VmvXwwg0A!O7~Rv|PPyNqdCDBQb1MK3O{t?k~~40NN2=&!^<U2vz790uZ7)I-zu+fkbX%Ohm#}*o72$#(>B+z*1K
Hp`!FbUD|Ff*aOSI{wzCz(WB!gbEZ;pLU>Z)YslE*rwk<QmF50Xl@hMGXF0vi7Ccx8M^jz2omA0Ro_rXGF`)z9ZSCra#d&-$C%@IqG71kIP6SSlB*Ybd
oDP<_*nna;F2ER%K6nNn=DT@4p<>&#w{H?RUk1*R6z|}6J5!l@s3qQkpASu>F~NAEE*5~Z?kiKxfgX9hFhdr;BMI>Wgjj_uO9;{>*DO<(sfZ^DOMiW3S
e~l0I)KJ=CzKK`DxCRRlB3`zpE13r@ALd=K1R9|E;O*h)s=J)8&V)z&n!ySV}=ZnA03%=C)5e^B+`P+unI<joT9M8=pa*K4Qn|23B|V;-q;@loT^7NM&
|x)&io*$4x`gp_EjKekx&?8%Wwj{Yr+^&qXFrtI>jZ+p7Tda`9*$_h^j%9(>H|cw=@2%>vTj9Yk32K_((S#o6h)DKTU=9jC&#~^To$}5$pv3IXSvr3kH
tw;=Bl>v_xp-6R+67Z4N=!b=%5m4<^N)FF|iTk~%Hr%}62!G6fD?iko=qV{#5Q&n|qE8`UB_=5CE{%BNJ&V?2Uqppu8MiVsw&qvJx#mrk4327dhOw_yK
lunt1ozv1_ak5~>Xa^(Z%4UY(a1=Z@Gs_h=8blX@PUGp$VJF{!ME5z<yrN7>a-vhN!cE%qtQW2n48F%bE&WJh)#`eYRRCPfRoq=doC<4apEhc+W8nl0+
Q&Zt|p@N2H0`4tGr$FYJ^n1TwAVk#t3cjswEHT)bhs3#lc7}3r>7Vhb+6+YPCiS7I;)K$K2K_3t2XnFxA>72zom=2O&?c4K@RRjt<jDnHDXaooV#>M4R
ewX?dETPO=jn<dfK$KXam6UYz}1#wf5sMKb$DrRMRyvU{9eT`qiFDy{~Q+~8DQDLHB|k?j;W;w*J@(*TW8@l-+iXHxkoTNp}17^wy4ff%X4Rl{3W9lke
E~86$gbN*;E0v><1PD<0dJ1^<qw{fbM#YI#HPsUCpUf8R+NHb%0)>pUkHL#Hv_Lzn`CtAD;2lt{La8C)J>Xy)51dg*1F3Uy(T*@{uW6jy{~@XI+X(4_5
M|s@~e2LVgVb;z<(Y0`;D=;G^I?w%ne~f!)W-Syn76AY;r!w))X&AW+(7%D`zS6!yE8%Q*)dw7NfK#7*K<b&02avhZ4-s?$y*Tx5s3gU8)+r}JPl4Q!6
#i&EG(MTlQ-8PAQbgnX$B^j$4e8q8M{)9#%|k08_&C%RsZ1Z}*N;1{QzF`z_iV=1?v=c&i64yS5P5oEa{7PNTs&g0YewU1VhP<X%D1phSDCfbj0LRBBJ
Z~+NEpYYz`REkyYiP1(#*@$%w%hzCjjxS|^JesMAO~Doj_tdFTej2EV;*{eIH(-~*ZT!qR4WLWyP8j2$g3L6lk8ZWGH@NPxMZAeKKfqfvsdV+iFWidxC
@i5Xe4x1SGF|nM8hMplg7d&eh47CpU<};}F*ph%VZ951IR3EtlRvNH>6&D$=Os{{@x>OGYLPxO!vWL&o+fxLV@PRS-ryedyaI6lP~JFfM2gM)iZgy-q!
8zl;RX(HQmGNum+E9>`Tzx1Gu3f9<8N<P+Bj6t&%pDU+=E>qjze&`$L%Q(<*6!PX2j&kKB-RAuMf40S}wv&GCA>PJ@XsPO(E^`>zsdeJ#`@WAkO@)+l%
ID?C^$^e$m&+TRa)KQK2N#&8H&Jj)MQmv$qWK%H+t2HLwD>tVI?C$DUN(CTb*iDL{}?UVWE|_Gp49RzJ>Mb5;&>2Rpc97x;l&`+~Xnf`SV|R~ov5yr22
2T)PL~m}3puSBaF?p{6%rx8_wp6pbCRW~^2*InojC{!o<V@v}ese*l#_^St=PLuEOB^o#jHd=v*^2KOGLZ<fbEULW@SuwHl#mW@n@hf;shE?!+0C%RKr
6r~(2wD92+u$g53l^CT)%p0>xUJX1G6bbgKEo`Pa-hrcFx}TFZ_VB|6$BSMX@XLqw|15xqOD26=@Hn&L`EVw>*U^GjLSH7Mq6Ho(se%Gy%c#?<ET3-!k
b#ik^AXEh`bjVhiN5P9oL&T+O5Bk!szV4rzN_dqyw8I{xi5Z=hiDY~{NU2gKE7!C>MUaU>nZT&-BQV_X}1&vhWT!}H%39$ewK3T^e5^`$KK*CzV;4A%o
3(-IhUL)%cgi@Jx(wG%V(z4UzV!<{jK$%{{Q{)_AhFt{@)(|x5vNl@kim?|KSe*@4x@@`~RwP?%V6d+w5xW2Kg|p7ofH@Hy^H4#zF5b{cn}_D#eJW#>d
NMRAz&*v7fz3iI-1*!7R`ycBs9dBAm9WM)2jkC4S?CA`c}lmA^XvOZMsFw{{QTP?F_tO5B`4EG)O$9%cSprNH0&|D$qX=Y;pusQvW+tK<K-Z2x_4SaBm
9>;KNr|K9WSe|q~@(IFOn4W|{S(-vMFbx4{d4H$jMo_W;&7Ekq0yYi3tY69hI{2p(A72p4T+i_8Ntm9wh=YRM7`m6i@-@W}`E9L%aZ}H#m|KH>9_>cd8
fzSWHX#d4t=>Og0_y5TA|92ms|JD8f)c)@)SJS_3Vf0^Au6}M8J#g2PU^OaCZ}J7=`APyv@VZ!1meja%vIhOSaeP}|H+d#s<J$h#o?YL9<T0eZ&QwTcH
hXm_x&M~+`i{cdH5i3Pl03hf_3fc&W(}Nc$fIRk*KcF$ym7gRhHUfa;n9!|xPuVg$!^_Kzn@>@fb&NsP^Ef2_&+VS(jH|W%fDTpFu{1ug%xEE{^$+)me
AE7*S~~TDc!EkH5fW_#--2r-K3~Dr9axgWtmDn)rM<*iVWT~KS8H(2Q=2nx@eP)HKh#f`pK-9IU#D`)OD)J*YL6qp9|ecm&Wy^>yonT)lL=FAV2%4B**
8yE+fJ7dhoz6^7r8SH3CDgN=o+P6yjMizmJ~=ANWgV7H(a``FWmCb?a1)X+>MR&q?=U`<N{0AMNJ)dDJpX9^@bWe;XfaRQbT^Z?<cv-=mhKICOq*SLyi
nm0E7|)@hz|-0=vWkS(Do*6?S3^w=ml36mSN&csDjEj?5%8SRAk$NX%uTFV)^_d)CVeQZq~O67rd(Vyev_r0rs;^$A5Ts?BJRQtE~_-e$f{h__gv+j)|
e}l34<N99fgrs@AhC#zAT&$W`8=R9Gzkffz@lv8uF5U964tp55juB3^1W2=9`Jef5B=Dr<f5fk$ZYz-Un5h4lpVusYWPJSG1Fa|<UK`ahmAAniR_wR=8
E#!7{Z;(`&$j<n{wSHL22*h-TuHqLFRAp@@%Qo9rtAyFZ9J+~QD|~9D243g6`cqBef*+3LHy<MdCrjFO7)`a>;^f?SJ}$`i0_sHgcz>@v8GkwyXr-JrE
<ksR$%{(pR)Bx6Jyef*ZY?ByoxjCSN`sdz7{{@r#i8!NPpG-kLwfIG}+`mZC-!GcNK<$w9+?n4b00r8AQ}y<mkBB>lcSv=KO{qzpt|__4d#C?_v=BQMo
+yd2g*=hQXWLMFCPWnbErchCgZI=^*g4HE0aXbFJ?~%%%HNQGUlKO*6$&wg*C6KZ{mm=G!qX*;X2VWxd;Z{a3r8B&;IU73oTwIa%qxB#u>^b&uZ{-pYh
eE$QKdT&uANGGAh_QRYmuSOt4%Cf$XOAu+wztuMLodB2R^Ql>i9`u+N}XQFj~!cQkiWEzzH(yo&!d9H)R9{eS~qAS4$g*a=tJ;o}OG;d`7jIUYKoZu*D
S}ZvP_mzu%DgJ1`g%XrLgL+##GCUet@0V0;u&?xcyUKGpCGE<@tR00llNC?WIX;>?ugq`l+?E?sKTOfug&LQci@b2Mr&IPH$L|hVkpk2h>*u?&yn{^~l
B;N^{)lg)Woq#s{9q@l&PkW;&HvF(c`KCvia%OwxUDIsBiz<YR}mk|t^6bYf5ZRz&No3Hc8;qZMh0cdTBbkRf5U&KKk==iBSVE6(MPiPJg@&x`2XqhGk
$Igk2})g)-vR;)SvPH#*ln4g`O6BtBM2px{u+X@n3k_d+?1kseuC?b@J<d#^0at{~!Ek&Fm1#(`w2q^$-02_bZB}fAFI>P<HmGQrN!t9h*P%<ru~X|EI
2@6gTE@cmAl9Ew{YU{OQmx?KrXZ8-D)&zY}xQpN<F3RgQnh&)<(<xTO21cEeQdM*ass{40Npfq9*@i_`$=uhv})oo@yKF@JI6WNJqd)dBls{EFrk$*Wu
4)^~MSlli=emP~&R@%Q<2s`K}<^7wS?!^m^q?nFP4Uh=d3eg5Q>z5_`~sZ&3IxaJ+{(~aWVobmq~KNwp;Q<8VXh&9XAI<u+oWe51ZI)2A@m95+3Px`}5
+^Lh(@Z`te=1(S)C;Cf$g6>~CSXSNO4ZYtEsq+o}kN7HE%aEMr;RUbL1K|$c(Ud&1#1{OHuc&$?f2lA2O8<!0d|T^+^<DcsF;FgAr>-aKKU^(f$y~|<s
$Fe+^LdlCB%rKWWvoy0W>01;bGg(m*DN?`0`fM7=2Gsm(q4;?VYsH$+mAo#D=YADLt(Oo_#OXGD0*stslV{g@L6w(ukl*8YK9W3W3hG#CNwg)sGF?OVY
n6-m`yUqMwB83$p2%0=j)k&|Ilx|yC{d!9DrDFznvcdZ<hYPzEefMiWKa#lxr2pR3sSS5aj<r{{gIwWVf;JfAAk=M#BHJKK%EU<A0O<zr7at8};Z2FSw
;}5%>rj+V%0tk`jl<6}kNSvxzI%@h<QbL@){udCO5R1zI6PR*D|5j%bLx{58{gSJ(){7=FQV(iz~Uijt%{9A*QxSEwh?(o`)-bZdzhN1@=x9r&BN?(hv
dPp>Qj=UEOYaYlc!Z}&l5*=kcwaKjTEp6nGbGg(Jo#+CU)=x9U-xA`bM|MWq_TB^2+51PXi_j|h_77mEKMy_)T(ZvO+oz)pQRj|Sr0{0|$x;7DAoVqiT
Qy75KpL1dkcG?k^*TLB)b<H4#HH&3mE?x-4bnw^)Vn3f++j9#B3O0yc3s^38TMpn=aP0TC)jyw#r~b=c>@I*uh%?lOeeyiGABt={+s-HeS6aI&GUbNom
kV+AfLIICj_UUWCpm?u@M$maBLB0yrX$J~fI<u2vd}Lw)*Usb1r3XlR9YkKD^6t%)Qkn6r~BNmKcBkuajSe_KSUEeV$)ID2ahV?i&^Y2Honw?xqa}>z2
64N1QBtJIyss^l#});^4Y}kNB_WCeKH)lvbu6j{F_jLW7OWe(bc?yQTi(`Qx~OZYZ&W$(HgXam{6Z7{U}6NelMz9-1KEaJ588(vS-ipW8?^5dn__Fk6X
O550|us>nc5%Vo-qz%4M_xqc&&!+$Ea9Aur0Sm#C>xfzzsh;wv{piD9SAb@(~C0?=iUcqXgINMh~-L5=s<GkMa70PL2tS|9wZmo@YS)3V_Xtl@QkCRau
n0c>7I|A=l6gd4BxSAK8k2^#+zImCzN5B}{gHO4+ic={Z#e8x0*OyK);<?Er0bS->>Ey2X$cE*>XCLp^SO9f2KZ<CxKh(mDSkBp3o;{_SRd^8$KqZsU6
ybvG5V-?_P+{OWoqae}13wxI$7y<&<n7ec7<xF14{b?lvY9T23#Pd{lS%GBS+v*h=jDwX$7f@5{Xo%t+JQaJ}=K<kbR@5POR<I_`jKP0W3KZ@QTk=gZw
ZM8Z?t4(&A;PGA)!+Wl_sL}Avlo)V`~Xl*#6DBJra9q+Q_WKh=YklgRIt=={S|~4Q75LL>JKdLN2HQvx<hQK5u`mXU%{BN6VBdjA_DIh-D8~NocK`XOF
ER~q66^EmY&tDegthw;_r8$&=9<Cq+jGq>w<HRzK_U)>?j1dqQzK_bVv<npqKIj-hgerFFU?9;0RpycslzVei5q^+7Hb>NT5c^T&z?ks<H_UZt%aWx<U
-^HnvJ!8IaXgEExTckNgwx_g52B8=_;+V==s4>|ZZMp#OvFGyiL<$B2K?|IgKLezBVLpTE;6GiK~T77H9UGyWQ3-snJ_wsdupJl_Wv@SEol;%7`$Wh(S
YIWdiM%iM_4QP{ymd^lmQOePg}S60H;6NGS=s)z~J@6Xpc0in{2*^>@`39fw$Ut@$Y7~I#!45we!TKSg|kKW0>9GsOpu`b=Dlm^8N`88(W!}D3Jpnrto
ExxKv1T+JKmf~DV#B=jCt<~2F-Wi5X`h}62n!gnO#x)n^fMBOy@pX#x_upTK6;&}O`R;@t{I&kDLv`sI$fG4|_4e~E{>ECzf6u_5>&g|qCH{OXM*<#dt
r8)jF1J;&<WdKCeq`F3slo|PBQ=O{qNbCNFFE#Ne^zj`-`5utCs(M2tYNZuO?EQGAklAUw)hihuKt(%jv>Qg{+#CbXFFOy6+aRTv-jes{Kn(5^4RmlR|
^;ysZF~La^wnUJvuNM+==4O8>Yw}!oGdinrFHL5^+r2YT<n%xV2pCtGCg71iqPfxu)qPt?JjZ!R;u801OK8ZaHG7QmhC^!o5R%gM1PSx066i6NGZ`(C2
2M9eyA4cKFnW2QjaC9(mDY6Tq>$xp@0TJ6LsO=!Lzy74GFh5*Yo1pgMXAwZw%)%DbidY;VIYglmACp_D3TG>U=8qL*D_DPL@E^!By#3-PW>lRDO*2+D^
=-b~h8IIvG>`Z8JVA_j^ov3_U41rPdDsbSn<DJJ63N~<d%(O!J!3sRom6DXOj`a1lc2)Ra+`F`K*0Is|ERp`84eqEyI-_^JJUxX0<BmMuXe%9ZrZ$<s~
6#7pEllU!}#?9Xqpn$uw6~>!J6o);+thciXtfydLh*qHvjGX+(q#V>0;<rr~yLNRkV1T~74x~AcAfR8p?&DMrG4;0STa0EIT-Zc51m&klOy16kq}J()K
=|qe$F7YmAa#ypZT<E=&GGcOUanW=jhH)a*ZwzVRbWAL+sJ#q9YXDzai<@O1=nkHT<p{;o&Z^mXjeMNb9`Rx>L5<_6;jR@#O28H1+WflDT(;Xq}UpMIL
#B@IHc68WpdPl-2t|6p|c{1aIpMqTj}G`O^`3%8}`Y9JOl7!(HG4l>6(xAt$@<A(-5;R8Li->pZ$`x{&`6*cFW!8AmR$PfFP6#+DH(Uu}oT94sU{MqKW
2{=1C4jG>vt^w}ud3t@N$PtS5tSq)dCiODDbGxz}YhyV^&Ds<#4R2IDFJ)TGPPM|rQY>h+1ZPjXz)5efC@mARe^yw>?jjPKJ9z^j`CJ_XkyUOjWaNIjP
Y>wXiB(+i&VVpeXki(gY89;_I7qV##vAl7e1O`pm|0cXzUMR+?RMDi-3-;Ub}F01jSkm(sXC*+)P6)Ofth~YPUwqN&L2lM+u_4ltzIlMjN&-WKO6(qH$
5J%6-X@F>2Yp>M2M_4Nk2W>o!{Pa2I(J|EEyI^~auP$X2w#KM9Z&gYT5v1^gxPPW2?ZLZM<>XzEgd?D<Is_~VIYbV)Ee4~+|8k=KIU@po_<n=Wx~G5$U
Lrw0A|G-gTgz8^^-N&so_^qqgCfj6ILk?%oCAfQB}XUA{%R#K`!|Z}#PI{*IA)UyCWUFC)M>gw`cSmY7pBS(ujL)PHPOx-*w@Gb6AvhW7}XfNQf}ykcy
|`qT&+%%<S@hKb)Ci;G7Y)Q*Ab2bD4KmpdGKKlAYCk)W!bt%d|j1yt@Pm)7!W6J;e$X2a2fCwE;ke)e%Rum&(Jpmnl7y1={}AF)5%rn6$n{K%o-WpWS+
l+jQnmiP8)m;_FHbmx?qs-$R#t|jj*(VG8F--<OSyN;_E#QWE9Z|v+(|MVe#b+<QpkVym)3X5B8x6o^8j$9qJ~QeT)E#{$~llc-V`R{J@%<H_qqy0C$l
~U;h9Rm{R#5A2*0O!u`J86EZh2L}8n;-`fU}AW*L^9&aka3EdVjTpxlOvXS}p9d0@)eg+zeaGYOKL42q=ly4o0$kvz1@+)98sEvmyI`0uFeEy}P%+Sj>
;zZW+FS>k2v4wkSC9phy2>Is?3oAw(+)kidgs0@I0A6eS`Qjd&B3SJ#sCIlx4F3Gdg^oXq2<VD>Ga}A14xc+g32!g^iU?Uj;%mN~6z`Z^2tP7|JNzaDq
4(K-7U^9Tldd~ESAl2e^;cFW%E8tcJ-SsmohY{AZt=LqUJPzkbGcP>#7BH+3%E~26hJsDR2`_Q0t2}Jc?nOPCP(a?%Nr*c*A?Q6{Q0^g&Evr1v^yT&d!
S%y{($&(?y%FOiI>v9eq9`}FYIH%r@|}3jnXfGGOjbki}z`RF0Z@-Cp%;<pGssT>@SjwH^n$jGJ_}UW&Xkf(D9&OBqclHmc56S%kR+!@o{jJQ|llZEW`
~aWax>R^r?a|pEKtTh4mHI6)z7f$Ta-e<l9C?e14;~EO>zVG+8A!$Xy7Yz@D2rJOu}z@=TjW^ygW6kiEX&UZ$3U3YbrGnVZhxIIMe+haC)Pg~zyUx0e(
`A6!&+4@0abQxL_VbYl7_Aq}JQ!&vt7`JWUecbi2NhWmr5fovVNpOy6o(&KF>Zscj;0W$;`C5tnwV6?v9y~rOg2s@HmcxX*70!jQhb*N*f8gtbr{c2w2
gpNynq_=s&On`~}@%>^O<$x+J;;1Oz9K-|mW|^rxli=+b(@GlgkqV7TI8^hqh-nvR>NvJEYk>V-B2KMy?gZp86DP%{X0%DS2OX)Y_XfQ|8`y*OHU*m^y
8U2puKjgUv48Otg8e|GP_V2c$O-l6DY{+|sTJ0N(dx-qarCs0Xrd^E_j(OGu2f{6xvuYe)rTh#m!5htGvz{$!dj5mmm?h&Wbyk)dE@Q$1{B`M57EfhgG
b_x;ercQp{*<Koj6<t{qI+lsl}eiq`svOq4~^D1z1r9w@_k3Z?1|f@V<lo5#1*`Ft$|6S$-n}(JyD;N7GC(piUV8Bqh=H30Yeb_E?udP}OlojZZ-a-kb
Ir8J8B04+hHBi^uLEZWeA#1_nn4BfFkr?07IE-|CXuiy9~)_M+6cK&Si;B1^Wy`+eCs{#PZb{(1B{Q*<4ADo;J(?R=NC;q^d#b)!Q3rkuhJfp8wROSLG
!I_Te^wD$E3WdAaQn(yo9fk`%;5Qwn#l{c%mfc5yGFfU=}@X7qH?*fhpbUI5WVY>@zK;rtB#!wyJ5vXyNcq%v@pD+>HELrbT2EAtEk49(N5oq8fuqo#n
h$R(m34`wy;4zxtxxxMOMnta3lsOq^#E1BOVx0lSz!<L2s^2$W0i#)?_il0nI<B9C{%U<1fYaq&6v$Ux4aVC&&J#LX5D|nwm8sXI0$1SnIe1GFFNIPi)
=dpDL}m|(kMs=EV7xLf6VcTC<BIS!CL-g7XzRJ~_NO=@IS0hg_7(>{0{fJH?9gyec-#s31I)Y(0U>WOEk0K!65zO6k-c>+<Z4B}^H_Kazi3y<oPj>A@Q
-vIxl<Os5dT$t9xfk01|<FIr7jU!PS|U`u#f@naHBSSO!VhD{?2-DAHws=AJ|nUo%&3i6#{wOC)3Q33B=Cel=UUC3P>L@Y`~{n5rcLqYrSVd0y(5<HXk
A~;&DIgRLwGac>2IDhJsnB;AOJv5Q+&t0w_cW$+2|{!39Yg`MO{Y$RFAG=)Mib@#!}e9KwP-T5)4;n<^3|(N=F?M>{CY0qIFHb1>XY#My3sSj10B)5}v
3a^|s#uH2=slU=lyfr4!i?{4@^Hkj{b6CDK0r-GWP&-4}ktYB*2OL=|M+!b83^xJq>;?#RE`hVE_vSmk+EZYy_!I_6gX2c*sLIUXx5c4E4IK$UpKM~oM
QF*N*GOKQz-OjG_5+QQ~hwXc>y%rM7UF&>r0S?KnkvVk}QA?VYi#rgC$JB!UI5AH|Tu+dANBsL~5NQWO`VLRcSg{G1wb0Y4E|pfBOW!(QiUJL?cb6_1b
wcyMRT(w2n=N>(yNmH~pHX~)M%?IW32_c9C@qF`8)@EtzA`VZSWzFa<5yUp_7hw46<ok@iv!9d*!qHJS%B`}l0qtTEq(d&0Za}-CXLWzLR(Y)9IZaM^-
^|mh?NQiovSKbynB=<sLXRTBO|_nYnQRw#Q2N?3PF$hW&)juJ(VI-tEY?qm6pbc`rI<XfW*{v%OCz(fC*fml0bD0lOc^^T}wOY-UKSe>=6CkkQk3KJ6G
Akp79{GAkn{`&u!$z0CTFlPMskxUEixu-&hgs3TeeX(GvAvu(^906Q!pqVnSdGdDU4$!|`wjo6WIo><&C+uEgSEI%;tCUqhk#E}|TIc*>MDbHhKs&jzj
cyb!XG9x;Z$+&<*z*x@lnaUd7cc?EKhGFv#a^k3O$gO%aNS~r8{unFSw0XXmG{i%I6e&*>l(Q{BU?1>Ms*ONW<dtziBX1M3(qb3XLI^EQywP;O>@LKvY
K7C@=qn_z?Z!hz51+U{3`qApr0oFG6Td(j51Gmd*3-1s|3!SMShs3#k4FFm?SV&=T@pwNR3ZdJ83NBqgq_y)zG?&ZefucUi$)k<jY#z~?KR|K5UA0}Uu
n|jd)Zl$i$^yAZ{=(mbvYdWug!KnG7q{;woJoV_fPbP}{mk19#1Wi!*V)Bzpq-c3S-@&0z{G0w7?H9e%DG3$RQvs7{dqgMoU&pVjRnPlC9&+f-*VGqtO
%OhNB(;Lj|dw53}5Sk6q?1@VjpRcp>9ib%_20uQ>M_}XbP_}@x;`ToCJ3yy?U9E<?MY0T2A`-BavE;e_>XVn2mul;cVS3Jbk~ipXKR4Mx-&Wh|z}Ps$d
Zwj@u`cF}NcXyhX*vU4bXL$!T!0pH|r)^YlIIn7#}-uJFboe9oqzsQ-SRF7)Y|?B$tBFnbV`XL^AgWN7%x1Md!K@R`E!y&PXg9NEYYwPYbV%N?xW)pCs
%_jzc9N(2m|>tTuAtj-!cZx0i_RXozufoQu1z994qu&W{?5mh6(%Mpz14TUBwfZ85hdqre}1G@Wo(U?5a9$qPz5|NhN1;eyv79y=Ahe=^7JJE$g9DMRq
;=UR}2(DywzCd$Cbq4c9dP^_c@Hp`qL?gH&ZnE@8uYX>hQ1hR#FV6fui6B1`LHiu`^8?8Cb4t8RMRI^1-O39uR0)ZzVz5Hy3qF9i3bt<8Z2^Ye)q1<?q
P%L4lT}Uh_`?2*_Z;n9<z^m-Z4^TBoj+9vDO>!leGGJmt_TWMJj&*g4yaDv&MxIwCH1iVYMn0nW5It`lK+@~@B1|_s?H@7j9{$ApjWPebQEzf!a-65Nm
Lm4MXq*-z%ixBF=s^knPXCr*s)$$a9dZH7bA}+0Qb(Y?Fw#$yph|GRJ8LB2+JVr;|7q#UBdaINnhqJ^kES5TpGy@q#_)#&pTcNo`TB#IzE#UZc22D9AD
)`(01bO@Uwxp`BiS7eNN<|w-&N6V_llkK&xKP7Vqg+1N~m6NpKlcD3Io56_c-BNG9u%3+V&43NQ*i+pJG6di%ZPji-{24JfsDaK9Y+6aYUm0{)yIySEv
P`dUAybOC$XjB?H}i0`dLmG%|rdx#IzaoTqE{P^=v91+%<sD+jUC-_MJGe;DO@PMDLZFt_a!2R4v*YQ!)iBS7HM7$IWpz!rILU9@94^X?e9L^_}33%=P
tcj9}6>lrtujl)r>j1}xPsOdZDZsRe7LA%vULK{_vlXZs()#G+vX)acV}r)6ulw^FliqIJa8eB~rUOn)UOm?JM04O;0yWJ#1F;4D(e|iA+h`%;AbT#Mj
|Tv%-rKy{eFK@K=f?D;r#$$qW>%c0V@`y}b^+4`xDe8AbSqCY?G_-7Dk^`w6KM+xqOZ@OA{R(wJH3$GO&Eavp3ajwyHo;pvk#!82Tw?AE-Lw16L`>>LL
8X!jTx~`J-<H75NIBIY=-^8V^arm;dK5<d>~>qP!(q2@7{q#rG_xI-JiKN{_%+;Mpeg3i70J_4q6ve#oYsPq~NRXVfct(#0THc=nZuSzAT)ZGJ^nuW=N
|O3Q_i}CyxKjdvMT}7w;?&jss__pZRu)D!9)^OJvgH%QE|tf8zRcaGX%EIz6l{H+uj+8Gc~IFKdrkr;^;3*@NHCIifqa;{&OpV6WDwEjq}!T`X8?;S_$
;_e*fn^V;LLdKO#T;wr!z79?+{nmhP?&9fUmfVW3~oVm5E8_FMO>fC6WDw;nhc;Y^&{p68%1&5qMBXC<Ul#bX`$JH3D9mcO5%JM*XI;@iaEIwF@DuN%m
Bx~Ng%y*i(9+QV3+v}A3J|+XyUL~s$03z0bWD$6JjvgMaZJSUiZ|niuR~P`Bt0)e0Z@v3&R|R?m>BL;en24>`(d|w&>$oQZck5|->GA<JhuxMJiOe2Ii
xzZnb#>0>nHf+b!yK-M)%ETu)kk;$@<R^vIo{|5o3!V{WFN5d@V3)>Q&X`UIIlNiG!BzHgt1Vu_r(~YCzRSEQJ2!4KwxL3U~3A;@qT><{7giKhYzIPkc
67~;99*IoZB8>Kd31l73mLP_Sl=@?V3F-G}wuKruVZu9Q?zJME7Y~9NcIfwM^^s;=y1q#(REioC3gA4_I1KI*$)e*w|M}wt`6-yQT~l+6J0(<KyATJCF
056cymtb~HCd5o!U*Y>jR4R0#JdI78;<;<w%RmJAHlMl>#YWjKL2$(z(N;0^Iy64uaekZ?UEd110P;0_EZ9jgxEI6*>8=_gKVE(X%WJ?NmN(fY62lG!3
_8<16dT+P7su>h6S5>F&>ToJgPwVxXSBuI@e#=k4^)S>!c0lmEhyyi8Q^B3n-Up<z8jp?~o5dMj)=KDQRxRIY36%!piue^Pl6t)Tv_X9lpW#IGP90@Sq
L#VE5c0j7kr1d=+%MQThS@;CUe&zRd2vnLv<b&-Tlgu9#e*>4db$1<t;%b4{y9JShXoeVejvvrmQ2mJ7)e_%9!`4FhHkDqz!Y}W~c37z4YrCSqAk3y9s
ios=!5So~62zSsh>+Rxh&|I}b_F|rovmo=*#u(}k&8|&nhMc)=cF3e`3mg&ga4e@_8765TC$gyMWsji$z`H<%=rL>odb|h8;e5K@E;CK>x+kBIID&nY3
bk^C*2ZsZO-xP?mKx7+&erzcWu$QdSbyq36DB^y%`RShuK|K(Ox`mU^#~FGPeUcKHT5NzEX-1#U<BY@p|^~^J`D1ILTt5dB>Y!uL#Qc4_w^~Dv{K~rS(
|0Fn4|656kwN<%~Q8O>v}%6=e@Wg_0i`&t@IK8lTsg=*%TpT-zZQyZP)<l`C;2wWccw7;R&ZgeDQs3_?DNqz@`}r7L^#0bCc{V<eq!8%kxqzzU6dgi7c
M^(fahB_keahm1RWD}$t=T?QiQKf%-6Kc~l$7iX>jOPlS<Ts^n|tEDR;TXoVy#%&g(Q7#B-@BqThzPqsI3*URWL6r<1HX63GtDLK&<L_%lDkWoMz;kWX
Ke^HaI)49vrFK=ou%7JWBe&WZ6OE2X!D#T9d7n!c+;|*7W#P$EQV>u6Jc@%b6yxII7OpdAS^1d;rv5LzWig%8Df<<r!k$%S^px4&V_UYW(%|egpgpm)b
tl-J<5|12PIbmIp0HZ4vtGr?155*gi$HrIR&Zyu{JiV-%{!hcx$}L-XF$c*o;iXIANi%bv!1UXsmHx$6JP4wtx(Z%6t!GOJmCj*may^ye2*OW_nmDy><
S`xV-~P6G(uIex)4+g637XefdfW<h`^4X*v6N)HR0LXM7s2Lv>s&*#q=zAByE*X49}P^(g7IN;TF>cS9yTwDQyS~-UY00TFtv}xdbftfiDr)q&#-cvRA
cz%nXQxk3B&{&Kw}CTC2wVSiJSo<&Y4X<pZW^IlrygSr0xt2${eXgc@`}QP%_eWFH`7M3A+1hL(EXZA(kAarDUGYs;eB*M?N8&MTk9I<p5BYAJ45&m@H
4xT%V0d5EXmAsd;op&?e2*6t-^%K&;9aevc~?CLHc_EQZu_<qzNesJJID_>nN?NWPZ9h3?NV7TB-0i5F-EgrRuIco2)KiG#$7u0n|F1e}NFru#IDsSyj
u7~Wc%2Pk3U5PDVwA@IeZxUjKm->R89-Eya<_`3eUpuJlnIBWZIO#@?*lL>@jeYGmO9XguzSC8Pfsk9w;+_m_fSuoz>Si$&!UMI2p?y6t5{xm{S9{?jd
cO47I|~iidi%VdySh80`5~dIm?EFqL}=TK32qRj`ZmDN&8PCk0e4?t9`>hx2ZB>5Ui4z%83N2H*D<SH9;996H{<)vj@Te7)|bb14RO3>)?6W<DKMwk;c
45Ms<8+%qi8&89pb0Ckq90s2cSeshQIX$b)}-a8J%Jo1Bx##6))qAxxhWPiS)7_v4$7LPmeG~U4QFSXRq(i3<psvt2p-fg6hzajl{9T9nu!Yd%k!-uK)
q0=rmQ1*8h%=srIzKeo{sVc(Hy8)HP?z&>OQXIR#@6BOx%!&^_+!7oE+=w^hL9a`Za*0mTRO?U1gO(m{a&UD(%Jwt(6X^i@iXPmLWN3_0Z#3m$cQm>s^
oUmbX7)~gEaFII47Oe0qNT7|-J=(t_IJ|PHkK<7f>F{7|J!u#5ZBZB%@yID<NyD=byvr3Wt6R`$I7%wMo3T8+VqY@K%l&HWRB5LA~3&jang2=ih%y4*&
k2_B|_&Ek!G1tq5>^UT#Xgz;EBE(8r$~Cj5^-z3jE4$uwRUb!yJ$v@B8rVVBICoA7;Ua^<yFv3XPKec>O(M<lZhU%FdMDE{T?7l{{AcvJh(r1BoNdYqP
eJUFEE38uM5pn;@-xQlg6mOXPKe-8TZBd4B`7`2-21Z>QYaKkb#q(Xd7-74X6rcJcmqN%uLQxHN^Aws?U_EwE@TsaOjIA=F{G4fkcq>vtIGnwbS-#W?M
NFt-X<^TF(UW}qJe&E;mZIF`R!noK5_w|>$yq|?r0&=0`kid7Q=v`EbGej27<D?_ip7=6qRt@xL18r$SDI`_92(hoVSF3oh}jks*Tj+;Z&_d2_uxs>ZV
SOiZKU}-|sVuyC-^h_9?qpGguv9oe3W)=JB-|oAP3*E0q+G(GeW>pu})=|MH;cazT#5K)*6{aDWJ&s5os%>evLzx4hRcGGG#nn38pLSEKNb<D5>;2Vya
Jng?OyTD>RO_9C?{k@F8^f>V1whg`M;HB#z*byFmOM#5!eM1(r;xTm(RMA(9XT^YD)O;5xj)C{G6E+hvb6Km~$^l@?mZ(5<_u4f4wD-mydh%XO8;oZ^%
+74Yrus;Sb9xn$U1-nAiD+X%g1n#vdzHY)5SZdDJ*AvAh{Ed-z9Am~7@_xTto1%Vs^Tif6-lU33uywfAx^sN(fPFtv*uk_e4(1c3&d(|R+E10$4MXdw#
iPPPVDs&~OyH!$c(_dMYJ<|fa^=w{h&2^1EU;F}vcF>fZ7y*-Zp{_91x7%kMjnw?+O~*%?(_2%0(IW+OHAVQfnA#ulJ$!!K>DHJJy7pw_U8|5|8XjUz>
(5@=!iC#(KWgm%-6o|w0X~<_;h7JD{r#dSR{)uZ+kzn6V|bw;N!P*@Q_n94ta2K=Vjmk2*+`V$-4147rLbkvvUP9JM50GebNb73)fU9D`}yir0H9{38<
>%29G7POpq*~gR1Ppc3dEnGVI2jtXT(m7aQZqxClTu@0e_UIRZ}zMKM_e+GRlim>k@m7^?_*+;0obMVd#K$%QZ&8xe?_j;jMc{o~-N7@m4X@Mg$dE8X?
^^~+}*q4Z01a*6|C<(l(R7&F|ZOJ~2Ac4mQ(<?LWQX7T`fy%QZ~_b5IO<{H#4iH?tI8c9HIWdhz07Tu_@e1LrOAz#meMfZ1lOaLg?jyU+P4-I>f`VZVg
B+oYg!<~Nq%#i($_u7As_`7<q?KcPP8}_i|Ge=Eb`pxU1$a&3pjhufic0z^cgj_#uKE+pj`sStdPM!lk<b`A>$?1wcT=yzzvMyhe`I}de+!h>@^|*cZe
|7$IvlIB`+c-vr4*t!HrUhl(&iU8@{hJp{`8EE7cMJSvoKJkezF%Gc-*Nm~{Kw-YY}|j==YRJ4{BIxEG0}8qBl56<y~$_tn-^Pb_u}ppAJ)5l_ip+cuY
b?4^29X*_3iVo^80T*&f}MZ`&E7Z-RtXD_y0eA{3qUI-|qjP<1h6?z5H{0{{Le9C*Es+`~L91asI!1eEz$S|6%-J@LqeH{<K!m`Z#KH4oxu`$j-0wxt{
cNT@net9C__`v$(0Ouu1Z1UBG(%8rK$^)g&!*9_v6nr1T^YrXc3YYhR%mino(QC7QI*Z)R;`_s*Y!h5%A7o5MOUpOdN$c`Qj(czOCC_7HJ{7B7U%f;jc
RonIHK%N6_fGN1K+_R|mEUe<+&>i6q2qW-=v#C2}eo2b8(P`DNAx9c~~T&T%$Hx26>65eDbpOg?AhRDC)pPEf}B0`dDU=e2iq_4$Wlf270@jv3rQ#C%r
C@IG`e3j1Jfg3HSQ!=h~o8LjR=5>Z7pHecZ#QG6Khu4KZ3FKhPTffq`#!<ULokg2fw{?6tog+85Hzlimt^F2XAE!Uy6PDb160SrlHoWG^+12j+qKiMg2
65jLe;=1beHEmp2G8G){}vyrYV`GeYL%Pm7LQGq#;do=-`0m2rAT_J@Z&3IESSt*6-r5E*5~*2F^$wV<l17(^@5Q%-n#Q*Af<kAU0>hU=W=<}GLswGnp
0;UmwE3qOTGLQzpwxI_<w&L^IQJ>@b;xH3eETNXLDWAztJ&?S@zmw#PM{vf4e?6eVLNHjNO`%uH%?AS#VO_=fZFKB}~;JTaSZSV`3E?LycNnzFNXpywU
ooXFN0H-}6_aV<nJhN<MvGALByCZ*;A~YwcdiHfdC4S71LZ>ihZ_HV2^etNj0W$A48nF=g$rpRy8HJyx7$0td!={))ej3vWhbH@sL&l4cui-(*70L&yC
se=kq-{>$@ov^1^dM*xlf+5=Nssp{@q-}2iTlU#C4MqCH`v5x{YySqG*#bf=R-v?HlWvv$8>j=3|LOdw%Ev>cCt=DhyOI))2<@gWRH|2=8K7$yn{#Smh
=M#IEO6HdP+$$O!ojr@K;)r46`<Jt*s^9SATRN$Rzw$qNLk%PMoA=r?mY;r&7eynB-3}CdgzRtl^E^wE#00|R$GU2#w*0I#F=E%*|32O*Yb0Zr$n?GYu
Hf1_Pmx>$_Odp;KsxeyW(*mF#pZ|3gW|QGjv4vGcIMh~Pf;}m)k<UmvkCtqvU+Mpo{q*hSy{^pL+4kqHzT+1lKDYZsi_sds7-d`O#1EmIPclYzvHJR!r
Le<s&1?$Wf{%srSKv66}}qNius@T7#igQIw&93hyJa8zu_yG!@<v^teH*;|J+2if0@7KS1NxZNdSK0&!g*4=EqxYnbg<(J3bq9FhKcq3=jVvg;r|bok)
^b!?nJjUqvk_lIH~6*L)lN)aF}QO2%D&e?MM7$(1BW7g1e{A@ou!^F&6@b+-NO{Jy=v<sbUP4T4BYfh+yiAFB9~i@)k0A$8pR$I!&8UPrK%o_B)&5&xl
_k^Z7wQpZ}JVyVoz)BcG6xTU=O$`?<#MU3iO?$iDHBmSGXrTMQj6jTKL_g21nPj&qP|3hy{{4#l<`gQ2{U3NqN_!0j-pAGzvnOC^p3U@-TDI)k0|9|g)
dh0#j@)N%&zW+P^|MNfjhyHj;<sZG)lw8x)A3mR}i2TtTQ+E5)B(;GV{Z?O(<n|Bv?K*Sw9Y4SQnT8YHei%2d+kE?upWlzC<W~J*+%qq8^Fx35WB*n!?
TqUyTbjRo{U4qA?hk`ns-`6-t+YYr`5V6VPlA&k_@nS|X=gZkVxx*D&8Yd_A2jF2^s-Em{Mv@HoT^}*O}Q<x*Z1{PgX{K`d?%^ao;ne#>hyJ~B!b(1$1
kma_^6&Cbl2&w(YRK36{Fmh@W1+>aL?u+_=oO^B%xgUlwQB}Z~gq%H2GKjWRVZs9~W&(jZ>s;lF7cQ@7Jd>W&e^eK;Bm<uQSSjTlQqmaO>~+rA<uol7G
c7e#L*XEDhGqxjh{<y$gY~qg3`6?taFN7d`-)8dK44VGB~_RSYTM{K4`u1#@qD_o@~7rT4m@MHsIzm$%hQgEE$W^{V_vdx=#q|IV+Bk~$PgW~|qDexpC
=Vw8Wyzf5J>*Hq4URg)<{P}YTc`^`c&sV+4!BgK`VtO<u1jSWS3$VMssSO0Hqw*7&>=~gc1GAt<bH-6>m1?s1Nn%`*(T^@?YfVW>x&6uj#NWSGi&;P`s
T7d%2qxF4$L-Ghy{&)G||0C};Hj^%GWOZLZ_2m1OeNsjY3EtrCx73Ul@V00O42+-xkZ(BOD@y<N=y7t2E3N?&40n$ZucgJ<SflT86N|ut)Y^ZpmHN(cu
sqZb_qz|L@YSH4T4Gl=xR!G)gJ46YiG5D^Dq_*+Yvbf=yn!3=y^S1gIlDbE954^?a@0yB1L2^?^9j3f2V61bG)=z1_`sN+&$%lCaZ(QP7HGI{^Ki2|P4
8;zwSpqr=j3|sc||akPa%<+;y~<)^>N-Bg(n`Baba(-f(-=vEzbc+^A{xD2t%#gN@&o7hPn#w>+7eIA3bXen7=$K@S?t_$GHIeBWTS<!TCdAZ+iM#iGJ
~z&DR{+jNJ;ng8FnzB$ZZpXOf+h-Y12Jn;}7VA9MA@>1E+JO6+)rpUwAvr6&dVj;6#bnzJw;ROgi$?=Ng0QQp*Q+p0kGIMZyDbgh>Ptkyu0AJhNZF4(K
6o7_buJl^`v%KKn;!N|YIRFm^9z<9AA!Rv8k9<MCa(1r^302f@Xxb7~}2Y+v#hSWa$hsW$adsU5Lq5(q{?|tYeH2?ckrc<bUPq^!(bV4ivE%sWhwe|jb
eVcy*#iVTQIKf@mS_8s7A3z<(Y-oiz&Ix4lVs|pDpOAdg?2-=eMFqFB$S6X3FgCvkH>uj7O+iL|2-v`NuN%m(d**w4Pt`)k7v?BqN$zpnn9|_#bgzJDh
(Kg91`jZ+rA4c|0M-*)Iqy!TZGXVFVA<}VI4eQ`Z-*9*XntlX_onP9ECi@?pR{_4g@g||)sh2kWIfVqFA)WZ>;drng4IHxLxnGSC(4-JU?F!R?~*fkc>
%;wdypIB@`;d}IjElp)p+=4(3fT?<^^;{(JHmzU<Y_E^DsR%g@bg!9Rg|8=>DWoF?+Z0=@A%siADWEE)a8{1W%DUMgrpX@c6wp(E17z!9x6<fBjUS7hc
hOTRuPg&iY?=_W2i`cYgKvr!BYI<T_d8d)sXOA#mBca$e`L@AaxKZNfhQeJLV9hzwo}D8c)>k>oQZHsKN6E|`!4_1U{j9RoZNPM?(DhHD=|@<NAEjw#d
xOg~xm2XPw}@aZJGkhUxD@hg_zrM_Awu!g~>tGR|51+D6HAW{|wg_Hle-YsShLBmt0^-2$fE!gEcIM3DAJ(3P!9=)Ed3TgpxJIVJ02QuuaPW1!sKlKOr
<9>T8BnuwtHw3!7Jbi3G|MZYd%zEsi%oYKLBqs=b`D<%Ule{4S<gOmyT2f*T58(t}Qol~ZM_g@;6&Y2=FfZ~L7w^jTEyF7UO>=5ejKUKP3-N)Y7O(WMV
Hn2eXU!}ixY7sfhdYx9j#v;{40{JsZ%35bgg8%Nc#qd0dDx8d7hb!Mir}vMr?plv`g%8bb?Xg}y~_2);cEK|Ts1WL);72L&%Ad36E{(Cl_fZwDFu7^B)
!za_=23^oFbbbyc3c=pGW^00-+Z2vF~O|?Kh8SCg|mrybNF^Rrb1h5yuI)9%ixp$WceBdgeBG9+m;Uc)Dx%&IyITFuY;LviF97x<Fq&lvf1|5XDX%jGQ
fa>y2zoX0#zV3yu6n07HVF?U%edbn*ZU{vMc*aNtnLyU*)&J1rO(utFlPOpFlWbE}Q{(1XU?bmL)g!xj2~QY>-erB-yLW6N_%zj7la9V^%l)TkTa?TAM
<&&QEqxndEI!=!3R3^k(Dud^GXjL{6L=0b!h=919M$Dk!&c6B@En&6DuZG2u~<7_lSM2On;PRRsZ#pr6K^FDt7y~PrHQFrzbm^1#-JsKQvd$5<+n;fSY
T!?Uu*3-z3n1INuVK<)@k^**O-t!Zn`R61m(pNm#f@boMvzHhVq^QfZT&L9?Kpzwzn8-NB@y)AWyJuHdkki-=*jx-w|E`zWpLa`?|E2MN3Gw=1c^;NEZ
VE=-S}7pa<OSLAapKz;@E=g64uiE^hxkd?8+B2ZT<y{FTclt*z8XMx&FlUS6PyEq?Wyc#2%p};@m)W|IjO+tJm<6MKIug0nR~<!fnuZN6jw`mPFVv2hl
5kV*7zaZ?sE9NS)A!HM7llZ%k>q5kBH3#Z+TD=kVJA;tISi#F1(>LL&bNXjYZ*IxaOAwY-{QMo6aA93Gw#lXG=}m_$1(owDesql-46?PaW&yG}Az37{o
<5NCdz-Eg>sy+0EO%ZMf6CE!+T0h~@bs5M02o$5M2@lzWi7q}x$E@+AY8lFjl_n-Cg&dW%z)%E~>eCFu;s04u;PF>>8r3oha3Jbr9dQ_&u8MRt{c-hvM
L4=-Ud?GS$j@mhZVa&bGa0l$SUc+^h4dn;;Mi0rOu1@bm>n3b<r``<JgAv@bMoWQ~ofe!XU+A#nj4gh`$3liP^=N?%P4W#QKY=}wSS302)$(5Q&?ukqV
foHYxY>uRjmF%l_Ceoul(v7c=z$7_D@?;7L$+}`{fHdu0B!uw<F=(T(63XO*#!!MmUEa$9>eE(yPQCK+*f7Q(cTQPCL=tyLZ7Y>gFgb`(e;&9A;$%T$F
UA8FIK6#&+15(pCGAY#Ia4+|h=q6i;Udjwi&@n=R=tX>BJ|ueW}#%%ke}q$m!y}=gP5sP!nRXH;`PEf7d0qE-+Ee#g;^Q9gAhwQOLi|D$5Tcm*Ndmn9&
yfh%QA6M5yKQZFfszx7MjacI`f)ykQDi4)IIb30fcbmEe$!|#@@TOBECnl9!2P!Y#M9+Q}3fcS|!}v122K=;R!f}Vwj(dT=l5x&OQx>6ee&;Cd2wMM%F
+CzDN(Qj=>dO^1MynsRPM*f-Ga0q%BkrY4nh8FOeP@LzZOoEC!J*#h?8S*`L3{{*Tpn+20%2_Rci&O)oYgb5a^eB!LxqIFG8YrwdEh2$DQ7e>l$dtb>=
gIk1cJB*Rck5Ir`5qfQ^fduN!)dQ&N6<V)3=w|&MzE0Cl~7tRszr}^v`4Q`)3PN<KAd7IM!q$Cp7ym0wi5Zs3!u!pUBAhM;UXx?WU{ApKNB{%uO6V3<*
ZsFy5IO^4aSgb=i;N__TPpl!j&{1}U7d(U|k!%NW6Ny8>yY>qPgn|lEi9T$8a@v?-O3sEtlktp&w+QD{Mo{o-<4KO!<I?GFuMYL@SWTtJ`;vY@$=`<hu
nStjay;4Mbl)?G@4|%LUYA(~QQ-S`=f-n3pyUQSUL?6gY&##zdGXF2!0EiA#9(C({<1c+d--4_Dg@(I9?{CCK&HCWXWFh*zzbv`&u!8l9uFjQyRpH%gY
vblQl?*o;HNer|G4@`VhK(ZO#FdOaNit>Gv1J!v}TT6dwBrHGD`pe)7Rj-HWx2^x!BL`uKomM5#C7ZQ&=1daJ$hz`_~gfVgO?!Xso0GSDX2mZqFj&Mkd
@z%cDYGm1ek2M5{pyoGqz?w)tic3`aP6Z_;3cyIYvMV_bU{NOn2h*sUTsL5*VtG)m+m7UB`=Q?HS3M1eP-?@o|Y>Es5hGPnH%scXhOW;Olt;UER)J)e&
Ov80(8^JF+Wh?lj<<#vr$DkRl5jBWF<0iyX*q;b^U!}ZK*r!>n_V6t4u#o0%&fj_z)N)`%HcrlpuTWRxGAPbT%e!N<|Df#JCzEvVokuH3$>y0`iUH2JU
=Ug*79f0B$Jj~>hioQ~)dyb_zJb@dFBA>|t($!#%FDrkoaF4dHr>)|cujej0VR_nx1B$?#DXh|(;vr5c*DE%sLIs??X`N`Cu>|A8Yjrd?`vkf4;t6k&b
ujQ&Nd4uUS2DnEx81y%EYkh!#Kuni8fFXt*^^xRdO;fNdK381#@C+5T@#7a_nJX0nC!9c@$$Yr=P!3B!YrUcauo}Ul;6`8HN#p^ZTFgw7;R?tn0W!J1U
(ZUjl`xrm>zuYS!2K37=Af5SXDtAZkBZ#3NeHk3hIDMH%X)t-o$;e?GJlJl|+hNw?V7|FG`lJ>=?exO>C;qNXmYBv^KO&Q4~Ml{rr#U$hr{jjTr6+CUz
_-6K0oq8)6X2DeL(YI7$2C;o}NX3)A`2IhRvidcyE|q|mgN9r#*Jn(k%nM&6&*M5nS^{JBBMA9#e$I>)*X2g;@LbP6T?JT4v!BXgvQD3?Jvs2h?y5Vfy
>+<dN+d(Y$P?hO+OTUd~gdN=4siP#-(t5qJ1wGCO)E0@duab2*e_x>|>4}8QZ{x}l06|QhEPjACh8-(>9*<{>XJ<$Qi`DXIyKHSSYj&gaMFrF7ckj*Y_
yiMDn{ygz*d>WnyT6JEsIpuMXWL1_HNFk5>BX+c`43)wAE9~&-=J+$SBWjv&>L{XYRT58Vcqi}&boD@bDHxmC++6cn;;g~@rIe7(s4P6E*rx#Fr3p4Ss
}X%Y%HAo@etkf8xZcHQMCBo%t_>?+FqH}f;(UJzwntq&PK~64Zt9T)O&Ef@2QGtPzl<+kR#z(|Zq5<C*(>XUw2Z~%{2>354PEEUpasPj6W|zKIO35_Jv
_J{5^*A27IaTjGf!*99Dj-({=`d0b=Y9IH4>sP?0cG%(<}>ctNm!3hr`2xrCf<MV6S}w%IB@jybr=E{zBp*qJbIqvsYODNN-g88GAwFuOsHqNifHtqdX
7~ir6}{TLIR~F<muptHS#W+_@d=bB|YC!U{>|#e=284sf1CHW6;IX{|PG_>eo<zI(mg5mS}rhCkbKvL~1yrfaR<`UfN!fj#s6hHC9kTLInsw5Ro0c?a0
lSq=fl83s8*9SCeG78z)QYT8M~^8pC6=3Kt2=mr7ZA8c~@q^Lh!dbX8Ump;I0b3=>0D9|Hc)w#Z9k1+(H^OlgFec~gq#pKghW1xB~-mB*|nY|diFv@;&
8mczFOWap!yz9bS)#hEjK4q$d;?a!kwIM%;K&>KOe1c$vAioA_#4__wO@05cBDDUQj=5qvK(XThI37bcng*ICzI68l&aW5#*@Z7dtF*y{vXMRzQljt7@
Xop-IG^2k46K|;Fb)^*g@+g`WHm*G_?r|uU@Xs>bF=}03+(N+BO|5s4mM3sFAjHQV3)W~@V0y$LMq6crai`+hq>+N>xJU60lSEahOlY}C*&9Y^9k#(%~
4k99!z;)8PLw-gWljYC4zRcy?xTM3j_)_Vee_-eeh!9*_cL-RCuH>-sM{x7f5Mgp`J+0=|D7t^i1h4GYT}I13a^kIAS@0V&dmEXFw@eO(L!dKJxDK%$k
R{GjMG^Bs$95(t-PDELluBA#Ehsk95oH@eJ`u^;o6pY#v-=H<xWh2@h~%9=JK}hT&}@4eq2W$M~Q3LP?a%=9L7)Dm=q8)m-o3>a9A~yAp^q9GrYjja{3
dM}Sx69u2F#dHd-_+83*{@IT|e{1c2YOEPTRS1H(-J4WpUdGJR0e4<>FHU$TC%IiA0@kS&-H4pxC$?e(0^run1I`_$flW~R@!s-PMbXk$830{kElj=*#
XUppWq$7Wkip8@dHZ%SG6LrZ9nfxi7UzL>&NJ3hU5*{Qv-gV&<Kl&PaNczkE%YMNET%%Ojg-6K*;8Z-mHfmFHNWPPXwbzG$gQm}-r~iC#i0^fXuy5Kmh
r)gJ=bmnJq*t_wr;0A&0_@=_1|9hk;gRJulR4CVLyV4yZtyonbEpRfBYD?r7H$DQbGPIQ9q^p4Waqj*ZSxqBq`dA0Go%OW$>|RtQ~!$J)Z;``9f~wtV-
-V<hOY#rM_hDklm`o=!B&rhmv<QRGZIhyp_^<E(Mm1Dq7;lb<?=cgU+ZV|zD;3)s{_euCDUxQRRPN*SW?&FR*#?X4|VH&J_U%K=pWV?$%J?Arr$>1zCv
0|#?VidMF;m<Znn37r#Qi2Q={u+rSMp7XPuI<77<XQ;$Ylk!a0m|)g6qt=;aainE=3e2`tcEl6sn`d;>wUEdqE96?yb@bA{(Cvoj!Ea5$Yatq6EG5U(F
E;O>8kBM6ZsKIum>)z}(4DyspzhWr_c$vspNVGd&aO`AoxjTjeD6Z&5Qz0Ih`>_W3Pi=^OPNY~Gop_%9FIpwzS0cqS^V3_S63#f`9-O#P$Hul^Hd0xgS
h1?c%lwn$5{?OsVOq@RR0neODeDVj+hgh=;`5C*988AN4>D|UcIsOHXfWl9MXB<-pF9L-A<D<VKmGYJg!V_!@2+TpFUUS-mUvh+h=7ls)#Zp_9JaYmuZ
HE*flz<rJee77wkWhLyciqlD96bv5yQ2)|ncO_)<&QeNbOHvNG*yGLGuW>$0G(wTYb8b8D{tY4>t8-_(gEWdVuiMFKHo)3po|DIa`l*%XN-gd%U$onB;
nkM3Aib{m&m)K<E?)1FJE5Vm{~^)g=3ro`h7iZ_h^(LzUh?A7h-k-4v5=Gq$;WgZyOiRbHPmz%-Gu~+U_NS_FAL%(dRJ1&RMB65k1zBRZroi>e}oIgjZ
kgcrKH*;FL#t4HNJ|G;B)@Q7IQ1lnDvPX5*;<yVS3i?MeIX@q<$O<|}tU;9!pCTs#9(!N6(tQu^ozZxdKGP-SDOz%3EaTC?>Zl-R3cw$>+jK>`=joH)K
rfMr#u@fRzw3g}KUM@i~fcm#dyDn%bl2u$*BeAHdJDSV9!(IEt5?ydJ21S`+aJWznBVoCXCY|PmOe>ug7T!Vdd{UALHE1;%?BEvU9DnhqzBj1t%%6qV`
bXmk)2c##r3db#=Y=M<<qvy^T3#ofQFB-!k@~6LnB*GKJ*#d4%Pd+|8bpPx#$E$am+yH;S*5`Y+AmBC1Jd76y>K?hy?+De&vjJ2VxHhR<WQ`@UR$DC&k
q~bi>{7Wob_F~cI`#b`a3jcoeJ>#wyx~y{3%JJ`h5^TsUB4w4&c;3$!|;u%pF9Shjrn#mP+OF?cngS!#ReFOwQ&jF_08KZGyl@MJ?lWM4Tm}8&SVR!w9
9=pA0lczH$~=B?iWPrkDD(wf<ngckvW7RYwc$u=dB0SA}AM$c0LF~@)x!nD$Rjs>1Z;$<R6a`_jax`h~c1kGGgCUF_(bJVBOS}gT|wfG8A;bLp_!>29}
E7A65|}wJ`JS1$zk6TwCd9<fOot9Ghh~R0@2O(Fg9E!R+BXHfpQ9EEup;oa77a>$`gJT%R*6mBr&Oi!4*iistX+ftO|Ia0yoROH~subp7<;VeG@6umaq
HrM0Gu9W}r3bG$Lp*EdJPKyhm6Odn88H!;6-D#;1)adH+m@dj__8$`dxaIwG?p6-&rYexdEPizZrZQXffwfTA5u<ipKVr4t2nxgv`pKZRl@_6w`i*t)d
63-K;x|e#>b%5Kv{vrg6kc<gZLKYadKrP+Rzxnxt$M>{7Q?=w!s9-U2qUs^K!4tbG-mW)9S28_5_hJ?kwgBiWi%SQDh!x(7?g&Vi2G{w;TyJXk^~AU?Z
K~0GL`S$-p=F_QGr;3FkkQnIt1-dXtC~`S$>X&Pc3j@p(g1IJaBj$VM8ebdUfEIQ6%f0Q@k{S2B<_@Hjjo~{ask*nH-o-Rogw?~Lr3#Hj0ZxO@v-pvN|
k4LJmO=qp~s1#F0|J^TfzQjpXKow*#qR<{mV-;Lg&}&Hoci^7Nb<U<IS1=Al9Gms_7S0K6zZWUdD9-XOwE;IJeNbb2YC}giPU01mR}RN<>Rr#)Groy8E
@vxmwUGTQ8)tue_bo9@_0WAXE^+X-wzWjH=!X87$hpuWuaK3*773MaQS=C{{9#Py^FjxUi}@LXS|_@d>WV!UCN6a9XeM9Fk98j{s{V9z1q=HTKbvU%O5
4&t}_)8$z|pDG@b0A2H-_%jaxtEarj{zYfmn!J%%gjQuqz{d)1(lV(24c}1z1+s0YkHw&$wcwfl2;;GUjJ0eh^NTKTk%>G#EoJFO2xWQ(Kja+)Gh7?Ci
iS7<iY;%zzc#Z@5#f%YZAyi_{^Oi*G&aWUZ3;D+OB3hp;G*|6ZQy~;$_evMHryKv3$4mHUIZGpdL7D_EjWyU%X*?pPgh{E+2p|ixW?y9mQ8Of!8st6`K
@U5)>sEExGJsnj?N>S1(4}fk6}Z`UlpeO6Ql?5Vmj}+9eC01KK}$K6n%CyX*Jk(UXQ@rVUwFXN0|Drzrbm9^7;}h>V}z_wE}3@f&{DUjNC{oNY-;{tfo
iOBWrVn3!TWMB2%s${$mJy;(fs&Tln#`$wYN2Cd(~VHjX#F{?J?DrON8fq0z>3~7>~*NHz>~|mV&_)&n;!3P-EhK^pLPr2FNhi;cXdvMgy}`(gPO>a^&
M{wqCJA=^*ZQTOOQBAp>tss=%20T>_4}fl{c$*<)waMAGto{@Oe29q7)zM08spgL{fwNAvXyA-%daCxnWrbpjECM=Zy)#*3(0B&{H$OZOB(EfSa}&1?5
9eeH?xA_z^7F?;lcU4Cr-vN06^?`p3EexW(ORZ}r2f!BNd>1Af=pt=?~wb$xUVu1;;eXgqdrRGoXh~O(c@DobKpQg$`q8dNVmx8{C2Zu43TI8;IrQyox
beq}hnMGCMq&LaNQ7GlkM0(foI!~Bxp%V3)n}TXs0`Yk{qpEj_70VZdU*2xr$s7K_-5bF7y7}yu!XCm>^P;@W+~P5D5ow3AocW(W2>M4gD?fNqdU!FKY
U%BFak}PjxaVzHKeiban6J7nMie;$=ukLLu9F7~#9I7`*>ShvsKC6r0V{);Z@gZqv|6az6WHNV*a#qaKyY}C=Q%_LE>n!G3^&h%D;|5dl|KX-bmvl|eK
#f#%<C<2??`I#@Hg3wEt#KnM9Wn2O4AIdU@apz>}sL;8HGwR*mbUmXi<Nk?C{Nwpb&`%d6*#du&l_KNYFnbPys=1Ry&}q9=CJHJJc7gOQsfe(_@Z*t_S
J=c!~Vyh`+0sh?+e?a|Nv#foU~d6}70)NnEwVKRpiupF8sk<{r5Ss`n!~ha>E%`S4DRZ_|Da680_LcN!m`bVMgj-15RHct?>XUVtgui~g(gBSORW-^PU
&L}MXzk30AfJJ*;EBU|OScZ;iU$N&DWasPFG?A!6bI{)8tJot*gNkzdJ{AYdsXRpuy_VMF3?M(lOpBMgh$6oPOo37#a{LB$URKDla*Z2?l^|q!}{_d6V
tNi}^jtea4cI8*~`FF3cU*gmM^znb{wekFZ|Nj(!fB5_peE$Dp{3l)_fA{?TUpfEZJwE^4$Nw<?FL;Sy?MnLPu3V<mtj~;;SJGqc9fhB?cUjc3L+<r@E
#|kQU0m6eyHT1~<7?bFpOsnSZ-wO#zCYlix1@%QHS)N=us%ukrY|{Z`c#QO<|aKUmt>8Ut9udF&+^eG`>}DO<Zt`#Kd8=3?E_$n)QJrFeSRbN*x<K!mG
7ZF{qQ1yCJHP6{rddr9Ip+8-ef&+saBo>$@$UO@oK1Ql(Z=0*}rfh;FZfIKFhM4S>MmEf9AZD=*6bihgdd_dKl1_*RmqlYAQEgzpWZ4hX?lX8=X`pi%~
wD#JtXzwUvFMkuSjz$c>!5*2jmFIo?d=UNNTJT8nqfJNhM;pbWNDT{~)<6P91yTrTX-`h9*Cf0v4!)g@fB<}>iB?>$EuGnQ~2gsyb-=oLrO@8dej&`_q
|*8Ru$@YVle@6DE7N6vG>S6QK(mW5I!=0U!~43HoQa0GcSb^ss%0we(vGtkiyvSnG4Lvrc#@g&J^4=ww&9kK>nwk2D#BKiS*o}o|It}0#m6*@tzz4xk;
RlCaSj_6~%q5|AxBLDn{FTej!E@r~>n?s_rtjhORDHMCRdbD3(?hd>{7>TWhDL2zNF<yz-zDSyKh>u*6sv~yQthZyr=zR59;*OYantqJWWU^Ljk&EX$J
MB!$*CxU&5xmw8pW@>l58;lVSMf0p#Q8Bked*kq1DW4gInXbjxIN?SsGoL0iQ)0oxo%IU!N#BNX7Waq3N?F_Zw3Mo)i8G&(cLJ%Q3wl7yyY=7#z&cxBq
2V*Z$K-ifTT<9F+NdVr2GWmi}rCZu4cNSo2`JR3O>e1gZQ+>*Wv#cZGYYTF~S^c<T)PCl=8CocyB|+jXU^%3f2JPUlYs5xy43;9j-9GX$3YGahFfjnkl
?a{?@tBcA$l)LT%8SAo#UL*~`Iy8UcskFZ#i2Hb|lQvUX`qp<xa?do%b?!bNG%YZDgYR|UsHUgztxD5#uj-~A^$yDcWXuKksM@^QYLh}?ePH2Q#V`DAv
S&`r<4PSMORrn7Rs5Yja++e<VS)+2w6XNLq+`srB+M$FvM@%`0{(WYi^E<3&Wu^?Ur)3opSRybjX2@{V;Z4s&3wK`83K|F9`+n9HL@-|H?Mno1iw`70y
RZ2s0vEi@Nrnq3_TJYxdN)+iLZLYIs&Q6Fk#R%wjtu*KBm1dQd#F%_7-7Nc<fb~fUSSgoc9mDOZkZP>52wK3O_{+jh<1j!qwGL`gVoIgHkFTw!vn&6KK
PADZEwMc8)h5(k-q$H40k7rPP7m<rjJSuHu`DV^XfWBcpYUtaUs8Lei^54g;Yu#vh<a<^@nyK`E)^7BR~l#81}h8`8%e^A8U4u59-gJ5cxvc|4_s+BUG
i=sUMHA4woid32*P>YxAyr^5(U3?TTk+h%e9%_+t<8N3z+96c6@VUR&cj$Dz=D6jqN&6#i#i}02ibe*YQjF`>F_En?LsYwXhG?Y{?q_LQur6=PpnAA9#
(_ltxVZ8U>1l5cEKJ%Kvt`HSA)xIu+9?&F@7y>$Io*A7bjkj;Za$*Hds)L7P|WX7h^w-B3&{q)jtc@glJls5xIe<$vXxr?zzL;zDVs4ks*1AAidKPx2q
4wzW9p&i+&W|M@%Aq*wV-Sjpnkvpn=&yOEwAzO!=z_UTz8hlP(S%jEdT-_spYK0QlBAkPh|-uZJp8cMXSr~EFUh4{#y<9NZzeA;d*N8@RJ_+b7v+;rkA
#7-rI*X_g0bcJZLQ*rjyS?$&$e#Fpb%pZGXstEp0%$f`ly+WVfBuBXFwAbAEO}(T7Au4QFG^bsh6zcNoUImVJcD8blA0fqr7@(fs+z^>6R4jK4QRbGc&
EMna(`QR0mk859ZBbU9)@wL_mZWZv{93iW_N4xpOvr|jB7_uba)_UDuzE&#U43$HQQ1BLd^gjy>vhAMo+dx$uVg72V%f4%bJXYFNj<6unEx=(9{E*W=Z
5my`r>u<Pf)L;CYdqNKO(gZ#a$pqO~!{aR?yc|Nth`L+r)>UW;NBsfMhLaLX$at@2g8a0iv*(>&?}pDqkhKIS@~K18c%~+7`-9XcF;NeWgl9uoCxl5Rd
rQ_zP)>udToKj%24xS@9>GqHCgu5>a!ZF7=6@NH!zxkPB-kdMp>PgfUaW?>lVtpCrj<FFdK=vbOR;PYUzL`L!4H^kdX_Adwc9MBX~cPeKyGwC66Yk5T_
I9OOf>SS^sp@$KP|m|wI${D0{z5iD>HRy7eg4~fwD#FCxoTa78L7QDb)E&v6a9S-b*OgK9=j{(v4@$lHZX@nK4Y6}Gaax@((KypM7)*=om+qUR6iK6S!
hlPx$?9@GblTZnehKvSM1S+fV0+5xPCWwFtQxmB!7D&#br|HIG`$DwkNr{20L02=tXLF2p@-vXQz_P`qW~FV7Z#1>!-Qihaj$9wKQ+YxdguXeOO}x;W8
Z5QNHM~(A#O0JB+%>E9E3n-3z-G=X+#-wpey$f6zXB(%zaH&~!Ws5z22I)LjbhITVuuvjBCh~*7JQwhDTYA~B(k0&okd#A_N-E2vo<fl*4SpTR1ty!Dl
!Xs;b1K+^w=}eu}K3SZ~-UNx5*mhNV$^PwIO+a-P0?;PtLY!11WZJ9iOk+gtJ`RsraBj)LpAL+g%VGbdY3`aH?-@-m~r@-1i}>T`b0<kIN+~gDE)eH+s
3X7*gW6<9TK8c_OY+Eb2pYw*?(Yj#;>CF$GHy-3gB(JGot~u2S@JWl6LM0^DcRR7l7kQPdVlr&)NmntgEyVx^g~z~d)%m?2C4BwA#;@T4S@Z8bogcz<M
!9ms@5=S*k{Wmt7FmEAcaWi>{-eVHxXSp$fAe(Q{5-+G+0LMB9^Ib_{engPpJr<TD|KgDLQa7d33$6BbRJs>P<oz3}~pcFP>Z_!k48>;QO?h@ok!Fj0F
fN2uw=i0o1tF@$HTq?xiN|oXpFUs+njKMkylOs?;e=0LeJu9??aLdfngPL$Hq_?KZx~_s70AA8n71vTddpL>l$=S}C8bdYvY)m7g0I8<HvS=HTJ!qLo+
ej-ZuNxGfERtlJt6*EY+7b9MXMhY9>1x5&u0`ua8q^wU*#Ki#d8?v5Cvhy{l#5esaW!pA=m}P)kOfZV1f7z~l3alh3s-zjFAJ;V&R){r-~t~6(TOIxa(
(TQIkQ8wT|v|}%O=@!9p`2BaUQGp;raG;JLf;fe>(rspLf1tbZnFBRBnL&c#X6DA(t$abxa)2Dww@U&s?j=lZko&mqN^4D`{eJUg9$G3Ye#l{=D-zKhG
<Un=lNxiRZ+Y_xZs>Pt=^?_1S?2)MlZnYPQ%KALBXF{j{pZgPk`CGQFr+wd;vh{gIv{{qq^QxbBmE>&R4&;1|bUW>mPT(VX7#0Fwe5#EddQ=go<ih0AP
0WF?)nb-Oj=jOlYK0!TlXG6y|lE4DubyIFBg(wdm$y|k%XTjNtwr;)95q<ZcwS~e?0{jR1<I1{F5S1!TuAn&t3iMfOY4kC1|oZ>ZsO5SqT@N^9J@t$=n
)F2Xsu&@|TyZ%^1R&)zim`zwfZnnx%-%FUmwbxiBPnCz({Z=3W%2Iv<Hj;x~Q+v<$9Ch-zOF5~hb(`-I!0j;)0W5!>T=-~Tu8@c}yy<N!H8o0X^`@9O^
WejOQTTeqe{@9uqNnGGAN?$e9odsd_k4paU^>@1#)>ztCL0u$PnUGg1Il+dyGYULoOR+Zn@j|pstE#hIA<#}KG;oBRhQf4#Xt(_gjVT%i`2bP_)~n<9S
U$%>3Zv}FBpTMFe<vV%@@NdVM~rapda?|U-APUB_ns!+)h!$fWzGCFxhpYnxvuvF;2Is4Q9!#3V?HAdZ1vN)4Wvrz(TKxzbKeZP=Qcvr-zfXp$yL6(AX
3^J0T=QRFPuFW@RAviYk=y8kN{JaRgUhhrwqsVR!K?eHH+bERiW2ppgNVT(dlHa6+jufyV_sCVUs{4e|&UTd`k#oLzlOyN=CkUnlI|lPOG+FFT9a3)RK
IU5^A;wJ}fB-erE#GavY#G>@@+p>j?JyJeRY1|;+R=qCH^!Vf^2dh&uniCfNM>5X>81Iss>i5R9fZ?gjM8;71&I!$<Bd)=$FdY-Zt%O0;-KG_{kK(|Al
ZO<#iK!9}K8>_hC8zJRAYxrt}1_%A@S0`lng)5roZC9-Ni$%euOy8c=;g7S%bbe8;HRrK9?yHS=3o#2{=$w+S0Wt+0>QHBTv4q7S&Ze$3UlXa-#<%lUj
e>d#*qS2N7krK}>~b^d9bMWfjcg#<3<<ap2kC8{aFIkHD}*8T$NG5fDU05B@)Y%^kn9cWQn=H)9L{VwsG)dS7;R0Wnrv=1HaP>CcvJM{M&=}hnWJIaw0
T+6DZY!u41vj9-$m1!^m050tQA!YVwT4i?N<53Sai_kYAfp}4(<CDhXi4{cFJUUMlM$2;mr>^z+<xIZn!>Y0JQ*~ZtOhHB3A2JulLS;2Go4rCX3mGW)K
+`=7bH`jaJi5>>VhhXfk|d7XU#xGYKb6%-q@{K(09+*QX+eAOSFzyR}bsA}l7INZD*BH>Rx-ZE0gG{A5)?C6-=sjgHp@Q3>U|-ju^p2P(R+Qep%9Ujs)
z^4EkfgwUQWXa`TPHBL;0uFyN6gVXGGoOIshCULDv3)4%?9IZ|$gfzp8nf+mBGJJ5NPt+?OuYHkX04Z*w6kDWIShuh^ep-6v6i9W7VAM6FB{phn+o)WN
uelX_yU<c=uEETrMb_(EG+`lqZcNN(s@LoddVgwd>$<6S-39Lf5VzaOb=!#+xJ`pel@rw(_(xdOPAK-~f%3X=nTe*IVLm6lo6q30k5L#{#+GXWJEA4v1
eNZ{x`Nm3jSKnQpRg)eN4YHBB3LJXjKW~D7ugWSN;Y990o`4Qh2vWvsWA8u`UqFZDo7fh>sdcC$Q!!N&lY>|HqH9L85v+n?7G@5H#h^ry{R9RNv>O+w9
*%sY6{`G>t>5dy}NL5=^F=UDeSG-BIX&Af{ljYU`I4I>0u?xa72Mp`i5oTT8fR1OgwAMEnrXmWu5B@?IFFfX*OX3rw<d*-lbVgf+?tF<f2e6U{}DQz=;
csbYr!L<A%3X7KorCZ>RG-*$@dQOkkZt3Jz*@+gv(a#o*wAkZIUmb%eab#j<fU*E8o*Gl;gH^C=acKzLrVYTg(u!%BS)*HDqSvgn?oBt)2k8K~r|J3EQ
%BH@w^de&8!Agyi#_Uh!onj#<=I&?FShsj0hR!2475p7K|T)6{G9l+^1)SaQ4PzftinZBsuI<W4Dh*~1pGMIt>fYfsfWUz9YRi1c=4<4kad}-r2)-w$d
uNz0JQsy-$d3+G*M|100br6#VTTL)ZQscg|ux?W#SXUgjV8^$x+^V;g#O`vMDay(_)M%tu2|CRoD>ND><F~TEcw8eS2Yq>RQ48r<cSD~AZVDP}Gd=VZf
#^BDw6*Ka5NV4%as^ynS}gz3lmCV^9Ws=1m_Fdz=(sF<2d0lTKQ9kOkm0~{6?J!BrfCn#QoIQI9JChGuY<(ji`MkRDz^_T3cQSn4+VaK1GU`LC9L{rf#
rd+_j!y|U_y~6sXS~OhD|p6gOayyP}5Fr78`wmbl`;94j0VOY<Q&mwnYe&!G;G^*Tu?S`X63GzW>MD$#qU_7B&jY4eb!<beCIJ>pMFF!6`rf5J4Yh|Lz
s*QtpT`z(YKNNsZ8~uNKAfhiZ;1hz{!3SmTKjBRN1&ovED0acXkeRC6cY4Cjc(34dhPD8(QM7o^C}VwN>}D$1L(J3uo%;wGx=qN)-WpRo0EL3lR{M0>D
b?qb^hu%Cv1F!b>`y3KR-#w0KuXotq6VP+v4?{e}D1X+TqIuEw7tMxgulfZQmAHt~xB#IGy_24amQ-w9YP%V1JMaKlLY*o*$Suw2DEZvtkaMG5SG?s%x
;<o#(*DyO!*9cEfjm#zJ46G{IH+MUX^0>%a5@PClqD92n!qQeGhk|3GFeYeFD&fd}ev3~Lq1H@1HDjf==NXVnRp0AWO|IA(e>9m{DA{$(<GWpYy3KsRO
GTe6Aq}aM&$nSyT()VAtac|2%jEL*VRPjDzo9=%OA|%6H7wC;Byzwamu!m;Q(Z};*l0jeB+Gesh+u(wP<y^NXV$syFt#@XZCj|oqAk&{J(XN>aTM(w23
AcLv2o^U5|Nw^u5jj`3Yo-V4w#m95p_4Jrka9?vBTzo0IL#x2lrcus&+=QSjlXQx>=(O+2tuV1B@+-^NTuT8L+xh6U?QVRSn9n^_9l0<&S<w!EQz@QDS
HGIeYF9L`zv_Zc$t`Yw4>8YpwH9u#~X5pert8vcQ{8aI^;daFv?uA;1BMkNdhL3TlNU<h0S$E*C9|Z_2z{M}7fPxMIDn7`K6B+!0#l)5ggH-cf_)4C>=
R%Fl%<#tK|XSPKbBW3@AD7QJDjQ7a6rm4o#pq?=3U0WZDuZKi8UO;?eBfa7~H*rpgZ=hPBsI3>R#fr2Dj&82#++K%s?fImB**lBQRa)4&`g*oqQ-NH+<
n$IxXoC8Vmz*(K!`<`XbDxzn8vaou0f3YcZ&YeI^%Mo{;?MMl5rz%`#5wL4=x6(5Q-+K*68=S@)W7_wuu5!&a+uZuPvCZ^g2QJJ=wI)v`-e%7$PWH~zI
Z;astC>o1T-aQ&{OD&C@Qivb&-)0=IX&^B-Z?ml1va>Qo-!3T2grFX7nT&FIqQjn8eM&-w21UFNg8@Ji+;f~3aZ_116aJFa#r2+^L!6!!@^FAFvm~+ya
4RnzHXIcz@PY&?X)e~NUepd%i7-MXEOk1KHIXms#iU`J8ufcKRaE`8uYT?c!5s>V<V=>p28VOJnT8djZ8o+;uM_srL6`ou!>CWGkbzah^$>aKVhaq4Z`
`v7Z$7e8pO*oB4ww+JfzW0@1|f#TDQuvoCnF$dd;4Y_s@vaT-0Y<tbnTnvQgce)Mzza`(BW^cP7XMMCKW;+7c}3KgJmWlE#B$we%_jxvk43M$qZ0Mo97
sE<EOUpz)Mw>nmHVXP4X60tus9u7P6;$%Z{K9l(Qgr(~QSt~h+xv?f&&CySfFwGN`qJOl)+d&p<Ulrj+eyxZ!hV%Uks#{SVTrE2-niv!8h!d<=F&<2PO
S8X)~`Jo0i6A~Bm%uIngaU5K4yWzkg4c1n4b4x9h#;G$zMJWTUooQDb+jI;|OwUY%%k{CQX`9ZmNtQ1`DDUTV$gJ=c;#;VXii#B1-Hc96Yu#5U$N;`nk
I|W60EbkQ{mizcy3yE4U&tYi02jN|q}Uf^@-e;{a1FbbrQ;g+*xsPS*aykUqP&Yd0T8nt@SIgeE@FZ4{?&W=mnRur3g`)!kV&?v)xdV<b>mm|YIC5y88
k*-fh$?VqI+h-Qiz&{vc)M_*BzH!um(E~+_VFHn{XU`^NLyT1y&y%FC4#G9avybE0EmChDi{K>1Ku-J5kM@G{vsE3qk`r>lY3+_b`LqVR3hqHRf11ikX
Ssq&7(qQ*)ZbI~46XE6nym?yTUN(uk?lI2LdM+gP%uiUp0s%$i&<v&uu?LYiQWZ<k$B0MjyWjTeb9VewRA#(`B&t!AT{#qM~4?ZH&@;`K&_MdhTPP0JG
=W;L?(`QWmaiVP5ko;WS%Jn6As>z&-qx>9Ol8y0e{P%w{B=R?n$rBkl}#?M5RzA=8?%i`*$y9Sd%TmZx-60aWiHM)m1F}$tCtY_EL6kS9A@vSuR!)S`<
ENA;$o{^lSMz?Y|$tZoUf?Mf1n=Iqu1ldiGRD{!XQL`H=aMJ5;rh|FR+vNt|bqTvGqp+n9nqf7w!=fl<J?FvBKvvD%8dw3nmZ+hz`NqQKhMBH4012)xQ
0G{z5wu4V-lNxSTEjeHB5AZcui&CC27193{F*knh1YHMZ5THen{yG1QbjcbX*dy9IC>*J4!zx0PTLc8O|wL}2Yk$RV9IQ2=fd|DgP7IfGMQJFQ?qhcPF
N0^-#*S`)mNPy)yJ+O8K5In;1*&XS$%%fx7J*p;ozhjZguTa#$Y>PzMdewQCR&|zlhtDI>$jZJLrzGn{_>hQKlIYld!6>CcWGmxq>OJvx5bXo<xk{NG3
LS!j(DI?ZS$@laB@nSY>#S*XfkZ*=E7$N>3zZP4tUi%A?lIz>T){`+0GKxj^0KE>+dU&cgfknZB;`G6snx*t@_w6g`r5G&(PCaD0Yd9pQMfsRGc>mveH
p88YRXVJIQaFILyiyOQEL=qk~hApx~Zn;dbbPOKVjI<<)1=5X1X{456Ksq}?(-@vJQ47t^|oL|ryPYg<))g@eC_H%_zg6vdF9Hkx#;%XRWO*she6%{g{
0{lb?%8`>v21%AuvcM+Rsb&OxCbJVNpg+!D`phkRu1dvr#Yyx0xLWK(zV7z+gtfO+wFBlUj<j~tPz>9y$uN?u{Aw{)NZ2YQ0~y?od5ViXAbU3M3C(8v)
vfNNB}>e+9YTVGO3e}Va-vs=>CRW$vgi{FIbYCpvB`rBpo>5Xm{m$AETbe7FcJF5qNI})%$Nc$JUdj2ePo9*IUDrb7E`IPwpwQ8T;`!y!Rl|r(;}at!+
ATawqvT{&`(A~XQr`L;rO<OOc<7yiJVPgZE(ykX>Kva(Y96uHs671UxKZ_Ll}uGCY!>cVA!qRp?zFyjEV)M-4K*-T$mMCGot03OrnO>6<b(%U<E!vO03
*h^@&-5W?oyXNp_o94K__yG#buMKs;0h<p2?eYLcRJ+QkN_s|7#P7y~lyI=mqQ-#4(o-hg~ZS2SWFXvmzI4K|!ra8<A^ak!HG$NH+k$P-Gw&gQVFJng3
oGH>9*m~PcB*=?G+2yVOu*ltgD43{r49<gr5#UdP4PY5rD%OJ<oH({KiP_6RpklU4<Mi#5eZmgtNIK!&kSuf>siF*jAOv=bz&2JVZA3Al*4TttkxBJd2
9E+4#&WNmuJxPyNLtc&9aZka8_j*l=$<bZoIV^pzQn_1MevM|)xs*|54p%3UvbaXP%dA+h*gE@APBIH25;O{kd4+%k%#ZZ$il7pgZBL>_tBzCy^w>56z
lQpi)-u@_YdQ14YU6D$Swy53y*~)mYUWjI;A;Dcj@dF?X6`S%5V-8>W+77o>7^Z3PC?-jL6Zk-S^_D*-5rmv28)oxUe8QoiBur9Cndh;5V*`$uRD6_0&
um6%sVD}8bSR})Dp;~v1)r(GYN#7nDx3Q3L^KK0|xcG0Lo9h-YgTKg~gs{*Y(Ci<M5hoj~NCR70k5ME;qK7*lWB|<4a+jEmX2EZH(`c2)JD^(M;QG6E;
XEup)@+6v9$db3vGJ88{R=$(n))rxjLD{o3T=ik=BftXf-V<Ob|@9T~7JrV_SK_K-6q$F^`qSzdAqgZ`b^iyXDMIjmPCVvBR$WEIq1<+CBVA))^!ma*A
ZflT&5Zp47@CoZVbUS1^Oy!fzF1%LJnWG~xHmN^m-D^SPMmAu^uxIXe|pf58rr~o(fw@c-6fn?33wdXE-P*^1J+VJM}a~9MGM0R0uUogn}hGUM*=39#>
4wswQ;S~-%pV%U&Vom3qf_T@3aP14&Zk=yCc7hbZD0<JuHyteOttCSC(iG0~MxA!7!Df{TSS7_kkZ~ledpd{=lT0g%HUe#8T@R)YfbL$gBpv=RjaVf+r
xv+qwVk|FqurK`z@@Y~>#_?mk2_6**-=Zt(c*kzZ@6W{%|86gmG`gE%w5nO`DQryLkz9J2@=P%5VDI=djXIgaCISA<;Q(1ap4vb!Lc(^nA*-a{?yb+2I
ezVzAhG<)_@$-_33e=-D*-VB@^-Y!490J%83(oIO{mW0SKRYNmVxj)#Io}&uO4dI$2=xIl&;=Y!M!~by~m@TSkrbT%E%;)XkVoyhTXmz-G9H%?xQ(qkB
#!N;VEiu%L?RL_{dcV^#9nRM7;~bwi`}Va_qo6}t=075QxkXFWfSnA?ubFEz_JwiMD`8T`k-`~T?i?{we&{h7e`eQ_*3@qJ{GRjg@kV=Rd8`+{_0CmGd
!-|VJb!pfE`tb9=lJ72o*o4r3%ULW>_ZsEc%Rs$+sBPO6$x^v$*`a1ddXO`dFxx<aOw+r6f`8c^c+vd;T*Il-lbsP8Xy-xnW$#!Azzi{7o^&j#1A3Hw(
-rKK|Y9Y?Bub$hnjuLa{MZV{Vt-Wx5{=WN6)V5&Um-{+=|J!Zf-1ptTZhrn-pI@)D|9|xMf7QPGJO6&jzWXQq{Qryg57~GBZymq?F3113?w|j!`#)*_S
M0l2+G1kg=;X=(Z?loaYH^%3bugz;Ee+5_1aX1cnHR+#%k1QZ;Mj=QghRW$XII0sOA))#%E?;R^Ldr<^2}a0Rqd5C89j8pKuon&V*oCfwL_L${7UA9W;
QP(UuM@`A`rorX#zVx`<erpK<r$K9LJXl`6!J0@|1ArJ>7R}5z<9A?)n|g`O4mLli6C6Z+s}Ow?Smz^;3(0D|uZD6FYL%a;<1?xe<ae(;w|S9paU+Q)W
R^UPPvlZmXLmV9;YtdO00?pau&=aQQ7_uO}M1R(iW}M5Q;EjnBo?wXqXrL71X-Zac;GnghZqB!QrexkVN;5|z&kIT1Rc$82X^99W)Nx|XmxY*^d6+c#S
)rm(q!+V(kPG8~8=GD4(X(Wc6(rEHLUiF?v6TlujTu}M3B>Yx27F>TjCRawRkm?y-kuRYqY`zwhLk;$Q1q0JK24bPK=ePHB|@lpLX)Ms)mZ1Ljh>&fIO
Xkxvpu1zt-2fAyg@iDh|ng}tktU6DYXA$w%)2H|t_iYaNd9u%QzUMdS7@t|SHSE}!UDrIqE_1Q9RBY_8GDf2aSy-Lzh(4LJhPF^Yy;vLdXy5VD0dbG=2
YZi*%1kzeRui{3W<JITN#yH-e}!K}_STG8a;NJUAANJuJb@r1*}j=<Eg?yvYGTMtR!ug<M`Jf9AifU&zi9jG<_~>SgJw0!d3mzHZ;ap&JHPSo{`aFS6x
LjQY3!5d%#_^<^Z0EV9LD%6rMv^e>*TXmfZF>&&QVp}u$C}QqP6V|{$tT&z7np<wy_POj95to>y{VvOaAD;^)-k%Z*o=b3{`yt$^GyuEJHN1cZ2`b;3P
8q>)K!G$JH*n5WF;AG{J!HsTr?4p4KhI_U5Iso@MwF6I+Dj8v;M+=*S;;JZU6zMV~%^Q)zU6d~Y7}$W9`0jcO&^TEcCHlJ*_nszB6+uv~0S`)2uD*_fs
ik6$l0FZfAgn_8T?irJhlN+M4-QC0whH{8ZgWMn2RcPu8<`c|`7i-o_QFekL;39XBoYf~S5WyxobU=^6s?4tZCPpX}U3A_|-nhR+1LY`lJhc9iOZ|vGR
t&Q{aqzK5;fcD?@>zv*YUh$`~IIc9vM}^Q_B+@P98a-OVYx(usV)lN!-=6fe$t@9&J$szLBflb7q_Im;zMXh`c9KMEQLpSfzSM4wBOs6`MN?3&ds3(hn
Eagbg|WYK0m4M=gx$pU@H1G;6=pL+ZtM9YKLqi<7my+_nuD(EsGdgz$0vQWd~BcBmBV)n;n*C2Ez5c+CMCZx!f?d5a+z<OC;34pW{Xg0Kw#VV{Gc+m4P
Ki+IA3k;)uEZ7I&rJcf^Tu=Q~oEg)wDhme7aVm2BQQa5l{9L{x5FpnO(4@eA1`WbR}+%XW}XUFROjtB+W*W6;ls3LP77Kzh3eG>Kd_4pgD@K=m01}=NR
qCFC+h>SWh-G9EDX}IugWl!Gw?eedqsI`A=n*u^<9nnve5i<o^%Z(DN!kYFIK~Ki${9tCG``d?_Lh|8!rzB(F``Ft2g_xGx?qp`YegX(rk7$e-iBdmUM
_Pui7uZk?n%e~$a`W!x{Gw5w~XL#0>w;e+{G)Y(eb(bx)KyYJrDJGMC~Tcglw%`?Rc=*j3mMUfX*f!fBkeIfCsENj#)5j$}!KIVr-H|K<@=TkOJT--^{
xL6XG9go;!{zeq#AoLL@*-KvFQ5_HWl8_-c_c1>({)T{jn62$ySMjImw%&z8!Az*f@oiFd_$T#89NM`^YTL*j`K=NaNqAj-a%knswl{5c(zY|&28QgAk
Ni8Mm7e!vt+vxr64q0BZyg188l$6r${rVt*VY%WtACCSNj7V`QfD#_A~;3E{jSN5RlAn!J!A5R9p^OZ%-W-hZ<-6fUeO7B&m2y&CbkN{?YT))s*!q<OK
s2b%T!!6$4eW_GH!Ya|Ej(c*co>fEJf=^d{1n*QN-8PUjVH|dvTaDC-vwyiD-s|(X3#RfEvb0210G78{0MvnBUg300=7w-#_{fC8+*M{U&>4#RzI>+hc
t-nP%;g{}}aM9b_w^2@1c7&%5P%N&%MQKYINq=wOowj2g`z>pPK<j{GlLAHHti{rwLEse2i2$kX&$Q3ls%p6j0)H$TAJuUVXya794Ai4K3(%7=gdr%xQ
(LGE$5Y@fB`%l)1AiThu_awxD2^6}o|vovU6<BQkf{^91a=g<-MiSn$vKHdF~zRA7uiRWMVqql$X7w`Ph-@Wtu-x_oe>L7Q|4~2WVo`d2OPk+sczKOl@
iMN07*{Aor4`b_NhffT@YO7<Y#Ao2Wm$>k=)DNy@oDF}e!{B(QG;7kk62&>Y2G7DQkFv51QYfr+)8l{t>|Z@R|H<#Y{rA8A&p-P5XxPI$zxSQz-}&Lg@
mcxs?$>|qoj>``^S}SIfBw;z-}|#)dH(q?zWe7tdG9A*co_OVyz`~6Jl^X*z4zgtzW;xJ_E(<_5El<G$NkL1<0$aM@)$fsxqFC%w0vmd^7xPk#qblohc
X+6f8)VT4-ZGT7~Wsqq8NvTZ@j?IE&&wamJeAt4FASMbBz7tAoicW|0eX_8|dAccdN7TSrJE<EFJ)G{3Q12<1Y<XKK!@O4O&0{&X3;t?e9XB-}}kee)@
$k!%rT<d-E_FH2nFuKlk#k!QQw2Y>dkDAHDVbFTeWFKl-A&;H6LF|NNsbjb=X%@Mz#&gF(sv_PIA7v>*?l@OZRjv@b4;$D82CZkoYP`9qcl51$<6{?aR
JhEC7QCiWpbKJoUC|7Z-;;LYc6eewBQzXQVvReR@Ke|#4YwRvp(yT5w(AKrRl(I?$sdbr2?%cDup-}=tm|L~{pe&hS^{N|s&`&-`|to`=yKL5hskH+k>
3OYPHjjo4gj3Nh|JzOBJ-+Xu#&PU<yIS<@JH(K|~1-_fYxIGMQP!4oL`6NuY%FW-8&QZBB9?yUH*YEt!58wX5pNu$t3EbcRKOWqN=l|=MA3hCVzWHnKe
&Yx4{^ggTVc5f`AC3>tzw-UJe=s0)v}84Cav$d*PM_!nH9u!X`I(0&aJ{#}DgOZR<=*Z1v^&}}iiWqqKz$HqaSCVi@cYtxaDMu=Z$iI9jb8|cYG7c%#{
c<OclbSj>nqQ{@MCD?17xAWyDw4p&p-OcPyfq5LVUgR*T4Pzi(i8??^B<8`-i{xsZTxJd%udzA+F;?aCq>#7lXX{FpM!MIgIi_3=VJZS{4w7Rq78+@y6
ruzkF}?k1q61UO|re)TKI?@%0=B#ixc59;JTJYPWm_J3^jy%ix&@)9pZZpLl_--+@88!}2!<Wd7x!LL1-xjlX^8v%dnp2tS0T{L}X#c|a2f{`kG`z&ZH
x#)l9Z^hr3me+kAELh})7PvN<G8phH+1?dp7yUl|>52HSBJRIMAxQ~+t!J&91ck~JDI%J7A9>P4kjDx%~vV8`_{_OZHXrXJ;=pNledq>>?V(dFVeDAxT
8)4ZFL4^}-;76DW9^U)OH{SV!!49bX@qKN__qC0z`TVQD_TCr%;`wj>;d_4vo$y=Fzwy6~7Q(Rx+`+L1<i6D6GY>7CQI|(7!(0;`?}OeM^T{WVBonxh8
((s5lm*4ZkP}}4y>Yu&Ha9^W9n0eVHV@M8RuB3=wR>oQ=p5ts&<+-T>9Y{}BX5q@!Fl}H_>H0a2R{E<bUfPr!lL__AFzLDgOPg)(!-cS+BY7G?BU)7T{
DpD3$uTD^wpR$27z(;a)LYo%PTiP96Z80PM^If2!@UWEB)30>vw+VyD!lEtb{th{e$1UONLDJ(j)&8^q>9D<)^X#<)x9wG08zi27HgoK!I<LTK=q!{{p
^8iLZ2rJ)f1in-<rs7~?mp4QJIoe&781dq4ixyFdQ+%aj3?dH(rtLCzW4|F6IK>_2_~#r^PK16zIZcb|XtKmYU#Z^00biSnKAy!Em+x!d{K_x||HL!od
NJSH7D`=5XQZ{PmGU&3+V2$02p`g?!#-nak!?H_#e-T(TP=fD27f#H7qC(tiH{oIcssGk4h?~behHP+Js^+P(m&+Z{5zO-n_Ne>q{?cRKVx4qOD{y!wq
2R}Pkm-Lq(?tSmr9}A|jHP4zC<-!ZUzY=^0%}dXZ3F8ha4`$|Jnn3z^n!1LMKj7(?>@Yg;-9P+uX!Ky;&v!b!^Jo41<q!4qH>8LE{-r;9&>r6T-M<}O`
24%ygD!+QZ-Ct0-;Z8=Ng;O|E^e8_5~8?Is8^bgIeqYJ7Qz&KckJMr;YTyo+5LcT-}w2y{pAs)FVwq(b*RycheI}`%?DWYrtf#+NI1`4%+%ro4t*c>ym
aA!r#p$jSvPXc=;`NQ{qpD!$W72w1FHW1w+8ix{QAXTA6+}R`QGr}KmM2Jpa0XBO+Sx#UMckE1OJLiU*P9%;J_;b;oKeEerE8+z4C=)zwzj{@qIIpP&4
$8(<exZ-QpSa&$FVsTt>sahj;$!kKg(IFF{q``O*&|VBY!OuR=!*u=$m@pcfz<AlJehMsz&?{P!R)J!X|BsCh-VpZoDp#{b42jrr%%Snsi(c^C(N$Y6n
Rx5{%%A7)Pe{Bngd7&>@kXoTv%s_|ZW1p43(iUAD=SetynzEcof3z$-$xoupGgTrYtP6(*)dq4g@j2et4RC6Fx*!n7(U;d=_#!w2p_t`Ixh26s^u{R#H
UmAdL_Y0f}uwm%>lRtR(x4-t&U;W=lkuU8W!UfCFVeFR-@|htI{7f9ZHy(!3Mgs@mj6=QoaIZM33%oO{&STSH)0kKW!5=Vq^y#y~r_YAfUI*)qG<po~7
r*+_@_X6$byzpP^Bcc0#`LFO|LS|c`_}WX{Py$Df9~xc{vnLoi(2Zl@BPi+4H$UqFFpVa=p65!T<^gj5e*9qC~T-L{_cA(f$%i)FBg?*b@77yGj~TEV;
H>jp-Klp4<UcV2K3sS4@+qO`#}Q9<J|r77<srfyF#)avGC~g_u*p@374fG;;5mZybt~8r@L`bc^J!|{?^yVvSVETJarPh4K|H#cnW`*RGxqFyD!~5tn}
a{fSwyE^@ZogE>8viY{!>Qdvu3;&eG`ah9)2WH2~l<uYB{=i!V}66xRdyK6?Ak2Txe^1I~S%c5mEod)ep392?}m^5P|c)9R)B?qPxIzVip4`{@_H@`?d
otV%}MJpbl@eg56IMvshB2d=fA|G^hvwf)Xl{_y!XzxVvt|N8m2zdjJ=i+uiK0S`0NJrIx800iSpa(XPxAIr%9>1FUoBt2cUyu?ot_t5t3F}N>(UnYI`
VX$iWS9Kj0{zC`2T6-j(vBrDU=W*HjnDpU|-4oot@=_S*1*F)!U!M)A{TF;RTJ!r~diPu3din*-z%zHReIO}+IKBQHPaL!J$eeeDUgXe0p@Cz@BK6J}F
Vk!K#9cqju8@!N^3JNyV9^o;{XK(>c04r#awLrAlNHQ&|MOG!9cbm-pL_cs2BSva9cXyG`(D>VJ|6Ab4oUt4Ur0SEHO|BG;*o3btl2>(sDr2F0JQLN!S
ZOv{j0Y4{w>>oLf@dFS?C+g{mS02-2IB7;|n&v;NuH1zL4V!HNK1@uu%p!2*K`RvAbC8jqwxie!YvuMzPo^78}K4qgZSdi;ZHjQ7kr!9iBQkT<QCjxnI
Z6x%>4l93O?_qi}o_j*r6eQ8+#d$4BA#D4e(pC*Gj$SNeWs?$@!EyI=1^5aSTUI0P{cL5xEX;}FC+1ThXlj6;xj;pAO7c^6K;F@Db7uXo|(D4ZOHlcR8
Q6i$x9$x%2t3MWV5)Lkrf7fZb{e!|_acd^tcmKw!UqgZMbOO0ZwQ7kozrAD#zT_F9&`0u+6dXzzrGU!nTJ<6a*8T2TF9%V3hMVL_$X6((3y_vB$Gxlc2
-ptsIy?0~BZtU2N9lNn(H+JmCj@{U?8#ijnjUBkL12=Zy#tz)rfg82t9zpwvcI*-E*dyMtN5Er`h{qlwk3C`@dja|vczyxs7l?iV=@*!OL^JjXL+lZN*
du1JN3>v%Va6T<j6KE&dyEYB=w$5C%h=s*_uu4~CFG08Z6qJzc-)4#a@Bk-Fe`-U(P<kmEUs?2RS?p1qVhpR?vS3@_Sgz2X@Vnq;-D5biL33>+0WO2td
O4AAZw5yPTkUFRT+6rs={HBoeVAlHw!q86J2Nnl;$)^mlP;#rqudY^vO^M8s07V&UHHvApmbXGtW6&xRGDX-l!UlFFj6Dj~ks%*b_S`tX#+&i=6K%1U=
m5A_x<s>%ECr7@XxTNP2aVEQ^-->q)Yea0ZfW&r+vbLKp~XW<rdc(%EVdCEtJ(R<1w#xhI`yrHQ<8$pkS{p4q#3c(GbR<MjiJ%y|%4XX22v6`252;`M2
~khXO{Ysg@E;E)Pj*vUf3XE%BUvdI+R*=U$sow?KwWG&8pz@l`ryY5*mVYRYtsw}C{8Z>B2AN|Xm1et*_w4tsU1KIW_T5hscZn3-^UitDomx18*GQC|A
ID>Q&y|NE`DY589gmf$AJjX#8ZTRfq&w3ABcKdc79=)^0I;&$ZHUZ*;J``4yS*cw;c1tZVvS%3IYQ!p9P@Q@G7zf0x#Qhv8&VWqV(8%YQxY71jgKJZ)T
A@`0N>069SQ;gAq@SBT-Gu42<__7-oGh-K4-T9~^JmF!a%7>!z7{9Mvi>*+t6emDx9s#K!LaLU(R=n5q!t}nH`Ul&*bK<pLc1+Pi|7$n7en&24y&5*G}
>T{&3p@RAqh8nyP^}0N6t`xH!mzyB<4bL=Dayr&#koYkxOqNh!<n4zSOF^m+Yvs+6;+-d2}R2;ytPdJFA{Z;<esbtU=P2)05EC+ljoGBB9?Upz6!4Jrz
k@w>)ZR+4@!%U?K(Atypp}lIs#>YOzeRnp+6w-b@OpU&zz=b}C}bik<DngUzg=1A*A5SKwdS=A%by-Cdbj>jYXtcwrBw5|bChcDsy5>DfU9t7w;sk$WO
@u#F3sS(aU0;}xT}D)2S|2$tP!g>8d2LALXiN}3vi)y;V&c(?$<C1BdHy3vwEGl+^Kt+sdT$O1i9Wo^nd9{*tv8GfIle&be);IQm-Zr<-|51USX3kMEa
^_@{hV9}hwG1PEWVkds)cMGw0Y9^u1rN*Jb7OeT>s!qfd?LlD962f-#lSS{3-n_yRe+}eYe=TV<fe}Lk%Jh#ynAB{yooP3hW>K)&sr`9lRpoFl+KkL%T
4ifwHO(bUT9tDEG?Q+bS=chjIWO4WDHEjzv;4YQ&k1)4*x77juuhFJEQM{HvXoQ9V%GU|9dDKW8cf}kSD0O0c$|vGOu6fvu<py$q3R-@Z9%hGG3F-CJA
?DZ=r&oE2x>8k1?T5%HCqFqQo^~#gv{VPlg|*w3{Q1eIXvF_<zWlrjot*e$&!?~{jxvPjgA)<;khctfJVOnwiap+-CwJORVH)lShoGuqGjtQ=455wUUL
-B>(2XaH~p4T_coJojcaw}ez`i<q)Bzs1=-DYzzd2mHAjWaIkP_pCgVtb4dOXP1__(ZKxcuhP`eG&vl$I3e^W7djnlWw#K|1UytcI_uoZSid+t&r>p6~
kn1%Yp+1S>Kt?`q~bX8wZB1{3?>9Q@1I<GA9x|ht7#<&^CoTbIIbVD$}O=teWyr!H*igSft!}Y-u94BFXa&ka=z}kwIhmc`ybxP&#L3IrS5GS%>no_|g
fO7f$w0AtWZdo{D4I+#G=<^W?A~{yIgvpUfhE#JnsnHrMj$~61b8`lce(y=w%w`xi5v(l54>?Q$TvcAGN~CSD-Cp%nrjDdE94|0;fx`qf&0~>K;C1N&n
(fv|S86Dn?|9c;m-9Zgz*btUH`Xn<fgT3IBt?PB*;$Cr$y07@EZkM2W1Y}}4Eig3rTi473?wkx<sy)+y~Q3j9p9}Ajt1w+Z8nYeB_jb2B^kt+NvcKMw7
s@Hi9rR(LewUVxPyVrS&W4>g}1DcQi-n>n+4rRcT~~N`(SH&?27F#1tP~qc&Vu)<1<^JfGHr^e8w^p<mPd#?k@_u-AWeG$fmaBOIWnbiNw&48cp|rGq-
@EmXcdzX(-a>N-ag8MA!3_WzLAlqF3>n&s5@KfgKxfs!ihgAN|ZA)T*vaeNNyWVzXgvZycAg=m~9m*X@whktm3-pk0w3R~#=JL!{CRgkG5Nc6CE8fSOv
zRbL<s0}CydnjXAfvnWq+FyfRVJ6K6v*3_0Et{$RFT)4=yKB|di6Hlko+9$zOP|wY&+rpwkPk^KENXe>Ek(S$Xg%~oJYus!X$$0Ov{5lAf)nSQQh{QIW
YlRgHU>PGu+ls|<);;ap(<Q27ix&4+vW@iV7Ssm1cZ^=7C5{F75>+;<uqGA-ehBRl>i3Z&swrU|Ps9e#S>M8BaP!<n&1R{lNeHZ|0F?pGG7n}cu|zT{1
)vC))lO&9b-7q_0odaeuY-c16VTGv-6mIV7po6Q#ym<cw*#Fxzo~28W*N>9l-ab4`nko5Xt&a@1?z)}l8cKif#C@VN#M+N@uphsiVbd^ak-J;bj^FKUz
knLwH<!s+OU@`f?YH7th5UMqn|2g2!Vu6xg<0=9c_^`-NLEdBfF(<R_$R9{2r*=cw$fq=Xw{1o?Vf?ZdVt^*<#gf4hrv}qOm8F61$POO%%qCS!1PyXo8
CFVxZ|Uc53Sdk${-76uYn>3nB_NoTu;67htYeoMn|vFLA;#BD2#}OlrhmNZ!%3N*joEs}TXep%M^W-Igz0aJJB<5|Khx4>F+7<;E!3`*C9ZF+%!Y^Q>l
lOwQLy#M0o#8CT+Zaas@A>ez{+9mcVc4cJnNwTH!zAr#5RxOJq#Qn;X{+m5-xGMZUlIPX}kfe_9lW8y2A0d^H-P}yy@v#?{mJ$1&c%)nZm#25B7!&Znp
i*F(C-rBlbTHwe>H+l{vGnro4#jWuWEEC!&Z^6|<cQ;L-qtKlGf~l<Y6_ueTg||W?l&jKN3*dZiHJJgY3rrPEbuLhe&H=-ghs%Z%Tg$a@b5`C+qYfIdK
$F?@cz;;JR$e8Gb3#lkG{2SUEipI|_zQVXZB&Cakd4k#+e=k*HEM}dPr^6l4v>pVXcS505(HF}rr-;Yuow;$vb3BBa}YL;URLu-k+2(Gk=<JlTB}desX
=>Xl>uIqxqaw6cn&aop*m+VA4<z}&m7PV><<<OLwZun7{H)RZ@Q9E-WFqtR(7WvuGWG)i3wl2LgM96L+P&Tq^_x+a5U-MHw(Uz&un34Q_SFkE27LMmfF
>gxahYAVOQ#hp2hUOX`){7g4NRt<8g=G1X-cDR$Ck|1B6{k0S+SOa+(w+#`GXQ_R~O~CO3;{Gs$reBtirKs3NeI^C$@xqD#`#L}F1Rq<p?<$QCI;xXUn
8Y)nex+7zRc$uh6tG_tYdRC9eEVAPG>;0aRopjevCY?W!1Md{k~x@}2VQ4(&@b9UEZJx4NZxaY6V&7!y3l(Og&L4ayc7jUgwq6t8Y^QrZ=$=quDJiaXj
$wa_xV-v0IEE<Lt<9#}px5nD)ZaSYB&T!b9wk7He%ygJV4_$vmvje!+v`uT?Q9mO#FbqXuPDM+3+@_plbi`VDO(#-{x<xZ*Kf0qG5_chn1OyTzT!4~(%
8Ir@8#P?w=l&L`9C7lsj;A2;O&4?jf~1(m1Uv3#`zl9*<eE|teih`S{i!jc<AqpQWRJJEEXs2gAiLN;7v2#h04Q2GWy$1Jqa5E=ig}$w#IBEYFxzN|1c
LoJ&YUt`TBu<LVtF{h3?wc0M`bG=IEE$MCJu6UIPrVd?gL1o))ws3Vd+TDhsBt3$mso|wk*novx&f|>jh-ORlS9YlO?QsbdOT7A`lCYR*sjb=h6q<Y|B
c=G$4Cmn<~L=%n-Gx@)&}+UBdA_r}PqUBe6LWfdI_vgEzH6ZHhJ7hV{olbTrHPlGI?vf!Q@%AH*9h&IleM+F(nYJkaL1?4)%Sk+4e?C+aDHhN9CoEQYt
*d<Sf4f^`lnb_UX^1g_Vnk=70GWbt;b&Su~=XF%v~v!3C|+d0|=b+6Q2d{B|p+QG!Jt7KuL7(L~&nF+IFc5+gS+|S+a*lEMj@D{Ow<&IG?tX%MiMxXva
?7dfW^GXsW_=B(!1#ceq0p64FB=H7IID+u**DoaXMt}Xa`nGQOOw7#geNm7S5?RQ~I(ZIMX1QBL!SWtG7AXvh;k5*bsh;F?_qz~ps%lzx7U~(Iw9fYPq
M}-^Q>_$8Li-t?8SGgHn+qxI8nFzv)-Mp)P;djR909nv#Ds<B81A;zT=)W$FtS#}CP)liJD34FwzUQEhZ`9OocccxG=Pk0ZsTA)S**@+hgn$eLZ<5}0&
oFE0mHx=-00@=@n(tZ9RDWV7Ut5e2=q=*F(*HQ?715PdeE=?qzMXlib=X-$-q>c>;XzPpVq>IrvqZ`b?%JhC{K(nqDtVHv%=QQ9R?H{;vVpdvrS!RJ*;
i(jG>T8Mg%$;Vn#-U7zJ@xIVW$;U9l+iN$YdWo<n;&4Bm(;e~keOJ==}kkIJG(p68OoJXHYHX@ja;R&D@_i%#WPw#|YYg)__6%BUc{jDB>tZkzFkJ8%7
C&=O6U9Buad6R#`)U=g$zYYX9SzX>u_1MLNID^FmAL5l=MP#TYt79vA%8^RGygC={uZ*yI*0@Pg<-rIfazO3l;`ph2nV+Wj6mV|Ll`%^|$#7lPy9$SvU
$q7aj&$6%D4HMn-V?Q9{N_yO8+@ID#T;L_yIt&86=u3|VurNj6V2sK!f@du}SKukdK$n18Ry}xA?u`I7lt7D3aCjEDP7T)w2#te87s3>J_}i)BL?q_6q
ZJpL+_G6(-iZoGO_pWK4ano)1?}JO2&+Fyp?P{N@W8P0OAO>EZ*$xQ*3=<PAAhuQ(m!%VZ=KAZvjj3`GAnmRBg}6L1#^5LzS&Iv`Hc+!$qvxEO%#M6Q>
;(v@?I!iG!rzz3>2_0ak}Zkor>vWq;&;Ltm+Rp^GAM5AEpvJ?5RB{4>HxBy>M!rSzAHR@_W4}^Uqt#dyt5%(nnpk^@`je=F9`gA2<XG#pHT&(R{}^PM;
6R>eh>GM*L&hn|Hpn$jJD>$<c@y0EZfYn5O~t@Vv6f5-?EHZW9V_8gmuGIot=xD6~daW9w~E<XtnT;23qFxs4B^IyfaZ50zL!T$I$p&0TS-0Ehl)KlI-
sV%_;c6Q04z<oGLF*4%8If~Ca>IW@)03}BjTSbW3Ix|Bx`^KSD>ZUK=7S6v{dC$QQlhMR`J$EVk@CGn9uQDE*(<t8-q_22C9{>^r*-@N))17myXuaiTF
^g@PsP+<$6KAZ-?0E}RQ0wvzqsu!RnB2`U<hjxKqRWT_BeA&T*H_uIMYJy@!Z_q-GJ?;O@i`rE*8@p+7d;st80t@h4$d+}fm5mw)>J17v?G5?;Bn(Cpu
8-}ppXw6#Mf*nc;#nZqeXI#E^v6LHLCARnOx+i1Bf$-NR__|Tc7?p*>!~=H!<SiYEQP@WY2i@ag-#;yfG466I{ZZ9>~d)v;{`H{sQJk7;VWbUZ>_CTwt
VCi#J5MmtC>+PupVt)K<~5*-mVZ}QcfWr?VZE%f*20E;K*n<ZqyGEND|{cZ-nypK*ULgo6_@RIn}e#@peDHey)ynVl%5Nxlk2|NV&77pr;l}IF+B8A=w
OAofO61MR$rus@#<^JN`iD06OW~2d#f#A{s?nOH$A<AY|>Yd3TC3LNnUgIN2=Z_AgDHkB>KWE~nwPXDHUDiD-=r&v*wveo;$0+Ov*26+UQ9XU)EMj@>%
6W$<_YHQ2y60z@!;V>}?oqDw#ak7J>p;DsXT$M&@qsvEk~dLMi7O8tNsEjBGQgL#`^E;J9uEM*8EF^`yjim5F5G#D)AxJ%=7a>MmZNp^KwZe}Rv;mI|5
996i`aO2N|M=TMDS3c9$OM1%uN(l{4p>utKy|&&#Fy=g11unXZTwPa;yu9to&F&xP-@L`;3XXXNoU8{)0^Q0O<SNU%>Fa)~Q#1<ZlSR)W7`kek`3FkJ(
DOQW0%j}bLcL8>DR+XYfnq<>tYRKab@Jy2TE)Pam$j#AWF;jg0otW|wbN4W2BSzU?w87pEL0$M-Q9sN=kqI%(*U!Pit+b0X?Y>e7G~{{d_r+k{`sEioq
0oRdr;|v?vHCI@He4f&hnaF*f(~OL0GpnsQt@MF+MdUwlFJ*g)KY6#^rux|IME1-<CzqLL57HOV|VU`z9ZFAgdNqw-JINQ~CxsWfQ4{7tSO;uFrQgfLF
4B_sp^Wbp|G&V0|{m)jqW|Nfp~oVrS^%Y@~pN25#m-+BcrH-WJrLmCLS&LwE};=yvK~xyLj8=P&K(JF8PdIwc2#okYYq87RMC9?LUrgzHyeo8#+wXy|c
3d82efzIw4m1{!(|spIkSQtg1;l1%BCITXt`*PvZ2?36-l4fu-+#65Fgi_xwgq&rIT($ze*n2UpX1b#aS=1v~aJW-dkhTW2)9BA^GEqJ;^rz$cR8>BGf
^IjIc1+cwW*ucB;lvGyYH-!RD*ixa|p)Ni`c+7}dXdmX*bHNlp#?iNvmLS&G+JTLH^XQXA?XQPLl?$;r2x}nebo)6h_0^St0{4A3<mIN+JfY-s!85GUA
D82l49t~-JI(f)7|JpL^Y{F$-$xohvZGp48N~bIGYC{O7059_JYUa`e{{j&5$a7amEdxcMwh^SWPnh8HoM5Yi`Fsn@Y9atlL@;B{4OCphAPI%d1HjwQ=
<SggtO9lOeV1JI3oo$O;C_<6$JN&Qh|l&H&N)hgSr0vrCmU&SvN;CX#oF~3^^Cx&%ljFk(h)st6;u5`32JTnF6<GTON{*xeGW@0m}&4%z&8kl$SrMGj&
VeUB!mbSL+ZLZ!`R0anFp=y<6xflmKErySAHWX$uo5q*(GOcms}DdAb8LIzY=~i%1+ZgavU;2EB1=HiC2PQn|Npr?#86OT_iwakt3(<#A9+&%8k7hJo@
NHsoZ_?U1B#<8c<QDx!!SG_8UyRfqC&1k(ZN$!|0|R`gRoUMN3Xq0t4MTy&ZucZbKA;Y5VB4xS4XEI00Xtv<ACs2$-Q6>)?1xS~1CFjki}DBt@w`S}~T
m$M{DS&9mPbP1xOWEZj^(Zq5`T_y;~F{eGHc!nz|%&tE6PIAp+n1@8OrJM0Thc#UvThXU^%wtyMO{~;4mMn6+U$$}eu1}C?wn+*2`$2&c%z?cU9%hjbh
<af&bVdIYSi`!}9fspl8^F;eIm-MpuqcDNgir&IJs^<+8TEkg1=@=4tcaayyBv0i6)JHbGmz{$OV>#USB!#mMDs2?e__fXPd&6}Xs`>uc~t~zJ{Y2)!+
dN&Y2kv&t9C(|Hi(n3c4kJVDhRJAOe`GlWnqM39b|Pm<)q?a9CO{8)nJI5WM67wUM(ExzS*D5j|MCBVp8gkj}=I(3<~th#ZQ(eim%o7mM4(%-Febch8W
D)x~Zc3_t~N&c09I=d+Kt-(%siSmUsowVLI}mG>QdPXF4UgaDD>h!T|Y|$ER|H>#k9C^}bqk%dQV<#OV6xx;`mbsPX%c&CO3(qxu!;(S_P0ex-sbmVxq
0)ESwiZUCgWrE#8I5sTPa9DDP841)rDjAU44um@GCUp<f|XBR9toK7mxh6mws+Z)!?5d(S^<HK3mSYF7fbvLWhuQb^F6JnpT^uZ?SQK-jC=`9SZge$&X
Qyp;0<ZfAbZ3Tuph=h#zlSF|E+tRk3A`!UCmXVc5uLF~0>mHV*(k>*#R(7mmCmQB=;yT-wMjjv_<}rOzie+Jp?GgdU<USy#V%I4JAp~GTAz2}g^03gDT
B7w5N-r?zd$9+>e3HEI<?I-?$)vUNXGKUgZsdO+=m~aGhpGdFf+DOT@Vw831#NuqmKZ2BgOic<SkORcpyaB1M=W<!Exd7e$Pgaj37&z8jR&KH0}@!M-y
s*)R&(WfxwxpI2|`ad5N3J7F-YvRCf<!VEgQGBI6(`!4mxC=qqxZ>m<wFaY&M0OEqtqQC~$*k%A#_cMtJVw0#t-gZyJ$P79hKK>i5mISdg1+T?)Cm3g9
kqDB(H%x)5%zZt@#IBM|)<!?I24W1#2&BkioEEXXt&ydZRD1p;jKAw1Yv{3l+Zuy+|0S*@iW6DfDhQq~BZjrMNpsIkMTMI8DN{b4(cdWS?MamBo=g_Jq
7!uEs60D!LZE92AKK!c0l%FEuO3-X$^T#-1Sf<$8Yb#$JG2f_CJ@%HZ6&4PzF78TFzau$gtopPbDPQ59-?HjpWl-62vUR~b^$69R8^(f`H?jwd$Ll=yt
v$zHHD9H!lLkl&bE+xsULj}eZ<lzR_J!9>ng>KKOHfWIfujkNOE@IHbb26zIrXCh(Lpm>6cdCITog~6aZKC=UK?_{usHfmc8Bj*HnU{c(wG9hkoL%X5!
*)b_j^}kh28IAvw9bzB`G*RV_?Iv}q@K=tw~-NOn@eoyad_DRQ3I6AUUV{hc40+lp#{=_G%{uJ=N{L~pLqr1#+vF&d<9cb`ASUcNbax&uYy`M?{4}NZ+
+T31*Lf!4g-_Qae-IxN#FLX(cw^1##eyhY#Jdi89!C)%RxrK9H9kgb#0E}J;_cSxjWf1YEVq0!|FL^;awMa<mt_v&iV@uLF^5(dea9$mR3|lalbD#3m;
4ELS_ko(~YGLpf(1;fQWL)+si^e0cmYLI+{O!1(N1cfKTroKcGZ07%f>U&!S>?ayy=&W$=3Uh7g^E+JpGkby_4o$2oexhCBYOFEfBT+x8TKI6N?TF72a
w30Wt>;PI`?_4((A+<BF<_5)Z5f!PO6BX$mEZSJ;KeZh$n`)?1q``4Ru|6l*&=RfU^{4X#3eIw_;?)bm?9X~d|{`-%Ab-UlL`fV@mufP0${jc}>gR8#1
*Dsg;>s$SP(eHQqcMtflFZ!Pv{r`y(`}_5O5V2n_`v2jb{;&_fyVuVW{=dA{e>Mug+oArQ>3y;GW)xzE=wPv=(4E;UW&cj}N`9sLCZ_1-0Nv9IyzdqMy
>)FeI!ZeF`Cjk;t-bHo#d~(}C9Xd0A<XjP(p=hr%%j)re%h0~$oB5f{r|GV?WaBX`2HXtm`F2o&hO@zJyuMcWTZ~2N5S4<ZuhRXO{|n5=?!-z;Mp)c>6
q=7cGQhTw6%?DqxXa|I?QOH78%g=g()IlmzjCO>z1gdEeI}T^k2k}dk`QHJ2f)u%s}z4_D=_l;*~)lS&Mc<J$~5F&w|zKpU2<$`wqaL_RHt@>+7;vR@|
=RSNx?59w&~A`FHo#Bz+3^kxC~Y&yVRPJX}+wJai|aY7L04nN4n@p&d`wEB+b}d4Q;G0hW+IZqKq<;vv&C=s_hx;AOA>B7f}LHAfuXl}kb?nfbH-7Aj#
bv${j+y<_@_Fh1?ys?B%$&*T5gj>w<(pWmylO1uLlXhZ$7_c9q1{RxrauDk1Ps=rE0`F#HUJ?Tg5;^SW5uLPfe=8xa<X>ZS+dDRAU>%mON;8-zKdaLgk
C9%@YUsp^De60I##*b9B%(wQ<U-|RT`Gfx4{;&A`IDUWO_h0z^v;4t4f(xl6B*8>~*iTkzRrt60(-+iIpwE;S=dbvMWsP<44K8nYq(=qj1Aj$yB2wlI0
*j0((l+KN{$7Uco_j3_hOVI3^$UMT+eK7}dL(`>vHL;qANUJbZ%BE4>;K#FPyAkg7TeIsZ|jfsUH(RW7^R0s*6BWd)(@q9ipte_^y<sKQu6v$KM0)TP)
{;SR(6s`|7`!T)d`8vdbm4}g;WRrqy5Oyy=44b|NQUcPng8l{PX%({4dO(kMZOEpHqLojo&Z$^%=kXw-XqO&-ndzB17~Uzu)aY<M+G$FXR8;`Tu+Vh1#
Q8gdi0P;xm4-`r;mDI&thaP!w8^pYbcT=S|=xqc@fH@xtcM_!R@c3$go}+}ZV6!TyXNLaJ&5zQv#4`;T5KPD#G)zu)m&m&oq*Eq?!=fAss_zrt_xPyDU
_hq1b2{<r=AJO1~_{!qyOf`5JFul<iNPXFQL0EC1;&vO0d=m7Y7o9*7<?ywQJ?nS_Ej%Rle62e+fUnqW<7S_INE|+Lnj3fLT(i;1j5SnPYlg9CYPRTV2
#1%G@=*<Z#>!^0`YKLe9I1%y-$L;oh7*|o>XwYz6MW^<7q4nD2Q9R&V5#H@bn5Lq3qn@2W_T*|?XW^_Zx@1~TSy0KI@k<B`Mt4K_*PMHHR?&rcJ#Uio>
aCLOi(dd=j2oU2M3&j@=ij#;E~-anub=xNhfzfEDalFpy?@NUhU)!=_sV;0->?@+OSE5xg6r>=J=PQBOBT~j+%amN4L4>5YgAuJJlE*!LSnulUPw5acz
dB(`w<WoEcK#03E3nMcEz@~s4K{>aZNX-U-o*?JUL#ZGix2~M6ET=QyG4DF~s%(`hu0~+FZW;H#~aOdKKR`-ei)+-eUJUiZJ7FLODN%)qfBD+5VdmbFb
>b+piow+qY@bB(Ui&+ASY1qKeg8%F}5b+J})Bziz#*MWQd7pC1Fw6Yb#`VpwPT#NmDXCEAmFX<>B?;(?8H60s+w_F=;&&iK7YDYvINRbeX)r3;^?GGUj
LzKV(kK^^Z}kZ5-=ZWPt#%{u(ER81SMKp`5yKc6>48_jM?mGO;F`$!x~J9!*@qN-z4v7h-j3C&RJ<r*+NO2C!PeE3({{$26&7Qt&ZQiW;g)5dTkWWn}p
?OjtFS~}n?9X|7mEz4RZx0}M-@=n;5w_Ou89ix^@XiQjJQbZEz!MFnd%YNB28(LrAFFuR<s{9N+J~t7<9-qZ^)XgBCxW>B|>x{ClsO|pq&bL(1+OJ{7M
tw$Uj!PO<TI<BU)<zQAmGIhuwVJkZF|{|-XuQ)~kG0C>X;ei1@c2zCUHhGGqiMuWihS9(W~qrPawYG4*2(?X_|x<0mh#aeWNS~wt0;Z?Uung+-wf@Y`B
oj1K&>pWtG5yPx~P#MKdyCPW2RDzeEH-%K^g(QnmU*JI*U;2Sx^bop7nbuYV>})2=>G6?E-`etcBYn;A?%o*=yC;ziv%_0io)D<xj~DncX<edHpS$HQq
Aa)^34Yi8|XDBUDS2W=}d?i{Il1V@9tN4^*O7<lG9*@i32eGiXmy+n`G0t6b!5x*i5m-DhIsxe6cbIzZU^%YF+UZ+i*J3vD2@eBt21we2=tDqpYgSHN>
eUE9oufAuo+g&;PMWu2JPtgl_7HoQ)O=)9h@e2uACO<?A9v`0(MeU*#yfLAnBv-hi6CQ29^1^*65d7bHJ=^H(=P@Kds)_Peg8&;zO4FzSmvG#IpAd1#P
o#P!;TW$QP%U|QiS@jeCil5(~`JV>n8`e<IX?Sqmd3z`d&7<TBX?R1>40~rq_Z&YPHgKKq3HG%0PtkmGV!_u@yxZK$!?o7NZ7L*~%-SQ=+!Bdxx{iOtD
QRPu?J24u6bfvV=r_B3kH+8ZmB_DG7q5C+YVWSZed6~5lx&n6$Gq^E+_Qi44@Dj)h+F2^;d3_pOXW@k_o98tW;VO?)wg|51(vvmt8Ml?Y_SwsaJLO+Y}
D5zQ-`4~<c$)C?O=a|{zcZ>6CXM?wAcAY)Oz1wk^os5|0{kwE5H2>zn6+>_-mj`_N2jre+hDI;~{iV?CKdzqQvdbO)$(6{}=T~qAn9Z=8a&_?$r{_`f(
%pPN7`8SCvxKLk!adO_pYR^p)wvU#LY+Jk;bbd-V~g3_F^wv))<(uf=gc3cgcY)1K~CQ|q*-XkY%j{)j{!tontoDcrY-1k^RpVgTWr&SKUO-d?pKRX2x
)+r+ke=yvxx{uwyJ31zWemfeYWPb@s!w~u!lg2ub}OaAEFDJ8!0=bZ~@e?H!osML|R@t00_?9x28T9O6&U=gTi?57bI{`d9QPuIIW(Fq32Ta_2Q#N8UZ
bB_zGa&T6Igg?jMW(S>rlAj#mHVQm!C%`!W%f7t3u|*aj81?&W*f@5YC3{c~$QNa6L--Y2dwc!xuVxqLB0MqaWxFUdk3t~c2j1(|+%6tNDQb7kmxROEu
eQ^@3s__JCgru5%<YU*Q&=*yd}H6n#@TjG&!?&$29EunKTMbHtf$z{@zGOI?e}?IEoNAFVO58j?O7wX6Q6ADREKq5+dlj7V3n@=hX1se7}Kp~I{*f!cs
{qz{XB|%;&~cZGze@r@yyrOr~jfFuQs%>iK&$N5^@rKU)NubK8SYbZrfk=CFL)I(e#gX4z@v5X5p5yVDMiy*bOuhGjQT9^+a0xdLb|36}4f3Paf9Oet2
kAix-pUgl(-}Yv6QnEsM;X;F=4p*yM|%M@fDu-Ix9M{ArliiLcc<vJ1=zeaq|#>6iM)EAg3spC47Uc!+Ar#1@x7n#9JjwS$ds`PUfi=lGe|5#|>jy$B0
-7wu<x{oo7Hm~s(Z6gI^mo2a=57VrdH%=RthZ2!xCCxglEh8BjEH&7j+%K6rwlrF0c9-=SYS(!?ExHpxkb(PSu1l8+nQdewk+5)D1&;P0$*TRZ<R#y%p
ebuI3X5;Jiow`9hd0*`~FS+_kR9e8lm7cc!{yx@<g610kY2OD8<8w76Q~bU{hRv~7QmaK|1}x$#jP1<60e|`bg+F*;+xXv)z6kN7_!ZB-;`>0A+WhU8f
_^sXpX}}DF#MCfwr23Jc<@zJU_TK4=_roB^Ix7M$dtF$hr9OEV*QQ(qPN#6cCx4AOXSOF__XXRyZ4UW*WSUi;*xuDxBGHgU<12H5|8(f(Y|SeFY51sVt
9nz2fIaIi!Zoa&wbfXO*hmU_7(#!>q^3IAN?CPc85>-_rdq;J>XdQ^2vX{<=@}(XG1gcfb&2U+X=<{f3vsoQ*}LaeHghX{FJ`<cRTmy$>02e2g8YWHa0
jtteKCKzmvN1wk5%0{XgLEL;uujBh8V6$5R-$>kt3xs=*vzFiB~LQLOl1{+sZ@+J&W5v>__I#(%c|`P(FxZ?xFwzu11TSya6*i)Y8;LeZD>K}1(Q-YvW
pyc=EU`6(RKqk8Izwop)7bEm#b6y1UyC4u;4&w3EQsbyHH@#G`eni@2s9k*roOFd=voZ5jNv7AWf&}oldg`!xP3SO9bxH_`-xU2w<b)?$X{!Ky5;4#!8
=AlJ9K$s>n9ig93O_|?eL-+RvKMPRSc_i5@=|VJI+ul#%@CG557&3h=i5RNuK@8~Kn=Ist8gBM}TwdT&D1tkt7Uh8xg&A0GhS|d8&4KJN$V`ym7h?-zl
kjL)GYaHm=N{{jV4BogJWIe#((0Z+BG{m(MjxN4d%P_)Sc|*jbs72d2MO=jz`NhX#-K0A1D0NAS+{n>cN7w8feNm#Jd(SHrv&B_92G~?mSa%^%jdUQUf
e%&^p7h$XvMwz-p<S?xR>-eF-hB76xEsfwFK85*s3uLt){&^n!T?P`;1$A!Q-fYcSsM3K)#j>+%pUoGYNwp)4s){MGCr?f$Tj;AX4(68wi1j89O-uR4=
V)!Ng%&HKIc<5Vgw0Vxb@?rp`$I6>K0_HqRyA%?hRX&m-17)~A2aI{LBo&861zCsr+lylin_vGW7G>uI>46^j@k^DnO`HPT~&`I@KQT}mH74wm;RIC9J
Y+7oBZtUapbK<!&mj`<}6ST>x4V|g*&A5Mh($LRKnAYw)`Zzrz}mpILL?_q(gzr7bor6W*~<w@bsx?q6FJd9+SZ|(x|dthgy*FOQh4Ziif(I1n~x)PG*
!+2PvkvU|%pQ07K?VC9Qu9;&1`ve?z&x&1+G`9R=Zqg?(o3bywii8g)j~*eb+WD~HtJ3A6J5MtRN5AdD*Y!OxkYY#{;$NACIaWgm%#U>~BZnq2Bk*(#j
drNCcR2PJ#QZq6O;l192sz@b;k!fz(A*8Foh|ROz-GeJwPENukQUC-vDbuBKU;qJuOTWdCVRUmBr6J2X$?BkkNheh3?Ww9evV9RKb9V8=H8<_W>6iT7x
D$lV$s|mQuYUnAJE^|R9^2iG_x68L49`b1F#tH<+!00Jzmoh1vpF8@(t(|1-g9-vFLSgEk-#@J5nFn<L8bf6X^T23bVlAfu0AdWC07sjMD9;fmPU-EeP
A4d7X}A?ZPODxx6g;<ch)-o*)`z#%1&m1EVRrg?Dv`R3o#Php-q|zsw?_ot1bb%7aVT|N9Rb^^c>7mQfw(=zA3yQl<-YEUDI71vQYSTY7Urb9L;ley-<
m9YcwWM>wArz?RHgycsk6C&HXe`3~LMH3koY58tnj$}Dtv6=fAXrYAU{p)J`57zdhB>kI0eR%HQXm0-+!U29+&W;2vz`HrC-^Yic-Dv^af?nbu^uQUN-
;97zgDeC|+A%IcdQyh!tv$#@BGJ1dtY)OYt1$@w%5aS_t^UkuQ%}c*hdh+}^?o3i=L@ju&75xgxOW}YWSj@m*9^_i+XYJFpY=ffg93sZkV(_PDSr#n5;
Mv_D*Henuprma3P7n0b`hhqs18c40d%+rzGU~ry5c-G1MmIF+qI>vo(5p-&^IP#&3%hDOZfXeRgHz?U)9sm^1ua0(`z>S!(K@naA#2A^-JkcT&p}gig<
ax+#xlZ$w+Fg~v2=S=1mp4m?e$g8m##tvx<E%TP8VfaD8stxJ!_qn`NxhBmflTJDyO3!wgeI4d(pzfGUbxua(2AQA9l;Fcj}<GlYFpO+JG!r@J15>(uD
rp5z#~ypFCG`V90TRUaG5%7Ncb${d&jq4EPH?I)rz}1<01-EQ03TS(yD0l=SIM`_CPDj~1ZS08oJmRoi)L<FG92bDD(hl0g}ehxJAt3x$8A@*8>z$<Zx
%m@KuqWoP9A>SprF2$lmxF57KS^9U^hzU}Jm8T5Z*KJ7l2Q;g>aIxw2sPqSQE^@0@ojl0wYBm+|9-x~_hUO3^$Ys786OV%3LlI%W*lMBp33JrqeAO?iO
Ij*2LMPKNxlAl64{n1trzohaXEx_-N7n8sSPE|}#j#;Wz7X5GLa{psFu4Ym!TDBu9nl0^DM3E6}{h1qNZ724IbKNLFRULgpcM4vp?T(%!7|Bp@N--5fy
Al4Q+49Keze)anQ=5NxkFr4y13V9(PdMQ|{He#n@=7jw6kjP&p>m&#E@fL(n;^4K+tdx%On>o(^iB#){7`PDI~w7#IbNYwR%^O|bMBI$-tM@^$nm?j0=
R_!Ff8bAPjF4Nr>ee@$$)@#;gY1smW8qL-60+GdM1v4UlK&});|gh`tejhTHyXvii&Weo$w&5p|=7UeX^_>-IGgqDt54NlguWTjS0}GXFCxtiew#c9h%
%JBcY#@V}AD~{Bm&`k72R0ZTpFm7Jyyjc9N561#^Gba0ZUfo@3zZfV2!)9~voF_L?;wVCApMNl)<2prujSV{Yi#1<tP2UANxx2#hra7bP<1gHbj=GzRi
kTYC_s9G#<M1PqJ`Po?$VDoDFtd-?6%g$2`}4koTdAN{;Yz3?3aBGXU?q-&v4LOc~OOkdv)nrSaO03zarP^l6J;3q)W9b3)|cIC6Y2gu9<rdaMZOoV5(
z38-tLjG`Hj->0~2Hy-fu%C>75dyyYGvqkg*_BL;869XH4uu($tjI#BBbMsw#bn?i&A>Sv8n1wlJ<>5Whr6{GZW=$WnBIX>>}Pgeku$9uL)VtRzwgWHb
K(lA9Bl(D67B>J(VfTOx+2T&cH5R!ABvjBDdwaWoZH8Wu$_wFN|`prgk@`i#};w=9XB$-pbr#6u^=&^ogrkn4+VC?`QYYW9X^pkFZ-Q3`%zAT#>LRgrY
hc|Wq}eOdrO|u$4>R~1>CU$!^oK>ecAVgm|814CM{Y4D;ZDpm18gOPb{sWZ&TK67lt-KDhd5%4o|&Ct4jzk9G#kAu?lg=+x0Eb*3Iwj>VE70!=*LQE-`
%T^CU&5SG!j_<5(;**bpk9{P~1?pV0*dS;!cg)$Lx(JcU_^yVH_G=!^`;JHg+|kj(~$$1pz62t{4a?qKo^TH*v8<)oO$jcg72=LB`pz+M@K*2j><qHQZ
yFT#R*dAXn}d1k818a;`)4@{tSaI(|eMiL90M2ZsLHtkQ)^ZpeGjO5DO0cJ^%PW`T4ZK;p3t$Wy<!m`T~pN;(u24;z01*=vqYB8RXF#H{zuE2fPsk7QI
$e_<(1$M0g$U@&X+=dwmSkNPoQKDh>ra+j7bcn8$vk*6F*1!wSpI~D3M;)#sLjhV%g}&me+XAimWu3~^vVT7IMO_1HV^XjHWKXity`xYI=rzGgLv@$It
JkT76WQ*7^pj`{R~Jhch7LFpD^#;TH7Gjzs4<*OIb?j8Z#bj1c41HGS>)2|&*=r6c_G=X030+ut#Gu9*1nKKS~w~{r~hub&bKK_KaXf6(EG{qCy5W~D7
g{~t-OlRafQJL7@IP+R&V>ktaf)--{UFjLAx5OG979E^K9U+i@zo4W1|?3x@jdiZt%h&Vn}c1IMpBu-^F7V=zRdOZ5(s>G;Rwusk3A(R2u!<5lTIhLoQ
LgVlcBCOzf--78&P0rg+-Kf2<+wfsmFb!?;)0+7256SsPPgX8|D-5ug#aa>sE+JaBV>1B4M%7cj%zWy6?14DxRcQSj|C-;EXam{V}`elAhmLdo}uVJ&{
r0Y*9Sg+e66pt<NK7DYk@7T~XtLw-m_5V5+ov=fQPkZSRqaWF<<5h3Pm4#ZC6&l_^pOQQE12tQ~EIfuUw;)ey*0U_M?J*EGXv>E%p50a-t2z1ZET!woe
;?Y#i=6#3@4^C3SF=Z)je}=}1&eUG%!J`CPmKE{QS#A5LXxy!^6fma5L_y*3e6PCX)ypQ6*|r|Sg#-};n7qxdCyS!?9=Q={?pyE>x908HuM(R}U62K02
37R7r*UiV${(+){GG-b9e0mtxmygV#^i(W<osj_iPs!8@v(Q&7Cfih6*$cC?`YgFH`UZv#A<4a3(T#n{6=5BKPK(yUyJkpy5nDq^Zr_#_t)aQ|IaSY%O
4%a?z8(&(L;Bp>#e#l;~mx0)g0<xNyoj8y|WnSvBZ>ZBItx(V6oZBFcFy;y8XBIKI1%EWl{7<|Fka`v-dbF+NVB`9-Z-N-x>+bF+cbJ%Vg$H`_IYB4+Y
%u%iNXnOnutx@<LZs(nR^v$Sz?FD`XiiRZ`*`dct*&h@?8mS+5=SjL)0a7_YEEtaP@dWgQ<Bk|~y|7b>jn9(I1~=zggad5Nq4B7T}o(|lw3H*KS~{Z)S
2zlTGwR}USBs6}78`_=v(yRiAs<FEXEGWYOdPknyp00Ied|0ss})7~uxphB2-YbnC1XP2a{YKK3bU$@>DO`n`=sc&sxCWJ8?qZ_)!>ydg`Tx~IJ$XDiG
96SGZFMLun5OeQyeIOKWKyl<h&!5s+EVlCysZ26D>E561Cv|%7OpzIMv}3xm{%U_R9kzn~JpR8-j{mg({Qk_D{E3n;HKIQ4>vsfpYubYjg8a~^=S9Hj>
GSz3QgGeD_ul0glJEBVnLjUo4quATpg4U4{8lXip3u);tn5~^@+BbKy@#ANV&=<#K7Q~zK34r(`{1wq`6hpUZvR*OejLBQ@cS?P{#pLKnc^Bq$FcGk;}
gG2Ma|1^^GDm??VwMbvv!~My|mK3-m5du*BE@iLm&7%ANHK6IsBFnNB3p*{fWOLY_z;ZP{l;zRp)A-_}kAFwbjiQsb$3N*c5%@Z@*?b{;hxMyZ+mLt3O
nJ;kWGD`UAep-*9c*?g4IgCVjQPagYn3P)b3ESPE6~v;Cc)dO1nDtzIhSRi8fF|9%x>9+JYxc10sfr=RV2AACS<-}>Kv8-LH8tt02>^>6-Pmp`B5=l`J
k`)&MwSseEnKk)nFypQ-%zb&o{KjZhi{b&5F-|T-G|NqYa-}5iZh?kyVq9uIg-vYnQF$&YE^3$X>BJ(qTj4l{*Ke4{~Yz$ZkKjSxrB;EKX0onlcN0#=V
`A6f*k$#Im>u>$niq}Y~zU{x?@q6%xXnlN#-@oS{Il0roeVc#sZ~gz=>*Fqd+yB4g|K`N(hW+RK>nnf%v&DIPA7pDm!&0KJh8MC&-|wp!S8Sr(A}Hlri
iPcR+kwIOrekmtarf6qz-&<{t!vH}O)}a|VsPV$m81wv;;pT>5otypd$a~mFUw#X-tHwlpeT>8e1l%|B;IL`-tq`cwV>FkTKfkh?Qy}{VX51>A6<P#q^
=fwGcDh~^O!q|esSb{pgZL{M6XE{5lD<V3FiX~!f<{RnHQvS!2k!V{mYbPmYu#P$Mek6DZJsL#rn)_ZRFpyf^iS_!P}M73Z{YG<r&b*z^p<eRJDwEg~y
v_uGtnxf<&miB;_(SP1g1rjRz>;9OG(H$L)JgUrnu?q@2Z5g;^a5=6pFwp9_EQjQPu+rPhw%%1)`)$2$l{W&JoQ<mz9qc3i$BQ(ZT@VL$yFNh6us<8e#
5gQ9~qm5T<JMw{_CrR-}fkqTZ^A+Q6kY20j`>t|qU*cENK+MM<^XZ?3#XwI(ibCkz+4oYJDWyZGRRJ<sDe#DQryQ1NBNem2~5+G?ry#|~+j0$9j14k`p
yC!5mj)L9=6t5h1unz2WsfBAl7_4fm+xn6c*3`F|l|k=U(;Cm2Hmb|`w0I>Z*Hv#+Dv|pP27D4x)EYd{O8m07d758?b$ZeYqr5BbGylxKxsPgo;qLs%!
>Db3_~#|~8gTbl4c2*o2DKi=9KzYRkXpxP>=M~T9f5zR>b?pqt%&m7Wfd-MMcG~u#iB)Qi$xHq{A#-r1e<J?->Y9I$7^?k`P({$R26--1=kyhvO2Y^t~
^H0gKdhpOhx}#9Ad!gm@GSRW|Ldfa3Ekg9|eau6oXy>&2gh#AJxX&wrSeKAV{W2UG_USj6`Y|kgke4xo#de2V1`S%o7!*+AFj#`>o{_+OS0^<OF`4{x<
$(d{sE)wX}8!trzjj|59hhT9&Xz8@gl=EOM2oRqKvdEyfV4aYSWh3pu<iUwV5O;85#;Y^CGSS}JJK;Bwq4*3w;#QQhn)<VG_H*3ei4T7MoA#xa*cwVhk
b)8a4rbB784>*H&n;&oEX*Qn00Be1*9p=(+ony3UGIdF^Nb8Dv31kHVm9|-Ap>y2Jc|2zmI;G+hyW(7D0f(-0|7q^95rArAVvhRgCcR3~anq7w4|FUm|
Qd?QnE=KVoDlvywN4rY)CXV90Nj>gurL2AZ@Xw~Vh2o3H&0ZbWs}l|+Pm6`S^}0R_ichpUAPDZQVfA{6C$i>{$lG{zx{GT*lw~dM1mW-&8AY}W48_;rs
a`l%G;ixvla8ssI;P+P@_Ad+SmA1w<Ti_UXFIbC##P2&;-@0Z=>Ki}$@9Lpq=6)Az!fM|<OQ?Zl5(rni+8EGJYg@Zca8W&mV<rcgLRbG{$0I44oQ5r92
nHQ{Q{mgY7Kk6f)qLNCum~1)(Vkr`BKieRY@I?NL!XpoT)8fb)J`t$bQ-zZ`HG3W6ma;j7S6biQkX#Ziw2QUt_*6uZ4Ad_*b5i?r<VN`1N(bjL*I9v&X
Js)ve{@){7D}$O~UH*OwjEln5KFHk{pPMzXCctz^n-a#8quV0Y_+ycN^9Uva>7#!#-!bSR1O3{`}0#`5{=;wB(M#@`mFNEE*aC&DCajU~Bg=qNmJx&oB
d$rpT7tV{^m$<i*X{9XOwlrS*(?kJ?wAN8?VOYH<Mtu$q=RwAbL<pNJ9zUuZGo1ica|9<n%oUD$&)vxXO>No_g&LZynXT5{z8e^m5c3X$EOh#jepy~hh
ABnV4=6=D|C=;HXU(0Kmzn2y7kuYuB3rxUL6%J?qcQ0t|eA*o~f{p+u8&`czQRf)-R4rPTazoaRVmnKI35qUfEB*B`tITX&gKjf5LS!ZG9ge~3bB{RD`
4>ZR;Z+G%<&c;G`nLWC%`099zVb{RwDrdJc7m>VOKj*9*(-&oDS}+cTDgphtm}8aaPQmdrmGz@pZ2=-u-7*_Fo_HvcFg7G9bG7}Os0OZmxE)r#rX0M@U
jcIa9&V5MFm)twM*S_f&GlvLMod?q(X}0wmdNHfB;WgwZeVivB#vYlEO&7m=_MgXS9gheD<1ShI^?U_bq>j*@hLhP*>ZtJ_or)NW($17u%A!!L`NJE7v
UHorngkATyYKqYMY;j^={=&AtQ(EXI9Na5>>*t1mywT0ZMg%E6`MS@2z(Mefr-qeR7Own1M@O<HTbH>Aa{{G*x_{EL6Ee86bjJLij4_s~}@t<#ymjPoY
!#2ay%d#sGZB}S^RuKQ?wd0WhiGx2%)IO<wV45v~<Zs;R!wYj)}rG?lOUV#qSHn(m!g%|d*IQ+x@TmB@kKxz4*&5PA>-e#?O(24KA)W31M6kp$UPJ|N0
3Z;SPVh6FkJMR1o{<WNBaea4ulju(TMozp<?Dh3h)KS&)hs7_-cC}Bu7fmhASc8WH%~{L$`u6|E-_!&<MQZ&RPf0mA+$AsM^|27+XrxIX@JW!xwtvCPQ
S@w#;3jbQR&}_Zcyn8v`}h1W$R$oxP%FK2^6g65S@}MJuec`&%kbHC&HTObm3Pm2{QaehYfP+%$!f<uec3xR?$yGu<}iKpVBHQPMoPr{Q}Y3pKlRl^W4
!+I|LcnD6`0`n#c@g4H8%TCOYT_17yoH-okAi1bmi;bJJ$O9;=HM`;NR`p46?C*TAcR_|3zPN#YZceuCJO=68V$=E-`ub2RywKRjK)y?Je%)uNV4B>lY
=t^UYqZtFa@>XtdUuyn<97>!87oDbtff@%)+k>$}hEQMC)uL!b6B3e|}^8Ii(s1p8X`>VzC=v%{1la8_8GzL!PelmC9pzqxPuGhyQdH|r07tpsKFzwA}
Zr)_t;xTXe`we!Wlv&&_JCA>fmJ|X(Uf|QT?_jvOuXNYjWmQxcBf56{8_#)RLWib^;_=&LQpZ=Yc4Y=n1FxG~2srt+RmDV%+(K|RT>rxPNpY3P=$1ToV
F~o0pv&0YPsg$mWp`cyxKGYB%&VdM|yYAkAEm9uMl#dKy#F)3}w>jjnF0B{#>M(D#13fK3O-iYldsX^{>E4Mq*-3^1eIBpwq&;Z^)Eejt$+PGMg~O%|#
6H7+en?Q72QSb$4mm($KsFb3UEUU*YqF+wVRi+(o)RPz&{Ry@D4s178z&1DwfJL4=y?P|jKioP8q`2H%o|`*YNZxcv!(rBqbmuVCvl%KP*4W&VavoGMf
F_PeMXw4iJ<!D4Mj^Q4~c{64ycE4tJiE{w2%s`4N5aV&M!e_$=G%ss%V=>Y4QaN%(BC$084ive*)jix$M*vY{D1IHPfhepsWp<4n%nG$qe=w!hyUP_&~
!PLF!xR!V9(6l$%=9Oac`-mCLh+u?ie}C`lDo^~+ur!u29!5DdUgGb8`x4IcB@h#bvX<z*qFpL0O1Q~c-Wo8(3~9By*MDM-{dtjpv$wXjX5xt53~7O*P
O%8asAF(lfh5^tA#WzlOfs_;dcd9aw5hH~lk?6KFggK#$j%R+T((xcfMB0+4$muCTA$rwClV?+_o<1D67xcde7%<ShqB1-re-UDYj=;wGUPDp!U7Inm9
Qm;(x0`Vy-_<AAHiY{<&tns3KThRU}68OPE(9fsW*%1`MnkkW|qq}|I0@7eDOna&2yCSYC==Q_3TDY#MAIwz$!<9D;G4G@(wUbBJxPLov|GqDXf%Ber(
Uub2?RL(bQ?Jy5M$PdKlNfIiPeqdM-cIuXhAlEv+6oNdNTM>jPdRPD>tKcy$mSg+wop8jyNFTD5zo}qcH`HAF<NkTj(v`X7dj(4qh9EkzNy1InIY_E?M
L03HUdFAXcf_{uYO1l4E>@xLZd&9{Dtkv8L|=FKwZE??7lhhaUeANepC`lSSz~O#zv$x4d!;$@1F8xJivw>@!}piZXw(I%}r;Asejb>|2XR`8LTcpESj
Pq7en*?c0~JvX%$UbnRW_<r{|feIBC>z_D)#d(Y$>vCzpeiw}oDGU}gTxpzRDXAa6D4TG74UA}@$$J@}I)fYMm?72N!zVj_YYpJN?!)=qnn6UXgLgEgI
cikzY2fCA_x@{VY^3v%C!?q0BI4-{tSIQ7|59*|hL=+mTKEU>+gQgP(u0lHKYG|h5P*utFcJvVo%Jz;NH4&o(WX&_)AHfBO61h7jaS)HoxwE)TA78n&L
@#lfUS;FW^Az@<19UTVI&84(xbAC<#4|{L6^ro_G3qKGSMc-V~_o5L9p*#8>(Ia^JAAg<^+uPfFE_<y%;>0;IFXhikRb`DFnM0u@nIf|y(9VecfsZFjK
`*#&@0n<i8>QVledU%F2I@09!h}2CC-XK7#-#lEwS8Xi!LhT*3PJP=BOh?+>e2eFk6kq6gblqBlCbsN7JomQ;bw1X=G3nnRaH$BEc6^~RIr$vcB7N-qM
d4E&zA$Av?Ck2qRfJ4lON+%MqPAe9K>pSto|^F2Z<SN%+V;k?9W;1uUr%^Xk#<=l3<r03?``FL&B0^vq{c8Ty0;Y9ax5pRYq8%6U5fA`LUvL+2DJe7~A
urRPeEmI~<C)ZvzaXkFTQ_^zDNO050C)m8hQPX<%V2;}`$Gmv)xeZ$sg==L7d1<P|z2i~G@bdtd82T3rk;7c(~4@JP)mGi&|*8wH*z-uw5$`Yf-x<PZo
{y)h$R$g$ujJJ3a#Xco-GPH<thJ=!>5H)M?2UMAdS2kt1?c6_(UiJqn8N==b%*?%&r5e;kPz)Of0Kpn*1QTX|N`%KyGg=^-l0}vkaDF)Bugw7qxKDJ}Q
HUb-k_Tv0$29{=dyMdFP0Ju`h@ufJrjj+qv%sS%ogwyF7mIA!<n83`&nyzivKH3jTN_H~o0DUI#HuNVPLvrqNJ^wnJ4bbkzd91!Tzz(<(lT;u3yA}!jn
^*r89hU^+*m20?HLye`+C|d7RBFKvB_xa14zeN@9bcR97>aO)a|yRcHaHx{>9&MdHIm~LMvsogc+h4#!V{2kv7yo|f>a!B3xp8j%MSaZ1-ezL&VX8@vM
FR$W)XVW70^5B&7&v&rf6pKSl4ZzpN$0l%NA4jMuJ%i8qMhW&7<vf7#+;63!BngIngLIrGG!?Ge=G0*~7&IK%M<*_xrQ8QF(iBcbZIjFy~bFU^W>!K_6
p69-Do;?LCRW@Ff@J3;YZExNwhqO!w?fV{@i;!_`o@Jwa_Aph{zW=L+Im*UiN%w-+XC8*VbUEN#ST2aIpk<Iai11l^(I6Bim!Zs&SMI)70m1Uv?7E(-Q
PG4pC?I8X*-u<1o|Vf!{he=xjFX&WN&6X~k5blDBNJy3l6H1ivALg=c41(TdfBwBoe*6^^Pi}0!q9qA@Y?eJR2V#uI;mi(1B@`;hpIo>oI0b83&<>$g4
0<pZ?CePht+OkoC8-l%UhACbWL^EIq=V)?>9AdP`G=XfZ89UV*&`1(jpZl!?CMlBgiB*gMn0bb}@SZm|acS>oLdmK4`v*n11fCvbf*K&)wIy3vJGUWDx
=D`ZQytj)MZWk^AO&dOT6qYkJl<%296uC=jV6G3X?VO)gB0jOu-nN&ykTQ@GgA9WOij@A>%p?nlM<j&ndIs0ymBLJ)41|Sk+48ynUY*R5xeSkMChlNr6
?O+TI`|gxXA)!#ROK6$*am_4^w*fB6!<GJ&<u`R@VLZ51PapUyYfL#Snz@1gt)$r+xBI$=?Fc^nu7jCroJVCx*DZI!F_HvNnTmHP|5Ug6@s>R*48d=yY
iXjw_W($G1=aV#?vuGxYDb96UOw<}y{s1(5m~)tCLX5ukZ?eZJ$d0N9Q(Q%ds`1;8scR5wv>Hn3Y0S7Zl7z<*Y1xX2hDGl)A*!UK)PjcK;IIqWr6|Kmp
3$c;6JX#GQALdSA1k=&OX?9HF>2@g>R?$6s)+;0kTf}-wVa`cqxkLErHB-ZtjWsnr$Eu2(Q2YYW=f(Mw=z3Bp=+~Rq#k{}+4$()3z;Yz`OvcPSkI`fbx
riS#oWDl3Q!~}AsyHpfxs{?wH5%d^ae><z|=MIdWPr@fdc34fnNte6!)Z5#qUIyIQ4jKhaaq}7e$x;+^VfCgu1-1T>TYBYSGo9J!iI)8cy-_;|H=-j$U
5;j21l~I*IO^6@G1T{g>v>f#ZqWXqbGm*}E70y(?Cwu@GMF*qZ|9vo&F!Q*I-bh(!j;u%LND*>RjP(AdLOli;ci&iI7~I6ln*eij6}Qozy`DIdxlCAC~
b;w6jLe)tpP{k<b|<o`ANH>W8RR$EA2CZ?;*w;>j>I64*Yv0FENxkw^x4Y&HV411Ap@HV8@cON&t%)I)ZwKedt#Ns{VK|s&a*THqCGNX1uBzs+yJGfrL
ieVVXlrf$N_@bB_nP63+dkZxUZR;)AMeBq^EuLQ&HjtP_eg9O5AcL$A3X<`Q+<xUA~h=y};4_~cEeGO0s6`u)1jzaq9^Lv^|si=8AoC{pg_@So@sT_Pp
x*(&kW#tb^@Cn^@r02T5GN<Z^Or3#D89(Aj08*5{iV3r(`!Eya@Kgn-BDzZm_R!VBYMhV<><Uo%iP@m7E`DEqvJMT03*Nx0-k8#zKVJk(y>@d2I&)D2Z
gyL>a^<h*ny?6$9MSris!28czf=rSPC@F9C)tW2t@!t}aZ_0TB5ZLHNLV0Y{o<qL_8_Q%ch_%IA%W~mmW4$a?wr93sc!IFSAwmv--MKUvuUjUDWX1=-A
(ODdDVg5AGoK4^N+j3uX<JXsDYpEGg*|W6$CmG(k2sUR&+NQhDXH8ET@0D5B6Mxq<u+KN1c@dW@_}$`dTY^=rDocR5XE7*=m6$3EY&foSHan+3ayHFcw
!2)Po&wmQhVp5L+M|D&VWGieW9UTVSwKCPSv*Jc{}QCBUy2yqu-Y<S_UpAonF)gwcp-i$Sel6Va@0#P_<mS&SZ`G$c-MJXbnL=R|&Vxm*c(s)<S;P{Qe
ga#T)WIM^n!eRLlpJIdZJqOl-$?C1zU)+^43j@7oLhlU^%c8^BYj2RLTJ&0kBb8h@kL>X#`7p;@WPg8nc7cdM;tdn@&Ze?nh6iO}`|GQ{ilsS1Ju-n<T
i6a~Wt-A@FkcEDs{fmBaLAwW}1cCsl4DbJUUypi;y+QY@g+1?H;yU)Y~-hJHM&*nroM%X{(C1Y0l_irrhn+d(j^h<(Zy49K{mg^gS?;m%`LPj1?qCdPO
&AX}u!%L-%rBCz<dG%n>X}et#WrLWOu|k*vGW}?57oA=<5ib_0<lZIEoz(EUB!hyO+1qCdn$Hy@=vFBY9AugajMPIF>b_p~Lz=zsxZ}NSkl@EbUOZiaM
|k)9&SKAr$&G<rT!2~^C4Fk|Mon}828yvvtE<MCUJ=&HAF7VnaEcSc;q%r3o`fIaXpmfGta3M|_b_3l&2U_NIAxGFzb`i3gu@E`;`<t+SJiw9ckJTs)z
J!F35pxbrq8Q*2N@azy=6MbFiq8w>eI{KhP|nPRaTD;kcO^lh$uJw=#9@GiA~kiGc_2ULx9StR@z&cd-kr;_r9EiZ{H6u?d#4J51e9dL5fs{pJUq@Lt`
sGG6n?>pt6>T20Di939!(^6^;$f)RDlqc#8n%-|AJ6a_G8A_)_gs2&nC(eXZ1p<kDKp3t>p|u8=X^3N#w)u!U??kG$NCc~UY^$~bAo1Q67}5}QB1djt1
hpbAl%g61wH?!JFQ*Y(=aT4#szWaW`f)@hueziTDM|JN||>|)}{q(Ubqg*7I_rP19!<J%Z&*s@??9r>#{OzjkC7&*>lR^$7IDQ_o)@_5++X0q$!kn-V#
n1ywj+%;00)+Hzk*z-05Vt0g8ln(UD&g5a66;^vTng*^#xF-|<l4>RlYDdI_>`=F<zP-~M{BW2u@R|#Kp^Kw9LNUh$<(ksF2Rc^vp$;4caWVA=A}99nw
}e0d_vn-p=jDbd!nSLD63m=<@u5G69uC_kTr;pJiS&wM;dWSMo=n67Sn$$FVnm<wrN*f0&Nm;6D(thyjFr;{Mh9`9mx5Ow^d*aT9lpZI`xfTw>)8F4Il
!#)J29gfeL{yLU1dhNX&d&I<tH2&b_n2cIO|SiV2Z9~_!6G9d{r(R)*7OYCBg3>bZp~i91Q*%GpRpwFBLv_8`UGt7m-`8f=is6<UlWj0koiWUcxP3Y>Y
@X7mgPYf-=`3MyVK-qU|nzcJ9ZUH$Wi#)Qo0vvcD~I3cKFAlN)h?fr0UYQvFOfVy%%VJ&d^lO7PLjLSjB1L#QV?J^kLXiI+mo+y>DjfDYe$`&h%y9I=(
SzPx?j;oq%cmqMKV!E1+-H=CF>9Wv+j)BvSjM-+B$JQJgliLLv08oW#GIcSRO!vd3<4ZLuY_t?(kaY``y)&eleFb^yC^KZZA|5;vaP{#{t_JAoUae3Tz
ZfIlE{G-PtAZaq7Q5ql5;@cMrFpC&m(_rx*$&1<<_Cl}Y`HF!_Wm_c=9yXK1jc&GhWPyy6_ZmT{mZFt+v@BMYKQ>evKvMebG+siUWi#P!eom+-7@2Gtp
0W>U=k~nKCmA4~T)G7*wBM?Cb9V8*t8KI);xMh*R{~%rqo*V+DG$72(8_pLyEdLoi7Ak`l?Ovpkb}VXSE_>|CA&TH`mkvejdZs5nFMrZZ?Vpv5f{N4e(
21(68@3AkU{}rVzuoAIy}f4IR#$ZPH<+iNn~LL!g1;7rV+-N5#fy6vk2{N@IYMg5qHz^?fZE?pQvE+K%(xwBFyAu!?!%su*chkL3giS?_4!bgE`J8T)K
Mo+)&KhE|D^Y1)w?KJN!#j)im}R3-_tYZ<}(TH<zHyF$0yw^yLRSuA=PBjh6`2P26yM7R>acB^IFRxRP#2M;K6xqZT9}LT!I$sWtU-Sgw#lv-cap_~WW
B86pWH=z0RZc94rp&85%S2UD+C9wGnajWF#^8>}HgMh|)rI<7{{dD~D&92~Nl#|lg>gJ<jACImX7<d2w|`Dp*kH^ThWfd9`E|7pPgrvd+;2K@gg8}P%Y
fmzBU?2E3iJdh6yHzBfgFlUJb8m<j^128gnBE~I~Ey2@AmGM!g*$mXd^5*}i_H#&Y1aUnj&A#ka4r3dbd%Q&sMt8OSvWK24550bW{T~{ZzU;qGr<>tTd
#j?Ec;lD7hi=ZNR``!1SA(E!Nl|vsDYc3>fHt_I?{@?d3Ko2BBj&wzGePwnAKbX~n7rO=evPnCy+JoIOtjlGDq%b+YP;}9|3C2GsRep#$hHAxfplQcFZ
+W{ckRYLB92XOGp~KwgO)0`?)Uxg{a3@**ZIFsXPa)u5%HX$h~$@j!%VOle)ie@yf1|wW2*XU$#3Vk!Ngo;PP3#A&f2sWEilQ~%B|`l-4AddJaJmxr*5
G`3e>Kw@ZJM`r<S6sCobtN_wVC}J|5L@|I`QQ+cH@Y@|!(fC<*U5QcyUG7qeCHWlv<dL3F?G{~sFIzU;sI=e*NhQ8=HE^<_`k5hKWEVu(qkH)h8iy!^_
(&JRd%H$Iy2^et8ZBKn1&&lwJ&YNb`O5y<9EotSdj0yylJdxNB-a_LXrgt+_Q{QL0(%r+c<?Z1EU^9%g^0e}7Dzu)%XKm7d<fBz<bJEKzNEph)qU;NF~
D#@3>#1B2lpK9D3#@D~>_lIO5puD}_-E&vBF#X2AxhzH3cD=2OLuQCm{)>M<WiabhP%E&fk@LZS=ilkkCf7dSa{EM?#lpVv?=1ub9sY8C>R0z?{gi(IW
k>Av%lxzb3cq1;6Lx&#V0piN<&Of_0zy?%g=+(mImoa5zb*c;rrncpye{{b@@xNE7YKHf+_Q5lLj(IfzwO_S=esEUa{cC~_`{)z9ACem|K9)S@beWv`u
{!o_m}?r;r_q;_j3dO`<wsbpQqb?`R`}@FaP~)|3m!$tMz}tAAk9P8s0~8`;Naz@x4;aA5MuPGsAwzUsoa`9v8!G=$Ii<(U<>BnUWF|F`Q)Ff(a(R<8K
m%9sVW%L_ggh=1ukI*Z21`f9InwTHCMq`)B;Upuus-U*hlQ`)5Nl8`fXm|Ihrd)^tS#|9<`Tg<tmHYrubK)aInyj+m<CP&qFImg|(u5GK-cUpYRR2hN%
DyVhuc&=C$5(Rv?I3{H%TM_zm)zXPYshh)}-o&vmc<29#E)kBo1Ed>0>U6TEwJ7uFuR{!F&Y4&$0Twq$O@*4^Xi&pH8<e;K7JSKtH?qTA*Uu%2WcTC9%
PvyS9!zN0^)RH;A7$3Rw2%U9SAK5wZ1Yasnfrra1ZA;qo9ud_)P7}MIbi9B69BhZnJ&G=Kg3>Q&BXoeqZ9cC%9aklZj(px2j}TJmY&2wwhJu;`$15ARF
PR&N*Tt0Ww?5=%-;n!C8}Q??@Z~4Roun-SQvg=><QeG^J54|1usl6bgIlZa_1)fZq3OeQ<TG`Wic)6d**r=focQj{dAOURn$gPl^(#jUXzc;91JBvQb1
xqB(>FSGFL})Ml07-gCecd#^I$0-^PC6!xz2MwN5HR3raKEzM_7!bc;b)4i1+3R*8et5Z4tux`)5v;b0;tpDN$y)S9p_84rl(<gRjH9-SdcnOnZUUjj#
Fr%5W$U{A)kLLaVoskoXgEVrTgfw5h|dN#R{|z3>xP*M67%-SZ7Jl6#X*m%UuwIBvTK+rDsP@s~YLzAfj?;xsM#${2HB_-pSO1uHRq^LWm;u<z>|SZ!e
ZI@-a0hvQ0A7tUNb7-uQR&waR&6Kg~`WMc})cwlc@5rie>9<<3j?I$#612$ERd*<ui*^a1a)DyC#9~##97J%XVXW@yy5@AsJ8=v2)#K|+BF}XA!Yz{w#
z!}z_fq4wBUc8L9<sKk9E^5coNc_U6ozwOlnsDN|4??79tkc`+g{R6SIJU|v%xS^<DQYL?aXh?F^sX5G?yK_Va^LMs4|RM!>#pa4oZFoETl}eU6ewKmP
leMP`t|p(^_d&4JDdLyO}jpZm?zpyaOR|RP2E~bjn70u+J{Kd8?CPrh8vLLzV~~)CPv>gfNcnvcgEo6)5c2CIsd_=!l?wJ^Cj=@dwlW`_I*>W>Bs4=%I
EOt@1G^L8JvW`g+}Jm;mLnq#m$++E%Vi<vKah~^ZvdyMf$(+2Wn=k<7v!3tNBK6ykEALe{}BfrD{Mi{!R+W-m0$@zEbo+aCw%gdtvDPU-mCnsh#LGPKn
6EoXtab4t09aOuiC&k<CwW?tWiiM`4{~dz<t22`^ex1yR`YaqV_aN*vUzV>W5?=;wr;0H905eZ<$ocX{mYGkg}JUi4sLecwJDalYrXCMm*)ozc(Bndw!
9buT5Kyr)4g=bda!qX^O&U;d=!{rG&=AN?nP{M7vZId_!SxoA<DmE9ChKDpDd(>g-!Yp68!{ONO_y%C(s*Y>Eq&I`52-dLBfG!|A{etn(0lbuyh>u65(
yxfhNvkEx}>lMwNJfu<HUJhgB>pkg6JjL8D8i|DbFZ=f^!<{@=s2HHRlyhJF-E*UK;e~t}yhA|Xuk{B^H@GL~N>1gz7h3O$(B)yRdGDROjJ|HvsK-~K$
2qGiHL#XUn8!1-H15Ihe$(8(Gc^~68hz2&e0q?Rge9NA(cnb4xJ@)PRWQDPuh@_L9V3$R7k`@+%khvS8qN}?lCPIVaq&OBc21qM%dAST$A|R?UjAS559
OCGUnfC!@!_+WrO3e_yi8J%^RS3*)-a?z`Jk~Rr(T5Jm+1>&JksbdNBU;3vhMxE`+@V?>rN*d>E5U>{sGsj^IVylHY6E2xv%wWUMo#$Sk(s~Oc1>nxKu
Q<KHXeSf8U+`og7#GDE%Ym+~fUm#+$;=cGOLPPyCH?@=l7cd{N&vzM2*6;!!OXe`vTBlDqvEe^-meI3YFOOg*{1o;(zWwG#%>dHH|6Pr@1p?%ruM78Ae
BzZ7`kPWRH4#L8;=<WW!8z74Z|HwM?*C;v%nVqco0N?0^HTb{B+ekc2-|I42I%(>IGdP8fi<5GOspXt{4<Q4Da`tby!!o0uMXKjw+MMX}WjxqN{@1hLj
f+-YsONEL?$4Ii~500Xpm=J7QS56h-8-!{0bqbS4iEbyy(L&<w_m7w*YO9qW{+IPbnMM7q+`PNQJu7nD8)H;1{y8uFJ$4*89s58`jVDWj-|}hRpFJePY
RrZ8U-lcyCwe#&2rp$%e82mhBB~bL2^{+nLMLd0+5En~FJ3X?-4Yy@;1Qbm4t}}L4;|N!YG%IUmuIp&!2_MW@9{|Yvo33L&y^kNU-*epQM@Io!Izag>=
{COqQVjUm7kj4+)L4a&LX8694iS9a0+K<X4RD>iesO|%?bLZX+-Yg%J25!FY6~>?NgpUURTCOba*zlYH)v??%GGr`TeuFGw(*l<oH^!J><Q7P*$V<vi@
pIMsw!uuxHL7jjQfGY37Q5@!Ky`uKdS)CP??%1h%iE0;lnlI=mdO+1tPDud=vs-g^6lrK?1mc<DKlPU~NME853cawks4`*f#Yu)Zy?2hZ->yq7yS%$nV
fw_n$PE$o=0?&BBUUh0Lvmcj>79~f8TIpo{uz84G<ErWEI=QCDy>M8I{v3wcIcl%+puK4y|Yss}WXYUOZykVo!#grGy3f%(;L6h(6|Iq55H+KF%8t9wH
VDCS7;EOYm>7S?Dej8R#{g3ImR*Y2p&(m=wm}rxq8}J2^c}f4H0sn{k7bFG3zgJz@?*ps+RsTv8-CXyn^^Np?s8{~G-0oy3(TGCDdN+1ON^&m^lYyo7b
_y)J&ZX1R-axDO(@wehMlKFFt(h+>VH<z9cO#&QQoz3mE|TuTzLWyph;Vbd7hn6Yy+>bh^1c53W&Qo@`We_Y$A6fb-JO!!|FUOb%yqn;L}*Do3GaLTeF
-DkH+F~jc<|7veRCfHY`_!Aa5|-mTYH?-{5SRcf`G!8ANTRWEdy=*RsU<0b>l`Pt@ijmbbqZ6=OgW0;fDE&x_+qd`~UxOI&SbBr8UDG{Djt9QQ$Yy3v9
%H#AviUSb;4`8L#N++awGJ8(qqiy>X)t)kMh`#2W02I97?4-?&GMWz>hlUAgR?<s6<&lh0tkEvcVjE+#<X^J#`E@?17NncgRHVGIJ4(|=Gz{U9}+QT)V
bt}<>Iq6n;_AbA3k;VJe2)$o%UX)!-VwkvGnt>7doQPv7_Rg%^B(_$zvK4!io4W;~}pXDGGN*6b&z7{wt;z*dqTWl1LXDs5Cn+$|Jb*H_&Q8g_`h_4vC
_ui<b-#>SpNDI*Urs-paL&l7FQ>HC;o;RD+5g~Ypk{N)5@gF&uAyQ!8pF6FH524sFUv3A>!XX@JpLN1TUBf)alZZr3$!M{6z9(x_X^9HhQ_orqSx^(b2
!7^&fY94JHG2WHOGyaA90aXm?Sw%ulf$-`1aa&?aX`^(WP}&+L4j&D-X|j5+>M}2PtK{_N&wZ6l@M<fbJEoNXd1Pv-y70CQc8|(W(N2BSdaDTpaRXN2Q
1qY7HuE%zJ=w!<}6_K`aw-@L!N&yKI_e|#EV=?i~?P2PnmhMCmZwDmhIXwok7T>?h-ldOwsrIO?x<z-EN0KflNm9m;}jH$VV0ylLja{zF+sW4>!EbK9N
z}m<sf)!YpxGVge1zO%P?A?b%R)g%rbLa|H(eUcmtz5FQl5P&J&U;cdsUuI3iPHwcJguIK>zd?uQ8(FDd_s@-V)p+MD~Svpt+P7mWv`WUp1WFMEM^68I
m<wW_H(SsVPLDp;9m1&iI18azET}@Id@Pd_w*2F_7+Ev$kvK}jJ!@)~QVq3aZpu}p+BM6I}peNik4}jVGAN`;iLX4IoSqzP#?qzVP)IKGf(kf1fkb7K!
`4XUI`z)y%vW+N!C<N5o`L+#(fYglzA387d(%Ke-hGs}HIcj{_s3ukpR}QHN%7-W3bb~!ldbl3N&)QmTh%4g`pc@JYIDRLdg2&+oqf+|8v%Rv~a1F=Oq
{W*E>d(EOquUd&|I_Z-4tHxaD`w8;^CN+Zk`}}bSn3@S9yWM`RbLcmd-N>LX<6X6;vS<mwK)3wJ+mMH0y#~{AO!G4bFWA6*wrUu(+xL1-z>QsS2{k4^i
@2_lhJkm(YfRa*+Az6%6s1bZh9~F6DHDCd4!0%UR0o^Mt`@9eB0n$WV*g+uB~V|`ko{kB@OzsbDzrdC~>1XUl?mQUn3Bh$z3Y$EF}Q_hQC>ryn^Dm&2P
=^rnLastY~tfP<TwI(yFTsFLX8`k0faugQfodMmN~<8PDLL8rTRltj;pQ+r^~(JhZtff*u|`C2?eWVg@8N?g&0DHs-*7>(N!#0M8_!SHhn!@Z)5dAMLX
yHYzb|Y)#QD0nm*-v5a`qHT@~M8o||Gx33y4Wse$LSfDKLR?x66IU#o3Usj;msEwYM53;+P{K06!#|`vj{+93<hy~;L>1vENb~a6brI3XJn`fIF*<+|j
7Xwz$sXjFuehkveTiOZ%c7^BWD&47*VezWi=jib4kHDLlF1%?Gq`DQz$tvI!;};p?S)CDX7;)*{^{})1?|Yp8^u)LE^Lq{6^l51pL3uWKRLu}0*RFu|5
zRf_Ov<~`{0Gi^<IFb{;C633%0vg-2*=r23K!ocRoA-*(N`Na3|l?V)JOwNi~TbWlPenKDU(IlHC`Ka;~uD6@@4@b4B0c@li-W*iYE4ZFPk=kUn)D-Ki
7=}USAn+gCQpRSq>{;J-e}wD_giPJ~TQ|8uCHonfRuFGWo7J0zKLOp057;P0bUc<SzWcVp{N<Co8(PvQf>gB?r5^f~-#OQBR*~RzozL($4%+4jYdjN2g
rnw+i}-i9oHf$4U2a0he5w*EV%NFzu%7Rsh0TPsO{Szy?rdus-GxI2+@>qh&|@<+%8mfj&)mm3@#<%MbE)ZnAyUbMI#rl#(F8R=FF-29Ezzx|+e!z*S2
_S4CB>m!?<FW@AowmYDaE-T|`f70l1e8ee&iaye{>!A9yH@rDUGo<XcN-A7j#f?|@uiN#ddnhmW_DOoJTK!GQY3$7v!>@g(Wz`*Wnc_Sjh-&*Fe>fqEQ
^s{#bDnMB82Vfd5s6oNlNUHj={$?~V@zYP^?;QDgn@)aJMu2)JQhOKP8}P`GJM1>=0M=C>N^)DmqhEb1NW}JBZCb^VsVfg_1X+oUiFf0v6T+m&vm<D4+
o;XmZ=#4pDA0VqJN;&cDd<v|$cr^{V<WDE--7|OBG7YgAt+c%d0=;+ndnPdw;lV=-5JpT-EaJVJ_re)el{2g;(<pHAqyGQrA^rjR%W0WIuP(NqOyJq8K
5GWOI-%WVG}LR&G0A6W>AD!2iqq}dyu$p)SDu%gTheH_BL@}b`X<hP`(Z8jG^R6V^h)Ms}`6;s*GU8lz}OcRE2*OBnFu^Qc9i0u#IM21v_<S!M}eHQyv
VGp$pug+3q^SI<@l#mGQR$=FfQtuN!*n;O>P`Ajz|g&0G7u(I4lEt=!0P@Sde6vMZm6p<~$C_NM3k2KZy4_Pm2cfOB9XH(|N{9*JA_AWm>qb*#Ef5^a7
PDLZxzB<1&uWkkqj+_T^6s}$Ye_`Oph{||12p8T53bW#9mx1FrH=eZ5{Ejp5vVTIsj><ljHBbcB8iR6QrHq(ZfX|11BOIIKayoYN=&((lv?XbwC$Z#7E
`o`Of$K?Ee`$v~OpQ4O=O-<Va2TO&BA~rRfi5JEADgtn2j%5|iOFr#6P&gAC9~*Rkkk0YEuN@e2bVUu(rUWLh&;YYfyRhNqY!W7W(CdHPZ2yLjoR_rha
)cI$-P{DiZe!0It-2F)<qf~>76mFz{QQGn5{m_!ZA=k)kv-ZJi^)8@?GvVl|JZ%20^OKCfd+%W?F9Jwp<Fw%g}$eF4X_}JU4zQ#?W)k)s*NPDgTHyuf4
`EpE%Fclka2-7Fts8gq<`B?dC3#V=x-5N&1w*PxT5}KcWo0svL<>HF~fOc_)Rw6Y`C$5kZzAFeSAuc9NnlQV~9FE@>TTS!zLcP+q$p#N)JAYhc>(&*yS
=JV&v7BV*9f`V^SUY)dX9i7l8@0$OLc<VX_&%L>NR^fgXqKl7PQSDgXWS+^f8~@3{XM5F5a6D2cpbI}H5A7I754!CXAf_o7*hz?A(7D@zx98*pDiQN^%
Hg1$}iYFMGGBFe>sl>6rv+O)~0j|OEgQcauw(++fjQjo;wQYC$;OYYv22d41n!h^FFvhnr`X8{nhd*W06K{j&rUezU{NEu-9^4z7{L<_%>C;xR5dP@ys
M7u#-L;k0^*YF*4?Nfq?;0Zw%4@Q>vAO__b5Ar9w1!4;-8~1Lx7pS&f0gZ%M>~kr0feDR@>UF=*x8tN_3=vJn1QBWj>43WBPi8~&Hq_`428bBw%BO*xE
e|)U2k-jLAQKDBYU_d)PIr&K%jR_7?B{7?WQ#Sn+JY4TL$?Tl46&MSCClEe=&E%N(}@9puU8V-Xv~h-2Zd|sIob!m-zmY~mBl+Muh<GOjiRM^mU|`MLx
-P37jMA^Ylv#lBuXV<rN{c?UrP$~i+^%4+IXdn=pr(S7QIzKv6!5kvKEWM&B!~$;Em{yzH<p>GLcs{yb|K1U@+|0<6+a5?YB)c7BPE#$R#I6ho8B1-QR
s+=e>;-u49g`dmaGUQ_9rnj;q>?^}({r67v5@-11j-usF-N&eP*2Cp4v=yG_$U1JaVX1jtn(uBfsHSGBiTlN>UmaAnjA&69Wg&P6c!hjrrG$@;99p7so
PieMv+>VL>-cU%@ma9G6S5142R8A?CzJ$hrz&w|TNc$F?_1X}+Rf1etHmn|S%4Z8%)E6nif%0DZ3@-_vwRl}!0=+?b&VS7yR2rjYlSkH1&LSyIa>Ip{k
%vbP{utITX{4oBlZe0w)??Nj2s{mE&rPBc-7#saUg;=<&=?D_&Z79*Qo&rRQ)?!<!;MwqNnvOevze4Rp>G&2X_9Zbs{1d_6JxOl6@p)~ao`4FH+dIQ1P
C*R@1@kH{?&fV|cObhT$d4K5LG1GtTEH<x%q)(PI5ls~V;)0@@l*KsMV%5v-cx_pm-@{6Fw<QfyF^=tfmR$8`VNG9esG}KFL-nO=h#{;MlUUNW6BR4T?
h3nbd1a)hhhLi{5hkC-EGwQ47ZP|E-;||#bcBD_PN3revgmgsCyffZy}6(=tcj&s52u`o2p5@$ce|O`6+5oX#?Dc6BFXx1y(Vp=kdlgBBqH)A>%bM0sF
iq_=kAiZ!74E%8XFxH5)XiIuzd8%5HyRf|1$Szxg1iw>;6QlBAd*$DU)#G_u1UsBtdRo}+*&Uf2UCQ$(OG!R)o}29oV;n8c`C$~Hk6ySuAANYa43l;+U
7IdL0W3~Fwadkz64?>ksiVn(0?g>HCA?hE@*L|vuOWqVsNdIBc0WQp+>vJHF5^7ydaEd-ElCb-LfdpVSD$y@V!8rK5k{2rywSyZ5|6k_VPf~08HfQ5Q`
+u^p0Pc?6gV+{Z-6jJ{P7}5g~w)E%A%fSX!)FI(-_T_`ybOrkOtl$Zf;UYKkRv|Y?0^*zB9)-j@OyP%Z{aWHb2vd775??+pS;K@2lRwfXz_-&a$(!+rc
9#Vmg$1d(pVYq<rqm(e+ui1A0XW7d+TYRBwwc$+zJoxxDl_7l@C3(_hX;+V9t*xQj@u~>!U4=@7y$}D4uv$de4;5#kUSc%{B6(Aqv-Q}$iOx(WuAo}++
%Pg<i5Q`f3`mqGS>TaGZU~$4H8H7^Qz&ua4N_C8@FF+*OB!WCWGIv;ip&ecGB_NyCsJ7c53o#dD_&{_rtJtS4rgND#=plIv7At%cSzy`_2Bqd-^O2&S1
fF4uktQMKLkNjAE*cqvA%~&)Z!4R;Ysj#&u;&CM1ReayHC|Cqo-;xp{3JTIvIiUgpIp;x|RtT)VqrYh8cGttn3hHTi>su(^WODEquTUZa6y?CQlBXZS)
oqCO@bSYxC}lsUC07_=KuMxl3Y%4rW5S<<-yxRs`}0z2;$6sc6NMnn!9oY4gZM^^GDGwLmWxLJ;kQ9ws*+sCEYwm)iZc$hiQEVu<OT<&_m*U-(z4A@Bx
^Frq1EpBp;n&2)IY8OBoastbZaECCiasY-D1oL%%&VGL*Gl*@I_HN|K6iMZ_9G1J=`E)I6-O9}Rx2B#4oKNs_JzRC|Gw}wnK9%hw&FLC7ZesqvJlOP}T
T28Vt^)WGsKvd-LK}}VL0k&`#)ItL7(-_=u<-}-Ku^BC1Kte~1FQ+gO>s%?*F%kW`<kl^0{vK@9wx$YP4DV`_g!Y4Hw015clWl|9iX;ZIo-RRCuW{<HA
)l9v}xfX@vm5=50HmOe0Y}(5+HP^>cG55(RRWM$^~tEYkprI*aj;eM=HS+9XN1Tfc6=0gfkKNcndEq`bQ<qV;kWHjq*hN=`J;FGmcN*MLD|_z~bCS$}{
{k(WNxd9~sV58%1=^DIzcCLB~wvbGcn0razngif&QV*(BNVUc4I<3e-Tl=NegW9#k$b<l`TwY=0Qvv`wU??m+ABn!HxZQU3ws-X?<$<s8Lh1`QQfP&lu
!(WhqnQ^3tU@Q`phm;Jhef5o`}G>-rC#D5yc|7jfmr*ZuM$;NSLd=z@)(~vcp#YUyui7S~swjn=Awq1{>YCu>_LmXC<L%@!%cjDg~vcQ4@yGZf>)V|2P
{jDpif9aiX_RPyW2{3nn4QJTw-7otr@7m${2kZY=<II=+*CgN<pQf^n+IIg=zS+Z_p~{yUHd^fku%QoMA!B*!EWePst?u<HTeKGpK{#rM!F6dAU!tsTR
OE&ST?{9^B)|68xa!zuGDEgRuLU`&_X5A8|G<BpcYYRCX=t4<4@n2#_a9vUA*Zx$myMgC!C(8wdSZwkf8hWBYBc&<AN%_3^iQ{D>XRUqFMF*zxSqHQoq
Lco<O`Jp+iSkgA8TRrra$#2BIBdetEAdreb6yL#|i%CWzx_wiuQ54M2@Cvp-ww`PM4?B1R{-8m;VF&yc(L0?;K(C#XBkQ8~wF^q`mGEI%1luPUlF!@1K
C8pv`~Z|35TZec69~ZZrfAK}bVc`DK3(=i&vW#p<^`$hx#_YnU*<&VK}&Zkr+Xxkc@(diP)W8MgdbEvNReGJ0+9k@&Bk>qdOa=o4*8WazM`y;j)0eE$d
W^RjIj{-ymt`1u8Xyx+I~$A7==zkm4qAO8ML{$^k3VII6&m*$uK;>oK1Yy4mYG?DpG`QQ21F_(4mY0Bw_hZ9Yz`;C9CZQjo@tlNkVrIl;H^Y28NCRqpe
p~pZ+g!+qrqfOtaGDp{e%5?pmy}t49Ca>XP{&Ic%SNE6woPT<Wns2|(KflE9=at27isc%?edQ1Bottw#VukMykV~&$`{yI&G;S3fny^7LuKTtB^jjCgC
EAD6py&#%zV9D?C7%21^?!=LL}@~)|NZ<o{GY?mSNw?o_vGJS`tOIv?JxiRkH+tB{>y)!-2UaipY6Z=_p|*E@&B*Z{{er{E0Y5v?YH)O{D9YJNs1s#?Z
{jp>c0H9p;281cVk}~DSY^^FaP<#yb*>N=_Nr<xAOeL-|De8lK+x_;Ggc#t0@5retCaC^EYNO8btq!zkkMGo=|X4{Stq#pYA`^?p<vC^8SD3e?3^+`ah
_@zVQ2RHjY1Wo!LEGrfBukJS5Iu)7>c(dup^Cf7g6*V}sp~OnJVT?Wno&>F_%<ZmusfD2(vQim-bbE468;=8o{_ULMY*KM`6az1852<p}mbu3AxjkABW
Qg(%o(20BI2as84Hp~rKtS7%E!pjiT&1G#ZhMzuv{)kVOsBC0v-{1g%;=bH)&#kaJBNpVFr^v9O_5aeU8XG2WPnIB6Ioe2BK#w{*{&hMW&y}>9xS0CIy
lSK+kS)emKEKBqLUVPcK);4Q72X%a>*frTSz+9ff9Qv%&+!{&Lus76mwWC%$&hLC9;-$CnyCx)igyN!UTSUTfmg-+AqcqQ1;<CLKio@jpvM1om=A&Ld_
X%q}UlU%O%L{B1?i+L{ru8Wuj{jP}>&YWAmUXoG0f8kaxG`^0R<-KI2N@dd4UTRC^oEibOS}!+ab09H4XJrAtX}Sc)0&$(>&AZD_#hbNJr<Se$Hqe)bA
rDb$(e1jcBhwnT50g-gSQ_i<*cyvpw*dKV}5BZemki?5w*OSFwUgoZLek5_eF@nIG!;t|AjAtO0-;}0oNb5+F78&qa~-zPJYbi&#uvR2pbWzQ`|iF<~}
%C^p|}^$k2Y#M`r3p<qZ56{#uCN67l@3fHz-~>v-SRSMN|k@SSznoyJaJUx2*XWreru?QtH?qB?Rt!|Pp8JN|>yVC4{8g}={*x(B(r&PsMH3vYg#EM6=
VGs`kVpFcKQQJ?qpy>UxNQ>`%s@g?wA?4x^5y{p-9Rkjttg~NT5L2XKM%}u<tL#xw*sxoyJ=3>r$@6ldA?9JB=lNR_)cPl5|Rx>d$KW=%{SJZuxO}tTJ
s#bVett@APsbp3aYqZ%f`%yNZzMf*wm^Tg(e~&-)DUbyJgmiU(3yw5@U%$rUVh<iS%v5o@wV?5gG^g|*#jKmkg`ZR$OD8S4N|ecLUwE##a8bXvQ)E3+T
-f$`4$dPOsKi)1(+5~k2+oSZ?yTCSh4Ev2`Abvs=12U9Yil>(@$;dfa(^9NlW;+IfABXQ3!QONWm6j<aPpq2Jhy9;p8sq95I#z?VTs9^mV(CyN2{gcG^
4r-pF3`Q{LJa5WAmyDtB?I@vzWT&`$$U4U-qJ+NP99rt63`=6XEQ1xjB<>>!v)UtRbKyBRSsJ`o)W`*~P2vz4v8d7Wa60ama)`_f)M_+S(^(W69OYovn
%=i8>VN$s=z>chp_K@cQ<)mW^+Ly>Ge`nNnv2D<BX;-wl}?X@leHi_c8;?$jJ8XrsH`F<x^U#F_KJ{PD#N%Cl_#@*i!p(Y_wKDvB|8B^6<=PiLs=nKqu
Ga>f76sGW3HlSVrzU*M%VGxxbT1>cByMdMYJaQCXe6|)B2A2my5Zs#of<4$X!KV#m^UtrI$=GCa~oqO_2)%N>Vqg?adzQ@!1-VGja8u;EY-}$>Y7ROYB
4}S88VBVbN+xo`Lv>%RlZ`=-<nAGTN@1#7{lCOPoXoQy9;x2JA1vuyRW>i?E1ECfs?m6ts+BmSxL${P$_`}>A__of{x6WuDg~eeXA^_1kzT;QCsKWh6{
{Adc@mC|c4C^2E_S~%9=bRg?iqvNi2oEjxQfQD_rxe5E!btajoqr6Iw`*=su*Y6alARdr9H#us^0B@BNZ{hH`a^NoT`EppEjcaC1C8;HeR6-<pOY)_dS
6ZZs3!@{mG8mj=OKUY-eBRgx?)=Vef_qC-ib;~-jfe4?d_x*^AIK1>aO@-n`Lh)E)iwK>^QbmXU&;v#!VCvM@ufB!QyyF6er59f7LvT72^JQ*?aRt{3-
9#fxqKN#_@I|Xzo2LB_$4gR|<wR^lFqCAJSBKIR3bf%SreDCI2?<>*8;so=uHgj)_Z4A9sdH3le36N00Z*Fn6Be!xD|jD`J*i7ib?sVS&Hf7oQ;A6Z+=
TI*Z*uyeK|Yr>X{*mXg~L^Cw1`-`6)FUya$&c~{PZt|(EV!+GL9e#PxM3SB9@Vk(ZiTgSt>iC9moLnoD-BHo$(g;bY__7x)Lea3?KablEN0(9hZzpNiz
YrUD;)1YhKq0Vy;-X{&qxW-d_ORVkQwP|8XqX}+YwX6L;(M6jW+by;Ksz3NOr1d0TD2@tR$$5g$AWAjy$a#z4nZ2hQ+~mI2Z(&c}Q&Lk+;~{r1zNFs5k
Bz?0f=qwm_mImcr;IeSUl1r@W0H1^!{CB;GW_jb`1it=CqKz;cOY*N#qNcAJVuMKGmTJM19^xgZm8*t|Dr1%b#m)Npp&`nNLuQe+WETf|I7ZD^^<G?&g
L!gdG0Nt$fC-v!uez4vBA5<_xyLM#c@_<au)<;hY6=F@1y_g`b&yo&B@3YKie*L@h_)&m=oHS3X93xzT%Ja8>hJY46Fz+$ur%%ZuZf{H2Awcwh!voaXO
dS<Og<nS<<iSAg&Knn~Bok_xdm#fu-|C9S#ccA96Q$Eb|*tiMEFMb^YhkLTMUWP{zXIC+RK~<s~hS?Je-6%S!tJG!K?SHGXjmGLZW=c2HtCZnS*2f09B
+8<qMxc{OlKXBi<6R+N5t^431P`?2feU+e$aBkmjR|7aZdxh`@3$LRLJp8v<>b)j@Z{r_X{&6Zuq&NIPR*`b@3gj6ofgM0-7BtQZnKoTTKIx0>O0||f_
NX$S-N63~nmQqr;2TgXB?Y7<Jp(M+e?UW^15&ZyF&(PJmbGY&=^a8=NbLXH`X4FOBh;f2EdjnYC`v3J0-?uhNeBjRS<a`!?;Cdxdiu3!g7xY=+e&B=W@
A6+>cCU$$@p)axD{M6$`0wg6N9v@VEF4u&Wp}iVf@)D+Y>QRU8nXq4%s@R)()z4;Xk-fWS-q^!*Ni!fds>@8o>r4}yy)hddd9P2xc+=KkNJ%C*Rs%EN5
o=7?J{)cr40}`y#FE<yhX;78~^=K{{5l+d8!G^Pyo!-sTpa)j|cud*OZ{P1Y69ZhM95$|4zJ+cBDBUsNzZGm4z8hbW}yzSvKNo6!x#N*rFf7->VTu!g`
Dx`uRJjJAY42jTtSr`LrgrkUtOj9^?+Ne>OR*aMTzZ`1{BC;P~y2Y{?<+&&ZPGg?(_&^&xZNsh2cJ3aHY^SJD2B5Ly5K-~N=_^ke!j(Ei1G(F`ws|6+g
Y_Kt}Rj#hZtaP|v7a9uBfhoAn_Uou=jT;5*|FFa*wd3pW;cJx*Hl}|l>>u=ut<FCE>$6t8-_BY>n{R?mY*T3w4eC<C!{>6{srH6+o&GUyt@lg2QLv+ZC
hrIAE4`~v$pXxsi;Z<JN_Ct}ceCo{~eQOxuoiG04!w0#YeH-CZ{kzSpz^gy?dF+)>#X;_*iQ`?0Ano4^g2U0yFc_2DY?HL`gXHwWKP0Z_-aL47(Zien@
MjR`@!!7i__f#G`1zmy`_I4sGzDnZTYvCh-uTxqzx|cJdHk0jzxDm!dwA)p-!A^c|NDjC^<NYZZ~yYUkH7fw<L|!)ZGY!a{`}3aeE|*!Pleb2`_I4e&h
P%8aI80e_KP?F{6~-f`d4rN)$hFZ2S0x6@BZ$gK(GgR${YXs7mq*qPjCLoU&7Ib`2_g`oa@6d&xd}VpMUTUjz9RU%)R^}DDnqr*YnBTocZcQKcR!uA5I
<)Q3Rb0*Z6j2{!papD-UqgVW1x0KlH!7LBXYgu7z=zc{j{g;c~o!_KTAy-i!W<o6BC@)(o!F%^K*RC%-{24NilGe3*UEBhVet{>N{8>G9it`}o5z4o-d
JXWzU#?hpR?@vDCiPkVCN;1UzY%qcs#ftM5yrxcpsPXrq1y&FZZK3KQuziU|H-p_k!V;Z>+b$?P&JY=5Z1r_uzbfgy@AC6fXKiD3O5BFWW^C-P|FOF$;
N{ix_62&3$|Hl{p;o<R@--Xr=f%4YRzV-GmzcN@3?R)&uPj73`um8<OFp7Jdzx36&{`!~j#D{*2hd00a?KfWk*N6Z1lNZHc<I9oZ+CKq){ub*`3tv2UL
wdZS+-<uYU}D?`hCkSzlg8d{>|bdMT*Vh~ychMMU(2T@eD3=pE8h6&cOUL^gA@H9U;SMbz$gF3|5|(w``;ek{O*rnFyEja9{=q-PmBD<>#yApy?X_8$q
#<=<~RTH>Ab=4+p<BcpG7;2S?8R;gnjkl{iwZp`LJX?@(|K}#@v4O9MKKnLKiSP-sgw(_#zKZaT@gX)BiN~IsY@gEf4?wi~YJi{^;j#{^8%l>An5S@4f
StZ}drjydCam)GzT5zxZ?({Pp9v{;K!b>wok3^KU)=*Khy(&%Y`ydGT}jzyJJegNb(lXk@>Hw;A;7_us$x>VxdTY&+f#!LbKR`rIB)g1<iWRSPC?AMBq
V#{JCutqBrX5BpEsyz;3xe(|U8eD5#b_!-Q)FF#v14D?g@zyIN8<>R+rd;H2T;M^Zzujpgu$(Vot`48Ut{eOdIy!nrR`1sZD!La@8XJG(*_OlPSs|Ra#
X$k#W1-I2|-(961<Kc4;H<b6A+W&ByWe%+^6Q{4wuiW8(>vq)f4?*&f!KVK3*|>~~;1UI1{@EVkKI${8uO%!}?@7#I{=;HD{`4Q;{G*?~@%o<+Df*PNf
Bat_4iAt2$2T562Vef;_ul%!>u>$nufgTKjsNiY+E0e4eYfTeIB??6jDeQHE>wK};aS4oj>2Zzr|aRigr7SMOF0ZZ)bn@e-(UKor~}6vR_s<Xp33;+x4
!!Ltv|XK)4%((8xWim47$gE`3G2RUIyZ)4=;+(Jlt&j#$f*Aw|)dye#kPIdwrPx@H>xR`PX;X4K{%DP$&BO@vL(=-a`zV`Ku4p;$<)n;~%2TJGkv&&bw
}K4hgI?5B)JX6b#^J=0TqDqR0+Oeo6CNP(GEHH^1}G5AZ1T{`cSh#oxX4iyuB&*&Fz!zk`w2AOC;;=?nkuClB|`ga7Me_N(7{{PzF;&R4z#Lv+Z>TZ{g
iH~;is-u&aggD1dY-u|<1z+vFhzw_OHdi#fe{l@Em@z($K+T)kM*9Y@2{`{@4|1+$_(ABX1yz%<i2cPJ}(!we@6rO%^z4=eGA6x_72CamV2K|$~J45)d
&rn#8qB2f?>%s4nd8pTi_!15I`;evet1ky0BI=cg99C(V*F7*SWbb$0djk7eX@>55{KEH!x;%89eq0#h&&n}O*FN=oyf?r0+S|YU!Q+?y^45&|Ry-8vp
)I}f)BoI4k=rnRZ2jOrJ%00Nzq%y5ecSD8?5)+n;XnWIRF3=5hZHouw<+jSND)tdf7ZJd?L!*)%k!SwUwZ*mU-^p^7K=Iy?p}EFPrmrhS6+K+sm~eW+k
gJIZ~xVo-}=EH-7^6alCS+Ww0JmSXfw|l+2faf3>n?yw_%U^!dpN4y<y}huk<eY$&Vht{-^I&f%}a9mnRG0qQZ54Ho^C_>EF815oj9>pO>ZY7-W#~_E$
yTv3T`?hrDcHWCPtQ-i5iv2K+h5p5wXhLwWfSCmnB1yyw$5g7!gAeUO%a0*}1(^82aG*Z&m8)e~X;2p_%23GZe7zs3nKtIc!1b8~TU^M?0~rN!PMxrNK
k1^EYk@YE1{Q8M)Pzxo|m>w8mv`j3x)@)cMs2a)mk<$rwq;rII}x>ee~W4t8TeL1>C*uDJpj{WiP!fx_wo$$O@!n2Yxw)=j59E|UIt9R@0#jSkYN=9!|
|G)Cm^SPVzpz^urQr<VDr)k~m^S$`MQ`;M8UdHirC)L^Ea)F}f05dM>Yx469=?lz_z`z>$<`;ekcAuV}LVvvs8+Zs-8KZ^kIXL3=|M=#ge&ykFSYL78{
NulU{QG|!NZ%Wf5r6$J-}!^@4H95Lc;l!45hC<$3#!S%U6V8$nn?lG32Y>=;(5<9<rXFFQ@^?g&*yu??~@n^h3hr_B<?NPOWc=K@WIQnG<)@7^r0g^c^
b~=8LKEDA9)d+5_pAsSIf61^vqKOIezEQemaQ42lRt>!m|c9-VGl3V(**RzW{@)|Lxrgu$9~}`q@E^7QeSz+-BO-d-T-@^Zl+0iu?3mfr=)8X_0u|K!I
UXer8kR)h})rLXP<2rTo9!^~USp9Edw4La=M}>2jNKFG%`Ro_+_r<&y&j(_WVT_u6qA3{LBbzCpPaz$OQW92#JK_~60!N5LyE$9~s{eiP%xlLpQGG%M~
~8xN1a^T#kr`<3utU@$~sZuVs1M?ZbOXm9`9??V#wR1SI#`pfV3$^Yfo21)jG@|(9X9TXh;@FY=gQ2kQmMcQXkU+*Cv<bZykjrj*E)lFr-Zz)fQ${WJ-
J(}%Z(b@~Q;pdySd$x*w@_YG<GARc>^_2W~Dga~g^{@BV|L8}L|MJ7fzyEQ+Xg~YrP^gAdeee9kM#m4oIF$dVqW&@{Va0#@pZ*?d@WCAqMZbOVvgSjK_
w9W=pUQpDqMzYQ5?Q}2NkcZ?Wm}L8Ug%dpEpK9c*v@%!U~r3h9`?NV?r!vK)9H6`?hbnvA<c_hQ+QGKE%5Q%zc(!WgWEj7i4PId6U2Y|m%+%V4XUSIoj
yjs^p_9Ki{4~Njh-KS3Y&pN_RjjW`O3rSl?U-NupbO9b^sk(X@AYF1@#OJ5{e(Z{vJXBX9ZXI@YMeLdVQOI-{T*~PkO(PlfDlm7w9H9v;L}=`#!w~5AT
V&`;k}Po!b)=dDd5lYB40;Q|o=@LtBO&9P$@u51#b`HrPWG<hQ-Up1cq4gk9n7U;G5dUB8plchqk_z@y*3y9xU1)AB2y>9g$%_x*r}Ph+n<$e-!g;MO`
JpB>up8^8RMxBl>Zx8m9lc@Hi7r3ZTK8wZaMN&EReVs0ta8`1BQ_SW0bZix2oR=@ytFP&u!&rHi`IMmxTBw9c4`wSkuFz|_6T;BE!hv^Jmaj^WRmcI|h
+nZni`jAcUeE-{Tf9G3|ul?cUm%a!i=!1dRQ_~;)6dL``cYe}a|Fxe&;WKywdda@+7~Mq8<5#~7l};Z~ABe&y*W7r*@R5o;rTF~KBlmPHli*H227`L{z
51|%j_56W8F)!g?h6<YeW3i-K(JtzUSP2ug6h5m9~Nlu`VE%tekVHbdrT3;y{LsE49c~~Z@qTkB^wmS&%XJbh(cxaRCr<4dB&r%6z2G_brYn?=b!PZ`V
gImU7q(c$~#NCmD^|gmUZ&tUOV4y>rXqn?<2)e#pZd5c-Q+ke%L4TvmLVM)e#oWVH5NDcIVyhchx3L$ES+<0b1M>zFYa^pYQtJcPxjrA2z`A^KFyxi3|
7U*B_$UK6F#_?vP8b8G4!jtcc%sA6|y-(*{RRYrg%>VF%)=J3iar9QJf!_CL4$$w&RZ=dJ$r_4CWG4ax9qC-l8-q@Tf)Rfl80bN#fxG&GfGv3TPTnV0u
pHFMkGeE}(AFO`DgS9s)=-s8}VUNOk;r)|@_dv1Rg32uK8`EB$S47v+_1;0HLw`cP9Ox>R8+cR@}W^d2j?HNOdm*Hw`xEvd<$A$s0VFYX#0voQzhRgBc
a=gDByMbdjSnLLi-C(gBEH*%40~9tuVFMI4Kw$$EHbB9b`*rN_!VMV1C@&F*QSg2g{FULEy*+cc=Nl$IVB!NNK49VlCO%-|113IT;sYi=VB!NNK49VlC
UG;9xS2`Z%p`7R5(6YLKoSEaF+dUnBr!k|10*p(5(6YLKoSEaF+dV8A#Y}qHv`F=f#iTj4rt_nMh<A?fJP2z<bXyFXykxK4rt_nMh<A?fJWVnqHab}H%
RIRNez(H07(sy)Bs5hkkkN44Up6TNez(H07(sy)Bs5hkn|0PzQND~3_ZZm0}MUD&;txTz|aE>J;2Zd3_ZZm0}MUD&;tx}gJEtk%mBj-Fw6kM3^2?9!wf
LY0K*J0%mBj-Fw6kM3^2?9!wy5U!_e$7G&>B<4nwoU(CjcYI}FVZL$kxs>@YMt49&hA`W6Y?fWQq1+<?Fh2;6|c4G7$Tzzqo8fWQq1+<?Fh2;6|c4G7r
1Bw+WNfZdA%cCQN9y)5*v%>9+UzjDLtkgqRG1bWX{^gjN}I`Fa(ysQK-OTo)p@Uj@ZtOhU3!OME^vLL*y2=|hJ-IE==XFGOJckG_;*gfH~d&Xn;l*jHl
kKL0VyJvm>dK>Sa!`MBEv3nL{_cX@td5ql?8M|jPc28yOp3B%hJF$CuV)y*S?g@(BGZee0D0a_L?4G3k>usESu3`6N!|vIJ-O~-b=NooUIP9Kr{p;=ed
-h=W^ug}=gWVGdyJrw~Poe(xcHKP>uzMn4_e{X<ses+17`ult#y<Ui80Q|z*gg8Nd-!4Z_`~mUgWux@zsC)JUuXQb&bLqN76oLN_b*iV7++b>|K{<V$N
!Iyh{c!Gb`!B8S8r^lj^yrSFpMIUtkH5Pz;SEQU@=FkKwmZm(Vj}g;Ocs`rBEC>0FzExt1hp&2{?Q_*Rq1h4D_mu7A)a&2*~`ToFZ+>nyiIKN0989OI5
=p*`-*ukojNv6(#g5@Bap|xJwk8U*fIJ?HvbE$qg~7kZpzUC=Ky6u+K`BUo?4UBRgD*HpD?(R)}SW61kR(D-cXckz@71*le_2#H_M0d4s)BH758+T>(2
85hX`SP==ifva-O4tz3c8*5I+G<fdS4`LmU$iDbqdbWMv%&GsvbSI7~5qIC~sX)(Es@Q?_>MWD8mkRmQddn|c5kW@|sD`Z;Eb}>bXz&iTVWZG=Y3N7a|
C7G}F1z0QAbY-J0!LafQ#MADaSw?*%qD!6uuLPqx7_ZSX$5d94B$kdQ$-<yk<Ava@LPP;}BI|aXO=y!%*?5Y1t1hovY|NoiuyGxrJ8rQw4+tp&>XME24
w02cv++1NVoFyBgu@=aZC4W}DE;w7J2OUQFiYOsZ#S&Y19fB=JCr^W3?kYKS=7%~WZ<FU*4Y@>EkGgW1&@yz9RkKKh<PlPxPi_Z(%4TEy#*NU5<4$+Xc
NhCDIY6j#T(@0k~Nsklq-O#*FzB244r`pWN7HElH8z+j-D{rysW_$SC7-VZlNOZ>&Qz-qnM~r>?FiznkY3um~61e(WEv3Fp_CJ%fxksFO4ysEhSw5OqZ
_47yFE<$f8Zg*J4E%6}HAU?5vz9aDDgTg&=`VGps3j3o2YOG0XwV$fL~|uYr(nrftnJWd_`CBJX$F(XQHhz7S0*L{7j;z2%0UU%HG<_fnJ0>rgi6&I=o
76sRY#qp2uRuLd0=TU*r>duMe<J<4*e!TN9RA-XgTukcl6btIgv#Raj3sYVym3@9uOK0&Iiks~HVwbC-|#<hwuLQ8}};JYPJtERC6`gNi(ir9ad9X&?L
rHe9TMIK|*l&14J53c+9%pH{qX9HxG(v2#GJA=_?%e{S!kQ&(R!9S8F0ZcA8nusy{&Nk{aP%n`hS12HA&TeT*Vi-1LB5QQ&s%^z-iFMtcHe3mSw3>`P{
W#KicjRA|)QG?h5?o_TQk8|ulgi<k;N+OiIDz8krjOg3irtM@gd8NL1B_DV7s^IChuosL2*<3eb_UvvCv!`54IHrZdMjL+3m$^Q=1g(jOoySmXzGfdRl
owVGZ!`oWKV}|l1gs8<$zXUllFus;kl^6NI{&Y&dD+a$7prt&2_>XUE&y-bvz&rIB|1_%T6c4X3vMCdhOqDTX73uimg#1(~n-N_kMflLZ~9f94ADGq)K
SEOihdoT1e?jp*!3fU^?c7>G^_%EUJv@b2~Q<70yhs)oLMoFssL^QtN4jW-KChEH_>zCxh(rna)I0SQQPUU{B_SCo^QB?vI>UZ3}}CI!nrTB6I%uU*Kq
UBUB^84Q?WV8O`@$*sWnq^<PSuN2&noH5QMSv|MJ05a<4R+GdTx3dluUUL!3AwR7^Rm7<Y0mnjSPEN{iM`Xt|TdY(6eXfM4>$5G2M=3+8jG=lXnb7`06
9vH`lxS#k@EpnTBm)B)fosD)ucwseJu>qKRvS!Vwj?R$$x>_-a&MYcyhEChVsx8;RV)7-XEZ3yUN<L9zyTG&zvh}=6Q`!0$Frbc*Nj}CI<d8@8SYMiw0
Y)Rv3XBtUz$O}#JAbw>{-<x^@f%w5o5u$q8p)8BX}b%sSGjJ^Xa+wXIoTzstM+&`SXZ7GhcHsFASY;hoJBg%ipojd$3+5`20b22D|>k<OJEclzm3-wt-
?NI!VF~y+GzZ}I8G(?qwabD<<|SY)%2`IrlQX#v<k}W+T$dH$qdBu&f|?-=?<9hh*2>2j!cKl(3Q6m=SE@F?FKCt``Cj`well-gAtU;VJuRMRcJ1&Zgt
pPtOA>B!0&QqmDCiYa(hc%2mCGx4U!d5cYmrp6tGKro#+H??yPTRIffsyZH4T$t6E!fe+T&m9|xUL)gp@&2DQ1=+16l;Wo(hM0y_zYFEGbdc`D=rj9QG
DlZ96pSh-;ibhiewXC)(bd0<S$<fOKfPfTI7E?JyOEQL)UcdUS}E@wtWc3Qfepj=lP-~ekb%UNX(*a-@-)Y>v3$2i2C)43$5=t;PY@hpd=Zj*RbrCq08
h-4zldJZD5E6}-tV_i6p22o_gq9u=Dr;*r3bJ9o_D(W0z5gV<c{|*zn^yF;Egdhs&lN3(P%IM-Xi(8e7q#%q*IoEb9njxq2f}bsf>|E8IwW(6JL^N=jj
;IMPC5*^UQERpL=UHK3aU+c7%SNAqB3#ZJij|v?-R~uNRkc}Q5I*fzC$i8}fV*ZenutpxWDSAY6o&-36<H+JG!wD81sdW?QeY}mDq=cI=nDth*Wul)a5
$QiKn%QC#LWU8#~r#-b)&l)os+GoM3Hq!dgWxA#E?-k?7k8*cYHF>6~F_Q=B*5gKS`)!K0pPO;~0|**KPl$uc}rt_F9lu*2=IzM_HUMH{B`&TRz;$Yk@
ddof+*aL*IfikgKE0;;XITi1PKqw{ieOndA=ssVy%+09u+D;L=Rdj%BG_ndlUlR~UyevLmh`zugv-oEr%a<bRE@y5LbHMh3DAwmd-!>H&zAvI>xT#4<>
Xq3R4-Wv+pkRTD5PyWD|540l8-UAYi!HY{*fB%M`|WO?|E$YCfp(I^dBX^Pog?h`1xp5v%NfPH~%l$IsISxajft7ecCR>n3DazU0WCK!$RQ$0Gaz*-$;
vXnZw%7rs&%`6jjSK$%``503m5?F%eTwb4KG6N@MVi49OYpYgw<ik#l;Zo1dlQ7*f+Y!p6TbDuYmME)E-#~Vs3P%3XOZDDw?rizBlgGi5>X7<yaME<EU
`FSc7l%@E2L-C8mMnW|n2h5kvZG?b>MG>4F+2t5oHMv6dnve%)@X=m>t?3KnVJ~*71K`H%qRswDUJoWq$ED-dr#jVKigzGbG&xms$5*Bb(WV^Y%rWRR|
JfM{y*4_Kb{f_W`i-p92zB(GlN;wb6_7CO#xkbnw_0UXET=eC#z&%WVq2G6ips#zr2Fkn03QZ&gCZ1czrXI&M{jtqR9wByVehYTs7|5nNOj9(~=;+YCg
CaotrOU-bE$-@xQ}&G4p*DbH`BV`W?EMUE4&jNNg{k<WUK0rdDGapEpu%B4eIMjt#C}tB%-~^toDc4xpf>9%)U5+knfELds`MXb^6hrevrgE1+phy|nl
aRS^}NORxci%L@4OT=I^wmjXXlcsJF|{>#;^lrU{EODmQ$r*S>EJSfDM2~=rQh7dU<S<bxeDw$STlL+J0PSAEB;@m^JC@3ftx9Dlvj6G>raZO$+<j!+T
&{a^~ul8HKV})#=F6grb3}$C^!5JIF@zK%hObBJsi642N1L`+K?Kh9#JpN}Mj-l-*DBVCwwN89QaY^x9;hMan<|bR7K@7QK-5d~HW##yqWHXc?jBaw)^
3oww6zHCw9h^l+*@$}d(TKIi(}l1DY$;=$4s|~6j86@@B0FwrdnR!b)X1P|JxK9RHpT#_aboUW=d{VjCJyETv-K;I(Id5t&u;xuE$RJ5Q(nk5cUX_8jG
gDlt<q%2s=}5BNi)+CBx>M1A`Y{$dF_yuwIFx<Z50{RX&3rQJoiY@92cw*EcThoj><?O@xa&`^<JjhDOkD=aNVTQj*W<RNYllHyQ}RS5<$tM^#=8>Ku5
F4KiK5SWVK=~yRaK=DrCYLjh@)^9E?_Nz0LdkFak!3>3R)Wr~!n2!#176?y=@~MkR^~9)eIr`1o3ZvSPT|L_8bQ(gRu91ZkD>qzd>{wWh~~d8zO;!!Uh
y$i`qw?F2NEQApI5N7Ae&XS=M(2|pcQGaYJ%>PmL=iwTK77n>wY(G*CG&I&d<t(A-i#Bo_6N{v!B+n_2hT@%O-h*@&&&M3l+!J#9^bY?P9$c-2PJL*)8
D;7P5LVdlI2e2!qB6D>%tqt%cf88ZnxTru9trz*c)g{29D>OyUN327p*l7W9tn;g`Oaxj(OQZy`wjMWjVrME>FPEF?EQCb17Tg-E8QWul*Gk%X&#oYmu
Z&0&yC_MG26uB0mqxA*&W)z2k>^1oPiLFO!C9#jqZw_}v!@@B{=Q{|D}-jlgou8gF&n+>@40t9wqbz-+X324xT-c$_jj_Rr_vSKs?h%6WL`a$ftqYbc%
gGHJFMd}H)VjGnTf%2!TxX!uo4nygJr!vA>$!y7IXVFx3Z{Wqtx9edQq;y5=+X1taen!iJP3=GMQRcv|i{Vk)J^SWqBKzx&TuNHcd)Aqy0@@sl>TlW@!
MMa(?FN9S#sQ<O*n*b}_rSqC9RcbrS~0-=--v%cm}l&8_{eNOx`wjE0g9`P7x65ZkU5OXQ^s#8&}3KY>dElbZ!Qys<n41#63zv~;n7LXDqYk<skh-vn3
bIB*68^zUZ54v=WlVk&Dap#a*b01A;6?F!72fTe=jWLKzvu&hHC<kr($a)ni`rdC#_ZW0oZ>nl_bMMs%zEg>YoV6v-0;s$C@7zfEeNvbc@B%HL)h|l>|
ZJ4p!viw4DBAXYardj}N**PZJ=yb<j<rHJ9bAlS2bdsWCq0D(ua7wtSsRgHUGmr741hI*VHYg#=$!RtPV|r5Bij3nXkVl-pk%=mWrY=<(4TL!YmfmsUL
#iV<qs67g564T@RG8-q{=y`W0ysO_<{)(_Yl3#EhMH!Ju&N1M!Oa{?KLccQb;|jMheW+o9fb2zR<GweGYyY>MGHXWPB%cy4xET6fff=rJ<2PLNQ@Qg;&
}^DZ_4{I{7r@|9Lrej2oM@T3(ZySS^FI*N^lhN@=SI}Q7v*U)iTOJr;FU1>u$vZ&+-goF7Zvrt=-h5m$33w7`jR1wG%>qxl8K6+#V`~;r#8fnk4~Dwc5
)(y<^p*4(3~7Oi}HY$`A<;qgfKIfPr!Z#;x@Wy#|mWGvdNqL!mV~h>NfZCDg!i1{od4(|r!c3sHutw}bxQlohwT65wofx`d~vd`+{U(8Jke>h9SP8ISp
yOSDK;fi0_sQVtF%^dIg{P}#>-WOZ&KJ&(3014^tq!lgan!C~Vcl$o)I>yH}80JV2vYmg_zZo{2_lt6wV(EPa1DU*{XlPP)4nASjA94W0TIPzdsMTvB7
rzBKsGZ{(vCEXb4;T(p+!JA({I#l1gCpy-yZe(&Z+D6EnZLeE5GYyoN^lfQUS_xF%*Z0g!Cq;G~h77Vff~A3u*6M60>@PK7g#)MIBukpyA*ANvSTu?Xp
Hl5gQ`k}g`Khdxxrx9AyT}|fvN{7c4pA?*t8C^7K$e&lzr{zeYMn0d<b&)bu&QoMY|q)5{_!<Qw;StAir8Z&>(y6K&pL3e&|or}kBbV%)TN0>QZU-18M
v4d@TyjY>5Wq6yp_*~-A8R>zt>|`xvh%n1!GiX16IVin?uUL*t>-*s12-X(bC_jd%h$Ya9S-7k+3Q23RTQ}s)<{J2aOx#^(i1Rk&9Vt4hxSO8n7wxDz=
v3@sD#8!~4hfKTJ_vOduWQ$qJTvjFu2e3ss`xyo42E-zmp{Z{sc3@>3Qr7;Rv9aYAB)sN2(ebpnV7oPsf?VgeT&35;&Zv=Tb1XLY&b3)elafz*fwsk0t
wg7Q)*$R)PV25!jZ>g)uD2Np`hpR)x5W7j!K_*|GJq|u!Bb2eR%%Ni_~+j&#zCCnX@U9OqY#LOx}l$K*uy3VJ-8mU68aR*9d^_G}4{vte84P8d@vJ0R#
EUy9+=K2!Yh<?-wy|A}f1uP}7GW@_@L9{=i<B`Q7Dj<)lZth&XHmF5}NnONMS1|Hsu83Zg9MTknK@waEFGlM)-fY_vo(Cj{X_gHm5FJ|y-mEkYdsQ*!+
LaX%HKwo-H0dr{VNkd>$}Ch*2jCfGw?R-MqhOmLSZQ^gNn&ZU+gKgfr>kLBtuwCoMKwcOAZXhW2r!?tk&{`dtadrp2B_y_e<MygNb_1-Y#DciXRID#^U
GS>wg#AIRSf1SrGw@)nc?h}Mlz6(54lfXRKG&_mD8owR{J$uukZbXjPIFt+X*BCQ({c6Tkc>(jcZ>-Y-C5}0!+7>IbZNG${?#%Fg04#%&SgcO)iqPfaL
kY;1+uE`!cR;?d-Ienx#ROZlg-6olBrajb<(5EN*iSeZm4Yl`D9?gW+Cgdk8p|ix{^(Kr>tx9wAc<wwJ07yPdcpPbCdfpS}ojw53&cemRX0f58-0hlZ%
nFDVBBBXQ~HCz4@I4)?3ZYH&G+OT93iX`tu`m`EYNJMvq?<jz2sm$TZa45IBiY_^P$6u8A9Wdv?XXGnb{NA#51Mpf<2bafm#It{LNzN{I!U@|U%Wo?hm
kVS>-x}hD}0xspb15_52bA|!u>^Scfw<;^l5v5jN*=_*l)4flgH&b~1*<NB9V7FD(8d-ni-5F$b>?-u9+HAt808ui3gK0;<V$InKEasGZ0K#HYM!*_VA
(!WJ?BHw2_$afcQ>Tm&1)w|z`#aV`#$ItGZu-r(G7uBsRLP5wvAVuvFzTXXR8C~4uC8wk&!{hIdYqeFnSPQ`nc)c+oC*pqg_T-n5}gIl0Dzb(+Pe0pAi
Xl#lw9eU4X}gI(fX0G4a%q$wVOqi1unrf0>{aW3t2KdoYH+{U#rF;385M{klgJr)yYLMt}|I*F-4bMhHV8U*zRo3Nqq+}VPlwBx`pC`%8?*Hcw5V;TU9
3yrvOM`8)?L*kWHBNXU^G3X&qiFcDkG8ViD>d2-=vcVFRE<0K{EVR*In*D5gc0<jrAK+xu+03KI;NNKEGoi$2IlqYESqsazPbpemvh&v+YtEV7+WT(1N
aZ{+SW554IKG9uFurIi~-3iQ6tL~%T0>Z+bB*4J&YED*3*vs2TnFjhrQSYAvnNETP5P0>82$6y6KPALFK``3=m+XIzNm*LXj&gCou+|Hvv$=0VaM~+k3
o1hu8o5$VmEQu!6Np;07qZ+y*9y?VXS0U74im*`4OPu*e!z)w9LhP~y$i$A(+F~1qJF_N>P4;2<k@u;4f2@$QxaBEhN_2qn;?YX55~HFjN3*ViQz)Ru4
|T^)Mij&CPMEW5SP!z>4E0W^)wolz#WI%;#t~#+VUcJkeHIS}bzm33k*_f9y_P@6!CI_U7Tp|D^(f$sfmN2j8`C&~fBf4!g);|h&a_yDNQ}=i)65`E#e
J~DM*B>2z?IeWg`%D=A)xIuw^XuFs2abt7z_k3=xb)ArtW##bjV1c&M4Wz{3Ye!sEl17mg0KEBy-0KDHE`Ynea_|+*Kgbf}<*k7ac0*a?Gs?u7--lIHm
Z4P@RgF#f_;%xEFv8qQNE-G?@AE{vP}htf0H1T+kX7$8fn$@0~p>b`>|BT1V-CstRCEo$W7l02pL>MfX<V8h(ZD=x$v{npT63=T&{OpI<{n(2GhX+$^l
{+}XREdU0g|>qN4$S?`&U9jp5QubK`sfLYEquuWELFeUA1Z+Gj?23_o~9FMfw3O(YMxMxc}2cql6d@}M;lOs1wwBK3D*=XB_J{HRnz`=^<m)XwdI1$YC
&<s`a&{nlJy$GjJhNP*J5IsFr7ghx(vxJ(Z*d|py-(D++D|8D;B0ZryQLIJQXO50Eo!M&xKcgEZ$P3m1KI0-sw>VuxfR})kg7daEI^r;18a6UtLGf!YG
HS9&LvEBfov@vPWkq4TD^628$mn<af~B`5f_6v{wD@#$Ipzj&r8-rXm)r>yjTem$7K4XCCCua83b*5mjTbd5(Ru&YrugE-I(it5#Rgq_)o5<x6{qO2?o
vq^fM$O!TjGS1A@H3myEU96RD9=?(-5Z$nF6_N<xXRW+T_~!vYyUK`BZV0vO$YITI~QKWGk}SdaMY}OVmHW&J9DA?dJQK@1T9!a@1I>*u^>k*n)L=l$l
m!q40Ydsfz#<F3#q5VG<??)`__gk5XA7lqVY-$bM6}LWM9zh_+V2{=B5TiDME~d-dtsH0{!Y^*b2PDY~g_#GVM&fz)Lj*0<;+t}DqXVRtstR^BWLs0bU
%U+)tGuSm)Dv+}ftsmN^>R+DT|02QU(QhGL3iwf<Q=rXVt0OF^i=~tA`j|IgMy%W>QjZu?Ztu!?EAc1o3dSoGal#Sr+K~L736TeW-qp0PkdyfZ+b5axn
FKd-k59$@>GNTy4R*VHUl3{<L3cfoT_J+*Zt6>LdYKm0F9z<XCpgh(AmmDBfnW`}U^nSaNBZbBwSPY*@RRLRV<uu84ByVVj-OiV@<F(s12EHzoQHCgm1
Y(vvoRiJ8Q&~b)Mk2M7p+Y%g8mS1$V#{aUb)1js7{<@JtKywkt96AXsSQbz38`U@pgQ3mkDQG#{4_$-TI>vj7pV<CyXrdVmhM6TMS+Oy0(CPel4S$RJb
uTFwRKPB=9bya$`jQ=I)oz&**7i*x3HW93VImft848t3vEMntbEnCtvEJU2CcBu;N*gggpz6xv_%^;3_Cws%xF6ebr_$!Qtg#1WX)kMPlRZD?Kny#FkU
<oU4`u9Q?r_miz#S2UaKO)WjgNMxW{~LXPJR5v)L#(#5Pm~vvjGqN0bVY+2*`!xJ8m1=(3Ld1YLSpFqs10i);r8S-dpO4kf^(;<A~GZZs0+&qpfa_qMP
0sA@hbM^F*Zy^b7tEeNWbSB%;G0uUB3tO80UtRbs&WOrGh^@@Os_`>6tl!5|^xnkRHk%%P2*%7bWqFl|4MquWqs`son+vyyM`71_c9d)UB_Pm3pqzE^T
XELn%HtV03CuGUk2<9+*!*n{gVn+CBT1q>w1eG8xM{IO~tXicJbTVqps$%l#Xgr_L<qDu-EU-+FQW>m#ql<Q?w?T#TMkWj5XnyVQV=EWSu>j|<?OA~xt
?a7-)CsxpmINCB?uZrbKE2=~2o`N%Na4{jFc-L*rbqe-glWc$OIf8<;M&4DT^4p?5Q}z_tP5){0KJg4^}gJ~r6i9vf(u>0WiL|>z}HTB1?TJB=_V6}VK
}KRr%X(O$^fIW8l;k3N>HFpOb^B?Z386-AU>5<Rn<pnog1A4OXaEAXJ>6v(k7VD<jzMzC=kiDXA*L%Ap-Dm)nfd^j_E*d*Dg89x~#%$e4J_`r<WkE5P6
c)S5if$6K+nRG67YCA71R4(ZThzZD++-X921nq*=~j3T*>}+aV)cUTQiEaO)V+kvM{^8n@?pys0v)LV~e^H0}Yi?iM+_<8I%-p`!NoUb5{#Sk;Z|m(vV
~;~y|inQSwM$&g~55?!!|s(`UA9!s_dsJeo^zyo?}k_^~b+;z-TL|$<?4?DIyD^b8NgX#7Vv;@PI=xMV(EwW{W7;R@jkpNZC@-&I05nsbp)V&?iN8iO@
9Da0kD{sCA3`(zCVKSp_7BTBNPa8y4VN9n9;W6+?kohVIui}PaAR9^%oVSj7)$ZW@>P1LNpy45X$aJD)SbNX%ae2&&s-7bCMhbfRC4{F8Cv*<3zk-&o+
Z9PxQNi{+-_ki0@M9~A+k;%eQfQgLO?ES)G#c5O*qI@g2N1hlC!e@6j8E7|jZ&k!vO@i3JF?UW9{1Xb2*ReW8TP!>$|YnJ1#G3q$#GK3UJRDWgb=6Hj?
Or7k6o-FORNgL@SS!ELLG{Qv4%vPvScz=W4JURu`OIbBx+7OhgZgcr;hXKENTc5xmJLW$*G!ET{uUYD8TX)IFH47xt<hl$5|`8TZFfL@X)|$M4TctNZ5
F!w0cX2Y|w<FEzhb$h0e}U=gwUh0jr~M_0ko9>py3lHGWwevB6#(Avq8zqXQgcs;Ki}t3Z~1=cVQx#y{mobSWtWRK1ohSqL#k36rHodb*HCVpXx4=Oc=
DEfHWQ=R-)7Yv}(B-;Y3|5iyiP$0@;OBdvc!{UuWfL&O<wJc?Kn^)e`BI#<c~fbhnjq*N~RiNua{1!1`B{B+H%9Cq~<gGw$r0bK(J=cHTlVnSu$5G**F
KSRC8O@-^p80`=TXj^u{rp=ZW*>=|=#{;g84DK>vH)RomG1zh5SwPwgWg;je>1(~x4+h#C?NmW_MGd?vzgQdY#Hw7o<4*gU9?xp=tS!bPzdi=Q0Qp5|(
G8#T3*@>mQZ(@^%v&II9!K07Akk%dx^fjFA{ZwfcVd0q8stji2!5ZzRA%K(eRbWq>cHg^E9>cGWmdSti8@lVkaaFy1Zx9Tp&2l`j>;3M5-Z4>tke2%35
ya4dtcvPE~C~&Do$P0*Cd1f*-j$slm?XtsBSJE(G^#yh-$LeW3z#!xHZlj8V$Xp1EyyLQAxeOMRCa-X|<XGV9;lxidb#Rn>^|xqqU0l`@qRUt44)wZ;i
Ix9`X3NgsIZ*!X2Su9ci*Ug-*BOLR?ksC5Vo|97EPU8P{sKf{A3Zry5;w_PJXa*jzn$XX^l2?S6L1_wK}ktbKBTD!5&!7lWne&IT);yaq>Z+jI(soHDl
5IPvUYDq3}WTdAXX!S2AqnC~tte!`lFV|6nH-L0sKI9*m0)2*S@+-!YPph^U)22!VvSvRXr28(Z*miN1S2cY&pBSEp^&-`k<l(J+eQw9!HARTKDw4Y?3
do6PT!7@o6B0M%$uj8@4tJv<Kb1rZ=4e$zot+=btFyO=@-F&$elBzQ+BweaLoN9Clj*D}-qC2n_+i^+Y*|lOiL^%0G;^DxZ@n@MhL6O0p7L6<dPl_rWF
1T`p9Ci&_`QXIzB5Fm1A2q2HN>@m5)P%}xmV{bT5orwdj~htv(U73jjx!RY6_zJGm)4vGj8OO3M&ikgn*!0h&L}zkNLBs;S~EX+on#+#hGRjkZB?gdnA
Bn~#=?w4KnbCl^LmY`EEF}%eUWStSffb{L(?tHWjEGm$;6z~BG?5Z+cFRG;uF35daH#Mra11o<FwOA#9C{+uduNuw0U{aSg^gWSm!#PLf&-5O>Mj_x1|
BL>y%yTsxt=BfnOF|D<@6h)4a3M8~bF`HiaL-C}BJxM5@G57e80ob$fOQ>8Q>tCfb4|5cgUP+)9t)JmPVi_2}J{Ig-fMKn+)Duk4N$!0fDEG&K{5>|?0
y|M1GEyr%yEyyxC@_6HTWAT2xoIGVfAp9@w!x|%Lm9d>3nnN`R&Aa+YlYtN-;vIJo!d!m^YRfFO&?D4vF0=c4v<MP7zHmmRWW(k{uX;2PdTyTk=t^p*F
Nu^&(cwE_3=A4(C$ROtUx#VLkUIUDBgwdweuN|1XrHh|VrEk!&TNdQr-(SIDM@WscMidiB?B3!ok+P^be}OkD*-j6zpqYm?=DAshB%lyo$mu5)Qj6PDX
5tD9D0-RGm0n~FQi=KmpUf^qg>_4QY8$Nz8H|eZdsv6B45G_w5sZAG8*S69Nr=siLCJ+G65<|IRC_zdRK-zkNCW5bd~Byj9*nn3o4!UUOt{^c3r)h_hD
NvC%rHErSOkm;fg|M+1`{G`v1sX3I%2S83_Fp80Oyl@f+AV2>M4gHM-!lPwY^B)a%G?`n<n!e5gY)Sn#Q*15-UT-wY`MwvB4?~#u6Coc)S9OXkX>)xUo
8J<YPJwm3ISM4_cD!#Fr&NNF#M2A>__v=cAU`UXDB1bL2`aRY95{AO8~+{>dgn+vk9ZC>Cz3-d<I!)^>TCTPsEYw)62M$M+2jRU+aBYIHQDiafy*mrPU
J0~Sz)F^{G|1j_{|yks9TpD2f|#9zv>I)mJuJ{WkI_aAEkXZA==iX%tDlDuTl6W4Mb7<WqPwsRsd$OXPVpC+QW0y>MwOGGL;lWS*Kp@40sR<$G+w7XCs
H!T(SR4la+?~p0w$EhF7>k7lMJ+(?t1<diSX$S^Q!5k+_+F4TD4l(GJl#B9AU6?#It*zx2n^5W}xFLG0<nr1$%%C<_I)X{~Q?@klxzFKk9Jw^uPbm{69
hukoUvoqB58ZmBp(4KM$I)42m*!3`CoT!~ip&wC3+mfE><nIlxu>NaA|;6!{9(EAD`s=D7qe<4v0x^MGkp?vMaE5nB`h1WWL|OWWy<h)XQzOe%!Bg^aZ
e!!#AH6vufnQg4uGvU*gAooBhD0`LDLHZE?5@3vJnbKvycmWwzKB2nfMiOE>s?L2v!IqW-aR{s3$J=E?aYC3g#DgXY3A9!*Eu))I}r-Lny6D3A<`0i-N
;wEL*gz);2hePx#6tZMbF{6jQT{kn`ZY=s)*(_DKdQ7FT2yiQ&GYE2_X~IWfjyIziZlx;>RP7czV6a9RM#z=PTDaLz}NbVLa3PR07fYXZTkClX4U&cKe
B>FOda^b|~&HcD~@8ZofIpq46aR5<^znO5sLnCqWp>)hXaj&ebp$OdLhr3ZudHWkT|xJXcTvH)^!q;1HRsmX4od>3Aos}D_y8B+JEL<eYt8l|^c!9-7*
iXh2u14)GJ?{kw5w<i$MYT?UPu@pbSyM_;|5#_Gd0uD*s1d(K7VxFL$aCUV$UzAX<dn4zd+XTlTr0VB-vsIg_h7GX+`_&wWdO`7vd~6X6iw9noA4;glf
Y9Z>I4-ynT*OVaHP(T+7CfP>>f#9XDys8DyS+>obAGYFPH=g`+~i!{@7B%5<P1EvXsnP(@AUEiLO-4cdnulhkm8(@=)4Q(YGSZ$DRYL-L*YA`BI|@m`@
i64iJ~{N(jyEu@0ght?~V#svtGTY-2gL@%t+6pbC6vOI%TN3QE{XOfpC<jOFyPM);l+bO|ihKuyZqO8H49eU@LjCio`P_<fgD)SPWu^27#E~aak+e8Js
3KmsrlCGg&ovStzxSnbAN$uZpo*!9+2YBv?#QQsnSi6$#^_wJYZ0t%UK|VW(iZo@V~)JOef|uiV|VWc%uxsH0l3Tc}2kT7qUrX~NjQ?p?#r-_}6u#95&
MB616GB}iETGlM2nA~d%Or0^wf@S~dIIFa3sq(vpq*?G->6fgXhg{sBHIdABMrE=Q%!VBcpPb+i{E&{SSD?6YRfvC^RZDIpt!-p!EB-;v1MT<yQJUa%q
nQ$v^NnT90&W*jb9a%6tILC92>|z&#%_hd8sUt)o+aj(OZ<5unA}-!i6THQyhO~aG6QeDXo1o?dESt?K)Tk%unkm<*(*h0B2s4;&Diw*&SbE;u?bYB2)
xhPwJ>!Asf+9PPnGg!&n2M2@YWa#Httv~E#f%103`LBlZsHDcXA26S`PJB<js2Wh@KBt9+(+!$*yb^t-R<Mk1gPf3K#tDHx6rc-3t6XBt60=7BFO8>=v
rg=)u7v$R5=`HR)A}w&el9T%D|ikSO~guY*5)ap|Cy3Q?Q<&V}8d>A{c}xl%JtyGO9YN)zvg#(J`=+cofyM2opJFSv#9DwY7?x)uFPn7#IRR(=nwMo-Z
L6tn!s4J9KAIbY7ZQmdSB&;B++PXumeuHdmI4OtrW{Oqr!@TgF@fV`WZ7I5kg9fa7a9J7HmBG;1#mN_y&QK-|_Bh1pI~NK;mdsHbwDe^D6{$l2FcU=lh
y;P?@0a`}kd+3u0q8ITA}_qb-;2Ve%?`l4*L)JC@Txe*p>Xc<k3UB;rLRW&$kKH#?bmQq3PiFwkXLTg~0N;902x%wwja|hN()nZXOHo|W*cdIijX3*QK
WbN6Vtb?>Dc_|7eX$C^#v^^(!YZ)ln;r<jI%~CKisKqHXC%K6Dkl|es2bdMDc2u$kR-pp`WF5zFHdQ%67Q>S;7S0AUBE~yn(@<l;qb>k~tw2{UH`<BY+
1F9U?AmrG34Y>y{F;b_lQV7OK?xN;XIOh<E<;(F@$tIZ;*|#KIXBIb4T)w5k6vw|<T18tW-%n)#I#s{{C6$wXZC*S)@LZSrODOm<~h?E^<`a+rXyQdz}
`Q{mf5Iuh8%V?LJb?hRn!Hlm`$!5D^RDxTq$gi6%j{Rwp^%nP%n21x<6edQ2v^CEj^nEG4WZ(2n^H)<TPA+LI<U8m&CKVxHLYBw-djzaFOOE-%s`&sUj
d|=uH@zYlER{WmgcAp#Z?uGvruFr3j|V;$$OZ3RI-xlIkuO9UgGZvYnz@3j-Ua%yi4fiB)yPX~(*iss+F|C~8FdJ4{7nm&~ksCF~96m>@ogFvJ4u?X|k
>LDXbmvSAjUSb2>>);bX+Hmy1UyZGzCa~MWsshv9|6kTaxG|gO3w>9kw<XNh)mUYP)Ksns%Z~@5JKo8@6&cU)j1}w@Pa38ZNlNCjD+X8S@syZyM84*s4
0N^x>clv%pbR3Q#R$(Wh*nb#bERR#U62L_r?Y8S6VLKqLo2#}*j`IpseBLPLdVYe#)vPLRDagPM{uIahw;@zihEz;-?r0e8o7rI_rXxD!cE`vsJ6aT~8
YPz%bIi2!Ct+CRcqxOWe!806p%gFCF=OCR)H#%8d0CcVM5$$-Fc=<k`hKx(y^>Zd4omW8-;A#g*kik~UzxM2L!$i!C^U_&s!#IfgyRa;ud|q*tVi<FQ1
uZCKviqY?5g3Ru?8}2x|Dn5k&rX%rOMP-du4P|N|+c_usN8|Cd=YH6)+oND@G-csu>u_jG}OJ)0Qa^l5D-FZ5c{1r^ThsJcoG<uHr({Jk?l#{5L18saP
)ay)w%A39dPrj%K`pnXr~GBeB!~%fwNuvMbUCvPVYy0}@6C(lymWxoThm2nz-+9mV{5q$qe%1?-V9Fn4ZWYGDG|PKR7kQTYGZd#|Qfl{QQ8zsxNik$5w
ASRs5OkU(=KoN&TB@#{O^uV$j^JEzXBK0VzXZ8jH*{cgdd%*U;@5Xy8}rUu!9Xr9M-0cr??MP-IHzkoAQN8zlPFkyE%oZ5ctb|l5zevSu#R1vM6b7uGx
KK%`;wLy!$4Gkl!QuDsYPl@W7?F%tACj;NTfstJ^l4wHgm%o7j%SK?C9Lg?DA_I_nByVO(U3vu5GIiF4s8CHgm9dV0;HLmJWy3Y<wr>=7mnSOaUk@;+&
F;GTge$xpA)!w<O5>frf0kXXV;Cs&GPl2%feo+$Teb61P^m{)PRjOgNpL}4-eJTqcN7z9mh@>D9{24lzC7KYyZH;QF!;W+vLTTCUCZgdT&lw(1|!a#T|
hp6Kd$%Ae6Z{(_}`~dKWxOXn1c3d8Z(_8fX+Q!Ptj-v)Mk18&K@^-*w$2b)F|r(5Tz5>#^iq{L7}b~VPBNbhMBg{DD0Jb105$#_tISIiGL0{qr*56H(|
Is%jCYZ7iiiP*IKq?1A*$U5ffmY_j7&ND}8ItKnfUk*VcjxfU}-*fGXp)F<Bl}GBdg_Fh-YYq7q``u)ySlOJ9AS9wu6ic^Dezg3q;$-*S+l`DaV_DPdB
C9%H<j+_}#w4I;ssLsn7H_3bY9ZSWcokKfLhKifFEo;gmIGp{bI@U^6A?Kr%Z{bJV)>C3TagBN$0HN77o;NNl=4$-n<+s_j;oK@eP3u>F%VN&6|PuS&J
5uP9^u7^?AEB1Q*JcyXrzE$SLcT@P2cvub3eERM1<?V=H#v%eq#>(E3r_B=X$$*hC4EBwDik@QXS`z*p21A15kzF4+%K>{1XQ%|^;^BvsWW0UmE_l9)h
_#bqx3Gb<ZABSs=z%pobk8BV5R~rs!aj1oIfZC>l)WS;Pmi@ET<3AyLSzrFXC5O^4?vQa>we5^ww<mP9auH+FF-s7KWgupzzOucMDvxX4b<=5efsbz_5
}~eoX#|mSqqy+mSG&NTQ|HRa7F0f{0Hn0$n6`HnF$zGlRYt{Z@0g5KYE9pd-R>hO~MU)3Pfq>bhj?`GZ@ABO^CT|1(9DD>MVVmr?c6@M0y-ImU5J$4h)
bmb>TAPOd^OOe|sWE;Xv_k+{=<S>HC-@1>>*^AFlbOQG)H1DGd}=ElT2e(9W_=Zz&aFjo4<(ea;O8@AYQf%B=yaa<@MICi2K5NJn?aOTp0lUw6DCXr;l
;C5?M}Q+Nw2x~eMd`*v(p<xMceJCv*yeuN2|0GXG>ljTQ^op$eg%w%{<3~~TtDfY5+tjdf3<qej2AGfJF1QD0cL%p%ar`LCfx?~XpqiqIE4zfBLLhe6o
u>V+-by@PM`+wJ>`}qy)|NZ|IuXfJ=(_g&)+!g=FGid+Oc|Sw`ZSc3j|D6pk)0+RMf4uz4+^^31U(DFQIrrzE|E{S&p7TGyp?`hrUtj)c=-)l(zkjm+V
G@5B*<YXY*S`AK+5EMy{>?f6Jq-PKti%7nRsZ9f1Uj?mrw;<we?{&wakA<qc~Kyr^c34?`u&Cz$tlx1%miuls*u^1S1s?;IW6P1C9}J-pEHU-?|{Jf88
b=6rtG;jg>`4S-}e6JviIDuyOl5ZkHJz^aw$Uq6|ETCSnj|1yL^5n#%$y7>G4(&f8AIrGa-LGt?xJ{yiV!`SAOUO`U$rR=9kER$K(H0d&>tf;ldJ+xSM
igerbUq+IMWczs=fUWv#pF&3LaZ8|;fyUzztsqX_2NZ00y@dl6?~y(Hx#Y1_)-lXWM5$K!WD_#NN>8hc~{+8Z_9pH;rlpQFEfxOhbD@DNA4>#vXWo!^F
sJ)c0vNxS}taa2U@=f;oY2S`FmVf1so;OYb8w%fc!uix?b-A{kV_jkShuD9Ry_B$TG<MBHlzwzUDKL4Mc&%f~B_zQjc+ke0F@Av(P-}C+7dA|P(<N5#W
@%SG%zD>M{(zs?=n-fB9Q%CP&PVs#hrsv_8wf$V)ll-)St`3+ZU!G<{@l*ZR;~W0E-+%sV@}>Ff`3C<r_(A-2{{6R(?;jq>TIqlLWGweDzcl*4mVSA)|
MXoX5OdLEH317{#vBg0RzC*pRz1XxwX_2<FI^6%OR$9&Tl9py2|@vT84k@Q6r{V%=7|eyq1o|k7T2Z78s5AY^=hd`9$JEYX8Z}u2RGUl3dbO8sf6vF2W
{S3ECF5LJ>Z^Gt-~9vKPU2)&1P6`(HJ^P6l==vkH^MTQkkl6Y8GThlmT2q5UN+t*jrJ)Kc~G=l@qrb?mo!v-SqZ!70E^|9!4f%`MJS1P^QKdC_|86RXy
*`6<>LM#`>o$zc>qSw!1Y}&>bZ96f7Ak=F7rOB~%rO>hEvZ$Da(p^!L%1T2V3KvRB_w<!|&|9?0p0(#3i=Is;ije%{3vHhete+UwFX($k7xFck(;HJ-&
wkS(8!;e)w7aCN_a?~-KJ5ghK-q+0M|2vV@`U-;rZqq#WRQ;-u3gmAmxYgHES*SmDk>9PBlYDV!WpRFtn^#i{DdR6r|7#jG-L1$ZoHwRKpb=p4k?>4+%
9~vQ*9G}79D-(^?w{a`K4&H)Q*$ntaw)q(-8b-s9$s~>Sp<GE?p&h|8jsjJssAZ7HW>z8PHlzASd)IY1zhJ0_eed64rE269QqnSsGCWG+fy)cr59zP-&
*WI!m%da+!o+Gmsug~GAlVeT!)@2!3RV_HE3UUOg@gC4RTIAVR@OgC16__~XZ=M#BPqi^J1jy&Nj<?^OX+pwB79V^!>!^h71^KH3a(!TS|9_mA#3w%gp
JJ0v$owQluvjlLD>r(T+8vqk)`>vLtk>_(BdUp1bsv?&}zm`H6VW_<Tx9(KaKCr%7=Oln8KF_8dSU5k|@4;m1WYC*}{#&>j3|wJu?pvM%Lir!XaeLS++
U+kZ#|f`iNIIG-*M+%YXDAyXrSMxrFoQ@pbmAm50I!;ODT2lcj_$lHS%$LG^nIp>aT&`BOaJQO?2lG-CKQUTICXsvhnEX4<nQ4Q?Wb$MWa-_J>i023Hb
}3`{zL!EIn?kvj%WmUe%F>&-{?#fV2HYh`A`pvcL_Aes!tuf313Rpwf~tW#o%IZdu`Qtu6}PZ1hlqP_Ipu}n7At1lZ#55A1|ydN;zxK^hoi`6Oa!MOF!
#RBvsJv!^X=aE0)Vi_!sBvbARYy3&h@^(e_x@*F+dvw+`8YnYK=6HI9E3NE}o;V5#zH;$|uMdVkKYcloxZsZ)d~Xxmh<1ST6DYX_n`EFvwN_ug+<GLjT
djqMsux~088_wy)}O)(|JY9r?K3`Q^*syl!>WfZu`0JnU&2LyTl9<@<j|mg%YEhDDYZ{?k!YHc#j{S}!jh}1{lT93SVlpP-qQ@*JCoSzbAAEoBUm#G=Q
0Ve{Oq4{YdlcD^F5!x%Fn8hv89VqH^WNx7yW)s0{6s{FY(jQ+yXY+o~cIcsfPT=en7n~9)5uE{<A$^d=B!{OFcMncGYNDr4N#K-g>y1^39f`*QJ!-hWv
rg0M|lmU}i@4$UuQ5QMs!0<qb(H$i0D|ewv%B9^VXQd_0mpQ7*Y{$p&A`t|?j&+$fgULMmjG;z%!Wk>)WJNleY;OB?cgx4%zS6(f9+DM*WO3Yu8GDuH>
IEDqIs=NW^lRo-!zONPv0r}3!&z(&l(<omin*lRI<^}esCTxRhF3OiFadRRSuiHwUC-euy8n_tdxWK8!%n0{iZv69Etk#RgP;Kq4`YV|pz$eW#?FuZ5i
*}~J2kYW3H!TJPZX#aInzv5k~TFD^m%C&x6_a$jdgck*y{lb58F0Q^*tnVBA+#h>mNRgh&>*pQ9r7%&v<}?_jj;LO6HG2&=#783i$=-z)-mq{|J-q^+q
QoX_UI^dYSQT%xm&lrQ?)!Q_OZ?KkuAI!XKl|sxS!q1?BSaDzeR6n@uV$!T4yKizcM2i?j^4P+d?rt_EfIrtWbdje7F{NrIUDZHRyDku7K|bJPSL>v94
D{uqiq90bg#RV^bgel>%EoB&Pw5<TjNH{w%L<bm&f1-*J|82*taIL8yoF!U*%F=zcsDARjUiD*RVFGxW9n>@VjmIixu@J&$A9WRU`$zFXU`nR+TG~q(O
wI4%39Dq_cNfb8UHNkCfu|Dt>SBEBj_}d?`DA`H1o&|8)>0p6KrKNSWQfUB{<w8N854)$H4Ftpd*0X|6its6~8drV1Os-dDDkqp%`&Usdj*dAf-qbEKx
g+sQh%39mOtW+GXF<}2?)%R~;7i4hke_6K_vgVVeizv)_Dv06p-NoCFD%NV5`e*+JibtbFM_jO&Q5mw2@N24~IpZ>APavfdvt$jGEHE)6?QQX1r<Nm&=
X6i_bJUti*I@jA_Upy7o(qnwS;AbWlRX;Kz1r;WK_IHdG{Dt2hjSzvu-ERlbLvvlINEQRy+?T;<8v{`&MFOM7z<z8B-r(5SlEHR9VN=RAFUm|e$e&39`
$wnV^OZk4K}H?z0%KU|s!@|=Emig1-Up5&RITTtr<~O#4Oc!&QcLO(e!a8{1zR@A(_d^&BU7o?=v3rM^4;Pngc;6*cOkhc(vSRrWh54}apH<6b2o5@>p
(QN>UF6m!Mi{0t9ZkB)ZG!V4gTf5SJ>k^U#2Mrl7cF6ul%q{jir3m@*nLbQC`C~Yt8ify1(wIKU}^rV22Oy-k^NQlgRRWFT7m!I<i<T*7lQ!wH$g1J<f
MVzIBJRxAQ0EovEb{Wt;i{K7}itT9M%~VimE<&W8_Ib(6v@l=8{g@ZfUYzJ`9DNXZsd5bpF7ci0bWDDjPq5r0rFwkH!n5l43`;HOCtKj?-$kOGjP!W1s
9YH`D`AcCb4kSls4HL-E`l$W?|uu-~Ib=8E{6kf|AjEsp_)r%RI;*DklxbHZNTOVR5C6ha4SSn4MUK9E<$QXIQLyCQ&eoj%FuFQ;qTKG+JaT}9}MfvL>
D!nncaxvcO{h?|YijAvL3N^br#Qs`;#6cA9&+#j!j!5u~9Kz2D@wik%5C0mOT;{g8H$s@J*GhVnN*>1fpX~L42pg|k+C%wrJi?FR<1|-7bRDUc;tG=Xk
jxhPe@@YlzCiI^TV4~cRs)os`@nY|H;r0)cpxiwjqo91I9??R<0;=Ngty84`fk*NRPKto-9J#R)3N#4na>f~jNkWHs^N{<m4h$4<Q?%t<m5zHorfpYTH
?c@bP(ULrneyb_to3*m`qZ&wU<(U41tFD8s?}*U_1?Jc?$VH#nTtnyJ9YKD<Hhxm=~%q`)dHPmh%t}yn^~8$rZoqf687z2AQv>cwa8qBQ*kxi=;|3HTb
jIeS*dBIFhao=fM?<8*be_LXx}wLG6WM4zp%f6C>Lu!js{{enV@i8sv{ay~4if1=S>05;X_4z5U5v&93yU-$bXBlWRS~TQgX;>Sk|3(XS?itwb5P2{Q}
v+o%)vyGXH!?}&sTjf34lP-uZI((joNg_K_4oGvXI$Sc?oe^??IKZOog;iVtsWWi9G4N=`_5x49>ULqF>y{v64f&+#m7@u?x*^d$`bR?dVbkq)9@$ng&
HFgHlWRrm>9HWwI6_X-<@cC*;y!fqs!OzqNw0|m4)#^Gl&dXrPX3DVp<XX5YH)l)9oqt*2q?DOzr8LX@A|B$XJ{)<5fZRLZae3<;T}!%4AC!N5Cx@bO|
7;QuJrs{%c{Jud?197`DE`luVkZnYCqs5O%R_%#uSU<F$04iYo8NFELYiCRF20;C`SK@wRpWj_ZCxuxp1aQs-3y2O-$u<L%ZcB>;DQg06-$yK*@OCo-7
^<(Q|>;D{HaFNPi`OB=qKT2lFcA}KEC)Wy!K3Y$i8tx7?>}_pOI=3<YneXNN?f?w;p%LkSy%`fT7)RxVgOrM_xlSf#V(VJ+*87LYg+LgyZ?tR98IgMUH
ungqd=bNROEBMcI7i3D^2$@#|lER&Ab5bA=1Z$uRbU{rR|bwxKA9!F_4v1$`lIah>5@LB88apG;KR;f8#ajNA(=2~BdMansM9Pr2h-8CJLE46v6g)v|O
=ShyK5!>yU-2I-IXhM@6bN8lI4$H{Y$otqQvx32oA*IfFPGN$kz{I03Qo8%%pV*7ZHu(t#r*A?6`<Q{Spbi#U4mAB72a*-`PT$O4Ktxirhd6^Vtx0m)2
8j--Z^8Lovu$)!iHgkN^B|{!{IOU@lI@ZV$ax*0BzQ*3nU+VSxl=FFO;P$P{@JeP5klT7__mpm5>b1yaUrCxr374zP+E*?&6UmBM1$KSDH<pdf&ad+M9
5_ubfy3-;7x(=28w#F$VW$e|hn}+y*|9c>^TrE&f7UN<oeJtFIBrsVpWUv!m5f&jiC~g~V`CTLHN|K_vaSXLeTT-;`24t)D?8c#WN%7@L^Un(h4c>ayn
XT@XNx`-Kjqi=;lYxP<;F9Wmmu25s6pR_KH}fx%!#PyE3hx#MJT1fW+Z1b5?KDMfNU@-I^Uf%(c`AQX)b~gKIM>fNf>;J0KaVOLl@(E@?mym!p3?B_fj
5o7{OH<Ok7N;4<#*$XTj`Kyi@r-K<O8FDPqk4q`E)O{Y9#Zt&3Wcg6<k4z2O#m!gTm-i1yHLuy-J|^}KvYvi-v64R0wC=_|1s<SW#%{Z8^#^GCgZT?88
CSKbovkM_!`(;IbORZ7-UQH3`aTN<@FRRQVgZ@rgQ@m1BbJr7Cx02{{o(BlU0(URm-_WY~+b!GLW;H!KL>Lo-UCR4Iyz~HdT(5fhska7?6_WNqip*c#(
pN~K-5MFXkqg$TfVy~Or!ofcz)w&?Vzwn<7-#Q`B6_@P(+3Tsbj)EXX(wf5fug3=;BY<gtPNDedEI~eW%z@7jUpJS(_TL}p`<Y~|xz-pML`+3MHiR3At
6j$2Wl3?=J?OJXXuf1{7xVrm!=M@G(D2f>l?{s(A?yYYm*;o?l*muD!zBqq)%2InkqBG5!jOCgs_ric-$dw|uo^h2ku0goq{qb!cblnEyiHrZ%TJpXes
zBmBFCcoAClDEDw~qtcQ)9oh4gW=du@)W#;XjAR+(_44duHW9MuV*q~_w6s~n(utWdvxAC(+h^=vp2t?^g5Hg%2i<=}idB`q20=?c~3AMBY#EjiNU-|u
^Sh)H<alba+3w;Y3GwU)NDy=v!I_hW}8zDw*N;`_@*V#Sz~M35;F=)an;hcX$~-&Z$Z#mPP;!JQGij@T(Q{`!9LUDpO&o7m|Jy5_~g%2B)U%5SFer~9!
CW1o=s3WOhjvUiIu(IB0DFZZ<yHTu!k(nsVaNI3dttFO0c{A#{u82gf5!Ew)OeQwM?oDR9PS^8J=73j8w%X{l=b9ebp;%3#{u|nE$V-4FyvSqu4@YWN!
d5_0K#-*x&_oW;f?PH3Lh|@O)w)F66Opx52Kh5`=HVq_5@N>WEpY0jNRj7bh6Z>BC_e#~-SCdHE+@SgTM1^a{Sq!325Cwell$q+vtMlb|1{%bdoKN@*J
U3m|4vn_-b*V4HYM+Yv&R-MdA;^F2Kgrq#O^Sv70=4t|R<HCj8}jF2-*!p<YN~m^&71^2g$(D{dBMFSx-EaQ_a4O!2B$vQrq^?sgn^q5v();A#&x+H(u
P?6{)>2=-b;l`X$+{|%(RxSY*Fr&v?G4;*WWLU(B2wt<Bdt8b)?T`-!5^}^!Qc|qHhm<{oOV4Yj!ockiHI_qv4A9(m&fXDBgQv-`nM}uZ%i07wa(<690
oo+ih!b?M7Rz{6B8LSy{n8zN`dTx~~oPbH5@_Bg7}=JDeB=$945IEV)kK!9G^c%C`Io;rBVs9h|4vW^23v3z=2V&;G>vs4@RwPp^T($lR^Y;kwULXr*_
UD1LjF_eH&KCl*btFaNjxKE-u;8n(fq@iLQVk}TOA4rjXV5g&e<ne?tb%iE7)RV`>2p7>B)4t0a^i>vQxKSi$qZ`fql3$KH3Ajmf`EBh=JbfZ=N@s#7!
mJuEjW@DkqOLC&CEPM(vs?VZ)@?h~r4gPU)h=1q1$bbCO@-^o_D-QhLHT(DR`}lqQ|2w4o$PPjcMq=Ye-45Pe;XHs5A)snzk_#~UAspdQD$GXAs=~@Gv
EIP<#N*)fSFw?ACT^vXU(4P%$us7JZWe-kou7dL??=Kvb(|miOYrg-oi9@FE;|hfneW&?fyURosX~y7&?>wyb>p6Dc0yn5w>+CO1!ojqW<Py-(5LHRRh
C}&i2yh75L}IE?=)j!DcdUUM0Y+CAaFSDBmL_=9_c@<9~!Oe2B(_jIDY+}nKPut=mGhoO@VMOJUDo2O_T3-CcI>dd+oT%?6FhtM+$Szc`!UFkZ#wKv#>
g%OSnHOdZS*7$bJn?7y-p9)x~3ZZW7w*AbD*>*YomJ>b)whB&f7+!QlK!D}tqvwdM#(wPEG3`h#a%D`*EHlC&u2PTqZ`N%gpJl}D4|Mx_4Rk%83$@3A&
-Y7)L(!-)r%tlN%v`Lr}RhM=YDb!E6v90!ESt+^cMIuA3WbDwT$E(7g3Or&PvOAVOS-w_aR+jiW~8<*a0ZVn9jVtvnwWNR!eV)AyeEO9&IPV6S<ij4q!
#IHpQ-gAPTo6GN|tgPO7?dALFkqZe<x0smpzA_1j`BaWv_Qq~IspGHb>z-p^MA|{@>lare$o@WXNEFj{UK1A>->Vygku5OX^aHL2@B!a-Mh5SVn~;a`<
B|8^P|F+cH=q3kwoFyA)+_zSuF%|KbK*%Lle+TgW}M@MK#ct|bf&>01F!us__?}(;mSVWQ|z3C^x9+NBBJ;+7yFe&+~|@(9PyDP$8<aSW0}S#^Ap=U%)
Qvttw7`B`@-nfJA=meh=exo4Q|`^a6NkZtd|CSsVD0yQOwrhZIbj8r$Og^4`aFagtziQey0KNVg$P0?TM_b8m!uc6_|R$TlolhCwk)?emep%!(xQF7Y!
(#ta4f3Qf30nquwPd)F$9d)ncli*=i5N9p2n76UyHcTktPN-nfA0jp7V2j+-|oTI91W`|Jy(b9Yt!8*&Q2-|hQzzMu9+PrPvSlDWRYlQY$PsAuNHTy~g
H4RY(os38k_vRr!*o+l4Qwq<@c2HPre-A>=*^)O5B?={~+#PIxO5Qnn{<<p;n-2%0TSEJFj1ihGmd6eaZ`z&jL#lph=F8%D<4x{Oz<b9R``Z-NKp&zV*
83E6kf*HLw=1mh8NpS8AY<gOl3<N|C==@c~Q{GU1;BU6Ak~)vU=X-FAP@fEkJsz8<IUV=#0KDb?L}ciF8y6?cLG?HBFxwr;EQ^nKru+e5%V8@RamqOim
SiVP3^O7trb6`g;>CY)?j`Kt{%Gy(xxd&6h$+SKwXIw?e3+rAuK{}h<2Zcr-Fs#Nv%mFvnd#0(tfwSvMYhJEi0}t9y=0sdC@Kv7-0oJ7@lDNV6DI$H%z
l2ahV<DLaNtf+cZijGba5pyBgrunY=BEHLHMBq;Z~(72IXz@aPdmLHxfhs56O&}&#vbttfh(a2?nd#$o1tu-0Ys+{!Xh@G_NYBEhK+7ZeF#x5_cJ1RnU
$%TG>9pzQn+aUQcWSWvDhcT+zQ9E*X@%^?Oc&=ZY~C1$I8b%(&IzKu+Aooa=eKo)U1u$#iN|vc5RW(i0oWM=P4Ux&%1EQX9Aef-I`{Ct<l-c!-M9)qP!
fxW}BlT-A&CGgVY1ehyHp&_YQr55@5qJT+GR`m<fHC-@)mJ<_EXvYdg5N9eo9(R7fqf#try9H@)P$`luXIN+X!p|9gcO7J*hzw$y*;7m33<&!?K(~0XE
dr-&rW&G$Y86$&W=iG-ERj^Vp-Q%;DK~v2pP;P9F(o>*;ff*E~>Lov6m6Hg<DI~`x*r$=m^NVjl^{Vm$zAAdc;_2ixg3CYK_b#s=PqaM|&|emxQhwhPt
T)g780fCrm|cpdvo$dcu*`D7WA(vUs5S%tWwKPb(I&pO#753LNH#$s@^Wu2KIgFe$n0F;;j{MDvt`b6FmbQ~7kWUgo{t{!W4)ZDCj|7~Of%+IzfP5ZUO
O(e=!_r$+-gDPt(aIJT(mL$>D%8|;--KYuX(FsH#*>9exVN~!oJ>D;fdhJv_cFhJLRp}E-8yoIncLrU%-v3m@Ae0HRgg$zIK<~h0Mh7TtT(G4elNmd;C
c%H3k7+Iqs6XJ`)K2M{kUZ@OspBmkwX>Glzh5*Xm<K><sveI15(!J%^32#w5&6!^J>xRTNV*O48y*w!5-4QJdbcH-h-*TB)evW<Q!6Sqrfn;Zc<Z%*I8
gnU)vH?E!XAP3EH=$N~QDpp0IMYNL;LXMHTs?g7a2fKxd28DPN`(;s!NJ08cK8{Nx|AcCQ-R%0xCl>EP1Qt+Rn((A!c-kOvSuxD}6W7Xkok1Jiy$js{$
1E*!m)v5hYARHaBQa-=t8zWOM);R|oVS!@AxlRqZg?UZpR+nDaw!OU5LXkrT2bn`;FwGBQ;)~C5&+K@Twj--7O7u_X1D?U$Omu>w>v^+>E^R96Mu|d8f
3&u+!G!JiShK8y19wM!kslk;LK20XZ#vw;K*nOdE|9l*!pK!}Z%?YbZCw7KmT%u8E;A;6+)t&58q7MWOYGZ0=6&Omimh!~DsWcv?O5VwIsc;t=Kp2C*x
v&C_whFl)9DbtT&^e+Pg(LWgxVuic8hq57;wT3;2vFSwYSOO@n*g_k(>Ag<dF@SYm)~X7#?x8RStZLI_6h3%RXpJ=(C|Aqql|NE4+?a6cpy;*DFf@0ku
hE%vAFIRRqvnUkPHW%f@@-AOoMkLhx$odgu<9RCtbl%5TZ82M_R<BM&#2UO^TkmT@6Jh=4gA>5{Tgbm;n+d-!~xRR9h*{XvE$nP9Q-NQIZFAXItb#N(#
Ah+qv|qJ=;R8IB*tYP+$zS8psg=3n92U?i|kMP8<WK&bZ`JY1$ZOx?aJ*+gf4$s6Ds1=IM_6A@Tb#an^BbJK?Lgj(<M?S<ZtV?g?b$|b<9;LW<}+~%>7
hCi7PhS6YE;3ZyTl2ruh@!}GpFB*@)+T;U1MJ|FvY>;lew5)|C;?iClYf3##!3WDV^Op>uKYDQ97Ouv;dX$KpKj|LxJ?~d9!`(NKsM;gOkIn{sH<{C3@
n^s7YG%tLExI4z^x{)X1#LL7u1qk82u}+U_@8}{O$I^HhKb)-e)BlQ_haK}2hbWluK!dFllnai82PGxMO&k55UBW;bxVK<o>3{@)qdwJSV=Y7U(K7X`T
OUCf8RqOZuFQSB1k-t|A=TYDZV_oKwvE--tjcaJS@arLNM^T2UD5QunH1{LHS+wyRfR=jhP;|?Ng~pphV6-JC7hn0xBtKnRj+>@ebN5og2H(G^p=E{WX
#stMIHLzgc^)7mw19SFc$^{`otpDvXBnuu4ssz|Em{C=bfv(P4yL_IB|`Fspa>)(IhR@m*4IF^Ca?qMrgOO4K3nKrh2X=8A|x_;RHZCDL_l!-?mLj~wU
XfV;I1;k3gqLVaE&qvugn9&7Q&p(L#f0ii2R>H8g?fa#$XD<jvWN5t3Fk^5*@#CS0$#d2$$17Mq9uDsTcN8qVM9uD@h0ef%oqHb^ODO}EwUo*s%x8v)C
C%<dEE~f9FeL)w6<v@0u%tYsq7Wtl#=flH71l47W^2_#D22mU>K9$PnfJX#4_tm&^HIc{>1-cmDNQ>21LBG}pciZr}JK>!`6%B^4_t5+SbAl13IJ>~9*
p5UMLAK}~4rH;KAmZjo<!?tB2Tl|%o6s;R*OAGF{hf8{zp^$4%GDqO{;mBy-P^mwc1TYoy1U(afK`%!e(Mv`5`G@!*Fu$YwyzkJmp8jwEcj?eO{YHlJ^
4`fcx?C1+#}$`?6pxM+4{CFb5GUxPyIJ`0=f%W^aY}WpF(w~$6R~<ERN4yJui7+%MBRqcTHZax7PqyWylDgm2a$o&jfppSq}>HZZjKur;(z#dgkedp1N
V4W#Z##xED~JkBiXi0BL1QwMFkSoELA`7r%Fl+x!Bw64>DNRZ%PPl*OK>-W4{QzCA)hh%xuSeAkQ3DZ>Oj;e-<H6khD>jd>ebq%N1%1BtpiZ!W-Cs87P
zn`M4{SUo&}7SlQMLPXT)@nzk@3&|*g(F7G=n_KA}Q5Croo@F7pYDjF}Kzk<Os29uYC9d|Eh3h~vit!A*N_0(V>`1geTW?MJA}Tjtwvv%?Dw_nxQ?(Ne
BTynPivHeCobx>@6(#9;cc&G|m%A-C6>3Gia^nZudT!4R-!W7632hw#>*>6;`sP>*H$dChdW~#vw>=DtMrn1yr9+ajAu4A2P1JrL|IH7TEWSZ@JbyBow
5{<wnMBQ>2{Tol6P=!b)cxn{E4c|MB_%1A-vtGG#)vpDPVwDvyI2FcWs3^1{c6>5;PW-#HL)Fk$d9!V&f^nS+=2bAJ$s%=4%K*dMJ=^;hUwuxf@%|n)Y
n>FbX71R#>5E{!%jeZX0SS7-FsAU10cGIE(uie`*^x8wNHT41k>CHW!PAzu->M!Vmy%W^U3UnN!8dGupr&sv)w4NzAH9tF${3=E6aM4LaunXhn_`-l5c
_`E|lIkYy+YdoC`Vb91?KcQ@!2qX0V+}R5?_hWH-PQulv&`Fb<*JlBMnta@KZc=1S3zEx&^Jl749Jr66=P%oX#mGF5p3In(4*nlTkLOS1IeVMRn`p-Q&
SeCqA7ZScm(%X68*3U|97t^<__&ma-3U8@8{L@?9c^Q(XXS=SH|(7QPhY8|smY)Q6_y42dYEssS6wwDRf<L+=AuPY(dA>y)mC*?FLh(5@FKYBW>sRnib
H}1^zL$$UIlg7=l*ms_SG<%D81&VBfA=&NYV;Jb$Iba-Pw>L!eUgnY_W-X%eKUwtIpQZ9Q(wDcYP&-7VPC@92N7-`$#x0@O#rw8;H1lnEj27oBXfA6(G
;T@PSeF~bkPuY0arPcERhZ5gI5ZxAthz#Tz*VN%GKEOp4)2s-x%XT#0A|~%s$fS%ta{ZS$K|+f<H&k<73;pL;Lg}5mtBID<0n39(<z8nPcX`FESq2V`g
c+_X&#+@+yNc%(KntTV&saq8&um0i<!|NdX^1QTf=+`-t|%&d;revcuLVNu6hB2o653trPGYUV=t-p_WrE4@9`F#q89`em{06Ji&l$LwUWAS>I$yhKtz
0B=UZ7Yuyy3sqe`p__$|4%uS;6)8>i!H#)e<S3v*r3pP?P%37<2;;%cq8Z1f=SS@~(NGPs8Pr5HF3X$H}<>iev{<=tCz|ITZig*a^yOM5BZ*@XAp<L-T
`x3o)EM9`U=do-dLdYUgc8?l$Yd5u2dp!o^xHx4IiE`EM{GCGntSnSE$Ds&~#)zn76Ivcyp?|B8?pxrc4jIadstld7piZ^<s5yZFZYKVdO5Q2;!2%A^1
=^OIyYEOrUmzPMiiH-S!`{_-Wj7$;HF?Fxl_ea!jg2<j-%zwEVJgt|g_Kqi}5{>FkwT>v;IL66ra><GjoLbCsco^fBa8Qi>-EUpHodm;qXV2ysFsmE$L
IqcHpeOPuZ3HAg&+1e9##l`zaI}x7U5*stf2Kf+9%VW4X!^iP8%AjkP}Pz($&9pxecy`6jkf1|$LXwUroZhANMS2wRYv0{Fkdy%+ph_cK;7Q6`LH+i$?
;J$BWEL`-(POv9?9L{VXyOZ`EE8M`kyFEf;;PxwctIDc8$`E-H!b#e=94@U7#bu>5FN4C_;OJ58IGjvwf52$K&1Bl0hgmpaU<&tofU2VSC%x!NyDa65=
W>Xn+Qe_kAF<HFlK-wE_`%Z?w;pUP+uAvhT;5q`mON!b0<IjV)Aw_YJqf&^!sXg8p@z87vdd6Js$k_EbH;Zj_*H-+bEF7<@(<KV*ucCvYEDYv|%A*r>b
}w=(=7RC-aLy4UoGQ-GwZtUr-H;R!|3j=afkG4R}#sOO#GEFm<{sUdc5MyN$3*{IF@7mVpe-!4PTPCUovWlh|?*&~YnHEuSa_Mq&G*JFt_Apnh^y0AS!
zY$M*A>Pu6T0v`;ooU!K;(vFeNk1O7;TynHb$_#`GlGT>f~GWiycYbKw4ZVO`fMb$Rt>%{Him?d3AEU`vnOEZR+%h;OE*y6>gO5SJPY1(dP4R|;}fU~{
L#^rGJ9XJM#W35p(QGNe!o7mRSe}sCLWuKgam35<A5M%#cc3^jV1Bf(M>>^fxZ`Sx81<Hy*}3uMD@24N<jpn##^AWjmziGBL=!Z?7C)O+%^K`jXjm;UZ
GY!G58ImXYAN0c81WU>Ous=qP;u9uql+k-0PeME=ax8%7y|d_l5j*tNiB;M_A>ae)r^!bHY`K57+(F>PA&!@@c*p5;{=6o!OcQM<A$El<!nV1>P=S-$*
kBln7=$33c%N`F<Iy0moqvlJuAt-5*`rxhXiCB#_l}X05+*BRD$Uss?;VoP2$3Qn|fJ8s(RLsU0>?L~xRC@^dc+HWAoP^*X@?j(2_skRrO_`~zwSUJef
?5WMub$2e2he`}Yq`Q?eiN<W!^rvsu8Tp6_6_g%suA-}H?2&=v4BXz^9U&=r7{}TZJvabBUs{o*Pg@a~$AQ3k4b8d2e?w)YOROL#6cL6r>t=jwKkO|=V
FA;i!HE##N%2ghlf9zBF2(i0SqF%NJlJ-GL=Y~XmP80TZ^4<W1bZjfMNBlg#zC60AOy%8BxIxVskbi+MJTQv>Sr!8;u*17cSFmrC2}N?~m}LhKgT*Z;M
Cu*@|3<vUvcNs^foT|d?STstvAla1^Li+tsri@m{KyDPhR^A01SoPKY}eg=<;RJ7WpTuL7kcu>w8k98VYG@MVwgOMj2YvwrMFU`bepjW->*Y}+lBAJi?
(d<!YNq7bL0l!P88MN;hqZ4El>Uf#>VPjDzP34ma}pm9ylO8{sDZa)1m7EDcL*g!g5IT%EF|$p9`vGUVYQYQqKqr$VrRt1Ak*rOa!vh?OMHUr*`zbvN7
uo+$_b46-U7>g!PBi6X`^G-ymY&+M~xBAb{!S>bHnjK=R_hOmQc9kCetD_|T9WLDpP`;3kuZ)TEtwn)?}88*d8QPzj8Xg3&HpiM>i^z%Nz@-wlhfj%>n
{hw->Jpt(XPU=<4w_|lo%-Fe?8@4Rt-<8}6m18M<xZMNg72JU0=ZW7$`jh1z>TAsr~gB{!b*Smb33ivp0@-p}U+rFWjsJ&SUEHHxeNtVvYAuN5raTk)5
?Fr}AkFpQ$?qJ9<#P)fIwuF276rQ;fh#nok+&6vY?HIhD@?L!SXi7kO$jPRWk-qT{U+eV?wX)!o3t0eD1rLOn*H>|#wqxTG>6)*1!MXxK;3`-951JEtk
EslAF4T>z2T328XZ8W!yCd`aGiDP0Jw0AeHjn5{cu{RnlDnsZ?Sbj%)0o(r*N2No%CdzxNG51LVdDs^wRWwZ05rJ8(=g?DEZmBXxCIz9uJ;@%tPbwIaM
O{0`$up|BpG2P`J$T}PxD9?6h{@mPf-yp;kwqXK}|*I5ogd`Z+c|)ASuH~<2W?S2~T+@9_;JeZ_J}63&YI3E5IVPrtE_dYK)3K{<czxR#OpFGwWU?IjD
j#N+TlT173ZIL8wST-Gry@%J=BIOJb3t?n9}vs47f)-5za$5gzq;KZcqlGaM-QR;`y0012k0ol>dmblX_kAAfct%`aew`vo`W5seR!td<RpqN4nZXMfR
;;td3IW{2Jv2o9sZ<0-PLVsHF27>}t(YzAbJFJU)QVid&CE4JOGuG)aXdT;8`i`x%D4U-<v5Uu~LCa)k^SUoJP0)i$ba0O4$F+%iOQT=@hFiSGKU!eZ5
?wAriUHk7~m4{_BB-;@w9Kv^kGBD2GJK<A8q%TKPjY-@BZjZ#WaQaI{jXID#!H=ZN$D;W+$X{-LjEqK1z;x;E6qx+<j?H9KKj(k8WV9P#-uM@SU2Vq10
nrgetJreBeAKtC0^U(0MC%Xk6dGZuI#_m_N9eenN^bB&E9|tGTK~l=fbWCoQ`B|mp>spux2Sao{v|xQ&f(b!lX<^*BC+0kM~utj0h2Wabym2`OS^D2Z&
~8!08S8ZEKo0+NA4K}FP~a^a2JunrSu8$yYSn3q`%*W7pkZ)kR&!{-KL->tZ%}_QCtrx#QNJmbbLUiNaaOe1-L|<$W@NEo>)C?R48k=sbY~rd&iA{KVD
xXD|i_jqwS)58x?Se?!Ck10s{V-zkO!rEPlS=smBCevz=;c)A6bEHn`F$MO>>D`S+p-NRF#izmfbq(f8MaN;%-30j=%fsR)|vDS6!_(RP?$72g^>-+>i
B9c5Ee4$*Gh_X(HLvrRb2-m|$2QrK3#Nh)r6$Ujnkr)YIPHxKtdkHA`sr2>B01|}~t%PEBKk?VaMy-yUx4KZFe=RsF>I_d>HIRPJ1=NtjA@Ps9e^xZko
``hUCl)up&QrMK3aIqU8g=-20>y#N%*q^s_PdLHiP7KqeTKQzu=CNCD-+1+gXoo;W<)l$}Bs<mUJ)+1Wg^xX3_I&z1YBkp`wH$Zoh#IW#``I0v{@M6(j
KdQs7}5lXM3}1nrcc484fgfATCs=7dhK7n$rOW#d_^_we7K441Vq@Y0hAkS8-9^v2nE6E<l&-r0LjXPeGL2e(JdRX%yn+^U+e{*<W9LFc0*h)AqyI^1(
Fqns5D(TKl2YTlLIV#_hu*XdaC!cjf$s7_hl&8)6e~7>wNQ=y!AiNg2{HMVa2q0^sYUHz#QBMu%4HyZrM8%fXh3|i-&_aFE4+s?hO5G2B~;na^jMb6Mu
QbGbJle@@SC_LjBWYJaG8hOfWq|{{M8_Kv_~zY=T)7EgjPcolT=rqQ*m#Svc<($D6J0<IyQ3ubGh`*(#WZt8Gd`ar}6@Y@;r4t4Fr!HdEJe<$<=jpM}0
eBnLqEtYlLIzQ^5KuIJpy#lU*o-XC&#P#kD8Q@B^wH`qA4kQFwk(+{vTyAQtS#Bl;$8j_QLP<(*}sLsOU_zJ#Sbj;t1;3kX_f}q15(Y6U618ndW<~g|K
w?K=Db3KJe?4P8@b+2t-7P59y0o5N9F#JFU9lAcp-dLR;C_lf}rM)Zu)n)%qtBeb+e-?^ObA0{2zxgYhin}R)wyU1)sEH7p2pn16$v~LzQp&W2)NDIlT
XKBI=NzbgsVW9-h&Y;N4E3F9hm9~bt7(4b2tJh<*yMdjtvGoJ8N)8o;&G~`T-Z``Z=kJO>7z^r>iS1;zv^0Ayf+5>-a>9+5NlK;y{3eXpcRZfcbob?3w
%2o<(qmh)JVbhx=~r#8b|@W>HaCi+vT<~`^`}uXru9`TM>!rRMLuYh|sJV@<gmKtaeG=z8D7fH%;{yNB9Q9o?gWp{m_3F@kuSQnujd}&l}G>Wk?Z$Fpf
?^1$p%K@G4zjY>8neaMt7_ZQjl)LYJormW3Y*DdZ0fn>W2YfTXu>VkiVs;JDu7lW{FD#QK(z6O~JG1!XasH{Db}i6D$IA0_QnY}}~1ZB%Z;6?j+qp$ww
m)F2izvhANg<A(;|jr9#uFmx*>8gJ*UdFK>Rg_az>ed!VEuKp}8fV#jhgJ_;;i;`M6;pWx5hd-4}x_@8DKGKMH(x(K%;_-`m=id&JLWI=vBG3HXU6{NQ
3pCAT0xaPFGkb5gEUB_&3I0pHk|M@D^c(X$4-Q_^4}dc`ID<38*EexXS~72(JaO}6Ri<QBg+I8&j?GpuHPxkSnHgptjaZvu-%xSl$4iQx0_4+YWFai#O
xEMq6r#i)cIfhP-`NeB0?<!`aiY^F3?^F-^gVb1*dSHWzZpTU?Oz$J>lKU;HF1Umh)q&G^01TIAkK2&<X|WijJk)szc7O}pzTSu8f?tnZU_xul?O8es8
m;g&h9`Az@N`U7oPF#pchsK&_otrFmXskoZlUrXxuyoq>%+{I|DO2>6f*bH>yCBpg;NB6$M%)@q&PD!#pP=eI>F_u**s;JzwdKO8DmWd9Dku4Nuu<_#o
UZ3>(8xf};}10HmKUns~R?bpFaos%duvjpSlX0NMI-GUDMsHzxN39SXR+CzDZnHAE}lxm@bsFZ^cge#5^!dInj3Gw=tMKMl7XaDhg0HK}l`54Qa;oTLh
sSDWBjKxV*9hzG%(ccq1P6surCw+FC(F!Wi;%W8o5;$fV_;#;Ed&C^<47rH|tVwqc@eDI4NkN#<pQ*(ob`f#L@e*6eV6&8(WbM6B4ELdZI^4Z-$6RRl~
BrhMlPq9i#<-JZ!DAxr~?VG$ErlX~9_hVt?tGT|i_8s8sA01Ww57qXUCDYA6{hNYN;d>#`SBBnfJ>1xYa!3{orof~q{yi^H;}{!}(Tz)#qJ2u!lPn&f`
m@MF^^0GSm~{<1F9GM=T6!SMPhzV;_P>>q9}IFaDnu0w{LWB^+MM!3AUdUk$6ZuXM}1QiEz~_wS4Wu~Lgz+jbP(qOB&%s1uK&Ult>4lfLmtz|f#t{_hG
QK`5F6HKj`=v5ZdG6!WmOyVhUJek=a|n;k<9iT*U+~AIG}s?gGvEGx1HAYiV`OTGRPh;w^9us1du|tLwqq;>l`#wk<WB;Ai(a+E9ghz&g*fn9VupmaXU
AgcKQUd20+}b>E*&-EQ3BJ;wCA$b_X@D8SR>G4_J|4x<Hx2=2mNhlgx#dof~2!KC{7L`2a_N(#$LVA`|ph6o=#~L2-a~xvTM^Z#Cf|mWh=Xb~I46XbW%
Bn7!@KV=UWx)^NaK6xBv8LEmsQ6Bdeo%8$eJmm@LX;7-PvshqGw;ad%+vBsG=({ipRp4PJvXNUjw5`w=^%PQX*JTX%;fHHGx&*lAN;Su)0<fcF&6gasx
Zwpy%)Xhc$3c%{t{aD%UbmRlQtGOGZ;#XQGoPzAWQpHg(YX^R`-Navto!+eB<$lf4x~qNFFhjrN!nB?1tUn;3BSi4Xy6~xl=gl@<?hVIJNZGdQM5;Ym1
N#>C(K~AhmctFes6(ef;<P%KWY^72-Jx4}$I|<x1OcDuL#<Lj8t)Rg546!k`T+gd1hPR{`1`)q1P?1&GUUqJq4HXT6<)sWhn82w`u^koQlLCODut~Z9-
yU;`H1C$yAA=l<tKE4uy&4mr<ytkfwcD^NI%pBlGI-hdihktU=BX=!Xos}*$1!Ff}iUQqSf*q>q>tFCK8bgbEEjNfwaj_Q|f=bIZ=zzs_DXyg+FR;(F`
0swzC$F>gM$M43fyThcJ@KfElDq<hs|5I!6V@uh)Yj0hP(X8J9tKs@+W}ORBil+ClptmZHR>x-%fr->+Un3~0f}@x?D&?9iC^joY1v{!*yC(q)E1ouMf
}tz?3bRaQC2$vMcnO6vfIidVIOJ5U1x-j_s^@47n#C%({gZVM3@5Ync{j*=7O=|0y-7}hvfH=A#xx+;!s2YGs@4~w`M=VVJtXtM7H$!}Nb^1eucFrc61
DsSb&=<g{SLNUlU3V9Ctxx8!|C?)C4D6T;_@jnYQWfrP-AQY>|vqRGp#CgrEjw_?h4I+ARj$5`k<P~k+-Gc=Tjw%aXP?E55cf!ZMGt0;voZLR*Hbpn;y
`*nMJyHvun6Y_4^zw0hhxpKihYm}b0yx1Oqbq)lXE%@cb=tAuIafwg=iK)Y462;CwYBQw8RNDVLRw46y2eOm$VgcE8(f92f+dsa0K%<1jA0C*4zN0?c@
9Fl0^D0==vB{mg^UT%c5n5XH!@V-E-!452%zI74jKId7tLe^{(Z*=x1GY$<S&rgI)K2-jM!mk1g0aB4UUU}-+6-HvQO1Q3DCp(Q}}Ck1x%PO0Xo9Y?2w
5>yg|~fAwa&!S`hnqb17w?HhRQk%{jD*?I@|+d~h<*kJln@=|~3#lAYBRG!F5AZ(0k1!Ur_`>FP7Cm<%!z)1r45&<-tot5Y6U$pTex=C1A!BA{c19rM(
k#_f6xk6RdXS@KubuzlrFw6O7oWdKHx#q=;Naj-@U>W_z7D40I61EZhd&Kli^$y>XWlY>yKhdpms;XpCaSQiKro0xpdXsJ~*&-p7u>v-@fwMBu}hE8I%
dq8YlIhV?}`^dh(73e=>Hax{!#DlFuy8V)P$idf#kIQzq@}MkI$v9Q~rfV(}TXew4hjUJkDDhtwLxM@k1`>@|dSX62y3A}a4G!FQbY~2m*@7&s*DN|9c
mmU!A|(3$u{P=Y!jUI2;0`n2$Y1iJ-muxjuP#U88&+;#gbXAP1$%23GNGVHv0s1#NGM#@^w|E&()*Q-xTLL3Bm)q%z`5);$A-_dw8%Z0!8fj^yy)j9J^
_U;C)lcGX(JoaT3g$(S|E!g@5Dz(3t*}*B+d;i-AFy9B448x6nt)l-R~NGQJ|^bi!<6z=b+wNVuO;<9k?mj_fad)?Secif-qv(n(cbatB4dHtb=f5pjP
*9HTrL0TR+asJ;owmir3$G)*l&{M6Aa1dir(1Sn&KYscH=!bYnxm7?I!$hTyOrt(d)wVRQLKit;yghzan$53d;yu%lj-_N|#2gndrJ4<eV^PJV*A3T(O
y@^R&)o0Tkg?y=ASeH#^Q*gN=QDC@mjpeEZB^|5s_AQ$pKPgSGDZEv~<;s?)01hL3Dmb+3(Lu*M0skZ4O8#ORa|FIzI0j9P;_*h^wgGNdr0VF|W+fJ-D
|HvrA1WBvryD9op22DIW<6U&N8#EL1gVOJw1inPtvK1uw1-z><>T``72T##4j&|(1gOB&v;^q;K6A*d!<<iP@E9Gd`clc0mB~9ymSx({mW>m7JpbJ*{^
Bs>{=)B75W^|vI>YKX5U>Tjf!-@E8KH<<CAFu}=+yFI46N2N?<0j{9k+tO0?;p<Lf6_scm!SoOXkXV!cJl;@<QAEpc)hnnOx4OtSSSVDgCTSm-fpF>YR
yT`am;K)!>gipJBS9nWPEA)(is6@L@3y#U>F-PBNVk#d6EChTR9<UdWhg3ZvisIlg<(M``utucd;k!w>W52F^-?25@dkX&xRIEzH=bijQFnsY!<=|8KA
XRM+We7OYqt`xwicZy(6Kzvjf<+9}OEWiEuNX>`O6k0&_@g5^D;TCKo&>bSFOLy9gj|mpV(JP~N#w?-NY3m#qL=n*HgjghbI{-E<-PsZfWW#>VSgG}yr
-@pWq&Y&xLS&jXx^>vn$$8uqEc4MyLViEd5vW5BU;v-5U@LhmYnV4p)jEVG%hJ9V3Wl^$rOJ5+YT%R&b>3plf2>f?D)6Cf;x5}&$o+&sdK`=%!66Nr+c
$9bRJrT5=H8A~uOd9@Nk8MMTieaH4#=^&%XhM6|m3BYU=9oj=jC|c&Lg}J8kbeKp>F85QHHz3culoEIgPs}1r&2XNg;Hrw-mwqjl5Fk7aSRZb`e{Tt2e
rJkccEH<b;%xg69oRd8$Nb%1GVsDY-%t6C-RN@gtJ&e^0<c!j1+ofm9v7TX1s&%G*_h+BCXor`92jgcUjpr66m76k0*2TD&h`4#($gXG3P6;;G)j@<0n
^DV_Tl65*e=2+jc)_fDcF=1LseZyf`7Ew^Itg4qvIQD4~o8MiN9PEnX-oi=MOg2z6TQmx{WM6FE6YCvxeEO?}PrAq4Kx2r2nd<wSzRFC$vZ@h8MzsXvC
+p5sPQWF@m%#Xh}^$iUWpkNjpEgtx?|R25|#bnwGBHpm~XcVZNY70C489>oSb#c2!rCbCx?4;H6+>%1jC(Kn?8OkKJR&Ms`0o(#0MW3EbW1Pd+Kyi-AZ
1<gP6q8#X3t^PH!S2OI+Aw@+MT0|k3Jl?9f08^UzSgMY3I3*@By-lEtWE&zP~kfSh~Hz;9Pib&jN0Z5WMhV_<F7o)=z0g|$RZ|GM>VgJ315Qy1lI)5i<
Gw6tl*N&dPfkOlKu|Uw%7yxX4F5g6R`eFuSX|_I8rj3jq*--*)b%8MB<rp^gU5`ysPFFD|eFuJr<!Np&=0*j)yi&+2@rG{wF~<SboZFd0U27xhrv8;x>
7EZoQCLZ@J5~HODL>?^-jEM7Av;{F2_W{%`h0Rc5y0-VFKaA5u!BMo;e$0`SWwr7R+wO#8i){r&&5<|<WTPVt`n(KY~Ys+?~^z>2!CN!dW-McsBSxDKq
T3s^BNeX14EHWHdVFiV64RHGrd&oV&a6KaGt-(v8iS6!AMx|V*QD`2`kwU1{C(L83152+ofXU`trl&NB<$WaDA$K23?e*_^cD#8we-?ws~${!74La6${
cx(V3TZk151d2bVFaPB-h;iT~zR>Bs}hvBuT#j25CUgr8P_qvs30wdoNQGVt+OwyN-TGq={XyI6ix(MIKY`#qkcV}iPOs7L&@34sBZh?WUPF%D+&L;(0
lt+7EaJsIK!(-ZJGTHt0K>o;WgLYsVj799BB-EVm3ao=A|RO*9RS?oaZ{(M+Fb)z@vn)!qo4!#%*>UOzP@2deBgIgoZ=?*Hv$1(4n;|-+2Y`qh_?Kp&r
8HMN^x1jYKLi$`*Fc~ygLrj|?*?YST@$Dd}QlKET(S6_fjruD<HDXh<;$3q~pHC*Nwrb3&E2W5&KB()*^l#%sq;U$jbQ_~@WllnN{X2n*&#*JAYW6XKg
DG@=M3H^lJx-|#)_dIkbKQ7wiZc}ePhs<MeoyWuzU`YPwsFKkDR-d#%<@1%Akc-K+~ucpkTw#RI^qAA>HZi9U6pn~djs;gdF>1~k}lZg6C_OqaJSaYSB
`%SCf5$~fF1wsK+HSU1b<FDV1>vm<h1o|7?=f>gcyKza4BhbOv4x%M44N$L9rtj2=jb=t@f>u=@bpesu`6B$lFW3!itC}D8F4s#eQUMB<mlZY@2um7&2
+!{Pi9hrqZ!5LVX^?2EvdMK!ar>5Q?6<70tC!v_DX$v*4WOTvgbt+~Iy~@Sr4F{Ve?Bg5D8MR58m`8~!%BW`*sP1s^#=WH{013=ruFH(lzZ4kq43K%mU
*0dBAm`#8I~E)$x|+*u^B9MGvPs(~+KgLA0x$EStih927Ony#6YHw-VyD9_8g5a1u0W<|p&8wh<>S=`*H?+`3rVUMkj3sB%oM|?E#MyK5`D|CzbV?!uM
C`;lNt-z+fJv#^8Gow{P)wJ$9Fy~;9*T)@Tj0D}OdK$%lN&!mTuZZQHoNRQCB8F#v^&E^}oGrbqm?$P2hQ<@{@8-aF1wm5&c{6b@bm7){Ec=hD%LsTXV
!8t!hMmrYo!|WnZ-KqG&mn_wR#6BLyu}T)1wGpej_IH`ikBU^kNE<kx-*kI^EVNhYzg2@q`tv^*RmF?UZZf|>RN(v1UC^03;5c~S7(A?=RXww-g63o$r
X;b<dF`e7aL|fLEnM5z%5jeFKxiAL@5br1>H&kqsfJ^t#klvUrl+F@#DlWcH7Ybi|!j$5;X#^Ma}|~lhI(rh~vjrFN6a>>_&7bkvlfwMlKz!h8gs)n>1
aFuUP0;5YTmlV2{f6$;(3kX?^rvwdZbtyL`7)9AQsqXOd^lA2<U6WfeXWL=H$p?<)|7E%Djygod~ENo%bFN>+yhYB2r8Od<i9;Z!^v{94=8La94H>>f%
=kq>c!eyY=fpGnzmkmwk*_!8F~xWjv?6I)yx24W4RahYD<Fykz>hNKq}G>l`-&xC<9VDJOUqk)`lBt$eY<4-gXXyPesk<;!1Lt~JO&5uXxK)4dVF>!d!
pr4>YWOd{gwk@%T9}#)%4#QZ6(=M1zg2(Jk=;!l38t5tI$;<q{=bKQ|cilbkrwM3H>G!GGQ3Jp$2Ri=kup49y<=d-?^;Uw?5C1(2q5&tQYSGRB*`aC^r
*-maynz!^V^cN#89>;hsPpc`ZlXg`2HL7*PXCqZ+kQV=<KWf8xRs>zQTRkUHUck2QWW?bN&v5$-rAYV&B<1A?81c29rO|cJ#$b=1mD#u9UjH^iDcgupW
_7&IoC-bUxE4(C`iKx>lGVIQhz}R<jGXyxg&C>@MbVOixAd#HHHfC8odPwIHx_5l7u)YCT%_9z_6Cx1*nZR<Qi|HPcpZL$Wsn#m{o+d!M{nsUm7}siCz
d0J0SvQX2!yn^tf{H^D`Y$Ew3!d**fv^$A=dF(W=aU`Tp^2z$PV2$VH1#8dzX*l3%YC{nG;H>mCU!91jQd8kPJYs-W4<6<Q|j$HqW_d9a@tMnC&Ri(&C
mS#g^kXuOrl2?ufrKH?>lXg$Lhln__oO~__$JJ9gK(O(b_Jlm=W=%C*M__*&BZ4ZOm_N0tGQ=x7gq>fNI2MwVqhI4njn0w(aaGR{W!$dMgK&_f}H9p+m
`j|;WU7WG!E!FL9I6CW<0Q-0lBJ?6~0}Nn-FBxos16}k`eg}A~K=Bmy*`+*~f|7zjIN&@82aH(!=;$|vf_E0aab2{Lfbny4QN%MPH*$sFYUGf#4XQ3~T
Zq!W7jsuugYU`M*>G!|O$-{%^bQB?NQR+4G7zshQf_^L-v#Ew#6t1@-T*gp2^84)djhm#9aquD>xMi8*U>dAw*lwcg4o6Ct)aE){h2#)G99u37`8@GL4
vByjw&}d{9;fiuCk|cT^k)N4}CETx&`8<BHq+&W5#gE)9D)_790X1dZ-XMg9d(fgO&aLo(9OO(m<R^ksW9sj}Hov#07}mlLBLYfdF2#6Z1ME$Q!|jvcT
s*2uA!607_EnL4h-Rsa?i&uyd-*GeFWI`vRnE<A%MW`~Hh=;lmjL-MJJ!6CV0q_rb%Y5hSsH>{W#Ou$#S*n`xsumbn^FTGd~fbg$VVvu`jZD8}$BDQ|l
4+=yOE+%gnw7vPX{=252}6TN7AIQoiXZ#azQ7bh5K0bIc>6Lb8oKUUCV4YLGg;1JQr^_79!bTBL;-wi>5Q?$w&A<ojy*Fh*g&X>TsMfZ%e*P1QCY|zQu
d5`_pksF>2YE}5|3kS*<CPT$k?o^mzW!{%N)i=iaFd%ylOb4zP(gMpHZ*IOBIqB1G&;O-K_pb)s8h!h6H2YSch7z;=$GPfL9|SRcxxf|@TSmSyenC`8y
%cqByIm;u%_bAr=U7oQu+~}fHKPYR<rL{=SuXn*Cf(g&ExAgqxSW%8eR#ktZSBs!`a-(bB@Lck(e^qV;1ko<AwQ>Me6s;S8I0&lWeU`o!(QI=LkGa^#q
*?+a^LXr7zLRUc7kO;mUr{3L<)t(h2AXfsqF3$Jnz3K%6WiMj05h{I;3H`eP=wUSFjBwyK2F<)l@-Xn+#zZ^)DCh<3D+ocLb0vpB>H^2gHuo63)8ebs0
XDf`D}Jl$9PgMwrdnUl{#UfF1Kt{?0geOL0KU*ZQ4GV`D<~_Fx>-Cvaq}1#d@y13<UJ{<xfJbud}0GNP2}9q2-UbM?-j*&Rj^flO*CZZJ4>{J?z@0<dp
&DyJPt02Qtfykh5$YDB(OD_Uf>2&^qYBsTYNfO;JY5-Wn9Zpg)OUjg1N6~vu3@Cusl0TYm|(L-OwcP>JC66GVz3ow?Wr&>xpPtf$#KempY=7ufHd{v!Z
=pc%<mOs_{y1)ZP_~e;ANaw<;u)aiT>cGwsr{3N<H8IJ9*Oy+p6(CZ%)JTa><_74Uh#$;1+8d~?lt}zKz}ZfjY}ZKEfDY>Ujo*Z~hbY<+_q2Y#3T%Uq6
LD=ItSVs7ZtPCS-6_U4!{R29m9ncrSE+Az&v_uHN~o-^husXVYw(QB9;-tXuaK6E_*no;B&PzCf4mniVAMNjpsn5D;8U>?@}g6~bEM_N-Hovf-}JmI1(
~uDSWbT(9dT@cs<l08bBzf!;?<A$AY!AlvkB*VWMJL?^U|dr%@Uay=g$9P_Iu9(RY)@FEy#2r>I0L0`fbSQwYY(-+dkoTg(LA{v~)N@%l7;#YejD`l-V
5aV3nA2eQ)$BIj2m(*Sl%$L9A3pljz{d%2MXrA@ohh6lOX6m3g*ze>|Ij{f-%w>nZZoLAr0Kty}M9$L$A5)tqkweOdx&T@g!^U3qj4H_a<D_E#4W_;;_
{hkXbj56=o?1I+nLWNG#aQHp1ZoM>4lMn!3EfJ0S#{js>mxz(~X$S4KkuW$>EkHCH>0of=BerQNTx*9u|t^^yMk2Z7=67jCT<Hb1_D$>NGvhQLk<%cSF
Ds{76*6ia~KwGXPN}5J}j~kx^E*Nd`Yu{`;Mlcf9{IcJUeplz%f~$#@H`flnjSNxH8oI7#(g5G~T7cLFp`8^Z>uaA8iMxx7lO_rXiEIB$gXt`nujd}UA
%n?0$thPy864oxYDh(bje_bF>e}olassO6Vyu+1oNKQ6F+G!{Bmp8P&6%nS)6fNkFo{$OxI-S?oJIMY`tg8sA`!YQw89$g->i^m!8LAGNY$YZRDjDInH
=0iXJD97`D0BJ?py;xb;Gt6Ccudp_i_}%r@sKOF~J>kf{zRZph)WGQRxW>n}e4(=m=QB-d+o3B^>_`0rvm>r~fvl%Ti4J{5OpK+a3k~&wnq|&s_Y|pM3
wA?fcu>s(*Cd-!_8&ZSc3j|AP%K(^~w~-@blj?pIg+Z)WUYT>Imn|Ej5<ulcWU=%0V}&tE?q`d6>{j}O+L8u8PU{rNS2?yG-p&7b?~UtIGaVdy_F5C4I
y{_{ZMzOo#q?(fcI$C!4}$sgyxvzRdJ?f*F6{V0dJFHs+!{&xPmklXv$XV#sh1POY}FYq+{wF;11UhEV<8b8j9pUs$5pTF(>*Rm%B61Cb()M?avnqVFJ
MwQ-vWkuWeXb{_zBlM38;7S{02}208x<vJ074#@FT0s@*zTBbU$%tTUFT&sb@qewo)-vN2Cy__eulkSO|H<*ee*GcIJHS0EKTwtS8wtQ?yDEvxxIG2aZ
A7-rBx2jkB#$2K05*SKVi)5G?{|Ov#)IGe@$a(d!bd?hQ}lcn_?Kk(?fXgiQLpPWqotJ7%&PFm&|y?Q<?0tx1gd%PrpqyNeCH}tA5p?L5Tl>SOURYa@B
a9Wr@#B-cfS43x8M2pyFY&S$M635T|a)u^Z)Jf{0sjve{S!$|9;2c@9~J=?fpNxz5g56^Z)Ao@t^m6pM#fhVtqlMf;Ln+6SSlq=yJb?;ybw=&CAuqKV5
USPGT$1)lRSBsQ&!<=0C^#{ofNW&Y!pU-&H@_KaW4}e{ui1f4?4T{a4Op|EK@93`_d?ySYd&m{7Nfa{<<K-_f`UCl<FCPEFJdA9-@PCzEd6hC!%8(fQ)
Ls;BqJy(HMMKk>w0kyyEJ_#udv<FF(+>FT{Vv|YhsrG1~=kz}Sjyl6p`qrf$Uq5GWsOwviKavq-X-+WZ}wSIK8b-QQc$>ECKFv+skvWDR$FsDnqUvh<L
t*R4`i=w%3k<d_0O_3yxvkmpRhoJIWjRdC0TbskVA-~|E0*7|b>9t_FZm3+L`jvx)mz@3U3e_UEN}lNsw^)e0JIhO?H3H@}-W-w34Y&8}ZXfwlxUP1ae
E<t4D%hOV+=*_wJEfmW)WPmQ`ERjiuE&LFuHZ>3@e>BW-SOq(rd%sT#2uds-K*t$w)z_iK0Fz3@b1poBFZnTDfyYZIQIiAC)7NXbNG2~bT`#1nAWYSws
>StIJarJaaJ(oX>ba4<-318`_`b^cgB~p*zVPzA0W~LUUvQKvS@?f2Ef;^<Gr^<!R018V;l!+8rhrpbHG}PwFrN#s<*F`n2S=>#SNcK)8GyXHHo^{nF7
~RzUDT3cK08YS{6%@4YOC&b%o+j_EbL64o>Ck%;nFx7nSxIFkHr&*<Op#D^!ELiP=AoKXqds1m{~Y@7BQ--Th-TPu`eZ%WXrFX_XJgGJG#Kr|X@JC+hX
gz4%XJ({9+TZ7XlKv2chU1p5ev6IO~O{qPCflKazQ0#jT%!4tB^9rhe84bixE;>BU}YVICfA)#IoN6%A=6S*(Z5Mb@7+=VqB7Uj;%0JV~2Z%>YR?T$Mh
D%~ocUw!ytqOU(ZU&0V>u2&uT<Yc)?-5g5yP`04g#C2c|_D9!2;vei?m|F9YZIo_Ho@gk)z18EM(6G23b_A^&gu=o9?7skB?iRhfs?~n7CoPL)@dJuO?
!X^@Xw26QYLR9=cK^nu(D-nl*B|V4<!J4V;6FrV-4}%m_O#wN)M#`4nVt@hXpd|ExxFc5XQ8&!Z;$V#fN;GbKyxm!o)Y(TQq5gYG=lYDQ9rz?EpN9W1{
f9^rp@@tC`Z>f1-Vr*<n!SMJr(z$;CfiS&IaR+q~YDr|MWMaJfHU?lkdBK&v)I>J0&wbgjxIU+b<;NQ^}14=S>Z}G59Vmo!5bJbLTd$ciB^`Q*09Oyyq
is0emDB8`gMoJyZd=etuV4K7%j8>T|ZaQBYqK4Pf}kyDA~PPk|w{azMYIJpUdmckGN9)*bp}c!feLH(R~2m7r+n_#NPyJAbKlmVUxhT}*a~KXb&{!^Mb
Nr53Z1D?HC~hcy*LHL@*=V}hP`W29bk#YuvV!{VIZmElpE+|Tx&U4-$=7?u0N3v$TTXJha=6*_LmDo&_dhh*@@%cb{ez`nGMWbz%~G4a`#6KCjO;C<G$
F08CYT5`bf9e1_-53IGhHvIt)V&cZ9!N@fD5B4nl!SU<XBYUW88f=8A{o)od;JY8iEvzfA?T$ymjNO@xirKJ2pW_WLF<qFZg^6~9bmLBB9o<1Vc3AA?_
aU5Cf9`?P@UZ#vhK0Wl8QR}m(uL{+9RrTdJKNoCDxeK9#sW^Cbi<w4e57SK_b9%zPT7s@<POACTWdbh*?g}Zqz~md@&jJ7Pwd7|7=qPQ)_M*+g29b(q@
IoPIy}B(a?K_Ay8;-ZR1jSJ8l$}miYF{Wn_CNafxEANtWvHbtDNy0@(JC=66f$HV9o=i%C~jr8?tg$k@P2ri9zTVvLzbypM$!PENm`@d@}O-c;5cFP&H
TW(T{~+_^%>$jqB4Q-$!bOTj{;Bny{F)v^QULfQ`<TYn}|w?_Ni2LotV&j(_Nnjm{o!rz)B#`43&-n?!ux6%xj0F(dqu=P6`%6A_JP<?|h5ey5tpt~<^
U+Vlrsc*Im)w;Z(IG=?28oE|lkyJ+@GK_T&8SpDMIJ&h$L)CC2K_>5d%y98c^$%k~=vqiBKd!*GuYrk|-;vI+K_F42QSR;?=#r6CgyFf6zP|-EP;8&<4
-5_q$Rsez(@sRngT!n+(TswG!;S}fbantAli`u$94*q?<<b8-i(JD#pHLNXOcYnpy7Z!*8>F^2C)^0vkGc0ih!tlI*h;CWv8O$=W_2l60O*qi^ZJE*<?
FaXZv%T`YKv-hK2sgamL1=hFGx3dUGCRGg>Z}4`u<rVqc5eQVFHu)Y_Tct68tw6oMFPzYy~Ktf{JQX${><#>Ia_=MbBJ3P`D21`^TtQMgk*RA$)0bk6l
{!#V{rzE*1KN5*j5cmq~x(R8Si*3DpBIWHSs~Pq<f=<7p!bM6Z2)9LHqKkU{fV=|Ha-_o!*O*j!bQ&@qnjel(^&Pt{_HKDjc^z{AuqV!h04X&{BM(mF6
B!+!r=-V~9AdYWQ74Ka{BlJ`(fcwiE6&f`_SIoUrk3wc9)7Z<VQ4tgP`w#1MNQjIC)bgnJ1Gv|Rh3yU$P~p~2zZcaH9zB?_~%Qs~A@$+N%PAAU_0%7up
AlZ4&DLe-{Le{Q~j#l7|8bgQuy|GcL-{vu74b<ihQrR>Lz`5ZNk6-ZC+6T<vXYGXbd_I5uX8y52Z?RDQ&<$cU})bicE&SxwXlgFdv$?|3G5A6N}F_kcn
C#PL<ljY@@4upj@`?Ea@7`)pOTG|?h2M}RlS7ZM=x=ov6WHKCn*7;6Y7Y}Ps<)DPkhA{`$8AY^(H*IiHR=(XC+<aOuE&}jcG9E6**YoVu){1ZocjF_q<
&Rt&1+x}NMl$xZiYC)qOTrKqs<`>5b|kPV=xQyfs8;TDf^xIbh&aVR^L}@sf;&a$%Ctt<nk?CC)Eq)_6qS!KK4sNK)7Ua?=<&vQp$~ubS0;qPYdjI*W1
h;66s?r&7Ro!kHW;vr!Br~Sd|w3u^!553wZEpR)+u8N4o43zFs5QQ&EC6&rMKX{eiqNrocoIr{=5_UfZ7qxVk~qI)=Uu1fZ!Lwxn<;D{JH)}pM1K5;r*
cvgI7x~f6k1%>n+#X_UPUI7(X|E`w*e2N$3hV<rPjl^pm~flVqW7r*BW-!0hh5h$yi3)^LsUi#~Th=)~Ok{bn?FB8{7|VZKeXE<<U&8!*wHi?Ru8m}Cc
Ba1_yAGL$Zw*mst=nRrlc^x;)l)Xj&(`67n9RglZMd_4CL??&>p_fZ+Za`QbjVbIHJFOkd$4VYjkzWAo<{+c~Ov=v5*SeJ`hcW5OcH)jJCxNwFIm$8U+
He~eE^HVZD_Rlw5MKNE_T8I{P*fUWOLObw^iBBZ^wex#(>m4uj9sU<dRW~WZ$Ctvp&vtv?_>v3}&t>^z2YKs=`Z{eJpQsPfjiO9xZ}2_^UWZ%Gos^l+?
eBH-OW81Y7o*sfRxyfx@g_$(ZYmTituK`J<g844yW7w9V#a_S=g02b&G%AV<L0EH%4u87-7-9PYfni;!+P!nf1bBLUEJz(wGK0h(+FvFqrt31Eupyk{&
0D?nKuxjq8T#AHNMTeIjVE8QLf#=Cj#%fHJ(3O>ERI^Cnm||5TDby-P-9lzj_p`EBJvJD$CpioQf8LJ2J1W)gG?;;m%?o-LjWgnx%0!;t|pYZXd%@E4t
}-WLKZp_g><;P{U!_<F&e<946JZTwJK?#*_HmTvtPH`*KB(zo<vTNlOBk>`lLCtIEyl!PK`N^$luo^Dt~he6D*gfH>LhC;AXol%^$)Buv~5sREvrl}B&
>?}ZO{pCu_2`TDEzwNgLbS<a<d%ljE&O}CEs@F#m4{hnI`s85Ew`u=iLvb_1XzZpA_@we?J0@A`#9UK}jYn-|lgzbn%`qCMG8Q!bgT@PFoFRh$7YT<C#
6XLPendasr8ly9AUQ0AB0@WP33zBKK>Sr(1!uZBd2Mdn9z#tnIz59Rp^KdJ7K!_C95^0=x03PFB+KAX1JmDjJx00Cq?8w*MB7r2hF|{ps*5A~x>WAT#9
nBSeM)3?KYI|4GQ!9)n9q_J>)o$szWG;S16X7_wwA}abv|(MIii49czure|=0#Q2zBRuaQRl8oamSO5q!PdFC~(c^cgwYhGmn3;mx0gC50e|Ow8C5+PR
Y;2ePcO28`(%B{MT;Py$$e7WTU(0v&=K1_NhxcQy02g;duw%wqEb;){wmi#~GZx?a8*kLnBthgUi#<++Qzn#|zct0td0=wx@o7mofPCZ+zO;evi?f515
`XE)J)jmg}^u7Al{Dj5&IwO*fYqnN|asy9@2pVsCvg>a*e6iNqZuc5{ehjVD^8>ybO&?{hC{|Cssgdl<jK7rux`9axz!?!6YfrUvQZtsOsszt;h+w=8a
W8i&bevuDA}n*}QN99|mJ*)8%`n~i<vZu>;B-_Nss@Ax*Wg<C7DcI)YN^Y6s300*?!{qs-u@_K7p<CMlbKU%Ne%RCZkh2Ne6U+l>pFX#NsjgVtB?nBL*
8zg8Xs^MK@*fVJ2y|Azx=7SJvSZeMPchnD?*8C#B`Iao0?$Zn2qV)O38jt0?vU?1|<kD{Q3*S4jx1mqH7qxS}`Be%8VNVo^3|Z>yTD+YPty`1VeOs@+;
$Qer=#yOG1X^xf=gZ?ct3<)YACoEUSnsN>diJr!`H+UWGd04wd`F|hn|fZjJxGdB{#MPx4_f89A=l8e{FB~i%l8cUWzS|e{>ffLMQF={IE;DgF_iAd>4
i|6!>Q+XqvJPnCs9*Qo;k<$J)F9w{1{*jciOvsoD93kpO4oy5SHJ3{dkLtk<uf-d>^bk0Zwc0hr8~2gbu;poA$F+i%7HhLh5crXw@|rzH+tj`vO(Belv
(!)ZAPD{UZLT#4~t#>TdibywueDj5t_StesztClXazxzCSz<qD}y8sD8ap7xlahQILNAKHs`0j!nSbK@pXeYy${5v{@!(ZwfQySq&TyRZtysm7h_RPKf
Gx%D3tRSZA9?PGs!+z89T%m5CN-kCeTL=o1iWHmU5v=7(wyVuPZfiLm&!>C=)Q{TDb)d<BsbvE8#<dngBM<WW)eslg;<CAHcQ_j5STCTd50{G}=zWY0W
BeXt}#KMVE@Z8I~9_}10eU1MhLba!Y-{1P*y!pV~elNF0(W*5Zm2kMvQ|I0Bsy$IZ==PQnrm5^lxN_nj?2Uc0a5co|`-^)uqBL*Ohx;yUwD<0<sf=3xW
b7}-V`~Myxaq{o-8G6q)UVgAm%h|){;Ium#2ao<eq7TCBf{YMORDy{vDn%E^YP+%9zLP?g8QDg12DPoMH^aU4Myb;<1ZCIb32`~k*NP{k0Ne8=slN*%c
uGniq|OI{>XP{|FUb_s+Y|h+@H5sv}hmW;-bI(U$`IGK!+>iIg<YTs=ZZw>!qieo3xg0!^Tg$ckG>5ai(cll*jc!g6-3-g+r~p0)!6(HrUq?ETRHW*u-
O-Qs4P^jiTO}wDX7dvSK3ap#7?$`jb6%Y@T=f(j#)sSM+IRs0bHM>-N|FrPMYwoEq)fjfUAh-M~Z}n4wBsNsj0K&7gDsMLlQtYi*Uir5ZlJi`TwB{8y_
$=F<OS{Qjo!`N#zxhU{ydM4=%W`19u9m9*yubi+wh`Uoo{d$_kDwa!LQ9OEDCJ(D?fzv<Hp6*T#J9Cq|KL$n}~*2xim@~Y=rzv>S_gkN`)HfWY{3@Dt3
yUe}{A)7mYKEF_7Ry#`_a&z^EPXf19e2f;DPZ4u5_Lg0Bc-E~h+egN|Du~;^#>v9QPxe&FqydWsBj(!97}7Fp%nLW|&vWnir4DuByN~~gN2~KCtv)%!F
|mEtp@!BaOg4Crz@`1%VUt#H;=K48^W(jzNq*M9={E71n)>^9)Ee5rdq3uvr&{c_7cjK`v%Ow~5bma2<X(Tdn_M4rUGnRuD|=UODy>pdg$e(w=Tr1})!
i?*#jWDq@}1Re=e;*JCbh=*P&h7ne(=51N%F>rVq}4HCE{N5=~I+n^z5)dHvQb6>t}?u6uBJk4e9&7eq&u!%P7P+gzB{Y?FV=(lFQfPiIyAOwWYtaDil
=1-H`j(f0~Od|CPDOzrAUh&c%-%2mbs2c<1t8-RFh<{rR8zP^4272OrS}^T}ayTGi=tu2CNQCeB_V(BoPNQfH$sIwzIh^x+iWF0vJ{UeR9WU)j<YTZUk
vgM-STP>?aWsg!kNs8<vXI0gCOOAp?(?+DsJiwa?@a!#v5H_og|`hdK_v*Tuy>f`%S5a|$UV#PKG)%gywE@)K&sekadJUl3au8^%_P$774AT&C2jtDyi
S9R6KIhJ_F#Aj!|V>a-d3)(2YRj2t29P)M7+;k=bIvGsnd48O)gX47nVAmQ-0VPA(w9ap2Vqy+{XPn-I4%GCfl17G^0HTo(1iL&qfC8>5eE)GR&UJP0*
Irz^1?MXE>1lkhj4Ah%!!uinonvZRX^1aq2J2XNOGj741eAfvj!&X94*cMd)RvZ)3fz~>=`pmD6v%7_Z6$8|ZkX#8$EMNt3N#k|8pXr9+xPxLo4#43yJ
5~uHg&HT?qBJu;zVRmP8C*UyQqtz2eFCH4wncAOOOKrSFhfr5q2!hTGsyKnDs{7AVD^k&E`uKyuJhVNHHHa0LF%IbXwxwVbH0!jWTcpcEg~WE&1kbAo-
Q;V|HT625QoJWH*ho!RwYYq+bFy6tr+qM1jK24fd*OsX}UKfu!6eAL(2qW5#tFDOjF*he1q65H$nn!1-`i(H0(j(IE>xhm=g88=c0&$gUQ}0=IE-ODzC
N(L4|w0cRRyqbuxmPU!<Zz@vNSA3dzGhDM!r^>eG?9O6<4tr0`(3$$5D28Lyk2Ex};ml3Rtx1D&Aa-T#63m}bZF<wOBhQ<rT?y{oX9k>j=;lLbA1>stL
D(mQ}hSpqo{laK}I(YZsTlVU#0btD@M}qEj6!f6OXkr)#b<oyL#+bpO6)-93MJU7^2EE)Y{@fP@ae&5?+{qJ#4?=J0+sk}_i~$#!W@fsX8)8-u`MILs4
lMKK14|5vi~g__zFa-kZdf=6`TNap`CmEECRZ639bKMk82ll%oV%B)Lvgg|MnszLpc{78DbX1ZZvRq}#iP{f9GXf8HDa$2_{A<oe;<>HGG7AJ_JjceHE
2&{5`>Ki2HKNnexyM_*mCMB3v57id9AT6f;&B^I*ha!&mcey!&~Cs@F76rQCiae5}b{uu2f{b{q+FeBnmCW+DHI7S?*$G-PaB#FjQC6mGujx!+!FJJM~
aFloA>+MEbNP{F=TSG7J~FL$l2T38x}*!MaOez>eR-UR@u~<tXPWR{~Ukj0zv{g5Z0`Sf8v7V6?k)&I@1#p)!*H)q`OF|G8$r3+C_7@6Yeg|I9~tOJV#
Hb;I7sci0{iwlOU5VJ9Q2uf`YvU9B^*f~Iu<>TCrCXU<)5-n404Dnm3NMpruI5Nz0xaE8CrGrU>YQ~;E3nVZ8vNix?G2^p|+29%DXjBd{$4bjjlI0$5P
x{o_r>~GB3+oB(^<;95LwUVh9VLmP}mSenEC5ed*5!U^{y^k}4TbF)hH?z5rk6iu=W&%tOBXvO$9crbpzdU5-@3)1^YpW)Z6krr19Ch>%Qekw+iBdV~f
iho^yg~~-ot&B&h!=52ltJK}y1vXAwU`x<E;x?L?z*cy^OB&ZBC+pw!RCtE&+2u8)TNz?l=WSJF5kLpo4%6mG_4rNIC+JE<GLzwQg6gyB7$NxMV^+8U}
LR&mdRRy)LaKGdc9Er!s=p8m?}=3{W{<SW%d^e@S2mM_mjH+w$0{pks;x+(NN-Z3uQnja5N~du+8|}dF_fJZLLx{SVW!%l@k^ThOOJgl>VR%lWdF_Guk
z67$WbBjRHHrE2;&|{Zk?W^!~iv85XE{gO2yiFArwPL7TQ3o3YbP_z65Q_zW^OXHUNU+FxCffLrb3P44g%1sDeII5Wy72Vs#A7RC3=2O0*q?#(A}Y9XF
R+!%@QbS{#)Hnyk>6hu!p^E55^!6KtP`gZ=dY=|S|&qy@a9W?I}lk{4q0!FcT^(5axzn#To!9!g`I2axO86%-Z8W7^h!EEgDEhs)t;Gw$)i6H-$f*Yv=
nbBv#RnAMuz7FVobYhe3zW)a=J$~y_>SDq)grYEyM+aO5+A=kJyNG!YQki8U)j(5PjXPc|t%E&4+-?g3(IASUBMYS$MbRdXmKxk*(*_e2`b`4NSiy&gx
t$YAa)JudH-}|yD(9?t#y$1vWdnRboiNP7crzO2|6}jHdL37`G{OJUuPh+w&AicjCy^4R!9383-iV(3^%I#jK;6n)C+|IlsYZ48*$*2DZ01s!wLTN1xS
RoN-_qn!q<D|@v0GR0z69azDH0rC0G5rZ_RrI!pY1>r&o(~+-KP6i%M25Mt{JR*$R>~Ns9JP8O#+V3oRB&c)){_&q3LCIqoZX5Uz+iz#YY-2wa%wV#g4
YP=&5U;k15R_`E{W1R0>uGr<!{m*0fB*`lAFa;ZAScx%P;M;w6HE54Z@CwpRLLPlo42gpOJdAnsX;61CFc6_#(>(OO1AEL*(?F&gz7M=kFMT>q5?IWBV
cJNQCFcC%bRxL07^0JmK;PhD_)OIAi8i*d#Rs`;gq@4hV_N^$bC_XfKHX_0Woze7XHp$sl$Z4ucX`D%^k_I$W5_!e666s;T@&g|CRRo&1!kF-f1Vo(bA
Kjm&WhOtGuMy{co6<P`&+nG)-(%vsPzCCy_kG7BL1iXtCX2`BB+j%={x2<vH1&sR;e#$b3>$~g?t%$FB^9WluCzHCd5O>o1B*N@tCL}f(36*iH@{UiUb
%fDC!%WWBwqqy@*9T1>FJ+4^eM9!~u8gPbtl;ZVO*0D$8UVGTd#W6!bt3>%fb$~Z{<cn?5TBiZ`FTHDU0|_#+t{I7_T~DlEcg>pX{bd`I**H%xX*(z7k
}ES4Kc^O^1^3s14m841j;8_BhR$PlrysK9<v<T9DdQv1pVOJkF&KQsta~2!;gs(4`;5jVtX92ikGjIy^}60A&N3N(Wo)Sc6N%$ULgey6(1=mMV($Du`K
nn!+nm}jecyo<cVgM0^W7|!|1=P#j$~=m|DmRyNHW(0f26#;FwRwJMo-JK=Q(CF@XfMaRKVt{(^%$=*WqBKd+v&xEzoxDx<RGTVLv6J|;Qm0QpXsk5UR
}ArdAwp3{C9@3^fbN4_~|$WSrD0Olvx#3m^ksPk((yffAB{IzKr0z@XGzU~X00Y?Z;vR{6MZ8!wHP1O~kg3!R5aE>u@;>z1Q&4J+s-p+R^dRK~E1ifq|
^8+<n3o#<4)u6p{ymQqJp={b8uM2*?t+a4qt%H@Twfl_@Hjk1&veb>*(m|7Wu!1{#M~yJq9xL2v#Tz&x$Jm5Vo`YreWxcQA`g0*_e0qxwu8puoESd~w`
~I2MZKLsc^2Ds-5|AN}?twZL9zuPMEl!ub0z3~kK_rS(V)?dakXo*QN1XNTb@wFq3k1HxA4Sho5=-uejJa$Sc}G#SN;%`ODl2t=qIu#U7s5Y%lzi$c<}
q(sL`P}L2T(}<=S|yw9RSvzFKsURySEDkZD~qjxZtfM4DSJ-l#tgtyitcHY!4J>V!M3|QInDrVT=(Um)PfAXrDTfmOu5jS^Y#^MEfLU0FcR9JID7F4|S
$h=+$nK0duf^8k{+8vBq?M{cMG_e}XsFe$&}C!Fy>4E<*Qj0`R*>Cab@79)U9Ds*3!wf<i7_5WZIY&$Mon#rYdX-v^#>3Vp383$bBiA|BI=n9XbuTH=F
SL~0IzfS9kXLLt|mYmOYp9TqDv$V((G5oH5lcisE}LhpN52=lz5dIxglW!B&7HscJilvJ1)^K<vk=OH*dVDu1hZW6JDeqSLLTJfEGz7uPsG||lCFFAFf
Oivf|nmJl*9ceEW`7l44*xG1XH1Se^8xM^0#oH)@U=O@Oj!P;wG+(1^)66Laa~L;jN%TYwQuIqb@I0tJq*j8o+*W4>#y*){yb!qbk2)g#Ww8JH`RnID|
6_!`WR2&^)$BbYV%8nv&10O2+shU}eBDX?d;ig7DM7?U_NTj>93F#yg#hW^8?;y{yV;dPkO?5fj_g<3)i#3Nf+9G4i0^8(U5#{iNd|O*ScyRkRV|8iyx
tl5Hh|1AZ`0YxY=Rh+rN6&c@ZPR0GIk>TBGvC(WBmIg$ylXj{$wrGVtsKsOYFm}8&wFjdReK90JC4#TR@Xb!oDrCa1QiSc)Jb)a~N~TsyFg2kMnwAP=E
)1vZS-NZrGk4^-$J10tPojPRUt*yqLY5C?w{h)g$@2ZyfHHt6*#gW|7htS%c&GAQYCdZXVtG8OhooC{%2~R`-Aj7zsclrT2myd^a|=pEB7m&;UB|losz
B4F%%G(Ydl+(S2hXig4=NwsxS|iu*XkIVEueQ6t2yf}W6lUc=(O92j39y{UiWA7%pn!(_jL8I;@kER*FSI0y{{&~@?aD>DI7JjCFk;6b}_Xz?9s7fEA~
+BZ$h-vYyMDzjy^eo1%la_ZWI3xv#|LufWj35~Q^t>2uje)YqKKS-Quh0I34Ifo7JZVq#SbzfQA0mREYQemJ!Hu{}`ijxHvtjJg5O09~iOuE+XByR6Yf
V+<XLmhzq##O3D9ty)W8m(#2AQI_C8VXW?F#3#q`gr0DTNDxXn)bf+j&;15!=*wgl4hfkMq)o)0O9Qxe;9$Yv6GeU>nP_P@Q3ncyw*E3V2Wtx^_%d%9_
zTdQ%S;VgOWXCG-*C01D!d8#X%*F+vQM_#jsDPJMnLb^>Zf?47*KE++7s#J=*e_Ivy8jaOb%D5}4~T4Dubg*ftSpfZ)Zq!*ESx1;AZ`{-`BrAg+l!5T4
BXZ8xNxdp-)b0y1$f?E}du3864lax|-gs&zML>(!RX0K9{iJhV7S33xVgnsG~mjr7*Z$Zt<rs@HXfc^><W#D4FeN_R-6+JGVXy&-IF4xm^dmCUKh3%Ja
KCg-sqH?rMmv}ImD?;3sSgYy8)AN=H%?0pgQhF1?dJib5L6b>6k<9<8B{bk<MqkccVr^h0kzT^Gw>Ok8EPA1s}8t6j3qBTL2ZNt&`I`Y8hc)(MehWV?&
SnRAFz(N(K-GEnGn~I=o@n=eXtFrFuO5+2!64SCH&3eK^HtJjkw#x?awi*BRlqDuXw()kqQh$4T<o%NGW>;=6P_wU4@Ct_rSWNOC&5K0!UDC#m9~2Qu!
SJ<usC#>eTF7-6Z<$OgXb?K(D7q}4fhL$7g|av5Vo5QfH0kWKZGYaWe#l$Ph5}vBzZabR1&mkZS&=mP+kQ%CndvC>+Qx(JDgWJ5H5bU%BrD(G^hjrQ)%
W6jOtAMCt0%8iutoeS-G%L{vyJw?j!BY=MT6iOnUMjW+=aYvOO0iH@bbttT?W006BW?48SKNoVFGYMkF_++fo^!Fs0-iriw@dteDp+nyCm)@v;$x|0$L
!zYv-l$(1304t&6u@*)71GkN4xnUW|7!Z|8-K3=2~w;7QgjY|3KWpjSym>w^vDo=+r_;<W<b_9Td;qGpLp9-o&_=O1*t78-}Z`k7^LV_!I}6%v&|sCgx
iuhS!Nj@Z*t2$f~QQ-;_jF(HHkJL9y+{0MT7*47W7WMc|lMHx-a(XM!aC}Kz^#L5c3lI$gSlU_~%Wa}`$PKQEKzm9z{^<X-;Q=xx6Z}gc-un<E@nKQ=(
tbMyHOPgA_hYTu4r@Z>Xfi8dY$K1?>1SI7J4RKbV8?!#BQoh~Y_|G(KO3V0(dlX4CEXn)gfcM+tag{#8LfWB!K=_0wtac?BFr<gQ`uk*WxDXi{JqF(s)
YXpJAs<85kz;cU^ld633Zy1_S6|2%)P>UCQiUZGWI$_@=Zw#7LwSzlXE2#AFm=<SqiH)XmLFO5-1s>5Ks{PaAz9q_pYPI|n>avQMTbg(n0i}y`(Ejtk@
&zy^}FgoZ{`Nk#W!UkPFfI4DKNL~LSagX-D>B*yHWP<SF9bj#uz;tnuCJSaZl5ka-+aUinmO)bzs#6Rky)@24I>Rn@2<dasDLT*Nqol7Ek~<dw$_?pzK
>c?;n5CHe{sbyl>7m{HN~N{p<U}|3gPX1X8;XY=%wTx#>OgE}-|qzpW$>72`s~`02t2JtbF-D4_WoXzpvfqGNQ?TK)6{EoHpM-kWI#(UMd%E!~nf1VGp
f95UyDIKA=BmQ*s~#7dK;8*W`2_K`~Dc@V1#&bKWO-0My=Tv{e|6i?T%(X0BI4ll}9uyTa@^cI&*IODq$k*NnCkJ1`V&Sr8&fg9Lzr3M_4fT%->vUZr(
Lr%3!ydZLUC=%G#ZMDadu;n#EKks}356CzlBuEKDpd(@UV7~i)A)i@0X`@Q++aAYH(v82i5BeZq%7<LC2}s4ZDqI%k3DX;OMQ*8W19SbX1(EKg#VsctY
aIWfJdlfPcxFDt<`~g@1rQ&;;UB^b(mMlX*7d%X)3(;>0HRyOgCCFoGl<AcGJe&Y1Zj2<27FziBE2n)Be?s>{oXtNdgr{0Sb(d#Fke8CcmZv05OUAnik
a8wL3L7|-C*1?2d_D(VvhW6e&Di8$g5Lq?8oumVK{Fhav}RymrUj4K=dBw-`}(7+PMgd#hvo!hLJU!6N>+p3`^Yb529Yl*H~rH^^(rN1BbD|I<xPKLOE
u;&RSO|PjLqzO_rs?5{Hz-lj>+nrMGNX;g{pniL)<=q%l5Qo!=(#CR29JZSCvPt~dnpVXY>(t>XT8zIVbxZpB2KH{T09^37?IlTEG&)<7+vzOqvc_i^_
h9h`z~qZ)`ise(XtVAtCbR@oOqa^X$vFfTO}>O2z(<KnM4ILVn(4@pKDHn^eEU2(wR(IFcex5i#q(Cx0J9<e|tU|WUsXx7NzE@UoWZSu}h5H=-X5bKU7
Y~ei?<MsMHHte0m*}c?q8cbM;zhh1%f<Lvb^7qGgBC`u+5E3))bU<&ucaXRJVFM4OV5Q$>6vr7Buu%TX3sks*FWd+TM~WVbk}r{I&Gv9<C|aK%OSrL8x
v^{!RP;T`Qy^)YE`JZeU0`3G&ZUN=-#AQ&PQ`UzE*KDEXkZZ^6Jo2~>!>lU^Y$@PfhkaMSu3x0o$=%`3E8;(nnS-%H&l=*Z5wikCOm`BWffQm^iN4Kjz
}5-k37+pO7LvuLB@Ft72O!LMmpm@Jh=>3+fhfGoG~SH2d9`i)tyeM3)%SLedq`Qt5FO02zkC16Dm|QdNCd@q#}qhm-pY%wq5Upl8c8u+u*lL{qG3^)fL
1yL~4<cwY*bm;6wib&P~2sZ!Duhqoli-e%#AKb_^xHFGNMWBlcyhLO2%%iv6)(DtJ%{`?{~1@_s=7^k+I}$<(KMZt7=Xkd#_SNW9e@B4;L7O8Hu30QN<
nTvt3L?!#b(Mt`qrJIM=;h{&OFaNIN^F^3ynvz0^MQ`dsLi5DDl>8R<_0FJnRs!TL8T>jO+oTp4T4+nE?dzJ)C>^EnQ|9+(wUt<E&XJ9RF?Y(_#D}eHD
Y=ZD;GlU1DT#6gT$_ImZ3xRj1ap4}g=*0kg$jtys5-d-@ben*^i+T(AQtPn`eddd_K!`-KyZoXgerC95FT3?<PK8G!;!`i~UCM(X7!peInw?>txX_V6^
Yrbszw7G=11N7=q2T662YLP<b-4P6Y>5uvk{yfJS+lg}5UcrO`Q0M)+ehr&jR$LKHTSCkSi-tnZEsrtxp`paAKAl_-5r?Aw-w44R1ydT$0GYUgyoUQ)v
n7vXFIeH3-6txg#}2@pwPqLuVbTcb?K_bhr5FZvn7|w)1-u$vu}=eSLYu0Xjkkm#SnH}N^XWI7C`{QAs_X&yV4C2k&DcH0r)_mgW8z4AB_<Ur&L^p+AR
40gAYlh%=&~&NtFJVOvwqEq0SU<7L;#TA%n1#Q!a#Ty!S6{X4wnSX|29KY5)tJK4mCYR0!)<HXoXYpU`x#z3#YnKwRE6NQ&5dBos5V4D09xO@6?&eoIl
<2A~?qu3TPTbA|!~zqAkSy3iD#pUd;-xsN@}r~>yOo~sWoi<nnw<DlsdsUWfYl99LLuDjPKCp@So9xu<!@h?05DOk0kQ_1jkVJ^1rptvQZ=(`bCe*|l0
AR(|+e!H~q%1j*Y`h}=6pVYfzO_J>Fng_5g4^uRy2Q(lPalv|+t;{2fRP{53SV@rL5n47z0}X@{EltR^;Jp!i*uMfncM;IhZHeAAdy^2+yCZ7WT#HBQD
e~2m1B$4xYT95%BKiV%swS{a?jPQjMf90+H<(s*ge#9mFj0n+FxPT3r>i~8{+_j5E}0GJn<J?kibIhlZ2e5puGe^MZp0%NC2I~;V-JTKMxHnu?3a{$iN
(8)Im<8B&siX@*QT5eLj{PXPr((J*VkjQ{mpONXPp6#P3V4m46wolf9!NsfGl%iBiXQJ?1rFfL4AOWf#Waa0MDztwR!AyONhwYp+OayFLG}VfwnmAk<I
tdS9^N|kv<9K+~N9^3#iB&b&`LMErm2dhPNMb7rSHk)Z*hP+PDg^R9$qCEs+!@g$#ID!i5!uRzBrfKh6)7yZ>#sCy3PV<L<Bm^raHtsdamKa1{~dadML
6HlY8GyQ9}AWMk9ak)eNsZbNS5tM%dviUiGkUw)7cI22KJd~uFy-8O_GVVctsssc1uvKi4LsJpUQTw4qJTkp#Ao0!jt(*Q}JY_tdgNLVpCBZ1wLyGK3@
sI8(dA3)oex3@l9M9o#@N|$`QH5-x3!2NQxa|g+0r1k47eJ`#X-Y5CR>vh|sovwOyfxz3wGE!^;^qt^h*++ge;j*7J_kCMH=6~}z%ipsl(pP0qEjOqa3
;tcb8X*!kz#lIhZ9{0W-?j@y99t4Uj$)bNM%kbH#wM=uwITQ+Ak#vb#A}q9kTm|jn%m{|e~K+xQe>E0>XR2@Qx|C60+JBO-M&fo9+3f-^JtRsCj0;f3-
cG6e7+m@RaMFnNHzvIjs5uAr%W*j7-}r8dM(`OytU+83Gy9e;W)Ap8<7*+uA@o3Q}4SmQx=C7Dsl8b&zAK&7X&_1pt60{D9~5HB-_zkQzcA2`voXbuxK
lebIqZ{UZ@*J+&r3@ePD&3HxGuUJ(x5>$&2NDXv8k-#}V|8Z_~Rf4<!(_cb_Nl{DT2@AM;1jg2>xnWxJt6u<n2$U!`1?<{2P7gOprSZjDD;x>LQ)%|d`
|-4fFz3PSoP*z!j&s$<O4CC`5H<li%<r3#fOAB7}wyjc>RV5H{8Wr{#;Vkg`|1Ze`>1w~*u{2siWM<_TR1&Sk2pKK?Bd%Gk=7L{)X(I3L&y@y7*(M{}}
;_}uY(HZ%s-}y0>IBwNYKNSVq+mEy4V}{2`fD1S3%jRdsa9E=yj`wI^8_vCa(mn718j;W`gVlY$7<M1h;5*-|)T8F_TRoCN`+|7mE{#XjhT%k{V{DAer
VWv3x&Az-m-ypAO2|}s$^zv57y=jnJS7ibKG5H?ou&htM^4+OouX#faCy=DSdANT@WyZgbP~Z0;Z;17nD4~ugUh{VYuq-RF>!S`%5MYE^DC=nia_dU?0
rgavN(CDzXp43W2p-6A}P9FFb@fkIWm7wUZr@fB0FY^D=`jM{Ke%ebkPB5AG&7sm<lri|B7}Ye^VU12#05;{N7v~K_n=@;hV7??^bGGS+BDIwYVyg2z3
p>;`eKd6{fK5cblcmUgA~&+J!_=TpA|ievR81Rx9lxBE_tIr(5fvdD@%twqfCdFUv54LZB2r6p+PICiLNCp}JO)n~tR;@~DwZ6{hs@74nUgNvJXLC;I&
7pZ4Zlk_HQXU=zm_G-nP*JwiGQ<qs<yNe6_KaM?@ASP2RId-@`tkS-7XeQJ@8ASY;_lpBe4)LQH;EiRb%7~hbD>KOb3OaufQJym18pb3z+A(Id9pf<2S
Z+pC%PWaD1?QNJTiBaemOOUwYBTU&4nB1*%537#0X7E+0bIfD~$|Zud{aGWK=LQJFKGN2(a>%%5=|<aoo!Ca;AO+kkW25?Pc93YCtAB8I^tZ<edwD*;U
QWU+SZGES@O9gWTE9$<`Ov?4(4P3iCfWpHZsvCkqJR^x`c`e%!FZQQBDT|(Ee<%PtjOvnhZ49%kY@aCEH{kWZhH`6C=S@CR`>a3y)M>jF>@LGtn@IXLL
0lr+6q*!@Kr3S-bi4N@TaR781U$;(R(_g2^)l8L99FzqyZ36D*u3TtYP8qsK`lrF9X~Z%33Dvv_>Aqi9T%sqc?=3R2wzhkq5=7Ft;lwJ{C*(Gnq)wEbu
VrqeOjSYdHuXBIRk`_L2}oE;CTqwCr*1^0A+qQsqE@@MPY&w<<xz({+byL7*#wvf4Xk?Hz)50?pZ4M0Eo77hd;wG!ng?XpeO_ToVN(6>cw#f3*p#`Zpk
>CbxULBOlT}1nCQ;H-BOWyE_6Tdx!V_D1&-KKiX#&HL%>lZbi+De|s48Tb&V@l$JwatB+UQv%>TOGn-!;iUys;wWWGP#DJ*0qfrd+VhBj6kzIG!eHw9z
mFoK*KW^Bvkw_$%$&G>bo8iO8C+;T-#m7Bj*%2=JMhvg%+N|An|IAZ8?vja4pL;LpWUo*?XFG<fzstGmhO%u60#SFl&Y$2`-A?90Ouno)yp$dioqo^)G
$_fb9cqXZcx$J#aBTVVxVJMp6|dY^km$9{d$-uXxU>9>6nisV?<^?`A1e#h0X3kTs$@5J;>fY^6fR7;?Ff~-`Kl$E1tDT1-V-nNnp4rhI2E1}H^jK6=Z
A}B9_YUCLF2B4<DbEuY{y*qcz@=po?0HQ9Djt+wmm8t8#*^=Jo?~5k0Ngz38sp>xHfJ{3#eh8wq*$Q_wI4x;CI}22H5!0nej`U3`>41nwk{|X)IL`&-6
mv4!HL&vF=?()PLfs9%=5%uagnPgqTJw55yQ09%Gyfq^TKtRX56uduUMv!&VvXlrdIa9?;Dp?wKB%nw-ry+3GxU;-s-uVby#Tj~M#T7UMMhJIG4McT)w
OxS0P$a#{4DhvvdbKoyqAz%qib0Bo$E5Yqfa`qzdiOm533F|`1qIAYscP0bBd=aeSBbGn@Z56|v0;$kGrgJk!0KX~6Ui+#QH`^}jW)kALq)EAY_odBs5
H5Okv0Zn03F~#l^-NqrU`kCxx`2r4MDh$%({12b%`I|-CKYCJYf(wBZAm{XP)D6-xSrgC#(3T6>#zpxB$XI~HX!Qx$_)349D%2kW?7gTB=tYg3K}Z!QZ
@Rvl4Z{e_tV8p?gGtH82mbJTSTKdusjpGox5I8yeO-_@6r%Ve9sOs~T;LII?8s!X?XllEqT+6zNI<+ZmyGsv3ON1tp~ZH8yB>Of77LW}0S-bMP1}LBW~
jym5%V~xKE1tGR|5~VZv`$S+G;SQP+5I#dBQE8J~kBCUbD)BHGm-y<8+1}HnFtKvWd3E!FGJrv6e7Fe*&G7)-jtNRe<1SdmH0}CcM*-oa8v&m;|vEY|-
**8j0Ie1&BkwkRDsbgt6RPXp+je&Di}jxoS=p^=*2xmAWx~O1c@vOkdzVpW2pM>h}Ulcj!=@n~_IFSI&vGkcOa6g&NIEd9J~XIk!&#itR>*eSxv#Ko@}
D$z7OoK-CbCu0@*Yr1VbiS%rZcI4)>$)kQGPIT9Al0&dAV=!y~M`W}<<9HHEo!p*sKt!KC#D!X#C#A(BZqL@DUk1wFPt7rvLCZGZE_Pf;II-B>sRsMb~
?d`H49lpMal~I>~<?$r_$1?^Sv06u$-XhQc;eNw=x<mH}ATyOh!ilAaz_hvnZ(|{WG34u|YQixg;mid~W_%$5+TslfseHi!^W<ts3m!UwPg4c`+ti*Ll
y0>;PLC=4Gj|omN%h9UXP^jom#GtqXV!YS`JRa;KEfw(+I{P(cUVqfVMOh~bB^7pbDqRvcPVJJ->;FdaJpr<*l3(HM$OoRrmVuhGu&eEL5`+3ac-ZucW
f-)Ijj%pi7;XkZ7+dFocjQVxv)I|1TQg1o89+~b~Ig(_dWLi`MZjVtk4eF-`oW_hZid~B6M%hp(u=q>GcF`nOozDf9ab2yz*OMnF+h?Z-VAIoBa6y{9Q
$!7MBAd9=y#Xh{t~xXb^VGGxNGzyTap@TDww0KT!*TuvJ(yH-#Qj)m87jcVqy_-9>kY^ErtP4u##-oBG|@0bxS0#2@vaSBAIoB>AN7C7IuKw5yMP>oyw
A^&;T#5Br}{hW426&qmV^i={0;eb`%2di#zM{LSFa7r=Vj@l+9J8vE?L@6CCrl();$(>=Jyl7r4rQ*2lT)<Q&ET2apopaQp_vsRdIPyl~YIk*-wVR7~l
H@p`2od;qbQ=utE3gDDwDD2VexH#)^FjU@I&yA%&AV*#Zbm*{B6i+4_B4MXtc}1%nbsiQ!l`L4%sR8%be4+($hsrESOv@WZ5#0{UQ!?$7Iw?rr@$_YHZ
-xN?-NPj*q|>`lU5ar1o}<9HQN;GJRR(f`g)5oRN$7^`!yb#D6|!~Ad$PC{?_*-gcg?kFdu85r-``Upa*(+G#IX&e&2D@XA~Lb2MLBIwdclTO_^NxtM(
{u;+9HoLnw-Gv^wP)2u&9kuAP%SaV;w+rDaIvgKW>B3JZ`&Hw*`Od*haW)wcB1l9+}epCOFI+D(}kV%R}wYKfZUa8pqSe63Rl5!z5efrClBzAfD{IxhH
(DDJ62mE0cidymKkAt<xg}g#qeE+F~$&OV)E@Oq_Yiji)htfNP`p&v2NIyj1`Ev5nX?_mK78T*5*k9V$X&<=rl`;1XVE=7WVtDxS>+CgAw?`RZRx#(Fq
Zi#$F4K<m3P0&eOy25Q(+q7Hw0p3rCK2_JC@Vgp}msma<sQbGo`@l4h4`HiOYhh<@JXaVvJ#nunn!iA8jc!44?s<tB_qKUVXPXl(G<fLOTuzz@L^SAf7
<g1xly2S!6gQWekNkDBB+niNL;=9IUk~BQON=5xn7m|Ni$V=iYys|~Gkif$rw7y_s@0uh2+qkyd0J7q4Zw|LP2vQ4ine^Ec8|Q5Frr4F;0Y%LDwFAt|f
RdIHp?pT~4bL%Rcrew91J?|TI@>ieVTW}me%v8iw)4eX48~o#4xIc|a!m|{I0#f~x^&*sy+cqXIlMDD4(jnJL&i~;1mxcNFpOgAq5B%jfkY6e1Naa<+=
RNZ5=dEsn!4GNJhal4Q)7a>0pBwUUhX`T7mL}lTV*E!fhuXcz&V-R2eoJU=J#blg>Z6M=VG>X+fZR~vqu)tDP(A-8%H`KFYuDi>J=;X=pAWlOEyC}&7U
b`FC=Qstqt5_`&O2RSFc&yA-_&MW$;vmuHD^NysT)66$&MJ_I!W$=*m))mTa;D5WP{oZa(z%EYu{y;ET+kD`ZgA*vMB;04cl>m};*820^o3AAAznchET
4v$W204G?Ff_}Y)Heml$h&6>~n^94q+tDG8H5LA(`{MskkDz{x>@^KjMxe83V3Dat1s0l#Z-JesfwHsDQiQaHn8vgTzoD29%K%(a{!I<xtc*;<Al4UtR
#Yp?|026WY-s;kR0lJwwD$GBZN2X%n*#+rqyy4^;y$jznL1v*t_S^Y+Z8#msXC5CO4iXaOM%<o>fW<xcb|z-uY*(T*?2iAq=|HD?a~~p-VOVvaqWdaAu
ZH`>t|Vv(vt7qq`4e&?FZ2I=Ax|MmOz|V41JE{Ko}<&L@J_$<@Zq+zIw)T#)7OYWP5-En|DS*PA7i{M`P9!pYx(DQ5&p0L`xCcw{x5&<`^PEp&wHl-=(
?XT-uWxwUjhF&4!BHf{x3g&{Vv?^uKHgr*xy|H<DdUws9&%7?;q&j{`7CZehu^=Uh`j{tiMd+my!MPHGjNT|2CUHUaP;k=D#A)e_<W|gQfbP2NLkg&j3
~A-}b;79c>hrpZ(D;a(db3Q_GjLEr}^_(7aK9_Tyr_YAN>dmC?k{zth2u_LHCexMsw}CGp4g>CeCa74N@SJcP?^`e*;Zil`E`41q5x4-e&!M-Zt8`LiF
KeqJ7{iwX8J`Hp*v9jWgi{n@|m!;~HQ!ER|DaABl1f9=QrsqsDxhF;^(euP$T%&`)1y#4ssd~(u6tAF+ntSuYtg|R(~;b%T2MJ;hZ`z2;zRg)4tl!Nkq
<kS7H{rC$H{@UOFOgykff%~uho)@w^hW~H>e%2#)%(?fYU+3MPFChNhzn}FuuA=P`Kl^nO2>D*MpZoW-9?ie@<1ak@Yk&W$x4-J`uX_7yKmOW}zxLxV{
`f1O|Ig0n->hH!$MODJzrXVDuk(n%=KH_(eE%2b^Z)Mq@jq{T+3RthbLyA5``~JuI0hGSKC!gb5f#Ysbbe7|<87eHBjSka+p7JtyZ`a{qCdv_&wnak{&
>Fae}+G9f1H2n|IhpT%Y$3%f6xQ#U;f83EOGnq?nU;T-ulJ<9&Jq(+>a2`1nGZA#}Ac#v@Rao1!CL!>^19e8E|6Eg@nH$+=6OPdU^}SY<v4v=y+ot7fA
>W9yj~_S-YXEFGM7MOyK!d)~2cIsQV;xdH?mt!!%MG-PT?_1MT!n-il_pJINx_*8K6gUgsM(d{dYBl5T<D*u`pVk4j?1N1-!*+jWg?G#rTu_ZBtw3OUf
!h+;vI8YC$9&v1sQnIe=S@MP%wvH4C?b(u6pG)x`$*YqWaChFWH!NxwR-*i)J8`hx(!j$b_UpaM$HNG5PinV~3e!Ezwth|rf5)3y>_x`nsjhyP+B8p9A
`#dt6jTC$dOQb`f`7>rovbA}L!8hO4@&$3t>>u9(G(=bXhW`8Akd5@H$QvJ`<FMCwiZyzp6{9$JJL%`KTA~_*@{;(l1KscN5|vHYO%HzB?wxP0T4ftO=
24=N*`xoP{(C7il>Xy(?XygWx*?D!srz*%dZ?A6uET4Lg80IdiCI(CKaNPIF6w7SLp73>MV2rO>AANOyP*ce#Zt)23H3j5GEUr+^aJrjRH0vqosLSs#M
3!kk;KD4TYuS?EmSTZ*2zrA>b_#B*m#jLMB*RkpVroDDdu3R_U6^Lv&6p3ht&I6vX9_ygu1Q9fp8Q-zvq!I$c}5*i{PNA4)>>#8rPW-Nx1u8VxQ<XO0A
rwAEFqB#?A>yiV8+P3gTz>-Mw92Wn&E=oe`fzReAfn(oh?pQA`BryY^QGJ5qfo=0M2(qVj)qn@Y_OT0KNb=$aj-6UEAzW>MmtT!a7qWqi*&MK?P4^)i^
CO7F`luGoqy`;l0>mFGXe<0bzZPdncniM$dk@W)-<W!17<Pav7kvPa#qqt*v`zlC4d@4b76Uo0^;A-}{^ncK36qs*~>lDJoZJkCci&{KKy6XEC@{V}|#
zuS)`dddE2-8fW1CoK^5*mZY*%T-j%6I2p1HX#0fzUzX><~IlxL8$Go->Zu}Th;DJ0$vcU-$iO3Dzv)Y1a4fr4NFSFwqz=Mh@fvK|0a|PYPdChiBpmxd
ohx7<CNNi5anA%?hAkLsP{R^6?{aI-Am7yLygDiMRa{z-I@13+XjT#Qj~Un+n<5_2`!i232`gWWG~KDXzV+(Qo`Q2gMX9o-ZoD#Y~s;}gO3L9!dBDUTN
9cU!+leA-m@W10VXn$nfil3^r7}D+>75fD%>aTQKx*XfmURtF5882I2xWNaZCINgzS%K;X;`D_jqb*D*uo=5HK(en$4CXUds_A!>YXo6d~);)GXq@+1m
cxw*^)1<2VThwgvw7RH^XSc$T;viiF3j>~GodvNZx6jwtVbxtBYtqh`p|hKLzo(oalAPmOxa03W`;t^XNf^Y7yQ4c<>rzO$wMcyGdsNYVXAi;B>wK4B*
QiU%Z6YJcwf=<oT%by$mMt9S30=6siRtVkG<rS7jiZWOtJD`Z3>U~t0ElJC;U-M$0K<?GnrG_Ovz@+psEl~Ao;xm!A$rB^v(&(beH+Ex^mf}(g!3h46v
WA`U&ncL~Wd~<_6bt6<ZS_*+&-!QD-9>dyLVx40`Z`kb~+IeT|qV&$h$58G5@|i?gR=xTm>g)jVg4=M}vahxmdgq+{_ZJwAakp-Slo^oUdTkt2o^N7I$
VHd-Z~Y;%UP=w4XuO%j7n*xNO98Ww;uwn2KEH%_W7^`rNcTtd@%^5U8o7**TEga_@rPAzn%}h&ZH10i`~~ktHa}&5Ek7HoUkbAbf4qJw!=HwjeCcU7MM
t*1?eWD#XIS;UibVs}Ya^b-(CW5bd`=KgGt903Za+{q-TdxACsyWaL=)HNW%_NT8=;v!@<og$<>OCgG0K{^!g@Y>LD-4DEo6Q?f<Or6T=s_tp+WqThF%
;7=k6~~Zibq(5fs04a^;WpSD4-6!?#lZ<7t1N8P{1$zwIULs2T0w!Yxo;!%e6W&zAO|WKEzNFU!4{Vn?_8Q6h)V`NnI31fA|@jhD?vN*kCslJD97yp{>
V1WhR-Rvz?Tyoxk5r0X5<vG^SK!2d?F_I%-+h%;*LS9_Pvf~ajD{$qS2|BXep%(twPiFRiTKIP_lDr-(P^7*;id)dx-qw~o6{#`pHwbvlfQJ%kt10&1k
wZww>><`8too=+{cDPzWv@&e(&+S6>{vBz;UYXzBd8Yzuq6e{wH#cYeZP}<)<7>7Rf=y$6yBwKRJ3+&V{>a|<U*k>7(bx(I_*$S|$KdxHP0ogDyc51Iq
TU}Z(y>jfIBStqWz~m}?XWh->x;nOk7n0-TVZwQbfNxHfxpk0cenMM_m%|yGBW>8Kj>6_M3N+-U4-w?hxceq+!7?QLP^cXv_nYUP&I3@8lx2Qz1+;Ql$
&qyOjCEq%LhJN0-2WLqS_|ZE(D9}tH}`}wRg@w2bCFm@PjAOyED7rvMZQjQrjPqD)`)oz-~82<(D@pPhq_cbT+2e!$1XbuYG&3vIixbPEdZNROIA+c?&
=G>yKYCZrrrcppAPVKDyiHk5M4Wx{cm4vA)gbzC|P5nCZQWB*$XLeQpl6G20lQ#62J!zuRLy_4preM9JDF@-cI{&&GT37s)^aWlyuDU=6zFlD~_WcvHU
5S1vSeflwduHdmkh^)Uq5kca3dHD3zf@p$G#(`t)F>de=<f4bW&TP#?B(CCchzs#<ebw?gFNgoPopQRT>TZX@BqH-;(f8b)&cxpTb;um@C{_!|#+af%H
lFS&3ef)!zp*FlBKeA9A?^8@+q59fxqol|+=ko!fH}1p#20}|-g5P7Of_l@*-Nbn1KKn$4ylwAJcu3D7O?_aai><w|>=4tbD)#d7DqETJ1CyRv8u-r%5
o{aDc1v30qVb7O$jffm#jSX%49thp0;npf_fh(`Dzk_0Iu4x|=|timZ=#TU+$Ox859Sl~w`$x8_=Xf3PO|^Te^7P`^`m0iq5EMtN@Q-@kNUi=sdcE)TO
3IHwG(Hs*>Zk44^coj_3z?c=&Ycw{o+2NK#P%I6M8jk@e*1he{rTiWLJY4y3q)td(#YmPPqmZo^L%7OXhm+4vT(6)k+XbbW@4l2O~=wV-mqzbU6X@%ky
T;*4=wO1TD!&e<mM9Xqob1h&Gn*`|A$tS?4o_67j+g_SPmJ(Er>$NvOtS@sof`LaVBXM4Vb7^jC1$vvJJ&O^_aF>Cf66q{evyf_E5q-G^oj;CKS(A-s5
X^OrOT8!K07Alf1F+*_iRA-+d$FZ>4o@Zxq8+KYYoZGlLkN5(8B23-mKCy$1xA?a2vV6Ot%+m{IQ^*xS~*iq`!@3NFntxrHge>my0->eor8(+{kBBh?|
zTE|<kq~e^r1rDQyZTGK@0unS_epq5k_?0POT7148Qmg=PxY|&=xDw*8hO=_ANy_bjhU`eWs+2=hg8$s`=aY+8Iw9nBu|ms$537x{Y@LA_`+n{U%rmPn
wS~a;^Vm|e)Uz4(0Du$foH$xcROSjOLcGf+(c=3t$S*yRik->UyE-P-1kzrNvO-b=SUC^)AqwS7iaU;IK6nkq=#Re@o1~nHmjh;U!UC$lEQ{UWHH1s5i
h^$+_KTm<MhP-*eZxep%%L9wt2tfBhNyCFntPlkB3re42%jDF-1|!?*gI@6*KaC(PFgQ-e!X=y8-2D!jqb4Kf$AjwG@x}h`kUj{?{<?sm^QnMKnH@xp!
+I*d_#PN0hMr+<%SN=j@X;9z*@(rT)(^oUiFODn>jQ;iAB@%gmgj29M*Ih#(f?;ox@6lBzp|aO<w#ucko`4Lha;VSAv2Z<IV>dE@)IiDCJ8_+vPBq0&}
7CL|iQ`j07TWm#~sAM5Y>{yVxPS;0PuB|tS4`%UoaWNj?YQ6#!s>DN^^r3$_ym{>OD-Jj^WmX*1C34)m6>>d|$8UBVpWaxZs^If+e0o%}VZ&j>l_$#w&
9;prJ?=GfkWU0If!Z5bW9^*6ABViB6KVV|#oube-;_yTr-j0aM4~U1>Sn_ghqSLjveH3;Xb)SYbioeFgPL9~kBc?+6IS-|nBuNEnGpl9EC*n~&xk>Va5
eK1s9@fIUE!XTZ=V_?k^&d;%RT<X*n-fz(MfX}%ljpTR-+&FR@Fm_v(vNii{z}wYmfz5SdC#obo9brEhTiU+NN!EG-^vGQOu%H4D2&79&!sKP5Ss)-ka
|t`XVfZYbBq>_@0B_5r(~Q%HF$ClF*8xz4;dQrdFJ|<xQ4O3e~b^&7*z7^e}ng;_i85*`GCZ~Z3QVS@#kI(uQB@i_j~0uR<8<*xJY5U2TnxDhVi8WamY
yEf4{aE%5`@qghMB6|NE-GtiCgTDH3&g-=XwDZTZ#iibPb5?pMFWOWRM)YL_|-!U=fRAMT$d)lq~tgfZ$DziouCt-Wm}5HMuWJ=VNId<{3a-%y6>{ubh
ut-@iXAbCEDy_!e3KRxoG#7%!fOGjj!gapwY@>4%6ep~i+V=c$a6NZ-v>yX^fRCarh5^{CQ{jJpsTl*^7$oJWi?&E7MWWB@Y@^^gsc9E7>KfJnULye()
o#~w57EoR{o1EF|LWm<D=>@TO6A{a%t;LGi7bUviPG@28ZM%EomCvYO1s@DGe)0SIcR^~t-=P2gHQwN7=nNhI?(oc@=<xFue^y&IBE*OF(tPmh;C#DzG
k8Z>h~0Admu=wGw-lbYTKe62-4oq(|Iw>9j89>gm{qLl-}VYYtqplz!Zbky5VkmE<t^>s0#fFLKa}m>C?+B>!d&9Q-ZSbORg&bUNWa0;g+L{7y+m?<7j
+%V#3Rpyg74D(@yFvc{p;rYW{c0T9v_;B*6GV1F86GHvwpwMw*#QHjak(>@!_(Sza9!P8>q2ZQ0LN`U-Kv?n`rqO`LakU-x|LeYvi(h6K$lf{hWb(B)o
T#;~lZw_Yw=|P)}axLu~w$@bKqqH%jm=Yq6J*7P=*Bf%W)$wtV2;D4!pAs2@#!aYTN?lHZ+AK8wADcsxh523YDXD6iV|AIJiQt9jQCUZVG}@3>PsTVud
x;uX#|)cZ_<imG#Jf{9@EUf1*xT6gB=h_jdZ{%v{fveddoEsjTf`c1cqsQgPjqw&y5WD-p93#Et~E$63N#Hv`?w=hR!{p$<U@6Kb(uRZcJlzqNf2z6?#
!bXW<Oum0N-))2r<YTfMt2_ge656}S`nUL&huR;X7w1tx$$}ZEm(WK8v$yHGp_coc{{B4nrmcoQ=IAs_zr?fnss$o;UmJf@sTEa1mj6ii*qQfEV8zB&o
?7yo`5O9_jy!wjvoB9xIqP|V7~)gsemh_G3-iyn<vo@6Sz82dvsvh;HNG*QZ`a_l*DCvpW5%}5_0C%~1QP1ui=<?JAXFfb!fV@$H!+~bCY8tEoj2JMZ9
;uTm8ke@yduRd@vG2{Un$Wht2qkiTe(klpOqB)X;+mdQKaSB&tdw8GHcuu(TP5xUt}@d|399TVr`?W{%Bk%u+#R~UH)w~R_p*z_)WenOWg`8)Q7vkGc_
w`Jq7D&?BD)mBuXl4=H&2NfZF~YNf1=Q-caxS8c(K9VV};@L9NHFPxwabZhM#MR4UvI=x5ep+I|0zhyGdy%g?0YO0@|LoKUPc(+~e&_THrHQDw;%{4Z}
xuI2Pi&FDlgK%%cz19}MrqIH^IU&N_F<~=u0+#6YyS^3@z4Zal$A;;a#Y}?+r%PlU+R{87og|Bx%Tag_wMj*K*+8PBOsJ?CIB4*mTxKDhHWd&V|Ug+eR
bwB$2@&DYOX7`0EDB3Z&gD78gLFG43qVe_O3oF65*0g)4_+M8yOgPu~O$b!y(&&R*w`yb7FY%6Qz<n=*+OQ{eIzq{W%w^xhLNz0q27yM5belGoVsA&qo
x)<4<Mwj8OGy5yJ-OD|kI)VLXB$7o*7DI862kLxe|KWoPS$cs`+I->f4iRYyhGMa!s*SbS_K^;!xi7{K|HYPGqDr?AcA8{4b_@8#dHa=PajWrR4vQbJw
hNPy2b5n%>~Xk72az^IYIB+b52vsXpW12&_~8^Us1pLT35ddQ9HtM`-s%U@}giaVnC9?R{!Y`iGOD;@{eCyrgQn@#DU+{5C8g=%5vO^)Q=+$c{IaBUOF
F;tSs%RZY1{wvjoc8+PvCiD{tR@KAbNxfTyIr@VB3x#YFwfpU;<CClLp&ozfEr$Gmq#REi+*wYV@4u&e;^O;#)Cee+m&Xz#^=uyIh2kQ(ev$`k~5w;(R
TN@k#L$?_Fb*&E`gDJ4Y5t|8c_#}TXcmt>H~y%d5>WG1+&?Si;pu@u3AtLw)XYKGw+L)7Gnu1*l7?6cJ~A3;DXW24MOEuFC`O>(NA0|>eJQdPU%lp`Pz
HDDZ-VNCXEs~bBv{Rrt-^0<Fm(?&on+}ZgX3)BQk!!Q>2)j1Aml3k`h;}Qb+5OJhL8Il3Odc7EFCSH(BmK&j@{L%pq=8O7jXUYU1oJ&OXm=$hTk$$mKD
#Kry>Oq}W#(cV*$Htf>dqj8Lii$Xo(o)uu0rmLmn>uLo#ChW;&8AankVrAxWG<9#L26G=@Zc&`;;eU^`u4kr4z>tKDBrx|xcYZ%Db{z{jQfz}Ow*29L#
E<)(sbU;kH<SJB9ae&Ymk@1<vA404IY#h?v4jj7f>qX$W3Ri{^1|^H6p6o;c0H9*+b+`f_<l&9`6u(VrkC#zKMniolSdNGNP@k0m8m<{NwiAnjb~4Sud
B&-68exL!lSn*#Kfnj1O)Vl5w`Tn>1lvuE1JwVjmA!&A^qc&3_gfB7xwWRlSt-*ZsEzFD^P!qyQFK1^YVZPBtC(`Ma|ObkIJCFOX~?4hphi0|z!-gHRW
_@}3;*ogLnCtMRr%0rN?)DXR8_#3rt-`@YoY5M^KI2tHrr3vR<RXW6DDO|Fa1y0_a7b#S6QTCTk<3UD7<iTQGdNZf;HEa8cQ&H+bls=`ewV{kmNBM%3j
%D7=88Il~Q9&%-h44~4X3wGd7`chf!$@L`9cz%MD&XICMbqKCygX~@9>MKXDP<$ZI*tdLdgUmBqZkivB9cbPz!^r-VW!O``X@~T3P=}~IOusbx`UWKRa
!hlL=@ZEm$}^ZBg$9`q^z0zQZR6*z`nSi-jC$gWcu1cnLh|LLzTLibP9a*|CrPhgU|N$s^reY2tODszzSQUBkea^wKn#%gKYzR(WN8rhtcad$a9gayu%
iqfqq}^W?^t#~nUdVq8fx;uXT5!eJem@RGSa-gJYcB-r)J<ANc}Q#>g7#gq<PUV9cT0^&NLq#pFG*BCgtY?pL9rwuKdJVbMXPiTS5Nd-0^1>3Gg4I`d!
lZ_v@Em&N&ok;<=y&Nl~f*iKnl`#sZVyFr<$la*Gc^5hP>-b^3L!%5fpX+FRBTZ8_x*$)p73_;M8ji>Af49Tu)(DIHt_Rl`q*BqZ@MJNBae{DAhqJ-pV
s+h^|E(v`G#RMEd16|D|#SYdN2h`oW0$nYww{VS=;UBV8bI?WDo9J?v6I_rbQKAWvnZH58OBM=?}p)L@Eg(ar)kLpvAE7Ky44-~_aL7mgPQ+*x0?`-Vt
)1?mtgZk#$nGhMk-w#0&2WN1$+?e|@RuL8i(z6;sGLj8PI+09`K%L<Z$v2#c$CdQ+NYMwRT&WZBle;LKsnkJQsFA>^lZ%x2y6b2q*^?)@=Oi~%GK3DNh
obK*RG|TYozMsepJZ6QnQFHbl>u_v3x+z~+a++mnvnFaevzKkW;Y=q)E2T}_}(M!wc-G`e9miInz=Fw-tHysM3*kNgh|eLer3Ta+7Tz~$2ESx(A4KGxH
1{@xj*@ov*;WkC*b2<5onX8J`6iEhdMc&(%1n~+*bt<Abl8t&+iN(hacyq1to;^<QfL6e=kzB4?6bw5-}yQ)2x=`Brq-9xi7ROy<16u_@fa|Lr$OEX_}
qA?B)zPDzF~G`a%wH>h)Kcw~~?ol^^^gx`>%W)A1O|%)_n$4ZH7t&c!}~oomQxKAo3C(9gmxLhLRA-+oS?%>4`=CuZ(IWteJ1a;Bsq{#LAV`G=3zFOV`
PaH}Rhw2c@b0wnPARve*!#Z@1pVkRvkT?s(f324bPcsZE)jJJJ~kQBs7nMDD(lO7NgM&ha3Yan4F_c5^mw859%xUS4uv6TvHl?B%|Ww?VHdkpivioxRx
%W9QgSJH+ue9}W`laOgM?zVF4M1wxhsZ4#}*b}i#!=0Z8Kp}T~h+e=MKm+GkoWW;r*$Ghse&xsQq9kOB+#9}sIU4vJEP>`JLYUloNVb`8Z|EEqKhhMiQ
xRlTl`-Et$>;puX35v>Bj2GO{1n|J^BUh#ypqUv!PP(f89`!7rmu6wD248yb{)aZKva4PpL{EXwI;u>B#FXP&<S=?Z<ndU{_c_|7UL3!9ioE1mQ!<%m$
&K11Zt1>HW#nqu2LtL`(GffTJ&<reMb4aopA_o@xx=zpkN!|x<Ynq`D}um)ChFF8I=#T+wxJJu>UrQAN21R8Az>jsE-4!bK-K<<d`CI6Z#7(cpPwD{W3
oe$Gry*;~`jqr^I%3M+1yO3Y10P^>+dgFX?rjpfZKOQg*^N>VB3~6*Un))-GaHn~g&}8#)C;g}6W%J+<Lbll0ghE2k!lX9Yy~CN(mwTxGD?7==cL*_y1
+=?+STSq?WN)i=IJFVd5Y`rE}snU;P^75;SMdn|`CRS)RNF<{q%*zN^~yy2B}z9{nzd=dRVdw@`vD9Gr*EU_$b4xFd7>>I~8$c|B|#m>6)$)?pI*SHsy
B40ePTGX;_kl^>|$PpZC*tHrc^n8I2+(P4REY{;9y%Il!rmNJ1$JL~7^VknkOV&fc^oh%nAedN36de{bL3XQk;WQ1_!Sr!^GJ!GIKpYc6GNv(a0A(vz;
7tSb^K;DqWR-#v3yOX?=;a{Mx7h&Z)Q|#FXl~y9UIW%<d8J>hYXX+0`SIjZ!5wZb(-%UJu>!1(q-cc}SPwB@_sCiw#}%NjGz8h6aq$&`0*oIlMVNqMzW
7OIMCTAg7wl4{<vj2|FzweeSTn?()U-;Alz{ZPD3*U;*$WHpouBOv-A~r<1a7Ig=2BJEO@6sFI$r>y%|^Li{M)=>IVm%Sic$yn@=j?J<jO_Tln%tJ--w
elLt>8b8)zK7!FHh1M|J?yo^+#hA1L#WPM7~pF#mse8GDyqy45Rr5FfAc<Zm@8A$+18AJ>y+NKuJTe<}`ng3IpuO`-VnWQQct=!X%Z5Pi38MK8&6>6|O
OOtj|;7XQ=m_>)9xF1Y1cu3;vmDnJ#PXkR&a<Oda{v-Z`j&b+^A7Sap?7i!dWI?EuPpF#KJzEgdrqc1zx_;7t6g$EYBzth_}i%Fy=h?O<imt`5*#UV_V
tq1H?N=*lM_x>b@Z7nrG2AA$jR2e-Hmybp1Vuc;tY(ic6OhOc(E8Hz62;?F=GI)P2`Fr+|DeEdWeKcpm^fYO9S?b+mZNiQh@focU*t23klOwsvj`I18X
AGGJL3{+m5@>c17&%v?dvK8z3sVXP`AS3sSiv-tStBwBAb5b2_u5{89bbtPeV8Z%kV7^z`7k@@T!y6|Wa=U_3qM;49X&r2sN#>ZuUPhmWH~?jBB-wZdr
x$3W~_Og2+MG~0AJ?}58%1a?DgPsaJ1k2V11X)5b8q=XDasHHNNP6*Yxtruvl^gW3<lX&&xyn*{q7A<)-P%tOuy*b$Sm`>K#m`c8=d~6A#WR5{5pZ5Dy
t*^DC|gLpew|_KG$gwg^7NMtuF)AUyVAzMk76R*pmCHMYQLS`W}_Su^VjDaZnozT?TTr7K%e6{)r-146)^H@;f%2A|mUm~gUdRTKhkM&}!A*&1Li_aZe
<pOHXfYm}pp=Lk=cSf1RRn=OF7?ZW2uIvWJHm!kNwcO4%1x3ay@_i~#k%HN1fwXDP{VS`$GFO|-fEj^*c&&s_xcCXo^U7a3B9y^}<8&ko{;Z(}`+E4_-
<E5aUKT!=xg!4S`gLpwezelD#m<!ce<4czOBJ#8N@v_Z)k%SJ>BMgtnrWiS>o83cK_C+$>{rFBx<E4ee++xM$28*?UFUa1}n<JBPGS+9(eq<NVf#%R3R
du=T*@w4)>Ksbqv`LJY{5`plj;!|M3hNq!+4xrV<4NHjC{UuTCoCf`Vn@x(VMwb8oY##}vigNfh!wgp#qbn!2)281!L7K6V@(OQ6f_55xSF1s)-@a8Aj
e~l<!r1hptFg6I?P6UY;pJJ%EHdZVby$66Bge2i@2_iH5b?XfktFj1Dqhdq~Rw;v_}DDkT?iKra3z@Afn$0nd4dHu&<QIE|xR%;HR$ow<jsjLVSNSmPV
OK?7x=R%tmhr+-92=`h{EwA#SvBPvIpOX#SqAG3C7=bub0I9dsFk8~?HM<x*1<_v}Z0jV15mAU`dO^QTy$o=Bxr?<<E(8?|ki?|dM|I+QT5-&_Wh&VQz
d*it4J*`(xIDiJvJ3m4+ulI-!HFBsMa8TmweY0nUcdKYszHl1_a)wlk|sI>!c0l9;x?6TQE_cZ7y6=rkSQHhw-h=zUQx|tP;+CkKyloJc}D!()~!4zOw
FW7c`^5BT}$5PT*uYu2Djs;3tdZ5{5b_v*uonFu}whnQ-Ejy9ewgry(z1%S>Y9|mHtGJ-6bcYDLiL6S7m3;Xpd!vn`=R9P@F5TCp5$bRiYG5xmopaEP`
SX1-K(^s}NqKDpSDp@D*cYaR92@}<hVBf|^x`#;BRj7=!PBAAnAL{pSy;e$#g#J+;DT)tW#U*Z7z$z<ds3Y9u%AGJ)szG7xSS#v)!_1oW_MTviLd@W)-
Oo2WXqT$+9p8cCFwf!xjV;sMukOfX$#no09|1lSP8+?XQ*O)ghO)g-H*K3o6g7X`?WB0dkM4Z{if5^^cB}a>a4rnl_dqYQF)i`JR=iVurG_alSJ%ni9W
EQpk4QunoW@wdO<Tpf6z^U*nor_oNt$Y*;Wg@80CG}7xp6VoU%sfi|qhJ#P?LV%WZuEX4XaF9@|{Tb)RAs@r)=P5GukpCWw;)xoC)ZjrFVl%6(BL_Be3
Jo>C2aY_2ZiZYecpsPoAnoFYBdn$J=P4ZPaU+eaY-#Sv{^k_C$4imkg3{-#opYm&?)r{%r^Cu^MUu1JW<l98Q_3g{z9g%v;LtG|{&(~~BMiHE>S&#Jts
fff}I9Z%cPQs&2VT<jB)+Lc%sM3$V1Ik2gNM@1_m*@>5MK2l%$em@k`0Q|g75lu|Y1(uJ3jF#~7k0~13n|p&?#xe-5qj9%V&W7AO6u2{tfodpA(Z~UBN
mX%wJknTg9AGw&E(+ev#j7KS%2!=rBrY`LScqijfHY?dCEC2J5unYuIL5o0GcK9vH<^ajaj~u7K2*ZEBA~T>IZnA6IgvAUDVk(q4L9@?sBc!_1s+%HD?
0LxGr=pqQ`56&42NxT_mc=Orvpr;a>HlYS&y?(a{lIg^@J!dwR43}7k*OG6yL^qU`)VPdKrPv3x1T1d#KK8BPg&xv_f`x$Xh~l1((zf7p<Vjq-t=jC|f
X`A$ni~+$Ka4_T6M5vt9Y~?Gd+N1|=9(iTU&og~|}zxX2Cm@G6Kea)D5ZWVzr=b<7h-cs4@_BL4*K1RoGZ^smqjTe$)I%oyT(GguR$@{A+p&>@_y7~TW
8qjwZ&D#m!Bcqbd=#_Uy?yna-u?zn>wZf8+~q%qZjUgMqN`a!KeHFvxr(d3+cKJB{<e*BU^dyq8AARSm+l%=y7VmV>PO+NpqooFy(_2DmlkG$acw4hJS
&SA&kb@X|`|Ga9@-%7+LC!WIeIhcl<dUvH~1HLX(Dhq61q^$t+^GI(zx?>E|oVVgYl5BM-aYSXeV@d>&4n-tMC@>ejLrIDak{=6aVE8U!vad8~Gl>o1k
E&{jRK@ljre5V-sjhe{!KFU0RIOK@bvQqsQK-hm^@-C!jGAwbAYvs6qUnHg{`9W=cUH-o$@1AihMVL8vRd&4cSjsze5J0b=CD9oJHuHZC6|kmoQnAbfk
h2t&<V^53Z&)+*Q%gHJ}a=j$>Yj8eA$_=()&?~;1xg5!#lj$LEPJ&{kpcz0$fX~!2M2)2OR0eM3Xi_$kC=J8_~*=;C!{!FcI?gd6)<yx28@DDbI>vZgb
cC&{L6l>|R||C^!AY7oPp<aLD*b;Ri$Ni^{ogzDQ2YV_Os<3buFN5EmEowEDKd!D8`3Xw^@KVH4z=jmHx8&dGe0FE4z{6ugJb$=;ekP3)Exu0#|Jggc3
RRnw5y72sjFpm9rG5?BmS%2cjo?x1yS;@b1LB(%GpZ;6pKCPNJ3CMrY^d&q5ZiSyX)5@!7SP7Ql|DI|{OsAs21jeMnVT$4iqa3fffr}^@hOYi`1rX}_D
pa+L&y7W2c?bUvk3B5>NT;&8lYJH>vPSByJmpUirIpbiyH%Cv7H)`TOnCK_`UM&vTKi^=)=#mAMWZ0jq6Z@0XcCHOCngZeJ8@kyfVetl9;Jaz#g3G?Kx
TRyncsWED=lRIP7qWu*&99Ki?aRN_(z)qj2Ulm8`j4lh&#Qmb9^C8gn6B};=N2rVH@y6VkEh28e-vBq$0W-fv%eI|i*#7cw21+tx<}o_CwbY|!;Ss)dW
+6jh1<*J_We;lT8cmT?Q%E-FqFWCVt8~C%h@)Hyw7QLxE97XWph8)&`BqDILxO_MDOM<nPy^jknu1qB0i8Wz;O`tZ}Vgrgf5art^ffcE7ahfjtOUhXTz
Rpc)osYXJ8f$X{yUVF91x?Q^2nNA*Ro8pF}4;)`E$+8pE_YU>rpsE5QZj+T-aWpJ8Dp&{tM=4wZMsH=6ZPXZ9-#p6LDdN{Po6zw&q<_5;7#zc~F?cl})
EfFvcwXR9~UumK@rg;Yuq9w+|LKPFbLU<+OH>lQ!iG_4mC5>@)iLayu_B%`qv2PgWJ92H9Egy_nMKj^}|q=+Q0jYLuxm3RP)?Ad2{jo*Gh<?~S!Uk6>o
l$)tF^T9ecmQQ6VJ+aa#+`_Y}uKva4BG^@WjsHMR5(E^xpTH}+rxV%J;E--%j`0WB$ge=<w2)!ldl#!<Z*5CF)bMiUbKKUCBKljxJ9(ENc&2a@0-HOQm
6MY|EaRzd$dHREe}f)8Mv>=CF3Fm88LA(TbJNOrSpvm=0T-61S%HP{xW-Pj{F15@yu>TTo<&k!tZf_;E9*ZO6JPj8{HdmBbhdL#xF72V3UDI@PiVPVE>
3W~ZGEl5HP!50Y+?Saj?2|<JY2e(Iax-&ukJJKMF-o*oubM|#e;z6wO!I6aU%L^lNV&d?{)u^Y#yI%b-~Byn@RIgEMxiGCH3k^x}feP^tCZg=gL}jxA=
GEc7?jKe``@fYJQVRTgA0(;np7%RxJAM#!d(ZzkQOIs^#D(=$O<A;1l2-G2Nav#+k^F$m88~i2{O+YYXRFgDWd9ZTw|M@?w?7@>DT&hVunw%ZKN8_f7(
hE^+Ak+QoWkDf^sz0Wi3gX8XZp=7MS*Fn3*OX3RuD!0Pv{^##`$S%Qf^R$cKpOAJQ#0T=6wI!+sVPrBw$X)59qWtS?9z7A7XOG#&3Ip==*b-mU(^&<-=
$p<!AXzZ!(Jb9@O3-^*Ww}l=e4<d02opDw$?STZ(aiC5PHRNP{(ihR(;o2TKBUddbUSy3`p2K;dy19sbvRCe-gQwQzqH?j)U#SIX_zSO?4dZb&|CMgYD
`Xv%tgZIMO<M-}aJ;Y7a$a32**9TqMSo@8#@2`6Fzkz<4a+S_2aAya>(00zP?8Uc1T61*uxuLeQXn70YbzV%iMU^DlcyI%-Oe;zo4g3__Jw&YU4b^S?z
g5)&y-e(7_3_oPX=MZCf?8OB__l5{m|2kfQBO^>NqqrJYsQ>2$ViK@ril>C$+Eq9-E)5+CRtYekDwTjh?K>3dLKHifM8jJY9N2esLGA3CrAUoTRv7`Lt
JxDAj6*=#}2`peu3<&|u~SDx~p-r9&FM3*5Q=lB^CJ`K<`!myy`D0O&3t<I^F9qRLw1p7G%0xS|_l{W7sx{FcwEi&Tgn(phN7n-hTzt8p~kp31=Z;v34
jUlM~1@74Fps)Ys!=Mp%be!ph8zD@X>4^<zMK&CYNZP+4+U(0%^aHTvD@5ULwJ`D{Ip?@qozArW?z4XIx{g1L+|F}Z^&($`$5phF3Tdd)-@j@f)s1ApA
CpDK5dQHKC^<UGqepCXFo6O+RUb@sau^fB-fR+phE+99{t+^99?n!xP-=689J94{t-L|x#o_4}E^UG3*U-?zeAk!DJ$sp^`dr^=ePy6b+ImR`ts5NYP$
vPD7MreLB9<f7Eu6uTm<QvC;xClbC-Ej;uQl%m}J1iY&(1k+YO3kB!zx(%B8%qhKJ6&_ECM}N(d2Z(8Z5kIFe~DJOO0Ic8B#bgde6_#=l83yk=9QvXij
O#kXV#vDw3Fod+vjEx+~djhg$m_!VX?Ksxc4T6)FU>&OKxrsAJ-s>h~mcklDRg^9#&2PFEH9O(Q2y_oDcF9miv|4xw&SCD7xYo;vV#$^zyxMGaJq5P|j
t}kmjzLNc-tu&X0xst$aQ>4LlxdFoem>n!ofARlH<ibSGh#v0l?adb5d-gR<IuIMGz(Kq<tvYrpUJ1@|e2zh?{>4ps2>$iRhp0!(<;KpN01oy;62q2}X
>I$UfpE`iys3)+6i9?eh_8K;qGAP_MzIn<027ePWU=D<x|`H(`bZ9u*-w*54!_r**^Zi^1iLcyH5uCfZ~$^gGn8lR?}$)WwKHD$wD4<N(Yd(5OkH9-5^
dkU$%1Ty|T*rTJh4R9vCf(6ORc&vS|@5<fnzYgNL=jjRK#k>`Uc$kns=>}=}8tayvaUoWLgK^!ooB??r)W=y7=1NyW_;xU&avfUOm)s`vOIaww=`_<vr
#;RT-i+wy-WOuS*k<;<D=fem(PO-Q+ks)<i@W-c3ttYEOqxC;N#O&hTq>O^*;C?(ioMrq;w;V{1nq5jjH?Wq!$R3D5^?XB%zB9)Jc+XDlt3G`2kGJ}2`
QgD%I{vo5cp9o-)MH?8blcH4=K|m*TD%jN-fa<2f*aD7lI%nFTqe?nz8Sf_D1=~@MM-C`vQN@Gx${*_Q#^8{vB?QNPy%wlAnPYW+7<0w?M8Kft?781>?
-F(gz~WG<_t|#Vjxoj(34w|04_D7t+3wJnssIYsT2LStVd+F)N%x<So(e*fR`C$A%o-9BWFMOK^4$^b@y#4-De2+__JUxkKh<Jgv^KnH+E{S8{YB;u(9
Btf*SU33t#+s?eqJp$~>$H>PRL$&4+=P)q#A86d`WU;csLuFoF~1W$-G_=LzSac0C?F_023+JJSv8}WO{@w_U=NW<btj}?iUU2ZjuhbDawdj&y^joy%3
7g~~=>|z80Cg=Ea3M2OQ{S5?Hoxd++BpM(K<1&KOy9CpoB4c}sjt|U5FX>A}Vhqb7rZDA*y+J&>U{g2p@(ajOe)U7OUa6bu;@VPI<b)dqa*o#ai={pGE
R8O=y9AqkyV-Zlmo|9v>}^HXy||!gY{(NySt?_PG-k@WyzGlCSCZOZCryGuY7SwLY39fN6!*hDKVExLhboLPCwEQ$2y(Hj(BNWOffRKoLN*CR`0z7qP`
97I@@zc2olVMP_!WU}M+KMU2vLX%S4$gL&^AaEB;h}DL7W^<p3m8oCf5NH>K#3;W*gw|3wR_)zg;XQ(c<o6&gm~D@%i(TnwiV?lYJi_bv8oJbx_5kiaf
|>AADQ4k@G-0CJwS}CZMtt!DD<Qj}kjd<rkifKQtq?M}EDiH9|Q4%QQ=f92M1+25X9-tOk?XrV9UOo{j&grL+%azLdoudHU}&cE6b5e&sxDqMlzuZLE9
kIoR^ijWs8JoCfC{l~kZMC;iw+mh3KhQt;z*sN-qU-hy6uJ~HJUX%aYT=_W`Yb8<d&^3`1K`#1ng_2Y|GP4gnq^LZaHmQFaNZJyf)7Zwr8k{uh6s5dii
cu8`kPv62}rNg60_S>|eZLS=HZ@!uVwnU9)jlbz73fl`x=jJJcXb>%#kv2=>xYh1-pHwM0zGtC&`?;)uqpdXd@y@QyY@Vsrt>C3N_@I6fG!?uMg!d+64
{P=rmT=qEcu-gl_v)_s4*inKOH_Bo#gt)SauI3WhWj^>Azi%t)2I0c2VU3rIodAwi`>x&D27iWKvw&%oP>700x(}CbVu!qiGAjQQU@^$Af*S7VD3PqfF
?xh+s7J^iP@7G4W*p^Ko-L_4@0#v1<^Yj^^KR`6Bj_&yS)rrg@}Z|`sXG0Y@nNu?psJmF(K3;5?+^&2HY;lw1WZ9TJR(V^~1j7i2(~!-1C#JRET%@3mQ
^v<lxq_YWH;%D6uaVwR~3SLr5}d?mDKvAmFxMB!iQuuZd{Sv1W2Tr5!xO_~mXX))PQ6cOfSu=!85c?Y3Yf;yKLHCs$MqOAb11$-Tl$NQupgdLk_{#GT#
!ZXNB3OZzLkrKxB^P+dkvlTEn(`PPw&cAAg%YSkv$L$KAjpFB#yH{i-4Qk_)%1{vGW1*yCX^*_H`TC2t*;lq@ckkECQPx6iexNo(*7Ug?=gVq>f61{Ou
LawA%of}_m5N&z^vGu&%07}}z1xhj5aFsN@Kc3Pj@K<(A2hS%|ZugjFxIpYsd;FdYq`sgm`xdimz*vD<)A#UT{t*WJn?}6_TS-)$E}f%+`}h9ky!q#Qx
c{;cF@pM&JLY9PfrFm%G|G1kQm<%3<u~Vvz`E>T>NPA*fNlX>G)ZYdbm->?<{ga<yfhnw;78$Rq~xk<?Q)}W*n4LzvWE^Ecy#MZ7tg_9KoT_6rG6iT!{
FRS(e*o}fKAUc8R0K?1g?l+mUdEC;>HodEB#ozK%>C3@lMCx$(b)2xh*+II=CVP$<klS5}=8|y!gkfpSayw=HcM%*1`ML_UyZG@v-SjaZW;%OM`fe--Y
9=mz*<iqoGmyyaOY8L04N}ypx@JG16$N#33`rl4?wPW`LP@*rjyy(PKr<CU%}6JV@>L#Cjdm9D>-@vZv7=FhgW2j)i@%F21Mh@Au=(asw!i#g5_qb$w2
v%}J&0(}Wn)OLANLg#t3!#EEYGpbS_0PMHr&roofjF^TTp<N@-j<_vKgSB7<FrG7#J^bYxa)Vyt7w*+|qxS;)pUc}-e@9MJn&I&2^?c5xayc^)w-JZMo
+SZe6KH5gfVKq2(eLUn*O{?dx>;_b99>FDwi864T_PidWeRmLqE#6|V;|BPirm}FSoHq#nuy=pjAKoQyT|8|3g`k0Dms4Zt{Kw<kD*XuTP-bu!$M$=L{
^$ax8DZxft9SmwZa{|Z+~GEMn926<@BWUnDTgSLBd$p%&I%B%uvX9P_LCdbO{(9KFS+)Y$G^H)7cod$AN8f>1Pv!5pM{VQC_5aK$><yRmy8UZJZZfICr
=K?ZtRTNk>{`oyM0Cwbv&r)iK2u+raa`{f9P&~!5y+U%Cs|)fhidBHbHd%xitv3xq<ify^ljOOKq)3cPVz({W=7$L+V5jfopAkapYfmCeqpVM^w{pl>i
T!UXIbzhoG|xd(HCI1>%iXCQI9|0M1KZAfmG(9ePpqCVn=TppkLitw^(EB@lU!v^9HJI7IDDrSUqs5Rm<s4OjBVW}ZYeCn9Q19wN1e<ol#t0j7C`LrY{
fc*qhWZv%ZlDad9&_RI90)qzAUVA%OR-f+Z9vcrB<13U_C>!$PIuFqc~g(=_Xc7h`dm;e#`%L#_F#AVDPN3aa~vC`^upSUw|&++R?xkEY}!weG6lmPSO
{EUxv`iHv#|LqUUChg81=AAy-;$}~nbB}1aVNoZrtICOBrAm2;KJRN%h3d*l?`P!ve2?Z|0&KfYbdj6G-~o^1jnUSX2Sl`r`{;acwBY65i<vy_o&ogtU
g@{;Eju((`gI}AsRC|&e^G+FIcLbLMhp2MgqK4sO_H>1IntMdhXzsV+iW6KYp>18m8FBoShr)uZF&L=!v$DN%P_I}Z3`x}GIEC^KD@f!=#&OC8C@6g+U
&7|Zeq`Ep)Y0OJf7P;${7jX-a62R-}Viw4w0#__xB4TT}g*8<fOk~LUu{(d%E%vbS+V>Y%c%>yZG9uipw;B%PA3mw_`LBrD-B+8denI=KQ#jZyRDDB5W
knpV!64ql`^bp#_!$Xvak=+|otR&Y#uKn)~ei*rxtEu!CkD8Y@Nti%@+8dVmuA$-dA_d1iE9eef)Gj)R>jI$0PIoC>$o+$+N*5DGb!cd~kO&X(s7EcSB
^xCA)Q0QIp9c@X<}FXH#?VDEP?kULg9fok%5ohY}1;gp9eNvz}u5SP@H!;a8=f*jgGePAJCa@xAzWc=ndaDRX6R1d%F2-^Or>Z}ln%f7hhzUTS9!6WXU
sNL2@2|ynw-O|p4$5lrEz4h30f$SWbdfnsq83erYWt7&yJ$7u3vb?G46S5yMwY`<P62L8=9@GA;If<<wM#qY8<^_rR)Zd&Cg8EmK*+nEmollCf0mdVic
ghtvXRk0?oY^mJfWpLaPkX(F44^!7a8`{Ukf9q4aRY9|!STG6QS^}(lVi1436e#jeo2|h!gC%xk7rI`R7N_uAEtJ=_hf!*<#I=`J~6xhBq%W<P8K<e@%
1!kJA<&4g#cOqd1c0EDl15IJ~bS?UtHVGT)`C>IY`>Q&uI`b&N0Dy5`F%kXJtFha5pX>=@a3Tax-ga?(jdx%KU_{xb+brCQ=$@{z@?hI-rLqu6Af9f?F
Wl@mlvU6BI8O67M$=I>*dRTouIQ8%%XjiKXG9%!QBjtFIgL?d+)kAtG)oSWqhC9^;lGT!9b4u^$DzSPv@XiOlc@3E=SxC#B=C2_&7Ww+-Js9J=ZCT+iN
X3U=s6OrfxB1JonAm+5@YSJuNs#bPa+1?+8<LutX}T<{QIcZ&5q9pnbyQd35o$19(*Y9@yzJr3tTK09m<>+FeiQ8ZQLPu^-%@OdpE>mfSlUjkD!Z*X6H
SeNIyqCizxb!OO!@z@I_vrDU=HN-iKk6xF<YM|DhbqlAQw<K0Yg-<ran}fA#_#PGu^1x5*=?+(#XQf7ky^2Or1lc>{45^1-Nl!C9HBKMh`vm(e5UG!QH
9W;2!&UriBjACeBx!!QOIAc@<leWJG(xV0UrL$xY6fC&%*MPXcmwXPAhUQX8Iam)Hl>w}H2|_5Pa4p7)MM-UvS92H%Vl4h5T)samsAD!rWM?1V}S6=8#
%purL%ioCCGt5#o#H1$u7*})PSQ*r6BqCC_GVq?7JyveSpVe?+0_iT>WF^nj`YwcF-mWEKJn&FX+$b?WNp=^JHZaWm`y^E<8VtXxbH<KYwLWYIUQy`lJ
tx0rm$jugPK-htTN#wP!NrUj7l3yNBFZ6G_+gY1%ryKs2WAo#^-~4^}3_zrbX2lYK`caoX=4b+&+vH+zpw7OW;&Fv-SHCO4(G$faY`hg?HG2Sm*m4IrI
J8cP8diNjw*>UcxnLpn^WQowRM1PmKK7o$TVgP560k&n(?;ZBa7dVhA8D@@U;7LRX*c;KcE&yUA|<ClJpk>A1!<B)PRL3QA!gRocs@5rtRB(L%}UY0Pc
@Nz`9`1>u!?ugpI9VR;O`}!Q}iI0=xJE@DoO<<n9&SN)O-uPd6o+Zd2jdKLekeRBDyD^*>!_eCjJRaqxaT_A@{CpD?l;^UX5UH-}onvXgMRqRE2z>tm=
7eI|2}BD$6%}+a$l9I*c`d6h3yhfYPJ&aAMZCH^Uzsm{fD6IM4BcsdLGqSOR<PiO%I^cCppHkR!$>yU#nZ=00n(ZZSvxjq{-Z^ye>14~kZ(7h3RPCr0>
&R%O2Q!b(mO;C6X*j!)g4@-HR)$R4Iuv#V3|g%NWFJjlY6mN+7qMF!>xQw*{lVY2ol*64Y8xK44Ajou5TcF!Q<waQ&yQ}35?bh?MKlp3}VPFLVE9mf%K
l`NHyz24VKKjO)Z9}CQEkC0}K5Thlr_BH6DVZ16^t!%So1S0{c20FX(zU#8&xpD9vj*z%4#oDCXl}0_Uz}zBHE;ByR?q^F2KvAY?*|pbH;wkcL3Wvwl0
RL&aL98KH5pet%GF?yQczL0<R5QGgId4$+mP4G_1Cfr+*@a?$uJf%FC9%yeo$AvO&l)y$Q`L7E%&D<)rP1EvEAR;E>{L*2#)qpTF?19ah$^<LapldFSA
wpuq;fV6-!Ri5M18&nh-y+utsC+_w%ORT!}F{GMXwJXfR;UJp7k=H*C>{2CDyQ!*fwhrLG&`p#BAwjlc9yfo{Swd#fq?%~4SqG`zbfaRMz53si&BZ;*3
!w94&_mIAVh+YLbAin7#RnB0HHG-pc8~RBgEI)1a2({-!?HinJO>7FP(3VvEM<RY%SloGLIu?7sF%DOjschpGN$4JiUxV?Zh$}3C~&Beplkj<tr{@llf
7xE)@PhPd)%Zb^yNPR0&SbK(gSe#jhma6IZnX8#(2zqFLKyrQAlc!%3s<`zK!>#ngf4e5GIzwi@!<^#OAt*;mspy5TYhtg#p|%HnZ<#CG2n7VLpSE%SV
0PimC3xAgYhU<Q@gJC7CMy+M@Ta4&kG`Ou-6IQ7~TzPV^4ijx_zI3-`t&I`tipUKLQ0R*fHvJs^bVQvn+9=vT7;r&*c9MR&&G9oFM=oa2Q=XVuNftJ=K
Bey#GjS+|i>1EKu|R`wMTUQKcRFj?D<d>_wD<{z`N|Lb4=$B-^dIrZ}&xbeqt$o`N2vr0d6`7eL*_s0|ZKi1R#(RF_u>hrt7-wpmR+~6{;<-h##=V#6R
?5h9C8v8fb{`lv=+ti=0`S0J*zkc+ufBxLizkAJpzO(*m5P#~~UtjarbM>#I`Rlp*H`n}UH1wYshyP%z{_8;Ey0ZFC-QU#L`f!YK)3~TW`i6K^1<Yo9M
V#Ws;Sn)^{RS%ty8Pokw{A2;a%e;(Re8LgPC!({AMZ1qktX=Z_kXwd->bc`?_bKBY(w(4kNkr}#-KKO<twNtZG4^w9_IANU~Q@6l^cOk(?;5{^uBRzrx
O^Hlmq5V6FQjzM)!eh|F*~fw(X5&DW~T9k=4-;{~_oh<i|X%<;wexfoUemIr@M24<AQW)Iq7HYFmr&XWUoO^7+Gm;B#K0Xe<Jr{%w!nc<|f4|B?36fg&
H@RllvmAMsa>pI99Ju&4bV{CWBG_VD~8{)AV-mFXY$BwtmczpuCW{}X?labU$C_8flO<2RoEw(swF`yFq;<L$RSe%s@>J$~np-~Rl+xj+B){Qac8-}Cp
||9(G@_&whLrN{d}aX$a=Zjb-E{t<0h(=JYHBRy2ot#<Ud{jwj{3V9Uo9A?<=Uz69vA4M@?b*$DW`?kto_wOfo{~z<0pN#iEl0V45_P^%;WBa;)yUS<&
cj{~X%l}xuOZxenwa7HI?{4Y3d9Fux{1WT9&9}!R!+eb%oI#MgBiziOe#?ejXR0s_AatP=>$9?CaUeWJ_w6#TPtrP4%qLP~yfHT(r8jEQsJV!C5$7&xv
{<WaZ8C{2)iT>~!fw_>t#QO2DJ&P#6+hqIJ4Z;PG*>QIS6S9}B}+s#ErzWWXgoI=HJ5}QK{OXANsVg0o))~Im+@9S7_QX^zq*O8%knOIB>t?1=cbCm+t
uBT6>pY$--<vSqqTE=%{_8?kr7>RS#{s!)0KTQYF~lanG3%K0jalI@mfxSDO1~>-BXZtq7k52XKC-Q;v%5tmmLHl_GQ&=1W94oc?bm&&>g<nxU#mUUw}
lI4m5JZK6v>$^^piMJ0sg&_LFNB$<jD}d8CTF&V6R7>N#^FQfZvqKF_;l9_Z)Bi`<d9PmnOa=G8C|I_`<OYL(Zr#yy)%^w|geS*=B#XY4IgtUIgiljaB
lys2BgJ8$$h=2aqKtZcd^MZH>WvZr47WWDXSGNZ{RSEZ)_HMVgFt1?*S)i8IFb@|3^y!V|oAomSK1sB(?d-bnY|8skvLEObRZELQHBe^V75*G1+7Pao0
Ae1bB)I*T|+W(B@O&0t#vd3nU>?j*~X{cgDv%ZUen#NaKS-tFgcA7g~G0MthwFqJ*@WU36^oZU_Iyc1*ZA7<SFv8~#j{FGqzM@;s4-{(N!fzuzP-${Ir
q^Vlw>CoLA&lL+w&q;ByEY}FW~aE%`o+ykr~K%jjwD+n&A``(n8XB15cchpQ*T+1`EL$t^pxE0PyOrn0%-*j8ZS|n*Taq051OmXJJto9x;JiGJ5&4T_D
th-zv7ReS2y@_gRI`2LlQ9_Q{9=Lnpq<6)=m8L{N)*DZUbdwf7d^w!EER9=QD6$Vj;?UeUiPHZXM+&Z<~^Djp#i7uD!vx5%&?S18Rg!1ci7S^(~KO&C=
$F*NbYN3~u<R@qQIuwPgQCt!Av1Qa60Z?^zRxw;*cKc{=nryy9c$#k+X7HDVh9{_+jb@x3@{<I`OPzeZ(b-W*Y7PttvBHx)Jbnx~|Xa!1^Zu@l)q90rP
m&SYDPcz53vNq-UA=I(7@<IA@e@hO3rq}9W%rM^K0AgGLZOk3dYV`#K$h**OdjZ*18j2e0*{YnyXWOH@v-Vi}Gx_`VxjiB8voO9M!m=~1^Z&`f0T|Nk{
MpS_$atq$LV|=_&rK4z0*lxA%uAeeyZ%3>=L=D6CEx^88`)54WI<k($0c}FJ8C#^4pP8QVODJCc@>vJ#W^GF$ma7Kbd9@wOxO?-$>-v3jQ`hGH4xe@U%
Tat;hLYQx5hC-h=oP$KKUuecFE`f^aB#wt@-95^RXD3dWSqh%5&hQ9$Ti<T!TV6rTAjoBQw-+i>rThRw&XFr@cqwt5JZQwHFokw|E_=JX(T*{j=MwQM(
4}BMmv0Z_N)78#GW<i=VOuBd);j*w!HkCri;3?DnaL7|0%R~Jm`{8VfN+*$7OFv;fj|S**)rhSe?(+A4RW)#I@dAS|Hc`rWYBBll+7Z`)%l1JzY~5#S*
={3~haUO-~Ayzh+i)lY<per=p%W=`$*l8{Ff@1QY4s1mVG2F6L4RYWX!Hh<b&#TaqX>syv!qmmY#5xZ79=z7_PMC*XW&x;eMWt+mF)N0NtHadFgBQ0>6
4gi&(c;;tDe<ooIicL`}Hdb2*pTfRB(S0Yu(n{=zaUfZA4nzfTTL;1=m3-Rusi|e%5KHolGM({tGzx0_T!Y%KU%}YN@d*9ITCRJWzy2Bawts>7-B3S;q
xXWa;ma~hbApW^M?7di5e)#sXI<M15xbbr8wzc@0Z^a!6#Bc_J`+t-7rcJLS*O}m7c|%`jCQzfqzGyySBLNT~0T3WaIwmTx5yV1(*g<@f?UrTB+S<$5Z
OLo5m*}=FxyRGiR@Q%+u3J_5<i9Y<m-klP+OAcOiHYc#iVAScOyqg;oaa0z@m`=9qpPtzpU#-1SLoKlM#2cypb9y0W$uR2ty-DYC$wIRfQl3gGsqnJ%X
wP}8j}}RIZ8rqBzTHRG(ZLGmY8m?bcJ>lmOL(4*)CIE!?^fIaf#8PwH?vPST34&g8ahC)_BaWsC-!+DS@ff${LQ?HD68Q&6X5g=dDZ4ck-gU9*&|RUs$
UbNKG~ylUs|E(?k8TQ8HOG*E;mC1KC<kZeZxD+P0c7?r)S86P%W>ii2cJ*vybt?uoZtu{YHuiW;6<4Kr;+ov=vzP0y}9j#ehd^yzFZmYZ8HFG6f5q(P2
a)vfB><tiaN5$Qz6%1Td>H{x}D6mQpXW!3#fbXUwJJc~x{Iu@{(y}VlM{7$?{IXSjhC39Cc>jcu0JVn;wljC{u+%A^GVkb0*Ua?m6V6-A)!u&*e*kx=N
2Y{-?-fV<uy(_Ga9I9}Y(EL$!w$<56^YmiqgXS^fm`BTT7^*^E&8&767s0HJgR!nceV5rM(JnUj*lLa~uXdJp5*bNajXR;3TfKFYt9bQ_os}$|%22N=W
{Mbo;m1-ZSD|{nxP{1D-eF8i9)2dTsU+I5GLCJO?cEi=r%G{VP!{SLbld8XXHMc2UsJ0OEjm<HbS?#^*@|PcK^j)OtRz9C8f_XAeW9~D%vwM+r^|V?xY
2aq5O3nDP-TTLq)1FfHL$L+Q01B)$g{ZBmj0M;jvICrGE@WgraF&TP&%^8?rI>qP9cr$cAFSFzm5VPDD~2+TMRW8PDP#t)R_<C&|zzI9ZOqX_~dxbmP^
LV_A(oC7Vb@9rq75)iAzgfU3Wdqf2Y%A!3suXb*66CJmYN-R*fPT*__DM7HhNTM*mukh8AR(Qrvc2FivK1a&;dW8nJb2+2Y6b!qAd*Ysw)bZ$}Dq*2a1
yfGJ6x99e|#Lwu~=juUJmD#jQ&nykT?vn|<|h#f)Vw1$cZu`VhKV~qq!F6A|Hi7>(7YRxL_+Guq<J?*8owH%A6^b2b`2g(+)>xmp|#mm?Y!wXkwa!O+C
7DeZ3Yt%PIl-GrE-r1e3kVa}sy9?7=U8D=)+8)j)xjuTGc_Y#`U-R2gdsDoTTU8f}>p_}yF=$#@;!H-8*W~U^^@kH@$p}kG(5|<ry^x%x0xO>LRG}KlS
yvGq6nBi49Pe%tJago3lZoT$6XRj~OmtP$U+n~QP|Y#jdmGe<j^tVDB$u$L=oreXsLh2?-&$Dj92Tvt-C{`-og1Bu*JOda%T8z%Q7~`zc)i%UY%W$usM
qNA)^e81B-9sI&K4&2=vZt>q=o{El@MU<mKsZ(V?vqVkXLE8JJM=rGiaA%a#p0}@f?li4n4ajxu^>9(sAc;D{r87PEX=2Hna!x+vFvvR&rXwUnEKyJN7
^r`a#gn(rOVzR!wL{sO()`7a2CZSe+ym=!RXBSK$po#pe#JH^ikkmV05rYN7=5Mbtz867bRwl_c&;5t#^nJc1#G{(Lz=e%`GwqjHiKhFR6TDTWJQwot%
tWxX?KK`0}H9bGP=Wi@vU31+k+wa%XyFFZIls;y;?291UAqa{+fyWj#?kFfb|uqrXZb6uo;ObC?A#d6f;22~c$xfC|WwzGm}xpU=Sph|%bZ;_R8{p6}*
UvZ*Gik`(QyB&k*w;twadl;;uo#BEprnMFj%5ui|w!=_;C5$^s9cR~SQQ?~NOr@2AyO1WUYSJ2AZR~*)4;HL9rEDq;*<?>Ukz^XgO6WB&n@KIKMV~U1G
0nxJyV}LcLZa3%zQ~ZCWqyq|ig57)&ML?=9tyozAKwrkg4h}aA552(l_Lv+m5JSM5UwF9j4-2LQC=>nOu&=@hxLukx|$%3f^=?gE9-D<_E7%`_h%X;=)
z)`;e@KPIbgzY-oko%tf8J{ZFetecI;W_PmGu0bYbvY>KcNGI|}1*m0b*3Ph(1?I(HnC0P$RHV;xSyoSlR58fJ^!WRGV}P^fujt(kb!${U1j1Y&^pref
O~JYX1GbdTD0JT9-mSg`q6NXBM@^&7gvU44-*bRp1leoVK$D4T?Ab>fn3_Eyi<g#&CnSHw<r7Zw>^giy`TQ2!0s)f!J>inohw3}L<v)$N#F!tPD^LnQ)
+mDw&-go0simb$(cty<})tKewGc8mg(4>eDN8AcjacMJ&ubJecP6h7e2+*k!7a8*;0DZa<IfmJJ_-15u(IE$i_I#x<&4Xe&1dlo-A-jZCNtxS_?Lj+pB
5IBpB$E(Wf=!UpTrD*se)K?rY8jFjLaDrv*;xX?1)|DmMI10zzC9*`^^Nm%%DQq#PThTgGmMAX=gWSRTVYwdp(;{+ZGD&xWtb(JpRqHxmiVJ9m%!1hRq
xHZlAq5Lhet}$}zNTkG*~Ew-_-<>B0<)3i)nU{z!R)Km=nE^Tuki>K?%O+_Rp1M#UqmthLdT7o)zT!Ni_R+H-o*EjI+@~x<<5ANvs0`3x3wY`I__C@!C
do&C>y1q+h%IHroe`RfeH&z(!+&SE(_7nkyHx!g-9coF095}p7*05W<DB>9T8RX>MR^GF&Yk%MSo(v$jx`?0(YvDXt1ttB|ArC7fKONLZ#V`RWQO<R<T
eximP+A9b=PNpz0v=nUH1|$trH{B46=qNf*umKrC;Y2BAu*+F5js!_I2UWMeEqVV;F$nD0kf<S(d(F=yzHQxcCmmF8vDoW_aommX!MW3X`5R3>!cIHQ4
;1*6TXs@V%~;AcVKRDef>5g%6!5*TWKI-24#k<GD-w+nZ5=ut`7?UM`S*Ck;n9aT}HwNCEO8rZvrjL7m?^l;W2k0IK+pRD)Q96Rhq73{iCjhAFDAq(^V
)`>H9K&{huK88!hB6cE0x0SWrU!mS*E1na_y}ui6OHNRgkGrElmO*8OpTA!>Nrr5dv9V-VLRUv3xk44I&!GI4PYQYz-Kj#x<O-IkR;;-~@K~E4?UdzF%
_m_-6weo^FI90PD+|AE-hdykB#0^OPvvP`RMZeIr3UZ#qrFkbH_R`t)!MpjTa(p1e8Gvjtj1P=necp{kKZTvC)<v0WW_U=Hm`NXVhovWDl3k^?!=)^yM
fprHFTxhd?cQ5k{K>zc92(*zhVS>T+!BbAqwcq!&h5SQufK}+bq&KxrFt87Q3@m&jsXDi5AzwFw%+T54TxfVK?h2vNx(7C9dANx+!cFfyX%Ijr)@tei*
m=3}qE*8YIEqou#qwI3pL%mKDMJ%m{|ttvJX!sDprK4nA%5(N@j1AiqMh$=0_j*EzUCfAnpU_R!wSs&sCbaw=;g7WK_owlH67pBPUa)esYMc^a%E3gc0
3r~MMBc_vsF%}`Jka?4fv{QX#sOU<3IrDxqTRU(mft5OG1V5a^}_998S8FvWO5$X}IbYU=jW!#HJf-0ZCUtETWDy#Nw6$ov9NUb~tBCFBjXY9xJVXKZ9
%bq{A|EyMOI*IqY-dOzB4rQ6p#1kw+Pq}qbFA}QNd@8)b-qqp^?Hv;DX3iXy$ZFb6j@Tj8^d@`N5!xGGuBxF&)gchJi$yXfYxnFbVF>4!%%W-Ot_SDaX
!s2EE0jrP#j3Kd<Spb$HczcuFl1J8uDbncdjq5#8={8&KQW#vpKg<=qOode0S4{ej!wWw8k1Z7m4W<9j9Wo+_AS&42h9rgN;PF<IjGENSVDomsUBP`*6
i{q9d+@vO|&sd%&A?_w^<S1gdgW=;@*UMw_mP%W6_-lPT0_3Yvpr$lvOKSG~x}=gB1`;8)|_{pFedypioQ0+K~sGT~6k95(`3h$1MvHRc|5GgLy$#*7*
5TUnXEZ?mOQxR*8DaM2f%h<7E+Ivi$ki7p{S%pt`sU_ri=>2P>IiVW-uhRET{~a8}qIhZYw2^ieERupc)|1Is^ky<#a&Yms0A)mp-|g)YQY7=&#O2*|%
@j8%yZ7m5ELKD#rQpntW8kr=aOo3Qedbx)!sBf1sQ{MAsVSXKnnmYdOYU8PlNWN{T%bP|k7Z5&#0R<Dj|%0y_H)lqOiH6H3RoiGoJ(-;Y7pp)VvqeMbq
4x_CETB|n6))D^SzMgW$In7FWac`_{o-m14Eym-$E|E21a}z|c$J;TunJTJBVATmWgEs?C<7-*tmJK8LLwvD@Y(Kh-J$9PJJn7W&A`&MkgYArvI1iOAh
drq6D#SHPIO{xaISajUbqGKs3HlaT$tUhO@EO-4ANMLL{mZ>YkVa_}hh18ge)0CHYDT|_V4rK1mR<X$uMl5G@3$yu?(cu)OM_qZ@t2-&TF}7$UEDl>J;
4q|TqfPQ{nGP4x_miE;D`D1Ti7FMs{VR!{pvxv=$EOtzVzOI{qy&}|64Eq{J*^T+Sg!*vU<AuQIwX+m+p@ZxWA91S504QH>TbBqn2>=A&ti`eFb~#OP9
0_t1^tQcZ=ZZFxWFMtFe4Ob6It7pNjN)jia~klY>LO_|CUpeD~kK|40As{h$8sdw=r%$AsSh`A<K1=Wkzp?@!+Q<G=iupZ(E`zyI}ngTMXTcYpNNcYpM
s-~Yycd+)2i`r;q{<lUcq`@Qdf^~HC;{rLWaAAIY-fA!bi`|Y2-_wB!Y_s75e;<vu_FF*U{yFdC*FTVASNB5`h=@)<g;}8DoSKs@?AH4YPH(&1sXX2dW
r&owQo&DnUl(tWB#!oM2{QTorp3<&;I;Bn9J++<R!7g!8l}Y>5RZkrpq441^W7R}oeiCB16!HDr+mjF9z}#HM(OYnY_yVU=ot}aU;s{SQ#4UVz9wT_}@
YKTPeGCKPe+#{@#=Y??54o>1v<y!Fz5nCK5Wipi`a963cYpeAX!MJJzC-fC|Mf#?G_>piFf{u9>v#V0#ov7we*X#BUi|E<FaG+sKls5<|K(@jd+}Gl2G
`-;cmC|L2p|0X>k!5FzyI6!|9}3|dtZ2>AAJiR-}{6A_KQFG#}D55#|M7G-Ix!(xqTY_B7ZtH)#ceB_@?Z>{PZ!9tMU$ClHMENJ?dll{clg{>FHMW5SR
gC(l-#hr?!G#e}-Q7)>9ipfX?t!+(1O(+1ls+{sdPILffU6_#^D#nci;W?(ORI_86zhx%(u5@BiN4y!(^icsRxTKmB*_{qe8=;_Kh~5WTy<eCMxTdfz+
${{5eRA7TRi^n<Ve=NJF<4-k_l@9pWofAv?rx6kkxd^R2rJ3d_7$22|z5jcPUsf?c;<nC-Rc;0&8^YYXEWN*R4`N=P#SAJyW%Q4@Mr||5T$vt%MMt*3|
iy!>>gCG7nv=heEr+o!N@buEXJ_?9#tRT|eGo&wvfA-}MPw|ykeeUyyZ=Wsvtfl|Rk6#-5_C3bleh#I_JRfoT-rxTDi=TW4;{KTD`#<@s7k~dp@BQ6>g
v;>a`+xHY>R&nk-@oxYZ#}`|cmMZ~=K3;_?$b-l$2{PflPBm*ar2eOR9?>Yj&lfo>18Ot_4N9PA5Ha{|K9GepLCY*{piIv{tV6!p8JEJ|A$|E{hN1AdF
GwFU;N-ZFQe+8|KP=M{_qJ`p6)$=|A!w(^)=79&-nRNUw%^JSBwGK1+H$JM$kQO&#!OYhbsF^0BQdj>evs@pCE|`$Gq*|Iq7XU4y4&GJj2sIruU2A`ww
v1Fl6r@@R~*M{pNS!_b{ws1i&?T@WkCZXxD%J`TM{1;}`$@tFYIHHokc0FYYY-hd+4wpPjd!g!|0?mk-T*o$a2UXY$%&+~f1DXUDyN_ZkR6d|wdw&FKU
&C?UPVLkv?1j1jGRxuB=mhfEN+UwQ4k9~pn=j(dnd?0)HGAD-g%WCKGPdK>ho=f(Q!dw=(r4+e#q1_r~6zyIcoul)@K;T{#w$p+f?$RDsJ#N@$(u<=Vy
{oy~~d;R7QA8j71583hc?(ppD!-kLNnCF`*z{QTQj|_0<hv&TFpI~}_0C%p6_(M3p{KR*U_T8QL(np`WLqB@lV-FJKN8uOWv96x|<mt6Ad<Es(4{C+;d
l3G|T;!cU`^8`U*^96K&coolPs3dE_3zwW<Trl<zIjft-+KJ?VeCG@dYN3H)BM&)$>O6B_{bZcO?aNeBSxVcT%kGTgLIw&xKDk6t5`wDzq`&oE5G{TPN
9(NUjgw*&G&I%^NWWzdOJ-@n2@87)Y8*SxdF-lN8h*$jc5OO@wMNCsqmf-p7qY%-5+@qDwIF|)4Q_x?zf?_AN=$0zWDl2-u>~PJ`i|9AI7~J`lWd2+gE
mdxb7c%<Wm#-(PP>##ndZ0x*J*b-L>!TfpM!|hRb~^@3D0s82!k;m!03f5BDLVJ|_R(&%X1)&%bxK<=M1{n7VuI^RKVv{ck=z_!Gk5?!*tZ^-urx{hxm
4m8DM)?t5KYz(9g1eV7nGQ(!y*GGCfn#C{H8DqjkxPs8(-m;QY>>vdp0ijilGpY99;9Up!2yH86ns4hN3T--hDnLR&@s!xIGw{OpJQ{9Ead*ArR1Fx5>
{<Xh+@ArNTDHERZgP;H5oi+c{pWc!E)$hFj&fmZIoo_zp=J&t$*YEw=Kf#7CzVnA4vcOBko}qp?)rUg$(dG^&R3P8`$JadSc%Q~SrCkd@j9&%CE01~Q4
{=%b$@!(LrT!yO?h|Rdv?!h~)hqRJNAAl{ZVA8sIPlL|ySc*>za*lU;Jk+TOO*;g++O#<m%jS;!&jdP82ain<9>eRd=xgn__hD|?oYn=?mORt_&q`r`p
k#o9a1xd1+Ks=KsKKp84wu%qd9*RCwGa}ymFTN>Ob7*b@6>~jNS)oUh{<4E0wpON%$p6{`~7NzWq}e8t;Acw;pZ}ZTiLU|NO;I{_4JtKmX~YaDfe8eCr
?KM;I*c{r*4RbL}g^d~f!rfA_%V#Sj1CPPy-V>k(71BkX?9F~9dWFXiZ8e+v%s-v9agFSAJZ5n<ky!N=VAe`=o|{PPHumyO{3U(dtO>Ew}z+k5Q6uxZa
#^IFDz#-lx_FrmO8a^NrzwC<w1eNDsqw@)PBJGyU2O?AiZzWV?4_s_E8&H{HW_sZr^6T}C9@n2rN^Scij@`$y&TRda>?vH-*R6c#EO72tz3FZ5L0~hQr
ugd=wd+8PBJvL5X`E;az(z-i-ejb<4BI;!v!L<63@4!AUVJx3L{yERw9i+OS?xoGoWqA5rf&U8n77j5$-y)um<nxhwKGM%e?C~>p{{?$)i#@l+-g<mPJ
s;`kBlh_Dxh?+I<48Rp>E|Q!d}N=G-18AbA1~PB1%JE{kC*!Z#9NOe^?anCkIeIteLix}$LC>)$1ucW7~(Mu@fe1D?n*v)C7-*J&t1t!SMt%7d~_urUC
BpR>bVp3+=+VbL_IoDk51I16ZPmsJv!0Po#^LI^rJcbXih)c(T{e_qcijP#6CW;k5Al7&|j_r_G%Gc;rtS4>?L5>OT@5eli?D#Y1cvbczJtBzl~qtL;0
**&Ti7$M(uP*F`Nwo$8FQ5Fp)+Dg=3B&1*@PYF62!E4#J-O>(xvh)TF6xIw{!>Q2~ha%gGD?n;{o0OU2C5ag)1jHul0&m<nX;a8az%?KR+pMO9-vS6L5
46)l6X9}pbuooO1ooli)>U}+~-w{vOUhNJ5gXC6s_s73YGygz=PBM>Uckz47S)1s@$RUnQTe?y(n-*O`wfYZ*O=-gv0lNmd<30xXUfmG#-VKA>u0M>pq
jpDV$OeQ>3$Zc^02LMQWagZ&QcZD?Ht1Z7bn*sG$-$8wkML~v>+H|3}tj->G33eK5d>F8WaTz>D>_b2-MK90uGZ`S&S}?gemm-tfFZ!gZ39bdvw7DV5N
ZfBU9p%@pF%Q^4YG;=3wW0UkbWiI~J~c@AX!m~k(dOvk!*{O_m458;L!WcIVLaO}CVWMZ4qFsQe!>!EGO?b{M%%hSxs@NIJ<>)I#2yW#jdq|0)MP4cp6
0mdeBgQ35(9}gGaT7YU|K19YJQP>xJEIyo++!MW>E3e4c~1uYoN_Z-EWiGU;#7lfPs-E6|jpNuW|D3bRA~Sk=M3l#XY!YEvjE?4|7<T2=f^;n`F4nBD*
RDnL+`wmd~dlzV;cbO-Na5=;>xoK_k-FU~||2uwSw%KOION$QPs==s8FRu2;NCZMRnu)QlWEz26Yh7q~|>n_`BD3Twh)_nUCIsaCTv@#AUik0)(IgNd6
RQrOdPzVY<u-XogJ>%nmlgVB-E=H(9One)KmQb^0^9dxLP5hgO&j>OE0ra3CxHPM<kmUMQp=WsGGmSV`Vc0FZWyBp7oeI1nM7kk=lzmI&+z%l?X!;zt!
;b7hzPMjFW91NgLxAoPLDZ)XBs+whe83Y4{9hexg7&-=<^<iLBKwu4*2dg%bk~uUPzFrvq)j%vzmupL4AVxF0bSI3xDy3=O0>`83T-lHy5k2p8hNkIA<
IqQ>+Dg%Y<doi#t96Tju)K)73+7VI7g)4p=2(FRHJ-5>(>Q7N(UeVm>mr9b2-ZH}Zb9x83_dsi+M+!kVf*=nTif2L5ajKov+RZdZiWEQL=(#DVm;`VK&
m-$wKcZs%yEOVH%L;F%&{hV62)V~1M1O^LjpQa!)~{@Fjs~&4UErkl4Tq*G@vTW+t>7f%<OTI?$ZUM=jQErY`E^cjW%FsMl2(M9XhjWNioLFVGhH*zzB
KK>q7{bp|50nGqMh17I-n`f)ko3>L>&`==BOHTdnABXPI(1A2sW%F6}v!DZD<w&=BDPsvWKp-(r-G+!O}8gvTZx=zf?FURcK=(62K;SKUN8tYTA*hapR
5z<P9{TV5TZU|X@1#(O7vW()G#-2z|72N=8;)jGwe3gq%)QxK&hxRBbt6U*!SdSL2KRx^-vDX8~3g>M>y(%HVG^`zXE!!V(BD9Ej`slY|ttQD=$&<t3_
85aZA5=L=@U_33!NDii*ow~_R#bCl&9RoB^mEOc8u@S1l?o=>HMuf-RL}ZBVgqA<_3M6#*ygp~~1@>pRMAC1Ws$<|%rE*SZL2a@}TMlW;2g@(=XsgdA{
Evrf`iYxFf2Pk_cvK`Zet*I=OC)5j`pj+sX-w{Ai4RrK8oS-am``;EgvvOF-3oLjnbE7QdH-W+z)_o(cRV?*jyOu5Vb=Dv9T3wTin`%r1b`q(aMK$o=*
<3f8&DGR^oU0LfT~x0{-y`xeca-c-xv};>7>Jz)CD2R2!<g6+SuI#evN`&-3d7X04uRxw4iC0C){Dm_L|ktZkvO3ex95{-@}BU_C;w52IMB1<#NxY@L=
<%iG2K~-$2M+yXEBj^LHFG-^PTp7*JJkBS)2tH>7RibBP;|m}co|Bn*5bC!2QV-k-sHVk0(jrf>zMs8R*8JC72gW44XzC$Al5enD-QJGUKyciyzKpo*x
@QEDj(nxWJt-FHk2f}P=lTE+FPZh9odrZRA{T{Bm6x?<6$L04<{mtO=jDW}^cCd7>FZj-}$**+ZTgOILTHeXyoeMCL8ECw<IH@w`}{iQkIpG`#ap-FW(
xM+TK+e9YFkZC!%8G4oS0mwH12R<U+FTV&l8TYHvqRAQ2L8aLZs@vwo8hEooLu33`7U4m}uPzFH){5+Ct=k|sf@avHmlFiPNfp$V%Uvism=OZHMGHlhQ
FcZWo!ambP$ZMFY>nfc@HBz~uZ}BowDF7s7aoiJkeJMyI*ZF>SM(y7k5?z^N}FTAoUy)~F7(!<cWX7uHQkc<BcTvWk}IG$i>SP-Q3Wbr8aryF(a#78>@
l!qQ_{$c^ELvU>w$4iVD@{&Xe)q%R$ob!O;>Ed6?(xnOno|-xJW_S-BP2@=gX#b)5Q*(S%k)CTNMY*oa3Xm9tAVr0$<Wj!|1VPh9G`dd0l;KhjAZ>Z0-
yv9%v*|2>F^GXONCLm~Y4XJ^D=or>m{L@j#f5>)=*)h|bmhWJV1DjmgpW6-6z(Rl(6O0}z`98L)D9Bb74_xM40hXK#}`ZUY8l%i)^P!1-TQN?q}B#+lf
XLsEiLq7+o+v^`FZM8e<qSux)#hBK-3AfHF7jZ-jR?BlWk8eljvCS|QLS-~>x^>nO@4732vr?TR*8K2pSkSFDmn))zf_EN#O;jjd_E(Tr~2pq%lCyQ9k
ggFkJp<IFjpEv{9F3q)RV8c{sZ!m3R>l<a@CM=rKLLEG?iO7uS*F7g8lbi}jybZ7c0a~(+ZJ5YF!!dnu$XPz;ud2~pGn2swEZl9J)y{yafI1sZxs*oCL
Do4%U?brZCbYNRS5dlQfhMIV81FL6fLfH60?P!pIU<#tupofzr&yXVdAW)>2u-6qj0vH9#wHSA1Xmvsa5+*K*I*u`W%BF~cC}FQVYVw4i_wf<z*47-al
F{DGZ2dQ5R{oKj!IYreSMwRG)SF{V{S6uWx(k#WVIkStcePgxr~Dp7@$31s5LGVD&tn#*}b%lej1oXgoyoWg7O-b2`raHACZvGGsxCj>Y{lwR$xixZoC
34Ep<EyDMClM)nW{noPwL<qLv0msaYSm#0p0jLV`NT#nn1!Pj(rIop}Vx#^u~M*G?aQwBBof{wIId+b>)@8P!xG*NuTQ$dpeD)ThnufP2e}vF1*}0a$9
^9af_~IvlaqYk8laf&pkvdplPt=Yf2psO^XZq{N9z+le(lLzNuhMA@&Z^$mDc6Ql(v62TXE>||wJZ;i6ZZxV7?fL)rO2XcT_?pQXq(%yhThyk!BkDb53
V_mQHX4UNY1e+1fE%x|QBAkEYV_kO=RUJIVnPwzC3YQ(|hpS1|t*mU;H<kr*KzN~-Z-)$Nm$p498O$75y$<Ciy=@FoCvCS<ke+B*s*IZ^bDea6Dm|@tV
2^B}ODZ-U(Yw0&0-!C@YsV#*hLu25odrRdop3<=eP}RSmc~IUk7mYR9Yp^Epe@k63q5cobPk-0+93y;_}4-E*HhN&LUYRnm?nwaWt^Lw8~r>m`T?iO$m
mEAh(={&^cL0Gm0YnJ1z{Vo)A~}L$6aiIn|osbx{x@B8!>WYZ3dq)M<~ZnQpf5zkVIN6vV+M%b&l9T?F8ax-h8ZT^n<jy3oN>g>6XJ7R<6cQH4mg{Exd
y!Z?*H91UX_3X@X^~!#WprjOQDZo6K01ZKsQnvPygJIumy#9d@xKEAe!M>YuP|ETVS(<^l)}cc$8mk%m<~uB|cByu#v7mHd5qqjQjj#iE%FXeireO|w?
F0UZC_xaCHSAf+-&>d~}YU;$Y95?NPk!h({aCx~p4V;;aHd#Z>IMjAM|dDF?Lf|;|mo%QvCgu^QS%5pb=?<C-cOnM%w%o(OI5eWOR7*Y@o7rYEnwqv*r
<<Lv-zTE_PQ!G6KH)EjmD=FoW6MHXSyVR*#rW=rjaaiQx4nRs2#JLRx1s1nm&MrtFbs%M?=yr}ycozd_Swz%Wde<3oU_vixK~YR5UMcJf7D-!hTzeLMf
Yjr#_B`(DW6blG6e=f26UCtdBC$$GDR6L@aurhN7nZp-(bfPme++b(bmE}*JHf;qpyI~nKrQrQK;5O8uMSin1K_r4T#y;U06!I_AzA@+z@QiKT5R_oz>
eX_@a=(=z%lO<kL8`)F!>2Xq5%q1mWrSZ)Dq22XKS?p7IGQ90hOq>-=3+?2iuTlRC?bs8G96~W4SIB(_}Y{EgPt`Ie=rMDC%}x!UA9cr9zWN3NSJMieG
oAc0WIpg9`0t5OB)St?7KroQC<R#G2Mb0}C+MJRVB%j08Y&yfnJhGcnxux>+*wwDEzYZba0PoZ11SSxUQ+*dxPq<1k_>FKrL%{+6_Z<sljCXpu;IFnUZ
XP%*}~%C!OfyfD+CRw#+htd333R!I(=95Lg;<xd_MRYXw6Ezboku3j;Q;Xyu3TYI<PXcfnQp_G+;R?4#e?I}xYsKcS%#86vKSNV*0QJ<Me*;)(Ybc5In
%-T995o8EX?FN$wv2tmW!v-rZ=e)5X84%W0_btZZL_e|`i^~#|MOl6&UPc|tdm;0~Nt<9g7lac=kd)+`EX@>qGHoFlqQaQ0QK*OmWY6f%?g-`Zz-*wBr
;s>ifmENXHI9U%#Hr5Zc9?_x#Uzd{9_>z6Z-5XlB=efnkh`KmUdLJu$A9zA)yEN~PFgWCjY~8f**kUOXqhqGZkJ~5y33#iwsh!vYFgk7U=NADQ;dCPj-
`WhMR0-6SIH7a$0LSHh)<x)ba|eAlVc<6peVK>gF)ErXp6Ys7$lxU-6V~ZXwKb=TrI82@4=DT?oVaOV-gz;himQft7@R@dgU<@qptwIME!bwT@%?C*tx
0(o;ilTJk7v7q|{*9j5rX5P@VkU5i+XeB}eM)C$NzFw`@1Iyfc@nLERh<C}n)>DyD!srlOXFD@8rf{7eA2!*mQgm?P?7i&8a7bEc5FwR#s2$IBT<>yDl
QUpa7AR+$gCU2P)B!G<+PgwM5m9qYMab-AvT;xb4knvS$a^lNqm%8j!Wv%R(%f|gVm`5I%I^qDk+ZLKpa;K(cAJ#Do<0A+0XwLs3UNj5{L3%=H|V0*&+
HspOgW4#Dn@9{G;4`0M-!d=K759=JwkSmUM@loBS193Enu}}7F1^i~&_sZ^YX*lc%BAM~a*aXWni{)}1B`_mXXIssk2^MjdYC3g4tW8j=!srhKLxVW2L
wb2oiJ3dZ3uz8&d^G8!JBz`xg;BxkT&TsDbK4+UqFV-&0(%$_6~f%wJ{rNa8am}bG;{C;oJQ@$y?eG)R7U{1PSn=DFax7H9PJ}0)a07gCd8reG5wd@?t
GJEnfW7$ujhec*m19)Zy1>KVRX)QVH+awK(U`mFP<=N=9+6kB`TBU10h7lHZ}&3f>fIFv0KaY%+lJ{-L3V;88AWTNgg5L0<``fFzTVE0**%OUSJwnrD9
tnU=gN9R={q@I?(_>!=!O=M&Uq~?11`PZ$N|tOnHmSIW(!hAz@U;vtf~S*_liyV7p=8BRMeBh#k8V#|2>8`}U~sp=6?0hC5!fs7FAT;I!OdQQBb{%?g!
yr%+H5?Cb%by=V(2MTn~Kg5wP*rC6VYISdshZ#+F}6@v!XLT<`kB0<T(c<j}4=ey*(cr&IQW!3`nN-QEdobFZJWLr#M1bcJLrX)hNrRjpX@0&m$CqWh}
N+~fY6)ppvHd(SG_pt~F{A}3V&@eMHOVa7GUQ4Y>F6xceZj25Glp+n+c2%+xn;4l)c^e`$8OM~X6Bn*m!0ICf=U~bYSc1~hVktJ+KsWTUviHSWg=yh5Z
%N+98uo@0ZRJ~KHH_EcXljZ!tiVCQWx2QZ1eBb_cuLnEF`Gz}!18bDnLa2NXA2euDXcG?H9=)kT&@NPksjnC4JBg}m;GeMN3;R>s%Q|gK<445;y_52H^
{o{&JC8*wnP}jZu-T{XU#C&*wD31zuG{2hbqVSn9fODuIZ7xjxxlYuAw^0kassgHCFe3<`BX0SJ}2);I@PflRG&lsWJK$tg@r6I+PgGfP>x639;1kfgC
e)<03?G14CKhqrx%R%mR|qlp7Tg12=#@gO|6B3mgGEmd1sGl7u*QD^@V}^S~{$X_>Ao?!JCY>xdg7-LM@IX5wZtBulkzSIW#a^dGC&{i3`1%nTMK>k!0
Nr%f^^y`|Y`!v)Yo-1Czgk2AX%<zdfkvehurrO5lsBb2nbr?Y;vK%wM@$-B0_l?2l&xwiS-ZlVyVwsTVs#)vpbjAMLoa%arM^fAr$a|P@C);b)q!?a{)
1n)x`&_sg`q_`lD<u(RApmtP>IC~q;k3@8_r)p^$xGhHS4M*5iKvxn9mRLL9keJdHWoFut1C^Vs%lqRXf(|b*5|Nl$XVEn1?Tec^=9HeOxz}U>{bxFym
4t@T!QSK|5)t%tHK8=Q9M`Cb)Bv?}&FpqE$FMlx5j$H@;Q8yVi1cLD-@sBW{VBp!*xw7Ts%P@)1xmX81=c3}4GxUpdhyoL042EsHh!tBXw*c*ZR6cEqD
w$|B|MwhqHz7r;ATtgDJBO}-V=R=!K4Iabh8@@S%Chv50{1&Ev%&_XhA*f&1ILrN%E1Ozf19%S9pbw)Zgb{1Ry^rldl6@S>`5%Ih-}onb~fo)C8+xrcr
$bWi?9_mcemIud`K)tn;!sIRn?8&M`X_<qEW&T?$QUTpd;w*p`{CU^H(nT~=hLZd7ohD@E|#4Hj_5>LmKsnt`P$HJ$q9oI&+;JF&aUmTX)C3uoV6x~<c
h(^g>dNaJCqe#5r#$5C>Qiw3=oKJFl=oj0UYlkH8`(V43?tD6xRrX6K?xj|<j8u1BuK}?#HJ6yx193U}>yOnZt4n7NOl)*e4k}0cA?AYv=WH`m)FTX#%
U8*Fvqj)qxER@<tDF)mDvF$6pi*+XXw_GHM)~9rYigIc=*@5*$Pvfu{x5LZHzqohX$Y$Id+iHNP+%0L_N}B5chEA3Ox!zcyq_(k^3u(@9!z^y;D|Jc-@
|cs8bfY#NI4Ux!6;d!etmU6qZNUY+iI=K`tTygy1<Pvl2zJ7{VpucCeB}&FZj)`yBurX@#eexlqE89mSWJaxTyZ{obiLIVCfPc-a6L3^3M9$S@~CfMA$
k?HI<0rt<1no<%NI6__5zy2l4>SJfrYxbD`VMR!9o+i9QMLU#Bue@FH$b&{#ceHtV)!f+IPC;hy!<XPc17hqxxUJh;V;|+;ok@4ho#tmx?B-nNZGWSPC
xB;%Q&Ar|W=)y>X(FWsHEUN<=8y)@6nSLu7Irujx%xS;OLW<e;udjit;-o(D4%<=4FLEKb2N#{wT7V+Znzv;oFCIwcIlE*s`@j7)PFrjR*h*RzC#V6#-
bTc66ehUN2BhE<U{z<ACVrr}d@4Y(9Pgex*3XQc4kdD-3O-o)a)DQ>SqV*pDbsrIn02#FK&8kS~V21!sCDdOn62m<z&cl0{l7#d`nYji(ir`ROSB^uGy
5tfTBMDl9t9@G_7U<zfz&h@}8(32m<`}hK)+lj8P-q_9T&<@C96J_DR%(raF6|CXGI7M9@v0FOh%pqw@hEh^<5(&W@n-ijfcu8K4eXvIvc2%&fzeM)^K
(CKS{c;|{3vhOOirlF<3G+hcY;9X7cvx+fOS*~lo(6>1#@#shWCp9PGPquK<!GYunV8}%><=KhWEv$_B-U^p3J#7T%>8gX2<On+N>JA{NIx{S>ro95mi
>WU-XF$1uf)pkf)!1IhRpmG-)1oH$?7@ucdT9xvpSH$W{O~5aU|l5FRt0l03S=^22qJ}V0vj#Y1dt|V7hIB@|f<SZfv%PqnUT&!lXyLfiVijFG&2QnIl
`A$p9yHN;n_Ec|e020~Eu+@#Q3D5nQjyfD7<V6uTiPhg&ic&dR{p9>^2F@y108b@3&XAp`hu{<t@Eh@~JKSXhMlT4(k2HiNh+u6h_l-89oHnHwn-VWEP
}5meu>bi>&uF`-Pm-wo_d?eUXHLfsoAU=>&Ah>^Heby_>+ZJ!QYCCXPD@;w50y<0F*)e{UzWZIj8iGfMK&AXe<V6etmFA;hQf&<gA*t%Oq>tvsrEV-?b
+2CUz^h>Eg*0ex6+_Vp?Y@13@*Gb2LF|KqEb*p5qs#u~?2SKhU*VTpQVB*WJJ~oN~<4-wMqiGyXTu1Pk3zen<Fg|STScJv2#sRZ0t+k-+;P|W9GmbHP_
y4QrCDMe#@o8u5Dsz-zT~O<bV^zxg)}-u&n9ez~F#xQMH2ffRjKeylXvHn`Y!mnKrs9MOrjdrzkjth&F%1%V8$YURrWwWvIQdFg#56#4(=l%=g2}kU`o
bK&Ajk$5rT3Yg&;1rGg~N5;Z3-r1w`#f#JyU81w7uV6krQJa_~HfNz8j7X*BouM-tL2PAb3&lpjw8yNU#VJ_f7G>ozpJ1(r{=769K8<1va(Wg0pqhuV5
-kD5=vR5cBn%45Ur#JSK!NUkjAA+53q;O5Av<N-v5Sd6?P)u(tyi%ix^cB1VbVOomLv%=dkI>IU>ma9%saG0gXxOp%T{F#+)H8Yq}&LcMX+sD6vCV+*+
14R!sEN-`XMDRw)b>CPs1;v=l(PRIs;z`Y@P-#~mb9ksCy?vw+*Lnv=`yvO$vJ3!Ld=%fV3VC~Q=#5oV-O-XCDR9hUZ%Pqe^<bq;=0;6TtC?7MaeGEXt
qDBjji$H<J!iixxPThFoykM#ULcpnu;}nx%HIhQ8BMWloPKLu6^GNgqn>TPxB59Mpc`J|oSPqiXZuAnjCv{G&!P$gSIzzn~WXrnYVGS?R2V_ZZZnT8>>
zu;@q8Cu&qVrzS?j?knDVcX*PIv$k&JGNFp&RB{o~){z&ru43s&D1vO2sACwJ;)^kBmAn$;J=3<!W;SNLe%9rW|1jj<v=Zf)V8AloZMhkL|VvJy~<1-j
I-r^?Enn<Q#?~euR2<X!X7Y*J^IA!MdITgu9(xeQ|+Qf73E3QW6G2QT4LDi`q4jft|6u(J_9%kbaZ894%p7fiqk7(WU?+12(JLuV8K13?z5eT_)LcJXm
d|QML+)$XMAGPIS;Py-9TwwE|}nsen@wnwz>?qTw!uPOe9&e+D90)@R@DqaJvG4!ffUQwhjzH7Q|<cQ6U2wa2s%plTAi!yuzzJj1ebwL2hjYMLfvMl{}
>4I~9IZzpT8D@g~TWT!_@eA$_|2>5(Q4bT;kv=_*0pfQk2ad2z}c^?lqSfEbSNx$#P2iLq_Y91pYiOG8X?yR)Kyj#rrW>xhpxE=Mwxz3<?1HcMc95<YH
U{0FcYIcpZAY5e1?xsex!<ErF*&SisWg<eVE4Q&~RlpOReJq7^4#4WNT#P%K83vA(1|3~78w4~v@f2!tgzF$4d{N!Gum;A(ASkp6Il@#U#?4_X;)9M1i
B2^A29{8ha=R`X3x!m@I3I4yHg~a%Rn_%T=Toy9h<&w<EvM{S(2*vkTGmW9Tw<K3^mun-@>b-_em}$hdv8Re3TY;ZV=f(fglYh$!kEA4p?K)!H~-BO{j
pGiOf=B*ii6dv=_>nEv)8vKme*_NTyEDntg2=GCU7`ZMO#7;kZbG+=B%$+m9%hJO)o_{UX<}-%s9`<=e+TQW&k|44>zr?CjdbP^Ner-qazJ#5^P)&Fsq
!mqav#utX8#C*_S&!$Km+UI}qovJ(*0x)w#B_punc|^GXSriki9cR4{8BhXQ$~Zc}Po5ki9FSla43_h<&to!%-;Ilv_H%irsObaD^P$rB?1|AwP$gmhr
m(g!wmH{99+%f(*TE)2=&U|=I{9p!t-%6lgjk%C^2pqq5aR>TfwZIM=!i=rvn@CDAlToQgBQ4D0wU6d+Ix1I;{CSV9&s8|HE2F%&SVuwOilG#hyEzY1D
XjTcm6}^O^ri)zeT?!s&5bb;feT<#FFJk}y-~W4KR{8iQZa~PK-H^BY-)Svu<Cq`z)<Equ*9pZFvI3~PzC?vc!4hf^^|;!l2o#_KQ;))IAU*(4H4UOBU
^7yc;i^SwX<_1&HEL<dY-F$)qf9pF0)}G0uNOsCpUx(>Tt&eu?_hxfJ2nWxF6aQc4EuwDw{v2SYrP21$J-_Z9(B^DW3Ms|C=<;)D74}Z>`G(eFmDekKw
})&N+yN^DL4e}svgS09HT0rfP`={nEGigY5L5}959`A-z3svKvy2f)l6n9uwyPgc|DRi11{@)asUdp=0t4}_sAh}4`x(KBy_ZC2}mTDCsA)^P~Ze6kK{
~0f(v&nX+}#J2ZW(<nIaK*kk$7twp3EC2WvjG2<hlvbtICnMdvnP7^u?oZh-`#fEvB5>zwJ(H=v`@(IZ+Ypb_gLmjHnN2Dqr?g;~;}!0T20$O+fk8-PZ
Lv@GtRz%=LRz!TyDZIFX%<%o78Y?C!}&SiWL3QW0JOILJO$cEix!7;XOk_)p+4Jn=5Avjoceg{>dU1k7hf<zffr!)}>$@<+8Y-lhe^!hsVEF-b&e1Igr
b(#S)chr{HRecUq3CH;)rY0GSL*IdwEX+FGiKu8ZC*vF}(U2Tx{YEp$L@v-IIy9vTQgqzo)&>gLu1x%OAz2l}Sz1`6I4nR1+U2~RSznPDAWVT3^9IUZj
uOU|eH??_#BM&iL@+V(fw<nu^WvJo0!veSJqVU%Jy6y5#5<jBkf2lZcGnCt!vLu`N-HyF+5t<@W;b2vfCNlaRGdTfRKuZcePGHN7I4h!SRmK_5?#O*Z<
7|P0A^-0&E!u~F*_!zld&s$Cu9WZO`A_xZub&6LJg|eJuEPZ$*A+3y21jnIjRY6@>@b;8)tnQYNgD~F-JF)svJ5CM9He=)=7e9!0}MJuv5v0<MYSu#T3
>Rh=uf8GX@l($TB+mt!X#qFcx0uavcH%I^M5&>u5zch|ji9^zCpj@JErNwks5Ifx%qZ$-MA1!|pa~;kLA;!$6BHSkgNlxq#D2NKs`Vs2P#3%Y85$mc2Q
x^PoIaQM>~BHehJgp6Ui*1U3o0+bm5IW2ipF*t;q$l)c^6HQ@joIiyp#Ty6hHqH0RNc_&_kG0Yu%q*RD4BoKrvPO?+s2m(&xnP7*~gasxpQ@|Fn(lZ&a
LP@BjVSHAD*bUS!gZQVn;zpH$)BKNQ{}(7gkjeH~zGPum&q{ACshV^i=%pfSzA-{7ETpcccSn_KSaONuLa6|M;5M5;p{;tugEqKT9bVx?!&aRvCj(E|P
{5YSCM|Cf3;3HCX05nRByP{^t_O(uIsn`VD_Ob3D#)%vu8X&tU|1T7>~=zf%Rn85Xh(Vx;(?;?%!ROX2w01YKsj6Z7ByLcVoZ6Tbv)Qh!`5Y2P#qywAm
IbcpSA<4@Y(TzAdpJ+OMS_hW-(_#F<im7HVh2arF2sXqq|=taI*^8=@p)FMTu;(YpX*lxLG_G5nW$_Q%NjW<gsNOWFe7iM}Ps=vSM()b&&!E?pABC{1n
`&iX8+ca2L?8xEqy*Yk@&n;J~ofx{1Iups)QP>bMN1iv9kS_a};mc}26Obf;txf9-Z-c4Y%=aiU*f_|YLYC?Mn-FnniY8Dbse^QKSAVPMj$lB?b=t^h?
@)^&5*P&$xqeCJrw{$gSmiBeB3y6FLzTEWstYOLYhk$1^x(({1;W4Bv1GfV}o%j$=9bRaWiC_TQ7Ze~AFh$c@BxoSla2!(@QEQZ$E0|B`99K!-`uBddW
Vl7NH5K}H*1oK_hdEG8rA00^b8;|bTfq?~%c3!3x*B4Ng8vrxWc3xfvn041Y&Yssa*zXZ`isvh&(kSrH!K!4sf!p%(RWK1)V3~|Om&Il~1;E{x8J+~Ee
3)$gq>Q$4-|OjS%+8np4}0&m>^PET3w{vB%%R1+L2E)2AjjqbT9eSq?Ed@UWY1Vew{=!mR`u=MHMim=0*5Cy;qH6ywH66qUf$yu>u52r=Cf`f(mn)XM)
`RQWVz+o^SWC>py6)$;;+G`@v>YcV|~QH?ml5YbLTD4%qqW?SQ(NVg}~bK&Om+(C^w<om1_@yMgtCwg;&zpkQ=)&4OONG=rmLDzA1==nbZfrPM&Z>Jt5
p8hxhXtV2-CCXQ7b^z1IlVUvd)Kh;xug^<;1ncncXpyY<{JhInHl2=i;(&_JLzPHXP*B?vbFr<m_n<w<oB-4kut`^@{*OJ;tcf~cO315G!p51nam6A0r
s0+z+<ks}NbS`BjeBc*Ss#l=rRxxUbEjGC!u;)yE>{@zxjv()TRui_SnVKhOL0!@Q`VQxPkvu5GI7b}u~AS@vO4|@f4GAGMMv3%@x1j2-X`tpp_d@L%V
amYNy1^C5Hg)*k{lHR(h3?Ca9Nd&hldyr16ld<u&8M?Y>_iNqt0huJqaUGx%Fe+!3U8FK>M;r#%D|;{ByOpmol>+Z>>>hTI0$<sq4dMKhguZ|Gm%n%XS
9PoIhR{|6JmZkZ<?mhJ4DuvNYrO9MVHXcJY1QDaZ)vRt$>=W6W=1QmS=?P$KwXQMz-miQpvsweVq&|uiPoU$M>b|5m^+(PhvOmz$O&f7HeT1f5%aS{TV
ow}@IMhMes)R!kKZ<jFH1gs{@<O$Kik*-&;P54yE*^uwcj4^`2T+JgDn62jeqwymTCQm{e}PgH#5HeU!6K;1^p^fO0KG+OMD>rw`+30F<K<N7?0-cZnC
b@7sS6@Ppm<wey2@Ueqc4viTN9}|8hOE+j0C&@qW9OGjHDB%lHwg<L6qU`pm~^%1iUl`bKVP_cWUPx9d8q39<dJyT5<nc)wl05&dL(bWHv2x9jM)`Meh
GAamjqKo%3M59+sT4K-TtzsGogyZ!`|fhO^ASoCk#zum8G!5?M#Ek7v4!?Eq>`ulmUuJ+IQ`)B?BuZ;J<+j#%DKFU9?U+$0d<-bL|ztCU)czr*A+z*QX
<aqzYx4$pmUpk?cCjaPw)*y0)J(wt-Hs5I_gCRp(r<M>h&_2(C;iM+Lc5IvHS%F4P;+-TMoiQDF)6#X-<#4R#b}29}llwVO5cKvJ+mZA25)J!Q6}B6~#
~xm7KdZ$T{qV26H=IuaU#*ywL&TbDH}6AY_@<_$mB6Pw2AtdwR*LD#VBr@SkDVbf9<6#!ro!hqt?lDEJOgbi^MWtEM%lOYv56vy#SHf{Uz~&Q&YG%hLS
TH>wc_3xI4!CwZhkn$FBB(wyMk#JL<P9lSC*U+c8NgD9(2ZKooMdBk=j(QnOWn%^r1Q~j2*Cq2F@k4y@v0#d#gbe4TtwH@oZfi9~^H(s<RYA)&3F>q4b
KD(pfxsb(>?S`aRwZ(S##dF&yaMq{wcyxU$X~r)(>_toz})Cn7pu{lf=F^8P-#z?*?n(uSPsop@yYNX*?nHZ+`ay2iRfJuLYy5{EJ?{^KR^J>FtA-SYa
Z`4kB_aXH2PQ_5qje;8Ea^X3e9#~2=|+9JHbtB@f&odi3yq(l2A7}lvcU70(rRxZ$!|2<!R4oiA-w)3!@cBfKUk8q3Pg5G4Ea;Wi{I}CMVZ`mj~<vZ?a
9Z7M9XC|fIjW3nY5}_sBEsw`!pPp9(8|a)H?Ak2k9<|*pipWR1<C$!*FV3qAWZ&&1KB(BA$AR^H))6h4I0v=FeNH5v))rNI@^2&pj{Cw)+KjOK^|@LUr
$Slu*L;TA_1i#XM=botY^GCFF=|R3qq%%D&dI*$uGAWCDod=e<WHxM2SViP_SpC?5g*R$%wK^lWh&qrXNH~0m2*?dw8H0}%<Jt;R*u~BA7l$xg&%Uy@{
OC#uCoZ<Xi(pYUzIjX3wPZ4Q7ZIa>_Q0ZAKht$x~@ehlnLL|QzcJWHGxql{=MGLOiTB;vqn(~f_KFYXRGe`_gjflQMdyCxHDxpRpUGJzsE~*RtY3g5DK
n(KZgC6cvT1w`?RGhEWP@+<A0AQTe2Pkh<b&N(XG3wd?#n%*GF)_K0QNIUpwo`$B1a}#g~vx=>#mo9S0{m;%l)*gI0El*S)pfI~bp64QhmntF^P=`*v1
Z`Qg1IzT{%r`7jJLiyK=Rf?@@W)44iHO9=yYT*lC$<1V^RYgI8e-0%HGA7m8p>^oVV99ODYe?d(lL|Rok6Cfi~akFFLoMUMAp&=jiBkg65k6x*>4@Xwe
lE04%|4TfuX*6($!gL(dTYruBePDX3BJOttBcd4l`}cUyPwhBvBD10j52L_Oc85CKK-4sAh+V^hC)w@&GO)B^h0DZck(oI2tA4a1wi64tELXTk-0s49m
1_qtT$Al2$<wBds_X!-koS7^%230axUvLKx+>>vYKPFj^wZ674pCCyj>OIEitH8C#Hm)1uZ4dLN9K4-#nEyX^wY2LdVoCm9a~C==kv|{CEmA9>zTa>0p
kVl(L2AyvkIAY+zVv`VaK$MSF8Tov!oJJBh$DCrzruqf2eOGYVW869MzN7zPZpxl+aDjIJNqczxMm%`Es3s+2vL!j{V@fc`^4kJ4I7BRZinGt|)C%I(b
nKPx#_pOm+6p@pMJ?cvKctWe?u@CEj#8uroGmC@>3GxZE%C#z7~zw4G09T{ZjHc-u3HTCtO3pBslfa;gB&X-V8djhEU@+M{XYO^t>eiT6b*-XN^0TkV4
l1s{u|xUbXpF?GzZ2EKD<^ah{0PIY;$Fy8O?(3vtzZuKXBy?M+H`@NA*an^?B`S=Cj^ygiryy!F19#$wN%D>0k<fmrpb3|0ER)vPsuN*<^oNgApIEshk
PxIC)6$Ej7j4Pl0D}E1JYkJ1zTDE&Tioe0FZi>c-XJshcw@6a&*AIr_VcE&{@9%g?SIWb&*;;5V<ydR*SK;LWdWDwi^7Z5=SLuGm%Qq)7yTge{t2xHq4
}OXFz{!F~@WOB=BB0=3<Dv1GvM7^tyb~q#ukn)RF!%55g@M+R^YSbHHrj&*1jLh0|0qmR{XHJUZ(gf-l{xTp!#*76FB~B8FI4Hb&z=4XBSOZas<Y=xhy
r*OWUWL@m3^f;Rv?G(2yCp!28SIU)PR^ZL$`cl*G9m10m-j4b%2I%$|D42d(mH!M98*E_U#7jydu3<K7y|(f37$thzoSmNlp0B)HbY<>K5^0HiE&E>8s
E>;6v>28L86uG5bhf2j7SO?19357sz8viG*nvhcH4?5p2ft1(zg)J3jeft>g9lq8A{;PlXxUi*+8K(0D2O)0P3M^Homd7%*sW@0cqK{LbFvR~8HcGtxl
JW%c|XZ$_ZmlqTN=Of@#-0fsmZEuBFu<mCic8ACC)y_&InSIKtrgBM*+Wt`wrBd!^~7ktsQ1?%2RDq8!P0K*u#0hNG6E@x?_>YM-!EJo38Uf|fH!xhC+
LNz#Llz%_Si!vAuN%zMB*@}&LZnGop3Xy=;R7IV-hMwq1VKDM-bF+<)d(*~-oCiRvisFSfGE6~(s0f&UHqCYjsjX7ivj_m@@{)xK2V^ksD9_PVR(^~oe
Q6UGVq!tnW>?p15G_Czw%gS<3-|g+!_a+3E`NdZwEJ1#bZmmc#Q2g-Y>YMmZg`ms<Gw#$V;?_H^pX@aGH`Pfn9a41Vz<UTHWCz&>9l?rZ{S3}jyE3dcJ
Q=`XBbxo1%vS~Kchzc&++AwO2R6e8Y2XTtL?^p63N}7Aq{s~wRoJs6U*yGaxOeU5JFznDHXX*iyB}=omfJU`MP4Tj()$s@6tmbUP-y_rksWN^u0Ni`6(
HS$D>uCsjH5Buk@3RG{{(^{1+huo<_*yXaJf(_-Hu-zeDgwSj$!4jE1)U`rRI!@*2h@y9Vm6qap1qI7)2lR9O0!R9g*dHMt%Rfx{Pr@!r+ak4D{&?VD<
E8ssDhj)yzMHhUO!pkkcK#8Ge4*~MnOEYZ-Pu#EE4qxHfNPoS~;8l28X+6Fxn=}w4_+5eU;Ik(Is{A&>5g!Zn3^~Hy6ZtxX@66uDy1_HVS(Uzi@0Cl}%
RcFy-He9k{Z?)3WgGX*jPKJ+@0X#nP-%BUli=exP1z`|_f*{!{`Y~h6MdxnawYnE#Hj^XMgg)by1t#<Gzn*c<2_uWXe%#DDvdP$EO-8Dj?_a-2!h7WU_
Lvz8>}ZVfP5n_fz>qe=U$4vorFY3`waoMdp0yh$6k^Xdcs(1SKD8wVHbgmyvy&-B$FWP6?+5VjY(;Rcz*1=a>levr${JB63#FKeY#C4gH2j7!mp|&(-M
#)QU#~v~68YUfnqZo6gP~<EPWZqlH%j1)*TB0g4LA*Y2d{Ym6OCCb3-L8|Z5Q%#h4R|xFDQh?cEB~G3EfA@)-7eSY&a~rGZg+90FHU#dz@w*6HQ00<R}
-FZIsoQw49<e3SI&n<s;274HULI+nS9sZa0y`%Khy<RFHyKuW)F9Tnrv8>e7?;U{gkmo!Nzy63bS;B8mwH3y^+H6#Stkd4ukL-D-H1mEff(L6&7Rao5V
`r4xOG%yt%Jgw#)iK0#Piwdr%m{r)cPzc4yX`fZoH^XYO#s)Fwl<M(iyYoa^jJK9X;-Q!=&^}}tM_4?!4C+<f0uNU%{{fN@v)d**w)|BZ~v4n}gNFOw+
-`I38yp;)#RuVkUy=h)g4@&@He7R{E4S54I==s;Dn_B>s6tiN%zF#+r&6E4+#}qZS+5#$zBn5O5zbCC`&<W%WhVDbX@ixNI1+^Gv_7@&d#{bQTJ9W7@a
UanJ%o_z)Sc}az6^3S=9VEm9f|!0jlIiY7Cq~m(fcr?WujVxiU*dTet3dk>)^-9q(dPAnrsz8bHqaFJ+lxtN0uc_uvLy63q0g--qk|eLn{KUhc-EO7fV
VVvbCUTR1q7mkot8~_n|?Y^+O5Mo`Qj&4=8i|A)Sqwzp!7-#dOsy80KF*%dg&v)L990C2gEKpxPr;>q2|Zq;cu~!c)J0rj^lhbkoctp%f+YGJ_)Ho>tS
S80J}-(VefpJ=%y8s8pgnG(_7av9d_Q#$>JT)2hes3HzZYGs5Ok6ne<MsPjSQa;QQfPROKStr^)ItZ792LW>oK}L6v2e{`HHio>27Zo+vzl4{(~RZDPz
O;3H6@Of^#gd2SD*#e!0R3FyQ`qNuj<-c#`sln)DBUE$Dgyx#@pBl^+t$_r&XdfOWm3|n*neF?X3W1mc*_p1n#^E=iX)wt>U-f7YSD{GD6o9*xfJQNdY
@Cj?}%WNW)KA)=&a-1Ld3`WR5v$z?SJi=6GFo9`o=hmqtblmU};D^GTsR+LKfCR>T)5E{t>Y=BeBu94zb^&&kC#wvbo1+=s>O%FrpdcJwjKpUW6(A|y0
@%_vY9nM^%0Vu#JUGn?dWqkP6*=WIw9tELa{GLLxne6(eFo251+3MHw9jN<s2kS<u8l7a&*`yeufVIb#(=1aG{D1#ia>ir@P-&tp(Ec5h(LEFQn}dm)(
~3j8ZM@Nz8iMa*Pbuv!UH1nv|8%>AtvaARUdO(LAGJ&LieXSI4(Pnqc$EeO;J$6d;2EH+qeNIDnx+7SqtooKHI>5(i2pv7X5{X#NT#qP~Wcn+(h79!z~
?sgrI0)d8<?m#Wy=qDRX!{`o~R3W2N~jMcf$x?`TO+rvl#aRo5}XnAaYZ2JS$E(@+z@Qf5!c{?l&w8DsfN=(-RDA{*x{TC*uDE8$ew4)xj&F7ueUB8wi
7ZBntMwqOZedostsU5#!eJ-mlkuGk)kH*4HyQK1aL()O#)S_Rmo)``T_)td>3?&qBFXHO^K?4A_KX-Q&}X&$McvAUt{A!?!h#Qj?X9iu{JnQ|xa$=;f3
ci4mk=R8&AG4d=dfWhS{NWCVT*sD+RLCd>9Q01L*<m?_46YE67Ba!cJpgJlMRo4{)t|HvErET~BU)GR<*GE%tXKuVcq9!LWV8J%e<+{THvv?wUSmZWs&
`1~L%_$2RaDKguOQ3BHjd;~tHujy{)pGO(?bdcbTN=Yp>c{|V=<yuMK>A{bP2p8a`J3>-!2nIXj@}Kop@E;AzL;A0hT%?{vK7D1ATj46Tf7wYfhJL(3l
6AmqetfYM$aNI0l&=t3hU5Meu;-&8u4gv)LxxW-027&h|t6Kv|;7~{_|kwGX5%u4Tbr4BFh+>0bEu5LA^=nf=a>6vrlvC8)6&W(*e-TgN?)`xg37HiLs
OWzSMUyZ1@!38tnZnNYJ|E^w>I`rXcD$g0#Qt-oE_Y`@HZv<AJJ=e*cbptht4)*caAL9oyAydKW1wP{EFH$UGP;X3)Hjgb%8|itQ}r7xIw?C<P&Gq|$I
Qcm2(!yk7%)wKmPAF*(j=k%CQc;H^U+>jVZXN)TB(yA2Imi@DCwk^ykl5Imm9nb2_-a=7XH({}aPCr?slEkR-rBh{S{nt(2~pIzf)*oIk_<@r|ybRc}f
5(GR%PYh8;sj7vaeWQI1^>IMl>wCeG8w_MXHjvGhK3yM?V`B&Oq!sMvG06V(3=+u(YywvD$U^n7$Bo8>uKKiO!GdolmRa3?&IG7%&T`1pxckfV><nCSZ
@u;>tRC2Z*WK&)qilcCn19~t;habAW2fGHG4JFG>T_<K4RjLbX-;^npg~YdOoOP30<t$wsHWcp9DQstl`dJ%0tYp!iH9P_pl9BQvo9`pHlw9C)(OvL2E
6bVgWOD4gQ;kBmW>7TYz(L#MQ)Bs16k4`XCtP|VBptT3Q@<4Hbptv_R<te|LY~oILc4Z4Jm9eZ+rH-cEkJ)XTb4Rn#xE)j9tjEh0-AacTJZ!X=8W6OI7
@Rhfm!D<r;CopGW*|*j%9zo{t6gsl1ibV|8l$>m`e#4#I*}6+!{i2wuTAZn_PjRWKZpHM4(<uB4P3LnJx9lhLb`QvYd?_AN4HU!0{31x6VGwGlLUqJ6U
|3e7cQ8x!qq#3qaOK$p<cHwyIQf|wlM*8G8~8-&iE*9x7J40_W?ph7<hpTY90Y%bBBZ1@4dB<K{QgHNL(Ax>|UPm5_rM^6xWHvYt_gLap9`6v81KC^V0
6hIp$X~!UD-qf^F-1a$BPO(&QIkp!Q(S%GiL<~HKy`$D9oZwT(AbYUDC7A88d@?+t!+AOb6}#Rxj1Ff|+&^glgw?}N_oV00h!06b_@2jT;%(|i%0B73M
gP0~qQkN}{gbcg2Kr?B8{>GT+O9Br)lu+y+$w`{mJjVwY|4*tn<dg*$Tr%YNR>cT`UPBzr6a=OXTvBKtC%XeEq8lS(`#r3^8~>F87Na-bON>Ev#i9+H#
YQD0*KJPYz6WAA(p(rYzA$G_D%7n=3x^bB!1CpmEVxWX4OMxF3<qK*<77;qH6;R6XVwV#|g^Q(3`R-9n&xvmpEbOMaYKe(`$T=bIRU@hOu2_=hwvapM0
Z4r@=PpvnV<JHrFp`dRM_{X9Numxde_C(*@fEY1Cd}M0dt%jG3^jm@qzlEa;RntnjtTJc_{4TM&8k+rT*WhQ4ktRx4fWaXz!5rKg!AgWTZFe!$wb=Hss
Rt9dit6gD^3LabyRN1vL1>a3LCdn)&za#qTWW(>z(7jglHvLycT^Mo}Go8RW{dpGqkG#M;q@xcw~!oI>#X;W>Zj(3a0*_~0~(lr>H&7m%a<B|`uS;}b>
rH=6v5FivJJgG*XlXCykQ6t2^8D(cT%KNK({RJ&JMkr@u5jLu!pV|%IObCu<d>$#Y;Q})t2U#hoTyB@*n0OwZch@>^6dLolgi&<-7VOWsL{Iy;(1^Vga
`^)0wUH`0ahMN5>>lm9EciCTl0#vTC!K@Wd-6jwzxmoNoHSS(lBV4*{`gv+KCC84Bz|Qp%{p(qXZu6Ti=?nAH6{16LGOatis3lYE59zf_&l0GU<_xwUi
BKR!$*4oGp2G3p1<3~JVZzcn!+zOdW&jTWVx>g0D(y2E+Eujp0t1C0%;)+`{heFiI%GkJ3P;D?W@E|>M|C_1YE|ChjV>)0lf7Q4Q5;s{-Vt!@rNzm3$*
T4Uk*7zO8SO~@%w3Q<mRtyiAeU%*VA#h7>w)_KwNe3!o+E`k?zVrOE=&1_c5qeDkJl1pcp2zoidu2O``G1RGgCqH_1xkBg_)Y_!CJJg-=4aF9W9N5#8Y
EEc34o(IYwKoc9O;cDECqfAjaEJwAi={^TIr@FI)w?5i(57%#Kno=7_Spr*$FPUO?Q!({u8UHKdU)3aNse%FWqjWU@TY7W6RS^R7gnSbIx#W$NN#JC$!
F?5KEaX0xmuXK9dN_)AR%iPid3P00?9xr8(U-0JG$YJS*v*soY!oc1TcavcsioYtQyNlu2IH}f>o3EAyK0*A%oCk$bK#xd2oKPy*_V0)7k(<av0P`Pqz
Mv5KXOf1Kr)Nm)F*ZT?O>+ko*dKc@a`PDW!(zcSzRdiVvv2~*nr3<CdMDL?m^A+}<aFC+e(J_&5{Pe&yqXMSwdvh|U(6{lB`{oH`YZt;8d?tO0LW}{Y;
eV~Qrzmdq6Jp-b9#}FPK<-RQd4=A;%?w-_{k*(k^w5BI{eg0$OocCF!szE$Hs(X^G#5FsR8*U(SW_)xBx|}YuKX$_6^l=e&_NjPXWr>?<I%zyX}3PCDg
QAu5DP;vjX!_Z5^2J<h{}ll1({AD^~s!`lU^oB9(H}D^>yAc%sMOB*=h#`86$kZLc;WG5ITkkpu$f=dBB*@J4UcAQrQEG|jw$BuRb_4`TvQUEAe8sPX3
`6SA`G$Ew`%dm1IVx-#d#^kL?|g^XVq`7e+W{OypjXEHy0mz%!P(^`MRrB|X2ENCD#%ep{-P9A-hC;Uy&niK0%cebbP^i5gaP2r|1Fv!yzLQ33+#;=KV
57vHef99kn(e6F#P;WUydz|M!i*NL`Vbf2J^`1Nu@O2E4iSMF5!wVlqc#dSX!F76kgiW_hP^B1YGQo@V8LBvx%+ZD1#*_=Ldf{vEAa|yZrAjDr%gL`3s
WJX(HUKEg!5RH#s7`ycbLMm56SxXw&OuT58<GTWj*-RBSCSp8r9VDYf99knePmdZ{Pu(oqOM)p&ZNSPevT+OawFI8nvd-DBtZYS`Q6G?##0%bG7a6#6Y
};)0kf&|<%dKwE$Xf7)uMm(FUnwu{nFeVP@nA#UmwZDWQYe*@G3?#5s8GJHKYZo6m@^<cr6Tjp-0Khx5h4)QF+^a)NI6&f9{~wqX!JCUuf#T*XCwSkNQ
f(`fcM`Lz`ML6*AB{i8E?dfejiO`p(s<rMFRWOF<>P<{yXgiIFSlYVWMmO3aqGN!SSMxyZEqQNEy?LOIpqFFJuGncrpjOvDXl<;aqI!_q-=;}L&2BYFL
aMY}8g-L5BmV@l~_%wC3{Xxqh^e5>V{dqA}mG8`j;_-l^W`XfU&1Bx*8BTCfWD~WeW!^XDQfaUNP;!}6q=Fu~c?c>L=i)BvxFs9E<zc1&23tmcl@DRUa
YtvucXC4~++{op`><h;wQeQO40Z_RYU&rkZ1H$=!pQ!`fGh4z@T6%E80?v=LBGYM#0){{cVe3=dEk-*8(Wpg7Z^6|dbqW0#i9SA^4EQpdHVl?MU(UXk1
HiZd1#Qc_9Jra15!Xvx`^1TFT#+E70k4Ra(eB8WKpK(jlFNbGCZ_$x@1YBcz#ExxN7<F4ph<Bp&Ft;BeYL!40+Y~hwuU}RV-QEmXKIVp@RLYxo#tqC4J
iy1gAUuk@p^@sPiyTJ;9>{zJ2UKWJ|1db0tx=ciO>?LKwCvg%~ceZHX)c<BeByugAjYVVm29M!>oR$cQ-HoZg2|PcS&`L1KwCRy;tup4G_4z(}Y)Z%O~
9Io0R*kB2X`^N0F<)=dWz%7|+|NyXDap<wNRcUr=k@yep%2vnk6ywbl){mrZ->O!(T5;oeb~XmSe2)zA;KU|x&nO*Rd;I8Fiip#!fv33Gh+Xan9x8_Bv
F)f?&qNW^3sn!zEe_I13{`~C4cd;$*gi0#sXD(*$$0Rx^)cwoB?c`>wCKYC0zmLI`QkZn5O@`#NCAHd;?8jMYe!bo^nyAd{wuTaEOB}iw~W<KFTP)x&i
fuL|vv>}w+&h92a7HBfz*@{hbzrW|4BBUwGwjpN_<uGY2B!~(%W2M)VOrXV#iqocU`AA5~m{5<If&Prk4#YniDqXYtt-i6Hz8Zh~`6fe+c_A<J7x+*<t
?XC7Uy#6GnwOA8vEhi?t;se+&`tc%Zi(No&jrn<1C(Kn##<P$5B=r*cq+dXTxIg<O$uP1X%m9p+f8h%O?kb)Yko_92syr+F`fo9B|>hQ@O8sF=m{Hg%#
{bs;5flqXt)7Bk=0R;l3F)11{#W{;mtAce-HB*IGYbl{7Z3+JlwPd-aG$Lk@Zexd73D6mWc#nbh~~VAK$YN_Si1xE3YVEN0_F0$0ZENc$5=4sOw>qhDd
QIKczVsr4tk9ia;g?<ii2lDJeE0^55}mlWrxNvJ6Ga$3O^7D=gF}{BC!uC(_P$;JZRVCJW;tUgBNKLR}p|z>03ezt?-yc4L*nmw^t_d%bR9wZ1Nw?m2A
Oj>*+j%&i_XXzGC-tPH+eRR*74EtuD~ku1WNz*OTNWN+3ChPQCjCdnU$yOKa_lVg2wK$#ynIM1$qPBBgy&_O)LdDgdnJB?W@)U^CDwCaf0;RMIM{*1YJ
#?NQB_ngwpM-#E!0_qut6tog>!;H5W5!NH}HsnF7Zw$5`F$gIYjHEnc7enACx_4*NY*00(uOws^8PL+uN1Rh)7r=(WYAkyTw`2B3%;kGy2P*F#^b@V;y
VY8LUiOh4+QcKI1FwDGtw4$1U;GF=(x9!1v*4eP{Wh9MG`ZoUjJ)Tk*5Wr0-KA9S#HNMvUCKBZou1^Dc?U<RsoXP~i3!+2wV&eR8#WZN2H{=W&wlmi84
2clBq-p@U1l;m$n7)GM@!_2hYW~QON;LE;EQ2<HSDeg`q~I(+8B5rmiMD(-8ra=Goc5_dD8mZj{Y*;|3A=wW65yy7RI_T0ZVAq0K++cz_>xruPG`@1ew
6G>(1i|l4^i#-ow?nXxZ*u$U+A(pr7a2x=;G8bz)*({0f}n$2|mpFYOdW)FOgs3<g4>7Sdp%xF(AJNv$?xK}DT~8e;)DdWEfLXb1(id1$nFX+AdWQCfS
P>C6NFO;VGNL^oP=?NN*y4=fwD{nBz;FCW32J~0fRtsi$9;`#cvrQO+J$gC5p&D;c9)4w;)y3v;2dfB{n*Jjx`BL-RpG&%;~FbHkc>);FcwwU7HtZcUo
zo~xps;n2l(A0gCb4Fc|%!dd*jn{CqV_MMpLeF6!y*tsyN)tC26&Y6(6Psn*n;|Fy#A0xeE~vv`<$@<n#=qu>g_XrV&v>P8q{?GZ4Wx5)QGq5j(O~SOm
PT@e4HNs;smQ<pn_JF5viF_hVo2&R6Di(yY<Y1|)|}_yI!4mcMQaxzWky%Yl(x=3i!9jQHf9Fkon7+fw;V3elMacn(M_IB9gA7Q$onDw-CMeq`U_>Vbd
yx5e=9@1o6%=OvcwT1Mx<{x9L|U3Tk%~&d+Evv$|#eK;F9KP^u(Zl_xq>KOL{`qh+p(GcrN&0PtFEo25$vCb}P&GBdXu%3{eJ{587tX-j{ARCG`HAlYZ
<)|K2V6W#22N0oOig5Z@@wQE4{>|L{qo;LHs{pKsF*ka|$e`ZiW=<fz^z!Ju<*&3~AG_xnGg>HU?1Ct=VawhPZCL1<qYTdqI@x46>2q&u)NHw(bOdks>
W$;XDCoq)KzOT&Qu2md3hxC&qW=V%~|9!(QnrjO0sh|;9lEz5vUnbV2zCO$D_-RUGM7THEOxF2lFw(kG%<9ANJsnzj8P*9_LI(d)yW^3m4eD1`Y-SzFz
-7PZM*{7q7y&0ezc{b^MB-x1zhy?$UCBrXJ@lX&tnb3Zx7-<*!IJL2x_}d$cNS_&MLGJBv`|41<VfgZx)Nofm8?7+!Tcki13J{2ZGxtR;26MrIT3^_e+
f+SP79FNZ3;02o%l(k3i%H^fFH-GlY)s<AZ@!`V4uo80&*<Vwfw2aZIT<&)*~oFz@1pU|n=QSZO7>nPMKLILej?wPe4FTpi{`iZCZ;dscwL>}k_PCQ<2
t#U*xGo~&li#tP!0G*%);t%rxNh%byZ&NC$yQ^Y-s3dS}Y)R(@JPEDJRBdLwO}g@ZJDR!gKw7JZNBmI<AoG9u|OiS#ynqzo9^aqYJ&EK?D>_B|cz}Jz+
pa7B3{Yg%j1<hJJ$$a{{6t`^n+exuI=5XfnII;SSEfUrLxA2nD+bcq1ntq(I|1hMrDLRT~)D2NM+e#DiJ)jrif~H);N_%RiI-;to&vxeQF!CiX8E;6B8
uC*8AsajWYpK4rsVO&MVA7Z@khZw-*hnK*`)pEmTcD(7^RH3i6$wu5J7L&LnjAZ=#It~U7ScD8L9vjoVXh(WpKH=AO-)k1=ps<-2_M#NfPOAm^b+&7QL
2mx3+_DBt;2{s~`ace4^o6SR~IXvour34zl2LX$i9oW#@%jmV&jq`@uvQUsw{x6+BN%QTyWD)3wa;F6;oMlr&vm3fz^RjsxSs%=%I5BjB@EE=l6Ze$Bo
B{`iH&-wA#f0AgEb0wqu24VxZzbNsjB8EVY~FskA??x2=WC!Lpuw$qIbKUNbTHjoi^Yq{-mi6%->SU^pnv3^_^j8`2V+4!-njNd1rKCt>9V`k#No_kF2
x@*xrL+Z1sUb{Ho?q1^>p6M2%fm#ZI?Vz&41ziiF~vL;M3f~TZlHi*v$f^=xWy%pQ?S^hJsmVlN7s!t@sS2mzF^{l^dJ{iK`?TY^1@Ayw!+%{+^{9?os
-|lRJO1&sNd-zU@#+2vCG);y*l8{QLZE^DN=f-(3Z;c1!qQTPGXl5K);n?VG9s<m176`?6#((oVn0Yz+JKV@FlS60vndI{kq8G{QwtKS3iwn{r;DwMI<
e3LxK9wiG{Q|KrK}|I7JPaiXKp_;KUg!ssudB(-s3I1AU7SZH4MejqPy0oW~VA2!4aNgBWuO{SidAA+52m#)8>!B-&`;Nn++UB|iAe7x#fW9Wvwk-5sJ
^7lcPfBAc71pe2DXUn{)tKCdaOw7wD-2?1nU$M?*C2uhSAY!zmkF~j#JK4RIV>dqIhTE-qqQhlDp#Ji<`Ej66!nCh1oUTa-w(}0xp-f{1z=c_xkuZ2pX
jvPZ^7<OX23+5laCv>AAXO*I&4r4*7@Xf6x>7;E0h-OFXnR2`sLCLGtc`rj&WCGUG|G+5Mn6=42QYuvssV{5h->Sn^_tZk>wBEojRNs4glFu&zm=E^zA
-bR0i!5x7(7P3eH<LP8u)FEz$U_ZK6s4s0US_pM%Bi$p@NWoAVW33KsjfPw;nL%L+;UKkH_}&At?zcO1A<C2dk$Dy#SrWMF-7!Q|Q{*w*M)njJ#G5%ey
|daU(Wa;izTNYVehw(g9~4BG5$Hyp!^IW7P?sc3BEwB|+8?ui{%u7zMFjl+81AB{qaj+sh)hJp2c$HR0n!iZ4k*XCrf#!d9(3MnDTqx^a(u@|hgkaz<}
&t^~&`{7FmvUjM9Khx`(PxdHNl=$^2C0vqLNA=t_YBL9(kjY#w;i;ezdGcAxM&a|u;Y%O~1=QpJc1|hadpA-FMlL;#FnVa2Q`#tvYi&z7^0TYFDw)z6o
Mw)!te%{Z2sPXgdljon`A1;hIcSl%}?B=@IZXu4-Jdp&%F($tZziGE~Y>im{l6U|4lp~+_o{AdGLwLC9lfU~HVqIY@rq4Y8%U`(C|8$!Br_<aYIL-a$#
FF2Vt_^>4ZXs)!L{<H!;@)r0E|hobZv5liqKt+=y~+_~G~>tFMOh4WkbZM+$-j%W)clmd?cWqn`*8yLJW2FH{N}8qex_abhv^Hi|Kj`uTl!r7=FC&06S
-nk_PYKH@9!Tt-fvDySv0+{?l-5SI^WpA>et32e!B(^KA!xKvr%uv+ej4)(meiqjQ2O^C?sE+{5NN)S|e$`C1dho{EIUaBh-`noAc6Z8KG%`u+W76Ie-
7G-~W~I{&ySiAJ+%@$Mrk>alZVwi1!!z%O9_=`^Wu2`A?4bPkj6P;<0~|(;T+H;=My*h?dVq9e5{`!M+Vh-x}Y~aPjSuAiFb+l&G~6l<?SKCr%%)T`E!
Q2jjPbi=6En7PKmjyustZL!1%>a;rno7vpML=bRMtPFfaAdEm>(Sv#FzcnL$;L&V83hVEI<zD0F7T8<wFZgDomey8epRh~QrL(e^ZwGnKLEh`CcTsZcv
<;_;Rj7i|E>Ij{Ff0BXrAQzj@NaN*<?@*;xwe}l6lC06`%-}n#@BFNIXuvKTbi41<<?b`QDejLQ!gVY#$WLJcDB>PAHg{}ba&8p~*_DjWHfHn%h*X3@T
vH#XRWv@eL&rpZiN_dRT=5~-K6hj@tM-?8`_J)Zy6|QNfv?ZUukl`_o;k~VI#ONHGKmjbrP{E_!vjuh-VCQCYr01;(ZCvpG8vzQe(Ze8k5B7o|B?9XT`
x}eVW(DPo!RA>=8E<*$nw@$sEy*=nu7PxcM@2?#^d0{IGgsi?onFGt@&Ur7Atm<v$jC}aBL*3;fOd3Ez7f(E%wIY^Zs^bpG8w+w9keAJztbo9VMRT3U0
4`krVBQyIx$(e!!l{irA`pH55ECX~8~s)>ky9N<H`(eVKcoRTa#s3|H`HK$gzBijAmE@ABf`sH`|*150;4#goJ`0juuscj$<Exa<-C4c)|Pq0UY9;u#I
>3IxO%LJ>;UjE`N8)W~!njF3qcrHk);vRHP9F+KP-pA*&jwwi(J3GY62$Z5U<o+^8ePy8nh_5E9hbjtC84tNDiV#h!6a+a=eUib}(&wYXYMHE250M7e1
+1}O32pbI5Y5cV4+x`|Mn^wc_<?}VozMb_u5BL3|8Nw#{gK?ZAs%L|S1C1}pdwg(Xc7fJUcRl3P!0f|&tXsX{;DkSaHtB}H*W18<NoSaode)MXqxknoK
KE!Pi&O=3An_rvj=j`UVg5CqzqPF<(l3fHCg1-x9)eknldOJCYbh(fe~D+5E|2h}9$x#nLZ1l|5#qyJHKgvNBRa6GWd6mA8X7vAT?sG`%L3ri(t(|!cH
LP!s^`LIsdw&9!i}c#3Y3D!^`dvY`50#DyJ8t1^^WZf;=-kxDtie#6xQzK-xPwi3uhm^<Jb6}tlDeVUpnRf(qA+%(FpIb=;X9QP>V*x7*AecoY>iT`Ao
%;;~6ejZDG%CcnMS+;Rb&F^yJ-d2!U1<YqYsv;xUiMo9`|La(aYm;a}o4BJ7yz?3@p-ctV`B{vNL|hjI@c7oXYuy5Fw?+FjrBQBsr{(093O(6vzshtbN
rM>(G3ba8jmfTL9qhy-tGk9;359u~!QgDTG7RCEUm{%vK?iwnL|xzYIw>9^H2yYKj6Xah%h_#UkP-cS4I_kaa<&<!p?OmhEvY~1QBrfYmn2HVa;OOYxB
2LbN)c!sU7_x*dd>^QCIi@(I1YUxc&;wd3~_3Wl!<2{#Gvda<m479d3DRzSK)G4s;fEBGRC7xv_dH3sNNYEXs5I%tu(s|dSDXODEHe637j`K^u$6g-oe
07|oZS{CBJo@5Vr~b%}sOI6<<!iHB_DPU<*m#$+%j@ZzbvjMVL|q-eJ}<Tm?kvB@LtVh%<I6GHnA}<VC7$kAX~sWdMBnW-%T48%cwX4F8q%o(he`|YRH
pqg1%DAZer+AiIaWuW^+?e;UcLxwU+om1<<Rs9Azk==Pu=V8_nS{d+)=xQ(?M?pR>gDmd3oP1Cui&~Rb)+Kcs08i=Wg7LX}scQ_yyl|V5}P7nMJ<$GF<
!`ujx}vG`?;6xm#Q!?25V0rbsH%n+L+RIxX^jq>q5MAAEX}`|f|!XRE5|L*mbgK=!6lAXx98waxQti|<Wj?1A!xsf$-F#rPF36V^+dPfEN^18e&1ufxk
z;A~jkeHIg_a>{<ix6g*A&aAxYS^Ll<@k=~_BKX}OXm;445!%FG;?arl4K&-%Cq4q#zrxF`$W5n(QDHVo^X}2V++S?J4_-reZD+JS|1}<zsi~-~i!%xH
mz16IKh0@wc7pfwU<%x)F)E4-lPB|yxWqmEAY<kLU6F`N#dG3f^77#aW&!%`D0$8JN>Q-_**u=^{TF&cnLLRMYHc4Ikw(kX343LKoJ>DSBhIJ~5ibn?_
I%!N(EM@vvE_{!?4vbP4~eE4AgY9vE)1A$a(50WY&UuZvoerGQ1GnC3%Rwt56iA>(#B7>Fn$gO=0YX7k%piIM(XF_oGSmj9Uet4X0mNOn4Vf#0Qy5W(1
u)sdjoE@;bEOfV`wlV@G<?<>1IM3U_rSE?`j~}m=dElbD_WkwDR#~sqavq=5SpUDs}p7Fqs?%A}3Z1s6M~8tD}#GaWaMMld8!#n6BjJQLBIjFDzu$Hr1
$v-nuGb`!#Ad2I>jXzq(umk?nI&_KQ#y?Z42has3F}_Ci0kH~C;ZaP@<{sauHqjHU0GV&~Lm<0aqG>BQzFFh~3Z`W{gY4OHK$zHbb-uN{&Ke56+%3@40
$pee_O`Pq-=$hP2agf1hM7syNuXf~+p;(6@?FkG=3OzyX@(~reDx>s%ibPf>#DCf_)bF1sDhb0s?{g9$gk4NSO{JV`0tM$IqTl=O9@dz8jrqRb~f0}LK
!R~Rc(Hu4-0L(4zQg|lE28z4RpXg&<|Ccz;@!$fx)As1Z@K2NIyV<C=(?MJp9`)=6GJ9I+8G0cCU40j~{W&AuW^RUruGN)0pl%d*W=sxgn7Pzish@1$1
~LC7aNX8Ta7;OiI`U&_z+1Gdi6DTxG2Vw#9u8@cpbH~s(U=1lz#_Pl9qEm4QyoLpq3b?U@QF)X0ZWYvkd7#rHcLjiF`swOJw|Q~LDhX-r)B(wVrcGh!K
~TH|G~DJe?60XilRpqo_B!K*XyO@fxpq@!_Kf)T0-y)3DHa!l<=8iyff$kMzTRuV;m4OKrk3#0*@nRr5k|DP4)rHxNTt5t<BvY1`XWc;~pGhSq<1HIbF
yCJ8Vcvi%?1A{0q>j{`hLyoD_}Gq}UR6jo8p0Injg&j}XL^mXc2rS&cujt)}ph2cAqFdC{+GbbL0P+zrqSA2tgz1ptz`6O}=G8GqAWs9>XB>-c4GgCP_
)@sii}v<dVheMLA~PQdb4Ku6~}Q;bdU8lh1#WRp_myKQtB7U+ujU6YzZQuJOk;X0{CXrC=7Q#g#OBS@U7&^ce9FJNAhw8`97*@zMQ4$Zhw4cG%PuUBv2
2HjjU_NsK-vWbf8>sBfk81Pb2Ve2Ms6isM+9zHm~-u6$72D|iP*t?b8qCC(Di~<mA6^b`v{GUo1LfzLMb)8v&9#9BWk&cTEZdHYFN!dI>Ta?_Yg*|FO&
fOJTeQI`_94QV3CeAoOiL-Z)IWH<<R;5+!LTl0uFiOZ;B(<<01B%5AZGQQ5_u2{E(lOgcNR>eP#$akN_;0_A{GV+YzET_6JbZThW=w&$jl~iJxq~|4@J
aN~?8V}pHJ9SlMiUwrmhJH0jj&;9L=<tQEIMdlDpSkU!~RM`s6Pf;WN`JOTNqLRyo;)fjQf*~06bgXtbR{lWhJ$ZH8SNxc`x%Vw^8Xv6lb)>yOy(nj<p
vvu=+JI-P-vZnS_UpIR6iO@6qlkvZjmvAO?XqL#*&dAOV`;1;Pjym|uTbbqAHbZ&!8I-hJ-r^W3db=F+1`BI5gAvr_R!IjF+?au5)gXluI5<CKu0e(tu
xiW8)lK-J`j`keuN-0rJ~+Vjaq*DU)w2R^)9fKde4KI5QGU)Age5jk-}HTtjAom$8O!PK9RI%Pq8`2dSRRaRm{58TSHI-M>ZDn593wCh|hgi4Pmkz7Pn
?O#F*N^rQy2e=O+o|z9oUHy&)aKRg-U}nq1#PV=~JPsCx>TC=O?NP2K%CaefAK5bfocD%@)4fpS9@##q7Po)d<&7}`o2UGs`sNeT7&C{0MCT6xCT$-+x
IzWUO}RKT3RvFb@1yKsr|XX3_Pm@ceHI)8;{6$VrI8L0*avj16}yB4*|ij6q!m5==}G8+JfZlXr~dtZQ1+Mi|9*50D&)(gk1b`g66E(O6u<^S%izTGd2
?`Jknef%{gq^p_p}H;jz}_OH8B>SgKYm<cH}?ILJ~A8T*)7BG76E?AU}Ov;#m9GL!B}NcpVqF56CEqBZ5FaqsZ-DDx%rvy73kb_E;y*<G~XFk~P}*-RR
>C&x_-{6%x$fNG&Og@<!iZEIEN$V5CbTpCUXA1_>6r<>r4TT4uagxPI;vDj`j4)=s~iZ<jcMQ{j9CJpd)%Az^yI3R_0H4+f^-=`upBFrO01K7V}?pXzD
k#s`~IHqo-H4~t9PQJ_wAzUgxwDDEp|l8i=9&Y}?Wa_Z3pk6WR!5?N<F7}?wHJKt?m;?`r~2Q9f|37e>05r2=#`s<6xOW|X;ly)-_kzT0POr*wT1+5PR
4j}(}^vgG?((-)#=nva>o}3k@BxF;oZe~WkH2wEW&1$_Smpl-^C^u%38bLP31S)-HEDIEQ7&|h3jz1aP;bS~FhJh!;>KGOzyvyG;?Plz;MoI|z>5L)h6
CVO$b#O{F%L1&OKz_d@b4=hhCjdUS@&!@%y{f*XW+T{|&EIY>nlm|EkiSEVJv2{!Ug}J!zH0)ujK6-qAN*BfOHE400T`FY^I$`r1#!ULjF!zF>homHuR
!)o32~PNjN~ETg1>eW^<^g@^ould2{$taZ&JuPp`A{Ch-84=#G_HGf(=+oCHZB>)ZIP%JwY9QDXqT~D#~yF**W}wLh~}{I_J~#&M-(?))PM@1`BDPKe4
em%^S#kRwO`u-vc%v37z2!riIMiqXmOvxdDV{t5aa(&;Z0Y>izz9jSbPAMLv1EE;uOl55T%@IvFJN5i&2oZsKmN0s;(img=wPPU6mRcd7GY0FL`~K1V!
%5@jRxWn&UqI)J4^^RuSmg%B%N27+9P1H`7coE@T9+%BFVtl5^BDd03)z$Xp69tBUWhoT|7y@93~qAlnj#|aWD-33U|D5NR>c2#g%h#>Ei`{=RHa^ft8
=ql%SxffzDNJ4y%7Y_w{R!0-6(81r38Cg4M2NE6_!wKr9h1_^{F0itMYSg#2f)_(=v17;If9{<A_;|;8PCf9GD_4Tm=^)@;Zq*#j7?o>IXu!onqiB=~^
h5dPd~z$??af5hO?ucL@G)RV%N=zYmg;OQ|F)}!%XzOyEr;SIt?GSaP*1yGCeNGP0};OIr5!+(1oH$I@~>|$l6?oob$%A_65~fdKco~MmFqu-hw9vbmm
%e_Mj4i}eYKdfz=9rbU{td2re1EDalRP7=gXQR{Dk(tn+I=5^|_Vtc3_KOh5V^rWp`mcC(gFtr$GnNQJZ*2C^8ys9qJudS?mn*sT=|Ct7Lc4JDeW!ljB
wZrxw}I!6E*R@!+a?-MDqdQ=kfd5pB(rgj8A_7IqV^wissqiE}L=q<=kB)NsiusL=PN((ac%G@~KCcKYz*zzUzp2A)wG9$&>G0xo)ADxlQ>4)=t&Uqje
0m&)1>U6~c{g0^Q|<j8$*c8E$NncW$7#lbYQ9W>t>m$GiwpEP$*4~Q0ovUT(UE<3N|``4Mi+{BIb&K0rgR~JW(6gymUE(FEBrC%Nc`w93P)jivk=piob
atzJsdcHmJs=M-WE@!F4b)%n|R6{H-fy>t}xU4lEJud(BWKOnHSmulhRd%;LJS-uN5gafPAM2x6o|iK%`>%mHLE|EV*nU3ElUMn&lx1(*#dSgw5xbd2!
bC2{bn5%KnMDOI)tq6OTGJ_~di?F3^*!ot(IB5R-@^n@@<Yk@XNR3!9F|vQ7Lw;4oOxDn5oHWeBz8AEG#O#oLS8Za(VHy9(+_q_CdDo;X3#C3K&$pbk5
`2H>C{jVV=?h1beBg2bhy3{>qfH@($$`$Xg@i2Kzcn-YgVrJO-YDfAk7bny$qBBUX-yz+7d1j(X0Hw_;m^SN2y=ZzeF9pIm@P?5flUR`$%HcwQnx7l&o
Xf9r6Hlve#;-SVzO&+$J8&3tL_A+(Y5vU|<B?TsF6X9_NXbRkmXLg76@vF8LTvVx9q~q;;fRAH)PM^bU={C2)u;Dnd)GJ>Nhcx#~A{KUl+Be0|p>Ov+r
wc<&EhR~!*^VdU^}-yRZo-lXCP-eKi}xF?m8QlJk|<>}gsL{gUkd}U1Yq@x!8`T6AkxRUs@?>{>@F6-hauRBvhqI22yJ?64@WF5$gtM>ZvahR+_qPb@H
spaBw<YjC%%p}02*m_5_zD?Yt(V5WGP0KwBq=R0&b2NC<Ij+l^c{%6y0|nto-4arIMgX&WFb;5@1Ea<)pcx=t%V~0x6hcn&3t&#E<AC3;Dx)@wW{@XF7
e!$5k;@W5MQ*Cfen5p9x{LeOWsTMg1#gpmtZ;{$$iAtLz1liPiZIRt>_lkZaD*6it9$Bs!mN5<Tz|{%k4hJRLbCpPNYoz6pDzjvY+{Sy%r`D9T6pw*+`
wLRMSuv{4F-FJnyhFEQ&W~|@J}X-)n7PhsGpH1cwmlx6#Vpb0T@GP&1KsFSvNUMpgWDkE@#YTwsxwJQHq;x4=|I#{&clli;|ecC8KnpqT*Wc5+5_I4!)
%U!V7Pu&}X!STyob4kUh*@x_a2MYC`4){KfH|ZAh;I&d96+q>2NG;1yi;f^;skZ0i#9x%E`aoou^&wE7HOYV2T<UG(b!J&?E3u4tIDn)y8Kn|8bXtpZ)
1HI$izI42Hn`e7_VP(iLbbK$0Hhy^ZH`-oCCA|>_~dmBTMY3rgRk-^f`Cj$)P_|**%;wGzNe$mip8M_?fmwR2zmpH7SRCwcpeU(_gf7KCxhdD$qD?gg#
cSb>dnC)FvxKjeS#dtitC9``@?{FS<F{J@jlmkb(%W8s0lvl3yN?ey|N}M|S4&lKh(P*FKC3$ke5tBWQx}HlLO|y#7UP5q_C>0p}&n*TjB|WiIGaHwD3
HScXr}G9L2`S^A3;$O1-8UB<^<~A_2~xB=#gG6c<TPB75e55JfF0MW?JMf?yjYm_r|&cFe@BYh{bo?wrz*05P3W<zVV(>wjm}oI5;0o?`+F%6a-OIL_@
j2RMA3T?>B5@(;D-AFtLEBqCcemq4g5?)KV3vXf`yUa<_}Nc#Tr(s&&RuTX$}|7=}kHy(M%f9wXvW9n#yD6;a@NT@?!`d^ED5bF}=sva_g&FKW8xdm}u
=1tJgR#p~hLe_@rwE^Y~n1@=I>bu+>joVu^#dHE#|w$XJgc7U-;u0f&~klcRSw<!q(6W4ESv+|zmycRS?Q4#@e-25B+QDfi4I?)}lCt61&#`^AsR)vY7
d_M9ae48z8&)jmKJ++0Rf9!?=N&H+A3Em4pkb`v3_4<ct`P(tRrF|v`gMF;2woESOOtjU5?dfylmo{+pTN`q_W8iFAT!>Y1+N&?~R-b=EL2$wwO2$Mny
TzX02h?OYxOF|Jxc94d~-Zt}|-apl$IQ-=fUC$1-fs$B@UgSj(3D({1oS1co&u}n2>1WSd0g(dj32v7Lkv{MsXSJ!%dHsMr3Y`WJ94CR-vn*h4yCI}$O
BrOEz0j6KhvH7YOLjs`w6ehGi;r-lTe2p}j=S8ce=1b?U08-4ZmXCzuZebdh6w`F8J7nr2UK`2?RjbFIA!^JBB_oGLfLGhy1wS$3?|D6j)0i#k>twKrJ
K0v?i>cH+d>&gTbSrrS&|KSW!CToRy0ADRN<hm=9+<&jV$lyTE-KUC{!Z;#X$E&(w){%S?@ri@|?332X?Z}I*qM;KX-T<DNkO-$HjksfQ<a3U#|V~KR(
_+pF+pXogXE31+TehY<-D5<be3Q47Yd6EgisBNw-2nxTLj4%fc=_q7q_ZABHh0AfHPf4h`{)Va;&&I=l7xOS;xZp^n%6sO$>#jZxZfATuXoqkYLfsouT
Rtgt*;!?qKU*D0|zcNag|*yfh@NtGD{<E<h9->w!w@AR_e6_2M#M)%B979tfAWPblJwTP@h5#(mzowyIc{3wZiZei>G9j2&X<62|ji8CN6o+h&ZvxUgl
{FsMWUs}q{yG@8Y51Wwh>t56CC3_)*B>~eVCgNXOjLg*d%#Vo!I4Io9A|mdFzUqMf;IA5p0!4}EMo}hWAKiD_XX)wE#HR}}gUX7l;@@{^ZS!dYhgrVgI
^9<;WfrZ<A__MERz+=5#Is7`#81@PrWFa-^O2)eU-E+l!!ZiaXF3ok7@8BVcB^J^&-7sP?>ct_L7w#hJ?@u&*H6F?j9L1SHcNqK32iPw>M||Wh5nyj@b
HgJu^k3Or^c5|!Ga>dR)Na98{gLJw<fI{C=0#c2)QR4&dP>&z_c_6|4AtWr(1HFUCd+^-cf_#vQ+SRmtK1+_lXBa(K_SK5}%3PM2)m~(m-66Eu{TwYdZ
t(DZh2>*^&}R=is&ly840#ihmW4$cq64fvMc~$K@Xp!ZvClF{GDEU`yaQQ@r{BduVW+h;d;6z*{nC$^LQu`|kV^YTKqkZVZL@?A9~okY?)zyGU0ElvIk
@QAad@erqHPgM<uNvua=Wr`SCImXu*iHVD41zBj<WO%b;Z4(<Z>od>O)GBdD{gy@X*{7&pov|ZM?jPG*H!@9F3Vs+r_Va52;LV^KqR!%ILo4LD-HCXaC
pl?8)&0(&%12@4^zGgcrm>v>ZB`obDO$U&tt&@Jc7-P5*xi8#}2Q{Rc@A--h#PNaC*&Y)u1eOBbZqb{Kgao9v>jy8zMr2^#qUs4frw>>(^{*jcW(SF$!
{e3O3mK4$)xmotFDXa?nqyozwJsH^_;89*E`ke^Uw5~wmcLV=sZ)LiQQ5Et8SaxjmjkRJv!Y=oPv3C{W3-=RcK^932c6D(y`y0P|B96PqjbR)mx*a6?T
Z7njCTX6nuJS`aX509@vBT{^qT}p8DEZu$IJ6LpVtGCoWE`5qg!Plzwgx>FyUz;^+(gu$4l+peG#`f{7l8w=FfE)l@(G9*GU`Tg7_R=&M!0!(;f&8#Mi
g0jL%92+}S3#GBSc5ZuKiPbVPS(kdW#S8RTX2!G`YQ^S;5sMV5_HGI3K$Fo|zy5Hd#wh!u^<e%yl*GCnu0vl=ZcfNzJcTKu2`VBP!In`hDiGGhU_M@iZ
UV1|u-F^u?gNzgj^#gR3=yX`>uQY(3BB;*r`{A}@~bdlwv(SwlA5Lq*8mCXo2!12b@GH#T1LSElgj;?ANA>|Wtn^D;1=+=#u#5X@*Fu;B8mY&?9b2*m8
OoHfD;2;$^XGF3CZMcb38EH(;6>>E*6wX8y2*8p@s#p7^0XRkB5h04D(Ix5|Vc6|qi9eLC-Mmb?VESu#Txe|S`$ER1SVRA~G}ij?=%)6(3ntbtU$h<rH
ORf5rYhK1n*q#3gSp#O{6xmb%dfMS`GAD)@s>(yP7ONcuoTrCF%#HY{Az(rED)==Z@N(Z#bc!VSx|ryjL8*uh%v*58Qra%^{1Xn>jrxEC7&rBGFO*#N)
_&XaA_#7v{KjA3KYo2L&D6SzYIZV9YM+7K?jeydo~M36cr%G>1ltg<kE1PnZ=zlor_CusQlO}ajgMQ-ka=sf{W$~_UUiY=`4^P;#9WkXhpyiBfY8nmgn
^ItsI{-oF;K;(|8d@jX47t3~Y>E-#c@1wc~r<Jh%{^de{;K^U5D!5k8?>7xE@?bEEcn)m<8wz`X5F_WGs4P>JY?Gz&MAGu{De<&!$O<h)CziLNUP__O7
6=XGgdj&<K^l59<P8740wq_xTpus}tuE_HP|PIa=i<{7JldlZ{97yY!bfbzr_nhYp?vgMm>a=I!#mkFnj4nvl@0o~j6jDNUS{TQ#~DNTIeLUz}yp#4-U
4Tz2Fp7|DH0lTr^=MtGs3D3jkZ+a6u!=L{e>OV%i)q%n@qIfdbQctHetD-tXJUjY0CQ-)%59vYHM{H~XGS$~A^B9CKUds2S9zsS0b9fj<`1vp<u;g4kt
N7B)=(Wq2RJV)l>ObtEmz8}HMwpgGf@96%(!)aO%O}YX5Dz|ozj@7NzVU}QXZ3mOFG;tkkJNpv9*B!=Qa(;tOl*g~TXK9&6{IRcc>4}p)W9-cl#o3OB4
yh-QmBX4#V$!nIlS#_jsl@vv!MObBm=rP(Gh&sH!hW<tRLm_;)6H$8Fj&(ulF1NmNt4jwQ!f{o6$4e5`)0w40E5Y3o6-IK}R7_KX3yUs(ZGAbl^?jnl@
JmI%SQqJ(HWsTu|}m_NS$_tOfEn0_0~XqYc}Pm~zjGKyo)kEnGKmuTtMh=RUm2l$_XI-ZIr|f*OKP;L9IEGvc2derEiB?&JhI5%-g7ad~&o-utVz^-B>
_n@0J3o{c8>66?f^ucCGla{dX2e|;a|h*DKJ-Ee0(M!EbP39kJ`zSov~%l8E(5uM%yLe+jQp%e$w$>^qnKwI>Q&H1GQwX?>R=)-AZOSrt#`&W`&<|Dsi
Z5yxk*A!HyZe74IV57CD4D1L(gbGwFX1$dM1;Z;(e~`|G!-*Fu$!i1MW9Fy#!-6>vfEBo;PLS99D!Il{egH9~uZMZQhhdEYf6Mrz-7Ngte@b;Y@eHmNx
jmob4M8tObn|a}YAfvpRT@cwoEnG;;u3!=FuYlKP~r=-e|PFk!6Y5RaDm7LH9U@VY%k6i6_BYTDA;t_+4Sw-&rjK}kZ`K4y~p%b|02>{0xcJ*2BDs{=W
K4Yx+Js^J7a9;2GF*#Gvx#4l%3k_7DVOwg&QnzTS4o51vnFhpr1}`;&yM%Gb&M6crnbKTxRj2N_1aM7Y*D!K&bltddTznak;o?QS$Vb41A8~9**2VGsv
8g`<M(3gjdz!hl#7}cu{ro?Vxc#0&b3o_tpr+wSJ^I8_h;CF-Y^|(b>62n;;}u+lC)7L$nLO<cE`y0`T-*DX~qupiFvxn6L8_<O(VyGnEgK#~`$vTfaC
9CV}1$yxu;V_1gb!!$MieL-0g`c9Bg3rbuM5arL-23*?9pWv1<iD!u6L7=*DA(<Rsr@)NG-?4CJQj_w1$>^OMOGIrq#bpj>vGQSF3=%ULF=4Pi}ih03C
ov#doVpw&}16_NY5MHp6!zQxU6-XbF4_*zoOTbN&{!r_tbx&_w>qCe$7BKa<FfSGOlb*^yOPJBq7ZUeOnYzWe`tMJ_OY$G1&4Q@TNtX0}Zg^M)5)Dvub
rGQOk0$d?9#GMVW(#=`49g9PDC2&ULiB3~44~rN0d8cELKQu!%l51CSJS`5)vEWi;vWz4YDItQUrfTD^a<_;pX+N=?Cu4yck)rUwgDIcvbb5I^8|2;-u
6$&)R4`e+{^RcIs&+&)S1{Nm<Et{5Rj|WE0CG-1kJcv!vUk%OYJuk6L2@-CW+M|^^hubW=swu^T1Jm)XFkP$^@^b_D!-SDtEJl17n|UZv5|wi;zbVy@y
)qgn(CHgp`>sCUNEE(SxyIF4fxG^nrB9rCOfV@lCS|;1l;udfQ-+v2s!W-riFKb{)X6){yoJJ5HAW_v`<b*WU`FO+4STtoq`2V0Zq5t&uW=n<IL?a(pj
gcoun0og7M;Y$Ki9F{p0rg3)@iilZPrxcU#8{TQDqdk@^OdecpCq1_9Q1))PW;H&%_j9y4Ih}pl&O9ZR6OX200oM2=hpg+FEd!gM+_%60$ekS5-A<#IQ
{r(n(1qMv}IC0W168KDWr%%+)c3Hb4*oSE4KA`9Pc~fbFIl;C!$j+Dr=7LI9XbJnd^$289>vYI+y-(lGyZzCK#RcTaGB_X*8WemM(rwn$60)<|C64*Sb
eUHP+xz40B$sgP700AXI^|x(FxPM5LTfhQP5bUWFJo6)ZI1hlxHSljsGb;}C+}i=$3nAVFSbqbDzO|W{aj4mMt5nUq6MCzE<a}yyVTg=)#0wo6v}X)G_
gFbVk(GDp_I{jx(=W#OGyblosw8Z5fJ2XnoBr$4Jvt?UL2r2@y2eVFT)@UODTx|>}$wPx{w73x)k6!s~;mYPfS9dgFTRJB)wf6z7Sy^P-X*Fyc;L4PK?
Cu;|Gy1G3B{bSI$Dweu@#G>Swj*4}+(mHeT_!N~Rv-c<MFG=352;!}qnJMsmH6Fb_%Pv0!%TQ+qhO{Iz}H6w=sB=AD+<mtJ8v)Sqe>^U>)D=5?`v%5%b
&jor2X{EH>xJuRQ`MA^cRm;EvZXG-=o_N+FOMX+e8Jo7Rh^!J-psXrGp_^STngVWTd7W+k%^KA(-_Y}9?13Z51A6lF?RTDPW{2Rjl{rZ2u{?yq0L%Q2j
k{Ooj`(px|b~*I(LNvJRw~xk0vRweBO43lt{YyEGAit-U0ezP-KD0_U6e5GOX6e}{f0X@R%V}xcF08{KdD#GSyOgWJil}){Z)6Ja_ojDm@|+>9TTacj&
|yIkZd|YuD$}sm?AyzX^tDSnEV(mLS|DJ3$!GR4knhQDIelOy9$d<8&YmO`wW0uIU&PWK{ZWpk!6iwTOwi?)@2z{;&(#6_t}XLZBiGBB-hsVT{?E}E_*
vOJl-3Wh6jn@jjJ%X{)-n!43zxGYOh@c0{(>{$;bM2gPnQWmIJ~A~CNC^t=f|mw=X1qD+(pN2RlRLOQpcX@`q{58advK7p3${F-7Zh#qTqzdUe;xX)B#
I)G*p4$wXu*Owyp02V`oz0I#NzHn1IU}>8y5ni)|4B^qlho8k{+~+08^s?%WlgG(VG^Ogk|UyhV%qYf33go|2F}j>|cLmW`~ef6Ob$2fo9xvcx5%4hg4
s*Gv4-%n>rC{k*V-v=5Cf@C0iRnzL<TJ*Ah+tkqmrw_rUkDD1ii7^d?C$c-&NH5rwV;I_@=zi4q`S;3=DU1#_N^4G8scS(J?==OY%Z4!MGAZ*7yy*J4v
C-raMqyz;#_r%9!JFN*hz}zi|KN~-{&)}7P_RnnUT*jj8MDi|@1BhG7cRyt=XZ6h_ZF%BQhaCRZdf9ER`FFx$1@}#+e@+G;h-Yfd&*z)#k+<4%fZ0o~%
wgEcAXVdkls69>cq*K!)!S=kL6Ml@w2P2Rfm&6qHSOo(9w_G*ldU=)XyulclPsmBOE?pTAj_9C=I%R967-mF0R4<ZHnY}+)y3{V-@aDXkm8;-8*h3XgX
Sp|akSGHSD4G|qjpYnIqM1I+_b5Fjv=+&yUK1~;=G*4u*-W@wl1a%oCiq)>A=pt{YVXi<yxO-+z>qy4KD3-#2S2#r3PdIwl1)j%lTXud4}E_4lZX56Im
VMih{y&USZIQKhCM-Sg0apbvYwfxj(0uje`@u?A!asUV13Vd5y6)<l<WIn=QG^aW!Zy;WTOuFcQnBaS-M!W4H`11oAvL^JNo-_8Ad&MNUXJGCkd-!56Z
eLF(NHLr^epLM9)rLS9-%KCK|T2Q6epxx?4~=Uxen94P&8KiB8^`|K29azd9lu+cHAo<+bU_=#8Tcg6&G7?Yoky6g;xeeLS`Wmp4X_f?@G5-<`nX4BRZ
8K_*Uu;D$1#Z_P2D-(EMJFoF$|0dg3BFQe}7wXz-cHw}>O+JKHNiO`lQL?fJ4eVX6nhcFn<lF+<?YYIbiD!PIpOK|e8nuTzCfHjjS?uF7P<E)k_!teqn
@`wX4gqv=JMPvXY^@I5?BU~wD@8KM>5X}GBv-Q%0J9fGjU5C$`PIhj<8tm?70VlV>z9@ya961=v$B$)(I2f;^CTI7G8r6&dG!#U!$9W3fnRoT!^7u_X#
;H{l;G{6U%Siyo^;9o<LQ1IgHmPYsf~-Kw(sguT^JyVbr2lOiZ`6Q)1u3Z%>Ykp<yw6677u)%VNh+%h&HT9<(t+RO%9KbWUA+|T=?eZYcB0^LZt|+^8O
v)q{-d>M{xE3lf?S(c)@?i3;w6^g5zHK0{I;SnfNWfM}L*Lv;G#}Gu;GDt-G%k{1)HyXj>4|zs2_$b1YYdk$iUhxA-1EjJRg{ExzZU8qXYEtWj<?v!TD
mJryUPk^XOSPwvu}eDO*XTKz4a3CJDE3_tNq>;HGp_kZztmr)L_M`A)L_$_{mxtRF<Tl|)X;5jQ$?J^DJPrOyb`f0QN7H>uWkC-praPfX0R@SzE;=%fP
QyuxYcrb~15u4hD`1<}We#_nU)uDfj-}?9Z{kwnvPmcHhxB32YfB1jgzkgCM|0Blx6MXsO{hj|956=JQ@#uf^+rKp4KNl~^&Um_oVXDvC@@+9;CUVw$e
QaPEr9`H}QxxrO9HZ?cqkG;8bgMesH?KriG5W{OuW3tq>BPI1j7v@_KA8Nw4N*6v`coeiVX0Kxi@)WVDYKomLeg!5SGgbb8gJB0A-z3S&svLQHZ(aF#7
LwC&)@AX)5d}VB99^aHVKFNaH{;%2<rE?dtZvOXJf5MMN9;B+dMz?S@r2sr66HEzwJXlu(F%dgg~jW?{&pavSL~`P;ygQ_S!>BS>wnZif?%i+h#)qmd4
HAU5vCh+y=CFA8IX;jWBWidpq%6koBy-0Wse8mlxOa{t#T=p2T0qOOKZzf<}IB?RK=kj@QxvqPOOoUlX~N_}2VB9=?l;*Rd({QD1f*i2KQQ-cWB~)^G6
KMG|8rZy*!ha^li61sp@`t+GBYs^hh`i$^S)TUCgbrL!^f5<{wryszh)sNSFSQ>;Q4c*91_vPQYKEr8p6J)hk|R^4&o+Apo|y@{QVStMG_74~Q+HfY)%
tF+ybikRKry_%l%S<a&fh`-m1@oaKQ=)C;l4FpwM<}4?<V8HFWz0>*pD39HXL}??at;1*P=Zw{<h|LrQ-m_!MkF>>571HGFHg8s~hv6)_ErjWUc&<>h+
09G@MPzZE@K)q?M{ll*H=={2uWhCDlht{H(?tspu`S5BH)`fZ>Wck_+_tAzHJKLe{VoQ(6m6vzOzbc9+$e-6>tm|C#dq)XTU+4ViNs-hiV@voUS2wKCf
*}g67PsLZ+E6)WIaaJoWIlXz1_P>%v={8B$30Pf|tH^ixnB~o(rMezPE+UyjjNB5sFMGg<e3CWTpnM42YiXEZ+B7?v@!sF69;Z<hHwLqpT6dJQVydW_h
lBrVn|VU0smLX#cg}!tHwA*mh7<ajXhTEzX<UW6T3tc*Y_QB4O*dG!5AKm+^!fr^s5dHZ)?rpXjgSy?sIV?ntX=TJKpv{AIj6V%~yeBrh-1O?kEgbYsL
CMY;{%AM``!YrGXxLshnKp`n>vl=UuB4jp+R$84-DyhlRJ9*<=!>xE@?oW}0ri%@Y-LN;=uKCiwM&q-HZJRWiM_I>PkfseQ6_H<Q6Ha+G{1@6^LoBNGc
S?cy66@JGTGk!f(5kh|T4w0raJy`Hwd>6^-%`YsU6*E*h@ze3=);dIz845MoViu2YSVRGa-i$JDei_eDXch=!H+vq6ftU5mczt+2K1%9EfFBg{u|0nuk
LA<G#lDHh%J~@sF?w*eH%~y!tR>d&Vh2ihTYA%GH6l)Xu>{)ewcoar70kG3xfL+h`&!7!%FdcS#i=6ctzh+qmG7j;f>erhFZ|B@!>AFn6bm>h-thfymi
{}QenNqG2-AI+crv@)ws6CahcaH(C35wWc_Hu{O9@GB;eQ`b!+qxJ2g*^rw~hz%FXKU;-O<~_DSCk+Qq;TsKHkk9rA=Vjm!$@er5Cb1N4@u5>rlh~Is)
INOSz5yv7}&Y{9d5&we(t*1gKOSvMHtz@Lu*i-cR2w@OnDjW@Y;<s(4V;xDD04l6C!d;lW04`_{g{>uj3+)poUT<Gp3OUCn5bI26mW>$ds#@w^_AUM{E
EY|Lfi{yLucx$rZVb7Lzoyw0TG$NLO;XGtrsM<UvH_bn(Zd{%bz+lqNEGuuq0g?z(KvlmtveYW8fD6&gNk5gcx$Lc*~+nhBiVpMTfwcJD4`Px5?yzuzL
+n=qn%Q-W)?2So&WpG>cel)1=oXIKt!f&Ag2?0DVylFg7wtg9J(@{m%SqGs6Y4)F+K}*#`ALLRJl9o4Njqup4f3vSEPJ<(OU3F)zTbK{ui~lZu%6)mav
_wr@LBf$`i?JkqXg=FV;{BE%zw#x*X@l1rP4v(bz3TrOUrsv8e8h)DMB+A>?63S5X`bPIP>{>~lbnNJ_)@>*4<=e4tl8iwOP2M^c<ds5w1clGQ8p*(*Y
RG9lzKg$%&cKnR{tyi8btOI8{(U8V?3SNFV9z5<R;60T~dM#7<&8fix(vIJ8`}pku%vAXW|xD)8gm<C{)tR1mp&y`ZbduQlU&hk$3h<9_Hp^uAEWgfn^
_H8sj^eEf1ZLMKbR)A_cum@sTq5r9{_YTuATE(vO2-yFo><FAPr?5t21JMbrL(%pLk({)|KbBrqX+yTS)#g=;a#+v_La=|d(^N>+~H4*x~Gs~%Pm!3VC
^Wds?)-WBS-IwgDpL@*G!JoYo>GR1AD_v!iodE3$2QvUV%T}S3UEz`t3X#9;p17AI04#j)DCn#t@odY4X2v9?EZ=PX0F^~tCLt@J}5HEa-ZqIhrDmQg^
&11!p*BuAkL*g+s=7*4gPr#DD+ShW?x_*6)no33B=na0Kjs#~oZX}m4Cdm9IdyOBSw&_^lq8d+!!<$H16~Ijz>S%}Pev>&RSZoiFc8$Kz<_D3_Gr>`z>
sScvEKa}9#yvo(IryptBf|i9PoJq77%gOs7nd&Di!;D@G4RigP(LS2cRj<tCs5pd-|7Nqe-1NNwMlMYG+`LFN<A)DCD^+=lhqGQH{Ai;&hl7U-=<O)kG
!(aj-G^!vb>lq_pKQ8OY3GfK_da8CVThsWlP#j|Mr5VnEV_E!BVG_@Pm-Je5NGOYO=Oj6unX(zBU~|!(Ku$$D=3iO*_ZNfhdPeht1qFVL!Jx;}h;WQ3)
q79O~C<lHlbM(tCeXF%3j;3=UZ4P~ZYU#IIJAlL&>3ZgHVr|J?mvLfe1JZyGfb7JLZ;Ee6Rmbhcni{q6E#Ll>sL**asg@at*INM5oA4Hw4{j-qhD_*Bm
k?L@L+8#$izqsoNs#>aKa^AT4AP36n%{Q5}1&0~%@Kw&r+P@79uV*(8z)DLC9O*=Pnrh48z^`o{BbvoA)T-v#T<kLS5huzo|%qB9d6_fTZM>)P_c-~c?
m9jrn0ug(Y^V<>w$gQtkMB_33J1*{g`3u1qosWPp2=>iJPXOfuVw(H##eBWyPnCZB0lG||EcyZQmX|~g&vBC(;?21l@Rj=IKi4~#B6t5d{6vpd$Q?W+f
i`goc$F&9e!ie=vP==nTg!I1i$93Wtt7>KfLiBmws0+$0YH;9H+aL$#d;R{obhl)z`vKqe>@~M<?i%7(S6G~UB=$M41ZZp0V*RbP(m~CiM>r2;4Ze}Ai
8ibtm4v2;Dh(!y)>$18<vctJXgBjfJhVW9nbBy1+u(&+^Vi1Q+6t5j6d%t<<fo~B7Fka5m-;o%Ec02QqG7ejy2vB1$V?(69*<m@@HR^|HqS0|9QM+{Co
b--;KYd{@{$+C$4S<BBfNoVu?bY)EwO1<0qqfNYK;)RKcU1nbQ}hDpx<t<QpsygV9B`ylPhfi&Z={oijf#Ge_@|83MzlV~dZmZnp;z8c1Gp%pGOG!&Vg
O{2-J|*&drDPT_cemSgn~$J)CGXPF&=G8{jKk4%;r8=|~Zzc-RJKOh~aWG(3opSZ>o#IlIf(j|;wV3h&SHXwb6+Dh1doH+Gh&`LRjON)|wt>6eiyuTi(
RrCbXsJ0JNVBNt{O=7=5JPLY;&(THxXHv<W7soFrI+6jhk7ozB2eP<Sm)LW2VqAPR;{ApbhP5}y?e<&+$^)9ab78}p*ui}OR0gs~E@C>7t+ZH`Khy+*j
o!OnBwsw}AbM;@`lK5+_{yb)`;rNn!A{SCd(VGk6YAO=FH<iq(q$ac%6N(@=3;iChnLtXNYJQ5ZI89MoJcP~v>Od#g}cz?<^35J-o<bakxVA*JV7G6<>
yR-2PB^+I@rXw;Q#t2EO@Twy(<q47wI}_({f+AyHDI|1fyK%FQuCOu~5klxQcl8pczCthB7i$sdEXkNQEIwE+7-|Q4_TwCnZou>+*BzesekE>x=PRAQl
kFK)yM|<$1uQ%C{)4)fJLMuq9AnR|A9-g2lXModN4#hOy17o^=tIyz|Iu!3@Ow>ki0nzKFh!1z~;@vgoN2^%^xD<PI=XqSE5W>ms5ad!7XE^cRtiag~v
!`IA%J2<0(pcY<LBM{~I8WCn;6QoAE&aP`9bQ9b$SUH@dJjoEWI4I+S>D!<*MHOmfI89y_JW-knoLN1xU+AMjx!CW@TrM8qe2o_l~Vq#CEB2XGYKfqjc
8=xB>mGuCLPjc1a*6f6E<&nPKp18Xh+F#wD{)EIl*Qmv2zzhsBe_N>osrhkneS5rjJVa=~(s<%~aSj5OEaRJxveDb!^miJcfp8J=oLZ7aG%Cj+?<GdJP
Gthf5Z)~FO?eR+)!EklReaf#GcY>I^09AS@(lKS5T(Ti@XEF~>giwmhxirV!Qmrqj_m8Nv1Jz=7>_}piXEFJ_N(fqi39iAAFtm+K7<?!W?94}yS{M~P^
r2e>2H)kEcw2ivyS<Q$Mu!2IOtqLV6?-pKzK|6NdpzflJenIA8;;e>5Wh)%RFOa-Z|og`_s2`17n>Pcqy)S=(E52^^C{vEI{{$RHeQ7u>KS?@C2Qntnf
phh`4at#+|h9A`Epy4<gwVeqO*t>eGrdEUl^xf1}RY-SLh$+V$gT;O@7#*crcQ16JSMw`frZ7rm!g^0OB)*x5mn?WQJ7&T2iO!7#~#RCX;@{!m9AR9UV
*PyweV?$Oo{-fN@D#pSeXwV>k_9(yG(6h5e*FZ=9oi`PJtxa1+Md`rhm1{PkDD3v-X22uHFwCQ6C;okY4O-|kS62c5>VXwXwEMDORf;!WQhR0}B@~Tl*
1w!b|JkJ6;MOYyy#6B|z_YlMn7I=3T0i9b+_1phW6OzC~#j_&gH+QhyEMVW){(B*TQmVPK61QUUHxH$Bbhi#sdmB8j^#ObNNb<x&FTB+-7an0ixyU<$$
Wziw13bRv8!aaGs?Vd`6!fc_J3Qcq_))3YG-x`x-%@~(CU}(Uh`s%$fmmG$ipHZb1~lPfl6Ct0M^J<+dYk4+Kz!kEq@+++f0VaAWuG9uJ};3&<IpKHxJ
ZpSIuBJx1|8+UUh8Y7QgA7Ag2wcQbn$S;AbQKz`GSZ@0eNd2CJ0q`kL_FegfwDW!Y&>r3f!VubYwyIlmm0diDE)L;4$4}W+*Jz`ZJ+I{-qr5|5T{_{m9
cB^A_mj9I+Erbnd^E#k{-Zwtm(Ap<6YGiHjb;l!G-~r{owB+}zwHn6~F0Ba*Se*l{v`?-AK>>4&?OW9dF!;=WUbJ@w23FsaSmFz1V=e{#P1ACt$=kTPf
A%`R|zzsvOzlvC`2UF0OXYZew*UmTtarQ*$>4*DPCLJw9fzT)ao0SF!A@eW`r{Ard0{)b|s!TE2)xx;LNsV2VsnZW=e<xTTnYLireZs?TQ_w_irmlu4P
z5^LNzp1BVsbTw|c%o**KjiEA366<WPi8U~-Mh3p*#}pFx1c|QTuAr7vuHh*5Z^JwE^GX5n=Y`X1A*Ka3YHu#b_Wc~Z{`rEN%L<k8inQkyR2_8MG*X8K
k6Cj|MjB%*P%QCD&O^~;Xw*Ag6V@4j=PKToL|lqNq@jZJhA1DY8QMVZ%!|tc2vWIrp)2fJ)sO<pU>z^F~+4FizaB`wxr~#$0d%R+*6l9!_H|}IP}(VMh
20MTwKRxzn-Kkacdtyp!$0#-ef#LhS#AesjA|Te(lQ<3gv8p0uNk+Fe`3C3~L!;#`?L<2$(fEQy<ALvht<-q3l1;$9Lm?mSA#^!K>_kFF**mov*^!_O_
GtJYmJ-yf-0<#!4tq%X|a3WLARF&~TIe#-JJQGejZY^J|x*L-7Ii2gi(ik5Ut&?N$6TCpU+586o!%LjoD>fF47%R<4N-#k+bYY4n9hkNY7QKTZXNKGZs
^(yq3}BCz4Nm6%+>mIA6PL`s8uXP5Fl%BY`9iN-WE0k}g3`2@vESeJ^toc4Ib`0ITZ=&@-`baYvP*1vzTgI#$5bjPn040$nZ`C{vls+tc(r2S^@NHja(
jL%J1Zpkrm7!u!&03Mfo`>xF5Cr{+RfIs|?;P02jXYKbt{wwg8ky`TbF16UOcGOuhXG0D$cI)UhQP>$^=9^_ZK1KzI>Fp|}(gB2wGUD<O?0<IJ@E^m9Z
-vbeAIHH=w!Gw(v*4GpC)o4ni|~jef_JFiEI-a!iG}3KOq#5A5LDFKl|HZxKx(sne*)(6FXt;@uxk$tmrIVez2owl{dHNtQ>VS3d9zKRXMpY2bop>G?^
#=?h!p>nw<_2fcc-%>Po!yjb`c+D2Jvk{E&b!<C|Jx+qkV2<uV=rvUBEU>2v61m?>p54{;w}0!6bayWC$(+>jF0%TcgYUTa2%vD1LdHSXI$msHN8;;ng
L>O+7(e5NVh$Z{kJj<`XFeV^uHFXeVxV8aHvjsxt4{VuaJ*FsMQkV;YIDRKvA>q6C#1^>8nP<g<!s;rz>q&)M<LvB^{j6Y$R3o<Z)8E@7^q^rn9C0f!U
Foxuzt<M~fSzaQM$yCi2qG{Kci{mh_oFDt}g6B|&6YV#|2US1K$Tf*@#f>~w79M03d)Lq;gR@U0V4!P%(1Jm0n9^hd7C$GmJoZ(z@4u;Q<JKL~CDR}8q
&VbBc6z8?)&ms4F1L_bXJ}#oGmUGwm3qD&#OLfqHR+BZYBi~7?p&;HR(&iH0rT*k3bhDgQc$wb=-aDO3N4OjFWT^>N91mP#<H@Ueut{tuJ}4f8Q4Z0*t
1WFq3KY-<VMo?>Uh3?W@*NSFOI^{S!Gy^7WE`+MXyC-*&*cnX*s&wSkDbesHrYr#YR_QA-y$#ZDs2L_tB}xakB`d;;rL8YvRnc667F+V37o|GLsTJg5x
gLhtJr!EpKJ)kLwVzS#{iR!IPn;eH}QcKuL`fHKhrGe_Ht*;Ge9L!tDEj08@T2tr*4=4NR8mL^E}RM4IQvse2UmTWgK`G+vT~y>=ZyK3m+zXOiIWIZFA
dLk%h>Rn7RJuF7>${_#BnrkxG&DE7IaQ2b;S&`(1f<p9{8bjqpg*93=y8T`mvUdzU)i+V~k2#t1YJjP1g>NW?z`A5FeZ+(wcMW`Dfb&%@dN)-5r=$Aii
LQtatgv2PyK+a;=kju;iuPA@QyoyjAIDz8BUpOl!Y0nUI(v=HjE2c^p_p`Nl|xx9hPx%@Bo-fZc0EISi>l@oPiTga%5d62^w#6SWhMiL+ZDjXS@34j1d
%)nKt)v`*n+IF}HNp^MH>Q*RZ4Gy(RQkA+Nrt@T#uJj7t{Qt~6CsS3a%96{HY@G}60N8tBulZXb|F!wswR!eBu9-uVbiQYsj4@0b>xeN3I0v|7i}QtQf
lI`P{-%W&6AO2?kYjeV0mi6BSl#xhh)l6t+|P85jU?$b#2$d;OM}DbC1S>Hcn(H?6~Xqxm)1eE_aov9!^O01SlZ^MB3n1Bg{dI3H+vpvtv51)u+NWBUk
9LI(kR8(=ifP<<7?8&t+<#oxRF5Hp%MF|N2$8qdwB)gROJAw#o57Qyb(?Ho@5y;L4KT2k9nl9bFd8zOy1*>LWmzwCfVNz#?l%c1#W*QFXtPF*@zpHm%}
Cx#c>VEM{^Vz%?F}9H`nD}bs}(sb?&)K>yOjc%413-pWi<`6oty<aEAF<tlJW$$7BR$nxHKFmw*|@E4MFXh^*I3f+%^^K1^!MIkLAsu*Q$BBnBwncCJx
EMA*r}#NF0TM{W_7Or%3D0Lld&4n(csEhuedPRp{@%vHG*DzPgE1Av`Gf|}yHkmdO!YY_zznurVJE|m91@S`iqsEi9Hk1QH;NbNR<z+eiKU|k^=`&8@x
&Z%U?(}(4cB@uE|QH>B3w-F3=vIMMijbwmxb9U<>TTW$#=Bo3#-j?IMd*Ck5ks%C6<OJl}lGhd)Asn>Mn`isWeG*Y-EyoUs!~A0U8cwQQc4kwupTc}3k
%_t?1&!daIv?FFQaMb>Nv#+yV3qG977R|kAq6f0mAr-FIE6@`6DA2SD~)-!9%82}pEa=rj>l6SZbXq?+1mp%rM~w!(>^^#NAm%O5?lufH~BHb3y^4s;k
LDH(WHq1!faF=6_D$weLVr=u7azQA;-r~E=+dQ^y-ENss<P-N!Q(jqe2#()gn@^foGyOmPq=0iO_&t$Z8kelWyfUfQYAU_H1Cb&x?-Igs}qga;8>a%1M
zsPq*6`O@wV?^m$1YJ{c;oAKY4U$cYodq6N`KlM{U8?7Z-soQLx91n;h`QUpW!VmVd5WTS3Qc1@bwDge+BsjQYcS!6{p1`tcfyO1BrhO%2;+d?RCkR1%
n&a+9xyt`a@RF8ydZ}8P^ztCL-yx41x<iW-m&LyKM&!*5BSq~SEvfGRskVsTNp4*g$sqAn`?6FaA<5DtWO*}}w1P7!=#glu$Z4N88o8(4`(4%jheoO{G
iojav3|1X#m`WN-?-E#tZKj>rP>(x`h0&LPBlAP|c6qOZw)BHubnt(tZ)9!;tM%673{m}QQ_`(x3a~msa|y?tZBGJHp7>rmaby8n{d#VI%G^f6xR7BR2
8adYu*$brn|i1$nlVPTkkDtod~c`EbGp&u2iJy)zXF_Vju-XdRU_^mdLis01Lh*jT~0TBWL1DR!Z~0~^=7V2U-JEqMFg-zCvC6a`awnZcVodY*Tu(qp@
k9eF_s4Uayo8q=R<F^^m29%hd#WTDE}z3?diy|K(I;TPPW*yg?@$<32i<9?0@0&cG=hl3%u=m;?n%ie3iYOY`st}N<?=dau{VZ#_r=VF2&(^4>%?fz;T
B<0~0F!kGJUpf3v&kY8@aZ3guZ?hk2AnieM*hrU48T0=qkz%y_0nmc+qn$A_|S&hcS_Nyvq<0<j)7BjU-ku@N<)jK?2N=2uag;hN$;*U4T*9=>uVOYC8
fG!YMe#e&EJ&Pgxz;gPW+VjW<J+AB0-BB49rB}TxMQ8JfZHcfG-a%XIF0X){qBbr^vQ-W~Z0(4?qYy5TULeL@Md~L`bFsI3As>6I}6@V;JPSke_RyY0P
Ym0-!njR}*i2#hl;DR!fk+3=0UumZdAz`qtE~IC7-l~{3avI)DV)Mw-xZlJO$*x#-847G}e}v5xepvg$?U)*X_Gq%@vb~MO&_qrq0s4Al+U5{|y)0f%a
qTh;A|QGyVx||GOig<{(`=0eBt<q~GrcBk)-829z4~@PqK13P#K?v@V5QSjas}1GaM0KrR^^{BV{g*_a)7yK0qWHG@q8rE7MX66+~jUujqI?!H&yVgq`
^bt&{%qIm4@RZ?{)2fn>aCx8x=VuG|2Is>sD~U3*^XE7Zp8u!-$(IFW-h+pM#qtHhp)HplQ`iV<$&reV7X$d7gowaQ^AiZwDpzA!?dZZ9>e0`P^pXuE3
o2Y?!{1%~8ixfo@rqLHC*9rMHnWJ(TA76#})X->GUDHE?}o8Wd_iAtXdyG<Ei4A%;0zyW?wvKbR2UQj7~}t-^AYKAJOKk_G}y4L?zcy^t#?CVyHw&Kt)
yABCfFP6rmai!P8BuvU>R{maRo_c?2FS(y<Okc{W^2Qg%Y(<*Z6$()}*;_XLF!o6BM+#xhJX)2|LfP<co1Y6wlEIA%YHp^UMN)QA%H>%o4Ua^FnJ|ef2
-!uI<bwhN}b~p#aS!ym02QorMqT3z`IC&jM8U#wT^%cnf{sg>8zpFUI<{Gkabiq7ERvBl^Z~U$T9fKc?b16XilVXnJ3r=_@Vr9#Ao8RI3+nt6SI=Mn^1
UpvQ3C0NMdAsAiC{MTEf#n#gw$_PdT22zXX$>ZMGlGD03#U+_{m9{UQ=iR^9|A@@#h|C^W}F|y!#Uzhn}7g8rs=%UxQd7-fp7v{dm}mGV_GW|%<-pajn
0Q<z(V#$50vdZH>gBhZ|@Iro}2(uFa)u$#T&zxdz&<51GpwGBb%nUaRv_Pi4af;LtyDM)Zv9rB1oSZb>*_pN+@5=O61g__6)-sNK>KbYdDx3j3;{&OCk
S{mQ3t`fsq4DIKYJAxIRWEId}8@^nlOD@{%#`aRKFLU0K#cwedcJNGofmQ->#il%98aN;2$5436c!Y~yhe#ZbGt3ye~Q778Z+z@NWbqO2RO9Y!BkJcHA
3wPzP<lqtjQkoJp>=nm)elpBsCVJ_BIe&q23G|u7Jy4jUf5jHx>n@Ewb=6uHTdBf9C|A0rg_yOza7NMafZG&Vvja+QDIEfaz1nyOHw5G#Itl&<GGr2o@
u-soGx7iBlKm(8Rx8f!=D3yE2jeB&P_B^7~e$??xqtk$J*lnhS7Oc2}EH4S(D57zRB2=bUkl?^zVz%~<P`-$Kl30s7im{1_`;2Z;Tz!B|f~V^Rx<A8$2
Xz&;YpaZtJ_I4Q*Pi|(ZJFJu22{wYdwn>0HzFQsQV_ST!bARVr~M_XOaa;-P?uste2|aqX$<)$oZ)<TCrpEY-AI+SuiY`04z)ebcfDksl|de$NMpk!wI
dw@Q5ucMaOzQ$-RcLv7@j@p=5&p>=PssK?%2ZmD-4NnTu1yIv5c%i3@#C3H4+G|f^bH>WK>R$$s{gBzv#eZz-bt?G|xH#?PI)Ef}44niS%KNX_VC^z#<
JBjn5<lorQCcES1XA$Zqp>Q{7_y0e0-N_1k%%LnO7gA}qt<d{Pf6qT!@y0`)G~8`4gN{L}Pi8JT&!jWo8{4pKh-x2V>83)9D1Am(zWciLRnBLZW)I2@S
+4%jkA4w!3TA!0VTvM4F6Ixz=}=mmy(7wl87V~0J&_#jsLt423zKF*ogSbTXvazNka1C`wbXdmc`$c|XAs!4CxSQ70s^sjt~)Us#`Mg?XeS<A+I?p=wK
=ls&&kOpXvSvMd;hBW|58&OmQ3ujJfIz?EH4^RKYP%kkhyk+G~JvVipKu75wcip`1hYpBSRt1|pdqDn;ZK_ADdK_5;LxzXfBs*{%!~=dw9W+EFGdVeho
u16aM7Gj=)7cZq#_e*S_XG3~)1goe*Nk;U&XiHRdXH3Jj=?|Q6OZYmQA|1pqA07sPh@PYkqJub+Aq|`@Bu||XR;=3hzu8H*};4`mL}FugcJJ0AOMPUmx
I~fRvX;oojq13H63Y=wX=Tl5Ed}Z#*U$WnSyKD2dT{wvmcjM*#xa~h4gO^{K)htlePge^y)4%n5#K4rF#l@8)E=Rd94a&qtXmpAmnZ0E%Dg|hEOcjFSr
t<!WNnz-a}O(X=lx({QLpw%8`Uso!JeLtZIL5stA_bN~gL8gVokZI|~ejkHc^R`|P-Qk$pfJ#6BBib-c;73CunXAcsK-I?WX<ztR~Ip}iw8t`TTPtgcQ
Dx8)&!GavcaI&;aDt#<cJ_FK6#G3+*5{q{DHVBFxfGp4&|xtMR%k#o|UInNLiPLyq+K;wL+M_?&ca2ISV8_KR7MsmlY2UovCQ&X0BodKSbEt@HRS=!XP
F=@o2YW;CG3;>JW@)B>66;=lIUCu4;`C~EytVU7jNdu%NtuAhOq-~^mEY9Pc!caq-(yh)6Mc;sn^laT#WQ)jx5?MJtZ#xsAnkJPG-mn0hQbi4wHE(78^
yDfXANnSjcXyn9Xs~h_^N#c_=E|sStCWx9T}tocbig8sOhQ8f%qbF}-v*_K<m-BJ9L|VLnnjL|NRk9hb<TdHw?^FC$fY(OxpWx^lfr#kPYw+%XRW5DhU
?*3?n;+C&!nB`kC@tKQxU_06s%@lSLBpJ`|RU%8Lw#_na}Mhh`ZbxFjbxWU2}(N36|r>+a$tN`P~1!$~3o45GeohbP$a+g+d^OBc=P-F&{a#SmQfJL;=
LwyhGFigmSDmY)?49Gdq*I@8mA+u7(4WtF>!S>={$Rc0-zoPus2u&PlkTlpvV^(#Qd`@K=iACI)lWVAB>Odtmr!x!gDx=HHz=I%>-lNS$pcN<-Jf2yzm
?c2&jVAV2l9dyOB^)ycyZ3?s&PCN3E_E#}==1GKP{M4*wl$ZnYtEkwb-nfT5&F|Hlr4M?|}wbL&oZi7drwZgzN<%k(0lA)a)<X`^9+~-S&Q(!&x=yApv
?jWCc+VQN~BWa8VDYXG~1%=F&n%`Ng3UW=m1^h$qM>2`?hjcaC0N7`JhMy~40D>2+6{UeNuG)bnB-t`b5SWijKE*T?g?i1H$~xBlNVRO<dAx+sVE;I~M
6{t`);*tS!otV)W^x#Rr=*FA6>!Igt=z{3%zDdSL3^clGZSTZyK?J0y#>T>PRC9}7>1K(-0gBbg|2$3l5~y+3<1Mt$EJ_yv5E-3lOZP95D$}8&-RFJSL
n*Nl-5Y1?nsz|GfFO2WI#+ty3L%Q!lDqw;q&XK?U}HV$A}4~QLNU8U(dqqw~lcFbWZF14aR>FP%0M5=I;3=&VW_1&p!L{_`GuIK-Vz^D|xhdPPqCyl9|
U74y^PRaI<?vs9cd*5nH=*YOl+~$nDWm-IFq`iioI!=7Hsm&B-l9dArOUM<h`5*l$gk)gIh1$+tuHbQLe;Zg{DVBN}A#qdW;P)QAU!>37e5JuE`Hyhow
pIAU31_cFVO^Xah!_%JF=$huj@9d|q1hVu8X(P_|<1Mo_}bH!O^R$zp<Kcp3q%_(r`c+Zxw-dzt@|AZqMM2&jEvW;^YCKIi8p%kkVG66>j_6L>>V5s8j
DrhdTxE~qJ&(nspV7>kK-Q{L=;(j$x2;?u?Z7@vC*I{IdgT+7mGqm4YieSm+8dQPYi009sc_@E^77qjjI}jB--^$&wX`pRx-st7dP32~!@=Fx55$NIko
v2tcnM3{T_?0$}YY0)hkY9-_F&XsVJOA=vU^#t7VbwabB)QKCb2OPoPQzq#=qFJ1VqXM&!Pu;LD4khrRo<M{h<@<(itNCQMX;7;iatbojM$6Du7*|1u8
uXyDSICT2Dj<;Dtl?F9(lOH+2P1mrwz1IkmP^w{1;3=@T?)iRF`k|KuhwX8R;S$#0=)}2KdF;nx3%7L}dS%wo<bjA=HQsk405iiNHVhE>B;YDn5@YsTw
=0cT<6=Ne1{9Q%EK<=SydY+%ACykeTMI;dmJ=0IYaG2KyR9fcx+_5m&k})DV4^>C_p=TOd6i28o$AL^UlzD=_UD&u=uvI6ev(%>d?Do$uk@i%eu~aZeD
V{s0Rc-K(x5APP1j(EQjMwm&kv6&H0XfT6hAOd1<`InhEqc0$~WQ5zEr72)71f{_8YJe?}jI6zb19KveI9^+`PM?6R*g@CR+9X1pp8}hOu{B<T9;wqLV
uJHL|H{9X;linVDk?p9KlOQOr@jY=h*-cUzQBT28j^5K{Fduvtf~nc;e05wqlVC+-YgSrZg7Ol9d}j`13s`v@TD<4gCaT)hSglCxfSff2s%>kW;o?i#q
brn?$znZuo(~No0ERFQr>^mc7AZN6H;$}rnUe&AYfQA74<;<B*lp}V`WrmsTf0c@anX{(qW7o407!dKiXnM!Ng1V&@G2T$G$)#I+;kQUxPHuEcY|+`1=
#fk*!HZgm~)uXz=_So2ZW~9n?)wc5E*+%HxQb!O?*YqWfDDiWF)Jqd(=?=P(|o=xrs}AHIX^fWPIs|>Ho{Ff`7qPG?UN}XL(>DD+XSHWJg%*lIP}H$>%
E6z?oz8CGpLf;r1kXW!(-0BcsA1@a!uv>*M-3TlsMd3j{yfsTob#u{mdZq1g6G?1T2f-6lJP$^!r!#*6IR!-(s{%J+T@RdvX>$?jxsQCOf@N4{(2WH9O
W9AcWiLR6=llX|2anqm-IQ_zZgc4?#A8-FZk9J=CFjDVvrOaluP9_GcJaG1?C(D3n$n7Rh5GV<cZ^Ybs*)=e~N5d>%^zHuf_#W1}CNAB*7%z8l?fGRho
;sbFQCxUPW6ibo;7>_xSrKNxcsw4{=HpJJ;M5TukZj8%wyEW1Y?^O&704}qOl@!|gVbVRFove8ivOs7%U%gg79U^F-yN~Dw3l!p%R$7K_^bG7zle}#`8
)j|)oU`u5uOYxrq{Umw2Abj_o57y#4=_}C+FrP9Z-i!2N6BWrARlmGZB@U!(j}!LQ^aTwoJsHI1T>&{u*~Uzb`9L2;T$|fXjrnW>7YJLoI7>sJnbQBm|
Z#H3?hI9E?&2)oyXpNB=t4)Il_ho>Ulb)*gjgw6)`41kCv(k%ypt|krNnLfR~Kij>zrV#WDtlqZ7P0{$#r3@v=e+f;TYD$UbU0IaoWy1p=&w<`~?|7Dh
!EfofDklal>jQqpY_fs~xw0gD5;zPVtjRu{c=r1h;^DR`y*giy_4KzH{GUC9op=}_)D;GqROkHq7s&UQVr>=LukUpNg^kDc)-5(*ZWf|=^~8V?^P;ROY
Ez;ayxCSFf!7nO{PR7<HjxdO8~o*GkWl_i&e<i^vd49901klVhRh>MGv3tJ|GK9W7Giln94k`EE0qHT1H?^J8HBXFAQc5~e6#!rTSxxDO&iUq*~$UTFb
Tr)5skcLy0bqFkQsV(3si}7LA;eq@-5QX^c$SomE-4>!gvQ}t2N^*twp+P%-Jc<PKlj&%E^2nxF7leZL-=3AhrkQSJ%QWw~)IkQ&oDokr)cG~!a=gj01
%TFEslCpj))vMOQzMYhvMmTTh&t??RfGQXkEqM$Be~$!_M$`QxMI`sqNlr!NufbIA9E9?+A2Qf8#CO%_(Yy?pKl%y%A^l>=aLB65P{3B+zU_|^a@1Dyl
Tv5&3-cc3yOea^D$i&lin9#g>WXp0jWq1A0`~rf;f6?!ueuXCbR2mqgfRs1EWOiPC=NM%AJtme2ltvG-q$W3aWv})jy_GFCLCf6h-Mcaymj?78uxQP$;
vLB=?Dis9$He&bfr*2t?<!PAh=?F=?%<GnSztM-g1437vf(F&g1c(SbAAfAmo2A7(?^&5_3)E-@y+dv3f^8Zoa3<wV&%klNNn&RCfHlh{e%>N3s+5Hz+
T_tp;2oFBsc>7UQuEg}*G@EI~7ff}Jdq4@Wu@9NoqYBKvzO=f>clUX25div5-Z`W<cdG2B|%j`!O0Fkvf82i!$FPH=%?`9$wc;nu;tT}6<H@!5$Yd0zz
g>s@O5?$fr^kdP}ZlcK!YLMr<gsL56j~y27#t>Z<g=cN>6n2<;rS^y8{^dR&R8Hmnzqh`B#Pk+N0}I(d4$6h8Vw<d;R>i$BSuS($EL2o1jDY5GPD!_y`
`gFmbV>g~@VmEGphC3PT<hV2nR$Hb#tVc9`+A4j>TNOAPCe~$wLE#x`<Z*c?Qj1izkl-IzfXGqf8+Ou`^Wmj{r5}k<sSsSFNrTdT)*cZ9uM6Ahv}vNl;
8eN^nSc1vzvC9%>WH-Nqt0=EI1NHOxd*#(0yCn7(uVMiuLfqopV^CrWS}PEv8u8Nt&LWgP2cS)3xH6kR$aWohjjP!itIFn_1hsslOExK6OS`F<Mlm5Ze
|fx#FggXwT8EU5cY1?(vItgJokRB*~HIo7}ltEu|)oIvy48`NmGMF6x7K_Snheg#(`*t&)_7PVwvnK_q#&SoeU~um`RdZktNNeXET&h_+L7HULr4Pgb>
>qNbFY*7JsXdrYU{&Ubq>?PY=Kj=RYhU8|JH!EN~iUGApqWnW8M2SJ$4g)+RU$f=-{+J_YibAu$77oJO-LcyI7-lLa0oF^1lys@;UUYz&n-M00<RJ<!<
3vpH~@6$tf`2cI;%ia-Acij}o6=9|;F-53&vn`LOqT6vgujm%t%X1-$+?}naAqW_0Yb?=`M*yN)w|mrTYB`sxkmcQAmGQNScFpO25z>=FPD6FubZQn0o
DdM#yY*P(O4`?tW6Ue&#9H+QgwEd2v@O4N3Depfn9j!gT{#Of*vk`kLTpW0ZEzOevzMMR7=DV*TT8q&RJS)Cc_9jeV@{2RP1;UomQ?UBNNhb!D`7RBe5
k@>z9yEPin+EK?lC4b9M4RXoHyN}-EApeXANZ%=o{fENmvm=73A9~?kWY{v+?#U;As_4r^-09%8dAwa8~-j>Z!AYs$uUELO@c<R9xnhq#T4e6pF`8PT9
olob5Y%?hr&RrNXvs;Xp3MRLdZUG~b;Hq0gm<)dlB5+bbt37MhB@S`X~XM=C))WZw5Z-#UpR%8G^->pak_WokV9AcEO)XJN1Ig{dJ=Xs7T;(&jG`I#}8
MHgtPm05_gsjbw^igplM!w~zc)n>JQL2Mwy){8beFty@F-ZO_VaL5;$RpACz9=Wj<4ES3+pXHAVxhr57IzBS?e`Ho6D8DKnm-YQd9yH)u<Jrvt@hhwyr
1%q(;_vxu6X;|4DUC`ad-`vG_^ma1hT!f2<*wc9O2#06cR2B|qZ(13tq2&RSG*z%}1v`bP6m;^n(nLWRm7{eFl07O9I}GZZl}L*@E=Fen^fU|6lEL^wp
6%`stLrKzn>{(@1<{mh$=(Rzc;B+nUbr<<s*z;)%Yl-hZyt2?z%+*bUVM>2HuvI2J7&}4LhGe=S6x#qcZD<^H&Nsqn88c=hr>LqyzG6}uma8IBWgQXo%
%RNyECER-;Y-wJN06_)c6$ZN`Ssc&nJkoREqY-3n{KWtmPfOm<q2}b<U%1Z@DZlw2ie|;5w$Ae2lW1Cy}9;e7rB&y`o8?=wVxIYSOapc1mgjo;aJab;5
hMGuJ^X1h^>O+KTsEsXE0b7Ll|>CzhwiNHt6EBJiilwgP3lbIkYRsk4}x#OnNBaQBRAjWwlf<|YXVVSDnKDJY_gB-ufD72eTP=Ab?c<<+OH6Qdra_vn?
0Vz9D&<ZnV)A8zl{8-$X!(waPWym$at7#|4K(lkjc4_%XDd{a4tRkv0UsrZ&TZ^UpvPwl)Oq<t^Cm@xB4eLBC3_s2LBtey;~a<AI}2rdG!X-`p-w6p0W
C!Cb4Ze{qvWcMKhyiHw~mSx>=#ZgZKb`iGpLz&*oA6MlbSQXV{<-V<#_C0#imSlT=-QuP7xZf_)d-VKr9i^>a=2yWx#$c+A?xd-g!o&m}9BOMALspVcf
w~p$k07v4#&~l!Y{Bt@&1y$$Bya0VB`ka8%c0p??cp9c`+bqkLS|fx>Bg*!v^&w+S@1Kxwekn1I*O=zjPNeM9o*~|3nib^)6t_WcK?pv&6yPmrZed%6b
4KV*H~v5(n_eCum-I;bt}^_q$bRJaf=e;c;%VO*;7?=-JC<5u@WoHv>mZA3qBXq-H4J+A1S1M9fi15qWAM<plEk1;m8gZ?Pm3aA1PnfM+A-3VU|KZ(=U
Q$zsqmN?vPD_Xw}m08gs>a^wiD55(0jsLhIRyQG1Wx&`puHb*5#@?|neOpDzh^38wLo(w$004e?$+R~;;2gh9Ja)A4fgqxa}#`F8K@H(Sya*m?(klqRz
;Z=UL)dJc$_<o;n>*B_=$I|XeFN8g*g?jexEzm7g%Nwv@a|IF8#p}!A3ynPG0{%bEUt6E5+PuiE;^UIy(c?R!gZ8O~8Z(@sno%`TxAN|??@%Ed4^!7J@
^X(u1GdR4Tnm2v(CT)iH&1X}8=4)MEXSbIr*au&G`|H2=@o)X&M}PK>*D1l9*SoLdzxMn~q%lvXul+O}TIC%CaZz&b^XB=|6eB<QT3I(!{j!Ybsy}Sf5
BqEKVc*<8Z0g(c2{UhAAM){UedD7)`=!77?SJ?BwD0|!fBs*-@z1{hAO836ed}l6{_EfU{=fg(kG}J3AOGR6zutZO8~^<Kzwmo-44n1$H-7DVzx1acf8
%FA{<Yuv-fw^7`~UHe{`$MW^6@Wz<D>8V4jc~$!zmyA+3&%NZ~yY&JxBhlKYa6Fs~^1KKX@bmH}DysF5?<>Z{YHvOzyAzy?HM3>u)x1;v{Nfc%C&$2QR
)!+opOM`ZBNUgFboFq;HZjX_wcjAH3<B=ZH3WlRu{<P|WR{B#5pbynFW7p^!g7pE7@u&XekA@`;~<`($BHHh=%$zWs||fBWmd`q5wf4}bmLfAhWH|NS@
U8^{#o<wb74`~|svIu$-VuV0orwN0J9X<Ep~Prs>$Dun!?Z^GmTFLzHnc;Tm+5;*IHg?Foa;p@YfiyyX05O*Iwt?e^ieE$!>10VWVKlhhU!Ol-H|H03F
^qt>-YV}|J;oCp|(~p1ce}wnn{=&E5dcXIV|KfY!`7O9Ws7%PjM}P4vPXhn(+i=$R|I`2U_UC^GPWb{iueyEZNqQ&YH!mxBGygPPc+(|s0x0S_={snla
q=cyUOvD6X8WnCI;g`shN}4BP4GDiFE^hm?4CM&o;}s|6wLHa1n|-)0)Tq_Fu2{`7r^)a=imKI08geqUHQkq{d0fy3%?3i{`NP1<+F>>azFk*f9LJb|1
q5PIso$i(VzV)9P_;UV%pFf;PEp}zR&fiMmi;VcI`h~a+<eY|MfSgKDobKd$RC40mh#8v*90n;^=SU=1tx7@A&&cw)Y7WpSQf%`9FjH_iz5D={=SBhu?
WKzpmQ8CZ9g-xq=^LhVO{w-Fx=;!JFxtN7qj^{BD&mYWnaR)NvAjINZPX3~8UUmCr?kZ~g{c@)ttN+i(8%+yC&(pPAHWDul{|76~2V?RUQc2mJMSfAb}
7{Mz&Q=fC_{|ME{h`tG-$^r1n&=nww?)n4D{_5E1zsf~q61f%o|b9tTjd2o9-=6SJBW~jIKH4JaVkpCKE(Ek>SBIsWO&v1Wn=ckFkm@AAiP~9)44nLt;
KYbnMh%bbdSD`)4_SKJ{gI^@~PB3qO>vvxz0Xci$o4-W5knd*@>fb!4{QIAUvpzTY(_3Hg-%bBXkbGJBlmFp<PujoXkDr(2=Y8_crvGF*l*MOrppf9m*
Xy5m+vhdtyM6Knre7KT0+&DaQ*g+uAb#qn-e3Hy3&YEQ^$Wl9_UFI(@o)ag$N$S8eZly@K>c;hQ(~Vwvi(CD{v59_T>Mm+K%FH&_4PMy-d~~j1n-3Qbd
yhM<WIwh;q3S|2tYf4VeXx1U!U<}MQ~`Hycg8MrthKKzvl7}K0z37eppI@T7H$+4@}hW=I8I!@i$V+n@v|f7uvL+di*olLM^?gvKK1d6Dz<l`{5_R<lX
8ZQ251fJOkvXPlkC0F70nF>ht;D{#?HQgxE8f!iRhkhkp3#;2?PX;2o9sUF<pa!)LPjFkD_f-&^c2{Spipa5*3U@^>LPfo}E^ksw6*_TPQs{k!=3`IPr
#aM4|xwvV9LpFZ-J--7G@Y&EZ8?(MIC^X)Hv3!+EJ08H<nT>pi?fJ^`D?|$>+KltUh-~NN||L6Y|GWplv{l%xT{O5lS9pz~+-~MAr=gm>q-+cUk{oAMZ
e)ZdL|I;THvw3CUzxpI_J=gp44eS$+JmcIex1U5d=m2d3IUHaJg{izwq9@S&`kSXyJyG<_GhPtaQ#y6?<};?=OLI>Td5wtOrw|FQ^RvADg^2aO$wNQ>Y
`_lyjh{ylFVA`L*Z0-&OoOjr<x}5)6y7tXcOWBf8|b{xV&HuM{_(&3Q)nBnkok}P#Zwcn8v4sWd0NvS{M^Ui_|E6BEgY=A`S0FfZ{Wm_{``M?F8^EKeq
H-Bro8z)ntu(tw;(ECISS_dg`ZEILwV89XT)DPdL`dC%_m&ElqLB~Me;M~2RP&k{eXBmQZGmP<;c7o*_R{ta>UTr5A5~hIT8Ed^+>!Nsh1=Da%5hP?8}
jRIlfHCUZ-QP)A5&y_y^?6k$O3PaszwbAzrQ#FC>W<lEe#1;)NvfN|JabNxaS^UT2aoGs%~k<jYL*WhVJDlYE^?zRo0HXHqYNsh7dj%V6qdF!ef^dL2x
CI{4)=^y?Y@dd9q-F|TLr>jd`ojC(!fUeB;k#Q6MtIsZf;&(D|h7Xd&;b$Q=I^?&m7mLFl$6U9Ff>l$jTiriZ9uIwn0AF<my`n$Uo;s6oC*s?CxVzVl9
VlPVJ-A8)Yqsex-3=v@518Yicf~cUH#pKl3;BHRRCfMA|Es(%nlBGeQc+3XXap{{;HVkv(7xP?mM7#sZkxYU`I}rtN`fJ%;xpo}!vsw~nqX#<x#+f-Tv
%iF(Ju7;=N6lhnRWm#I)`LC)H{RH%kuOLaAOU{Ii6hO8(}XG6aV1j;h|+m;AVQ9`k=wpncV1@uBMSJ#p15Qn1Gn~3CTx`<4C@Fh1sI^}Cbz2!l@k<30w
(8l#&x%y;QiI}xXrF`OitS64H1Te0yM8i-1Vw3D$9ohadZ_IH<=MpSlu`eJ}{$3Cx~#SLe5FaMM_pVA90EID!s~64G_$Ji?-u|vpI>|T$;G^E+!YsS87
w?P=54n((b0@&^9=erzF@jwP`Nn@wBnSE8>D`Gj7e6w&<19Hng=*c5*kasAZ7am6-TV(&sLb-&tA(-YJqW$5x4Po|Qhx+*8Z~)|Dmo=t^7xxE;d88(*G
GO4u##Bi;5mz-Qe%-Gm9Vkv!teMPEnDB#-rJ-1*POEVgN=jN=WQ$YCc##|Z;8=A<>3Mcv#Z1Q_|bp7H3)irj&XX-#vO+?)b>FFouG^4Gf6qd>ZC+#;S{
dKD6y#JI*Ks)#9<ETG+o_bS<`xC&g8zpjs7j?L-dZ~JNTk`ox5E3z+)mSI4t^%)Uv#L&c)h1<DhJ8nQ@K-Ty7BgY^#mF|(QG#@6~KDW(VnnwldA|qmvx
UegSSk2@<_5e3I%8nmLz0*;!cw930^7GH2o$Q9qMm*k3PWR8&&e(PjFt{9Ep8Fjwvga<XXutQe5l`fs!5QXo0JE?6a9!6;$>+))NWtipBQZ3lv&`jQ1A
EgaLdv-HHn`ZHJY?ZWm~@kN*R5_q`_T}Yu?U1EMQ~xYf=C>J9)YM4oKe-P0lsu&_17Lwx4i3LeEx5G|1r%|Z^qHN;M{{c__@1WM{d03bFwkQ23!b@NE?
%&802;#BP;d9qlwDaOpcnwLGNv&&Ea~ZyOm9<$3sM+xS{tF0l*#_=YY5j*3`43rT7ZXm<1o-_*>)L6~IgnBykCf&ID8sa()cr04Vn1d^<VMKV$#Vn=yO
IeDUn7IEd_+U&x@khU$;m!8*cDCk)wUE&~>q@|jr?-I3cL&zqt^kp}?xEgs8dMy+3AeP)Fjqk8P|g1c?5Y25Y?(gde{bU+-%RKQ|3+f#r9>{sbPJwC*X
Rmmi}vX2%-UR;Oy_@i{7{#!PnP@|6I9<y*^IF9n{<rKE7Nlfj`<fnebK}r~k4VH<qS;tA#l&OYfBrP$#E4He;APDEA(Kjp`vRszX`-+wc6SZo+l;a3Ge
eEyyxPM$Q6&a*+V_YOJHo3>GqW9bdDZ#~B>sbdjQE-+eYs?NQd~==*?x1aMW&_4f&m$InAT~&xW4j*Chjj!R^RPGUDJj9DEQtv(R2s^~=Tl@b)4fSv_s
-GJTFn3nm7XiNJYWpl14HS;lDL}KV44(xao_|9c5U`6Ua~ff^QZ7EKbXuUuuUB1`zBL2SRr`T&7(Vp)00})c5#S}bU0SV#b0$AENO14r9aa)%jzbBa#?
;hNjgvtkx6P9n9tdIQcZKiZi=B)Q)>a8x!$5ptCia??*RR2+utv7`Y@&l91VG@KniNPjeAYZOq!7gJ)Ro#1n>%v<KyM_>_3ekNSkEqazy0X6QgB-DbLS
K;ZP43JOtYXC`!r`)kr6<zfn7l%Yf>fPr)%a@h`LgFZQoXEOWnDSVyd&&3U6D<O(wxndhdfpavV@$nr6bbds`xDW8<nX72@1rMq<hxR!bc#A<X*)9px`
Yl&lSbtt2mxa_4@hbvSC=r>I?wnImRNP6bOR%|@aL`vF4rHN7(VC;AzTOMTBvVn!`{;(folRi$!MIuw<0Lb$pCYjY9SC&e5k6>7dlex0z{!k9ArhtCIX
!4QmCzTD3o<I67<CyG)9aWrOIv<>AbiL5h$cPAwR=ToGc4|_p1ZD=y4hOK6tDq2z6Ty6`&^{k2p>X<^^yZ~SPJMVf2!VY!aivXK`Eb_+aBy#Nep%76<?
QQe%SHaEd}+|5erV7W@8<3D7*(_Yc?urtl}4tK=w#!7NfDHf%<Ok*C6S%YZLu_hILT8+?1YZk5-8dN?&aoaW78eVN1d*7c-)!0aV`%w4$f_~1Cye)Lu5
R<5Q?ga3&T`xbG{Q*H0{KW1irf#ID|nX#37q9FDTaBk5i#v@wKyj1Xz74Pxdu~F3auW0$c~RGr0u!9AEa^30y6GY8E0PY-DBS%*Kn_H5r#wQWW807x-A
4*MV2nBD7y?+HOx!R17zBXVx-1hy#YZy;2wLOSet<qJH!{i=C8ICm8^=7Q0ubaWogUphcl}RRMxSE@+A7xg+4Q3Mc_z!^?>3b=VwonjOF`Y`UwDT_=@m
qpca#8?_!uD1*7*^jrxh|HN%|^hm<_1X6NIQ!yi37`>*BN5cg>x6e}kc3B}KS7O}l>U0<v?N)MUpJxW}Fg#^jWhokhiSIDeMNQmX^|G`x)l6IfoGzGAW
rH)|l+OWsrfYkga;_Vlm||IwujDm0c30A7r-9iC0x6zM9607GUxg$9CV4wnm#vE1UqNVOjG4S8ZZMG@99|M?Sb>;0LdP;)bcPQ^h%Q}Ze<f5PI~3Tmiy
i)$M!gkM&tTB1UlEcnF9zMFjtTtZ+)D$BNMJqmIhU~Py=52KEzsSjqDG|OEL0nDp#yr|t#*{!pek4+=3?AW>1CW|%vl`cI%HrQ#^+i(xY!C3))}NrNT?
%XtQ%By3*7)>jA!;i8F2<_X<nQwg2P7!=X~)p-}(WFo;;zK4Ni-kl7iUX`E6>F>vYafcT>xOz7ZnLW6s!$99nWb-`C<|qDM~HYK?6Opz{Us5$;Op|L(-
^yRadgkvOP{XC2FA2aK@2N)hi7>Q~TDsqL=BMX4DPtlHTd&aUl_q#LBw)HeF=xi=%$+J|SCoh}<5)U7e=5xc|(fCXi^fMlh*HaHrD$R$3nb(Li|CeG*e
MO>2p1h8uXFdHu?5s*tGd&t>yO|<iJe3YnU1ERB2SYXv5{j{r{!@O-xlU=x)?zr}j0Ey`iAfgYL$nDn_tvbPWU{Itx$5jl~0pg9LkS@xY5W&XmQHC>2?
)ZtQT3Fgbqh-2bO7h4XS8hz>GK<d3-NYst6c;3cT-295<}T<mg<nBvfTed=Znh!f@Zwu@Yg5}C=TwW$;?%_tV7Qjjfqq<7PC5;Z6Fl1Z$24kyOQ`1(Zo
4At_TWD7tGO{z5GS|GMu{!3XPBk+u!dF<|GbZMc3?yk75$r&23J_|$Z&NO;kqP@^gAz6OJ@~LVsEDQD7%dhT0?e961ie6xYoBo52ivesTIK=#XY5Qus^
i2>zpWZg+5!52BubnIibSNx~kg#03_#v7q<f#SL9052+dBiH)3;4R2ipm2<YN_-)wRW6A?)^Hs^pD`*9J4xzNHZ3`&Q{L#P4Osg@<eRpGQV0c#Q;+aJO
9gmmB`Y>Bb)z4@yIoh}f^Vd0Kz%jxTWQwm+{nXH1Jv;4Y=QBd%qsp9Jv!iUUnQM>m7eMHZLK;`aez%trgRr$EJ5*0X}xd#v(vLiyCjTG|{9S8EBh~;Qx
pRKF53yk~4SdHvBqnDBz5DUzZl6vpAB!mz2x<9a3nvYmCTJc`XU?IjR{38s~&D^p#9ZVIli`Zm61iC<Z<y;`!TZPV}4r939Dti3f(Xh-9G8WS>7dC;lv
07aiX`mqDo~8+74KW=TiARacLN+eA>Nb6Ft%_d1QlyR>WAsZ11g}?~7{Ttjlfh;&*;|fWa!@AKDVi?J%piH9U)oJsWaHmz)PH;VVPJF5lo$rXV!%$ZlK
XmL;uI$>@HxN%RBF-TITI0>)}})>#ABM8_`QmlVyEc}$OU<h?t(@a2u}38Qx$b!67AMO8CypTAZrx0mzEn+Aj+x`(&C2q5#0t_z$XTb5V4<}YSt<@k(k
Y!@{Sq=#HzzKtTL;DwOWPN(P1xHYzX!cHPdPy!nCYjv!;r)C<1X<VdBi=T+8M+=HBCex{k|WMI4F|W(C3o;fH2>g;;ki2IbgQ0y@$|Lbri-Kq|o1#KT-
Sx7kK|@*uZOf{o)EB9?s9UYaXm!g(i71GgfrXQ#(hTVdLWZ|FYJ^Hcy^B`!phwF#BmC6_x^fz>f7I-WM?$}%P($oxZ|FD~11m6O04DiIrVB71qg>%e>f
5(NCc!mVcu==OXG$1Ag%Ot?S$tI+h&106<BAu1pW&}zBjR9uRg3zd0NWY$a$L|3-YL*mmbxNWFN%Ut4Y&SATkb&MSy(6VSps&g}|h-e|f4e<-q#HzD&x
2?cffVYb0i5*SU<|;{!?)K%me_6KN#kL+G7PSwxlx+1g(z53jk)I{vW|F$=t~*yp<OH_S8jds=cxl6p0mIoatD0!MBe~6kMO<)p!sHR$^+iO~X=7L08$
*tGytG1FLG=Em`%(Vw?_4BT*z8ibzpLEs`Ahq(+Tjo=nJ9P6Q5^y6xNoAGP$`w2dqq5HqN<Is+EB{eA8P@KYU<36r;{SvWD*r#9l|ha`hMh%sfZ5XfTv
^72*IMV9b#gLa-naqc*QQWS@jysZ_XXxM{!Pu9JwFpq%_0Oq=Z;k`g*(f!N_au(I&9vS*ft}UFB_KWKO3*PxwS9fy-iu1raOBAi+af+UW-4H-TsDj!=E
A0rG+0xj{5f4Chjpn!rl1Gm%I(f^vEo8&FlJX}a84to<sX=2Uil+6gp7YTZTTRTR3wLY`Wgxbslu5=$wyyh7jrY(zkon|Qj7s4NcIQXIJnoLC}}?BcnF
X}F}+l@4M2qZ-qm8gW2MAcj{KDdmt{0U4&86LxE6uKms#jfZ0xKsaAd<*urT6~Xo=P;E(A-q2}l*SA51poa!y?njuih}<Hn4)yTr!DMzN?<Of}Xn<le)
NGX9vT_SEY8M5`>5&U=I5Td8UI1}DG{dF8qb(wM9&_tbGcdtGdE4@m=m+3agtC{k3jHeOq2+)MqdAijIXyYVQp=_Fxa{vNtMxdHg9f%m&KfLtMR4-3X`
oZY_QwPrNzJb)$8N_Kxu(iqV-pir3d1^`3UZACu(svY?gtGTHCtrH)*sryq&0Jbx%G(bKv~Yk@#u}X$YSVXa>v_hndCO9vCSHA27rDKIMK8l8<3RRwoW
NuOrqpDPraZoU2avZd`S7IB7CwligF@u&}egWmUlh^Qv&YiH?g8hn`I8{HrnuOWiBul+65l778sAbddLxF79sriW6$p&H<L6E4>4g@ZucyIPIrW4u!8l
qm6pooxv3Bm7+kR;kp&LAv7K^R!@i1smVOU|rd&rYXt4Wm^fwT6;20obKx(=jQ0GUdE8GJL6>BA*M|yQ<;-PC694;_8&`ZBNPEs|C?1_v@$&iY2oP6Xk
oQCwGfrtPxLFw%pa!cy)cAJR@bKd2(!!m=m0j;Q62nKDTV72-HDBrzP=7I}0Ka72h0E)l5J9O%?0wK%t9`!LUjO(89H_3hb+}}HXkeGN4QIT~w+lNrr#
xOF&;O~w5HB7)rm9rqa8=^(n(AvqO2cnU@7G25<t_Jg5?erIOIgwulbojw8JC#SeU%?e`0_B85cu0B`v^~B@e4xe;I(;0(E@U@>%h4N6c7IHx_FL>?#P
o(NIIVZs^BoCwb4qsAQFWg0Bw+b>kRI`c5n2AMcbCyKujZ0bD6yYK1_fCl;TaX>5L8y(XjZ(PDkEB-HSbh!j2+nJhgS2w1R~W%-jv6vlGTyHWZdU(62u
Anfzyub4lpezo)QPE-Fj=H6MY9!lR{8;PX{&#RgNs!?ve1q+IzhT#?8K>Rju2AoYAB(8!s@=pB`)CMoepu*hwMn%;k*|I7CemSpY*MtKQ|j9-A8C1k+J
kW4`Gfs4?RpQ|FHTD&?UhDViljD%EoIDD3kMRb5AvL6ZGG3Hk)=7M$(S^A>9n<mSd}aBp3cI^$89)m(>wlGmn0r3idQmT0f^M>@HV>^|eKYA`(CjXL_F
YY_^jH~ARn>h)yGCb;u%g(?oR0h*H*Z7Lne5W%^@&BglJPkgx3niM2p11`(z(Jt+x1-rd=QjDx&IilCY#FeNDjrx3FbjGXJI%M}eRrQ$6oJ`_IwK7hSu
>%O2p%$rh(3MLnuJ#tUfa%$0&Nhv~Y8+_(!VG64z`jcPA<$hO65OLHxUH)wrQjWxk-Fz$MeQE_1FYBOPHkFZSUKxq?v7q&isp}uq(A-f?+<*h2ME_ZHq
S3pE)L?t{J^Lt8{7iN;)z59?R~lXTdD4BPCSC1z7{JCyesV*qFxvSz>a%IYaE(w5sy*`{Iq9!lf0W(?g5pKf)*lb<^N{y&6XZTmTch%;x`NC;ZkCr0|_
C}oj}Y2#1srqfA})9yY|kks$I3a+w4Eq=Q6*PE5bcImaioU5Bzjq4>ew#Vs8C}1>~5EyLz<Y$iVH2+<i@$5QExdRJOg`7sTJJ8%ztrG{HRVSCc3%+<-j
<m22OV_&$~+?d_|;AHun}l=P~GHs=esOF)R{_`pYEl@+Ueu+t5^)X%{s?*b!X<ea4#b<ZY9yiMM9RvqiW-C$f-)s-p6#M(ODV^=F7RVhpYurX6X=$0~T
DIQ({LY^sCUZenGD!Qo*dv=fSZv_6C<N`H-6_xnoVGmbGd&VFZ=h<^k)yg>v>u^Up-og+0sLQ=TWP+ELvs`BzymlLd%WNIQgcZBWHWMpA%SpUEJz|Xyw
j`PD-Y_~o2o*_I+WT3>2%A=FyZH*u1OKrPZz_E+lAzkGc>AnF3qj^0i4?+A1=4)*v@+AELrZ8TYj0W>BVZG<AxFAZ0^yU<V*d1iFW~t#Wgea-AOO=O9&
viYfIz7Sg+x4WVViiBsY2Esh-t?h`<ORu0r%93?$WW@IqaR#rRt!Q;wh&ycawDWV2f;6nu$P5C;7A+d*p7NL__8k0Q`E0(CDw+mi8xH+Dg?kwLk1N#sX
hN8=m`b1hn~?GRrN&K%Tv>4V68P7+A89%1tEch%jlxTA$>2$a=BtF1lsV72rY$mv`LLh&^3c9DAeb3hJu*>Y&{6l|bo|wGP0K;DQ`Hz7>g;fb=rXlNJ%
pF7!bVHQDp)2e^XhNay0d%)fD^)-xTo=oKB3Cj;(qiQVuh<%>-Fv-C<EfQ(2P<>bcgJblepiN25vVhxA1LaD(-K!|>qjT6RI{N0ynN1Iz80wTYNsbA0H
U%yhzIVC)AoG8W@!fNltCHHGce4K$oLjI@sP5vk1{CtziuggY@W~Xv-yH-MR*)smFsw3P9l6Z`UaR{uBiXDXLr7sqLL8AB8<t&6;w(T|fn$sD`S$Word
ynrtpfa}~Mc+YO-W?TGMXv~Kn~8zsq0$l--HYyJrO<=K?oK+LZ&(h>I}%=Z)g^a6y^j6Gv%m{+FG~=401skZ?-uqLH6=O(Wbq_eW2jQdN}2i4{b6PgP`
m3YMw~Yv+^y`{tR@<vU=?z*KcrU&K3f^E=pC`gH#+6#uJ>(pfNFJ#@%wYW0eUv?tLrP&&W{0k_tt~zBhcD5*<14~2XdGyuBbf^fsCiu%%KG80apjdRDO
FWJveQ|NgO(XJk(0zN7vD62MC%~Q3W5LbO5njR$a6ZF#vv;95PMH;lh@&d#U+@c>IOuhySru^XA+nN_tSS@EYv(hN(S?aA~>^PhRC4V6$nsWRc74K+y~
}yLnj!N%UM@dCP_C|J+o`?^FE)>V~b8B%7H<eVvnrpD{fhdXB|u`g7KV=?-$MoGXP`2??w1yB$BT=z|W~ct@?HAA026T16N{@z-lN{%d>mI0_LLkkxL=
uh$6tF1<~ibLT7}eCuZC+`<k~?VM`Y{Hs&fL5D4GY%$^x*$?wzL|pZT*y>##8|Jtvh#s%AC-n&xW63?aD?(N-aOcR-(jWXZf+k(<wi_(A68OOEH=H{%W
T}*8^ZW6|g7`ely?Dp>9n?kOp2CUiAWiEOAKcwE0_TyrDuqZKWs?t7UhfHXf*8xk24Ph56>v1w9AC3AJ5OeW!3#N+LP|layapr20%uy6$V&p!;^WtNzn
uHML7byMZi|}>EJ#|CYO01^e8E21hLsuA*QsPpE|c)1(IDFjIdkNI;jqG9=;WNBqwF9{V5WuZufT14EglS=<1jzHt{^O^0g)zH08L+Q4}>3jXQJ)R#n|
J<Es_qj9Igblj|g|aZsiDRnJ4ZOXYotOSG>4O4g&kfq*+gMW<WpE{+68wcIS_B?2v6Lm1uV@iq3{-%7O`doz6GCV<bSZ4*OyaSR%^meGZ;?cL7&?hVGa
v%mAE7IceH^e<I<%WR(=k*cE`DyfY4EFg|!|s1T@a_(0yFZA#PRlmx?e$8I<8bF42L%f`iz{1ySV&8zL|epql(h+a_r_9**h&42Fa28@XInJZbP(sTl?
H>k`0;u#KXR})`1F&-d!ZC1@xPFw_Pk|POz`l3ZsRv=kPh8)qx>-18L7iI!`UgRmj-<*X_Wv9*dgpH7rg`#xL`S4#c;h4!|$_`jX&obR!s1j}OF?cpqH
9vuWY4gB%i_|W(6D6b=8FvVry769I9_|Jx#|+9xa%L;cj`H`};^BlAl>rpR>9YrjV+Zxq#Bl@fl$ibeB!~a|HGDhPYZsniT^V-};BBdd)qdYs&~q)^oP
uRP;h$as`P*wv|9L5Mg*)e&V_y<xzL+%3XYB~ZI$@voG93u=hAzG0#@F*AJ*&|htd@_Ko66(293Bi7Ih?K)D#rPMOgy1yWNAhe-ki_Mxt(!9(OnxiSV~
KR)7@5=jI<8oK6$3sV&fx_?KkPY-`C9&?$7rGPq(T?1ooNQ=Le+6Rxq17Kie^}gB(Ba?YO}jt&f(mT0#1{)#AZL_A3^Tt$?*3uMUCMLY4=QqBMlm1J}?
FA1rPi#q9P-@aPes24asl@A@C(5WED|Z=F222g8*vjAw2i?hZjeI5+_3^a_shYLKo7ISIT>^MpOv!$0=Y!(|{A*FG|Nke3aO+%CihpyNv<O$ZO9S=6lR
pdQH*4`xf9ngMj)*uWJb4-qf%{yguv%Y#9DKNm8ODG4-}UM~zgKEA)R3e~N{!~Zr`8RI~DmJ>u5Xc{?b2vS<^oSN$CvfvYTAW!aR+TzXql)pZo>VmdO1
cmAqulxVKsY-uO)jz0Ep^+~rxY>+_iKjivJ<(Di#a~!=ymZ(TG;?%`tHEcE!idl2a`&z?!a`dl7P@m%FjHv)g?Eel{Cr#AGr1oKiai&X<IB&H_PkG5Vd
F)J<Hde53)E^VT>3r&;dpTt!0T@3<4SY59dFZ?t536m!qacBiFg@lpsF}OQhZHweByF8eAk)_vE<VX#-L*xkUd4_lANXo4BX0C^oaQlIm1gQ{HjhgXjq
*e+yy5q!Qx;dN{+fBA;X`a?XF`zU_2P;rBNIe^r2ol@)jQ)59jq<xTWp10K^ok0P5(7&!l_T=5s%A4#?NOnEX}10H>ET1I2E!u*eSaA+`MqE<x(_%_*A
?;kZ1a^L|Bm4CJQD*V&dHh;)N5m1oa7Fp|tp==n}dV3}Vp0CXxrn89H4wx+3hs3i|IlgY9c_<YLI$Gx^j_#M7ULHVR70O}89*&*dDAj5mj^@~5E{b?gV
$;u->r<@I?c{=Ygw$u2K<$?8rbS`|5|LVVPEM#A&(-7R)0SLN#ots(ekF>wfSS)|t{aKELIoWl8Fc5`{<NhKa+j6Ue6QR7lgVCRZTi5HtLJvR{TjA_Hv
JYDGF?{NAdu(gv`KI{FJssQ5r0{1VB~phrOgba?PR-3<d5G~JscMFDG5FS3+h|>UsU7{&N+ifwPubWw<=}i`f`W?hV~5>3(jSIX$wLBF$vc=X2ZEjjVY
}svcN9x}jhA!m3=!PbCFIEd8e`z9JaBO2`LR^}DN?x5ArTa48y~xtz%W2)a-}c3bBG(Fib_J;!V&SSz8bX|r%w=kD9R}pgFAMpQBJ1?9iikuB_vFFh<h
N3=ZSa}UzdG!D@-o%#RUj7rIf$U`4P(OkiVAJGu!~QKAAhi@-w)mZ|Z5Cp9dLK$~_P@AF&m0sHw@ci+}hJJbR{cb|wKkMq`zY{jv*oR)g#Ng)BtQ5b~@
D+zzN~=rLnx9%QW*jH*vg+Kd?Q1-ITeQyh?iAKArbbFm-*b~c92njj0^Dov#K?1HL{v-GhM90ySL7+<tNRgf3&DeWB``RjQgm(;@;9AxHyWvc!G!io;7
mDSB9C9p{(vyV;KLPqR|AXGwE2L#T#TSe~l&NISDRhYEL2k^&=98ley0Q|<#yvwJ%1?qdM7DH+sg}>LQ^Z9mmagdLn_wzGw3nzHXykIgryx|(Apk=l&%
|WAJA?j$G8wC9Hk&^Hs(uhFsbmcDo+yT0`qu@SI2Z9;<6x8P_mLP>scgn_@qcCCQtJa$?9xOoI8UqE6KOAAJyEh|-$FkruZf{lE;RA2o9esAL*1>fNQ?
M`f;~1Z#Jf%9VZ+6G_c0Ks{`7R*3t*%_(Qb$_4lfpE?Cp!>a>SgZh7e0jcPo}KzC~;{J;PqKS&zRaVYR9wE<I#jb6p}B{B?obN%;oiUeA$t<9e<*3?;E
J#e(;|4*}Lxe=RfWI^REv7V?z<&hx)_TuU|bv|G)p}clzUZ(trBvPyIyy;IrRajsDz0_5XeL$7g>uV*PhM`VW8ouYB!ao9*9DhTomRpR}2M?Xvt-8qMA
X+LB1MdWn*Db#v7X8*Q<9FUQ}7wBfs9t;(e)`OEF$)VgCt9zWUJ_1nLZ9H{<7l&*IfTE1O>`*-~9^S{~aRd=r5Ou<V~{>@%zPZ5(w*=b*YvoC*d{NJ~q
&s~JhBO!JlQ!EvYJ}<Xu5^WKd?7SBkyR07bUmahkynLm8^S{kU7(E?aw_pF@|8MaNll80?k7Bn$DlS6Nec2O~?OnQil<biD&Hi`e|GW02_*w%Ub0oZdR
$0>)<1p5P`XHx!ISZdtE)_2<_`Bo(uUNnTmi+zM{`xoL_wS8=&AZ})of1X;2m5)nZ|?uL`Ttkf-=x)|<kkIVmUU<9w=CDrmlD?(9kY7Q)wn@Yr26mX@6
Y4^F@FAR|2_VH9e?n@K7O1(RcnbIuQz{-|IhxvzTwC3`v3F(`@7>`e|P?W+}e}lzTHLnJFPu~hN+io5^u7$d$2m&pK0@YFb;`v_pj@DhzJesW}MXeZ$0
<*P~Q`MYbZnfhfe%OQoY4*_W5srd@NSuRbTdIY<K?2RX)D=`uG9<-ChX5zMPiBF{O6z;rH<?8d$a2$9OA(=cxU#Z*G_KX^oo2E7^N-`)=>xL%l>;(v0r
hp!awC(YK|W62`P9rS$v$-QEg4Zx`S0$@025Xl?nMy%<O3(n$GqQ=?A&i15yvUL^(%ubfXkbLRYR`)>aa{=+;g$DjQd&-lCjK7LVY#;E6oAf1Foye<AW
d;d@-A{*<1H%~+JBYq4`ug7?+n;8BIe%SYJDkTOlKLpXT7W;>Nb6Ju2HdA83hyGE2w^xOkKm@_IwoTpG^Y{3VpRG<T#|%H>1LXYjZT`kRZhX<j4bRJ*6
ZXUZe^@_5x2<2+FVIuPlfI4bsSyxA5l$}`&brm#?W^$$mpbM8+LD|u`)=Q|@F{EgdC)|6%DnISW8Dkg5-G-fdac;>_;>qPrY%d%3XSbz{bGIh|8uBl`D
E)MkO=uwd*A#wT+^mRbmbMVuEv7@Zl7zavGkmgj)rHf@ca5r^_bgw?7yi~^dW>_*3Y_ZeDaI`Hfy!N_|Hg}a`6cy{_FftZ{+0{`;!@Bzl^V#_*VaHe@;
mG^^1K)UEE*n9lyHW?4RtV`2~KpXDPe)s-NaBDw})zW&CGqe15S9oj5N)kFPoH#Qz*WaX=gR#s1lh-SRVjm?J{`FXNx_z&ZbHk8CFRK7RvODn}g3a9AE
6y_CP(lS-9(_h>VDGqJCaALBRDzJpZY88MH`=MVgNTq^BsyH39Fck(~>uh1-KFAA31=&aVq`EFmsvy#Xivkv0ZS()$tTlFik&Qb9`FHbbDvM$8SM{IUe
UZmoA!?ov)_!0j%$^~B0=kYCG2k-5D%O8sf0X#|P1K95#^Z1c}pJ(BC@ADQM`#qbv(|7#&WBjAM5%;cwV92NM_HWtq?7K0_`uy&K@8ef5ld-jqeM^$MA
Ikds`cc=}KUd85Tv+yr-M){%+Kb~ovUAM4IJJJHKgLf(v+kO>n9RvT3o+rRZ~hawY%d=_7jaW19{Z2=Ye;=Ga@q>cjd}Wy{QKi}ir>rAH>LF#+E>KlF5
EBT1B-=$Tvd(;Lji5v`TcMx;>CiJ7!8@WYSzMT@dt*m+*h<as1I}4de+JM@MO{}12q6`#NOuafD+;fMf7j%Jj(#L-jzT_0d4WaGm5Lg&j!fVzVzayyE}
tSK_4?fDN$iLxJD1H@#ID4`!F_hKh43%p}2H@Op6a>(VBY4i3Nmv333fznj^5C8jYM518}_LVjfFWpg|OWCcQO|V;u}ZjkLnw1xv6p?HOSdMM3V9iR+1
#rUjU2Lzb0ce8rFVQ(7%A<RZY60gK`5LY<m8cW-^dQ$EI%C+T#%SS@0}9HXs$3L+>t2od(|2p^2u2^VcF3lNJ`-*wa$i@>FGr?g0~OeOf)r(}~81d#MR
B0;(iai9-I_9nIf=XmoyZ|O8tAtLjvcJUeKB47?LQqOhjnBT;`aU~oF0^tF3^Y->Fkbv7$gWSk?;V|Wz;CUEx08uWdj~}W|NN{GGt_@a1?mV3ag1539g
LsF9o^3_o1YAk+gY5M_+2S+Sl!U>aJL0dO`O3Pl>;w$kyj(E(MEaP)JEPV1(gzA|S9t?gFYq+F6^kd9+V8?OP7ExtK@ah#=Z6;-3Jo|n*?^U>;&&`_-w
*y&+twl(={*_G3dli20xJVohTE|xSDJaYhYnn)51CMoigZxkQkA>9kFf$%Ke~|eqzus(p6ra92`cc%ihg1X5`1j>XzQC|P=dA;V$Qj<Z5^E04<?@PM}7
*;e6`Tll>jl?J<jFw;$nbb-^|8JA-MxiqI4TNM|{_;TV4|Y6Z`cFXtLhBqe}8Z9Kzjnr4=pmls&n`Ng{9#G3LFk9$^Uv<39F+k0;1^a&+w!bGU<g2Y6_
iIbUIGbXG2z3mQn~S6tQ0Xp{k6pXrrl-kc;*$DgYdX(?jrO9k_Uf+Dyjl4O+#XLn#1vrT)CeTN7C%`jS^AqoEU#wO}tz5bP-#q}+?es@HF6Ueq!_6{CE
Z>!|7kRq_XtHVsM4-*TITGoaPM`uW!;O5%vIlcYq%O(HZongF!@U97jgvFO)=dM%xL~KL#7J4#*4eVNr_<)_T_-}M)FshF$rXo}Cyb;^u>y5r1O#fRgD
GWJ>f)TC!4gk~`Vjp1w!Hs(MpSR83fGo7-h6N_=|Bd-AX%QJ@F47fm^f}Jj++HItsPr`2FG2#m*(fVj!RNozk|LIy_b0zA^e&uqM>GbyYT$oEOA2*?AM
Ij6oWoZ2a$|c0TFA2SM#|xyrGS-mH^urlF7d9!mnZMQS;%VJquaV>5&<Q-+pT&HM+7wt4+G~a-Vqrz4vVKTN`RU`<^2>d<N&P1fLcU?713DV-QUxJoPc
O&{~n#2k^^i*ev~GkIkb0*Q3qS);vf$1ta}?0f)ngY)2}9F)sSUYtLHNn^k8{~`%@t@uw&8nrOtV%^@uZ$&2<@EBm;=vwa+&MumI7^hAD_r0hde_wS%)
fR3PK^{7P|1aeO1PAMtbnABdsNOO9~NCm{5lzO~$K-Fc=|Y<YZEJz7sHCRt+Qx*)*U*OU2>gfBGbRdp{~$UtGP>$IwII|t_2Ij(>MffF1K<0t)U-4Qhh
tmW?N`~;46-X6n9Fcoi=-HShs+zxjYz#emB_X^x5A^De-5j*g@ba^RMBrf`AYI{04*)xDfN!(g}B`fUSr`{|U5{sCgO_cKavUyOE%*zmt3O@ih<$I5-+
5^bbS4Kmkz)~PRU)sKE7_sxV1S;_LL<?^D+q2p5nT{Ya4BPRv^E~j%OAiFKhcy(!6iK{)b|Y{fi;yNGiQ@z^R&TX&J5O+RQ&s7)?kJRvZ41ugt9uMYWN
U|-i7CX)r{$TK?->X9Fe}s}4<|`@CykkbD5T)Fv8qZ_ldXcG7HRh+9|{*Mx>{K%*~cNSjben@4nBdh*wHz;537Zpp%zG^anB%sGi|XI^@C{0apSTFpb8
Q=6XY38*D6Olk@~ODlCci_>4oC|8b||eOK%2-bHbR1cQ>In>L|0#Me;AHBLnIBB<zc0GCO}s!~M<a;*1uCZSPNT9=&5p!qvSRydVkYcsV=sBYPpdt!Nx
!-n0QXx^;5K#Z(10@%eZ>J8MD!1PQqpZAODjzVnmSM3~Qmg>M$=T$NvqEb!c=$MH{|?=U|BwfU+WA@?*s#tN0XObT}85J#prDbSz79RQGjp8lC8D*oWC
$*UgsGsH``qTV~0p5Svom!E7}cTT8izNt*e-Oy@nFpnHP?SSZ(RibtGgAa+A7MaYF>2RC8gBjZ+mVl^%`=}W2qaLS{!x~IEKM-4rPIC)6fd^Q(n~#>jX
i2!VL+&aEN+Xi?t-M?>)*Waj-bLEua{#p&z2K=C!xFB$#=<UcjzI6r_L=KBr7Nrv0rz=oRs*rKTSrPk9enV>51&xSXp#QL>4SvY9oqIvVi$7r+7L*NHO
Qpgau@J2IRVzN&kNH{htmws5765x5&e5dYF<WaM^h%_K2J5w?ec7;5#eaUb&AA$9q2*zWL_RiO4zn%oG+x>72@opfG^dbXrMn*a*4c{mJX2SFA{&@?r2
Xosadatvw#wNO4)-(j3v~as7-t92atiu+@aQRRj~G}<vsi_NvP8SF9ql9U?)U;4#honH(-h+{S4`R_XTCb>T4>o1_IEuKG;OOuE1$eb0vMg+B9uihv<B
`2MD{s(AclsYX&-eMhf=C_Ji+5>g8^*T7@_ufXs;mCkK`wMm{tr`tO_$dB>0af|+M776Mh5c4mux$Q;C)o9Xj}154E`ejBuf6Aa%U`FmzvA&XUue-gv-
2GZw@KBCML1DH9L$h^%8AQ=kKFr5AiI}`g!e6)DxggwnDJT*)XExt6Kw9Dfaf%uRIbj+iH!?;gL2gNDAq2+#UbA6exBdFBr>{v=m`vAFeMSY~<4HuK{y
*QSR+QEpsPnNa9Q~<Z}q<-Do8{B=?aPnI%+<^Xp?aewdYX!7xs%p&b$|8)-tXoO@P6zgP;FwXp{jGCi=XY27+8XaZ$bt_V@wpw55IRnP`h2<rg43iLzu
3DaTveumhZ^{Id*gVkV9HaGEWW^Rvgo!|&q7=RQwRg%V2%yCP6~PmxDR436f1n)BY2c;2LmLL%HXnxUc@W;KJc?F?<O)$00oa$E9`MG7qATthq2e&A+m
%d%FQt`5d_UmtFwsWO~C7qjSpVcHel8bub9q-2I55#&l^qdZEzD`y8&+%;bUIrEbpA-Y`Akfhy=S#ZXmN|OYr5}B4G$T11x!j1)^?eU@lyqrr<_)i`0)
I7xToH*e|1XSA<KBLB8PmH3F)a^qz~k`R|+)d(YuEowxhUVNlUvR(Y+5*y?>ypg~IS;B7Hju?H9-fi{eF>UOOpB*47-%vtlwLGpG+QH@A;=Lh`ET1&6B
kTUqb4sPO+)H+rkD&uA!NXg#^U&kNR6>&tv&x&`RFkllwsm^<Oj31WoDRs8+P`;r&(foEWHBkEnC7HakSb%X7d)BX20{7t_<}WJXF!20z!g4u;jRXpCj
{Qu9FGM(*jM8`RnjoGlP$<RMYZYTUjIyd;nL`=p1#vLWuZB<%6^@=)+uu1c%BU9i{#g1V30J8|M}6i3gg<EE^;92I2O2y&858=fJI39<?y;hW`rl0I=4
^-<4M=jwZVvUhJd|BT>zUyK%=sLWBFu%|=<i1!fI+8Qz#?@-{G}iK`gxgD5Lu!>uh1ne-d)N=<!YITh`Azzopj{-DEW0g2U$t)00tB@>bf68B3^o#yGx
D>hPc0FOsMn+#+SD)+1Ia^noO-`hgfEsW9L9F@0#1OzTtt02eX_H*q0n?$(b%b0o(bgp&v=h&i7;mpIIH&kd%daHiOfl{krpqItWU!Rzk^~1MjKz90F^
`y&HC!Z(zo=djQ`P`a6~M1w(Bh@QI8Ck&gw#q2mA&&^S_q8!#OZuX{$ZZGI&6WgAEx>0FGMF?8T8mU9aDCvRWMmY^+cu^wb?ZS8=TTL?#vldvaXp5%gQ
+KGs<$L_6??j7ZGGb{pkg=E}-T_u#vJ6C+bl9yuYm-vtb^rO#}XZ#*(@S)aRO*DtKz>+;)mp9pphYGqG=Z?P28|a;LB3jWxahQYh=e3UF2(5iQROaR#<
!{}>g$%0fSTxEE#QOB921H)cxJ{nYJc3893KEal@$Uq!`_#ed_Bvq||4O8jp~S~t67siQUhYrM1nG?^ZjIBh7Ix2?NDKx41OFS^h)Asy3pl}XK1P0faK
!En1kNS@G<xLrfYqGddER@B!>$oapR37~A$6*?{GL_92+q5-;sgl~SiI0#K-_fe1vmV~S3~N-96U$MvYOgGB<Yq5sbg_j47ZoL=bst^8@yGaB1WAN4#`
%&g6ih&1tQGAXWlvWQ31)j0ll%$gUg_i-Ehwb3|vWKev1=zlwC22lBT*8e9RXrV>w089%a`?*W~%$rUtayAip%jJIeCvpH;&l;}r_1E!ZemhY_GYgtzQ
MF){FMrPAzJ!qL)Sy}W7|Oa?3A_R@(;=|fMA&MC#9PeWm{n~zNp&;~eosY-WaDM<*{cWwLCk!+ZvFE2?brxKXS)ydy4j*zgG7ojQyU+rN+`of>oK+r+N
G;hx!N@f?hSMhKQt_=|VTvnHM%XtR*X-7M~zl0czpa%{G5`G|19?QTbj&LM<A=`l99eM!i73BWO4IhXvroha*o9Cadz3-~4K_0YKbFhWOZE8l$r|@rY6
dm!)=G`P;hPz2v4<*A+qMd|T9M(@x6pziQ7=fbK&QSz0Snt7|cxO*Y#dkCpZ*mkt(T97$t~25DD3z!x*?b1kZ;_oHWjQuO^K9Xx*k+RBshgZkbblbwDl
7L(@Cs-A&t4q=3%`9W&8L$xO+J_?Z>Zif0qqTWJJewCW-=1w&n)o*wmYE4g_+*$i=Q8)By|<L(x3^b@m`<jg4_lkr045%d+sV)&BdwJEa1n#eq!)}f0V
EGD5HgCC)Z&^>R_k%Q84a@<W5a6nXx!7N+?u3=1vx0=NvrJ_`*{bX9x+<_HHXMm*g!WIe(@Z$s~`qe5sn0<qyjImnRaSX;+iF?JJDc(C2ZikA%1|&6(K
T$K_ufUHn~$xc78n%)7wu0wO!Fh};UH%~7MvyQkbku5nZ@Ohrj>fJ})#^AMaMs0rPI@g=i?-G%lur*_T~_&X8RxA`bC+Z&UdNyeS)U-vB^lLrOI^a!HN
-VseaVj9v(%{>n)k#2w`NJO}$y!yf;onPBQ-YU3;%&~ckuUD8EuZvr+a#@Lgy4R7PIH`n7=+kAfWW)B?Ct`D!*X`67SF{p3KtM+s+!47`MiRU3zY}B%4
^+HvlZ^wqn#_Ht3?(8LXy5cQb~~`~8{{-zJLtcvf*>}R{SG%0!l1v_i4M*(jSq3HY?kmuWE60@bV1ZkSFh`C*{8qmo12bhI_KK~n5hIhr;^bKNn!uQG|
#vZ_?*kkjV>n30nHa^zg5~CvX{qg{kXS7+%u#&Ij{6G?!p;Yu7`Y<t`J1#ozGva-Td{5luWfoWQgOH;AD5QNXV)|6fMyAHMk|+Upa*PFOL0(8LHN*d>+
`087=o1&whmH_(2@dZg|#-rIGP6C-9Ll3G?&*Re=;zo)Rhzd>-shQ?X#wQtT{CMW{SGtD+XPKAQ~_7%BBYb#8J#VO-n-2i`Z8e9BLrG2KqeGt*KXq!cD
wqr)87@3G?oCo@YC(VQuKK=SJbl$-x~@<V?}p5%6w?YM2DV=u4XYD-rSp5$!6T6`lhpYNrFy*=l+MZkg0VpJk%Ky;ZYB`ofQ1x{yUOB@~)2s2??K0)M)
V2<N`?C3i?2%r!n7?0Tp5|+L1zAr!#q$5A1YWm_VU>U+`3x#1vV5&wcGvXu#Y0I*d<vavSuqo%Qw6R|u8!*1`h$$ECWB~I189bihgj1f{5kpu7!h_rV;
5R?9!9jUa*_Qibesw0YR$f{WWOe(Yy`Kc!0Q&4WQDHLu=aP#2_A1Yx)`>d5;2)a1tQKI;Przk;r6J+vMKO`LZUY+j^CrglMDG|Fqw~-bhd5k=oD8CSbB
IH8NOMJh0m|p|8xjdg4tKa}#9QIDr=tQO629H3?mF-?+S2>Sb!&uK+~vfLT7v!Q%lrTQxZ&i=r;L2k945g{1+^#Dhu}K&boo$+66pNFG@gz``@C;kAN$
CX0v_2K3fve9HCSPXbCFstl|X*@O04?~LaN~nK{27r|MlIsaLqMNh0~#Yg#O;}pra1u;vpM<Ek>{Y_Z)%8ujQ&v?sKy+nGDqm-$4yo$GHUAS{>v;G~N7
Szf8R1HFSk0ytD_P7s$3Qx#K2)iR-R^dp_q2@!}oI^?hIwIW<Ug(N~W%Kw=WRO+M*kpFnv{mr@%My#>QTXYZp8v_8PeCh0kew+t87^O>3;F%MkeyfL>1
BmZ=uKiybgc>Aa>Q58;bG4qQWXYPS@_U9!&v8JIppvYzCqZ5Wf!NMA0xmJh#Ro*cY+JUAeJ|wdnUtUp;jw+AbkcwXT!AL<F-gz)v;2>zW8Dg-2drd#3^
9ryINZ7}aucppcf~rRncL})~k$RX^4@`TFz{<^Ccd-{21GmEAhB+*SHeKyZ5sC*nyrH3AG%{y)EYPcVm~pFvR2zhGeVN7)m{4Z53$?I5h%2JBqoOS!uF
K>^r}vZu*FB_Y?Fd>7PSv|Z4dg<^X4*9fAF6wh-(nyGlHHD4ph_Y-UyF@Lgiysjd!5|{wA<VX+lf1v!@GCTbd*^HHz&}*!s_z^>={25=8d4fPE}TuSQD
HJv6-ea>LIurfM94oIqQ$HAejo>`)nT}$XImFp6Rjvmr80(b?B&FFzS>!eUvbP+~ZRCPxF!{pne?iT6`eogGgj01;kVf8D_g=`~W%c&mX-0^CP=H!a{d
A9iis4lQ^=SfF{IN*48^slIGy5c1-oT$($tY&*JrdlTrW|Lm~v}Jh~+4?XF?N!C)k;jW3aWr6q*$%8zc{dBJ!vWH)nYiWfJ4VRk5i%)X8%0hZ|_x8_vf
ZH3RXEze1S!iFUz+p2|lv@m7Svj?zWAKL7hmw=Km@)q65vi>^fqh2{Fdinwm$kUv!87Um8kS28q%pJr3{E_4L5d2ZAGv|=luJ=B6o*0fOKn$$l5;4|C?
kS-M6T_1x!mp$SaEc#c+kiL3w;2=l=9JRl8oPbL2=#$ukF9oLp}82Olz!vJS7nQ!uBC`Rd}Mt7L#X*=DAEiM<-b}9*|{g6e4ZbT*#KGb?WHO&&yJuW7w
xlef_Xjwd-F>5<ZE2TpF1mI&1Wb<a>H>x@<Of$4IMMpnOaDT=a^kHlV%?v^RPXN{b~sd43&NJ`^tSCe0)sU!R5h#utzl%C(%2WljLKZOxvE71Zwv(;Bu
&h#Cu7&f_oi1e;^edJ}*x;=EL!-Od;eZL>q>4d$u$u0!I@U%GJ$d=W(A8b-FR2Lj;^0Ab4gf0(i&GRVZ%UfHA4S_VT^;kYJBX^wg7Mej2uWuFFw#jGgA
EJUS{>Bf)%;s+q*t6XcJ8)V1(>6f_dd<443a11|MG3)Jl~)8Hhr;eDp}gIdtH$56PMe}bFE;lxdB4r(&p2hS9ybUmoDaH)oCmwmkwGU{uNI&21XR%SsQ
rL+Zf@gQYpDIT&876fLQE6D>dl$%6DCR+jLA<H<{zyfX4i3|j=&L*IV@D02`V+X)S<y#yfb%*TyAmsk@admJ=G8%hr7R7->hKAr=Yge@L1{j1-IPpLs-
`+?%mt%cJ{}G3jfvFIau1trmoqGcTTQz=EefA10VQ|2vB~6e`&PXrX(9J<GJ*RB`$}eyqPD7x-svhzANHdA#nKTFl`SecR+t+EzTsoiRaro*sx~JtWtg
sri2d@pZ-KK_vPa*oWMlgibJh?$*GspZ$-^FO(Qy2+I<M<wKS?s}8n)DCQ&u$4$4;$Wt+Mq4$8XXvU5cv<>Gk3(3vwk3(^Y&}$rPAE7zPYsulZc9g8rE
tnRTG8*eEJmkTh1M_A7W9FZ*kni1!;L>1CHLnrTmNx%yrztR_0+^bU70c<h(=<NqfM}iX>nAO#HFGb`bIYi3Ba;#2M;?CSw~Izj_FSsOKy`Q_7O1XX!x
RTk_IIPn=J{pBh>-+i>A9vX&5rA?t(o;iIh&_N(c+S_~KV0pS6M$`zrq@tPj8RJpURXnpkq@HZC<i%iEDmruYNl<a~4{8%G#65Sc-r>Axv{D|HKXCBd7
@aziNY+b@@=DZ?s=VB6GRgK|zjAM@tP*E31mai-bYjv7|C64t`1HuEJ%-EvU(3V<6V|LM;Zs%7CctY__e@SKu>*8zako%$FDDku0-%b5hxxhZW1Mj*^f
*l1nCtSG~q~Ey7r_+9{|DQf-{;8|cc3(KJyCI8TSdX^k5Ot8=NF{}wbrezaP}9Ssx0W4)ud#nLAe$kkBr{cY#jFAm<=a?XQ*P%^0OO{Q(;~RL{Ebmw$-
!L#bj7IH32w*usG5;S$1wuAuSZ4Qj3wA_Sw18#e?WnAQNsY0phCFH8+eY{+z8}#mTkgwP{r3GNxw|vknj7xE#d2Wd3B&0ZhG9b47Y=ad+O_n@CQhDl@W
8|>TH0rk8M%uD$8MYjwRAn)DR-3j>BxSNgIG?r-1_37qf$lj?Zye`v(;AX)j-zX2w8QNit9*{iv)b!Osz8NFD-8yj}M9aD*CA&(nhWZ=AzKi7PFtr+P%
Ruc9k%xZr_%L3@zdE0*J}EjBFn;b(|#%7}WHz<B~8wVuL|RZJ}4a`cWuDV!0o?hm*=y}3Ke?PQ-EQfGJm2*|BOAJ`xq9}E9dsmK2xNFJOEI%5y0Ax=T5
T@I+`g`txHn6VM;2i*)p>$L7Xww3|FE_;i}Tx-1Rr~R6LD!G|@1BZWwJ<|<&;g0xj&ohkBHSK}ho=*p1NsdwyU<Oeu4oDz9B$p%eNFf0aiBseNC`T&0t
5QJV3^`niQgc;-m@p7^OruWebsNC0wq)Mg!UqZ1^B}^Cb8Pj?ZQ$rnZS)m3(IZynB{f3|=c@`NXIBL?ZDkv~hIkBi_R2ZlsT$CBQj6t@lSh8~@nG@M0Z
l&E@`-}Cdw4%cGAUGe@%7RPoUx{`bOHB;t__KRIS(<~mcdZVI>2ynJ@oMTy`LBkgO&csl~WiUD)n;PYF@K)(5rY?y+-aJaZ8^lpU3Bb8V2wz6Wru+0lu
mPQow&*T4B6Iqzwu9^IyK{KRpml(4kyJG0VgNuA6JSg_R)2?HsLK32p=4F((YX=h5dWh!ZriWd&M#L0xsJ;1UpVc|3#qwN`v2NgA)PT8;$6>R$|#S_?Q
2X2jYmzU`PI(WZ@<Do6BlU+^<^vQL07M=VxYdKv)j<}ilt*Iij3MGGAU?{N@&*q-0viHn8Pj7v6iIw~VBPw$46o2dlnuHMrySXfSYH2%odAs3(xZ`x<j
f#d&Q<)^i`6Uh#II13n^eZm;=SiI)X`tnMT90?Q^X6_z?daa%J7Q-6h@Rk<-qfZXaLT1s}4+h0y@0FbRkDs|n;FwP(UuGKvEuC4NCS*ta7-wQD>3R@Rq
FxK?4x~W@#m*~&MT^IB2l3rvw9`<*4Sn2m4yR-TzTACgWTXet{YcN1*-3bCcJV?LEOR=LnY*bMVOg@n|H75ybLM`%XR%yn{j)p50e9Ss5U<H$FSJV&gs
h2dxKx(Ut_kyc0+u(<0vWNTg}n$>Jw?!J;hJ#gtD5r94)9BxFn)MuVxDoNntIXTAj-1mBP8ze1{!4NBux?&C&>IgB<*njK=zuQjLP?)E?5XZsu^87DzA
xK2{xUx2Cm|(zbkoeyFlflnmUgx9`h|1RneoPJ`iYeCJ0t<&VS_x@BjSab+N_BWvxS=KJgi{RY)C0_<U<RHLK<sc%(>j{lVIHzUk!snZCLA@hK}P!t?5
M0N2@jg(Hftz(LaI#<UK5Y`j&`EeulkTMr<@<T{QMuKaQ#K^;zLZDLy4*!w|}nDc45bMWiH`C@3n+vB)H0aEy&<_+nTfaom?6xLUBV5XJ?o%O$NfbtDe
RkP510^OWm7gxrP$`nShAGL0nAh7kDo)GeMkoV{9+C>M+*oEP3bR@@C16;FDL;8kxAUm%M9cf*Y!~U$4elE%fa$yIA)QPJfMOrX(O!BA4S99Y0&OC(*B
Dln4*WL5h#sBY31?qb${2_vEOLG5&$Fe_7Dbz(z>d}JkzVfb+v4FZFj3F^z9EUy4bP^fYJyf~QO5&BuJ|m!W7O{2}a04%0Ut}EE2RFuBn)o;$TsXMV-t
0_FmE;Z}0hj;<T!T15E(6G)`9sRmIR9A|iIfCGXe?iJzdCBO?y1r^-m$@T@+dyU?DZf@<w^2)ZaAcJa421~FNG5z-D^HG)$?s(NVu?lt!DF4P!XAIUL!
1km@dJUuS8lB<V71?aDoT{s(|dLWe)9EhpMRSSafh#n&QNJp>RE-bW*m<tVknZ6Rgy~$BdRRjbKcbWvdC1sNjm{7EL_()1MOmc?bTF4fX$8GW@@m4FCU
W$&hg<R(s>kNwb(bg}_|y716)B!fTbzIniU(2$jBd%;f)eq<T;d6m53z#<$;&R6o};Chf|s8Up@yr204e>nEje#`=^z*ZR%A4`)S8?l~@%zuB9=H~t^k
FZU=9!bQPF|6Irqs(VpNrVnsScRG15SB~Ng`oB27dkZ=t{>}f+ph=B-D^Ga;2mgPIUyE_%+Lw=X;qtbMvh>UT0cK%*c1<|C^l$dR8~@+6e;SXo(ayBCD
rc3I{0DK=mO(%w^U6+3Y2GPLak{@d{{M>g`)|qLpY8X*8NYvT{CbHl>WkH0YxoZ>5e|00rT@$3|6k6(;ruAiL3Ro~!&c=>n-)|O9GVOm94xl*Y@uvy|9
1ZVH2xps=g;=v<Nw$3=lM6rAC*Q|0{;9u{TBcGPyWBZ;m7a#4}aQ!*xw!h_vRn{J1rT6{PtLuS;2UtStd@DH3Rb+|6(RiQM#@8Iu!C!oVV<sj#OW(HPO
AKW&ZI<I2J0|cl&=hQcdpc{ky&8<sOi3{Ec4lTP!B>H~ZvaYs)8StHerH5q-DsXGkYH?yi=|01sO(U-qU0H%e4+yjtiCtL5+Z%Fuoms1WF;Wo9vbw{Pc
{!ds74{D|tdl-~MfZ@9B%iJEwOEevh(<9GWrodrvAdRPe*B+!a^|Cl{g-@&M>0-;GzcnH7v?*NPZ#eebKi`@CU|Ey#t_Q~KWQMkI!5C6^Qy%O7gKP^%A
7=GBNggP$GQ<z2rqDS?8{zG#sM}4p#ocLC_`Mdx6Tau6{$X9EL^RoEiKjfO{GPmO)2w29Oq;K}MIx(Z}M5HB3u@(IopFCe$Nu)z=X=0HYf1dxTOh4f->
vz690`Hr>A^6oG>G4xo%Gy5vnE#T@!BXymh?}jc`QPo|S+^$!EwYqI5}Nj7{Q{HS#oWKz%RBA0+xPjKmCi3?j)6pf$ol@>zE<ppw?hAwiFY;lF}@D<+?
SLK;Fb&VE`N;wH0)?$l9uL;xf7A}ZT;SDRgXH?^r6VTImWyEw0@FO*S7q#|9wJJzxWSWhFdzbiT`E(i(J5i^UwCUAQEW(dHmEU>|gBd*C_pB@2O_@%lu
VLd)L3%r$YYg{#!xQ{4#&Y9Ju_8{T3P8FZRXdSf8KsUoptrFZR;cHHyF3+sx=MKl^W6<>PnaCk4YV_N6l4zt7)LXPY}0*dz3`XSFA%Z}!5&s+RJWHL~t
k0rO-3UoKXnb5#i?LTlL{@xw~qKez2wS>gg$Wc!=_{etexy=+I^s`|wFF}_SJwgoThF1>d3^ke@#iV=w04#;JqjovoJPs50~F2jX@ifcQHy0kymuXw+F
z#imNyvt8^iN4K$t(Q!E-&1FqcG>(9zuNBbr7L)4bo5VeeaD|a!M}`4?hC0cGyXk)E1#d1;^pYPtAWq?`}oC^VH1&k7ru0snCd(J>GwHpPkeY6ycgfA_
z(PH@Nk*g%)*`A))nbb@bhKrgLuA1;sQ9W<-hyy59PKL%Ues_R0P%!|5J@P)>pk!67T@?Bme%pS~7HYprgeu!H#9380j9d*JxE9qlXn+%7YO%>r8@P><
id++CR@hnj!9xty`OgJA%q~7=OA5+>TY@Ldsxh1-SD!mxl0}<sfwI;(@6W<AeXh-kUW$izM5EKZrI9=HU^<Bryep#P9|P5Fn74g5lRUyS{9zx><FyGV7
c+YwLTTxA~3;AC|8rz=LSw;6rItgV@1)@ik@_ACRPO8szaLjDj8ArH9+~Ga?1*+M)3%Qt%Fg>nSE`I^ZekwqD{Uh~Y6ydA?LdK?Cwbm9A9?%m_lF7L$H
N2w@VWizxm6j8HHimrc%zo#Qv)_Lcg865{2@^qv*T;Q__BjVFvXH)4@p%D_IF81b2F820uk?_iR;o3?TjbMQV-@NJ@k9q#b<KuOU6128n)X7MxdBOkoy
3zgWgMU2J29tpV@S74-bBR6RbGT||kLzu9#k2pc6*ltLy7Q6!v#nmQ=yqMrcuQ7PGBGwPg64!5F`T5!+esuD{o7k;$x2&!s0#Z}MKHnTK#9#`kDN8ebZ
+I;I4((1fPsD|{d}FKVjL(auXf4|EqXA*U5!ujb9bzw`StcBA?LcN;H%)t%{2}=I^mQSH1V~C29z^bL<bYlMD12T6I>Q3d@fN?x49GqV*(asPdJ~h!@}
8{ZMg;tB`>lF+ngj}0o1j{<04-oLbN=K$xgWyDBoATQ3>sm0_jLL8i4@RTWbTQf&NRZC@?>=yIUKQNsm4;$(jg%0dz9Sj1{`22bMF#7zy@hhD?xoyiwc
;IXt~st#v6<@zulI+;07^!B!PaBU=3jU)|S_oIOF%ZRYyj)X$*zOtEfVbcP{_UFL7T(ALjZPk7q2hqu)pjRgiJ;CsDACQ-FIjS!}0R1c#-Q!tMqokBH&
@cC?TMEMVvtIZbV2lX<~oqVD>NItT*up;VJP$3UCi-m>Ew4=`xbH#4QF77-5xjknTdNf7skbb@k%bHb;LOsb(+0QbF2DmqVQ@y~yWdq?cGw9rNz7@g!w
da}YAVf4^qD-kR)NEC`1FD*lJAhZ>NN#lh<IDWa=sXCu&eo>wZsr%2Z5uhSv%Em@M6eyccIdY$_ps9Jo|MKa;0f*SlJ%wY0xDUs&J(*7{sF>YvUBzVsZ
2$Pu&kqYVqI;$E9KNtbFyF2vX2<rFflaIyn%ltxF)wA?iEJ(vpk%>4lh}i7gkl2jy)(};CAL-AQ;v2*P*)6|7&yk5y!pf!2|siZVn;W7Od&o8KzurB7x
e7-OE)$a?KKs~c^$E0rWrga`xOEmgesTUP6gzZtb{Ivi;Q_JlQT@~kpJQLU5_I=!6GYmlizN2WK?rxAeM%&+BSVYKg;;)-1{{n1Muwgl)E^6jqt}R-XD
+qY=Qn+1mXgEoWta%)0AE>Rfs=>>wc|Bdk4ae?}Ge<(F}Xpvf#gC5{Dp+=c8^eTnp&$>kP=7Jx0Elw<uGIpP|tYcHrky9C?6h>HfAef(S6uvo&JG$rWP
Pz-=Vv^F5_Xkl(!SnIEQrUBn#StU!b0zH}Z=kK7f!AFF1Q4fgXLW-!!RbTt!1leedn#GWkz4xgriT9omxTtkXe+wr6x&&?EE@&%pD%bo~J>pOGPP9Ow?
ZycO~UpiChDcbWdFuOr!(Nxiy2B8Mxa};Y_e&ZR>W}nA}(SBaL=I5%NX9c?hS`<qD$>(Qp8`9$4N9yu|tk=;z4c}M{Fc4S!4#hzR!c!;opgv-Vi#aV$I
TBj%9f_Gu;^@@1e7!gmKSnLYU$MID6d&WDGg}QWjLQ-5TC17fO_OtkH*)(3#pkmHui{Wp@+#R3?BZr$am`F2=@X!kdG;(S*$0c+4mAB&oYn~;2$Jt@4n
V(BAN}k$3u1=X(p}{FY}irYZd{_nHQ*Qi@qI*>%>AGEzN@%GBxA_KO<^qfAZFjqi0JvE+A76hED%DR|4I&nWf<?rPoCnV1Fb6!mcGuOF_@o(gnfP<jbj
Gxv4@2B3B;3N4P$*rDY&LBFG$tIHo)_q4V7Ks&oegueM_zf%z=r8yTY*t8wirYyV2!VT5vZ>W&e`e`TrMd5U@?fL`#}))<^bLE`eC}&T`>7mlx1uP|a6
J5*z^C0pc4amyo!H9{<jz<*YE#&V}M_b0%Nx<7-}>@`Y#^cE-hjlsv%smrT?3U7X|<i>s%x1v=t6YJ=0|a_$d{YYM|ylQsc26sBSqw;Zw+BWE9Huy8=R
E6ck9E{q`As+16!QA8V92RR^yB?q_Ss+iP6piS&pjhZlTV*qg)vy`Bn3K4vcMjn0e<TDIoun!azbcY9~1(PjJAOs(h>9P*I1rxhC+J@c=te{}r!qa8Ky
n~#0)z7@bd5+J&n<;G^Cm<}4(yhFaCqi5NReaf4&IX`SyMcB^IGjYWY-{pSe^=1#_oWJPpE}87GcHV0q5%SD(7fc;@>k$mSy1%Dn{NbqB`);sULv@?uD
g7dX_NzK=&kn3FYDO>v@v@;vrC0I58@0Z-p}~45Pp-_1@R3Z>cBHjg4#p!KKK`>egWmgR>2F$v87D@1kmEGX(a>sHZ&6{;gTE-<YXrzz0D@JC}NLS&#^
q$UuyS04Q2jQ?7}EX@<{}<9{0C`<Gye`xzxEs8HE5n-&JT9<I!N)mCU*7g^R8#8*$a|7M6otDg&CmOUxnA4NT0Mj&?`|Nl4P>tDL|m4)ER=I+nvwmqr6
vaoN=iE7RA+FLtn;<o!l|hSNSVxE6k}vWEB<299dq&iKj%9yM1nWJmB8FVcjrJq`C;Fh@;i{M=xIBL=A-gOGt4%|x4b=6)iyM+C*!;|vg#Qm(f;5c$jY
#DzAjA_58a+vx1znD2k)4xm3EQsK*1M*DtU4@`IZT&D+ch3uj={&;3X4pRM_^)H$rIG(#}Mq<p(6>eerqJ&F;O#tkX#*KwOHD~^rrtYjE23M88>od>Hr
#(N;^C{W(KOU*{ze3^iT;2j9e3^!KpGn7f6Lqq;$GXOGEu8|b{(e<clKQ9o7e*>6tZCgphL4*d$X-Y4H@*x1vpG_4r9PriJ@+SM++KVIHuyqfx$N)}?$
ZRS<Tz$h;b`tJ?C*1#x8&4!^eBvxdbmMMO{ZY7i&<5wQzz=r8~rotkU9RsKgCDKa;`IW$ige`Z&j@|>3=vp3ooT7xasD`3A5EsLKsIS6fWhJ>jZPD0ee
eG*-B^juMGF{icNUbE?7BW6guf{!SO+~w;21KUQU(x^s3ze%Z>Xhhkks8<K<K--te*jg8TCuh5uos4IyH19N7nl0j+mEwG1-E@pP#ir_jSe{T3a=oz?Z
P?61-m%Lf$2XZ-b((O!mz1LE2vLTPdb4)|<oKv&as|0@&2kUT!PDX^G~7ZKSwwly~Be_&!5=cbGO#$PA=X=e3!Px%-_q8nd+yys30rh1P}^>U|WUKv|;
EG;lYDm5>fOKDFL1nmO@-;0B1VBJ;oRNKLFwg*YM%H|EE05j5ef6y5^_^>~EYEF@W4m43^z-OnDTT)`L@AtkA1l1tJq}KoeSFWlR5vV7;=dBu_5?2QS|
E`N}x^~=(_!{T;a9F?&G7wGFdt!gCpyN7tj9w-{CcA2J_=(T|-%al8+w~YZ^4fBVteSO3$UWGfxB1kc0UBp=M{@J!0>Dt7&dSV4LvFK0*)hGdz1|QxoA
Z4*;m?WGwcN1r3$X|A<!@4B4!Dyt-fwZka9D%;Y5}RpM|8xzRR+<>0N?K_vs3dvb+mJcTHs|AgFx_bNfO<V59XC@C9F5+22jI(GAA_}AP=2Xg6YrKmPe
QQt>(K}!~1Nl=MOG=LV~0}Tn+P+9&K6@nW}aIFlOxUlo{x<MO=6DHgJ271GwL=$$_wzIFm7xu)95-TwB21Ui+*yM}k@{1{OUw(D2sE?|5LBEaIn$gYo5
OstH*Q=xn%v2zYmVhYz`v8OXLuSWVTzpY-am>07Pe4jHRRQ@z6ActY0wz_@lOa5-7z^S&O7O&-9%f1@+Uczv~4FpPO$!YlYzw{JO)8(|9jCVcI8>j;RD
8jqqFkYPZkHo0j>8yujyLH{wlpn{0?`&{;1J?Te9I*sGiJ)HsMlzVBnIz$XrZqkMppn-m<x|AwhaXR^Q$liuZBOr~MfUQ4v;R2!x$|W5c<`l>}#+J#k5
0Gw#-VLeUaY6n*b&K6|XZ(h6PhaZ{IYea4JM#GX6!1)E0X>e;nTXc%D6~Y3G>D~ERgBeMtibHJeoP3Q%Rt<X7yUV9HDrqqWSi1-Xz+>}_mcIw*h+Tt<u
~OU?MQIGgNTUv=ia;BFMHKa&-l6njBm1@0Z8D9?A5VT8h`jp#Q(+q+na;$xfL5sNFQfYqb{|5r4&ft^(%afa4~@RxYkI>DSX8IniN}={Tn{2S&F&WGz7
QlWVv*i&?f(wjsi3wOCi(9l)YtUt^f`U+%j<Se#%en=dHgD?oeQMRRiDYRDx4yTvZcg%z-ujHazNb;1C<ISJ_axQ@)N^PnSW2|IFhnEsYx9=!F=a<nDy
9PCkIlc*_#6qXM4L?>GD-^$Xgyt5S)9HhsW?$lyic-N6a1)){BpKo5vdYSzTB;H-X9wJGzmc3X4GWAYw-3Q(cr@tnp+9HtNuNgrCgYM=&uAF?)mm0CKh
Z!iQ{y&N1QFLCaU$~?0-Cpqpj+J}#bjj&G+vd<}a>Ra)U+}n}y6Yghe+5rQtw+@5yaIuX)B6sZnI(oB%p0KjS&I#ML#p|X7Gd$%NfdWlBC9m~*RL2#3P
RW|P_O=N_`G)KV>%Nf3gbzsj<U*=zO`2fP&dgTuvzmZPPD9;vi4SfNX6-HEwg!`ePuJcS-9$nRcVHrRJXx~uE!H!j_Y;OLBxovKKVfE)AKIg`9TCuu{-
%PAqfOzZ0_;@Wy$czkN|Myq=LPg1$HcDdW#jm$^f)V=8VBJrrKwBl@psTri~dyK9V7Fq^TaegINJ=?H+y(-{FA3z_QlJZ7dlle8-3>Ry7UjkKf+37hM&
QeTXK!(+9B}_YfA4K@Q^zty??cYvJ$Zi2rs$S-)W5)h2;L2;{6SD$iC1PzDt&OfHmN~-TL>P18xInS>?3|(!A>WcU{i;KOZO->`IzZHp78{ayKXLj}PR
ogbDVua~dGRyOv57{bQbS2}v?EdIWJ~jeWQ@&L7eJ|B}SyJ2sER#>^&Y<KiyVI`>5^ZScv|j!z#X18;7yHfb5qpQ={hR}diXUMA#4D1;F7iv60t>e<3E
Ve#AP@x>-6RLtAD6yaEbYWbuJb~n!4IfY~>I^fbFEPoUrS~xQYThsFFhgx@zpO{-~&wbY;GCQ7!nY%&<;BDU%z&ywdlcdX-d`*}@j)|33d!Z}`PW<?pq
RNqh5FB565#_!_)aNa9xYXDr5WR&z`uG&m!n7dwfNQWLsy*36e@jjUW;j_Lb?oLffcs9sXNj~$<k>=V@fFQyKt!`sA+0Vlcy=zXeviP0SZ3<D7~yt%o?
l0ILA>J!2BataN^xmG++V<pG*goVXunrEFdif)U^-}OLK#zt(P??uUH#nud~Tq=95n{>-!c&EYo*U2u%IB3x;wnU8HhIS)%$elbHh7s?MbXqLd0gPHFh
03b7M}_e0f@z;k2Jgk+*$HMy$HOMtricD_C>bd|4;`;bJ=9&;q5ah`|>9V2xw3fa%!W&&)6CWV@pQtX$}?Xnm-t|F$h(0K76jeuCf6UN`%qJl@kIgw(y
an0P^g0<I@EKX@pj0Arr7c42d~LhJsi;d8He@=UZ-DSL^?WxSAIM&UM5E+jUc7>CWAcW|N#yJgaI2|!pZ)^%m&8qpojdAh7c3W%cRsrSdUW`bE;@lNAr
eu7-HuHUbotsta6a8n-l#pJCbdTeU#FOU#9^v2?P5dj%Q=UGj-nBY2p-YX<w3yHM24v7l6_0I?D1I!lPj+O|p)G?XVt)ds)bN3cQ<Mwnw*+t*4nb&7q9
B0eJE;MT4`sQ+R+B|#zPm0(nLTmlDXA=<`W7a2{Zf<BF`Fh_KJvTtc@w=$<5h3#!H`Hq<)(^x=q*^|(<#~3>r)|AP<9;To7`hMo2myp^8;y%z4QG*kfY
K3}0*(WW6{hC77A=USaO^Fin2kaA748$af5re1uc|4tQg0BST4KD~%Gp4im+~?@pPB>SwrTl`0&wQe8hP2Xz@H&lo!j&k4E1aPN2WUQ*q=NQQ|k2d!1b
E}E-}DdoE7i`;3*@0zbO0p9=N!_61qBzP~r7hny8N8K;`J4!IXZ!7kx*!0h3bY1E$Tn^d0=71Jt2a2v#JUP%vp+DL&@O1RU<M(U+>FM!^c>hcJV~gFK^
Pu{OCy2*eBjGUw&Ni~`F%Kd&!F)d)N^Be?)_>i&FgWZF02C|;w2vtFbnkH^f1cy4SGeEVl7d$9yUW2Br#5Ktd!t6#z6%$=C(s#ND$Q1)p-^wIlg9#mQn
eX*e$uA!JJ%6mN>ar-=hC0b9e;X?wy(Irjgh?LkZa#6(7U{Stz?{V^p1C)H`-pKn|gv6cv_=3Dl1qk$$)79K|Qo3Gd-khuS56E7_MC{-yXaL*Gk`ZNl&
47k!#5dw<4dD~j$_n&z8u*_;?pmFqOkgn!6%#CXcJjH_buQn{7BKHusa>p|2tewrk4w$LJLEt0+X_rH4`91qO9ofkH;0+NGJgdt5Fsn;ql_u-w4Y-CbG
71zTsiEj9@M9UC!yaSU41*^!wJDqx`#P&%qdtjifG{#av?mh`Xh#c<NO86B*VwO8H0{6d1s-#TbCU;WMUCx#7pR0fLzY9Ct5Nc0HGAWx2%-IQ~9M%p&X
Lq{+lBHGvj62F=g?@fV~VD<Z#cWlzq4#gZF+-d*J|wL9_H#Msbp^*1i<W7Q7*SIXCq^RiFs8?b$4wou7EVeTR4NdEj(43%vN28O{RMi&H(QsuoOafAXi
K1LKN>>x$pKn}oF>PO6W%k0mpLEIv%#w>gB^x9a0xg<H<{ZM2tgt9s7l^ZvESy3!<&%oQISy@;g&k|wh88uv`qC04G}sow5zl`d{~w|ct(O0Z@4QOlGJ
f@|Lr+Nu1`nww={BWTe8taD_$WzWl)@WTCD8@tk~lKV4N?RSv^LWwk9y5+3QgV*bR`T5KoaavH+oHU<}8%X|1NwNzU2)HChnWzjWX1qQ2QyJXs06uyru
FoU!e)+P2fSdyLkkU<mJ(-4Z2a3ijw#9n%2oyauX#7+sC#C?-Q;oG!MLY0}pHDj4MlfRQ9az2DLeQ*7RCrIP1uLU+nvqxQD2Q)kN8MspkRs<`V+elm0Z
+b5gT;CLR0nv99yhadAS15FWP;Cl_A|}cF+X9kMks8@T!ZI<BRVKwX~f+v7f6^<bIGv898fzPJIaf^BeKdJ)57pY1Iu7K#(jSNT-$IDF{h(JgjQpon_K
-sC-GTVULGG9e`-%5D~x1waL9LQLqvR7)_<f8|HL!+@oG^o@^L#3Az7pN0}U`j{u=pqYO$xb>!QOh(xdHVeoNM*EOGcjq@gP`#)Ieb=dTs8Q(Jr_C*f@
PYVZh^QDho&q6jgeUh@>p%|cCAfQz{J=YKB?ytif^@@F-{Qd6PKaLe~kPT2qVV{66;U}H{Q=>~h-cJ+X-Y(^OBgU56ujTErci+5kVfpdU0U#qrY@&gKa
OLUeToQaDnOn7%j&yHZW!Dr2qaezc66G(jm`wHZc!<TFEoifm${6Z?Y@{ZQvGM&WMS~~ESo>p*iFPx0YOAcP?R0eQ&hcL^vVM>8}Fku!)<;h=GoIs13b
2Fj@?p<QLz<+@MbJO&hwc7|h^L6l64IgklGur0vHRb{*+XjAGK3oQjZa{T2_D{sTD|d@3)2TscKa}Le7giS1EsE;<p0$vtpuS~x>g)iqZCCFoqfG4S4H
I{TdWMchH{<Q%ViSn0QwDp_m}#(Xf1@YC1`WbE(Re4QC@#RFgFAXo<=G>2v9z63F(*h|!^5PK=W+*!`o2x$zH*tM5vWVooBl)?`MhuF^DJtR612dqg~}
Y*g=wka#++(cp!NGV_7#i;_^q$vF!kxPHB@_gwH<0iETZKiY|Uo{zPWxChUVa8a9>>xN`~n{7EgoNw#ZXWdP7e*VwkWdHlSsSU!1W+E>lu()!W4dCuCS
P9VHAWJS+yqNRC9fifdlI<nHvJsTN(@vc{>%jyh%HjV~L>la(hyu_##JXj|sz_TvPun!byUv2!CL)yL9W<04Ezk37bo?pG$jg0o?j;!@6ttk0gnJqIiW
g0hk)k|?YR#DdVGfzmrjtUV#LjeU|KQhT7`p2Xb9!&~mhw240O*d)8^-o&Duhki}|?rDd~-<AcF{5X0;Y*b3MzN`xgN;W1#>(l)Fohe_TW%pl1edXnp4
3VRNPhDRMFL<$sFj6zt*ROIyIA0dpT(f8X>JlLv4=!LiAs&97FjVjb*=O?_$oW!C;LEp8+>y`e5cb$rL>_Q5;*R&Ls<hDQ0Qst65WXXnVc+!){FLIpaO
29glB&=7_bmDzCK)kwCKQqM$uHc`+_Ai++Lz8O6W|59Wz?!a{SO)5dI(m3lHvDb!g3J`^;waghqzD1jzayN1F1ioD5O{;yc$)4#h@%@LZ9rPJFSbGwcn
g?-y-3T8Jfoh*aC{w%D>=Qk&STBS$?0M{u>=N&D%Hmi(vqDm{JCAaBzGiwRgsO8!@Dn{mO>C>s-NInzlq?d^X_A=;_4Aa(oeQv>jrf?6Uxjp<mifc257
XZ~wVPl6>apGb{9q!8;SUzfD=-(!aePbs<+A#mxudw*}oaGsOy^!t^lk+&u!!V~xvG54Z_(y4X*UGOz(Wo%w9Wt9#-T&Dvc&>Cu^gOKs<JAU)T=GW_B;
4ioh=#$FbBsSiPUq66I1?{poP%;v%S6)*RE{+xd6#AoS^*R#}kx^IeD8<rj5?qZ|w{Ris8VRZQCDTyH?+gQ2Ek5kje^>s9>rQA8Nh@Y>MQsxKp6_==T8
=R$Hc0qGlY``77`N(HQE~D?y_|{Ut2I71|*_pPIlLsf=9kxIVBYITfe!up`lVuAUq_ir^0`W6p?1eG&i(%y)QSdcy{ze!faLi`KTc_tZ49jRwuq6o5mT
O+nviEQGGlrx2W}8Sif~y^B8@$akRfQ+cG!A#B>WR83_)_0f_q3nf2$VCa5H&n*l$tBH0=~pd=htyPOUb{V;h8^2gqV++$-YpZP~vth-^TOEaQs~ut<l
?L8#4OmbHkr-S;3TFiWTJJnaVhe-!v%60|L#5OzQPnEFfjC#A;hA^~cXz|7f5B=Pz#{BZ@Wo(!WewmvPT?3C(=Bi@${6YI%FU7Kk<hZd$3^<mjxH%S3W
Xg-$f}U+y5a-`B<o!%Jkia04Y|t0^ednzd69F=0F_FM<rt#=6-{qeLEBeZT&|dY)tO^|tDU+=ekhdSN|(4f_c3w<9Qe)qD=%0wx-IjIfPDJ2x&iGiL}1
`Qt?WGqnwXwu4`;(W%<7($`+W_fxu%3Yt%#%Jee@iSMTKMm)Pw;EvpmuxsWaGH?$$J>lUBszQ5oo=q{CU{PN)pYbd~Cvfd<Hh)fOtkIm5%+2FeT!Uiqz
6Q<^vgQy;nREI9I09R0QaCRe_7>^RqLls)H~)@7<mPh+zD0XU-6L5|Z1N{bp!O(1KksF}XiH<+KYl~te`Q6)^XcPHBP3-&Cl!mmj~`+o_B_^AXsJOS<=
y8b#`Gc3M<~A*-F%;c)uDV7^|=D6sSO2UT}BqndVNrz*1RL$#%=kDM~(>GoD1b#8MzVr><#-^ZdnXTO1E*U`J9bIl5cSvzV8&r&+oTur!Ch&x~p8rs{7
>vgpbA6<gK9tzOcFVI75{p;c0Fp(WYl(`G3t-^e<Qa7a5)s+!~#kePqJ^g00I;u!Wctes;V+bsNx<*0fI#oglUwZHd)l6F{s|+q?bZi#s?KwY@c#&zM;
C$U-PZ<qI;cxvz2hJ^M9JW$E={{miAkx59UHWXgghK7lq;0>=V8p@dgqA&&r<w;SgqD3~DaPh@4|Owoaa>4(~LRZbQr4GB8^GmMIOYR|2Iy3PuuiH|>*
h1ogYxMR!kb`d&-lHTQ~<UhlHF$??|gB#ZfW}G(t4p9RI&Xcj0Ri*)`lFHuhyTzEoFnCiY&eQ_&{=>YJxpN#4Ib+Dh&!78P3Y^F;Hh<KR5;xC`jbdrRH
Pjh;93tApuyv&zg=!Eaji&Aab<bJAcUn#z2S)|MdW?+_h{p&4XzP}1y>AGDgZ4gcg|QiUqu!PDom-$Fql}Jby3l~~`A9;D(5WEA$7E?X8CB>0XOL-k`x
J7K`_++lwnGy{F|`@?RQ7PUD*cM-nC*k56G)Fw!jliI560TnOg@F?$I|9*Uj+*!`)bCDR8g6*1`S~4&&ijVwYq}aFrGr~;}hVmy_lc-XoC9#Myc6BPVO
c*_I@4{8RD1eivG%u{6!k-o7)64Wc-XFhn+t8ayW|Bjo#78Hz$u*Ir@Qp;o-<HiKrho4H!OCdf&Nq9Ox;Zu7x=p;I6Hj{(Aik%d(>^Vo~dzO^#gegKa#
h3KF=wHKI10d>*ky^7TlY$@o5)8$eRg2V$?+tT(Fk?0{WLTA;Qj+hEzwj|bV5pHokWr@mZz%m9f^V;>WXI8Fe%r7wHVjgTR6^J#Di)`8;vd`@zUcMbn2
&hB~1$p8vFma-HvodV^{Twl?ZeVuxO-v;Fkv@?G(e*0|V+Y$y~mTi5~MT$N^Xs>xo{@gza2*XWe3mZQmkX9isL;Z|@AbiF<I1dij!mPZ352p%z@aUDOp
+Gdk*@T+<q-$SDsF;-8{n+{ZnTMqRPpMBUU$x)<6r<SdzR3OK+apB0Nbu#N+2O$rw&697!?Rxs_$`Q#Aoq|p8ISC<h<8D8G0;WtyOVl%oZNWC-9)FWrA
cHcroh0fuMEg}0d-)9|LJ$}-iK$u&K_)FQCJI9m))2`$<L#X68$Y^?PnMm*%-#w`A-sLH>`ns^x+O5w2-XD&>0YJyZg*<zG;B=8<fZP^LSYZM#bQ*xv$
_Fd-HbNywiU5g5x`e1e0L_r9c&{Q4Ck+$f-nz)*Xnd+w(g7jIv-=$>D1BNzLiAGq>E-78O88CDzyBayB~v6Sq5pafbL5=gLldi4X3JKu*WtP9{HEP@(G
<-4WaGTk)`D?ha<T)s<zRm=SQ*ctEp21LW8#IN3XYHtYZ2rW*At)&7ePV>uFV*0BCILW^@zElvduvBs7<LtnWa0A5@BLSLv6yj4`<t5^4kyE}_!l8zOF
OLQ>_^r=`5L>Oydhj7dxuBq4q58IPwHi?7x0X%6WW&t|b+Aum5$!t+?N1}@pfqL_@QYw2A16+JyX`mem+%Bp23QX%nFzfp?;+y>#IKF<Lpy#E*7ZF^l;
d2QJ9$X}3$iv6vPDK;Hxt&Q*Mar4q#<7$Q%YinlIlQu8_T+F5Z`;SuI7Y_cO=3aB*#WUvpn(FIbRZNM${|_61+raQ2`cXtB!~c{xR`S}4v0sEU4185AR
)hu>;-NG4!&+FglT+GChyz%RBJ4?pr7j@zK7Q@6(GY*5$$L=%SJZ)>kupmA#%G@y)53B0SGr;4*BoSH6Z*v$`;Q00@r$?9=aVZ7-%efbw=|{t3Q0@oBk
c&D(MXCZLMHskR+2U62*uhZ!LNKb=Xq~W@=F6mgJv83vY8f+k5kDZ0YNPxfp(`kBf0U?>SMN>cTn#k)0NO{=>Jvh+kXyKVxP7&sdrN4~&)h+n5n5-z2T
l`lr!77`MwVFT9a_%uy!@wAYFU=Kb^dhp`Z7`{cH=6NdWu`&fvKPj%U|X8-jl|2`Jt@Ami4^Sa(q^U7rKcY8zkE!Cvya0P$2_y5)U|Jwd%3Kllu1~hT)
5E$QY@R<FA4~1K6@V-W&b&P8B-(3Gu+;83S_w!fj6CaZ3eMzRjpFjS)|BRn8F*9Yk-p}Pt{@F=R`~7cYUY>`dq~hQ0|E2%`rTwu`_V)pkhGCYhbel*C<
FO|0x>GB8xZeFQ(s%e**Z<!le*Yu+`+Ix!FZ%C4TVI+$ac@6@=8S*0e>WDp#s8b_|Gyo7_(mmrxE~(58KmAf1A5KSV@>HEl5>AO<HMQ4znZ_lU;n?x&)
?hs^8cU5pY_kLZ(*STM*Gt2!aw-`cjq_%h9Cd({K@a?@BJ6ozx>Pn|0iQ*@KH3@Wg0z2vD!_S)5W~Fg@)ZHaX}d;wOWp?<XEq*@(*KG#Kp_)fu3&CKa7
R=?oS~7&EEZou^P9eT)Q88bpc{8DR!%^MQ)bUFZ*apTh}G53fE{)Iex7lJkxA4vfU^I=c6pY*4NA^u*Eq2Jl1xBdw%<yy`Oatx0KVmHGE9E{j$G5q@p!
M@sV5-!_i#rZ~Gtot19(fF}Pp%flt5ev+L*M4i<&Ca@oD1jCBEWFBJ`WF-0>CsQ7mL)A@BxHK*U7UsPyS`gMM<HLsH?v5#3YpKbP=Jwd%n>8AUHtGV9S
`n5h!k;VG15>-(}F&Qtv{Es^fuPw%0N;<p~>)-aTsrGxm2rJ{bHHA6&uk~A;Qr+(}m0L4p8}B#!Z(CUU7=D?{Gfm?){IS>lNgOZiJ}a)f2g*OiPkhrsD
gQoxyJ_3*FZ)1~Ovw=Ib&aaR<A2$Y-hf=!VmV%!I4t<JzH3vEH;UqN3Mza5E&k`hUxLV%47YZd4gThTB3lkOq==!ts&>Wv7QgWIQm(v4&zCZ~+UQsO-(
ycmtl#tQy?dAZFMAMf#hUq)e^;4c&@X?BpXSzOYaHvlyf7ju|MK5I#Lppu<+uF#hx`=}W&Ee}_g8RT(YNJr@!#aXblfTZ@_YN(Vwhj&|A+OZ2gSAO@9n
KqlKoTt6vCAKlf52yTl@R{OC3n`f3kmd^=B=Aw|}F*QM~$3@%IwypY~s1*80!&FRaEt`A_o6>i8%Bp?AUk)BerZ8XnB={U5FK@lX5baaH(j|1axRUZR`
tuaE9<f6G7LsHJt0h>xXwHtx6j30FyNFAwdaUyd&~{g!`u+B_~bv!!lOZsBkK^Bj3_TajMdn=@VCzt#_7{leAQ*WZ^<U=_cezm8hsB4Y8?Z8=uYA)7dY
n4$HydU7I7dVis~U*}K8s>D_AR(et&#_I}x_AeFN;7Rg*m)-281lF(pyT+qkKXIWdx1tK<U-%>c*Z4Qe$778j$M~E7YXU!9O&iqwW;T5P>-_hQdEXVTc
)u??iI?u*?A6<nJfzcYhWj;XrTw+OcUM{W?XEkn8#Ym1{s2FfYyY@7+C_2OR&y-#Z|67KT5^AWdvA@q`ZRy@|85wH(b&RGq?m8;>-^&X)L5B8;)2HGA$
9<C%)GkGaEA=j5_$sG^(K1!!w?Gb5KP`!Z(vv3euqSE*h~qwatB#y0%8asI0r6H{)&%bBoN^m@<D8xqXEt3#HY<^d<O0YFatm3FRtl%EC$vTI$+E1E0d
v?9{FuZuhnw5<ki0J%b6&JZGa`=1Cbf#jpI|w&V9O!Zior!o!1x72|?p_<UM=pKUcp-hWsScdV&0%ELny4xo?=HDN2MbPRqg(QxTXLGlp~p3i_%4d~f>
Ip5Jt15<0`iiKA$dq-sd3iJgmfwP2u3!u+!Ixj2dB`u1+GA{r3mALF;zOK1SQ!Cw4s9(==((c5X}_?RIUh3SfzrYL|UyttyX54ORyRV*YxH#6L4?0!|T
@aclXB+Xs&mUI8qmG$zs-S>z)VyvrjCu_mSk`PsX5O4AezkaFQ%UDFmqXfw%y7Azv+}LE@u`@nU<dpFHJrDvP%y~<XJ5WIIE}raDOxBTqJ<Ue9!f1qR)
Oegd_s$LkQ_!=^H|7E`VWdes<YPl5Q)v7#_)Z6A*&F!i&It#W2ZA4u_i~3EMsCDA+sy%dzWc|s;T;==X)TB8xxxfe&pU_0+ogy>7&Fv-(k`Ll)dxYp1*
>e(Zs|;0<8u{>fAFl4{P$lYUq!hp#lyh^5Jmg!6#2!3`2G3)mh(0lK;CO-(lZ)Ac=%3rOL{jDZDXabf=A9PXm^78F3hlJK&??UskbqM!i0q$m%VrwsJV
8N6MRP_rtl8ITs2)noQt@My?z!SfO*fqT^&&-)-Lzkt@8C00lK6XQ22rf07pj70)^q=`A?Ag(PGLFH&*nlu?H4|VmJ{w<zIY;<+z%toYDO8&vCzh8-jA
YmFu6_E(>#rv4qnYJOmeGUn`u(L=cF9-w4<p4=}Tps+hPp10)4Z6{m~kEI<(y@)DCXb6~i9LC*c-H;50nF|Xrd(ZG0VM>2neRECu?>0Ze~wh+d^y1t~>
AqCy*@PuI5x(rLs_KLf289~bBi@+5@?t}5^BrtCX;*Z`2pnrE|ohq|&$ASxE3guSIFV8<~l5a#4@ygp=&l<*_FsM1=kA6F)|LcdZK%5h8`)o1~sxP=t3
T2_gzqXmq0IUU&T8wtJMylcY_aU(Gr)25K_YwNcmI$hYko<c;QKk?v?KhKnZASu2np1}>PX$=WuC|uC(}6H-g~?D|=0a`+nMmKaZw(G*=Teh4Src<yYl
MDlJ|Q;sG8bgy&nFy75yMxu5aVC)S=GeKBgJt(5Nt4$$NPhP#HW0A>-^#=0(s3eaXjE5W4HDRaxc~<NCi>)5=;H(4W^(<lxNh?4bO7PgcVa(p^aWG|K5
BS5tthO89z}+$*0<am)0nP1+o^tnqB^~SFj~Lv~H@yjF_~nqtj9b4p-#uuAr^y0K_(;Nsh(-@EhgdA8KgTYvR`n8SpzL@cgDV17g{$!V123g7b_%fj5&
5^=}j5-+#9p(6xU%Il_{GO7?C$Cq!?A_fHSM!wE}43~uk2D6iOo>Agcw-7U+Ikh^#3Wvvzlyi(^edBiyr)9pANu`v5UA>ew!qNU{mviR|aWr~xgP?VZL
zJp^x0yEwMa5;e!sF|{bbds<#cBB=}g_@Zl{3Erdq3-Yl0tI4CkP_eX?;Z^L{&Tz$xTFPoJ74|-kl{wnU7l$f)C~KnHcc)Oevy|;o+H}=VR)^mt)xLC#
6kkg<(-8HgLG!i5nY6Um)@<!#Td_l)Zu(rDWVG!AX;!jF-~8r0{NV6;Nm7YPWmSL-H0QB^Jl5<4|D}ubG!h{IE)E~bYz)EHZ>%?adWx1C8$7h`|^uk>q
H>P-?`QCk;32>`P?IZ-zr8NTlLs;6Bh#PuHxL5xEYR!PWdKv+oQ9Um7Cp1C#yDvgv&?O+BgytyJECLF{2jPdkoy|jo}CA*7y76f3g(`+GE3WhXo(-N+2
C%_k}U})i+pcG{+oKeYBKL6Q2JcunWzl)<KPeLVr%h=Wqy-K)ey(idk6TRVGUThoMZ+JOL37m+@@WjnR^p4|5!tmXY3^PkIs=C|#Cs?60Eh94VE)zq@b
&IH_8@=10T`{BbpTQrL5J=!26V?9bJ$(YmD7q9L&rUuWP>nq|HaW6s&L*=N`S*-wN?O3I_bs6woa%c=Gu<Fr^rz=uTxgLA|lL6r-zuY0nK!G#B;>8Ix4
F9B(QJ-TM&pW>Q<%NA;^o<<eg^Os6DY=eyd=6tpM#lM<R)whwSYN-vHr#`^7^Tsre&&&qt1d?1Ee40BOF&PwXt9wvLk`8aq?crb&_T%MxC3y(S!y__P<
xconOB`G9fm^|;0rox4TRs!?{rNHNSF|I3PMXMl;K2keXGS3BudE5=Ib(Y7+8B_^U;qVU65KyOU+pPY`g@$xL*_?Kum(+$MR*opIXZpwy@T~SB!Qh5xQ
so}rK&QREePmpvzcmBC_reaHdC&E2?THh%$5J?=-X=`dF3%#I}k@ZQ|mPRnqc`p_$Q$sF(mh(bIptToB%><O!U>yHGHhcGLieNOT;o6ZQLG0Yk+%w<tg
%YU7IrvQIm}x>p<F|ka|z083(+@#4ZunYbHF!mryjJ_C<g!_4&iTmKc~j2V;6ag*<SkvEVI3KlyU!Y5UCw#R(G<le)(htbb*`nj!?3FLBA<2N;rzlW0R
0L*S)LH@^3R1(h`qZ8hM;h><w`GsrCP|HJueILfm}h)rd~>$crx(~5j}>i5(<INA(B)X&z#dD9;g+cNa|S_Sul7@x$?o?eQ}Ny{FK_I@e&As}`7j4}ly
L?`;^dIip0fn55o%1Rh?gJGUL4Oi><LO%6RnwHIHAAJdokaBB8W}x-<p>89VL6kho+QDDXGK^TFRJMg9Mj;&Vrl@9YL6}P3*6`KjB9KBjZMO4RO<<-{$
OhUzA&j48JrMWe16J{lF|CM*fY<aCGn7UzAjcqveEK%mf<w)9^}`nUUx`l|_Ht}X(va~f>D9)4&K^i8O^^Qui(LTYr9GTPFU~{B<+*ExkY7mHqW$7C?Q
j7$c(WBjDr~^>y*C<z4MKRV<eub(lCQvOjX1&a*V!9Jd26O`-=EdFyN%}sQqBTPnst7L@@@)^XS~(G^cl!C$F=h4qj$hbnt336mstiOl}HwyM=Iol@&0
kXqQiqLmb*^#9*FFWg2ydsw=f9nyDN7OapMEj*HiO3)|ohr;v5o0e)L2_wQ5hLChZQWv6={Add$IJa9ZGS)gHg#Duc-izf|i)Jvt2L{(KBqI|RA&&5v@
Nwo`jtZ+7Hzz40F=wYijbSZu=Q;P1kR&}+{0;n9bzG{@5^L*AZu9ZmbT9a!k3^!3z(%efWW4x3jgSm0U=x=xSHE@S=A{B<Dx%ufA0>=<~`^XwgQdwufz
gv-Lj=2&BVN(rrEW>u3}!3+4d^uU8&T{(;&c{cnS{)||@ESFf3un-V<W2vkd&>8rSpUtSB*%PuC6+{De`MG<tV}=8k-YLVt=P`IEn7immHmB%xZ0-Pa<
}#58?qQxhDbL^Ui>V+G%U>$wHVgwYc-$xaGmPe6h>w%7+dUvWlH;qgyWe$-3*k0>oOYICdjTc?)$ZJfqyxS@fq<;GvOpN+vybDW*$!AsCwP<}>hzcTR%
C@wnj6~qsUg4p<y7vcY`ttE<Vg<j9oszMgR`L^B6UeXDO7;9nYy`QERuP9t%9YvdJQ^{w+0m$PHm{;%tNG(>nXi-N30O-njWG$v3NAMDc8WMFe-bfUPK
0RBDDu>ICQvryrjOa&$Hz%7qdUL^5fK&VAra_d2^=<8pAhrx9C%b1UESKmJ+jnC8-zatjca(s1XETiu9&W`Gni$CB@%>vZfREKZ7R5B|h?Ye3f2-f3l4
KEUBMRyK4kP;4<GIlou6ppF+W+hTVP|=l;3N9iI4t?FUdtt(JywRKqR%@H*GOg$}U7J#YO=K0yWZgKAeBs)XR+IqORoTmjVWLbQ16(<3;Fq4<_cjh(Q0
2-m6D=R1gQY+cJjxHXtevfg%?%ac%X+jnv4b)-Qde>S0Pd_u<dSr7Johj+Mx=abQfjxE6161^erk169XwBXINlLnC2vRf{D(`bQ{iFG0cz^RC28xx&|f
&;>%Y;mX8i!Z>{wQ96b5B&HG@!>`?A--ckap08dL0fz=3}V%YW+q^sBp{xeLQw8_$ilw8x>h?mG2(~`e2m+AR@!vCZjvg7?CDfoyrV!HN=TBk^%<_>30
ll*y3_sgKK1^TFb}s>(F4)&p%}L@eO^IY-n!RI|KgbtmbT#BB!fi4^~hO?ug|}~a*V18=$?nR!lICM9G><B$$9S!F^gb|X2P8$nc;Y}-CyyV%MIc}Nn{
oJINNWEPlqx-Y4SueI!Ihy7-z)u6u~Ls&+iph_f%Oh-M8j1IPG>!x8ydkhY2F)sE&(ulyI#V!&53@alqK{+69CrA@hpTsZ?~TZS+4d3A4JJfVpu2E`z-
%%C~SPD>_bZ&g4ZYG*BeL`;G$&&j9ffu3r&b7|0r6cr=IQh#+As_Ab08D!@8*4TjR^T*MsKTOP4%=>m#5OR(EaeiX9f|8DQgnjS@#EPoJV7VOI-J7Py5
5PAcIgg}TrSbqJ)SDCk~I<s!w%G+Z$GuEB2X)cd&_c(se2jOhe2|E-WaUHvrS)4<X(0kXoOv)mH)xou+uU9G&?7CHd%1&RC7>Q3OBv<|5IP9epZ$-S<r
O%KK;_>o=xSk8jI1mStsRfu2+sp4xa-c_&C=SjzPaytCp2|)<umyS3+>yN6h}1{oI#@MyPJi`k;y>P7`wPjiD`%?kHWy`0#ym6N918cDVpX#Hv*j@)NU
ex9^NFp0VX7G@M>QGF7JKkh5XN+9`ntc%YG#HDl4(HPj7l0)Zu^xVjdq`ic4qmS*Re^C9GtoQ-<%J3W?$>GL$w+qL@5*tcdwnl>5apl?r<u>Tz`V*!RE
}btnbq{JFlI&?Epu_wW_d#97%JzrX+T8pTIzrT)N~Y{wtIAp7?xK#3aT?A>s?C>neHpcQ?H}eFReE&S7W&e3%_a0?5ajL-VF8q@aq~@%brqKKhkOg~{{
D>evb6ga)XwpV1(MOrg+0H>?Q$8ya$<t-08*%zW(p+bTJ#CFH_!m5W!Xjg|kmhvNO!)%_x!yOr;2Iv2odW&3y<dmmSI-65q1R6)0Pq+$58aA4f2o9A~R
bCBshrInRPG{hTDh9`_+k^Fzwm(>H^7(gJiS@WfI2k^F~%a)b<67dQUha0~eSBQF3MjhtmQGmH<C<7tWcnDo!-#K2TzHac|Rm0vjq&w7s!uEH4<~YGS6
K&Nv`WfP8zg}rS^Flz10e@NPJHrV*Sx$6gAG^;BW^EPW078&mT5IZd9^<fQC|GBUCNDmRUof+J2VQ|F4spFz4g{Rw-i6kbtwV#nB=<EU7${w7PGF5>5x
kA%BfQVK0Ytck*%C|cy(j>r!`$A84d(oDjZ3qouB^YAnM3l?Foa;IipdRW1L-b(O;23MJbEAaFW;G>8nl1sPSamt6-nF{MPToJ#8X^dv1X?rq=m7Gnwf
)np!PdU;5mv!uGU9Mo-!l%g_IhrVLKiwun(C^-^DCWvi+(WdSkC1q{~lNPco6MU>NsP+8Gr6*KY&==VA>peTv>s{cU3ytOPzpDi*GZv#X1hFd@(=F0z8
#2bCNz$_CjRpBAO;=s!kGmmYY@dSjg<hE=eZ)<N9Az{_X7y?s6dtkXfuNqqRc<ohUiD5>gm^aF_D{3$p;olyk>d8cOb+AuYUMnkBQF3BKm-&}j(ME3=@
0{HL9DH#sCsSkO6hg|DZHNhoyJ)o51mgkwHQV=%3m*In<w<v}f+312+yDmyOAo*q4c_znvdo%?u9V>{Z7h9sw4{iZ9a&XtQZ2cuw*VTp?srT2xr)z-0y
X#?)ed9<hfQah=&R$oE5vKLv6SF}~oHDAvIW_xVU-M6$NlMJ&v*v>3-NkhzsR3fivpQ8STV}w=)Q6tQC4~-o*|Y*xkAn~FyG<HO@39~TZyI-oJInF3sX
I}J00$CAHn)#Tz;J+M0e*1ff*L+?E7Mnoj}THht(N;)DPN#{RrVzm7Pbb$hw_O<%^_TerB;hdTS!pSSMsBc12JMBE)H>__G^FZdtsz3wj4kuf1J}D)Lh
Q{Sn)1n-G9QJfsgLEe|@84N^oWN-vsjCS5mY+7^G9#o&{%1c$YhPBE-7r6I^UizD|1Z8W9LF=ax+|yeTnID2<C<F=NRwM_wF1n~%4TTX^3%#|s+(;wZd
d7dAHnJn)}-LK`ng!1_ZT9|Lm$OSIs;f&J^Heor6>v=|5vkG)^Zpc@l#5b_#ql1nO}w5t8H5B>x<>G|;~tw;VltERj3{WXWzN#3NzrpD9f`{&VPuN?h9
!{~0zKU{9)O|VCotU&CTPYP{Je7=}Kkbq7<Q9U;b?O03Ghom6H=-|TT2%c2%mk&Gt^P`XcvdFu7h)CUR^+zlthZ_CEX3p$R5=fHgWl~v}ab*sn7TycSo
TvseO@%MS?F-K%GjfAmNZDNY4AK4TZX5L1ExV>;|13qYw~F^+%^8L2)1<_8<EaI%A7HxYejPKg-PUAI!L}cQlw;4dE<Xz-v&GT($5$vgl;0WN_w`@&?E
m%8pTl8pnKkK_kP)WnGk20-(Zy#CWl;jEa5GSizP`VoBN_24`sZ&TS0ENK&8xdva|7yt!~@3YX@xJb$lA<DokBdDyqL-mxA^Vh@7C}k#R=i)s)ET#EX4
P#O`ZXR@CO~Z?Jb7%b_j2ExzgtkjD5}mJ>9yRFabgnou?~wh@Llh4fneHc=oXwyxJw35XXY?<qR_stxpIK|3=sB=t5q1@7pIG#}&9X*&QY{r~~7Brj9S
i`wl6)<nx$Q_yi>IbmHh~*%V<pb7dr5tl4Le_wh;(**k&!uAiJ5iyDr{E^GI3Rs9W#tHs#T^_C*E;ENQlx^x_vsosywJENAz0<WQ;cqQoIh&4^nR2gY`
OvdvTYWmyXGO^D0oSrVgi5ad?2cJ3w&TqA=vD6p1qUNvYgj+12<i2i<Y{xNTlDoC#(`Z|t#QeKb(aoX)yh}sk$xg%pFf~FdM!#DAfz?a1$Iq{ieS79W?
JYwfv`OB9o}7)$U&AVA%~Qo8dBbK5WvB683$GlqRVh%te@x|i#(CYzfGu{>2U9~f!p>E6@w_uI{S}NoCUJGH0@j>dbLC1B(cbXzl-G2Xe2PtA$h}eX1<
A*ABmtbi#_&<9=VL1u`;_u1`FP~Y2K0EKj`;n(j^G|Hp6oEn<WqiMJd%bVJFvcVR|(%|(&i^Rr|HWPg+5Kpm+SCR1rjvR;BKoi!A5}I8MAdRsD8N&5Y5
omZi&vVCONnCLmdb!NL#poN8}Ulc+%B+Se{^F7ktT?+cARoxq|gVUPFl2^DQXN2U;J{sv+^y6=`v5=j6v8+r5w6(pEix3J)wA7Ns#nl!w0!5;Qx<e){C
yF`ij-3=NQ4ye&Pra}lO@x3g18F!iZ@eYbPB-DGgR7xj_L`!<3A+f8AfIN!&7rZr6Fv*5t3lR$o--vfe}=R|~k*$R;G0bbO(CeXklj7cmWGdc3Bmgu5a
aj1TKQ4r_i{Kdf2;3-R^cYF=ah@7h&)tS$C=fdzsuL!^!*7e<(aV`SFlrk*pG6-$4Ypr@=KYAeI9XUTfCrZKc_tSbBz_|I8<W3}&0PG2hP;0VRN6tu|c
1!J_xLopueRo&3Q-%we!P&5pTVe!`;lAq4ie~?a?_w9L#XSHdW6@jwC~zBmo{WAE=hx_yJBBOVVGA9wK8~<r^9#lA6%W@gX$HX;s&hA$LpPCNw4)_s$r
n05+b3E&PW5mf1f7w($AGQiEjmRR<l|~%hqV;>TD=&^IZvQtXD!!%W$49axFf3I%U|q!!zIf=AOXoC@5MrYA|*}`^5aNljN^EZmmjb!lo_tlbRx2Tz%G
Ex->$ij@z;#G%vKr1NC&ue^5aox+QNd(0G(2m9bE$tC&z6D!xa(*eZxF!DN!jj+q|__MR6F{h3n_yDiChFKK4}AVG9^>)k3TrV>vL1R@ERS+xVEp_MZO
y8o*DFESusQ(JSB;^K1MZ#}{N1<VY_<_X19VcBB!Lp!MrG{;?$vPLOr-{N<GX%mYo3nHGo{g6d}w>NaH15ntiHO)#MmF;Vei>UYaPvYCG>MTZB+1c~4U
F)j_=23XE!KkF`eE7<M@ZJh`90x41{CvKUS60lT8N>rt>wQwUo$vLpDs1y;Ln8|&0Cy)x9UE6g|kHX?z!@g%8GX#o7i$|Jx&ezvlRug}=p9pBUbY^-a-
XL+}!l~B+F9omcG&s+Zp(1|TFRG+rx$aZfti5J#u+YGR&zG?s898G5Nsz8-W8`p`CgPe2*1Q5KN}U^vsi<4uF<_qb15q0cqp@^ZQVaubFh6_eb7l`LE=
BKr^P%Q*wJn}AYQC?)nr!mU+*3sSyk);UKpQQP(Kkxcl@B^f(=%@^Cn`uq2v4F^G_rm7LCR%rk9A%LS|*h{32dm<tx@jI1O%N=snt#I26qfWFxcI(d*m
8{VyX*o5ZSlSJ@E5>XzQGTLpsuq4;wDxiEChKXT!Mo!V)e{LQ$>^7}`63E@O(IW`eVb@jJ-;y+8cIA5#QH-8*};T5rJ!q?gP#hQW3ryW?ED%pIza;)Zj
Bw<)uNRE0z;1q&yi2^7O<be5OFw2vR1Kc$FR9w&c;%{kfr#d}tNHJ}8(s29OzA)E8AdUbe1Wl?8a@IZfY?y`XRWtpdE<}(VGB+4Zq25N$U5KeE<`b!5M
a@XJR5MxIn)z4LN*!EYseFUxP@Hs%_D&WV9RMH%hcv6`*n|*?tqhptsSR$UUhm4$QiqYi4e%YRQ`Sq<oR$LnG9@7&Kj_relLwlbTj7TnGg%~s9x%XN;v
pM6vz{R;xVYn7tE)b`{xW^8JzTg^cZ-#}pfB>df`b`b2!e6<l!Cg>Kkov5zq{BJh`a6I4`wx-_uUnRy2V?VXFkK9<w%?Es67im1*^&n-%f<L}Jh+2rP7
C$P?+`*xnoHO8#*zdIKSyyML(T?x<XZVv<VJ{BjQNsf0-gL)^SoUPDk=xTsGpm{wMSoYgrw5JRtBJqh~3K%o*S_YTLnD5DF``BJATMqjDEkHtMPHaTD1
LtCshBW!j#OpJg~3(!x%HaV)Z>-AO11tL6rBXsQ?icd_A%iTl1_u`<4W=)#p6v<V>+OhoD&rPP6puItqp-bT91dBRtdtrk`V<Jq*0D`0+lUZPc4>%@5b
R{&@QM)008Ka##uElOrQ0Ga|rw>^<NeN%{Dodz{X;dP0D;t5vLO@r)|8tN6F`_OFG{a-}6xaex5#xcKcmz8&+y*SG<)+4)G2{n#z(GSb)Fmt&}A3K7tV
x8#N6V@$dFWR<-hdkq#IMC?Zual)8w-cs%Ep%DJp9qz|K(<po;DB-?0R>31~=MprGEGZu#(VK%McOK%NpBgY@MN7xXUz2?juR274a{Azj#=nIOoZ6O8&
%VG$Le=)~RFUk^$F?=)%4>_1avq*#ET9#_#;lWAAr8siAp0t5r{KQ^a^0#um7s4D3JAiCJxbuuK9wgA>}0}a09jp=oi{K{E?lfzhEkO$@Sw>{7{vu@sF
*e+XU^@I5hISK|3n|E^FdS4+l+qy0^HuH=g97nP=Mp6?}UKl0+*Dm{lOG(1<$8$c#{2qoNzmD9Nk(->29zZuTa2{5+^2sT~^iOYB0Ol2&KM8@{t)Mr`E
sb<{<U#DP5-SIe>d#zwGm4fgBd80_NP%`nZarO-7YC8*^gKMJS8v2lP6L%K_pJKs+AX+cf}pU>a;NCTa5qlJAfH)-T3PgHu<JH)9=8LofDdxgF{QLU7L
0%)0R&3))y5V1b130s2mrWuVoIkE8}8Y>R@CU=>(k2bfOf0?>erHCp|F<OqsBIb*0Hq<M0SnzTms2`&V?T(Pg~`*&+Zjp~MACAdzC_uhEa(9_5|{OkHb
4O=Yl9b*BcYSv2;0Z=bUsmqS|V8d;kArp7)M`R}K1+JE<PnUO(_SYwF%8=0q`rHz^A+?a`{Dd=M#@qRh{Hu3fnkpxUklKyGKGjI>{hg02{l_1L{(s#H@
og*rGaBH3Mg#mmFdE=wo7g4$x=IdTt=c}5v^e~Y@x)fqI#;9#uv{v$;WzUSSL5dg_dbO;-wBI9T<yJLOsKZep?>_|ulD|Kzn0O{d~TT%c<%4^MnlV~lR
R;y{@q^sGyi{XKU>)K9A8%rR|?U}usF58CSL2Gq&(>2y-MtR>He$!wbpPB@caH3D-AR0Rvixb!~TDd-!AWuxBlBze7dj9?l*h>IenP(Z=(RP-|hc2{(o
vOlpUwz3vFzgc9pxJ?2QvW1Z9G?4{?22iRKB~FZ=&*k-z^V_4}j!`4{8&@A;=hxrOgU?#n;a-?QxVLH=*H{{L$JcYI{-TKo{NfxC+R$i&a#3h61k-#EY
8uc9#|?DJRa_ecN#96x`w{}%thk3an1_s@m!jmI%B-NoPIkNvQJ_BZ_a)BSrtoWEc7zy0a@|DDkQVUHI<dwGhgDH)?L1^jCWF8af`7;z9q(srY<pz%+`
f4W*NAdu6P-Rl2vwO7%an2~?8|Kru*r>L#J*&9duGG$}Yi*-_O9d7<+k6CKv6Vv*b&<=vzH~$fF8!zU%Qj$!@F#2Y%G6b=S1xLc5eo*yy`<Q6N6`Px|@
h;Kb{bqlg-=(VRgFj2%+jPI%cgi-43_teka52csH+yz%oZ#(#HePLSEG63lYX<f8?5Q?CE|mmc3I_2X_V3PNT9`lVU+TY}oqk)t6v>wpt#XG<bvXYmet
K)SmE;Snw$4}`^WXPR3Q6#~i4fPF3wQk%zia=wO-kG4u^h*e_uYOv7(+hr_!;0b$QtQ4dnB6Opg&*Zi^ZFL^v%9VuWv_Q>&;e*X*0jsYu4wy$+u7xgGM
bU{-^x)N$_+2u$qA1{X;I3M6SGOD}Ha-=G*#%;XbXmfsUM0hZ)Sb_y;DjHikXujMNzE^gaK3yZSO;ov@(70slRJ!ivvpb1`nJA7e287Qf^|?-z5tCTBU
t_Tihob}ZsU{*3qMx*r0sezR8yOn|S4DL3x3!XMxAH&vGFm}curlDZwsPxUKSN`?QFKk|_$;K%)s+Mcg3P`)mwe^vjiBWlWz_Iu0;Kl#^D4xOL;&oy`Z
DgMXHE(7%kdq)iP=|_7-R}11Nd;NSjep<hioUhG~_A)hm%%ALeNh{VL*RO5w@u&Kc*CwlfvcITn^OL=96(9UZdr{qD<tO`!<>&9~e_!)M!r?1g`@XBcp
I-`T|Ddn4Y%)Hp9{;2MV1SEj$-45~B>$-Y`|^A!3RU0%u=D%({V(cZ2Qf57$E4cs{muVvW2%cbUTR8db+7oIzmMu7jBK&%`tHk=SHC{pCG$-83M#JpIJ
Tr`?l=4F6@Lo#MCzQhz?Zm&U+cH&E>uBsNZ48&uGD<nzh(_hQ0t3)v2F&4zT?k7$3Hc^(m^Vrj{a@^-u+$#h9`{pi4thxoB#NJ6CEd-no41w{P+6Pu1T
OMEP1v9=Ir9%<KL1o9h~Km<IUKkzQ_Mh@l$&w!6C)TC0+Mr$nkIcw?sY<yobdW)>{(3$FD@ishZJ^e@JFq{v&_?ax}n~X8+%jxq;m
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 5e22296160c86855cc884767ec8ab95a48e9845e876221a76b38ff7d98e6e00c, and the rest of this file is d45f072f5f650d2286c4149c599c4f373139626dc4bf5e0c12a2f5cd2b751fcf

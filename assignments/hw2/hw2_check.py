"""hw2.check, hw2.hint, hw2.check_all: a homework's practice in one file, for Python 3.10 or newer with NumPy.

把它放在 hw2.ipynb 旁边，不用安装课程的软件包。它只供练习：分数由评分程序用另外的输入决定，改动它没有用，也不用交。
Put it beside hw2.ipynb, and the course's package is not needed. It is for practice: the marks are decided by the
grader, on other inputs; editing it changes nothing, and it is not handed in.

``hctnlp release hw2`` wrote it: the grader's judging code, how the values of each exercise are compared, and at the
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
Fi7RYrHuQJkC{5?-n;TTj}ioWA9y?9Y?MM!M}1tU&azzN<0Zbj`@HW36KB@kl=G8wgUhG5&#L1cmwN=kS$AUwbW{jEy-g&EXfa9>(!_wudKJMi1`Ea8`
j%Z-TldbVH4!7y6oGx>fTnj#&%5A2VN2<k$K*E@>J$YKiXXFTraz_-CbP5cI{4z!gou^u$Mlv_fsd19QTm<ar=K)7<?8+aT%Ss5yjcd*GRf+IKZ2~`Of
24U%kq&S{z>cDn#k=_x|LqFMaOu8((?*pFjQPFF*UQzy8LfUw-A$Z~h!M_}Isu;`_0Wom;egIlb`cZ~q=L_U$)bd;Iy=9=-OR$KU+?<8S=rov;2DK7^z
`{^39Uf1mmjINmbOubg-fCFri<sHLB6PmDVxv2EG@&d+=|ZJ+E@cL$Z>51+KY^0TL{{p1#-)0eKwtqU7j*B$NLt1?d3S6eHE&vtRNaT6%0#Lb-TC!ic&
LR+C+YYar|(O>?<qrdslqgOur=;xn){Ey#-*uV9a@4xx;SO4|bU;mdczMB8{pUwW|i(j~U{OWHWz4D{SZ@doK1Sy52J^tn|-~9F0-}&@!S{lFevonn*r
01lRS8E@R>DzfLiYq^bPqV8$b=RM~y6Cml{`AT%+@wAuZSDNfy}{CfGKa!?*-PU6%W>4I`g!oTe*Lvaum21V4tWnHb%jA}&(Gfc71YqH$6x)?+y8Wdlf
Q<{fJ}mYTxD?#RV&%JpKKXgU!4ZIYKOQ&Z-#~~U$$NEWI^v4wAIq{psf;p{-0ZR{MR?0YRH>Ef9>s`e&+4peh!NH#Hkythdn{PdHZ{ReDl^1esB%Ccm+
0lHuCA-+U-7hRYQG(Kf{v}oowaA!g3p@C(U@mb<2*Ss^ouoYUlY$`s5K*E7-(JL#U6C&>PwtH;L1i6L$|=U0ced&%E;JmG3<I(yt)lXRUwp=f8xEKH~~
Wf)u{<t-pTCrAI&d@uSat|E<6O)tkS04ZZ@2dGy0izxk^lJpSen9)Am(`H!JOK{i31g73Cpe)}2N|Bazs4}QYAB`a;+%#EegSLjPuR&<7+_~SvJcru==
bnC+(>rY&nt#n()MXiRNlnpwqs4lJglhBJ;kOij~{OCgL$=Xd`-o>rUYUzIKSAPj5^7u=C28np|%hw^YZ~f}eAOF=iTS9;EgRAiBo$vmlMgOy}J$mC8&
|91zLTO&*H^iiIl3ml1pV9U+IBxjFbtZ0_?=mQ?C+6CEw`c>ML41OTABV<&Zo9uhbq|qz`H9WHd=l(aSv~&Z=dYdF1?F%6_A8IR@mFW9d-Ubk9{=FGXW
qk~mkRzKyzTm3oNw`m-Xu>V2urLegr4f8c~A884vm89cs624!pkxINM3fMR<)km3`7E&?k!V!^v|Dy7(aUTI}kbOjUiQU{qlQ{e)x6R5<;Q+LD0MGymg
3INgkce`Q3(LTTb|gEitFrDvk;_IytA46G$^S)m~ZGO)va_mAwpA1#%kF^YY1VKJv_&^6_8%^wH~Id*>^E30Z!!imyXMKlA%zA3J%fFMaG|SNT(}pC6q
&X)WZ--+S~*t8V`pQU-nNwa<NzwVlZw-JXD3lYf^_I8%M{VV`{3VxOn&?0NOE6D=QW6|!{_?lHG^t-kr$C$6L&^dM(6&K}x2_jTI@Z@6T;bsViv(k)`g
vf%`k)DX!t36LGv&KXiMyYU(D^X>0`|DDf$@jUN94*^*Q!vWar91*lr?42RQ>u<dM>EB$$3vFkg`Xa=+W$YVYfjvRUjUulTw>*<DYo|-!*<P(<_v{|s3
eHrYZ1v)4gz;2wP7Jf^mS1ox^|K64uGf*r*^cv57w1Qib5HrP^Y?x`ab@v|Cv9gh`!_+y+dqBvt*?IZsl`41$}b+j^5u3)nSHz^<;~xG_Ld>EN_37jPL
xC4xk4d%Z~yTBddibq6AhdJFLm_9BItG@f1qZa$G_pvHM&o|Db$16)yG>R;RJrmj9PwdTi^L^Rk+fu(0w=O+{$vYUHybt(7m-ILAIZ@<%VIWxYj>~wEr
9W5(ycIzSM!A*y%fV`i`Hz<JaHm(<ci*iPLl9^qe?7Cr;1Fm#EVxbNW0#!CKi+r>4}YDRlx<CvfNVy>tEj)RaCwqEC+)_zCe$p%Oq9x!xG{fX(>R-G*|
f4ThOuM0mt(O!o-=X4@7QPnJHi=0<e`5?NhNk(E7vA3G$g(Xi5X3l%q6x2NP=ouzj=u+4*};3H%TY9XG>dl4f8b{H{-?Kpz#^A0OZO7AdnmjDm>`LbFH
xCxAPwh>vUru2#<w;H9-)+xZ`oY|$bDK3Ii>m`ZP=#k#|(ulXF8uOg3s~CR&rgc?D*lr&#m`#vM@*&<$fuc9X-bPE&$_!9>wU!(Xc4;yfTbH$lnD;p^;
~u(W80}+8-uPn2WXqAF6qRl-bjFg8Tbtt7B{&{sBvJZSM+8!y8$&%OEFBf3e&ZiENeHlg$0SI_#u|XS2)<GzI?$_yGPQh<L{N}SFkw{KQ%Yo<P?*ik)x
y<LZi+SDe%a?f7>~SBUy6d=GHX~}D96infm1q}E*D|<fF@IL!I&)0S$zTIo{r4sb}=~0S_me#=LkXR)d8StAk7n#7T(7W#Df*@4o7cA1_*hy$49r6WgY
F$nO-W5hZ3m4@zAh+k`|GwW91>K(t922?UcoM?Tr*5_i^EvuvHC3OsNb_8e*zrK{dkMgS93>B2u0e9SzK6JC4wdytSU{l`YTq1C+`hq+i!d*ynBE<Swf
H-L-rF;*`PWcepIHyz7v{hy%~sE_?SOh4VW3P9LHkHUZekg~(bikL5X<(>guYV<spF8wEJI#1?URNJMrv6F5hlB81LthLe7i5rZY@ueNYm++CFoL-j)|
sD>)1qbSdHbz-hMfN{C4$x(y+c_l%iN4$%6QUu`X&hO{34!@sHfX3`7$EU}J6(;1^+|>e97R@Lk*V<_su$Gvg@`_f9U_HVqqUQ#j-chRU+Hwtt1INBQQ
Jkq%nyf}^X5RF4Q74%BWKfL?T6&l~J{&r4AMm(iNBf=I*zYb(d1ook`$~CAceQ->u5J8TXAOkAb{^jizq2H)aM#Y{3p#}l3C}xsNb`4|iJ0Dnr+nuQYV
P^)hvIoL&V6!y?mqRqN$)>sbN4OI-MOLs`LExzGyLp{Z+@RF{pqgdm;R%+f7Yh#52yJD#{M+kgR!~Q`ugVs`@XaFUAxiiabq5}&_O#vUmlL)a)qzA#lk
wQWDGyf$1mV7;4k1W;Qv<eXYRlw=$ATo@4!1xw8d(mNjk*<e%<J+i*-EL!<@L>1m2A4`G*|vU2nWBsuf4s<lGp|5j7=8rEl#8N6EI8Ea;9R8A9sq)ic~
#_=|G60vW>(XKKTDf>1K-V%blCWyu4umr=RQCRxcyF10a*6MWqE-=T5A0#vf;m5D@a%%JQ}Y+*hamBsb~P7+8t<usk?u|;X~5ndFAh7hUE#v{rFB%)*G
L|;)(cb!ZcL6B#xj!b$JR30+un5R=zEtAQra=K_~1n(LDHarP8meJn`O2Q2G@%(N$e|ld*XF0f!zaNzU_rXPaqn3fW7PLOMG3YaX7xIaQkiUm~2{Z|r<
PF~=!mhy`t*wom@ZbBfR{H%-H|;xpzYx@2ZRj-N*{H}acL(lH`E#m8+oVWJHE@cy@JT*T98S(@nNLI<80wAuN8_blD#daY%G9Q};zy;d8HzY$6GW;qAE
<6WFV|q7X%f2H5dyiOL>)v>B_t&qZ23F&YZ;8^G|)4;2X-ApEaTZiOVtsw1wz{6#^r^4Z|mO;|L%sL`d_v3zvj=g_4fo%1Uf6d9>zLS2sKwwvBoMd^wZ
nd^K#*uP=9tpr3$2P`<ME8TmNt4f2VyMZuIlEeVlUyH{;)DKkwJRRP|V2;{QSI@0q&}&Mxht#Y4tTU@Q3GP>F0O*=Ng|Nld+7j`v`^*)inB8d@By-Oxr
UbMih?CYBwgJ3}~70aMC{gN2NVnNDyEj_;E0kOTBS8f2_gc0^>uWjWyq7OFGU6p%|%Wl@l=JJarTJn1ydai#Zm5g{&gM$kE<TJe+wx@txybRys;%X!AJ
82I&G@9>g}x|qdiA1oI)aoGkP%cDZP$VbY~ItD5hI2`Dt2hU`C!%74)R{$LEstcWvtg*XhF$R5bg@fL%X9X)HYuF9v&z81frh2{QO8+p4wIzsRquX1MY
sv&lI>z`BPs@5|WJ`%}(4#5f`dATCgDedIC!r0fZELC{L4XX&0nT#38f-<eZ?L5Z5RuU9)krOLygCx8(^$jsgYn28ImNWU7}l3LTiHiIwpDq}0n`?qPD
?S(L@>qq+!^SisAB_%8~X#9NrC8b%($=kc?0;ovT`Wu_j6+UC=paiNn#m*7!5RJw$evBqUCXvb`CiSLOP1af?rS#v!u=7;9-kI$L%#Mr%5tGfkh>Ap}(
J#0lTRVgRO+Qn2rV`X{#DGYk-YtAI6Eg4NN9Hq)Rem3QeawV%I`MCQtuk<SWTb{pH?URHb}SQI%)s@g!y5<KvjgOk~qjHt9TzL>(DS8;p=A2?^&GTMU%
N3<`;fgM%fPIIUAQfkkV*9>hR2&6%9ZyV69CGKiOSWKlXcJn){VFxC=CRNnV{wsUO$ZS$2OP31_Bz}x(9v0{Bq_G`VIiLq2q?NkAWL8FgC7<dK@GuV{W
7`UZQXq@VsMOQTd5G84<>UJ$6R^ik9Fdej4$8@>zvBch$+yA%AS8ndPH0hqJg?R3srpEK{r+ILGjeGv(P5hm;Z|)iV^1`6aUHxkx1kVdRoV)U>ch~&56
Hn!?hr;`+@q#@wJILR|kB8<fFH*iQ@|7?0l`ry@FW@iWFW@iWzn^^NDgPkyQK+4xv2Eh;<wd}QZ|bU?08eBFC_N#Bg6~Yv`Gj-6tAjF18LwqU8z7SjTv
1P{)j8kAoZxjiCUkT^oNJ0A%aM=|4s&DK=A+K}D%J0K<qT!DRMn@_HQZ_QA;>9T!RrlCuKSs$4ZyN7&-s}21|B=~yqs3Yn(49!R6iG1b#C%0Jl?@dw|g
)gWuM_9Z>(2q9myzNI_FEImAfxjGeJ-Lg}Bq-GyZM(y6y}Nes-wsb3W)!_$i-r&S%}n-w(?F`{2WQ+AWV!-DMQQsIT$6kWY6Q%Vpm4ct`CBV<6B=V|kg
cG-)W`sO&46n$-p1tF15T6zp3%=PU1&zs4zhnmOew>x>y2!^DB|bJ(sfG}OYqls|zS`z1$UJ*{W=r-fk8mxD9>oUc4iE47@C#6_xd%#z{|1fA=M+lj+-
zVc4}@<ySciKl#}=6h7RFd2v+M%0UQzVAZ5xApJDzvsYD{f}GupZW6~{XN0aj;@!^T+1B+TTk@&<SQ*ZP)ieEk&Hy_k0yW4SKjF7ZT-KE|DE=+z0uFx_
HjF3d7u5fU;8@eD=+Z>o$c?8|A&;X#1bscj75N6=9_r+K=l2+tvO&O?gAo7a#UosohEs-?2X??%7h#((s0&c>V_>jkE!C+Hgrrn4i5xSTn=oa@sOGWl@
LKgl7=>L^_^bxO*q(iZifNQaU8jb*QXk!9ClQ)CwKNbvq9N@cVHzO&^IU|5f)UZ0h?7g33+C|)=3rdy~Y!V(+`%5>s$E#kWO5P{6xr(9kp0=b!d>oL(X
w&c$v%9G21_wa-r&Yv=6Wl&}sP4e5IY}-Tq=ZrUPVuI0}|kt8=~Dq_$d-vy=g{pa!}U%xe=-94+mc-jUR+E-IM^K^!@N(6br8*@BLV;GKCl3}&LIcSL>
DBZhEN1oB|O75$=v1uWO;by+S&aGl*KOy8QPYvzOTXs-mMMKJ491Os{v5VV}vdL8kIgD(YbdAYxGpKZf>as-l24C0+T$Q!x@t66RilWkN7%oMj4se%RK
`^Z-cgDNJ(!I&0VrgzAcF$Z=!CJO0P7A?mBodG|{NwZfs%!1a<jSrxHVQ~~E6b9BM5Q54&mfNxu07s&gV_qzHoe-VIKxd(ff`h=X3zRg-fbGqKXzW#{q
m$y?<O+V3Ils?*<wZh~d}wv#d-qqSH{EYOwEdMUO5i7HQf4Mt8LB5yfye9QA>ze8x??yXVj^cRt!3VT<s<@Dv2lT3iHgD0)bSXDLB4J(UD-lB=~b^PXL
{bzslm9O^}@{7z*cqi$RpL{-#A~XI%2Yp6*><Pf$kz{x0<lfABZcl+nGBW;3})gIVvkf#3wprCC>(lP86B%tm?k1fuIq<Xf{L=6QLNMKNdOU6T^hvaXl
xQ<-d!3<-_xM;$1EIdoqIe<=;NozD4Pt(T#iZnfK*Ye+NA8+&_8eKF{8rcy6B0I{wc6s>%o1Un$)w_upZECHEp<`66HWB47Ce{sR62{sR6#V}Ip!yq{4
lf6Tk4ahXrsDwDFH>Rzg<m22{w8KRW@O+F0uwMDthBi<Rv<~9*LqgUwEX@A!Vo(!dFxdqr<Bm-fq3QE_8O*Zt7KIf}|8fs<MpT&;6n7IXif-CL*xN|<H
qtAP#XH}dw7!FbSoR5ib;8GM0uiw{9ffgKwY0Ard3YF=lVc0^dhM>`f)lQ=fjcCT#`I3z{U6dKRIWUsmc<Ot`zYT8?0qEr^-*?KV+zBU7@89gNd=7s<D
F5%3&l=UsLq>6o0)|^pIN^68pD^EC!~2v7;bql37UfO8Qk77yOjcM|Q^@f+5_ThJYUr3h56}6^JLO;M8&f^!E9DwLmaFCTAR@wSLkO$Uwz`ym)Ts6~JR
grmA&jl4yvSF^jy*9nmd+fBMSWY4w^P(GeDrv|zw%D~I_2Ze`zujpN0(OO0H!M)#O9puTi(d`w*DawE0oH!;ivvD^108^-xFNyQTTa$xnKlUuro=#)Xy
bFI%O<Vy|iEN;KI(<cjHU_ysiJY@xRkPHaGft+di6o7+;Qmr~RDrvCPbJ_Rq1eGk<T}*90wxm-ydle|oz=_F?w-A>}KjN@B;d-pzxHeB~$>3OSywh6?C
eo1j_N9u^>!#LE#U6~_BWnG8*GzsNTc86aA9h&5gZYrUS+ioUn&kp?E4s!GSzkPsPHnnzd|Mww0uNFX@5eVhVJ(DelKLo8r6i5`m+Gtza6hJJoN*sQ0(
3Mo9(L<Vbs#O#jTQVt@$G3dxRM11-I_g8Aw+M5zbu?Uc@J#6aTsMFD#0u{>MG-izp7sfASedllco~U;wPDf97!=d)jeC1H=GYyT*A&d8+?2)xY%yg>m+
oNtK<PyNd4R=`B8DX*<F`PHcrOWCy48hmc(m<x*Ae#i|p&VwiUNhLvf{Z@ss81(`y;*4z(9tSUcZ^ImY`NTy_vyq=b!KDdleMV2=m+DGZtOcdc14yZVv
ow@YT3y%y=sbMgfW=20b*eqQ)Rj<8l+*_$R9z=xvV!3^r~?=6FPYSglUf?libtZN4|0~GJA+z@MHscd`2uVoZjd-H*otHZ!;2zq_W(YGSUf<8N<6sM%X
*OWL<MYC(DrniqM<#PQOo!fXh-w8cu6W2crYZ4d!!q3QT!na-_X)OlDdW>TFIfW;z{Briay(Macgc`O1s#mv?R7q(9*P%C6SQV`g0y4Z}`{Hra1RgpLf
!9=D$!p%5s&%lfQdWFqS(3nHben$c_0H9}qIj|>=1x}K<xtkMLo)6ejV8&P^W<~n+3G*D6CteW|B>x4(~-!@+vEH}l051rCvD@WbeL-k1LEc7_S0^314
r5%?B(WIX??7*SIJvT4~9VN^~Gwbdd4j=<{K*#%CVgeGeIc2%U8@=M?LXAWRI;(#V`N})bdu#XH@WkD7&RV%A-}!;^Yxj+FcM|f>{gcvNdBE-mIcI%eG
WG6!rg0biK05B)zxiN(8qb#t&%MZ3zQ|X;$XC9Azkt7hzkvVy%U2%fI$eq!kgxamo%1m_|43eO$^|HFrmK{*NZ8FRy}a1JC(vcL+*ppFDI_oxVZ}0&;v
yf`Aw!{DrnKzHX|GQUwlYP_`Axp6q<gc{#=OSq;bS5=!!PnNn`}yy(T3HWJ{oPC_v9;)(Mm48iSIbwEjmx$lMku|y)MTkj%Y9-<Ae9)gSth1EGK;f)uf
b<n)i%<8-6$dqqxXd-U+|RSKi0p56b`h;8ZUFr6+Ja(_fX1cgF8RKF1zGm5yrwt&12FLdfYfyUbS_bvZ3l9qBm(+d~R|ou=t!zVc4_U*s!6G$f2gZ`jp
jiC7gve=5!|<*zx`&Y0J^BFP@tw}oc6>s;n50hhC-ozE3V-OS@P&+QreGGBS8eqH3#h|-D5D77?aprCy6o_ybJ{hOHs<$3T^|Hch}o}<4f_yG+d3Y{gA
_9~A9@6pc&we`|=$2HTnk0pfP($Cxae;fZh?c*X}dD}h&m%uOgciv||@7KQk%&9N&e~$f8%%Hm0{_e|HURI%x(zfLBW%+sh6X^Zr=PUR^oM(r;Ej*mHC
AHfxH`VO#u0~H?RHJ|Upa1;PXZ{Ypw2#+rVrA~tF5dWAdMX^hZNIdo>8ZAI{O8ZLWZ(M64<CQ$bLWz%Es3Z4w5I~`u=%O}=rtnOsUY|8q>DeQ{@;K4RQ
^X-Z~gLnR~U-6W$e#`wRLSR8xnH$-+z1pJin+saamM8wgb4R_fJ)U-}=G#+RE3jzjmq}-<Afythn6P{Ql;r9{ug#Kl<X=+B*FGwz%zU-+uJBKW?kJe*E
<FQ@?`W-}%;Gz5SDK!zLGHjr~n@F8KYl@N)l2AzMGa+FO+m(Y&sCebtJxef;tMx$f$z`t=j3+|;N&)oFkEkneV<LbY*Q=lmz%e*B%EJ^tno-ulY-&t;6
;g1m41;#|A?(d%D3lhO+5>VJIt4?ce4=toZ#Yrpg6FTM>Mv_)*Mp-+M53bc=3ef3&`r}Dp#e)H##U-|Om|MoZM0dHtMN%WKFTK6Y1-aXhSuI6ni{CACU
Swa4!3Z<1^m-{{ycW;ZFpR1=o0k##WFIcg&Y<HKwoR-$%aH@C?@q)Z~D$1uy2Pu3Hc~6;k0lY@`hN|-jr}Eg>qkQrf4Yz83pSAd<TOB@uo|tr7lxc2fi
RGMcH@Fey*Z=gLKlz(SpZm@`-~Gic4gHr-eG@kOmrs4`(a-+ztzW(V=(B(M=$qe%qqP;9-}&4Z-}%;Gp9;JGY5V5a{}k%M<FEecom2JUx4!Z7N3VY8me
Bsw6?6>y^jsbIRDe2x6kRLtiS^k{MfT104F(xhQ7Gmp_1EW@{>P{P@XFfl&ZUIo&2>rf^%`pTQ+m(LdAYp_;^p|{eIEVjzqD1RFPsA;8oC*X`n&l2a{1
9#rC<Mt$6xyXqhEjOeEGq3LGCYn{_WrXm$$z8Z7BTPCHT(+{-^Xr;q4AjCg`WBA8kH)eft4?a>&yyv{S3J>g)2y*|se%?LSe?$h9sir0-oTdO7w^<)WW
l>(SP7f8!UI`qkEQ|Hc3F=v$v_@22?74<7yc^|pF8w8+7!5dAN{aK5i&aP{_2Uxluw72k=%R(!8~_MOkY4xhjCxz}zgKR+!N-j0727w01SXL(-V7y#Gu
`Oa!ZkY42nIMPYV=bFye`6h(~KHan~|C;<gboE!I>u<IfHL(--;AZ~Gi(cF<0I_-Wx39g+Grax}Z~gEuAf@fa5<mDZ#Pzz0_|N|q{(SVKAGgrc_ft*#z
dSML+mFBbjrRHt=&Sx2LSMbS)#6MoclHlw-e;xnxKErz>)k(brDRWjpMal)k9YM|8lNkLx12a9aII6(crV_yHNUev@4L96`Q(_c3*NWG-&6p9TKfF+pK
42=f99ue{_1OI`r8X8PR_BdBL778kkr<SPX)Z&IpTAlgU?S^{6*+^-}>esw}rib{)M-H_+7}ITjD)?#}g7y>$taw-&AUEg?y&t<anb?WlgR90nQLFy-S
HxXyO<4n8scPC!r_$d*bo6{z8W`K(MQG8FMI@vuLlb-)L)?|K!_eYEEi=Zu;gg{|tJVx4!U$xBl-hw701I@{3TCZ~gdJ?HqY76%Td)Ge16S_2V~g>$CN
w`?Eq1u8=G2e2c^<u7*!NPfOP|jpr7r+lDtV2C3cj<8kuwD84%8ZhF$#m(Dk^z(-EJ-$MmhyHULNBP)B?H3v`l0Ec}UI<b??+pwxt)BpO$<FEeY%m*m?
mK87xc!KCT5@_jrY6(w7e|ag(CBIrb`Q{gHrlvpp;-wXxJ$HMn!l@kmQx-n)Y5r+$&7On{Z3y&kuALnCHr`$8$sgW0hqD{MzSQL|wpwY}UL5dVUOrL3v
rj##6@21aZBc&M^Gi>jz*lZ`_C3Def<oB5%UixTK0MER&{4D|^25J)k4b&~(U-q?bJxV{ufQ3g{ruARTQ;8@OB?UJ`WyHKMsIKa{I4H>>GNm)iO&i<q1
Q{U9ZT!{(+jI=S#y0U!)bbG<E|5}=b7RYS7H($Zr$+#XPVZi@(4!99&|YEO!t{rAT8}I-CjEK`q$3WG9>19e0%lyFMfJ+N72vz5xR%Rzx?adMH29FJBO
iH|M}|U|MJRTwdB6>v$wwSlgD5BySDG^`K|dVghL(wgXX0x^rKfFZ=e4G22I8N-~W$~|55Wt|K~^Vm`B=oPs((8J;0e!*81uxA?;-YaeHlm5bxpo!F~9
c(9<Svd#}KIxa92o>+tP-amzL3uYTt=mwe%!zx?vQ{`!?i-}{p*%>6h9dGPti-}<|E{`j|#KJ(gXbok`!rwfigb&hw=CfQzO^P@k8J-qW>$jw(yueO|R
xr`IAlMjJ;AzWPCx(cd32M*_3iLU;@uFpun1eK`%=qJzCa*9RLEIwSvvsZs$W!DQCocQPmWG()ldl|6Py$ty2lX`kb1A4kh0X<)s0RNm@Vfg9d2IArp2
kPln4%q2h1?+UK0(O28KQ(=F#{+e7(*yJLrU(4olsJLkec{73;50aK9{kDu51rE|eRKZ<d2U9Yo4xxsi0ca?P7SDYgU$(b>v9O}{0F~vM+ANDfO+}{JO
63hvFC^E`5}AFp=*X=CyxCt*GqJii99Is0#}h<-&jOeQ;MZN0@k=UJAe%cXBcsyc|C1_w;YcHVo6Z%V@E^TZOEZ@2-t?fsyvd0oygNmelx@dlFBZDI_O
H7Uh9Bna@CGeZPEw@CKf{k7+j%%(bg`My-VUIg7$smn0k9gC%5cwYT?{S0(EDBikT)NA~LtSkrJieM(?Cj5{QG2w+Gt@Kaj>`jHrxE_3fY-(sn_FSy&X
E^?Cy&Y`<xiTdEL|e6U;_w9rrmXpEW62}CJ#_-q~4G%utg<7l%{w6X1~pa<)*-yOA8<yhIV)9{$FD%(`U?lxMOf?lTkjy3AD+=?@D9do0#9Gid>03Mbb
QPT-4NGBX**Blh~dU*t#N6}1-SA-C%g`?xE2;HL!?{2`x+U+YTM(TjAEpo`>128VA!VT9UAXo$-;;0`wWPsZUYfM>_AQMst=604Dhcrh(FPH`$x!lnSa
?pZMS?`*psOQs7e^<;36d*Z*rd}QMjxcdi=YVpuQ{cmmWX^aL;>TM+qGzE_)1YtbU6DHIm5wYhhYt9@E`h<0iWckGsZI7!u!tlKqIrSL!_F9V#`_YaL%
%dfu0sW^Ag-sG+rVM5xbIL~i$EmcE^v9U==RG5v4$gW)HIEy(?NdJ3l%U9AU7Z$>f`8OGY8sQghU+p1yxgrilTQJ2O340jO?;XL}thO0#jGLpy&)iZEP
!Rls|8~&r4@b^`i^|sgFG4(9*;IEBl^(SLU%;Y2#+VCQQ)81<BWYTW=;aeL9dk>~jw467MpoCB`T0s+91A!T54al1oq2vCazBMW19jfDM;ZN*-%WfYg1
*5stiC6nLLw<~vcfM?i~tx{0xXX^_E!rN=!AIqKz#)5%U=6cz{-EbPXZnA7Zm>Gqi&Mz}g|Fg5D!OWgrUKkrj2qLL<4gM8}`v!u}pb|U*EQhGj6x+9YE
{UtPr8MT;ESmqOY;}4bX43!ZS0Gw6jW-rqT5LZe(^o&$8IHSj|chQ{VInhge#po<5lLbR&r->ZwpDqAaPso8f2YoVidm%~FG~zGmff}J;t5*Z1?yX2>&
;g`8X>6IbG83@_dW#PeeWF)K9f^;@bkqUIrblZ+Rgv)h>B_*+m2MPGPnJq85Hb`TkN9F)*a#tlCG>y>FUe_vl@8|gu!&bcSD}atg<?PQjM7ziZoPTv>9
YHjjJJlmI_j(&li3&Aa<!9tRzZ#>tIC}UF&?U9M_-u*f{D{2TQ1$E8&L&bG{c#W7(!iWU}CO2rDGawz=}d+)jhqy3dE+S8QDwIJ>bxul0e-+RZxsY+{N
<<EpWX9Movcs3Lu!tBH9}bCyCk!?7j64R6512_X^eXMtjip(SD~2w<rxjay0u)Co1*Q@NgwHYeoWz%~XoDTe36|)<fQidG%P()N1C}BO3I;EYXFL&`1X
nv8GwG;p}Ku;CV9#1E3C3P>(y!aHw;r%1lEaH}hhV6rfV61p%xa2k|)RcS&tUCM??LheS{If`Xo}_;6%U*%I`X9*NSk0p0-JjuI4IBUM2lBE}BuUS<H)
_k$oxImSj3;O)DN0meFrn02sGI%@;0{MC?1Q>sY7G70eo8o5+~roq_M<{a>US0yv<IhuOsR<P%IHR^tavy3?GZA3O!fvUx-nTvE#AnYQrm$Womf}vg<7
W)oI(JbOHTXD++r+9eyknA^udCU-ykzIR>k6i)qI)MsNk`d!#4wlM91ci{al>w~1R2zq&DwrtCFo#?fJ+K;0%GGvaL2twM$}+Z#Ceqn~V^`f`1yX>red
jnW1t>^-Rfbw;W5Vg38>IcowiuvbqfMmsw$kzd$lJrA+tGljSF55QPq~J%pd#k!I-l!^jTA~M9@ahq!;{r~k%aCv*T5p;yB)UK@l!5s_GVKf_EJaY=sK
q=7MX(8q?pXn0}2({!L@wW^>wI79_nc2UKpid)Eql*#Yl(^P(G@5!vGG{)M}+L5?{E$uS0USPBSK9j=TY+rZvRQq>C>C*K&Kn-%`QeKzD7mQVGxOD)r_
C#UZn#JnEx4I0yy}l{<mqN3Yxp&`%RboksR}xh<<~15ipdRB1#46PUzs85DEXDXPs%rguY*6+mRl$G*Guu?Da%w^ovondl&m3ffMCvdgWjL8sFp9L8oW
-z<ea-Jk`H@5ko8lX?T-rlc=)Iz<^EN^JKQtl>okxnK9I<k0RmcN!r-dPg%;5y{5z?Mx0TINNpg(V9o{6jYkI#WR*h6K3ZfYv0s~Oz+Hw)p|4Eu>-Ir=
9b`!EDV3}MQ^*UI+3a4Q$yX)Mr#<p>|9|*_R*N3k<H|=5Mm_33u3H+SQxN{_B)0T!krhZg!k|9Bkni20|DLXa$_JWJ0HtRG?sdxAaKm?_e+*>AL`+!-C
`CxQzSPTCd0%n<q6O~tLtPFGJEKujyBqelHss6V-C9;nwiL3I0LW)BhyhQ2DBl#A?R>S0G2k>jAxz29!~Qq>-47^D7byV<O_})Fe-?O;flh#;!#KC(vV
rF$Vs4?mNG_GF53W8m<qf&4dS9Lv*KFvl+FRkZh$3r9l8PJ4)pA%+fX`-W+fu)R33uTpbf+lQ95Cq<#D=kWnxp5Jff&grK|<u>UN@5(-Dm8wWBiBr>si
pSQ!>^qI3}-j3n>aKiDo#BaWAMJzJ%Sf>~7y(?}1l17uvJE&ae?4HC`9sK1NtT(9<P+Auw26hfaPcY>Lz;SFo-74)Db#lEQV@tWdC>){48@wTVR>XCB<
qcIL!SC)7~in%2oxeUM`?BOx&Blqu4z4I!i!TZ{++j*jS=l?Ukvv{>O?BjD3+B!26)nq*mbw)>sV=%)!dd&b1pJ=^C(DC5;o6|36tlF5O2h5@aW;C6V1
&#%!&PbliyVLck1pBc#?C-D~29ru}NXHXZKNKZt70me9@f@&c*#m~h5Dtc5GGJII=;;W81Y^Y&))Qcd$-2-x7F>Nc+jTP-FM3#k`A|^9XaVPW8tdg0*;
Cktohe0z6HARNd08up*-?b<cZE8e<#9qc4a1HOSh#N%iQa*>r}=>jSC`%TAodr_kV+6FW_se-6kQ#1Vs@~>EDb^Kt+y5zvyF&Es@~gk$|5N6y4dWo;~F
+(an2Kwf+tL7vF4eO@fUePg|iyRI(rxln>@WwETtrA#-9@itBRgqFoNx@#T54@Kv&mTuoX23w}DlZ2UUl&ukX`tznpS#^*TQ=^(qsv0I?0WR=i`eD{88
MM(UP`1&+dA4Um+g8@7<alCGJgf{Ov1Y0PQl#vmLXsHRj`jL7o)K5HFKwb5B%s0t@XYzU(HB;6#S%;EGEAZ3I#_Esmnk<`Pdb-n>Jbu96bS9WZct_{Y^
Y8|eJeOE2|yWv`Tt`(3MR)9V$&gtEA<req;;+$tIe`e8Cfea$Jjz`x6tv8CqiQbII)9$W`+0jGY?#MUPGF3v_Mk-FCQ2iKCdNW()tDWkO5U@#TXUK*X8
L)gajq>5zJ{A?FlDIzG>jF5GbInE8V^jpjM(9#TrUp8rWnN)1G%!HS+Hq+0j%Wb9n81y^Qq7_x^J(2#@0dN9OO?*R#U362)GYj^S}q8kOh_ajrFk|1iy
b=a^_?CZ-|3lon7ekR(|R}8HH(3(A6Me7eJ<(1M&Ke1?RAbSs$;5sjIv@v$AID^XSUy}Y=TT?p|^;-c3yOBoe&m7zVN{TDUqyjyOhm#@Z({**m|Z;Ppf
zzPYh^~@*z0RDHvOe$OtK>+>RHCf=Y)OW+9_t2`qYudJ^hVD&Q^C(mD+oz`)&cqnSVr2SCG(SvFY?sDx273CS7})H=w9JH!@Kq<pa3Wj^wZS}V#ud+n9
G9Q6HO_j;enotn4yn5GmKK!j_FWxXDCYf5Lvh2KSn%;>>OIwO$e!6@K1DBss>${gCAaVY`C8X!w|R&jWWR}&i<Z%}ciy4E5^D$Ee=rPYtZ<QQ>^GhlMg
(!Ed+H~D%1xN21L7$t9JQaRmn$zU_yZZv!?aj{tqdLr*HOJ$tu%`tQ19am`5Qth%$Fy-;Jv0K(tJTP<)afS!AS=roC;Tf=OR%?_ay5)YxPA79i8%g1Df
**)37q2Iixj)o=iQgywV!$N(uA$7Mm0)jnvC4Uofv)#ve=`+QG3iv^Y+M=KY@cuYafFUJLK7lfTu(hzP^Xp_l*yWhYf3Pdl({AMIXBws^B%R{PWeDu;)
)}(jWIl|>VhDfJ<WCY!`;rzH+~3JQW=E?dDxeOVXuRkYl|#6wUlSIZ21l<9wrV+9Q4{M`;j)-CY7S>xCc-8@7BCKPv1Nw5%nC6G6=iZUD`3Jg6<4pgDI
mj1yb6vGVB^_4n&zZK_&&)p&vYvQ<OI8=qtiRMS7&?UYYZ?p{)?N*l)Mdg7dW_))N-h8Wr6nw4{DX1*M!4<aFY92#PC0ZoeA#XB$R{J)iZv{<JVghw*F
~3WxrTa}>c*_Dj}-tDde%P>3z?WiRxks>jK(&5g#@7!%8#>xj#6)XOI*(laF09QQ}N<Unw<nbaIqbhKsoNe9jI-H_dua<}WuH8I|gxr3TWBeb4wBz{Sa
2FNjV4MTM>OWPp$an0?ME|%;`KhlKGsxO=Rw$GGZChqQ={_eQqN;k?SqXZjC>>}fIwv;DBql+(V7Ahs|U))MtlhJlT%8Bbur91OkRSw+(No$~!V@?W0d
A~;IPRK2y1JJZQvkV=jycxd`mnK(M$Z*8?D>vk}{%$=z434rPr*qPsgf<DM5_2li9D#?aNH`*DGl#k^6^eE_TN|v_9Iw{IvM7=Y72=pATskKSV`LnT>2
YcjW6tOfJ%57bD@iQk8OjavA!~?wE&663E-*RZ30-|y<C~OMX=Yf747Dn`l`<m(Q=L-WLnrdv;cWRnXX@vlg-h0$F8YYWq0c#v_b$C%^$T>ooG8+R-$<
4Dgbi$5nm+W6y~65+u}KB#p>N3eaO7t67(6eMe%Bi=p`b&#w->_)V^z<~qM1d~gR$}!4&O5d{^7yAdeHI6dk=w~g0gp=VuFtCImev-7j1uYvg*|QS%=2
{y<mTh?lYP{<B-|iq~6o_-L3CBWQHC!#T^a;K@KKyxg}rxe)0R>-}*l3jJ$`pS4?9+GGFlT!}`seRyHqQ@Z-hr7r*}_{#K*|)q7#TAKLu#g5DSOzWDvW
q&__J5PFAsiM{&}y1rcEr4vmjsdQLK0bg4TQ<~dUWqO??)cK9Yc1v6Fs_R42UQa=ch2I!xZ?O!=ytIu|!<p}vlC&$NHE;K%j<HJQ6zxsNHpQp*aA3IF&
X6Qz7q0kxrLe{<#H?v|CUuAWmPy&`B9VGW8}cK=sLRRT)it>%OhukE6tXlhR84zkh0469NlfYXx$GLBNjF6e=QtTla^X$K{9(a$j7d<bp)@PdK7UwJys
?%#MR;y6R!nG2yOxS}!@M5zSU27nUScCt@#t<besFO1#+-AWv~T%iwEPKM{%p_fC&Frgw)`2M_+zyEk<RTMtvVVG+FMN}RNZAfsgI|Iu^BF;t{Kh8{Aj
#$jiuGcuiJ}z#xmCYa3skjURV4u2&cxp)(%t7IF2DbLYNqHM0kRadQ?bbDbxlk8N*-(=_4UMgC38{;ml|GVG(17X{FD?zm>1i$`|eJ*%{Br=Fqsr|2ge
%=)E{4|9;!I`ct<0!?gNip7f_|^+#*<$2;jy+3F9|>JNR=pR&~-t<@j<q(5b=KTfMZ`bmGvr~0Gwt$fQ?zDz4$^CYjbm9NvvmpI9{Y~`EY(0i%>r}nLU
pP~P)e9Kn8PAlKyB;T@?uhz=fJju6g<*VJ@|Al=){);F6U-thXd%VT}d)rU2I=JqiDacOgOj|n=4r0PjF)1kRF|pLT+wRoncUv?qpV}|Ys|m^&Q=S~5G
Tt#+UNgejaIDc%>QNnZ#V@xpdX}$nviC(iO^mhC8=&%15&Aqspc7*<9I8^U846v#9FgwXKXh4<9`m>T$*H}!nN6SJPk!I_@@)Sm<J)k{JH=4E#79D%ZR
zUK(2<j|>G6^|po}gr%(UK!3S@q`;&#{a+6wC8ee;u0m%x}iBPEm%M`6p4gtRs$os}s`2P~lY^@!Y`+l$jO!QSI<PwhRrw|IuX{eAQE+5TS!``wW5MYG
-|J~oHi<+vaDj7ZXm%9)imDZR9!Q!c{z1>X~Oy5x3C``UhQ&ljim?v@=qW4_3$@v(GedcpLZZr9`ef|`_*XfbEH4F~Nvi&s{;vbUIXcmFr@k-RNKzz+g
;aM}NZ=C2F;eb{_A>AKhb4|B#dR-H}{m3z{5#xHrrGVHOzN@786cl?H4E)6@DGU@L5@zj33(FW+<^P@s^kA{mo%dofCupLhV%rquuJxAq%iH~`7hdIVN
lQ8tY`Byd<aDKtN?C`Sx2hG<P{CQaW9kqSl{Jvlpyd>W_zq2wK855pTQF%7@hddH*=EicEcf+oSO?ZBrN}*vhlLy2Paw80RUs2xG|AXR<3wj^c{)XNU8
gG;%88Z~+5KF(Gc;n7^={fPko$cHC>wi+b^x?&C0y+0#eARWzOMKoh{=aW}f8XsN6n{P}p1f&)p%2e2QgdGNJhZ5`)hkPEsp|yI>{Dw#(gm+m)T`8+O}
e}`0)_7lj#^^TDwyi7<_NMqd>^OaaO*f3^4uOx5Y4lXdeoC^oh7C%I~k+~!(-Nq^Bqc>tm*hGY!m=W2cxMvUmXx42S<K5WBApeqp~Yz=>jon%mNwoRwC
8YhAF@+9tle^XA(9y4hT;5o2FnhqMmiM@%jj4ytfd1;fRV1qw|b!cbi71L}9S>3B$GEV9OK%B;~3splm;?T{SDJBOfAR9DyF#0$F5)LCC61W-ZDb+b2g
IP1)kGcU5-^mK28Rs?0DVGPHsPwZn;d!K{x$&;>RZaY;eh+Da}85vZ$9u%q25E6^HQF@PF@928WIY1(Q-BrtlV*`5~avQ95>(dUGvHUXR6R;5MF1vG*P
*0i@!#HOfe5?Q!bT_}JzyWKe1&hP}#m{|;YQZ#fthzG{-xQ6h>ph?~CCSgpb<OW5J7GAAaY2w<O^<L+I+FeITPYxLq6x*`u^mvG0?OMl$DNC#aCjB_b1
)4=w;1b3VmDioBXtagDU8GsD0Z7+G)|(ZDBuHncM58_)6a}HekZdZLd3%-VJm|aGgr9QOd`*ZoSr9rUacO_QND&Kks|Xi&-4xgez9(ypi_J_gyQ@`3RK
;)tC|a$j$;vNHHWhVFw8jNl(4HjG^nALW1HMDbM_n^>l~rjIv8F3cDBBv^wo^v#;KAG2>1Q2U>V8<K;P&dY99HrsqXEN*W<409oH3xc+OZ!V^4>#tvx&
o16fdy_5im+E&i8xWMs!9k`&6M03IQ-<bCQ$6f^FF5m?`dIj1YQfD^LsC@LU%V9MhGAqC+%H6wfP+o9BK(^aWBI)f*_#93SJN7ahq28Phw3p|+w{;F`0
sJF5XS2p)7cn@M&g5-?m4%nsF1uIzazwe(@&KLFTj7iZa0r4qy+_%qR(1a`p^R=!}8j1|CoQy%-i!NDbfc|;8sH|R}Kg$yyB3y3!W-NP~Lbq*5>hL_E8
(?Mnc6kr;PRvqx(1}s!nLi_26R1upPl#@}V_H<S?&}oc#(3DMg4wU7jPuZ+f2D@;uYb2eTI_O%YDlh<rO0A~$Hr+L>jpII2V0Nw(r9#w4KVx0sCFG9nY
^RKgRD&hTo4Jqc%s#?1cU<M}gZEM1Iu~)Xn@zoQALZu5IR$6zu!F`DJH}?S71x_l8)8>bhc%)e4*Gh~-gLr6s@9`Sq_f~Ps~8Z=_i-p`dRTIj;7e%2%=
3U+h54e<(F`MYjmFtEn3P=4=d~FYFm?CX&AKx^D#~F7_O@3u4#;zIj~8{HNdUTG8-!Q@qrfV-R2x$|G5|iI^o7k@MG^+^fk_cld0SLsN(uU4R!qPM0V*
b>Gsa}|)ryHVS73CqUPYq~CLnNjz@u)lz#K9F66pjhl8^d2E14oL_0+x(O1l7n8+I#`*^C*XQPy>*=rGjyphVqK3_Ny{Q`2}w*+3{Xk{jYls*@VF(QQw
0P$0~O<&w9CqzQzBS=(_x=;@ddo7+7=5EKMr*Q31k1{ay}+S>MaI#6_wvm<HcOyF!YTkN}xw6y~p*`w=7l<j7wqm^0FeS(Div8=^bt;R@41W2J#W->v@
f*S0U$sn;j0mzF;>`oO8db)|ERBK_BOpAIGZ>&WQiQ|?cRdy}MDQz&EM*XE<M4=Aoz&UD|o`%3!Y6lJX@}mhSmVIHsMfOm~Wp6}i+R@zrv|n@zh2c9QV
g{p~5y*sEpscs;%y}@H1BXdUfcG<yAlXb!ydCGKMLo0RDOj)9A+Y+hytaW0XPfM>_hmNl@uHf<s*q50u?Gd}I5j)olqwU-Ug-9`0MQ$EYA1dN6eCbc%6
e3rV$p!3hYu`aCT2R@tE>F5=z7-gdZu}E*P$fkuA?I#+UdZCc4@yzWrhZQ#^RS*t!f1`=W}(l%SI1A^DG2(yy@oz9l!u*vN?o_I?{n()#!B4Wg*WDb^)
+y!P+n~8iUkSWmd1EYE3ruw(vnL(c&nY?n#;%gig+KTCmbtI<kr#K1?mpj|FYU&5pPYNYU*Mc2q#=^`K#9wQ_J3u<dqC29r804LT&tOqO1=h91)&Dl-l
pSisu^gFumjCP0e*p5ikpa&<7N`FXq_CLtImad3zyI&=tmLwDz9NR#mW6_qwgMswgeR_nqo9T@(MmPKK?N>LZh))_93qginTQkUeLLAuXrwhf3D!J6*s
C7n>~YEq9TV0>`%!Y2DwfNTfEW=Ewa&^rfZ2V*H6hKE}>ckE=4Au4h_Mwu{_%(YJF`+~zM0_=f4U_7KIL&^j!@9U%Tpf*Lh*M#kci|L1-dB&c3PJ@46+
u|Q^3~sI-YGw#uH-Yc0ScPEih0f{;aa6;IJc6jxRh$7psDSAdLu-S^`09NG>_SIe9HM-Im`vB9%}f%Qt|9xYT<$TxrvQbL?TDTgOaRo{9mX9iLG+GVu5
D&RA5-88*i_xESM34d2I=wUR6Q0<$$GKcE07}~H_E0+g+AUe(vs#uB14VAcOyNPdchh8NwwgQ*=`8}b{7!ZBIA;#AiN?Z#lER@fHK*Hi^3eh`Jbwdp)T
y`QU`2NOpc^uPl1X+jbZgJR0R7tpXOG87zHrvZLnWNUI@6jt8SO02yIv}VN7*w7OIX0Zm5!ZYRKF^G1k66X_$l|mt(JIR%Ti>F4kKwwJnS-m}N(UaT^E
YFEJ8#wUkCn9gzp)xLQw`9@wy0((JZ#qCwV_x}vMChZXc@+o=a!3gf3<HPCj|zG@GCO{O8LP+~{N$cW<(ySzq#0^*LyTNSD@X&H|y7=8H#rAnhPG$lI+
5y&hxIhss>4Cu5s>kbw~!Mdi!4E1nWf^jEJn`ua)G`k*dQmOAHp^k}tnUOhE(}2lO3d=jpQJU#vvWX_7$mnQNFQ<I1!}utz+#>B%Vr7CuqM4&ZB`O70j
*m5>>6rs+gz2EBZg)(mVrn6Cn_#auF<q&SMlpLJ*#L`6Ltq+^Y;t?eSt6W5`N|LD)etPfvA~e2qlmmFbhv8OA#f4ZNq;<(vfT9C2fKLkS?5$P0`~Z>f&
<EjeLBz{t)hb54UvTH>)yiR4+->f;sz+;*2@MUSS`%CkaU2`%=Y1WHJ0W0eHbJn;zxOoji3werlYmCH6ptxw|WxoFb=NJf(oIj3<k0RGFoC3En~q_$5*
4tq`#0iBG;!ZT-#_RT!BkO!P#puVG62u7*lb%aBFZ>{9>*)IaDa1?8b+E9aVbSn6)ujI(i7kW4sqEBm)}cU}z@2hMPk7Ml!KZqkfu#GVU?uY%qi5&lh$
+6-s+n5Mf+~gI)$#XqmK5;d<YPQ<M~9i?!V^WW8Qwu}p}4K!V}g!55k4!k8-)Vr5UuO{OEBVVFza8A?DStDLBJd)fx`VrPuIGRc)HSCsQ4B1a<_=uDP_
VKssamK9xq@s{^0ogCT+ADSJQfN0VX{;EOY6w+;!fv->&saNATBXL3-`M}=@yG=gQD3J}3G_(LmSOwuP%VjroSm=-<YAa=jHP)~&R18UZRZNQtMSA^x?
tu+3N9z(w!Nd||$Q*4$SAtCedJGmS)fUDyj8*RUSVtml_K0W33?G@tg6)^qz&_^d5y%vz7?X3cV}nIq9yY2aGDT;7KzF;U=Ne$cV9Roa$&CmVs&Fy5gd
Z17pP_rbT88-BC>mKJks~U@RR_CAn}n*@d>HQi_0rHeCn>D|pS?F*b{#v<1Yc!`Zn`QUYhfPLQ5Tp&5+DH(06|uCWMCvQlK=q_xN=#xHCThYySl6Ga)-
xqJKVOV>cN&|srwP?8M-@9rgY_3Xn^~i%$@0dq@7acg(FU81P{UWuZ4g3{$XvdpC~$nM=Y>iFWKZ$c#KXiS2?~a#n=F+0jce&CYWmSB<<663oC4g--bB
2klY6U6>Bc`*(a*}vWMFIdYy{7G#Cs|29qU8M?a@4F*S55j+EQ!T*a%G)?9kVj_d}%k}2&SJcc;Te=;G%150(zsPDnBa&xd=`iu`@8FIU7=Xlyr!-?7H
1$I3G!fGL?7M+ZO&>fodw^FgD2(5GbVDiibpvnakuT7g47&dlD7;G`C17v{Z`^AM`0CUIWE`2Sql!?)TxVD^X>97-8{YG0v0k{CYxXM*es8DZim$KcZr
w-DpWLJ}>2Z4IOEB!j%4k{$Arac$Rf@OzY$}<NyXfLsrTP>YUB_C3n(zF`M0Ej!ZkPLmv9*-Prgh&=KBMu4B#Yo^WP11|r4{o|QwZ)nRr~JGN!m376P@
K3SYq3<)35uT5rk<~1fSu1)lCF^n&_jc9O1Kex9XL{&-}FLn08d-Icswp9z)jic)?}t$>lk}ZOyY`Mix<~i*xNF|vriX#{%KLo=hLaEAB7r}JM1<>;BZ
jmdarIf>b$1&OI$_GOOdAyJx{|p)xdnuF)6tngM%R*$b@Y}QRdjy+3>geCFlaaWyPb&mvwBco8_f0&<TbtJ;uGq!nk2`X{s(+X}W1IGnZmGyUqe(>G~k
{mzobmeo&UUs4bF3znQkN2aMP+PV509(`CZZO~YjdYPwqn<&4$I+m1cMua<1rB^$4jGuUPq`cmf_O<fp*yj@|q(w{>%6V&R`&~cdYmtCz|rp22*3*Q=M
Dj25qH~!W+N1l}jToNvo8wn3-zd9@^VL~V|)#QA^-3(v#ZN6DDh^0W@v0qB3Bavr9>97z<sAHNDoyHfN!Gsuk)AZ8XCH0#G9US(2L4yKaYe~ZrM@ib$D
6jWRRF_j7TjK<q`G``RK5-4WI9aU>iHF8s_Jrl)<SudZ#hr?u{9_^iEB|EHFF@4NM#_<2$h5_PQX|nR!iPE&=T%aX$OZ;e?8f%gK4PXIVvY$m_zLwI{*
W^)iR;O-u^i@W`<fM@u`LW`x8^dw6_*%G@Z3R2wt6|4G^P8EaJ=M(xYhd<<N<22t5u>jD6RMzpQRXj*(%|+=aX0-2vfvdmemi#c@2@S%>taRsf^tThJv
2TW3sN?k}ZxpMyGrBNOSuO5#R$BiT$Ff#CHBI{u6t<`jLCmwNt}xr=0|o)P>itLd+hWT5=V(=?#0;is`Ol4I<bKNV(&BJ>k@}ZgI3^1*VShYzYFIjgUQ
(Q}K@P#i;BBLr&$ARTIhYH+%b_37hyr)ZK1SdcA=y)Y^BbJMG#4%8v_mmkEvR+nbDZ4#tXvLo97``M`q3CG?%mA=lWzRCa2(+~I~ohtgTF`$}hppos<;
2w}tdG_f@~HCh>ZY>hjz!44r?FKHXscqFz3^qK@_zTl3%k^}>~SPFv9LOeh2uVGb)Y!hmPb>fyxuVm6_rO^t$v6u*>0h1mio5%YUrVHMr`ptT?x16IOs
O(Ku^X0hPoEo7uiiM>U*PWr6gEZi{CzkAbr(GdP-Rv6S3McM{XbH|(0BgS)Zcw>qJH4#x6N~1yU>!Sj13JR(7t4VsvK4iv*zky-lGWOY0)D3%Ug{WKWy
t;RqISODUfInt&!^3z!P-h!3MVe1O1kG*bbVMAduYkNw5a%0*W{C`LHQiICbMoCZc%kyytsD|xs_~wxggSudk51M9b@<!dwJI++E&pOk$vvPGx|$gUXA
_ua;}bTCm!~aE5BIsmFtkn>ZXG6rJb3Uz8G+mM&5NzzU!KN*ERX>`rY-ruE}>@lkcwIUBA12*ERXBtL~k=@8o@V{V%L*GS6>OAIWP=lP-xJb6Fu0y|0*
CT5`^k&fTtb*ISm~(~qYemW2U~U3fA@$tfL)V<7`JqJ`#&k`@*YcY>I$;ZUcmDD_%Ra0feO4WYpFOguv{!R?HOHtd^hWpbjRIcL&q`}L{mfDG20)dY0!
EMr}h_)c)StEjd8j$dev$kC3%38LurepxlIyGRBT*%~gXo3@fO7Q>0o5jM7|ZrF-GI!jJ8#L}=Urn4XE%>%bJf}qhdrC20auHx8}5pud_OT4;8IOk~Wj
c{>$bLxB6k1^{<ob?kv(tA77v}gUS@A@%j{k-lXSr=#0aG{fDOPTJRIBj?J4Uf<dwvy<$#HAIZ8ooxnIdyNtYsZLeFzKhT(vUmqO<?SaWCKg`)^fO<vv
-DfTE5|@3(SKN9YZTqde%a?b=HiAJ;@JC!2)qOX1}kESc^OOdH!en8nb<2QEr?wx89wEr~JR2{)xO#zV`d9^fP|?89&;LALWjpe#VbB<Hx<@r=Rho&G@
12_~~c-G&6pvJAV2ZKh2Dv@{XVWBmC&xY~OyiZ!_DsyW6Xu?HkPY#qRd)XZtoE%lj1nclz1B!Snc^?c2}x4QBhMcl-9UeS_J)%H6*GY+vp9^*{EnS^xE
2|4-L{kw1P)|G$*}N!MiW(~Pkt_Nt~_R-(_j?!N2~+RdQlB0((<VQ%aGBmbqibAGuP%Lr^T84AQ3w}a@`@MGN)m6Y8%oLntmcRg@-f8TU4WY~v6wdD>K
IBw_fLt`&sYf)Ly0>W_!+`o<w2cWLGPsfuxeE^SJ`}uhCMf=O!<D1fxvcoCj+I`B;6nT|?*__uC-Y#Ov`TlX&?-^-J%h^U2xXb>ezP1<F`POIFCxf@8!
Cg%SmS|`ja@3NpjR?fkb;8<bPKW~JHT`m|k$)C%@AMwi8{+fv_KVi%+vC52o#dRmTu=L_{Nx7I8cQN5GcHm(lihhE)=OJXg5_q%Pk0?H#Zb&k{yLt2I$
zxBMWk5-&*uwNk#4=WwGWy|M;YLV{Iu`=>gWctC@mDOS`%V#gz}rN$+zbt32~*8gVTU~y8esu*AxGJ5&e^{$x0O&!-g<LRNUmmafF^(hOw6fTb7w^&MA
mR8-k`Z@bmfcPVcAtjre?ilrjf3{2o2PO0MQ6w~cNG!{4%dTM|~4#Fe{nVFXjA%zjz^mCw9%=5|Q~p059*eEmc}FQfmsi}2a}9@wasJ)hr0?4TJ=zh8@
@$?!P`AK;^5Y5F>owRnnG9l;(9?{?|3UsgXTc0V8-P><o$^<PwPJdyWh^dHOn>((2a%|bHFq}+&KOug}Jz4Qy}hiB=Zbjf|u@#^!d-xT~X9=N2>%BTE%
R{p<edB14-7uBCHswbb&fBs#Q!|t#>DiTf$bdLa2m-Q+CF2^f*j0b=9;^X~&C;*JupYRmyAOO|nUdQwiQ?1=1QPw;#B}KmRN{H5smdWXm3LV@bL*1a!s
_9xVFo;Om5{8bzk@4-mvr<DR?4?EH_NmiAGX3B0aT&Jg$Sj4%ynwL-6^(6I!fvC1Rjw*>W1Vr8PEmFbvk|>E76L@#ixVH>K$3g0@D-P-f!F1Wgf%u79i
@>tjxRl9gH)@HW0YNan_~`mdmEQ&){#AV-l3)!$UtmKLK=4lB0yaOY5rDSu*O=z+|mZN)&uIqT5Yk(Ngu+`$`q$+tJfJx8Ihd60vbq_<Slm+hErhC3aG
215zuiTISo|L#5<6}i=z_<U02h}617m2_n;0^d%7cGKazpXWsI4-B}p;YHL{zk0&CO<gmGAmH<*_n?|<uIWA^jv4!pQfrEYX?uo(HcA1|6n!5u}`Hh&5
?O#f0q0T5qBz4B-uGHYc;AQ8|egS!^7u00@v+jYN4&eCPd`ZP!OFtYXwoze{`g0|aB0x%K*HQugZ3R>MzxY=Clyc?R)aoCmv5!fB^_4dNKq(z?>osS!G
dh5n=bb4lSyA<GXb=y)+B9H=(qxRiO(kuODK<0Q+R`DL_{LyW<tbJ9PzA$bv?{#WNCH2-}N(bVBg;$C+S}{{I%O)&c^601fZR}1LO1Z6IP(+&E$((|!k
Rxbpjjt_82R1~Xrfr_40fXwVn-)5O6jCGTvZ_IC>O%=_?QA3g58~ZoCp5%*r~&X-YJRxtHyv=Syc!TON&pUBz<}6w<1^f5$8Gv5;0@vG+Vo1n=aa0htL
KL*rd7ZXz2q1o)#=d6HeDQ`UG}T?i~O?3C_Fj5_-nNXo;`PQL<t3>=$(6xJh2caf75F0hzdP}z7%ETret@~4Z8Wzaslc@N!(IL)>Tt%xpG25u&eW!7aO
Q%vcMD1W<up1JyZ+lfGo8HSOR<TvCWmJ>FaPTq}{mbJ3OhiY<*r&VWnRpWVpIkBn264P~L6@Hg*u?tD&!q@dEVu6<h_YV>5OXx+8krVQn{Vwe>A#^R@x
-d11KSr5{wruH?a!*S@Kv11!j%3#RoQ%sZQVoySt9uY4u6Lci%?^y(nDoQnnkwhPpU_r=ABq}_6{MUU7?XKEoy(VZR?Q^-D9f)jL<0NF!aLclw6y>yiO
X-{>DH=rRaWhhS+QiI^EY|c%O;X1nDglVU0HB*5L@o_h-xSI+FSQieRi>2KVa{>e%C$<327q}*d1R;PzyC^Cf#ZpI=)Y{B0YzzO2VT*sZsabsPA$g0>s
|}7tnsq%49yJ0imgU&YEVHAI7nLH9RZW7$>C|G~anlHZixETz2nK(K-Uv-XJH)no$Y%~GYP$$;UZ>w|fZ^wZ57}U^HLmH#CsY8_=Iyoz>A32UOG^|T(&
{#7V=6AL=Orr8m(@Bu7Ob03`R#0n(P^y*Al+N5rH5#Y%4C;|Li?4^cc|45Wz~~l2i&E4%Gp&)jLfCaNy)$YNXOKO>zu2&?tzWp5^&mkL<+4KEH-IKaXU
!vR}D2KvOTCy2e;u)J!UZ|gpjt4yVs6(72mZ~VZ8^+rq3dx3%ZoXQG{tVO5=_78s*OZg*29|39|~A`@Jm)^K-XhGGUzZBWj>)XrYVX!WzKp456`r4D}T
5=6*Rj$|^RuA~xl}+ld_-7N%%{Ijnp_EqrX>jhowsAy{on7lC|KmK24u0hjEE%jD_csH08+6}o$z${b=;&%B_Y8x=ZNLEOXrp6%t)@$@od!#yaW7_suj
5uyMFGaVsUV5gJO!C5)0xK~(c3Gdc}P*6UNZx=fx3Ee@5jHcqjE!oh3SW56-mVLa2NV7j)R@LP1C|J2-RmM>Tj$j9$p+=&701;^39d`azhnnqmFWC_^f
CJdt_C6KS6grayB(EYN(}}8K0&fw}FfdMWE2B6~`haB#op4WGqEoppj(ku@3m`gYQ$AK(+G5BdGi;XhYn^nD`J!C5-QrjLb%7_%;H&4Fm42P>Kyn=Fc$
+qWq7TOd!S3}A?S`Qx^Qt{gpz}+6ePio2K|!IevtkU7r_XS1n1ap>Pk3Ez0hp7SFfwDPn<AxhaVvPkf}_2X*erqjnl^db)ApI_>C9j%QY;tI7D$E|BhD
e|DaeN9?MMXbu_H@(wRXuiMnTxoX-07*snS&gLFKU+Q=Q?a8sv21BN7PhO7YKfJ2{+1S;|(tP6kE&x|c3j*RO!<BI{+;o`{;+-pu&ol<}bBre;CyF1kj
bO5noSFGRYgL$#dG)l<EWp7$F_TXEeU1Vy}`JO`Zu!p^qW=-hhL(e`11Dd+8`2SWmUbTF2^3dxiIf@9_S9Y)IAO}T>s3kdzxvkR!6GS>-mpn^uGfPyt7
EKqPrkf1$<z!!GIDW!9C#f0hxi#tlRPOVZLuPCSsr(Q+T8WW&w9h5_N^~b4}-2+Tz$ZiEJ>2iU1gTO4PTS6|<OG42R{S-~{G$&ZFiE80=q%VvBo%i*op
7L<sjfGtYp2<(Ojnq5FNz7Yv4me=D-5YMA-^%u)$YKeh0NUaP%wjR5LiC0=PIVuLIx1aNcOlx7d;_!I*C+QzQ*=g8b=l3Z{I1s<uEUS#$-a)pF4i7f+)
{dt?KP3c%T_0=lJ2cS3t5mE<R!5Z<vIcpZ;dV@sa-d$`J=ZJ)~gm^p&K~vN+N1-3KOV|*72nyFYBTZ@D6H!Rfp@JbGRoBBhU7R7@tdbpn~tl;Kp7Cf$_
M4SK-3VIvj7K>vFh4GT8ajO@>K~hq=KVH9k1T<!5k6p2PBLwc;3o&WF&?o%I;#BaTNaU+&f!@cr~?IHZUPw6<8Bh?c@m-Eda8YYM0q2hJ7ov4Nr~3Ob_
pnGAdEsFN(VsB*B6c9Y3BYmyUm%4Z6wBxEF0ijG!BDV(nK74Q$SY2)1q)KEiYT^6kMQ#Y#QSg<PIL;$aJHaOBSL(xb3wyJEQOmz$jZ4Yi%n+0fnxo0tr
!fUz;?QoP8>a1fs&*jP!wDACAIaEcT17xJVJ+@{mea{=qA;gkfeTG=DLZ*$yDk~s?7Eft8ZG<hjV-9^Hdq&K1tQf5Kr!ocSl+mpIydGR(&=DG^3Nq8zH
b6sj<I|9a_{`NGWQ^D9U595k2izQ~WdV!jj)sXLCD4a+5A$)U?7N<4eEhUoY6IYSeDpZ7Y*QM(4fZIbQwBpfOto)>4l2O>q-T?u!j-_#iw4Mr<I^1!Yb
DGtE4=_CsiLVSIynV0B|~=^C^H?W_Ib`h(k1|gfM_v%z!;y&+heFQ7mCr5Oiqb-;2;g0b@u=Z3`wN`IZPF?x3PR3R!}%m_#Kb|;TQ`ICYRHO&tvy1VM>
L4$2ezy+FB;T5kL`R2fNh5Q%Iyr6%}?0p_4q*sQIm!O6et$w&*_Pxr|Rp?{>>!Md?O#P3Q2X=wAN&I`9ih(f!8`dHe#NV@S5JlZpv30!qVTM_K5%4tSU
23P#J#RB&K~lAN6guIV`0Tt}q15TBtG?TP`Lzq~*x2thPKzhGn0-G~NPR-!vaF3m|fkrV`a1TLSn{&t)cN!z4Knxt-=*z?$Sj<dPJ6vHq=%@1XY=t!!E
Vcij(0TKqcsxHjw`IjKNi=b~7QqM~GSuJ@wlz~2Eu*mwiX=j=eSM(+uQ)VJS>>phZOh6N>4I?tr?v{eCg+mjOx2TTlo^OTOb{bz#^;)WAmwwtB`iE=jv
vI65d2Do-a6dUBEqjv>YA$E9eApg{%or&hg}aN_^+^<f05G?*G=r&>EBpKg{IiO7ecVJNABUk0s6ZI@hZBm{^ma#8k`?k>9hJFSA6?;Svh@%QNV*sqin
&2?2+YJq^eJJMz643W0VEx+O^aoynnsqwQj!OC-%+%JVug-&J0S9BoJ*)PJ_30_LYHLYM#p&}$jseta#Uos&JXn>VN@C&%{0o`I_;P?+6PGFFcmm=2-L
D1hEL;M=_Z;bblq?%^K;2j-4+xvW7dm9N!Fkzov3LKuF;V?TM>zI)FCi#nFYT0t~f=Ti!IT2D;3diyf0lNDV^XYEO$E{Q88?!4@hvnMk;mGffQ*Lxuif
3LSQ8qA;_o7p*uK>wsy<O{$sBv19t8-0AKh0Hr(k<3T>bjygWtLu|t3`ZK!WmCxc(HqvnYx%Fne$KIx^DK2xpwlD5f0u2XuEA8`u8b;!bRrcQKZc8I0^
?1Vc|J3BV39EMO|{5ZaxK-8{VU%QMIu@!g5bUy0kD=T{wFwX?bcDf^G`K6)Rcx7IF^mgd_#hR%ElDRD;mP6vUhV*q6aN#zRVkh11d-cdKmKr!>H<pYmQ
;W7p((pGDt<+RDAwxHBib#~AtFxiXT?3-nXPF?<O6j!r%Ic+!N38kCTL|oRz!71kXs3*IxH@bdYe)^Xr`?;Trv%2H!(~LKwS0y-mRQFgWL}oN7_m!Ui4
06)A=o+9n-0VQdq|vpD_obh!C|XJzQ~7#&f3Sr@`x_9V<3pRCwI+diS>)(c9F~y;OFV4%#EO6W*WZ?TuBMn)y>cuC9&5hoS<00C8Y6OE@GPJ7eak=_TI
8zSxP5fnZadPk;*&8gr%d#nvz#k5PukZmfm59t#`tGR*?<gb^<<vd8a!M=vH3$hL~2@!d009VWUb|U09+CMV^z}Q_RW-ua`G<6d;m?39P%h)s>X&4w^8
4tfQ_wRO*$mu&ol^@7L^3xE-KzOzlbjO{UN>y)lgC*syDR30BsNAIHbMty^9E+*&wq{<z!tt7Iz88jV;k27lb>@Lq4VY88MLkWGOX2*t!-{;<hn)uaJ5
P<g{0M5_ok#qHROhb^BPm!hKBX$y3reXWf}_G)e&M#nnVkhcf6WFozG*`AcmQiX>cW<?;_9--CKj%<f4^C@Ia#;^(Id^I+1oN*b5DFG=qx}mQqrHQ#SI
-$F4&`htPb;C}(cn$AYXm6<TA|!}1AWkej!ShCOWgrTt(=k%4smd`nkun9%2s;B-Kder14UobXnoZbsfkiMAdJF;huIpl~qtm;!ASP8N)JHYdWu{0Bu5
+Yi40B$}@(a{sfI(%npyfz-8FVx6l`ZCx6|y}j?3u7un_Y*bHs5TH<5-xG)br-`I3Bhnj<M8kS8dT-=?ARMwagk%IK<$#XRfcK$j8|3jLQ2)-SsvX2Vv
WD-HPZ}ms4Ap4s$@*giv|)l4GUFiJZYJS-vU^o%SSlb56aGMJ^k0iFraIa?at*LxFhV`_(~WhShf5J1kLqf=))YYqOe$*07Z?8ACmexRkHNddXU-ksmg
D9&I=mxuR`3)s?-ho#LPwyV`mA!zMo&<BebG*9_m*HHoYb>tIhfFYlV9c7-E=a4o&KqY=@YBbEz5dhtC@YPXe<Qea;^W3AkZ8_O-_7jwmRSiVigNPclg
Bd(%cvE^<re=aA27R0Hph;#O?Yw}&!<h!oPch~Q(-*rvC>zaIb{qFkR^}DXgcU^Vw<b5aayX${ZU6TuW9rk-JwF2>W7Qy^18>HXoo!v-Yj98p$+i1VF@
i$#vjk>Ok!-#BQDbey12S&s<!YFfX5nRR-hnVYwu??UG7A2y-afp9d7=|Y6nJD<#jf+nQ+t}-;y(k@5V#vYQkGgm~u32*?75avgg^NaJ&&QIpch$wPA>
E?IoIz9$&auwmprCo(^>(q8(%|f^4oftWBAjE?v>^uz+g7yBS#t+2iwrZ%-gIqv;2aoMbKbymeH93<HLAhz)%60F-Ely;*xg@@-BNo)KkLVs^<&TaVIJ
v&Xk%uxe$2amj9EXgPl?NBh#FR=xuO^^(IqF}u9Xo{WnfFE6Y6kMj2z}u?{7}s=YVq!54{?&ya$=XB{w56?A%jf<%$a&ciysR!;L=TM_wMzM!2d>SZWx
1(r<Xs4EIJDw!A(G4ri@6-Y^gNN6!xX6#uh*joH4LxGAJ7C#weil>fKWKauyzDdW#dKjWvL@k7t}N$>dSXZ!>+e$qRB`WZj;jGyt2pMJ(qGvjBx<ENkT
qs{n<@A&CI!jI0)_U&i;(zAW3yS@6^zVvKg>~7zFwr}vUyif6er=RWn7W~il?PvRHvwhXOef!zI!E9gmZr^^kulD@<AN$v=|L(5;r|ZASA3vr4U+%vjc
TJWRp%{C|mT9TK2|j0O=Az$0$c`47G_^SEf@u9m{yTD|I{9zJBf2Oiz`k;fj97-Xy-oP`>hZw2i-YyrzIT7eGA=a^5Vy(XjJKDZn3%E=uyYqBDwz(q#V
YzSJ}7NXExAv}lRJIn@YY-6$rtS}Z;x-%<}{u;RSQo~`Pox5K8f9gw^fpLT&79eK1eqXEn2jJanUy4KH7`VHmdrW^+}2qYy`C?i=ufw5uD!Pu(4m5Q~Z
iA!hx&K+UqVPZn032e->}=^geW({PEd%`$g;X?eSkUEcnEoSGVXXKgre%jF2W5nWSu{`=6AoH7r~e8)>*~V@~y_cpfK1_&R=mI$zxB-9=_J&*uv}>OpV
i<2F!?i%oF_j)Z-z41uOZ_0Hl(1KIR}yMEI(`SyGyD+j0Mkfy%%Pu71?{(ACv@fXo=KJJ=iiVI}uI3Z;c<n;ts6kE#BMMe>2p4gr_ZV_J$R&AT?`TTgN
*UZ)wpU;oBVHSqn-yBgMfs=C=`<5CzqMh<rB~STFUNW|Ez>7D}ntXfyl@9EbUt%t(pRWI+eEmd0FQfmsi}2a}zDKmT<@d93J{o(h-H1}%rVN+j8f_ddu
?kD>Ff2K8Jod(62VPJ=-28;#R;2cc^<PwPJdyWh^dHOn>((1_*=WYT%$8qJz42_l^b6{T=j*GFyX3y;c=b8fZ>P#yay382=O_GpR{p<mdB0%#7uBCHsw
bb;tDk?@B*)W1pst1*>Mn@Mk2fmQ8D>LfVja@~xC#K>QM5z~FFp}rQ|pDlBzRh&mCX>QMm+}INZn9&$)PF@HZBs^fv%wxl#bSEBOTpPN5n3?-ij?GgME
PFA%#;+4H-3(D^A&sUAw-qT@NkdJ*bt@wrU^(6|h2IY__;B&ChHc)p`dpBG5N0xN}sMsv#ySTpP4hp<^^F91MJZ08z6(;g#9ACm&$YEh1KxUg)&Rfnss
hbP<GxyhThZqiWiUJmJE|<56dBz2>{H9?e~niH<ZXgpADI>wFro{i}|lCh7aPXw3qD!+V;K`wT^E?ZsY7o$pTaZAwo*K_CK_zC7H9wKED(<%RvOK{}vg
taDk4?ULF7h;WF+JnRvH7BIAOs&&2TkZJQUFzL`X01?o&ov8yl0u^=wRlY!(j>WiDoE$95fKZ2po<WOg{=#0efG$DOfmGf!{+?My04y$JkVY*o06Nv17
$en4XPUjJo1+3`u&jF4JE%B8(df{vMhh>k4g*YnIh(Y81l@qOdN7!{Pdjc-X-5m@jMaE!Zrg6z+Tf)pBH*_@-;w{kIyeKYW~b81#cB{-t4rUAUf3ZNII
_`U$sAwWTes>K`?IUx@EX)aeub&D#&mpPA6T4#qZR~81J*|$L47(tZnsCu>P{W$$@LmJtI-bZ`(#)j(KS#ZZ^<gV1xQhS^s~0auKWa;Ey)hszRs!1*Mz
mxbWyqLp!Njn>7Q-~;ALYm;jN|wC@4&>Ns(@?6Wk8lf(8dRNX^#X_KHcX(9R@B=i2Fvj;C^J6O!9)K~!c{7#3I30&KelNb6B!H)!UX?t*|B0OVGY&JQR
nvdJ3p(dC*tb!gq3umo|Y_0K!O2S^+sDXkt)>s_k&m`<3+DmVqO8UTOqtoIijU=~dRd9$+FdIEf&X~p(*4N(xNiWhZZjg1hy1ZTX*U0)w+Qco_7qbDFQ
?Mx;Kit-r=&vruN>1hY{klh)pYV)f;-|@*0lZ($DXl6g32F^V*9^;XyXbK#xD~jrCH|}t`Wiy1&!xcC!udQ`fub<(>B)j%5mtA^8M`q`5;^f>4rw&fjB
b4@TJVhAhLSZ+m#(Yo?<I3HkrLQwPvPlp;Z4+>@654{cXOg0sRjJ0lht=J%I2_51xe7h7iSoMO7!+3_Qy`cd)hl)fZI9+4<TmTG=1wXjPG}L87Wd@_LY
DEhBP)1`k5NWlfNUbk&9e8D50znNwSWP2cjIf5=86+^0cYAT3nkez0+TI7enPd7br>c3>&?o)4uH*ZzggE2PSJG2-1dYHARWWx<k)ZE^$P4;=(=Z@_%w
dJ7+790zN9m3UemWEu6H0kn8DK6hLi=F^-ZA#R=Mg_gp|5lhbsfDp(RFUHH}k{rt)B*ZN=$&Gc@JJ6a#IbXgecZLK*EtnY&w{^$n06nbAwHBz3w0eJ!o
Mvjrykz$p92&9dHg1hqXtd#~yh7S&ydJ2Kac54;98<r{7tx^XHD3`AQ44aoTB%<mHsnj&zU5gZCBsSd(DjWjsCJ_4Xh>X~6^I)%2Y_12b?A?hePI@JzY
#l?#wDE_t+lg~cT^hx*3>ho$QT?ws#Hs@upGE@u|N1t~`og$U}80K0F10ToC!?NbE@x|b0dSMrw{3-o|1=mh_3Q@+6=+ANmsu3Ch-kJxCVV4s)In}O}>
ltJ9n;cjt4kjn#?cAM>olIq<=qra0sY;Z12jz`@PDna#L5!}?a&wz1DNu3432QAE>rflpFlJ_McA#8fH}*1ZhNoz@#qrA37M!8B8*STGgT4ZNrDcdy)=
&!Vlt{{o$+R7k1hCu7?Npwu7-wJO7Z|3XDR!j<BbJ2@Rai`i$6ZW<HNzpKny~apJ8Hh!R1-iuuuMtB1>F?|y|1dWXfNglQi#Lzb{KCRp|#LqpA&5X4)z
!s4LOw^^k|kuU9lzCkw=hb#$FG4uwC+1sAnbaLp-xxU@CB{j@C}*NVeK_2R0D2ss`~yj{sFuwN=vY+94#|<yS4Zu7KbI2ZPxPx9AN<u3(E9r)<UcRp%u
dg@e%3++%&%ur}`oaBtN7{BSJiN~=-1r?)^x$kTDlT!)bn>T|a&U@O)Ux!M#MZB6Bs(UL1Rzz?LrT(J!@&bd^l4!Aw-9v3b9V(`DUpG^Hs&k}k;11D!R
r5}S8WKD=`DLX;pv(CUnle#6$Y(dG#fv3_pYy=Wp8VbA9i_g$6rV|V3Y7g2l0uL3$9il0w&K$O!kwn`#0Mhj!`mQQW(TJp5-8q*i-1VHe9kU}GFMxbn9
SDA%H3H<KQqhxqigx7aF{m<TfCt`GT5Pud0!!)f8V)g4TcmzVRVOSDIRgW(U<6rMoiYpZ7{Xs6O1<qUHx@U>0h+|yx9%v``4$=>iDmi|gw|8NnjVIRyg
+LW2yqjHff{u+D2!OXsgTfjQ(-+aP2O!hK-whlQZ0g6fT;6gVYn3C-EytzE}GaBpo5s&xL#PahWI0YB-m}t&220ZIAUImg4EE;r7A8*3c8giy7euQGd2
hO>@tC?YXBo?MagdsL4i~5*x=w|atCAq$O*$v0bz0A*b5Hd00kK?J77v8vb`?xZBy86Jn6@_w$@>BKt_7q*Cdi%Ygk8$aj`pE=W7L`fsZ*0OQ@7-aiVc
M)FX6=ix<@;-EF3NSlX_+V}#Ncb2ybtiRN^=8;+}z$&2k~038Z5nx5R?`Dt<d!CAWTwj<m_yg-#HWq|W~1!bYk5H-zHY;idd!leU4<Q}dop*ezW!gc79
F>eBh%(VqcVLWtbx{OxYQ0qO&y2IeANlyq23dm#)&ZDRU&*7Fe8czIOl9TFrPKc|_63(P0bnbc`E_bYOnXKHuxJ`wA+Y@|O&;E3Q@mv>+__;K2=FvXNS
0|WI!PxdYwlh**htI2oxB-0H7#3T;k#zu11?fw(j&nQ<x>z0PlqQ`v=Fe)K>qxY_&}VB6tw2t)y=P<sNipfIU!WC;mmMsRwVXMt2nL&l%Ukh|W2Q}+kj
jVaRWEgPoi75p3TYHH%Z#)UBkBdPR!^h9W74Zm0uzT<XLnry>IAv{{%Alc037LD63i7kO57jJc1booD7<)Y3>G|P4ILI^uCG<AyIq-~54pt#2dkXMPvY
f7jf`zB7OR8f4mxbW466i(bqm<!e9lwn+WQbA<ZDuq-E#*ku(TI02}A>Lh1QPObWKXPMp%MwtJWQ{m)Yx@4L}0wel74$Ax<FQsk)f>`vmTwsiME01rmZ
mj|zij?^;&m!XiwG)(5N(_C(i72(cl-G1!_74GaB9562V8YprZLv>LBlAc<2+M;RF#FStu@0qs(5N#>+5I(50(@`efn1At~PM9U(-rO?E7mu73#(r>F~
vDS09l)-v=Iqt<K8K=5eF^kQ~PPg4Ca=5vJ<7fjc#!+NDh^Y}0J;$jp3^m>VdXasY$=5I6w32Vzv@W09V?6m!`MjDYgQGqbo8AhHG~C#!9XNW|VczXhD
#sFRfZ+I6SshOJ%l8|di0w{8<TDf~S3p|QtlxJdwT#)FVaEn2H!<5Q`y(;c>!(5SHduPnaWZmpS20u?$owKmF+*bmUca<sRz-EGlc5wye6?jrki!VJm6
HuaLHQ=mqy~-AX}{3lppD@}9-w<O;zoE%TA+&h@JKcQ>*$M^-E^;Pc~F^4>~hNX(+0O&m^WPr$Dkt*QO)+Zjc!lybgFdM15yAXKXhUp*2k`A<z^>P#FQ
bgK8t7BSkN_{J7Ft8!V2neBwF-J0opzAT51i_Ho|J?GAwR|zbK~-?#dF`ok=x&5NqUciv5NV=&1(GS*!z92Uiec8cuw*!4cgXfIsJC3XOs>EC{@d^uf5
<Ro=9k2dI7TZRO);%23Cyp)6U8ZyjP<^+FE^h6W19_X<Z&o;l^yeb`@ie%is9xM{H*Ks>k-25U5uGX<vuLf2k~tC^0iwg#2u)Ori@em$fxv71W1y|jgk
%R-+raM54<G&oEf@JMVnu5PfHKvM^1>AC`F^>H^PT|uum@{7U$sh>!C(h{sb*NDhHy8}OdK8=dT*{%D4oB}S*^A?+s8==x~Tq8<|c8E8?VGEHQj{)>@H
vsW2z%|<pXzqBDG}D40*4Pl|9b4;hHMziWg`8WtbTsaG?G7Gw;x@+02r4oRXt!qT&E-;U5YrD>32k<hD{jSp=>WanHmkGG`lnoCye2OK4nfpJV>>kOHA
q9I0`I!eSt<@KPd@v$$euQ%ug2rR8cKHTbV)50fo=9Wazv_OA8@p3)&<&2aL<`L=Hvw04rA%!IE-gn_B2j*JIXw(XUy2-@^V2oHFjV*>ISjVl-+E8V6$
NX>Jwqed=;Z`yDVc?Pw*YH;*JNH$E{=Ei7|ons*W0`j*SU{t-R(aXaVGjQ_9!<3zna@#v%>2Z9?LUC3|iZCYM_f1boHom;vEn%7KSNcEQ4aC$J>mAK0z
$1){Jc4_np3O}ZDl7ITmB-ql$IH4X!{+eQK3Z(4e#w1a6V=V-OXD*^S{yds71%n^|$$mWH)Y>QiLaNNMg8-YL_78Mi9zvAh1|DXzEota{2&uzW<iXS9b
V0~Q-l%)fQ8qZd)sS{in87tw&x`wePRQ6ZfcJs$ysg>&&qx*O{h3Z*y$B|y(OUPUUaMh`Rx{i*wzXssCOdY1vD6D=lx)-C19Jh3rX<QN3yn&CKML+-a%
USn!dy_5NR9&cO7{Nk%l02<$c7`z(CtI>gu9Z3kJt;C-Bn%pMwQ=E$<Ve%ds7TuCbn7APR0nr>hGd1t2`Y}5{gpo(s!k^cBPHaG-JPJ6OUzOWxH{M*J*
LXbUJ)l?<mhUFv0gM~e;g7cjZ0FKrO}kT^#ZN2YxGi1=;*T|M)tQ|)UX@xY{7i8-55%FI=Tv9ZhZE3IwX(>UonvjRw21?E(O)gCtazoEf$_w+SauNYd}
Yhi>s7m<;BMAWp;TM5dT=6SpFD>ry5yK=r@W&&qqz*dX>=J^dM87&X&>|6AXXVXIysPbO#$dm%YT~A}peObzntzFH1q2o;04agN->RQfbIkXPfM$TT1M
1p)|*X3L1?wk;AS<y+dPcnp-@qw#bCeOSX%TeO$X4hpq=(%46@;s|cWcWh-0&i@-bWwo3XQ=5FnHBTqfFHkMAPv#Vu0d6$cA2;zoXfz7$tYG-g3ne^;<
CDmfl?DH3+`>hX+=01l;MG!1ybQSKn7e5ve_RlL8(7Ev9=DWIH)RbkTFK<+ATgQsy{bKRrwnJ>4%B<;lFMn8Ll4))uW;^M{ZHJrE_io-Xc=_WUQ*6_eJ
Ye26D!yw}eAlS>?)u&JyGF%#jf(HC-(A1Ee%Gk@u95AXyzk_Fcl|G{QPEjuSa0=%L5r(0qqsgj`Mu?pHZ7aI4Y<9pb^YGM-ZWAXJ<b@u&l{q6L~V}aNH
{fiX|#n!0uirVVy=C|7`g_QH=>Vl9lwW-fP)QDvcqXyU9hGRT81UcN-i$Bes@bB4=M{C(yTcu(Y>Cn=yf1=UN&;Paj^Q`#j*ksQOA_aY5Lk9G@^OUk5S
OM5!nmfmQIO{a4Y%b8crwKqEwmUfpY`9HNy7t<{<acF<RrWF_*AnthQ@zZ!b9`$WE(FWY6P?ySmNNFuTPY`dL55tRHyR5AjIvo$;+W>xa4P$C&l=x^ct
t^Uw%d+JQx#C=Q&0u4^L-M&A~lLe4qh5`z(h*qejy`;fjGfefj(vOFg_N79UBSkz_>D|!z*+(C*9V-2b|{4BFIYxp6y&g30DF1hl$To`U1Y+>0-vn#i;
0@QGZ{LMk}PxC+9*O=`KixH7?9Mux;C-{FW{S$eg94!B=^fP|?89&;LAK{Lle#Q?y<EOjhr=Rgd&-lUa_~~c-XfuAgJAV2ZKiZ5R^^TwZBmC&xY~OyiF
Fo5=zuT*y?c2=uP4D*YXZr>p%lj1nclz1B+Vl9I?c2}xrDyy4cl-9UeS_J)<=wvhY+vp9^*{EnS^vUa|DRa@CI0v+{r^(>Cyk0mfp7b8foXx*7y`yQ-o
iGv@^zYz6<cb;cIfpV`7g#@uYGHHHoM8>K~5QNTd9>H!<((BpiRbcIfHnQ_T}&XPHrb&TyeR~<oI+7IZfHehE=VXws^>_12=@#@E9K?45gObr{l?;-Uq
p1KOaxNXn%Qoe3LR9S#w*L_yj)&npORlC$&H({h{O#OtFlmbTk@y)d&=q1>EL!qhh?Oh0m-{&Dv*1c$O#q!J*)A<JMRjmUCN)V%Bp6SMxXZb^I)Kiuh;
o_D=8ZF#~=+-hR>g`~~sfUQF@Ys*z9dvr+f55voB#a}ak*xmFa*-dz%aX1nF_%#qN7>z%XWzmA`u&KGz32tVlb^Z5cxLZ{#Jo*gJ>8g;q4C5k>wHLsD5
)K1~dZ1UeNWxi=te0x5Uz-6pCS2?&(*MCv|dg8w?qJQ#u$Nf>8^cVD!DDIRK!L{rZe<PoiVG;E?gd1B}G6EBR^LWQk=f^v}El#=d`TQs}+`(`K+YuGm-
yJxAB+iCs$i66L?3B+g=wUGYY((H+mVZSAu|p20mhRK_UzD$(=;vkhA2;qjo8J#xd}TkM-!l&Hj9}$2Mdh4rO>T)!cs*Q~nkaYvm~#;wG)6Qszr21>(t
bQ}=Pb*fuK%KX<B7a4qyJdmU$@@Src7&itFxAUG4;l?_0lh>AD*Ru(wO#z*Gr#U{U&R;?Qq$sos95fem*PzU$nemH2sU}&llB`Pv}2GqvHK*q0%d6g0g
w<SbJd-mGkMhFP*Doe)CoAEAadUWPSg#=u0!jd$(!${-$cL=l1%g`!|&Jw8}NA?^H9v>#=E9<<-Y%ep5zA@0xT`Gfz0yReOHgAPIkk`0|%N_|{Kfed7l
o{^4)`?EBw&_4~j5{tv(N;eY($tKa|jG&|~|dUyzHuYd5$>UxUmhrX)AFU^NJ>gXJK^Vi+eD%iBjAAR%ZU;oalzxdA6<)$TO`sThw`A|$ZeYl>y@}Vk&
=u00T`-8uN-dA`%_dovK2Y>SQY5KIttjuX{Gf%rdOw`kxX^ltm=5O7*B<jEPRpiTGDv~CcmpxyTYW~(1nU>7TsxR;IdQC9tcv|hlzxm5o-}{GG-}}z{K
mOf+`pF*-55Mv7U%vM6!T<FAhvma`zYqTG`>%fdm;dyWZ@mA*Z@v1?*Z=7!-~6YaeEWm%{PC;5_|Ff&@q}WYFwOgohvEPG&EJ}qwI;5b<XC?7;q{71bL
aGpbswtuVfp2UYxNN1N#TFx!J6fnKAeg2s%hrcr#X*neq~b0m*H7Ix#vfD^IkJ;0M4_nzx2W1{`t@Tk3as1|EIc|-hBAC|JTI8%p5ZDJrREJC;#xlAN|
cdIDH0x%<JR258h;u*K5z5PYfUraaBK2@?`k%0siR2yD>h+-h0#FvASNPa@OxZW9Wnb?N2AuzWVz2UVZl;Cyw9$>7Ts%{*ONR{`cPh;a^W=KmXcKKm7N
9H3>6`KC%4a-+uG`AAk3QZ++{db>9EcAHVwPfB(TZe*e`U{Pn9p|G~#1Jo5KnHIK5)yiX8)Xj=bTd-FMruRiq2^)zdAX8sY%Ga8=?7gX)!a1Y)*H)*Di
tLkInnoB$BCwwoe>#Ck^`sy$KaN_g*AO7aV`Lyi6LVn}FeC=OP68-$Q{(REzs~`REAN-F$`q}rt|LPz9?jx8?+|I)O4?lSSCqMb{xBvd5&wu{)Z@>Dxu
T8dm^`CzFvp@S^Kb!#d-ETgM#y-Ro`xD1+?l3d;P<Z9=)ki0I23hm<Yi=Lz+<xU@QND)O@i+1$i}K`DRpG<rKY=$nN&du!g?Fu!AZp%=Zo%Z6$2-h!53
l~aZ$GpT6Zb#+!Pg$KHa`5Dhui=2fBt4WyTmtt^ZkGPPY?g^H-2jb)5~odnm>MX-Oi+s^4#tSYVT0{=nh|f_-L^&KQz@R*SSyl#7ZACdwVagtKz*$wD%
rO_+C}!!<*PRas9o&p1}4Lgp+k9ll}Zpe>AZ(jeq^eAAa`-um0$-?f{%E`RaFn=fnTy`;$RF<uFqyoF+}^``KUqyI0@(lPMlN%Jce0C$D(|qzQ#n94;P
aX1?-pn{AYouQ8XD<rFv1brrV3^{WqFI3uu{!1mg3pK__X>YGmp^%&G&OZKpWkcXfB>9;3de)fO=!Nm2%-J^HE|HJP-ydnMlZ@>EKpMChPzkd?Y{_s)Y
Y3d}*6l5p(J;vxsKaaw{`klXj|EGWO{ttirCQdxP`z-G20h+?Y%-?G{m1weQa{Wjb_e3{~^*HIP50Mv~<_WVtCb=hc&iI`iZuY}3-{;g(bB8qi1dx$ez
E@4Ud+(k+CQhc9@$*0UiwSTO5GR%=f0_iE<bQO#SO4?ZA0zZrw|o3#j(W4k?w0($3DS>}?W^`7OuA&|$RF-}lx^WpW}2A4-}LRi<~_{(%>n#%;GSih!c
H*{KB{Pj!c&V*nev+4)6#p>j5!Pa^He!O^5Ln%=Lqq=zy9#={=;L)`QUH<bdL5@r2OIUP0*e+@ZmrH_N#yQhY#MrO~TuM^8o#uhvUNs|KaZ^JFeS8A7;
m$VDJd>$2rq-uYUIrKKP^GeD(X^eO&QPz_~}o#}s|-r%>=FEY9h4#_<!rUI*1Fh2Q^NJIkDu;T%4`{0Ub2I=M#8BLF6X=yr$9eZ}V$Q%A*Q^6=5vuYTt
nQ?i&s;w1c|sveazN%#H_|6-Epbrk*DPhb7uzny4id*5|AjZSjC`oVvmTxELy==HA+{`w9NZwi-3$9ssAy19P&9&`Mu#QDh9b6yFu+5E+1?7n(UK8LaE
boD74zYa!TQI*Ggbh_u0FMU*9eKH`u`ud+tY)-LdvhS4HW>mk4Jd>3_vfB)c?|tKg-}~nL`rW^J^!bTw#`(8?I=z{k|NS5S*+;2Ecw43P(9fQFx9aSJu
e04(ADwopAs-Pi0r}kK`Ajh><J>l<DE!KUP*>+iEqq$oI=W}x{IM>1yPQ*kd(7aIoRcJvvQ4?~jlka+rWlVrmRg@EA6}=*+5V44ew+ArTzqG8_7DF3j~
<JTU#1X03TC;_Rg>Jy<A;BBXX0N!0$~nOANl-iXK3bV?&S~Hq==d)YWc4p!s=dmyjI6kUEPcH<X)fuTlmY!q&xV_==~MDzmoS?>i$aKUzz(W0zdvU&p_
_9$d~c^D{+4%@2}MTmA=0+_t*P8<Z&K)pNHP(q4#;{eI9zBhu-I*_j%~!JoIrMcAtUWXJGdk*nI|epMl+HV2?Af#~Jv29KVm__i_Aj9Df`q?&HLLoVbq
@kK@GSIC&o@@8jfsoO~Q7AIGWt2z4K!9!IFh5&Hfa{rDL@e>R`0ORm?XJib1-`GTK>p<~Xvwq}5)5UH&ZI^gSF2a)=A6O%*Rf@^W+3VWcsmv>fN8`$Hp
y@OcHu7!(kop!YjX|Ms)`2-(Ot;t2H5Nl$j&4^t4`B08JB=%y3+Gnr<9Hd9R<;!SFhe%O$6c>*jdR<X9jR&y^5@%hkspSr(=ry%fn;oL&9eoRoy}yQoB
S4hkY7JCNTTsc|d}~E^emC?7`Jk^^rU7!Jt_ACeViet2P%hK4znZ^1s4{lHheW_xoXCd)2iLT<V_ZXSm9vf?NQ&;aYsdrJ4CAX)T(TM;g#SN#Z`SQ7l4
J}2AbKrl9v+!z2?R)pH|9YC#N-UW{&J$f?`GbtjI7A$s;=r@sfSqWoIn`9-E5ngj<z{|RVdCv9D*XNd#t%v6tEj}ZSpq!NZi+V?3vF#c5vs=0Vh&FeSi
mCj4<N|uHnKbP2mr@pdFm9KI5Wk6AK>ft<as^!Wyoc6glojOLTUF@<}<2=K#F9ehcvgr+m=sXml8_RB*5P@VbVh;k1C<`VW_Wu55!`cSrUM#OWPGBW>N
m>|_9Gmfr;JA>tMSFc$$V>AxX^ulE3<tLyXY962ynh6oPM7Aq<=i!-Sn%G>a$fy`M@`-EcMuJ1!)y+)lGN@Ly-t32;{K`1Exu)v7;-UJWrA2kvNr=!WN
!z<Q+H(jO5)yfk{?s3viL^#plv)@u?Gp_82=&c;OMy&0B;>bZk-<4VXWDJ8)pKuP{FxlX`eXdF|Mf3}hqF-xQKHf+0c(7TPB*_Y~l|{o?ye%SVH-f{3S
f&`HPRtYi)~_I<7Pz}_G*<$?L8PY{=p=(EXvdb1H?zUbWO9|YlTHPw6V+pzc&Gn)wxcK7L30js49+b|%Vh<eeI+-WDd~pY_v=iXoAYwWv@#y*I9vu`b@
_s8c|tef_PkyMFHcGbW#Jt^&<d8oyze<~e8h<X7v~@%1U&=!;8T68XDJT=_84J%&9gI5KZNx%+RKPJ6q)oLZi}!7>9cL}s+(4ZHK;3<dl>ZK%2j*Xy-0
@#yl319Nz3p9VczC#PT$!Msr_+i(8<{x=+}4wFBK!d#srpGFvVKr(8M~roDt4C@EmG1NgFT?NXI=uILLSoaCOw5v|C<+ffuc~p?lWi>ZkX)2W`?hD^aF
=Z;3Gu_P6FToFGybLdkqZ@kydPJHxc7!Ywln+}rC~Y>Cw;?8n2dqBSKaQJI@sawVRXCz06e?%jE+VSUvGMVJ!6K~xu*ie;TdM+~z0P$U^`xPT{Zf5i?C
l1g(Sn&;W4gG@VP=_6gv{YkGW&JjT|K;pe=IQ?L*CLo`m)KPef8rh+AYlLN)bN|W?wuu`c`p+IY_$wK}uf*D~-#dr?zceeSWAF8vs68nm$H!mX>5LHwD
n?S@^T7qct*7U;Q7-I{r<T`@jdT>^6mzB)y-&r@8F3_=`FwE0ITT0<vY!E|&=QyIL0{i2S#U4+Tir^<l=onY*SjO)$QhABmcc3K!^lBRQ??Q9$Z>Fn5d
NsyWn~bCqa4k)Ivf(LnP%GQiYsWQ-e(nSWhDf^WVl=2n;CAD9SI*lbT537f3gKnJI?2V&0_180iv^R9A?uAk)70ADhu5TC?_E!OEfiN5jTevK4W@$9+M
6*BeLr95s(RIOlvXiw~>e2+rwkw=FSVad**AEHJLtu)3@%Jmk#M5wGRdhu2&a$v0dK+Y{w)PFf<dhX*fIUkaOL0xaKt|2&mEV`Lo2m?N;rPvZ)|e!zHk
=fUUtq;A&&Mb8KXz56^Ihs10Y*cu5&2^2HOd*L#53K%@@9Ch41WqmxnSNc_M>xPTO>TB1}fqOl3f`jrh4koXWyO5%-6Eaw6Kb`u<}J=TOPioQwOW7r*H
A{G0dWKjy{(#O;i14P1FuLT=|i4h#Eav#CHmkaY}Q_JrT$oWOO`lrul`@h2NUp@!^y#Vkmg&tGUAR92K1$G=ae{@#+oxKv{?YMvo4LM=fkRHLb-um@{`
j0=6evokLH^YCQU?UVW*A!Av4nk2bLcLe+3FJ4cJk;=hvJOEFcx=x}4G9FMS{$|00{o$=<wx?N87`?>;KFc(a8u;GrMcjw|4(DuCBj`<3lR;t$F{)htE
C|e%{_&y45-fXisSX-QK4n~p|>>pIO{AS?CUB@Rxrl2HhB`soz4)-5Bn-3jYBQ0UUG7ri(rd%Nw971EUXd^MqM5hJ=|~_g3lJEJ3!aBama&AORU*5HYz
p*3HLgA%D7yl0T4vw-Jmn^H42561RU%A5u$DR#t#OcpP;9o;>aU8)o`=RMn&+Fg;lbIWT6TGJzyv3Jtm!=J)PZlj)2&R4Px8yempCo;K6};lEXyZ=ipc
=RfDzC0ta~r_kLE%r3Utpa5D0sI3Ee1Ton}}xe(nd!1y7#?BFS<ORDq{;&Zf?mwhnTZ@6E&GO59bTfkG&dvyMgU-;kY&y~K7vV%v8&9K_!)Bvd`!sqTG
!vN*2c`oPL;wp>Phpa6K7QohGQb%M+jvRVe#^&9?3fJ)N*p-E|1EA|!72qdXBrc9A72aPe?%*O+2`+K609;7Dn-ljq(~raU(OJbE5#(&+8b}+1kU(!Av
1K|lYOy1&&zC79e1~F5YFb~5&Hixu`G12^{M}$I|HSN`KMuOZ{RDI!AiONP`lv~Z+O3e~94^~r^CJG}7{K`H^Ve&B+YZiJikr_`BRrYPzo-OZO*k+<mN
7_v4SeoN$(UZAUBpRueW}LL^{N8(c{Wk88dD?4Q1d7a6U+{qJ}oo&kn9BLz(p$*?~sGt;0L>JeBwA8TlTyfimSu(7eThxC}$ZCUf;3tRz}hx@eekCLYL
vejd#d_*-*+y)G=h+^B)Kit>M)f;~@@$VOPZ4SP&!2sy1=I9aaffDybP#d!5cVHX@fz`vql?1MM-*LYph3%<;%kpj~S)Mne=gCQVr^t6YxjQjKTrQAMt
uZyfRh@qi0_hkTF(m|aTUwrgiWMwS`hW_KV0IAe3O5Gf<E@2AKa!x^e@`?U9j-|9RESd25_etTgIcQx>{W7-_bp$>k3h|ZX{KRgDI{@zKO#_x?n`_%{!
=}!%g`hht$A2TdS_nNT>as!WdIVQ#GY<)v|WMeua_%PT?qF8yheU;SNRb@!npJ025iciwG^k=jldaB)4J47JT-Jz`Da~^}DjjrSCjC_kTB|UZ}!73fv>
<vfH)@cF@s@Sp`v?p6xZ&T{@PSTt`a_Mz^1;_-<=^ZG_lAUpL+b=nPa<=PG5&pFB7IR+U>R_82DsM6Yp?u3Z+qEW07Zl36ieIpRR;Sd&pVzbN7Skbbd>
iNxYbWc9($wOD7oZf^$vZ4T*6ykKU8ZHu7MF*MI`I+%Ei!q`13AiYZm4?v;GWGA<5p}bYLCwq3|e*A;&S6BY2}K$K*iDq4~MT)cs6z(FoY_*;q80(xtC
(Vr)-)mq^LkDB7j{HP*ikCk<#^xQZG-#Wq}1D@kt*KhI*g)p#*W?f`uI!u85C%WIkQ%U`K#M`_9BXc(Z(q5BmLR5GRY!NFT-#ax**YWehG4u=!g`x*wc
A5UaPcP)nE{uITZx!|83ufPV&=ieC$qVGmU$Jy$yjxF*@^s+e<OLAkq_D!;cg7p6xjAlT<@RwyxDw!L#NHK?(7WbkA=CG6$qc0nl@6C_DBE<OR1+JG+y
J321pSvrEg<+f@jo{$DJ8f6sExghU}Enhx2w&8?*YyC-T%5#5~ZM{5hPzHNmX2%j_?8vnYGB9-#a}Ift?CZ=}1O3Bn|Nkn=f7MI;ZWZ>c!BNsbYGzK<b
@Wmd!dbT%v{utp3QI`gH7UyhzdU|41Kf>Q!5%ir`K%w|?jq5o;OZCt6FsbHk^y62*CIF9Ibo^j?Cr8k!8+uqAcsBJC;jwB#DzJA0SSPcQ!!$sQV@Z)eV
cpMc0sE~*m8h~91&9MA8pz)ABXY8iEa`K@ZeGuRg$(7c~;IBORAqmqQGO-Df&Gpmiz782ukE|vf;G&wN;7Un2@+5;yVjTrv*~!v|Q@kafX$yhGLo!7?4
Tz{IZnSLI#>63y8K?)W}V`&h)Rnd%=~=QThHJQUuV_J6w_^e))(yjJJy$`i;Zsqub}~mbD<_YgT${CDS1L(O#U3XKj!*U9TgBZJ`0Chi~1KV=7@!H{+L
17|&Y2Ou!V*EhxbTMGadsoJzP^DW%-C!x&<?xslToo5df_0ND42H2v<FnqMUY;rE)~zmoxeJL=$Xy>H4haxiM`Y_a$~qYD9zI><h~wS|<PA%Ig6Iv!Jn
`0*Lr{6FI*m*$e?s5raeTD&Gcmm<{SHpG>CLDb$5TQAlm;u!M);v=-G%Wd06cH0z=m9w*}#V);O)xwaaz%Czf*k*i?SpHx866I$qF%gnn9L9Xy6vouq7
Lf5%ucKWd801PRT&ld5vry*$$GrYd*Za*^erImp<@Tvz*AhO`uUV}~2sq=9+w$2n%Bu^Iv%WMVoILsEj=UVN4gS=JpVS%8m9X8WgN;AJoutAy0a@#wEW
NhGEjT-wetVYU!Em>px;<_>aGd`^p#QU9gJ7k1k{q`K8LXo`U|rj1-L7BQA;w1<kg_G(D}JU2E~n5r&aOo5pu+k@2lZ*X;CaVam6fE};&`#j&2%@<288
C{&NF|oA|R0=O0f35{$x;+dsngTi$WU~@ua9myvGBsZ>Ma;;AYo=#xhszGlBV<Pi^>xZzuCl?(gh(D5(^_4tMG@PWvq&NkD-ooub!lm5>Fm=csUtm$SM
`+Z)Yu@%~;t@|~dIO(SE^WVI(ilqZVS5<h_~p*+@Bjgb=gW>Y;ip`d^KGf7+lWcLOVDuLjh9Fok28Qi*PZlZ*p0w70MtqHb{wEj8lcrP&C3?ISDAe-y?
5sF(kXMgAZAq@T40)ig-7<u*R@h9wG0~H#9YR@GQrpC8ig+251MO=IG5fhF>qAtwsay&b^f6AhSEMV+(y|Fg%ne=@~X^tlB{$?uM_3^V)WM0ouxe%ENE
IO^8#g)Swq>x<pLyk-bIVR6kV<|HkRIj^A-uRIoIgRmi_Qm<GL+&4OMJkfRfg{?pb(Qt4Vex`^PI}jre<nNp96KlO(a-4KFb9I_>An;(kRi$wTk-+zIG
xp(xhJrKl+U3aT}9&F9)E(J|J~Wo74@0Fu$QwqJ)66BIVP)tSTYkTI*U0CXb%Hz9hl_7_EC#1r375~zcPDBV^}=z1#f8%suXcX8^_FpK`0NMrY+n@hF0
&|{Ls$zn^kUnqMn(+zx%3wj-BOxVM~j9i>Oq8nh_2!I6FvjwFSnx2!AlMkN9tO{s4IU4t!Tad7zk|$=Gaul@cBjYxJ2B5Lzz{d9!ZcAOo+^HWr8;M2QK
xzDz_@|L*4D!;Q*c<c(zz>N(8UEI2za%&g%3T5zoXU*3G8?*^WW@uT7V;&^e_wFQtM*phkUO+^3Q`^Sk;KB)ZI4sK-E+OwQ10ZB92g2(Wp{_YVT-`RZn
F846wNFEi*7z6vTLfiqeXL`uPaAH6haW?9#%Q1j|+&3SiU#`plFeB27YCT=WBpdL?@sE*uMB(6*Gdne+XEZ1|wlnlGqa;q~&lYvt;Opn=8S&!S*c0)=;
V^G=q%KA5@Sq&Zy#+hYFzkTdg2r?b%%NKo2sUZL06^cYvF_v1J|bO3WeSb(?Hp)>K2wvpdLX!X(<gQsMndu$4X@!`j6Yd#(K*ejb?qMzXAzOmxWExX5q
_@Z)EdmeDovybIG11$6hVqTuafilIj3`;>FfClXvl+_-miJ@+!=}WC5KYk3o)Kf_ts?8^c@@6)J$Y^{bU>Ve<RKRBqPGe$BoIUQHJ&T`!TGEguugk-Zu
jG3k3Xw81Xu{<n!%?Ov83nqH@vzb7y^Ae9n4Ux&3!HpMevrVfQzlfW+Aybq+%VQnmQxEP%1dzkRxzpR)ha4V@g3lqP$}zx!VU#YgHsmdqsv6N?VXZQW1
?q)`o`LLwwc4>ymZb@^<D+Ph*?f}YR`pb&cK+#N;`3=0p!I-ilh&xn6CbMZg^|7m>x_YYsc{f}Qy?fZ}49|ic=O@8Ml|KBLWzq!Zn3`6{n-y4DWdr$HI
{Qg%X5C2IE`F88SUB`Ey;&+$vJskcEH~96he|`mjaD(3)7@5{7tcaISiQ8`Mh?d`+mnHczc70Pa;!c;#7|@~KS!DL@=U=X0QGE74zq<aH_iMjg|DW&w<
@*0_dpGl@a`fk&rsaH9E(v0)ecjmZ<+%(|sOcPquXXo7cYS~1`4^sl;rSPyKVeV)$O$pD_iYzZGQc3&$F*s1JXU|huOYfbH2=5z%U|~X1@ZUtUN@M3``
Pj<{{iZ1(ECG{9@aO1bn<M{Kfm$MDZM?>^xOM~U;Oj?_9or8KGHXTM!#=Qly}-azOJAD+Q0Mq?+@VP{)74b0eqSB#Mbz(m9p-??oe#!`{wpJA_P|LA)B
C%OtRWk^cg{3V0Y2En$hZ$uUBB8c)N-Eln8Ets<SOJt@9C<wqVz&>XyI=$EgKXAld6}M%&3)kK!Vf$ymE;=t+|mSSuwCIx4P<ga(uP*dK||e_-zNYlo%
cV<Z*v{+=<nN(UrR$K(1DRMHF9QtcayZEYV4le$*x&@pSEz%~S;x8>b>Ki+bx8)5VoF5M+xy}nXWExL_2G0Y#R%TLY1s`02);@!?}?xQs|REB0%h|fB>
xRW00tfhw(A+!c^UvF38B?~Cm+=Wk&^J{gzJy2tO1yEEsf?RXMVr)5v^UQzY>3-p9f8jZc33B(=kzhGnJMlce;pu8VehJj~jg&;0QWEzw-qY07U>S-5S
<GvA->JW`XU15li4{XC>p;3Yt4wuD@yEMu9gYI`RA<T0TX1UcwswA;*m}K9ngHAwb*<%zOe!6LO=#7eTHpDy`-tM&=l&92>~_+HWmREWEI!Kgt2?_;n#
{g&4Uu$io*N}b^iu1VWB40F&Z~#|^Gn7u?IK$58LXbnXp<&-&rEa=NBo8-`-Nxr4bSxpPxK2<>>Hl$7oPUl`oeGPbHCQde&IQP!_)o3Q~tse^1t=ZFFf
5ZJZ0?{|NO!;{lZiDhUfZ)XYhsR{TrU{7oLA(?+Z`m8=meLp6C~z49~u%YLy6?LbYo5G~p7Hz1!6V@zM-t5ClC+q*c-6%S#jXUK2Zw!`DfrD%%oB+7gC
K=(+jb@maAVADD0<+{zu}GE5byQXkP`Xz2Q7s0G%^Vx3^T+ugmXpDk5;40S}|j1pI0vgT!m<XVVuZOb(;YITxqdCkP+<;H8Ql!2_n`gRvDo@cx1wQeTq
`iNsdbllx-j=D`{h-$Maa`)1$Ep-hvP8j`f{sO=JCHV4}PPlIu&i$a(<Mrh)$~S-cqj(SRUg(b5y_>Y(+CvOO5wpu@a-lwSFFD5}pSMk@yNUF!CylqmN
aO?K;yUQcr4k%7P4M7;;<ZelK<!zB66xknyIrcnm(nz*B7_^8uT31FviK&eO}sS5ye26#p;jG~zHkpmeSPM)`s=R}QzeLyF5E1q71orfC=)Mz^je>{)V
CEy-Yo%ipV*yd4+iSjxu!y%V1qjk2xqZg9s;4GOKx3Q=Jis4!)I187aae}Me^5twonc2CZ7)2>N8^ABJ=iTSCir?m6OaE#ndJaH#y_)^%Z}|xA=3v;xG
A%zeB+Bp;_mC98mT9{F%)|&swob&q8iS*{aroEbDVqSE5n9FK%LV^&}Dc*a`YvK=?`@6DvHgrXwH_SKNELiMBaxOT#-gb6In#x&*REy)B`W<IUl2P4qH
Y#k%vjo%gFk=Nzikq?!pTOZcvOq}3#!4tWvMf&=SK(xQoPUk<}}h<9~$l_p=p8!Z_T6WOZ^Bmb~9wU;d6J-ypCHWT6{p8R5b<Cpb|UtUI|T^wPaiD@-X
ewn`bh2p=TA2e{mJAt*~_&4^3`od3E$tji~&V02#p5lm#%s@hZRr!b8ili#*F?;gQ7J8X`$0>KRcKE=7Bo_D8h+!ERj|XuV)3=GbQFy~qIjIa^<m1|g>
u>T=nJOcC@*n&Dbw08UF67?>BDn7;$pSqz;aeEkV{p?=dE5H9-Iu?yr|cu;#?Yo;+Iuk?@p^sxZp69x#D6@R5uzmnZU8N7GK;6&30Q<oYmiEIApbW13H
N&^KCImTb^bFNnOPHI(o^$;u!`W`@6r0Mi5IJ+)J+q`J07{-bGx$YnuwY>6i{#<NK~+frO<^CQM|WS?9$2d_w((Uw!oyd@c9u+nmqk?n$3XsraLB%Azi
s@#GLWo*|$o3@vG_j(GgDapx<Tz56=AbCf>8mTRH=UcG#Zo+t-3X##4+D(()p>@xgzB({C&n$X4I3HBb64<6^a!KgjQjfIdFL6+EI<`o6ujF9X-4v5i$
eb;SwR-iK?ezonC(3&04|J$KfqF5ao^myy87&%SUyc2HQOHe5^;IC5NHmC&8>-%+6;ld9{g->)aA?QvO?>lwkqZ|$AF;E20|Wa}fc?x|vOs_}F6M7!KP
R!_8|5fY<LRyf83s(inGDefw3Yg}30gzpbD`&L4J`yBHJWcHV3?4C3Nse~(K?#;nk%OKuM{%l1fi-48oif9S0qmTH!@VNK8wEh_-@<X}oga_G%ds`85&
#HuVC`MEG`J*E%U`y0m`{D{2ZZ8j+IUQ75dCCTwhhyt`)y>NvX+aSdYn9;X5U=iV2-QE{rscsWh^Bkd5)DCHh!;m9d8-Q2A^7$gHYx9@K+ngNCz%Tv+3
Ml#Q;Lr`1bA(qsqOuBW@gLp`Sis3i4T|qux_g*kf_6XhT#r8P#JpF48}+uoLt5zX@t@Yna>7ZVVI;Q$XIZ<jNVy&1VNI)A-S-0z@bEieRMDf5mm9{vpz
^4JlekTiaQfKM6Q-sFGW_3mu~4;4<U<6h>R>rdK(J`a*ey<WUTTAe_+>zEb_8vIJHu4>GFUmTuFG7wJ3unU>;mWi%*xfz&I>;z#?G{$w$k?A0bRVz!-W
KW0!h3xLafyEEX`RgK8f4iHCZj0de6P6GQZKf2vy0Oz<V%CSO=*kOw<?00grl%^`#O0HN+)<ix}qvR6RtY&bYQ$e4$&@ehn0*;T4HrO}<z!8}A}bctF}
zz3L_1ucpD2$2`_CdkZof+WSSk5z#u$VW+dD(5W|#4QZ3HMGkP4{~fS&ktNXK6wqt?tN6$LIf^8hIu-A2Xz^o*p`SF_$7K~OP+2B1G)e`5Vh+V2lbC89
6zXg;eS*dz<f`wqyD2L{~*C!rh^U6fWBkc=5WE`Aef2WZ+q?hu>4C+eS~BRi5h|NgckXtPp><mhSB{Nq%<g5o{ASSCM+be>JaR#3LKp0{k#6TFFT<9rP
-1QAuQ0}7XBTEvh2!-c~NavL~!ttE^RS}cg_b#JZfo%`KUu-5z7tJ6{!KIu#1Za^dYet`H3q&(maUPF3k|4;>aMVW#+9|7cOA~HXpeXbH&vTU@uHgbIn
0>47P-V7Hzn7<}Hplk`XdQb#X+iMR;(@17Ii71RBm|U-_irq35uPeirI_!C!d)@#JBpXRC#DU_8qcJq{tN%b)rZqHqU`8;dNSV`Rf6QP3Ij1a^l$Tcra
<sl^7)I1>H-h9KdZ4J$3LvR)1s`n9hwH3)#GBF<~5X(Hjm%l&xCz1G3AHJK1K5wra#<zM{o3VDAe^!*1Z+w1%@uC=*t2`JUszmv)6o^&a9<%3?b2YAsJ
;;zm(J%Z{i4N+G*M)>1wen)1!^=a(%VX9>(;RX*EZZuv}K$O1NM1TV9&-{>lowq6Q)y}kMGD)z9{Nh0io<Vf^jLwxkxdnX$p=h5w$WEqa-__&#JnN^14
m$8$87?q+NE&HKoouJqCVVs<4Jv`|t>qpt4JiAw!%0BGIM}By<(afo8RY#z)=`AgBVq}tA6K4JIVdhKi$4%&aCi+=FVCjnZGKb6#(N1?3J)58Y$r5dXS
OdC^4ygHXOO75NPXAIlB+8h+`Xl9Q35f22Bo|zoWzniwL<zu<POELS~KSHH3oHKLA!<e8C=$CMf@fuf`c~W>9Dw&;=p@?$vc8nc!`gaEw<b~*_N<*PV`
eX7XfBIQ#y#WO*-SW^_4<@kIweyhAu2|r~`-94#jki<zz$UGM*fn)DEXBgCa;^TtLcE&KqDfXK_(LH|*s`WRSw$)+to;@&rLE**D@=A;-B@xboQQlX~d
Ab0q+r>kC{njpE1${2Dt#q-a?ShXt7@^LSm<{+R<*WWiCunr2v8l5v-CwGt9&AG|XzN>gCh@!fGB++-n<s*NN~Xbwb9U)i|FFxlXJgcPHbcXZ^|jv_9i
<fjg@G$oo;U`ByyulH&kHOd0-9delduo{QJLk-83^DRFq?ERITM)^Idm-y4iqyMqsciRg^uYCkdkW9YMK1-ievQrB=?e~P?fiKY9{K4$`#|1ZT3P%JbF
xKJ{a2seQD?ShfiJ?8t9JqjzvRUa-)(C@0=&f;6vDo1@--b$nO6~zUR?`|W2q+=I;<#CGmmLCU#lp)&O-s;i4K94JGpT^QmJ?C1k2^%9JF)qXYo-I+;%
4-6Ws!spL6wxRm&QSm<vIz5<wAqE`08o~B&fs@3nBIN1QCbsZl3M<*|h{TTjX#phjSId<tWe2PtqLb$?-SxZWbnpVhgA`LmmvW3D<#2W1@66Whc4-ADF
K(4Z@oaP>wwShdc#72n!anvBKjeGb1jz1({MhXV=fL&V#|U@hMFZqxz3eqgr;BV{ov_jQX7A7Mj!9BSFvXus`s#VR?(!9o)5;@@|$%SuA&{Gzq6p`wS|
cky<~I63i8o-SX^fuukf}Vi(TL2G1JmLAT~w1VGN-t7*_L<luJQFA7#@WQYS&DPI|LxdK0b82w6z;0(a3tlr=D2T8XrQ|{$*1*Q+Fo~lylBYG6XHMeS`
Lv~_~aa%sQKRjlF{aygbzo$3*uPWPJWWLB7ld(RF&yf*6#!h$W&F}qbp|1IlmNr9ES`#z1T!V;~>)p><lz?m8VJMu^6WokS?;BEFb_;;gd1QQ%l+Mbd(
mT(h>jT_r{KAa9NH83JhvO^li`-#n{Vjl|fg&K@=BPA6iYCaBwhe2w`vys^%->n%xf+j4Z|HevBi*o{fZbl7XO}>vVZbm9o^=I=>$4^@T<Hb@xoa%Ro-
mM_{Du`ZYbH+yeb@_68sOkCk&60+X)5Pn?pX-;76!o8FQv+-8RCQJd6W1kDMSZr%*DRH6KDcny8;W{!>{jhsR;9w)p2oXLcw&!YnKN=dYGGJ+;hzt<9q
lL66OI(`)*ZZX`j7>PM^zMGU5FHWpBv|BU90}&FSrp+L=ngCD<J0!`c|by=RiW)>KD1D;<Lk6RkP^NnN8*{+_OJ`n}Rd`cq>Sen8nSJu~g#(uKFh)rFy
`=*-zQXiEwgN<dN|b;HNJ2F{;gSc<h7mm6@50V}`-Do?rw0*lRt=q1M}(6x?8*JAD&WKk8Q_qwy}q~mLb!S#MNM0r5vD6-|K#omAgF;6Tchb-3$Q{Rpn
oLDQv%XlDo!e&mlZSv|1kb`Ys`WBG|Abin+;$t)Ja}?d&$a=#ckfJkJ^SgR^o&DI}_v(YjMy`XJ#K8J!AUg<*B|qT21MooaYk}7s!-b13v&CI9;LawA(
^BY+fN9Mo7KMCgAzEz|evUgRWZ8~TaY$t)P#o^D9E!${;BJ>#WW?beZuR8E5D88v)E0C{WU@XpkkmkOk}3;#KsCnKgJ#YY&j@4fK%3$Y&WcfHxv|m;59
jE>@xDwn*v0H%h)$vo_F{u7TPxpzgkpu#M|?R8m`ZwD<Fw{w35G0L+jiGM7Lk0XRuYZ|ngE${dMrr7&Enw_y4khP@mep-2Q#1wt~lsf%E%Cg)fVxgN#J
N4RDT~0(ue2$d#|QEjq{EJd?qjH%VRtsXsrhh1J~_-_<VBgd-c8Xdrtl<HM#YVQj<?(j}X$uIYxG&g+U2c;t3gO+gDWMLI0zydu`?M=_@h8fOtRaEb6*
|vnF%WxwFP;09OGJT67uD4ZRj(HXcK=Ia`;f;<9Jug_o`h!y-W74wkbmxLaknI8-Ad?TyOL-5?$^bGpDPq(V6ajx@cS-Ptr08y<HJ@c<#U>D|~hia|z9
8rm|GR);pu`T)1m;(9i0S$It=l(EiQxzpo&4?E|)n^%uOJyWW??x}!K5@~@Nc_(;m6A{EfHb<u$u{da4K7rS8pd=1lJy!Z?4e4wu23$k_%ssewn{On_h
@a1Y^v7p%THw%cCC@S1$OrJI06#t8V@(jbS#w)6Si#lOrz!y)IkV2$Um869An*h{wUGCmwb>zxzhci=JdOwCy%$ZloR72QV0wt-G1ECDKF%Qeh?n$-S(
p6YCluoEvhL5O{2x`5vo~qGxhujXT!2s|a~L@TH$O`6GJPy8u%2E})^{8|SQPU`MBNGhf00b=-~B}^+Xi~&iYBa3SN*eZfCjNF{50arOIoleDVIj+`aY
25g<0e@5|Ohng+tu&=kx;iq`k^hZ?8V<sTUdR`ek<zRg`ay$VV!O9Fd6_Sfb<4i6YRaI6cTgBNNuLFVEc}j}WfG#qA5Kvs*Ca9EFqy_c=J6c|p0Vtl_^
?r2TWE2&z$CY`)%jn|Fen-p|)AbXY4KgV@H9{2wKXka2(#Uo}d?O=4+V)WFOR!*ks_25@Qr>7s^{#VgEG`FR8bTJGe*T2}|8n%&vWSISV3HTG)cf*l~T
2N2LzvqG*EuQ^6C*MGi7Fqpc<O#9#%fti-ul#<}(;5Q|D@&}fyfMO4m!ioECv5qNJ_gm4G4po5l5qD{Z|D;Up?I=g2>=i8`OOZg2!mKCUJV9kmaO6EmE
HRcMks=P@v9moF53Pm&mW=3AH>{JFM+*0iePq+c8=gQ8(7C>J+h~E4=P&0LOK0JF4YiMI8ny{&jlr))<JS$R!~KTRmKs3p3WJAqC#W8*A}?_;$|eaEY3
S#{T(4)H@N`o}k2MpJ1J4C6))o?2p17GOnkYgl77kUMvnU2_bR4Y_WN+rov*|N`t0o44Frl~fTChCWZeymn?`caw=Ov-I--;OGuMhPg5_}$h&go<h%Bj
Ou3=SxxYd*=SZ4IXx3xJXlUf}vd7XH-=SMw~qx!Ig!lN{OSI+AVGiEp@FD$!w_I^lszES|?J^qg>EHkst%H74AY1dFPiv4{Vq!r8L{6_$EJ&z`q?J3iK
AuyvSQXr)R@PB_rSiS<L*Tath6(3yYEtN?Oeu*BTp6@sgF6wG8@MPT1@v*!fxX%OxHLHl`X$A9_!5rev>fpjOC7f>oEWcbG04<Ko0X=~qGA9Ak4)&@&O
Irw*W#P5$a==R8M?CXm>xCGxNeSNN`tGKtq=_emP{!yu!m;&ymbPHi|_khPPLHR%-(<^;TACJr5*DJDgE=#iRFlQ3+KT5=^qvX(Ks(d_oMa=&)_+GVfT
|K7sfjs>#?cYHmIn1j?{7>BHfB*hQI4k<bOq2v}%#O8E@n9X=3B#VN5N`P|KVN3K6EdbE@WJ~0gk)SffkR)f9LaeRy#8!zra;;wxP@3i=0*a^Kf~@|)i
Fw}dN?~6<qwveSxcPwe*z0plecX2K9&x9Ol7S#75f7EEX8~sh#Lc%Hor$AzXbpCITGgOanB1Q04mVl&M2Ey`Zc6YWsk8Nnx}&#tVqdDP6z)S7BC*;BTL
M8-U4>DGcTMD%wnMr_gCHco`dz2UjuulSfH!5Bv&)jGi<(Tjdo+NSBNZTaN*JAIRRS^LP)0V<IhYPvIOO>MI?YbxH-i$?EM!tvZ~YBQ)y~1XE$5((FKS
lgP&ue%>p83b}@5s%vnLD54GVT#Z~o?4EREV|E4(-UNy2VF^#Q-xIn+|ibppPC6tUIKX7vYJ_}efeYFMkOcC{tr@Uo`cL#BY2-ail{PR=9rSvu%Yt7Hd
dN*Xl<@~zA{lVGOI(@NhAL+(G^GL@4#7SEzn3f*W@3PoT5w-ij`+O^nI7PtwYl0NFQiyt?vmjdEXHWY03;LI8`Y+Y=U#jVUzH0inDx7bso8uRi&2LpTz
o>4~UsOHEZ&f_MsC<4=^`yU5@%*>gyL`zMz?TZE|E8kiKD_5j-&9<SZv*W=Rh0j8*Y_8mf8qHTo`2!_=k2}lUY470c$AgByd3-`82o>#rYZYii*Ksb|L
y+rm%V>M{55gudd@fh`leb2u`9p$Zz|^TbvWC9zW+D=X%ig%cK%Z}{fmEo-`@01Mg7g6kMG<2rlS5&)%0Kc_j9Ugbrc6T?T{ca2bGirp-n_Le2ZdWxTG
Kmdmj-iqzyYz>_MbN4__Z^GoS!fi|+mw2dF6PI}&WxvOd#Ah)q6PQ}Mc|(yo{SFV|YP-hFj_$!XwnVqpZ`n%@DR8rKK2@lW#oTqDP(StWQZfajK`bY1k
izj$r8F=4X#+d8i0!b%IubpmHe*cytiFzL4QU<ChG$?G&-%1Pp!kr1}HxUFh}6M>5KPep{ZtT{{0nzG5<MMISE2MrJOdX+T=zjVTfaVRI6;yTs5v4mnk
wX7>0X~rs>GfILbGGOJ2L4N7+WRAjKP`7pHlTuc6IW7bZBii*Ym9njwRhNlhc&=Y~reAmp!u*cQ)kQ@#RZcvmZ+N=Zunv=EfVU<N)xx`O)UK04xn(CxM
b5gOb@$NU+LP62vV=U)jrEh2*}=LGy%ItH+SXw2t;w(wArh~n57r3D9;baaxQq9fe7MunuB_7c!dqB%#&8`y=xyH9^GvwgiMZajo5ULI+sgzhWCiy{CD
0a{`d$ey_88s!EoM*&r>~NLr<aF&Q^Ex`Z*&HDv<-xnH(frkHY2F`Mkn$0bK)6%;W>Z9bN#{-{lZiDhNt_5=k&F{&$sotU+c5K@XWs9>3-oUf8kk(zxB
^AJl!um1LYV0{KE6~g{Sfj&-Dw>*B74eZ+Na>c(T8>_l2kN4NvzAPv#5HMhuv`b1imfWo3r3#ZOnSbqmKbU-}_MnlN1?Zw+upnuJXCEMaEeiVN{kLDiS
#e1vBVMmM?JoUF>xM-kjxrMtcH5+)O;p(147M7v2eK5bp#PJ1(TmDcd^ipf0kgb;4Ty>+$JQqc3!xKL1B`{GvKTYSk`T+Bl3=jfU!pC!=TiH}4cam}^8
)cB+!wXX=iSuXBto|MVV=lmu-^;vR<al56)!}XnS{^EZ5%j?Tu60!D(hwII}Ab<Hw_|0GbDBi6m)7PP!E~)h!dpbQkoX}BN<c<aJvc^3U8PSS3#!V|_N
=4V-BEfuyi7SXM$Er#qVS@g_6E~rQLspvi_CzxK3D3Q&`j=d}@+RzfWvu<%yi7_y4yV2BuDFlsf~N9brzD5cx_e&#Xi%Ar@{5qZ*3iA>*Eg!O#Vr$w3z
N9MbO^F6t`A3m+0$4D#4lt;NYjKjq)V~#^3b3{vnQ57?(eG`-q`A;{g%(LX^jL2wDhm}Y^M{+ebl9zYJ4+we0htXu7F=YlM-yFe`$*Be2YKyEB?A~@wa
}(pZpbnh44uZ!%fsxeEk7`#t(K6)NSHF;$$L<D}U_heEylT1S%zgQww{;D&phW3A<jktIN|jTifLG{;9)a>yzpNR<5=Z2<oKBZW3m)Y+PLPfncZ>xkX-
6fzr2=igZTcx^lLJwmf(jiFYIstdgWvw)%YCDc&OKan(hxV&$fn9X{jdn;Y(TgVo-}s)_!4VO?|TbymSNRub;Y2v;ZRNm)7hrTE4#>leSsynGQxAq$6U
{o)t)i(drc5Awq;Jp_SPn&fZnsaNA+tNw9?Li)Znt9*HAvc8&=!4J+=a-S;S+8Sr_4{+t~k2N^%A6qFM(-I_?ImxTgk3d~lK@&go<F%f<yiXcBIiZjmy
t<aZ$w#fmQs>&pH2HNtx=7Q97ue?FCK4~FCaYVJXJ#i_T?x3XB?Tt|{?;B8MP|J+KAx(pk2pdZWY$`%*gaLv5ki4@2ljfW@MMzdOWN@F5Igxd8@1PO^B
)iBK@&((l_CC1{*xqZSp)QWvn@+{TD*gtc;|doSzOD_m;eV=aLbiTCgq~azPPWrxH{<9S%b=l(|Bq36t~Xy^7RM#)=9x0D50Tk;!~~Fl?TlF(#B(?gtc
WuI3StpBW<l|0(~X#4ue#}!E{ip#07I}x8&Z-$Z}Fs30u}gYn&g5PaJnQ;wfhB-8W0|FKc^HI)f6I!PROoPI3%MjQ@UqSH(Ofc($RAHTk|hZGy$>Iz%I
@iQ0DpI*``-zDB2iMg%GeDiJHIw=RI?FLY&y?KT)|W-cOY_-(TB@bacs4<`#&o-7D>Depb^^Zk0F57^1g5rOzydn}=y@#@p-`mD+-<u|o@|6Dy0l(!En
7h#?VcE;##K5Y;559*g_x1OljP~<HBgH+ShuyPF7`XqylhQe_MOHj_fTotiubnb_z-+qeTei!|EjO^gI0!YviI$HvfZHR?j1ouqqEL0NlhI@R3DDlOyh
sO}G?))C04kXF8c)cR<1Q{u4Sj=MK4jY+_{(<7cg4<iBX#K-t3|p0yC%ZD3AX)EMHfq{y4&E1uHr}rfE`e~?Bk87T3q<-%w8%44m4M<L4ij^Om&IWgM{
F0z!@<S^v71QZCU7RwH90Ab8#xxDvBiSo>Coa~ctUK$2T+wya(}QEYk@oVcv#WfN6+BHwNX)roCdQ^p0^{<!Uvf?cPy5TV{*2_cW*DHUUo32-0k49sU1
0UIJAhdXy_o~G~RSWN6yUP(k1y^lHEthr%;HBJo<1G-WU?#xZ?uSxRG7oKbZz#Nl+vAqT?Xb>h2v|a5nu}#e@4N^<qDu4vwDtCuw9)K*h_!NtG`Xr2}L
^eQ;`bsX=p#jQSG{od3h$lUW==-mq&xF|2p8_hLjYzY5-%++tgB75?6^Hw2(9)vy&yciE@ujx+slx^;AJwu1bnXk8ELZRA2TGDKT^Dysu)o$b^7Y6CTa
5BZ}EY{Sw)Y*N_bhYsgg>eDve><X-8;0L!&(1Z=&2S;N;s5@+ZR%a3TI%K<i3P%=}344IniDe(l2nr&y{sQ;@4p1<B=3DisNyZ0DMy|N6btR;TBqlFSW
0N4`kTS+TJz*iv0u#{^rQX3H9=)uixn99;y$a@i^OpqJ0=apaoC@y6bt&v1E>HxxLyZ&W#dL!>RaWX{prsB`G+{aD$lQX@O6%q{-Om_rc#Fls8)k5A3-
PJtS7ZTo8^e;p1C~L;dOe~??_3~9tq2ugboc`P^3g+5n(>46B&(&%zLZw=QeG@B=^Po9TeS}xz0nrno7aVs_|A0jA=w_%L_rxWkDf((aHAxoP9@^yI?#
ul$K|_58?M1q!^?Ul`B!iurh#ZxFs2T@YVNKJ@u2>&Rt)`~R?PZ6vE)DM4DK=&74I=%tIziB>oQ+9&4V1Ls?>|_@*H>;ZTt8}up@YoXn*&N!uS*4AE)=
|COEGY@wsKR*7YVxCv(=$EUX^tYP|R42_3gv(r44647txo3Z2y%K=X)cE(Y9O-e)IBfrSLM9=f&X*UpwtR2^SaX95H2y;}RA$prZnP4!^_Q##C<W~n2n
p!ao3DdUhgnPAu<0?{}d-3~eXM%u&si@9daoJ9*4n1gfTQl0Lz^m2%&#J$b8wxA&C#>bmYZ7x9&)W9bM_g9A)?!MnL{z3!k=DmUqmRQ32Rb7h?`V>|vS
IKyIG-(Yu9X(0z86pQaT{ej_we$U(i)sB^i>4j)@0lAm5zrF5RD&jok7I(&+VvLOqJ;|z@5Oe#ZxIa}l=ir;oJKqJI9&<E%|-+~V>*bUN~0QNa<g3haJ
c7y$GsfQ?ktEv{SjNu%X!LT-^nsbJatHr?&13_3Z!)fOI&nwi7vd%m#=1uN#hV8`cla3=oiKWGH%>k{F=ND;1;3m263}PI+@lB2av@D@vNn9W^t$leEb
i053k^G4)n5hW`8?_uM&#btRLEOAX3_rA}s*IS>KoE1I6RS2IENtGB6jk;m#K7Y@~*waZdX@mdiV01K>oq7pY%kQO42~J%M#RNEdh$VsAWCfxPI=NjW^
v3Yfn577{UUhyEIBg;(??{$Zsu`Mo2E&0l?;`4?5kPs@n@SisqtTqw_ZO<F9CZV#?l2-P7yyV6|80Q--YGZA|st>P?D4lubFej4m<cPKBERU6)O9heS+
`Ux{`4I=E(1%2jC<E*_E4s*$!<%qFA$C+YEY6MRxXV2#=+#G7_-Lo53G8Sxf5|_mbIYusdIVL~v$Le4-Cm%>PBP(c5&x)CCWf?%2FD1x%C_(V%N+W+B2
oL@bdvCThJC>CRzRIz@RlwFfP}UckT(fKRL0(ptrrBMROYWMbtE8aGg3csqGm4oep@60_D5z?xE18Uoew2<ANnY^^E%!e%;}97UoCqQZAkKyCch|7@`u
4XbKU!-i8b(ftVysGkF;pGH)1kAdMfB{e+--eeS$7h{7~`%(4VNVjzYP6A$>rTzHr+aZuNlb*YHq92g-wd0yE26be2u(P<Oup6+!JNu@}9+WMuE6J!fO
I)F+46iW(SxnXjOCvOnbvL5NDf5HG{myLPWXeHHYmKz)z?+c{`a785d#-bB5M%3u4NphE7p>0LP;)95=HB<q&IlCZlE{W-TpIM~rvaj&B{#z#q3U<r@W
>#^+WYELW!x<grS40OFVSu~~FwEn`BtCQk!<H5EHi!5Em<q2q)t`j!Ior+6>k+LqgGc{C{<vJt!`(;h?vLI&8T6YMpND12`d3Tr&DfY`Y6O|*BW0RkX7
&AmPtKxMom#SAUuF}Z%AfkgtuqBW(wz`>O6z+8{ncJ)GV$c%*_zz}XF7U^_Eh;>9)01owJzCPthL+8^tQo%_$Tgwo40&E&v6u`-@=6itwA($Yox}C{pX
VH8Zlc;`V3}6M$uHDi1H3pYeku_0ky_*VB@kWDVOoBBe2@CgvAvq)S{1g$HHVl+=+?<774~bwTj80c|7ZISiFt8C*51xf0+M4zRabkns$aod@%c%itNL
>d7sIURa(5qk~w`~m?jt&N_VHjZzlc>F)r7|&$8op8cgkLRfGS1TRk{qy{88W{ejQcVT%y<l9f6`X@`T8K8z-DB0CR%MO*%kTCA`1VQ!Px#L0(YwQO|&
;wQeWv2^&rmTEz-g|2Uuu_0*5)6NuKQR23j#q>J$yDVN4@M5Tz1=fIx|{H*h5xLNv`>EAQOc7QEll8y1}V4B&>16C?z$^J@-NBPF<XSUv5vG9ZZqS8y2
b=3ZE{PaRYlQcCsJI}QL{9TMT!i4XSpy@n{4Aq0jJ9o9Dys~KSP%wfqMgeIu;dt<8Mu@M+4oBHDB1H~Gv0%uxkN8z7w`(gGYdrm}eyn^;omi{f2@-3>S
D?_}n=3K3LS$?!mh3Z(Ch1Qu5ipwJ~wN;8cBo({{w&qRMjOKujpF$z~N)ea7;R%XC&oYy0s=T#Un74!M2<w7y#Er=WIs*$`W4jC?Mx3>`kc}n&G3arSP
zpcn#EPOAZ&}>)DN7M+QMCb53O!jBTAOc?uh?r|vl&o?qe9RO2z((rTL>RLB&=aFmK22-pdr<AFU}S@EY~fTk0%S5fU^-;qtC+{nnbrD8=I>}4CKN^sY
pa+4^mFPp!>kZDSF|%@W%8<WLOiY`=&h$TNVV+!ncPi!34Uv>%!b2*kwRjsGGP@gzf;{k%5{!HssML7swl|4fg|zZ84^8$s_~AU0$!wAeI)a>*=NodvF
|}9;uJHYFIpoHLF0`mChj@W2)Y`KwegLIg8Tu90C!XZf<+I3*D-)uoMh+qaFu~a7e!y4S(B$4(0HXZ78~-?^t~nIRlKt(w(dRzTNaSux~RZ?brb5AT}p
6u&1CMp!2}^E@ved5GZGmi*rX&^ho1wcI=yWz=ruGjSP~qz@f0JK@J(!FtO&h#I>?c!xC-!<H7c=9)M$c1@dLL#w~7lM$BlISFod0GsCQ1@!RLOw4~h*
TYwDjJZavCzC|)8!<-8*lUeaRY)>ksqB=;O20(z+nE{{qtwQP18jR4QlP&%^pmOG<X1a7`t=XbnG$T=Ija=SZA(6M}&}4j6F}L`6RdDa!s@Kn6zh>a>Z
9p|VZLncFNkSpXR~iP&whDzq^kCB4CjA-1B;lHF5DnySD~rCdL158be(Ktcv#vmolz@>Gnf4$P?VN$$bF1zXo~FaOmBJvJFLzPuI>-YJo)%k7D!6e&IJ
z&5I=5QOzHldLdqNt9HP*mq484;@iNuH`vu@sjQYrpnb2(xjWRnzJ;bdM8ghFi9S~{)DX-Y_)NvTMAi~|$L1G!s6xG6jIh@*>#3)n}DTt!+sHBi{g)an
hWtpyWwNx3_=?Lin@Nl$ARYN2r;iFZU2@&T=PTl_vA6AcWQpY0RQNJ8MJ`qAgCk+nA`!(n=B>esxa#(HGNSu&)TjJ^p*euphQ4`D;mj-~?6h2$ZJS|xP
Q(s!FUt=WOKXnHrsNS8{W?lxw}w3|6(s&jz4p?RzaVk=@dzoPmPAhs95oCS~u!g@Co&#4z$SnH0lLhaUQWQ!k6hPz3u$dAC%&-X<?4X~C=SkR8F!@6g0
$+v=uH-PIF!5QqKupnbMkN%oHt*)ma&sTFf;1m<kR2AFpF&GwPk4ep8f!eoD`aiasT>Qww@sA|`?(?fA?`9Q+(IR;?j$+P^(Wbs=^BD&AjVBEK=k;Fv5
u-xAA-pvKxRVMW5%Ccn;GF?nWuG%Y_`=kpxPxdZ#MQLP^qtzzLAaW34NgYpD#hkMIsPeW%3Tn0ctb1b-cl4j$1S8SuPAFFG5TX&n)UJ3IS1J3=xMwP1$
TF`qRUJ`t~LSj9J{y<cW@0eCKh0vdHb!84~pWYm0@wMkP>5Zqc2N3Fl3%?5%IE(fW+dRlG_aPX|_HV+OlaeY#z5PTzOrZg(SLwvUWfzpQ-&Y%eyHiEiL
^t8)0%y!JIU!M|}%zokH;NN?v{ZcE0uF;TSX!AU0VWbfolysS)H8EIHw@o<bI*t62;g-F62CcDLbn>IK#z0W+dQd7;`Ld5xl;T`_!(K-icSIWtZ4J&Ox
aSZs^NQ7V6!mQ)uDS{inru{wuHPeSH19hx(-z3^#U-l2hp$NM(uu-*g^;SA2BUQVZvNd&07RZaiads^_^-4y5R$tTyqJGM-(7ODlx%H{4IL>IQGlwdIQ
-ZnJYE1>1>16qc_(+Ql@OO3FY%(48<ghW?xCYk%S2WMP|6aqhP%R_n}Xr)BEJL!H7yUTtGO~;5yGgQN+EmB9c3nv~T6zIn8CZ~0WQxHQ5DCrKM8zwxzP
6L<?8=NDR8ShY6E^B~bbzL}L>R~bLf{CsL1p(jUe0aJ{vksNnUDAnjzosVYo|-G^dKy8gBs(dq`zC}cSlnFtvn&iuX>BfJ1k)%$O=M;z?S2zz>m>5}IG
8JbmV{}Yp0szsb9%wwyDc8ll{ul>h7;CIR<g&{@{NY_88@a^q$EnXzMFL#I-ha0jx1rA_Z@C)z&5hC{;$q6EjK&AKo&+m!CE()E*Nk!Y7Zt{TE;(naa$
8^ip^pmA%x3;yj$!$WMOW-MtjJbdjR&|_`lD%^|54fa><fwB2-W(OQ&F47`ORN+1{Lewr8tmFKjCD1U!10uEu`f`TF?wTOUKowdah!hI86Bw$a5R4?Bx
i1g_QUW1@gb6PmPKPMFR}<n|n~63Bj-MY6Xh5jO~B5DOip0$-t}d$;COVAdBcv?6dv?Te}rCEWno<GT1Z9O2J4KY=ApQ-d$LI$)Gl<-`@K*HjwmC_=FW
RA<7&@umnz%d^l_t(HK0^mF}eZj|QHgKpgh1K8w=azzyCJUVd+#AwP$u(c~G?RUOEkl?bJC#s3fH-DJ=F?B<JX0`gZ%~cDctm9Cz=XwN3!NabHeTI5aP
n-zRF)43YWc6G(tDOu!qebi#<X8or$Qr_3u1J2cmZODH(JpOebY01$bCvS}9r-o*Y*>=-??U~9ZuG*3099u+F=2p<Msnhv`x@IC%yc*+ZaxfXHgKxY-+
&0vndYu!<TM^|Ao${%?y((!)bv-3N>@@WJ3htCkfS^rruL?nZ<p1BKy((S+wtB5whuOHcelxgrVSCj;8HkS*kfy-Q?gl8V5ZHq%`M$g6vLO&bYui`b>l
I9Z#h}$gEfV%wPQY;R8A|wiP_!}xw7CpY9=@uCU+nc0dsI4uMRTTzT}PylONVaD>)ThZZQo;CQGlJU!ej-*f+Wn5fBbUR&*1`UDV*;yruuqG<wl;AsQO
;f>ZQRv&14!&Cx<HL_SV40$>oci?~UM5)yt8jb1>kF@nW!E*5^wQ7;#nqXzW3Ekwqtodvqz4#w7qH;aWNvXXbP+R{Md?4xUJRa|Ep=m3-6d4?_2Jviq{
<a+T_5Q%@Z<7V*iC=bgnfhK)FGZ`QWKV^I~ZW?H4F+p9-<}_f5M2cM8krAky+hAVxZLb5cpf@|bL8gU{mY(bzN-uuoMBZD{;F>B$c<Yj`ey_(;bXdlP9
}{_qS}+#KW{v16W}$!RM8v<Svj3vW{);O6&!fuz!+Tr4QHAx9Rb3yh`ufPKt`F~xDSuQ|*AHjBMzt00Sv49xtMCeiYWzZ+Tkd7A(q~oQzhL>k!1D_{zr
gbgJU{(-Nn5g+{KR8?R56=&-gg(<)5gtnujk9ND*9hLU%nXcN1%V?yyMyA$**VCJHeYIs&Yod9-n)WYmfUs%+KvHyEHF*m1`gH^W(>R`HZm%xo96h-t#
jv%6&V2v3~3QpP|bBxFspOb7Fzk&ZBi>IiL>XVVfI~<VPEw#~A2f+w*NJYEGA6Z132teeODr-khM#!oi4NjyYG|M5%B`z|R}ru+NVgW7fZR9Cub9ui#t
sS=^wPTf?SvQIEaTcsqF({S&K|a%}77#ua69H^w}48J%$-s5UJRflaYcP*rx+ADH#LIWv4q`0*%ha9Wi2y1qQNIU?;tXLJ!ah+N5usOZ}MEmjJRKi+hf
Ndw1rd0sJ;{;b5@WmK+qd)zuYqusoapY)0vqy43b6ked6^$Br1Y|ET4B$_?nIOQ<z?b_IG+D(Kt1CMNA%f8Dj)C!c%aolc?*Y@c=?g~A{h>&~WIX>`&A
9yzGtl^<8g{D|M@Km38j{7C)X?=IJ8NQALa$Hdf;Z5!@8}6KMJ^Kb>4$XaNJXWT!4CkZ9WIKfKiJBb+M^4ZRc)Upnwd08mEASEu%l5v)kD~1DFMHmQl4
1-TU4V6Er!2e-+y2O10@#qm;+*mdn8ooJXxD-RntSF6soRdJ;+$LdzKb!o#rMjX-aL-hNuAqp2$zU<Z4xT2nq{_S&BsnP*<$3;CcB*mju&cppjSM14?M
jmp4J1;_JL>f#B+S$Sv>IUp7M<k`HBag!V}N&foJ=`^Td6apAS682cGR4{CwaEKkx)kJnaXb^aD@%iRbvh6XrfN-UCnY#B+S$X*}@UbD`zXc9b5SR?hG
S;kqo`jLJa?qs=j0@pijex9w)j?j$dCa&Dc{VQe7(zT?Ernc{iWTt;zJXhV{(QpwvWjgAhog$udLh=B`S)EgZmmLpw1DJRZ{mSl{zeIn|(c$c}yPoZOz
z#CB-mCM8*DkQc0jX=WEA}lg1>4(Mk5*wp=5Y8cYIa>S}W@s#m#@%!HB0P4ZUhG&=PgD+L`3X_RczaMIWjvA2lP~szFVTZ99KYtI)hH0NYdrXJeDdX!^
c{6be{_SeC_X%%5{7ol9ny0&9(vP=G|X#G+`ZhlV}f8wAx+(7mG^#;Y&WJTSTam`!(A!K7*%l_v>J^1H;%8+!p;Mqi6kYZ_gn>vyM6C96y6ZIh;haNzS
{YSbUN8uY{~aDpV)g6f<<v_haQXSBD&g}rH?o)XmfV6-@10cD9cVXl|g0wp+4B#KBehRP3AYAC#Bjp5~hGRWVa<a6J`oK@|R=8f5@Kk?ig^Kg^2q%?b%
Iit+74Zxu~QLcV^rA4%;y~iG`8_#o^-m9*o+mfAmBDrl<bd5B(D#`WN%|KK5<*G)@%s@%FRW91o&+jf@1)du=;f3=C1U#U5e~-b$ryUyTLcY~98H2THx
!dk46!HXo-wR}Po0&4c9z^O+=`xY+Uv+uze5;z#dRt_*RVF}zIBj)ihO<`Nj~N7KKfE8pv@&IzV&jwh`c3PHg(2%F=rY0J%(Dg-aaZ`|18#VFG^&CrVg
MmYK`NwzfMlLvTNIB`&E$o5dTVzgQ9Oa8Pk_QSpu+`dM6AgOj|KkN(qurD(A3I0Ka>^*;<y7c?T<8KbO<CpX9%=uHT+V}FJ7?P=81P+x`!>TU2yOR#J&
u|!XRPFE}Xf0n(!FioTDU1no6Iy||Coxy~>DBgiT;FL+dB#}(n2+{{{gD#^rBHOv-M`_FHiyg3;wZE*N9%ecU|BB*hlBEVu+QZHH;jO8zkj@$2w^*|DI
M0LY-_Pst{QCLl#A6qsCSM_3qQAwJ%)<h{j4#p1qqcM7SX7K5BWddP7iyQ-H+;<{tt0yddxfnDmIO$AK5}iN}Jt8{7%x2uF7X6>5ki7I~a<%ST`<!XJn
LUTiS`9@2Ff-(WyOL1T+#p!QbAuhNzXNJH}dOx6aQx&XH7`)}FmuZfEc7DqI*b>O-zk`gu%`Xt5Ks>>}`b?aH>_@@k=PmYoaS`wksjmw;#)VQw2vyaeJ
{5R|bKS$3RQQ5Ll^5CYFoU_sLPkN58omEOH|iEidNeEfJr-CXPxEv|;V@ozHEW<a!0_A%6_OAd1^wfAk?UA_NK69gyZri12;nPN?%wA-LFO(}h9f$g4!
#dFB*`D}y_pA=8f_nm2%!O~LTL*p$cf4p%6s|0qiUHF~K;WqZ!;t8u`MRDUCFJ}(Enax067vJDMK7MiV+A1`qA*j!5Z}ObJspgzWw*_KR%P{k@u`Fhs@
m)M+di1uho(#E<1Xp7Zg$xq3rWoCX-2iP*4Y`ratpeKfh7L2!qZgXOjhp37DLuf}J|fS}V7lOjT@O_yZ%Bb2Twism(@JK>L&BN9hRF_S7Rl#jcb_Rp4|
+otJvkrXNcDYnake#JOy0Ti0#1eWs;<iYD9!9Z8p=30ED6;hPHnM9b^r+hUtY0^s0PfU%WHjQz$M-RNk?sb!}GJiz$XIXkUY6txIx?+M%t${5J))@>fM
IQX*R0c%Wkia1JsNjGhG^}2Tb8{GTf^K#RwB6W0H&!7TGs|)0Fgh0hY0?N=a9noSxRePv+fa7?zpcE`yBr28c28o(U^k7bZ1M=H6Ls!PfGsEQ>pu6kvd
Qv8)LaTA*fI``c(P#8IFQV?fswNIv71$!`=IbDvk0{QyC!7IJB}0Q<^YkdtW3fL~Qs2m;5-KoS~-=3e1N2d52vC${Pl{S^OmPbbc8zf%*kS*b>(w?(gl
0pg9h*sl4j1j>zim-Zuy>rAathsiLO%|L?D5ci}8T5wW=qrER^+GD72HMC6!tO2Pic2Wr<Sr=*(6tk9KbVvhutBLVWCoMoZS~b>H!h_bOoht{fM8lk2t
}jSND2B;Ctm`eamJ7(S;#}9dkQ8(m?fuafEOMZbQ9SOvsHZ_<9xeKms-yr-1rw(gkmmu$^H75qsx4M_GALIQ1Vhn>`s&hS(rkw{=(}SYSqwIqPwwtA5%
!?dqjYcM^}(h!bG&Nopdk?f6+oT~&0Ot4`+&M>v>u+Vg$z)FIlw>y(W%B}+AnB<K8g#8(5FJQtqZh~#ieB+;4r@I91mwqr@MkYB^NQhS(Dc$M+n8k9T>
SJ;Kh`t7U-x3-OLmeX<>GzPD!_{^Gi4ak8%D{YL_0)YI2kEejw?_>9z|CW)P)fQ&N7`twfLcEgLdTIY5WIe^rt>UFFkCj=f<ASb$Ka5#?r+UI%Of?KR?
v)evlksAvrfB6H@z%5ZSIVA+Zf+~l*c#3qOkusOKN7V_xu)NfL0S0w|M!8)O^CiAH8w1|1T;8a6%RVb*)r8--P;~06j5mrS!NxYA9#x2j87N*1c4CTu(
O%rhqoyhdxzVZeBxYC!8-b>E@d`kW|Rl!}aYKc;`hTE1;Gcq<zeQ2Q#T7Vs3%6K72%@`U+*`+SJ0qLhH1l2l1&Y9^%d%zRy1DDKJVgZEEHiCCcQJ^AIU
<SHNHNXu)Mv=9ySyU<_so(ki403@OHm=V@9vHyw9&eK&w15=v4rGU$Brxvb8k*hV(Sw#EHw!&V;Q`51?{u|HS_C4G3`dTqDUU(yyT<WAb}dxc)rch=O&
WNu<DBR-xrES8;e2klQf`188G{<-kOTl#i*T+Iit$#PnNVGG9Ykxk5j-JGzwf~n$t(oyb7q0;1hA$I37Ul-qH?Yk95R8#Ojp~E^ihBo#yj;_uWAMYZ%K
E8;RFJ={B$L4@doGMv=0{!yXn!u@S8eG>If=;PO6U6(IZ<3>TR{)avC<nxIt`nY7lS*80DxmHj+%vsAim#mVkN|EU1=sLC-M>C`iU(V>pf>ogEanoYq*
!qQQV7`|8$T0o{%;(Oi~Arx!7c4a1dh1Bo1$^L2*<9yB%78b-iCIWT>FA%#l6TDZhn!YF|*0B1L5F2wP`<bcFnsofsDHH9*FePR<?JA+vFX)|jt>+|s|
QOec<P}T^%g59E<8w_rpi=UQALKpfdBVA?&-eQd%F*U%8`yEJat~fUPa$Uc>ktzaJE!8l(lQUxz1WAA%Qbl(}84*B4dDaeQn)862EH@TrV%vYlLQszVs
OoF~gFo$$dNtyoU-EC(L&ipNwfd4IMwpyiQ*etCm`fPMF?0pvbw|)fnLs%d4vKaV_RXj1ztNbUAS`xGc{Jg=4t7WM*h1L=aU@7dY=CK}P0{x*O+gTK-1
dk>1r`kF96ahs=mSrMRd&7?bqFA0N8oZc^cGM{uE6$8RIJK&GLI}nkUEnS9&PL_X&ET5_6s5r+a16y)R-sggog~1U$_tp^U;FTy>oVYG`@qoFP=q<nyC
gtp>&DYN0!6LqKqEj;?4#GdD~grjvW`M&{28U<i~1&GR+I;4K=vHIjfxFO$O3H%7MrmZr7YGSe5URZ*{Ay=eh}3$T_AOX5`?K$YQy)79`1U*b)H|)V+I
SNOyrLIwQbg4t!a%=)gbQmvh_{K$A)(?Ry#$Xl$-8hfP$K!-BgZmf;M|0#b^`aGk{5Kn_~4rID=0V9cF+D7buk2W85kVmL?_k5Qui`WFc@i=p|lzZzJ4
0R2ch?xrEu<#+F}T*eU4Ez+=%y_IsQ4<rFHM%kz6oWYYI_kzY}Z3(~a72fxI1?-(`dgt9{b!7=xl{;Hr?!!FkZlfd8_72vp)1+dkr*j~zF)MXAr_F#!E
rK@iV)UT6p@*YI?N(Rc9mZR#`e{B87N3v|xSHl_0cT_A=$>xqeij_Q%~oSE(}#N{6-wWNaAzm9OKYsi8iVTuyIgk%{KiJN9p*#uTPq{;k3C`bQJzrw+*
%=MHz#3^%R)EMFhc0zKv0pjY{&7gLex6z1aCK)Pg!fEo+y)|$C^xi3J(ZG{6I?FhFKk`dlHVB-OvLOA>#;@aen}fyt!Pcn8kGvqu1s<clmXotNr0lwAu
=4-At@U9JYiG6@%KP+9q8rj2gTGI<UP6nv~1|5!R#!3GBRETtt@#Y%UI>)YI#EZDvD+GEYEf1go%R5u@@|Y2XcFn2ezShh3EW;gk&&Q%%iyIC&tnU^-r
E@_bsA@&FTeZ%hj&gzyBIFs1~vg=Myk^ymnDzzsEK&uxQw%yGL*U^bF73zAHBZZonk04JQIAn2eqzTQyHltl;OZb2tCyE?n2bHTPVIVviU)hJCEyJ=5Z
x<20wNAyaIYy5T_p~T=k7Sov_mNw=Qt#k`H8rtd7s38hAa!m}4tC9=UCTm{RUP9a&&7Mf%1K3Jn+Sn&*fq7b|9jWPZhoH{G++{nKk`F6BFmu~q3<aSU#
&5~0@Q!QzH!=+`>M)o1Ko~1=3j2=EX@x8Rw1GTofTy|I&Jn>R0D({&($bR7p$0x1Og?+lFa{H$Y*>>X!HwQ{X1T|Skao<*%iwvQtp&T3@mA9)2+Z!zId
LXRQ(#&)UX4==YcXC~<&f3{2{_b^HEk~zmP2TEBzUPj7S`NWZgi{E!35n7iALjkMM6jc+d(Xns<q(jOe0Bc#L!zS9rbbjN8V_4P<)_?<40)X8{z3crxk
)-CQFAZCb=-pNbGmAOWiH1AP;0)-ByXhTUmvhkcZaP9h*&P*ER5`@PaaX=ApcR=Ny!NEF}CGcEiXS2f?o5bR|R(^}amnlmOLOYRZAsEW_yVp_Jbtpa8|
dCx@!9Ovs$ljp$720$XU6Uaa$>*j@p$5w>caQn0|N%uZoBf5+O}bV>aX+X4e@*2O#5-EkI}goDBokd!@)0wG7%)dVIOXwL3jr6YCVk!c_1WvUMNR^QS$
0qP}?@+#lo^NG}HH_To6(8-WR!B$ii*r9R3(9^Jh-_EPT!8tP0g>-ZV9GR-l-WppT>^H%6MA&3a$Q0cW=Mtnx3za-*AZG{AYeINYD~grZjDX?$y1*-Jv
4~3+lY(@QZD1bqe$<y4698d{g%K(`XDzB*8{3_mN`M90=5`zLhnHme>xD67)ncR`g_5h&k3iOGlA;l04f&#}C;1l1gi$=P+#WvZYsl#eUhF}@uN#_-?&
dU!;fk+?o@e{irR*9K@cK?kVR&KAmtBD2E_NJd)kC?Pqna@2*4T9G-Dskr$BhxKCNZ>zv2nBuN%WctRIRh_=EkKcx~!T5Vokv`5VpI55L)d8Kw+B@8#b
c_aM7CnE~p_fpfK0ZB@1*3T%FB~>!}qrP*O`{=j~G8A`&NNDD6zIUXUbMRj1O`pKQaEQ^`0+TF@<h5Lp_Ew^m5><Gi5uk=5Yir|f_D7OfEAL+>mVzAy_
gTYOM!N2V-ve=sROKCkf#AgJcRSTwVm_B}eVKsxrHLJ`F)>FnH-%m}nHM6RcYR51Xx9h_0MZGojQPLQGbfD6#L-&1m6Rj~z1gO@-{fD726mNfu)tSE-P
mxHjzJ)H$O-&c84HVv>%0LN^0%;<rmsDRm%*7J1D?QbqMLjj1h&ZgSfS;NsiqA@YF5h{yhrgl2a{Hn-BT?#dEStgI+kGq;U#WXu^MLOrs)tXtZp3_9!E
~Rq;AQX;w$aXjmXtNs%ebcRqiu<C6-tBG?z;2lURoe2!f~MpCY9<-bz_y{;*f^Zl+~q`+MwT4Nhv(emm@%Ki1QcSi`l?IQdGy|h_dCd1pG}0P%PB*w<g
mKwJL=5Eyy#E_L8N0tpdaW3kCR<^92Ahqs@4+tNH;)(X^;UgUl&WX_r>8tF+G4~Mdi_&hZ}lL8@b)VY6^>S683^(+tdZSu{(Id;mQcmsS1ujkL9by%+*
-3CI#I=d?JYwb=i@ktFj}yF%J7RGO-tWQFPFPqr2o2jm}U5Vq30!>NK1!L>(k4X$Z&$MNWgtRuA|BxJ6EMnqPBc3|2B%olHgpcxGuZzRlMAr9{~=hb0H
Yyf+F)ogy6t;%Wl5vwNpQ$h?}}QIoC7nq*jlMY0`mkm^RCW?VB1v@W0B;CRQpVTlLQIuxPBzO^F4AJ-&E_{fCN{wUALetvBkW@}RKHocG@Egfera%E~B
kc&`tYE?4!=hc>Blzaiml2GJ;azqy<gL%#09MZUAOL|v+<b@EAV)G*<_ScZM-~wbuo3jIR>ht}))3htl_a`(E#=aDosth@LT-D2(oDj*8gBIBTLfbNsx
13Cj3g=+KOAoS?ov37h`BR(CFdpo{u>-637D_^=!&}^RWnd9M=rT7BmLanePe&XaDshQ|Y;Gt<5KiT8VXMW0!^PbM<=F^;%{LZVqS&gk2y|r1;p#ko4x
(z=xyZo`Vi>Vb7r&-GrZWprF}p?_rVVaD8;|OtFUrXNng2HA1u+P=$ppw#`6$nCmvNYEND^biPHhl!9ItRkWTK!0SQA}qTdlUGaLD5@U8Ek+N5j3;C0_
}QMW`JH=W8-W_4zg)q*G{vhSWN!SR-Ts3@`{MHQ(PX%0EdiZDGU}aPDy5A{P%^7|jsnYe3HPnv4cBHR^tce#Y8Qb{m}L^Xm9Lz>1@Ol27KU6wWc7l3F%
RP<CxJQR$r&pitpx1Md#<r%(#P1G;%9<ctDx%>_~vnb|<V2;=9_@rHwQujwRx2B(lw9k?;_MhXV%nhETYxHM}LI>Ofz2T`k^y~StWoUGKgKnx8W;JDKT
fQzE_YUM5AXDiuq{1KHF9ffsp5pg9)k5o6zIcwwMsW)qoi+fccuv^<O<C;LtYq(qu<UO5Raq%e)+@`a$B`jj0=x&4G?;9&MEW}~ebIWHZ7obeHi@g$=L
lAqtbX21YYLTN&1$nu22B=$m;E3Y{htMUyC3=V^CkwvR&>Ya0mIjQvT`uwn?jhrajk`fCYcpVb>b^hvcx!-SD77;tR=LiMh39wy)^I=aU6=pG*M8p5>i
Jp%e2xAPTU*THXsyv1XEJ4R2rU;l_!`(}QOE8$dpGPi)3Qe2KaPD<gp+gJ!&0>7<h*Gec-?YshlTFb?&_BX8?k47zO_N7xVCK3=rH*^Q~bhH{Byf3Olv
j|!6D%>D}$iJEwe7eJQTyN>hTT-6fin;H&7JCWCw=TH#!9UFqQVRDMe@;w)kXIh{s6CR#W<587z`W?vLGCECZzSm~T=p<yt;LcSYx0GB*6{X(n{w*ny8
@h-?5$7juxX^3Iy1j4aubN^EfT#$d}GN?Zra;e0fjy|Db)TjI_BVhmw74I;psHNmbbA8nvyE3jpM_Syjo_xOOd`$t<@!s-JLYakCS(Txx0n>7z8%)}{n
6ygzF<B_R0j!$_IaIcZPE7NM2iu<7syG_~yh4eW}U<_EN$%a(*idb`^NoWX0GKaPRH}pJ+vqMfgExS7#D28?XjIBqSC6X(ep~_)I?sposGKK}EmSXf&O
1KBHa?PLHV-pT5Em3aE;Sls$n+eHeZ=Sje_89-}`y7+IxCKKgU+kbQyRh)t)^zxK1{8fU4JFQxEoZYoSfx-Fc+%0N+^#u=db97mcEmgeEnKDFCb~0Bia
&;gBPS@ZTA@~T%^?=B&)`yk2U!>vnYBm;c!mi!VI^}d<8=$PiAAdtEX=j$!UP!M4=o9DEeeyQR>>S7`4kl!LBCl{vAsbg7jH?h$Txl2HyWfv=UN>2;w;
0~k9~M@;s|?>XGslgRPQ=ND@hL`FqCQcnUD@7>?XX@S=JR?!E{imxMKwRhc`Vjn)Qu*Ij%|xJAwe@z92k^7A=7AZncKb?xD})+yw`aM`1fSB13!h57AT
fF&$Bu+pebMA{5~~Z2>nd_*jlzYV{-VQPqq%<%;VJp7>JNH|g*xe)}}GT4D&~4GEca)h_A=A5Q~Ad4$aM8_EWjP~`l=`|v`eDM1?{DjUN{q*EXn3|Rvu
;h6ETN1FxAB7(F#)>H=w$*Y9Ap0o?F*s{X$`CflU(D4103Lhbs2bsNgRa+m8Ek;uo#M9C$0cRf~A`82f4P?ekBCG1fwonvxj-rI7BIsbB0HN+O0&sCPo
@gAi2c{H#%?Q<$2hhM@m4kXA7W&6rkvO!I4(yD0m9-S(d~+z%Yyoo>xOU`=DWs<=Mrr!|cq=XIJIIZT82_;kKmSRk_@a%+7i~PgXyftuwDI_$EcA`C&J
R9+Us>o!UH^S$p&xnu4|}|qGT%qpZ}u$fg*2(Yyir#CEDQb@EZ-M+eu3u~cz%KBryp;Awn=#6!9Lm~Sa=;=v^Uy#Jn{P1&X+I7`w{5hOIwZS=Vu!Ya5>
+V+Z$~>p8Wd|KaI%o;pmO?FKt0ScD$E19xr_U`0<{f;pg>Vtl#?iGqmxzO?@`*GoNpzK%EGFtNDg~za*Bi@s%85BTT=H5yqPBCfU>ji%A#D4(?D_$c6y
NtQ7>@=o>Oes|Q$8xq!FP0cuTn$NK`qarb1;S>44lY5lToD$b~p#g1iJC|LfMR2(&W_IT7|66T83i8<~H<F>CttsyP@^2F!yMIQZ2ekpj$O&U(G)MU(@
28f$`Ji<^^X!3XxSw7N5PD#1!v<$XLD6Ao~q)u={Cz|#hgPf3VfKBnOW!B^A9z>B$wa{(7<p|qh!)L`tHgSeM>?>zHWXjlz_C4;{GUxJ9kx%=bR7oVq9
k@)hPjw}?3MkJW-<6VW@3V^)aZA*z+yhVhfoJi+lj5zqJ&zgHN8$rd?1`rxL}9&tme?D2y+p~FyH~-`>MEZ&la8>l7CN&1zVYB&w(xfqr)}F|0L7@Kep
&}*NqdhUF0c><3gGSyiH^}|IW)`M>J68Tk!+Wt?YEm+6?{OBlryTC1sl?h*hvto(3IUPXulKZ{Ah7-6qzHdmE=wyxGl#;9oCGJ!)$0#3cZ}Wvr|0!Y+e
}3T{s;%^=u#QQjh#rRs1>T?OH3Jc(xBb!4psWfoJi+b9mxuKk$qm@(EA*#)o{x15f9P=lH;L_rO!<KFrStp7sOJH~IO%(|F+7Jn^(2c#01^mnWX~1JC0
7##`~6o_LNAJeLQaA-Ah`=osG2v0=hIb9lqQO}2NP5mBI;32=1A+GB*Xw?dW<Ud8+VP}#e)a-{VPj4J0xG-Huhd|CN}sV#(E;gjv%wYJ#oq1%SrLk?$0
w6*gHM&M*#%#Q9DTy?Zy&mO(voiL>Z<MIHDBaO)1HHMq9a9x8IjeC6sNbPKFd*>#i=#ccDT`Xfe`dht;<n1Ul-0>Xf<94cZSke<C<}|caM*+QNktA?q%
0KurKKMdE_`+~d57qVwn-8?O@<o2~Wo$oQ-;cCwj6q&v#`lePADWeqEF;_6P7NdWFiRLObYpHi<y|f~n7rOWY3jCpY(z8%H?vN;h;q9z+(#ZP^45OCtD
+>^4pj4ohA+{H9j2fjGr@}^$>?GfbQ3v_d&?n;&CpyJerh~u3=wxUHZv0+xjGdf3tHfn&o0FfoGRFt@$Q!#taAxwaof<nj(aRK3Q4qVggu*WV(UG3EhK
6Z?qELP?0AO!!q|M+o(cN8J{^~v_VxpNw(q#h%I{*^fJW#xtUcGh-DZkU%YMELJe~){xL@_Jc<5j7)Ia;7f8s;`L<kXf(>NS4&iEwzX(L9YBh2XWC_lm
D2}N00g{ExPKZ0HLD~L2htfu3Un<D9Ar}-E!%z1{7+`cu3(UoJ{5FN0?X+{~Qftd(al;x6+ISd8VKoW9COC?=YoLoBFG4&9%;I~|<a_Zh6?2{jb1#8xB
$o2Nd9S=4!<^U5Y13-IGvIT7$!Ll=r1k2u!w=ou7Jd&(Ea^g-he6;OTXNnK|vVGbY`(a-q={))tCvr`0KkN(qurKFN@DBoA*Q>lsrH|f+#!F}sUe_N>I
yM@L(oSs3fyFw+Lv9nW8~cX3cSF!%H3IT-aK{)gg-B=5x01`Ml~3XJurIVNy7~_<7J^~aj%=j#QAzQfG|=DgkI>A8Hzvl){0II>;?qXpTI6)FYs^2>l2
YS0wuh_xxG(ryt5*3<|Gx1qnyJ}(r;@Ggm8HeAi+Hq~4di(YbKU1$U-ij&YB1H1yYswf=cDP5Y%}Y{_xV4cP(zN}ZbN(bf&UAtXlqp}zs|>D*@{O^_b}
R?cUb4|va3ljFOYq>VS-1@_NtGC&8lN-i|h4VWisp?+>9|ZGo1bef2-j4l4jMNwc(V73hmS2(>di6cZ>@`!j1=_TJ27q;%9E>tC1a2j!<YFC=Nga@M>#
?<!(s9wURlAvhKDkBaFCdxRK#|x-V_*<{<4RZ1C0poKtH|Y6sbE8u6&|pWxq18=crau4tb$9zPyBdmrQCP9w)!<(#Fr>`i%sBRS_8okPfOyYheZX`Vy(
d#-Oa-rhx24s)kNEOVF2*o;kJ>4kJKB#X`Ba{o#3MBZ1;=z816kUlitX0>@bCu&t_TRJMXY`X~EXN)JH!^Y6i-D!;<v>iRx_YQ79A%590n|s7^y6^mxZ
9Ja8WLClTaY1_vnl|}ze~W`ISuefSm+JAuCGwNR<LCY6`6K3+hM??|FFk+oZ`S*|q<MZ__uZ}U*1MW|d<3pp6U3L~asNACDwCk8E>-sB=JDYF@Hkobw>
Mjdz>gtb|I*L?{qKHlJ-+*`uYdbDzxDc;zP8?*3`sM;S|9qVuA;}yZx-mmKZ(EdrT2d8=fCsSufP8NuYdbD9{0aLg;(7<=w3zjHF<Sihj@IfK6pe`SI<
$AcfR!Qx4yF8_3mH(&U^p;ch^U)w^#LZy!G~=EWh-4$9lLV<BG#OU%Fn}=<$$Scc~x$)q%k8e5t7Fv3kl9w9zW@`h;))$sfM{#{Yc%jjzA^S3ma;fAbs
P!{XI@zxHSEef@V{|Nehl=lb67{n_ik`on+to3H)-AO7@v|NZa2{o7x8{a=4({eHdey<hpu*T3|?|NZ~?^Z)NF|8aescTQflm#q4!Rf^=*2Tu#0a@B3}
s!pG$%DQdec@<Rg^HbX;w^v!6tQTg%rE0s!x7VLs<$ec#;<$qN<+N_Hy6ci^9p`06FF3sWm%sM<Pyg`Uzx?L6fAOmy%;F!9UDe&IYhQMkTX{+1SK<6Ji
T79g)#Ldej25&H5gx1drPsgsJMaDWA3Q|;%HO>Et>1eA>Am0li}!xz&sTt6|JEP9_pATs^VBcA{^~bg|KeY-OZ48K{=tgWN{sb_Z~yWi{r%tl`pcK^{p
R1j_x0a<x&DJ`)@A(a$<vp4uCR1JwZii1h1##Wpm>~l0Vr+i>l2tKZt(-Ihg>Vk${<Q!&b%+#<N6N->gql^C-IjbZ2NLumGeWgZ~XD!|J^UY{>}emmFY
#GzyG_hzVLFL-MY{(XW#qJfAQ|O{`lL!^M8Hk*Z#*U)(hg_{=Gkc{h$8)<>Gh$?zi9j+D|`l`sV+95zAZ$cuwN|VP8E-J|?SpP15zvitJCma-M%ZFB{K
wxl%vqn#=U>p5Hugc!>7hC$wEKzX~3jlFSdBJ`nAxbPvHEr1<%-JSO*?)^~p9Z(o1o*H+mc!u-YWeCMlQUFY{$$3OVn*T4U>@BQh2c`V;I{&<z-Wwh^n
^=s?d@BGLA^7^aae1Twnp!hwFKCgpEt6pZ0xgQ?-S|wS~U4|9v;JT7(CDD_)uP*QFbNzzCgYuW^WsJD~VBYDaX}d4KZ-Jg?--q^>|7a!CO0swV_M0!u^
3cDPNzWB{2=Mb?e{+h@TQ4tY^=%UW)T_Df-)GN@ZaqhOnZWzH_X72Yv}?7t&6D!$z^}jYpT6_!zyI!E|G|piI?{Xp`JvtK{n<BO4A2Vgs_(D=>-zm)tP
}b!<$vRQO8Dyk{nb}52I56cUuNpB^NKISCH_GFs{R@#&0|`R>HXv@F^JAjxL;_0S(W#N91l9b^ZhFOs=Hj@zwW#0{)SYm?d>j4>-Xh{TCG!f)A+87|AO
x-<3of$`Q257C;I=}d*A%(D)P7g`e$GN^l!Wh{{1DM{==)E_+MUSuipFB|7X>KZGW}qSFitUHGHd@e`QsVmwVPHzW%vifA6=x^7@y4@w-p_+PYld`R(6
(Q0r&@_Qim_puxV#`CZGul4e}}=c{q$*>@N3VZDFq)p+U74}<Xh+2jG$rHa=pAI9^InH5QLYro666{TQZ^0B#ePkWoJuzr|%b^7J?!Y_Z|pgs)F1B$=;
xo`i;pS+0py_I|sdcEes#jk$zd#6^5@%n%LqwoC8A3glxFMRWTQ;@E<>mvpI-c(=c`Q7Dv0ib<o8C#a`6Lz(CalFFvfehCqs6Il3kDJ?*(!a8b^ZGCU@
7KTm)qnV#-(2bW?qC1OI_H<!J}lcW{OxMf-u>3^uj}^u&;Q%|+<1QcfWKW`7cVN5JbZNeAuqRnv3l!=!2j-jQ}vwpPrZtpV60vwe`lrZLt($CqK_}%m+
Tp;T%J+NzlYyJR!QM^u;-C@9?9pCS&zs&=<|p@kHqsxtw;3v4f?zieO`&ZgFlbN^GH6A)bmI`kB@7J=l8_(Z}NGTTK`^W(_Xr6Rkruvlz59KYIZg7trq
Kmg0S*J&pV}@EJ*5{2GL^c0L<8^NTUgf5SqF>GVKP7ut=3Ovt&mMCK#NtY=VP`Eg(b;T{q5hH&Dv#CmH~T1}F^%iX@zn5X{<5t*1^q4{*Cd!EJGS9AJ8
qw|Gk6A+t=#99-~4vZ$iJA`^FSYS8#Rvq+gY<xrH0P{PgfZ2%d{u{J*?E$Fi*mz#Y}dvx!f92Y$fyMbb02PU=XleYV&-ucH>Xm4~{*}QE-u{Yl>oZ3t4
W-J@=2dFJj_~3IRYht`7L$?kGC!g)PaBv8nmUnoMRJL%n$e{Lx+Rmd-cwzFpP0-S^4xTlD6Y`TJ6*CcvVnh%G$?YewFa49vl{CaYpSX>|MM8VP4>N3G@
c`~izI8e{#=$XH4|;XEKn;`Sj*R4%H4JN>zuobQ5Sf74owb6B5THYFRmQ%YQ=NsOp5Jfl!90N6g~FSg2x!AhgG}1?-kS#4i{g89=u-pq)qn=lAsBT=FS
&pL+cX}~w2jT6VYV3vmw76IA<#MFvqun4Wu*<H=MXiC2dN8Y->I7Z*a-%o)tr<v>5LAPcHJG16x5M#zsw)q&B}hO9v*Kz=F)L-z8ld#WUl9}#bH|=v&Q
4;coR848NrDo)Drb`B&WAXgb5vX^eixUup~~aQUQvUg_*Ae++$9zd&*<j8V9%(j(0P6p!pL@CqIG?DGoC*Ow&<_lEGWiVVRxn_3qYF2$qdfZ^b3lEfi0
hJ*Gg(6_B}wFBD2KIuo&O4?~tbS}>#C6PwgK5txIRa1w5fIVj@I7;mc-8YXHgq7#t}cYwo-&Zx#J9(|bZ)s_#N#sVIF^O{R#@!*JZ<CwT3O+m`}w4a4D
<y%xjIzk+J9Sf{dlPfuk*IV@S#k`YIvm4;7q>k>KnJ(ZIt;Qh11tA^phE(&B<K3cp`RY$?-$&q{mqvWew_vpd%ho>~FP&vgVbE&<e2jM>IstF-LT%E4y
?3uR;_dMPVs8VPR+%lZ<9Q-&{4`SeCu~PXy@P)owLWqibS`_lMrm(6lDs6ij+EDqf=C=4eIBXk0cvz+&h%-N*<3IpTNz8Lp{tuwoVk6953@V6)#Dd+1E
j|wW=vzi8(^1$uVNazTBWQ}bvK-;8k~x~z1ejf;Q{MZl)NAUVnAbn?9hYX?m(Q@K19NIdZCr7*zl4=n%2CbPRA)hnkz`d?&$c;t^XvP@b__gld?EMq%;
{K7=xtP?I+MLy;Xx8<gN&(Xm=-bNYo-lij_382<Vz0&b>Q~p!1L!hq)8AFxfq`J5-)myJM`RDkHeF0a)CPYA8DN=upVdxEf>hKq%S&-`<xkJBnmmeh|0
KnTJOvF(XHSBxKeP%m^e9qa)1v-<zm7)i-b4lbI2j6_s_Z>+#q+?zrRI_g>o<+eK_fQBNrdPnw@R>z)|+xsxc6SqcSr-}v4H*%DH~aw3;=<w^#^IbVB=
OA3A=T>R8r`}lYV#YHge$JN6E!PTQCX{92EZ&3-|$>OIHv?!{polldS@G{1pU7Rg|{1t)Z(PCH$5I;d~FwHICQ(Wh=jM<9i%_-h;eBbg8EYu!lo+}{s=
bQ4>ZI$&{He1ZL;u(z?xMo_H%~;F+L9-P<z0ctfTru{G?n#z^COoh6HCUm=*ipWr1+1ss*2Tm*f^jzrD-23r!OqVH$zl<Vkk>}@ZDjQxSp;P_w)&9Z0k
2PKgN@<7)$xl&pU1mCKS8%OHxkYBlwfoc+90_PHRR+})o+n7%V6P$(g+7)_q2jj1HUKZ9Fj|B2%#=59yp#yvLPaVcO_0!7rr8a1PbEFQJGHdu4Yo7kLO
E%;T!Kg3)4*?SN?V(&L`$h(0sxb8N*T>7k{_8L*Y5uT&@ej9$Ztu<}zhofQ%gq^LQ(D5!c@La)K_ofrFNtHg_vDh+PWbQ;7=3pc*Z4_sjI8U=(waB>!c
<7p!@(HFK53M0~8)LnbhSRj{zzs8&q_0iyAZEqQh-3o$^#k!~*S5@30?gdTQQs0G|fwtpwV=mVQMJ=&LO7X!#TYBJgttczeiAD2<oyC(pT>~yD|CcR;#
tzyqj)<w8l<jjEwf8@cvV4u+6kc3M?kQv!zCq1N2{+fk(kFlVGM@;r_9+rSpK#d0WG*o12FH?-cymL>?P5A9_1_Jj3=KeX)b3VIGR{6|}|JJPuzbw_w?
2ZW-l@72=ejlC5eRGgrZRL>SvEu_8&QL$S7M>HR#mO<we{Ya{D}y~vF6ILYG@Bv1B4=Ypc^mIHXJ{4y1w^<!3t<F!7HL*1XZ!%J`c~{zzosCcKc_q7il
Ycl1AC-ig(3`CyGB0SJJ)ytSU5);2lE&d17!|AnQ#if`Ai`CzTGTuil3)L-!DEml)k!0_<~l1b8`?*cQh!FP<<Mg-Pf#v?oF3OYw>SR(9k`ndc~7G_rw
;_qRQYmemj@_WP6ZQk#KZO@mZSlzaTJQk5WIa6ygu(2_Aah7FwQ+#{yRnB=dx`X}VY<0QinXmvh3~m>-oIj}cFA5zd^v`GirVz;VWR-y(lcJLZ?ckD;)
<A=9|8*2_5F0CzQUShUYC;nk>Y+wy_caC0B_MawH#f^6XUZE1#gjh)9ra_I)#f72^)|M6e*g<mxz{8#_&zx0QH^!Llxn9>5ykSWEb6vO`A%Y1u{$G=MA
m)+ZQ%Zu^b#<G~W9gK{t;O<-^>@63j2Z~#L(AY<e*Vr8TWj`<6xZp@o@dTO}{*O!ielIoh`l<?w4qyY1cYQZg&Oj`bIGK)FMN<xd`M&X13_*gGqI)C-m
+B!q3e$xco9zC(sgZqLz`;rw+{O|!hE10*_Cn5;rnFm>JO8}Y==+lbOvn3{&b4BNv|{7A%0_bso|0!yt9@o`0Jj5aSlq_^oTNawpDI~sqC|lV@w{_~tX
O0a;-jfG35^Zljnwvh4i*}&4WF)rKjaZ0(lR?(+DS~M?(`yYGrJa$QvyJ}D{(SFa5~fQ;;_3<=)<bQ`-na4F7aMEk@4jgD9Xk7Dm=AZ@B`uIjb9EKVhS
n{B1IXK>#__GnS5-pxA)QjKb@X)T3mNO9L8Ep)6wEDq+nZzp^;_}%ukDuNMjXK(Iv}B^|y`s|DLk`)x@aqiZjkWs6G8P{m}11yI2>NJ(=lhgzg(ui_!L
Zna%@9ua#+_t(X^d$?Q@d0#*b<Fy3LCEzAa-ZW2!%SPl?8C;!DkWl{I6H7V7+Ze>-DE(TH47}Y=`V*E4h#@OZO5TpN@A@#Sa!#=6o`QQKXl~jB!qWNzn
M}K*X&nuz+<tFkgRZ;)^2A`EWiSUwINFiEzkABa$k}u3yQUjJ4j=G&I{LkWNP2kdnY>P8}XEIsiv}UsPEIUq4r)N#{v!DN0<NxaO|JmdFtNZ_F<HOQY6
Sfs1D8H-yU%mdn`e{4$MP~c-)Aoi(A*!kDoS^QS4pKlE9a>JQ7aE+Rv{D)=CdwNHHTvq)ft*jT4n2>S|A7+_V^MUVY+m&e`YJYQxc7G^B>XFWURWGOSd
xqimOKP`KA2bJ#a5JlJ!f-mJVrBbiumC|zjgWkSQ*r3m++(gDqRJX$ig0zmDhccZv&6eF!53I6?a~59u*kbG^(XMIGJC<7A?6^sb6vXO0Fm|L8t1ep#z
z@mUr~ZoC^OOH+l3z{mj<Cf<N%_g&OPq_x>Hvo=}phYbw9vu8^z-+)%(!;m7-FGmS>}i#?9gg*Z-9a6iQ;xGP2a^-#sEpDIe7rfPKGsy3NC8ZBy5`1+X
N4Kog?JifC~$LNNWVH&Nd!n*w9`QNUe=&A&2-^A?$uP)F1Kd4D^w9}#8Eg6bFs>Ia#z{TlqqU)__Qt|mBC;9%;s)cVhFa3IR=H)35$hVncRI|wFfXd?t
J&hXT;-~guzmgbTxmfx8_-s`}Md%&F1J40dG9R0ZLPoMa*8h-bEIOaj+0jN;Q^YH#o>1KgbfbQ1UuR#<(AcTi2i`x~8YMp7HWGF_pJk?tFyvPkbNo8~>
>lSRPOBOh$2u})oumomdDilAPj(9C9tA8ad5O}rNuDqXqRa%z$N0Xr->7k8RJ^zPWBtCxiDGq-sE@7sd3(uuoKSMQUB|Dub-ZpUY3)qanCGRC3p#qCXO
8FL=l1{L`5ukcn&6+?KQWF^G<tp+er~_7Yx6`6ek?xP|LUiVUtPxc{vsKMzo-tpQ@RF*rrqjQ3`ofByXhXDosk3~eJBFQbJ;|Q25-7Y5nLg61<Z+W94r
PFxAciwmEtJAyD69bOl~35$@Qv4qj(S%?|dQ_>$N6)KKN&wyXzPD*8NggBR)qUT4Sk`Ns(88cFivo=JFbHHbXnz*tEdGVGcWb(1M+!cgzUir#r<jg3;a
a?J_$f@R^>@q{{;vFywI4Cd|qi5@Wf%j!e2-en3nwKRZPIZZUnJf^-b|jo*aJWsCY&ESiOKXXVmMckwD_;SjlE@n$*jR31-*PT&j)%aY=o@a4B+en?D@
X`G>RBIS7@=6-QD|Le;fXs_t1%so*9LNN{ToL;XB*0Ie~pN1R<O%1x|YYiDrI3*7Mbjqb(Xs)vKdTKEqs9`gBrhb_?ENS?)A|49`DN;|EV{^k)V0H&>#
QED>0r54N%CM-Z<^5{-vBN>80>kS9e~wP{COmO*MF_v<3qLiTE42e4fqEb5*l~!r%`?Jvy=%3OEo=XvX2$O)8q@~USYlr8Ik#{w>GMz_1&JVuiN>D`;|
Ij_^0Q-e@khmU>`Zr>1F<a;xVhg->_VLuRuabN8;da+&{uv5C{d#~0Q*vipFKw`1m0e)WMteOk49E51e!=ND|+U{<7Sr-%P)LNg2{D$R7__wB8~+jrYQ
XNznI@Qho@zcSO}N0=1<g2&q{XnAjWB#yqVE7f~&@J5tA1}4aj_TA`R%<f|L5Cy`P`QJ2>_y`8W+nM&Y~i=1qLouFLxjq%OZrlMiat2irv7Kp?~d_Eg&
Rx<DrE2%;qg(1UI}z8<50<_18`-UI37mH45vXzA16H3>hv(fxac>!rxTIgg6>AiPetr;bNzUGN&)J>2QbS)b7M>YaXa&jhF}W;H6KA0V3_v^lAp^ax_1
fSX3zU=Zk`QeG3PufI7b`m^(JmQT_+AqpWEnD18Imb!1^r7ls;OAM9TN<`uCEz@B(Xy;i3@2md0b+IM{f;HO85OYfm(IdmiiEy9>?$P>!@%s958G3FvS
VmAWq>w2dp3~K}fYh-5>D10_0?-(%@2nr#g>5_)Bk!gch>S3m=~#+8qjg^3RYkbn!Br^8*ZSP@3pg2Gme{u&$ANTc<-TCpcwxZU1D#|<Q`{ga9W6S-0)
ENqL8r_LEvvM)v2!!?H@HqzUp68?1R%Cy#+~XI!Oc4y(p(uc3@~O@`_iM}69Irx6+*Ah;CeY#dICfD2>h2Ud)Z?mf8@kY`qWc=Dl%(-KxAh2crQP(+cp
T-g%utrtzH+(Zcwh!>>PpQ<i8Z;=}e93NAGoyPBR0^2Vo;Jb)gEvY+q)@lxRhmxL^y<rzf+ZK!v4O@{k2;-B<6UUhSLWcJ&2r^bOIoLh|sEb3L^{F)@7
epbCZqYh2}SW(5(X8PL5dS;+68l+QOJnmNQ_=gxCF?heloT{e}wU9}<ww%3<h3Zs3^k5^&ChGq$WSY)OIk|T0DVM*o(%pFNx{eGz}6=0&L4+#(T7bHAf
_E^bWLa+^Y{}Qr@8U#6v<`yDe@w9+Rr8I$s56<$dMn2nfn-DM0@Dvsb4H-A-nl^qNJwS!$7#&=Jw*@Vc3MJ<iw2*Kqrol9q9@N4F!|v459Dh7x#>u<3^
FqCkV0C44kL7H-#kRt+%qFDiG(Xw5vO+3E$#E{9#RyE*)IgCbySZ<N)xKt2yDjg`8!+N1V<i}=s!8P6DA)o^7&30Rl(G;h{(M<o4lF<~!M<W(#uMOnm0
0-9Ra|KGNryr)<vqBu@!PP8BlqXc{nMXqQ$NGMQ)I^DZR2l*&uskCy;b%~>_h<_ulLR#2Js}G#m8&3WOuVcaV8UCdL8lIRXo_>o+d{F2n&^ofo1Ut)_R
Ud4t|kA?!-QVSD*4nKn8L8mQT1a04<>&)yaowp`Mw{6cWYFK(h<F?^lUSu#hX-8Zrs92*@Z<%WB66_<iD#p5;&qW^V7%IbUJ3;EPMBwTBB0Fdv>gHX#s
pS4HSIHM?;mL~Yaf0d)c%cwCp-+T=`3mGLH;<lNWe!g;GdU5zil`|v{|GnErr&NBs*=0f_5?eXg(v&5aoQ_-e^jS21gj9)!$Alaw>i<aC}1UK>Nxzh#i
uP;l=nTb;+{_?XCybXt2nuB-{hbTJb<HoCle%!QayF)Cf4_a6hyb2DtP3yd^;%!iqtkY<^-YrbE44SOonI|}$E8Ct!jNCxA-J(p^?KfQcGbZ-O$G*H|5
G9S8j+_nRRT1A$Y`ZMmPJxu8rVA_xY7%$2TBHXaFAR2Zw7Of^5|hWa$6)yVJnzqo)t~UJw4jJQWBHWg$=?&Je|BQ^q7D^I!ewXN^jr4$=7Q~SYB5U!Ki
zgG_-7NV>6VnijgY^59UQsAb&`u3uHwX8ocGE30gZNIihV#ELu??;%#M7H%WVN+2ya`eVmO#M$!(+xV{L2@RJJk5Yq^lAeZ~z*T|@xR<Z?5bakBZyxXd
kPf<5(MUtRWS<J}|tk4Zg#fOMZ4rt#Xh{aWx#peY6p_lSH})^^o)0=)rr_oJ(EE9TEhH;-A1W^kG^K@!GfIdF9G1Usx6Oup<XXqvs=!$Si750UQgr<wf
Ws!&{gRyIftHxCVQSL$Nrl!QIg)4tN&8M|(J*;fCPXy&SJ$)L5Ton~@w)w29azd)8AqfR(5Qx2}1C0b7N<-5D@kGtPbW`L<Ahfbx-gJ(DlyvKczvtXcV
xjpMQJ`i|tDSGvK#eWi+8H8I74VA+o4hNK#`4cvP$}=3>te&s2PW3NV;V<-$kQqwDouxgyEXN}^B$A8NQV^@l9%sa5PrIH+y6%owUQm97%=~{H2LCNE|
65@GRe^c@o8a^d0ZJ5ZX!x`Ee+q2udGg2RKLs}TWjluSv!DN0<NxaO|JmdFtNZ_F<NqlzSKrnCuU`K@ATSp^1(E0225xg6`;w%(Fuik&FSvfFfGO36il
h5<df@8Keww1?uZ!2ab?bb^8K(46btlJAzV#fCwg=&R^(C@CaBcN&s2+K7G%vl8NHU(q=;7lO|5X4i-|C*a-w8vtoMZvgn1&LHtp57Z-im;QiY3u;)0B
BeJTc1PUA(MnzT)MptI*Q|Mrccuk%_KFNM4USCa-+OlkA4>c5bM4n4KSD4%NZytr9t(<F4>hy?zph@pD|#Gu68%?&||rs#%1X-Z83{)#FWKaGvmr_X*<
m-*5~x5_<9aKL1<#?0}$)6Y363>U^EQukSSYq~8tPu&CQhVsjPuI+oSKuk)MT<b?u)G8&Uudqx}tgYvrCw?5|o?fQ+XioBPL1t0Cr!Ryepk6TsTHcuoy
7Xt6@&iC{ye$BQciZ@zHO?falsXR11dVss|A<&Aqi9y{;mZ2KQ(@oqb<{)niUgPKXF}k<V8;eW#v3|ZmnkaGgXR2iPCJ}vUTu~7t^FzRu$WcPGBD`^V6
{AAh@YBf~)fNrhr}l-jmFF#()_kmAeS2~!$~iH$*LgHW;sCBFS`^|#Am=;7M-TK8)7`@8S_0JBNA<xOKk#Eiw`fUOakS#(3ZyrvZm2Y;?PGnuwcjL~E~
qyv`~xp!`{BhK5F7h};)8Sx`;+Gdsxp4w-e#m5n)4I>VgGb(ktjJYMraZG@DlqbTD^xHiTLOCe<tY8n+hP~pWFZGi1Xf58x8)s{gzvbd0izRKK92yNMM
eD6iZ5Zp9VqLx$T^*;IUBB<Ib4w#P)y^4Q-qRo7(w*ThtctZ3Njp4<Tvsv>?FFcCZ~l%O*TJ#!f3{_W{yE_d1WUSfqQZ+^hX)m1Mv_-lF=rJ-90rZr*b
h^kc>XN$-nnNy|McM9&#UE~Aq_CN+tlNlo7^47X#QkIlI7HJ@FhTM*ta8C(quYXn?bWH4;r@*InR|E>In{6s1$a)!cb0Vh*|#J@`frc_y9Ol?335RaE`
FfnRdkg9spSO|Om4cZR8>V&3k{vzJP#J_YRGQ90BKBh>x0D4<i9eM)Gf!5@YPF+!Gp|%Mg3Cb)ma2PpvOY&ErU<o+C`XR>3Mc~8?*%K)kU<vpF>n$7)c
(3S(Ee!4Vvf&4;*l;J4LD*_{Lo3`qz_#1nQhZjqF9iQMs@*YlR6yTNE+UMYsey+xA@s1KU&w(!48~x(@ehc=;vYQA{;%Dj13$en=OvD^^Na<K*7Xz$YZ
azLk<T(f9yYR%$B_#7L%Xu4a@u0JNvA4Rs0$#0cyG$J5Sb<rp61g^T7oJUY<qg6pxFEmioh{XlN?7eT#?1>cU4q(gglI~eit_3xG~{WtPnt!GE7{Dkz)
YosnKF6Pe2jc={)M^)8@b}W?Aa4(v}PwRyet#xT0D(9QgJX#C;1vf3sihJu3__RmFO@bb=eOgBH1GpR+T_SFu7KRTsPgFR&&q-a=3dExl!ubibC%yNK3
$cf=3_&ZRxeSDD_E^yYb<XMcEIAmK^(i`_qa7QhR0!qITuI1rfwDcld+b)nvE<9Guvh=0f&ezDn&KT`!w8?v7!N1xyLbQ!Pu`$ka<75NOMHtZ1tSC%1#
Jm46GU(RRN$lMl(BzH9|C%VlRi2XHSbjN3HuqAOo!sWg|fg{p)!!XAboQcSm&bmtl*x=`v$#7HIgO(hhA{)!^;5S6)|86?F<q&kv(l|%t$#<)8xFW+VH
TdL)F@`7gD<6*#e^BPqw?(0WxR|dK7VASTSZ`Vr2TQ>hA-3k^O_uHq0_T43(lZbgeu!GuO4LDs$YmJV)ewpxoL<q3yCGHqyeI3-dcD*OD#Y|nhyvz=0!
x|-d)|eBe+{_kACE9!Hgei|)~)RkKz&2MG{<2$%!HDyERSOYIY*g1yodYl8@tn%Un_I>cG#C|=N?e&78;nAmnSsv{*d_`J}sjEbJfUa!MBYom+w4H9MP
4!sv8bhTpxOpiogZjNUoobV#jb`!gs%2JKRqEUZ}@!Km{S#80&sB>y}b@m3_|v9dd6-PGBe8G{RJ1rzh1e)=j7}@wBfZTkG$I!l@`YGpEr5!cshx+Es*
&2mCF=4{XmbL_D2Axhhx#enas6@1}-lxqxRWK@#~FFGYW!sl6^zF!<&~D}2>$xYc+Zgp|FVjyBE0C&&cWV|z+q6~U@<kMe?KSjdenscLd|4#CxVzRWbi
3_E$HMa)o(eW|_P3rDC6JUCr0<AtFZ(UIR-eU~ScFp#Hi_><rNz(BcWu*kt#bd>C@%@sqp>yL2=@3+O(-}~0!JH^#&US6nzhx>cz3DfV58)ZR?eyHY|6
&45FwlsKgidb{tx~Yfh?8OtL$<{fJe$I$M3U6ntfD@|0Xk||++P5AgYGTysM4x1U2e*hOkB=|kEWpl=3_5V3fOlAZr5^?UTjJ&?{AG_;0vE@4PUQG^Rn
XqMo1>@0of`yJFL=_Vw|aSJwmI)!XLf)TSr6*6o(X%OzO>D6rZhdNIEc>8YWN(G!x|k%uK^ry9x-cVgko3(jiw!HR(Ag2qJwbiE&wRtqO%xJku$R}+;h
vWlYt~LozH%bMx6<GIxLA3YjTf;Ht-YCH$!<658S$BS--X$f2f4lb`<Oo0y-rT*+qLmDqQI%u&&Q+7)Cr%ky0@M+1vHHZ0UvXKx?__b1oM?0c(mXM6&?
_xAobV>iQmKkX#(eW3fB70rRB8l((>Tc{|gAP;aN%2k7={ugsj1$qyWr|9PSGzw6dKzQ+=3-{M6f#J?w$et&`>IH9;vg%4>+#_B~)UtcZ^`7}Y;mYJl+
2R)Af2RcZJnI@H=lpridgAJ;n5&;%#R+^v4gjn!9fp6!V=iGlft;X!6K{KJQ8^6}kET(L-ErO&D39X+T@pozU3H5;ILv5$k!t0$nmk72C)gJk|E)4hn{
eduSpgLbFidO*1J;}N%9o0Jq7ZxA4@hAe8xf`pDZJ5G`^OHOn26tNM;E*Fv8qyT7Jv(gv8j%}7Cf!rF^?rqDD4u4oQu+AP38hcGIIn3ak^@TF#9LGWd_
i*lF0TrIRKNd4=p4n>>A743zULFm)UQ~$Fx5r$n>P#PznmJiT51>Qwd`9ae-mdDN$+`~sz$|MMg*{b95wnhaKG16U4mi;Ea0SuJHLu2`R4<->X7fHsdN
%@@ttd+Zekh$fK|90=fzZl8ij;4TIe6z+y4$Z|EQ4jZ&C8!qU1NCq~s7$CjL#d_=SiOxEKBOw<@_mi?gF4IPi-o!!37&O>aV7+_W_E?LN<)d;HnY|Euw
T_4)to@%`2P|FiMGiIA`4*5Unkwg0Qv{||_g5u-W_1^hVFXecpK&1Vcc%2}fbxbsY;%9=9IuxusVv(w}t$+xQWENV2u!&kgcIqzk44_psA@g^?}nIR8n
59wFDO;g-cu5L5R##SiOQ(+vhvXRt$O~$vGK#OpGmK#V_agsWd8oV@sB>vHV0WTihl%`P+!!(JP=Uw*_3|lznZ+P6h1T5|QqN?&E5hQzdc4o#rAHi2#7
1k$YGpxe3=->*HC@?OvU#1%fpW>w)UA?UFhkE)Hzi@d7sdB7q;&1p{WKN!;-><la?TlZ#zrzd-@8|2|{j|}BLk_bg=OFOjLyENi;5EYD-$&KuSq~t+gc
n?6no}i<*Gq$J7!1S5`0RpSdPmJvEn)JL6g=oNGRp_GeVyO8>lYXJ8>w#RZeQDDNAuu4T)PZ)OeqiYp0tE0%?OMCIzC5h6wj&oGCZi*O39X?(%x$@A^!
Ea7SoldC({<y9N>Yr#ryRrdwoxw$HS-gK?Ed^q5wMTS3F95##8WVYjoh)gS2w(*}KHb1OHh61HXDraqLvJJ$kEL`cDNF*Noz&PwfkxFBjxXy7Dppn=30
`e5svL0}ek()UDFIS((l7>-Zn%ruXE`lN-(6Gh!)s8O|Hab^Cb#!YFRu!CJVDr&9o>+CI}><DSvSapSl4o2IkoHBa;KVZUZNmcPUmt;f8}NjiSa@7wmO
_FBAB<+hKrs2~nB&z4*i>OS93Qr1Qgj%juOu-|X(-_j1Dr#O8z{EGd*4HapZdQ?8Qf0Z+0<nX3jf5rbnqU3E)trxl$xCE&Cn)XG$XQF)mGWQG%UrLal_
04VeZ83o3vRsUdqpXmyKwTA+4@;2rYDMD{!4JY@gdIxX%6Va@w^hnaoOGbRQin8<FfQTcYpvZGroa})p2e<WuP6{{fh)&Fu>}P%(d(?4kD^`}UVK-%9n
Wu|N}eR<(i!7;GDd8#Tx<lX7=Lj!S7jP_zFr&o7M@@eO7}52*A|`@3@-@aw4NaU)2d!Clx-YK;lu|RiVNl<#zhMGV@_NvnD6s=OOi4RQ$r`ho{M(fh1F
e%X|**>;ic$)tm>7_Qj(2}IANH$_&&jtla5r6ETP6$fIm`3HZ0`ex_mgV<DPxNK!1U|U9%g1Cv&aBs)B+{;oHZ6yul0bY&Yd+QNnF(H{7MT*xYS-U$dy
YOW0%q&5QHv!x5PQlpYty*r3M?$r7(N7a?%KWA$$p6)J)aP6u8`4=srnyngC>x1!kt$%7rioIV9ku-vIQ;hx?>oB~V@H`$@V0fG4x8!=EYd=c#ky<=tp
YRhs3-z`6)aG}p6iXX0e6-R691Eqi0yk1ev(R>$AxXRf(xK`If1&P6**FM44K-f3+O6P*LEW}Z0$_|6B3PQKN-o+)JH(}1gmOkUxXyMw~P+&U1{>KDQK
`3Ye7gC(b$oRX=p?y^*uQmc-WAxdfNJ}B;g@?F@aN0hKz=d|=Qrv?N_^l+uh+*3mu3FsQ6a#mkKsjBc>d6^IA{^G^vBG0{h1<1HBU@B*51<h{IZ0{12a
w3}`?e?98>H3~CSrJ#%HW`6<uN!~RDvCp>y<q3dwb!o8FUqm$#ZZv7e%Q!OAHml)lcnf4_piPGEdtZ=I#t^JUB%L@6$EE`yh2|#^nvsqY}Ma)`A&uabx
-PJ75AVgf?BAb8uZ)8WXBjvB4cw((}SI%fKmEpQuvc0wssQ6UnTchQbE~Axd79I6wBO^{3LspQ^;wNslSoncBBSdORv8iQnhJ*w$=Ctng*qz9p7{nl7e
dbR|M^#I_dl5zJNE=5{me(PbizD4A+d2Fq#YdT@tpdwgxf$WPAhl_sVAa-3>|Ou@oCeNR}p+CCvfr>ENk!hMQMMXN-D$@0`|G+m6#di0BdOi#`TbT?W=
<<61Y4_+Zn2`o?Y89@^`mHtBV_-*xzMSj%}g1U0RCA*fUP6@lLm3ilSjF}oBM3-yhn&OlQ$(CAWzAX2J9gbM_lFY&Z;s&0bTl0g>Kh9K8?|(0lJq-16K
;n@G-Sv2eP`%F_m|%8&b~EQLRL>Vf>lhOWnt^)e=j^(0m={VXLGd?w+4nLh%BM7IKovY6@SdE+P|DI^fGJHea0|C9Zp}I00ik|JtBVH=C%k!;nJBcl5P
>wnnK>D-Kjg)f&+ftf+{=Bp(5eNe7Xu#&V+*6;y<W$h@)!Jey>`4(Wg@6exX3MY00B_DqAea9SuVKQkLPwi<VWDtGWArYirK)qY~oR=l*htTO=)i=OmK
j9=QGsWm!SS~GO1VPgn@!PByn1$LJE+3OfDA1%Box`2loIoy<He#j|NYn$nqZ(T9blc1dilWn$Lyr7Ful@D2J_xSeutlRpQBIfG<2NyVaHMXAI;g*Erf
#MAn#I-x=wA7gcn)lB93l3_%6bpdKVm)j`6q7Ii6NN+%bl+QXob97|J7#O6UHX3lNG=@2Z8>$GSg4R$?^CYgu8jSE&uE*nxnHB@!T(94ert-q*JRX)8A
{CDv06k6GF9Ur=SU^r|{j+&XG<gqY0!$9weyGM|eCf3x=6WF|O)Tp|LRuA813-5;C2syBq69A?wfq_r4^Y!w06zT$&-SJniLc8o9tm)p$i6;k4PBZ_V;
Xwl5)jQ=k@(3?KCbTjM9;aNI<wZ^w-&I9AxR>KqW-NB#lMBg{=leE7;fc?C_7%e2Bbd>2VBm?^c<?@r&hCFC&-OekSa*NXgX_zhJ=_Y{O^EfCOP0%*nx
S^c$taYkH`s7;8dY3jIjro2?&2M<%_7|N6!GU|_b4x4ShV2L3IkT>&qab-@q$R|Smx-+qAr@SV4ZUuf&n{<C}}*r9v~ygGzB#a%fZ+ZC-X2Eo6UD2W5{
xAU!h<(E^+Wey99y6Rpoub1P-el&$1B>ACTR+t!CL%E&@l1)%%DzT*20n%rTM(c*qGMcT%yf)Wx7#JDJR1`!@M&h1P^;GcI9Cj-Ytq_k`A;o%EDd^Gp^
ZV{M?G7pV(l02aKPUWJ)>Uj3(&9!;XUY%*=E#&$+O2Fx7X79@gHG~}`S0XDpHZU&lDBm{z<T(OgI91WzZh14KY61+d1790tY_6lv?UxZyG9uaTFbD`A>
el*AjR{m~U5Wv%(=`iBXPuL-}%-*3oxcb6)5+mq{|G2c^`w1~t+L`U%<6(iQob|LAZbu6U6d=1IFNr}IAGcdp7g)Ib2qEU5^evbC-OaVivu0x>-wADf)
md=ik2_%%Z8~@y<R2o$<ghj3j77^Eq^CD~c;N{bV7w;K<FwTEg0<JM;#_OV!8>9362mWiEs&%4Tyu4(AiavFddfF=1P}7=rWNY3AGt{3XVbO7q1l9SQ)
CO5A!_+*H<*PiEfbzSBV&J;u02fuRGf_&)L@vfH*%+eg*;z}hcjp${vSuzJ|z>3WY!0_rR+UQJaYY*N(bgw$ONxSaR7<kA7He^5@~$U9}98144h$cND{
p%L-TSiFy$waiGPQ|e^eO!xA^;S@%MMGJpNW3`m^}ASH6BLe*Ns{|JC@v`uu<P`2Ont|JnGr;_tuu`u_p(_h#_9XH(o7s@!=HB!NaLYG3DKwDl)liKOw
KJpX?7aDxhLMyl=i4V{VuHtK)Fry?_vp+y_6J2cEBKeR)X_0Ko|6(>hTc+-QSM|EwuRUDg(?D<U9Z~WKerB@ty=|FDy;qiKx7}@GH@~^r6@qFt3I4-Mg
!BBgsjVUReI--8-EB-4k_mt-;j!cC5K_5*iEQ}02gRXSG;*x4MUc@?w#=_A^NRNzA(UVX9KEH4Az7_9i<h+9a9Dir&&XBb3?>J@(BFgjoLA5t;*vIGk7
`j|#GyRG;ndo^feyJR-maP4KP|`kN-9LPYgN!(Do|CEyZnwfzN$>T=qDQ3oAN>yt(|dCKT-8HA+mm#;(HR;Jhw`KUZ`V&J)C@gv<L`Jrl{J#?8L1w?3u
SU*Z~(=!G=Hp*mmX}dkHRt4-bHg3?;vu$VQJZqD|x|#czai#jvBp^lR-LeNs0V<dhwszhmd;?y0<U?<N33Ia4$TzNR_iCxrqV_Zjg*i+WFf52;CAL(g@
+2KhKP$#4Ld>e#8EXeN8^gqnIy=kMT2*kG;;Y?v7e$lqto<yY$i^T|O#a9}oWKm5Q4<TF&RIcvO0Np-uYnA^tjplY7I(x~F=Lm`tRE74u?wdVHL=e`~)
Qy{Aj$U5`G*TQXF66o{;=+IWUm`KZ(`x>UsBqhj^j_Ko=hUR<x&kNyq9I>165C;afV;#DF8FGh9jmcL^E<J^U4sHe*L-2SO&SD`NYfA;aM{c4(XN6W?f
`~LVn@pmU0|L6Y#uT51O
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 785d0689ff78e8905bfe997326bee3354d43e7342f061a3514e44f9e895570fd, and the rest of this file is 59b9882d6ef698c954f91a4cc5eb152e29e07df8c017af4f3ce173ad541d3bff

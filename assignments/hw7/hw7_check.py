"""hw7.check, hw7.hint, hw7.check_all: a homework's practice in one file, for Python 3.10 or newer with NumPy.

把它放在 hw7.ipynb 旁边，不用安装课程的软件包。它只供练习：分数由评分程序用另外的输入决定，改动它没有用，也不用交。
Put it beside hw7.ipynb, and the course's package is not needed. It is for practice: the marks are decided by the
grader, on other inputs; editing it changes nothing, and it is not handed in.

``hctnlp release hw7`` wrote it: the grader's judging code, how the values of each exercise are compared, and at the
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


# --- hw7: how the values of its exercises are compared, and looked at


def judge_of_gru_step():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_gru_step_backward():
    return close(atol=1e-07, num_parts=5, rtol=0.0001), [None, itself]


def judge_of_gru_step_reset_after():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_torch_gates_to_slide():
    return close(atol=1e-07, num_parts=4, rtol=0.0001), [None, itself]


JUDGES = {
    "gru_step": judge_of_gru_step(),
    "gru_step_backward": judge_of_gru_step_backward(),
    "gru_step_reset_after": judge_of_gru_step_reset_after(),
    "torch_gates_to_slide": judge_of_torch_gates_to_slide(),
    "classify": (None, [None]),
}
DATA = '''
c-ri|+0yISbtd>Kf8<Sd2QsuV52|)_V<HF=AOI2^9gYml0||h{urW9sAzQX)S+2HRl5MFxl!xkSw<WhHNtUdOet>$1syrt%uk;GN$^YbNDJ@0WzEUU>{
~@^7-fR5Uw?I<A{95T1(QBW4E$zA2UVp8xv$l=O*FO2nuQgFrzTro4Rin4bPvEb=77f>^&WfmPA2)vG_1CUmaQ2d@dF_+G_*&T&*AZ>eR&|iR_Dkp=(a
<*co$3f?QIGyvc9+Yq-1mv<AZs3Czx?j`N!`8Cw9ysqaILcPF8Mh0>ecOIf9PGh=)NzygGAb>e%v0AK#Km`zcD<n_ka8MWl3Fi*ZY!Rd@Z=!@H+kp;q}
+v{LZIde*U{J|M2f$e&a9DO7F?{+8}+Z;-|(dt{0@!FTMVYuQgejTpl9C>#x1|%71<Njn5;&H^1{=KOp$L=9SoMzl2V_Tlv~2kwlR-K~)CPwau#XZV3J
QYv;1+%ZE188*NvYQHXY#p5FTEe|hnhFTeS{&;027zxVbJfA^iwe(7m?dinKl{r69O<K^%F&CCDz?H7OYdoRBIAO8ENzWJl?e`$L9g(u?a<=6i1<?sB>
U70Wc@ypNs){9U5?mM6Q{99l6yO*E()&KFSUwd!On?L;KTfg(WFTeKZ&u<}dwC$5Uy7%}zz4d#){?_;Y?8RUH9uj#dk~L4yYCR#pmEk9!(x{G}vKARQH
cx5QKNTI4L(95r=(SP!`jc0NPtV7--Z^TXyvyb8$Tp3h0`y*XU-pS7H}%?A%g#}BZ65Dem++}+(fjueU+MJknkVEnh|&vr?GwoPujBVv)KL?)Z+I~Z_!
~&{jcZ+nUC<(>-}&s9-}=E{zVo&J^75<y_~LWlMoxV5yI+6#*T3`Tcfa`Jw|)~j^qpV(&mXb*Nn3A!^!?Ah^%sBfL_NLp$6x=^_dkyu@bY(l_pLww4{v
_=&t9!~dhr{dd-;VgJf%<XeCoH5qhEaPGw*!%D`@jKzw?Es8hP@?XTFSHz4ZtG*E?VTTlDhH@BGQzpZbkAzw>2u+Kb=%(sQc3`0Ni}{?50b-RmNgA9g$
?cbk#rWr+NBx9Q=IS2leTy+F?TkW23B{4eiT%oFv$-W?h}-D}IQsxw*;XLW<36nH3kpCS+08C1o!Dv=-W(MX^C@u_~q3Y}EG3e^V={rC45XloCJyX~u|
FpFapdL$ipW$?)0_k(d)zj-4Xg48RMM+(<ZFaFPa&c688ci;Z@r=Jt~&F_5v#W%n9@=Kq8s{hBQesx0sm3QaA{EI(&@x8CS_{txmcp<O77rqzY_%AO$|
K(>-)vvPZuFZSLeDa~Mf2o3V^LPh2FgT-B&C2I&szc<+8i|#!KW==$*AMr+Z@_zr`Nrc7bmE&o_(K$Hlo2RwNb46r_-#~F$c~TH)lX;B2ZfMXFTe3Al!
?!l9jorCMIn1A_#Cu{MNbG}|7p$qOy<5P`E>C<XzX+8WJ!teFZ@u!{J(#MAPr#;N@x_X4{H6^H@=8!30d~ydtbf#;_Kgf`;Y%`bl8i}f8oXV|LW}@e)e
wkyP)!8vm2#vS+!4H^KRhYSFcH{?q2y(^br*3Bb1hR@VO`JM-8aTN8xAXwQJu%E_|fP+duqIZ~x<Ozxa(mMMZuuxPSNo%EK4G`W0m0o8SEdbm#5A{rhK
~Q7n<3FaGk=2*}_1%Rl-6BK}^DU<tp2<%i;imVNcFo`$CvpZRM9kdOMlSN0SBZi+r@`&>m2txy>@={-`f%IwL{JQTVHt-M@5@uWX$`rSCcZ?$(pW%|jd
K5NsbXH`Dzt}wbrcc7?Bq)k;`#%IiZ<zW2BWi@)^jpo*QP5OxV2km+l^ndsY3L=7mGQC@dy3XHy;jKUa7P`LplRtkyo*z)6ik{EAdQJ0?d)5N2ctSn4f
2dz|D4Xwn<HzaLrl_SP=^IU!6jk<7weDH?z0W-Tw@<$U>_7bbSL%NIJ8%E+8_4f3|DXSiat^765*ICgto+hPc6jLZ<FxPZK=w)jB>9|>uX65@i{7QbH#
i^RVbx@922uHGca*y)Fp~Iah20POC?39R;QhTjqI~C15dJ@FdpGTsZuh#oXVDX?FVqZCmwM-Ge{-*<Z+-R6fBYh{>Fq!J)o1(OH{`MZhmCkB@Fc!hYu-
~_dk>sOMzlR*ZRm)5fQZ+h`ZNpDSCIeTKK)U({YzGcsGuIz_3+6DmA{w4H@=AUe=f6U15jz*wfx2xKg26O|K+#-;7{NA)!%;mTYviYUw-?|AAIG_fB4j
!-~HT2&A8mr&uiZ=n@3JR&~AJxqbU4nc|6w-Ld~Z;dqURSg{udRc;6PZ{#p4q!n(R%A8G%dcJG11o8S54=iY=U)vNqMnf30nH^1|nA4({MeqZ>*m*4#K
i|_vRi*J7Rxx?QH*Ec_nAQZiYu;t}9|MVVB;(a6EQ~W(NK+!=|@J<w;^RA5g_gRmJjLVV~F{!5_LbddYIo)?bsPG<=yq9^eKjXx+Q1i?byf8#`?Culd$
2sJT80Z^)THUGa`#yOlkBA$-`JFF5W8;JJe30cnm?sMNy*GU3ci;Zu??1E9yYGJQ*YDN$?Z0~Q!>_;m&CkEOkG6hP=tn(qxAU&V(?f|*JjhJyH4g)yY2
+g{K6wxIgI=P)NaWQN^7>O#y~jEcdM4HV?)!$`LH3RJ?%z#(ARLO%b02u}-&g4Y$o{*~iToCQ0IHr<dE>4M>N1aVc+c%0K`TVipR4*kA3aU??(%3A@4N
ULuRQbOE5G)BZlO~D`nTTe!FL|<Px0#RoqO0n;GL)G6HoJZ`S%C1<k`ar8qg$kC+ZJse$R!EFrW|gQ#2kuIz(H0WrOhUQ7q`@oyoi+I1d-T{e!<iN<Me
ZH~--;?ukBs`v1O$E_WmT<9DBF@5|4l%KB5(98ni}`Gr4y=c~W_qwoLz%Wr+<-hBV)OE3QFKfU?A-+WG}JA{1pd-ufo-dFFNrBDCI)BY3g2g37Ac93;<
ZSJ*m57YZ<z5<B{8A9EyM%D1F&?86C+7uPpgZN&&tZe>0s;+x$dewFB>4rKKLY&vpSc3+$cNO?R(cC%J8}%FI8`GUAA?$va+r9m*e|RQ@s705LU_Z}k&
*Rf`P@l=z9bFy>fo|R%@Gc*D=hHtxyb(#=OX~xC@uT>7x2}%7@LmOvv!03IGu?Y0$C`I(-zzHk3Jw0<-P-1v9H2JvQL`pwR{ayrLi;^(@!!I%$65bUW}
#Spj9JKk|7K=A&ibD>>j7w0jLbq=`!MZYAVU_Q>Z$ML_uSH6{^j2y9C|N;&+z;53#f{}@LYa~)ZR<<0qHOP<kt~g-$CoE-~G||{{Zc)m+#Y5|9Kkp>c_
lTKb{2Kn+tk@GH`z<vQLO9Ae5@E*}HT9y`)gB1@}&V2cLVnzM9tl_kUtf`7_#6{%hG&{>#`?KkS+Qi9OR#u&4ePv}gLDJ@vn2e13X+%6~0;{zc<c{u6u
3e}njx{|fP$enxwye=U3dXYk<h<TiUewEac=bpqLkzfL}`)Z<D&uFT`gKCay3%0I5c<4QaW5YH0CU4(dSLOeDh9)iR}ka!3Z4?*H}0)PHPJpZ|ikdG6|
$BE=akbDS|4?*%FNInaa&w}K;f{*jb=kux8pRdg0%08~#<H|p-!sGhbhI-zHdftY5-iCVKhJJ|B4^jFdN<T#DXHoiDlztYapJkYb4D*m-9x}{BhIy7@o
@JP48TPS&eJo&~7qHI@*moB^^kJX(<{rzr$8zp@IrqGrdtS~xFXx_@^N)r6^Fsc4A^*IPe_qHxFBG1a2+vD|=Ox1P65>^W3H<%nj}X6#*!?f{>hI(Jt4
I*9LP0!yiSi81@h#$m&z~;@-t#97?|uyM%dfTF{fYhkJ+H34@wHFBR)x?~ub#sC{PikTkvGlPHV2%W*RMT00Fg6nw-XDP8so2vm9(z&v)#|Pt7^ADK@a
TqLn}KAc+UCFrpd1x&05>SR`!}<<l6w8o8^>ycp|u1gKL?%@!ZL#4#mjH!0K)QRbbeT*Zb!n|69zXS7?5`zj|cXue|=gqQ^O|Q3u_uCZH~^9vMqq3wcT
Ee2&c9GjLYa&Z}npSYr-v=n6I(5E7fLZ`UESihyfl#ptFI>GF*TM?#*#2okch0qYVsWsu0NkdCxN=fWN&TA#6pvyJDpSU4vs%s{a$jvK|Q2Saf1+qE@^
2tdFjR(CMGs0Zq7S&o}=BwdVLu@#9~+zpP2xtJWA4!e&tl>LyQxyp^~a4sfJm@0gh(cY4_*^C^<)!JHZf$W{HYkI5KE+F|V5o$8eY;1B0U6-P84|d04H
CO!-8eo{obu7{T8gfkJV`kWzG;q#YG&f3Ys0Dk*nFj~@HsnNYqaCwVSb)F?j!LwiXhZ1MepxTej)o(CIWy_Ss%Ri)>rzp%8^;OrDWQUK=^mgEcp*HT<n
jg}cj8q1y21^iGG~grr|<gNRI6K?9SVftHl(1REyfi*q_@Uijg?Ip%jp=W>52q{*|2b9k+8-D$-L1ur$ms{qu#Uxn|6TJ@_<toBX0;p?aQH`*%bsVn`o
(Cp+IiHa+7YU#bjVE+b`Iw$BA&NlfbEk-RTBK)|+jE6EV8j&P#UT=>lt;GfdWuu<}#@rDz#-<7IH-<CUch-q=l$rII*^Y&om|8wJ}Arxn)a{n`Awyai<
lx#P}^R<ea*fX%66abn`p2R=Orv#o0fNPpHpb-lbg0$%V6f{bs1!Jp1`poT)eg8ej$IKsI#H$bnV>w-)Y!r%>RDhw-9YADE6dN35(Bf%v(vrRT;I0xj6
g+kNacu3Q1CrsI{(?F(j6~1#YB(JUZyp7MOCG4GK$VxM}60l!0n|u;{9PPiAD&n}HCVRXdG1c|VRs}j4?b#_ah#F`bIHl*w2q05(UVmVgMglg)dAq^zH
R*%R8tKVn`_X0uyJ`s$4?5rt0lusvtIIJ<T^(>s$Xc5@Y@2c`;FbmiZJ7=cRaZWCK8vP5&i4!yoJ~n5hh@$G<U%3%k3a&ul$5R9E^am0muh?(0;;gV$s
QIbl3$I$nIEb%@Pui?c+iO?-cxfZ5Nm}Zq;-RVvhT=*i_=jNW*K&<chfwFeC71F@(_kwfZMl|bL+K8!NhKP^;q!`*`VxFGl-qA0epD00Gi2hj+YJu8sr
_Ww3+Mv+V8gK8UyqE)*4R1<_6~ZxDNaE+_R|}vp_)Mc1v)D#9nExr>iR*87s!4MLdI(kc4}<(v>BUCo;|xQNUgPRQkOxE0b)q%{i==I2Pi-U@q&uAEnK
Nl0b`U=q!84C3HcN@Y*Io68($MZ`VDCZTpk7KHF3eg}%C4@(u<^a9%K3b(~UYVEQ`6XZu;5q9yvGwyFse!74wE%bOu~NZxAeTUoLk#MreM6LiJxK_f}m
?6CA2gTENUafNko3x)99dlP3YM6j6hD|6#@gk+%xZjw<MH6$*LE)R*k(gA;%QCT?ElfqBw$r_dzR3T-`t5H8S$p1DC(yrXFt<R60a=?}DaD#M5QzW}E7
a2Iq2Qg-|9i8*HqT}}Eu>){e7!7HTcC!ay1~cI>WJE4hGHM6Clk1T8G<8?R0k45%E*AWHwnvq;&>d!o5|)9Zp=EwaFi`@=-6)?%HDq$^Y|C@gl#zdFU7
yBdwzfQw4z$e4bl2yY239+TSy2gOjtjk}2Ato5%bE|fEk}0~wp*E{X<#f533%>Zv$Ig8H7=3t@w#RdA)~kCz)Ok)anVkaoIeOESTW1&xSH0?Bn*r08VE
S*&8))OE18@%5m3p+x$B8)-~i**`NlJ}9Rvj<7t8Y6dZ3W3(uooi`G-Q#)kwr1*wdWz=1FXr0a&e3Zf|9QbU}A)s<N&z2IApf>n>NnOTZa{$f{y@{R9@
k2~YH51dzPxaKSD!z5^@Fn)Qb+V-&1+wZh2S9OXB~i8mZLkqX!)y|gBj556#zv$+ag#e}1Om{-l2MMx?DWjw{#EmT0st|TLNS>Fcfd7sv^gN5QZK><Y5
bmRD@&eqJ9J1lLk+Fn+XBB1&bV-M;yt)P}Zn)-+*XHeJ!S>Fa$Zd(nA+iN{z^qMgQEHYr>oR=OHNNSg^(iO@-^0pM6G%2}>U#%8ls4392r?Y!X4_Yj2L
1|pQ9Y)mzC!hqyrPGp3P**Vf<+_|&^J9_f!#(}DCZ^L38l(Z796zO`z-3UN7Lgt<u_goY>Qa#hpJXTOI@=fqBufttx;7RAN{%h)blNvTI3Z7V{y|#_9Y
P8|=`fKm+gk%RxD&MN#fF}MzS4+^hf`{k`i|y1n_F1`*h#wP4nbM-8U`_ABeH}&1u!m$)^9ve&s~2xh(3~MiS`r_LDAb>Eu?;OK6c{AS^7)Ag8ujV$5G
7UL<Ib;ws{Urdt*{9$BiIELm990^;!`VfX`XKVCWoEAQECk)bK`Oi2Je1y5q+&C-OsHKAo|%p0qm6fojf8@yOW=*h`!(6)fTRz^o3U3R|A8K_6-7W6fz
3<m+yepYRfk04-vO22lOTVf|{3L&dT^yJrZkxO9AU2E*cf5>+!Ga<FtI5E;_^0>|SLKX&9f!hU)#yHV2B5U&!#7gUV`3U~H%o6ux?>G1~)2Mp)p8^4q@
7fifZ+qiLHZFWm5d};)O2$Z>z>EnzYTwWrLrc=OX4)LS0h>W#iHDHUkZe%OOFbS=DJuBC4)7vc0sN=S}b|%o)m(Z7vJC5TqF0s|EO{F%c-@>Z(EsO<z&
}WI(GPDZ_er6pssnj9St*UxaRHhC}3qjywRnrC^Z#8&L+CyN|UBbFSB(G%9o(`L=)yUWfSEgUl`b}x<fwy77HFozgTo}zW9}cOdoW$6bvt9vHUmE7gg_
Ye)jlTn2TkBv+^z1}ZG{u1}vpz3{$q;R_;UZbLEei*<?jO!Bog=cr0x0FhwO+%1ar5>|6R;jQ_q!y}LxJ+aa4II%jiSsZg9caKVSma12uo){HCI{z#-h
TGf(SL(pEt`yQ5hivYbp>`YF801Z=08SB_W8n8CG^}T%Do9+hvusWGo4<1wV^%^0-HAn}`UqZ?<9Qfy)e#+h(7|KIUPC7WK=+%Ep(<YBujDG#<%qHW#~
94PE}WYp7{~A5M_Srf89*heibF+qqyyyucOymdElfis}#!BHwSR;}VJ>r<ob2w*Hud<7UH$)Og$3ROL{0PIapu;2>I-1ReJie@H>;k<E0lnIXikr)*{E
z};Hn#g5I%=LtHs%^_yDw%|EYmsy6ug6PV&-N{+eIXIm6zH-*4D;&l3{4D2VC;}$hSmJV8_J&{_opiBVf(0awqhGb`g3|#_x2qk6T^NPWabCKbGdQz>w
$S#%e!{Ac&6E$<6phWcoey%#=MQG!?qzSjgtRU7!rIaiirl>Q&|I68t9kVrcc(PVD@fE!SM8OsB>~-!#0=~h#s@9CU-#D>p%B|FSdi@qM9bN|mY$D^gF
NjT25v6L8*dA2$(Cdu-nJj7=|2yVmeU{fQ&<ojXif_n;H5X%eW6$KK<kLfiu22272<-pmBxU`0Pn&JWGx?zY9I89h%=%_<|vS^kRFL}?HG1%GhhuYT-f
vrG0ROkj1?cvbi3u%EUHC5!a))DM`@pc4p6Q*Ey(>a*1&ZLD|V8z-p_Z7SvIQ)r~^AyueW+ISx#uAfjNhFCQ10&;+hY{iUzUSj4HFep)yb%knDvJrZ(D
fI!JkIsemAQW5ZszyaLQQvEG=Q11b~SpHBFt0p3q`9{Z6f$GYvZC&;tDkT?yWVY33aN0$$yYq1G2K!}qXu<nwnv1*X@cq7)b&5ToW9w{a|f=j!O8(olT
A2_?v+w;7SC`IBmC!aV+4#=`l#?y9#kgX{2OpSMSXH(ZzU@*Cf@Wh=bQCZRi>GR8@nMZMm25lm>8EdhitPG?oy+(XiBRNbS^gsz|zk~edRPNF|Ll6{XN
iZ{s4eevJIN7D;C^^IvLvcDgZ85|S)Oo<i1<UcCDd<IFQY{?i+6}Ka&g6f3M_rfn`nD1iy2iwGrg$7d*03LT_S}$l(*hLkOSXY8GM_)M$!*~h#s$)-Kc
^>KLJ;kG6z@ktMb$hDmtwr>{2ioE#1dPnJIn-qeerJXeq?eG*2kN5@s*oBtaPCflEPmC!lqomZWm}uU$Yv==&KGf9!8DXML1YXP~5VtILaE~18ceRmfd
N&g$T&7N}{)10kBq0oH?4H6)c?bvw@__2=b@`cPSR~G;pgEb*@Bant-*g#uKUdOE~rVmd|7o0qdF8uX16ilncE6ia4RMM2;@tcw^vxNdtR+bSvh@4V)m
K)K;vA$$`Q|Ed<PqP(~+3W7zB{(u#mD4##Lyb|ajO<tZT1q!oc_epvEUP~#KUIybK!Ay93;7+5zij8+DL;`t6Y=Lkc<uUSLTCU7CnTod!aEX*^oWrtgV
wKZ~Jc9KTf+Qty#1YX61b#9lSVtSS6Zu1T?T|CXQeQ6jr1Lx~ZT|;Y&7#ln1uG$_~FnN;u4AXCv&Gv+$Oj~ZX{TYC>@z*Uaz!rJp%3t`abhH)7FO}$wx
7)A>iqjm8d0ZA~d`W$>Dv4URdtbXGopr&EV68VjjsqO}SmDk1Yl-sQrX%YVc#AIRKp#Z<T*6P?#HVt)WmZS-YWF1y^S(vR1K^4hv-43UbAU+g(Up5Eu}
OPbOsAAZnOeJ+lWhk`8oVrGRmPkS>HWD8mn`RQ698VTZxt7&RE=e)BNiY(%QoGPlEuPXFoKX=r6Vs|2pb0|9PFzUM-Z3uws3bHnu4rzA|&uC<1WznnY+
D|C=vphG?Yn5{28?{a!YA~!{kD`D-F?EDgh);bC2rLV7vi5n_TIc7LbNu;tTT3DftCbtXsmG;Ol#)+w~%|J5B*Qs5T}#H-{8=YA@NWX?x%;3wbUsPY9d
k)TsqZM%=9*R)t7UtEK?6>#`;myAAGQ%0&X*!R9<jiF9&SSHgYD5!#-vce&tVk-J+`%u(4uhCIx;&|U{Bm^3YqU`3-$jN;4A6}N5(nNeqamAnec&yXoZ
nsQF;>d+M~g{YqbMlsM76P(gwGjtk|d3DhCoQGOui7Ms1nQAnTvf+|iCvJ_VoM_d7$(8Avced5BXN|c68J6EB*+3yoIdjK^%&UOS`C=De78l!hAnV|>B
8Z9>`)OM2yI)`baZOf@MVAd~3;2Krb1L3S?ufAccw{@<iEh9b1ep+*6qfV9@RN`Fh)>Sf!n!0L$GN;i7ZO+7bK4f^{W0L$4cb)H?ZBIDS{xmEyG)w0wI
h2Hy?PT3O8aqj`jHXREp<HTrEHvdY5~{7>KF+&!N#ZdYOy9Nqr))y5&;lktqXP|BMxwapdAmh(&@?#aGZ^-7fj05n6Z;vou>~M$RT>h&V5Vpz*x`M;nm
F1i0YR6a(2}07!J2OqITL`!vI^&)Qdr1uL?$CWT$16OxwIaves$n0uvZJrO7KaFt~ia_LJ_WDJNSvoKw7{j;)38q4Cgs#o`9gwgIWDw_JwoT!Nf9o>?B
WOP*tiZaXPx7*By~T<tl;$Q!^6Rq`7^wSqa2ox)524~U^UxE=-pADwn_P@-Yn+B6fhKWbzxT(^~*tq<<eCdUna=}HHa0X)vyrLnm`R#n$^H(1)Vg<QHX
{9tuswxD;oSwLYtUt@9|9D15lGMjFsa_qF(RRa+s?ON<ENnZe=%?d}4+Soi^DCu;&A*Or_g8gZCbD$yA&2H0GRhd9`iQS|wU3zCQR)xBjuZPh9-L~(2L
p(?}g^$5$CUyws26Bvf|6*KS;g$v0bESZbE!e7e#<#J6gR(ce)y}ywwcu!2P#bi7g#s+?$v@aw18iwX$6=?lE>F>mgtP}>+2Eq<%a#IN0f=_zq+Xn$hJ
~lYrA-Srvqwb0aID8y1!xv0u{NMo=Rj7a*@3}tCKQ&Mat&%Mia^@&tZ=#PQT&d}1vOoXBD1F|TL_`CF_u7DA4tg|E86G%ok6mTvztH~X4g~-f|UyVPTv
j8x?mK6i#L^Y+@preAFmp5tOsTU(18}<EeSCv%p;`ho;)ZvzcfuA&;0=Z86FGwb+O+Cfk@S0Cj0z}xRob+I_BZ5ZB$fpszgtQra}Z$so9lU6JwZ7V9;>
0%5MvR2K)u*8x83SGeu+wQoYZNY-n_(+aiwFh|Kv?ZQ~*5_qj&jd@EKU$lOZSlU=t50Sf*+T3YlZL~EmU1I$2xyEx-&Ip~N(BETPv?HM&TuqF00AWU`u
g&hY{Oior6I7b6Bg=?P4d57)gcz<DOn@QG!Fe6qC4$NqZTPQYz!YlrU^v59MZ2UIfq*cj9$dk9tTs)i<-oUsPB4V~*^7cqfg=KC<)UZSc>|~PFX&2MI)
OBYp^dZPs83~7_xd8<%H#31glRgMIdnp0w;Mjr|oa$ktwi&48J<eF+7Wc71-JX>c)O*M^Bkhc=)J33?+so>x@%P7)oam#BG88DRA~SRs*T4fQfs^i;I`
$kdcw)mLh}^+3-r)0@XrMMQPt3%NjuoPYNLg2M5i5f%v1`P1eQi*s0s*skG0vcwQtU8>$KlQfHoMO<o$4}RCdb)KCLFTH)O@ayG(AW9t+_0LXspqJcCf
_Lpd@__<V{ZIW0G$m-{y*56x}KV-h|RO-4LXK?JmBH4Trf6v8~prggNgL0I$4waAv3mg$8SwOHU}V&1ECV=c@owPx-RvOK9l`DTL#8zu2|;(jLtfZ$T?
VGx3@M4JvO2jV*IFuTKe#Wt*t|0Rn++kHA$g8ZWRsh3t!Lzb+lFfYZfr(+w&?83>yOBNuzSQiQ{X2$kBi0HjezUeQCm;z0suJ20oWB`0XGYKI+bdp3Rc
@^*8b2O2ma4y&|b#~9ecB??tdqud505%@PlZ5psSuNy6}7%CT(Z6F=&{p|*c{ZT(i(k-NcbrrfZ-n5e<Oa-lg7%@|ug8N_^*9xBi9ILz2Fj1_69dAbuQ
w19lF8W$AY(knNI3r?k#eMN&2vjZ}FLq%yuupjBB2WaP&LpKsWo6To3#c<Ap{%zxIB9F6#1tD1!=&dHM(#q^#TEml#|JUOY>dbw16O0g0tag^&}59JK0
cWh5e?UK*~Xb+mF`xZhl5<G03w0;&d1Kv5tx^mMZ-~y#<7@zr32iRm@_#ePN@EO)pT(^KeYupnXM5G>qMZE?B%-5y>SB3CKwz6L%2zk<C2+D%S?WT$HM
B3-+IjzBWi&K>)owvrV{db-r(|r_ho=Z3@hAh*tpmR4SyN*I1S>gS?9s7<7J?S%hN>HH9cXGue1vtp9a|5ow&+E%w7UAhZPL7mNh_jGOtid_MY9}3g|H
>5*tBxtnz5RUL$I_mkSZ6{Aq=#ad;!E#|L1mY$t5a4#IR{-_kQ<vruYCh6%Sd3jrbFKlfPpm!5w)8MIOOAtsh8i=ru{ZRcZ7gZcYOK?qAzDYG5=s?&j_
Z3Q$7uMk2R*I1W;SZ^RE)@TYiNR0-zQv&wYp`df@(pTd=>k+~*Te_YfH%ya&wLCY7N<c6wgxQpkdgl?SLcLp=)5g^SezV`4&gB{r(OpL3g2uWoM1&~S5
-#t~AXmdhQHNre3;jZ<WlB^^)GoB6?S_U>{PdsYvz-*2@?N5A!3?g8ZFnxx6gN!j+0}2WBe05zriz0@bG*;N%_eU49i+TfLa2x4{s~sF>4S2|vM!iZ_i
RuG)j({8hL<prx+8+((v5nvL{suIR#27~U<)ayPC(-+5&P3Wk<O1>!zDBou?uw_H0o*rXEu2fW=5zEZ3HxJ1-T{RqakNxn&Vc_?VZhWDm@r279}7OYH)
>19<eK0E94DB-9iYawYAk?hw4q$WT>r!so=2X-Wck|(Z51knkK8=x?KZYlR~NJ%t($m1K)#m;t6obRvVijF%D7o>)|5qU6(<aj)iWOck>jI1eEaeY=?%
(V7IW#MUafXP{^foE!9H_1uYT%Tn3Q|v@<R6GkQ<Dz>1uDr7gJ*_It5hs>g&6e){Jst=}^jzKl3UxJm|^>9*9;=A3F(r`OCXKzZwEk{@ZJ#+uYvn`B!q
;F!>C4$|w5{Ac+7<C|h_8`b5jZ}2>Rg8YlIcWI)>w|gGb&AT`5di{LG&sY3>#bX7!6<2lf_~HG#<qCcIw!@}a1SxfJYj;kI8<HdY+a+$O-ljtWXYm0O)
wUCw<@La=cm<n>q1BpkA{qYA<$o^!bNQdk|6Km(@;{gVx%|)N{{`gxU-;1HD;@p8F^FIu6W42P)goH=K`wV#d9pLJ#3Mi7%$-=?#r@2w;Z<#9i)w4h?z
?3l!R=C24};%|3$^f^$WEC+5$e-gqSc+*@6Dh%Ydo1Ta<~`{j##dmV2&NaxpazWyMBM(F3y@iX*+R=FF`L0SQ@AoJSat2WNv??T01awg?6P@lnlp_I)<
Nf-6fYMzbg8(yVy2rezG{xu~+AQ4;H)atllr?QnAyI{hqHVQ>!PzkdD>bbWRr%G&5?R81gJGgg(0ZgsP?2@*uJjH}B)NDH<g@bc$%_dhG-|pz=ln3PVa
4H?B8bVbv&yV^d3%ASC_qd`0@J!N^Hb6_fq8+oim??TbO;RROmlg?H+FY*vC~V4l=(3UgzMr%_JjVKFNGX*(f(Df7sQSpb0}aZ4?jIlcx(j^D`r4tg{{
<4+6ZZ^CgM=T@BqEsiWj5*$zKqnupen%DVrY3vV0zfQ*+udc&gD^aa~=ntZ@G#8wCj3q@=cg`W?s6ZpSt0G+%yS6{AEVY?;x*AL7Il}u`aE(dmDd>Qk5
-%K?-$tf{EofUBPl4vtksSJX-mWJ(Hg&l#*%hhIMvbuL29Q%PYQ_Z@r5WCeC2#1CF)T%1_OH81tZ;Sd<i<L}HCyCPQsFDSqj@xk&$=QVL;;=9dkbPRXT
v%n<l}aGaV+(G<M=J(9wdoyHodbSvOp&BI2Y^8+VrQe*0#EJDk*W75q0m4YmT2K`(!PjVJ10|fXSx1>%&&etT=X7HhxlNBU`cn<b~P${AoDPuy{CPO;K
^Z3z|L<gA22eoPdRn#q74oKC?JT#&)@P_L;RZ=RwJ&(rMV@&e`zjiJ#R9CrUS-?sEr7jb^FaL7M7A+@EfS7HF!vfpRbiD4)&a<vgp~0!TArxY?9M`n+~
K%@py>ADrGl-bP;4aGa5HP$m6ovM#}VP;NkyG3YuQKCKimzczEp_czO4KH;RP)EGIFD)(sg7m><M)vF~#Y;(PJ!fRaPs%>LH^qo!NIPOW`YQd5{N!h{L
_L4v~E=TIiP#jlU=B$EN57ZgW&LjisZXaFtM|HlW*ts;cp4SH+&#UVGl&<6yUZOsZl@+gAGe-q<GX&0>y){18M2m$))qBuKnUFNH@0Y&h$kgDR!inY;0
iP~XzfzfgeYza*8L>YylCg^=XL%xK=h^OLG9tNXncl$7)ppi<n@L*ta_Foto*2yW`NT-Ge%bf#(E9l7a&{F-E4#Vl_h;*D;1XL(RT*r0CC>BhOcN4G25
Xt<4bi*?v-o1RQnltOr!5^0mnOn7#6;nve%bQYR_lcnNYijd`&HXgouiBz<hojjeQauJqgq>UEfKVNahe=ugOryR^3Sb5I}vl}x0*Ork`$=W>OE;5q5N
{XK}s*Z*Ke=g8lRKgoRH*A&^v7e7+zlBTmxb&@||_8JL*DEa#z~tZqX~DRGnvBATjb3ECXlmac!dtreersFtGiC!#3*t?5tv`PLD$Gbk3sDb$(_`^*Yo
0&|6#lY`w5rQ2~S4?}w1)MZvk{5?;*s{@Cm`XALtVgfDPR`_MQu2AJ$sDDC(|Z)2KQHQI<>a*@tJ(k}*k;s6SqD-Xje>m^=TDEt=h5&pmu_OXn)_<Ysj
sbsgr&arZ4<P|>fQ2t%LpkM7Rs?j(uolA2Vsy&=D2XjWw!$Il>%y!n;$Og)}NA)2uK<8MvvFF9UUfR-aHX|KPvdTbPIX6X|HyW_9n|IyLF2it@aG^_`#
WmfSYAI}T>4>+i<G20D%ld|jCAy&Uezr?z=1kw~rKBhm=|l&)Lj6Hy=Ar@4V}Fj1nW?%*@+1jiul8l6&VuEI<0q-nr_9+iX4#0)oLrgRrER|{3wbLt{D
zQj%$e)cm2nG1{lWrKVp_5{z{=nkR5C)57OzX^*iW`OgQvll$@Oj4E0`3W=T76;a>gE)5NOK9oa>C5OQpr{d#@4FMx<kJE-B0c@3(wxH@bWhT&YgBNuT
U3gg18MNaA8^s(rLp`bOU3J0R^6x$KX{m^E4si%E8uOR3);B#NJ7D~=Ma6~dQnZ*Ci{rmvHv(L&vywED=4pxhs%qYy`^-{iWfQcV<!b!nRY?xZ%2mRin
Sx`8WjU>3Kgim{iO)K-n#uW|LJ&IL-SC2mGajuV?>pq8uD5G73_`dut~+xf~MfaG2(*l#B*HD^souMmD=IRu<CHA*m(Q|Xc@Zhtz?dtPn*){rd5s1f`V
X^p9^?n*`}`uzd0Vk1-3E|pZyS@%h@7<kpW%uL|vG1JTDItx&m(UascgY9^&B?pp|3@CpuMP~PQeo|F;W|op^?omIM=60ZoHQ!20F%WyW2SYOpiz6lRm
K!_AnQEUks`Q~`FS(1|ViW2I$GtIvnOyX}<6dW`;^ZqRp5s~TSf?c9X9h2xL}(YOWBW^lFDKC12!F=Cqt)!yl<gRL!1JfFccTvVBlj!<DFphw-<CI_nc
4VdC3f&MInIZ<T>N9W+~d*RPw`XKLp_E1b?fzpa9DayUUl3A>A38RbKt-;NW<AW(^eDZf-;QA5U%PABx*-sLnQ_ypzYNRBz}6Xfv6g@2>=&|#QMm1Ber
)GaX*JLEA3s(5PEFYR=pipkg#OL%Qo1N{>hK#>DQ?beFo4iiNoIA-6jL<fqpy;bbSAgK3_sxVj>UFib%4HrBAw8g6Q0#=d%nl{YEq)>tF?7bFo?%3UmK
%VM|Q%3^$-n%VJI@xA?XPg=ylou1U0yRT`5K89%KdrpTJUTNmCDDB?<rvx`sHK+g+o94}lA`|)~R$LHnB16ys%#zwVA1xxTw)GS-OKp+N#3YXRD3`9}o
OhFg%T+k9HZ)S;|+aDq2A8`QlAqN~zTd0N|Bo(2I_lkG|1qP|Z&F{Bjvm}AB-bTA(C-D=Ix2XRP12;gL?>EfGvsVoOpvA^$J>w>UX(oIlLn?zpt_>08^
~eCpJf2RfXwwEDdP!|e-9Fp=T-3$GUI>ps5UlDlb@(`8K-e*47m>W(_p41bn^_nQfEIIJtDNrN724s3tDmzAM7>p?ju*WZ0i#WOk#^O_5a`Qkbmwd32+
24X@J>3jEU4+NvxQ2|D1ho#nJ(kjWRK+9yOx!R@xTgq^Q9f;v@hsO0j_r!MS<kLiXxC@d;wMm%>mZ(P)wLd<@mC@C^6)BeOaB3c}0T7xVA6zxy|}~O1J
Z@4tcp>xa0nMt)&1_tL~Iq?mnXw!95oNzh1^?h~HR*0gjDDV0-8j!}sE=fi343dlub4zoh&-bfbpP0(o&3d2bGA4x9#kB`-L4XAjz-9>j#}0#I1q8o*h
>_(C{TyYLX%H6->rnjGxyb^kFRQZXMX1zu?PH(CIri|LyLoO~ZfHWe3s(yK1=^xWvJW5el`A)H4n&~v5ZY(WU{!rld;2x491Zp~7qb0H(P_$l|NJtX^Z
%j~9Otpi0-X~j5uxB@`MwDZL5RyMy{b@49pRwOtKCSxuaDr)IOYp6w$<a2v$ZdFT;p{0Vu%rBCC#ov73GZ(+%R4%s1{)zyFF9a1#YQU65?vn}##O`ti1
n1b4?rpc)VBUWMH`BvYL!0yj49JW#lW`Yt65*jAH(D%%JsJwkrkPbfI44*==(jndEd>^Cg^^@rpb(zh;=<gkvGu~;Q;BmEY)<Vj16Ir{9KbzUN9&W%yV
%h_$x<55k8n^6b}ds_C<B?<Y5v{`J0BpE_ib&KD>#<rxRR&y6$3Y2xruRmM*fZAjy#BVyo9vT)kjU7u@!*o`8e}#Rn37*s#K1V?<O0=q<DX{+Li@FI%7
L0hlI~_Q6$yEgfJCNfYwb3)rJMEa&*u5n6@0YK8iu<EAumC4tvE*Op!OiG{3Z67BrI&wnZyk%QfrU#N{Tg`CH!NVCu&CHAXC45gNnuB1xTUILe0G&(CN
`1*N&p_oBY<T|w67c?f21Z4Y~M0L5a{$>2t?!tAIAV=c63%yueHW^GcTQNUMuECPHl=vqoM6oT3@T3q=-!)?@{uvS^o*b=DPbYAYpbzSrFYE>+Z^^&pa
)oe(M%CNS8*;`eb@2^hHTeUKQE4IAa<T41C)yxTXfa1{Q6B>ODtn-HTHoLiJn=E5|+Xic<18vc-`~x9TxnKftVNTXzZsT*1ocZ(|Bp+KzAI4P38tW1=A
+3POo9B$%fivU;KlaWG-D*HN^($dJ7bit938Rbb!=``}xArbF$znR-H~>=aR5Cs`n@Nn5n+Mz;oNi5dG~^=S&Tyxs!nRZ}-VPUt<NFaD)=_wp8@9DTaT
_&RU^1xiR~W?67*S{%q*A@PgiObNoF)JK?_02dIvk92ggHjw>$L`=+O)x;Pxp&!&8y&I`X?#61WnB+`$Mw8qjG>F=K8on&R_;;T{#<PTo-Dd;m&cx2nK
6ok}f4ep~MbQ*R;@=R~3~xBaC7wriKL>K+sh^6F~!x>lP^chNN9^b~i~32QITY4TDA~W}FIEiBOlskaQDpnhWCJ41_jw8?Hfl(X9v^Q#YAhdx^?qT}6y
Kmab#>r-bZIiC&8!x+6x#U)UT&Oqi4|bsgFGnz;mcH9x68{nrbQGT7A;7T$cGmketjU5qmnq_KC7-H{7G0CB*~jx*GmXhb=8WynDYvf9w|V~(hWql0D4
nJ3a0$i;z{ZHsDc%H0|Zk4wWIjPgQSn2QtR^2tf<mX(O839*Qc%~V+yN@2?^_$$rbf2d0JhZc&;4)PK?E$90+SAa}8*><uYxg1MoUc49gWrG57xfmPAu
5TY_=!YA}>~a~5h6tycFSr^%xRRgSoP*_au(uF!N6BI#9(1$wd5vfJv_EjJJuH??g|f0Mz}l)eA_Hq2wa5v($tw&2J21(V8`pXqfle<&g}3Io&rhsaj?
rGmY@F=NZR?1)42X-of@X5WUF-meW``$-t38p%imt^}C_uhJ^Pyz!Dp$bf^SR#uC9~O79iduMmJHHtlkGA^?i9Y>iF<cm7>PY)m>DoTT{wfBKIdZAr*(
~DBHXSC%nQh#jmRA6$|nI(Waq$63GM<Z6^n_l%G_or!>xJ^VrQUsQ|YIjFml*wYhECZkQX&3v1SWuf%ZpyB;L$J?`!~k+AQ>`D|e7?W}`_7VoQQsgxTs
TZU>I1xATZNL>;uLl-{`ArD64-94O%<87T_t$t7iy^s!U7+8oSA6YOam2<gOg))^>P*i#Grz~{hf*o7Vmb!yZ6X}_G0^{N8_6J_gleVjP{Om5BaSZruW
Ti4sctSYku-3m?S>ljC5l-s&wJ~gEW1wx{iR9J=<aD}TkEsraT69lf7x;$0_o4KZwG@gf*4DSE;C>v5);;vxisXn!JSwq%j=i0ICLl*c=Zh05(jB`S~K
F!(nsn+3eJ~igT%lQq6n{Y-X3!mjM>Y`>$9ON4tAI6cKGSt05qv*O|%^+P1l<BW)xIMWx3--dMJ#TsE;~e?njGxY7xDK}(B3+ngtnnkSl=fIhGrw9os1
>Enyt&Z0#^qpb1l!rXn^K$DcjpD)Em|3{0VQRv8B#f~;^#eV#z}`n>=R0nT)2<<HM;Q6<FlzydPU$K<APS2CGE|y&ybj?Bng<H-Gaet#p`m7&f+ggBR6
JypkUu~m%^4^G%B{ql}ha6h}xtV6v?n6{H+bf?mWz<0*=5rahMwgH)ayD`6?z3)**!gmr>QZ(ovAOb5`{(&0+?YT7EKf+yh~g>`^S{%B|agVlyWqLLUV
K$ic}Ppj5Xu6Jzz7>xESY5?mCvZ5lHQf1K-ubxV}-XPRiDE;UMPC$Kf>Oqp3G8>4_knxc+N+AR%&)IF)|BgH8~64<2K;jV<b=P0DiZftcBYl?yGZfi2f
szZazmlWg>uzsd=(xJ<Mos&}<Z&1Yx$uTqQ=4P8V=15B`RwN7uxI(s&J9n)s&?VdD$Ke3&X=*2ilEak-@cC)pIx?D701a`H=CyJLd1da&%5g*utkQd3c
5{v7fEjJPbt-Y~&*T8%?1Lm-DpU@(xL)R02osyc7S{T5M6)u8Zj2VK&+;?@f4z~)(txeaouZ4&DLI>gU0FHxuG<YRHWNCF*6cinc;v4Vx%O)f+zP*oQp
q54p~0}F8zL}6FkntWMhBP&bb;tEczl}B5a!h<nwQHP6gK!#_qs~h18%C%*2%edV194p-CoNWoAdIc#^Q*~fN+*dQO}$hpI0^<Avkby?_EADti@_&f%T
dnt>w026=3f}b{A=BYBQ^J53h?G8Y%TtVfoxDoD|Smcu_$XH9nv(4pG2g!yBMdF<h3(j&k|!q74LNF)8*iS)IK-k<kX+_Q$Jgg(|{xO4#yi&t8%cpX!8
NwQ0}*d>p*1azyQgzuaQb_v`uA9@+I?^RUhz0pu_~rIZ^r@ypsTIR5}TNVnX1$>FO=2FFW~U&fIp3?AHO%gc7=?;w$+CvjS`!4?>0rkPSWph0PKBNoz*
qzcH{<uN&~&5#5(w_ofhM%vfHoQz~NDkGSsOu^3ixQGfMP+(k`x3;gbn=u%(8;(q)p$lwv%{Cgi91lTH9yfz89EZTy<0ZI3M3+r+i5YDMreRZGX+1#bG
=u<!o-sVwqw%{*blcp3a!01=4I>f58;RAFs?0Rn!hix<&*ZuTB28zNxZ@^HsCLXAG&Cq|KGhbpvDvl}u-*Ac;>rD2c3fDnxLMm9NJEMo$Y$f;z;&jtE-
0RZk8K@hleODhZBsPr8P|RmHsHd>OMTv^w8GEr4s}M?mmx1J89TPTa0Ifpwe)zSk%~aZI1I4`%71>Si!1AGIQ3^B@&QOKKAuZxq%AacE-zQPXoCnxEmC
IhngrKiC(azs=Xc@Im!#vP;l0;yn#(3_0*njH`ueC)KCrVTt!KGMKvq1EfNAx>0|@+t?XdPnpN}qh2`75;Y)qW<*3k~E3at2U8)hwzMnW5FPSdf-5m%i
<b-nB_LIC9aQr<*y;A#+)dt#SZ^Mfs{h-lRHtg*n>R=j>?0zAh|{j!T<MY-6hA#>XQ&)$19&5CpDf<K6k5Z(-WfcGS1;%9i5ka+j&n|*rp-HxtPb?+Hg
#Gbqxlz_C>V_-?je!(B*!{JH1$tFzE@6>ATe$+9WT;Is|aXcFf^mr;&Hd=9mwzz?C&ob5RJI``ITf}?=hb3O>td);Z`B=(HKs;9LBw^0t+dsDg@JEPdr
eeS@z077N*TArC+D&SM)_M8>d83b1_6v~~BITOiKCSz;kNTR`*CjGPK)m0cj3+gk(qSZLg#dcOz6u-)BWZq+=0J(}bS@oi&;bmZ3Hsh2n~3W)Jw8s}fQ
N1+viP~r^Am}2%C~I)_G7Z`7nyfP27G>|(n#l4ffg&Z!DGiYZ2Gb71z)YX1L{mX#MX+QOots42{|&XY-XnVuh0#TAfk9Ir#L(wQUHI@K4v(S*zf4gY(F
ead$7dINMR;-KhJw!oLSZGXhSdhxQ`v$bZ~SOHdcj%-i)&@1CE00*a08;nGkxf7kKUN_Gs#(5r84H>H2h;Y?H<?o-Lpf2%su*_}_IvTl#_WPF5sidyq7
dBfc|N8rbWU-2hvV6xz$PtJPl^Kgv0pbG(=s5B!`<cW1cGZ$SAOkxstg*-X4euvTwo0=^6QO=37a%Dggb*lqr->V%Y{ac7vm;r}3$m<GdfouD@XjB;o}
#4?Qb$%Y|SlkJ8ADE_jlC2IH#Qu0ws*RUftg?H$IG9oj9f!r?z8tR8r(CW-E(xWPybZyQD5t|+$)TcJ7JNuEA?l1`Kdws$C14Fj=a``L*z~^G~KA#w-@
vsYY`r42E%#KEif?qEG9ZURI^HII3N|MoYfj~F8laD{~Pfhy&{a15O|8sE^ll6ZOLb8<0I3a(*iBIA-JQ1nmoyg{ZMskYl;j72>eg>>@uFd$`e|>@f9D
tt_!Oh%AGzGGc;ajftPy+oazap~?*#-h_xh`aEt`w}VIvIRn{_Z%hGAu7GX$6={SHfb=@RV68N6R;{ly`zA4Z)57ELGQomA(bPp<Iyf*)M<D!yhQB#Bs
Tu#RKtyXT><cPbj4i3NgF_=Kbc9lH$Dj34n=y<byp@=nTa^Jjr407CX9V?=pxw^9A%*q4oCkXAPyhf*`|H_T%v;pHJ2haVCO37a^!S%;6C=P%rck*$z8
)vmZS&@-hIE!wcg_JgA#?8Jqv9uRYl*!60xSfuIRk#u~=OdDAnHl=K@9D}Zgn5$O@>N*emhQ2)=Nl-(MAwBzgX_22wv;HnaW{hoIw%g|5Z03~_Scw-5|
pieq@)A2DIJL9w*kT+~)fi<|O6CWXxGItG=U4mhM?o?rR^1T-@$PvF)5h=!R=Eev=%Rk9&L%||w=IdIZM^bz-@1i%t0K{B46}A|)O(_IVa1HUK(jG9s*
Jmt`6x@#!r<{gr9{R-5@9xm63}kUbkfy*M{rVOll6vGvv@@Kh!jG=aO)&EEB5f!CV9?nmlT2Wbd_)a)Y}y8ec%V_oe7i6Dk(b+&_eoHJY9}F$n~reKa8
Sk!3d1%)Q^3-QnIE83Z8&&+4Mwb9I5-%N0>ZC*ND(MEQ(GUP*rYEnx<7Wb2#R=qN7=Tc6!TTBvv60X-fz`D2rZ-@yZxi5W;g5jxS<fc%DV0za|IWZ<hE
Be(?FOOm$bgiMnM^UWs>_xeo>WyN?j9C9jN49im|&z4SL25G@g{!+)+o*r^lFYB1jA}Oo(xPQV|34r(^2vZDY)he8wmBY0&m6>k%+>QeYm>r0Jo)wMi&
$D3uB}6ZkCWXV(=`DMV3L2t>}(_J>K{?<5{y4G3K4gFw1H8jrZ9FK#>A(murfR3f;}VGu362&0=xwG2V%$&D7Fu)|);oqLB58-N%Yx)wTp`mcVgY;9rK
lc}7#P-mkt1(;(Eeqze(X2v7Wap)yu+DX~-JghpbM+;V0*KzG@Y#D$3e#5Wk4mMbv-%(@a^vLg(ozuk$Q3G0ud-&ZV_UDU4ic`d((;cW=?2wr-f>WT6(
U^OWoU{>vbv7Ixq3s`#MyV+{ugwYWLdXji4~<n4`&2^hO^IdR1I{3sCk)Nag)}xOVl2QORI|fJ1(*!<1JV~#e5bkLM?Q)B_sa{9B0}en0c`I{Ou+A@Yu
%Eyq>Qy4z00+GWRu6PY!pl_7f_5@T?$nnQ%2Al!UDta+3$;XBw?s&^}i*J|GznNWxlBlCs&U}f1j6WF4*AOC~G1aPEk)j08;fm0-GM$`PHRXds|Kaj4&
U=_PaNEu<4IHmx~;C8I!rrNH~<jh96E^J^6kt^ml-i_-y0{t38Oho6-~_`|26a(!boF2z_C)wj9Gb(?O|_FO9S3ox1&s339MZ4;L`iqyhXfkg_Wo0}BI
oC%&OS4Ws@D?4DxgU9zzUiviqeZF8snKl|v|-WgsE9{xDA+?u-LRYv=%a_f%Hteyd7!$*Ht&qsHDw3qv<%W&SY2}y&VV;@~zjKX6y^<$!F(VwEY6+&%?
$QTCJwJisT=364R_nT-z<-<h6pNhWI{q%#YS8Y0gH^gd1MtwCPz4VXpaYT<p<Wj8<XOIP8bHWwhf|G2SF3jKeBQ;a|0S`)Au{(SH{a2%%xAupLxa3Sf@
s*3bQV{!bBNN1S$nzk%V&Nt`ZI3L1q+yJe+coyv2;;DK+7}B#`5T~kTM&<xtA?C9E5otT0P6tmN5uu?y`&Jw<X{6T!;4Il2)H&$rR&dDeh*hfcpA@9o<
Dpv-(YryynJ#Q^E)#N^85k~6H@uLfLmbB;XM!ZQTjG^1sXx`!j=JPWQ((Mh9{R{Bh%7LZI^#E(tNqI%J@r(mj1Xj>OEb7+lSL|$9CUP1uWjM6HFbK7W(
DRmvrWR`R{ejzjN#UJ>%aq{s-sQ39CZrhoE>%_kzprfs9l2D(Ve=7WPC8?Z1wrO7@Y||2oc^`R8)}9A9fptUv#@|F`|W?f-56Z~K4S|J(lG_W!p3pJ@N
TH@A+G@@hxQ8W9y*>{DKtyZQ06t=F;nf!!SCL%w5JL2J<0K9<~zhxfyIENKdjEK`6wseQ*YBDvG>^GtbMot#5wKV~Nt6lQQ~P1}c&WLFABR?l(D{b`Ow
snmu4hRDu3OJX_sZM+xdK6s96yclz&N`PqPqPCJ-DF;9LinTIUfX<N<7>+zFG8r-{VA+~eonCRm$GNwUePv$&){4dv9DpnWDu^w|cb$E_k6aa{k~A!Km
HEaAz4v8`G-f-{*G#G-yg$9iGBba(lzGGZ<=<f^=&=B}_C4+nyExiSxf@Awg}rEwOv)dZ0q#U__-_rJzE5>p-ckYMcK?iy1SpdyjlX{8$Z~3r!n?FgkQ
|lZ!f*9)es4xwR2REnv``_G6Y{u|Npi0*Ahf=_O==n6i93d-+|Thi#}31@1ql>sTvxE(@%|0{B3+G>0cO2qC!YqvRFdAxK-6%CoksSRNgwOBxIyELV`m
wBhQ3suazOg<_JQiEs3?1TJT71S9IrfqpT7n889xZu9RD~4Pk{tZ<FV(#4^Qc|P86JH{HYg9J4<@3na+!#W>Z>Z4k2bYQ3~oV<!?}NPEp1v#YoYI;ZlC
&j~-j=KlK&vm)!~4c7}RLGOecWH<!ZRcJ$kQ{n;u)4S5&?*-q`uX39Xn-u#g0(lL!PEQ(=G20)7x*2$M6FpV~9Bu)-+<XEzw)EVU|8oXG*A1B>}s)gRy
YvkZ_l#g%UNu9C-yyS$^37jE^)93mMsd1MZ9Y=)jeJ1z0)Uv8f9s994yr-bERdYP~dmoLzeQDk&2%o*Y?|q~S9CV_|NEavr3_jkTNSMkd-ytu~Z{rZV^
U4JJP8BY@A^uSPtjdH9j0_vEd%J_s<ZlLM)DCRkWgnUL85SYq9D~!Iv38Uz96EMJ{>+UN`|U{VX`%q*raQ+Ta&RcX<2xy>5SwN1>wUcG&0EAGM^iRyX>
ceSP19V=Vi>nHh<2E5XVR<)hXYsn>Ttx%>kSL~z44%*P3ZW+j!!Fg>d*Xneci)0#F|!k8@D;#mtTjmM9oY(CNFSY4dqAtyUUL6Htz@FGD{qxoWQiu2er
*LGT%EUiA5s6{+`oC_301y^F<BNhD^)h!EPS<5{;b@Pv^`ACSn}rg8f;XT^bcu!Yju99gAv89;_OiMHSuQypT_)Onc>XP{69r3_*&ivqBuQRR(a!n87H
@zY9=Y^NjT&dZq7)Mb^A|HG_Z0pxu7PGGtZqgAbzzha{1y6Gf=7m10`XdZMf-Mp>0}2n4c2MwdyH4*Y!c*&h9lpW`-}kofG#(=5w4&3zk-F$^cdW=`HY
wnlTJF$Zsq=cFq*B&DxKr4sBn_sKox5Eq{?pz7!ePC9YVX&Xpf4A_irR&nu<Q)o%oNgm^s{8cjij+sULXRdB9aH>ijj(EuD%&6_|ass-?4}RjNsdke;u
=n)Mod~R$DFz0VviIF6hgIcKCoO5Rv()b;?&EBuH^GO-3joCR4vl#NLup8ZVc+_%b~Ke7J&`37j1#`XxL@{IEiwe192Zo4xs&FdE!_J}VO)Y7(h+>FpU
F+35p&Vr>y88EzeS!t;s#b^91s0^dQpA_(9T73w;c_-Mkc!}0mi-%L_E^q^%Z5tE^0QIzNnMME3$CiD7Gv{9PROf4b2oTgKxRAdiX{&Q2ftw-%-uJA+>
RwTKX*tp?yL&i=X@x^yI-mtBnPg+EDhef5N9z&GJY6S==u_@;hBUp$e0et4lgL^!Km5nO(1H4*8MCp^ZN$Q`C$PIqS=QoxIOgSX?M0=YD*09wlt40-cS
<z!~m?|Is~I3%|*=!G5Y>aa3>8Y010AlUtl_a9$^eWU@Vq2<zz|(UEL@7e&C+7Wc}b`pD{yGxeFRDK?FN^)WLAyBIk4P5B<R<inm|-BhDO5O{8tgyUyM
EX`qKR&t(0vyQix4y`3t9kRT@Mn~0sBvVw|Amt;Sa1SGsX<EU44B%oB#*Rk+I;K!2yvx6+-8lS>PE14pz6DlqKf9Cv{4dNCqIE$l+}%!WY_e!DRxEIXq
Nh$suv-eT9F=o<cE2C|Rc=~Qf+t_3b%l=T`m>*zB{^Sqh>y49xq?eeEZ>z}BsQnRX2eV}IEBUR(hT?E7s(}Z@X%`9{R`iR{)*s5DCw%?-fq-8pJc;Deh
7mne^i4#T#B;=sJoh*n~xlE-kYjsvWr6y*b*Ig6rEc$K~^LOTz!E){STY8L3Pl{9?my7K9E0nT#OqE+j>}Zm^&?G^03%7D>FfN1S-Xf3JEzkmyGi1ggb
ox;RBW9K)Wjs-i^o%x+Jq$-M=0*(5ihAHOtjOABpTyO#S>Yj9@<Zk07&?IT}WbLBslNfDWy_b*EzTxyY0p_x(W5`z!`pT4PD#cH_DJXNY=}m*#T<-&Vf
<C+F66TTurac+&!XSqr+X2B`N7RlEuH&5{S-kM~^LbqN6y?S{DFHG%e18bTfeD{HVd+fgdTCuGZHeuH<^rBr|U%Kd*`JKWb{q*GSzApn;C?SFs)vZ3i>
7g-hy9E>k1AL8)~x6pBikDP4Nbf?$~yDjpyynrpaoIUf|b3B8>9jy(ewJEY(>@&@v10>oqTd$|FK>yWE{pW`U><x8OFc##aItV{4OZs)&w{NK__G2>`o
B}6%V-?dWV?sX?o7|zXZw;HqB!1H(KpqvceZDJ^Li?JQRU;I!jcIVABOm=Gg6M{*YC(F!g>sI9Lhnz}9e|i*Ov$Xc0L%U$xv})iU{>#yP>`iGJL6U<Nj
L?=186dN--w-u77IoYzb`CocBF&v2xP2T0M8r6m3T5BrH$ijHTtrDcI<v{ydF{v1V$PEPX5)PGsCD$qd8j{*sx<y*ryOT9b|6J6-<RaoqC!hHe_c@>|H
Mf9;fF;24Kmjji2B%0;ANFMhb=z+4qmSdr^#EJg{hVNh3POX3*C|Gd<My$e78;GeB$E2l%d7o-sJL87fzdJ{P9+ZNwM@!)G5g3Sw2#EQ#*Wl;(6g<zaO
ncS^+=o{G9G00wK~zDJqJO(&hC)AuDj@=e8^wQ{2u3@Cqd!NR>}ioP9lp*uxbcIZ*LtWsnv4dNbX?(1yn=PV1@imA=7{VYZs<kBxS!F$<;aTNWz1;V);
U26=XO<C>J@q)En!1h0iKMgzP(m}n(dn?)XP7PIrHgjxlAQey`>OJ?PAh_1o5hL2~)4v^OV?jZopwD56sqc(&nK<~qm{rC)8zLE-RGOYa|MIK$f2L0oV
OU2c_w?xZMTXC92-BV1Qx8{{<E4U(2sgW`{a?xuul&OxSKI86EW~eL7Yh`aFR|oYe!FhEq|tKuIR?95;;1e!1u9ekvv?3fjB`+oC#gXg@%*)u%Um?-NY
M_MS9tb)-6subSz)uAaUtFR1a*ZQPXGgP9{0|Im3;;ezcjOW3z>ZjQZ^aISR_EJLduhuWlb5#Z{<g!0(M8E{yfm)^ZJ3ZeD8GoQ@50+#Nk~yRcYC9V9d
pP5>pzqZ<Gkb=fP))xizQ^UZA&;SqYZ!Y^)LZUY`OwIuv#p22d^n-XPp>r8yLVW~~h<BW(|3FW(gN*|J1zh8Nh0*IE_ZCC@0Bqi@Fg1o*WeM<}@Y4nwe
`)C=Mq>CqZM>Y=x@LJB<7jg)ZYH{tOeOat*bnzzXUDMx8kdlh#}ry06n`&;O3$QtC-*Wi~4_V14dAynf}`=h+MH4St7U|q4lb=@=p7as6w9U?t5KbdJ@
>iehs7SFbI#X=|oXY_WL0TW??Y5at4#Grljm@kZCwld}qz)Md1?AjwKK-!ErZo_SNGL?PYh&|>9_%)^}?E<7h>m5cX!hB0RwP~%Iy})Y$-EXDFvAmZS@
=acDzEkV%$ohJfRnKb;kfW}kvkk{*@Jfx(^ch^qhVt++1u*j<Nwht(E1=C?0L+#{f`5Mc9ZQbDo!xNj0q;|*&hyBxWo`$Vw>q0H8)?G0Pj}m5LDbjL#n
Z{dKLNta)9IDj4r5e?Ay&^6z!sDS!YK1cfjlL~_x(*-n`t-W`}+{<?;q5MOjfZ#7<bW6mP6&?Uti$b_zp9#yHCm==yBH2V|SrkaF%ybwE_0suQyO@I8=
)M8EGtt=kANOfI{{wwUy$q>AOaN&wxz??Za7`D9?z&Y}m%~{j5|wAvTV>d*L%uT_Ogb21XtyP7zpBm{nWb#E%<c`%=y6|7@P!*Tj3TVjLhqNX5Xk?xD1
e>OSAJ-L$Cy^|SZK5;(MF)JDr%<Hl|qtJK_~p!cf*)-FQ)T-yjmv&><Bage@k^dMh$q9vdK8RWX~%jIE%iQ&oACSdeCOxFq=FFSaFftkAlTb(mye!sMK
?Kngp5hb;YyTw2RlXwMu2A$*#`1z+8c56_7Y<?HP(YS8_8!q8Vi2NbUg5Ydb`wH~_Pf7;@g<F=X3@C~@-iCk&5Vh|}h1FpqP}T%i>HV2J-FX;)8Z~2w)
_b)NUL_};Lr@6xuepo7=ta%6X~tM@c|y4(?3Xzfv7#ez40o3P<b|3cv@5<Pbs3MTI;`}|cM2o_{WSzqb6eDL70H=ylUr@Sy-x4f&Sqm`pt%l^P!~OV`T
W@>x%D*_g7no!GJ>DbpT3B|DV7IfFBYdDsR~O0kLPB`!6RF=qgh$NLsO|J-i^2bZt+7hJB731q+7!YUdj(B5Y-s8?sv8zic~m*mDJwv!r5%*YON30M$E
H8L6H<w{FZ_eVJf$8sUo*n$e)CCNbs&v4Sl3T9ONim9z3*@-<UFA^KNAz6g|kAj?Zy}m=y1U-1o-5&`e6;rnN*+k0e?P0zE$o59YDR%X!<;`Gb9vPrjN
!h!9hqO$|2~DXH`|;I3+iUP0q;NU%5Hib9%m93FQ;<{Ww&i85x>kQk4FEdANe`vJpMS$R@`mh{7M=*RfjB%$HbJo^y;0GjmPhKJY<T8lBJX!mm7&nB-K
1pl+3^aKvb+}!&CY!x-+-IHc_M{@MZ4<lX!pgxpZ7Ps@I!1-!3emWi`dw40XIWX(dUrh`9&xkcV-yP%KKvLRW?)bfY?QRDo@@JtMRO`T7v$(=AKIcr+x
AsU};#PLtPcKhWtP%!V36s7QF-=SJ;arDa4wn5ioe1BxHv576XZP6Yb94$Sos5$*O=TN-SSBASV>7{EgJj9p^>7(PgU|;7scwhe{d>|)z3PCewGIchju
_DK#w5Bx+j>WEj)N<@ES`=m+*kKOTG*hSFkrn;60{HVo52DIXchrX^4-nvV7<XCFE4|WsK7o=m9a~3m?Qu__AUyxhEt%i74)_o<+p=;Qa(~OP4M5JUw0
i73zYJ+QjF3z>!(-e%!YA~?f1rf#PsA(k01(bSfGKPV|c{4=8j^&YAdoNSHa+$*#LhZb^^<BQjAvjhm8@V|6x=E3jWXL*TK}0xTy!X%!ruv_Ib?JBUB@
QdNN`s!Tk>Ply|;ROVj+H_g5ym*k~^a$b#sJ2{I-m+h*&YcztE>v)%{6v9D|_kMH^_%qQA6*UY{tEr3?w<<FPXLz@xTwR3=7dZ1$yViG59HlUxxV*U@h
$o=$)QAJqfaZkjcYGbYXbP83in*35uvG!|X;8D~@TmAdBYi!?|$@vMX=Z8K>HreB#*f;Agv+kt^3SeCb3bCG10gzP<bnkY*kD^!9K>lhEy9!+74l<B&>
Or_W(bvm(cs?z{^hBgB1F>Kte(W;X^B{-ZGJ`M+Hu?LGRn8zA1VS@CcKth`DexAtdm#Frcc{8ySa7TY27?w;vnL6Zz$6V3J%W{bbXLuEm+3zF{`Vg=C_
-<hyJMh0n8a3}G|+03_B_20Wu>n_dq}#!g&H5h)!FmLP4=Jdm}cud@JF{lX*Zoj&6z6dLhMK08&M8J`+Qt*zzBARgD4Hy=n;U30esatw^w0E`&}i(9-e
i=gKK%)?_F<@nel*yDlGrV2vR!;owkw00S{DGsIG+%J_`z!qPMswJ5*;9E{FjWfH&9EYJN(@%n-r1%G-+SZ4@bg7`b3M555z*zuxY>8emz)_-xoVwb5i
3oPc4C03g3#-lFG7yEL!MgG7tt(~%x`Sj|Zq=HE|S!Gg=U;-!-UZX5kf+j^AiF^T5%riwrYebHkq`5KRwwh*+~cIj~*4CZaMRi^n59IdIh-b;Iwq2GL&
O+W{GhbY-se!=xP4}lNc9}3Bjq!2lQ#h6c7?bqw~0q!nu6A-z4XXQpCD7vpGMn0!@u@RPj03%z<Kd=x9rUs-Z;v9W>yo3zCHsQg){wTwT=sr2!`UpxO6
f|7zgSY4($%RQ%-d*S%02DQP!*bq8OC$cdod${dJK@;FR|-dH0ft#Gkex!S08PP#X*2$M28tK%`qCBhAIvYF_Tb0B%43GXfmXjU4wZaI&%T`3L7XSx*g
=6<Y10ZIJSR|#`D11gG0~1Rs@4n;C#2;_RggDCSv?uV;$+&Cvb>f-4*#ltmH9i9UAo8G8?X?rEws?8wW=kUcV?H4hd<{n03T07)aMpp;U8?i7XNzpE42
7S@*7E(db}zB-2|8aWd;qW+VT6g9$QB(4STFC<?UD5Ui1F)iUy>gv}A&SL~lAVxmmOt*V*rL*bEqqe|8A>Wxlc%^wHCDx3wSVRfaYU94^Z~{$opOkA3N
n^?S%IWN?yv0qha`?~B8P)zx00HX@3RGw6Z4lX*ZY%^np76X^7H-o#_Ooyh_22)PeR=+tApdfQ!gc>5$A&L2<$9IHNSAWyIhNg9nmZa6%4M1oF)IJXB*
YmyEa#6GAL2r>GN5vV_QvOC7RP^0W0tV@w!7kyW%h~MA}zPIt=%E_j=2~{bBw~8k{UZ3sdM;JwCcl7<Do{R5<n)_wPJUS3qWmg)UWuO8ilP&Ri??Y}Qg
_j(Q7jDPXkrpWrIcRT2JcvHVAS$(CPQ~oEXVJ}H-ROUgsJj&})}oP#f_l}I&Y?G&o!r)d`pzBH0hk@QA;%ruWw=WVMCp6K?9<wek@dFhFLpX7|FSw?pF
M&7Rx0-R<LY;eLwQFw%BK&Rmvj_>{_!0|W6ziiC=6!Q-(t-B9egt%`3!{)yqwYtI_yaUQaJ{SKezqRMOs=mQ=JcQZJ?(6H`Y_eKX|=)ouQL1b%s(PeT0
1C>%+d|lT3P#T+KJ&>7Du`iuQ>P=~7>KGXI&BgBq{+b){<oc2QcmVAd%ERNG*2`=R6eEgTDsGQ4F1FWiH3|B|=?ARHIwA{J)*MyeNkJTCA0`)25oito{
?@CQSA|2q3<(dYfTEn-_g?<Z+W!(6VOHkL;N|GLE-ps?Est}{m@ImaIuwlbi13PWZ(5w?0M8%(yL@dz6DZgU)z@G^NvU)+zX@Gq56i2B;kwuq^|`y>rG
%`6Kx>b<1k`uzmWk-%%e`?W`ny2~qI9yRs4lsDNzbQ?l%>ckS8q*weL$?4I+e_J(t-&oBMZ-f+>iNSitf$Z_W2dsZ9*Z)1^-!uLPE7zw$zWog{1QPzQN
-K`0F`4|<3zF{50j>XUrB!KL=Qc*E6;SwM&(42US}FIPrT@17xBb8E|84(o`+wX2+y3A7|F-`hX#c;tD~yeK*Ae@<539;>0ltL{(jLSnp*aCJEw0(&@!
)ixX^9;)CwnHKalF>yX}z-=o}uIzIy`sycuGDABS%!5<-9AG&1Bc0PY#yZ{?H@$a>>`_ygBlK4kz0)=rP4}RkQKUyN7O}s;9>u8FD@Gg7$=a&89SNg}_
<Pr5zD7-~#m>i7yLP&FJL9M=)>|BNj;i(9iwn$<fIie3g82$f7+_p=>Ih_VxKNZMz-Q#B&DrdVRUMaAPO;)Ouk{Xy6&BkX7d~;B3Zo9)WQ0Uu)Pu>f{$
WUAmlOZGyD-t{h!l&f^|1r6D`TE744j+p7w^DGnULw}2MzvD|<=FD^XFiQ7#H!#@;{*ze;=q^_XlJ)JO)ud(KEQ7!hw5m6CN<=b^fQeyXH?T$lMmaoI!
7$c`>jHchuH3InH*<u!`VCgU}Q*g(r-uUUUVwx`yMFy;m1QOoK9_-;1e<qZ@`f=|m8uh8U)nv=VXZl>Ay(*@Goqg>i+uewkgnSaA7(D&wPom#x^QRT~w
_54;skFDjjE+O_;@69hXkKxF<OOo(mLTho1&4fC)Za(W%9Vp1ek+Hb;oHZ~0}giW=cZIsln8j`U&8a>omK_{jj!pKEne@<na1U{s9gA7fbibjgWZD<Y)
A}h@W{vH?3)NOQ-0rQ%(sHO9=Y<OTb#Ubh1KA1;w*U)WTHDl9pvqsw;z>nit5)fTrL_H!k)Cw{Id$}_s#2sdK}$};m?l^k-*8F?>nQ&inQKV2M*Q@Y8(
qQRZpuV8*nw;$9qo8)gtbp7IVMjXr1_qTTzJ(SqDc$mri%31ugZE;z5qNO-Dq~cqYvU?s7Nh$TqHJim1F!J?GwqRXf>ieO&0Iu9SQ63jf3}t!Mhk&noo
g>EQ66;fGcAgmFfG>+60>Z@!c5e9gJ9FeQhv^1J}ktemsuPmlNO2@O&45%vHK>MRcX>D5jXrYz)UvI=cVD0Ns~hj-5B;By{1#F-S6H~E)^*XrdAvM4Ub
d?XGXGLUi<yjzQGi)RKGB7J9%a|Y8A(H|U7!Ss1lyc}lIKyWTAL`LJpyQD6fH7+V7iI#K(H}~YPi2NwluYaqfTaDq#{q@%Pl9k~jC)eI(Xg~5fl!`Maa
#EX?%R&o4ultf?&6wh;0In3?Xl=@_8Bv3k7O6RY(P;cw8J`k}FjIDpa+Ju)Q2zz<%km?*o`3I0h%zIrAn>ZOrqd`+@z%RcjJkpa4(X3hQQUo}`0KE9TT
Sgw7y<OTK5%@NJ@V>s>d@|Va?cI!qspe^Awy*<L?JL-+j_|%#(4uPX*`A8PAB}4^N`pX4``hnLcHXofN`ypLkN2EVSo!K)m1%{qKuZf<F}1=ecH7r=UJ
q1E~A8wSKJ-UL3o64X_TW!iE5zZHLx2jQD36-`S6R$;W2OV-|@lUpp%muv2lIo-~+3VJcH^*bZ}dR?$^dRrdMpDyj()g;f)~Loz@z(7z&He^&FlbU!g@
^GLUPGYp<vOEBd=;g1{Ruka8R8m=%I`5+ZzmkTurDu0WasbBI@exiV2%XZo0=K*blBfTPcb6XRaCut@CUU}V(T37a1T%d#!FoP<S=BjF>S$xlxi{Kw+W
BU!z~r3KW)xb#Qchnr)YCn^MvaLMQQ95<R(6d3?0F8d^feMmpT6r!{vcop4|gR78EVDw>-xCh-0CqUh85kwwdz(;5_C%Kse7Tn>7aLBtfY=Y1%PeQ*!%
}qZB-p}!HX9hPx%Rc{NXI>+BQLX;`F&9g{4~hNd;`1|@!k&fQ?4T}wFl&Uzn|FSvdlW7^q@;Ur8mA8#?i6@icl^6D4_XcQ<1pF@_e6746wcd7Wn<LOax
=T~JbdlE*yAm+cuS57xpNX9y^mUZiK1d5I}E9NuN}U?E{mw~JK&_bmF=C~XH$VgYT){l-j7z2R*ESQwdC;EEguGWx)ww1#i1Ch^bcpb2vgkL?#qdJ#o7
;8|7b<opodRCvVMeyLkm>2j5enggMWCF1k*ALIUUF=+H#bJ96D)y87X(Yw4c2bLjdzUs2CpRt>AdCezQnZ@>)6SmmW^2@5UlV^c%2;cTmn}X}&Wc?sQ~
7Z}Ya%s(E+(tRX2k`;F*$J<W<-|Jy8%nqQm~bGBu&@=@b}myiB%z1sIw>rQUgpUBIW7KIR5*|B17p&RdTN0Yqql2N|w@Hw+XnU~fSwqj5r(-4m%<W(1z
-|DC3x1BWY{mtSXE0Y$-`44qDPGRaatLU7|$;!hMZIj9d{R5T2h9TP>NjXHGo@V2NUu}WyjreLrCHdYc^xE+!zK>m`aAYWA_ScX<$2st8hPZ($n0n9OP
WD33PV{&bW0_4x?H@vf-a~c0&3@x#a^eG!F451q&-Qn290omfp18d016)Ew?YC(DL>UiX0y|HK`2TsO{eMuoUYWndQ+N!U86K@t98##&zUh`hK9ZHQpj
J>}-8P3dz`FuPw&Ur?2DuKuUFY*8#wrN@fSxBYGpgggO@>S!p`*>~74WW|0TNg7g#9e%{SUsZu;wU^Cpu&<6V+ILRqMXli1Bs5%(xZ_Fg21HN@BWidg<
2SMf65yLtKbMYs)7h*aXZ-R;K*3#w9nt)f!Iw{hyT6TUX@0&(o&`ru@o<irKbnBihyv6E$W(ur&6!Zt4Y{8KkqgSFkFfeIebBconcNASlL33gbnk5a%#
LKc9xbGvy~yDTAbW&^E{F?Z$Ko^sFVj;5)$G$@llW=zI4HK(nyWu4z9cg>06t5J?qEo2c@ncIAh{z*fB)^+Q+HpM5io0y(tX-{GX_2*u<#{*kiI+tPj%
enZ{whl!J~v^y0$$^)QUc7aOe)jLH*QecV$Ey40hU-rQlKYVjFs{jyW$vm+e$IVP8N(A}UKJ5jc$X;PTZ(zO5oN*NFq(DLe+dQ4%V<Y~(K(k#@DtO;=6
?^)Pq+nd}ZSTA%YS6I_%I^uAJjlmkuBVWK4M<TL=)HWxVF!I%Q%9@iFlawLdH)*aFrcZY^g5?**=9I=NT&Op9Ux{Hj~Wdde(2I$pniO}rcDOg>(h?a%L
K!1a+**?y9-J+FgY5->YbQ};oUe14FMJt&r^+I^ilSnt_sCrl=da3l}lT&;eh2!;~ZjnxXU=7Wc<M|tg<ofs&e-8%S`~u?eK~j>KVV9^ms`ILTI0SuCv
*q<TUt%6m=U7j8IIByO>?=O0v_L;bj`TJ*q<{%g>x+6k^Z?Z{FO5yU9-2yb#|Kw*1AXJ>-8)6~RQAUZI%hN_=7&fqKr;&RCFxU)RSJ0g|v#fq(etPFVn
tI*7_<M|1b0D<U%+@aQbNr<y-ImpS6~G7%5!ZOqJsmin^*JxEEDa)C-vDX0!QZe$fyJKpi^L})*V1?ptHKZVTFF5^vF`++*J>?F}s$pjN?1`a80Dy1z5
7c|yg_CZsAcP8gP4*XdQ2k4O~0w=;AKBOx)b|C^wY=W16v1IX#4w_On2Vb3VgJDO#BIW(AY;rX3m{(|v2blfpKe5;yElosZs(lKCd%^-|H+3-z6NFwnz
H9S!ru0SW`-=+iw+%e6QmSfwv4Atu@*VyNqJ=zbtHF9a&xZkQ;<zN4Ss-D@IEa@$-puyfv(qgC+D4GeSUQ<l7m)N&nE^OJTJWex%Z-@=eFW#tC1@!=BM
B(QYYW+c4LW5<Ou}FMu@j9bR5<qM%QRBH_Fp(TcuEfhL>0Cv=r(3!s~2fmu>ixLV3zpK4?efq*Im-6jqG!~CnKEEy!gvV`A<xH_cAM_AArt~J+`~QVg0
c~xX41Gs+&JRg8nf?mJiQ#=Z3}<M<is^Xq+0NL#!7N1^H{(en1*b?{;ZT+)qx?--|#yd;YW6OhH{5QGe)^u7|yni1_Jg$|WPP#&7fWS9ki~SNL5#?9=A
ekuDvX{Ed}Zx$Mj-M^~GPU;%gcsD-!F(>D`mt~dGEZS2P@PO&Q7ARe5_aoD%x(=K3DDD+^0JZ<{gq%aiPQUrNCT`$y>DC05xhkz-X+t{##Vad<!HvaDy
NU&?Y+SMK4EsehuZp1ku*l{+pzOnutJ8)RGHY6f7w2Tu>SVz`wxMNf}lHoRQ5Wo%V%3GX2W(enC{bG`P+hI0(GcLMK3n;j^9pc-8w9s*S%AI{u#lD3K4
dCq0veKQoMXPKI*GwNWQC@-CKKZ~+WN03B3<0C%^ITKEq(D1EU(w-Pv3G<&l1}?vruX;1wc}L_h@8aX6cB-PeZ<fhcE%6H2n}xN1HvyIn$)_{DWpP~5x
yKOw$aZC*lfio6tFJy+EMjJD4?#V?c1bb+Sg2CvDUY92fQKD?xB5MDV>0FN+fyzvmoQ!Dn?7mA#f0Q1^O+gpTwfBA5c`=+VLusp%2YJF`;zd(nczBo}u
s>Kld^}6oeK1@N>k}*8i&T>pw?yLF;Q8qd%eJz0xj4zjI?#;>6i$pI8%sHoQAm)kj?jvq}Xf>Hywva!F&<J<|plFR`xpd&E-OPhMvkm;1D1{ZuH&wo(C
rjXAvOZ~Y*^#?&yXR}aFWA4*Jy)`djS=^2orE4W*zT+jI?+0?cf1a$yzeP0VWA;W5*kjGkDuUqmN)BSBjIi_%0H$Plwo$N4f;=UP>^XoM3t%jQo#8Q2I
A!{|kS9#p}K$>I<TCTJNv<sh(Qm8I9!#IzCJM&D%<>PHI=m%3%tl=N6;BfQ(C=$B=`xSI`5bfb0st*8(fk{O_+;D9wt;?I7vnOICaZ73_)v1~GzR8Mid
>YzJ{6<YyFjpSjW&Vi=7KR0y{$_Y0a&u_I%{s$zMit)wQ3dfJatQtN2h5-q*^1u@Q9j^k1zqTEFZ%-~#L~%n+$jn)KRh*3V?dsJTgQ!qwj~3(JW^Fa1K
Oq0)j^(A#^#;*NZ6-sJ*x+4MFx7Y*YG14TY)otcgJkvvtTl!Bqa-|Im|QcWZ{&dhdJuqFYs)d(%8rArTGgGmAc#VlW{FHfr8<^sLXcSjN$J1Ez|^lPC@
E^_h$m>xk6%&Du(lyiuZq=0Vh1pLl@|bXz41pL`dW&V1t|Z2_5u?UVvpELH@S+MF8v<+H?IyMLQs`kbZ_^^B&wn-b9(lN6RGX6a_Qg_BO#WnE^4uR)MQ
}n>!qE)cuIh7fkd;@>sE3k9iwtc>+$`sybmGF_*qvB;MNAp8m`%>FTuuj0n!(S9*Q|r3Bgo6Y(Vx+p%%}R%=;N;tXWU?1*T1A}+&ry3ZDYk=y^I1E%li
rwxXAP{7;b<7_zcdi*x7P)LVvJve-KxE4WvfVCEQjFGlBu<zHnL8W&+^oC~C=^Dr~-{8Ziofds(ZD%?%Oj8=MUjPcLTb@)Mrhp;2Sd;@y-{Dj5<0wZTA
*GM6!_!5AaA}oKr8(;cafc^CmhzQnNU&LbH)_O}m}y~skHfF~vxGAY$7NJC^aN_$JA6#OkCf@L^IPekGTe#!`zcsre*FMziOz;P2}#iaDt_CQxZ|G%Y?
q;r##aW~)-M#C{#<`%q*rq$|5^2u-gdG0CTtRbi+zVL7mDy1h_0+?odPlYleN1-K=>j947{~7B|=gFrPYkwdC$cTVhFF%f=Fd>M7WHN{CwX~^F#F;f0u
(ztu)Bra|ldOnVYYKFMe~OYby9zw8Hm(-_Ax-rAX*t3A4`GQE&(hUf51m+o`i(5%j*XsDOSTwMvf=A#!m6*|ZY1XU%Lwt}js^0-vAzH(;LW%l&Gh&OJ~
BJ1E(P2p{gZOfjZ^Af!?pBXBcy5d-?xvaUqc?(S5zeX%#OtRLXsc*Twd`$SS)noJyUX}e>3?gsvKFgUnWl!)HMpCb91f60K+xon3oNqi@2J^qo@U_O$Z
LudNU(kf$pF>5C@Zu~C4nMr^Egt}x1_A!T^Kw5-lU6f5Za+vd7{(8)vk0h#MR3ycS%=?wA))3i{&m!(Bl9LBkl=*m-nk^~4V6>b2lx^6jaAS$VbdTl7f
#r{peV;A(t$f#ul+f8oPq&&IR1Xf*DB4ik51=<>2*@Wxzv&|cLs-(e!+ws3vtpPf8Y1(frrkK3x3IBK`!sep8UYW26&-|VJ)cPbzGaeh-b%0&C~j8Tjv
F0l4f$ItqCpt+2hBFvC6uoXpGD9%k@>io47*)#)neEHd}uMFl9sW3Erd?aioH3{NQ>K2(fMl79i(fb-rtSQz<k|g=ee0c^VmlVu=+!o+_zssN^6`Q8vS
qS@XM+L&xpGKSYB^1=`5Zy<GHbonDicq7{2`eL8KH&*<tXk!%t6fE%>+_5Fb@q#_3^(Kk{Kbcc#dlJRdQ5gkvw{%3`B0oPeu?e{$LwDGw_J?`)xsHVEj
>QsEitL+&Q$rgeb(D}0Y-M7JQlzIybF=GCUT#1M}%ft<f1x&NxDe2nLyU}}VF=?UhetwgcOMzWW*8?yvGF8JlniQ}BC$nLWrsE$VwJFamT`%5YMFN%GU
|BL+3I&mHbl_k(i3RSSFHRpq?HfVh0VV7Vf0a~S!IQb5hLYXNlf+QK;{!eyVXgfg<p^tW?Kz-B%1<Ike8B~{Vh{hj4B>K);hpvWQdN4Srss4CHm?tkib
86}XqEWO@k?|jw?9K~3E?4`uuVAf)<odoMK<V4T!%#k^(86u@=QP@Qr+y#hHIgUefor$M*DYC(3uH%{j6IDiZCcZ!+KApy$o)R{0GTffyB}zFoJ^8J$w
qHEU>cGv0<a7MT3RtSQP44*(5WPUT;k<Yx)1<E2D`7}KG=*YWqAJ=ND}jDcZTGrx1Ap^9oRoo<5f1fXJ}m;_P0KIV?XpF3Ev0<^&k_ss#KieOF@xq1cG
~Vv&~#ZCn{S&6af0IV#ezzVE}tK^&@UCbca7|_$7V%aoN7|6Nj>?34y-bpEgSH<UWwqAonRfSqdz|cTc~KpOlkUICNtQi)`%wVeieFUB|97!M}1sFJ%Y
P+L#AbRCHq?0TLhv65v!182|_n0EvMZNj%Axt29`0sw!+tmZi4kmSvY)A<45wE24iu`9D<Uy_xw`f1x)B-kUd5QYy1b?Rv?FL!1Ndy}z~AUc<L=NFe5!
y~$lU6l7aI+}4Rol*k+hl0^|j(qh}l*~IPC2mnzA#YEd9wZv8X)*=`I7Dv3_8VN0ESq1d2x?=u*0gLmM)UFfQ+7TwEuG{^(nKvsSdP2#rk|`;1*O=pCQ
)rJSVzFyec6glyLMX2bV{f-5=aUn6Wmub&$>p*&wYnYb%IHm~F3_B1C1CHfrJC6F$)v3Pq?0T4FaxkAQ5wn}`-ICT)Ft;inQuvlK*6OCILPtOO)&Ruy7
fQ?S$^AZ?Q`3sTdOz~7g(HHT1)sre-CWX`N_#w2`uimu63rJ`6{5!huz|6axf(dGnlGot0ZihWUG<fB@Hg1_VO)LloBbihtkV@!|;|Zmv|kSSO`oc$%P
AAoZOQoqS8$|lRL3AJLh7@NrAzVwF0im#R+rMSWwHr)M%P*F^%n0M-NmMs4UYHYTVWg;33It(yQdPxP871_ioTdAm$>g^z;EMk&|i%Ths91&bBwl34^r
gfK1{0<JnESlEngjF890yOAf9p^3rV}`=gy*v!9i7OahxLHW#zaVPX;#VHOu7yZ9gY{qy&xlC0c^s>&!NtYx!UX=T>-+WrvuId5OQ2?%O`ZCKsm2IXeg
v^*J}v_T8aeq*J8L%?k7&BUuA!AxK;+4cNN!`AdBILN8J)O!^mW@&F6DI{zz+8oGOTelAMH0^N9&c&hvp$#XoG<wsJmY8-pW5Gzq_H5|GI$t`VHK~{<E
Bz`Vp@fME?EXWODUZgoat!?jCgpWrm6{4YQJ<45gYiV#WVWv8ZsXkFfqZ!gFXas<6Bez{m=rS1p=E$dl9<1QmRz!UgZbwklUPb4>=`T{NsG=AdFIYpeF
0?rm|j^05^R>s)+gg=!EThYV0X9GZA1nk!^!e4+G7lY+}4Fwv$)e@GDhTvu|^>I@Heyl*5ghL5@M}jm4>}Fuhelf(XL8$1jXST(>c)*B};i~Sj_xVf{l
!Y%;uJ#A3<63hJSOGfyO3FTgjvwZJ3x$lwnI|oCp|-JZz`P@>X&nZ%+kjc?!&=dZ**a^w5FD3X*6lqk9IBi@;_bH&I}zSQZLck-i9~U{>7bxdod@Yeuh
j3E56tgg*=JF_btNl&dYXNVp>|aTdOodOOypCUfc5q-4*ae)dAIvdzS)J+Ss+w>h^&xIZk}CEHC=cc7NG2MpjFST*)NUKF%%u3HSI&uP$I%o$i#Mu#nQ
yGsD?BMnHV0oRhi6ghbr>lK)v_OuXD1j&Hh+&iY0!!`m(by6gxN{<17S|D*t5=P>!h%?HwHfOUtF7qU)mfQ)Dx9r-8(v(b)h>i^OxCw<8k<A;1DJ-W#{
Mq%IA!ymNMCo0#Voz8mMo;)z(?{$_dC(fYPx%!>fvN<jq@1;x)2c147`+xz7)gUH7xn4(AVE(Xo*lJ|*jO+r7l~R_TEd1#T-_`Q)<%Ni!g9*<vjpbc{*
ZN~V@`tx2%JXV#L4c;fL>v*uENNUN%>6THN2)9V2(yIaMyr<MZdcp^ok;GZMT9G3|9r#|MZhS@TQ;=|DZw(vYcj5XMl)JB0Ly&nl=q2RZOa<`+SE<oPM
oTj_tyg$#KMWN7~gw1T`oSYN_*Bf~fpvMF?V9eWZUbHO^r{9u6uYv6hR?6zQV(?QPW}zIX)20<4&rU!L%`_Sitr%uBp0g%-n6o?gmZM1{$8WfjqE(rHL
o^xe+Z3D|!Kd0VF2@ZbZQ&CKe&Sami_B-v@7Lf18KjIc%hx-wvYG4pFjo${#1mec&^I#uhMc#^8pQj3ilP+c;VGWP&ejJ)G@Igkyfr7oL(zg_dl;=^Ae
JQ}NIKGU~!$wKb5No#}%Omc#zkr1C)863s(w2%_zA_1X8H`^!<q4Vqxr=>i-B0eDJ+ofc15}vSW*drx3VKS3;O4Lx5)aZcUn8fnNQ%nL`&pJsJ&eKiQY
FUh;H9v<{dvY^n(xYsSUtz><wdd#-oI71PQ7cG~kAjUyGkFW&KT7!;kvw3ToNY-7FPAWv6M6}AMJJLyEA4d0o3r8RBVAK)V=@lrrjL8bJYOxQ4j!|R79
8Wg$7jI`)W)uN44C9gZn-%c62P{_$4}b$c*Mse{#C!PRJIvW-|zICRqhI{?ss~=Fcio5_s`EV@~PJ3;ZD(NgM<Nb|NJeiE!ygOzf<(b^FN;d@%)eHe?0
%=`5({!c>c%pe+~2hC!e%Io~}s8vxj~%^%|uY5q+;)YQ+(-1x3~e;pWR(m(eV?5Ib*P3Jbu_%?dr9*qIPW7|*pz-TAkbd{XCxvKI-4p{)5*#{G#N7L;(
B25HxXQdRMbX81gIU`W=M<YRW`2^7H-mp<qMEixukWvwb=KH-&a9}k}`lA|;cG>*2qv*AXSkn>t5&~e$cL|kO-oX==m2t~#2yk0aCZp*rwXoil~t<dv6
K@xd67v?Lj=$aWR__B63w?g5?M=OxEidA(Hc>GRS*j+Bt{A7N{F+wC2an^b20qXB<^bKNwOVP!B)cev^*GmDT;-K5A*Jhys{8$PcS|HYBTCkJp5%9LSw
m7PrFQ%u7e9Ej^w3*4K%U1iVBN}*a3XbBPt=(m#oHU|cUIl6nj$PQUf|DSK7f+np{-O(5iCj$jayJ)zE4_3rv!yD*oz}g8UDLU>iM`xcEt{7Fdh7Mw4r
hwfbnBA6$Q3)W+bu0=F>8<US|kZ7?2>CGR0?f0o=}0+*|M>-SIxr|DfnVGrMgAzStnWRvR3rZmy>1EjJ8lNv&m90QN8UhzLLWI!=sv4qL{L_d-GCFrjf
qnBR1W)H(n7@)$pMG&R%-8^i3~T(>>o@1^2R^b?3R1og{IBdOW7LGs|NGZ!yzLMdzE_&g@Q{#aFXj+?Aqy@cV9JXNXND>~=0V(t6h&?HcukwKT~Dexr1
jlN0V@Ud-7AU>Zs8*1~M!X!`leh%TA#J7s$I7h;J`4+0UN@$TrZ+KJS2vyv|t^U^%kOLH-wg%ZgHo$Pi8Ze5`Q7wub7zwVcoNQu0!X8m$1w%!@Fj*-AR
!U;L_0^w4&wL~`gVkYc#jbAX~1`1Rrm5jHPCPs@h-SJh}_{zpeFyYY95MRk|te78lO^|q{xAZ#5*}0OiP#z#}%<E*mJ4rE)L+9Ij>rRn5ZlN$36$$Ri=
)0UYYoDh&vlOnk7Ps8J<}PM6WoSILQMcXlQWdBo_q$B&_J`hDEDDO1t>f-0IH{p_QM>X`$?W!_aI}xSc_Zo6pY7tL=eOB$+r?#fUQDX!%!u_evn`#us0
%GqVvH{fC+$urEJr2Yq9ozCrf?IFHz!uj6=KS-&SY+>nSVL)R4gUp(pE2>b`Dx!VUX=!$e7EaYqFV-N-MKAg#sg3YuO4rb~c^Obbecj(EbvqoF?I6?}^
KKbTe<WL&8pc6YY6jq*q<GRh5O%@S!AJm-ftZ%fLl7rV9`JElfbSGcU$TaX@qxuilok7Cud~)A>!J#7cG*>o}F9lPt_dMKmYbymRf<qSB@pPX$vqnsuc
iOdT!XZ6dJ`k+o%#Imb?`YBd#!X|cDCs~hU@u4XOy-F|kk;%ynA^WG8n0z#f9-8s4m&Ws}26}NUx)DpV=nw?xIy5)&|Pgs@{vncQCz!nJS=vWPo?<bn0
gjXJPj@u=N6MmAry(EYNS@sqm<(RKHyFDi)*e2;p^jxq~l2)xiT&a1tzMf8%+8pqVKPR(US1}of3edF)afxr*PBM&sAr~uJ7x3IjyE;q?R#<Flj+bF@S
lg4hsZ?XZn0(;$U3ai<l`|EA8j2UwSan+FO<{ae{9052W^|=s4xg~c4yK^9wAZ<)*evD=AbTP6c)lwV^ytWhv17!1EiO7Ctgq~3GsSHIyQHfwULRMifQ
7ax23a+H7==_9bL2*1e1Q;o=iKbXna;JjB(_0Rb_;{FP9j6jmx3Z$L6;VJx)9j&kr9K_&9lO}JKQeNT`&0#ESBB*nzW8w`x8clrDNCL7Hr8*L^4Zw`jj
SJZGmzznTJ&=B&iXaK|agbnX%~@LFjgbd81tsolMsR5U+}abaT99{mJG!=Y(4ECf!AgM0P4w(N<ihykg}#>H6B#+}Xk=mBP;D7pBHeSXB~}MX7Z9T*7?
0(=R}1j8f?Gnv{GcudbZnWMW|Xq7qhfr*{DlH*ya5$L#zmCCyuL)vHoxCjM0et{Z9M^2$ZsMZ_jPKM`VEBoTYt&1@-SXBrJ-(#Bi0a|Qmkn6A4*5z7`Q
I+IjcU!DX65LTCX)xpZ-vl7#Ur68ZPyj%9?jMapA-t#m<-@2gkJXR49))uomK6MVs?JLR2T}DXeIM(fAGi8;Mx=4a#WoJvAIEk+kJ1P^J*~aaBJ7G_fS
#L`bCt<zZScj&Xmb9tyR=a7s{5<a$l6UeL;R>zP?HTd5nC*9s$NQ^EVa<FV7DfTXHBs45)NThvmYw3W0uvUNL3Oe1aI9c3f+S9zEn)>kxb^1~d6x*f%B
(tvIQa`HA>2?j`R%OZ#Wb!ajN6_Cc86}eM%sn!w4=)-=xK&C31h!!)o6ZD_#EaaOOCR#g5?(nVz!ygIw!SfthS{Om{4CRqKideT*x~W@`tTdXV!|Hl?y
E|RgXV;0PFV3Nw21By(C0BrrFN)Hv+2_qCp9c$5~w@atY)wXqSka%ZcvfX18Z&R3x?nb^~6wx~>v`TIppd`qeS-KFpIg?icSeHyuVC%jWf}4vN=3*FSY
`d4S`KJkDxJ^~g`6!}afS`2F91;&2@nj)s@b>(}vc|I7Qt{W5t87p#MF92>o!1s!~|gg-s}$>7g0XP7X~9wx(i$1-n<SHC%hev*6b6L0?D)6YNu!{>kY
PtU*p9XQr~^4!{wp7QXia?|1*RG)bD12yO;vDZHF?2W&E{`JqpiEsYkuV0xsj(JS`#PFZ07P7EUd<xEh8|~+r9~5<*57+kz;<Znlpo?dBX*&1zdf`^}>
va^oest@gdOgg`V_w%mb~nV+v+w_>H-GdW-}><%zWuY$zVns8dh2Vy`_AwD-_O7C&A0#Qd;jAnUyGigI8WGb^-u8Zn?L;Avu}Ovtv~tu=fD3KZ~yF1;I
!v|^!>NK@Q=?w{oDWJCtrO2=ihtwqi?_Y!#{ogw?BL98=rpm-OoJx{Xc~|Jo}UX>-jhS;=h0TcjTq>^!8_d`u2Cf|LmW?^5zf!1Dx~DH~tI)KKuUPJpb
zV-~>2m6zUAOv3i0sKS2ea1_kba+!grLllv5wu0QB|mkio7dOGGo^;FfR8y}<k3GRG;p8@v|o`ut1dvdeGxJc<9;vlP^{5*Yi&fq$qe44?@)l(O__0u`
1tEWNeGDw5e3(8NzO?nL-_AJlNx4TJy-o6j3-uLkrS`{i8J-z+2uZ|Xc^9SF8TMdUi`_Er|_US)<=hL5mY0$TS_Q!Aj;Pc}oxWG&MzWwdre)fewd-Dfh
cxkT4t)2#veu>3C`NBSTvv_$OjptvQ#D~Ac2YBiUF4P6*^S^y^4~NkTqm>5ZK&$8JFun@lYZ(OZ+G8*SJe4=c=vR8$fB6}-$xF4NVxy;(PtXES(9b^eQ
|JtD{lVWrq2K!MSDt<LN6>rVC}@!X`uDGw|NYay4G;a(Xot6c{03a?*_VI!?a%%-9P`$n{+D;Y`VY|Io_+57Pth;-rs0>nps#vVc{fE5buWWK<D#j9!>
Dic+EbN34bb;7cknW(n=*TX#*FLNo&wj8UM?C#pGn=ijIZxnr-T-(-?hf;dG^A0pnMM%UfKE=@;{AUGbDo_|Mc0<zB+iz55M|ULSwx;{H?G59vnV6$XC
DjRQ|WmeKmrndh-Wg8vcCPU^8swD0DSQ9lgf}@9zG)h6-VP<>gcPsrQYj+-}4e<0;GQr|6d}8fUM+NU!kl^v-AB<Ki#Xd-jd5y!8iv1=YLD`|i2>ZbFs
cryEQZ?+XVwdwh3Pca}Zf@!li)zkyDC&Y>4K74+xmlTY?wl<^eIAj8;k-=1IrcvVNZ`-gk*z@2@OJKj~fI_Cv+^*sC~e*db^zPpG2@|pkk>A!vYckuWd
*l+#IXMPiI>3{wEry&V`?}zZ@V5xV$@#lkqKKsV=zxf^b%c$9V-Ei2hpId53k8rKHdT+ApVi@&se}>OD3@&hwZI~Ie!;luL_z=Jq-lx`GD>sYYuTb`iC
d2!q0N8J3|L@<v6f=9_Oz(aFl@xkDynfHj@AH@7T)VIL<0AdtW$vl;DT7Nx6Tb1)XW#nE=U@59(Z}EX>AeKO67sFDL4k%U^p(Gae?qqyvkf#XG)w=R!*
)K6p7qW*e>lAT<^SiYf9WoFENCwn{m^jPJ(+&;X%ht*ObW2Lch$S^rm(=j@R*^z4BO$Jp_jmdUcGn&YWFEPH6D!n^sWSTp1)$__?QhQexJ%i9{bL>pS|
%<&))dbsKE=h2lZYQ+~;5a29)!yzx?sDFZ>le|JJvE{Ol*6ei83BlweqWkY-r(Q*gWARpqt!Rz|2$8w_b-;7x<_cZG&3GUmT`1@7+-k(d4u(Qp3r&!E3
P|KjJL%$q%&y9@rKZ$JC)*PzEf``%CPIs0?{u=7uE{_GoX{ox-Ed-Eu6pNE3N`Ubc6304d^=3N^hPdz+lqb9q&8H{$ii+l*mxOMBey_d2VxG=CG0cxR>
LqhP{pefv+5%v@WMfGAoMr}X&qzv!>63};b-MpUtBF8LW1mW|){pP*Ezdw1utU~va1|#Iz*Z&IUTUf1!UHaXBeD>wvfByL|4N2`W>cN|y{fEzui;d^um
`52XUy1yC9vX5ktnby&rMEGC4aKbT-Sd#-p1dF&ymc5^l=-3Y>w7i(1vKc@g7C<LVO&=A`;)sHLUw%5b&mz1Y;Yr?E4=gBFTM5C?+#4n>wg9Hd;WKS_~
s9P52_0-GO#G<3vYerJ5R*ZJAeLFm=GVE2R-3sE`R9~zj&q3f9a)jLjvMH)Ow*tHD<Ws)LqbfWq-O$`(E|kyYB?op!8$74smz)hcpl8h+k&L(SE;}=aj
#UNe{dDQib>NY3M;iP8(P<%xS-bqP%A_-qq$)a6`w0GOY5RRPw4^{RheQ9Fq4x`u;DHtN(~{HN~9}ykD^XmkTyH%}am%AR&LAB)pXK0;9Hkf}#2}FoBm
$_~~%DpDaIw;4ek^)YB`g-Q(iLDuXtV00)Ox^8r+#bhE0+t6*p^pZ)WvVT8W@58sEy=xJaZL)rPk=OJ%-`={T5dk?jN!a%O_=8wNKB+5Vf;UnBX59!=r
47KYgUwi(Azj)^l{&?VXFx<cVpYDw9>HmD%e9|6h&Kobz!Ez2yj;a~iOQr6deE8!|V(z79kmDX1FC`s#PH?-QtS${a+!cj6B!VsFo$8)lSpPru1ovYo0
E6?#)eA9R8$m_^-ZchfSMRaK&`RIw`<-^Z)E_D~M)pvkfBNTeL*M+t??3;>XNKVTlOH_$@)x0&zd<OkJxRZLpMC#b`OU{34r>mvdH8vy29EPGe+|vgV1
@hjfx!p^QR{-Cr-P;L#rnfakM-ZxBMn?wf!jwyyLaah`61zpwDis&e{0w<*zCey{yX1<b@<u$-xzY$w|^V%;^2Zm{JUr0_$=&Lo`302pMC3Zp8dzagEe
sM-yZY@*2Dk&#dk~dL%4tQO7a@?JH#!dVTUJg?Bm9Z1y$S!cP29Mk9SFk`!vWt{MHmtk6!njSJl6Lx{s(|?s=1@ue$N*14A9p-V=c@Xxbp~Jrbc(&}HE
cLbCTye+%PsaKvHM;OEai{S&C)E7b1kx1L^-zZa*+2pl$J1pU<0U0(NG2JQh$_td)QW@J)u#-l%f|B}Cek!G*E_3Loi*YER(t1`b>!jTU`ngXlH$VgzM
K6~SHkYW!V#J%AduF!nvoA+5zc({dd-gtfE**|{;R^MULAATQN;XN9D2t5XW90Y!Hi{cyyBM*KWuG8H4<0qe{k6!vQdyKlDQ~Kb&e&;Z+LqBz|@%`e0_
cW5-@gmVXfB3UEfAAwXb7-W0`u9-4=ihq+o`3e+Z@?fNbp6pEJT4~<ihL1He>EDP;Gd6B{MzWvchYo-)9Mk1-aWveuMPNvmggWl!b*z`i5^mg>^599sU
G2XZ#!UT0mpf-L46_5Y=%oGLwXq-WiNJNw#o9BIPcMR^w%*a1Nd^g=c$L<U-+}<pZoGl&7nR+f_>w!p_1dJvN6se(HKPicPQi*L%w~*9FT*)`Genk`?G
)j?4SPTp00;=Ug`;DAK{09dU?%ll>eSahqs4OgLLB-kC*YDeq#ju&2jTzs`=obLkQ$u_6uD3y%eGxc4o-6Be#6nCl2)iwuR-xuLmvv`71Be(>>9Ab!dX
`7gomR7*2dQ-M|&$c9f5Ryf68w_fo(|#(C+;kU`e*`8=l9d}N!07Qe7Vd@tYVKUj(We@%)0BPh{-6eY^{CzbM*qyiiAkDOBOvVTBAd9`haQ4bsUQP=WQ
FEh(slzYhi%V&OBT7jbds-*JsNWX9s-=}~7ze)f8Utj-f(0w2PBjA1W|97bmk^fZ<08{RZ5We@e2M;m;sAT!>#mDF0{RgPpn0d$e9g55sVD|h1eE02de
sR1SGydD+*|&aoyf*aw4<LE?)5pa)Z*0NbvL3U`D^;S0<YuTZPv<xrF1;3Ua2RzRiU%a8P&e3EKuw0e*N@!n7##kO_sO4qX!)~WxBS_!L;iamxL*N!A%
Fi%<S%~>^7pUGU;g^+|6%0Me%<o_8ttFGB7gS(qy4jAyZ!qQEr0*(mj8bxe((Qqjqm?!{rBi=IMfGyjkv#(_gCuvO5b0Z`zw2Y#nAD9jfZg}HqOMxN!U
0G8>eB9dEEVgkJIsSIzCRvhw0cI7`p>wcVO%ejNO5;*SP!Z9UdDYun__qA+Qkw8zHa}0vjQ)5dyzM;CBf84uRhx@H+&4hrmY&co@fG<1lO-hm8ZVaU?#
Dyd&Ww5<VgkcO>GDMBI^xI}&k6BJN1Uh(wImBSz~HBOoyX5+fin0um!2F#-}JATa`xcPR1>Mc$#vI}~|`B1b54+%IxOBu5p=5ttki$q|tp5y=se91+P8
ksJ}JI~H}vqV8DK9g7;VsL@5J5t14qsS%PIA*oSUYDA_+WNJjFMr3M4rtc{99fiK5&?5>xqR=A>J)+Pf3O%CGBMLpD(Br!Fi*@mF-d!VRT$35sWX3g_a
ZP4ilNr}!#x<F7O=gsw86{^%1ZG5FMg(R=U`GUYL|{h*c0^!D1a?GVM+A06U`GUYL|{h*c0^!D1a?H=Mg(p|;6?;)MBqjQZbaZl1a3s&Mg(p|;6?;)MB
qjQ?h&VtsK*{*KOD)&k$N2I$B}s)*~gI^k7I;BvH<o-1K5i^fIZg59_zgb^A~acBG6w%`ioG15$lg&$MDBGk5I-Qv5Y-}8GA%C_6TR}5zp8ops`0pV~>
!=h{rmQ5XBxbiaml9dqgSr2vh74r`RJ<u}7q0kANGF^yA1pj_l*ejmL4FNAzKj@WUSQhdsgvd&Cd+2q5ecLD(aNuty9HNBnWT&!->b>Bsm-Xkd@nz#hS
YJ)#49xH<OlbL`>h*u%xKhmT_q_rxCli9H+?dw3}Ja4ziOUD(6Du!n!)4}ZWP{(wLB6@QV$@B4B8vS3}u+41qU+7EH}<TN=>rd2F59*cO?3hl(QXgjN9
fUT6q3Y@PsQA}nyR)VOTVX?hPRxQC5U33W-%?2<YJ#|3Ku?$xwMub-Q4YXIqAr31d9PUd3GJ__fjw^u`?B}-ymd#tlw&oPZ*!2f|6`Oe9H<9tgQ?Y4%r
6mxhaN+YN$xY57JxouEgAa&nv~X1WMkZjH^x}r!H#@VFisjUichwH;#EzX7T!i*W3~X7$LrpcWe9lJ4oonRaCQ(antK29XfHO^#y=z-0Qe-GeYR3Tm@P
cv$c{`b<h1nb)<_8@?wS&nLY=ds4)K~!GkQ0h^*3q7$D5fwLCLNnJHkD@;G7om(xLsizgO%wX%=H;_W<%RCsoNF}*E`$b!3HFG)d>bAaVBz1TSS&TlM&
Ljw-;@%`tX9zTV*!W&=sX2=gGy8EXFI$Ui1iWpPW4zT=U66^0+xAAy~}YO++cRNy$}pn_PpS0#|Js_newg31Y4?RWww*X}K0)#>%7+1WfmGzG4n2#sHa
;_C<Kwwk^|j48FN20r}wtt;^Y23Opy*II0Yy$u&zt6Ghkwp|NbU11y_`8aQ{P#<{FAxgg8!*+grhAhGktTmU*#C)Z`lAU$aEeJ=L<)^4$~m>({(ebo7?
t~Rr)EA$$hwS{tVj_uX#+8uu@q1&q<>8h2j)+<!v3|dI}5Fz@OoD(=(?WUplL5jThh7^WjgR4j;xQ39Wy-ks;wrWukb1LOf(I^m#oZrlDI#YsUaz;;9#
vEEsEb`eBV~h%Tu}o}HjHW#9=*Fy1tPHj#_{KgsvsvB1P-}1b4P7w_(&@{Y?6#(80;z0+wXEy;hqrhrTrf@Vjwpl7LbufA9m1JF*bVoqzxp$PWdgn3t#
Zyol+;|Di*37U*??RJH0ADdpsgg~#@=tB#ui*!2FJm5QmLz_EOL+mD*~pBtP6Z!>3I@?j!m_6n#^<ScCKZB$@*I6*-7VtlcQ6GaSkn$BhxNp{Edc#LRY
8A&ZR1bo9&9(m0QJZOY3_eZ`~6og5v75)H<Xn4=n1%b<Q>IqU~KiQpBKSH$a+g^_D*1WQox0Obp%o-OsBesIi+5<?EAvBH`i!WjJ})pKSkTZ%y1sUD2H
>hYh%pLbVdS3FaY3XTAzHWIH$UI_5~$FZBgDZj92{B6gf`7Au}jkZ)s?^QQvQQiR_D-6@nQ$3}?;5>=0oZt4Xlv&t}RvMK5c%y7-1Z6d-YaBlpmv9@}t
CG763*lJU%08z6YVHi8y25?LEJr#RUzdV;F@fK-#05Gs;)U@tBE}pKM?UW326IU0uG+CZF6o@*{`;8%AZ6v*xcz7`-+eBuZO$U)*AA#F#PTGE{*Al>?^
Hjvf+?fnJadE%{Lk6LaC?_hma}Pn&xlT=n$5MCaG`BEA3KjqyPV*#bTr6P|(+GpM?LD)z^6WOrt3?bt>lBe(u%mjUw>Ns)#4%_QDLk%juI$Sn;qKx1Mc
L41TwN0`WrQAcFym;V;xd!h&8k@d(ZX{>!Dgfe1e75}U@&5fqEb@l6=MVd-&a@Hhk*_~Efq;%@)>lUTS{>AmgO8kiqdYkHzqX0p*|?%YZi(vG3mYfhHD
xMq~Ka!H10%|Y{*@bQ0m)-N$xz1@N2%QK<O{~@K_PUU8a;%Ck4cIZqm8kU6)giL4e3(A{t&Nc*4p;n)du6+qC`4on6;hTu#7jZv@8xrYjBM(fxJ?le7&
}#(J?(<s#rgyK7~Ak6<XnE|lD4nsay_A_bjas-12CY@u9QV^-Y~)&<V07hJ72S$@9V1wxIeU?wB9o3_nO19RUj*j)4^lhjcqVj_vNz^)CJCSSKuzDe!%
`_rn`O^geHUi+Is2JS(w*ReU2)sxL}?J8}vw&T|Oa(X3M8Z^n0vBZslOGryi*hzqvq{(Sh6j>l%;R60jtaDXdp*>i20=5#Hez?y+k)!^h)M?NwZRebVY
43qvj-sSilgMOmhIEO<HTNrTW%#S^n!D8J%}x>_jbLT`v|z3%xSH1}r~4(C7zl7%%S@_Vp%`S6YzuOFZt)hmDVKg>#jtejRrHo3^M1JN?W7BZ{=&>!qA
eQP5t(oUGTPRcJS|c7M|gNdy{@`*u}o3uGf~O5+yd-PbTh%5b8P4q0FtFZO0q8#WU&ea$vk)~v+HDgIzJl55dgg5OJY@$J+dd%US}>uVp585(b@C*z=N
AbFt_xKkRRoV7V>71#ET=qB$jsa?Y^08Et9qt_DIaHhy^(HCKw2;0X<yT2j(HsB9nteOKdjh#sMX2M6Tz0aDIKUI&NV~smY$x&B5qr224p6ZglbTMoAw
*C;_R9RdMW@o+S@+jO8*ZY3a*N5GV{oau7O{5C|el!-9HgPnVi9SFj+Sn__e1niL4Vfd^X~Wo+QCk#i`w_PIsenV+BwzwyCJS66gZ?3s^Zsh}e{Zoa@l
4`P$rQSyR7O<YbpWjfgf6L5^PG<SndUvg*Vx|EGhN?TkPNqcuz>l=s!Jtz#ECleOG9pjU@w_);RX>)hsQgZ|3Y_$+I(I!ejuxpgHLWMK|$|T$QH8ekfQ
seKt)0~qM^8BpZq|F^g>bP}Kyl;u)+^w(^i})ay&R6|P$^-*TmBRb$NZPfGZOjgQyw)qQn53Iv7vZ?a@#%h7lCk2nAleW2xW6_X2vyQ>RR_kvN3b4ibr
&Ovwz$W(J`>cPl^o2zveDgQ4WM;8_kvcd$@-`v4U%?jZ6qu68muvDwrTVoAjtheatO@o5lm*crMDo2mTNYmS9@nh28)B|Wk}*cvUrZCPFmjDok`0~;Gr
{O(E<E`(RstNR|cHd!Mu(S+OlQQ?MmW~LNfzd%Gf%qSl6CIB7;z>yq%giW8+3mG}*z@e+%c~vOq9~+hrI%iPEHLk<zysM4#sd=xW<@m#9+P06lf{Y<W0
oCc)*&<eFb<2f#Kb5tC@scwi0X7nH>|Y01RUx7D(M91fkBiAFd_*gnLB!Jg;QrZ*9uLub8&R}-+f%>DALZ)%B6ReIZVS#xYTCz_KSzN>D)b*5UlmQzw<
J^D0-{HJwILe@i1idHTUYWk#7jZ>U$&YIyTgEnHn1p>8m>*`t=097*QR2jipLUvmXKk*eKx6E!AFXEoiCqN@Y_mFg9n*eY$9hO@V5$sV2FCeW5%Exi(h
ChWf$lY(|j>FJWJ)0f6VRO4lnIkyk<;>khSuP<#hWTtLD4P}>j#RnqTa^cBEqeuHO$i2U-P@WxP6@@lVGJM6A}sL1rA)2)!niaxa>Q73QdQm*R<8?sO~
?)710JbdqCH(14Y?krFr1u|rAdg(^R1u@eFF})(i0AT#BI)HmTKww%E|0E0^enM<FP<5Y;<W~Rvp9k*Jj1^v=+Cw^%~~uD>%S{ck0X~OUQY``3uQdp7!
arMRXVCn=M<5aQ@C#=CL;18=0MvPSa|k$tAqJ@p2@+0cw9$fQONF&z^N~+@-8GG5ZrEYy%<YQV^4^o@bU#^&Cqk+3b*IuqI855}mL`u>q$<lpAtVlO?D
HkFwVj+c!BS>NhLKJfuJ)*`CytNu{xZ<MLM|_tqw(PR|F(K~xeD*p?S(IYT8}EPG_g8O++eNhTdiTg4PXo}&1H)Q#3gCNZqxdcU<zLgM=#-yq!NBi!gR
Ss7jkc1Ma~l|XV$?+AG)W6aI`2&Q!k+Dh-DC=5DC4eB=37ASFSK{C0`_BvOR0O3~4Q*>Cg8giT=ll16>k$F8Xd=Kw>!vM}XFIJOf1M}!Sr%}>P2+u^Cj
lf#+)jI+*);Cx7>{mU@FzK~8?n}tjd2TzKaT7=#1%Z}PC1e<lt?P^2a{7&I8I$y^W1+MnkeC7zmXv{c7(d__EAE(6ORbU|uk8+!=ujxHLSRhL5>b!KcA
qLM&g{#cyasH1fQ^2bEH<5Gz=~-gz6tabSejI87S238WH?wW_Ikfz6<lL66luYt&tRrP``$d6Dk6dz%~=VC#gJMpVUGiSomjR^q|&#p?Sm9p<V8Eqhg+
I*?S5iilWo6knG2L3A$^7i%~U^b=~WNygPm_!hFFAavU^K7df2oeLAu8=7quEl{nll_5@jcY)XQC1V!n2veN(eb+-iTgN(iy*!~M0;oEA&z-pjiDa0IH
KM_|d=q{l5TDzoRbY}b+(n&js!4x20ut55W9RpA;~`LU{EbImcYEESo#yJ8KnzIkbV-0m@tO_gqfExXo-buyi;%}e3?K)n=)2v!=D0Zn(Ft}|=}T6DH%
Q2UU=NOmbTgw^bfl?Xp?Q!OjEeA}(I80?H>Se}v|-L9*wuNWji(=D@IZxa*o$)Y`ajp4xkDHbbJ(xH54M_-e6nZZmNV=~D}i(m$b{eirYD-V{>tskBtt
>_iAWAa_8af0T;Ow`)ukxK9cnQlnXDAm?#duhR)bH#>Dq<3vkdvQBqJPvrLGq>A{Ib>A2t1el!4t~{*E`JrZJ?^KyGe`GG!a8zBZcDYHOqxPZa@Gcm1<
3U@I?|5AB?#e_bNq%9O^dFv0+Xy;i-7rVUcjzG;u5H?o~j<O^A=#v%0H}F80aijpXVn5QePxd;v+fbf!wn8W~ruAGn{~}9@rk3ZYd2G9%mxR{Ptv08eg
V!SA{fXZk;gBr>CTc7|LQ}Toy^$f@AAv5p8leKwgU|THjQZLHxrNmx^n4Y0-3TQ`4CPd(2af3%;tzRS!bb?o@u^IVRFw&lk(LIUe*IFcZ&3#WJkAJo}5
JlVA@FnS_;-8E^r<QLTNJ&jIX#1Ch*VF6qsFx!i|y=vgfIfO{mqH;)-*wye)v06D&kvlp@OQp_ZbY<={?u13NB;7%9Bo@XR>0n!WPz}t(7q$_a`H(u|+
ktL-owXYZnA*p(MvHdhQxm}<fd<BDypi*}3!c$L_1f;#N;QM{MHG4a9h*P;XcA(w+avNwHNavRq+`a4;;Sx6U)mEKw^MS_U{jt?Lv`E-mj{PW!x3$Tv_
ooZq<_HO@r0f^7ZAQZuPFfuI+bLq0M3I<HFB34%>}EPA+Z2!zXQ=9ILyB2qUa9FkF{Y9M9sAPn?a(^hYz~jES%wk43>nFR-f_GG858Z<ftKxEN<vPYF4
q|r<|fPo8^_E9qx<lN-e=gpp0Fpf=O(Ac+&k~grAZrPVRV<eCP6XWO=EuOv7QaH6jM8Udw|Vc1bE$7D+jE=iinfhq?S1C3@&@_&>l?ysUySQB4|jSJxH
haxViO^rAVmbc*@2kkZrlUC>sO?0n@mp%OXv}CTyjvc&1KFq|B`vmO+CBO}W27yH$*hoJ_QzQh8ayzD&HX6H^$TgthO1dpp9nSf|8p8Y;ANNFBRVJDbz
N5m5O?=p9PNBp^&giE(UuZKBF1l6{FXW<W;kFu~&tb}OnrIj$5#_DzPYvdguUxC)4eO)g8b8$I-e)E47PCO1*Fow4OkFF%4u@46C4FUyQcIFi`zgH)1n
vuCKfRE{@w0^~xng?-#I3ER&bJC<{zg_*Zs`E+w@PGEzzc_M5z$_A%G%AGT69!&a3@l3T&jSbjbUB%CGKx%At%vAf#FfjFC%jB}?Pq6Y<XLdK;L^!Dd&
{DJ0NmtsIEP@=_s>3ab58E2&FndAuY)^|+o1O>!V9~XQEg2wSJ-dKLW?kAwmh8%2SO+gPLCCHy2^+!&*(?$nTgl*DveI#uJ3B;cTY9!8N{KCp_oI0>*>
*Z+gXv+isQVy0wXDY>+YNmVSfE&|IKlazPS{fr3rIF0$`&mJxh`NSzkGN@+hHNEXSWMX4N9a^S?<_Z^VW0Aux4bJ1>)%>A*wEO8kiX@i6{KFFsUBB?m4
Ha8$h4ZjX|>>(Ie+ZP~1}1ik3WsE$2>fNKqOf)K1>StcNVBEOIe5tW4V6@Ar@&hbpMtU~=|s8d8{LGrJkstOq7(QFVP=pu7h&y1tm$(+TUbg-VBW10~W
Hw*R%<6uXcIo!|6KCziCtYPIhRohn6Uw-I)0Cp#MmIO&W$H|e-%5Oi_%;T~q3c>{=y!6a*{FfgOS61bGI5yjuou<B~Gc}rQ-;MQ{w1w>V|XQnyB61&51
mKNVUy9Mb&m>y4N=zn-aw<auH7E==vTc!3qq&=lJk>sHEQ!EL1Kty>>yPN`ZT!75e;v{d+EjdqO#B*|E1unW7+Gf@fHrwILQ;TI6)a+ebb9&YdL|}>fB
=IAyVOVlmU>d$DTa!+h)ZZtEW&@OZzQZ~)hQ)ApKKE-3hs6%PPzz1R9HRl@oTM(3HH*P6)0Xs=p%NwJV*Dgp6Gk%uoe@e*!uXg3@%!yHWZI^^N}+Q~`5
P>DJEaZk{34(>NOe*VF}7?>m~i{KG>;J(c=J8B!2O8!kgg43vFg3Vyje7972c^~fvZNV8<SL2kK|av%h^%NTbd%eh)Bg?@!<`9U8NB@?PyrlBLgG+%*Q
9~bt%uW?HpgYz&s*6$ogdkSqXZ=7FHOeCSG-=c~TolD!Vfian-6IhX-khDG8<qZUPOb<Vd-2C(xg7d0!PFY@Z;#$o11EtlDm$noi!G^ciRthnteydB$)
BL-eYDf$h_6cH0ETbymxuUaRZ<ezU3=;8QE!jqL5FMV6X)TGMiV0?H1bFj=tg6U0>$;yB4{t)-=GR;*aZKtW3%S34?gVe0ZFWNmE_NT<lXOM9uFdmG?4
lXk*KMq`6+VVk_-fz0Hx@GQAmtEON@F8g^g*PtU%eYQk_5s+=y<~gZ@Sw_O9gga}EDN+oQEF5DkNW{X#sBWcTJ0vi`m2<WWt%+D01hExgRuUu=H(a<{*
0vj(mg!Y4d^^B<z;;HbE|n72fF(J1tFzwZpjM1{O9PVb*$J(BS5eq{CV5jmy|RSH0^O2PsLXdD^V3)PoVwUa(_*q4sIe!q703ilyq$K(&O@-Isf(Lx2W
DsK+e^E)4=#W$4Y9l?t1dx!2P<j(Mju+Xj#rcOYzhOR0K24dg^JP;Z)PASx=^<!cH9-`JZ^N@o-cc<Fzw4t12~2Bs)7-)M$aZUZ(E$H6%c76=#&a8du}
~bv|D^r!WQjfvBxgi;2#yC-8R(mDzPcKNo0O%TPDNr*0m|A^#<VA9THMHc}Upv-rrG2p+B^QphEg<y9X9HS9h^Jo;{d^k&tX?4ZzZXUjt$9)U+W3$=_`
z9_nEpXj_JwBOYP5SnIk~i|h^}kXO0g!el-?{jf}fQkdJCc|BCHrDSSI#x8!elG<ZKFsxV4l0&R05zNT^1V&#}&A`#h%={XQu)XIzLnc<7?X`fsI6m48
7lJ8Xg*|Lcw+RxV%nDuI%GktI*1D{YXhj1pTFZ2mYzdoF=$oD`5lJ`64Kh<Rdv<_iwCSwP1n8`UaFwX;n^nIuZ|Kg}@FakVkhN&J#h2U0<~ZA_W?JG^C
Rg$6Uc(~jAMGKW$AQ2z3>TE=ZgS{Ct)-Ns8LCw=55QIpjCCBj*Ag)<z#;Kj8@F6ST#IV6t7njbox7Nw*^n$Uj&-zbyWF(se7G*^hR}Z(O3_m?mBXg(;x
D&=7uBkzsxn~mC}kaBY?8fw+$6gMxdKkDleXNL6oW1ZM&2MF@GL)!eP5=cT`Pwhv_*U5#!z`{6>i_M#v!K<TngJyXsj@5Z+vG1Q<yBSI0Xc=7iDQO&6H
*ZcDB+m;D(_#(p~&y<sHghOYmxXG3S>OS|SMZc4=_6#xnEDL?klXLQhG<bAPtW9870vVC29;J#d~B8}Vjq9xRoDUIi%5t$=m5Shf#AD<LaVka&>Wi<a6
2vA?J;L<$-lTNQ~2P8y;j;ZgM?Q!qh!U<1Srnj;8Yk9V73LY0W!&G9*}DSS&Tx07wXPq+Y_JrS8)4<u@{pky}~gO}?T#jmN%8HjfQQO}w^tuAN@)N)~j
7Ab97Y^k`X6WCQJP;3fnne4hKVY}dP)nVf{Yw6n7dbW`03%D9b8*lbPnsBVMc2zFx4fAHNbIyVt?*^P@#Wl7k3bJpWnyz+erfkiw;;sBtFtrNk3xg*s%
!8g#SEn>$*-U9M?xIP_as?yt>SP6iO?DlFTzXZTCq&wt?3{3B6Lx<HKwTnJKvo^*vDi}E+DnbNw6~eJkgli$=c~vncC^^UC19?_1-p_U2?aqHI+C1}G&
s&zAXc6JYO`U|IVBwdvBk_)z6=(-ItMQ9%uF{|VW!JmEyH;W9NO!Gyf&-0s${SX<y^>;21bG)_`0*1Nqmc8TV}0akF^h`fu*7N?S?Zf)$g?YLW!G}#Qi
R=R~K~#rW4nPEdh>dNb5N)h8?iZWY_(AwmDP>1P~&Vlhm{%8Du(b*%YZYvqjt}Kb5!jp#d>1v>93qm3T>~QIQ<7wRx-3)gCr&u<cB@N$-}5)7tEfRce0
aY@L>nu67eF6TJcbw2YGdZVmf;1!{R%$gR-c)*eoK%M$J%hwfGYfDNi~x`5+b<Sa!ky(>&XM===b`&<hBg&tizz^$=E-+KmYUeEZ{t(p{8l4xdf1tuhY
&)LnsJb0PywuGw{FkfjfQ?7W^IFgWR4VAF=Cl{UwO*X0$_atV}KeU-Mb*{qY+9M&c!IVuwvn{iYy<VAijRV|`JV#O8$80W(ASKefGBI&=()uaE`LGhU_
U#yyE3!wp6|p6Xg`KvyYja30SfX!$1@eo2QqZf1Q0dmHz`QrwzDla|Ty5qSup`0X`>LiTWTVZk@>&4iM9fQSpN<O5WJ^6+wBT}q-I{Z><B6l%$F^TeGh
GpT?pJ22U;S{iBT-CEx(tEDs`$wYCmIZ3ygn`tCRcL^5X3fGU>6+<XlfNYNzq)g%uZ-xZ02y?hkv-4Gd;G}i4+JMuuZ%!p|y_Y^?I2}z&$`tVeD|Gsz{
cyIf-c_Wj85Z6N%?W?^Fije|VrJI8`!xTtnhI_am;cap0I73h?ulQIHw9(2g$gR8I7)q&Wv<(wZBS1G9~J4bR+1cwF0QQqujlBw?p~t^nsHki56tzT6U
Kb7g5jof6-Q&Jm0)H%G19G`4$_<kH-TwyO`UGViCuCqANgd_Xd6r14Xsop}3}I!CqXhDX@af51ZTeG<v^v<rQ6=};1P;YI&Q21){XO+ch8X6tt#Hm5fd
ogayk<1ae1nD0%c1;>R~uIMdWeRzp$?sOpwdv;5>uvFJ!LicLRh$!mBQ~f}LWfU)$il^N)R@<&l4Yg@R6FW@7YH?u98Q|CUDpSnh)+3g8J638Tqb5yb7
|W~_7?$j@IUZWnBs?&mq+Px=h<Qs`C$DKVwjzNaU$kI*39co#x@fzEkBQ9e?31rCHysjSgrA%8<dTpcN5r}k$uslZqKG6<iPo+!K*iNK-K+VHK?qB>_X
G!&7N^~I4Jj2QIFTitTlTob66C-dJDII-C1jzUwCOXJMSygj9v1%5zDexTS{X*`0;i=@n?AX8yC;F>o&aa>#JuOU>k6iN0TNUi*u`>gh2aDst7WpKw;n
Db2W7rrG7Rj*Q1a>$Tt**AaM<FTTQX5-iNj@B?#Y#Gn?#I7nSH>0*onH-lARo`Y{|vkT;8sAn5h8gupOU>l?wvt(y8aw6@xXrJSZrvZLZlJ>^kMVaz+A
!>3LxVYjXmU@?;w|SN6lREt8`HIjR9D>&no6T@R0Yj|#0$+%z!J$RpW(K1U{Cbz2~wOu3MjSaoX1jRYI4o2TeA1FbKRz~d8PVzUBi!|KTKN8y|(Ewx!N
mxF5S^arN3_queY!H(d_UnoeW)040aBYR^a%T4c}Wn=++l)bQyEHmg!)~?d|;wldRPgnV-$W|&n0eeQ{R5aBY4Y6o6t+0iCGO@n(=WWC<8n9gW=eR|8l
#QV0`7LK96>kxuV=?BmhpobK2|4hBnp}EVpv_wGA|f_HA~<IXsUU$O{KMSYcpFM%Z}Jw=8)`diQES$UIPEYNsNAbuX`%#s{w5_*-jV3Syduo3M6k6ATi
I!WaXN2M9%3na39F{&w9GM1+^uwDVF7h^{05zeFj6+nM6*P>R9jYF$hiUHdIws7Z@Edms3f)&7fx#KWX|j^8El_pPK$vpC~73{W<8|p>)4miYBo37V-Y
M7)4il%QsT>77acnr5tM5a6xaUPQnz`$nyK@W1?J|;U`Lt0dE61%?!DbXZcL6La-G?P`VB<4t+|m9756x<4YnxTg|Z1ulePnCaae&%Qt{dJ+I1!C`leN
{0YbN|gG?2EeXSc%7q&V-OgDsvL{3yP(M1zXEOa;eDm(=-Y<H)<SDF_{0MK2}N7G=FwO!>GA?nXq6i`S;;+Itk37!t9^-&9%Nz3Gl5|AEM<G|!Myf*<R
TCx*fBDayCIA$kOlyo_^K>*a;tdC4k{(tPfS+lH4mL~RJ^h%jI!HmrGz&wuu5dnH)o(bmZ*Nc5hQfF4(%)D2n?6&T_FWZitjXUm(wZ4JvxFaM)<Nej$L
LIUXYb)pR?8h0T!y9-`jog)h5M;K{;uvlaS4S2v1C0XPz&rvEr(lxqADD|yTCQ$nmq|tTbWI=Zx<wP##%2@c%%(N*ggtDC_{Gw(uVNSg9{H-<d15@>oT
+z9P}{NTx1&4wnBM|gEbrW$eR%VrXPF;}-sY}N8!b#pvwO#vGL0=}nE0;rW-KG`p1{x2FX&d@Nxd}SGhN~bl+^c*|NNwA68G$z4Pl8Gy|<}>cN4C>Yl6
o_AsEcai+Im}x3Jnc#Lq48PD&q?mo(q?*JG+LzwW%;b|~=r*KJr<pnq-$)Rxj2Q)#@4J1*7MwwLYP_@5+6KrKCVzbROfgc`)X)YJ#%b^-iZSy=-G;KK7
a5z)cQ1LIsU8ST(?1Mbyo5VC6#pblc9VopG7@QtSACV~jHAEAb!M`sx@aNo=H931b|!9#4dlD@3NCOC4%5}l_Q5OImh?T&_B)ab~Owqp8ogYf3kGQwX@
fRwlQ{Sw8E#Ay6_axwp=?7cSV@pfB;^g9IDe>{NgKWngka>qKKy}72`XH1zbieTFjv5}0w94Y~F^scZ7<xrizOH&%DsSj?Gkz=dIJWU1^769Z<l=}qWo
$+(|kR<!sPuJSz=r(~G!6cbXV2>D-u>T?ZOY7~cyJ9Em;9I1QfTv%Hqu<Z?Q*3P$$q#fRVfUI=u+G*WSeo48ryRr^HG$3Ksw*%_XM22`LzEXfK>#+=P~
{>r9Mh|wdxMhOx4JzKE*ot3c9UC<<}76q2T8xMHGC_ubZzKjsqNG2#{eu)8T#>yeCU)+?O;+J@43P5n|?UlbN&OX){A<R$!beGk2-i7U9n*GZR|Okp_A
G-D=?To^;m<qF-1&TKhoDzvmez2aK)Hr0l@yU;pt&-`t3kCjICWHu(80?(4=4D6_DCp!Xb-p6NK*wRJ)2)*f<tiITF5c3hXpjFKFlGI;1Cdys(Y+wJFh
}Z`sWT6-c%N=sRLm6U0RN2r=iG-R`U|t<0;(3>a>gF4g@0^0x=@IK_NK#deDZuB1#gu7DYuuSyrX#iKu{J4nKn1@`0EYPslF^$VCT){Q~C){8opBD=JK
Pi+Jn21s<I)dJ;Xoy#Qp4!3PK6hZh5@olTZ89#Yf%`~9(ED4~hI!PeYD`w!zmTUwS^&6$2aRFqvwUy5W-_qB=&4v6dPS(DZPbg_Ujw=8|9U8EkHj@xC&
-+v4D|owJ9vF>PAq)@?&u;SRb0O)J3YJvzam*$V5ZYFyk{xIk`So}%%^uSh=N?X`5~z(dvnjQuHFJP+7B_HnjhyH}+VW9%r^dd%xQwZH$T%Q#6A|Gdjb
D&|G`r*iyZd<)k6?8qLC+h0tb8MphKebQL4_LSpJ2lmM@e^)+oT^cH&JEubIN>ud>Wmb&UU*xQ?+jUM~>hlF}12P*jK0F4<3Z{NE{m^HpDAZlSummOOu
nUbZrp^y$)h-4~Fwga5kA<dsu1TRsvZi*)d_sUlLRyOFXlXm^RXQn@lc!Neq<SQl0UG$uDYWyMwcj>T83LroL!gD;da*=~=$$xbx_JSwaLeG~-rcFN80
@drJXBsZ<qqm%fH%4_PW>SP+}+{M2`X;I)EBbPHjBi6;-NqU0^c`*dwcE9{fBDLn%%pHo~ZLqSc=ggxn2^u9K-io^FbV0s72mQT-&rBRPUq2UXybvM}X
3r#ke6Vd|2wIAvfU(7XtEQOrC?&cQ|Hl5IB-Ryu^vcJYIdc6l##Is*d1gUMpZw~b=sxblE_VWF~C*oV5)b;zt78zt;?P=}}hDI}xae_SYr5!xVeiC22c
r5F7tMZ5Nwl{LVan%T)cD2G6q&U`HdAy!)l!|jNcGNHqyww}MTdqAx%F<$5n^q38@phf$eS6&T+lcQcs}o}ND1-8YY)OG>6X|%B#<Lp)VAu}Rg!NTi^p
)EpKOhgvKB-0HI@F7dKXA%A{1ueI8=={Q!fjfby4)E1ikVw!(@ofbhnLhGer7XCDevMfty@)WCye0vCohZ{fbpveX^ZV7&3IekcHBs8N1v4G^oZsP@S9
w3j(a;c&@Fc`#W24?uq3COb6!*Tk4{<t&9@J$<|FZqacE2>vfdcRnR^>F6%{C)Dr>-UCDuHO#WqnoBkx#ujn@VV%Pq?wI39sm)BC$O8|+rMBfdW=V@2&
<4$5vTquVFhJog#7Si*G5Im-Mb^sU>@kJsvj-_h^izshy86I{tY_!U##2Ys$xqR%$w9LWcjM}h-~3-ynDN)8?3J}z3z-#))xL+_%#{ahFjq_c*#@dwjs
hWyfNzH^L?%k<Rh8-6pNi|>OO9ux9MR=MWMXKLT{E4aYnr$MnLPGp~_Xw|gtjm_;M^M}y2c2!fx^YP7j1zI-rq%tLn>M;W5+pfgkMEZ-Gy(SHjclWW$W
*7ITB2F66i7}E!?doF4F0U~VG7GjZ2Vy$w^d|<$26>knMD7=z7{;TVql&O0Be(QxkR{^A7U`uPLU5zt+)SHG+6-$G6q?R&1w&^rd3n^)0nvDLdP|V8$T
HQ&Pp=}aFQmPJMZw+WEkr#5v)n(=v3n0Tp^FG)I@f4`0T=mRDfmr?(8a|y=&Su?#~ba+L)9JNZRe|d%j4idQrvB_uaC%vv9E1}<NluCD3h9Vi(2%q2zD
E~5wG9dV`tW$zYb^y5lsi&0KXp|#YHR(d-=6(5c0ATSW?#xAe(?OQ{}=sBstHFl(0*>y`jaD&#@c}K%rqfh+#AH5HXIl#M$rfMvcv`_%o?hz&Og4uW-3
1p@%ifNd6peVu9+18n~tkfp02PqyKpZF#yQ?DhfiYZ1TO8SRE?i3@kIRPV0bno)Tmq5smtZ*w=E2;>?u&jXi9v6o|LCBwZs*Tz!f2wi4EqsYAnmIKYY;
zhk+Akl;EN4lNP%xzV&|9&+o>Z?LJk5)L{x@F3IAMcrPTW&>(@A7i#q0wC8L$6Hx|FPf3YjMhfkw2#9eugg!N3iwWSWu)`E<sSaFft<kcY(o#ig8f~v0
)S%`<aD8M$G7z!72(0PVL!aKO=Jz5Zf`}pF_f*|_f{eL*w)fVX1Bc~MkymGJpxCgT}qVvI@aMCP48Xh-R*HCpwbQh9f8%C%kra^3s1+%*iy41nKt^~W$
0_`{Rsl^4Kbtl!6s;goTH1WE80#zvp}~_xAzzb(4T2Fz!!Lr3lveCKHTvWHMDw7*%Rd8W!GA2(lOL!P_^I6bl$K-+n%o~G&>M9H)!=AV!wb&^h@-yr`#
rQ;bj!rvN(TWm8;Z*t&6B~q0>l6xO_-hij9t+X&7IlssK;^7EO$(-x!P+`p~?mmTko7yu_~Ih6I3iuNa9gZawQ89Oh;5cnkAa7|Av--kBPI9)prH_TT~
Dd)}mdAfrvVE`n5m4kd8TvC3=q{d<T{#}A8fF23y+Ilo->+i_r)F#kw;?nWB^{TQ|ygVYU6--%Zz0rmz)AqqzlroBg5vupV!p@lZQ?dSBgBdr6g{mw<t
x4t|@?a^#1eK>9uwnD{A8ShHbrNmUDqr3Ge-vkr+fKYEEgfab=xk?LQ$%3h(bN%PfEI}oEv45+3IOaMb`-&C^f<$g8*K=+?iMT1S{r9u6&q{1a`s8k1D
a4L~*8I^-bh1K7du7kpMmqAye@Wz{0o3u6ijd?ahCV!91t&PY?IB)btEyg@fc%jOMKCnY1^UL1mo;4*8^Q@b*uz?>K;?N<cPhugQ&GNN-$K7D5mmrKrC
zIWVC?gG=xqH)GRr$q8V*{-J~vkI7dS{VkPw*zR^aR&@LadFr&gluhf%Rmiz~N_j{1f0yXR+*DR^Fql}7Gly<EvrVXv7PuqMxGv=;~V=>Cl@Uwq)+w+m
*bMKLnzMq0~5Qj2*HHLXGY)T(F;ZK%<sjkkcI0^ReKHMy{l6ZAIASq!;nU_)E75YKj33BW$g`m?fRNkYr2kVubI=0=ooB6G;c7=g5B{`i!Fy{3a9&EiC
V!#3_aZVayc*6V?A2}uK#8%fuNV|%+lv5kJ%*A+1$E&#nQR7&ybBc>`^gdw4X0{f!0u~DH;_y53g?$(V!ZVU_U1dIwTqQ<sH8yOBk?TAxvK<J1A3sv&X
i9_iHMAAa!h6dpIkv-gs0L_9I67Kb>Q)3l2lUfhRwimYi$t*W^ZVTH+8)nOA48i(=lSWLI_5(AUqG@2t0r*Q84H#<fnHrw(9FB47Hn@--2HF$o{f~}w|
4kM3gq7ibh@bhQ9ud6{Z|-yZd-VH3H^wqCFg|2PivaoHDQ$V2gX{8~ebM#Ir$KM-K*_tM<GlIC(RNxii}Rq<#;nJZszpp>U?dl+#R&MUDZ4Om6J3z=*7
(Ot_5-m<U^X%sFNgT3K{j2YJ_fwJUEukOWrIsBF!*l)OIP|<X*rqBh*Vjg4LX~I1Nvues6zQ<Sf|!pLv|v#=qt|!8&<;N*2zfp29Bc#SR0&opXGQbn!~
QgcB!1VB&bR>K-lsp-Sy6`v1uG;Nr+5^Tb!vg5e1kz0!w5+S5;LtNvYNI8Mlajqf6?+26|Pa^!wK(fs<ZkXHf~B-feV~OTkub>U7Sw)!8HfrYND;EBRR
$!`+ZmHl|l?Clu*?rp`72^a$=IcABA@3ie*S#X1N!@GuTuVSd(@o?N-{)#4O9K-tQ(CzwMwC=D6QU++Q%`|Xj8F?!%Jq<S3a0k>5)zPnXzbAoPw_d|Q%
cEZ|qXyJWrq%@@5=;alELkg!>z-!ERDNXV_-RO{hyRwMC8wRtkg5odZ3xXRE1YPrQLD#tJItS>_Yk>^Aai8<)n`TrzDEvN~C*UGm?;KAs*l2%sVSma?2
hhzfp2<hRJQ}L6vm>2PWuqjTGhQz)*zXUtq3Yi<dsjA3d9NDH54D=MBOE)VStX4FIJ=c;scZd2d2jzTk$@{~qAL)sd+{RzsHq%i!F*&ou;{cV4M>aZ>&
fx^icYs&5BTdNKA8D+`;IP;KEcxI+eL;p6%fUZ=hO4zQmh@;8alzCt_S5gHicc7Az&t109n2);yB^GhE`QpR(g2P8zHw|<Cx4X_hFPkvmz|N9%Q(!qRI
A?w83-f5t0q?+jRy|)gUZ$E5nrgh@ZjX?nG(bC{|vQ4ue&%21LNkIi@L{7SLzMxi?!rKr_i4F@raI;l0(}%95VQMD0adDmJQZVVUY}*#Oi#d`HLm9(l@
&$bDm_MYa*b-IfuV#tNLUMO|9(9CYdxX{%}GL}#NZ`kIBoRV%=a+<WXGu-0^kkE4url3|04HrwU6hFiHm`|cS=9ZXV3kmCJ**1Ubb9b=P)@11Dx{v{f0
U)^>od^m1?iYM5v`GdhvG)Wa;vQ*ct)O^S9WX*|K3qITKR`fG{v#9~*V0BJ-6Pt^+Hl7x`&+6DmB?r4!Z8st)FqD{}6<QC1hae8_EWHt{_<nA_fruw~j
3Z7a+__&+<!)CzUpi-l2J<)}yha5$xvW&EBpegC*bGggSpxRn+AK<6DanDINwx1FRI5(o^%6x`nrk+JBj$6K{iOotm{mX|mWK{>T`eJq`B>Xywz%h{X_
OBbD7>Lk1@HvsxXIn@;=S!q4Vj4F%tC;#!)=}RP+$*W^M+nuQD(NYP7GVqA7cQf^Tq2)jA1c!DFx>OSSEj#WiZiWmfsAxM*Dq8&mNCK`lcOIgYD1;@EE
>cnVxrml)g@7=hi_2`*^qGvflZNLIjn29Y@bV!Bhw`U&W)QqKA$ri!ntT>OizGqUZvH6i&<nAnSTTwc`iWL8Gk=;`}>OFCy0f?kmR)BQQo%^vEI!Db=2
RavRqlnh?LilSXi|c(7<qVMvvru@omZS*RU*h!K<k7Umw703$zt)j&x-xsAtYpFA&rjcdPsdnN2LbyWFLQ%zl$h`h@m8@_lH)5&SV0Bn8aerO)2M{Uo2
MmP;RHkv;nWeKq*03E9vGGu+O3(#wDp~h5K8yd-ZS=|mT0@e$=np^*2F>NEMZ;_Z@**Bj($;<b$><=seyPgVOYa`k5)XhJAff%>4zHW!gt!@zB9uAv3U
5czGrrEO?*2Q0Y8^$8M{kZ2af?KG|2`kFC$DM?pvvd-XH*|k~bOV+@BN$l<QM*%5Yij@Sz=>0fw;xP*dyep{%;10$50-0p|M~mIQ|bitjoZ8GMn@R*Nd
dH0q>V*Zx0-(A*%T@2C2SN*+C@b7@eICiv!xl_o=6Dkh2Ca^thA}uIPA~v6DuGb=1nk;dE{v&{kGzbuIolUC^+G$Yy1LQ)NzibzMq<2h7;$y^W1NbI|x
>q=s^Y~J~yL!e)chxP654zXJ&5XV^iu@*+L)0@$mWDd!F!6lDvhK<Dr-RP?u9j>xV>v2Qd+#&b#`8#<Ue<t$G$V$(vS*EnN5p$t8q`>g0z9u^)XKqnH=
$(*S|vWaQfd?3WRXlslRl1XE<f;(1;h<r)KtGOsxU+gnauKg<>q>KvP{I64;X1FmXGdG6zQmzOYpS(jgQ+OtsR)Yr}42(UwhHXeop&Md4dBukR|M)G);
i|*%3&Hg;3F73Vw(7!L0*L^PIA!U&1Rq~0+#-!3c<r2T0kw(Y`o7MS^<S#}Y%V#bNKU*g_p89&m1&H{qoJkj6c)-5br@EI2wNdYCVhzzDI{@=JhLu`6-
88X~{P!Bx-QK^74VzgxS73g$8SUe6$J0*H4;3A1xAS3HK5C73RDk9S$!8T9hYr~=!2D*=iw#>Tyke&?eS+QTK<l^Kt-NEDNjq+p3mdtrrkWC*N<bK~Ih
?QHyl4z+vCTL#WP{x;95UjOaiHC@KB|rx)uAyIyLess%qFES2ckGz8X!MzGg!E>lhC_FA4njui%rZ+l(-F;7|>!>@cr~w@6kqM_~<&K@<vNh!>U6}6@b
BB1W}A}a#0S=cJuif&+VZ)u6iDEQh{s;N2hz9qX*37&hz7Wee9FDP7@w}{&s7XBfYFQ&|J_#JtI?~5z@v>TSXR}TxPI%dUM<!4d&^^Oe1&$@y%4XFDM^
1Fc_dJO{$?U_jca4wZA~>pQQ~K;&T!O=9Y9aJtI*SR(Jhr7EhgKcZnNS&CW-bgxi@3oBn(r#B|j(6X78Yb{5(woQc9bT5e}_=G3&O7rVst_w%qHP2l<V
jz<a~N=d5y0i=?RHVzL1%P*+d17mGAPPJ*~PJ3^eZp|SIG&+U@GF)Ir7w-G6B51?OCVs3AO*){~Vn1Bo%ThxQpS2th^RI3H%xU)dU}^z;7DMhw=pH;2m
KC@!h&lVjIx8^}pW*-o&NYMhoQx^gZsc#;T%V0vgP1$K!16&tzTuJ!a=4~KUcMf%9P2jza!V+FvwwG$6ZJQpQCQ8-aK9*Q0uYxzZJMvcTW~K1A?<*MfB
(uUJWtZqYc$dWgGCY6c5~PUafdlpZG`<C_{mWw_NcC!l0>ybV-cV>2s*CLzw+O|(O*BML`XkWp&EBS5%Glsh9=&(SDD!ZUblz=VTDiiAy1JG1h&M|xi5
?DqFs_OP5E5_oyHtawUTtAv5!lJE95R4^1K}vA7dXMY*|@5ckyK&m4f1dM^1a#P-fzaFj1chD4(@RDzOSDdPdbk$ka65Fb5#s%NXB2c#}AVw&R@YkRNq
>u(a;9(WiigNW**_um~CBW`G|jT2sU#abv06u;HkOX~f3{WaEvh(+3PBrPcMDw)HXJ4hh9QNVTE_IGc8k;||~R&zXc}v>3YQpBxJ|2E)jJ^7~dZmmupJ
QaD@h{Rb!5xHU8LBiaH46#eIX_W(b2FsG@kTA0pkL>3lJD`+=fu+yHuWH=dXO8i**yY;owM&$|?x7^h_5FD=dn&I~uQ#Y4fOgDU(?Yg-Ft_t^VuRzbpn
zePTp?Xn~-Hoi$CiSL~ju{?1aM^PxAv=EXpqcxg-pP}&5xvQ*V{B#%M5s0BD?{!R@YYBJ^08vuHPX+~wT46hTCYlCs&xnnDT$uwHk>~<0+rf~CHLhEto
^C+FY(<?fTQiOzmQwt?mr)m$*){({=mv94@!n*p_^|FR*k~$G`NwASUd<=*%&k+3Lfa2J;;u{L7u`C>Sc)=(GrN>dplNu@vCs`NQ0=R^B6k3#cBup0c-
AK?sHKA$rB$9)YbzM<nwJ^C$hCRQbMR<EFY}^*y4d&`mW#1Xw3OD|6(R;@BTpXNpf@yKt1l8iX@W6APGbiZ6Gn;5U-}7&sRqnz_Cxb|Ipuzq!TUju@Ch
iHj?lmIkM%>0%N_Kdi%gr9=wA7+kfXYx6zNLqi&oa8aVKM9>R|qUX-=?wSx*_Z=<ZXzhbs)8PM>OsBN+w#1y4}&bGi?ecQ2_;`b+e|9;2bQoB!7>d_S|
N>eY>4;#?O%ca;!#DJYVU)%FBCpy4D_P`hP5pI;1vyd2dFBn+z90F`WCZ6`AD%g|dJ=y#9d^6XM3<gN>`LmQEKg5vW<ro(zoU`Ewe)3JLg$C$~4-q48a
lD^c+_5hTJiqt-nK56jD-^&RM_sg^oi9m4>BFnC@K#>fw1Y@!^g#e<uywhE8{e8LqlK<>=y_Lyrs4JHuCfNaAeL>I^4*biS(h(dt21#UZ}eea<M&$t^Q
$N}Lw_2b$^_XQRPeSp==)i$S-Rv17%5ro-*%{YXmmq*cQ*C3@lJWFR|C*DP|v}Znan=#{EHIAUGn<oqrqPTIW8yVzC_TAtbgCiV0zz(nkDPH!S4Wv>Ib
F^0E<Xkktbm!Dc;`Z)_-QxM%uhmSomkK0G?iMU24$4Q(+++v&!BA55-jc6H0TafyqH$TyETggo=mlEhcnC*r>{qX@{K}_Or*!3AH%9PC)f^LvOn=+^}m
hOB4}^FZfurNj?#*izzak%l88tlkFstnc<qxz=7j!sn9p6`g{KAQ`Au>C2e|NH~9lrYz1)e5L+ySW)du4wj$j~du)ibj?lA%wF(rpiLUj_TYgsFUE4^1
&YStyC)KwQdwXDyEa2<`d9w$laJxw6SGw%|#q_W6_z(e5<6gEP48QyD60R)|xq5DNB!;`4QiKAEQ>jD0>(83<i(WvC&@=4^hO%Pr(YG?$u9cRK;(Nsqt
$ZO(bF6s-LdD*&u*ExgemIGT@T&5t`D5;l&7H=LR(u*iN=>=z*EGWtj>U?kKI&u(u7;1>?o}fVyMa9a0p;>zUH7ZMCLX#Dw!BkpfbC=GB!YR6iURNu#D
n^D%byQa8F}*b<+LCBE}7TiDFXNiK`XFnx70v3eP@l>pSRB>^$wEp(srN)-dT(p+Ql^gNQhUG#lC$@QW5ze$n9ny8%d8KhaNnj@HCx2?GxGX=hO6Jo-{
eYd=947IpL~7CnLs<2X=20Ff85S=59Ct50uNV4a1iuoBIEI$JL+R82<PFbD7rc-}0!Pvw!>b&;R$wuN_){t?2)I7yShAU#F-4_T#@@{-1jK&5Qn`r+@$
7zwz@gd;9wr{@LTdWRL%ASJ^))UVm}#e^j{t>8gL&*MAz@e?Wo%P80oShVDO1{2xvBpV-r%F!E=%{Mpn0KRw--<=?5h<=|g@KdJ2ld)sM&5T90CDabMD
^NX7`C%w+YD*bv0DszrbQgkM+krQh6zAuG%D|IZ*>+xs%-)Qg4vr>0LANN#hlF=k}(^Z83#rsQBSgN0QxfJVwX@rW(hLIY*IfWPb)xE)9Yv<!J2B)*_p
U>}KrM;8wl@&bGH9uf<8Rsb4tpD=!kCsko(?~)%qA#XzpCtPMp9!+`_F61f0}&>h8qBWD(x37B*N)$x`1fc2{)ylJ-`kH!@O(YKaiEVGw^r$K@v^605t
2Xz2NNFog++MhnQ9OJ)#JyKoPw7sf&<yhkntEs3X}ef|34vq|7+I&pZW7AfB(t9f6o7(pFjVj$NxWj{r)-r|8C>|pQwI+lfQp+{1ropsHz{~t9}QI3uU
_ESJ88wVJsMCZ{lQVzWEw+gyuKfH~+=w_nY%S{s+hJpOZhoseiQJKmOl;f8npbU|+Gn{DPhQ_gxGAx8=J;?O(m$PNBBmr(LZnRrQ30?<ND^kbp`lHN7y
DeY^$Q+1c^yOOx7p94cDzo-3o%7@ktFY$;*E-r&5DC}sBwdC{D5$KJEjP#=g@vow;b4&tPA!$tCm@?T+0_X>3H#tu+s;Pfqp_qMVrN_OX0%C`xNJF-cZ
iEg>CoTIIMb%<hQW|8KeEY}x#<-9(Q-55NJcpPrSFQ?o^2Nu$>9QYkR(7h{wOX)<x_Z&V7vxC?{0}Hum_G~dz_&y|Wq*2)7DYLPE)cZ!|R3cTEaPTPay
3QNZ5=v?F$Ya6Ga?bgI*+#(U56M}mBJ6WoS+GGS#KCfNKkadnYKe-h%)-yMi8$XDf54i3#Rn$_c;hqyV+m^N;wUS?*=x_X2Px<T`=D8(rQiGZ%p6}}6z
9dae24GPyenrF<fYC%j~Q|<Np^fO{B|+NSR}r`l#kcgzuH^nWbbeF(NUs;JXKzGCDVDwCt~RDuBf?We+|xlBwQm!uL9*$W_|6$9;&_pqsPJhY>T+Bf<V
pEAUy`Yq0Pt%5UWWvCx}S4VA{;VX0sHe*-T{49=c_ZXDx2*!NN?oHmGJFme@BGaEK<)ES&5pN8!(E&afz__z%m0_I!Z_C46oi=EB{+c)96Y<n_hbD}su
BWj16MYwr>Arp{8%8w5h4ooV4Rgocd{^l7Mu%^|ku<|gPIhj_Y;WlJxd{d9)6H+l6k6g`Gjp2LLK9!ohniz!fI4rr$9kT_D#oW6f`?wvffeMJ(tF$66I
%u#>)9c=!Zs0}8*_=x+O&d1#<N~dPs<KBZ9I#~L6B$DqcIR{UhxmPbiZ|o2wE_SEhy0e}>?lT(!<NQ1y_+B}bYUq}()tvb%I%f~xlFtVLjItF3P5buNZ
(wuv`OYtVkoNxdsS~Xlg_eH@kh=lTQw?qTNPyGcH1B`}p()N-g^Rt+cepQkcfksZ)i?(&pTHSI=q>1b@M<}VAPFa&UM(eXyR>nL2zqB2FDnKP>Y>~tEY
5wB{oPlHMhC2tXzD(jpD(4@$u;ok$uGN{4*{i7TmZPIfBfuucDJX|(dbz%P1n7qEJZMVz(1Hz#&>&v$#=d?+g-m+P^flQ3k+qk5Aws6I~+Nr=lPAm#md
DEvWf4X@w5aBLt32WIl<dW3MDA{y!+(W)JvQ&PMbt!_`GIuyA&O4T)0MPwgBavEY$YCBvip@9b#hw2{xUwndU}zh8usjd7t-{*O*4XdSzih^tW&xrfeq
4!M78azxZ{}UbfU2W*CQTabC7l*RKbxR4XTPPup~yz9hF<g1(W*P{E`-#Si`o=6TmYHnF1PdMNBGQMuPFT5Ik;(J(`4vsKZ2HjIq({w@3zU*5*E&|{=`
W3Gk9_|hcK>h{OF@$g;E0?)o$egP5dyjY%?mDaO#R(!yo^Z2?DEVNjlbG}Dtdzg~8ZwBrvfc`aG`$bTYA=pHd@}-?3_XLFZtR36Dv1+jB4r)rV&&tNv<
BF(s_u<8BzRhUC#Y&h_-1*TBg1p4-!drct?nM;{uxfaBeJ2}}ItQ$#hKfMKT~DS*?v4`5u(3$oz=rjWw=HVdiTnz@2hT`j>AX1<5tJY`UGDA;cIJnq2n
y$`HM>rBv~zR%@ReWu@j!%nFV1)6i_MMNoY<qx9-7~hQYys#a7^4x4wk^`-{2qg)U`cNXNuy#BpdQUy_1elk4K`d@1bU83QwI~M2m(!SBvKclizmF=_J
8yR<&i7{Y&iM4&w}6Bwivfc{{LCcoGw%erO*~>C4ukU4<32Vcze0D4lKpuH6lI=IH`PWU<FSX2{KVFQs<*!omGLwb@!wx;Pow)_xfd<$hyBr>^J0O|ni
qrqHmBRd9DcrHP#G&u``2`5t>N4@Jr0IALK>>U=skoSC%YU<Ex2OyLhGyMR*OOK?!I&bsJ>OH~_kx~iWW?fd+iTva!Tvq~3AA{$EHcw_gpQ+g2!^Q+GA
T)PqvCyRK-w^@zS+4Uuyd$kC*q08OP|FvVd&YfA3p<2!%b4u90o#UrHE1dJhfC3eEH;pye4B2yG$%!=gEz0y+uZ$b32+2b2ll3S==ZO&I@PQefi_b(~<
I4KO+s+SuImoLqj4d<S@L}EfCw7=23v?&)k0Pjc!BpE>QCFDcIvyS!Ak^Vqj|eze%|$OK{}xtbzSs}S8K#~)PTRMQDBkJC`vjuwMI1+l@}O&;``N0}K?
(HM2U4o&T*^$v?kDL}FuIf;7`C-;h1m8DCDnq5^T|5vj<k1;q0iTrv$1X<&WSFmAT$M=b5y7l`%TU)Y-aT9!6`<s?JmqTiMZ#R$b~G5I83*tiPpq}%A)
%0I#l=|4f*rIFYYTh?p`;-v$4l3P8q-w!rp%Z!jRDrZuwvBZ>HiB{qwoOhI}@evkQaS2#?+BIl*O^y)56MVA$2sGQ|YH_CvqnOl6{q<*}9FopRHkl>IH
S50~eN=0NO13nI<49#3Z;u@BbEY%CU-BHIRc{yfq64XfAIAAD+U!d~iV3hRrpJs2PI3a2cJ)zF%1%Q^1#Huo`Db=U|@uH}}TAor4#drILWy5wL+3HAss
HOl@BgU1<$=sA!R@vvgH<-`lUZ|oCey1s2LsK`>1v+viV?Wj9HnwDp!J#ZR5$S4h&l@C|fg1O)9`SmqXiduGLoy7^Aj!iWDf#V$d@P!@zHnpKY{gvhrb
Jv{iecVD!LX3@_H|pz<B=Kq_vi5cUiDcD29dP1XxB;1LS5nJPuv(ue8{Q85zqeO3)-btRtvRoPVduo&2CRfhsB`njz44+DT;FIi;=}qdoIAz%9ehby?)
pu$0olLhCl!==P*C>e6JKZ6vSHTuuG+Y?a-RFf8cJg#Y@@QLMjv}X^lqX+FOB7N84CCKQALRc87s-E$&fhk4&98Zho6lj5_H-_2XTE9QV^H17UaEu;g^
+Y^w^mE=>?$^Rk2Jdf)Li6y~LeUAxZ_SVYHY0YGtT1N$Vgem+2kc3m?Ya@6wnOWB$g^U;3LP(HrlB8rUoxiysI7FqzNzb9S-x$dY?1*>+<sElV?~Jli|
|<;GbOKN!n<A`|R!{FY}U=G2(maHe#K^sa6NDuj!BkD0KK&xUKPN2^YZ+TQ$MjD9(5h9A3}YbN~uP5OdTZKCzKW^Hb?xTT*Vd<SLYRPXWLM>*7d3*D8Q
f4`Qyf9o`(l=1l#`EzIR-L#Wiui-CE=kj5<9b8#&K2wP<<%V$0o!P!Ui=ql#$Tg5{??DQSiDqmO&W+rc+hZ%g^@1xCF>3~K>J)^lCN~4&H5c(uaUUf8#
y?N@Wi~-qai4MVMd>$M;ry@m*;22R*rg@U*#>;$X!xQg_>i)D{Ek`e;~Vo~Q;r&vjr@S!uhjvw4zGL4v#GB*8;M4~a;%}snmAKAu+6=0ePv(=cina3yy
1rS)#)4ATt>_fXHr_Ck<Iz$UnzMsx1Y)dUv=|vVIjv&9P%T)DP8OhmrZiAcV3I&2*y-afNLm1b&B_0sQmt_TYg~A#$LyIyZLljUhHw#u=Ccq%1|$qDLE
m`d&iMotWkdXFQK&@r+MiOtV)LY;^gQo_V!I-jVO~r$YKWrJ80&9DD^k}o58=|PWhagMiD|-<d1yK_U)@EGyA4wnx#;@a3DNQDSe9~mO~}naQgOmHD;k
sD95~f(iu$g5;$VGpFj4&m%Rz+s8JJ*d@){Kgbpml2c_BPQF2F?GLGAkVq-|FoO3mgiB3g1r7x01rSgoyUVGDiF+sX3k!2~vc{@;RS%xxmyvdcs;%@X7
D~+9BOU{fHQ|@C!F9};Qip=&O<Q~5pp0I?voye|y+&i;r+<H(-h8L$Il<CCS@DkJoiFJ-ml8@7dc|kE+xQbjgK<2)BwCF1d>zl0n4kCy8X|J=o>T>lbo
t@5~^~Q)i?XIV+(j4F0JVD%8o#u45lK1MHEjOMsi9jE(Z+ZI%ZKo7WZep&cneRSn#I64xTEDQd7EpWlHBm#r^qW6i=v6wOyCf0~`|vXNK=#Htl4^$~EP
_3b3gT;j5r-%kAD?}3*Z!%T`oLJhMm{*rnJ|nxMGSu_F<Ew-lf+AQx?ldAGkKnq#pS#ELd5v`L5VW!$0o8@qUOv>#ohV8uhs2ef7`#qb<a+b4R+UYa99
&E-DUHvA@^oDDMQqsw|_~;GjoC#WoPTFj}s@EhUXj-srefFpl*7(J>dR1Xt+_N`lGY?8Jqjd&*?-W$i(H2R@`oHRM!;KyM@k8wWK+Pbo(S}Cz*-E-J5-
k2V)xiG}kpJ-ootGPtl9gVi+sA#B`9|rF<ljxa;b<_K2f@Z!cEI5HpP=<9miTv7mA4hh@|w1$z>Ityv@bwdI(cNpAK(E<@4s*ygtCypxkDvgWt-uY5zx
tzUK~(WB|sFH$?s&WCD#4me?A`iHJ_r-yV?(4-EJS>ZO!d$1I@`AbYuWO=1PZ#@YdUoP|_<pl`B_B4)4Ls?6g=N7MI9gMUcUtB!N=D-1tJ<<(Nuz$4=5
K`IST;I%6P*)<~J~PR=WyWFXu6py=h0tFIE-j%E)%#XF^<JNQ`=J%scvvpZWiU(Z8^g4elwdH+M`3s8A1%VZE@`RC9kqixtxPJurif(BqGAnx^x>mXTA
B&j_I5Y7{|ae=O<qvQDV4|W;bGKw{OS_rtob`S5c<}9apijZjycloImz7d`_(?orha!|l{aL#C{sRVaPA&|jwYI4={39CV&t6p7Q?Kstu;sHJ+}KCb^C
`|2_Ni7H?VzaEICnz#u0h_0pm_NoF}XwJlS$YJcrKuLSK!NhRM(NLihdCw{gJAulGk&$Z>mlVCKw|xUq1to9DY3I&Go~E6j5ed#h!_$Ev^a{t2pcu&3>
G^DnKkEFTp7jR#l*-+XnWE~oWw=D-<W2|_u!JRiOhd!Le2672VrTet}3fin>w^7eZT#d6qsrq1x?R*Iz^BWAZETbzl%(ng`5+{O9tlG=0VY5L0WC`8V)
f^y%^zDU%a&rR+dW`a{pDnUu8{Oq}ODs+eZX|Em(Su>+e3H$OoYgp;~uH>#Hg7?oesb+0@Qz6&on(b6ul_p9d2{qSoe&K8nv=G#f=Bj)nJ$0wT+aA_#w
<WTcX5&tA-l|o_sh+*-^^ku1{hQ(!#lkPh<~x)5`80BLG$B`3B;nlZtngJUf2-`HX1u%J+TPb6*sTvN#8UUCHchZ97LS;X(8zLfTA2M?fy6yq+f}o>w%
aBGSLPvS1nKSHA99}vo{N820(@p?`^q0!3c_2zln2r6p^ovl|M@TjYmT+HS0`I0+Sz?e&NQjpzYY28)&qSbvJ5AP4({M<B3u1ZvqzdxPD_I9*3;>o>-}
|-`(pY;BhsBv^2{!%`-F*%VX&V&{uHa}PAg)KAoTb*=5iE!?#&$E{CkwJ$etqO-hB1i4C!qi55C}*j}vholh{GO-~40`heJd@2eTo4+(xdjy1nzBf?$H
DvvA?22m2C5+^rATcgyqQt)Ii;%_k<z;UBJNo7TC!TozPS3UB|NA@m;D;3=4qC#Wn<g6F<2Or5B$XQkYyX{9^=ay_w%=YVoL6h;nRCtRca^$xAS@qYW)
Qt)Wbe!l1Xd#5XxuXmX(WI#-mC_I{DnFx0y*!W?%ugiu(5ezcsHx|x=x;4g3mr&0po$CD>-jW%CX*$KYrVK2GCK`<m_HhyR{(t=K9b~b8L;m`VR%~vCz
0#43D*RW+ekHH9q3-6eSa((f*dC93uEZdDY6ZxX7RR4ce}z{Kfz~j6a1)~8>4ZyO)WhCRc^CEJ4-H_dEPGdJ3aM%2NtT6D#jQ>GiAat%lqrBZG-Na17U
F>p28w3=I{&$oGIP3Zx&Q>va5X9{VV+LDuPW}y+x7pE0o<bB=X5JyW5`(4hOWr`W1m-7VOMQuC%Bdk!4y2hbb6cB$)j*@u(8oT1}5pD4qz0wPMbJ9V&G
8j9*<`J-Tue`Y`N}Vy^)MOXtJgJ+*;>j13a+Cc><XQ3TgZVQ92VfbVlvUJ;ux3$eTGZ!X5Gz=(ppC3I(NkU{De`ngA{Ab59#86yj6^>#+&nl20$5){BH
wley1qig-a}MhJ!vlIRI;o2dO9u%2PqM|#<pjWYII7GZPqfvmlX%rHyF;LF}d5=OD84c(0QOFWZ|1K*u&qxX>CISPBmrMU5(LVrI1f4w84yC@&Sg+hD+
SUt(p`Lov(c8vr?8Oz!MPx7Imw1=M)ES6V?pI$xNk5lFr%xKaKXq(2841p0Iz%=)1lWJc6p(j8xlF&VUh9n{EkQNyo&isy$Gfgd1j|6acBmPQVM%F+?`
YgEJ_xooXW0kktz#;%EW{Pbq(xTHmYT0Ex^NoE?s*$3x3(cUKBAO`(;-OPl5$QtC*tPwbUy3GTfjNV3|K=y->k%GRBI)Rl`=x9&@<7jsKT`~lvXAA3fu
c3kBhiqAN50q;@aB))Hj@w9t4FAsbO|29i2iE$%Ikl&5#DR;;LQLaA9;Fx{d9?;k6tWAUc~K2X%Bp4<PB7}yBCgvxRATXgf5W%T>OX|HmvpQ>7V8ZdUA
h0oZQ4>;L9(0tuXm*BdXFf(8o%ifBW-h;y*m;Q@wIC#l93zD;ZaP;tFgV^`#e_?6u?#Ldq^B>R^eQ65<bA23q~Ii!F9lZ?%UAaP+W29RR~g$g--2N2@s
7uIfRlJF`PRSiA0%r9@785S8<yF&x*p?b(?3-<AN%-y10M|D2Wfx4{}VEIjsm4v_SoR!tplAFyHFD!cZz6K}vb6dy(uyLdqU+1G8*0Bhs7rP+q<vCZHS
X-S4p3pP>M6nxkMLG}$YpRd;R3gCb`LlF$>#+9cA<9r!J8$UN1eoayx#O4YZ`nhB{<Uj7&<NQ&+*$ux7RmtvR;3)yviFy+5Yk+F1nlxIiY^$};@Ef{c+
({5%@81I+pEfZ;s=7T<EJk13L&!28KcTDw8Dh&-{ywP~n(4*X9teMKdt1(rmqFX_zZbo~-iY2p=wpsw7s*4inIG?o?Nj?fa9-_kEggU_(K@s2OLGmS!!
%*(i*Ie@-3B5W9IFEqZ(Oi)ZgGza_#rV%5p`|2O}s}QIvEV=w<>e|rJf#m!4vP1>8G_pX;7JQ2tP;NcWjAeANg+o%}u7=QaiSH`BaMUtGMs)*_)owZGd
@nVM)ywdSAVLl!IpQx;Z!C%l7$K8&UXzmNZ=$t?qpr+JZKpy?rf!_ePJj+JvR1-0*7VeIrd9)iJh#wVa}Uf1rq%-@9Jaue+lcmemUYm3>)B(03d}1)v)
;>2#u>9U2gq6rMhvdq0}F_ql3W1rRl!gJu5D**?RIr`rX!8=KU0E}5VF4LtG0NT2*r$%{@8u^T<(MplS|#+-N_D-7bXWwE&bIqH4PL)^P+a=qEuV55X6
(;cL9o;<kRCN3Ig_DgzK8evlo-iKRDtqM@qtsBzngLss^J-&&plDUmFofPjfMZqB4O4e}O`F;>1kpnG~FW;t(&nR%KwG_WUP=IT&j(!is|Ha;W^}4FGe
}W%~iz0_hayDQS40mJ$CL0R)^uwOFN9t+4{qJ)+%xI>Mw56r3rGnxKzfkt#$-tjEB#Sgl^-ej3n&81}V?hkxbx#(6@Hv`rDDVARru}xK(f9Tkjt)MpAt
)a{p(P;19$R_p{@T$6KA1WM<qT+Id&RO!-xkD9UcCHXl;3`2v=f+gxTU~r%I8p;E_!iiG1_f(UA@b8Mgh3Dg6O~{s+N|I?aYv@l+uR{-qX#|Hvl1QvZ=
t#Ma+I!J=1bM0{vidG}py2J>0`;Dja~78e25gLfz|eaR=|~+Fkg>U(c|s9r>>Z>b75a2p$2EaU6?G*0o(f7pZa63GZi90cKa68k~^z!8LqLaR%z;a_w@
37~Jg?tiW^~Qu*GkIUsXVj=MCva6cyGrK*(<hDReIXr+-CB9pjNqSCu^(QuS5@s<3x8_okx?-v%c5FB+uUwChPC(1Zn7?*%wp6rj5)K>+!SmJr^6I)*I
{Zd4k$qcIC!MBsX)|EdH3$%YGowKYoyL6;xW%+R&2OK|D!{QdX8AKZUs<HavyC1mJ@SPGOG9a{8yGA6WS}?v3V2mI4wNo1womKGzIk0f^nb*U@-oAwyY
mbj+Vn<o*#Ixs+Z-1T2D6QOUcs10*!Qh3JWz;JBneNNbT<o2(eI#cfN-eV>HTHPRGC~+G7Bi%)qa<>3@`IqsPfC#&S3j$rF9sUlFNv%&7}W)G%Q)MAA%
#x1Y+!{Bw!N8gr(4@IkXz}l;3fUMaWW9{V!hWTUtPDaE-Ib0N^N%8gNUbOzL)}RVdJ6_`YPVH9d9QhV4pfi0^5F)n&14O1oCO5+^__bdo;UEfWW>Bfs~
1AI?Z&-03Wz%L2UT6lj7$S)G0;Jf4w4Y_KF2D?lB3t9zO;#T%PXX3DIvf-}i%3Z)mx~_L_V!%t%w;u=jCkF*v%TFm?xgsU!J9nPV*^Z#eM>>}z!C&~)H
+U=|I`%WAq*e@s4$bSGPD{QV$Yab|ORv{VeJr=VH=wcUYs6Z6&QAK<wh3-GL^bq<2^i^*|W^Joi1cYXGWPNO?6)~o>vF!umyTEcFV?O3?+0)-Ck_j_jz
C)VC|Zr`j<2#PWD+s(?zGK$duST7g8x5o>Sz$OB+WEbLDc36v4-jn9v``f&s%l$PRE@UPEvQ^fQSQZAk3aU}H*s69K?Dms5&0Eu4XL>tQDZB4qFXS7yT
U>ORm;Ekv>`XV1{isP8YYekE&2yAhSsiyL8SPAuBSKUVqr%o{oqAZ@6-9=Ty6wkBr#N~UigT-LK7uIE>^ya`&#3i;U1@-Oai;YCN^f=swmyEY1b+AI&z
pejp4#5^e%p0sDlrFnf%|IR^M}2m&$4g0U8QvYo?Egm+FXmvK}{qL$wg(JAqtq*%zI?=PT0O?Jm2iExuueYnz0;gK1YnX6B^o|dD)WSSZ{av*#LROWip
mLws4!6xQbmb@{Xm8R1S%?=%5dt^`VRB${@aPO=X^Iwu?HZzG%YwEC0r%rS8jqn?|(JKW~QrUX2Gq?9#K?vEETGEHFSB%~qG(`pLU((n<cAl*?8477US
dXSy)?rU}vZ#wOw03O4b(pX93R;@Nt-rGswKKbh=scT1{VV`y`+OD?Vss`q^nObJ@fcy_XyoELjKg>{+V_H>Eng<+0?7dT*+Q(d%Tpd{{;X-B7S`QskQ
C9XjpvIs~M-PM`Ext%H)JN@^x-DQV2b+eYiuR0jl{oKgKm=;biJQscvt=nM`vPS$!5D|!TVKp)TxO@)y)!QKtt8kI1apl`o-<jk`vUhb^BQB1z46!%#r
E}SFbCD#Lw+LiZK0U%$Mz)+6?Z3|9@7kc67wl4+w`TB@V3dtS#Q3a$B01?U48Jpk-xADBEGlSOs_Nj!I~Jgijny3Vd%TVCCnP!sa1NLmS2InPCKqr(Yn
RRZTz0O$j$aov1qz0-r)TIHWX3jzuD$fkFWti(J85EwRR+N~U^3Coi3JGccR<K#*!R=@t<f`e^Z(|grT>;akXzI&9+mfJ93hpyzSN85JtL~R!Izwp1Qj
iZ5iE>5J>ONrqD~yD9jnHaoWIES0^T~DAC9Z21$nay3BL42{jHM>ut)0@waD#*;nyP0h<j%)t5Mm65eDJ`j6!tI-SXQV1&@JDMrB#uyO67&IX`Ynp<K?
a3Pr*sWO<a6(%WGCdq*iOT|dR}R$&PBtiJ|-+Z-1lPq(?UleKRj>*c%Qp*Lqq(K)Eajacs0nWCd}oHGJt6)sChu3Ii*@9Fsqlx+E18xU9B)Wp0Yd{$hC
%Xv9_x`S3krP(l74>Y!Kva&BTE&CvUx50U6H<!%HO_mD0u}s(7Si9BGox+?R5aE=?;cuNJyn(DVU+rXX<jZ$<0Ce@<Vf*rQk#O%49oIa_C#>LnZlCS+j
?#kMV0r2?*L-fU3nw>yzcrs|S$jP{qUE@MZv(F0@s?mt#D$E8q^Z;Z${q4{^J33=D*?CLxnN}lnIRrS0qXmy{96c<&TN6@W}8(dP%(6;gF$GXe&pgo?0
+i-Uw531e4begRM7Yd$nR2JmT9Dx^QT=02v^e$im1N~3G~jaj71AwJe9{spb$<21boo%Ru-3xMRU?JrYGIIjF8Oi8|#q>pml*QrsMs2vHPP<|I8*BT*}
+@eg9m}f6L<kXB$Nxl!QKDaWM$Q%tn+x*3DZ)(b%ptI44*?vdd5NMp?+1sLmmvR^u{n|F{cUxJ{-o#-6^sQ#wObr=ZK*d|fW(UJ<qy*6p?{H+*LSn$Q+
_;O+bPAa8z$wHM68?Xt|jbQbX+&22~QG>pLscv*a7!p=~-mAH6-a|9z{w>M1Ck8uG%Wo|Yr%8ppN{cs_6X>%v@Nd4DeNSh81dmILjxPUt*N@lPc?;=F#
e3(BkN(F6?<3*A&w}5cy^lRM?A^tN2N`;g|Y=2`we9f<qn;Ku&?Ir>Gv180#TrwC=>t{WF9bi_+en8njE)MT>)oZ-Vb4fw>XhBwfe`7d#y9M}g+F)PU`
Y6LjSGCW642fr8MVsB)`|4(KTI}mWX7Uoa1id9C`}XP`Q}jXn>o@Wzr`UWzq6{Ebs8z90ssCX&VgE&u?!AzoFX~_{q~->Ck43-QnR;I-`+MG;a+=H=2Q
G?ch;u?uHa@otpoCWttLp5ie|@JjbCCg-SnPsqb0XjnVV*lSp+%HGl-vWwl#Z>&VyFekqJN^VyYO6`!^}wf9fb{=q$;xpayPl9h1~8PD@iU~NL`Hc(n-
Ny$PNN{io3wmKN8AtvTWxzwr_-3a$=z95?>y{<5sybzB(VD^^cuUtd8!o#D0OC;m1+Act%3@pX_47a5Fi+!<UWn=Hph;@s-SIjF3LZw*nSZf)Dr0DTna
p;e`hDlPowJRj3wOM82LM5omUxCXW+V&K`l|Rt7vS=GVo2PW7Y6ZojyU$Seu47e@q1uBg~Y>bTnuA$zGDJUI8W-kR&_wZ9ZRn?5k4zM2_sp{NfJg!kZ{
0*M8=&^z1x(B)`01Bu>tZ7)3=p9y&<5r46cXZ;@yM#0$sq9j(@fH<lJU!M!@-7XPif4Qi?wjB}czdwgl7bRVf=4z3L5M)d6d@nmz14_p1t9St?#<y_tS
Cm1Fg!sMbLzDMI?;pZT(TWqyG_jhPVADQ3S9Za~t99<2@Wi9%%HJx2bciM_Wr(*33<v$nzPF0tx~|D~db1;tB6eu3*W+d&;Ij#?I$F5HCvnZ|LoOhAP%
=8O%Zq3c$03%9{<-~5r}@Z2`><;ee-b;?%NSdbuNk`Eqt`N*ZaHGkA3Zk%zi*iJo1_H8xsSfA!St?Oz!(WHD0_AL#WC7cGc+~^iJR%?gadGQ)S26f%sv
hekdDw^cOGt)2uCXYcCE>|XC;w8R6YMps_Gg~e&RjJaK(dpWrpjnE>ujHkPN<5fo<g9R&!TE0yduTlK5T%7gWW>l`3<0g6%w;t&<iq<2vIcM`hoG{T5>
cj|As$1_l)Tq@SO6rvx)`ROGe$JJp|bpHS)j{H(&lZu~}+#dQKUJ(>ieceEzk{W;g{3*52|1I1?|89=XArOWkQX`I`tbT11m4z!h}IC@g>3uL^bi0#*p
cdjXVZYX2U29DzHG&3T%AKqvikI^^dyJyiG&5f|M35cN=n5Q~XEog_#T4zTJckr?4kF@8@Em26|*O+LLx57{c7EAm#cB$_a#Rpl9BtT_9V#l$)EKYH*l
H$KNUJ+%F(oHI-`5m9f+w?yY?jtRg5u_oxrAsJ%X5c?9Ho>QonGVqX??TM1yejYQ*DevWl@fXVt>SkgA<`JCn8fjv-c0%XT6Y9#Hp>;}Ki^`7$H{iSxB
AFPCK`YQ{&6qgll(p2wh`R={{Tcd-!A4VdMVk^R@<*g|E1(}xsi?%$R~`Fm}Xd4?~|p)q+tho4*bsnnGvAP0w?rUE*X+srg=2GL+${mI9MwFk%Qmo#F|
Ii-!guQ$rxpav~_8?Cj-H|TMc+@`VHWQu!T$Buzw446}U9Z3Z>J2Z5vPqYkHw|kS!vpz999s``n?~8rgGs*br>3N%ZFD!&vP34Q7i$2Y1I>b$<>AJ>E9
r<)zwD$#;F2qsV&73n(rEDqNQjV&g%Zm#c)z7UgpdKQ7<xmq{)~le3R+QV{?P!FpMSPqJl~vQ9H|DY+dD89s4YGLQeK%sYQn%*W6q=FGU{$t{OKl+T@3
>monWkA(s|O`-Tuk<kY#K@ghRyXt;4pdVl*nknGZ8Gj7S^U9EYRr!9P_SX(Wluo|lb233n{o;}E1lV%O^r{cieKjsd0+Rdw`Kt&JoU*o6@V*4w9#@*2u
yNcI+HdqxYUG_mDs_dv5;X=niV_x~{J~r%Ip|e&vOi9;wmLyGh%duVU%RQpAbS0+k30{~$al9(2nN&_mru7{Rrc%5?H@!%1Oh_bi`HjLMq($A&lsH06!
!`pk;}wyA%au5K8;QM$PDztk;T-mVSh`e+q+dqM6xsz=#a`h{WjHH=<oZw)B$yZSI<+Whce@Z9I?@V;&q~TjEQW&oF4NFSlPC3E$)3TmU^UNV>V{uo)k
G6yz@>rK(hkg9**{DLAI#B<`=u#eh6RL^s<tfL4>h>RoPYIBM(}2c*r)%&X$r*Q_05EKqygsTPGa7yYvBVJ^A?ZequPLxLBB}K)d`Z%hC6IAxtEtU`tA
UKZ1R+GF-d$LJy!yULt<BthmH%Ut!GqW=Uh$(917Upi59nE5$n`PTcKj<M6B4uUl8#5JlWxc%;$d%m@9~vRV4ZU5&q6n6=z?GO{oY{`xubJoo!~1~&@c
@ZYzBSDd<wESMn9ysO=G?LHR+*|2;;q~UV6(#uR2h%{qnxzErb^%w1j=*D)jjQISh+Z=T}LA;1}uoUwKx{?cef2+rfRT#5Bo=XpRD26-X`=TlTbwA{Y*
6=)_JxSn$kY^*G7_!5$wgPB5a}U76z^Oqcm~ol$Yj$-Qq#gGoL|SG#{}1L4(Erup9BV~2)7}y10@N4(WS%{fy6B~6o8+apg>n|`H%H!FGu#-_Vootc;?
l;ucWCgOND$}D9+`uJXTY^xJhwe2bm^L}k}9Ee1gJJLs!DR3Bi1iju5_fWaglT?^h-Tf2dEw)+3Se^Bw%C(5X&=r?ANF+Gf7~~25z@xZ_q}dk3_aZp~e
^7MF?s2=JSyAfSC#{k_jRyaUV02rSN-&`}Jw(a5>+J4FW3bDS{5aExU)_U`wwiago^OL$(0)2Bw!m@vJ=_64E;A7mxiH;~tYsZAM?*MOb5cGGG3BFsxe
g#@;<#(S>Zsd$&L0<iB2o8hGr?7@FMe`XO6C2wM7c#(k1;AQe#!f(9Kbuck)^QNdGx&IBIs%%G&m*m2d3mk*r3er$Pbvfs;Z!>Crlel0<%!;gG(BB^1g
BMa@+A}sPWe_wMmT;ge|u7C5S2!fBPOPw687ZQkcs=^5;cY17(GLZKlee3WhJED9&BsTfVx^^6M>r#*Qh4k{t_CPK}<SNM9U4VDUI&;X~oJS-#JO6@5S
%R80U9W>Hp0Q3UMyhk|`_6rk{X2E0YyR~QE4U}=8BB$wEw``Wy0RmE?KoUt`l9{O0N<<7#exCj4gBhmOuJ?}E{?!%%Suc~!Iz5D$1GX11laew3G+;GJ4
{D|@TP-}LChD{lpo6OBTOHNMw3dyjteOy>#d^^uxOu9!z*HJxrf^LFM-$IJFMTAv12ML12&mQzTuQuLRbZjt;?mWopX>BxwhpNSCiSzuj+?Q7V^$6u}9
GdzMmEA4Y4AdJ>U-VmJz|eUSJY@lWDee-RZBIb$46SD5#KcbPEgYCT2#mTHFDIup?<BI(jYqP++~hY_C&;$PgpW2aEkwihHX5;WM&3A%Gm;6RsIA=(Dn
CC1hX^pPlsjsLAU27XPU7<+$(1`Yp&Bk6b!ujIpCc`_^okGIWqlL3_|<cP(snk<}wY3EjOmxCW7RktX02G)>RGI4<N?r95i+QtUG6G#(;M9@~vkVbJ1v
d`aMDGHh`bSKcw<Y!P&3w+={D|ItG;JX?S@+(KH|#qO6%jn~{6yu$mhs1PxlM=bU?uD1>iG}Pso{B{KNm5N}_Tk9hqMZX{)Cf#q5e_Ae55Kq(RSgHpMR
6!fYHGbRR&2>LKC#5_77W(%sr*{<~_D1Ztk7Qcpmza~hIRm#-!SLHZDE(Of#)lO*nS^{l`;8BRNMokg(chWqbrHydYD9P5u&rPqtS=US$|1SWf5wtw!{
fAaHx7UzArsjX((mF#e#dO3?C&2`gnP-r+%gn7L`L~}>Lqas?cLs?sq~$M>Pyan!>VAR<=6x5KKg7=eK3zX#J7uhY4S}boO*!_P5PrM#=b=qZTl)Ct&l
Ez2(oLn>f8WtB(ru`yz#bChQzlb6%9MGTJquarF{azAaZtQ;KCqu1=5dXmZy6ToDcF3p5cIXy4%6TEGhv`Tf0mzqhrSuMtK+}m8igdylij#E^tA5J(uO
9a)O-%x9aEW*^)uD)`E=mL$k1W&jwv4ovBNwA@Y=vKf|gFx<X$wTFndhsX{bMPMp1YSF0B;#H|=moch^I(_keKavgseu=={E?gYs@r`HI){I7vJKY7pC
jqa?M)kOFHtKr@}e48)e8`yJjY_q!9Y47v>_|Ufv%(f`SO#<ma|F-XcMnSaf+<lkRkFy(z6l=)w5A}2YTOU^ZXO;4@=IFRFA!U#{uB`98^{C6*h843$e
Y429t|cRzYkMpI6CpSlr0*T|D((?i%xxG?`7ybz<P#Q0)SOySPIK&BSTZj~H3}1yo6iAZl%Wq=8!ZtE@%0^F1{+#}vi(Ox&hh`MGRPtYIhRL5wa74cJN
q!)z(r2;_bM)e5kZm$FOkoJUk2KiQr-Bmm^(VMzVoqO3l6FjmiV#|%mt7^O%!g{`oE=*O>&fE(jf_k^TLq~I;Fa?mNPmTEaS%BF1MdO?Q7q^UtFsOUvI
B=GV?1x3)R^JxuLm9zI*e<_Sajnbj&aQ)<Hgp=I7FI*4@9n8==qA!9Fe_5l6mR@q&QFu48P*_D$l7n5R&#WS%apCbe4|+w?#<!FSb#EzYo5B#M<SoafG
5r?gV@@f!g>%arKGChl{k7tm;}NR0~_>?eKe+d%zw-B?m__i{a~umI5UW_;J*&Ly=@C*+z-Jisl9l|@&+G3?`NZESNJxF2$`Nrb1)4yaqGxzr1X7ijCr
T-=ksBNcqnNP8D-bnB!{7=4u78Njh=AO&IdytT!%W*+0>tbcu@@*ZOp?B?3%c$9o9Ttc5avZekP+trK&gQk4dU+-NEQnGfO8pajvoEImQnGgH;-y?8C*
OulCn0Usy_LF;O9Qf{k=lr)Sj^VSWF)#Bs0Gx)A(cXT2qaBrA9m0d>3)x;fkXZ)#wM0RJFq>WUfxTbIpD*+N_48kpWypPffT0D}`NYieci)Kk@X4*A{L
utfZ)2Zd!WR;Yc!tj;SoGWxS_vyAvUD5pc9YpOqTN*>MEDbxvZQwb9^=w{RU;1&Gs^Z*2e-`;Y2v6*qnBOwWj&Z6JBJi-hNDZLz5gxTvh$HeeP7cJQob
`J+}1%*=V<)mGR?iq`BHxMDma5niX3H7{^us%{llMD55qrGF1gEF^YmrzB!{5pZZ7W_WJ0O7#u%j;SE6hFiRz}_Z;!bDrhYeMFhzcx?(v@~l+WE&d{uB
T7o$<@_OvGB0Bpd>>zAXG58lm^y_+CCb|B5Ec66F)gG$sZR_L6$WmCy#g}pHIow1#KBOZ@g1WjD1BD?IJ&v9Oxj2cE$I~FN~?0K>Y|Hk>R=zf0WnUcTT
l;Cq&BX&8s#3MnR=c8UqpgtQ(v%|H&*rU~<RcI-;GYlh4&_c`+RA%-zZuk91!YJ~<OCxUY$UA=hirGmZAkU8h-(S48xb3E(Z?(P>mo)ue{*1OEf^D(BL
tVnz0(Dd@5(3L?r`?xnX4ZCJzs5x&LhZF>z{7uaOw>oCdxgIEoTG`N0hrQ_9cr%4*ogU>v;a+hr;5k>sVLLPg59+o!=Y|N%%#(%Q^FS6E@#)zN0Aw~1d
KUeOs*gDy$~;U$;`BR!^IhQC>Z-LIxy@561~j1@)3l=R@uDD_f8LMPQGiCL_z&bN;~+y2cLZg2cDWA(Q~1B!wX8lTf*uRb=A_Q)-8)ErjR!~o$qkg@`u
nqC>>1G&gE0$pcXq1*hG<!<(BY>iX7%^`pJMM%^C6g_s>Fn#2R$(LwGLM950rR?ux%V?4hUFfh7_rF_a}VQ4+b#JCX2qHq;b+dv}pvAbj00<&7>=`bD?
n9P$liHo-bj2iLRVj~z;gtaafp1@z%k;3$z2J#!UoQv_tc;wOpA(xLo?Ey3?dC~JfDO&AX-gXUdH+^;@om2v!t*RpX@`kGg&>?{*NW78tH8NNOUyVe(f
l?ivKe9bVkUvvPPVwV&G_MHTB;&}^QnigC}2o*M;N=gM}jtsvf>29QWejAGPkj>p0twkWPq+2pZh2SUV75*0X#MtcF^WwB)h+j)w`eSOqW!wu3_V6|ri
D9{QpNP22t~T;R{AfNwI*--4X4JWWQ^W^b{hZZ)@`i5P6qAjBh)*WN`rnoz{D7?-@H5#x($A`CpTwrYyj@i4cHPZK-lxB5Nygp%e3(b@iB)q2iTF-8t%
~Lh8F(+@-%5$Pgb=3q_V{Kr$dH(1WDegfwsEaI7p~Oaxm$pu)t1gRcm~}=`yKkku%$cD@Wfu{pHITx!BV$>4i!X7RdDKDTedBCGcnLqaSx9twk%Fl6R_
1re1+K^eQx+!3iC6gWk>VGaQ)kCc;LVbqtNflTR5wT_vWQd^p3Qd_IRiC6a%!&xWL%cZ^mV@Z5f61`nbn<o@DVR<{pS@=?7ef!HkW^L8S{O4R)4K9>R}
dG8sHb!L>;}UNf%n^94nmnRf9;K9q!Z?bqL!+6H;l7))y4EaXT!eoU3La5+_R6}33#6%Z-1Xxnji5^GrHuj*7f-O+0O(cD?zX6u<5SDpXjKi{YVuw!fZ
ye$IFe?Qo>%1yAq*an4Qtqd3DtvfB^&4uT&1>}2Ktqu_H2><SlO0>xPyL1E2RE|rvNfTJ+vflR(j+#36`mm65b#g8O8|4B|Cb(b?IPagSZU0Pd`{#=PO
l|vTYTG|k+y0r__79BwQ!W2o>F-Z%6Kf8SqiW2)Q%$r*+<620x_w>ID+8@kY5X9G$dC;nccw%np9J}AQ7@Gbta*ynVf?fH->grkiSZmfx;U7I;$FzH*}
3cg;Qfc=TN_32q`Th_IEUnXtPO}e)urbTMvRm;R1u1yM<n4t`TO5y{oD^fo=Gy75T?N7&}Th+2>c(sf2BtJ7kg^+3ny4cwrP1|SQGTm#UzAmeazMu3ye
@IzTrRd``<f$|KQ(0_4^Ng|M#zFlURI*ayeO9b*<htzL*^@NTRMwu51t=w|D4$g9jc4|C`6JpVJbRe%}@3>epL{rz%bo^H2Q$7sT)Xm;L`w{rtn<|M2f
W&;S2G{rtbZ|NpP|??3zhe{BE%-|63f&)@%c{|IekN-^pi$C_2H(k4<4RPc`aA2vDm#V5s~jqcVInD%ei)Bl6{`?t@p|Gyl+|26gVZ}rdq*Z2Q7?*HF4
wT)|m3svv4p$4Cdp_s4>4*i!rvx>^toak#k;f0xI<vML}nGkc9;PpwPqxx|Ou6QO)0^dS+%GS;(57F;<9yXr$&9%=n`-u99mfo5fKC6deya)(LC$AyqP
1g2ZT133jX*kSIFB?Bpe2C|xi{Q$7t*vm4Qiw>CbKdM_o2-bv?2AwNmqD#odD-fvmva9fJz--6W1tZ4nh+3)I=!uQU#tP={U^e$*SvNJnp{zqMiQ~>m3
ghuOR{mr!Xh$$`+)CL-2)4*T_HaC{0+Z3#8{bBSxP+7IQP1Nmso>yV@Am7cJP|?-34+=zX-83jRJnza0&F89SSi&&>8M4`e0>IqP{$tD!KP5aFP|5?vV
-NKEJ%LXlSVUnm(H7A|D*ydHTqvTd-e&3K<rLVxZ-^wb7iov}EhG!F?6;4OSq0G1vBfo~FzHT7T%>1NO&vL(OTGpCWDTF0{zaW%XjVp5l-%npcKDhgFx
F()fHwX0L<b2sDN7ck#9ICS3J)N3E_9exg)C4UUrBt!mV;AMv*^v{!xJ+G?WN0|>@1Lc9&8NT8C(@fOcujNxF#WM?So2NUf?HsEK;xm*t8l@qlK%-$1;
y;XlV^e%*rGkL3_DS^RpT_u>B{e->R?wt`kXCeM68d$!lJy!>aOrn_didPS+&dNgZ%*3GAVsC!89cl(-zVPP@-(ckTn5?^U`4yb++lCc&)T})Jxchq1N
_cg@&$e1$y$zPb8N3mB=%_I^(jZ<D7J6PJeL7<-ZAB=;y@!cx5_i4$@g#zv{(9|H;<?JMDZ!u5hwg2{ss;M9dVWMzG9c`!38K<EuwQ=m;O330$*s!hBb
@lmAF;P3m7gnYv<<>#JyCB%yrokZ=eWerAk#2(&R<}b{M~;abXj1+6!WTuZt)ZkN*ulHF<-WNAU+TS&ndjk8D6p;9#<whVl8+<J{Gp{;Cn-C=u6qrQm1
n%K1fB}ov!ox>fVpmxq&1WosD>(gkWTq$jrA;Elm!q@iocT%X$@}9)S~9F}PTv)3cxGsrU2$YkhgX3BhTd+533US7$aK90%%<y<mz@LuXv;T|ZB9JN82
_S6M4+{H{Nn5k3DqHnu66xF&Q3&3M})t*C0zcl{j?^#dz-UY${GVSt=p&VY@I7`frR#zZt06Y*X`_h9wY^>=}0Ps5u>^xl7BC58}u^cAk_fTCjAu8OeP
y5Q{#A+V-X9)@5|Ht^DO31y=q{8q$Yx#Ur5qsZ1mWtx!2QVv}_K|ApZKOa%^sRjmhw5}@MO^Nu_PW)f^XR<WLh=0B!?A7Ov$O7G;mgwT731?PaWdmm{O
wbPRgzdk@&u?F4g67hQH~hZ5tgCU@3gR{{@MoigY#dk?3cP2|u+*MvE+gk75r_FVyG%!9wxv17E-dTo=Pi+@2gaAeH1QmK8$P=P%GSkAf-os?hmCWigz
o-~L^Mgg^*%(W+Ggd&tsvnE;eFn`8(5vqCIS{c1UP?tiXq+X^%03Y$h-;rS*&44cp->Ew|NyS<g(RR9V1@XoAkbl{+114CwAeXzZMu|>xCM2nH55~=0D
h}s>iC92Sg+XN9EOA%h`gn6_<bw&D}p%t9Sq6kJjTzxWX}&joC>af;EsL?2<~i_24o;VolnexA~K@{(JsWCenj#+pV%ri|9ur&9;U*%6Pf8t0N_r2H$u
+L8Pp<DL4=!n$f)<UVl5)e<+q1GGYm{U-Xl8ME>4#1Gf>_KF1%cehl*vA5sLo0*@5dqI#bZw-`yiuY=t6ze!#tN(lXeVKS7cCATUkM(BI@d|r6j`WxdD
;dSzx*OQlp>bTHmV)>#k&nKcgpcykB;t*jT{2c?|**tphH^j&tzV;unswT?*#8>(Byot4WTOaiAB~qVg@H%p;Z~T){UyQZTgg#3>WC8KWkI3mcgbxyuw
$_OwC#E>%dmY8!>tjr-#Aibt-U2Zi)oAty1n`6nY`^EtAB(R%MNqC1T>BgE6qwi_kwK3CwB9PBrzJjzl<-z3EM@a8!-2POL4pgh-gvBGpG532sKC4$4w
fGYBNSbwwY)NZJ#$08o{aF^`p{cf^cTn-skNe!Kni}i`XgJEd*lDba&NeNWqp<X?8S+%;LhcS1q{mT`l}MlPI$wZ`}3l%4$DJ9^70PWQ836Fp~gPH3o`
D_WNfV_GdP8qR;TKH<p<9i^lP$&V`wI?1@SX5DD(RkDOt^7Y(KV6PcvZ>tMc)HpQtoe73qHu@o?0K7m#*l>%c@Majwh68@hMVnWLw+A|}!l^yzPN;~~8
H?^wSsoL#51&B<0j;vv6HFJD6^H+n`G#O7n(d}2W3=Bq{VMMDrnSSrdU>#g;q{<Z!Se@R;<Li*M}k5Ke_8(VEv{+*hb8guQnV|d6)4vIl=dx&}#aeO;#
zBP^j5;K6~*#x=aQQ0AG+NpTq7k}is=YD*FC8^5$n!|GIFFN{&57x2aDjIKFR~BgynC#@e$+8euFTYG83{<9is#w#VNxv^i>@E24u7Y}Y=CksCg2Y4w^
rvt|O(XUx;qyce7({Nqs#{?SVzceM7bMe*HM4+a1aWXXua&jXRz$IJZ@o1#FuA6sGXs|q1f0H~f2={t>i8W(QOt$QTSek$%Y<Anf_%pw&Q;f-W_3Ql;w
v)+n7!oi)*o0I3Je2jxEa-IoAnky#O6G1{R3Kw)tMR&qAH(@H|oxg%HA#5MJ0?(Snc>6=s$Y-{A>M}d@8IC=P49biom?6_xL;hPAA=X17~lNgI8xoz$%
2(G*~z%)0E51oc;t^MWMH(%9NY5lOBRbOD7D+pC1^66J26oFNSyHb0?cB`fY{zUJHA1{>X+wV}fYwqydNh){i$6lRwdzLfPv-vdWs4Au(bfsxNOCUP_>
^+4C(fL6E=+8HT{fU1}2QFHgWmq0HQPpnM|!(D3wjp|Dx&@xF3^yjTTx<LIMi$QV9P$?FCuTfg<s^m_d#{rwvoXEo?{`iNP<x8B+&%H2;`M~G;Kv|h7L
Z`q^*M&gSk^<g73EoyvY<0;rNLc`|``>RThadP7k^7EdJnz2^@`@F^E)pvLQTWw%XFR>68>3!qf5zDe3_n)6gU_I&u-@0Mtjl3w)AQj7-0%4U^?lleq;
cl8Y%-y3iF^8pu_Ap3Tey3YMKW-cq%!>}Zq%!V!4ZJpq&FhqIy)dMKtnlV8xDGGF0>fUiCdm;azVEhy!TWLJfu>)EI0+l+rPQNftu^x~k>eTF%g_$#<c
vZp;ddIkw{P=Z|4W`J!gYu?eB*kETC{Ot|5_g$0h(*Qc>AHknI-SjMowT+C-4PfHlE%hW3{Z+CpwAf&mz5tZ+EEidQ_7zE4<?E6lht4a_Yye@175@DY+
Q6qKjz7YuPB6pm0VtJ@XQ={f06eeMVZ<+o)jTyu-rl{qg3%Mp+WRP~^`a|8@I~arbY%n*-ldnfMcEYUG6?kjoeRLN;J!?fFoIUc74W^(nusda-uP$6jJ
Wk3cuuoSP>hwv|75??Poe?f>*&gTEcH-Dkx%J$I(~>-7n|&nrlBi)=bV$Q9qZFY(k+<KOzXgJ4m3V;I@-^7ax$cAOmVm(>+(y_NKR#{=a(XRX@KG{e{x
6Ra!XD|BO9lONbeL^M%@wei0BeC9Yspjb!t=Bmh7t1Ex4;KD?Nh2P$K?~q$pgid36WtqsU*6%$gQfs`yX3UySZfX7yLg{&VOV-J(8IhqP%or)a2%lWk7
;0P-)&0T4y)r+j+!MHR^QC?3nditZ90$-rr0=4JdkA?}$KE$PAaAdSRgL7G?s?223Z5Z*3!gu8Wk$yv{F?_3hh**ojrOria16oly63}Q^(HiLKZ22uf3
3G{^tp>PywkoK_>YxRk}SkE(>(Y!uSZ~b?`9Czw4J<3dzH4~C0ximBZ_(D_PqIu{r%aWGhAMe*|ltGN$d+2dbn^k4MBFzwhu+bH%0i&9_DJa6cnUReo$
UhtiN1w{^0cnEYusLq7BT*ihP0i8WDVx`<4q-t{LLkc_yqYV60}UFkkT?!{cB6Th@X}yZg!Vz3KLXH{SgGOt5yUgw5+mp*od}Ur~NHA}s%{fB$isB&z8
<^S02KI~_MBia!~#f{V8(om*)0Pn_DJ_ugr?v8oZ3w|@p+;<dbf>$hcTDp6U)(i@HfM{hp;4B}HH8#u1!S2oA<m58^%3*oM8{Hk-mFD34KTzkW#R#!8d
DN9tJDDBM~YXp{))|F_qh6*R3e*)vPwuK0+AcS4C>9+NL7(dZgWBXt0jb2ABF(Yut>vsDQ=<na1??+FyaGbC2?VtR(5CZK@c|tvQxfTL45hs$p{e$&r{
wwD%oR#XgUwNOMwH<CEsPnD==5n%gCHuT8zG_m@`+1yj`{$E$1?D_&K7r^HHDuwa#DxtnIJHaCnJMQ?!iT-_@zb*^Yy439DdyFod*cq(-1<2-Ayj(GdA
oT2U+bAOw&7Qe7uk{{{1D4kqoG>KxBt*D@+<P2qTXg#Ds!1DDUE0Oe)5J_cyzZ;yYaWCUK}iHhnCH5nm>Xy1`8av_?gQ=lZ8C)2(h;w5@rjxPa=fdY6V
_b=_+a%kO$&#N@&<1Yc89fEgu4nw=^uCqn=wePER7ut+_XU44J(p&Z80>VRyXsr~a8D^=JJg>Q7jszdbN32EFCUIPlPoXK%IY!ZO4Yg@IS5KWCLkbI=6
atpaZ@rbbp5TfY4OTQqQffnL^U37bTOMZfUFSpLeRU+N)@YM^+{qQtBEyeMCwP<rz|blS=PIzMuvyMNjYY@K1A%YzS8y@WMoBe_a!>m<G}B=-ELX|MnO
{3*k%1O`2gb(Tv%CP79%G0XzyksGD98seG{i09x;$Et~^R(y*Ncm2HfJ<xWKsziFZ{fojrXIUw$KYXo%8Q!_lax;5OiuiD`-W%+~yzz*V7tu;p!s|E3=
q%+WSz^FGLpZ6z&A)U{3L<gyHXNGfog0;sVxqYl#D7{}OoS_nm(zM1&ENcQsR|)*vwG*7Y9mx{UH$ey9j`-A`6;=TUREMf=TG;#=Iz*be_1S06yynq0l
WQgRbra(0O|wkghfaQXt6{L?Y98ke|P>S><gU<uen&DvVH5j-fAlm{QUKWS>LC!ihP<wZ0t+%Jo*+KT6grj=<cb0^TE{zGH4@TOg-{>`^k?GSl{=432K
`caB!Ks|9$P|v&VA`;k<c&{&E$W3^CBV%A3qy&J7V488KEl=uO1$476|N??MPh1xCK~?u=aAIN|V&1-4);R!fh@r`Qse;gw+tY=wbwCVnngyX)C>Ivt#
%2s*5lVgF)6*+TPq1xD+nP$StlYrGQw_HQ4j^xj?=-G1OJ5TeLz`|XdA8$U4h)?-r2-}-fnM%0S0?k6tQ^@MJ?d{}dYcmG?A%6YHT4O!(@N0y*cug}e2
zXR36vnRy8Ap!j0<4-n=b1eiaLK&EDQkM%SxckqSfa2wWn6mmRV6E8rTjXtjrgj<(vKqoCP*a$S%7$9csZK=tJv`wv44YMBxcMtu<xF}d!aD2!ys2%k-
jXwx<nas<A|%GMuNCg69)-FeJrNSDyq+Swi!na?%`}`XLz{<!Ot?)}!W050A^Z==kiY^Heig>iSl-T*pW&;^JR5-@dY5YDOW48&HED9jszDc6Jo%C5A6
tTlIHb<+TOb!JN$40Im^ANrIF<6-_M8|r)e+|nlHeK0#`ElibWmMDyJqSh*G~peN6i{FTy8<OPj3c!sWmR>C!+Olqf`U>DuoaFG?@h{@L0!+<DKnfsts
=Zf({D)gO^zR-~R#>?}dY3MUIv@k-(+V#H`h&@lE_GILJppFD?j1x}_u_9^v+0-^{~3by?z~{k_$Ih1g7Ovv&V}kl)q<;7Pk&Pi7G^gE9w0=S7|M3zv)
AmDmBW&l;CRS!=GG%?UszfA^QuXjses-eJAT&o*>H*jO<1(R+Q~K0TkTKBvUOu=VMo8!DIHW#+L=GU5U4aqbaA4}abg1PfK6u-$VJ@B?4IZA%Ee5T_FF
IPdje9!uppAZC|IX+-23XpetAQ2Ao{x$<OjAL()aX`c`2>mr`$y)+bipa8DeprzC6^tnydr1*VlZ<kqSA>FjFv;kjg;TK~OR6;0A-c4s878lx12+hiIY
ViK9jk;eZ*|JC%sc%bu_bwHT@8{y)lnaXSyb8-sF`pZBXvLdPgf5-tguWupT~WuCA5j%H*9C%ID1+mwT9@c6>$|*QsRJoaGxgEjIp*k?zKCzEeO#dCYf
`XRi2|QuXVlYT(g)_pfgM^fi;F{nm-e^&sQ-GPUZHXJn1rJ~_bp<F;Iy`Pv7=anEoC+q3@w!-aiL8Xmk_HnYW}kAh!Ou@v%!@ffGU(f97Vx9V_e{)c+^
fivOPsfhw6g`%Ow+!??Y!SMEfXRP?FMm2fD7GPyTlYvJv?QeQ?dOa09yhgaya<yLE15y;aejDDKLFHSi_IVsS8wq!_;+`@yC)13Uh%Xr`lToR0?50?+5
`hstA?yN71p>M_Ae8ho&)Ebt6ZGr%>lFQrE9;2!NuweTHB{zjly6S+I}u89_)zg)m!r3o%#x1b}kn+5<wd$notpW7&&Rl`^<h_0Qo7kiP?JoA9y`y1s&
7-w;x%X_?f;6MJ>8+2aMl1`rkxiW+$WA;0s*}l{M#>_1iY%3_OlbKL@f()=@kuNl2X<Z6};BwL8j>P=<&RwZZSH|T@Fl^rpOfEAKQJtL`q5@?p-wz*Q{
tUpuzF(v!BIrU(WjDk7l<J>RfKkl_w`W3htq|)3ze|=De>LMkcE!QVK=)`PI_M*>Kp2omurE6Xvy=31x@-V5&NhK*G2J4v#TZ}K(pneP9%^FjdSgp%El
Jj;cg1mW1UC7VWcJR@CuxWeeAEAWre<ZpYq4qW-j1p(1d`;oE{6%6pyvXx!FN$m;=$$&1J)r`;6f4KovP!Fc?sVf1?myaSEm-F#L|1Qgm04RcQ8ve`F%
ah5?ra5?Md&S7w`k<>t|_UE<820O{8IEfkj56x{=-PBjSz+TX_Lzha^a<D2Klp%+HS}yRy&tpg!2!X8G;0!|0_a&j*pEpyzbDsLb@bdwY5}(rYDz9k(v
`$7_!J0&ypG7F@qr%Pj+LnWNEAE>hKR#bw94q@Cru@E$sZ#0|k}AEDxVF1?jA0104CpgeZfI3ttF*a!XlzVezCJbR7vpBg2L2b9orSDyUgE%yxY{p)zq
uphad;vUl?4S1i(exje8^*L@t;%P^v&weDk-BdHP%75q8D@N|`SOHrJu-sgsbtw7&2YY|A^{Udf>A?p?BS6$m>RNzA-J=q<s0(rQf2^H<!}fUn<=&aY_
ONp|AFUMxM9g{5>qdfk(1S3gpKh{UfFo2-Y4-=J;DE7eJ!Z=bmOJ~4_f*0*0A)%7Q5kfE<*456JtI`_K)3+1r?5SJfF49|^|G`qfb4LbYGyNX9uh(|jD
tdPdAp)<_gj975ITrn9QSr}t|Fa$WgrU_;ELd3udh1O2<dBTDcXNp2@P-Myswf*fQ`k!!tP=i@&ys9!z|wE@i6j?T4UA{fbncK^7ZQebg$rHRCz-bJ9K
Ho<RK9&2Qvhi2&)y$1HW1+$s~>ZgLyssgnK<U13>qcM<Oq|Ci3bRswiG`b};qhF?_Z0d4ejM@hJ~I$TbaG1U4&upAMyH5vp2W%YZ32Aso_JD-G&{YKMA
?#N%vDbK%4YUO(zRkZ<;M?i)dB0xY4IqQ|w(kEF$D7zsDBtY{m3w-!khUZ5xH%N^`eQ#Hk<VGfiq+E0(d?uD5`N+g#Nj}EM-a!ObGoCD)64s#U*qz4G?
XQy>_Tn^b3shjMvp#ZR9>^3UlNi%mOy|b45-44bY`V@W$m`TME7nvsMu*!{3P0kz53>>0gffEjd#Q@LX4>VC<tO$~xMV<vt$IiVG)a!Nv81KJ>*vo}&;
QYmJ#2lF1l7j}KdMeD2Rshzt?~a|*<uOx*+uGKCq~mcWg+oqs9s?aZuwPIwXNI(XuDpo^YC4tF9!4n+j6eK=T<%r9;q{AC?<Dolo}H6@#B4n8#txp-I?
%fJ*>8}z5(Tzp2hKw_d9Q3A&o{)O;p2WD>>)DV1MPlwm(B<3w?lr%@lt`1-N+=n<SRq)cp9uqkD>$D)8)@i^En5>CkTyJUm%6V=JBT|(PuqKayk3+nrR
n6kM@;U=lNJz(CF2U<feIGUPBO!)vN|kwLQhf?3sB;X+02-qKk4c7AR}0eHIlw{`=%ER>N-A#`^s+3P0j_q@<FYOi<Y1`r_z?zdG~=*0+mrf`ajjt8%T
Ng$nc6d^6Z4iZd!QR(k#{^VL=kqIbdX-sD07!q9hV?6_A8NJ3YZN~Q;>WP5p(Hwn4f*fbQM#20=eQ#C$yC0d@xW9A;#RHWMuUIcoN{ZGMY1d?6(s?2YC
{FG--*W#6pK>MibH)=0<e(5bxyA*zv<Kc?lj?R>w{*6~}|CbGl+N6;cL46SL^f#HeMdSD!q+4UN8ykBA810({ycDrF%ewoXP3kcptp2=L2MQ2mAC_|r-
B+0fWUoDDEJx@M_G$5vKi0bdtT0mw=E5iw1e5w|I{z~s7dSqJuDAsPj_v{YSg%=+ol>pZne?V0lUCoQAH_fKW_<J3_}W531VDU%uZ|ip{F8<lJ(NFe@Y
&Roo1X|L@mh!uJm^&2p(ADufA<2}4w;goDya{3Gxp8#z1?P`gOlVab9Ay(f4?G28PW;ZBkDcoBfkaor0B{a*xHngk6<%ka!+iH;ucoK71cd#I;qzAd6V
7o9zZPcBj6E8!-8?>AR?unc$7Ghfe_qMp-BVVO%?iU(;hAID;bxqljG$)l&KQ6Bx4z%-)RsM&ZmOM?`)hfet7M$k-1qhy(0`1M~uKf>jlx|C5Pi|SZU~
BzQz}y?{|kf=<LH?1T3tG<7X-lEpZA5c~`B!H5WX;CyRV@Y@%_GZOY+Yt9xcRKV~69sgjEI?=O`4e*N-z9fp?qzQ;ZyBZqfLUO<g^vDg-XY3s+two)Fm
TPW*eY8yI;k0C5OE5!-K9=%ZwjZSDwsJbh)U(`B}!P%G<iFY3;4N6|u>w4TwdpPfSN<DZXkt|G|HbZ~bE;QT|+N^HGQ33$kB&8gZ!oTf7yNCo{)C&#SB
P4G`k)@s4lF!G%I^%xI5c5ZXy?*wZi5Vs`@9kk6_v7vz>|so0qaDx<_<S!=?{FtP_M9#MA-8b;NAjl5rqcfj<Lv}}jwI^RHxyw{4i?HBo%<&Wg<(^y4K
{(NeD}-JCM!H6s?SS$K5htGQ`6HWv^5VmsBA68Zp0ky`(5@RI37gvzD1cQ7!ayOf#X|9F6`FpHZp5}I@+31_hT3X?zsEP#!5as`ewrJhi5@}49*#J^P|
$%T>-i^4bHMIG>vF<T}KoH_TwSc+%TdDoZq<;^KDtmy0C^O01^qD`e0fz3$?>4V!(B`q=_>_(rgL5ZA?!Z!us&upF1{}(%)YwyXjxV6TOi?J4$dabB@x
<WdfNQ>d3~R^iXVQV(^3h3Gt6t^`IflzU(L-UxSNtzMX2E)RpMX&<Qn<zf#El(R()sK})Hp(V`36&DGj?g8Dt!iVK5`6AA{XYS5hclYEHG5KjJgoIj9N
_^SvaFwZBDH*_8j1SLI&JHqC6w>NNpLLj&3CBYi5DxWfx$rc*KnN)W6&ujD!KpVLMN~)}YE95`Y=;paaER!sFmw^V6Y^a)>NUn^*^0f759lSA<(GEtc#
22g~%uVMB3DY_Rt}YX`tMQPw-C|0y*l#t5`f*iA2^I|5a2ZrKl^udc{LJ<}T0UlnXgDi>+e6|1{hiX?t+lm#MxlRG4vwCB`i3F*bWi0yI~-t@4(DCC93
rR;Gzh9CD;z37PiOrtzy_Sm?>hd(&l@2bJFvOKOAhj@=F;?>>;Y6gP5!cHinnapD01W_^L{W~`_8_z3H={&;s`>;37H{gbiC*_gfPtVQ&r&IyLf=#Q+u
*Itv_J3+1Wic-^1cO#M|@d+RRIUm&vQM${50Wnn>dw0~HEDM$@;6cx(sukRqM8kj)vgk`#jMnin6BmYmNa4WLg=`l2JW@<ibEHNm$boBL14Bs0&8-k}8
`dD7l9f$*S_+U0_3LjQEi-G7L{^;<yzDm=K)15EhBaPqd^Auc=|k~rQ$p%Tz`9iDpd>Ik(9?9()3ZngXz25jXU6;WIG2et*h-0m_N9c@|m`eJE`tD!?l
`M173cY#jZU1;Xw5}0*hr-^SX4C{doWohQZl0Sefn{*!7_C_Pd>-36zGrtbqC6QHpE5ijl(mq<vV<46u3;x)duR%EAGYeSO{^Sy1z6&EBT22wfsUF`Wo
khpJRho)UBw_$8%N6-9g&W#>1R9oJGh62*NL59ieenjch`jnOz3_#Fn1#Y{`5p&}gMoJwLL-0z%wZEGh;FQCzleAI4OfS-)^{a4(V7CH4ikaQrRzpKaF
1MsN6JCh_*4yJ1H~`ETj70|pVdS7*ux+@03O;pt~{lIryDRh4}i0LbV1w2KIV5cesbt2Lt&`CI5R+7^*F=qsbCp$S6TVl!msI&!Jv{hc|hBfe90%73xD
2om(Ecz7uf9{%wP|1D#2_CeDEVS<i&%yV7l(oS%vC47-rDobGn};P^4npllwz>NT+NK4|q{MkTH)+#r2@=I8MoTm4$}bttA2|bHxiB5>=uc|K?8)(B;#
nTTxyic5f0NEMqesCp$WszZ%aJ6!W0RtXymhQh5>CeKH4LzdvwwWZJNJ*fFLMc2)i9yXNuAySwn}I0F+0ckb^JK>9lUiS4?HO!(0l9q8iIVdT>c??_)1
a7?|S3j0QgNJdA%sC4|}{2V=dwqlfb0Kp}R3JPY;fRr$N+azBO>Jt+yaP3(R%*pT|ovkND22ze=&ECQt59fR*-H1K~5T!ptp1u|8F_k2>2#GwlgF4oUp
91-71JgA~0VDb^%`)j}>lJTe4w&quJ@XvKHxjhfQ(sDq24$25M}K<f!4RnOd-&?QgW;?v=}k)?8XW99I@iMd9eBfq!hWiS0iJI=HW3rdE%O}R-vIr4dX
P1`v3o_Z1^_a2hvpkO7lweaJKx?7aqiRC&vssy6ojV26U`-E9{VM5wM7s}DX7eK>@TIC6kyA><f=-<Oja@xiZ7$@c+juenj*r5+<usK%TZK+-fV<KUSU
6Q-@$_-!b{912w*<OvJ3nUZNbOhMCD>{|2VDb$-lxNXTVb$^tI-{X9n7|Lf_l^(GQx(gv9=0MhM!6xEO&n>?R`(FZ-#f-_jx1pA~3=M!kVg=qj$!!P&A
euSlF;2s4Ms4;&t=%)|d#+rl{I_(&f;lOd8CT?85*`0<lvT++0!<AZ~9?&>Bdgl6Zv^)j^@xzkZqKXR4t`d{2K#s80YEK?&VHX~a-;AA0g_%ppZAf-%t
Mjr?V#C&N46g8mEHEkt?R2>Npa~98czohp0_a{p2p?)UGo4EhH)YLIKQMnzg9xjJuD##e|EeQ!A)$0a>6^JQIe|v{|Yw0iUjy3-K6G^t{Em^nS9`jsi-
j}7%pBqN6!KxRJ{Q)UEGu2&rDq{%V-SPMR=?(<bmxJqNmiYS<>EMSQ8lGY%_+*XwZ0-+sJnFkB@(yY<piHE}7@USFyk@V&lR~((m*MJPVh-~6-=C=bgI
l{YKv3N)Gpve6oE`S0g6pBT#R$|tuN763g<4pj6;iAK9`vwnqJ_&T!=?S(6S*W8P;WW8A*UUm65&t>PDF4O5x(-$0v3jYR-7u*1dlJ8$X`K09D>Bjpkn
{LH6NF;hZGsYLqseo7R-V?8izu|S=Z<u79Bdk2l+#z*a8%fx?jPYj-6jjc~lUQ_V4e%);#vvc)V7e5}7X2?mGN6@qr3mygaqqF2UDM5?*R3re)=YG=2S
dxCd6oc2UR%djgb`C=Y5WBO+{#LKBxBhr_<Kx>VmHQUZi+DWszgG(+T1{3{0TI30#)j@qW}!~LJ`W6Bo|--^Ny(n*AFVf2a3-C-s78+HbCUVzI6XO}B$
UKm#=E}dJy^?#>_=KsD^236%5iaaK~1^O6xi%lP$Lu~4L7O-M4K=`~>|7x?x4c0%+N6P^3|Iq|O<^G(&_(GStM98YOFR^y;qEAJBAYuK?ONrGt{DSpw`
p`O&OCS9oO%QUA2bcUbXrsH<8ByXZ=EsRRtAuBjp#d!atYO2UIE{qOG*c$&1;;;`;11))D)MHzS<OFsbS00MLqRZq;30tw|J7^c@&Da{nrBSC%~*sI$>
HI<)T51cP#9ziNmhFbXr3Nbs;Wr1nbP^<f*pkaXel(Gpq?^66B#q7<o6K|YVKekwC0iXYwX~muI#6IENI3&dL2JI@opU?>p5|^{(KqHKVJP|aL^Sn$LM
8vBGci)_^u}~&c|NCvw=ecfSo3D16w{wBN`8sS?nhD*3||=<YrDCg^b9m{KfJ4oJG#rt77f?U5<hQQT{vuIFTM;xT}j<W#OG`q@U`OFpd&re&MdB&)_C
wZz(z$K@0y~*~AR9R^|aLUNQ4W@qw{|6AI8M+moQZyI(KW7H9^1DmN<T9D}aslZv@vV;|Ky%b$5&&%%V_C$rPm%M(GfG*+IMhf(Ko@!pYpjdO57x*A$R
6cQDYGp2c{5enf@&$9aF_PXz2tHHgE>VA7jtE!1S24-@g@u)7Td%*R1Nlx9{W=wcY>$HKK4Bq7YULQ&_%s&l&LQ!jC>3WhPi)lrCuOoDIlx#d_p|ptyh
%f7e?C3()$w-e3N_^QI3bU{Kc-qW=)q|b<KZIH&1GHKm+I@rC>1vYmL4Tlbf)MGP(i-6Lle)<{e6*~ZH7nHJ*L5)b>tV_U2Tl1~A*pEWC){MsiKiK)&-
~+eopT(g2Bgje``n!!WpJg|uzwsu7#Rn;&T+<VpCSg?_<4^aV;mmP-k()t8$mq?5vLzn>=g>=3?Z}}ar)7Kt(=7{P`o^F(Ab)N<wXkO*FDXtoue(IVT3
uma%3K0_JwMio2>zt#&1p$v4qI>>nSp<f<xEwc!1CCppe>Eld$3u0;9<!6a9_0Mhy-OP0!b+KM@JoGlC#?1V|B~Uej!Tw?#VceNJ&|pD7fS&+!(jSXo;
@6N1(0pF4N(vfQT%?IE>B&qz?je%PVzlhu$$Pn$aMJujcnYkB5iBx;Mcqz)Fa*BfTTlll4wmi_{tz=vW7oQfP-{|GUYp@u|#L@B5a=J{B{Ce_OZocGfw
?OoVghJSa4eMX+)5O3R3W>&Uf0p(cH&zk7BFw8v9Z=0l}gEpW1ya7;hfE&5@`uJfm(k6&BspW#i!PuMYfAY0+V2A^vSauagnl0_^>eFiHT<{!g<%xY1;
K^DXlb`KwnV%=hpK!XHgZzy}NDn{91;3c<xet5MCXk4nn6w{WK-X7xhcbQ;0XjnFUVi?2&XD(+iX}_pmcvdDcjN&I_dg0AT7Le>TLiS^=`$EX<xn%TBB
F;BaDRC;5IJ2yGj;~;_2oq;I<Tc74RORW4cJlb$jkS5+;Hp35#L{ib1<Km!Kr+b&%l&oD`u{egw!qiW&J6{?qJn~dw==|?f;jVME=b_ox4OFu6LZ&f;`
lk=3tlt=l9dIsTYPl1hwycmh4MFXS@Iq)E3gN4q}~+%lq7}0bgn-+8>XmWxFj>Det}1|LAVqQ;cQ|D9VvBrSNc1hs%`XR??5hf7smuUx{lX!G{HpiGJb
-NWgm>SM1qWW(ANt`!LSl=SDL$!%5A7zMg^W;0=*X<oRLVfUFvs2!G<1fgGTzeWY~ZP#c;SyQwTTVES_CviHE;jE~RmlgHo%F#M;V&P8Q&a5&o%#4`us
#5u@^^htKiA(WL7A680Lpz+957sddm!CNiYW%xL@Lkm&hf7z?}>%J=?y6Xd705zd%NoNRtprmaa%xgye!F|(crD3{hao#dYmATcsW`T1GnQG}#Y>Z&J2
&2BF?dt*Z#IVgA9uYLthOXU$OZebE$X+6PDa*iYJsCvOpKv_4c3pYclMf4c^vb?sS9^$pPf5u?X2Bt8?)W?z0fW)FrB727BZ$MF?>>K|9AS>%HYu@|gc
$`;>|1xH;6QKnf}gYXIXs-lRZnF}M)MEwg!H05u83wJ;;fMOq|9@$7ruKeSt2KROEjfsRg8;lNt<>K@UlLLlsDB?g4PHaNVAY^=VH*iJvK2<hkH91H?R
n)b)G*EGfDN~Z0a<TtFD=f9R4)E%R6#+b9FU<dvt|_0OcXF9F~KkniaSa`}9*V?=nv?e_P3i!FNN77N<7g@k}}p2YCy8gJkwUxEp8w{G-@4WLSVZ(?#9
9e};o@Z$oPbR7JpJ-DR_(>HKE(6_=#Tp<Ymz^goZL&SVLS(2bDyOJ7a)GU(MUc<kpOS9-b;DN!kSbkBoeD9F@E6TL%I?QP|_k{ny;urhw2(MsU1*PNIj
+t|ThB*i(9O%mOFv&9Z@F*i7&Z+R`_?*$td(ZhAva`Jln+m9j8zoRkan^r80>B(XeXQALc#t@~3I{D6E_iG_)!!~P~bkvPhDrEe?n&L`$u^D~<3y^f<x
^iAXG@7m&PH)*^8+`Ty4+|MUraKqZ*IqzBqe&$3WZ(J0pk)%-Nl3x+R|$Ca<R0IQ?J#qD>HUT{;DuA?1ZzkMXe?aARs+$Ew0L%3G_AZ3`t?aO-f+nQq}
@yNcq2bsCOAoe*rS;^AQ^8abclijY_<Y_7WkG%(6#BABXQz`DcV!~KHjj%Sj|><)0^B)q%bL-PBce%80$>th5Y0p;Eh#`S;&1Y*l&}A2J{e*t7%N<fD$
Qzb!J(|P((<WY#uF&Q3=rjqE3f;<EbIYs3NP|k5to;u!v`3Ci`~$axPr!sLvkYTlD6gsshZUC}o?^^2}U^#?HJ}f5{>N=JemwQz~{5iIxj_{JFmd&4Mc
)rBUlJK8EM2UC0X(a`Q#;k<rcOV6^dZTGeY~z@CyU6BTRHGVlbDWWn*=`E@swC<$-xAc#(1mGgF407Giji0ciktB(ioQ${kofc2W(-8k(-!=pI&gyt!B
{2)&19|Zpse{|Nj&(`=YU{K$MfwU3tph97+U~{b$Fi-Qm-yUAw2qOJ@b($CLV7_Mh{Qk7m2Eijqu5Q799`k+6(js>=>Od*x&VE`gxOZ!T^lDbdH}WI%q
QvaS*P$kMyqfU4NdS*IDJ=79rvcyeM@K5ZALNEWRM>MJ2e6Jp`omA+BSMvE_*F6%`M~_yPW%vuN<k+y<J#G^EQke*Co0vZcHrp}?ekS84XD=o9goMW&l
m{WMs(A^)nRv=P-g$PAb>K@(|q&_jGz0|$QR1}ZilH)oT3NY8bDo<u1;Znd$XOfZl8Tr+=C3>Z+OB^rT`&K%uWvSp#{y#*mBYCPltweSO7GW!Tjy&$3c
a^Fk>6(t1z!OR5}F6QfD9rPW^-aEyD2d4GmcakBKLR<nQT)IoO>DWi2*J1NIdY)l$-moBc7GMLekVa&FzL-(G2uF{o$Bz^An&T9yFlZt&F99SqXs&tFA
S48RQFcfxQzZkFRj3GEkgb$;J{iPjHdaiEpZY0fR^l|Z->ndSXy^2dhA{wCt$=>ksV&W4}eI%Bv=U3XH-cjtVSQQd$z_y2qSTmIwSh)re;SX|sk##F(5
zR2#Y9V`hm6k}-H26yDybejEklbJ2|duEqYJ7ge|CH!zh0lAH#POv!TAr>L<KXOB^fAq6SM8`H3v0L&6mR5_eCi2n)u)~Wj8yhKscq-$(`Y3iY_m4Wz$
dCGiBKy8C?5`sM(L;Z$I~<J3sHzCr^^9InUM$(~YmYGiy5QP(q?!kf@ZIF%`U~2MTZqH{1q$;AZdbQQkb88C_*oZ;Un07Wd;A%{qwXMINk%K22S%R|tF
5HZ<zrwRf(bHhXNHdrX7ifgAWm2jAmSW+k&l-^gB(6S0TyKy$S$_?)kFH-Y}_tL7ssOIAPY~-M93D8zfU|bGS1n2q|%#lL7miJL+=jK{*8~}GS(O*FO6
`*J;5?0>Y#lt1lv8Ze(1u-SNg7Cd12mrWzj-p2QzAN|0;dwerA)HKLb4k+;$Wx(h8Nx^2;PCNC9<*d1;f39l<()X=W;xaUqHVN4i3Jd=JDyUPB6^=xfb
@;(N|Ah#9+)?j>DO8G!n@J}_yfs5?$jbmSTZ>IR*<wKb;s<LJ}DQY1@AzKtvpH%0<D=GYe25-;)lzV`9>=~VDxy2Cz!YIf_>6NK|-KHc(p2StH7uujg+
Z*HMZjpW&qzTQ8e({6m68^&96$k6-t%1wb1q(RxH3>G~^#>yS5Z=I+<!1i`^9dzp(bj?+SVU0rKL1h+JCMQy09Zc_d#>+JR2gK7LAwNEZ_9G&ds7cr%y
#$A;MvOMAb`W52qixv5WR<ZS>zeXy&hqh~#MD7#laN4^rGFj<@L`^NFQ3lgG|%I4t-2{jh-m@1bIT#=PHHk-yqWQ@dK3psVL><%*F*uk&8oUXj0U=xz9
;zYtJ4Q|y|43nE6EJhZ1<yZMF$bM)BAEVUVs%*0c&5lWjuq&!n7J<cwNgj)3MU_f)UP*i6uk0%*26&Sydu=D_;|#Io1(}R>&Q|YYs4ae#${vZF1MdN>2
l8#2rW35EzLGS`{u$q#^i4&~=P~`lq)b>D#f#Bj-V>xI8RnOB!H`A7`#|*l>fnDEPai%FtnvNJqnIN=EP;i-SoX>IAFHouUEFm*;_4F6+8Whzme`;`sj
9=E+1zM|<mzZnOt#eAw>Mg>(wI?0K%6N~|}dP}|&A>7R;ruoD&8m|=iF5BH|hQnxo!<jk;wVegzfleb`5oh1b)Po-t%yb7AhDJ3sXr>Py{m0_UaoR|R9
s}tBocx)yJh>}M_;}acMU0lj`g=`7}r4)a9y`ds92I4m7Z;x}Z_PydCIovuhJ}Zh6wR~<F{p(5C)i|m{f|$!=_GV^aNNm<qcr($Ub|y`8xJZLUGzAPu)
G-BZx*y1%3m1)~=4Y^m_We63dq&&t(~mBwGAY0&*}7Xq<2GENsrSQSh=eOi<+GMRhj!gY-1^LrWOV&;Xxq<mipNiEo}$$NTkyul-Cgu%+2RU5g|W{ED1
Ha}*5)Dx`YPCdZAr_Gq%QlJVr-rrq-wqRgDngS*h;QWLbu@YYq(kQ7sGi-ED#IJcAtHqyb>r)_WHTOF+}QTGW6phBW{Y*f=u6_x?Xo6DQlhq^R_Xn@u|
SU-I~|E8-wGeCGC{=`hxKx_v_$mQ5!fv)BgNU@d3$c*PAVrPZ?d<uUHfx%qmIeYUOLDwY`{u1vZKQ9D9=i)*O4sN7CbX1i{fDy=g(;>?qib1m_Alp~#e
yf0vs>H!<K%mN66%Adp`%YwI(FsoYWYdZBS19Q%4y_dRp~mG}D6CblvWuFP&7kn`v~ZnJBTIyOomBV>;6hPN*Ow=pEX3}rZeH;SBmk**4uptofNe7jok
`}|_&E!)lU<6Pm3U&|`|1LCRp(|ML(z7m<llD|Nb7tR4kR^M7}7%6~y>*w|hjF4D}?E`J~d_hfClf&7q%mrAJ#xKr&9~t`q_`5!*uXtb%{*}3&D=6?Q!
lx*_#|O<4*VX#^q-w_{dY<CB0`mqd!De(t140B0A5^Yb3*Un|dG85@FF!%vFnQDm4GQT(8}05gO6Fj_*QqHWMvVU<;_;}r^5Aa|h1ngZqgg(8+93w+{N
;jHqyV75j@q@~O*2!+pL~0LN{6|RJ-#-L$^ZU0Y82e<D$4;zgJ=pR=aaYCfj>{j*_Cb^flEJ^FS;m*i7Z@eciR4G4p_tFdO+UWKbXj~ar&E%uW?~b6+1
|-MRXYN4d0M6YEuX~>HJSeXXr5ECjY+YKR>p-gYI~<iNJC|n89dI11N5AR^z*Mbe(X}I7D~~r^^te#IR@}4p^wyPoT+(ksi*)YyLf?n?e2kukIdIuCqg
IEG-gmV?pnoAsqxogzu3MaT{E}vjL9owKNb%6?wzFe>o(fUDX>+76o8yuiq;3EN<qPPK{K{&!>a?W@p@80j+G93sPS=BW)scUj?xtl*K{G@5|<vNJIbr
iK3mn7c%xb7r>s8JQ<<@Nu6WpgzHNr1$@Z8qdU?2g<*gQIv4e}gD9ziOPI&<`yXkYTo=)R>nuxpELjf=`wG;+0Z_Fw6W49&?|&tgJKysdX(PG8uzr|;k
)zr9@l}Z>2g<BK(ZW<!7xPE6QjK`jD~+;$^p%tu8q-D}p_?JYVk4RL#<~Od(0H}q^A`mO`OU=~(<Kl25xzP9M)Y<_qYiHFKBXTx<K2$e<w!lo?1<(;Vd
2xku>0Lsb_ekQevT;6V#OZgLn9Y8*)Bp+0!%AEIPw8jaGC{eHm=8(tDum(H+9bACA)8oIKB_?VmIzps~Q|XVcPi}uAk&ETezO<(M=CPHLvKSln|njY>6
!hUP5_bO(?w>%UWWviMY~y-$pI6`_<@3C+=V8k{sisW3r_HNgM^^Hd5VW)yC(psKeCb@$z0I6sb@GsYdy>mde?}cHWLwhh)4C?ET@+N{!PF{CTh=oNOb
%K`)9TqStfi-031^#`WiibX^un8&!|chLZPgl(P9?9LDvLwz;%t2;NU?a{6aHwhWC30)9c$<AAa|`ZcUJ3S^^?vsLm4Oi<t0J1pKW{6Ls_|B@s}N}&D1
Jkfo+grdJ?ub@?$%pvM416!mo?|<->6zNK39{PT0BJR8R8NjyOgPs)P0~7Sy0cEr>!!FX&V;Ev6!QK_~fw&rHj$_c|;CY_kS=&lNB+;VP`6pntgNQL6L
Bg(UKw6Yc&2NP5A^8o7Cma>t!NXAgwn^Joz|Gu|6CG}ZzA8<h;r5`K1EtI1R2yZoK=;iOl~F7xZ2r%D1{mR<4*oWn6ZzT60AA)Ye0j$jOe9c6X;?E`hs
Os!g_ycrf%|5-PaqzW$Yft1tKY>%9@Ofuia4hD0IaLoZ+S}6mer$V7YCOo9P$_I>6&0I2X>PyOQykwj5U1xYl&S7b5J)CiuqXM2%25W5;vE+h5fLvY&O
tDKd`%BEN1Z_=*zf*6DT0o78EE;^B-zxVfh^+qbl}k1wnR_?ZN;28yT@h8g<iV50w4Ryz5)b19SsEQEMVBEt}tiW<)tdAGa85pF65PHquB6)!LaJdF(>
W!YfDX!a-V>P((cRDbT;NT#kpNHklvNCY4pj%z?D^Dhr5Y!~iDLZnOJ2c?ce)aZ*HkcwG7P`h>^}?*BY!<<ht0^JdD0&5pMbng`pBcoo`a(tsx-0#d7p
?nbKU^gAr1D(AY9Mk7X3X28S!5#9Ss{`sNY2bN+1!u<hsTy#AKKyU4aadjpSYPylzZ+kFm^5Ed;eDJ=)ngdWbfQ+gAyA}}bSt@(gAvl=pr^96x*bFn3u
!P%Bl?=>rnd<SOuMU2;iz<G6wF8HNeZj?4g$doEQ{8r71LwCaZ|~6e76plz8{p=;E@N#|p3EBT(1?{Ahb=Ld<o~^|r2e;-u?h$CD+krWXwyJaL;iX>Ki
WMlNt%rjc&hzGg=HT-z^$}19*QD3$cPlAT)t)v^l)Dw(H=X^c->7t!|RqE77#eSYo-!{$D|HlSuPivF?fSYV?IQo+pLO?Yt>=|HS<WVSxt$S{q@k}M_d
^kY%gV8h>>*lUtP(+t%3h-4gBvB|7{KYZ)@OxTLb^w8u;HM{@WV(-y{9!*1)o~pGW;NSCb%>UDKk8tbhDpfBSD*K<wAj2r^a1dG*)dfBpZqONpv3zk{m
%JN`e6m)s|L6p~nGIKJlG!@61~$p0tjuRnd><q;X_s!1Z7^=4Xs=jZVDUUR>qXl&I~<KxSn^!2~{_rJ>c7l#il`X}B#<#mejtvFY3{ZGy>Bf;-={S|M=
mqIV|_k0t|ls%uyU-4G`)LHk+<2i)?uHXOK>-Vqz{Tsjk>i7Tn_`l-$ul4>RpT(074Ku6sPdul8t+%L^WB;U>M-u-pzJB#zdh%Div$V=RTPp@~^zZurU
$B1vpUnS%<LBS{{crvK_xk^Dh@bzb&;S4J`TOtr|KE20|L@7)|6ITS<N1TSzr8P!<S3~Q(PX{?)Z%3NT0vYgne$Ly-S;UQx-!21<9PIca{vD0^-KRxui
yVA@$(<~C;0p4{}1N>A8HM(ZrRKI+WKVa#vD!jxs|M&eMZdJef<`NQUKcdBrgt?cK106uhYNImWghQuS~7yH{nORWAz|b8RdhBC;d}%$Gtc@<D<x?z@<
QO$je?ON&J?qu=i4WUV<%1I%Whpuo*9Md*L%NDk)1hk5E6+eJSPcYrod@gb(t|U3aE|q*}<^6ErUUp513MI}JhPLP$u#JO{_9SM3PvKnOn4>9%Wh_?p0
wmypp!eSS%5MwLn;HUY3F<9?@yYYA8)c$_b^sXMuWZ0Q+Wd^tO)EBAFBk52bRQ5Ejq(@uF{+fJ&mXDzh(7@Soq!|OkPKazic4c%RTxF_j4AW2>z#?vjh
Sdh%wrbR)S%h9!rI+nC?(Q3hJ8SZ?}NySKk6JflJua?_7oRu3x!zcX4P=f1w{pxF5|562sc8k-uiLz5p<5>vRK;-Aaa2Uh=HQtu)4_v=~W7J_|JT7dg)
a4!}*6Ad=XM!=0ms_u0jjGGLO2m<Q<mV#j6(d^6#sE50OSh|7&oXi6xpA>UF7AsONZ+u<BjU&6<DRxyCz8ZRWg(OVv7ZYTGLlG5vd;I>@o|Tk{a6aXf{
A-Ig60;Qj!Jq3Qk-k;J9qV*OMF?Z8D0>d&F9o?`pHP#J9+Y|`-Rs(+1si-&GEw}H<zBDsX{vQ-Kd8^Cwp}kc4A5j6;`acRr`ESPNgvtj02uuQ{?ToH#)
CojL`)zmCodP=ndoNQR|t2&CS;>t`~=z)O+cLDxko*1>itcuSQt@osOJ~?4p@FyY9aPlgus$6Z{8i^fvhs<e=eQC;sh{x*&Qj+$2?<-PlN-c@<3|h=cM
zyZZfDwJRVl7=IJte%WpIO{wGp0q>0X4AoJRjNhAp!78(?8;svtk_t*{SVGG@cWb-vY6$#*@vMX=uGb2^q|NjE6_(_ExRGa*o!k|ME;!p$J-4CcP{S(<
nGeek<+^`*F4>E-VZ3=EoI4dsh3e5PdV*R0Sl2RPK1k?jPJBTu$=QMPD@oZNPdpozmpi=duVtPrSMvt%2=0pxQJDQr>Iv_;r`-I{cx6C}UZ~q$I`?C!d
?j!Ejc31^>$VZASx%frz3`<F&-H$(gg)_WJ%m)<BsZ8}d?&o43={G~?$42?IEmxYA>oVZM%~>jIL1P+sutK3!B2sE-km<@#lbU^Y@P|+1XLy)lNAPsfE
tBZv!r;0aq(Zl5zd%bo7F%O;Sz{nExJeL)wvmm<SiJ<_jFyVP*IH<=u3$CU3RNUQyFa+B9h0aN_KlI-dCe8&4ObEQg9n~tx;_xHyobU1kU1*{wc3wy?A
rG-e*1kc~0VbYZoWse_B124{g=b<;wVu&-MQk{RHBZ6j(m{oB<fNoEuTm<R<i!x*hqUE$y~`m_Uz@pKDHrAlafA0%2T9?KJ4V%Q=0^Wg#)x;jHA4Y1tq
C=bb1Yhj0fe;4O=OyR|TSo8|Jqp7M>CSuQ-&1?rh(VvDLL&OC*NJ%w|ByeCwG0`%ffD?HC=e!%sk%ikryQZTq(Cy$I#(}W|;WmdbdfVO<&Vpd*AW=L<9
Bg6I6N(<^0(gto1li1P;lW95p`{yC`OBFl)S<{Q~n1tIk@G<d?;e`5ovQc*`%crvBzv{=*A3rxEsm#)9>V9%qTr=)xMh?k%zkgrB232&rNZtIO)t|v>-
0gT1mNeYUms`U~a(U{5ce;A-w_q>v>i#Kvl8hDABo@eaoDEX?78g_6#&w2Lxq~X}t2RZm%F&Hmy9*wooes>}5y!)NyZe)BJ4HM#UQm;ZIs+HAe6<<4O|
a#rb?0wSF_J^40q+*l;WkJv=Vm@?xA5#NSZ`*&?Q{$wQ~}w8{_HK>M9td@0zp;mkK5t$+G!Ta-@;%My<0Ql!#9z>5e4ZKuv58qUefDN!U|vQRNb`@3`z
2e0P0_-#IC=;hgD-5Y5;4F_-;Q{0jwX6i}8W{BhE6g1WEI)aN_;#bDsqb@J=SCGZE%+kKHPaeyjRG7MwdsRC5=1-F-uQ?j~PwLGb?{&-j)sOaSB0vaQ~
X8r2Kbix5HGSyu=~vwC?GI>hJPdfX7yI1mj8?Ebz^L5x0~`jLu4aI^D!Qe|uSIy#jyXJ3)vZg>M@8<=Sawkjmt5`B-p?mX{BSgy~<jR{OfHD8i5!DJ7Z
{{Zn&T}4$`Zi(_dr>59eC<byOEInqye6%LXMAcXqFskCtk(qH{TE8%V){NE95fppN?6@KGEaLF)S9v6>*(@i|r322npG!L>V}e^LkUD)j%osGjY~BML&
!Lg~?PkK4A~uHcHzk-mKTd^F`Rt|ge>%OpuDSd=#d?dd{&0=uX6d=3YQs;MKt=I#R!?eZ!Tp(8z9AooJ2A1pYW%{);IHv7hrc>g{_v`>?w#t&JZ?$qBr
T+HJuU8J{ydbet(aN!Yqg;6qBI+$IT{ggh)E;vvus&km)DFIlB9dP1Ae`IDa>tIfU_3o{CvKB)9aal$LDu;wnnL27G*pG!Lt32yW%Xj+QU)b;=T$$w`v
d3*GPWmh1nb;cbAiSHGb=Z=ch~J+=~u_PM6I3C18#<o!{SvNcyMeKjN56k~_@r)1xK)cnN67XeXJVlCODaQggf`{@iKERqNS%5M&hHo6o17be%!$c)~w
_Q{axzHMZ29yl(!bKe-d<&cfGcRM!QSnn$-KMszjyYOeX>-A4|^PnNIsJJcTs)dMJtdxZ+(0_#^yMATWQAJkX2%|QW2;)lCTFXa!0!TR&pc;x)>zC-(k
C!nQky2~pKE%`LFO;GJUKBG6Q!~E$vUC_Y8IQx?u88eo+Ng%+qxXm+~Ej@BZT);}jIaN7-`sUM*;r`(v>+Wmf=0@Pc_=~aKaEFuLQ0)`JeXkyEc*=DSx
#7+uj~9F0J;QI1bh4Cgte`R9#~FQKOsbPM)jVGv9^_AD%H?H~MV?tssHZLx_=a*4x{%Zg<K`r1O46`vFM+V%{rTk&mJuE{{uDNLPvQCgGE`Bf`1o)9?H
v+^>h72N@W|_Bou7TJP$ihpKzvaN=f<&~<m!M#8#n1H)K?6v8SVS=dI3`v&n;D*?ev-+fnapZb$WJ7c}$;>fw1Uy=`L*FF|uo1aJ{C0cGqDqJCiGDo+l
k*cO%r_QB4RrM|kA}<o^RlB()UR7t}{fILASpC6y(eo;S}BaaY*{xjf9%#-sb2bkpPtI`i=*Fd<9U)2*H8l4NNlp2GK8j_2}5#8uRr9@a}nU)(PfH}tP
vi4F+M!MFwg%zZgWT}Nn<a&uoAL-{h+!~F|WkvY>(Qc230R=gl36zR6clect0>lgpu#;4@s8)%g+JpE84_x-gpNqt*0CYYI-LVo01)U?w5;sYZ3x%EYn
tNbJL7e97l;C=`^w9JNi7JU5)Cs$^#0{W?EvIxeA1aN&*SdSO8ehRQMLw_>{Goy>{j}#V5hI(EZt0i&!xCjEwX18vZ6!J*;z6G?|t#d_z>FYGrutK2v?
{lro43+&XehGb$z<5%vxzk+$7ES;z3F8NmAP-fm${)1jpFSS+o%G-Q*Wtg;$H9}UcK7`T`Iv<~(>_W@FQ1bmSPJoR=O~Ih^FR8x4<=@(=h)Y3%AWfas1
EAYx@DTBi$m>+QT<WeePrI9E}PRKIIggtYePAbNkzgYKv_`Ey6-*Tz+dCVUsMA1oJS7ExK8TeRHPEzCHP*b`uV~2NT>um7vjZ8N<WFbklAH(P6*%RI>0
|r58v+PRua})aL?yRXz%LfR%{7S>6VN`n3-8Px7YOa_3mnP2sgI`c}W2%&(DL&Lxc8oU#J3B^(|5!ubohzg6Og&BW#|TFrdwK_R{jF)$>m*gy$}3=c>T
@4Hr}ikHp%~9ZI)h^!7KxdWVgWul^c;{=!92BPBVTE4_S){BSRUq3r2TYhB2X?@5z|*WzRD00NG2&dNUEcwTfzw~!^%e?We7g*V*al+$t(8W89gZs-qY
JFnsSAQuoeq7~d^ejmQx!>bf>4gH)m0&Tk#9MDg@WD~fp%oCQ(U1QH<5qG;?9tx|T0Q(C)qHDQ}P85>H`7pm;Cg=S(|1C*pcL~l+yYAG7%4)<41ekAaL
muC<5&E^KKnrb)d|mH9`FE*cpnew=NxQSDve55}CM=BFrMR27^3pRJ$*&+!_u_t@F@S!%J!&4mxcID)FN5;nm|g-jf|tAh>6FA_+pFcW<l5ZIlOoBivK
#u<yP_bUhN7=a%UK8l#iM5itDD8S%UugwV~p-HpAS?_d`9Lf4#r!r=oM;ax|4B-T0&muyaqJ^E?z?UO}NwiGhPT*68h)x1n#(G&C12L>Tug=({3g6aJ(
r9wUE=Ic;-3zkaVMiel})B(P4gZZ2f2c_1|9NR$oWX^;%@UoU)Cp`{H8A-?vEJ!jT!ht8HWGoB9m-n?KUY`N&~yNo1(-{6YNTgNc3S`dWB7K<bi%ev;d
u{}uqw-<|Y1V=9bMsMm0QIHP~|2lmLhzs5hLqjA69J*~31SRc-1dd`&u74r8UY_w2-advxcdv+4zpOd&dc6shUv$h1h&2zx+YV3|vs57SaVit~<a>Y%X
UhGV-Sr*}q*|;mrS1K7kGj4*x(fz3(#fOoTBPRI|+0M}4^%0{@rBL&CO(JeO7>8s&qu(NY3??|=c;0nVp0Se<aOZWdr2n({zs66x*|>*S5tahYSH|_mH
+7x2{^+#H1(DE~5(fQ%SV`*Ix|3J|{r|__n=~=YY-wWu#akSa%)`P9CJ6~75`hFL!VBgZF($*WcfNPkRj$7Eecj~<+kMw!$UJ$@GeC-iwnqHAi6)r*U6
zXBbb4}0nw#f45|%UW0tE%Bq=oqCRQ1C?olA4U`1Jj-gG%K*Ld(fx|MQRMN52z5$6Z_axb=NPfJ>AY4pfM_xo@sqtEGASZtp{V>i_ZcrxD`gyH7gK#$p
STeAerNvdp7&GZZC8U7zpSX&K*m8+_xuv?#8;4RQRX(fF_*0df6Vh_QWFyq$@8SIqAFaz+Z>-ljufH>~8#+mToEq3eD(PYUBtmQx0YPFm5mkd*o|Q_g%
U-^Ma0UQt@@y*uyWsNU9NA$QfyiOg~SoPVh&oc}2$cMh758>v6vLj>OX^Xe4z`_M10`^NtM7Cte5TR8uFKO2-6AI(lyDz>Nxbd2>p!#Lag=Nrja6S3G2
yIbV^V7bnBA*EJ81EqGB|LFOfRRnvff{cb+4Y##XZk_g04+#J#cZ4;$PY;Gtp;tkt=c2RG&eS_K+UpeO<+Cw)3%25`5^Rd^*w&IqFz4^CjIV)rrtmRg@
eadDafFh0+-k1$+W|LCriV`3UT-OX>(Ci+{Y5Rm^->LVJ-**kCAygh7M}D&ysL+=DJPtAxTk`q-_A`l)Zth7PMq5Xw&eHYsm@1%)v5dtNZGn$e<#(l>@
4kj5v{}TITgCq+j+6sw=rw0pVaitkC2(T2dU^>d{M10=IhcXjpU-O#-Pk$|8bh|+9%ig;Rebxq!>s0re|~ay2(;=>k&9@9#oCKCd;D!YSY;Y@+XLj_aQ
={eFfj?dl&QnIMx^Sdboy@EvC}g_4z&38Ao}0oIG<%-6y}O7qdFH{(7<Xdx7*T@r@kQk@WrcFk#OIGIwaNO}0~kH2L>y!eL-<PX8W0r}$si8u(OM<)V(
kS_7I<4^)hQ8vO{{&5Y|nB*1`fUN{l{ritm0lJaWQ6(X}>Qz+}sZCEF8v@9Z-i$(JFxlOwD$0J_pwiFvMtKeD^H_<OBdXmbfxM+55kVvYWb2RKUm%$H1
3f&lJsm0A3+PYk<FJxt*a7Ocx4S6$PK^H`$s1XsFlO>CF2cnGZ&$lgPF#ofUEd0AhJqL>uO{J()ESK`zU)%Zx&#A8qczy{yke(1d<U&#d9es^%DgzqG_
DwGO)@0v+=D^>YF|6QWQ8$L{scARJ?2O{Q!-a6b#e-gZ_&RrrS-Zbi9%v;bvvM4bkG3>m1UGf<wUw_4^Bip`)KdY0kRyXL*E9sp{Y45Xabq>{Bqg%4@6
dzfcsuA)T$b&xPxPzb=j5dKxfbdB$E-nF_mJOWS$ugg#RK`VvMX)c>`A9O^p7O8Qpg{RS+#4Iis14nrv!Uv#sj~bJIdoV9^rZ0m8!JVbOvN{7&NVTLM_
g^aR}rG4REKus0g?{34yl{0^eVxQzM3&{~YoH7RXwMV&~kr%E0e~;hxiXMiWu_xl~UgBjE8eljGhh_T#Tlbc$o3)8R;3(o>bvh`Pr<lJ1x!B0_my!Tp_
xn>&}RAga(_n>9TR2!85_DxLhg;G_N?V=1(pN4#M3%SRX>#JL0T_04^%;DM!X;x2zyyr;E(IhF|_vF26%=3^%XNUh$B;@OiYLH1#TsbBaYmT>%KxVU&C
l$W~b>RdQM5{02eapNH<@pjFg@iQa-`b5twDYE*7kSvjZtW3Ej2Zgvn-#*XrnabdL<K$m+V=xXU21S;>m1mIaI+3M<cfJ9ITo&a4g3}V~JK0l@z#<W!Y
jYr8ImeTuDWoGQd`Pu)(lS|m?~Dw^z&f(w`hMDADqhdwMNn)kO7we6xdZHwk@wMF;Rj{^Y$E^mU(%U<fc#}}lqZE!eyR__`oKdTj@daQp#g9`cmqj0r%
A=bwAxw~A_RoBmwnQ+NkCx7bRm8&Uh&@{3pas}b4YDudHwTRwgab~5A}?JOc1+Td%U#@{otWane!|Y(*?slLZ8$$*hwnB46L7V{zk%}x#OJ>vkU|pF@k
V5*;*Qf*ES_nP$AZ-Q_1I3oVtH`#r`}k5-tgtu!7$$MDV2hL!A6{8gfcAJdkR<zT-ZiVk~l)($vd7M2AZ5i)B_e4Z^m$8=En29x;k^)IQTwL1NeZe&>T
)eNYkQJ2s089|OVNGDy@s4~g?0PGVVr2l)QzAu`{`ae{n-(%y04hR*v0?R)c<et;*j#<+4L>51f>QHC`{9+cKJOA9*XOdufRG~J>kW8&GRo_%2t4hfSv
e$wE%B!FWrSNi1KUIW=k2S7jJ4NBl+?#m!NAK<d4YS3S4>I7ZS-!e0`97sdKERp~|Z=gb9NA0_?dXi4aRYMev3nfC-SYaRV?|w%p?&bAhElJ8I|4euxM
B);oy+qVvgM+xs!*V6KN#qqc!7S^qXme!B*slf#OGzPptYCLiAau@D*q3x1a3|%a4fzg_|5B$`P;AELiI)FKDc)gj80_al{g}o|06uoe1OfA`C3bs^w;
(}xxZg+J${4!0F_@dmZJ}pY1JpDeMGLJM(lMcuXce+6z--y^%Y)@CaeD+@<uyWv1V3N=q%ipzKt{<T?25J%urU{<8qz9AxFJ1%y+Cq-*vO{)j10jO+b8
9ug&Hde<o7|Wh8<TV+3jU!62l@$AN0=pvM@DBw_HQYPlGW3d;tvj%G$6vKg2`R1^G|>#qa!mke7_dZtPq36mz95X>Z%~YAKe5HorMs-v4GY2te*e<+^g
QBwZl=<Qfz}D*s6JO!!a+uBEJIsx56TS|(i>$X6{ya>bRl-?S6~(=|%-GxLl^utjY*^XO9ul)XmMP5i7t(8>_5)fZnMOs)95>)wnQ&RzM(uXy?(n_Y9l
YLU0Z<V9OC1+i2;?P6Y>D&XIs**cAyCgzMmBjyDLrz;D0Y~*E%F`p!`5*SF{LW;4(Z=ieU*J^{z98eQkK%5_<A?jG&-gyoD@(<C{f#4uwv8EY-_dnwxO
8ob&F4%UoS|Jq$;>AxLQ<O#snXQWU77;!Rs0#FaOf7p%96Po?3FFxiw2K69kDIuG)(jV&?bJylxIydHQ0YI2iFxkkMo$SxLJp+fF}_<&*jF)qd)jFrs$
v>dJPgqWRco2>v#G2gIqr7$pWQ#9WLvjwn*EUm7yjs^i<qyqXns}7wXkeMe9;D8Tq+9*l$>PEbr5?2Jd6=t(=>h~GL*bmnlZ@%WD{s&JO4yWTvN$hKT%
Ml?O09j8~qXzJQG4nc7dd7f`6zKxYek~vgT?}<y0>Z@L|m1N65rc6KzAc5xBSvI>s5qMUzVvFy!~~xz*qO1W`hW-^!{wMEsW2BsyaD!N7{Y+v+B#CMMs
{#HPs_!9!4fZeTO%4HRMQ9YcR%CW#wNM?L`<(XpQc_UQ0IgN?SJa%TCifv8^@*47Q|DN5<*5|fvxATpQi-kH=X5Z}0Coo5VR=#0+_R*aBmASTmCk$<Jb
0^HozMc`OhC_Dz)`ZcEQ0JD2>s`yh@L4--yb3?$lkVP-`*Po%~g4-pqt>O2l{UV{Q3I;9khSbPff?SmZMv6-mxoFydv4rcyh*l@S9u$L5E-BxH1$dc0_
u2UJ7>NfhzuPcY(b+VH@L<~%d*rxqurM=e0VExX^g8nccoIj+z5T0+^Y0g((M8wyTFPcEdGN8%LE5~V+e4}EE5?-C|0sARYeK@Xa9|=(A>$}N?*4^X<S
3)Re*K)}PC#U`c(W|ah2SFJN%tw<31GMM`}u*?q=7?diWy~jfC%my=G1FjRlpwbk`}T{#vr>6XQDt{X&mR}qe3O|2KF-NFP{TYC!rSCGNNAIfOvN)=O(
eU8{pI#nZsy}o;btuyB?9-LNT7t`V8}=057}rDqR&utX*zJ99`DhgjD~f<gH}y4xr?(Un){gdf+LI-`macV#IIrhNrSf33%GC!0Ll|i$QR=Ple)`8``G
?V+N$92M|hoUa9wwjR_c~dSuVR3+<!8epVkM6?``?Nv5qj1z@>PO8VXF0tt^R`TIS1i3QE_X`dQ7<yeP*<c_$jSfr9sBl`U-P9LDtB`n3Nt58cn<3b^g
iX_N`&(IlRY~%dDb`PJ@%h?i}o<qwi2PWEH{=0gu3?Kf__A0ZtP#wQbFDFW`ZqF)t{1F2F`@DXq3ad3iDu+qACmaTHve_sbYcWK@`_F&60R5A1P0|0p(
GDeR`3hK8BdncHOEzG9$bl{E&g`&taGca?2Ja_Vi<6OSBSr=X5^?M;M6zYKzkVZe<bJ)ixtN-h<ZH(vjoy%NKJ-v(I`(OnlH6M?W-zrPLv34TLO$G_<<
~X`VJCn6Mmj%$WNN>4O>~J3TIbita65^(fEeRxuq0u;KEEYbOIMO3(ykO{$e<-l9MXBrfBi;A@2d%hC{`ePebIE&^|07@5`(LVqC{fDrS=XQnm>(UEQ{
xhrBATWNf!XB)SiJPwy%Ro|Fjy=n6EGPa<w5+XOfG6<$D3djdomm*6CXOKmN&}{w?p(HsrWry^#}^^4{YY24{lUdRd0Zhjsy$du=t22bmK%<2%|07=-Y
wZkzhM4TSvHXP;Hc`}xvZTmbq=5?4aa5d5<<@70${GK05cgOC1E=7|X3)l=`^@QVoT8OyBZOf<k{j&kGsnrrY%f_w3Nzz5t`hIs7KiKXUm9u^c=J*!D>
k0`>dR|yF(%&CTcn;+n=WmymrZ(5V6`))?uLNn;x-?!s@J|8O>w)n?;bIE&RoQ5>{_KgS%y+N{4$*w#IhfB{{y-9lnq_<q!sfdNV9LqoBHzX0zW@c3w_
wv(3VUZcb_YQ<k#cM}<lrcd*3|TI9f?_l&`OtIC^?e9g>4&ut!m$QwWyk_fJ{}YNIg3A<wrqSOQW**BzW%`Rcm`%^U@IVA8O!|kS>50YAGJeo!{rC&z0
!NBG?`i~+uKKqmlG4b@aV~XdOb)$-(r&al*?#|S`r^>pTQX&uk*KUv?k~nA$UZrKbFw|m)2<^nN|(OOUalmy$vEzqN|^)dx1TdPGjxkZr%r51rbu6?n?
jU<CD_A%ec$cz_zmxMU6<V&+%4#m^a*&{I`{bjq3>`F_~`Lmy9J}eHN)KXf2W^uzJr#S!lqtzAJhc7Hhr*I%lX)9Scc=8t?DsVq|~-$y>S!3ax>4x8Ze
=q8%?JUflazObZ|_RaIY2hCc!Q(u0YA$37Ioo3_5i3sGTs|Gt0SV`nD<ZV<g)*=QhZk8SmHxu*_p$Gg(O>SE1$4Qg+xzVQw58O3Q|`ukA9O#a?d|CE_i
deeO_au8NX@{aJh7fHqf7#CmjMz1qg3J)vR%pPDSHPIcl@6}xYSs<DJoCs=m_zBl4Qgk)CU0m!p6dLZA-80Q3{L>KexHpZ*6WB38dMQ!s<{hSTf_wAF7
hC}u!-gg+v<skUwHK!usD_)cPad}C*irqSaV@B8v&YhOw}0;|5>mu`i2%_nfmiR;MwSW<N~{5WWo_<DXDsAy`f6)D%&}r`uimj?%08u$lP&}N<ru{MuF
-ymT-@dBb$&CkrwJz^{!YOop||}f-?9I<=~Yar*=!8YdLZ7*{hIPx2l?l#z1IuM-r&wMdX^V2EM(>Ob>)tF!j|pl=wp|^vj@=53GfCva~{#{hw3)5F+!
<9S0RZXRtU-?0`1rGs9JQ`{zteTMk=-@8E15zRm1}5QSq$WVH~+`U0*#{@aLn-?&JDYKB)|nT0JsBOWBjS*XsQ69czNSQ?oi^vdjTz{B$uUQCR4Nb$Jj
sCeQv>08VRea*_CMwe-mtgM8VH2DgKj(aX5b1z;GizK(8!>u0o<D%zA2XMkHJ64Q)g0r=@t^S9gk^oZuZ%O){F3{=+-n)->c8$c5e7ho>OeE6qJPcp>X
2nqZ5d6Ru({=oR8qp)$wUIPRXyUiLQ%%t^Me!pRfiJ4|@)WjVwRZG;DgIY8QPq@WJuc+L*yg^3`vb0e#4v-t=e(wFezZU?Cxqxdu?(7LFFO#p&xrYdFV
!vNE&SF7s(aJ8!ClwPn1(D^Su2o0~DH%_;5wW&;N9pL?|CrkCNH39g^aa|Q$i~nS#Wr|cb#9)6@r*?)e5Oz4U1tz$KgnoxH8sJI4hb^8G^GJ|i>b)DB8
2vDKlg%YULPO~F4^Otl);id#y5PdSL=;7#}Pjl_?}!q_1Mn&^oRlI+lPc+WS)lpP5}0q0oiwA*a<{yQoQ{jpP|%#6(!zmPyit6rB=Q)4D~1(nc{ZA2t>
tu2xRJ9Wneutt$QfJp-ElbeDYlH87RGz&$irN{s<=Pz>;n+@e0M))Z_I}%t402R#eki6oRz*h0|0=-9&W8=UxtV%)^6AY&r5D-~i)vJwFarVJ~uP1ztU
2-olOj&3hLdnGB|GXS7Q0F;)N2c=3^YR(~r1$r62&RKDXH-hwM?+nL}ItAJVHGL@S_rv0LiG(b|2LbA-q_11rpwD(*2Fm-7J{I#*UD#{N{q*tSmZ~#}h
DF76W;7m6#%R#WHhq|6b6oD@D3D}@b>4NI5^)nCX3!kz2q>~r}C|W0?5tNXxs7|PA{&530g`E!3+%}D{yZLZA3v;zptUAkxcdSJe-QwI=QL>Xrvp3ZU2
vq*904OrLG@EVhHCQxfX8Ma|!i}c%JOJC`fU#_HT=5nggQiLP%nZvNlfB6O5HG9+(AtK7L^FSA1jmSP?P4-6+JZ^ox>tg9z-s!{tW|FGq{WTtl=*=#WR
Bm3a4#ly>%v5ll|VI|CtZ2d$#~E=kd{C6E|U990@pK8LNz62iN~T0B{(JxVMSKt!f0ey0A{6~=l)NxocP02K67zxc<fgA4J3BW0KLSe<2|nXB$ZKpWng
LxXz#P9lo2lR0OTQqfho$v0|PM?&Zk9pNc*IB_w!WRK-PcQq-auJATIv$+gs;K!}Ih$0bw1_4DiIyT$mG)u^6cza_46cqD`~JC!^Z72|neAWlmql@%t1
JANHzNLUwOI-kzuF4Ax+lp=)f6AjPuz4T3fAkTeoi|B+{`F}w<T?P5(r4Tv=UX1+3<@C;b)Gvt*;gTZD$cN|uXv0nP>!fCzcNaBAnn|e4fKzU0dWQ3R&
#EEL#q4;6DC&cWh`F@)v1D!x*zve1!lav?R&Jp^gAnLO}vFGT-4$K;6>&s^mYf-A)@7^rF2#H}{M1g3M2iUbosN8QNSpy(&F(A>2S>7cfd6j#q1D{m=j
{N=D1>$gig*Kc<h0U2v5@M2=JOC$^N0k|qf+(Hmy(7IzhC;xgo-jl~1=O&=>T|&)i}hn2mf)edh(_GeXKFcDpqdLTDxr!zkj{f+S&rpGW{kL4e6?6?l4
s=(x$0rD`#EpklJr4|sJplXHyYsldFedq=f|HOo3$Hq)V;yu10VMo9$EXJbo>0bl~k_<ipim7ERp>&!J+I^00CbUl^2ZImW*G8dWE`+!Mc5|Ym>mZLr2
bC8wtjX4EAUDJw<orG;AnkSQ#InBSGx-nQhNB0l)KYhG3w1L86*-s&v;r(P6lEThl+H4;(mggHpItObjt~E5<+th}Ev@(@FSj13f3aEdS?i7P#%Q44<H
OAU8aK$xi^70D0oAPaY38776>^iE<m{SPe*PLZRw8f<U^Lzjsldmc$Cws2h&mK!K$dwGoNT1!-cpqcg}%EXCr!+mbe6vhpe?+gUDfzzu6DpKJHc6Y&7x
IX^N5vSHb+^QmPzD4)*)=2dn~;DaK)HMGe`0z<+(QODReJ(r28x8}VGz#PK6{%#L!YN2Z{PxFV>`uq8wFO>ciG%<R3>)V^BFJe89mEuRRbbwIxel{kN6
Nuk1I{Q{;JQV4qdrzzUbU}sUYd4bX;1Q<~anqLr4dm=ne`Ck@@WKA}EAKwHR1L`ND;rsdy^R#-+vD8tSdKjwaw+PMh~;F9k}9z7SdM|q<I2w`V<n(-JJ
R87Z?VLCh8|b;IC?~UoM;P{lX!!d>_=*2)Ke^Fd}W3o#rh!5PfpE_UwHlp;h%Sck130|PDX5%vxmikYej}z+L(*u;Q6F3F&qSO@124cUZ;)DVu4acM-L
H{JXDX=`-p-hArrguCr}Y*<lX*3X(9uMGC%y~#_@u9oAmrM*`5PWxB6OQB-mH*v@gs-u;F$BO@Gi|z35BCL}8JbjzSzDHKgex$_!SM;>dha`Y>j=C(*z
N2bDhlLbuQVqz!i;W=W4Frlf(O^}x^4;~%7Ho1Z7MTX-;_@9VR96M>=rTDH#N{rR`U-}p@aT3~`PA9uEvy6zRHV;uaj-mJ3`syA$`pYBE}8RPJpw5uj5
kVgLeTi@aT)dh8X^#Z9$b*}&+{elrPCv8mNe#3$mipi+7bb?dp>0aB9X&KAkx&a!0a=4baxhA5^k;u1B7_sfXdftWph&0$UEiLw4Vr#Jt(`Do(<L`wi)
v2)FKHH#4sDiY|n9~UPkSXtC@kjUm<(>z|FxQMaLROG&A<@fSWDIbt%aYohFRn&OO~mO*<Q(=`-cM;<H=qC3NZ;IVyto70vAM>`(YZmyBIf#5Hpzjx3p
`d0XGgs7HK-)t`DrGzL7;P?%XY8y4WuhY@K0A<V&bE;ugV@K57J}&ytD2|@E}ydx!?GO*F;>3<<IDB9x~nyaQmD~Z=mZGUzKlt5`e3I$<Kb<V?;ALC9?
<he1OfG+j3D`t_DUh(FI#g2O@%SyI((*J!5mzys!Q(-ed6ieFjDU^e;#gl+#3Rg0(-tIO5fKrK=^$^hLP)2b`b)#Vd&}t*rxeJ$U2wJN}rj>X!C;jmN(
yUn(&Fv>F2ED@J-|mf}e?i`QVzIkA1_-s1cBd}TMl+QzPub}DEDN)}=(i?czr1}E9pL+o7=${zHWmEZ+@3hb2`8IZ!=)7AIyD6n@bGc{FMD!}m>b4J>+
8)zW7hqc%R6owmpz7&M+IO_=-Yt-wv)VomdNtHBrM7ZFVDn$`6JE;+s<W9q_uXlv=PP{&AA?^M~&x4~?YwIF?89|gkt}5!k$%TAd<Tm*e#~IXHJ`3T^T
QPA%ZCQ*MrVty<#JwqW(g3KZhcDR~6$5RPDf#*CEy$PmXIqB!;{f4cx0|OCyMX=5Se~(*7wGVl-SO4<A%ho#xYYAQ+5@8#e*Mb}11I6a;~Cq(2M@Ax{8
X$TU}D|WTS>-P??8dRXbZVD&npN$u9A&=-CB~gS#m&D^$G=MF8xO#KUuKrN&=tu#K(lbM!I1CsY#)aCF@<bsR#^{8pT0av5TCFqjFY&fqjFiL8HWMLy#
;vpW;QOYY>r*%Mxq=;ZCG=EJY>G)S0*+5>R=10zx5s=t&X@+NsA?)rZyg!6zczc;yxBVL0i<liT-f5!u&&USi95rBl&xf2h7<4|P?@Z@(*^g*I7rjaqj
z7F!Hdv1)Ttr<k8l@q+`<K;FF+(?zQv1fT=ja?Ehv{&XGsjWjGG3QCjqN=Q}YeIUkP=*n(~EMVTtTHMPk&LHD9mYk>IOr;mrO>OD1))LY`#=06)h4@6P
7&fEq2e`_!x$n1*sR?&Bt|c_J7V<q%T>+?=SElMbt9ughF~ArtT;4G(kXWOL9)lInk9fS*Y{->!65FPsOIx>ae5*m=bjo^Uz=|m_GdGI12>mSD7wkX<$
w>Iz1@jTH;O4tj*Qzt+5v4`?H^R)X=!Bgq<vc`~*a`irs=}Ww1_^!Pg0rYYv|nkj)${W~f_JN65qCp^CxxQXFRvE*a9fulD$p&}fwr>K(~7i0kS@jE#Y
P?n@J!fd6tDAK{Fk)h_VYJgWhae&@FcVfpiIj~dlgp|U$~+U-p(x1+&t5oc(aCkJ8sZ{0z#K>$R8Lj-jV%)t|j0cn*8CxGMiAt<9<H}<|kcN@OsQDG*g
B-rLa0upPMZgf$!44my=v|AiCd+${Yn<6WYD&IWaMw@W|4=u%VI_e`CYaz&S!wzmHSg;_$I>>vY9_EBkyUwzn{BKjHMwjTRg7>g|un&!;Dn*7+{iAJU{
jNGz1@{P@!X#HNhH2>vt)9IJD=d#Q8-ZGKtcw-dHg61$FBUPs^|denQ>%4$0Sv%UAtlG@8D%JqX;l&9t*aiuO+u}9DZvzhWVOEf?1r{0Zg#A^_uV-3lU
WS0DIY*>;+DmAq@>IK5FS6xKK_YL{Dei9pZ{2GACS(ok`>OAT768)ZcSB%f|8W+50nGQ%lnNcmME+^@Ovcu?Hw?s4{>?|6t`Uu9G&a$()je^u!U5j{QH
_%=;ZQ+~a?FKTpT;gxu)S9>phNM8d>ySXphxTw}Tov<2*)E>gSAz8IZa4YKsZU6GRhO3O^(%tcU4E4bS^Xx_IOy{La<o7K_P_oe#9tQ6S)SSm@=<sMSs
9_#e1;f;(CP0+?oBpm1j)sIX&Y-$zJiBx1&fFF$i=p+F7G;63(*&}RO@R(c>_z$%oW>>k>W|MVd4jHraE0epB)?jehnVq+nX*R`I{<FiV&`<PEE-$&jD
Ra)o$4=Wda+C#;}jMbv#wjGKA4rzBtvA73yu(SiJ+;{#4E3(McQdUd%I>A3cTb9<z87z)*m8mOeMxqaPbkjc<A;cZEJd^#rFO1@#XBvT~U2UFSOR4{Hh
p##k)SEy}g;J6C|xo4D--e<U*?!uy*oRGyr~-H7;O&!-sjM1cw5Ll6nJ6W^C}`3Z9jHsf`Tp$0Ov8>QjKW|UvS7<Fh-2!ty#Fw*xY--kQe^r?&<Vekk6
?^w8~la8##FlJBVd+mRS6}Vv8UgAmuDo;w4_<k@ez&uE|>F^844}G6wO+5dA5tER*M+D;m`+Aq3PtR}=`Jw1`E8@%q?e`e0`FYtU$@PO(UvK7yBs(&(D
-bgg*uUi=U0Fz4qRVFJOG@g24ko(MAxq3G03T<U-qXowqTox0&(84=F_})C3%{-`_LzbQ8uGowqSi{Z{!-K#?H_X3-tB|0z(?o~I^}uV6Ze5Yl8{?pv{
6hLshzSoVCh3>(UH_?zzQ^xytvhbSkUy}*ZGlLV4t_WXJuiFfpPy?ZoU~<Uv@gMv%`)KK<-H$xVv-;5@<tn2{?#R|E(yI8GYyQZ){jH_s6oakyvTsFux
x5Fw!z)ruEHV*8A@U)cF>CsqrjM0Cpt`n(jj*exwN_)tVa#euknzB8>Y<)RIsT`7yE)Gyd2B9Yv&q@ghkpx^|f-UAD_JC_+_3>_{C_%#qy#u;g(aclFh
3V*atq+TDE{Bgsn##j4yJkOfJIgd}P$Vtx6}{kC3x2%5+JmA1i;2Y7TU<p8p)MKxBvo}+yOvgc{+x63wSZut~}b11)75W7qIdM1nMLrMN=9`!u93{=r$
^^)&U*2L<Qk0hKk9f~GtWG%{v8%Uku{<Qb77o<<k7-IRUa$E_y7!7xWqk*#)Jz5#QuciES%Q~Wc2TF~u#AU+q4)BJa(20`y#o{Y18Kv}z67GhiMU_XJD
loMzdlV1YpJEBR_;tNqDYQSKKiS{R{DH?BAIEzj7LRyZ&!4jFo{ac>c(>&*3m<^PB(%S5zr~&_N19%)H8$?b5<C9W5FBvnE>!i5zC$f7Bt3~kCCG@e*L
!T;&M5+FA-SV9IE*IUDCQ$yV+}%yYe&5ebgcAat&V`AU+}440lc({v|>n|4=gmID9yk-7?P5J%%Kr?DqF9;)X}(7BiFarY{B|&C^p^op8F(aTHpK7u&z
*|-Qs-o`y&EeAeq05bYBIL1g27#<cZ_YaLJ+1hIj=c(Y9ocs1xgFbiWB>?7boQkcg=6yfA|AA@c4}os=hbClVj8OKw5oc?cfG%IO9=Hu(zN9V4a4d??3
82@K)hA8_9DWN`t#(w5w_)=$G_yq;c6buJ>{EKTo6Z9ahVtl}KD@7W{1?ftG~zJH?4<HN`TBl`v(tR3+o2x~00%~n8<u5?5`I{8-8rJw>)lxIPy`n?7Y
*79w#)CK}PGFCNdu#+@u=BM~F4yl;5psX}g6(DQO^%o}3#}AMP@w6{BIwpWI?`972sX+b&TFIBBxB_Qx*I6(4)dFOx%2IXpTg1qjGmYBMj6ix3px~wAQ
Uf*1ujfPdcf?N2#E4;LZh+DA3)AIAkCC$V)Q-2K5S<NSuesl`K1kO#%{O@*EKxW6K}_^+gVNv+-|yPs^--xAE1{;IEpT<FeOLWMgH-p9S>>mVG$6lUE4
e<^(IUb&(#V(3BS=@Qe2KtgkpD(=(-;T=Pxe%C63ayq;<Y^@cpQxH2<XnOV90JS`%2*qk*=o~rfq_~1I?U+9#EXggP)8vp1Nt9fOSYKFYwKL(7C0o1N+
3zz}_m`Qe87j0Fo_FBH=L(WVoE^oYY@Upqn$v^INq|AhMnO{=9f2q{BFd1bbf((1lpf4OX~&lBtT*b1AJCBK;TfpuJbZ{tq=b<!=={edLib@EL6UHkTQ
YVDhSD4GL!iacuA7wFPVp*nnlbOBigB`<-Vk1X5-LsSak#!!|w!XjwuVxl;k9ZyHpH44y0awdq^DCNlST_WF?3W3hOe5@Qfg30;0Zpn&^rn=&Im<`vv*
YyOdOlW9O`LT*3c5kq>c+ihLvMg8l0eQfpquByuFJRmZ*MZ7lUK;+vUcT79K2yANqJEUgE*qJR@dC*n4p+i<1VZP{*40wKyXff!o*zF4I5|Y!3Yg0nA9
}S-|1k<bJvvPmFYk(Ed-B#r4g|RaU=zW3rH<;hAdptKvbBg{;tLSQOd$j)+VmDUfo`8ErDYLEHt43(9_nyNGeW0!Q2Bclbu?>1{XO&rQrjrPZoRhOVaU
#-8Z;ky>|9p_-p1s&d3ov%O@FG5`%1q(bjB9q+*{A}`;)PGlANcpsjXxDQdJPHBmDC@%KP}>qFT<8ydfPRrm;XFSIHCrL=ZB}qQcnt?&@hv~JV$%d+p#
zPlu(ISd%Z$(RG$P$)Vu92`K$IM%b#v~X$UnUb8{#AMvHjRJuIm#+iQP<hMIrDdpK&y=Avp?V#|-9A1jRuUZ0;Pnu8PlL^$<Gil_TC%+hBBYRp)G_u@t
qukFGqf@jcZZ;9}270Pq{>wA4>bmr;Ho~xQDk_7~fAK8#y?LmCx7Ha~@cqZR<@EeaPZg+qAO~(uFe8DrG=zj1-3GJc*XUQ#**%J3|Q{xi>u77vqvo&wv
t{Upl?dpI<z*ph6R`Peq*dD99+gnsYJ!5yb3v6eBgtLunepw4d?xnA*GBe)5J1nn~&yur6493ov_8!OxoUk^BXS_VXqlUbbE4S$cF}GY-``0Uw^Zek_W
SBF-TMD0{u(XXO9<Oiv_&WXr2Qud~YJLwQaDOk!m)wOEfXnLC=dSV;I)4IamSB6j|H)pT|JJ}Zy8GuJ7x@I7L41*F_&g!qXRG{b?^tbwzPgbCNcLF58M
fancI_bZy*Krjv7R${xuV0{^H;(c*zjWUTDl$X@DW}1Uz-1u(w6?a5J&WuRrjHP2;#V)xW9e68`??*q{Y`r4$zi~wr__)d&JbW^)H{FGvq^ctaAN~S@3
;F<Yv~&W&u$kFD=xg5mD8zYZNWDb#Q|%?efW&!vd1pbm*fT7s<V4@&l6S3LGQquRrZ%W6>mX@?7G)g`D)6SM|{+H}IpQ=~TLr5kymqK+l;%4KWBr51QW
u6Wm8qNr?8xdeXoOai#P^`nUF(bev5oRs587ZTXz)wW5KHC~VE-EBuHNuncw(woON;#F<oMlwalr`8kmNnS=xZ3McF3;^pioFr0o%7WI5XZjG<Ik&}}N
M*BO*ktBApG%UQN;Ijk7*)Yma3aumXGb`3%%!xHPicCv}%lL&1>MNS5EQtl;!{EB@vWXg4$FI0~Tr45}#nSm(W8ems-&6bm(_%CbKcB->Y0vN93IO}Iy
kBlz_mi-%8b@VURfLCi;T#Kf{0hMBLvUyF*-qjPmxfcy`hu&gVL!YZPY!sb{pv(hfhF2cKlhFZMh5bY>7_9pV+pSJ`z=Jq@{2*B-U4m?(k7y!jJ$8D8H
^yV8+&xh$1sVWH=RNlDm*-G0p?vra4O)cr}zraFRBTtViI}+?hFrIp>L`18V~SP#qVXJ3oOysX42nTUvY?+bDaramMH@gDG#1Y%cce^Wtg4Z@pr_fue0
CK`}+nqZ}0NeOZr&4oWxm{op(V;e(E21J7yPj=kgG`wOB2YFXr>=ON@#nx+_`V|C6EPOiV(?fzgsa8g+4bx|<MvRRX^!WkUtPm|sb1*gs2RnrbEr2}?M
!yXFQLL7oOxz9L_DzR4-w!r%9r$Hoh7&qK9>o5jsQZ1U~Kv=Ih{*qq++VpaoUiTm%(TT0XcvuW2bzluLktm7-k+(EUX<NCw_Ex&ku#<_r;x@~?e@=UF2
t7qGg*L45AHGkfHdeFI5d6oYr!aVdBV)YK6@G868*BGBZKwc+smk6yINT&RK3gzTO{<b><EsA0V#M-}!r#?*@D8F6sPHvNpB<rDk3}?X-xooD$Ctc;3B
+8)lB;iy6VRDV2?+VESq^-+O{G4#7L>o!QaSyA6+wkRXy4Daku(d|;BHsa}VU0MDve@MT5@44;<JZm9fsezJ#@!QHBJsZdx{8e{M33L;7w0*)5YHr+UZ
~|bOA>{fxyOqvJ2%3gW{e!pOBSqyHMKh9YA|zweu&OZcl1J<KHOI<0{O4+GH})>glTJHGf?!!Z(4Hog=pc1!sl#bGhC?KHDhx$dzcda@KNBbh0>&Q-#q
pW7dUQn`&{ULh(#)=hFE@LGb@rS&>O2WZ6I{BVZqxpSj0t}!|bO&TnK8m5tab-8%R@%d#&-G$8y{%1fO3?IFRHAF!nyqEg*{^&(z`%PX^D8^WN9&PbKo
K-z(Zp1U6IS^kj^|1B&F@4*W+e?PjNbAtC*2Aa^oQ!|+!Mz^<R}1x23?F_#H3&DOs~fQK?4?rcUe(V<5$29K(P?7SOh?;TMAUPjV2?i^t=^NKN=uD_N+
y9fRI>vR7Wz;*I<yLEIsiPyBR+4D9oP-t&+8YajL0T^bF)F^87q^_Dd;Vq5>q;JkC4)z;o^5w@lzX1-51*VWCdPK(-Vtx9?U7Gtif=~TCMEv^{OHFYzJ
yxh71Ty<&bnDHEAY4mteOgVWNxsO#Bl|>HkUoX9d&teD0~^SM;QEqBk4S@}BQ3?A(4i8?;k=BY1I6^dRhDvD1cEXy%s{-N1M$AhWjwt-SfKG2ONe&<&t
oGic{pJ1T|`o4d#UGWB0%sfLV+okLje9W?2h@C1?UJK&reZCk2k2tWNAON-g{DlW2^41I>Ei<n7DqXQwVncb)VKKN@Ho9rbcj;K15O_K|vQn^9@|FNif
2jD3-uT?N24l4MZ2&z>rlc%0SufC~4Y>#A8_{Is4=jHnUzR-&(;pM{u|M^XM+cEQk~9rrOWPW>*+U=OQcNY6DklR=G~<ttP<hlogUINwo6`6T`j}v%j%
lM;|q_6W{LaNqN$KBKCD9pdg3e%ktTxD=^91x2~vbuSqkPYHf`$H({+<5s(`Gkao?l>+<sOO4ES5bZ^sA(b=A_PeliV3b0FIQ8LMk2D;bt`3+m(K(=`k
GU3Q+1g@${TYc*b9s#E8DO0<FBk>D?GSjTA$p1+L=l@V?$>Ev0FFrgbkoR|)4gWk8=F5wb=P({`fBp5m*OD&m!yA19k{r<MX2cJ8dJl^CFO4LFKbuAfH
5P<eVi#Q$HQh#k>-9YN0eI|!^{t7D<)r?!=mmnw_UY<Ic0L$i@yyR?y4D2e-0z3`RZ7T^%-YKPUUuLM(z~8q8aI{-VjTl>xH@Q?kWt6bBMVTxML|3W!q
-5a`;D0&ZUKe5vM0r#FBvd_yq&VGq#m(6I$zQqLWGRPz3z9Z?Okvs$IBo}VXlFKN^evg2r87QAES=H8-p2V6libE$SXFc{4=pW%Cmxp`@%|sD9aJBe1l
+`@wO#8`9n<JswpGsUDcSMCociCY@Z*^NLw60pX37nmM4fmi6fyUVQ@e!eT`b8M^@u20l=-mehji2q_6YBF9bn_imyHOwALghvmc>&$z6C(wTZ%+XGh@
4KgBVhZJ~+EuYEGsHMn3L-?j&leFFk`B$LjGLT486?#b&s>=mHBUXsu_A|?UTK8#H5&{$G3caM9YhE*UUB~$)K+_(bxx)J0EE3-)~*g)v@MPbm^rH=_t
nWq1Z*YhI7*=Jijn33$D2cz`$XSj3GGe$S`jljp5S@hF|F$V2zDove^5CZl4*{R7!b)eSL5D&2ou{J>0C{m@}MEr5;{34$p8hpv@9!QxPP9m-C`86Qv8
zkw)piMyE2tei{s_oAw^TejX$Q-<m2jt)2C?h5RVt3&ZA3M*MRv;8UBnJ#;InJaXv6|GxRsf5=Qvz+>Vdo~Y++*Ly5=pn^$16)~x!}CFj|Jq+T8q^gdw
JZuE!wPUDV_H@WniSww@OtxiitPY*{rBy?ZOL}O)8mv)`3AL;a=mZTcSnSOYo+zc%^<%k9x}GY=bY?wBpm({7F*Yy&;v9RKimd%Anl`eFe2?FBUgW!9-
}a{R*x9Q=>h5>TRHneF8M?I-@AjazWH-RjdMj|3NC4D(-U$jTxwx`mlrMR(M!Y?#*S$u=&_*LbCZ+B(2z)^LFOP&h7z!W!2HBy%0*8p#^u>SXcn;;!q&
!41q}eBquF9X&`s6oLx?TFBKTxE8=?PyiJ6c>{7VFcZayw_mSYWk9q9Q`m0Slctt@_=;!gVI~pCCrW_l8!`d(@)GVX=&m0qe(_VGjQg^hGSdKrmZ4!au
^AD~(a0H}jF}lsJG7)W>2u>q8O&8B^G0!Y*#+pdX4+a@QWe^+a*ZG?X`~%dB{h^pmUObVsA9G$gRSwCTtm_x^5NBYo4~f;kBW;NaYp+chA|382w=3W~J
m28a9|7mb0y=@NtzFqpN(}{DvTl+;8CNitm^)RI2t4o|B~|a+4}w(JUd-%qZ<D{lXx%|w)FTctquG?y*Wvzb;r1F*Wl-3!4Z=%3w$hOOPRZ6zgcd1~Au
-e(C3lY`1awV|qiJqmPZAiV?riGN5HYUUc9nnjT5oRz-KQLyHL=!mJV}M+Lv{}Y;WbT<23+5lNLkr#6QnWXzcTq}v-)1rMwh%B<^cZ*qy3-%`~NmX%aT
p~{0~z5U!ukNfAN+6eNXcLerNN4f6%{rVE^li|8<?e|9@L$|4(*G|8Ecb?-%a>?Wq6sT7Rhv`2QC{;Qx(n*#8A1|H_tsUFpB(O8Bt+H+BD}WmA-IEn_Q
-RGU>lqUawjt**UzPtPLG!{ayb6W#u!rPTn`AYrcz{TR(`#KQMaOR9gJ{~w%hne0cFyWnjHf{!AU{Ap>H{?Fb&qguwhiCulp$?nwMKU#{VSHotu4=V4W
CEP~-A1%GQf34sDD(BBr`Igmh>TvlINu%_SmU{I6<oz##AEb}^h@icn7uAmcw3NG$VIt&;Pv~ud=4zV$(NgYT@%vvpe*eP1f93DL@cV!K{9yT}<N@zLQ
TV^ud$VQPvGY9eRd(>k7pUOEJjmhbz&s;?%tTI(4hE*gn8?Jqkhqd9TNY`_>~71JEK9cKR(Go%3QB6XZ4H$5Fy<+eS9%4ny-yWcMHY{Xp~2y9M%2#8LS
n7;kKh0OH~^O6h9>j2rRQl|tRt_*^zJBQPkS0)w=}=}|J;7%bJ7CQY6zvlh@R}Jw=HRZX8*qi`~811|9=)gKdawAtG_?f|8F3E{(H;+KYITDO#Z(y`Tx
hs-!HD;UnoCi?@d>EI^Kiepoizn0e3~M)rq?)^H-e~>v#?<+tTm5FC5SPCH?os`v3RFkH41q`9l74`1109`StV9-3>Q=!In)QedTp;=H_$Pw`s=M2H|n
%@%E$fQu#(uBCO;|s_kvh&5~qBSb)~(60@jxp4`aT4W94WQ+1SG(#pbuhrw6_z-t4`HFD!|XE^R~v$oIWL`g!qUW3NUXxDW5mXP;^FTj-8n4uRN!Bv5q
QiAuvt`g%U3!cn!?HP6tflyU^G#p8?=`e`1U~uiN&oa^j(gkdAQyf&kd1#Uq4?$3MQuex~uwRG<0ps9mMJDcWvNnOUWZnY8I?jpXodQjYDA9r=<XF|b?
yjvIMZ6s3yd}9#J9rma(ob7h`K}#0H{}sa#A2919=0oQX}Zryd(w|!ydm(=G&tLkA6a;T#WlcrBy8a+jl>wRJ3OtyGK^C!yNRy`hwVWf?Cbv4NXK%z!X
p(Gp?yDlid;0^0w*Hb@V0|zg>2J02FEnPTm#>7u_P%cBY1=qKG^gOH93^}5hl;)s=gn;9`Qb?t`9jB#|GQVm%`BCyo7e`#3|cLtaI{%*1aJ8FPBi0kDT
&=hhwbZKE@&awMF%U+ai#>nuh};NAv2!#*VRCM@9pZ!E=5vI}hA7IVNvp%j8CQ)mXf?mP5kH+;b0tZ9>h1ArX-!dt^Mrxigi}a?c(RHRiMr>V}eBe=AZ
*zI=`0VRIjAyQ{fYX8kY>+Wa044y#{1SvHLw9QNuFx0Ma-C9UU`;5in{VD6m_A;s#phv)fB<EC~NeEAWSb`Z`u$E&ktJ>-_&09aL50oU`Xm}NdFA3;}O
PuJYcNd73fQ*d-QY;CDWL6L`1I|TPqI}WDoBQyH1ubX0pdKk>q4o>oBgMzPBizn}NF}p~U4+?m}DTg-_oK<8sVu#?GPZn=&U96IT45q-WE?RBY-O-Wqn
!W}?r}u-sUhg(InSu}Vr$DJ@uTMZ;TPF!Fkn;!Io(4&tR!)Z9?$U(n-o;u8xpWA|e3%kjV+cw%aUa0*69~0aUhjq+ku}oS-rjh--Jx_%9$XF2msJW4`&
KCOj(Y~dV@#oId3f5&<J$DF$7Bw7`kv+F&hrkiENR2FmQ1i@o~2|sZMJx*X?1m#yUYIce!QutizQo^M*)Ke!{OFh=}$7_pnNL`QBN$jvM=)8^Ho^vEIl
-DQ=`a1#ajWh6Tx74_h%}TTa1T0TEs)k?BZ6=n{*cx{nkyid;)^Jnz#Y!t6R8EawbkvNS(Bx-azD!o9Q=F6yG{{1bL+@MR)IIEO7fEx1amLbnK9m)D1Q
V;jPqE3)mM!UIe*<q7GSHUyjmN7PYMygmJ6kZYp1{vU3g!I2G+FF}JF@NLL}U;8`@Up-Sb4S=tff{2u=-^K75w?KVHc@{m!XNzj*7UbMRbAG%%+Iy4df
DIwW^F@9RwNs;7L<+b2==!n`%P8KImEKLSC;4Onj?Jrx|_hkZBPNIemsDUD?2sZ<=W-#8wih3(k7Q)|ncP49V*b1$jDvvoRm8~=wYZq)4s(~lCwpr{tm
u+*EY~OK%Lh1<D)RLu<W94>$#{pMyRo_Lu%uW|0$oJ2Hcg`2lkOZOC0t=zJYWMNuB(H|(qWDxTRWCQFR$-0T2j|;rsGj`b5WXS63Lg4A@v2(%jNEq916
EUk@bvK@9NDJqXK=1t$u+B8Ur4^GLbzM>JbYh2v;eE&ys72HX^af%Ph%sTXtm?@)H7O1J8&q5Dt6(&xc+#R;043QcU7YoCrQrzPJkV`4RPzaj|~ZA$27
Rf8zM2Q`N_!gV;4bfvr$#wh#;k?i%SHh4gs$pFUcbN<9dhHDa~q&$dM!WCiDWzziNr=y7W~Jn{t9@n}ng+9TFfHy3z%Q^iB?{GKqzFk1z^OQzO(G%V@E
z4BHbt1+0LJ{1RRyp~HOG4d5DT0_SZ-Y#hemL2vLxIVwx4z+y)D{V+7#oayN#t^JM*a(6@UwxZ-$gija)1Iz`gBj4~I;e8Oo9KtJa-FB2G*@Rlbfv9ew
QH72n8S>>8JoXvs+AA5&a@L~yRK$?1o%E6P@>b*`c=5|MQTe7v_HUFkoRilrj4wU_QoNa%_v1}>RR~$ojr*KXKFZ%+#Z&T@A3)F%DaNZ^A0OmLOvUgf>
OpN^1u#pw>M8+8sEWG@!?PeaJgWa!+p%kRHbkI!by~yf%C&=zn;T26yz2wb>MG-o+8Dmn?XfU8${Xl9wtbbPCw?yA-7~5R?EKP`4*F;Wok?b{bw3|XOw
|WF5Sd`BI;48Mfi&dj0F3)JvGs@S$?ogc$c5Uop*@`^L*Db69h3}c234xOhulB+S6K0qsoE!8=p||g>Y!I1Lt+N>)sRlL62eSU4ApPn_8q8>d~h`Jme+
65nL+Wv<#6K0o_D-j-OH;*jltNFh(Bb0I!ljXN5QOQNYz=_jUy9IPzI0E<`RQ+JmHh^O}SSc`jTJ7!(vc~pZF+#FS~k_O|0zT)`WCzCK|H8&^*eZb8~j
kI#MbW!Vgur*xlK+(!dAOy)hpFA!thCkrB<v3){%>aMSuksn77Lq{rwMY){)V(X|@~q>FEg!TmlIwfVZoo!p(yD!fNq6*o^e!;%#NV}jFdy5OF75?1;2
;L>?TKk{bO?=H$NzF#58r98CrP(=Fcv>cG5E%BZ>o(}SMF$d_I7gOD&57;X)#mYg+38;Q&{dTL+eC@(@rrN>g)59#Mj;EmdaZCmq>#>WNg?b1d@i^d)0
uzAvO-=_zejF1`zh4RYxS;xhKY%#+%G0Q1DS});>`Z2`Wud-GJ3Lq6fbj<IUwyGvWR?+vTG)fcNcW|typ1Qg@UA-Py>`T{fDZwEJOkGvF-wv0F1f+PRa
;eU+MbigWSZb86*_NIzO9IY@{r-F+*JdjjTc3J8mktV#Apr5o~B#*JV!=wobDFxDWrRn%RVAuu~18*?zi(O&t8kep`-J}@&&6x{&1pTdiJF2a92H+iG`
-&wIA2erc8wY)%oVZc?JcqGUiywTN|5TKW@Fm?Fwy`f<B3Z1#5%B0UoNCjDBZe!{WHY)Q1AdfuSM1)-%=B7@ZQ{^Y1~q=ZWpecS<7Qybq>{LF*S&=*as
ClY_(g%7$jvd3$*ZY!RIz6bY(7m?!J;>chV5uZbz)sUa=U+yy)wkw0hyUSy|B%HTqAMeSS)8puMm3j=4cs6juT5x?guMTRYN!Eyag-4#g^!y-6u&v)KD
_JttNMXAAr+o-i>S-m3nxxxq0&Uqvn;R%cw$GQTCrDF&6VF`*9p^y%yK2iotAeC9(nMn;>w>qpslJToVJn2)g<4}G{^ubxA@%6dV@`z1?budOCogRS{l
yP4U&ND*wz~3zon6ajft4+-9<*uc|V86qYK~?)=`+oeexC-tpIO$0Q-A2LXdAacp(}jyH93~ka={B!5jJ!CqxR$8@Ameb*bP4f8?BbwhHaV=d6GK!|9N
pQV!yYBByR77bDqxPV9ff(%FWUv-`&{0F%hfdp6EgxsO6N!qu0ye}?UCN2{7LQ-ywpyp$~-Y{rBu56a2PL~D;=bikiu@1Vaj5~V2V$%kVg~szW4Rn@yh
w>JtPKW&+x<@mRd4L9F_GN$#<SEclCY$wGYoCgb(F9*cVQ)#OK)B!MRK?uG4cnL!S9zf(HWe1^o;AH?!Y0!LB>uu6S(ugJgosHZUJCAF5(rwz7I#9zJH
IdaapUkHFZY0vMD69Ms*q6Xe~7djz}eEG9NqUAHoyHB_*_?7Kl%$b%wVG`<UNq>b<qCC)_-F^@&~Iw_$MJxfiZCzuA!Y&I^6*We)q%KaLgPZO%YT-cuE
ZihR;A=opu;kB2O<VErU&c=MM9a32q*=<$|o^)qZtCK_k$!k?NP+7vowZ2(<8PD%tPzZ^R8<FlPa(&TFI7qx0>W6?{q>>mUH2z$m_=H<a+8aI_pe{{SO
*TLEGTp6oAia)PeX5pZ!;J^HLqr3&4pg)iS&c;axwJK^Zy97nT_bnFc?#s(B(%dShZdj1Hj8xJ>5f}TZj~VmoQgN`jS3NdZ8LKU+SA0=%F&h>Ww6TymS
@7OoytT0yv0cyaMz)7?Q8=s5*z><?1IR^y;-?)@^cYe*geCC>o_S8Bu!lpf!>~{P@nYN5EIFFQ2&qmZ);l`S9x=qA5gcojp`pyudj$E+!$8wUJ13b-Fe
F8R024EQU7iYi<Zi)?O;KCCav1FP>U!ZLhlyTCJt3~)EY^-Pd5oxrMyS}p=?HE15FR8{e~T!bGcg(E$5!_x>X3(7WnKW>mivyYh&F9U7$Tpeqj9u&a_#
CuR96srJmhs$bS}=pn4N?vd!QJ<iA|1J(t~3G8hN~mJ&np#(}{OvZC}H;$Nv4q7o~%GNsJ-_v3BniSVUo@*e7pCgU5DogBnhRRPACcXF+5?KARxR8&}T
?o?~g7GwEn!#cq42V-!*kpEspQw>^XrCl{Wq+8h|>;my=*-GrwY8rCO%|j3@ndVwI<w!`jykX(FJy*D?UQ$C2T=@xyI};=p<7SM!`mG2bH(7K|l+!@Mg
gFRWXNM2gqlc*e!&-$?28sIp_-lje<E`s%oM1L+JS<K+oR2fY39Nywd~C}h=<ElT*m<dH@*q$>;{SW4-n7Hq%eo~VgRZiN!H}%PlDC0<h0WdtuD)v!zd
b1!YGAoi;VliiTZu++4^KIhho)xnK;DD0g!NELiFMs>4sv*sX*l;@lNipSLH#%F%fYNnxNEK}vL2JON0=ttr}}>U&UoyD(%y!uN(-YPL*c5x_U;~Qv%k
>3gbk-K81ZU$O&qJX^8JZo&F>6V_3p<)QRtON>&>IaI~!jtl;OCwV0FLQiDSUyDz7|u4#FKgB$}OTjC5>wE<BvlvVMR4C@hX7yvt{6F!$Sukn?&M!kh8
X5PphXE0qoE-}=ycxL<tz$>Z+#;6ViyE{3S#mY2)(2#1i^;I<YIl*DeyN03YVX|NC5+LLYVn!%V1W!&rXxsut#4)LK?<y?c=RHKa31PMJ(#}j?6;9d%O
j1C?_w&gABTAh?_s!FKe-36g{m9$Deue1iCL^iH&=8~i!?xn--)aZ$M!aZMl!t*|0-jBCqATg}#1Q}<@xX<2}z5LjdF`NYclGu17rAo7(j_{ll2iG|vZ
YeeAvk>r{Fu9f|X}&ynHy6%<c^edBk$hQQE>}1>`pI>0hS4N)n}=U~{msnFYb)s+e}sp7r`C2BU$4?WRakhq99`D}46(>huD4(ma)6i5HEYPHGm7ttC@
R!oUQ9}E?L>ry_-ItK&k-JgBiF#-whag4*iekz?5{ic5H?Y$MK*)_r?k_8uE<gR(V}ya;s)6#Rd%&%t$Iw!#i3S%(cjz#18zM_1{1}=`z0C@XFMUkQVP
aBC?{zi%(2;5vK=H0+zT<lO`>;NS=6ZtR&^N+W@y2S^0-Vn%nNEAoaU}lvL=RAKs0yy)t-JO32H{dARrdpK6rv7Q%fYn3wF?PZQG@cOg&~B-j6<;Xpi6
$ONn^h1PvW62p`lWmh#PdgGVP(LeEmJs|=8K!8lUgVBE(<kdx&mz_Dq9(29pmD;+L_9{_H|5;GIEQI3Tc4<xVRYJ1PyzTB>ee;0CYs8T~N7v*+PZZMyw
YiRi)pd>1!i+~tXiFZH$wD%WW-+up?dK=xcx9zs3uMK1N_*$P0+4!~SI%Yi@^0=4nIDF;j$gkqB&;RwW-~aAc=BSynue?1G*rVa-)VIS68c?9W<JXqA&
)4tq>)+Sf*OT-9K0RJf{B++l{Hwx8U-`}-{rtyY|KpGU&42p%H-8VE8@<HQm=rJf>&p<`9!)lU<+D2v;9n&^`pUa+{=1KV^Xq8fcmC+#eP-bMb3PgNmD
krI&t(R`@^fg!tsIhjn`Do%yuUubNFr_O_72-OY2K?GXICWE*Ty3I+M~axQ!=7izyFVZ<-33Ot?&QZ?|$#kfBoHW{_c1F_}4%F_y6oWfBcW%ef?Md;@i
Lc{lEXefBfse|J~pFy%*x;`~UXWzxx~i;6>kt|K;cZ{`da;Uwr=`{qnni_)FjY)~~%FL%bB|?03KTE8qLp|NYXxy!$7AiY9vZtzSR`zWb;D^y7c^n`j7
HY+qzAZ?e4P(TEfo%cen}QJW4g@1=V|(!G2l-A6Cc@KUxf*^>21Ib<)yS6_?_o%6QdOLD(u!^^eohu1UP6s<cX5whnCETZwHM2nPjHhdM?^dtP$#K=ou
yHDd#rrCR+y}bLzzj@X9Pk!+SR(SV2|NQ&E^>2~1NceYu_^-b6C;#N*U;Dql`;Gtj@z4J~WQ$ji{OO+|P5YO>^Mb#8{A>U5-JksGyFdG<==k^k!+-ktK
mO9Y-}%G8`1Zg2_*efkn)dxv$O7N{{og`E-h1;UetGu?fB5cq{xw?ky-i-_D2JCQO|$gn6Y<`x@Iym=^~D^KeVTil4=>~W?bmygzFKa~{?_n<!X8=W)d
Xmw{N83SupEn53m`kZiTbxco%tgqK-9dQa-Yx?>HYKeK|aXu<CwLdNcQpn^V=vAzx%7d`<*}f#^>a1@8iofWa(#zm+dFEefRVK;`=}U_4j6bjhXo6JAe
GIkyXC;=l}Av#zqnJ-q<K&zWMLI`>o&paa+Ip-+uW8t%&T0=J=z3^1c83Pv8B+|KrtXZx;VyR3%9JGJS83_yuMy3V`+tOo_~Q|0=Qx(g3OY0ZXDq|2CQ
_zrV)Qt2JLwE!)R5{!ruhX?1VkQtIuuuc7IYME%Rh-}uIRS%07jvcS8qf8*V^|M0!%U*qd1==@%*9%&KPSv&l2<sS-&WXhW6EiOK+$*Ze>RNyjiQKqGz
P5vKu^N*zJ7kYgC+Wm?&?vqy>Twl;|<ZOf&FaC4?di3Qr{r}|ueD|&2_=|7<(u(4cc=^ts|JHZ^*}wRK&VTXkucPIDAO<@BJAd}}{Wre(=_JVY>klVFD
1{b4fcU-N|Igq3-G7XZ|HZd|<Neeh|H{Ap_?P~d&xYQonjqoPf1k{UY_ooZAmSBB-Vdy^>@j@afM0$2F{pY2srSP^Rj+u(Cj>t6G@_}>_j4rosUMIBe(
samN94p$e)%*;e`vwixreW1OHxE_{^k;t3Mk~)mv_Ja$KU&dUqG>f^!v^qef`~U{o2RB{Pmaqzx@2)ThU+pYLSnB@3-Im$v5A9^WUJ%`ZQ)<Lw9|7b^Q
+}{kgZr<K~{!!`m-Nm!w8ugP`?I=|0VRloIPp`<Y}eqv7*l@Cg(k$V4&n3ifX`>NQV3!G%v_<PFI_dbzjF^W{BQ{BYXo@v8sVUe!hk^OiS1u*#3%1_Fo
Ic>I%J{P<t~zaRheKS0s(vcBfcFaCQJ20sX(SBZY-H{Sih|N8Eme;?t)ClkCy;SZwf)oMS66K~FYRsX$6@4dXD0&|Bix9NR-{#;1BAWT6t;1yMoqSND3
ApT5{^gmSe&8T1N5u&cIdG;3C@BQ_?-~Uq-rbsVj^7c)o_qFtWe1DQaZ{9$j|M<6l;Z+S(Lw@_0QCz(Hd*6Ij=@<SC#R3}j$_{=k241y%3#&I@_gR#_!
o}NK@1y#?zuyA69Nw?=(WkKhvobHn;cvb4cR0MSDD6x9qiU^4t^Oyfh30#+_}_$DZ)^QksfCpKfVbM$Isb;#dRyzSPObF=-a=vVH|DLkwf^#Iy<rooJn
Jh!y{YzIq?Z_J@J7y%tnaJo$KU!72t<AmnCLi?@8fU$0|a5O4C1$c8BsVi;yu}Z_dEaK-Jk#ZE8_g>AOFR-|23M|d@s=Jf`|*eQB%|*yh20&9`2*J|3R
)gqBEkGrfgpez@vNxz*oUviPoculGg(MiX5-__z5ikPd}zl`%~)E{&nfo{?+Kyzv;97m_F-I(5L?^)Mx#yKK);%f4;mv?O&HZf2ICue@vhDZ@@q8UxR<
vpHiRouS=i53?95)b12^~H~d}vBMRw<f5g6ha&MnJ`Xt_t6K}_fx8uayaq{i>>!pv6-d?Hx`pLe1a&MpS&k@ik^>z;Rb`JG+4)t~p_4X_Mc7%RALcfh-
-i|PDN0_%G?Av$tlkcyixVP`z+jky)zCC0=jwNbZ-@i{O8nVw`9QmRb2%bS12`AQIdj2XT*oig_e5Sf^tIzS#&w+U;ttu0Yn!}t&21b01MIYnI5)YlNA
AR{3zlXBDzcGdZ_rmdHNL9n^`+2>Gp>$`*%?8MxJD#jF1$(d&_*U)@ee2UQcR7RSJmTQ4(j?6|EL#cXAwG9IUYTaND5R`lRcZs;I<*9SD!QJhw_LF&az
*!9ky|@_vrXv_3Htdx3C#LRZf+Mk>oND@Im_d9ceiDG3iI;1-Kc<1j<LOG8Qu{N`w6?RYOBsd-Ecz{JHr|5A{J~gTB2Wft)!hQXm7U}rkU^TDb2Y9s9w
)zsvP<lqo>i1E;(oTBy)bw232`3h&!+!PTqsw1D6Y7s}X?knG4R(_kf?z;Jn*SN9a3s1;}*;qEb-XnI0)yTMcm<KtMdsnfcg34)cUU!^SJ9W-gIhq1!B
D34~g>7^h)cR;=~+)5>rp??V^E9}VsaJ5Y;t%HU#0#{4vtar8|0J73VsPUKo<(!p`v179HXl@nT(EL1478=pI_^RayLlM8H2RMk$eh!wj=DtU7a<2I8s
mdR{znM#0_Ya!^}z{MB{BVtt;>f*z8vyt6Wot}U(8rQ?{5XP9@v*L*eV>t7*B;t<djX8KURho6Y^yK&xyE)!3urhp_dpb|HPy`XMkrpLZRIo94cx`uIb
*}LFVE>FgXGMXO9?A856(0DCjm6=5Jh1+LW=2Y}8+#rh2;e5R9<)vL{Fcq1CYANeyzWn!oj)d@21{Y=vN+9={2ryx{iOu6&#h|7CK=$v5AJ^P`IL|u^S
G-g9OYin#g*peedtqFjYT4M5^7*RwOZBMd)D)EeCfEu6UZ}9fkxkyX6k|lj}FA#a>QOBK(DUe*atJqLwY*L?f`+#kcM8c>T@sbtR;ab2gS{DY{0%GIz|
Wiy1mosxZn!!S#zaCu#4xl6$xe8MVSho%Xq(Rb#`9ClUA<YRzaSG^$o4Mt!5cm>_&_Ouq7+L3!C(~^+4sb9?`3{bnt3$NN+_NuCF^9CDuvV&=r^XD^53
9nrp%l;CdrpTpq45_S|eYOPu=U%syaW!giaU!JsjIpfB3o^GkjNic~8|Kh5H?vC+pJ*zDUdk*?b+#v0EoQe>BIURS0}FA$~^cqXlt^fjauL7-c0=XQQL
uOzn2V=H9=C<6KR=+~Cv_?Q%xGQ#@6XVz25ZKin8!KqfujM_yD$4mY-nV;%jodKSJN1(O+5j>JOysycfiZSVa_QF7@6rWhEYh%VnVuBV@=4mEavgb{sF
?1$YA|DMd%X)Y26JWQko=}qmIRV&?!Ug<Z@z-U19(uJBbRb3DlwYC-UqKSL>f^2`nvc^%Uu5?#v4IfDiJex5MZv~?csi19?0w8Qz1|iyZ~^eFSnT!@^X
x(4`%&$3*U-mLRdU&l8xI4A;4EACcHm=v3FaW(jNAs<$33N3D~>c^*VD~Z+W;X2Zt`ch_Z)X-JE_mcjmzIatm@2GX7GED9f_GtjvlA_kmu-zf-QFkoxF
FOJ#H-yFNnb)XO5xybU`1Xc#$p<xN4Zg1Pb*~gieZN`QRe?=#lktNwj<$oYi5a^aD#f;Caax2BWT)4>`RI!()fy+nGArpBMJV@t0k|hF;PJGrdg@00+Y
+04aIzXCggNmB4duGKy+n`{Wc!*<N^LHh8w7F-_Y6?}e^;J`T^S)n=CDgS5nOfdm`M(-<DN$yG?@$||p%bM}`VIJ&HbB{yJ?1yKdVgK$6;%tn3h`t8iK
@|_v25FyQZym_ZMZ*d0`Q>z^Ub3@LnSxR!nq_6u3rFTZVapL6gI(}CD)~xpa^Vr%ZXOL+CT)Db)+rzjz0x{`&L!DaB$0Yjj3d8&WE{!<y53WG*aU*2@d
PpM{A@R9|AzQ{b;1=_dz*3*&z_ErIsZjQ1#%^J|??pO2{uKN4=q?6rd9y*D%%YHp$u=W=zS^wMNZ5k`xL5KaaO&lWif=T?t&g|)OrLugg~vlI0={0oNy
-7a7wS?5si^e%%=%GqF3Ag)fRyVd-MBV*&s*KCs_n7e&)hL;Yc=w*BPh=Y%f)~|tpaYy27R>V$fwR`IWi)Ng<za>8<v*`#R<EI&+8{r>E`F|7L?uY*$p
4wr{^<z=3_=T4B4Q09&6<l=Mh{{ZTF<CTN}Xy*i$%88_wf<Ak4<xT+#^m<alU!1TWqP_R3&C-S7G*GqJs@6Y7Z#SOqj1s+;!38GK=TXBLAiraL%IgBu)
90?mQQ9sI}k?mv9NBF={z&Q}{S*9&_bmOI?@6t>kQCApTq;BSIS*XE53hU1fU>Qf99-UMS9u0-r2w0nleDBnM{&j<Sv`8gw<<zi=f6320XrJ5&W5AEG&
B}0i5Ci4;ycn6t@xg!eu9qeuE*0whvN|IMkMBh!o-_U`$-JYmDwz=PKTAy<FS=cYMY6R{k2UGWKHk&@;6p$O;X;LfT&s@arT>La)5x8rH>ZifN?FBM2A
GZVMk25V@;!bI4L>KX{Yf918P=Ut98o1}1Qu|O8X)O_m%N?w`ZC;*pNv;^gL{2ps#1!$W8-!UpxjYaJd#I9=j_(C?(BiDKsvCkNYB}_Bj|kKU3`Kv=P`
$%YJ9-1j9!ra}1M{4gp@^%P4Won50e>lpsH-;giapfB84;LMITJ_MfzZb{J79V1Mkicu++!S@h*_u2xKFiM7qM}gxQHp;sq~m#5q>*)YZ2A%6wXX^m2W
g3@^_G3x!!z)G0kDkaT+gprL;5S!9yoztXG12VznDG*b#f)i6OV)`P(o<d8Ys#T$2(UxypOsxJmD^9N)Ht5%!(WbWIpl^^(yDpCRWTNK`hklsFbRx1sF
$IUzo`+bkLTfvh8cB&3G2J{c!Y=VF1=cFG}=sPnvD%W4rbF2g~VF1EjO%)!CvnmtiKt(2KCpx5%bhw|SJ%;B~@%J?2w6V9<(AuluF{PVT2E}0G*+r~nj
hU{L5cy5_f+ZPe%ThH9^oXiZAgL*-zNfUdl<@o8Y?v2yT$L96YSSODK`2`Tidx&!iPfXXUrP6)o6K7(#yYC+31{{@?QrbI>$Nc`Lg}5)GN<?m`8MoSY6
9Un_Y^Y#$7)PLrJzt;5CozLNb(5Wjb2C7ZWS_dNxjGnsX|>}GfQJvA6Rn+wO(Fwsp9{B><xviX*;t&IWZC%7&2mJ1#!4Z0HaN3`!bGiDyi0ZI>RzLn#<
!wW^_eAtL+eB&b>9pee^i5$Du#P!rgjRnjQW(^!PCW5XWwKfWwN%q$632J{$iE#tRD)D2Z*V&O*uQT$Jk{vtg&evd_mn&p?F=eC#WvC0;x1aJx^P%wY0
RStxwyOPR7hDCsspn5A3r<aM;zKGJ%}h(~RlYQ>a~LzWiXMd_Je}9h?)_y^ju{(ygMIR@?h@Vig7+9eEkljYuOyCH0<HdQ?!7tgL(tUYn<?N-++^<0Fj
p&CEJjb1&UP;W+7xndI#>;3o29OZ4qNX_coVbf%0s$4Loic32qOin~$&kffh~HFGpTAxU@!b&=(;1yfR${-Vw&91vu71_{@*E|tnO_kms7=>K-rXtO6u
5N75%Y!%##pZWXH=cXftm&!GBfk8%KWAjI_7aGNsjdG)$ef(MwQg?xq3Utz@QN@u_<N%7XG#nbh=XM*gy=+))0%Swb?XZtgw*+zuum^Jx134k|#Xn!LJ
2;|7@PP{$%V7sPZHu8pm6<!`)(J?|bOu5HprqKlR6U4Ks6MdFyqys&TTa7Iq9c9)On+okcPAFA?WMtEP>wOqwx`$aWw%g#_#E#IAhf4x&rQkF1J)S#P~
Gl(pSn~xw@?q*0CI7g)0J2;drZWRdcj17HUkLlje2&*Cy2V8*&Hqnf*=H5DKWMC#;2=o%0-NVP(K}EanJZWtq3`_;F?8l;JhsIi5heTlR==)<5pasj}>
z<V?GTWY722CI3A1>zS)2;t!U^GCmQe+*#la{jo~<-5Ef2L?2!F7IRfw09Z^fW<5&LKXs{}_*TKh8KRwFW2`!{<6>p)Fid(V!90trSx(@R*w&Ae@aw-C
2f8E*zC!)wR+{X8tWWM?2aOCrNnh`7Zqa6-47Vwqu%*sMIib~^ygOx+#JPtY7c+xe$m<}r6mU$wwo;%Gm)j1qXv6+wnXA%4d4OZBLGMgu*Iysw}1USDv
dM29RDXw5!&pgTTwS_BdbU>^Z!?&j}z1^`J5Fhm2BA6T*`Zh7AGHktcrY*rcL>+TAzx>8%JH+4~W9h!Of6qDFMC>*5;lr+YUcVwzIh(p4uZ2(auiH6hj
=Xb9pE&3+j#(YGFOlEbk7!^K+0&j6Z(uK$I#bQi5M@_RGB{j~c*9L2B4qbqFkPv3b~A-Ple!OcZv*B~C4mv%_!T=#+vN2*HN-;-mz)epV5q&x#T$F}4R
X&1>^6av8Z|TBi`0{y{4@l9V_MTbpeP5FM+uYE!9Wq`D63Mtz3>D>750vB44w*ahzBzFwCaf3>)eXe`+nrXKHQ1VMe7ln-DZ=xBXVb*nG%fn#k2(X%Nx
=NP^l}fJnG})o?J#fQT&;Va`*rz)Z+lW>A9t6y*mfeRulbJR&t-wZxLwQ1L{M`Q_bfzL()B<whxdXf?E3+xiej@q_F1)cbNN(7^6*v*fAN~UZ{4I_Ryf
R`fTTPri&u=0|b`(6h=S2<?D-p6jD)hu32A*G3|QO@sb7G8DW;#cM$Rs0J^5}`+Gwx{D(F@`Fyof=7qTi*}ynFuOjjiZ;a9Z@UAJJFC$>Q5BJ_H1ck@R
q?(Cw)@P>JN78*VM;WwTgQJ%I#>IU4DCVLw;)lOLd&GR~nM434S3eey^0fyEQEm2O>j(34c2?og-7p=TH0&xJPbzBhAJ6Ep<)8ce48x(6;wLqdpdj1oy
c^ub!8G-}8J13|W)ASj4#$zz0hV9$e8Y5T{i?CA;)RrfzZOKay)D;`2v%?qO!tn+I?zQ?Gftut%}jDksqj4D8F2D`N-v8?#Da$1(`-(-a;ANcs4batvM
<lI)z;xr>q|cOLZPI4;kh-)nG`j!B13g9pz?Mo#3@9mhlsAYl~{_H*@9F+K(G7+9Py5q((X>~G2fd{nRVbEKAVC*cN@Zuzynv27dINi@pjXXok1#`PbF
gL@>+!rU%q=vdN-~&o;UWG?l`s+7W-gkvG#m+E?1WY;B;}jSnP=v(=dc7DaP%6qR_5+vai$ZgDvJ~mci7z?qN(43MLkAW*~N5e=zdMw<P(WKl)0xJhEi
W($8fFRcO20wg?yn*yDyO*i<QJ2JUt_9<vT2copR|rj{VkhoPhf%u{*z&wP5i8|i_tY%3kK&dn%dFI4*~twepk%`DC`<CO^A97u8J1p350d%?Odz$~09
obl$-CjwXWKgHF1d!*R<ak-!}&hLg$*J;rC>&3k)dM0~_iMPYX<#K{S0qtT(skD^Kj5WSYOK!(JK{+>JBL@WPdGsbq)Oyn=Gk-w@0oP-10){v4X;-xgg
+C*5VKLrS^Z5bS)8nLjGRW0uZ~25YqUQ2pvfbepdo#6x;W4+DiwKI)unVIi*ccn&(yKYQX8x0-o5kcvEC9EDYn_k%9$$IcBda)MPsJ>hd<VcjM_v4`kC
h}CiAmw7ot-QbM7;7T>7^N!wCR5Ngpt%<-H$j)#h8<BU6xF_eCF41Ro7hW5&-Nh3LN!-bJ!iD$I-=&-WO=sy-H5Si@@}8d?<nr?*;aD+uOv>n0!V-vAf
$Gk)V`ud3b1U)KXkRxO>pn-1{7Bb%zWbM^qX_zrVYsvv9)t#1Hq1yhc86-K@T=Cxqsq<;nC$5#TD=rhQSG%$R-3y)g;N&QtbN@F{;8`Xoqkj@OHNh;I5
-{cmINPuQE}i(f|mW3Ms)*%?1O<G;fhU-bHP7Zql)P1DWjiVNXb63<im>YGepQKx;s7u|IC46eSn4C`|f$|-@fI8=;qsEu_^;-8KG+4!H0|JnG@jsKDI
`MFnJF+cH5R~A$u+{OkQs&>pAWTS3Mm|4_$(C@Bvk-DA61ot-G^Lp^`9Em*XBRmU-G&Ij04y2{%1b8HOCtkn!H%&HpQiR8zDtNtJ`&G<@qZJg2cH|8sr
Fv<*mv@1ZdL3?GaEg-5vPgr?zEcOA0=XyhTx7s3V5&g|@UDnV@sNUwpDJF%pO;lSRJjSm(o}F0C(pjL%Fz~XrCF<W|91A|^2*>a+$|NyUw5dX&oE91GX
IeC#txJx$*-O_XcAX7v>t>BB-3K$ARKocuUet&iS$jEVC0-cS8vFb5@#aTf~`8qyhKSBCE>1eoP}yAR4ZT(tHhJ!6$W&A=B1i23fXz27kKjHj8_|;YsI
L(aIbsSMZB63v?Jw{PD2rzac!MEa+cBwY~Xoe&WW^8&xhO|M+$Ds!Ap!wVmo3Q)p2ki$dcDjVZ9ZTEGmNCjq++UA<laVbAvwEj&(U0*G-y=@)@(>nHqp
9O3lp@+rR_CE$u5_6^hOm7jCx;Lhi6p&9iwwNqYyP_0Qy1)$dVj$&H5eKPG~yYJ@zUBw#$4z{s2u*@JCUk&Lb+R6{zfZ84{Tq>fPn-T9&7MtLngd2_f)
a8GDWqT}9JNnJls!R;ho6OG1RUsWOqJGhUjBkpvTc9nAM6u{G_%w0|N>4zLuQv}6L<PJt`ZF?DHyDL;LV!>;d6Np9LU?X^Jc)Pa!=*&s2*1D+W8Hhn8g
vUW5)~5_l`H65<d3m(brCivcwQQN!I)T1Q51!?rF(1m%43@);jGnSE3}Ic1)IJ*JTj~ig+Rtk(CPBr?bxK$8a%7PG`OCou`YGw)VRungTTAXhV#LgbR~
3jc9}v_iGxLJM>tJiDF7WwYrdGWQoDEy>YDjJ%$f&`F!JdyoC)=HYv|bJiJm{Auk$i72$qzy*V0Jm8@!mG2B+kXOAj*l7H_8dK#3Mv4;{^u=ZgUZ`e`}
-ob2naHVWW8{<X$Zu7?%|t%9xL>k^^-mI9Kt3*9wAJB;G$HaGIzqZ}<v5OI);*p$SQBFxXpEiJgqu@aRxdt*pX^6CF3c2NC;3`3J-(0$_LYeIj!G+F5#
J|BgGOeAH`{U-<^#%Ew}3!Qk)w<fjtfL(v;?`VzOoxkpESbc=}fLI#oz)X!x-)2%6N*vB3kV%hMg$4ZQ-H3Z#`P;)1~&JaGDD|5P~CfMA?F};8}Uom>>
6dT`x%6~c@F<6@;7J=+8ZV7*m$ylhIv^nX(Z)S2c0<5>w<Ot58{cJNsXC3S*Db~2p+vEI{y(RA9X=XulDtgX5G^4^BLhqIr#=(8^8k{|~AJgv3cSMmDk
h^J@QF|=GiHj#}{BB;h5m#U%H9~-i)NR%b1@+K*@l0<Sw?Fwp05h8wT?_|joz}L`M?b89X3XuWEP7)mWzDAZ(}T4^qF!%mP!h`ua(>PwQR`SAuU>n6xp
I$R{#wZ(<6Y`a4POZzJ3Ochemc*DRJMybYgq*5bF=ZXE6K-v$ioT09Q(*$1pMTZS`Ts%4R?pb!U$W1?s*XN6JrqbdNQx4d(vb!IJ3PEg47{;zH04KwvE
d5nS6TOgR>7ru;7O4Pax=eo~o$*KBHI5XL>!&vX%8Bz+Y}>>#Wp64;0dLEM~uYKDY{jwGF@~`0^fUU1E2`=91@lP76=MZo59_XPWmxp&fkGZ1WpmDIdE
|5#%D27fo#|pJsq?oUqnEf{kllSM@mI4j_+DEGbXm=yRBVXK9zuUN`YRY#ywD^A(^mz8`Y&w4Fg0)~>l1H~5$L$W?xvh+2y2ioYLO+BlT^XeJ>!P!<+p
IdFD1FK*6v6k5Ce#!++TD)}tdiUTRsAGFBlFWnEv7Ao`|SNQr#R?iS6!~EaAdiBA7DLW+(Ju#oks$c_CE#R0xpFX1(imlX(j{}Fq1G|aw-ofMm`fIrE$
(f{GPd{9pdHTTR<sY$8ZCO_<u-kDj<UN+xlzXIo3?dxdDG;LpqcyyIjw;*{%=s!xL$bH#Mbx9L^R}J|F5|i*AI6?t1^K>IRq));Gha~E5*_@F3vfw}{E
DhZ2fO9xSrAa&^NE!o{Rf|T0oYGV!H>(pIM@*IMWfuWC!gBw31YsMDGL(KM`#;^8G-J44vh-<!wl)pOS|Qfg&$J%^In>C<kVwDJQZv$@Z*`U*7J;8ia-
`z%T1uK$|p8^I<8>q-M#qZseAhHtR(C)as(b2d~&SZ10Z@Z(oan`C5N1ugKwd#v}QM;QJ0<C0zk%C;md0^kk@J^T}uPg!}n@{_uVzxA~LgrL)%}HDz>K
?dtwI;Y_`_~9OkjkMYyn>aOe#D8k@5>!>)RkB})z}z*xE4ohI>BzIlJe7T!RBKP8Li6PL{sw3o_wBuzncf^1R;LlB~I=2@6%QhG^c5Emk&g?P$vfM;Wd
7w{eQvBOes7ZLO>7;8=*<t1Yjp>QXhMBIk*neMTuBKy3`AZW^N8_+$q7o4;7bnlA)^s(`}BxUUg9VpdkaH6WIVxExWL&a66*vGCzu7t9HefUn(&xa&)l
Q*fOU5Axti^Wztq2JD&sF_^NS(6D)wOI((rOq9Jl^LQ~ZvD<*_LQLJ>70g$)eTj?>;b_E7m>`JF;NiW=kbVP20)(NC((}ISuUku!gAEiMz3~0uUo2c-H
7QC1YTQj^u3#{{NwZ}I&AZLr;EcE80l)>0JcO4&u|+NE2t@puG+LWXBN8<y=tyQ4e002%B0gkt-w{_);rhJ&Bv^bL+?hAAWu}=qc;N+l}_^326;I6l`r
gcGPQI)J%i)`QDx;{H!8l_+0|U&+|Oh%Z58~+3In+F<kr9DXXMEwz^f=QxyWBP2EAFS3^AamhV_FHEYC`qT5y?{7Q{1=%=e9O5D+zE5)+t#1Q$ddMk<p
E>ALj=YHC!=I&g?V#Y^ESb#<$FE4*psiC)E-GYMut7V21ni~1n?R$<#c82o&S`a7t7)+#*n7J57mj;%%PhkJq|WyR9^z7b<-UOLteQIrchklWd_5q3Zh
9J?hUBjWY01w&PyLWueu&{aib9`I%D1pvqHSv+l|L|h7K4Geb&=32J`KU3*gI33nIm?x!~fgMF{fTa!($Y4|LiODBXrkpn#&Sq3FBZ*zb-;v`41|nvN6
5BDA@YwmcaH8YN2iCHlRi$xIgHWeqkzDn@=M68Jq+My3K6^PZcS{RVCI_lL@^yyLSzwzXbn+5}KJTq<yHv8H0-Ko)T}e`!1CJBvZgF7f^K;k+<zrM+9I
%JALVSgx_k459NiiCxbzZc~{iumygo7|S>ph!ZVGk}R_Yt49y*)p*Eq#4>thYhLA5sVRIYUJ_-^-nzvCZsLb6d;Q18!`vT<oJBFCw{OylM{BtzJ*Fpcy
sl=8ioJ1}C|57dd42;9=>P+zPLu&$NMbvbh+Iw}_!1;v~iu;ciuD`pWM!UpV1`lx|8B0__5vtu{`54^H82(PB&KeD2N-Q##>R28=xAie-H~6_B@#_jvf
oKX6J6LedHb<*%9HMX^n22PAV?0nK}|J~*Gns?Ckm1%i8+XdfIVg>P}1!1$4^=T}orPI5u{ZE+$XJyPuzWGd}YJOqS<E1pZf{&<WmqOPYr=Jy*!biBqY
V^BLNfA*O*+*C2^KwZav&@d8=1!nO}Q=R*IX6JqGU09OMe~LRzrJ=2`)QDgI*}-`fqjcGqK2~;DOAnJ?M@`IOmtaU;4ofXdvvZXiXROYSJ8^GKE;xXhZ
6@}PC}D6YC-*A%<xDsB;}Sd9GzS?zR949~%PROq%2RNSZa!7HY&|VKtApd1%XM(e;R?($ja<@hW&cT!wY!{zQAIqDEj-<sxC#pcZFEi>AJvphXQ<=;@F
9ZpBX^o28hkG`&LkBcvz=wXD;z|ml%O#-7QHzFE6yqY<`*mC;G5Cir_%cL`4lIv%2wy_zto+k1Ij>o+RwZL8ie{sr{acLpeH}E1j%zjWQ?te;S3^qowl
1iP@Z-(Rr(u3jVaL(zw|Rdt9<WielW<G$Nh3lgIPheHYY?tO*n#WNzsGTE?7wpv+3(~6y>V)nMcQU_PN`TU;g1DIgn~_Drwr`FEHm~&55U(=cg<=%mpI
)k~|!Ct48vO+ns#w%Ih65vp4y9FWh310no1Zc!yt#UeLIj(GJ87^Wl*?JRc#?q5NlV+HF^`49AO$zN7u)e)SoaX_q|FQ6m6sjPFd*!z&&&8Hc%H;@-y>
l6XSaIECQsw_DN9Wm*B5o9`a^pvW^*9i%uKO#cR|jeO$o_YK~I>b%*5rK_s>c@Ui5@$fMNEx{7^`NlqbY_XWfcyL<Rhs|Ld#GCtUgLu2FTg+r|PH2QDB
H;<R`V6V&mAI6`PjSyoy4`Fsa7@@eb~u`$Vra+z%HDf4y{fcXqCbd1;>{2b!X*L;#0+l*!kb^;?25QiQQwU|bxv20I=;~!=!FfL`7Dzx9*Wz8HXqh;BP
fEs?@@PhQq)JPM}V2{XV`C)g@7=8B8UMT%`G>%dXW>*Vreos*5NkVVwXJ<5C;KWW%5}niG&1H@?^(YyiAC0RF2>DzN$cjvRI@iJxFZ6TIDiL)AufDsxs
^7!||Z0+^u8;{iZ>M8A-WO!{;rj5dAHzkHrA&QS2s4%GW(nEN!#9EJYi$eB-CpwYLz+EDrVCiJ&FUUy^`V9>sK*m0%EF6Wl@tODq&mu-7ml-lGzb$t?1
XY~$zXIc72Z{ei?iWcvI*$jvCpuh^ADCS1sne2?*S_(Oq5UH9zUui)a`O(#B_7q*Z^F_v%X9}t09$(j({R`+IHt&koy(5j7Y8JQ|k>mG=|nVFFpgf#|D
#~AQt49k&Zt=~@h=gVEi=luULGsD*Sb9gG#4Yp7z?<M=buI-=1TgG+z985@3KI^`g=E)U=xm`Tv+7QKZ7m)IH(0OML60ltMdG+Mh!;{AnGHK@+`3toD7
g`yhj(NX~MSX5ppPhQD&3+5mu3A)0a!NpUR-k)HdK+jl-jGaQw`M~SygM+9TZdcV;Pq~k8QpNk^lbT!FZzuM=w7;}^OoW+*<cUoaGb;%hw<zU9=<m`g;
5l^=5h<1M!D+ZeUd(4bhOW(#wJ0G-MmzeLr1;wFr*^kd6s{=7LVTWl5T-YdnA5gakAb5(L9AN?iiNgntHqSFxI~}`Z!Lu;LltIa&(lmK;u-x)kO5peQK
m3nb}xwsNAh4=eg|dYZge8Tb{IOHgX6dszqDeExG*#&?%iOs}^<wqxlp{es02zf#s7o--$y5`ST>s9lj4A`B4EXj2g0ToQUs}+CLK+K!RL~EiADcKv`P
AVX3Vf#dYFWu^S}+2Uev~FOz?H0zR<<d>T4vuiNy!pVsr26$}pau?`&7>ahm-O_I=;e0*$(_1a6RY3&-Y)_0I^+`3I;Prfr|#6x{U=UDfR{F?@V5o8_*
-bh{S`37kH!HNVj;{M)*9lK}Rl2U!KAJl#RwP~WAFhB~yev{UPg|P#=i-LmQ3M+#k?a$J<Vg!(as@Acz$9=&ePpD70_#v^{dvi&t1W$N1or67DZy`a30
IRzB9=-0BGOXR>m~4n_f>&r$n%>x}MUg)6`Qjt=t7pI07d9KgSi?jZ%1nYz@>oRSgd4$jc|;GYGh>L^nL4^=Jhni#&WAg_Uq=H9dqL5}xdqO-zJE{a8Z
8&d>#E^<;gAz|{kkfAa8n6!D$D0v%gqh|nmQng`se%)KTD}I{h|<Ht5RO<mhm8WO0Gtf@U{iS;H%r>65d9ZQcHe6{e5%m0UBOf*YCv9{ErxDgef+}`~@
;SIim-5Bq>6jl+PQ%9|H?lA|N&{b74B!*D?eBmx;<0DWk;t1L~Sisg)arpo0=U2Wtn_f(K#fqbCCx^<5f89Hx-<?BMZLK9dLh<?PDZzV1rbj9|f#6EER
4v!5WE<MeY2Jet<AcaC1%y4yUjD6oTA&dpsh|MUT%r)PHz@+1=E_i&v>n>QaGSWWj+)a4?u=3A&6_u^)_+vx?BhHT-+A_15#;aF3k9!^R9YH{&_)7s)u
@7iZW9yF*c{+MSFp)^_EvvM;e5{)ZHrMDG6>kYw!c$;6qkcGH^^A~-wyw0I{t*LLwwE8S(j6Wk_^Cm06&W)T9+4Vbxnh;{c6yjm#s0C!uXycj<nmIKfS
Aua&kG_W7Si6t%UBw^35q>nkhIH|{sbVB47bF8-_3P=FH-zxufG2Q$3tbZAL3+`C<kxdM`6m6L+`u@%9!PetQ}MWv%i8vjE@}}(!SUfGKfkR;VBqf{_`
c@^i5oF25|MEscLuNDL!0a!#M7t*dOuS4{nPG8rGYoY69a*@<K}!Lq5Fx@7t`Y=$1^8iikhZDK-5tX4xd|`uKtJA=M5(lVD2)O`ndVoxKVkdq6BCJ7<C
v0MEvJfvtPcqTH;*+<myX-^%qGjaClV}B-HyxLS60{`G$LIqkk!e5%!Ob|AAH6=h}Z~wtb&T*6zzTgRtGmU+!eV3pz2NC0eRcYq%uf?bd7)9?T(1c3Tv
Z?<oM43jKL~NfZOz7eXeRd&{3|tcbj`(YOU9?K-=ARExyP$&ai{mIxreQcM4V+O1_kQiXC(IG2wk-Q+e+6Tac0If`k1;X?!g#WUC3O7}|7%jYl(R&mdi
`sYRS>zU$z+p2hEq&$r6!zEx|-sH%1;f=@!pUmkyNnSuxDuZt|bdeB{wqcp!Qw7;-w4Sn(-<s^du`2(&$l*tS@?YCG$p*PVLq6)Z8Mljp?ixKNZUtPim
^k_5a0Z}&t6AH=N{CkPr$O-Gc7iV9w30!?UAmnhk$R--m>VgrA8WppRlb4V(be2bs|LAi^V|7W<3U0UJ&7d8ng9EH;+)kDTT?sZg$&0}v(I#;Hw68xkz
1%YVzc4H;x={N8(?waqw{LV-ME$5Z4<`a3rrUGNp>~bBsN70>g8UW2azMOSL7??G63#Gzv3mhHF;yg_L+R(jcAm#6)>&t8zBnQ=QyDMshHcg9OR@{@al
!tmn1T`08Z>>Ch!`WAfeSGf+i3ZM4Q~}+2WYvzrWwxKRN>q`s$Z(mby<;%z}Ai84GcryD`PUt3#FtugA==L!JwWOZz<}<Zi|&n?nA9or{!`sJ!$+G+b|
5ijyw4FJ!70#^KhV#})Z(@ed;PZ;qyqfFdB!I(RXi_~Cb*8~z(v`0r@nzyIR@iD=)+SBzug``Bf#gji0E<UO1%_57;2+4zNTm1EKh;pJt!S$Zb7L>%AP
bIS?6C<Qb5_woNe{@=&{`}qHI{Qp_BFFixyR`K}T5;4}rg!c!t_W&&eiziE^=Zk%Kxjz4Sv8vzdF&M)Lbsc3#Wr6=)lQ0)vaBIp#Y9;?6JcT`E!R|dnB
UNHCd-CcjLpP}sjg@0xV|bX7@7*on<E6%*&J=WV_uV4Sl=*?Z_=m`AD7HW8z?;=u5D9!N#DkmKkvuC>-%kA1Prhr8qAqJy<7)y>K3;nqi><|TpnmiDXH
oV7SHBV{KezYqyiRaGJpQp{Hg16MjqQ(H0N1(I$*;e~re6^5JIFVaT_d>@bTu>Gq#d@G{3_;y4>v#A-N;o?Ei05p=!&)7Vfm3|t*p>c5Qxm!lgBKieBU
2Wfe9&N4_hm>R5ZRvq?M?*n_8j8s-0j%{`C{?>rb5+Rlp!mLWfqID}2I0=98#=3LlGd_M}qliS1L|<m(@*x=-<Z&KegF8Gmk_y<HO_$!e5ViEy@#=)P2
^o)z}#+G6m+k^OyjJ%fZawealx1+E)@7fb0pkKx@{mb!T{S}#@KTPT!omw?=!3o<Xa$3rMShqdPzUbHF}QHdZtWy$>^)ov-mR!aiX|9n@o<E53QY`g?3
kJ{a_*A(R!<HQ8fjl%sc@TbHwYZ~z*K0RE`F-%q#MWp9jVZ>d5NfMc#>gRp`&56OvJI9Os#Cs&rvrO#CN2+9HSr0}e){Atr5dv1?QWo-VG2`yrvWHgvz
W74ecg1oaA2z@5$1pR#BMEX>DQ}fHZSyQ3te?c?_sU`A_I>t3Q1&lZm@5fY$>0Ej+8)R*5ss3|+I7B#@Au*DnRHaGwz!@oS_&z+-~9+?P134K5M`ruoh
S@nvM@gjq3+6fx5TTwxIH@}z7-X9PoJp#k_|lX1;Lnkx7Kx&Rerp03Kib6uJ;=Imz+Id!}Bj$-1F4JU$XQR7J+@W*`8HoA*+vmFT`z5Wp{vZOBI|Ip<t
UM*l$-ty|n(V^#T&&&s}2T<)w}7D-$&R`PpADgKK$9qZrXKAGjMXl+9|=BU*%yy|erGp#xc7v=<OqRt{Z1Zy&7rGe9Kp>frBwHS8%r=|>|l>Vdhr?!RW
aEP5z3`2gLx*)~*7+EWs~^(pUsYN#(2#jhuy93}RDG1@0wFerrhLMKo-u$HN_$u~@iK4$nkZ?D)6Io=iu!<tB!_wy!e+i+WX`&X4j#v!0G;D<>_<Nkf$
0%H*kE#CGFnq8!SryR)RARqPo<V+;pq5E55f5JWQgrMb7SKw_(bkzpCW8&hHaE7_i-WxIm9g1}#6oI+*(BRAfnLszb5d72ux9$CI&-L%mJKF~_pwFozs
Dzz@-+f`Lglx1F$LT{Sk{O7D(c?{9-S_8P`~D=AjoO&Es4iMFPUzo%D=eyZbtRmcnmAF!AFS|fHh7l8nsx7(6G0&FwAaNFc>(@N;ESiO6q1yHjE#imDB
#VJ!I#DVUYv&+$BT=?31UzE`&POYaR6*SlS3^!ld$CLBfJlRctUi{X^L>gy#D*9TW68_1XM{+92#h@*xQW1F~0wKUrpgyz*=-E>*+sF1k;Hb+ep8?D62
=igX<DT11LY<qH<BJ$?`PGm4TEL5IrH$*fh#{V4&%>m_AR8VfV~b$Zq{!8@EjramH^p0Np++e7upT$wtz+IA#hh2+$qPjEHkeFut|ln))2ZARl$;3Ij2
ljR_^)UW9y}|8$wNBppAoi&Hc8k&QJqY=`1RtNutb18C7TC;|RJ6L7iXyK&R2-!R~(BmT+O_V3TAm$x_lCia|g;8Rz#H^6E;K6Z$yerd_z(yUP|>SUK#
8xLzmjEWKN*Sjnv{Q+h0WtiX`T!(28Z$-vo`%TBj^*?Wd!^Vo>COx+!Kga#MZ+|p@W~Utjzx3MP3qRxEpV6J!e=hZ!afur&u}LuocpHOekv_csY^+lAa
~rx$ofuAkMMJ2SX0ow!jvY*EIpW`q7UrZEi6U3urDB%v7V&>X3jc@ELgBHg)i)=Q1`J%4nk#8K8=GInM};u`0#v3&OC|N=Vy%P7;#w}gkaHgK$6{YL4;
az11GM$;#rD!)@Hqs@w&5dI^kb@I190<?{FS&1Pk`u?!>q`~2a<(y>Mt#D*uOu<RGmy=We0S^u?TAfQb7b8S5m@<@6}}llytQW2NH&15zgyFOPSh@G=}
u!70j9gMmM=9hQ@fp^2FEww)Js9MsnupnGEI*26e}G#uNr0qzO2WGiiKCP{_QtR+L*napYe%bqi?%em%a`wV00$b%_jHcPSqLt%ZfLuJnHYel-0v(7*T
OjAW7ybL|X(P|)ueMGm6j5HoUQ+$%~*|4|kzO0NNkZ4f0W$&wNX*wdpX()?}v6{v2QxSa9#tLA|0>^(`GOb`PPPRosPWWy)ZCB?Q!Zg|o0h0+LwW>~1z
`2&vh0nZ<18P90@6NpPBO{`XNy}(l-)9*SYA|!N{({16MmmukZ0X_Cl;7Hjx$Y4jZZ(Pxz55YbW1n^{skFk^A@G)kT?aUKnLY(EcuY7@J2EWdezGu{u4
Oa(tc%js#L)L^}5(o-6gPK(J9P4SuN0t}=AtuznHe7+X3aSzi1B>F$YR?~B!o5EZ#*ZZEHq1UM>ckRY{Dam_a`SpE=R2Vpj%1eSHj~;0X;m^1KhB&L$O
20ZOJZFKw^z*?d}3*UH%yisJYK5-7PL`DjOcGh`Go{2b#zcegy{$1a95^-##h$fe@|p`qbuOJMPZhW*3q9X?d9|Z45cnU^NY|6%+rZxtWH#aqKi$0nPH
rRjUnb=_wA?#L5NA4c1-)hqg^g~-Va2)fqHp&j^JKCryIl56U`)m+$z1ZCLosEg=88}^PX_S(Yahk+uMN*u?0U5<B04PsMK8$4#5#V*ktR`lEb9Ii#46
0-H^Eil9s-$s@V?)^pB<H`cgaK;WR_{Ana)e?D9Q-uk}I`_T&rB^WT!O5lSVJ6<aL^uo+$uP4$PG?1N**S^d*shh2`5MxOF701qQphJ030i3`7(O86}O
+ZZK51?F28FCbRl+oW@W^tlszUFu!ED`XFJNI5liQ1EdUs#gs4xbL4{(u?jAePg468L+I~RDfSZV-VZ8Pe{-jNAmeHFSuv6h%D*Ta{fW<radjHSCfES#
5{M-$pac}f70^9hU=Lj0=!vk;`F_nNfsHC6f{bzjh4yp*tc(Jfh5S3fpmHF))qzER_fD4w_^=_;}Ghs1V+};1o9$}i)%7xvgP0wStzda<MfO3`ER#wx|
*|*SkJ~8_FRU-AEvE=$QCl0W&Z3D#45uL<3=t1|EzTrqv6shuQtbkHk_hhKs5k432B2=@Rt?f>~WB$5d)uHiPwWPr$&d=Rz*)?8Ve7EzIXNTfp8M5$WK
#C>&AviHu^uZ*PI#{UTf19SuhM>UwqrC)YZa+KD8_JQTs2p<H>*7jwi+U<!cDP-KgA7kLoGaB|Le9VcU(lmyr5k!A12Cx&dW<3WZo1{l><ZQ<=+ni^51
^q+g@_>BGv8e8BOy&)XPj8{+oB5ghPPEbCUhLK7HYsTgE<HSm-UPyAk&^Zol5>L||;t9SJlO;r47Z?(FWcP*@ZxI=S|fi7TU{QE7~1)SJa9O2mh1lu~P
4j*flf+RvYo~{ET0Tap*m|pu6#6=@aBioo<ARjW1z?`Cdb`ftYcsqbMBo+3ck=K)v!ArCMyy;;4ZdAQ$+e%H5+mMOYXAn#23WB;KTWXsr6WBhDrlk#AN
J=Thy%wf1C_=glnqNy@0RCzDln&Pqp7|mA>J;8sX{WUtik3-ANOO)Km9h<EJB=oyy_dBNU{1HJw{MCtLEpUGw{n~$!~zAd%KEeRzn@+L<7C(W@#SV#o`
ufTuVjRmlYM`J(=0sba4cm$blsUCrmA#%y+eOHYG#g1SFv><kR6pZ+(u9AniMZjAZq}bN>^(w=<FKk_&cuYy<!qXu(``*F)e@xtCL(%s~HZ4bKZw1|79
hFhF{aSV;qI};iB8NdbR`ZX@XqfS=hwVMSUBGRr^3@{GE!d{BHGsF~ed|gvpuQl|;Dk5W^CZIB|S0p|x&xKXja4iw2h<y;ewKP$Y0WgzWJrD0nXfF%X}
lIl5Q_g!a_f%Dr4j*@B)-3jdestA80ticc=y4w37Y@y-)RMWN!hD{-ALe}B~hEYt6vG+WC|jsj~eL<I4J`{s2Vm(}zDus}o&r$$a6eELcFn4~5`Mr>ai
lW|<|cVl2y-wh2DTBpSR<|z;~7A70x8JwI=0fPKbTPGdz^K;80E@4%-B<t29=v(X*=$qR9L^fVnPayG{?GsyGG+pzm8UHsOIH><}`7T6&92jxWu$DuX&
vo6_4He%cqmQA1-$R?`P5F6YK0BL&Y7DXe+)mf9D=$|$=kLeFYId)x##z^fHMfC(EE|z;px=;FX0h}H2w&zoQ!ev`G)!!<q%fTjH|ij`>L<$rBC?;9fo
&uMoLc+plmkBSX!c7G5kA{NE5{veyEbbg-}O4!<_GhQb(-q-2!`VT&V1~nlU~@w9r!@npfHr}EXY@Ql-=!tbXZ<yTROLW*2u2RLzG6~sU&OIiM_sq@d4
F!(H2YskE?q9hE3hJqxhD&ijj*8S|t3Lt7GFn_&K46Z3s{|@`B?n0@5W1^<(`aY?D(r3-v?&bQxy8sV{%C5w7Gs5W6l|v=AK<*6qVob$FH7=rxX<$NJ3
bTXu$GTrCgkcIAajO85Mn5bGkg>#Xwz(AuaUDnBNqiCFQ-X`O9C2+Z+q(@<v}U~)?6Yd$_T;G>6y0wHlr1cX6QoW0@|d=H=2@E1dvNXl#DWBY3LMmiN4
QNe1SpnSwaB8fBR13G+>TW@J8q(7xWD{mATz%>67dfH+}LKr>A<##3C9#T`ybA1yd3jDy;SX~r}ghkWyEvMq<ZrAu(Z16^H8q{>iCaTU&6QbVg&NAM)4
$-wI3KMCm8oX5+&va|wCGfG8IglQk0GY*k&t5l~BRGU7LJGF{ySQnFpw~>~zCX9HCN=FX_hv%VL5ZwB5}+hWJM7Z-+VDVF<5$wD0l-2z+m+rXuiLD9UK
@Td1McaEcfRhE82~%<kJWS|%;$b2a)!V5Pk2UCCTv*|<OQs1Nfac$?)g!Z=7Py2-C~m07?Ldc)C0$(82U(8u>{HXi``1btl-tXe=DgdLkyB1LFY=(V-3
<=;k%bOqJWs@@tt9$zy&?SCC|!YXcN&1)(f&$gYZ~!i5@-`_W=Ri$#`(wZDJv+{eE0v`Wx5sJp6537K1DkT>FXSx0sF_@c8r(mEM5wi<E6QH?LGB!{M1
26+T#vPWvuXecP>=a)0xiXT84+@BCLtX_(_D4lX%Q+^WaiGnlSu!w^f$1~0zFm(wcJoOK`SV#zVNVWlm?4P;jIn$JJop#0*A>dzs&W&4nH&yXt_AA;x4
*Zsb}8RYEV%?tN>iUDf+(>j?aB#1_Fs3B!`+ZuH&d`lTpTtYtT-akKokmgK~fvSS@{yoHAP3nU6cDf4t?4Be2Z8n_NXu<=nlLI|YN?&H=U1AwPVWIap^
KH+oK~Rg=Ej9SEzkJnwqqj)=2;`&6wFf-=ZWG>#Xt#il3nqJX3Nay%^ilZF0hczC^<yXyL;eETAQY?4M)SoTstPROtJ083Q;x)<$Ao~7=}Rg|-LYZOn%
SYY-A<b=ckMU2&pZXdKN|Xn54g`=@836Jf<A(1<)FjZn8pi4Y-R*()f^^xS!LRqS}#I8&coeIKexg5%a-|8{7EpZ$Xs0i5eaWQS7PMo7@tny+0WlfRB<
M;)l8wfDoNf3x^|o1ylCdY>B3(;g!1Aee)H|1tNHqNqSxkI`ljUoRWr}5$Mhy<oRx6)7fj7|x$M4~pXK)fA)M9JfAlvJ7~3?=4I#O=Ov4(Z<3uh8k`>U
sPMjFS5->s>mm^%rg$<NG0=Bv!3L}|hj4$hR<IeU$2AcG)w9`Q;jo?tw#=1JdC%0a#0&7)xAB+Go6x8Q&uFeafF+rc#ui1PSy;%cMh?U%khm4{JPOLm2
N-u2dUyogE+*A&Kz!-&Ggu$Qk`7Y!=f8Le--p=d;Ub6J#rJv2s1e^6JKSWC2(^E`LPmQ<)UTQ%-;nVCP-PFD|@}JulH^}Jcv?%_0<8Pj;gqiYSqkdAO-
{WJ=-~e^<v8u<xAX8)%SGq$U9;f7tmB(@<aF#W<ML1SIqUkU9#RU$wvBYMFRug0=u*HRHNt`+__R?-<Bc$yExqNHILaYrJfS_q2<oiAnWYT|FT<}>A*@
v}1y~j4Q;85wNL`&l~VPM20uY4J|Lj9%M%j-i<2NbQS@<GjH!!81hM&ac&kk*4qj`$SufJ=X9xS-XUu$HYPxaiR|<SL<WT<l{Gw=EWm`jbevVjAt+F;^
)OLqb^JdAZTE4!{dG#hVKE1c)yBZ38EXHo);|uDvTAxtS8><YaP5ljA9&oOi8wZtN=?TGzIh^&i9xbxmjA({yWHjwf0Rfsv%Z6S)zK2YfPsyXt@5B9tc
s#&wM4ac*jea>j!;&}8`n;{CWO%0-z3@Btu)_9e}bs7B!{ear0TjK?|@3dS85B77Tq6^zh_7-W9wb{_c()U|W;BWU+qi(|pID{=F<SJJE6jFP2kFckdq
3$6#{bH;4aPkf&m$bulR9KrjmzViPPGyHzemfo`;(Xd0U->Pd5Rk*+NYIN=DuDD!Iza4YfsL3Hyk#w%r<nS0sEq0XegZ@8_8FpGa&po&<iA%QqhR32vA
&SaHaek!~2a8;&@ZA8?NAg#Y&z>2RkgjHB(tXR>0X2TVe)Xm>21I=L<jsI7A#$7b?l3S%1c}{DQFLbX#C`QQu?xbKY?vfUrThIc#^2w&g?+q7@qAt;qR
JY$>}7*+_ijU?=n!#$W@F4V<tHj(`Ra<_QMBC^`_<608zwFWC;ohCcs!948wJZZ;{%6-%#CTPBRV%XXP6&HKtPF$_3{F#euf!r=&(GCmRbIM7w0jN8wd
qFVK=nR<?~(K>*y!;$|*r-25iatviNc4Kioe`GLO~=q$CnNb#6gW0F9^nrTSu$*wpFdx?80R62^@@vr};=Fm$VkLr<A+#2e&5ZV7YVxQNxi5}Ty--`~5
<zmH?czrW++vcuaam1x2ZYvoo={CuH-_eg(fg6xdMUgit<G!NwMni*+}Cf>GyRvQk@WD4zb#s2Y=+$V(X{DAax<XVmc)Nkt)v)<^1xV|+jx9WLsKuW47
qxVSt_qQvQa?jP;kIsa%pO*J^^YB)i?SoY~l3Tx^u*FOMS<hPy4SM)-uaKr7O*xP8R}Fu)oBi*Y<G=sn|FM{(_NN0G-0B@!{xjxO{YM8ghMeK_{Lh%ve
{?WI5L2Sj|BN~P`}lt!|L^1fef<A-{Qp_Zk^A=K4!Lbgm7I;BAie|$@x(i2fvRmr5Fzs3WAV$gsyK)bel;XzkDBAd3dT1x!2Ep25Z{pREF&tF2$Qpmd+
}AuiNPVc3Dq2w`&*gCSrywAMIikp_FNo>SzX1G5$Z}h_DtRLSx*u05D1vikSO%lk~ue)1i;^tS$!NAE42RS$@A{sxauRREd?F$P&jA>I*G*|tg;xiDNy
+C?5?_?e{z`FQ>c{l+VG~vUW#mhg<rlG<w`5oTFOQ6ifBI|<BFow-Pc!NZ$Ue6uO_`d%B<kYE(t2Drh5d22P(XDMh0BpID4@A-&rZeV&Vn;C|w0;XDVy
LJ$`R&koExWbeTuSlMvxfYrAKge5&o(<KkcG>F$0OG?qN8JQM;6$9DNSjI$iW&m}CZ+U>z_ey6I~*_$A|$Z!Ko&{`VSJ{y5e_;B}(qqS6r;x_@4`eQH1
-kbGz4J*OTBEd~0=3=$cUqYc~J#jb6l1asq6B9vslE6)VdShvHnn8XO)pGNd*0bc8qza*#zRI2p6g?|#jfEmI`Go7eQTVzqb&!PTBYy8mI+v;V5SW5rD
?{B#Q8HVFSO!9fqG;Jarbo)sy3&lWoAY}Qg!Ys2K*+v;b`Wd#vQ$dt*LwIoC5PRH2LNL=l#?VO3qSR4@j0-xyzQY#?b7Kc2b5${YBnf*KS8?tuVRyhK1
XW~|IYXN)d&5>_vF&>`2HUD7y5b15=*eAU`c4ad-a!`09AbqgliCU|0K#_DbIwTgz{%Dut9zctCgc+3R5|+yBljD)#$h9i&c4bZq7_zs<{|v3d(q5yV~
62FBb9(2<nVA8<Bp0sY<dV6bKz@caeDrvl#`UDJH36xiMi^7sL4%5O#@p?a}W+%tAV{kSCo{-*si?WZ_VcP0&L=-}4;fEhCtEAjSfi-1j3aOu!}YO(5}
<-+!pvvV6L`z3|{xdUtf~^^!xBYJ}rd)jgdFW?~D_+@|a}UT*N*u!O5f^OpS#`rC)Zzfgr{+DkARRNPy@yk=ACok~Dc^5YsL5K|K?2^Rd^hq=p(7tQLy
e<gui;Jv=N_ao((-ER0@i057Te3q9u){jK6fc^Ww7;^+n7A0j-atw$`DGF1o(INZ%?Dm*eAO~NcV9IZnfeDn!G>`21XH)WBf+>PX9sr?w!0_Ofd-^{uy
M>48?;8;Sl6|_<iUV2P9?zwEfWLb3jsMF|t7tItYnl2>Vx1s(e}0<QLR=CAPw0RV16A+UO=Q2g4^E8BR~FIA?UeG~@2F|f!ABT+Fij-caH&@aoP2xozY
c8uiyy?C_-h%<awQ1<t@{tSCK1xO=vll?Ixo<+RCk7NpG>&EJ}z%8)&;V*j0N$~&@m9AHI=b=VkKmL5xIZFgtcKvt9=*~xg9>`Z6EM!<2?bo#NrwJIQ(
`6Mo0(-GmSu*T&YKT1Wj1^8Dj&-UL`~fC!Rg@v9327($)9aDB}Jf-em?Uyl)_Tk+yI2pG^l7rEiCzXOxd%U&l3Etbc9Cauz~IRyhwQ{n^Uq7-18lbA}+
?<27tx)zgwDGaCg@F~_}+mthPTz}6-oVEiCB<9o2}njHYIHCRyT0?8mmZTG)kg`e&EplsGqnN@<Xm4CRVHc<)5`Hy417vbE93Cl}Sv~n4!3qOxc(BTdD
B1Pgn{eIjSi;787`^FAvwS^LD3t~PZs_k+-ct3#{uRBvczJDTkD1x0`UUnoLEWZzv$O-`-``3}_WEgkg^ui52jD|7Dpl@CsW77u$NSxkY^uHK%#p7EK(
Rek;;9S1n6hyd@5eVTb|Jhiul5W@O&xJM|X;|r1;YAHm#~;7aW4KrKl#|W1*CaXtM6yx=#{CDP$b$*EM}WAXI0Z7j{&a~1x{>o)SNYY(yvapLEph$=J3
gs3qr$7<ZU)hEO__}Cic>lH&Rll>WkTk^mI`vYCvb*8?>=ie6oDo59z3OYhpH~atza(<MEK$yEg>N3w*;xq9iEe_KED-`1|U2giko+exHvjfuH)^PIi!
RKxqr7~wE%!MJ(RDR^pPKUJzP(1DoFac`h5P%YzEd1=>m~DhlB*U`3@&dk~fa|-qZe*Rvq~D5|}0>{OPXpYQ|r<n9T+r@A_1F)Ivc<V5Kyp%e@kruaR|
wEhUhxugdYXDv1F@j<zdn>HRxi%>p%Ts<@$m+kRtp>j%)&G!{Lfhc@hqnFbqDk_CzI5|oHdoD@8J-WFy5jWb*cQQm68?f$o;G!TlY?Eu}L!730gogn-S
aYN2PvhDbkI1cNiD6kfEH-g+g8?K??w-|!H-l*#<Fdr^tbfDDg=e^B7B?13@xAW27m4FR$i*a2Sp1{3$MIAVqnt-2}qwYWBKUuaO(c@gOS&;X{%ym(UC
Sb5J+xk=^0!hMn2;ST?9!TBHod+Ys8}|Eh<eOp~0%CN7jM?FF@ju8?sbi+T3FW{g<T80Ym^l9dal9Y`xL0`zN@p~UFIwIs;neSyil}Yh=+*izis;cg&|
14NcuYA>gwT(a?-A{UmzVPST0W2*$ZL9$=`yeqD=}%R%0km^h!?vN!v>`Lx3g6EFFqopj0TAV{%1gGizc?qUJxVDe7gmih_hP6AGrBH%Tl%9dWq>1P!n
5zztXJ}d~c&DQ|z35S!MwJwHs^X3m7ol&(A}cJaRjTc6=$Ud1HVxW7qVe5{}`1FL62?yvH{Vgj9+=x*P|5_eH;!{y-&e=BMAUiTekn+9L`Iwa?eTzvox
pL$0|DPfqMd`27iW5$489T{s~L#-N~uIu=9IrX}vg5ucEozJsWzoNqMJGZ`#u+T@SUMHwV$e3_`mZH4EsJEVlj&IknCGpfXR;K`rY((g$oz;B}^tX{u5
$Pw^u=gionC*`v`>aW*qY!8T$?^>E+m&age-iVDS9htB*A6(N`_YuUNoGypg$bEq@xrPQ!o%-{Ho8faJ?&rU3`9uB-#t|DTX-a7C38IorUJaI?ZYV9qC
D)?y4010$R55f{AH00Sz8b5zEffD}so_cGDDZ4TAl`V7UK|MAT0U>d3-LEymE^v211Ofwt&;w8`D{`q^7=Bb9)b^xmqTyOBM`gBbPle<8ZIEF?0t)i5+
2}te9=de(Eue3d4IpiT|zYd`NRG5x>qa+%3uC{-wWuQhDAfF%3XPrnpJsUfMde~5Qhn=u_V|>iw&sdPb<t;<dzl_FJ;4p{+C3ic4M@>8k&mV%ERa2bI;
`%Y(I#kSX>_zWzgW;6GRYl@0(3IUu_fH^kulO3_59x3?0DI{K+P}i~8Js8^&yz{ROEYWs9!*03C35VZ|lNUiW%1BcWN@zJ{krf%suZ84u3t<H)>EA`)W
Y)hc;eXu#9zwMA$y#{f~qb~iw9_w|w9Io=Yu=pa|P@LiMSpO4nsX<NDhGbHSL15bs*!dtRPj|oR{()p`L@YKJQLXFso^3yBwLIPPmi(l6lkfdE%t>-H>
K*tT_@s0%2XZb%bW@P0RZWq%X?^AfmI!F=rxm9jH-!owoSm>Tf14%%tq^yRS3aSIvOQ($_!=B9^DS0UM8-qWA*-a)Kz=spgcjlV7&#JaMy~^>A3@)#Hw
3u;;!Ta;&LoA9;AE?7+y@^T+w<9+Nm0ll-3&xq=y+)mHHn}|rmtefq!(BA7;B~|10P2u=e?Mr9T}U0K3U?H}wQ<CwAXfP2`+lRA-Fl65X9k2s#V)7xH8
;-hYLVi9It!4D6KN)StPIP9lz<y^a_gqeG>lMp><<VNsE_rSkP?Ty-q}Z0r57Z*p*d+rUvrQL9|z^qfHV<XnCwdk3l(zT7CiIJw^-1I*m46AjyFK5lzF
2cpnwcX+e1A3Ie&{-OQopGk+4hH9pXDmY=}MuF|6j)nn8vQiF@MO%^_u2%G{5+-jE{^5cF$%>(bA*t&L?4_{1hl%f98*yCCu=u|remMFmSg|EA#eSdv@
J$R8QSH3?#x0f&sD@)4*R<Dd|qmW0E{oGP0!z954$-CnmrHUi!NJB^g=?gK%f8MP3nZo8bMbuVO`*;{RhkK$+j`TV-|iDH!_neb*~;#P$#uu>rYIvnyz
c_v))eEa7|`13Ju!_ZYk5@#Hc4|_cZXF3|L;6s(iRL$B>WLsP06FWS(DOgL$^M#pQ+fP^{BAdKnD%*!<@!}Am7BM?7s6;g&G>pnt(UpPJMjO5`Mb-$2+
lap`?OY_T;d4qI#Le8$pP$Dsvkt7ktfc>nsbN<Wy3SxYgJ>AUSGrNj4LkLR=g#5E16muN3`a_&34k;={hQd_jSBb&d2FpcfHNhVv(ux^XYGWZQ{GG5yO
R7h+U<}TLG9GOQ)boLAgvSyO!e#Ajq+Di;6LR;gI$@Qp%@?Rg}fBf8mzp}Aab;P)l0(oSM5Ll>wQGAlh@?;w=rDCa@Rq%gbDZTkYbS%r@P`b9n)obCrk
hXt*x3h@&A&1sK4>qb<yUeQ<Uy=l0Tb@_xZ{o!MCL_M_Cbrntu9@V>Cbl2NXJ59`7n4<M+OO&h*yA)N0()Uy@0Q)qW2zLhXEo7!_@!aek8=7=Ryl6QOR
eDD@X1_%5`zqnHQEye>EbTNF4{Ec~0W#})+!jLmBUdh%)wYQ3wNazdJW`a12i{&%ZIcxvD6jQn{>@|&Ulevf%l7H-VsJ7NOEwAXHnGU|4V1B})UW+j0L
zis|eBH}{!fIQORE7BY3;vAM6Mizj{`W-0pH1B~*RgXu1Y4e4oIAqClULqGfm-HjPUl%h0lBu2R>hJ3%Z(Yu^-#kviXW;Bts1CPzk$<;E<+tWGClWpW7
!lz}02G%&qlbktoZh)O8*%W4tGdue(c10r-@j4tG$crm{>1>pgI45!5)B?AOGE!0ZiYhz8B3=xgC^XIVUADLZ33jP=IEfk<t*UXG(z-;OPPr2-es)Nw;
!YuK%Z0+at_Fzw}&OBZ|<{!xR{uoAsD2SZ^xOFk-MPYYf-KRQ2QK9TD0bZq}i@!0A}>DArCS;T{yOps03jQdA5OPb{inj?){2iwg`-qdmBBwqZ9XA3d%
C<@kWi}{7lVWtSX@K<OKDLIxmp^<S6*+UID3cFVDE6EgnP|U{d@m+`RD2`p|PS<j;yckb^JU761F;<##8JI9uKe1*slhygi4oy^Sqa=;pNlv7<<2d=DK
#Bz9FAj~qGgUYeQrVpP;;aIkYi^mQII;e+M2Ol7b(4#eC51oRg}0#HmfM$O%Ro0KHMW2zr+fW>zIX(Uvetw1wSk`2p@O^{N1>W<kpzwNyBZTygJ>jY)(
O|8S}$HaOR`x<7||3D&}V)I3@3kmWyG08?C(A!|Km%32iZO3*Qi@6ud-T>?!PIwRxe45zd7u^@K0~~Up@}}i=UT$MA4iX~fZ&X4$7$1~4`s>Ci*`Z)Gw
R!&_1#Y>oLa6mBVMpD(i-B(X4YR};p?Hkb0q8b6;P{+u{(L#6vYH)M@JQrz9@5itK<G~CYoxrpbQGgDhY0@pVn85#Qtl=n>+hz(-&6m-Zns0-^9j2dtr
RWZ@chcD6^s6=OYGlDfh(iKP7mIvC$OT^G=?DQ{?WH?sh`P@x~o$Smzs5?-0Gy;4$=JRktfaT&BwH-4QPp9|KJO}nI9Yk`yoz=#ZcgCeh$ZtR9|%AwKO
t=Z!pZ^^n4vATU4o3^hV5XEPbxpbGzWJFs933p14FbECWWz;A0p-;CD#|9s=iqneRXTxTDm>omfYGUo$8-M02uz=UGGrsQ+O4y|hjSNLAqTA-WxKkF=B
+Sa!jI_e(cydNLS;M0Cmd2A1?2J8>?9cg%!<^{U>5J2vZue59+|Isr6rcVuc>x#&hk4zWzAY#DZOzf%3um#M)GDD*9s9!;A5gBSS{Y81)j>5~#zp@`eG
KMuF?GOSP7|JmHgWXjyV*|{drfLn%@NVr4%c9UTu%P<8V%k{jRHjB^ogtlZ15q2Ac?WNKAf8H6vN>5msx4cRK`D*)Y{?rv7FL~T`;keIFN<PN%Z9`rh_
fR}Fl+<g(&FWz_{&x((C&uO%E(&+G?`E+}?<!PpB7_gxSM|F{&|>_dhtuBtlk)uI6{(U3(K9TDI+~Um40}1shRn|mn?4`4(I@7zkzHZzx+5VUa6GW9$J
akS?6J_w-Z8J$+y2;RdpeDL28#JQrS=l{3qeqse({KhK@xGuWUH;r1>il(MPCKD$ql~4el6bv+kT#V@KLs#Hl~Ml@J|jQe0J?OzCf(4*(jHbIBsGc5xi
-k37T#~CuHK^RFNh~v2m_n{cdYdy#QkNdcoa3U;+Y<xXU!F>qg&#avS-)M?oE@ukV|^DfMQ!jmTtlyFn&<`L1zeNe=LLm%P?~WD^j(QRQ7m@w`{ky^v~
#`KulQ|G&*Ak44y`C`oEUVoPIEKe>$$MfXU1)t+5~yuIK>`6ha?N`1R$q$TFt;`fPEu&=ZPVuVoE_gmd-)-%>jW0fg@_;>JG5g%^3`ZXkC6GwuQIQu%X
!iuNYhVZ(YUE`5ke|z(3rQPlQF4!w!P1PU@`4`@>DYehi7H8)JUZ2OGaKA=1|Lx|}|1Leqs`W=dihOL?leiv9r%wrFKas?J79ptt{`_SeY6YZ^?AKN5U
#xF7aLLQbTZ>bI@bK+0T*!Nh6XU`6#Y|NH=-~!3!dTzaf}DUl70`ehbho{fa8+iLeg?}LhVIcPR|E3!^XXTkhwymYoJAH78v&;~P(l(3M1ojX%;_1~ND
vL&P~mxftwH&X5TXP4;<JyJGve=`wrz|O?FK%-5d@&n3;BnZ4Go|y+kpD(5+UOukNi;a+vH8Mz{K$@qZ6*7Z1#vZO@S1rR9#ig2oDGWr|dNSkQc&U*`t
8{`i1{wKS?)on$3px+aMg#M9W1G&kZo`qkaco-U3|viuuZ4zlmLSq5BQz8E=$x`QU0;b_7~IpD#9mbHfp9<gn+ac@QJSy{7z>O+hZtowu&+EU|$tplVb
2&4wx=#{&xHAJBV?e(JY-_7Ogrh?r4*1D+x60mSWY7oFC6=LfiWyF4CW-B~r>=EgR`2RA5@`3L$vXZkYgP=jg^Rwgv-fd&X9y>ckU!LxNR$UoOmvX%O8
>G9vmz<>Y6{}ai;Y3qq)XP$^R|HrpU5m^WL|6=dWnx4n<!@jTb)ZD}_bmm}RCKoAeBuD@xKmy!+(S@A=NPxt0uw0EiNk+0q8dV}&ww6RvWJjeal9JfbN
V24l;1A*Mo}Mdzg&dM^lRd4TR*z=JWl7ytjrVx~oP+Z}|MmPHEG)+eT(HFByt;qeG(O6f(6(3{QA(pR`u*Fc1#M@*|Em30?Z0aORr?=m|F^p{5Ocjv=Z
2k_>!h9%($*a|_S{jjTHU+pM$S@vu-(Ze!zD?W?<8`G5q3mWOsx((ni7w@R_j8Q;@v6NdMhzaHm<!ci9;}jx-7_CCM&jAl^a~eCnc14t5ob-%UAit-a5
Uc3EHaL$_q&~Qih79T{wugSmPIS%6h{@z8>*qx2DD|KIOZ93x+Px?Pgyb^9e_iy);e9edn4`%4eHd%1GuRQtYX^=FEw3Z6@LtXGUB0w_>dj#GI4zE0^0
cdEVy}T-qHZ$tBJfu38#C?~?6AnooojVnr_2BHmDq+?Na8-VM|m*E;FoOY4I_+Hs2)XaQZx6Oj=yw~Nu*C)XC6Ee;OGEVPwgXM*Wk8YI~_LC{%Yd2uj;
^I{3s(bD#pT^LL`qol!k4h&nV;8N8&d_IwwNg3N(zmZJ&G?OH`1ek9JLFwY^jJxW>Y+|l$2o5!_Du9+Go-?l9+8kBfIE<t()v<2ax)2d2s^?Nho>%s<v
&r$0Pn4tMf&D45?2H&&S7Snrkml4@={Bp>aE-*89VDeAT6<-mxL|TAR!D#5BJDOOF~gOe%mc~t>5JVSr_*54Kyoe_i%zwM#bU1No1Jlxh@hwJb(LnODq
e(@M4Gt(FZ@b(Rg&2m(t<Qq`^w9*L+31c5)*-4ce{;HsMAY#jHRNZif&17M}B&&LPGMktlh<gd%#6!qVJ^DnV#F(YD@AHep80xF;N_}8t!^kixi!anl8
-k^?ZKjr%riAtIjS?yZxcYO!2zd?xbo+pxx44f={pPB$O7CXLPZ`int*$>OpcRId8|7jGI$s4=)m@2Sm4H%#$lCD-$65$`|%|6gp1evFSqUASQMD^-NK
X6TP}fUEQ1Zu1gQK+V8B3WSyYi&8NZ+7gNcHQn(7BecXt1b>bc-j5IYO-Il3ZR_6*SH8Ry-V%t`04o#DB5Tu=f!!7_D50`j9$fSeeruJnsp?GDPpBRY;
-r82Y`8l8RD@l;Am-*R_fHDT^M$I;Iph{wQNc%d&q8(RBLc+GTXOMeyLQnKi3}V0NJZ^*hcfEC?ghjGxD;LW&r$yW`vUhTKcC<eQs#Z=|AYu9}v8%&=T
WemgGE%p-M%Y19QT4@9KS^0gkoK3jGw@zI72f%FLQ_`3@%_YWqWb-&e7`=WVT4*-%Cu-uup+;X-wOZg_VYja+V=e(9oxQtL|gy%|NF()?hAtob%xdk_m
jFPO^(g`>FuO<KOgT6Qm=mOz5j&vp{7YywwF)eqKJQ;fA4D_eD9kd|NI|(|JVM94}bUn`0$Uvi<*>Gm=<0&yw&L#)nB`D#j?1cPQLfG@Bg#^@1t-2+=t
)&{f~a*7f{m=zW4hd{fj?Fjl8$IL4v)N@f$k%4XqOWsQTJ%T@KTz``R~%_r7*c>!2)x=+dO+ZDm8S?|m&V%C5K%X?(vZoA;ZxD$o-Cy|0aLAN@bSjjr+
WU;M$xfA#H;e)He_=l}3)*5KS`@C^<2ZG8Lw|Md$W{Mj#k{8#__2jBkAZ4dF^j{o^TeCMNI|92n#%Rm0Xum0W-{^|dY#`ocG{_4m777h1b{ikpK(|fOJ
{f4gd_PEYB-rjZj-_&pSLuFgt`g!lIF5jAC^wwU&n@~5Ep;P=*8RTzAuYPOFx8Ud%N%VCzE$`uX^xFDO<=p_p`*BsC-@i}U*FN}*-}?Tq{N5Y!_Tex6`
G?>B?nl4*tsi{*7tvTAgZk*_fBAN~n?N7^t3N`6zNz7x{{e~d!S{X<?RlJzB>(7J|1S~-ZPDrf@mv4M`^WF3fBTQ$x;6gb&%gP>pZ@$q#C_Smy~c8v;$
a!}+ihHL#Mj?u%}v(Zk#~YY@6<+Uhu6IMQBa<v`Y{W)nMzT^cO87=t-GC)*3VI(sqo&lMvDKB-}>*L)8W5g#_xYdr%&D7#QeGMe*Z82@S$Tg6G%qyJ`I
2LT_orae)~^<@U6di%n_Q5$GIQ;>HqfOZ~Pv*9@6(iR0m0Lv+vurKclU;Fb(g+f2ipjZ{F$jhP>u{KiNY{gh=4>y*ICT%+bA{n*|inyY9{}-6Aji9C6U
z+gLs=)zj#{oM1@HH&6OkfAsNR{x2W?kN@V;`h!3Ji<fwxXMkvUw@ZIn3Ge2Px=M>n+n`QRfT|*NHj?xuVf7LV4egyhe)|{Ew13)_(6~PM-Y=jZZYTV~
Z-4k_-$kdrRsZRmKR2TP3nbC^|Los>_=mrClk1ni^XTPmeA(q=sP88H6IpJ*R8bu@cPYRAb`u+gps2d3qe6aJytIVk2aJk){6O-@@$IDIZG6cQ!KfOVB
U+oj1bPe^%{!9pgFpM9KK$;V+~xS)kN@&dZ*ik~`|yAM&Rg+@#(MLy-})1@^JaAS5Qi@R5auC-c$?#66}=mN{gkLqlj7^BtJ^?}x7!5YhFhahjV$WTFP
kGeC5-C-4*hx>P_K{C*RPS^MMfr8p*a7^n4i=9@$dYfAN}I*pm2f4f1A*syUlrl#`Mu|{K3b6^q1fNy?_3}_kQV<VD|P9;}#6R^9wKSynXoH-}>lR{_<
0<^AMqn&}flq+-9<Q&i#mlDIUrQP*kj=TYSHre)Ei*-+ywku#D>W9(sBSbMq#Y<d8|e?}g#RtiJiLfAGy;c%+Y8$ok&zqTKQF>|g%*hjfpef(H5FAAak
DKmUUd{`8;!;8*|M4}R@ezW<xweA?qpJHPz%NG~7%`#*VPhDWPgc&KhJ`Gep5ox69v+xg+|{!6syC3t|el!gzNYP$06G1|vO+=qLUuZvEnhx{+&yv;!o
B0r3pE{g8cb$;(2GScFv-n;tm5u|NyzkiZPhTA1?e&~P7<xoO@A5Cp>%NR|U2GL)iq_=n3`|bOG_^bE1`CViVw{-BUzw_Zg`>l`v>ep}P;NOk)=Rf$1-
}vBrfA)rYef#*Ye&xeo|6e~}-cNeGU->3Jy6`tpkiR+GLw1zg{JS7k^l+iuY@lv`Si7i?TS!F0y(?%=W!>Bj_omlJG<;s{gYW$g8tF}`zwvvwc=GM<+_
Z}<_FbLw_I(sXf9c<R|JT2V#CmA=W({}!z4<>J>~H;{sBw3x`;~7azg-;VHRO2@Jt2AO^n5{{hGe>@>vvar7fQ+`LL;vpy199)|JQ6630J%y_3s?~iw*
e0Kl;;;|M*)-M5LRWh|j=zH^oOByoq~!Lq~4~*T4UhXR>%$`xjg0ZG_LEeB<GzFQfb60QyO4znyT;=t+6A?G#Pd@zWWt|J;n$|FkmNN5A@iJf`Z$NoxI
%oz%)x_$WMoRAMVWC$W86lRx|1_SET5nA&df;$B&Ps<?mu7S;dd$KU?_Pwe}hkNvO#qVfNA>$?sA8D2io^GAR9?;jG~dVUmw_oDG#@9!k|QKt7Est;3?
5<X>d?>)>Bnc>Z6AD8=Kk&qSM(!|}B(S;we3%Sxq|Ki`>z5me$jp`xn?|(*rpB_5W(GUK`U)`dh_A<8aSe~L!UHv}w?;_jR@8R;D!+hHJZmY2O-n4him
``Qtca`w_sJt%fOIbha+IyLfRw}n#c8_z9>H;~&%@gi^^6_tf=fnRS$@NPQm%kN!-~Kb?O8<z`-g{I2@x2DQ|E&GvhZ~_~1M2Zpa=a_z@3qDA>R*3be!
9FsE>e}<O`^E0KFLHVx4-xH$#rh#_U=00csoURe|pur_XTEpUt9hY{5=v$jK4?SxAc9>+_&s~%iXv9eJk9z1pfGkc>MEdPCVKZj}C}i55&D^;@&fH@0o
b-v7fzfx%-yCZ-x8z-ZSy&nRxU}JbES`Jrj?f$$M|)dyk*l`<A<J`TJJ5Z|}X4k8a3EH{_!m^3e@-?}mEs@iTkha`!EN-wOBby&LM$4fW`TdUQiQx}on
)>3dW9-ju#Kr5{b{hdlJ7Dg9_lKbkW4)0z9}%;P-fafH2h$KH>#_v7rNJN9uJ`xp@W=#_o+$~}&8k7L}UC;qXMf9&KR4fsa`{&9-%I7N7zB0NqJ9;XQJ
l=)8K#5;`>pD6hgJ$<66Pc-#TRm8iQC*Dmx@ow&kcaullXX5^crlvvl{JTGeeu<|nEr@M#epO%wUx!`7L2gW8zvVDHGK>Wd1l<;jiGSrCOvUwSfA)-x#
j9D;%llw4fb&QaqP3pU6_6E|#)ge?g~L{;GGV@J*I?3BOK*y+S4BuL$yVvxOAc|y(_CjOn<W_Kr7KkZiOu+Wur9K;iT4l>VRc>jCY*uoKz6%XNu&O8Td
r4>SLN22Gbf@IR_z{mEy3%T*^+gzg0%)P1Q`o?&vNpV#$p<n+eAC!msWHYBOe0S*WlS2wJMvjN*A&~zpRh=j&S%95dH2N?8Uf*JfUAM4pt^}aZ{0`wwc
=ah`FU#?PpCvTYX}8yZoqJ15h$XzO3XKr||0eEDCbHTUtbh@spkrA`HNtY96+$8RiJqB&f9ZvX{H5HC1;GUq;s-<6FXxRk{TS6pq8Bb)ov!`Sui4KkV2
3J^?dunuSzm?t;<5V86Mt;e3=KJ-3YG?7CR00J58|I2#132vV;_$6e`6EGD~<(izuE6{N~+2!s_!C_-KdeR2$y1cE-SF4m#PY7o-G<|wfyuL%7t*=2dW
lOe0Dl}V%&JP&%soqM}|jAqiE(x)BS26AW4LuQ~<y4izyFLUSZx#S!H^xNwes<4K@O7($;dW(bOMQn<BRS7;XT`#3NH+SysYaH|{f*`bkc2?4?zDl%%S
wPO5evysVhzFXd5O&A|5j!2isZJtIuRApfLJv$V%-Am$s=p0MAO@~7Kc7P07r@D1D6_1V>{-0da@DbxCO9)9PxIBBaIkb)P{vLLy2YHPYC71~atez1*j
?;%#$^Isk0@0X4x0aZtS4ieLJ{CNHfEy=DMKj4jG^`ikU;_4Wt+Ku4M<QPwOFLUlytDG;#47}ZbyqwmXf(5aLfa^EA+L;TaqfSg6P_AW<_QVHXJI>UA9
wj1ZU4@0Yz}Yzh=SelI=Q6aBT_tGZ2`7_7~iB<;o`?n6*#F`1Ha+e8Cl4Et|J0prh5=<^~t|80|<($0afHM6$e+9d21TaOjEy0#{KEw$)~ny`N?q$i&u
xP*akdf+4;34Y1FA28?SAR;4<YkT4lF@&pXy0ft!-307n0V8YNW^>7s*An?cnuu|B1KvVVW>9{pGj)$c-RMQ>uB+{2+ieG8r6zq7JuqFnJoG0DR*K?E2
NQ-V{I`G?RWddQmy5ugS8H2}psi$vuq*<ix&4N`;2rLMu!{t;Y4AM`;7b?5C!aW>x<*HmfEfPTiSN+PTZ9L;Qq$Z!PO;uTZCvI43l_r+hh?@gsXlzt4W
j?49%y&oF>qooU$JoLI*Bz0z2iUO4xvz)0I#N_`vC)CPj8%jrSEy=x<`x7|VcBMJ+SZJdSR-L(`=qxT9jqKNbc=G}Gb|{Wklag<w?M`%h8k;yJz()t3z
zFzU<j<(?s07GcNVi#L;HL>M+2ZHJ8iv}31nY5or%SPjB|+d2{vvqBfbKWE<N((Sz;g^#JO;?H-lgiVMWLrj#%hGXO<Ih9fU$A^h}%T>pjdMr+d2#NZB
v}8^K{ru)?`Y2qQKUwzft<s^6~?dVLDYALAu|C0A*as!|vQ&_I{zLtnWTWhS$kTlK97mLn|`>A|8aewQ-M3T&MojvPDE`<AaGF!-yv;@||H3HUK%<b}z
y7NzaSe#dq?ibS~H?3l4(GHl<>pkCw^if*KFH5|KdZ7^vj4(192=KyhXp`@gY8wkj?&1}WnO8_f2+%o3?B1_X`v7GBGc!8Lsa>r{ljiz7zC4Y;2Dus5<
DcH8dBBV83?G{SJT-f9k+W<Lr0<B%l7=j@8$yjhP1;-h|RZX&sSit&Tk~)4XjKZniPdp`8GC1ny)SqU%@C@i-NT%KaBMf1)ET;4}s?a<Q8zR}}=XnPRr
D4P%t{4s=^=@}*X1EqnttxsEIxPu$Cm7=GdP#Gba*|l7JAeQ(;(WiU-Q^<sVmbe&M@`HXdC|Md?=y^9L|m{Y;b4tU<1Gp-N0aEKQGSdR5jU`N#9K3Aqh
%Ixk-20-8p{-@{8Up;YmYR*#$B+q>~8@?0WgSSvWiM@VEj=qW^;kV=;eylw2fw1I6jWnnVT+opeT;SnWe(s9^G3Vq|P51*ay3{>JaJ@h1(4m>)}PgIUq
}C;MsP(v-oC&$;lq$0I(Fz)4({RaC*|l38^kz(Y7{g&JcHHGy{j3H{S+)Pb;8j_^CMq{@UtSHctV&!~!s=TLZdziBfVTm>3px@zN4j3YJe5DltUQ*-PP
>y*+3@ANJICl{mS@5KG_X_Fk(4P51JsUl*g#d&zLXQ^_AJ0mpe^L~D!`?02~yQ?x~MU_$tp%|zLqAPxLW5-$`Off3`6_)OJMVPZ=8qFapG!eYj?5ch44
ks#QL6=P(0!(pN&yY7Zep#{S7)JUgOn}8Ii4Yez%PQe7x7&m)1K0{$zn<xGpq1?%Z3o)M`MN9#wNjYkcuT3q%IgVOz7#bGH`|CBw$?LWfcsA&kxeFbOI
`D}bNj0VdDVQjs8xTT;mF!`!8I50CeL2f8Z>xtTI4eiLD`*rw`ANaaF&i43)ir0jDz@G-0M@Zsvi6qheV&-p3w*z_1UPJF+9@QHt`NWciwL4FV&XL=iM
Xg;i8{~}=K`5YtV*-BEAXHqCV508JCI?;>6m!iWF~ipQc8U~lGYSh7xi*107+K@dF@ACUdJeKuR9^OB-7f0r0fS`cXou4-wx_2Sawtb8A(41fg)HDV3&
cvMHLBeU`oJ?$Mcm7Avdr4IXzb+8!W)q>*sdgjl6tXTYA0+H5BFtY90?4RCvrqPj8oFPK>;bIjpRnsEaiUo#CIFa_IppR}Kb=Qh~$MVW(}Av$2IdtW}(
JFI5L>bE;n(UK=w$o#q=$CW<NSxb57Sro&<j>V+{I>v_m4KqU^K-CukPa!KwmnFOLOn9OH$E-G|P5w`rL(o@+_kR^hA9nALN46bK00^KAhDnT^~YhUGA
Vd2;1mUhoJ@IX8hLjF)RJUTvgvct4e_7=}im-&pnf*ed^W^(mY3Cnm*6+r3ezG-pQj+XTmi7YYA)<;El4_GE}^}wWq7|$S1Co5BoH(?7_1L0&R`i$mh1
;pyQ*0R{bY@OJ5fr9-w_ks_y$+W`-yM1WLvfasc21$!!oWtUxdJ7r|X#^Mh%Yra4Z;ow7JKKg9B`IiuK~CBfm6&?aO>2$GfJPeyR)~gV@duL%m)?jZiP
M#`CXbMIfKV+coToG&Vo(cIYNzq-m%bNV-1iHX7#C6?_tJTJB0S2rdIGLylk*gnV!eIwxNW}U6@Fi@pzEP(%Ni<Nivo*BrNV`nS&5LWcn&lSyE^)Lv48
+v`8drM@f!H<72mopM6uPpE@<)0RTZQl@OjH+57#dq=iih#Hj~oz6)fR>uusDfV^;u2<>zodYoU%-bZUQ)wA}&#M_^D6^v4Y}p}-pesy&SY*MXE)zA1a
io$#aCT+QitvAWh)d=PDP53G#UVM(i3RHqj1{2&W%ra+<{9fs}<TM{n|+dN%h);oNf6;599+yHU!uz}kmZh5fivV0AsbvuIVzL5bwWQIjJj8aG`(OKdU
PAaTB?5GhV#Vr%KxsS54r|nsNZvheH`?1|M(iDY@3zM6R-UhjaX$^LqE7QhCS^cQv)iq%%<PdJdE-R|CfMgh5R1)nK#JpXWh1Xyi2+z`{n2;3G#FZ4+J
5y`UpfhR7>=t&%@%7c^E^(lBu=lEUyiJBC0K2nc+wN+M+V4wLKwPfY1=2h9P%qUMxr09T!@%M^s$&ho+iw=pPJ+~hUzj_-fKxyuz|accZG4cna&GgowX
*<Im6EbtCz2R1!_yW!@<Ik^eJx(iwmQP@oFviJmqHrMwy{iY6C3x1X>?f3Ih0-@Jt?Wd;;G68mN!Nze!IsUWF8;Pv&oo3G7^#_pdz$RFeuBDwPAtWnG$
i~tgYbQV)w0ZDHDIW2hJqvS8G<I46H$yQHHA@SXi+Sbz&5d{4-)N97**c;*w9Dn_NDiIv%7;l1?ygk$>Tn$UhtowmC=g?vW4-tgLHeqC;njRxDm7Sqh8
oQHjAa)B@HRCrCjx3X8RMg3J-%TR5&zotcVyu-lu3U<koxnf9CocNTX^Ws;sQ0STO?3s39ynNs+(S@^SzH5$lQ=R;cq0fn0}NprU;Hx~nQ4+l4xPj+XE
;l@Cpi$q-mcX^Rp$4L4N0KDuHD@1{p62z7j_cBUc{$7_eY@DGLf2-IEv52(`?3<owBWr=$@Ad~+my#T0!dy$DeR`;D*w3d<JYSaGLd0XVMwGMr!(w(83
IP`P7GZKFIZ6aJ1IiRBsY<wpLyL29MX?KuwEC(Hl0gpO6*#5masuV%ijdNgccuxSw1gx&?Lv5HThLK<c)HFt0j+3{F1R{26d_s+I%hRFK^X*C=0Kjo$x
2w5B-3*}2du%HUt@1B3pH3#Cx1T91ZD(kqt=)CoFpJO0M29_FET;Nl^k(wt}Mrcy4%Nf&ZSm&Sd$yAI-zi!)0(gXW`;Qek)0E~cb(c|1asYWBN1-_2lt
Z9pJphrwye{_&_Rj0GriNYJ2=)E9P+-1s=a!f-@G)A>b59QB#_7@L}}jz)n#8WbGfB5fHz<($AFD3h7Ye0n@mucZFgl0&dH3+0CEDR5W6u(_5E>91`@W
Ufz(C7tF(|+FmJV4H({!A7Qq~y;5^+3B*+$K7$!`?D1z!C=U}}p1)1q`WfEe!#84#c;<h)hjnC`TsJ<}z4q9UsqE(2?H)}x7r0^gin;ZF36!fjL@m*{5
$z;>mRciuNKd-7L=zB%zsRNf{TaL9j?GP;n5pTR7<C*?qII6sOJ)eBEHh}O<%&h|)MS!Z1bQjM6V}WQ?Z+Ej{*US3o@J69S!MxPV@vJV;+O$~gl#=ON1
JLlQdY6D}AeT{+&;bd<z&3HV9gGDo!`y+#OnU}e2#_TlhIwdPqR*(lM=vtoxtZ+_U?+=*<l!_EG;@oYU;3H;kfp@+N+@VYIE=W?g1I%IQf0dpwK>_~!0
{wT3ZgUP@M<!d$LA%CVK0^PaUB5O2B2IyUXdn3#UGcK>5<tRwKe9!q9e%^ty~ps8BLb0$!Az-P|dbdp#=qZ+Yyqq6llO^t5Mfjcyutxr)wLtW7;B5XM*
1qhcEheCh>fE!2MRM&;5eic6r$xHd;4=e$lZp)W#N)DmSFEomwhbY3}*z6idv((!<{K=-hx7d(Nx8Wie9*{e;@LQM49S(e`(Xaan0Q$V$lpchVJ5zu<w
~&paC>5ll`*6I%?FIol1@k)t}us7}i=OH|-~QAflNug?#g4Kz+Timyvuv8c^_Xe~PL#Zxe)F8LQeBK)atjssP~(`L_AKu9M0$tK;g5G%QuD3{Z4|2I8p
{Mo1N{wrqi)r-MfPX@2Q7<~3(@bJmty%&S`Uku)QGI;jI;DZ-~hffAif5qUxV(>pMgRfo;-g+{4`NiOs7lXH+3?6?mc>l%V;giAdUku)SF?jf7@al`fk
1qxfpA3HaV(`w3!COxTKYcNH=f&WyCxa(n4Bme+c<agF)fa=WUJTxPGI;F8;Qbeax1J1s|6=gti^0PugI8Y+zIriu_+;?QuNeH_83wQARiU^cjVXXC1x
snRx!j2r49`;%vpO(^(bCwnJDwBtfjG%dNvqvbJ>YAOG%OuV2WK2-8x9zJgYTAk#*eWztXDgdRhiHQGLf>E!#p5;fea}|is$9bo`fPHtT$I|`(KQ~|I8
Tp{X;wd0Li!hBHzY~e8VUCj$Y(@e35VXB;WHF`OaSC8$QYR>_xtv7x{)y@}0cM_xK{;){}e(FY?X3$TxhFZ~R5R$FIou-#zkeJ;}HFBH!GLe8VUC-oMD
V|03VklY9>^@?E{ixAi37?u&dIFY;|Y$+!C=-^Po4TYoRfw^sUCq&q$^gaaUmcJy!GVqnZA6{~X)fQ;4x*wHg4<BiQFNhb?!4v{CDv;8Sf7NQd^rIqUj
v?7>F<4?+xq<<FV8(>wB=_Vl<LbI+`ht(QfU^kRhBKvLIf(Qt(6P(Mr`kUT@@(++r%P%&az1TE-vg!4UO=mAQ4WDefe6i{3#ip$%o6cWsdVH~I>&d307
n`nLY}$IVY4XLUs~4NLo@`ouv1#WkHvJWw{w$k@Pd2T;*!1{f)9}fr%NLtAUThjZ*>wG4)8mUxTTeDEzSwm3V$<-+rrQ^r=3Z>tda~)|i%pL&HVvO_dj
De6{)<h+C!2O(Y}$XZY3nOC{kLG#X4zqA4jGiX650+Vh2Tm{VDM>ta0x3%`HG$C`k5jPq4stQb*(#Rh_UUqXuS1u3QW+^Yep?FMd%zmT?t&9TYx3Y1MX
m<jn=#~H3H^D4CJ3Fn=aM@x4HJl$brqIUf8w+BMU3>U^rqGjWiBsd2Zzz8t3KE#1n>ep!GMtZ}ulc#r_Kw!zU^hf3~RD`rDx5_N)uEm4vi`2@KPR!Kg5
Q3slTz$d?lOKzz|l*oX&;|Ix3ldhgTQrfP3*5V~ReA9?t*ZyfqbI=KCQ-}!mXKlk8g8@~>HPUFuW{AmvTub=VB`<H%H51;?Srl02Y{qP7r|L9M3_J3N9
f6Re@Mz5bYZJ#;#vzhhR7(Zw1pE~%{YW&$z{pgW@O7hQp{Z~KNcs?ENgL!28OdOUw5R3JC1*}<(Pn}s*?>jR)0je|9JRS#QA?1TsO-*IS!~!q>!)dSg>
k43IT~-Tvwjc`Y$TQ9A(o9;5ynU|kw6XJjTD8sUZ2kkEzY47jZnqJqHI*dPHo&y;Oia)CmIj9cOU|2(yh`<!C8qnI^!ohDJuINQnL2(yS>@#4wfU>vD*
&0H>tiG<;bElXrSE$F%Fl#z%*uz2JD<+3T;(3Jul(mL`~Q14{=Yl=|9t!XG1~u3=I_5;{P@}U?@!wPCzb!pw@*J;f8vpt?bUoyaFdC+$T)5=n6vl=uRk
P+ANl^nuDr}_%#RMd-iKHrIZ3eUP8F>xd?=}N$+m9qwa>u}*MbG^$gOu7?Ir}Rs|wS@6ddB2X7{*|aGZDSb~5FOENonUpPLjo_Ohz0XPfUFhBxFi&lIL
%3cH$6tUFms{X||#!)W`e0nEvO5uwyaQ?hHO8etj=9UUc8_IlgdOnOzrPV-T2&17O{X`i{OnC>NMBebWk%#J!fV`z3Fnn!%w*^_f!8#U9+#nHDlJEwwc
uI+Kkkn&pGbXmZeuI6qrLR2SP!M@U&7%cr}0~Js2a{Cw?MLkP2{UEWlezf(W!gF;l8l!A9y>CayC0hyeqb$kAkotBUIt$fYxB-;Qc<$P@uCG<=Or2x7-
o=;Br8PCU$$z}d-`(U7Zt`pL=gxo2?o@T5ujrlJ?a8!rmfPExrvot*_2tlY$<~~>iw0_xTvlRavvHBuGv;I{(*DvZUD95c`I1}GhHTn}+wBN;9?UG-IV
o~Sq50a>OrRQG0_C(;q0JV3!|Q&zb|m5?+TD*aen8WV-OGnFZ|o{*l%2+)yS<O=`Eq^H3;8<mbay@yX{~Lf?j+-T)3pnlt9czx5=xFEySGCQma4{297l
rPYSr!Qqv$RipLZnEnQyzbFRb_pH$O{C0er1%#PgP)?@4nfi=X*#ziRT%bG=s8!1?GaDKLxfGS-8s$8&in6LOGS#MHjJ62%fni2{w=`E#YfWs@dwphaG
4FE+ZstFGkwlEHGmJxleWR`@Q^q`~%Jx5J85otD$}L5jHrVP`qZ)@pdUJp)17zP)4I7N2c|MJ1<=u6Nf_@%d>}O?@e!Yh-6?vSm(AEt(QduF5XF<{q!=
2WBTto#J9|mVH_4DXVYf<7&F-T1#E4vuZ-mm2kfo?K2Sqe3l)9Le>vEx+@w>QWr<b*HHiDV6Ug$sH)4H7$s{sUOF$C<n^q@jh*cJmx-MV8K0|%S;B~of
8n|`S#R+9j;k4|4}sR{MHJU_DV{Z=NVkF=xO|#1QFXE8b3X3u4dLjj?w+(Y=$&e`ue_L=`fOP!iqr>&UD!@y&cS9_$&J!Dc9dQdRXVTdlpNvW%&r&7kj
u%DW~7sC8un><M)o!leJHzAhq41;FI_XCg-Tjx)7owc(A5T)>leATGR~g1JmU*j<-$nCv_V%B&Q(2QNoFoDuGqFK>kg{=oE)KK$>X~7N_CA((G0BQEzI
gpSs#U9!u!`klor(0&f7r370Z_?c^O+ow`tZ?Zk*+$kjrLLba7rD{Wi%qy%LwL)m;`W&l@5a64Gi(_4YX$OH<oNsJ$r-u{~MRggWo&Fq5jdnRRfMo$_g
{rw2LWXu?L*un+W9v;^rm<qex11}fJ(eSK7f+GRUqlP=X|G!+<RUwC5^VMLp=csE%om$NI{t+dqLMef9!d>gq9j)IEM7w1e;9I(E07iL_$i^F&gMQ-LY
HZ!G}dag;Xpk(r#x4mK4sI%@;R<fE;92+#7Gp^YesaM*-3A)Smyi%=`gCC?RZ*OdhZ@OUKlhcE=94BFyUpxi3r21gUGF!48S93`|>*a7I#k=xkC*ZgYP
ymmR{cgvTZ8ujLpJNeGC`|1U-Pt*Y_-xl?6N#{cIg0nn#GGSGZXs9weqmPwe&#2lkV4svrn$Wl>)M><hJBR01MPL$sZQKUIOR2Ya!eZg5|dg!P3A@>Ig
@7Sny{J%Vk+$|*}2RlySz@DTAzqbBSJ8rchx3gaU<hQOXl~E)g|Xt;};m4TJo$RV%r;OP8HW%my&6LNNhu2SLVFlw7xhgq)T@Wtqm{H7^BGHk;prE?QD
MLCWnc1MxJJSWmdWdxWG{!t<|C9G+~?1k5|Kzs4yt)f#1VGH+S2)T%1AKtrrKgo>9|DFTv7wYz^O%?##u2C41x|>X;y2y1JSfl?)b}gB^9efJ@8XJ4s=
n?YhPp@mv(lQx2v_)wHX%QLBn$tO><OR?`)8V5_>)i@xmQqS>W3mpQyV=L+eXOcT4f4oF|bVgi*bo?q>TTX(!3X~s!vy>-~h#QexBmV{~YDPl$21EFQA
<YaY{x=cD+U4$?4rDh92UXu}FhyFq1=YTFbIp!T`A5@FSB^)#6vT1hHj%wyfU}9!Y$T7XHyG6f7<&1k|ck)z6HCaYER&IbuQIy7YHeG$86JDLHEfjzI#
i?trOgduId47_Z1RuL|x=GC0RW}MzkCnA;TY<w%ioH8Xj=i@!GVG*$s_zbh99xOo3D^D*EUk5RlF#c@wlfZ!@=H5EkBV5FI=k{_dsknD2Ttzf&g{B*Dw
?x{UJ|0d;}e_i=M-<u^65!Vq*>N&LuTq)q})<+vB7LR`GWVqzN^K)?5E-NY<ZpeDMl+m@OszWo@upH_i2cwKxwC7Kj+xpd{a=qumIA`GB5EK(uXMDZI4
|X0f%+_{S4XoDC7rkpxi1WA;khF7*U{8#B`9h6HL}{jvrS_%ox%xhCD~N_0e6%CYYHUs?`(y><fM{8K}TBCXlyml)R%=l>lqIKC@D=;|;8owTSZ<BZNX
AUXEU}TF@X&T&ngP0&)V2+$b^l3_y~(W*co>p@_WP%`dW(JAxtLYo{S-8;};LqNdKKZioZ8n36<fFW8D7qK&4X2#1D1+y}DP$W0408dcLfoTCk(*epjK
54qS)8GJp7r+u9QY)xO`Zcz3W?*?|=m65ZC9ZotlKb=Kq;G%#o;D-t42xZpJHDYjji`1AnpN~`W_SxEDo(-lpR>0sl$Bc$XW{u%m%8yr*X8}Dgg>XHux
RIyfps!|G+*{bym>H9`dT~L!-^JP~;yDKlS-$p2b95}aTbE4PZksD$NunkDb6s+R9M$Tgqg_;UbKHrJhIMR%G2al4>Bt<%4;#(m4#}>7nAD#RyGsw3K=
S3Lxd=Iz3GK082lN>P7VS>5a=;lY2a-sb#C5zd3fPFH$+fa_fZaKE=3?d79q?9a$E>go;q&LEp+l{sQj6MlO@|4dWdb+zS(|2Vf3h>-RzkXm6~s+>zQH
d+-2!huk$K$-SOW{r{4sD*MQl+c)wL&>VrwuBcMCebUdv1Xs<dfkTT3i_syXw93qqvq3tHsW)tSmLX4h|8iU%u8s5)As4w~@A-@*Ff+dy|w=1gY`hO0n
d%Vbc)%0Onngz9uMLJ|0~x~&RohE>4lO*$eCLxEkEqXHOf;xjm=$#8Z%gBmem*g$H2&}fTj<jJONQ>2Nh3reF7U0`5me=SM}OFLN1m9+ZZOost*+LEs|
JVTyz7==r3$^{GY0u|c}e%tH;)$o}$6`)v)P{-4YcPwONiI|CBwwZ{EpTmZqQe7sR%37f_X+Ebii)8fkr6w)&3^s>Shz2xRg;zcHOebThbo13d6D}xIl
psAEfWV9vUJ13XIFsc>V^RMOE~7aKTHs8fJdGw2=krMy^D_{RD{D}skf-N`Er~}r9M}2E5HhfxoUBRUSA;d}$4co?S&mkE;5r;a@5CCQ-_^F0>(s^KoD
;8_`7FAEOA^OdO$u0_->o@iv(AvG_GM{rxNI&A0Mc$)VW$&YforO!$H~Q!twD5q%=Z^z2_{R`JD!S&c7!G7LaVQ=(&9QYQ$^<hdBAQ<an}1R?eMe9aK0
|5T4b>*z2EE<;|u?I{MkFe7+*&#el_P6VVHMQV4ueJ_8qMJP;1-P1YNn>Eek{C6wvK-uj%mHt<l=z?29gMZNYWF4C#Hvkp{0hRyH|v9B!fTOcpC#h_8T
ODvfweT*3i!Ce6ce3mr%eG^~$2ZkAvA4lvIr-AEgcC^jxg*=9Xe3*b0OvXIEhk_Kuz_kC`w(iyn;Iv3JCvWUrXnz`7NT*|;Zv~o;rx3nP~nC+6}{IP^A
zDh^CwHF@Hk9*h_d?E&tejT{ZX;Eayb@@29+Y0*$pMB0I+>vNu0y$u@n|3xEubd^2$%&enbVvevGnlBh-~|QSk*z&%sOo4DU@c?9WVh^q;jM;A*myij9
Qw*&Qw|jcSQ#NdnNK@O)J++LlP%8q!v0Xu#kR|O$ZyIl9B~Pm1AfUvdd2F3j}i626qg{oSh(AvO364Zu0We{qlP6jb`+c;p{>m>>#Ppc+KEGTrwIn^AS
6W|Aak6$)sC%jBZ0s^TR7ZzDEYPo=k0XH6gWN@FL6D|v>fspS?Z&1ST)eev!EX@G*w}&q;{5u`3)4*OSs`@P3-~OG1QWD7&^li)4jDN{OoG+I=j%0tQz
J(Ju2qW?GLE`wHahNwi|0}=oX8!Wr{p1^t$DCCtiS10n<-OtWtLj#MLZM*M`%GAb{d@HltQthV|KH$AQ7?AUHH(ZX`MihikysRJ`!HjHjFVmP^{*011{
pjkrxV31Cxc1B2Cy<%BxxOR+B;9Ad<ZKhc#I&wvcl`q1Ml=?jO+G(O=)aY3<3UvIK<AF%-QPDNhw8zvLn=zt;L1~$ZD>%!fX2|K_m$;M}_fp@@2K`ZbG
Ew(TvC{Apmw!;^Fr1OX4e%!BUGOd--5YVzT#*#FeLblqbdU%SFpxKs-aBtiJPCyR4JRc}0f$V(5HI}@6R`$Fn)v@Jpz7i-}xk_ql@Q}@hCSLC7SO$W8F
s@>KB7E#R!}HQyXnSkKwkJ!kNq!G9YE{_9gyu)ytu{d<mW~67xyj6kHiIsh$&j70zCt?u0VV%>+He%?ZQ814vkfo-SNBzU@~(^`Xfj3POi~4qOOU6yg&
@d)*>;RNt}@!-19CPYx1+U#T@vxfx+RPh2w+dBg}WdPOj&GNa;hs^NM8HEsW%pi0$=)TrzgN@c3UziLD*<bk53y|S@=~jGa|Gt4^S!@UZ%UYQ-plg0!o
YlZP7(xc&H+ZmSAaOq@~jikzq8won6KZCKl$>^DRqa0{LaXb}APEc~*xlt6<73*k~&!V=Ur&n7a6M0TZynR;c_tTO6u560Sut#cwPsHyL|PO)+G6y(ro
=rlI3;yDj@%M23wy25Bix6m(xWjK3+U9frch&%ogoe!T<ku8FPQ;;ZYWs`Lq}#^>sCh8<!B1&#7p%*a6+Q9|C#oD`6m<pPKbue=PdLnRdJO%)9oh%I5y
HdehCVF@_?GI~ji@flX^aE3QDT<#XO&tRx3jdj2V_1-9r9y$WCI(MT6sjEfEImSmMZOy=JXNPP!SrQdSu^kcd=Ur+sc(w9pZilL2u!DxH_$2T1eb#oCa
2;8TbQ2jYH-{yv*6p0t<~1((f>@_ao{Ag~`Dk(B8s}n7!NS%A*B)3V1H-mz21}1?*l{s`oQM@R1rj?yVSoUb4+gW`4!gu4A-nYH6zCIw3*3XUv}(r0eM
}&Lbdu1*1@_5!aCb`)1=ZDB$Tu^Q2MRwFk~<y3LWCq1!+t(XV;ao(^~DQe4SZni{9-yC#vBFZ3#Bh7J=_EQinG`3nuw;<Lhb;Pq)Onhoph>DNJ|!Ig{y
T{Ob8V}GI(tmzUEo|iDhN7mb@iUmZK(8d`V>dc6z?rP8!!JDFJh}HS^#KX2brtOfgkdW%Y8JIoQg-J!Z=%<M}XYY|w_?(4RdOtN2yA_c^Q9M#yz}JA?w
Zm;raJ&HB`AnGxvDnc{{75Rf{HCw48U1`fp2QmBaSjH!e`7&qogL#t&CBjc8@Ca8uAXRL+#S)*7*_P4t-%SwjAL717*%oTFbSyE@GbDlw!iND-VS_{P*
0*wAvwiJ|<u#GFE8cp*Rz}Idfxd%$L=&iVxT(WLUFkTKgwX(OEA*hz^r>hNjgzRvda{`=VHn_5iFjh<@)lzP)hs?pa5sp`zo}6Z&^^pAQ@ywh_6hfCXm
OiF?1^I{N^0e;2dJhg$$3G6!Ip^>wPM@0{J6<3Vw(MrIJ2g6pwM*Qo<T(0#kqCo+u{{r>b(54_+OdtmIL#(YdXjYp?+UFG29C3`z@?JCgV-(5Y6dsFWu
};DwROQgE6p27L2Pg6F20zf@qf`nWj}n2VdoPUZ$E5%1w(_A>0#od8n3P*=K?&mZtXmIC<Tl_>moRTQ)=lb3{nTmbG5u!ieQ$jmL@q9&Igua?Bk_TY#_
O<27#`GW(w3<aY*@WD<}ent5mgE8J$I|_?Gi^(P)8S>7$3uYsLpWuI(m+nVl?V*EO8$>rntKFv-9yQWyuDTgkzl?ej@DxwJZR3?d={7oIfe3q7Ooq#QU
x<QdSy*QqN-J-Rw@OmCMRvn7@ZCyk`A^NuPlur$haHA<+)jl~Onv@a6w@UF2c<LdxrYm5bZ+%rq71nLAkd%9zZsxsN|q9JT|tkt8$<J61PG{L?>1!ohx
yaMD{+Y$4Y3aoAtwo5K4ZjX;17PD!((R&}8Z9&dvi$aB5IK9?udD_lUc9}0aXEPT@9<FEG)rJ8rr1xG1H_c8+0B@W$dZ86q#;?}()Sk_(8fE2ib>P=&K
!e2sEwG%fBSs$BHj`O^Izj40U2Gw5njCD|PL!P7Z4`h_t@*||a%YPacBhTt&e}bg(Auio?FPaZD3&F124*Ok5&7Zv+9P2J4BSeRi&F3-SU4vDQN^iRAe
j;e+ipP$DmXt#-R4Sjpj!q(c{rssq-|5vgH4Y-(HZEumQIO^<7av{w(?M%V7EI<*U88)_rMH1E_Wx#R>8Xcam5i7G%Pkume+j~pfyT?R;H*F9#PdHtoK
LI?mEd9>Af{8OU<^#Znv>x>Ev`3R=3B2n;&A^y4@U0&$15Mz=IlbW$Xm?KRI8vC)tz<i%}JM&l+*H2U7;ESJTxIRV}c0!<9pKYA5FTA<bI5rU8*wbKN9
$(Upm5K2940t?N6u=_V3M#UcR5pl;`3Q!4`BI1an2M%?N{orRR##Vt7Gwy+?&+fCEtSr3V;Mp0JRMgF=_7pPchmrO>An{4EG-d%;ezOHJ>#X>c2w<4y4
#GND!*xEeDHy57~t4)Pld}-yH*g{nG5gp-b!wQTB2#Y8Up>@4j#6;b)?tr24wPYqTemaOm#XC?!CHk<R*t3oZMX?E%CJ?cU0wUbzMvOT*IV*crZ;^o<R
g%+2sQ>=b_(i@0J|9vuI_aAD3i)t-JuKE?lmbIv@3F&~=nQPRN<zS{fo+Y(p^Lz538ny4bCu^%!bkJF?$0VjDb?!4L!wO;zD<6N$6x7W)y<8?6h(rKe3
aa(^-)b>EVSt+hyxQ;Ip&2&`u1enBv%z|id!TcdUMxJGzoaXr8aZxFn3W*4v#E7f|)`>Zhb;VNYpI}mL(l3ftfQ74`%U9wyV9^O`5}jAooX}1e%W=k)N
8PshAa<sTws-V8;%Lt}Ef91ZgDd2~=pV;;E&ZtVbDeaNNktVt(|2{pDXld3EN8u+PZ~r0RU?DbrmByJAcw+Mc00*HPA1t7^NG0wA0>EB>s-kTM(WSc3*
>RF9~uM;*J{7vqaz?yHz~fn=4O<E1ypmY@mh3mwEBTJ^U!JT9Z#1JfhPlela&U<P7nP$$*gat_9xuQ*v)+zxW$QISb~a#6vKIL&%_x)p9;Twb^2r5H1-
Kd|HMM7IX}WnMw~BVSm;Uwxn{=9Tq@%NR2v<`f;oIEqATKLe1Un>Ea3lRKzpX5pphy4JX&`ez#-XUtZJz=D~x#+hKp3^;lL+YP;(T6A-!w<R-=<u891x
;7!?3SWzi0o0)AWU?w6t7{`8iB8v+|MGXCJ7qKx*K?I}_@N)c1%q-2$;*O~t4eKyFMAjI{u0>dE#C8raIA$Qu2gCdiPL~@E>5uYe)1QVe8u12@%QY-->
oNquV4IKdGUAq$={O~f6re0-Fou({Ken>7k`IO{!YI5d-me*@X6ol7k}qo{2e~|`}W1({TF|SPySxM`1|<c@7<HXufO8&f3Nww_2lo`i@&Qc{tln~J%9
0c<Hg_YCx5@b_<Q!^@79yQ*DwC=y!bnO@^|IM->VmYhkq~myDDGzG7Aa363iB3kJ$|r^&pf6p(i2}cqi*X%$K<^f;2Yv3uy@mizB-I;<(#cG_X#@ikC`
Mv0wyp+|4?;y*lWp&)=)n)L6*Otwy{~QjCoUQR>udWxyLt=zv}7+LG}g`?q@n`|k}Q_g{qEdJ^*FMaah&A-A4{ynPY!>_y0}Cn4Xz2zm7)<nT$z&o4qg
z6d#d67utlkY_JKZaoRP{1qYpsS|SNMabckkb5se&b<h^^(5rm7a{jwgxq=(^5uU$gnS_})2rq!yNaK#mK&Qr%oJNxBtK^DZN;NvL_A=!;IayTI4;pLt
jU#5oUrM}R|G5hX%X_jHQ}ayWGwm$Z2y$Nw(|np))Q<eFR*RAz_#@S+w2Q$J1?+pJ;Ap30^8~fY+FyTO~1f)_5$1R3AW7_*sfk+8$Q8y`2ySK3v9zD*j
~TDcJ>0>))Q>&FR;zMz_#@S+vE#uXD_gAKf!kQ71;g?Z2v<8+uRFmTTif^zQA_%0^9Hjw%Hfh=3ZdidV=lq3v3%NunnJJ+k1g+=LNRm6KtC=u+6=|Hhh
BZ<OR0J7udF*V7q;R?ePV+ttZ&_USQjJfo=E%+shZ&=3ZdCdxGu73v6dEunnJJd;J32#tUr2C)oDB0^5IQz_xyNw=|uXxPtLJHC3-P$-&_SlI}7jA&SZ
A=Kp8!O}bshv9;YFL_?UG#%)m7AZ&0!&y)rX7%-yv^&cz79risrGUJOpaU$=?JiEE}US3Ah)GVG?n#?3+MJx-%oXJj&h%khm`^AgA%Txj>etAagQ_Q}H
85+#<P>8+&<a?+Zab5t-nyZw%f;}b(d;K2Ub#R8OS6(mOEbsaGzY1*sWnlRq_jUZkJlX#8WccC9$zRKp(SL_0yXd)S*SoYAgVXEO+!?A(;6KlkFIW3`d
Ac(_{OW4*tE<Vct|q^_n*8CeCdwYnPm^2@I97~aDg1V;`Jr6T_)t(i4?A1#3i;<&v2j!nsYQ7f3K(f-4B@w1!T)<cZ}t<dzU-vFv=2#VF7|J?x}{K{)3
gX(Zy^MX>VLbHE&eZ`zouvFOZ{Gt_e?SJ*KPXgilCUj{5%k%kF)wsX3PG!Tj789`~PlNlYgW6yARXxej-ivMfneGuS$My)%(x=?_6)H9E@oJC+oLc^~J
CK^UMDK<DUQDXZ`=a{r(f*|Ch|)zs`UBHT(C^e*Vvn|DX8$-(9~^NLJ^zjIJOJDSaOPOjnb(&0RmG=({6r(mR)YFRN!aHB86o9wLw;{kY68_~=LdW;(n
`-b-=5FSjkRrjwLQwLcAhF{)u=j>QqkRxTE^gtD@>4sj<+N;}?sE=P%?WhqCBWcBQP+p!L~DbUPO5D(?euVYb2Y>PJE(l9v}|0Xwhtv(FxDmi3P&g^L+
IE|(ANG$0CHdp5-=a@uy+eDGNEq+x7=foC8o0VDz9_M_c`C7i$0x2~i@6B5?ua5F8Ux6eMYc=;PX^*DN2(2h$)MI`m6*CI;)2yVf_ke$X)eWbZlg3K<o
vLS!tQ^NyGHU;SL(}Ijeu$%YlZ#lguVOy)93wk0gHKm39{YSmG`WR(=3OdboQLaN%k9gN_VFKn8~^+>e(q=df$(?dUwY7wP`?uoRV*K(Fyrt0!l}C5xR
Tj7u|K>X&ZyrfUzN^^LGMdoA49do%RxSCxIE{kc*3o{p67+Nn}vB}qC<d%kLW4lvP#U??NW`_z&IS%t6S>dlzmUwW`B-l<er$>{NvBR$h8jf=Ud0MQIb
fxPBwkM`kkMcjsOhs4o0{?zY;mBHV}h&AbW3qP^VJ}-E2t(uD-lycWR%CE>VOo*)mtpNc2p_R#Co*;q~^M*E}u~<v2@EX|r|T_fEBz7+^WKf7{eVprQn
y%jcGc#=6`Z@W?<sp9<m>YURU%q9IOT4&9LF%=dMK;x@m){=8>yRD$(xOILd7=9D)BMOf5Xmo%NH=O@#2j(R#jHVKY8KvXH399*xqEJ`v%%`GWZj;Tw@
Ajo?Z^G_2Cx!v;bi#RU@KA-cWJ?eQv1yZ66r#a09j5GSF45aE9H*+h_QewZ%QI?pb-R4L=g^6behd_3o3E|UEX~lJ6kk0##TY%r+)de@Kwr+)nU*-8x+
OlH4Zqz{%`<FJO7?HK5j{Q~SS0?m(%tf`nX!1+Cr%{TYfHo5+er!;xmWSgP!3`fJF9Nv)AZ5=ZwKlkBO>ZEk<w>1UXe)_bN+~a13GeMES3gYLOe_a!ai
rtiT|FT&ruqV<sm*S_&_19Hy7QU~{fX=589Sw;eGNldA_`-eW3!Y-7$F5oa~Rn(`3hg7wW5%h0Ze&c_Q!+GGZ#~oRDBlbd_ioec4l@J!w$B-G36TPS;m
-(sc771PtW^NI-ZR{)V#r*-J`ds4x9YYr8J?lnOuf_d}Z)HNbPOx=Qm-v4m|WvS8xv%<=6f0f2`^vB3ZY+es&#Yz^xS{t|I%i)R|VFk5NkMvn<IhF3qE
1vx%Kxg(-UNWAPtTqm332HC<i?iP`s;?I~)&1%tH8sXVixa~jn^6k6FeEPU=tUk;s7J3Xb@#RNo9aKiPc!d=Df#9ZbJ^>{0Wc<=Y|tLy4NAOUfOGvb33
TT|fo<|g2-E-}2Q)G^`TpOF)qX81VDFaNIl7xG%ww&Em<v~SmgU$k@-YTgq*CFWJE^VPF)+*Bi{1n~o3{F2BT+!9#kAf=b-HftlO6X}>4Zz=BDmtPeas
wI88y(AHOgFo5v>gdN9w?(d2?YXli#K~4Ah%$V&XGEXWCeeN88i~1k_xv7p8_VXk#!E(y;Oy)E0k?+d$rO)0-}`CGRJD;Qbt`Yz@j5GgJcnlTyg_kQ&%
K`q!HNq}!@Z=@z=%1uh8u3M;>{GxC_MQOyks0D?Ttw48octu*RfS>+3aZ{pyk(`%cF$rzR5i#Q22@8y{n-%Qlm&EFQd+L;u=rI%=)`1*6V}t%iA$ftZ^
}8(L$=`r><y@8jgfT&{cGuPw{Li=6JIVY%va(dEn=Qvs*sBN<5}8bLP;MV<ke_ipe6&b72UKA~{<<$O$=6^ZU9exVO)&DVh|m%ugTHjz!%&T_Oe4pe1A
q&MGr17azqdop%#0L+#zNk<e7MF;B$7+xKttxJuDg8RxfU-W{7@cKcna_B`Lu-f{GlR<PwbNH8C}PgJP$S;0!@^O2mpTd0q=E}n8x!V-3Ft$X9>F<NCw
70J;LfY*eo;qLK&q{3oesljth5_y|g=p2}bl@dlsoqbXw#+sUWX5$>IjSjo5-`2#>EWdVaGCTq4@-{B>tmmquOcmQo{-g1C|8`p)LzJ(wSm|y$v(mabc
IvvKWH8dxzq)jZ8+#akOWlEa&5v|tYb_#@SgN<xnA>+rjCT2$c7MK6;k@!?<5=!$vb&2~-T8VKxX})en=Rv#Wcnobu56w>c2K&%1H;#@uAF$PPaOp_Yw
P)WJJSP*1y7cmYxMTRW2Y+4?U0cokweWNqFYew?UStJBOdc}H?d0Sq?J>EmOX_t&<=Y(Ae9m?Uz$kq{r|bHCS1#$^bxD*0aKKS)VJ#pqxqIUlJOeFA@I
H9<zTGxp#m<pJM6WRABaoTaCu}BHi2t|#eg7QBg-i)uIA?eRtQ*&=J>>k!hwLlUxz0z(E$i9J_OOZTG4N>dt12*HDIZ6rNaDb&mXWZsI2PP-q4y$JwqL
^)B*XTI;Ubg&>OeKCJ)(WYv5XKYkP|&z<`Ng<HMZA``<s2a_kp8`$kOE>isJLd;;v+x{Iq9VHNglqY0NeltA*fClYI~ffX?F+^V?$BO<R%$L=w+8X-{x
Sx4jHM1W|(@$3Def_?oC>BHG17Q#b#83-L$69Nn?jORO}GctG2-S&|b(i5?V8&k%^ko5rLhWkmGH7wwH_j$LT$ErnyR2ny=1V{n%?)z}NS=kL>ot_s)l
7|SttZII^_<Oi~w5_w9oq@HnS=6K^day@CfqTkfwg!DbglnMO;k?DzgXC3~*klZDY<VlVXPw`Hq@2nV+bj5nDdKqyme@W)vT^8<>HNt6E0N)s_Rdf;hA
-NaKa9ZvVn*v6ulJXG0@I$SlyXjUEM`J)dGZe#A|hUsXiJLs@4hnaZv>{wSW;#8v|Pp0XFv3|0d<fqc$z;-8&tp$*l^}!4jaH_$<NioTsB0o8QmS(^yY
)TdMWN6*^@CxvS->3strK0w3HWDs6V%7;^>@bp*8O2WE4*yRM!h4?}6*}8s>z6si@a5-)hbVv6JiAtRe|A!G$6E%XPP;ci{Wy%44{JzaEz}9Od28!LfT
CVFGdkoVLkqZw<xRKwY{bO$IqY)R248?WVkOpb}>OENPjELCDIghY9Qo>5dr5SGS}gxTUK+-Lrs`F&)47!g7rdh+Y^nOGWDE<s0{TyiQ4bh_OR&Slq_P
DV(!%tzmmXB_M%eU&8Fh$UJ))^gcY23!?L5RJXyN#0Uph5%_3I=?WBNxt1OwVUS&3sT`&&mjQqGqpmQxz~&6QwCr((5hSAs)u=ckA3TvAELxK>6))KIg
pP4FB5LuB@%Va94j>ZzB_NP+G4Cv$MaK{Oi6~sR&Lixz36KhN#Rch31lVD!a79wV0a113wWEl4E2ue!0&OVqEVrS=GI)n1;YvjnQ#EIs0gMzb&C#lM`_
MSq#{t?7kiHLivW7G?KvqE`Q7S+V91gX$+sm#e;%yv00x?MMATrcvlbnyDBFJyI(GMNm=l4yK<GO8}0a*KBjp9*eSZ<ysERuo#fZHp@C(B~qBVbpnxri
WSHol&Hd{)&wha5Ox2>X<K7T{IB8}sSKR-EnM)V6L6*%ur4JqvY?m0&Pd91TZX#H9_8?$Z9uAAX#Sw`?6b30P6Az6$EW?hjK%auYs~h&Dax&&{gy638u
^Bgv@!IRq>(@8%r@FGO%zvQiG(zyGc&jM)cZ_hbbn)LzH@yx1JCj%lMvQvm{W?=;hznV7o=Aad2nE`Q#ec8Q`*h8C#ivrxueFN9*(zZkh?0|F6_sSGmt
NPO_VU+SXVon{PJQ4bl{ZZ|~fo9|cl3Ee=9-Oj65VSDCW&bMP4vPgy$uT+cb1A7L7mCT*qF6@AH=a4@wa?nA5<%4^RZeZUZ5;h$D-Fj`_kM16E2*HL9X
M&pcN}Rue6IM%?OJwi=U)Nkgp5<!>!5T4#+myrx=qSo2DNEV+=UK3gtF^TaVmtqEy>(T70oP%VmXkL36~E5qcs{@77hJZ5U!&yFPXEMl2Xi-ju_ZKq0H
WetP5GG92yc{mHs}kwfR?;S*8ODQEOr47>yDRGgLWtGT#~p24mf0uuJ@L_u$&WVBuK^$M@t#;Tpyz;16RyUw<I384STfxMJLoIL;JLvNa^i8=HH&NM1;
D}R{(YCHgZvrK;{%|&sAUe5VTz%M<#JyWN!a@^VGL{M5WJf*UG$?XZ+#g4)LnKqEc%16+29%YS}9JKy(-NoaA%81dIcD9vb;X+q`<euEydIHN<<{>k>C
gCqUdHZCihiqH+)Ubqk+d6{6K8r-7N}u?D>vKGBHhgpK(lUkp!ew<rwT3*ndB<O*;K<cR=g^oBJPXFaR+PNCUs?AKcKNCG}#6}@_T;4Dw!vRsTulp(5-
A~LMnEc_$)`2KO?^W0i+G|ubpXZ7c-G;bLO5D!Hm71{8ufLQ0I;Pi0uiW9{P(Jwc2g8)Rp687oGK%X1z@|-N*#xmY;wpG<PgpUH*J)5UB0)<}O;QB7O3
Y>}{*_sFTfZ!p^$6JwjBjCOJF(ZU#-9XdnFCn|cZ;0QG=-M2^Hv<mZWV??F@iLb5>dP<(8%InpKW>|O%r$`U=lvpPr+r^0IVYaWRUhD<N~}#U>u7g(WH
DcD!~1!SA?|bW?L6dgyXiDBqLK+gyonc21{m0|gDD3Ir;s=T+mJL@YTex-MIM2AAxf^ojydP5lP5^Cf=lN(7IJO{WRYV;zW%(tX4p>R($?`2QvI;?0k+
T-kX7~~+-7nQC*zXeE!bQ)NGHu5DHglC%PN^ePi1f-=EnCx+U5l&aP_gC-vjt`2OgDXd)0R$S<W~f{j$96rORp&Wq8@Qg$69by2^bt^8uzDV&_mg*Ae1
fL#XkAV;zt+l5bL~$g}+5Juqc5^EaB);cjn?{`NqMZH`bx{+>Ac<W(y-Bu5Z9SXnjKARB?{s9i^5VLkBR-p&?*$OdhMXJl?2PYFoRFv<1PUY7xE+8k3%
<^HGSZ}cpUXI*e?M<{i_7HToM&SHIfv>jy9aBf~}w7dIoe9!0jf*)f3AV%Hj=hp(!3c(OpJmG5~u7sEHEcs@!YyU{N+>B+!KX25wFlUSdlY0#HH+Q8ro
;~5kDO>jWJtSVpbK;sNV7t1zk6kj1<&KW*pw!yGe+f?g`G{o9`(1bVUoQ!X7HQw#)<OrEp-Fp^s|`=MJcI11Ie~|Rq3zm%!<ap=iJ+5~cM3wp)Q=%%C(
S#705o)72J8N{^|{aKGC(aP-8fKv{)DohQ<D{~BNE@Z<+=95c@7N3-s-h^f-duc0P<3zs)DjXQioHN3_5^I6(3o(vUW@IwpKrDMlfuAt|aa8Lfbznv~C
`j(cCSm(FLQG-#Q=jkK3E4*JC~-@)h|G!#mRnTtbQ5lbg$Ki4WwqNlVK!TwWc}g6zkgqVTDr*+LY{3!@=lyft7Ez48R>?b&Jx9(@C(*y+eUa1udIWg6O
x*YNG;<}1N)uoqE!b({k##?mNy*fqT_kiW3yWG61$0K-*-`YFwOIOtCB+Mc6ofiv-5hT9?H4UlF+)YB(_Pi&|gI$tQIq|u6xjy#`<$pS(^^|DcvY|Q<@
NNwNII3mx<gJ@@ePh2(1?<G63xs7WnGPvvH-G|HdoO8Ma_F6(H;bw!uWNl6o9=%CcY=J1b$ArBY0t#p|d!T9GCs-hHL_D5eLyO4rVZuF&-*>{1r><g9_
ZW*Er+j>uKSw|DYj|t-s%Y9RT{-P3_Zv_)SG})h9pJ5n$Y@nso5Ir!tp4;+fU%(fW1`{09&35t6H7tFZaE(%;9_NRCPyN+arJc4(~KZ%#P{!mc!<!R7;
+a?#=Z8o+sDDbk&pHsZ*cZb-Mwi~=melyR;Y~k@qs#NUGsg^X9z~gP&KWd7$C`}bz6dx3wRm&y>-p?2obV!C__?%8mL1-b$7$&ZBDgLyQ9+cef{cqw%^
7bB>>;#!ryCRZjS_AOR8y*A0drd;hz2tnF7w_6YH;SwA)W}tE(lE*a5M<q!=PE?P1h;D4XjuBpq|lD~xY?-{R;X-0$aN*`^D4D7Jld&46QhQ&;zLA<yq
{J!eNv28D-#Jl<23VcESN<}QywI^OdcQbng<Et$<cz#L3&qHpeALUQ3njf?W<{hKfyrC}SH0<3SXl^`83>>f$7o13~r3z<z$D$#DS8Jv_1Ydv<uZT@)0
Mn`bS3j*gnO5e>Ty8u2lUb-RMd!#J$fSqJxTi_nzW9Ot;dr}sJcy>(vjgq;WIaRwuA1bs&!x1&Yy6<i+zqpxTp7u0gP_fEvCwY$)_g9O$jvtwSB5}J*1
s!hmonkrnslN!N1g||sv;@vJ@4F{RF~1*U2tkE4tI@1`Ez}^+nHfP}hJ7U}6Vy=0qrI3v92)KRe6~Eq(F*g^TlY$k%0DK(IP3t5?l2<o2x`d5%HWc$<2
fKU1;g~`@latzcey@QDlgH(U8lgxu+am1E!8T;!{%%r+r67qyh#y)S!*5H8hPvwCvLBt?^ttn_8q%D8fb}o!H;lhu<NP4XBp6nCV4IQ7q)@;a8|VAYcK
k7=B6El*U!o9PWO)BQJ6r+7Smm9Y0GSgpKbYdmKrw!rAOJeDi}kIjmy(d@%ny)xZ@>Jb)8`d&RoVoP3CwTto=ob_X^{VxXFsuV<EZ@=x)NO2vz+acs)N
F&Uy_7h?f$m4!7E?|6Jl$W$%&fX=l%V3A(mc=~)P~m)&wVO-H)`5_?x_4hmR6S4UHc)mm;4);ew%3O{vLX81nPo?sn*;0Jely<`Tm(GaR@5yKns50Sej
mw|})s^8mmN`w<4i_r<VCe8&wXAPDRfD%TTE(nge*wr4`nUpWJT%RZq`8wU|LJtD|ShtC5X9I!O0J4o}4juuLJ_?TSZrihJW-NzTZO9H`J@!6fs*#?6b
+QCzEnPasB$red$KJ=M>1?nzfdh@-z1{m?Z_Pf0`khs5PH*6{8J2VRpoNH{Eo+LQ_K{LqlVqq^_<&!P(O43o?}6d;<T3pDVl~jp{@n9XN)K51i0<j;NN
=>(Jx*ji*u$E7d?`emNW9EBX(qMD2%X@H3VJIk7F&UuxSWM+(h~52akq%BW%uoJw?pX^`@FIzn|!&-_v#h%=S@9&83#)^XZd3l*?YEvo8lHi3I%%4|JU
79hPe$O<7G4lTOHdSyF?#ERW#{}C({uu>b-sL73X!h+_Pq?0X<kJ^SM-9%y+m%RQ(llkZT^@+hf9gCAUXJHH9e<G8SA<VNiS10TKoir4OKRHE3Rzdplv
%p5k-kiocYFT+v>DvBX`Ka}TWL;>l-P+P6`u6Kj#uS08RVH{YKJ!7Tw^^oBN+!m!UT>5ihdR6V5KoFNLoM+6`eU!?o`w%S<Eh=kYxn?<;=T~Ar5_^AM$
5goLg-YfR|t8>HVxhF<j*;LU|d7uF?0|+S3m{3cEgC+s*@(gmy{q3X}o*DndJ@5&m*|<2~1x4r-A^CZc28R~ReZP-Gy(gQuH#$yA49befX#J`e0^C!;;
K163;iVqnPsBPubMi3oO|chogTXeCp4Up(N`J(_b9%5XnpQ04vCzeIX#{(*utsny@kfUL;d|gG`Yf4po%1YKOoExr<F$l%PB*YQ87%>>r<0+`i7MbSkD
s3>qX`aZ!$e+vpHGty0K4ikm3KVLsS3VeFD2k1$QS{!HO9|i4-;Jo3;_?gJ-M)nG06cUPq#;L!V13pBYjx^Vdt1d_E1Z_0&WAs%QEt&1vkVLPU$nIta~
8D_xKl|YqWvt`qY&G<a?UDWN-KIo~;_#I#XlRnWOeyL!Z>g$U4Go!SRlDUPbnQ{G|Wu@&E<X)q6gXuEW_h7rR2#g%@7ls`A1gKk09l>$*til$AknWb*m
y3=1NSE9D%wGr#`Pll~%WkH-WcJ^<HDR$k(}>d>-|E8Q`iSN!?TG5;|dNBq?|;78-gz8c5y)i}^c<Cwo1hyB$!&`0CIzZysN)i}^c<G{ZfhyB$!;78-=
z8XjT)i~fs<IsL-9KSS<f3?OTe>D#D(Kt?Djbr#~9Pp!Ycwdbp_-Y*Rqj8L1jU)bQ9Pp!Y%wLUT`)VBMqj6AQjbr#~9O$EQSYM5!`f42TqjB868i(`MI
N(R)u)Z3{_SHDhN8^~j8VCE;IM7GqFuoec@YOixkH%4aH4g5palntpA^g%f{%tgl7|*uWiAP}+J)UIAJzo@NF-}*ba;g2BxL0<WS?j_MJeNiMko7?cc}
!c1elD>Ztm4DmOL^tMVj)f2N&{IM;($Gw2xXH37}RtV6YC7i?K7LX7-sK9{j*Mu>eTK#@n5BJ{AC)$KfcoWOIi4Tl?C>zEWnSlFnyJU;j1k8A7x?wDhu
*gSwJ6Uf%z&6!&g~AA7!EVDht6^SwJ6U;r3M)wy&}PKgxpgRTko}vVcCyg7;Mxwy&}PKgxphOIi4(Ed0AE3(i+rfFEVS_$mv*S6P4`Wx@I?3+z`}Kp$m
+`6>(YS6P4`WkLHY3)@#&fFETc`zj0DS6P4`WkL8V3-VW4fFETc`6>(XS6P4`Wg+`23+z`}fFEVS`YH?ZS6M(GWx@X{3-VW4Kp$m+`YH?YS6P4`WkLC+
Ed1Lj3*sX<wgkC*M6Qr8Tv5e)VFSo}W85eP-NC9ym92%G9E!`tshM@QV?<*0Gm@S|K7kR_#BCZa(Gjr<HIrz{JUVDme0HKPEr5+SnZF1gCv)dh9Sg3T*
NAcFBbA;nIrcA87XC7_|But9zn16UzdS$q@_hK=`O=r?*I%BGK0KfK^8EN0&;RFnKKk(d`OEXSFV9CGp6`Eo{_y4b=)?1yFV7FYJRf~{zVzk!_Lt|Q56
^GDJYW9ueE1*9^Up7_Pa^I`ZQwS}SG;8QBxzmZnW1*a$^j2X!g;$D0xoiBBh#4+o{;EVAe_nze*w8t;DSmtdxn+tN7V*lsLba7JkRIZP6AWFk}@|w`$w
=l*CU+ubB*rHvR4qPS!$xq$b|jh>g)Q4kvscE?&yQuo4*#h!~YI)movXqWd#bgfQgEr-sBjA|2%Tnt<7$#VP@oC&2@e?*ZI|4=T~!`KiphLHl=j5PEIL
QII*t7Z<p(f)o){|u8hLq-Er)<-!8X1wMon`V>Kig#I`m5b~*ij&*x1)=gW3aT@L{`5J5`*)?6S&jqTID{do7XHcao|nga;`%jfSY0>a9I8Jr=wMlPBC
H0MxH*zGMh-J}tnbDtREx8?+Y_WS>CbDe*q`3rS$d(lwl!@WGN$@I784riM#aqnJI@x54jcDVo6+~L>$`DOqAanJwnv;KeIe*cNj|26aXFY_ON&Hnw<p
Z}BN|Kp#3{QdPi$O0)u`!8{RA8Fa2X|CfYLE}ICImTV}YCgrHB<uNZN=FW6mqe9P?Y8(cpR0;qrE)IQnFIZwUIw8XhOf7n2i@Y=u&5MsoT9T-(H7%}6s
{<q*}A;Mj)FOZl#55>uz0bg$|9QabJ8T5WM@b5=iMH2g-3@`b0YR7=_S}7hUAW%w@J-gBIA+pIf%)%@i+vnZ1y7ZD`SBQETMA{Q`MAbKp;Fc-f_sw9gP
oujc_l4IYAsmJ$bu6EoQc2wwrsEfSi{8e8y$P?WgBc3}heosST%by<W^p?AMK(PdVWvPS~9f(n8L&Pq$<m8k8nivL;W^?+Y`jJ*{32Qupwkxo2O8P$Av
h4P@`J^{cBw*GA}QynH;bk$*GZw4?0fkA54!|1<vZXZ(TqcjrI3J%`%7)0ai2eO&Rc?oCWI{$L)Y26scBY3)tX991yIplStwd@9G#GqQ#k>C|!N?qZON
(cJ4uW-nRg2MO*bh7ZM~tkLh@r{}Fm^bs3@=qN+tzhAi)dX=_3Bpa);Ir!txpDFR^H+JubPFebI(Ie*Td@dwPv0nPYlo_KB{rZdnM;D%tK`JYFhZJ*sh
er55lj0PfrI{;x1~+faF_q0_dCf;J4QlIRjjGhAW#bR}039vm7+1mu%ksPT)Qv{pJfZZr&2^%KUd<^*-xBkFKE$Gx6=%OlwrW%^r8>y9AI1L5S?$nK`|
>Pgjp)qtDY@eI>$RD3E$s`g#PXSQaUQx-aKTf5zGOzN)j7WH|31F`^e7$`k6@0p`0n=g$Bq0_L%Aznau!@<|8&8-+AIz^EfH^~^V=}Y97`y|K;~YH>$l
`)*6{tBOtHSZ);uTl12^+Rd&p{wbYF0sDKWei=pq%Vxj)5~6dLz;@RH3GZayLpnPc1ch?UMxsm(Q$n2DPqnHJ|)>iL?wjhr2sfi8qUO(Y)g3+0H{sUBo
E*KNPaw0->XsJz9AHn<t1*sZpBY#;xT9XsD+?&=7~pm@tCqVRldQU+Xa#$c0&n(q94;`Z@(Pev3ag5!Kr*zM0q;JKAR^Qh)T+g!(eLgy@nVbc0MS!<zv
Is}8vTk+GcV0c%&lW=oIX&$e0oi`<JEwx~axv5?KNWVy-r{9T}3@fLc7niXeGn4#97UU-NGkgEpiu#KyKCe_Y+x$)7lyOr;$;Uc+J|E0g(MWSTii4`Te
qG!ip_0zaBDGKb?VoR4qgc-MtqLuT_MZ*>8Jf=9rX}%k$NcM2(-o5!uCZwA66;U)72(>QKRo2iHIn`1zD>1#z{^b%<$e6^J6J;%;FKs~o&WMji!gBeo|
k8-%WtC3En@f6S>_yx%vsFmk}tE`BJem8H7a`hjSpfRM#?5jK&@RrzNT1c<IC+WZOC`$nMfawNvQjJ3=hfk+b575huES@%0@2p$+vO9%?v(Rc|6ebTyL
aQyD{hRqQ;^3T$A@ZXWa4^ElC~-{eBz)r+AMMi3to({u&-1p<O#mARiT_oEtfi6>rO!vm}PhbAFc3Y&7iNp~XVl9rSI%D91YVCm=m;RWg@Re;naEVxZ`
5{=t6;oa#7nLkw~&d!nCh%!X^)`B}+up1?ev^S0u25xm6Nyxsk-+lT@4>i8<D_IY35S3r+;eKlHX1=!*bFcd~>6P-b_7E7PoxJQbix+f$#=CzsI6WuxL
oEVElPVsg2AM!fdk~!&8AhLx&qSrd=@XZ8b%qB0NMz=XM;VBu!I-a4w5}K$8Vvi4Ex~{eFh}tw-xDv@yOKH!2|7GMT7v&gBC!EgbL3LFHK60!QgJ;g|K
Rce{JbmFIPX<bTqwcNUpTq7cxh?YM3sRnrxLD6t3NUq@FI##_#H(H$Bz3Nexu91sbeXq*kVoub&C>DYg%Fg+TdGp2oUd$k=X9WKxtyNPy&tTY6FL=9nU
W&k_!)Q{Un}W}bmiS^;J$A;hGU5(A&cZS34Gznt)YeqX!n<d+4$sjF%&oPFRJJl^x5amyAM;Vet$j{4()vQj=tlprwc8);HCJ7I7)G|8u3^*DeUTZi(K
HYlpgurEvec(6*Q0QVbCw4%i=G;Sv1PA<!D~yDCBZ~QPoJ%PTWSzu81W69<{qY&K!FX2BCP&1@FX;8NwGYnmX0{kIkqQ!#EsN39tBWuCj~d7}e=5ODAO
D{>+I&?YesymW~FS%rB)qhH$PzSEe7u%a2cS?^sW`9;G-bBEO_&s#YgHh-9&9q&a#dtfSfYIv1~RXZBa<Rs+t8M^SoLlr;}^SF>1H$%7PR(H?K<TyTt7
5p;=Gyl_s$PTifSN*<+aR7CT0bJg9yHWyLSVkh>C|GDNmhnjcU$~}vTY-HS1v@G2~^nJ<d^znoSXz-KPJn0^@LHTYryD?-Of(L0UsA^yVFohvD_&VSlI
LGiMIj@RDwAN2S70g%zeDA>fY#S3X){;+teQl6IMAlvAp>op`fNyi&O8Uad*b%jKIkF^z7-^YnoCuQv9M5!T?uz39-{bO8v`h^{D@fJ(2DnTD6}X1c;N
JL(7lh0+mQHRFHM@RyjI8VemTMtAPVq~`h0)$PU}3=vuH!Nh(`B0@VcKv)SfXf^xvTa<oqE(m#ALc-p90!*K)|7(KIA4JgUe}^Z^qr;ATZkN@ue~D2qr
1vq&RpC0f!wDlcTOS_w&kCn<p|GbRc#1bmPdczy{W&HM{486{K}%G%uDuVW1K%yyaSwVnG~HrTOGz8WQD^nlau2H?T_ks@$JXdH}lqj{S??mgwL)!Q|Y
o_YQ#NJYLDPTWwyG(=~NYfei75x0fbwxCxNLnds-kn;gJk&#|1d`3%?7+(2}avl<XOetv}h<7M-GU#mHf2XDBHmKDL>EqWlnPz8=23d4f&X03Xm%LAmb
_3Yoe)T4lxP7F$G>E}g{K1mY>Y-YIB90_Rq3L1b9&!}TM>rrucZ*KBE<IdnZon$ZTRCoa_f9|u_+2d`j*f=xBD4T~X!#=%3fq@mU^qH)8Uv`kOH+2yL2
aj_^tM2t6xmLyja4B91#ID1@`<HaSZJRwH3gTzHtkUTO*f_8Q4NZ6qs*Cc(nuOA4!zCu+C0m>Zm|GlT*$YuIw{k<&YILpmN_P>As~aK(sQD#a2c;)it_
OK>ep5OF58l<kpuTq*a65Ngcv@L%05ygO@__VhpFb_T`KAgLz&-#KzuSpoIkmn%PrJcwh_e0mAzBBI0r&TAuy64_R(xhmDR~Tr7v$hguj_ox8qo9)kzM
M7A2{`WyL;QgX3@%7ys~@NH2f#t<>W+m7BwQiu-IfG)01E&K)fR9Vmjez0|Y(-$)m=8u7EJowe*W1M4Y$0ZfR$`Cs346a@Or-i8<A0W}<(}D_XOgX*+V
s3V`SXZY9|RD|2%2It{|Hy(5-(pLjsbKmhkJYo~0LpBvx2jix@v1B;eh8@Mc$Pdy+`XIJpJ>=5(h5$V=z&S$hXD$%+t=4v3~tb47#Q^Apnr#bZ!l|K<9
o)37~vzP;{vYf{gm#{KsvjEfjEtn9oNBHxbzJU<L^FSQz{m%^it9c?m7uyvc>g%mPZb#k&!*<!%@Fed4FS<v0Bcl9(fbkG<d2BFlf4&!jg~aWDqmIlfc
-otYXi)BZH%Z?d5b~-deT-%U3=gFXSGd;#E_B9Uh(yRWU_T)~^S${au-;fAe0k7>G@TTMm2kT!m@b5(QmB|Vz%_>}Nxk;(KL92<FdPXpurVp?m-0*md^
QB#IdV&Ya9=lZ@%Zzam9)K_VrNuY8K{@woT}l^yP`<psqV`JMsV<lJIsq07jyp0)Ld!>J=#(iuOXNn0z~=QIEOS~VvwNJ6*Chxkm?xnkt-+A0}uy6_-q
zp<KFp6YLt6iLF#ndOBeT&uYgPOv!rW_kci22)3c>RcgT3#F~sB9@xiINhDCF2_MNi5?)%nO*xggP6K4#|;9P+I5Ie+Ddrinc#>Rg4w9TOTfB`@Uk5m8
`(z9Pfu5cChQsz}0PC7&zSIgHbzI!)79j=gkcp(+=mussY6GBjDA>nohN$4yNI8|qd_x<OUym9G+b|&u(!p`ALZ|oak;9j5Aqzl<C26A7j=e=gxBO$h6
Jt-cu6JYj?Qq9HZTju-Ac<&c0uF(8*@Yag6L;_FE?S!l9kt~=kTe$!PaY*fDj{FePJrYe@Ja&fxZ*8#I=AGjwokWM^F=M5x{k+SmktlcSDb@ya1Yxz9p
oBEjURR!IrxIA)atuT5d8n{~1DU<u9C<ddu4y<qaupD0c~NWrs|$ei>Z>q+>lws~X8%oP88bi{1$yR;!^GG%%})uN?VgGn+jJ<K^5<yB<L#S0Lvb>ncj
KEsgl!Dxv)FXq6hI%Gi>FNNr2!RV0_o>hqYrSjVI4CvScGYyDwz8cc@<l6>f+_xIkRg>-ZZt)qR6}a6DQdywm<u864Mp-uv(TcPx2Abw_9~0Y-RTp_co
^)Sv`<8=VtGaW&Nsv2c6Yk)%&n}nkAUbgHit+_PLlYu<;)2AsH#yO}sUe1y)X$#6)Gd7&~OR>`f9|BL1;w-HMb=1lWUoB{}(FwE4+6hHH7*YRGO^dP<M
WKGUb!<*PS}cT1%ETA3Mdcl&#ic?#c&Jk@{rB%7%|l9*H-W{-Vxwy9PzRFJIS9o81ZScCa3o;d*%xqxTx?W2y5*AA^%D#TAQ^K}8kc`-HKZ-NE<EH;?t
+C7@Ht~@tO?3Lhb6znCK8YbWoHeb36*Km-%h;JWG09gQgtj5V3pG&o;{^26CR&GFSjw7sTPS^#E@@3EOjd9N{CbOj0GY3a>$e-8u5{#Jt=kCZ)q4ZwKJ
Hg1DQ<mj@s89u2Zg|w!^yo<-6VKP&uLQ6G=7p#E{g_`MC)R0a?iH{t9G(|*kw8t!7z&<J4I45+RCvLCayamJP+Bb}6Gpx5iHR}S;#}wiBuF_meb3Jea3
rnVf-Z{&E)Ow|#<bXi+)GX_s}v&#pv8EXbtEk;_q?3QYPk;-1Y#=SWdC#D_?%fIB3>q00l8{U@)FxB#5<Aj5dGN0rGEF=Qyac%8*{2AKjR1ejA*9gi;M
GfFu7y;3c9m6S3EVyH(D3T7*Z9(HqFdMH{ds{d3{<pe&A1or?`g(Aw=wMWlwDoy@DgxmN#hve1HkTv1*-V;}GE@22+g9r9kG<bbA>{X23|3(N~~tJlui
;z6)ZsHK5sfc)t1mn+2LcCiV2l1Bi2u|K4*t?gD6Q!F^B4C>tP5y4n_d*$`Vtx&H84V1ZD~vif~#m<p^UzIMkVS`i<u6RGUxs|uQ%n*!|=_#RFtx|G-F
rP#xjKWQSv4kutZdkJ-aNR-XlG;f@3nyuixJfmdRqx1%DL@Fk+5Ro?4z7bne{1!uI;kdmR=CBYby_*Ei=u&&SQKi=t*RdkxQIqAep1B1mm0Eg*kF*=Gl
n*N!)0+e2-_LeBgsWryj`7leb5f0))hU+e2Ul^O%PDR}UY7kYna|W=YA@TjQ5<v26Jug-xH)@*hgt?5R!!sc1)&kNU7;`Udo9$0dRJk=pAnA;d|u0{yA
1-!U!I5`mI-4qDj1fVa@qp}zXXnXKU{_caQNjoT?UP}L24{lUB6x{M6gw}R7A3;z>;;5-}-bTHbB>PCu!G~-b2q>k?YHnbig`Q0U-(UWMi34d45^gGol
YAmKN3(697lF)_7++ffL{K>28lt*+9%Rw?!IWQwt2y#8Cx}PZg$Gh}t~uDni_P#Yq(xKmiXW@d3?3V&K?K@lN+=dxU^*Ffrd)AORi_6EnLa%kr9cH9^-
x5v_qTCI$TI>Np<7tb_f59eB0jHyY=w5CNNf%vXut6NC0WzS+J9oXrKQe@+*y?I9o@-m~NIJqhv%G798C;$v)&VX({3)oy9REqxwN(bVm~xiR&g>ap=&
#5wtN9bgZc2zO#CY2gf{v~9aqw3rPeu*qNKh1e}Qpl%Iivz8AqbD$Bg<@@?^*9&F{Pj*K5`!!79SO5;(kC<xUUb~kt`o$vI@g3}LJepi)&+*|6@asabR
8#W<cI;Z^eOpgBqIT!6Tmjk>vzGFEySN)`0K(HLDsP$nMmU`^n}fi+0m|um*<Km`8h~}VE^c#`Zg49iD{8KXJuwmO*vB85uqWP!=C$Z4r<0KSx%*u<Iw
t^LJ4MJ-h~0kI1OM#i`*wgpf5Epy8<PgcxH_E&t=JR4+regH$(UGl$aHdwwd-&Lv_>A2cRk`8e_M`DHm6|NJ;jZaGhRyXzq^zEYY7tH<TkF#XkST9Jif
4Q$q(@Gx(}1GZ6gLUsVVX2g%uq6`SyJ;ypttjRC;)4E`dtGnW80?IlHp_Ww%h&JgzfZlC(EhA>4~qoxJzbwZ-><X}CswvX8b7=lcE=BX4L=!H+458P{M
3;FBZqD(Lu%wqo<n^<Jj_UW)Qx$H7#Rsqi%*18k2WRSMnKhM0!o!$os;i_F7Asc#%j#C*ziWA80135g>_LoSG^1}J`Eq4Mr`ivuA6?)Jhy5H_&N#9jo<
07Q|&rnjR#mFG?*)`fS(Kqk+9K`MEE204GHMXIN{iVqqyzP4|6_Xw-(T_C!o-tUj&{}z}Ho)tNQc{2g<?`N`eMtOz6vZb!&Z?h=8u^X`-ONU{xd5<bQC
uJ*~oy^dPYrC6co=GB8!kF2(;owul>$c~yo4{Ttq7=Llh@m7+q-GuhV4G9!$%kQpq>zQENxT#XkFC9{;gdORVBq4qEGf8G^p2!CMpXUWLvZ`7+OYSY9X
h$?rBS@64m5o_{v06QD|+M)C&scioaL1u9)TJVH6p~5+`M+Tl!58o7C@)$-o^%(!`5!I8;CESMb7<UcUPzTI^alAmKZxv)!|ITee(A#?Rh0st*3xwQv`
P?t)GgX<!eKK?AsN)zNlPhE%-ZE@tMEb4Zd$WUPPY=mS5%k5l>VbBZB8!-IaWB0}XHL<3W|k7?U%@D|{?h;5<aH_Nf%W0A=N{@u-~k3`kFS&e~Ymp}80
J1`t~A0D2aOyFipAi|uuf0E5;#LHs@>uEu8B_<IlfUynfB(b4Fc8zzKOb(Xy4Ff%n`{7bow624ak&(MHO#^L*ln-Q{FwSz69SfanDr2&=Sy>apX?M&bc
r&pnQbO4lR{7Mf$D2NL-bn*bU`_ZAC5BbJlxeZ9lJD)($UJzI`VvKPej{ld79lzW7<bI`ZPZ=2G0G8T~g1H)Adx(t9>`Dv#2;jn=kCMagwIfT<be)P7g
SeVZ?++~4*IZ;7PaT<A;AHT25pI$>16Q4!?AtBKygz;l`xsl9X+8)n=34T758lr`lGAflp2`RJd*|!__7wKD$(Zct1v56UtF$>q$Deo5+w=>WgX7)*=q
YSd=~e+@s+b5cRwOaXM``v9orZPE!~36aeDaGw{}1u!_{*Q+hd=jU{w#m_Gy3pn?#rLIFMmcK{(S%P=jzL!;fFu>U;ZqA`7`?P=kd#*t1o{>AO75Y`Lq
1x&*;OSoiBghzWf<|_%rk6&+(T(qYr<szx;Xl@@Mqn&*3lr{EI*TZ{yF~mp`Kqf9AgYnf>x-_~FmVmp{i}{tQ3-Is5Ww`^%rvhd)nW{v3SyGyL#p{L7z
%FMmcK{@i`}GyCPw=)<4qFMkfd{26`t^Xbc<t1o{>AO0ME`Lq4y&+x;ar7wRTzWf<}`1AeCpW`oo_CNfY_{E?9ZTPd~b@=tES!0aloZ5IRfFax-t_k7k
HF;pe!ihCvotD9!QqD&~Y<)E2fN`6%hAhB>NV1uSMh6(RJ*T6#<}bL>gr5<6;vRwrw1UVWGQ7gPOvhHOL@DIuSZ8CB^hM!c#h?E&{`-$_QvYXDU;j&e<
uCPxAL?s-sqgTmzUV`J?_cU$eW@?}P~Z7Wed90ng&*q6e5r5srM~DxeU&fu-M-WpeW-8vrM~hn>idiO{w?)IAL^@psc-eAzUV`Jg)jBpzSI|fsPE}ZeX
B3^g&*o0eyOkgrM~DxeTy&k4ZhSDeyDH%rM|(J`l1i@UBA?q{Ze1}p}wat^&P*|7yhEY{|)LJT?*@LoKDnUf=TZ>T4|etb55L9=u6lMSi0xETe1{5VT+
0ASko{^WaqZUbr0(}cx}}yyQu?hbHqLKlCcl=0?Wr>IQDJk0}&l4iwS4J5&u%^3zRqLRc*j3tR-<l=un<O5?m%fv!>m*hje*4&}>Gr{8((yiaoRen*X1
Fe0!b#hhg&n4+e`q43_vZSoX_c;fKMNUj{pT87%xTSmn!Lw=aW*|0xU>eHg6uWw7>_!NR|S!G>bss!~>pwUB3<R@^+BgWE}cS$shYR{>~oHl=S$aD+d@
VCRQ@W%n>}7yx&C@6kuxNA!C(O#DL|{=-aF{xVhgVXDes%T&>Shp7V3DLNm!NTal-R82L)o>W@@G*hLDyv9y8&JVvjTm0&5@vF1Nug(^KxU)rP%X?WdX
pU@0W}-X4-E8fpnK49Wsf3mIKkZ!0&a21~ewAppmSV60Lw3*&7#c8zjW1+{0dr|{u`zC&U8Irn4%uauT_R<fP2MIsj}iWV5k<;b9BDL>CNsMN`s?btf=
X0vkJ^YoI!j63Z%Q@mPt1MLD@)jCXXwudZ$UA;mU+HBB!V12Gyk)*H_iQlT=ys_?W9AA``MXGe&+fs&{{eWgwtrOUN=RUeRjq#)R}PGhqh^5-_&OB&(7
c<%KxjAEq+4!)2&N)YAug%HokdZR-c{K#}i(a-5%(vJQ8Ry`RJ@Je~F)8{Qv*%{68K0f8Bq-9dG|A`upGIj~^#~e<=Qk%Kz>7;;Z(%Ewg>hh3dk8-Uop
vKV-6nJ!di0IjuOmMp>b;*+PQiHXv>zqVkH_ev`5^FoCo3p$c$<)D0{tjX6u{9Zi$RV8g1(j+{+|XpaVW=D<)B&m~gzFlVRNwqki(+nm+RwL6N@)@Sv}
mfSU7o$rY9Cly{tp`cb}-!Q5+>lPAaMz{?*unwzSyn~_;P3nX)?6JQR91vsoM9F@jDUyXufk$)0oFCw=i0WAAVHh7I^ws^_#$vipAwOSyN>&%N#}i?J)
Cq2AEHu|fv+I3e^;`;M@><(_Z5BR5*gi@lboue}K<}=*!pHw&p`C|25AU2xfU;K_&Y3w&9u53y&17#r^v*GMe2wC)1$2>3YPYtfpeS!9dHlyfKjiN|<%
bXX^$+<w^i}=m=3C&%wmw}E%{>`t+*hHEk6Qy{cmIH(FTlm&OyIS3WKw9-^hWKajBTXf%ogZ!aH&&THy+`^Ng*|~CubeE?Wp;!v4MvwC7fPgR#&uN%nB
I1{eqH5>IE7~w-S`!e*W7{VbB#L4ejN8@U#{V0#x$ip_Ava712u(3A9If5nAkidLr9=YOF!BscY)&;AvtSU=XdjJ?UGp9W6UZJOu2Z$#$*S5n3mk8ZNO
^a1N^66=I{}L3w+&vZHMT<-aCdbPG;oZN7Ioa%m188pZ~((n}VcdGW>+L!2x?Sr?hCjrTxA9ccrYpX`n9MwxWc<c;V6y;G(;)f_2!?uRqh1lF{l+*Ny=
O5WuE_qKP9LgzdrsC@#n^@Hf{TBS=(eXVTh%&L>|Hr0wL*XSJNbVE32WtIjGch(J7TGl3}pH@6_)picbqM7hdm3gY;5Eb&r0bDoBy%CKyELkNai0WuAV
9io44#Wo06MLB)J5)t2hAvs%6YEvJADZ5o8GCa3Cr9iW46LA*u+}5nkX&J*VP(b6@Di+R=!`QeYPa)A0*Sk<L*LcS2&F1U5MQd9ZXJ)80A+(PLSOMWx<
>s~#Lk_L@Os6k&^~O>nwIOb#>638xXyDI2HGwZ7Le=Bmb%tfRj?W;9o${N3-yIj7x?OM9&qP*tCKPfA~d4Sl?|DEmF@0CMvYs<)nxs5pBVO(*3f|FIfF
7f>lUsn57h(r1jl7t-C0C!g$mwPKp0rwudP$$Aj|ViILa&4HT*3vBEn}p<bs)SjtA8l*=bZk6C5e$7?!9ZbGhhP`?gZus@%1WUg845O|;EK57(W7%=sJ
ODe)y|d)T*8@to`lVX+8JXQY89fb(LJy>xW4S#|-sW|;+zlmyO7-EAWjaw`p*dv>GNHF#Xm><DvKovN6weOq~GC{P!yx7*X?-)v!^XP>^{CdH#8tG?lB
c_(3Zt6h~kxYkB=Fw+ipb=D<TJ(dcpi_@HCGupWNeJh-iBv28Gjk)b{^n3+~Uh0N*m$yxwF6Vu%T3#(yihL<s$$HPDkw^+l9q=ppVn{pmx`qYR^8Ll3s
^x}x&xudgiZ}|1w~L?XJ<n@KH&D9HSmB+z%Y-)@ta9?djqq4%TxiZ&k&;T+XL-0n9PUQ8jpjq*ByV&?(IPp)-i?m3m0R<N=8}a2WpHPq&7NANf`6@8aL
EbhR&Hz~I3tzy<<M|?60!(a&zQoqezv`X-Akv@dkC<ImK{ebv$-JkoUfq@d@`Mpq&5m+xU$<`n(|di*d7nMyM<!tj|sWulYW&_Ou!dgJ|Qn*f7Dth)mh
_XBlL_wxT58|ELd)9%g}85%EL!YOsKqfoY<tQrt_&$0BmzGsGm?J(q8B62}L5^C;hV14y8ojLA!c|y78#*7xd8M3!|FB_gJ)>Mx8wI4y#5mIA0<GuN6j
RLe7V?p1fwl8X>y9K;o<zHTh%l!2B$9;U%q4x*bT=KoaFdSa@f|d0{WU5YFBRDmzva&(5O}O(CSPgD9**?Y?CJ4$Cl^*6X2+4DMc_cN0DtTNkD5c&zKx
B3f_Yye}l(e(8mQ50Lk8-DNhld`q+O+)8|y+hb0xbTm7Jt-NKgQ+sutBq)5e?V<H~p5Jk<NJ|lKbeX_;ys?n1>dlD4>6J0X+qu=(ZgS=|clDN7J4=o|f
q8P)6mh7*PPe}7m889*@p3;vQf&K>B+{<K2GR-0uabnuZtW<DON$do=zw&0woyH_(fk66$T#{;l?8Kr+l3oeKaLgE#XRv5=3kigRzO38-Q+?WC9-CNX>
1d_kCB0L-ECnwMYT?N?;W7U!RVo^FbWCJ&3r^FB(OdjAM$!1H=eqk9~#y?j6t^0wTkB}y{rMgVY0<%Wvz+pj}^%^?)&oco|biO**vB%H0jseN7?-TLI3
u<XM7#9?>-CZ_X+aI?w_~s*|W@8|M4Kdw?p@zV>0-U4gT@hKYsbs@4o!~_y7FE_h0_<{g*%gZDKJreU>%9`Zst&e^B53W&+e@pR`Sqb&s<BDA!N7Xw$N
0+W3=u`N?=9`||N9oBZ=?lI34Z9h4a
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 1893c29b79055549d51200f1f89e11dacd15150210b37fb472812d24e10a3b1a, and the rest of this file is fb58a4ad30e54653d68b63e7ba95d7451230b15b172ef242753ba2091484211b

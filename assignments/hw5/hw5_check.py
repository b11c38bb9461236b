"""hw5.check, hw5.hint, hw5.check_all: a homework's practice in one file, for Python 3.10 or newer with NumPy.

把它放在 hw5.ipynb 旁边，不用安装课程的软件包。它只供练习：分数由评分程序用另外的输入决定，改动它没有用，也不用交。
Put it beside hw5.ipynb, and the course's package is not needed. It is for practice: the marks are decided by the
grader, on other inputs; editing it changes nothing, and it is not handed in.

``hctnlp release hw5`` wrote it: the grader's judging code, how the values of each exercise are compared, and at the
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
^A>zaIz#;F%uhmb7rR)vLSI}>j{{PS3n{~U6TxWuR<t)9ly_gmN&X89>1V&;cKoB6oddS5QBmokfLGnqqY-=c~<u2Q0TUM1-E)TM+EUDXWw=7H6f9cM9
GxN!Rp+Vw{o9ABLRGw3kRdTPqOFEhNAP|Vyv4?LDv2*mAetst2b8T04U88b}g}07RIqx<3{b>G{R_R^EF~5o3h^bBGx6l9F^*m|(WBvS;@#(=}S-BO?Y
~i`<@ege=)0M{Fe>)zYM#tA$ruzNh=<4;-<zw)3b-H*RPmbj3=^Tn5H~*-nOOMa@x%k|h$6a^grDd7Cb$rT}ytm{3*76*fq8{p^dpgRKkD33?@t?FFRZ
x>G|Nka_6JII!7H@I;vV6SXPx3F`{PQG#<PpAluK#lFO)a+-m3OjwY-Zh`7~dR^<;UxP)88rl1!7Ttd(+=}tAF&|@jrz=Px8MW$=8#{KceSz{ktcv|FO
P(qs7~s<KMK8Z~Bk>jhnjbGdK0sdyBU>{l~ZZoA>c=_cuSuKYjDhll<A<ZNEiJwI_}5e?<T1`pcg*{!Y(F>v^s}`$_)eFS|ecr1d}I&o|=<o$Dob)n2t
3lefkb-Wq>cJ#+j|q34t08>^3B|69jDqUUqtCr?_x`tj%cX1wK-_~)(hnM40XVso~b+v3kVp7SJreslg$;?JK|zSO77OQEEnE-(K>^7~wQTt9O?kJkTl
Z}BE_J?o^d4&@PZntI#AF|6zywjqy?-O^|#GspFOJ7`whs!TXFWVbbIe|1G`Q@5J@bUq@oeezo6ER!wL@0c008c0{?YK{FXw<J+Q#F#Y}!G5Is;__@o$
Bn=DGHn;NqM;Cpt*2iBt2&8joDD;@q&4SHn9^A5Wdfhdid7P3CFZnB4Wcoe9E)6-&B~jd6FH?_L)izy=Asj;?djpEXOtSe&h>iTmA>qr8Y7midm0-Zo_
+-^Qv7o7bPW}YWU}o}V%>7xRyG)ha;0(>eqk-%4uer=5;(Pr$&ZHVrPfuJmlI<Ig6S-lCy{CFgbsHkNoCnI*k(;ut5STb4kwzrSyh}VGhB;FII^boUDN
hQe#=^%&Q7g$-3#N6R3c16mh`5b_?Ir@E)r+euU{LdMxyn1bJ0J^Prv%*?nof(6{FrLE!OPBsXN=6!?zELK0ETxkU3OG#-ij2wJTrl&yF=+xJu3?RagA
BvaCf+uU|E0<zX#rltyf_W;)?EajNk}p3nK#IDY!oFMhL`>}DOUX*OeXvL1Ei-QKD3%LA!Q2MqazwRjU+g6`H!-Kxo0Lb9JW7k<laUHH)Jg`q>3&Pf_9
y<kw6O46Ja4@N7LU1^y6@FRtpwHc+Q96funt4a*h7`JPUS;ah6+rd>@WGT~Q6xO?52WO#bmPYeX@RT!?I%QQIr&gubzC8WpuB++P;14@7CPrIIyUzSnc
51`gD4wz|X%Mfw>P6MG%y;>wXV+F`ZgxFgkE={&FWM<rXh~(PO1xJal`6vCa;uZ&>csQI%-S;b(=(d$?M7yL9oW}vgP&HLZLT7A*;BLJ)R)1cAKBy=*5
YkJO6|z+p3@OOEc*j#wrPk?N$*y7(~)f)nZ-dp*&|QSd3CRCL$azaiPQ92dTKXkLxV{<u~Qyy8v7B`&;04AHxkPZ!>rB5{<!R`OrXk>ie8iUQZq1Xn`O
<dN2hAb-cD1$RDZ_N4OS<vRBsQ?5??p$6E6kBjdR%@8dE>r4(rTl(I{IEe?07%XmyF3M|rz;7&~;=o>?1a%ym8;w`RL&V=_V8w#$2Cm7Ol6bm&M)&v?e
s#q+(D@{+dRHP7jCUyJJJ>{QowV!hp+47b0y7H`{ai7|&utKQ&8O()tOW3%s68<`=E0_U)0D$!*vGGS6R`D<(5l}xo&Juym!818rwmzbr*FYIowd+svx
LE!e6J8yAfO7$@tu67fak;P^2Y>Vr|vUyl=b$>SA38y+ACi=*CO2?-k-DD7?y~a>Dcbh~_Hzf3()#(yVv++WYCOt;D=v(46__E3Kau!yb%Uq3}S=XG~+
Gw<3Cf)1SKN?PQ<^6-=^bM)yo|viI9ayXK!F&4AX{%Up*lW5Sm85!=)R^fh|Ioe@^`}~EX8ccR@%Bl7v|pBc>d#n6^ozQu{<MjHzAfIYrqrxmhjOPhxm
dHwx@pds!ErnekHcm%pRX0t%xX-h=e5Vml}T3p&iXVcwW`}vbY;nI{p1#J+upTbTgR2!YBEiN>$+BI?FN@KBlV)AMYvR-TH~SSUnlCUzRd<tZ}B#c7wq
8LuSV)@eNd(KFR;a%=J%YEt!Gk6X!+yJu^HXr2WF|8d82)mF-d#vZ;o80%k1~&PUFTc&#ACte<4T9vCA}gbG2UQkgL%gwHjjOvXtagDcp?=zO&u2H|#N
A5BHPZwK=a}_P$-dcARRhYLrIfZGH80g*8w5LoqhpOO8a>5qCMPrNH5a!&x$@X^ohX<IYT4blTS)zdn0&hFf+8=bZ3smQ~u8%NRnZw!BD{tjn<GZatc;
T9R{B2Pv0m&enYfOmMBC(=qj{*`)Ef>a03U&MU1o(CWXy7H`Z#XD6)RTwVEPg&8u+&>TDGqe!M=w%)Q#W98V*u2SKa&4g_$#6L|h&NXQpjmy?N_)O1@n
QNy#TP~UTkgM#s_F6r0>!8nFw)Kg@OzrU`ylO@^Vn}W2b%?#HJA5#0@|E7e5}9XftY)h@nT4HM`@D2c6^EahQ4am;j8NM}qHC`YBi<gcyZN>%Hl2n?#-
nj<wOcUT_|l3?>Mm!py~SAe`JgtON?3B^EGRXsr=MNMEXSE`EHaa^_nW?TXqES;nr}}I^{hJyf3Ypz#Ow9wOUGbuHtkt;KOK!vxh1R*VkKxr&5%j6Ced
fI*SPYl*(T$vx~#kQu3MScVzFIjYTMO}n~yd%lgW|8wC%-x-KmOorP*)kN5V*?(KS6zDqVT2+V89Ju(dvM+vw<zb67ll`tix(Iy#BdOQXS*gW9YV^hSr
%WiqwTy`gA(OyuQWbCmFPiK(^S>OQF%TyD}6g|t=*6EVbb_5IM%*%7niyl#0Nmo}&RRIf|YgfBg#L*H>hhNr%HsPCA*w;XnLb)7i%U@de<<IB;1dRvXe
zRL0RT5*21_EKU?)NH$>Z*!+}=6F+8o(U(e)sK`*V3{SR8)sV54&t4}O!N}hz54ZQ{(O1rkFDu=$T0J`D~@`DqscVvk-Lf(C*qu!CqHg=oO+d!4;5xpT
aR*(m0o81wR4t?Q$wq%8E^X*dHM;K$hKT+#QWopab#mGGnJ|4F#TR-&zkFIkJ%f{d1h6Yhb6BYf=rf9sgo<uD!=NUwBDGh)Pw$YJMG3hChS}OawaFNQ$
Bi^nBz9J@iW?JAGwodU-qXRQ`xfanK8V&a~9;ya^I^pp3$W5qy{-wWSa8N)}$})2FFfo=;tuk9>ue0?8SnsoAcaZX1#XAFvBiCx>|O1*;G$6YbXV?lEa
aPGhG>*Tn7C^*X_ouYFT1R>}9>k#<}@xWJzNucSS~ITB}~$-@C)I$&isZ<czjCcN)33W(NGQ)O-2~wmfMe)weyuN|j)C868$m=G0qJi(QUJ?uca0sZp1
CwsB?VTfI4&*Bkp&qt@?+*Xhs^nclWG+?KsbrBR9lWqs(Lq$q!$Z@F=?PtRzCZf#GcG^lmX4Q4BH^F}mj98RT0a0)Z_=wwen!Me+5i)!<v{cI=rsk8hG
ca~p8ZqAF~V%tVp`k7k1ed;s+!hL2s(TMGy;}Ne4?9Zpg+o!JcFUocPIk$M5H#VyVSFSgArEu2lGJ35wIh8K`Wv6xV9gV5a%yQdUU)Uu-+@$<mv0CKB3
d~}A?XB&QnPp1VS!Vt6uGF)<u@*L@$%*fo{jBap2aU-^`r!6fm1eiOs4H39T4#DDY!0VgT91D^>%V@2tTLP|>%0B6(Hz!{VA&vzvvVn@d__L@+9JdC#-
nyQs5iSMiHl~U=qy>M(dy;6tJ`o~W<M5svuVumS0)~`&Ks+<TsXDSl1alcKY4~Lq2}m)-M>`oOa4@=iqb{6E}iUh3bx96b9_dl%+*;BCfmkTlRs_o_Wz
^yW}kL=`?SN`rybrt?eO+#hqq5VynWi?<d?m}8*`eSyBBXoxa89gZ=ZH}`?Q15&sknR?eO+#hqq7V@t3D#$-kof-aAN~o;m-g{O~_lKY!Zc?b8l#pLTf
rHz{BLdiwU4o&H(6v^$$$3VwdHo?nU%Z%3c^)Y4%V`_o^F4sVav^KY`l+rLS9|Fpx~zlQ$&w8PuyKC|WLhitYw*JH_%vz8zZ*0D=WWs8zncUU?;zH!+X
_p5Beb26*c>`j++9Eo*hUs_p6ea{w?$Kz*ed7SlD<HVOn6QM7(RAc5kjplib4nW6J{94DP+R$-Zm$MbC#^ACcf!82ztL<+_#expT{<V%JS~5(saeZ80H
to{9A?zF@b=w!WhV>tk`fDBPYL(3~>$?0(7E1%d2wQF>yIM3pWBq#Uz19(H=}xuG8#<#A^H%z-&LaPKyv<k4tj)U@miTjd%Dg#V@s7R6<CzV=&wRt*#?
pM#K9M)ao5y7K_{MrG5R7a(4oWOZ!=v;Q<F{LH_F4xFIgQ=^+GTt~#OUx7>u0CK?&I-q&d+RiYgd_ENK=06{BK>)PZ^(VMdD8Cl};>M2QCr#i^I51$!o
K3zft?7{VvqbzWI#thmdT1vaPWV;kopD?)ukjCCLVpG2=_2GG%^3UXJ_e>GAv~OAc9Y>&UWPnKYb&|H;CSu$~5Kjvn*>^iWc=(Ja};<gNTab&T!f`8#t
@%K|@J#bkeQM?y;rWp`r73C8n6egBx>K1n~k`R7Uc<PrUagC}ME0lPOFZ>5jotxB)S%R!YgX*Vab;z(x7yg7bdf4#$uH`U#&UuH5^sxEfsPt31c9sTis
pR3=3k-T@qJuk|wWjyZ)Z;tm)CI6@CPg$*0T<hel_HUp6t?PO2_&3-8NM4@1Uw4{yGCwS_tRU=jeP!(T6IUei5#yci>mA<O$Elyqwq0VqUH|L)rS^D!_
B;tP*Qjan+sC`g_O%X0r$#TzMoH3T-#%VBwY|sZ`&@g}2vfuD$<^}5%-`$3-r?=h{LQ1>5|mD9;@VQrv*fqV|K|8lTF;Z#f4oFJU(7D5DU3#h%Lay-T$
`IkKK>y3M_0;rC7ge~RMj7!*Lpp0vSFp)={Dc0e^x$OJRWa4xryxa6(g2~gy)L!qP6FI@>YAjnJ&XqWy4ltA+4XMrTcjO+UIcx=gkf_&&31hwjR5~bgI
TO8!mO>KHjP<MB4H4jqz{J-(^kVr_KM|^?cI!H~&0o{>w-5`>(Pd@uT_ovu!W)8%=BfcKgC6?bqa2pXsZt(@vGq+ws_?`Fh8~M!H>Re!rFT=Uc}&_NCx
4KRg%j5!F@QZYXCTV;@Cv`<ncIG(X>D%QL|+S8Lbw%;i{q>-^7M&y&VK($7yCpU$s-OoB`KDm-^R9jR<(<4j<7rMKc?Gg6z6$EQhTWL;A-J_bKKjaC1(
4#{3g&bpcJvu__iRR!+x`92q)mk-sEJKYPFj~PF(r{2fl|IWl)3%%w@aph6T1zvq~{x`>e(t2iIX^?g7b>DguUkUdPZ~b~Vc}>54f`9Q7`r#@5$Rm99T
>oVzRkdv3O((vTU3Kv%{Fg;;{U5LYO@HU^FWAdud#%3J-+8Nl^xW}3g+5R6zaGiglg2-y=X3qLC$0aHzJ0U9+neLxw2yE4k4iLF-F{te?!|kDw>SOAxB
8o{+xWNpo1f&LzWL`#{;YS~uW;|E_N4KXkLdqgfBBQf-|6{iJ<s)LKgoamW%p;FwEjo@`DQ#}!-xx4FZm7j?eT=S#vh(L{-@CMN%4)v$FKjb;~&xUx$%
=HtzZ23^L;bk@=5&j*7!^!>N{4fwbp&%=N->^5<kB=|0nV1&njQy)8(a5%1@V<{~`H(t~?%|xt>Ss|HKY&_wwQOaCIB8m`vA)#o_YqV!b%zV>jtyeb|5
IbLG#nxBDNv+rR(2&-C6s=g)fY&hww6&)jc@?DF>y)7|~?V!b&Y-rX;*)BO2-G0Eqof7>4>xAD;~J#HSil;dvmzxd*}-v6twz4-ILdhxxl-^NZ))7>z6
xV^gn%<Z=QX)(<{^EvLF&#V^vak?H)H-|-fyN|+E-}y|uPP6rW%E{uC?_=`r=<@DiKBb?2@wGpA??+#I|4;w=!$11JKKQf$_TeA@`FsEL7w`SxcOF{*^
22Yu|CN7u`T5^?`Q5L-_x;bm{M)~H@%6uX@#VjM;F$c`S6}|wcVGPAFW>veKYjT}-~E3-|C?IJwjVzD%inna8^4wR;=S*G?foDAb^i0^@BefDn+Gi)k$
<c^pFU7pJ}mYRSklAj^3eL+!*n>FKkN_F%|kLBo~HZThaS?|L%!Pl*Tci~ormFia{JBVuz!el!^t9_>a!1I{c!*Ke7Jwm9`YZHLq7RuKl4uc9ro5q;*E
{(()94tHva#7=^MAbfB2jKHQ&gG-}w5=Z~mYdm2V{9RKBAZU-{23|LzZR8oc<EZ@u^ZAH4X^7jpW1@L#_A@|$0NXg$35{l9tn2j6@DPrm=+E8qH;AO6Y
X?-avwGUg-me=kOUB57_5`s_m|-+Q`xSPc)m#W*L<aF<hMJWTR2`}Cch9rA<EzrH@MMmfXXs5E@orP;%9GI=;|ejR@UIbVJ0MzeH1{fJn_ls8)4nDWk=
4>=tka^`-xo$a^2_~MJd^Wy*hPQLs1zW=}Fzn(w5{KId(`0c;TNp}0oi|_p(`S8b^F7|huXEaUHb+mstr1$A=hq+D<#b4*|JY@4l&H(w|Ut3{**3)G6(
E{_;?%%!1z$KecZ$k2!_kQ%P_kaJ}`O&@j?QcJDw^bG&&R2A2-M`6K^WwL^@ZlGJ^xhA@@#5=$^zuu;`|``5&yS$^{d@oT?_d0fuiiNNo1ec)*<XC|#S
ee;#pi!`+x16`{^4K$_xHa4mG{5&JMaJI_wyY+-e7T_FTVSaAN<vSc>f1KzP-m4n-0_C!)%e<&gizMY@R05;snnR+2Sz2k$w-xKjx|>r_eZEO$!R_kE{
DBCdoVZzbC_8G~FL=CmkL0zdW3V$#Ht4SE~>VDiQmK>3Nf+lj&z4x^Fq_+mE{hO%}r_UFWJKT_=~12s~O0_wS~&cW*;)a`GErfB#3{dGUka&pG{p&G$8
W_+N7>zx>00c%>I|%D(?ke_SYwoarC9n`r#r-@N?%AH4iO|4UAq5B~Z0Ui|i7<gfnA55Hu3UF+e)-}u89KmMZ+|M1)SSrzlY{PNdceEmP(>Gm%_{4(U>
wvyZa*v~%nZqzEid_Vg_PvpFvYl#~JJ<<_(J^PUEZoKu`hhNcd%HZMl+5ct#FiUe99v-56;O#W_AAN)S?61B~fyr)|tzYf`l`44ol^^AczHJZ`$+_&s@
BZbBFa2?@23~yg+mDHo)8fUKzE{vCXP*3}5B}jR@Bh_z^PeyN{2L$1Jzc~7lfQmbU;BA_Ol|^m+dElb4)grbAEwFve%|@EZyfb#*AK(PYjnxEVY5i`qd
so(gRMN;R!)I;Z~XS|olG}NbrYBm|KP_rW&ZuI<y`zqY(D(P?|$%yUx$#~wN*ijyXb!{r${lZINf4Ev8U0U)rJq*E*JM)nXjY6{ByU(?(WOa8LQZGzLt
Xb3u|~6fp_jI;nkD-DnH`QTy4C2*bUeFO@4NhyS2Tmr58W?vz*Ky{OG^u%gYtPZ3|!h@(17j=l8$;?{Dhh2Y>nEJKx9`ob%t~P36k>orhxi@Bh=^=YPv
t?<VkX+kLLLi_P7>c+*j@R`I!;j=r75I6dz6)11q4BYe8a++EIYgMX#iAb9gv-?@|ErjFl6fqb{sVz;kg$L-MWTTfH0;AVHf^t(5m_qwJnbWx#}UsuDq
DZ0IQ`|Uq}DTflbQ!hB0njq|Kxc*3G<RAR(LpxUw_Zb)aU%xBvT#e;&w_oL|>0wuxC77Lj?d(S<l`E0!beHZicdnjqy74A41<^nF@t@on=|BBNPV^7|?
6+S2`13FS{-0j{#`j+Q#g8!XtDULoKjdPSTjLME_|@A<fA@#^f(zJjAMwGD|2RLb_kZ-izyD9)eEGfafAHgPzWCcaCx7MJuWu_~?0q$#%Q*~6BHv}c=y
xDGo89!+hU3HHG%SuTS3EbPbmQ9FGV+7nC+X(S!t9MQh1R{D{5sbu>)RwZ<g!~oBExC8TMTo{d_Tg;^t8CoO$qYnf0G|XPLAAyz5L2oUjD~_%nj>{AN^
i&vad{Sz71I6$JVzPo$JlpiGJq`H`4s$-{rr2olDcSIH%7&Tyk5K|24iZm@ezifVW?~TH0qHZr_3te)Zd5fBmh+{%%0_+hdMG^3B$O9S)P*KBM$-xOMI
-u*2N~-0bsB0e<667(tC?!4Nls{O||)=BUoRDboCZ@BjUGbG3O>x;g9q_`l^C<MuCq{#PGCi+n{ly>YzD<DExy{qk!0xpsfhZYO@*Rz7rpxND}Hip(`+
&J2(3$151JPxCkLR`;VV<^p=V{`VT{_)lMa@zu}2_|osZ`2H7e#^5_&DE9o~d;k357ruQ%fPeX$FaPs5bMsbU<A-1QwS2|z-01wPw{xVV$axyln?GT4&
{xT~_u-%Y(ffb$og7!c{M-L}v#$5Ad;~5gyJ_}-H6@puj?E3hZR<IUABKx$U-0N`my775&lcwY6?N`9Ik~+0Zf<h&33fT(<QO5R)nas{<A(b<H$D01a+
1^wlH_#1S*Lf`)7-2sPSe+<{kH6zUj4?6N}vDXM@I9j`I8U+{!d^0?r**L+E<DVkz7J^zysFJb?f3bU4C-;Vpr2#Ej_Y|?-ckc-|1?&zPv)cH-wqpemf
kcr`xeL@-^N)vBlj9`*-X+)qKtDJGJ}I`u%6){<C@i$=`o+Z1E4S_(!?;M<xFUcYmL|zt7#@=kD)w_xHK``&{upSG>;^?{mfb<@@{P`}^hl`{n!l<@@{
P`}^hM{c`bsxp==^ykEJ$U%9_uxxZhzzhAk(U%9_uDc-LX?^lZVE5-ZO`{?R@boD;ET8yq1qpQW}YB9QYA6>hTuH8r1iqW-VbgdX&D@NDvqwDw4_50|0
F}hxit{0>0#pp)ytWi8`6weyBXSX}Li^C!3DfCqMDUH^1KRox(%gx4TZti;VH?H=XpJ-H9FIOj%@{Akuv+?HFIQHY)NYfel$1_%bV#aD?IOXtTwE4CAC
$zqM+*m?u8T-!i7MBnscgTs(EzQ`L8WE$F?*B1CLp?e7w5}92G`4oi?*9dx^^$28&)dzWBNcItq*gQT&kb=QBp2qM>X(F*hxwPuq>cBNb9r%p9@)W8zo
#t)(w)2I;<<D_^u+t~%;bWwdw-u)&9GjqFMloB7w;>j$iw$915UX=m!(=Pr^Wk%qVyZZ{CdI-iuIAQ$QJXvw#*julPKs+22QblnG3x8b4`l3UZZ$k_pR
#vxhgIuy*5+)*9$w-pi!)EA<vcj{2C$sTOG{p`?euije>qDr)XIJqQ@Hr{ghKky2bkT(*AOPpNLoIYTVyX^{rA{R`2xF{egdf-y)UGyi}~8j5{vgZ*Di
j{r$GslYP)%8~8Tpe_}SnQ$e3yR~{Do(<H5pw0$}v&HHmv8YH`7eVG=r?Q60ABi}7M(S85@R#Lp5nyXdkPJbcdgpG>xjY=_le;!KyCXfpHtd3+}e4m^S
s$4wR_tyaQ5BL7GI6q;Yxz%ERk_3K1--w*&^8L9;;x*?M=Wi`1Ua|kEt=a2h{UYI#V*XT?<ZdxP5%=d}{<e5Jv&H(V@|<^<#r{SEdj$Td?&5+!Gts?Ob
=>FAn6y}bn*?1vkMwgI6!JkX6Fe8m$-?|@n;Fsdk1J=t*uT&o$-RPq^l~FK3;IY6dyezJL;)$*XN)h!{3Mz(gAwSnTX)LE`{u6d7xEFszAZV$`<3-|Rl
F~h;`XlCUouyE1^vW}A6Nx_l-8ubE9ldljOF6{lI{7&Vt;L=hw~w&skVcB%t)XW^ApSN6#PN1NvGg%O`09C{?PK)g?^ACrnj%-{LK~Qlh~}_L;g=w+r|
D_fh+jSHEZkUo&N>Goi}}ae}7RH;D24xG5=f-1jt{{NQ(7kYS(c<e{YzDr$T-v{h;`M)tO#H$j{{(T?_gWq01KX9omh$jrHxc4c(u25UKp^!Qc6}TDE}
oIi^(bXH{&TyQ6|WzFsTnZ;88ITs$Xa-Itfe{A3w)vH!Z;^9%Zu`oJvslbi>M2l?jBPNBadVZk`pVt=KIZWsF(t-aiY{3s)3SMXP96Q7Fr1?wV#f7|0_
a4ptfk@P}8Yr-nMX2tvJ&~yv>68@yDz~7yS8Q%3nD$YiBp<kmpKQGp235(Ja=OeafE}pY%xdi&v5@7-U6>Sal_bVF-=d;~h<Kp~U+d1TiOas1C@VDf83
Jdu^=|0}K*Xb4O?<QQq->y8aLw?D=%@_P(iFJbaiD{;<^sf~*pdaLLse*qPi>_ao&S%B>3EjC5{<TVrZXrLB)~))`@A2UZ{n1V(D*qR+v&8;p*QAW~Um
Cq#@%?t+VNdt8iQqPtQSrW&%rwwn(*wJZUxD$1LVtu}t?Cy18CCjL2mH&9dIt1UuKjn_`}+nH?+g7b+63|yDVwEL@Mp9d+D@^4L6H_0ykBV)_&|s*NoN
NB5&Mb<{oXKa=!cniDD<--Y+Gs}|Cv^A_^^NVbuur`Uyyv*$J9tyA?)jEcj$rs6DID#{tJmo_s{FCf_@TnbxMW(ytPJ!ev|hdDnASh{t4~Xv<LoQ_WS}
r5W%a&EA0QUmZ1M6ZxRCkh%x9Bste97&L^rZII*A~sd6jGr?FLn9qemPH^|@4k;7tt+FEWE`_HwiQmn5nEoa@reupI8Ti_4bQd$N5q;*Mwelg;52>dmz
$CW~Vic5tp@K06pV+;D}TG<om@1X_!6xp0s$gdbxui6>k_tj-V|Ef7Kb>Jg`%jok`mo4_EncH45zewa|R>k>d`lZk>RjX>z^UEq54feCHE}PKL*FE${H
0-53^k3Xa4B)e~J1FLlq*XP8eyj4p7p`=*B-r=L_}nS<kDyHCg1=JXd~L%%mqpHn{oADr=(pDDK<!Ianb^RW?t(4$?^;vS#rbc{L$}~hGEXSJbNrSD`&
wJNJK)R3*@OL)+J`>$FU!qU(629_qEewBRwaK~&}X%pgs@L$RZ@XZI3)ysF&Uo}^NaNwTj&=}SzQU{-x_ia_>Iq&#r}zEYlZ&JKRfpe{c1^Z#uoS|Q}$
LD^sh+q4*0IKl^|bwBl54s_iz7MG3c*Gk^n!ey4!*MDs{O@!Cyi$7RU7bmOk`jwXGETM-|3Z4))Vzye{kuGmClf=VaEip#N%;3;8hSS%KdS!N@L!{6<p
TH^IO9GN$_*3^<&>5~LmA$DYh)#rLIyB^UBd+VxrSeStJqa}oAyK)ho8q$Lgud?OL2s;kiN!%=XA{Dm3Ce_nF#V}9`zQ2WxARq)T^B)H%oy9@cv1a`*n
in6FtSR3H{S)DD`A34V*wNKKCOrc+Fe%S+lJ4}4Dcs@6%{~#njTYO&=bzuPfrPhK0=sV~JBJf#{QNUmQ(xC(W>bOb_eA?R6?`uIILjT0a!@j`(YE$+gp
WCUsq5MHI*gvyrx1rx{d(Q%2_8qy957#h89_*v&q;c_FI$yjd^y?^YL%uG3_JrpXKDYq?)@#&$9Q3w(w~vO%4}!veYwayl;Cm?wvnKSTG*saqgvO|B7x
+5LCPD=H+Ne^YKV3C)3;aZ)%PfF@B$O&K{7a!O!apYS8rO#XnK0Kq&Nn+!{@!=?EAXejSsvjZ1+y;f^OBiBzmu~H`AMbv!3Vydcr_RDQ?IU|A6oj<qx4
bOGVGUFT|&Oq)}asot`r^|od4l07xp>Qm`&mTksK7T7x<5ET`urN=+t`}zQ6KoHs;^Q=PKsUm_omjs5;UW=>K!q_rPBRLj9N0kvHKVpF#!pr`4|&{)I#
~)V^9oIW6EnT4Ox`f1C+tK>oCT0(_^J5*zki;`bTkw-);ae`)euRbao?#>Bz-9%Fnzb@Z?g|E#j-1=ycb6Z(mWd_%$dGlPYFAl`5#f<FBY>|>O~WJ~?i
o?o1w>uh<-9~WKT0G~!2{F5q~>D0dH_3POw%3>-*tdEd-7(l-tCBNW*l^lDpkD<nO0_gYdIB+5VH52%zDss9H|Ga(*2=GC$lned~mHDBA_(@%eG~ko^e
gS+huj)GNw@@B4z?bbN;vcDT*p=>OokAqbECc=TPw>2IZy6W#T`7ovw56fGDAuo8>yZci7&PS-@M(FdlwjXlexYA-{+n2pLVt?sAc6neT1)Wn$tD6mmq
pQC;{3?+?7_Y_`eF7e{-VOZ2~xic`x^?pOYupIjUZo@nA(?FSy5qs25Jyd|IViNW!4)AkWWTj0N=G+Y!~#u8uJeP+eoJPOI+G6>_>B869;Ad^A+^J*ho
F-54KcOARpU98S$^yfpZ}L{N=3Se8l<%@*|GcefSTT+?B!kyDcC1zBSx;pg;MmjrfrejAbAE%ZvliUrONr%aT74>IHp;kr&eVnWyWJk5X`rU_UZ51U{S
&QWyH$S}eE4`%18o;UBYy+7R~R*zush?0ALskvexCVg08D{Hsvj`hDO(J02JQt0s+yz&EbZKLa0=el^h$e-d2Dz;n0T27R`Erw9G(YJrUSk6v~mACAZ#
p+CDzs(<Y8>cc+NEAu7z+hIBA$Ce;;z@Kx8T>>AT7u^D1YU+$=z)!q&aqjYO2}e7|bA258SbwvWvG5P;r0m0g8BAR0r%HU55#Lh7GvWv0tl@#bqy9XA{
hF_R?4RWLhT^9rnIS%roG5+}t{LJ-`CvVU|J+_)%7~A$Tk8K+)PoEDsI*z&KS^8rcwRLQeVmUHCl>UN75Lz<v3sn+es_*O^p~>iT8KY}%B*pJZjthstp
nd2CJyk&u@Q7Z-$|_t`Dxoe^*>yVaKL9#;={jEnH9xnQW8@9+z=4|(9C7j1ODZG_k#1aPKX~=wJ6ddzX4$x$fvZufd7Rx7vlN8BG)0GGscB~Mc8={_`~
sn4&sN$?E>*h$=zF^k8Fo!;Ky^8tT4Yc2@Cr`n&plG{oUVzzMAS@EX0S}6X-XQbTh=4LM2L6$e*uF6xin^KUT;uIrkBt9UYs9pGp%$2L5o)4eGy6n*$U
6b!{mCe``lkgML}^ZUgc^@)fL4kxT{h+wj>d@PitOKJcAvTR6W?qtl1{_v?s%M{=d?BK~8SVgml`oC6>J&7kE%z9zu{{uh~;upb)fH);Ixq6;44$1O94
ebfgX8o%9mx(WX1PkiV{MU;Htm(IxLz#nT}p#C+R_~1{al}OM(MhO2Q5;l^H=U#JQK>xR8iVx*b>)?5Rl}@35(oWz~`C>)jd+$uoPr5Ky7xsBNGq68D;
zi&$GVUTiWJw1D?;l2P9p}#vWW?vyl1k(IGa(?5uS<*CFLm1*!2hTZHyw&!eZ=>xy3gCdZ=;a&KtG{F@w23C+la3V<@iG5a~&4(J$*fIgZ|!5yMR7@+X
sHqyVn-<+p$wUVtq`P!}&?aVF%|^6L}hc7{!QBr@Fm%fuH(o_(zsx_I<>sq;r|tw|=eG2mgp&Uxj`>Z5+_A#0m=V7uQF8%hla|0Qz-o=wFM}9A%97T-~
-Hf8A&hA%0O~;C~RObVmMx2yx)!{OU_#3i}zhRT}?2Tc985R<Qn*oQH@%k$w=ZfIkg+UdRtIl1Uf%+3pRxu)m$Lbb)_7I6CkT3^zjjMd0|L4f*lg0sM>
I<*Z_TJ&xKJ*_*nEe;v!Z4*zmm2L4U$fYC93xt}0^A!!=yW7U`}ZSa4?80etCl}0l3hwBHBZ*E*gd{Qh;&xj9LC6S*0j#V6-?=j_M<QGPR0QzS}`BxQq
bwTmvg7a}cZe`#>e=b6T_#nv^UD(fSgEZjZU6wuz{WHs48oyH%n!hnOUA!+ZN&)phQ$<F6DomEZ4@OxTK>zwN@NX_ZDhK?kFrEwhXjcv%#itzn2UlmSJ
;ZlP73?q9&ngH1R6kWc&~L3Bx`=;e`n3xBk+_&&h&p}XYfF$;EaKDZw4}qo+4rh6{w_uw>~rf>g8d|&*q(wvORX#3*PIpjE1FbU<UdGQQn7v^jCEXF6`
YX9Kja!0!hYpO6aMFNng}?b;l(ffm#{rw^q~JnvM>ezYFDX_{9SX@!~VPBcnSSHb|u9Bt*mB(KQvZ8QvE)VAYUfC0e_RV+nGW?@ipjYmzcE<=r;&z1pZ
68)Pw!CIwou0<3AD0HxZvAN#CRKgXYkq@u_3j1Akru(5EUT+mPnZXB!>)^?uvi0v~G}%@3Z_G4+p!Cip`mY^96%&*8u=AYXQ^3;#!))kNTn8K3yTmxKI
Y3;IZ^YJtASN?*gi>je38B2EbKCmCe63H>V$734SN;lzUfY?@I8=ihG$@IUo3=VN_?p;dx?-kEX<{)@=c_`_v3K>ke(t8$^As;U)qfggB7o5R0sU6;sT
NY|LgudI^||6M#RIILfrBL11{H+EtIf3>e&oUh4MY~YV!G=YC7toO<V@sUmf{S=u4<lj}Y)BGyx2ePaK{U8ePPujwg%n@H`nX&==G$$Gh`zThsW%$>k4
*!v?he{0p(%*1C?EkUS1OD!vcKqGH(4@H!`<YpC*@k{DWrqO!tE5-xFK5b7d^(rh3h>3uqxMVP3(#LAuCvhZQnrDA6t=@5>N|+aXg>4{!(X8v^lc}=`o
)qUf`0o>hV|>ofab3Zrv`j1)T$SpujpwW^t&Vr2JDx70{$TSVhH>j4HSL^{)js<;)~j(5`uqP+6M6*L7YQ>5wo@ILVlW7Vgmnew%{+9G%W@4=UvYx_UH
NH1^DB7f`3Xn=WvPj8Ee?ji1=sfKPn9_rtjBf<cIa)g8DzHq^yCTY8T+UOkr&*AJ^&GL;lp?`0!ub>k;CgB(acxC1gG6UZ{Omy3~HxZ1`tnqAY<QTSh=
YpS3j~Lq2Q51^%~b^DV5;H#=?EUu!SX_-v&%!21;|Fk!#STjW1O(sO;}?>2ml{FgY7V1I~^%@N;<j0x&%WTA0zGuWT<1@@Piu1@iX;8?37|EF%Q7Vy_J
w?Ob8wwrDW{Jxm!kncgsruoCkeCa_yl|&cz$z5;S(EqDB2m2-M4GH$6LXiJ62v>!Cxviz^0Uy+(4f0Q9n#PEa8GN-3{hl#ns{fAbn9A3Z^bue3l!F2Ou
O0&6LxrEw`i|<RL*sv)a0UEjE$uGygT6*;h|h@>e}(Pw$;0{8802?zSHHqxeNJ?w@xwl26X4e#bAf+sr5x;QWU@8XZ;`ksW$+)_Ev^4bTk;0{C6s`lL-
AtzkWa6U`YKVZvjO}|v)byy{t69Jf&YBkBmWdi?FF8bb6q=wz6zf~zeo+U1O7kj$UkdD>7l+XBWhy9zFBdiK!1*sCG>|gL4AuDCH?9M{<UKQpJsB<#`#
C%de(q`Ikk}gcJ)f%LHyvbL4HvaViWPT)Yd0$@Hf{&e#9VB8U9Jsnl2^CXSbQ?cpe!s?2}xX^k{sxITs+`=N*gqpWGay{w!*QN(%lR@e2+6lR664cO48
I;Kv2aH4$Gw7%kw(F0nhv&qtjA=PU2e$S+4eZ`O<Y1kw|cUvs6JLGy=;{n-Y-P`xYi=ZZZI@Vs|%IoMzK3jI<Q)xC=I>uHD&=Kf)20r@j(3km+$%ADKK
KjS*Zm#t2N=3kqw!vg2OOyiWw=cx_;8YJ*vRKe0SmHO`!nqS|TXXFnAuBNPD-z66In>bU-e-gtAw0^Awd?`fTXs!X@#fJ;kFH?o)7l$tLw>i|hoJ+7@0
&9W)HoGe9hd3Mq-)8Mmy^Z~C$Y@vCcd>VX{Aa`g{uQFS?_VKb$72`gtM1nx^zT3)%u)Z6wPgDJTB{5B&`%uAPdUv1@ol~9(E6=XT`%yXAxRwcA8C7z4}
3sQ?gIQdsJ^QIl2r-#IFR)O^lN(};-5A*qxq4`Sl$9(*b^4^&kAV$3>oI|7VGCS7xe{3=OVzr7c0>k@~Q1);3vtBsD4}2ZTP<;*OCx_Af!R#pX#KB`Yp
+r#E2irGpV{O>dz)!&VqgKnTs~^&mP}_e1@_hLBBdx)E9)hPC7LIV<0}G32a31izJ;8-z3AX-iQC_84~#0loG^$qg6kxAU+f*Eakt^tNgjwruj{Qt0ah
jYSpm?`gc1U3;gFL$RC8V9?|?n`^XRQ{5(T^O4EC;2K?4$&j!t3t2F*-mK(JGXF@U>zi*TUimz*o5B(|4KtEY(Dn9C0gkbCfzpl!lUk;iR)UUbL@oK{V
Qg(?+^OF(cf7Mpal3}0Ai^PC_ua;^4-)L-n@W*DXF;st7ebkSVpwxl=X4-Qd_L)-&@S)tAO2CH;J?KGyU0ntER52AA|0wxq#COQ_1plyVc?QjI^2ZI0P
x?wi^TXW2!uvd_MbKZp4ci1hcb14>kg^2&8De(?{aTe)WAGpGatQ=JY4?HuQfZmd{MSyNyWo$-%tw5$%~)6;DGA^YITwm9{1a)P!9R>@0*m@&vOH1$%n
2@i=)dW3zkz;8+zaB{RxPFR+0~J6A-*tQ3Dm!-`xf#u-XU4S{%;4U-_^)aa6rGF0{#{S!KV08yqr*<6d8t3{p-bAju9WPE)AN0svS&x|J>&gU)JI^%}+
$a8TFyUNJ0Hg*k%GB_;c?i4(PL(5XhHqItI-jO**JAmzr*O3;kW03ecZw?%#m_-OBP+{Blq0%hrzGg?urBjQCtjo6-HP%bOma-wY`5Ni(4SWv@EvgTG0
J{A`r#*AVfQ+49`S{=z1$50_dK8}^~RQdElHSD<gzVP`Zyr?VT>_lebVcMSO@k`H{S+qEA2o7$Q+VBdpXAMwkOw`qMvWhfpgKD(Hhzp+64p-qAX@&}ou
B&dIhNSUMcjiXSc{!Od_zmxTaQ?Y+zgZOu3ZMJ>ruR)iGe<{_%X$JqH9w9y(wc82mkEO^0eN&-QRx!VtZQ#F(4p|yBKH<>%x<L!^7ecyc)VEZ%sQ~*QM
N9zyTeO=LKdHCYWX1j!9`#KI*$+_P73sne@eeYo?ANeQwdEE08*x9P^ohp)3h&oF#BVZkBo59e(FPLYN6qwA{^7jnBK}a*tP=2jcX2&J|E4VXlN{oCAO
458zrsJZ_Y0BYXBPEWmU!S2;A8370RE23oip<1;%e-dkv|es)V~mY>Njxyr^~{p_3ix*^e^kME1Zw8Nq}#RT!mnN?CebIvz4{IEfxH$bvyX}LTi@bKg_
I{*1ud=sISd+iw*x-s10d-o9<NGz;9Zg@6q~S#e;lV8jJWVIr9qYbH!x61io_4N1A`-=Q`@^1v7<z5INI<jq|-mB!hmLrLm0oal_Z)KQ2<>YfZAlpi1k
fTNGb*=1K?rS1I)n|CX*B3Gs(%YhOcr$8xT~H=;ZAY5hYbWT0OLI_jsY(!A7zeDu8l^>1Q%iuy~}lokQ<Lzig>@<W0Q`M1cNE!)5^i;K_(KHBpg;HS3V
qV&7eCVj*omE}|}>L<l;K=Ik88T7!ve2VyECSOJY%^#er0iG+zEAoGqK1Td98VZvH_W7cte!8m91k}Gr`pkm;l`82K_iL<BSMmK>TcP#o3sWhhzS&b~e
&5e<e?%0GJ@AFwIs;!w(M&ssu)i~tQ)&E0kzv1GZI1Y>lxzih|DnY6fX~jOIqo+Jt5JaGs*d=k5E)m+ga0`wFKB$CH?o0$&uq1e{6MezN<P&%1plx{TY
-F?q$TPzmCI6x{XGQ-)EDMZGXwr7R?~xiU{0sW-9Is;=?M0(DxLTAeih4`tNU|VFy<WmOR|!5tglw`kv|i~npmg#kC?`vtMM86Q{jB%iupB1?$i3|rOw
TfUzS4_@wwJ&L*PGF6SoTeq}RkA;up~+!1)YXlLhqKy1}?b{iEopwElnT=`=sLT+{mlZE>zbe+MT4@+X-a#FtZj+w&kF)e`dax&OMN`FTg1yI9|ORg>V
K^b=aYLc(bm^4D<$8lUdZJE)(KgEh_X`ISk8{WV17Z(O6?M14y%n^XKm>LUEluw4}ppNkroJ@WICBhdR{W@Ae4hn&y+0ruVL#U<d^eaXGj`&%94XN1(|
kiV6xL+U?dE$A;%yoRX1a-CMkK>XuO_yF(cn<>-$-{DpLQgh#geKUF@{PUJ^r1$fp+L`X}&~p)gv81R&<Bt;8MgDH1GVS7govMKP=BODf1o-h}(*4;}9
{1bGwkq@xpDpEzq*Ty%q_-g-tL!kx`E4cCzlJ&1^r-%s51{`EBcgselq&|U?-^-6@^hljHZR5e%0zC%|LIKp5xpO?P$+(KbQ-@&65W9QC^NG~smRZ*S~
S1cRyObt$u^<+V^QU4{GKywxZfa}8(M#xqqdOhm!U$>x4fFgr2=32SJX#D%T1iYzV4>*UtBSmg|vRa5Re}cnw1OUYi)K!^LM8bKcN0y`HJ{q>u_!ZzdF
3`LB9P?0{(A#5%7Bs%C!pO2bKi?H+2>ft$!r!U<&=BmzVH=MSa(Y{u%W65$v-%@sWR(8y4!D$f13v@zZTPhJI|V&on;YGxjmQzaMz0|5jEV)Gv^}w&#&
Qt7y0%MU-Pg<FiSZ-k%WF1@!Yx!s-3lten>2f9@mT>rfu3h;I{##rdm(E)dj5+xt@+^$qTEU#0gOlMdv^-X(on|0^K=Z;0^{{7;M{L-n)gAik<fLqP_<
cbKaU`%zn@E#Mz@j`(P**_Af@`!UPGe<v+{3I9_bxriT<%az7|#Th~UUuuN=0RBU7#1pK4=>~|e7_$cOM>G~~T7MzO3hL*at)^ptQWN((WTEcR=kl`ZA
->ez2&nHCyA9Ysx6Miv-^`U7jSnz#4FA8iI?(#=xDEYF#7T33{D1q5`~Zo@r<zLdmz-qOe~a~&N9&7uWr+CXPJw-J+q;?r{kP^(->Qn+1o=1DkYXBtom
xQ~`fI65Tj0x>;C>02$DofaE_~eYxiycc@j*{b2>3@^ga1-tpBj+ww09N}pIWaF--=BBLhE-qKEeGka`h3vCz9Tw^*^IhO7E8}!&QX%WPeWUSEr4H<`2
3h)DLA^bf)#$@xZnqpYb+EeAG7Ah#y8=djS5IDy<m$L#dTzoKLdbDD?h;R7U*7lG?Z*67}abnqQo-+zR@^<y+8?2|vL7YO-c%{hF-?HuTRq@XN5Dz4n6
Yx0O%pN4%0k^Ao3S5Bk^QS?I@TXATC?&!&#}MWi1N^nQN1a;Eo(xE|t%QR_IS@lAfPAJF@qJnVz3%2S%(=rTzU__vx|aegwbpCeJsH3{@rSdlcEzdBI)
Z5~6~A7DE`{w&j#W{cYYv&=(3Ew9i|k!@wDUm&$+Fvt3LZSY@YZ<`!#8_dKd$e*GlsDDsZs|WtCw&WD@d*J0d__I~>>HV#Q^YDC90se}#ZH30y>I&}X6
0w`g^nSutM*U;7ZSAT2muI*?9T^O7Lw}TWi--Ksz{maJ)E@2W{iyk2J_Wu>j{%MEjx1V#c$^P_|455Pe$17n6@6be;vT)<K2(4o^r3G-zjpPx3I2_isI
PF9*~No@HS9G}|14@g;^&&O<Z-`)D8pug`Hivy|5u+TG(RPT8|Y6d_la@;OU_|G_*;(=zaoMo<9;=12UA-AoOEhk*bgy8d@obZTo>ybDPz=U34T3B{fa
)r`Q`SB%op^2z=g&)Nmr!uu@7wl@wN6TLVcdW*JyldIv!L1H8%>VKM`7}-xSF*X!7`e|I|VL%-O)d&;66*#(@58IZNc{Y{A6+?cDxuy6}H99r!hC2@U8
!a$UF$%s-*`7c{Zi0DdRTyo340)I@!0m58wbd?1h-wNIB8@}r?NYq_u=Mm>vQe_09lUx+reY^<-cJL`xqZL*l&?=6`_$j_M8|A}JXru9=T+33^z-*$rd
tR%C@e-op0wSj*$@vMOU`&?#_Um&~&{WCG67362v>(cs!UeKZSCCVU#{!1;~ZzJl)Zy`SB$yp5jw5=n*k!pfZ^V^D?qCQJ77O<bWrB`j}@AD$1^_!z@8
S#BPn)$T8LAI#=T<+jMR>iW7`UNt#<^sLHv%kVVTWy}oU)Wh*a6fxTE+OQ1+oknk$5oT&S7Mc;^-28=>Kkvt1di4>`nZ1_+9E^sGds{D=ofPEX#Gs1>Z
1N-(dQ$?ho&sv*NEIe{V=i4HPn~nSpJOqxpr5h`HB7&`c)<e0{k0ke1+COw}~>r`^!4*@1V~{v_8C+pnpZ~A1)SE8lPM`uurv1bBXwae1ZQE<`%r!E%f
_Yvyi{LsR$Y$DUa#>L%BAO@LX3CtY0MF0OzlVRUZCFJn`$OuO3`PoZs+*`yFjky86K9Qfr6!1zFAp9oqjPfd3U4a^hqClO^si$zr&G{HASrWdq;yJKVp
|ZHIY*e`Is0PnRNVZ{hx<U|u=u-&zw|AAMBgG5kMaiTll&k;;f)5W)1R|0LRopJ;M<r~yB1wHWs|NSEy)e<_Yz4*0J!Y}OIqPHG(D<0jie|A?q&9$K_M
JmP46e4Nqv>xmyXq5pab;*X)lZ)kpeVbJ@Pq^(>~KPEH+3-&*2WVAj*YsR3DDWChG4|gW;-^GjT<NlUSIGW#Rr3ZSye%=+KKUL4A_$l;*De4!NEfxMx+
gzwPzoZ^Hh~I7Y6hE2d%ohC*qR<$}uy2YGhrl;lNb7%xeI>y9(zS>F4~lT1^^Ma&pz$fwKzuGFHNA)LTgL<Nsl*;|e=H?^vkU)g(MA26DEb`meI$tsnx
Bh(^gq&aPX+ov*L4hy5A`l{+CSjBK>j>a=Iu7<A8p;#q4gJC++Pu8j^@u+Cyw6#^Ev3($lx`^*K_}e*Jyo>B_X~_1}W<EqqsJKeIkAp@!w2z3GS~&+cW
3V_z<&1{){kNnja#=K!yF8GIAC6zqZq0A7*R03HeK!XXMAU)MQ3Q|B6E&{#9EdV-NT9+U}X&FRogMPqYOyr2TUo#z*}NIn06;^xL3+q4|yDjGpg#0(>e
8$88t!E9;QZ{w(_x^@T)SRdD~4<o1PWREzw5e+>L9kduJ=44pj()c-NG4fsz!p#M$PNPJo!GmXad{xUl|7X7z0eGyQ6p;Gy1ODj=E{|qJR(E5;ml;M7W
R65f9xnn4}|4-r>_)`-ujt}}7n_ja~=;!&~rsp##(f%jGxlHdD)%*^v-!uBKzmXOmsQ)oasx*EtvAF+9Y^#a*XS6b#xZf$rE8yo)@#`A+W5jP3&@baU?
yslzW=!knud_`E`^-(S|7zQgk-s8KQf<ILlq~o+xB3wU>kp;@>Yr{&bKrY5kf?r9D-+az3hW&B2O^DOD85~+=D0s1rZvPjBC|24_unQ-BEx^K_g&<-jE
-l*f0!T7F0G&J(E4^udF8)02U_&%{!tnE2_=?v*zYZ`<9^Yt0tWS^D!X=Z{+tc}OA}`U0r{2IQKkKz#(qfa|3?n)uWOQZr2VfpGWu_5Lfnvsz<)AN^W*
zD?mrtMOXF8*ZYn&)pE`&00{*W#>A18$J8@v&SLxh<|G^31FSk{a>HXg3RRew$x+1;5Zdlbe;xF5NSb_bUi9YS0q&2RiqQ0KU!IawnQH=g23hTR&|7ov
=`{~kZj{DD<*=A+XS912y|I%tg<G;FT(EOtk%O}|XSWHkKDXMya`^RHDK>ZL|2&Zw8zY;31>d#Ic8lMrzx&r!JwiQ7C^mz1VGK65(L4OZj<0aTfwVF&3
9};vb-#RPM`=7@Z`uAzMuLb{@=vfu{_b9kD>%iZ<ivAOt)>+c{n>X9g_|47hM10>MHuS$|3Gh!PwE_F;ItRg_@xR`H)*n~)0__ix65QV)W)t~gQL37_{
}mDAK>H(IJBbedyY^)Ghh$an0UrnAd4l!rBOmzN+6gp2rCvGueRBf(R7u#N{VCY7PU9;vjeliwC!+U5l|hX9L?IhPzqsvoY(PJBqF49-B!|}b=BBbu@7
L|aE9^tN*F%2QY>)fUe<us~M`Wog1+@Q)A4|yZt=;qh{?`(Y`lkl>3ZIGapW33dUDEsWz4%pq26LeGos}*6GvxXus1^55$W^Tc*q?5Cz{fgKLgWwRgUc
hnew<3UzpEb<THh;LyhrQfw)FnLnA=aBk6@v`QWi$@4!wUlwQ2o;oa}aY|4AlF@ale~91D=|rB#D}FLW%#S96zX)w$C8xel$L8?Mm5f|#a9@r&SU)IT2
7UiA+cE(6fVwj&<rXUg!8L!-=C;QuCv`z<oDWAsnR1g$~&zjmG@zAedD#Q!rg@@amoWoWcNL_bCUu23k~X?{eX>ki~!J$4bll{Px1Z@q#3eTJavG`}Z~
LIeImFz!gm?+FpxgMB%3ZJgguvVrf&kzC<_w`3LhV{)n<4Dg@VM}NO+t15W#zsni)mrC|R2l(39H4y(Nt)`CrjkGD_espR#G7t2b*_#f|FV$#$jK*ZN{
+K^$=&wemG3rY)ozZFjHJqUTn?{1ViuxEitK<G=v|Mt1oDUH>dVg`K6#Sk0uL~ddo5b0aLw<meS_u1m_W23?v$Kr+duk~mtse^eG5T8&ZNVY_qj;%_^=
r#H?H_olqkm(h1rx+)2$!M1f=bepi28w6Tch})9`HlhhwA|6U)AIi`gcZ=62Lzc^-Bl$AB3<<>qi>Q1ohv-$iCA2t+%4}Lxbc@Fu$x`k^gLW_#V!ON!T
s+A8uaZhvpXX(@3e23-Hfw6ui3st}wX2cJ+XN4Usp{zb#TS#e)9ovmF)qHa*9*zF{YH5uYeIGVqVo+0y!ILCUE7X7kFls2>nrW{Ld2dhqG}HrGP^Oj{i
B3*^VlGEedQG2<=RhqQLA7WF@^O@-PYi$#A0O=S8@djBje(fb39y>8O}VKtxTx8xeF-zu{Ms=t*8`H9eseFOI6Xa|Uo3GxE{A)*$mQT|qj3XPwQXXyV$
$Uy1AKCfB%OwV_dAwHw8B%1$@MS}hlB=HfyPAx~G{RhP12KOrjtBUn!aum@1LgVSYjr_1Po`psKM&W?|N;xZ}d(_Vg@t%u;AJh)P{K^deuSSH4g7|>3I
@J*02@@Xu?}YJXTJ#65n!OUmmuegSpGvA-#Lq%<HE905w{dBGQd|OluR2S~p!JDv2mK`_UO|7(Obl1(?-q5!a|`qzwH4amvR+1gRb<BL9`-BgQu``1-4
@PobVmKGEFLZ_<V##t3C(ZoG`=Kk`!V99&WfY=m-szDru7G2g7~~NYg77eM!3JFN(+Y8cZsb9y+52Itq|wGiDVid-t!jxpUt{M`xk{a{LjcK<NlZwNr8
_1lAy;T@_z<*ZPWUKoB+TVT(G3~1L_{V|LqT|3G|!g(Ecm7EF(S~?NST!Lskd)KO{%AZR9U(5BK*}u}oORC$0U$p!)lI#{DwUXk&euHudnFa3bm}a{X{
c|ItX&YXtrqD-C+IzCj6S|C$Edq5YjoEby7I$RQZ`r_9p+Vci9b{#8=Q;rxkRHv;5ex8kXa{v=un`iod=mDa~^)CukH((0oAELEHp?Qd9e&Mm~BdQFMm
uUn4k{q@9_kCZ<+^iPQ-b4dFK43q)2pQ1_NzqT%~^uO00)Ba+Shx%4cBNnxfU2|W8erbrnPpQ${(fccASo7%pnXwqczIYD$yO3q=(1QQH^(EY2Rh2sK*
OFEV{Yzy@PGSE^`*No7eWBh#d_<a;&MeJ8zN%02EPadkqbZ<%IJ0W12K{>}4QPGt<yHJv&1M7G2d%VmXnxkB{bNk&VAJ|)-tK~aYAM;$`tLEVKW^JP?H
}9}X#c17>VW(d88+i9{Ci=7`<0<QRdGL*9F{3d^UJzG<Da9m3Vb_Wr!;@kG|<1sHIDTDK@@u&`ZG(Fkm4t)DbfCtj_NjPeF}&8X|5kei0_g59`%=^xNf
08R4NRCA9DO>MbOV;rlLPZ+UoaxJa<a|0rFe1eE3&}Y|;F0#N&RbMGS_@FR>W(4~WVaS|23McU{~MX|>y^AB^fL`XlD96hVK{n=eJ{qxeR11^MI~^!{J
_$kY1=tI?Q+{Dg4_{hNiL7GnR)&O`wI+pSQ)m$h@fMf*o-9om0)P{aLUO>`_;A5@ys`gOsddsMy^me%js9o&DEbCV;{{#4^@hu#lcHEI6Oo+TObS8>*%
_N~-G{h!d`|3CKLqt|(E%@X@BHB|#jR5Co-+{~Fu6lHiIi4qk^k;=j7|89Ntt#uj(j2?N=2I`LL*16}r61n#iSHONQkHU_J`X_dS5cS1nPJOkoB^JnU(
}6SL`(J}UtAzU+`rV>`0smi@#r}i+(Jw(yalfyhIwZesHvv94sCE)RcS5c6Z~vthy%zCR9f$i7ah>~|Z%m9A`QvxYck<_f`Cn_)C+=U|82Y;TH928_r)
?k97Z$NieS@Hb`LrvhF7`{QX5S^^YiZr7kFyvXs9$80`f|B*%QwjXvk3g^SKyu<_V?BPfb-w(OW>c)GSR4yCh++~vDy>=YKRl~*Lin2Q!pRN-*e1&{oz
O_|Mb3ULcg!Em_uJUe9y2y68A(E<X5aU{(bvI{7+eoP(RA@!q4x{R_H(TX;>3~F}Z8h=e(BakMrvC>JpzeYGHp7%7uaX)9Cr$;ru)Pob`8m2Y%wOsRDn
;72<Qa;rz81)X(mYGxDpF^NgSW@~7|mHNlV2<^G2Fl<J8w!TaAfRqCrWTXUE3YYhC&?<|4;`wOLO>X#U~1AL)SCHfm%+X(D0Vlk?TkFsq0Kz+F0?q7WW
OW#u8LG+_L>xZt*{#!3S%tuAi1wZ@OpMFo6PZ-Y+=aZca^n-o}@`d^{)w+G^`~Cix{eSxtHQZ1iUps!F|0GU<Lw}3*phf<A)}_8?cd$HgzqSLv$_|1)^
ULR8fS)8<F8D{W)7-l_za6jp{m=VrYVE;^`0n;2LVUhU%+GXHk2QS$sO)inpFWp!=BGRE|I5+*1^Od<qYO}=R^Ax>pE?CU^H-nSm_NJP!$$vA1@VgeVe
5_lL&(k+^O4xyfj^|?$$a=k{`)8&)PKV8xIfeCs)PATJj47w);eS6x8tmZ{z!|pg8I#>!ueeNsyB$=+mXclB1lvh@AnYCpg%8-EATD0c8s{6+uWdU@X!
3=O?*VW7kGd3`i=R7dar?Btu#?W|6Y{cdxY~{{^=VSsbZnN*ohPMwT~~%XKc@Nh!0=fpwH#2=jI#ri=V84uNEscpuTBG<N5G~IU#>#4g9#2-!t^VWB+B
ON6w#!-<4tx{m@t&1TmifEw@{!&(8zar&3#?eh_nK<e<NF-2>vkY3T;*uW}CjoSGh~uNFNXz!&7PE4rvJ&Mow(!Z>W8Pb}1({y}_Sw1H2mJU3(go;|TY
b=BpN{kh%|@s#uL9Qqi)QsD4Ff9)yIw-?_F^}prS(x|^~4w(NhG3J}U_^gwkVmI$T^%bXx&r*~b_#cYAdDLIA6P@qxo|VL>DjM<EyX`(keCuw(PtWyD8
~j&MwN(@K`E>#P!q}O1;E$85vmW@zT1kDs_#gfc>f23UzvKKl*&O?sDDTbw=9ljT@qPORzFD!KJ>ui+WM3eEtd`WLHRgi)_7mAA|Etk4FkcN~t9kv`pC
<YmbKFmHhQ68N4tojq7p?vs^}SrafM2!EZb5yu>z@6ce9kc6RXn*0aXu3XeJiQe_7UgPb>Dyb?}d;0UOn`I9}!|%IEY{4(a5L%|9#K+Gfs%VKcsi+qb^
?bpAbgE{n}6+OPt?n4?nNObYmjE)n~hn`eRraj4u}Y>tFm7L4e<npWrX%p4pfpJ{6xA_Y0#5^(WMUMgN}i+QNQVeTGr>?|w<UhxF$#+N~GyS<0LJ;oPA
9omRg#c)q<B^dVl-+VcI(T-49DHf;l6`qHJ%`OIem{*Nw|Hv3<D;tSwUvi=D5wHR4~_}Y1*f2rRF{-iA~yMp?1yQhuwpIsdKH+7cKhZRz})4ySJ!TT}Q
GVk#B7YFi#2KPDY6SddHd|ZT15BO}6T{G}YwAPsZ4n`eOpXPBX=szJt@t}U|k^GOf7%z!0{bIhG%fpw?Cv6q1ZxrH-s$bZL{*P$vZSp6=ss(=|Hw%y-@
}A>BKUXN1KYZ_?3w?#$NP&+qh2B?*&!5lP|BpX0@pW5;{fY0z(&O{lApfZyt3`d!#h(1XYtnX!4<DD959`kX^#lBsL;d;Y2>2#NrN4uk-<Bgu{op3`@4
{pJr*E0*Irt6tGy8vUIV3-<y^7JF%6E+Usv^ci&hHyF_DilhsK9@-)#$?gn0YS9uh(9{_XvC5=JQwLHu>A*59(LpxhI?ZR|$T+uh}Q!3q{@}zRlaz@E1
|<I_3wz_$P>O_&sz7@x?W$uPd&-Dg6Uhd&D1c@n_r*#$JH>X>aTBS5lu2`DJ=~3$P!!mNxu<w5@Zbzt?f-;r!nY@YgV9(P#bbev>KU&oP{@s6VuUzSYa
vtfs85XLsNi<jjNqM{2#^+)pn$@F&p4`CUN2$oQUX?B6GKF~j|MUJC9PmwW0zs1xX0o5IQG#0NLs&iY?{4bSY^s6SSh1Noyep}t7-w4{HV{>1mQy<#+&
{`>noeMbEjp#nc{hs{5J`)78;`4a<;_;KSBMtHs=MSeB^p^_thim^(3W-qZjoZlX%#79n3;$K7-VE!q_67xAF+y=nMiOUW7EmXA+^wBD(dF6g=a)N$@s
mgu}{t2?2&5^&BO4Y}HN~p-+wwh|>zg4%kj{7-y0Uwu}9Y3PJ!fU?7^KG3Y@$dZKJbMAY-y~W>|6dcw3HM80hx}M!f<K@OWetB0MRnIY&UfP-w~$|k=P
~NnVCFmY*T`S+Pm{rn_zSZ)L4WrPT0{K4@NUHSIBA#s`t7zVsQ-Efzc;m%4Em&E_kn&%D9b+hH))u-)JMq5*N6TfHv1DV>~ep(8E0GMuhjwkCfoSl!4J
xx!IJ%Nv?D&#m~_csQ=cP)_$Kp!{z-oiO!S|@t){;EyTSd8Hu9L?`u9EfH=@wNPgmSW(LDaUU)gN2|2MUDllZM*YJeY@AI5b`e}p;eQ(=!h*7ql^K>w+
3Rp_(ZYVA|ME{<5A%HbOPPZ9PP3H5uFHvQT5trPpR^#J_5+*N>|b!Fm%KOU>+6aD?h=lLG}q2_=e5{L7Riu};n_JA)_MGNuU4zBDUMDuzhK53A(=zmqK
m|x^s+UERy+x-H6;(QJG4~R)JPf;KB*WgdQB7gEXABcx1oS#n8rapqTB7X32t7o`>`3Ut{9xCfGe!kFE;H!SUBIeIkxK6+y7VSpf#Q9Pe67}^j{!<@l(
uKZ~E%Yh)0m5FmjDK1H{Ejb=Iqv^IW!u00c>joIRs+np?`lE)*i7O5y{dowU?+xt#LH<MSl{YVK>cfXJwbi<d#&U*O*%R2lP&Qnwv#K=C)h=Xh4Zm3p+
EIf$F+g}$vSL?{C*GMe=2)$v~a(J1@xJ0ZDC`68*9_91^#AN9;pv+jK~iTqlo<YU|eIrFP*7Q{TBBra6gBxf5-Pbjz8r0Ee<LA`|tcs|Aeehe1e)Q#P{
_Z2IdR@_=95pW!xG9`7@fMesD!Ho?$-W%uM>zm}Ulkx@f(DPZD}##``<{X3QVo9Pv|l_cK19I8?JX?$0P7{!`s{i7)%)0{T|k;w8Xuv^Um-{JkCg6>X7
)$nQcg)~G-7!vy-=x;it^-=*P+{zoD++u*-z(cpL@|A_cyF>c*8;@fxlxrod&@K0hB+D-bG3Fwo=GF#f1KaGdTkN>nP^zVu`&<7H~{y9T`u2mD%SE*KR
iN6}Ti0{An*P(x>erl2*wp_vA$5yQs_=$O_b~wN5W(xdI<S+t0Id%rSKmBCYdi^_pQ}tOw{VjJ(|CW_oKwn;+H^DEdwB8!{qg=)*{ayM;;7e@lSZnP6P
puQ`_emH2IKt2$5&4fF=$GqS?#;PhR2E~-=iH3(Z_<T+S#I|d>VuYp8u%hvFY$9*yx-JE{T%i-?r+|szOTN7f2zy}o8AWXYx;N-|9*PYU-Ycb9;jck0Q
2$6f5P8P6M=dMe^A<PL4VcRnE5kQm-O$OEWVg;+hIU_ZsR<se(be*;(lXo0v{r>+3U;sU^2z|v~&HT{Tm-IN!rHq=`Y^gzp4}V&rNH&!Tk&0j}QEf8$<
4gGns*(t=^(G_g||f<M%x75#L$w!hh?lSY6cYKToH{@juT`C=OR0{aHA8LtiHE3S*D_e74xXsQHlnmDPK5ztu~iUzJAZdw}`RWw|d<pLKRG)(?kOg8cl
km(Z`*>Nf6oti><tr(4>RpI=>`=->0JY3RS9wifhXYe8STlExkUWN~d3&_B_hZI$}HTC_lYTehJOud5w_`X?1K=KMK-_|QMpmOlL}gK%l`{_XDc7ZoA;
$J}Zs)ZbVH{)_$<EBYgQbKS%Kt9MqRzbp#_{syt=-Ra+Iq+{?$)KdfdHQVTH=zp?m8Pso>>%e!u!smthd-HYgi2AF%1OJjb8~B6D+{uCe_C=!@13zh>u
pdyxc=K1E7$c4Rg~4%x_@VAA@)tKM@Yi-IXVkB*yUL0BPjB@^eFY2pI3nBZZ|EO)9~Jm(p`;$(fAtyT{%f_3`xl!v^cjBn{T_gSq)h^i{x!GG1o>eY>n
Zxjv&?}HQ1?CHpZ)>3lV7k<bozt5UH0$p=k>*WK1{|N`iIugmlMt${(8PVh%cU>|M@8BALT&hetl2;WvunxDeId({V}wlO?<!HJ^23HbDR9QeV_bOT@Q
)heGL2u@sZs(zQ6Yi*3@6T#ne~G)@{rW<a;v3@7tjPevEWu>R*`ogZZPMwO8cVOeZbG&#$EZN3_4a@%*MO@;B`wBL1bhPOsD-xSq(L%NLxV6x}M|{_p)
oeJ1J``LVupHxR$grAB<ieNKPa{$9a+Q#~w7`nR;!<S#VF(AN;M7gL`|Y%=1%BDIb4Exac1o7F$KbUc6cjQxWy9xns@Oy|z~Bjy?XeWaorIKS%q$@slh
$q$xV&H1p1FXYdUJKyKO`#W(Nvwl-IHT_wp$_V|fJUcl5wq5=CUrkf=Z?@>}+N@twp6|Td_Q`K|HZSUbCKmQvqWcE^)fWB}`w2Ttwqu;{i^P6f*OXvF{
l;lY{AAaCfuASabLgMsva_bX`msD7pbzU$cJg0+7QI&xpR;}KEzBRMtrq=BmeRre$-F_|+!yu``jDw#D+%hmqdAUnK5qRM_3_dK^Ot<DzC*-^;~T%P=;
?<1)ydW#P`|6&f_{Md(5Y{_3-9#D@N?)(yaFXB|9W#Y=wDf=bMjl(Z~DJaKBzxk;g{IozpRDk<NUWz!wvHP;70upU(=~id3K;LE9JaI{~Np6!bSe<nY;
CW=5MKOKGDDX=UCpK7Ut_|IrfRKa$@!;8-@6*;EVbu{GD+4PgTZj0DgnGy?_su>NXbC*MFDvx9j$LI`wf}74?DE9a2C0G-G|Q3BOJM6=ll)cwp4PcWb}
$mHf%dGcmtXog4g1wfPYGEODqm=>IZU#3i2Zy#;(ltaoh#{pGk1e{`w6v;*;R^MT3yAb|hVReKM7rJ@R*`lVs`H(%<T*pCWlJomUiJ3Hjpoc7SiRD9PV
KXvzkev{PNDd*4b`eft%+3HN8Kl7gXON;;XWp$^==NBm@f4&<1>wox<eh~aeY*}umm{04*V?lqfz#)Hp+bF32<-6QJZ#>7xeyN+WJ~pp?@WaG99|ySKp
CSBZDr?k*e})(?F+UIG!=yi$)%=XHzkKF%>c4GUz`w@ERU>}pd(8xX|2BVhaQ`<w<R9_W+w>Q70{UmVi#`2?-t)0Vea$)iEvjH3sZZ7$Wz;X8UFXy<vJ
8j%f0wu9d@_Xo@5|3sm;5f{JOsaf+{AqK<<<rH5vO1T{*UZ7cILnHOJmw*{)xZ9ulSlqeDyDXTMOJTx9gz)5kB=xY*{ymzd4@H|He-#lt+yEOS4wwcip
n3M*dLq)5rWjBmPz#K8}g=b0)t}F}mX^&fnK7pf9GH`J4J*tvUQ1#W}ojzCFBPzhWEn#RT<zm5#9AkntGv6~$7f^hePg75%sNQsM7q+l?6W``kC7-(#!
mrcQprw?lv7YOjJHF7|uyt8%ARqJ9t^Kfr!iDovcvRIWSRZ;KrMy}DRe;NScsN;SvthnDh2etmc0?<TZqm(NG}-6`DvrVf47%3O}A|Mii7{(a{s_&c_)
s=x>4NoP!d`JR}Pe-v#o-xbb+_%N+hfG<?MSBLuKqxTZ}Dzd$vqW|#9g8pa^Eu%ixU=DqkmnKI1d1C{8A6>{R=8w7fB*<UlFccE^Ke@l?-!{m``2O1}B
fipk!k@2_-=|7_*5w=gpWoXBeks+KH{vUk^Pc*Ej{y1(l_$3FR~BD6qJB&~rT?1!=y1O2clDC`71sj$8SQ`c_v_WjMgQaUPV{HfBkE60-gC?cWWG57e<
cQ63-Rw04qw#QofCiHwyxC2nLXjJ>5I=S!Tt4C8v2Xe>FLC$--qbWa_!mq^QTCm?<nNSnGzp+X^j5u|MN-GL;O&kHS~vbZ@M79q(4(*;t%HF=cKkjVgG
HMM$~7%tl-ZhjPI5H(z8N6BL1Jf)*t?OP5o{ozSZ>Kd9{guHf;7!_4W24zw-lp$SZmzjNb=y)93u&8Dl@=T{^6<wFvwNp(#z^-z&M_bN~1~+`zw*!G``
2UNfLRK(X8ms4uq1{?U$lbNWx#Gx&c?HA<lW9ZNmcIlsPT@CQ_zZ3%s(aCIQQBksOdn9n6W;{WtpN_~TU4t+>necXVberc&of32g|>L5OJHN>Zv>J6yx
{JKy-TG|un_vYSs2mW9lj~w(r^5z-9w};)gMf~8bAb(Ih0Dma_e5F!9<kMb||2f9~_}4$%)W7U*bMklG2lZv6S(o^=M=OY)^asU$`4!$S@Tbk&`z8F7)
w5515v|<O|6?y>?6<V+N&RK*>~Q|QdfE!=^G1RFPNgf+0`sf0-`)XVd@eQm)3*ca_r2SWjpsker}RH41Nf5)fAwbk+uGPa<ucgPpYC`DKgSl?X##y$b+
`?QFKP5Rzx>$1|GxA`Onqi|c0+wGJ$p|7l*t%>KMx+`3HpC)OMf2OdBLA9uS(Pxy7rEOf9H3(@i@>wxwUA=<gd@bFMfIB?gH`IlMeK4RObVK9N`~y;zQ
cbocdE*4F0g~H+$T#Z(HEE|IW_?{O4G@2K?p4_0hHd#b3*<iTYe<w=?Gl_nW$)zL7MTAF@AxjWh&*RBD=|@%`ubG4(ku=r;(_nSsA2v>5)F|J1Jr{EyY
n1N)O$n-$#ey)QNO?^b{QrhcyheQaS}#?W_{ayFxWVU}V)EyQ?4{zYf;CVp(%)RA8{Cl&ppcC}lKKi`b~OWuJ$y{nC%)Hl)eyN&*Iu_pdk9UPz^{1Q!v
^Zj1cqkm0#{=?VZF4Wg<6=@goJsoG@zlC=}e=L!VuJr$EU_Wh(!<+t{$3(y%S{BNT{6s_X=${b{(ch|<T?hS_CqJC8tsZmwGv22q_WSxKrT&yFM%14<5
Z_%zlM4EYLfaWO{m*vrPmhhMO8+gxtf{{e$Ea_WfAsUo-<a+r<cH#o`RB`~{;HafJHT(aA`uDpW9nDo^L2+A^{1B!^cieD>@dH*^cM1mmJHx8@M}e)6#
3=eZ*xBQF@eAR)vp2Zeg2yI^4hI{|B&rX?$D<by&U-b-~E{YA1~~9&i(DQNa4RMj12fPp)OX$2Nah*{XqkV{v&~Z!2By8w~Ungk2ClO!fM@3JfB2g(to
V=RT0009FjjZO~D@x#i?V^f8em9e_C=GLtk6WR$(9bi~Dkk^Kq-Ge=8Li^CuB4N<1HNT>tU^ThWR5mA)4c-?rT|f3CF&_P;>^{gPjPKKAG@RuAD{V*Bw
ZM1OFfXs!S3e?mDQNW^!2)FM895w>x^|FOj~v7c|2oUfdG(dT|?2YitTZz1*DvJ?2Zzx?4sA4W0m3g`1~+bEDftiFl)nE(9KugIDP^=D4Q;*THSr9R$5
xg&q8`)Kq4|J1pHe<94Sf%;jLE9|$0`%Z1txAR3oeRQh_f7w{nbNIW7g!8dbjmOYetbSD;?w2^a!v(%yJH~wEmz=&U)TiIKGDLj-#vkIlPP+*2@4DTba
sKyP)L;Lo{}SIbp4_nC`hD#w@P}f1*03MjXYl{~#kUjo%egk1(%*2Ajp#3<y%E3DpyxWMU%c4Q@O)OgJ?^haAM}6puEv)7atir{UeJO6m>B)8BIZY(Ch
F%rc<)T=8?Rao<j0W)e?DQp8wo#O*ML8(>`ChP|BgNN>67UO{3<!NHSlX?Lr*cEeAVKO`oMgEUv8ULO#bAlxKsc0oPvLv`oWX^!|YbUe?m5L%>ODe?*8
GQKO@eEM%)hx-5l`!huM(*lU=^RZ}<NPe{eOtHOSA}L!UR*wzDz)L0<C^=jY?Su^;t%!vx=dR$;!Z|D)d5_&0t;7l-vpat(-Y^fK)CfB7L{e9phbmuut
i81c#MzW?-L?$CE}wO@aS`xR|&3GT<Un<0J+wRr^o-E20=Z#-MsjQf3!^}RhV$)8Ij<S$)oX29Ru-X<fyIryIFKYjZGKdp%Vob#J<F23Z~U0cBSn{6v0
zhd#q*grhcUsZ1JZ@&5|ROC;Y?0Ns9d_e!vo)v`D$1-*B<IIi;{Jijcz`shlA^$md+5_mji?RSd;vcJsBkEUm6hU8DoZsNLOH~`uKTZ#J^rr~gck1JZc
j&)X+SI{*Ph@ii_(09tpgv9Q-Gca|<Klcn{BFARzt#sH=4ZKxH#Pc?S`?W78pl2Tx9=0+*IjM!g@3r>XG8KUU!xQFAKG_-`J>_`pVs={{yMu5f236g^4
BZujEJvk4&U?_o*BT;+wQ2(`OwJ*KGoD-H|&opf3r1^A2V&v{iM}_KUx~S8+d<Wc^K0FqhEu+og3Rf|Lxs$PW}8+KcIg$W6i?(K3wJk`Tc(2ej=KT@$c
u^&SC#rZm@sN#mNupKk?Xr-z`Uv3HdGIo&26;*d~AUbJB>PYCVXrc5h4Y6V*><puSXFF8N7Gjs2I@%p3T_wqrFS{C)e90w1bI`Qb!;Rgd~W*(YHAV=CZ
x=lU)rKR6%z`2N~xgZX3b8wTnFu`dho`?TiW#C*`)rQ|O}Q}BO%*$5|p{>H-v{U^5YZ?xs<F(dw^zhVEdH(LIm|AUG1?-qCZALm2E;olzuznOZAA@jSj
BtJ_Vbm?CoJ$Fs*-~H60#C}Ms2dyyaUup6FX#L(1@i|+<pVAI2o%rb6u>d|;{f5vFw!<u>f88_{^gpUQ#IH(SU*hk7R|WASyB7WXqV!Kc=T*Mxe<8Nym
jwOFLjDQwd+0Z5FB|wFAvYEAldt!l`iu(?^=}+y6Wp&~eLtuFxlxk8Z;dp}2lHc1{ZjGh&4BOm6r242#ck6A{vdR)U$0c}%Kh<0xr1LMJs0}vit|!2Kg
hjF!2L~Y@veyf+mPS+IzqomsM}ZgFTW)<o+<Ia=ZQ`H+?x8;Rn&30Kh;*snfPRh_-UI@D*^ub)}}wH+~k;FR6*`1-k*Q`l>VIy>g!m}jQ%9?YiTimUpc
?|m9i1_{WSQG=-TIw=Ocp8f%U09s98T&8|W*&jLVbz;r?R|{JW-XfltqUuh0EmAV%CD*mL;1RH}03d`KzUN8EqAf&HrxgN*NY8|TzFI?Xlmf7TuP6RD@
?>)-vc@R!8zdeLQ$`PAXFNB{BrZ`4=QpSKm>e=c>-XRd4dQwViR{9wG@(;r?H=pQR@)FuCJ^_+F_{2nvtXT)xF=lrtMao~Ta&CkGZR<bi=e!9-ubDZzv
3jS+(*vjZ1Weslh&+W@E`P+v*@b5xVpub|v`4Rlxmox8^A9X$X8Tn5No=>GFA?ugRv!?!oza)Po^k?92h;w(u`Ny>TfqtLX6yT@loi6-GeeuYl-yqB)n
xcQ6-uLvs>h|f6CpvnB`CPuKpdYMd75IaBU_O27qc`j)>c8EJ`T)ii{$Xlfx4@5<zy4|X@BNEK`ey&r6e|7o7ApKPUb3~Me(R`-_@K))KGA=1-DZ5>ME
Rcn5W_!x>yZtAl6*0_J*ki1z<j=nyc_k?n)}xX^_gg&fUi{-P1cvqY$?bejT`^^-@JS~=Jy+qZSotZZVUCFI$o#v{LN^-!~AEl(>Y(tH-GanZAtx4U&a
19*848~8)Gp-{U&6427UBkZqdIxX}{qwt+q2hKchZRF#qm{(0`KZ>ugZJxSgRt%*~elL3~|&uwTrzx%szWxZSb;mfZ&QL1MGfqCZ!6e=5*lt&hZ)`}%_
Y-(g)5zcEmepM-a?sSjoivH!7U%W89e(;LO~=Q_MI+~0Kr_?Fx(3i8K`@?>&;*!~hf-R;wV#|x-`r#W5dlU3@mLwsbKslX3tzyBru@wS<Z->*J7^l?S`
0>0s8PA4||59)JBwUuK(@~cn&>ZgTWP#=3(7o5N9F8yKZt%3c$e53~Yt4Mose{p^E_Vl;5KEQYC^^W*oWugE-Ahu(P{g$bvtPf4wz9D|=ktF`2YcEm%n
Ir6vg<P#m>a(>y=r8|6b&Ke4H^Y4VrM^GhFP@?i^@ID368mkv`rH2xf<JvIuWt}PykAp4uIf6-KiV<>l0VbkGk^5A(C0D5**^kbqqh(AmpFf#-GBYxWc
UPs!uHLnN&U_~^eKfH`A7Qmv?mt*<BbvZi>lp(=VJkWwEVR<dlUC}8S6L9zso21@8XdJJM<5y*&O}1b(0bGtp(~ATUyk&d3m!r^_912L4Hp!W_{)+JL)
%Iwl(j^&{pB^CLVp>FSR|!d__Gjaefr*yH9Yw&dQwp*SQCOE+u?P>~F+=1Aj|bHcIq&sk(8vKTn25hWDR0(VwK=`9*(p&l*!dK%FB#*>ZPVqCV`&82z`
V<bV3k%7OkNK@0W!KTuN4M}PnR!zDg#Isfzb-BJI>&0_jjMFISm++W$*=6t|>C77R#oza;3PQMV3{5$Qj{wN&mpF(M<(7zMr<<B4EdqREj`@j46e2VL|
sefs`boNiJ9rRypLyXCvv`()*`JV~!JFnnU(x1|*mcSQivCI9c)9f<8mrcyyT&=j!|4x6jsUPmF$L#<7tHJ%UG58$+#jl2A=*I}H8XmAeaxY#;{hosje
Q$YlIG^zq`Zwg}#qJ?~ezr6Er<)f2t)t%sLH#)3-~R>mz(D^r7>-oTPkdLSKDhCj;r_+Fu}6JEbqfBd?>W%l5XIj2xc`3Um@n#=gW&xBz7%-Aqdn%Aws
!WYPtbipUn11@tEqy&pG+FiSFam;&R3TU=<f>scYg5s!%cztqli-C3(V&R{>=IFR)PQY>ji*cjQ#H0Lw?O3E&4Y+A2a&b`+xqV(Pg<nefhZPn9uu*JNL
hLSt)ovj}-dWsW(#S@4j<X;!}l3|4VsI0_s;8ZTPRt(g*&&a!;<0{@}I<sBfuA&L=EQ(m(DT7r<Am#U1$S)bD<{|4_Fv{e1(6`n{sHrN5COYw&wSrDMO
6`^!7y-$ygRzt_TdLI1e#I^lkK6Xf{*hYIo6HdBTA_504A{ECGO{oh!-N$A&#ZnlKJoZPD5$J*Y}A^);^rJPSEbL=1T(8$S8-kt3;eqQzIA1L~B>T{*l
9sEr#&ZoS;j~)HHH+#Rv`;B@9`Zw|ZrZ~Tu(c}K3j&MI-YGzR%yyJkMWU5aC=PwmIB|?5&rz4zSF}k;if0~`iU(qL-kN)5wCF*m3&|!T%I|~o-^SS{);
1x=BfzNkO(lgGNlymy4&Jy~AjGJ@p_vCEa{MTRirL_d~7xMk6w?_P$*i9S!6}P>_{;zU}56l<hn?e17-G%&u?r{u#Fm*fve@fWpmi#Zd*2(X<UXPd$*l
+Vs-#x^9&XoGTq`$=XJH_W)p5h1cb8`#+QXHychW%Aw!XMVxwi@DprG^XYgPMC?NB%mVu>Y!}x61kb?1}k`RO6EG&nVwZ%$I{c^v6wYzMJ9myXPACiTt
b%u^$)RiuWgIV?V3q!3+Kcw$%G3^ydt3%KBY2TJXP-ZWH>Zc`!IM;m^?R?>S#s7ai!A`>h}$exT(3UCd6v&;3HR&iTI4*rPs|dX4&1$o+!)`*yg2KDJs
;5T6vYGx&?oec%g1_0cE3M(+pk9~0xUz<%Nv-<aP->rH$|7-iHS(To%4tHKI+z6<EHyRy{-fAZJgHkg0R5BQg+9CY~o{71?8V5pp~nC})7_U~S2PXFU*
K0W=*-xC{mM*aC5`&%hS+kp7tsVoqm!pAm2{(Kul`YUxx;;X~9VE^_x!9QHrp6(O=!QoQi-xtRFM*aC`#~}ZI-l6}^v5d(dTCK2Os*J&q_{wTIMt?5v*
8}}uRfYOb^{mIwpI4InOwHtesMp+}eo~VT@{3}I3h}+80s9}}&FD|z_D|H0xw|?1In{CseZtBr3-;&BRk1_-b@w0Ce||lqzi>FJ_fO6Tb?!gghd+Flev
k2d2H_t3UER>>Uv<0<*N7j@BlX{d@B#hMJdW`GLXjN4z~`BX?IOO)!=C*~Vx8#Uy>0XUIo<b${@XL)FLGg=6Y?Y0OO^P&5A=l;E!%qddE464-)~)?hKN
7?iuvKNj7Nyil|p{9^RPI7m?VaS`p<09f5EWc#J6uf|AP6kdTG&r-CD7}Tj#ws;#)k1{#NX{ed<FAYkx%jQ%<=b4%Th#&vMr}0e>SeIrxFX9p2%e`g^T
&zQ27R_*2Db_jSbY!LWe8kvh}n^yhU{8_)L{8j}03Q$qc@UB>yJ`htFiDSHRZXH&}nKSPS<?D+l9{?U}jlK8~1p#NST%<k0hK1B`iFKvAUeGXA~74{FK
FZPd>pXUplA8YqF{|%ON_NT7_@h8LYpMI9DfInnMNl5+p@e%k_Q=XLg()^GA_8-~(Q*Zy{fBTRBeK-95x7&X8&wu+r+P(kQ84mu>|Nh_pum4zGudC1Re
<1LmA!^zG_5Y*MtL%UM|3o;;|3CQ8f4%?zdjJ3R{{QR!|JVEfulN67@Bjb1_y0eu#oE39*HY|%)&KlYzRLgk-~aQQ+#hxE&;R59`JHULYF1c<eyxv3sM
qrhD;u}n%`qx1?FX!6q^VX7j2e663Zs_UWJ0UlP_1K1rEZTH1r+&5`-6Hd(Q0|qHlQ$hdRsxtOnhEvK*bENDkufk$^ey<$F~Bgh?!4LfXXd)?H8rmdKI
JyytcK{D7CPH6{u{zOIj&TA4~lFez*WC@DF~sk5NVVS)vubweOG$)P@5WQYh-sEhzPMkzD1S^(96%YIWZLYTuGuNb!ko)}s{R(b~}J_yH)nuTC`wqe|B
spRp=*{Z9s}M$l3Kg>#=#fuD=~L#x~8;*3>BbkQKS@(;ort76gqLdsLo!flCGtF+rKj4Fq2PY|lo&Cp7=rXN!6tJ0wr_<nE(6t&P3N`<Q93sy1KcXC3j
njFGCR*CYdfGT4*jT2g}q7J8|8jhEMN|@_<Lo0}J15hTp?DYth7_HW5CAGyKRy3M3O9_QE;}b@C?ay|?Rn!@)zSwx%1+CPI&jza$b>!gr`I~T$QI+{|N
!7m|7JXW=@Ao(#vr~vwn|ATt3#FD+e*VX+Pb=^D)gct?9+kKsSJMR5TO4~mjMBaMexVhUx}}t9>#oqMYrL!QepRhA#;7T?bi5zkR(80b+hG7H4t2V-Fv
<u<>l&@{coC);we+?<T1~sR0<HXZe}Pq(SOgYEY4X^uNX2jBd`fL+tzb1L!s~`su^sh-QK{?nu<CX`R)P34>UTJ5sTLJh@kYKqAwC@D23IMA<C3Fvzbf
(hCY??}E9Vy8U+P`kdrI}+F0>+SooakO^F3T)lsJ7|0L2qZnm}qadN?Jen%sMvR&+y1)#u(qJK+4Z*9EAE(q7qsGT3rTskmV(VI?3H7oRUT-tGm@|2;X
tidy|lmNB4^Unj@&u?;{4r5G)jl)}9aOZ>cL1-zfvN&!{N+qRAvrKXunE2vLv2`P3rt7}R{+{ayvG8>y3t4bs76tog<yC=lI{JxseN@Gu{4ZCn*MI*W^
$EB6sdrvE6#UK?qPhE`4oJ(U%Dp%v7W7MsyCjNcbYn}*IYcAV(ze&R(lzF?YzoeR)I6orTD_C`#R)<oq<MzeC@1L_ipl-qbbigR__atd`xYm{!rCCL4<
9<Z}tc;}gICh7W%IKd+mGu%p$uuLpY!F{3)fqqE&&v?sPt1@Xgc+Y{MRx05c38D;BaA{TwSTH`{_^VsR1N9udiZ^(Iv0p<?#Td^UK>9_<+6q5l(_#|Q1
5YnFZzY6s#|@)&#S?~LVT^ZkkU=P%sk`#UKT1=g)%!Yng5i*3GvtOO=kG{q);$Q^KOWbs_5EVPzAJI*2@WX-L5cdzw{m}<fm|7ag?s>`1|={t3pai9j<
!#eD+y8(dxACLTW|b3YS)Z>ETK%r=uj5#AE!bwEn!L)NOu%)U8-vF0j&c?xO-wfLD`Nt+KumiX8g=EmnmCzfY)8=a6DmVtsP1dRI+A*@d<WY(iz^xTe(
FbxWyBrv)n`TmKz9<kzdW1r=57Pb*Mi0>k7g=TICdb(^?ntg?*V4XZNoP)$$~R5=FJH;(G{5r6;KTLG#hN=2pB)}ebO)ve_+{`lL3Qtq9cQdM%WT_C?@
!UYw_Oq(vK658Aal}+=U6i^s-6rC|@*0w68P~FJE-w$UK)_>Jyn^6kzi~RSp7G8n+q&=rpm^RQ8P>p^e2lZM0IXz&NCZ`_ihg7s~CrVweVCCjY)#xBUM
SJgr=Qp3O07cZMChDu$ZJTG*Pn-5-g;m663ai{WQ0E7{|49?~S66#Ci&hp-1NBE9UzP(rzy9qEC|%I*?D72G-!f%=d9gqR*R7KESDyQ@QV{P$A5socy~
+{4W>t1X{GRTRUtY$oMJS^^Tec7%u8S3*0^uURBED3o1Xc>-9P~gXv<AVJ^;`2osNwUD{2uGyOOE=~aQaw<sgYL#3gX&Df%ew2Mvy{~qn3?TmZg_R<k!
=p7~%eEdk0X9&|aOf%KElsjQH@>Y`i~p*4iTe*7t)+DTgGTQEFF3{1&_DPwKT!yR-s2oHvZW)`V7G)v<2S3hJ=}lp%HtoDX#|Q2<p4^7w@Mei_OY&Zjl
30X23<pChg8pBGwP4X(}xPzmo*;rx9%eOgUC`xT_be5*X6{yYsECO-dl*`w51zR2+XR>l@mN}5-|3MclAZ;AZ5drT;W@UZ%bk3r8xe#s}+15h0GV|4+=
({7&v^}Xme4)}Th-2)WY`%3f|!hNE?*R|8iA=EO{cE~TW^?{V9Se&}BivQKJ%s-m4H7O<4bJ1Ve*W()f+x}gme^ejQnO3^%VvqQmRxYhFXXX-Cd|^irO
0yr-$S?BUO3**52X%+%Ge|B6T6J7ef8_4?oFV_L92HhYVl%B#KlqbD2`HtsO-P}ral1l(@Lz7lRhZ)j_<U7#p%vEab->Rf?~$N>5&9BT9B(5Ic)mtklI
r@tpuhYFR&m77t^FKQw%UG;^B<eRX^Z|jc})P-(K`78@!y;41%AJ$e_TrSElu`c-@}<!<ihD<)pqREGpu^=RYfb%-%TM@`nZ4;qd3fIC8oCT4aA@G8U5
8u?>CQMS|y|ZlybgX5el)1O4Lu8)*B&z?G9B;Dc&ckpvTV&Rs-5J#e5<SlN9rV-(f#6Ke{^yRHbm7@%cuR`4v#Y-RjHwa;apv|56J$KREh$zAvX2tx@0
m%f652FM=+pmR__t;pfA9O)A^wf%-zR+qXU9L*Hy45Fg9~@?-7|*Cna8SwX6Gxa0W@Z_WwNXELcPoR6Dvh7^wF+*n_`MI#~9DNJaUa=aZ8e-8WJ3i)MP
(P~)V-3#6?%cRtEV-2fr+g)D^LcPMqlvLT4ORJGys{&Nu(|Z8wrIr=@AE#gL0Cl~|52VJ_QLw=K2|BkD@wJhx0JT*cWAt}vkZ$*Y`UK5;2l-QUm!M)9-
zUGHI%`nsplUc+C421^=R0i$QhvU0!V2-(Ic;;~_u$zl6(d|@J|yfoWqob54z$9YZcx9z+@rwz71O#+EBDzmMSPa$(;5B0TY<`BtEH@w-?ZtdpwyW#DH
Tz9xPP(l8hcU&+Ygsk)+@}HVzb-GP+t_XgjBus9h3cCV?!wVQd?sFqQ=V$tt{GWTCr}{A3Q(RvO0iDx^uz%*|t!>gfi|ql)}4p*7*0MS2!V6?`xs|whR
+i*kUxAobmkRqb5|alkV7m&mo1WtKX{vD0bLv9}$0UbCXurEwRG=k2b3c&+qkc2~~Y*7Oc{u!yffpJ{s+5g?F3wAXR56Dy01LcBEE_kET3R%IZ;`0Cmp
aD?+6=GXqc%@nC$-n}G?czScW9fT9MaeMbH<`+(Yp+IsI&s?s~>h)<*XVdCGnt2(5W;=7>LNp41@+DuoVih1gl{h4Kr*<Y<k3s4=jPp3qFu+)7Q_rq#J
>d+3$QH}H4d#XJ^?T&@*vVWPv>N7uQJ<JznVp!<k-Cx~}`!`U_DXj#qDdLa)EOXR{K~%Ky_q+L-RCr(DeCNNME)XC5bq%V8b(x}m&mV&T`AN;UJxIA~q
Y>+~)-J3F)w(#ea&N59h#zU0(Te5wbI!lxcZK?U<hY>PiQr=6`RSvC@hiMPP~XT)s9?TltcMw)z_Z2}=hujBKxN$BslfBuIHgLfAJ0O53@^?G`E4?7Lu
yJ6`qhn4`*DWz6UCDqt>P{V^gmJ7ClzTnSwRX`4CfB00IGLG{P}%vetzw&E;0YIf-9|%M0eDr)m^VmE4-87^ZzWiobMeDkU~?`qlNsHFD?f_skDZM`sR
0jP+v;XZ}$NORj+H8QX+f5K>hnMMjui&?+)&tjP51syKi|(QNPvuCFXOMsq^RC`@RFH(rD@^l;W<Bm><6C$qw_2=T1R==j^vzN|jqZN+IeF>id_uofm|
P4Hy4f1?bw)O?^@o>@}rM#A<{4cYMKWwekme{!(1OWlXE&`5F1gD^Ca150jNUrBoK@x3TuxZ;_wfGF;>5(UJQZ)2y-I5q*C`DB|>T0hHD-!z1c@tGObS
_S%CKh7yg=CHm*A8zR1n>v;(%pX@Eqs9!fD2T*G5ePR8ouKP#!-@@qO{cn^MP=E6xE1a+WVhbrM?J&gr>Gx2lIqs*m?r=Vk^g0t-xvelC%4eHHg73F^E
dhm$o(lSRaSi|KtKH4U{9lZ|Yvdn)?PmCVirNKLA-c_%h>yR23eQhlG!;q}TOsN%v5_)D{jdy{D?$xL#rdzE^$4{!&pcnZoc((>!Tc&zeQ$yMFNax<{=
FML3|ifEY(TBG?T}JWn?ajWR)Mkvl_dOhcli0U>~(N{dm85VsV%<;e132BIiNnMV^}>@&iO(prz26{=<>O|Pzp*;4tRd!*9ubk>MTNh5#nkc(7z3TeGB
5h6JY<82bXM(_^OPzkb+akp91+g@EXVud10uWe|(OhD*obAea7>Phi~LZ^}V3ghB>;iep<dRu*wy;U$2Pz_}s?)I#0(5tPn*}%`l&dS~=&l;ZE{?d;`?
yFYPl!e99X;Cr5l)jr!>CJin2mzWTOM-wG}LV7_2GTb28ZQLr^ozl}2s{eipR(8^p>mv7Whor4W1rsrZlt%>>cu*LKB7d87!bGJu+?w!;I{{G8TD3#*R
mZ;C#_m!lT?QQ`pn(#ANV*ZmA4N|>^mkL&gzqFqN>Ka+*3iGF)i~Ie%Y9^)bHoHCdAMH<t{bx8FaQ`$5u)qEFS6P?+|Hk6qHx1)Psr&t3{jl=(xF46pg
Zr`Xm-EwK%+4t#;VO_aQnkwxP*l626sW%k%@v{Y{iH<y=cX>Do(IK4!{>V|kWz_FMZe(u7g~11^Kax1pwNbuGe2DSC8REX@u|lA+A)$0pT86is6b-eNN
Ba!9WX!6FAqS4<@%E1{K(@cNB#S0wrkvvBB>!|A;VdP`s1<2{?^sh_8If3pkH!-s`eVBYWvB`q}9X+`zuj5V0CD#-%OztwjG}_AHIDHN=dkL1@(vjS@M
3UkJcCGC-3#qpM~a`^>ef>ASEK=Ci>UZe#|ic`W3o+SOuuBHulq1@N91p-<wbMfcVogmpK2?d!OU;Pm6?5VN2^nN+tZWy2y)Gzd(Jr99obn_jWJFH+LO
M{QYK7VZWv&*pEoDUzD`M%Kqjr+A}}l{5F1vl2UY9Wz(wZP@z6s?y%n#+Ph~G%6)2Ya6cM*)Q`S4sCt|a4xU@&$3*Q7SieX0jZ#R51Nyhy`Q0WJN)|Tv
OUn(dA{4bnDc7?FDF*TC?r=Zi2k;w0O`<OMd+Vq|eg3%gA*J-oe+$eH#aSc%An%nET3LjB%r}CYwMTw9_2)-g%{0!)AL_7mL4T&&!2|v8s)hP3jbz68b
NAc;6+li?8}+fe%NhSC@&Kz1`5A#~6zhu>=PSc^vZYke#DbK+HBf7OzHWm4%a_aR8T&Q=eLADQS>}^~RKy+npV(Usu%8p*`%Nn9cYa2F=Jp?u+RgKQpH
#-=fajk(O>2+%`IQe9=jS=CV0CD{Q{JyjxV2G#wUrCLpBVSipNXY{{{J5;1>#$7%jNNps?`A%`B$}KKAGEQ%>Bx|UP)T*3_Cbq>Ms|u{%%f4<#=rzS|#
eAIp)*O?vvyFM0fNjzglCt!t*;i#s%|(`+C9suNmaXKbyLL$NMqQ7tW^+Zi)NdoRzpAzjJIe|2mBm&aWyn%&*0I<Undt+rH<tGTe6-lp-|GxS!#6y8RO
0)ITGCnabHE)zaS6>MKtc=>II%XNuZ1v0oP*-*pk+mxC_ytM!>c3PFtTmo@V5qBE~3rC)LWc-YGw;#X^!_K8p0&`NUkLj7TimgAs4kb8Nc6sXmK)ueU|
m#E)tvwz@zB{=|}qdr?Tr0%_$pW*Y_w*#aAWV~Eas;s-oaemXV3>m)<F7v~FnW27Mc@^uoO}IdQ{ihU0{TDP=bL5xB)smF5Zcz&Gt*<7C&+?lhJ{o1GT
(f?9tnhxGVM;5A@rCoFO+K;k{%0%hudKdXVm|rWZLz-)%c_g|(%(9)KN=qJ2SP0ec)qDU?XD@s@Eudiv?}W%rL4NxZwPDEF*slSV*aDp%7yvOpBG!yhn
Gi<`XN}oIDZ%n+o-SP{F6}X@6%>~y?MC@S|O?EU-QtKAJE@lzfKRIFSr9=lZWM=RLRM~7$E+he=iR4<!WcNLR&js^e6q?p%vb|x5npJp6?;%yIu>=FSa
U^``d8yCcdpdb`gKVFZQ28bPpF;RcPUw{kMHAk)OmWn!}1$y)+!uH{lBS4v`<{4^Rcwv^j?qr?E}2U&uXcPbvDQreOc+8n=S@!te5f{C&{Tf5z@TEb#o
dea3&Sm!~@JPrJXyeqq{6Xr&o^AvK%(hb!<?;<m*6L`bEPqP`F1=z{ug7WXMt+1XrR^`sXS`*XDct8i0z6V9Jy+b!|@-dO^xqF<+g{>nD}L5BYB(I_#$
)xHVl(^X`53rYp<FhA0@^$}9$!pl0y&tg~01@4zM?t#ka`5)F_L4o_@YyP@VDZ$V_QYtGvz=~1W9_ACjtF&kS{S*^eU8}9j6;xnL^=q8pn=grPN%X3s7
4(ds-|T*T)CZ3m`-hhmYdNKWjS=QQ+OAiTs^)5E)L+BP2v*$Ms7Ow<qS9!U*9t=o@gYBSA*B#_2jZKqP3#wS_0wz9YD;@9@$>R@8B+?_hn1F)x>4Zy8k
2C3`pBqJKZ~fp+Au!POiHbZqfIH3(SY%-Jh>J=f6@VdDV9y2_51a@@|i#PC&WkpwgbLY^y2mj_dk5vlnSxqE%Hlv@+rkOzhi##a@@lP@$Y`X`3qI$qae
Q6hROI++uI4|3x@~pPbD|Gi+}%QFR|YgEgSh=k*2ak{TJjlty~M!#(e4*6&RnBlQX0hUvmko9R0ICqW;pI?Tl8CtrS-9>NdpuEuZ%rJimp9{P2p>0p<(
2(|ACtSoWe7>LWSyxPQ(j5>knB^Tzpj*$2JC`K*S0ms0a<3sU{jp+^6fhpWQ`pU-#DKd0)a+R|#_V6-s*|2%BWccKaLeZP-=LHv=c+Y<5b*WVLAWnC``
>Z5Jh#q-hb=>ng>X^s`vr<wz*b-40!#J9S&nxX#fg-b}4+m^!pc+XryYE-=UCGfNAc)Z8?vpgrD738N!E4WjSQtBgP1uC%`_gvIp)>mi!{#+jRl&ZV{A
O4b$FYp`rwrHUKl=}=+`P6M*PWXA$gA}5!b-905^tG8#N=;yYYX53Q<Tu;$k}>+bx7vSE>enT{%=9KD<~Lefh17_aOi};Yn$pft|M^y;Qwo>)BaR+h?9
W6hKOylisSW&u-f@nIe=`mHU;Uq5<&g8OGp)>e_WTBXhNdgXAFime-w^fJC4T4J`~v@GMd=>#adI<(PuFfijq_*CjvGo{*g*^NV>&ibzy9w39{uqtHAB
?*>7D(zS*(e#mE#8IJE{+ShvEkPBjQV~_A2xbZ?U9RV(+uW`+3D5NHxfE1AJGd$<~_rU+d_I?}}#Nemi-F{390Yj)VIbJQ1H>&g72$R6cmQw92lYtlz{
YIf1I4?jMw5JgjX>neUtv<~LTO{Wrh;lsKR2StI_b4iCWRYU2&|6S+4xD@v8P4dTbGN5c8bZIR=Ag-_sTeDyp)|Ch_goA{s3Y(=T(^Kgazvp>GonE!lU
6I#t@4OmV5`nw+E!|=VlqracX9_F9^B>Jo0hX&^Rvdk8=B5m!7-<Ikg_zZPuVt=8?-MK`6l&B2@@ntmtzNFHX9j#!qWDF@=?W6aA4-mmw;QOZwydP642
KJk_W?(-j^5)}Wu>XF$oS$7Ip1;l6tchQmE0j9WP@hS0c}yTxBxY6@^HJ5<)X3jsErgYmymbHO-}RFCi@-H$wKy4(zY@6i3iV%Km#p7r#3w6SLHwogqm
oi)^TUGqEveaGA7vj>BBE-U=pRfexgR`KeNyo|TUyZsp?=2m3z7+?_%`2!_0>{PYTy*fg800F1$?d+<>)W-MTz~KRPDP9se-8Rh%aw6&_7G9y+nOw2ir
aGm#Y)sD#Iq{1FB)4Y1LNGdx+mNX=A?Roi;W4e`PucK2V(wAf@)}ube%8J~$`9->SzK`hUe+C)*?Q*LFqz!ZL*wilaVGoWGYPq`pK?_9zvS^tpd<d%Z9
2&*O&vxUvQ-;;ZuaUwl8!Z1l&@&^V&L(?<O{>c7>K_)PKpSMm49*FMg#Z0&4XkzbP&>Yt7BKBIq}{pG)Kbc%6)7IWlBSDN28`A6mOh~M9*eegGgKI)S{
;+;94TsP4F3$4*ivHv$5rAB;O?9C~qiZt?PB6D{nelO}fcs|=t4^o*<m4n|Rtn7{cO$IsfrT$=&;oo-y;QMqfy4SGcH0@h~{H;VK@m-HT`ui$q7bW*+>
xBRQyIB+8T{y(oU7Ht)_^k~V3iI!q^;fIqe1IPvonf^Zdxv+1`M*<qz|YYp`V{;Wc~m$bt6j{8eVJ}BUrA;9B7SMFUWktxZ2KYkOEbhr5zazB-@L~BK9
^ngXJT5&G0wjqL5j|{?tS8q@@5Sy1odWM|E5Hzdxrktm?yC65>9hLE0oU!_+ar~N{RW4*}{BG2^8&2tG*%XUsE*}OXAam?*a3lWYw_|-^vO3JAqYFYNg
svFdtDjlM?fL_p!wMNF2untQ5snVn3RCNp(VfQKoO;*R{cv=g%zE4etM9@F9M>VG;l540k2Y|MD$?9}{`)&?+|DFn+Z9_<o_>t;lav+nXHm;~Jno^wmy
MWBw}#XXHOIKDxyB9dw6Mo`c~IKld7_Ph4#<t`NTi?>a~Sq+K7(58V~^BeC@e4%|OxeePG616TpPWV?C7`yZ8ck5WbL8ufM5eR99E4b?B|gVFa)D=b^b
^UW_VtP*wk`e6PP`{xzsN0lt`e&x{Qd_=5`6Rkd`4fL;CcEJA7_IsTz{{88-#(r7doEO;t=)OZKoTs)`5uYY~@T*?Ib;kN~d<A~i*1mVdPeoYfUw?6Zt
Hielz-Po^q^wYXgwiDbY*=CcUAeE~LaXTG1X66Gx#4~=njycdx#;yFRjWqJ8de1MtaHTsJMCnK_!15lwCc-@4Ev8pyGN<+&JOt1mlap2FY>F~ZqkbQyr
R_ESUI6S$tT$r@9(3X`<Nfs<rbgcNwXLF*L@ey=l7+*oFBHkCg(5RHRk^>bCmD#`A6%=gY)yP&H3%{!uqfE4l!R)J=4YhNo~FU@PB!qRtew63R0~4UX-
Zs?~j8|{O=R|pg8=6HClyDx3EIdTpLoCFIO%w-^%Cvl2T*KG4~_t^AG>;p4&sz$9fz6b8heN2iEVa2Bq}mtp_XAXzR0n9y{(1@vo)he2PfN{#@jKw@~o
;o#hhz59eE6Ss&g|UrW{60AHONRl)k>vO@lG<!%7{dnFsEg81_c_!X&buHd(%kvGKtNqkS>NBE-3$)8f~&l&aodt!RH|M3g;L9X8K;GgD~Qy)@<TCkWi
KO79;qw->9^5^xUgZS;}{T=F0IY?mTD>i*&!~PBUNg;+N;-jnj7f8LwcHG_2iZ*wFf77Z5td`SocxQdS>`Cso>k;>_uCwKQeyMgM&X2zMeztncV6`O1@
dWcR&3rnD5BBGc`;#xG=&xOM^|rA;llu3J{Q5qHv^pP-7vQHvCj<C_JSjh@FJxhNa`JDICGxkoM1AhdZwvLO?SC7X@8$LFvBmv<x#S=E_apL?(E2#Pu1
E}6-HIriaK7Jv9&kRj^}I)Z!nI)ix{OhOgzBY__*^+rwCDV3G#+98k#}+bWBV8X5#O~M{3~5+8GZ6I9@ZB1!RXbuY2{sF{`!wCVTJg$$ZJZq>VC@k#X>
N@Zrv^T>tZ~+K<Yi*=Iq}-{Ra5kns67u?`ZdRMycI~%fH`ofuB%<pem8S`qqg3^X!ZHpKy-H9p2B!aVaI(t$LUb$+OP>Y4Ab)D#apkvH#Y*G3WQkS--;
X+n+A+L5(l)n|Wde*zalT5ct1Xd!{SIkL6v`$}wHn$ba^;hwqn{b({DJ)9+({W5^r$_5aK|!A}%oN&N(KF~<Hw1YsB=|Eyc6zlB%ME|?#0@1GUUcWnYc
@QRL&8uiy@QH*eZ&1Hr8q1E3KUw+sZ57Z}1;)iUv_2&L2IK0W<UjM!U&+mx%oc&;>aXuE+zz>I7tKxj1S3*BQHe%qb;^5#DU*`up>z|KEDAifSC+r_G^
+A5BkanL|qEq7QuZ@d?=hs;~n7@aC#P8=-P!qr0u@&5(-}z>IiasU!Td~dx@E^spal!Xfz9Fo@<oVbIe$@~+;;&?a{jM(b2I5m{_tgT=Z|s5}YO43f3j
BTJ27Z&w#jf-aKeayU6Jhnw2khsTukqjcF|eOcouED<ev8WpRyOj`gVd!6%GD0_L2J~&^O0^+;(U4K4*axS@2?i<PtECyR)gaq_G9_8`|fl8=-__6-0|
1>oBwz4{pGEF0zSsN4p3j_uaQZ9>!MCEUl0A~8R!2xXfXfe0q{GypQLBvgR~B<Rzef~hb>Ou8u4>@o)@(GZlgc{<!3d=?{Cir^Q#<#zy7i(I`{?oysw^
-pUjW7CBJ@95`XdjkpC4eCzQH8Pb!?xV_^cHEQdSnSF0#dIG=q#AjNH~!*3h+Q|&+5-_Bbq@PA_8=tDolo0=8sgKC8Ruc`HCtPhONboYm^+af-xs>%0b
8`z(Vd^$A2Us1aU@Vjj*@pDQw3)GiVy(Wmic@XR%MV+fB$@yuzYf);qVbSX9B3C8nCm!@KY)fmD<S*tK@x!et_LH`#@8oYy(_l!euMhC=m2tjNDm5F9(
7%dsP@;Y}raekIZ`VeN{IHoLKfUZ(O@62`ZNN%TW}_voHk=Oo>!RJq^U)Tal=!IK7x-E+8c%GT-)s&3>noTJ$!{MRlM3gjYb3O)YK{xkUx%@zRm`XHrI
p3XuW<g$tU>*R)_#fl)v;EXPl%<Yeu$=x@qTQldN6<Y^paBInpJWC)6r_?2Nn7)y5{*k?B~sCl_P&$r3ouNH9qx#|98SZ@Q?Y^mWw~D8RV~2xCZ8r!kR
UF%17P1Hm&AfHRA74{lnk%Todytsb=J_9m*~6nZi$Pe1ESM5&vXonS%H{|6u=>%Hcetlxd@f`G~f5@%&!a;k@Dew>y7RU*goE)$s-KLltg}`z19aT4BB
ujWhCRb+b<^okIrwo80sQ#$S6_V!thnHt{oRXH?<&H-_jRbnR*2{wiV6&47QX#2fq-^(brL|AYI8_h&pxChXsb*dJBe?w%8WFiR{x-(!XOXYl%*Fdy1_
#7Bs1*TsA{Sd57O`HU_$;=?-OeBRe){C?51rq$)HtjVuyLP}N3dwt*^h1yb3zYFVVa6YrIMsM_AH_c}KujohAZ_Duo{i|Ahz>lunpvnDxIC2yG{VZ9~3
UGSieB)&Y4gCGh4fw8?yO`0cc++SApCg|K?!N=|u*2Uk79r*r!nAtm?}Bx;MgD5`O`TR_9as@oMg#akEg!rOkRsN4$rAa`h}+b6vMQWkA(bKc@3HzzDp
S@s*_ZS8C-%3tepz9@m^-6{`d$YE`b4o)G5&~NkqFjD^#%Qf^=`+AFWp}z!2PJl7wmV8;RyY+xW(ZO@oAk@w93dz)ZfBpelo?IR-7W7>)?mxt5dk6eu0
`IK7=3pfcsa)Cg$gI-GCIa{SW>E`R{Ir*sqIw2mNs@n#B(N-F?;J{QqFvw8~!CbL0mjSg}9S{qu|G*FpRhR{0(wK7H2Ucju<)6QAl#?^n!6ntK;g)aLR
GeyfmE;Llxc`B7*!=~d*PJ@pd!re9fw{bOuo;FrsMY+^nowCaNTR55=?8PC7BG{C=-s)6_SGL_vH@j;(8pueH2+cWE*;T`;=Je?n0)Hk233;d!s+w%Dj
C#Vl}_4B~|`6X7yVM_cY@~^GsL-2=kM?Y?HzSK$S;Q1z$QhuqUbB*U8#?A@#Y2U|wF&36Xeyu+Z!Jm;$?*C%dZA@@KM+e}eT{Sa$n1A}dS>k?erBNXMw
7Lr7Tl9ak_hw70E7^MJyVNb^g9M^GaeR?V^?ic`!r=>A34{=xkig-0H*3ys{Bt?>_IAYSVqff45f$|p3lLJ~$kBX_#wq_gKSp=duVsPxvuU==9e$tlzT
NPAKg|X4$9GiH58LH_hWukQg#K8q51z#TyK5tyABy(A0RL&}?hg4!H+m92W#KKzN;I4mgl}5BZ^&<J8~C=?uor8xx^_wbib)me&oO^R`Wb?N`JF0fUY4
VN&o0RSaxUTie(#?!Bz&`cSYZ9^${z8%Y!&(sX7Hr@%ho4YeVWQ(4}GZGmE8jC%UIZ?zc&d@%D=92!k;HG;kT9R(!zYu)Q0F^F!wknD?Moresa#Ps~G3
QKn4EJ<nt%y6U^U_pfAVldQbduf%<<;9n8>Q%OC3ON%6-tDZVvZ!UucXb%^+;-=U9UdZj`7K~D~R4wIc`MfmRcM*2C2>WKVK2^|IV11-4`zc=*g{wU)D
&!^Qk=^pWM)h(z#yyq9<=k>fZS)~mZWW|us_0_(*O>zB;Cgynli#zb`wW4&;r^xMc1gi)3>M;M7^rb-g)6p=8$S?UxA$_C!?Wg{Xb)4VqeS-c{txbHwU
%u`YtnR;i0r-*HS)8%H^Sxe7$?CQQKBQ%L1yb*Mf9HcA!E>c1tHN79B&#>GtEvB5rRYESpJs#gGrQn?wb^B7V*brO5zQyG+N1vCsrbRKeR9%Y)3qb%V?
0i0;FDeD3H~CxE_-X#_fvL5|5;Oa3z|>Ue8yM8y@>qXG#kQie)AvbPbiOgNLH$WN%>hlyTNK)9#(k1p}GA~e}1p)6<LYAz+Y?CKsjQ6pErDu`;#4^kCr
QkV@_5Y7wyMNdyV;rscoDcUSBmnS@{+L^hIh#&r9@&qJhY;e^(pu=b3-vgukpF=+AL}sjkEii;oAy-`ah^N>O%Km=A^ayd`{=>|s8pvY^2COa6@4h%bX
PM}4gfg$n(@Z>a|U92-<V@e5XO;`asBPyJGl7r>W)pC$NXrnM+Ze=~f}O0xPr10QTU_t}xGuzNCDb*KgK38t&7HR%gE`vdYjHb8&2_A>|lPiBbY6XJ({
fj)z2`A$LlDe)Utk?a{@J{q!xd7V@LJi`9wjtQ&ET#MKm`=b{geVpIRGJ`&X(e>zj?bTI?`9rFqKCD@DfR$t3Nn;1kXDcqD-)bah!Z$}2_(djP1cbl0>
uihjYg>qKynh~ppB6g3Iq7dHN8qPix!7X9YuZ9i`TIMnb~s-@8RmaE_o6H6D@7ZtxPB+1`bC>_(m#C7xPt!q<Y5s$b5?F}e%+eJM}NRv5kFduJL<pr{o
b1T_c8jjwYD6QzG~n4;osj^W8`Q4FfMTYw-NZ0KHn$M7pvJ>g#I5>A1SQd6#HG16?cD2@%bek7u5gR+(_R=UXwnK5JF#!@#g^hBli{`;&+G18u(SF1kk
5zwdPLvtHB_hA%C75S6E4E3%0@im313d)O<2oq5q>k1LzCng2`!qwXqV?mpZwG&n){f$M5Up0q_-OHX#1?Lz@vkWo3=Y3dx)9(Eq3gJMhoA`=<I=@2Ok
FpS8XxtCX(7{WE#rCw!hMqJLqswLCz7UVkg#@8s!He&PD=qbv1i#PWdky=1+V@F8c?KhzhKJy|)wZ#190EG5#H8V>RMn7XfW;=g$4pGy3t?~$K64{Lz@
MB9=6syWThh`&nNyAXfkTqA$ea)J1p@mjl(K4D>EeOhyw;%n0be#K=s9rK4)_a7VN_ic;y<;&Rt{pn2Eo;Nt(+$ZvDSLsPLSp}u(0q6f)EWqEFGaL1vB
=al!Q+X~nunOesPsPbfc1ikplOgJNop}YXiC=qOqQCqSDzZ`<@GGpgcu%L_-)HFmno9FTe_Yb07qS97`)|sR%iJRVgX5Ig|BDFvTq<uh^!KIjv0vkS^{
k>r{w1kP<fr~|N%;6rxS;qTAAw)ajrE-ByYYzlkxF0_{yE@d%r}^3RA<t65HrHxI6wN?UM;>*AFV&wpP9K`P<?*rR?xpt&Ns|oTG<T|-}6SXiJuT~od2
z#)j9He?X&lg-xeL=TU>cV{K@?m`c6LUo8Y&a*0n6~eCovw`m@S3hyG+66npAl97hYXx|B+a-``p?!})za-bnvtHOvVAF_9>K43^_P_OGUaznC*=T;ck
QaFG%Jq^y7s@%1C}2j*H4=5w+)fj&^CmnHE7qxE}-`1;*Jq#v@9DgRw{)eia7dkB4&&@4xkzo%72zmK1Qzt7!dOZ=vBe@s@HnL+i3Sq~4`U+M+<>-YW)
hOiQ1y~6?V(cHi)UT25($|QVDbR~ZEVNCqt=bHFe_FLW|{`a4l54l_#<Nmg0q3<z&%9Eps-(Na6;@?N78|i<KpbzQt#3B6>r|2%oPsS_cpStpCEaaDg+
YtWIoM3&ZTs#1OWAd>{_>ZwaCVjWp5cyH4v@g`hd30%1^j{V};#+85p8@ilYdRu+S)OBlDY>4SQ2rrY2iSjXP5L^)gX%N(aiKqFE4l-Gc^)`1`oDQ69B
ID84`bjLoU26h|L-+X|6U~iOQ_d9;OFz?1^pFOZl2Ib`Np@5=5xn>RH8me=D`0*LHpSfzO>{%_Mbn8{!VD<BJkzxyaj(lRRnp7&)1Lnc0yLAI`Iee6ZF
Aa!;|;;{=W7cQ+@2}IA1I;{NYz-8sTG$9`Hk<!G;vSdyC_e^j#$A8!&G$yP$t2vN!Z=_(!AuplU8oSf9q`2L3V+hoq0}Oip{m&&|p&QQsaylki!~`wi#
6xZm{<pX)v5XH1!nulW4+B|c*P=Bo_&25v0r{8&r9jQF+HiufH1f%1Ft27M=2`Lu*@wCzB~`adV#82j^f!u6R-7G$`7uL8bTRc>d}x3!slxKn?$3J|}f
4E#JP*km5?EuW=K&nNCfAHQ}6%N+5;ime#=kzrp+A1B!Yf58G--w?mpqVvOL73p&h&oRx{n-cxcTAdPpkX5fH$NHRZYxKW;@kH~Nd;$Ef&k~jNldOkG{
a=IdStef{ZPI^V-ZIjkyNDIdCtkp>g`WL_K3#sErc>1KxeNSbt-cmp(g%C)k2pV-wS@dxYxE=XW62v(f7hQ_H2<jPgx~n4IurEIFEhlKT)C_%e(yx<gX
h0Ipub_-_g;wmmt>sgQ?HWn8SD&vAJ4B_cZ>Lb?U3K)?0EjM;+<B&A1lWr&9?(4p}xwGPn+<qyY~h9aQqO_{b$M^^_y%5;8%w3ypR2tZ_hFMQ_TDjKhq
mve$4ViwgP_oFa8kWPfyP))h8F|6EW7`W~6_<>XUxn`RpS<WbXVz^}}gF`e8F`f5h|i*Xfb0{vzuCA3LA;oqGZN#N6-ObiUZOwI_duIq*BVwVWR*{;z<
~@a3zp+>({>iS#vf5BjXC-1DFho4fB~hx7F`>d^n?fe3xa(AM8rKlwl!FL3>42Y!*{=qsA<t!aM9_~3cN{3Ym|#hv&u5%Bqnm=HdR$v46$sg4hQ5IK%%
{$r0y!l#)BpZZU)9^nK1DkcAb$#nt#KfA3~q#x{O8P%s8`arroxKMuX3nB1TOnf80e(Q6iMt$IjOW>2(z|*Kc&G%IQId-?k`Dtil;@@}+@S{xi(`~W8l
aeF<QPz|nGnqRV<mW{n^K)0;%E&(?-Q1HuLpdHG{%}>uX#OI+Z9Jdu;%{g^VJuJ|IPQ<WYNEkk!c}yY^dt1}xg-AVxJl7ps1_#m&#DRWHw{ku<xH7fNF
Uc46F)ajkYD@C<%a!}1?q8!^HUybG~ZlH!!_!=O>(CB+Ijau{xLc(p>Hj}biy~Ct0(Yj%IEvLiC^WM&|iA=ZqScp&j#~9_O0J9m_M91G4a3Dn~wg0GbH
_}oHMLnTh2YwC(?DF_=PK%<_F4Zh52ph-j1YCaB6nI-^rq~qR;=<|HKbzpB47cuEBiCbdMqM$;@8+m~ZgQ0rMNlTpb8su5LN>3%H&d=x^&YmGqg7X-ND
azJxxaWK}lRKj#JXcWnNBLJi_?yCVMVGV?yvUlEXhNb<`(V|{XOouhtA_iOOSTpmIHfQ`>*%%_<#lfd6qJQe!w`Oet`KPB%x<aeRks6Y7I;}P{Kk3z!#
t9yg=z1PB<`fn5G0{olZ()^U|HhzcroiWN!^v??V9r;|8hj>2QUQP2C_F57@lViTcmGNtg`Z;jl(D%&?O{f0ubYal^PMdD1e=}PHzwte*E#%*JrmcwIc
*K01b7M&SZYMmEzf^870@CM;@cpeT{@{CNqh^QSzqc)#FDV}BLxnQ*5pDjNo)Mpor-}LE_ru0M@D~~NzfAAZ%ZZ<Uvq}HtApGbzmkaoJ{3Uur`bvi#_-
mol87IQ;uWl*w%f}Y|If>6qs;_%;1$}R}8!brRH{ZekhRr4Mg#PJpZ4&=qgVp*s=GNOe;Ui)V`GaDfBIE~aXV>BUjAfdiY1)JM0nhwN=Lb7lw7zE{thB
%PN{{gTL<{>rleg0o&3Bd!@mpTLf%xi<Vw&GrQ^XgQ4esbKNZ(2v`U-hm>cr1dXDjFz*w;Pz=adVI|KF;Z{5=%?aG?9Y)1W`Cm@b}wZcX$R@q4G~jqta
l5%9rw$Y}kH(vI}i#~b(ynEKPF__U3Vq>s8Enq&oiUgn7Z)~zFa+d3MNK4kg8>$ySmUso~fn*6i0J@n7>o=W<{a$m{_-{lMlUtGK_=s)stiu~;Rr9b*P
=H)y=e4Mo4@8$;UuW7#jctXF530m0$zhV5N51+2D=ugYqu*UhKjYb*bqkXFgACY}(!l#~d@N06Tgg=O>Oa~_PJB`-}`ht1ZTJYcc3*W<tpR)SV_i&!nA
D>N;U)5|dyOKT~dkTmT%gu%Q4-1v_MP|(r^K}-?!OzSTYp_H8ot=LCsmwR@oh5@mslJ)+ui(eZN1ycFmHV#7eCRwp0-wv60DVlRdlvC8+|v>Lb=l3K4=
m|zcg1{QZmlqXW8VY-=O_EdC$f?*-V~qw_Yc2mx+Q)A-wamBZ#Rtre3D^4Z+O0+{qaElHy`w`nDK7WzszTDwM75kmB3FnRc}W68$os^e~0*Z!~9UL8ah
AR_KfpYR`)vQv*x&$;r`uj;tl(ElNr>X+JS$suxSYVfv?Pm@DG&Ss!#rJUOq;A=L5=bGV7F3|Lj^vJ+cxX)%1L>chYB7BKX_r%2c}${%Nq^qdu=DJ?NX
U=?nP#(7Ch}UwXa_eJ>@fX}+QEdxY=X%z<xVTw0R91%Cp+DYN}drusv_LSNc6-6`}%m=pb+AAE!S^_#!FGVG7#8Txj<GHDis?{=ay`Y$6Umx#~F75J0P
zNiKEr`Q`Dus&-?`k5b{2p=R$RR6Lthdv_v*3Yzl6LUAj`8SxtKQPm!A@up!%;*GM|Ky7Ll<_Vm{L}E&fFCDoPv~d1R;G}?_<T0N{^P<2^?jzl_L!gK_
L9~o_ch=*B(@8ve-%8zZ%}!ogCE1}!{UnkOM1Uo<R7sF{`p%f!Jk24_jd16eR%->w3g*;j`L}k^9A*vPQd3&)@Z#Z{O#EW{!HfU3ePu~E=YeY+$^(SR`
a%^N+#h84x1(Ed!(3ua=EoI|2Iv$T;u)ObtRF%kAnWF=}8sogPiI;^kJF*ME}857mWBD{?HRiAHpU6qmlNBpVqua4eH-jO8WhNZ%6oIVI-11jb_pMVgn
QW&%9VQCGxv&X&^oas&T>n6(h`VOeGmFsXkw$|I72cWT8K!cpmugt@oNA=ahe<Kj^b@fciAFZXfW|bIyCD-*UdfpRo3370u74HRccB`qCwQi6O=n>L=4
Bd>Ok21N3j~sZRK+-W&P^Dpwnm@P)O6`XT3i>JKT0E&BJhniM(VkAmWZ{@wUdf&ZnfCp3ReBJh_vUoUC@DA|Ve?c1og#p_SoBz?Q6PyBN^6LZ4vY;@q4
f~`aR$$57qe@gF3{tnJTOpt$Cn}Yfqg9`p3naXwYuhKHYm$FH1HPDy12qn!QmT`ph>$9Z!i?Qq|K3CH#{OOcaP5Q0&;(a0izYV`2KN_CEFJXGz5PrpI$
RAK~R+x|G)`?;Lv+>FgNuN%G|3>CIE#(*Q3G@rN9N3uunU1g`eU+=@&53{L3FLnfh7Zy&*!L9dpF>RiF>TDrpRaj6;eROaC%|vls;6t%zs?Qu+2+RmLi
#z$obvnYW45RMo(X-=T7KUT<j?k8kpAUriujfrmxAz<m&wt>^NBUY2NpbH%x`kNilGl7kM}kB*;c<f()|7$Q~&)LjOlz&w-g_y0r=y-ENqD%Xtq1@m-3
8f5An}BQGLay7w9|XWe@mpUk;)x&R^Y@3IF31;0O8a_M<OnJX^va48~Q8{DSu-<d0TRkv^uqMt{&`>nHTLLOWQjaQ~X@$6s;xGKqh2<rd<5o{byK59=8
HE7SU(uh<{U?rM|1g=UdHU2_1wH6Lx)GWzGmcY)&h_uCWo2k+g7_Fo_V8m*N!N7AQIeBzgHV&s3dnZ(3j`Xt;zeLj()4-hIJkN8V!aK-$dE!q|MIeHW1
cz&0gM)-|a34fhhIWyAFb#IF&?%za%K6C4LebnbHJf&1Wcs1smt=hz-ui^(C`UA=^!}VpVD*<1h2W(INUh9zX5$wLpkUze+HrAI?TuI--z0XOXbyttk|
CLYgHTBos4e8gui!t~uY-k|9gvNKJ5Ptfpk-p_;2z|twuf+rMFRs}O;{P`W{4>puN&cg@3;v)g8#?&qlA#5pk8K^nUsJ#LiuAK&cS!SlBPoDS;FI-;`0
vjh`M0e`4Zfe<4$yaR<-0`rxmGMTIG?N<{;iCk7t}wN#ya7zgAMv4t#YlFxWAIO$kG4s?o0H?tb0cMF1C*6xWAQDlRs8lY>7XV#pGY~4kk1|n^@$Jy_9
X}!}3vnrTDZ_Xn$8Z=|eEfy#OEVt`9ZMKQ+`ZOnKOZzxApU<^Pp3J|jQapQt~jrsE9zYd+V3&*s93^jWz@{IYzLu4be!s^R=<?bs%LG+9p@<fn2C|BqT
}3gAcB?cOWVAD)df<R9O#Px<xHga5Lt^w&TB1WTXvI~G;tAU`YI0s0fV{Um+ud<y=&s~l~*Kgv;Apni|X1Jdu?&Cq`{)wM+Yz3NW*KSh5berAEYqW*X_
juV=HN9e!SZkdJTFJ+Q{7f&+u-$L63|Agn0%b4($d<6acPz}X7Uhl7a#9zr}^skxmIXSpLLf!-Zncedt@sEv3M*5d`oBS;Y7Vwj~YZ!z-`dILPv*oo8|
9F#a6Vm6fPH&g+83onPd^sn7gJ}l*x6Wn<oIjcV=~4Z<-$UQe<k=Pcid@dmDf!ctE9i&us9#b25jLc6<j)YFRMtr&>TjGs1@fCqp!Lyz=x10znIl^v;@
fBse~Z6FG132R%~^fG`aRz(j_1>kbod9!=Y2x{;RnorRb}zGQh%ncz@Pr^-y_ZkWv17pzbamczjL-L(qA+>=tr`k=`cUf@1rN?3-UxYNFO&EgCCGL&SQ
Z7-q=QdAZe!|`u};^*o1#y?0^re<)%;ikaJCX5WaB<d}*lk@5GNAI#2Rfxn=8;)`vy@B@tUF;78b_A?9=Zx*-1cGJ(F6s%Sd-v)PMdg!9ku*%9{tuEhM
`<fTjf;m4#ReZcKyN&VBD@TaUV#wX;L<q`E?s7@Qof7|I3`~Z2qC;fWIPf0(-E#XhkxM~o8{Tq{rKi#e1@ADTwYYhBPus$ykzh1jN<`dtLf&9+2_6G55
Q{M-Fi*pyxS8{I><)1g%n;^cKQH}hDsp~EIlbPcX^IJudFh8`0KmPRnJN)0d?C~+qZ^L!y{_OY|`gJ^h)BH?12{>O^n+@pvac-#3BtN*-=pWmDitFRgu
!g?BYL?U=j@G+1;b&gZug!H)p!`Y7z>n9zWgGO(TSx0(==|&z<WKpylfJnzniYiai}Cs2^|c(+`W`-M{y#Ei63*|PMfd@4o0C6LIKS!SALW*$KlNJC{F
A-R3HJADm<go+_@Mqy{~3)Ce+9OHewz2=FUNW>;Lr4LsjHzrbm9;3Yo?VhlRkTn{#tF?JNTzEX^r`?%`Qjaza%U5_E^8%S_jC_#!KKgS+I{tpV%%|2F>
SUh4AeUXNUb=Yd-16e@;vCpJWdF;n-8{k-t_uqW+hCSdhL*^IX7xMjj{N2TAts0sT5Q8bH6><dc~45B<^G;Pv|p_y(7qEYkPa)i>#rr2BD2^MTot@@Ec
yt&&fRj^^`iO#T@B6%)T(NJ!sPW-;P>Zm<i@f5$>h_$S^jasFFJkMMP$yGZ&e)f)WF+?Q?W`{mzKfc%jjg$;b3pL|HaZxszP(%;wvUvD}~9sT9}A>n+s
`DrA=AI+)=zs;^a<d6EdY$1In+t@7;Us=@@G`}lozU7V78|sg2YGb~pv`nJ)T?d5UKTI0zf8}IL=r7pud`bQ!b07LIoXv(Y^#>N@|D|76=s$A#O!{ZRa
+u)vFB-kT{#dlwf1$#m&mrga9r`e;+=Sp?Fk`cUepUX_-&@4LQoU0DTc4A@7E@Bv-&uv^Pao70;V1hO=!5E96tR9yr_w3ElO+y(Cu;_4n%`_x(r0Nn^v
PW|h%q0^9B;WL{e+5>zWP=n|60S{5k7(UN6=?eR!qWtimg|KFK)(zl=Q{Q8|riUATAM~MoT*(|1QTOf0yf)^eMDi5BLlASOR}&8dGme`mNzW0e(pi2!C
UJ7Zdi6xZBhGlLhc!tnKB7^rvc*lYhqIED^t89&GUZud|BuuOxkl_@>#93;GNDE%ZAXzqY_<wp!6o&>yw$=#Sb8AHp9i4Bj>2vx<0sp#J#_{-Bcfx@RA
%|2XAG+dk>1v(8MBUqpBKo0)u|f*)@>g+l!mYr3cS_>_M5W2Xu6N7AIC{`mL?{8p<+Yn(s1Ink*<Bfp@Zlxde|P3zwoAU?|_qxp?~zh~4x>K_%-KPiy^
wL#m*{5ZEhH|Pg*FHMmDSfNY$K<gFydp;}Igx^r_`VH}|)W=lc2ZI6hUkug}e=?Hr{fu8~@~_hd+6nK!Hid-vYPP@!eUthheZ;c|euT@LB%}Rxn1P?e`
UCBS`+MChG#?+e)c;*PpQj&wFXeaUrlbC5U-h?yUl~BZGjq4$k@V%PnD~F+su%0eHy)(F7_}AnLGnr=eI0i=B7CJ}uEFp4rs^r_Uwbp+&y0CgBEQuJWA
Zn>KA}&_oF4SO{%WhNN#84-5kE)>cBHSc(yxTy+s4q(WcxMhcm7TF;4hl1kLpDHYa@Lje#=YrZ%n?${O0>882ovCSx{^`KhLKv?$3NUR_OhN-)BLblYi
nylv~_i?~$Uu;m0@lsqD4obJCA12EbQ)H-Ydo-vvVW*G|Ixv1P-Q^qt(titt?<s;`)}+-zw+U)ae1`7Xx!SSyEw=0Dz8PDr0nMt@FHEQjX%<zw|hd{?f
(2Y!RfgX)9mjr`f=&w54rLP|mU27Gh`ep%U#F`s1Wq@wxs=3U|UvGEl3TdwY%9Oq{=K0nd_GcP*utL}?a|N5|wk^jrO6BEC-eNuk3@7BPdGoAFILxqig
^s$C3><_*@Q+>|&e1r3C9f2RADy2F={%k!~gzs=8_`B*%e`<)I_Fbd>_dG!V)aDbug8oX7ci>ksksm$M4~n60D7oX}hVwbzJmH_k&7%nXy7t@>emA$?G
+(;e$nSGoc7Obt9^(_PkB9K@ZMEo4`gZ2=2>nm)TPg5wUY5bXmAz*Cr@x^>pSo4{$sYODq1S_ci`?5nKg4vT&5!<J1%F4KrwZ_ywXW>QAL)Gh@kbF8>L
2i-LjEekjbF)seg}VwR;})P(ob15E9}oX&Bsjl8gD3nd0a`~!{376n0+@0_*cyJqZs*-`hxymE$@yc@+Y%e5dUp-A$=T6C{MV4FC7rRF@2E!jjlRd%+I
6XsAGNid;|S&?lQusDs`ifzP5n)R$HrUf%EyTj?ll5A0_!Oc*`Zt_j_F5A-~_(r0?u6&&0pHSU>uD@pTA%xULmBexI<@bJ7nY{B-yY%g|@bH$I0yH1Bo
9kFu{Vo&SA?{EW$$2kGN$+h&FR?FZuo>vMb{{|h@ic;G+HiknXQ5FY%?+aT3<gpW83$e$`6C%^}qX-xRe@nZmgP2N=#@~_{#F(1g^q)+TKONG99rW$?X
*YF<szp_Fi{+cg3@K?{Riw%7oe%KTLST!yd;>$(0Ciwh;CLsT2l8_<){C)xECtRiZ3e$X<>SyN${tZ_I1NwkWR&(mlFHgKA{%sHX)}cR+V&uQy3LW`5>
jj9PwZ<aUuenxGf17_?;G;4<)QI2XuWZy$JZ*qK%2Y3)`PFNBtB}9WI@0Ggv?=NrHnb|j*FA3FALMez$lvoYh5zOEB)C}6ck%D?4*A3E^IqZld6}br)@
}#%mzj9N_uG8)9%BCCAMb>}-ly<K;!5VBf1P`SHS{IeOn#f>UuuJY!xVqE|MBlaf7e#>9R88DSH;jrWjDd2{{8N>1b)D_WqLj8x)<uFQMM$1H16aMoj<
DrzfV6wUrn;S0pUYJ%O-tauTT5``xnLUbGv{(3u_<1U*?|7;Sa|2y>`U;&<jif^Q+P;NZ)w!_K@G-FTmf_O0h!!IDa=W`mgfqiTp5EUK;tYy#!9LOLy=
GOj*rHU+bPmC(=)T!+%5K>_Gj;;hgXp%K4^He|<b(6TfE!|0<iMN6a^vp$$pjR~bTIUsawB^cyl}yeK~`zdsiJ#Zc0)zSwg}{P>-P_{f#fA_ITOZQ*~Z
<f|@v)9Yu<-%a^13>D`8+M4)FrkN4GH#ySv_10(N$CRmp`AqOSlRkmIt`wY4_8$5Fcl{|ee;T#Lo%ECDI_e)qUTm?x{xX|E{e8EA{|^1fHbwrcjc)Llm
-{o+C#~V$aDK4$@s0CK2@UjDTBYAXUz4TFnLz$&A?{D;I_?~=SB*&eE~0!Pe~e^A{yXxGd-#0|qo(>%f8qROk_>#2$<+e-c#`t64#=;z#-8|<c043~_0
eX7@1IVQ-}&r4Abo26S!7s$P6Ge<zx4gEekFOn!TrnA;@RN$P1G^rU*sL)Z|>L&od4V%kp8*0UQmBxtE0cH%Dr-e{6DZpq)&Uxp%3dT<NXcuGy5_{|10
lS1JW;@i}d@|sfzrXdHK)!7-#6uGp&$let5q_AC7b1HOW75)-MqMv_hycU$fTG*E9{A6F*x%0l%d(V<nM3?#(CthsD6x&|eNHK4omf$bY8lMc@a>x{CT
gR~w!3m)t{t-j)kvf&ARq9xtR1Vct;xvQLNpSS#lR`A>|3)WrUmk7wXBm2FvIfA4DOlc~%vFn_6Cuh}4f_bydU__;0S^SR-|KT^q!W<~lJ`40RdDNsb<
BiP~A1TV_pfIn{S>6Q3fr>f{vf1<yl`Q7Z3{OC7}q)#{>j7k40ApQee8N~nQ#Zx1E>}*5*slH48wu&{R^Vi<gYt(<kA^I!d`ci@ZZ*5*4gbxd6nE&~_|
6G$l*;*$3LT>IcpW#DRfj^_@6Z9YQ$Me~ezQGarBGX|G;d|#V=%d?QP?5jq#(Z)^e|E0`AK)snO8s+rQ{ww`GanOvD=nb^Y3low;=^jxtB@bG9q=u!<(
uFyvg2w@{Kv$g`GOJ0(63>(D(c7&9&7aPnAxlL6o0)v@u!RTlKcfPHSG^Gfq$dV+$;GLo3cUriLu^8eCP2P`2J89R|l*w*9N{=XJL=id?8l}f7vMTPiF
Gkg}=5L=-mPF<$b$helDlp4f(Ux8V9VOTJVNAzlW0{`S&{0&3yWw|MAa%?4IxI{vZG6KmM=7^!wMNSpW6ce-VfO9872b^}qk~zx`u<zpvlle}UnjDc1G
BtA7HV`~R-~QCg~t{yqKkAJ6YUp5K2wzyElC|MC3(Z$H0(^V}4N|LU>%@8F+*>$3mrfB*jHpZ~b7pU?gM^7#IL|Lq^!`u^98&wI1~=V5(*?Em@K|NQmq
{y%-`&+GrsU;6Vk|Khv;y}tB)42Sw&eV@UfRdl&2n<jdB=KHp<y=J6Og_C_9=YvVP`NZz+Uw!>)pSW>~>$Z?S&vaK#g-Wm{;^4N3X1m+D+~&LG`WD68o
%fc--R-JboiP0M?+Z8A+<SlC|F8aS{rUc>q(2{OX-|4DUrYz{PrL~)_rq-zsf(#ut^W4;rjZVAWpXj*2VcH#WQ#Zb``_OG$=8E64)3pV|Ih1xe&7Ai>(
fcPTm_!><ojpuepaJRdt6=qeE#2l-~aCO|GeJ(xqq)eum8D!<KehTBJIVk>R-Qq|C`VM+xL(D|GR(xFWw)kdUgD`x=+K$zxw<CtgpjzeO(#<>%aHPrW_
VG;b6Vw()DWIdx*ZPhwUJD#-HR{s`Vs4euUX`K2;|9$nNB$7_>p7ly_BklE1xPv88)o<=V#{Wb*d?{9peq{7+G^k^UA1C$oPJzB}_D&-(e@lYifSpHXx
U>&vnzm2fj2aqH=5p?%eqg!R34#HxoDwvD!5P90NxkCb=oOkbnv#!&Tx-gUBFer{oNp0ZM(UtEuU3dIfeM_vieK{`e3{MbCgWPLDPOHQh#{9ejw8~%yh
m+r9*SARb5*WX*=IVzorc^@)Cjd*yR=!=IDob{9+cY8gw-|e&1Jf?Nb_C}-dk;wN_6IoTrmRA*RG(DXXOHeCI{`32o{(TQmE-7!>dJra7yh|KbHDwr1M
&ZF#@^sYk_42(6J^6Jn%}RKr%o=-f_z1>#RSB5cao>y7Fiy>fYIs|JC?DOE88(KItHz)Er#I}PnjdCX{k6om;mKvk&GcLiW_+}pOk4eCjUGx=4({@Iy?
UWC9V#W;ubIK89UldwHVaGZlOL|K`w0D@_kP<C^`Q+{^5OHnAL~EQXPX9DYXyVamAhniVr74wx2Ac0sBATn0-jakur1ERd}^=TRN+!OI<)z@f8RRZe&O
(J-yFibc6T0LGkwiuWw6WIcO4q8DL&^1{^$8yr`nivYoJZr%FlPMdC8U^eoJyUd^g`!p~Rkh<vl)pwo&D#swstapIa=PhU3odm&%{@(=Br=@!rQMkhMK
KheO*^r`m1O+xB_wxIyn;Ri!;FRZ%``^IN#lkG5;Y+s#u}yz%Gn>m?ZX&%vqp8qKBty_fWU{ar?E_`UybFJ<dD--OTp(Np=NYdSf)PPgqdKQqDC<I(DG
>(}@M-j1{3g$FNpDhj5u-<rLJeB8EvFWNo$pY<(Q>LO7Gud^uYS+ol0>)tX^|K}v+Uv9r&C*%6D|0@OgFTc;o@Bi~`uIK%)q~v&ce&0D1rvLcs-~9cTI
QsR+;aso(`cvq{|3erLq}^_C5ZANA_WGYh;UB*eoPXmJ#o^ySaqurbQJSpxBK~W0{ZHdxANW11_uX~BeeQR^KI_k?{yqPzt!@oDa8^leM|99w09;nDy$
IvV^rQh!E4K^SEoLe^EYVJS?axQFyPTB(I<fn_&Cw3aO7=!OYAhwN)6l(Rgm$MMO+~cZl&u1}4o?g%jMI*X^A_*#$#2M!>W2sH?DO4W6_VZ8TY+3dFy1
ZD&J7+{lB0AIye{cwOK>vbiE)$7MvpVvmD+5slO5yTTcMpS=p1sgEWdkbckZGY<hT_z=-a*D<CxCQ$ZoYf!>*2fLk7mFPIM1Qu9SBs+NJqi#P#`p=n~v
)T()R;PlPw<P`3E+&~6@UGuTDQ&*=$pFnuwl?++J@>|9TqGd|y5R&$I~b)%F>PU3PxJJ|ScKfv_{$(igBPr(^*f7LZiqFdF%0C1R_dxD&&s|**ozQePH
TqK(ZfJ@cJ%5d=dNAD7hL*_}U6P>b5QI<BTaKZXmcW1~g>F<3?a-b)d=&m1C031oZ$u#actL7Nvuw#(Iu0TmQKHwb1sg?l8StfIg6WwYP<NoC4H6uBD_
C`BcotqKHC1$<TFplYI%8~3^WNN1iYle0@zn*)?-tTeoH1p7|eJd8h$udbHJEHm#VO)ReM;fkwf0+~9xYlBP|Fu4zU-_@+cU%@|XZy2|#?^awL~^8`Ly
2*Y+GI<>CA5bHxCKA57H~`TK29)hUalX2<8ku<I&CIjM1l(xgYtoKQ1;YFF2?L)8h57!jU!g}{D%FT`98+EiD=^fE6b69ahcb=U<dcTmI(V>S>6wi-fy
^nFzipH-*k-fN_J82hcLxBcz5wI4)L?HPjXDI0=lYk9eRKR4DKH6Y}oL7Y64C=Oko$sHcdXHapLEUaff?%78oZVcP_~>?~6Cdkx8NlxXx$TLT*ywOFUn
ujTb(~)xP-j0mq5Q?+5mGH=y-tu7o?j-|z7Kxl=|e){kKHN57uGD-ZYBKcV}W5#33dZHE|FmbFTD#EW%8a7j6h3C=o$Tz6)42E~U@sf>Qf9jJ1^U^ixJ
*C@rfv(>J!Q|0Hk2)O|_yAvI!FL|(Q=jZQ{3pvLD!AbJVX4?^+D=abY*5=~$B>j5-*}ZyL|J4n087;qmVvO^8y$9q%*(Xm)uDRaBt~~c54|29jKUXo1P
&PscxPsqnuQ*>uL5gv>^3fuq3$Y#OjB;}+@%;Gc;bGiS`)Y&u^(Yd+$(7L{A~@fDR06K0w{MawdPQ_TTC#8=x`mJcF7B`2F2<$i2J7EstQR9bF!AAHoW
v}_0$p%3O#ye*n=-*T{%%IF`{cbKB|4$zYFHnJZ4sSctP8;5yzb!>oR~#`d-LTmA-l86cM(6{#RGCk>^{TuZ-e7&PI9Po20Jyj4Pu<n{(U|NoZ%46V#L
S83Ur##QpYjQ=Z7|fohOr)DcK<@gAi~4FN`3EEQeMOIS{jJRJ{K%7y<4jzoj|kIGo+q!}H&CPZQVoP0;at&FJ9M{<yl3qn4Gq_Q3g=j021-OI;cQ&QT;
C#_67AhGe(-dOBqHkoC*nZ#c%G;{-=3ACL=I+~x>4j+ymzz$Mz3NOmF7;pcp5!x-P6t)GAkvFYLix=m0fIKP<wW{}g7i~E`2K;Al{apqw3V<**%Kv(jj
kmv+c!{Q`2IVb^lQPP(~aDma|O?HWSN_Je~6Xy?e{T<15$k`liU9%_xyuN#CWM?rc7~n?EU~FLj&5k>gqsS*Q;=9K+lEZb!XTaf<cCjEhTIR<%KZ{R&B
{|F7ej`5%jy9ct+=U&JEYyJG<?8I_k=<Iia`C#di;<sb&UlXaE3I(;``n#i|AzMZO>`D35@F}U%i$a2Qmd8bphMlC8jW+?xdu9<(~M$VAFpRLP8~aV-B
itEg7Z-xgm1vHwXKf(`~6Wd_W${;0nW-q75Q~*c~*@5DWv5G>${Pk>)-dsI5M)M(Bf-?^)34a*+moGpXcxUV?_JcJcEwmB}$CvbMMaxZtTnw$lU~oTkl
tV|AxYLM)%KgU{_-Ddxg(u^{riD|0tU|(N);cKz`aZqZPrGT*%$Dns^Bb4$hyDo8b4INOYjxUIyIRP-lPx%eEqBB*%RP9Em+9c@NhgonpYzgL^{jBgw)
8?td5`0r%6*G$A^?(~;eq79xLRcBjq(cj*Tr*+rDb8FEfuA8;Vf7NSUSGJ^})zecGO9XmK!6h9qb$NA^5H{=4pS<{x})VA9aa0pMUeO%vqXOUb=rmFP&
V`GlrS9dkZz3Mjsa+=0zNcpMbiIB@<uS`Y!_1aHJbfhw;?{6m}*}Y2l1n1j4!2MTc&naOSYiTvv!QKxM>^xYb#tFrbEW-L4T^<6-!MJn4>9`<soR3?lf
ZP`2C*0rmdo0dzJ~Xqd3^<6j!TvGbs#yRI{^>M=Qz=Rax;;Ow5x??qm%WKDw=DrTHmVKTRhX^@IaWE#ke{~xWlZP0<fxGQVd*^u-Ca)lJw^I;eX5+pZd
#W51Ju9nXH0fdqJsQG<z7MYM-N^p;(vUb5nb}wI}%-IJqn3#R$C<Z6b>|!dze%)*(r~vW3o$CQ2*CTT+sP@bDyaH*<q~0uEY0IlH-5xBAlQ6C@O2LZ|C
MCe;oC^6mU;p5kaS5)dzGZwrhk5_HR9ZO1<B3lw};FzJ2&2?3@*0a|WG5nK=p8uW-GOksqJUq(c7Z&zDr6?F-s}X)L0?^sN)e{(Q$_AM5Mg$e@Gk!!)4
$svD7Ac90SrN{(~XcX{ELBu8uC@cTlqn%c;};^l+vlERA!IRsyRapWItTSD$dNmd%@2tm4p+;|?0R0+>FIh{!EE64(zpYHKWc47WBg`I*tU&GFcmDw3^
Wj<YNh>z@LlibL2zazPx-r$J*PyeQJBxk-XT%6y-ECJk18LI*Ei}w=!7p^?~6X2lc_>)q6KdU3a1y8dM^`&V&D8G-lPlN2pr8(pfoJ$>`KXka4L&Se=J
O`XgDU6vT{jM*wEylKdb4kfgZ)}j<f)c9{`YWG_20KUd<&zx!Wpp-i|LylVC%Ca4pg!u03CWe;UZAsN@@Y(VEQRKNi0-hPmsCG4NbbFBJ+dR8Z3XNvRV
`Ln-%oKybl2Ts-20tBnzK=W{+C#H3*5iRK>V+b$ARon-)rP&_V=-gI6w6HC&l`-vyS9E`6`86wUa~^$-UjQg6tG}0^sUA%&7kmUY`V~K35gdLDVJsAGv
vFBJO{D_>kP#ZA<rmAM8Bb|K;P1^U3ULs$cfgwnh9n9T8t@^SVy4{x0v#qVwq_11_v4&k*@pf9^t#lr1hN$Qc<?j{Z`9TAm@7uPh&k-;$;8BAox<h&sg
kw~sT<Z)T`A`hzcN{(1ebkFz(<zt&DbCy?_pmO8Qvws8MLYyC0t{3f0Xxg};wBH)gOQq%d<>&qJQzh^}Ct$N)!WCv1obL`*s`~$j?U1bT@-%>AO2gkxr
Mg8QJ9oZ%34_O5rH8)F=^O|c8p1(9%ksR4oJOQq2n@^AE?&V{M^WAj?#BV({HRSi}TSjv859@^U-&Qv<`lm+?a(6ZlauM~tHL648w`MIa@cXn1@k??SX
8-f+d}N>bEFrn0{7rI7yTf}f{ichSI|upeAQ5B4=Xq%3{#=9dPI6SEj^wn4j!$;<k_fp`UQa%Ndzy>&9P4jgghbc;Xff<Al<x|_`Va)sqyG7u`U|`kX?
@A>2l}r{APh*Z%-eFJQ@S(Czd!fnf%^J;EP>8gOS>Pqxv)!q#|N9wQ|!-EBt!0<4L*oJH5*qR;=}3=yFgQ(x^J?J8!V{4vN{WNE+$(V*$vg2h5Vtpqd%
s9Po0$P3>5TdI6D}V>#zQi&Yng`avgCJp#L#3ggf$=iJRbjG}Tdp_<!7tNbWqZP9&F8ej?-t_0_}uWz{W$+^gkdef_1O$v{_ChGvQQ=gtJ2U+f}IAE+-
T8tRMMc(v638MvS;azzkT(7pKjoRD11^e+7VeacZ!8pQ8lfc%8L{U`Dt#jvq|O|N_`i0(auTs~K13;C(!M3xV@^7DlLxzF?FLvkUT48JeWRg2_Ig^v^d
&W~6;Ot62C8|j1mB9YOb55MO`g!n%`?I4FJN2W${h}@Zz+|*R1`M^RdF+VUooAM81Jc8Z3;@*#t^Dq{39p|IH)ikn;c?d+eO<N!FnXhPm!W$R)S*V5y^
$(g|u|fWE?R`M^)$Z03`HPbmKX$eY5p-GqwI#ZX{z;ca=cy21La#^@<j==6g4}_;ndBAO5k4q?G&eIF=VPcKK1g2g5MljZ`YQ|l$4b>ecQw~ZOmZjt^O
EB47X4L;e={{a|KaQmJ4m*kame)qWt`&qRhyLP{QDdF=eeoxGQ^LCaT)&Z|9^{n<X@S2+nHFOX;^@6`&TN7{jJ=MIqq+lizK&c$TH}>=H-Ov&)ks=IvF
2Hkkikc$csqMH6OW%f7?nWyN^bc5ubKaBqKguB$enC``rTh;dd`T(El={nCw1o?+EiDE1W_OT^2Riy|>=wLF+ekrxmW>Q!t-0Ij;ls_lqK;^Fgv8hme0
Gc!>Oa#dl<f(>yeyb6*OouNEv#P=D<<$bU0txFq*gjP8eD_y1eplr7QqT^?cmH5-fUcs3u@7p*z}5M5ERr!mflONIVLrd2%)>uaE0VfV?64E49Ewgal)
0?!<vztew04yI;{C+MvCJIo)bU(%gGa)!#0;rVK5u}6RHlxV2W+|hx~2hp%nqN6;{s6V{0ijd#TY>)EiS+1hLs@5kTbcN=Q`pi}aeMkR&J_S}ta<xsGT
11zBhGaK62`K+tmfZsJy&O~g@GJD+WR|DM?^J%DY^S~7blK5sh37kTwq#czQ-9^VzYh!aFCym*IR)A26zcCtnN9QQ-9y5B+n*pmtIc{!{bRc#x*#up_L
rtfA@=9|<_^$*l}@1Z)mEO<{BY*&AlJv{%Om8{<k=>q{3yip=WHTq$X|?S<zfBsaX7;3BVD8Z<g`ezKg!Jm{dXmQVtt#|CU>yD7G+A$f3Z<PXZO7k&F6
(q+~WG>A<fS;2m43K+vgT?<owJP*cI6ECLy}YwT2xi(?{s9hHmMGp!3Wl5q8vkx>GQJv?Mje`EeT57m~}{3YdQ}<Ff!=uv*BlJCGASLI20gF7*C)HzK-
9V;|z)@A=&NnqvKb;>g1JcU?!w?^XRnc9fG@y+D3&v*zgkTc4+k{8YP$m_PDM5+Z+9#KOY*kd{y6ukvHBB0sgJn4f>2PftUBqZlvRKg_=PINw}NCc5`_
acU6X`{n}uwcI*W|E$|-RG)2q9r0BhqCVsD`c3mqOZHKJ<?;QB`7#$I4m!HEEE4p$qz{{7e<a7?H@?BtUI&t^lW&aXtJg+E|JuJSF#ltZ#r*bLE}gZ96
mmBPYu32F(KaDFpqKTb{c+3;><{5MlMx?o2LbaBXH{|R4{Lh0=zKqXAO{eLVS?+sFWNiK_kJP34mz-A0ofrW0_@Cquf_du?Z?bU{-^sg>@=CvE6FY=$N
c46pV}7WQus|1AXjZP;hgL)6BGSeS$dohzx6@8r24O(lHI!86Og|!3HS~9`}%H!=c6Amf6RHH#mJx3@EoJQIt1tsXThVS{+p*0osX9(>bKf$C)8hI<xI
!xNioOzQllx&XBUaJ$N9J^aK7gHzK8xxzBgt>w`?vV=J)!zrT&GM$*{ANS9A1V%%Gats4ukRSw?>+6cy}m?O7#cmuh4OvV&a_e#2Zg9_owfOn9UJ^;lA
TkZ&#GZ@$gTg77g8@DI5%cWttRoO>tq_bn!(J~qlhOmYD?)YmF&(lh#Jw$l;5<DKRao?p0?v46NyMI;CA7O;!^#^1C@c91pA&x^%_?3hOi@>A3Ba`fNX
^SvXvu%?M2ci=8B7S^Bpxx!9{^=-;uyfBxkKfY04$REYgd{6kIE<k=7lvDJFxVVHJLN3b=&Bxo$!uc*AUh0_W-o_mJ`<j&l>d(q^vV(hhF6K+uvWA_PG
UJEe_?K_Za+GmCkB5Z6`X+*yA4;r$PY@sG?G<)YtdV7sgPokIz7fvplH~Xq<Z5ztuw3B!)5xRuzk5f_&&@*@p#EFTO9}hOS|ER7dOjvQtncO~e42Pi{E
_T_N%)9$r5QLsbd8f;$|kcBKZ|Y!IV3(<oUwjozacr>#P3K>qs<oR|EQhd;r>0d67vZ*-6DUGyo&HS`9LImn{2;B;PbTBaIk)Ffkkxk;Uh(V+xu(~A9G
1=U7SC`>`iu?uQ;Uo^3XyqT;A2dpVWT5RPp>@`x<h7?7dPkpOYoo#QCCW=)aqCWtJq@aeMk?C+D|4#Aok4K>i;{`TPDG-y@%9DbD{{lK>wmdpY6n)-C$
8x;)5GU$wRzERi3cwnBsbsrE~<QxgOi_op2REzVbAdnUQf>Bz(T7h6k5eSVuWvUBhc)c?O2?2Ys3Jub2T?XCG6zru4z5N-4iA20NOOg}$T{n99iuQp#b
$WJrVZd0;z+#x@(<*`fki#JPAU$R@XMgA{eR#;z|l|NFfpMGB^xux`?VE*ARrqsXJr;k4J$9IMOTf2Gp{*Ax+ZrdDkoa_~+s1NycnW8^-yq`U+uUew{m
3Jx})Sq2>Hn2Y8sN0j>Jg5EH4=mt2`7J?zRI;Ko`g3{AuaL`C%6ozM<Oe3<^VGGI{O-TVzRS`7<@+VY-%JUCFXFFCMSf`K9prrS{y5^ezrmq^-GU>;G0
j&q!WS}YxF9)?b4m5x(72-iuRO*H<oxxOuF!nO?SL;+<O2P-Oo`?$_TOc}K$n+GKOuZmGz}*7`+?8Ul{D1|KP0C(KUm|8U^l?SS%LaM33VI$^L$^C9dz
^PAeSCAGUdPD;-ZK6G&_{Yf1SP_BL7%q0_+Tx<3=F5|FSZWpVsl&A^cYZ{8MYbj~U`$Jz9}mcy$9lDAyXzMgL(Ycw}d?db|l==uZhBl(1<?b|vw-!hAP
zQ?f&vl>+5|U4r_KIRh8<$6LFSoLXNXe5b+61o@YmTEO?Ruzy7UWnUzkPqvTki13MHk>p6)IK}l1M~@-N9Rz$za+Xnm_1kM&oKH->0H4y@U1H(+<nMyy
%EQSU{Yz~+)sbI?P1#ZZ@fMTZRcO<E);Xm(pLsmgAV;Z;d5H5X8leB7^WNl4_+D>k;PYR)bf)@WMt*D>2@8<F-Rk@e{EyUhm@hd)j`;%%@8*{JU)vIL-
NrTy(LdO~G>hycKUBX2ogX7UoEp`_{`hET$eHL4r~273WZ-X<Zj0*=J*AcrAKh1WCOPg&h4bAhBb)kvhbQp4Y{WmPf1EH|ksV4eqW<Bu#r*SovnGV!)R
(|t>2iKK4(NPref+*j`rP4s?94Ou|DGeV`?Y(Bf4*E^(Z7<Mc^i^l!vXkQQ+_B3@Zna|Cw$>?E>Zn56mh<`PN*%A|1Tf24bG3Nm12KdNlE>meAc1<RhE
rLavGCmg!*Ut$!6%U+hgGCCF9hK$PQJD4BWqM-^+g2f5zpNVtt2Ap`yPto6ON)w`V%8FCQ$$3-YhMfc}!Cv4@NMr^PtGm~x%JF`whk%0YkaWj%Vx?`;e
9&G-Bn5<cx&Xe1}2MjxEdUXlWzo44UrLw|C30RA@g<00V-#hZ!zST06a%unP;NBQlDrRdLn4^QB)TF;9##Lu19ksPPCt}y@5XG5C53Yx0n{u;+O@G<&I
nq&R$ryc57K5!YyX}hBY_2-V8kZWO~TacaAWEznjk>-l%{|BEr>MQ2$eVi|;lDGJLeGh&H^G|c?KWsz|c4?f4sDByHwlU6UZ_OHtpY93$Yd5bkA7l4S0
Deqa?^MX?@uB3C9inoD9kim|Q<CFzUNY`aeVq~h^qgXTpP6-;V*WAlizU`aC1U+%#?Yks@2E){tgns(|DLhpPWY5<Yvp7oyAqE$KYMzJ^Jn?7PQYi3B9
7m0Jf1r0gW}^pDZiAczipd0;Is09(UDxYwbXEbth$f-o_!AP3HeoE<9u$NWJmegcyV1Jf8#O7{KeE)G2-8Qb%vdwoRrl6kgLikIidMzj`iU#aDPm@m;^
NcuBI8{W3x&ye>LAOeZM(*klglli1pDLyAjSeCNI(d{eEo&{)x$=b4+sB1>rwsy`LaIvk!9>_eXZ?8Ty0K0P(wa)F<`74;M)$eB%=HL1xacHq~d3Vefb
UNIti8zIa_}QvT)M#b2+R-1bDw2aMhU^;2H;(f?#}au5)ot!9q+oj<L6@_T;5W(wxllChW({;_&?n9p&4(IP*vE(5|}zO4L)^*h*=z@M6n7v`IJsi|bg
dm6sc{|wp-)z|$G@TIom$tmhrf1uF(=zOfHK7Ux~Pvln8pnsZ6;tX=<tmzcY|Jf{a$*!?sm=7z{eMxqt+b6C+zfD#&|M6N4>w`_r2>IK<@o;|2#X?1XY
^p&*^;a@uWcNN%U{|VSp^N<b@_FdUFXmg~hiTvCh4`*Nq#fczc~eR5|K2Bj?zJi)C$EInhwLsrmDcC^dItVqP8#5IGV5?L$u9bo2#61%jrq3eb{gd$AM
r|d^XcIOIdj+EXt@6wA5s5wn*$$OvwBbX_x{O?Nlx~K`YLxvSDJ5Mr)rJspN><)Pm4M1df0_ie_g3O^glvHs^@c>->o2bs;v7R@fQxZOLAa$75N!Y&u`
#onL9IazK23KMt<DYDdyX@Fj|mY@jwfazsd3m^Bvw9KKd(-DO#w%4*~c;wXHv>KXa9U-}~lABKQH{6?b=$zohPy>_U|55%_Jc^=W-X?lYtFf7lX!?s+p
2zr;ECJzQaVLj6O7=KuM)#rjmgNiXqZtcL@B7~96>4*jcS1AK99w-)$;%oaP~>tz2dk{vZ0AU@^80rvN|K973i-}5E^Fs1mlIGum&h8ghtnfWNte`R~o
XoKJQ!|H?hXxh67>xYRx`fr@|T;TIFCy%JVTP9ERXJj`XAU}5eIzoS@<r(aHl&T~-ZhI{QfASajwj;ZoGw{!?I}$9!$L(rH{Wqlpz9F|>9qsR#0DOtBO
c?MH%-+3-ANIcO)~H|DIG<8{9%^J))<^!SvcVGZBh>3zg8s`X0sli+1{UV`nPEOC|GEzzB*!gHIr29ytmddsivo5+E^i8~Khv<MG2++S%*S}$yb3*hes
AEAoVBl3biVbdKPC^ki~Y&?mF&!iXYi|PZja|!U)?y`Ab)tubiUeh&q98s9P81G<kE@XY8S?m><s<FC%I-ZCb`dc0sJ#77tb~Q{uJw5VqFdV1zQ!Vhy5
8f74oZZ+2c}vK4Iw3DakIz`Ktvx;Fs9CX%p-Z*)M7S&MX(Nt8%_Uer!>HHg~q7iSy-9Tp@?dpL?vo{F~q+KV$Kt1OG#23mN&B`q@Xwe~qEIM*b->k?a;
;`U3GadKYA;xF5y9e{%hp(EN4>exEMeOW;dGd!%Z}4?op&h3E4w=fJOO$#hQquFsD6&G7{IOQshQ^{>jAAmM!9>`TZ=8iVoTMEKTpL3VPNr|_Gf=)MD$
`s*(-evw@j`h%vc9?+l6x7XbU@&9crz;82QMEKdhzXJY<+ggtNM4RToud~~y1HM~1Zd0-w(6#<={9Aqvwiemdh2V!})>J0DxQmdq*dH^dfuF_Yv5)wY9
x&hH%y_*~f2sS21ANsm-udW%^?Jx(GUlxyht1N}lark1KB4|gcXAOwU0q{j$1!*VKjBz4&4)^1CFA|yUyc0D$OY^#CUM}8RmLL~{W<wPL406y=`{Nlf4
MShDxANj$AEv%mDvvYi_%VTK4<P{MfI6A!Ti})hBxpdT5EWe$*xDV*7*Ll4!b6%lnL>7v~~qMA;z8w@KI`~S!6eS-Fak(Is-m6v_nSo?P-PngUT-b59B
VLa|eEFo(4PM&z09)B|E*|Y>xBSRlz^-nZ7~&Q!Cd4@Ui)5>Y_i(Z+qaca&r>+IG=7KjpTaw2PGssvHtKb0bgqEk>Aeylph!;!NvV?SvkP-ZSxQ6JD=H
P_iPS4;_qcof$WB}O-TLC59@ILKJUn1GTWUkQUB)QNF}@2H~90RIoS6;zwzG(S-O(krv-e2$+9d$d|&z_;49@YMgD0TJ;5P6`6$^_e<wkGCE4>H%}>(N
3iD0nT2p_~ncV3955x%bQ`v1kz(;%Oo%sD%S)E|MBQ>ylsIA;4en{&9KWEE=fc|sMPe+>HZLV2Ja=;J5m)e&p)%U(tP6^+&0)Mjg*J?<1iPIJFhZJ=_r
tjw&)n7a6zbbk62ENhw9BBTt+-;Yr|H3En7rz-F;WuBS8R3U^5!P?W;)L*f<(T*Ze0Tu<Mv{9+y1$92fqy99BH-gBt6HKyVDVNh$xgvWe=Q6yPKx}_8B
0_@#TSnJ$xB?H^cN=K4f*@Am!Q954s^mlXseF+`QC}<v*z}kk{#r7M0O-eL--fpe^Y;5k0Ri26`p;-kF%=Or~Y_70=`S0zD~%0tY$BKe)Hq}B3+Xmf_}
n$h`sp|=fk<$A-;0{&>&aOe0PHR&A7mP#b%=;){o@LD&~**y_98~@8;`G_(#42K8qEbutEMa9tmVu?B2m2&%ft;i1Te}Bfd-Ke4&!Q!ytU1elca#-<f+
(>HIupjGkYd$v8jsbWQlObqM`~Z+;Y>$nG;CyG=GYwq%DQY69U)E(Xm9Mwd><^Y5)W)`x!c3BP?8EX-GxI0pWjxx$|82sjJ3=<km`!oRa^&!hQ6{D6Ln
lHbrjFx9uRp#J;HgZ_b{@DuV=Ew~as^(@It<UfP^9Ou6)?Pxw|A8X)4`D>tJ{aS$+<NRzb*&{o#fsX65jsn$3ZI?psofVag`JNeEbet~>5Bxx#xm7}TV
eQAo_eX}7A^%$Lh<|9;ocNvYYDN5T=O)6gOfwYpFWIMu`H#&Ow-Wt#Ls%1j=GBLOgf36SH}L6RNBo@Jj)AZE);}jkcBf~C`ZS*{XLz06AN?Eny=(~lbl
wv*)GzEQ3Z$<g`_$j~+&lDNWYZNER6m&x_!rsb91#ERLHtCXBxB5XvoZ2ZosG&9*-7^!6Zx6;k!?I*c`TCM`g=?BwXGL;$WI1@uQs(!Mf?rdUJ*asS)6
G;I<3%uXT8rE^E1Y08tG3wCBjc{Mw){D#!yCn6!K<F{UiQnORUfHu|oeQI4x*?upSXVho=MRCzyVW{8MKCgT4RQbzR${MX`UmRXsq7N`@<ggF(!sGHJM
=NJ^wcDpHd1{@vPlwKfd{#w)pS3wPD_nP&!(BlO;S3j=qQF|K|OeqiaD2c8d)!n$IA_o_L6e&mC{k;cJD!}BfT6Zvmi!TH3z|3>{R$4Q6$2<70??tA)%
UB5IA2J4$=%K6u8(Q|PBTJ&!y{q`K^x44%JtWT{!IRk&yqSQfsJ3osT>KnyJ+=^vyeDEhz`_jgIQ*IRc7pO7;e)DVON2pJ=*Kh)Uo8Ov)KbTr?;3t6=4
vvW9HM1S=$Mk;T`K#s+@L%dMTRY@`RU^iwt8Sb6tI<Kle10rT#1RQEFBrFw8Xn_LUU+`GcHLlp6o=BKKT>lzH1PBDb&mQ|UFy`Y^`;T^AJql^LaF|_%&
>pzIoF3;P1#==Z=d|GO=h$H>sa}m{IkUp@5im%j8hreE$%-pr+z&-DmCt}Wdr!AW#<m-hw`kj{^*?;*J`|v=s!hQRmZ4LPb%tH#da0)6P(z0aDV4h@Xr
*(^CpZlN=w91$##zZInv$x3irPsfM4s$Y<NQdt6GUm|9}+!O_n@$BRpTP^YZZbtq=B?`iLXvkH21t`>(%Fp&u0eMGbtzyX+^xuLe$g$vAmW=X~>%c)<5
;`5^y2EP?+j_I(Zi3Nb$<^iQ!2*ZPNlx!3cGaoQ)~vw>K)zr_DVpZ-41p$@SB>KW?0)D+g7{xaLL#Qin0=FkUe<DLb4SaT*j`jg%9b!&Y7b*11(ydL<v
Cc-cAr~4J_?{`zH?0>Be=39}ri$e5=jjhT!r^Xok?b^75AO71GUJr4AB1~F{Llk~J#n)SfEm*%@4Eh_qCcHoMq5!@q$~0F{|35jOO3nR<aa@-B`Zs?R)
>2)dK8TO+74Vybe#HK@50d!g`DN(Dms9Fz{UXt@{?h4){re*^F@LpREz}p{Ia(0ETPff-q?R1?2mk8Fo&tQ+QWp~g`WJUIBLCC8>wEH>?;qe}_8$G|@A
<cf^aopJ8senodBgK}QH)mfA39V2=={1K;3MO<moToqI{`i$Jh47xsxN)=zotn}{^{dI{>fD||M8EdXqVt8)sEP!xL=;nx63%SG4xxJovNJQMo-k&j!e
og@#EWhh5o3yc#z+_aPjq23?=6i=Z6n}Gwt-yIR73V7u4_O56<5PGwOfj$DXr(XxK~Y$2Q;xMt0|EFfMawl-U347xXojIvYcOD#C#^#QI%b!JnzUxsCN
H!bbvrt6FXG_r=<>;{L0qQG@$?+{XM^7Zc!TV%}}RpF$mZ;MXc<wfEVdSvw2;n{#b54z5?s(0?U^7UMeX?+pG3&ZFs}|2P~TI{Mf2^EZFq@8+m)ua-`K
yh{Oned+E!i~5BP^p~F2U8BFPWe5Hz|0S3B#GhUt@C#!*OfdgW7k8ih_~!ula%#`s<lhC$7U!FLWk&sByD%9CwS@o4Z>hw(#kk%V=X1RZ{uDxv4}Wn|P
M`e!U{nyl{Dvp!L%j4Auz%`h(8p`14*1EXy*$$Y>a~5azaI92A@rd~4ftF7_1n}xcPEJZR)l%P`IheH!v^+O?k?$H7J1XZINB2Y3DKDWAFapjKKV&zF9
trVJ(kor+F^kHP^>4r5d4YmHG@9f(oZJv?@O&xU-ZZ^KdIe3qCVaGw82kNoAO&S?(Y<`{#aGyk6Q`&?WNHTUEDvfKpEovZfiQ{Q$vsV*kxQ{zN4uN=r@
JBAFmi^)$%bvQ&%0y^;@YtU+w+sAO2`c=ZN=LyKyw3ztcuV+`W3qboxX5&Sccz%4350sJcJNlyN=p3HyWHWQO`!bSAjJ!{F}Y^EG;lGx}Ha(gJ@=Qxe`
UqtBne!)u}OeB49dp{9$+oA}0}qW_ii$}Oy~%NX-1Q~lUFp0C@!kFh=;r#JE0q9>o!e{1v?vtpZZGvf#TJ`s%15zdGEH9`HNCbI(k7%x&epOB+X4*lJ@
0)I5t=PCSuQZc`G@bi~f`b&mdi1}2SY>NWxKTx1Ai#=P;@b{1F3Go9tLjR!{&2UP7VE3&8-xwRXpJU^gkiR3UHu&AY{e}9k^rJAQzv{D0alg)=`H}O%K
mFEoS&)CA{qfI#R}J;!-hBlBGWlxZezW|}h5Q(|U&G%|)w|&LE7H4hep2*R`b%D_o!-Fuc`wjEwM?sx`ngdE#Fd3w7w3CAm7^`=4x8-XG%KP%PP>ACo0
RK5=i5eiNB-5tZDIZ(-fQ?zT6X5Jf4F5C&;OGIejeFzM*kwG<1=pdKF@&v1ev|W`QM$+8K<}LRP+b_CF1;DEmZjLsEPyrq2+x#nE#~F8~R(RzMs#3`b9
<m-Jtk<`moxeeo=bdU)FIy!RJ%1y(#ve-T^*n$>VN<`tf_Hpij}d_7VJO;WdD-h*`+{S!PS@uUIt~(66Mk$%Fd9WI%k#%M<cn8&`jZ{q2sA)K7Guod5O
8jOVWvEP22DXZVi!TWlbXRQP#|ak18r{vmm#2=vcmhw~Q^A#U)ue+p%U=hwZossG+S+5hGHVTQl&n(D-dH@ZRppyeF%Nm0eXA5xKKm=C1hJV6|<xOm`4
#({fSp?)&I2KWo&Rsla$tZh#H(`MS9;QVS<D)}w9FZ7q`ET+Czwhqw8DI&<G^p`C42kO(0i}zD|*EZ+ly{`&={eS*RsQ(?gUs6Aw!(UANo*ng><NMhHz
89Z;;&*bT;(nFJdy4x(D{JW6<!F!oI<}@$&VQSeETKOj`6bGK^97uLy*BP&Pd#_q<PQhBh4mL~?!X7tk%j)=GW`qj(IlUbSYLGh@b~G4{Dxz{hQFU&P0
`;A$M@MEetnz%PXq0U`^~IJ*gs<7tKhGz16Shxhqo5}?aXJJ{(zeT{-lw98gsr=T-%JBR}OFJSDfY1!hEH@d(fZlooD1HItKAmZ@Zf@PS!l){_vYq7xn
350RHUn^F_c%V!sQ2T_Ki@)*JX*f20$C?a#=cc^TNhj#O^oA4T3}V57d%)_O(%ITiJZFk5@_)9>Gr3I3-YqyLOT)q_4boxg|RkBeeWe!dy~;j<6BO0oW
4W9Ua~-^F}e6-8t-u5w*YF#q&AG5jk;zpD^`(o6XBSjPKB|D=fuen6n!)B@+TI@-H<KKU~qke{03{7}ZX7x|Av1NXP3c7iwk;f5pnt8SzF2>oxmZc{(*
RqXH6Qk|gwT#Of}?~J9#`OExX?Qy=|bo~Q-`2qg=um2k2e*aHEtb?DS3F!BK>$^9B|DD<hF&`|0>uo{*^67&7_+DXru)k+r8$bUmiv{op`2jvvi%J1Lm
(FDolArUz`c9>`{KG$F5B@poCpf{s#u)56gMahccRR`%_qq81pOIF@`rsL&Klij>e~bDl7`f!ne%Cwv{hHijek#Pt3Q@l+E9i4{+1kUOL-9U0@~^M9f&
NQ%=QG9`e*)?+wsY`j0<9e)u3fRuP1Zl-uM&X&@6Q*Q4~*kJ=4+`Py%VgDeSg3Gr!Ulcp^N=>TNu<AEs7TBujelH*>2khzem&8^ELhBE&7kocRPvt$n0
Q#CyZ^0`(K<dQJZmz7U%PRSdGCCdOSH_60NgFe$3@G#`@V_b~^Rl9qMn4;eqq_-Vyu=A;Tg37h)#}7MP!k)5xa2^^Nm28uxPY^YeI>{i}~fvjP5<rF9b
4f8yLDzTY!c=u4dC5cp#1#vbl>Rk>*7-)xT5*XJ7M_d@iZ^l$OfC;7>TG5A}SYD7nzPvd4Q#QpJTOr}_0vqnz-!sQKr{PcT?fN!V=iO*MxQ9VchQ0#1j
^})9V{(_We_(P?_g}?iMvzj;XrC+T8|CID?2>5HOy)*d>`pV|-?;b1oV`^LfM1DfKhyR(V&#2FS?biVOvD$V9$X7^jb?b}z^wtW!fBYbOGQfQNzqU5y{
tFHAvm7PF_h&Z`amt$6gTJ`Y1`V9A>8fLcU#GSv@V_jzg{xwJWqp-#qO-@0{Pae}^QpT?w&*Xj&5Y|S-TA;rd;$MUp#?Yi3)WVx@be9yts&~);hFp>?e
(O7U}ydLTe=3$XGL>rhy0&WhQCj(`;5!Al;s@t|2e+3{`og*mlyfrnm1#8m(=q&K3`*n`mvS^Z4CS>$l?EIiBo(e{!qW@&y|Ne)>qfpoaa~6TT#E*QQ%
*p%{KJs*4&)@Y^$y@|CaX$^d+VH$)ImdWyShLU59hrpXzD`etX(|ivs(@+ZLFg2IuMQ&)@NNfBo~9y2sEj3j27D=^r@rsINIT+SE7qZVB$+z@2b@v9()
&{J{<9|Dkw0Sbx8lCdm)HvwvAj`j2bl#TVzVyE<CH7r$d0`Ylx{Fdr+8tY@OWe?I=^tBw!;ts?g``cFTN1>=5g7yN`+mwoET-@Er3_1E}#qW+~f$Nm??
MMnHUoumFpJ+Cpt^Itm?ANxo2soyu%HT}twZ;bUXwr%2H<L-v@>6tZ2fzLN0=!;WFH;BJq><9QiQa&*s7J4@oIG@k+1@j?%5B}Mu(X)7ezZ>2MU$<)P-
`a>@#1HBv`7N^C!2d}J_L!f@w9_cSZ`SHTjs2-EX4DT>x0w1Ly9NDV`Rj#a%on>=N_=wJMO=I8{BAYu|CTe^1K$`p3-E`X?F#sJdNvI7ukxNl|0Tl2^S
~d>wR=hZkP>1(?{vS!zozws`o+r@^_^mCYx=wPbLE1+f3xHJ52p*{L!@34{?vi&mehwh%fpQIolM|QsdaVulSKNt&-{??3HsbXEd%KPEpvF*@qFL=hlc
v_+SE`#dufP#h19zMAG5TwNB>&2UV^_Oid|x&f6_bP52fR*)qsEDwdK)2yR7IR;;pIQPFI(R`8?JN`UguNDbNq5qkGiH@9)O@&cFLbFMRq}b+_nmrSRw
AKMPg8lmCA{8awL4S4+m3`!?tA<pTVAPi$W&`ddAZoFA^#ar{5eCr2xvtPiaO_=ox{b#nUu^hTVoI{&3mp*}G%p9<8S#QkGg!-V`Q_g#a(ER9!=`K2f9
74@6Rw+nsH!RGnmrn4E|Uv~w6u|S)Y&_~pA{e}N;+Iu|UZ>H_MGx>EI^tJ!-%RJ_zxLf2S)nQpKzz@_u8T~QlGH3tbT<Guj`1EY7|3w7+LJ``M{MXLyT
L2%{9>9kpEi2d`=N0_9P0{^ioS#3apHBm4-o*ViJih+TXVY+eC4M@XDlMGvMbM&u+vrLE<7<1{2mV=@Gw@S_hJZh3dhWp==GXs!9{>DjOYeGwKYHqRpq
~x2j{$#z+7JfkXA^I@!TL%^@TU`D*46R;=AG}q`qUHVpTC&pRKyp2QPJPBuJb4Pmkaujz79R`6XkG8{K?E}`kQWLLI0Xq2R~W3iGt^orp3b{KPbigMX2
X=0sPD{EBcF6ZSrTWP7eO2*xu0}3Hc?yp8Ch`lJma={5oCg59qT?FO6KR?_~O>ez!3K{w~bro&D>j2mcUD^<T&jP}F9@`eS7-=IAd@t1q6PQMlySh-(g
ieKFDC-x52IJNyMxeVrM&-)6xA__}#`A|FQ>r$vPRXldf_D+8}dea$%_e?=a*Z|Xy4D)OmBe__BsLp&AmyJDH;%<o#|*guZyTbPgiTK$;$LG>}GKgcP9
Kf<r5YC^x2W{+(jpFi3C`ESftGn{{h+@ZesFQpOs0)M9Q^LKmj7xvU`rv-kJbR_#%eQUWmztkk>e9<-&oFC_vO8x${-==@!xQYHo?81!xme%&qzvlq|*
I)ZqAm75%c9~9phYIiacfKDd!0+X5)uzAP-hltVuxAs#pO%67OzeLyn2!o+z+YHs?H=?qVtiRqUw=3L=KoRagZZxg9GmDrWy3eI{<kIcBdL8nke^q7ae
iCkxyZ>seZjv^6USFH0RC$(!7sIBtKj@9%r+h5S7{&2*HZ1$gg>SjA0H{s=f)26=Tusmh4q#07St!rZp=5c4W0FUy-mRHP~TUR`0*$re*98_uUP7{B0l
M78}joK9ra}(vJmxeZEg+Xx8JXxbNv<YHxc9YmiMQ#wjSVLHD>e=51j$=*Lh_-^q(~i;xop5iTcu-?uZ}A0REVfydBuTe;*?c@9*1#|DUjjFNyO<x7xr
D)TSY8>Pr{!KN0$T6yyB7SQ_)2Mv;Z*AA9hR@?>v<`&sDGEyn!9Tc5=LyubcS#lZPptLu{dL3R0Fp#Syuz|SIk{N#M1K7K#&2U@z&f0z11CH^w@n(u$>
L-jwrAA?THe2vCoWZ`^~{Ccc?f+gN>5)HfbM~sj^q-f)BjQ-K>w=n;f%>@2rrPcMRzp9cp@oQ&d0{^hwDg7DxH)V+X(G7ubmFD%ve2-S+4gB;!{S^Aga
ad7*Sntrk24XjXKXz@tW-i|EuKb(tJ#C!tLMwgpk8Tqc`dGDaz;CPr$0j}^Ht;X<<e>OsK4c6p+@GNjeW#SQ3IF9<j&2^#*I?tdQ6KEL<X1S^+XVhSX{
kq?Kes*JUu3r7@BaG@S8>Mv6eG@8#W4=Zk8Xf}EM(;s^dGcF@P8GaKH>bmkuslWJdfxfFOL3{{KE$Qx%H(>{@}RA{{0obQ{dmiG<)>-EH?uFOIqS;$X}
D)ef^LBls<Ii(^)cePskT=b}IGLxj9GuB>j~^{@BDL|864M^rwHd=uaF*y}$dtpg*Yi?4j?A&G0~cdbOp$vnDL^Gqtec;{098A<j3EjH#~@uIZ!x5ra4
HALlfoKl5i#erz&$kpDiuPEa4&`*cD4ZZo34$2Q1o%;#H&5%|xaWJG@S!cwt5#`c=}<!>h=zHwOo<!=-N_$Q~)&|l&EPyL+rmD_>8YFY;Lw-+n#g!;g~
%<=c7^;9qDKa;DNABILa!~VI>;oo72%7_0%8u}gHkK?^{!TUMqz;6_5<5;*qHfArv^PlOwe?zB1fB5nYe8p3H5zlYSUUL2Q4eU>;N*De=sjFSdZ|MZ^@
3iEa`IoijKZtKT_9P%b-bH?2X>UC6|I^5a|CA?M*&O|^Iyf7+Uteai2EG}cuzu1|wy1xZU2^(QjuzM-kyxEqc)s1soBhja(PsbkJ|Q11U3^)8sf!ls-`
cD$yx+8GoA}|!hQCf}ZNJpVea$)meybTz_>1bX&i<=N3LWd?nnOQQo5h&#*Lclu)Q`u=cdPZ?gZ?m6sbYR1^#<;@*v$HzuYDIi=EF7;=$~u9-Q@S{uJu
9xnH?7F|3??*Ti64<UrP>m#2;O=i}^^p$<hCNqH$7z&zq+{{dMkgM}Pg_-x{O-)^p(h>3NR%!SC_(h%blff&Rnqn@WAweM)|f@06_X>TH7fh^%K{@_W}
6^DoR{wZZo*y9NCb)FtoVJj_R^e>w~JPsheCBL08Rw!}|j?HDj0aLfL<*+ssu5J|2hA4RUF^w-mUi}=^BLj4`Nw<Gc~e^;Fa{}s`U+W7i7bU2@y`j{U`
**zQ77mpI~|HRCzC#;_u$cK&X;Su$1I-f?UkL4p^f8aLy<lo!#82MEqkJvxSMT_~Gy%PTQraG@M-zoj>h4}jKe^xLbICeGqKW!fH|4OH?Bq4tAn$cfs=
FtDT@He;cUwz#FfZtQveFgs3X}b1m=G$r$>SL_N5<h?6WqqhNG~^S-_OBVl=Zlj$^EKSr9Q|4NDCkeUURX~&-%ULM{%B@`_<?)0L+V$PBlMm2d(QfB6e
Q5s%fk!&_*7Nb?5_`+^(4PEGEkpt-xB_JB77wo{WS+|`U`gd@TtXIRp}3y!{1r>my-F_2fIgpak&Eing$P#_s=G8BR^A3KVP2z{s8&Y>C92!{~)>&>)Q
$+A@xVz8S{}qZTIQl=}#a2fcZw>7wY52=r8~F*e8Ez+8hl3y<fGzLOz4yU7C%V0)83vsh;+_;{3MkEA;<T1O?_lj+z$6pMOwKpuStmc!>JYI<bD&nj!u
BUkC8pboFV?Fdy`<FY0RsdUVD5okzgGEaO*9ke@z#TX;UB1M;_G_49;&TDT?h9RszOgTGg*D|?3L6WhrDv*hfsV1F2WIbZ8mRfx~$ZHQk93I2g5_AeFw
Msjw9zNqxPW%FNsBFu9c;QhBB@E`kKbw}p=-YVpy>AydV{yP5V1AnOWEZza`_xcU}PAp7)g7foygFmS*Pd51RLOV~$kId3^#QezRU%uH+C4Wz@&|eF&x
&i;KwR@ZV?Z&U>!u~tn-oQWfqR072U!i_O78dZ!$U8;}_$$>izhM73J^25`R{z5Opxg7A-}P|5z|Vrmi0A)Sn|JX1<`VdA>SrzNzjXfK{6Ldy%m<WUH^
ur)0|og2mbP8Bi9baF^FwCs4ClAjt5840?tRMnjagy-V#-xUeVJaZiEp`S`-uBBDLDVqn{VdtT~FY*c-rlJD$yT_1N;Bh_CbD`!TTe&&Mx`CLnWvG?{b
6udc`bU-Vd>>j8Xq@H{f^HVYQF&_j?uY2S=K3+^?~>Rt@Sm+tCI4W0B~@SN1pJM~_i{!u>hR=>P4uPW1n^{fzjJwno0ZV&0c4&Zi9MuN~F6&2YX1+TVP
)-tAQ8R}Nd?m+3}D|BYo_<9wCZ2l8iQReW63ce}63{EhBtM*iD#!hA=6nKM5!x<X$qobO*g-{6FN6;Eq_{`?8G!(aU}w0hJhe(8^?rZM%K+t?ufbbtKu
+d5n5_tM^B`=P&toFe~beEQJeNC{_q<fn)n{N7kwT5I;dt9H)%B%%M1-9M6_6cyf(`sGddFMsEE{x>G5ue%2u{tGhN;r>r$DWRWByAt=WE_a^=^<ArZK
>xJG0`;TX74Vl7!E43&-=uG+*gxkZ&Y#+Tt>|w(f7!hMR~q%VR_2jkJ`9o1;HgPJXFj9vjPdpN75$Yi%^LiJ*wp4r;3ti!ME@=V;y<zGr{tGeg^hf4tv
knj^mmp2<)b~#9R8!~W~ZZmaLtnWU>_wT|NGhoKO{Am1NxJcN-@RXzgvJ`7wfjd`Fg{SPWbuputk5l>zVo^WjXot_j&Msa?A()m%LR(f3DMx`W0#9)OW
571N?YR86lrk5wE}gwl}RY|I=0}^+D?5PJhtPVOZdPR>T7RwYAq>yx+FUd`zu5fxg=kjhOjpRbtcM(u-A|5Bc3d|6yo7;BR7d{?fl-HQ;=5H1Y=IhkSu
g)$(xV{aWlY;D=(ye34YQ?|<j}z#9P{-*vzrv%Itc{Z~4fCak{?W8mAhE64PYmP_cvJ$X7p{}UPauTOuajQ&7E9RUAT0_BN(oU}dcZP8zsOZ4Bh`MFH6
{;%5w{1t_-Kwly3d(*=GXv}QR{~{OX>#sgO2l)NBwKc-}9V@tBmC#Ei@JB@}a`Lxx^yk8~a~t39ZlS*p#4M-2$>?l}|4f%+%zWD@=luEg=Ka%pKY%~Wv
7_<x?IZsDbCxl`w-W=ON&Uuv{s`L?`T<LPj_{vU)T-g(`&(%b{-eSf6yU$wecQzP$*NwA=RZ-<zgce4CO_x(niC)HB&gpadpn^1<Wx-l^2r+XKTt28$N
5K|)1R^W&_5;6XUwmfEfy;77yE<Xujm6o{A-fv^hY?4Fh8ih?~DCMHc>gh)*mO}BU=B%e70;{Q6KT}=zruS1L}*rOXv$cu@foo|FONM|3Y>ups&>8&+8
w*!4g%^!1M1ZDfYLvX^>ywDmwcgI|IJ#h(S^VAJ(7H?~C-giBI%@$~b=xE?edMPoLSX;g4*}@W%WG{nMhq(Y0$^fBtOfum0<$IsZNe^#SLn+rfM_vUWq
{$BNtme^UQ1DH!#O7L1Yal0MdM^B;aMzU>zCTf}3@d?M;!Ewz8e`-v^za)G}MA0GVoRsDVYH(#!e$C3UL-@D!-es#-$-<!MN3c>GR!2ed4@BPxE|8K(n
s5gw6zwT(PFGU4@xD=1(ybJti&-t=&W&!dS(`;L3sNbRm{5@;$9@0O=KflTE`YkF2?^lbMPxW8GJ<j*dpT1B(j_KdmUFFor_9gO*B7f*nzxMjo=Xm}{7
5u8-f94VDb8*|Df0dmh`4eNuApcA^Eu5cPE0*+kj~((Kqck62e-78s*VJNHJLnIa?@7+}7XrUiH2X{aOuL4^tEn2V4*9bSkN)+#5>uaPf7<9@!_k5D)3
r6Mfls{~8s;BbYsLQf(|>@Us$M$4?;^F=!Tc{R^i~tk?-QfGt%Y|dKWnS{<OejrQ}72=y;||-KUMm7K5fhoVs97&zfG48)~_RWJ>)+{w!fl(x2{(K_E&
$4eARRuj@chwPYUvL)sqeWawO;JlKtPhf`6u_ec+E?i`=4r+PBEip9}Q~f1fyLxa5y6O7Mq;mNz2QC*I&d{o8)Vd}#G~HOMd7efWF||H1t+%Ua;4n{Kg
Se$XnS|MRND{1NGw<ll>C1b;2DNy#tLdemQvrwadWQ@gC0A8P6$^+Wr-?Bf3aj=(>R)!5<uvXMhy<!Rdj{`9rKypTU0p5h*!UuT+w|8CCrE3EIzL49Is
zp9`92ho0k{dZa;zsQuIYQg;Yk4=2NYO1K;#L$QTl2G+I`MIjGV14t|H1gAD9{C^UJz@Tbs-ZtA$N!}Uga3E(6zY4%z?WlVbG6t%-h1SCcNdcNS9F2CB
@J8S9{5j#7WxZe%|gyc7N-{URob+~-<O8+%KFSP@cbOvF5&MM`}Gn2Y$6$<zWjYY^4lUc)W~nz?hWV{#K;1FK6Z6`f%*7nKZHN2>IdJy`ObHR`gXMj{^
rTE3Vl_qdn4W-(bmY(KkjbmzheLSh;crtU!_I=G8^?vJsuP~&QEDg1n`$eAM@GTZk<@)#pjy(S7%cw=&uUN{BzGyIiF}eq5oFg@tyi{t6IQ+K&)qN@Xy
0RkMp<Xy1Ze1dR~G0Y^+>O=2vxN_?K#{InECuS1pJ7ws+6O^Eo^_xW9bSLB71`UEyDDsy7?>QK@b#@<-Jz^x>X3M#vwF{l&+p|I8Qpb-(_+`s;6xKK<h
xb`SX_BA!O*&#j4~;(m3_(Tw_vHSybUH9>uowys;|L#GMx8FT&-I6qEFf%&yC576hwVu8P3{oS?PzoIkxz<<z)KF}A6v<Lrwsg?R0{k7<*%;!=A%y&HX
wK-AWt*i8h5+%NF{d&ni{4@=bf0>4D@FN4!>LVXDb)1_1D;skHeXF*7(SO`F_VhR0-`jKQYcHs8WB2kQ{$y`0)Hm|=CI3yE^a9)uJ01RiQa(4}*C@{EN
&dI$rl_A~S3d!t4O&g+&s~dqkN&_C`m0E<kx#6N`^;EjeO?uT^LyMMF`qXn;s5!oFV@UoutpE&KNoxWF9u@JXa18tTG9V{U#G;c_Vd^IAOF|fwxGWhs~
P&c-}xGSTd05Bfc`U|r@;L#oErMH(mt+r;43ewM!5f8xdDHAx$=?knp!sS5mQwz;BN~pzSCc4D<AOJ7e%OY{@ScLAGvRP<hO6H8s~e)kovptFq_jqM{>
Sqom2Q*3;VmHe{(WH{a$Kc&acwLv4`_Rdn<T;(eGK2KeNB+UwqwZhx>oe&us<F=ak2U`9Ccs=l$DUqQ3mqp9}T}59^O#wd^=}|5wd-@cfbl_(yDQQu-g
Sb@*FJq3Js7qk9ATqx5}7{+BMt7x){*!EQr+|Kt6|d_#7lFY|SV7v`^?TJ{<He`wC=zdhQJU-3!6U)QzuQ6s-MIWj*q`r|KaodW#YI{YNee+mrb?|H)9
e2Fir1^Fd%r(^yo4lVG9QZLrYFAjbS82G^E%>LC`sPr%CnAQ#TWi~<nb1DvZ=CfqO;R*MvQ|8R4Omq5oX$_zLs_q>4OQa4yEAVT&ogVa=s#gQQR)SL}<
oUCkqdyT%8~mG8ZimcQ+bwg2`us8UWwAZ{LLV$fPx2GwEyw4pt#uLOe&4JfTdcpANBl4tZ;2mui#o>pulMj*RIDfRYlS##^$Yb^+(UkQ8Y<AIYUyrn#a
y2X_RoJ_s?-m8-S!^!MZctf-dKNAzusOA5A-K$eV9*|I#cGO+|nA)|MSK9Uxy?5d#9fv{80m8yy0IZd=2^VLL_w${-0{KgFj;(giZKErQ4JCFP}oF(+K
%%skZs^zq90y{tpui{w3vjqVRrx<j~ieYTO0?BDI$h=P##otuUWR1And-of-TS#N;UGA3Hwfz|XwSjQ)X9$JjBS?*e~r#l1e@?<3}KkN&u_34Wk(?jiZ
zm9-##twiJ}j~^|c`pTzIe<(|ZKSk}11oO>0(~ACMhY9n^?e53N{?DdWfzQ8vyn!zT>V*0-b&-O9CE_jSOP0Kb9-eRQ?1<m=H_)G1<IfWHp%6CmTP-nL
<v5>wZ$y3VqN+~7KjY~X^IvTVf35%e!<6;MAjA5JOus|?^_Kb;^NssQ>~DM5jB$T8BIM@<;?+k!k!2Sr&IhMw@T&v$-Qx2z)(ZHssnuv(Tz^OKhf_VQ;
QuSUo$aFjn_a+<wv4^W{dbJv-)m_V{e$E1V$pwNBC9L?iFEi22;WY*zpTDWf17OI_;>%5_Q7QSba_54|MB<LvG$j*T1}WAzPLhPZ^_a@K28~ICQCeDO{
$o0s|SI6b<4LZjs7|Z`0ts&4Fr7G(rTOe3g;R8n{?51cz>EphyGBuX2V}iGh*X!zOm*0Tiqhg_qQ?m`^ND_{zb2TubKZo>Y%^ywKM%Y`YHIQj{G)JU;k
HjGN1I2w4UTwtAG09O-_Gr#|FM?io41COI42azdj%9A@hsAIDb>GlJLh$d(9-l{q<D~&hI0K`JbY%Gr#bqGk@jR|4_etJof0HG;34;<E$t2hZ+m`hd65
6pOo}ZiNTK-<7)(d>hCJT&$rCOm*>~pguh{+^_PGC^Np8{&-eX;|D$US3;AcU+1ijlHXKw-;By-b__rdAJMzU->qCDS)%7OO-`JZu<{x4iDFf6uohkcI
_gFB$+~3%o4@|n#2>!@bihM~imDU>Phg-Fw5A-HJ@rj9Jk-uv8+jr(Sujmi93KROTTZbd}N2A64wY_*M`uj8W7qR|W&gft9@#sHdHK1QifAx_Md?zaxQ
|8a73p~GZdq@3H!|Bl<I<L0(#y@>`bF0rdAAR6{RY%mHMaKHX{$$pfU+{irTk6;BQyt@c?=36dU)urlFQRa&dwhP`+sDtZ0^l#DyPt$upBeLGblJ2pKZ
w;yoBrr=G1}qpZwlh~qTDh+`Szv%jjC<nZyEWk2j_Fcw5Q?u$rJP^BK$lszy7_yJNyf^#*6bSOYQ&7uggck`{RjxUtvu@%=cJ4wm0;D|LLB9AMH=zCyM
@chx1pA9Qs44MlEpuT<Qt*QJUexzb_K*ImY@`+m8k6!^nbvLF$>?Iq{b#{E0kqdcc2K87~ghC#kD(@1Oo(U0*t=uf}TaP`|itBVSPa&Y+)(#{(Pvu_#9
m^5Yv_jrr0I1^jn$`C$J#vR3F{H_o*f_nR}KzkzH|!5_8Uj%0t=Uni)4#bfbO{@pK5l5TK6J(d;y7smqlR;h|J^S#T>WcH`ehW}n2s{QQtkN>k7J!Z@=
yn+9sSfh;fvrIGQJ9@l7Q?+f8-<PlTE8d?xO`&g+tufDEWr6zHQH=}kH_NJH>O<G*{fqTIm$E~BZVdj<uX<QG*#FrB`7N>ZfWNEheF*-5BW}zuj?6%XK
bdIu3iz9-(FFC6;uv^7zxuVGKj<H)a()q5F7sE8%?b2lGV6lBDD2<$g!LD`(>BgeTP1%<yBX9^wFg7uhpua&|NI>_BljPFe&v_Ae>B;W@OSVg4eF=zxt
HMixe@q}rPp4OKb~4`@H;fKiG1QT2=DN(OXX$({7Wlp_-B`9bX~E3nHb0)6c2~|D&3vh__{KTF8Kb9js9Bry(albUat-Pn)<e<<QJ`8A@TLZqW{&)0zR
Djs|@-H;ht>dpUKZ2>njpto#*$wzau}o+tI22dvt(bh(^DpKmRts`CH1D{=ocirwnhHkK9-Ezjr@>@2`{iz<1<MEa-1~H4LneLrZ6Uo4vswPQ(3|`flY
rT2kMx7343TCHqq?ikP1??a-f1``xv8zs)kQaX<dL2KZljzXFy1bLT9k|LpZk{?nwx^KCIef8=SCP$U1xLH{DsRfhS!l$R;^MV9+o5g$yZtrq?NAK1U;
_%LAqcRZH3f5h@j|3h`YBEEWG`|y8JH(lgwM%L7&|CBc>YxKtl8~ljcNdEl0*N3;{e5=()|7H7K^23_Bx}ko?o1#Aq+k+*}C!uUFsL$Q~6!({Gq*wQ!z
ezSmzLzH#9sGTYp|m)kXk?i0=yI_{{TVsg(82kB-{Jfa+Vp$K|IM!hVZy&Y{p}OrZ!)>S-$ogCW9k=0k}&_l7*M}xt@ab@o9;v0-`eO2{g2{>58{ifsX
E2q=eNI{Ppu{E^X-ZJZqd;3d`n$UkWZ1`y#@6dnMHk%P!62WX;bi%E%g<Apbs*qg#bRbe_A^{|9m*Z&mWtdKZ@!vze-ljUsS@*-6#KieeYoZ$QSd=<SQ
fpaOLJNoc~X0VE?L0On&vF1AI16E%CwmZ5bx;zyD&jkZ+?F7vSqwnB3_vH;JGx7V0nne?(C?CGpGFasqydmL3euxAlBWeywKMA=dv)f<Io`BBTG%QGHN
fb+v%c*2W@TFn{eB&4~}CbMOPbRiFCB<c9g4qly;vb&8lR8=HUkbF{+q{hwMH`a^nK;{WkzOMavNYJPA&ht-_?iDQra|5JkeXG?Fo#CL}!@>@*pb3y+d
8MW@P{!Dwox74ph|6SU_mj2OUtqZ)LnGgMv;+vxt@w=IUzfYcT;Fs0o>6re(gL-7+`Hfu6r{Z9674*MoAV16$>j&yP#dv?=Pb&^R`U9(4&3q|!`hh>4@
UnvQ{cS;i2>W3%f5hJ@P2dk<1N=-&+q?8%Jbj>#)wRwT{7%Im>C{iVbL7)HqUBQ`^}8SGpVE66@UQzFyQsfo|NId2Kc1@ekCHR$i}fN0fBN^a>k7|Let
~b6Mso>%Na{`>I?n%SKBd1)Ye0RS`%S<2{Kgadx7xAKoIels%HsX{AwOR`*5nshjV<+y+XVh1!Y~rfS5^V=!C!rOz<el{15@DVpPy})`J3-Q{MJr@ABi
eRPB{Pl3j7&GP`~-xU&jLejiNh&zOi)2ZQg&jEh_XU<`?f*u@1c${f{xeQ~%*@aQ~N@^CZ60{lK3$P@fOvPnUl8Mf`T(!Tn^)eh>L)r8+o+|CG)@xL*U
c=_4N|3Nx4ZSrj2ZO_$p_{KbX7%{hP1oVt(w7iTyhYWW&YnBOr;xW9fqGxT-(-Qf8+pOnD2)kA;6eDCAOC%>mv_felr-XHo)8iMn!+W`6iPd&NFA1Jlt
7NGtZtkMVbv2^IiYtbDC*uT#zg8$He{2-nFnKt!(Rx2M7pIx!P&=)%R1)@HyGv>cU$mg=;OCx?U?hEq&8z%HAv0B`~4;5>P{^xi9ZVl+yv^W92nBHc0=
3DMK|Bm#}e9HXw??|G)KFtjJud2-j`}3&6`;|+<`GM9k6TH8)Kl~EEY@&WtykN?F@8C3X=?_z5eyeE99sMB=Huj(MAHRtC6pa@ARYlSTzs6LHDbG*MnD
X-t?lJS>>kRxT%W7#c){i-O!@ojxB=YMc)g1Bu+j&C^_iy*h{bjZnfBEX)ZWH?QeMEfTx1j%)qRdk2CuR-sPk%rE#q;lVde9%RX@kEZ0%uJA)8jH?KHK
L7{Z?x3eBz7h1^(=TtZL@RjwcTD1$SoR)1Qt0_UTxheCj)675W3=s>o-I?RKSNeLudKA2@1ff%-D`4}boJdWHNtOKY>fh{g+J&HS3C5B|1{&%i%RKbtZ
?vlms&@2;9T`6p#UeZpN<oL_Gjz%OGvu<37+Oj<jvuSOg7U2Ol#8|pLT3G**apZpe?N%-4~Fa6<#Tn%*k-*2}T`rGeuM1RFdAwC#3-_*A{+YI_k`Dmhl
NrQID{7t!^57A#8ADEw&evvYNP_!_Ab!5<o{yXx9&k5Ft)qc-W-^456%a*An)E_G@^nspyEOp}3gQbe~KMRJ)hxnBW$Y-hb(VhP1!8zyrV4Cp$54$z}m
29s~{N3t-|7VHwVZ!w_dXpc&ynN~Jm-p$P<nMMkpR~gb{d?*q-VEo5T-MOXYFqute3w?2`RjR&`cz7{3H(Db`UCRY<ZOceNL^~+2gY7%6F<Lo-dnuC=5
5Y=oR47rv(XLAw?!tP-;7n;ra!BBSRg-FJ3MgySz`9Z{hr2;JJ0v?3jC*ftYthu&(3y4{n(oM<a$z*zgHIt_-SJ5P@fpy!YTTr?->3vrWWb&CyU3*pMJ
7`fIoz#y%OS&<|U;+MsGMTQ9r&0@Q*F!_fG#0Gb!j#+wUyMuc`v_XXjqT{J`Fl`cB=QEO9>j+Jf`(rlR5gvu1ndCmovw>U&|>8vW^C^9c9b=kh@QkvNR
!CH2c48=wExjB4uJKL4NmV#P-PBvv-{dsh|pn{a0fuD^I+7}y`foc@)rp^mhF{cl}xek^Lv-xa@cqJRBap}(YTmEc!KqLl{duipM&{_JxNd{%MtCi4~F
OVmF?TSk~KDYDYX)PFDE>>qmv^6#DR(LsGFyYL6~v{g-f%w4-SzJJ+T0DqLd4Eb}hx9$*MEIJ19_s0zVbsYHDKY!jZrT=Aqgg#jbuV3n4+S7#f`N?0Rz
wnN8<l71J-ChA7nH=FCpqQ`S3iYqyOsJon56JJ(EN_MT$5<g>QEFnx{2n>KBmX148$0q7jA;?Geu$}WuvO?wOeqx9&t;(A=noQWoZrang!uv9xk3J`=h
g5}5c^NsCqKAN{Q6i8YdoKWKKQ2(w#=cz{=<D$$ZrtW&w~1hr$heiIEFq>7x51MFSU8wx;Wpo!DCE)mBaa$F+EP0PiZ0_?N>jK;h&ubuEq6lX!Zj8yZ&
@|zRw%f=Z_xQ4Ch}_kRR?fW~_f!Nqj~9a5})>S9rQY|AP5-!hERL8t1zrm!^gFnQjvs^Dp)MmtPX~edaHIQ{uz<4*dF9e3}l<53dHlAW(Z{oBrLi6!m4
g`$XVZXqkroT8R6L=kxZ}&hUQKxdDBcHF<%5k@_FxJO26y!Til|u%rHHtHR%13jfah2mLmTh#y=RJLUsi+gN|*tYkjxW8Yf>ztkM^6V#a?eknSW1@5<j
c4q#f@n(LH=o%H~16C9Dt0j^qKi~Td{*I-sHmE<WFwD3={MWWk{#SwddFiG#@`Ht(w@T&*8dK^UEjPgWTR*)f>JyjzlGqg`{e6sW0{;xzc24x)$u<+zp
HkVffBd{o!1uyLLB50-J#*^25{vnJ{$vmRak_aIG4@|a%)mc1^N{u5yycT0FPhMI{+Dmb{J>Og(|==s{d~wzEr`#)rizc>|5Crum*{$o{Hs*G&mX9deq
96b-*6)S@(Uc)&r<FJjrF-W(%-&r$4}zFck&bbiBEjse1!j{RI`lvH>Tr*zb?8{<k#q`E-`<P%!fgLtw+=Q;`=}5iT=d03x9G^m^uC1wf++Pg3xiPe+y
0Uo4wyz3VyMoxvGWptDV+8oKFLz;C#OR(qALg><RAIiAR2_HJDTXWG^va4b+PQ{!s0u@b~-mHyQYgmONim)PJ&FkiYpof!`sub%gnpVxQ)?U(=2@32{C
Q2hbPCx~6cxk@`dU3&=!t{`^yh>`$z)hy5pYyTyD8>xKSQbZ&Zx`AlviAGMZo7~+08K7HgzYr~5E=SEzyei|m=r|VKqSbuB#p@!d|HNoEtWc)aTKk6ME
@&^i8;r!O@=861<*1{wI+jx_I{r$|*f2gKQ{;)fn6nH+{*?CR=>0ket7v&f4ce<g!sqM$)pU(zu;#)5LX-j9(A%Cr*JdiIh<HKLR?NVp|tBfD;PnR3|v
(&-}n12v|-{2Q$%Ng?9h10I6zb}Mgk-t%aAF8;10spjgRf7K_)%BVA>0-G2Hy`}nFIkjh{VzxS`KEAYxF5rY7*RjFr9RoxbLt0v*HVc0cln~eOP%8t_<
Snw6OHrD#)<Q#&7S)AkxWwTFXe{*IrSzo#Q7UfV(8b^-1&l^V95>f0ac99--+mtKQ7J|^Vc`sQHlQgW#ax!$IA!r$JxmM{wxQ^3GYWggiGKTjjf+B-@I
nNn@lYF?~Fu#CBD7@zwNia#>3ga{P4w!`OK=(!F=IYls1^J(mdAmZyxQDk0hLVLi}m5LO!#ly)(&t;@6S<^21!e;r>Xd-~R32;-7!XuRi;X#+)xce)ZA
+_&@%~?(wPi|KtDmKmPBB;qSlh+4{f#`hT>0|3|kq{D1zR|HuF9f2?n}_2>705coHw*6n}!e_D-N;(z^rA+wtP*Z=pw-~a!9|Nr~_|L^zzzu*7=e*gdb
{r~^({r_LpV(s4l&r<Av)qnpNALak~fBw%;@_1IofB(b(_h+hug`Q&+E2Rmme_0)R809;5xCd0wdKXVXiPK&u!uEOl7gFujV1iL|^J$R^DV;N*j)R=M*
s4u>pc(~veL<_*zBX8@Zz>B>HLiU;Q7RouS^-^^3RE2R*($U@s>Byir0Uy<3Ki=*1r_z(dsK|V+N}Yl`o~@ZDBo75kTS}5aD^4sIM^H*Mg2L49CdcOl2
o+Mg;Li*(h4&OtRbw3df6JS#$0tKw94rvfQrKTFb7nYEqf12p(Zh?hCzFi<MXdqHlk9r%`*X1<>lKPRL5u2#Hd8OHZB;&iRX({ozAovVw7NKV_J2Onme
?r>vnd>_SFXptjx{WsL;wE9|=a`GBLW4dbs^8r<AREKBAQyEn-LsoGLFU75D~-qSRuii=QtyWsbkk?|)zgA-8UYQMW$7o$&tL`xQ{VX3a~qivE0g#;DP
e_Ki}^ThHV3O}BVI?`elt(GRhP)q(YB>}Zv%m}6QgR7;HVg#9c@MICfpKoL9hjIVojwZ{9~JhC^w|8ZFH>ss<>#i1E3tk2GAg(w2m8E^3Y>0|T-R8q_w
tk1D`%>ZTH@++c#v`gcHQJT3b&y1ST-zlT`J{?L;y>^MO_u?m^=GW<xLrN)bdq6SH4eQtYwekv}f?$|rc>c{Lq6{4wTME{nGtk$BQkEl7DTUlxv}$<vN
<a+@>&d9#?r_<G)q_K-YHH>Ipng?!ZAfh`uf68)AC6$fF8f&tDvY)~rLZdMi6yAavZG%x%JN?28BopW6r{Amc~zj&hO=>sQE>U}sQ7;4l6)wozVrQ8!B
kKx;c}E@Hf}pWCFjqPQ0BgO!6<sXPyt1zvw26-YJ6qE%GNw;SByHG*OQ}$B3=Tj3%d6`*2iKV(CWz_REXkJm;DQ%;_Kl<s>i8k;e7IDp8`;>c0MOqAHl
f<)xmir8K?rCck;se-6b)pG_5#C`5_xaKrym@R-iJvipJ+Z?yMPgZVzopHLT%ajr|$i3m2otOVBGxRUefYrRBFhqdvaAg(w6=ybC}{@w1KhFM7Qmqs}|
d4(t1_T>1O8SxKw2<s=7GWLs+!Q0^<}F{+~9#QG4OWKFAh-|B&iDqG2kR*O!DRNcBLDV5rNa_rA_`iU78G9^`3hNmq)-$!4=N?a5f_D3x4)`3y$mn%oH
uT#9GmFl_#)bAaqh)R^3pv3(+zMXPLO+<3ZD4$J&sMeqvo*^|%#5u?LyY0rHItIy#R>|t8-Nz_N-zBh8v>J5*srMskEU^A2uQRMjeREe}l$=EvwOU$B+
FT#U!--a=PP+h=XEN)9O5o+uX+|nJ&u4kAI*h_zX*}QO{lEp({h0Uo`PQc#f1jMJNric8F{CoiaGBwL$>)6wP@HGkpb`Y#M~L@#$Qv=B%v-+#lq;Rdk@
ZCjQE!%rIx(!!wPd@+^NaU#PAOh+VU%lgjq^D@<Woik-%|@x8~--HV1H%$l%wkV8B%d2m_FC|``z_b!>DC9H4()kXP*rBm-p%o@%-a2>bF$vE@%Ax^ZZ
GwWwA&w>Iw7n^+qeFJ**P7N!kY#uQie#>c87s?m6n6w<%STPwxNZWP*yIzS}15Ct(#wK=I;ff+{b1{XWi5_26Al-%QU>Pz~g07-Q7v#gB~dzm|w%m)}7
TqfYD8-P7t>Z$N4-_aj&(TS0PO<N5aHSKKf1mYK9l${pUnqsJLmc2XuKtg@|%am4)*-2zB4qzEfmA^8*IKr2=K4XTU0Urp9W)iI&fTBp}y6p(6R6df$)
8AgTU(O%>I^|nCO3|Cv;U)SQVevI7?s0dEC*m0C{KhjFXd)Zq?Md_Cl?|1)*{hc%uN(tAW6YlShIW19N##4*?v+bp*@74NDDBP82Pz{aUir?R?myA-KH
XYpm*19~<$~<}^YE0E46VK0$W+|guvm-`LTE|BHQTttu_m3(~9rxR#*~O^ZIc5c^IIk<MsyBy<RxHQY8TIY`u!a;sopODpPIFY@{#(R0qgt{i)`u{{d&
&B;NE3YBX<M|iuXZK+r&}&5CFyxrj6$U7;rR*IUHcdnS+_o@6yxtb$0$Ea0$LTSMUPVDTdzQUEw+J<_tRPxkir{xqr&HxX9H17vMNig53gGmcz&CsLn=
qnwoxB?>-iq%=g1%Bcs|c#0;;vx7#XShmSf@kHzd|?EKf&TQB4m=3+MNIq_k+|am4+Rt{xM-Uo}12=&ypywZJITD0dak$FFTcN@2PYt!f)$52>U2*~cl
?@7^k~zh2iq>Ql|=*ci2Ij=P3b|Jzr4jH;_DTA{c46-K=u*~Zs}c~c;z)YNB!^-+})QA=8}w%4RG-`3b4o#E~TD)cyG6sdh#@9_Mp$p=&!Eh%k&J<_)r
MLX>Vqh7XM)JH=8&TrH&$K(pBioCv7jJo>u4S0X)YkvWiWxNE{!?M3YiS_?ZOh_%{aEJOL4y)b~RP$FSt9d>pS4t^1iwmXN#*<V$MV>)55{>N+_4#S)L
kgyj1?u-mzSRxRpGfnYc>ed@68M3;TV|+ltYML1|4wxDr?sYq?5~5(L!;G4(qj}>YnzkGET5Dr_ZK}z)dY_N`tMij!0JxCvkK?0(e(;^{jy(AP=9*W8d
NsZeH`)m>TdN#f8Ak}OXLmoE8f3z-jm9<I9x!*bNA~4=XaR>t<UsU!7A3#+Xe82qcj>=e?FzSia1<7T4ilwNTsCpMU-@GlwOYeSDSWdMXwyXw8{wN73+
U#T9Cr1^L7HO47Er%w7M@1d_L*FvA%`VUmtOPk9%jFZ|XsbX+_r<?eP9~*5Z!yW4-46XpaI~fm9dtH$v;KZPdTUU8^ukF02RoH}zm8sLw^CbA=VzW-1{
CmG-GbRKi$hXHsQ8=Ym#wXB$)$O%HSQZ%XIL`Z=GY{})F8RG|J_OnZF4#R66kWvJ^sKh+pfq(Z$NFHiRW3Z-E4bPB1zmc01<wZZp*^=o7fta@b9Ucw5~
nXh^NFZ!Jf_3dn9gNkRgcD%neuZ<}A-$C`EmFBLC_mgHj6I2v=J0zgO$}CP%e?EIAqN-$(LaLPd@3_GG>DuQDseai?Fp6Y)#Qn95f)(z!Z*PtIO-~nmz
O6%0;QjAMF{7?qC4c@>Tq#u;Bx}^y&UzEmO2`?Fu)aIb3!_AA)R({Wf8l>I>Nk5ftYpIN@<^$2E=gtgwlV5g$21FCp;zV%`(xmszOkfY71%$|)|2OZ+_
G@KhuWU_%17)TIKS^*)K_INDbe4imqQ2llPFFxo{#V8dp!T`_v~T)--r15wK^W=IG@w=;)tKWeb^XJjC<o7e*f38o51f9Rl)hL-4`XJAd06+s?PMn`m~
W8uznAX^^#EzYxMuIpOy)&vc#TNTeq&ms9AGcp+DXGOInfa+VLDzt3fA6fBCpfL4}mB&6-hvkHHT8QB_YpT3PGBzhd=NgDRGG4n0~;mOEHcTft|MQHt5
ENVQ5<mcuCEehz$Kedw=gMR-8}_dDOu8P3=HCL`6eVZ^YqvX?faZlYI#^HDa{lKV>!D^j)cHtJ8ctQW9CQdcGW&$2KVs87y^3j4>A3ieN`eI_BOtg46p
G76TXEu$1p&m-2yzKQ<mw@>{Gp1;#NPf`CF?uu6VlQr?D`|PctevW+fFTZ=Zj`92#5u=#Jcx0h}cdTWK{=r%;Xk{lt+^<%+u`--*p|ezR{)9Ul_*%F&E
_nW{Zv#{!S=GRQ6z!58@%x+V#0I|9+*FK`f3+xOzh~_x?q5s6{aC7#HSm?xJ|rKkkF2Kx-<89VR)HJSAL4xP<fVuH)OUeDr_JY+R==%bg(xHIZu95+dK
*#E;`_2e6;fwk^nW7T9#vA^Mq`{$ZX`~)AD7A}rj@I=g4L$iK!5V9|GJ|yK7aeNf>pj9SQ+~7#crw5YCq_gjCvyeBj)o)#QsGoaX*{aFXsc-kE9h>yMm
Q>>PM3t`1?^YN!5M`%okGW_P4md!}vj|*P`V8@T*CHZ~PY^X_CsQk3p4_Vnh7YePj>RZ(@e^6^pvfD3-uJ(#q=`nb<$SD`NwEtTIg8e?s&tNUf|WF7f?
OIqBm026ycL)N(s(Q04bi*7xEvfmF=W8ZPU5Pn^eC-_N>BDSB_4;`d8+Nh>MYt`Mc>DJ$YfW+OvXjod9tM9mlz`-uL-)q5XWRW-V_I#I+G>nDDkLABP7
&kLnwO>si~B0EdstBV2pU*XN}2lQ8d!+}+p@U1cMY1c4MxF7t%Q{wYoRRvOSTg^5&Kg`$^v~ry}h_VlFc8cFW5XArFrCwqFXXP#6H|g-bX4GD~#rc(5&
;1s^Kbr>{et+MJaek`1)dl<WoA&oOUmq{@mvwMy9C81J=A;AsyKgJB>Ud9qABuQzEKy%&0nYDKbuOsi(pyl$DoPz4El8;hJ%N;6%-e|Sbi`<b{?k%B8&
ILsymm0(QS03YR=~cDct6({%wH^R(M1$Zt<~u7HF0v+bKw80+{$r(mBj}2rCavSv=X*2pc>00yP*FFh8d)G;uZE0^=G-o74OH|?zgyqs*^>lh^Cd}``g
BpQC3~kq}7)eR#=~jJHh-&-iC~_uukU<&Zm{BUTH-VmN*~1@g@iUeJ_r%0#`qCbIGVy_kho5J+m6~-`(W`{MvcXOW<2u15yB8CR<Wb<#0y)zv_Kp6{a4
XG4LO6IN<#6JNGePliE#TRH6s`L!_><T%$f2D8Sci-<QOnwZJTB<x^vR6}d*v`PF&X*rI-1O}Kx<YX^V7Sa|6T`03(`{bk8zllTAbGr{?zj_0sqw}RB-
*B6)1gjRhcyx-qZyi76w8H|Gf>sQSc;5TYdPtiX#?t9Kx_j6cfm6n;Je-NRSfC{S}ntg{+*iFoT#BOlhyl5q1L2BdW?*#a8`dlAr#lOJ*w!+7vU{tJnq
*cF@_we&W!(;yxTS*i5&-#M>or;&S!um3rYg$$4o3*4A<d$K5%8sN|wSVrje|WEmk9<~p^#7`1+nBFdN`v+7u7ml#Bl0xC&)4&QhWlx7a(sOKU37tedW
}_%`stIaL)3@;5cgZE?q4zL!^>pv;C^ad<C62S(;oBjabSOmkF+(9QPnTbUtfpboBMl&`N;1>SL9z5Z@DIZ{;gnD@45@rUt(Xq5mh9z-5FLxMr&E%`82
dE?hmzZDZme0&rETCUlQ;$r0TZ&oR6*ECD!M#XxNMr8SwpRoiq6l-Q);<h&Bq*pOnJ$D)whv2U1)qZm6FXZT!4Y>e63dP#?_33(N-saYX;0uFXFB53$~
3{#x7Kw8Z+Heb==5Y{g^L7vrm0;Qf39%pV>3)=JzT>UMMlKALpS#J^h>=3hc?uY2IngWJ`>-+zDiwzRV8U_L6;(R4~HjvnS?LR#Mf^;bPN8I^vQUDWqR
<D26Bofb=2*$C~N;C@oOPKEyM)|jHcSLa<@Qc6(o(4VTo9#I5x^{5avuGQZS*7xWx3-ot-8pq`4V7~k7|1W(D=WF2iX!W!=FkeYuheZd^XWlkpWf!)y6
6cezpMf9C<p%Th)IDcM?7#XhdH-)4CGhuPbGWd7XnmHnf*M({@(C6Z?#HxSS3{g%&wCeA2~{0p{*>AcnWH`pJ{`<w^&|L0zxydS!5@<5=0YospaOm>uI
EgkzPp*g2V>_s_^VI!rBADNh4WMYqO$&;sY_UyYhn^JN=)fjobP@bz?Xjik2RmKc{-s#YPt_tX{*g|39Em17OipqXtK>HnO>PN%D4T*`H`-z;EwgF=9n
)iLEJfG{aR5{p#NQr?TGln;f(i}FME(;%6KwHf1qvqCGMAnQy_{+9z{hf@H{4dne>td>Wlfv`p`;l#QE&4oRqjft7kH&ltUvvTMZYipY@vsE8Fn{_mdF
k&Kgz{!YwS|2i{WOqW*jCIu7cyaJ|-vUtM;nj}G_G0`>Py?V<h*>JFni!hQRU`+srmPzpL|Raig%_feoe*E?54Icw|58RxTd!u-XN$L<*T&G_&nKdQgG
#*{iuV1*?N?ExudT91l0KA+r;X+<O3F`vKaHE=#QUJCn<R*-Xk@&vz4*XAvS_=9v#n6GBp6H#T_FvIz*h{ldmwf=gyr4=>t*;?DyIq~VP1N>au@P3WW^
%hY{qOs|Y5Vg|LduK}J=HSPqq1T7inOH7M;N#NI3)ElTeuq*_(_PT&;T4~N&rM(Gk399=!1^sieOscwI7g#C`Du@mQRRzYRfE6JHW`((+>xIWZose8gc
D2fH$+{4AC_9<>kjpM7B}`-U*C-LEC1NvV|}hpXW&PgnywIaWv}HH`>&fmf&a?h8~nc1ceD%EPwa#LqyKsZ@J|#w1;0>BN7E0iXvFj4KnfhV*Npi6`~#
~?dD$zJQWeDl^QrcA3M(|J?tq`9<F%G!ee8}l`d`h<SFC>rNeX;m94u{GeO*_y!mrXZ)@Qyh8mM0;9{B@ur*OWqTLb^l#p<}i`KBg4)*ngJ=rgKhg84y
hEdKDjQRtB0CygGhgx04F^=s5Q!-_-JUK{t12>U6|=j;e6pd8l92j^Q5=IDR_-|W4|*6P}tCHOA4%gq9Ta5X9$OWqrt5IM4e6#{{T6_6v}J=tf^`R`LB
BQhG5RZ)%D(TV?ZFp}2#)@P;}Zx=Gww{!(QGYucd1LkW{uVHcjohnelly0#=f87wv4DnN6*_0|OvkLE@t4GdHeW{E2On6ID<Y$}f1N}Euo6mty^>&{#u
5ULz!HP?rE+Ms$g>Ms5CSo~phFD+m0R6?(%iIgr-^&iiw4!V-fKTyS5vktB%^;OINfY!h9Cf|L`m_6wEx!Ni;(W=p;e3JT-?DN_wbonYr^32k7qnVDV?
JssZLdwM%jO`%{YknnSP>|lqd}>$@O?)7P}&RNgVg-GNGL@%<9w{S8}(_G9hQ)C@%l^R18#>9QYebK0zOZuZfl40IT6bl^2^TSg8JRPeb`?<4<NN-{!&
Fi{uIb}<}X`ojQOluc5F&{9G{dTkYCD&Qv4C5_+(#ga=z2dmXLB)-;Fn=X7^r>^C5q{1Dubpb0XE-+nkAS3DgSt;r52}@0<TN(LWLUrvob;ZLRYBHeNa
L(d8?E6rt8y<9w0DesV^AF2(wsR=zUw=TZdG8Tn^;Lw)kyUoF&ksq(`7@ms&15}Q^uebis2YnB=NAC4N}e2C^Ir1q7p+Ti&fSF;}Ci!P<eucObH`@0);
Pk6mE>q5%vyJ$~1zk7-F!ueWs7FfUP?8yF%a(-)AzttcozG1#Qvj4xn0Dq`$=a_G$k^5r(ywXhW?_GbMQ3~H$p?(=uz^4m!yGd!qbetb4<ulE9q-wW;-
%dqq2>epEe_bGTE#5EUSHq+}(<<Y=<oqC0asHQ41M~B5{^`J~*;M*x;9G@KO%6Zjx4Xsl_nVjxlu;5T$Pd5ywS)M5kl5eX%JUidLwp?4D&$evsIT1B%g
6cX2O-|Cs0~P&XW>x+el2^M?>*{ELs`&@qqoKUNPMOVq{_uoL;h$RlQPHt*=cuJMGEhM`Ym-=Nkl7!-V#)3<<XkI*?)W$lmgvCYFt%zYwX`x^tB52PnJ
-hxmqDpO2F-`GW1tkS^+B;Woa&$ALRw|Z;>vyK7N1O0REv=jw9l8tJ{KBud9)X_3MwCz>jC%dUIiX9eJQSE3MTA^-FKs9?`1kj_a>oLmbeb44y8|FYVb
w|1{NKlN|Nk;9DzGs(y<8k1$R<;8(;Wd#n)uO0P%!pmry|FgvMyek&LGSsH5V6W0IX+Q@PK+N}$%^tAT|@hdlArD=Xw*o9Iyy%*ze^U<S~PT50$sq~Uz
iT=~$Pye$_i4PZ@4(HEH9rGbqjfSY7?O=7uvA^Bdh4}7vf&Q$}q7d;zBw<5GeN$ZfoIgZUuFvDG+s65GC@Nb0j1~v<2Q+hd#q~SnACzJvC$uu&I<#8Jv
x-t8mmhwMsgKA%F-{KfW8v#fe1ktje&~yV4}6`i9v$M_?(h8v_21Y5zNglr_=@{8UIO1@{t`pG;e2Ua3Y^ck=fcJMyiLZyPwG;<Lwq0Ezz6Ee((9rB6U
^)b_E+bsuGxRvbWvaVrN#VvKDnU(rZk$YAJxMU@mDw&@H@KNxh;^NYemZb)amu06zBTo&?-ogk>6&G^ZS7Fd3XZ8Lv}kq{jXz2sVlMAELcD0`wPxLzq8
aiAF@s0%e=zLS-%UH_~dfzaDEtUS^qwdUCigTagsu6*z268#OJT`Bl6#|l>pyif1a$rhDV)NDWUI>Kl7aD=novFkXCPXk-|zL^4h4c#C+Bu{<Hb9fzOG
WH_WH9U^vVW|C}A_Gue4Lj9**lO?>sKM|_vId$a$ZA8<bD+HkrgzAjKWKdn{|;w!=^C4c31<o(&VlQsIkxeWf7>`SYH{E@TMM*i83aQ?*3;zfK@_THdB
rQO=-zX;vU(LcyStwAZNWDR_yZ54OmKg6Lwo^U?g0{$oqU77LC?VIQ?Xo)ojKf>M>tRH-18za7iqT=~ngv9p`bo38R5xJ0RmtEZgz9egQf9i*|4*WzNY
?n9Ur^2^Ke%iiAE7+{V=YNSz{{E@V_3K(6;QK{$;Se9T?zyy5*pF6-FZnuwRIipxU0PLb9pE#>duGyVSRLBvf4if6iS_TV-;hF6vk|1Wg*ogT(BIr8m>
-79XN~xhTD=?l>vlJ%RmG=kp}*sPTCiFZ``xBQ{S_(5FJr4nj;LP-&cny+ixlTy><>G8T>tCQrWMTDLI1vV_Y>kHyH!KQ{d-Tll;UbGfe#VcL3(3-F2X
bB@8T><<R7L1eDOEG66_DCrw{X6^{tK(ADWg7s|V-gudzSI)=&TQTUR6hclS5)tJ2laeB+yS;r@jqSQRPR-fs)^Kf4p~4@!UX<ou;EF-=<K1o-`RunDk
#vhJ*CU_SQpQ`8SyJLCL#z33tT7vc(hN$u!Y@JqyG>aHopw8r@(yUS~Z{zm`P@Gu|h+29Y=VNsI5kT*`m2c0{3{<VMH6aS!_YD%kVN?~R8@x$*Q_EOFV
2Md!@Wch~qvC%3ZMWz^X#rkH3{-TmSf*kQv^}8~yPBsmkf1<y9z$#63>k9izT<ZhQZ)3Kkl$q15Fn@RCdx7&`4HHTMPi7_N=l)|&{%5<nq?Mw$r05^mJ
)QaO%4=wpLcV|>CM)`d_yuiz!u&~@Kal@t)=cAk@nJ0t)c0Fkrq#1@;QDqn%*RYMBK|d2x@XRJPc`#jMN`p#m4mytK>gEIlM}5V3dDcm%v)oRQm9Ll^N
kM9FI(M@dH#0fhll=>*j225UN7RmQ)Ad5zT%Y7ieRgvKP39n556?HE@;KP^Ap_v?GE@tU9_%UO2LI2_9uIJ4*ZgKNM+Wq+tn8F?PM$9Hwd}z;QDp9y`>
bcyoFSl+U@|K7^_9PMt>;LQJ?ziyePrn@$Tsf`A@sA(rR>HkiVkrcbq@u&mQJKY8}tOk951Jk3_b7gybi6+d8D|bwj<P|6%XCSbyKMB&Ag9E03{0<k7H
+>pKh)pM~DKlRu&!$6NBh>ID2)uchPs7guA8^IdHjtbfDj^@RI7c!rF>y&?EVwp)G9sDC%}dl&bwZg+{lEkokR%o*p8O3^ML6&76lE$a8%;o?(@-#Af<
^jq{|eY%q5;`Q^SgZ_nkD>m3a!L)Zo{-6YSzOh*}HaOoG(n%mc`$kys6TDVcVE)ovKUU~J-@9k<m!tK1iT==I_ue9ZK7NpYmYTZS;{452Q^EXbX<pF((
w=?hmqK2q*dOij^+!s%DiOaY2k@VDrKc}`@J~JVM>kL4`@f$b0ADJce3Da&_-#;1aTQ_y9fw&#{&ll~^Wm2(jt!|VYbMW8pB-AG9`=uB$e6!*i9aPi{$
?`%5BD;p%)D&3CqI6u&<fJN0-r6yQ^EeTeE>hgRj&)gw>t2bIr8)Q1pCuele3KeR@6G~Q2(Fq$S+LQuw>-_ihWv8D!#Qi(h9+~5I=pTnqhx@pXv$gUm0
P2+ool$iQgEz>>u8`#3x4k0rT&fD&hOJZU^(H(ze!^Pl|Vp{<E*NLx)m(i!t#V#x;Z$fY!Dc-_23ALHsj2+cnmw)SA)iToO6rpXkj{|B2lT{HD?y=Lf`
x&S!eY?~g+AtCade{#|)O{$mSch5l}8EfV$*9DV<w)Zv2oCB+FYv>LvjXl1*t=EPsU*9D$`-<tuyt~CM~`Kh1B?EhcZ4yCwTWAwjjVYb+x5qp#Km2r;#
d8RfG#E<nn)(>JUIp9}B&smB6aj4t{>Ps!FXjS#H!0*Zqo=d6JO^5vpZI&W`6NSY5L2C`rKTD%sh5nK-E-9r7qY=*cQrkEsp8v*s<iwu^>@VBP>4f;?x
JN0)>GF*JulLR05P!ev8?01RUBmU&hPuy?pA<6kFJBzrxWB^4RO09FVL~g!`3mv9_QqZEZ|1>;_{2tv{$VYuIiKHap3_R`rY>k@kUXG2kxjZT@atlH1O
K{Kk2?8To{9des>MF>r&@QN<NZ!EbckPiw9)^v=7Rbh>A-2AK7Yrk|5I<!E^t0vk0Gt<9~0EC-?v?k$S<sXi}<4XnoX<3(Qvuq{Yy6BCwTb+{6;@JSlE
AZUG%6Q(F8t3c6%=P&snToFke-6Yvf;cl<k2}$|Nr-Ddm~a%2b?toX;tq0sNyf?|}bjhc}b!OCPI8tlxFU`KK#Am>=z*ZJr<RMGsQR?g{vAH4CSRPpXo
<E%1lK_Z;&dp)@YQM{18L`9V?kKH>BI>-fy|5kYEG)^{WHe?+<8$h5+l<MV|P-6_TSP^LG|uU^PMGJ6~%{}JWb>EQmoCG_WHJzQ<D|2nh$$LiCVqkb}<
(t`RD58#_j^>VRs{eiYz<8{evq`3Z(0{*1!yjwiq`{V5a=U?4~)NyJyKFq(`3iKy*<rq;Pz@MD3Kg4QxSrEVa0e-x;dlvh%r%`W4D@gx>{9GBW$ZxJB>
<?30ce{wsk?9iOFf6wj`U4^R?{YY506+N6Z>TSzr48_JN>iU4D0Mj-_K}|+rsyx!e*Zx!{z<CNu|B278Tq5K?-KvMJxVqDQ}>2Vep~N@`I1;w(jM`%+i
;P87%iXuJ10zdK06-Hm)N?3KmE<Go_pwLs4LEYOLH=2e(;#K(O>_?<w5_)A8nYQFW+O#kCpZt`YE;E>6EyChPbHg56;U0=a;Pw`PWku_#RPhfZvdnb!U
zIE<G&gs6V~o0{vAt7+hB5k0;O<Q3ls8;#YVJ4xB&rpbugyeFORcwlX=he_I{aGWK^%?=gRtkDTvh5%e8&G1oX>&_4>S9>rvN(sBN;Hq^H;-4pR`&Kmt
+p<WJc_UGj5n*G1{P5!e8+qBY4Yu1l<$7!PetouFcTg*OZ^f!*`8&*il$U^+c+}nrq*Z2Oy`OEzceGl7D*6iOj()Jkj-7L4ze^uQ*>yKeWl5zi%H}Pxg
?M43iQwRR>Ti?CPAFJ(7iS_kty_f9&JkX!8m1%Q|`u`-W2Jx2`&Ij38t84T(ln3-<LT%m$e>by&dqyjm?P-Pm{W6I!v?G)Fsh6|G{!mso^go4FM<?V@#
?^t<yQXN=H;J4L`-k%x&M#A4mB5#jj@@VfXRqb75^=^7^}CEM)=xG*k7(u4NK%<n-ahfyMfXH2yE<}F-)l;;0sd&9%^+ng21E2`OYIr6f3(|OU}d2!PY
LS#C|WT7wHh;60cwSp(u!?79+6+t4Y!E@(_AM1Zseb76+<azQ#*c`|5=H}{=btt(6`dcz+wKounwqi^|-<F<MJud-wQYO7X8K4y1;5psGpzuq*b0cpV+
&=kE)5>!S4(9E#_BedkHITWs`9JtIV#PkL){%Nq)e^M12_CFBzro+X}7VW}6iAU8g4>aR1N42c@j#3HVE85EcupA3rf*<))-!$@-#qV*Q&Oz<(0jN+mx
_L~HVUhl&xi{)tLjogUW2SE=#nj{NPt?EUC(HCR8krW;CGFB+Kd#Fkbv{}WyGkA*rC;4fxwQzE|39gfL=i*)E)*+$XbVt*Z%$sGMVVOP{w+pSjYFFh*E
*EDIB0zcwS70gdFvBmZ2YG9vf6}@-){08l<g8KStp+6j}`v>tYpMHq>ie~ueugjq~p?=S(wQnN6?E2_0#?EcU{_9;rey%HhyG{P2WM?>E#iO7;mzIEET
C0-<`0rwR!+hQSt`FdkVx<@Z|126(LH^P5bi(~H783Y9;<`w7_<Y%NIA8b-sDIWiO+kGh8T<>`+#A$y*=XQL=pxoi#4lrH!758^(l`72`JDK=X!Jt=D=
Xp)_zzmGS%}|yq-W?qR;mkq8YOm1;-|)w6z7Y`F0{(EnhWZeZSo7Ae|ZVeUlpAf^s#K~K7m!LXv95Qkt=u1zwA(NpgzmYd<cCuVd}C@tE3b7%h_{i(rR
=Y1D{+wqu~zMKe=v?sBf+NnN|V29r3HR|7L%-J+fI}^mOc>Z1YrkfAX06V2a%${$1~n&gk!0o%Vq9`6NUBwpm<q;$v*^yX<cu=lR*SX|*PT(1E^<uEsI
(we^DieR+iSUn=Jt`|IcS1@kXWE{NZCqx+gxBMoy)d{-0r)708b59rTa@(Sm-c6+3>k{OPdc)r#--%zT*0zS|VN23Y#`Sb_#ceUw&|LHcz+`p}ZLMivx
$3cHf>vW*+l+EX-J+08BHm!<!la%~L_5Q*Bn5H(Z#4qau_V?asLmxs!P4o{lJNMaNIr+pVtM&}|zgpegbKrxGWYH)7<eQga{j}5_`-_9&8|(YjMSo9tR
zQ8YmQv8FdN##;+Sc2b6Fz@m4cmxs{)_w^Wuj5vYjTGEps!?S&X3ggp7T9Pg+7q0x(fHF5{<#H7b|ng`O94eena*f^JSm&!G?kRFJBha*OR)y4~SE><o
bR)Kl)7Nc8B$8Oc%&6)lvH_v%fGv{-4c^4fx4g=et(WAHEOvh|j%I5}^KT_~`%HO5>3sfAGu;uWz9uKFVG>q!snBGn3f=yum87jzax}`d~0{sc$-nZRW
?y1y;XedIrAVRF^C8OH-k#Q^e2CI7fY|-0KVQxBgZfaDB(zg}#{Dx)ERECJXk@kM|Jzf$DQ(Q@(g>AV0~D(U$swZU^|iOyn=}Kcrh5_&05kFTn4zMOjh
5^8|jeu4o;XR&1V0{WBxlF#gCM^+D94Lw;s+*e3qp?oj_KESd$aKpGP9Gut=gpVCcc`2FD(RzjgD?lR`X<|BuGrr0gpJJf&C1NtCkIPOxva=dm?A8J)e
ewDTgslRc$7A4M?mEYm~eAGE`K2n>&N2pWjykvbnxl-R_pu7<ubOri!!aq7|<QMPxTV?;kMSLowc1Hg6dmS|J{2L{#VoLJ>{jP8QtVzJ<s@EL-+1S(a8
}K*VR?hr=((B>=iv4Lz{i6c-16A`{`25)3%H*F9<}UEXT5CsqvXZWdznSl$4{M9Mhx0>dsj^4@xXt!0<~M_c^U2ygkUyhc=Ct}q!GF)}OB4DRVj8_ltR
E-C{Hyi{ddcVae7%Xke-(&tVm7Fdzu1%DK`WA#jQN;t$;|&AK}dXr@@j#9YqZTd>PxB0p+BJ1DbEM98J5&P8^3?7?AFj1tG&hu{l#oi0w3aw(Y}NJqw!
jhf3Nf(z|X5{d?x<HR1U}=UeyCuP{Jy@;BV<Go&5Www|Ud*_KN&9RZl(g%aYWk{)~PA|39-&Z|Luc;&9m`zmIM3KWn9Y<-~t4dwYDpx1Ix^;Et^d{k!>
^{1MT~p${S)eZu<mb6L{LwtMIN#Lbs@f3|Ao<X33RF7*+r@rG6@o!p`o)?=BVert7M#q+IYUU$^Thc58TrEY`=)X#To*2C|6PZsR2$nP!c_u*-X`b-H%
n19q->8%mJWGBy&Kb+)>{MV#IebM+;VLqzK>4NyW$)5axr-S|DYJ-)F^&8Eb)W_^kQ6H#Uw`ViH-UrmrnXMj}Z>Z)BR$-a`6r8_2Gw2)WqTO>59|QXc{
7mMLp-<>*ivsxBIv5SXzspYg68&MV^)`RjPmcMbs9P82zmpvOkJ3sU@LRHNV>@Mj=4r@ptWrB8zYNKr`K6D9`CBQp7yGCC>P7wVk<I!zy7w!@&qU?>zX
_a<`de3=CC*26lH>dm@-QKP;Z@-Ii^p!eM1Fbwq_iSi`t0BJoG$glTW-PpDqN7C<ISZe`E4tU^D95%{(qFvr!d7$Lx13Vo4VjHh^g_C@ccIo@MC3l(c=
6r^EMeizoS;bM;l!q`h;0sCeS|=%f^}g$xV;?8BRTp5MQSK4)`frw&nAY#!iC$ah}hK|LvR9r+V9{zf9#;6zD&zb{F&EtaN)i@*AU{vj3rYT)z+7)p38
v1M)|#-5LG!EYnO{8Toq`^D8UexLDucqdX`6AzmQ<sl6NU`<b4MsUPLd*nd#`4EVMzOVA(kwVQ?fvNptMi}lxjqW}2K{~TPua1S2(pV`rtF#i_475V?}
TEhGyTb~<qp6@aFQ_k_Y$LE*ZK%@Rv6Zk0Mk0zL({L=R|aetk8m-VGRJ@WZ%p<kt|-3I21a<uMJzf;$STlOCd^rzGC^qe6->TjOzZ!2zbej<O!^j%DRg
_*YJ<exg^=eSYK`9qqkZ>)dCWqb<54fzo}cfs?y)NsDoc4&g1D!Q)%{0a5CME)g$rbhgz?=GlsX=K1h)xHo3&+p!t`bVn|_&v3iNyH~6kGDYo=okWjDZ
;wH<9yzSzL%|4>n`y<cWs5w-*!=d*~;X4Vt#Xa2l#z!3H>Rde5k*a8dr(?Gak7D@yB;{m-^D`Pk&9h50O7774;AFR+svhH+_clSqtZ=Uo)rufIfS+TPD
ztRu(fG{VT<N|F#0tve)YZeO>jmroN_r4>!~oAHn}X)!YEjw-klN`tT(j>fdzLidNco^`md_IkCUg+!NpAMs4z^#(B@g{$91)<X@U4`OO2xq`uH2OTd3
HE|)p3KhK>HKHoj{(7zH^8~FT8Yi|qsKMY|N8=FPV{^stZz{*xkTj-CKVU(O$ANkN%SJl^=`Z&IKf<BI@Q|RM->*F5y@4xuhIo7wm@9EU{OAudTcOb~m
-OqpcgY6simu>%`?hxNMyZwUt9Nn}{{{)lxB1ye~za#1q^+iMHenx#e?G&`ST(^Ng6Hf31{zPp3F|GK9-wXu%Q<{(;?FJ9>hu0?j4Kk&5CV#fOzED4@t
>gLE=InlAf8z=Kqc7T9>cd42^xrjcd4|wu{iY&TNq+be`W{)`G#9ku^MFqm%BxMQ)bSPlIaSNU6Ri%zKIdbH*@OK1a1DIWH-C{>Kf7Lo_*I4cquA<roS
)B|%L)A#nknk{;9Ehic>j6+sd5AJ<=CF~w$wifpx>sdPm}uds&F=VepUc{m8qV~6!;l;;{Et@Ot(JbzrF*0rBq(`30|+=C9R^fht2arl`vlur+r@G{5O
;?&QEhbh5l@Is7^olO9}B;b~g(7b1S#F<NjWUCG~-oHRm(xDgnM+8Ptf6B4||P_iM+oivGL3p?;jXYO=rFKE1B!e^ti?{U?$G^P^`}tdSoE3ia^}qs#o
lQ>733Ki!!8WwSG<K2kJk$EXjs_k>oSL4^89Y(CvC_K(p6{w%eNBl&gTA8Rnb>#=_Hcef4Bk3s8AenFW6e_Ka-i~N#8x<J22yUEBOzm>=w_!1Gt?>W|I
bI>I}#7=goKdw8>zx{80Sm63pFFFx_VN16st#lXkm*_~`U$=Vn!spjB=u^bb^SS@&&yT^6Qk*OM+p6sp*gyKR2zY*fT;!k5Zb$tH`PhIynd+?^&QEov!
u_8)x{Lg|-7a(TFFz^uqbtm}gc5cW;L8K)Nc{k-XYR0m9@`T7N17WUzKF~Ghd--)7SvC^YwXYMtNjq`!_I&|s?Ay@Kia8t?Wg~KLH_KfGxQI{M|$VD{*
J$-ezrGGaetdyL4CYdqd@;Y=$bq7N3sz4hZycmnf1~6M15}`{1f~8v(O)kooGvZW+Ro+zZZjWF(!YgCVn97nb056Tod(W?9Cp)H;ViA0sS3uEN$ZFm5}
Q@Y;`64zH*8ESsJgD^R2xAKTT-!r}1Wf@kIS88u9}AqpF&r{;}O%LVuXI1AY8Zn|?Syun$w_uhaRyLw|`q^sUn1I%WUPuYTtLogw%$r8XX-|1F-=X6LW
`R8^8W`GNjr$obxIZ9>0UG!n$`G;HR?A2e?b@V~TmZqbUoQ8NBbb?~=BHG5%xUW#6{Lwr}u(+v5cdX$#L_o}E*v+XlS|3fJ+XFMNeGywiD+wLpkD+WbM
eS-1||E26EE$Q#FEa8t62g5e|FN$>mKUKR73h;x}I^^?_KQ8fSdKc$+sh+?O{-y%A9`o<bmH7X_sw?W}XA<%|t^H|}Uv)S4IDa12i~8Bq1^D5@c(o3kk
6ok_^-a%b=-X+<2l~1qh;!6mVpf&V$1&d<@^eN5@K1cz2%*oNS|f@2nSme1*q_h-8}rTJDzpFO*~ssF5wC&INzLPd_<>GJe=zYepbuMzYmNBs!*$F4bN
)d8NY=Y|@~7vrODpZG1%36>EIQQhIO$vHe<+)I1^k3McBnsWYh%pcR6SmTU!ZT}E%nva_X_>TYQKa&f+x8b#GjQ4{ljm5d2y&uw71xwxaC7wt!rusexB
_rF8tBNS|dMGk#m{+uV;M1?;E#K-<XPOVLq2?{lOaX;}OH(Lsbp|`8&quMtx7|{w6<VTf)C94XuDy^Ur~?Li{ck67-8L_YQpzk(9`fei2wXp9p(T?%#Q
c^{p$@vZQ{<Cl@$h9?duT$+IT;nf7V7#`?Yv)E(kOy<q(iw)$K4hnB?+@xf}6A7mv1^6wf=#1|nhG0u-zyI!f!t4>_{Qyre;jP=I?@gsZe4bFc~Z3XAE
(eD#qIMS5`?q9Pi!S4x&6Zk7+SEqNt{a=nNT2ade*0-plZXf4U@3bO+_|qf5e=~L0)c1WdKNio5`uOvYOMXvp3jYIHce}(N@7p=~AMP0ak<tpY4dT0!?
APS)j?v$#)nc<m|N5c;fAYOf^NjfIeOhbWU;PCA301Ypk52v97*_3B(wae^TiZ^dPg5&miu_abl1qa8Op}1$sKax}{GxX$Ud*3n(1*)>|5Z+iPlrF4s?
9FYZ%D0kw8j1RtO5JWn<e&#2;(00alGAWPyLYZW#Rfnl_5XepB~`%Ds2t;?%3+Jsh?-NW9rvkqlErh>sN{I*S8AKZ*`eKpTausnSW0Ys>S|LB!PeHJR;
(+W~yl-zTR%_3;hlJGwS<qF0UZI9fP0v7_7+;j&H*e`V0Px{B|X?#=sv8C+!LLXYfRQAe+55`xnXiME|o<5A!?O>%c!lWP=d;<*p(t<j1<l1NHCvm!PJ
;@SOZ)F^n_R*WJ5I{p0ZAFn*LC@nJ2wf%&MSH#E#o-5c@aVsL9r@%ybI@UNv2HHmM!S4ZNnychDz%v+RGtlvSrxH3N-b%@W+W-0lr(w_P_+d+xvqxDwP
75zWjw4%R;=x^7WZm~aD9LAXMiL_zRe`k>p-(o5Ei1X`p7yVz6V}GgNX9a&vQ-~Y-7vKE<M12^)lc4{tMG@xbWuP}XKaccH2j{<=O~4Nb(#-<%l}$e0A
^&Li!T-tvZ%TabVKalinOI!r=)YKp9rNp%3x21nK1_@L0WY2YGMne7roTc5`bec!CDhlrHo%Y4)naTRzWM2g`0J(Nj(+B^Cgx9i5fEQJ_fMGLDfOKE2K
6j3KN4~>#QaF~JA8inZAX8*-6^Dg;=n<DU0bIxp}twKy=Hya#^;x=)~CPP@_rJy|Di#B4?AyN5PxqEb4z^Q67RRQX?aF`nD4@z{z#1u^*@Tqg8Z-t{9D
8~eI>rj-F_CxZzXR-e$Y+<J~GvO@V~yHa&hmV|EL@2?}=ZnP{jAiw2S$zW*5Bw)^$dGF}*Y7`5*NP;4d_3UJzekR}IwXuZ4sB*T^mUOJp~b{F8=Sa{lU
u>nr^QbLb~)-WB>5rRr<s*Qb$#{<0=J++W^y3Veas*26vZdHTq&Vpj^u@5p!1AGNjX`;7jgowvz<>K9do`nT6$eP*sR@=H#g9{oMbobzLA`=c)#>X!oj
n<V(ruh%*m{Sj`MPx-=6+u#=|BFFiYiSbs!d{XLL=)dc;aYX*hvAx3kA4y98iudyee>-(Gtj}u*eQ!CCKlHblgeUkfDYEs$Z(hP5?|Z)8x)+>ZuNL&%g
gQ=<KZ$CjQeXAHn?gUw-nirsjkY877qtWRXVd6Zv41|WL!bIk0r_juaKQN0v*3@Wiu}O$2UD5;l4GmE{B}G8zoj;x7WHB7*@gbOot*k)*0%idpLs){Lf
2*z_{mu`-7^1>Ec7RJ#WkV-pIMiH@#7XWpbsk=W)J-jKluFUb0+r-_UF~Ru)o@q=zlSLwyEFTTOdBzj&tMuc&T<X)EE0R@p+orfxnW_`#I+$6Y9&BPOF
p9f2i4rsUMb@=$|+fZTh2c&H7zAEWoeI!gsSmeI*sZho~ZPj;KE@Y0CcCwHV3BKM!pS{BLjH;QBLq(4Q3QaMMA3YgA|AyPBa|vj4oasIT`N<NeuIKhb~
YTdShKWzBEor}S>{ukp3@jQUYpdx`u<T*eFdH;C+#0H5V<9n5Ei@))(4-;6BygNnF+B7b~yTA+StuUJ3nJ8#AH{eV7ED8Bg#=BxJVu|ocH&^9&wKkn4;
6srg4=lA=a{-eVq`4y4V0lzG(KShuF^CtYKGxvUE|LMAUfWM=dj}G;vbc_CpRo>WezBk4Es`L*L@rBPz59fz?IA@-(y*v2x*)3jze=FW4`ZGdLMj8FD<
O}i7jk@G~KEHB4ciqfd*ni6LLjL{w0se$ot;qitZHM)p5q4SM>YFa>n?V75$M<}p|Bg7{F~2fJv)cu~###R8_Z6=nf1KVL{ye2Juj#+~N#Wn5D}!bZes
Q=vj;Rka0e@W8mL~kSgnc>DpHDl&pIKKcbB_AL7*an-jGG4iIZkWx$MiMyzrUsIq9DIv;&xGAD0)JDh;xx6{}Hbp@g>o^0{-(`pI+$CbG)*@q<ZO!`tl
0%KgCXgPqno~>`{MT&!&O%b#aA0e62h~=3n{f4t-HYc_9C+jXXTkA9N+bKS5dTFn=oj{e$=^^NRkxP&!td_{B*;{8oK$2;9FO{b4hIGXeiv=z*#bA3Ct
<Z*E)kpEanz;j7Oz_&KRDRmlGv(Er9&e?=(d_v!qC&%by-`YUmU`ycDZ1^PSL?w(l4kF<*ZsLJ@x{(Sl-zElhksIR^Ws7rorwE%x3RPzD#qtxD-`r*w1
^if?Ar>Ku=eUQ*UwBJR2X=_mh{mE~B*~a`S%lke0$M-tOABDZrm_J(jeMx_@EBeoAI3hnyoTg*&Q^i)}eAk+Es2>*z=7&m9v43v$Q}UzMTj(#SO57#C`
TInnKbkdK<2Ch#R?zp#%+q0m{dsT0U*6ZE4f<=gaW8kA&t6YFzlH+(?OCYpsoyxijvk0#KJ^7f)IAcPaZ^tR)E|Wme+$`*B*x!{tDyg@PF`o|`{>F7`c
jz}sDk>Jos|AZ?>F+d%=P!w=NwA#|IG~PRZ?Fy!Sk_2=h3Bq*CAS?zbqUR{ReGh0zV?#@+wDs=}C9$;|__RE?u>RKSwsZgJ0~6vBK+f>m2ouSbknZJfF
*}!}+a$BmX^&66nt>qapCmb+pTfUz$u_H`I5Vd-9+@(~bOKXM8c~pPs@$xip@{2Z#p!Erl|?b3Ph8?Irp@^NzVjepqcWpNzeQ4Sy$b6PJ?yB<2kD%eSo
g(MOEvf1sR&Lw=AYkbjC-6aFHq+SvlXV+YgS9QoxZLI2hj(>D1%rX=r>|5PdFx2AfDiH~rnAL=KJOZe*v&Aqq4e+y1K&X+~!vd8(C>%jMyeln%LeBW!c
zq5JZ`qNPDGyYDyP6N+pva66^I%-V+hL#5Ypew9y_l^8|vLU`eTMl2Gzf{1lXU@K$e#Opz06!<Tj}!eN62aepPD1d%HTCQepV5ABK3*8`ud>Bmg+7W1s
yFm0#d!~XAzz(07R1+0E(_{UOy4G+-^E6MtTdLV4Dr)bR6HN8N&UiFi9RR#6QpnSx5TOketZ^A+T^$Q<vc|E_k)u9xo4mLX^wbczM&q~g!*jSmi6hhwW
a=#Va+g~RYzCqZ?DVhjrGy#L0`dkhSLQ7^KVWA{RHjYMt?LG-Q|k@n$-#Cud>rB;+J>E8o&Q=?GCa3oaGVoTl?y;ezLvp75%Xb_1{FGOyN(RrJ5trKi%
$7UrxR=e%?0Y0{hp@kzdx~b;tGBm@JY1tFc4;njUHBABe*Q`WLDaD%1xGcJ3DIOIa@l$p58KCV%L30Y6JDB>0nl@81~vyAHM`^t&=+>$I`HyEgs1b#uu
6U~4+&`4>KV^cPxL)F)0)4)`xhbabf?^?km0e=!0-$QE<Ghx*AIWb}_WdO!ZdhP{M7PBcH#U!`uj@V`~|F6ZCIAS1qJI=VyORt;Yg>$j^#eXUUh{H&?W
Y}B`<6KqEs{bR==;)|VN|JS-~(|^nEZP1_o=J()t#@c;A{;@lpHF$m<i4Rxjg8X?|8hP}m)}YVvO_N>b@09?)+SKkU`lGQO9f>cN7h~Wn#G%xf-?q#Uz
wh%5Fu&KFau58Pc5$ems@Xm8*F{H%K1Qm&mhdkS(h~Kns$|y=`H#yn;!ozDs~66H^-28?H%O_!tY6>6=goTL|J$bY!*B7%Bl>6ESU<a~ocO)*^@0Aq(z
Ac~OPNZ2q;%%=as9>y^--!6^`81~@~lsNJ>5coF0|_l>d*5s<a{Eu;lGo)(>wi1mJ8#C{QemO|594B#*aRhbXrq?X|Uk@$5i1jnyGcSM*NHiGWwV1_DT
KB;~Dzjwx+wNe}y|OIKO_pmpeTFrVstsEQ&AezYIG;ANk9?sDMup{Y8e?7klCt)y3$?KSw<1KdyG6-)t*=Z9)7-^9p~7%o)%>MOkXhzcjs1{k>?>m=J$
`IFo-EY}j8L%rEpWYx>Bq>d4%YKRACtKQ&Z38uFXWxhN~d@53AX4^{Df_|wbwP$B*zcEPVQwW@>uwr#}rg#90N1pj4qd;xw|wpNod>OZ;X^r){TsNZX~
r>x(O>X`me-6!-NGI7{(e)Ck9HqO^o8~EQ?>$RzmHB@upH&m}le;IGM_`zR@poRN)Eid#pX(ko@D~rtl`)kxh|16E99`WbFum}AMZ9m6+Gc_hM{c9IP7
4svpTA+Uxi`b;TPjj>#Q(rkp|Npxba$cV|dm}#-xy1hJ_k=kizFX#t{8TM6@q7$tNBq$Cjrvd*RUh+fS>GQ}e`VGFXkmSfD(a)CX@LI7w-oIWKilw^n6
GQwHv4m)`yl^+_on};eesBoHAhB``}bUPzNL=B-Ov2z0)1SyS|mUGQ=9rMi=m1BvbtY(kY8)&mGjx`DLs%s7%_f-`YoBM&k}W1oR4ZlA^$iy94z8<Gw7
!X?dSrZDk3L<e!lQ#FZ8#R^BVlyINZX&QWc*A)^{j^kBa@}mp=O6*|O2LP@i-|nfR+%BR(n4ofh(wL~*F!S!mF|%)+n-{F>H#az1azlM25tX{nr_$vx;
7#o^?@{_b(4+z_8E1^P3xslSM?SnNlbKWbO?LVV!)4t!k}-5SLI8)*mnfu0xB|5@t-f8uJ782M%C#De+^v9@6TGSk`*`Xjo)Uu2Ud`%}Vr%b2e#>pA)J
_5uEzwjw9sC&Wrr(cd#UPLbb<#tr_}Wq2JCKXrd6N5q%NVt>xqHcr%sE1-{VE5e4qO=*j4M18q;0sUH$`YP~2?mB1xYqtP?LRUNo^QYK#?#yqzG4#Pq)
e5PP9%VE7lNCjS`idRS=WKU3Vg0)6hxCtIm6-3?Vv$mREodm5Pb8-g@<X+GgZ^Z;Q)X@C$Gs5z{nT7`Ssx8N=+}IY;tu(%MmspupCnURpGJG^kME(Qkz
YO>K|fxo`}Gm}*1`Td!TA(#&|eFcRe}0W_=nXR@nIrPGvr^_SC{qS`$qkc=1F=H-%*>`f5GKSe6th2;P0ud&zuiMgD(Bumh-W|?{m(`pJd%0Uh#a>>6q
tRN1%R4-MYo|*(}yg#^(>_t7(v|IX{@$?-Ta_NC*EiGkZS!-}|<ELVdA0Q@<<Nb;$o;brb04Xv&lInO-;0|IKu>!ucqa+C=_mt~L?<m-cPyBaW!QQmWO
R{-wij0*(AJHK5=8-9Oy}@j<=!0`a9YrN5MC_sEa9x4ZDa6UF>O{nFQz{HKYj(qAb`IiK?N8~ib{lW;2R&v*#@d}?lX+&|MvV?zA<9QwYt<CS~V$D!P&
KJ3bYe_N_<O89Gv$4b3o|2$8~AL8H+|7MY?Ru}pu;?nF)slSwSz81#``Gsqx<I^AULw>GlHwx<OJmKGE`_B*io94c~WB=v_|G6yO+(x)R_s)a-;&}}GV
eB}&6Y`JUq%p$v`ISukV7JTp@4LC2(4Xx^{TQ{{uFyY}rwibRl-hznMeR&{@+acbIUs-7n$)MXM>6#{nwx<9eA$D(RBcWB8TnmH_yhUkwZQ!Qmwqwpzi
hE#{^p&DfAsEq_K#LF{AGQik5PZuYBQSSe6zI|&UYabe<JI}oBZ~**gA}#yOQ{}aS47)CQX5VRn>_Be}vRa_ne<qZkPTh)ky|^E$T$n$NVNu8ToHM`X{
xc1PA(G9+NrNPc|u_Z)42+%r8O{&({_wp(8%%lQH$F#-lCqo%8Mq{3x?MV1Mr$>!w&AM+eU*br*N)Z<a62*KN&MRt@@3)G_<3<&yXoH|dc-c+sh!+qVk
DACbP#)CUN)6!9l-Fup6xVS)K~IO$M-C|@_0h_AIy{;8tRO7fSp2l2h}f&SU*rOEoTx!DrGHj=3CsmvAXzh5fw8*ODZh5t|;%3JXJ#9^gkeyvsw;Gb)K
=%79m<`DR+P?T-xZ_BQwQ{S!9H*cJ8@}#`cKR%#8s(Ual*#Bt{^QlzKRQQW#&+(i1H)mG?AMec0^iP-_;Qwo?*CG5lh5vry{QJHR|65&4deoP5ygBt>h
i&S+f7b%_7yWMbQ$I9a1^Ll9M15cDvwTPW(FXEcQ+;c|pWBAF1pX>J*ywMC;?vh`%wOkQ^2?sBc8dIF(SU#Q_xv>R`@YXAfWM9y74Q#{ouR@0X05Y7Cf
Ygl$8B{s<NjDhPL2Il?k(h}ej{FC{e_#8PJd>p!~T(Yvp+J9bJoYF3ixxO$$`9*f9qdQUFy##3z_~U^C9(NACa;`e0)(KQnqSwqW<<0{RLMY>BvtqQ_t
Do(6cf0+r+AWLH(&^G5WLF&cyH2m6pQaZ#o(0pZ!nH{!4#sx6$9#KPk@FaR7duDb!<u{7N}&a{6y}fj=^p!P-E6=k88x)Ni>k+Q3hBa?Jl?v(75=vnD<
0D=0~T`Fd%dKE!9I*B<p#MlG5A+o#O=f$B8CuT(zE3;Gv9Tc!W&@H3+RO}ai)-)=NGV7}^VJ<cZ^7M@>eX*>2WZVIm7)s|<(2RpQ1%%88OBq6^wg4u=o
v(T3k;&W=9Isfs|Kl|1%SMaN{_IpeGW~+d|L}{ck`SqU^`Jb!C9ps;~Q(jVheswra@cpy2&HT`H8J{oGiT+Hwj`&=<yAkShu}lT#BVx0*FyFR1z|RR$s
3Y(Xl*7{kKS)1zw>Tf-<l+#&enkFK`*pKKd^tU#-=eG1;oNTi<DdW7+~3vqAOGh+{;%EO``2y1{Pov=k=p<4NS*)s-~ajF{;|AXm+$X?An<R1YyJ2Cr`
3ox|Nj3XY61QG|ND>U^B>RWKc3HjJfHvF&*y)2R!HrC@u>Ls`uD&1ssHuAfB)~F|EQMt`}TUiegC)r_K$UW{q^Gg`q=(+w=8bkfByP^|GJ|8S6}+``v3
En{(Q~<^j-gded+rccIEZ-eFlG4&iSIP9`j0G2IjU59^LJEU$z##tlckqTk|mb7hm7F2h}=^%X%*lroBRY9L7RhN$pEA8g4GdG2J$z{p)gDr`o<RH!Sn
=dS%gH|9$J?+uPvJ`~Stioj>0{kj?u|xn_nuc}*_Uuou`Oxb809k(G*clKuJo(0U%^_3~<&q8TdJl~~HkR{z`kKiRTfn-4MHM}J=bbA8s|UN^!j?w74h
wC{~;p>Hx}AF6*oU;cA_|JLXKd42rn{_Xzu`p^Aac6yKLsQpWa)&3Xn-@ozsfBXLb5AWaq#{1)(o-Z|DTnBOaFJAwj^|hNXtA+Ki|2^-=lCD+z;mDe<`
{ko}8_m~d^m*jHxjk<heXXp@#rU$mmbWlJ?F+YhKk~ZgF3suX?Do7rub;%+zb-Q4<F->}{l5R}f4Bbg-=p9|{#z965C8cqUjO4>-oJbD@7wRw9ToBUG&
6NCUiG@_q(554m&(wlS~Kmwl+(?K>wMb0`IarcyV~p?9^z`SvUGE2zFvxZ{9NKw)i|`g?Q6Xe!ErK+O}i=G-29jxl%2CR>*{hgd`Fp{=E{4n%<A}0;6A
@@>v-|!^ZxpK-MV*=P8_ui_0hXE<J0VDPQ9owXX<t_P2<P7f1jFTzcW-jPClxyyWn!@U*$Mblb5@#zvbm&>O|QtQ2tz>ZQhTD>Z|rM{;q>~YS(r?R8Nm
%9KZZ$cJ#VZ_pbIc;}PGL=k@4BcjK<s@BKLbUU4~f<{d9mqt(r*w?;Yk?boRhDY<{J<8yx({r&!(9^(A{zIg7aOIcmV*+N+#?c&rPs@K)-9w*0@<cn9e
dnuRWG>D_&;jEjgoLQ<Fh*o?wa>utjo7Ye&roH^xkTv_J-;B;exp(4Wy!`Wg*0U(BO=<X^8n5Z_AXf8^6Q_1{)3v*F=qTFc^{Ow$^nU0q>zSrHlSW-n9
)s)JIrYqqi1v0;*P0%z!}%`wsJHvwso!O6`JUYiJAZrr#-X$(>iwN)brNP9-|aYQr08nt$89^8T3)z!B6ZSD_OajSDg$SDvoysK@gQzUWube2*3W*PIn
(fEE{CeI6-C_F7uS~k(C%6D^Zmx?(~BkForJH|x2QL*y2@Vq+8M7`cSQ?&pTDn{sMjo_L*v<<$jxhG+W7r<``Vv+lKkna>7kj_7k8BV#-NZ_>glqc)}?
-Ew49D|QPe-{*D<6`S9Q#-79Z!c&e1+D<UrLPjd`sMt_xrLv%bAvnzXFTtnDbzYQKuN)jU1w|F`Y8`=7VpUnk@8w*8fY{FmQn<oAEMKdNH;S5lIn@85T
}hpm77`Y(U~CCPvNu`9~uuRmKa>Hlc;+VW=8-bu^hZe9H+>HDAmI$8hqPwce*jZYl@?ccKcPo2L$@OxHoU)6Sf-){c;tUsUn_nfa(PhpHv;IV{NfUWqa
DX22mUK;&K*#b&ziq3WhD7C$pd_t9X3tAb*x8n&=<g?@gYPG)Cl+rl0CXgaGw^58yNoY@czopz1qfaQH_fd7UO0uv5)m}4wP>Hih9l4Y$7*&M&?+>v0O
Czrlqm@1KT75uSv|NH!sy**c0mV9%3rI1GLa2c1TIY+2R%m$|9w|k=XaS0=4z5#-V&2*Qr&W`;C}r~wM}!J&MU7F9a9fZPG}_lGMrm0ipcF>4ZBQyA+K
xO@NisqmXUPXpJzpxuS4y$TZ9?&m6F~i~u$mC+_zkI`S`D`?O3^Mxgd){52~d1BI~>u<cCXDPMjicz4y#--8We!q2EhhWSJ~qdKq^<A#Rf((>anlm{tV
4qhfqLSf|QogT*e%Q?UV#iuJ`(bQIz(IW>|mYjzK74$17;X+uKYr>KgC&7`1D+o&>0`ektZ?^-s*Z%JmT!fZ_(9AV8~g+mt*&C6>JztQx&qin0E-V_QN
i+lUp6y1eo;#`TY0ih@yuF%zH)_!k{gty$t!7?lWjGb0rHql_`?E)3&<=Px>tBCYi@2{8%?<(O0}$;=^j?Nwp~sic-#-?6{yX^U1Bt#97<`}LqY(u$<q
PcVwLqKCs#<9-1uo;Y?|ggRuq5n8FEPGA74c25o%Rd{*00+e?V?m=Z#@8cPuR{q+O|B~`kMKoNHYGcU-TCtXu!m2>Donu6(Ok<4K)u~G<u_Dgev;t^BY
E?w9)eQUVs_y}{R(H?OfKaS+h*8rk-p@#7b!Q=|E^&lby1iaN%2YF&w1NqBjZl$^IfPZQGLdpp4ez@-Mh)-d4^+$Tqm?f_MZ7=q@7LWIpb*NZoB%4WHb
5m;#B?*7lj`=F*p$M07#~{E-9hD4x5XP!S~F}Qeh4Xqm1n4?8lV(eRE_!kXZs<ba!PgiV3cOAHUXdx(dtF2>gA%4ilH@Tc>cx|Qc|XJ8-c1L%td!H;i$
9)saN$e%1PxD1D8<Lo)X~sP0t!erOsKR)#}^XV^pdx%p>n_RE<a#mJ3+XDX)Br^Tnw<Q(B!);v21G6i5w}LNRESBR^jlb%<+-{hfVJ4Xhs#X-7)o_ALc
eGG)1pvA+|&NGVkuF@A=(!a#hP&8wKB<ZMEzq7A6binthZmr_ch0VtfEs|l^F8?7y^KE0Sw8K;<Yf6bH~t)R|2sod3%6l&6~AXTl&0~J!ezIJp-1)u9z
JpV(CQMa(9bVRG5P1(ftJ2M66t2^|k7*$RhFHrF`vp!-}@25J>&#WAE)t^zw7^4oeGj#E~GAuEQ(YiqkpRW!(E=K+7DW#S3WmzD8nc8gzC_%#>0_vmO^
gW<-LOLvP|HhpHQj6l$!Ty%rbjbU&=urwpyEl)J64hFMfbU;_iYe}|bkQhPqz}flvfs~aJpWx+L;MvV-651d(E&x!k{6%?LTL(zqr@}fk1IxV4OBbvjv
wA{sZ%?*huB}208&}PO1iMR6zj_jQk}}B-GY>aSteub4{3CS)uXnyCV;Ydb~eKK+HIwf8dmnq?}TexKH^(^!}@Z?^tMeKzoC>t2`Z;}H@)^>`I!(;7x6
7t=S_?{#r`@46kHQa70*9<`D2VSpI$(z|I;@KrxkcPqSafwbw+$xM#wK~?J*?O-jr~@sj8UI03`|1HLq_Zx{SX~@i9q7d5;O@8)SFf-*J12QL4LJcK*8
mN_OuI*ZBOhl4v#KdJ&~yF9G(q)*XE)6_kEvh`&we)&NvwxPVl-tSZY1rI1GhP$@LeDri;J&c-<3zBhY}_^;fiw4#3)h_8R4HW446_6+O8>}eCkpVdHb
lB%(o!fMiAG<?LjUAIR3)8<thR2l2GnBx8N?6|}Cf6H@HVH<<q_4oRGRxeQ1wMc~(XX;p0Oe=3g0hCi)Y+sOK^-qf#pcs#Z*ZOPy_?kP>5P!rpN@+#?J
beCoT~{8<7OZCU(O`t%r|fhY`DH2>kovUkD#H06bp{VSpL6dBsAnV=bBt;y*8rn%VFm{BKXvN+81+h7d8d^9U40V@I*yUQ7VmYNREdcWs!g~_6F^0-pA
n?8mGNc|s-o{cX~iRrN3^<*b~>PBzFdxxAC4*?P;0SJ-mt3BpZZYyoj)k+no`qI{=xUF{?SAJ&@2`<rCe|Kb>lab!5>ZV`+a4zLVTQl-jEV>!dpTqlXw
Iwuxc4^tY2r+jB)=y^Ylfl&PyR^#kmOpMF|{(P^z^DD5Gq;3+4y&Nqq!VHP}g@G6%NG{k8q<X%+cOrjR-j4?o8GNSt9pDMRB(DT+{^BK|DS8(7r~eT4l
N>x#WV{jxcXK*dpa((6Jg!WdA1Y-M&m<lmjN1uB0uQEW<GWgA!lDEF>(qSRssR;^j4`!7&^-u4($-*(F!q5i7xJRgMBMExe5v=L(eEGqkg`2D!!e3y-A
HUm^xYb{(t(O1TUR-@Sr^>u$_fXXTA%LL#5twW}W@86;+q*dt=Qr>ak^)1BLcI|*_qC9(q`Z{K7jPu(I6oLHL_78xHc<Wt&=Of4I5%pPK>XbryTNBjh@
#YAtSmm3mV}C>+eS-C485yMPM6-2(6^s(KD5cyx7^FJphY_Gy;daR9e{@S3&)?0M{|K-7Q~!8F?!VKxO(~$(Ajb1)9UNMfl_LXGvS@KnaQ+>t81YS{*^
E@CrR`#WA7&#;p_#EnE4OUN*T>)b5BvLdm>|CESCv#Y&!d!#*j)@t>FkRs_IGXQP1NVTE38_C*{$X{KfcTUhbrEi!HV9KJ5$7`^73p(zxylBuWA?g+0v
zzoI8coplZE!<VU96VgF((Haf0vVSGS!v6`n8pRec=q-4asZUG8xRO$@Z-x^OL#i#}*<GcUVeypB4vBdgur=dOyw#pRszdD~0%6{tYT8-aO{#)PDD5X7
1asOUh<|mdK&#=DFP7JF@u~@TyRLv&qf7MV5oX^|O_Vhdd@x2|PzVrBYAQa8k36+YJ8TSA6ar@x=&nE-*v#R$z?C)SE6Dof5H9&pzMm5Lzz8NyUh-Y_<
{*UPIr^x@88=X@2R(XIFwj!;@fMVrQSHt<#8Zf_A=7$LJJ2piRP*5v3AZ6n_<{bII>7}4jE4NB%AV1n?5&Bb2WhAga2m2O&UwCkJ{QmhjETMk%w-Vxqu
Br(>|GYPN{(jdAq_l#elpua&UAck!t$Lw;vc)-#5x<gQ0INmK{iu-2&`yUC@gof&<@n9-8;l?Ra2;d+3>W$l{kie8K>t!7FI~Jp+QuC~y>^`=`WwDgMm
WEW%SI(tYKQ(;9J<3Pps1r;4XCKrwW7!G^H(tkKF*iU&W^c0pA()R)?<qLAoHR<tSm-d15m|i()ICtkFi6mnP)$vl;cYpAwEY_oS(k%O7z!cwQ%ACr6B
DMeqT{ekl#dhcZ&ErkY5VkpMP-wGCvxQP=5t}1*oHT-N6dEHm}}Ke{Oz5{idB48mMS~-Dw|w=hxK*Qt7594M=4%AEz0inilh?@1Z{-RQepx5kEd_)R(r
Hwk7NzMNe`6#H>PnZVM+dT3G*fLaW9_YsUSb%M$Vz|8Yn`1$es^q(anA@>WR|774BLI)ec3UoAhh;?~)}$YyccMSnM$3B(_}m!ZDSZoMv~@U^WNgUV!H
W_*9!mMrwg4wO=o-Q3av<&0<IhU+WNGg`$rx&iyk$COa|&nqXDGd!{WX)7a2>HCv6q|}sl#s2N$yX|SUw)ylZMYF{F#b!9@0p9Ysp?_sZot1+4v^(kOA
E`x?QU{i?3z<J@T~M*r`*Mu_ztfZq?4LzEZ6W>-$|>?UaW`pIqet-`@hcP>&UbyJ&C$PX$rYfwnzH<0e&N5mr1C`72v*tZJO1GFmDB)LRTw(~t9td}Nj
c^p`8cGM!`ngsN{f$2T3O$vm{u`{6446H%V~A%sO;}`rqArR6u8i@67Ij>nxMZTww(pyw^~i7DXGA#2>r23-i@*TF5!gzwM)ZC{^Rbh>0jr&P;vwDKXz
1&^;IK_uZXXOF$0v>8lb=Necj&R`3V0tL4RG{Z6aL%e2n;_YsZ^`{qKK&Df%Cp62q!oTdBDJwRZIQ{I^DThWIiPi2t#%8BuDx(HkmQzn(dT)j>FW%(1?
M+wqS1&!#RY_4=Am@%#J%`ujq89Sc%T7U2y20d;MEu)bFd15|T+|LLQ?s;sn+^R1N^?9VSgDyf?1fK=?{I0Y0wJoYJ7@GPb;)F&rTqSQyciz#)H47#*B
8Bq!%+RS3)$3bWBA%DC1xWC`}ZSeXF3a@6z1n0M}?9C(cQ)QS(v=Z#DE94jFjfVU-NbcxQ3iVKJNd*s?ABeGS;QVPj3Zxd5Ve|pjCDLCB_GdHcQi}dMW
&Yrm`A>dtA1n0d>K(36cJAXDt-eYLR7q`R7;T&n&t#7EIm)`M|N3XdcM++Uhy8Dy`u^|pQJX(F9|-Tw34Wh3k7G({mgwJP?nq+&8jk}P>sQXuUlO+GbN
!xA=--;!B>mL1vT~<bf4%OIQYqzSg8ahUcVe9Hb$X{%sBk4vh0UWhp%sVN+o&JcL)2Fya3ti9qE5T)Pp|3&tr)Hk=9hjobZ~$6C-gUB|2U3O-!43R!TK
~aaDC>wgZ`#i+!aV6X|LsxR8KodeyqADHR^+NOM}#is}%<Fdq)%z_TR*1eHk`8s1L<l;`uI;=t!&cw-wS#t<}}h|DHv>KU%Xlp;eU{Q%Yqi>&S1Tc06H
yA-_VL&zo}#RB2;1NhtN#xS{^mdPA)5RC!)dKWE8kpP)b6b*7Y3I2xQE91b%J`Aaeal`C`H`xKwQ9Tt!()shJF<I>FQg!$KVQ!xMTwzibwiZCC_h8<;!
`n&9L{u@=r1o=s?Sa%WsYE|d_a?p!;|K#F8tBx*yf9d+kg!5TvL@9#xdxHAjxgJ3!%c3jJS6v*X1EkiJN}G|&Fwk3wPe)mTlu4BBr|1u<&ljlt%33l&)
pp9eiRV*yMwB8*^(myV!$HXY$na>WSl^!XffbFg<}v5%Wk9I}vCnXS-OVCFd|76KR;7aj`ggXYS`n?pX9emLWq+4YpP7D*{=Zn88%T9%H~WqJ(DUAmzf
zLkk)Iv+2B_}F@yhtI&05SKXC|!L;?O_x{F&VQEm(c%4N|d;QN;RZpVpMR?@H+J*g<idAwIvl3tDwW5#oQW&TE@ej$H>*YHGd1e66<Sn?QbFJ{LaDS80
a+zU=8Y;sc)d*$n$Dm{H2hN)r#~e>1xyzftl-3sga~utLm#+7lts>Ox2UpGMCzMtrF%C1U@%IMAxke2^-h#~G#c`XQcAre#0#?~AgA)SS8>wnzo-8DrE
Jxj6t;Ul}Z>zz2NK{|U~I;=BD3-!8*LjQ;XxhW(vM+w}?Y`7pqILMWHJf&Qp|Xi*B}r+;II>1d4ezwmTe-6$gm{pUEehn#O*KS$)pig+~Njo<Z|m(LO3
UULOj=!)Js;QS0+$H)F3-XvNDP8)*#yY0fj^Qq+k`%g$m&My_Q8X<p7+SM3T&E0-RDp~3V+~1wy67h4Cw*>3!B*OmPHUkIe_t?hg$9B6n?EminyG}(b6
yN_q>RW5Qm_H|%nD~ZM2l$grY+nl2XJa)#{_g(^&z*s4sk|oaPxcQ3NL4A%r-uG#BwM_{m&rjwe%r{VkZSPus)hX6G$cszsh!qTXMgkKQHthXx;%d;h<
`$FFGD>4b4QoizpRcvrA{$F6xm}8d{d|ty94kOnr=qO?~{91$N7``AG{vU6&ue-b&Z5p^0z(uUs`;}=ZmpF_@I6Y^9ijS{|9?-(yKh1Z3+IDm~tgBn66
Ygc-;3L*kDRI00X8sy@68x_u`AQ7K2hMr<sEY=}I^5x#zrKKh552uco>Lw3=UJOIr2$dwf6J+o1k0<xWxI_r<tH{)E@|z>gUW^&0qbs{#H=ZW%|Z|5yJ
mwgcP`+NFc}VQ#Ji@{cy}4W*X5XNvmUY1EjHl#~4nQK0JT{V5qGsA7Iu+K1(YQL!oZzwM<hANyZ^JGdW|s)hN291RlIkI85l(aOdoexgNf75&3B?;7kM
r|2K+z_5XjiH_tfus@T<)BVHutl&j_$X^>8t#~Fo;zRFSfcyWt27l^XiS)=H3v1m&{j*KUKT;eO=SS=wnilH+{JO;cS6``)`uDqiBh&|rd*)*QU5pe_i
q2GJf4OXKI3GH{VMYGEp9dlM4fAcnsNkr-XOwkg4J(||UCm5Joq4DaZEs$WXeApM7WVh4Mtvca>^!EG(%}UwaP4>j{wZsR7*fY_xxxHJ{r<Zx@>dMkLH
#}_f9cy_=q*NR46m#|nzBIDkLEvh)E{o4=h&a7^<ot5d$s}opj3E1S~+=0Chqs`dOsk(Ve|a!4FVmX&zXHVUvAHQ^bf7n@1Z{_mKm%z+`$`GRpp?UF$(
zmO$DvsB}z$$_t_Zd??W7b4~S+k!ud4p)Dv30eNtFGn39|TAJ#uh^bhKBXJG$DyBGOO{nEkxExKcg^VPBm{$#n?&Vc`Do%bGAbB=8!sDD<28vH^{+8}C
0*oP1C&Ec&&qyKY`Dd%6$BdkP)tPBw~q7|i%zpogLF|GI|!^8gA4tJ;@tht8yvQQjY`Gi{UgZjKQrI`E~r>wiQYQ1ETq6e3okNS0YR0{mQy#Rh@J7qP+
{kTmX56|}_bneeZZP03~lWg((imm<ltGy}C&r=#;KBGt(`kT^GE)zygmv{VJjfN@s8-aXBl!}PEh9JJb-_gp^IcJoo*@*^x@RRPrFH@!KZ~t8~1^esN+
L1r#$R6sO&cXWp^=FzUXK&)OO$YU%*2ej4YeCsUf9a?Z@ab~h4{}=JdEn=kM&e`sAXeu)qFgjNJTQttZG(R!l1&Tz4pp1dO5$5;^8D`Z<R1B{3GorXsg
OUAY>Phk$Ek(&7u~WMp6_yAt?~XF9i3L=dp$+{dd!w{%s(36zlHttdM2nZR?Z9jBQ0(mVI^S%-4N%0`&tk`-P?QOyMw!@(aQJ7PrNi!ScOE}9{RKL>MQ
IYmn!%bwerUOqL$Ig0RK}xSvy7n51p7+|6$^jfBXUeF1NzL1n0}AbN%B#nCfAf(rWPh$#8yjyIn+4iQNqNu<h^e8Sa<fXz2j|h<E7E@@P<x8C7&1`uO=
v!}qf--;PnAw(BAA33ak>4S;_<X9@0)vbNbDg=0j;$5C;}Fh2<2;CI`?yz9gVhr<b@7$!5$N0Wr-qvl$uZ^~Uod`g`rBg`j)ojO7NRQn37(#2Bs|LW^X
f1eE8-^FxBE5OAV_)cjhTOakw@))o`KGkF3TjuP@{%GHmDD_`oTj)>1x}^iZdEOLQEeQX+=J0-MHKY|<d?3Ggy)<BDpk-s8|A%=Bt8sPc?Pw*{H$wJ*3
-F7CSk5!@H;aPne|cVx8Rc}#fKQvXLH>06)2h*b^@f<A)%L_Ra6b3i%bZc#S_*zfv{(|K(Z*-gKZ<hPBPw1|*W~xF?0SLvCOwn?5`?+?ixS8DFVsdo4f
B0dT7q9L#`Y%UeCD-bRHy8*ze>sjqFA-k0e`pj!fK53IlY1(Wvlvy{HmyX4jCnRSR$%g%R75o$xZiMzwSlC{jd6?J)W-;WBrRV-vS@8)rE`xu+q#M=11
k_fcovb{~o{xzx_?c-#_%QK7D1C9e93M4+Hgw@!U1hzf>C)_m9zve9T|E;hk3e>K6QC;a9T+?{D&sVMVH3(-EW4yH<$$D>F6@&Y$}JR2zRk_npwA)mrP
!s0TyE{bsfw8TxzsbHIE^EY}IG3i~GaXK5_KKh)G5{a5YYYs}}xa(oBBQ$!Z}gIw#r$$uIiTCfV%yz7ou=<fmfNx^r~GfFOggWnPaGY9K$-A>34U3;+N
Ep2m5esKFX1U{y1RN^nH9{Z?|`bx_OzORPhm)g$xk)S?kcb4F{h{*=^X{@c=yx*lI@C8>hXBqSnTB<mh&mI@Kf%?5IfuC3hUW4^}wmE=bs0Bhp)R2DM(
dtQ$!S6AJt%JWG>(egr<JBocl#VLR54gYer8>g-I5g@VqqdiO@{3!C3Fbrkt3cGe`Z(=zzxs<}_-}r`D4*MVj{R*8fUgRtc0A&nZS=RUk`K_I#qQ_C`d
ma3t=8wk9{qt*5BU7HLD58gbi8B!97p9G`U!D2W>`PUP{QXIK{@bozcxI(O)FPfzhVBZsO+E8w+()^X3C5@_Ck%%-)(kj#oo-w4-DP|&Y!kRLH@}sI)J
|$yd&~c+S$QGed*pgzl^47LaX#!+`{^pRNzPD!N{Xkls~aA`24kk{wogTc?y2~<5mFwQ9N%;D<|vhqdu5iWLS}EHxKx{um*aB^X=f}urkzc0{BfH-Rcn
g!<0~es9JN2sP4+XUR>a(Q7C~QruYHo1GS^rIetD^%6nQl3E=a#dbBgF4>N!MMID<;XRk9VD|*J94@5qqIF-At1K$u@e@v@Ky(>^3J>J02>tIk2Ulk$o
6LtFS(0RX~4D9c&Yqzkz_rVAF(YLDQ`d#@Bt=x~+2>qMC{&4<X_=BAMWcSUetuFA{Z+(C871R%%vHq)H?J@2@^L|!<&#u;}KPtsjpdS!jMRIU|ov)Z5%
i<p8I6pPc$6R$?V18A5eN|w6^rnZHR-Pjj_@>v1HCoLcmy8;ZkH8OXFIiwdAU>`DeyVL;;K#OQw~3D~`y236)Im$&^E>i$jQcGc=sxPNONIWt{I;cI%)
d6ZL#y3q4gS5Y$SaThQ>%hi*!S1~zctt27WpsZ@1cV8cPGH#6K+m@LOC3sflsUVi2MUzo@IDG#}fGEx4!8ncz?ch=X~e;oT1-Sbydgu(mZKQE4GQ;Lw{
l#i1M-ZeIN5ZQO^d9vK^$DAIti@pg!ZI4BGho!CfML*J`4EEq7U7<9-g>hYIKWrch8H`R#j1EB7Px5w*MUeBxJwSInq|>Vx^6cDKO)7TwbsQ3u-m_AWU
e=!4%Z)ES<?s~-9(@c(e3Q~&uH-7&vYrWfFAvH2=2;P=PehrUc(<U8^Y52--^e!aB7pU@h675rU0T@pXLgiAyLs`obLH@Uj=$qyK)`U&-QGX?%28?S4G
{{MUYASyx$COWL}!{#m_KPt#!MXh+vE%c-2X3F>fx;p{zm2(sLS?wpv82hh$=j2C=Irw$C5>GSK2d1TPe+ti}6?G>BKS3=0Wx)RTmeLB^oMd?Z_QQacx
j5<)t?qJ{{084SWB;hFCHv=KaY<1h++>6LG=HzLe(Gr8r<QLaA&N<flq2R#&TN<AeANzJ8}GMrGT@KaW*q?kdhV5kR=Y>w6Sms)H1c}`)Yq=^DN{zNSt
j~RvFV;U-~K$X{_Ie)65OwPB$l}UjcNmY({%;=_lp=@@b^W6sO>!XmRgMRIX}C9^|QEJ8l#lYF8RN!?@^8V^D;uzeJNf8=)cN(nK?M0x;5r^xqV&++@J
F<`}64)`_tA(YnxW12MPGKx|~yA;vV+YH_Yn%jrC=0Sikvk;};cc)mvIUN8rE9dRwBt;cieLpl&VjFKlx+;`4315=P<lRp8I1{?;AxD^4#)LH4>k@P9@
Bg8o#TmoLl@lsbpL#12&h{EKqeK!4^6-$Q*UoMai|{u)LStQfU*BL=_B$?_ciZQR0qM2NnZkRO}uBHq7?;=%dteM0@3U2uOiEo<`c`oUJT=@I%XYa8m=
|AWb$QR`s_eR8g=`w{T1*2vLtKGpu7{8W8m@%eu;@<T2=;7hVGKK%68``L#40PBtUg1&13zY*ux-N*V?Q}pk$mN<jYpH-ziDac=I&al67W#mKOC+v&C^
Lu6xKliu7!1`>u{saI1GX;KIg-MM0Y}u>#AM}5V4E@Kq(`u04IL=;(;#Ef@&Tp-4WaIwzCKdDrs(smmU#lcn;Gf?DcQ(WRk4)5exwvQ{-d{hd@&1&+$N
6X5tC0N9+x37bDp4PG@Y}=Dkn^9+zZ1V!x8R4yhL!U32QvBZ%5Z%IeiW@<Bh)Wv>qUHheS`i^gyxm{BWJgP|A5*Jz>kZg-HQCxP@h3xrW^yDuOcw|<WC
&;74!${^_mesZ<HbKuhfm_=>Lm3_|3UBae?29>ax_Ze{LtNKcP-#>hsP!$H4Pzc7d;z#$AnZf6brZf2-<RGs(Z7I5<DcZ81}*PrQTw7@P7L=U;h^jS}y
F=d0w0bwtAc@py;6;UE4o&OfVCIe#xcOX7p}M6Ve&olj{MKZJhY|5l{9Kfg~!X8n5(fG-Q>+yC^S|HxkaeEH!;E7a5Si2BKo$DB_*nqBCZmGO21{zY&J
z|Sa)ah{^T*Dgo$<5Cy+NI7;3^2aU%;3u{+X~IgjoNr=8&1hK#d@8nHBA`C>9KfnpOa>$H3!;NP#`%|givjG9WLKiTGqX{S&)3+$CfHy4;lt0L44^+LT
Vwfz`JMX!K2&=>iTdRBFvw6}&n@z|tcT>|{lE0q7Uyr&-JyRAk6Y*i%H#q5g0BXuNvq#;NPd!XNLYWgHY1f*#?Y54;+f<FtlzQR`_qr*p^=mS<5qZo;k
SQJ8I>iKgFpO0q{Qz+wSR%WQW(vY^HopxoA~!riT(%r<nE*XN}5gM@BG(Ry3(fpPygw2UM2J|%6?3IDd?yk_ydb}!Kftn@n)38EA?n~-aIp^XSl)rT^c
i+^9xhYN?P5A;77!f*Nqvq5IBe;R1aH3T~%&3C;v#ap$~RdZN>fV&!<29z|U|#eEYvP@E1$5CzxM74d^#a@lMgdSFY=lKN_}{z?Xz_gnq<U+a1(*!nr}
eWNM4W_=5RrxG>P4m8Fg-Va2-d$=}|b8h`wJF`jK`)!%67z-J6c_fa3s6S;%>=sCswpfZx{i1_Lg^I4(oBm?|)V{m7EoV_GQUECAkJ91bi)PG!j)F0oD
cb}sFb@~?9XKz?fu>YzD>buI*4iV~KNgvY6`Q1;+PceF^4}|uhe}FnXKp&BZM}_*=xhBgvf9@yTPr{QW@|PS_W_`9ZxIaU49Z>&ol(6bo4|~j4WxE(s-
}Vj+@@JR+zNUZ3oA}ptnIOtUo%uVQFaBtV{a5bS9qr%sud8(=^p~aLx5<Az+#HkpTb+O(qBwU4=Udtv?(qKO!-x9b<i_XgH1`+kk5$em6>Gu$eS8xi6z
K-@(OjKM<nJ^dc?av~oM)U5%9BW={@Wh>q7YO1YqYx|`Ar4%W45v!>sTMI+hKh?u@vfGf)ew$Je2Me^uGfoZ2@1-2V3&n(^m+5LtpNB|2LE^_DA3g>g$
_Hf+z=ZzP=H4ttJ=h2f}5*_2V8ezsk)_@##;|1%4tFX{0r1wccTU*__CXI%zL3Kg+e3kz;+1tv&E7?V}j<rx-Rk-yZZ6^5-`V@UN<18o{5YyzeqtscU5
u^EX==G)AcJhtBnn->VC&J?4C02LAewK3B@9-@59UPdWX@lu<}`gHh4)9OpxBS|RJVMckslg~k1AD^H2~KzDTD`FL4PaDIf#Gv1GQtl`fPiq&F_{>|tY
<X<<_Bw-ZNnEn!0Yl!~6bSHP*pXy+LB)?_wA^tr3-081TjTv=mc2nZ(-N<K@iN86JU)LUH)c159^5^{3o<F}O<oAYE4*rCw$BoM$zsT$EsNeYZ_u%KLk
=Wq-DVHJjf%kRFsJ-u2WR%?`>wVy#WA7OS;&r#c$F=dA_1&YG(O;p`(Vv%gF6f_eFeKoUO24l$D!S=JxF0631O2~BWd!`&>0CHpI9w$9cWf3-d_UDpFu
xM>uJ+fTn<CCX#IHLc@Sk#;CnoL>-TLvz@2ZXU-}_XEDpfoQR`9W}PKlq5Hh6xzI8XMB%F3PQ_3!@roWQTOmCLz}`Mp=HIR9^K3Pe$8&4xjIU{}N6<6G
ZwzWVKY+21Hyll-=@At4G!oyEX^?I4lpKhpIa@Jm&5zGoD{Os0Nxr|mn~A5~)ud{1|D==V!^R~+asCBQG0wf$#;`gnV(`Zz!4D)Ciyb^^ZtZQ5r6_V4_
xL0@LoT_5#ZouPjfqG25vB`r4`et%!<{NXFw;n0Zx-mf_cbKF0>7yO@0bzlLXvHea<p+3T`FPz`%*x%o-^ojaPm@~{zgcj^3jN)7?P3QwVv#tYv*sC@e
r4*GD`VU-Qi~>^JY{mM#1^z*489)CzE8WBY!m_th?6009KY-te2KZN%oy+vM>Be`=57lM~ew7^NnTh^ApPXmZ|D`R|_h#PK&|fbNnNga-9Qd^ztqt^_V
lh20@cti1@c%0J@T9+zH^|A4o1MVl%+*sued*~Pu)i4k8lrr)$t=PCdL7`;VQP<%`tq={eANGQ+ra!=yPux&pFUNcy=?qkT2+Wr(cC5V)8<(teta2cGn
{Wb6Z(kST!G)Fh<tVfeks!JXhMBK34gq@IG;7F@7`3!{p<J9zkch#yH9=AIRpP9Hqr;9CVjiW{j4-E@W+##U5)dj++OzVFYG7qSD`OT_7_qySfM}Ms{;
I!;I)PRq}+T&2l&nOBM~1p9QcQnhqunCuKRP3`LH5OGu&U3ZswzZx2HPwACrpb$MRLse@0g_@UzU5XJdcG1<tonY0fl8t#1#|2b9ZOb;bD|-=QC@)J9G
Hk2k%o@O-Tc@b5BARh9h4>@XoeXAAvv8B7-=tnXzo1pfK$Nm`sQlq2%*KT#L_5oJ1P!Cx@SH1eYx9nnGkweV3t)XHESpnj3!!3WQ;TCx5UOYmn^Aus#`
@1GX>GuwJ=)F&nSIbr`(LmyBFuYQXD;bCEZ87i5L^H<noh4s7P-=J?%yKmr!vOk!>zo&evE#QAjV~q7*hTW@$^V7W8Px4>vl>SAB-HcIldkN>O8kz71D
*eD1VgD?Nzo_amNWo82me5ygV(sWJtiQ;`e7}w=E&D}*C5VDkl?V8jvT_+vpHyEGgZ0q>`$x9VF8OU;$r0TD#LshQWx*d(Y$xEKtLo&4`D0~03m^5h{V
a3TFGqp%DK?Lb3F^<N3>ZcGtimnogGEgJ`J-nnQQs5+^$VJNG_ig!b*oMPogMXErrOK!d<Kd{{4Hr3j2g~FjP>Km(9a6>E~EaAmCH@XeC^zmfS+m4?il
z~m>I0ku9sGZ@1IK=qnf9k;q{LnAvI#~t3<WbW%M`60r-B|f5CrGi2joPWKk!gK4z^QFkjKMHu_WBS&9Jn!}Ole|FXOL`A1kb@v))lICws31b)f)Wk|%
Qb!AC?*;d-oKeaEDpRD_L)Yr<5{*bjfWR!MkeiZO~mGX-9T^dS8eNr&I)4ySVd*S?5l9cbKD`7sREAunXzcN@|W4^zG!l>=hlKeL3WMO@mqay15@dv(*
IO`{;J+yFs=RF1ftXjuc(BCQXProH^e1o4a(BMB~TrcR4%ZIX=;e3=&6X3H!dqe)ZDTDvxYvWsn^=&;*#5W38!Tqo7n(G?%{h|&0UR=*hpZ<L0=f&pdY
~%c#kI0W#<MW<Tf6W#3ojvC@Mt`v>=x?TnZOpfY=3>4cDuazge?!m2`BS!)0s40>yOIBBPa7ujvs$LV$?*n%&s?qNlQHYp&5u9pkI6p`IwRt1zU-m?(m
$B*#;SRb7!`c55p}7W7lZYIWYIr(9B6<15TTtm>-`@;&8;%x>#x1x0spUG;D-ypIFsMrieB{p9W}up$<0;`|Gjc|xY1wuNq?}?7^~zrq$>OebZyqg{as
quC;fltw*dW#@D1?8V{LmU|0sKI=>Kuv;Qp($#K`gdr=J)3i^ueZ?;liS`0tc&KPhqk7}XK?%ePm`aK8=uOX{P)KVALtTm7C(eO2MhoDb}!J^h<fcZ&P
1ttmMFG^^tJu;$GP>W|*^&i*g&jWK`Ioi+89(GvLI_x#S_KUC_&CHX0-SkBPD_m1#ik*!!I{;^d#UlpA(_?5MoN#xHD%o6-|G5^57s0to?`ZqfVy-R=S
3jWZwC3YkFqg)RL=Z}gGe9N#i;P>LQD_Q>yn&212YOxi-zvA*h|03NnbK>_)`a?dPLPLKi9L!H+wG~hBe$|si{axpb`9P&h1^YL7AH&~6bjQ%22(?<k-
>=-r=MeAb(1!lAw6cqd`lXTv2h{i9e-!-MXxQiZz0wn`Kh?5;KjcQ{69053_7L?!OR2$+^A<M!DbsNP{6#t41^g9^bWHu<Q_3H>-}5`_zufI!a`LktE#
jLCf5-X$)`b7ExK{8NbJfrORRCY8a{623*Ej_KC(Kd*$%ehf_b<EYlKwE8Zj1U$`K2=|a3LDN$J-9^dG8$2ze+klf2@l5&Hg}yb^PNmWYCW*n<ntZ+|H
y4^o7dlH=hdBBhD8k%y|FC#SHoiWpG1%Wh?V8@q_RJev7Ia){g!Oxu4+v*Q*)z&GTNyC{54f{LT67pLl-_6Z!_*a31WxiVFUErcej;NBOQF`qMU5_=9}
w@7I=5a&i)&zTF-6L-bFvhyE>hw<DfkdHd(@==I@m{@veW`VWooN=biAi~c`B?!kYdl*T3biNz88+fvCT_IC&SwLyK;8$cfuYs-T8&hr6$)Bd)CAM(3z
H}FHmXc@zQR%vSRXQ`b{JzV_ZKfS)g^>>Qjz&HJsJox*0*?qwO-Bn{*hkvmD=q5Oyx_PU@&u<@-{y>A6{F6yyVE+ld4gRt4qdWSKQh#+*?5}tMd@&BkH
y8J7PY3@_SI>9UM{%?~Yp8!WH~EA5Y5LyMKiKGyUvlx20`-A8RZxHWqb~S6Wnm@-&X=k?M*k+f(qsQS1V8k<zdlk-e`SsSqWfXB$NFCF;lE#-sUSa9c`
NAuwR7W*C{FFOC;v5367XZyqP+vZ$21KO>$}y$`5Y?!c=4ydtliCq{Q9ZxH?V${oct+6BEBs)Yh!`mUpd+Y>wnY3=M&-s{iZMUIs9`gt#c0X{p~17@q8
XF)R(q+EjhoaA5|CYcQ=H-M(Bmw{=;8OslBBCTyiBo>W&=xPZ?YICxpstny^2Kb{_E2X9WLcA$Hq0>U-sOM157B@4ig`3w?*5+xKTiezTvUKKeG8#NU-
gll-YV!hG9TmCgbFA!=8pKF3Yb-`FDXfltZasvXn6?7GCy)x{Klzj7WsoUdY4pg*<M)f)XnuC71O7nIquK-9Qm1&3dh?wafGwbFsFt7;GY5~0m6Iq<`=
e3k#^TWWUDF(1&^>*T{I>9nN3*=>XV&WhjgXDavSiu+?2VZL7~>KXhlG19X&_Sb3+|3+IM>hwR#cNz34+B(#z|5Q&t`YTz!Q-6Ee{q&dNz{CB}yP*GZ)
j@Uuer+B!ANc%u)Q#zny~n?w`#p#LUEh<qiT>fR2YxT~=rhIno)tOfx9WHY|D@9KcbxxA^RvmQQ4RI+_n|d4;ENZZ{6lSPaenOxV~YF9%AxNt)#mF%{`
{lM`*&5r-`!R^#RmRox?8}%Tf}n#e|{}hGUDrA2>p$CkBD!nlS_^MJKFf<|2}ti1NFg*`lHI4Z4K53gBR{Mp^te#2HTa1`ah}e;HRsrjQJwbOJM((PMk
2G!kS8mat$ZNVE5PG&nM6y`<h#1<PY~Y3G*Q~oPQ{r5BRgT`I(SkUvHEp-mkp?{u$f*1^q*OaoxcG;5ml=!!{F*`k8y*Z{hy9s)AAF@{Ri0?KB_a`3_6
!)4XrfiS^O&kRRZxYNLd|idM^<50Cfo*EIhLt44pWXczh$2fO%!^M52m-y^G=a0LAEv^^Kte`@kZf9#(^?(gspe;8l5L+DTQs8PaSxXhDZeQPdN@ZYt%
OMRJT?BU<4X?^GiWP3Q{e9s#e5}xm3XJUS*beEW)iM1UcvA%9I@ZW4>2mP`ly3Ygo)%z*@opZxgXVmB4au5H0_lEZ?n@ySeqf>V4<NTi4($9Z+m(jmj%
;-Pb-2M1H-FNu&XUgfX&^F-zFWkeB?^m3lpEke!De^yT_Zko%RliLc`q%3;!}%_jmP7vC%%H!x86SWjhthX7{e8dte18M~*RXZ!yW}_5-|Yf_HC?Ud^h
fiQBk-Lv+os@mE4K;wRh1a8cz!w-{1-xX>Qn#W-z@51y7#h;`sZz>z~95qi2BCX?m+zdk)l5>!=V(Re;xP(_)lxQx4?W|eZQH%G2Y7PPsFzQMt`Wy`#R
P~yiTCsP>UP<=ViT<MX2BN2mGOQO}3#Q&x6U8`51oHHPHW096mpBZE=38x-#{n(hmAa+wINRpN)C}{g=n&#|UGPQlGo-ZI-|{y*vE>Vxux~|CEP#27f-
~G=aZH?c_4}nIi5Es9)SD@XxNytMNBq`_?z7A@DD4-@tq@*QX=iZ%=nX|3l}tg}y~CI>1-UbeWQ0Cw1XJS3BX7{`dVw0RKgGV^5GDVjC&ztLdu3`cg)k
^wZC4KGx57QPF?6+_q3(`MoCap>lYEKExH<0Q#WPym>n2Pt*KHeuTRNzHWc}Ukm%c)vI^d|IH=+OZ48)f2F0S9rP!anL^(iPG-mc-}5sXz=wRTJAwW;H
=kSLBiAeZ&xAU466nj#bdzKMEtmFz{DY%TeX2i+i0?jX=oduTfj_k!K9`*TrGC`_|57x_&)57h=9}VGZom&$)<g1_+{qC5pLpa7{1Mby1Lsd|&KC{vBc
0w0`6t@Jhd#25o{@w4@w_jfPgZOBcfNJP5!O%ftYp03twjH9!`U*wsI%NqAN#s$&_{+niTFUg-9%VFd)Ak>Q?1DFoJg5ReMn6F%sJ-7Cwm=h^Y8lcyT9
Bm>+i{s^S}G_m*2JB(%;%Yj2z6*rE79PeVElP);Cv!{mo*rq5syyf<KvXgZUKagS|0;PpNSS{xTw}OrHPJ6#hcrqsqxRpYKe;FD)H&lj85UlL`83cL#r
fZ++X@aQ-vXcJw#M9P-QBwN!$?)p($Os>LdBu)mTD_k*umSNI>*;{7)8@AsS+`LF#q@qc|OGvCbc2k>XsE?wj|)Z*2nf61`zOqmZeg1>zo9)~XYe`YA=
=<mY%=TG&ya{mvHFXBH}lm2#k)1-dvCI|5MSMFO4=l8diq(9}caVP%Lv`U;`$~18B^JP4Ah;OD7`1^SeiTv#0YY%?2cHiRslfP#P_HWs~+=e)xK8FwWs
p$g#=0aN*Z}dOY-3II1ea?K;=j#IeTl@Q=G5?V5s2HPu9d4Wi_glMy{wWtt%ul}OyLrQWP)ocW@z+V4{?d;t{PBH7(&_*1_6+Jn*UyCh1+5AAKe4Jkh%
Yu~1K{VH)Pnzd9_;4Ow~MZ$Gatxp5uY=gmk{^&xxZ)qyz_9rRNs$E|NCb)e*XD)s>WxF`dZUh0q|3yEgpaVCZdyYejDt4`qO=8@V{2IYXJU9ZGYQZoS&
1q1OIu|nBwQc2|nQ0mO;>3qy9a9sGl(s>!)A$htM}^t?qAqj$QO;LS1ffKC0my`VL!I>nZTVL(8YXp01>vFD;)o@ZWLge5Af;rhp%yO?S*+bFCKq`<4B
L`7Ykw^Kd?GwVyv|D`I|`^{PD7FTy{E#CLXY^w-vq{19>7V*k5ZI3oX4S#3i+|8y_WUvoV|{Z$8N%+J63uM2&Rt=wD{^|`SORGiO|En)tqxa61Fe&txe
53X<I>wVwQ5dC%ht^Y7z6RML=@qD*2`nO7%xX`bco9=Rn`pi1u`Pbe|(BEyk2ER~fmmByovN@CBA0$TB5cRX79dW;xZjjL5C6EWG4@A&{|9%<WXY|J(-
hdwn@y=4<BS9l!zQSbF>X09J1OHnV=8@;~Nl}hCUz|Jn+kv!VK46q2tS>K?#`;$+C!8My;J@plecqwJvl;>M!Tt>XibAvl_(y#||C9aoaE*Ml@A<3If8
Wpq>#NV{u)+C~wvo?P|04>==X0O_1@+af2mgvHv`zuex3=h<;BUR3v{7Ff=Q;O}-GV+TRGwYn8@0ResgG0V@sarGcIQ%GD6_v9#_K<RVW{fqHEjIV7Y{
*xYG`V&KmMUo_{9ICtxA2?U|e|Qx3_>V<=U_X{rW%pTJX<=F~#{=Yt3_j`CO-HF&}7QL%%2dss_KK+$;?0kH&rEBh>ciKIY%w&ftG5f}%wI>mLN?ugCL
{{JO;v_+#uI8ssNeQY=v)Fs1*FIN8K!Z8=EseCKoc-`mzRp}$&JpH1-la*y|`w%fr!r5yGZ`rEx19~u3Ftipd(EIYt|O)*;-H~M!t#3$z`%zsUBh`^tf
^?^ZuqrC%tZK%El{57f|D`fajjHh`U_g5{qalb^F$^L8OgFm6F!)Xi8KMV)t_Y5Szjs3qH8+`t&<_z_XWZ56o-|N{C^ILsPe@Ahs!M`w-Z6Eqep_*n$e
brF(&>zTG=0|Dui2a|oQl{*$GtAe7V$SHl@z}*L;4_cI0sWy;ub6LUT;R_fiUIw->oCcEyr0`LFLA%Qi#O&6?(N0;=22$U-&^Ae{7s|9g#J5OdlTdQ@e
}y_*1BX--?!>kFW^7nivHt@b|!z~oM!az-%UTb-wf%+`RP5^p`TH`%YD#5|6ao1zibxhzisUl>GW@VtC$a!J3A)7ZRleE*w${x{`b^=F`uq}GoK^+@ct
3m@Nl4i&Y1dMOZrg1yKc+yztmnXK7VfIeolPLg#N+SdaEt-XB+dMzxXyNa6g#^K7Z{_H!<$VRkox*%cOw+lI%n=`u~4yU65a=bYIAy_+C2cufJ(+=<i(
=E&88-+8XmC*O-5X>Z;u1esq(mfxq8$U%;;w@jAfYCrCRX-p|D!x4^$Jny4>h&j?X}iTk*g@%zyX`i5GYM&zfdMs)r=-?fVY|CY+uPvp0mTcP0mTgA*z
h)SRM+4X{aDpxg1^50CkLjPEPK4<oax`X=G_R5I(Sftu-&gWj7Pnd>Hf1>C4yu$gA*7PSaQ;+(d<M)I{eLAwBA1STuP5k0}lUjJc{Tb#bmG`-)^w+HKA
@0ZX0Qm`dXiuoGsQf+iCube<AFRui`NYRw#`9s<m%tzP4;%7Bp0|wnQ(*vKvcFe_jema@LZ9M_^hy45us&JLR~te<Ar!j>e=0kgZP=gBn(%M<-k%}oUv
A$(|0-N3fd9ENE^)r++Dh1c`d7Aae`!Vw_*oUS&l>UV0Qx#zJ(WNI=l;OP{vP(zH|D$h2K;;SNdAyt@ifI1{kJ;a;{CcEjqmrG1_{>J&dGj%e?xylwJ5
;PRsAOPb+!6=nZOU9%^Ce;+nFH$Qf+Yl*;JVSqd1*7MStF(QC}em<o||R)&zgHRz3p#ml#Fx&+}Dnz<g!%v!Xv~F$plA67>ZB+qq(x(ASrBEAfcW%iv$
xX8fQ&emYL<pZ+Kzez%%3|M?stA5~SAHT)UB+jY<WM=kHTpOxo{`C{&B%KT;jVK_Kn`g}j78k|wTipG3H{Y_Xy{~#;6#QxWRl_&iD^+Ch^rI@PA^PvO&
sj03c=!=D8dh|EzWj^#{-}{mI+m@>kUs%qI9{Tr}IFP^g-ZS5AVs@bq7q<ZTi0u2&--)trZ{TmM#wzi_usNlFRNfn=^dApD%pcin&~J#rS(#HGmEreer
#{f%U26|8Us0W*1pHRZbLRV~of7_BLT?}FPi?k|uWTCNN7`cbE|HIHTN?OVVm`+Gq>BEO{&Sjf<@>o9_Zj*t?E-#k>7F9s+oeAL&8O0W`Vmw5q*&j*d<
lKBGQ9%dv)$*8`H7pb8c@IE(4SK*BK9A(Pk$E?y1)HhhRk=giuLySr(aCm1M|D=gM*(pTX*JHUk=niM$-rL?>1YT{-)x<{2wjavA(`fOX@eqbJS---R>
>=pEWnsM_HW>@QL7LP=C7V-c9furwz=HVz=0NIA7P5M1P1X1wY!>y)8apsd@L9`AQ-9kFu~6>YMH(@K<ehmgvNv&Nt>CPs(AA-**quA3w6TGt)x<G_w@
&|CD1B`=@gK5$l(}d_z8|5FPkemFD|K|C?c{li#kNiC-J`5a&xd)ejc=*~OmxlZ|5H{8$gCO}xL&68!1h4R$fk&w+w`HX(*j4g1ISW&zH(Lo1^{z{SM<
Q~BW@`Fmx$T`sZzM>FF4(Wd9%`?sxZM}FvhgZ|psi7Dqt*E{`LR1^I{tan`2$JrhJ1mE{J!1))OuAI@|WA)3=I9eb6yp-_$gexl>JpZiV{Svgs^nZHYQ
J<)y9cIKoM{n?7g%`J=9}tTs@+C^&w&>4de30KG6#X#5`ENgl)GxlqHT`!s73OofyBRP)xnC9?`u9-3lq-W3{oA_P9{#qfQow(t_U`sCUvYM(zv${tf4
Wea(0^{hd=gvDZs6C7V6|la=yD%}pQn{A%qL2xF#^A^Y%~VoUn%nw`I&*(P+xMa4C1#97y5G9-W`a4HqGDsV41MLH(N9Im$xbSow{)6z&CPjx6ZjgCui
OdCztn+;_v7W<0|_U_-19nKdlU&HTBEMXa;{>byg!Et5kMx4d;({SaSV8J0IX<UK{xH_k7++_<U+QL;W6$<^=kfGFuD<=VJ--k8<TR;(Y(}-QxKBt4W6
M7mAqvM@D8tKmI*yfWOAd<?+Lp{Q&$eb)GOETKUJz2KuRB2Ys;CSTP?W3g<RH-|V&ApnlDN{0VzJW4`BD1Ha1E?km>E%6k&fAL9ytS)nvnTl{@<pp$>N
Sq$MH@cr2V_-kMts825T<j0HG_CtR-Z4jY;HM<J)m)Z{WN0rc;%r{&w3K#fCVN;)D89#mGI*5@!qU}x8XLjT^0_?x@=bU5yo@|-lqD*bxe;;!Le!05TF
#oD_eE|M;dCY{2_oLPDm&&7NF8}FQ%b5A6z9JOlW5oJ%On-~vC~=wZNB(N9w0`+hy&C@Zt~%FHAIIPSWlDS^g??Tarw#N)Rah*@AF~$*{K?hH#lX*%S)
29mWNoi-|6X(W50#4BPjJ4Zw;BCqwsZJT+x~v+0H2yw-Py0dM!tkF(hmI%?kC`bzQ~)~J^jtc<oApu%zt$?+3n#!sIQZl`qc>jDW<ahaQ+~o7UxID3D)
1YzcaU}&)ly0!!M<j=l|hI|7|B%sb9O83iFlc9_uUBN4~cZ3p)jWNqMY*@5Yf@WBwxg8~8`K$}ph+epKnykIk>M0O#NBjP)VxOyl~Gs)YVgy=RN~N0!h
Z;U<IMt19!F`9-eNp}uB1y6;iH89w_HC5)%^NBb-%<Zs3BAB?r=#}7Fg8|q6F2mYGh|JN)1uj|@i{@>OF{*gN;DZqSWTBPv*RkjZ5*GhdG^e-9dL*_Sm
L*P%9aNQ9;ztZi(Ut4?<e12h$=L+)&-R=(fmQ^FaLwL;%`G4{`BmYc0@4&CK&VA-n8LvCee|4{8{R^}2BEMVIIrR0m8hoH1k?qTl`2BDp8Tfn+jq|H$e
xQHQI}XSn4A<=MjfdxA{cGDipuYKv^Hq-So`w5uBOQP*XtgxP`5-#o1nb9f_B-Zd_`m$jZuS1tuZf^@fPbo1B;W^>?k1bjzw?3n`yc=KHuk4|@~98lt_
L+fUuS`QPdnJGnO}d3X5`=RodoB<9d0J5-$dY(AM*~#?^D8x{)_P(__!}tP4FixLpx{S#}vbu{P1umpnp(QoBYD8DkZF+MuhyGTu4ji7au!fgY)6;z`r
s#&6xQJp9Aqvt+q$>R~Wf}{BljS<!1f-^Ut^i(1+Gh*C0OGnn52Fij4_>0@<Fb>_4AN_+y%?Fj~y#owm?Fmgn9k!u?}}67CPNc+fwwu`%FJrcHJ7hk|h
K;(QF8x{Ld{o`63P8&=NxyyKz1{U>S{^EcU=6g=OGMG5_vx+#&*9=pmD{Jc`$+FSIWt26!4^kofwr|3VKZzV1k^ov3rHkl8(&vNL)l&pJX{=&6w!oP5w
XY|h>ws3z`-o1_c^;^H|n9r!M3;oB!L6u`Z&@qmf4=MLP@|oqRFJb;Fl1{+>Dpqzn@Wnu9f3;fq^rubxHS&v`p~?KX%9P=6r8x@yea+7X=dURI4d*+@?
l1pkG0AcN`$q}=rJ9H~{(XHQu|K-X0sH^y6Zxa1k?O>EwD|!3Y-;mKeXeK)#9up?jQXZjh5xke9|rWlTciihr+U$r{^`pT^<}oUp?|(7qkpNC@g~Imzw
W``-_<%o;`wKv0^lbT75OYed5<w4j74Je?+XR|qEP5L^y#waNk08wwL9{o#A><4`*m8=>2H6+f5jDUiuEg$-jMkFSjyoapzhXKf4S3~n>ZiW<0bT|>Tv
~rM<s5|pAnN<!Tes)ZqRSV-f~3$v87U+_<mX{)_>H_z&|M?3;q+Xs3iE`)yBh~a=v*PX1M=E4t{|h4X+XPEuWnEMExW3y=<erus?G*ckp|)=Ap&=cYlS
xPE6Gr`&X$})F*mVpZ;O`3H{yo{N1C!j)QI$_L)EN^H-SN-#6+XL*}b*_oBw<E8onY(N8bxH|itwi@I>`(68oB=SKgN^ftu(pt%R|8*Aa8;IAZ>9r=m(
TWvpFpX)0>f28WjUsTm+4F3!(oiN`xuJHat<vfq+-*}7ZA5pc2z|YmR0sg7%T&sZf*KtVyT>B($%tx59z9}zV7w1<QXsC~b{GvXoG1#nef1G2^|NYLK`
3CQe&i-wY1HYG}_L=xhsfZ8m$FL?oq*Mv<-_S>XTBwds2b|CTN}<2sF-b4v_xC68hj;82&fn7S!@o6Do9_?(E8+$G$I6XfGXE%8V?LD|_MGR_!U_2MZG
rl!a@{ri=dzn}eo|e4|5n;+VbK5LA)n|UQtZi}QJ|mI%Ag??Sl_FMMtw`Q=KP{D)*D!V#)<iub|LtD+5^c#|E%m1@ISoQ5c(@|N#T#~s%DA#XRh9Zocz
dWW}!d09iZQ<?emiQo{IkDp*jzN?^e2$&>yTj7H{0Ydw&f4RI3g8|84DZgZeAFGXFU=JLr$UUGbjt;o@rG{ML5hAAI}&ndW1DxAoyq5{Dz-!TM^Lm`~c
`aM3vbSoNt7Tz%l5r3x<|!5_s-7o(s5RRaFH7WgUsB|<IXd}w3u=<ira)E};N;uF1C;@|h*FYpWeu`;24!=ZjdYxR-eZM(x6{pXBl0sW&g_rNc!ETc#N
kD>qbhf@vc!(ulP@YgMyNB9TnN@tDvjqTM6@i{rjp%2hf9sEl>s$0xI+SlMex}qFGKPk*k;|BkSDhcrZlp_1(A39FwFF(AjT?hObWp{dm-=U6!l>W?_J
g2|HdeZ~G*9=%6Pa8w>e~yQY`lou&=buy?h4*`a`Izvpnacd|jWI|6t$7O0S3kq~u9eNtkAJX|fX`LI%42?{+0+MEKPQX$h<nIcU-Xrn{?k$${-&jN>k
&U`rWyTp<}uDUTi50;_P^AykJPtm<Tv>uG|+#EG=qLx$;RM!R(^4q;NRbW=)b0o$?vR<{cuA4^}&8IANjchKA=i3{{CcAH0f`!0)M6q><RrPwCxP~QB8
WFf3nq6%KR;@gg!+VJL>N%-M_Q{+nYv#^%Y$4@7GQdaX#2=luy(r^0~(IQ>_F2D-yTg{_8K)_Xqxs!dp*}zggb4Hu>A?nfeHGu%-Y1ta%vWeqX%6pDB$
&hx)wfwdVY0<0g2%Vccc@`tynV*;j%vX1=06pg+d!r|(sx8}UO+O_)!xmmTPP{()ubuVk*64_NH?H=Ykq++WqVPJ{nSDS9*JSLEUNr*CSIza;xn1Nq8V
6Z~UaOkDUUmf?W-v}n(eFPE#58RPl1O@;dNWZ$U%{3n8m!+gczA;El7nbaTR3xgT+dz}>iC%)Pdm=D#_XU=>Gd2oB;e7G&pA68LgO8<-KeIx&W;=h3Z=
wk=@2j!=|nKEB~hkW?hG@6_rUv78IpTGU9R+8TmP#^O-XY@yEI^YlGVcKE7b{5>>zonWJ=znEz^`?F}aK#GvXmsLyOQd%Xzh6w4udE7d0{wh+N;zLl$H
*7eg<Yn+f7@M)`LH(fgKSmqAzv%E^b+^)_x#5G70T|w{5V5D5+9r1(k=S?kp}*h@E2X4Pvac<tiF2Q>@KW-H=OT(Zt#b-mF*e+ZMLhv$Kc0=aR&XesN0
jDzG*YZ{#e{!od2aU@f9WMz~8uRZCWYyFKg6Sb-1uN|CZnP9P4Yg`}t29mz?~$-X<e|Y02}&h*!j?#@m$h<!vWDqCe=TeE*US|7u^{?$9^X*8Di7|I-K
g;I`7}LEkRxnM;1ar_n{ewa60i18XNAGatm?b<v+Fk6cB4VYkQ7&x=ID{KMC>!3+I~s1Nl2j+e+Uw1xK8=>M@FIP_nd#24Z-2j;7qmn-=<by?KR*S+!l
`!3eM{9;Y?ub<r?|5KY8V;T6{tcCqse(y*2Uk4ZSP1)ZEoS(Vd;q1pxMt+rWt!${le{);ZI3GU)=!<hRCjX$6+JhJSzbopCJbdNkPp7wn_0Qhg;q!^c&
;Lm|^ZrmS7w9|1_sW~$e4VFf&d2RH^oc?{OAbE&X?ma2KjQIWzPM~N-_>sFL#&^k^{X#-4e~!G2J{D^dN54-tIu@eFZvVt^QtnN8_d6TRph&gM|%^Xe$
g}R@6vinyk8tW3vfOTqCNFZsY`uOFmBy({@6|U>(}2x6!X7wzPG7gjqeiPpIGl4kNVdG`1xX!w&)LdVf|2c%%Y9+uhj!TKX!)!=Zo4I`3*v8*VI>kZ(R
D9ZYuCwgr+9&KmQ&YcZ>c8d*oNTs%3!xS=zbbVSPU?Is7w(e8+rDR+=5mAH<}Q!oNl_4p<+#CcT-z<hKv>=T=YPKUQY-%lDf+;m@IK`>w%!(SZW~pV-}
V%(ukS|IpuJ^UL2+$uITQOAq|=+$~e+E6S~P_US*8VE!zeOX#A%-n?|y*PrW~`RN~z{*c`r^Gg*|r+&nLEz!T1N68SxFHZEgR@+b3r|-pv`Csz{{X-mF
GwMImxl`c$?JRc8$E!=s7e#9-BFv}T`OiNl|M6?oCiFu>xfGax<W@VU{^hYaOzCgu(qBqxjtuOtYJBi;KYI<H|5nnWzwqQ0xWv!QPmlR%iG%t>(=p%pz
REW4m-73!fNz!d3;BuP_0dCrS&B&-VEyU6AAj(2k~lwIT$|&+^Q*s1d-!~2&H7zYnw($e)`9-<m#aa2u(!$3-<AscXI(X2o%sRNA@mWYpE=~W9b^3am8
+uv*2?+_e=1*d-pnUAFLUC{!3q3Nq4w@N`<Hl?V10f@GW~bgPWYE^Y5VsP`9TK@`IfFa8~*&k!VCGA2de@;ATCenm*YtDr{p)$|KAq&5&RILSTlq7b6`
`SUnU>wqtgiaSK`{&F~1V)z0%<NbyDIBTlTNos(}8c^zOA_{=$m>`pWn1=zsb_x2h)e*NtCXAASb>()I>B^565^VE%a&@qBhq0sZ@ol=B(obcTOatvgN
Trwn6*{?=}U`nz(5KmO2Rd#6A6Rm11Ejd=3oH>%7JP?jwL{hR&F2HxNO+$u8q(`=3^{p(f==QGi|eB=J>H^D!ZgJey9Y}8g*e-}N>S1Nz`3OHZWbMiOq
E53j2H7w-giu*m`e93r?us_|k7&E`~x!j^YX|#0mm(Kyu7g=h--$JOyf&A$N{<5lAPw9`SHdNGSb<kW>zjRZE$PZHvU7g=gEScZCb21z2U(VqVohyen@
E=iL4C<RC;&ZmuU9*04+U(!N`ayq5ZyV{T9|sxw*H9fr$oH<y1N?=)>tB(;UlYd_{Dn$KDVR?>ksbKoD3P-RKUO!GZz}ft8Tcz|zhUZ}PYlV=T}~_DcS
>u3`BZLwZ0c+JCwx93rX~F&qlJh5qwLIP^glLh@MB^(KU1Gu>F|HowOLleUso)Y5#H}84K(IQoD-S;H7?J;z{&CX)Q&TuKi{`k+715Ozy9lA%lrGh`q%
&Uum5{J`2M%sX8zBA`+p?)zuLprfBzr<_5c2Be!b4$-~R`J{|uP>{(tCy{`2|%^ZEYs`Tq0y{`2|%^ZEYs`Tn<jzW-%iA<6&Kvf}@&|NOWA)mQlM|Ks1
^;Qlxt{`o)r|GrCLweO4;TK7S1)h5k3NAu;jru6Tyg|(50_cKtll-hg)nm-I15}=>BVS#$&bw5v9gAY5DR_&cDqf^GO6R5|IJOZ?=#ghf2<@H+&(DY@|
XSDrkez{N@96wOn+QppFrmgk>)D~M_-)QaFS1FzU_S0znm7es(Xn3{{YmV;kbF}_$ZJzOS`Sc|87mW(Ej%xgVpmp2ZmmXS+j*uB$=%(d@(!?fOH|0INv
vrYnZ;tl!F{1%j;tuJA*?Mhh-L?!bv?i!MQt$0fjn=xOuW7yc^aqT7zV>RgE`#ypfYN%|n_)EOwby*U()Z(o8e%Sopze5sGrpgQ_U#6sv0~yunk@?RcB
Qrd1kvTnv@_6YJ-*tJ8ocb&x-%|@pq6Uk_kTdWzfZbo9cS?k(x1>AR``6=L)arU?FE!Rv_pRXrP7<DHR{VfN*}@%*I!`GY3(`Oov^-)b@ZmRSsOcmZhK
k*>Q3}tKJff*`gla^u;voh3Eo(fXuVQuuznHcrjO_qd$oOGeM-qx1@vfLh8S(Bo#e)7$JR$s8rBTZTD!XS1a(%s&p~Zf2Ezi;IL>0!!t)o)?Vi%pwNGl
p&3fVa%hOX%Yvuls*1W>p;OCj~v>8qG@CkkAg9<-4U+n?cZ!jZt+P}8|eGd2YKCPME0j(WWkL$0rBDS{vv<GNPX}4a0&R$AKh4g-#Eg)?(TH*m{B{KU8
qhXgfK!-u|T;cqAJ+y?;4@r;D-%>w-MxN`V&GRXoGJ38XJaN9&>s}9|Gj+KDv?8kM1+DvfurTra%JfF*&Up9+^=KQrq~5+?14wJ!$L)yGj&rmEJbxv5z
<MCMbz3-JjE#%dS*%~K3u<rtc%XIe$!$ijzuF$GcY;yI^Lg^}XiaVJ7l4*kb+f_fcbIsvrcfLD1=d^9vp%Br&u>`+qp74k6FT{P-hj^h-A7>kSN4$B5J
$7d{*8K8iv6$bv3_OkCbe;XxuXuF+gHyEs3qTazsC2QT}LlKgX?CW(KV~~5zw`A=-7a^Z|)G#n;ndv7)>`5Ex`IYPifs2HP#EfztlLwT1<0ScUW^crF0
{-)q8?EsEikVSSOl(1M9auwHJUcwXNY{e|Yxnh@baX3l;lgs8yhbgzdqF(*Jsm{jWNQCH9}b@+CkkdS6BKtF|5&c)#Ce+r{&>W+#`_mTZR6p00Z}pto(
;&1qdxdZaF1iVLMt_Z6d8o3amR+WKfu?4Rdwhta=c<^xb8!=v%S^Ua#?HK4)g3g=g4bgwN?V+!eAQ(CgVB09``;C}sQ^fKS!`&maH)JErcYUBKzUBU;}
-%}X^+V)Pyo6)<S`3d_k)P`7}#`AK-`D5xDqs?LizaM{}#S723F~I(FRmtw7K5?_f1M91Qn1C9g6ipw0-x~T4?C<rfamV*-%@(94-^VZPuXbzd1KK}c0
zmt2r{BW;a;qm9KL4w=q%`9GF7fk*)wCE572<v?T~~k7did^MasOM(0M;g+X5#)6vv4uS{=S(@P?xP?eWWz7d&KBNoqdLQ|Ne7X1KJ<iYgmU0GaAym>^
5s*eMnxP)^wv?AN$)Z)jOcc{#jwPlWY!2Z96VosE^M3#)j6K=>qqcowXkr?On7PtY^f6_lNMdmW1#B3_e?qHfIY!$I&pWF?yK4Eqp$u*>0eIvnNLhe?P
DzSU;=9tH5YoGmb4n$AN|YsVwIM+#kAmJK_H8w4P(!zpWhglkJYjZ;YlKa}DaHrkg&fLq@LS{t?@@D&hT<t2@pQe>|_zBIU_~)W6#DFj_U$Z42x7J#Lf
Q)=7E3+L?a?_2At6*tmb9ZWq)qdukj2&8o#N!snM~-965S#pD2JeA|qsIA1SDAN8rNzF%1XqPsfb{2CvZ7#(Tt(+B(WrcYh`{l_3cf1tmeJ=XWUeF1e@
)iQ_HjjQyC_hWfYzQ6CP#QqQL?FHvsezYvykKUvJ^+^;n3Foh>y1YN4#Sqj<?`pTOJ`$_fL4754eMDmzCx!Kg8mb#wKY3StKE0LZc>lY2+u-P2zarYpd
moRCCU?~izJC}DSEPRS@cx9=FyGjJe%i<R7sbaLen0%a9@O8HrBjf4xohKm+urg0eQg)r0o^<Lw1fL$(ursdy0QkOb{Fp*qd~tF6z;!qePw^tS-dg&DV
pse)?c>~V05NT$2Fv5($K?bRRotl>i4KMevz8?K7pF7EyEtxkKgUyvH#~j*7vtQEeD9^@YglgkLX^mHtx^(a>eJjEC2JMH2VW-j`C_0jK=G?UpW8HGmq
Bd*G-XQv=Iy{y#IGwQz?y83fy1X`F;a6pnCNYjiXi>`x`5aUl{$bvtt|g*Jlx!tbY$@tiML9eWZ14m(SmrH9tK6@<$WjZ;%Zc&0D%3TAM8vC4PP@uAoL
*n!)>HabM9otG~Q48en~&<NbuA-iy*pdyf7{A3WMPznj}f1M9Eb?7>>rzOLB+1jQB7Z=trAv{v@kM_QwqA)^b@y$@=?*GyZa)=F27#@e?bsVyUg_rqd;
jnN+%57ZZRcyCL1{}&72@7o_vZaGK44)%YUs_qA)r-3wuG{i8@Z+!nMkGMXR^$^rb+niRQ?!?;1#QrvTK7a48;{((frAB@Ft$!~IT9cf!2iKRio{(B*6
|e?1iXQvtvDL)rTzeKpN$Gv>h5dPYJ@IpKxE1JM!f)4u{$$gdNUYBeOME|V*zMqa>?og@*8Phmq&M!zsqp#Q@&wd9ZEX~LM%M-s`r|yaU_B<*{uR;#yK
l6yK1KEzP&%Ss8>la<7y8R`xixLv@6ODp^v~_T7!7j$K$@i*I`0S7e6?_YO!i@o^=%h7j!w1v8~4w+Sio9X+x1=4ufe$U!S`D(!Y1m^@qC5RvfdBw{Cv
X)qBpc8_Zdx{Sr15a<4tFU(fsUNHG_KV=pX#tRiC6T#&^^gu{#)Faej9L&A|Ctw{M`fyL+v|&y}^uXu#+(ZK1y^7OWp4vkhxzEt0ONZ<K>vgSwHoN8JB
Gh5oXPqWDhg?F0CiuIx|1e{wCKzw!G+<wI$?dAVbMD`V#a>WJ%f0#HBK4{y)tsN#m`pWep8XkK{_7C3*5&;E}3_<Pf<I6tDz0_Uryjj!0hA{zaoWt<zM
g~F$V{;{y1CGHm?FBlzt>k>a}E<93a_vQlDGImtHalb5A8v1{67JYnvr?rzHeLr_xM7Mu0y*co)aD)Cz5nVqbeseL0lrDxx3F}k2T_6qBG;^6Untb*^|
61ye2czlwKBN_<`rb3TD)L}$q6Rmg*0<*Y`<u)6opS$Y0i%82w+E>^k{027yzUF&chN2-KG^F{K@Cz`lPjZ1jN$deXdd(@`akAuxL@7+^F)1E?LtK3Dt
B)QYPw%uPB_1p;|{1nLTv?z1`FS_9nQ!6(xx@Q`QxL%Q{G43ue#OY`|Uk$u%<GHw>Iz%sTe1;UfA~^xIeyc5bu8xA79x2o4e2G`RkDVx8dUX=pw#nH%9
MdA3UG#&huD*rWa7V-FF-KTB*KH5#G<ea|X2{vLdeE>7_$zN-|l%dO~$&;xn~7MSUfdA?gF$>%3ohKGEZ&WBsJg1wR*(U*rDE`&vS3m41QsuIs#Oe7<L
s_?$X#b#HurCElOd%AU<=>G>4Y4<*{IvHp6`=91QVw?Rzmj`qR*)0-?bT3h=bsIifA$LB8(@(A^(BKscBch6FuxIf)?Z;SQUxZOYv3?21_^K&%Y!TMOd
4n0ISi*}>L`kZ^fe?z4>puQ36_W8#9bxu!4Peyl~FR~@IH@N=_y%UkTUJqD*3Ga#idlEN>#Q#(m)JwH$@P0Vx4@jG|%nMkbH=PH5ZaeP*>gW9d=c{e3r
&sic4fXQD{jSNxC#+Q<F&fpMAbMGyUhw`a&+WhQ_csdgQCDp=F`uZ6>9^K^^n0a|nwTkfP&@7Z^oIKLG9S@e_&8Z2np-o_Uy9P~WBw8<%E+BiT3~Vh@n
~;ZA3lu&>%*8@HL1TX3)az^XD%qso)j|rhhcc6v}5}5K<#k`;{!gQ?z)g}3Tc7;8(WXl9qXg3OhFygtmp`8pK-g_n2(&3<_P<*;VwZv@;hb=_mj2iGrF
nc4`^)@-JUrASDSg8(Ox;$_qV_7^87hh^BU`avA@H*MmN{QZ!V)LtxKZ9XY^gCS5bOf%&&Mq*OQI<%i85P{C=o^XsvR-`;gZAk0$W<vib20^pDG)PwBw
gW&fl}3sT3<`x)jx)^>#YxD0M8qmR$^mH4@Gc>{l2pI3+uRR^q3YjqN${w|B#_J;L)SPU6G*XW|ZDqF!C(W_c$pntNBnOoz0&SEX1HK=xnb)_ci5Bf*%
&~8wgz3@Tpw)V~$)cm4*<os<gy)atk69RuJ<MGGA_cL2}NZ*XN{=@fYee8dscY3)0?9u#%^Qj@9ApKYDM*#fGP1DPc*6UkXyKArNW-_{J{=xdcovxt%X
?Gp#rwm@tHa?#bhez}W<rU|vFb}$f{oRn>z(2&!<ny!VnnY{c$H~C`9={6QZ+bK*{<xW69rUMl41Bd#y6+e2<MST%oht0c5c^+o)^F^O%T^;k^|pOj>$
}VC9rs5k8g*%{x4yu-KJ)|Df0u^0qP2t=A{x_fuTEJ1pG^eoPi492qCXP759+(}Z60a8mIx2OAD$}Sf0t(u)_BUgZ)5$7`RIY)Pl<mB<#7ptpGCth&Yy
C$e;;VQ(#QEDo4fT1@3--K>ZC^3H%L46NB+e7t1k}l8SUHhLAtA52cQ3sz4vNb9!s|b|4ZIdJviYerZ2X<H+bmi3jsoSAqgR%qyPKxWv=yp*>URhbi}x
GQCT<jCW(=>_p=|f44z*<D-xW)yO__%4@JrON^=Qow(t38BmWP&bH*q4m~j3*sy*~)?b9*C`OtY_{|KcTU_Kx@^>K&zFKGt)Bj2bvpme0_X6O&N{XL}n
72R1vddfK~2b}+9$7qvUc-?7~_G~^7U*?@F=AUw=-ym)7X7K^@kIv~P@O)O^10MCmJ$oQOj9WLXFLlZJU}}BVXHw@r$2O_U2Os&h*>1Hd4Q(yZzgM13)
R&o>*IiPZBd3Y@xgIP4Emf866YJ-`Qz1Pi<mpd;=2^T^Kews?^Dp&zA5psarg45fyd;qR7qb`Y!%RN3GMo>=Q-$=dPzGC4i)*)q{BFA~U>z%0=LcUmvI
@WN{TP7SD7RWAsbj6xhtD_oU_PZ@S{uX{W8*zA-*m4E`X9<;<Me4w_-vtn`_kMA;`_?lVLqg9F`rUXD~dnFXIvks&wTHW{%yKA+%CBObA|dllP~QK=YR
cz(z8a3^@sL)Zz;_lasDbV_UxaTBWI8EE!^KUtk203^;2dY$|K@e(r$*#FCKkRXGG^&W4^tsU06R0>C%IApC2!<e#Pu=QaWtC+j9P+W;d*VvmCHK&H6*
kKf^```Bl2nkbisfXX>DT95k&0*B96o*O#%!`6Jo-GspS0bB+W2{@n`KFDX(i;rS)w!bJT$P0;_#+?V=6{B<W)57HVJZOi$;eJau4xLhZ+#x-_W-;%pH
aK5v>KNqOqmJbQiFY-8U(|W9N?9m!<c!6|+yTtrSq}Tma$NtWy{T2HQ3(RlDqIG0^IL)r;kB5y0^TXo~{Vh%2ogbLr>a%N!`u=A=Zm0wAf%?Fk8X2WMh
aV5$KZ`tCcbtZI&Zkq<UyhjGOG;;yD$g%l>3GQR>=XKHnL6*jkpDI{)<??vHGnjm(wMXmzxVz=Kz=%U?I>Mw+;mVM$I=G*kDQ!0eOfPOoPR}w1*N%0yA
sqUbL%{4o$Pi7*k7m6W&e7p^ZdBf3g$CP?|w)Aq-|u*&-I<d`h9hgP+#k6eq#RYOlS=~T<<XdvRa~r{nd09ur?Ip!2Xt(R>U`qu5L)`-Dk`BYG_qh-}}
Rc^;=dyFn_YVXN%TGgPVu^t25eCn%N&C|4#Fv(&PMpIY517$Z~@Et~Mu>#(Pcsv~FA8C7d5#<ZdYqpJ07R>Q(7rfBT)#qBTJi`D-eNqX(rm+cNvxw-oh
b<XHpehx^Wy(zW?v1nFmM_9$`w-2HwB@$-FV{b+V>FXA6&%`Nu-WV{7_M646Wugx_?{w;5`4XhuOB<K0)I44S99c$osR$k9-<NS?2u14v`*8|UA87djq
*K{c;Eg(je{!pS4_0K_V4B6jop?|T`+GUN`+no=rgT(YQ#P7G<nD`c>2x(36>i^(_#wXTiQ57IRSEa>{_?*>{_<&wKdE@%C3Fecj=;wP%e^gWCukt9w{
5#d2Ip)9OISC=%stm0y@iESl^~b9JfwhBZT^vYLepAI1=kvJL<mcPH4Wv!1(nt_LhMOk)E3e3dwSpYCh#w5n39K>ISBm+4?R~bmzI55%Q2H!uxR6#bKA
5kHbPz3l%qQMs^xq;qjrjbw^APw)RlN>rEtINnT%TnuS2&;cj|cjLVVQ6~n6)?9zw+knBEJX@GV+Ubwwcs;evKpQugrE?Ka1uggfzXdB9GP>zRCLG+DR
}U{l+QeCz+hcSDZiEAm~u~r?*9YCUynlpXlz0&yaUL<R_`SO)~a(XMIr1)ZrWWfJh$7$nR34o*ZZ$y#@Y2GTl#!^KE`>%=!8Dme$U%4*JunbE#mRu0Hy
hKd(H!-@^S#k|pq4a=HY*Fx7|gi_+F<r-#=ssZVQ$Tz}&Gl^yFtSsU>B<dwqbb3DF5y%Jlw;Oo!J3)lY)1}d#tv?1{s^ZSeaC9P{CKJCj9*1tKno|qpr
W8fb&5gS8D+l1Qah4abjIT!YyBjmT1G0;oocXBkKwNU!nRJ4X1XV`zo!(@Q^Y9Kqv?~MLdqVzzF`GzNUPt<>@(&_Q~J-tb5=GUi0{ozkN_NO}&qr~~s8
w}CkGUpEQg-;9f2cf*?sGn>1n=>N+YXzqT>u<|R(0?dCEyVZs_4?%bA~XL}Tp9Dbw3)C!p#&A{d)10~ejWx>NYks!vXApei-I=#qaCjSYO=WB(Z5}}hd
jmlxh+nVHXm=cl$Lv_$dA%-uq3`?@<9I}b9JZ2=Qn~TrOoCp;={_@H8`Ii?-TTQh1<;+$ZzB!<Ci_nY2BU4E~U4FC-F0*s;OiD9+w`Zsl)hvqcpgV`dw
4JcY*rST^Juy&u_pVD)QqsKz$#+jTiFY(Y_$H_Z{2VpME~$_ly0L)=`!{#QAE7A^Xqq;3TkrkA1}F)Le~g%ugnpC!~RtSMEXD-%u^$BfU2A%Wr(E3rh2
C8a39>cvi6g-ArBdFP!zI!1_(TRRj7z9}W1vmH&7?I3KbXGfGEgBT8rPx33SS@23v#PoshUT<ROZughuCcVI26Zh|f53tBnI@%+@q4f840sqp?)(0cDt
Kl;L8f7ea=z@Ml}^v3?y)-J47l;`oM{}8AW)}QyjP4Ik|#t_n;URiulzq#{XMQh{Nmel&j=Zx!9yA|=LfxU(Gotyfczm@MB>gQkhAoS;)ZO#5;FuFq8L
urnXe@j6zd{a7M*YtV*PB0%|DYH4&muM-bOli;@`Ng-??QwoL-MTvQV-ey*9qv2CcV0h1i_*(6=Vx}qVSe`>-ImxNcLnpKl?XMi??!3tus%DLkNK#wdt
7n<wxJ1prD&fKA2LJNi9hz#_XYX2zI*&gN1McV%o?8^@zsMqtb?t)UEuuivV{GSx9p)mq_5u@>bq?a03Rej+UWm^Z&t?n>T4X3-!Z8$pI=#r2j|b_Awh
p!3`61r!a?^#eEeiFWd75}d^obdzlzeNN<eD$eD4Dv?Y#X5_V;4&p>>ZHqCWW^8s&xfS51wHU+$s*FZtE>4Sf7y7DL)a-O89xrJ_{Y*gy3p++lt8udpU
q`N!ac{7~{HH>|&Hxq)=6yqw%{K51*Gi}PXa_Obr_y4^;8(~3<>8y5Zp{WI$`>|%fD?-QhBm0NFs{i6*m;)m`v@(W9SDLCIFV>RP^bE7s9pJY!A5r4JH
VE!YCDe+&2PjMu^uUq2&&8z%``ax<A7$42xg#9x)x(1~!ZS?o7!0!{kG_&3r`VXOj{<Gz3Q}!49?1=e;+^jO3@9MD3@O;K+;2V`+;$p<F&m`hY@BPq0{
kS=?KO2lp;6KFhI)U}AlF#oM;>&yv{7yO~zD`kBn;h1e+T(@zm#(IhBl4@`-NX5=PbLpM-_i3rLVQ%Kn9_HZvLgPd)j#3<cwDyFAKrP)`IS<Cj+_sSV~
x^EJ>I`)szMq?7zyS_E3X&>U!M-j1?qc6J`x{n%g-Nt?$fkr&8ZidpQux>q;+(0Y~%T6GvK!(eelEYv4(r_3smI{{zDzy%97GYZ_~m0@{^MBbF*qAzE#
=+(#UExbdWz-e#QCLb)uA%hP8&cKS5`F#r;{-2Io_v4g78<Z>10Nv+K3FqIGd_$M5&&&4Sh^W9)BDe&0Mw|8*{yzo$_?X;b?7KA`oCzTo_Hw*WuQ5QQ{
geeybSzPxNsX^r93n7^ieBj)*4<jpbhRR^3ebr@`UzF3z8)@|x4DbZh%t$c_2w^A`bwS**X$?r-&HLY#mn7<pc6hS&EHM*-8UcVo?K7`Uk{v#=-)WZ3B
+oC?OL}L$ptfk*ackJ(#4*a>0rxNf(-}55^zC=8#0P|mE**8%C*thl@`%5ZK@MBbGJVgCvsplN;Um64UH}YwK{($n_-I3pw>k87(>bsp_ejlzA&cEeWL
22{e0sTYEP50!l<PTNF`PW@|v~G4{%%6mtyTo4{j;Q}uhLU1_mIl3NL~G<6^YfK#f8LaC`k+7j&2KNj|3%+i_=fnt5X&{@W7=xV{KyrEUujAH(>D{Gj#
xjqi!S?fL*UyqF?YcqisZG;=UWffux=NN?H2qoW2(1teR|+Di7(m!|F?4G=M(*D^Z4E%zO068T5oh`%pZd73DT>g)G>dM<kyk?+xhwCBLBNA3rPQYMz2
79?5qn~YjjsX{Dsb}!1`(!F6tv?xOXxC2-50-{@kbQbg+M4oNr`CbOHWcJihrIp6~4%bN;+?cGzDBukg{IeN8j+FQo1R`AHUEGrWJkLH}|U9!76kFSmh
D3uIft{LJ#(9p)F6NB)-V4f*_4Lni*u3-dFcf9JEs`6k>M`ALlq`Zt~!=fqE054T2q{Vqw)FSj}HUA1Q&$Uj*u16c2>$!m@L&Xhj|>Jy`CYS`cQdj))f
+Po1z5FGckrd<b!Ki@j|!rwO#jhfcD7V+U~HX?qd7&ivUpUZcT{h`Qaf2|fV`p2plqQ4et_b1Me)Er~}tEi3n6!F_^_&@xf%040gjGi0v^THYViD&l~p
?)(Q)EAPi*r>n7ebi-t^8F$H%Uhjm)Gxi!bWVKHc7^$IIFmBuf1#w@h%eKIc>cnRnBVp{gFWI$eguC_m~O)U<JwW@w2qs5tRI_0)(7pz0@72$xH-V@i+
iU)|F~Nkv<6+j`o!0b!!_b}I{pN>e}@_HajCL$82?tiCZwg*zL#Nt%a1YmbK<n9B;3D`euea@si6K*(^Fsw#6Nj~{%~!y6yl?oMg#qGH5>Ff|3A)e8}c
WY7V#Bz+#rAS1pbWZ?w<kiN67}?uTCWPC;a2n$MbJ3ElN9DizE7nmB?XjBZ5vzX;}FH{B?T1T?<-s*u=-kn+@=RA`8m_=1Wc6Mt{~H?9smv>&fwe^QqN
Df724BjQM8jmE%78LutoEei;bxyHz3Y5g!!gqhLO_lCN#dA4KQj3dEnQT@e5BzC36>=PhBaEDxL>@VD+~0DPACW;&DxyHvmjrA~dnWB$~fbZCwFZW7<5
pS?HYhhgIL6~#(R;+yry2m7yxRayr+n;!a8hI~qRK3Pwn{M-lYKYtYC{1=_hfYP!j6Zv_ho-Pl>m$|J1zoc%&8vR={(hEG_rXO#xzDNB0R12rXcP`?B^
RLZhfb%i*PQ>T;vd;p~$8J9;{lA?P|1|Sm6X!$rc@SUH$WR}P=Xzk_{wo6?^KB=yncofLr%h|%J@Jd$yMg;FR=+ZczxLnVD~LaC)>q`mL6u*TKcAOB{B
9rd<5z!lk|VxMvjyr;Yniu^pX5c8^YzLtXf2vYn6G_9eGKV2rS%+Q{g`!|{J*qKewTc4F#n2zhW^6!?YH@p*0il1=3jn8BEIZ<cZiSG9;mM}KaNV~50j
t%)Tp;<k>AzsApe-H`mknE<NX8k`ERJi?-Ta*No&4DM*d=X-SEWzLOX`_vm$rNKe8VO;=dkYht_N9Ag45(838{g%w=as{O17kM@yU?=mQA*W$MV!HdE}
sm80dXztd$wet9Nb)ED-0*aH4`SgRh+$LFdKey4iQay&nA3Od;T;|Tp($x;rO?+9PJ2}+-Rx{$87MpNczsvClTEt@m&`!dm*;CvI4t<j*h+Lh;vIu<qN
vw=M@@q8y^@XJ$EOQ?Tvd<T&3Rc>S8w<9I<QJ)IKN+k3@)xJx7;Pm~#`8BwPu-29v-T?96uZFA-g?l7^p})p_)3Txk=7+*NpuQKXcH978=Qg4{@_%)L^
>3)t_LlgQ9Q_rM7S<KgfAV!+E-=4seO{cOUxPQ!|IQNp=+uiU%s*1i2+*HWy%zdMwNpGU$iLtH(G&4^xXj6~wC>=~q{H&vW&W#UzVpjal>OVq<wJbXs_
Ozj7W(ZgrKzuo4~n|E8_<ui#|Go;`{8s@|HwD+Pg6hMV*V$j=%XTjls5QPLet_G;-5E0|I<_Y%@yZsZgs)^*&Mnu;#>R}BECAC8u-?9aP6|cBrhDy$3!
Px6aV7hWX`WRe~&Ep@WlE*pH9S|*x{f<Y2!Ka>+iA+A#JVHTg=z9;O*6@k5Bzhhx|-;M103^mLdO`PB*mfT$PwlNOpXxIX?*U9QRjQ<9z%cwX+iOVdcg
d^6TZc%&DKC-hqFr+XEf_ty^5c8rvCe-^kBoJC<;MNM_9bQV;yiZ+;OOU0mPf2>wWBE}Fo%q{H15{5g49by5Gz)}f~L&9<?ieuw5lx>VU+%7Xm01^1`Y
#C*M$Ba`@=%OXdANO`qK=s$>0P5$xid|hJwUL?-nl;NH8k)GQq(4X5!*x#u)8xfyWpG{iZ&b%G@eJ%Zg^S#IZQXt-1N$Z@=rj7bS_cv?whs_Q6qrz6!#
78W`eM)N#FJ}E@&rh^2)u&6`pSgto=*sJ49pr~X+MvI$j$GsynKSh6`24osba8zmFOXk*#S!>9Ass*E^Dk>M@fjgM37&hzzf^xW&_7bHryu-Ve}n#2+U
iv3Kg+d*{(CL9YtDBco6dy&iz(`V$t-7Q#Mkq;R>S(JyF>oIgK<ay>m-PeQ08~!FX=axDA_+6FIYbX9rWKMbNnVhX`5fW$gf6Y5B#4{+f$$CICUu<?cR
tlaCdLUr~CPY_@X)r_|LW4D1Y+5&-I4$%c`lL5WI1|s_8j)Wjue|w$a~EBZvAYmNsSoH@>2Okh<ZR_}h`H%Cs(jLBAmLv=!&apT|c>eK4+<;Qz|=JLae
2UN149Q#--WeEHd8|EqtRCfNVOGxlGtd{a)WulLIV|5DZR9Qai^X>4%*P1{Z0Kgj|=zIIP@?!V14VSY3<flsTg?`ENNy67~iZ&IQDTIp2-{k7DXUeSM0
mL1H8GOhhn|GXPH`74P7{ILkLHS1UTY0}!#>SBGa^oCFCzu~Y0{E0Hrps!Us<*vs0+e<1~3(3{gLH_xzaG5`z<*AMRKhwDW{d&Op=X<=NH1N4q0^b-U1
@YsD)`|Szaoi_<Fu1dSw91*ksX-I-_f*xdXRPmrqMV3N9b<h;db^U4|9X0X{8GI3IDaJ3p94RT9-dR2PioJC{#dO?ZSs5j*AMt9!g>vW?+dLB@e%I)hd
+Hafd3VaExnK*Y;Pf~`9#!k5Z}Lr67^|5%cO_=E^&ZQsO91INNelqp4M&i)13SF+2{GLo|e=vu_lP$nNcjCIDdm9=Et6Dyb%8**FD^EzDRQajQG$}8qk
jjriVS(f8n%|zpEATsk-~QV*gLaH{h$4Od3-EL`;b9bfP!=n^nmEthaZF?`e4Pi1RTC`1@LM8t89}di2>NeuR^s`B|Ki|G)Ck|8?YnG30#XpnxACR-Y5
3;g#%#{_RRufAj~Oj+2vr>h$~g{Eqx4|6lJek$(((57ghr&U(}OUB>zF{ZG5VKUpI5h@btQNkdvU?{Iz#BMG{+1{=MpA5mM-C(E>B#{4R~OrejZoKL`q
)M2c5HngUEV!oi}Q}WyWS44bjbwquj$P?l_vao9t-=EHcC)RiS4t!m$Z$EFW4?D<*$glElL40BM!#~t);43sy_MlHA`TL-tK3m~h<kuI#FR!$;$NC|EE
{Q+rcW=Z$=@-l|#dv((lfUW@VSV6j%^LmTi|nkauVD3f{&t3UTI0@LAN>=n2Yzv_E}@V0UEf^=_#buWpg&X#Yl``0+Af#0X59>Y=-+6a4f~f>5Bp1~=O
g%;k+m?$|EV?(tTn#x$NWVKt_9~`-=qi9<f2~mX-yo)&@W1-;WJ`<UkqXGr^@Fp>XUmsxgfqdCf1i_c&&`{Wg}$#TDHh9w@xwcPbxR2w2pZXw(Q>}75O
oXeGdGxGR_NHmoB@|uS*jJ_%%;$OUyrfebB}J+t(`kGs@@zd~0NHCg_i+^Mk?p$mHl!e_=T!|0A0>7r6hub&UP%R?`^$_3P>m{E0HV_JLnERu%O9QauM
gR#9Fy^b=Eeh55fKj%W0bgqXi#JRf0X)c<%jn#3ph=>YhC&z}=NSU&d~)W4z4{)9XJ@cb;M&oQ1~8Ry{tEB!tBTfIR@{W<#$e7vL&-7E4tt@nntsiNL+
|5M|jfnS=woJIrRKk5uPA0O?>uae*UHTh-59r_gZq6hp$dRk2mJU=HT_^sw5XZ<lBDg&&qnY>QP&pfAiK9lQ)*08Ao{<mdFS&8%22|nPbD^=vsT0I=Ua
K2X_^kXc!a-qMNX@QFVdb+5t;7=(=vZKDJasmHc<hq0XA=?G>6Z2cX;ru<D<R7bx1I}MdA0(I`eYeG4Bmc1+!1~NvP734?@dx^LmU5YmSpS?4<ljV{0j
*`N82mxuf95&j&!cyJVE!Yn)b}ytDe;{{7yVU39*s)Y?`NZf`gUuaz`s@Uyr4c?+{=+a%sMg7H&swSN2rbreS~kV*<DeeW}D;uHv^yi@~QP?eXpb=S|h
g)JfFYEpNIPInGpY_l**g^t<g!x`5X5&oNr=mQlCx8*#D0FJ%52;v8o^a!soI{{SeXYQ-3j;Q-4c%FVxra+w-|T=N|QacB29NQ{So*^C$Us;rV4uL-c>
u%7H#fZG`U^tqD@_lRTxFA%Bw$3Gq!$*Rq5DpSr(*UzjS*l=^RmvZub#&>OU<uh>}Pd^_x(h>voc`lP8l-LgL`ccFiy2+IXNJqqRt&$oJ}2JBzP!0)Bz
>_+_MNffjWUJNkb%go`7{AInYFdtQ0#tr&8Uc)4Q;&p4Nv@REj&zWj1Ip29D75V88%SZld%xtVr@p9sV@vr3}{^;JJB)>Yi(;BQ9A-+Yv+`1#bw95hU1
+54Bcjj$_`Lifj`zfB^MlEr^E5{M)`){d?`p#0;J)A$Ox3Qovkh<&OjP>Ot(C=B9L3P9Vp$Gkf`YZ<Kld0F&D*XPqePVs!9x*?R%yfwUjoABFoR9Kh>t
a6T8m}|rOPWk|?w^rIewI~2zct;pfS><v8Y`zh*5X0^yTZT8wDuh>@%d`fCx3A~aQZlZh5dlFNa)UhA4t#78}ae)Dh7W^p9ZjI7o~G!|Ebw0ztdX3$iH
p%k{05FF7C+x!}fvk*^!~IXUKyY_E+Ry-_+-n#^Aqe-?ssuCv3T@u>M!>ZAbkWHD~_1jjpubo)~vr-@RXg|Kd)xoYv~rCj|cHJ%aw}%2$IkuHW)cF6+<
Do%qdjoBWVgNc~V{dPaYA6>g^NZ&^}Ee)+1u!TL7y8Tq-XOZ^*pwgtZ8o5&w>)Mt(Ufc((*67_lJnoGuCZSL%7Jsk}=zYE5ke@w-V*6*EgL+hkV|BC&a
ZS^<L?<VqtC_F*GSP|_4_#RIlDizKTbulCUJh@lMAC=uLW_}@eSYH@RgZ#189Q}*PlOpOrtS^fho_~_|flqQ{mH3!bmYmst5a?e=#%@7={ZUca|2wJF?
{UhQ^Uaay-;qCj4qND>h2z^#{&ZiuIDgkR_P_A8`vdz^%%139DwTk~$4X>Ui`K2p0j#G*ZvuQ!=067?e7{`eYv8-Z0{ul1930fwX))YQu|AD+jQbl*Ug
ZC+&x_3uzl{4U>;u21q|0-oh5YZ@doaIo?=9qy=E^{PQP<6Qi~ZXgA921`qZ9ZC>dnZ3&(Jq9^H-zk0^g_Z#Tw_EYp3MLm=o~t0(l@8)Nhrp3C`c})_5
ZS%ihSZGV2BYh59Yzj?fnq>InL|D>XV}|B1JA#rjtw1O3}?PT&#W=pJJBzmys9!IoX+AMEe->&p4Uy&BS5cGo3-DtW#a)ECv6A9;0JpuQ7z4E<uoT%do
OY3{2ezj$*azf`*1z^@IZCiTU<-i`QaLjpe`mD`IF`D-gXAU~E@P3i-D>jUruQl)!hemD-|8u@uId*Jy_w0(s9bf0F7FC$}*>-!u!TjB#<%r`RIG&`8z
Eql;6_~ut@@Vhg`v(TSPQ<wULO0^{a)6M;g^NHAmzL{9~(9ewAs#CB&6Tly7>iRJNKSOSr8+`vqVShqB89Q1dR&C@r>1;iLb-g;d7R1MOD&kK>|2?2SQ
$l`Im`|zC`P@Edh)<>oeSJ%DN5Jo<#-{Va=c`xhOFGLZ^bykb>7>#+cd#RWe6l1z_|``LAe8wP{1z!FpKa7n=hPv;s%KFj$xCJOW0IKy{WfKF?PETwEr
EX#X|J32X$>9salUw;9q<|HvA((F&#$3xy)uToC$4{^<_}s^w~#*z<-UZzaw=`R5%4>ME$4fpm4e@!KI3qP_`7j{Z(CVUv!-?Xd=LFpHIifGpK^R;e|f
#BsBcv5p}!cJs(WC6s|EhNB^wLIcfTxt^c{!j@BGp~<a|Ahuk0Tf-GPewYS{<>EcLvI^P^7GX>mS(+YZscdSpk`cXC-QSsyMj->8k|4E?=teto^NziCn
*L|?9{Z@s9IzbW!9MgP#Ug!=-1#%lKmsNdcj<UcF(I%52O#Bq-JY#P94NcLU!P@k<2e7-`;JK&Eg`?Ns(*(azEG~sO?v<`1X(2q|apDE`b`vm#Fq*r(L
N4@)=*7H$U0zS}~Ih?=j%mUWGav}Zbe=Qbg<QHeBF~s`x%wY@rC%2$KA*==T%N+F>QoqtU+)G+}f6G4Ne=Fbzgu1;@|IvDoKdw3t@}t6zyvF@$O<dwvf
<4Y3;pThdqmO00!}=5x^e<Pz8uJAqdSYE7KYzBMKazR#2>1=LkzKA2aiTu9-#wBa7dDpEM@nYopIC<*^-t@tpnhX)xcL3DJAR-(zwG)?te<morM^eAcc
gV*E0KtgG6v+&U)+|;`Tu1|es|9L*K90!K8=-POKaH!`s1ncUV$Gjy8eLpz*B|uA@wqq`Xsk<LHx+6_Q|il)K{$E#psCnkg^)b63)lb<%9f1`!uMp<s}
cqe>E8ti2v)!6Z|2i_i>?5rwv`=r;hAzTguCUerGLKXYw=7@)G)>YA@|x*}t=>&vY*L9`0X%1^pVyZ(SwoPg%z|&To_Rd&zx4A6ZS61@t!*d3+gB->ZE
%BmRu8RS)=JYr*>5uT17&!8)(-`Q8%zO%ZA~_y58-FkhE1;!ghM`%|+&_qam;UKA(jZ`RhzBLDkbPBA}M{2Q(>Rq}0x{Aki{fIlRf7wUg_iwXHLhJpOn
Q0z?)@ynl7&_5KraDK%3K0m;}W+jj2?2nnfJ?q1XNq-hcSv|;KHJTp!dt3Pd{Jn^J68hU=^obC^!amkl=8P@IpV!U=ep{(;Irv|~`@x^@l@Ijgm9RwqX
8FxK^^e<k^p`ay`VfEWTM71W>UEM6p0A;8sDC|}aQ<U^$iFOMtC;_;{AHXWzIYS*>!{sPjQA|(KK1pY$&vbRkvhWt70(0pFW!Cv{V=5!K))dJ;|uXCt2
^`)HPv>Zf0P>MXNLaAKKs!ZxIVxij2y3n{4=e}C-C*Mvd8%^$)_>#*Gb?~AK^S0;e3!A&o}GORW(BWQV&<uuMY;)XJ0GD4$mh@;J;z%qhTBOe>QBKkY7
04E%5=-y~6pCddmR#?7jv3*UEXnIKMh(s)6~@Uh=7LS(q>4XXOR(Rcg6L{Zbo=MgH}0Vt{`voW6_v*!r$doG+~v>VHElF3>NG!imNF+<GJ`@yQ}V{jBR
Y>+hD|sjxoU2jB;zpp~AmzQXQufzNkh4gH(2w`P1W)*<!f!q1OC$*N2L8!x^#iBG-tsgJ%mpYZ!9*Zhw7(>~++GG)}^d|`HJVm=|C&n4&Mmu`mqdbtg-
zrVRO@Nu=>U(??w$tLheQbYO9=QEhq*uM+0q5h8BF;Kso8{l))baL#Y|1I|v=&MKG(5&$LI_J+6`K!K%K1eE8s|)evvpw}$n-lUEm2}Mf-^&MktbaGWV
ZNxW+7Hx^g8|~Np=t*Dzmhym5g*d|__#-XGs@AQlnj53_>w+$#}4Y-R}FsNDyVAU6NH!?-t3RAfsd@6uFL#=Ik`^p`!+4=ONp$>{$J@pe>ae49`)5l5t
83nx5?iWwgLV0%#t&S{ELHw{6g7qzE@jKwTtu1*xZ;Ot0UmUSAp80eoWjiz~7fAEvNdaUpj~%k5aiJegzNUn<LG-Gk$oxF3(4AP-1_2w<r74MH<83K{e
MnA2aK8IrI0Q_X_>BX3+1=jLnCymlgb7eu-M4|GP5xhnoHv$NrZ3B?kHvwQ0U{@?YC|f%RvfOZNBN5B#4*GC8q6oNQ6wq{cX5e!a8$8P?BoLwzP)(@w;
X%o{c1i;DiKkXI7;FCv+CHdsH-_C|bPH)no&$T45?6zj72(O=v>v3}<Z8Te_%)eD?2`q*WD(A*fbHg9nL99f1!{MaBcxj*AE@DH^=FrYsn9D7N9eaRir
+PRqX_ti<C{zZO(`E=$?1LnthGHRiJCmmw;=gNZm{hP2!eK)(iqqX;G4S&G2ofXjEQE%Ot_}J-&`Xv1#rawn@Dyfe*cQ`+rmDL;P|Lk#N{XDy!kRKhSC
-cu?4*g0I-ZReUt@Dq5@o`N38|M=f-}Acv@b4}f_?MR1iA(DL%Eue-|I1;2K+kjZ2gF-|zpJV12Kh(f?MQs`Y>xWSQ??`OyZNQh{-f&@(DzWLZ`6mG=K
{Yj(uY~${Fkp<pYyRtgZ=<Yxp#<<I>6sbQhb~GF2f=CXW#dy;3rGYS)Kwvwo5<Ir&R3_{4+^bO6oh6>k0Hlm9w7%pXinv^$X1d`Q^%O4t!_oiMCX5KKA
Zme)Sd>^mVmYiTRq)d*PAu^Mv_v;9aTT-uYGy#K#&j_NO&lJgJ|WCU4?9#DMi>T#$cdHR(^Jtnx1IzY)I3e@`sug!pP3(D#e{z0Cfo^(`65Pu76XSUI-
E^Rdw?=$|M_8>~;S<xoHG_1)>{PrpV3>if0ctgnr;lVSbq!;<<E%K-SCbU5G4kzX$g;5Vdigk*l)I-gQpUuzHj=2TaY?C(vU2Ie#B#N1MU`vCoGMfgkL
3qAE31Ai|$d7J!{%+3qMr}_$hS?0_>>@T?OYlHLCHT=1Rks$w8#cA}eP(MiTAN{~?x4`~Z?M_JlswU#c%1M9ph0o_0&sX&t4)p)zwMP8q;|={VO+MH-|
0MezwU9r)AM4xCd>qd=(?47KkKOxA<i~22dF*d$%?sko=m~vCN6qaa^?g<Y>cf-|>_11G!<+Flf9L$5YCeHKlIIQJJ2Fpi5T8+I3HgD2oBCo}{|x=p)O
seYuhs$dWm3DjDe(HIUw}U$f&%!8G+ZadFF*Pp_`9i1HD>=rGU)HHcd9%6C7;xXu^NXR@>6>|B|drI=(mXP??In7jh{E>H{*!-2G{I%kROf~A^Yz)f%T
c$^%VL`>B`>#|0@T5#&4yVu)puB#e(`49r8z<<B9y!+;Zt};mCK)|K*|mqyN!xXTWa_%Le8%##|?V?C=U@<oEjk{beb*obEWE-0lzm#2Amj|M!k3)^E=
<{DU<0^Gq;bw!R^o{4l4(`q>zhAFN8!2kR$0w4pDl+-vIF1=$k((6o>~)Nf5X^bhimNAP3BER0{Me`ie>_+w9AvOn1kD$e(6twepRbfPEspXbm&x6=eZ
D6@sn{_^Oscp<*Tecb=r$!zvdtMh06qfZHaw9I;x74o<ChWU*M#;AWRwJfRcc9lBN2UEs->PPFV5Ak>L4*oZq8b;&~n3nTGe141_)}LX^qrO<nKj8l6y
SIb*vN&4APi-^i?`3$SK3lHcbIzw8chpb1@|jZ~P3=NI#c&?Xzh4L7Lo8)J_0Pcntvkez_KN}iJD+3fOZv_E2j^qnfj^(7cJ8QuqTqPoe00BDKp#-u<!
j9ElxX!re15AF>L2vX68J=ad1L-`eK)6Af1)Um|Eaq<e!obH4fHjXz1s)>(^Ol0zn+?yU#szq`h`LN(!%^}tmY;CSEL*CE9FJMMtvL{yTB)?YC!!!-6+
vN6>=Z_DMg-65dUj$?zV9M@5ki|`!n3){-l~R&au9dq6>V75GVN4NWs!PlOJ&#aDMWP;BREP!J)+d9)um}--+^q_-gqr?@s?vbwK{=>&f+PXsF**F?lZ
Fe<!xL4*FwuXU6`>#lZgX<bzhW$nT$m|18%1cL({`-~xZ3$hV)UPf|Yz|H4r=9_lMg%ozVf&ugH+tduw4durAA(I*Oa%8~xal}-Pw+2e!tA2yrtH&H)k
PJBu@p?~qP4}WA!_#W4n9{%XF^!J5e{Wu0bH1e8n`r97X1L(sj{;CUpy*V9XeTdxx`1(NYiw*h<{^NN^eYl)0sK3#x`uKg$z#_k(lfhq7lUG;ho3CtL$
?1O_e2C9zoz{Z*EY$C^5D)TK6nTyQK^<5r@VTP5$S;@=HWlROwd}J0B!;aD`Z`Kopg)vaB5Tthd1k7JAH&xG>(|$0^7j>IN&M?d!Tz(n?wt6nz2~6+EI
wD@FCy1dfgee?bNDZ7ib8x}q@T{vM@}CW_<@QlGS;vDt}(#=oapL``u_bL;&WJ6=zj}uU4j20FNOvEWg_@<ee2J~C&Bqz3ix{pC6DMozC9p5dm;`T`d2
1q2j}BFc{h=NdmGL_6x(KhUcHfDr*^aq^G%~Yp}wPYFvwqW^@{$F<q7^QLT^7g-)Y=%e=^ITQD03IefW<ncI1FRW4534e>&+V{2A2OYk>V@hOasGl|F$
+eILVv|C-&h$WJMwV}|-*5_`n==`Z@nNTY)D)%kVA`fhDfAK)0fsBhI~pZYxdL*e>u-QkZKh-ST`KYAHaUm@rN-zii_1^y~kr!w{V8*S*f2698?{8=3-
#8-|itY1sKN0{GQcG96fveDo8Klqq}`W4#oiuXS!)Q?c!>lpQ&-W*eZP|c?}ztrIr{trSgq8#_ve{85vG`8W7wsQ9e>fapb52?r>!~f||bW-ByM=|z~>
W!ff8_8XV`aWk<hQFp<L_hv0KH}4_{GvgAW$RfW{#ezR`VcL*0sfUNRW9{!t}*mg#K?vIpCj8P>Z>f=R?J^EPvwsM%Bgt1sIw902m2BHJASpoc9?&uwL
<-uJO@5nQ~UIfUn%z)^l8Mo2Yl|ge)ci{jSR`8Kd4;~h=2d=`}EIoO!kK&3Hqc$e00Qj$(Rl3uR3}E;8&h1>NDXkXUxxgT1foSBcs1wun0Lnjc-Tv2b9
wk`p1?obo94GQT55sR_5%lszV9<Cy{i2_<!C8^;_n=chv8()=d}Bzoj`_?9Xp{kLRP=2KxKTZUua68hlL5N7ANcQh(}o#P_FeeQTqB?Asyz@5%`4LsIo
=hv(M|{<uQzY2}do?#+SzALnBq`B`*l|58n-te<ZO1NbSW-1Xp}WNk(VobUbeU7>!vbxZ0GPNg?qw+8PX=WkUE{XV^w?s2}f7Wn;&2=+1R3#)bD^LvLX
@lAyQf2kIi6VJ!aZcl#WcF61Z>>vFb{Z0IwY^InGWV(1WKiVvuH}Qoj^)U?P@FKrM&FLTZ3CN!p2k3iz*LQ0GeSgL6736=eW9ZY1`qDj9zc_=wa~3=`;
@_R;K%sx_i1-@Oo<M&;&2{##mDv#U!AL(-KR8VeIq>P~J}9XF--Z8%EF7)>!2LgtT+Yw;(<Ay5UOO2wKa{9n>-ysv^4q}${*T|KHX*-Q-W?OnmxI#fe0
-?WzuMTi#D{xxr9}LGBoFGpHT&ep&-<MR)}J+n|3IqN7y3^dhY9BYa#>Sf$DauDo7`q45#PAO{7zWaoBDybw(>&%OPL|Rt&LN_&mU};TjCF%^w;)RF7-
Kg%^UR9)aC;9#mcRxh+k=zne-2A=6CE5r@pa2)4fbn<e%{z{oBZ>%Nyng+0Xu#lP&z)B1am&F&{acj|1vIFR(v^aaj=GkwpC)&aZwK^SPBs`s4>LHn_h
+_Gk2Ow^}a!t+jAN{#&!4exEt)b3X4z@IO+N;%X<1@9h-#PhDU><9*A<2mNo14*Ofj=AQVX`F+dz;3}X#<KDVH(LerH?U>)2k1_j;@x~$lb3TSXlnCsf
`CDO3$=}&Npl>RI_X+-K>2wMHuk(Gv;7>>Po&Hp!E?oMT)i>yGSh5z=KkMQ{|J4$W=z;#cSWkI<r+TR(|F8RuAI|0aVg2$jB%D99Io_YTpN#9bj=<jwM
B_AMd>g&t50$1#m12MRlMV3aMk}TMe%5^>e^!be<Ga`j%rC`u`UbvI)^_kWt;2Q!eA~BxncR_ou6N|WDWkB<{^=Y1y+H0C`shE1X>p=H^oa9u<r852r;
bDY7tvGI81MIU;2%?EK6nz}xC_`n?P(U~k3skTBK~~Uhd-D690MP1X>Ei4jplpN!}^|jYxoao*B<rjl*1JIShCu5pg*iUXI+>4!{dqlff@Auh5k9wpW>
>Wwm82pK}r3w*M|BCh0#a+QoG8X`VVst_>{EPWB5}j*9iLaD>v-5aea#=&L2xz&3C{@`1d@=_czQX`02k4sxf~P(;xijL;t{EOSl32&1>s*u5f)D8UA&
F=mg}?o7sT);UZpS#E;zIPia}-1O@&1*)pd;)5v*Xz7q(Q`b94Z{-%x+(7!YC2Y2d|bo&np=d)T_)K`zj^jD7NC+hFp6Y?|U`L&?G^~{8RpK_1r-{Cna
{2_(h7_ff6jG<pt2e%shm{gy~cg%k#%MtN6R?YcGvsu9ZT^YY|e<d^6QlF!tHsNn9#y1E3AzgaBv3}Pk&qrA!zCg%QNq&PgUQ&OqHgfb2o!*W9+t#Hyq
yCq-M*q>1TEu_02Tkbfd@J=4^{e{<=WC(yg#Mpe#dqk-y7ig;r=auRa{hKBKOn4bPx4P*pBepkdYmt5ld#0|bIl3xt%|AK(f=1x6aBZ;l1}hvP?K4P`r
aPgTR5N2mjUya{d&v&X%C726X)g<>${VKA6q-I3;pV}_BPCK-7EFc!sQC_L71-s{(tiOHemj*#LO>N`|gDG4e<@N@fuQJ-K775B|C5E6a3PGWB*8;L-N
xb1?oFVAIRu$r>$<E{fGG`Cx1dZUC4h}C+y$Y^jE2U`$_$~`?G`kPAF0g|5>vs=Xn3w0Y5`iIx6_>Y1sD5AAg*L`aazf`B7#i2KBWx%`kAjDpTb5S$N-
Yet*^az=zBF1NsZ!=R3pt6n6*sjX=&D)OYf#g!9GS%%uLqp@IC`vKu$zmrmXfKBA1FUy=HX`QrTU41Fm@)eHFh)W+t*{@l5}QFuNn(69Y|{+0T3V~zd?
@~jR0m6d(JV!n~C-xcuB%I4xw-)2|BKTAZL<pS$hY570vcg6X*a#0%i{PVR>{=)A1!TQ)7!C(IFj|lUZ%nu5lzn>TSKbD&A;2)X=&Vu-Z_Pm0Aw>(|J|
3OmR8~I%y^$L8{x9TE3#In}V*Am0rrT<1Yv(VpA>o)N-N9jX<vtFC{H*0XaAU~B$__rDIb8eyj(=76*(>g7t$iJ&T{R_0ynE3v!x*`8XA8g1^YF{$?J1
6}Q{oO2_pQ~`1kRNL4*E#X04e)0q@72M4<XiRU=s&3Q(j)$@eItI*=)#}ZP!AuhKS_Ja<X_xcU4#AQHrKyMRtNN_toY*){~Kd|nW_B-^~=56XG4C*0r-
(xtnc)9T*vSi3xwWhe0SSHf$NWUq00Jb41Yn(JRVp-q<RDXGGf275&wd94gZmEP{91(Qcnu-6OmeZoX;t~3;w*aDK=ccjWMrZ-|ykisZ4G;`$Ll^{h_k
FfPSiadci-zvb)ba&WGk6_%uzqbr<00hszPq?@rJJzee<*;15Yk5zt>L8WbtlkKt0kxEl~ZTF(vmXRG5E;!9>8GV%-Bg*&G{IrZ}_F-zDVE366pRTY!`
gW705$S=*B73*8$ZA-*Q+}OV~Gw3@D)tU{E-}r~a1^d4}T5a+Acgq7`AaB=q#Gj)4(4R){lK<zeUEm`{RZSPfm%LD43U6e<e<(e)F@Fo>m$xOqvq-70d
fj!$_<mQ0e~D!`ZTdTJ#PN#ye;3mK(+Im6@|)yv0=`tapHZKr?tDUj?N*jRUtMg{9Qvu@P=Y^mYGx|uZ$=mI7kV{$qyM4YkJPtR_bcGP>}HGe{o}{v`E
9KcA5z=%p^uP$9-S-Bk7fpZgXJqz^#4SoKZgIWGI*nZl7_we8}Yj{r$6Q|0{V*cyDjkz?Yoj8f9eV7f2Q6j<$T=R6wu#R@(%m6YGX|OPUY3OVEqec*Qb
6}&iwwfSI9rQUQ6cRi~bJzO_6o!Uv}!y-&QC;{)1BZJmB*;H*Z3Jr!)Jj{c#`u8?tBsU-JF8S_|L5tFIaRTkZ(_OY<|OKgYZ}!XH39Hxm4P!pDv0f1?L
}d!YIO_<_PmdgOmKdbfc35<3U+HGJ#fFN!RA(_ge&#;8x^_7DDgb6r6HM}91S@I##~=O6Mx73`00>CY1+3*uh~e&c}t&Z|TJvhY-q9~Y%2`H}P2fc)&u
@`L9$=loeyqZ|4Cib#I=%|V0yR|}(o_!G1Q`yYliIV1nswducPi6`(0Y4L)-wV@U+_+zPhd2&AfY56(*sbc7t*ZQtYeeWbFu)meH#LrhP?}qRH4Du`1e
?BaUzwWfq|44T}^^KLXgg&(u7#8DSeTF}g_pM)W{zpnyQlHOi=QYlsBE@_ta{M9ZTl%MJQQuUef3Q<^YM1`zK@0Vd7u+!)md9)IkMo6pMEp+1h|gBwZV
KeTuh$;>`bs?lKRXlGlKQgy{*v``cm%(xb}!}!^`GK3=ZH`4w-mtnJy}+`zC7(Pzkk0I%(sllroL$9HHe=b+|VCb*{?VKj|1}!eKGZ$DN$d$K6f#H32h
VpmU6s#Kz~VJCg8uOyY_(iy-V!UpRDuY`58_-FZ4GSZPt&vp>n?dtvbMO6U|{x|0OLUf7RYh3dH|O4tz@H7BBYKZlA72|K0@t>q6V8ZR7`LQ+3e4cweZ
0YbZJ9+hRC|zq2Qj4EnyA-WE0TTkQ?}s`wS3$<J(yJM!<<;-;W~-nTGc&(vhV{A%X_e-Q{*LVrKg2NnJC7U72aj^mk${;V<{P=DS2##fw=>6G(fQ_<Pq
dPfQM{p5In{M4CHUso(#>O%=ff`3e{ZQA6YEOO&TeTEbHt#1DK$zNyh8t3;#^VmO`8RQ2^yUL`0U5@ycg)9Al{5|be#OH3-=$~7Ts?uLMe?6&xGPgKCa
lY{b@Ar@N2UT}#_|HV*cKEse?h*Yzv3hTzzZi6W@+<8Ge`iI!U*r!tu9u*`c6{&yE&166zBJV~Iq_|BPxYvO+Jru*<y0f$lY7Oejq}4iB7e2?)gVUxZu
M{Qw^3{Z_a{>9ChLo`3I0%^#3uZWQ$weILfRb+$S>Y&z#nI3dFA{$`#}Ffh)0F_j3m+*^+g-)1paj5v=||N8Q=4j{)ZF#_sQ9o=Z~?j+281{;v?3lKlA
B-_vmr{c@G@$zr}I%_?d5|^cPF2iG=>d;Yoc#!|GALBt8x3U;A1SpRMX`>H{tIs1F0V^mg<|tTzY5f8XC&%%5xY?=wS@z|Rq%_(pzGMEr1Sr8)6+CvA<
-7iHwZ|4NxHiEnN0P7~t$)<g2Q#&U-IdY5B<YACIt!}@A7qd(TPY??p$DfAg7ch;f4o<5nJ>7U@?`3w1_c8Jf@OzLZi7y6IFXe`+u>IU%|@zK^$zpuj2
g7by9cw>H~JeSZnSOtmkgMTZiA0V=aPk+pAzry)-Jhn6T5AqS`OKpSxi>v*T{yzGQ{6*^>k-soHoro_AMl0xVIl=IQ^_zC~I)49ng#L7DcP8xrZfu3;@
1m7xJfFtImo*n5@Fk+v^tgWCF7h+coxtBj$klsGeOHk+H`1T$d%s+=|C)L}{cA@#&aYHWLh5&08~O)%d4l}uyH(-etSE;a^*iK#hy1ix(@1gsmwS%+k-
fF)AD3@)_y@`H3HX|CejuSgCi>0fM1EM0_|`CXB)<QUfPW<`7U~OO4cB~r7wwJyw!BxtFU*`d&YxfW?R<d!wcKI;W;sER{x$2)5&5M^j34~;VT$=qsyz
(UpGu*CUy#Y40qYyjhrV^7Ix6t@QZSRquYK&UsL#}Ph4`52lOgoQ(#-9^e?(p{yd(411M8!eK>YvaykqJMtHT55XQ%%0g8Oss->L6(n$?KkyPJvUt8R`
v>MJb^>a%us*9P+EQy2ZYTE9k5^gp_vBlvM*VgsL5%bD_{55DR8IDaCu06)N9yx`xE9`gz2FUsbD`tQ3x681lD!IS+-Yf60`Yd?;WU*BVu`Xw9sBSpr0
PyMQ>2YkP$Zj&GWTfBM`KQW>{s(jh4k-zxe75u5w;X0)MNu@xapbn3?Ki~7Y-6cM&>iE>J9A4=UyT84!oG*^y|0ikP2m7CsV@Um!mkxfj<s0!H`K6U9;
BU(BL4*3dlNj>}F?>|O|H+4(_#SW6VSITsM<wE$qis+>dcCYd{0maxmkjx+x)%AxiyQR`Jm^3F@;3v%%?i&I^&QW*U_|_0h53bWI=v_ItLqy5w?J&~;B
QEFbJxZ1Z^{e$`>0*^KjqVu`9=14N#q|tkY5T<+OfXw-af1kMn3UrZu7|cWw3juSfBT)1pK;~FYj2N2dS8&ew)(YU4#>l{NZ4u0{^M#!yfg|ZfXnj$?s
hw|3-{r_=m`4kN#8fGS8?_nv&nE&&KqxysuRHqv;{?+ssw-E7sp<U%?+pw9ZT5N4)5O^EuU*(4W$ju?qfqt)05;|IPH6^V9lCf4p#!P=D!QCkpzHwgP^
&<exi?f3spweT>G*0e;kUfAI0~DWv}IeM5f)xoTcef8X!@2J-LXi27%xN$QV3!V3JTZ~R$cK3yAwE&Ib!Glu@J=<D=<3tK+*s}EhwZx!WrXZ{f$RGwe?
5&D>#@D=cre_@R)zMeq;J&;en&+oT&&KG}KDI&gPEA(%yU>I?}zn%ks;>l$L_=r@oN7M&tPoW<ai1V2K4^HdzKz_GeL;t{1f>#E7gBtqmuk7|A``gEEL
3~kb%lavap2UYY?tDJV@_NSeyRBmx`O9eMk>6BaE?A#Za}WP7<$b;Z|6`R+`iD+d9n7!gPm1`OnV&oKJH*t#>GZEFQNIX%bOio5wO@@c@)Li7{8zH4ot
*fPeV_9)X$AevIy8smzu0Pm`>W1O#4pR*KFNQ4R_K3Ps#o{fzjZsDpC+vs^C!_h?5Gbn8`ad;dKj$l=Jq3@{^^nVd(*@GR#Qf2=x12!RqNvUo(t$VD@w
2I(f@OtP`@x5V*YBVp9}Gu-YuX$X}(Z~z*n3eed=3v1M1_}SJn?|>j?j=%pR=iFKKsg>@Q9uoFAF2->EOTRI3m6|29DW5V@lt{i=M`z7zl0hkjt>x4j+
mk9pZiu|MT8@iFdrOaISsbOS$7-uoW?11}TmJ8d^A^*OpPo<B}`rv9qb>_C4{jE|VV)=FgT=nwO{QGfFpjxfIu=kTXe(?ff+W&T#7eu|uW&HC9Yy9><6
l^6K8wSAG9zdh&B9~5%OB|cJ~d&Gwg0_xi+cgLr`v47|JD^*SSH;Tav`OQkJfB1Kw*k%7Key_n#m*XG*`oTg0|4Eh-=o6*NqDOtBu?>CtK-GshA2V?&F
8F=359$|BK7<A4+p^cDe$M9{Qh#Z91U{{H$5-}uX6c6c$Myn!QsE5?;KS3?1o||d+H3OnX^XP;!_UC^qsaR%`Fnbhga0LpGxYB?*}oOkKU|-{e@*SvVN
QIJpueu?OVIZht?|dk`tXOCUs~E^jqCqrFB|d~pIh+%SNbd^zr=Au%s0htgZQ-yw-xw}Vi@MsS8JU5sP7e1mxzB$6BF@oJEuNvSe;tj|9TVrWw|v${D^
G5%lv)37%Yg-Q-L2&&GD4^cfS|P$WKPbxBmF!AAjr~?|bsc|Nh7Su^)c_Di86mzy3>G`bW3b`mg`}AOG!-xG3WH_dgK$XNb@GkNVHQe&4@--@ks}zkc7
pe&4@--@ks}|1ZDqKmX72injDm(~AFC|NQ6w*(Lnf|Ni~oKmNGKk4IA6%J0AXZ+~pF;@69hqDua;k1u8Nk6-`y&nx|Z^`+mh|KES<_t*TJ@A{AW()Tg!
v*P-F2ESL7kqxT&kOzZn7N4qK{=fA1!#OGDX_D0kDOC0IDctVrLD=r(i}7feU(VCh_S04Ns%10-{}XQQp_gu&fByHa+_Mt@_xu0p-}3M8oA&STKx^dNQ
#$k(6L0kDs%2-te{R~h?w~XJ{rN+w>y7GL{g$7tU;q6f%x{+T`~Cm?@88#V|NXjJzt+~LYi@(jdej&_7r(x*_51TbzpwBA>hu5h`+wiR^Y7Px-#`D)>-
qEh{^|W2{V!e5pMU><c>n&NyFW+!`g|$Jbuo-i|8)KQUSIoVd|#XY{@>Hfz~0=Fkytg%wlvbCQD5B;_sdgju68rODHWsKo>~p5ydR&P?BbmU$M@A~#>d
$^tXyaH`}M0>dc```KTc;QZ{Lr9|L@lS5CtpgZ&7eC`bX!xGyiyGkMExR`}Vs{mqplXwfmoje}9j}Dc(LKCo)dc_N#le#pZI4BBK}2G;xsgu53l|qh1d
;re^Go*Gs-9{ylP*r+6msjq)Jg<C_zy*YRd%1=e`2%%-bXy+4h%nk~<+OS#`Y59{c6=)S$mZS=R#`}6PV_a+Rr;c4)ct!cEV$6}Iv8aqEJn}7b^uKv=7
M)z=-%EEig(XEn)XZhq8uJGE$I~uR7W6SKk78m*V^^LM_{gh*W=+=wVUK#3t{(aXvtvVk24^JPD>!o};KQ8sEb8}nDpZ6n5B&}X;Rk_sG*X2RkX-X^FX
$yI)otx9KQk<`oXtK5w&G>!)Ohsyxa$SXm*t(~F{pa6G_}Jd$S0irM^E9!y+T%Lc#a+aHxHJ>%ESAq>Q~sQ0cD;IQC(VBLdKcLpjOWkXjqH|V)ZL5ReX
ZM3{QLQ+$2zN*jX-!>;3_A1FG-@FrQOogEq|cO?dx<<i_kundiA{>e?3pxQ5#z&DfUm1FM9i^DX+bA*clxTs`JwAsJ^F{v-u1%S^nGe7t2N=gx<_+A@B
R;Uw<2$vr=E54N=;r*E=Y&)LBRAw(-!^v@u*O=iySR!$zrYwZE;O{Y-eyvMp5QGKxff|Mj=Mu>5nglGJh7wTBzco^`XkB0H^jJuTy+Wly%7hkV>GZhv1
dVZV6^PmO19Dm9D7tnugHw~jw7&Ch7}5y4u2M5%Pp&-U0qnQ|j+*HPIOhnX&~CH?Q~w|UR^!U&2*Z8om=p;+}F8*#GpW$mk_yZzhx4x7rNWwh$cOKuMB
O|+RROHKP9laPPA{r)@|<1+b`g8Y}i&dBe-c~tjH@@G<Vygk0}?6y09{Q58d`U`*TFIoKS&(^E`zqR@uX}9a_+wo|>z5l0n>yJMZoPYllJEQjBKe6|3K
5_K7f8zUp>izkF-?KV--IMJj+5P!hzd!ZwxnSlb2OsUS!SPPI-}Ti7TtT0;T(tYX&lht1>d1Mc-6jT4i*mE~JI8@}Yl?QP6;DI7^IE?5!Z=VIHH?GxOE
#e$ZMP&HxF^pj_t2d!(9Z3gbjTTrXrl~iM>t%w-DuAt7b#5rGQ{s+8m)o!7o9V<b+pru!5ea_O6TsPo!8Y`u&Ys{Q=4)eyKupATH_461$8;O((b<aMx(
!8pH*YR@$7yZa87?STjF)&c(?KUM$(0JBx`2^?xJ_jpsNeNKZo3*(VI-s?(Pof2H_a$8FI<;;t^n6cz9$B+~1FWp&YLi+JKYjK^t;(@}itgIIiqZ0f&9
W(vWoI<VZP%WNf1ZdN$G)#@*%a2)U}@AeJ1bi8bI>BKyn$=hpAm7;q9j-hnP4i~AgOO}q7+11@%MwfCUgjmkOXD#CH@V4QuQd64^&-*4E#t^7u1<Nj!8
*~aw;*%aecJsnR87j9klfNSmND&P`YbH2d(K7SsNTUV#u3)<CIai3y+FP)tYIKz2-#yH%5bR57DwvH~7F1&B!b;WzFu)Y>?4{}aQte;EL@skMq<JnxD(
N15?RlpgPTQ{WK!DGI{`j~&_7&ln0ZiI2;Enfp}rX-;XIB=+oIX=I=UNtCJx}HF8Gt_rJ#u1}dYXmsSA)Dd;Im6TkoJ(GcIq8g^4mgPyZ5-^6*W`hAxF
YK+#&N<v%rOqR7aHl3*VT-2SZZrdyLfRxJ719|lag|G$^zrM&od=l&vsfE7uc>eqg~fJ$|(0*>3F`1{+a{MZ$3-N<;%W3C!K!QUSS-P)-%E#JC_sW+{|
BkC>R$ly({2u^0-YoAjO<v+*oNlJYUgwkAPe2t?`P#Z#vR3?kU<j;eM~}d`h_cnBy+}egPfLb1Dtb=hQtzu1M_VH{fpa{uAN;j#o2|1CLf98h^n#R>u{
d|M#+|7#FXaD&YEhc69(3Y|I`B#-(8&@g-9{bB6n~oBM!EE9vtDIWEV1Mpz%+xkft7!Jg4hBr1KZk7nkL2nTlOkW=&DorOv{#+OUFZ*>OUBWN~eq<dI0
&L=U_I<#YIUM3hPUi3E32YGs#fUaeP`W*2qxzw;5lRN5}bnwGqf^oN29Y8l%9!&+$U+>D(f^_P&K>XgV=YX?Wm#qglL(sCu*k4@>a_+S$jRTBhFK*@n4
*!`=DEDjM=QzK-v<<mHxzoKsZblw@Gt!OjTi7AWy(RXa<ZlqagqUqTzyV}QSNoK+i~_7*Z8Zj6T9t|!<^0?v!1^7H#f@|`R|TBGza|UDuMh6Oqq^%B>@
d{FZie$`a30TbJ|5g7;6B=EGr{`a^yDM%e^1sj+9kZ^po_@Xka7fb7w5w&yo?tZr{9LVJ?(Bz8m`~ky8kD8Z?dGk)@2F4OH2tfBoJL$O^%NGz6Yr+2eb
kt5WPTU`R>KNzBXw!s2r79<{<9u4-fYbq|@xZ_G+g8-tXV@EiVv<%O2_nb}`IQGwi=RuUDWOcOwPs%NSZA=$>aL6J5lgMu>wpS)5{Ax$bJBTj;)uxD@a
4b|Lq;pBvcW@|TAD+cZ_5-aliwUraU(70_wSTj3Jj?=rpO{ypUi(ZL>8g7rUmtsw_wx}A|+r7TdNutg)Bus)Oq^%e8vDn<RVQ9aNV<h=YqE~UpwN_MI|
qR%H61F}1xJW`6Q>%S3KtYk-yajz!qbI`@+n-S=8vR~8w@UIgG=l6LkfG#8lf($#`Kpw?dKefy7eA)N@#5mqgc#QXNl^*Eka>P`kJH0{+`y&a;5a+9EW
w<}g#P@N&Og(!3auDrtznRT81zj+!GZo`*p?AdnrVpN2pXKeHDZe->s*lzDvmiS9NcKR7uTFD3Kf}Ics9z6HGbOvIbp|@Ot4Ar$CpE_XWGkzv106%2OA
|->_xZ+$3P0zOu~U10_4}%a`;&Dq4{@=~xp%aFKJtR-9@74R`>z(X7IaOm%<%o6+jSpw!Pg-nIWF7L`fsmAfcnLMcAz`5!c|d!F}WGx=aWqhIv`)0HtH
{JTO0U%d%ho&o#cIi`+;q0(4lz4=a54LL7w90wIb%fxa|+*boP?&?|--#L`P<J3c8g4Nj1D5rC@i||3=lp4$NBPe398?X2I^5rPm|m?!kVQp*|PhBM;A
SX{V5Ts;e+U{XAcb3+zvOAOGYmR*wDa8R)NccJmX|Z$US7K!+W!Mj7re77CE_a(}2{e_jL&b~VZ;iDBmu$TsR@*6HKptNiO<^7uq?6@HHOHJAw$=Uu+5
hU`Ml9?pONT$reTNBx@OM03?9JEPS-!uP*qDyO)D1Kp2}--52f7W0(k5K$1}_mfZBVts{M)ECTI`4Q^>;Y;mf|9RIF?k7K8rJ&m`v*wQe@^%x+&XB)y?
9cI~0G&%d=PA~|r}d~la`)IDOm3$i3Fkxan$qVRzRB)Q%kcdr)n5ce=e&e(+<*J00J|zDQE7ik*1Ey_nWs3PTD#u(L?`_2RMZDAL0OX=z%j_KB-}5s|I
=j!IjzdZA@<*3j{eV=vxk85%d_7a>f2dXGu*$kp$0o@>vRzQl>;c{LC`|T#Sh~Y_qUqvslMx}HPJ;yRYd(^+OHVv^BG2<iz;(=Vp!jn>!E(RGI4|F8w3
^J4`014e7<HqLfnwDE!r*FMc4t^N!%Fv56+?*=cCH>4C~W)He~1C7gf;BtVKV<`ZyMAk?i1)bU!QnjPrwSdb`8F`@@%K(d+O0G`*=6;rnN&jX`v-OeDM
0Y^h`azuHjz#f=M)D|mhG<9-#2wvY4A>1&7^VyTAb%f!e89gy|p82d+g6~H$be~u_l;e1oc&U<j6@Bdh<L!4jrkfVMwFG7g(F@9owm|VYLe}0>{tA+C|
FeK0+mFg3NZm6C5HrC(%x*<7E??vm6*Hj;u#a_LlKCVsz>I*Gjh7>2+tCx5_ckM)Wz~W59`E$$#>_5JAG|1Kc^NgcDmD&--(NE7Y#i=}JDfahgVIhv3J
?j|jkBJBL53CDY5%q<7-d%ftbkIfwzQn#=aTWY~K7Oxy5prEaR|4uk`9;I}(yuk%uc{6-$UU692z)_#za!j#LH_VbE|=e7$0~p8Q}iE-(^?caloky8I}
|l~|F<L6_j<j0{Cz%oeyVUk%iV?He3@vMCF&zH8Q}BVA14CcdEsd*^iOu)g3ijlgO2_v2~83G<HZBMX3A!R`h@M??EvrpIzJ+A+W(AvJfDfJm4t6yK8Q
0gvn<2<dv$k;(+I9I#R+oN!~PgeqXpTmm#?b#cmKMl81><1^sw>yrt;jRxTqPO--_^<6Mp7YkYlscYff<(JLyjS`7)z8m|zo;oMIx*$xgMW<9@dX;|TS
oy4x5e$BR11oz<c3K@QSw(O;<iu2O%eP94JEW^Wg9Q}VsvQ5>=F0lz70<6UC^FhwJ|+++{@qMVi&id&d2P+v9nb?yG-62tMo>%(MGrIB6pwjbj2vAqVn
ZRPpY5GSBFZHD@N^~_GdXKrPOxN=2LbG+Zu1paBVeVf7#&7PlQ$RW>p<e|UGE#Q}}eJrTIo_s8lTN<4TyDlfbruck=+kHZDXVwAug1-?p?BDrtIw8B=I
sX09clxLwm@|LF4uQ)j;8P~=KSG=z17kyWUo$%a{@^b^sBg=7z5!j9AFnCoth(?H(4Td73Oh*d)Esh6x#c15FKyj)xSx_8_D?9c^EuUD7QUa$5<!F9*N
ra=e7=WXok&h;iiq1Vog_s4qm3<@;;>>BaXX$dqW;+|-h|Jmw*&BLTWBKOzkDtxWQW)ZBxkUh4*ck#s87^S#YP65U6<kre}CD(AkILs_c-55ebAS2ejJ
77Kz5>&E+qV{p#C@3%M|;=90-tuXqT6T^W|)>A;)LuVTJm~6hgv3#_N5I`o36Xz)zVnpJRP>R~2!b%J>6(DRj<Kg!AEcw}7w6GavV}#NK6u^~GhG<UaQ
4LvdP-nBsoV(-GpHcz>WFuEQHmfnTx6)nM18jKyBw`|A&HlMLtEXX5n!-JdpJd^<?sC*S@F{pZtp+jKt^8tQ*5w9tQ+N5_R-7|ZgG;y@<m9G~wpO)J#b
>8HZq=e@g+@83@)$ORSiAWFcut+#>m#SY$#@agb}e_o4_`m>@~;C!0d>hJ#8QvL3%O~_T1{#k&Xlp&Zh?&tgi{GZ7w)5s3uxlSFDD?T8n<-&yedu6kUf
j@>18FnV}D?h+aiyclT@R8^2hriV0jN%-ma)JBZJ&R=bsw^{{Z{|k9{lL!88g@=>5)NR8_PsJ={JeX;H#q;q0nYbOKZR6(6ibiR$Mo@m9Nda9U-;Hv8x
wJbe7rco4nZF9fbg+^(fL~1D&)+@W#r;~6)*cap3l8iu)fvili>dN+$_u=SjHmEznon~_?9~$d{$B08g@a<>&+=HBfjAIvT84*e>I-Ijrv5%--MqGG|W
GkEH8cBAGJ_u)StB?@F(?s3~@fo*O5tf{QVksnL*mae2FEC2<ulCJ(1!}vZ+h>%N+fu&C5N_S9m-Q(0@oHt)job)NnugW#>}dmD08(cdjb3GtO^R-><|
q$<edzi}(Ki{pexg{RW3A>{?{k#C$9d;&+7pD;-9Nb7oGKkeqp77&sqajYV>uB0T);;#Minw`cCb?o-~!0^zsCn30_0xrwm9%`W-j(@Wq(WulmO)L+7|
h8>1>=@UMpEhNNIDt@4o9Iuz_B!~F6dcX&zASOA<^^)QFZ4Mjke?_VHD#=CG{{OJ^vi?2ad^T#(pG&HDb8!FpVM+DP@^J#bYL%lo?iY*ZKPvC|0CHke4
r2Vi@?fyTmCrHy52mgj^!)wKBRgNgQK>!@BEmo8TSImXTd}6Nru!hm`C<&bHTGu_BrWQ51^ua9Hsw3T_wU}AA2(cx2_IS&Q>ri8^ho$)zRhs{EcOiZHR
aG%c)#+=r~X>H%xv8MQ|$=58UL!xZh!rG>OMlUOW4$8S2|35?2or;(f$k$HT`|Rb@6=tT#InNod-vXyO%s#Kdtb?-xrBWc2Q@+B>dffY|($RSR}j2nT7
c+8-7H>uT-(d`Nt+Rs$XBu9d_}&IZ*wnP1O|hC$%jbJYRcW!4AaRyy*F8OW=bxH)aCPFSGA^bpAPJjrvG6(7%?hHjC)}JQ(Cevc1nJ4!qsD_<YM{1G^F
auv9!B<@$;7`P!aFcB6HckR0tc2=Mm@Czs?}D;|u2zs~m|_D^xI$d1_Q2!G@+7DA4-unWWy^3p|rkt;^^t8d(C3H(6VbI6@Mxwgm-BegJp;`<cuFE^ix
PIAN%)km^$6UgqXyu>)4&B)u}-#>G0O?Ck~^-o?hqxtFjfS>2)Y2@MgRJ+=tILl*#=W8Ur`{Zx^nzlvtAG=~c7_zcU&|j<s4|ZfM(&rRs98@0m&uIC^`
NSWGm)-m8KQ1xh^9=_+;IeU%Qrz3xUr^lpYc!`gs)GtU3mzpI&gXsopg8Nbr$bKe9~{EJk1Vrreg%7#?63^0uSowsAKMiu?zlBn^oJHpQGc=B^&(?Fpi
WYXvr@Jm=1cEUmY~0WKGZA4Ra`vkPcEKDaXO6*et^f%IqFw0e^8vlu77}?x94#U=X*V^OZ0z>$sYUj`&!T+m4!4-aemDwxZhegn__-g_GcpYhrHNlSRd
?gCH%%p(0?<ot~l^pHo6i%ur}qC>=3DcY29Ok`F8niR=t1mH^z1!1^gK6(9LoGDL0v8e=oEn@Tu=z8e{(&l_a4)mhUO<FL%EP(7!LH)syh~?GbX@Z&e6
>4%2Qb<baCzu7EF^lZfz#;AkN(PcBy(@jnbX!TPyGwT|_9nw}sB<?WdIk6o;-DX#NV!%o{$rZLv1B-T5uPy2lEN$%?=_<ZrYut}~s;IKQg<JQIfe!g#D
cg36Wk>bGSdPH`E@dlqy&fhBTPyb+Muv0k7?VjehVodz4ET;YK@9q?rlt!3OwEQuo^?M#;KE>poP$3S_&MF`He|WVtte?{`CA*Gw<6?iPk3ITRIcw@)-
1`*$5lfaA;A?!b?eO>6R!`BtO2-iM5xyFtesA^XZ~k7z7yA3dYYMxzZ!b&rm$JnC*yICSgdAKKeFyjFV16OHkwq86PC}ng(I1xOb0z<~eof_(V}8uc<H
^DE-@U=VvE@XPv3@M!hWeBxEQ1_cxjH)V2V;C1{(Jv(wti(R!hfd%o{#@%(O;MMXAu*BL&y2t@Xt;syU4N{;rXYJ6n5<XMO0Bg&xU*SuWZQ@io>~x3#{
LC*39ttr{Ny`o7v<U-Jj8e>;!627?WM{i}*LTA;2z#Rd3)krM)}GSijAo*;9Q|YJ@*eKUCjM>-`RL+x&#{$Mh7>Cwyh)KCu6)Gw{<~cE-fN8@Try^<OR
cAtgKd5zhBhP@_Ln;(<tUlyNWr;eVK)s61FPoG;F7n3LT>&!hP;o1?xc9VPNG|2%3r;&#~C<){xGSEBj5db?o$&ekgCKc;^E%+cT0wFo;)S)C4Wzxn4w
g7@<o&s4Ho?u+P8*t)ks|0V?^l8aX%>f=%l?1=2FYRp$%<*`)A?r2)iDQ=2qu<Kw|o#6M~$AaqH_%KDB5?3z%{jdHpnrVdkF*<EvXUB@MNawFHCVo@eZ
8-jYBLRLJYO)Rf+dtL~WCwFeMXXOXnGrtr7|R;YXJI0Pf1pIwH2JGP-qi?p%5r~6_<?_%{rGv;a)^Jw*Z^OYv_~D|@AqctPrhGfN9)^h_tIZ|&YJ6eKy
vs&2mCKsOfdg1t5k#C7VA3V_j#LT0{mpQsWpl_q4~cV2<MdIw37$;eagXzfe)LVOZ<=BAfowf)~djN^bq}p%oa;FCH`0+_(*7c@5dG4-<Us}awp?_U~b
*FP(MU`hWRd!280hOGcmya(XtHlZ{=avE$TPV^>Dv%WsUVAtBHp5F}Nl^&fnsJ`6HJvF6uMp4eloHU*)y2P(OEeMRv$ykLJHwrx89DR>Fz;<G`o5wS_e
&JLN0RAI9t0CA-LMv_ah2z(D=qc-j;5%~Jf7FVtV3RgM14yO<v8?_<`!aDNWQm`^l;P)4ZlFRe;(#q|LAX)8M?!f*CD_P@^+1N@~>H<mWp9i%GRnMgYw
{3ks{|IABs^d|nOSss8t*z;#fcKA$0+%g*qjL!enE<pdjGl@STH&gWvd_TN~WT(-SDvHzOM?61m;JVoV(+v2B&buSdXXZtVgyKN*2jLrrfd0PJKe~ha^
P#`VZqU#%pUwSgiTa)0BjAgiwK4d4rhlIh{?^Ja@FOJ%I@nq1n+@#`ZC!w0!s`V1Q>b3%RKF>?2z+1O3IgzVLte*ZS0X*mz;~S*_*ZDh70r+P!Dxy4@$
93%FHPnWKWO=U5Wn1J8O}FnFarKr^5jl&3CrWJKa#Ev?#F4ecgT)>cO-l+Ykj=mV(Fp&R(2!I$0fzx(EK=2M-(@$nFGvUjZ6qpUoP~B?Cw`r%-<Wsts}
gj=NkNdowXU}kCJ=6Cph2xR@29PKc5P)n~@h`jQS*;&d6?%k55#eb#{#UFPMkmpD5dFiuLhrRSVod_vL<t^GRHR|JgV!`}KcU3;2eT${Fzw>|l=leLf3
QvI7}Zuv0Mx+u!{6P{b6M%QY4Fk6<rQ9|>Cvc1`lt1AjYrYfk4we}MJRxSQktm%OY2zrIW!D&pMu)vZupyMwWU^|3ZD2HExd`23-BnNfe*v&uf%soMw4
m;Gu;{E_$DT44Xab)4^#CmDqAJWrNRam5nw`9_O={5fwUG(UVfM12=*FyHuI`dnzSK9f1&Lvrm=eP4_j;>!8DKcN1{2<ZF>T=eIv{F=Xdn7_Xx7w2QUB
>t?D3cx4+IiG_Y#TAOcSGnV+cz^C`YvTU!W8fz)cPBW1bFEGy`u)SjM*Sg=G>YS$&r{Uj(cnJA`rRi7)c>;GIQaQTf<8o7l>GtoLtVUtWVgG2qrXx_h4
3YR`5=5s92JBgS+frOCC^E9%>No@kzKfK0AFB6;W~Ie@euV9mrtt>{3Q9{VZO}9qq3p6pF@cK?W?;G{gHDo5XZw$3!HDQ{&HOEucY#X_dB%((!VT{80Y
umq;@~MoeFkq=4=Q4d^r@&73${^8xa3!b25Mr)}uYez4lhL{*CP`#ro}YwI+OQrohhK9TYU5UlKprRmN-ZpBwY;5&!hKU-z(n%_-qmN-Sai$?_tjIJ+Q
A$xd}WOn>!7MsXa@;aC6h)CE44r8C4SEBoq=`redu-2dfg@5xx7`ytKWm3T<{7TwjrZ<4<k9L2@gjgHS>2<T6B_C8f)_kTVs9o1(!;!KtChrXY4OoYGs
mTkO!Om?kSjrozS>lya9v|YolOi^E$UpDr1QJ{ZYKP8Hr`M4_1f3KRkWam8=*AzF<b~GOi8V~ck;)eQK<);Gk-_TIDG0wMVpi*36YrQFMN3n^Yv^gD<f
9D6Bty<Fma7RdSe)Mz^arb<_O0j-<7lvd<+<J(c;3Ea!FVyTFou93m!7h=l67b`5t>L7<I_(R>$3K}ir#QF1NpWLkGo}7(rqTM$T?75~rJW%TTwd%>WY
_5U#4m02`yT77>=N)F4Cz7q&+1c-i9f!=e5dikaf<r;5m^V^AIdGm{qJ5<=%d(1nUbBUH)KEl&Vcl3`8%ThcTEK1e@VGTacR?7`uF+k^5R?(zO$MHz%P
^-^G%<3BKX0QtyOfsZ1p$vP4ajEez)n^eH(wjr`^H7llzW<^V9lX05~5K;h~~G)=TKiq+sp26o(?!0mVITHSlwcAn5&zzkc7v<^ldcABGz4PjfqtalZK
@!NU1;Ie{Npx>KL(kEgw#gFmtr2H^Lp=V^fXyyNeIzsu5&!>-youLG(t91nKJ>{H@?lFYFdqyI}cfr$D4SU!@SeyV~Wz{2u@`I5{d|MZ7%Yht^=`q&&q
{G5Bq2l^9zeKT;sc*{n_`WLRp1J1XNP59bvGo$%Q{P3hdewF{)kv_(nS6ILNnS(zNdUkJt^UDZ5=qHpqdE@!1`+I=?RW~Eje;!|Z#HIPdg6b>pb-}-{B
x}@%t=?=2ADU%#iuuFE1is6(#SZ!|W=Rd=HkhCRUkuF{{S9aHC-5s@KF`pf<owdo`(J%L%x~F96)5h--r@VPn;=pgcBNuI&ty%B$Zo$VVRxvU;@98v3(
cx;<NV;wi1>Bmb%y$h=N<ii@<#p56nBc}n+Nt2^Hb)F5}uztXrYhH`L4tHSIQjx6O{)qI{!7^d1Uwcz8|swyoCA>XUR?6AD2n^AiI1+CH<Tl6aRDaETP
|FMRz2-_&Ec=t=!oq>08&Y-~8hg6TaV5BgA3I%auU-ilOWhKlWCjep4<?B>Z#qCjM}ut-&9Xg{zMFG8g&e__x2W*}cR0pRcjLC2u7;m`~WV-Q?f>#dzL
Be^vU&6ZC~_&^r$Q#b>!}_jH`^Mo|;~5d>0${wY~MK7ad<DJ|`f)K@7kdolw5K6JJs^nc}YV$MjPv%>vgdie$V(^7u}KW1`~K_AkZ!@;ck(;qu8_lGY@
*dLAD?o{9#(da_+ZC%MQ-!q~m)lW*lrnt+SSC>?OzC6qyBS+ff`MIkK^^LOFFEIb!Yc=8~dC{im|5bmA^Q}A&1rhTpXY-y?eSXa;?qVQ-|HHmL2jRcl5
%9k<J%|DJXPAK>YHDss{OI=ZCjQ-gi}_UO_%Zdb{zZ1MzJ|97^DAHH#4qiATsnWVM+SU}=N{D$7pVq5z~xC&QQVNdSW(=e2>e7TJ_q0<-*t)kV=1Qf0?
+rl1;4CuyaVa8W_=I$A0JDkUw6YN@xRvM@8{3B#s1V*vmEPx``qZ%|BX6|t4Llp@nd8*z~>JSE&6M>oD%*%N@Umpb6sHI=gIM!^pTOtTGYq$vx@hldx?
$yrtC{1t^b8caejeVpucAs;WMliq5m<>-UIU|Ho61fHTgr-fWLXncTpe2Zrh@N(mOoA+-b!H+2O7<=<9j+0zc(@zRoZoV3)aQP+U~S2!DRP2)|iv_M~5
U$s*2&U@Rx-e@}a3^0)ula6G5^*6k7F=iRM#Q6DYOHN|<m#7}0E&1_C_<bm+S`x*6#A9!1V-=Z>AkD+h3Z70J0TwX?qGiA=8M*ZsUKLze5b>I>|)U4m=
U(KMO;rIK2x<P&S=^YWL?#QkK{NEDad-V6Qkm3EfkxcwLvA-dFEf+h)F{t|<_y=Wsen1}}-yMPC$PO;)m-cP}{U)E6n7^59oDx1A-tT?Xzq2v$x7Lm3F
6nc-M}+-rAHm<0WY>g#p{&<47wb<MXu!Yu@lO2DCWpRERgMPq5t6qLrS5P3{*W?*;sR65k0fP~|M>6uh4?$upr-jqdF>zn=4<m9`fHm<F8Z%lo%KjR>o
xZ)^>1g)R~qjySfal52OGkl2GSn&xi?WliW^e$2l-nx3iK`hrl9%nsE_%b&(~v-@c-LyKEE5Pgm0Py@V|3=Fd%-WF^CZN!J9ky2RSQjhWahNWF^Ic9!N
i>^)3sFV;Vuf<|@96`O80XBXmFJhYRVKbMJ`$mkUqgZ!ddhN%PU(2mPC3mBe4oPaE_fip24JnLnsK+z;9+>HpQoa(0gp_v2V@i2GegL>c|}M8NxN-0g_
)->2%96!##IKAH9Vm~WQ$SQr4`-8>Y`@BH=E!2bDePz9fVsAE15$`9zDc$w`o!uQ1Rg!!zWB;=1_73GukeL3Dg)2&y4&ll(SG4_{vJ>Yx`?iSszvq@p2
er9#t{^A-)zjXP4fA{S#hQS}dICq)_%|{o9I>yg$TLu0A?Amz1PweAfMST*v0-cY2kN8pgat8ej=UeaxndYAYoWIHr{uw$yUBI8t{n^IB_mj?d;FHR`1
OCuDtDk=Sv_gHMe)~`0*QNRGbBJG;RWIDHM_VC%n%2wl{i|MN;(T*-^ly^2Z>T<PwdoP-_fp{fHGKZ2^Yc|-u)pNXSfjYeW8~v}e4QlHKeiF{ak+X8Z1
i`R&G7I3(0TYlePtStH^=?ispS;?<z6EFqUP5+`oD`dqqw`tJHh?TXC3(U-^-(<xSw^JB2K_-O44^JlM(O_CBD%4pzajlgXQCzet=(`W(PXIK2NM4wq4
XY`nyXA{Hf(K{58J!w{;hQ-<%E9SEW3zeB9r!<N^GWEtQ&n9?nxd-|bN*eL_L{2UF7uALn2FSby;R<K+?a_240ARDZr66eoJRYZ9K1Df_7JK2<~dV_5}
%QPSUM;%D{s(FW&#JQBe#u?yzn-}gUn)W`CA3ICnkIAsyu-?LwU|IE7;>T^k%pZ@A|<y)UHid*x~G5DXsc?<smc73;f>Tkpf^Iy$UFn=wVqrHXmAuPc^
Vb*?)`FVL`QHJ}Y8t(>w^K)l~^YPoC$lj9tXLg+Ulb3M<{A-t(Bhr7p1kBe>XG!zTcrz7&FAVqee)&qF^C@_Fq>p}Wa6gCN1|~)Sbj;a=^rx~w{O`w@_
))t$+u`{o4(Y47tdaiw{F-!s`Xs&%;eXJYSKq|?oAjG2o}akH{GzqB1pM0auq?<w$NBbr=pRoZ>Fa|Y=9`Rnr2m)9K+*B}q;^F3Z!`wJT`DJGLHhRD`T
=}<xl$;u{C)~hzs!QSO7q<Y_#kuMHSx!%Gu*#E8?p@bv-NR3n*ZJk#62qRnnV8`Xmx`3!|n9&v&&b2Z&|!Y{Ox-zu1H_};J^>vPeAy)T;>ysTdvT5l&m
VKez=TLzqxWZ(#YRusT2RYvqT5$JLqW?m$Z$c-}?5S_Y=<7g*>M?r#8#+@B4KI{~!4{1HUY{mpQ$Ec_vew(#Y6TT-jqn{FI4P94XFz4u61Fy^np&fBE2
z`=42-59V)1x(tDT+}<+b^V$vfL+c*NUxryx9pV1ppTRHA)%Ss(|Mw&WJ|VkPtY1mbJLqf5-lB&7Ti!M*`3GD&njhS*&`+w$Y()M=ZlTzy?-z>-`f%n{
(4RH>^+^1)Wet4aS9YmF{P)!Z>$ALsBl3qB7##B#bvh;fjU>t$-v35TG5=-Nk?LP{SiAW5?}{i;+^e&|^ZO{p2KT$JV1Jv&@?)Yt-wfB_hbp@o`ZA_jW
4b@iGW;ieE@!~6nYXx+zIocM!9V44pZLT6WJ&tL*=~loLau#)Ple9l2K?oFm&?QtvHR%Hm=}5ASCmyFAg)9{@Cwh@$Y#W!X7dN)IKF3+O6#XxgMY(r;t
${Kox%S!eeW8e{s^QQ2Y$MI6Ti$Za_H~NXj_T6-?M8?aV^=3{42H_i{koj5%gENuN$N<8ZT<%Cys9Tev)ff)E{UE3;YVj3!(oCogiZ?imSiRiGS|Hzp3
$NYwB;qp+)+r&yxJx{L}+Ku?(8g9P_8?3-woM-<$CtzFw{kI)AvC;`=kDAFl{M_JF_mJeLyq^SKjmf%|na!1=@2c#8hwdww)?ier|sKRG|VBlOpvJEHm
B_BsRqQa*PT=`T|wqd21$`Y)C1Cit)4v*J0Y`Tf9hP+z_hf#Rxf4-5NWyiK9cQIaVq{q*DL;`dh*cTD~w4ES5A`Wub-FD>wEm#JogxKnfUqW$r_0RQp1
Yhu2VTh|-ruVwFJLEof&W^bzhB9Zi4lJW*WPZo00FS_x?#{G9nz@O52-p25UQFDv%)nF;WABuhUDfAJx=o9{BOht;D4s4O?$4jw5eZ0SU(C@QOg8r(tC
;6P>rsi+zA8tK*{^q@dewaNb*#hggdZE9Utc3;tl(J~SpXSQ`UDN%#mSgmn&qw+}|FEI@vXS@ijQBl6?SS9koXP)>OWoo|{#mme_{q?NKNYhQneeGwv!
VLzcsWsA?@3MYem2vlLVXgy!2f8yo9W~8-^Uy9M;Q;`KM@+IE6peW@vp)DW^ID`uD_oFpJlNDe}ZrS?scdSoKHpi5MftTsDC`|Lvg`r9OC|X?Oft#tKo
sp7da>V${6hlA0EHKKM4KD74rio&qu(gx#FLQzdbRizSiy!#I5qJP5gb?P*8uCyCT2i=a)11Ro~BV5dY^@!5_-!pBwxILmo~szbn0<p!sz=uFzlc5A<`
4-PH&9YuxbsKYsv;owt}TvU)MX^HmNv%oo~Vz-a!nY^p2j>wsmyIN%}rPo{Qz@Eh524F91}u_O3Hv8%{L!Uro6{k_?AOMJfQP?wm`d?Ku`(y@WRE9KmW
Kcg!jjcM~YKjIslZ{PiMHea~kwjJv4(&$W@f5vN<_=VFW=?~a^Li(Lb6~PZvyq8)*Ul7R#ejdGr7vAqVr1`!pW(nR;{F#w{^=Y6#&h^$<pnlj!Q^Ma08
|O=ID$4}*NvYs`cKP?rr}^s5fxj1fOfTfG)o|k9DE}my|9!s0QY8E~W-9aze)y{o=Ib~31@i7KQXE<R2ywsdPqW{Au3+#7G2A!s8z#Rhf&5tp=--=Qb)
fl<xT-4D|M_0V`N*cSO>y%}&BymEbPemrz111&|BFAn<9;ei+>fQb8qRTk)%x27KBF{r|I1b?I)C`(J&Fp<Hx~ldCvyhZAHOgHzeAVP4E>F%34;*$)bx
HK{$(8Fe3snXf%;23!~S)Z@eS+4Gzb0y=gVA0f6SGEp`gCCn}qy7H=aiPxMd4|ycuW<^7q*tExaF=R?xS7n{P(^;F}(i{?(2W(x2=tAJ30xLJ#<BI>r4
IYIy+v)pGCwKERZjHUPe*A4y-s?uXhSeSeSe4JH}jA2Vkeg5S+uCBwgONILZ&hBSh{QQoXY@|Spv^nAxfMDuy=D1#rYIsJ(Ib%s>GDYcU{gl|=(FBD7Q
d*AxZB!4$&K>GJ`^`3$M&U;3N_3sQGwEsuRkH2L-p#NmtJb0*oE>8{mYqpM1pXYX|r`W%2_og_zu?~NZQq_8dpEbvFhWh6E#(c<hi;9sxP&MiN9y0L9n
7e%t{(IWYpwCl;A^3Z_u7%WJNQDS}g8T_&@=qM+wExZ={<vKBH{c&i%Kk(CYM-+9P`@%4&&Tv`b%CFY&xqsvC_4CaFtf53__^cn(f@Moz=<EVIFbIOBY
wOpmtjr#^lWJ1{m(k|hrZH^3GhKbd6R#Q+rVF%$;tEp|2lWvk-ydMp{dy4Rt0`cZf;BRC%nC+1^L&`RPf8St3vt=NyYvBt<Qx7&qvQ{+CPI+h5qkbioz
ec(YIlU{hzJ(9_kNwe8Bp3#@?U4ST1clf_{R(Y~0_aQN9w)kKI1}dv)de=g>cEpE<3sI2BMoDO{S9e`sJ*eeG;a`0KKJmXW_;?~eY2E!+*&Cx;OIX`?=
$RR75}`P(Yj?m+$bpdfu`s*-+`>lfgAq2_8qM{(a;PW&PUeYMGY8Atv5+(4hjcpa$VANWDf!q0WtBL76@Vm>BW_Z#_RN}ao>I6n^jN3z>K%{O0rbwT_Z
j`wT2nMeH4G6~1TuYN(Fp0kBT`n}eF6TULNfPdclstkW^#)}Q<NAwBmCyC!$s_&aK{Efc-v-0TypTBf{@Ta=y4gI@ZPY&c?-7lzq8Z5wn(s_M8V!rLkG
xAr6)e8DX<xy*-Uk$GT)@R&j1;vF|@YgBThnL`f`GnLTu!oHKBnyO8#`?|0nuA|IlR5M$%3?tC4_j?USYLxZK3^+eWDoUS*F7rqr@@>dF4WXYi{jXYP{
8*S)>OYLyQ$g{KQ&vBKKhRNK&vl?#Q&YwMS=do{8XeLw|tsUS-TPG^Jc5p^lyIS=A#ASheAdEHTF)SI9Yq1(fn@>|DA9Bl#+hTzkHw%EzA1e;(nO=z|T
s3nGyfFZo!}Qm9B#Sd8nLC@<$mvu8#eoJ}|$Ll$h{W)<iAvd;X#I_1&LcNd9&E5$V4>=>&a{b7U6zJI#tE_OGsffZuA-gr1++d(TmS-A(k@Ew_90{IAE
1{0C+M@F~gbKjAM@_KywXRM|*4lD>I7BmL3ji1%-P%O2>%L*--7alhWB3+B`OyhHtN`j;j7PjXFzKLvZwI+~vhe*CPrw1<9|i30oya<ivH|5uiK@Q+o_
RNVh<5WzqG+yBfr<o{sr5AY|k)Ft`rABsKJ7r&2U!pEEZ=l^nmzlqMoDf}@?O&r4it9*$W&4)KN@#p0@F)-il8}OfFij{-kB(Z%&{MbhH;4jL?oksp6(
_V)Cljs+Y`*Ui3X#cDmjr>tPi{e@nM}WV$+Z7JZ&!Os>sBdo^{@Sf~$|d+y4wM}DmRvnaAL^KA@~2xY_P{6kO9j8D(fD=t#~&-7dQ<_Q@fQO5C%%2~TT
7O}AKc_^UJ?KAdJe&VF$Ny^72JCbz%ONw2jS1}<(=@a_LxGSq)X8E{?qGNsDBhsPe{KoZ^?i4Li%EpSsVDjmDcD@^<}*g&Nv^;5Bz@^-)|k@XL}_a;QU
brxPM!vosqsi65gagJa2G*{c}SkxF5Xl^@87jy}%y`mDg0m{^~uTfAyJKp})u-*95<YT~FxmY~^{>2p_t|m=7?sw8%f($w_}4cu`9F`|}2I&s;8upJDN
e_+=;SVN!ja0sjhvkxl+;15+ga@qH_hKh|*SkUnlHhZN`AcH|$wy5s&~<_rE8x~vc3pU?EQ7-4;_g-we7X}tn}J=bDJ_t#_nCjYxh5B`4Ux4yyrlbxj*
)(6|2c7OgLxqo@m`(ZioCslslROsv2hR?}gQ~L1-!yC?zkj<9l|9V-t2b$l+#9x#58u0@^J@k*h(s0V3FvZp*{BSJTz;80QqWZAe>F7Uq57f^(3qK#ym
&8l()5=KB6zq?C0ez%o%O=go<nx8_vGsO<`AV=aW8(MN@RzdLD;4427Z?ZV16bi%giqWKA?_#L%01#oI_VYX%cl@YUoedw)Grm!=>97YI{feKb)I4WYL
|P1-`|$dFSiO8Gx85#!heh_yOTom``0o+{}ylHkI!Z2g!zN%mM;0D?eDXQ{LLcl@0=e;#2-6M;P1rc%>?}BMptt@KPCt@^g(RW!+g!O9&5@E+3FYEpL{
3?G#}iosXtCG9{3@O%wh@irQ44DjW5AN#`ohFs$aBekmG!GW)Gj{^HogiZ!=v`9J*tXK8bg@e?zTZlm2xYhb{GYFUsFAmt*qx8E;0=XUJgye7`gm3H1>
>`xWL7Y-!;6eowk9{6X0A6j6QK?rQL#_-Kgxsa#mnn$D-Z27kaj9!>JUa6R&;x0ed;57ulc-$k9f53KLW68<QXJr!KaN4kPP#N^w@{aZh!;eLqU-#a4T
M&(1A-{kgiWT3uSq#DEfJ0&UVXG<G}Sl_$V=z#UV7y>^rm8eJl5<;w=QGYxK;7>^Qi<{)nse>Q)Js&KA@-?o>j~~m-Bc5M!!}(|if(U*)i(0&2mw7Gxv
A_N6Z$6i=vzYuB6Zltz!RZy!eCWQX`TM*|@ck7hA%5!K6t1{`#ya$?Oi6$G$73{Fqdr?4`|Ce{W-}d-zT$01;5TwT7f3&~gn!}p{)yrL#g#6Delk=}3-
A}&Ac-`Z&!+G%F1`3c{vN7c!heGwYtsK%$^!R4Yc3hhSNj?H-+Y^Ms_*X6W<&bn1LZrJ=Qqvwr=mymmy7yYQ$7_Vf1P66KCyqVGkm_*--BPl*tdMZe4Z
!U6#UC?D^C6f`sfb*y^<%PK>W_QApA4Vo~W;HE#?QUGHyvf{#i8w?vGJK{e{s#lfR8KYzDYra|O@0w2dv{|K}_2FD^gN(?5NSWZzWuH_X^H$p2ERt|tD
<{7L?_vlQ!J<@o{r3d}w&2p>xO9{ES?U*Ol6R(Ez#-(0#k?hmEtfxlV$3)RMaMrxo>wwddyq#r*npl|p-j7x#<w+hL>#u665=a>`x=EM38{CZO{CKm3O
lXd@Kf88|bM_ZQZ4)(u(hX1*(7-dHOI6H;rw~{oY`==Hw>_5E{>3nGI*&6k^n}GkrczU4o$vl9cXEON(eMhLT-Vxrv^Ldm1v?f45)f(f4PyLU-2fso#8
v6dqTc`R+ySxd17=(mRYNAB_VOVacKH9v2pXYuwR`B_!)^v>Xbr%qSQ=PA5%4gD>8lUep0Dqzlwgvfz%x3)$@(m^)^%ur+Px(|<r!_c#?rnbzfA{k-2f
t)iiU+*kUMWETtA1O2;@=-;lz*aMfB9>xl>EKtg4yEyDlg#2HTu#d|L$bykv_Q>;r*1#>F4ip8CVw1|85>*es9$w`A5r}4f$(6IQZ?QHk<$SS$R4{|Mv
RO`tUP_^!o>UQ(*t*2lDSz-ZA>i($zg$|I--tr>XP)xclp$t`hu*RM{6%-+%A?lKSthrjdTOAANwoTHlin?|0vqDE~(^!B5D)D-if-IXja6Ro*BxA5yI
+`FHKvTSNUe$~*Wos*elx2T$(a3E#P*{%iGBkdl5=|D53OA1_PX-`q3cFIpBU^j|iAABmrAPOb{&b5t()b@F8Q27YAM9lhUT2>%3IS>JK~G@kmQ`p8p=
KdcOk4Ej{>kOuhutl5+Pd)UYC=SF{R(ERiPeuS>*vm^NT>gP!O(FySjbUD9w75NK1X#Vv%X7F!jsR90lX__;d-?&~*^N({5ep;@#cgiQ~ZWo34Td@Fq(
Vs44+^@A;L;o+ocPh=dVx9QufsOnpS7B?^2Tjn40s5z;gulDXPYn57p*v3!oUh|E!~G*CGlBeJr-SjIzaV>Mmz?nb75rP6Zd)Gd(|4p#Q2KEP{8O_8hV
S1KQ}8?Fx<vnJsy&bRtvi$W5sL30!S8en($|!$pcAmZ%$5I_FJLO~!SDWm=2yzM+PyJ9v%e=G`QL;yAAi4eJJQeZUE)W~#u?>*D8+~TMXEW~Pl^fuEuS
AQ3g*wo#H9Jk)&RcF6n#heeO_`Q{cE!-kzb(<dLPW+>}Cl4e`!QD<)h4g{B6F7;NSS&>h}ru$7M+VL+t94K6o<DZ<zlS<BIa@mZ;wu6AxB~_1Cy>=m+H
^gZ~QKe6MJnkCrWve@7nD`&H|a3w${}(*5CQBdSmI2=|xDyHQR4c&E98`nGIE%;)$%KH_{-4-@j&+Pr~p+Dwa4zlQ4W5#juH+zsW6Sv?i}VDBxG{&Nw_
m`{D{Z{+(i!`-N;Uz<dQKdroaq?Et6ySn)P*Zv*zP4*`IEp*mb%%@oD0iV(N=-r|I(RIhi{V%PFU&SoD_g8<l>ar$&l{7;>gRcyGN8;z$Gs4H)3+BJ7B
5Y6}lv+G-asLZ*3-fm#OmM!H!6W<QkA3^I?*qd7EeGW9YDRsA`}<UrKN!CbfS<MMqyv6Y7LyeE0)A8&_-Sg^5Pto+lK+V!F413`&Y~oI`KF8H|2`VPzr
tjTg6f-x)c@0;Fr`^S-_oil7yb$CFs_h4#MLAGuX5KnNZ<EtLc)*7``>&|=#xLqs;2xo#aIZ0pOzi<->E6RNuP5pfp41A;-~+&aelZgT9W^`JqLcqS+D
~B_5D%~=AXIO+fskrNO#g__jn0>+Z*{*->W6`BdU@GZ~R<#4ANhZTtob;uVn5}evEBAslS|_g+B2MBjmq@z5;(K`JepN0{DSogI}B5xsCpS@nfN2|D0F
gua?$kNBpsCBhFD@zbg3OnclRZ{02#d|H}9I=V3+s;|%=0lIb%U{nz7N(R_1|BHx2KE&RclvhKk@E7ZUB7tOC5==*FXl_-CL4OPld%m(cl`<q)w;4i-S
=Gb4;S#`qxI6IhMh4#D3aer5}T2ubcwL`ufyO|5%Ye&0$03R14=tsUU{fhdtd@DkY`oEHpUmWr<rt>#)3#uQQ68tn~=aokMiedgi{qqUm2hz7`RG)a~w
xfKH*_`~H^Pm2aKcxxgFV2npGvr(A5x;y>kbmr~MSfE5C(ws}_s?a0#QwO(s4pA27KneVjN}#RQ+(2I+E3=<e%%a53*4`5g8DsoE-S*9oD%sYs?u{0#Q
#>u#E*ZR3gpWvUXu_$wXi6kLDDuqf6j>VDfQ8i=HK3PMEav$z$ss2p%MOl_GVk+$C-Wj%Nw_l>T^r<0;;bA^0!yFp+)%nwjllUL_j`KC=YOdbN1+qYn;
zcUIV{YJB#7`822BfkFk8h*Zw&n(O=9z8TsEn?F9L?L3*V5M>iKHRDVb0k7)(Aj`ba^!O!veV@ddlB6B)lMu|)QV)|79e^WnL@Hb}4pzIO<#03BKTOTa
Rzoz%XeAQ*2K%n`9xuN@EW{e`@-};0vx`kz8{Z6tO^|!hXeqYY)KK36IE#SwDpU6L}G`s=nYpy2rXRaKT(8uN8<V^VV?)HE`p)6jH@ZZ<j8vN0JNR1QB
Uvwuq5P$Ti-#B&=>VJ7@(*EI>hWtOKA^gQSmxnFt2i7pcr{2jX#`lwGzTWa~k)uA@Zd>wq6ilqI&^i<h_xn0g_ryPpNIzxj3e7j;>9nGJ)dusS#@ZRbe
4E5FNgwcpev$d-g!CiIW<>b*bOQgz#&KuRU$R0%zMRjk1^iVScNNh4D|;sRzsgdr$v^6P_i%sT8RmcA{rl+1-_U*&KXm!|;pd|a^?U2=FVI(&^$PyPy7
F4!{+8UQTcEy|^eDjjlRMyVFz>0F#P9Wyf9onqfqXA!KV#%?v$ulzh%3+g=udK9^*qc!?~8`;gX9hVry0y5%BLP)2%qN9J@_BFnp&j)HYXm<=MH1=15B
n((SNa%FT)>DcHSKLjPV)xxPQh$3V&eM_AAQY4J!11>~6sS&S%dK`J<s+SLDy7-8Vmf<GV=tJIg2h1<P|h{Hw22?vOsGWZjhT+h7j<ugRVh_{)aYULgN
1MFT%s=PDPb;CIYh`1_Tc68t{K2m4(L{apX?KlmSoj_)sQQ~bWa*wXnjF)j}I%Nq&#Q+8w0mkjcV@}>5D@KZx0pU`~Wlc0aJSx|SVZ&f=X{ziX5^%Zwq
^q0&$jtM_EqABH1Z{m*p>60Ddd*b6#Q~jfWzgg;!G39f*W?%TrhvV-ZC;!9knDnoUxY$#Ex}5?4b<ShrKTgNs_u7hf{rNZFRLtktsejpGf4t{1<yT5a8
~d{g%_082pg|wa<Y;T6zS?>P<tOfSyubY0N2pkz{nCWL73;~U|4eNvVSTge)?P3_n}nqQRt`1%Us&X5G{5R8r2qTY57fUsX6XR+=PQMOS;;m^O8IejkN
i2CX+`(<C$WiNaooF<pIO5Hs!^2><=a&C2>mw`BGOl@=e<eu@B7ccuo9uKW1dd=$1L24bUyY=;>VeOP4gKgNl*Cv$&B(FG%@@0$5GfWma#t->q7hz?Qy
WM{;ntF7jlK|!G9}*0i%4}ff?zjFHQS^^V=?T1O4S?bswSsJbvI05-O%Z`rc@p)A^x?z?WNoS&}}WIlUK@&olylkp~-_=5yKfkzxI>UDR)lEK$A@%OZ{
VDd8RYzs%R)lz);4$gld=p9baQI+{xO`BIwR@criO^*5i(<xrq}x?6$%UT4o7`T=IKYe4=|WlH|L#{~Up<KzzMXQNCc{^RF^^Rwa4E$L^|w?+PiwXRaW
7T*!S-qckI>w_H?@Fy+7B7dQkP!oS<c_V*P_Y|4r|F$B3ASE|5@|RnM3Ei(#%?pShPy7wF*O5QrHe)ou>+ksh_!?)>FEC>wd*mOpg@4`m=OTUn%~aZ;K
GX#CSE02Ck#EIzH2<@em91d^_?e0MMETGQ@;Cps&EUUT?U48jqn%9rj-gNZwd}sBf1jK-C7yqwfZy9Hvzq+-cj}Dz5%#^NeDwDn`3Gz>z4)j<k0RwWxV
laH(7qx_;79T+_+gE`1pdy-EUQ)Y-}M>uN5;e_>6f2#0qdJ@bM#+1Gd7gpH$1`r%9j%f{a@oxqb2_R^=U);*J(lhw|W_n|1R4ipIzm>Gz9<HtOUyE_Lf
;f_{j?M!Ny8}zboasBYq`M2ADsDL4QO1x!|+<^RF|N)r9z){#GG>hb}kaU%}K1?oZRYaN_^Dx0z1<gbezEZ`YiXKUQT<A2dIu`KlB=R^(q1_x6-OEPVE
q?_H|_p8xfu!M};^=O>)su6Cy1KeS$s^*0kKf6Y*zluzDjSfA{BejdnwcJ(CxA@`*jG@p>jpVxC!!dG776#P|rpu9<6u-XwnPW;|Fq(8VI|FPuT0{Q?J
FV{8YJ8017g!-x^d?FDG$`^M64t}4$nv9%3|1gVVe)mt*B>W*7z24cR@7GNM`}5FJzJ@$wl<#11^N#1Ao$2%Gy+VTjTCqd@<bQV;^yRsncT|5376R}|F
2wME&+U^>=kwTvev2!Lkdc31ZIeFl&}KRMFY8c|Kh97<e($$_M1FzFx<2?trd*YnKbD>D!JnJW_Necr;I5ND>1_!8rpadv`s`Mj-XrucY6g7SmRHW~Po
HH5#wkO6cb4Ig!<F@p>I41>P`|T45W#;@_5t`Ip*Ph@e<@}u<qPl;^!=gc+{xeJxr4va_w&n-KYYN{V;B8(nXHPO@&OB)&+}pje+(815&1jYc}4SqG^F
)iA5s6Se3D^)(-=`@pgxyY$PeanH=+5Vw@ZN^m(pD&|GxZPlRx~dPx%-B{7v$&dV^ouGB31I-vt)*-CW6rz|UJJS(Cr};au;q{_XMz|2no<Ou_#&$GBg
8mL5BtpMg~qe&~yof3C<W?$7V7J|lf_JW(m1^4n~qe`ha`_*=&X^wo^@SOR^he_Im&z!zS@Up^6EO~D^%mDVTz#j=~gUyyCzobs=%82<Lmy;8mbze$*1
FmpE{fB2QSIiSCbrdU6Xy#3|x?Tcni{&LNc@|Eu_CH;&C{DUdF0(_OZ+clkEQMGRI{@W+b$Jr|({{Z>9eu3Y7RcQX~<QDN$t4+P4{DC|22^&^-$d4>X#
*Ff(UjgCIa?geT3VXkiFUjP-5B*-~jR)`#V!6c@=<k+Rhx6B6{rcCnum-<eIYk-yzuPJN#Y%gN`4MABHzfbsjgaI0_`Quq^{EkJer?2S>~D6Q;{IduM-
n;tbGgL-d(H_Tkj3<X`K0$ghNw^Krg{Kh@m?b3qknFsFPd)l0r2hV9r$f%mImp&yn6b(pIMCi$%!xIA2w8`@F!QUKKN^)an$Jk-&*khwPkUL=UXablVJ
UyIrPycKThDkz^wL8_;!~SE6QiDuzn?f-J|~II)FYxRn*}J_?&Hsw0}x3zYxD@LHaz|n=9n69#^>klnDdAW@_Dy&gXjdfPW}A&X}*XN@tROZa>f{Klbi
ZKAJO{k$>weCVw*J6nD5ExT5{|6H|6X|2*tNU!6Pdhw{_Hu?PMEUwLgz{t(+a<^K&L(tj+Sn)0Fg63thKMtG+FaR&ZU=<Mw|p5Mlpkv>fO<pa3xnDRY_
(@l;3`k2qbf7c2-CH-9+K|dj1-^9-_>J0vZ?B-m^|EuQ`e(oOCl=#`}6#10$Mn(P(b3RAve@`Ea_~+`5^10P#sNwyTC-`@o%nwxZ-zp>cgO`aLVSmZ>{
ScD>;hg;Qg-ecncwWEpd|PiI13zHx{^F88WdVG+W#O6TU#f}usme|=>gQG~-<VG@*95<t^LtDAlU8mKzIq?A7wYTI!~9#)&YDm7Xl21aQ+YgZTjV#V;Q
z}k56vCc&v6QWSyPV3@UJS@lQsNXmC1zai|_pgePXF=qC)vUy&wPfjQKe)uL1b)Hm{lt^DAx5$e)U*`xWJ%AHg4G8e5S*c)5tEzP`*zpR7y@s=sPSvrx
Z|XQbb;FO84q_dKpe%Fob|j}ZpXob-vqe0@fLeEc9EyyU@|{7s&VQX+l&0`s9(trg_+d><wG6LX^@{-|>3lm02`&0Ktb@id_M^Ul-If1U;r^`})MG?b6
Cr~J2fav^<#)lfbPUyo(VH(A0z$5s|1?k}bvIq}m)6Z##dY@#Toe0K2HzAx>u_i?`8MDmw0qbKoax>zLr$08(uH+`nld^hRd;P1-4EBq^RcH$}Jt6mED
lk;y^MgGMro%l-&1^A86mIv@dS|dmz-~&@lApdt~i~So~(wp*Ytbs`L3zlO((^yNN_@|yz0UuKqHt@YN*oovHCOzJSFEuylgPHC5@UJiTmzI9t8DRcoe
)|K;M+kCHr}<}2`XR?$S<qj!kBt0fc5C#fxq66be(};Cs2`N(1pFj7y3us<$4`@Q$baF=?TY&)_x(P-A1T9plgWceg!#5&x0oNY#b`wNo4peJ`Or{Y>f
bzVM)R3rLHMv0KH$&8&chMuQ)Ws6eZsf8w9!AGGK-NvP5}K`?%mXc@(CX^;;%;<^ly#28>obTwRhx$EAwrK`XV@&bKGw)U4?#uw-Vk@tH=k^*N#(K|MJ
4-#P5%%G+(*oHRhAb%F<9DdM){@l#>S=(fp$4|K+bT=dhslxe}1?XET{&J}DWmA<YMjP20osvDd$RS)rrzc`+N2zujg9eq|WkG|IOh3#jkR@3VqGjHyH
k&Tp2_F2H~J_`B{fAD0cvFEO;`<IlfQ*?I66kXTmI`XAMlAFXW8Db-JvO!wP<Gwl=qSE76q+1uFUUwq!oiGQv;f6u4Y#Uc53rWW*Nw%lG*;9suFDW5uu
N96DAipVEtM*JlH{58($d>(MhUvnoX(zh>H$Y0}pH%f^gQOw9c+o-F8@&Px<ziYkQi}+*fAf$XqwpD0;)$4JbpWCCg!SnfC(4R~0<O+RvxprnI=AV*}d
?(XbS}D#C%hwi^Kb|9>wYBap@|8-NBY)du!b(8?gO(pce7<bGak2j%oaUFx@t03EYwqNaEb<WjFOMGR&q^t;Nq^mIXg*^HT1x&p-cMhae$O5BH<?ZOWi
R6Y`D_t^|G}KvC4W2D7U7?$I4RBlxRw*YmjyZeq2$tmzFYE#2lxY(M*;dMmuV)RPiXB+6`$|+VbGs2VF&!rG^Z-n|N4k+D1S+zzi%gJ>QBy!K>A``PH;
ZR2c7aW>l66dDqn6s+x~z2=YMP-pUd_?{*V9oKX=pb|GMv&|NO82OC0>?P#pZX|Nfu<_kS#Jx8>*i|G@Cyl)Tpdm;a|Ai}rtm{{rmg{|)~8ulMs`@8`e
X&wst2|G(eQ|Lm^#|F|mtSN-=t`KbTxzyJG5AJ0qu&;Q~7{h3W~S`wA8d+{r-;v{d-O1NrqN2^h1gCkkt&aY?%wDtIaQf0k8AnH|~Z3;+%w9Wm2R`xjc
5k;!3)w4iRe%=MG=-oaM)!m3F>Rdi*2ebm)c0yE_yIz1wq+QH2KHq+}1=U#TcGo3EfvvVErDySJ1t_ZgNcg$=3NIwZsg@{}<fXGfD{4034x<2N_~?_>c
s7RA$6LJ{w5rZ)38{{}|JW2YeQ{5KBC^uo1L_ey2~a32${k6KEY9)yW$_BDSXbs3vchc+K2Z@*HCfS~V8y~%q-~EV#Z&)=QMx*<PWXI$Id8}cZ+wMR!x
KJNigFnqwt&jl1IH(+-0lo2a=P>zK#8JZla>GFQv>REzx^kmi080CE9h{mB&y_OPEjfGu7Q=G>XjAVfB8N{fKsJgf>c~yR}XwYccWiWihjIRLs4?^m7)
-KPe4`jX*Y&cI@pev6eUrdZh(4a&w^CKJA6(QrK#@8YUM5FG%6bS7nIt&(ffl@0e>zLWv+SY7F3E<@IM$OeH;r?EbF#hl2v-qJCIbTSOO~Z-b}^*yU$N
l>TaD0pb}F(uP|z`2iptw=V~kU$cp)}2bA3Pdwo3rroG|$xV!cQC_>q5uu50_=@?R4N6eo1{NmIG)kBU)HmC}I?{UQ_QajI&L>2SL7)8jv@&Tyz62S^b
XL(_f6{fH`gK9JpudsSiriTHnK;_~6j{UK+KPgIerCNgOZI0d#v?9|zUt#^H$_=ebFnG}VOD9)Yb#P~3BZ|ykEh|86(ds}}y_3h7qT0{13tGMR^-5G{_
u7C;Yuq#ZeKwBgE%w(en?TCr3Goe3d*}8#KuPsjA}h^qRRapiqAjS%vMQ}`{(U>N68rPcLs)4m^KgV#RBr4Bt!8g}TA`IQk7GbxhW=@=zWd1`A*s@939
6hK-?o4<Vwvyp{U!BAQ4*Hi;QZ01rwZ$%o#sTvUa5PE!udzm2dV$bAuEr8Rio8vD}P5)D`gC-l5BMwvXUJ<KG^@4A)P;t;+*kwZ_an10z?(gpYN&GZE=
2N%QvFz_?wFqWxM&E9~HlL_<T*3W7MZMlPjncE4>FRR3#{}zDlc(@7O=DUV*4pHs4+#HB;`_6Q~T=^n_NHud55JM9h~_k(9seNob{;myS`dl`mg7Ki4C
>#`<!S98jzGEYH|KQ>%w43Z+nPC0SK%uUOyX{)t-c{mlZDE3cdr&hJ;I!)jAu$%I;EKdb>&AJ<C>P_=WvVpL&Qe2Gy6)8mM&j=LqGXy#QV&aYK)+R!L*
E>YCwXmP>wExsEVP-Vn%ewgZs?{L4K!tooUOhFq_6yQp@0SdTpGf;&U&01j;!GqBeP*O13gG$EUV;fc|`X+1u<=8iytP%#6wEjhf?E%HHRZLWqWp0oZ@
-VyNd`k2IqN3S@PcW)wa&n+idQ_Znzn`NOq!<RfT>wSz!#S*?W%F+KD9WQf0g97nA6V%rZm|TF*q3{BzjQrLREm*$t;lNaaRXGtKA#())Web1AG?oMSY
L->{HCZ6!NK|FznvTYes8>l)v_$@EkN1&dsX9nH0MhV=fgBT(Wq9v-|_y>!w;+?*)_Of)EQKl7WLg>qc3qj>)RzseI8*2sQ0<?VfD=}0qV!bb9c>(qIj
<qb?degS>fz^d$Jl|`j9HgpDm)=T6dnWFv@e-wZr$D8wEv?-2{3+i-RCw{hcBcR+N@>yx{qAZ4W4yiMkCcm@9{5C9ykw0Ocvds{oaU4gE8n|C=jW8QF&
ms0?=3U2%Tz3$aI|3VQ{sV|8<@$m%}bVw9<*Y>6lU|I)hws=i*b3iroC((wKj!@uGDaD%x|R&YzyKcVa#pIG09eIcr#Wz2~xkbO@zNDZwkMmdW2u>sXP
-Ts1~@7H4q>vKRqFN2eC!TK;4A5hJBJ2Z*PAh0{ufB4SG>U0o~DXJ-|4p_f}Vjof8O{^>KM~}^@z8Ra#j->d5C5-}Rw>#>i!4&niE-$Px_CFJ)nxv%f5
LT!xcvJu4*y9@K$Ii4ViXf4$pz;Lw=Yy;uSN0qK{&Jbas?>DPH{9P%7hP~ZNZScf1^4rssHk%eD@sM==#LuJ5E?vRD;#wA_s`t~?_W6&YV<#BJ*TL&)5
amI(D(C(^*x$-B*iIi4y-=>Q9%94<y#4&J{gQCO5XUEb!2tAev;LOdc~+U^zYA#tTI#m{~_v1+Ei7x<qvXThp59O=^GJyoS`D3BBEmV>!16+h&r=-zdE
%`A#*jcVnwk3iuDRss&eOC5kJCYI>7yT3{_fHAC(g4!`IX??(g=B{Pl~UGxjIdAV+<yiFt+k!>Oto|9&egV%DF#8>j%`XL-Q+mv@z`Ci$56TR*ol)UVA
}bwK^Tz9gV3i23A7DGx7CaDMtjSFk?Qu82?fTf@Qck7ktmu&P0c=dVAfkh&Ls%R_z$)bfG)#b0!2)w`Llxr&wA57s}&1Xi@-Hukv6G;vwKc6T{e5%k|z
A(b);YTU1KqEf17S(O6yVLI7?YBBPQ4$lAN&HmK8`5TN1ch!`m<bJ7w%4L{wMyu@B@<b_+7tXKaEvzHXXLDa&(LarH4^r#l{Dk+H)hX_;&{xt!e`9*b6
7e;BOIn$kF;`)&1Nu)*oTdq+p0wU3;qxi02S!m_tL7@eqM@R{^m3E&MG4L=#7FIsEP)TyW{&6gUU(U$Y~FE3D!`;773pi;QUCpOFvKYQ`n;k(JZhsCM&
Zd@v1o-AX88Gj-PmCiE*FR|@ko82@%{5Wq*eR3gZS}_UlZadcHJ3MYQ?@`6lk=Mcl>^N%P~rnN!9z13U)<)%qDkP;_sJBJfGOD`=nC$j1i^Gf+_NQHg2
Il(S@btv}(QT8`ST%QSDK`B~k6+{q}~Aq!dHvh5L7GP7T!Oo|_;)>&`i4e;7|W%Klv|;ybd-`1dlVCElN|dZ5~x-9g3vv06?UKZ>dXKA|~ht`b(u5k|@
SHbHz5`&Z6U-mZ7Y`3~+qP^GNd>H0^t1itYvl{<(Jeru4T|4AN&iTbWzT!}A)a!;z9>BV@ys|5X_;~lFf@<SeY^FOIx)W_v`wn6{!d)5s|Vf|i}0xFR)
z3&je%d1NKD_tg}>SiJbew55}+&^jUK!tY3&-#SVf9el<sK0VkMSmw1kNw$o+ksSu%vb!mA^a=qlh>p}__p7=QfkGNtd9z}ULt?~ZZNGtqv(e7eW>yiz
W?D>BEODh^8oz9Xn!b0wWvx+A&i%!yUtaRDWt-+LUn-8812Rp-_N_(v{HJ<y%MWTxsU!RYs6T^H^lMUrxd6A0sbMDj^%UJQ1wxNh5b{({4y>Ui0{s}#Q
hYTtVI9T(+bvi>bFZOaSQQ9|L3qh$0)wrbFhlxSA!GccW*u=)y;0M5I>}00lyUHx@zJ3hgF~TZ<d}A|1^KyL;O&W8{(tGg86IP>>QB4BY6Q8)2prp&Yz
N{3i8v_LVq9YT3DjL*hCiMzf@X2?w9d?KaP|_LH;oGJaG)-r_CGU*SClM*V3+O1^n30j!RI*X2Y6R4mT6{mE!waf%DfDQ{XQ`yCZ+aqf?9cZnUat#S|p
KM};%J;qwbi^&o{Kifa$~%`nXe^F!An6}P>2K$Wm2Rz<0?R$k%x_iyVKtxoM6=V$M$HR^}we2M!PtSZ!hncke{v}!FFpJb{Zuu3z1776~o+310aGP0WN
Z$h&JeB__kF#2!3oU{JZ=8yst^7HlBKV9@I@YPhbZ+L#aKI#w0e|GN3AB8GA_<Wr%@x9UH`9ypOzx9atzy$bk6ny$uoPW*o3dYYU0oBg`70tl!7tIf)A
VuY1l{hr?JI>c}W_@t~8kvXweY97J564lXi~i-?OR(yr&t@llK4~rsQjtmz`P-g<a>Ng@|IiA%F}{H6;cVuVDvr_*q~5h}j{GQs+4F$>aq4-HGSsFWyG
5#;2`lVu*l+AuAMJs!#NMa4k_tR1(7)+n4E$I4llKMq-M9IG)sJjmR<v@teG2ri*I3R;Wgh#aa-Fw#-2bDZet>V3G4D?}Yo188ID|(^-6%e#IQ-y<^X2
tCSefgw-UHQLo`x5$s+LzsIg8P`i})SJ^DC{!BgB{A^Q&<GU*p)n<NFPw5LSEQx+@_y8GMTp-|x`zU<Ibvs|~5h=HU+fyn0E_pCS|S?{`ju8>KeV4pz-
%RBmYH@Lb1#Qr^iG=T{kBA@w^dx(D3vemdoR;8fuLM3x@sh~LVibNXAghSjqOJEN3VCq{kY-!DA$Z^31T^PBAkQ%GTni`|FRp51J2(Z6=oitlH5=mEbs
v?KB7jweYa4_*qWf~FAzKhI*Bf=Vqr!#>`>v8vdAHJ##0{MASNEA2AKh;JQKSb^$(0Q~l4d_K6JVjV4OoZsqNeu$r@`23mG@c8)~SJVfJ;g5*VMc${4`
tY{G{HS!Fj|=fJ<HP>1X{qSn$E}*@f1cDwoUgfk0~JksjES!d>-3BJF=+t5QH*Z?h5GBY><xf_n?CQS=zLO~uf@Ss@qCwAk5;Is;7F^YQAMdC^XQ>Ibo
SqZR*$ok`SH5ycJTdr9o7eXs~{CWa<9OrjiI;#pTD$2Qjz;}%r8XHd2qf~jv7tGXGixTbsIiB*2jyqqSX5&C4OkjKm2^%u3NM+y!iP1!TxYTe$9&l@lU
S(1o2;+g&RD7ZyM67<X2N?l-d|R@b8a$;T7*k8M=tC?sCcb&~{K<@%^-|iu%@DSDX(|j-8THJDN``#%_C0sXH^lDuK{<=r2q28$1wytwUa+ei6+WQgGT
JC;m0vPq(Nq#^Y<m{_vdR{YOvSk3hQ|5r0bA+%Ug2Y<a>e%;|vp^%^yeBkGU*GR6E>Jde1azx!wJk)J+pC#RID;ZrJVWfrueRn_y8R%(6BN9<F#M14Hy
En&r_&t4|`zw3R6^Vxo?U!1Siqfe=k!S+lkp9oU0fqX?OS82zOJKoRem-Q%>-a>!j*q!Qx{-Y7qkb08l{l@cq?{YpR-y!BRB5o$kzxV9{@uzV}AoVPJT
jW1yRF4YuU-~Kxm>-L(q!h7IA^vrbA*`mw`Hu4udCPWz`gnNw!0J!WI@bnQ@$bM7vpT6E)vLWqpYdm$qdyU9+H2tZYYyXsIef7H5uZaBKbM^it?pXJ1@
W_OBv(om%&w4f_BQne`8U`|T0Mqy1NfUzqC0-y?A9aHKlA4Y^;P(6?18VXdlszt#5{7bDl~TH1>#31a#{b^g^l{!i2AI5OE00+ok%O(PtA+Z`2Jc1{45
l=W}i|wWw$_l4xc&sA#v*}xym1t>f38o9^yk-^dR+M`MnJF)&AhMaDR*P#`$Hta{_+y$U6_<3!A^cFD}gs>c46(Ddl)s5#Jkkdo`X<v<1HEh;W7aP6-b
0JDz{%7anjwG8Ooy(4M0^`WL%jkGYDKVZJ2n&*Mp{i1>WN_ive3@GpdPOZ<N8owvCPb&k<L1ZJlMexhzvNI{FoHX;9^eW|#L*#v%OXyY~Gzt(x5@qV{%
l28gaEb;v`*JS<Hv@}Xpe(U}V{Ek(cbH3wSD*nFj6_66Ne-9m>?=xzgIDgp>LP`ZJZg@YLQ)3nLpA-bB=zdzUKY1pIZ@=@Q^svfoURxFJ=kBb+%J<)_5
Bw7G6b0h{QOQThKXJDr{`Q^#e;3PTg8E&1E9jpxYqLD#=bMKMt9uz&38fC(g86YZNh-!)GkMW!Jj_r(FJyQ_{&E8q^B+I)*Qnp$qmIV<o>sn!riLe+?^
(NMe<l5`f%($(%I9O-n16)&NFu)q?>c!PzeX?cZya42CbW`kkB`j1BfNh{JRQ{k!VgF6FTBH&R!ffr_s0>F?gjWlt49ABXu8wG{6%k%Sl?ay4O&5dM;l
7D@B1b2-S75;`d5n<YxbX0kNAo=PO+*c!xp4Uf3XPjonL$vIqtu9I6CA9%#$1XtB>8_{PDP6bN;#SoS5Hx;D1Tk-Qj+e<|Dk~{pkttFHaoKfBpa1;`ei
m3iy?LmTTbq_PL#*zL<Qg6wlwPORQ3up^x~KDMom~{C;sje;V1|XG?rf;r-VAJL>CyQs)oEk0e&P>c3j_u?lFF-U<DGsTJU-Xs;#a3nG|{3i#f%{mw|A
eD;C=hfVcJDW~3t@g*1NUn9Mm@%)K%1*u?Ne!IYT{Om^lS-A~g$Pf1i`uoiAo}8aAOEpA(pDk~Q|GKWCJ`%@sy{FYn3Vcqn!W8(AFhfu0{N$q2iXgNz)
IZ;b$Mf?#l&D|K<?@KX|Ng^2rIn$+Q^x%P`_KCw_<o?7iv;r-EATkKS{$d4g4a_AtB}IA+?rN?TQw$rwnF{y$Y=>G=}f&8kV4mw{T@~k9Z^5PpXqf}@}
sW%3Q`*SG%E4?jcKg_f2~$At+-Nw_?TI*5LRzuyWXIGaz6bM_v=3PD24ne%Pp;<zO*W+Hq#BQg5DMC+j0IlgTL|pwU3z3o?0sMr>`9fynk1(7=N@*iB;
2JR^4cYHeYTLKYslarGSeT&S$n(JG4sJZf=-Aj2;2bznGWPBj^7|*I<0zZa2iQt{r~9MvwE+$>u<*?iu)}fj;sR=I3^Cqm*>(qY~e;OT2$Kv52oezbfN
<=ZW*7IMuzz_m{H|`d@KhfuH0A-F1oiu<vyitbcbt@d-J-qW(RKx`b4iF#>)q-1+c;^A-M+n?(JYgCCYT)7A;`ZxvQo;J>}04}3yS&sX5je$#{0g8r+z
5TESn<^=q7KBzl5--G5A_=vr=fKO%*Kc!X5YR>tEsK>ZpVy}L_c)z=ri&ZN(9NySpwyHMrx3Ne4_p+xw@WZlep~A{cyS{;s343JT!0(v0hCR&xj2WK)%
Q<Z-)F<I^Nvmg7^)a9GUm5u+=b+xQzZ`S^tj~4w+w3G~eJx_}14@7LxgkD{-S7hZMPGq`mFZJa10NbXOZLZ`YZq3s<Ll>!^D$pdiEk_>CGbnLw;{f(Dj
irY$oTGIm00W-8Ge6q%MDtw-GNU=@_EZ~KAvih^QmuVYJ>A}V~hJ`G%ZLuYxNlQYvh;L8u$Nx`!K)Ntt+fT#*5Jj@uRR%-#cQ_^dZGO+Ao0*iB`M8Ret
+jk-yf8OXR<4Iwij_{GdN}#@*)$@waF_alWOY0Uvmc7i-RMu2=B0ED@yW?=qtmT`~W=KP2*x)*7!7pLPGh`e#`8RPtAcKI$7y`ou>r^QnsZ$W~RXU+A|
3=Yxecf)t^6k5{k?9JMZ}|1;GoX!UGaJ@j|u<?IZ6e^Ucrar9zZ(P}VuDRmontrO})E55$Sk8ZQS)H)kV!P&PB=0nchxa0lQH?L2rxe@Y9ERy&_DJ{>U
6v4^|{-k)rcZ&I1dQX8*%lR@P|7dW&P|E0C`RI?0bA|gmdaypsZu-Z;^Lu3hrJ%1D)^{&6p%l_Puh{>sM27fK)E)At^|VBN8dfUim!iB*!S9jltw$-T>
74w+>*)h4W@(Nbu5vC`l)9Cj&z=0K8~ckO><FAsw<VwG-<;3~J~7(gZutIFHKkQZ8Q}Rvrd_Uae>Te;R@j=IJLtdd!Q?`I_H??%s_J2k`C2KpEBHm(D#
U!j)9>pN_=Gzc5dXXRPgsq}C{t(!YVDusf6AteQNKAIFXMdBd*b=edie$Suik<mQQGC|iu2{pQ}l20@&-S~akXiM`fr)k;I9jFjQktxhEM!q(_E4t+Fr
-l4{)QL{Hw!dQlP$hoqWtEt%bq<Lwdyr_3e2F{z<GiAN>8Pm(nWJ=sO{;s74v)3#)-lk$-PK_eabT>Jyp8C9SSS=hyWkfB#}BrBEHK!uuaII6rcB)&lk
4*91OmXqT%C{;%WZxZhbeJaE3g4Y>c{o$&8#BG@)4HN4Bn?~qpK@@K_hQL3n^V7?Ih=Napdy#s#Zum2n3`II9)2EXs0?a2rCccfi_Z+puzq=2&J2mPg|
7Ym$!A(#6a=jUC0bXwI+99psUz9-zT$LG*MekkW_;@=Idatm=DPJ4*I=MDI;BD5AaTFrlJNG1J(@|9LU;==h*db?@Brxq<0{Jqg=g87t~d}{P>dbvh_o
*A9a7Wex+OLjOPn@FkAzlsC+QQ6x|Amt&$xrh4N*nM7<qOA(>JLN&S0YCEEZJzJcRa5d?9_(LC^Lj`AH6BX~_3w8D{#HENTr1R{_P&m|f1#DMs^9qs)E
E7Ohy5e*JwPhsW%cd_-fw%o%qW#)t|_%T0)JbGdkTJQs1-T*7m>TLD)Ng@3Hi(8^L0u5Wpg9He~kX-pO+x#L*CmeQ9n#x=r29JQzJi=j_aX+`8CZSNa_
B*$_@N3_nkb@AFBiKcMNS?;q$*dFCjiyZab8kI)8Y7td0wQs1T3k65sEBQBXg)QAmD{m|Oh!okoS{r!Oa*54<Jvt0nsLzxs3cih+MGdkyf<wUu45J|0}
IsE@Uah54n{Yp_4EHYNE#{@Vk8R-P^Lv(4h~{v-<xR!VZ_x~L!R;>7#?*repoC@=I!ivMes@%?vgkNr<`!2KZq)y!}{Hc?J11FzMi6yYVk<NQZ2E2WiX
%RNzw<^X<wwg^-O{h!q@fscj#Iq%=LCcjbdJXW;g=%kdw^L}j+`t#L%6Vr+f__mfcw&2Ga;{3frO2zjF*dG*+?G;u*;-guRy3_O;{5H|Ljh^Vw1A+LW_
?I*JquaBrxL=?vlp6B-7h0_y^9cRZBSrrzM(XSgeCYbfmxw>26X)cIe)stP#dicL3VA*Nf6ese6Z~C~zEbS3h$85c|NM?ln4gr(q)Ds03-&KcKZ(!y_n
+4f_A9lC*`pM!J_r9ki?<c#!{U8k!|Kv63cjD<jQS$bi#zgrJU%Dnr*_+tR)z-^Qb(`Ae7|u&y&%E-T1$P@?~3VvkNEwo9~OvjlfuS)$?@l`zk53s^^=
%(D?DFUjfqcoZxZ}vIeXg;@^eDwPfM#HRVrN#{9Z?Xm*}sveQI_v|7|9H^q+btcs}-C#r`_(sf;gu75kH7nZ03!E?1523GY8|l0RV7;5U16by|ZTI8Lv
?=d-7|hE=mZ3Nhb`eLK0MzE3^G4^M2$ic)H!SCjuT?a`{TXoG(#%yxwNXBM1gf&1@yD)FmW%klZFhf1mcXia{>sE2=F{yK5+FMj=zTauqO-4w`AJ)tuG
ALc6N^IjSgpVvAe=KJDs^Ix?3`^L0_-KG!J=R0|Wl#>znZ_M9mPAi_vp7}epeeRDg8{w4o&kFmoksn8#AG9vs8t11w0R9}A&pF@EI#rLz&-N1etqiAs^
AX`K|L~b!jQM%c3D`gOIv)6+`pN`;ks03z`~i^-RZ1nwIqLJsT8|T2$#-Q&epIi-{)D+dJSfHKrv~t~NzX=qr{Cuf{C<+>#4p<~l~TDq>xKGLyLw~pS2
YkHogi71I;DK3XYQ9s?0=MYpZ$;6whG|GdanBHPd^6nT~RDyRjq%lEAS`1yb@n*t-;T9#KYly*WAkp&u3#>>`$s!MXTDC;QqvY*)@RQ<s<M{l#ys+KO}
p;JK(R1PGgPw)W4Y}et%hh&WJz$3;l6Cj+6@VM@|y-_xdydJ`>x!1-_rCza8>(s@x+#$B52|AE!yWMgMnik^ksBNA8F9&&30OKlq}*6WX!bQfhm>!~UG
6e!Jkm1>x$9^EnM0J=6!c*oBm{_p)!mhmKD2M1Ow|iC+luM1B_f(%K<Dyu0L|YI1O)mE664;q$)=%s(@?*t0*2TKN^{Ydgk#DmG;w{BNNZ4f3z#w*vm@
$A=?+zAioz@g-}yxWBI7Nl{-nl!EnZvgdqpoEw}!w)EV@{TV)8#0Ni`!D=+?#&U!AV@iDgQlH*8sDCq6g%qLK3E-C^F#gU@_ZuE@KG$E&M_%?hUZDQFu
dsjWXoZuY{|$Ce&OaB<2m5DQ=G)+(>#E23tWeOuSb8u<{B^9UgcbO&SE*(=e{NkOe~DxNhWbwUp9Q|Z=sW0-T%*PMPt`h{zY7KNO>sh-^<{Twfxj;08T
eo9c(V%l@#OgFQ0neVDKV?1kpB_ojS}_iB3J*U=Ef!NzqU(Do{z}}{DpD%P5!mnsZk$m&Sr(@FVjy>{zKo|0KaJ0KIW7DVsYVoSG8{3uW4Orh1b}k{uf
PGg;cY+nb^OLjmMhzuhmBW{N=}BO{q#PCqMIeTvET_c&mU<jhiyZ`LM(%rPSxE2Y$D(o5W{VyG`%^tyr|~tfbYTwC{adO*UZFEgyRq_|iCCo$>jzCF>u
p-&m7>-9PW~e!4sG52fC7fFG3O(yqAwe3muh`|*qTo7tD)6Th#lKD1J6>j~obxVKzmJ~^2TvA-lI;tDGlQP>6X+b#IlLVMrI{}IE<*=PQ0P)ahivA?3&
D)#qewpf2@71xc{*l!<ycEktVIA{ISo_B%IJC>c}{Hn_}`J>-1@n^eMPx$-htFGAp_wnyXGKk*nFBWI)zvxE|`*)6O*{rX_L|xL#v2#{9-^#eZt-Do;?
|)K=54d^f1pbhD2`PoDrqpNf{D}P4=?DC5OLP^?uVZI8<b1RKS~jK7pNL<PXFqoM{^vJ7pQVNGHTVy@?jb*B&U1M{e%QD8en%IR&+jQPpLXQ)fS<pduS
<OA)WY*OM6b*Fu8|1vv$B4>f&C+`YHuh-Jr2nqopnCIPqe*Z&S_N<K8Sw^mHRcb7WP+Ombcuq{`-dLAAh|j^6$&|yjg!4-Sox%I}7_m!gqAcpG2qofz`
TJoGR}Bo*RGsvSodslzE5y$)n4wM1RmVJJ^qrgAUGb?2b(CXEr73KdJSWG3pmP0KZquv@l5#Uq9sy^F6&2m$b4N*Vw<)I!lH65nm_6`KZ61gZ!vGdKKs
6SK>38UZDThcC!jrLgx8<<NZD&K8Kq9Spy#r_67Ovvj_SwLpz)>pHRH<8Sf{vpG#W7E(*-Q#OM+c9~jTAG2+MPme6YJ_<T?bxDEc7qxBN*zgd32I`aN4
QNIaOa6UY)g9`DnC~{b7Yr_KjZH}*$-2eKX*We$BSB3nn*q;*n7h+#yzV3;B4gPjEZuh`{`PCoTfAGXAuE0MU`QZP^%&0pl?$5Ea0{&#_;6MJ`k5^%(t
LI<vUm`7u@P4w^FPGu_XBziEL%&_nO5l;Sfj`TIhy3q63Z8#4Y`C0%%oAF{PsVGUU$q8)?&#&HLVs=EoCNs&^C4+vGrpDhdAM0n-=T4@PB_0-_rLgcWB
oJI8r*N04FB+R*}5Y>KLzl0N4OX83zeW(l*sS;7yO(+ocD|m#@xdGhB%nO-wj>+tQmj&Q%)&HKZMk-bhBGU{hI~nr(O30t6AMi6k1)a`@~nWvG)Z2^!b
9{8(CZAXPH??tA+l%*+Ko1dA$kw4Zm2Q13zdU)B*a(Rto$$D+iAao`33K{_JS!2=hBJf0DnZ*#-B90(H1We>%NffuG9O1NE60hwcgge&{xJ;1k8V2mYH
`w#k2JE+wtpy+lF$8GDla=6ahCfIlBq?0=R<->Ya<KWJPy-&?7)dT)atsAc=v8S@j(e%)|B#6p4}kPS-g#|ho)fIphaTL%0&``oZU@GCE~iv7WK%Jb8W
JA(W?*`rm5Y_on@UpnN!g+_<xJIGGthkk(HI{LJ3CzRSe)H>(S=uf4zj0^ay_U6p_f4lOypECKIPkEQq4fx)8KDy)Q`WgBLnU)=J{zOBAzQ^xT&w<asw
03~cm)&}jR!(Jz_?mgInENk{MFlGaeegv5e3={Tf&OohK*~Ol{TlIKG4CnoyS-P^;qyr^km{8?@ULZdax4S&sq9tMZ<wXfH_8T8LH&Z)#;4TpK}Ua?Er
;NrgnILa`FuPYxtuS&4pZ<q#7Xa=e>T430{u~1Eh!al=FlH0MY*8<$FHq!<M}OHF}|OZE(^r>%}%9Mvk_u`;@Dn?{270X{>hUX@ju6GiIV(<<=_6T*N*
Xijmhke^KS$N@r|90^X-JQ8}{qOXoUS<A+H0>SCudiF`vz*r_{pvJ|-3W8!x}p%GP6jtzSmq7sev*SJX!fEDiOQz1X0CwP!lxS6URn?=;VXzLcVs34T8
_qECtQ8Lx0Zem&!g_>baMuxikDeu@09y{62shT4GDh;HhbpJrhgUvNKFs|G$LvoreB(vF{N?tg943+6{*h4bq;m3IgJvGp-O4@BJtKfv*tXU-qrDe6O^
dj;|5(Sq?Si$k@A^M510>F9BB`m-8ZaKB`}bb-(R-T?KTZl@{u16rr!b3UCdH#lF*x<jkZw}Jan>bHRV>!EyL|5z(x@WWptz2tl+X*A~KZzR}1ds&a-M
60F{_?gf=f%-BN7k^Ky1KYxUMSq$u<~y#r-Xnj9^P2phPKNsz$<5>f{Ouj8ZN!(}PQm<byn7K}T?mi+&zH=n6u)=dVm|UbhnQbzZWH{+XcV=9e`d`+_=
BO=w>{>^#8~tGogd(j%X=UCBd>8Z%Mf3sI^ulTJwYENbG#Aohpc%@`>0>9g%hy9u+EhKY+KNm5vkJUe%q$a`#+E->mTRA_^HRQ68AT2$QS18llcbxb!p
ByUp=2fSP|-DiT9fYUdjEu@nQ=8tQh2`Lj9y~jq_*D@$*1d1I(9S*7F$S`OQZa_d}{X_M;Wk*;5~`URAJSl8!bASRa%b?q^HEeo83i9QqZR-52bykE{H
S`#D|#zZCAbv%|lyZ&K=K+~44ryu9i9g#JW1)i}TUa_-Pd#O{&5Y0s}MTBW_Q|MdGWHqfUN>xnr4K9IQ7k8+BL{G^SM(5k?Bs+^x@-z(nFa1DN&)LIAZ
Z@<hq<@x(WpF8qXrs4cXVgCYrNi=&o^=Bq$@b9Cbx{?3Z{g9t7=SS!#DB?XL|I3`9f0FX?y5skKU2s47yv?b<SG0kjXYS=r{B!qEJ@R9g#GkG7#r&!d7
4+v~ce&BZFzcdz%MNx$eGNxozcO;C&K>ndyNmuk)T(F+eVZ_s7sQXcsrB*q(-{1lNGu)|t=!BUR!Q>JRcXa{YH|LZewPE}_tp#hVR3M}GC#`D!hY1R*2
a7|w$2;wKL+jt`-x(+?V|tlhw2|ce{0do_A$Hy{|TNA;%oM|1FKxE(xIO!MrC+Jel?zw`eZw2gZ=FB`bm8OV_0LqN;je<>KmyCeExE0zHt6-cc14=%UC
}-lj(u{^B(p$U%^95X+>y+*k91wtt+Mc2h0z`@`3-!f1(MPUuuu-8u7I~>*4&1TWCYSZDfvke(nwI-$>zH!0&w7!!!9uC%s{Ee;~WnnBN@^Pw-ziHs7x
v+qgfGG%fPmrK_R-*L@rFOJ!^pH^dJ+RJX*3Hy-l0J2g1J99ACZiz}l`D}-Eu{zYbv66$vqXYijLQ%k5{*0sGB?sxTpRbeF7?BBEgNhQBA{1gM^=c1LP
zbn!y_J=h0uF}fxU6P*`4XOqEqb2tjLPH)=U!779`<1%e-&E+|N9Gp!XM93^EA`_Q{fFWyJ>ow{LoHE%jb~fNpO()2e>e@HPpkDb)F<U=-dW@4!;9Yfp
B2WhzdsTm9`6=M&W|_1#{)55!79md%KDA@hY~G;PmArlM=RXP5%W#4aKMj~+PO|><z|K0?-SL{I^zC~hc5f$afA5BVwtOmKb!3u_{*=Vi4kAyZjSt;-R
?c^-!Aj5PJHk0{!Vx09re>SDDZyz$Lj;1zcki}U)I8-{?0q?aQ=HrfqzBjZ4CW3v3j)8U&-6&M*XYzfc^P48J=nN5F&pI=X3}Dkaczv`;{X0Jnp}~B=S
RcUs2y#_6^R@y=4IXlPudL)W<z!;K!9luTTEc{5>s*@6G$*hX-z-R(}2^;r^NZxBoOAw3uIKHTFk5ahqZPG}4=r@kLqY(0`KU5%{8T^*MjvbQ@3H@3y(
Zeo)w~S>JaW39LMXIjB(oj*@SP_|YtY|9bM$#C$yy=R5hg*Dv_FhNyMizu5hT#IK%m34Lk3H&{ad%iKMvzp|bzp?@d075ihav8TT7G_D2iUw^npf9K5J
oImVM@B=(e*-;<QHdX2ib_MjS4Do5Yz#qonl={3Qh5KRppyANUHFX8zv))(U>~D8}`nR+3AAWQD9MPW+0`M<|xt55ZqBx>|u=L~SPk;4fQlC6|Th#YWG
vEu#=(;%q-;s?J^`~r*zv%?=l=_OVhoqJ4sUp8B+^tdn2|KQD<X5dYfAm^0`fJg70sr>oJ=&oDu>z0!fFEy3{h#=G#r~^j54ayboOjS)i%IQrKj9Nme@
#w2;Q#uq`?tT<8$6L;C-n#TnpVX=_j6<NE3^I``fgI670_>dxy$|&@moH?Pj&QskNxn{ylpUF74v4@rBz>liT$tel<@mKFBamD{3Qs~$J%E@{b8kbs1d
(j6X<gZts8MZd2>J1rz`i+#}R%z<a{WJ-b3F12lUxRFpQ|*H|+JO58YOfpE4Pn)E`y7>Vf#wIWhlgs+FLAX%4~`@=tT9fWH@RE#e0~zej#kcL@D$$NH)
z@ujk$zE}TKa(-Pm$=}ke0{Zu|ynvsVx$=+yel{1(pWhnzb7n<4_mj<iPAjNp#{s?}ohjy***@qzP(P}>F7(3!#p3*0`!>iQ%j6dQv%A&s{IXL}hrk!!
ZV&Opu~O)RWv*Cualaf1{$44K6Y;n2A*B9Pr9mI0)Z5ta*Ti6zd$dAafIs;UN#pPDwmGfN&pOYqF?G)9?{}RJ^gX0BuGH7KkGa3=wU&F-SHppe`pw&XS
>MZPV*-BVx(0q#hUOUaOR=u18=hb4^l3%EQNgbj^RU7GV$}kFCUdPZ=l5~zlOn#x!!^#Y+t^|MFl%-ZAEmb1xWo^O=m>s%W3z4`KVRc6_%ox^p8SSRr#
O+{&i&licx4lxP!}QaZT+|d|4E4FF30)V?b@6Vc8UL&ma1Srl&#D&=GS6vV1HCti!0`5BDqu=;+NM~sQ-~JYR)I8^&R+K+*}i%?k;wm@6pOrYUW@4q*d
mQ`<V~u-wQo>`{3W3`F=-y;VQ4xhg$+4iOuKv3Vfh<v(EVZ*EaAi5nOZXzlnI-L47k@VEz(?y$1EUs`Zjqj>CmYe)Oo%{w|I@&M&Wx6|M9d^9SBvR^*)
TO&*vJ3Aa;FUq4t?+^?28tRPFz>Q{)5g}a3QgubwV-#c38f&NWQwA7|m=oR=;>;!$_7h+~w&@T~ca-%-hxJLZQ+AVc~`+aMIUmVNNjrwTICHOm`IGqyi
ugtsTU-gO#`i8%-g!zpkXAka|T-I&wZ|@wB_d74hud3X?{cB(1`DC`QaX+*gd}x)J&#CWWSZm_fy@MvGKQx4Xr=p!lcz&WkM*jZghZW{Sk@bx@e_5H9&
iw$%&p$rp=%2FVW=j39AccRxOFuVmIA4uVb)mkPgubdUZgcEEi>v|sP3TdZ`Cm4{j}%#5lAop3JMdqk(IsMj8#<o{`P1PG@yk)-JLU_kSwehY_Y~^0mU
Hfx?i7>yGC=_S3B{U?OX^RKiWd3j0{oWDnqH}|pq0QcEzPN^f8}hZ)aQ=OVuGK4E#%k8?5j2KscfeT;3w}f`~_mCZIfTU-A%4MKQ8opv#@yqzamSl`pW
usPJGWbb?Qs+hdtD{LOBPRPg|D@_#Z+)TI>(^4d`E#b{^iSPdi*zh+lcl{1R%;8Gk>Rg1_v^(boO*hnSP!WIs~s>u1*z^HG0)c;Nky>=5@;AMdF@uP>U
^kIYSZ;(n#Y`raQ)@E3%6MSbaL^$GkQ#qcilpPAp#e@lI%gMXj|<{kK6R&71v=Pl2}-}lzf6!^M3UA9r*bhoflRLtp|^TXZhivCsD^aqKZ*57=!x-C=0
ze)lBF&eE~Pt^aP5c|W99t+gZncTg|PY6quR;Jbh_*SVey40`f<_i_)BYF415BD>L_||qlitzU*C(L(C_thdlO;4Z?<>?<Uq5sWny2JUqJ@Yp1*Z#Hye
rS$W`twZsfBI*0AN<@>Y(naX<*yFr`&#m)KAjt$4#*E>GX;JnU8lwQbJ5t7UvgXS@O&m;%(u&tI4!w<5URkJ#m2(^f8<?G)DJ(m8zJVy&pGsO<FT4TA0
n&X9q4y!gEjSijc+H#{hW5v3*zHr&;vdyiaGZeua=jvKK)b*<{SG<<EZ?9E4{22<S*u!k2q$sqrUR~^NCS^&mQ3KmBAxAQ{Qd@ePKtlPUtURW5<C%O|~
yp@Dp`)_@^&&HmL8{|Kjsoy7GknYGmxf0`+C%i21Q2yD#{+IDX@Cr~XS}f&Z^PX3&q%EGMD<<+!(2(ZB4@F0D)lH~Qz?I*kYMuj$`@hJI)Nogb(_B;zO
av0v7)e4;<m<COE6?g#j2W?r|@UlrS`Ab(}%nB=c-$Ncxh75phYz38iWfBMj;{`*~l{+`g=(!~76Jj@Pwe(J<S{iA8bN1V~21^$C*Md2C!MQW+gCmp#{
?4M<wWdi*RvG}gBKRSwE)Yo_(q(}Wk>My*kpyYgFv`IAFPvedLCkmei^=Iqqfcd!Q4T#TZPJTy!<c~hIYHc2r4)F8G3jB8A9hTIu9y-upb&NxY{IUM#P
hV^uD&PmmPA5bE*;Eq77w_cYe2jIU^U=}p9diGBFHs+bI{7zQBSQQTve$#Zm9QEY^6wwhkBj)f-=Y6d%#}Fs{#Oa~<K(#Z$)9a_&=1ds$%Fg=-G_cntW
`BX-^;VWZx!JJ`;pNo-tTdK<C#kS&TT;bMESO2#DCRZ^8NJR&>t$Dw#oUvk@R@K`Y!7i*Br;FFYQeMd{bNJ;15JWzr+2Z@pegloLrluKe8%;^C{Yk2K6
iCMhWSE<I^8$-uSb6E>F<MQOw{u$NN*wl>1?OpZq=he&Bpo9bBQ`piM8pZ{kr@v42lB?M!~6&iy3M-IG6i4npz=%Lew>V?VpBQQs;j@XHK6otNAnzHPx
T5XQoCaehv1_MhWboBYk=b4h)wLZQEbk<Ds+K6`thzU{GbBR`~XR`e%Q8hrlCEA+L6Rm3%ZZeLaE7aWGbXNCR>U%(G`%dkoO<&OR3%<V5(zntzx8}WC2
g+6_0YZCoecD}2?AM|{xVtyeKgY}Wwz<#WyHE%e7u{$zS?$<@YXAB`9OX~X@UHbQp!-D&fzy1{brIFa(aldyZ<{!UK-`zB*k9jzgzr_3*3e{O*|JhPHP
xObKo5lT#+dby~b<<&g<M}G}4U5f<{P?Xy{$@3_V5KeYw#WHrT0*~5%-Z0md2(2PxPPi%bLy)|=uZXu!;YzclD!`2zt3uj{SA>T@Q*1CGsApKC<jZT|2
rBh;NOAXrasK>^ud0HevDN5Q#n(_*K9FD{}gENc@OoEZ7wh12ig($^JO(ceNpQ9=7IZLY@u%~b!A~=KIyfFIi8QByVN(TE$Gk1&h*9j`yHpKFSWzl#rY
2!5ue}Kfc|qJz2ZQ8)>%C1PZdtFf1#U|$NAG^N`9zbS2pfv@8DxU$aL<QKZ|I>`=MXPm|sO+bb3?2wY;8j|IaPN_t>)6(C-wBtBU=7x$ADI@2E7n|L*3
~4E^QxL4BxSt44fp-La^jU1-p!jlAXOuYRsP_}gjABdp9{?xn-{V~l~nI$F=c{&e~KJ=8Z@UtxZf&w%_Kx40Gfd{(d|{#Nht{DsrK@qC=!&z|^=;(|Zo
Zxiy<rIS!UW|$@D@3mCnev{fu48$)%e;daLCH2+abIAR<wU6_wgbn+O{5qF8`NiT)ex<(F4)ovHEjZu1R`ieXCkyh!TJN0r@RRz=u^FA2zcbsy_tTF#^
!KAt{f55KuRf<gh<r4uA7|G#_50H>rT$GO$$vC!?}Ylj_3liNKW`fLI~_Ck$=_W?#o{mi^7F~cVgLU$Q}*BXQ>DKA!=gW6Z<bHcKQ(OZHwx>#nUG&}b*
Z1!I&|n?806%as=Eg6mtH#XkBscHNqp1quCc$X4M#EdXN+sg`s-}1>0j889_pvysQ>9BKcH_W#Mi?8eCd9CM*Moepx+wE*P8Q(aqo7-_nREjHT6rH(1&
yUfxpN5(-P=AhvL{~|32#e<-b|8s%d2(V7?NMW;Oh4MY_}&pNkUu1|rxi#Gfxy?1#!<0ny1gKh?-z`JNAF>MPE8e!|5eL4LWvye0SRJ^I^u)0FyY*;G1
sKJz*B2VYuaME<TCLH{$5t&ILco;u`wYMVnp%aeJ6{@ro*1?R()g<1h0zwM~M<h+jb_Za4q`rDr^^cCXY|AfAIHZ{oa)faqz+2~``h>x|a5#I}M1H|uN
S5_mwh$i?cp1xv#ml^qGiu`@d;XnCr7aIJfm)4ZjH?U0T$4mYBws8L3_iBanb<L*qUoFSbPl|(Yy(Yh6kb-}&&swMtU*UUy1pZjo1@zbDQ!P1vsblVMo
Zop2{-V{v=gUTqjQ!#82z?eyt}4v8O1-+Rb<P(W^#9DN1^8voB8WLZXoFuG$SlHq?==?X1NhHvTJigxdkOso=icA^rk%qdMIU6?-w|GTEpWc75ByyXJ=
*hp`O+r7r*`3=<_K%X{bR$m$UoT?lKSaZjq|Ozo=W|-#}@u3Quk)iA6NY5;7a|c&oW2-64lU8iR|<6#Qaf1Um_6O#AJQ4&beQuuRQ9%=RWwqvAd1%{)B
z&Q(xxgQeQ|53)CNCWbUBPtbH8rpIF6=_-K`OF2vtb`ZpTJbBp?5ZFulU)zWUK0=_nR<;<@k_-}!B%@XDZF9!cnm}+<?zoG$tnc|eumHX)?`~w_)<F>%
haIF*PqxG(_2fo)it--JGe1rbXJ3)T}z4KfGzZF}D{(bv!iukW}BFs;O_nkqXKD(`I&euQG$9jdXhWGdDzdi-<)0Ugi-`g4G)Q1}^OXSDNgZnGN>A(Hc
@A8cJ(x{;iUK;xe^i{H(3jE8{qY(NWrL23@e{MxX_|wRl4t!dK>f?m-JGL8ry#GuiKH$rW`=N=|83I4swyrt#VXpM&b&nSDtLK3DwJihsD;#Dy@vGS$`
UJ1wTF}32Zesr9X}e)n(?3<Cf7tG#c8FiT6a2oFt<N}r$-Jh1^K9uN|5%qR^*t_L$o<#e{RaI>tCrNy*M?IE_fK&bz;}(=jQd&JHv9>sC`JzXO`C-Nx9
ybvk=mdab3cFAr2fF#e_Qnb*vHiG=xfw}(AA|w{f;~4XD@veP`~%QUtT$%lJMVEoX!gRcA{Zo{`<>sF8y1^#|!oK4-WKsLV0yI)F*4bSU)M{2KQf2E%N
7$@I?RH-Kntg{s&)$_||4ef2ptI(I4$vaR1fP^AhKOJ<O?3Wo+s1pqU5iyZ5cBj`(;_(4WTPZp;1fp;%|c*TX;mtP=XLzf^K^k-tSSp?;33#q_s1edHb
IOJ#f$&ZZ(i|7cm%m$Hh4`rG3>=U0zyLjResTwp(UJfr?@c6K_{NB!P-eqHac{^~z#=(p?I+h>07j(C0*2mT_CkOS;rM{-%yzj(Tu?hxOPZyWu+@!4F-
|36kW^|`1Y;rPO)zUt=!e8<w(Iq<#GGEC|Nc>(-wEUlryKOk}jF7@Z`YI3GO_znD<EZi&9AD`9O{|<$5TdLIWUBbUW^uIa$Yqdn_VShmPG~(B3zFebzX
^=l7jQ!@1A2Lq^)c>;<_n%DdbH?W@2JnXtMRSe$KpbW(>eEyU%-@7&sPre0F7l@?^z|S9R4&P{bQ@pdSNb^Ne*NxC{{!#zp})s#oo;Y{hI7nU94nX;f4
C2lJL|6$`xQ#inpeOFni~uL#ajC~NByMNOX`#K%G3k@=b%B~@D<E%)c?A^me9YH)~dpMM4#92pB5Ltp;BK==^%bO-8uE=z5|u}G2L=Oe#Ok^eq}gNXQ)
rl`Ng2WQuRcAWaTbCzt{)hM`XWVlKc0C^`ZZ>=0d+g$YRg@aoC_fF!VqF-<MqN*q<GH`IGy{h0FQW*I<0O2<Yc}dN{m+|7ax>@`pPE=&S!i<rMl1vES<
A{ENAs!oNW)w=3=sZ+Fx`&mZ)!7xsww;8;5JAGPfq`;}UEZesrAhliT}KXxO-&(*gAe984E^!GTALi(?CdI|Lr%n9{_mMg>uPmT}dr`R9si2T1UKh#gG
&cI*eaG*nfJDZQ7AMNRz8RqXwm<`BJ&_s{@QQSxTeTmm~h5GPrV1L}x-U0Ca$Q1Jxp3mK{ZTj0cW6rl{2KNsSZ_H;6d2C&|pFezV@cDziq`u950)6M$-
pAa})8{$;?N9v;;%iVpW~h(16HDTJj75R@=*T#8zS@!>=qC#&fj{|6`<->1|4y$%|GSIT!S}b55BV#fG4xY^@zDW);MaeR=ubL6y*r4H-DyI7kZ`@DKF
}(~&$VC${@g2QI@Aa5zot#%F9!8%L%pnlKMZ%6UklmySKx<+ZpQth_|hIAzCE8EoF8}eg@0}~lX*mbkMLQ)u4>}vW?HAHU$19}{Qmrl{FlAE=syg34ps
DjqwlWZ{_4JCkY9AHsBb#6=wBV!iI4uHwY;&uO83B*vsKRoe?o3N?58>Q4*dUL{8-a}SBen&Rf^GSL*M?F>+=KoL9J^-eoZ&V^9iN(#QfE{aR17hYV`k
c*WhmiLT`e9=={ol=Ert!lHZ#q;AaVa*v0;L=H}{w`=bf<_2sbMQ9mWD;V-P2F8R&YB;HY9YFJQzX8MNyq;PvK?@zZ~qyEs%c8B^vUyb@4ceS$w{=bhZ
;*08x_{1ZDKbO!OYt)Ca=8)f<HD<t{g;-?tHxK7I^`%~u5B<Re{UL<07*YRAGjib5dRL|XxjU$+KP)yK>H`lY_J15{Re%1td+rx%8x{PvQq+R@Yj&gmr
Q9}<e_ytxazFZB!hgolcT4c=WABh`@%_^v=lT2S^!G8xBl0s}5%?>H{wSbNF6{l4{%*TC?a|-O1%E~vCv{GJRi)Tdzwirx!PvN!#P7ELx`F%kq&{*PT5
I4-zkh5;{CP3-F~8R11M9bwYkAzySDicKbAN~PX(R>v%drD|`q%%|+)rq{fv-FI;f?xP(K<KIm$PY&^P`zD^!*&WbuW>Bf*$rW98I3#Px9-Ew!}xC*<b
(W%z@9v?k0+GKdLePKeWA%{@Drh(F@PV)>NJP#cm(<+vwG1ebm}b(cg-57x=CcJfZ{Y%d>7aQGY#8<afCDE`MH@9S^@h-_sv@6n*G_laYU7h{qTD55H$
2j(EP4!)}lB<11_E8@R%v{#<$kf7#GSJL1!N_#!`{`}vR`ooYAsFB;CTF2+X9{psrx^S^A|fIqhogW4m1<urmnTkOXn`F+U?`xU?Xbqsv{WquU;n_Pk=
^tZ*=fWBd5SbzFl=`fryJ`YyV?~s|1p*}v{8!MdOw@ZGC(`a$Nu^M3i!uhv9PyNgJ82fu-*!uJLyFBs!GCf$4f2z;YH{$QtLH*?fqcipo#MZ8$4=3F>_
{)k=pYYesUj7>T7y2|T!9UU60ribKL$`_eHhCjIMb3Or{m!rTfxfZ+3ZS1JyP-;by3eJ8{=J?B@Q?hxl_mK*vjqD7f!4dmz-Mf$q<(4YPKp1z9pLYZ_0
gcOC7Sw_^HFt$`I+$jBk`g0D*5wwCw>=ci`EhKkKPK&uQ62Cf8)oy;(Ti{r9SGlVN)NY_dJo`l}!u!H-{emhjtI@<9m1d6YIS<^v_-+yF-27#daB@KG_
d}50t-DNqxyl&>5gUH%;&xUZeej^^dHl56pjB8SoD!?0$(4hzaAHwrqeO8#|SEr2k!0ZQ<wMiTJYbEw9vX%GWqQ`hJD|+tS)4JDjiQsH*UMsuk)Fp|3i
?-?G<KKFBX>`1HqoYTSPez2ye+W4wYsL?pL8@^3~u_AmeK0+Ih<zVGnA5y8m2Q2!x8eHV?IH|{UbzSs{CdSU_}f644|XMO%W;C$=-kxzZ15dIaqNHpN9
{{)g)e~QhX_1{}GJ~&_d#-^k`$qM=+qJLiy|4pahPrUr{SL~sF+{!NIm(vCC=V&}`rL1pf@{RbLG~i!fic6RGzcYgWk(9v_{-uuI%s791R3Y>CK7#+Z&
@N5#@8(VUB!ANazf3rdBlnjt-Us>yLYu_c?-TpagZtrSLH^<3i2fuFO|!y$AZww&3$($kBtJO)K5&2f!;eS(w<h(Y{P~Rgc_(X%_$Qi|4*3y}68K)WDH
Hflh?ZJHUpa6uIqtU_OZ3+=p?;&|YMUp{cjF0vI7`M;=BH8DywHE~1%8O7E9D<Qe&!M1+^IG7;qpZv{d15UIX_R_+Q<9<=h+Q>ZQz1mk~#V(#OF(08~T
nx@bXaKeBVxv`uJ@^-{=+2x}48;7ln)dwzpj)|AbD&`M_lY{T53LcEHb_-#KUfqA5D~9n#pMevX`e3V%e=ntZ0nfBqHmw=@Pr=r3oXhxwQFJM;<pH!uA
NeD*p0&_8C`Tw#7=Tn*|kRL6?=fLDW`C>-U+`Ip?o-^J6XpA+Vr-l&n&f1sd0q-L#wUuK#}9$&_1_-{C3>yW=|ZVmEFyk!Xg0^tW0@s)OZ!TGohflmkG
u2iTW{oa)No&&S`0KeOBS-+Xzobze-qt<vo)2@&CiKRc7ALpwI{O{k#?jwI%m*)lN_jdOF_5;?O&)NAL{JKnYRPx)N59~L^VS1!~usTG45Q<w(e+e-uZ
;a0)-~)zyyb!;lQK-{@&={sV;=8`?L;v0$oVIvB)8mKp-L%X7fKWdE{6(gd2I9*)!u?Z5JNkEun+tslNBBMZGx@tIK7V%HK)=-xb_@IWk^P9^-z}8hVS
vBC^?>h1)@^sAKfoo$d|clSv0tXRy^8f^bN#p9r8*1dpGlBm|LMT`($gnxJRdQB7CHL2qt{rVes1eG>Q4?F#Mf-?(|=i9Bk)gNPB(<UL)Kedp+BufJ?i
s|?~T8oe!*`RVsFyF%{tzwukozCF7;JI#Lvv%V!z~<|LrOE&$M0QfnTTHE(P`H22r2>JaIyP{zwwPo15U@39T4!fd7bXUI9PXsx|phYthB|810VG&lK6
dLw?)j#`EhmW?SmZ?7}VXuQ&Xlehnuz`ln22;7<hlH<i=}G+yMdzTJF?{CqE{e=4^x@B^}4W61gTvQK@T@qR%4qfK2U^sic@J}NcCo8tWkMg#9(b`RiJ
WkxyQ;r?v94e$r$c8UEV$Ek`0{DR51cF=$8i<tbB!HN4F*Vf~YKUmQ}%5UV<uiN!&@{{l81^f-OF5o{PPI1Nk<*$$WG4?Kh&+k582dGbH2k`fzkv7AAy
SV$_7yO-Ak{|EghZmd=>A2MA=sMhQuwqGm{QLF6{7Bo3q5oWJPVa*Luk0^6xZhvJLVxVEU({c(s{{47gB$Kw>`cl8-+yBDTBz@=n*3?2=dr#@)x1D`xR
dk;v91%wx5@AUd`Yeb3;e!5F6i$!8RrR}Pu0SHNo*Ak^^d0u5BWzseQtmA{W<tE*=+2wf8B08_)~<+EdA5BYHV<R%x?U*-=uSY=r)qjUlI?q2Yp*N)!6
^+;spJzPz&To$B-)XizBCN`u7}}U&n`x`)Ni9eI!SdE99rwIE#4xdZVd}^V3_wAJOsNg8r97Bd7jHxCFlJ7=QdWk=)Ur8+yLS`;RoYNBu&-onn7nYPTN
dw??*H17Gr{(~|vD4SY4W=Jg!s%f5O`>h}&4`pa6z9{u+xrap}DMqA8J+-k`E{MNjJe~-9q;Gdm&uNwYf*-6cb&pj>){l8xh=XcrggZZ02c7UH{<Fw8B
w0@}s&WC-4zE~FaSM(?8>mB+NM)XI?Ors#aD;nVv_dknP;ID|<;eM@qtG4JbN(J-h(rWsM-&rzO=|7fg;5RAS>q&o|v5xvG)cl#Z1pW|(^iQ+<7wk6*e
}Cov$>_xT>!o}O^xvz${?Jvn%-?c3I?!L;gg(s6eT<>cF3N_={@vbEKTa1p^ee=&S;wev?H%^hqOs~w|I^)LKIiD_82Y1eXq~BlS_H*|{*nUkM=^WYUz
TF5c;uJc8S-;%sfz;VztuB2UyeP*cSlyvne*vflD{x)qJE5wk%Rmv+HMN{4Sm*SfBB2w<ge>*;&b}LFYt52lGOLxXI6{;>(t+WjXupI&d2rw{X9n$3+Q
jYOifuKe##jBG@;g0;D7Qmf*$pEcgqg_M_vx*w~>8UxF3Ff(%(r8O3dFKtI|vQcMgFc8v4kkKCOG*0AKvwUl;RbJ+#O_m%fJjIctp@@Sm0T3jJYeB-(@
f@uH^x=eI+BAUoZ$fA}<#F5<UW0>6qaXZS>YqO3y~-~TFC=+DB}o#%V8c{e%Vk?=40)o%;#FNE`vg7-geWB;dgTbm01eyG7eITVW?@UfRMPHKGrTiAhr
sGQExpOs?nQs43Gpnvj&^;YPw(64LMf8h=L9a26D)VDA1kpREQ7N0fs-Jkjr`1Yu;&_B`+E$Gt-!-Btpkdco0x){ETiu|J5qkr#tn$kb7Q9xhf*K5<i+
8x)J?`7SW2YnK)j(gy*xWA?spYK>epE%TZHu#^y>R+h8b!$$^Pc=j6`)2YX_UP}mo3Eq4Y4%y)hP!o+{&YC;67m;$zA}4vOo%^ERP3K?VnqMz(QU){<n
%vR?jH%{kJ$Tm9^g;UtpfY|`fEe~93#$%|Lp5Zp}*Z>1^)i{d!oMHEv=EiqzpFPpBgK?-^bj8{)e1;JU{<rkEjn{FKyPped43q*aiPK6Z9W6w8j<sMUg
*vZ*V`%umJum_Y;Ntt9Fn3ZAR^=$lv$vhW@0N3;7*E+95vGnDxmo3f_PDV^)FxBl4EY{&w3TzCF|{5B<TRkNKgaN8~?dhkXO{DPb)(=#PBuNqxA_+~WR
%{ZXh-wDPDAT^=jOhx$eRZAT2q?{ex7^-B`n#{RIVefpbPiyiKVmfYd57F&@{{$+oM`J<to)|f9S_Iw9?AoJ(Rko}Pj|EJhq1zXhL-s>|%{nWOhKazR-
DeLQr+oArB=|F!kGv5X4*GC=ZxZmp`>yPjqQQv2@UOtFlYna~(;|PCZDIP@!?_Zk_!4FmRoyzwYw1EG5Vslln|1_%VJN*~eHSVwe>*+$ykCP+LcRf+R!
1r2x`q!C8xW)ZxT<VPeRM(3Bs>u-jd3IAa&;RM8IeMUg-<`SErNH;^8SEeQy378=_7`XHXZmyKKS-_9R#|`E0_Nvv*E!<+M6(n4Q(^kdaX*G$V~zMSZI
C}<&zkV>6yMdKe}r_Xj}*w1`xn(qP4ND`5B<Nrdx!I-G5PtH$ac_o7oOv#s2{_YOb}lV>52PiIrg7^_1itf{*Y{D@W+hIhD!a^P2TP!|4RExeB)%^P+$
3WO?`@napnAMuRwn{lU?Zd8rq}_ezX&wC!GJjZwcpj9S!>8nSP#=pLW!GD&ps8+9!TgFL=KOiM8Q=P=fi|OIv5~_sFag{(_d!PL4(Xs!o2}FbFZfkY+)
D2zfi=d}r>bljHe(J_`BWn#%p1Nf-KLzw;Hi4f5|_)aTu9M-J+b{SEIYGQOXT{=RSMb9?f3zoI`49~${dy?07~$6Kd^=dY<V>=$Iwq@Iyq<6h9ejynVR
FJ>nj^K(ZuUeI@Ryea*=GxKcWd}+0X{zy3EHTB`HRfGDa#x{XIuW#QE=wIF5hy1NZ1Nfg4-gfj4)h59A0^OQWKhdyO+)wnoz{f(_y|(fG!wKrMUwxI;7
sU7N9Qu=)-0CO%{82S-^yf7>e+`=4FUjskNPV_ox1v9Xba{TqBjB6AL)##KR4Tz5=P!FTIN!c`efTF^2Lt+z;=M@N-<}@SFARqd@?REP`j6>1$H077Z(
gY%IUcAM`uE2e^<NxzO3Wv+^{3$X%gaCh`g6kl;5q=lXK5>U!}_>+hJRn?Nbt`c?Pyi>M}7YBqqSeq06r#L(1$6#)|T<_J&^QoUo|$opW`j-uYA`4e_t
w_0r2^ef2BXu`uxFuj665#ALMp7^k4U%L-0?uPZ#=wO0a~!&#(TSc_#H$^*i~Ctrqi>GeLZH#M<C~hnZI7Pns(HRRVoJg#SV2C;{rP>{_kq|JQ1Q|M7C
38vR|Kp~w8CFICQmr$ve1zXilcWOuiuzuISy`L?(`FrSe^KZE}&4CQvAzt7r5{?b2x{?TLO!1`<5pHkn+yQ-LP8Mcr8a`BKI@(+%q82nRrzo7o>`3`?O
A!i%#hks4CLVcju_d|aWJqCYV89O@kKeExfc95S&;==jj{hgye?>9$p#LvTI1OAy<gy^rb>AY4^KjjttQ)6#7yU-t1lOFYjS|0ijaS>0v|AVHk5g$_bK
mWBb{gU6PLVsNQOc{U1aYB8n`-1z)+Sai-e-aJokBPEtQGe=If?xHrjg<M}bkg8&Bu75tSNVG^JK`_@`DZmAh(FF~mXg2oO7jQ(5rPf<<<jY$_}<VWzo
N*YKO(HJLj4nOuL|(%j4tLMQILM1?~x6yl>ETi82c-Z<1VRBF}1M29SD{FKq5GLcl!U{u6@)`?ic4zgi3y+KhC*P(;w<u{_TfaoWD;ezz;q7X^_9Ef1A
9Y<FZ13B%N}F{=jNJpzkAINqD2a-30n>k<7>BN8T0qk6HRSayg$|H>v-hMQiHsoHy_n$=qs7{e#~NdQpEhMSoKUb9;yQ-^%3}`1xo6{RkoJ7w2!yv_k!
@SI>g_KA%1HOS}CC_#IOJ{R-+^EoXnV7%idSEQ{)f{b(yna`bnv3iJ6uA0KhP9M7^jf7i6m4)J}rrhlKE>svhk#{mAPmNu`UpObl&N&WbHAN=P)t6~TE
h@Bf5`iD{AKJa|rU*L0b(A*qwKGll*(b`K|;5TS1%$I)oxq!d7p|x_>pTWc(bG~jjxL=s5+|Luw6a8mgCE@;B{|)|mEXHr@pSmshR~q`<!v3E#+O@GCm
Dy{&KTpge@Izv^mJz;RyH#v?zdI`RA$kS((?*AOO@H^H$Nj>5o#XQ<W!?Vck8%HCT!H^1vcxE$52?rRzxro1;r>#qkwd>mHW%RE|Nd_W`mtGl$f^G}dJ
%sy>+%1w_wLQEV_BWxS2>aY%nZ8C*82g&A9`CaTasm4HbG?QZArFdJuF!wh$xzFpn$5Pn^#f18K8S;sG=um8mcJjv&?kfo0)&{6-Ktt$$PTuW>#J(x~n
_VCqh1w_S$>x_4uu|ttIK{{sBKosYm;tI(@qTB{QDx|ElxF@QCkA?(zPKM2?up_{tuRsQjqEW&U`523O(o>G>Qa>UEF()2jOTd<{NeKDvL&c+7u9c90*
}ms@kcdAk2K;Ggaf=hpb+_5a?S`%ljo7(3?a{R%7m@%MX6wUwvm$Kk=#^AowCdwl;^KO^@~`Q5eB@)18kaC~~c0GvO)AFl=E)BDqf;qm#5J?DE*&j*rV
w12w4eDiewuj+4}em^+I2k3EqmpxtovG|d!AMtmC9-f{*(shsTw^H<&e98|6gm|j|&Zy$iez}#AKH|^0gr43%>OVan(o($c>G_@90C|t`6Xlgh{1u4D>
xXPIEFZ6b7=pijeE-OHM(662eI)4P`%PHceX5@mN9=KZ!HPjDKVAQZAD^$G$lYW7;#ecm(#QN44jzBMDQ5`vl;4H^<NIqBUX^x_>jzOOpWgp-a2AjG?G
)a&kM|$(y7c7VZn}PYKH&v_d_VlOC_t8v{)c$v)AM(;Q%OIqFYD;>_jNXUe7}StKnVWy{9YnCKh<ZKPrnbdVofUGofq$f?Qn|T`LTEY&zPR}n!R`3`$>
d&filQX{mhG>e#fh8Z<rdek01K!T_8X7AK~d;D?j`n^D!6xpWySk{y*3M=lcI#|DWssbNzp={~w(GKP?wSh&QHUKdhfmnaWT7%=Gu-os-wLQC&3Cv7de
?DC_IVwmwHMV(-vIFRuUIX8bRD>h<}5{;Ai)e9u@vtfwY5#ASV)bnx1;qGDgdJ2FA30~yJgT~va9c2BrBm!ooiCf;~H)G~gSEz5q7<JNfxv6XqCFa)hO
HWOBdd?i+cc(Gb%SXj$iaU>ow73$U=t_&rbzoviV{_OSm@|kt_=7OtzVb2o<&X<teg$cJ`@ECbs*{}O2IIY<mD}6<0`#O<uXG}b_e@)MNI2VaDF1HQ$`
uywp<*&~#MEw{iT1G?+%E}_H#}#2qulvtm&+q&7|N1=lT7LHH^UvhBWw%b!LiIs>qx|si)Bm&a|2xX>2PYq1J$4s9-PN>}ztMhP+gI#*r`_z6_tym%!U
K);=gS_#7);x)`AapUVk|iASGs&y^G0jCfS0lLN*NF-rWHS2TbaIEgMQy4ug@P@*Qj@iG-~LU3x@WS_u-#-j)G_W846O&3v}|#ciOU@eDY)Nw_9zk23q
Y_s@X~{56jTmYMN{P>}fAvc-4XWephoVL*2mSoFC@F*&=9vCd#pVxo}=VnpS!;$XxG5X3e@NCR*a9^8zkC)(pGe6nekq<n>D8R!5g3l%3vNuYtR`G=a5
y-QR70%>rws&-G}>yWY03P7B=2RpMap`H`>>)_&E;ur?(6j_cD>w3bW4q3DexWn5%-mStcSl}os;ocP!CQ+g$3c&^@YR>r0}tjKLH@!|mS)~P;;;#|JW
cKi;4_ErwT8(6n|lHkKM+FNO*uX06`IGdek^ubzG_>mTa!6rC!XOY%furJT$m+ZJ8SL;N*@LVnp*73|1qJ}PoJr`B(&N_$~u@YuT$??PW{-NP0I--8y!
acV`AklJ8$0`?rVl2Q)9FeYst8*@-U5K&Ed`~^skLP8vCG!VOR8Q5MVYk|<w9eSZ3}jyOId&VRQoqv3h*l0JC2+?^vicL*?_gF*NsM3ESlyppc-@HFI_
U(xi}_wW0lJY$u$(>9zlNz>liQLU+}FV&p{1;xIsAziT&tS4qOm8o1#gDdrtdCe8|V%Rbj}eMj@9zYBA>suA4=TSu(HPawb0nd&f2?)x-xjU>OmRmxrs
}4*04@?=~!ZPtbSd2Yf)MTe#-^vqI+&HCJ7E^26cpkgBn^vxBc9UPb<Z!Y+G<-=G0%GArEtFFX*^L+^wxh2D@C5RYv7s+pjj1mCEbPjJ9emEpw%V;|mX
wyw>ycen$(h?b`^zHkSY;9k|QLq?QYs%}V^3`^Deuem`@IjfHo-Hc0EDcy|hhy;p}*%Tt*a?c|uqkHXhfrM~|Elkari;T*klOJ3@UY|3A5hc6Ss{#|(5
Zr;7zw)<)8UmGTMc|Khm{p39ezkq*~e(}x+U;oSZzx8t;eCHS5|JuKK^?N_};V*n?YTrj`vTvJ*cJH+hZSAE+S|ks9uX#9@T@+5e{p366;&x)%n>s>nB
R%}YgYu7m|119VedpkI<i*4Nz?G;hqQ~aWbPSmqzxTIac=g4<d-;_=fAzaxoc@3BZ~y$&AO6=@zxx;OJT`gp;63<W8|)v-_~A<aQ`1zsH0mdTym;rBHb
Geg(Wy<#YyLK6r|;xN*%!BIwq9|a{d?d3!}ovvKfd?PpMSU>_-|kM*NQ!#KTL-n>_}hz<KKVndidehH@<S^<uCvA!=L;1t6%!1_kZbcUVY(bUw-+QU;f
osCN^LF?7x5iFTeQm7k}^NfB5B>zw(>!{oNnD{Hy=`{%?Q#<<EX?>UipN8fROcAI?n_-iG<n2ex>)4RjUTb)X-+9e-%5a}<ryRk+bZ(|T?6FbO&GrWrP
EbeiT{gtv2P7!_^W4i9PbkQNW!B<vrZg!clz3bH8QEz06B$=|D|Hq+>@{+~aZMEGo0AAIMxucG{ozn*0J{<r_#```NAS6}_c```S|t1tYAN!NFluT8K0
PjYM~75~_6;C^2oqK6`CuV?N<ydL<*@w<LB*=O`_9Uac^22;F9uV(Phdw>6jFMsi`-uv5Mz6<hdQD6PWjh%=0{_dAwe(_7wk(Xci`+xlV-+B4XUw`@SU
z^%L?B8u4CUt-C&Hr@gXmd5Wq@3ha77uNCW2lHO?M*mWhOP&0#{Y0<;@1C<-}*`0COX6q&AvPz!tZ9eDBEYOzWj$jfB(zhc=elqIcaZ_)pO;)_pL8ay}
=JJf8m=izw+-U-A{~vG@<vu^=q$w|99`Qp4gw}`tr-)x^wPKjMY(auIp&B$SbSCx&5(+sEg|1&i%y5<h>7ZT^_F^+*LiPak7Kx(IBon_j!Gc|B39~E7`
kaRF`)bfA~n@@BQsBO;dRPFaF}r<s|cI3LpN?-@N?QfA`@peC6fee_^uOk2HRzoLHNrakJIC#^bbZ+VAD@I#~0Xk0*n?V$-|VX+8S*b4I2?UVi=OuI~K
RZ~VxQ-2LT8e&oHs{pQOr{l<IW{?hw@@PB{!)&DZd^bR}kO_Klh$@#xJ(LAbu>hBqQKl-4wPfGvDA11pWu0C@;_#-!df8@tsqg1f>ie!>z+P>y|>h;~J
LD8Jb=BEDZFduyTFW&$5*FXIA-@co`9f<DW^Xkk0{?#x3>IZ-HE3ba*Zzg81t@jTvfBv_pgVR6L?*IE=zA*87oBUTNEBd?pq+WjekFT)t2Y>qB-+pPbp
2-0x*P90T*wkM0@na8t+U{>Ek1pQvG&$Ym=Qkv%%l^f~eONyV%HuSjr*VJu;jyC$NW40F@z9i4!+*F1l!x%@Ialem(c$pjF5rb>6u#T`X%O9E@#R<k?B
$>Q=F6}A;>%z9!$}HP5&Xp;O{V$N?Y}~PW|GN=|N8&B&hP8L{PMqk{e$oP{;Mzl=||}KwSV)$*Z=C}cYc0S^@qRrhc}-7zc2pcgYp^*Z=*eR_Hae%DSF
h=kKLonGy!jNmnIF*-r->a@gfSYAU<ilnEc`noyTaRxB=it{XckzNno#M=BHkBHOQo#*6_vEv%mAzX)4o%9{fjRycywSf)DU(!<*pfSHC<#_@t?;zdS*
>e;w<i-fq_S=nxajj}H5hrCnp;$L;LKOnGjnSw*+rCN^IF?k)7(P;e6Vhrjp76Bm!s<tyL#U<x+B_^T6hAN=(ny!ws5x<cc`@qhmP_rCe%5C8bzy!y@;
Uj6mAp0Re9>Ej63h<NSxb;!7flVB2`e?`s2Ytt_J@rlK0e-c~LJR$0-j{cQ5$-DDzGJoyj#p&EWo57vyul)Js+>i6P8|4jhe&>UK__de+_D^5_`(Jtav
tOB9>4QJ}*_Z$JYDyn`=XYNH-k)9_;^)6KWfnIkpT(Qj%cJJ8qnkD-4zJ_hrg0VF!(`WwQ+>qv=R!Vs&BWq_0as;z<<CF(&ac1xok?Cl|LS+YFzNJ;ff
I8d{_$7e|D7vOufF(&37+ooeGL<@9d!y$|GV?zfqU^V`#<jdEw0dV70`8%J0SKGKXufe>nYXw@rmEVE!5mNZ1Rc2iN6<DP2BzOqyAp=djr>Z?;e;I!Qm
X<Bha6G?a}3~?0)SYSnjb0dANi2Ej{|u%U}IZ*J$y?U^MBld^mc=aL4Y+ht7wqf|Imp?uc^j;VR3Iz+ejKS5JhWS?V>VdiTcKm6vOT`;%*)@U6do`OQC
j@0)+}>Pvrohs6)R@el9+$7}d_|C@jI^6Ou_!ohF-&4<7B*ONI+R1=5aB|+z-aMJeWgLjGU+KeuDT%JJBze_kM&vg_1Z_U;ByDPF^<9&L(p18u@t&bOP
lIOM0cguJ(folSCPe@<9^WkrN=gRry<;cS=PG2YT!5{ypDLlXW@)z%Oxh0hU?F&E4UB4fuc{~aIOE*)Pa!us*MA$3qlU@%|kxVj09{Q-hO8Yk8BXr+7y
ovhW<uiR;0lG~mYx$_##~IvG_Vkvm|0MhZn`Q*Rz;9dPwk2;{>b9kCTLig(q4%#l338=DZuH2D`~SpkOWwBBZA;&_H+tkwkKE~zJ3V@%M_=6kCvIEvwx
w=c`nJ8%qj!4rPLJN{u^0C(dD~LAEq&WEx9yD*yHjF!O6*RF-$ui4l=zJjzfs~hO8f-^-@lOi7kdA~?qAmqh#L`cBO-1@#Jx3fZ%y1=6Zh8Stu=XTP2O
6Q_txaSHF<AM-dj_*cGRsMb!UaTH>d8+se5zk-kiQSq3=!TdlUNJguXXn?&p~MIp%(jc~s(~hLJ}VBab>po|OEgx<}a~kHSZ8qMXdBN!xacM~^>WdrkC
wk@wT@wC5?axSf0YVTZ(fONSZv`mpm{N>|XTTXwWod8hq+2aaHOjyf5ZOH7Ag#G#xusWK+wR(1uoyF_4lBu6y)NK!hq_o;H96D8lXnjz!sAp>V{S`$Vt
7CtpXOg%HuW$CXwIv`-Ba+OE~I2?G?f|4%+tywfa?sI)G`@K@^IIfBkFs5s~2}NfdA<<Rv3u`(_H?*fUBQMGz1?sXn$ueaV4&67PE9UqN?HGr3qP2|12
3U<rf$mTWbC~7W^0aZ#sSY2P2b{7&qybZ%S#=2+B*p9vhu}lOIhpigZ!`s@wK>Q=DvCLdATp4RVYoZCi=}y~j)r++v^W5$2XIuWM3&|-JA#A!STP;em2
$V4tz!|?WbSULk|Aq`qb<+Yy}IbIq?O$vb{8d}wyEFO_#Ca7PEFRzMio#KFI=J$iac5Zh4;}h!oAS}gJ+x3MiMIXBKi%}3pNA+R;iH!DOy+na~8(eay;
TD)1#I%pgS}D<cl}N3vBZE=NE4xJY)NMHbX{W<*cP6$AU89bVhQP-GcyR3k6#54<$Z=L&*^9WL2Ohe70N$!zfl|XEI?bSi_+sFbF~v*HPA(G@`9Nqm&m
GV2}bGBnPD(NE*7Nq8ltVLF;Xj!Q+kolUcn&%X3C;4@HUfJ|T4`P)NwKc*-$HlLAE_SqlZot2PQ{8lp4WnWO7yJD*V<I2y8c_P`kjrpF!T7IJ}nK=)R}
A2(5JPRgMLYMzG+Aa0hS21zyJLps=-zL5B$IVN_l86j+Z$^|j}yCljC8kUUFi5cl`t<%SSg{?X=tWLvdx@ry@$46!>8txt1gbI!fm2S}izq34X<^dMuL
rZGA0y<Bgl%GsX4P3dqFmr#3?>h(vlo~7-F0^k)AfDWF>L=OJ1YzV<tj}x{AZ&IvLuDIWpsCjE=lxkwCPC36eet#M48{uMid}>;0{s)8GO3SC->K0{1+
3(v1I~>P)X~)N?t-q$L7P={3gSk-IFOg%{-<?%zufj|$RzD)UPFWYtV5fvr+RKubKPaP(B&l#pav91M5WOof*gh(nY`U9U1u_s;Ewbp1Q|3&l(8dT5CU
i!oRfB%5OtS$Z^wa{O!TV78R%rPea1BUmd>Jiopf-6cTN<68U~BqQE$p5z4)}_7VgCp;;y@ps>mR&%KGejDX-Sk+L*~8hYV)3J^@IF>b9pMn9A_LuZU1
8Nt5syeDrL^Q~+*Xj#%3;$s!~H8+f?s$rjLoD{%o6t%{XN);PKg1H#;Xnw6p7WoP^}_>fdM=>T6KQ5$kb%*3=*qk8uY(O_PxZa}Zu(P7%L0H#AxmPsxk
EI6q12nX#PSq`GPCNjtlF8j-{2BF#i#3!o{{Vtnu<xB23T!=fgL~@6)y6BmSGUpX{Y`BF1=waC`+!`N!dY&-UEL_xj$M{ND1POoIfL<68k!d+r6#N`p@
~a#R%!_TWJ<Pg3PJHy>l2782HMk^C*PNKeZHFFgyT-R;t9^El^uTJjI|%#9BTk9WLV~0V9g)H_YU?Z_1)PnB9x1G9{7Gs7Fn}Q&=0%?cU6mc89MpPpw$
4;@7@=c?*%s($iw^T!J;^(WNx^Cj$C9!HxC4x#onTxqY7^rsqnteQ%mZbLAG8adVS!d?RzB{SS~PK%D>I9qPeyar<=z(+VuG&E?vcZI++S*`M}3A7-L=
`Aj+YLW_uRgNh^7L#w5geKPxSR?@yKUC=Dx`-<E?+m0%65A+|Gc(6wzYYBq4fEZ{jFc075BzScMer(19c7Dy5ocH}IgxT|sSdkmK1gf$QKxL1^e<-C-G
Uy+E#$l$g@&4ImgGvKet?C?+5<aa%8iqGJx4z#QS-q=7(Bp|P7{wg5n)qq7C$j3$Y@R+^*ZglRM8c!q%2B0gB`HLqJFi%mxw(0*Zf`$Z2JhQQ`|k<kJe
IwhzgcDd~Oj@m_FsDm6FgVT1qWaSBy*Z3lCkrAUhXjD=PTZzmP3}`qbbZJ0q$O78AIgX1dp~+dt363K(0CyLVR)JoKDY)3PL(%P>i#d{q;S8D46nt39=
sgnB&H{8+m(D?K{B1Y(;UTW4aJ~Z83F1RF5FsCmw}zi@x|rzblQt}6{M;CyZ0h9qz=DTd;>I6I)Bz+4>xY(~cp%(u(bPP2rok~<;M%c1o&*Ljy=oJj$I
u)Zwh*vw2Bz>5&a@L<c0gcQ%cFX61pZsWf;cd2#oz@t0{95$Ria>h2Sa4PIWPK2myTrE#vEA#0UFK{DJ(7jY{Fe{xVDN#9#GFbw2TfHMu4K#A!+D3j!k
&1)P@x2P!ERFd?r`up`Svv4IB+GoUX$wn-mp<n!N2Z!@@tSgy^4CBK1!z0ixd~P=7?FeBXXQ11#Jw*SrZ3Sa1-z?ec(Sw7QGET(r#0goo&8gY6hEKc#%
=1@c{L*dWxry{tl1V21Spim2Q_nsgP!goct+GCyP()>yX7il4$U@?Bz3W#1toSwRFEXl>ffXMAH0ej&2y(Vs8Dx#s9lLhUII&+L7g%V&%?A<!rd2cc&c
5RgkR^I;$|Mw8K2aGS9-=_%yrW>=dAr~)ri?Zf)uK<x}s*MZmJ9jejHjGZ;}w=lx!xY?}fT!ThvGi5Llw#nul7K^i`v50~t@S-xw`C2^cbbg%A;0t};P
q9Zd&x`ypB@B%#%r;Hm;y&ZACDNX`9oG#+p2)P7(K*ly6ju7(0rRJo4GnLK(e+JayFBR&-(Wo8(#pC|)Y+6UK{y@o8RYgRvmrQkREC-c5`8$hbQqCuV}
#g3T*>${pRz$SLIiBb`c+45R?%smdkPIO+D8|~)+Wa98=I!(ZFD(B!Ia#8+yLM7kuK{c!-TYDvr1tPrGtxjM!ViR?i&;fo;#nt4Lx<8E;*P*1c_y_O$V
NzuS%gA=LyN?Lbcy6M5!(%OHaW*KB&jD_00LXei<$(TuFHA%}%cqrxUt{3ha6R#mp8de%%8Hf{X$xW~cgN;BZh~xeB?QhlRd8D|MyT_?y9FT44rT+-5}
Y&ExZ19Ka~p7QIQ#*Ewvsh&5+Pb<CwskHIH^-(FnEtJRT$9H?s6I}-|U!J6Af(ve#W%Ad`j$0i$^Gf=R9KK>M?kJFk#2?ct8MBD)`EXA6smjjcA{<#7B
jZMd8xsqTGqA&cQ(!FA7v)GN@i`52T&n~%K9ULwfG`>^Q8OBN$mz>n$qHoUSbMW2n3+XU-jE$usBgI$|Z6-jqXU(=`XCQ<0bB=>cwX&Y`w>XQ)e5DI=&
MB8!d{iP)c(eSt{LJaHmKq;B|EWvtk9z}=FQz3h<`E-vQJ5)n@~7kg+3v6-Dy<hKfEF3zD*}OxP{q%AK?iziB0Iv}<M6o>!JwALnmnSS_&ol23#wQhk*
EYkUT48vof8>tpgqA`Af}$1ibWpmLU1H@#cw4cwOt?ZX3tAJtzdiW@aEv4Q#L=B9DPz%b_nK*E!pS@F&DOgj)6&=<hB|`OIRjzRzb>;_oc2AAf&8hPL&
kv&7x#w52C#?t&->b!OOuSFC#y#13GTQ=3Z}T)}nw}DhmMvKX<jGL9E3pXGM$siJ$n?wbI8`kj#-`R&`-Ge&0~PF#~Id+Z|>O`*X3eXCm9O`_0B&9OHp
sv1&)unzyUB=2-fW(#0;w-<%5YrPsx=&P?8hc&nu`^GEi%3e~f6E=?_r8_=G(LJ8E0dhU(lel?&wD+CEp#L=WYDS;hGya<O(?lasZ^l?=tNXD+8qm5fY
d5#qUYq54mjA@`TG$@N=Yc98!X|30D{dp0dlW8Tq_IHagF5(_=d5Iqo_{dD-ukpT1ZPEUi3dL00;%Aa}7}!|s%w4hKEyEVL*_PQ(`6)l_SfNC4F6Sm-(
dVX!O)H?pmr$@WC;51)GnWshE<B&Vc!Kcr(Y?euu(^&|6^u%bpbsLC$a9x6p(R3K&_)3z;N!E5I7JIa23!c!&fRV_FXzFzTtLpLZ`P!dS?RzA{S*y8HG
lrNsazUWkmPO+J8w3Xtd2sXtwt{Y)O6&QkbFXE@x5I4#j{1%>tol9>uK-1%VmGiByX(A{Q*;aCbn+f{tHw5ufx_4gQ+}D^!v^IO-0?LN6z&mbZ`wKGiG
}k@$HoB9?#hlpRFLin}Yks2q0O^gi~F@XAUuwnyO4Bo0<E)(*I9H-(bCo*Ij|NBt<Y(j9VG-#b^ie(5<&vF~a-BfybH#ChGl3<~Dv5ip+7l2F)AC=ZYO
F|Bs$OHKzqgyUr&%Lve&bq5{y%>=+ZXHHpp%no*pS)l&L=;o+X0tdCe>o4cblWhHMKzu%$Z{`@~$e`Cyo^fsTHzQCS0nZ_mx$VQ?zi(+#rk}EwLM(22z
^R2XN3D`k*dl!21_;Ofm{m<?1bN~6D#D9J$?f-{T|NkBJ_b)R4e;NM&MeOH|^QQ%joHCBxe0@+h7j<{Gh1&gY{=HlKi)800ZLfCoPF%~5f204z8(|Rmz
7}}HoiOLbO|2!-;l^xBtpr|$t%J4j_6Jcs0WxL-nUMOnbA=V>u}guacDU8=2d6dk&R#755na~Sx>+lYc4V`Tr{J~Fp@I)YaR+mN*Hj4fwc$%ODdXIMla
378C%X`BbmiQJte?q_<-x6Ih_V~jeD6<x61uewMR5q1H)Vh5%M-BmNt<cSpW7Y#NZ(=&4X6<kEQcYbK)KP+BrCFFikYpH1DlQf+)APTXf|_E;8wQ7Evp
082k!Qg3pf6e<9O=J`8jPAKw=|LXl7)oqE+NVo8>XLS(ZwFW+aPZVB4fvBDlzp<KO6UeC}ImxjPtAwihqlO@10+s+G!xrpr>)g6|V>5MbdTG$-Cj@kyR
pYZ-b#mTL|WN6pH8eJ0-JUk9+)Z`cuO6z3da9HJ&@e_m~_PbUOA!r4h|_TiOY-Osl+i)lD(mFwdvn0fHJz3WePi6YR3O;+&y27>#O>kja&*y0S&Ub4Mq
7lo87h0U+oH|k&Hp#auKb6N}19b8%ARsZZ_AP{a`z_67bFG-`UqBX(_?WkCxa3Bn+_j8xu>y>P|T0z57HZ9BfoBbs2il=3cBxZbyJImfNxTT?K6~b}Mk
vjA%@8ZyRdM#83ODlDJvIj+R`QA=E>t=t#!Otjxv^c4EFQ8p<ixwg{T-@2#lGF`RFOE3Jp-eD;v;7JON?LQ9%PQ@wEx(}e`qMm!>vzGR8Zz4IGrqYro3
7XdPQatA2>6-0fcqvT5m=~VI|6z$fS$YAKi6>`D_O{)Z&vF~qb>!b=CMV?SW4A3w3sZ0?oNNkqVf6@7$k69%1eDCZslC}kse_&#yt1ckgNk`D47{|vp*
pn!a$0x(cutO;vVhqv-=-|FbK?#XjO2hM4|ddre#`KtOS8a)a9nn%Og6;KZchepH+L4RMy55eMp%mf&>n%t@W_J)9){<SuW}7QRU1?aXJ#f(~;ZwV`fk
KmBBGkx7pUY`_E!~99H5*87W?m%tIet`3G;5|1v5~E3NoNpp*p#?(#oKyKXguW{S_f#t+=k&TBRwji^tOB}8kZeDNUIu6EXD*Ne@a9vYOnW$oiM*ZlRi
zSHNsJugb;+FSFRnp65+!`8;#e&-5#>chY^4e^Z79D5tT#g<1}1GrT1HGO9LPAgZr;Kz>5)0>su+uWX{<=gn%c}GwFWX<Sj{1?MQF;ply`FH#}9MnJ{H
57Navy0$&{LsWR+j4uSKU<A0ZjC#B?cxh*g+xC$B!A23+$GFp%edL!JSIkdb6WL%2I|<*1UU2ANJuMd*E&Z-+G$C~4|?rdil4|UapPk(&mA!DZoj<8F)
=saA+tWa9O*_|QPBiUWN38*A1;GC{vM8Y+UumU67?J=IqpV(JoyWq7LNwTo@8s@H#hve*}v~@oW8{&rV(%WX?crfuP*ihEUpg|R^RaRW`Eq-*v+|miIl
x{!_ON%AMdliGu&gN(7R6OqXli6eNcIZauk(E{Lh$S4U4r00LM_U*4M7h1u9Y~Hm3$O+7~E?(6c$wWn5Y?Vn-|q-%v`46!>r!aD8^tHo=V8N+Vw*n^nJ
0V=}ngzq{LueX=(X!F~K2Ju(ZoH58+3^BzA^?U0GQ8{!lf)(Z3(KW_1dPx*D98dyl*<41f+4;I(&IYVV-Rd|daH~)WQ{HhXnYw;X<4rUT+?ATlU+F+^F
7|dxV@FvvK{c%}(@a(jAInLY*rM1p0-cW)yM{sYBe<oOG6m#Hfetj%1*5(@j`2H9H-aHsy-&I*gD>f5_9L(-St0AE}pNZqJ<F`-`TjpnvpGUt8t(CTk3
^n$`n7#S`eAi6!75uWk^M77uSpGd%k8bpzc=zCA&T{)@<}(z2a_Q3Z8zI9-<}6AG7sKYPBU-1Y6tHc3aOs5DZjLj=XK1EfZbY{*I%pq@8n>cJ8YrH_Y;
8&dI*l`1dWOpa)KPHU?$r#7OCa@v>>W*+tfAI1*GCo~v##f6>C#=~Ee_0NBb?FWjPhw_Us}n!5N8&*t<A|I50=E9QSQj|9Ygsbl$oQS`P8L@vGObi?EH
)Z!x0e1A-pkzNIz(qelQagrt-Nhun^RMYD;U?e$Xa6I$kUUCH)TS048p!bpy;4q*LMmkp=+^;0T>)79aFohs_81Fr}N(8Nf;=+iN?fD9EibX1#I?+N8l
jhAK^iA}}j-p3cQRDuC8J<&LDeq}glTc|&&GIRKNn)%kIW(?0EIXMCT*CNO(6F6T=Ki8KJRt&Oc+vm2r1sZK?;27yT)Sx4K^isykf#muW<wZt4|?wjj=
uXl$IVM)7mcR|cgae$U&*$0FJEWtd8JIc>ZLQdf=>SbW{Hie&-veEP)yR-seu{ewNo!gsaZB^rvb~^=78NFYOfyIm<)YqJ_WQCJSK=l$U(F2&wMPvJOi
W$&I*O&QRa_1dp(sd}A+4>OnKt|`vZnqsq0nBxGwJ48qX43TDiVY}(-lFg`KCKSm!X1DBg<HO+GA>q3%$3Dm66@U(^y-eDU`ix(dX23&Fyvughx*vEo#
pGvruZrFX9O}Id}g4SRno;yWs;0stkTp!_n`7@0W79yG6FX~DI+1dkvXb<gzL?&TYUCQ`TG`Q=1UZ(GqAn5R*$CI-lREuEMwcQ4S--h?xI7|)qvaPl0W
A*Lx=KnWitnTXMvM4MVzk6C*$wt@pv3!eb$WuH6<~WST;beyi2u2HYbXqOI(To3`TRPNb+(tPIV8~!Zv75#=ft?Qa)9AM7om6KnK#42RKT>$g7}1tcY>
m;!?i64LxNK3zx|wonyb^kis&1l8}aWZcK<#UrsQgG;#mWEc^^>q7O-Ng$VSD$%kqroXK}X=6u9+Yas%TR<LYU!mtB%@`0|zgCLpX;JHP(lIAM_A4*(X
tW1;wjU(2f&FM3f&J11LN>0QA2~$@}6p=Uuoxrf+a6ax#SUN^hM}=krNd4li#*Bt2Xv$vqewp}X2SFC$?YC_+32#T4vUD*JpPrCuE`%_4>HyG&NIuEt2
K15%O2p0?2jUBb!(=D!J1jg%@`aSc5*TR!HXM1TGiYlrsU0wLw%0d<Hc0&?%HO8&)7?)|s>gN{NEA7#VMEk8W<SHaX1DgvGze7h4A(P?&AC)uNRl3!nT
fYkUIqHo<eBmDI98J}Fb=p_-lkgfe)U!rULAjN311MQk+GyxVDM#eGO5dE<17A*ow4iM2<elQ!UE(Asb?obU38blWqw={JDmks56LG%&>I~b&WE%*GrH
EH5wmO#4mQb(pyFjw1(&8~Fl>H?cc#1P7`5p(O@YprpWP$*8G&>ydL&1h47!zaCMwe$`;)bc(<l^yz?nxHYV@-X$s2bc%@@aghjZsqWpgpM0HJ8y60=s
lFu4)Y2GFc3I*L2Yb7Gs<G|*Nx#==EPjP#k|2*zTt(nRPnH{4)Vvj7*m61%t=T!S)*vK7JAamUCuYRql0Pyn_GPHe|P)Y}x-Y$K)Q`jnbtI7sFf^)v^H
dBMe+j!X&gpf;(QA%Y0;e*lG_5jEuQ0?lxpF7Vk|_1AjVLD7XY=mpVjz@R0dr+azl(7qxl$>xNSCVnvmdQ(l#3kb2TnFYg40gq|cw(Jx-Y0|2-$jNOxu
K+qf(PMT%U?0@D>_bpLlRAV(puzM&paC>uy%n-YNQbUhn@~5P*f(+3MD=i-pO=8;9d1Bmiqatyf&@{?3U`w5lBEhh=~z&;EPg!A6_C-}AnBQ!7j_*ytx
PfG+%Fp7_TKsg9}1Xas(QIRXcwU{X$jh_mSzuaz-loYqzu+b9kQpq0#7PXbOZwRYmwMlIvYbqyC#+NRMXZ{$?A&5{0>VFl4phG0tS^0W!nH-unjv@GIR
*kmDtaNPORbzKr0Zz&VG+{734!p5+T;*v1?5nW!faUsGxkC!cPK5&l-`e;SBT#9Xmy92RC7rn3l^y-fTeynG8}K&d5lsi<RN795<O@!|yUs&CXlEqUo@
rIvUAnM581E9VzauV1X;(%JN48su}8{N&&H1(k25qVB})fORPb(Cl)(Lv`+VEhfi6S$XZgIo91GFq<MhMcM7vh+TMrOg_EArCL216K~pwjB4`Qr5)~u`
8cwn@X7*8D^WD&4r_oGM1T3P@3qQZ-lf14)`9T$aGTT#mxG))=F-p2Ysud2#4or&1#j&gVw<-K=+k9r*bEKJ8S<GRNU<nvZLU8v2>&lS@+HpI-I18Wpw
6gf`F8p+;05SJNK=|MortHe{U0_m%>9K2P-R59DU)Zg>V5b#87gA*FI!<X`G$~lJD>YsMdEU*sPOt-tK{O;OGxi8ga}#F!u-p11=<<B)WT8!uv?f&M@h
F;HhjAr);tDE$i`Z0S8+OW<cT-2j0h7(RbgGWg_UBXHj0y>CUkvl9SB#?d*trNKTx`05uhACC(a8u4ZGBKxY=cwGdQ-;57RU0g4+Z5cq6#Ad0CA&zwCc
8o=AbRbLRztwr~ysWdw0$PpC`2w?qXBU6ZC*rchIuvaIb1CdvOV1Pz!W2W2BZE-@*u!=CG?)!6nQXZUwe8J9E+w#nYJQ@X#>8qCD$ob#9!qe{$g`Rh~U
wEFe^XNUR*B#F(`vjdw{|k73WTm9d$tWEW2{f9oYfe;&Q92`zR?b4HPHN<O@_U1FxhiM&uLke0GD;kk1ng3RnC8<AFm7!Y=7!{#RxUh<9XY8J+hqe%d5
p=g(w-M`tB#l@IgOVedlwpz|Ct-XYb_~xdaDell3U5hZs_lU48+amk~@R*KolEd7IO*Ej(kQZp%eqOjZm~$6^Qy@Ms<!T93Va;PYdp^D#Mw{Mn5D<VP!
-jfnYvSrT|ND%R+ZqF_H-jHXo0%LS>YjOike%sL8`h%!eEiMcDwxKq)aO5S2uro<p)i}m5aY3PmA*it$Zt8JJH*3`Hv2Q;Pm#?`_N<ZQ``T?p@_Buhx=
(cT95}=C`Sb03D-c5ye5^2*mc$I6BAxbp{z}udpye5(1ac-)OD&v9xv=*_=zvP1ZSg2HB1=;3)we19G<bL&=3A-DAjTecyH(mvaiHhpbwZXQ4aT-dh!x
yi-yh<bI5Dkj5%aP=GwfDw&n2)FG2go83eNy9Y@0Mq&Fr};1gb(+?qW7U$g0An&73kLlbPE(dKkQq$0>NB3Z#upE8C&Z=Y5&YqvXx1l#xPH>x(w6E-x%
}K!WXVS~#R$R`o&R7A7j=lAf@sHD^zr5-KSfFdwU0oS#-R|4>E-5TqHL_WGQ0n6;SHh1^+&We~l-#FU{EpN%gh);e_-Mh%-Z9opSOX_5;Y8Kc|~x$^Ni
{Z@sa&#d9B4Ld;QR5zh6Tw$=~m@tqvzR85S!okmLg98-e83g0F?;E0ZZH7ZDq7qlU1@d!YaVBqGYI{$4{kBuUs(1K(CG?#Dox01?DSX4SbPkI5yx-3)F
gx;2cC-QUyf9VrYQE-E@$w0UjocQ?+;e>H2^O6at~DP=lefsNxxwK@teK<*C6yjBUH@Fg_<SDBcJYk(1T?W{8-_Prd}aw7Dw+9Aynl{nT(l<#1P$tsmB
~+OBCJV!W=aQ)K3!4aHW4gMKyh4NDG9;Ojs1~}3t~buP4jTNBg@ruZ&Vad)jNa$)7q4mx1Q~-K6bwKTnN*VowVY%xKC?vOJ^24R$!U<!?0uJ^Kom*O`t
qSD?W7NfZnWG>1_%>-zbztb71yUPh9}Kd2Ssk4&%hn3qL<E{QSJ|^Yg;b&kNT+FZ}$x@bh#2KQH|Jyzuk$!q5LD3qPx>Y^`+Sb|oss5OPTfDP6sAmbng
@aLkDXXnP&+&4455xyq`}%I`Z+Ee*||?@0z_tJpHB$e=Zb?lA5+Zli96z(d2%9LVRi^K#LjRGp+b0TOrIf@3ayuJuKr#rs_Zu!0Tyf<p8_<r@{_2d=2Q
7ScFcsaIacM{`T<iNMVRwp|A{XY{-NPOo&Fy@0SBMy!tFp+>sVr+(>J4$XL?5~@3ln}M+CQ$G}GAwk@N>*pldueLL9gl_yJM56c6kt+f<Lz!v5-MZ+_#
3Nz8p!ktzHOT8v4LYka4iEPnJY)Gs{%`b0U5Tvhh$Mj&d9wN_zdhKkl=-&b^F=mdmXl7aaIu4ZmET|+qqovng=dYv&e(MlP4f4H(qM1$hx@JHYiiIM3L
5Pk9^Y9T%a@vjmerlKpVr!)aHp4aV;g~NvjtYWcg#lSj`frNe2-|PG2i&pqW!>G`#rMAMbW#cya@8h+EfrGKpcjr&>QuiIi3yc`F3Y=G+7Cjf7L&~yby
r1=Zm%FcI;6UEo@nHi~Jy33FTz8xQro;rJZrn%OoZRO2M6R=4L;f?v;k1&$AuJXq!V{i_(d@KJUck+&Y1+)tp`%%8g#$^Rr$^g_Q$YIpXuDV83{@Kdp5
$E+7_s-yujvOQ!|OaF?{K``J+`8*Y2lU9QVmrq|zOzrvP3F)V2Dv9GZK1oBOPfxW#JZZV7@G4;OV^SrBjxmK4HV=+R;1L&mmCrCO_5NZuNZ>>w|ZvVO>
PcRcO0o1b^RniJFxjD~sgJ8PGkuq4;-GV!PN=qVz;|VfJU!8CI%2k|(hYSH@xAK7X)*?!;g?yKczuBKL9QZ(6YbM5Zz9!u55Bco=w=NH$nb9gU<GNU9`
XJen6iJMZ$@}9Z|8k>Jf#yoYjIA2-U~NfxW!&lYe&uv|a42$VCeCX9M!!9hA}pRMs%7`Hi68gqs1$h{zprO#zo6I0K*dsbe)pf*(VyfA;fTwV>_&R@pE
t_?ED5q@(74nn6`@d%@^|)HqXL`n_}BQs`{yuYd#OJ6v1sD7wp>CTdzLP<KHkXZK)lgAs9E-seL!J(hi(b>Mt@k+2rNi`!tlcpN_$t|>xOc(-%+)Pemy
{EL-Ijcg8TS=m#=t%FLZuu5A%L?l*Sc*p1C21aG~8d816Us@g3LEdNwqPMtse`AppxzQ@jFq{9?f7)UZP)t~qEtEgtbpJaPiJi?&CrRNB(G<6l)%n#K1
PVa&|aX~x+}SewMv{^-`LI*#aTy+4{hLQ4YP>#RT|MPJR)$$!|IsQCilxE*Zbb}r&GY{pwPAKvYkHhM+p{XW|CMYiIDxm=$zcA1O&zRhax5q}9TgL_>s
t3cQ-_QjpPfEoto25cqpER^l;_z7<Ie^F$+KNQ985kIBfUg~)$wrNFV4)q;Bo2&g%QNUq*+^yRC{O|rV-z08dv{W6aIKmb}a?qUKKzY&7lx<bt<%d$mv
SFiHf^oG`W&NR-yFe|y*k^q^X!@?SDMNI2R>2=Gk=+Y~pav?-8xDW8IjTRMyv&$6qT}+}cF6l<G>7QB{bP7J>(kb*jQjXE`uQSGL_MuipTEVAPVjdIJN
i3;v%7P6pFe$zKczGd{ali3`aXYz-Nn7gEnRqanGwQ${&)X>WBl691h|ih^M#gV4sF0Kepw+j26B=jfZsBm+XoqQ$~m5ZT8?MCS#R;(vC-7?e$Kry{;j
s`PMkF>o#N0!!>r{s{_#D!nc{~^8vT)Sw>c}~n?0wlPTSs@L{95<Dd@b~!cH%I_V`(`tI9fJ$&sGPneX2He;#dldUi^7*qwh{M|R(HC7Qp{|DXy#5ny+
ov0GvzvqU|x5YpLT(h!*Ms5NOW!LDwy<tnvNiiWXW$Xpg<X%1~2a40`^IOrnP78m?((1DFzRJGZR`wpQt%tf<JW(yVyPDe!w5dw71mG!u<Ow+`K>H?qZ
yfZ*f>pK9&T%$9gPh9*BC%9(cFE<^T1mOZ8wF@Je-hhnpOxkg*8bsZ2z>ez7AV37dO6mp0At;AAbeOz382Y}0x>Lj@kR2}op~01AITk@d+Lk|FpiJvJ<
U-8TAXxS@cBN}}bxDJ>PVWeEXV9JAbzrfJ;lOfZ4Y+WcO2NWnd{C+45{nO_WEmFHdqrzqpPDt}1Z0#q)JP8&PaAAlUplxrovdX`#sk0v_Y`*ygX&C~(t
fM9?y{qm0-D(fy*Pt?>=^R_kD!sB*&e;Z^pP_$bZ#sgfq^{Wmc<0A`UUbK_ZV$4dqKe+?H=?|KFt{%h?5`MWhSx#kM<HerCQn05qX|P?J|yow<-M04hG
AwtpORCVPW9&ber)eIBO?l#-1S&%t@HcV4}b>dP?HY!t#36ik23;gkGP{B0y08B%We|6qpXlO}Jn9gb9H(S7{hplmLK+W1a3=Psv^+2NQCvG4a&i6v4D
KP(FL%Crt<bAr2D6p;5IQjB1&cCK?N1R}9@E1tYqe>pr8AKFu#8gGK3D?`V5T5SqS-aA1|{4l!XC78q(c7e#TLMdqZc@Zy~mR%MHs>Ou?Tf(neR$c?WZ
oPCFpi;7yVsPpjIFXdx%N5h832LhdjWXh+7x9&!fxR7DEh%9iP>8II_P!J!?mdbVq2}NSUCYz#KItMIRNmCvX?Jo!goiu3SCI+T-6l~6TGp-jKz@VHgL
;V`b=!G}P-eu*|CWcAtWo0+*7Pvmxb#fBJIwX)PUX_C>n&cXz+rl@P6{rpina5!DQ=g#q-Iwx3gyUs@r&0oNL6Kfe3)+|iH0QD{T+}#l8-tZhK*9ga!c
R|w>x)ySh(KQ&@35X#rrcp0st*`-4+0<pGgg!!Cv|AJ1RR-Le%6tz1BI1>-EF{1_bzpA?qHoh;j42v5%?z4TU8o}9=QaWuqQ*#;1L~YP<`>&?szgWap#
-e&YFbZ*)*hJ3PDixWgD0*#Z!}TiLGuYqyy0)cg>lG^e7?#Z5#6|)-S}4lnq~j%2@3|8pec9&kIIpBGhcE81XZc&T?=mnNrulqNNrGN7|k#knUGSxApX
e2~=voM;Shf-lp)Aa+Rcz5R(+>U7(Bokpoi>Oyr`zBTf_!Fx~0qSO}30JrhqWC2G*l9Ox;gp-Z+)KpqA>cJNVR0<n{{+|x|9f2#^FEIp!<&lA*Sh;u9E
i7Kv5{8RvwXJ#}EG?L8~b-_=9L;P-alw-l^1`k&+i>9B;AV@Byt-DJu=e-k*06*7-4i}h%CLJ!&7I+c4n6grST77LHd#I4mzjT-@GfNT~nzty$j%wG9=
c+_Fz&V6SEm_ygqLM?^RUYaUa83-DWmS#)%tl)GmFhWm2QS36rz=jB0HyR35+SXLH<QO`qus`?$y7wk37)H?fLI#z3_zeC>2ZnRi_Y^~lM!PwJQi|e00
;0(N61$b^r$tr<)}7uI(TG_GP5od#x`!lQrYZ6zD;q>=_1MTs;h7Z>e_(RtMWi~&|1}9bU1ngfZ173lk5_AegK7^JLrHFJ%eHtBWI_f+d@>*;e}0HScN
ud&?HBF)WR)1LK%#ndMtLGj<ocA4$qav6i_)VvoYQxeUMD+tujf3!o(Gh(y+w>S^#CouEZ$vS(-;eX&#Fq&RQ&<55ZiTF*3M7N8{*KTgIpB29dpx($x-
jkKH^ysHP0qKpu_c($Y1w4aa56U{q_4eUs^fe}r(r3Z}GQY)Eos?4@-Uqrh)FLK28Pnfd1haQF2t4Z(yR49$iGdN`(JM{JUlhEqB;@n0sVM1Yi&!xW07
#)H%$CY|q~iemRB58&Rn4@X;p1UeQYq{wM7H>r3WBwY*|67Vut)yi7ND2QdFV`$9Ab4Ms%wI+FV!2@PIIXhR@*@nl`o;}ayaWF|kO!QspfX&+!ev0<RP
os2CXLQ+YBw9j`u}QC)FryBaDL0UzE;w){j*d*z(IN|?1!N-a0XBW5fdUYYHFgGRJjL0Ic`h#K%)Gqa6F(!y>Ai{@M*v7#(yXygP1LVvE2m25TYzvTiV
;T(9YF|{gr;cq*1TklYBSTCU;#o!w6|S>Q4}pZ7DXNg;CJK*umeG!qb+b^)we{ECwzwQ>SpLxlQ&^IDmP>tkG#(dKfmXRpUDsYiJt&YoU!3>LT9RAw=0
+S7<Wu9DzOvbP4G5_pN9xZxq#Xx8J*%v?Ws1%O^Py_$y@7?1xNY<i;cQ^tHRGk#-QD0D^w$duuzAlrjK<Lw=lh-GaCgA2Pu>TWIn~|?tpsLumf!eM^rd
V5BUVinR>8GKIfVdQud9-03Q~5DL%Ir-X&8USJ!zj6ga~f0-|$^T!qb(IXKqY$k4ngKf4iL+#x>oIYDH!)I|hSxAn?|@vw2z#m+B5rfKVGwZQidgU$RC
e>fC|iKbCVJE+-nY&$Ft<-EvXfi6jUB?$$lPHFA5T<!ZfB!M{|cgfz6PZ@|E@&9M<&6Zuqt^>heIiZ)X60)=b5TiS)BQOyFF_Qp6vK}&skr)V&n1POtk
nOT9+ZtS5c6(^qmZ!F>N|x*@+a*h~9nl}q|Ikr+Go>g0LWAVZ%yUyWm3eKqL*144frl5^Ywb0!wZXMF4n&<7lZnRq+R;>ms=*m7CD_}=rwKaM_LR_hly
`HTgZ4)}ovYPihtr+DUNX)bREz6%J6FvzKQ9_4H611?2?-OS&nJt(IEVwJd%mQuv4#16aN}pX?i82ebKZHqal=YU)iH6IBl1})>doHVVJ6`B&}j-5md+
d+t`LgI5(QR2;ZZ9HRbk@bgyK6sjakN6rM_nDWIBaZ0h~#AihxPs!Qgs(r^!If=@h*hEz#i`)4@;WF=j1!y^N7F0d+D^g5d-mJTT|<Hm78AFon<(+kC6
W<Hpdy@oWs6bC0eZuI~<5m^iUwv8M~m1={j7d`y4Yv7fLMtKyv5?e@n;zV=GSa;9Ts3|p^WX_X30{GxO^lQFAe$F01DhCII?wJKkoCSHb_W0}iWkUOa*
pIS>|+jw(gmU4<J_<GLE&k68kq8t~^I$(suaCL=)VhBvR6C3Ut#QDdZn28*hM1<MH(&BKRhB$m<<%~xjlr_9F8G#EIU|645&SYs?>(({bOlxMq`c<%Q9
PxQ8p44yTr5M<w&g>?S?WEf;JKV}J7vZ$+k&iiX^~7Hg89E)-mdrZI-W+xN@O(ffl_$gEWZL3u0tqQvOKFC&aO}K_7TWX1RO1M_j^20N<xLttlbkG%Gz
C*BeW`X~uJ1e9L~F~pJhqul?G(ddF}OVRJP(O%RA0O?1J4gP<qvhk_}I3>Ok~IC2me|I8Mt0muwpEfN&yBWf2}I~Xwpd$soZvNZJ8hzaY{zdbNMT;hmp
7NIS;`?LN=nl&;)SN*SO5ptHB1yK;ur4k@4&bk{ALF3!k63$@nC_!Z4A%n($#A&I(8)3&dwHVlJo6oTu`}16PibMw1km6ko~5SK&Y59}8_A8p;{7H9<j
oWHW%snTbvygR5}ZhBoKRwZ7O3>c>_jKic>?EbL&vg-jxSCStAWjmsiq``MaU$~@->=at4wy%*~%IfrBa`T4fcK03%StfJ;PF*U)%XQKqZ)d_30+v7GA
keN;r7{*)5aJG#E3Fc*Mu!<djEBNyY0@25@rD_v1F{}octvvw;AnHyB)Ma7?j_Jo%T!Jlaj+=oL7t&xl06q}gRa^C(z{ioR*;kQTS+abHHrC0W*SPL#w
+Xo6G)^GK5_~VZnP>@DY|$9w6hChq<qSPHL26N~wG8${ba2{u$wZ4SLNvsI%Q(XZYpH=2r3nI($CGY^GGH9U%~(kYD=_P74irU-NfrmzC&d$ax&$&e6*
3h@JUkn2=&?k%t7a8SM`HyG7Q#%DMznB^Qxl||&wXTL6>SbmuugVa2bI7=l0|xTHm{tB%5;!LEsiqFGG%5D6qL`=m|mQ7Ho8jj#*!~<Y_Tnr89p%W%eL
Vn7UnZ-*LK1#B~A1cov-7N4D6dUejc3a;6a`b@gUr8?7C<6vSqBVwqdRDTMutsY+-v7az9}we*SZGaemhK`34X_G2;EK>+`d&yU)5lKkNGZtn2eL|M{%
z^Ruqc&$>R}tm{+L_GB;HIpqlQVr6qxTXyDx(o#)19+aHPTjbK8B=hRgM#fhhZF<*!qk_Da*AsCD5F?*0MawHq)S~^w3I1*OpTUW>qJXQ)m=qNC=asPV
NEfLZ_P_;AM|S$TR%rPW0!81keb{X}O(ds7#ZAsd?uM$EC@IX!1s9i|(_h&MRUuMjNN%BWNUz@DSMpvt12$y6{;He0uiWA9^P^);X`;LzShh;^>_I<d5
&XmrW#ILJLXnzqr=KvrvR`q1POTKr_BdVvTE9*lNn2Ge47fd1DKGio@)*gbLag@HZT<)Ug()npQw}DcPDn|8$PZ#hSCI9n%GshYE`91|C!6r}@W4nx4X
ilzb4@-{RS%H?TlfCBF5!p#4+;g$$$+CwtP*6$Mx(Ip&)!8=DR9IpcE}*(0lzZcp#;vc9<8RDBzQI0-23{=gn|UpzTUCmd|vb}MfB9NS@!|ARTREo*DK
gpS|XvqYxR#rotP;ei)|V8jB+pK=iIuOq`Y^nQ_9WrCu<#rgqp9cLy(z{;*xH`bsJ^ZjU$xT0*k{Hd$*q&Q8p@d7}tPPdPDD{i-Y@O?9&NYdKuj3G8PL
D_>IV2IvOf0Upbidn!)z+;ideWAjTQo6r{e>n64JIikjFgCof$}@^vj7bRv4_|F!lDFeW)L<>=P^exOtBp+9)NTJ@Ka$!kvCkS4d!?4XM&Lh_j{*^{i?
L2h5cNlwz}R+-qC%vODJvwv0JWC_R%M(?ld*whp$k!-G%%zXzOS)t@?tZn8FpPk}){^$Zr+}S1t%Mdxyf6Q-X{h?QnR8*@G7Ln}T{toIj)Fi(eNzSFN^
&9(N4@)v7td>&8rV^?><PT)g^jMWyp8IBzcD{0#e@QWm-p-(i;_mQw`C~dX2m)gACU=Lw&rekdx?ugu(E1}5AvJTK{~#Km=ZQ7vD{w{c9`t*2;G`HyI(
w{-6y1-Lzdp#Sm7ncSV8Dcfhx}V4Rbdetj`*|qflWohv#u=f`@-T{|6zYB388(I7I7xr;VT+zx@@TC_;W~h1^Xd9F&_6F+pUq6bvf1EOZYRv7=5fnX~q
(VsABK)H;r1s%TBy3IJ@p=`=pM&FJ?|^a-;1ReU%c^`}U8?$G)tfvVKN?5(&94N-9b|;#bxt2uWGHiULk~W-ad?|7;H@z!=p>tMG*2W&FGQ5AK=49REZ
LVc=@2d+%m{;4s=JHlh#PKD#t}y(-|^W<fOeR^Stsze<VvB|Po9ExgQDC<<B%JwEIgXtKt$mt-~er6MAlTG&bgioJ8~8=PHHkNL%%TX!_-Ow=+v4JLPo
zuON454^{*do}O%Tl|#n_OByN*$1dP$ID0jWcgJe)@J96kPb(W`1$bv67eOLpcSgW^Z)RlQSZ*ZN4IgUaHq!R%%;ja<l?}ZG_?5cS^TF}nkhJA5w`udC
UWgzzhV_KeI5^JEiR9w%HI7CVcl8&u}FB_r7WD@#^gDlK&sSnMzD$dbaw{t!?(BNlZj30Kjy!~51Bp+Qk-v3+&zEX{g+ZsTZ!|nZS}|>%X|JwwrXjT%c
br=_&*+Jd>b>dG-b*SlfCnQhkt$k@+yDZcg)44q)lf`?A?E9MvgQg(Dx>{Im2ilkKLp#;RzwxZ88@9*}RS~{r|Q3kG$Y6wQ6?tiQ$&m?xp{k_+`x+=Q8
c{ExM}Zd;BCQzv(Xl6Z@*DYl}C|pHMMf`f#y|effwDi%0$pQ<Ts+t6oLV=>L&JK<@DWR9&B9O5_6?JGc#z8>uT=qrkiVcp&8dOm#9S&2~fW07Ol6BI#1
KHze4kRB!+rImBg91U6qeRDz~7;k4l}$%WU^YORkf1UDAI+~!<p+zMAgvEHQ0BAbpTfvl0}6oml;mW(C^oyapazu>4f*rU_dTu4j8m<$JKU{O>~r7gE)
N~z<XX@}Sx%n{m75L}%)2AG6>IXHuj@>FzgiTJ>9qzSgo9yX!=Ha~JPTL`V`io%d9O#9%NcjN7(KY44-h2>aZuMmNp$cg6CU4lg6#x!X;J010S&=Y`2c
@(u52lD7jN3u!V?#d1*)5<y+thHiNrx*$aB}kP%u7e{LXcgKm>~aYyrydC4+PV&Es8_<K{XjUt=ytlAAm<v#NtP-B><i<hOIcj-G~F`ebOA-v5#e#!uP
M7L0U6Hb3vdHZDPyr@7RW#%-2$(mWeXil4q(?jk=fIL@N}$YtL(JuX8A#<Y*TtuYrRR=XF-mzy(;!|Nk(|*YH-dxY9exevNoHY=>R@h<HA+(+X>=LwMo
~4ikcG{!NakMniv$)x<Vt3JM+}$46Y#(nwCjGA*D^|*a~1pQ+uFT6v<QPOA?r5v>45W9i>Wl(#-PHcYPj32&fl=qEjkyFra#^J(|d{H}%%v=@77rX4)z
oN>0=w3>AL0>zUp-Eh}tPsa64p#`LzwbTxU9EA0DAcB+aw7Ev7pR(f57^F`T2bL7G2+B7c+RMw@z#D<tX7DuynKK<|bu2u(1l-=H-IJu!;97%p>BF2$k
T>%%!K$En1XD$y#1$hm5Wl1Me%<+_>P%Z@F9-vUSUvfcGk`%&13-j2gc89FG^Un4gLja?<Iw8=;#Cc%ttG2RB+czPt2&MrSNDcVBflr%AzO_87-L_cK)
6k)W&S=hx_siKi*$Il2>W!L7c*O`V9$$_m)RjbQ#9KG&`cx8zDD3<*P~9Vh;*>+B|G2Kt^vd)_F(-4LhF2wYm8N;MGc}5@ET_7a=lGM_7m5wq2^^cob9
SehIjE4NI&cvh1$uWlEH^!WO{q~_B>tJROB3-tTdvxWJ_BVuEm3xRnXP0lMZNeMfy4yb0*?J$H7sxylRcoD?YuU&;_Y^EMI>Niz;o2Cc8D~<ABR;B#}~
o|X|;FOcI#ms+NYf&8%bz@VAwB4UN{USEe2_bUZ|bfq20y{4dfd7ATI-S8OR$<rB+Mg>>g?I++o*i%nJn8SZ~txSvyO~je`S`0(h|Z?RDJ6CM>2L)ped
OgF)=zG(MuR4ed+Z#iBgTX3x|xAzT<;4Cr~0Y46mLm>`CiR$_mt+&60PvO_MyyjjdPbcG6M->gW=oHoXVZ0AKSJeTk#!y@SxA}Jp_(T*;5iMhaxHinOV
XaVT9g<?qwdk@NEV&HtC>dg@m_Sb5UH*>W&48~kZorely*2!fn>vq$P7tC)x(m%dIXN|ccaM<m5G^O-hgBeZiViT`n)3pLdA;6#oL%MG#m;{03;9U-1P
u<vDr-aC(mI7rarILuCGa<;<Ss3LOh#e3Z(acIyIRcyx9X3ywwGE|s%IuAZznUZ6i6=TxNefhY#nP)@?<P=`HnVjD?%EAI*^h&(HOI)zb)o_xNa{_xK0
R&gc7a+hCQ2V>_fC<P=+K2HWhX<{OQ0P^`jj1qMfy+B^|^&T-Qi`65m;?)c@0x8uI6wRTD~npNB}LovP*&)D3uxxI$f4hx9A3Ue;&>f3bjD06?(1?lD2
|?w(6oKF1h9~(K(+9X95NZvM{lTaz~XGZ~@~8rl>m7RNAg@_NENHU1q8IWkq-t?=NI(X%<4)8&fV*9B*#Gf;cKdxl+0mGF+?IO`@1gDkD;MUM!kDNSNj
9lu1#OKpxz~ZaduGJ-)q^3B%mp8f&}G)!&G>^U3W9uW{8eVH4Lq0v`{%)d&XfoXy4D9+1GK0IZJ<Iu}G;ZnNWoo`r2RTQ^U(GU3sC-75uu@Y!CDU}`Qi
UDE|wjxCWO;t?C<RLCmA7?B+<UbRbD4V?n8^~v8~?h7B0A`vevqPfW3AXc`Tx=wtPuFoKzENz!3a~?x%0Rt@Op(fe6Ud2gR0E3GSn9XTVbvBgi*F4zvW
^RroXmllXp%|c-ZQzGznwY30(yirrOwl(A3yr6bX+l?cbvw`Xa79-jHla~trMO)8EJL-+LrK7S%!Bb-S#GWFAQRdop115v$_MedWp;SiH7T_8@GiYLU1
idxkva6$YGzx2krK8y0J16inr>O@qIM=)9knHsGp+ks*XO7EC;y|mJ|lO{uo_Lz$;U^Ja5oy=)IouaV;zA-;+u4R4nfkGVTFT~@_m7?uJR%@Nv1uZYaF
E+P&h)_^aTB551jmH*C#(vsCvGbbOj{>g<{pJqC5Oll|+>{Z4D6CLEFx`ov_TK*~wj=qS^#(AcD}Z4H2-awm;%0lHjT4tYhL}l6eQ4WwzcYTj&UK<IF;
JV9dIib`HzLi)l3J{b7r$?o#tVy%7Q)6UWPr!zO5O<nzHQ)S`n0ZQIPt^SPiXdfPr>Rxww5NqsKL$~LXJnls%MbMhh!aPgVk?}^={0=|Zzvz-^44n(e#
;!P#R06s;7y040H0-+9qsduZ=Tr_e?Y({D(l-|2p2p=mXrNDs#@v<SeCenE*OsglN2Kdw*%p&05Xh*`rp>;)xSW<;f^6I*7tM$1fPC0`gahW#2WN*e3X
=ZbX_{YEJopab-E%`KKSvpI>b4gR_`{yr*=D5Ky$x3sdcLi=nmb7&b&=XxnYthdtinZ9pW6w>Ub{3GlMQfe#HO*7kChlbDFm>k0sp#?SE#`F#xyK2M-C
86MZJU4y-R*A97zZoGd1uW$e|a`X#r>dcFz1!yCJBbWU{{S6o_95}Lvw06VLRy0FZPItT*XXVTC9ch`+|zCoKf1iQfMOP9IkCs=gMPzZBDWuR)(EgYo>
0N(b_*6uuWe%297IYpFN+S-mP|UGPvUNCk@7W@=W3^%n{fwNu@d;=JhC$3AwxozOPxUi?PYq-ZkpM=1_K<qAg$P3KdnN@uMx;Kkr&)wH2ls+Q#XvRoI`
07>44UX^=P%lGc=-cU20W4_d@S?JWabakk-gOs8N^`M5=fa{QeBt6dLCC;J@CGP`a!j)6&-R1&z%y3G3}Lz;)YS&bBCgDUj5V_s;$66x}~M0WXR#mtMr
^6aUS@|=EIRg{o5CwR^5*2g$h^o!uI%bd=<eNgxR!1ug6hrrqz<>i&GPM#GM!Kg_u2IP9mg=2f5p0^~5do1*GO}xf{r#*pKpKmW0an2=N(5l8+y5Ae)C
9+>R%aI#aj<-~g{KAA_a-D9wtGNd!+T1jL>4E3?4NGK0I*UvVps2+yB#B}(Hd-9*`0QxA=d9`&FM$drIf1`0(gr=Nv#Iy5Z}8pIb$QuN8*`{N7g3Hqdt
wekRf&VMXP=vzwru^4)G^kI*-Wwsa)Eip6<%rngZZv3ahQjk+zy-dT1(#WJ?{gHVGWT`1P`s8g%u_hC0omdIf=<ynb$&;whLHWANcG|viTxHuW{-|GB_
t(7Wfv;XI#Y$I*gwp+JwMrWe9d|(F}#>${NBbMtB4KdKtN>Z@_)dBu2sUu*K3ml<n8`@u13zC1J$%Vll}2G>^^D48O9h!*i#LyKq?vH>quIUVWCLU{LR
k=Da*<)C6@vRi|WQFHCC6X9r2)P@9*<TQxIw0hB_CYpk78rUJ|4_rjDW-g?bkf^wl&qQD9)71L+3lom@9Pu7BI4{+Qt<hGSZ<(xq&Z87KNUWIqrD<{%Q
A$#ruToAZ&H)y8=CzU42hm{-R1ug#rN~xO(OF1mo&AMMR+f_%n6SQLlUha_kyr7HJgcDH&>T-^O;0?MydB7yvYSCbGIda^n9IFz6*<Y8;HX4RrXK2w-p
#Js}IqI{n&(FF(|0%mZKRfL6v$oIA+SWd6`~1xQKJ%Z?+CD#P`~0l!^CzS2)2cntk*Xk3aw{G#Tx0vZWk>u@SS{t0<X|Z-tTZabOgx*5fQ8s0>$7ViQt
|>HF6=H?wta++k*~_}S><%dKU&_<R2rMOHsIj34)u9g3^tu;{KRRS%;?Xxl29wSS<`HTBW0hSe8*o^T-kAzr(G=<VG~~j)ived*5P|ptS=dZXKKJ~m(K
KnSM72*u<KD<_otH?Xb<@N{O;A@G<n)$5?8_fxxWxt=P>kvSGj#)n3i`WGfKGA-xul0^8Kw+%ef^^++~Fey}MciU$Bb>;D&|g^>_Z4oAq(a22}8J{s;e
AZB^D1GIrXkW?aDD<>%_XM5*UhJTXUi<60GujU-g(e#NS-V)q;DaL$y-N7pRm##Zmv&GM!EH=e;-heh7QVopjK$h&fHZKpDJ*xf26Sw(e{m+%y0Gz_yC
ir!MajidU9vV`vQAF5K#R+r+0u*Yd%^d+LNYH>Y;5re6lv|qP{<|~Na>+Eaw@5fvK^MWVw+!15C-oEiK)Fa558sXyJ*&Q)h(k{CMYVbAFXP54*0xRSK&
Tw;J*`g6^a(lMDhy7d_^OT8zTO(Y{`Pcr`)1tFFRmy>}HG#95pr2~#4i6KWYwg`c_2nb7M7Xu3w&rx7zpdR9#|))pZCNYUl&r{XR@E+R>kLhzujbo^Wb
gWat^F<o*d<wzuIRo_xPAT5A16g!Zz8)DrR*;=y)G0j%^?o$T6NGCu$!yz^~DB};3X|MBsb>k_+kG_Q;!#xv|!cR#%bcKCCicA{y3g3k%c^szeMcB-Qg
P}U1s94OctEjtOF}^I5MT~^Y7c`!eUBmt*zjlOg`+-!}(PvvKqSM*rl=T-_-xYraEZ~?s6tK%B!TmqLY$I%hP(t?QzlRPsoAxAM!7%2JQo@QtAi%UH<O
4<|)M|MCk#4pI<tz`vte%ZQ*{GiRw%LDX5{aL@*ed$`+&dpnp%Aa;;oeW5f|lDe8ZW{P#hf^s%epl(ZHW<U{`W=&pR#r8m;^_~G`k#Hl>H>tm0-)GH6C
98fWBZduJ@@e+PhXiF<nhoKf*XR03X$+|pOR8Sx0`7iLg@1QkXt9Sb)<6__Mux@fhw8c&KK7X&Frmq0k0$e$<Twg^)>PvBjM_ji&^L^sWnE#l+6VbXCR
|k_)Kcs)6Y}=RD&}DkWud$y_8GFRnBzLUp)64i}*fq|a(|FN0Fl@h!e|P_hvYe&VZJ!S8y!N#F-QE6@>DG36pp8D+GM*;Kd84vwZ18<v8?-M;LDO-8>O
__+_ogNfiZ##IU)7iP>rAsh%w(+lM$H*Y+m{8xSj9^2k6UQ<a(=IM5Nm_67j1>^@x@E{CfBm%sbv8}ue7askDub*{$;Uj`>S3aUdB&2xK_Qi4zHT3ShK
y~<LBM}#6{tzoUt6%5B?wiQ=ZmMzh_sauWoS5<d=KmVu{{apcI5V^3UQwOWCZ=F8zV+;|tGc%T7G37;_u2eK!HQmXg3s*}MN4GMRfMyC!CTW6w;VZkV`
UHt}i4dAI`l=E8Bcez$+m5m&tjwKKi<`S0*rgTxuX8|=j+f5i0EIt=Tx5tl4=>XARBd;X!W7t4wdCP4{z{+WGT_nQ?~P{IgrU*?ay{|m3pUlfc$eYL!{
!o&XV{<|TI+5bt{DY%ux*8O!8uC=9d$>#iYO1QobQ1qq$zc&B**X`)bAT*cEb#XcLhg<&R9Svn!q=eJ{T!K0NW3FtohceLmbg}IGB?ZwuS5ygYiJv}yw
sw2zH}WE><t4<W5C8X980JXQa#KB{|3@AV-{C*8?eqR@rZ}E&Ba*5p-u8}u)*q{29(yU1qM6GX^b7FqX=HW#{%=0l9rHH)-2M4vHN!Pwb-x_EogeFFhB
_rd5Ek<n_wCbdSX`Cu<#}5v`~~{0&%OACZ@l}bfAsg?|MENE`Qp33_}A}#<G;T9^>5zj3%js7=1+AKUh21=j!)jP@o#uu{-O+j0eS0l_S3(9LOy_f@wN
Z>?$>{D{{GH){^JLD?n6F+e=4J=8~E)v!7d5=&;8Vl<($-hS@_|lNy^((Rs?_Rb6HXL#hunVFE8QSQCY=h)7<%a@pr%R&Ub(QoxlE#r*)`0Pw)NKzkTu
T@4x$NfA;s^|E(84_g~)o?JwT0eC5|({M^s}{rA6gn&*fA{`)goUwP;I-+1@;zy0F7|Hps(;?LYDJB3eo<Ts-3n3DSGgL!^xCb=z==BYUyo7<f-ik|+(
9oxTrIvtCkek#hRxH<+&STs*JZGB;u%3JVFLJykD=<ViMoaU*Jr+@Wy`al2k)4RX%?WfzN4{4rBd6kJ5U;mS*)6@U-1V6p_!+(1lf0OUy;=lgzBK%<Ce
Y`Vy&2w&Ub9~{+zES>+H{_{5g;n?x{mjDr`Tms|_cQXFV{;ez+cVa;?^x%_-uatv%rc(|y%BJFn$`P*@BXJBrT=UH@x8DA^6ma_e0!Gp{Q2S!|M;Ene)
Xn=-$I_={nG#TKJojqeLA;!lU(v744%Ak21=Sb%%dCWAJt7+<m1z^&gvV<Gg;Mbbp3Sn$}W6@e`;o~te*1_&nyIQd*hvj_to^^;s@XQ5AXizAKVzZTf+
~(_**~tyI=TkU;ODG{KfCi7iXg1zw$FLzW>FWMScC3A6&oq#jm{hm47#Xe>&Zb{;LlJx0`?Z2Q&1$zy6JR_=nu(Ve@n;>!e9$8sDd(e!3j%`Y!$=oT<F
sn_c2&PR$pd+?&pV&`*N-%FN&0V{W>gwQ-9Eci^{X8O-d>4tl@!KIZ?SeyWqW_^25kqd7F(#W1fXgVw)E;oWck-iz;k?Zwx=GCR`UZN7AKr_<Zbb8q_c
i=Y3>?eZKyW}fD6FTVBV+kc*3{Ozy5_|l(!Aix)Y{yR4XpWgnTn}3D;FL%j&Wd?okSO5G2jCXH*Nb?~cxww<wS7i~;nhV0}r=Fsus+(tqJWFDRf9rOox
Xt^8C+5b=orLFnKY3w3qnUl6e4mK7?()42y7}<UdGDm0j<c|5x2=!k>zwsw>~pw#+Y6(6fc)G`lm4&Yy2YD0#@zztZ@u%quilaU@QYuZrSOdH_kQ(H-u
I4|Y~LAv2;_13KJ<3$qao-PV2bb_ZEulg7DiQ`?|5#J<r!x`%GASJ-n!Y(e6y^>$Bp~w54pVIyK^{yxjVvpzw}q{e(|So1ixwv51r0TzWenrzW9}|KG=
Tow_kkmzyHn;{_<`WKlh~{{`4<ASht_?aSIx=UC-g9IcBrQlGmvC6}9!pe0JwMe|K(gH*dM?A%&X)&tW+8IZyMjjSsn*P2laOIu`ZpUblwF+l8ke{LMG
t`<rk5@K=BHeWU*7i|>E!CinT~|NWO=eEPrs;v;G9-LL+y?|$i5e(-x=e)re^>c!9h=KOsg^U~a3;=D!H59ax)_dRhATgTh24-h}>txuZMU5(*zJYVwg
CW7!dXT7TIKgc7G8D3@Od3L+a`tE=Jy*ZQ4_Vmtoe(4s5zV)-W-1-~e{`}`(eCfAe{P8b;{`2pA=ex60z4JF;dGB}s!w-MsFK5Pn@U1_6?|VP{&aA*+o
ip+5t3Ue+7dPu@XCA)rBscHpi`i_7CTYf(!S&&LpPv<3HJ|?<pYA^lCA04QIo-v#aP&+8`Ayl)+jq76XgqoEd;k93-}(A%Tkn1In{$%+;qU$R2Qgw!17
H5YvgR8%{X9yRj}Ht<6P{-@FC$?U)^pZ))#>369sX`XGlLJL&ncei&BLg9yKHYHzxcC%Hxv7uln)4>W&dPD$kYAWE7ZRDvp@eR!S)Ap-l&`>p39kf7Te
ueW@orLg#85F64agk^T(0;e)4;shO5_*d}H_NgW&ryL_dPmTrbQa=#PK-LrOnzzI%*-e=NN>hUQ%3g>h2c4dHIzGt`G99_JD>c)PvaOyJvJn<L`OaPhS
-z4)bX%*H#D`{Jv=`|fZ5(KC9#{KKF5gIS30e(RU#!1{x~`<-{c`bRT;Klr=f{NXQr`GY8TD<i)5wK)qv63*ZJ`HO%5m0PrXaKbbXzq$vCS7ORNkUZk|
y*#+l_jD^RpU(58S@iYIDUUZJN`iK-Z|BOh2>n~-`GqIxUJJdX;OO5%Z1IS}<DHD-Y;oa-%-<{84_sg_4&M3BAI_!kd*AzuTLAs;AHMsQ-+#En55E1k@
BPWGhInsImf!lV8}q;ZS3msqznIIq8ETfuznB&G))V{Ilk_h?RMpFL*q2Yo;bmYAhlelDk!U9A#<*X$RUOWmf99jRdGkzhlbmli&NI**$6HU&@ITYtjP
;iGW}e=z!t-25-2&+kf9>yX)PLu@vjN;FzBBWK-~Uf9zWTj)zxs<0e%M=0|1|UPu)KG^ch7E*NstejU~Xj3c9w@lJR8nje%|E!a;l$tSknX5Gq;|VRyR
qWKS%eH=KE47xvz5m4g3~9^8mj^+&{_tCw2d%@1F?#_=7zDppQR`#~*C|gWM4ycLc~C0dhxx+z}uT1jqvc@<4z*5Fif(=p6xiM}XcDpmzl59Rd14fIbk
Q4+Q7~0s26&xFcBH5iITq7Iy@TJA%an!Qz2n@j$S6AXq#QV0Q%A9RYR+!X7}_0|<MJ#vY^b`xN+n3j97Ae~iW-qw&WS_yY)k01<Z};toXIfrtkX@c<$o
K*R%xcmR?2f#hQ#`4~t(Mv#vY)O`f?7(qQoP>&JRV+8#`OutmtOBEvTEAM@cywnBqQnJWP(IR&V&Gs_a-pw4jUbgOhifxr$T|4J)IFTL&3)T+Dy(%yvR
6gKxi+U7*Ou>_Vm7{qm$?V2x#ZAx=yVK4YD~LJ*MPtu!y)mE(Vz6zc=}p(0q)NcTdGCiDXkD~r3_^uddORJ_bdQX(NjQhrphhDSKK)+0sf3xM40f-cGw
DP}ppT*X`~}?Hep;@ott2qdI|6s)DpO^b9e8?Y`)-CCQ*I(Aqp#aBGxuP#@lsS^x36?GKJOECYhS-!8^Ph=fV-}S*jZXSM1cizz@v}ptXEocVXs*&%s@
Fc+f0(KAJ@4b;!tPr>+Se4^P@=z=^TTOJgwOl9T#oCv_A2b-kSq&5jtk<fn1YiKST#2r9}MNQDT}<pV-;YtHi|@gE4TPpW`{~4=#r^)hln`hBm0nXTHa
N%#pU#DK-wULbK1?74_KcQ5lqw@Ot^lI~dhN;r6cjPwcGQjTcax8~S!+ZZ9$c7IW6JIrQhtG6{Up$;Ix1mYMh_?UGCCh%kyhwHSDV=GjHODvKW7p*AGB
hp1GK9BiVT(mE4&@sB`W31%c^gq=eE&_Jxobesu#eWQ9>(NMtUT}JICzL{vbDl>SYZSW5F&$_c2kb@8Q+8F>5y`4wzG*w5}xQCl)vc+R#&g~q)Rx)VUJ
xi#7UfLmx+G*BdS28Am1ZnVmpE?8Y<hP%=N#m2YKDG(AVO4>_dFZgVc74i#b4LX>qCf~ACBR4mXw!HxUePI!Q>Sxov6j{_2Bs(LIAttEjxQ~-!BTq9>d
5k{Rfq0PHtyi2NXOQdTs-%hCCQ3bW0X+|3Lexuy~l-Dtn!c#WsNMY6O*5>K@?CGVFS!=h#kM%!6r-!o4tK$^;b@RwGxWWOjw=Fg<!8uUpjHi*ISK7O>A
76lr=E^YMXGyOxr6h^R^Rh1(obHkZSp~uc2V}nsrH>Kw-e?>%E!_7BqA2_L*fFtxKK^LuP|lkW!Mj&ftzRr)>5sq6f@vk2%8XsBu<4#w&4Yq33jx3NUY
WreQ5zZ2yLR$_HcUqA=VeHZZm2band$)8SULuzRt>_TWMaq$0?}*`|`z3QpTT(oASYPi!Dd5C#;wX=Nj#t}1=VV+>(Jk2R@K+8(51rDLEw>a8yx>~^9#
kcro2ZpY@7(7kCzBP9c-KaUEXse}z(M%rDDmz`tw+tVuAOc+Xl;ez^Dnb|*noA0Nw_DJt726P7H(H7%V=Sv@5%|)*pjk2<V0`{sv1=GogNs!CqGJ}quX
inog3tU2^eE=LK&h11Sd8(+~cn_>D>_(wERJ&;#5a6QF$I6vS%mbr~m8_@jF5TqKve;ost$;Dfm~(l$4j$OzG%Hps-tXYmg&5q!xr@QX!wNpfx`j#+C^
?QbxQ-^m*G^-}Tt@(}-Yj?8HpM)8LtkiWCr-$Z^)~!tH)`?euHN*e?e8q+<a<Z$I>rYk*;7h9rQYmKy69!QL#4td)`V1gP>2)DfJ7+h3tN!SbD#q6L#p
3uX8nmR)mfU#GMGXlg{Dr7SE<i%mU!BaD?7lc^7ZhV)4~wh9$wjC!}TCA8p2gE6J2}sk}QDf0E40sp+Y0s;S_@CAe7u|&%MzSM?ICcam7PG@r_jD%hWP
eH)~3t>a35+VG)(u7DW#$W-n_C+v0ZcL@OQG?D(2%Of1iK9y3;^4<rY>6lO!i(<klj<5nObI@C73=Q;QwsgYmL9yJ@7T^y)^FJN<k!eS^mGPy9gY>-F4
D23-aP(2*iq9N}YmPuoX3+M}~WGqxGS6-&bkJ&ZBOUE|tdd)doOCH7vZMw9t?CO{qO6AP6c+1=(Vw_)@SpURyd)ij<N&&~^$K>cui|J&CUs;C_8l`JbC
knRoZfUiv3>}*1^c@e{o~zbmZQ>-gO4zKJX8ROYW1YMCtGim(J%=K!)9Z{y5C)!umFlqCg(PQ<sLFHxH_b`u5*A_{w!tx6Q2hSzi8Yvx2>d4FIClHW3I
Dm)P_RK}=At@F>kA~u0dpMDB13825?DT^A+wk2SB|AennA&BRe^Y@!gpbw2}{;el5W^CkjgyIMjW>kI##;CinYuNNnI*Sd;4(|t^wa=x|K5>7D>f*;^d
Fn@^LDI&XJZl!Bbi!3H2qfKPFr8l5Ol|ytKBK9xqaYU6R6ykuT_qUNYBLelrv;(5<Gx>JJRMNcFDS2Ahmg`c#-MP%S^l?_3FwA9S39xjdrvqph!)kI9z
l1#9cFnC%zU&XxpRZgcrW`-8k4F|N@{%h>R^?sp;Jo#*=hF<UY|8Y;JE=o)VYdXYlZL3N}(fiBE(w6P;C?r8=b7gM8?I0Db2oLYiPW63mWdmfx8R<sA|
PFlnqgccsa8n_}3$|RUj9AX$P^^^gGvIefclTwntE>-6w^Z+*zYk`-nuB%57reRLCH8-kMj##ZHYUZ{ZBlA3E$V$5c#pD!DwyxNx%!(hot9Bohr*f@nq
Y4DF+AsJ>?Yn6Oi3eiKHsKttDPgh5k=}cQt+3B@vLZ-A8A0{R-kgKGFiN|jmY?Dn^XF?w!sggG+mbvT=z<+2KwWhRf>5oJqoD#0eP5=dQ(-n#RlR;(WW
epvX<Ldbh6H;sCt+GE`U$J3VZH9s(pAqLruuCkCMR71jgyh3x1Hwro&q#UoXa9Hr+_g;hFvu<*gNN|rW7^CL$l{73)<x)6ZoCr76aVw0jG-LU~fX){uE
02xLu|>UkpI^t|dvAmu#6wjNNysSXV=6ZMGROL(x3j!7kt_bejrYqBxwz9!{P`ZL(9!7}1c64JoP_D}kdW9!zc98)l;0ToYv>P^W!J6Q;E#A(>uoEP>a
eZm}6i#5zaQoSyf4^%|;NtAeFUxY4@xn2t0Cl)J1c*#P`<sRg7y7Ab(BvvU#;i(NOQEv)1eSa*yrwr&w(tChfSH#BrDfFSkkM!9TgdLvvxmWVBkWzvD9
y}Wif2gccsbnvBMYzARoObTJWhV-Z>futQWfG-QHoA&dfN;n<%9N0=zbwDTm%2Tt3D9yO2l{qcjXj9VBT)Q#^brM|ZDmrX2?n@n!OSV_fD{pyWuSE;`T
11O{Z3HBxO0s+Lv+c>GrHtfESAcuaEYL`z(eqeAN2QEy0L@iiziyLly;QCVh{NJQFYC1BfwxQHjhZL7E%rEx0{PTSj3u3-ZtZG<!%1U-3R7L69bBN!Qo
?fm44U4u#3TuNl_r<^I9`!%X@XEXC&t;I%cFWoq4HwoBuPU@<Gj+-#kE6F^h9@OKhOY=S;u8z_}xS|Yl*Y>@uf2Ha!HdrHZ((U9QM=V;0>(9l1OT&0aM
i-rLAW@LP&d_OK?(VR8_z|x{;Gb+i{XL%Wv183E%Ka@Duw)iTII)I_XQrI!&*P#??z`%FqkH>lTZRo(u!4UcqI-#;ZmR7>$YY$nCeRX?JK$!4k9}sTMd
@iN=J`TzNV>n%Qtj%%DR|6%xViP$aM=fPh56Mm#95)=Rn?Qn5q%OLA0aZI6J_12k~3<D}99X%>p37(|E5J4={`ePscm4H76(PP5pmOIRU1vRicHw!|Gi
tj#&ds~wJ3`5sXzsJG}yaCxjF)O4VEd7>0R_3pK{akr_c3q4|zeE_^kG(cK;B^`u7IwjY*E^@k}bfEcL>nimf%AqtwU-s>s{Z{kR#kB$D0dM8!{VpcbZ
ehXLK%bpT1Zm`Zi-n-W6F?f)T<J%!>&UVd;?2Mq7C1Z3l9GE9ujbO0-gJ$%z`Cg{qO5W;;|TUW6v>B+!#KQZ@h!j4_Hr-i8(Hz%td)Vw*unakD(H{P9r
%x|NZsB|&4^7|hs&2>iuQ`XpUWWC9Pvn>Or~KIcT3pVZRaWAX(vfib6!yn3^^~wn7K^yow4lqD-Pxtrd8pG>rOI3-0#jx&iNxiG3{zu1$^=7OfTv1j2c
ikOc%T><}gZt5Q<PHUBjdY*d(i)&=j<uTM&kLI3)fV^kcR1ge{C!bf_A(>8>l#^|9*43|(weCaYl0<)H;OTet_ebY^B;ujQg=F#N(g%*A7}<`~-+GCpk
Cwx0~R=(%-yku#(-XAdlQMq85dI8nX2L`ox<fH~|Hl_!$*TqcUJD_cj48F-Kh17^lV7j&}?`ocCdtdt=z9>?Mh7)bz^#&upnq+v%wQXuUnp>=@;S#hTx
P*!6p5AyglL5Gf}EDddo9X-2ExH`cpwS`m~y~NTnEUcs#Cp$fH8?NyIKG!9E2KJCj3FetFs(nS9Xn>c8k=@T_Xt_G3rR?6ecTe)@?W<fJOjL2uP13fM4
|cBTM67GkDK)PB6sFDD=|;O+NS++j49JRNkk-0~kaW@8?a?*n2rewP69fX;Z$al3lMk(^i3Dra-fh`d4LYpT&hEt_qY(_d#foDI_^LvkED@(g#cw*OKS
Il`#&!nCsEUM2+7v0CJ9JSB*%fDk^LkEt_HK@l=~9<BaO6@pWVKuOG?#9yC8?W!Yq0fTGxbH1c7o;2X<mrc3+Iftx7^pl3B?zB!~iMDu+b|H!~_|d0>!
7bNScHWOM2u?O$&n3_lUSqAdhN-I*<<BZrPy;#sCgl(;_&LN2gC$bJ(H%DdJ(dkl=1WgfP+b!%+bVz>gb-$mV#9WQ+Z2n@*Pw4^8FPV16<g{Cpmc-QE}
{2&cV<X&klg=mzVSo1JDbAf{!?HqH(`Q6f&E6=BTfx-KL}7JJZ~VIX-K8ID@@HZ?5Bo&~m9m=F*WJvxM~0IWk|kpb2>(_8`6X}a#!T{o`F?EskyP=GtK
xPAzBwMUiooB)ZQ)aI~Z??~mqYY;%90mJe%CRM7_RzgjTZP?-a-qFa((F{-?T45ViGT~80U#x>!1bQ!4N=J1xjvF9E3HK@;Sxkj$Vmr-FRq-7V>UCsD-
7NoL5$%GyFy^pd8Vlggj$d~~jj2~|5-Az*>N-cw0bo2Bk0hVt3v+9t)Y-HW$*K19a>kt~?A#(1wOQvUO5cJ@hY%+*$3~%Q!NQIgwcJu;1^RQ_a7MS2I%
KK4>G7~LHh^}nxd@J4Q9=F4E81R4=#DPeYu#l!Jp^Y-S@*qUvl?U7@#4rz<fVhu-9k_gdzu6P-94uwe`NUuFZ?-2mpnW{ytY56@^->I649<pFH%AV;FT
|f^Mb>9`h+IpynLGEj<VY(^>wP_fL36K;^K%133Rfzqj0xlKjFdjr`bLK3A>qp;%|T4{_y{=^YtUQKke4=54X0RMQ-gi_pNQuwsxK3%q8zz)3gt_mhJb
eWeeZ8mi<J+LmzH!3u$syXdl^{x9Gz0Fx|J-y%ruYG;~=MuDv}NIg<ueW)TSWk@?a4*1LZ`{>|6Y|KZj^nq1Up|Gu@4eJy-%M%MsGGQ_nnmb^IPg3&}D
o&Ub|@1IeBuchC3o&K2D!hg6mF(VvKM?bnX@jm~3Yoh;|{r&f1e{UfFe?I&9|EK)^U$NhRM*V&I_{0Ab%m2aur<?yHTl;^E{oJ>Pcb{JV&$epcw{G9*|
45zq%9d@K{J0(4%WfR3sAx`^Vs5*XJNkRY%6sbKFJY|=*m23M2HqkILCmmK$B|}vwXpJ>`yyP(I9rJpV_h{Q@dY~#Y!290(ek&E<I8e;*>cx9sQcE}ud
tLs>4Hsi#jz5FWT@3;h%cO96YKss3b`OV45f0rE38;;v^i0n5?@))GL}{kLn8yPtjjQQAaD|^+rkK?@VTk8UEv)2S)>81ZuqUqp%BJeE~5*+x~AY2cS<
<d@|h@w#bJOwHq$BII%(la6U9i<0M;XMU&q8+P(UQ_SbWIXd3nRQf|8T_11Br{Lyr&*mnoQr72N9T9<6TG*xE9ztPA&A`JFtfb|m};pCTUCp9_)8RJm>
fR@;PEOB-vR(zu~ta|&KXeag@NBhov0;;`VTTf0z-1bH2~Ea%5u*E{qU2+Yx4Ubs+pJgZ`v)>pUAo@ND<5UqTNuLKoCeTh32!(>v%B^FjrfDIfH^jtqA
EagaRPF-^((T>)+TnfH^m;Y<&k3k6wVnH1`wp;m14`AYy36Xf}xJJik`SmDX%dmkDtOJ!*A3Nu@CSPGO<;f<CtW-PkzOM8k!uER#>Zi*P2rOP+UEslW*
t?c2Xx6Ch3-)ACgk?#HQ45+EOF|n9y(JfcUh@jU>&$hysup&j{0YcMcj88LbFezfL26S8{ViKDq-p6n3JJ;{+C_rSx4yM~t^GQz6mf}@1y;W@7;1UvpI
Kjt-fDm(=rkaBzFCciwe$9MCKz3`=Ca{T^`%iHnG{tgo~u?T%*ru8rF6zKX*O9FZoj`?P*~pPmd&p%^kCVSLa$f)!NPgsyfiE~^G+!^Zfui1!e__It`-
a{5BqDc>pnfEIIQA=mb2NOGprC*SXfT?kj^=$Fzd;UpJs31f5#zX1SQpH`3l&=>ARc$q*_)r$fx9G-|3k`NwiTOSXnzFeYf^A59G<-d%*9C`sl3kG~03
HP7M0;CVx6uU@T{w0@|ngBKPI{Z(^gKIM%gZ^1jNRi|Ap0BbKfOxq!u-O@-3xA<0c0L52@&uFnF<VoxronfLi$OMkExV@=v5c+Oo}Uw`<|D&f~8N4bb%
)uV(_YQY~HwpeiH%<rfRa=G?q|EH9*<-%&IiLPYl9Fj&sf6UbkW;8$Ea@)AvTHcDJ{D=QfHjVWhFDRLk5{HVzd$f9e{1Wl?P_Wyjak9!QzpfwtyB=Ar@
8l~BEBjU_AO7nOArA{{O+>g|Qr3NT^IxuNt~z^mFx1NIy7s``f497{>Lxv>g=M1~CVQ9PB0k&oQfA--NA0GjU*G&!L<Doo@>R=QvF@na!+&wJr2GA4Gs
n-Q?ahb(-hK?JrBNR)9A++;kN7FK?tI?}^2GAoJ?%f@=N>K{s~f67kQ*qH*n9lkrt032f;v5Lx`A?ieT$#V<2KCMn7QKCQ8O6-VZRHPz4W=&2Exkh;*P
t=&y2-dcy%GMhT9A_-RHOXxf-X7#8&dgu}&7>*Q<N{Y}?E+u}dsE3erRs7t0-Di5q|k;<3tb&ROn<o?tGqBZxAWGX5a?mffGp`Y}Irm5Kg@w7eh_OwDs
PDf6$-AL^n;7wlo8Xsf0t%vZ2nIWe4D9sAo`vmL?R;VH+f`qA2tB1tV#k=%p58;%eArv%s{xqgr6)-0F27Vq+N6yNW=#a7N#B+w%+#_h@4#*FOCQIX?Z
ys%IGng<pvLczM?gp^%ajjTJA>XGr1y^0~-A11kkMW%5Pw(ORR*XOS#FfEdeCD^vM?vTH<-`Wqv{=i4Ger>6=ANB*)SUTH-t(~|AIxKt0KQNA(@-EMf{
6(-TnmYMXAzDlBqs<8S{2PDdk<*Ws5})?{IqTeXCw(_pd{l8VwntAh4;^`qabaPptp-@WowL*~!fa}}fiY>fHPQ~I35_*J;=%xuEf_J8LTm!pYY>^$+E
YzvO|3{VztAFJ!i#7LZL?76{mFskV-g)q+IKsF;Hc~Q(>HoA3H9owa1Wk0>9Aui@a@UIz3m<rdL-F&EX-e}{Uw{4g=h{8HC#00VtsOx$EYbV&E*&iGr?
-y)vR0oKkR+SmgC5h<p*Km&|(R#H9!*B5da}cX#Mqr%zAT9M8C{eT~od2bEa|^83DSxx!JXA;C1t-tMirv#5dY^fV18quWf}8e!F;{Ut$8X?Fi(AP)<i
Ie-lwDfoSejzy0`j=1=}%bu#@(T)z|9;B>-Oc*@BkdtWmIQgc}NCS)()O&2xWxAFBn{XFfqT^sQHl&AZI9rQOMGWCfF*<MO=DDbNoJ_j>QzkWVWRZR07
V!08dWSvVo2+Oa(hg5A<HvT~eUp`++-2Dd4l#8%1+s%`UKiJ>2#tp;gG3CstH!R@-o>b@PTbJZU!dmP~Rv>`RQzq$zn)*K#S=s3t#KThVJ<B6(_N+dU@
*Df6aqabo{xKW2o#E)yOX2PRu}kujdk7zgIUO)uyLVw+B;88gXBk+-qVWL7p1KuBSL&mk@hS9W-Fgn)PVknR{epw;!gJ17ed44m_Nb|SsFszcv<MD`aA
v`cuAeP&yyu!uV?9=%Q5`uz7tQ#>rt|~Q#}Pjit|kJ2vX3JJF;%XlC)3Vjjcpr%A{f|;M9ARpN?(JP@F0vNnUP-ns>sL}COL>=-SZp1LnL@~EKzxDwNa
2&G!HXu!0u2P$u9gma$q0^N2flilMcWgY3Gj$>iRF;&;WBeP3o$JoDAxa*%EG@;2Ly-nq6rY#Me-@sy5m7o9cbt)rcp=of0Ol5kA&aUfcys9MaM2Cb-8
O$Hw-2gU{!{hpc8W*@wc#&)4U7|Da3IdRoIa?MF6{b-dX9w8t3z{_tO=bpoO?-hJrB*tPuuT=e@{cx+sCrXx|A{Y{9C)}ywMNUgDEb$?m+cYz7a-nRxa
k0SJSe2k~}Tl`rxkt=L_(DUv=IEM+{WTmmiZ@tSm4?CoXN7G-QC-}F|+r}gOHvV4{dTacE<z%BWC&*HjCPRDF9HbKLHt^iR2dQ#<7I)-z*0eewt=!^*z
2c$~N$hO|F0fP)KwA>62@pqi?Ke{i9V~jK+^pyj3v^dC?g#$kYc-jY+gn~1tgE?1%s&KwL;-T#or0RI)L{GxeSP-WS=N1NtoI{m%qO5#&A~SFN&f9)4e
Joq+ms$;%{)Y}Uqm%19Rk{LLYqB^2gqZavpB<9k&iPe?9kVETM@Bf7x7iuDZrDpboHo1MuymSRW?2exzcUq4Gq-37U1{@Rzk)}CXjp>e7q2Cx?;#{*ND
}9iJ)_jlI;S6slgE&Dh?a$MW0^XyIZHvGyo-O1&;=I>;!AKVOnN`hlA!AoIx#G+*q%Jv7sodp1Pc=;<h6`_rE0c?rvG*-|QX_u2TG(f$2w*s}cR@W|^N
n`nAy6C^_R{5w!mGFcdfR8JMeR9UM?ed~77g1$^<;uNC@$z}FmN+$<L!-l6gJ*aiP2Ck-Rqi%V+8+v5<q$tKVRfxly`%ZZ#BF3K`l4(#AZyoL~hLBA1V
+s^rTnLGrApbws+bY_|e^8{%w4-C(dulhnac&wBG)zsHxB}OSRc;oZ**Y)w%K^n}8)T0BJk*-E7ljDCXWY0D|%JOg)VD_Fo#88*1+##kd{K&-Va$loa-
wvZNMhE*kzXr+D@Y!56nU-^AYtpBIJNN^rwva&{!L9~Hu4L6?Upat+Q*=ZXasKB*d#Fb4TCsLS&4i(lrR}>@{`|1nd@s}e)_Xk*P2KC=YxsrMYJAS*fv
)@4`M>2Vc$C%s8%Hp}a`xK*tu7eJmI$$wf&w7Osce1NV)%9w1a%s)Afewl$ghRSZ#fh2j!1yROlh6@=V_bZ!@SjfS{MobQ@SRGsKF03+qyOn_nb)s+66
C2c-;1}WxgFo%n{Fz*zMv#U;M*s!3_7fs<`@7VbiJhNfXfhh55VXT3^vvu#ekK8HDZjr;{RG?Ih&W0Rj*!nX91>xUyL|ZJ(;jkFP>-j&YS?ey0NEAh$@
<p`l1SAZhu`nbd54<&ZX*Itv&&`0Br$hnogv2u1YO{t`OTFQk&bb7Xw#=JdvfUk~f?!aYE5PBI0*@t@}!ugO4+g>&rwi=~AYsNkJ>)l)l5CIEF?4r*de
<2NCEzrN@SyYT6&f72j;uXkTyzR~Rkd*epoej9%yWxo^OPxb5iIn;k;BrJR7UlDp^d>{4k>rK{>p`bpuVtnZw@||4*bx%zYNk#Cudk{TBPkPQ6Ib5X`C
hjT`m5tK@*Qy)bVsr9@$k>Zs)z*p*!j;l}U2J*)zzWZx0r8fAq|Bbagg-6<bgvDrgy3lc?nF9i3F?(%d?Ch|0wh<(*16Msm7NX`EHfqJsgvm7ZwkG0e-
|UqjDB2ck!#pTpz^{&B#O90mY2}rHM;mw#NB^9XZ2qd+0NNQT|MAz!=pkdrw?NLjiUcA3B6@s@Np<XnVRvnhz!mHGgs<3VzXC{><%Pb9jI8;PXVav`!#
O`rmt|hyZFhOPzRLq<q9WG4+3*8(w?$D<vIt8RvL#HDFj;al;1qIT*TgH^w;E!#^Nw9TWiQ-Pz#{+k?ql&e5Hm03z`0t$hC7aF>_2{))#QTW$Pv}Ci-`
T-qubNT^lNFD2PLhDdxojH_7KmeyriV0`M(E50;2ok#nA-s*F!^bjaL5_Uu$C6|9(ApUwL-1@!G+p41delLN5K8Uaq5K4|3|RO97_j*L&yHoaB(b46|_
R%&-M=>UP@qQ9EAD@aAA)UNcR;48{gT1hh4`ULxSyd6mxp@5bw0@H}*NF3y1Y6<50NdeHQrF5lNr<#7g9)1Hg^YuLQ9(axxlLL?u!j9tuM-2$Auqaj2(
_iUld>-uz^#xFGr|{{XIxRrOX1X~`ZrUaVE!p(p;XpuwEi5ad?ecusS%{E|j@7}R-is25JJo<YOr}+tKx+-e2g)S#kJsuL&Z({AL1_h$Cx6xXu8)rN_=
9+Dm)+NMtSr2ywXpy|Ji;@DvTOW7T#-S98g?^oSLkMOzsexJkq;vDCE{cp`b0NB;1TDvZxZ>6*dztbZF8J^u5UGT9<tq3#dBJbH*sU0H*2zi(5W2JM;|
l+QLEe~SH|w^9&j)UanutAYI49n&b(=XHj|OE9NRfohAHf1cgNWV2ENjtIfzgJ62&c~hKtNP+d|GC-c$?~e9(ntU)R)5h>?0f?R~(m`wN;4QbGwIykuU
w5fg(Zv>0c>1bc$K!cmaa?}~a3;D7BKrGFQC>qdEJ6Q|K9uDctzZW)_yvmqOZo<~$I8)l1?Rb9o=LKQ<AmIcl1ny-A1XQnJAHrf{{pB2e~xk>DED!Cc7
L*y_~z1hbOSX&_j?o$%dB;0aOi0z?EHd{f-MMSCf4hVsNFsC>wA!{z;nODLTyFyVBftUpq$8Pc?I*Hft<M6ubpiNWa{w8l+bvRSYD(u;#yghf6kaAOZ*
J4z1suh8SLfa6sU|5GL^v`fSE<QXm!m2-Z+;jCT(gG;5Y!;M|rMmtz;7kFfrN*%-s$7{&$}sa2tt7YrP;C=z+Y@jlje^`(oOLbiRZ-6D*bR77s%0t%c0
tX(NQ^^~Pu78nD-q1la)r9lbe-~Q=RIJ&^VT9SGhbGOWbLR)@XM9!NRv)UbLarVUWHNgcY$$sksf$?p@9gHIi}*u!SVAi3B5H_7Kjsw5-k{^|G4<Ww7W
L9&K_m-g2xhJwVNyVkzqlDPN{X2XX=~?(>p=Y#3(q<W5&m)a|Sfwyt9FR=JrbT`$qMK>BejZyNqhhq%m=aD66E~TyUZcL-{zYnN!#o>usKP7P`sD5BX+
1NJ4g<k65ED(==}uJ$=L@XTlEoc9g41uBUR-LdjfYet>7T%%#0R4AzGEN)gRt2WsWAss1@c191~p^RS78OiP1Vw4~hq!<mJv++J9!F(0?T81r3m`oY`<
D8AFR<s4k%FttEoPMs$qAZ5cU+dMiAW_di>JzfIX!Ln}V>dxQ|7ASht*^((vywmKSP(E68WgN4ANFlkeY@~q~fY8_x*))*$;M`NjH91ahjr#4+?ByU+&
}fB_3cAk#`<8gDD+~{%63n@pSs5KBr5HC^WSbvoY|$;T!s^3O&PVF)ERaLH>W>u)AZe2eh;?b!m7BOLK0Qh|Am^9NB_2~DfQYLlj;^5E!K!%~H;A5Pup
2&umm$Dv`o5`yVcGPBse7fzRiAGOYXLrY;$1>Vhza!AJ#^UGga{f`_(C0t-9lco1x7X+zRuJ&&(<(?wcfQ3$%8k64elG?dt+h3{MHC{KksSf>aYIn!Sl
6c>@b0F=JpRWLIR|{B+7DKS8Gva<~wA)&}Ftx$!&cxWLLB0f`Y{yhlr#waOeD*{~{F;V^<6~X^HRO=BAnKW?IbyQ>Myz0m;nk$AEPF#I~<~_{5w;uaKZ
5RbIR;5j+R`)tmAF66ko6!sHb6$K?}89#tVOXBNrvHpUrVXn4u#FTa_oD?_NQi#g%$XDnet_YGPoSrj}Cw&DF~H-~2NwMXpvRe|Us!Ctw)*oLJ$q7juO
K~@Nuf@`KyQL;!@Hdh6*o>$nn2iItr;;xAPdK%6(Hhgj4P)Rhp2Nb<FI`36JR;;JOH_w3Ta|kSW0TcbZ=2F3w1iAe|1YNm1-)U3^jt-EX`0(+kmm4<Ec
m*b38}BMUbF)`|DL8g?f|R{w31NUF^DFx^Y^iJAt@#8W+>_X92jisH`!dq?xD!kpTp1MmBzgjkdTs*oGsk-8me5GQg2>#OGvr;{aWN%vrc4B<q)blZAv
?vuY8{&Eo}bS4QA{1l{S^hI0o!0m0>Yr(MiZGl#o%?9lZyIyB)Egrd8R(9Cd>(N^wGbBIZxM%A6F$my)W1%&G&1`@4@x^{+)>{GdPp8XAWbAS-|*U_Aq
RDy(BT@{q{ZQrGgvR`m~{bLdWs~|KGi*`gftXRi0_{AdIUjc}cMil~(X@pghTYB-Kd>#B-`Nk^t`~!x*AhihJ!kgh#ip$eAG)gpc)|;E1%I3^@z6&VA~
``A6vekI?%cq4z&R+kb@K|M=fOLgjyi-v0=_{}Fos&k4O-zGK|`3$iC;%?N@M#!lLn<xPk3MXM=Z+V;$)-JzjK>^MiB{dA9w`f<aO(@GlPn7+KZ#gk<x
>)qEX`1yQ)oN8#iZj!*K8J4(hsKT@~n)j81(FknCjGCcpFU5mz=Y!iGiWf|J7ib^Ix!v6@!s7v!obd<*WqI*#*pW8_sB%m2eKR84;v`t86K<7rsBk3i+
P(cr_wjDz=k*9Si{e<*@H4LF_Txpnxn1$5WIr>3v))f=b78q|RKY?{_E_+2YZ^7Y#$V~3e+W{#rLlUWjWcdM-r>Ny)yS<e<=5djte)ZMwkB5<q%yZy;C
^YpejA)nYS((?DeU!fU6SNdU5(f`52z2l4TjN9O1SI^w+-duE_Jh+8s2%5;Bz-;OSSwniDH7byh;krRz~Ne;Vnp9xx)$D&5s>S<Q}O3IIiE{?!&t8rj%
eGf@jYx-4qy78?CF5fFJ2+<Cb1d(X#4dBkv|E<E|cNrRE>@|JD49H{O^|?rgEZY>DIIsUn-o`^g!?&19>M2%>l6h<a~B5v))yhramGjL}(PDGGu&U-DJ
j60yP(264k&I81F?(UL|H6r5#UU@YEbNhE!hV3G{GPHnRS<SPg#n0GvI0}K{ZJ!iIA2soeJHWPc8oOzEj?xZ$zTlKaOZA27v?taDc_QG#*>O_2X3Ohdp
>o5J6^1S)_`7o{R+{1<b!~bYxQa6;bipkWlm%$UepKmutol_~bsa#m(blb|3fd%IAN;DpW`+h@^Cm%Z6<{KQgmCQC|V`XYdK|BQUc%z#r>-D7TDU|S5J
l!`qs<cT|L~j)YX?bkLxmxre{zqzQxS_~hP92E6xBM)<(#;beTxthwAM+w@pxcs$EiM1|<8OUNw@{S}))3-nbd``l{VzBui!0B^?y}Q!N{yfX*Gj7HuI
qC&jjC2W{-^&1>{yDrIbQSM*jD|+|F}nI$6V7x^tRkDn@T_Z@AKaEO(^_<*6V{}xS#$f-|Kg%X}li@>a!7C?}z_MS$}5y%ZA!5dd-dbhyVR@{%`JtuFc
K52S0W>>=r-fZ^(No@#YKixAt)ijfC))bH%xCx^FXAQ+*w+k^jWlYZE_X9?ErqQQVUacz0CAl9q`VI&(NX(OW6EG%WtK|4={HO%H4%)LC*{h0LvkE&dg
LiROmQT)1K0w)zM|{}I3JM_k-~h)&v&ZUyp3{3gsaiu$r6fDg$}`-lD5x8z~`OH0Wu=M@P4!+y08L|gXR$5cj(h4~|XMTIm>Rjwt4=lBqD_n-C~ptr!6
g%r7~k=Xx=-{&cfTV{P6S~ap-;(yw&8LZP}TYU$DmVVBE;iu=NGe-y;yPa0tihtnet6FmR;|14bJo87J*B|)FHJC~phx@3xNz;PuCw?kAYFzPl=GAs@h
7SJ2f5Vv8x8*55OkJviO!$ePFND!21C9}fSHnR2zxau%3YTV*ePN#YN${We2`r0rpT&Bb`bW}FeyWve3v$+{SufuNVJoxLwH<+P6g#eZjylMAn;Vt-7k
+O}^Vw<wGXzM?ot^XRK3wr%<qwD~wHqJJJhi>2PY&yr9JL&n#l)@7;qw0{J9)e`TIagCz0>G0+8cZc!-M-1e|XRqIk&gA=bA!$#ph4^9b6B&L##8YQKJ
mPFQM9Qu4T-yF(U2AUsyjobo~q`C33WxhpL;t^+r`qItnz0J<5gMhL2rL@{1TXet6sJuk)9zsBO)!pB&jTFS11Q=lX+B>uy1OUnkMxx_{xnRnL{F#3#z
|!zsHPvh9y+|ELn<eYf<tp#rC<rRMGA{_7XpKl88qKPL3XS5&dqUZF>tB>XkH`DeZ|QJCyWGV2|fg3VD4)!t8_x!x){u~Dz2l48_zWtR=irQ+4aJ7*H;
<jr*qUgv$KZ`f1dy1>E#v60=l%78p+h3;M!U$1WmnW5Vnn-7Tm?+d*TYo%09JUEf9WA@dTeSkYBK@EcXSV8esq;yBCTC;pHaILP8s`v)6zv;az>7|fNX
j^FPW3lwG3I$L@uOyA%cf>fpijb0pVh@{3zX`F`+i<_*PE%xTk0R0V@=&~{$%F|V!!Nq8+5{oZQ@t<=UKAX736r!|NQYtU50@j-{<YgBXRaE?Eb)cQJV
(#ONNfuZ%qQu#58gJuj?aTo=N^H~5o}8yFYuliRTSJY+HW~KAz#N&n_kuO9#yV9kr^}U3F^%??s!?g?5F=#M8rK1j2F^}YrEVui}+o*0v2?{o-s~j+h0
Xc@@W@|-Q~W={^*qwYc8xcEI?T(Ai3<D5Iq{y8n>zLn*Y;e4`_wN#&zU}zN2zoe_g-eGh6${0UNvgQr>tW&YTUTz7%K20{dUrZ*K<$ceq+hZ1QC7N(oy
7X3;^kU4xF@Z<5^O^3hQr?1rT*)a_8XfL+12P|T5n@SA_MG^T8@M^7#vxHrU^mVN&#LT}S(y+b}7=wxnaEZzHvdN~`W;w2w$nF<(*Ho|Le^9cD-d>)&s
9P3e;RXf@D3<nNz7Z3vH_7ftLcDQ`~(K`%_vYiDt84M&77DfqOyOYVQH?E?KFgb@|gZPnoSq1v%&EP3SIj`rzXF_~cm{uZ~b$~Vv34`j`1qhDr<lpXb{
FFW!Jj4QF(D-X#BL`N@l`-acQW1T7uqB=LZ>7F%0V6{7OFnWeSRu3!7SLX-gH14U&;ioUC$pCI_JYL+^p`q%fAJdmwGP;Pug_oipydj*FLEXe(67J0f1
Y3<2}t;jwC^2p@hE+G_N(+uE{W!@Ppk!l5wch$8+`byw9nXh{FXnnQe#PhMeJ@THUX>x#^2`F=pDMfsc-eZvLzc@@BNdj@%&YKDJ+)vlopry*5|%ki(9
7-VdRReBd$ib4A)l9VS1jpz|??*g44mDuJfnT%df{L$QjjNiL5qUp<j_3tH$d;exdR2LhmaRTB)MnQ2`3wp37@pa2$-Y+Cqt0;sbPpi;36VqZITpNq$n
8z+2({`9{R%hdP*u7v$M6#VRnOx^?YmI}PV>UmF>K-5$VGUbfZnZrA6#uPj`rWW*e1HIqPxw^syq(w~9t4O7i@2(|!I#589|8Y;h$1~Y&$7URLca?Rfs
dQUgV&sUfDalg2-BS#bp<q9p_$qXKo`{1h3ZmhP^9YrH@)8B3<6|OWKik^tTzy<j}`)Tm1my>qU3cWdA@?OF7s+DP*$p%n(aTkI11=aLxRS`f7kIzaMR
_LepXHCH>YsL#E2j+xsbs(DUnsY1OJXf6YUs(#8*$BwbiIV~36#@<4&9+z}MHXbIlOPrdV#qLO7Q-jgau;EP<HY+*Lhnt*hO3A|6_KlNPFD<}n7dMYSB
wp*_dh>O^&SmWm{kb`(Du2-Rh)cI=S;_uvTs+0`ReT}vNrvp;fkwG&P~Ak-u=z34%gb2c95vo*XMcjfQ_V~8{K7%e6%;Sqa!eEkDV7ki}0<ZaC&2N*t(
Sj+m!d(dmfwA@D<%=qR187*J#p{6n&I-$BW<6rNdn2yL(@A7@vEV%Mn_~y3#F5W9amp5I_&gTi*(${OPR{0<`A=E9>hwwBmH{qOR@-66m#+Lr%4;+M&%
JwO4uj*3p{Zvq!O%NTj&(sQ}}lSscQ`I-5>s_V|{=73G+Cv!qIkr5whX2y$XW;r;3=TOga}>-sy%G*J|>1(9R@2I`cd@Ll1x`tVgSRbP*l@Fv~X>f5P}
uk$Y<x3mg0;NWkXXE-toDlBFeXk$b@==)OBGM-&Y0}H<$=2C_OM;Kq@Lq19yL<j-9x~x0d9Mc@lHx4s&cN<zL>gFIfl_MXSw2Gi)1#D@J_qUGHwnAV(4
)g93ORf8+?M$V@+=4!FGYcpD>-bB$KXr2W0O6wi%m#CvD7tJe?CY%4-#T{lkc(mDB#U=fZ1<`uImf%PL^hhYe0Qzi?Elkp6!B;&8y0NCBIU<OeB&@~JZ
tBgvD68<#zFL&tKMBf^$1g9Y~fq{5n{(IXc7PihHmH^n@)jan`mzm^(DCQw_8=v=iN_K*JAYsF8PamN-z(*SmC)R{cZol==si6XjU5jUEG@6{1hu!V(o
&z$2a&l9ow~XwA9c$;gTIyRuf8OzyIcbi9D@moo5wI<j$RXu)4Ynzv<YG!f(ES(jVG(PMadSa2nz_hy4;gKiTu{b8H*bw=^on?;XV%ffFX(;dVC8S6tg
Q$qa@0NGU}dZq9$}u;0H6z1!!9RH~sMPsVTNT7X4ISfPzd`HJs|4!q-pvop3tPsXUNN>*^{zQT0+sAJC0Meq^cuC#IwH~`U8lP&vRiw+sKL`QxSNCYyD
D)m{%y#VoWO!u$l%8I~G_qBHQ1qSbDbi(9r%p=VWz4+kI_P%b2k0TfX82=(YGFR3_M*rQ8-YhwXi4&e!0Q&MNYXvY+2T>_PDY*TmgT{EUbf@3`qoVvjb
oBlT6sYEVzU9X3A&U>WzijrO)#Ly5WBX~%8C^}N8i*?4&iD%p9dgezR?1i%0wFv3My47G1yZ`5$behRl{)5%V67h7z%9Bsm{6F<Rm^hwvjW_Y%Sjwaf@
IB^d7w*>it{f6t7+_Yciui)V-5lxjinh-x`1J=y;&$BEMRVnI-}=%6&!Gj6`H_m#s(6b54!D%)ZY<$KLywe{8ww5oN*$-Ip3RXlOU4bu>&ht))p~oQ>B
m`X}V@pIUmAp6G(Pm#>;^O_A{gS;xDZ@anC39p3F0qH{p};<3j~p&$hmpt&sf@8Xk3Bg73G;a;-J$JE?AM8jv*tDf=tXCLubl@l0LO*~I=T)Q7jnj;to
zFrV}<aMI;NslsTa`^~)3;ux?n=ddKKexP_d#gvVoyskeT^GagLX7?R^dLG-Q4q}V`oeNp3sa;nYAGEV|5<_TKlcQjH7K3KpG1+7vN_Pj@17<gq`DoK8
m7N99&;B98RD1c35JA94Xgb*(5_?Ry5A6o5QB5u~1{-Jcg&l2@6P=U;RvWE2Pq_;HDfDh)-tnNmqD~8PQZx?dDsNgWwu$u#Dw6$NNY3)KfS4x6NNjyvE
UvdVNqpNM@QJ%!Q&shH0-dW~*0W))O=OhvxQb&(2i6lIXF0wBgNCnk1f#YwIa>m!vM?ig141n`ZexitHLYgFN$h+*IG|N`myLYK1`mAaG(}#)NCP4v5-
dtS>kb>jTbedY2C?>X_IkaY0(cOP+djpbUbl_^v~)(t6<EUsTI!u<Mn-y2SE*UHo`d`KhgHP+3WB;kLh5CkbO7losRpi9za8{*%T@m_tTOmt`$p;Ch2F
Av0G7ZoIDp<!D`KjdpevTOltCFE;{ZI(NuFZy2L;KFTzq<r);DvR$Kd%<>=2OqbcTe9i;aMKl`oD*p}HnPp{JDyX#-ODR_1e)(+0STwRR{PeP2lkyf9g
!(>wSO^cHrZ!J1sO>f}p$)QNN6pXSY{gQ8?-FX{R$Z<v$jB`5iO9{lbwyK2bKbACNRua}{*(&b3e)~vTm$=m6=Q7gEmj%|~mo;{o%^DF%@Crihv1g(&>
wIK&#_b7XT+>Nqu>!qCnYTcLa_(Rl6^)V&B)+Exwy)mO_>VwNw$_@|s@l1>rsNrVU<ec3>-&r^25v5eXw3)8z88M<OTE^E89~bh0txO3jFx+VXpSmZ!<
xdy%<cc19IFgFMb2_Y?S_Y=T++FO8*kI9>8EB|hCZ<x5;1R9NoOHSJUlDqHFhx;9B<r*=eaJI~C_#777gP-w85Rt7A-N!S-?Whm&7Ce_AEzbP>0>Vpvh
Fh51SIV-TZtm_4=EBi$fQeGKt)D~q1IK{2s8x#qIcqCqA4;Pye>Fb=>xJv2G72OyI7US5UET68Mmf}vg1iOuyJ=@2SDAOosY5bspG+hTtgDjX4RqTDjd
P-lIZ6quyW&L*?z2uf{uJ(dOF$AwPI~D5>KiGb|N6!8T<fCAYYXtoE_b6;~p-<9n#Jlto+$pNzEHpWDN~#9cnOG=M;FG4GHF=p(T(A>e-z<%)9TP&8B%
WHdTNRjR&$zu(#1)ZZPRGHM7d8M>^>ET(`MQcudyp4G2$5J?}{{3AAo#<)DeM;3}#{SH+{c>eOq$@on62=!E=thgbM3Kb%c~<hG)9PGg&lgNL_S@S@<O
<+HjAs=wJ}`iM);g({%vfy}&$hiVD|WqKYZH;>JJE9_uqP0E5h9C0CGg_r$Ab+`BFy;&}cmKr4z&w^u<ZNI;i;mMnV>2chxgg4cd5Mcle-B=rdlr|3?m
nIGRUQfV&xFhO-k^P)JRwfl#{8TD#Z2$#ya<=#$O*P`|ZCN~Ijd+<Lv*xBji<u5Ua#?u@$y9dL7Kg+kZ=LD#^-^oad&^Edobb2<Y00oMiFKns$j$|9;&
DAZ-z>r8?nS97qbelpZh>ffQV4(nJTr`^wty9RA{$1XgWAo(q9rMsp4c2#$*?#ts2|tFfw0u@$|b24mZ-RT)9dm9;{A|G<r7>qLRLc!$#1K*o}&2H!il
@Mr8jsOK48hkO|zHMX>#?H9l8{sLk%_v20n+%yEmlQ{@LI@mkVah4q3Iwdx%RL1x9<GsJ-B%0VdkFbG7UAjaRp;K54b>^3SP9KD5H%2@~rCtYrg5IADn
${XKG46+A+WzWEOk7XXx2bo0PZdZi3kvi#eR{i6e>dKI@A9Rb8nuu{79d!_5o^RT?|;=a2<S%ux0dqN*Oyth1hIXU*I?JaK`TLk%4@rvg916G!TuwKH8
>KyEKEJs`h4huSD-8)XpF7925Zwy{&qgc1;W~H~}Zu_8(^Ga^&8*2)!3X6RI7~vI#nnL>|Z{`Ey21yE9_pbO5Q-LcY%qg6!2K2?kep@D}V3tJFMyDvIr
!xc5iGX(C7(wQR>J}aJ>^oZ|?TK8lt999ZSz5=zp0IicNKVT@|A2R=#Q`ob0jeOcX-xv><c=mx+`~da$Jn(?U2NlmW#kjh&Bv%5QWbOZ8H*RJ{(twL>f
eRlp|jEkX5fUt+-^N@Mcl!xh|f8R9muN<f~Jopw5YD~M;H)qVge^~ppVo=AAw#Y5Y}t+VigG=A$LxNqv#*|KSJ++gx>!Mz5fx~{v-7M$N&BjD*q$&{zv
HjkI?&nQ0R>zeBnM+v=a?9S4K9$ylC?&(t_<UtTf&|4|Y2bTA5gy(%yXB(UV&hYnD3BgUr~^ou}NF4v<O0AE(7XgLL20_5_nq-dT&6%vo{!G_)o$d`2D
*KdQ!^JcTv2HIr%%t%tx}XWfSlS^VtWyS8{&&yk@~UP)x}noF#1e@-`Ax=dBFImr=j4ZoLAvVA|{X5cCA`?2Y;R0^CTj33H%b^lW}y5htZN4?<3){%N{
P;Xni@i%&UyS?M^wCbZ+z>ROabsOv)8!ezlgWoX1*wSX98{=7h0<LR1W+S50Z8(Uj5T1yNySqMBankQ5tg*keU&gqdC>_?o@l3muo6KC*hVp#x2v6bBX
Un$_58EI57`Z1SF|NDBV<;6f`xe;u&Tg-{DkoKOsGg&7k=rl`R!x!0&y3%2?R0DFGnhPhMG416u<j0PW;W_9dK@p#GrUDB21LVAts9Tb)K#F~v1h8>lU
CvE9pyG(5M$c<Y5!l&|LzBpXmT_qaYl@f+X?6}6mSjhc}>oQEqGcnY|<-7u`&iDF2Xdg$(T<v5uE7byQvZzjpO<2%pnJQ+4QP|LZOvsj&Cg--zI%|(%w
B33?4Tb&xIcDwciz~3WD=K@J;e0+*D&arnuL9L*3m-GE-iMIum4UG2I8Ud8XMN_nP|%o8|7kGKs2S44B{;+iT;0>A#_GXZ$&4H}}n7#Vzx5{di>>?lF>
{Xs~o~3MT@!t{iAxsE1F<;-l20T_lp&ltuUc%|~bPcI$Nx8nqwmldDggbJtG<hmvZOKnR`_>OS?y8S1(}GF;r1=te;@6fp9u>IKA1Ew{#QvMK)bzu|o5
?kw$AqmdTA3Q6)-wxrYFuoW^!z_G-^Z#0wl@L!0(_+2cpQmstFy(Ic{KMiK4Qi|^!huj=)OW!Xl)HN}iz?=9$TTV?xBbZ?%@z2kz-|WlvVVPTqnt!~bW
qYV`N{bN(-*~a<@U2rwBh>Ku^Wbz`3|*I<#8k^yjQGR<+!ncosufH%*U%qii{-~-k^(_p`4fFhTcLRO$?C0B;eI*)@I8->m>lt&=k{=S??2*4WGigsi6
*Mtu{?uNe@H^YfpzU&jZ479(+lqKH%!J|J=p3-WEbSkDfgInhu5_&lBvCKydcuHy9{g~{$YPe=peV4JvCLWHq3?h?xMfOFF91no_pS!>+eIj5%r((tBl
j(Dwuuw4@F=0`x(EP$a^pszv3GQT3q`hekD>e$}8A1+8vjPOZA`eJJpwuE;Ls(>U8P?_tSpiJRFUF=huu^l6$tTKjK$56V?;@{tmf;db6fK;#ZPC;^jY
hFB+n^3H;Cay>alf(J+_qc@!*)8~?yhMSF-G@1RZQ4ptk$+E4tP9_r?*&t9A~w<an6Cw_{;XK!?P%Xf}!iMt#9z)zBNNsG7SWps1WVZuM`S2D}#cB&r3
>iTq6?k9fcN>szzidO{?o^JIAehN>!w|EHd4R?zCM3jHx=evM=cX;oiDOGwg3ws0)n+7~b)KfZm^TzP*-8n+aNs0`O<KJXrx!r}R|Jpy{)9`MaM53tdc
O(#6dw*=tU*!+E3Z|LmtD1G6vbdQdQFb%?!Bp0Llc*tT&YdK<$CWa-#{x1~mxMawB|TeQ?+5;fR+g6B&7g<Nev&j<Kkav=dev2+;uWflmb|&3X+B%}`M
4sNKcbj-ET7xPTOp+~#)uhz%h}Pri>8>`OEPn;2*A^=cc{AXx-%X;3=ptAf0e&T;9Q@F$Jcy60vb+#te*&~3(s;x3-#dK)<5F!i5)JiV~^?0d2*a@v<3
OJyo6-N2f4ktZ)ce%L&%%;--O;j^Dp~9CiJdn<sRO{9u<K1WKrV2{rGM>E1Tx!p+8=_qj8ALwoe&!m!!>|n+?>VB=kbr*ULcxp(C<<fdnZ4!tT1qxCGU
DROp1)+s2r{(}&6lTx6&js}_VG4e)d4qE$YgcM<zw|Jy?EFJJf<b2M>CFdPote>(XzNaL%}o7eMlu&d1&zlw}(qD?|GprCKv7WZ=7*<{RM@W|{X4TFRI
Dnd~mbTSi+*}PwiNG#Rp9^CEx);pMcnl7oMU8Md-a;ffc0|M#1JIp&|6XCP18&K^-Vk<xU*0G!w8L#?O{>41Tf)>U;ezIRhD&|JV&+2wBzIF^37%B>;1
y+667Vb9r2%`Bn-Bzv1J-qw1BL(p8!O3}x&3_dkNp!Q`*kjrlc9cHFnhve_)js-%Lh>`vAskHH(|aIrzX#ypGT5;%2>#9b!}*=E`!K2wc5|$dPZ$RWQC
rx#D;?kWhj2F3vpF_qy`0SF6;0GX?Y7B}Vm=_|6F>h{@~RHnjr8S;`%Sk@j(>qz?NhS>e?jOSd0O|H6deSRnn7}H5<ca?^u}(9OC=LfWUPvc{C12`NpZ
BL-5}pVWXu=*=3{pNFCFg3=@-<X*(TT^VKrn2er5A|>kj(`c5vvALavCB=E{xW=C?CBh(CH)#lkLkP%--JoumGiKwK~T6|PXO1Cy!7(;w)?0y$?U|5@{
YzoR$7I*(-O2CAlalUHH^A|YqDRYs4{;1vQ_*{f~29RvlrCuGoACBP1qO}k2Y{3fs;yVCk+T>%Qp$%VmsEkFKJNAFSSKAF&L=U1;WLni)lJ<9hUxMd0T
@g$A!-w45Z2z}q|TOqjmQ>{PzvnqZQ^<2jvP%M<iZ;p@1ftX}6gX|vL>Frgfwjo{ry2tFJ*8Sy}TB#8NF8z#V2<qR=FF=D^aXO;o>dOuFGnxC{@fD+xa
{jGwp2qHE_+s9aO8usfKly<o73)(`<Xn)oz;9B~{c9b)^SIj}qHF1Zf$8u;o|t2-08L&#mFaW?+Ovv@#?!F`C|&K83AM26ey&ctq4?z^#-w^0T&3^`$<
~C>KQ5(pNW6!om+?$QkSI&c-}M4Z7^yBauX~QQbK1w7iK1jN!P~&Sj(&J^0A*|AD!!2v4mLVG6C+{9f=Qmue99kx|5!t2nfyWY`54fN$U6^S3C#5jeb*
TUe-6O~<^~BPC_OS30k=FHo{0m<I}{In9>W)H=rKRN*Ej{r(_co*7|)eq@XyCf;};F$^C0ar5+DO4l+A|^?zOClN9VCl5Sb1>v_4{+bm9R`>a?2@2?aZ
3WH*t)&+7zkUOik?QoW)r1tImph>>#e%^FLN>cIp=0c97u=h=|o8#uDHUU@rzMd<y-8!z4*yhDg(U6Xh6o?<GuXLlz)*)grY-6|nIosJc?$$>$M28Qo?
EnYKYcDzzYXujPVvGVVWijwTN9LJ|!UIpWo8@~Rh`v^ZTC~?DIW4w?W>xVkT)pbz(VW!HC=jPWOh`0*-8Ia;zN9uLN-U@sd6_LANAD~rgVY~J`SpIWNs
PJn?<GGBu_4&ZR-49R<CdrzlBYzVTvu~Bj$JG0ZMm!cGob#Zs+V-oEIBG9aRc+sd;EwiA;;RaEHjoWy8Lrsv0`8qgJL;{$;-BU?bILm91}S{WN}l-=O$
{YZaK@7hrMUb0`aICpkO~;-+hI0)(l}XlbVL2JexV(vVMzt^+pQidUc0p18q8O;<KQ+m)mh@d-7f(97wEeWSo->W31ev@Zj$(?IbKM&<$m9T5dQl7T&;
5bfYR?mZgQX6*U)?$|2Ma)z|GByb=>&MaioV-a+)zL&DZtEh{^j*WTIckm&epXt?=5GulCnFIj7{|(EfCMy&Dl!PfGXO{!7T3Ls=2T-%`-y!<FZxeml(
9G?SfVpq0M~`SYQ@1s+j<6T&N`HqW^w;9s*1PK+Y)kUrmp;A(EV0=lNbxBDpuSc1*TRp&qTKZ{ZAzMT~0tN#m_Dz#&?NZhykDM&R!$d>!QemY;?6Z+zb
ZynhMPl{5S`PS%}H|RLdQ(php5q<_dA5YP@@!8pn^Tu_0{=1MrMX6#;tZ#=oY2$;xR=AY@iqIR6CwkT~jJVKzVjcz*wbcqWRM8AaV*B8;6QjNCdwJ5NW
lE!fo$87a^;M;}ENFmsGFqKIqp@ZVu`f{*%dIP`xp`GqgWdpjc_lJ6>XgA$ATkXi{2@o3?(-sw?#O~uKWT20N9u$c?_o@1@ra!RlMZKie3%Zf`9z&lMg
47|w|tLY%dAG{3D)3EQLjxX90F{ZmY5(ffMNh%)6|w6|ANr_g6xNu)FdnN_SqG;y&Lgg)1trB(R-XZ>)Z~32<V(NE21j%a>dr6FSdesi6C~I8_K9UO3_
o1%+|$EQ3rmO)<^x(VjSei?Kt(7Y6Aw}QR}g1Nwl8nu79=)$sn-PA3k~qCZ5oDKW+4~1HFT8^+;u6U{oMRkE>qhC3K|2U?aNjoy+T94%^A?1yg{ccqc7
D+W!_+`JK?4rFM67X7XbHyH{?=_6(f$lsulxvxhkW2vH{UmciQys@beztw2~;N1Vf_=kD6Dqhm6_*iW|M84b<XCZU~;!^MRSpV~pN4aFt7JT&CU^y4^c
I~2Gp5gX}YtLHATPh{F-Ld!Rbj*%N_Y%<_ibgF$3-b6YDT_+%p?`B)Vd?q?0+dICy=5l#uQqOh@PA*Bs*HB|MErtOrZ5%6a(#_N4C~QiGr90+mp5sg>j
CglZnCXMt3f;vE`@3+<+5U<c$apAh!=|%Hy@z2yowN3{46enr1H)e6j!<fd!H_;q!vSGduA1EZ^X{%t1UPI~-&CSt0TjEcy7wN~)<gEa%Z6devGr$N#P
<HWSe~spAJv3|VkKv3TNy9j4EE_0P$k<1BhXcAN^&y$PX~4oP1jcYN}}o+LmxOJ&yk*E+os3-$BA^{0W}G?AM<<6E`$l%CP4afV5f@*{YnhtouJLf4`V
Ru#@;51HozP20NkO}u<m?(cVg@)1lCEDyG6_pan)qEH?_iy-Z(p*i~Nm|h7d><l&8wf&sSjbWh_wvekEb~4I##Rm`o5ljsT_S<&^Yz>%_I;jbH`Qvwmo
dX5#=7x`2fYf-soQ2uAYs9dw0<8#MQirBK-awQrREUFiLup?A0>cuvvim><gwIMN|p>4U!VspG*Li&GR)>STl(y5YL_i_%u8@B^{*ZZ;2~hu-opQ@TnQ
@vTo|nI-*tkjFS6If)HdDL30M`BlCX8YcCCf|)~JH|TlgP11VG;IxqizgPE#0yNsFPrZ0iD>61kb?;hR2e9HVecL~1gMPomGGBJ0T@PFgxRG<x<w_D!6
$=wJ2Y_hd?H-Hhdu1%P`K)7L+=1WXnnOJs_ymxnR195V&AN@JUU$*`+KMLlSf#W)ngl{6T=t@U{j5Lq#w@p`^afhVQ6{9_kCCBL!`K#zuU3R!edTt4IR
&_O%D#vgN+q-(Yu%&uFnfhu0l8dK|IwTvU`x~m%UaVx<@g_~!QKwc(a~hQ)8z#k6I8&$uTX)o#Pn_0o!CvQyXtxG@D&0rG_D!xKmKEq`gfss(tAs8j<h
)Oy_r^T&uGd`o^GX#m+#|b6&1e2brq@;+dbfk;25D<NxVRAL%CK0dy%EV7fuEwK#FE;jbU2bta>lrkFvfH?hz0PX84wya?dP5$eWz{n-jf0nDt8ildV_
EmS~y*BRw{7YrLUwafN+2M;H(<6?i7krKosZ2)lod<NeM>Wi#BJXWL~97<NVjg2ntu6xnX_XQFrM%$0M9pu#80Cai%4=eE?FLbDV`I-d^jo|~#AcFm$3
SF;|Hdc{2P`v}U!()lS5!_A6i<_gg4#e<Nixt-B0XoOU`z)Uts`OQF{S0ulmXTbV3Svaqa<x&nLzQq`gS!_;mgBBn1x+?;$PI~_z_TIJmRqebJ{3`$Qn
@J8QUR(t@H7~e>009yRNvWArfItWYNPxIaO_kH>#BpNB>CVlGor^u4o^&Q{C!L!w@wlqL$z;6uIewL|Fi7Z}{g1tEXP1+7GTAS-*b?hm&+Yg8o+YiNzg
mn}V9q$4aJD^eN)x82Dmti=wPUpXUaXeJp3~WkDvy$cZ+lBlEh|P501luS-~J*E3b6vWXXpbT3nbLw;Bw%-km!7d7wEL78;A|~4YfUme61U;QYz}U<Lh
z@3>>>`iUY(23=3%xaXQ+@*kMeJ*SDgP0eEp;HWYlJNNP0#7h5fqycKvwO4i4!3BhuA0y)N>g^Cg4CP(+I95%h!x1?D~am=io%lX=|K4Me5>Z-sJRrV%
yIb#Qk)lCoVR@WkBFXcSt;=R6DLuKxp!_G+05?_tpHEdNR{Jfw^3iHDB;Bl1RvI~u8h}AW`0w*RmgDw`V&UDI=kCxbAnCOur`mUTu5I8ayY6BniiiEV&
+Fe6pv}$?=-7&jlGtz=`9?tQsIZG6?BNnra?#B**t=4DiD1?^HDEuj}Gg&1_3U{E3Izt4*n&V17#t`uokR2}wf*cu`ryL#iF-VfDX4tplCGJ4iF?DsN&
sT_qZ9w&fCi9)$nY2@R)|PJ@1CZ;OXjVQ0GzxFx5>8iS+F;x5`7o;&5eoF2(FB*h&_1whizsoU85-y`;EDz)$N)g*H)X-eK%=2kZ53)7X$>`(g6no2#y
oSHuW@H58z>2h<ff`+%SIbYC{Fq=XpA0krA7Osd1YV*6E=psTG?zf44Wd<fVGzZ?ZAob>N#Fg5sGlEgtse8z?#V6?2_7ohL+WGVQvYV&JTp@NV}+O@Di
JKgOFS^;C4iJkkAE2(kj+c=mrI&e!1PGyC^peFjq@6NE&=xCJw+;TzQ=znl4!$Gua1`2gJDBa(ji{`+%MA`YYxOd@Hze5)emyq-{nL!zEmWL<yCyJJhC
}Hw{*U{OIiZr~+#PFG+_x4*u;o6<DH#n`1-solfO>Tst6*Qr}!a1Pe1ZyIDd)(QHkm5R_S-gGd4Y=02zT{)67<8IIUHj_DJsut$Q0*7C|6N^Ks^VvEuN
IWAJ;3s1x4_>M82&EPmOO^7x&O-(We19HFzr)r=fo(dXDNz-F=Y2F_6etXdS?LqIi2W{UT^nQ!Kw+EHq9`t^D(EIH{?|;05-T`{uT4#Q-brf7iMb?^Kc
5Mg&CeV-m&g3>VMOdiNw3KKGmmO<hd0?Hu%!CbeL&_}MNwRfFZ5b9MIbE{M%sscRu)xweG>Wofge_aM+Om|UCx;DZhDBl>nd=~k{N<dptNy^Y!b+7WDR
ZnH566SlTKz^9w8bj5nW&g!R->oOO5MA7&E;1jw&rdr3hG8Uketn<g;lQif@46$KH+x6-fF#eNu}ZrDp{^yqP}&~HQ5opP*`&iKU-T@v{NWq=+`w1Y7V
!S(W!z}TI+K*tgcZT=<XI)xOlc??B!_RUJ1HN9H^Y&)WvCLW!!LvwUw;<>}%t<S(KTeT7xTc22015V_dR8YV?TaaAhxAD|T1v0up!$+l+dw7Ln~hcJQR
*vJ%bO4R^{N0h7U*ThMd0y;$=WX6NMU%q5#uYBfU&32aZvYgSA+&AJM5oX#)H9^*Rw<XamDX;P*3s+dbyNNlfebJhi7?JYTI7bjK~ATxc6|LgOAEnP>&
#1!L64Am{0SaOwi&eE8rAdj^gSPbArtWhSb0HJO%ZB|msb~vzn;4SNR?O2yeh^#}x*DSlYki0twB3&3PXK7H{=FDlEO3Wb5*>zGREqQ@VO0`e?f?r&>M
{DJ{VW64&8O^N*=-5*B+=a!fyu$bkX|LNVpBXp&T}oC$hr!x+U@j~!OtRy*E5QE%{Hm9hXQ?%3S@Gqxt0w=6lvy`G6w6BGoejd*C#Y+EdA1kkOs_6D2o
wvez3|ImZU<7wMJJ`VY}083^?0-z4yP-|A_B~U7p77+Jl`8qyI0v2B{57J^XY8VkN0Dh3TW(V>~@)w)=48MLA&EmLZOS5Hyr`b4M!ySQ0=#Ez${W&Yca
9mGG&Yzxr?gc4eHMdmNBf%g^p&~m=G+>I9&pHwj%ayA{Bg_-+p@3?8Jy<;d8gQ>e@0YC4~(E6fp0%TYYzM=4L;yIW2cE>(mlFEOrJHbGE@4);T&hDc?b
-HS09S+KSO_Fy>R-AnYA~u2;*c&M8B~w#BxzDzzH*tCdHyvXKaulXxp#;m=<Fdi$4)<IIu9@SNDoc?G8W5oqA;Id(k*mKUPAAd?akaY^2-tt{_oSY<i$
#ONT}SUY8#!SneZCb*?qFWMbt*$IU%4<c9ZD%v`7Ct08Be_38cD=*Mc;2^@?b5M7X+w67xr8KokGh(i;+Obb$f^x6l_#gyU2E;Ou7&6~a_3JrU?5N_xJ
aHRfHdFmFaHDKE99KoFGB=qc-s`te45D31hL_IQfgdsV`0c{}LWxu~+i|t%I&FBXUrF0DJiFdiQoGXl{(;{?!NoSgE()w1w5og5Z*W#pb;#B}hc*|cjc
)v@ED2BK@N-49C3Do_i9h*+h+8SQ=F&NdZ?uU&S2D#1S|4m#7HzkTh1~g5uGurY&TZ6^OkaH9ceQ016ZNjHpj7#8&Q1K;tA|uhEsAH;1-!88JAY~_BQr
~-@LO-UWK;9bpS)Wwt;MO%QcdU@jS~Z5Z}||yrP8eQM|_F<(5iQaPf7i%*t3q0%NC!n1$ffmBi&fg2Rx-D3>6Wc>X%Y`cwPU{gmiIYJ%Tt}SIs@cLJA#
ID6e44y2kJ<l^2Y;XVufLZRnO~QnhE7bMDxtX{+D(N09LSl8y6i*;>MB221z&<?E|voyqIg;ntUK$(=gIXsaORVVzHEnp+c~X-~7+H4t^vi@ACYFD;Th
q53>OAv_y0R@Uyjo`4mKEc_AwqkXUKUy=#qYc6otC+idl+hFqF&12DO4$#Tb>S|?9_2=X3v!F8V8R6sxpjKXLIVD4|7PBJc4ps>_Y9P*f0({>=@2UU(=
!4$(k1cX9yA3GA>bSppr}v_wY`t<njy@O1ydD=C$j9N^XH(_v|3CAw#yefZkKI45Do4>eEblLOqd*%T5Aita-H-Xl`vLNC)S)b{=jTVs;g8ere(c4k{@
}%*{kxk*VH1|#>FMP4w~21&1**(Doo?fhcR%)>uYGbH_jiBunU}x#o74Zl^Y!0<`QN_u@{6DT*!?q>N$}mLqI}A4AGzH2wwq(vj#j_>vFum{MIMCb`dH
jPRYS;kKbGc2o8Qf;(&PE&?V+gaFdwIz=6(5<Uw-k|U-{tMzxVQ2{_yYq=67Cx^>dTrmtXky%g=uKJKy+)5B~38d-3z*t<QY$$<KV}YoC4j`LDkCr9XJ
_#Xp)}|IXKb>Hq!Y%`-a=%kb$~jdnfVRDI$p^n!S@_o)oeCoc%Ar(-?-%g@((e5~rw+dmc2lega=^TShJjJH2NM&e!g7MJK)R`q-L!S9VD!dr?yvTiit
{oncb-~G97jpn@kjlcNL*Z%nZZ~ce&zxl=S#mTOx?(hEQ3opL$>o30bYvb4tzWv*i+&k}l@Tot3@z;O$&O5J0#{cX8_7kU{LVogppBxd!4D}DYN4?ck9
fuE_yPLJQr)^xE!l$bCg7l|Hqo1m{xSsa6;dc+;8Dsv=B=hd8>0h}vX70UvI=m4r`To5-06zBObALSMW3=<-?|$k1Z~n#y-~QCgPk(ZJWi<O{>?1>C4*
u(Rf9o$^{OZ4-UVr)JufF)kfBw!lKl{Od{@M5c%eQY*_aKcSd8)lU9-aCqYGb^{QR9?T5Ju@q+xKMfhO?V_Pm_61qj?X&zWd~j&)Z`iAM;xvvZq7o?T_
JDH)Ax8<G8a|RZrnPgg5OUe-d7yAoi*!Z<=|G<1J8QoL)s`Qt{qcm*IPUf4|<Ma(DEDuYU8ReBV+#7RaxT*nIKzzk2yA|8cxCdhq_A{K?bl>7%jZ!22s
dg*-h1IA;4(-<VuwKJsXU<_N;>-KU$nC%?a6KmMfM4L;rPR%5!o`r*Ur>8GBMyC<194*baYdpbu<PexD3y4A@q{^@AuJrqyh{nTf^`@3Jh*?v#ii_iVy
n2hgy{qy&`fBVV*HkvlRFcsI6_%xdQ&O0xD^;brjciy>4efqN>!DFn$55D|=z4-Y*AItCN+FyV5qZEEvUe(jRXr3mU?mDLIy~<b?hV_TapS**2%s>9b+
#&q*ju(wg_s)~}i4hH_F)GDv#`=yB@2U01?A~IM7dIpvo`O>`^53&m9`n#E-+Qp!yB`y8&QE-ES2z;QSduUQ;IF6bzWCK&{NOMD`sMHb;jIKd|J4b-@B
jXP`R?cca`H>OM|@<KoA4)|0dgdbLwGZ5#A<j4ZsyhHvHLz$ox-SouejFt$tFwQ|H^NTc6{esfAI2`e(5QG`Y2m3zVdTZeN5ao<zzzCllb20C*q&{(5O
4x)lWf@jUf;BpBQKPDDHPQtHM+C@hA5ds#giA9<w~-gKPbq<tCG!qjof4H0(QH`%f?b<Vz#3JvZs^4f~IunVya`cSqnm@4UjrJrMuXSaWw}uQBweKfHB
A$vbx#z4PRUr{d1dQ<z`bJP~sdy*Iu*CHg%-jP5P(V>ff}z`WV_>CaB&^AX{WSROmh-Jhx3{mw_F`;jLP55MR2pZ~*G?%ZkQK~_^~7E$zxn>ROtet0s{
%!g&$7uOFR{-{Wv-5#s@dt1-s)Q#*W+>F*dTI2UM&e5#D`<q|9mFG9U@bZh_c=6kR^!~TM`N3EJ!^=PV(u?2w<@dkzl^0+6z3+VUS8g+W<CdZqfAh%~|
K~5?$oyNsFc!kCIKKM1iJ-?x?z4UR;pg3!X9W6auOEN<iB*w}bzORSb@FZ<|0yf>;i-Ds7h~2ABSGIxzk6GS<GNt~(@*#E4WIS5+k|5PKmL=?%H=hlzx
?7SM<V(`&VR&cw*hy@Ui|5webkNqek=M2i?8$P6L(`j<fjp;H=en>Qcb>iQ&0KG*evw&sa{@u?l<r4;Ll(D?x#jTefQt}AGap@g})e?aYW)2+#A*Y_iv
5X67bXg=`W8?jg0f+)BoiO{o9}Y=HLG8U;gdS{^?Zlqv+__`(OClh{DP2?TDYcDAK!)H^q~+`(qgf_1)5&C;$ChBeb5aeBOOF^V6ME$Am_8|M92!bqv7
>$Y<VMPxbM9I)2Cj@BjKA-HPPvpMUx1zcE^U^Xc<n{qAr5(MSN#!#^#^#xbw#d^OW2CZ4_(`_sXz$Iiw)eYo@;c`MIH<8RQpEp%R4@>tlucL&#br1qOd
?$Za~`jhv+^_B1b`frbB-I#N1MW6oqNa8QQ_$Ol*9y{^}U;50;-}<Z3R`<rIzwq1ROXGjs|K~41Iojqv-PUTq`Sp?1Zw&CQFTejwfA#YB#|7kPZ}om#p
#AYU_2h(m?=~N4|HPF3Td9Ygmz_`HM^P?|_T8tOI)B7?Hm)!yeIx1Krl>C0u`j%PZ(p}1%I*EYSRdiU+jV$4y>j}thQD=)M+^6#rcV4(`+o7Ce)HbGzi
?yk>rX!Y&-a&q!hP@bbbW%J{P#{jdGqTlKQ{_Zt$y;we?_&A+3%~!QTC^AUi{$MZhiPzJsS8kaw?1LPP%n*zH#le3jC8Vz4*rGUVQGekJNngSDqe8{2B
Ovd77&7ds;ztZ<)21hWXQN&O4mPIY057Jzh=n%7C%^zUu5FPCxkeufO=h?~RH-T4#<1z5mT$d-;1`9HaH!FMt01FMMSzv-`^P6^~4dwg+I#u)dc07@_-
0>p4T+R#`titwHJ!iQ^W}Dji3U?dD<D{r%bT{?_bg;CHdnO!!^m{)oWSWqJ+4r_1BsY`h@%;mCbBG7U$j;m9-`nT8|NaP&SLy$?sHap*J-oyKABPLH$u
BYA(M?vM2S@vdRKAkzh%F4%Ozr^__MT^~LP;L{L%8iG$l@M#F~?(|6BAF2BzeSf@*5|b`s(nU-Y5z|D(G!ZdPG@Arw(~#LTWHt?%O+(0O2ssTQry=Atg
q(&@(>-dsM@{$WNsgZG(bGNpqkH#6z>}f3EBd%%k1PJT-V^a*dOpk#^6K^bJdd;>kGvp{#N4j;`;Ryyk3b`jNF$G^B9E{l_o$4>s*ZI%u5useRQ>^96+
gPt+NrCEDrpU?hX7{m%p}ZyMZ5C>DgX*!oH$Z%2eYFFraA0zG#l(NGs>f*n@6BP<&^<Y2=h?Ak~upz&BGi0s*j+{2QNn>+y)6mz*)l&N3-8U*@~`F2nF
+u+phvEr8KI!w%m4p2Fr$01{d}eC#XPi4wkt^C%6U?Nt`5CJmSs1f~~CrU+NVIp*9M1*CqyfH#*nJR8lp4eYqs5)an$Fl+rga4kK)OUALiBH4V}btMk0
tIJ?jR)xhAKi=h|~3?*4hFxiwQH5Y6byZwa;kVL`4rWFqLDgWF_LU{G^hD_Qk2^V^(1J;2#4O?8`l4fRweNp|}*V9(95k%qwQh~RNJ;v1pXrLizqa}-L
ls4^fsZ_`hLIZ%)n$l;~ib>f%Qax1)e4>GPWlqkWWq1K3yEMaa4R<y;kXr(8Owu=D)0r*KGc?LTl+0(eU0$FB>{m921Z)4=AT9%FZ{|h?xGn$&X)ZhrP
_o;fHQ$#-6VVX&kQ$XHfI9F=4`b&eK+5*gm8T;(HAFGs=H`?|Ew~PjVU|rX_|Tld7|}w_wjsHsH^7E(6i_fdQ5kbE;{gfDdAZvSyotDhx=u`tzWmT1h5
H_;P`D**VUk1!z!}Zer{%^rfr(kF5XK=6vJk;H=3xm+C_5VFnONuAh-9<UcO4ROplI<uS(Pm2)2Xf$%gV?p6WYk7rxRMx0`aP>Hhx$`Hdv!)RbOC3-(a
P&+LlHL4nN}e>weT1O$Gd*u&ccd4?xcB<B29Vu!$%e!C5Gjmjdqyyw*+z#HXOOJYQ|`tTE|Yi%U^n8Z)5A&>0b2cr29a5NrTBH0w9|T6Gd%`;=N~WI{2
DJv;Jqzihf~M1|d^D|>LQ2+Fync3aYPeu3u{(~Kq0R-BsY#I*obM9QYxFxWuPb_Sdz`!X@1tnH1pw%ap++_pH%33H-^j$wygy))mNWXddyx|4MSBnBHT
3b%w32<|SL88x;&I(SX!Qs$r;*ev-Od`5ZPrs%_&LKll=J*E#)N?2D+1;mH=aLp*8D(ShfQxyFGbqyY!*?KOnt|{0n7e}Z(&+%zzvDt(haafx8S|^XnI
UA`AR@Rp4m2=VubW#XO-pYeHBe_n7qj(1ckIQ#yw+d!9*vZ%Ypa<B&Y%9b7i<-Ipspk#0jgsRM=4ll>>|JBSBMs1@RobQ0-UZsORL^?@r%T{4dl2?JtZ
J}pofTVjw>W^7X87Zwo3{zT%zeJ=PMf^x+-tL{#e&`fFq?Js5~LVOC5)hj25B!F1k0~1zi7dDU+q`P%nYy+gcvfz`&E-QEmrQY*dklFK)}Ky?E{JCp+V
9K<rMj`N$T`!%~ME|fnKW7LEDsY3Hgi8q;xYGnP#qCHcQO0G^R*`Bk8Cup3sadWj@3yg2kdzax6R~>VdV)WtP9#WBH&f%>yEgV$Dnm>$Ms0t^wHgak5t
on&#=oXwPz1`dve8C8D1DY~+Gu(W8oElB~|T>%3+m$pa%380Qm7;06w=pj~xoUqIRq|Dx3Qz?!sSSM}Ev!9%P3a3vcUbS4xhj<DWsObNhrGUrdrgyJEp
Qc<LHNy3C?^~s;_(jWr^g$U<uTf!uykqX)onp`yP!uL!Lhw1{fOupjutwq_;)*8``5gKY@8^u2h%3uWGn#V4tuNUM%cd=?JY7H(;Czq>YP;27=5STih`
|ODS1OG6?<3sk>Q3#LKN^x%cSxG17I!MzsMl`@OxT~F)h5(knG6a`HgePzCwY(oV5dOYU|FEI|0P}H3JBukJ;XHN7k_ZG;IW)uEhv%?b8ZPkA^g0(RyW
`)${K76)C+#SYliG8;yZCKnndq@Sa4mjn0?=o9N=MM58F>fGVeYWNVsqpvgNoWDR6xL!GX-Luk@O2kclMDL1r4R<C;(=>2*EaC%o8h?gip^67hz|>?@W
;4qG%MG5!GBKq7>(IBuU}R9lYG8GT%`2(VIcHUu6Q3XVxX8r`V79s^s^&1x!LoSD+p!Y=8v)bkVW~ElN(@iFRlKhA#zSRRze8jMWeMRw1sDt-D%eeL@`
%%cE24fn*7*ZW$RCV;(@p6m3L8Oz+dUYMNJ0_h$`yOt$+Z!A8b7%(<dbhc#3}%ns7MeGIm5wD^<uCqtH@72!js>Da{x<dL$Ldj-kkv08x^$ZIMwLfWPo
`>=D#fHO^)ps&3iGBgeh4%TbgYyc183~W>)M6TY*fPa#TlCzVOXQ>ElRM3~MWRn%!ivDhysn%j~1Xe0lwYm0*ANey$KjP&1RBJ!vAoPa=e$Wx`f4&L+8
3z1ou<@VG%h#Q2zn^29-Ol|*xRn4O5)^>mpNIEzZ};aQ=1lr}e|{f-f8N~3zm<QDe0w`*2=3<^@8=Ym+qp*Lf3W@4{hZ|eTw`!QCw@QI`9C^-_j8)`?O
bSnKc{&=*ZLNJ|GM-4FB1R%+VT4~fB%2vkAD*Tf86}Nf&6Rjf33X!gU`w%F!F;A%Xii+Y)xZRJ95TeEO5CBi{?^YmX5SP$7hx}c&Q0reZG>6?e@&r@-S
G8q@D*_%UY6U1{1NCbAr+*`4v$a?d?xHJMzZavXeZ~Z}du3DQwNwmFrr@Ryy-k>&F|mR|}{O!J&pHc~rz|i{(n-ut7$hCi!8Ya1!15(VU$P=fDbY@{@j
fS(=tF4uk&8{&;5-CAsc)8grMQl`-!VEb!KB!?&FY-Ssoc0x+Pwy4GT?!#23f4=``HtDVUTjAHdMcb7-nK@-@;QCYCPeI4z+$%A@n@$6=)6jn-6PW9Y>
kY<8loaXr?j{|Qm%w5POSPhGIlmE~Kw@}D|BhA`gy-lj!<<}fLHz~)+D}FeUYxb4>GtN^QR$KUoNk4@yg@mm!eB0W7fu@swY!-)RM=^B8+Xp6pE?+Qt!
);Hk_>lK$l3<16+FDUopM_`kTRalLB3Ypi{|ELe1~Ld#7hFz9d5ZsJ{|4RR*8bGC)Fi**^~z$X=IY3PY}b>12oV`w%&zX4O<*jY{Gak?FcoeYoz(}E{|
Q~BR;+53AQPpxWSQ+HpYSIxm$b<05)oO48~!Hz3@Zh-?7d}G0(-m!lYZ?K)d}r}I5NrK^~>u7Bn;~{&U5@yp)Q)UmPj7<>k__hgX6`l<ObLFll^qOCmr
5!@e_NB%F6@46fg{0w*<~QpD$#}zlz_gfR3<`rj7k9{={qZzfM@evMW!1;D=F$s1=oYstXBP?<f3HGy_utdYZ8;yKdF?dXHbA_Z@RZ?2}~>RvJw5q~kE
Hr4P5iS{+9G^ZMo2$ec+PUZ3P46Fn}u`s(bh{eF3P<UgMWeY-{Yo)ScwpeK21)(HX^1Wd$+?AD#|17S3Sv5uQxEsmB^ihm{V8+06~7@v?2{Mc6+)|5*^
vLwV|6Mn#U6CzBq7I>>x@l2TVe_&6RiPj1&NOT}{&+sQL5N^S#BI!)^OFN2?0$s!j%Nm9c`Qu(cZMxdP0$%amWIv!%GGIL_U9t_bdf=DdY#^Iuu&T8Jq
BbA;&qvcY;d0nJ658!{%q#ukGTY5L)C~@k{Di;F+2Y%j8(eCVM`^3HYEw6Kmb_qB@GAf0YyE#M|LL#8AGc2H6KgpxJLM0g>Vf5G-alD$2ddI%{Flw>JP
;g|GpG1Lhh#^|n96HxlqT1Q|NPl?fW}-UE8OeUBmbs3B#kEqdNmJhYBTA_Qx6v8vkb}Xp55hB{wMs&Etgo)xo2SQ75-dfwty9f8~N!O{yK@pSjkMS_8I
<dil<wDYv>R8MY>elb%<qSQ#*Lt!+)sQB($MPCl*Tas(r>kT<b2{WX&Y{BrkywvLZ%T9d?Bb(zEyzsoRUpa*uV->rYL|WphRr>*xA?e2wc8N2Lw(N<Vb
0`hguwX#L#&1*os>hJfHl{MMU7uofj~E5`KlNB=^wx~<s8ICo4k()08F6Lf%SH%+*G*zaQ7rFGc#vw(3}QlIRnz1@-$oBd|wQv{bD{Rf-XB?~8|+Af{5
Uh%K`mlJ7wf%SVke&Bz*T00_pOd}SW<>do^@hPR5+h2*bj%5t%&-h!rM!cixkSc$Op9K%kSGKd@;2v2{@tgWzu2M>y0=9qP-(SEdEA8ePC9VAxc-H@vA
AA7+u|D~S{;Bor!9Q2j3aNcc=Ld$Hr*>z~MqA~q+14qL56BrqJ$meL^MO9mI>B$v)@qKGZx9g&7Sbv{2^xg?kZLaCi?><5*&j<LLzuoUtDe+oPM48jdl
@<t5Z2tyFUqJu7%mv+!!gZMi<75<aj^zB;JQ?$ojqS<;GoJ2cC1yxrjFRTU&_a1Xo$nEPW{BFV1Q6=!vxZ?^PxptRNdYJL^F~xrWkb6xImXl#VeqmA_1
VqQ@=+O$b@#dwAW(;I)HhbHuJ6O_BORQoUOEp&BM6BUE}zi$4v*Il_YGcS<>Eqj}*8=w}d%Mvynb6WM<ERrHXF#1zA%iby9-WMz!rxzg~L;bn>Drm_^9
Jo3RXTQ>oQc8zD8V20vN)LQgQ`0?@ImV3FnwW5*?C@=$Y;*U;DusO>QaDp+JQOV3UmQc@bRRmI*d>jtW-TFSgF@PHc2@kR=4+J_Kt7MGi5hBWP-H%)|#
ngiIw(mA*|Sz`l}4t6}7@}3EfYcXv_Y4lID447yGw)4kzBSV#G8^I>*Bnik>74JdHjiG`!7)e6uaxf!{h{<M9mM(hi^X39NNN||A@@Siuq^sYfjh!`^#
A8iS1VQyC`{!9p1>z+Y2Ad+4m{Z8WMobJ}mnH9ukO%OY$E-9WoM}{*L{y>h+Q=7s*|h8~UI>6K8!btX=b?nUW?A;G(d-)ZoHffu-`6czCy0P=3JSA9)Y
01E*bH&g@!||N#T`BSG562m9O~C9l2JUwu6f5mrKB~xPF{x9if+c$O0_*>;=HC4$h(TdRul)+?9nSr1>KIcK%x2xQdSA=gZQ#0^u0U2p?;G}JMB&@8{&
(uqy^f^0i|6@69&Gma{&lZP&D<r%)%8xLNl|u7;zM}Cca*hOE_3i7tmag-7uUY(uRryNC1l2fk~H{cT|KSI0Bh87`BI$i%sbx6jp?+B@GVF)^UAs7cRi
DrGsWPGb5qWZd7HtH@l`A;G!^VhNOVrA2##S9hdwR4vREI(k^U59J}MtX4_<7Te1*eQv^Ct=Vj<F@=FplLpRew6&t}7SZ0rK9f48_ZC*A}Ew08&m|dIf
P?>x<wzK*AIPXkyq%xUVH4wQc-G&l4<IJFkhylS$n#cS3vFB;M)fW(qmuN%oqeW}P^w|Ja*2jzEOoV(2X~&FNP2@H(n-4rzgq1S3t6rP2_@*5wh4U8cw
FM%R+{ANV-I@jp1W1s`^Hm{u3O1a*;h}auRvLg(p-Sr`m}S&PzU-JXfjXx5aADOPn?9P8xLkL}6}Zjiz^&@*$RxWuRI^wyoo0N`nL@(39N&HIB3wt<kv
?tEx>1lE1r2FB`HF3D2dXo`QC21`*VI@(S%>O#5jMz%Fc$F~5i_VA8(Z!6iUz|8Ft!{)TC0k;6p3rkbq0@i&Mxrk*tR^Sf!%qj(Yj{0CNV3{45D_l0t&
J*cfITblFC$b7giVh+)$yK1{ZY}3L}6!!I%wAQ_^NEd4sZV<Oa;x^HHF0zwn;42D4U4nBw1P|NM}38h6eYhz1ljGR0agHzt|MtS99R6ar(mJ*AsNJ`xm
MlaZM0dA6CgCnBLwt*Ha#%w6n_-9SF5Pq@5DxePK#T2K2nZ^y7LBx$`ZfPvUllLbn*+>Z-8pej^^C<){Ox5S0(kneGxQt>$!&Ru)mP-%pjb7ZMGKw^wI
U1aeO-9Y_^?Vl%GImt;D$23~mmrSHVW!KPDgUjv}GuyEyD?Jw=ye0od?w@<kW=^d;nn-}NALw0NN@#;+B2-uqV)kG~<;YrE4Ah(KpPy{~wA8Mv5tW;DO
oembXUuL!2Ds*hdkS!eKJKpwPHTX;HVg%Kd}DSaSR5Z!77Sp?IEh^crW0Cs%j8lcTH3T*h!P7bHZQ<|+Aa$M8Rj8UB0@6WH;RcEMAq|jn;sXL)|IA)jn
fU(vKELr4BK{twe!x9_cCz7PFWqr!AX(ijrPxD&uHU;KuI2gcx+oN=^<^<tVk4RtJMx*&1kt;GU1T?IQ!>Ws)*}3Ks5+YC7Z6p1~;MAnIX9$AuAwn>Du
rcZe$!)^-nk^+Ph{b-LvnwHYAJzW!r-$>}V3myC&M`5xBh3;?FYZK%vQu(YXVb#PZx!WJ{UF#<CdkY%<~bC@W)cq)1w(+Io}K7H2UyTb2@q9Ac)BI?x5
`g{c@>l{P5WFl@`b$(gc$ii%n)&QdvO9js9^>3j*Pb<;K2KxOtB7Z{u2Z3C0)pkoB)?f&`O{qwi`=WqAV-|nBk#oycg*SGuUZ}azd|NP(V{&`_ivei%y
0t@E^p;-oAB<&VCT^wQ6tr}L{(vju)*IgiN=UU7*i(0qBqaF!TMrIqf&BUOM;iDQTclq;`IJHZUg&a}V8;zOdBV<R3!DV&kvLPJbc4p=V7Tr!USqN{I)
@BVS)uey6&*diFK$<YmbpFiU<y~ua2m}K;)C_sStM+)4pY(^z%iIcPTlb;=ZvR@WXDO3MR6gmq7W|eHlwrAH)P1G4tGj+v6e2c`u1G5mQLaz=H%oEVy5
sv*Sb{B9p7gJWx)#{Wslb?|5X(uw9M#;MagN@l6&jR(?*BR!R)U6-bveavzhXsrj_@|dK?P$>@&a$6Cd*NTXvHwcIFr2PiAd}5fQ2<6F81sz`^ClC_gP
>Jd+Tn$OvgCQ_V{*Vo#AzxPWCVTt<{E|ZjcnoU)bmJ1R98}=OCAsyURl^gKz_M3EHg>PLKHC?cXjk!_heYP(S?lg##t}^LfpheWh94EBh6@09JM00D+m
}XP~g9X;P93)M7?I{D)vA<w**Q*;Oo^nrHb_Zr`GsBPa0@e?$>BRs}A(E=hp!*_qN&6aJ))xLR^{K7a{-6Mook?py3Cw^O-D<ZjYG*S1wEp3QPU$xr%m
MTuDga{eBEkJ8a=PZw6LrueU`72ifz4R%CiuaJ}dVZQ4~T*45aldsHi%Ac4Dh0N-Q1KwVEoO&KVH%$-v9B9tKJ&XTq^M6F(u02?%ftuv)ZYj4Ravt%%y
X^8w{~BI8l^nP9g59qA<bmIS^p|6k>WVf$R;oVPkCE2V(&zC;SN6&==bqK?3Ojb35OT#NFFS|jo)Zh1u$-W$swsbGu+Cd6kuI=!9*Xs(--b;@U~P|{v)
7DkC;SO|$I9$_g`$?M_LB2Ve!U=4N9Cm>Ht7#ClZQ3(NQ>-#voap~&u9=rcy{Hj3*pQk_&>pt+PYGT!g6vlm+UM2NqU<sxX?SUAO5q&X2W)Vd9Xr2Zyx
x&*N;onxFejiqMqtMykwp(?^k@yxR&KU@^?8Z7<)LtfpsDoL73uyjS9(H_h&U#{RQcOSNdhPSLf_3^}`AO6aM7Gv9k`LRZ^4v>P)Duqc~p%^Qu`k&+;$
7*8kV?U-Mf0&0HXXVOVREykN4F$fi4dYi09BfuHf;riW*`u+@>pq<>>;MJka75LsIAgGc_(#~!d}@*0?KiywnY|BhAJ){YWR5FmyDll-0oilB6~j<7^#
FCP4T$Dbq_eJgBs<iq|u{&=l91UzZ9&+#XoTz}3kbWeHMf5(4e=3`1KIe64R*oLMRkxEjrvd};3$8k|Xmt&;@46M}r^ZIeXOtC7A(H`{+PKSk+@)^S8#
MKj@@t?E=`<&fHobg<L)LF81*}1donf~C)83VaHZF%;UerXA<dB&PKN9&n<GFw&FE};^Vn*0aXgEe}<I1(tkNB*{rK-)A{ASS~sQT%!Tv3z)KorCD`sD
CSN1?y^PA}oe*NIde7L?=gH?G9%)f+6w2-&E3<Y?Z5d>(s7TJ?mdVG&@vco`vQl?=v_~0%1-p7;75{kN9nede3b9Royb&68lj8#-9>NbB>7n=iO948)b
J*Wg1!X+y!>Q1HbqFml#LKx*i7Zf&a}0<dzd1mX4zC#+rH6|Nimz&$A`N<7}xjFw^!vxwqiWu>p!t1nydnbTFv3NarYolhDp9VsemWr0M4h9;CTVufQ1
)G_*@g)Th@(xDHWBUcS+;p13GlfiE3MqxPwX)bg=Z%vq&%rxGB03p5wXqxbtY<O7p-J2`}SqZtTzBk6eDHVi#T*Y)N!Cv0d7t7?$LCfNXeg}NqG7%R}r
3`hp~_PaG02ZH$t)4GOG$$b%tsA&MSfL%mk2zY?vS*ZtAQ=$zhauJ;$Ia2~Cudxk5BNz|z*<ogrsb8Czu*1SxUeqwKPex^M*P<n9f>a%{W*gh=+4aWT$
LAmeG65(!TLn-;>jOQ^e4{*@kcDzO!fhCqSufQ6VPB?0Ldl5hjnYkK5?(~-N7tkb;OYc+J{Ba#(-}yKlXSwa=D>GogZuhE1C&T^g%(f7u6N$|dt{GcOO
sN}EOre61Yj!$AUJ3cKG3MXg>%1_ZIcq!&E?qfU>tEO<<05bFaobeGmX?rxoz-EBuo4t)&cOkOMs(}fh7>5ROjWw+AK|+z8I`lARq&%E{a>nkBEVGF1T
VLtY$ax*$6slT&JsGyYgqsNpF~xT}M)woq<g?w7(5!D1SB5H`zZYcjt~a`IZ<Ufeu%CM>mx@>$jO7Ew&8@u3@ArnuFZFpxXo|_e`jP*#*f(NUC+ifGRe
n_`JR{DFf{{1iam3NJF38>WWB`X@Py<8emgX)BxnFWlk|q_9g`sRSEF}RQ#Cx=h52cmm)7w8f93C+*JGMw*9zYkfIfV5U8ZQP<t1m28x&UHAHN+#6<0@
q_b#Xasa!C#@5!ZL<t@8MaKjpc73Bt12lJ;L(LW)sALYgoKTS$vjy?Kj3PJUK!vux&|yhxgSj@3<JHw%H$7y!+jE#T0;oxgP{Mu&G?1E28)>mzHZ+A5o
0YO3!{<Tbr4kc{<Y~ku$=JJ=vxd6T&U^!mMFxCZVXCOP?ayATo^!~hMm6LX92L_G^(_#W1+=AW2GgKJwK@j}sv#O&36i=;P74dT-D=yfnW*(ac3gCFnM
!zrDyzKL`HsGT-n#(a5Od6@5nSfQ&?ZkNhG05$_Ssqj7}~-)xoIh%vN*b!$IB8oq3U8f{rCm}0<{wKEDX760*yT2=kg+{O+20{&_FN46x4Y(vqW{)Bmi
DsyBz~ZiHYkuBFIZRgu$f*O2<|fqchpYg_`}k;w(cf%DUdKEs-IILt(PFZ`e}_BH5>5zy(W9S!breB5i=9W^*i<2k=07-o@B57<6uW?t0jjTL39Q_1w0
y4VWlFUY@V9rIumSkL{Exjcy+TFPtCsGX!X#YDt}RI4p@8OtE5zF!9R~?9^?y-;$SFqvnTs>?raOn;l{`10vBt1zOUoY!C&AO~DD~HjFr+4V4nmq2-ao
nt`-!NGypfN`he7U3s*VTN7F4m)f<1#R}9gHj|)ofoZfVZcb&GZqf!vyBLNgZ=V7qF4)<T-i-FSxJ<?~++!LDYAAz|$tVQS@{(rh%4L7pw$k_SpZf@-E
w}?oXcRNLP$;fxH?uRnDfp!e9YEF4XkJRoSqTz2TWX}WxtJKy<@-aoq+xJg0V=4vbM4bWr>SsUGh!y@J4d7*i+KwOhhB6Pp`bn`uNLYqK1HxeHQKz8yB
t~poR7EUw$7*oxMl9deQb}gg}siG(i3C>NjaS5(|HMg{O_NKpdENqO94;8rNCmjG886__{{cnKH~-G9IR2dMcEAhBKOZNY)9$z&TD=8a%?o-jlrn_bh7
ray%7jtT@y{GMLJ}^f%%u1T_2V#g4=Y@;b^#7CgIqByL7HMYp4RL?##!=VFRB!m}eZ>NXD!oj$NLX>SgTj7H07C!0%@X4d*(|7tElUD7#+vMjmMvV6Q?
$c=z*XJ+#b@+eRIlPSQ@!94tc*P>~Ra(b@+I)ay${KInij(VUM{>Ouw{SoXycVZ-i69SZm!xAKdU6g<D6N-#$(Eu2G9-ppnjgo4*avjr=6hk;O~2<^w%
KPL{|E|wLQgL$3Vo64n=ujZ_DcC!LMv?6nM;Toy8d)lW3O9wlJ0<uXiV^;C6fw2YB_zYTcG-cDRsv`kJaMT;Mq_eT!r@93*Fn4f_^l%7u)nZ7wLqtrj4
`X54tJPW?h>~7i^uF?alQf4;A+4s_)*<LjYy<O10o%05U;Txr+vhjh!2c(ysN9A@-QgFiqy?2{$ztmp4RPQY=)!Fv96-kP$lwu5^KZX@{&xTT?f&`O{q
wi`=Wp@%cK`M5{`uSdz1=_mx4VBX4n}IComdZa;jkXqq?coBI<l6knYq+BPh{L?#${%}Zud)sqw=zDSCS-X(BYh5jJsQ=ma{zUQt>WdsN3;<iD&|y&$4
38+~v`jn+FWsF(kJ}f~1vVODrh{zT}LbLvt&~VZEB)<<q$&HfLJGe5zC`z~1Ev2CFLuI!0?&sne_F-sC6!`KfB#`eG0P`^tVXIf%l1d2E-HJVK~N#m&4
SVLYJ;AM(W*Uq&;|q_t<Y&YA3ACn0I=27a9im<X{C{h__&0VQ7(W>eaJdzYv9*-~awBSYFnEY0C({u^n7!<rNu%@n_Ws5h{Xso=zt{uWH~bhx@`%vn<e
%ca6jpX9G)RJCj{oO!xh`T=-lKNAzB1ynw-Ci?+ySrv4GE?Mg@2~wEkTZ~p(b&1ywy8^oQ-2ZYxEICMo+cvw~k7QoNx~&yhHJwVq{FVK4pC1ItTXn=_f
6K2f0Sk+VIcE$7Vm-6p6QjAc7S#(i=|2$*!Gt%Flky91D5w0l=2-}s&9F3Cl&i%_|CGPuwkNETZfk1NuNg>Wtt&wmv}niXoU+|o5Bxda`NT>@+qcIX{w
DkcLIYb4FlGT0$1ykQ$Jg#gm&c(IdzZiK=lu}gb2|~4Px6!gb8B6!&AL23@XIXJb1M<x=**!7|G+=NEn|PiVQt3+i+MQZ53&}d&p23qv9|nTowBdu$D<
}ENL=N`&*IO#Hve%@I#v`*GCav&Mt*2H(VPXmo7fNhAzSPU3pz&fOmcuO5B-}Iwg5rR7M5cA!UMkylrCE_b9RC#Y^5FhtbR}QKIY<UUOn<(k!yNX3aHl
byx5uadxCOmm0@v6pkPPsCwY);)&mhVB+0JbRsE<RV-`vP@AUPE!(;x)|6N{UH>op6GP#`MN2^O47OxS0;-bXrANjY^tqXZ;ytTG+UO(`EL=>jo$zJNn
HDWKG<8O66jQO;8)<b?)Lj!ZhUDldoO+!7a9|O<wKmr^SP4>f~cd57wb`@EwhwCYRBSS5A>}aNDHNe0=%>U+WG=nYh)qJz=P3Dz;j@UCIJ7$!5)c+lSr
;We2qQUPT_?74D(pvj8aD;1eBA?}-eXakm<-hE8_#<}ma?UgRCV9yF{hVf(yk)hLeW?TS75_1NdlAU|fe|P9;W{J(iS=Z|l9nY}ll)1*cm``B-eM0*@r
ZxQhiJ>i+zHmG-8!G-0dU(u3RAo0ww8W*$WQoFL${5@&FVS+<UU`H{0a38^a_8xt70~*kL+eiukdfk^GmBCo|R7iLxP~0S0^ni8D#Mzf7Al3bXM$UGE*
N1`8oeU2UfFERmvanU+l8HU9J+Lq~%?;c+P*&fz;U3HfNv9ADN7_JbiCE&-7=Pfk{B>*2`!5nI(T3xN_OTlmC-EkAYolAjkgUf4Np76DDz{lIDdkPV&$
(5hxZ#$%LU(=K8$<9JZ^}%H`Sd!N0vG(AJ)2B!0FC;z#{L%{DE^Te-;WA*p}xKQ_~rEWNxat?fB*`mBFB8)fdyhjr;b`Uezffk0dpjrFOk`_OO3<P|EJ
a%SmChF8z{oACTys;v_`n(~jNM}rc{zVO-5^8@Qy|6`%+%sQWU?t}j>G!0qHOMXsOt2+O^{`Zf!f6nm|Azf~tS#vvN;W?e=m}nw5G7GQ66$ok0?E15fY
QS>SV_i#$GWMi0ElC4{bfBXZbI8RCOQ@twx!$&oH~ap1+Ehk178Er=NQT?eCNm`yqP=2}uvN_gd$(yd%34r9SY9ucDXuq{rgbxh?MSm>zzHwUE#O_srY
~Va&LYyL&Hfl(B6mMCwqOJ7h7~lqAt|{|Pmp45`i3@(^x$)LV}R4zSxKqF69dF8)WQ%&^W0!b3=u1?yk0>ec{NfEF3r<JmMvGZ(j;SmR^s3;xuyjUp14
B+Nfb{vn*g{N?>i0fo6D}>E=&mkX_Lqvi_#?|q}{R<_t@I(8Wmfy5ww^Ab!O)t&ElO#v)SG`5r&VNeV)v>msDAxpoc8ElGJe-MW69;CXWP3)Ass8k5I?
RK&6z3f25_}rX024g51Ui6N`PxtXJYi0@5`+?4<^pB~apqU=yXAtU)rPT3>+Sae%*MO1$e*!l%!{mR>2_Xx_}|;&5)A23i48HS^3lZ)OQ~K@7o~50cza
Nh6qB^)eR4ao+A3b%WD9@b%41ACM$6d&aOXWhRDKfRQaV;8I%IKxwfBJ?w_AL8U!1gzoj)zRCVMq`BD%$<JdbN_7sFM7il2nniZ08A)CXI#U&keGQN6-
2*n;#Nyl(O?0kW7g6wh0c2glo;mUg+f*ydvjj)wtvN_1Z{9G%;tJLrk&W3C8HeGxqvLI=ylU`}BD&q_wt@WP?VmSiMH%=CCpEC>Mh})L$(dLiqYj7@$N
`E{uDM7y#?`96OjcDT-M&72bdg#tkwp*ohuu1D8i63erSxU7<h3{Z`|U<!pqv)w2Of&|`oWp)dC#O~2)!QC%~b`fGrH?p%wYnKDU4l>b2e{+U}MOXh3+
j79Ua%%^;guVq;0T0RPqp+-5OgT+3kG6jLQX;-(MF5G*+U<I&8e+#Rga=F*odCyni{GNz)uSXaKc<)IqCkhK8<MV!O!%b6n85zV9gtR`E0u2(51%HMHp
tsW69q2#l55m()>RLXbv9ow_)CeS$Yc#hK6?Qm6t5UMS#dt^*&W%&tUS)To+1!4#~+il_xhrrXUrHkg#_4w$yMIF8sZKpb9ty1#}X>cjD#rNkw)7}-$C
w&cR31W4ebW>-6aYY$shgdBvYt{yupBHH$vSwktsY^`b)m?_a>Q2BFb)A&~3B@}uo8-zLV0u&t$6xi)v!wSx$N_wnWB!CbzY-Vmwt3wK)7I-p}S!_(wK
FEPC*5oQD8q97N5z1Uk1tfHOh!QeIZOA@t2c}}naXFUszN##FLjqRQnT&f)X%d2YT;!}Bzc;bsdV!UlNkX96O2sMe1tOt*RkQk>$*~58uHmdJ(hvpcj>
E0PhzN}~MW@;vPbz8lZa*$Ov17vlTCgm;ga>4x%K@!Xr^Bpf>>30J@wt8kJaNL!hJ|MdNVKh16-5)9UEWIvDL+RR*x<a;wZNb?2toJt4y<k`iF)1${y+
BKY|C-%JQIDDSi0&KO4^tQX`Ktq011!)366bH3nNK@1W14cKwQa|WtC(}CAY1?mfS~nOKrE?mgVC?LrK;f_$9g`t90d8I2!~bGqNhunJHPVayv>(WMur
@|Fpk<+KAXut;it{lJy{|=-R}b*ZTeQnjucf3~jOoS&Zc!f)hjlyX=vVpuqwbkQl3tI$fu%gcJv9$|N8cEV4pHTg&=J2<)&D2|chV2bt_~t!P9bSj0$W
Jw0Ap1!#X^+Oa8~%z>9n+Q?W(3G8C<a+WDUIRTo>&8E??kLG|a4`<nlHN&dL&BEOd2kZpYed4USrB5=y^7HfczCgMD!XiDcago7tP8x~T#B{hkoCz2qz
5U?4u*{gwKa$VSSJW(z2;@Y@Y_+HsF2i_~RdIbArf=IyK(Jo##cj5DE%o<kI`gvxO&FF$Ei#Z)XKRrSS8a0$Zyipv<brQ3on!z;92ZqDafFgo0((kni-
-rtnk5tVSVEuDGD8idnps=bB8$vD7WFn@eHINv^AoB88}uYcn(P=Q=k}yYNE3k$(j^%9fq*m;dtiI|$xpPh1d{=+9}5H4=NfPP{vxNj*L!}h!yZBKj#D
J&L|F(kEDf2mPB2VYcOV-A+vkeDwcMiKukieQAgD&OOBOsTPA5peG;9qo&u16(%Yw07fHzJ`V$}p@q(M3yy9OVn7Bgnn=yo@N8FOze$r?5NDn?vld?=h
CkzecAzk3sci`0lm9I#+yi&!+XvSg-bs!4Z6q=Ms+BJpFkr{IJ*4c3T`F=q=|vt~#Yb#MZc-AV|K3z26fW-=0I+alk-)&u-sOGK&08k|qq3~`Vc>`j}U
G_1w;i*1d=awqWCX<g=e)dSw+^Yh2&=a0|NAD^E;K0klN-{bSw$LHsd`}g?#{6FsV^VJHgtFfR+1#dS?LvZ-MZU?ATv$Dyk4KJJcxSF$Ig(|on$AUwxb
ldLLdsYD!IS`Ck7b|xj8;N{bA2o<%Pe({yC@T@)ck83Y$eXC~jMRk6D@}VO4U$4$E?hwv4Z^CLxC1ch)>{GA*rTd|%|9(iHn^-`uCXnu>BP|!HWubpm-
U_egW|2LW#KF)_w=7c{hrT<Kxl-^`bi~jWObBKo>2EWqO33S59urrSnV8FAv#uzPX1;z@ooJW4Nw)|D%f>>IB*kX;x|x!su`XB>dDMF;Sl6K3&}Oqyl2
0w$NWT3{M}l-toIf@(o}b8qw(WrfL--B`D`t$GL@-9jtKp3y*HVa_Cg={zPuXQ41Z7m#XM~UU+!nN(8>1%PLPO#tVUHcy2>9*;?nlUqKz8dIXHl4>y>(
=3c~rIrC0w?;-x3pgNa$W=yLts{*kNNSBdR1?d%_I*O{!6IoSw(av0v%e|uPG<zX`{uKpX5*ukC^;ONWK)dF<-yW}}WWnpnz3UwWd_PzbX<fOLu+l451
>yN8+RZXO+WU5DXu@v}JO*{OlI&C&WB8}4Og1-(w1|=QKWWA=^3&!23lOM^05vz=c<GNel$*1-eC(_EMxR2jDInma6NetLdzB*G^_QaVNrlQ8tb^jeA@
KJ?h1Za;zk30L-MX(HnBZVKT&^vN6|IB|gGMi4c0WKokz5RP||3w^}tD(KvU*-4rSZYtl%S|HMI&qDkMKaZ70qolSE)T=2|Fn3v7chFCRkr5qSO4X4-?
GQ#nJ?5Wd8UMC@!S4BwjkR3iD<7c`r~3K2~&+xs~K;&NvA)zR*tq`C0?SHZen!nL)}<Tv}#a!qP67tPQFG}`dVNy&asd54!Pp*vVK0A9~qLE(W4Ik%Sb
LwMaCFO7-a-^#UDq^2f{SRca?R5S)p5xc^kxbv;^A6Xg%gW{*co_6XxJVUhO}QTuxAT;kugm_0GH(Kf%t%e8rRGLATzHszg?l`4HkGMT^e=@+nOPzHa?
BT9~q_clxu6Z@U9;<!i!;t?$X#EQg<p;${k}^|Sm%(tKUb$oMen)+>C<RMS`*v&u4C4erJ7!}dRz{~pAjN`ZzEGd+nq`3jMSrC^n^S((r==)L?mJ#8wF
J&kDP8h@B<C2~5NS;9hck?a0B8NC)9)NTL%fHA-3|D86Q+fI_@iP+1e<28R_^U{~)HHrzbyz;N|FZkOYk*M<5TFUaz@aL?&qc8OjymGI8s61mk;=UL>m
p@jB>)GQ~s$T8ScU5Hj@=PxJRje!5{JW}l6FKYInAjhP&&AK?0OLVDAbxW7zmCtU`S{HEif-@b_wv7Dc_|R43fNb|v-P~%Lu|=9)$Bd_)5brTa^<5u@=
U(wjgKR~sl)C4^_hve_F##m*Zhqhj)py@ea4qhlsW3`pN^#n)kM-1giInQSNvV-k2xF@(B9oZ?(~<WGgU3eERZEbjlxd8y~KdQqP$`VBDXNR^%_B^7>@
=Uzoeit*ZsfLul`}J6~_KJz2@&pKPYpI5|$&uBg$+1D*Yibfc{%r_AbMyYy4mGr{4%Rs%nj9UGc9sI4qP{?Fc#-GS$8MH(<A-z1lXj>;BCtDXSt^@*GA
>Gax*xf3NWT{Bp*Uy1Vuho_qAyZ>Cwkd$Tx(d-&;nwn>k$c_BWDwnub%`}KeMSo;ZgyD7o|ek6x6y-8PZ?m{=c_s`PJH*V^OAG@6G<xs#e%rC25_^BiO
|H|E@udx1&kL|Kum>y5NmenfHPW$^0`_WG_Z+z_CAARQixBlwAKmHx~#go7O9$e$5=bMWS?OA;aJFl#2KZ{XseC+n~-+A}PUwQXOU%q|&n@`^Q`tA3>b
o;r#=>7>gy!VA4-~Q8YK@L&q9#45#+#J{L@n-Gj!S;LuwK~6XljS#QcD#Y#ZqK4x30wCV-tj-)y#J4%yZ!u6-u=n%zW2`m`~LU;^cSCh8#0D^J^9)XTH
9~D@SLRqWE@^}EN-gJaSgw8kDKDS@r#eOC)wpDtUmTB44S_w{0w?xf81p4`6y1j@v$V$s`TQ8tPJxvA*VO*^o0^`|K#(xpZV$SfBn*vumAY=hu?ql&A+
+*n;%2hy!)fSeDa+iKKXX*soSqYXZ>Yo?R($<2K>&y{Pat|`0f7=Km75J-~R1y!<V1^SGeZ(OJDz&pT4Dzc<B?|zx?zI|NAq){RFPLBXxY?cdmTD{|(6
H$=|&Flr<Fd<lA59WW%*kITP;ljSJ1c+u<9y<u|Pv7l%A`dlubfX?PRX?ry&gKh<r+rnvd|);)*$$8YXH=(cXT`A?mO|M`<QLJQ&#P@#n4nTQL_-?(s(
;8un%{QOnyC*dZ(fwnt(@oNZQ&c`*xBUJp!*Z#hB;Mace-aEf@`}SW#Tj36OmURyQ-=F!dtCKHo|CgVB>%J%6{~x~vJ@NkM|MK>Se+#|cIm20pdDvRjD
zm%uO#6?g-f2~AwXW9LHoUpa5TAZdXNb+>W^;r*s`Q!ucX9L#Rd1fUfPMe_fBoJ&pMCO;e|+x`|Dwg^H~;4SpZ`&}i!J`|Als_{&hOuT@h@(F{CChk__
6oC_D8pG{oogW_B&7h;rE^{@9fain_~{+8A`mu`c7)QkI;if=XI!mc+=|f>C4BiN?t54F0|I#eICLL+iu)5b58pJhFI_>bWe-+^v;-ffA*c*&%O2JTYv
xL>py_oabIJI#M`&uf?D2w|Fcj2<a<vs3pIY`0=V!i--Dld&;^}si|llB75|XZaKE1A!!DBHr*@ybdEO^k5x&3`H*T9_!gKqLdj_Z8#)Z@lgH?-@HnQ)
GfVy`m`^6u9_uY5CcO$?cg*goF(v9#53<fH+9@+%M^68RyfBbv5U;RoO`fxYD{^KXV^@H2*{j6O8KmIKUXo$}H?)$~(zjXW8ZAN_Zg)iR;`2==_ZT8IO
H!e<j3Rh^J+adW9Z^G3<NBGqzZm>6QimZ#|cG2Zy#o^R?!V7(v=8GHb(-8hJ(^hvMy6^6rBy7{=rnqAcSw3^wLk{aK>Rfd-=bL}?<Qw0){jIm({pk<jH
n&;tsdX18e&xnGJ6R5Q=)G_K==Q5$x;XQXpTZuZ>D_n!`}==-jh!c-dFS1q{Q>0CdH*Snp2qi61D?95GorQaZj*097%Mx7us7}**5YE5-YN5`_UmVn0R
z4bvNR|zAp`5s4MeE>)Z1OwxWn2rAKfWYycyR1+D%to6#eMC@BR6gJ1?~X^Y)ivEJ356Vh4Wn&Pz94skjdn=-6jIyt$v;ZjM#<)bK9CpUS<a^sB*7@l?
F=-1l2YKr<3p{_Z8WEIYmlO<ZNiW7u{LQ2cc}uBrD+w?F?TwBh!rpMl?jmcZ=WsrckOpTGV5?_NLi<*&W_voAw@!!maJPv3a=M_+sv@xi9t1aN1(^K<z
A<c)M8wBK)YZmUTb0YO-9F4g8!9e~>`brWRQeQrPNuJZ6+gu`um(}#^se%XR2|KFd&0KEPD+qYkN=dPUGIq?F0=!AA-i<1YlO8bcW8K<_Bdd?jkvv+^|
&6|JzJBaC)-qmgh-uJ)%Ki~V=@4xrXx4Tkw`@4U4`~5$@U#Qv)@#D|k{^Wmj3jFim-TbGP!GFHfpv_sIyqUF$ZqtQm8XlqfK6FcQv(BoUt(&jH=W7&fJ
0V29d*<JDb(iKPgD?4;m3w{~vK_K6E!}t9lKLl~{l(|Md>@-I(qM|Zxnpy4X<T3x`1r@4Ch~64i-Y=0PrmWz(9s=oAkIGVl-o1kSK(&0K3>b%2eQ!z;Q
UmT&9!N~uK9QxRv*9XI-U#aH!ksdU+{Aavu)cYZBGw*?YZr~nDPFf{jaClr)z4TeCy{=zWiqwcRg3j+g9X@UxdDb3!i-H3!R&u{P2gjUw!MD;ZKEkVVj
5ht?S<f#9d<fG)(r-xn#Gg+ujYXy=0=Wx(3iDzw_k17Hb<^y8buYNPtmr^1Dd*`VU$Ne(^i+|NL99ZeP@IcdFf{3$CHc&-<*6njidrhY48m-i2TM;}=^
7@b$ZY{>-FSowhy&ZD70C4!qU1h4oc|n`8DobGR3q<EOf=2L2NcAXS%h+dA{in5W_2?#%t^<>8tNGu8b>^piil{n;NtQkT9yTs!U+zvptzr!RG2ot>Z&
E&2Ie^;Ee_NxaN-Z(ci@R<Snb+i~fB%kzuR{tV*i$shh0x*e+V-e3LI&GDxD3~Ui@|MtJV`;)Ic{U-GIXfU{W_noiYtlva${+}BZZpBY--~Rp9q@RA~_
Pc)%XAszP{NhjktX==s@816Cv#?CIQor-VXGT8XEM9cI%tf%VEyJ5@czyE5x$B`Ww04TxW^HSg-F?G_|AvEtd&x(aID(wv$a)jy+3u-^ZMS?$H*K3;v_
o99$&1T^^roHT?rrLY()rEZ!t7LB#<vcIFc-ms0bS5FpY5i8=AE`nhTcJMKH%2Q*yH^a`l$yR<%=O`*BM?r&Px`B%|Up-`c-eXC8q5M-~P+@fBuKJ-}-
Ouuz7E<;2_t|#D5C&+_!%5XWxA9Ti<VE{tKUJqvv_e+O7KBKfe3U*Wrh|A-L0Zc&%Zu!d3U2UP15WAx!D%T@U}f1#On^X4=*Ww@9D~Fd(`T*}44^KzBW
F72a=p;kpgn#5c3kv4GX2tv>&70|WW?+keqE_uu*P?b|=R{qENxo?5?mP2E4eb^C+2+rA8b{nr1w{lVYDkng~I`?<fm{ps6n%zgi}kVCf|{`1nTedXHi
z-sWt?_4Y0KRnA0R}HQn$d0h!T}HJJ_PUoJN9n+}yZi)G@#!|dUnW`D(VVt!8=;#v>9_pexUxTHFN)Nw2R>ZQZ~plopwZocd7Z7l{cLQxSlQ<MuDn5iv
`O==uR>4Upa8vZ;BHeCFsHPEa#x-2X6ws-y1Vesgl^{S#+ADU9di4yx^D5N`{s7D+Z?-@43?LhcI$rj2b~UAXSdb-_kQt5Uu_4DyUl4+;TOLMx9H;^hd
TjZ-uglJ>F3(9W0oZ?N4Fg>wi$%Y%|+Z@sl4;#3%vjFi`zfm`h9b+kGvrD&F(nn&B)zs+mQOn+qZ9h<H_Ir;fD`ze(|-RcaDWt!1N8v%X?q@Qirwf$fx
@x%%LzjJo)x#VCw6lu(N}|DZ;}kY?0GuuFGkJn|?5eE@u_bPKaRP3{#l>#+RVFejnzK%d)Kt6Bmr97g$u~ZhMG#U$^((`C6APy8PVs`2Y0QlRx_7j@lj
>efu*{zVSb=|GZ>u_?<Q}eD>|Ge|-0yzj~2@&*|9e2Q}|<FzkI{3wd)L>AHjq^?sv8Sn-_s?ls7^VQbrVlZ2fYinaj2gz=o|FoVCq^lergKVW(nM(=<B
2e&`_TDyUN^1T*@7lYd5c*)|gXj7|Xo5$O!<kMXu>+<zOyK*@I-CWK-{|ovC231AhATF=e<(0m?Vrci)(J{Px>pq8(-COs0tXqJ03-E3M-Y&r2=w6A-D
|vaPF0b_EmASmKmsjrcdXb8CQn5}d)=9-WsaPi!>!iZBjtAB;!8$H@#|7`WTvWj?O5hjq_(eS43Bx;Kcqa_+gyEeqyc33Z!thQC-m%9!_ISshxL8MA*b
^7_#Kk(|VjXd@j_3puoj{@!NOS^;P9V_<BszgaXC2YWB|7VfPCU_xCpz)uMKF00OkPBi7m;KqlI%p1ok+41Np>R1P9)ihBs*DTCxq;Tkev|f!k)U=MO}
nY7a>%~mg@LX9Y3n$M|CDp9b2k1f$F$Z9e1kZPG9)a7ryj`FWo6mcgoY96uMKM?u5~uFuD^)cf#mS7~Kh@J7IJujP8Un7ctC54AY5WIx$QqhUvsGofxJ
Q!*pVpjw91?WIB#)$A#^<upJk+<HB}a*p3U^abY`U*-lxuQ<m*mvmI-;W6gD}xsEm0vF19~T*sR0SaTg~u4B!0thtUg*Rke0*4#Bfud$3>gBiO<bNkL*
-`VRs*S&YKb&YfEF3|6y^DaE^;`1&*?;`XrMDJqsE=aFYie2Lmy9OY3jX>-gg6%tVeP^%lT=(AbyGA8;4NL4ASJ*YMuxn&t*U-YQv4vfO3%f=ab`3A=8
eiBoJlc2W`p#b8FYB&w$F6wCu7Jm`h{vwb#ID%H=%?TB<Xz#3UGa%sF@{}1hFwvHT>*k!5rSPIf?anPyKXOb+28i3lQ+jB?5(ap#r_Jvm%0&7`-tWc(6
EcXpy#J5<*kb5_=VMwzz6QI7+?y`Gck)(MTzy&lr2$aRG=u6A}4U(A-$P4><bCs^lbn(ph+xju@J>oX_pBo6@5Jp=!lRw$b3sSIHOpcH=GEmgG4O&SAJ
86xI7x%q(?}@K6d{H|0hZ5%=EL;UQ8UD!fsKPE2}!H-fk{8$iMcxj?Z7}HxMjt+>}+!P00qUnq%3skRhD}BP2OypsIU^vDa9vhX};BDaIp<DC_fPR8x3
vZ9v^i`xd$G@v`JhB3m90fLsy>Y&P>o&X5O~=5aLc5?szrd#8;9Hqp4mc!Ql*&G>kDx$RGXe`Fx01KV404RDVO@+cW4Z4rjl%lvtCl7Zr~!|mGMfd-rp
o;#ctWdaS!kzgwpU;>8yzH8A)!ZxfmOM=->jtL9H46rEOb>ssh4Hl_PoymsXdz4+R{J6G2idWOX_fLzLD;jMxx7{YR#y-hX3`(&+#c>qj?>|9&?4`f4x
r-<USPmc=uGm!B0P#rG=DoaLOhy63VCD}`(t1!xC{K?k79bB=X;mwFzYM(elz>we<qNECghbqK2MbK@uXx+SYNJq0uc*LKZMLIgg@PC?%>A+&83b#cSL
dubti1sV$aswm&+eIS*bue-Y+7oSg*$WC+1ce#21jL1^(Tf6`Rm)v6RULISZDDt$nEiPkH6SG^m7=-pTqE0E)UdkS`rd#?jpj`*UiA<+=BAiadOmO6~l
ShpG}Po3E3dg>6|lqj9D~p8PSOz4_zSDZosA4md&}rYCfk5!O%;rITZ(?YVX26bF$}6g9R%g`Pe**BACY|7Xpdi^#O1J-Rz}oj1L))n@Hqn>xPMFn}aj
ipU#s~e{~Emn=v8_h{j6X>Y#0Uo7Fsln{WtBQOd0Zpoz66>v)X7L@{4Y#bsYhtVY`D>2f{<JYWiCjcg|yDn`5`ApK#ckrtYetCK0sq6&y^nc-0_F%96C
$H?9zFb0S-mU4^~S>)?sm<T*9V#o*$D2#n23`eEB-f_niVYtkw#gIf&vP4gqV3#$B5FiYO@u@@&5VNjD%qnAMuq8V-mUwU3k3wL~#dX1*dz{1Oddb;IB
h?m4B*m;^r!d#-V_^?un3!W$jfWW#S(a1Q+Za{U%>p0*R|h^>1PNaV!%}nXvF(H<v6Lt($KsX7ztDW@IgFyuVU%?SOne$Dq{A(xBTNZ~Cs@orX4FU^2g
R#m^suz$-mY{Q5Ag_Li@U1kl;@d(5_%vQ8QA%CIs|)%H>DM>Af-G#xE7jAI!#5nHvv<^=M9TH6Ap(H<G!&;iB-u?L^?!7q%^_$q~d!qIdcrl=1zg&OG_
>re#otto7pjZb&L)Los6($O2^!8H1_8xBUKhxh4WNX38Vn>Jf_xOg|QN_IeRcQxCXKC-ZTtkYHwxW+{Y3Hose7%#CoJ|26cNeJYo`vUv7a89NO$@{%*x
dU_0ivyE12L3t0)~HVwp6@p>2y0?KzO%q3her0-$$?uShtLMea!kCed9qMfK*F_pzIsv#IwHnhP#dZTf@a$ZH1#TxanKJ|;!>>eE%26NeyLaDSEp|VV_
A4cjuI_C)Pa6DYWOv;+8VX)s7k$aEMx|LF_?5NG;EUZoag0F>FMd|b1z-g7EI)_=51EP?y&lU|5iyK-9Rru2Il{0A+OZ|<`Rxr~|2m1wW%^2Hiu+=!Cu
=e+x{mk>o*goP7H&JHXf$^+S$uS4j@Xlgrg8?^Q+I_!<5qc`L#<MibEYTx#3R%t>Y(No|{k~>OjDdIuAxxx+bASo3+L!b5!be{nrEA>_Jj0yR60$+C1#
#d?&O)|?WASxjEx<$`Z2CP~ARWZEroo<{mW_p-;$2k|D~Lj5H%S>|-v=?WJe<}lI-6G(8tfUaLQIPVgVV|y^l+JhtrYEX<f;OMb#~+BhNhBe@_H!s8JZ
#(FN9rzN9{jB-l4Snfu)Bq+TU%QWWD4?nWwN|=Yn&^SGuPanMIl_!0*~Wxn6q+;jlW;P<xuhpd_Zmpwdc#cX+*+&6PzHa127t;&Duq23q0=VoTR}Vc~#
T9-OnhU9d50o4R&_ehkWbgXRkaA=VQAiXAEW90ny~#^&e3uO)<~6AY^d($=CI^)MYK3IxY1VlZ~61v^=%X9HxDRk1KO5?WT=VuS`uH`GBim(#r>?O+kz
g~=+-*9~Q%*f~<tefvjBHYvH>M3qT<tb?CaZMJj@3oX!)k4AgM1t$|-l_nqJ?bQS7VsRd7L<tj|zn`s?VfN}6O!H8kXS50&L}D;r(R#$jLV2!|)gp}wA
d>Uk$RiAKxcodsrhsiy3nQf|uFCar1!|s9&($zyVve4z7EN}@&lZL<bwguJgo43%W3y`N0*AvCznKczoU}MO^n%ltv8va@AQky8Y)DCt@(J=@rhG95Pq
H)3GIz!oyjzbOz4RrlJa771E_*@=L3r3<6e}xK&Xwjsqmfl++fsC-wk2&^C)hWEt-3wdga>F*tqzL;@Jmdb&=tS!^8>yo5-dL)daxUC*x{`3hx4O_&j&
kh=x^XYz9I&h=P)><MTBU~HB7!rwd<7`VhpTCZ=?-604DmX7|d3~UJOV!W7r_^o8b}UZh2n7dZi!^%<;NcL|$VWdBeec8!mc!v$m+^Qp_C&GfB`_k`zs
}Q^l}zYzYP;f6gpybvUf!kqA2(M9FN$*&~<)X31zwC1g6Xss`C11L;`!ua3b3@KDv)BxtXCTpn@hz#vu~P-ro9`yc_>il_sSGF-zlwN7jl9i&$6bNEJ5
D>(Jo`$@Pk<{PA8k51X7O4)2Jk{<>~$2`M4Hxjlpf67L1EST8}=gw&dv#LyIhUlq2p|6L*kYw;6XeT3<dpZ?;@V<ZtMk8TQvQe5AF)|fG20<sK-rl;z=
)gK07htoeCk}dEo^o&i{ptjZe^IhimKm~(ZMgyDYCrPLfN3Odq87*opM%I^wiz>%DCliKvun{F(ec^f($hG=8H_Qkn!#N>7&yr4)i>j1v-EsC@^_<sMK
VYg01|5yttqi3>d{4Vw#1LlEbWt#F<8PBC2=972-E<g1}l4W6|?hl@oS!?FRFeR2ARIvOA92S4Ng`RbMCBi*TT!`I+m6*sI-$=18q#iWXv5+1=IIIJSZ
#gJR=ph&qAX@oL_1C2`T|s0I1rZ&qWJ6W)T_MgW?RdbrdYdXF6d35-aGE-S$%p$jh}3!kiI-IFI8g)##XkjFj~f4UMK>(lSSFWyI>K;ILbek-j>k4uU#
*1Qu*6m6)r5!Kh#d;marFf2(oU&tfMu`zafPox9rvGpTLT9Jt$b04(*RGtO!|+fFDVVj6Bd%qIB|0GM3J;cmLvrLe;MYUAt+U^Ee<-J%*8WX>YP*=ba1
fG-K1*-nUl4O?7XTkM>z*e4y<W}@IYOB}gG*3n|)1=>l6seP!kJ&eF5<TzYvMlQtz3pG;HEyy7UtM*YEYR1&T9bjTUEczLqSnPU1_cw=$c>n`M%YAFn!
WcQ(L)dX6jz!NR?vU^6p$cBw{y)9U&fT8$bwpDh(o-3yPoJ83iS3BmvjuD5esm^E{)AJr{Qw{m!0Ay|g@<_!cTYw)uGkM3zu}4U1u)^C{YM8F<*fy8V=
>xBADGiao`47FV~g5a+rwDi2kJe#g!76@E_-oYf+;oO=9Llb?$O0&caAM#L}wO`QUDeJEkGXRUs9v9K&mns@vjb(myL8IV!FUm9B)Uuoi%2;rV(JPgD_
#A$6>quks0ZR!)((qdPp>^qG_zCNltCmc}&ucG>DR4^GNpsnCx*@ol$9ghDxbrh^q@DDbd|xd0=W45y3hnN;}OLumd~WnvF}bwkazEop3YS3lhNAqdaF
7uQ6EKUQ`)NrLu*EJ*-$9q*DeEz3BTKV`dIJ?YZO8)b}db`seDxoE<{<)xG=co~o9h43-A&*Eu)pjnIS4ctnYwCp1dBm??jBrYbXa1%B$M{6ritn7Hm0
24)faggexlSN@XOf~nMDy%%H3VA+A72q{roB{jhLbG_NK6QEJ2Mei(dCy%T4z**~zGq>1jGpg3!i4%c((5qmd=sSZYrW-PwZY;6Hd27@!cI$x-7F2fL5
<3UR#)vTFgXhgg7P~tFO{0e9?$y2f>mF=$tLjyw0a7*W%AzD}kw{DHESDN)(~+NibOxJ=tCJf^T5}G_NCX=VJX^H&Nv56i^iXCmg~7jeTh<%xy-AlB_^
Inr<U^#(?EPWF2QOTD<KF9s89q;Zj^%yQhnW5w>-bS+_w<_|_TPs|S9TvHJgnUd_TwRjAENw+-i;T)`2pJf{dfVG|J`u>x5MCnbSJ(t5I?Zw-#N1nQC=
n2zdpNPZVz6a+e4QHCc<jYo|Vm1Uqrjy5;W@2R7-xLfT67lQS(UuznjjCPmv!iuoJo*t+`sBEFyn2MDvu;j(v)&Uzh)WFfz(tRloUZ7Q`cFn=a7D{rh)
_kH`Icr2m@o%fAWz5udL|2l7;PyjmG0I6Imw2m9af{{O1`7d^A*aex0W#K&(sKRn{=H&#DhssDV;|Bv&*BmHszAL)<t-A61wP?t0|`^Wfr%wLcGdGyb}
|M-6N-=ly2E$Odo-*4K#FO&a4`bpUp&FRJTm#x3hwP*YHvi1E?RFmy~YKQs3bHfF_!_%Fh)QKdI{3ZW?y#KrS_g~@vGXMXdp8sF?2T*XLy&vVlKY*gT(
#Q^bXSPr_>?jwS=D<|LC8req<Dh7SI293lA!bU^8<%n;?C^}RSNoO48nJB>Ld9FQJsc=#(entM5mu@(vqzh__GRjrrvmT!i9Oc2Guv0ISuE^A!nMa%TC
rM^`i(HPS<+6Gv*8<sFk-~{D03>MXO7Jtf!mF!lo?|mcf&s0uZdA9mO|05gn}BGI&!viQNV4|KBc)~8dyGRL<^C<N|aN$UOlZEafjQSU2eCsX^hi#E{;
TvuKb3z3WK%RhA7R_g}qeybI~7QXe68^y=RXpFk$ucG0+6ro6hZxCP+o!6aq&Od4wzL#OW2fzz$P^(+k$NdD}Moxw8RcGBJs2nH~<l<`SD+EQDfVJB11
9(~+8sgJU?U^mUmP@|Y4Eabb~&y_>H4tU(IvQp`A<D64>V%>H0grJ{|aj9n1te$h*cbt=YZ->XcGwb{Ot^0|o2*^_-3nMk3Tm1K$goH8wPW+=W<5(N+{
PbTfyh;_D~4Mv2RIgL?P{t5CEqS6p%8<e*f%(jPW2HD>W38@^bk>*Q<s-weFn9&o)-l9{(>{IRfI7Z}3QNoegJJV3U=R$g1J*AJErDi+ZmVSJQ4p!W_l
Ah5QE&rX|(l7eqTN`5P*?$kyFZ!QexV|Utre=S=TBRaBi)?$shfE<C@+cJ;dfuzVG1W7BNadF=#b=bHV>?i`tgp(+XfD`28dSz|0pr0$%<`r5C7TQ@n?
)tRmrrMwP%VyVwLChSsfn`fiHA68s!35ve!ssxMM7hkS~cGXlCROqDi&qTSlD6Khy0_#+7QlJm{on%(+cAdnW=z_U}SsQku{Yu#WzBK?C6zJ_)1}5X;B
IzWk%Tkc(OIMMw`zCHBy91qGk=Nf|2eCm=_!N!W@#<_}^@iV<itg#FR%=KNk4$+Nj*{aGIzXJvoZxZal3<;Y?42#o%BF59W`1`}ZLI!e71Qmj~%$ruJB
U?6Rp)ZVbaVvI_Ne!03c<GNZA*G?!!{_iQf}&P#M^N0kHjkKLx0kcUxdPaF%zLq!yZK-ptpk1$#_`;3kef-mxC`xFD4?V&lR2^f0-wyOxxU$UI!f<p6z
ofnP8>KlP21Y-+$+aVp*)QfPN3(RzKw)e3E<F5%|epsSAU@zB0)i<1VCJE@AFYS0Rn)>|=41lmz<C$$6tFvj0vV1O#Vl}qMJ>4~ph8}1Fq9Kg!NOQthS
E$+J2TpHjr~9E{>P@`|!k*l?)sj|p)+nPh5GI3pWzX`GWo6ywEP-MXwDRT~oz?g9xDj$hI@*z}u%@c^15cQ*9K{ZT8MH4;WkLXjPT3m;>aRybh)-eU@p
j1O5U;y+5($34BJ6|JScSf<%|<v?JHhrz9xW8tQyamFlEyw{!N50&xh;ufCbjHHPo-;p$cqVPudHO~8$Izv2+2-4R3nTCP;Ii1YLVQ?ioF`_P6h9*y}6
KRZG8#b`hv9UV-?nyb+4^2d0SuNIi$}|kgn4$eZOn#&$^|rUWxu-{d$Jahv^sn;}@=9t4G`Kk#v#2yuS5ee(13xtdF^&L;d7*YJ0(=_O(U8q%WltwzaL
Co<x|vNP;zgf}Hxc6A<GGZ)YGCKwJ{lR1gSLccYObI@?IF13FzL0>~pm*cau&9?o;rH>fDf1=|K5%=aPYD_DDnMJXFYySGCjeT*$4m_H!4Azo`!6*O4C
H5ePPzCHh+Zfy>xrdCTv*jlM;yQ3+=UhDs{r`u!SD}8yOxs9-0CPKARIHxeygY!|$sC8tA+zjF&IWB;3w%h*U*!B-jyFT2({=s(J{-JF9hX?zMd-^;`@
8najvi@cJH}2b8I~cK$jw3kCpJU0heQZ+|S`CWyrSzBa|5fSmf0b>C+pTHnCI$D)*^O+sa0Z1El|m^7h1s(w$Gz<vOGPb3j@boOZ)6+_*~P|;cpAez>W
rAP*$0K33v)L*+y3fEn2Ji7xiF>CjXi~RhwbkMYA)mp&9j}#s8|_I3r~prt@a^&s7ImjWp_gx0<o4wyF4$ktNx}oh5f<O%1m`MVi;i;#7Q;hV669#fwL
B|1C`l9JPZ>RBFp%-`|m;e%kXj0|JByNtUrBOe@jx$++ND{+3byTG#A#Y#@Uj)p8C4k=R9G!K2GeM>&a$6WsY;99OSE#L`B#iNzRZFPO*8iM*_@O#z~7
Mk@ak*a_4H{YjJaKUW$*&ZpGN?41x8C!Rk^xsIga8*kJ<u*@!R2!N4c%BWAVz*9!L6a)=g{868G!--}`YPM?y4UDzt{Wjk>kG3~Dui#$@Quk%%43B|g=
?4-x{uKoYMh)yM}_6E$i3(FHMI*)Ccs`W&X?fzEatX^G>HxsQ;m&FMPa~{qQ+g>|A(CvB$<s^GDXy*sKogW^YFYayc!}N=M;)Uyb-ehL>_kLB1FPmSSJ
mKtAizL=?N3eg_rJSjj%^c1jhF%+@zc!Zk1m)oTQ3j|XNR_PF5w@JL#wa*yLd|a%_CBHE{1HrHztQxXVTr`Yp5I>;A<RGM0@$UN^$VRRMyYt<8@;Ud9-
JR2ANIeecyh8g7Rwd#k(VTKR;ZPAbf${g)7CyA45fs$*NCp);V*H#@;q((YrU{6!SGDUUSL5l(V_{x7q;HItd=K3WaZ&D^aSaG-x<U&jCHsk(0#oUd5G
Vh(BfAEke-j9(!-SN+4ic%H~SEs43=)iKchbwANTg}LAu!L-^I^^^n3GxK%%&v)2R&m9RlL_bZ|g5-_)a`CmQRyIF`MIJt0mt+iM(jF35l(ZGOqZ{_em
G<^nV0CUzW265A)OqXp|rd@ivj==;V-3K?NJN>Do}m#`nv4jV#5CVR0OuX}~BIuV@z_^KG&p60`T6AAECOtE2J>4)CImz6+dM9bhAd!?v`*^}~7F6PT9
FKeMUF%4k>@i$s!5dX3V<8v$4xfl_ASq;k7h&ASGh`+qY9_(a@Bfe6jaQ{_h*0+LOQqA6C3H#sv!9?v1*!HgZsbT?Ap7$;Omq{53ls7-vGO^cXWnR#0f
g5jOzuA*iR*nKB7XWU;{1(IfrVIJH5o>z~_kY#qw|<-7q#ewEMc&fImLBcbiaj!0y7CY`qy|hSJflCDKlzvC*Ngt@3)kO^-_&B}_Pkc${!WxJ;5`>tt0
AgQ*<N2fIf6zkmv(^@lrI~k&j=c;VU;c7y4jngpcF8DE!oRp1^qWU!hAY3t4+1f(v(%Qp<{@Nu!?NhE%(emlFuS>NG-G~+Z9_@jjY%acLv7WC0<LczV?
M!ToDddEqr&x>MpgG#PD2k_HNqZYoOMVxZ9RoHBmj-pRc%D6HSM$?4xsp{RZB5G_jzhxUwe)+0^^n0V5!Dp0<mm5wGVTKAq#$A~vBurycCyhnq};`j0l
KLP@zGoTf!pZQOz_#CRR$!h`20_v+h&^b7y)eC0v<NK_nFKM^BIj2d64LWRRj!_XG7pfg*q#H!+K$_i@7VnzGgDxw(7>_=k62z9eTZ24SQrp#iiTomdu
g7e_+To`>#0>U_}#&)>#XKe3;u#C`H@!X!o<=O9X=QtHqh7@hr3?^)k)?hvz3N&KdS+8Jqi{EPkJvDKA7Q*ShCs$-CoONw%&-ZD4Js)y6ylscu;n45T7
6(R9_Y1C?GH19Sc_9m8zZ_~+Zyk+UEjacgLB!LAy})^>-vNX36`r|#<qX>MCAvLdl6LL+6AkHl)6#jxNvrX(rI!!UDJGlR_vsIvU)|fE2k966yYsCF>2
q0In*BKq@jl(nX0|UfdeOHBAQpxcf2wA)Y*r`*vv$ORh|6|#A|U-N!;A(~94ukO^O#i=w)RA6MS1pSGLWEu4ki$w`bo)|l>zhf;1mh$yq?<`9ZJ3~1GW
)-&#6k1u6us3HyfsK{^k1iW|ow!c8DQf0odghJ>;1}cEG_BJXV?5Wq&AK&*wN-RZ7m;h-`10`ko-~Y8Vc#7bl9IRcp~Is07ZVbnYPq!vH~S&-d0ud%ky
U*B1`8tpu_?-|MyKdnyCzWzOHx%Z3}<_5{)mgh4(`&m#R)@z3ZFo*&*zU=PwS`giAx57M!-H-PhcZx{)f@2o2Mp!Usv9NC08O}TlcIWs&_rYDGJZyj^?
(&HOby_`>;&a<+Lj`+aWiOr%Eh~C_+My@<T<qhB43uplQzj1)Nz9_6|3FfzgwWGp<{W;UF*KKN9xlVh&8Mfz}YF4p!kUgc(%lcGlMoV8lM4zQSqnbaXK
X`t655Eu6FZvtq3)e57)%ODMQ8m`6KC2&a0oEsf(YMpUVo>F5k(!{yQe%%itSQvX`K-yVvTA0Q1HZqmhmK$v<q+Dd`H8Gl{eYKrT&W`7oE7{ug7a^3Ip
6i$^WAN`eu_7XsyArQcc<<7F1CjB(c&q+LH1;&_FB6A5dAETx%>17&yVlbzX$1RtG_;e;re_1kH@lzolFDRFU8_07D3~rB}?vL|JZk`RMa99v$I{q`~8
Y(B9YkDszpbcUGz#5F@$JIQg+;Muz$atUk}!nP-43StlxXdnhW$nqHJ9w4OBL@yeBYw>{JC<WSCk#DLr9!IsaDHaDQ}|%SE}~#uZ<;=ihdF{_U2Ko(NC
rg|+Y5(SU(;;~_eCNQ%mOMt}Hx{oeWVL-dRO-TC{2bn2P^@@jIlHyp>A3MG$ok)|uPM9!IF8s4yo1s-kB-*sGPyYu^?jHr_BiG8*=Ltua14->(js!C5*
*SxzG_NygY%~U~z`K>%j!tiqbpSI`!Si7DUH>1k*+VlTed;agJkba1t(iwys*e=u3M-R~pq?cFyXY>c3FWke|!_OaD{k!K657O`9>t)X;*p|MpTYAva&
1jaE<e{bGEuGK!lfB(PrLWz|&Yt&Mdhrk)+m=O{KBMb9wqLop$ePmS`G&HeK!2CBIHp#W9t)@T`N)Q7pO0LgPe3Dzimxv7Py2l2%s~38c}h>YdSyrUv7
Ij-q6gCiudHYE;TYxZCG4+JHE-q12Un}cUi*B-YM-w}XGkAgJ4ipYbWMl3#CJSMS017p#|>ZIqd)lk=3f4MkbbeB)?c`Op+^*|9+&h4dGPtqJ$yV&zxe
O+eCR=XZ{Fe~x#XXRo*&)Q|3Ui2{|`T3y3prM%RhRE|K<4;|6=|Zy7glI7rOS0{|o=9^YxkQ<=19k;qv)tE7K&Rg+d_?mkV}_ElSR+2!md_m{nH58}z*
>;CVy>L(Jx>fB}s~kd;E7nZZ#9{OPb{p-ayOK)`A}qdBLvu*JNPD{L?*z{GIU;Q-AO2H~qkANIDx)WXEFpSg6wzw%X|&tEq?b_%7ZC3`AnRa8YiT>%@b
W>-_q*`oj29hx7wo5-mZk+Fwa4vcV+1ZT`Sl+{ejz(O*B2$X<9`?#ZE5_^ac$~cfjT;eXZ@j`S5`aqxR-bC+-tb@!d8_-}!6eTbxoI2Ung$&%~s*d|76
_F6u-tF{4FT|>MhAk|;9&)d7g_Y~0V!T_rY{Mn7dZq%CIa=pN4fx^!zy!FPSR;ldpc+8$(|jQd;AmA~ao+OH4zU3{Q9|2k1h|Rn*2czW$TSw}u&KHdr$
`3SvLE~M7;p|Na+D+QjAmt_`kLu0RuisX@0vxN#sZGvXqsX%eE$jj<rjCa$31K%%wk*u2oenDiBhSyMKl2(`Q(5Eh8^&8Vm*hAEjHb;0b@6nMF>bZmWf
Fi0%b=4G2oXXDp~3v(@vFBTa1%?>9pCE3!n`4gKfIYjxjqE*2ciWyp>hQWiz5_hWGewnP|Iwp^*(oPgYZNm`Q7kr9f6M8a>3plBw7^&&`nr*#uV4ZKfV
(Va^`mNM~6Nf4R%&ZB`D{s1UK3JKM&Nu6Jo_omqQ{=Q{oB*VRsE`g}K#3_M1-;%FIhz)&Squ85LhHUI}aa>%wLGXOcOlzlI=`1Dw^!a!(%ycr$<o${V>
ZpK^#dK_-joH(Z~e1LQDab*T7;AYHecSftV!}=(z?wCb0FB!s4d;ZiKj9(qY$^nD8Tn?F--8mSeb6Uw*biO*Rtz>dC!9E{G=>i30%#D#VFqe$OSmZ+YB
ra2iKG3zH2cgqqI6suubZL5(b?(iVQIld|0n%Z0>=CF&IbfwIg|l8VIrJy7^<>W~{nx~>9}<L*2MmsL=qp`5FAOlppv{wP3J^;rL{(W^pcGftRyb5S&*
-OxcZ^sf=lV@zmr9*)OZtdRlZNZ_46jYZno<@6f#uQEJz5rHl;v4Ze9341k;E_3MLx%|J`48^kc(8?=XhEBBb1gW+qK3EC0~u@(Mt5Csu9cu!Of78+#)
>*Gn>l$<u0F3i!m`K(>Wdk**evWlb)U|CZSMe)Elv{e4VW##lvmDo;ib^K?Z}dy*XH<4|`ACAHy0kJ}5xXW+4vK+t$M4I0#{lIZsdKa=eFmIG>gh(v#;
*j#!B1@f8ouk`xCMW7uB?J8)W0`H%-FVu0Q%O?&%Q>03CyK*OGP2+3E+sMzRr<AV@l%wI*+U~dwnMJaq%B1;zL+0k*w?UcMvI^3d1a)P^-HWpGCGQQd3
B?}Uf6w*_^hIzU!v3YqK&RGj_*`15U7NjEw8v#uqGZH)7cz8UT#f-(qXZsxMVW_|6b+#eK;b`EYILn2<%H{J_IUdR;rw?}zUmnl+LMi!6tlT|(c|6<TK
&0z_89sbDeUlAO^R3y~7XRSo_VmH_5Zg7u3H(x*&ztJ%(BG$9tU+{gIaRd=xE7=1$v_5S@yeMrNOhf5NH{Wb+UQ(6Xit*MN<>!Y{!$MU;AMn2+><riAX
wf{qAd1G3rSCVpqW8{0|pbYZRBnE3Ey`JHyadrU{O5Tq{M7O9l#DL(sX^|VQri!8*RciCG^d7%pPO}2^X({(msu72zLN6YcG0B`J}{03!~}YoT$wxf#G
D$SeRU?hQp(Y!LBzBu(%O%3X+<)OmLtbY@_fN=WvAFER7xyIIBJlrLjWBu;tUs#m1I42i5_LYM_soN3XDm+^`4woGp{rLn-Rxct9{N$6*n1uN!#r#osF
@jWPxuxA%1p>5>a4fGbILtdV$5l_-e&!c>{3GhP<0vvXG1Q@JkBWL8<ltT>Xu@AX_m^)cS$10|g^!MIW?$ze&<oRlXU99E6)ZO;zr0h8P=$?=jQ$}?oZ
Bewr4*BC!^`MkN_nwwcHogFY<`TZ0Ib^uctdt^zS4PW`sbf6nhoX2R0Gr*W2wwO8bp=7qf#Fz}gX$<-n1+<XD4-V+dFbGGKg_X$0XN8@}42K}=$@}3J-
|`d51D-<&n0J8jXAS3b4h1Gy@1pIX!Omm@%-Y|~2h(P6;WCv*#?j|q<37jn_T*x48fO}I>3D-c?=xEqG`;oUG*gE<7_DS~Lm&D;V#RPbon^d)SzN=6fp
t2TCeSQ$(_fVsXb><*4ST$IaEqCpg-EsZk_WwB)l3(wGaIv^u2ZC^5VghX!l3qMjP;tC5~T<?WXZtC7?ydZKY(yDqhK_W`ZU9`Dl7CW+t+PP&(4csULj
*Jqb-i##T?nN`0@lYz@nOM&d+I|sbGkMN~}+oY7Qy~*|~#pJy0deI&(+VIE~Piz@I8%?x#SL5<Z!jwyl61wSYcf0(2O^%HMZ*=<<18?g=4*ooR_pP}8l
w)jYLOgTm4f3B%--{{R9qD&o{Wp$s6$qf{XiX9tU!+K3x@Zf?MK>X34pGpK_s2fH$y9h=<3$13k`@Z{)%dOvawjKIQ<a~p5=s^IZbCCj4{b|=(;2Ye;(
dP5{4b0i4N<tiMNc-b_|(>guO%h#BSYHxl<YL%xXB%IHzbg$3P7EWosV^*(VLao^z;hN+TVr-_(?2#gYvqhRNcE+~#FabuLY%90Q+lzfy(<syy(%vFuc
X~v2<FWu~F;eyQW<xtbF2(UcEYq`vdN{VHx95_7Jq%(VO5<Kg&><dpcX{yTm(LRsKLPde$a=_nGNDepjh9+fAP}L^(=8s5+A4Nt2a=8vL*y2Cx{)*s>&
XE~FpyUuktZm=h{_}Es_ofv-QVD=k{m4+<)qBb1f-b&FhaL#hpY7=Hf4}9FRNO>5R}ub*{g5H%Vy~%>ncvrE6bQ&kt-z?28>W52SN2~Gdt}*I<vI2G0y
o3*>DYKSiG>55pQpSdLZNFK!?@y*E>tU;DT2l!Fw6wBS(W}SJnJ{kYHnq$b+qH87?9NRTxwxF<ro#<`Cn}GCI$DWu?_=VXraQ1qivB7IvQ?W5AdKMfD0
vD2X{<*||xDEU*_=i8(u|%8^QK@;p%@IGxP=jkouwKm}4kZ2gmqWCp@-XQxVZ%A~Au4Nr_Y&#IuP=L@l}7w3ixecW0niy30!HM$<Gayn37{qp%=b(~Ge
apjKr5f`%qZq<<Nc}~II*%MVv@44|uXPjM~1XX0tGSaXjb_n)y$dnenTk3H<-CC<(ah!btjD~g(ugFRwa)f4-*~udrIP4d0xm)j46ISK<I(0D?K^vrxO
+{wSIW`<JX*EIB^+5!IHBOI!an1}|E@yoomC~d<_tPCW7i`}J^pUKo0XC!@wm{Q4?Yd4~Hf%Vli=+(tAZm7kqJtCaA=F?wN#uhxg)q*S%hPyqT)g_N;{
ACtGntdk<y^TGs@YoJRAs$Cc~ZXWA^nfeL^)9;-PS{ePlWk&GsH<O$1N;es<s+wk^UQ=C|`Q{yrcmQ)%K+|v+7B(?&GOoviC2KA8>Stn)^d&)rL~9R;w
+(0S~NKOVZ}ejWap9{yn<DN9O804v0lbO@R?im*G)-aJ@z9^Q|f*WbgdyFnQTXw>ON<3>736c1$ic?$1>?l3^G<0=Pa2Hy@pmE-02Bl_L)6AUWg3Te@s
;i&~XIj29Zr-@o3G?gcQ}*hhg65us|>cn!EYFmO;dBVQZm8@`+X)Xg*G9Hor}q`EiDseni<`q=0D=^i&-;0}Xu9nIG;8>l^W-jpXPE-5pOSz>ThZ8$oB
Ii&>slgG*F{4lMLW5Oa#mr{zzEc>tS-Cy@q#iLn4u_p%RdL-`!#c)<87FfC~f6pwA{g2L6rDAi~n(s(X;?OkGri0bIwiwtZ>-s(|f5~h?Mr5_~43svIs
yZ7+ENiL7aIwp_e|xJB{4E!qML(%LPLo6oY-i=pYO3Kbjn9Ju0cam%7k%@H<wzFUV`f`eo09Y0z}a~f!UA;fN!r9eK&2;><YaA-^ibl|O16qMdVGyL-G
AMKP0-)Q+gan)uu0;O$`p-eQG(gfJ~LJ{JbZKpoBkLd`RI9%G~9BIo6H1FYl~>I$u!HINPoP1{_*np$IIs*FQ0$BeE#wB`NzxWA1|MOq(5GM^SFPHmlH
nHAM?xO<@1l1i$7it{)msq%jX~K$K&PmkMqIf{{8>#y-CxfxYjlLgBS>#en{UNu)#K-(PJ=}&It4CugHAQspq@Lbu+8p@5HUalMyw@SRpK=t-aUUs$6{
U|M&iV>$`9B`S1Pt&R^f_^SwUb=kGhdzRl;q&F8<(=l{9p^Z9X1y$WUpt2>$$^Ec<EK`C>|TDg+eAPAgs^fHDvN9!>OIe%dobsm&Ts`Ws2G{NJsqZgOw
h&5dU5@L{;PcK|}xi-p5lf;6)_1;-?lhJhiViwJz8N4HVP-^QS?pv|LBpdqO)Fftsy{*lBt$@i(Eow7iT1l+legcD5LO46VH8FY+IZRW&49pi##Nyo}Y
#11)CNYi@8gC|60Z&a_)cRVZ@oN@G@Otc?wxyTHShQo#gKaq%xVc}5Rm2%3@J{0@kJejdG=VLc63V2Y1Xkp<ggBVC2B)Xk+D6NIv#9H>0AnS1$R<salD
L1oS$Ml08dh)UV<j@LA%p&~-{Z<VuVWG1cpmndfN<lsv?7=G5k&v(aHSyRR=hkb^gh+08O?+~xne)I6}(wx8R!HcW-%Mx1fF8ONpy2B0I@BJ44%#@!ta
W96`kByVWNlKXt3oY7x@s>(B~cnt{3i26Sd()!vwl$y!8|<acVsgb^=q@<_XgW@m{`faMUhuTf^vf5qOBF@S5{At}4|Nh_#!e^_Ma<-q^-JPZoq%Z$!U
uhgvKWV8bhfTU?9QANE%2lKh5upKyC!I~e|f5BY{$*}vwu@F4$cp7IgDZS&W!e>y%5o+YkV%N2+eNnX4%oQqL!&tAnR3A=|%qf)qH(M&G<Dn2DWNWI#Y
(D}HZ-#HIN)qv(&khQ89%pm*<r<!8&I`L52mK~=TOnlrm=yaiF%NM7Lg>w;FUatwIZDtni0pVo2XFlCSq8-P;6^zM_y-7#o^>PXZ9-GVvqN7Cx>O~u4;
ZdRAzw>&*TDu0e{QGXo&^aDSTp3SRB^(y~=?zO*u|`$vl5l?AQz$QQ6raJpXvL$1zr6A0qV@T4{`shO;Z3v9`YilB2%?@u@N7;ORyMQqP23%q)bk(rc9
b*Ai^Y%m<BPe=N8I@F{2%${BW_-Jx>jEONC=7>N#124qC_uFa1dR`S-s<)Rb(rXFF?GOd(}G*Ld5E`Ze0cAnIF7Mr7E(qV(Kgs$J@<I70$A)<Wv*9apA
%l({m{>b{sbgNjIIn%f&_cjk|aRKegFw9=M%U8}l=hgi|IYUQnFSc$~p49<L{R2J#{WmUlnQLVjKDUY=!kVm++`!`Hea&+ICTwMn?#RhW<L?B!LW+D2J
2t>EnZXuchR7MQ2$I*U~55uT@<Y}*tp^T>x%EqYP<G-QK(WU~OOtK!MLA+q{=OmzUdc67<%&IfWOQk4)?wF-}UB_`IGFK1rT+_%T$XG#`xk@AI>R8F2>
^j2cDuU6v&@|4d^R7tqWkq#pqll1DHucVonDhn<kx3g}p?vhlS<<*e{rQa8x(I1`BeBGQguTQ!HWuVA`r7P(Cb<YZTZt481KHM7LoL7&PWnEexzBpUK6
;5Mm)UuK8QgK!>#fwMt#H!@}o{P$a>PzmT`eNLtBRW5}q|QCH)fZ!{FJMwo{h1MN5<i|ltf>AN8y@`*{;__2F`xg4S3l+-{OR~9E+kyvuOR+q{<yx(qn
9Lk#2UN<SFtBfPcOK2a&3_oA^j4U>3;DpJdT#EOL$i_u<YqYTA(K)+t-pv*^iqSnhC;frf@|)&qps(=c6t5qU?(`K|5aN;W0WtiN}Z$yw_g5?`7N+OjJ
J;+&Ow7-=X?_xT5owGN;bVoD$XV%`#dn5)1!NbMePy2F4Vck{I1f6#r(^*+1*Ql;kM?<#7@yL}&ofz07+UB{gXa<gI@Q?><Pp9u$tP_MN_pp11LbZsQN
$Ha=!I{=jYg0dD-^Bft1EpO1L-<M+$o8UL&OlO?nc=f{$a#%?n^ePP((#V;M<X4}la#DDet|1Dk(5(f1}c_aodWw{{rFVD-csth#MzY`+I4-34pUc;Ih
+|1`z4DktFUIXnB)xLO64z!n2EQ&u#6ErbxjlersqY{|DxgW%6;yN#KQHWZv4%LgsdktQ0w+e1tpA8}MP2T-Se2CB5k}WviT2V2)vlsUMGx<6HiS@5gv
ZO**rkt`6pRo-%45XAOq-ySj!&}b0CVH8PQc!yJUthnE_^;x_-{!CV*7#rX(_iu1#^M6cvlf}vPXpqo(4HyCUkDl3p^x(K{a67Q@6Tv|Zx?<QpWZCP+Z
)z_p`BaAZ}H0rLncA|k~s>kI0T@8p^@W(wwGk>m+=u0nhR3_jn|js$rqy&^MIMhApXo&SCl{K)rLpvisql$Z<NnMD~H#NK>WRZHbAte{T{}zwoCLQiTE
jW-3Pp>ppcDwsWYNN?R%J9vc~?&|CLiB!IyO|aO>=nmH0kJXV}}Pg;j@Kn}p&J<}fC^d!T8%a1~bv>4!kr^h2<XuU`4l<-|=t^qYS8s4u?k&qqAle*dT
b_=uk}sg%t&AckM+mtk>{{#cx+ZBWheDhkfcgVRMSaN`gm{UPnji{}rVoS<_@1L0m@?~t#1B`_8O?Vsj9HMAZr(hs44^v5#A0`#a3=?`TJC9%gWq&L((
+MlzI^uq=EHB1>C@oTngXVEDJ14ez(CDu+l`(o3A2fX$?`u($n^Z|BtSQr%Lzv555A$?GF3DO5<NzP)QW>;7P=4~sKcb$aAtWy{?yN9ecS;&aVeT&~}i
(h&he<UObQ)P?aYKvcZLikzQ@YjY5jCOaq9l|aC6TT1I4yJ$LAJ4~^{riafKj#1X)A3*Qfs~mPJR5n-TKct&MVaDGuu|1rHt15*#GQJ+ct@3yS(M*<AY
6EhffmSR+|n50Dn|GfgUOL@Si_9@Sv>Aq8RmmrBTa%KeuwyK2hTX$j8>8?xp-#R65eVOuVoL)k{D$92rr%4Y-YksB~H;LN9&=Y^B0JLFLuf7z*DE7^V{
d5E2>TVfWF|O^T8j``F}~i4KI|5@{33>Kzt`!4#O9V@=ICl(fI=o2_t>(64Q*({$Db`fyo*bvKgMy`D1tQ5e6b`?4S85lS2tU-+T0Ydwn8`$*Df9WMX0
E2TnW$?`jwD#%K3hdqRB{qhiZ%!j|8>ZM@&)Gdww4ervb<HvGWT4OcfD2iJ@H-Xq))KH=|#8R6*<{A2$7RelY(`TxwXpY!h@=hw-PrFT(EIk5tbjs=a_
`7luo5jUcxS;ZS2s<5XY&(T~G7YL~g0jyq5U7M1s`yy7qkiM?MXJS=rv5E_#Yq0XfT_Af@y^89h0hreIbF@^SC&YK;z2J0ea9IQ1P7<>=PodY{o{4c=Q
G6J};=_)wOW7D~QWKlOLi(%ppSFcaohxcJ${%;9K>H(P#EkaSMe%m223x0Mc^0>SCJ(Fqvk0s?F?`YO(f;RHw8i(<{}7_3f=?Pl&%aw}{{!kC!sk;WSy
}13n}D`ehpl8+vJ$|~`rJSH!k<6lKc4@yzw!~E4nr9jrSf#eId@DiwU0`ow?jt=&2=uIi+MD|;+KFB4?EoU@-w9**3{n^q-Ry&5?H0$d^K(BcN1LioSY
O}4+h2+?ryw7jT=yX=VDzGow7S4zM{&bHQ(u3xCC(u&GTIeteQdj@%ni4-s$~B`lC<L{!si(z{BG$2d2<>K6?J!_5$%D+dun5Z|TXx>nm4qYrUcT_wEp
Fe<?&NYbT$7h*CI0#6MFj(Hac#o1LWuo-c3xrEVL~H7*AOxb>H;t-nOXTmQ-1@au*XULkq%5B&ZK=Vn5KU+|Cpt1ndSBd-0JfAr_$ue2&#t53ROX|6AL
qTX#{qFQ2!r^XjxxLA^GIn-Gb@u9fE3TxWLc)WN^d`2Y=Q<x(C%Xz!2$iLtgPw&>YNT(n~p>|c6)W#z)%n?1me%2Zsm=WdA#`Ibd>tY_B-wLX4z(w_q#
9fr1N3OT6aEBv);Z+*EMu)n#9M*`%H}6jH65we3kN(_SwOW|mEA)JRFeEXJ#Rt3}Iy})dyq|>B1rk)wB`(XW*ImUn+WLF-*57+<<4?nIg3+?|_wcR1w`
}-J-tch4XX4V%LyB-q`h*wbV8Qqg{A2&{Yk%t#{$u_>`-`8)?~ae!;2+Pcn0SH>ulzdMMi9!D$i&(UhL+OUyvp{HXq%D)wafBKe)cD?oNU5!Jt6)68gx
Q5cghuZVY9c@#iIqGv=M$jl8voJkj};Vy!AKFTYt0K#=mC*<@f8>-)y%2rljl<zHIn)!&6&`J;g=1Du2SS#~jteKk$$J(=Y4u5kGG8H{O3b{!4u?gJTF
A?>Vx%7|4tmhf(8Q@epSvvFu%ONA?=bP6k?^AN|>Td~Z?x$tB!ydXf-(K9gX7KJQsobE2a#FX|22meq`kM4E)iP+NcZvh{b>Z9Jas2gGN${_c6}?<$>)
@IAsU`nG+1D7_p!*V*v*Cp?7N1Ll9=AN$8&*5@PsbN<Djj{mYghuY0y-cwuuxe+z-El3p%Nw=(x`>q{Ct8Z8sj$>~dohC72G3Pz>mRBjGdeb3&qG24`j
|TDgAN}i<3}rY-r?S=uxzj{1cxCXp3W%3z2Ehpr)hl35jy0~vMkk4Gxb?r|t^XZu<I8EqVYqJn?_ukISNeuC8}4klGtz`hRR}kXPq>=L6TJO_f9$V+HR
t|>$3Nyz{OR~F>(@-N3w@bJ`X*ZCRUBxmgqLPT^_i~F`)S<^z|emEtAAgVwg{(@M*NiUo`^4;?pOG@Xoz1o43P>**u?NCA0L4V){qdd_SXORxBkDjjn6
7+hDUDe|6jKLf6s3Cig1hBA^ulR#KC<}8;*a%rC@l%(;xW9`-Ly-^AS(C`Tx9s_>BLtKEJ%5a5r4uaC*auNZUdGvEk8%M_|M24S#KT-ji<_oHxAtgvZS
M`ihIUivjPGMX}P4`;9T4uP$KnQr4)JwnX0A?ng%VU-uh^OPcUGZTBPgc0b}X2v2SIU-uUe{=`D#w&C$7oC%R$>;Axt<$Z(0dU@NjP7{mpT6F*~8eiiI
*zQ*z8$Qh&PHy<K8D^J~w)+?76He>{q}TtzKi=Pb<;S1!e0%?&_dB1*M~)y{SA3U$zW@31{Ev9Jt>4f4p^tdVZ}D;6;^X7}(H8>q5vR8G{d~Xl1Lwx=`
MXcg|8f81{rU5M;I}`2{trC;<N5!$%;&GIE?t&PW&G_6KV8K3D>bh-B1|g{=QX~Nf&x6X3Wf2$VZ*(H1-2)(bowBuo%=>Y&k?-#M!!}p5PCj(l-e`{g{
p4;+dGKBKWzULV25!&=JksoDMziDIZGqU_E2#)_*>@lJLhm9<|HCk?!1d_6|V@%CEsh_9QtR*{;tiUK+!z!xzmopE~*_#_po}*;6U5*XcrC(b{IDDoFe
RFOg%7HT|ckEjMrg)i5fm{z!(#jcaZm_&#^S|i0yG$kyI=6JOApS#J^I<JR42bRoK%ndun%F@tHCll)01r<ov!H39FV8$4>_it(cniPF@p)yDtm0>@5G
{0iWIC<%k_wAEP2YJx7n0b=d?)2}RH#0i;H$7IgO9%GKp=vWa&KT!1LvqcY~4-wdAOd44BY#qQlj$2AhX-Tk}L<fa4}{ENojaYXJZn$B{DB!A1e`)n?|
<Gr|mid)W8(kMaOxjQ#Vwcz-MF3-fB?(Y0%U$I@@oP6BVcJ7)O{e^9p90RTLLNAl_d?FpLw!)u4h0iOQ?oa-D04ku(OXccLzOL-+<@cG-7bX<%Jbu^W(
7gi?CNhHu9;n#&YrMz8ArD<z3VTMbNl!yDA{x3;yMionPicD1Zne6Y$lIr?B@37TTjuk(1DNxw(`boB=iOpX(=~Ph>F=>Or%b;c!&i&9B#VHLn7wKjy;
r9E=rT<)%8jF-7#q~APz?!ZE$$tZyHb&eYNm_+$z>x06<$cFBIS&Nt}qzv&aX0!HB{(thHXp@+WIo-+HwMri!qcQgTyf1*SydG=vnDz>hH(!l(Cg}Y)7
zic)C8;NNQUb?;7c@t~204Oz6kbrvnt@bvNv;1)?zS>X{BqUv*A`K<=_<hWS(l4(&U(iNGh^g<d$NU-3)^dtK;){Zm3`K)pWPLs1Ts`%W*Mu;Z)T{%bM
J;zUB{G_zykDE?ws`{yxCUOQ7@Jc1ioD}ya_UK!HGs!6)&Tz<en?AXI)W_q5Lm=kxB&Uuczz%+=ySdY^l_^0X`N^e?bB~B076)@LzW{+>&S&i{<0(Wlk
E$4h<eeiDL(J=2C=Hk*7Q!3+nh=4IB>>~)S*nkz(jUo-`^z+)wL-(-!gAD$b`TX>9C$D$Ta0Q)Sd4@5^lS^TX%ih!U|0^&2zs!_Qhl|T&5*LHrs+%{&&
oh^%jF&U2CaMv`ex@`;$Z(6jhqMr=kq_r(mzJSh99{*;2gc_cW~O|MWQAv5@eJ<n?d+DAYKpO7B3$Jrj48%o`U6XFjkh)~Gu^UGSWNi)F>1NC$Ar?1@}
MTF-qi?a%H1<m!jf|`7r-g|OuSxb+6UB)sNA)2p$o-fkH}Ir*WjpjxA6!xrozO#gAP+eKzDU^mk<tG{sa=3pAYQhQ$Ab22e?1_^W9}$QE_>m<iBcXOLA
$Jk_nm8<nFJV&wnwGC*L#}>p{#e;G;P_i<>tn^2gcxY%Y&2uk4)3?@as?^Loo-ECAIP3qG3PGr{1@<lA~({+{_fc`>kie7-Ug_jX11F|&T)?!_k-D20O
k_NQnP>Qrlf4|rK>P*6ROt47Yd7d47&1UUy(_oKar+Nt$Ho|AmpmzzQB?&=%H?wOE4UB$gf0+Sk8jy8fF^Ke&}ipN99(lqx5Zm<t`)}wf@*!kVmK<wH#
Dz-7(8F4a+f5AjeKfQ$JsWUznDcQlxF~4{B!^JilL@S>lx(QX=95KuXQbjw_zP)lTp5>+l$delY^Qo>0=H0-`;xwVvS&>gJ@eI;@r<RTkyxov6fb+-|C
~sjfXDjbq$c2Vw9C26vYf&08Bt@kJl`v`il@0v4@i!;vSJsiFSIj}>Q8$^>9_M#iH$@;-+zIg5Gk3}5Mlb+h7LO^Lc9~ZXx0)kI%?@auZ?H2N0<75az(
I@JjXadXLkx`)NoHR3*4e>Zu(P;6D5|~P_{>b+E4dU{3e*3d`TQMrBBt{v+GqXYa=7RR@N`#ypIjfy`Jn%93^wD_SylbMTAaUqj(2B+!CfDE6l!L72tk
lL*4s2I)?&@RKPPSi7MI|ZQk|t3^MG)-mJ55@VG`Em%)nyVX?7X1x7=YqCM;mt<7q-U4#j9g79JhJyqRH#;WEP>5Bl%NVB+c_W+ssFIfjx6rkyI>eUIo
b99Dn=cuRzXoC<)?-jhqMOI`kUnX#C9!x{jI%1L-^sYA2*<C#NT<9LjiXIG})s{^hMUM=1WQonF3TlM7Wa4zH81=z~zcZtgXqWL^YGI+9!xIE1``nO_m
SBDud^ew?)3o|jqX*cg(qB1Jx%$m^RZ;^X5gmofg(9rmv5Uvd60-f|}YH9fc-_79ilHz=~a!F<O^h6^zKoZRU8LY9V@VMdd`=gV;E7l+!vK>WfahWJ?(
$&f^=kJ-%=Y>a&E&G5dJgjOFYh$PpgDM2qdodjUyD=DPG~ajvjToP9?>J?}W^&#aPo<^-lRklUd_2t4#PNwJWFR2PgLZb=2We}}xS%|TlVNx}^rjH-&o
C8_8AOZ}>ow9i%WsSXvVMBr?u|jOSdo(lxGP%8rDq=u_eGxnLJXGP@sh(g%FJBw>P*@*iM>ldtAml1d7gk-*QM*DC$I{O7}f5Hz+&Cq10{3fmE-|9w$D
<un*tG&pl0XmrK?c2R_6EZ)ktWfH~Df4A709?T%i>9#mfoKg~wuk_?Md#{IwXQ_gsq844bkkll&_Ne{DXmf_R@)Z+7(ADtL6{&F#U=aMw1q)jBu9QJ~k
D(5iQZEr;igTrR+K-;}6TRdjalz<Ds8T|asnN!XY>kwS*O=Ot0fC!!%)2&gzqPtKV_gn+fDV|k`u(~M7hI?DQoYybXc{7Oq#_gi~$5TRwT2V0;*yI;L|
8BidAc5t(Qj+Q<)X)LfihgsRXi5TV5v!Z8Tl`It&!u@Y+=|3@e^-hfvy(+X#+*COoboZL;?(4%{OK!x02F6=mBIdF#3}!CxJu8M)=yJ9Z7zSP3E&yehf
p7H-$8av6dzdig{`|(QCOY(M_5>tl=U8PJcnrn>Q`S)#`gsXorX>nBI`h-C=C8YpBi?p#Y7t-ATyP1374*W45Q7g_V|po!M^}K&bN9NtfU652)dyr;Bl
Yv!=JWqsIqOLE`xtdLlCxL5rAfS&w3!ib&0sts^Zq$<R+-uW9@#77vn8RV!Y+>~7Yd0(`!Dr>Eoc8Ej6iaF%w?uOQ5`j3q4rV{N#*9{3NQBbiU4uNnt4
ZHy~PgCQYprhU$`K}5ScM7#{sLT%BcqCb>MJxq|et;B4_Nd%bzD_WRZM$W+#QbrmK&k`d-~KjCr}lA@6dmIiN6+<+nqhDYjnO;JDCd18UU_<NRny&E$^
1?<#&Q-XxX!88=|T8m?<{9tsy1R%=uaXYL=QC}nXR@Z%xm17V3st2x*{<t|1V5LW@_-v7^v^4I3`y!Iyb;NFTec?)0?*+~|GPq+&-!DkyrMHT$Z{|2x;
r?(F2)t{LWqwXqk%gnF1ZD56|N?C{m#zGBha(IoOo_}&_sw5t>_i&=$50hU>IygVAd}U`SvF|HxI|rW#W;{G!^eMa9&wq}jW2At;laS&h(AoS;HO_!=s
Y9GxsGgqf|FWd}lQ2nFHc_qJf)8MoE>28@{@aC@`#TZRmX*Pc4#+mUKFI+yua!WWPr`P0`-6B|;&YsVJDpw{*AX}$bLe*8cM>zsJGCh%?{PfzfLh#xRL
3$AgSC#z0HPu^(;jJ9;BZQl-(TJTwyN64IFMe4D^df2!rI20ueuphygPL}Zm9n`s%jEFL4Ge8QdI?$uQz3mQOa?+_qo|euJ`xCAUrnvQS1P;SZ*eRacD
7Z#@*gJME6sQwwVg>92|1Ua7WRWEc*f~7m<yQGpXPp1D9bhJa`=z^wLTmm4@jj?ptM*cR4aF4lW0*y#&#HmRKV%PVeWS!FfM1(n*a#@)t_>e_PmGoktb
jyo9Q_5OK@9r(Ulv-YZ3<Sq9+$Il`vHvL0aN%t{!~q=;AKF6l0&qF(&Ta+7cK`ET?2Z}a(Y^Z9S{`ET?2zmQ}8yHESJpZ~_c?YX|~Z@%N>+n(?n|F)n1
wio}lpZ~_c?dQMa>)U?*d;P!l!T0`u@Bg>H`(D3q`}yzu^=*Isy*}Ud?|c2e*XP@Q{@Z^3+kXCo{d_pd416?8mFUUxdI6vsZ!dmxU{nMWbo}ATU*JH6c
iZCVTQ1z`+vwfMO0)Gm-?zLG8!LPruA;3MOREW*%@r`>2zxXY|9Id}*=~Z*ni5%yv6?|BR^<-k+_w^gk&6S*xX%tg>~qT+dq>X&e5Ng^yB8zT-$kkkNn
MYyv$2-7(uj<OCCMBpJQ~xs*kM|QJPbNGF~@c^UTt_4^h`ZKjhT(a@|4sU>Ws``alACFabT{ouoLCf%g5-D7^XKd0^Q3cY#11h7B7kwf1ITR=E->)HHc
}xK)wzlY#P{&##AX+0c+xF=D4>u8v9+zh=<Nm;26H3ZLoZl3sjCd&|~w8)%<$|gnjqY;G8Nj(HF{^1*J<&n9%!zRW)LCg=w{W*tG!7pDe;yu)-;Yq9UO
6S=GZT^j$c>=AN~qCC|Dm)EZ_(&CgBS3=>Qf7>cZ5<(5sN7wkb2(#aN~%v$_t-MmQ?{JY%3{-`_>s}`P>5Z}cF>bIS3>+8V*!u`n}VB6gexZF6=!XK)|
hNg0l6KfE|R@@Kd2#ZKW>o0EOox5;?D6&o4NY!Z&2<Bh72{(N2<&<~g5N=*S;jv=OQ2YZY;|<TY=l_^rie2ol_GusSAM-b|KOL_Om~C4JWzL0&(@EGSU
1b~fop8V~s=SvT0-iO^H8y@3pPVu>@O7N3#LSe`1iP!Uc(FBuQL}1S_$8h$?*lB$Y#6P2&%}HZfs4D2CYOjr{V)XeeQ{x3?grLKZFm))KKb(evRhcep-
&INkwXf;##faXx0rK4IyAhODJQ|UMtU}Q%dBZQ42R0rUBk=(L!IB=rMd%FiSlX3Czkw%PtUvCI(>QrAwG(>cO>a?RC}H01YENBa6aP&`}6!4_PO_hNE2
8KX7r7hOg({ZJU?sAzL-bhoH?R*QShU!gTA<mAM?i-dzX*+kLMdd^2<m3`1C~E)Y$OGTk!$HlGBAm_shl=UNm)t(Q!JAR!{~7*Z9U0K3ZG0t!Q}qg7Y}
Y@UrCSd{g)CgdLmOhb<o5Z9_CWOK9C)>3Kw@CdT}_41D8^XV@ougvY9p3paBby_}g<)=G{I!}ka81e^F>vSx8HG$HkjyLZ{oYNC(D1@MlbA7Fif<!BtJ
>nvQ)r-SFKIKtVJI`d%Xo#Bifa@I6%6~muH^$5f6_OjLVPFg|}6$E@dmV07|?RI{Iz3-)KEGH&m9%EkjJQCjb^vLQ@r2>M(*qY~FDmW^~eRTl=BgC-21
yiEKTaA|WeBHZmhn`1y9eD@4lXd`mZI9-Ej8Xm$j2r14?VWC0o`vS;?AbGH8N6im9o=1pd)JNL(S4!!kD{x@Q)}VD;XPEgbz%;!V3fw>Wp={Z^6?m3{I
EV9INrK@^0PkdXhZPASki2B3e3$y)*@gK2BR$JJ$~fTo<F_#zPpab<t0g|Y;5&qx7C+<8=sk5eW|zla^LEU6aK6I=n~!K0udoR(l<Q)9sFbc`VyZX@gM
X5S>Hb5*)`K`({E_$m-%C=mKDyeC$PF#tBl~WLJ6bZvq$|M<T&^hzUSW^Y{cc1m@R>RUpX-e^cDQcYLIphd@fuDIBNL`<qv4C!i#85Fz2ntma|81@Ywy
fz~bhk^QOP{j9^*Z5yr-FK=FO$QT=^B-mpJ;!f568r4`KEQa~>-ZPu6tMg}0~ldpE8KmM4cbRQLFa1FkQXa$~WDrbMz|0Zkio@Z5;QHgDG71pN_z~@W6
$p-m$N<MC;1N6;9%33adoJDKn50kO+hx<0(-1tM>A^u<l8-Mu7FTU*GXMFp8Rr#IqzuLc1=3cP9RN`pqScCXQn^rJ8Jgw1)daD4x!hiMr|1ItaZy64gG
_Y12N0mUtL<CPdUL?wkU?hQ*8Wq;oW|=4{@hmJTu|i+;^F)b{=<jrXc*E{pp!ic>IuI;aN-%v&PGUWrv%;&V#|sXeh29U)$|_VDRl>|Otx*q?4#&tqj{
hS*_($2=T1`(B4@f72>HU!<Kj*&!ru42Wl_lD8By)jfb`E@<iZHMwZch1Kg8uFgT{4>d?zoEo?e+VJ|0+Iy%wPGf@xS7yzv8!x?q#r2p5drx+(PjCEKl
HxP9|FmfO-|&<HW-vwGcmjz_TlqR$k0xg{iE0?}b5hB~^x{CC;pVu<2NE?Z|;?z1&9?QL^}#@c|pQg|Ex09d%<QuL5Q5VyMTaIT~8dA^w``PdIoBdcQO
Cv;@YuTk!CB8ly4pr%J%4X8~IZZxVCSQ%SJAP=IRD0al&*q!KP?yoN6jKJ1_T|6MgPbXLqtbhW`^;W3UTEZ@MXwR_TYJaeH;$j4(engvP5B0X>VLErR)
y^Vk3`QE!pNIw|GrXN1)i!YJ-5&!x7?>`-HVVX6XWu7s@uk?#f)H!^zr-s$JiExF%=Myha)<a^oyO$(nZ&<?TxeG^Au!Wi5U#b*lJ8c@}L2m~kRVfkiv
k~oYc79mG!Ik=%>n&}x6kU|W(5^c;4?J4`Sk<qB)S>)lKCURf=?v)`z|?m*Jq5J>=RRqX9w^SxpcQ^J3V5gl#UUHm+cDAyKjLpcyi=(9F5=I@(Uk-n^K
95S(;-kSBbs=scz95|$FXhl<+Bnae2ZTh#ji<k<9FEc42AO+zswfDiM-+ZhCeqveO{41=n$^s1NWb}cuZF)e!)MTk1zZ85&t>=ALr*I{zV_0?@0u^gVK
yTjcbxHa$e%yILWrnqU9vvT(B9et1?WiTq`v`zDOxN`Oaj^uF=fGN(TVVUqkzIzV9Sq#--;>+E>lC7Pg#4M~@^}g7-X{p=fG?c<+z!oTv9hrMMpPsY+G
gj5wxkI{P>mQowugNV>VL9BXC}A{ewAzeD<OJcYinq)G;PrbOq@A=9f+S^N{;*&OYEpCCTDqi7pi#={uRrbB#9oWmU6qjO{H&7Q3U;XL|~_go&WuYulA
dq2_n!(Qn8{m4&;DN3OI2vK}Ldn^~+J8!}w@SQ+buQbKC{^Gy`UPq(83-wq`$t}MTTYd|+@o%Hcpw@2r&D!!?uKzp#$s6w3*S#0c8;*U#?<Cbh{R{pnf
AYV`uRrGhGrxYsznov5ewJ{$t}bf{=#+xfi$BB3u3w`jjOr>JY<vg1$MZQ_60;7%Q9&8`+({;D)VH@JYUdjUM_Zh29ZPP5K+#JF?Vj#!6&qt$7%N9W`+
J)cYYk{1u%KT&{c&m&R7}T8xb5u}cCp`#22QrFut+k}AFShyM(#P1aACs?Hs?2rPwR4Fgty|Q-r1ZEi77YORcKlA0`J%ko!|SF^@VZbMDIl0B$OYb=_-
I7AHiO})ydEP$0hX6-sLE{iJo0u7wHL>hn+)R5I@gQy)K>s^sXe#Myrv@LHyW1`D#D<3IFl@pZ%4OxS!i@Vv_DW3om%$;T)n<YI4j7_}gQw;e+$13fy)
J5Uy}9!h6WptYyxECM3`TFg_25T9AsM5}<(MyVHg+F>>NK^L|sEVa{+fE63cm5=NpfV8wS~V$##*(|w2&7<u%>s_$K>379U2aJ;<Etl8|OSvW7631hns
Sgk!>T;UA81okQ6|4)BNus{KmvROt2RXHF$G#%w<(21KJut5p&%J}d~7D!)JN7WMPXzMS<5astfDsH^Xmq!#2=LzZWt-l0Jgg+#N|0sU^?vOEFPHz3D=
@ahu>ji$nKlZP_?9WI1$NYcxw?5(*j$F|DXGjlE^u>esGF@29fqE-2`D2AA>70)8QWdRuq3ILSulU<G<tN1msb~q%VCB$Ot(V}6FQr8LJ5Jqbo{KX&V+
nPhF{9C0Q`jAWI9QVa$HDH9p2p-=xU!&}*Fe!&-7nsj$l5jqyTE-W#(Vp`01er*yKr~bR`IAD#6S)?q;K%n{@I_4-n9qiEJpmJ4BxF-SzZMv-^OrhZjX
YX+-z^&t9r<qF4Jq`9^3kRci4^ka~n^Kb~<y@*57+?{XNq8H?C}W>|UQ9+6iqm?N4|V_2vw|;Gg=3UlQ0y9RD%@{hy9s#@b-b*I6XQqv#cIu#9FjG136
yn9>83>+Y3k$|6)k_>%T8ckV^<vp-o_OAV7#aI<yFDGA|rl>?;jZ;LHCji&IDx4XeBh22K;74KKkrndfOu=O`@+xV*JRdgh_{^n`xZys*{#<dN%r<dpX
I>Ke^-v1}QvqS@a#Xt5>zv%N%_>cKpKl-a5@$(<`{SCwuJl%~pvCNls6|sfrJ^y%wqkJaNk-8c*1Ece<_@DkPLF_}6VotZj#4N}N{yRLtN}!fR()5G`S
j`jgC@F}4dP_BkJ8J9ip11z4yN$<p)dKD8-~HYFZNqN}w>XlSg`JQUUalfs<3Hgv&;WG5;Gg=(U+wun;qj08YkxZa%lde4#2>qHLi|F5h(9pcA%SwtTZ
ws@9ZR@icm+#?K>YR2+rA*QqzHxbDA>k|(zHO(GSUYYcqBjj*RXs&pz{zd)+*1gC7dZ7={xt}$yy><6n{<&4!U%jj8+_xvp7my|2yCM-<NHCmZAEKR_R
~;@976#ZMeMQ#9R@ce?Yi7e!}}jU!n8`|I}aq!XG~3Kj!~GzyAsU!XFJ(ZD4tj9;{wa10e`9z~&uM@T?ULPAqul_<(~mKkT3Vdu?)JXvVm0>%lT>0<Z%
c4pL>yTHTu|ueS#a+KC@0<|^rx_@uV}f0ng~uWaMvGm2eJ+WP<3t^eN}|Hj=7_g)0)g)zb{?-SlWZ!e_Z{=h%oFML^_kNA)I|Ga<rh<{n1U)@j8#)fO<
X79})J}UNyamL4g<IHWttqmVG+>!mKcaagUpFHkAaoW1TdH)A~VW&H+9`(Zhyx(Yh_25YvZjJhS&{y&J-tI???SACP{f2qFL8u?L`;qr{KjMoUen9xo`
wLQ9Q}0%8_YcD-+{#WWH2%O#ojt(k?RLP`W&8btl4WS@{(Zl4|A8wA*N6?jK1IQcjSZ(h;gfBbh~NK#f4aZ<vVR}(AMgJ^zyA@(nSG*)E37`>|9pA=NB
qb7{k$Lgh%50HANCd>AMcO8+QWasf2{xK`=uZFWk%1}6$Rv<@1OWTfBp~L`19xgz|}vV|9{JV{xV+OdlL{sEnM5B(`25w&kM~o?M`1N7U;&K1IIX`EUp
HrtLr=W;O_J($l}O%p8$wg?Una47h}A4YR(o@6)va__xM!7SqBoM8qy=r841(kwYSpcTFl^ie6|jV0sMRR^YWdcE>rF;5@1vPL3ZqkbJt=Zu$J?(<ado
0Yj?@#LAG#-vx;iG%lgxVdcO3{ofHxqlx_>j-BYgzZaB3;X|8_c0-tMToRG5sc-+3I$!xQonM0}M7F(-a{Pvno*&f4a(B1ZX9o#~E<va>trPHs?Oi_<y
ue%EP3$`?M4H)8O*w~7_NcaxZNMl^418tf-g;xRGLd-Gm{^lh1QdGQ6813w?&vWN8*%3>CnGi;<O&Rb3#%#Av8B@CSi9eKA#D#IRulQYg1TK)U#tbgB8
c1k8Bfg2=RhfBz(Qr16a-3!;D&D8`Z`se=QAF~+-!VS-d{ww{Vf@>?TUZfQcqzev&caSGBXhrf@v^a*SVB5$e^|~P5}Vi^%rQ+hi+bDpY*rsw+L(r7-g
_^*t}2k-!LF8<`r-%d3QURQl(XtD^AgH4emmN(2}ZY?520|SR_t7b;A&RaW`5JN;qNcYM1rvG9O>#nq2|rLO}&J*2zM39Mywyj>jeIm{XA>L^SpW|M&f
uXv~R2iW*5%@tc~ve3Vt_+%PSv`#OhHiJE(X-b?>V=b6lZzH_V)QU<_ET^kl+Tm~}MwLJhTYW*mRQCwO!l@TR;fJ+o-tIi=UQmK+$$-Ej}z1HzCNV8CO
Q?+f+Ca4jB=_v^?^?oJ^t7%#;@{{0w!1)h+(QO8M~8ih<L18sKqECXu2vfKh>Gxady^Ny<6BVq3`pn~4rWk3<GYk*$lbdAE(sKi_as7`%dg(OCspzPA4
%1tg0hFn{h#-_-Xqw9z2vikMmt^`|&cKiOT*4}#}$&>v)W^s=Cy-z3rN8s;_eOm^=_lUuwYA<?5-admKK<5N5#dwwiOac~XUWAl?urqY`z<CzDzXva11
{0Pus<&qV|1uA>!@G*R=g-XP=uxo<<Wm&S7gMKVu5IzejM?EmbIT1PO?Chc0M~NiQmLjZF3_BZJW(X?IqQ5TPnYBT{(JWGBGq+ic1@TSob!?j%~w0RSh
T;vs0fqaHulD7&P-%y&skh_)9EI-#VAi+r&g`w`y7CWp$GmQm-j0WuKk-n4sPmVk2}vXO+Vd1SVol5Gd(M@d-;~==Ib=LEYg;;-MzRFkivB4YRQE@I;x
0Xu-Nc+iT36;wB&Ms!T0Ix$4`}PC6q^1Uv=S2ZE2S?>|GDbD@ypqo)H_my(9d&7|av9wVNSr@VM%-{;I*AzqJb{2EfN6|0&V4Jm4<Hi=oF*i2ed+=ZSs
wnAsJ>t@rMY@8*X~KX1lkdB%D27Y%LG2pxeP!*bM~`SOW`-?N|pVlV$b*zYh)U-Jk)+S8+;T?0wn!JPkSFTbM-FN`GO|FEC`VowkINq!HJ00IBeetzFh
37;N9_x<<m=T-N<B4#=<J{DSiMUUa!yZeYCykMHS-;PqKym=`Le9{6|C97H=#yb~aZ04{hEA{}k8>0#zL$X3Fqb_diJEvSWC9t(SIK03+eiE(IT|)$c>
corQ3G*=T2e@k=d_A&YK8jkXP$D;gfCJ5`Nh93F?$^Px0h33+AEm82lPQ&um=DtE7D^Q_E$;F(<x$M+ECj{sE^fo^xE0)ws!PQ2y14ICSvX8nqfGfcC?
{3M4w%Hv#vLQ+r?k3+-k(aNx@9DI?ki=oT?&;9U6a{pUWd+oBl4C!T>h_Ge-k+30}+wLT%PZL%lg|1_;hKBo5)H8Q*;xB6Ro?Cui_KC4}!!)=d8T%r`=
luq(K!Dc&=9$_rlC0uRLGzPwjr89yzLLY<1Mn+Kna^q%2-EH{VLcj-2Y~&*o_oY*8WSXJ$8^1)b*$uEUd=qrYcAZ?-}GjIv=Taco$tynK~97u?^yz#DZ
s{%#CDj+S&)O>e)lZsyWb!n@^6Kf8OY4^d`<1kYE+^TC^8Z?jH&&$9$(G7HN0P6c)YjML-JAw@~}=zOMx9&|b5zRNexaBiQEfKzR@zXu_`vNz44u3b(%
XPnR;ix14~uQ=qju<KUF0Y2-<Wn16em~{6|+x5H|p-gw{cj^8>2yDga`9UGdnE)<JD{L}|Phf*spVXi^`RFi-gShwAt45-Tv+MhEdmvmGgdIN%NTg#?5
fH6!T%Rs`TFskzmFK_sF_~SOGx<KIl05!DGUcDg;I(r!EDS4Z0NNfNrqjc=pj!%WA0t{W11~J{>_NICvLT0(I+t;1c#^N<$G)*pweJsOea^XLs4(d?f}
K|dnrBbaX?MR2C|3*(Mgq}2u>+R96I^G?0iQQ_+L%n^-ytiX?B`{lloRHnG7?++P3%6dbLdj%IB@Wb#{TvPji}OBYn~HmpVPg*d{mBux!hg`{LV752HX
u>A5<em#Pwy$TJ)~herD7qdp5uV38;}MNtn5RuH56PmoQ1K%w7FXa;CkGvEX$DPiHdE?7&jeLmIuC*3CP$vn^MGFYotbP>fGC+wUQUV(@TtYcsswT^c;
y_xmVfBbYf+yr1qmwSt!{`S)=bQz*|F=?UBtECi!-y6Oabr&g}6=UZZPIZDVzV9BcYevyE8F`JGH3dP`+_a;}F5%pyomRbfT%<;b#gK<ibIGx7qE@AV3
#o({)=fgZ$O?epB3Lwf|#mC&iW-cJHg~#~Z1Wn%_vvXk17RHz@?%sP7W&bh(0v|gs8Q_hy&ksDdFzl?%f^NN6$pwt^uH>;|O~65MI*!MC@3Rk#@RetgF
*5{OEZ}48`~{2GUukLfdNV~luEz??Rz(^a`s%y5VX+fq+D`q?(b8nAC80*w*vje}yl}e=u?fu7!iB9nq=o;xTKZ2cUYCxzYs*nuVpdOa$DtFGc9)&!-B
+_rL!ci=p;ojA<*V!Y*`45R#pm~QKh^h4Me$BPvhiU|H;Um#s_~5=kB;+h?A1Bo(nAEgC^_E9>j|#FjSfa22=0AmYe#LdR(bUx1k12YH+pZew=h?C>wV
B>l9ca4dYf|(Tv5?c8LC0V*N}lNoWvZs<OFL9R}1^{`}XtyTRD5F$RZ2%YF)8rDat2>AqLLY$q5iap7Q@3IUDncyS3zz^SL*b+NFOQ2zPIIRuXV3Dh~f
UIr}GJbV<EV71L!W0Y-SeBnJo3C2rWPc&`^aq^kZfX^I6{44zoW=P_q8E=KNHEly%P0+>hKMtlsam9rj^)5d41m<jqY4QZ~X0ic*yNkqZ{kHMnR4)-hx
VrKd|x)ZoGihw)_{BlFtO9El{-u#uV-evoBE!i}&v)}g>$4+y2KX!m+IOfStM78&8mnwF>O><l>|8o@OC37zs@6DV9UIE`_ls7Ogk&K7vXz9-X--_~=_
Vau!vsc)xF=E(369ef+p-F$jXIefa&!9bTABg(*A3;^l?@Km2FPDqXCzJ+d_W2c`cVZvm?`t<xWtjVhd2+;0&u`tgtGu2oe~qx;50hU>I;#c^5n4Lw1I
n7BSYv0xW%sEKYC}PX_#Y$bntOcDd6#5YP~2|uo?f+=iz8-+UzR4X|I3o@&wR&;%X!=bdLMJgvSvw<b_c{gzzxdAl&Qcq^4B0#!A`>F(rB{5lp2?8tPZ
`%+M8fJOgK32cle4KjLgRmajs|V+_Wu2?YEX!{)!n7&(@eDwEoWMOZA%RCP-tM0NGz4ivMj@bu3N3coPiebA}E{Iq*O~Q_EwY)1H{h{~T3SzLV?G&Ldg
^*keKj>@q`l`(~Talm_^l-!y4aoMO>(BQ35-qx~XZ=VD%pBgR@|%%YNv+wi0p!uAy>`KDrvlZP$|*Cp7?@%BxU*FKktk|lg>O!7k1PwNGh>_)CRMMm5v
kW?SHSwsl1&{p<rDb4nb3upM0&c5{*J_YjM7B+%|XvLHSYz&%waGdUm5;Jj+!&hCNv44=Tkrp2>RN+llY;z;$;9wxy$HBaiI+R`ExBdLL{rtE6{I~u5x
BdLL{ro@VVc+KS-}tvV*SGo2cYJ)C6Mp00=JVg?;@{@;-}txr{C9kPo6mo*|F=H)-v96Y|JHZk>-TLw|DC_S&9A@L=ez!Wuiy9je4EdIo6mon&wntVf2
jExJ~y)#-HiA_wDFe)ll1M|hJo`to)#q^mj0k5I%^P>Fg?x$OfcNHO?y2OV&J<GoKNh+s!S+dMGG7k7}U(kR)}_$MD;b_V7d3XQ88<T<8Sr~!?P2x3fY
}1@%#W1Y|lnu^B3bNi3!XvFn;Qhtv7~3h%_^ca1QJ<E9FiBL{rsH@WvkE#5i^e`uj|X@TKj1Tj=>x5*H%A!qYO}SUpS5tC-(46V6E|RIFMRnpl$k9^P=
`JQ{b<#Nx@Dk8p-pnKfFAj0MFW(C>TUJCUE*BNn6SvV(<$H4GTUmnN95)5COq6t+IQdq%u9nhGazZv@hdk8^?d<vT2QW;hydcmyJ8zA)IU)~%MRgOv-@
!2<A<Z)ReKE6k#{&t=&4ZIp<OiQZqNV-IGRG9HZ~Q!P>Sa}iFCd>%!Qg^bwy!x{Q)AKTW=*fHYp0z4eKcbdrJ%mZ<t_6<~xBpQuteYM0cG;vsm|4(ga)
}$cM?C}reg}dS<gnd!jkvl*@*;Jx5^65{aPo0^nm#5~fI(06c-*kvcr~BWXDzr-j>47;#;@y_P$IFP(_^v)8XpU>J<vlkOw#&3<H}$YGrQ3CuDECRVMA
Bu;LwC-6j0|dzBHaM{(2(_ayakVB%BzrYZbJFNn(v{ID6hvjUhoHSez?RDe!J&n{LlR6N7?-Sa-~uJnZFwSyZz-EW37n2EqeK6y}D>+7^-s08zdzfdH&
<+B+5g6@7cfnGhzb|%F@si^=z3fx@;c`IBjS%y2f%9`xjqr+7sk+R!sC(d@Q+B+-)GvJu^|#`+d&^SzrQY-$J5icC_S#_j>_}v^5j0Wz;9v=)4b|IoGj
L?b!}R-9&;DN9M1-vS%{A+;|so!jtoRn3C^@R9lC0Gq<tozIl$-hQ@*Gb`=;J*XJ#Ibk)>6&Kf(>w4o1J1rHM7!`b-f{Li+*5?Gff_R(vznl5H=f!Z=B
j8t0eom(1`Y&xj|hHBo1Jv$mde(m2l|BU~MFQYtCR!*Y5qj%4qi#USkqaCok@e2n{8^nTTR!$<R_H~N7Wqg7nQ&_A(%^#76mL?>2buy%2VLK=YIveWSl
$>w-y^=ZS8F6r$RTiV<^L{{Lm)TIZoS3Mr*3g%~@0V~^GZNo+hszROD-v(+j3+R<J18<2Y<*%sH7%@K7B?WI#5PpZO2A6yDGeuAwhPXsJ{aoxZ8d0k1S
-^*y~wEHLOXJ&_jv{8ZNFs1*J>uCT{czW^)f_5*|f#L&60KtvOk;*eZR3AWSsRAT-FSUzZa3Lx1gf~oSfGY>nDAwbIn-}p&llDqF&R$VuSMigxFXe8J(
5+mNUbF_{S?3$$W23$8C`{2md7z|8WuGk<}G8;Alep^RAQl{!Z=-$P$6X|9N^D(1XkaYQvWqy=!TFeC{#$`IW5S;9a&zH(~_E<S6}<ACfTa;j{tU&=)*
;+5|H(+??Hz$liLt<1icoGui_ry5_%mw0@KPl6NG(s4=yldo;iJG{0yxzih5F{|q$$G?d@xgr9B7_x}|i%U{1=&N#+D^Z(|zQSO{s$I$r$xBN4|se7_N
H`VSL;dm?pwAiaNuyoH##BPhGfAVG-pCPX|6(ckkRz_CcVlW$7!gAz3r<_FA73xVw(%YpmWi;788nAbnoQQk0&p1CAVtA(2JCS{zk5M!4d$7yeF(egu9
hv12LbK+2MrL>9d@XL?22MNK#PTwJZ_&yMod0;axNr*}Sg3fjL%XxRggZ`R_nZGcv3Ww;gsCC3n9YzoF(2?axo#p!DI2r9i{_g_jYF);=5>qQf$E1h)e
j45FJx3d0M!p`svk!6#jpJv<)7z&^~YcKf9+pZHe`JqafjtD9|E-9Dh~M3)WuS;M%kbIukrt{d~<b9P#+4x6{n`L<dWm<LG%P`Giq;H1Cl3;3AE8Q5%@
K13r=fH1nu4m65T^wfx0u<|4t<uLO$jL`OJzEWRXnvYn_)mV$vaiTf~#+UpwNTGLsk(FB=yN9{Y|F)*b6V{6n_T(-4fZml2;w8+c9CT=>pEX%wO-cFO`
wVh=i6SH=UHKCc+DPt1l@gMc^POCKewVx#!~ef>uHU;dHN`TuwJf9cb|^lgS(vc47;4Arrfj=RZ22Hu8f1i5~DN0eIj0-n+2vfa&^gU-F#4Upiq&J3+U
b%*YeF2O6<>oZm;<AR&TxP-@}4GbmLFMs<-@F)bhkt55nZ-(g8$F}nzQ1~cOmX<d~wp@_^-#s0JjbA`Mi+lvhOAoPD?Zg&s9iD@{eI{7i=RJ?~qrHK{W
EUDr5!6H<Glv<pAYGZS{(nZb0a<zq6ZLo{`mPI#4WyxsO8I&_glufZrO9*7fc1G_waA~-`oU62{a{dgDZ1!nJX$|=w0;<^FMjRMDE~bFTYrr5&^bhg+8
wIy&-%q}Nq#S@l`!nW2xPRF)+GN-QZG>>dl4g<EI8ofmFS1V<`!@f-<%*UDv}R!YaXLxbC|>P;#cv+=~JG|d<}!;hot^!3TcVri!K1sEg|Ojh&&&6M+>
6-7-K~nY8gEnnT2QKC5iOlNqtZX_5>6(jfj6t{3+4Hh|~uYT;Q+&?WBncUNTU9z4Ud&2}BQ`@P(VnWjpEFo~UM1nglaL)po>xw=wbGTA}`%Q~SV@4-mT
4e|74=4CPqR3AZU<&F2O@49e3n&h7XkL_d7=eEiPeWBfaR>)-8v>Vvrullm~rPsIcnR!5@gAaKta(Wlmi__u2mWPff8!O%DCt>bowE(iC(gCVD4bwrM?
&EYW%@|cOeiO$LLriakaQbvotMT-R7iNrtmR>{UsJ>c5;tcDkEh#pt(r2aEfdk5Whei3-RhyyMlClT%i1ct8Ndvf}{qX4!22n_BtBm3*-O#qJ9M~3d#6
{!cw8H09(Y=+G-Ie!)-M-a`gAyy*rTC~%37A~3@V_`lg`_G3&50k%~7!~?@KpseQz(mj`-}qFn`~#%6Oa1>*P0@7LtiVGJawR>Pgskm$smTY*kSIP>4b
rA0zBLYwZ<yMz8OH&8Pvcua<D348e>~A+Tt+!eE*e~Sls991sEJ;+fB0zp{42hG=b!$o{jc*&*5d@Poy!wFD=v<l$CNiHoL!Bj_03zN#aUyZYS+5Uk}(
6$i5DgW^Dx5NY85zWkeofd26HCx#p&L0{&eQTZ5a{&IU$n2tj$z}%G@$8f2zWc3m07lVMOw?Vz1sZy40->^(rol)y2<s)D<MQd+ys~)InY}DB)Wbp4v%
t7)>SmFW4V85N$S|p<jpEL1K24NqxE6V{x}7d~3?HZl_}xtJy&&_24Sn!iBE|{oDU2t15zXC%cShgno-!%xdsD%2p}OS~TZ)aC<XSAAO>{Z@x3$Kl%OR
Dr5XJ{<ps}%7bj@VGWB?fU4Qng?#oT`l-jkkyWf&1$QgOSU7WBjD)Z;pfT(%mQHpMu<6r9@JJt+k%Q$$My}_O`ff(*C+*y?GR~2=KG^2r%?N90-k`(PF
`<+r0juDz0&ZjJF`SdM$5QjI9JJgG2Y6%$lm2*$5_9;t*#WoVNldEtQiJ9sM?ulg#DDrjUj5#K&8&Mvv`*xFnQQX|RkrJ~JcZ|;+nC+OWRX`G`mzxnWJ
71ci=q9cf!gbtw}(eg`%4$vUvgR6e_By4QobZ{6<USz*%)VUu?g`HAMIcL{_&hK{+a)`zctGJx_o1?7sLR)tm_)CGoyBqbR+fVV-Sw;xV+9-DQ$a+jK!
gcySI3`B$x$94xOD4V!=H#daAsM|6VprxJt&WWv(|8A5U8PAoX#PlY09k^C&oMW^mt2l|G&AUpzN0ULE*mlN;KLUkr$i(gEr|a<Lrt6PZ&S{?WY_Y=$-
esPJev)D7f1FEIS4KR37UJY-&+G3x2w5dA620-TPOR?4%X5xIfiD`v#Z7K}bw`5lV)KFO~wQ*WnFYG2<sHJmfr-@DQNUPAf3*b;70PE=0-&n4yCG5)MJ
H#q<B(f;AD{Tbz-`G5P1qdch;vVJSiA5frNCV*FgNb-Rw@JLjroat^)KBGT5K}Kmx_UBQG7|Wmjq{gH#uq{r*ssKTQB*UQfVP*;PWwX9>l6Z7Ydv`0bK
IyLkiX>Sg^~F+kd7$<(Tjp@t)BdJH`<pT4xxFIX`Sd@-BdIS%%HuJfq<Ie4A3oYY{Z&tl^6O{*$A7o~$?tNOG;n{eBt~J3(m}geQcYYP0z>6w;xg~@aU
<Wa?6Cal&!SbrL5d75QN6rrP>*gCxK1}gDO>Hm;>y9fo7w3})~85p2dy5j2^6*wmV8C+H#dC?)<FBai1v5als|pS70Rpo_6&AQxi`kknY{bWNBhUW{AZ
MZ=Kt+4kK6yOPao+#l-@DK+~H01fxePmuvTlLzq-ihQP^h+ys8(`5B-_cb4+Y*!RwTW#M4Eiqow69NQhgUnQ#Bvb~TOY+XvBKg;o>&IGygm+7!GX>Hcf
Sde*WsbuF7=ZD@$TSNu$XJf;2bhT5B6Y{2<N``;z)f2)+&QB8PAd2siR@Tw_aj`7XKA^PQqkM`Gpt=~BR%)kA2`=9m8{r42|%`su5M##4)-FHurPB)^z
W}CV|L`lq`vW()N{(bG*dq|dVvVQTF=+pDfSwi|kTq$@3ao^`<*_dpZ5`BGS=L14RhM+{W|8G(I<)k&iF=_wbru~1O^817*98tbaMGZ=Y@@kA<wZ;bbh
mYPb{92z;{+a*x{$bqyXMO&<pTGygA9u=m$}iQ%1Mxz+N%@oVn@YGmr}gEEHP=vwlow-Mo7V|QKb+xqE|lhcRetX`QhW=|CM{d6q0Y+CeWlGv{<BKsd%
t1NY#w};-Y@Lv{m6sz2j$=Ui)VUEiC&}kC*~O6nVLw1#{cp+y<c%-dcQKz=cDIIFnyQauUzT<%7Su#OSn{1K5-QlYM^{E#-H<?GyNYvdVlk)6*J0Z`u)
H6JEQ!Fw1Cl9wbpW@_dmb;BV+u#exLiHQJ&2)@sH#apU3Wxe#QS${#pO=`=zh_llosbHvZ@S$^7^6KivQK@xS&z<Nx{cdHR-!{{d7fm$?
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 947e54dd78512aa3b6761ddfb9e4c6557a53d42edc3a7bc208258ade1e450e0c, and the rest of this file is 7f9a1e7a54209eb6125bf77a6e5a91064541622dd1f5dd83ff0170ad29f4aa7c

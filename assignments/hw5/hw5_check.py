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
^A>zaIz#;F%uhmb7rR)vLSI}>j{{PS3yLCB^U1x%SC6->sUMTC}ev#KafB;AU1W4RLvL9;UMiO@t009C|vSnMBmPVeo-L_?QTkZBmcDE(X*yE99$@(ud
m049!{tI&$kyRC$%2GwPWVJl2xH1_*V4s71{r297z>e@Ge15}v&s>?3X)cLApS_m8#_X5k_oMw~h43dK;!e4F08}Eqe*ZV+=SlRB@%btAb+<%ON#5>Pv
p40(?bgDe&Y9MIeLb8UE-#HtbvNF{RB2@VnEIJa(wFPWP$K*5R`|I6LrN7N+xJcDbNiS(W^C8E#J`rlMiKk<^}n25Jxx%zs$ljPDgK!KU#0&feipMuF~
I+){MGtuem~+ZUys>ic|WPYc=h$9e&kVo^``yH<R`i*AMi$6T-d?+33@h)q{sZf+V4E{3%ve;zrEV;ytY4jQ~IBxpC|QSkK*e|^pEuUrv2TM_<xMIuZ(
zmmHyTI_-g;yp3K^;u2|wO?nk`6+CRRw-@K=PeZToh{pqW(C-t-bP2Pu*YEPoye5C(3?Uz4^{$8Jt_<7TQ_LKU@U-o|XN&G+Z&sXm!SksuB3!h|j{<Zf
LUVHzcd_(%5qR%JY-zYzx|JTw#(&wArKY0@Wi;uVOtM^+z$$wsZf2P~?e6H=&<4X8>-_LoHKfk*FC;8{k8efa2$IAmqKRsUlhvN55<FR@}ejf4vb06_0
V7}fj$_@`fpV;T_vLzY=Wu)lhAmLsDm+E-lvE+Io@z`REo+-VZOhG@<I?E-;ke61yE#t!=>HNmh22k$A$(Z!Wov@5Q6ugk5%hYQ_)fKX<ez=_6)*h7RA
RmI+L6D#R2pDM;!t%OYE_AWN+!!E{;tw;fmgYJ#+asVa>m{!MOv(jpJM8gOV;l^mVdkwjJB=!@uWfbP`%8r3RLu9CQq7#62~m``74*<O{SmOk+{OKV+R
k-;kXB}#tGa2*!!FoL1aY1H!bZGxyU>a~gCaC84C;|`=GoYTr8m=zH0uSxG&2jk@CA{vOO&Og1u5n|8N|xsR1!u4f=Vd1p`OqUyK+NU*3<rKQ1aByB1=
Sgz(}IXt_pW_fSDFXxuGYfX9{K090j+Rp8n{U+3=pE5=)vv(h7|Y+Bj1Nx9;ZZ{=yjn=*V!HBKC}$IDE6eQ0i<Fjj>*o+?mLz1MoNGa*qepz#t)7RKVJ
v3xmu@>3HPiD1Z8+U)<>wH+xHAH8$7cDs-f#H7G9Ycp}*W{ueglZ6?oDlSUj;1Ny9J6E<~aQy#gk?QgdR53F9?Wwy7YMMONJLbsH+k|_qThY#mqzXo%8
ez8|+Ly7<}(VAlRgw~U5ZxYj?20oah_B8FTGg3ps<924xub?*Y#UiS8f?AJHx7<`F$&%|DA?KHCv387Oj~i4#g?WOSJj2^g=^w}%=Nyi;S5%2(`>CHU<
*-0UrH6o45Ya;9Y$`;ES*x35oRvMt1%rMDbpHm!`I=Cxr`>9r7%m~%HAV;y+Os&TW?s5EtoUEph_{qS)(6+Q)*%<*?oQmF7{NePhisB?wY-3|TlA~YR-
v!9%6ZF|WX2n;Evxm4-3LohV}gYTC#DU-W^j|x4+Y!+pwgK3l5G~iTSzgXQerEzo<^NA%A^lHDX-2+?IQFWm~L107(%aiSCONatDY0R;AD(V$0Tlj4rm
aj46Ym8rE9>U9CP*}oht*Zwq|8(R4{<)m_+ivIh-`$tye3&U6w;X@<?Zig};0Q)8)rjuQ^ev8unUeEp?!;Lr*J>K(C!RIRD~Cyq(Vo(1J{-87^dv!}*e
H8-rwqr5JifcLu~^tOT$vNR6B1qa$hyne4%w;Fo5!%Mp-?T)J|6=jwpt&NDYzW2Zep=m_1GO^gCb$o%U{sJe{pQjB)@Q8VjlZd<6KYao}Wn=amYwa)~z
tHbh(`owQtqwL2+GDN9*h<z{{)iZA}9IkPkG;B#WgD`eQP3^c+!Y~D~Go9Vb(kLd*?dHa2DavLK64Tk~CEnRjH=R=EGXtIKbBKsE$x|Td;e}f3ut^koz
x<yt;_Z`O$}h`v>Tkfv;TQFs`qMW0`HpzgS&^ltK(df{)c0}4YJ0G|MA7yVu*LCM&3Sg9faTlkXg-0W+*nn=LuB%d943@+swa<lJNwgys&axV<D~GWib
CXOH(r70A1*qN)oP+gf#Oc_Vo#rk-P1?BMR|(urVV*m?5l1eR=>azZ;I<1$VweVWG1`OV61>@a61ig20Ls?pz-U<JzX%u0d1=_3Kq$>L7>7Wl@3{C0*2
Gds)8jK!-g^=5Mw4vJ+f`WC1;%*^j3QutDudWi9OO|>#p$0GDwPCB4Ko<%cld@vDgGcu9+jOM5_Zfc9rNESP<-s9i=cikaBA;rq+6Dxaw*j0hT#4<63Y
Piq6-%36?X9%0`hG9Dr&~6~?738q;D|V})Xz%{M3$Og%6xO`SCMgZpvho(zg>smMEp{soSB1F4F}sLPfUmk}TU^FWJ?>qX!bVW`e1U`k`fI&%Wc*aBV8
dACnSV=C55W;|=13w$#NleOMw88`+Q(Vkb;qQ@$4gN<i8UV>y5#oI|)4k6&F%(nPdNgJG(upHs<bOF3EVzDwC@3+=|ea(!XFu1*TfTbS|W>j+!%vIHe+
-iq5$1^Fg24nM47*S=Df^$B~IkIS=leId~SJ!UA7{nGa^T9(H{pq$FKo$+FWjbhJ)t)wbC*y5TxvRLN2PfYCVn@6Q({ypgi`Q!GYEQOF81*m{(z|@_$p
>}|>Vf6ey<{^JSME;(Myir(t{R6pQn|3k0d+3-*fBg&8i18UvbOV$YLEgwXE(BX;ep6Aj%H&bGI2V&*(~xvu6pczxVRB4i-V_|Puf<8UPwlU0k}u)5zi
01evFgV)enS~4GuQ!nhym>i-202WLr>645svA&dcQ-8~|^aY8x0T8iEqD9lXksQ%@%<Es8ORyupONOUeiRM(gMXZ0sy>)J0Vov{%iXFd8rJ)5mHQt4Yd
}i7<Y)@lt{;D65sFo?+9uH|%5~?PonEZw~X((=`M*`JfbQFK<K;s|e;yE<M5XS-*+&BnkjH=8h2hyNd>xRcMxnwC9a$*1NfE88iu`jsPdB3Sp5|kNdVV
uHv$16lyVWD_7^AZb5`U;|P<tmj)QpGLit1C<fU0M2l(_>w|U)u6v!#x{OnoGl|a(#Dd^Sa;4KNegp{G+f3)g$s4fU=x(-`3e><a_LyVXiHhD}jP?cV_
0`z+4Is{_c?C<GHm)=2l(jy^yupyZe&NAd5wOzFHl#0iyo)6VE-Z6bVZJ{^c0Myz?FbuY)LtI|2ple)^c9)0i+-;MqPIs3jAx9bT%KSIx}9S>c}e0TK+
v&DhX|%WW+<3Oas(g%x%Ag=YX-Om_|Oip<yt!$4D8l4j|&k0=@yi2F%{{v&!ZyY?Z>byjlrPhgN$ZjXomb?^b9R=C^LcMS!Kf`&9ps3ZJh0t1cm_oGZm
b1J0=(;_vTgS^x^@YhaxlMs(*t)==!-wYLBw63^)tekvYUn*CVOdZwK^Z3{STpZE{0Ovc2-NS@6?l`4`?Se|YESntJ1EwZz4rX~f&7J@YTTXZ~QL5OuD
3$Sr2*&u7Hjr>*lZs&)Q3k9a#Wr;@>Nnr)Eno^^mq$#IX2o6M3&*H8ex*YNeS8qtgkPBnL&>oVV?GmxGqzglg<ewdR+Hf-<)@pU^=wu~6}oUd&L+BkFy
fFa$Peo3$no6_@PtyhCO%uZe3)O7ySUH@eZqVpim=%$?*HlUVX#_-J581b4Tq^rLc0Om*G8uw_{K}77Z7X%|i4Mz51-Q_Tb3EF7p?~@#G6UcY+^`u)_Y
EWSY>TSfuZ_r9CVD(;YMuN_`o+1TtoK2ZAjJ<cBSEtJx49YC8su!P`M3Fun@%I0t@n)Y+c>8q1+ou!WKArIP>4djWC%k<+;pCTn!W-!KS7)?K9xFbb@b
>A1w@)Vs{hZ_F(+O{%PI&t?9)Eczmi#Nm@BIXc{tfs4)F1xm;`65y-aei1_UVMTf0Oa`uZOq4?D`+-Y-OE(Dg5~nKfe?c-Yza@FOY7ZyU8!bgttfh{F|
Kc_HQ!YKb`RQuYsSRPI&v=XU^QQ8}{Xu&P78S<e9Lma+BBQ=NG>cYX->W@e`LDp)H4)!z6T0txgVa86s**u2||Xe)PRh<Hz*-1s)B485OP=#<R^#UM%;
f!LZlp#RQ-WlD{-Di3$u;9<O@7SnkFX@7WA*%4_!&J}}fR+m|MmC`C{V5gpMPyF!l4tTC3gxgJgG1^-<^zcitaB2JgVF}YF_kR1<ZXDpOV<q%z8@UQ0f
OB1m&Gf@URFv1YLRzKxc;2zVjI6@oNoH?Srdz2FJD*fEP_>bwqiE9UU>7H}(cv|=TtMuBX*gt+^UG`?nA&EQ$<?HQ5{0aK=+1|f20Yj>Db5ohX<$2-I{
RIDL5;%|PU)>*^n#!EVBhN~&-T$@x{1p1)EbwMb6IL$i9ahY^(Ez4_*lYClPt-n1-gIHL>>JQ`TmIzoX9{IzZ>rBX<-e-t#juMb;ELOM0)8T1E^X33-d
{ucZt%~BBuPZf7!Ur>r|#heKMc=?kNrRCkogeqizeq^>;H+dJU`ywI@-$MxkH)rZD)ovS=mZvyvmCg^xTYYAN$)U;lr!1C*jE>{m(jE95y?&)tJ}nXKt
6sOYzbz#6fJ1yfimNtp=~sSM<vhX6!^YhYbz}R3y_z`-%M*x}`pr_f7H53#HcFwwxfzS$?!;uhQE+;{G)JlokYG>b+66uiyW*{JbgstNcHTmp7HyOa^O
kw+M>PW-Y|4W!uK4z)P1G^oH~Dgtzr2afkic;q}+!zp9SZ<NeWV><#9UQu5c+oAdKa6N-AqKMY|}IOyx?=l$A#Y~MG{N6fZfn!ZHhAG5!|d3nOyqy5>7
B+up+5}Pa0w{_{Y`@c&6N&GyC|I2vrU11m(+AIutY}hTeVq#Azr0)dxVv0k9ys$rwkm_T5Rn^WI0%Bu1>}&C-boul#y=K4^x#5UqF3k!Kd!QHe7IXR6=
Ic|EZF}N`68WsAuL*KbuTC58#WOgsPOy2?df>WNb2F%uMJ}P+Or71+>qIJiF!Ayg`d9aNP;K_p_J31;K8gO-*OT@iKZ@Uf6@G+|_HXxRe{dOAZ(pBZ&|
>{k{HlAk9ISOc4_{x8jqJ-43z_;{4emyU{`p#ZrbWER{_v*t9=|Xbrn8lXkI9dMaDFL%KiZ#TQG7pJYGq|=ww6WGYxjRsex5}C2%n!sUmqto=e-f1W^c
-mCF1%J4KvUnudRo*!-9QGUl)hv;ArCVW9nyvDK{@oNVXAaa0b^!Ur(PbX4qr<zG;1qcVuWL?Tq*s`rRtAKc@b-V!N98Y&bWi5HVlWtFP|=D*Y$%v$v7
mV6Cc+{%U<SyPxp3p`GF-eEWp{;wSLoDgDT!`sz*lm%T_T!_H1(R~#l)_=)}{h1vfx|F8Bt_x-{uE6x-7+J5J?{n4A!{}lZ^ssDNuUr(Zcq|Z0)@1Df}
BfNce!rQC#uja>B`^WhqT9_MJVq4*U!rQC;<7@j(`9}Zxe)E(1(^p?l>SyhnytDg>YEPn%Khpo3_RF6{f3MF+{Jd#D`$_%dFMB`xB>o@y=d1S<PC!Ua6
>%B#_4gBAd;j50>3@nopLBmC{doRgOaDlpZ+idaN&E{RZ{Jt%w|tWSy!QS~A*c;1P;#}I{k-qzJjtJ5-T#yP^Jk4O;py@60Lo8~m;a&oebadC-jJV1{D
0zvxBFiou7dJLk;X~YrQP^;TBRMNJ=JN|wV(MM{#o?){6};9{@;DZfBOp0`EMWLd-$3ACqo*zzDt_>(`j|ObZ@uml)&@HG=_VA@Tu+M8~vfFFQ>;N<*?
iS&%XGrcmL{Z&;I<co_+7@H`=66nxMG5Ep0z@d)mHFli@R;!`}K#nYK|~Maij4>)Z1v82Q#`@~R%H`z_<NhjPSkhvVDbG5O%q&%X8t@BHX%@BZmuzyC-
7*L#2V-`@Y@KY!<+{^Fe<{LY>HFF*XoyI=W-=b!(L=imMMJKz8O^S}LzXJ7xDXJ7v7I}E^cUw!^(-+lIjzkKH(|MdAEefR(U{BJ7OYIXPCU;f6s-}o(f
;GOS(?cE>#HGF^m`~M7&+$oR(Ud%ZrcOU5TE^Y5#uyhxWck<`%k{~+XwOw+$E0Um3+S`Th>ir$$79I||<gL4)if>2KuDv@nL7c*^K6}SkclTF62JM}42
j9{TZvNTNyoJAo-X=-BB6w5R-A@zz|M}84ZnD4soBtIG^8Poz{`{Lic%XuUK%t;S&%W}Xpa0z-Kpi~$lW)EA{U1F0&KID5-uo|Keg4fa-^q9HeE)Br|H
1d({gdxM`^vZe<%fUr_&N_{P>qlhe*ZxEiK@9V^w~QL%3hauWzaQg1eFssP%BYTK$^CG3%Ua|JiK~!DMRRRH!THsO+DNNaeQ|<{rZbfFVy+rm2Nt#tK=
hPJ#2Z?)y*mIUGom=;SM_Y-OaY&`r@-M{?4=i`#VtjcfS9>!NbS9=YROEXTSY-P-V9d&%XD6K=Q{zKgf66CrpaEI<$9PeZSq!m{r|9d_2B&Hyl&w08sX
qIE1!Niv33nLT=l)Z!s_q$K)0ypLyp;-+K4=zYR_I?6<#thuye*xG?1C-gW;5a`WuBzwrJSe)P@{zwzwrfAsuIzx({lpNA%RIR4H*{`+VD;j1@~{^sXz
QT7*KeD=fNeD?Vt-lYD>(ck~;|NhSRzw+*ve&^la{63WEv49WueD>XceDAOR!@EED@ogRUAoRAr-0joiW}}--!?7-s2Mb>BhO|50RNuaE{0oE@sG+DXl
Lrm7m-60<Me)}C=OSnhN!#5leYn66cYRP?lAFHdhrswCBHFv;dMfHT`RtwZ8e8Aq?jtBpgF{_GD5<Mr{7AuJ8nkcM`?qhTw>bHYufO}F?>zg#??X?&L!
n&Z-Tw-;{QM99;X_=2ntk`5{`dhbpwr)Bx6t^#zj^-oKY0Fs{uij4_x}0!p8fV;z@`84!!K#Jqu;&%8-Muh$A9$xAATF!>S6!qU;f&&um8t;z5UA%zx*
N|Zk*iYLqB`x-?a5`<$K#d-~{w-h!QskdV~@8ID1z&H{bf~-LEJ&Fu1#2_J3*b_BGUDcXxn<H*2&XT?6~<ufD8-xCw^pL-{|1g6CiP5oG!%;0ujFFMIa
8fBEc7e+*&Z**CxaSSe5!&%X4%2faY&fs5Yzhp)W*SKo#2&;I-yAI1F#JltRM*KhFE9_veS3z(bid^L7QX!N_JXz%R}#lCseBdPC#?j^lIZ#bm|H1*{K
4NE){3u@r)o4>t%uclk3x&_SpfAHfQn1BCk(2G9|oA<x*yYKzs*Ixw5Jz72J;y(1h1~u|P_F&xyf(MzxdshqYh6aW^1oP_99Y1$twz+2?I@W{8ke3JFf
5?XSA@J5cBz$=0p39GX6T-&ZT@zI83ED2c&$jol^z27}2G#uDkN!Jk4+6nWgs*=2z3=|>yWjrzH#qpgUq1WJHz32%{~ikk!S}7Z2ln6nr@x1vpzGZN{&
mtr+<p-5cEuY;eaOY<ZWw*DL{wjzHi2FSlW>2Fx%)V~5&z1AfG>RWSKqo<!3~aIrvWG}`5^6wWyj5E_oCPJ3l461_e;Nf!@QS~_5q6?VEJVjhN<Yb@OJ
c{zXVH(o7EpY`hyhoLb9Ox2r}RWKYO=^@NmCl+Wz`Ia6=e_ao3g*n(ms1wDcnFK;F@hECoSiN}9TTu{VV08#dk|=0WN2{rFFAj`W}Y0xJFeKl`ocKmPp
lzyGJ_zwy0ifAOOigkQB1&Ao$R1+(${U;OIL(%=0dWcZ=%xTkpU$A1j1_3n@U_jmv4o6o=Z{r7(S&1Zjm@5x{J_RC^HX79QA9Q3dkAOWR>OuzLabWTn3
YeCedeehs92t2o>bo1I98_=+AQJ?Nz7`<uc0d;SduOOyWw@q%9OH(~kLmxD005kKw3FD+s@Av*dA%Ffi&=61^FoQk+%2%HM$A5&0_1TYp@4>PkrdlY*i
!A&&`#w-Z+`L)zJ72h|<{$qK9(>tL>-xb?pSv4jE`lHPdxk$?>)rux2R>x&vv;>^y-30z9{u%~SEcQJ0%^||ScO1gsTZ|F7vJPO)LnO*-1Sg9+-HDWe!
c<VH(o6xK1h}i4slb+4}SoK`v5a<Knnl8`}g04uz3Sr=(<1tZ?ML=ee>sk^-*a7IlAG-<vt$oeH7x$hwMXizf*1&zljA&+wLBjZV(9(5<0`<{PAHK($;
Y0eb)U*L>QpA$NyfcI{woapMCZ7&%X3K&%XbKTQd007anAO_Pu|8{|n!~Re*o_o6rCAH(`2vsEzM_<<}s`Z{76#t2aA-pbF^IFQONo0kG&Jpm^{9*&n_
8C*Of}_4B{|uea=af0d7li?~UKyB9na;|*hBBDjeTUAzm@qJ8kueFH=E(Pbaf|A*SS$K+!C@VYSNzzrJcH?T&4x=O>#2XsN3!_)&W2US8ps08Z$mYv?N
5|~!gK6xqHZ*1Ri^&2-Weg20ZCC#tGGw=QVpFaED-+K17uRI9E!w7{1&kNUu*qYw9gO-ELmI;KVM_KW$hx!RhS_aklVby!9Fo)aGAgueF*%-*<eJ7UQH
(~z{eT#%Vqi<37@AUmUbN|lXzjOER82a!9d-#Gsd?DZ$?0!9VzaG0^kKM1w?$=}Y>#>LR*u#44VLkS+9=~6Y->=8-*W>r=@%#1o{d)XiJ^rvBe^`${tS
9c*6Zh+h`}M^Adg6XPalf8;SWi5xCmz-l59`T$YVw|%yr(7~sL2Ov@`0Lspr-Drse5Ybo|<}~rXHxN2Wskpn!cx|@2Tl~YWjhiexRlwsObl4=HVRkaE^
I6$K1}{p3zOa4*JxKnF>E;&^qkHVSkRZ%x7-x`okxT`pi!Zs-tl-j`2MfaQo==YZ&_RW28UWk$b!&@e@0eOpstN-on$b(VsB-?t@<&^UjeGA5z1d0A|2
U5wL1#U|~lJ3sTM^kj6TrSA%A2V0BGs|5T!4k7)$4k}naafaprsnp#kn!_9<L9+Z$h8<bTsX?A5L0Z{b1?onqxZ#Y#+7SeKEgMOS`+&2o#)&UVV1JQ<>
>#%NpmU9<GNKYs%VmhEKBw(}!hX|6q$hbhzR;1p$dC!o1vs5v8&I6FmY0UEqwE@TD<#0}|*fH3M)%L+c!E%5bLR$g?_d_mf(djVXM{bX03QjdqfuR8Rr
MliGm8u~t%9ys7IvRUyY};$nq8ScOdU;XnwlG5AyKU{1+3gRfxrnAUSnt$;Avw0ny}i?L(n-XKg@)qBX!znP)>qdOY=++JORSSZMCg=W?M^LWkiwZM<C
x6_P?ot}2kK-`Tuv{|+1a`({j^HPL%TBt1=NSAh|vpchKN>Sad@T+v&Swv2%NHWO_1^Rim~*g8G^A0mT0%kL4REnn#Lu8JA&0@+J+P4o(A&5tVcT~m7b
%*{am}CISocNu3N>mgb?BRV3{rEnBOy}@x&Y2KEHrXN(HRa9rTPN2T#=**|Pep43zbHy%K8>DXLhU3Qr9Y&PKh$-OXmkh#Dbka&spFWrk{zUWKj$P+-M
Jadxx}BykX}v`O>=&dB7P>cL!w$VoP$P8B+#rx$B+RP6<}1?yex>a;mC8zfdIzCtF;F}QQhl#}a=F3@_UVfK-!Pb{}oSGYfOhki)7`n2M+`2y^ilQzoJ
YA15qe2-LOGu!tJM%nIey-Q0lS}t>1jJ6gc9ma~D*yy0Ac{2e$A<uDWpOW-Kv9}wr5&Yck4iah*)y&j`{njzTmbK%2h99AS?KsdJu6eZUS>D}E9x)Xqa
C_67%|zaA*aafeh!h`<o{2B>WIG+_Hn3fDKNK6?77?^WttGFRr7>7LUSr}A^8txbN6qh9UjsIN^E1~nj6pU6eKc0^yd5Et*0{<l;}mIBc0sWvdPF{z`=
jTJHYnv2@6<KoXkakN*4wtbnL(`eNZ_k54?sP1O9RDy)nPr)mpd8RZF<~3uaJm3dQ0g4;^;P)NzFJPUsW-sQ`;UnPMxh!q3Z*csCrY#6)yv`7R;}js=E
DkIX~szYz^&)kBq#nbZf04zF6dux;iO68tm7iU5j%C?3KDmvu3dh*)k-BOU+PH&jNe5rdiojKviz*f@UXILmXR4kAypqd$vTm;#z8`0=7I|=?D6<%8&y
1;Uc_j$DW$<pynh$_klGzj%3oZlL50h?xSHp6AhB5$*#T#`2mm_dr~J#RYR^`>6T292dy8&M2`DwA_c%ooU;}$7rw~WY^rRXZf^ENhf<|<sPhDDH|ctp
XtkxWC~;`Svp_8jbS^G<qn3&Q__*7<)4YKC>si!SlsdNi;moZr)_Nf=0O3VQHioSiB6+nqV1*WM492wWPS_j#0?efS$?q498FEXSpB6M9A9}FeS28&x@
-5gBxuP6}jXwbjAuegdax-IK_bJ651Ca%*B0sywvura!9sBhJV$AA6R<)y};t)UQi%YL{?A~O+niIVoAw8#O4+FoooL#Pia6LtBaLWA<L<fVF*bSNVtW
}<_?Qos1!P?33Ss>Ah!&#GRWYT$-_3T-n$ILNC7vOM;_MCE<!T4WLdzLPVV$mZT4$F)4O40#_<$mVsD|Z6x)nVyM(M~hK)siUL2htgY#d3=t{KjGs?uc
(RK|k&chG<jOJ)qbUkkQ<(Hbd%(?5@;NmKtl;z^x2pBe*pSEKk`uy3|7bofncrG3ZH#_=*rXd6atr(V_v{tp;<Iv7;QWapfFC{=mAWEbZ#Hpj-qXb(p2
@z>G9&kd1WO^#pyqg!XwOBw$YM4-AqpFn{Sq8A+zkwmlO#UAA2}69RB#x*ocqax*qLpC!Sb>d~Or$5e8vE%Yz@U>VZf6}BM~fqiLcC->Z6Pe9mgFGz6#
>z-VbG?*J1ivaqfuBeq_aKlxy?f3}oPoUfNalK+z8h4nFS<01^)f2HutTB<F2S8IVN68N|yFpf>P@l3*VfSO4l9z-PizQgJbf-^P3-eE?8w$}YdedX|y
jb``2D9-g30-QtNA-q7@Rp6j7%O{hy&(J}?@2t^Y`AEpDKI~Q;m9sR{pw78CoRTdha5{D1T23hWn<=N9Ii{Wb(~_`zyQtE+kFl3?`)69Eh`jrh@a$PmJ
8lYHqaB;oE&_gZNX}e)>;<NtqGatSd5b$CHEj-IC2?n=35|J#hG!$e64XrAZts-uCbnr)>+`RJ9i7Lw%A$S@@P&-PC7{oU}7+?)v%dSJYtuC84i1DUtQ
e{tgF+u_OCtOAEaZh3^N`Tzy(*b9OF+u!<ADvtudLW`+>qQjl5q?3CM*3Y^E~ZI6$ShBc=~|Y+wo%A@MawVSTXW*sG(N5dTGgvp&(M<I$kzkijb~YYqV
QLJEn|-ebVg)De4!9JW0t@7Q8dvy%cQZ=+GC`nnbYj%Q6XZilo7>Ev&E0d;Yh>n8_{+#pQIa?)__e3ec;!c-TJY1Zf(*pB1RFGK|WPY4r<Hq^OdP^5VQ
$BnjFfXQbH^jzgegP0w=N>+oq>IZz$L_lpk6AY8>d9rd?iEJ?&np04ywlU)4vCx*w*&5)PxTSMK-iquV->29?(MF@geDSO-6DWU%)dau8YENS~^Gx4s{
d{c@h$RAq8YCb1x-4vcZ!jBnMi}PNzglrm;UN)C<qF~}dfJqnA8cg?v;nsup;wQ_z)PDZ@GTDkyVVS7eF;&ae%zi9%e-?8ELe|dyN*2`a2=qHqEK~_Js
;*?TBFx}Pc6%>N$(aD%zsJd;4z-LA&A*|#A~g4H8^%tn61(q3bHqkdm_ew(;#+5n#JhM*2d@+Y(LG#oCHiwIGt>I>xNzN$AL+WL);JM#vxCg4)aS5yZ3
{%8?6i(+0{~B&WoABY!LYv#-kL0sH!cquWA?ie`C}3hNDUYU)9t3L>ry}&e$HeqVBYY`0eZuNZ`&q107lvNt1;efwgs*u1vAmGGJC8=_`mV-?$RVXbOH
bxqvjTD7oW0JwvpGhq>G3&g!`&=PvvSfxgQXJWc2))ML2IY!=9iD}U;*tqCGb*cCLOD?h3(o#Z!c+|3SBOuJ$~9;2<GBo`C~l645KC#>H&TpOV4af@?{
o*VfFELP`Y4US@%MphH79QK&*+~QKk3*#E~M88;FT?y7taZWZ;uS{TR_{%Z#;#m*1U0!yxy$k*KC`U_tlX(prt)gQn<#7LN1J^LV!0VuFs8%mo$8y-H^
KfFGm~>BD=H+xgM<~?)$}A6Fd)SKHe76V}eQt6FxRl-|#ae*{XL^VwY0Q*~?Jau4P{YbMSWmvl+O?gNKu`7~r|c?+LF~w=N4-LQgWHUohM~Dzem|k>p6
WLa!xD6NEmCO<{X@Y#sDSA@fXvwUJ-V^|iItgaeKfb-+CbRF7AC5bcm@S^SZ&e$%o7o*t;}oKyYv2v3KFudJ6K-<KWz|0-NX70gJoxMQ4hI6iu;zMyfe
}wSMG8}{H%od!gjtmn_XI1zd8~(m*})e0CigLsz@dbjir-aq65*K49@3}ZGVoi5-hIr{-SWO_2JMwE>;3g)ds3bNo#XQUjimWIoqL=VSb<1^$Dn`rS!}
>Ig{aDL|q^cCT-K#2G+;SZnkY^!!Q^iqgy14eQyhz1-2QfV&RHhdfG^V(do2-5>A5S<a(}yop?1aZf@8Pn-IIrLf^sqit+<m*9s2Shg&?!ixAs+87CaG
%(~=K(-Rne6~?lJ^-FX<0D3&?Fn{hXqX%-#$p+^RIY`u4q=6zjb3@r|+y)s86S`NpgZ-6>;H<0fVErI8O`>kJ#A=X?7{v=3<d>d2C1?A%@(L7~S&*<Q;
M@iXeg!$Nt}BBWW(rp*D`yE(PCE_Fo{=*)J)T*Sxa7Do!1^abPFV{3*X=ezPAhjif%>TJ$P3ub`(fAirg$O7C5SzRQhGCn_~RYNX4p`e*N=@KIyg4XS>
Rps<*{u$RYd$0EH-+6h50*5#`%uh<j_8+^VKdlGSsh&VWqnYu0fA2=@m9RahMMGM~@P9rkn;;W3HUfcz*4vJ(m#t8j(iO0%}VZq_%Omi-+Qpg}D2E;s?
2)wugxX5nk;WP;VTERpO9J7rPGnXTwwY999NrkOUH{;X}9*k)@PL?Rj(bApV)o^>{stJiwW4R!ch?=AVqdY}VIGAq}df2lu?AFdIy+TwlvIuR{ItG_B^
t40bz5bB$@Iaa;h!ULPZ0Q(%31Z37n7);w*Ds#1#PxVI6Yr1NG7=929oUM|fR%ap8pM3^7y5+2pT>2zZIO@KiAB4H{BOOjxW{Jh_uIcJ3Us%NQ}52wTx
SpyqdTToRK7V1{Bw-_y5fGz`L-ZfjdVXvXe<vZ!PFi5tIJsK4)1vCU^n-{8dC(hTCmEs%@WIseEBh!kI`CvNLBRP%(#P4MwpRu_>wml$YM|72Swg4k3^
<lw^us#ll6@~G_D(tEFB2)6AbPvEGiU40<4%);WOVS*<2=>o}w3C-qQ`t7aD^FZXI-)r2nKF`%Q$%`?!T2ZC-Z5c*X-+OtaC@aeE~KT=4ReM4yEWeg%%
pn~$oGos)KTU@{MiUW)#aUMa4D_ICT>k@FeXE>zfO@lvD+iFotguz&wzR&FZnt%U_ZMciF_rm6$f!v{o>k+m}FcR#fer9P8NW54s$oI>^BX7;+tuat4=
?{w4jd;vM_;poMlV4;vha^5;K)2OBxK?PlIZI;BWPjD3=-3ohu@}yK|GZ+!+P}(`U@+<ZJ*sd)S>$qii%>y2lh)=_*`5Ay!@52Nm|`c(WvW*D?JDLC+N
4MOW50FfsRWBgP^AAnVQ8Bptbc=XvOBmOur@K!S_H!fwn3L&NuTit+{6zgtIG#?|NrcH?3pZ&1$mL5P~|_23H-?;EqcQYf+V`;pqC^J^4~66oy{A4y}Q
P5`tk*~0<P8AP6x{75qM3#j*pw)1z&GGupV-Q*{cvW=^;NDJ7oUTlQLvO*WsgQ<bt;k<SCD^)ePs*9P~+Urw<GtaO#cP8ln_W9Um29ILKWJhSeSyqJ&4
w17$<Pn4Y)kYA{6gTY(gC(?Wv{QW);&bSlYaWxl1_^bUQH@qXjS(&T5ILS~SRZb2yk93U4{+(GD^k(zApTpYbYny#7J=D9t$3YF)(jU-#NsR{GpEN3E~
gar0{fdPyk3G-+zSquuUL^3M}6oAR13Rs70x9fRLD-9PJ`@#_OcP&&BZ($grBF!b#yUwgx+oashkJ%29X$oHcp0D_G3{onU_&T4!j<vxs7lz9iS-56`5
>)VSqH5yG-pkBN*n+ES`k3=^)L9R#F|$D`VJFEi&4ycmZD6?PUt!iikKDlJUZMEEoiru7g@F<~hK(n@9<f>uN%Vh!NM4<@p9Jpjy6QZ@-17bH?_JjIHH
>%@#G2h-eoE%{ioP4ykwmg*GEk(U`3?R`<totH{H=r}99!+WP~nPlP(3ThV$oh?KKGQ?!ck>z<Z`O6B)U0R>kurE1+yiU`_l-^Keq%wM$GrQ><yxe0LA
gt$D*6zqSz(DS(q;N*Vb`;@Qh3HtZw=1sV$P;&wcpI@0_O2RgNL#sMa*-QtzH;B-RCpAQP21WfXj`}?l(&xZ))I$V99h1oJaB)Odo1LN~jz_35t*pvI_
zwC{wktNLM!FabJ7)^1WiN*k>aV$;0;j<wus9;>bp-2;2q@(=rwQQsJrZ6ivvefLzl-xr=8}1vjGH<N^jl?nGN_=N@(eM{HSFJ46@e)i=)Wq)#`^<U88
AM0p^6#~t3i@lm*rtBbPX6<=!u4Et@_Eoj2mlbdIxaz39GTle(P|%`F6fhSXJ#AH5b<5Y>NvZq#W1T7blpXTAq(Yeya+`7zg9RsLoOi&_W<0Wh}NCzz)
;0NNRKH(K*3^lcb?GK+ff5h&si(-QP3ypier>m^SHtC7rj@8eA5OJ?5b&SL2ckepuqi6K{-5<h;Mo;9$evaex`nBVCPcydA!#(OBs@8~4vXpQJ7*k?Jr
CHV*r9mh|Y&Os*;8Iw6j~3Ab4S_D6JgI_oRdfd!*$lYA)=J*5LDDW_oMfyFqv9Vu7S;lh4NPW=o$8c6B8R2b{739NZgAe)-9LIfM#I@P9A&;velZ7K7o
3y4G?0po&)_+af@6!c3k?9ps@T&A17N5cGmGWf%BV~fby&~gB=elQppK_UD(r~(AW0(h~u+>C4Kg0H)UX&a=ul7|FwJq4gyWU<c0_b2WYiD9VcZPl|vx
y?izMI*335wK-l^9zSnNxSSei9+^du6BO8BfJDO-t7+|#iZ+S_VHS^2JXoQdhO#d65`SZ%*?>gSA9}7K!V|VZmXlvk1^LFt0^Bz7@te!m@$YqLHo><EL
*NN{ZJVr5LesG1~UXXrlhx0GcGSq9Hjy!@2`9DDvI3zuRkP?JIJ-oHe@l*8hPfj3G5%Z@VGt`V-8k8F9B7aRvN%ma#4FDwC_kB&VolbSPQ0hWvzXebv3
XGCaJ5%81k3f0OhX~?0@)fCW|vkm}^LZ4~f{e*xCRaCY}P@#{$3~FL-c)$=5-SF$fpUTHP5OH(2(pjj$Zl`Ji7n&T7SQNV3k!{&d|Mpf_ex$0K43cAdo
OMcaxDn_ktdX#INDqt)?z8JrQ~Yl|STNN!1wVWV~BdXhOi_UzUz8I+pkG|1#MScAb(V4XA_{RuAB`-vhv!_Pdg1+@T!1Xim$!^Z5fPJ*ULdUQtyt03IL
{xD~mJ~i`66A@WQ&Yq$kH$ArP>Wv1QC>ku5S3`6MQ`cB;-Oa)193unm-4S}81oO+*4`SQhEmsq(Uoz1<@4Kaeox5?a`aSfY)44g6^K39Cw#E`6_4YHvU
?38Z0w%jPSn{0Qf{}*(y=IT3QVpDDT-6n3cG=z`!4@P3DEhQ^5M4dFRZn+jkFG`Sv^EY9-<xyZof$nb9PZ?4GkiJ2#2%asR#T_BV1iAYNxknJ^^k*B)v
u>REE$+t^GmDmas+tzLfMb9U^{@GSVT;XnP5=o-A2t9jtBd*71FLuvxfCy&up&KvQi@hzg!^{mVIv`tAfT`fU2-RM1*s-Q8eiP!-+;X%g}8akXsYxJ~L
q*5^uUKNztCxPk`D4V<H?~kgZsv_0&Sq0L~FhvFA>152TDn4yueTz`2>Pq#@t07$o$srF800#NhCdD^#t>A{c)cV$d+pV-P-wH#IZP{r;-;j4>FysRV=
?$D=o5>j`v~haj{u5XN*a^5&46Gal53!(p{g6*=RKm9Odt^=S1R!}PtV?+*yrMYWwy8>m&1C}~OFE0k+Yo{BPcjui_)JN90yCc+j$*PgCww{htnmv)Jh
?_vQ5XKQ{v*bEKv*;u<9^%O``PZWoBNE-Hm2L;=Q$6<4V{S}s+CxjSDyhj*sMQfICv7lTaAqB&6?Qms{VorU4{Uu|?N`$G+uz>wlQ^5Y;h4|i<Gi5dpl
v96=wTj_8sW=03-U`>v#4H@HzDTGWvx;cI?)%`+*1d!SyN^uA%PTEo$=vOzS<=b<IOQ1PPa5U}9#jolx1O1Cpt5zR=wr7>7ORd3`%Ah8SemV<?i>jsvS
pD`T>%&CN7gmAF5aWCKQ4KaL;$yKz)Y5>LOvBMgPVFrz%SdP1}C$~>Q0G`kjt41I%YFV?CI1)cUDor{@KR2@!^~WuzryQ?_@)RwLN~p7Eon~n*(CUroq
Nv$RQ}Flxj59IUC1TR}NId6bjgHI!X`M7a0Fl!q@1)>1@w5Q@Hm`57xi)E;OlZw}$x_-=!l*&bys4%{Mi+EAm2u{d~-fL~d?j%3FwAi$>Vdn1&Uy-iHP
3uZ}DP1NU??8l=4rX*N!A1pOnC;x4eV6l|oepPTi?W{{09w(BF_2|WixkPw=DK7zTSjTHdl+F>(k(~ViV;|<guh;F^Nof53NDOeAp8)WQ)U2K9bj%@>(
HZf9}oEO0SQC_*LpDPWRS8YA!SljeW+iV&`(QOIV*FCp6p29^4QYzW41Rv84;&>{sqtC(qu5?vV-0vzgV_hE1k);CTmz2i-It?Lq2J@`|rp_9@kh3b(m
=SdB^x)Ds`T+ZH9URwNB#@H8br9?*)0rSqra>#RH_=xS=9g_5xkHE^?FsQMf4+4Mh_7rcK`1R5j0YLuhxAGwv<!r-dn`}!PVPyq>n|`zqG#ayovNFh3G
)kzdpy0@_0b@iRP6=D#Z5q7SXttUHJ@=!ab}aaJi`1t#-bkuoh<+tIbA)aPOS!<j>aUEog4K?awsmxYo9N`VmqD(h9>6?V2%e>WtbJLkNw5T%xZZa0Is
vN0AQ6Ra*B~n@nX*BJvoyQepzeK|FZ2x&g;U4_!|yY-+Hr|X>gmXZqL-?H3Ac25M<Rvj>rwlKHU$;dN4Rcb^EM?bp^Ool9Vs;NN11&5ZqOrtQhKlH{#Q
roSlIpNUF3w3wnsGVn4Bu>v-D}J~(vrNzH2jW5Lo=N8UIbCxbn^#o~ECFvaCsIR=v>C$+mYY(2mAM^&z(MvX!J9yWtx*SWO@l2-7}W?5_<#5f^xKV6-+
uNsD*8&U@Q1GW@*CZ4KG4M}&|R_ZkuHAurJ05z<N12Di8UIfi?92Qw1IPE)>V_+9@I|#*mtbw%AWxX@Fb%Pv8#*CG8OB$2NFM>qf%opG)FIjHO12<%si
pyxT4CY6in0yLCSRQ~KmZOA?%3FrD%W6G8yPeo0cw84*=!_CTwgzEg$lPH-L-z)KoGFe$R6Xa(=qQnZsuyc|7P(sy;j<2%P}Fh_0`{ivY;NE_7>4TDEI
bbS7vpBUr)rqi<Gd%&y^X!_!M>TL`8H)&4jcK~!&>uCPR~Y*(>9e6Yzta7Ya@NQdKqx+#JyU5>-OWwZ|!}~!1@+<Q2AKwBx^$SMwg;vfpR^gu||O8yQ=
~ec$pxODGl})iHx&*`B?U>F@aKbcUTF;{c%{Vt<ADwCjy!jmrt5O@%n%q?7go5ix}oZE9_knOpRfw(`=_06jdT?bQ^dsFlSbvEeaE!&(6G~(VFM<NX$o
Mv5@l|9OBKPM8VveIFU2;eMx#!&x)X0)S>Lz;E1Pzj%{H$AVIgwk-b+`J$^1{*mZX<NB}&RJ#+{yh=A-@d^I`;yXO?%>hNp^@oCji?Xsn=PRMD+c3Jmf
%p2D>+O=&|pe1M)xRR+uqiNit8aMmfPpx46uch=pYG8aY(}ZlY!P{nRIZ&p=Yw@lA#6W2ls|62)Ef`PR<<@h6G0zTy)}Tz!5|m`r=kweIG`%NBlDWeCI
PEG2JDiS-9xBYqjs`v#fKJe>_JS{AeKd<we%x`2YtRLvcP`I)Iz+_mR`p)|kR=U}<)%H04DLFwh=Vql4ggWB;UMb{tk3r}i8jP4UK%VH(z+GNZVF&r;U
s!6VSWcqRp9`fApRnZV4uslz=0@~70G#sG6B=@TA!U$g+aBYyX*F_1%bT_Yvbm0z5NX_jy&lNEnRyikeh<rG;<s1y9jk{+~qP7Ko7O%$6aVlkhew)#c>
ImnVjxWuGngbaz@OvG4{Q2&U<=TE^x^PT2%C-Le7^VVw|IMm)Y*M$Brt|nPUOvo6D`onae<TKxr^b@8p;!lrK)Ld1CGnBwH^oL{*C$2jQktvNzpvZ*bi
PH8HTuBVZ76yWwF4+OUCD9gJdx^(P)t+6D<DZvcLoEw$i)!urzTX83uKI@=i0lfNrkrAWc5lo@B`Ix53)*h1sOOhJ0)K<$MnUBmixw;SvF+5(axw-Gm+
2LEIkcsp_(6_c?3z|KlxUG1%vfpbeN-9Sdu{+bT5#rj*Ehy7WEN&z`D84zygB5Y`8mT@H{099a2KCrQBa)MP0<CCm+*#LXDok3y}?qJ6l;#XIP(Mnnmp
2(7?HXtPBxa<+z@#e%Hw-8YDn~ui0qakvrVRK-v%&nf03L4={(t+hnp8#hI>%$3D>s4yb4~1Y1xS%3&%B2G^H^AJsdwH87TcsJ6aTKq5OciiabkI2uE>
gRK&6cEUtZqsdt-(>)9~#Nowld2{fv2{nY*{(XPy9mniy%08JxV|e(moFR-vuE6YdzR&2JE{Lkyr=Q3_4Q@E00_>1z53^)|<ru@yjtb=SpYXu_sw)#xK
Q_q`;yh)^kZ!S0aa9Fp-w&Q)bZm5D-}k8)(>nRts<(V~b%y3LI-8dO<(wUQ<Cs3pqf;l8r90X)#E09=HtbXHY)@G(8&gF#mMrGFh{`%RB^2Z%J4umt+i
>?j3eV+<v|nST^w6E42+dgfJ+bI-RthF1Fa9rJ8sK_|@=Lg7kF_IjiZRJuHt(4_az{K+l59f@vY`t=(ZQK>Kphnwdh%>W85X8df+?E(oI<Npj+9Oh~#C
c1w|g#T%|_?K~$!dkOY{=bJM%hxKcv&vx8yF|a)atH*9;masqB9P`2*SDc|iQzrg-TWz@>(E^%63=7sjhRLH_F&TIV@FuKx83&sgOjaG+aIPGA5K`;Nz
w)HQuqa*5tL4ds^?MF|gBcou1V|jr*yMs(8nTJnQrvoNW8h+A^|Mrf^@$U^_Tmzmb_2l39vO=3B!dB2W?J?hw#NHJBWp~#cp|6ISUt^4%QU7itLfRL#c
-IPtj$%UOV{D#a~%nr@Ms!Lbqp^csILoPgjF;y{G%I!9VKGK32j>#zqMMbTn6*U(%-LhQL_9HnWM%j=10#pAQTjOAn#!OFGq3IK*3-RxtIdM5=)Zlxzb
ul7kAbt2(?@3DPRKFKX?w0rPWwC#+CIOI$1jN2%M)4dgzD5f%c8Gn!uC;+0zm4v3!q@EKn=ov)te!XUMw09<%?Cqcd4j6o{he2eC-zVaY6WG79Vj6$BI
nOop%Ttd8haSCk_8^4@b4sp`)4ka~nYvESe11Fv7&e9|K=DiFqA@L1jZ3o}(Yxgwac-}s6~ZNe)_PLP_v-8$V`M7!58yN^K6gIb23YFwzW!pFzcE^|=~
L`u@9-?nDJ_Wqh2-@i>)fnZJa8(xgzW4|*ZGoWVt^N|JHktMoS5!ZO(-&bBqAYdIQqz=>{0Q=Af!Cw({;5ww0a;UA1c=tK)Ot`8hsFD?weC(yO=%o$yU
MP`)+f~wxTwU@0Jv=yzoAlIY$@}87?tj4nUougNMV&ccq9o0G5q|Lc6U_@ma}ky=xXnbFD|$|iVC;T-b9H+wA)Hopv=^;&kPC+u?LHnB5ZudT%Cj}DMC
~vmcr#oU4zAz8k*tptWK9rk7tc*K>F<wqRz*6zkm&r5PwpIw3bH#lQK{+$C(+#?Sd_lSeCOQp0p>sL2T0~#m4fy11+ncFiinmS`%@#-<+l$o|NWH3WTy
5AXW|3C#!lz;2NGUrTc;r5d_2Qpm$sUZT=DC-=lYhT7)sa1tT;o({!Xgrv-`-2HH(LJ@XM1P7kD~v?Xx!)ZGrUjeYmyt#r;ud0w-!{`=i+hXWrXg??Kh
m#rv&Cp&;(Ete*epf7|TN^MtL@!A+?i=g%6FPWs71W(9Ts$INRS-ZG3@;Ju0(rj07rL_09xP$5jqVpj7)23ErZ^}(|+$0&mNw|wtbB9$3D(!YyQsWkn8
H|tf2c;8Y1lf_+x;fDEvTyB0fvz{IR_;7hb;u8G$2sOiKfFVXiEeeaV-4hy|ER!839Z4D+eG`_}C-07^chq|7(x*D$l{+U4!ULWXO?@#rhNXu<_~4e0!
BQ4@uw8eLhSferOceY{fWP-&gHDWj`GNB%vaIr_KiqJZ0=973ORzhLIllDy47NA!XRUe>hL{uyU<`DU`%`{FQZAD3=h5p680_+Ej;tOF(mQLdH|ug2#F
WHbkab19z(s^y^;KY65fXES{K!%U+6ih#+xW`9*gu6s*6lq$B{{GgQcpGtaRTS?(VNEW|9)+4>5X23^EI9t*Id>dk{hb}h|01bu%-dSCEkt#VNpgOr)l
fMy>mEgvh(BynAZx(^G@UQclyg58i2gPGk-j5A;q|e=X<ijI8ezfHPxlM&)+pg7$wrTmgiR;AZnnK(M-xpdOY6dS9aL~it~2~-EGoIK%Ae-tBX%I6W<_
WKRHhYh<w(&Ha1%S1?`uTxG4G+0?0d$5@sNikU42*`+C1q1gr4sj<q|l8jwB$%YK%-55+UR={SdV6^yYH?u^l1W~pvol<mE#2uet!(&v}XuHdcxIE9-M
e+G-6sMF$P4HC*S?Pi%y7f}AawJY#(jQ#x!(zyL(HJ(rX+|u}aenI}Y!*l&9kw#FEs|^5b9dX;@nJfWQ3+Ed^M9(B4?%%|APfDmUe_tY28gjp_!G(+LX
SkGjfAbaj?KoB!(HV|EhJ4)d`su}Jit!UAg0zK+efymYkGST#-OsqtF>!pVeq)s`o2AeAIYl~L14KW3;wDGl&;tXTpRit7SrZlT7$@`{90)2xsF#z~Ja
Fx~R`IWj(}BDEPNu?LJxE!P+=*KG^#<Kf>6!%hx=Spac{#q11^c}t?n$o{B#)W=Z0+?0oD=j7OHyd+S%i1p6{^LM)qv$clGNw^RU^!pqs&9QUm??QX7m
ZZn6DgEFN$qf@rkSCi8IAnZAdlEbAt<o`NtDp$gQQ;pG8YyERISI10GDNl+1Wy=ODZ6Eu#`)|6|T3hCfC>kpLbhMkkR90VTcfm+svBMB+o!$JjIEhz>q
<Dpq-~f|vR`2ym}+0Ys;~PA$3O{g?l!@8@NZA;_aBqc0C^m4J7R#_U^th17VL?|~NTBZ!QU&nq8>F0scKomChyM`zBwjBi0xEO>g!bWLq=b;Z45eff61
r;q@z_x1QJB=&DqG|#Z(qeKksd-M9z3eJyt+HI3-wF20urJp60V}HO%AsC1ycf@kca}+r*slg+z@4%xiI1_c(op$7AB|2=+-Lqn$Y9M2x=^kY5SA_Q7p
ppi5iq7Wu-Q>tjS)giGtmPL??nDeg6p1eN2??8T6?@Gvf0)z}>(@<;Dqsr<?Z6tdAjzQGw)IXg05^mh`uu*uEIqlXr<jjGqQP+hA%B`U1`mWtTX}StZ@
Z<+2v@H;NW5=(@r~BE2`<8ZifZLxKe&skBCI#6fqX%F_I{Rl{#*5tCAP-l{&z;$y4Ag2ArBhv(^cjfg72XAo<e-nlc+7a<Rw7Ph_W<j{GN7$^NS<})4{
ILi3J{<R1-=ck@flOe@~bY0B@EXOA}i#6Z1i7rmSB+=*^qF+R>BQfRD#)kB=M|r&xx*Xo<@jB8st=;+2t@Z`n)tl;{OBEpa+oK5ic)gXh@pzVW`N2hf!
Be$xvM`#JUdd@|DNI|$TwwI#HK^KDm;@cX5nIKP#qRbu041Sl485a*dqLh#`3N|&l3>_pP6w&i|`9HKlqV8`o$=X>b0@RtPb75mqXz1c6N;NeEyRcm_R
-zu=jHh;OwS4{wF=v)4s{S0z(o0<ZB;Qjl!kaSKMdFYC?ab`&QjU?{xkJs`-qRYUw(9DN#4$uGhzFGCv-%iL^{zJ7Gp0ohA&#n0yX(oX1DUK)5`U8nCp
z#_x;r+>kFGpiICDf!N6?oR>>;}&#K06;gTqfX-_WtQp4*$MaS^E<moDK<;j>Hac=LnQf_S|2+?z#9-4;*r<??QG@jTgMO`1n3a79<4&tyxlhM{kE@G7
x=_uFpYWaKFRqrf+MFcPpW^&&I``sw2vb%kQH$1_z|_?=pMuXNn=?nq0WIHj8kci6YQ03hqbhCmI&-swwvCr#7y45%=HL+4F}~v@`%2Xl~NH3UHP-wW4
na7m{!fCzWViD=7e7DR=^6MRviNJy!a5H7Z1NWI&u&*300rzcTh&^mzWaRr<RUbim-fuLAv>3Y@=jg7UZetnx~{rLRw4J(n-y9^cC|mr;i2W4_B%^3d~
Bymo7xo=U4h;--CqLGJYj_<N6<kDnH-fCbf`80+4Nm@ZFCPbCuz9P_shZ1R>1Vl{Hs#)*=PHYXxmE*f<YT;dui1@Yz*Zhqd%#nVR;vEHqFSIxfjfcM60
t+H|^5Hwz}?(s5iP~tdyU_fd-fb<<IQTg4jm88)d<Gx1YhS<kVX;(%xLZBZ-@LVD_(4?PlGLM;&S9Dq&cYtxqZlGy@ELbHk#C*!BNJwCNg+vH4O3beK=
eHMCcFxwvxIagt=l}{ubd1jD*F9|f_;{tEM-n~mFJ;u~C{D90Jlkpw*@9AfU|WGJ>Y?S#qQ5y}H`M)tHtP9$3Vj#`;C`%lNy9$SMDqODyv&m&<Q(gyO0
zIVKos5qne^ei#B0)85@e-`_^<oQZN)RLAaK7teSB|O1^japTla$ZFL2au+;#o<f*6-3aHT%eK>z!k*Em;3#O#h}BJrtu0GW-BGpJNtsSIkTzMEMEH(%
|;-2G`RkSGwklvCs1=LIDkgt(TlKRVtX;PsDzpz<|T&m&HVcenKZN;N#>f4ym+q5gINt@g3&&@1jg%XWY?h3y^t**EX<eK9ORLRd91Bd3)ZZCCp4+$jy
>2W7bBOOhsVk*7LUD%?7tdUDmvk2=SilNN>@J+vEW4_-~jQ}s@Xv5ZYj#>PXmCE*vryBdCcW>`-RAFv=b-feX1dg>5&CFOeEDcmm?kKNoFs5t+!S}`%K
)=x+Xzmz3Df7b`TlxNGgf|Vr1JTl$-{7o@p@3;GMr4S{8EhC%uNO;U=JVU3?xk>L(@)kecfQI{5iF^Ul8H@!0{p(72sWl@}YR{l2tL^{+s86|uG|tD@J
GhWR&fU?8(^=Xc&oc(>QLe1L(%CFNBCu1R>tw)_#Y4dP7Da>US4Pj1(Nc}@e`>Se3_Qi`HMs`#=epg%n^JDp1;yDZU0*?|%RZMuDHBI8RFJNNc)ODAkK
8f8f~LdrcwYp_Z$vLGjA9-jfn7$Gk{i23e4AA@Z0!)S!PNb9+>H;A(dig!HGdT(w7McmRAqozcGpkaxF0bnsayN$9#1@<uX6JA*=t=ybUehPN|G`N4RQ
#JMTjc#l}s$M{3t``Yq;NCm+Zd4a9_`z=kJ;T9LIWOtc=%>uC?W(ktg<REwMqd%me20uFDZW37HG|HxaDwjLJq}c1;1(r;}7znwyXJ`AimM$JtfDN1;?
;y~c#F?Z{6ExWMrsbw5D7MW1hOj}yFgcrQxc_6Ky_YI^MV4SWL$Yjoyk5M(cawp1nX%7h(}9`Ay({UL(l-}loLx9?+M@Y#CyX0Mz?P;WF;C8>aWFJ}B(
9L^g2zIxOt*BG9_YZ+26lQl-tT}U)kUalrkS)SzKTMad$KF<zd(q|Eg`^ornMBf8Zpn^B<K|7I}GXpwXSUn=|g?*q#)<w|v#Jw|R0rRU+suY<!>;Z)vg
3szH$|`8HaJ{{1eEtb6!59AK;l~HpAaYhT4<RU?9sH<Ivv4J2Wl-*UB;G$lDK(n-pnhPPE#>nucEcrzRB;Y6l@cUg4(FaO4Tj`G749m0{v6yd<x02#v#
W^sk+Qy%C7!=b^Ut1bWy~)ftnQ3a<`hKgZC>j%Ct1LJG_IgeChdqmf37!Y*suphc{Pd8zw7hJx0F-qnMAI%WZ)`ZB9DMONb7r-KJ+)BQJNLjorf;L-dJ
Swjdw-hr`6so*VP+{j=d01?}zh=Ww$3`t-Fty_sZQP)>l(twc6!X-j%SDEH_`YI#(W$%Tz9;CldSRX)}~^mA^S&pSz~81Fi?iYqiKIQ9fKjGo`nV{=wu
VbVlqHJ_sem`$@MB5rO?s80yoQ9L=Al%Qbj;WYy#K`ABr=C0BfYg!3|0QV6|S`c+i@xT?#J^RwOv?)%h3(Dd>!!{!#vAgo@>+aXBIuiEB6-l!j9Kyx9u
wd>t?fhKHh;CuH7oezBhY@FkMiMDPK4x)-&;!+i5!j_SW$Svm#_iIEyAOtz$yoVakQWBM|TwNOi9z$F%n`jLxXq4g282UBCuOBry5*<%~?2~JbW1)uzy
h373#Oo#Mh?%5%Lv)N3QKMU65E(HaMNPyfx6fIem~x-#s<NvO$^JVT7j!ptaJk*R=6Vqe7tG5`tWl&hh@qBoqb54Jf#*wKKJl*xE|=!!s$Q=55)#)w`_
}7`ZQx$n%N(|5e2O>ulX!((4v1F9#v)rp>cEfdPg1LPtVuB`1aI<P+!6h|e3J39={;zj1El^vbTOZPm$b}oZH*4LbzEtz&Kn@~pAa_R-R(rHSG_v_EDR
#7cXPi4kAwwp>E?%xUPPzpR!j5*kn)hke@fL>FW3*y$*{fr1c4x3Fa0Gut?+|HE#E)l*k(E|CYe^P?Vfcao=c}--#8xx-=p6b`tSXPPZpR{8k6|=sqbk
m((H#w5Lkq90T>P7$fra`@P+wp5Z0#p9CC%&;SqUDR8Rqs?n_SK$S*4C5p23aRYQiT%aO_L$(?V|?AVP-CG=<F*Vmr=F!vCh3kfK{N)s6b2gMV;;U}2y
42-zEzf6$NUQr_N;jn=DDal>0z7ovEVGXNt&=0hA%<|!p7<=HwUpTh2sYsLf8!6mE@h>0n*(d7c`M3XS8!T?Gr?W)aPiooCOh%;kr8xHY&0_qs&%nPPz
K8wwMd3^n#t9y>dsYv@{NuCDqGqc8M7SSnPKf7QQNz9Rt(SOnUk%{NxPKW^hR<&(438&riv-c@3U6lEbRzgzPg~611O9zhAnKqr?kQsQJ<EUEk@8@QDd
CyzU(c1mr2tWj7X=cQ{n{G%_xYuq-TNayfHQ;plO5kVVe9A+j~xR`iTjff4dW5+dx-l9qd;R<=zz_I+$v$R^b|<V(Qn}+F=i?1`sNsnl!a&67o58qn4N
*l)SqpDA<n;D*}mU9%OGLT^_p=!>}Q%m2KL!kNg~}jzmf)alpr(Vl*7d{1VG-ssUir|ItgZCs>}XdZN%nb);deBv!Eo?;wub`D@ea<Fl)?bFd?y`H{Fj
hNrI#q4u!mq?g`rRy{~24<NUWX>6LM!YJtx+dtnZU>_nWH_V=m~*Fb_*^{gn#{s%(;Yg#Iic{2g9#1DeWCFqck$4^V<)B<xVmdW?k#ffM_x1AVummw!n
Zm@Q^m_bfAkMR56;Y@Vk0oZifGrT`;F7qog>@SHBo;I5RzY|T#;ss$zuBhWT*;~~irU8FF#M@_Nvzbr|;m|L9St6|XOz`uHlmxGzQSuG%*cHfQ`Axu4{
y{0%t=2wvjmD&{P}Cj4q#|zF$jyOfkw^+(IIg4NNWtf|6#gcvI3H)H%f2?cJBWiPe`%En=g$*zTHo~VsFHeI0`JZrTDUp4PkxMt`U5bzT`()N*elz|Qy
L0(%^~NL8X-#Y`2xY+qFIwvuAR7F^(xC3%0S1Sr{Us8oebuLyvf%4BhK8j&1QOvZ5Pp`0B)<7r!=VcxthIukh&s}Uzd%UiyhLft9H>ky?!8<+bxB+90~
wA9dp)YR>Li&w=R7DT|Y`bBXO%c%jgKCrgf1r_Z)!$m7iDf#`&RGyJ*XVhR=U5DBR-=A{p+ZxgXDufLmw+!{AzOkDtGfBU-E5Nyotua8@=esR}5=?Olr
WaDMpTAiG(c?Lh!4djOfT#o$#$Quj2VnP9#gl6#G^8)T2I*b+s>e%z$LTu&Vb=fgF3x`MwB4<tCo?^58R{}I=!;y~YUxc`-Ye3IIUeT#?GM|<AJJ^;M)
?E73Kb4_ITf-p?^@A^Yet6$N3iyJV8`6m$SCeeT$Ual_plNGf4id}JE75nkjW4QOpQFDR7g|CNfEq8<=E__ti6Z74zYUDD3x^N217;C!Gu>c9&H;mF~K
O0b`_U#3JWqJZP+N&G*abHNkY3e5MYKPCCD9Fh&H(o+~le`3Uv>K4N%Jm`kQs01gfMW7c<S3Cs>4R17A(lvZ<mCBxrDzSZ_|07dEsPWCrOl@LOb47#=H
YLV_=!yL)$Wt)#?RmsnP*znW}oG7Uql)EZ-xC(J<`YJk&4)lOIH)Dl%-6>KAqCkxCZ;F9c>SyN*r|-*KjWkd`u?<W^xU?XKy&*xp#{<3=e-6b5o;UW*~
})l7C!x0r7bS?LM^Jwx!r_B5t{R_BiEeAGOQABBK3)La7Zib^Y)prm?*|ZnyCY`Dp|W5r6*P-&rcnSY9QbFU?CH{@wF#kbm^z-P9fl4enlWyQ%Lq(?nY
E&xSIgiGHQPTx<s5e(#0zS@yP-xS|M++Zm}FKs2Q?tmI^vFG6$b9T>nsARM~+S;<cQ-GAq+680lWLm=>C^4udfJH_y!`Fu+2JY;UWViJKtzQC!R!E#I3
-~=Q;+4V88021g*xL=pX^I^wH3)<(2`E1wy``b}{8xe`Jh(Om#0<3^q`$oF{eZS@BSmU@!Ii&4NVm$mv4}dGL*Ti6SFA?3{E|uZ603`Mf-_%0#Qb8D_^
pft`wIV=)l5Oluh{z)r>ah{}1@L!*#RgE~^?e~qg~ZHqkV{YE%7lOKzbBKg1((Y^6{LV3jcM;U64J-XYt8<5e*)dsx{~4~*kOO%kH4><v2cXq#nVs0_=
2v@;uTnKs)>^GbXw;zS%`{eA$w2_-V0TEnoT|^c>bT)fVdoAnME5m97~Bte0&iZn*2)HX(etqU*wBwJRpVacQ|&d!2&-T9=AeX`~-aJX##>I0>t$f5_Q
B|lR=@clHfXi+5xdlEdp0qjt<4q`IrvQ6i~J>y&5tN6R9wg^E4$Rf+q)PhyV0p4K~}@f5Q4pJ1J)qSZIZh`zzNYtYQ+*4;4L^GodbjpWi+Ij5X#0L`_e
zo_jJr0Np8D0s9=!r!)8!EsA7<xRvr=f?V_-80IgKcq=ajiSoULyER;dC=w6`Z+-v1U;MfnOFNf=M#wSNQS~$m1aK{Dn|kf=@m(&|Lk(djNa{6*o^wPA
5-fWwWs+I&5GulBWGNA1{wqFv#%;<KZug>hF+!v!xC)%sl<~)^K;_M)!JFZM$l%r{$tE56{Ekk+5ZmlkQaqBDc%K^)?qc+8BkndF;6uF0kJuyAl{OxWt
tzZ7&ZnP$Dx!FJ;L_XQ$9t9vO>79`vdsN9Ls}TFs!0y13^eN3r=i3CUBB>4TX$|E9Wg|~bk(H3VlX7DO&9Z3O~hCFg#O3<%cuIOb<$4YenHLi>ZByfF#
@1h;PhIgK+?NlSv0LbKJ$z!p!wMoh<gmeHlG?D(%9h57F*g4=&f%Q#QC*diRw>(71HdAqzatRDSwb(fP)t_tz#w{!47ksAHTteJkzNYEANI1Hj+G@!ga
$LFu?kv=!i7PdI<N&Na!yBn8&4C)&u*=p?QKutE~l@JiYvGxj(QV@C&G^mQ!d%%$wi-N0bVZ7K{s0#dRaVK;FL3Qnzvby~}8YiX9^00H@7HpQJ%?yu;h
n<k*h`Ng375lkSk74e3E=)42fq@qMJr{xVO{EN@%ZRwaRlJC!_HkI7%%@T--YPip2Zaw$~pH58DP334l>8PA~`!>YcwoGnOt@KkRJl|^Wuf39dUde#63
gGU~KFz6)8T2i(i{0MI6nle_6R2n2N&a*o46>Fju=wfLFIDv(?q`=AkVn33SxUFOC!kWa0;{K96oS)m{hu5X-dkakUV;15^6emC%+OwNmkwxNTeA)u)@
blM~pSaJYoVj8ZzUv`qM+&l$<0ey-95e{Y8kM>CEU^DBN~OioiQtHj5@(t4NQp`7JW{R3Q~>L&ZXa!(LP$mp7k+)J!~C(B*%K!t_Jd1h$tsnK6lB)uvd
=_D1jHu*3Wkm&Oo%P$r%sm06Ec`I<!|NS{QvyK!1R?{*b&9^ISe;_j}eHNm~E(i=)r?uh2pdgOOuivPDLB02>U7Ae0F9j7R(sTfE~!V|Ls()bWJuOlsu
xna0@HfpmvDe{G7Jy5`2et^mt?mWQNmg#wXAnAZ<ne;bhKti8x<G)aH8uPbPZZvmIi77MI6vootW_;+31XTfyS_6shhBv{%yU01n|<4@;s8V$2YU?P=Z
{?J`+b&rv2t(8=DXQuMiS#o+e~K2|u{Xqyz0OT1g!fH<u8cv-E#&tEp9W<SAz`Q*7<mf&#MPu~wB<UQq!b*V?S+G%epM#Nh_Ch_AWBPawVJk-GYyFVEs
xZ3zmxZmN^nP1-#&xfOV1Er^Ci22?G!grP|1dsj(kHPldCcrXu#oRl^2~okCcT8)L(b>21@A$oxFOWCguP!dcd~sUO-Y*)qLB##x6KQEB0T2$hx@L5jb
mB^FPUv0sE99s?U+S-L9(eKpF5c<y*I8sDq|M;Od_@-Q*yduVy>KXa`|`6_%xA-8Acr5>E9lJG_$H4&_WL6{?r!vPi<5A=Ux-LD-H_zD^ihyCrGxa^<v
*!Cu)n_Ze9_@+chM$@k(X^1&R5R7eN4mqrY?y1r&dYs!u<JpF1TMA_sc;{-s|}Ah9K5uE5~}as)%|C*!o|EK7w_{|1pE_#U;eB$_qysK5zr~W9Z6^#Qd
s!moDN}y5bjUm`qLC8nod(cp4EssKEXVlF6YGCg7ag)Vx);3<c<vnfCeUZxD&9bj!!(@B4$5DCeg?To6{imR*x)>H(bS@8{}=w?y<o%Rjr)*U+XX`l|`
1*A;}vP7_zFzi6O3dRKE5amVuZJh}DB;QhhPkBxiKb=(n0sFHbOQ!XUg^+nb01NVyr_QrW+Or}YzwcBnqQ8nZ~q%ZnROIpAHe5;_g$N6!q&Z^EoN(8Bh
_wSU$b|l!CoA;uV+B=C}2xwZ`*DKst&!%gFNeLiXBHOp8hW*7f$%5#D@dtOu;lX`*3_7^Z22-YB@&r(X`a66(_6zcjPRo=rWIDjRre2-n8CD{7{k<Mq)
6j5J6-Stmknwn;PiuLrkE<Zj`<JI;HL4I*os_EF_Z0Ih^*!GNZG^74^OMeCQ-hFtYu^CzCf;AH^0=Ah8ibWJgB$$OQ+q`_$o0$p13Cxfocp<Lzaemmn{
&!a_{uI&v>&hiL(tt1_#y-N(u^V(aNCc6aW&?XGjM*0pJcERk`VOQ(Gwz#@N&6AbE5l*3iYQE`5hGlbsY<%6ZB*T^{7y{<M{`f@;H8Q15lW+6TwDH7i2
E@W?|oo;~FE1O=w>I-O?D4<;3iuoYD$>t~BZ{Cgull5-hX$8?*>nly5@kev=9`dH#hN%{A~8i}9Z4KKTP`$){mc*qFc2$og2G^$3B1)5@}-QXas@*_;g
T7)|QwCl}MYuS3FH4|(6DEC3yp(z&b@TOb6ole0&N=Zgx?^Hb-Y9s`}%vNTmE%%6FxdzLEOCgd*$|My+)6Z6gVYsjwjB7FS*%MpxVWYJL;Q?%dnt_S!9
mBQ9=i7P>ZN`UjS6C_4+X4=K~@ADx#AN(T1{Rwb{O3dVu8)V9yGj2np)qq0pW~7YP@1!8)$P4m06P_OJGQ9pwNZ<s#ScugWXrl1#4O{-+uh_p-l@^J5=
fUZjw)j(2i2dPZ=Jz9L@cG5zf^p!h-+&2}Tcn6)*oi7Z{ywwQCb(vN4)O|%_kT7l^zEHse-VpDd{H1u4|II)l8%+5<-u%-?au8wobjt`tzwI}4-yL3vw
2>@{PT!Xep`9$>EMnAXDdL2R|6)onD)=%2P%Oo&Fr3pE}<Q-M6++!j`sWOt6f>OFF-3>zvU~1c)lLtJ*T~plA-i4-X0&1c>cP?BHzrkW4|h%am@dW)<V
+z)^lt_8x0^AG6^F>js(%tr?0hrG8qYh&+Pe+!uf?L8}C^9hx41?oNgR+Lxtk<G?@6D(;r~OH+#HYPty3{3_s!JwOfeIt(N+|l9UEi_Pp06r$(A&Y&o-
ViiP=KHc7jll$Qsd+G}U#!gp}KhZlu%!4xCGofxJXDl!FH#7aAkBmeLIH|_J?N+$`I>B1cGMp71#)cG~r-!^c?3pv&5{nOsifx?ZHm|q%zs!c^`U*@<X
rl?Y2%PBFUKe++pK<iSRFZ`9UJ<6GhpQ0U^-3)*C-%|$8QO>~wwboyq=sky+ubqPK+iXe^cl-1Y^5MlXh`!&;{Bv$N--ZhP<iPpMAD%Ixy<xBgQ7n~@7
8AE7$)!M9Q+T%_ZX@0=yQ4cmNc-TKgzR6xb~cp1FX;*oQ%<l{IY|w=VOB(o=JEVHv7K=!7vJzm#hXAU?4jdis8o`K1<t?KoRWeW^&K863X&-PyT9YW2a
vk{z4<FmA7+}S+eV?Yl~u(jTimZn^;>^Njg42LjjF%8P~IWsej2KI`UBoyr0(6v=PR0t<Sj{WE!tJcuX6f<%7sz^B6)^gZzi7a53WY)$*?;FzOE{#<P8
DdKg-e_KeL#Ljc8zLUa{YZh7^$Pdx>!VXmyt7iJZ)$e30+U@rbZrwBqsufsFej3*IxSk}38lB?Fnce5VKG!DX^X3h7_mUy-*zcQbVfms*#1%aaK0W{Zm
v7C1le?$>JtCQT|ST`ur7uB(aodxJv$BA+Jsb<_4K*IGWsnle3)vzi9cJ^jLCmv<^S>B=%pHMv&Ov5@?4V|^d@YyCX5M`%1iLVL2wq9i_v8^J$Ww!-`8
H2eXic=2$4cV*qQZ`GWMIkIU(Yq1|4ULM$}<meDwm7B1og{-^Mhnb~DAMFzEzq>JX4Cvl~ABGbf)cSY-fb?xgqgzIZ8}(SN6HAtX+N(c%=ko9rf5}seC
$zeVp)et;5sm%)s&PbLb82uB?aY&yIffPqQrFS4%XBh`zuB+pI@?af#}#ngz$XX%rsFOR>xDLftJM5LVnf%6t}X^u5;zNSkEigyStaJT7aRh_Skg6-l;
QHGe_e*>w`eYBwR}z*eCgMOvZhEXF@Fc~otC{40Ue+)GydK`%s1!qSWY=eh{2J*vpUHg#C1OV!J0GyP!F&}dvH>L=qi2m1JB0%|GadO=~Uen#BgNpkc3
Rd?~m(f^4*TlPd)tTIk9oRke|&*&ztY#{YR1F3$8Ma{XsO2_Vai-AWa6sWltrj#L~I%&u4Ji(Q+p_=Vre9E4V$Y^zMH8RQtQtRLyVSzJkOt?((?BxPNk
|n=(V3u>VetEPqwFr;wZUAg3lh8^L}#KiYYD<NYT{ZaUmg+rj-C)@fgo)E7A4{)QWt@;YKW;mym`7XQA$J#%+^Ts;txGj1b3O**O7@_xI_>kRk&qqT*c
VE^8K^M}4(#q1<TK{)7}v|bTyxvEXCs5LQk#Sg%K5sm=rtJgQ<?0LlMS{R$%N7KPE#1}kUNXPu2Nm((WGKSQB&1CB5Ydl!oX*2u%ozBuPT=+n}Q&%X7&
FJL(5BvA!4OgoynBW9p_DNzVu>Z29FkV%+i?8523hYdfPuw46zP<{X(ixl&TDHg+mArxg(zl$KKbZim3;QWP5dYh#NTPkox#Iqv_PUh&kB8^Gx~jK}>B
~qW?qA{1dF=0rIlZ{@#bgNp+{4S$qrrZ9`~1>LY{>`6h{=kbCRJU~6P4Mr_u_|$ZEL^3mN05S3rA$qGhbAIy1?oDvEGdNAynve)N~8T*V&}Tgf28<Iaj
87dNl(n#oJPM%K8T9&ol7&XwNYJQTKTB7X`wz32c`1xxv9u)}4!W*RKMQI4fF8C!G-KCF}7iUHtg3znkEm&oXlfOx0JYvc8Q@7A`jR`}503VO_{AyI_7
xov>MbWuc%bX+g&;_22acNW5R5S6~0`-z~jUEwn_)q8vYi-(&wC3`9=a`NRG^AICO+$L)*A56@%mjWY*a+-Q&Bl3Wt$a;@hKkRuI=&-8w9rHB0r6I!wv
p^p8NXnXJHq=SdHwCx@#RdhTs#f#z@FC`MBaa83ov#1sxiDS=-$x#bvQ=^Cr2?hzUJXViodrcv`M28t6HQvBBI2==O_p}4i{rK7Z(l78N?=fYW>xup3^
b+Z#UU7bqQLT%%AL5_u5ng%yMdExNlk7I0pL~|a<D##k=rV9X7xr;^A4UuygV9Uh+pr@_UMO$;!1@p<i<Hl6b}fJfniGSzYjp(mGpAGkqzB~9-YFgW@B
VCMll1&tvGGg*(|Fk#6YdC5EQk2VE7?F{suWezx;GO>upJ*umL5>d?-X<{4dx3Zd?|Q&o0kqa{`&sDXvst8YJx+ND766D<k*Fx+HNHchVTeSwwo}dtYj
NHTv&i$bWDhFaBEV&-&9gp?Ep&Vv)l`F)?$!fHez{6Yg$QpbC~R1rb@&yAnwy&k6%9<Y^wd!2st5cZXVIVSTTRqv7U_Ws9AuDI_IJez?-F@+jP-?P#L1
$)x3k(Vqm|&jTf4>0w43~y(yhe-m#=huJ#bD&w%@f3B!AujIfg~_Q8n$-{(sJHSiJ9dlG^Q58-os`pGGs{WrBa59bSs18(OG@Jd0mPT@q7=HK<VwkhYC
#$C}#=6M6@5chWuR`TH(Utf^4s_No|=no{QNus_+!PtO&!be}e%(wz#Pu{;&9VJjqUMQr*uK$50+eao9uIeemC$fciF-s5?Owq00Ll1y&r^`P1`el~lk
3hclCG~MWWaV{j4(b7Pk`j;3x`mpkJ|afg^HzgA1DE4g!r==_<f`0aM^{&rQ5y}y-~B~5DtO;ab~|LSkEdWH&KOh#yvu=P*ZPL}VFYgX9?2UhQz+|k6{
Q;SGR3?<j_HCn=WK|d3!Y!1o)?YJCy;ldNvipMr??Vr*zFjX+2a?ud*}_Q&j+4FYOah&3?qT|apO0wxKkuRn62+kS7x(xw_aB{L>V5Z5nY<-IF1GgPpo
gT(%}63%~`gi(8v6suR#eh<jUYtRw418SEG_HZz6uq3XU71Ss$E>PO1h~l?7jUv~x|IzIx{fzp{lSy5vhiwz>nJqD_CU-z^k~oq1DcUv3E`?xoG)rx<#
09q|9$qB80vvPOsavK0%S${cF_duwihqOo~?iplSY{%b}{E2j(O_UuP;Jx61{zR#z+{wzNcKh)r!>^H*xYkL=XG5kITZ?lkoUhAcu$QIY=pgop`z}U`5
_yv6km=7Ddk0eMEAO-o+n-1REf+vR{oTr!t%fr|Na_EawDj<9*t)nPNxRp}jHW%{>mZk`+{X1d*e~b;q4!m_jCW+19Y4+qBG^CW>*dfDwL{4W6SDR#Te
$D<otYz{AIej4GCH&pr&Jp$T@m2Q%vYRlqonB);yHqQ*ZbEBS#7o6#rN<kB<Q;4;H|X0Q3{4^&jAXc{lu^{@#~FBGn1mIw9iZ3*2)O4BV!?AIw@J-Y!M
hTH!h3BujME|Ldva?8oK#q@vp8L^73P;C;GN)>JhBZuZo5-vb>a#@F|PXab5~@vvFkR~;*Qr}$b%Of+Cw}`eW8dy(q13vd@tg1W49p&{`QQ!jJ~-VnBJ
0w^U)*W(G{1gsd<>cJM_K0D0jpCDRW`{VFgk|JH55C6bi=|Twoct1$~V*QTE!U1&ysDBJ5RA$F_?7-D1CgZ%^QUxk_{o9w5x&rm)|y`m3`8P`t?mY@1&
3ZtB^mQY$!rc4o=elv#0p%F=0QOMTB~U{^&cY|z%B`1B^p?l{Z`(0RWR`*>l0g;&`ZqRfsU`04wZdQY71jiGc}NOIUOe!a=$oIa9}w)g<c?|70xW}ZJH
+Q+}^!|dN~E$ym9y8K=ur)dA~k9B|Fo|$Un^Z$1<{z^<`8S>o=TlIHL79iB}GG4YvauRHslm|=LJtQ09iE$=~dC-1d8KG}Kuac%$_;D`l-~HbiHK}pFy
>Pz!=PJY?#`&!*+(U4d<%bvz1os)%T>+kmN-ysqO%k!o>Ls_`5ci*!SL7$*NEUb|Eo<)!3|s<5WpT~yeMIC}r-8_3T@7rv<3Q^Sn2)ALjps+7IS`mnvS
%+LSpd06x_kj^*oh~km=dG5g^vDaYOnjHbHJk+UNyXKMJ3jjXs3i=#84D{jh-HCHv(1Ieu=HPUI!+w$@)H%us@AIUEK6UYk+Dnsj-<wfMdO^r0|ks|Dy
SoocSZh^M~Hqlb?+X_E+wB2s*{@1`?ubTQxDl{UsFfkDUD_#QEunnmVy7gvY9P)rU(C3nZQ@g+1D%ljtb@N19u9L$tVCeMdCM8>o6y#cGE8fp~*0s8zv
NAf=`+K@3mKKg{#K&<yzsadFK~ba_tO0e8yL#u2`=2e2=Xav0*a)TDsp)EjZ^3L@?|<m^t}lYnXb@%0HFms3hUE9J0adxfNgE`}))nFXA;fMVV}uL+3M
hHy=O^dZZfK#P9}KfXkm+^;p*)Rn-{dLQG&e8A|{tqJOt`~gGm-0YM5-BCm`zRczG9!x}9NQm!FkRCuvm~CL!5_VvwzI8ZfckD0yeWn>@`uqC`s84*<?
q(%ki{O?qbk9M6=X7#5KE?CbGDhU@Z%dQ9^Y=7AiIF17Clmptgmwd%g+g~$o^d6~%B``Fn;*mN_E=iX+>{L5vVVymQpNqaB9AudSb=Cu%uN}w!C?Nq-i
OHlF4tK~bz$1CR+%6^(zmA_b$SEN$8Qn!zxzZ3^$9gZfcg#rHaKXbO51?mjKoK^C<|jaEV+awDGf?+G9Q~)k$C<r?DZ+RT9`k2>Z3etLq*c{jE4M7s1U
#|&3JkJMiq!XPP<)-o<&@Fxjaul=xOjKh}SE+kKPQPAqBtBYS5vi*jh^84P6CG#gV#J6_<`kzvDy@^bkXWlFR*GvMI*3YiW@^vpF3xCG7<$I`#u0=bfz
gdE)`f`lSW#)r~uFjEUgWZ##qp&mvi1`T_H+yRB?d&}KrgCu<mj<QH(K1N(k3^$Yt2A_p&cdW0q{1e7;(YEyK$A>pkxsg1ZPr(gF%udI`}TSTx%nmr)N
OLm$PA%6T7FR?oHSL}D~$v>F&H9g=_Gdf^+@m>>o!J)WWKXE5b^7>Lj!?;17B-G(`s@RYA+F!^UXW;x<2q31`1?LxF_v<(b)PPf-)8+2^6cP<QoG8DTp
-~`-^kFM9IrReWj+N8Owcr%T^>$yUQL+(pE};L-Z`@zfZmVCm@ElECC$?4Gm68#-$Bgj)+LQ&V<U4-M*9B^l0*Fp+niA)`VGekQUiuN(?T9L#Uh({M^;
6Y_Wl$hZIdU6uNw<K%gJuNfh5e-*U&YoZ)__QCh#|y^A_F=<ZgAqt>=Zx8z0%j;5FtjbNqNsF4g04C&LY{mcm{2t{5X~$3dFn~+(d2oGy$=)%Bi<(oL{
<`@1A+5GRU-7CnQISa)9}$Z~L--l2g>32Ck)U+>un41GjQr#)9yz&(orv{!DzTUHA%B+2j6wHm}S+v0u6uIw(IM$M2+Z@of3})k$<*UGFs(UHS!!rjH|
;8W#;*(3zM?!BB7!H!~-`>+u8Yr7v<pzsG{8SLtuQg>3>)?uWBIABHQ4mqQ9>vw#{1mHmD%B%MJ3uaCHFKGlFJ&#m5|rr0I!-dvq}CS4($jTcp$UU~{z
_1K<AeZ&00hz@a=GFyh*b#(bAqxv3P(wnZ!=@;k2b8$=M-Wu31B{~NJGwL!x@B*q|`Ah{#2-T1<uTugyB9OTDY3esX#NW~AEEfAym&MX(E_Vg<b0_ZlR
OpxwDp;pvDFvF8Y+`lJOP?WWa+=6KjQ$2H(QH!PqMSrrUGitfAFe@sa^6Mb#GMDozZ*RnPdBW@OZ44p>n)~eFTAG5yR}on)`_=E9sAgy&L{g4A8JoS>5
5U<QH<;g*u!af9Wjvr#)s%V8O;+R?*<R`-F@(U5wi7|QalhHV2&Gzq1*r{a6D;djZYQeS||7Dbc)0kF-cOV|Ni@Y@*-|M{rkQH@RiZA^4)^_3+y0u*Yc
jDQ_#sbr7-;i`{&zh)^03Z0&wxxUWu$k;-YBuNredsuCf#pathN<@^Aj9X`G}$>$CBL{V8iSI7)e{^w)lIrI+knr8M)Okbd%lD|tU`@lWG7KLYAzRp3!
z4L49x<MIjp>E$$u2!4uKP^Jzq6%lHyS(uXVLq4$ai@)aj1}y87s_&hM5<q-g*?A}pf~R`(B!h}^zhpVzjR$@zO(L{q<?^f-pfvTr;0@8~03UwTt_n_D
knqzgC*sBw0lXE8aqw}!XhJj=ytyVF@z8H3U9sX00l0_3@a9qzD6*P8>xuPUF(U---u8BgnDM$1YY`<5m`a--aR!+JnCi~$>u+X2@yiUE;<4C2M6J2n&
=<0VxU1i0F_9=ih9hLgcwf&KI1JZXHuf93lIdcKo4D0Q$D4cc**7FH|EEwdy>FCt;w5bRNAyTVL{46iG{1%V0<AQ@g4;DkM?j^0OSf)n5M^Z!U8w^0Pg
K3(yFQ7mBNB;Wj^>eBNUDZ+h{hTFF^jtFIkwNVBGf|;#8NLablj?$ohbS&z~FsRbM*H#Ay$3aO~vd-v|oge_zExD6_B^!QGm;Y=QDifCL)IDf+YNqUqI
MK3}}%oPY@e;etK39JGw}B#5!TcMwxlmz(SAwl;OqJ{;_u+JFYYBcD|Q?$^#U0Fgzi}Ad0D&DH<M#Q4A8Jn2dApt~LyKVw{l&KES70@7_`uRqwmjv!r4
bKwf+gnu57Q^3^iaq%jQ+=!}1&Xkk4~A=HEGXdZ~auXyp<6^*b4HhH(7o>L=#!HpR4yd7d2DgM4T=SQf1FM(m<dz4=&|Gf5Qs%wSZ1dgfL9Qy<vkaFGc
RP1BTd~-~M9ny~%#O(u@`iIihh+p)REuv?9@g&6IGh0n=dpl;6J+)EMfIz`BKuH7fAFeE4t#$tHuX6;taXA<H`xK4|Q&nep@sCJKKT7H{D6^@<f>rt7`
7;}7)x8<}oUqVU6D#TZhP)t&WkW28S&}ebrh9O>0WiL0d0V`6+1S0sloZmq3$XaJ4&>%~v!E~8$hCQqZIu2YLzuo#l<#^1J4N?+2EvQj5mx%<v9<QQy^
x=U4Omvh406dNGyj9<9F;6iLm&&(-ib1L{mZwfo-@R_6_z0EL>yORNNUqCH`|QnUu`xMJPi-|+djMr5)TA*!<rpN+~jvU@XMmLjK}?zfran}_VwCh$j?
aQRE<(P(0!HnpaaY2u=AzANJB$FLDl@z?V|RU0~ghg9AuL{^91~wcf1=7)Iyh;nqM)pfSg6?XG>({-|1p}>Uco<iOpoqE!B@05Z`yZgun%je=n*kw=OT
)==Vd#$utcd@ZrkN8M*MrVRBu5R|JU>#5~Twxnyvm>o=y`o4-@fmZR%WOTP|P+DOfqEwM3V1DM#4`*g+M`8gtOeIH>p1{?j#mocw=R{``yvA5o%{Xk$R
8FzeT43WQINT6IB<vSjr44;N!I17B7lxqk@VY_&WiH)}04e&~DDgMkQ|Kh_2Cs5xPH^_W>e{hEw<;QG)bKXbskw1R#Yr2i+kwCgUnk-*S^#i;WSzmP{0
-0|v1~pJ5-L?ZtS$_^MwFXk-Eu;D>9~=<oE6goI;Wr+<E-my?wSrmbmnwacj~Szl^ft7Ao0oEQW5Fc-`+gAo@>C70%*!y(#X7N7bz$4DYu&nPZb`5kv-
vaK2hx|Nt}0p7-5t_wep6n2(}lpJ-uo6M6w>dnzqaiLYz@+nDRJAM6d?XiBvPCm)#ij<m!|~J3b-L*?Wt36qZ|0RzwgI_p%w7-cl(C<-~9oIA9v}^iKu
=^?fR^<{<2IVP@b3_5km5}egy?p1ETujh=fvuMloarr7n1NKh@pXThOVt#NshX{LQxY$%tou<Q_{A%Y?pN*zCG@P3<sH`V6r+zUXAw5#V?03|)K^3>Pr
PZwpJr&m$IJ;Srmd(vU17*U^Ohr`}saeUKJ--q*{ix&l34RyF-GA87**`@6e@@Im>|oM0%#ixsp&$yL60e*QkcY(CbM>(}4@;{iWiHLA}UNDM+_64#MG
)Jv~E@GuyFrP5EIx+^Z?XM-EMxalp3)jE|K`E{ItmUMdz*(=HbbJT(V4x%?a75PQrS$FBcjH)~BeMct)Tz|0dTo!KdG}agMtP4T`jQZZlebaqeu<=)H$
8jzEt)JQ-WjBXBh`~{Diu;UB!1sK)*QJE~NB?faGr|rBoV?XuE2umfd$)5_D?uc0q%pbf+7XCfMdu{4o#VVq_}sp&O8q=>!|&o}2{s+&n_}rQVTMn1{c
;)VgX-9S_cyWDYbE0j@z=m`>Mh*^S$LII?w0D`{xC#LJLz2C8jwAJZv1@YuOR6n{6Xc<W<#Q0xvt<UF3|3s%oH(g$=FWpnt@B6ww+f>zUzapV$6}_r?J
*#*kTXzx@Q_ppBwv-N*|_rgZM+Vxb~OK%Ee#nt)2#5Od!A$zD<LhKLEvlV<LIJ5Wjuhk2s#0x@^Zto+S@z{E5Ox@@ckjhJN3{Qk$FvB@evinO>L5o(I@
|g>8mkNPj&{b5h_REo3@&`F=7G8K804kUH|n=fD~&6|>3udpkZ7p)_$Bv7lJXxxxAo>4W_9_z6Rh3Quws4qF!p4J5)O(mF}UoIpL51qJy2zER)3V*HPX
>YuyWixcNWg!pw!)6S=TV*B)n*h`&P70^#q^=l{%@rPhr_p}q&5asI{fv(ddf7G)JEJ+)p{P+ZQD}<-*L&lcg<iN9G2UJ*5g(~EhEY#AH5C`m4$X40cw
%Q)$ch}h-^-F#w89x))uKh06hwKI`2PX?uKXrk^I#neu$HU<Fw;<1R;R&^Zuk4@F0C7VjUOx3}#{9>-izoMQPbP`VhW&o^A)q9iRc@1s_>bGP4H<J`Z@
c#>F3gq)3jl@<4BwL@6NB14nxB;T-q>+;Fsu1!F>s=1$9uLFx4aR2tJSZbBgCVP6;^t^YGAzY{vl3(`yWMzjG2=zp!$Dl2*p1_mxG`_vb)&@j){Ft^DJ
hf5I3@~W$MGyeGZ;+R5ZT&_x)1!m6(Ydq;R7no?TS|Wjt_##1-%LTW>*E8(I*(h+qTpV_4LO;Ua(hv@xFFSTw$k(0YMl$H#UZ+wb#R>k#FWPXVVQDO?V
FY^!5vF}*@=t%CQrP;di8cY^^>+z(Bxn?7v$t1Jfc8Dc@lngR>dE?yPpfrlJV%IVWFe##EP0YgGfFvSAqWu$WjrLg6Pjtibo3e7)R9j%~@eWZbJEN(wd
!2JNg{yPQ!jPfTZ(;w#GmX-#cte5dtq-cKCpR8Ji^0$BYM&9E(W|Svz(?^X$#2Q|p2txO|vkwLN4-W1%Ie0Fps#P3}%0ZA>>`ikkg-5cn^4E`&ZG7ioF
>1ozx?XKDqG-;cV0jvz?f|{hzqby`FQ!x_^efG<y8e|O(|G}^-%LGyQTq#Q(g%NX>BGqcXA9_Coe8&%rF?$5WKDIz-PNOnTVRq2?^3_XV*0l}zP#=PLu
%myph)zw(1ob~H;_ihw&)AWFSFQEDU0~<#03;+t1B^i*?f}U$y3%13x4w*TRW70U#{uH+v5N2&wSpKh5dBRc4XXdZH+bbL6sCs^Vu~&z(|LtB60Vg+hL
5e`NUtu4~%zPIUme74ESzR!EUmHun9$+i>`6}t-sNIet+9L;s>Q>dM9HLjq))$Xv}Mf9AG$k@10JE^zj>ET{9j$yIpsAaAGO!XfS;l8}>hd^oODqFa6z
WcH_E$r9Ki@HCQFP&cLvTD+?0&PG1M*UK^`h#f4j&N&-udJe{OoX@E7_MWj@!=8%8%QO!M8^!{xFmst!T;3drc5~+7xK=t$OEkf$M$On2n(sXFDf8Vc#
g}#}LByEfn&D>7;9~VdkWjk$>OGsbW$FvCX=x#@c8mtlj`0*Z92~$Qcs$Zn^^z{r>e>=)c77QWpPEes}>R%;#LBTW9yKoc#&R5wV^=CCY8TG%=i68bGA
pTv&92HF>nH%$yIL!7HUj%I~2YB7JHpff;xi)9@4mPsv_1jv5%E$27o8F^2m>f?S(owa3p=|g{blpT}xCm^9SjXB`d=s-C-Rbm>$ZzD4U+-YA`yG6A^O
dU+h%-Pp`SANa3I`H)a$Q{<gfw`hGCr!GB+3L@64sYaKFRHRM69bt)*ruH^}^!PEx52E?eSOT9!Mp(IW758X;6OO?>wDEHVnWx8`GDTyw^s?_3OnIZhr
&ru!z++oI@FW&U~#(wfk(`a16hyQBeP@%e~F>w;pg{>h-8q`Luv^Ai0B|6+{D)0OcgIH+956vJLO~_ADX622cXZhVlpPw<un@fA?pleWiQef`2w9_>4d
7;rcreio`hiTuIRU@SUr<_-aDZ-emCjd65h9;r%-;bF<O)P2GS;YSBRUNY{~Jw%`e3uZOh%aGx0#(?#ioai46L6K;GkvdsioVT_MO&Qbk-Ua{5n_j?B4
33Gs)1_AOHBuifzr#%ysjoZPiz1nYVe)peW@r(51^%R+g4Oi#l&nkS2bCO!{xJUI;RL|}MkOkd_??T%b|H?z0*=z>Y_nz8bahC}f08$qu-2hI2J#Rn9t
U5bFIS+G%=Q4FH=snxJ@Xr~}yox`rdnJk}e|7mJF>Q_Vog|XaW6j-I#-0kc-q=!=5x<r3N6!WM2}E(vqi5LsegCjjU*dO1{ju8x_O-gZ5`v43J;xq+#E
0jqKDct{e;d)i9om%EYQg4OR<_(z4O0-Cyw7MiN+7eU&cn<b(E-pG^`IYsCiBA}+smWZnT-r9?=vK8?Skd~`eD*o`zAkI{c-AeWI<X#W>St=?+FA(p(O
bwg_m$HVM~T5lWk;+yX5C4pz&>=L@?!{a4(^3?vq1L59B}YK(VYhqI@=|e`g-BfBTQ57-@}hOS9X7q%2Va59J^4^{gX2ysMlrePvCz>=ET7eh<~;8dVx
#e(qO+nxTBRJ;Pqp=)d#t9tuz}xk7xERsP7{`wi)%d+hr)z0@aUuQz8_qbX~^a!n5li1*+A?Ay=CSj<NH;Zf40kCWyiCwGp1m-E!*qs-ytZAAH%C*xC=
>Y#gpbA&HJpfEQOF1{HkhC=xSe``$p71+Q18R8~8gT#)I|J}PrBQBkT2RBuj-L)tmQS-c1A#V6HHr3Q%cvb#@+`Fh4A<qdE+yVSf#wFSr=5G=3^P6pLN
7Xd*=N$$oz<%uWElsZ1qD#Fbg1`4VyoLw&lKEND!SqOlTh%I2%hTf4z2@6~Y<qqe>2KxAKH%^`D;aKpGyi&sUe_3ey6s<?j>X~=<Y2vxwf4R{=>4U0`C
~%(w?A7Tf%eC3i2qe~Co%B5#1?bb_c8_ElZIsQQ`|(ffsQ4H>V(UCLjHFfr9z5=BZi<XvaT7V4-ImrQaG$vQd7X(b9ZiTk#752hNRk%*A85RE~0#)|LP
;d_dDA&^2U7;U?vr+YQS_WQ=Eu-TA)6q<bCz~0&yS>NOy461*16IAq%LW<vYj!v7GRP8{Wu(c<kQ@2Uj2sZ=8rw{Vrp*vns}z@G!rvFWQkBgLW)f`sPx
OEHIxhsRYMrZ){j$F$LNH@zX=1Y^A1slz*d#Fs&T}H~#*sajpEJ_jmA}>n)OH8~}N$SfL#VZM)VF)l-$&>)`x0ulGRbD8I2`+Y9Frw(!!PdHWET<^>+R
-Vix)Lwxln^mPBVDeC_RL6){fqWVkx%FOyAfU<yP(i&^{!-MD8Tt3F8u?vpBj}~rO=VsuIM07O4`v!6Bb?IgL={tZj((~Cd&qNj;-?Aen$cT_voR^jKb
0~sR8-KY%Qqd(8U2f@vAf=l?d}Fr+Rp5h<#RaMNYdo3P!V)K%=J9uaPpuKNEJ-f7wwE~8xQF~LBirRYvd421y0#7oQBxK`O^sdVIfML{8VeF<ljVSfOI
1%sN^ur!XQ(Tw0>X<2i<93wBfUXh^p|omi&F;~R}W1c2v!C{XPd_;Pm_(w;75Lsoi_mg6{}R6+u`5QKYXRX3r64gB0<4NCoUYY{j1nW4fPkGUO5fpRIu
UkT39Q@16%=PAywdtiPXgOXSO;jYpol>ly_IQx+nx+c%7SKO0LN#WMhf;#Ym9boZ#_oer*XjM;cL69PTXejPRBQsJ0uw#P$%AFXTUhWU-2Asz@K{fw_i
obqz>5<L5QLKG4N<dEaNl^1=+<9WwUjkDx=A{qdh8ftLZ|k{f=m{)#jHpxt^X?uZ5OjcejKrcwTy>QgeOO^;h}%x#gxufOy8=)@PyHTzrtsD?lLp#ohN
!dpfU<`?nVasKkD=l<@`7i)Vb2Ig=5tGX5QynPwO*T$EB_u5<Gk$#~I7x}LjV0V#3G26-Ch~KTuB5thu0>rO)jjC3`8Pl%hON?MJ(fl2H6uun9C$HiCT
9cs<Tj6gvnj=@9cgR&f^$bfYbO7;PGJ(TiNIyz({P54VFd;WK!r+b(?t%hWhrGa!zt0C{)s~aP(;=Q<*Knrat^>pBoH7-5&J2zvcgWoJ+zmvns8yt;4j
|?8S@<eN)FKfV?(LXLIlN+Na|_Z%e2>H2esn|basYfmOf#&-LbgjTLSr4I@A_}bwJDUXKu`x^X#8a$AhvBaAv1etfSUJfAy{9g32vWdA>!+8|E-@;nly
1W4fNKyV<y!bGqw=daWi}=+0IP)34tQWH(;;Q=#<}|YYOX%4aQw@J&0X&qcvxwXuz>J=|1w2FJrzJx5@W5oEyg`AIihp0QKl+Q}2yp*a4vTweV}AsJ64
CH1Es}O#w-LtB5a+UIxoVxBB#}3n4)zm?*AVZ-FD<#QH7)-Q=r_l;zi_c%kZ2@pmO1vI|Oo#pTDrMkerLh?xDB7m($DN!3c9NC$e=?*?PCUI2*8s(kOm
qx^{2fT80uszGEuq9^bvcmb&MUrp~G0rHpPQe?xpFd%ZwM>GN(y?!Dv3IE!J2+{_1s<jIP#J{nsVE0>${K2-8j~E8J2N{FgTB_x*C&<smfApo6{B1Jzk
VN8ZOHlYOdH2yCst)`eO2=9HZYyNAPTlq`q#(Y013nf1&L>CVRwL=sfEh-u;`;Uy#@{eSy=nQNlreUsBy1b9k2%2xp>(xQxWm(o^);U%st-IKfYs}Tm<
jM0?uYK=C%kTWV85mK_5qEhKe>Z_i2)Xf<+cpcs>0(LQw>h~=MQ|Jo)~@LSCsjhCxzCZBm<4F)fE5L{ONBkWcQ?DT^Um+MOLK~UpM}i*_EDLD8HH3wbW
Z97y)p!Iqb(Q1dyKAHfJ6WlwU0C&ABXDB^>th>Dw`hH4Bftzr=6RsUJWZd{RC#{hkS~vYs=}S=qM#is8U*CPe=AUhh`@4EzANd^ETkX~T`XjqlIeL&Pu
Xdmg+3pDbCpW#RQGe^LyIG?qpG8^}LENKIC<{_3>gTM%C@n8yZ^X{Y2P0{afY*Oz`*!QbceFH6p(wv%3Pmy+&go*nXcn|5+DA0osjuTm<S-sE2p@ORV4
7rYaJet#ib)ltXusl8c!aT|_}I;=W<2QrC#r7NV`Br~TK?yFJ_7h?yA53A1zDOnXke_?`h6@||MZKgg*4jwV&>fnx{j>dN|-GfK{l~6v#<m=<5ep3&S(
W#NY66{=nBQkQBN30?9d%iO)273rWQQZ|)@7_1Cc$WC^_M0<fyNvH<H%U6&v!&Y8S?Dk@VVa=}AB3sGc>S1&F$=f}SZ%+lrch$Q5z0tjRUMoB<60l97{
6_JLB?&v*Qn6IGb1F!l7QwXCVrZCFFk!DtYrL2BGMAD{JJWnpRu3uC?i+%Ba9+=(VLh&R`u`v;D=Pt2ek?&L#ZDu$-bTe=@$?I>-O&jNG5M?hIN-`fjq
~xJwNJwL;2@>J>XMA`sY@0sW-i6g4Mf<dtDC)#2lLW6hn&mf+#LkJ?WQ`3F}v4xoV0`$TU15w#FGPfF2%9jM^LdXY5L+<k4yZIY#Vmg+FRB$X4Sczq-H
mn?%gL=x3)38xihynvaP*0N|o#^&aJ4{`=fs(lvO}wsRT%VG$==U^HDRxshKD@z0=HfHqX*Pl{ffm9hSvuQy5TBp0%0@_0KxKY=8m{Eq+RcUwpG2?Wyp
POTyM87BV@q)sy<Zbx@MKF&)-e}A8z?~$iOmlN2&SJ#7MWOxzz%UJ9H@xK#c*;HGXJ%h3>uGdUH9uT`}PkIvK@B^;89(zIQ;()hBR?35$Dnib#;IN_+p
FlV4{r%D3qZW*s{Gp}F@*szsN=AOD&kg8{@IBulX~<aVq-=X<Z3A+qU>_!HDkTUeSE1!5LVN)&KaV9}@;072+j_HbR6kBEi5#)!(S_}E%Qx*F4x4bP`1
ec^g@S2la$B-+zvZ|4D3W8JliNkd*hctRR01QC1=i|+p$YmZu}k%?gN>5?_I6r%uYgMDsQts82?wC?5S5Bh5c3VuNakGMiXgNk6<XVcGGBf#@od+7W1|
d4BxAGf6cG5!gM@PAX1sKJ)x(>ue%ogb?k`(>DkLx#x-XaB_5+?Up6=&m5E<Mt?f0qio2a8I7M0kd2{b=Ti767<zeBiBd9_!=qqV?5%9oc1FDnzYx}eQ
t?rlgOnjr_}(2zh8_0bsyR+)ugl4vkFbY&yTZ`bZ`!^Z(qG-w(xA~vz!au#<$Cb#VrciSg=k|)qRmQAFmZXy5fu3$b}LEJF?Q2_tU{?3<eviPaORyVPu
z+x}DatsOuzkKBT*GKuFA@{*wKV}Om*J6cv^4=TI-p9Loe2Eh<zuz&H)rR!1ATuT|zX`FmkbmF7>O?N^mGH!v7w=_!yu>77{+(X{F17lEHr|K8Y9BA!b
N8o=!Fzl5jK3TkJJc<WyqPEg@Y|!>;{tM+q6sHTW_i2O;jNnA{;0A5?_166wx7fCG1oU(eDnpR-t=o-InX|VY4cTe9Z$puvO{KX-X2wmjiA{Xy=*ZMZf
ap>D}ngHovUY^ok(A>u;59TU_+#DuUvV3<<OHssDBx~GoQ?M9Fub+!U*w`#WMBEdQ993(_G?fd5jU{3btym-;DC#MnQUS)F2Fant2BSyhL*&<!8Qc1|R
;d4~=xh9`AU@PM00@G2a_VtWtEMu4-Mt-id0x7n0cu-ecD1K`!2qF*_&jN-vr~mgYBn&Fh#0g=?(Xv_}>^?XPzz6jVcS*&HX-fBPF@I1$X|t86ehkdt`
~!`;h4_uBb{?V=#Vti@GY$*PWRIv=(3_J-&Olz8GlU9X!LQ2UrFdhW=!<CEkwKGP8o)ZK5*CU+mQU~!|LD9`!^!63_)9^%Nq6tW+q51qcy^{0zZK0bD`
(Q^>ex91D-J0)_j%NN~5=ELQ-C2xJT;1!Oo^BLfkgSx~*(M(Je@i+MW1fQrO;+tz8LQX(@PF4re-@@6ug!P^U(j?pQMi4%iFQ1#@fb@jFXR)*H%vaXZj
+@UQ{xLa&Q3);b0RmQWS;Q>Jgz}}774An*c%Er0Q-N5EU{>x5w6`q^_~Y!#p>Dir140d{MKNv-2tw7l|J)zqgA0vtesQC?;YI*02^YH^G-&E*Y=<b{)=
5*3PdsYi_1Nbs`GKGYzrYuplUo1Izmud@BgF^YP$v=vWpLGwJ%V+~Z)+l5z-Ywyeqn$2*Zmp+7gp!5zuokn2mI*G0H!roU%4bfTH)VK(h5Hvo5zg~*v(
HaKpwUJc`o$6(NPpR6fVgQ_^qVa;J05W3$Ks4oZ8NqP(ZG%ao_Ky0WP*`nptqfzi+}qI%wnzWYGMDd{taEkU{Q+3lVsK-;4aptIS;jk`ne<yE=ZKV1Vo
6d}tp}#%l6f_)8PK?Wky}9@ho=*OFb$GYGbz1-l$8<BuG&zw^DHY;0>D3+m3vkOlsHS(ty{Pav$K4ta`dG;5f84dnVOy9`}6XKaL6WKL^MZTyJ`E{(5p
4%j?Y3;k@vK(NPik=W&d@;Kcg&~U@%1Ndu#7WvH*j+ca>e0R2(K_b_xhiOBkzfL4xobetI|2~9H&>x9-Kw8ClM{w@P4m_TZpYX~Y6Y&*jW4#m*Urg2^R
9Dpvz|0bJNE6S<0H&&3sBgjz;>@Evd=5JnuvSqXm)p}d0gU+6NaLY__+W<Zm%AhVJZlDJPODK(ge)0HI@$rZ-C{~MSNZ4$Oo3Y|Mpd4HU<p>)5U!U&A;
yGT-9V&Yoi)&3C`ciC{*{!4JW4eLr<h7tK%)E*H#$9}pDDa}dMav-5lvwmK|kRF-uF59C@_2Wa%FMC;5WVS!m10lZfD8g=hgneZk$v3aLaH87`b-lnR(
&H-p<}SUI!t9Wc29Ce}0`n2t(hH-x1!Re9z-lE(63DPn|4OHdG#&fZdF!{iylh{v5||?rc-lfGB5gdbjXE=E<9=)w8sZ8<F8~uO|d);4?9|?B~5v{a4Q
q^amg*8>3Bga^-VzV#$|DHtS^}{!OoHTwkJlLE%1mmEYga6BHLArRtYYWPzZt>T9oj1KE$!4_X|fd@A)gc66|bWuDS+IlXajX*-0~{*+CmDu6po{6HO!
`X3&#hKR2IL5j)qlv;224{+I2eU7z@y7ApS{l9ZG{f!zkB5h7d?!fsRhrTW!;mk+m$!;dS=#Un7ge$U+_>7^w;XzSpgz{IwCaV6H%uP7^{x0=uh?4E&{
-qks*JUi_oVO)B7{vdJ)@zzBUk1>Y+fyS=4*8=o%TgULMGb|N4)P}}Ab!3#1zmtK*DpaYX~QoAJAuMyW@=?g+Zup&`uNX#5^{jD4=%`Yo`h6G&$LP}$e
(qITs%xRkbmZy`hL6RkZ*K~(M_IYxB(9ADTDr@c>#YZ^=0p(j&A^plgvFw0tcMWSKh7}h=0Wj)~}6bs_mL(J2gTHJ-@&jlTkT3;)Ju=x=n~Jf8(s-ZdB
EN@PJ}Z?fY0Rl%KZnz&>vZ=_jrQs^>>>6oZ8+)f>j+dH{~GO8n-H<J%tR`gWNn8G<zqMcx<x?$5`ZvXYU{m>Zu<Mt06ZZvc!IyEJ7mmjjRVMTxh{lORF
)$;7yQi1PR5vfLazU?!YvtuxHq3*n&)cf;!>R{_-HKK6uvL;N@8Bj?RZfNu?z%vxV9p${J3q3K5TcRu~we!At|A6--*k+W$)@jFoB-)QL8)|&;9!Q{tV
A>55-Un;RQH1@<y4Xm!J{p^+pMW22Inh7`j@uOufS&0z*a)5_40o?$kQR|q)XlEPqr1@N!9a0A>-xWo%P_~IlS8NVH3gv6?l8ZAu2Gszp0vdjQf+XXY_
|0YdO$eYsmo&wo!gT<i23nrlx8UMqCIFpu9O`xz<8@bp4fz8%C@)VJ9<L1iQ2hFqhaGKax2LJm*>4TtkAo@K@s0R_!0ddYF9rFBt=uP**zgZHLESj;HQ
Z)oiSH651nOsOK$?=De|(XM{;N#PzwbA+tAqXWcYh5-HO)PUe%%usX>EGnlSBUcyo4XI{N)cY_`kZlOLz%*Epjz~21tJcbp&Sh!o`h0;`~MZZm7Pm>we
zy7)SG0HjRAa`kmXzIW^(*5(zX%p4Oe`4GU%<y<g|8nk;O?oNSo%;KF^NXRI5vmx$E<vMN=BcyDdA`Fhq`6{t_Jvp;dR*V=CdPC%S3PfD{frVg$$^^yM
H^dPv=!-evvheaz4V*Nt%AHCl{_;)_~`}~w=Xt)8#%g-n0b4EUI*Hgr&VSk|UyBcLp(ue_*nQrn$gpYREy0cU!!@nc{ujXin(DYo?rG`cQPJ%wSt2@$Y
>~8G<x+++MxW<B(H~75P-mbDh0pq%6^aj-dE6md=<DbceC7y7)FG^}R(wC3OO>?9lj<iLq^!~&x_RO*%_6XkFSk#1#$;R&(bdK8Jq)Yc@5d2g;ZorsAm
Y3X7>r06SI~<qzqtuqnA4BJosmdsupi*{~gnomA(?7p?P~josXNua2dw$4>FH%lfUL_s^oE+vCHJZ*W6u)U|7Gn({E0ag8T1xK&wq@f>TS;%`nH1~KNe
D|w>D?8@dKf4GWG@Qn^oE{~;}<T~U!C1(n4Yus6YwX%Y}qiH3TPboI_zgjbUxko!wnEL&xlU~%rG#EQ&2v2N0vLmn?KO_X%i#uDsX||&bzxV0pdgaAT{
I!^tCaQp;oo^sC4X8d5ZP$e&L0g62aW>-`<6+S<6^(=lcQpd&?9h1$<M;dEh0HiT~|iyZfvplRXczofCKOzW(hmslLU@IaU|a4#OvaGf}?C-ph2tQ$+r
GSS7BA-9y?qucZwE^^*_QvFEy{r%5K}1=Sfgp}0XNGvC@`)*%j<1(RRjYlvr{?c(A*fAq2O_*VU$@#lWPW0$rI5i&&0C#BBy#ia)%PkMQ$j~jHcm!P-F
D7%gf%-b?!Un2@OqRx2N-(b4~EQiAP(IqG!)}<b+?&OIZ`|Z^nTUTX5p{{AZ`{<~d@Z`cz&MSZSPuJr&?xcorKmmj4lUw57`JW+qLln5$P*@6GeS}++1
Ce|3LmSF=fH`S=Sec%xkX#?&rBHcifS>YS6-6FZj@O5wZ2VGn;c-ayE&ibt2K1bDig^6^D8I-BG2@ptZih?+%>IZ18s!&oJ6SpkGpwLQb$rG6W7|n`uU
E@O?>}8}A8!n2_fP-Kp8Twl2YIq;f5@Rl#24!u{Hpp91Onr}m*n?F^}{)&<pvqNeSnz6mW52rzxc7lVS+l(g;f2fr``PE7BKHzY4~v+wwMXNLI~#m0T0
2%;+r@5C-|h({6ReXw?7HN;$Vt99G+4q?)n4oUqCsA$O7bw>VHq9{+lYJ2zTDzFu`>YUrLLHj~W-=Wo#d?X)2plglDKf=UB+_8<0N1nYmIQWdNG-18G5
qZ{Jv#6uMZVC*Z6CA)Wd}d{Jm$r<W`thWJBUMou>)9e5ZPL|?5i1HsiN4lw<4z#|3KV^ryW0@h3V;=5)(TkO}jk`dP6warFC??wv|pYd9@l1EA+{U_;%
X6=}uB7Zmxsi`>P1D;{mJ?COmS|N81@mIz!4XOE2EA`9<131d*M(BEt@_!cE7byz@gaW~q1*=w?4~k8_7^*7}AL>>_84W0I8!ieuUy!+kgKz#h^^jA2#
0R!*lESVW8~7Pmq`ji>1{UmB)B7)RTH#d}4JlJ^3G!)nt2UU2BzPN9$?}Tn%UCqU(vyB3+TZyXJH=#}M*_or1Scq)#1!san`Sdxq?;g%SP9q{;wNmixy
-fY2hyiio&DJfeTX89>Q>$m#(?StzGz$B;e;TL=Dg7v53zOT(tV?<IXDNOxpgs%=I>=+6~VWUd^_OXiC^?rQBY-EA6iNWFT?cO*BH+Xk#GBXJVU_?7SQ
oGuC?$A>C2_C-%Zhu0s`x)+~u-Wc|h_tLCg{5v|u^6m5?KGfDFT4Yo*@R29(^eW25%Be!5#vl~Tymg#<=;0DR@Y^P5*0R$%On0ErF~F9ee`WC)AC*Izk
gLGCnjwyS^VBi$_~-7~=VkcbV0(%bO1K!|J1D>)W75VZA_^^{gUc>E-d$Vs<Tfc*H@HzB(azY~^WMQMu!kP&Vlm7QRFg81))t;9+GJ|CKC|5m&`1!B~(
{V21!?Evl_zPul^hxioV6b2i|&&H9|$ldf2Z-C5QzaC#D)8w@?dW~;Q`aqVP!lj6tmIY1S>f{`HPZN|6Z8o>Z1LbG(+04(gLE{^ej<qw}M)jYE!uO!Ow
+unT`?ltE3JrA3b%jruhsa+nr;(0rr#5zpYEqZgw*l(tuE9ej{aN6hGa7#1B7+y(%yePr=>5lXZrrqLv1CDPL?JDIl8+#q97C^t;OP3}AY0#)8p>EH6i
P(Y#S`voI}MXmMInGll<SL*BaUY{%mz4nxEp&POiv%$3kQFTFuq}o@)M@pZX(pO&_N1Pd3jpJ^#W99Yxwp~P=2tVWFbvsuWXl)jUH9R-2@)E+$vQ?x-F
lqT|9L|Z^5g?w|+iQ2m)Tvgl$s%?Qc$kXC-~!`-STF$oJesvk0&jzU-=zp8>B_{`0;0{Iv<>rOHI2;R+zAZL3T1jAjts<9Yu5?XN-z^;qtQs35-es;@J
$qnlyr^n4R-E!`16lLX6cbf|$lQE<YZD=1b21)dXI63#}fP55^%t;1p~^J4_u{9C_4^YJ!WL_R}Y;oGUmW0dcNfvUT`@ShiW{B-s_fVe>BQ{&LjKRwdV
02{#fd)gUTd-LOB)*(U0!|isSH{SxOQ5XK(ea9vr-B=fgxQjvTVMr15-IB#93c615Y=VHl^Y?;zISK=J*{{KD;>drCtrm88e%)E{((JYM!LV-UcPv`>O
&=(q&WjN4q!zV6W?JK$Y%7GgPKX7S!iWagW~HgVD~L~C`SsmYl1To}_iH+^N{SA^)p@Cm(FWpMP~E%tS8AZZB{O#6fBVzvF#ffIN4O@&i`X$D8O%4Xru
c-gVdsJ>chB3zb#BIAb=URrt++$N)+xD+UaE-r=8iocej=G53b8yzqM2_v=(mz?Im9oq?e5t9{YLdQb&jr!*m~PIsZo*tU(pLBB|qr=?*6T>cjxUMe^P
a0ZtZ0y4_USVyYBKEP!{4VQqorR4qF=(-2Lhavq1jII>trSbB6MJkWUH!vO>gv$=ZVYmCH5gUk`!$!V2ZzW^dasvpwsL=H~#_i`Iu=`slx9>1O2bnz_1
9dw$;`?_t|c81c0L0ScNfZhL47%_&4Y>HnSYt{(<3a(eIqWpT`#*Nk@=cu-$ZtQN_Qyq;t|zuy-RutPr2?<pA^5OqBbqJ};p#?SUdgPuTq=%1%0y$Lk_
gmbA?{8}}{U+;Zpy48!pb8vV5YkUG3G^Wn`gY@<`d@%F3zj?@CVrkgxK-7hR#-H5Df8qh@pZ$}Fa~e+^xas*}N7YwMY<+E+XU<Hzk=6KJmHCtva686q(
DvTu1cBe3oF}Z`1}JX&B<0`z)oS2duWFKm7TkWXqZ@y!0r78J&ufwQG*GM{R6YevX7DN|&tD!<0g3zxk&ed^;&b_Dqz@qtIpGeR2A*{xZ47OFcmG7g0-
c>yFO4TfnfDFuD+HuxZU?*E&siaZ8xSM@`@lqq`s*_YpVH_HW5clh`?9$W|AF^gxohif{=0uml*{x^RsmdkzoxQ=Lu5ry?GH+l8f4hx-fOwE9x)_~0@I
#*qUpfl4dq+6k;(!3!+l23gf!$tx`D5A>N~JB5iQBdHwv(Ld8h)WStIH{`u@We{N@9ToJ#a=w6YAQjtwuVT)hojN9VfNF3PXS0hjHN{`ODMEi!Ea<E?E
(?(k>4JFO2!zj<Q9bcO+T+Aqh_8^(sXGp8wT8%Tdu(OTC1vZ4!s_SDi^6nDs0Dl5fdg!~OptwPh18s(RtN|MyWpf7llQZ;EG{-Xhc^~Nu&oK^-DiTYUs
`^2`(<DMVR`j9Apsx52b{NMh(mgjJ9<=NYtkPCE?YOQ<&I!{SIoH&t&{F<MG>nM<K`&&r+dmHr@7+=@##~yTu^j)Iv;o9{Qnq*7zkeWm_AoH;P$h?PMU
v;h?jrCzc;j<5s*d&NAYsS6pJNXh!ZkbY#wWFbj)ROoCPo75(WQll{oCFZR#(vKz!$+SWOZj)I4!v6l&h=y8tH7iJmbfIA$$CPD<YAQVB#F2K7|SM;bC
Z$&%1Y)q!}Z*ee&5zNbA`7Cc$9!;S-FH9_H}C%>aHc(aE=ncU&m`Ffb;MC(>+w4qvx?*%dh;GA5$uxq}<sC3{P%Xp)l9;!cZe4R+ZLz!_A?5g~5vQafj
U>SQm?-%rj20BfDbsjeHInu%|l8f$kDtvok29?}sIRV@NE~#!kEl483=GaIc*Ozei0X3zZ;bx$$@ZGL>9|#}av8g2{@^WW>)n!<=H8t{%75?Q-!`!<$<
{V$J@jqUhJyt#G3=##jQ|+D_1A^^7Yw11#|&Xys@|vJkDO;xJ?y!Lw!cCpYr#2eg}=yQD*){7!_%+OZr_!*j8Pgpb$T1Qg0kQoCdvlVAC+*s+=L;faW7
FTSa)0g`%7lkmP7Ca@xSfux9Rcy4967|!6903@h8D3kVD>@gqB(aD2@{4tQyshj)(P)e6@mwpdtAZ_atK01`Y*=$m$h=7QXaV+2pppJoz#UylX{Z@pC&
pyf>v$v}QQt@W&*Bm1KkrVHmo8ziN>?*4#?9W>VuJ3#iS*ZrH(A%&U$)9_{<Eyx$@y$?u2S1Yw&N1;X;o_f~_LXXE1J$N~Vyx|N2$E%Ub9e1;|Gw)XL+
9Ha8;weAK@k%Dealn&WqTN|$;V$(F8TLzK}43P^c#KU2|gAhW=ZTnWWkUz>m$en+z#Wb<iAvjd?0#7`3+6kH9?-Fx0he#aJzz!$fo9s@*5EhX5Yck&ae
fq2=STg$Hw+}o5|W6)yL-DW_=KdCwl#Yv=KP%{KnrY{+VV^A_Q@2E7#7+3WxGTFRib?oo#oVdCD_Ahc7T<akLt0d*=iIo1ge9y%bXNgA&r=adUu6zUcR
;%?}yFl|65Um+*js#Jn@QBV-Zu&+OjhpB(XBg<9dP6P<-P%|_U3b2JTz6t<^WlKk!OKu4UOiPi@S*wx%`=IccHHV1QKB*}y0yRdjBcN_n~>p5AadNd&h
t~sRYYER98ua`m?KGgDod#-B;0a5e>qWE4~uO#7x+558qnBU(Zh~F%mSu`F419g$C2}auTDFeFDc|KgoDDSpPZ@+E<eEWNY`liAF1Z`-)C3=W9khR}|!
vD?(UF4*BF%J#-kA@Fy@pY|p+v7$z)2c`OlIG@T9;wyOc(ZZaFtQO>vG{o@q;!NG*wnJLd;(n)D8swO`vu}_qI0HAt$rxKt_(p+@`n7G?-p84m@%g}au
^z+AymQv4-=;S+`Fhhn$oJKKKt8WO)XRuL^w46jSbE{@M~Y@-`r9ryzUm;{&$~fD5o6@DoSv!=-fr*9~bnbr^F-wZp_iU-<R70IGXQAtK1MjKNe@nhR=
ZfxqB~35zK)BAl=6`MxBWaUR&g!LbE7v7t?K<4;t0?SaVk|5thdZ<+Y%uOW!w0e-vGL;t%AH+FScRx$YO6*pGN>{9Cbec)2!3-|SGafIrreR6Nb-!a{l
SlCR}ekV{e1_Rko1f&Kl}gYpo93wyHKrwB7TMDu?acCB`m8@P7|m);HNAijzgtE063y)i>^SH4$syMaI|z1Ol7QGl3`5*R)N!nQ5-h`A40L-p4pw@u^*
jenuc_@zVTjrfzx=I*fn)_>=@W#6SM%|Oo!>7_lNIOHnEdfApKBmZtPt#%q8@pX5C<YejGgrs#Ix3TU6AMBzP^zoG={=b}qhA_gJP54syQ;KKB0Q~(~B
b1h429Oe?%v3I5V~A20lu5lxAVRt@<Z{si3?A=kXw0_{83?9VFYWz~u0L$|r6sJ3&s4Qx@osE3LOfUR!F)m&V7;6}#^0P7P(l1{eNIRD>@G^t^;?w%5I
gnEE!S}}fwUxHo?n8zv5(^w=sraHB%22Hay-#)dD*ZT-@C>NvhorRz&Irfl;1iAR#5z%pDWCq=5S272~&Lr(0(5lh{1qomG-t!K6zu}_R8@Ia@Kdu2<(
mW-R)F#qe-8-iRq7%EZ)78Zd{k@b#kvz{)oGJX`|VVGVFujr>(X|0}9GQo9*8TT8L!d16ib$bzw=qeUA69UN&MA=gkhw{sjN}w|^DuIhOzWFaP?l6_0*
e-mkx({u{yk8_9G3{onuXfBfr(uKGm(LHyqjUgpLB91nR%z4)Kw0Y&hiWTgMh|3CBp&;0*0|NqSYKlA_3{Qp0k|Nn@^2<HEaV*kHB{)0>T@BjY4u4Mg<
{og<QpKHqcV}h9&^a1#mzhCzH`sK#ZOY~ZwZBm1e{p{$rhr^70!%MKQ;=w_|xyhF9KbR0ip4%A0=hn<v&}TbU6h9F%4Bb)hpMavE?HPo?Cvn&EFw>puO
`hS#_zAHi>`yJg#kWGQ>h~xEx_s(|nvpd;MCs5gCV60B#$EDjSLa{?_2SIk2%BbOoKN>o#YJ}j&YtSST0qV5e<^Y!<j)&YlAnvCaE}!buxjl(zSU(|ys
Wo?TCqDMoHTBUU&0t5pX2Cm`Rvq!EM^Jj-Fjfd95r{ojx{Mj96X**6S`|LJ9EHkO{KX}f6L!T@%1=C&CG$^`PC=D4BKn68elra?w2XwOy!<~cqRo!CyB
llDgu+J>vqbJ{g5OuFr1x0jb36NO#xm1YJ?|s_j_`~{LeswDeH33mH1ae$-(6?k=cVzi5qhxOt_t+?v6NU#{StA#%~CO%cqSs8qxe<b702nP1Z?3eH-f
aKPftoMFn9fh<*@@(92RlsbUbM?dZKK_3K~W+D4LlXU+hUViZbK2<=6!pSEN`PTW4c*F&-efc(Z{N|+wU(-kal??HNRw7tUmUKvaZ-eM=Wa{H<i%qjWv
_<w5YhQ~$8*5QMdz}0o$Mw?roU}(&5_6jN-;>TDz)|MG}5GbYf`ifHMVx!mHsQS@K8(5X$qgL&xfm^_C`tbRUjWCg^;Vpi(!i&K+wg6uA1$Z;O$;ZIDC
I*{;)DmY_HWFs~xV4mSgH8C5I6hq+$7AvBttw^x-mZPh^(prU6x9h_nI1}&n|yb>A0VbYV<W8ZZM<idwgY)Lj$<zAaRKtx?#gA8!A2Oz(hZ%DUhlr7`@
!dLzW~cFB216+U^_5C&Cx-H4w#6KkW_q)>U-YA`BRm#zwKXBa%o1MBtR3Cf#PJHn&5lbjIBaZ-2}sXly8sKM(`oNd>b5dwFvj{nFI$u|F+}*S?NL&8!1
?F^>%wuR&#+SG4Y%ypF3pzpe-cpqbuMh(rW%~vN6G)*)Qd{Gj29YExUxzuc-#yE1+`nQhOPMNBi@)ytUx2FyEG9tnm&==sygbCO$5o>o0eU8b#mm^2ZO
W+|LHUpRxF(44AmQHqlS3E!hDwuQzNTc0}L7!!piPS=5%pzVDU#o}nYdqi`OJ@Wv(u?ANbOb)D}_jJR>Vzrds1@c(Vq`stWs5N~tp>}`wm<5<;2ua5q{
5pyRvXX}h#;7H|5#0H_g_}BA_9zU`7Hj2A;RgkRd1D^h4#|FyqOw4gkMLB$>hK#&q(qP!#3dT2ie@urzG}sX)UP~9Vw_RrnSRaqk{H1uBYQ;iCvcQwC`
-^ne405F$iU7M;Em%+Eec((pE`of*_X?Ow+n8q+HR7HSPmmn-T7SPriS$XxCG|tb?#8k=egB<%l!NFF<@d<>6^DhNLJG>&_aMlJ!&^#g8bKlsO=e-+>|
(D;hs0?q5#*oFNtg6R=fJ2R&la0KG{5l>U=9sfX=9=Jxg>@eQc%%mdX&VwOTh5E+RWN9d*iJyI5SRVPOum+^A|;0?gB8xenwBP&xW5bf%qA5$O2`v-@C
oshDEq4BHvn_eM6RZPBd<UHh_zRYFR=nUHC$$_a17!2{G>I^_fx_8<?H(Nu%M_${6K;jRGE$1xY%bYgu!~6KKXbB!YUC3%K61@DAqM-Uyb`yoPi%2VkU
CMQ-vz^-pu;)iJ%&qT~O3xbu_JU%<o95Q$ohz9dKn1$*$8u$@6RR;HUwF$g6lSn6NhUBD~9r4}4cx9#hz*@%ssUtrrSPI!iF+X%7&6>WL19V8h&QdOic
H;^Q~&m?cU;&{ii<!S030@AOqEEah7D8aRps=SF0H2*^`FJ!pI5YjMRZ>dUzH{jkhU>A8dC47V}dS6c1d*ezhD1UuB^k7W#o%4TFDGQAZU>yrD6S4|n{
64xf(17a4<GTA{wqOh)m2K;b^#;zZa>d|FW5AIwc5D-(cll@LXZL|5z3r3&KOT2hQ9zdW*-ScS)$l6riTD&f8i)r+gXv$LVZplLiKz@+Zvsl756Q2yZR
5Q==pSRslpv&(>Fv(%y20ikW!}$Anl_qApA8c}LIdcWOmN@h*}KB1mi$wG3N1XUJrG&r@JR63IlD@?xkB{?sT<7LSF~Z=t$b`fH9x`9z-ith^Robhry;
hUWC8g)x764C4HfX=79dOxQC*mqS1;jtI5$W<nZX{rS+W6phf^G>c*9{on(H)4XM1>nX%P)RMgGv}VE#mX+AO@&wUg)-qPJmeHdg>-j}u_a=L441L;Ab
t`C3p2H6TT|)oM>Cs=wIUH`xj@r0)|?+0Wdkw@uKGpp`%qW5Cvl8h0FFxUko@{Zh_((2z>MtTl-P9fK~UJ27T^q%XykUJrBES;(Agtx>@;-N8q3Y|)wg
{^D1~#-Bghm^SRQuQuuV8U~bnk$mABwy1tRpkZ<8*pU3Nm1q$WjgFy#Z&%Lk&c)hvWJ|fn%<X(q#PF_3wFFD?s+&OCN)yXg-?+=+{N7I5!J4B0x(32Df
A+Odk0!?X3`v&`mczZ^o`lcxGzt18`FUYSmK->uy0asq0~^DO<2k-M+6HF_<6EBXEeCF75cBvzVB7iX!*Qt6`2#kx<>S~PP=A5UUfaugp!z1=N-g9x*b
$fQmSeVq_kZt)p{-@}<~K&kzON;fs5@Y*dFCegYZt&zw#M((?||o(v6)I{NZ<E_AsCZhn?$G_Lt1Nhl_9Aig80x8^91*Aalhk;T`uhT=miaX&iY1(ard
r>kvu`Q8|26FlHSB#Yt?EibzG2%XUcvZU*-lvx%l2(wryShbjak(6pRX)%nZ#r_>Ln`9;-fLp)|_;y7&Ba@Wu!7=kMo1enybi%(6yImtG~puj|gw#K#`
|e_Y-@3cGg>Ac1GoVTdEr&)S^|8x!a49QUy)S`GQ{Y&}!$H#ey)SjlYr9N{2{eGy*x%QAlkTzT((wAewy-^sFUW>6a&AAcVr!IYW;)-ur!$yh2Au$KeN
yTYmvc$}?N3(yU44hMbSOQZb1Rb;!Wp~DnNE@lL8N`&espj4YaFb$1=A~d7M2PuK%{uBgd(NO)FjkQ$aE$SBR=Ibw7pdakUGqyNf{GDFGopwD7U}kw?R
`cjgF=G)w-6eV^#&`4rbtD|8FvE%iy&i`aL7&n_`4{kSW60b=S|-htedFl&`N2H>oW#715x({ZyNQV3%1{53Gn+>KlsdluetuSG6IhXWy~#_D!L!^||C
c<Q1bp{-I%550L1vW+SAEO04{qmh)#aEMjqt_BH{(mnYdgj27kSP;^<ami3t^hoF8HA`^3-4S*=X{2e8I9aKKRALW5j$C>2Gu3;v<bo4I<AHRPi^(HxL
l|V6V&%iTn8d%59)@6yhh_f0uUg?+?1O7z)0&34i$Gtov1t{E0}H5aBGVq4_&Lo~9aAf|XCUeKN<fZ5R#a)(cIl1T1uaeSY%Y0t&|dzKk#FY-G3VR;*R
XUx%5}<hLLUrqEDO<A{#+Ax=+n&4mXU1Es=MUrf590p9J!`2M7b8%X->-dr}~lf3Kp@pgM5fBJHgB)3=(Au$yVK?fen7ya9y6VH}fR}e!fiAbhK`pWRX
=&I$32If>tnMLy`AM*Vy^<J~yA$D2X7*n?K1e*3p`%?Am3;VJ9k(}8XZB%nI)R(=Z{$|y^<Hfo!Tmfu-RJ_})L;hQ5$&s4q_lYBtM_<h{Q)ox5Lvgg$A
=k;(tz!n`1=x@?^;s!$lpkRz(g7Rm5LX$dUx{pXK;m=??-og7B7Ts46<&xxC@$&24L?!+%5x+?H<@e}kY@Jdx<X>z7&UdS=Zn=0U^|all!d2zVXcqhGZ
S<tyo~hyoSp%yznjX@XC6$2$zy9%m}K+aH{2G93|Lc0f=g|29*S*yVON=+AXD@VQl{(ppX&-j#IKoZG3L8P{Ad`hW%v04g-X?_3{RsF(1_ZF5n1CUJfJ
^~xb4FY3v!RrIWfQxDKu)O4fW(=E*XBZEHWa<XlZAcvo*2cPO7OezYoL*SyA4KD5xcPqVx_!>xxb=%9n&=vsR<y|17z9){3{W^;P+|`G0<?<98?z|Bd|
1Q6Jyc#F0J_g;+$kECdGlzO>BWx+3S02sroK>y>Zt`hB2OXZ%otQHgt~lwEy+y<Kd+4$lZ;N_w`9m<I~j`103m*F9J;D%e#tz?Zer)c6w37ax4V`>qC5
#7W5ie%$ACb2YJp!d;RbZJ1aE$TXF{Qa>48EL-OOroZAhB*yrD`Wne1eyICYn8Zt$F}G#$cZd`M?l;*<S!?`%9=;qf>&X<Y%>UW~){^U^{8YW2249~v4
d58(ezM*Bgb$ARc{kiT+&D_|1WS_#1vnSg*w!w$reOKiIZ;O}Z+j6)l_i{!0e=1wCpfffnLqEVR@c?3LgHhH9p4QP2RsMpHMLK-4R}0CmB?!`g8w_uWN
UkLh+i)2X7E9qEEuab1fUb8fWWtjS0x0K4+wbE?)L&K6YP{-Bj_<Ugu>~UfR>UF1K^es8rMH6lh<(Eviu9>1M=u=Q^6X<UrN*7g}J9%H2;P*1>@l18&4
F_F$F`fQGN|lmAS<uhg~ZUNWXmlU&^mF*bu4KqV=~QOZww$8E{;y73pl%@C<yc`%Pdv0TT#-LXa6ZNGdrRqGNYAZs>NgxJitLLdif8?7fIha4DS}Ynt-
d@Pd3TR1mTb09%#+|91-I2RI<L_z;W)_dGfWe;nH!FfYqnMW>uxAV$-;nGd~%v@@e0ALCF0_{~yC>wbi?Fs^;hi%xArUf($jwW$6Aq3In;U7-2kQ{=C|
CVe>@wUkA&cD42dlhW4ts}iGx*X_<x4XTzl`gt4c`Xe)6(0Y#_r*Ug*^36qQ)_tsK$fkwHOV3>|fo1ywFPLBCp9W+ekFVw5A*r53UbTI=gJ*}!-Ahxe1
c3alKYW)&{o#S+A;(OFft)*7QXkDx#!{~=RR4K=;Xd6alkvYy544O54GO#3MZl|T^0#!BAx%|sq<`Ka$}bsvPvj%(WPy+|($(K@7VfS@#3gb4zy21lpQ
I@r8lTT{?C=rejXeD+mb~xq1g7>8NNdSa{z>|$en&Ze*vNZWJYLj0)<B}#&+b*@NdNxtNT`$T9YKQ2nN7e=Z3ZitP2HHX^b%b2q3C`|{x(c?xPtxIx&-
Vwo8|eZqWT1n$@9TG&bN!LV&A4B<S)H#R@e9W{nyWp@iS+(sEzJug2VH9%)xkTiN*dUoh$ga)qg$M73qg~bvw&u6py+9XG2F`Y7S8E<M<ebly2O8Gt20
CYA>*;K=zKBbWPr+9;bPKt*F1lu?W&~h*IF+&7TwDMD6kno0KAACB%P4NG&Nf84@7d#tDcXHjUsaYTb~PSVD}@#e!w!0RwZM8KRa_H78&{p%a_$OWgMD
0`X%=P(Cp7Az1+SLHSjd^sRB>{Mb<HZUxcmk-j{GI<TJ)4vn9_WZwN?C|`p6PR}h!=NtfTTWWBGX#Rd*ucfO(oRPlDz=+oj<y-#c_k;YhVi`1IP`~lzh
4LYEFok$zeG9Ca_j{LMQ2pt5K+;cjE+G-}C$U}z<%9fq4L?h~bq#ioefkQ^|E&h1aXp0?jyJFh58?<Y@Be?8&f6%s?}Pt;)Y9XTs#8>g+vjNjl`By`m@
DIO_LZTw3njfH{Z`WxgzWXn);dA?0tK?{Xfo2;NEDKQ%uc!jF4Lj1v#c8#>5m^4zJ-}^r-@E6W-4+(xM(-(nZ8i}P5oGKF*yg@S-~08T{GxG4wI$YGOD
{!B8oqR+)E>5ro-%p)TUqHJO1R!ssH(H3wR~kB65JZ#WPui<o^zeM~IEj$C_V)=oqO)+zE0!-1x|i_Qn|Cxa`g|(|f-NU&Do4p7s``ykO8CorLPE9`|<
OmcILcR0^|8vz6D7G?@-XIYz$$3A_#FJNn4~>D8`+c{@%BIPp{13#p~RBZ}f&6upx%df6ym4Q2=BV|}dhc|iG0%x&XawU5E%U!w5n%EXyBOc8^38bwGy
)4quJwS5%{Pd7gC9$KS<th2Kv3dhU|>_bBAj6W(@h$-2aiPt}WPqvPYuP^FP_6w!k`9}4LovTAj%#+kM{8WcgGSK1y*|>4}idV%VxYc-%g}OI3{N>(<g
?z*ccp=caeayDxu%{`yL3+pJ?X=8^j`1eM!SK~FAv|A&%(or?F(Y@*A%#*o9h(^9Lpe}x(qtK-iILpl(ca;IHvIilKH4Rs`MdG{mPx<+*Z?^bEjGy}lw
XsGZfEi5J75n-)@&-|Um!l<kEAW-z3s2`v#P|1_%c>ZpRn#+$_c#kR9LA%5{6^9TwbFb@!e{?-;xuI{v`lUT<ihUdC0a2s}G(<wE#j!c+21_FCq4G9Us
><fMksTfN$U=0e``&@68s{1k=G}tp4_Yemsp(gpf3pAMrOzUAOnGy1>xL$<zO>73$Acf0aQW@!*sW_T>u9v<S7gKi#m38@S)G$-gNB%J0*ieSYg8O<k~
RVfr5Wx4VH~HY$SjdXT`#e)_GqxAqd!(fdjBC1o2W@L4J`UbKQSDSt%#q6<@aJb16nUhD%3$vk_GSQ9N^*iO;t@q_qrl*Z453=4y__l?1~59SvTu;qIB
A96(e!Kf<!?a312?6eHK!Xf{pMyY6?&%NV-7;^ekDPJl)45=ozqt<q?yEVKL+MQe;b3C>EXln*(#vV^DcMyLVP?kJcD<dZu4{(uLqsVYi{pnm1gSdg?#
oiJWyBkg*i@ap`%i`fV{=Uzb$sm0p@odKmyRQ?Wu(>H;-=z0{ewk_1)S!7l3B`JpPvc)-mE~tOT5N2TdF{_;n~?v;F_{o+{F+Q)kz(Zs(8A&QjDAV>5N
X5*Y(ssTZ`3q^MlBF>)p^^9|4q{{;zIh>JXFp|e5zjfMtY1o`}k2Pzl}rU#6M~U1k?67OS^f4eM?7g&o6<FKZu_P-W$>rAUQpSZixyP%$(f6AC;uS-6}
m93nBV^6THtM9HJ3@KS4{ejCJEiJHL;h1fF&R&OJw|cYakPgi$|y`*Gwpd{V_&?PA>k^s{78p082<BSWRXzE-Smh%Z+V)~7xLo_97eF}b`Enop5N_wMw
!>-8cG=zInq@ap@cmN{2)Al#5ET$G|BzWd<NPa;hN*iSdl()_>v)-=nB=9V-!jAsr*UPq+A?*Eps+qpL`@LVn|COF?AW4;u*YOcXYcvuSO_ks5pz^t)A
2?FKEYcC1DP$<6zR}!MBRN4&b({+S-SFQ1Oz6N$6y33akKP4$yPjk}n3HwuK_h|%>c?s|Dn|UIBqjSme&HOeY|H8O+<KC|T(wSfN+d~R)&^Y&drf+d-g
6Rc&W;It2UJ8AW-0DByJ#Z8=3SEvHp_1pX*_ULpk%}GPcaf%1{+tN4JxV1?1eg1%zpKcqZNI>o@3$PyPsuq|$0%*J@OgW=Fy|4!v!m_7lK9WhXYm~f>p
W4un3s&(C6B#rtS^&l@;p&~Y$axUFn!#+Se(vpHc6v>qf`G#dbVI}Fo(7CYF8(7d1vV}6~{YNzxbUK&*>aLK(v4N8SAu82EP{5ZK2hFkS1R7ylhIO0IR
c87aO{A!5sd5GlVU6A&Cb57W!6`fGR#l7ULsy{6(S?g|ohtjoB%eqz73aLBrFpXbard6<F2HT;=M1kXL=@t6w6Mqj|7cKC=UqAMRQxIru468?_$K?tO&
H6Ih>IQJ`D)GS<GW_!I-wpZk5i)pseS3=sP|hClGSN9+H%zub=<n@C^ptghS+W<~n-iwjKltAxMhhkF!8?{D;YFnruF;S)GNpc_8?=U;@-pIqxA94XTy
i0@2^_~OgZpV)fClH(ty|M-2dScLqz&p9<RiURoFBJ>#k>v!*ctkq00apTJG&B%8h@pV2UOTu0gm2gIJiT^vIijX)t4I+xrMv#I}W4x4ip9rrH4}LevC
^yhyqg!}8Zh)qoh&!8n2aYd&K$p7dJho${y%MBlPy=Py?>oD$tqVvr$uIT!3by^cJJON?1p}Q)y}MhbBL0_dYSIg}a)<azT-tntu>l+w9HdfEC|{+CNN
aEF{A`^6>gi&+8EAZ%kk%*lO_Bc^8WF2_^o0T&KJHPYze3E_ql5h1zNN|EGw6=ik9=?EokpwYeWE+KJx8y?rbmwS$u|6~_>v~X&d%@a)kk~}%!USON;w
G_y~%y^XRgCj?p0gbp8tQvWk0LUhRGy@)e-S>W*;m<Bmp?5A*1{nkj*6b^|$BvqcfWYBxee_#~x+2caM4y_U>0DL%Y4eU1rIGoGTvXTd4`eLDF#`s%r`
~oJ%iY$hHz<k6*swN*$c9JkobiNj`gNoL4u%M=@@1{rt7j1@nB#3_r2}yWj2$7}~<+J<fQZ*V0KFaX$Bysixoyo*uB1OWMjr2zCp@_h()~&{NS_-ZV-B
@dpnNu@zCSiY+G|Pf}4fTuM1Z<?Lt#BA^=aSjJ%yI#&*~@~yYq<+n>qH7{)iW+pjB4->?nC-r0OK3A+w=zX_*>G!|^#yi;rM^;h(39vajgI1^^jn8Ny*
>Cg(L_m-Gy7Gwc;#o~@^MoP3<e8aIz-x>Fr-qtb7)8AZ2EGbj9~&=-y^ABUD}emDtzyibzy2rTpG*uon)EuzPWAcdM>oX4jh5TP%$v}~*wc3<lY1e4U&
Qt<<o$^H&sRTDT(jN9^WWcV_ZG2(2OS+nYHkA!<XC<?UG%?k(l~3a1wmXQeW^p244UwZ_%kWT<%M3y+Vao@VwkXv$J;MOKYvJH;2bxxnUS3d1|E*&&KW
t%_ZeCi@i+RQ-g5Z{w<MMM^Zg^-EcD+H%!gGt#M7UFdkH>TD-7u`Z64#@%-05DsnrEHx1DMrj1TvIS1z<Zc~lZbb>?XOZ<c~`e5>r>mw!O`!MXOozs>N
(ziSJxU=$8&$`F6`vM-QLEFwPp--8(taqMlFbWCXxS5pdt7s?VLj@%IAokKDteO5OLC%T{8T><iMcMsfO{j6l+*Jk=pWqri=qS4LES{Wa(N~FP(!D?Ta
Hm>DuQqKk+k7HuIBtU!u6vAFfo)}H6-4>TKdz4>5&EY|)n~xCGa9(fh{WWsDn~kUNaMpGcR4;7kcS~zv;$y%1RnMuxtR)Y>9GBM{7pI-L#+3dAcOv=jS
SG|AKgK~y@#Fl0%$<Oi_sS7Jif|61lZ1#*NS3_WuQKX4Dk^Q~yQxeFN`kIc_$pEVJ{t-TB@6lgVX<plXsPxE*%zXyi1gDGB&sS6uBe-h%zr6`@8E#}Mk
n7+bMk2Yb3(RD!RaN4i{5U|08A~Ipv|M4GRGY7vFHJ3*117$dKLTm{%Sem<HBG-I-&leO@gR9wthesNv4nEZ;AxPc}jJZQ@)J7$2%RG3xjRK^vXW>_BK
f1Q0p-G*n7ZX<r=;jPchtWxBm0uBMoa%QF4cezvd$gPu?PKknzrqQ~96;vOPKgoWwj3XOW`y=S|?LziQdo(v6@I{-58i%pvz5AEJ>3Ik0`-ll&Xpt3f)
3dx*xj8d37_nOE%!tq{SwwaMpp9gpDy=nLtGZrrH274Xp&j?s;5A*@k;kV6YTCw9WX_RAjYy;0tmP#MUebz!15Vj@G~gA;}gVj66=#7l_(Ko^9R5Meze
G$i8=>W>_3k8dSs`q9X|rk?%8;x*C_N?Ug5Iy!Q{<j8L&{zLlCMPzaH1{*`Vb|WL>SIq%@nJgbl9~urzPxV#l;NUmTaMmK}-4D{|!f4yu8CA%iZY25EX
UE=XZOg3&ShEBOoU1*A#I-44g+}iEB{UF`pZAr7N$r8|J$_&2nN*zcppzM85~+Zf&=Xb>)Q>M{sZz_N9Px#)p17)$`WvnPgB1%Ylo0>FlrKt8OVzp9rv
ab%3a|!}xzxqWEn$3+dhd62``jiI!?be_RVFtfC9!oTpfvCW>%ycBVY|&D90q<Gq|hTiZqGt~)WjzQNoClocr~d1EfYDICo3;VsQc@w#*bJ6+563EwHK
5w--Pd$<fpTO0?~K_j@QV4-;hYCjH`nL<Yd^@##`|qf%3Ey1wZup1@`!R3HjlFE9TXw7lgx*93QhLS&U(TGS-L3;5mqoG>pH^x{9IvWC^P9l^x^{qed2
C1$tCp)&+&{$UAR{J92BcZ%sx1EP73t0-;VYdtMv!7ZEI^E)d=mT1EBwAwCJE(r`rm@Ft=l#S#DQbN00Y-P3NMCC)&nhZONem0liGRk;Y+1}4gKFX$Ag
il!)UDMR{Pt+NX*P=6qHGakv$BElEy?^376chxlra?7(UN9zmexsV%=k?0xR5@&k8ZxI^b(HJ7GJ_y7w^TVn7_V?d^?dv2*#v4q&#oTx)xoLm|-85#f0
cr=An0<fz``(%S1XX7@zIwNjC;!3M-q26*Tbc7~44(<{uNXFFtVAQ^nTH@dIEq<7sbu~oKjVG@YIGZcU(Nw!l}DNDy%?eK-R-P7O*M3djzd{h7h?zykm
=Z|p79fuk^PPD$)`v__vLDzTTXiu;-?)?yG+s`+Ks1DvqzQ))7#_|iBq)gxMxHZG6nSkXUNpo&IBkQW9bS$8!y$6?A`I|E_LWZ5@wBXdrY;74QUD~<{}
mdu;%5-wu9;i7}UHm@rwFu^y1e0I!?S{nRJhdfMZTDPX(+oV?liG{es(@vZEj3i{P91&zm2EvXIZ$m$Qb8FN@*Fl8j$$xEjgRSSkPc7%wHKIkYAL4?xY
<9xw-_7Q4I+Dvk0-RT5VmEL!PeXAHmH_v!y{1zs{zcoM`4Vs(E6V{ex-Ry~rY+N|E)h`YH<<p+{AxSuxt!`h@<u(up5PrD~=NVu#Xu*t+ek-sO&7T(Qn
;U|%O7C)EuA^R?4?{Jt&1F{I~yYK&B|2##h4#(>EhG%yty)?3se;roL@F*Rk`kFDL6Hx_7kYo?GI&U6*g1&p+)pwv}2@vPh=y8tqAozH0pk|xi1A=5!!
Z@#gz8?1J9RvS?^vl@#N>TMYxV~%ueMnK0V58UC8ezl_co?12@iiQKV3FS!{;8Yd0tLsNC80Y=-%ZS0UZzXMz)8mZ{!w0$$$xdboC%SAZ{%ZQq4sm*I|
vsYoA6^B8*o}wlheQV4*4Jcmb7k}6=3dev2?#4^`AKa+Sr{M_0JHoPY75V<vS;(q>p-3F8_O)tTx;P57n<y8m#OYcc6<(G!(Gy5Wl*;J8bEyLduB8hvL
VE58jy~OwvUDpC3)Bqu`uc*|@FoYr)>*8pz*oj=@Jca>D;}xwKc{+#z!|*1#d*2!VioXS|$>F2Np9xyzsD3qtV3$Q&>GNdlTk+>`FU4l=e+8CKNiiu_S
02lo>{qYyx<Rw#m@kiIAT@O^>MxI^mu;mFU^rX+Ct&9P%9$+zM6^{Z_!MaqzVk!QT%9+QGyHP2fsp0$jr;%VzoIxgY$gH$+?9?B;d9%WbhP7t4P%_Cef
tGhM|46kK>MLG>~jpk1Jj{FlCGdM3J_5DpSUHT#aitYwPv3`@${hhgjYOXD9#SVnRoNcO!jKe|vN7dW#6~~0H<V`5eA;LCH)nBKT)RPS)6^^&pwND)OZ
Vo|%OpV?)^LzRLIU2tTBH3$jB}etSgtl-AI=+E9PZwVaaUXExbdbLVLn`6?zGdyH^SJTc;LjNXkQ~@WX+I1UVq~89HjHi-?+p2C@%#Ahsjh%KhfnoQUZ
{V`{8r_INnr2@E^O$=U<$!EdE+42jA{`qF8(B&G(RC954T+DdFFqs&n2w3%XS(p^m+TBhl<>=$qiQ_<-!~IU5#u0c#v{{rtgAg))oV=O=77>NHQe=54x
yHW9u5>H&)li!u+-!I5<h&1k?*;14D97SuPFca(mm3oiM}8q@sBfA8reF`pFF2pjQ``9$jD!Gy6gMtGBl!fXWPnO!)QOdbA6Okwb1$z+~Imv8_~GNf-m
~=h2|E$u_}2bf!LIpcSDeDi;LTA8N3R#V>D0ra}BNzD|wbXAP2f-@W7P%<KT;R_}Y~oInOLSFFE-Q2rm)JN<6zm_;w}F}&;U@W&v7K*Qup&Yc|P|A01Z
eq-+7S&>V)@JnOzQD?cFI7a10rmJ2~V>6CG<+}3cOwH&5QF;8dj_OlL%7OB9I|Ai5%zoB4)!tHBxXtTGU7BaXLyr}8t@wclxX;8Empls&yr<tGq;`w~>
3unC@7BjX2rO?!qgG;0*h}G4xD;7H%(^ab6j$#Kgw+))H;i)`Ej5Im;J!pi(%i-cGvSjUq(7b{un_g<4aR{cuXVi9%A?Od7}QztA21ZN&QX6?S$>KE)P
1-oE|b!xfcR$J6Ly{7_m%@APdiM^*AnE)JT`Z4(n5fOaYJ%$V7LGgJS7%qoo%c<MG*@=<Ow$Zr|}w|RtRZwwo`Bc>AUdpR>xgzRs!8skh+(OEyu^VWE~
@@1RI~G!D--C^aNDR5uTbf<$|g9HOUQY-QoVe2dS5^Y6#*&^aVO(5r42ri7)QS07xu_zF8=qN+7PU641U`CW03f*O1s!01qix0_Oiz4d`(DgS{yW)ptY
f*JUPB3c2F-d9&sCfBt&ukbw)>|MgX4fj{w#sEzxQ<p17Hj0VQ^S2_G==o*mIWWhUu^MtfNdpr|xL=B*dXE3y~p+TRYb9?tBZ#$<J*K;+cZNTT#cfpOu
kwKMUT=rS>7d%2u9D0(x_h3qOmGNs0@u!#hrSNRyH)KDpVpB!Nd_eUelFpv1H_8`__?5k2+BW7W`VYuxG=J04ht!QR8dP8Dz3vHL+Bbs28@9VGsJ?g84
3--|_a?A}4hVOBt~aXi{~vLj843c|F=gT*m{7KwNMyw!R&V>VUj-*<;R(_QGCLI(^~Dp<)0ZV85}=^Z@2(-+I0qfa-Pl|9brz66$NOue!~?RP<_1V(CI
g_9@Tl|2&l^G2(#vlxAMyV!3gF7vBn#RgA_dDIi$ut2`jW-M$RMNmA!}a};z!xtp2XhIo{Y`gb4@PJLVP`}m3xht9)sk`uI7mdhXaRG-ApJ-E~NHiUnE
sQ`rj?Tv}x^UbqRiLPM>x$?Cp4n<9Kot${&2iiB=Ymo(vKan9RsO0OVOES_IaJ6;MT09bOTO^3N>gLW~DL2#Hbbbul=|4={l+>!le_$RBTQjYq~C<@2e
3(m^(;F;Is`S`dVZFgNBu&p8RC407}<e>0b_m*6{`$$WPo{eqF7@55>zzJd5O7yx)h$UitM5*ryR!-C}_bGMe!_-uPKv4^zW0yO^hUNJ)Uvlg)8#@7bS
ONHmF?mJSI`V$1I1x>C`+Jx^yIfq;S$~O!s48f{<qyha<b^ARIO(VQ`J<O8+K;!pmhux0(J_4~#XcIh}@&bpnvFCg|IEYn(-EoqQem^?!j?k*JbcL^?O
r~a>?@jo;S~8Acas#%Q;%l`25P$JHxP4wr-){8#_0_K$*H=*9n0ntFvvt9gRPl5E_#M31EjwRwhxowsp7!aiCSrFhqnk>4=8uijX0eyU;h(=2+cFmJ|N
0cIw&LXV(*6JXh$t}~hxkdru6K<$kH!@=x5}t`kMQlvj!hGLE%*ZCi|bZ@@A3<q-^KikYNLWo^C2GQZlQcUFaEb0MQ(1uh+UYF{$JlAGCpVJC=PMJM6h
?xg+l%>#@18mZPJ71SkxI;LG*fi@@sEx?Qj7@irDoYlMi?X8TJkN=kx*Vo68-U(aH<so&MCN-)r2k)ZhHap-et-MNy~y<`cR+rKWvfX3nx5L)mGJ3bhx
o!_DayIZqRQO-2`Dd+kFSm2O%izWe}<ko)s{=1s$&B(r@x-$=Ke_dkK=r(O&!`&F@H^lD|`Dc^4(_Q-$PI|c-5e5zmY#l$D-j5fKjXKW~a{^{k7=8OD)
<Z}pafd51bw6lb#J&tJj`Mqxfr`cMqEQ|tfH1l))?^Is`5mb|*Ftv;PHSdu^tMLvVR5jd1KMWV)!a^NmGAuy-kIUL%1c=Y#jBwxQ>t1uh`0(wHy-V?SY
0(wk#CCGP)txPwjymGAAf%_~;jrdLdCVnGSc&vKkOcR`_JYUpZ>Oam2k~Y%{=k|=eq2ajx$}X`pXv60e=7D=Q0-?cq%0w*Z*zq5&1r{2zv_?P<Zn~yCk
Y@G$lMHzva<i{gW~?bi|X%{$XNV?u49@WxiP6T-<+SJOMot(shaJ1&k3iDmXE<=1(G+gm_3`(BcLhz-2v@`@`L>4mautCH;C`})n)>R{M!whV$eFQZ1`
tjBv@Zc3p~>2wJs7t8c6h5E|dK(Z+QB>j4MXeEyOv!5h7k;Xuzl~IY3QD`u*spccNF>ys@|qA283=92`uy%NMV-i2xG_tq*V9Hq!g0%S~mb88mkLdRSK
0U*ImLB0>Y-+K88%qb9HDJE-=f{CwA8NWd{at#Mfla}yMy6fII3Y2e&rqwv^!ykNlnv^@4k{(wK}_P*rwg9gS!<d_>U$3!6JmnEHF9j&ibc1(DM+6=Ph
=l_0!kMh%^Z@)++CL3O<<8>jfQ#Dw>^y?N<L%Z<M4Klw^&l@BQ-RdH`{=ffkld(*j??@lCKApZ_PI_-#(%ivgvL*%0k13Nz<lh&loSrjZ#Rt`g-$w71I
<ys}j-ftr(il1ZLlQ#%2@D4cma{5$eKIw`FXi*`<8RMl$;tGKI<P4`Gj(8Yi=eQ8d21D%=KuR&Nz(isUlZ{k>AhDpg%R?fZQ0aj(o`qG4hp+>qm<o{ej
r52Cn+jHL}v$PfH_Wh?mCKRkthljUS?b-*`?9o>2<*lwX$~sQk@&?g>$(H(YF{y*+KOQ@X??yxA@;m>q#TL2+sfS&yKGJ48*4#)<#K32${*-OW7NjUpM
eD9a2bU1?5NI>?P7Wv2x*6jgF))R%D3biRW9o8(~1Zk%26<Omksg6F&`;Q~Zs4=7v_HgKhyMQ6iJA7UDN!(rkJKSPmI+d|J+|7^n{xrrfzF?q9&m%Aeo
Q>l-rHX}zDUs7c`M%tI>MMK6P5M_*n%NEhO>YPI(1{hz<vt|*pWZ{&bZ$ZIipb+Xaby_V%ZByg}jO7Qe^zD@q0SB8hQ$WDkKvPW+mG4p@_Om8mroY^MU
sOR{7eUBAl_eUkQQ9XQt#&;-3Gmp|lDE&e@yE%`IVSS@tKat3S+y7HlCtXMqe)NE8+@7(&(em<%xZXngDTz@k5Ea>Qf=9;=t-bXc?v%sOArbT~Scz}&*
^+EDF})#Ovs&^u#L`oA#<)lMi^tDPT}vY4Fv8<%)5RhlVz1Bh)`S!_0^%ojcm29hzS6hHO<P~mXFCqn>^fBLH=sZFw}&b9#PQ@iIb7$5{DGLR0kh_#Mf
r+?(CG4e(FoUPV7@9kh>gv7%Y^wg@!-kjQ~qeFVF8Ize)Uo&2nb+S{e*Xq{OiS1xFH-X%0GAi@%XU~$_G>i0#_AtlrQI3qR1TWv?jQ6*35i@O*c+SiH$
Q9+6R`a`-G$O>4mAL^h;v7Vj;!e(!N3ctN{}8n;Fa2knnzjLqmS*%LXvGj$@~*$Un82sxo>;>pK+Q2tCxCkUMmfoOE700npX^Cyuy|1E=E-zuJv{8--y
C>Gq{&fZI)=nDTu03FdykH>B`nu$}Sa*Kw?&+8}T4$`N~F>k9cxGjbm&<;EDvdfG*$+aN5JLF-4py+9za!S;?`DF3K+?KW>Ev;i=mtH4R0>;ga&b;X>$
Zex66lT`OzJ%Q#aikGKF>4JAg>+@}$;l?~Df%6Im<@Y0;yCo0AjuW1d$he9^mT(sa6n<96f1>(t?VabxmJ??B_P*!R)NGgZqd&t<Ar*j;Nd<?bLH-o<N
~t@V&_gN-vhNrFjwI;S)0$OpLHY63ljb$xHR3mmPfpj4QU7blD`Yo>EiP8YW@Tv}(l?HPzwyb$h7FDzrS7p?mnJWcE`!-P8E;1j2;~ux0}D8Xmv&edp@
~u$J8JCv$3j#BP5F?SNCJMB8j%04s6L_@pKSRcYsA0e969t5+`w5`4x#x{AY<+67PKo~?bf;#*JT?vO5jdo`TptoCgC&PkrdIlDo7@|Mo-v^@@I}+e4@
RCQs#60L-6-8S~twe?q0H|DBu0ETwCQTME!Y_@P&4;2fKmI`&D3OLJi1oiBvE%oMgVDnq!HZ$F*USuBn7xktNu|pOPX=|NnoaSa+=wuy=SBvpTqw5j?@
;uxma&pCjTMNtpxreoSy5BaG)bLEXWx*!e!YrjFzDO3b5jcMQmd&Ra~=3h{$^H#i2LN%VQr#6MsD=S&+m7bflvj|c~<aAUP-UNaZi<4F|PlII)n)<c}7
ZnS~!*IYrM*mq$pVfXjmL`6y$K>v}WI=sM7`@Thm)7u1N*DiSL>>5Df(T0?!p@arHd*sX@`o1|n)em@(p`$_)7YeO3+4u$~hPsEfANP$wIOSnRdL2Qbe
2B((Fe3-tYdd^~5;vG2n46-kJVV}C`H?X0l7%F2{O|sm-(@FbKd*e&aaDT|hqX}QhKKl8ITrs|6}4J`0mGvixc~bLUmN4Jn}&{`QWY-ye)`D;?rQ5ly*
_;i9xhDBT1Woi559R5rKU0g=Oqijd#kpcMEB({y+Zl+spPRo{@(V**YZM%HaR1RR;HO#!U*w;_r~ZguP$`_IRzHZGjg<kHzTo!=HLG#A%%KnvPd7a`Nw
{*Ib$H(%dXZ<s-gf%9%t(nK+D85@Ul7iMIe8kw(95JH=_n-HLbL!iA@52U_}Y+W)s`)$m25%$sq+fBYH3QY2^(djiYBei`2LC_DpQ^-XcDD+OFXc(1~3
>zNHOl6y&cL424!To<j~c7LW^HVTFvTllfg3EuuC?#f>u@nGpF$_z_=YICZjM4}|FjrT>9Uxs0b$@kl>-U!6UpT}xB2)ko{qMX$qip_%nARSE`dci(X^
dU1k@Q^zykANfT7WCr(**{2Z%=i)gwrXv3!X)s$8O^{FkL8;_{GhhJgp(8r?9QCLCy7Mlz<_^-I#(jPaWkkofr8kQZkEjujs@&cE`1f}>$Ziqo^Ali-E
aa17AbwfiSd+8oT0)|byw_EM*Z?B!u7b3?2;6D5X=7Zl*p02#xNbI#K>T_m!Y%K@+6Cnv=~FW*_icZm)ns{DCjotkJE_HMkqA$9!5;2;KH*+w^&-590p
&m5KyfwDJ{)G$E5Tow7;VJ<i#g>T>M!8dgTwDb+$~u6v>y!iwD^syVu2;%Qr`joa#X%2^wi{kXTeMHq`WsUXCPX<FUluoF5dk&wV?d1f)7_Wn*Z2Hu?U
@WH>efqZ_*8UiTGS_@Tntipb{XxACRs;4fO@Pu|mGn@!aJ_!r7LIaomkKl5ioOt{ww;kG!FLH5~#$+oIZ*LHU(<FXtwnrtg5SMA3Z*s1oHDP5Zo_`#=A
Nf&KRS9r^D$tIq;6{K3TxjG((CP&7y#<Yj)eb9@3B)yNx#pBU+%EPt%X@8Nb@{9!0tO3ffW7vptmj_V3-MxUI>t{G$v_mzw_8A>3DhEbGQtZOhUuwCn6
I3LK$cFxZvMEQ_p%geseYT;s2QSc9A5n@PUJ|$Vd9r-)^4jq0Q<>mri5zm2gvJZ$CUGbASrKgcU*ullqh;s!oe|)R0Qc_4Ql685JHTHl@6%@Qyv%9bz;
ppZktOc>^T*owL5Wnu;@qLj3hw`<3#Q0#k))xwmA{C+a(>~x15kJqt(kvKp<fGkvItp@{%iV>_Q)5u`gxS0f{eSP9R7!q7Kf@s-7_{hU7SgA;|H;4QX|
%|n<$zX0Dm*s4T!+<3^#A++;Oo2Lw?0{rU;TC!85R$Z&`5SRYLI_Y#0eSxG-eqkLwmfUmHp%BEEXIEqA2=7EDD!p5`qW!9qyW-Uq98eo=JBox$hhrUNt
7-2c761uo{Cp?;cgon{fRP_{+Odu+{s~rzORAAr%1p9(eKB%<&DFWAAf~+}=BhT2J>p=&1m!Xb<FPb0MF0F2g-Z_6Pp>=&a0c!Y;6@PcA}mane|zMSsr
-T=vdBcizzBT#^B?U8j_n*~oKO-0GO|2qY5&7cKFO@%R2xt5`l>Iwixhk0y<GvvGFvEq(XHoZ|#c_<{Kasf;NHV`RrqVP?&vPNdHgFwlSYse*#+w}s37
vL@D^0>_$^-eIjoQy~tC-7zZ3`Zg(;<)gCk{x_M2eK$sl=7#~U{mLYnUtvBb`;ut8KzsX<Qa=NWQdpm#_w$m9*0pZLA`r*_t+>8(Aou7JA4mh>^=t$X%
G;F{Wwen2N1Zz;iVxRz$S4ELrrR|uxSnSdAMjs<NW2}ToGfodELec-=uT@IQPXm7G}Jakq#q{p-JD;Ws?!6|rdOBGU>#fNc5_YXVKADkGe)oPhg>dzI-
xr*9^bc|)eQ4bd%UW@_k)a_*Y{`v<tMW*VY_RMyR{zor?|&=JVCDV6sKMUXBg(MT=?rRQxEnx#rc>p33V3S-8KC$=y1i><e%MXtefLiS-t3WM_+iN6zU
H<pnrZBl2}EZVM9v8GF?ur{glw*3pFK*fR$$?|H9LmM-VuVl2=0hKDfhr6%Ux}V2#fRs<+ng$Y(Kx+P)FjBrf(HdlgT<f!(|FiG2D9=ATT@VJ{n>9n5(
ep}$6!K}zxziC0VKve6^Eh<;wI9YmYyyuEA+K>3C)-_?K5M+N5cRGdC}?RPX8==ILw`YHUHG(Y9h@yIFI!ja1JWis?P^;wCW-k_B-L2&yfY}w>l3z1FI
!p^Mu-+`9Ty8)i*-i@=!=8902Rd>aJH_%^s-%Z}3NP|*AQ1wY8BM-7enS}N8_kQ*;cblkkus+b;@m>QKgP*sN7rDF~T;17)xmTk=U_N=+Wjyy!nz_jDd
^`@W#a|{geP*c84-VJA#0h0(Aq@{qgyQMq@BT1O=TaPUe(V8n6(71p&K=L;URhdPL|gmivP*+msQA}PS!{i$d-N^q>zrQqUkou(Q80&G$}tv%bEapl^5
}RLOM2o7|0}n%^KEnTlL$MI1H_KJh{$g4^7Z?{J6vd9BpV>aCm#o3Ie6WN=mdX%hrAo4qk^Z2>A$yuR^N62m$IrXR@<}2zLlAq?h1MBKrecvy}xt;gkD
8rRaQz3C>hspNfK!L6{By9WWD7DUh328ej_t8z*3m68Hz=1(zN<!5Tc7kpd9aHZ1iJF*|Kl{j*LTUlNDFGsE{(Afb+hXM*ii!h7>V6nXhK);rLpV**v{
C09lJ~*hVHD<oD#MDHI;0CI#m=de?vbAFlrLQix|!3s|FcK8Ln^cb3}P3NN;)0Wu%ZmyagC#vu$4#6I^o6KVU~btMREU?Auo4?P_EEdT|>pEq28gxBhJ
ISBXx@{FVP@)LJ0XLQa^GuZ-x#KmaA=9@_d?FTUpwYu7sTaph^=wx7;40q4?#r+)>mpp1K)*?N*S-GtBlGqx5znJ35a#u34z^x6@sIMt#5x1dqmSN#?W
5Z!V)VYfSNZQ0=r$qttVO4)Ar(TF<Qrf}ZUHyUc6T45E9|IlokI9ly-xLSt+uz$lUg1GLii_*XIV&_!pfW0_+0yme8O;;tg7BvWFfO(hkEi|j{Ji3dv+
zS;{{GC<@A3z20fM_+C*^8bza9)W(<7DxlQp&PBw7Og0n3}VaKmZ3l})6tZP710GEZJ$yw4R&-@jJnV}Rbg+aiaL`jO>P^nTHuW1`^)^4Dfb8(zpo1@i
$P0r+JJ^xMgONm_>{AK(YYy*FaqLH{c1s()9ax>J<*{U8J51z^POE&9?7^jlxW3o;vF{*l$&@4it?(O?!F=Hlpf)Yw@rHUBlyvdQY`I}|Db{(gQJ#kK)
_va(bNOVZ~v@FqQ@S~z*XJ_6T>73W$k6NAk15YIgIN#OoC-&Ib<^czIxZCf#MPbrXy<F5GUVDA_p3JIHHCjuunBGTJ_hdjtDF}_X?f9*)~3q`|0rY{Jj
=vJ%~>MUD7OM<D#AvP&d`3}hH!}XCqtu`ICzy3syuaus<$E?X3iQ>8$^LPKo*JyEX{`x0u_s$Y17X&*3MkX2W81nhRy@5%cZ@50*#<SYCbOt-F;5Rjd4
kd!yB%FOn>}~~4$6q8>B93{672#2%O~D^@DLvg#Y=48Rw3`<v(XolW?>i*!_d5azLJ(K02h$CIr|(C^b;&ygx8i;|iM#=ui<FGv#MwnYk1XXUvv}{s2l
R_?t^y0|53W7q3HMqgTJ2V6e!;Szho%f$j4TEypAUJ)(|4t@1@<lL1XKTx>YcAKky(WXGTRtNS9(>74B{Mej~+Wr91gy=NR9ddZk`~Pj-1f14zK?eZ_N
0?{QPuIxQ)~Tq!|ft3{Y@<EO&3Cp>MREwQj~8f`^QQHtPET^lii=Gxo4lBwsX>GU~m<<8eOz?%z*bQJDP-9zrmN<oSxtvmv!98gb~?zK$h<EhgCwAU(e
xLc|d}%{j`C!~@88-;DoFYpvTZr+da&_>1A~_;FfdinZhyWTyY)^v5{x>^s0djjsl(NpL@5uGV?N0kN=~D(X>mv(#nV2Vyj)c_625`*j277fZ7(y__Lu
xJQe1Run+LMVz%_z}n0tNcO<mmLeQ9ING%PVxK*%FI4w<>!&9)aM4;oxXfWlIkFG5;=>4-c`E`Ka!XgfAWW~gSAO^8f(?BJLHxqwo%6EKLunz)f=A*W+
bEGm%AR;}^D3L<Caxk<mWDV1*B}2%4J=0>A5x#n5zKdC?jT)^Ay+=i2OPNc#V9tIHSkPco!vW&y%Ry?$uG~LRN%YTw^mII^4aTax+Yt1){f-K7G_3AA|
R{eXV>e)n1a66miQgup$S3@t{d)98{q%GWD{{xdUJ>UM1w|M3==&ms2Q<~A%I<0@`5JYGN2!y1>H?e2K`Jlj8)zh78DO8@#%O97_LV|-&ht3-%r{OS5j
SM77W4zdSGp~F892>HIlr`+v$GQN#6HD7DR95jKw^hQY4MJA=pkG-RZnDk<H%84(3z+E1nmu9|)2S4KB3#wquQU7a{*555RJ*W7~q1q#QoVKYZ(*&^&z
1cB8?L-=Nsk_3M(?!hmAMOg3xi%*3<iLug9vf4~g})9kahW)M49bt2P+%Dm&6sedd5{ovkmHsMgnAna$1scTWyzoXyEq!7gv{`+n;t|*4u2=f=yeGIM{
duN)w^Fp-{GGJTA=iSwQcY_TssZ@OGCCnF|@s;;5MnG$t-CcPmXt~ST=CDz=x5+F=XOcr3dLZu=R+3pOY7xn9Vh84%VqSIVg_ak?{QNxL!Tqvd(~A7kh
`QZ6@OMs`zWer`<}aAL?@T>wZQ@yeA)mz%4IwN&muu6b5@jHfI4|zxU+W?z8=XPM)9y}^S;j}FuLNKUWUnsVpiYs3vso%8Hq``X3Qf=6qXc{xaVNBQ+V
U*=2?~quhv!aT_ob9$<v5^R_4Ux{ZE#sKfH}DfL%Oq~Nb>}}jWp;^iSRzsI;053w{PsF*U&FL<)srY8odDl*rO6}0)D?w!ZOc2si&Q!kvF*$FiZehz;y
n&)}(<X7asT1Ldu<RZQ>QIZTtY;jkyEApuNVG*kql|BY5nTE_T1VKh!t4vSlGD0l@mSaBm?KR;1p!M0Y=27LyaG{7ihDDdZ3E!@Y*{HeuM0GXa8OUvdI
W(fT|G;;L3KvAptXEUqzeJ|RhZDHa+)FJn~D4NZ&Op+2p;TU0wvJ?=R4x=95`V}o{|txV(OdZPXQZbXx&6xDx|9A*J`O}Oo&Va*DqTIK{M6rrDZ(U+m8
b9sX&SLr&{XtfK9vRuXKD@w5b_g*+tiyVQw<2>0ea);+ykFMfpQd8zhD~&v_q6+ty7n`rTyLy*vw_Io~9nKHPboRz-3D%dK!hW@j;du-9dK*$YMiC}^7
@HQ|mGTCt^7`;plVmCTJkZt1YOyqFM^kazoFWp|US4$Ogc^A8HPt*XSh3zwe>!eO)n6=NW+H5L0M{G%UUF<`2$Gnm1`1*BY1#qCHJo}Uunq&<Ycs!Re#
Iu~!cA>XPo)6q{7@wcT9U?Lj=ZUuzv=sB?k=6v0-XQSXf<{Ax<W&E&7ungUqthMX1Gsvu0n$JolT~x5HruFUYR@e3$b@rNZ0!8UXX8oJ?6Fv>WnvQB@G
#s^pKitu_iHeya56AYo@+G4NX%Pvm+iwuff@`=a(f)wVq+V*;`rN<EL)9l58!~+%DTZtli75B8UqR-5D5?yMumMQpID+l}j`6{!yc%k_;0Fk6Rl)kE>u
nWNmKz5|?gAm|TYFE5r`KW>_sMy{%pL`_a3<H-~Q%NHWpj-3G6Z=n^jzh;~l7ELyFAYDHMzgQ^o9HHUt&eyQ4WL$qbMeaR6u4<J9@S4b+zCWH~-3Ud(+
cA9yPCE26T>Q}$xLg?Vp(;ijuQO+ilnWE9yFQLg+3kDtXPoo*}DMuSnbVKz|luDuB#phUl=q=sxkLFSWnFR~*xs<(T|L^%X|M(5>{3SFd=eOyrQ~&anc
(z7u#;;amN7^vHgFHk#H$D*WdkfJAJYII4X5=)&{Qk*m^NW*@$*m*TYTQV@0eM_6ZG3kvgSdO`uDkZvfA85Qgi2kr0SH8!Hz)&{%Nhlz4^#@T58cA$$(
-*+1mEJbmOT5jQdUWsKDoxL-LHTMg3&mk|MLcPhKemp2HY1`mBW_~OlDnQ$Zn6b1GL|hKh_L{F7if8+4aa5^j|j3aWPz65mb&Tr!o75e6G+;sAC!ApX<
<3!46U!^3jlU#20)$$fr(=edkHlb}A$5zFqwp0Sv^(txUI^=f(;A^}nK{o!b4WQ>lZ3<L^=IJ|+p=zo@Dj&-kG_JGrN{N$zX-0vq-eH&~6}{Hc5L-Mi*
hm{?Lho_z54{4_&kM7HG+(-1`bT;$Ud9TR&-%k8xK-~HthvqTU{am$f}?YsteOH6PoaEHD(#RK&4B>3|?LVy3b_Od<)1lFJTmzzzj5hGw}F>1c4vr2*S
!K-t9Hy@J<rDRvDzy3GL9C5hwv!NfeKdFzIPmb@zx@@+}5m5ui);)`Bv|664t=f~6+we>>EN}D68L<pHW0xcCCBpe<4NFZJ{8Dzt^GPdceI*0xC-?BGn
jpX9uJMyKLrr$#+r$_%*Ru)$m+^YjUT}Su@i)X|g+g``-?A@~$1q>;Q?((L)pg3ssmX1HSNkTeCxIm{r;|bcTS>n&ukQc-=gHB&Pin_oE=d3*Kz@Ek1E
Y1I(0RmRWmQL5@w20ReSe37r)9AAkSxA)IJ)42hGSY)O>MG{zUfZ*lD}XT?7InK&fpRAd8}j1srF7uGiUuht|SBGQQZ~gY(0;Jk2+NBr~cc|oIs)5TI2
^jafAJx&9h$FD(pfGdJkrz0h<-BC(9l<=10s-sOM=&b))h_&kYgQZ?rkpx`p{+c8J-2{dR!gGV>Qg&<bNe>Ma;^e4bvwi*I~gw5wx~wj^n`d@O@Wv#9s
&g$Mk8yIk+2LLvzda1J#wT|qL)pWH_D)ZhGnh|kmGsS4Il$81hoR2ISHY9K4*o%IF~CU$?Kry8!TtP7|ed<)2@r}c_n$Sqgk+g7QUh&H@F>t`U=Z(d&e
={yqV8zZU+++V0hQOouzSC+*qE2H@~Q7g@O2r$r(e}OZk)4-G~g1<40383SfH(*8gR=eo}V6fDh(6&lLq&R&MNUt^~W5)j1PqX<AI=m`a<k`0=;=etlN
@W4^tDDJ4iPEzOlFx<48s=3zP~Ukn%$w@%sIjA$0>Iz>Rn(!^FCvU9a@Ilc*?EE55ziyTM0nB{SYD(n<km8{$P|5@5F%=_v(c2k=2eFNM_^N414tb!M+
(;5CHyNfk;z-NWqZjDU`LhgC66ChaMx1;WH`V(`G`ik5(zSb{EfyoKF_6w5Zv=Lde$&@ys;lQQHwGShWIU&W352``p{sWZHPcS92zE@ae;z-n}ZYg1MK
hqKu2NIdr!I@W6|vjq#f?BtHKMFa_+Kat$oj1tq;=ucwrKo>J8i<HS2!J?_Ja>I0W@=zcf5G@4S=ZZ~KP%UXl+F9rnNHqrbRmZFz$8JMtJ0k<T6y3yAQ
sdXM^BF|2`;Vo7UTV_pF}KCzaFJJ4>a=vp`vr0l`x4zdtIX&!a6($KF596*CNU$c@FDOd9=Bkz-1n`n)HT3D>${_~d7`|?3PxPYt=A#ppyH(4<HZt38i
13Y_bRYu>sm9-BuVEL$scjP0>ZyK!O0q9Cb{9Gb(=tsZbTC{^0?X2z>kC~<D1_<f-YP(5?pC@E94TgXV&A&f2guN)k>l>ex{Ry0p*Mhevj=YOP|G99l?
IC<eI4I|b?IZmg)`#;~erb-l#GNYfR^AD3ssLNphr#E*)glF^U~GWfmw8!1zb3yD)?ez3oDq?xIYneRBE?A~yvc;)2gd}HBtb=MjjR07?&kLQ$5K1JY0
NvZgBqMvh=3>Z%U4w);reBAq6#N&33f~>rs#*>)CGb^n;g$4JKUhmAP)t%3i(0sA7|T1Nd^86ytKbq*t@`&mT-xJFJ=-MKGj7fE)VcUv>>jqN4G*$S|2
I0L;s~QyHVVy0qYCL>?hYCRL_H%C{4%HFLmcCnm}KhBCFtcgGsJX-D+7=P8h=d{`Id5?RK<QWqyI>OJo;IqIt^tK!KC_ax9Y&=b%OsZ~S||IpbUW-isT
No~>e@90Jz|jwHGVbeJE9zg83xV^hl+PU%T~8#p@vKzLKWGm5};U+q}x+6?o5d@c5sQ@eSzEr0$b8`igU0a;>kRPVC2GMY)t2C0d!<FAbZN*2MB7`QWa
vC0Jr_tvwb*<_PsVl%C<GRT1WKGNI6(RSt3u7DGqBT(2f>G+u95GR0hm(S!K6x@G;ayUM~6x`&rao4y<HbK8Q-`1PNPgwtz7b{u@jcYr27hFUSker~ON
eY_yPQF6F$NE?848u<7Vv0U-8Tw@g;|Nn27y5k>MY>k(bPU($z9DIoDIG9)Dr$$-&Ka(KDQe+<{c}g@=#h|2Gs5|WmN79^>bG3Oe%X;)*u$hul^I^|KD
Pe)8}AYS%pmR^oLmIx8MJVJ6yEPua4`+}v8UXo!}=DnN$p1|0_0;x^xFDU-%|rh_KEv$_Ow#&R@Gb_%Ea5bH*yC8VL(2}UHKubr{vzO;nU_o#$s!dmSW
i>9n2rN{zc^L?%x^y{7<jc373RB{gD}o5<IB@bK<O9$QaelN=>@G;jl|4R$;jMl#llSNL%-HH1lA7{KAgYgnf(6GoeW~$JU63{st|=Q|0Cce)eKC3bjd
-wR7~Tp)bg<&Ernw%8=W?{>NaBn3n6Ie|riynLfO}vEdarQ$YUr{PsxH?x|Kg8Fj>2BB}J(-we^qeSUQ=Vvfa+m%~Of(R2>**8#~N%xS2LU+xR*_Z_uq
UJ!%4qdgaF!iGcta*L?(v@U_;+l~v-4o8u}{d>_SgoWS>bpHp!;DC9;b;`vq!cvGPGw3CIU0M7Acce3l+V`-&yARwve$Ur?r&?|b-fw?Qz$3QEVmh#j0
h4ZHMWj4Dxc;si8dW<&zn<yWE8j-w_b`(woaEv9IyY5R@tTG6*P#RBLb}bMe@#3r|MM%}=_74py?1;Zcq5S?FY+F5<ZVHC<_r9>BNud@rN!a?tI*GtRD
L;Y0MFJoo3KsY?<ywUqtzh9t-(z)Bag%UX%Chq5(`PqvvvL&zW;~{#5&CRwPM>8&>+<Ye7<z^4lk3?j5e_VBGP#RfoWh^l|aDxc20Wd&`Y!LV}*R8d-#
s!Ke<a;wTUDtC@*VgiL35Pfl(6B`8M&czWdArOVsk!O%OQ#<~N6s)I&e4?O8xo--Y!dHAX*b^&&N|e590&{KX{D=rpp!3ei*U8r|9oPaQSSdwLBVIl=r
p{Dpq!;P3qmS^ttR-5lN~Vdf;5OI>~dN3MR@`0XHH&`&9n-ap7s9I#*duO37iWRp&g@9hEWcN8gy<=Cpblb;hrvlaf`-}J3JzBgrR0V5V}n@K}ta-zLe
HvNM9w7%%-;oU*dA{l!aeJU!`4)Ia5g(ah*KReZ2E5@4f+)!$LDQPgDPts#^xTVMdFo6~QCi=UqY*(wR#oB-4<5d1fI-jt9OdtI_?C#kxNRZ>BBh=WvB
f{W%=e$n=aD@IS#XN~M<Rr<2^#??N`K)xybD8`NycZjp`hbS}>%PwmpNS#c(bnHSJduSg2uLqs$I+`+fL#XLlnwM9To||5Z~xxUpToYl?!Bp8B(TFl>9
zn~--41g)Sm%{zw>xTT}#b3;sz;GtTG*$Aj~RWvq^ja(kbTJs=M(DY-6~+cT~70>OScFIb1Rd@;&7~MoEt?fZIBcVux}}B&r29?E&@zUBZ_Bh)W6d&lf
&%K=t?iHi3EIsve2J`517qqS9Y~h_bm#)X{g7`c}37S-d3x6&ya5>6GyXA9j<WUeJTd9TyA|MT|&5aTKf<k7u8PJ4wgC#}(c?efDp_<`w*Rbb1iG2D&i
igw)IJ&23WiD71|U<7T*kFi3p4#3b~)NgK;RqVQ^GI45x&HJlTW7sb!<)~L|f?UiEPd&8Ff803k-<TQMMe0ybjM7z_<^;1Z5?|X5eKUMBD`!9(E+xnHP
2dDxb@t4uHWM5|?UyGR5f8e+PAtxpD#@e9;^nz-*vNidR&{3*7hY$UKdi(|x=UBM^OCJ%xSFXnUMFfvgl+V}zS1?zJS_xyynLf?A87aK}`s0OVCGn~X`
9-J<{c5L`^(JqwCqu7IrqG_t!9L;j4dSczw-oX<JD%b>6Y8ez^pm3A!foRp&||e39dkEm94L)&C|o+-v5#^sufKBu0Q>V===A%@13TEIUv&!Cj+p_^Fj
orm3B|M*{*v`v<BD4SwjYK%OnffCn2qg11mgS`Xn${^+(@<hTWs4gVv^KY?e*)T3Q*U6slo-`L4FAujQPCkatA@UGhdX&4?xlP<H{?mhW@|l939X}ZNj
QJXKac`Du~_~qE+3R-0btQv^?{v_MOi0{1|vKhO6X7Y_Zon1I*{u<crovpud|#Qg(|!7QhjI(>PF3?{dz^`uWKRiA|<EK@VDfdVq&>#Th9V1<x|bTcaX
!G0ZFE+@2<*1?KO(?=c**n&(>cv14&zs3v+zOHZWQUw_;_D=*EEMutnPufY;5BJXFAJx`qaYrH{!Vzem6I)n8eIhl$Tv30)|hRiqe6|sOG7s!X_x6`;U
cc~2mHf2AbHXkACs-j?5=WP}1#&bbs3Tgd#`Q?7fr6?6y1@n*Ao^FthLCYigr+-tnLRb6wdz$NMm&5?B?WJYL>($=uGH}<WHI1>emt@R$_SgTsPp(e2T
fF3v#G0InMCiAP6>U{mVM(i?aHJ&Z#IE{#|21cwW4nA4;Ri8Gp6t|tn1BFG?Gfbvi{(P<;^V*Pi(>S011uiEVj4A?<$J+%0q$LE`}ch6#duh}1CPK#pT
EAy2P5g5*_IGj3H>+k+)5<{h&wocJ&F^|%l&&l;HZl)8!?w+qW8Q$W@uOzc*Ty&8~R^=skRKR-LbX|em|9Tuc?$&Fy*0vfb?OnY!(H}J7W;VWEiAS2J8
#-(Ub@NQq}L@-*@w)&4hsZnP|bFMnFu_0#5cj7Pw|N3>(CxhH^h{+sQ6;wcOXJ1f=oTcD{quy5M`f+tyBt2OQsW`<X%<;Na^#t<&ku4w}cq-_JduT9ct
oZjtj*f&6AHjPGR{^k>27vQ}|_`Hs=Q51zU{^dE_MPXbyvamyMn^_VQwpZ6oQ=}maE(4TG;vx_~V`xPv|c$75ndYY%e%~3+W2^J*oi*2vOE_p6d#H^_a
#N4SRz4fOnbQWk{>qYPdU#^J3V4}GMv~S{=pFC*l3HdJg2H0HJYUXlmNN!(cg#L7{hLL91k3@jNx(nxIa>j7>#1<*<LtG(rjVN@(9KRqsD2E%?t!N<<W
@AV1fw}`;E@Cjbvjsk-nk1GdWGNevokL5kvzT;_oJkb}Tn3*}iAV3H6f1z)v3#>$^x^fhXEQq!<m=;ICi7s{b;}XA&0>%hTj<9EDRhQK$pF`BC&38-^A
(dl#C|qQvZHR9$H-_86=2?ly+UC8@SwfJ3_)t0+}Q`&HW=0Xy?><tl;L@OOP32W6^~w3&%o?@N>7IV>t9tz+*KB70Du3REe$l2RN2I0CZXQs-}4nxB_2
y2iW36_^J<(&lG8h8aMjOO*Z>6xWgvm^b7B4VUafrg-s0{=Ft@y{{PDYOg^3}FY04n}%6mrS7U51j(I3<Duc3jT4^y|#hx`Vf^f8j(1GjfdN6_BRpQ;R
+who=|@0eXgI^qY3Jk`oXd$ySwPNghRXS|>2aniQHJuz4!x*;^#Gr4~UV~GurbUh17vh5&0Ucy~tF_P|Rm3%Q(aAz5CundYU`|24amoU{1REOV*&)2}L
ISOg8kCzOD@3-KQB5T6Zu7hZ&g2>n*_x_!arZK<1AQR|k=PR)AS?%2&sixO=om7KH+UaYc<R)b+vbB{NT?b;Dv~F8EWS2<=R~$9UlOSv8_iNbS)&%_$v
vgnem?x~SC3N5`5eK-w$iu^m7l8b9f1WbEFNK@{4Q}LGoUnlh8~%XIZ1j*{6R)j^W{7ZbnLVk76%+A@#-yS}BL(y$rvI|QTwr~tM{txwc(o}@Yvmy8Cv
ELC-uT`RR%OWFScRhBvhQ7Fd?D$8AQ!(QTT>%u5lS*R3M-qHE}Z`QV}(~1{+7S<Jv_fqGWL&uivZ!&T!(yhbEnl939gyAND9jjRyG`v2#I5^QA7SAj_<
H>cLDd`Vu>`95VQ<&EkX<W?}Zh%xMn@g*X_Ntd`fB!c!~j#LmK;NF%IWHr7eS%X*$}$ig#(%RI>-%i8)W=kmDPK)mXesu%-L?zU!w-XbK6koN!+!qAq{
u3#|IPUT|jzvI^Ki`I0oCt3KF<k%4||cA_9YB^CNzrXEfb@ACje@q9X8sfGC>=wtjm?fGlsr2Blff&F)W!(C4#YHHohk-3i}ZkyOUj)Sr;x&!71S`W1G
@Qlvoc9JWLH!}z(;;2tP_{5<Dy7Bm#+e?S}Zku7)wKvz8=)<CX()Z!|5haaD4mtZft*6R6cFjEWkKcs}>4*u|muVVL#d<9ods_zS9V&M1^yBs5K}EptM
>-5IyVtjASpwU@=Ls*-JR~9pn2f;u^HcsTMCXG3Yeb|VitEeXp+S76ulJP@!2Ln6^gN+Ib3<E?dWX~|;epD{ySGvSZqu%&zdv!xR=(%FeXVCqw#jhmXM
ZIc7A<Ugbn>HIS$riB?$^@(PLw=I@G4j)@N)6)&BbZ&0_gkfD}mL1=aOsr?(5(Co#{SGP7*1w{`2fzl~{hg_H#PZrC>he2e8=t6IlZ(-3WGYuCu)<*1Q
m%HoXrbJKz<FQzrg`hYRop)wMixQuF>bhGwL{IReJwfBVLpD-G%J(HkE&<ZD`gqwg2{4lN+xxp`c(9rA1%pU-*n8b}6ETgyS2Am6>0)OztMk*5%h?7(`
*2ybGQcPkhg#~pZwf3MwjZ<v29LLb;IZ=wmP5nazBh#x@s1o(w<m~|ug&dK8(Vl~w1zgFMgXYfE;7Kke<N4&E8*-MV>AHmM~$@3BJ4&0wh)?xklI`S5|
Jkw?#ghH5Hvb>_s7`zFfh3ocG4gHsWTJ%KTW8$0Ob~p8L0QmyRB#bC^T*J!!d`u#1GwDn&z9j0IOVa?f*xdBp)5eu6iMr4g=~tK($!1?uQY8;$A>X*l-
q$NKV;i4*x|8}l-zx<%hyFc3Gm;YhX<vQIEs~;Lo64pp0%1LXl&!o$f#`5UB0cm=hq#Uu5Zi0#JQ<N$$0tRgeb=|6R=?h51Kv!#kaw1yh#vXp{)+AeJ{
z$tYg!Zx+lPs^NhvLw*Z_seO)gOdi68gx(9kRB-)V6--BYc1)XaojCNT8{SSJ4IGks(?5@3?C)>P7%H;{@{i35=YK#fuVOS>flj3eYsOD$gJbve!PliK
+LPR9&OI(v=F;a2}B?7#k3l!W-rpf|9-TNlA4XMg<NKiCfX@y<5O1mbj_Q}}{@%h50bwdc??p#IU%$2}nKjxvR%SMuNUliSF#q_(rrUv9!Vg0wkVlVBA
j@Hz?lVNyTDrMjuV^CKrWlD%=JcIMb;^b`N}SC#$iCShE(Jo_s@NAfhUWCuxvAyl!27Z9l~4YZ=K;P^he7F&I!H?MLSXX02P-*7G_Pl9QBE#eOP*(b?W
m`q-`S%0tc0Ae4CftKd=%1)><zjxAk!~KO@8H%7I3QA2-Gq~R-9-%+7VbY)e{5!uEd10qSd_hN2(~=Dd9Dm<U==Zndw4GzlM^}FPZ~=GikkS<Y-G3az@
AFROCj<FH-Gz)T#SL(|ZM=yAIurY)KT}>}jkg~KNICU|QW3~dZJ^fU4f*DM5V<YHVsE18vCTjBhJMQ0!sgZW8~P8Kf}hg$ko@stU!CGBK>pzz;i5z#tX
-rXPy^?4@nha_ZiU<OU>UL9%|5K*WiiM!UvH{xj9_OQ3cd0CAtQjA)hp`5VdA+b>3_5rhFCkn>yOhHnotFy^fOWe-SZXrEXvVKbXDe=N=Zq|WAcFf<Pw
B#%(I5{i(}_+Q+$~yjz3=?(@#_&c!D%O(oe;+<@blgq3>urE;@1@QE~+HOF@q^JA{1YBw;(Au+En|2E^4+NK%o3bkl71yy(Br&q^O}&c^@sj~6F)Od(%
j^S5ECGgug8r^AOiQp#mAik|9RXL=EM2ygUhVvhmxE0V9T;n9?EE-vpx4N~=h^_IIYelHmh$QvUFV;SE2(NJd>|JbPj1+9JUB*q&J`Taadq>U(;bZw$5
wcHdAT4gfRGD83Qqek*cFH}66O#N$O`Vq>1{ioQ(t1`7+5z<rMpKGyklO~4Bx6hMi;rvx=B1==&vc-BA;E{0SekB;Q@LHif0NuNCHcWD`BAw7l1UX!(N
k5!bYFv#pz-j$8PIILnL&@qy<oE~AceKFTpbIaUzbU`#0+m}0j|k4hL@*p)CZGX~az9c$0Q%K_&PfOPhkg3T8i>DszaD((CXc`V-l_II5(Dkpmfhs5a7
jw}?pUC#nc3-92Bao^vBwfjH=Bz3GYN3KHxJ7An1|C+2q4;0S&Fw;w7}2^uHum9VPd?d6O9^^3m6DDiASC(R_?8`$c9|;1^wH?M{>E8FR&40MJM6e-7F
7)MUP!jn;eOr9}mzI3p~c65U=au{x}S~P!5Emc62t$bUy;f?^yD2hfSdW?q8d4S)#fp*g2r+7Qf;08!UYp(ct)&8Yl1Nsd$0`{g51PTZ{hg58W94e*2K
CQzYqp=jkttx5Ju%A*td<DDbBTd5*6kY(dY&ox>G{Wg>06MLWh43owTpOY5$NYmS7Nh`qN3PQg0-svmp&^*4V12ruMblLp9Bv_EgYsZ6fi@b)zR-j90&
*)`jIg?!y|X@0(;+(ADnJ8Wjgu7T_CbGXtm3@r!b{wqE;I{Z7o4p+lEhxsS|=(-uCUw8v!@GTDvSi9p{9cx-QL;uip)jZ7+O>XcpLG<Bpwb{|IqwYwR=
?`chs=@`rU8by6I`kF%@N7p9&qAHug?=_nS8YXcG4a4<yn*wj{<kB*79X`Xjt@Wr%*v2fhWUGJ;|n|(|NiSQ^fuZsbZOvUxb{6Kw@i`wOIGr&{gVBTXI
R}OYdpXnr*EWrhZPTuyXOF9VYYdk>c#1(O*p_7p3#pP$sq;h#qeyM_Z#FJr;-yCP#)kWNDneO4H{?1&s}}JuXMjKikcKc{PS;})3N3I>s-*BPgXzjrZy
?$^H{EMi$0)`otJdxSetUGLX1W1Q;3P@bJF}ZoUOo}GUo5bor*{H;!|l2c1h;FSl=zbY*GbxCxTyCS1^Bmxo;sE_kuXlELB-DYwUpi*c4_(^Dzb4QvT%
6+7mmK9U;C3s<ePPz<vhZuyxA0gYBe!MCT@|+v)zy1L*}`7zf;&!T!!iF}An=t5tI+u{W-Lj9UDH{J?)seAAQ5$$TihSX<S1f(G7CsAeew_H91i^|u*Y
@L1F+qus?axwAr!``E)b7_Znu1Iuey_Su<tpXQuqf|Oc=rA*-d&>1$UT%js8pc7J!?B77yZ(kmDytQHx7&yAlmg`J6lFSjFj_uZ&R2?BklSzMn-#oj)x
pXgL*eOD3AHv>kB1%wfinc}~0ITeiZ1vaQS8cILIrG6cF)^b0{%+ythchtVg&M+qy9MWbH}n9vh-nNBv+R)XI)Ntiz~09c!E>YIlnQz5ROPPQnZN$tUu
c=3I_&qvvunp8<bl8HohdT$)CURrm%1prZ&g{fa`;cP6Mli?#{e}&e=_-ZzR~nL>ng0Ee?*8F>D|MDKfmA%-8-4t0c#c2yKU!#%O&$;eLvn9Yog;CwfF
;*zMwwd)Zs?+=z@7d^+9X|+{E5m|H+4E+yFBQaxt+^$e)R6mu>F{`;Oez)KapT$bd&G&(7SwgZ?QApZ&cef(fb6@TpVNUZ5s*oPSep;j+J0s-8qH7(4Z
OP{sUS-xWxN?@P?r?2m5>|L;^l<O9E-xF>z|=XdK!FyZ5^O(`OyO|-6m=bIxp{+mTnrVJ2k>{==J+1>~-ykt%?jfZ)AUHXvn?yo;~=QJ63yVeT&$h|1$
OoSbixmH+lPs)JUSW3~3?$jdXSK0ZE7Rnu8W}%1c2`Y)_VxyQU?}Yz*Fy`4UK(%((8S)e@zf%N;-hWyqjHr~oCE$+Ll$++2(T)gfhWdv76%+QVFWJpXy
q{2O?&v#4t*^%qR?P|!A4?ub<$(O;r`mgZgn#D?C0{?}xk~+j^b^z^+n}w+P7HZ8>*OQmWxG5(By8w`=y0UgsFB(QUq(8<55;jzT(CBNSN6F8iQ3Jh0w
!4hN22Qu0CQnKJXMMqyNw>;`f4cV6Y;=vXM5?hjCx-aG&?w`?HNPAiieLx|2{p#b_knToN_()t2Y$=ctjKm7~+&rl*zId*y<@qk7;|GtnnP0t4*T<eDN
?VA4plYoFEuR{j(jIKb;ZW>Ngk>ILPQ@fv!1dtl_`q2gxP+&K3{(7d#6z0zdN2QH<rZ44XyY&mISLVUq0j)?40*BamqPc-&n-Fr0wLz7qrSVKRw&kbc=
j4&XRYE!pztPrd|Dt5aT<dFI@23WC4qmoa*CeN#RAo9mtkhHgW>n&eNPUMQXq79iA&M!<9pH<HDjp{|P3m~<1JQ>4+5|Gt)&(Vn(e3=&S(WrrKCnPds-
FcA#MuaW65ZxPp^e*oIdmdt|tms1{2*+;z+0D7i~<}<@I20o4!(a<RAj@^>f0`aSKV0Or1o4#x7a%ALHvnwt+^bdW*_PfF?@X3fDi6(rkanD<L!)>H<`
_0hjZR*36fKL9ALK~Zz2Czq&AgO=y`{`*K_dy<U21r3bvcj=pzWux-1MGna5M*U+R&9J(K$O9XsWIc?vZI8J5OR{YiQ|ZU4+kY1fd4v*G~H$g>r<4nk4
J}FJNik!dy=MZ0v>GG_kBFV^*;%6;ePW?GLi9d={`ioFAz<|xKBPGQZ~L@wyABTGLLS`GHPBSe`19Gom8717{p;rhLFrbH0iEm$1?akzjJ`}<67eU*B{
JzFJiF@tBHs=^YQDS`~~IBmWnp~`WC7z@r}c+c$n<9zejX~ZU;iE*Jglk9m8q8G?TgYcmF+qEcl8>&<}h#xdjvI*~;kzVo<d%!u*)67|EbJ)8J0V2P%5
>vLY_y0>f0|!DNcFW#i%%RzPXqn4WDZ%=eD=9+{vDn28MW-=n<&wSedKdT<|^?|I~sPCEI8-@lnva)m{Am|wD3R^vMTogXWFIE{UEbh~5WEd`?5K>vFX
LCvOlS*-{b<@h?hHwXF?8LesZf_$<G=xc{1q)FLuU5oDna@x*88jfzdl0QJ|8mv8r%w~|^SR{|JpmgX@^gKKGBO2hy5Rmzdq56BjN#!2xAWS<^0(N_#f
Q0^wFc4!nuGf&1&A0*RI<+4se+KbB&MJ_FMP<Dtn0cgEqFE$ESl`Gs%3DGXu>xc{FNd7KJ1NKi_G{mz=eAQu5{Jb0OJ87meG5Kxgp%hv9vtsqX|pEI1d
*<^kHrHaMbzo1csVNwh==nLie}h}UpbPG%7lJ|!Sz=+=QuG4jo-ZyDnnsn-|soonRstNeI}!NALn#)*Y|rt?HOzniyy(qoC%nJ?JnW>$5wJ!AN1CEupZ
2Bh-?vtyCI!{Z@|gZ&*Hlqsgif+<MxZ+(M4~T&%yoOf8@lr6;&B-%uGmatz1-hM`oQo<7cfv{<>6;e-3-iBV;bpb);=N^pmgdV)hlXz|lbb(AeDLStOH
k*)tat<{MENdz=6D->Nm^Dh;E%!BFcVH?@D~mzHLo(%vFl01Zxu>B6z)+3hQc3ogH)e?8`?=eBAZz#H{J-%SO?Nuv5XR4){z$r<PZ!A|<?k85XAAAX14
1ruX#3e_I$j(wbkc`Z`>0K7@V{k%hsL$tGV6IxWA{Y=PZ(=RQ)fX7P^L*3uRBl@!T%PAE3PLpPCeDxdVH`*%B{yRp$1!d=~{a6g2{k%!nx3VbyfF}?_h
v&lPX63wfi|5;!c3i)>jguql1D1oA^gH@MK0pzkPdM{(O`x6Z^&=}E0j7~Z{tjfFR)pBUDYVl?GEsK7cH5800FcAV)-8rtEr<Dj>1^EJ`yGDxrkcZm^H
*vT?%dnd!(bH%u3P~0Cj!k0(~n-x2ME6`d3@>%`UmzX;vv|A#}0Dt6lT(%5D*PeEDVOKT2^Xfi9U8QGP&9)|E_8bz+F6gWRp1P4~tm)37RD)G{+s3;**
#SP)?e8nAg}btfmzgfe5|5lVaVobM(U+K)jjQ`C)d)fKzZF5Tq~o;q<q^kbI>h(AyB1b_s*uA50<QK0wo%$0Oz2;@ai|I3A_XWspqJA8Qw@$(l|~N@iY
6LxfZV`NCUsCfE}md2|62vou`)gwHjXksZMcWL8<R^7_dc_QPG=iih}Tr`^W=e3wePK+<)uN?xu}11?-pW2pLYeOUReNuK+6{z2zI#-`L@{SfX(e2G}%
n%INHYCxT12Y&dtUM5e&@sX|m&JE+@cUqu~hLe*p0j(4iuVT>u&W|4tPC2DMG7r&sh@eyC4HQ(*8~mp)d1Pjc`H2lRVxrFBPN%?*IJn2R$H`tjG3=rel
&@`1bU(6O*lyd92JpEl`stC~0{uvoC6D`xgNc<Lsu(^JcR>0HFSTEiBt@psMjmcyFD6E8M)UJ88uDqz3UR+)aQu-6|FS+0+}sHg#Req&g&Vlu{PUBHe|
&q^d6bc7qwGx6e@#P4BoB0Vg6^mo^($bwhf8oh^cS*Y_HP}gV*$*d(iTCvdme!2tG;@>aZF00`ncSExd7@qKSpv>bQihb(^sIdzy8HHF_Sv~i7miwYWz
K)67+AMezBQ9T$xFiwPd9pDkp&X{bTRHdR=GQbv^LEtWz#`F$bgjfLYANOwsUx7{n}!l*DBCzjuw#ZoJFb%iBOF?1McfFflnP)?n2W?(3E)(iFy$6Hxt
825Ha6(?WcHLr#s)Dw+oY24WT5w_(L-vGpG7Cdcr){k`FOK1~Az#q0zNOSL^ns_%;n5Y$3CHC@Bqg~b5bN;a=YBv(DZ6Sb4BA%kypT}FLf+DQMpu@?Lr
_`81b#Bb4T?`H<7G7`(mmQa1nI`!2yQSS?o<cTGIG4Hk=S(eTXMbjT(!NsC^v>qIG)3tS<e8k7B{yU2(@KP1{d`Sw07YrBAOxl-;C-S*rtCf}YyJmQBx
Yb4`oKhCRx+F*U7J)^4Sf@|&MzJC=+x7ZLG8rTP73Q-Z5p}Zx`Zv<8ustTQu4ferAg&Z4Z?&<#p=^d&HvPEw`gi|_Tff0A3-3b#PN~JLD@EikR37CEZ)
fg+6bStMb<aluZdPCW9NXm(>$GFvf(zw`ThlveK2PM|!(vlGBG;d7H+3i5#~Wk(UGIN3EiyDK3S+u!CDmpdawh}?8JUv+Z=y$&dlus3rlgKl1q25v%nb
U2dEC*~g^HEHpNKChgY80EC#a1jUyZ2m1x<o-_^REL0LXs^RC|7`=}*6yU6ujc-Bhq)kVsT@eIY(loo^6@$e+{mVQ7<A=qakti~t!GO%ZscH($`a<k&E
L*0PSZ?gmKkMXHY`9(rB`%)MUigWe7knE0)@BYioj`|>cUptiBwvosKmo;@Vjc5YnLHD}O?&EJ<x)hWUbwI@ycB#jMoo=Av@`d)%rnaY8=|6PBhjH{QQ
k6#FhJ=RDwnGK{L60KB*>7e>L97n#H#AIzp-MP>HAgm6^6GdomE=K-w!GX%Y{~jPge2LAA>HhEj(%IJbFkZ(CNCObIqp@xq)oQfflS{4x+53E~+eD!L*
E)<YGvicmgwW?0C3uMc8BK^>|ChHbI6cby2nAL^^6dE}1`=5#|F(R89OY#fcAB>RdE#t>^zk5XE9SgAFlmSCld{~c*!5tvHTOvs3Wh!&uUE{f;6?IKT!
l7Uku$u%Uc>{lAUpBSxAoh*1IGRHNtX08ul%+K>hG3HJLLCt=H5eu)<=}Y;myCvqUW#s_tCIXjr8yLRMoDz5I;z)-gSn+3_WJFQh#Z!>_Mix9>&zCh(C
(edfe7$H?Kml{i0fJ#vLA?bAL<yV4mQmi4*a61<M7P)tWyBO}211rOY`!d-Or&CtB!8h>wNzHn{sJhttMbn`&+FoKq0hZ}Jei0L5>9GzxYn-Z(tER2b;
8%w<3=lW5BC3H68VX)LCJbusccuCC<pGcSO`@z;_NQdIC5C?8EE$T{*)!1{_Qpb+l<-fnJl@zeun@FJbsauVgo64f8$&7|PD2_%OH)6*83+Ybf8Li4{C
oHW*_jq-oukJ=5sc)@`eJzp<j?edM(i~fFPH9EhWJ%V-Q^k;;<RuZ=rQb&CBWxa9hKiL32`xPR1{Gk42FQQGaOxQrstF<+3pR5Gi_db7f<9I8ALb6fP7
Vfd_NeIH6YEgdqc7452Dbx`lhNl0Dk5k`v9y@%ERo*_zv1e2r-~8|TGAyX(>UeJ(82ad<UXW1%24B)rJyCvRKh_E(hx1}cSW3e??PT7;c@rEQLykEDzS
m@p5|I(as-paixImtObTLJx>@Y|D;~cbo>E-7JkiKVq@q8ft_x-nv+4ZaE({1rI7eUv?bk6unZxn_6H$Eku^)*`sB*L&VZS;<y@WH;z;fXIF(PR9uvi5
`g<yWQCdr?U>#J!-|IBom8zZ}vZcX0;f|N8f7@=l4)|LWZ`K9V4x!QzrMdvoh<1ustGD1E?g8?rlTlZEyj_2*pu7U!9?5zwU9qZ)L!+xBJ*-QVc5I^af
z>$^vY)(;aMWNnUs+OF<d;8?`ZB<LAcjy?w8^x%>LR8XL{H*f@9{*L>*3^;l+!|HxR`gcU0HMn|>{C5*~($ljLKflC}v8rM4P{8BXz8(LAj%Qlc{e4JE
cYx#Ou?u`>P=v}LV@v9Y0}5-&y5P3n7w|sA>R}01sqg`J3K2cH7-Y1b_*vDE?_l<r?dgbB-U~5HNv9Ha3S{g|qG`KPXt2~Ub)HQ5;;>Y9Lu?!583Oi0z
~1a$F(6+aBM<x(MZ$h$bYEOQV`F6PS&8X(w?OyvI3PcTnFBoK5>I)q){SB2!=7&C-}4{5^rE=eHD1EPnyY|~>=Pa=H4(J!7&u@uy`)m2yemM}b)5*lNS
_3e-+KO0-EcI&qDX&y^C~dli+|6tn%s?Jp24o~0P!vH`1*@w$AgVpVKdfoy`+#J@b4gL*sLOd^4im9z)h%s3*9YpRgHruE1hDsN2oq^66uiC1t|ZWu)E
a=0vX6p&xt%L9Q7~iYEH~Dg((tTt`XxrwsJ^4pImV0GxGq-AgGp9n8+VXP3un-re_fROl4{2WFCMVv8PJ!VyOrcT1i9fWTY=AJsI5RB1Mp$*|Gm{x`{x
KpRw^Vy&ke0lWPS>S}CZuHn^Rx^@_l8>yHk5%Eq=|)5B<%3dQ%%dw^F*8u=ICw!rjf9r<RAh(0QiLLEE}t88-~`8U8SsFjD_@3rkgY$wdKN9PA$Y?7R1
g!o7z;(NUqfBa98N>W&V^BZP(JA|-A{RzI?PtFZQxAAR|^z!Xb|C~YmMPo;g1yBE7J9uj3ZNo5cF7LzLP=Q|T_;{()oddy*ynnWS`ulvU<`qHR-YP&<+
p5KP7$eML<Y!Giuxta35p|!m)DhoOKKGOJrQ?LdOm9~9PWX*FIAd+sa;Xs?fV{7^=i2jBs{Ax|vWktBNC1q0VkRJhioTCcisHL+MMtF9i2T9o)KU8Td;
a^HdppjcCZh-<DfccXF8RjnMhn>Lmid5nR{JsU-KYrPG@ktaO3sbXBzWx0GW~##*A;iZX+IL~duAawD;L`Zgn%=e2mJu+TTdgy?CJuOBpLhJ4`SZf*Dt
Z@XOPig{Z=RD5`Wi^IL~?0j5{fA-2KLs=ljY(fDWUt6?f-k^G)^$gxNe2ctF&A9ZfeK&<ey>#X>qLfMSsk(|gQ^T>G&?;y5V>fWL=T2V&PF_m;GWJej`
)_5H`It)3-af=ktnXd0qw1qPn1Bl)Yn?NsM%se~9EF9@&C_k<zZ-+tznI&K;PX`i_{OY^<);4W$6R&s8;Vp(RX1>c^JjoGAEs}cL(`v<q@r^Rdu@o^N=
ue5@~zENjYXoG;|9Z0hM8R*#7Uwr3ZdFjr-aO0cX2CQYeqnfw3^|q7uXMz15_X>N2>;S1k!CN(`OvF&^avSKIaF70OWw8v)<i55`pu$sO_lX32(K72Pf
<^(H4f{=@_6wrM{c)2VPASMj3j=w}{jHz!*0SK2Ch%h45^wI;%z~M9efsYfXPn@hd%Mzh!fj_DN?VwAbO_LES}LcFOyLt-m~|<yF38r$7?I8A_5g&y<T
556E%Gla>DD9uQz4LMM_ZPDoWb1%b_m6LzGCTAq#rlbZ}6(m0UNCdNAZQsw>E!M-GdhvDJ9W8qz%axz1!jbHbDAwIqA!i!^%gbHXG6d=`U8k>he7vmJZ
bAF*w89eiuTB@eeypeh>;*Iu3~>(TMM`5&`mnX2z!|D?RJh&fCta-R2uF{SFpCe}{t*<u>2O2>vle*0wWaDgb2y`HOAt)cez%#z>$F>9_o4>&D(*iT-S
QIt3*27Lpu1f&wGnmud(B(trNsKP&Zxj}8Fk(a>EOHJ9K~Va&nm7i@%tfAm~S7#8e)_(}%+f$~e_nl#1|D~9-W2Gd$wqyx%Nk!71uqWUn;x&P8%g50iZ
|21p&`}6NwrX}q34KLv4r}0p$(1RzLDigU5Rt>nNs;oecX9a7jCj|AxY8%fakF&`Zq+jv)%$4JyMh-C0o<eN+MUXt+xp_2y_wVhy_2=#ehy1e(zru=9v
b%vCxzGKjkufl@LrbY*oK~!99Gf6Aa)K-_f0x-E=mF#r5BD*PtCjzM{M*0(TlGEP^}qd(|Mq`>@@VVRKK{1;CxZHSk{ABx|MlPhmw$V#>*GW(5dZfdUg
5?6=6;|E{@Xh#WrzEJduR3E<M-d=_uu39-{be+<M;n|{Qj%DNl^c(Z2mX!^Itpd|M`DKfBya7-jDCMUSA*dfB(zBmGk<y^Sl1)e}6v4PyO$I|NPhN{(r
jbpZ))z@A~K0{1?CLztvqR49|I;Pz?UbqSvAn2vc3-T<Y2VF*=X;)|+ieZYZwMS^m@gUkh30KAiWKzP?E{@c4wA96>H=AXLjZlueaAmLM!E_mqfgd28l
@Q~!EBzBoqh{&W0)x^4dR`*~Xbe$>I@u+1Y9GP=UTf344j3DlG~ru;vQZ`=}c8RFM1dV11YNT!TD@qak}Y98bs`s>DmfA;?~zxAK}JeOoSbj`0^f3bB`
gJSRU*FWR`hxz?qjsMU7-#_cO{j>j{^<yda7YEuVo6~>3e*YKa|A*ht{QqzL{=c|B=CmDhm#@74`A_HnPkueK$2-6MpKsSnF;MM-Kg~@V9Cwzn58*kwz
mtv4UNH?sjP}BhfB#0j!ZnO_NF4!p_)~^e)$RB{?4QKUS@TA_Eb=au=lB178~;Ca!5{q}x*#X~JBcdu-@fw~)#QIHzl#Y*e|}}{p!fyL$mZA9eCw?#u?
XCq5vPyl??0{1c-tUOMmcwz-x$8Qsrpkt4#^s>#s7`GIOx&KamA}u9AE!56K+50J`l%G@$uuw^X8aRJY~|ENy+a2)45;Ar}XoG#{1WHiGP{F=8TmR;pt
=k7xad6gQK3vT~+J8b?)Cmb4BeCEtg^ZPb{s2Mu<}@neNo?0pItriK~+-{WCvNN5{zVE0K5cLHe;7R<SKkzrpu8#(z4BvAhpCY(vAZq-`CH3I8Ob$-1H
cf$XX(P&5wNa|6{66XT=a+|r|@&gl*Rce^#}?Vt72f8t9uF4364gO*Fbcf_vX$B7hVrsDYBg!%U)rO#axQNFsq!c)p1)(`O}^M}kpX21J`c{R_s<a~S&
V&`dn)Q?8x((?*r|M5?J$^_ogc;xIzM=bQ>03OY581IiN<{S;>f=TxM)6Ok#J@!PA>4bUi%?Q@gcI(uZ@AdELui9#V+#kOQl0sJZ{ha-qV-VlyDgP6Hv
!8E~Y?2zkPhL|w#_OJ4@)9?WfBsNbD52}TWlW~NdoVePYS8`+WK;BcpFJEfDF5Woku_%Qo?QSXtrkb0vP_lN77i<cJlhV$Zp$k+lp8gQHeU?>eam#m49
nsxDK2~c$9#b-7-5fXOhkhfi?M%g4}nOb^>?sDe4KKD@~3lEIX!-d6ukLz|2CtDdwR&^{~>>G7j!FGq+T-I9G<`pr7jIDmAZ2Gu%P<L|KztcscEc|+ek
?IJ;?p&fn~A!e}s_#vi$y~jE_(Khamsc|E7`Xf4;x>SpN%3y4M#SN#Xpz{k`&k+aj2MZ9K>M@wbT|#QzOvNxG`YC-D%T<@<ji@PGRk;QUucB&h#5BKcp
8NOO;x_}~93-v0ypuK|%(*T=gqzjgJmvHltL|J6FkGtkZt_sSF@xqaeJH15QPJM5bqU@*nt^@vVbeq65yN(hEAU<Gv}elM>sEtUuY)pW`mn>=U>qC+HM
=@1UQhCr_U3l1S5tA)tO{uy%Eo{ZlvsrGHdvBMUe8y7#oy3gt7{np}whnfdj*BIpuKSHahj8)cw&n?lTFls~LXWF%}cID6QB+DCd{f4*$fKVqx4#)5kZ
ow8`Q)im+LehKx)>!0&k+{3r3hR&q9;3VoFy9AA*pI`&q+}$4!Io$0JqxqvK~v9A5(RMsd_s)(z=0>0I;xX6CLb4A`}d5wJ9)$#XbpRR`x3DOPv3Edu2
c2mm(kE43#NsT#OdCa+0P{d^6PrlN6P|^XLWb8UqLRxb4@t!yE23b*i3F;epkl|C|O6yO(rk5!%)&lW6LB3j$|E$0Vj0+zwWa>vz})*oWS-`5pWy_y>*
eM%fB=muwo|sI;_ezA;}UokQl87`0$qN>eSU0Yw9dNn%+Pf^;8V5?O9R=yq1~a9(+BUuZ-Mx)kLHr=DGAoSSnQpRjvd^!kumbsP6`-ThG{=@cfvx4i8x
d`8x_aKBKZrs5{Ggil^&r9M_+zVPq&jeh<o(lb2^I!j9jc;ht$R{QG2@V9PYRgI@~xtvLm^2fhEG;2hH*NPma=qjTT50nHJA^PN@wOAysTV?T>3LqJ$<
dzjfV1J3N9dU-DK1$qVd6<4TA$l`U;!*v}k@FK)-5cYGj3hKbWn>%hckkT3-pN|{T@NSh-a(vbCit*-luPR?uAw?dq;%1ZM1cHv}!=1>YzuP@jez`{~4
QY7pN_@W!7<ecqP(d}vk?_QhYFnYoZD&bqx;=D*4z@!1Dv&E&g*RB)d~_2%L+b3v(GzHu1(7yNKQH>B`nZ)nT;{qwA)&scd3dIH4QAn(<Tj<!3p-&oSj
P(=A?MeXulul1!Pk<FLdDN}0V3u$2?UNa5X;`|cH2Ih0X{e(-o4*FDfp-HDhowoT*#QS8~r{v!U10spISdSlM6tzt-t<zSRsW1$Dynpe_&Zr!5Nv6DEz
4|+iUiO1nxv}j>&o(MSxfJ%ZF5ztk~~owWis|IAkL4v1Ia3J3;A70JA33=mpeXjk_<mF{JmqnGJn?>>&JQ5g6;$w}re|^Bf*{1VOD#>G6H*GH6QKT`a|
i(cjl)1{^2MzuQR+GF%Em6T$J@6Uj*rG`}Tz>8(RI6J(IuDJHC43~MSYXcvNZZDI2s)#|B3v+d?d14{eJ9ncum68mqFT>M++moOIiU=zw$N|F<H_~5gU
r8eQWbQPWmBlca*Z>T>FNE)+nx4_x9B(EwT>%s&ki|AW@CpS6_#chIiTm#D5uKVkFqx|sRKbh3<>H!6rd{Dh?`xeL;jG`zZ@i`%jO&72%&21nX2kmQjQ
4K<#Z2m6s^c22++q8LC1_3fI`Ka_p(?vi&@XL7B;Z5O%y5#vbX{e1bt=qVzQ%C~vc9$Nsm9_G$f}`MmP?yENAAb9ZDzN}PzxsBZlyJq|MZm7-PbeWBLG
Q+;^zZ=p{-^CdRrv)*&qdx`>7heh%xt}jjE)3RsqEW*L!DPx(@og8_8V>IfoAO|S44u;(lF5&E58Q>A<Dx=z3<yWQ__|HGI0XWcOv0~aTx`+e6e@v4*U
y}0n_o_Pfu!)qDpyQuTP+0ATIY8*)k2hW<xl;_C@@C9nJf@TiTgK*rY_m`elv=9?cLMx4*Cc0Rz5sQa%xgVzMk>Qs)UOJgmIs!Dd`I5Uf5oXmw96%>KQ
X*uSItBw1V8>BZ=Nz~%7_|F(9}V;10{O@6+~-{t<cX$4NigSh>^t@+hkJ$Qw~L{6pPL9jjj;*?b_{kz;X#2#c6tb$ybSH2FCvhm&fH)?^UqV=os{El?h
SA@KY`xI9U7lN0ev-_l7EZF0E$64`-^y6X5-Wv}Hb0Y^eQWC-@K47}tily_)aOL}bh|80jS$Nfw{q9Sjuz<zo>d98c9p$fx8=TWH(I(K#+C1TBtbq+I^
TbNc>;+Mj`M%;~02vSGk6iLp44j>SKQ-7!9JoTW;gOnko1m1VU3N(m1LtNQofUC#6~;p(hCuzhh5p7!q%ihc2tF+!lKOe~74SGPw8$KiRSJn~@g6InWA
zf}=_EfQo5%D_7l>a;Z)AS~h9>4-2Gf`3O5O@`8@s#fFXZb(gbW-?*gW0P1N_4aQB7aIg1wS`o}cBn*$xeLN=z*j7EI|q#d`fp6%4*&`!V;-xSiBaS+|
zxeK6Ob7nb|JV+)y72*n<K4pe_(zi*F9`+;LFJR<h$n~jNN&<CwPCXjnGKK~%GQ3h+*A46EKD1W-Qy~{7xI3RInS?`lu_z&ESNYRy%)gmDs>gd__M*s=
=Roa)qL=CXd9Q4BWOa2)7Nya2v<ZaiEIozBjLH)12Jp}^VHw6HEnh5u!@{n4_={o`X`T;e`Nxc9X>;V(ZM$JA49v)KV6m~3}6UbV!-`JA$B4Jgt?B&)p
yV2Y8)fvPG@yF%F2g@)b(*HD^9+M~p_f2T5;5Ox|s-phTg_Zu>?+VbHeu$g+-9oard~W-}R0QIEh-hP8jEfiE+kk6^8*L0S&+Hq@$qb&rj_vlOLK|#N@
`dX6Lv2DBI}Y4ubq61IxzEoebre1tZ#@4i#$wx9TG~GJ?Gk|x<7u?89@(oX*TmpF%4TDm8J~qx>2Yw5wl}lC1|n;gDgiYGX1rlS=*dmvX&zuUzesLxIq
wB!^;=S=7$0)d(C<o}AwGo`J8c%uhXuAygi?@no<hR1-la9GNeSSiSp(|wOdGS1(;Ckv@S&hS;Mhw<%meGWEW(dcBO9AOE*DnGoq>Dh+6kZTgbX;Ok@P
{$sQ#~KWe7?Ugb<Iu_agjM@`?CD`z*iVnOuT<u$hpEn!gE|sfZzovKr+4XFbKwmG;8>V@C0^q4)tMV`R3lpD7m9G#-JFaC>YCXx77iRSbp4{Taw%rJ?%
#^`j!IZJ;0<msAro6A?UE=g+~J!~kAF7{&JO>#xGvq)TCui2wGXp}*3yMLT#byJY6Gm;F7?WDmK|YMc;o&j+9MocaLd-ZW4*_4vZ{dqmdx93+s(O{NoT
z4d{w3hgHDb{z3SG=uAcqp=ZJP4)$-5N05s;Y<lD2Y+8j|1j^rJ3?%v{mgLqdyNkAd?`wcGKo1sh{{U(?KlsKZZbNq)=_-#g-gZp4}*xm;9Zu~8{)I$)
nMx8zBCfZ-j?8xLU2|--H=ncwjkNAmmASstc5Yae;K~U-Wl7#c}k)*DrN#1#_@rgfqe%3icG)T-dt3q_ThWR<9mlf{0Q`g^Aa7HjBr0N?8pnjZ}fg`)j
Zfp#+s;!S2PtgHltu<bObiA=~YVytBN4`d(A3-d$t%T;xeXgdz!A;^B%Th;;0PbziE|?@*5jq%2e*NFL)jakkGUGj<4GGF$h)l4ODX=N(zy)SCs#NO|I
$7rJ4@+ZX;Evyb}|E7=>E7wkI4m-aUiUsY-|RROX$qT&TayV`^g0baW!{yRpR9-YW(2V?Qm&un``B)AOn0QH=OVIsg{0sa8UA8T}bpByk5Xp9$hr5;O%
Yp_%PmHX=S~=~|&(BfbNnPudbS%}_!9<0<evRYe>9>D)dUX2j>$T0bsbIV03xu-|u(DDeg9*j-X3>U0N$GR_QnzhoD<P3?1U1VV#I#-nB7st}z7;scds
D-=IC&4bB1Xnv$QQPR1s!yU}Sd{rSm2NAe~hHO34XdwRE*AH@`Cl6*zlSmsU1LRNX8yrYA2{t_H2l`oQQv==-{Vmz_LjDh&_Ou1rhlJO<V)nkDCku|oc
sZbXqw&Y)RliNZb8rXoDskUDPC<T5FXTlxq;GSeU9m9ScgThJU&XQm@@FkaojxP+?#h3p)?|&ynW13k!Sx+1)H_=G?<ymf_bxuI%U@H}rm|t$_kj-?Bi
2Asxdp$%U#tkkBCZ-H`4|+01&?sY2~$7^yDOwrpC~|DYvy4sjDp4w1M}QC<minEEA}aQKn_!x;6_)EVc#&rl(I*VB1*0>_8xoL8Y%(`dzAnl`BwoZ(b3
DFaR=i@J!=Is;+03IdlU^|kTE2b*%|Du!2#=MW7qRUs_>q_lEy=^cQ~IdnMeJB^dlG{^P#ayD!{Y%i957&AMUhiOFGl}2EfaYgzLlU7vMEUKe4$gXFIj
33BK%~el34@#Z%lNE`W8q_b{VS{SoAo98eh`{iQ*K2rX!np2x9xI$2U>Hp)v^JGg%kKURFQKl9Zy3ZC*UVev-|*_j1Dvh=2^B^X$`-k*VzaA2^wKHjC{
j{M`@dUbVy_}(Cdne*;%mE*&GH7+wYMJUjl3h}2DbO1~0D9O6OT0v{d5GqG8Z|~d95nOUW`N>&2f5-TD#9?2?k{T}<2*`*&-#s2wG=X{PKPnRskP{5d<
x?xr9vi0Ya<owPHG{8*ItqjTk^+-%@h{h`8H1PUVh``NM+?9@lrC?^Mfz~IXWcl&8}*;>mMQxCnUKKEq1GBs>-56o>pjiyn#+*6i=1`9Mtgw0a98~-9h
4`o``!-ljFG=cKAK?Q6^?`XPQJdxL?ZnjZPG73T0=p!q7?8+6Zvy;pejSoJsI)2X4S+q1*pl`s}4m>Q5ujYX3$WdUmSt>s~>Se`_%^eZ^)~$i};~+BrC
s!*1bRxcz2sqzdj^OlY|T{s6GJd>&NL%l5#+MPjB;sOAfr`+Ps)}BYkk&z!-<MhWx4G#teRITVrDoeRg-RiXPy0wWXXkdK7_|r>o-^DGNL=U2TZDMDv#
gd_Ns=M*aCCx(zAgB{Dg%CWsh2k$*wau+<d{Vw?YXKL-C?Dh2t}bMhGbDLm+dkYEeyk*tU<vw|xgk_=gI@8*xbp!|IjV<GbT+vE7@!SO_^<?<%X)p1cG
NvJ?^3|gLiHQ|I;cB7YAm0E~{ZfH%F8Ge8vKU7cFFuO4M)e-M_pn1f<ocCKuCh5TB;kVg#ac#w{C(Wjl7I=_uZ%+5qfP(zJa4&i0Yl$4f6z9=RKH^(Sl
pJfn-G>->YVid=;`5&Omj+0@MpzIZN{4&RG3x)Zgs6~an3NMd&wHQ!3;%3q6e`VS{qfmack@Y#MjBzZYSs60f&~2OzfHGB67i86>*Yzq%PoWqOA~HS+r
Qhj!%y9Gc5(-!nr`gSsb0a8#pmx@Yv;ZZvxeiYMkGFniPxiTp@!mjy~#*@WvKs9OI!yyaIXgFM&aVy9gWYA;I*aO<{yxf+T$_jVsC-qe(?rR5kU`5=fq
p68#KiEe2FT3k42yrGjzQtb-VbT>yz~DBL9Z7+E&0ch-6^gKACj<#>@r`hSIt)k`w}p2?F-{)o9?ZjCi}RztrZTN8{JAG&@Az)~r1xlS9CIt4DXg0OjY
CWP&eHwF+`Ew%-;_I34gQ#D?NX)UW`BI@%gdguStf^!IG|67@G-vCYTSHA#=H5h;b;b^P&PDJ>lrX*wvyDVB(93z1jF(zTgz8u4p1I`{ElV-IjOr@o~j
2$24yX`mt(lW**CBPVbEqV;XW0b3$j3VLA{@7(r%2`;2FgBgqT-moA<zC(!(CoDkhQZsE|g0ay@P`c&1$t2)rRVa&Ua4&)S9Sceo?YSLc_t=8ILi&d7W
0mk;;c&uk4czw_@OT4<K%9oq5DN&Oo}30W;se1&k;$EZ@w?^^amt<X3?fX4nCp%65xq^Y%Y91Sx9cmH$ji<|3D6D&H?Cge5K3a${mh1GyWBDl<J1i>km
jz;Kx1%h&>oz0u`1%*i*|JksL~_?<Mm3Yr_v`qLd9!bt0vDj>cK5p;m9a|ELq;nB!JF}jT7;WX}cjH=C%9%#YwRW!0+ow3xv@ntXF@kj6S*>5A``T>1R
>{_OL|XOU4NC=hPF}CvSv}>JQ~!ps=C&rve`;)7!tmhzjRt$3X*;@m!6a?-UCtTfXhSGMOBPRlDEP@`26|tQw&87+(M}vhEU}iE&};)<4%;&`gMbkdJ5
{`lJJmeKpS@aqp2}TAG?BIr69b+xP9T3lYC{oGbNhiu@@U6aVuFq+Ni!a4%B*5K}b&Hz}kpUiuLhfree)Pez42T11So8@vN$P`<e5mqYxXstfCE3;l&u
Kj&LD^@#<Xl*8QI%MBZNAf6a=tb*-wMr<_}5=Z{xhTuc?EZr6!0-lg8v7Z|=VcQ+7Orrz$txZDo&iq0cB`LhH5%D#hGvUI=Rrmv+9^ZLhzQqb3Jf@!!s
RUZT+p8>e2PbvlF~QH9Tp>W`hq0&%0WEAeX~Vwc7A*vL#qcdB@X*Fy+v%##K71f6e8csTHWAWyuB`DY2)qcC?X={r-*g)uj?^CSordNQw7Gu^VYu?GiW
6&f@;k(isO!|2(0staTd~ZI8z@5A!!E?5+1@zGgTa}-V;W!|t&A{0d5AbwvG?XYDL3NNy}RE<DK(hn5Z5`(4|?9<G%asfp553b>xaju?@H9vFj+u?7o+
~Vy9XJ+m~cDuoG-wk;2uy4;v@+u<ts1#h#kw6T-^BP-iYa<<9FcLwZlkKh4PP1f(ueyTR=pt*OsHWs9--IeweCVi0TWsNWANKd;?rFzI)W9W>AP*TQr-
A{Pl3tb?#-fC0f5*;1n+>CBY8FRqZs+vH?Z3=F{6M6_P_50M2WZ2VjXfSN$1JBi{GS7x%7>$3~0ALEgOw@-N5aJ9zpj?-3Abj2|MDyGS3+@11{oXnpB#
rg_up>Jb<|gI{(VBSEkQLFQJO5(7nWkR2{?Qvr&djP<sfDa4bzsqCkoh=6#v<U4*d+27-q*ljcDyn$CRgRWh~garbo46jdGpv)6bsd=(4@;BIhZp&q&R
2um^{`@_wMMZpd=1}eQq=nbVDBj1fj3>ah6Lyn*HjFS;(1`f<BEpSWIP0v4b!)I>hRr=>=g`KWV-v+oHg?4C#F;+!X*iMd$2^>yy*R?Y)_F@c@+(4oV!
rMt{NW*Bmb)acj-B-aG2e~3cawC(9U-|j`A<W9eG341Ft!u@J*S8HDJzcZ<Iy5Nr&$UHLi&PEKsxtAFgKYNgY?ih0iS<s%X<S3D2)Ay8EK;YV-xcI<BH
MWIQEN#IJs#&@H)O}cZbkW{F;Zo<Dd6^qYI*Zd|6q$1K$5W3rg2feMMD5OJP?2AT9<0Oj-l^k7q2bqW;lQ|8WVIb=Lea5TA+6OYnqP2Gy<U#<vuQ$RDO
|=7ujx-AFQUrtwj0GtiXX-fH^{I6#GiN7r$XZ`e`}$76ga2FN-1!DN7=^Is!#&9zrj!Yh~jXww<u1D@~q-Yb~kAb!J^s$94+hM0kEcrK&K03?)L2u#!N
v8}eA8Blp<J0hRIPtFuBKww^Z#ECxY|4z>f_`wJwTA%S2+;#mL0P}0MYAc4w7Leh)>$C2P5DR3Tq#ym@fF~<J*VJDT$3x~xg*U6!AbUKb6+Fk@0R~3-n
5ojRK+4?_kHrvw+i8wBV&y}`S4|@d-wsZJjeWblB|g0rLM9WYYji)TzIp35e3(=-R-rS#sQ4N}hitM#1Z<8vgX0koxsnvl3gj7-IkWD+je70mEM8IKfj
Pbc+RxZf0pDg?DE3VQNLO&wi53k8<YRd>*)D`Vzx!@1Pwk;@_!@4(%)M|Ptj}xeW4&-AEICu6i<^7DfiEi-oOdFBku1ls`viylt?U6yD$m)1yzdB0EZ#
K{+{bXxN+1UXpf_adT`=bGgh_1izCCo{@p1_Ew^czTtkInoA4!SwbJ$7cdZ+{PM{3&gNR@pXz$Rz&*vuQ0A4By7jy0aZWBatruzREcr{7=2(%f;RPv%-
CH{-NGyR7e2`g>#}wjFgnfA!pe0!LWm5cw10y9ayh*LXwvJU?@KRz8Ry4ppH$YY9gmOeki0R=wlD+hy(8bdE{1aSVbZ&U+Au--6M&XRiC#KTXPhl8O{V
k~@BfF;)E?l*@y!p$$Eom-(E_aq(+!*zX;e^)KoSu$W(I3~zP7VRUpXK&)H`lFnGY8Xt=d5J-I5rPk<O7(LCi!C;37kN1!6;A^>9#7{SbUmD{TK*x;)V
dCLHN>OU#i#Zn$mXB0q96!b!2A)o_6#G}*_~6HyQH$du*nImbZO$i9z(cV<)F&uEh@Yzd2;?{M_x`ed&#o0B|1>#K<JiTA-uP)BR?1qs8OV#qrNih%$b
YUxE!@K@gxp#Ngy=ib4ysj91~&Zpm*BB>6A*eHZ?v?zi}dt*9%Yg-5+>x`o;P1#5Nl?xL&0A&Z<<eO0@N=19|&bX5{Su**~?H>$WSEnvTz>p0e<JHCps
JL!nl;Hl<zYJ8*VE+`^26j4$`*Ah09BFq#r-5f^}Sp5V%iV=!a*lgF&)`4||&+hq2?!t2QSHA(<hVJ477$FC$fk?Poz@WxC|{_BIO5pAGS{Gb@=G08HO
LqkYmu0e2=zlFPJ-t&4MtUoz>^LHfMq^ebQ$o0p<PDN`VX8(X~T2$NiV0PJ&I%4a;L3id0NQY@Qq2<Z<bwXf=<{M{N)!JSh|B4Ngw-+;M1@~1qNQ!05%
HE?Kl*HK`QzJdFai(lt0Z`iXL+I6V41t8Db)9lwld_{Oh+D^b!w}a35K#3C6e;(^XxIiYnm47n`Zn0JJA=P?Fvu_u^1BZLA*_|dsn|~Fdd)#y5iS$>aj
?+YjA83r>lEuLxeu9(x>21)A5RBxM=r{A+0kc<6MZabR<+q0ilDp9BM(I3}u?3CzK=M0ps--r(cu}n0B=VN1zH`;SpYJmoz?GQeY{lBWz@q88`pcFK<b
R(jjyhZ~0!CIR@!Q(bDj*lzG^GFapup7D+lDFPy8^<J-em<9#u##aV0Xr}v09MZpIB2>P`~GIk!6eVr!Pmcm0^=?py0NYXkLi#;9-0-pRvq~$GdV%t6f
6==X(W<>*MJ7T{~WhP#eO<-8Vz0GF)NcTOg^JMCFKsPOQXv^H`MY=X9*<1T=5s#rF)zYfyQhgs)6tHplI;lx<s<xbNJy-xKN-TO0NFmm$zaY%jJg=%TA
dH+O`PKZ_;k4+DWGtrCwuS{hVe?*vKFayNe4b#m$6iw5%NTQ`}H-ag}kUniTfrj+M4l9-<Sv*ooIU~4#O$9_u-3@3b9{<IqMZ{MqG$|xd4kb2(n<30}`
t-ldkscj(r#j@w&H_R{?V7dflHcwZ&un-PU=Q9y5WKSSJz>uTk-)-px-JYhGz{Q)#$xUNJ#`p1ObH>^P<~4i`M*qk-?1iPKb?QgD9WTDl@2r#P;1Pa>{
QXoT4jjve%pXVl+!%J=okl!S{r1adW`sYX{zTTBE0wo5+z|89x!u0-6Y$6q1Xp(G7k2P6bMN4BgG?CGww6bU3eaqRy4P6V#ebyJtbS9VLuSlZ{n)J$`7
>#sS^2Ex6-;}U?UhQD8+VaxH-1sC1g|OhJYq>h`U2!p=0$z(Ho_6HjGI`p0ZxH2x^Z~Of8gOeqbf|2w;k_-I~02~KD-Cty4*gQ&5tJWIsa}c^mn^af7a
s16$1^Uk?N9i7zq#R6B*a+s+(~9bp8bkq_5fIORBo9ApQK|YS!%2TiS#lJ-9*)Hy>*ScUWKXl_|nIbssE7?*Ni>BCC0|2NM7;0`tH!eGW4-v8TcN-ESx
VR<m318$=Kj*R)}=5M9{viY@<5z3mOJINKe(AL8?v{H)3Vg#hVOGK!dV5A1DM*<#}NE<Ax1{6vhRUuhw1*UPN(>#b~T>;(YXSiAxIHxDMU=#c&tFrfqC
G1E{uh;lhZAufSK5*3&7@!#z(-(e+T4@pA&G#HBWI`JQHf4$`0v<c;Zvev)wO^6)a)$yb#j~skZD#?9VQ#0nkjnHTVUuksyM?f-VVqS<Zr)3sa^6eIwX
hk(g*KchDH_A$MVNgo&(S7BJAEI7hlNdc{kNBecPYy<<x97luSD*>6g8HNi4<E$NF^vl$S2VY*roqsFHSX^xuP8|m-m&5y;{u=Cn-bW+&$AHUbcp_gs6
r70nBMGf@_agQVEW?6P6etjJpX%|{2-$If6A3_mHSx2Gd}%5%}C_W6%BEMQ~i8Jz(a}e&L(gmm-Sqq)2F(C`ZQm6yZ8cy#%Lxvzon!={Cm#v>!Eca&{8
4VJ`)CQ-aX9+UEjxe!?=W1|E|B&!NdiYQ?2j20>oP?r?Yc!A@S|2+7l{D2DHeM$fR0`-$7j5>>+d=<ij5dCk-tpVkCyTu-njqEmSY>2_DAV-N@ndvV${
4{(q8XJF@!K=lJCAZuOfr_>JAetbfuA%8%doI~4u;hCTnAe)$wEcL5$*^+jm<#wYNzK7uPon`nbqb7u8N*N{K|b~Vkp{-FblmH<%7EVe<s)G7{I=CLuh
+~0~fNE{#;-Ih`nFcoaIRS=3ma5k`rp$fmM!UHhe>iJ3DQU(0t<mEp=C2o6dNyftixB=or(w?r=+8ic+sg7W~3PQYZBB9#_)j|Wl%VbV`x?mrT;}zDN>
!|<w`Q?1i;STDxsHZ9?;z)>@fLr6-ZMW;u-8Av@!*#$FC!u$JkMw=@zkvI2?rp>7Ko_X41|qicu=J>I@K$hp>r6I6!iMaSWj|UJR1f$9%setA5FaX}ur
E_A_!|i+?%VsQ4FQE?{BX(TTZFw++Z0@Hry({{gmfoQ<c|rNO*od@lY$@Orhb*Xk3p6#d8ctk!UE4j4V138{Rj)!)D~34yc_d<^~ZSgi64l9etvOB8{3
$ByyfqM$<g|hWM~}FOE7R&>(8hh3FSxk<g-W1s@4W51^KvXMDf)v#=14ZJBhHiebp`t4hhor?wYT;9#lZ!={Bsw756~nusldL9@{vxOG$bFs6I0Ii&?{
^Lq$Mno}|}`n2p(AX(^#rj)BFcmD{k*nGLkQLiUYv{S70V*0z4KW`W4%gvY14IkrHz8ric$?rhha^J!KNQVV>&aMg@3k9vMH)Rg{dmAsL;sg&XS7!ix6
qi)y8)fX7ITduunUwNbY!RLx7ibNoNr!7wp8S%@V&Gdt<Om|}~#x}|2dY)Ke`mT|`j~mM0N3ZU|#gmZz-Neb*8QcSATuPUDPhtftm^Tc*bTMqp3loHpP
l+9{_EO=jLdTqt1iV7;#c*wVGx4&Fa0bUrE3_%*jND$(SGQOlz3evpwX(Ntm&X!xx34L@+FPbzj40ec$FVaT0q&ca8MH!!@gb0zoKz0STk_}jFlnaV2v
L~?@6RuQ(GZwq{bPNM_*EFErub{aBt0XRgug^^G&keLhQ!?#FsF8g*N*t;Fxu5U{IV~Bdp{n^YtkQokCVcR)x-T^+n>EEGU6OhC_is^&*2o5-))_Bs(a
H4xIewyeiQTf0c1uX4Mi0k1#8cTmISbRz{7cHK{hG43IZx7UXrfgIo?=^tjPre!o82;BPPB|2zbJru5{24-%d0pJ)OF|He$7kjhf@01ry=@MDlT<{ws_
tVV1;ag=b55nK(~G2vkgv<70A>zkqi>RzLozZ6}w7?v{Q~e@m=dB)-sfY>d?dxpQd2MkTyL;;L61%|G!Zy#E+}#J90Lch3Oz4{&EOl#X~efYMvrO~we{
7M|EZv9&39kQoqq`*e2sAc-6td#J>{$FxWEvCcB$;D`lbNg>a!gPPi?jR~?e;`f{Jq_Wo#Lbew<qi%;p1m$~6!fS~BKEHh=`!Pyy9TKEdE$|x!G!UD!7
LehK3QPxk`I<BwjTkOzee>sd2fyKzTK`=*7v>MHGwdJ1LjIrft$k>ae?Qi>4KkO89DhU_pB8sf*iI6BF)XJMAALlo>0fviq4?B(IS+LkZ^wygbU;%H4c
bbV!e4(=IV@1I8yzya38|6%d*j24KLB`sLQee+@mU6<PPvtb3VHn9Y`E}7^*#8JO5NTD;;(+d?8lA^`G&g=RR(*abl~OI{n5_0$??)+_WcE_4EaMc#g?
lIRUrS$_p6MDIKpBCJJwpoG$e1#6lb77{d1c}kBS&KE-+r$=t{{O3WCb}y%J_UOVHwFKX~>l;e^4|U&%VP9>m^b$Q!=hH-P)zIEgK7biA|P<>Bd%Cd&U
U>4={hr@)n-_E+WquD{d#S#=Axt+%85TndZwPX$wPe1qP5{9WIAR{u|q&SODQAc~?N#G(L+OLCB$VF!w2C1?@8eyV3VW4DdPd-tAe1!U`PwT?%=(e2PI
{BQnbk9Q(X2v_D3P7EPmJPSxp?5SY%C&~dwt4tWVdM<O<SlnI#VkYm(Bp%cSALHOTwL%SpZ^(jm|Kt3@j3Lq2FZlU2V+YJ<RrxphnM7QlnO!lmMegzVv
OVupjruG9s<J}`jD7J|p!ex|Y>amj-Omf_5Zy+lw;Ux98`NKhm7Qh!6=M(Ad?oYSh|mD}QL07WPQItOo%*gFXc6CZit)`S?r;6TI&|+`1!)C-3wfW*u{
9wjnAy|Gl!yVK4d3oDq0Gb6YB)VJAa)*s;rme<*ogzlTGxk1@s7op&17n{8dQ+}<-{CpZLEMSTU|eAQ*Gs>sOYFNHw$kU`#$&1PlN*yo>#F6XAl9(znY
G*XW3(J3NY7r>TzI9!dp=9mMMeGjv^X5d+TwZsK`iTP6n_Cx{H4*)seZt@yX^K-h|hk`ZM@mo0@{hz832$uc-bW;&jyYOcWmJ*4#?lf8W0)wDz!l4-aI
_{@AosA9IB6@0|+gB<K}DWf%v-;R;qPULJP+#^a~Qw&~h$zx_mfRL8vNRi9kuqpxGiZAZL3&UBH*fk|zE6>i&0N(J;f@6&IoIt?GP9y6xwRrV=Z@EG84
=jO4%aOS@y!e-{N<j)Ls^Xe2ZN~x(QNsGqkom4NaLO0t3^p|*hcLnGEW&)V3d21+tO7*4x<nqBnn#SpTZI&4EH<Pq-@WwnDw5nylO~C7rk9_8(CltEB;
u2Oo+ZtlTEyQ6bx6Ju_oGVrxwDpS~0RQ>#d)Gc$nL1xa_4#P()5FA-OXbE-POw|;^*n<F`IkuA<@0-~sD9^I=}FtXT%dVbekBu+{{C<FCZ#P$-@}$z?U
qhRBxG8kTkdgSS6pdzNmP6bRBN{vmGQrb^g&}=fulhs?74StTe<ZzE|1ivWc1ft_W>@MJw3#~p^QnCk#^+wo1*-jhQZ{kh_w!fxOy2{w#B)cICI9`))C
+J8sXm_ss@(3CLc53Co6zIb79K1jo^jj(3@YToFjcxxbN~&{1sbNGTuBjaN&6pt*rSlx&w9!+%G@V>I#_P6?;rs+&!YGK>9sq^#0L6aGulOLW}bgDvOU
DXCV8~wX=I;kpdd&%T7D>_x=CX5yd5F0phD4ZuXNB#eeJDM5y*G7e}0@&f>?viHNWEIpZm?{^`$m9uh?}?Ue%#_4zHJVc=QaE$I%~!~n#dbS^ts(EVwD
#}7;CfrHmz`up&bJPb?99qafrLH(aCk&ANzM?z|9n=&S#;DVj2*~VKv#P{0k71A*i-QYG<5BI3!(FM=f%X(x;Z&rX+cdE+71m%Cv#5ef{@jK`gCQY@?4
_ELx=KFG31_r^iuaoo;1`_30c23F-=`SiJ>X|o2(0H7@G`phH|L5;BCd*Pg?7?&IUejwBphp|ODm!Bn`F~d~6U}Zk>hI4Jkh@dyGSYXj@7~NJ|K8lYaV
<O>TU-{y*S+Kj5i(!0hHu$WYv4J%zwNKn>A9M4;uoun4|wa)sPyHihTv_m=XTi@)>HLYkZv7|W0248my;@%gz}*sLZX&-uLq(m6BXwlm3P}(l~uYU!~k
}mL-!X7h(BaJuWI=taNZSGCRj%@LirA1)B9rIsl|0zzh<>rbl%^|?<ioE(*~UWboJu)$Rezflpws@KFa?@>pV*n#4ZT!Pipm3VX<7(-k37QK9PqXsfFp
c{`tU4tRwb-k@$#Rq*6Q^ns8D6OB=TJa&`JUOzjz31|LSCFS@9U;~?{BBL1MP|M$4{m5HKS)_K1IyC8n>HA`~HO!8Y{Od;F=+nwyJDST9MQHGF88;{Au
cZRx;q7*HlA6M{1-v9TwK*<(ebIEszDM{S>iarQH&0fYykuN3U13()$F%jO7_TH?ceNW`iL5m1JP(J30rJpVMafcH_w#V_+DmEeoxh;gw_eS{@N3$WHx
^<F!M9+KXVT4Hkwf6%;`?iG_x8qpvT@eR8W@k#~{`sN&B)zdGQT_0u2f=sy#jlG_Jd!r0C<8OTgXl(fBKD|JUG2U%i^7l4Jv!@53pY;W5B3qQ8va&M{-
+hQuRg{2^7xSOQFiA3^v!t{<m>eedMp75Q5EwUcnryns+mT_1N4gPI!(O$7I<P*_Od91UZ@ELE0ky)2U&pOuxhlp;#B5y=!>_b{v<Ef_ONoq!EDX+C4}
!t<_6(*MVmyo9wu2vt4|i<>-)p*0BYkuzNsU;NowVU7jZ>lFtcd<l{sYnaIfs1pQz63=pCoMbDt_~aFo~py~c=M9eq*0VVt%5@)X~ChpxQp1SQ7?h&}J
VEoRGB%q%gH?(Ej~h{qB{YB!;LZYsthlZ>PFV5uRs+}k2V`SWCU@g^cZPNmXkrA_gBE=`l)@`a8AvFC>t$MAlnpll0k{_VH);<BleCJ9IRn2|O!abF)r
0*t<_*YGh+i_fn5eB1XK`6IBmIdPi41{DL5kxoR?b2-I5IrzuNH|66|?}o%vaBvMa(3fKO7?8rl_gSMr`8JA{x4yP1D2P@e7Z}_tOb>qXnKjf7Z?CPtD
+-SIi~HP4S$}`Si+|PcXi@(5*WfSmOgZk3{7HR>qGFnEV(|}#uN)MkBag3{#N}%X>0>iIw@CiJt)Bb6sF$D+Lf{d<`kPGlLw3RWrBKBRox^fprHI98ED
A^)jJcEeh{iAU+qj22iS*@o@c|}Z&jup%sV#laQVBqYrbYeU{yh#cx;g!kiHe6WFIon~Q=R~f=5+M53-Mi3pLcpwaRPETENwnskM!ZqYr+@3oTB^JgmY
Ya+~|>vZ+2$trUsZC;(q<kA+vzgI^A{uA$|i-N7}dFdv_5ZX`4Ml74^^Y_SS8SP=A~cE8<pv*B(IBqHK9dg<D}xz;99k)F-@AzbF&erkj9{_2aa>ecGb
3!q6@6E@~e8JNT)6knI3kcVh6>J206kSK%K1ND6~DL1}<$Le&Mm_%TEmqWa?RMKFCBGn?S_++H6QgTxQ`T{KaXjT9McJ{L~mcoKW((aFq3P`v<#QZP0(
FH!z;2!+RXg|NMSr|bj1D%A&?`diEe-t>z9qPss_w^8zL^s^%La7FoCZ*=b%cshu<kLO;Vw>?dd=iqW1$_D9^agAkWT#x&TP29}CG^?<Yp?q#6v+?Nu)
s~HQW76Iu5T>4lMn%lw`MjFMM{t$`ThFBYMgCC#SiL@V-*3)Buz4j}MS)U-*@>`UNq&WuKeM=|9(7V6em=1`ssZF5lC%)mp*_+FSf#EjMiM+BkQeS2m^
rFnLZUvV1Ain-kIVesj^%N9bd&p%LUc&q<2HI|Qh%iv-)`GBJSZ`NT;?-a>Xt~q-jv1)ZfpB8XHvzLi8^(_8*$9}rPPQYChYM^PgH^y(7D@(+Y~49Fuj
A<QorK`M0z0LtFj<|4qv%fNvLb!cSD!@%MfLPRHVpw+*zN+(7?B)r$1E>9CcqAx8<?{ZoMz^$d{1C?1J_4%ozjkGzxQ7o(wsGv9c;K5e&-5G4Y-(H8^I
JKd7FtnR_$=Rt_57YMu$oclY^d7ZheZzLL^AYck`8@(<mp{CW>oUgLxpP1<7N-QGLawB+CVsCG0YZH{upe;3IA4tO_y9+4O0V_<_22OPgGH0*cepIg`q
w}ZAhkH5JU*WnrR5ap9IN`!k3;!lQkvo}Vl$iLQCD;_v;0=@rjy4|M11+Xl0U;TjilzKi{zPlr;12@~Qp6>DTFFt_RJ5A`J^T_V_WX0|)1DKwd{5-%G_
W%eTR<|!AgLI1xkhQ;r4|HcN<}-C;3k;u{Woc`BLH2$T?E@cCmw65O8hWS5qQ56q^2DAFn0Ko?B%aq5Yar9(qQlA-`J3X~FUL7hf02*j5O(>6{QVqt_O
9<y+H;0UBqre~gLjGTrr(A!bpiAHy0;g`A%91S@<y^Fhr?6fGKDjXGY5W|ab|MHX#5T=ls;8;h!D4858CwaJ7M?_goa-}Q;XjQEMW)hn?nv1qb)d6SAu
miY4Sl7uEjlGpBf7<HG=rIZ+uKNF$b!|h;)Xzf{S}NSmdcG%GX@VnfKzSq574kDFs_cCKU+qx7LAlxZu$wd9*N1i~&5LgLz_U#OLwJRZOLEln2V5rVDG
8Nx(OEQS9%JSjN7MK7^d1>>hu;=vNW+xDU>)*0IO2+AFv(yVT*h=tCZV6818hssuVWsA^whU6g-}=j~S?q6YbjjOTfH;3N>4l&NUBMD=-$%fM0!`hA=h
8q^;q^7qxQD8{*ltmm0Vqoh%pW5{dkuF#C%EC72~7X~&p`<wrN!GfuuD%@R%SRZQtE3u4mXqzvCL<Y|<8*gJgAb*Yh=kjC=$p*EJ4+iFbqKIdbhf}iQH
}Z(6@<=mqP=AQa@D&7t)LGupZXYLTsMy;n{g@F8Om{GBybw>?iTvX`J-<+XTPWWLVW*W~yJEoC`m1g1#f?DA68L#`_zrR7V<}M{$sy`*+_<x&60v;fMh
wKIuM2U4dkomrBYrUHIQ=<!f%KD&-+M4lDF0&E{#5$AEgK-P>ieMC8tRXP=wKG!^9$wYklyp#1Kt0d@ilo`>JeX{6b`ef3RHMfpJv&9&p1W??_>@7T%`
qk?}x#6q`o|y^vCObk*WZmYlN{Gt;ZL)NqeLm0d?~@D`S0icqIe!?{;}2J+Ni|?p3Ek%EJul^hG!a_arp1_m+YyGvYHogAU7sxd<TRQPi4Sy&8jXyc?*
!MpR$ejdOqZ8Syc#lEd$MRpSYm{Od@c5RWciT7BlO3s00Uk5&BD$v)V?8syme;gV~C@9kq^U4isvUqnq$+I<*+f6$9?;$~KHxF;0kQsk7!dHIuj2P;v7
5!2R-j{PL!Z(aD5%E{3^KJ62hVLrGGu%d7hJ7>I$b7+$xa{j?VDw;%28@=QK%<pCf5n)CvriC(dj8TC2k&$8^gN4+A(-N<|LiTlWpnmF0%6vL+XM)u7)
(YkCIJ#h&3AecCPe@)Zb&VrD!?w@NaUAa;d$-z{A47ul`xk!aP4s7o;bkgiUgp_YRAZT*)MUs46{WUEpA@M71Z5Pi;qUy4C*L6I?_*cy1C-sBo&4q=Hb
iAPV19Rk)nOl<IXzsK7k=}LRadk0_Pba*u=@M{BA1B3y{a%n`54z#Hq@RzWF9v@wH7(fK|I%M7pPGZaf=U}LK8noUp6C8@&3B*V4_JQ`1lUubN`$K?Xe
IJBzVto@sN^BP!VSyXPoc%*v7nsHvi2&yp?xOjn+ZU!NXZ}+;;es1u;?YoIcWqcP@lP_>ME6{PKDdfM;sG;u>|CH~xruc>GQ*T1}&8z+t_uVu(;}Vr-u
<G$kH2(&xOfelr*h5Q@?xo@~cQpZ_&pDE&SY?<nhPuu3)lfLZ?)v%7le^TU}=?h?6w;c?01LjZsCV_~YQ&hggOp6{P*CyL<vfc#jQ?=CD*etsJ#tG<%W
ltKEdS=;u61D;CtY~=nMlOS`Sd!Gw``oq3W?c2X89%3Rdbk*_4|L12m{B~y2iYNL}k1A?(AnAp^bpK+J3l_DAZo}{C%i#6lANiKelJ_^i(#Mq>pMa+d^
R8AOr{c;oHObN15)TxmVVfTtH-PtX*2q*Z^!xW<9}!Z15UrN-HIiByXuu(o+i&@Vro|~x)OUvFE04%#J^J)7A_uE4Yc8+4F1o&&3cTA>7(86K6F|wLWC
66joNGP{am7#SFiZ*Au*e^3hi1<2aDs8K0rQnIt>T5sM~PgwQ9dqt;z~+3*+7cDSo`Ku==~oT|91|~$A=`QhD(!*NM9^jr|O@jIu|IV?*8|nD8yec-T6
yx@f|SK^a%CwcSro-44-LI{T(v<<s~=lNEF~{c}7_>^e^t68{2r&1j-NR@M}Lu7W;q;!ku%Hz+d^;e@joTDPG=Q%jQVfYbt>DuA8@&^n@PM-$UG)n>|2
E|9E$)xg`eR!z4M?2NGTY*D4yHDOJN;{pf<fvno0uXgh9)uh6Kti`&hsGmtv|n4X~0+YoPnTOQxhab$A^XLiq`>BsFJdmmr*>qyicIJaGNYEiQ<U=LsT
cjyo9u?_da5QrnbvC@x*!#?t4F42yMG}3kpDUC0T-n~KvuzEvY&w)#2J}1s+g;%@eUBs72%gR(c0QlvxwcImZITlzIdfVdRop=8?df&els}&=0k?pL;%
Fl*Sl|Bkt@RqJ8!4=i81Dko3J8`jyKiu&q)htD)kXgOQ4MczI%Y9OEBhknF75w;CTVHD-!YgP<Nop+OZ~nqNl3(v;EdR*Xai0%f@W{mttT?0+7tjmU$d
UB5kiR}iioLm`2}#?gU+J17efVDVo0_vKjIa;9T7y3K0g}j?8ge^G1@QUScATN77uMkP$y#e7K@R0i4)#KVf!jL%*zdrj`V2b58`Z3cAvdZ7Ewf@zp?v
%~cKP!`^(jrm?!Ac*;ZfSP2wVnR3ZOA~-Nf&eTimR9v}CBF4w=uq!N|K1KdXVt#gDg^MVMHUw_@v%{$lR?UMn`KETB|Ais^b$!tyu)3X%BY7{t@8AbqV
>7a)E=A~=OjsyOHV3sFNJcMscR5u)gqoZ$PzXtMqce#K|MTPWT#N`bhVQ_q<{I|g{|yqE+bCMy7RvqwU+q58qeUi}s#z5#Mx_V-J0lZw}p*TyS3p?f#@
HEb*N@dap+<_n{!{_RT|;I-93vv^nVoKw=;!wm$N7z~{s1v0j_)ipTQ@$fLz>72u_XnYec#vEdFG7F2gPgH98$MYzCAtFTpWC*@|2R_FXApTI~Jejx4j
Ns)Trcb(C+5k!jZ&oeonuVF%QN5?!^dX=)*3Er;Ou;djKNK%$XXW{Wr<bMu+n;07GRa$ZO9BMsE*i_bw{mV#^g4r?kw;!Pm44$-^$vVjDhgew!WAQ@N7
OOOf!@FKZWIwjh=1sG?Yo=!$z*Q6{`TzQZRWAOJ?Cqchz;l`>*ilO@mGJ^`-o(9`$E2r`Krh*r0;-&I0^=T{5`PVJUx^ngIszLc5N;wzj~*C+=;~sEj|
UQ+%)6I@@U$0qu!`g41^t*Z$Ig@EAWtOnna&J^Ul4~o9d)cIlQ#~I_cz!SFG5!*-5V>gcyV8nUrNw3|hC9>`oPI3;e7axYi)B5c6~eXZZSZL9Sg2e)m<
0<;W+4Z0Q&U$Qq0FrM(T+r`LbJqW3wHzsHe%)ZH8i9Relo*$q$7_?21qLm#w7e7~8Oz$EWIhBOiB={I{RKftsg97IMy{BlOT??GLmAV0);%zPNcFGqUo
gKF0U7I4z~_RhI|LN<MV-eu&+4RGTvT3jRaBf!2E&&AGG@)#DeoFAUb0|@LmsDxjm*J&B{x}zHuyfp%+I=&t5;8-Rues|X00_MY{0RNp`NPle1H)HE>f
86^^R1EeCB2Gz!;7J@5>k%BmABEhYd;sO$cNZp<FD}4uVP!3Z=W)VE(}Z`aet>yw>Tzfn>fi9){hm_t9g)8-@y^adfPtFB*{@+jl?4;XNa)BE2T#aart
P=!52)V5?H9?rM|@G!U9{&x4aprAk$zs%4ovbBKCiV;BFyvz<(0m70$#XVKKS}K#%O%$0eerObnzT<DXPYe2|VQyK8>M8{+Q27^d^<=USSfHb)WhKsfQ
68F83!u_y7Chf8p<kMHR2En}*-Vq=95>{Wj5kCq7u}-|v=*Bl54Do%wGIUmASFul<1iC;WltwyHWmJw%q99{#4-KcRzrF%a(}ZbYPCvhP_{D@HP?nY)U
6r&@c5iGBK2dn3NAVsm0nLPz?=J$|)uSbX477lR7KaYhoj0zW!=-ntjY-K!F$g5#om7!zaWo`|2tm-iEOB?vD*GgXzD%Z>1`?f3TMr}H=e^Zr<I?ABq#
4O9QctY?nuW7;kISrhR9s;rMh6@R!9S867)IWc#77<%FBywmXm>`5HXK99MceZEb9p%VM@cD+!7fQN`5*O>lF`(7eVAjhXvTw{KE9Cj$isQySBl<<RMd
5Mb=*F;NwsAf?@mS)4g{0e{jE5wg7N^IuIfF|BF^)pAqBS%bGH=3AykltATYpq|TFR*v`L!ySi-M;XrNeRSr;77jmY~4*=F;gmT{p1Fox4W@pDtUGYNS
}?je}i*u0TGpZ+eDP@QBA<*E0doSz-bg^y)%(2z+=Cqo-<zZs2@v7E#{znKUEK9rp*)S_n^``Out_T`9tfhw}8b3Fnap71m9S>K+~o#u;8ukF&vG(12^
mykU5MiT1{@O*l|N+!cWc3W93ZqqO;gLurzFnsK)eJF7Npd^L&XN#PR(7G^Ln$fTzQWO%p1pKD>x^jItR+NWTv@j(ceo0F0lVWe2U@b4nr6!5vpkh-jn
Nhsv1*AZm_2bE~dIeBw~9oH~i=U3}te-}>)-7O?EGx_@)$;+Bbe*DWLL-mMn*T2j<M|MMQ&uN733&yDuo`mrlY9{5d`LKpXg14q|pKHEk}zs9$cI7Zj1
ko?8{d^}&c3xuOzTROfFUj{eHG6;NPym=GMsKZ;;0B;ccE$80uGWHueP*P=)c&tKt5!8B819bM&t8X58ELRq9b`tcb4lfC6KQWK~zMtdn-61=b&tf^wV
idv0yvN2`zeoOa{DFa9CXajsfyJf!lEKfUc96HUnE!qk(g1|iG1VG<g9@7hY^a|;9l+h@)RReC<R5Yf@zpo!w894dS`Lj3J{~O>Lmk(GVt}sFiDhGaq;
K!|gU#=h&^$IT(f?61T(Bmo;-|DfT^SRHSSnNO@B9>#u}PV_j~eLWFTTV&5mx-_7LoUEa}w@u{tT=}MfzLq)+Wt!7FAgGG`6@ucE%&C><f5Y>@>j1Tk`
I$*<r!G?%8E}GzSDrWZ=)|q)wnDr#h7pDzThW5#zPvs^YQq`0hHj>wOSSyU$?0mPUMP%2O_>+yfF+GrYN(M)`=nE?S~=5Ai`TuC`^}Mh%i*OMNlTAi7{
==HLFgfxO}m&gn8@$1#u8oxQ~>X2^lzfC8iOJnp&p6Jwf$6E&n+x)4$VQ*c1_;Mr_US5$n|JFIN_bPqB9Z<oK}q5J}(SiXrFmQ+~%l7Doqy;koR$Y0TK
ZWrp$M_qSQxyBK9|Fy@%I-Ch|Iqw%wDgQhFfHD?*4?Mr;gIN`fv^IP1U<NETI0+wswz)2wFMsoE_xXxbQ8}KFZklHq%nst;@35w+Z!oC;QhdtshDk!CU
uv6QlKjiDfIx)9X))^GCkjIkdPjV9QP?L}TiD~^Zi%^NYKGloEk*28wI7JTV$_Iba>zb7)k%9MnsP_KzhKYr(2g(fC@lKKzl~}GcX5B3FO4W4ObYfK?9
X9&4DBZZwl5+Hs#hq|HT$=I=-#}$_Uc8{Kk<T(*8N2KI`yCZTEu7E^V#%)-PGnKJnnGAZjF!n!#QrOjIJSO!D|-?>Y@IfUm~x{m<Ix2u=U}axZbj952`
n6yBS0IfTr7+rFIYtpdL2j=aH+kVh`u!O)bg~NX^rWvBU}SpGA@ttL_}tGtXwdhvj|F;1!l4My7v!dG7Hp4E&T>+_ZSe2wt3t_-+X?Ep4s=BzrM=wTYW
6Pp$OqT5Ev#&aE4FLiy_fz9>CEGBS@XZcRtw`AD7-Wb6c4MpO<B(5d9{oj)Lw`Qq@zo27p>$b8e&ZSQ$fgBgg%Gw>WS0$cmlhy5Wi-q{nM#N0nP(%-jk
d^(IaBQ!ok+s?WlKxTSR<S4&Teuam-(JMC6E43Ip_i6n0?%jBpVo?w#cciZmT2IZyV0rkZm$141)|XV0SxG?^{eWoUPF55N;>)@-1@#ff3<L*0s<sd(A
CLli*u3c}^n62TZNnJI&8TQMisH+UIVeWu{oO7*iZ~A_onFjHKaVAhnq_>RIhg&wgX9$uT^zNaI+<{y?=hu7vGkq3Fd$uqm3JhD^uIhG`Ev{e2lA)<Wz
0iMa=<q0S4g)r?lCd0$~`J)H2w%YFoc-n1b!H1^-n&OWge>W(&^mBz%#B3hn9aL1K6MuwvlG-6&zKezn<NO_$&*;_hw|N04#7Yh5WY73t-MOtiK3QJPf
-YdBa=^2ByQOxWUm}mb=TzyZ-2A>`}bAvVEO5sDEDa<9!?u<@<$*FDLk+{7wY##PVgmcflnpooIJG%6CL!eeVPFl+cL0D2*In$Y0}BezKx}AoIOt?OEf
UslgL}top|fFO<Im7OU^GC-qnwl$V}5$`9gWD~xx-=ojEl%+%hxEMockm{;+h?G(hUMUX=RA2a}7adt9bO=L{a=CjO86ZzLQ9MoJ!vI|0jqRVedg%=Q<
>Xs(SD0|o?7;2k(Ne4n3lKIbk`w^Co_%EP1)$pj5yMQJA#eq-!N{`&e?kNB1(|QxBkLHoS{`T&4toYziK{|!5gZ%CDE8l_lN}dpeN<%*vsBA!j-kI`q<
X6~Xd|=91&k!DOXQ;Q=HEiIs8B_ig$2j6E-NxtY`DnadeV0p-WG4w2#LP$t69e&cPxJ;S9*IXEjnx~wd4*unBu}aJDYSq<Ykp~~?F4b-C#YsD5+wjLck
`AoNM+7e4yo4huK{n*QT*zh6rO+`-sC6K1>eG8s|$KFY$GH|J&PjMic7$(Tl84oyNmKEA@}bwbZX?Ep_T;ZO{oD*XX(B9Ca#5D<@hXa8OjH&5xiMy9#H
)@zgH2)_sF)eTpz!#jqU(E=r9g~tmrimqKo`}uFF{YOhz>M;Dg#DDd8&yhuAS-SBW1Vy&Lo5j?`wuVE#&f=_c9+Zth6X`|`){D-rRZpx|xmDnsvKO^oW
~4U!n##gO~WhzokG2}SsnS|alpqgp#TWi$g6x8@#-X@lx}8%m<Jw!-!RBup!&Z1nlQl+IXmBzhJmKHmlVQU?N3U7&E??{&rCBGEMwvlq+QIpSF)#>45c
?-u!Q%puJGJSl$eECc0l_xWit%XSP%HV0A9x{CA-6<dZg_dTmP%5~^8ec-f*-+H7?q815Y)qQy~ULE3_qVRqwYC#5WVdtA|BjO5hAJoZ24y#qzykq##%
BJ99LduKm;t&GZkDiK^@^61v7Cq{zj2{?8QCy%0qPS`>DC(<|QqrqHv9aSzW7W!I$K)s?E+%Xsxrv;-FyCIWALvX9w`SMFZuEhw&KwvJ)@4*}W#O;by$
f|8r=BtVJIxnSiiz@LGih&}0;oQ*DPAf^f+FIRhRBNUdLcgBZ$A>xjKQz|z7#2wU$5LC|LUT9s1j&=ZswaK*=A2r{yf%><PZA>F-aa1;T1>}ARJ3E?^N
ltz<uW8c{ynOX^ja9=PcR<2=Nu~1*>K&mfXHSGR_0V<38`V<bPS@pX)-qv3c%)>myfT8|u>u{?149Uia~D|LDUwk(aN3^MBc|F6RyBMdS~by`-~+|G+9
QfxR&P9r*_=9xuyD6u48N!r#hv^nsMe;dpV?-}#U7`GUp$aX^;D#y|;4WdaiYe2hhlt1|Z5l3mUg+J}^Bop!f2vId-JY3DWZ{lE1iTSdLC?FrdeYtI>(
C=B=vsXf`G8nOT{7u~Laqe9l#ruG?n${i5N({2$W1T1Hpvhn@OUln4y^{yE_R8N3Oi3p6yLf1D=rhQb-+(2-`+PvkvvV-27llZzr<S&<f_%CAc4zF3VF
s6Sy!GJl>)sHA*#>J&fCM8QV>yVONT2bDr+<>k=M0wa6UFMc=rzy%)4LxAg^h7RUyMuPvetvo^sSLs)RHT5kF0aQ~Ro#;h;#W^lh-a!s5z7DZGVn~(x)
3J?6*j>G)rVhSN52SlEc0G<VMp1`h6nPvjLyD8^~=>)eoGZ!k$LP?;3+EzR<E`XCL{~W5Ag5zyCZazUy<jTIL(%be@_2BRPU_}QGT16*Y%U%h(BvSPrl
_k7Ld3|0avdc>A#Sy$al;>wfG`Xrf`<pJLEd6gpaS&Ng$8<{5dRT(qmey#P#9p6a1mb=mmFWlEAU|-y4YaY~{9hfhW~{zC%(lVaKX83e@-F#UA(Z9i#m
F_^9#$ZWSDE)GxRv4k3Y*dA!1+TP2HQXp6db3GoAO$(2bvW$FTHFL=d~Jm2EniLZ|C_~VO&7GGpJ1wQy@Fk2QcF;^~@Bj)=m4i{dhVQVq^3rPP;(&1-e
MExyftE&lr=WCzMr+F5?Al1P8{9GtHJX0BKZcR_sdK<%&Ko&vTdVB{(n0`ZdoRA_s3#yi<$lpDh^v$`jAL0a@Z~MYq#|R?Kox_9rsOsILU=3f*>l{mPz
muHM^_^kyZGGN0hI_CcxW51;GX~PHbhUcoz^)MKN5^AgD}QEqSghq#T%H&}G|Nuko5qPa?mF0~DhD<^+i4&ORqY$#?=YixRYdu-tLjM??S}Cv6%6;N>~
RCIUQ*Tjlh0UgYcO73x~~GMxVo1<{Tgtv_}@ABJ}dtM4|0ic$L4#;Hf}}x^6V+tRJps3GXU|6R%qY+ZVyjy7j7OU|2!o{`8tzMKL6YQHafnRzgWeB$md
_1<l%h^xY+Y@>Ti;ohpxv|U<pwF)0&m%r<(WxUhOLy<f^dv@0{j-P0S`_LlEI5NJb2Bxa&O`l)_Md*$jEt;TU=tte9@=$nXakk4cX;P`wq5o(G!L4Lrz
83i&dM0dK%^OiEt@ELbtu!RwOE=h9=8+!Nf#5AkoSwA$MNO3Y%^J#?hAOk#-d=b8?mbPxc(XvHdO0Oen<yixa{b3%_-3Qb7#JH7#-e+uSZI-(VOJ_6B^
Z}|id>MMnYQ}z$Q^v}!Js!s2@6<ebK*7gZOjUx}EJR%3<{1F_6Kal=26TnR&c^clu2;n%5>wx%`c}r2xHTlJt()-C|s4qS4B@?;V+ejbUuPDLA>TQ{y=
S@u>^$~lFGg9<qyxR}xU9-&$Hc2AB^}J2~*g*%m5w|bjVPp!Zzdq59vdJurmx9CFFeibCY8}UaH^T{9FQl$0=#f8U`OkXqt--*nvCHDYGX&B%z&_f>{3
a_m>i6tR2L1`zH_^{Q>LI@4X(}82$BFv?Ls`N_JfAYW)a@VwA4B=#mEGo2Ok|{=b}*e7<ve<%9}nSsi?R~~gO1}qyNie)#X4hL;S&EIw=GP;@%R!A7$+
>yv_~4ssM20Ct$f4?a`x+?cG^OapsUuMxqGI>VhK-wlHN=dkFf}CTp1T%kUwc5_n8=!|7O_klBpdzBx<fb9ta&M;BvtmyQgeuaUw@lK7!W>UcviSe#bh
d0441|qBzB{;&gdn^G2jokB3d~JTD#bfwOgy%h5$-f$BzKrtGx_ygF9D*x-%E=QWxZ#BPJzb02p$5Gtsu2OiO2q(g__fpXWEdi`xa(x;%#<@)@l9{D5t
VU0x<#Vqp@^cU${7H?~)+|_T;z#|ovL<L!*fyoL5-iDry^1Ey5T~nif(N^1<HtmmS{E}E*BPsNIY(89ppE^f_fc%)-UdE`uKgZ^u!qPht7{t@yuFoNR2
+D47+v!*W)y9ZPSe<sngLuvzIZP6d;h!IM9E~6Z3?>7tl|nV*o$q#}dViq$LO<}LVS(!3sdd-=8crhfqi$aTWU0fWEQ@**?l*n_ZF|bI{3(2vH>gB~f;
pBD<npC-?<vv%oo)pt{zCuaI%0kDklJ~84gK=@oiZsQ4PoE*=SZ^)6A<6I6-(ss!0BVnZ$#SxX;vKfJ#|UNovX1MtQnWyehqi54LJ1qwoE@>=S2lQUuc
>goymjrPVZapTn+xtAK9WF0ezmySU&bhAk-Yfo2~6WLjk--P-E+B{j!mM8miLMTS8%wm&bVb`v~Pn>zO@MU`YDP=P6Zh7AXvW^W(66%(-j>?6v~tRw=5
?p}g`5w7JMU%>Ll+qj!}UfNupU(z84ZwNiy!r#9OjKF#wPWuvr!b!H!7?jCZ_%WvXmk*DzSi2D#`)YK9mAXXjRUe2EMJZSmk(;<uTa7bbwlfXL+Xt9|1
(tH#bcu!g@i^kviSH@R6?(Y-nxBiXX+(?`F;`e>FvjX}I+!cKuE@34M;C#ZGk=Tu|=y$voWp@$Cf5T7qR;Irx7G~}zf>OAs=cAPv*cv)IBy@rcac)5UN
tK4{yY`O!Nk6J)Cpl_C+9_J?FlD_0R6SoB`@8~{motB0Js~^1)%3Np4Y#mH`IfDN-C1LnJ7r#frUddFZ2whD%GJmiE{S8tNb<#%>o@Y%%E`_mK4yxwtm
wb>d-tvvl@jGC;DcXMj>EU{&RMX(X>k%UpyI>)I2|Fc7-8$$%FH(A-ClfV78Z{3g+ek?K#4BWhc4~nzB~v4vKY*&<h#TRxGiNI-zXpDXJ+rG6_)}L<;z
NyS_ttFSf}@Uykm&?_^bDLjQtQF;|?CJ4F2jRP<K+R?uH&$oYI8nuVB;&9!ToN;h+cwk=bO(Y%`&J*zuz0Pm@i1RHNkc-3NdBZ{CAn;z6BU+;d75<1OI
5hw`uf==K*Hf6vp7F~K!Q=8v1!$ATy3aK9WTlgmamz~_!T^fWs$3l5NF*V`8h?*d105M7M;f;Lsd<#{HE_^R~gV*08sB;5cX?BX~D&_=mi>1(U6n8LiT
Qx5js+dVUMw8fTeU_J!qF*PyD_rcvy>n-$iNOzn>DVD2l;4r>%T_k-NVeO<#_8tD6uU^k5Y}LZ$uu}L<g8XaM3skXTc@JJ~;Y~$XT6yu%feX6$jCk+H(
)FsEzlX|O9!`JG_^e6M00J@ZujlXOT^Ot-hCB!R?cL0>|EZfk+`-mEbxHTqk%6H4I5SRk?Oi$vZh-urJ7CoTDv5{1$e$`ABAmbVd!#6TLj~GB18|Fw^p
d=63*0e2dK&9EcqH-AnfLb|BYh}4TY}^fTU=7OTEDz@3Z7ZHWh+HB7>KR=f+(x>dj1OElp!>80tu#T?kB9`6L?k}h@}Gj3u_G68Q}~E_={Q5tOPJ_;GD
~4b_M0{e4TA#hJ+YV{<~Z9ufB6C4g$3cr&n%;E5D_cUv9|<`9sY{OHgY_KgRrVyo@M|R*pQ!0S@BadZ+BpO3gWH3KApZ>cEc`3mexc-K#6`y%XE-x7h?
u2MCSN^!qJ9^`DEkwi_}PaRWUFy{O%z9GqjJ9Jwxq5inl&N7yu9-$Q&>Wy5x<F6au;HJOG({wPaaW@$}h!ZUqy*F67_Kc4r+wrwv;WNcMxf%9HSzbM~)
4uG~@40E#g59(5i^1Zb*?zz@Z3_0~X96_!tE^y52Z~sS}MA%+PJQeDn9o`<dot>UxjDr;7)Lz<x$#TZo+|od8RY+0!20t{7`eS;omp8w$u;;3*GV1*!x
{yi;;p$&qvICW1rmvpiZpAJ2E7DD<9FSSkD`Z}efCH^@@nM0}?uvcl$fbk&+d$m-rf;i`P=3q9q|Q|9@BA15W6mFf9Ea!k7Vky=xK4nW#>Q;-owC>!ZC
Vd+yx{Gv^aOsXXg+8RiY<052xM+Ib>UXJNek)it?e@wt0jPbK<{^K)nu+=L+|M}jss738K3K;L;Rz-FW$nQJ^Fmg<!IXV{E%=L;}egZ80DXh<g#n#15`
gzwrHA}`Xby15>`IGpnQ`>_pkJ&zhRGc=xt&tP+gBbcbo1MEkXK^7c*%-DSPFj(y(4HhgUsf<=&7rr5^EZJKFDK`vxpnTPaZ5e3T$o@lG(RVb=g%aKc=
8Ub4&uMvVsrVWg1krqdkf-@$<jZ<H#Joq)x(UYY8fg!qPYTubiQmW+Y)xvc7Xb)f~iaTE8?+EyOXyu9iL_&x;tFI0Q=WKEeHZd)^Uh5vx8T8l0GPRRrm
&wO>!Z$sl>Nn?~3p_6;Ou(W>B{XKs~alZBV`M-aCG>xg}bf1NU`OVo-uv7+-!4M256POiuD>XV?l+l9xJ3%VY9Ei_4Oj>>L@ZBC5s`puMd{KHJFKy&f8
p^M%y-q9P3y7~G^1}r?F3|Agt(Yy51liz?zdG&~O;(Rk!K7Rb<haMW_3pi|`P{%~$$z_QkVw;cVy<$WaRl!sYi9xP-mn7{q8w518N}zfxMuF{_l+S*)x
-3o9r+G|5c=7&{hXe|)v6orQes0;Vt>zdKvDzXqwTvbPTUK7WAn^mQ-1S!W1Hihr2h6Va`syix-De68!ODx8~+v_){R*nY{sAg>m!WzrZY(ep2YzqNop
-r-)-8F$1M^7VbeEUtG+3E{XTs!>h(82{VL|G;+la1@hR|8!7RbWn?is6beWLh{vx_t0sq#w(c@r0OP5qHUZ}Qa*s8z$P&-mIV4R5ZZ!y#`{QT`7L;5-
2T(A)kcPXM{)6(C-thL@7aahoEzR!Nd<+Fbv*{EZcBx67Ve9P}dp+djsvM^V~tabvpk5el-%LAW4(MP26vu2e4#f*3NQX(2ixv6*<igOLXz|tZV0OPY9
3P6`U8;J`sWyS8q6DKAlnsRsi1l#Dje1H4W#wCMCMTLF+fRFOQD>$`IFJ9q=DTW}vnp42No0Hms`ywt9JS}=LdX#`<eh=$UECLEZo<Jyfn=<(UepsEm=
8H2gtQB!}_&u5nndvv-*Z1H0j|i8&Y>bfO@XPSH4u<+ZJrewQ0hN~e106R%m!}aSes7iHG1k$u^tc;Ya+Wh8e)<)4lL@yF-QVx;SDar<OuU1^++WxmBZ
l&WKmX__7hPD{>eC}-J~t06R^uJCe+a<%vDWk>cxeS>0?ZzEKJa)ajrr)kCldIL?wO=hiTbl>V=BFK{NMVINhc^ujTSKB42N;WC#ZOXYiFTwo-dEnUvJ
@!54{aGo5JXo+&mc*SaUeW-ftmQwOop8@yLLSX{wi(e*Fk&y78(OCkQ;Ad=sX4C$1fAqpxyG1d+eL(^3ng_mIHbTnJxTFi`zh!sWrIaQ7pQg)C9_BhI1
zeH3s1p-KZdyNZ0l?(JGw-)4|33gll${Gj$z<HtKVIz@Hj#bGKsG$?u)?$6Mp6-G5`rbK)x!r(ozOO{xen`*DNDUT54_nZ78ikb)kikH_*TdzNVpYGOU
M#0C!nLAs5>rBzWV)KplV}y7G5ApV_DB-X?HtsX0MP}}TgT0ftkN3+eR4AkN;cs>Zfx8ec$Vud%^ClUB-5Mx=6H0JzS``oA?VeV@PXCM@5Vj<0N7_XG3
kd+^ySb&1`)Sv^k3vNO+e~}n(p!nleOMv!0L2RsV`?qj3s;N*?(esfwH3F*_U}g0titV(MR}x`P+)%m=PVNe)vL|^9a`^h%+l--T;u$SzK@Op81xm$)^
Q|*DA0E9DsseUz5E6@#z0x(E~N^pM^~yiq3oJ?B3cVF&Lho6nkN+yF`qPj+|0z{5PiIL(jXKM3v%8pE))6d!ztCiPBfthi^wy>JDYuveIG`HKR#%D<yx
}KQN9p=N80o4&TU~Je!2CkB&g{6#B3U8*S@7Pr$-N21skt<K)_pv9{<*F>Cc=}tE0^$?7mFko+mixF`t2u{A3*`5Ji{67O$6y^i9ueg>jO|!@iFRFke?
e`E5@3_JRMcU+|FwFVD<|kWr^M&a(eFI*&y~VK53m5R1^uk}kc2xT8uHMGWQXCwI0pSAp>V=X?i4V#X|>E0`9_kOm6yw##^n0Y$-;Sv=)7rEvi6zn{>M
Mi!KyI{OFs;EU~_a`bxlhK3iQ2$$k<btcN+QQ4IdJVL}bY~)^heM9-qpk|cnRx-B*)``+^A9f4!3YV_mNJsjC=-l;9gpU`0CBIdzr%r;Px>|>s)KCTWz
Bt8aYtk5K!n1&FdBi?le0Pt?t;+%9dG3`bcz^Ggib7Vd(_g;Fzuu7uGU^}enqWw8XUu`e5=}OPI|O8SgaD`MUw_{p7EdhnEtLQLS6@b@tNG_o7f~Lp69
a($<8#`_eU$v(cD}^Ab>_3ba7u$b>of3VwQXgdX=d}z<P>&DPIrj>dUwx<NQmIZ<ohi4W;kG)Fnej1R=m&L(y|E|E=fS-0MZG-!@NL0=9Z;>rMpk*zi$
#_VA?@DS5&32MPdu7;9Bo3ukY}DQR!>ndYlJ*_F}s^s{EKw>2YR26HxxKeo9Hdt0+HaZ@>k3o+K;pQmPqCCV~8^C=3-*cvOM=nH9eaw^08-jjPjc`*(x
;oo(8#Shc_P3%#2pjC*JcOWoZ#dOJ#Z)fq`WG&adWQ0+hExc{xMJg`*7i66p1{jL74;^E*=0OFnbI-3<K*q6xVcSNBhpZYXjzl)7!G(IA=#P*)87?ho(
;9HUMxgg6*3FDD|ljj21Q^1o8)Qd^N*rGZAB!UD`<=^uIGPW_wu)F}}n@$Uwz@k~WQ&gL1vKc4f@t%J<uO4<OWZ@$nYYElY@wfjsA1Xcy5HZUB!h=Tje
b%3TRWWDxuPEB9ff{iVgsQWj!Re<lU%qhHz9yoC<anRX&-Bq8P!2T5e45c+vHKf}(XYtYzxC}?m1uF4?;TFO>LK;e_-yHS9VYFeK+3d>pU?h1-<64MG#
ZI;(D&C*l_L2m@(+KivgW|#1el03)y)G5$D7Z4u{n{JBO%rF_#qhA6Yy?0keA(hmoVWN`pXF~eYU7>$<ufwGLY{tYxRE+`S&%)KTZDI{}J2lxt=&d?NR
?V$04mQ;@6Bw+e*xX7i19qlAuu2CqPnrg3L%F1w3R&H0+2-d|`^E^VKd8MUy01rtKL9D>f3ZFX#_Vhgfa?-t%Ka`QpcKnr<?7Tw-Vam{rv@O-LN)C5q5
Vzu=L~jpb5*^JkqC<`3-m?ES+vUobanbqCSo5m9UMzFh*xT)C-bh+o)GP=v<kjiXa@i<*OLAjU%dV7^Dr))5qVPvV}1lk9-MD;g1GF)9=DYE^i{92W8p
c@{nSL-}ncCAua3HdF*hLJZiH2@M6=b~LO!QGX%lv3{QOb&-GG@bl{w&jzyfJt?}xOGR*R7C>RAlb0a6yr8jKpu*md$7fu4vI-Qu%K4yuBY(<LF3>Wwb
Nx#Ln7NHiGJ^n$<D%vg@_%;vu$3!3Twj2##oKBd?Z^&UZ$gEc4uWPjFH<#y7Bbe%z{z+`4WMmhgk_8;rJ#ISdUzJv-~Li{`S}I-Mq?)9iYWNL3zXlFsG
!xC8~b}hlY)ECr4u;Ix9+m}9ou|8$70Ofy4a^4G!d<J+*#mx%cIY|#*zQ5W%u5|OrT_Pw`jSPJ)!_qZ`>I8cG6PV`M7n+$CUY8|9ZAL`9t@QSDxEgvuv
^o%|0Z>HzYJ4^dcuk9WI~XE@~PG<5*SrUkaa`QQ|EWw&|06Lmu%3kaLiSxASj)>i6!HAL@Mgee#ujI*R2V(63xyD`Z!;pm>?JlJAlB>0^GWgSVp3b}94
GutG=vM?BQD=07yy<E3~i$v&$xz@L*gO040bNIH10>+9{94@z3;l1(L8@T@jQ77#Hid}-D<pW<>766A((5<p!9+^L>YoxFV{*T0q+4|D2$Ay!Be+YqDy
3y&!G3aG%wf;JFwi4uB<zey=hZiY63T)QsSi=+4g?HN6YE=XN;wEHDb{ebv`ItuJ-Q-AM|S8wHEm{EYn-+<#891+szaLZscW6xB<YJx6$UU=9(|0?P5f
+Wgk&rC>ypH{>xc4p+tO__`Ifj`Xcqi($lew2K_Y4j%>_%KL&So#LaZx5^QJx?DEK+P?lH$|k{g7{oE1V&5=ITW56Di_of1ivlTkVX8>UkX<5)Q%eo`=
l>7o03%28;ZT;+(jb3KZZHkxkU4QKrFDOM4Pa{cfJoFGCn*`DC4esK^o_LR_ZIB<Gk|+?)mpIcKr|W^E1p#@w+1bW)%^;+Op4N<eyYd+c9mfyry<Gj<1
N%4q<xt&B|N>n2Yv0aDsbqJjzjOgkgc}1Imi>j5`u^{<E-fW}Dw*Y{2oSp}$AWM>p=HST3Iwz`6Zx(ul(w2m0<x--G0a{?+!0_LSd44#Y=2G0vPhHh-H
&>kTD0gB*iI{>QP(0`C1j?wyJB7n691Q)x&e{VbD@>3;C}2PSO6Je8Wg5*W44Pfu5JA$O2>><e$h4o2J<x_6fc9QI>!--~YfiuB>LDtdEF2p%3rdr{Qi
^Aiq)V*g^r#pgFB7^?Y){Npi4SE9HNT@f(OzvcEMhLGv1MewU(ME{Qi*AHSZ`ulbBd9{HqNeFljt-k9@W+8uW6fDwR#2;=mWr@5BF{H7x9Z{nqexBFns
-j&q|Mq9yU3M6x0&@48e09e%s$dmkZ5q`pzXXh6{dOQ$9=_i{T9&B4`9Vk~y4Zb1fg-f&j;z)bba-xM+wRTZ`b${yEt`w-Zh!M93i7!POyCRh+;AxOOC
+#gQSUfGY7YWp-`2ed<d5LhCKu+CoeHW@-pugqk`l9w2-cRGY$!ih<x8mwxd5C%ZLe{&6r1l%<(g|Ey+h#%2cgj_#D8y1G4>g+jSILx_1G1{ReZ)9^mj
nqz!y_Vycw90Kzw>vQ&87FItr1QC0Ga?@iVhLRI0k|HwD~MeR=RdP4g+^GnC)IIpd(dPfB`X9P<BK>|0H<CDj)~^(PZ;mPFt*Z!{K8H!tSjhE(|zYvz#
R%>he@-^c^pk$aoW1zQ2W_2_AAMY_Z`8gq3%kNnN}?*4OzGwM$)uRes8O$j6_JBggRPfzf8tp4;|x+LZac*^eWnYR7~KaVuWH(W&dxH!$E%Ta$8;NeU-
BOwvIlpy|wYlMLo(`e8QK|BCzYUlR#L;3w$v&SXAkK_vqr|TvB>*p))d7}i$fYBkDlXXe4a=ak$O-9arq(~nJioOlry^A1?0I9Q-YSe*vw8Y2ji@U;0c
@T71S9uWoy)H!WUjGA3O^H*xzV94As0ER}s^#gE>9&&l=}k0HUyfnw(SrD;xv9lt#ibk~5y&R;n~x3fFM(t|mq;&+VLQ>r$<*)#f^H-GzK%QSqpa19Xf
#lMi%~5~B;i3a6FiMdXJP?FZP@37OI;h_d-3SJ3*~oQnm#aZCR_&Te6ilgmeBRN&pI>qFR%N@H+c-^Pfi<<rpek+(GhdlDP5)0dP45w%!q+IIj1ZLG-G
Ao<m_F1^{a2RY$Jcget!RO5Blm6Y|u*Ea-Ovc^^`3fpnM!oQF~+M`t?6w>lh#8x@=>bbZ6Dz2y_2*nv_%v*ju11l;S#V8u8atDG*$3S_+x>{peKxqx?W
gy%2idow($&MHR?*qGgc4>#cs)L1uu|VkAQu?s<vL6P9{+TTp#kqZkrP|JD~sSX~OIeS5@U5Y5M^r{AZ)kKg4jU{&(>euLcgU8mYM#+_PqFVZRZcPw!}
j;$bm%}Z~4659GVe`%L{loU3U{|KvV>a94xfcuRT&LhOTQ2&p*`;y!UQma_6K0Txcm~JvA=&FJ8*R#4fZ0|Q4?m#nF$lr(t@p=3kzK!EvLL!bw+Y#yC{
*f8?R*&!B`nSjD_FeRc8uKqyu()#<c}ToBH>%a!=zv`rwI!cIl%HQezZFpYry;vP&GGyEsUo2Jdr?~NdsqtXO65*LhK<kDLb}Q39qHe>u=`YlGmF8F%j
}d`gpK_5?Ixd+y*yyEPrvtmf9qqy&Zxh;#5{bV55?uW2xSJ_lCQU(KAjkID<%RjlsA1I@3yP{-LDGV5~8u{pA%lf&}?Zz5X%MkG46s-R;vx@OFWG33lR
>2)$fo|4I_s<yagsVvZ(`(xL!gr<g!?JRrGCy;20p#z9n5?8oEC&Yl&s=;<r`MkJftbu4qC5e>zp+rm2el+B0gqRMJ(je(ES|Ol?3suic^$>){95F20+
|4WjG2E6U?%Dzyy{+~fH1Z*NqPB?Vc$lLPtFe)KJ;yGH_<AR*OOpVALF4<y9oY^E!ghe5063Gp|-PETgO$&vpg>`e5=t3~ze9IV~n?CA-KTZq3btv_|(
w)}ldBm(hsASxh5(MyG#N8f7N@6;J^b1Ul<Q${F1@hPSLyt;#&#8~T<6~hxOoFcQmwP+mA;WQL0F%5mz3C{Kyf1?a2;>J3QPNDq!leFB!jEaY>etFM3Z
VwBHqX>)eVoz=CI50d<-+%dqRaSve>GW?7)wP+XJZL3YpE!7>y@dSZS}~I}4K)FIB{afPtcdRe+J->zP0Qzj9@N~->ME$GdV!%l#RIlB+fTjfFVZ*uMH
=-Zivp0>rO_!2m#-NA<<_4|#G5}Y4x8Xi9Oobbx_Z6OEwce{-7DVP1IFi!>L*$sEfYbJtSUv_w)6rHs|kkw%v;Dlxtc4)ai771S6=4(PCqz6;<M!A_=L
_6D!q84KGOnnfgwHOeMkK}c~#9**WdFWOA+mwz!D71PZ)-JVg)Nd_CJg{%`bqM$rd;wf0VyczC1A!DtRo3vG3BO@s53N_maB%+)fAi`>P<_MnwL<ymDS
)OdR->e#RxCKc@&VR*|H1SH&?VhI`{FF~#~HdHGE2{V_&>JGckZxZJg|lGB51rCie|8&ELl!lx(jmtLDQm2?qb;Qj}&huQcXn<wrb=IHar+cM4ifoBR&
D-}1so|_7fD6g);?yvxR2F8&2e``ddsPTLWL!L~KqL>Ptg3uSBM7+I{=&NJlcAgbyQx6xORC{gCR|zw4`IQ<jTjQ))H|7oXqISaHmm2wpa!2E*I(wd3V
T0<AalY8YGo%Cxs%&j{ZbN(?npYHoT1*ryxH;#ObZP_fal@Xmwzw6BZev4m`W^8Np;tA#I3fe7sv#kXDdz`Rr;-swDVPIq!<Rv>{rB|AgtNk2?2&%t=W
3FNFMn)Cxl<~Ze(44h^T(Bbdp+wQx8oNktK^*%o?1g@{U)XUUTH@BMo~ZnGrnQ&^1}Y+H%vuGd}_o`nENfuv@GxfAT2!fXVCrqeveO)VMlf4gP-+Lj4n
m>TUzpkQq6??+mZ?mdO7j%S(RLZ(AAF~$o}u82-DyC{MYa`*3(N!AIMuS#Jzqz0p{#fHs%r$vk$paG#y_Ep9O;kV+3Cbcys9}VG5t2j!cFMa?Qi?$y<e
7VOaYa4ADGipJj+j(7g1V$%Gu`7k%Swk8F|!%x`IVdP|P<hixwsMMX)36njx@L}$Mbwm>Cr#KrP#;l3CS4!s2P@qp#|clEj!z?Q_v`B{lpV)8b?^wCU_
&tsd^xU)X8;Fxj@Dhd~r;H_3%R{!6B;Qe8D4B^rjJcuYtOhHEcUfxUjXFwtG!Cu}1@eHm8d~P;>4BcsRU?S}`iipYek<fc-OoJ!`ZQtGR-t7~hAt)O^<
#EIF1&p;g&b;ABpR?{8d>SQHc%GMh!Nt_KPnO!&#zTpZpbm@oYaH;@=5<P{O-e!ik3aLwQyQs>uy4b}m~YrN2T**S@rn*($WV!=m0aGFz}SyXrs>qSdA
G?D!EMp~IYkzh+8oRxz>YTY?5TGy6cwsQ+TjsE)_5=XZ<GA_1BVBJ8oZGIrH^>sKm2onC(YJv-sfin*wn<%@8#L0Aeyt9&LO%#xbU(mjc9Nj&<3jr4>|
H;Y{8*zSr1Kw%&%AV>5WY&zYx-uu?1!hg5cxJi?oq`03u;Fho}z&NQ8C>z~%3Xz*f>0vxj=Z{WRgBJ{MvJ3^uh4``80c!1Jt_U?Lunux?GWe<#FOcwl*
%@YJ1E5T__Uckge1T}i753H;Isi86UF=%kESfm6u`|BnCOztGR%#V^T}0LoU@s$ohi<|9#UEiEEcNIdCy7G@4nXdi#J8HY-u@P;<90`W%mdms+#S~^Gd
CnK#he&^4#`Dh6bruwU&-NMKufbJv$qO`EW<5&;nL(Wp~wmCVFG&E5F@DYl@r0K`THfMtR`}H8_1qvc0P22UG{UT)`k;d#zp8U7}Ig4nO4g^#mopcY$h
ERKOebqPZbkAVm8}e@WB=@&JIdkHVVRaBcOy8#Jhx_0Dw}D7)N#-rIkB52sEgt@mfjKnkFb)3Ruh=!oAYD+Q{A_#++u`3A3#cv90_nL}mk@G0R~)`W`o
s|jyJ9c82OgYVJIQGxzEb39u|-GxLXhbd8Vic>K#C-KHl{+hdH7Azt0Z{Zr>q}MFDB3&Kzl&P)~N_=!O|+x#?s{pag82Fed$ITq(SXHjA;y3P)&{Tleh
f~g&Qfi3Yd}{a069Wn7hj>Cd6`O2{9AF0~_FUlz;nso~@yQM=c<Kvej(5CyFb=YkZRBxmvgiV1~CCYoh!Bhz*EV@tr)M-)x`RR8M0;a>Z5my=%dMk>Q*
~bH|82?LNm_0)h)i{yH$sVI?7l)fbfsBuoe&k65<5@|^gAPP{VZR|;8-DfY+Q)sMr%!+DXfVt?U1NZq^Ds^crVKu8xia@j%$<u`k>tU=aPfc@=&CNzJ~
M+WK>Um1=geg&5t>YRe~iP5n$CLb5#dwsr+EyE<mr;eDnMq(ZdaE$H`(K?mJyrB-5z!={H;`~DNzaJ5)03XANNnW|bfnVkWL+FG8GL3fEx^(Ls(0wbtn
ZJL}-=Vj(KXI!c@bFmd$4MSKKV#SZ>@j6ACxi@87%+w|#E1QPe(rCiAO5q4!4t4rEQDT~g0Q1WpOn%ktz1^Dg7!et4I=K2@_i%({o5l%Ncg6f?rDem`~
IAT_e>~B2{=QiLn|LY@PxH#<cX<Pz_~th1%oQNK(uG?uXjn>AD_D{l{o19*sV)Gbc>G9|2npcqEJ%(!>?MMMyDTv%afYzo<PJ0`Eo?TJ<lm0Yl(`6T@?
L*n58bJJnzXW>^3uPKO#Z=WXQ^%de2h^r<;C}>i<$jpzh0*Xyj4&Sl@1IYtkrRf$g))rc~SqzFtuhl+VzB*miaph`bO7xAE+mw9=gtP;b14kK%EM<d)s
ib`Mk;kT1#BGIfq)VexYP246S<nM0FX*PoRN@iF*@4sykqPur%%17ZpMOJOfT({{oEB}yZ2P3&(9RxgQr5_&xP+hLZUBxng8q)&HaemX>ax!w3FTGQ_4
6H|0e0d^2iFdG=2L@&>cg`V|RX|{yWC!TV1S~-`=pi8L6san&&c&kpYTgan)!yoA~;~bCrL)_&yPy!zX8p#jbSXY<;Uae0mczBB~P*@u;mGtb!{DXpfV
%zBcGa;#VIh2kckO%)3uEdV~gS6-p=Y%iPhj}O*^I+8i#JYHWS?2C2JmpC9V7w0p;>7edJT4(da1huRCoeyUdA~U5r!2Ukf4+IMj*=J3H;&@hlKV(J4o
ma%e$mafz)|fHsc~6=`pel`KBWHkSHl!V`R;`?`Fr#@<O0t97w9Z}N^Hy~HlHN4p2)}ZhpzAad1v1YjqkUAZSnaD;tQLmnZXcosy@$o^;~t~f%0{5(8f
_H@rpHb+^ipKdi?DVn^9Y^%MB1RD1W<O6WU<-ZQQccQ{uA^F-X5Ff?M!dW9h|ngrV@$mRM&l9JUW!x;xy`P(7dphd5o47~9zW{9G8@3Kq)OS0!IB<q7~
ew!RzdXUYkR4%VNN84=`Ui5#;w)G&a=aIerH{H;H5Gx_|UJG;+enw5}mOF4mB$i5wY6{KIbdf`1~@R)y+*Z28&n5cfcii@Y;(~3AuG6MWoXn*g=5EZ#?
gwc&)DK}Y2+%-Y{LqCR)lNk+ST=yF*+HOZoc#TA&{cx0DUTxuBT3PWv`AD?O>m__f`f-jE=ga<pCB6_U=YE7fb=RCb{dI`~tjte3!EZqNaV{o*e|<H_z
exV&ykdErL2n!1Ue}pm6=pLo@ejLMKF4_)wC;4Apbr(?cwfDc13_3zLhj)+1Z59ldAc~NkMG~BD4FFU|Iu&FES1Qg&!h;Ru&BlckZWUL^J_r-!eehL!j
}E?nQ(p25o{(Mj8>G~&(qFU00|6IZC&E<!?okHdwB8;#OHx&`fo*i&cb~AY`;+S8Ctsq{rDI&fQslVxbMZi0JBVW$v(8+--CHDkKdR?psLf*{C1(i37G
$Oa-I6Sf69FtyXh}~IF(L*wvlvW3<YS?S6tVDz<FaH?-6PP78V%8M@#<RuUwzK$fgU4_~KY|7h7W;XoshPipN6*tfOhJHL=z3TwciPlzJqA%ROB!x+&=
TRc?G(KVct{qlr>&FXi|HnY&}maTdtm?%MGlxBFK50vSa7ab}SR7$fRc!%+g1Z%5&SOK3R#t9w&^tcu9L7mb-NcI3mq{R8H@=J76r*L8I?PtVc^@GQce
{?TN%@a|shLm_Y;@kQ&u(Fji;P~2eb2g@_FF_?rpZ)BYZnXL4@k)|&h2vqYPJwwa}UQ)Ja@msglCu}mrwNOL)>OMbdzKh>z#T>uW7WP&FpUAhj4r69CK
(-l?i;yb4Frn^?PHG-L+?&lVqXEYqa8oJbp0K^i@fpDvw&HNJ|7AGuH>Z4Rf%N4Zwc|wQ#iJ8FN2wwLp9ey1++{X1z%vajVVRv|0J7F9q`5yu2=;6~RC
`fJP<~=6TB@hJ^0au4J=`YQ$G_EF_lf#9zu3K{oszkM4Js34rkTEbA7HXb#LgS>la?NK=poVJgz9r^ACE26ebxlR8x3<DfqX=reyimo#-7ag?atdbfFw
UO_3CD*|KIH9->1}chQIX>-pipq3ZJ{36PpijoCQDGeVWAF#EP(m0CX;s{w=fj>Sle<v=Pu%!ui>KMEQGiPw-8-M-0!$=dM5FUHbscs)(|13FQCYH8&U
6hKA30H_vbrD}I8zEqFikQRO9na(7yjv7PsU_H<RnmIE2oHm}%N!>1gNyL>=(l%zoLROv+?%+v!YyRbPSX3mO*gg-Oa`eNY#W{FSqRTV*W94H4LLK<U-
k+}XN-APEzAHB|>i70}*FSFcs-`xv~CF_xOPCi0LX)W#*Er$vM`6qgTz9GKuu|UdE8n7XQ8;E8F_1ypF*DoK<)RYoP%CmkGKR5CTV+{+@2FVXt(pxgP$
HV<wpN`lpUNJZyMEEUwtJ$c7?CBK3Yw6JVJ?}3gD}Ubx(w^Iyl>gWl@cpb?H%?wOfc<rb8vQ(Ucu=fFrfG!Wy|D|MZQQ^02c4$(ZcJRaK1Oy-bTp!-14
U-0N-R6%e_u`sf>u;c|J~B8iq8$60P=Q2z?MW#EaU)$>o0RSA2Y^+@a}VRg6b$&TXvjS0saWFy~iI7#D9(bj#-uHL9OcSerT~DWA=yo5LHe{J}-7-TQ6
Y}0G4>4ILg(L4K}<wiJ(h6B&5shy?CXXf%TClD;As%hx|_)BSA#|L#u|S9a*Dz!0RF=L~MrgBk1LjNRvv2%mZ&o?M=iPC`taY$W&?#7>fRx%f+1xS#Dh
(Vl5IpaKtcrP#uBzD8Z@A77)n7XG<S`-A1?wP{Z)ijcAgUcW_nx=+#I<?3>;<J}^=L12a*Kj1YYEu@}lzO&bO%KmDBU{)_N0xWOJqOU#9eFib_2eIxON
0u%gP%P@u!Y)&%>1Dm)C_!#UxA~zv|q?On~pbts{9LY@ASKoykkIo=^{T<&Y67J@lb`gu<^SrCO2|823K4~Q2-kKWlET?xPeBWvgR-@XP40GcW<HpEh&
#aaqEr>EERJTkA62E8IeZV{gNdBM*{q>&xBj=U|Tm;fTGY^GQ*RXu$NeX&D`$gzJU6m>PC}yGqppll-lT>K)f{_V4ef+KeaF#0ay8!XG)bL&_J$s}--y
r;a&tl5p@lJ47x-aA3`ecduZrL#7_~0;RgwY71uj&De)|HX|KTrq3Z}1djUU|vWuI`iQ3v=4B>Y&OP;JHXpc*jT-ESVjwo?_%L03+Ns(Rft_M0%S2JJP
X>$)8@KR?;CsniVf2MYrw=n04qff>Yy*PaEDwG_^c^;ej7F6Ad-u3+=|bllesaLx@Z>L>tXPzMYM9zod}|xBF-RkkRRt*tH&S>75(_q?jZM`oB5P02}P
&zJ|A8#TJFz$Dstk?;o9sVdppmC|)Q<P&ceIVC}jLCYenh#Pa>k{HE|i`f%taGcQ$+^pmVwPt&T0k4a(xbydEeNK_vNoDV8S5tV9hrR!;hPg^!@r?Zc7
(Epm+UG-lw@N@ea2m_`H#J{UC-(iA}pbF*~5Rn#MAWcv)e5XzGxr8lsB$UdG>i02!XcwYu>Au9ov_f#gT^Ri=dHpUPAi=ngL#<E>OTH3oxs~1M3;n{Ji
zsU-zf0snNwpZo*sEbO7uVOuUoyVfEPPP^-hbw-&!_t(wm{mW{~M&KfkagFG%v--Us|D~*(Qrn|6MuX>W`4deEin%xHkKUKZM&{&g&bCR}gj5(|!8M$H
$c_7}nk%eqc0On_{lW8-$G!<o!#!5o8(f2`lV7A%8KgY;3krE3spR<7#Du46nlW?!J>vBA}|JDYv~u`6y?4=BxUq2=TUkQqo;Ve50a&r72{RF)#{qkj@
$L7nA+{>e#js3m(EuzTMQ$SD~PT*T*}Y0b(?Y+H*K2Jy@l^EVY=qqyFpf2OV}>=F|F@SCYOaRB*e!`S6)2QOs{X?Za0;GLR7Txo#URb3l`l;dR%&FcxA
%lhl`?-F-Tam%W5WI)l_Vzwy2siH%GJBe=&~b0C{UzPWNa@<0CV@tNKGk-~qz*{}10Nrggo>pmf6AU=HmcI@aU!z~3(-ENFNX%fWvpB!%Q13K6Z|M9<f
5&g}-ESRJPU~&*Y(pd49bd;aiM;{YxT_LUp(-nh@3Tq#Cs}U2)1YI9SwWjebl{*K*(!D<BNCT9=@woXRN^bzpp({N>nJYrr-?4#41@E6fRVrQ&0p&|#{
k|qB)5s*2mq^i6O4L3f$(|nefA7a9RMF`186y2D4dg4|r<wTYL&H~nKphR@!eUbU+H)JcKDxl_gt7ZPzrTJh!CV$#Qt{>HQxe4jb*JtT{rJxCH2ED%*Z
2SVC(%)a74jgAf`3b}^CIT&Zp@ic;vxSc-w*96lWkZEbCi|cR&9u{HgseuvTzJIW@}?BbHz5maNcaFy)*s2YFq3|JM{h7mJj{N{=yaTN*Ni(gwyEw*0f
}E0xIk^dA@F?A1xLh85|o!M*Ma@KN=A3HR4bDEi%w2@p}xi<nXEXNuMY`^egU;FQk7)f0who?~s48z+Yq8qL8$Qk>t_WIC@~k^^yBLf8GjSyiC}#wWaV
-FS<Vu5LaNz<d61JTyGUbGO9&N(nOyXtS)=K*pml-a*4QT2Z{pv_59Yk?`FPmZ=PdC3F!Pny<nn<q63bPD#+=ZY(|iJChK$hyitD)`~{~*sbWsBA>P~T
Cg?tQD8@PCR+s}!!WPk)G!^BeS;rdHVgBZi$&d)uEkOCGJgMcuNT|OOy<;AZy+!^h+9c=JfBWZ2cOsUdrse|=4{pHht)hJr>5kG9U&N1CJl&%V>)eZPR
kt+H!bJD4Xxo?h=}>=<G$)duuf)ZSGwqT1@!%USU-IM*Y(#uitnAWa&&nzV(Ynm{e)2p-F=plPCQC`szEB;DQg15)p*_>ECdQwSld7K?T0$(KUT;9pCn
LDP2jvFx#dL|!fbjM;LjS-4_Io72&7CY3?$1|xNb+Gp=GeNjce$|w@~&GpKNO}7I+WAAACLH)#0kEJNUs<0_*+UZm~q5sUeS~?wxRLon#>)6fVdf~)BT
n|?9otoq?Ep09Qn@&nf_rKZ%9>;y#n5lPBXFv6)<re`mO?*QF!AoFlhmp-e9m8t563}-?RHYh-;+38hwMxa?TD&QvY_-(G?6r!*C&euwNXWe*G34OFu>
MsuWdr;ij$#1<a;c+bQr5^9Xp~yb~-quH#NOn|@n`5fu_W(<omZa-Rp}(%~{N$NChUtP569Hr?&_;7k*eP;9n<HM$H?r^S|j4Us=<!vde5%eCPp;e`X!
Qv4#Y+8N<?ThjpqlhuwdJ57A{xioI&U5W)R03&|B;jSWR(gJoi(E^`&k=x5ltaJy;LJ^r3l1U7#D|&%cdFF73?2qq2w2$DOkM)h`O&`^-$&eCUb^>xov
U^crOcC-Q+bWkf4it>5o~<y<IO0bvq?Ftq2ofAw`hDiEjQElLI+lAjo9Z+1!QkurK>7cQqWj1JMpv*H1cF8nZ=~NM94`Fxw>}(GVFJf8S8ij`#Eq=FZQ
<YVt3M^Gez*msdie0aK(b=&{X0ur{N%B}TUwNbtd00DsE(9SQXT1c|4Y8nEe=*l$g;<gj)Llk-!khFpPzIUmf?+&!COdt{Dt4vI5_@(|K9IIYDk5r2nG
Wu^&5r{h%+}c=_n29Pr(aWX0e06Vn(jLpAK35>37U*OK~4D@S>#zd$7nKf#ZIeQ&kNfp2e|pboNO+K!z>9KNLB>z|6h-w7YjM;&1Vxivmvspdq<VIY$x
YrzK01Ix*E93M?~UkRo~&*u(c7y1W(J0%{pe_xDtTn2I@k`2#Y__e&MF{)fH~VDpCgMhjmWk~$ynNz$SG&h{d(`TXzqYh<;MC&)B`;0K>wCjPC@TNGUV
>az>+O-6v>c_;qnANW_eb>ibf`8sUmpGPp!3Wlg%s>@0e$Z1;?vG|0>*GX^K>3xo1_<JyeBWgtcc<CGOpZHs10Wk&GbNbEU0FvkXQ7C+RhnH>&wiFJ3>
j$=^e)0o}_yB65zgVf6`lS7vvG<pZNpSh@heT9zyRZj*XfPW(&1c`JA4TjL7r?*A%WT708L%#mdYRrs-6swo&;xYS23S@s@@!-xK05q6Z(Ex3^?$u{Wy
F=GG9VM|JB}|+yD&oMuaQ3`q}|&7p0PI7J#ZxL4<0iYu9)gl8@=>(=Hm;~d7}M7^+EEBF09j)l)^Kp-LLsJYKZwMN5BO``c8Y~72agry8vqzq5?Js<(H
;$;=wGCKd0z#_<d7RKI`wK-<TNA`P4M~scZhG9~cDt%~PB0u6#tTb(#oa4Jqf^po+f&<P$e+)CsPSY>Xd=+xRHzyD#Ky`6vz-_5UhL%UcgiFGfwPu*cK
)X}A^F&AYqZn1g0uUARACqVQkbYwhMK$vzuQ-uh0~<csn<ZEcv(CLEAptgUX1`0kRZkM&!n!9x0h?z5e6A&0g08}k`fXyHLR?<d#%5(7Lh7h&?yJvd>~
uCs3Ez4vzsi@AY(NF?~1w^Zlp5OUxJpMLIZosRfae;Bo?A%5$dhB@=izuA2B`*H-kEEuHUY6WK^#TOv#uu+c3Bd{?+DSYPHS08^DtWtl^P(l1QNp(<0U
%AAnrD(@$cM3>ePo*~G=x_gaf-UcuJ_Q#)@sym-c%u7Y>}3h%Zp7ab8$UK*@esc;>f^^r^IL~x_`|4}gn#=ZeYn!(-+${ji&!H+_=xTx{;Zl!NMQ6uh8
f#0SHq%}R~~?~qh_igaAsYq3Q0}CotZ7=?u388zi>P=7uNgfpYrjE{kMYhb?%5aewrlFM)?|~@6_5H|4`Vzw~9$!fC95`L7*IT2@|h3Q9B3$<OFNNjaW
eA*K$ePszsMv*o~QYAdQ*`G3-`I%<YBxJ1_Hk(#7A+#(b3@@uw(gJ~<?Hy0=@}1HYlxV2rkC6>b7FjD9^rh<zL_y?+$H!Y;v(^MYN`_!EA@<)Qd2A->r
;6HSGp|E=GoZ<O63|7t!sk?*dX`q#5zj<(1r4_u#Wnqr5F70kfdbPlU!@-gFHIt9syDF3{yV12&$yab;Y-7NAzNIo%a*j%>i-#+u{{86>0k7K@6ccv8m
dhl6EnI2Ju%_<mK0lf0{@)RC(yl?*~`3(v$QM+Egi}D=`cjsfds%Q}8v%DCxcTI>zP-cPDDj7K2g+G76i0Y$IWUOvG!uCn5E}~uEaHJ1Jl6+LR2suHp@
p+X|NJhs;UPWb5T7e2BbTrf-2i2d=#J6*Q#Qw!@fpd3Cl&|^bzAtl#T!??hf#<}oLHk!;D^<x$DF2#E)L&nLbO+2IZ&rFtQv`__!r&d)E{5$pzPmmB4N
CrMcgkM0k@uO=Gg-e|P`;E|Jf>Z$^9OLo=hS{TO@+r$HO4B5R|2@xD|wUHr4mGr>uYceU7s3S{OB}CsX+TTvHfiZ!G*oDpV_|bJn^Zw4T;PM@C-a-#`}
dQalgR*{yCOooJ1&0(s{LRxD{BZ&J_8!cI3agLHQ*Aw>~YtQW5q|LKXQ71^^CTLH4)5S^puHRSF>07_IC}?;rtby^l2Z_2U?%zw3w}6w1GXyLJe$eu%G
HZYk>T-7{?De^<--gDatYOxJkAM&knP$o`g(N1WRN9sy>)D`w!+i~H;bqWJr~m9_en>8Ss7`bFgU#l$|1Kg5q)@k0+_k(<?I;V}pPR;AFH>>>MCm!yL<
4&xUL;#bl?mzP|C{xmd|U*_hIx~`S*2-OcTWsC(uHU=ElON%`san|4kR@-E|LheEJ?7sD^e*9QiYeNL@J^%V7p;jWMWXXt*e`ng=f4iKZ1k&pU$$<2+#
sbxlxbX}OMJ9{Fo)N#rcH@)k)WtsM`hJA#?4*MtH`2#$3dsNPx)%?&t`(%;S`EHB9;;vxc1Fh=Jm<hMEJHd@-3{drro6m}h;xAR8F^dt2Gw`@W0l+fw?
DcdbtORnJdXaJ4=2_AC8jZdxLK}Ov_V2F@OMm8-iU8ZJ6+zgN(Hf?vU8=&dKyA-@-8fmTERhCyTE&czw<ZP@OG2#?#&0Mup=4sl^r-LbOM$&f)XesVbF
FyrI4WpO(Ty9Kf$g>tlf^5eev3Q+4zmnQpgIrmAl$csIXXOU(d`alL7Pt#Fn@<21xbYOy;MfHDCliO@<Uq2260PJQgRES9zO|+m`px`Fr9H&_JB-3XtZ
B!kaZipJhSX_d}6B!5vfa_c^?S62sb?B7e9vhjb#FD0x029;i!Ii?5AWVz6t+OZc$QFXYaqcfP5=7l6TE^}Syz<lhl4naFql=FdbfiGR!Yg@Za#dOk4z
=I5%PyI_IO+lRs>zh#Ol5kJ3&`sUxJ-z^6BVwG@NKO&zPLCP2)zrH|!RJV%DaI3@!2CtXLT+9AZxHLIT$9RHJTMC!O_0Sd$qwO8>um4f<_M3_xW0d~|c
hmXCjxOvsoxKl>)bsi8v>Ytfp!#{4;r)FzqN?yHnuwc&VmQPJV#<HfH1@!}KR%7CY4<_6yG>anfJq?Af8Aq8lraJnG8|)lKUD>zB>pyeA<jX@HT|GTMU
?N@43i|P@7)+P14`x#uTCIN-sreHpjLpeWoZbk0`c*$ENk<7d<RG}_e$7OI@Q5Fplta1ZtlRpzb!~iYoQ^oQs4Yd45I<;Q<)*teT<dAg6Q$dUx<Hp`D1
>U?`_I}HQTdpl~<++%1fwoCVL}(zZPkq$hSI!_#Dmz(;@2LXG@_R5%Gb45?l0LGHIFtX6ZxP=iFa^6ctB|{+ELw`aZ+!ixXe)sW|hc>|(B9&&4m)<dy9
3qMomgtDTeujT3sSx4M7p7gjurmCeKR*-p8Ko~?~DNGA$c!;gXdb$af2;I2&MU;9j|QCN*nK#b11;J;gr{7({Jzo4x;p9QAFTIzH7dxCSY6V}WL8h_^`
{qDa%%jP{hOy`du#2c0pV;`2nSG9^P^AKO}gSE2hQYIwm^I>N?rb%pU5wzaAJ=7Pf?*Kk~eL(pG8{-A>+hTA4`i%248I=DnlUu$&|I=q+NDFF+3o(j?N
41H*SEmo3EI68w33*h(?c1?B=AM$xi@)mgypK=9-vi`O#upGC(7VXC)xRGY1f@OOEYVSZ-!U2X*CMMG;N*9YtzXu(`7)CCnn~U_C^Ve}3Ulgp5XvkUtI
PX-VM<#(ywpJY00i-t+V5D`!CZQhMVudfz|{QU<&AusKKb|N|6}SAKiW4d*Drt^2|I4$B=dU3Ln@ez8Q1jT1o$|mO|Snw-+R+l_tCCr2Pyr5wEy}NIe2
}|FpAG3h_OivJS8*VwttkmFLDkD1MvKbV)DZRrxXkW=aOWeI>_^H`>G$RFJrVIue9OJ#>Gq26C2I@LPC1EJ)a{bt3ME5ziwSrGqf>T{8$w&nVwHl#3d(
=hVoV5W7BtkkP65D3T>wsGfCm8-|S0wADRQi6T3Z{<r~|e!^Jq;@y&sMyFSkIO#sNGaC>}@hTvWZ74MsKGIi@S)blz=AC3je|EvGD$;RNY>2qVe<_;+c
wNHG6M1<~-W({WYZ1J$fRt-kO=&F-1MAYE>Gm7JYkbMoEL6i=dm9!rgGe!d*59d8x$wegK#50#$j4LX6zDf$_utOEn9Zy>JBk6fi`Znav{OOgTB0Cjto
|*w^1)HLIIY%1U58Tvkf&SYc76B0-ebd3eZ0z~e;xVznP3q_NI?DSh*jvduWB=VC6@o@<zG^xG8GH9J?O;I+*gF=rn$DDv6oX_c_8a1Zohaf&Z+-#d5A
`&$aYg)g`m``@Fb;X}`L>y?Y(ZM`$*;o+{bt^L?k8gBj(Z|%REtT;yPQcJK!!_EVQDk|EA@)*{IuZ2*22C->LV+P;2iveT4hFp>@?%#OZ})lxSL;tyU$
X9_<H=MH-1SGzX*^Z#Ue^P5FHkIZw@gmd6~OH?frFKi2H-o=(4NgsQxe9cKah)c_@U-r%WUrUJk{PzS0jnfCq;~$1^ia!DV=HdO3#-k9VCXV;LiVP6k3
TpYt7k|DKh<F?OX4a&G}c+546j;O1HPSIa|l6+V(+e^%ZgeO!BIiD&KV2|7Lq?ofL~w(!=PmRUKs@F}b2s786lJ23FKQptpk^l?bJ=@|Gl@%gC|twigx
2++}7(dE;RQ2xiw?)nIei}EpMf$hd2{x*AJlU5B!{kanHXs@2?`i$qwmi{^M1blk(LoPm(B7I9G33%?l`xyNG<eqwJII!L4UABY%c7gi)xUu`Dg+BiZB
?b<$W`O(4C99g%(+f+R_wC*v9m*Hvlz&NhMI_++k|c0Bi&xO{@~qBJ#OK1a+guZ3L<4?8*c4(Dm}p=QelG<tVE*3k7|z3a{H-6!JG&zvNj?CE{nl8D?g
Qfgb`fH)LHcN1f;<JpJ5j*O*>N<F_~8qU7Jc4$uBxDNe>X0;P}mo4HqsdyWoZcFWjEgXI5hy8kDC7Nj>lnDAAP=fr+s|Pg2PRz{K)|0`)CX$=kBo};kh
zU@!$S?d(6}KJ|Z$OxgXc^x$0hG23fny4I=&Jcd2u}SfOE{#MOsfY`DE*ruk7y;ctIBatjh45O&f4=X{f%;d8MfFbRK?1YP}G4lq@!EBjl2tMRgDsUT)
rd8QGVJKoSwp9y5LmuxH(fg(QT)71!T1#0i5dHfCz2s|8LEC)_GfRn~}`}}y6LNFZ!+s+9Fh2VER-jz1~0G>Jj*gKD&2bp)hf0zH3BMrSo*<i3S&2&?u
Ea=@7o1sMKyJwy#QZ~_9WsxJj-aW+zX72mCt{;XWijt>?#?NE=a%4X!zj8;?8Y}-q`974Dxz6|0>9B|?pAJN=22aph-?ch?6GUj@k+_qHzi=V}<Ls(mn
_1cNO}=DF0Rc(wYaNV;&+is~li}}p!NUZxH}MqW<IKFmlYMx>ihUjJ=hrI@Yz~^3^yKv53nrV3rpYAH`0ryT_;pC2{A(C`DtJ++{yqO`v@_q=IN>2TP`
DusvdP#E47&o|7icd@UK3x`Wl+hM%7-)BhvTe7{}N{8?*$To)>$PN<!A8|ycm4{!V9_3E4#&g3?6;z@3#*3e2k60PpsaFhkc40aeqC&k2^SqvKhi<aX7
$F_hofD9@^Bi#TuNP0~2UBs&7@P@;F`));7C9T-(4>h8im$oerww)jcIpJBVK&Kbdm%H`4EFx;ewAMLBn9@5!4pzo9Q&FNx>b>bpbA6pe53l6wjGOn)D
ydU7}+A#S@7Mk-@d*7}^8*h2nt1kQ(2rt6jQ3ijmq-y=psCsy#Y=lDYc!j07mtRf8q>yL!v9`P(f_9rs0#*gkH*h$QPzg|qh@swt4H+eWpNX5-_VvEpA
!Iwwv^GI;C{Rd+fF=Pk_3Qc@RqxU*b5GRL<3%KO2D8E%cH;;eoZ^idicqK%@gA%X8L&6oL4;1!_So*%Rkll^-J@uw+flqOsAN^~ahR`)4*AfZh0emMSk
zi=#|B-<*KQ68BjyJ7>bdRsvz!Nh91%s%GfV!N(&ac$S_@4+9p)3*)vhO4Pep}^jfz2M<!#0WV;vth8imCo;n-q;_QDPFl07(_9Q*__1EZFN1wgF}y5Y
07WHO-PNK;)6**hU+zyvXpO&(^~e649adja3gin0VHF?qu(BNGi#zD{3ON1zlCWmoNJ?Fb9|7QtJ_AfS)CoR(#EcJno^ID`S+;7KUM<Amh#jq<Z+f*}q
5I*YlLeS{&~Imm{NR87}FBHJ2p2GkT<7f_=X^`-u8yj(*E~uRYtxVr($&FQ2$JscQF%(|eTf%Zq~6q>`qOeH15ki;pNk5{#?L{>pwrW0xA{$GLeIuu_8
d*q#1COzbbm88%r5+21n&A2_OSP<afqS{qH;d(T(5&&Ta*P}!mQ!8Fg6`RNz<qjx?Uo3tLQ`Xhkc0*nWFGOr5a+gW*fJa+InWGj^lmg8JKOh`V?_MB71
Z(7?itCu*J&1;LaM9qNm`@jC}U&Zg7%YXfsfBn~rM?Za=^zWztMlk<I;rxI9_ka5z|4P?2J<&gi|NF(uy!fBvCGYnBpJZ2U5&S3F(|_jwpZWi1{{NZ(f
9C(6`TuAB{~yl(f0V@t=KmVS{(pV_2Z!?C|NVa*$#0v7zhC^HV^Zb#$j!mZWNaT5?`7N<-9EAJ#Szz~so)peCB4VPykc`UhLKLC89eG}q5~<;?f_xYZJ
$ehlKJHs#jN#9CHwdqw8don(*yqFqcGaBl?G3Jf>b9lhO>F^;7(gSm>uyaR>{}BE)489Il8&%SO|~1^bL&0);$0kj{Zt|=w{euWbPCHS_!1@XFO}eE8Y
NctrV6KOVJ5=V)ODt*A93QhP-d}IZ0ryqGg+4J#wH|qHwl+OM_>dg>+6Fnh3_xJ{Q&gePrw#k7G-uqXW5u=c+Mjmk^jmgx+BF&V|KP6;p|$d-ndkd(?n
wj|Fg}e{^ZSmk5RPchuYPSZ$!)Qw}4&SOijAVk;rua{~jP?d@mPW<V@h3Zd7gDFsUR7TokJmKl}`t=8dbs@UwV7b~U2%op%rdEQd^w^XNUUiqB;tlkzX
eqE`b^-)3M#osL>o94pKQ$FSO8xD}QuG`@s>MaJ9Z`ax#3cbwJmF^}<8cI-DG*hYkeZoKkoUAw>w}}(x@gN6m3m;JMq$%dr*3d!lHJwai*0BS5^P2;wc
nFY|%Hq;fjV*yF#ep6TM85*Lyj31O-dg+mTX%yVeboWuEZ!?zq|23Ge%U_w=ULgj^J$lkR_75!eEnrV-&c|e&5)PGMhhLpa!RX%Ce%uhmExh7a^G=+X%
Uy(4SHrD9kiU?PNy9VskH^zbB%of6epN!i3}kt3Ta=O!{mT21l4<wisAwfEcm;KS8r`>v9%jhZ*dQnu6}&Z=Qd^7-|3t~n%Or5!~Fpy?4Fq5(&ys*l4I
iw`&}Sj4y#xYtLPxz=Z6*oV^u35S?YQfj%Ql#YNHJHg&n#m-Ncv$BDXOkScRzLwI@{KyF?@qTtQ+yu<o;gkCfGB8EfqY4t@9q;wUf>pOpLkr&II-jQBC
HxPL1$Yyv)!bY>~pKmbK%Y;BAK+Id=y7M9t?)29eCts!!FGUIc|$ZfI!f@sPpn5w?`AMT56sD>Hj9v&m|Ns;iNdRZa)1Z#~@e(IYaX_lUS@tZR)lk_$L
PIF8)cUf-;=V(9ZcGDfm3zi$OORwv|6W_SbbynM98eckw^Y~Gaf6H|1v-R`^=3o+^`(95gup#q=Bc@0;0c>B76pH?W#|XJLBFw=TIAPUmoo;xWRhnB7S
YdPrEFhS5Z`hvWhn$^R-%NVQhnQ3Gwy-GRO4$h#$2-mdk?1#jAJ~TtzJ}I~?<P`#1L`xnv&@`fE>87<m|CcQ`lfduAw<V-GkJfm@wfiF)$QfKF4t>qp4
g>jeZEPg4`|zkX<MlNPf^l3_f;H_JZYS-35-&~C7Q|W>v}%NU#NXV`n5gb^%PcCW%GFg%>Gn~&(TaBPnn-;`2+%ocKqD3)F8&crI_xYTF66YrSF7Tw6&
)PknibOPVQzRg4LDRXEVEfC;Z&_s<m~zLE<Vz3ZKo?1D_XpMO)(6K5BK0GG0sB+C)gvOpcRi`)SJ-NUYT10!Tr4arcnE6CZI>r&k?eKw%TUc)xC`jIqu
|xT!WiZ9LqrPu7vBzMaf}jPnpo7pCNmZ+)f3fr7NJBGwj2Kj5N;FWj5@?(eCSA6;Kt$HtvS`B>5#Ea39=Y+GMu^S9KptO#~UD)#9}uvJccPQh&W?=$4~
l>-mF#-k(7hrdgSYhOMb`ULS)X1JZX$FiW)Qg=^rjfVKw5qoTIQXLd~L=u+D4J$C(Rx^rG3gE6mYR#VEtb^U9#*AKtkrVV)b2%?oMl^n_&}~Lc_8^6PQ
P9=(=>Ry4=V~5HYVY1!HK)~2CvXbaF1@EQtbDUVx9WMefEP$=?%8-c38e1mN!C^q8M~amdTqPp!z234{197s4IF6(!T<|Ye^(;B+@)l28-HJM^7gdF13
N4`Yv<110E?1|{=%FsWEEa!Gw(I?fEcywgg0X}_|F>sIEwkxXX#^<*Ur|+-^SRl9!6Sc{OdB*@p%3%)g7NNpZb0i6|C=yN~JeZ`212Gw-0t>P&{j!qJx
UTEMTfC-yB3M=P+&iE{`!tel}qV<T$6LhJz)2?zhv7h6~e7QsyWuY#@npf>edyqy{fer4nxmM45-{56AuY7TQ=L)Axrm#yNOUK#i>6>NxQHXfJHMme%H
Wc8q-AiAGR0^=#^l(p_NYm0SFKCA7^|tdIxmH?~lJKgBmpmDb?Z>Tcn_JKk;bA;X)N-{}|tFD~w&%=4B1=n#(|QTns_c4wJe>7+Gy$a+9xw`IzBc`FI*
;%36;nM?4#$8YvPHb5>A@P{c2Y2JU?Ib90KH+15BMlSY%J(tl=hEucxpZ2Mj;4(F&7>%3nmz|2>cH>%D=yYdbGHnvx8ofHm(N#}gT#UxA`<i-mbIZ{ez
Be<Rog0?gY!v&c>;4uARBSh=B6Tm3{^EQj&B5v06mOCuLAfdo7KupJ)So&ZV0C!X<2G6lB+KW983mhzFBdF~ygraVdhJ_vOWf0KfyJm>ewfJrl8yibo8
r9>tO0lJTnZg{r4BqQS0GAoCKJ-uJTGO8P_PqI?1n{-@m9){cEc~|TMBotLoN*d9WciWTO<(@r|LG(QB8C})t92avQH)RS`K1dpF-0H25%9^s7^H)2p0
Oy()I@Ci0?PwPHYJYjG=P#(Z(i_!S(%}$*yHQ+m!FXAv_Zu|HeG}G+;bnyqil|QoZ*1qO2&K%#nX!xk0?T%hep<e{VW_e3Wq&^gOPFDUd2CK-R?H4W-?
|O_{y9aj5tL3#WgFv>z>-uf*FKyz6KO(dEWf#UQ;Emg}4?XChUbY8KwpF>{uHT9oBAD0<{$DW4!Scs7{LI*#y6ndgl3NjPp7L9Vq71_6s>?osM+4_?Pl
FlQzNAsPDR^Y*PSp~xEjd7t$L((8Ez*MJc<sB}LS*e8zilav*jbN{fNEnKJfeJ8<$>eC*dMvi^D3#%U$A7*-Sw=ZkN-hEo4{))9icFTe<IPeo<e@tj5h
Qvbrc!PUC74T#IB#soZ_60eM13!EH5=fA73AjsQ6u^kkd|_(S_!xH8eSNM{2rnw{UANIF57jTjPB+FMGLStyg?wSk6XiRztk#)WbO40knv5fxub9Qi1@
YEO4-))I@nMHW3wT9?U%MHXXW(d@sjWplwaHFc=we?{zM9^_**ESB)ej6`_FNhBpTFZd3F9Z?gM98JoW;2I!tM`?GZdGY?A?5)=<o>20qyXy2;N91RNv
JW7HheAklh`P;z5b@uN$O?6HSwM3Af+=y(pGI!QsNbI6uQl2V+Z$OKbd^OnA0W5f@wH1DWCxi&;uAI_P(IB`<CH7+9=)Ica7{*FIRTd5OEN^5A<IX-N8
1w_=;KI_&(`O`EGV^@E}Qk3nyIka17?xbj<4m-T}^Fo-?TUw<5rjz2%byK&OSD1*0fPL;20flYGMv}6gT1|a-#AI$2Ns>AMP$6l40ylp%}I-Jpex5`#l
saPpcQ9k2exG_=gi?K;1mb2n<vUkAf%*~1;tIzl;CnGodw3$sewA@_lo!)`4d7FlK1@&j9I3{ZJ&4PGk;QXWLQ2)xXN}tDi%QGR>_~>?Oab)lN8Dh<oR
WWejPVK3Ao@N3cjMAC0>12~T*FTy#Wh~%)OoOgteDZ~Ex#E1D^#tN|RSxi7q5KkPlLEx*Q*}Icoto-xdTa~%+i>o$C{cigZ8mf$rMNJ{NCGLpw;#x-&w
ziOPf9}k@b^3%_w0O(H2UHl*Q0CmZ)~<8y|XFsQk9tHY58<mWx3FKbyffcp5^z)59LhI33cVu0yX&jL2%FR?s_jMaLGX2<%V_ulYB~yw>88EL~u{LR~;
4*6P}p7?N6ky>r_J}ngQY~nZcR+{L(eV&xQ!w7%(Pa^_G?z=G)4Ex*UIQ{5F8Nv*~t|M><NUB6s4qU2iymBH7z`f5{kvW4#xYIw60F^*v>3>@|02sExd
_?9H=jhbl&qC(!uFR=&q!_3b(k#=`zyZRP{17X@D^xiKl&4}LfD&!^+COPyV6<}ekq*Ebg!Y=2rH=632<RRS8n?BcF-KL^Y{W!qG4{PtWxDdVUgpnC5F
bIEW@l>YMn#WBiPS)V5mfiYnRh(a{K>6&GCg_-S>qlY=we)Am&u8c+Px{MjN^$M>c%%tpdnwoRRT{;9b)gA}`z0$vBqjQ$s`8R~v;IlI9&F2Viw5JPeO
t-5b2^_Uyekwz}SYDxVs#E~{w`~JcT#FSfx;s}yt7niQA}6q(>a2ih`4k<h^iL;T(UISJ{=q;n71Uri3oQb#3wnK2tAZ2gAp7)*T)u4@AGurc4wo3PH4
Gl6>%Uek?|;oXzGe<>|4}}X&QBBQHUCi>Nj4e$!^v@|j*<a6aDhI>yeI|@C2W};-}?)F)bG|lzjJLf0rBJV_MUvvFZt@L9(kN0Nm_31nIeDU!o601?nh
z4J)bX$Dq)HAaR~457HJf`Xi(m-=uD75>C0!=C#CCnR*%3DFIxfy1-0SvdZ2vazlHSl%X_$DT)(ooT`V`7w{|=p^qdSpG#^$dGJpBqeT87aT9gmy_c)D
3EF=Glal*siQetJ`{C%H@;5Wr)$19IiE@M&uz3gFIxPA74xm;<=nEKt`C-RbpRE$VaznL8;Ga=7-ap)NJQG1$A63?QO8)YH^z;4r?gCk#oCCMko+TIiC
=iTxW{7(Np3OqQc68rWSAG1$A68SNNXI{tQRs+Oe8~-y_+eQ4z6EdrMw?!i$$qH0vb9Wj8_Y|`Nt->-63^Ex!o(j1@CawJAwbMxs8iovYEb{UTV~=Tfg
ME8L_AP+&6)&hh&GIqtupSdb;Qkhp6cy)VQ|pa4Z$y`r;HFLfPmtZl=k@gLC7kgPgu1}!`B4~luygc7d^G)s6C71z)=899n>QcQ1WOL_O&_dEQ0)F73r
*MkMkUZbkha04J)>d%Tk38#qA8F2Rk)9o?fZDLLtzOYECzW-0z19S?_+R3D<%^*RQS5J(D-zIST;B#0tI(umz>292e!7TrRT5B;Q9Ejx*m-T2DJD4?_r
u<yJEiJh~%#w9f*S`+;_r`127St_6Zki;J}#3n^9pp;ya6oA8>un7HGxya|mO$_k}F<{1bY52npE4xA-j%CHUTlE^HcWlCf8uOJ2LXoXx4D0A72Ws(>^
vNpFvGl7*=;&uMKv59JG$(A!JWBp}7oXs$Q2ScT`}ei&yRO9;C1O;nCfkKp_?g|N-d=<|ND=*l)@vW-2tDXP4XQh>_If_aJa#0eaJ1)dB`RNsy*iD?kf
Ensd+VN>+>;=sp?f%K{hlpdXMpl3dvVvuF~&Inf1alBm!q#n^}ZDaI6l6KqAUofi3L5<cz`4iLM0isPbzq`1}<U>lM5CG}-$n~=7Ijr9<i<-Lk0gunSU
&M+-$M@AdQ88@|<s0n;qZQMm3J>PI2f=t}co6Q<k7TU_@gvrMh4~uE65{(e9Q`3lQ(!@h9dTVsR*Yi%rH)+5wvU4t4{6C0q_4~z$y*Ov15;T!nut8r;b
nwO>0)Gr#&?-T++>(?#ZoxHm#j(&<k%y%I!1WrV4$7;dyHi(WBqMRoi=V8$clb4Jbj=9;AV=L_I~lM%-6}bgQ+35zZ=Rk{z0j_2QaLzzVK|D4y(711db
1zpnUdvv=4sL0+4@>)|}hA&9JiNf63P9jeR0|e1)E-p$xY$YW-7Dz80eA{H*@2c7(jL-bqNfGvdoC^EUzCs}6MUn5d*QfHnvoVw``UT8Z@U0Y!1%5kK!
yl+-+Lp?tVX72|M2+ydFeXu2<-8OmR*>F)IKSO154+!E`J{FOTx$F{i{9guhY_$ya*(LNmht?n49so<&xMXPlAgZLvmZX3H<G9(XsGd)E@`aqK5Ehpk<
%3&tQt((=)vwfwXvILgyPr!d(d`{p`<WKr@rU>U7dhn`)w_)ZVluxtqwUIXTka3zJRd|TN9DBElOTp<pEdgd8N==vPg!sCQFeC9X<&Qtx)-|7qkA?D^A
QeRL0o2ld{TP4gY<@|eQepD!1onGlh!F<z4%E_u+zC0G4W7zW{mx>p!6bfuzppFI8BjQpoLD;a?BmP=d&DtD1@_(#FE!}OPDm4rie7&Bwy~kfnJdw>5a
o9UFKQhfA9l@T@O&u8VeiKV8Jk-XpY0}zeeI`OUV`s!?MamGVe>(oxi^1QYjCgsZc#obG=J2ZF;6)fBS_t=Di3sP@c<ipUK5VOcwyozo>azsP&WDbdVE
F+D8J5>6z%Hf4jEr>)^-No%s^6}zbH3}R1Ek-uoFtBQGfi@J;GqUXmA(P-!ON=+yhSbzs84oO&1@1#SiW>Qez)msNve8p?pwczng?4d-8eSR<p2ErP!v
Qg#B1c9q~^LLe`t&ez<rw@48dQM^qmpl~FQ$J->j9n-ru#nO5-hpgtweqT4$+l>vW=h`&Xq*`l#zLJpgb@6x4@$6=GbBC3VXB_4>YSeG|q?2-OGP7Pl_
%my*n{KZ;xE-e_%NT=@gf%q=`dH8p@B_uq~mrk4(P3yq88#%Qr<j`R%Kkl1sj|S>5w&B%gLjJ<Py|nh68}g6Q=zW-GUJWt2%e$jwnF*vf5-Od%=Z4^x!
5S#el0#CdHjEIGCyDfZo==e!W*Knl>%l$rGDP*|QQ_@XeQ+SKcHzPKi^gY$LLD&lncKTxj-pOsQ4Q*y%Eo);jw|+~-YemhiDuJw$LBq~CJDUy4tM7ZB7
U+|1uNJA%ODXBTIL=H;tvRLWRXJq$@p9T<T;~yw}|gN6D9`y<GX@#puI!HS0QnuGV@)kHh5qWL7Lyi1W{9DSTf&cnZN6vINej1u`i_?9|yw208}k@6it
(K21w;k|A{Fwwz(n(cJ4V#2|iYWN!jjp2A`-1Az7QXAfedrNWKSS31+K^nT+CFAA4MQBl<M^g4{4!<Q^?E%EZpIzLSHStr*e<j%0AJfqY>a7lt`V-#?<
UucWQ@vJiO7<h_g0ha9&FzbB+oe|j$E-&0MGGoJYR^n$hQ9n$kHshfbNa4_Qbe5n1amVqq%I{t`|J_xis9PZ0PX!aX^RoX3XnqhI48^bwUmQ6|fsbVVj
WWlW9cf;KHv=gQ<kyK1L-!@}Op75TVWCNGAnvhQ4$p5IJw*|d8H5;FZBZwBRJ3;I>Uo?4qFJmmPa_#Ddcbm{2tfer&6bD1vPp`*J)iNfZc;R8RmqJELl
e<e7h`;JIfuF*YbAvD4Zy1%cyF=D@#pq$G;~hMW*SWXWuge5T&EieH4+o?^L#tX&JE;J~e0oc>V(P%TvueDWY-C>t78MvyBfd58uf0%y9m~A`Q!V9Nv9
^7F@)ye549Y)SAHK3Rc%%A_T9fp{ZhPB;`dd1oKf@g?@NGGKI!76w@?Ra^ILoz}`}ODqPSbU85}JnxSkZIBFKgPXBFGH+|J)7A?LhqadS`;bHe~G!x0x
U`{r$K>6h-9U{lR`l(0bHk=}5ZB1Y1DdZwt2`GP|<d#aEkSkW&l0jCJW6SVDfD^5$WI&8(@oJcdA>03BmzX-nZC^9y6;ACq+>n_@?fyQ;tQ$64q5gq!>
=CGv<9_nI}!u{kbLwn$2t9UPo;W1qOwtbm^~W6GHa;+yeC8h6=aRg@nvCSZ?ux?)?Qcby}op-mp?s+19{|6Nk;TZ8x*n+%iPCrWcjo^4Ja^-5EmAp}Nz
@q^bR{l;{K*{sibK5c9%q+OF@l+Uo^2i)0~QGVb8zvBDgh;8B+l3;t`9|w50VmJhGuQ<WQea-jTFtwSTykl-5t0f2raVolH41D1JDz5tcgacx8$@!w6P
dKo@6<uqo+aUcG2b$ePNrOOJS#lL3#Aj_--1Eu85I?9&p4g2v^N{Q=@-E&tlutt`yeAnKePoc6AqPZv^lbd`F89|bLj8Mt7~fCz{FJLe_a9Yf3zxE)EB
Z)Mbx#!l0%5meX38(VJNI$}zuy1}zO7J#Tn7jIvRMr8UDX&EIgPAv`{|`kx5v&LeLjo8zm<Ly$$e%ZR0^8xnFbC#IZ}7Z+lNAV4a2H)uZZ3dh%z~uC6E
+IXoW19Z$-<28J>k$-}-I^qRifs{XqHmbgtX`Y(J<!FsBdKPUC})CwGUvqUW8p8CsFv*7{{*(DUDwjbK=>LMg7+w9{T<a}Fau&+WzDK_r|-cMW!S@pg%
Ah9z$zBq!tZ{dpv90(6i=w>2;`u!_9%zpV)qd++LRT|X$q&xNo$!LOx1KDI?L9`7>i!y}bNotYm~0A#0J93oy&|FiE04*E-g5b#oik+Crcfb~k<d2B&x
V4q+IXY95CJRWVaxZa5P_TA>PrPg{W3)vDVDiR+W9@WAWyC<UjDkqG2>R2~+SW~+3^Az5Q&#$!lt`aqypfXB-H<!KV_-Ly!cS#o?5?cja#k|EV0QYR#)
bG+7f~tOX)z8ino@6KH*{xYbkZlEG*Gm~zY_VVXR8VPa6O#N^Me#ki0L~$6W@U%?CRZOpB9-q6UbH1=Z6VV+h=!<ILuTzW?D}9oj~7sX(v>RPE$1Nrm)
4dX8?8(X-a%By(e!3O;rDl|=>RDYv@l{l+5pum7%@~%fnz;LTME~8X3cCMb-qDYVB+8YE$(8M!h45w6E2V2=fRNRdc1JCP3#`==_PWHJH>SN6$56O>n|
AsIYMJ5`WVuWT(mzh$8V&~AYi(H5KJNfRPUF@QXu``FwJaLZFB4+S3#}yo|=ORueU)vxWNZGx4n%;T2y#F?&U(PE8;8dt`{LSvq+zTE{^eic$_wh@fc(
GG2H_T-yh+amz|7}xozUCg7P^XZ;LiG273RE{n?+G&p#K4<W8gILmO>6d~<KCdM7#vj4jBu@KImj9D~PiHH+S646`2WB1PjT!>x)qo9H_r@#du&+u}mr
?A|Cm@uUu}nPFG`YquA##W$XMHf&-a`mHXEU1DmWm=j+t=Z5?_qaC#_r=hd42i^d(yiX~Rw_VzZGjBVAlCM&Voo2RC$akxzlo0>h_e!<-A*nh3cWWvwY
nQ*Jq~mGa?dh|Ca>utv&7O$gDSn(jx={8uotv|<+q2e!JwLFq6(*z)Q>g}f7JV@YYGwCW=@Fgahv0X3>|xJ=t@=tySfW6P3Ab%r$VfB6{S%86^gv`_;q
$wN-)^2Dm~Xi_m<#I9aeTA;_gA9)d1pT%LnL8j@BEF0%N%}k@bkaruT<#z;-9a_h(D^|$HqwK&4V$bYjAVj7*prGK>KH^IyTnJ%@#!01c-i6ex-KSmpd
c03=sa}AIYblV}lT9W!d}t#>$Y)<uvm<${%0l!}(!(u<(={nd;wH@b@T`vc1&i4`|(|?!n4LiIsvjxuaC5iQwJ`Xh4bz)jyd@GDlG-v}w6}n?d@eJpc_
<;nSM*9e*Wa|8xGnUpuOc$)uQ#L{K8oUA|>gXIM&t$))$xg+!G?s$#l7{dO{+a(=I(!_0Z1@O*g{HkDQ2mFFFSKEJ<$^q`nF1MHQX`*Y}pzeg$EO5DHE
BuH0+yN<v{{@0b!n{#X3fml8!?nY717UhdI|B~vX^m&r_jUSiMFeq?&s6H4`?E!V&I>*|L^uo&GW)Zl(iHPqvPv_%DOoQG+isB|xZ-Do?X51k&JJKh?y
}frO{(@!MhOl6~)aT=`W%z#^wmA?ka>b^a0}k>f$<uf?vH(CHu5)wn_Q8L<7mKf|2o#l{%KnuXoG_7@#;%)phnIbl@$FLRFF0uO%tU4GFCcN>gOu^pfk
L-3c`_!550@IFh^>f6A3WcsJsuAh`EPr7msQ&61&F$by<F$nu0VT^V})w9vV}<~dg=Rj{)zT(&ii?L51H`XUKXWYGY)sK^R)tEHUL0CQ0-@3=?g>?>UB
<GA!Iv}oux>BPM`t7;Zvf}WFV?d?88QjXmk13pYUr}Q=mF=2wU9BINof6G=R0|Lm?VIfpgVS4nCxIt+9gmQm8RmQ$l-8A!{e>H0P-<0xe8jC%e_Afnle
`+Bcwa@Y=ENWpzGPgWx%B1DcR(#rgzrb?J>dJa&M;?lctz;OZVPmmBIx<~z6VV=Ma6HpaBgV*Sz){a<?v>DTYoaKh#OJr>?SW1I9ozn>DcL<#`m{mgv4
<uX?0{5O<l_G1&R(Ku1%P)L6yV3u<KS`F+=OZECrlozCL_=Z(`Lu^1#?j1Qk^i{_G7IM>tNa+6_bx$sJzcY6LzCk@m-*e2cxxJutJe8--Fwy!_&XyPfD
O9OI4EC@JCx+B7!`lbkm7nku+*n7tBU`;Bt4b{ko*Fs$^?SV_I3?EgREX*`sT>h_={{uqT;nG8Akh4s-WB`FA|O5&@*k7A=M(V(y9jJ+!Y!}~3^&&K`j
TJpw*ugu{^H1AzNZ$xLILH&L;b~sOFo$voN65u{JwXcP@-}d4tY~-if1K}xOp@Wl==qEu)UD}`P`>w6>tXj(dik<y*X6hv^Bt=?vaR}uGUXA9CuNFp6)
&VXe`pV?`Gb4UUz$gr?FnBtCEc&wb1LwoCf5dI!c1_7z@3RJ()FcKV`u{{NX7NXMZa(*rj^cPB0H0s1#s4W;{gTIC#N5c!6XA)n}3oXpuuFgabnFY-}S
4R4#_MWqw*<=;J3f{2p@#zzlmqi&MuYNAtK1#(PHd^P01&p+ux##NW#6-^@!OuGeW?f9K>57*iyv$2HEJkUi4I!)ASe7~`0<NNlqT$}@8u=jF6A<|3G9
_+@kvAKjYUbGf5@HS!&23Ey^>u@`=?@v$j@O_PO``EEXi009bWlTQ%)JQtkUyK>16GEec|KTiYY&py9P<Rj1POt=|Ko}>D5ZE_KNX;`Ra1Yopq?pD!%-
|xV@d{Z4;*n&w?8dY^F4pyOstE++h5<I9TuyUl2O)|FQfreI9Ala>b4F}t-{1l`d_(rS)slU^0Dvo^=pd>7HL^?HPe5n13MnA&=;;Szq!jvN&z#+u+=S
xNP&0C6NkCXDS`B3f8Tx(_zsBSw<A8E`D#FOdkOe4&(&-Wsd_luc4U{dj?Z1_*X@#)jV<TWiQdv__|&D)(x!3V#AzdQO{Svc_r<(xhFgjgBUo$2;b3b@
`3F74fQ9dBxt4kKKd>|^_T7->?`C5UczGS`FCX8gABHm^BeW8?Xk4{(t|^8@G|zYQ)JSImSR_wxK@fL9pZ!=-p9Js7vzk2bAC`bR87AU>?Eg0w?dVE%@
T3JPC&36s<fvJgMCh>ck#v1xwvdv4jN902n0vXSlj3%gxej{&l6AQO$}jLa&E!2yU69yhV+1bW{s#2j7#nY5;KW@FP5IN=ry=|k%?;mi#CyszU3>G1qH
e_vPxz$<c$ZkXxi^Q_|xi}O=_NJdc9%$iC>z|LU$mFJB5E4~)^WbO%LQ{`LQUpAyM!0Bt!yb~?pK>PQV@?M4w#7=6n_m_b9eBE%AH0Bq|4>#k%q>-;@H
V2I+;1%!F0&Vv~LJQqd=BJ3Nn_4|Hh@0fes8XWGfE(q&QUV@vjalBzptTy)27?>%c5fya_=FyJf=4pR{FdI5Tcwj4Wb}A9+4@Dqs7Ouk*=b6e0R=~bNd
C6krrtgAHP#&E+qev>UB-gW2iy9Nt{<I#AS&<o`A`e`Z>cA7M0AmK9d>*)=rn8D{av4W^zY9^#lQh~K(Te(8vKyDS$8RIWRu<W^(L=J^{Kt~ev*r>HiW
x))~a3T7Q9SVG$0Y{UvTpn2Z=eC$^4fYNNe~>0TeQDduz)(bij9ixTp3jYvf-va$iXoc*ug&_8;!BSYVMr82bc`_)2mS(V{B4*`P`SXTOe-1WE0;!~n#
}09o$3uQ?1`h=g>saj$-tU=N;{{CrrWAy{ijE#C@F>>)mE1?69)-_|{2%I*`iX#ZRXpG9lC+bn{XLM1*=9tdeC_$SGholu(}ATxORcl~$te9XU;(Ltj{
TrDp7C=2>gNZxy62>YxwPGT2%Oi}*)1c&>xkU#Mj^Jq~@h#<4Zd3pRg3I~s24oQY+MwGvzF9Ljc<7{quKMAMH6%h;#D@M#9e>hBae(LMHv64+sPqGsCA
(B8rwJ)=~6*&j=*mLplg*|M+Qq<oUmr@b+$NUiQ;nmAvzePn8-;dY^B~9J-pU`38u;ZUqGE&R&y3HV^J4f3-eaWBiufOx>bABgZ4;)8)=O^hF@$TRG@0
)oH+nyu+jJdltP~L_3fsGYWt8Rbi2bsc_)O*dU$b$5sAcott0;9hdmiKNtNF-E5zB?P`vuxlpO+;Dw;(x)-#UG3n!7I9G`^<^Q1ZD<=FnoVL2GA<zF;F
kz2N}x`nTX7hztB6}B{PX<j^9UvX=vwWKuXb5%WXe|3Iw8ze|dLrd_H;g&o0c`o6YJfZkX8(<$s{+eyZDtvkKs=s=sV*TAL-6rzTKKgn=ug!9W%4XXTs
I7z)iQV#r<|sd27GPk^I|Pd(jvq(9qi39V3#mW{ClnOks}R1op-x(HnxI8X`W_H7qsfmfRm;p^ige$-p9;$XnW9k#P8*$~Ho_{z$p#71CYAyNZ*c7@l3
{J~IPc~_lp8^1}Kv3{hv1pIBd<1MFD9ltlRZk_KlNBsJ!R6377sQ%L2WbCU&{{2yzW2zr#0k2f`@r!&UB>3fS8~lu^GcYctcr|{z93;!!20i&3W6+y2p
K1C1(+T8d)BC5i-tfq>=re8*<p<Jw<5cOusuNz0pKh7=_`s8>>RP`$%n9n2W%uIO^gcLWD3ZO+HisDQxv>(QtOE)YWBCSu4F;C}Qr@e7A<{QR(+aBLhZ
3;E+&4X5#J;c%+VdtzYzWEs;~_C=nyR2?@BZkt-vn9nB|f^Cc<_*y>KnVY8tPwc{H{HbzNZU2s00MQiy|O>v*?bmIqi=0`%B2J36TF_n))V4($gUaNQ3
R#YrX?fJ|d#ErRKt(?)x!j4+edH<+#?kP>8P#V91kN)9#9Khxd+Ol!eBwl2SiP)K~>Blckp4DPAWWk8axE1<}|P;Np02gINc~FGzFmBh@k>?;>XBI<eW
<Z|Ab7>FN@|tG%1Y<?J$`gZBGmwFcO{H4$I@W+)bT-WM06j=4knS)Y&kdzV_|&ns)7fHpaR4j;Yy?3VY1Wy2$g2XCotvdnl#S^6aenbr)(mc42po3bW#
6wh;QuJDU9R{UNEy}-UuLppiJuL{Y(kNWf=e@}@+UY%<M!+F~$VBS%_&5y!%Pvf=NV3W$Iyu=s>H%(=y!mt`&kZoBC5ZF-gx|3{0+)G^ria~Hj8jCZBx
kK#|KXLSJd?DQG9#Je3|C!n2$kICW{x(y%4P|tjV$`{*H7Slk_8}O8dMPz0Xn{7Q9<>Ze$IAY#8~DtF#cMrQl8U(lU|`-p_D~u~U&p(r2LkD{#M+U|IE
5qgjom&@xhfT#nWdl(aFap#ktS{8@@|Mfs@BxfU_l7C-|krk$q?;drq<WsKALjH?sw_Fg#%_IzF=<#m~=`)d{+STtA3Gwl3~NIwI&R3r;tJBT=<9q3by
nuBN(L5pU15ol+GJ$N|ks2gR|2HWdG2OY<Qvh&&$tCmFP2vMA-((qB`^jh#$8{4r(D8m~DYE!1r1ktBWe3k_eYT_tfbmc%c3gv`w3GuN5c=j9L5mB^Yz
Seli)#j}h^WS;kVH-*w*>y4{q=zuSd?scXfXz(ITQj>(4|bD{pC!nk@HycliZ=e1IT6>g3AAd$(56gJ6b5YdmHM?2#{nvDVfTOdLPl%<{xHWR(gm7<6}
!mnxpl!UiU@!N*O9&c>NqRwleU_{HQ+Uk7=<8f0`r&T8oTiSKeOQ;u+4f`M8|2`AyPsJTHH3&Zjrgx*sL@&LC_%UvVZEO!5BsAZ>n652X-f0)Lv5A3&r
$m$L9fgM;uvz(b;O&O;88=eAt_Ri(|87kA)l(abNMHQ<_a)`V5U#w0nkZn6y{~QQlBO}GfS^7zwS(h>@~veFFV|-!c-nWDT5vVV!54)?C=MR-e;PcLzW
S1)%_hS0>BPNef=Blyac0WHj8E6uyG4;#+1T+D?`(BL<I@FgI?!5HaeVx{zTEdbYbXp1GT#9IsKDH$*4Nq)@gMUGP<-21lv~^T6C~|In}B{c3d`4^xp-
5W78^Hzca-0}t)6~uJOOXaxF1oz0~sB(n7l)j#%wD3STdFzpBzx#jyA$m9}eVd5-L@An;|&1L>-j`eg2ow$|k-Zf7f?F9bt8Cz2I4G(ZPj(=a0r|KJ9$
mds+Au!sh_`Y1(9PM!)I-V+Dl<j4^lq(RRR0A{Ib0@8NMr&Xl$V%2z(rez$L6e0(tYvRDA(OzkV~&p5!yWJCNd<-?q3$iE_|M!~@$QUB(5l~@}`3xOx<
!JNWR*@3~)m*$4)9;$CgC$o;FJ&-&D>nw_3y!ea7a4~4f&1PCj?n07F@1T05JXR6U+6TWqXzoVzX5ppC?0Z|U2?KfPb9ey$&JPap%6&^&AR*4x^=?|~(
gG1^zNWu8<R90#6Za=);t=y%tvBZ#<<EMYzF%jo`c8Pl>Vs9?rrBilGmC?e`V?UDeR3+2OMKyun}+dS6dU4A`$e&Ybz-32`+Ix<HRmwIua`9~63Qp<`|
OeXo=D)q6FE+5^x%Uhy&T>vf76g*Bkhj(6pgQSws$2~|IQD*idnsNjGo&2<1<2!w2}Ws>RmuCjQ9*hPZds*MB0!QFw2qNHp(AQ#zXlt8DAOZlkMl+yd}
4(?fM{$R1sg!mFob_OeYTIqk}xyeE!0}?-(5K$I~>*&v!aN#l9duzef2UNo59^>udU72T%^!-D|u^M;<N|75U^R;-O;GMZk%7kwf|PNLeg6g9XihJk3t
h+_xDXznA9RnTf{1-5XQYa~(839A)vgbHgIY7kMuIGz;ZFc;X_YPQF-ya8X3Y8>D0J;d%3LBBxs*7{y+^ez$rR*!%saF0atDG5V*8!PlN0U>(mm)8!2L
S7b-t`I-qD5}wDGpt&b^@P)RWC#lwE!smK@U-A$dHh8j;AGLX+qVW^*{QE0MACx2W8Y|)$A#zN4@^9EYfgq`P+R-ZHAB0suVeW5Fo4bH}3bUmAoj-ZX=
2P(-RCgTbJk#%)*eBMOwQr=U1-Qq(n9S1ZSB!TqYlp0cdQATPa?%vy5qweg%1*;M9JV>vVZSR3_17kc=2V=Y5i}l|H&iBfoZ#a)x5MI%K_ZX*Z&d!C8^
}%;O|7sX{?ZqT@<8+3As0J!9Lfo^fae@NvbVR^i0|iqcQF6#ZT{2~CG?~i1Nz5Sf1PcWXnfhAi)T%FK_(`tK^!kMK5oBw3yj6Uz!J488kv(Sn-E4?eyL
+Z1LYApqLzo1!T<VhnIc6?Al5+YJ9K800|@3Trqk+kfqHm6b1y0j2sWbI38+zD5HS_oRn2EY{BdMYewfGrQV6cbC!}W)M9SdBukqfZ{JUf4ftvGUU(X<
pa|ixizy6F!#-EDJ7s{NFdnwQdc*=S+Y2@Ga-$|;6ICo-WCY-E5Bx;z3wqP4+@uO8#pF-z`vkTo>26*spm}AC7o2eh_^a7LSfa>*1Ker+)|L%YMs4T1K
4;wEMAC`59ry#sD7I!DLsKe^_;0{f&*-!xY{anT>8bK%4&FKesl<z#s5r{oN#tQ16J+#Gu@-y4EKW=l+_~J2*tq#Z(I%KJLQu1>*T3}jqiI)1QmockUZ
)>|~l6_9O{aZ2u=_d-kwXq#vR0Q8JhPU;*#rC1t-g_K`1P60sj{Az2%_?Lfh8oAmGJ99<Z_-8Z$O4m`o1~4k@dB)9e@mwRJy3te7>uJZ`2t-XDr2redV
yO6o#^K@5Hg!tU82&nA+RZT>Q7l~P<^EF);}}Wvsv+l9m_z`67WyEzLW6-ZNCw}828fJ+&<qgIsoKHDZw|_UoQ9f<`?)mv4Ai6=D?F4axq$OlnJm^tt3
e<QGQ_eZ~^{jLH;NP*7Lnj+63hHK?w)XbsW%cQPclORR6eahPO%OdJ-JYi3M$e$3C#Om{3y`a^U_5SB0i;^#A1OJhmOh6)5^a3`7n?Fb0!M2E&YGayIe
nOSfjdUO!*3kj~k=4I%=K1YRzg?QzPUO%q?mW4a(8(ub+bm8yYZehwHnQSk5EcWj(XU%jnU<BMDqi@5;ak076BokRYe)bw%SSpoBn=Tu6?Zz=)rNL-%N
^@8~>R)vkVKib(ZgX3G~k-Rb>4_~f08K-KvQqXI!4{LA765X&2&LL%B{_Imv@E7b4yrXufdOv!YKSh3W;Wa(L$V$6TAW_G#iOMC9hmV^(`<^IPbZ7GK{
<am)RUCv1>kw3uSEfAdthN23`9qN<aD~wlr^gCEe_lj4M?M}x|2y#1r|u{L0AiNGxG~H>J47m?3{`UHESyis=^kqsistim5!>h?-`Vr;<efMcATLemvY
jYE_AHY{)SKD^e8RX@7=_l3yje$jp}c~CN^YpHh$q9sT}MHZ`0lVfw*JujQ4Zq_9`*}s+38hzKyC22EyN_)@&3a|@@`ElNE%R9=bLgwt{iVNcccXJ4;L
>gPaAOjzv$ObOQxw(cv8F=FrHcMY;dFodc|=5u~3E(GxOV&GXd{*>L+w}?sYK6bzzX7&Eb(PSt&uk%jy+@3-<5#ABg@<j`S1c&!qc0aHY38N9MEf=30u
gQ0~(S&AludNPl{B#owcA*y?vpAjfjnx|aPMUT+EVdkY?CU>jxteMK}`%++Xn$C+Nsxm$<*3#Ei9+yRC>(%Mx@@Xjn)=N_CbMn04k#5j=^%@Nc(yI#ov
YN?|vWG$nyQv%8W4O}5C_QvuCe2vOGt=+V&gZWZidEs#WL@(cXqT{bhk=ry{WuG+Y_qip&>;;ft61CG(2=nCvz6YpBsqbJuo9WPt8v^;-)tOk+bh5cQ!
8jR$TdHE`_TC@VO{QFMK5HsY<N}UANB+|HY`C_Chf$JZ37$MatKT>$9F~=`1LAC&f+GHovVmP&$~l=Jim=f?hZ@e0+4iUwQEJ;FKjv(VqN9Xhr;+0$7|
8JV{95bjkEGytnjUHP;epQ#xIncQHez~)#d3&Dj>b~^5g>iBkq_8!dNe=6OY72`b30&V@Jb;&?ahpsA~-z$0i4$nN?zTt=aNyWA)Dq-1`KHg?$GmK*>5
C~x)1cL*SY0UR3n+i!Qc}K%OZS`C2y%E5u#n#Z%%{ZDQaJfsjxOljf;Z*?`EI(%KD8CtI||BVeVaviWS-A!Fxb~EX)o?IakYYWFy`u>kHnF*iQEwmJIT
pL8Z0zoq9*-z8C&Z@=Y#xrb%d?`o?hm-dcwzzO>9D=QLXLkp6D)MtE!_CxELD@Fa#Gf{ULLULS`bBl6W(J1`bexQ`zCcYh~?v3ywQziYi^vwi*)>k12x
R$P*Lfc^s7`1fC9bc7t~s4M2jXQ#}w=u>SUFQ9YR5C14sCvuuCsK2gEV1CoAzh*}p!Tfth{AVDYzCn!abw3|UM_b?tTPH3irG@ivMVim_Ydv<6iL3dDY
P)lr%wq!d#S%<R9tg5q*9-UNY<*w{)7ZIN>#g4!O*r_FD`mYz=m!XZSLQLwFn^h)Ds#$LdK^e!VFadt*9%BAY&&<o(01y<Z@(Yn_8Z^^lV3gK+b`VTZ-
&N??&TdlUR3t(UC7^vsefnVv3DZq!d7^kSkmmEB*co#Sv&&m3<Sp2_kIBb7HOva+M*r3?s&4NjO2l%+z+%wirHg19`R{z+bWCsvAM>xGgX3ja=XO7e_9
4fbE``P_Kof=)_z6H?a2#VY;<m)NP+X?We5?IcAK}8MSCeUV<^|(^Pf)R%~&G>$-akgZT2Sg<JHQYp?|Gl{Ji1O|1KBj?DAuIb@B)L@uSm~K!?-#q^%s
|R=isfGZJb2(_Zlo)HiVBsDt@YC1k>U7qk&MJqpf`Jqnj~Se@iP78x@@K~iMnzRsKhz{H6MbT@lv9t~;E{6VxJplOONjG#(cFQFLau}QBTm2!ho>W5kY
Yh@keQz3(n&^X5j68rZmBQ@d7;nn`}xm4{6-j9EL=txWAez^(yO}QLTMwm6A85X(}OBn0mrkF4!#3HlE(ZJbX*N-^hD&Us~b>=BY`!J|<sw*w5{`nR;k
<f3=@=WaT_lrcf>Lq6I+?cWGV$(QV6ehT!MYn#fW#8Ng!c=fk{XP75UWKU+KZ}?FLN*HTq2$M7@kd-f-*JWPEK%UIsXU_yaLZ%CZS>4N<cX>9{PX0qUk
$P7ICu;Q7`>6*D56^$q`kvS_ALS5as1Z&IavAwn4b&rvIo=^WZMv$T2xcAfJ~Qzvkq|mri-6+zLif5%i~2-YT)vAYOdOz@Dud_EJjc?hEUL71U4(OSO_
o+%Xr@>cbXyr!;in=sk~bc!A2x>1Mo;J5U_i}e%zJ?vAipM9OQ6)L@1lU;r)BQa~%}!y$9G6V2&NKDcf}^cu&<97x_cnLEg=~R;z!{F94!%A5Q@LW#XD
-Q~qAFdYi(aSK@<e!H2ssON**r1beKp2WGoZi-s<qlr@~^pmaxj3K>1Wk#%|G!eiZJ>%zEYe*F|U|6jdc>dkTX9%m5)KjWfY?I`2_GT}NEAI^{G*YjRW
rgPHKrQH!1?M}<1K<ckBhX39MGtJZVSLgQP{3;ssD#%X;I`pclDj@9>@DVOFSy(Th{O4l{J?j{2R(@Q&T!T9szQ?7NFn@QN$I812Lklgi8S!Nf?}6*^v
K8fb1-bka;9U8<vK_q7dA4F_jzAVV!iTi+>PCLBc|Khx;1-~@$vde$DPX>S$n!`1y~=xum8RkIsj^Ppl2bqGh9_Wj-*O`PfPC)WpXxm+a7CQg^#b3eh5
fWI>pHph+IvXTiO(^ZuE!25{q!sg8zH}k$;N+gy}bb>3d1y@TUa>gsN6?L)dZ)5#TWg{V7^7aS$-2|0k6yTv6ROr{@Xvuu!G=37m$Bw=E!nWlH>jQY$_
af*b87dyWz4Gwq1ZW&C0zl=Epj-fL!|uh568g{@Z-wMXLj0GLZhX@^z=OFj7onA!!hWA^Y+gwQP|2r+#cIp`SbM4__1>5zeo?&K<?Lrd(%JOl<htq@$g
SyXQ#1FzCm;(;KW$e6kz4fd86*;q}?EkFXO+m0lr`xp=Z%BZK|q_bQoO{QR_zLd3iCW052f_s%O;?mK!c)}NTM^7!AYeoP^D+_q-{BdFMVA{ZRMQvL|R
AymwMFSy7$vC(bdgS_TedvfW*uGZUmOJJ6EiW?L*vOe<zTq}k2#6b5qyIZ6wya63rSOZKlg?g?4#_9SS{nnkxPH)i$xzzJJ5)g1ndh1vMCsCLnl@G}G)
tj@DJHSKhIM=C;v5?3BmO1TZnb??u+W~ZvhBV~6=l<|6O_EDsI6YOfE?PIp8;X{8nH!Y*`8RLE53)Sq?+4i})CT(>=`%CnTe-Fnu)ZCOM-{ku#M_U5SP
SPbairyi#I6PT(V(FPqA}!CI||WjEFFf^4nNDs_Mz-(yX^#>|LspzJm2CiKodw2V7(I_e{kr2p#5UW)93R5wU++|HlzoSTjMDIVM3AbL~Vv|I-fcogr%
GY?G?p0;<U>7aQaP!{#M*~@ixa1yqLcDpqTPa!KOT?Df#rm4ybpbv6~9><yzbyf@(|6Abcm#<CppSeOw@oI_Vqu{Y2WlhVRT(3u3pCi>$L2S?K*~jz}&
b|De9)L12RX$00!CNaUb^bzkJekG5zwfa9IKEg(6}*LaF&Z+!NG#nAW*F1-As0S}<)NS;J@1LsYDf<>ti=<g$?il+qgUG(ibh0DzmSwS)D_Ib?7j`UsI
RgZ0Q0V2w$GskHO=ZEorN7~Vc7Fkk>K=m_Z{IJlw-CN~S2XxU3j`P9x9T%nX;~@6P0!?(p`joY=$BC#%R^#!ve@|OeZ-5Z74Dy@(Au8@S3+uM;B}WCs*
;x^#ptcp048|X`XW=7*d?Gyu=Jy8g&bnxuVrS(Yxqv{5HAR*-*O3fG88V}K-#W<MIRsRpHE>A&QiX9gGTdBr8UC}ScE5i-Al$JFH$cA|CIbL|KM?2Z@~
mz3v~G3&b@t1DY2b@zN9V><*>GQ({SoYh8y1_rib^D$!2}h42RD}+1p{J|fsBXew{_CW$CaoNj&CF;{K6J*$TwF$8g*A~9_0EIIqxW?|DI397hd`WFh4
x|<*?xUc<cu;3~CgFkZ-Rq=Q&TatZ!B^T?O@)t=upA^-{*+`9dKS3VYnjNGl?Z+=(R8x|Ma4-0|JYT*@FnwyDz|a>;<GAu+v#7t`Xt)oZaH8RUoh`9!V
Y+m<&hjlQ!9F<C8YCGgieEJ+I(&wB@`if0WsN$txlF6d9!obsH+oUseSi@s0FP%8%UCZ71hWwY;?_rXUw)aNJg+r3L<U+r|RI9<y<^t!Pw!Op1ttx^T>
`G*~S1^au0;Hhbgupz;I5h@<sG9HH@_U*mno;JKb@}TEiSS9674lnNI;l0{|^s%<mHujCjN!A$iTvkyQI@=WQlx<{#u_qhBc<(v9zQpT+P|dmToR1+A|
Ei`LjA@XuzeTDT)&x$Gh1$clu!rw?>-CUYfLnT8o2XN#?8*fOzovL#u@4S!!eWBgA5I>OHW?ZAf2VIvqIof9v9CLWY&R-TK<^LqQ#sF$0Uleib-u=<b#
U)IgqiJyARF~sOPt3bA}=Hfeslc$Ss<loSCKe4Kk)Wz2@lKuEJ!0N$yYr>(E^u@?!U+Q+~7Z*F{y9Dw?PhIcY~jX-<_SfeCFPQx`N*Ogr;3_aQ>H{B+#
#FgT)+_hxlqZl?J;!L=AHep$P7p^=>wW{J~g1wHFAEWI?mGter(#x^S)5>W!;xIqc_Gw)T-a&R~;k9@44Ud0@A`S;&u}yC1T#Bz93N5qMM&{4nzw`n|W
l^Y=bOKR_dkH<986^SiQa)dtny{u(c@d#-(od@TgJ&GVN`_zIZ0p3Rq~z`y^2<-sPM3jO6nKC@2iXdXmyQf%D5<TuxXJsY;G!Yqnuj1rIwoF9xL0JK-O
;pW628<6D`FFVaBbIk&qOn?+iQV?&+A(Fw>db2oRf6piJ0_mn1<U3!;+2<9R4TB&@H)_I-!0Rt6rrb+P5`xbz;EuSGWy4C?Q^>K7B6jw8nVhnDxCum_Q
t|ZJl?;p2$}wV3b+ypY=gaBZM-n9AMxTM7H6Bo?t9%Z8VOkh8)syaCkgq2N377miwJG8rC}k4TFS7`$(s8Pr#sZ}DP_^$ws2Z*!>)5O|$fwj!IlP)g?F
!cZOeAVpE0JxyT9`hg=In?Zw1XD*{S#R1HrR1FrXrX8n$cbzfwL~7{Ytz}1vN<C8#@SuSKi39QAg>hp=RBFkv|#i95gUx(=d24Xgp-p1qln;jo)u37Mr
vG+uu!i6rYqWt=5C6EKCXGYv#@=KAW-PJkY=t-<ur|Zrgz3!+cmdph!5sDU01f`Xa$C?gJ_ME6l&((zXV$Fh9{7|7N03{{4P)fYdo2Wq%`Ziui|32IS6
=`ETb{fM+0c2O<?Cs$E#pEEW|wrn28EySd);Nzov8UXZPQ@b%a$OE{l$O=%~{(mmx(f&L<SV0!!lC{PG^<#-}IoxwuC;K<$Ng}b2LTK>M`xYoHtM}(E)
wqhs!4Y}kXP#=Kj(3Q6`H4-`bGh$PDAhmTjU2D2gPr-f*WOwp+t4LY1V{-%#Af?lSht^W-QX}}3SvpToqxM+oL)aFPo&C;foyy{o4*j7U(2&3pyV5~Xj
Depka%&-D#ci0(6Fks-73HgDsv*C*6g7pJ`>>8LB~|6t#W+w4p&+|}%0$+i;&!eM_pt*ctu;E6VE>9XR5@7>ARhwp1*E;BRg0XRtue^I-~Tzbw1+3pbs
|@21Ae>_X#9-1^D@5pT>{qj>X?n>px=FeW`W{P0CxIi^>c5~FB-5fWKexXum9%PV?j?F@*Rk@8%=5-`U4l#1e&!a^g981$L~oc;(q$@>bQxcZb1C1<~p
?}<j;#N2W%|lW~Xa0z)n+#^FujEOr1+2_qeT|H1?IyymhjM_x{Yk=K)sxu4QJrvWDGXCHk61*gu%~mD}z8CJeBfAr9-8hJF#CgFs!wne4Rr9kJG^lngY
^@m@4E{w~~Z8GR;kxC{M;GiaYCRmdkJjZ1BycF<4Bm0`6P^b@)-`j+T^3e4|!%fw(<qXvkE{Uk%lt#)RrPh~JDDg@u7c@Qi8DpNo-x}o@{mRr=<d7b&T
MFx=Uqp94=hWvF<%78uWiLwq%Zdybss0{#Wcpi%)K|f5eP`b(zpDeIVaAhv%69v)az6rO{N(SN7i7&k&DJ{TChE0?iRfFFg=|q5JaQ$29r8MAIgx2-7(
zuF*zZ>dN40>q!t8P$94?ixc;$>m8lWCJ{#u}hv`Pzs6YyaiuLlSDV<}CpKmx$GF`1#Tye+coD+Z%~4-fHMbep}$JzvNwHZUy|-(%w~^gZ<gzAsBr$F?
WVhhyky^G7l_`>zi>_;Q2A@W8<X<E?D=z%5O*iP!Y&!1@jo~1^t1>yzMIxcx;ip$$iRAqgGH<GFiy(?lUZSjQeuqc(}7_P(tEfM;`PEBjhi#8+F!NRuL
Iz=toD-1F=pfWd^D<Iqx@0j_~tISL3&A<`#O!6Jb@Q8iG*NzD?IXOAmmBb82V8ZHr_V?nlDI7~oFu$J94n&v3kCKp+SvxIUUy7?Tiz`A~$uHV?MbilFK
7c#v{L+sS1rP&7}X0-#Cfj|0g;e_V6ClMl78cf87&Pw+7!1Z-N#VU*ByA~L@*$zi<BvCte&?mTz#8PxX5Vm=@{=ttk#vh(IrVE^vXcN%iC2mF(Z$7`Tr
er$>l+xmgKJEp<zT;mnaPg?+VOAtG><(Gr!grLCnLvTOwi_{+Uqe~)2Sx>`>Vd*KzRxO^U{kjqm(Q7_#pp7}*7x8@7fs1xYum@DVb5!FiR7#T@@FdzpI
maADmMxr-;*!VPqK}K4iB^bt;KX*^rUvv|WX2efE*-{NNFDbQX5)W;^@&5{<Q&MC4Wm3uRh}R};F`ttP~SEXV)wgQ1UGM3%)y047&O&l-Jr*D)uL<gLa
sF&DxqE=zb@fMhO%yvbivXG{`dUb2Yoih&wCFGJ4zw@PB}!fE|&@t+~Ht8%f0nILwp`|&fp$IqIRLNW8Y$o`!|F+$d6ZNtZ5pFfBvHmtgSt)>#@!H)xR
keAkTOBnB3C8feW<BDp|ST$rlK_<SJ(cJS8JUAa^$&TQp^ekWW+CZ&v*#@fbq?$U+ebEq;Uf;grc;Q^&*DiQwVH{BQo4;9EZ)B3+K14ie5Z&8d@9m@hb
ETs;E$?IYM~Joul%18(S#g|__dFPRXiSR5~z21l4M+$g(ne3}q_iO|>|7R61Q&ixHNct-7{P_$OUrQ-*vGADht<0${R%Y#;EkbF{nML5W3NLMe3kO<q`
qC&dp42Ffr$5s}VwWrbRa9+`v6?YGB#}7X-*@}RE=gDmpWL5O{_uoUWA!XR_SHb6fSxc`7WH}uE=b8#BmrLm{aeql=A)h;a22~IF?kWoMCz379Z`PGHd
)k~}=c>}Y{h)$=RoR2su)j~DgG_Q}RvatRqTNt6M57-Nz$|TzN`#qtpqi22$4E_QzwbyYS@4Vh{40N<UiX50pt(a~cPE_xXL1xN6JZn%Y>p@0diod(M>
xD7{oaYRGqCF4)}6wBb11^~=V703kfEUxy)`%7$$o9bJ6&NvwqzZ?vU7#~TKWC-Yem_x@CJE$OiC#{_)+@o><l$FtayFRAQvCuj_I;wU&z{#fH690eY8
%mbJ>XarQ~(qewohQzkO)1py9k;Ex!}=r))wU%&?#z-TQmSLD`Km*eQPF_>hJEeFazg<LzSDFOYzrX$u0(f7Z`9c4SJ1yD0WBg0HMu(EMvjd@1A#ypH<
~ImlX%O;ut#g9!EuDl<6|i`qzoWzq&ha~NpMus&_Sngr+<ukVw?FGpEH;F9<S|Bv4kWRdwgx1=8|#2UD_bT)(wAZk=Yl5Hb{eAQ&1TjzXP)I@cCRkqL{
Qekw%<1<z_+paTm#0>>3N>Rl+_N#~l=R+2#dv1CLu|L*Pkk3c7-|5>kb!m&9K;hT#@UW1kLBe^me?<-Xma*7rUHV>)fNmC(DV=5Papbmc(o^rBJE?9X)
(21!fhv7oInVv=uk-l%`x4L^zcZQfHd0sq`+aP5nG-{XZsCH?x3si*@H@(bXL0mTxISze!(Ss~n>TmxluXbeEn4WIn%R~0xB}Qu!y@+6R&-#vuvw;02=
nWO^73_PQ4f;55{zLcC!Le7pmlwb7Az!thsjK;nh%i0<ql5+t&SLXmx~4(S{CXO#Fj~mk^o<Nyz3|RNpC>+F3-iht6JR4^_tBUVjm1d(Z_cirwjlm)ol
fW`_|QH>;wCyJqgs`v<}I;jdcXqkI4y%cMSPh<I+}5g9orZ9|M-+j4A60*dw+H?QNYCMgimP!TdC4OeaDjh2tl-oa|rcgjlDTx=A~VN)1MV!T^^uHT1W
!m*36&yCFZ+*;yMj3ArCev39#p$RCZ;5W$Og;~maat`~i2g#PgItX|-R-s6b=6EeJ`P8Lgm&&y=sSb~YaUCdC^Z;CX}z6e?D{oTRj1oGmWqz%Tdy=)Al
Am5QrCkGsVqWcAz&z^mmdIH<-9Y1<%fA@E+N}h0E+1W`n@AbP(aT+jUQHJ_mR66U;)v4(p<gpVAoQ>bZRZ#HZ9XF|1En$#knaKsPinWuJJTgun!}AZK{
>c{!8$&)0Eh+&P$5@vfb)8qFBMT;bz@9LP+LR00F1I=<f%)pQhgtT9G6LU8ejS4E#f^+ZW%O^%OfAk3(w}4dD)ifZ=7NX(cmMIn*~E#HxE1=#$Ue_XQC
v_)?T-;(SFUpbwwe1`RE<R(?mLT*aH@g0CA={Il0M~(VVrBvE}Z@Rq_X^5UJ46l_2-kO`20c-qp7yMy<pmzPxYexo03_uJaITuxRBjkuAV0tF!N!t&NW
2AyM+D!XAZP>F_XuBb_ad!8`4`xDi++@Hq#Tlp$H>B`j}F7o=LG7Ga2#+wAxqrGGTrWa&!I)rh@q}jI8#Ex`~GK>**}EYb!86^?IBQ;XN?Oj~qA`irr&
Bn%HfwXDh+==?Q|&4O=R*1xGu31F+sAs!3;(bR`dfni@|k)>_?MlbCg0bVy+_Z%;-hjDgn&L6lF`sRZQPvrTMi&n0?isR&6=?F;i^6sLVV3>5mal$)R5
m(l*7ABsrlu!b%I?Qw}BJOt!Vreqo4R!!65!ZiKGMGxoyY>{TAdrG5ogdklih_A>xfHy7ji<uIT*yVNVE&KO;)eAA~t3u#Kq&Zwfm`G`Xgl+2goilyIR
k-r?x%twdpNYY|@nlp3>wH)pd$IM+X%M>=<?s1_;=B1IZ&~C8kgoN&xItQ&&(x#E26Bcy|9rPEYbmG<Kmbu(iRUwhE6)$SQVQf(lF3|wOKW@s`@6{X_~
VT?>y9n&Qo5<`gfxryK7>OLW<{DD`_sYWm#>Xsvmgj9hOKeF?0z`(Q}Zpov!NIkj$F9>>c0ZEV`)VNq<Re{$O2POjxDTjz`*l|MVAxs{PAycZZG@-mmv
syo#J1H>l&mE2kM7gT#>)t^Fz>NpxZ(T<?aE;ulP=#IgK4^!B%-c$EJn+Zk-a+l$u|8T+&p<?B2p>NBG0t$Nh?J5QJiEj?Jg=Ao0#g@-B0*b4B<v!hnS
1^Arz(A#<zMS*&>01yEdm2b=wa=pE8e;QiiWB(HfYg2|HCC_nlT^4}M*OUjcxXyir6b{d8LIHckxFYA`<=Zo~!hfv2RaCYttUw)8@;AbgE(V&`Op<b(@
-|(SmfWO4Qn^Ec_<@oWp>PlV67G_|4({|sU2G%21C`47@_1)jyXKN3nw5U~NDM29A9=I^|+tKnfk9D3xB0-iYcXY|d<kn>M3HxiHU>0Y|0wmb$ej;sfe
wnH(XJe7L;KyRTMi%=dvNv89u{kHvj)!d2QRfr-TQP+6PyH>Uh`eCu0V9vqow~>)_{7j#f%~mZ1Xb@^<c6M{UFoOd7NddR`C<R=KSkv28k^<s`Hm-)+)
4m*v@>rzfS6JC8bIE}w1-lbi!8M7ub22TTtCgpw5C3E2tXubQTm5n!|_E@UK-81gzNW5a>_ML8i)=i-sqhF!l?<rKABd%ZBa#2c?4HXB<x=gC`WFU9&*
VwQu*OrSRDKHKStnc24HV4!ow|(Q<mI=6_2wT^6MuJ@kOCy7I-^$CHFWq9wLgb?Dg<qFx)`QNkk^b8c3a+!GJ_y{yY{ee%fa3?La+V{`Hh619bU2IlDE
5`Nl?lrG~lI?5y|xi4DDI8Mt(^uJNF67vwhLI%~zC-Z6obyf?>88PMVqo#RJRLYiNLkj8Aa+Rx{#FSAfa88DUnseQPk7Xe&bXs+3Puv5)u>VY`4DCk$z
H^*S=7<Rms%#E$U-MM$fJ2+YRA<(mvZo5(s7cd_R3qOri7QyaAT(0O;0yJE@H{CMz!WIIaNCfG2)_v1^(bUH$0Y()Nxsuc{KP~D&X~3GYb<F)rxsj;yA
Vg-Bap@HHe-{g7a#6Fpqjcea8NW?@@OZt#WhseD<XBGmU0)9IcS_qeh5KrM{skH@`ygA<u=~>N{*x|T3zzS;XHu<SK?m5lTkxz;0bO!&wLLG`e~CQ1-;
;*dr*eMKw=t@R8mBwVSRGw!-LDS?bytM`n@QK}9X#KE_tya=!-T{w{`Maj3@WT%kYCoTdxP%<^Epuvgch4k-mj7Y{x_4T3!WeT)i%u=7|;S`wm2N}52N
^AFCEm_LccbWUMKHC2j>~LpoS*4lXgVTho;arfCG*AwqATaZW&&L$+_FZB4jb<I4K%ua8>P;I%=PaoF%jBLMZPN@~IoFeA`L~_>hzu*jF1i2<D`rj<?)
r$B_0YUQgWLz`a`42h20fr}Xt8D9w3D7Td(HB&dBN0UWt{7aq%_$a>lV@)63S#Tcu7oaaM1z<E>+fz>PILswbbx8Ucq#rPgNa7FgQ0ZCZ`SZX%CIf-(c
yUAi|XXx_SU+hBG;G2$L;yYPyoo#A7$J^#%S|_C)^{X}}A1D;3^H&AB8>#HDz@Sqn7Q(or+y-f40D?kZX<MHO<YV*o9neeeEo?^j?AA~c2L;vn@)Jes6
iiRivjU$EEaKC0Jb@u&0p4^2mqZnoI#NB+SI)Gx0R1*h&CkqqD5%@%p_$qZ*SC<zo}3n!V^Ntb6ki&N9-vDXU-hsS@+D!O0_`zVxdZCqrQ-ThA^-BP-Z
?3wYgqXZo!dS_|Br851lJBa1VnDR!gHtLjOi3ihFXPJJ4^o9mm_Yz0$$jcBnJ|M`Qc#@e4lH`TQ@yo-g+k_3G$$-OZI#w3p<g6R?^tk@5jZn=LgFM9z=
*qU3UMgMPyo<UsrpSWZkQ9Hk!Xgf6sqz-ot*v?}2n)C1#Ir0{Pq+Czh+f+7tS@y>RHV2MlY^v9`ZSB-zP3%tPxFLjE7fZgGAo_%6t|at@JRirB)IA2aH
RVEZ5+`a^#aSIuxZBxW3O9)^X6GmXTD57+-mn=&VoQtlxMPYSqr&isx|O(m~_J<$LN1g0O|U5adsIpfi7nq>j533L`8AZ~vU>XRRpzNCmhxciF{H)p4f
PmICnB{M*sdY0<F3;phEqJXR13AZqj5^4J?NE6KCUHU(p7<5Eoy%H{@IkpbrZ9La+7-wLyNI6}_we;BFIT~$AzPBBdF@1~s1g=;An^Vp7;`0=_ZR}<|^
vbO}L?329ytKdHCn$rLNEPN2%(o}`xaP{jc**Z~TUO!c^YDfaCgmwB2G4!_D1XntJW;~XK>^q2k{Ysye_v6<O6v6-%UA#1(b9~jZ_>m38pZd_{Q6<`5F
<I;3Y%TXH`yK~_%=em(FC8G2L8$yBpf7mo4Qc8n8UoE+a6#o*eD;pPs@b!=a%}qJC!TiFZ(H*>SIzj@RGzQE4}}I|MJtZj6ZqdSo9QNFXqjVC8#z<k}y
v$Z&m=o&&wj=*pH9?%-x2KP{4nY)uTo+5jkm*N$iy5az6<1@%M^u)c_6d>z96GE$mP3)6)0H4J};US8H$bKmXNEhkg_*^e-&d$kdcjd`Cm1%WzYRN-zn
#zKI?d>mX5o#LG)Lb|<zZzu)h(pMhIvZ|6ATJO#|cKdE3dlbtoFDSwL@5rH**F|ScuM;+pb-!0e^e*be(#9kU@$Y*i<N@Il^vWA0Qm3=o>hB#-KzO-^X
yuLo$R^Mq|zkm1F8u->3wYuX+xesF;jR`Qt82>>FOhv>)$8jne4zm#3`M6Jnj4u$ILE_On)4+ZU3iNtElFS0s+a->`gWnIX%9TtIvPuy<y~(^nWXB?wk
dr?zi!=cKKEe=%WqETV{h<i&d5(||rFwdzunPe!#eUXty<5P|ja@X-6>Whu?;!p}iV2LS4%%Ez;P?lG+7<MvnLE<<B*N;n5`kKiu%82IQ)kCw7or5|#~
rtUhbwtQyTHHLxDeULR|H;zeUJun;C^-&B<|=#8(=je<0>4X@mLMZ;*h^p)<Ua156pXm>$^8`;r8FZj^U)wjO;(1!ggAIy^<XBYZ*Yxlc&MKZ4c-xHN;
$EI@U2JNBVFqIR5uj8o~Lws~h>a$0Kg!n%{3|l#;z<asiA0-xgZ|lgKHWmV^RZJa<&m9%Zpz3Jx~J`F@3Z?r-j?_BSCW$#cg|DNCk!N#N(`JQ{O)%ona
mry+ZD_^_i-M!eRbNFJa(zqCSqIq1Lj;L0@73k~cyenT&jPT=}*Ombg<kc(WkZN-GN`LZA8GzE_YK>qF!&n5F>h5doO?ZI34oZTt)9+2cYM;8c5Rbf}=
_x3nx5Fmp}^Jk|<RC#YwrqV!4MzwUgM}Gt5h3EH*;gCOks-d6T=c56!Kg{(uwZHv6h$WyZz0dZ$OV!jpFp>tvvvHO5kwZVFZ~50dQ<z%l6bP|5CQ%P)w
RME#wZZ&M&|39{7w%dZ%BH$F{O#|4e*mtcili^Vvb0}^MGw~^X4mVE#)1BO9%}~T1Bd<fMuhqq1C@kc>iVZWd9dI4La6B?>0v&4uT{QV%4~L&>A<Mb5{
ZKB7Gr&^s4?ZVmnBEbe7*Pc7zC==?lA&HwqYjHhHc7*K_R7iJeNCizig6aJ;>KaQYzQ)ezqxy#bO^JA>S5CY%@zxs)B<2eO)f8o>9tKuZTmD_d~Eqw|Q
^KL@GV(r})u-ld5I7&DjjBIs1A)@cV-g^c+W^JKifv8z@{~fj?xlTh6*gs91x}&C-ql<4gg=lwSh<zV*!|$^Z7hmbDlCQWD4y&&>Z!=KSe&HY@;xb<Gb
zzYlq7Xn1)3D%tVPG3k|#unecd$ybp(809@cRYhqbe;Q=w=V+C3%8nacw*P7iYot3Oq#=HQM(Q#nj564t5Ldt2g}J(Q{=XxV;#C_k^{VXT^=&*(UeDfi
4Y#yd3jes(Qo#Hgh4m8N5m(%-cZSuBKAph22>Evqn5ZgXzkP;zB2n(K_qZ?XdDoDywrOKZAHg?ZH5#fC&!zR)u!1BqlRaFY+visDYg0q;yj)wU)2Y3=K
+qzIndiVF?{_BU3P#y*e$@t!Adk*NRP2fJZ&KKHMtC~S$Go01hyyd1uj5neoY7F|r~206j&!r*{A?OWz+LqUS1ypT*+StZT2waJkI8m~Os7D;d26Q2Gp
yI%$bj_b^<7YyU)#%zNp%YT?!W)x=1G9w15p>6D>l#lj#v-QbTU?XfPvi-Cf*O2fv1J@*LZHOMUkn4y}txOgMA#0_sd;I$Zy)0qQ^%J$1H$#Zj=(i11x
<>Mim8PiqLSGM3`v8d^!*bYUbbLqUOj$c`V<l4(7&)V=kYY{qVSQXj)6Ifj-CNRcivApIGqYDLW0los|hpXumD}0F`OK;*VoBI&#^7wK1!fEb86e$~R0
j1^fasm}!TM8<rh2wGO|uy`x`FQ>ouGFo6GyHtqNL+ds4`4)RzsA>Pq8MY70Ip&z7fRhiR|g8aC}_F4758SdD|zypY%*#%$ovjhaSPYstwyHBvpd05nf
_?m4iste}la%CTsSw+Mx!!-Xo$-EQk(l9}(#3PXV)t-%}uywYt+w&mGLa<QE^rm9rq67@fyF<9)ZWlHRTuZ3y>uHf(ZPK4xqzuTX2pXCFQl%_iu4?pIg
A?Y%bTAk`L?P@iL#cEQ?-^uzUe6C^)7pMXp{3u$-}}wzG`f@_LdJ%}i=_TtpNO)^ZV%3vL`OE5Pz+T$HK}zrSmiGx!?m<?oA8=93xWAmFv+hDtpgrETj
drRzPMps_`^56;x9iu;*lwF+(ir&<7uiBL$;ycDp%*Q>QDm#C-tgFnrQ)7Y`-JQe8fA;pN1$90(F32`+lNITEl$*iEq8QX$QAx<S7P^3lAayKcLCe_G}
j}eGh%wDevC8M&!`#exOKjXS`RxYbw;))3CZ_4+Fv?Qkyja17N;0cFMS-{)PSYYnW}R^&;N!L2z-k3jgl^>h)*PoJ7m8Nik*p^?Z0cy3<=m_`ITlJGw`
WHHT?It_XdjaD2m^&XWwAx8{WcVl=lti<e$Ue&6!oJqdyQ59~V+!c@tCf<CU+eK^Gpp2l1no}xvN|GjTd>n~LUTerKq{d;B$$cpe%)t5l;w3WY?FWN{E
P*Zsr9XY5NgdH2@QLB(I55K0V_M<?5zPp)`4Rh~2AfdadBkN>a>=d0Hf4eaMHNliGHhkqe!fDeQB5Ge+$iUWwov?rJS2?Am#D1^l1`KR$Kgdg9v7vKn7
3niPcz*)C@6;UjPx+Y6^!s=J3qkUfXup3k4ce^>4es`8k2QMA6&qvgEZWY_Ko%>t2Tu;6-s6C03=-M&u8HfzgR{xxF$osS1~R%DrOv)%55dcyC<MK!?}
U;l<)qng{Gvjf-05Hk4-6VkkHP=<3)SaSHaHdX(_;9WXlxPmgQ22x$F8Pk=jt2iyN7&QfTF0B^C27Q2w!yJ<#XF}N7&lyRL+lG@PTUJEOGP~Xvdg8mFm
&#R555Oy(2^kz1_xa3GoA+%Otg2Z|ZM<=s4WLtc&3RG6)9wx{v7%oTX8?O9*!BK4kwbeDc-?`N5aBBn5T@&IeAtw@COv|5iEc#&<aW`KD!$wEWxOr)+V
(c?IFuq6s@M&f+)Y0P}qFmFH`|uxF3mA}+#yyP@a0-S)TtV(hsF0K<0>5$((w1V?7a;%F*aXV0V_fclJX81ByB{%dp<s2awp)~U<A`TpUW39L05t@`3S
h86N{HQ$Oh?+CgN{>E7Y0yL$b>AkmMzkJBG(E7zREYJ*pJ2B4+2{xH^*UvSVH=>}OULmd)SWHDj7%H%N1oYnq75*;w4blyXQ{e5J-LJt$2Zq#!9uOoIR
Hj}PBEliY7*?Ix?%?#Jn-S;a0-rh!yXiFy9ydOMWbal)w9YzRBic3+9<1R@Yw_HJ{7@OLyO{%pTR6O^^P}(J_!zT!*1^J8H+$6O7oGCQVllO~wk*l~z5
gKe=_gX%{lXSRC6%kjwH6MPjQT}7Re-IZo@etI%Nu^x!p&6+6D+p#SBi*AvIk6~-o3am@cg7qOYW&Nc?*>X*RO50>%mCNW|K|<JpN1gs9HW#(~ji`;fY
2Pwct9XoFw(%-~Lyp#P)n0P}WI)R?0p4<nR4=%2B-CeuU%y+Vp;WYTAy=(y6hC0sAL?nCQW3t)+8{{nxmK`LY<rT@n`bF#=vAm8Sb!tVGrxF5h7AAG_o
1jl|$v$u<z&6IsA!wG7~+6kn7P`R;`Ls!m~iK)%}Fi!OxL1^wz97KcH7uhJrl%o9wvlStt1R&`3u7KupGyrcFA3f>~PpDc520Q+g(T?7xup>B|f?d>~o
FW(|0Tk(D)oFG8vX)yzcIzfN_)h8=)0t%1+`6R3S{NO-3B_2XI+cx02ZKLI<X0cP?ljMwo&rfiq!z;qS8ysH~F@mO+e}i?Gg^^>+OXI=I4DSdl_@Uvv#
<gj3D~X)}0*O<x3jObt)VR}AySWkKwGK`b=aBF19ir^pxmb|QFdOOa7c$%+5^EBP+rv7tcOV!KXO@BbJ_n&OZOHfOXADnL6n5(pbhG-r-p>|Fg)N$SOr
;(hbrH5`_oLqF+J&TgY2*eJ7eQWYj8zS?ee~2KfSg+g>1{<?*&iD?Y8qe;rIsR6y(jY}1#-3D^jEjqwSfMF;#)zdq%+)HhNls=zF<FL3Y#HiWJ10mda*
34$@C$A24zGAO-Jp7y_TP1G$CK($c=*s=|Df9m<(#puYc_Tkn+rlpJ@g5=Pf^4DK2kTHIASC%g@<jPO|wP{SWrf-URQazpj7*Dej!l<|SbkCDmGzkk`u
q%#!f#Tl(ww3!f#-ATD_aPsXF>?W2}p$8|9eo?E?eU3BAG*u<@MQE14-qoK$!|17-5u03MFa~P7C<skp#1*OCcEDaoJZRu&`iM4<JfjUz<Il$t`7)jiK
7@>dC4NnS+4f|2!{mHN%h_w?GRnac*!tuE*U0lWXT`%A;i*fpm;k1)MND>K7h9lrsPG^<L8yYsKbMOwoh+t8)N8?Fxz`rl7NWN5x02!>fpB*1<9Sg57w
NutdKuO>&<epUf)p@LazKq03abw57kEetP800fWN*Cd1|DN9tiSoy1Sdv&Mv@(zLsG$V4JzoPym%YdqBt0<LMuj{2#$v;2gt-S2@s=Ln$2>M{*<XA?p4
Gi0FCCtdi7F+)O-?bmzJ&g6*_qO0h3xIH#BgJVnPr0CSWQ=f@86V7`@EDg9PcdrR`+3i67mKhmN3Nqg#3gcwhNx0)LCHu6AV4b3CvfFCGtqx9<ZOhdmj
W@PLiE@tsNb;clZEVQiSV+{@dS+;n!U#*_^U2B*1mQHWUMNe{Z0S$4}EB;A#KvX*~TMl~)mfEtpW?sli5no#F5Im*xRY$VA-z{2;MEaN0)$2yw!Kr^-U
)o}^fFB|>`^0xQztcxrNiYZzJ8=FeJ3Ecu9QiglsiNmPP|##iM5qjpp8T)%>0uOug~&B1f%_s=|?idUooF6~=#O3H5G9DA<wr;G^u*&>y?eFn|=+v#V2
he2QKU|Vf;3>3uKv8jAqly^=Ah`b|EXl<w#&b((cDCr*w{o1RhH>#*6<c|lISS%P9geSzLd+_t$`*kzVROlG`3Hk#JLht;rAhwM+Pr)r_3)5~>cCu#pd
;i-H*cCHO&>uhi3qsds??@m;Y_M-H7i2<YQnB=b{o#XV*|rV(5oe%8WZL{-0<6EsMLPb!zm07R<oIm0b?2r#vYtfCpl?%#du@cpaEJ}j71w5YM@bjKte
*b(0CQP^&wl{={Yn0C50~uDVpn(pUq&$VU|DGIN4)=jpJ+JAI@2pzcaD*N5|ec_<nJZY)5?Q<!Z~qjkiRI5EiU~|=Z#Uy43Hkttl9e(9!o~<MTzgt+nJ
ii%3|2b4CpRWD;+GM8!0TFj&%EKE!0^BfGHv|g1<Ww?9Ja`|GB|$H9EF%Eui9R9{r~K0{8pb<aU3+d?1~zw7&LSS{!Fc>9>*85ny*A0f;WpuadZs`0g~
F9hLsE_a|M?GVhij_+8GF;|lu5t303=od`rH@bUl<qL%>Cd-=Op+$UZ2{%bkYIVe|E4pPtL;YOl~h->ftlYkJ$hI4x4ufk5gdMvo*C?9gehI3j<Y)A8W
)X;8`zwhqcFuQhZ0-<LK^KqZa8WMnsji1@2IA|uGEgrc0vH5@tLc9-7cRK?xdCIYw8HktB*yFbDXVABJ?Eqm#`D;AcC78*t4E$f`=u{S09Ek5U7t^=p+
5{9s>)*>_MDV4l_w#S6v`hH?H0mo|>~|CBiZ>5=LjG+9@Rj2WH?;ia9h>l0(Ej%_tAy3-G7Frac$wO%Z~m^&)rlyq|E>?^?R&VVc3J^xXPWAYtFFbqUi
1kRDrGj@VSnB0YkfpeR=V(&5DL!N-;L@`%$G5wH`9a?k(dtHIh}epiG%oZEw(P6AmSTd&S_ZYC*qgD7^_u%iHJ`~-F!Q#9_^5N_BRn59kKu#nPjS9l<5
WbZj5(tf3O>Ezr~>>Xte+6wbl0o;OP7e>*3DQa6Y$#kMF9OKA$nlmxajEMn5XpTZUAo8Lk3%jeUA#L5C*@f`BJBjcsQTCm(Y_Xl-xTcqM7CkmP_y5?0+
Y<Zm2SFY3EojlVljwe%ML8gZOJAAA?Ba=rJ3J=Px)RBRJ&*xjVL=0^VgzR@*!%j(Y_<qs*%vc|QV4Ra@qoy7GUf-F=j>6yNZna|#&mLA_#f+Sl8ujcq>
fAfzBid~xT7PVhE$9G?>QND@A;kTOJV1S-=nzF9=E&x|b4_gYg4N?QOO1>}~JV4O;kmYWD=HMAQ$L}(S`*!V*01;s)li-TzQ&Hw?2>1mAwF%pifuu&@N
l32W1faC=zDL%I{P$Uk(<Zkm;#<9o>Zd?y4d9s+^tSSM^9|7q;%BTUce_v(TwjHK?%-yc*lNuT;@kC;F6UC~8DvkB4V(Fe`1q7)wLR7d>A&0I2hQ{{;&
=K*yE3bp22h!~O!D7=+9wy{WYnyY-L9B@YZoUbJV<W-F%mmOe0u*zn12#j44Dgp8_KX*146#Cz!;3*03+sR^CXE_ApT13%?<BSetGkLtiJ%>+1SG@Tl+
Zv=5NvY-G`ntilA{X@nseFLct7aC%np!pBtucUCTdYluzl@3Rckvh!3J#B5W43){T3Xy=}&${{w#gc`&wwFqgkuo6C8aZftn5ylu?CF%}v>aV_m!TFpY
3J3F`>SB6Km>83M&Q2!dVz66Z)>^Z??Irp96G=coHPS=AR6BqH{dzvoE{kuLACiAEo4+EYrkAOd&{uY3|lS)pGJ<_LR95(D_ApI9a1owDIeP}Q}+wY#P
-d6!10f#WG$2Vjc+UMr$jrjXD8<P)jw@?9w<qo5%xb1d|UzRPVQOkfG?1(e1-y^^le81~jjq=|yDe{>KL#l&iTt2~42|232Z(Yl5CQBPK5em4`K#O3b<
h8m7ViaIWub`m$AJ2C?nm*gZ^~-`Ick8v9y-&_3k+cXNF_aMhu>50ay4wKwaLSce=>0vPaSgfJF|cAI#o(RV{*%c7>+p?#=h{pW=IZZ<;$u)C0rh7)@A
+*4_)MSs_eTslh9x6OzL+80Nah!h%6mrq_aiKhYCW!)1!8}kS};f##0uNi>Ovo7@Y$4GrfT#{0sR9XRGw%akeZ555K|3pfy8Gqfi0vO<#V>vEfrrs8x?
u3Ro5}%18RK6p7)$Gj(_LuT=uKUZ$gz*xFllq7wERdu`$DB3fL5Jsm@LoAt_!#eP=U+1e94jnjyc-oHtz-hv%(%!t>hT3lw#90#!v(FR-y(0cRp*QX``
Lz-#?JEuNMl|MtV(;R@x6_>gqh)nFn5UYwI+2tkm4GC|2KUMh`$_gA@!l%J6R&xLW36Lg4=C`Emxf`?BRug%ERuf2T0(|>>JypGcyh`Fl{HSL57Pd?p^
oW{(9$M;_SeQkj9TduvERiLcF24+|L$DMSiP2fXC-Ul;HfEsbTMJ_qg2l8`gB%W-t?Vyh(r0)mfqt`EvKZ_iHI36X$u*t092CwJleT-ZDcYPbltEYzjd
IdA>Hw}dw!y<l|GmW-M1_$+ha>ei1wKl)5>GYZkt%gEtHo4exsQr`2G{5)v-~3ysT#W26)@b7|BRXzy=|jLR>hJkPs;FRXY?xcUr!FM&DFB9hH&8xN4!
4kB`(*Rhqr%lULHZlRi%)`O+wlw3_zV3TnY}K6<+Afk!?f6_j?<n|`!r<GXLql8l2X-TF=H=bx<?)aoYq<emwz3QI3;~i_S`B$qq%+L5wQxnnbw&u@t&
x@l$S+~hg1au-zsOSl>`Hc?>awO_@X*6Y?J$~m7?R2g=E$H<xR^bV0bDUrTq7Ns5Bw20@te+d`o9IfPUX05f%C;es5C@s$$f&a5AO~a~yjVnpu88L9VW
sUy9EPn2|4$DZs}7n8J@a{qt}B=}jY^KTNubAjx`cU#lXT1r75vroKrw<Qud3>Jo0y;Bo_3g5j;Pc~W&kDSHUpMk|r~qMFETz%<Wc+Nm4zKj~HoGqB<u
a=1j`ylV|8|M#j6CzV0%qw1wRFozqU{I8Yq4s+E0K!9e2x!O12`)Q+%LN6gCSZXXh`tSOnl+$qZ39dl(TODV|Hbaa2C*Dfs5dNMItVyVe^LWU4uF)k*o
JyphYMaFr`(Q(q-|Y9ZP1xoF%0O~ac%8vUaPuNoSV@+^5FCXzYs7Du!F*azq?*UJx6TFa7sfPTRLL)_e?zYDh}T=(rFv>R-tKSl92fa(^_uD%Q1<E)Zj
f|eJDCL=Ra_~cFdpe|Oc=6@R#yQwzT&jPUVqp3-fYC_DgWuf)Phe(q)W^3m`&!^I`%!Jb`sIZQXqagx6@nwFVQL3UFEmVz5K@}^uOi&uJnfo<*$o;u82
EDa6GmNw6||UMv#?f8EUBycBso=eCm4+Tw*ux+15nxSXicsZ9Egf*t%ICEey(M#h2hC8?#XVf5N2<$XEJBeA!a3opr_;%PS0W9p@JitDnBM*s+291wWf
ErUA;w6=Ro!R8Gc5<AQUlM<20(dv;TB%araC*a+32zp&Yc$5Huk$m3gqsBGJr`cZw$BT=Kfnd{^2NaKCITjTTtp}+rZD4q2stRFzDK1Rxrmd@E&wCHbs
8znmLIR8NTUP&FX%3oyxc|zPe`k@X9D9TH^BgN{FKCTZ-ZlB1X1bH1)(Yc-{@a)z49Ko}mv9kkywJmpMJK2U$-J5HiAhloqLzJ=F1{(k1SnG!AkpI3|B
GlO!`BPv$>V*^#A8s-R-TTOp8{ci#+c_!50S2@E?6uZH4tqQ%m#8<)*uYgiJN?v={>9YIp16IhXZ{JVfLce)+qfOsD_03)0a7wVnEd(-sO>WQb&I}J1k
XZLiI0b+F@W>lK5uN+DIn_St85nJKiK>;9V}l*2W&zyj2h##C_jupPkv2qwQ<`@Qr(?=Abw31+U6!T46sai8HFVX(Z;={@AKDAaRYo;{h7bk8Uo-WEH&
>am_hc)K8*pC4~dXhHM#*O5uc<^;%LF`@A}pI3-3YHW-5T!_d$W@cjSP}6P&Q{QV$PxSaE4DbRO6^A3kI-RWm;&t8L2c@ZK)|VclWz{+q9|PBNKV<Xl1
Og<CwzZ^?#Ay^>fn`+UL5U@fG?vJC*Vl{)#knYIzE&%jOMk^#KF!lg48K>4(!sb-TNvH>yKOgwvDlO5y+x8JxgJ6yu_z(@Nqhz5et<&V+<Ul)X8YT(VH
4jgF1r`9|9G{AF0q!qPVx&li|`gbMWzKTHk;!w3X8ElN0IkGn%`U(6b*ho(PA$~ymomoHg@A`o#FL|mmjRH{MrO?W4YI31=#UfUCY2Qd$qN9g`qvQK~&
TovH5N*GJawvr6P#`|Fs69|Eq>t=e^v|0plsSl$A9I=3orh;6j;Y37W(mHSOtJC%Tjihx1N#|otheo+NsVNM{at^F5N2^bF5-lbQxe&u*8NQ|-Gi6g>B
)oa174lqogW2QTszU7V4)N%jALM87Rm?9D1q-y{?@Iq>&Ynal3Bs4isY8@N*Z-+QZP>ZbP(T+S3h;h>*yc{j=GuhjB<cKd!?8Et_I~_r!2v#K3K@J(dH
F51?g`fCz91wN85r3MbC%xii}NA52;C#e$;_wwSDtZPE_B4CP@C6S_<O3XM&s0Ak6?hTjc##`d<!se&6SzvA!XdQd?yYx#@x6Fk0T(K-KcBkYmY{B*u+
YtT)gf8eIVeBkC_{-zpn(Aw3yoT^f*We|MV~fEj~ddP-q1RWZk3tV(6mXd(T1JEmX0iZMgEh2k0c?pJ7i)_m&Fus$16N(snXeVBlQh0_$t<0}`w=1K&%
e|nH%*W@B^dnN-E))Kux$9@K@;;5Hh46p4vJbj#^Fh=<lHmvL>bvt9EEg#QK9*K?E_i_`N>Z^l9r?Kxrnkavp5zs9%aifhH0hJlf-~BUAN1qFA$}bLN^
F03;;dCG<o{dC2RcZo1%b26f7~2*TM|Pk)Qtsh({GJSx>P89R@JZFnA=*o*+QG`*utt0`4pAr(nt=iE5l3;}?Z4~SwJh|AX!SRsnw?4I2C5%0bVATGa-
H)xTBaWdn0iQ$%RqCZ)mPw~yISmob)5qPADgVXpYnEG%*`>r#@7SS+eXa7<ySV(HbBq6s4$@b_Bs^G=<oSNcy{ft%KZC&P>X*YKR3wVu*aT08y4knRGN
)&)aT#*n~o(_H0L%OCHjOzInvkxv(}Y@<?}A*ch+C|TdsSMRBNHb)OSjPgEAv5huTNMs9wtaotCBzG}wwHPPTp^#iZn^2Fz#XDfO)zd^LR`P-dFk&GLo
=S^j*on@*wn4H=-iN8BjzuvhNDh6&}@0q7L<-Sax&`P-RH;IrnCc-=nSFXwJ6_)@y<+0yzB_*GzQ5jN{>JFEM*+_pBYz>#Gcy-3(-^Bt11dU>AxMwaWb
$SsTbj^pb7bzIFi7b1vLNaGm+<@eWD7KZ9pf%}!&Z?yB5&BNBbbMEjr|J*BrM#=C-2(*te+qPN{9Coq57tB<D!?P<Y@=fg83P$>M|HvQAR{owS-B<WBn
UF?te_db4tprQM%f;Pk2ZaxqU3gYsHr+UECaPr~CkrScM%T_FeJ*TW>irqK^aTQA;#vuAqX)MADSPm14k#b>Pw7@Q@_^dEX+H9+OgljT_V>k92J**Xsb
k+e-S<YZwI9KWMf&ww)r#@17}dXZUubNueFf4)kH<9jcmMr11Tw*epSBe)a!2kWyeNnfz?xrpbwm7prcL*X>#h~n<#Cl}v7q*SD~%pt{1^k>j32u;%)<
=CNI2H_y~rS@Jjl~mFq{O0wrrnyED#@PQ7xju5Pu*MT5b7k35EqU&zgjnHCYa{Opf1T#>DWbFy9<>xA(!*Jie2}M_-iBZjYbFjQ$%QCHKHDUmRU9p8nW
Q{kv(wLp2hbey71EXz^Ilt-|V{cvl!<PgrvaM1Y8YQ&E1w+#7v)`y*RHI31ePdI(WK{V~qn6z}+UEGv!-wpAS<+PQJqw<vFU34C1NksD`Y`LC(n)e`yJ
q?EYB_$Jb4e@>qGH`b<&*$vvUbxjXJuA0~qjzc#KiMD6z6L+5*pw0B-ct_>{ZNX%hJKCP(E3th(vT_I8<$rG7-FiJe;PGFsl#?6M4?-FhxMdQtu`-I16
!$~<jd+=_kH&@F1<0}Fmm4eKknD|@U7)kgK!%H`w(TDE->CjlWb-ILAQGfyGJ}c%o&tToj%SVPd)Gd0n};uE1C#nji0m+kKY0qL-nTE(2d7AAt2j}<7i
6XYS}R&I_$+-cuN?LF``CDLl!7W9;=mOuE1eh-{M*0(+iN+;^56c)fBV0`d9?Jav%jVPnIQk2BB=l6fBX0U_1};%XD51t_`kn+g%|(Zcqu#F{~I|JD1!
e+j^w}h&wuZq|K30Uy?_2M@1OrOuOP_(tX2H~>-B$fsQ=6VhW`Egzm3_ll=J6@{`SBATk)O$Rxa~e{`))Yf91db{r5l4=>My${#pP3`Ko_*^MBaaf2*r
dH@v^|fcoH{k@K09e0`2|cGt`AePzl|{l!zZBDtO|_4e_fUH`IL`PTa1y{7q)?Ul9lMI|T5DSimAsqc~!gY_}}ibSb78oTM!aa8a>-j7d?QQrUg{C{@Y
{Ad3>tuH@mt~5G0f+=*_yCL4^_ryGIiI@b{KihY2TT2(&eA7kXN^>q|v{b79^7*UE$X#E>XAS>Z|Ihi|{$;)9jvn{LE0J8VxmRD6RJ-y&+o%6IzyI3y|
5@+<(|+%NS^xiPzl>tn@Ii{YN*n*#_WQ4F|6lh1|HJnCzp#DGVLRj|oq6y3pFRJ7#@G9qjp^;by!_-mLRH3Ec-+E*`>y?|f#dbK)`oo=PoQzicl@UQRL
tL>+YEJ&vijQWtd;5E^s!j`pY?<Ibmp|uE{ja0;#~gA%lQBFuPV6G|DuAN@b7<m{cp>6K{ffW<##cU-un!ZuG(JCGIGE@a&H<nB~(Dd9MbU9yuAs*&$$
`I$tcm{w%*9+H&uV@$01qWHF?8`wYXg##Y?<*LFDNMAbwWUC9U)}OMM@wkLH+CI6S5E@0sS_Kf?VveubC*v%UXVF7SovOb_Ck92bk|ZCYe>Hth9CF4Hj
aR-ao!-FGNKrp)HC&+q%xax?8gIX<j%fADP^ny`A`rGL)P(3eh=9og7CG!DGb*o{Vzhqd#(!`Z6NrgO8G$!68OMcU@hgp0Pw`&s)QI^%C>J}Dc@F#l<L
seOINI0g(#jnf+5hkL_+ZNFg^KWKm6)08t>F1#w0iq7Z<Qjq8Ty?F1)UVlnz*pf7L;oXBm`%!h7u5Pk^7jduC8q+bT*C9xK$Tk~BE5=X#X;dmLlqY!EK
mAigFxhoNI796Sg;va;l<6hL_*0dIXesIb5UzcV4u{vXJyK*d!1g^@`MEF$R)2}GHsXC()O+DR-}g)YEsMFIU+?DF2J2G)(*Iify#?}e#>yVM)yuIcGl
7ySe;toB8UnZ7+Jthz#I@&OjKrJ5@1{tm=<yy#e0$aYXZ+O9$_(8@&jeX3#opu8bjFQUSt@X$JwoC2BzQYb3Mj>KcH5`OV;#*e@<mea?DenX1+t)rEw(
WM4Q4FF{?jr!bD>Sp7b7Pvi1*2QG>*pibS@855$<2L#c-37CQ1Hh{F)l^Vq{Y<6|Z|nRA+Q4eV3ILd+riHr;hT^__o<3#&1(Zn$kAbxmS+Qq*MRj%J2P
uEWiJ7#_U)AMUembKY1kj%d(Dr`5&RA`7G#@q=5h1-#h=)5<&mR!n^-we~b7*{NHevq+c)cO=QBm82<+Xz5UNw|I1sX@c+sdg@1Wv<NrYY#|DvCm&aHZ
OZobbZT+*=|EF{ev8MgLogU1B`??9TeBA9#h&WvT0-eaf`gpW=BHW??n}R@*3F#0w@Fc+O5xY_WJQ1*Vl$|)hzLRJ?DSmM_E{)#N)qSE2)NfCFxq9?aK
=_<GtU3q}?jKk>zu|@NV0nLvTM+S%Exg*C2-Q3dww+Clz2KzQ00p+`@+K2%&da%3iNE)bZ9AsCvfruoJTN8Z*mL>`ZT@Qw>1~bs$A$y<w!<Urd@zypc~
BkW&AcHD0desOz7a8J*4XlCR?y8jxCZv-&%#>8w7?{q0x#~Nb%*)HS&+p9IN$T-&%DhyTH}j&2M<)5*ZqA)B2dzW*H8Kz<{;go?lXU?5aPG};Vk;l#em
VP+q`+_JqP~!nL;fS`;F5opY(4<RD%9Seb<&p1<9L|t9=hq^)_K;-^u5YA`3iwmxhL2-gBYuxlC3<P1`QNCP!|y<OJkp)06AYM+$$CLpbFc6Kp4_e5&a
Jbpiplj?ET6w1D^Rk8Pynp}_MX+wU*+d=exLeO8lH!I{5V#%pKIJ=l(Zs>}Ip$}W(q4<X+2F64wKYD0Vj``=X03sEoy*iVotGc`8$JIeW8IO6;LSB#K*
M%^yHB5em&#O(xd_EZ5IKfCtr<sFbC%VXYyd*lGGY1MHk^T*7OHM@lGER8pTp|TBkN}L3(YCgK`$(agRe_`K^gz(%jNm+!C{Jv;lucKSf%r~^L!)A>GG
>ZcTp>`Ro*GUIhw#z6-G&me@`}pS*+5&_$eKU{9q?86|JEOb_wGS2H)4q>9nhy<f&^%8w*>MrfU5zny>nSsj)Pawvs`oagB(G+)STzAsi1SuT+V_iJ)E
%?GefZgMB29(MNIDBlX5l=T(F+wmpDTg8xpx@~qo>cQTD2kAk*#Gx`;9qapx-ac`5pI-6K0FHinQ;5XZmC3D$rNJiAi^Aa)cW0c*IVfEQBsl#k(k;Esm
Tda?6$HvA;)!D48j(yVdI8tvz17IiFqtq}|US&fZawz?A4|l-Z_Z2jH^#`syl&p)uDR8;?sHfvk<ZjH^pP&7Z&g9B(d%Jq_zj+jsGXpdN8`ubR_Gof6c
h&umeSeY?chN_NyXe(9$zv}w%&_E_}n<^0?Wn<+-jL9h86W|SnOMV*uZkvYASyu`r9>ViB_D;oH=R|m`dzJOE#F>SvgKP@}JPA3>Cx$59{R&7Z(Aa64e
x8)&qKk8-+@{c3dRogE}Avf^)SK6_FBspwlA2rKy=@D@CXzl|%ws-h$Zh9C3Hh&XC75DB1CNQnmAt%CyW0)nAp8{{dd0s^)ExO4GuWpH}6I&#>N6AC~u
`X)=IjU23#>k-MX>)n5RVO(Rr#e&MTw75AYu-M&ICrrktado9BVJq^pFG!AZtk53L^4PxGIXPh=e%e6oB4g)&hO@;tdJKK_D$BUYP~PgzjT)+I{bUy&v
j^DD<{rw0&|nmJ7nTVz^B)obWP0vwgaPdWq;a10oEr8&%x5~7lu*mry?)r4e{}I2o?Ki5}-}3=k`Y#=EBLp)#Ua|AKN)D_i23x1P{~|HlD}4-4<(3jm3
V^BZA-|zyos-Zvc7U*H-5mRR7gZ&b;}!OB*9XAEJyL{J{BhStARiFc2J0uHRR5=o>A5nDWOZgbeao{wzK9OfOJ0)e~>OslBm^r-g)Y(<)$Eo4ssmWX}9
nmTFH-_k808nxeJ5>STbIAF(A#Cz&yy;k~yJNjYSp_~FC3R0g28>1N!!U#1A$*m2u*5c<Y6zrnB6SXM!<<Cs#FT`&Wwl-W7@NFwBjp=gGW63QTR$%`MC
DN%sX*Ej3vf)h5T`=D-b1y=#W78?_{!9o5Rovd8quXMZWbBdd4>P7H5UhfchTwUR1Mu-^b3(dCAR{Z^5Q#XKHYw9mn<sLRD43$X4_T@ryGkBZ`pDKz&M
YK+u(?<dSOj1LwmIXy>QK!m-XW9v9>!-YMMf7tl_<eP=?Ox+Xq|h9W<||G>QU;z1ggDNHtwHtol=uE`Dm|ulQYZ4kdH6~@-*R^b<0Q)Icu5JwG44z?cT
h#JF9)XIB?fK(N!!N^hXd))+fB>T1@#2Jd^I{#TG}%p6zawtNykD`>+bD)D2N2~aS#lhOeZ<t<{v|eFh+y4qkK<0zl9_SVwxf2;_@!OV3cCj&b{3jCCG
VKaYGDzDk_buQHnSog!EN^eCDx%AfoTV-vy$eGhNb|$A{Nq&ZU`;7$v)n-CEylkd0YDr4AG~)*j|S;z`cTvBTQ1?LjX+`63M9C>IrEbr9Rw_092DBAN;
Wsjy{slxrneGC7KVec)bve7~in%l9HY-mf2rY~jMeM?Z++{<TDfr;K-+y<rk;7gqmLY&QA|NWW$Z*)c`_qr}sAOP-H#J1<c}hkzgj%x;l4g#UY7LZmL-
=3Xj*3^7PeJ!QyWw9k+6wCH&cu*5HYA-x|4BzTtYZ{6abz))X-az0<rfPZ+-j_)nf9|plodR>N^fgk_4gI^>>NPoTX{#sj{fb1CDuY`317BKivFkZTf#
{aWcZa*tU?L#5AamFUNc;E<XKs}b)&4KH^+vwJhDm<7k^P|ms)PQ%<*R*@Lkw4q-fq^OI0eG-D!~Fp4SMZzt@g}}qvjtSNnu&DllZ|4t_7vKo(*a!L^d
US#pA*spT5Dz8W8@#aZq@0C)>ps2D(p}TkpBrt;C)31H#Yc+YNq4<3cfa@3B7t#6|9_2(Yh6awVe;MLWWGqKTr?8=3&9}-U5;Jn`hn&9%RYARbC$5t>E
DuG`3^qQ{nwdegv|3uQoiR-hm&?3J=CNSKRNah;l<V+gLc?7zMIcG+LJL1}g}MBd8zKGik9{$7Ry3BzMC;^2@jHGcf>@Z-_a(o<7o7uHoOuQ^+7@@YAf
|jEd@iJnF*yX=W}o=AOR5*^O{#qjGBi&>HX@{Yi{owi*bYZ(4<KIoHO`)28yZh0gC$N$vNEasGucc**J6iy*x2$L~5nl8OVb`-o>eTDJ=;6f9;QZh`U@
yE9p!=)DfQfsB|t1VN7Q3xDwJ3)L@0DBENQVow9uyl=2FX5^2x$fEQP(g^-NJibrw+_8f8{xZKC*+#PvC71Y44W8Q=Ou5C$yQ_XE^iz)N`fV^{)7Vn`+
@()QNu;|#EFnVR!z-5KUjPH)j#o|92&Ms#ysq=OSO^!qs8TvUF9Ir9#N87~`^%p~4M3HCZs89+>DMnx^u@pUz|W2->kx2KL0ITVTQofQ-L1xEF2wcV!D
GDLP7Vc`&pJex{;DRxCitEGWvZ=UdT0qv*uHL%{xpoBq1dN_--mRVPfA)GmY4`oWd9H$kekN(dkSy~D)_M5XTe1?f6pEm{Yv=*g2T19I;buO=?4OhO%y
^7>^$}e=}w5Dz^+JjR9#iU)qUY`LNmNDK%MvdWhV?ok>%IYJlkV{@pzl1H`;CmvL}s0A6`DBAe<2y>uCE`64leS8>u3&*R%Dg0bd{wBS%|Szs13c<a2<
ZTa*jbeK3zlNwiSN)^A(&Wi10wC6u*Tlsg9^o#XDy+)*3(3_<X+5Y&TKQ4tOz#Z`EI&REWL@MYT_{Z|6{+xUQzU!{@8tj_^T16fxKy}TWqSEuM0Y8NEX
v7c%Ev~7Ww`D@j6`h<JjHr~%yA&GrCJs{j&@)RuiWU5avqXHR4b1@&Lk&BXsPrNcUcV_-7*6zH&BxAd_fX1y!43K~CNt^$r=Zihs<A#4a#CN+oTpY-Jp
9Mq(5@eH-+k(eqYd+&%KOpFz!Z79&@;~L_)KnI}4GwI+m9Td75+Uy2TzO8fhy;9Mc%D@M><b&`gZxZel|VWeUtDdTA`2W1zDvTuLyi}Cc1TXIcedlrw6
AfO<OZx-x=@dwgY<DZ7U;xTpF$#!lNgVSFawO{7)1Axk-t|YefX=^Yw&WDTl=F`tpMkUMbUVBpzS|5k)A(`!)`krdiVSt4<RUumR9-W9x2$s5X&Ra`3P
P-EtP}0A^&W3S#dtG?6&|6T)1cFH`s`gU%@SVbw7aF1@jW|PlEEh!LNTefmu+Pmx;_!M)&~@zpR~UzQ~{F-f-w|e#F~J(@b{$7Muns1dkf?9j%%FVl*c
dLm0q=&#-SrwSx$X{Sz~4&%zu-awZSe_<BKxjX>pvSfhj33bF%tr*Ou^e0dK~w?_Fh`+}6ij1EVizhqP!0=zJ{^65^zRn10P;V3+;J_<qgsl#KdLx09R
`n;FdPqQ|z{Jw{PT*C=)cOHrxVWNEe;4M$v4AcCZ3Z>s(&x~+D)M@c=KQ`Cq%~s2EDL}*I49h&;=qU8SUigoKNz8!b<ED6GP7%E}ekBS}?YtU-`<&8`4
h6Ogi|+@mJ+ID%*Tp=f(mjX_;FMLjVQwS+n#<HXp^wHN8#YmmKp63rKu_QDeh7~lD}?3BLi>*Pf3~pU2?f<Ziazrj+mM;?ztV7dGwVG_`mKlveu!N#?)
`mn!`N@JT({jOQmYFxFGNLRZ}uVRy(yOo$$BWl?FyWLNWR2|?@TY(%Bie?^p1OS8`r-_VdTD_6?zw-{>2_bjMHZbLNSWuI9lVJziC~)r2;xxir5?W&3C
c|(%?2?Mll)+8c;d01E#-0DopHPIVHrmzwST=XIx1D6gj;!X<)`1hZ~flI?VRP4t@_T;g&!JkVsh*^Q>^l{Eo#;4A80Ijy1ScUy_##s(%lb_r&NB05UB
*b7}^VSpHRJ57wV~nrnn_NQ>mQ2a3hAxrJMRg8?=<Pb+AJI(<8!RSO29{Be8~*Bla{C^F!bAhs0YWs&7;?jItgT(|t*M;Y-6KA4n#9PbeMo5rZ!b0uns
H-pyo4^owp6D02>)!8`5RNH6MeeY$+uR%=#GrxAA@3%~K#p%HTfx<9DGH?#^lgcN0jVlE(z~g2lBl8FZotj%16uh$0iw>Bz5xNox6{rhdO(R>-vC+n>4
EgWjbYXuQqKfjV&04SaSdc%wwXiMsGVxHpN@YJ91jHwo$?3E6zJ&p3TtN=LbLv7WLsf^RKfeGkoYrT*dYKBgdq<7(0t4X@{Dj4~tCj{R8?kGur#FS~P0
fJ^E}?wxrU7C`G2Bt8v*KUahEV_}N0z%^A_N=mo-fQDd2I*DQD3uA{=$IYmQ2Boi}1IrY_kjQsb&Dz5%K+_&Ebrs#O{7W{E9Xzarqy)tf2}%p|QNn(}^
#^8+h<0^kmpBqv{?+hvP1gtQsV<7CtWU1&2Tc9S<N;97bS(P3wRjrKT;|Nv!bK=ogd<)nmgjU;5Z()cyc*n95AQu9)NRyvZ(Eva=g$hLZj!<gfy{Ph=^
r!tes4M!?-<h!B#wI(RRG`kRVLu*>-Yb=5}4w>`*7I7&z(I+ppHMXDecUchV*-c|(uTh+AMyaGs@NA&i_XLo`JJCq8awf+TM>UCd?g1AGDOUlWte4+ta
J3p&9%{_Dy4WU}T^=tngwME$pPI;(*EjO{ASZT}xIPvF~{rqTnwr^I=?cAL($Sv0EqyJ5XI=z!G6@1g@Mpp~ye1p?eATb*+pN}I{P&m>_<2xrIWcD=g#
Z<v#&=Kc^zosp*`BD`&Y38M5BR!`-`tmK|KzCY3o-H=aL9M;*wdU{M#+Q?zplpQr$^2@EK4A+we&X`q)XO#zU+<P<(V`fhz@x@Td@w|;fDO}m|D_R#FK
lv;Jz+%a-&Df<49fL5UZ%S`Lv{FqtUPb)fiXt|a1jpP)Z^&*&}rd`>MiK_D$`@`Q;7JbmS^nST_C=|`Gx1-WPshaPYWfJkCZ_CUUVpnC0VQp6*&|Maql
H~u0B!V>WqRzMt}FtD1|T(N`KH|0v9@n<@<-V=uM_U4Z54Y&=MMC??Y@jJI2|KVd~e`B@Aj`!5>tUMAZ<0nXxIXsA?bXcv|LMKB4*+3x{V<xktpMeYtZ
#zPP!OKcOxSt8q!}#c=rk6Qjr9_t)9)_RDd8<K$}*^}|Nv@2<KRS<?mLM>1V^2`dS8<1eq^8wt1t#sabp-{341{tFbB;%y0S|8eYrcA60jHo|uA6v2Bl
@CE@}F>FU2f%U>ih(}FF^|$vafmtZOI+y*xG9oG=t2>G7gLP1WB6tsdW{XfkQb+xCoQ_n;*3O>BcovobYUOW+AL)K!Je#?J)k<i5P~c@8&`=C8TwXVU{
dyoc5#zTZRJ(-oyFpU;-9q~1A@|AL?Fx{8c~1#=3q3-zsHJGw6ddtiBIT)0-9sD8!_7*ygP$Sw0phzjUVpbjvJ-Kau`kl!R1VHH)1!LZqtqhD-=%b*Gz
D%c+4r*r$*Us;nMV2iu&sBK%&fA52A`~#*%6K+1Z7S)pZkvZ%O$NYw)02@nBz?|5!Dfg#gOjrS^bJ2_{v-IaXmZ%@=IN_A>txMXgM5_9*z2s8gV2<k5?
Q6a~GPmxQNFLc#3Hse{*nb*GtJE<`!xNwCB-qEI3epD`+eZ*<p0xX-Z>Sr$3~hP9;4DhIKp+%X%))i*@H9h#&n|QJJ#<>6^G!z2LetXovfVJ@wFs>^_k
RD*Sc_uYi9W?rpoz!pd*mSK)daUXgHpF0DlRdv6c%-d<hwH`P&YbUTVR8@Fr8z6n@Vf|sO_7^!Jd&gZ1Mc}bndkUMGq(_%P|0~5>rky<H*<3FQC<R9~h
A&v%2Krx+&flRixFnHWy3kd6A%Upd~8`Y6FZ~02de}M$Mq(u4m;umVO)8?rjkh!gRLW4hj-f;Ey_VXcWfyr<bmI)pQ&u0NfCwq1>qE$Rk{L4c5R_51M3
+HY{{j<}=CfKTn_>9`A;D<#m5Ob1I4#Py_Piz9mRkiB}e){TRQkNioyjh^afwgE5S1)Y9HT;nPFxt`Z?%%GBQ2wXnWQ_7D&U|)uwAR1xzw*+^r|?AMJB
yz8n9mMxV~v6$vC|JaU|F1PYG2dOf#DLrOI)1}a->Cn2deH-{_Yc}T1W=9uhZJnhEsbAX*qX1f3*}Gym8|tD8DXhg%8FxDQz97e{Y;9^MuyWAiVuVl6d
!F&U4P*u5@#_5VyZ+1Rkf1{5u7Y1K;`7#*Wtbsa<i`Ha=NCT+|(izebWuo^SW%wb+sfOQqXCG(K%m2H`!x2Vepmiwd>2bHV?yIc;-$vM~quZNwxBeZZ8
*c${t$*#Hpc5PR8ohwNR0>Alx_2he)uwDCiCIZS>e#>$pX4)>1bAQrw<AKWYx1z$=*pBJyq=XKYh;9d{bHK_%ugX%_<QLYdu|F4~Y%MFevASHi!N}QGG
3*zML;hKNK0274hZ9T#|+>Wz2<@u(f{8hl_L${nA<a`G;Zdk@wjPh$O=BAya^ZRDA_$?M9wt*6M0%Y<&-bkgAab{t>1k7)`=-YBpkbf3jjhWIeY*fl$`
kn={3I@=zgsAsHi+NAyBbljjZNhA06THj-1BSFF{#X|Q;!~hD3p1+5hMTw}4xWOt%#>I^==@5g|6A>4KIS9-$J3nYnAg$DpqL3ajm7Xb^D#23gc=iJ!+
P@>j*q5W0ZXVm3!Ws(&)=8##@}<KZM61g%%VR#2kgoD+QpBL_}|I$Kd>}qcr<u54SM;Wu;=AI%eU*>0bm|DjB4EMpb(w$2!~s*0y&lurg|OHCx;}_0Q@
oPM!Wpm@}8{XfuH#!U5;x1^0`-=7S0m)jmtz|v7ZOxU%LX!wvUU~@`XMY@`WGGh7ItyE`b;FzzFBU&+Z4}w@SG%`(R%Q+(U}Jz2hh0fmPaC0R(Db16ta
QLp+xdVseQqr?p2Our{_Y3VcDwcetOq#`fg5VYxYalarnU5FS9(l*jh41-4AZ9@?q6U1~1ILR|Phn9Bf@P#s1W@R-#}mtV3&;IFDD3uT1(lzi=&OvWxJ
oL<T6>gT0xyV*%`{k`KQ;6jhoQhRb{e$~8mYD^s4PGbDHd1v9spCr$ZM!+Kfh2mVQfLlzIZ&JJa1f=YPyb)=hehfj5xtWB?%JTR9G&hq%C(D-s>c^g&Y
-phKXCDG>TOWi~V2{Y=+J^oFy*iP1*WzzBxbEW4U)tjVd8Uz`n|SsUi0%S@()#+y1$zm%NDPp^2^gq}M|~0{NcxxTyuVx=0QIA4Ui>b?jq#pVx&>h`f_
e13k+v>p22vmAYj%zv#P4}%vhITX<ExGdhdK}GXQz$h)sFW!+!s;A=iNpA_2V=iACv+4GyWCi7yAi$h<SI7mF`ZTA-~T=238cXxqjF(#j{6qW1^#b^~{
1kk8ekKrZ>_>`G>|`F)xg6;~WHVH}gwaz}^MZ(A2`cc;|^HZOrv0#C0*%ooGk-jHj3Uh@Xzd@jH0C51Q+aZU4sdbDRL70|y&19Ge9%#}d+{+&6VsHj2!
Q52v2^4lbIyM6&-GHh;tz@H6UrZ2Zf<l$z`$<S*yym7<|LIdUX~Hp(Gl@MLl*8v={Qr-ULX6WY?v77EAC06Z&t1Ju0a<2w&6Q2IOV;28C|_%tlXnBIwa
!`R0fjE1lAAZpx5UL_CCK$ozVQ4u(8#O*4p<JS)|kS=4aX+MHFuSTCYTl@qQlK1RW7<JO?pl+UlnXpz8VB8_=YAMy;Mtthb;vC(OvAP2Cok9_ZW8!S`^
gycN#@cPy;GWX@;I8zR)l59(c#{0tDHR&~Mzwh<a;YqQF*1lMr+0yQfe*WK=dnB@q<qaYips5vf$hGhchNnZ3nafFO0$JgA@`W%&SI`(1^vFEoI7(W(#
QOEw$6CJ!+j95`8sr@|N6b<mMr?HxiGtF0okEXH|%=u*!MfA4M>@s8~n9J{JU?b^m%BJ4++tEQNQ1I#9)++&AjVVFbj{Jm9Qmujt%fHzmUkF{Q^ic(@>
3Cdhwa5A$boYRDUF-g&KE=0o=}{8xS-^Ik>nFm1_ufHc~?tmwXAI1i(p&Hx@!KKsr~<vkykZ_kA^<WPoD^b~oSe#*kYx5ahL0wyuk8cpm%oRGRHX<BPF
Q@eo6+6@JzCRY~RpZk$o7b%fFa3D(gPRr7%(el0FzR|5QQZbv)cBaOa?E}%Bni#@6GIl(`t%66nhf~3iPKfQqk4!DcDnk4!Y@pFI;ANO*9e|&FrF$K#o
1j`(xSi1gDzPxFU72bfBY-}=!taaZWUobwaFA$mP7GR&Ah}O@({~)!MUxO2WsNV%PY)K{6qX49W(#_Wrq5Q|dTRX7Gn*eR9Q*G&8bO~!GAN9O_FL=O$-
xeLo2GV~{2$0Ai{=mARG9TeR-YDJYRf4N87JSU_Pfs5Y-{#Y?`vu=yv2DzDFSQ8T5e*c&{Y`bId&qyP9l4u^M;liI{Dff{ilDxKbyZE&zu$N0omH``ue
b9do-%$gxB<fZ>$(@o&*ZSTs{H1=V9FbDfBZCI@*)h?*D3K#VLTN954lp(Uql6&!NsP1SA!FL&-==99EfaemAN#vWyacQqos}9Jy3mX%w~lN+@3SIo|I
MB!U$3HH{5ouO5$&-uityJsRz=>)=%(|*8Z-48Lm=P(g2-*g5x82QP9nS^wWovo+NP-!sX<ucGP9SMejYWEADQCOrq}2P3e6|mSc?zQm>Loe<N6hRC^B
uW9Q0YJyZ;$kc!P}+%_lJ>_uE(T4O07I`nttI5ld2?zct}3_1*G<z5oy@klOykNdCKiT3~=)V<pMg|i(@kuCTL4qLV{A6Jx|+X!i6Z=#zMOL<Koko&qb
lr>X${RjN!P`@-h=HW->oc55x!F+G_(L{d0*N++_L4FrE$}vl?koFekbFvhfX>Y6xYkxUlP{w#{!h?d~N2Jk!^s@yox{%QL7mJCOLYD~O4nIUoI-6zzd
3_UvLI{z<SNEXlQ_QImUw8PKC06ePs^UJrRbOxxN@IKfU6q+Y9s!NqMmlOg;gy2!MWl$oAH%w<k%;(6_}R18!;jj5%dHeHJU&l!{9JrO{Ullx;xGFY3k
mrXN^*9I&&D>>*%Vxp=k^XHajJO9;;tlsi1-M1XZhX=qe19L_3m$w<p}kng$~tEKzgrJv@TR1Q@LCK!o`C8xawDHNJI!?{*zn^JKb}Du^MC7R&;}hnA<
P;{<sDJKKi<SLe9#8scuARD@d17lt`Z%IHDMQrI+!f0Sg1rMsJ^N8pQAHXft(ZdR_^bc+$v6e<J?xUd`$@Didr+z-zeFdyNBXta!N*IX!X!FHmv?hhjX
nYGxQpzqSJ2hyuhmy*vd-H;IbF$HRrZje}=!mroq%7j=K!qFZG1&Sx*$N0O=#d_Eot_fq|TaC9E)jlxhAejpa2mnFS}=-{0Jo9=>bQJ#L3*=4>=5+mJv
&VK+&Du@%!oIaI;^I`uG)0>F}6&`7AT0#86e8`(jsjty3Tg9|5&%OLA4HP7Lt)>fam>>hy5M@aX1!59c_`^C>Ls28in!fXR{y(=|rAtG~JU}k%bPWmx`
_Fn4Gv<skAAF@gjeI|jR%uJ9DsbNs0ZDDXWQjqaBv6)&yioE`2sl63Vmect3)%a2zw<_Q9AHWHvh?q%RfA@@Hq!9e|L*^O6*5&<Jiqej<$o()vXe;W`{
-@oiGspQ*QeVRo+==7Q*=Vu<NSyM5W`55H$<}9E=a(@`sKE7(V!U>j^eK@NJ2I86tb2@dE<CueU2^`H_-K(Yao#W>Mim{2gS!K-|*z56~G?DHsy1QJjt
R2LhlAyfGqed+%qyJ`|tTt`#oDfTc!J&WGVk_HAKBNyIY<M=D+fdI*l|qi2du)i&VaH36ww>0NKm+0ywSrSfaZCSE66;h2VI2e)h}HqTeN)Y4BBD*0S}
+sDU{=PTLPN7LjjCC->z!nLw(e`nH{pjrlly-JMh7RK%;JlAJ1$sz7x~`@Epeu7M1uJ}RXqMBL<zj}Ip%m=8;`uqo*VS5avRb||S{MUsHwd@qz~0Cn0)
Owa~6KfeNj3tU#Ok-$iA=RDX6f4*~6qF>14>sJpOybXMPh=lifH^Pg?gWgu-V7?5=D1OT7CWMm_qU{sj&X3X?Hy|lhcGI=8TnX$~)p0YXFWj52#C-NI&
cCBqGK+Ar6HmH;6P^PpjcC8UMaC^xg9f(z*z8Npm9;obsl9y74(s=MC6hS)YBYF+J2nU@iC1a(d_Hw0VEq;2woe7}K3Cvvm*#%E*^z+xqxOh$V;984=J
OU;-_r+!@G38vCMurzF_QP&e0~_j7<!)W?p@`9z|+4_03gNscOTfy){GR1s-4@0K_^e}*4mp{d@8pV4Jb38#8wixDQ@ii;`hBENY?u3mY*dl@o6`sd+$
bo`&UJ94z&^IbMEiXf%Oej2}t8Q3bv#|UOrOgr4@q+m~)+Hi#y{~8iR_8qAlnVzky~pg3DZhMKIs_Zds`y_Eqb3&mXQI3C9L(h#O@C`7HUz;pLtt{i;t
%F^-ZVVclcz-SQ&~jzu{g?}LgJh~(uO8`Ixb{4_jPONdAlkZsP0pO+q;MDtk<Zl(7ciFM7Rk$RjP_{lz9qUX)mK)YzW*Io7+9)2F3Wv!7BP>+|?D~%Rw
lC~Cel+uBLnC-i0$4Oy6HQul==M;}O@G?#`h2LyLVcmpTV3IxpneK@(jY8#=tmsz8Prr|#(5zOTG$o$DXH<QxP^R*lFbIlPmAusvv*7xFGy&#!jfkT@e
#qGW44N(*hNf&hKlb%wB553eC3TL?RLJ%u=QH>FBf0oEpU7d)bC=->Y;Y)<{f#3}%#QeQgh#F;dc*E=6O}v!qSHpQ?3`guH1XF>RczguzwP%V23FPpnP
mNSCUwlul(%AxG9wX5gwKmvl$tsq=+RDvLaqcNkEr15U?4;Lt6gSgP)6*J584`8zeqHZS4;QTH=K{QE(oiNK5#xwn_jn7@^9mWDZF*1?FKHS?(9@O@L0
To_|!#RDxCZjXV0yg$KDQ*`=IHTG1grq(jWa<rn~C>9aT-;5@pyjw1;yX8~l3U{wA-C)CEd)0<j6J?m5LV0{b*I7`)9Zz$G#`hx+q9QQ<BM+ZwZj_<+j
Pzn$h6@MB$lVCQ>rijQR42?GTUqMmv`4!o{MfC#_bB`ID}EqeQ}&Zmi!5vXv~KT0JVz;x0QWe=BB11Gvb_xN}OLIjvaq&zgN@2m0}*u8d6V$C2TUi9um
w)#7gd$J{yFdCQfA1JRhqI1$Ct<s2xd=)0IoEFIpSeGBYKCL-PL1~x?*~$AAaiVawF3fY*0rL@((?VjEiYng(XS66dzqH0Qt3O^nfY5Xga+3I1kn(#j&
Jwq^kR8|GVQcY70`+<*fDwcABrfJ~U9hp_kYLM)%G(L%!!w%D<E<2xC(ePoG2)8z3+3|P*G)W(0{Hiweh3f*DIvY)bh^zSh>nr?4)3=_Vt?V+XoiUp2!
FdaG0)E_9!MBu%Qv4Q_D6*|+-?^HJ(bq_>6-V(u^?Bzb+6I-ECEe4l_ddRsYm!3<W^1#62zS+xTZx)CctV5QEm7Y^QFSr@4I?`?vT?zlJLV!^mmlS(RN
qzit`iW=haI#aDN`m>o-KBt%g7cw}+fKu^|9*{k*bd&O^vvv`4rytRaI{PDt<SxaBArlS*xB*<08@7DHC_r}6|sCPX)5$MX!{YVl>7xHk|WlBkwnispk
xt<PH0{U{Yzhpr3i=2MX7PxA@%q_+Wcm815Tz)}Evx#WbyI5rYA%Dj&D-%*|zYlND8joBy;w53DOaG!8pL*>r5O}2qG8$FGStU{CW_kEuOX_g_YG2gM5
-$w=(^^xvyiQ-fIiJ$ZG)}trlF4T^+r%zqM8;8S7BDhIS=rc(fv=YaV2vD!d^LMtvZ@r@TY%rMbgT4PiLX1u%wy{&b<xHu-<yKj}tX{Bx5%Q-ii)JGsC
vKp2C417rv-+vIQ&W*9HCY~!!yab{2$$RbevRD%uqY^AWlA_^e#e3;(Xw~w)cxdEew>*Flj+Ascf0r=kh10ZHSbCXY4K87!Hdrptk3nUYKk_|FcU>fWt
W)GB|yEVEdI{ezeZ{yeOt!<tA}%;gmZU5(eQb8e&j}o_3JCO^IQcQasP1I9ty1oH#vUO*)_rbWy(o>Uh5_sLD0q#qdlk^?R)uXl}nEE;T40}@v#h7Ao@
4M$qU65fBURs!a7V{22MOL$-5rnlnAHR<SM$Aksw^RKs%ns6I}1M_5O-pumbJMDs07e13FM91|hE+85lmU^RZ;7Oo@JeQin+?n7?Dz7;L}KpFo@+z2cZ
`euBF<%(tPb0OBtz{gAL~5THrvJ4lMy)<l#Z+DAjr4T33t`9h$R12FahqT(mT8W6-gL776wB7RZIJ`s1r29IgKDnsFBC*ayCwKOFYAb)vv*Yz-Pevg~+
qSDkY62#*uE_syX1(Nn4Yr2$~RFLG{^I{bW_NUf;X>xh(ZN&X8r6DFFoj{P?S?=Jg#1l;%cgBaxj!?MqR>%?tp5MFoyk!1B;rcJ?=Hk;_n?UND)0?v=I
Suk`$a9Z^m=A##5*1(OnE$qN2--c$Rq(45{^BNfbb_MOEs|wK3ekkx1N!x(WpKmeoAdQ0(8SQ<-5aYb3S^v{Y7n<??t=r@@IVtF9;Ho}b}VT!3n{{x*N
;QbKVbOB>D0>&=X37tua@WSB@$2gg`GHHeHF47lFQdxYD9HgWy5K=71H;F-!`rpNFe_naRrN4Qj2UmG(k|lG_)sgTv3GF%RtYb+8e&FSih;*o+$5azu-
w7NKP|<^1<DGcl~~_c>Z4H!#PHVB_PisBKhSs=FgVlt}Vd*zY?`{KJ*>!0o;+B_I-*?7UUm>7C&Dh_QWaK69?{F1?emE9ey&QOu$?7eE^H$YvLrnjoUJ
?*k3I$P8)xt{@!n{v~k91ZxkKI{<7mNbBHA$pJb6_vI5ZZE}Omw{wbO9WJnOc3e4}^VHMpg#u0~T!u=`?!72u;ajB@Wqmigg!5z1(?t<U-ozU!uELP$&
DTUw}UjuEAD<~PVFbgnT;_RtfF|I$kI;y7-b2cI_sXz;HMXO*tbuOca9qXHEkcF`amn#(Gi*);J8?}LSsK^gxXjv`6*;U)8hxI`id*3sxT+Kl6ot?J*n
L#R5Y<hk#4P`<qsnbF>aex9zvvG4Z5jY<s!aCQ_X_QC`V_MqAYvN=5<Ra1Ts7jDf4I;XHeI}fB9V?@>{{Q>g`_c~w8;yjxxi}YR%pG<rPg_-wNFUt9#<
r|PjWkh>ID(Qha)%6KgJ*LI(hwXxBh*X*0#Ev!!O|Be$v{ddv<O@!)d$!SyXYpqu)lY+YJK`Gf`~r4lMOeXBmtw4JzI5VT1)1|u0>_(c*M%@=Wp2Sd;#
0kgpc3Pa6IWPolHRQnD5x2?)Am82Oj)X?~?kLy-EQwEStgz`VRqd1$4UDINzS!Q@%b~J;VMJnGsnQ!Gti_lfYI}iUk4j-G<V6nWwb8Lq0-(M<pB`RbFs
^^b4?0)A3gR>UiR-y;xgR$pfO3p+%K7ZMgnGx|*`z<STg8$}3-3&P9~+kyYk%>J`xCXF$B_#v8@x#h55FsT6<T7pt3j!}&rD)dQxAZm)m@@8Y$W9f|0i
o}Jx|RTqF;oHr6uT#ZPi5c57K{vE|riIR1dCmAT1+y?XSA*yt+NN=1~1~|Wl;u*8lsRN_K#+?U8<q_?i-``37N+I2HPkqzj@B@nIfBP@-Dm{Qk!em~dO
{2ZZ3$1y?IRApLr`)TH<9LKr2z6cS7Z;K0^=zq7%}MZg-~dDQA=HRv;EB^_J_@3X@A}CJGE+fsB+pNBPf9^tx{pfb9EZohJF=j6@>~YI;Q#6?-(!F4n%
H3Nqf_9?DJ~&=*4zaZOyoIBt5_hE${QtleSVO5?B+zR?Tqu^KJG%nJj+xf0kyMX=R`;p)Az}ElluEB)36R1&K*I@xurNH*$=Y1{9caUO|kzZ!OI$ay{L
)Xnex+{=wr0MS5s@Oi5kEo%6ZD-`D7%li*{qP-Y6h-QuXXT6=MUBYfdg&MWzDLlHJ(1niL=kw#|zWw3G*Qt9}jDDlz{L^LKi?yaJ)1738lrYdHZvtmBJ
FY)}BsIVWh={%*sacP+LqBj#rob@#Z`_e=xcfRNVOL4=t1=j*+TB(uS5xiVmKp1wzzEi<p*tCS&D)1}_>-k5LXZT_%UbNPFJDt5OUM~HXChW_CA`O6G}
Pw2V1mRTr>SL!{_qx<*%v8NAAS26kk+WI*^r*X+O>DAs<w%(m9-0lz9L_Cq(py8iR!q)HPBq+a_02rwZ65VYn?8h}@!H0kPjn~(1Dkk5aIx(YW5LEprG
yUr%K_lKi;;4)`|3Z`?tC02tF~mUdKf}iS^YYWHsG`%<#HaNXieYJ9=n!;|JGG5Gz<oS1!R2D;5!L-g0;Ej@I)ir9b#cXfKZ9VUj8B67rQ9DbtF4$1j-
twp>{C-ZSc0E(JkAv715%61;eETPXp@y+n&|vF0q62~0+nxrnqZ)R=dXcNBHEmU<gn+d0B!ZNdr@iaQxatVoASd`M0;hgN_cJm)_?BZ@Ts~3^M&`VOba
y<=7TqVy`xr78(?LhZ(Gc1vP#CnDSYt;9sHg)89}DZuHaZ4XRvc2)`*^TKeDdn5bL8sii=s!K9F}3$&a#hPe6?Cu)g-&0;O?dROQW_G6;N^P=BH63DQ2
P%JbG35t2-C#X<GJ`R>W>QDFBl)uiO0)FygFCFUcWOyak$@<2cKcz;qJzP>mUZs|4R6vPd}&U=u^H&7YTFAU^2ObIIdT9mg>C*-#BNs)o7XJDE=0PY{n
(1<7bd>c0A7sSW#_FKq?e1q$`oldK|yukO&1=YHvm`Hl;w>4W0Dgr^VD^$+N#VE>W;o(32iXnAt2F(6{&tIQfTW)8O+9R=b-Oh+Q?hnBpZUS9snh9J@H
2Svx7AFxq6ASF_t0UeQ)(h{c$qg{*tEkrh^}EbF3R=*!m%sJf<DuFr&ev^RERT3L4G)NPRN6bl`A@v4impYE80&Er4*S=pvQ?bS=nDXIX(1V2nb+)x(*
~wbXAZLQDmBT-B#v55%wK27Ij8%$%^Apl#gqT84|f&i+s;~{>ZFjG(pdjmY-R!t&elV|sg(vmM>~FTc0WWatI!xHnTO!sG+?v!HB6--9QkjfUJN8GWF}
;Dq!Hj3`mxf$BlRRdK>WU&J)S>qx66)S@b3q^LNmtEXPyW%u9h<3lkf!jq!qn%3}7Q<&=B9cTE&zXz>sT!2B{{*IEIIy18>xFX4&41RoucjNKGv-{?-R
^)h5Uj38q(-HDDldf7hq-{+KP!4_kjv*!-@NCg`>6ZUUA!H9~3|_ch-!p9AYNTa8QU4Jh;{QPfUXuF|mNdLj3@54pOzG0T%sF~8{~c*Y$JJu$h@BRlHf
3htrytI$~(CMdc1p0d9g2z*;7^N@9148?JhVE@gN3?#B}AuF#BQ_(3YYVr=s!Sy*@UQ=PtGLWi!&v)dUX#~$p*(0iZJiqUo{SbeKYJ+V&`+MM!Sqi?Lr
@t&|njl$zZ(*f7V+1&LG#5|g6+v<igEG{k&yi?s@d?d8{Y*B;;Mu_b^WR%g(O}*+#L=54l76ly;8gGNfK4E(!B@2O&d)dnQh;i2VAqBxxOIKS*-Le)|4
zM>op<5Hh^?-H_DT(11uJPf$KpqS&j;82qKT(HATbf$Yb-wJD`?r&&H+)TsbqRtEk_fDN6z;A)}McS1xoAK2bJh^55Qklq@SOBAg17!^D+7P8;~E=JZ*
`JMkyGdRQ*Z<6N!E8iHnn+8yHwtyEk)#=bxg$b=^A2g~!5wi>sdN9T2(Kwf50}eiw}|E(>vi`$7JsnXAx7P*2NJ`C%znP+XQwzg#~rNID#?8*_u_=kPa
@TMa%E2<j?-h0P2~$dN>YvkGPSVAD%2fB47Y3GeMn268ut@E}npoizptLVUNr^}JiTAhoR-)?N_H@Q{x0e7!h0znV!oUeJ{)Mxyu-LDUn{05|JL&U`<T
)8D4Ys3DrvNWtX<Pv{nTfR5ZZL%IWh^W&2H>(jW{zm+m{GUdD95VQZTWK0En0rc{!ir;6Kdc+m-Klf;`|LxREI8vx#eP1!kx>wzd1<}W_I5W==37Pg+T
$%HV>*H|1_OOPpE{Gr7?q9XZ9*AsvbuO;2^a|dcXjeVV&65Z}M4>Na-y>@LF{WxAIG;VKiKySZ7YUL8{I^BQN{II3_(?B9!TuU1^CGf|TM3|dt29lfzC
(1)+|1W9>Nx)tyvx3)C0fN+9jYdP@&+ZVmOS0usSaF72G_{Zl(l$6ir8>b$G}~P^pP>i?FVGp4}fU5nE%Q$2}+KO3$zpP_n5;M)`wf_(a*T(f)zB$o$}
5{gAfyj-LE@L!v;0-R_gM~{ShGEd+&`%5)jxAORpCf`>UwY-+;IlNh-?U!*<cf$E@X5SABZTX$1&KLlNFb%r8+jS4#a<d?aPnB#F>IHZb2BC8hP$7bGI
5L;6^|C!(dKR0!*p{lMsm^7BK#U@BgZ=&N0kR6{}(av=}J$p(E>s>9cL;e7l7*HmV1y@w8a>Of5Slnj!iJDx<WWBo<F8#{Zn4RGgq^;sm`S%LRpKZN-=
V!_3>9C~)yyO8x|v+>`leg(5sX<JBMaea{~`2B88TOh_~sjx$OJ^-3r)Oq^t;YtvgCAOniEO^ptwZFA!<U!Q0#Q3$+A_e{U`<bt}VbGDCja@o!`UdBDt
D4N0(v;vmYIr_mLx=lflpMP>iVwh9?cW@JOF_CEx70vMkU(BfZIdUhkpM=&Z@b?;D^J47<@*aIUqYuU?NY9PrVmieh^g26Zl@w0E@lDmxreyum(P;q<{
6My`(>k9$Np^T@fdy_u0$ZC9l(t-$pQ=LrkCUluAdgA5_g)^1^2&S&*7Jyu0TXqkMb!iJgF~U6(QMwPmX=1kvTiXo%={HNVA$D9Hkrkpj8t{Ib@q6S)Q
bUfBv}D<M!%=M3W{?c*pWXN+BZ}`7BDZRsp$4Znw&RTC0?H@NvD9f9tEo`$-G-iS_YoK4dPn6CXG7?NcC7vLz&1M~05`o=Fh618nr_=dA=)fhZcp_=5P
#O?j&y=mZdV!H(eyERV?Q&g%!*#)xJLuRubE{bLkZ_ne83y-JT6=igwKCEQ;Gdj|S}^}{5LmqzVll!`r7*Y3OTYXoK+8`y>339vk0mtN%hK#&-Br~G~0
cu1n?ty+~xWk8{tQ`Xjdv=Y3|>GeC31qeRcqZ5UXc7T4r)p>ZXjsUu-=TaZ~G-9LA?P)2fr$H}RUWmmr8VUEfE9R5DU_Rs3gUVhU){j$E$of67xPBY!M
JAhY|H8NFws(SB@%+D+$0yO<3G@Fi`tX9x%PS=0&%C>OhV!BH%v@#u!ZHPWpX^m5G9CJjr$4p&m%{y*UakJJ*Qo&Z*v{C6Y-Q}f{-xO&F86WyUY|F=|5
GgPoiurHf60i<Dd_Zf1LtdsGHDcyYgPjvSND~cFFGXogqLrbi}`ayZY`<5HLk&{dA!x&wV6<G9%4Gg9<EPSfBa%;(9%&-c*8BiNbC^%VUimW-=`n=NFU
?a8^sd{MwZsQLvR&jOEc@nhtpR8SW7FOQ*^1NVEg3Z7<4P*?+>H@RP>!E2;-2|^mUC#>AZ_R)-Dd~XV(Y(-11Wb?D_-csSJ{o$iJG>+1JfNR2M{Xn^EK
kB$u~(9NCELQ<z1w&_|YmhxxtI_4k_L>w~ltbRa4{LQ70HM$d+Yg2Y-;O9iA0aw+&3mwTJnAe+%ASBBYvSY+apeCjyAfjA&IMrkumDvOYNhj$x5!qeFC
WfeyR+!`^HtvY2YTF*BXmhWbUjK?0a0RlY#2+Oy*W{0%0-l(=JS``HfxBDU&k7thir#kCt;rX-%f^c6n1&b0q`QFuU1oQX)0WCh)%(U|ru;QLLFG)v;4
Amx{nuykcb(0qJlt!;6^7>fj_V?7_Q5ZYpb<e-|E4f#}EUjAB1YwQS`P(EJQRww?A4M=@i}wJ>WUHRm5-EfkoRsK<0;<V&9A=y^0mte6(ArTdc_WcoY>
oNrxDh`FS<S41hRmq$E$T@vMr`*`I1A_CosPQu0X$R3rZJYA_eB-<x3^YTSFKIqnM~`A4vkX<PUE~UFTTe9Jv^5Tk3=TGlWX50(fecvcFuY)j`>YIBE6
zWEY&_mjPu;$)>w@On9~}EkNs<$1ZxviZp2&!*~y*0M*PU0U{>o$?bgH)q%1MH=y~s6h<(4qfL%WG5BwaV0n1zjBaZqK0@E$F(YfQgz6<I22Dk9$E$7b
Te118RDr>GzBC@8Iu0L3f1+BJ6)G~hJ6Hr{5>xjkrPrOo7atmfKLHk;Z=I48f090+>Zq*g%KR#d2#J!TU4)%*QaN=&_{6$-fU-e&ZhODeQ>`M8`2ZY7V
qr0&!Jff+dW!Z-__OFqC&h|l5BoH1-aV72s=Eq0#IV$=2^3m~ml~T-16OBcQqi%V|8JcL;x5;KodxOmVEvNG9YtTT(Sv!4HD;$YYz6HPPjIZeLw9al*J
e38NV@@h}CfNTz+dJ0RYWJbgm-Te{zRn4R2-&-L@q$%Cv9h^78xcs{Atm82(T{)*Mu@k}g{L@Zr1lNvxj<*CEZ0?fWBpg-S+eV%@dZ$USzE5c3(v3HoI
l64|JIL3IAw;_I}iXte8@YyS22?4#-%meOkJ>*w10biqQCVcGEuAvjB6y+Uzs_>IL$y6%c<y<2IhO>Bc#P0T{6UsD^Fa=M!x|QH~JPoUgatEPhM0ER;J
;34~q+3vAPVpmp|WQ#ZN|1NY!xhcJe@{5ZmFB|2;oHw42TU(k1ewK>Idh;`cfd^45S|$R;7yfCK;R<m4xSS29YQfJzZzH}&(<bcYI#@Uv>sP#84<DNiN
5`>TM5^E#dK7v?k`lva&qU&vFb+j+}_(zIcH7zwE<YTX5`kzRuc2)I88J-81&8)3~s$3qxUwl6@f;*0aydOwxYBdK$W$suG&oNV8<z9ir)-A>=72Hz92
Syt$8yd7BIzULU*Io40yDZb6&L@0<^AhuLQ%nICp$NgT;yRL)4a`ml@yCelX8QNov=NE#CZX7~n)eYoVO|oO|uYXljT$yL|g>bWDL(DFu_5_)bI(FY|c
>LsQuXp|ZjNnm8zSiCutPi%CFx6+<91pOhyVyGb66y=BX&#8rus?6d@6CWS8;SMuD(54T1Gq;=YPhqD$4{db6Ku^p8%1|I`6)mb0}6gHME?3dN$`t5!Y
NFSk&4<|r738?OtfKD^d?uEKY&L$dGRbI(ZtLv-gmB;NOTOQN*{!oMZk2@v9+Q!PQ~M)lphj(bqEq#R~G7m`8X$!*E?lY%*QbhU$6Qd=#VS(Dwpdn4MF
*69a5hD_8(lcJ-&14T*G~ZHFoDU<3YQ6aqymAnFre4VMRK7If%NWb2;rKeS-cH565!(#;N4z_38w(zu@uJ?Wg(pVM@OUkKg+mpLqO_1;?-DU<E{NM32O
U8!Pbr33fs;QhEY6<nDVBVGSeK37J|9=L&qNi6&3yk_klh5d7bLVn?*yd(N#SdGx`RWm>yEZC8`R$LE1$Klh->tE${vpT!1#y>Y*e3b6k+R|hiN?{h({
rvRFjiMavnafY=tP+<z%>7}&f(2-F3ps;%OUDg0--c+@Wx9F5s^IAstCU2nhJ;pfELPG`Ya1`NU0PgQ}ocrR-Lx=gcrXDV0Z}|F&;jsu>b&EaXM88Za6
FmRhmZeg?{XHK*eKJ`=217wyh3>O5f#ac_VV&gbH+_far)w^cTbW_L{80V<gN+C6&MQbNyTSbB=}F`byJ}*6D(uvR-Zz5V&7@wJXWeBWts5lB-#s~jv1
L(;>Q@EnkNM#FcW{_s8S`tQUF%Ad+U3Unv~9N$myO5W^o)cAoRdp-79d+ALcOwD_m0PhPf(LS>Z@Ubk;9tqKFhe4!1byFL)2M#Op>LV-gMF+?qpFX0Ln
G#+)TPd@WUgnw&gJ3lo6-6{E(*Ku)8Z@=GV0suR4OKy-~Ay8}RtPlQM6*d+`(4C)dSk0h<Nxz@9Bvp0o`#ZT0bpipBhzl0RX4*-{4St78QLU2OwU2AAo
#F9lE0(V(@yE?Eva;}tOF8(=<v-NrttdoLad<jzj_zUnIEyf>n~<VkH{|C!4iO^$U+yY205_P7590Yg!+BoFg#>|SJJd7sq^PJb^1v;FXJcLULX6o30;
ZHWp0UY>-1N9T@B6!rFu=#}!?UW1tl;+7a#g;!#Mcqa~tg$(;6=M$_#WZx_VQR>=zpHBP9b~!1KzsiXrWi#-mFi!piXmLNuR0n1)x%ZpJ`P!T#a_%-<{
FK%KJDIEfOti`a^mm?VMVctI<I?1mCZA1UgR)mlW5o3tSyfBYy(8m%<k&$wSJMVw*Q)#q$CwII^kp~8)0G0An?ok^{rY!**|!|q^zYFqQosDO2!W&_!e
1xd$Q7(V{VzIgUNB%S`Gr$466_&lZ_1pHXEjG)HMfv^M71kO#c}@VpDkICc!o8_f7QSB{qy#b2w>$kQGA2`diWcQDDLWnfmo9RxQ~#)*V)1pnB?<yNH3
*C5|h%+&GQT!FvxJ4NHgFFhBo@P{3p1how`yj_8;6oe2{-df0)t{P-Q?Q()oEKYIx~qyk4mvxVbK!r4I(@k76g4;S4$g`}4Q4wRdE6;7(k(J_7pR`uFK
8nU84J(IHCOa=T>%&c7z*YcOiv5q$laAEhmC5tRo?b5&k{_ZPhS!m6B?o<wj&Rw$*p0hyGGDe0-ECa6->F1F3$d?h|{%6~+A0a*?M^~0rU6+C@|{b72r
Jt?~17zMiB7fMw&`5(PERnT^?!73d(Pl;6SC=$(kg6Nc=`=1NX228#5`%WR@YGT7~?dpET3#6`oC>?=97GPae4qkoJ*FYB1U5s;wiJ0emhpsoLEGV7_Y
+iBh)Ka(oD4D116VZ0(msR4;1ZcM>>ZH5kof6YRcDODE_FwpX8-3NCH}Lx^S2d;n{L$LK>bACRiVivay$2&7v2cJ*d^M2uSLtX6{9ne3MwFz>K55e92V
DE`=4iDYuK*7?kwqqz;C!`oQS|$g8Bm)!@KHnI{255Daz&Yf_0RF8C6xPd0D9Sy_tfR%TGVMm{Q&)Me}Rn5emL?SKOnqYlA&Q?jG|9*y)KyZ3+qFt#`2
hAes;FLWsT&A^Etemi*<QozNWhx7K7rXGI-KrQ3@mup3<EXe(_!Ss))W?mp#iVssde|YQF!=3e10TLhjmA>=9^A-p%5tt^(KUKiB*z`=@x1OU^Rr-9>y
nUAh-$W*uxdgEq+-R)RF;!}jcgZw3#1-Af}9S_lN--tV1QRW<Qw>x|#MC_)tMC;u4XQ~{WO5O@D!?<S^?@scxB#PoKa?C-g7-zSlk0~ue^El!D|zu4@M
P#z>dSxJ$NXPUrxUT?6t$GJef4p+Q5Ai)0Sua|Nnc+4khTaQ~!oOI2T_q9`b$_d~BY3|*Kmw5ny=)x8IX_-p#<ScY+axpwyYi{(}$K$*8m@@2b#`P0P-
WnF4h(vT7mGpZNsRD%4s7y?D=vY6T;c{zura@x?L#UbapaU^7ya`9RYLq%#ch)xRT3lc5b*Sh_!~Cr4lKM=UXceh%m&G6XZ~r!nR;B%>-+qMj#8GGY-h
n4*kEBt%+7}^PU9WZ1HIogBa23m8U?JwmF0uLtN9l;UJKS__Sy>0#HM@&%V!x~+$FyKmpX3vhfew3Pj`Il2rp)|+A!k^Bm-F#F*Y=G>o6J6D5f47l7pp
w(+~55<-V5ff)1^D&814OL!P_7}Q8$x%-<Z@RVD|#VC`bw9{U2xE0*k`)Pc;}U4b875b^QALdr@piYI*bGE_<f~)ht+O({VnE@0T!1SwX3gVZG08U(ZA
YLipfY<!&US<ODCd3rE916#I;C=q|-3&|2krVmyjGU{U0HH`-Q%#HBx5=<34_#7N7gK>Y<Pc&?mTR*n%v7TIYQhw4!P+bT+e`0n`n8ib?DkIyy4d(vQK
N;2Evify<qiqTuam3aP)-}3b#FTXG0g$ySa+#Q#&ze>rk?D^dr<JCeAtz~%a<k*z2U>CIC#kaq(7CrBXzGl)wM8vbs`jp$7z%}|sg50&#L@;3=JiG4$i
GhwD=;)~h980chRKG?7I1Mj|iToQQT4>`<30^q?mcY`FP-SwBV4Tg&wW|yeJ6*3@0788MPV~ztqt<c%{7h>$RJBRqA>ffI^lthAJ3L9<(*~TsF{?__SK
uI|+&t>Ft|Lt1bpieBRZS(1tJR&3qSAgMIzQPV>zqsmb(8jn{@v_U<eu>SP`}uL+&v%MG5=xxj_*|5DT#f-eB}(+;?<D=N#bFM&kL)IU@5Tk<pY~|VuT
U%*&Km}#2jt&t4s0(Y>#9#c|(m-;P`fgYFht6CNUOX)3ibdI3>Opy06?6xLnxhpO3sFN<(CQB-iAF`REON;kRJ@9f+lWNB1s8o88q-7zxFO`RIKg-P!a
7iIf78kxv_8K0c1TnL?buFBvcS6!w{uXf6poj?Ldu*>U@=o3=1Nz%2QT2FnTin?9|npV+&K7-1ATx+|baIAd@d!|+$sU<xwlmwl+<Z~qLv9%3=`!A+%8
I9jOGh<i83doHnGL>^wNh@^z`c|)Lw`1+3V2<&cfCO{h#Vjj(+6-1I%;9C4v>bd+pO>%jTUe$T;AZa_==Dwob1`GSD=4<>8J>dI#HL6t~BX0P*11bcpU
u^u#qiv3Z8rV;Y<(Nc5@aP{Ci-(--0AnXw*1WvGeS7HYxh9qTgZs{F@H>Ij2ehgRv#M-(d=&+Y!;hdcMChhNTUw~<pkPefK)xD#Qu)g1PbRPoBz@($YL
&f&Ab@VPB{qS_U)k=9cgdbJq{n*A%tXihhSP5P@MZmP{Z`9+RFNAd&IiyA#9Nk|SU=8$No_V5r77lMkPep^ZpQcPO{+Ya;C;OX4oMxMCVhWJS>!8~Ly3
ok-?<;-4IaXq!?{;XYeKm_-GMK^GU7Q#p#12m+aP>S-ZYJO%=fck(Lym80Xp4`i;S;7PQbU~x8p~D`;upjD0A`~>))9)=B85f-}CG6+*{I_fyS-l%V75
G@BIKH34-NLV*Xegsu!8H_cU>S8dkY~sxK7h*dW{cnu;LH`umd=t{MLNVg0<N?B0kBysTf1s~Q4KB86GbhOZH1c4~Z*8&^oXuB7`&q8hN!O&zcBh4W=b
sI2Tv3jTajq{z?nc~+Qi43wnA9&5n7hBvprIW;7R3n0N_4HL-M;a%F%p{~I7`?P$Utpayh`B^pY9~XcIqjhc%*#GPUg2IPE1gXwI0AM8*K~l@Ct+1tc0
wUi_Lb@3WB4M%VSHT%DpM4e$$MMw`2!2-;i!1gFGSlO-+~Nu6gZuM#FUIj6X~c1M3kc;}LeKr?VYW%eA9xMd{W%;p82Q9++axQV5;}{I^_`fLyaA?V$l
=x2p+Ml~lK?^C{^qzJn)!1ZLlAG1l|N<$f8X}GUUg(ChYaHn^i0lZBl<mJ6W<U@LCRJI<Bf~?iQv5XjS_0U0$1nPk>qr4<z}HQ&70OM5cqebpKW#?Akn
&Cx^!KUN|)eN+?~ug2&(c_HJIcfNV;UXH^0dgi0Z08wU%f#w1*}YsMgK!G0mv){$TYWl`>9AZ?BGdz~RuS;GWH60UBR;!S0BnQ~VH`xQ}{lBP!gN3_3=
NwU2!{2Q20+C7@!xS>J9Z1YVN$^&fe}10q75E>3Q>itwjo@2J1{==e238=cpg27hm=u@gkOCxN}XZMpUG(MgVVPRlz<0Nz17oK-D8!7SF&TYR@YJR&##
>hddVfYx+HJ~ND7iw6;zUz&JDNDMJONOb?X5xpFbSL-ufQ(`#$t~zGNM3Ve?kXfaTH^5e}@JQ<x^F?b#A5pqc1rp^84PJyx%Ag$5oIpZ{`Q<e&Z|lwPA
r#v;dF8z47=eX~+)9gX_9<!ZUKE_yWKb-ok}t`bOz>|xa4Cr&tRGbL@;CCr-5~gl4d7ig-@rInkATJztCk4UeHNQfXK)bTRDAzJT%YEd??t~I&L|QK+8
FN_Yw#eMNudusz#y1X(K61U(12ri-{<8k2RJ|4r37X<Kfske%xsgD^aM1etqN%y9b$L$5H3WHKY#kL1$f_wOcTGyTyXCV&(CQ;O7-!Jv42d9)~!Rv;GV
v{oZQTsz=WbG1vsR;+W<<D@a9iU#I?lC@3?78s({<KCKC#hn2(#SNR?uH;a;tK2R-z$!u`W6l;eLjeF81IT+W(N@>TNYF(Oy*@BL)z)3xl~Jv&gF3{$=
aFB_%s!jU@^<{Glu)nk^n!Q;n0HRr6@4d?%y>8_vE-Y<yFL+Ozu`rrEfTOM)w?OJF=X<RtrfYl7SH~qj9SLqF)K{tN_`)~b9tL$;*4f+!vrl3TRq@*KY
bIY|A`fIt0OkA=y<4OkRqw4vnDVY2KTX3g!$+^-KFI7r?FH?>yR=fOdB1LL8XhULXT2;gRe@g?~h;=YPg!=Z9|H_F5pX;oEMU1PF$k=BAviJ5zlKtotg
T3n{XbJn)dt-yI?|QK%y&nJ0C;1L5^A#L}1l20-WH%O=&w^21R03>QNWf{orfxkaAn@r>W9fUb5&|hQHReGdQR_7m(_F#%Y%G^Y)rD<-N?CIlmtNp<bl
ltwCGYWcLH4EdmA5|m3Z#Z?;nQtBMD)+Q<)|L6pL39YqQ7X#DV2cxO6zYUp?F$abT;j|0sYyxry(?nAaRcc#;zp;C`z{{K@8g&0srySb94OV9^v&AQCy
S1^(~fqdhM)IPjFTGNg1aUo&+s>4_$iLF9bTv<?Uk4G63%sv1)Sdj0CC4;wATEtS_+uZ*L8kD>&8Xwu79)`6x|(%%LsL-}<?$i5#uM`8i8Oqj-VX&?H4
&;(S^q8;ajfquJ%Fe?ZfbOa2*ei6*^h-5+f!z9N!(ef{5?r>@{>*g#B)z)S({eTzx;f(i*68XM7#ix8wQ8FN1Sh&+)bO4a`vIG^%`Wj0@W*bne+UstSM
wx<zsnm(z^qctFTgbymeo`wqU5-QwB*{7*kkncodZ0T=*qw7#ilrB%8bH>uJ7{}EB>7%y*`ip~(K<&-Fd}IGKE9Tq9vZ#)Kr-2xWJw-g?Z>yqjB|nisb
GEm%nH1C{2TO-yE87HV-Kh{~6^aPv(Y`^~4Q)ZRjikR+EruiBcX8Nz;(`N)KGd9h+%Uht$c!$}BUj)y&Ie2%U}=CGv0=$v$to3(6l>URw-8)Bl37B6p9
Vm`-bo{U^?VhptFfd;+E(bec<91vWA*{;W)(m65ODn!Mg(0-ja_u!hCs+J3FZ^KalORkDIfa}`OGx%-Vmg}2YPMnV%p$K8H(tS4c50~2$q(9{MDzF-=E
#ZO|Kv_g29M+CGo(1x2*a&*#!xfeP=K1i1np5B?DJFhxtIXw=Q`J4NmvYT$hs}{oVf@!fg_80y#nbedc6hbvw>ildnc^EVjT|fRwXO+gl}O8Wtwi<{M(
**!-$qHws`ZRd?JUqkm$llB0Zzn;z1Hx(1Vw8CS5}?x#5;+SVk#c154w`@i>dQAOGWRxTjk*QxoO2Cfg{Tu5u&{_gK}eQ`jai*H~OF83sD!}Jto{)q{^
a7@T>n&Yb6ZGHof2-0{NTX+KN_Ws^xS)So`jfi$1grfr=hpxYO^O*>sbgUx3(RK$Jn#sP366PfMG8ZFKCan|z{h<99^{{uuti!NA&p-WP94W~H_7$z7!
%>FD5IDbZ-(PDaXHIS4X7l~HE_<L6X05Gvg{Klo#`_+F$F5f(nV!t!6(u;|-jt2Vy^oPWu-d>1H)yaRzp(Rhd@t5YxKP{PaQsH_00pbKfk-ZZDKusFrX
)$FAO2Tw$Vv+V_rPZQ`ivjI1w(eThbpKEsr#9?UdVPxzj;?yRFGf_K)>cD5oEQ3UvT4eWiUc?v^N^IAtXa^tJ+x6wtI#7af~nl`0Wgj56xNWRm0<}My-
#0!7@GR(`k?Q>yO{IN;>WElVE=S^iy<8JXmPbUL>9|h+KsE3?P1gR7L{anRrw`<Y2z)qgMdw`Xj<)YnivkT+al&Z}IvxiLh9u;S%sMy|D)*gjI{ImcV>
KG6;;lqwSg?4p&cL$%_HG&+!ci&C&-@+`L?Ra{>0}7R?n(K3s=5A?}68zWv>QAiq0zrxq9UzXl#IA94;l5l9n{`3`R&#;W_iW#4KPFE)psf+>YKpVy4|
X(45T7s<!wWlf5dSn5E&>%C7QBBCw#@hh|t{IX+rB)!M_V7KO%s>RC{vQP7J$hDr`z@6*;wLfwG1OzxX1HNq<i5suqzJ!D8>v8IP4|WpQw|{fW=2pIZ$
RTUq6>yLZ06|y<w*B{hz|Bfc^6~e6uVACR2`(AV-RaMt=6lz{RO;xMRfB=u5zUnBJ;|8U1lK=Pz3r>}cN4F=#EpMxk>E>TMKGq!1{9OL>e(EVRP-mv(~
ko4HIM4d80jpjfS|hC?!hKF!83;X@swBru{b|Pbh_*r?(gfjYxOJcU&~x}yWRH^9<}or9;Af-{_ht!5Aq%5wItUnZLD%dLHc(|UpMZ1zClmx7jK?Y>Ev
hUAA4WY>nzNr`Cq;*B^d$)XjLtkhcK8q(5gikLKp&s1T(bizqfCxrQWn^+qL+v^e*xymunxN^9%v|P+IfZAcMxrj$-!Uv=vNkO_pi*atc0D`s8zJR0p@
hjjEN95*4Vu-r2vf%@)FOi<J6-IY9hpU+;GL*MEW#*zQ#;ysz-dW2vv^$Hy6UGVKpYjPeHeo43Qs5AG+A?F-nuXLG>wLmaI*5UmK3M`8#875??r3VT6+
mh9jD@_`eRKEw5$9Ut<lL`H!9!O+l_s09IHE@DT}3LnP6hAs1bzo8!qlzcQ{)JY0Dy{6m(-->S_SZ$7Ku>V;2r$y|X78xX*5@TF<>8-AR{X;gY-8WYOE
jyac*ftNy!t8Zn$v_rC$$hQh_L*ExKpc9B`nY5KnC=fU7Y<6rixz|47!8ac3CSGkW@#ZjygPKOvB34GnuOF|KN;4i@)q8I-9s`UHyLR4xT3@OK|cbq)E
%4S$7N2`EZYOfTH^CGb~Pq|%$%#bP#|4EGCw;#II#X=h4kYcX-W0KlwH6;z04zm4$CmvTylgUb}A{z!TA8@GQDr0*FDVtaM6XOt0H*Si$wbd(Xav2IY-
}*w0lQHoMjr4NdBPk^|#YFtE2_gwKsN)^}+(kfhl+o+Daf#M#$f0gL1$Wj(2Z@*y9M3$GP+S{E~=ey{W;D{BVHP(9EXj*x&OnAin2b-EUAJPb&XVRHTC
M-K6Y5sj&Ypho5!Nh7!W##bmzvS-LBTT{6FkQHAxN+L_0c?LPzYaRn~r?nNY6ccnXy^LAHwMilj~of-xLjnwE1dWKgpVz2oo8v*-6OMZNyNx41*seayG
x2EsGc|BdWO!ElqI_HwRxxl879kei&sNX;U9@2_E5MHndU;9!3udigZJ;Ym3P2yi;h>tzzA!J34-_6$(1XdNG6IQphT3yWlY&0HmQQf1z``?Fu6~2^)c
I)R0hDDzf&@RvF&0wpI^{e-NMc1)XAt9proAxPQInss4RrLA*Ya<>jx}W1l=)|^sR*8dDffwB$gGfroNqD&|UOzHrAa((7qIdsuf95A@lklbAZ9siOoo
Sz}_t(FVj(94?+7#+5&clqzZ7_`!hJwp0LOktrA$<5D)<>29Q(oLBDF~bsykCwCfLQr7^b0A&8z}3|yWrVld~VRUaiiW!5RWdhP#0_R0bC|{j$+^ag8#
6acA@0&fzAYJgSEdg|4KwhXBwgto7dljV+_wcgIxHVWr?83D}Y0p(sVpy|I7?Q*KXWILGav!M*6hv7yQ2Y!>3c%v-um8M8^N@5+Y<VB%iW=9H1Pnpc<R
NkN&ng=tntDE8H9Pm)&Rr^9P~G<^nH!aPmq;A0nOnM0DQ2yYX68RR%+27U|JiNdZ8+kOwz88DdEFywIvPm|#SHV-g8{v-$6Ps>19@B1Bp5`}72FjL$w1
T@0dC0)-&DV)9331L*H|&U5R2@dV=d`8ovpepiTx^JrDK_BqH3&n9h>NO=JEb?e;FGn5E0-!G<_#2n$p8>RY8Hq0-IC&Zjx-|vMm=*{{Rgjj`#s6O>)R
-HAt97SULzz-K9^6)kLM!i7Z%@i)#3JUx4nzY6D@JkdS2<P@Iz5n(fgx20xSwh}GC<DHkviWujlCb=E$z(f7R{5BG#ue+=`?DmX)|b5k@bpq3mq}to7|
G}2L<8A?wOpPc?>4RDr;IguO)4wMZxYsE+lu}7^|t(&Z|JBe&(hbJkK6eMFJk?fg%fHzaKGEPtUfP`BhYqrffczjVqE7<#-XQq0HT&}TvoUj{P%jjKFq
MB;8BL4;KnOnKcqtUHnn<k@(r0kP2Ws(c*rc30+?ZZtG~%iGxW>rFjT!M(Q>~Gyt>e}>%qkS!+xU)yi+FTi1^A;&ibxmNORxnzTTkPfXv)#Hsi607Mej
^<Cj48h<`$3ik3!cfV#+EW+)xs7H*+*T!(;i5O;UPYr}y-1Z^`}*45C1laN@(hKayF5&J2+c&m7=20_glLbTQKB1li=w1*F+!Nas8JN;(b4a1;+EG}2$
>j!0BI}B4{e2z6ub9w^%6Z023L0UfU5ig%>Suh;gARazZ{D|dC3FPt8WxDzI{15ou##=xoHo8n?HGiqU^V7kreblo^2OVIKWqelYe23RL^>R=9J6~AMz
Goy}B6s2AX;@T;*D7?8N_wztH(r4jJaY6Ch?L_e#Dx3V@z{TGAI;h36YC2Me%ChBL}wBFGsaendx=QMvcCV_{_bBFlzjV&R|4k`Va`(}jL#<=)K7W5%j
c<rKvim6ykD`tEgw^%%?TAj;+MFsaR6NfO!dGPUGx9WkCT~i5sqe$h|?w+%GB`qafR!{{Yv2Y_F)q-4du&_+pt8pp7r2^>1UrqEMw;=h_F>8BhGsy^yw
yz^q>;JH3OIYBwf%6wofRL<_!fp?kcvmg|A(K#PZYgz1=*UsLaiqY9zUkj?IIJ?tjns3Lf@ebMdh{&?LL1-3pU}%-oM9zgZ3Dho_+4^w%BZBXfHQUMnR
D6i&n`=EqP|K<mo%(t0Uf_>N36b9OWcg&&^Jhe>-Gq`qxEh{x&|1Zr^P-zX5#&Z|KMn~&Oq=28DHjzi%1Q7k9hGSo86udQyk<ecF82G{G><bVA)>W`$|
w{bS%F~+x4LsODrQ`)AHzvxLsxVd#D%I6+IU@cZFZfti0nIpG}G&w;*NKHTCO9&8=%|5cH(5n~FWp}y@xMx`K@S@!2jM*Z@Re8tndlA-vEejEa?=<DWH
xf@r?y?x3_24kiXw+q(bITfrC=5@*CVJ}Sxx0;clJBrGz4ciCGn)UJaUEfOoJbuCkQ+eq(J(j2)tJ8={fOXtxDLjDN2SXu{|$&N@9*cO958<yzi^iX8a
g&lJ621(^oIRUIdLu*hpGy8NV2Z)AF564WZii$%U}N#_EeI*F|;5~ZFBuGR1gujayx8Fem&53uALxVnD_xcUb$jw+Wm!CvJo5^PX(Ai5;AA6Ykvi|E+d
<```aJXaExGni(iXq)gGTx)CCTB6~AB^b>u8SdyttXsfmtu?z{df+EKnhH%L^QS`-&V$`p+8Bm@m@<RjkVJjMDg2r5ovqaecka&5%D>0b(>PX2gG@Qiy
9xK0kJDYk6@k9V9=>z@5Re<l11s=@lXT-51jF*?=<mZ_}I#G`a9l;>Vknjg;ZHo09=aM!T@q)QKE?DZ$YOMu~J2+uwRVUiw0Qyo4>d?U2L@gs%k?Ch*V
T{6f(E-2cM#<zZgRTOCn1-Xc>Q^rXEk5mM-l=#jKUQLeAlkRc6RU98`drie#H6qMEdHAdzbB6J~V4bqE5T!#dDxMd48&w`0iAS=dcMCaQbkAL&d1poY{
RyfoJpS%4MyxonzbWE`vRl1^Cju36*Q>;WxyJR;CeN{!m)+rn@30Q?{kL7v@x8XZHHdo(hSnCn--lCAknFW+;{5j^`L!3vwit{ruy&A=Qds{0w|eS}vr
bn;sp$MT?N>>`vu~ITl`rok_)Jo?P*Em?mh0$KFQqSm1lGGJVq#E)9$)jPn!gv^V~6j0*24Oc^X04jE(~Y`zo{bX?PGkVTI$6aVijkg8#;-1cF*njTMG
b9>f(v@r+R)k1?+Ed`@IT7hF#1FFjsuv6JIeR^?7#YP*Yl99MHahs~P*>rSWSnXMZy!X*hAgx@jpe?|a+b6ieZR>&RKb-OgjgYId=v?1}5|23hl%dFdV
zy4Th>_r8#@w^q~Gr3PotE-}XM!ZkkjC!{qM4_#{zb-fBV)xIhRNRm>0uX_}n0_6d^iMc?Ar_BNvIiI8lsGR`0LoqG@U3a{5PaOerdHi|tDS_+jX=?1=
kZksM{?ofBzCY`R*bBR5!uzACz@FBu#Xxmic(<RKOF&T~I(Ae0eXYOe4=8>6lBT!cPf*@uok3IHp*?=O<z19j9f(ii${E{J>j-_L^;eOzIRp*u2*zP1B
;fDi4<(Ni<8QMvdTK6$fv7K#`;5KEJh1ZMEtR`&Dg+PbI%8Y+2{~z;4TUSI28f~k<m{J*`I&d!M`PE53AyLHYN0&@SMW`&T*jspL|kB2!d)v|9d42JRY
HUBeITypcdUPZJ>P7_`{mQJ=kTDTGxt3mi$ARNzMsE?k2#{bKGwJ${1P3{Y`uM$Pe%X-sn0`cT8uCEYS6!}H0KChLx0n~UG~80T=6=BmtOD!@FY5ss08
z~zLZOPV*W`V2Qi9ui1kmJV4-=Jk{+J-{B33LABpu{Zxk}w(QzSU{dj%ef8qkqo&7S$$RsyF*{PAucQ;nR_!C^XTb2%)=Ka36IA$K!SIYdff0=s{)J(S
x^05A=^T$KCe`D_epBp~PED3HT%;nd4o6O(-YRm1mAAG1+kP6N#zh9Am0uxW-ikQFs-BjUly2~b4&=Jn!h4MFvuzw7lfq29$;?>s%$7@d27)F|hp~@rn
Z?!;C>c!Y~NMKnk)O`860O|hTjMSoVeZ_R<gdbVB!5vQT&yU;X8+g*cIG5JVj|eWjkSK~Q36h67!`oNE`X;?M2`P&GUw(|u?X-FG3im|I`3vO*4^Xi$l
%bJ@wg8{QiKLWg;dL6bwfP3&3LIhJ8gVw$6I<li`{WY8BjWSfRL~z(3@$-@ec5Ij6+#~zx6TuT2oVeI3R<(_>o4ak`L3PqFT!kJ@}qJT0`;YusY#@g2T
;9bx<*Z$MnWTp60U(EL2Q#I-pCbk3aD}_&YEp*ouHa<^6$Tw4le^u&hqs_iNJ<0<IugpQuuP<{GMK35#$dude`qT-ask-_QX&>Q9%%5DBR`DN07`{oNe
0Q^P7B|Ch6q5HeMer?d9GOJa|5}czVCW@B<zlYwLRMd4K2A^3rX^#0D>^uL@4gBr@Q3F&ck$;6?oYDnY1B<^_@Q5}k2AXbhN0!f8HAlXX0(lxv<2Nseg
2=xRx(Lk2YC;^#Gr)rFrgJJrhXJVd<K8ksYXf9J;>=qs6{ZbZPp$ek*4W(-N{>$_JJYBKn>FIFe{Bf)5lq4I94xr#Ws<Z~xuR3EtFd}p8RdFO~s*xp0#
QV&FpT-+PbB{T4ITAw%{fBSc&+}s#SZFsajl+UE?C+7bvmkV(;d;W>F@C)<!Ww0SNh5iiK@5RJ(g1o+5qu3UloftUhg2DY*2>XYyJn+Etni+T1ZUc@t9
KAp9qkBgT6wn|$Kg_S!);Bljxfu&ldfZua{L4gqwi@zn3^4xQ3y$@pT7U|0_qONi$in`L_TpmjRk;CX?=kzUpRoVFO7fw-0FxqilrIGI%_mmT$9;VKt_
b7*26gt9$&f;=`CKGhj1&?e?%965ALdu0AYQ?@{52PJebip`Ipx3p*ggrKFUv|h;oa}bMdk(%3bStn#p8nU<!H)2ZWk2Vz<jJ7|E#G3oeLJ4Imu&wx6r
S9$jc4uU(2CP;z5f$<mJcjbXK<b>kW?H#E1FYUlsi3L%vizg=o4RZ#Th;GEkWB_kR5aaYx)u*m+OI2Z+AJ`%iqm)Dpa-@EEBpdq0H=gIfiujQcy^$F}E
fIz@oar?M2ECXNXEG<Phj-5fG`vcvdLk2k1z7KjnAr?wE5PL`5tr66GmXM*@>-2>EXa_=<%j`_!_m~wqR&I=k?eZMASGnhc0>WfM-Fy_G9mEV;w|1kfg
U1qENOpzc7OM+qRzw;rwyAzZ0gE^6qzuq#VtbGj92}8%dAQFX0f9d%1BdLYt`(TGUkg-2SpUQi0cO{C17q;-pnf>l)e@x&-U%E&IWd4wc&BA}57n70}?
{C&XOk~=+%eN%<pTPL`68U#N4OX57*(~1<^2t7<@4Wg4D2&>B-K@>%gjeKR_+zSou4__hbhac87$?S&{L3>wdAj$~aZd*gT{it5zb|sK0+e=Vp)ecPN8
gJvoA$!ikg99HF4f=JgNyhi)!NT7e{kFv=YG%=h)a<@A8Uo{Yt*0|=AsEPK1Gg_g_ekgrQv{ieAPI<b;3RFp4kV{-&6Se^+@IfUFI%0!7?i{XwnBKhvp
~4uLCw^uxrHngj*b;2spG6J2Rz*ucm+cVW+|CduwcXO>@3Vb`9g#(RN3Y#m3*WP^T<ElthvtDEsd2@xRCe?`hhS&SIm8rytJIH?8wUjFHJTZ2rziRK7y
QGRYV!0$Zb0b1LMbHZ=OX6oy#8k7vx>S4=J^Kwouk&&f^UhK8Ovy`IGN^IeVPQ&ZSqJ25e7r>ho-crsCy$ZxD~PIYa`Z=1Rc&y4Ep^YRDGj|8{o{IKKt
<I#95&ubfTycEuP)27uEv2h=F?fZf2A6#>xgzwH-1a@nq^)pZzx>z<gK^d=$pcl6>PoKz8gwq~wE1#AI0)~V3ew=#~P$3+rY<UHWpq)b+HIKPLq}M#TO
P}NXLpO^p6_7{~ko5q#zh2YeL2QH2Fx=n%*+yEvspn#R*-t-YV`5GqPq@2P@&wM$Uqw`|)>}Bf-G`0e`=<Hu@>rkeYn{3b>px-EY5x{ted&gdUNn4w*s
2#SQ2m`hPr&2(A)TkM08<oQQ@(yPBsh{)-P?|AKqQFMuJMXmfT`S>4Zg(#ZvMkgX&9+7AOq`*gC`^$e;<tDw%B3^fq(1FH^oyo&<yvKe!FMFfnQRkHC>
wlJj`+0D^qJ^T-4*Cd?Oq4Uw_cDZI~hpnc#KQnMaZ#V0PF&eN^0We2<-<U(qZ=nrS9wz?#kj!b|&&IVNCEh`6gqNX<q=5C=yhZd|N_<acVU!=#xFB(Jv
5v&Z<#Xx|$ei#2%wcrn(SNK#3`=Ug)~@E&-O5Rh_jaQS_}6k>)6FMsDRhs7XYF2XjU%j<LB?A=N-Q0gR8tye8oK$;AE@}0l9K6SCM9?K2?eE}izd(gk6
6V^Do5_L2O5PV(M(%u)0U!vmHlhkmS-#m{sR=~X?M7mEu5MMIYgRZ&9zzH_2Pp=a>1<ouDkT;*oeJn4-0kVk<GO1aTj&L_Uv-Ti)Adr`}m`Shm0d54FY
M#*G-*;+p5CTiRB6^yv<T*t>16tu`zSh04|IWWVPi<v1{P(Zl?*w&XXn=H?e~MNQZb!@?6=~LcdLuTFyIKxK6+60YzSfytV1ECt-A)F1Qo!9{PD`C%nh
*9H{5t_dGCO`|nrHxv%0sen$mV%4uM8m6W(RiRumjMG<U8r_f6rH4oH#>m{P+F4o4G<LSvH`(TtN4?<s*V!e!}3N#|3;Zt1chc@um=8SNGY%kgz|1H`{
IpHg2&f84PZ%OkCgRGbxt4$uo$mWs?cdf>c4Em>J=}w7lRkWKHG$@z<YzOUj4e|GEtvGi@vfd0_pzF`7<@gkZqy^YYN+@Ju}577fd9sB}7@h@8Q0w5ub
4UAndpIF8`DyZ7Uj^dVj!dgI9{|HWv7+HhH&+u!#Kqa;9YmeL4V7tZHAHP#Uq62|ka8tDp%#a^?9j&At+v&fwbze|X|PKi&;2yVoXM|pqO1A8H)nXRXE
x9;eCtN9tWUBd$!g;8Uzs}*7Y`1H=7ocujM7Idiky)k}1)S2EM?<`b^w>Fx(4%r*pZ(d|Q!LG|-wzH4dE9~F*E6Lg(E4h1+UWc1K2Aj-)GAQ6jI5n(~7
+TJzvd<Mn?j60#hN<4bRv3?;ZmyVLt+Lz=a{KEqL0dc#6F&I>`R2aaOKB?+5Q?d*S~AfQ@A<QkN(EU13;4Vk-(X-9cecC_v1dVaB{SR1`2g#8qK~X#Ir
gyQ#W19P*>gAHNhj~mx6)%B`<Hy-+nLgB9?L-teB<CC@LbOiCi{*7DE6>!l|r8rkS|ugc7PO4wgY%xMSti2Lc#p0?&>Oh7EGI6(|L)w;t4<WfA0Ues#O
}X@4x=VXEnk1H;Ye1B;fOq{S5QF3gEtL_YwQ6iR-QK&CN38;_ufdwJ;>Wxjj?EHJ|1QDm{?A3_~dtl6_Fx&!m1pbOlU4HkVi-qUL_cTkym9&V^NN3*Au
zmf_q=B3O)1IAQs&8HNB6Ci}6+_7&Fv5NjV@9&v*8#niz=@g^4XCzt-z+jKC1cwXg7qI1U<OfRfQLE3MK=7(qY%LoeVqm4r+A?+IGS6ZCNqmz8hzmIXd
nkMzer1iNLUp31V!MT;y_BHVOo`^47b!s{p@Qi)!N-hc%;-bZS{CU0}kTfbutL~Mu0ioQ_cSbunezK|gydqi^0&+T+LPAJyAQr?Us(2h<LKok!owNR)5
23fqOAEfLi1Tx~Dm-0ceqgYzuLfXQ*gw6HjiaA5V1*LlH@>bbf_{O<a8>sLU9=Fhis7~?ILd8e9^n*rU=W=u!~aC=zpaQ<CAzx-@P=M7W71RzKybujc!
P-jqZKIp`RxgC@8dVgX!Tv;ZIykwtL%?RaF?`t<zajQ`81mocl_9boz~jzgEomFaSaVVj~)ZoH&orsZ~qqk^@rH!wH_uG?PLBi2z!w;&>lx%C3Iq)pf&
WC2jxpeLR>$}n*P3Zpy$VXB>l-Lh?S1Ek;+vL5x3&jJRh5)g8IzF##SDhO`zM(+27gxB6dn(b*Of10^=hDQ!b6^0_<$MRx4yx1UPD*M<p6EaLHXD-++`
v!bmv%om$)!>-zz~(Ud#9J~_YZBK5a_akG_6C#2g5iN<70dGP>AOv#w!g>%9D7GS#A-cfl&!sm;gPSz?h7=LW{^V!l|2vJw0KK^PZq+eY+>AHsfGYl?K
z_mfLfUx2IP8eZh2*x%0PSsD90n0OAp>sH_Z}MP!&zexKh<f|f<v~4S89bDzRhVB0If8XRGV?1EAF<>$wzjyGO#nKBDp99k|LI$An5eW*L6+tQ1eJbJf
iJ6zDfXhX5YE<@)Hi3IkdCDJyBjf%pUkoM=@A5&U*G)OwR@-1aQ#%#_!TTF1mnzEUnBVj3z6t=|6LWii<mT6+}mVI47hsVC@6p2Uw^r$#uN%$Igq;yOU
70Fdj(0_x<$JxnBN{f_Zyy)B%&QPdjB|=6U$TW4hFb4fBi|!Ykj||FA)lky7o)f3|HXS4+Yuf*R_T6dEiyk5+7bIrn-p@bAG`lq+{0`s-=MH^}v@hOst
7U3uJDu#~*BpH;4bdF1{kfuxjR~v+<DUKbr<FJob0%U1*L$8p1*_2zYNzKClo&$e)sxu4)MOq}}>EMtcRUplhGASN-*82)@(TI8_IbtyOT-_3wPyVTgI
_$ubb~T_N)+nI!~(?}=RkNsl?fei&mH>N7-)p8J1{d&mIO*DROZ8{=z~+aFkn-vffg<%l??Q>>q(xnrvv#xLN~H&r5Gpd-SYI-O&m+8a1Yd5mQ)xi%3W
wpN93uOVL=H1B7lssc@RO#@t?egT#=r55$V*zhtdUVNjSzy8e6Y^e##2^YZ?g(R(JD}c;X*KbDl(j4&Yw<6}|zy7UQ^G$|82MVI*e*J<-)d=u(L{X=Oi
RjpDB7Om#b}af9?M)`gzW0H$r`yFX|N0*dM`!-LE~wx(zSO1?w^Ik**F&rsWEdaAxSF499+-&#33K2{NK?UubHw!1)oDlUnVT({xhrs+^iU+;H_Zgv4e
0LEsvVBM<l|4%sn-kf2^omA>h>OhjQL1X{^2eJ_`>_yZIlj4feM5nFS`%$?$`}dFC#vI|JJL#c7zwaOni<VY(#wkb9L13km`<2lo-!hugoE~m63jqoe@
8PrFh?47kus!cw><wwvWI5f*o1YJ^6=EJT~Q5&4p0`j>j{<kA{o+`$O%whm2Gm1Vd=#kTd`KANjAD|Fk$yw`UiaE+1ih2_vBUgD~d`VGJG-OkCh2nv}z
!rk>dU$=oq;XYJ_)NaJOyZygmO!PHXIr!8^<QLMSdk54ea&OM)89yeD;plCB*O3kDOAr1O@d8SE0h-G>szYXTcv#FbRAzI-DCyl9)@Au@L0u9=?CJh^o
n34AK`?z5Js++n=o6^U%fuJxMx$|G_b%oUA^H+}X*Bw4TvN99A{?)B~v9`tMPzbS|v~!KTfc6&7xRmt2^H0WJwVY+gSeK2+R@Ck}5%)LTnYEws`pav0X
mHAQbWJ4xquD{~gT*v%)|xK94S;X{*yhLs$Wn(>O!fS_g3p{GK)g=Z<_!l@%he+{L~x6gOcIIty;*+@Sgg@2c=OSDUS?oH$X9WcB;ORj4`1ZDVE^`aKI
aQ9)$k24{)|cUbk>{NfYVfoz06)v5vqJ{pJs>igLh{-jy@Jef*a+Ry6S!sTR=2@Dw*LbXpf3ECkeLCfGpr7NhL0|iN1KyY5;NrU5iICV`fN7?C&X&PW>
C^4}K%|RvfYf@jk-}Z^9f(>^x@A-1J9i^HxuN3ALGMNF9E{<qr1Yz!K*g4PqH|LOyL8;*0=74lNg#YnzA!m(LBbBRydM>U`aoPR6-|xMv8rExBU<=J#B
&m7*7)f7|R+nR@I7I{9vLlIvgp1yn(Ib3@%P2>NmJf2~5&i0XWSkq;T;qcacpZz3}|k6ns{Hcl`W(fK|uOEC2ppg!!^ZE>h*A-+?P0R7c;NU(3M{u|%q
2aIo(x@nIvSU_^5Yj0b53@_a?+eqSx@uhkiBjJZ1tiQl}V6*3e{n_qDrnW!*^RNHFBIIxGl@|QHXxqGd?RT^*W&6b3LS4Xd+!$9@l{-h&YeKY*Z<27oz
uz3uw%rB%7LGAGFH#kraD7VCd#Og){C-NN?E?`QQf#lYxZZ7kv<K-76HP`(H&uK?u5t)^Cw*pcssH+4%BL`s_wB&^_%jN2z`PH(11-9JYQ9Z?_;JDV(B
JX83D4u{Q`p~%VZim~dP^69h#S;~D4r0VY~}AN)~`267nbwfdlj63=ASR4D5eu$Z!9v!`wz#bs0jl+T7>o4HW`j!`H2d*x_cZlhLISU>?1uM@y{&;`9z
PR4tNJ6;`!LD*M-FSL7YNQ8bz`Q?}N)FZO*<BL_K(c@xcCaF{RxnMi2YT)h(X<qjpX_{}8zn`-(DfP)O{5Z5c;G9;(4sYL*NS?qIcN_6k<8%b$Xn)+ss
(b!LgfXkCmi`Zn6``L{oWns<*JqVHWH_>Pw>YZOTY1nZu8kEZ7VZ%XHFy#3-uuuUFY?c}Gyt9?3a#{!%`ZakB*P%1$OuE~_1x0@RyN@K#0U}uyLt}`o3
s&vQrbl9aKwtP&Xzi+f^b8NAHDDD#NHTCIseCMwhve|teGU7WBytATYaO!7!c@~ztfLBh<VJQt*-%@h3e9xfA_4(t*d<k(z3WHsmXZG7w#HF)(5$~Sg0
xHE;T>JiQuD)HemYVa*!us-9XE@PoP1MR+1#N8JBZA`~bv}lELl^my+_1aF<FB~6l-=@~7sUAf{i+}Rrw;>R9Ur-?l7N5L0a-0KH4^Gf{N+i`Vt&)+=f
XVOzz5k^{&wEFrZ$+zgKE}ehL9HBk-L9ke*@o|8ab9b(ukP7<NJ=}9U?(ru(B=M3$A~5D4gmi+-<O4t@SSd?H@mt`gJk$QE`BmCZAL{vn1m8>*ww?-rx
R0R8b<Fs;~t=%ia0699s)vrt$~Tdefr)Cs*0JJmMa3@w?~k$KU?)ZN3Oj(32C+U)d#Yw%)&ibveOsdw!gg5SX0D`cS=~3ptM>?WO~d*Y_5|JT3f=Aea)
q^vI;(HOwt-t#ADS8gzY>lwAiWUq^;ib~JNh{kFPG;!qf$$4Y6dONhea?^f@qc2!9rvK~j*Ko4C6YR75Yjn<Pt{ePKC`e#LOlY?rBg$u^-=9Sh4PqGSr
pG|&fdkGfYFs`LO_fsFhFDJ=q?o7f7=8#^Mb4+gVVzWSQ28NVDeN38ma~ZgR`!rr_^1$54z;AyNcB*ZFXZ46~CO%ep4J1LT%>EDZx3xNx149U*IAPDKW
SvJucmE7|omdjqU&s73*JqysE+r3dolv^)*W_ipwWL<?ko9;c2RCkjxQF&*3K*=Pxsf}!SK<z6L$N$(UfY{sJ(#ebvcLP=gJ3Sn#4|L!J`r~<Mtb7`=d
j7gm%D`HXMNk*VKqlYTt2la4IPfZ2E1hfWDh&y>i`S_cFdqHDy05EA)X(jvi4g_1FX+1H7{@DYIbN}*Rh$#0_#I-hU9PuWoQeppGY{-EBD|5f-L}IM5-
WO9an>1ta5_xw;GjB{e=Ai`EGJH#r!DKQQ%ou9!7#l`G)W?pFMn&*V9b2rT>6;123nx`u@U)gPPZGQM<z}Gaj8wX^Ia<+J<u-W9`NN3bSsyNbL|OJi;H
)yukszK2;6V)R><~8JT_A;rR2t#fG11jcf3F+)DuxFtr7(Ct&^&qz4o<gLhDC9XzOnCRzNJim?CK?VIasSigWlmE5FdE;WdA>dddo2jh#f1qMpuSb#in
X1!}I7mQz4oz~aM#`-j%R`L#jWx{JFmc@|)=>v8T*~cITStpb*c?Tga66oTyD}$$*FknKPqrI#P>;wqr);Ld}K){yTli0c**MEm7<@tVk3bBI-CJD+P=
#;f2VWXsXfc<Laa#g#a;6X2O!A1@$q&Sx)fTH(0Xue9K7;Eh;z`CN$k!<WA4~fWw&Ipbk+>X5XFayXqeqh8e2@NYpG&e=jmHot5FcN>#jnZHNWM~+tVf
!>BW1|doP-Fgtar6})NoAb`?>Db^bV@qfvO6XBP{95=CZzC3*@0j1yl%WLB6B@Ny_^pjs1W;~(#Z%3-I}`s_B}jr<>x1&V_06qb+)=22+p$ltR;1ec$?
g4yLJ-^k!=YA;;9ZINUE%~-JlOUfnTTNqi3#*w$ziJJ+uDt+q5Y0>wY+$!1N!Fyk2|~2bz6-#=`4WEKQj;7)Tx#f-C8YH7l<W?eq`*3Mm;rAd^iq-Cs|
vPn+A*__|D>qH|Vtd&x-^`;We#KuaH)0xp`cY&2zZ@bpB96sHNtHxdNFm*@sA0?)OSylzqe1y)o(H5uakZEVZ*ea^@JB)UhjQK-3yn3B{O{&~nGV3H>p
$8RH02z?~2W63QSf})!@lU0)oK&33`m+!;i_-G|VC)qIn5VEuV+H=rN&~{k?+OhLaLJCChvKoE&*MF#cq2D#uK{i|iPF!5<4~F|dT{S|yz}?zcYyCx7-
ybjErQ^WI`Z{I^hKIpmB7o&rD(x>l1!Xg42iUcw06%xtYUkxJ=z6VK*(V#!PuX@<q<ouWoA~srwo%AG(a!D+3@|xkefKRxf&3^K-+$TJJ#HSqpmQqy&M
UTF#K;v~?xFU%am49p!}Olx4PF;rxt-e+<6~`q`d0oGSf4f*Updsfpg{I8Okr=b=n7)fEHfS6|MvgWX@wTLc|oQ#Zed>Weu(|+$_Bmk#`*br=i74QUv~
(mV9hvc)EXe4*)3-00^`dK4e%Xwi3Lxi7IN)3V}JN)qF;U(JI0T@1dd@|B@b>_UNoYkOH#lT<ECxG723Qo70+_EssbK&y)=Hc89l&Od^fHr{?4x~cq!3
@uVBL6(6)C?mDB+)FRr+TrKWX!TxQSvski~8_9ni<s>J-Vkw9ABza_-_+3$a}O9Ulkvy4_f<g^(7h~Z=36Utt|{JUe{;$r=AwqHwe<xQOcxPf~zloHOr
c#Z<UVYCunl>730_SKmJ&&&w8?W4m1GN`)1=(HQUx<e+-Me#a7TH435Gopz3&#yd1@hcZy>C`+didHVbt(?nuQZMl2htzII?uGp|Rqs=6ayQZe)F~V+O
PqLqW;;^n_f}Gn+T1(4x0xD($5gi#j8TO31Nr-K4jn{T-?I%57S;DasWN+{2^o%mC@gtS{_VM@m*+KKcSq`hVVk+*jW1~dSg0FL`Tad0<3a^0w>HrMU5
@!6X&=llt{=QbbIleAu&jTXb}chNbE&wnMBC$pBDsqt9SYjt{>K_}-wfkx)j2;tw35{3mvv>8Dz9wFoy1TW_7D4y>vXAkRf$}Mh~x@XAKsPGWhOT{ywG
F`9^!a$9vy|(e{OPIDG`PJS03-gV>#mt@cK2#dIx3^A*}s^(SHMw10RWu_Z0J+{Xy_+6usFAFL9Znlm0#5S?zrTvX>G9+Hi?^WGlSBS^lcH$zxjh*Y|b
Gtte>$M#~#JzD}(F`>&*dTC_??{6_9^Tc!66yb6(O#!XBko)7YhkWPk0o4!@g)T_=95Hw+(!cdHDaIdCkS(5t=Z3}ic*kH&RU}THQd<8lRc;Wz`=oZMB
7}6?;&|P-`HjX!U<ykyFLgf1_5&{Qpk5clhNx|>mcX<}pB2){aNyM4BER6v7!s%YOt3b9u@jgc?R#wP?rVn446b3$|Udcr{6Z@|}h>*zzUCP-1qU{)$C
pSotsBRH5?7#kBKWk{Z05m~FY+EA_WnlS`_aslP3{m+zKk*B1AG8D=@jR>eQIB~J`Ne(+Dw!m2@GV>+;{Dd{cukYia%HjqyL{Fp_`CU^g2ek6a=tFPO^
7lzpqG`Ah>k~!2)9!+0dUb*yVX6eUmWG_yA3$Mw>cA5`uo83^PDK=U_N*3&u^4*tEH%CAQ*!BSDHXe0ZKQ~oft8RgjlfNGP61Z+?>1oT4ak#!M9VMl|Q
pMKKQfWhNyo!WG>Id+x$aO!Nr%IsEGddueJqJ7|kYqw5_5Q+37v0ft4CYT1xiaCcKehomZ^M5IC>>(2pJKlbXG(>o7CnLg2O6+e0I<konR1+g{@+1^!f
D(tFN$9iM<#%Z5r4!s{z|a95D`F(_aCe&;kI?D#&4TtlUj64D`uDwd1~4{Sm`wAD02n^>Oa_sYL^8C?%yXce03H-Nx<k^GLt`dQuxbkBm^MASIy5rO>)
#^)7ULDn{~AnHQ;C^b2Uh;eS&zVT`j175&h+PWPvp8wT*2X4*05G(jr*z_az|J(9-o`Kh3ee<Hcy90lc44M1<U}G-8{&#nL>pOm6)bV7<B-K@{BFIMjq
n?e+-~EeKzI}KxRZgLrWc-WkUw=$<5bcotkP}#My`M%G_V0Xk=d5TdH%8btY?wCay%8XpS@rp~4G-(nPkG_<_uu*Gq2lFo)o&YE7<g(Lbu|}3qBn`I81
;>qRi{7R5tANxhRb_iAA+aw|Mri6`A79T=K3H1;~)R}<ngQT>+$#Me^Si9Tm<sp|Knf&*FPT1@;LAZ#Q*cdE4=vM`RAYG`{(%nIlh06@1NuQ=lK3PzW*
=d`!96`#r!{I#ec7#fBUbd@bCZepELNa^YHf{|939DVa8^%Zl4Y$--)rCcj!a*=&G+X2pj=Ux%YIln8=e*EZ|aLwspiZITzjiw^IXi<Kgf$ZOR6N^Hj>
+wMEDZDs5%bTIrz6P<b9n^R)?=CT~_0qYM)6H;u0sYkA<ysX=E=@N)9357=TABLiFe<UD5iuv3uV-_`!s4>IE2k@EaQj6}qKMk9`A+Eu}aP-$OA+*Sy)
E};z@?+AkWo#?y9eR|MwH-<=W(ry#$o|yVB>oX#z>+5wV(r*idq$0i|u~8hzGIEvU<x~-sy;ARMKI{zaw{bUH{jn5+aVf`=uP+<gvCvgMR#lLItC2n*<
9T$#qL^a-;?EE=a^mdGYre`roHlcuzWrtsbp#yo8rTLR%WT?`llzFk5RW$6&Z_HxF&xQnzMnQ?f>B-v<MX(Jm>qrf3a?YgAGR84s3t0SJ=H7}iJjwtNW
2y6{`gG_QKBOZ`Rody@c6LvC#LNNY!@HL-lj@yjl;AZ1%3sPfx<Aq)hqu1k&=~%y-gp5kDEjhg}d#dqZ*#oOp}i{Ft$T&<>CG-gg8;oYnTuY;&L%iUOy
n1fVB=%y5En_0_aj(>x&X@@cd5GgxvfqgIQa@Q*rb^n<uYVw9}u*irBj<S<Xb>LJ$~jMLsGQb%e;0zwGrJJ$Ok}iu%Ag+rR~=;#Z&bqY#d#f6_?;BXm(
*O@ME}<9E}YRjVmI6hd?>oo$txLBwGawlaUpFL>Y9usQaHEco4w8{XMaf;MCpX21x=4IG@<y4$9GPyTnw{HeFEf49C(e(t#T{syP`n`Y(u9XOzF5A|g~
hz0JmwY|P{_Pqhw5!_1@{isE7L9tms?>HfGO81!|e(nt@?I$4PFvM$RI!r;Tc`d+8R-4a_ZK@PpT|JNEck<=Hc$P1T%bo_}bYyaM!+)^#BfkSYjPchAL
EW@ZPk#o8g571QYMM8JgIB*I0sA{atT_tjKJEqt_scCyqWY_Y1>3fg;3w(?rF%top|Ux;%o4TA-eu`QZ>r-G3b+n|w$K-Tjz$kr!gwf;xVs&|A3OK9Qq
LbA|MK$0b(ICkONP@4bYeZgzHR|6?dP=cp=v;@ex4fSpX9UrylssH;+9Y9w`@MP@YsX!>n3#rFZ+^;#yIj{a5$lTE8=!ngvLGGS21Z2QkT!G?I!74f>8
ZCEGa+9g3t#&J=2{_5XI~SvqV79f%fyF(B?uaB9iS9IG$uEka}nRVWZaZfpEIPud_Nleq&;En4!)@{H6I&S%Pr=WxCsV644$DAEQ0v-go_uj*jGoe)%m
8$O<mV4JutDL2MKKCD0y?xN_qsKc*Q5Wc%0c3~T=>{Q5B-UB;|4q=g52xm_Da1(&NtId{LPBI5nIc%?mItIi~(-$S!mR#5YiO3cq6)d6_%V?}*L5)`bn
|3Qu|LqIud8a28>Dun#}-0ymN5J(U*txOiaR6#({{_kf!J{*A_Zb}W-s6)o<zo_z#pA4clv*Uq_ehUv#PdAUpl0xzu`bUn^p9z|N>Fk3<)5$B|_+6&g5
+l$WDXpJE`2iP_c4oghw^QKtiPw+p^MFiQH%~>?G5&_@l6COGZk#YxUcfL9<pwD)E1178xJ+<wr|g!pzl#m{P#;*HT<&N;=qu%(Lm7ikitcZiKgdP6+-
A1S26=-F84n$iUab|RxjR<-RlxDHDLOo1wfOL`R`cp_<i`YlI2GTveeNe%v$Q(3``SUC@Ji2Q&hia5*RIBkte&T!&92+q_ff|9L6SH@PNoI-Jg|q@ysa
E@%=*_YYTZGsZ$yH<s`CeY>gVV66xy#X9IyG}0==%#8B|s4e|Vk%Y;~KtXMUwS{za^I)GW||G~i$M{n{2HxR|j{--lt3z%O;Qd7(xda<W#TN77{t5J%~
(9!tG({BEtDfr_X_bbckL`(xnWK&gs-IK(T)C%W}g@hcz~vU?rzQri`mzuQ-@-Y%-ILOlEpzV7}aBXUD^&C%ZX4R!`HW=C@04z%<A>%RsF5#4pX8MOn(
clnm-<LlwQY<?HVc>OVB4!86oS;MyzL;z(<Y0E0FIf8Dgs&V9}16gUJJDd5G8E9^Am;U7Kxd232*$^jB4V{iw+s@~Q`N7{$`XTR_s|33*9yi<h`RHmfn
DQP%jv@S9i6Axk?*jIpnP+c+L<pQMoEaWseg=@bR*emD{mP@1Z5NJ<(Us(VdVZ2$2P91v-Y16K7cgFq^viGciGZEm#<aup1<SiPQ@OH#C*K(%BUSVILP
Rxvx_fgh9{7&2R9#M$Jb9xsP;Gg)6JCHW*^CmoZ{V^=uRhNj=RaN6-1>xefOwM{^6TYVyg{^iFK_drNdb$X8D;0MD!K^8)B2*(JU}AsNv!VmcOl%zxyj
F4cf*1D-yEICwxU23ML&o^k;4!H6#*$E2{V!il0y-`zU%d@SG!c8?!9Mko`B2BQ@rye=<Sc^$7Y209}dU)v^QggOq9pK%v8w-ak@(DI$dTD=hs@O7v{V
puCxIQA!GeOc#~SechVyjxdr)3$9F1XQ$Kj{T(x8%cunr-`hF!fVVFJlj<^dC$;<VYi8CQ;AkgETZ74Sr#D}>x%;T3vi2N48>b}-a1Dia=xnoIbO_06p
-8NXe@Tdgw;<M#K1MxnD%@(-SDW)M$ztguu;{9V6f{_V<1g3u_+{z8`>uBO0ar~$VxP32I*}O8A1>|aw;Iyx&M`V%pfVcQG;c;0jOn=YZ#tV`20VP@Zb
*4Y}v$6&Sg7!W!Tv$yqAVzi{txTL$Nx84hV9B^X$$@mA?ea1R@M7k1t7>9WMbZhUK?~j`BxyG_D%YAu(Coqii*Hz`1nGeh_I14D_sih*F*U;m%R0xJz-
kN5$2ir#JOM34eDqC4K|2+|{a!xnlc~`uI?esd-@vU#<ip8xbnFinyi8e$Zyr&r(hWU_K+<m{l6?KUdNh^wK#)k>Hq3zemZUG~@BO;p5pn+!dmac@2C`
K^`&svxucbAAx|^}!WJnm&{)|JefSjn}+naT_6i`N#n>6b=h{D~L8O~(LfVJ$7b800%ML>j4MZUaKcu2aZX|bM^z#f*Ahi9~=gmo?=!qffl(Sinf*v{v
1fU7t!ltWINDkjKjFK&MmkZ3~X?QcET19|@ijMU1D3bZHt(b5$6uW+F^BfPeFeM4h5^yh6`1OghY#Tf4sub)?`+vc{+0jzbukz`?Yr!<S7*;vkdfLMaQ
)q)btBv46?<cx6KQUWT1^JL$*8E%>MU>-#>kRa3TWv*thP6SCazNWz`f>P9sIc99k-%D=Z3`Opb3G@BSekHe4hHShxTJ>d~K8P&UdmsJt?{;v-@^_sW&
>_3wL9+o9zb=*q4&IyJr4pk3A}3A$g!}mW{_)aN2X*tJj`%+J6Hsr(?6eZ*Kell8?Fi*(2*wBvN-znV2e#A6^^x;bM98mhRGpBIz}v-SEe_v7050~Tzv
nC&5D(O;P!c-D{H8vBh5vO(kKo4_|9Ob21*yI6M#Wd~d>Y~(5s=EO_XxK6DW!&c22z{;jnc=bUBN?i@b2*IS_3U>^>|SjJRi0%m2Yc^w|@w|?+@lWo<F
IZ9-?v@H54$6$XfZFOE6ygMEG)VGL@i}iqXRlF@HRGkUvXzX2BCjb@`2-LoJfW^PWqFpunTy%2wnHJfHo=BG^tUaDC*r)%b=jlF?C=?9EeX%s<Upvpg{
ln<v3qrN{Fz3W$RY$8h;wbU~>A48RwXG$l3U1^4nazK~gI0eWvDGC+RmtRq1Xd6MHwEV@#rhrnTk6+@@|->u!Q*OT^&NhKBoY+NF@6T;L(J?Gb$DZuRa
xMOh@3gWl@1<&6@c*9e9B|=HNnGJ^DgQK(fM+)G6xeCvp4-|NQ*JpZFFjj-OHa%+3CR!zO?ngW&B7Gok*JzPfZg~XI!*G24VVo-9X>vK<g?fbo1Kn|&J
~<0&+9b-?Ku?&@dtJK{{#!-o@w>hV{hNhAILobdm-``zu5x6Hsib$zH*(B@&6)_13ocIc$2_NE)&*lNHsOwTI$%n0lP4BTA49#>dpoNjiMN-s^&cCFZ&
QurM{3T1I@Dn>y|$?(gF`miJ?aoL{pJ3s61KO&M-1jven4D*tM%LRp7L~DKXxt)qngnmjUKahPv5wH%4&P$!SFHB=Jwn0k`eaHPOHi*;0auRaDMlm;?f
J;YN_n%>TTiqIoo^gW$lpy(lg;Uir8_9z6IBdkHrI!It=`$gpdH7bUQz>`jMdo7|Yz2F}nf3kuyU-<HG|N66tPS^Ys5m*V^)U7g_L|^CJQ9(x_l7E<Rk
NBZB<OybkgH=qpf#2rZpi?E(N}gGt1*H%JmQcd37(RRM<WwXGDJb`tY}^5Es#JrS4CZ0O`^nt=Hcsj;BdrzbUWbB%eW5D+z=NFvx9=HH9@^_PjUe*&RI
!dy~eOu<dUW3c4J#RpqyIku$!juWfWJXR$q+#p}A{_rYwoDT)WSSWDYbc$m7PSV@NcxZRvRnjl&@&oDIk)pZEI6s8>{$9S|^bo(7UYU;4q=8G37DfG(w
uwM*q35I5M@DDZq}S>37D7;3PdWQMiXjz0)pkj7R>+V%Sz}v=IGI7m_+l6Ex4(QT1CzacKNrY1f4>*aDLkJfF73AUb;aMG4SoHMUZ;)#F?Av?*x3aRQ<
zMCTlR@?qX18-fZ!2PCF^)T-K+xc)#p^3`0l1OHI49e-qeo$kD4mIE_M6w(x8oK!eRBmard<D_Dm|oU(1iSO~)g|^+zw!49(Re4p!zocUdb)pJ!mb+E6
mUq92IyXlKOyGHr_&OHf6^l3v#DIpg&)saX5A?1<}Y*ze46^THn_-4cb}TABqI=NlvKf5l0>t7UGf0k02LuLtC`-6X*6db5>%bxGXc;&`iyl93U4empi
=_Spfk_GyZ*D^3$3pD(L-T0TRxHTAc|m9XCmH)(*P^yg>5tt|I2-x@mg3Vwzn!1MF*q#nbtzD_}s!*r&{_^u+!Y*dwOhlBvJYY-M|PuL$VGh0&Gf*O*T
)Q^2_6Gf1RhfYOiePVvjE!KDj27u!1Xq?bls{&fOXkYBo;q~37zBMzCxg)`l1^Yz=8O}guGl8P}xgY`au{G}%;`~H@7TgI3^N07oM0X(%v7hSq^s$?J{
XoS2tP-nNW&#At8W82QFDbyH_Nj@xJ;Ciovn7$e^8&mRXBKbceHFxREX3maZ8yx1&XRl!FC)PN_Tz6fheegT?Ir{sK!1<M`;l7}C}sriq=D#H^;u8irn
apc50eUkxLkz1<Chz_ycXN+@DiF5|7w}n&Giz<i)DL_2R+?DI09jLCE2PH&iLU|O7jdP{8sXJ4KzHT`bkvM8X8k7d3BUvak*b1;~!?+-2#gQg_;h2Zqs
cFDmKES>pB@|m*bZhE#lJvl39HS_g3TW_qVxeGar9GBc;UDbhar1UY6<reJ$1${hU+j_n`)GH{3^pMPzURa|(&AhUz4Mj7S!ZjixUGD|m@Lcf)?4(S16
$bb{ym2pelojD5z&hw~*Q<U9o8_1kab#+@e-xRET2T*#p#zo)*u$=3t4gv_|%^VmF5e@}uRSm_Oll>S+Fu}pignUtLR9)|>R;<L|M{fsZ7Z!`0A*+7&*
xxG2=Oq>$)f!l{86<<~)c(dpy-CGQSIz%$z=x;oK>fb$r<@cjOwj6cbKmq0p5A<U8WS=GWgU#MX9?}SHaY*m&l+89EzlM5fQrk>KgzDZdN1KOYv(r$oS
A2Yn#TI?+Ah=4~o2AAtOjL*>m_W6o7a;@hc1gI{-f?|*K^RW$Xv7Gd((k1a-f#fQhvJgG|K^8&7W5}mS`PEa+7Od{opj(?;kTW%c%8uSVEeATE+pPWCi
~<S%JBYohdwT<yPo1F$YS5ac!*AVy*%Z+&9|Vq(BGFu93;+ab2~1j-Ug8A+z+IJO(;NRyq-k{5%vemeRpX)DK+9gQB50AlM=uQqUTRqiahXv<8;WE^a8
hcJ>pb+W;*a!kAG|VL8(}A0&B;V8Kcct_g5(#xdkB2o#gf`(Inn%8ocvwLE-vwtw+}(u>vwIbtDtVG7<9<RWGS^TXdQy((FOQ`CVUY103n4#q;Y>u1!g
wFSO76Ne$vSCm>+Xm1zoUR*8x*j(leb4pFA2dRKq9d>~Ke%KZ{)tflUgluhRH4&oHP2=WA%Ho$IBgd7uY6X3p=)i{~E3eWmfYxTNV8z2=(5ZqK@eoE&e
{B%tEg5-p%d*~p+0!x@l7j9}8Rct08C%<2KLZPQgv$jL*cXu*ib=(=7Dy{eXPhhsYi_T0>cglM#GB~LpsTyTJ;`*KGT4HC+7xclg_F0XK4YZvTj<v^@1
m0|!<wQ!PNH}jxuEe-Dz~sfV7LDVE`5SP7SiOq_9bmnl-+s+R5O8nWS&!hWO1;%jf!0nj;)3zw+-|&SfR|M{)`DsdlUt^Em6(MqBHTDKGEUF&f?0_bQ(
?N-#M7p$MXoXbG5hp3wk}HX{CGv{MIeLiB$)KDF3vBU5w?!<<sQep0nIFtG{3kRXO&<jmFiwtT)&&JXiBl@V7^>;KM;jU1&3RN`{S|3=nMwHQXhbi|5k
k1(F8c!rQ{uX>>G6fB8soXRj9WV(5t-}?!g^-#3Mc%nF2=#rQl=hw+xRf@VdTtVaqOkEoOQ6ISI8DAQ(nF@66}SgY)?mI&`fMlPDg?HGJRiUnIDLaN+D
tY612cMku~yE)acjkNTgQ2#_YW*t&0rxPgF`?xgb^+gePcf@q8S_Cul?RL?lJg%T+5N-)nb-BfTdE`ulB1s`$*ojvAviv5W>hRbeVE}I}e1zE~$B9xFg
Wg0DeUugsN#TX(8;#eTMxUMOdI4#W21NnEAkhOxu(ptae`{k6_Fn;O{tOiKDTy_WQXUed@0T54hII18TAD1tdtr{^_;Nb9#@bPar!F2UDKTi<cwX1vHk
_OUNQGGtf#D>6}dt$um>O4uapDhuxJ{n?VpB6z!Jt8ocd;Qk781o5kbzPq`LPmtJHU{fdmIegpaTYHkJ5I58$@<6L4GD^7YP^jqH%0&h(kFCQS_D!1dT
;ocYCONDjd_aBcRGNZQqS!*D7b$TN<f<C2o~IjfgsTjVLk<dd+Wbj)2AXUg?3GFo{0`pD}_)$@&h28;CGFAo+{A>rTI3!_ur-Cdl{hoDkxYAn~Pm4QD+
i)kEwI$Y8%qt$L03=D$St3S*1Xa4XP#a6~5lq)hr-!35rvDiFyy{pB7ygZ|+oySu%#r$3Ksj!4H_$4bQLJ5+0{Q?aKt<8UH<45n+C6xa(tU$5a8VeQ&j
GRL%*s@Ur&)jgjHrl>Jw@2Dt;6n|_yK;X+}*S#)j4Ti|29+_z8h81edVic(lBV=f*shFIHG$5au6iK(d`_ooI1O|FOE^xRJX?(R$bRH}pa?7^VqS>pT*
qR79XipR$%*~#+z?e8Aum$Pu|i)S6+C)<baOx^OwU&of{rZPk6;=gHDe2SQFlThGXvBmu<y_#tMY_LRp{un9!VfP}aV|yD!V%{ccT}HI5B#ur{N3ZMtQ
l1U~8}%BgnZ@-}8Kxl#8_gl<P0VbsXh{z)q8$F+UH&}9<_ax(+8N9*ohDv?>R<lbUROj%{+$H^Ja3eI6PYIxzI(Sh@JubxT-QwBjRy0b{r)<QESXoxUi
Y~shC5z=s3{aZM#iFoI!in*nco5Ay?3dKCooBHF|!dg<OB2X#^1qgh4(w$f2t_qz%(q75<j?^@0i3aB`p`O@xlQfrJ!=DCJ7Fx^lg*L@Uf-hQF*mq1xy
BoH`v)L{gQs54%Z+i{fsdIpNiFmx{M^+f<Z1B0+}mV>F*-WYB`&tc)kzx=>#89napave8clCc)Nre%>LquqL(?dpwbhfwTL=j8k`KE316hlR*&DGKc=`
|*;@uTS?*^_E6okW*wu9Y!qXms;0>Enjz6Cfjiw=GS8&1Z_?%1k&oLEesojp%1%J2hD>W_hOECfm?}X&L?y-L*<M}vtUri8eo%d=hKNddz8)}1zY37vZ
??qveb9#k*zsatRbH@N@FyF^VjOzpN^Ff-yCw(EI41Zr7%i0Wre)?RpBV202G(-K}tBQ}#8<Cd9qt0c(a4|#n<7*X&aiYE16-K;$x9(?lH%h8-B_BU?r
$x+v!m$lsb+LCuO>hd2#~OuzOUn0Yo5`6<ij^wm*I;zWRL--MfA#Ex%i^O9B^f2)Q4n7?;;Uqkqd~8eMS}hB*baE8!*B6G(?<PcnBg7Kydg6UKcpI15V
2gN__?HnW`^_Z`sjvuig^UV`j~v+hYorB1?`6GJAZuVQ^Wqg+tgw>(TwYR%(BGIzS&%h_j_9+i*I*yyjI?revDXv-$Zj4=@c+OgQTE0hZ<=};z5v~MKT
&-f4Zrm*%9We=Uw0WxE>fpB#-6eZ=GR-=VjEcTXWq7LLIg2^COfUvUb1fE_;7qzPYn>?Un%jo!=kTLS>K#nMt6oUTugp@aW-KWbrbc#3&Un@gpk>;zrK
DPluHzz{8wX#ewkWuL|drr*gW8%$V!#Lg<+T($E5jaTeuCyvr<P=qivQRVGW#$2Sq@H=Q_z&&SwbOp&^g9J(uzb>xeEUCrDFM75?lD9H`;=eFM)nt$IR
`+aY@EWXAH<N+@+nfqC5!Y!xro$rN+q_ifTeJX_tyr**HqxI8xl1XgCr9`O*IRlf0L!Z_R{3^bWQ8!kTq?Zvnw{mSF0eTP7j(AB2o9e7<?9a<d$eOEZF
ib>5N=8ED;@!ml^5t*K_cP-4&+pnTpSUWAY^}UXi)eWtbcdwo&DH*4&qJSr?R6$VWN>V4ysCKn%wi}q@%SFK$WQZ?f4a;QZsk@8#qcy8Al8*%ye7TCgX
nxOS6U+iv_<zE+iYo7z_wsOfAaiqKDDzkrdf^oR<hm{<MDXDOw_$hjrPNuU^`?gHFo7hz-4X4Xv)9GITN1=qnEm;L|v3h|F+r=3bu-1^X&`;7<*QjwH}
cs(I_LBK8=u|U19yPQYecBff}5quci3&kCGRnxJD1ef)rP#;^3n!rk~ZxZqoL5X$Axj+dC>GL=l<hFPZ+~`rHO0hB{?}MXC9j4?Y2;2Qi&=Mk;)8bKX`
)UT-VjzuT2A?e6`?{FBW4lXe6HL^||MfFZLMEg?DcRGVx_?Js5~;@`~%A0=e3^_|A^-+XAT=6sL?`47ct_Qe%NK$hp;eDbza!F8<OH)Ty`M3%GP_t@JU
@M?7LCGOqsiG{#(3*USq$br@me?Qj7`K#>jYPhv)N(6zaxVq?ikn%odu-RzB>l-!(@#JtHi<jjRWj#&w@O)lGVz_$G1n{<RQ}5StrohPGM6JD{2I()Yv
zEzYKfE$2OKzCPC*m`9yY=y*j<`~~b_uc0BjBN=2~;tzDnb9qgWDaKLacMGBSy+i7ErEu((v~fCtys1P6Y?BF(3GKYHC#c1G)7*mMh1fCILIGid2(}&@
RGYaMTp{|4gi3JnZoNmz>1sE4@t^L=O6|bY?>mG5@Ph)1NF-CGR$#;+zUPq{~|&+Bn;Pz};7ktL8MDz$d%NJi2%>Bo*IRPb<Lvb%Ec$Oq<(LOHk?pS0M
$w{_DY8{Pf2D$ptWzb1Y<-?CIlvWK``SakUOcZQAJuo<46@H`4EM{iy@o97d@iCEf1MN?N%BvbZ6RNr%fM9g|=;gPo-Cbg8s$A3I*39y%B*`55yNw3!N
Ah4&4TnLw$FLf&~$Odm58*a}Tx?V-XCuVjY|K`DEePo@r-S0iEH7dt`xN>;?pUg5$sNLuRYa@dav-Xg?)xAGJax8oC0zp6y%VclG~NfQkySzFgzt)BuY
!|rZ!3XT0a7@3H={xF)TpPJl{O4<eKUd9xTAj3h2_`1?JEzD$~821j?fTLB>c!1x{G(T5JW$#}nqOn)-@$2u-<NK{lkaO69wC_EFeAul&??F9Cus0g@j
P3iO0?QOAe(1a$(VsOCf<VLk`g}asoiw)gB#w?Ch_Az3A<)vv44mNUgZFz;iwAVpiO>UOafkBsAt`s{D-z@^143Gl-yB{^0r<uJm!)e}!p-yH$jXb5fx
5Ay*?To)4bFkRjt<Q?ka7~fjiLkl>-yvP3@_G>`60MRf&WttxQFtr)$@w;^O#ZatnpgbQpq>Zh{e%^sPFU<T(Phcz&@Lu`Gq2$A2lX0`*q-aIrQhP1$&
MCVn!caz3MZlMfO)2J;TuyJm9z06+8Jme~b6|-4g)&C+XcCoIIWisVVTYs?~-BysC@wbbE3>3CHXe#p*s6#EV*WDLQQ_fwcYd{j&AdDcWSitg{GxbQDC
w7i~7*z`H4)X|&k62Zo$(UM6p_kOlM&Kv9bh5Dhfm-CjLT;4@vKR*i}M>uKrcCkH<tG{$)udSfF`;&V)r_83|bvc;aFi~Y!c0LC=`ag24X#b-8tP4(3x
?8k%PG;D|Gcf*jGG~fhEflCpAp!c2)iN9x#ben<KkMF{(Xup1EN;r(_TB-f_`x-^L4)<w#Y~V&0ifk0yR)c5fZdWb1?FdLoNc`3W%Tl%KdCyY`Ef5>`^
96GbN5~%LI^1Rs`xh~+tK~es)041RakY0Xcy!d&%b+jm1A7*7K3B2!DS;4qTgzW8GO<5Jsz=t#g8eS_UZgT+A5+|}4sw4b!D7B!CSH56bA&~y`;}LDqC
9X-WnFl349@?Gi791#%p2gYvz+DG2lGu7knQLAyTcusvGSF8b)yV!ZO9y(7q6a3?I2Uf<87idmkx7#1hWmy7u|mp7w5M$OSTE$2`#~MZ0&NEI8z1>q6p
vS`dm+9F(RfbA+aNIF0aQXEF<>wt8eN8H6l;cM<&c{0q-AKt~}?(h7|(sCb0Bmvs5j)&ofhHCoP~TT~o@Qe-;f+6?you3Zx49x;<w)dEby^4}LCgCa$l
U>Cj9``>KM(Z@nr0c`4);2(GR1!mr=A;pq<dh&4q9Zhw!U>s%<NNg4Z6C+gr!FS_L2F}X{ccTPGz8YYx>HMIqnh!tG4p`N_*hEhe`PPZHN2`MNAKS9tU
*>dsr<ru<#dtZxfZtH6nRS~XVp}pu&DGfn&n)y0Z-z60hvy;Tawkg^?dw-Y3PwK&ki|+i-ZjeBrbq*hvi0+Uq*7M_l6Z=hdm4%O1qvP+<Alza;7(#*!Q
@zlZ=QzKGd+rW%_T2^1YS~BhLLT-X$~Dn<BCQQb;Ah=&n&)``h11T6r+S4Om>vC+goX<~kfMHH@mbe^zFObUIhudBb|t2-Hi}~eL@>QtZE?s+3YOBW&&
-|>xo^DTNAGb4FBjt#^HydREY({qzhV1BN0!G|ujzFIK=|ceY0Tq%@%L$s*|&E?j5CjCYxQCRCK!)IB!vg&WA1cuI(}p*x&*qq<W<CZWsRa@Q@bxn;+2
lRKcQG~{nyN(NAXYs2blNz6e!HEA<;AsN~u~z>36pFAH|~t<=||u{X^s9kJFCB=3CW}X|I7kgQwMEXky&9A9p$xf64<=I44=OYr+<rGnzH<04F{0E>37
*cB-B~9n3F>BtPR@BXb5=ZdF$kx<RWFam{)ASjHdbV{(zT_sExEpqN|Hmhh;-kGkjd9)=>6HYK5i7cr4Q_WJ!E$^If>KXoBYd^}$cU?k=x`J_7V-A_Ws
rL}odnTF_4laPcsE8RSZv@8Mf-3x2|C+;<<-IRFhp)nw)Xax0qF^LX-L<5H9cEx^?gq?YByyAo+V7s?nH4FCRQZ3j!NggWk4id(^52pvun0~#CcPKi5U
7Wez*5jB6KTfvkcP$#oBmUEc>EG{X+}E)FYFS)Vu{7DSYjsbDB5jqo#VnZ;<m@tj<6DZiKi$extRZ+IzFZ`$V1-ZwcKl-!x)`y4R+2hlYYI<1Kg<r>=x
bI$Wo@5wlC3rs+xL}`sWvDPM>5LpH=Zzp!B>Owncb#Sil{P_Uv7=_QC{CyvJb2gtgCH&_D-igar2$~MeXh$JdXK!kvuaIfuYo;5Ntg56E!sHvhh*}kw+
Mip-(L%*yebE6xr_{089>p$9@~ore29n4JDxm_Exs>d7c~QFRl5BU4MSyai^;TgYGPYRH%62=yUA%OPy&pdn$N-98DA7oLmgSJ#nM`OEWkhjLXAD`cqX
9ttpOB82nrS>O2)^lWB4yMA5l@-Sm7wx}VLr&|?Jyrs)OuEyxxV=)TG}li1zinKel9*y%xo@z}>Dzc-{x@Sn(cW=_EVa9nX+Dq1!Jv{^lAy3A%0&#+JM
r`rT%ldJwS;vCPvEGxtH*4g<9lx+#9%3L?Nt&}nlw7nQWWpw|7i0m*$Qzxu+TLc9W$`Ycf#1ja7UGI}<vOjo0d|W);mEa5eH^mZ+@5VB4d{nl@O&C&8f
jgfOwi-b4%J_Jhq^Az_?<fi95RH=<Ot~Guoz{hdD^Qk~*U1b@4qYl!&B$8Hiq8~X|9%B=lJ;<MtT(QY0<rPT8qO+!w<3n7!6>+Y4qM^oyONOLZt`S*Cq
$gTpI`dPY-$wX=Ep&$jMAcmv3_;Q<rwFQ0CFNVypHbZTy}=YS2fN6oo>H{svlb_iR*{c$+%Mx&sA+pTt_|u&rkaC4zZw2;_>-R;{~i=NS{URwSAjme<O
?X&i?M$k4C3uDe!lG8Bj5dL3=TIU|0D*Wvz()Q6){EE7$aeTgW=0uEtXW=-*|KFuv>_5j>tp*~lS8WVSy8<FN<?;B38BWU0Wfix=wxs0VtY?GVbbk#Wm
{P%ovfvO_$--KUIdHhf!%?K>x=8g{aQ`V_9S-H5X)8B-*IH3&~!Kd<yXMIFxX`U&D7)1H(^bOjKwJ}WyqTgWew^|OA!I2~%IG#%&n7Fr7zM*QEc;l#7I
ILk8do8PMyYw|w*{r$&#!FffH@8$h#>u2tQ-}77ALj0vXX&<lMZMobwNNakq>yx?4fDr&GCSMo(Q<Pj+FDFod*vtvV{TpCQze4jgl*MOE$=#lM{UVGIi
kq@Q|M>g+UQ<3#gU}!3DH6MP-u40W{g$$BX4x091$BZ_o!q5Km6A0W6K_fI{By(Uqn(Z=gLu9tmrC=R2^@-AWj8%Z{`_mE^x}o{oshp%S$XA_g4h0X<V
$qFB0hW<^vvF85_ne5uipM%OzE<Za`+;d3LZrFS&3hR`LBHDDgCrmJU;=iRs(1h2a5ARH(PfRLcqXV*8M`WIHj0AH8B_p7UygBgIBgUBk(YuOm}l!B#1
iNec+_#5BsM^b^0xR-hez`ozu|cHI=NnSzhmCWf1>Wf?k9I&L3NQElF|H7!S~2)10X|WYJmNFRAH}Tm+6gVcc2=<N}evk%D=u;P)H!E7<?;9|3;evA6u
2-#oFH;!?kc<_ihNConR>yV2lxtS|0H{N_nC41KO+rTZWZWIxjQkY*1;)~R_hN%~2Y*<|RUeSFdOb>BUDFd6nwdE?3FNB;`a`)$4v!PGXy>;FrZCYnp|
IJ!9T`^$EU$UNbaKhO(N3_t=+H<;g+-L~%^>(UAm)%Y7rYuH~lr@k(TvGDhM`Q9ezp`51pX?53(J?KJm;%3*{LskL81h&-?Ozdyu`$=_TcyLI3F5cwJe
Xaw-Zn`O_0-XOCw*pE0P8!yLTW^OvXJw#>oJAd46x9H=gSLD=D?s#dZ%&&wjTu}N_mn?s^>_V1d2(EIDQL81g~!bUkXDdNee3EAP1Qu>?iADHbp|EQ(`
A3Naeln&LN~(XgXcT{J9;~%4iVAyw2Tj&;5KlSe8>*T8ct&5U)pUdQyp;(G-^RstR7Ge;1e-gV^xHd!R0b!9#FzakhQFy7=Rg)vVKj+TodjxZ#!ih1Y&
CcxmnF;DL|6oIdYN3rY63cF+{0JRA_&*8$U#^zw?WOq@Hq|?JB4bq*Y(RbRfIyX`3qt_R~SUe}kXak%B1kVb~u6x*+!bO(v(yh#S!3e3=rHTRgFBhVVO
IjRsNAFD6((3nj33D{r%eCTr1y^+ah}_eK&CUEyb5?>@k&7{`zudJjx0mQ`?HYq($HwRXK<--1O{GCI5wNF|_G1-qkua6auelTg`H9Kn4tNL~lsg8d{G
Cgr@oHN-l~X4^Z^GjMTjMbi0xuEF&l4_s}+JKC@(FX-}^M}WZz3+oYW6L^}*+qj(d8;OyS_uies_3?O&@7@1o-&CTK%NX#|dO}A2bT^m$;rUbh1QEQ8>
-qQS`Wx1leyou+^}l|zu<ZibR#@9zyHO>YB?A3LhZYph>fGA#FcR>&nwWTw>`=w|CCf5jA{j~!n;zIk1@iBwOXmIgf`9Wlg?3;+{?7lgk7sTYwCRJXP*
r8UcAFrgtQM8eN>gypQ|?`I8|8uxZ%46kGUh7~CH}*{CnS<&i1Q9=!VlcVF0FLb^#b80S<{PNK_U7bgj^o_IA8TAA9uRS?t;X=r}#3Eo{ktJg7<XyG7(
6R@{nSUBn7aUuHlXwCJgpSM>Jg;Tz}K<ml-cq=P7dfSlt^r!T#QR4~i*NK>_#qPT9kD{!}n^dzXD>g+!z~-(M*LQw69tYT)%vVZS6lYAu*+@`HQ8UW>t
Xycwi>euU*9V?VkYceUm-75n8$qOgAcrU*oKl|(fL(o|H3s98S;@rA^N@4U90I~If@@{BWB{(k>A=NBTQObu?t@!Vz=&ukDRq(br?^Ap63JqC8&fQ3X;
L&T0{lLt*<SwA&Dwp7fT(8`GbxlrQIyOdZ0=I2=Alk7EcpOXNgnfllsF7W&W!MJ>$BMVyd7eI6RP$zLetjs^|sf_2-Q@HsSX@-FK2x(DfJ#~uP$E`-AR
UzCiHuD-_mSX>_zGWJq`=UyDGdkbVc?XzpmLYzeV@`s2FG<9ERFC`HKXSpU#xL5d#OZ9Q7k_}MB`UoH@`C+iylR8YD*@z8Bj1$om>ysV56}kRcAuoDnG
uhqI5tEy@I<juVm{>SE)+Yp!h9{o*<&i5I)|sI|8a?wYk-&|)j2|~SEXy~$%3dTCM2qd465Q2g<!hu-O6t3b`qbc>n8ron~1=BxK$(?5`e-6=|q?!54)
B4(jQGLLJ{+Pcj)ZQgY>gqRMJSM30!QK@_y*={4t*L-;hc%|C+%yF|{;UYDpHJL$xL}j|hToN^#^cAHbay&F5kZCl9=&(1}y<A^&?mrJWWrU*8`gokMP
)Ptc5-L@$%zAz^-{5A#c6eyQ&b7~jt&NyR6@q!^zI8Zty&9KQ3-9iY(W@VXhomJ-h2gMp|0lp(;({iKB;b%D2g@(XV5=LGMbku0M5SdfR_{o<JMA_KU6
(t0bOluC@o_Zrl;XQ0D5IBv+OCIL|vEo{Pjcz*u$#a*`_K45#;k%UMqNe=+qzLv&$lcuz^vJwybyMTmsBy>WU{0*di+=y6ReznNN!t2Vf$VDIwwTs_Tm
IKIWx}HSyraV#4M2YdvkBrEtZjGX3XE=Y)!*xIJ7v`_0&9_wZ7#3{FtMOGn5#IigzBbz&IrAw6&9xEV%B@4hxwt|6yQlb@8(nI!a;`N<MxiJy=sn=!D3
sIMA@1KLFd0?myF~zVliWEbrVGT-@4~pdow<SV3kLO>%t!@8Pid_u;`uHCY5&MS)l@*L?(!=dJvJ4^B$oU{U_8ivZF4g!A0K~NFrv5M7Jt`Yd%SOr1pP
&lz6qOT56cGD{y1de)Fw~rLad8qeH>8y&cJx(8Ge7lqYKIIXf?$kd|c8|;04S#tI40HgZZ_}(wH)YvBw*B{Os4G!2Wh9F*Yz>vurRm?E~3-wAaK$bl0c
%HXU@jU7IZA-AX{wy%+++GfJgKn_IEU3<imHLK>ER;`MRR8sDw<bqItgKfQt-lMVtk(aSVH84)bi6t9k`Vt;sB(|gEC1Fx?uh%0Tr3_SlT-B*Zk!2Q8I
??rceU_Lw_MiO~3Kg~e>vXsye=~9dD3(Kpid0vo2Zlw-CVDf><*5}`2`E~*1+~y>Xm#|Q}>W6j;G;f3Js>jK|7o<Q$=!1u!q+W1-zpt*@n>r6Bx@0H{z
Qz-aGovNtfRE@Q&%_9|c4on?97@Hp5zfz9PY>&xLhMIM@_4LTDy~2_u%sEKN!NI7S+P(tLO_yHDf<^584L7_Aj>V5{z)P^rW0O7ef>NC!)4mxFC|blS8
E4A9+;nooCWf55Qu!lwqnN8PyzTEiyM49JFZV@BTHGG6twl%IS@!^?ty!>&fW0~vIYxrSFen5kdUc=lIMxGK7v@`?nUOxhXAbE&wM>mB*d9K9Q%7ew?N
;@+HXJQZi;fi5fU?~S0vGyK{tvw8z7PEONEtjHl={@ecBgo0r9gDq&dqxOYkdb^0We)RsqK;kC|oEJKSF4SupD>j=*^lRrWiQLoG&ueBeeL5!|=etn~U
O-ayp1_C{ux{v@{HvH!5q*yuR!)KJCQ=z|wt$}ipk{QdJ|bRxc~44nV?f57cMC*UFd7PPNiCy4&Vv$oxRhv+PEp!N3}A75AkzSYBI@rXVuspGOwI^u`=
UcE2$;)CSDcoyHbn<{29*C%#dnV1hSsJyPfkp%TJ&=+PQv9bmurAZXR{lVz!Hky=}k>Kq~RyHjjKEAD1?Y|pc-w+0?$`{L?-+=%4&=*`#I3JalS2U{Jw
2&t5Per9a0<MoY^ndN~ng!qmBV8`l9j|ZZD{&rINeG&lZ&m@l20==ma!GV_#Y4`Sxf`j;PYcfvN}TTJb5p_JC4+!@@H^tlj^=t#!2E{ALD4ym!1K@P*%
0>o@t4Q=Ut~y%5on7;<G#(ZPom{SvfJgUiS|NUy)0Ru8A$KM^ELb4>|xc(2h3;00NHiSDqA^b9dMh#YY86vC%EPruQEhM<N1cMRmLkGf<lzkVWX8LmDt
{h*=q<h#0&n9%+i&!asPXryh{PzzNviN7X@_}$of4$p3iSCgD<0+vCECKKrljqgZ~a8q^4G%`?-{Oa3&-9%_mTw($}~3f+Iuh=QLAFApd3?aFKkyKaJb
r5iq_FxUSj`vHPzu=jl89*#Fq?lCAF{6?xp&JXro79eyd%ddp9~!t*<?-ckyBL5v_gDcol&1ha7d$U{yIFj3I6k99m#DSu~mMNyRiIa!OwOZZDFuyYa2
3VPo?!l&1VR?Ke`2|4xYt4YT5)tK)w3T318z_k|FoRHKC5<J{U`nE4Fmal5Q!$$8@!jdp8Y8Ug0i093WP$3&GxT=CrhR|44aVUKydCPT-q}5<F*}F(KV
4~j{9q)afB+Iag+dDLUNDq>KZ`DY2L8c8uY#Z*XN^?=bdS3pn?>dTKlQN=U0cQz_-^#0aK3LJmaX!28gbed8LAl*B0`sR{T!&qrCh<+YagYqB0YTv#eq
ZL%41PXQxtBB`Rq%QJ=6p8pZ%7*}U6B0)^QU?~e+wR+$3!e7Uz1YF;r#O1i>@<ZEP()YA&!D>tHprz8kJt&8KNZ}J@D=&5%{PJ`J4w1`(Y@G{f$qJ4en
C(9l!j;6hX6BpK#o^GbQv_73Q}$^Y{0)L}c-smjvXtx|C6?E;aC@V-&H7UXk#)DLEDva|Yq&5QX5qF#jZ=YfW(y9thjy`&wIYCV|+$I<^THloFY}wD4M
gGzf^tG%#|(5n#ED{PVoUq)M<?(ca^;HW0bNjWLFH`hkc~Er!45l!r$#37dj#N4UAa`8hR)LEt2Pwe6(L>nXM`O8VI+A45?Wz)eipc?E4`O8PfdhDjRk
yE;FGE`%6-&8q2C><1S{GMnp<L=*U#B6+)mu0i7XdWeXMCk=#`>F<#$BKqTds_+W#+CuTLhh|4!ECNHl8WJ5Tq$#FW$UgXNq#z?)Floug9DzsIt&)9tv
Xj&`)H>b$Fh}G&n-w%v1_?4VyPe@WB2zNiLZUUp3lK<?+sPK}VuP%yl1`{9JYPoHJ>K_--l1@*|4!Is`34&P`*R*^bb4S{qy1s<hKKjh{&akIO9^nZs-
L$W;gL$8YsdKNTpW-$A5lcg$Hap!4>|Aiz?dM7?Zy(L=Jt@>?j)2uS!h9_Kz(ns2G_^4iQ+K7@(g0!izQPEYek@YcrMj+8Sd}<Hfr2W{k#538p;ril_&
zs7`iT1limd7$*c@!nGQ+WK+Vt{Z3XNPTUij|_EQ9TN;W!kDv+O3gCCbXD?kmSn@(K!?UWKh<U*IK9K=nJf~LtZ4nbu2)!M&=!;^k5`b$231ObKTGuzm
jwR9jnqOsef2-U=eJ}(z$Z8ijKs_x%TJSyO#S?73rzUh=;*+C_!_C`Q16e9^VwYY)%^$EdoN0>j_$3YO^V(lQUq@HUd(r`c#F1Z~|8|L>%pqwXvOYeAn
nd29W&~m{;t{B+(e4k3*5#Y~$bPhZ#PBWru%2yEB9*z3-z1C8vzGuA7ZxvE`dyakOK1T2zUD5j*`;7COy(%mo;tnDl;61YkmFU1;qy6o#HSTYGEIsZS5
D^4sV;A1>8Vf+l46_Q$?L0wt4EN3ayZ;dJ>GAM?RQdrtpQC)2{JTF%a)0bs&;68mhXqL^U}O2%znq8MIR+-uj5K+<N9Y5O-KLMAIPiRsk~KFXbj5R@7s
@a|A%podi32Zb&cy-`->S{K8)5!d&?Bsu{Nq4km-t$G&0_-CBx~)Ga%PiQ<3Z;_$8+G8)6TWOc7J@w1$TDyW88nNY+y^3g$U9wMzglroem(Ffm2fIg!8
%EDKGta#E1klzg$Ahk2erpyEY~Q={$*uybj1<K#nA(<Km&d;QW+3HxhpdgV$FBx|L<E`N!Y2a9?6C)xa+NsPg`R?Fp7_3AghK8YqHM`AngO`P;e;jv$H
5?uj!kmb%8<2vRS56vM<H9PqdgI#mkNSrcz8&x*3N2ii%&Odm*m%wW>rPdZ(Xb0TiV;dUwfTyXtRrhEyXk^!j6bll7;Fu!aOqMh^%0iOS37un$){lE>G
$1%OW%_R9(qQK^o`na1e$hGV1w1F?}p7GfnT`Gq0ugLn(*g>|GwkG52v;_W>Ovbe2TaV~slIIvm`;e_vSuA5J)j_)^B>PGiR|R@>J3aF6_wkJNmamtOi
Tlg>8lU4g6|^eqQ`x^8SrOs>zU#28({uzi1KVvfD9rzsQ9Ov<JU{5~{w^^cyjdA*8jrQ%>+BwA8jh9L$DtufL_tllMmFR1HIp=BZp|c0JgqRb-#risQt
wLxJypQ>%8@6*@p%4pPJh@jw=z)LZQN{W%eCNkBb&wYwMhlf2EEG1iwST(v1}7x4qgP^GM_=5sj~^F#){=&Fi0c_`E3d5zx&rLaQrP-YMun~Bjx?#Kix
0f_FnfLNwq4ly%Vzz94R}+_kOJMyK*PQdT1mchMM?5{cPv~jJ`9)@c9gbj0j(djvL<Qg^ytaT$+fud`axLpa#-pZOs=_70{oSqDvz9KD*1feK?#?B%5<
%4O|L>-BR!%=nWby1>g3sX{IJodEA1m$e0)6TOofBy*jzzM*nsyX7Gvv`_U+J6CEm)#*pvSBo}2MythKf=*_CqkVWE)dHwx9OpPAi6de``q_1VVX4PgX
aV0o5w=h#e{s?W~=z$mlfrQ*-#KkFy`SF#-0FPAM-*ICTrl!#Vn(qi@!9<$i2R}Nw%fLtCiN<%fu*nS=Y=Pn4B{x%Q?AvGJ1o}YqeWc8fm*tr6L*Q^#o
Nj`&w?%T?ap0n}($Au1dfflf>>2CIen<gyhp<hLTzJD>Cew%NF*u*v`@<v%$vy=lQw3i34JAYD=bIusPfQj(IoKYh%psMKEyB9RkO&dxje)-Fd*%Rq+;
m((7gUSHo7X=N-NUbMQtgU?$`t_o<LEpVRfVA_`aujrFGGp~QVfCu&gcRH(n9(Am;1)ot3Y!0SxYeaz6#BPcg){TYwe)YEj&L~+xGLMjAhKHlVZ9JvDr
W*j(Rvj`ho(uk4Jil><Y}=vRw(iI~wrbuY?=ClMRAtlP+&8_7(WuNmm-+iTVFRMXRB0fdeV(i{mrSFkf{pS@)ai?~~MW^6zqWRe;3g$6Rkin1w*ennDP
RN0&<C`&<6<3o;Q_65&0{VwwP8d&9N7G@pq`PFMqP*IUS3$wBGGc9Fq)epz?VggGT9^1&(%8aE^=_%j<f!u@$(vJYH|@efB{bh^~Kp+nvb2;&>yZY;>?
<(h5sb+d`frq&Tv>Kx=rRA_2!W4=e*gPON&!u)%C5Cqd}z<^TsY9G+%G8wqnhxOiGGL7@;_FCV$KN4`0o7E*K9`jRW>&n>H6O{tjXW2Y6LKkj`TIF}53
x7}1d6oBzl|MdCC9+RCpF{j9(}!aXnD56&Wn&fghg6)i8ziajPC&w%<%_jT;|TT`6m*n{RD+MrYl>9j4|wi2=tysNP4EsHb|YMWo4{-H=w$k)A>_91Bm
4JMOu$O_lS*@FZ-_WNn95ip6OpCF*R7S$n12sEj&e>+m=728Z0>2zpc5u9?XG%b2y#~V?E%;0>$h;fkY21tMgZ`afNC$o2(EOW0$YyANs5DRXv`*hq1{
cPqD0Yb0YxKm%d$xrh$_8*UVgIH=<r3w6}KzqV~JjfS?l*xkW$%|+K)zj@c6u&-;KMw2S5h>doZhn$A7(cNDNd}hP11gOZk1fI`~P+qIlznIf0k#EgKV
&j)<SZ&7t|TGZ5v1=6|n$zu$@(^mE@L=A-lRyq6lKV}G-g_jd@=*Q620M#qm^m-=w0<FM_X{Ir5wfxNPRR45QHK|Z$ZCkc?`*mLbKF3$f=f5QAXzOjGc
^CQYtxQCE-t`o|H0{gd{SA*us)^rkTVD+$E?=3vXG-u7LD<$AQ$c29+s8JAUkN><r8_rK~q?OnCpD6>9{=m8NQLR&gGJB^E3n>t!Kb||v%}v1RF_@P4W
}PtVWVl#%KY+U^WobMlA`KpwegU*4;_(-aFS&eAnuZKw5l_!g++UQn;C;i0v7bP1`?{~u#{O8xej<9vG{NJUv3{q%@c)~Om6eh`HjouoP8(P_dtgQ3Xg
da6H8J1hleupE207!0PMSDe8GN4hZr=Ui)WkVt!sjd)4&)gS4N9ux<4e$5*(7&hfA?A<gh72*(6$+gIwzwrgY4GUi;#J{O+3Fh0Z;hw3n>Nko<w#g4Ro
kIYE@&`0MwXch&}vUzi$iF;ZrYoezosR=HS?2K8t)twYP0SP%J)D_O-dh0khQ+Bg+bdKuo>k+^bp$;Ng+)H*Z;43?Akql+@g#PEgm7Nq32=;4xWOMWNE
44$kHwUB>xB1;m$kJ_)?~B_i`OX5EArFW{52KuTZUhW%yx-nf>+e#st%agEdl^FdTeKI!OR+@CBQ*4sl^Z;;ME;{J-NSp_d)4&JsaoQ=e$>hs8EYegIv
#GFSDg9_4p#-!61>nSn*k-b0a>7nCXm&a{>MIOkRW-=`QTmwSXt5@gwVF2mjerRl)V7^ohyE>OkJ!{00x&eQc#}u<Jm7&tA(-3qP^22gC`-Zq9ULxslg
3sUkant?l&lP~}XJTZ({|3@Ce{`bLgao2QJq-2ghxyh`BC%#VxtSy{xzHagIiH9cR_FQE5_<&fR9ejNxJ{`jUgl~J>c90NU(b2$)E>Wo1deqy-IQ&J^@
S0EqI3>{T3W7iq$C#*_d1^iy2S{h@$_D_9IFSUxLM*OzsCGy1-qn*y*8Xgn2Y4yU=WrmleiZP)ndOIa!P+~$s79%DK4)xgZBXP=jc0SzDhAjFXcn}lq%
hb&Q^t4@%0HP)r{8jN#oXlal6M}>+ya{?lc~8kd+Y<ak59-V9zs<{4r1Cy&X@2_4V4(W5b3(JC10Pm$U^{iC?^Z?wDWCM6Vk_Lmv^gUI)=<6Ar+du3t<
o#%!X>nCB&?^%ensyS*x%<{dyYg}euDMW#elr<loFen8UVE$fp%1Pee9NnG9?zmurn=6oyf0tSD`Cj2-lf((>8=tex5NsX|4QHKw)cd*}Jc^qY64>;Nt
HB1F=v?Y@mD@~!-4({8v&zF0;Sb#g&agrX@84yBM`U-g(-rxP@%kxMeuK!usM?dEN)`zV~<<X1ZghyMNpDyK|*k7N%&b@=fUK+v^zUTU$CliXNKB!DO<
sEqII&oj$)Zg><+m@cOOLu?w_pP|%{FDVVyo%&9XOu0K9R|bhrD>31+cb^B(z%1g6W4C@$ipUL;tk`J83{yxKIAo}^;HLN+T;@s`|&9q#|;qY($SEXw?
?kgFYe!WNh*a&d&~hb7&X2Bkd6B*c~`A<I5P_*+r8uF^6&l~vTF~IZGT15Fa1bLkYj%6`G&+nnUev)_18D=gBK8><>8Aj(Ncl>*SDUD?Ck^<H|e6$6(o
}SV)P%>iv4T48S2}<i;GS4cIB=46{(OT&T?~9UWkG34LdY4Z%xIF$kz)~+c{*SLN3~~E>uwR%4$rJ`L{l-Zk3N~`(XaIeimH!TV*TIKws?&!Q=dQ+Q-k
g^E<AuDkw?h6m|!Srnsi3r|!1cy?E6|5P67Y!rfWJ0Q0GK>_f)H`8E+x-n;7=S)52zxpXXvDiML_B-Su9=O3RxlG{QR2Y?$WCFd&&&I+anZi95tPbWyO
Nv(7uydrUb4C3?boeU7uR};BcGMr-7edTxb6e0vjrHJQOXwRTjo}*3HE1ra&^d7OEO$yo#@+Vb{Et<f(^Bjfr21}ZCuiZKYjE*>;n8~uur6<^fG(K{9T
T(1PhU{Cz`L{JsIw_WD@ioAQ<qRMGG23E$d={E92n<u1eWBkeHIY~*47<^<m&F$QTPEpSg!zV*lsHU>AFTp#{=S(JAk6Ri<?*XG*!}g_m);gVIf}qlr7
XYMCFV}&ZA9{!1rQQXD{XH5iQm8asD_L3>^O;*RI1tV*9!Y-`%95w{p}w|fd~Bzu9FSsybXi)fG^0IR>h*|ZplDZr0cU{E7~T$R{WWJ%eHWT)Z&5m=$`
|O19!I$8CxUmcFGreclV*BJ#2Pof9?hRZJV_}x&{T3a;<MoGH958NXEh!oXk}~d;MFFV;lG9nhi|Ym*W!&YyQ4G?>=tVBL)Qf`mpCfB9b}_soycc?Xf&
KOS(%ncxPasn#E}+pzfx?0WNYODTV20SfA1i46?tfQs5670iCb%{`~Q`c>9{T$cL-~<V5J+)44=}WDaxpNY%-P($Y32qX?M4=GEa|ET0{XSjy?KkVmRO
MpS;)@VnyU$4a2pcX6#Xsg#OFD=y;*x1l8{<}<K3pDj8yFUQ~WZFtfXCfJ!LA|8W(J+XLZpp{6i>$?dbNA5ZBa(VkPr1oX=X)}AP;O;J|2A{@h0~Ei9J
NE&YpEtP_>f(dz&yZX#CoS#_02{Z>#u$u=4(oIgP)SAwu`GI*F+3;C@9+_pQjGnLctjte{@TJFyoai(=7&uNBJYW+@+$EB2ESkhc6c}k@Piw=J37Awgs
csuFYu=d87tRh(w*`6P%OJ0(l(KSBriPYd0fXp;)Jh9?>wg&v_g>acj5S3{|Svmp1brHiVyz&A|xSwf@S1}F;org|Cd<|Zp+(`5c!Y~GdmmW4x~m-dj0
yvd{k+#_cu)MEM(4$U=BI<6wGJOz;+)ysY&-3E?<Fx9u%98EYX{n9-wqYK}ADRH$)G-&-rRK8E&V4%e@ybk|1_rhrH*xHAKrub4eX2g`kWQ<i&eB0BH+
7qx={Zo`2fs{chaTfPz$y+eP|{I+nKAs5)l-_k5ImMM}kJZ=Am`#xNJbk-=9>b6vSE*xxP6@Evv1Vn{S{GipqY^J~%8pAh}6FDRPRUERrzenWsUUA%HM
uHW@HIPTKowjq+yuer9yUwtwy-G#IEZh@$MmrnNPU6W>d6MJ<lL<EX>+ys-JX)ru<cy~{M)Wq?dO&4yqC`1<-e1|%lcmOc(#Z+h)^T$HBp2m&%`q6(I%
$v_q^gt0*3P)xA9DuxyZoBlEbSNpN+IKA}wjid&g|z&DY$S|bIX??@iG)Y?9_#u&A3)g>4y7@3OavlX+lelEj#xf795I|`86-B`h^(+VO^o`%n$kgC5&
4SSv(M>_1P?Ddl3U)AHX(S58FVrBO8`bG4Qo*l0p;Z<CY6-Ja(pa!>V@zDNvmf3Hh|dwBWHe-ZTxqCD~ic%FL(6@#or?cPw#E>0II^QGLo@3B7d6e!d#
31k{nM8nRww_u<q{?++Hc!0P?zXH||UGklDbC^h7h)fn}uYbbY%B`yrO_-~Kc_ME{zmRYG~j^Aqfu=BEzMH&t0q*4P*yF@f{8p8fsT0qquz`O7$Pe?oF
swrk|Skd%M5o6cEp0x+!qkf!z03KC>?0$F`GL($`(&N6cxiPg-Z9~ICs-!H6c5SPWrFT6a3?SdBUCqo-^Zu&WU8>s5HcsS$ELrxUyxm~K&0)jwO`<DrE
ef|{Nz_pZMexWHu<WBa--`Bmh)+NGx&Uu<fkyM}}7V4~1z9v@%iZIwb*30b_O^Iy<gEef#5EP$PDs(OIO6gh=%Jd_M+GA~$Uavh!;db)Q!Lrl<y!2XUC
3tFtmMNBgQv(A^hZb17ej6>oL@}MI@46R=et#B|t4sl+!>-7mC&~`+mBoY(rN8w{<>%*$fp%mdt2p;(z-I3Xg!eS{!`VM^zSY&oW@Unhd=ss&Ow6qr>`
1wN6sg%KqIdf4w!`uYg_a)MQ6@wO?23seL?bRIa0m-ZPHlULa(`j$T~e{a^Utu|s!k4#;46+ksaH3mgGl1fPcUrUUoX-!Jw}B6(aePXCt;U>yCLUmnxt
X~vitbOrWEgj_~4{-&lB7q#o_PKlw=cl5Od2o@TmAqpn9<Nc_S<iO1YPr-Q@BixH>NLI%My#0qzX`8sNi4)GKTHZ$I-q*jBRqC?@>bz<juo#wMqXME|O
+a{8k~kn`ZMQsVFVrt!GmI!^!>M7CZY``?$9fb0a67`z5H1%9JF9gp&PNWF6E6k0vnfN;KNhpO{UBQBJEb&{We`Dx%~=^b308Whfloi~o&1>(ZVp%zA%
f4EyaSf&C}2mG|rWw*}yTU?mAE<1P%58R)&jy^w+@d<KsiOcKpx5S{T$WJ=33LG@Q_cyp|KzxET67PfZh>t+*t^UP7^*agAm%kWWbRB(=aEcD<8$W2Gm
^9tT=T!l5D^y-Fe;rNm_xM5cXhQ54o6J@>LK*S+Rjlv%<p=Z2K=7C4OLB`1GJhTO)w=hX@765U9xrzQ#&6ZzpJU<vt@<TThABNm>XFRH$2Tya-yd=Gcw
MO@1?Zi9pw0^y1UwD8t2Mb9_`Jae_fIjM#H+IWLhc0zZnq1gn6Dr91DCmd7Qwn9K^(qTGmDt@Au$oPUsh;zzyZt@lTfz_K))Z$Hqbrx)5?Fpp?$lpIDM
qPdN%?7e5TWFidPv3cPc*u*ECZCRPJf#kL5Q9;%Tt=F#1LT6y`-Ng%i*jxQXxl49s=I_0z}Er+0rlJWV#C+1DV-z`A9)26UO8#5^$AoOCr8a<;!b$G82
re}*wKwsil|0&ycY;>NsJ9MZ4i<1^#cBEck*pP{*ZSR2Hn$P6#nR-rUZtE-*STmZ>EZfVN@-M<C7I8Hp{r%;G4->JCh(*Tt3PUZ~NVm|x|lItk35TG*%
Rk#1WaQ{_O!1LWu(wGmg-}>}}qeHaFD3fY^#|r!;`jCg1K@Cvmy?n1~d4WuGA)S02aep%xg340!hW$2gs6COpCWP$MzxEaB5Eszjj!C)4GOqua=PjzkV
GC(7is))b^9tzmw$FxZZmIYgo4fj+Qx#%=CAH`P!UeoW{klCVib_GdT-s~lV1Hl>w211L8wubV{eCO0VAY5(r{NE%1rr{J;JdX0I2xocWzMF9J_Jdo#G
}0j`22~B_4{O+E#dx$a`aNa5c?bQ)TS9z2G?gshw-F9TL%>Ceqw&R9VziCsDzsp&4j`v5p}T)QvtS@29F~B`+iwEY?9}S$U(acm$akl1^bmOWz<`u|Gv
M0`E(<bzu(tCw_#1gZ=QkcLwRYv(BSK{2}oT#$s+Liw{w|(`6UMCoi7dE9nV0Dgh6{8Nq>X<B>X=2YbX{#(b<PcWceY8&h1NWur*%j*yqpMbI<e+o}%4
<C#u2obNCgyzD@|@`Ybl)!Bw0Jeh<VAf&AVz;Ket!%&)=|o<bZ89L^U9+y#M)dO(v6VWYP6zIS>@g8d|GZS7_rgf82gO{-E3KrF^N<H`7t#`gU<vc$Q7
!>Nsxg4uQwu+XlF&J#PL&Az@$wLe>6Knh}<q4=Fd)&)8E*;sNIdt@Hd?}_I$hyo&D{ZDTbjLR&Esu>#Eq3+oJgBhMc`;f0PIc%zt-nU`h6T7@3!8wvo;
dZ$Hl5@e{#BJJBk)*5<mcPcq1C|kdIP-Q5KHI&4@=&8wI+}2{IE&v9QNE}-rJtDJL2{3t$(oN7Fpbb~i)R`@-ika=rw-u&gLuYFt0X@S81EFd>k;G-C^
n~D+Zgxni71tnk|R0=<`2Bp`F;N)y5vTb`a~{*a{JuZ%B44fc$8e<k#BTG?C!U}_kLu5>tFk&u8J8YNZ!ajZ>J($;kMEs9NWk30!q{UMbEwdHd6MKhmD
do6Hz9LUtfR8E+A`AAN-*9Ys9JI-^SBK5o9VX4Bx(Wb--#Zo!hHa3t$X5<4fQF)@N;%AXMnl(ZNfhZpB4;?>1nXN`GXJw}|=60_io6F(34;SFnk=;^XH
gN2hC(-=OH`0ht`i-}(vwq*>~}zY{=y;D|^NJhVM7T@Gm`i$TN<FNt-Ibpo+<&VgVZJro|he0}gp#K*5(@{6)9`24P&X1y|<_s{`&KWe5Qo*!LTpy^DX
c>Fic-RG|DP9(^m`fB|iVhnOwv5eTTaD9=yXvUjc>hSMp(4lN4a|KXfmf5|M4uQDZU0oH<Wrv)*L{uk*wgpE0GIk;GCP89YLKZSZQ2(}`&FJN8@IFvXK
u{+g<MSUY9|XU!hY-+pNv^Gc`SoMmIZl5YH1@k++)<Ug@@Qjr`H^C&5dotRp}Wz4>nmv@(532<G>F*GVRMpj@W2wY<ePe|hbA4?Aje@o;{N?OnU)}Z>}
Q#pNVk_J4+2rKK#?7<&f$Tsyto{KgY&`4%VFwE@|479&y+Wj!TcP=Pw()4%M;8{NS5sIv7bNVNdCB6`at|;9l+%=#|}tETiK*Y#{H#FM*s6J0~wtk(pg
+WPUFAd&*s)$ev^}QUhe0mevd5TJR~<|RtYV*neSu$7A<8<uRzBGV1^j>Ht!p!Y=QaUdo;^HArtcvi)B-BtJ6YK<4HFz@VOAY{lEx9pPeTlB%lb3xePE
rhY!iM0&xYMttpyF`TYsps8|G>3njRD;^ThqrGU@hmsg1PaX!Ucd@C}VOLlb7?#i;GJN^Iu@)(%sxJ`uIhQG{w`#;EhzJYroc3}j%&f2g^;?WjGehrYD
_!Z=|?tLMzkG=wV^z#kvGEt|5$JBBc9_a`i%Ea}hZL^>xh*z$A!*LP=u)^xsr*GW<w%212FX;xVZ)K@|osNIcM@ru*4XFhQ=lZp&9VD24%b<C(^x96u%
UU!;N*nAK(Gi)1TV^^C<={dT!QMCGr|e#eQscji!xn}4rnn@it2&+C{k_=|+7mc8a(6;nE(vy7n<)V#?F;wMJ^k9E6<W=-d~x3s&j(vT$n`UL+rcAd=x
`UnQQq#U%KID?19}NBLm1=wIldiyS}rL_gSM3&7^4sp!dlkkncgqJVbI=_hD4@dy*b3ev37%`ts=hYP%%G--PHvC?{7zt;;2eL6<~nKqOVN#g6s}#&2d
eiyomk%b4zqv;=2y9kE=PYcu4Qy%}!+Y8=s>fkuG#2_M*L@piKlbx%b=$sd7&ZCzAGtsMPL2B@?NTy1_hXU*AauG>e|de80(*81E~`?+<H7Tap}XsT6h
sZo(-_FYki+b>6?f`tI2V+(_mrwen-VfQMtsR31K88w^HRRYcE3NO&&mP8lJ82MuS$y;Mtozpr?W$?%j684}hb`khQXUcdxTr!yKK=T8}G3x`2eLlWgk
OLe>B`gI+aQZ4<mPtqoNGnaGy9Ua#t;;&gJRABd9Hz|KbAOP6Y@1GQf2NE8)AlK#I+JIWdU%S#boIf=2+(XL)H^hjNc0f4b{+I8E{8CZ4Oj7g$eI$I*1
A#|_lbCO?zZnO*(<Hvw4bg289q=#QpIOO1ycli{5A3ALEUcVI1D<}tro;NzpL^m<0qRUF@H3F$qIfM%P|!b1xx{$>@8)}~AF72v|EZW9C20j7-=cRj!b
v(3oxSYcw2_n&;Dpj_vA!{5K4-BsKAJK@JnkpeFJ#0GIP}`3*H^m>lGRCBJ;{v?$;_3}_j?&@FkckGSf=WC0%_^jVhq10A|6J|NR*J7z}0?%SGTuQlZd
4zdHPM$h|8_+qz8I2f!Jm^&V+6{MfEoId7Jqn+J#@aU)PJIgXURf{f`@QK7DRg$5m4AK{|+0XQp@l0QSMcxb84qfGxOiuO}5K@VudufnX6?EH`3*#u@Q
Taj6W9=8;Sa$s>+gt&r^ll(cESVDhB`iDM9doz-GM8`!t!Wv%!b9N#2ZUzK|Vk~$^PFP+m69u|ArADKw*Aio9Q%;93n7R%4;=YDm=f#?0K_SZ_;Dmbar
PYv|@YT`C`13ohS1-U>3N|AZ^_|BJ+3_HW(<L8qn@;stgk+?79IgO!10?6<Dm!;C>@B6urIMdYqiI}3f-92u=d?7h*6h3d?-6r~%86Z{@Ae8D0%}*bU<
RFv_MlKX~*NE^v!LFsw3nX_~PM38}EinJ;*NvUu6wYVYoh;^nCI-ex%(V}~<8v40^fnC_QXrz9m@naY%5bwo`T6*~(gBRu*F$n%uNC_zgS1Z*<NmfM8*
J|IG5G)ruJZ8oZ55>LFfVN1o-q_&F=K|?@mm46Xe9buUtp4^uu7{ZR9Qqh3*xp=89P9PLWC~{1|9-HjvgvA*&(5-f*R4AeFu67PJ!e)3ePVVbyj${btq
L?5r>I|^L=$Aasfeo2IBR_j~&~d54e@dtFg4sxBxfqY;v4FC=gru0(GMlB1n~2Z!?u{S%J9YGw@dScS_Y__<SXlm%sg?Hpm{8<b&fkrMahV)FeKM0-p9
j$A}n@p=vA^*N@kQeH6tI^WCS&Wu~wB8nI+=De<Gje2%Ve)U?xWYeY$W`}*hgw|<F=q^p*mLI&V{lnX=hFn^g~w#r%XDI`|wTp?IszpHLEN@!ig`AF2H
byIG^8%fM9o37;*&+k;uAI-~rVm~fnUwvvL5z+QrELzMTf9sd=I_Blv#Qno_+FKhCwTT4P5iXrc*)7=9zIqh)o0$k_h-OcP*#DSt`3O^7;QvRSePfNKU
K{B&-~2F^M}TNX!tFC6%nCFY1LnqXO*C=5rRL{L^bQm)`p)OAi~Y*A?si}|%Q1<6ivl<zZ5T*=(CJM)nl}OLtL{BN!3Q<sv(PWf!!IO6P3z&@uBxMgN{
fl?eEEO(=T;X)&(G;2wzM5`c+PGNVqGrN`asJm6`cPyVjgKwQ2l%>#59wE<d@}---LYvtWx|vo&#QpT>1~ikB>wJnL`O~a_Y+jg7;QL<Cv<5^1hwwuQz
T6O5(&zSy`t>{Owk%TV^exO%c`bdP1=VH2kc|JNesR^`g9VcFj~8lK3i?8@P!ya1}bgzt>?o#ke_GxuEPPet-3E@g&g+L9`jYe`lyo5Id>0vqVKW|9?)
$lYy1+V3X}va`mY_1*I>$?bX&)v_+*F*PCUnK)y7w=0TFSC50NECT|=yq&|1Q0q!}rATx5$ZajKRrDvW-5@l-GUm@28RcCOR-=z5tMD!yAshP`|!1m|=
?H}3`F#UVJAy8S>{y@wTVkUj=turteD3Q!IQ=c{;L8~Kocohpi{`an5EQT!Kh^f_a8@t2K07@^%w+e&ll)TlKiY=XV$d=b$>xR~qLEw=W(9JgHf0!I`e
qo^s*~;As!0o&UTAQGyIMC`qbR+)0758z347uOpS<NyM1lO%s$M@g*w>GGw_d5hK?$2B{+q=Z`;AXtyW?<N_Mri5+Z{m195%=UD7aPaj6TAue{Ycw()g
=5DMCK5D3z;m_Q$E7E2}IoO^_asBKpb{@Ba*Saz=M7P;oZ5p4s0igKA+9`2%sVbESxhTK>8z@dWN9W0(hSD<)!{GzlT*RUvEdk!JXDltS0oF0i4I#V#a
su?`qnhj+<40s3R<UlW4Ht!o>X&wGd3HWIaDBm(|FG;9izPXnSu9^jf2>Ch=Qr;7o5}#Pe82MCy3t;B8X|-nXu~o!1*}6EgSW;>rwUc$}%BXHj`0K!1N
UYxX{Hf1s+}4P(B9P&gUWu-zQ{XI@}doUbLLVU>x9<9WsYMr_esIzcY1;Q8rZ_pkA7Cb3Ph5`5oR2^}`>8f-|39pIy^H8*tqHexHfCG(aT1@f8~65{Ba
9iX*h{=Pt$pAv|b4;~=CN34S~!(Pst4x)y4>+9PbQ&7$5s(mycJCis)t``5tH|xO?L_{eY_A8xDf&(!gq~NIXI!q)BsN(X*p}S)KOxcQw3B@PT79812<
cLuRW*k%(*vhj&!~@y4om+E=&RX&Mq+g2;C`LXt#NQ7aw4eI5<tfg0fM>)tLe|a0kS1^%6<*keIBgz2&LGescsA@WcCX2X2P0K-XICan)cZZV>5@t#hM
cFnS9~2B#2QjY`e^49{5}^oP6y%xIWC>ZO-Ricc&WcS+i%<iskFGXc{}_A3EMhb=FVgT=tkhtk^DMNDIGRz6d<D`(OQh6kJFR{=gll>fUCupM)hK)rD<
zuQ{#`p3H3sQMH%3ezB3#4*9vv#HzFR0fl^chArdY?)usH_9m08v3Bk0w$N3ZPU#<;&yTbGH*;{RH|4Om}G3VwFMN<Eszs}2&Z#s7dL6OMZJfbNeGVeV
!-+Ssn-i7|>77@5V1gvfLl3h;$$lN*#-wLsyU3wQ47G8k{1q>G8-KJ)eK9yXuO@PN|t5RC(tvx+J{!`~w%r@#I$cirw@|Ri&T=>@7$Q|>OCI+t;HOsRt
F5h`;-2s0-nGZbH<YE><Daan4otSzhqpCDF<AMvMso82YQ{zW)-0z2TG{@(Z9%h@i7GLB3K1Fu<7Wm`>UR?>pspmHApKDED$sjeMu(G}zbYH6jmi4;@t
n!=%aodf`9G=*i_)Y6R!M$=45RUqn7OPh&0Bk1X1KYC)`4`E2Hc`U-J>?I~Dp`d6s(yy4#Qd%Qa!Sp>eed5lo}Z)EF7NoeU_bLI8}gsXh0@)i^NGCS@u
PtBsJx8r8&HzOmw`UCkPu*j$E_C6&)pC7%VC|^uLeQz*-8Re2&A*;hZmV)|8N0uSz2zf34Zu~JJZD1=X{~FoTv@wH^udKn4R(%0MI|LyV4c}l!Dkc@4k
^{;OB6Xd*m0gA*k2~#C*Ls5DcUFE$D9OK<@Gg87EaYL}?~0>Be-7`PN(I;X7eJzuq39$u%|hlYy))uiO|H((1?l`JW#5|2<G1>{T1ihDd6$zqy~0heEg
|b+i~Pt{?M~4pZ_OQ^GFeV~WW}Mmr~eZ2R;l3w#9Ke2Gdl3dG-f-Bd8*{&s3%QO{j#kKld}+vW8%NE`E!{mb(}e<NNKsO`BO%M<rU=HB1-hMd5yjdMYM
PfzThhD{ccfcw*vHo5rqg-Jj#E`364#kO$R1^eau_auT5hVqgq8zo4Wnb<|3W3WD=@bQ?&pFjXHHR`jL9!n~ct20?f1#tfyi)WK2p|F9{shT?ZwQP!`u
542F$@71|uZm(oWcCFd;(4z!CM8ozx?Y}X@vaGYOo?k4&%gB(Ge!i&&mpish_614YYIeYAIdhmwab`*<MReYoC-7c+uk-Emi^lwD*GZ3zimPXt5+gpN_
RZIaZ74(J$-t3?l*Qdh(^@GH%gtxy<#gPK1B8mzA(B#pi&2+>@TMSN$&U`@=0U<cGzq;qKOF+D@}$!yY$3@hf-FalRj|%8ME$we>6-HQ)QmFf4{iC`A@
zOXG=7;2v2uqFE^w>8a-0Bz3+Jb<a57LHG})3*qZj$>(o05iMlk_vc8Hc_8T=+%PrnhNnp!8sG<hTI2BepnI`i9#4+<13gjpyRQr1|&!!`g2tDz*r}Su
ov91#_vZQmusw$p4rw0#2Xtqb4ue-g1-PXxPnZ-kpe$P#Cevg7d!sB||q%6&7Fh(UP+=C!b(e&SJcJqq^ZfA9hT)s~sxZZCVf5hixOBr`@8FDCai_`fo
y}TNnpS9haaK1&DpJP+0eWv$MxV`+&l7S@@pm`7bkF4{}CcN<T>Fr*)LLOw)ZU5||1$K#|xp&0l{1zr~2->|5pm-uv4KH%K0_6*i+xiOHN#fcY?)VgZB
f)dGjOMrO4ywD*iNACHp3>k~Yi)7s2cCpoKWCGfWpLiTl+5gVr-AJD^ZXKk1Z_u#9&Q|_JkSd+`Y`ixV7?%Y>+r4C1Cba1F0JOn4FN5-5x`OX!}MV#dv
|<75pr4ddkMvf{b;{*n<4REoIls36qI9OBFJ>;lq-_D$$-8x`qzdr9v>@Vf^&ffiT3YKN?U%;9`G;ODC+Z*vWd8h9+&RbV1HB{o63$H^Mx*-({;;j%pZ
Sy5v1%fsR#tl$h2PFUjXk4ci}zTM+%-q+8I(-IuMjvpDqG{{W-|!$9Eu2eEpwYtxNL~V*c9=O{vx5)`HM>o2;B(*pI#M1zenaX+mBFz4EPH(E;x<mOOa
%IZYB1qnn4ZH_#rL$13`QMFMtp+hR4uWfH6Mx9IGh=dilQ-Gil`f&<DXkaTl)27&nf=vmL|=n6?971ftH<}LUxck?A*W^xkQ_r9e)Ga>}c4>?^fs_226
IyPit{;dxsr%C=`>Hs3zd&4?`nJt5O(Mx=O^565JxtQ2N(_lZaG}3Zf5AzMHIbiH(du<5DDZU>$Ffd<G)qQ@{>~sO6;}eyd4VebSXzm>HXnaVCVo%>DN
|dqRbA#M|94aL|?_%szm0EZRP4=M>rTYYmW>ocn8TKSxbPGhKNN6Mi_O{CVvdmy_-q+ryb4nABP~7ipY~_%DW>)b`BAl-eP2|c<LQ^U_54zfZH|C8v+a
Q*K+AI?UL4NTcb;UGdlV`q;k}ibgYx#cf-Hz+KOg>rgcTaqhoX$5^P7ixX`^lUaN0VUx;^ps$zK};sv{|liW@xd94b0KsmO>oCJNJ^`S}53m)H-Y^bJG
vVEuF2|7`aT4E>EXgXz|w&tzF=pe>E`_3Hl%n<7E-JKO>2hgm}gE)re#9y`2}tG1JzY<tO8TJoC_gTMYKE#3cw__0KCj?>761iu+&w9duOaYk~8ReDd~
lG3yj^_I2?OZp>ET3WGS0tUlO8|3&&Fcszmv{W~6Gh;$aPjiuY#jV4b?8_?)$L2{y9Q^1_PD_sBi`LNCup!F1g%rEGLr+tM|<2Mo0er+Fc#}eOk|F<?G
im0|*myU=0;@mf_g;EB>`!uo~Yaf{ZtQYX+mx|wiZ~R`1{=Q%R&_7ntC>#5$|6+QU69o$r9wR(-W?f|P6ACe=I(F0~eqN%)DDD)bwqvRe{u+-!A9C#)Q
n)1o+%B#`O{_aQt9RxOfhG>Xu_Yl-w#TmlFMa%tkFiXk^nR~Z8DIbe$)(8D7tfveb#`qAes-$x?DoyI>~xNS`%I1o9Vb0Wq8)BpA;1?B-Vd`-Y18h&BM
F0!4TV_~jl&b4k^I*`Lac3t{rCGTy~!~<jHtl<-w78}T+#?~`*Lr?rj<gVnsic2Ms^Ayarxs)kG71CMi>;ZYO@a#`E@dJ>-UqG&W0WRy$F&b!5Ye2aYm
5bzE?o;F|LoA4{es6lM#|in|<@|-}>do)nzZv@vBqu6RwzU>W)FA{L5R>^lTDHtd1xp-A|i%tqMCAw5B22E{#i;TrvU(g<`(NpLPhud|#I0QLG|5M;KA
E1Edb~Re{1ykK4cfDL6G7(^W#7ty#{~t1TXYp;+``kT9R*a+Zx{U<8l`TszBZn-7?OuPR$hexecHVW>;s5Co!k`o^q~wL|c0HA<`k7hhl1`iAg&RYk;1
ni=sngY#XIA&%WGT_@4kLMK3LccL@uU+SZ8-2<c<qQpDO$djmsXD-|?YKMf+dx&J?#Xi9zjt^G5JV`<N>VaBB5;71GjnAYxi7W&1=vQdWNm?N4BrtzQU
r&ft7d>*G-4X&yXDY(x@@0}zYCo*Nwyy{rlRgmlb1XogLQs+UxCYXVP2R%77CYjj<Gm3S7sr58l!N!2*N*vzx2%*uaQ|kQsA%5dI?jOD3hr`57ZOLKeX
q`nL{GFoiZ?C`1^d~ZP3|9CrP@FWJN9t8+u!|D#Z)F_6-fb(@g%<QbX;&gC)6k`Tlqj_?qXYLXjcV>6K>yOkn#9Z@$D`a@P0xXhl`*H+OmP>k=yhu@y`
In_un;Kuh$)MIY+*lp2Ga{yG#Z&(fJFcU}G~n3I!kTs9_0rY=0JT&e45{@hv-vouNnBs{9|WPyQ!fwHDV`g%T%xnC0FO0}i#FJQ6&=!n^dl9o3Bath-G
n-Lj`3Vi-1aYl$?tk;Tfa>W2B4rRggEaq<!nk;68=0JjQBQJ5Ex*2Vc0qmUW)^F0f|mG1&1EgeD5nuf<qtT7*fASb7$zM%%J!}w!6I?xemt4jBZX?%U(
nkev=12BIWu3ChGeB$euTxYufY=Q@_=Bq3e$NvVBbhzJ)uFt>q*HziMkorUb_wj7LP4ZbMiAv+~D!&*9(qYF_G9}m!XdN0pDKne{;_%I)WljFXeiysbi
~n0+`&j8!HtgYO2;}8IJ;bOF=}Eu>7`*!e<YXsn300$1G==#}+^IW{j{Cy3AI(lW&?B?U^pErV+n<VmI;q$Rh&Ovy_i7~4K=MC}bowH$5AvEO{O@TfNc
<jnFv?}Z{2+ZM<&Bd9=gY6|MSF=1xGU1H(w=?R0djT-ld1+v5Oqk4T@sBgA{~}!wk$L|&}qM~+K_+yKQg{Ls)SOAkW~9x&b?e<!7VSKL!T7R-#d4sKeM
q=xPHas;5N;fLDVpB_AI&mB*vtHf|mz2JhnrXYO(oye!=|Cj%U(;e!19W?3$5=Scm+?fbSL)d?@~9OHX>U#Y^3|xyIZ0__^EqY<my;UzKu0`Ei6f0Ev|
DZ>8gBxRY-{8LJTafJsA2eOW!JNw;g{w0I;qL~eDz$L-(!X+F{Ps}>T}Bx;2IAet$;pe>*iBegD=zbca+(ap%v33&dSPudOhtCXRt79<7pkp#_&cf<E;
1CuO1)HVqgl8*2;ckG)V!SXeG@k8eGNzCfNnD$)rh{1xc-8fa4K>@H||L)B;iIef1@9Lfm@Cc+mB8Z41K)|W`&v(vq5{K$}+euxMAy9m*3Xk;f`Fc&$V
&>&df4|SaxS4bxMO?qh<--5a;()8HN}l>$$VOE2DpJ;!;Nju9efAYM%x9hzlKyR3KA6Afm5oVuWzZ4euH|loBm;Pru0_}U{eD4@0lDJ{e?pv(W&b!8Hv
ug9R(#7Ra+{EG!Wyt>@bv>%pL|Gv`=7S5tL2gC;C%hO)S<vFe1oKo=lsFE@%)KgvYMjn9s9r5?_Tj$)eSORIOw-c!Sgd#O1bRSJF>-3ksi}J)+YisFU5
T!&Mi>iHxZwcKQ|&BoLEiUzdQ5K{zA52SE|7C8Kj{ZSi=c6f?N3WJibVf(;K?|Jz5HCxcL}T%p@R$>t`?5*tj4}3NEeOPh8)#u}wvMesR7g1zIWVp15d
}J3s8FhlR(FsqW(yUxomb%I?T?(5sL%Se3BM)@Z?T1%qZPcuIkGP}d^-XeQj9`tW26Vt#u4*ib4iKAlR-4ru>%VLaTQF7Ja11p5G@%+HgmwW}@G*{9A;
v92NaF%grK;gkVrnva<)n(rh5H~2CG2TaJN%lx;sB<6F~k(-CE>hme8hM8@Tu74oT$fa=ieLTN^7R^QG$!&rdd3pL$=)e8pZd$&CulcTnz@MjYW-V)q{
TBY%oYpbF6{|YSK3a58zPniDXl}%Q9v&?jWW)~=2QK0H$Kb!e<qZaxlgIp!#=LKidSD_j-DC1woT3PByq&gYu&y{?UIDXg%Y8v4gHHdc8JJ&p=!Eju>g
kjy+MDxxR=p01Az#I5!BZ4GSZ1rG@3X~xL%&bRYo~&!y9xDn6%!wvL3~fCkU3N78|1$$u`oACeqQn?N>YIa{V#rwa^>Rl*Ths<&%p5D`SFFY?g{+=AMx
`>wI*#RVQ$&{b9E>qHYIY3V4dj+x^?Kv%8)5ddL~`_2`t`0M1Y=oTKBF4*k2HptoU4U{)n0Ts&D-T9>2xB6O-@ae1WUWOV~UD;yFt^FiysRqE?Va_;^Y
>Fk(?n?Q+EV&<d)BtQ^RY6WIP8UPVC$<V$4wYW)lWuzr_S4QOaX>gb4Ycz25j?z$e3(aqd6P=Ay<s^i8+M_nOSAU??x+)n?7%e%w%p@HN1^t$AO#OI{2
(g++G3_)M<cblecaeJ{Jxwzr}eeRD&W3^LkL3+cE9S)E41ee9VM4SyhxIb=}M^kgy?~$LE{V0`RjbJW_-`7B=k>Fg;bkz*w4u0}F(kH8&npB#}_46K62
l1p|5ei&!{`gJM8+Yf#{k_#5Ox%3`)}N;u+su?FhyCyg1m<Y7NdtvMHoV+MA4n-8P203@Rrv2T=U+l@wk4zKjQhJG2*^Ed07u=7i-Z<0{&0@y(h&3UxM
W3inuz;Krio%vQh`9Z$1^ZQq=}+CWtX25U67CsHjQot=L2<J*by$|5s0=MJZ@YtR)`R&;mVrzg5N)??*sX{f3bsgUamwPUm<4gB!-+UeE#R=G~0fO`i7
_&i?g2BdO>2iJQS+C;`)e@+L#xSW+pJEZ@#rFo<T(AHP&@W>=y9E=Sen3`)edasDF?QZVToI#bm(S!ui&A^7`55@2LU8!bosj!!MFbiJjTCPHI4RZe3|
&ivqAc71O#|eGCEphI}gZ><V<9@ptV#vL~VW#6#!5%?s|$9W1BFI3X}(sQKrjOo9|?d@MReaU!mO{?y2fdjT=ekvHUhf0{H4_4koHBNh8a{;}ViD3CZ5
U-5XH_Sq0e!YkBaO@I4KOyF|f#@GUe_3f<HzODjbz$BEVfNqd7eOn2|7=OMmbKFm+b^QPAq9mls@B|_<i4A&scMiZMKD7Dq#10(w;w^(R_G3~sZH!5SB
?9Iaa!3^FEs*+ywfqwlH?(ccIhwwZiNGLz#l$%{Xj1!rvY&@JsW{x~6THaUQbAy7RFnFD`%l0W;_BqP8E&thl+&e44<K;&jb7HvA74tN65?bs5N-Yt|E
6eR_{ZLRG&`%TYl8pfOgYtw6Q-hTfD;}P;Z;!sKuB02jBpk8-#fKWb?jYn@2#$gc6V^rH~DfQk~Hu87%egr+)^FHh`sugQ!rMWI89<!oMDv+i6O+F+*@
MvJy`Ju%m5nOCzkD%?@hH87UB^CGW~`wQQ8a3aphzvjaNEw<4Rt+ShSOZ%AvhBsNg#Xtho_^eT>`6%BF6P7iY=<DAyqj$bPc8#kmH|b3_jLWUiNxK}uH
vNY^!)EU2f9g*c;I_^CPYG6A<uAU%zs%-`@nl2|)o79Ff{vX?K26)#)uvE-ou%8JK?+I*_P_=-N8*~-2U5TA#a<{I)xT_e}-HY2f!eS2)qaU~B|nh;5b
w{B?uWX&F2@m)6-=8OLK9++~vo(%idK4F6N*JHCPKjE}p<`v!?ClTGS5+l>Ulyd!$K&=pgCuQ+%IK~1InQD9uf&Ixhz5MMj{M*}9`x4p0f;5SHbbpYq#
L(~ZtsX}jyiU9vcbwY-Ogm${8Q1;-2{(?o+ur@ohxwgu8HZMDabwDI^Eiyf%Hz+C`6z$jci44nV{oelZiGRLY<?;${m?VdSp<6k7dycEOV{HTu-4d_u*
d1Idwr1ix63?6AU*;Y>dn06m?~_)Evah?B{|l&3bAuFxG5O9#W&+ABi}v9T{@c^<oJE9c_~KzymOJaoLPL8!TZ!s5M$36G9i4`rz=eZz;v%jq$-*%?&e
}qyf*!?9(sj+x=U`kV3IP$x%t+bW44&ZeK0Z4^(etm-`5EFud%0N=J(yhi9ywz<YZT0D`S1fZ%92pBY48Q+U~|WPnds`-h?t#Biw{XFGcz^51@26{%kd
a2zdJ_<JY`P#L6Ra<9Ix67r=ZMbMVxE`(IuzU-r$FjR)~BKVuqHcpD6mdmGIu9TV0i3MTn>Vy?7FFHkN?^8isiSY0CK6N_zn_biarO4eh$MVOwaGvc38
dJomq6R3ZnSa`2Ik`<GHhb>!bWMH)|(xAi#@>hcU=DL!Y0?1VCrCD(>9YFKn6)zpiX>o=;_1Kp^k-z0*WsdRfLIcX<KknOVk-j@__yAX(QX%c!8lUEa-
}%wzB2ZlFbq&z^r}0=k%Yu9I5=ZK_6*zE>89ZxpNBCw4IPKo?o`ziVXl{Y}nrOg^cKG~0?d1fpDhOM^r0<HXD2B)G_45Ua?|e?ss7N16OMHZPXgTZY$>
-Ve^@srt77l#H%ZA9jmy~SZfBN1t=T~jsG=y)g7lo4b+h3dNSY-<<#GiOjk1_QTQ2e~UQ#T+Hv*rB5i7q00tQ7=p<P{#0OBpDUh%&DFNXp!0(2J+I9tS
*{RwRC_JO`ktLH4e0;K(`g;Kd?3j%cOq^cw)H;6qT|)6%)*0)fP0e7|s1>$WSMMd6ohgNF}X#paQTaKAF3t)6f$Z;6BSt7Na!!Xf>hT<~dod`o1hx~mo
E2sxRR!F)GuH5!f2Hu%rR5J&vvCxOc^{gLaC!?;A|2hYR-k1S^!U4Huyy%EgBoccxn{lVqQlgwuoI1AXeE3kG8tjz&w2~X}To2tE=4ejszZ8(}!LN4tD
%4m0u*g7RhRMLm%Q8>Q<X^CM}4-B4T@)4Q#Lo#pc$sH248doa?5!ODmtpDxrvTesw-B!zlgmkuv9z6>NRP>t<@Ta}y+;Gt<ch=q-<iW)R1NPv3aGL@4e
(map{C^U}T4Bfdx>5J8xvB*B1>71D?`m&Re*IQOUyS_V;VI}fhzy<mf*t?H*}eBr{6t;syR3rhKYTk1bqXt7Q0n`=VK$;YIkFT5i~A&Z2$Ej=z2=Abhx
urisW*AVA6S;+wIojZO4!#{r<djN0=o!3%C3LsE5yiR_YY0hR`$e|&vLmIHt2(#G$E+=oac&ZgaaUPxb3GSJ!ci^-*>zjpEHcm_`K73Tdyp3gF7Ev@~f
Eg-}z~_NvAhq&#?%}x$=%?8)8<xJx%+TXTVL}A+cT%`4gP0rO&m4I;3wjc_}RA!vNFqEPZR=2NDMAwq+fS{3CrF_kKX!Is^GSh_#rMDE>6(jxRSF%@2K
E6wt8?lY(7ZijsDlHRruXy60JM{r)~f8u7Or?><l&!j*|MqAf7%a&T*1lZ2Nu;>{=Vwq7VN%=1Q+2A=b_q~o;U2hw_G7IcCy$s+L^Xt@e;a?JsDCyP$<
)@bDh+VJ0xB%8tT#P#oYP)Q4eL%e$XvvDCfvC)12!!ZGvl9$sj<!14MFJM*>ARb|)&v3m;2XBHg=npYc&86Yl2-)mhQbkDPOz&#gJk#K5RTolGaOB@Ky
W#bWf4dMF6`ym2*$TlEET4%3zrUZ`jx9ms`<B-WK;cm`@ZN%jd-Dwm=mY87X^(<InIOcecD_9a$sWNWrtD_D;mLBmTyH!90tr&D-{w3WurXkCjga5<7!
P=v>7(042~<c)10|a9gZLeU{C9fYO5~rCo4iC_r*13mnTx`jYTg3tcDr}?Ge`PvWayCy_a<BE63=Sty&(Tw=e`C7M%Yj6^=b0T91vvEt+{D?^(+KHj&2
&iBj;^#4W=iuRv`aQMm!+;hDZLo$os-+QW3=;!A1mrPpKQkH<sEuOBq}M6+5IaXLDG9U<~2a(J>1-$Nx^1hP*p?^fzQ{Px_N%&-RPemrKvU%{FLwTsSm
81Aburb<>H46S?3c^79u7Gih}mH{yZvdvwnhr>^cdz`Sm_AK#azLe^i25RUsC0*Za9qay$Izvy&=KZd;wR=Q$?u{3q=_x&lOmab6k7N6pm?M?>w54?m5
V4ZEIU*PuiC&F@m>oc?_#j3%GN61c$TLb*CXP^j@uH)}<%sGLE)bZBG2>H*bxwi|GGoVlsVa%WUW^q7FSl}SWhcp?Q-1~F45P#=wxzl5a{OvunFi*MW2
E6Q_M$z%Kn87ZjR0FolZgH<KC?C`pAt#B+rxm9>!VkxFBgYuvg7kS1u6O$z1S|14?pNWi8ynztbMRae);Z`F&A1bDV6GQv{{EE7%_UG<+Xc_z`kwfqL<
-LNy<g4UvVcid$VmuaBb~m*32_3o7(=SrEN?v?u8tY$+mXOHA{{0b#)8IAZp$e2$7W^RocJcw@BG_|;Z1i>QMG)Lrq=v5p4xgA>Pwcf-}*C?l_g%5^I_
tNXE`M7h1F31>6ibarzuAK>~6KN6=VY>I;=*f9>L0Zt-u>v%f`smlVKCDId1W${*^Be3W)12Y5iBrLMsFLqTocT42b{JV_XK3&l9*8$thGeH`qY8^>Ec
B|H!fA<;rAr$l?kb-+}ilX4^nW9uIlrzIy|_75XglT|K;f7<)tdp$I`(g(t(EpE<xbk6BjzzRD0Ndp=ZZb??D+e%q+3*)I|)(VG?c0LYNz2JP8)&m0HD
T@3mmFZSuTOXjNNG|JyglZUi4O^XVaEoLOM2?rMJgU9V*hV3h{V{h9S_}K$QS8g@F|JIi|c~<X7j_~0^t(rnH5cy+*2xLx)xZdJ9i&|8Rc*-jkK%yP`=
uUzHUeEhfUJ*YQJoFXh+Klz!8r{C}%5Q(g$92bxp+6gLeJucKLh^)+5tF}N_lg=|lr$aK#C<KyLITLp9k*VA{)(;e^<8xEIc2+9TJ2y#@y0_1Qzd=H^y
0LZG(-7w4R<6}@65sS&(pw1DW7UcT&bE@)hF`rS0krNGw*-zNBhZhaOMjMPjR6>^FhxW_`R)0HdBuBBb{{Y`^cfO@^HhK^Vl5$Ty)`W18o1Tzc7Mql)w
HDzosVRq+?KkDASA2WC?-%Uq9g=YdS;78f9GZoj!U1DN=*TA8-%&WWbRF;M5JCnA0>){Z4=T4^Shc4p)SqL+QK7IA+s&gevc=tDn*6`KrAosYB!(GAgC
3g)mw9_ij-%lQJrZ)N5)k%MG<Zu<1(emc)ZZ__o|a7|j;woFgZcahY>W>Vh|pKPM4xr)mAZ`LhIY?PmEokY^=hUQdh7GdseST<#Y##d*#K);VLewHRl>
y)Lq)eFa3Pn5sbidEdt0`zJmu?h5~5vG&$m%t1mCVzkQJY&zsB@T*dd$KraN9C)!Lms;a@<yPQ{((%<@02Ge)A93?V{L@Oavz#Rd*_rIgi+`I!(AHe|t
|N%<zsti7w*^^USs-9T_FR(;IM++3K2TpRWQCXeQn6|cX`iKtvu_bTa0^+G*VP~p2)><Jx~iJLZo!bJ{<UH`5DGg^SJ%%h1OC%i2{-jDBxh-U;)d`$A6
Hx?2BG<b<?TFtUD())SL}(iqCVb>1DsMwZMT>uSTOo8Gu74!u4LBXtN7@D`y-V(8M{K<TKw~>d{q63d@O2zF!|HH6hI>Et@wG1M}V!}`y3wa&)<AZyVF
TELq1ZCs9UHad;!WUPchjhUC1PaO+25~M*wy!5t|eZ6S}_2F8RQrzp_VJSQtJ#F>r=x2_tsiQU5RuL&JjA@OM0*yZHiozJt92#=h+zG`}-3L!2X*-}zw
59h}zhe7%o!`IKVYHoP`1Cuypy0QYVPa2!Wa4)|er#+TyZET8X6+R43ng?w~FhHY{mGsy0?8&R^hu^<xkQuem>w(=i*|6)38OMv^mNc`JA&cgh4cpm%3
{H|wTDxo-b2)`V45at^QkbajMSu8YP#UQ699}3{jZ~f_Ayoe{`%>fu*WP!}BL_tpe?SowJh?>CkXznhocb0SFE>qS{?blssN`dW39s@3W^LY{bd}QniB
qe`yfdN_1MsvJ4MGBBkRaMisKFGtjipMLFW<yF3K85}I?XP)mg^B_tI$1E#p`uf76qhtbAuXQ<MGT(7`nXF3v*uh&=S*1r_SeNfE$Nqq{^N9we%Z%soh
I%jg;UC;Cbr_O8QfH}vP$3)Gw-tacV@9UGKT5JKo`>6_0>OB*X}`kL3c4>IkR9@PU^S3(1IL@3mijca{~#cA?ZX3$ltV?<pybt`bRtr{BsIjj{NzxyWD
c5g=J32pS80(^|6AR7nUxV$1g~2ueo8+r;vVB-e#<6X1Fr)L!vdUURqG#%*E$xc5iqhoySQ_8|2^O->Dp0F-yR0N?3iq<rH91(a^N|q#)#}G#QNEdbj{
1TI`dEuigR=_-b9IC3{GAx6)j#-}%6#wemGlV&4WU{UviXmklA2N^gC5`eO^!Fo|i`krDq&=Jm)6Hu<eKd1jivR3-!bwpqp$!w-uqtZ<UD+U(a0-?Ecl
i?j)lkfKN>N|Am8XH92n##|t|WoD`7^@RL0w!<9i6T(+7-$TZdzr#v`!CaiBRt^vZXksXQL-?vRDg`y7|3V6%FX1*utOS^F36J4bZ!-3d9w!oW<hF9J1
ADN^7vV>O!s*%U`&$NATfS!5mtj{X#va;e9(;@l^Wr<=<l{2GGRg&y=LYese{+Y^EsPc<>Hf@w>{23qHCHz@!0xaDw^t3jBsd?u-t9NCeSrL#vEnEL;B
Wth@*%b{oflv5YE3&}mF=7JiFVDOM!&j{ir8wNv*#p$?;x)CoH|;I)810-f1dCGDXSemxowX~-<`un*4Gd6A1UFk7$&j^A5Lt|`foPs;FytS43~1Au(t
n>oA=Zp;%~n{eSOFV;N<;vjnv=z%80Z1CaQnme=jVAl4veAxZg4#hvtIfD^0GC%igT%df@NGq7Q>tfqlY_;leAPW7|Uv%(qz|aNp;bdPYl8fG>L&CoJx
_iEqDGr;Q$Y0Jo!kJR6<jdvHy?$76BzmBsEbfK_HZkw3aL?~zwrt^knp1xnwWx6CzdQp;0R;wx?0O1dZ=hk<vv>hLlxIMSb3S6_=LFd^x8om3v8jRQR&
t$VtUtqk5X$x5#0?vM<n*E6(IgpUPWRvE8Nq;Il~%`#Jx&6Oz;#g_6n>%k&W^}$ai5rA3#PJSPk+KRs%;1cXPGXQp*He9`MM=C92RMmb=cgV|Qf?rOzR
FDV1f8Qb39TUbkNf!y6W+HR5t6a9)9EbEPHRJ8|TFD&P*eEo~l3DS$s}z_=a0=l2FHR;Gb4T&P>kG;bGg~<!+D`YKetHnl<AjF<=q*gs(+P#&Q-ViO%1
*4LybqL#2)83ZY6C+9>9keccq^S>iAigC+6F4ZpGrq$({QvQQ_k84?TVE|$dWtYNPvKgx>_}k=iJ8-pTW4U+PZP?@JqC($${*=c2}u8=Z3puM>a@TWLD
1MlX*S{Eu=r?gpR(SVrKa>QehHp2e}@}tj0ry7bRe%=QTx5t{QOSpV<W^)2=`^Ly8IA`2e@|B~Zc>L-9*?^Yha%ln22jSBv_1DIpjy#!XlYZkvEmP44j
a%Lx)^Z9NA)$X=kfDmpTZ7vjGx-0rWg`MsYnl+pCcox}!V&D1yq>}+B5Eg_@ZuDR>+s)tbCygWonabF2O^EQ@;%YyP}L;e=$zJUeA`-FqxQkWHt+pWQf
O82V?msUuMRl-;D^m~8!mYn*)r<(<G6MKgt-}n%us-B8vK4(DWS7Lpr+a7S=hb|R9+obDObP_kjhW!Hf?O?vg%id2=q<DTw9!I<G9_m@~3^fw42e%V;h
qn`!%gV(}s?}eS*(u-oIolg}J4SZ%+y&_`b9$;=+`r8ge6>$;#C>LixB2idPk}}J@A0HqD%o{`r)B1ja41;|%I#jww6N~T|NZu{3uV?^fBPpz8vaK5Hn
Z#K{VcPG#pw@ZtL80GR^r>JBFQ~$6(k|{tS@7L=luAdDup4<VdcOQoVU83M}#jyGU-l>@DYz7r7X47uVii=jbhu23;y=^zde@YQ~vEg{_TH%a;P*{*{}
4U3Ht98j{lec_V@q#w``iS1ARdF?>`*k(tpoC|7_ns+xO4*{j+`lY~MfI_s{nI|I)ty^gq)T1pTkdiho}}|LK3$h5z#3(7(U`?UOA_IlX7}yZ`#PVwip
xm+4#n{h4)h`S;&{|LE!etC#+~{(t|{pO5($&-(Xz2~ERun0hn^e@2u#u-~j2UA7;x=6f0cm&%LTNLu3$TSY_p+BUFwY%C<mF~0GSv1@~-I4S8V>nd=a
6BY(%zjE-$=kd|jOXtt~|JAbi=ko&QbGQmN7R`&ZW8da?N}kE*bIpl2#ghD=^>Z|3^V@qn#1;R2zJlXhr~kbFUoZdJzt5l7<!!&~C#4ncdFL^HjepO>|
E&M~vw#0r_5Y>)e~w@K=k-6w&-tT2e?0GB9Y6kmsXu>||34hR|L4Z1Hu`m!>ifib&A%Eyf5z7{$v$`O-!2CoYvk{e7g9_kX#VQ)jQr%DNrOi+H8_Bt_|
XV-jGjOBN)Dafu=UZKAgjXzel0Wo^Lj5N_H=(;Pm@f=;#mIeGX6iH;Ftaj3bOp)NtBs?TZRSY<X_Y8jVvd;-~@AG&gbBTCM#CY^wcIGcB(dny!&{bddW
gXsKk*HbuU}C-@#jo`c(H_{FKheGm|C@#iu$~!f|_>p4{K^P<Qp)T?&JA-<}O$D25pJiO5hbw|Rd;_j{iU?=SWJQ4Y``a0=J3tH_snxMd>$D%6Kl&ft&
sQrBJKRH~{1QLqoudw)f)6&q)=1e=%+@0RK{u917(iGTKwAE<2=Gl#RbxOqz4^^fvLA@MD{Ig72h>!yhfh>tBL-xe<YF&<t?D_dH~;;h{Jq>>(rgnJJq
77L{X!A+Xl-uL{wQ7Y=6<EKe9HjCRAPC{Wd%=SlFf=lrhcPt~e=(qYyh3|VMeuT_{iB{^ZkgPQj&n7gs^iUebSTC1OwAfp;j+STOrn*s`NbPsR%l@1nx
!#5?!CV2g-;x^fNz=j>zNp#0>JBT5ENr?>(5o;Mzi2rAF`uF-V}(>s&s7-X%hLnm-EJYtSCwq;SHs&ruddZrcM!$D%)gLelOSBdxC!Eung3B%^H$pW6%
%GdvoDpD(d6BG71*N4FO0iOEtg0e#Adlr{t`dWP_WH}5M-(2Jz@L&%0{d^E%?&%4PL}BSImba@{%0S^p@h#R1Ck!7qNcE@4v<iWIzWSY`p|Dn6ME0qx>
cvZq`ozaSHDJx_B?Ty0*s6X*3ao#OBSEP=#0VPGA2Tzu+@I1=XG6O~d*RC#1}h3ym=*n<LLw@t639K#Fk{-@07{oRNEZASH_OKZ=llnSOsTV>XvR3G$!
+!I9`U%lFfje~6O$y`VcOg8bX>lm96F_rkLqvR@J3iT@2}Nc!<0pG3w#i_d=`@W1^baQ^KYNuKy?jhBB>BmbA5?DHQke^iLLy4*iyv6PQL>iV<R{}Vbi
qp|pRH6}TbldnO2j-p=aQn)S*j(07<InBS$lbXuBNXryCyp$gD<#lPQ&(n{=&F?DSKHOW*)e0cS!Fy?t;fBZSmYur<Ai<}&Y1($qvl{(Qy^Mp9Fzpvk4
l`i_OZe=y&}=q~k@urF&SrT*Hq|EC`98WAunzwgee>paVgd!7^79Zy2%i4*8SX(@V`9!ScYBvfi&1=wrHOFc*R$HxgR0Xj3C3wv<ksUtnd=m8=t|5;R^
D>ut{D4R1%mgI8=_E>oI{@rZG6PvkaqV}AEqi0z+;+LlZ{)&0=ekF6YBo)R?w~A=WuPk46tl>lfH&$=9u`#F^5VzYdx(T#(KP|5*oiu6cZ+JCteZoBv6
Z#K~Tm&UT>{FGjM;5pWq!;hQ*yDnI~Dr-&SHJ%$nxxQv!B=rG^!J(tw*{i9ZIN_aSA^5w3JkTt_5iJd4Wi!W@*PbxT1MiNDu{bfOxs_!snq6rK;0R%HG
w)=C}AcVpfAN6`)))7k(tuZbJ%WGZuHS};n|r|WOK4_)`4iHrk=ZdLlRN@33L9X6Q*7nyLE&ij`T?;#ERdi#8YX$~!Z#&3mM>$(XUC*?4IA{7Ok2wjZ)
%3l$CK=no6)LXdj^JoijBNY?8*%+%C`|ZkDYBCRe8Y^+-zHktf*2Qa}T!+q|wl0u4jH5nm4YvzC<fj-}?WqiaFPlYCyKf?M=`9qduNB$rDd%}Hb++OGn
dC4?8+Z_KUFIuR@x6&iW3F9`G?U_kHMWHr+ihn8o{{$Td)3#KdSoAW{Rqbkd}GiEQgyrK;OpymTG2Wg;&;cRj_yj7K)znNYF4f2#9$$O5Qv2v<b#*iPn
H<;;H9vSO^R(V=YOGjX>~(i4<@npwiR0+fb5zucdmvLX4ZC?v+_q?w{1~1Pj+wxd~RpII_^EOu(+#h$;<}=V*1_=y>*obAS{E#T)HG>InIAay_*j0N{O
3&aY_x{p9P8!ZEQ*`o_Pj0SIKm+a<ii1A$z}a;1zj-@;YSA0^s^3j={Y~D>IYX4%kK!Kq5OqH)*8bfY%~Cmx4q2#Td?6eO;z4fomW4hR)iXjMX%&it=5
ISKgqkOu;1L3usCs?iORm7Dm}7<8}L<Kr)*Wi6}Aj{E1aCcbfZP;stwOmpk>juiUoWAtcYB1p+v6{5z6f1LPbige!3k1ncXY(G|O8U{w9Lo-vBY0>JGA
Hma=)FLvTwIjy@5U<;?Tb7(DK!6}JPWgR{yBs!6E9-|WrfbSlnCd*_nVX>QftL5q)WVPFvOOAh4!TI!=WmQwP!Cv-QsVZ+65YO$2p<_N!z|o{tfn(xr;
u{7(`dQ$pm2j7AW7M(^feLe$2n9X~_y<|Mm+ZTwD+t&nkwS;?L8Dy1vCa=(z_Z=rC>mCUkQZR4GlSI3fO4rd&rTs_v5U|Xq8D(?$^xlqGz1(Yc)<2DcR
OY@STsuquMSndf+|-BjnK{lsO4m*(?hXktT*nHDkxnBx#^wo{Cu_tu*-*jxh7M3a;AUh0OYPIJdFOq`>lz_=c|zQKDV-q;`>V4&&J`eE8Q{A+g$7+2g-
?4;_iDh8}91M4~crEHM~qa_1Jn4%)lpRdAVGOkmc>@HKl`x@C~ndeWCbY{~h-^k4m0|0r&lwRUtT6VLiJB&qk@<Ga&s|B;8rhoPeA${-b+b+!c@SUxU$
=rUWHM4Xqa?L5|H=o}1dB(pJ)W`VU>Wbr~RPa^JT+4JMA`n<|c@B3m(i8G9P<Hwhf(R@z=8M-y+H>>~y5$btN82~NX_&KTSyu2F3A=1o|U#&4gOUg=8T
sdwqL=gkJbYu0M*_Vx)jV~VEy>AWB{KL$adIMjdlv0Oh(dZ7G?Hecgv=Mk^m{;EDW2*VjjV`-Z_e1`$XB{%LO6*L9;kZ#y-X|w~%)g<EId~M}e_zYk7Z
7gWWy&p^b(gNiLFs6rE1g>hp<8kR(XQIDXe9|L^)SA!*B3?U99v`;`>z|~Z5s=<d{IEi+6<376$xBJJ*F=XXzcTtwO1!A7?6Vu$@3m9~z?fc0PRik*;J
H~oj&Qz)OjT%#$^Bk^giOsl;pOA9*luw%lpcf!xBZ514p7w>D6jO@`$kb1@M8*?Mi~okWtw~QA$qOzL1;{N^~F4t|Ls$MJMY<!*4+@D=&6*10Q&mbIhS
oh_`PkZ=Df>~vmV2bmQv?B16FA;%(yT%%Wd83$!EZ;A+ZdnJ0-WO2iIZivZT2qeveb}IKKsIA2~+GxsFZ105O319Vc=${s~cSNwf0y%JuoX@VbMvf&JR
dMEfL8z>6zCr}|Q%`q5Z#-og?EcmuDIl;nZNuMBpsyy!bb<LmnrYia?)$ATsjB_0A6E1oz}>D=94_b>6x0ojKsxbly0)$w|4@hY#YXVvcBdJ0K;>5a5h
v9Uh5c+K~C0?KjF{1aS+bvwqlyZQu<#{Z(;Y<REqhST~Nset>%SWn1lmVCTW{V7Zmo5Y#q#3qlC+1YwHE6#XHY8OG|gGU_-F?GuEiM6Fo`$pu%kWjAS{
q~vL8RVZ-C+QTAWqxzT?)-d*`?`two2y3=J1{Iv#aEkIA<I1k31Ck5kX9x-?rk=_4jk~Xr}mh<Mkj~aRepPn4}U%R1x$JGv?HKE`f8Hu0a;8)T(V2+M+
r&&YN(F>#Y2Fy`?H*E9G@Ig9M4R9SHZeprmx`)l2U_OWFJ05iH?j>mo+I<?}o-NQty*QQa}AAVO}kZ&oBU5Z!>;BI|<|ulE}b?K6`|3*2o07;{?Ddvza
(>Zd-|dH&QSEG!l4y1O0m`V_60cNw3Jk*c_zE>Vb{TM8rUzK|5cs4(fmPoUvSsL=AH7f^X*|xQ^hqbT+f&*GLBW-Lv*nX_xgR6oq*2sgeQ<GakjG%_5m
s8yiGk{~F*KUZ<!Bt?~sRr|r-!ZP^0+V39+V5(pn<VvfM(;TdSAt2aq(d}Dckbe1Q7BK@+J%XctNISc`kNVGnc=C$E=LHaWI+-@r?I&dE(U-kf5RNsW6
?G(9yA)%eHqQC3$Tx2#QzPJmFcO+}igh2VBS+pNkFZ{A@@_cGAI9sIe$&2f&o)NJe&(W9un@9S}kz&$qP8@k)Yb*Cbo5?S~$U0*vx>6x_eZIJoPeldf_
<W-gmZ0lB7%ax*?g88)6Qly9IvbG45kKGe*ljq!QJZm5ueX(}YU-XF$o7Lv3fJ)DZ=uYCCEoQ;M)-L$4-<3t`NjaOy=HkxIDrK!viMk;rR0!scROCvd&
__%+Qcp6<eSB@ZCK*qdWS1{#z+mwj?97YWPTTkFv1giwf;4?G(&{PAbsTFu{JK?roH892h#(tRCghNi28LUZQmnaQ+e6|-52xn>V*@SQ^1dI#SthzxBD
4+--ZK2IImRBG?C0f;R#ay_ul68)aE_5raA?5dJqqPVD+41F0ONVuL!Z|qGIN~+0p!WdMK~V7mEW9pWh|9Y%0ILi|Pbpp`-l08vE;=m&4WKc5S|WQ+CE
z{DLR%(~ox!5SKZ9jkzAP92RCR8PJ~)a$iMs8f2PWu*+Y8^T)%_v7zYqq`%YEdK`gzovs-22j9sHuqD!>od4)Ir{)S8Tj}hb1{9M>DhP=}4@enVJT8dd
RQOUWAF`i!bLUngP=WW1XZ*a%&;l!IU>3M=6uczG)lC;2`M(v{^^XJYh~L9JB;&PPy!9wi)(7^EAK)R>fyRxF+VJUdUOftXc#y{Low)j}F98~uyBFT&=
md-^aDw67B?vg1vRD%dDj?qdtA?zS-|&}4jd48=`IQ!jA|~c8_#*MK_a70n{Qw)2&-hJsK3U0?zMf`m)hbx<=_TGdHk>e`ip)<Wv?zayPLiF$L&?`XY7
5hZInICET~*#|YYzwtOZlE(^=g8=xTe?u1`p|z5C3tMfN&sZ@5_e^L?Q%IR~Io4TR-6XM%SXU<IR;Pie}I12jWMee7__AKE)FfZZobi&k7~ZV%J!P)kt
5YPs_YnC9AW1?q|W{brQykf3kyncg(o~NjfEUs<k-4Dy$Mnro4FYY@F};+t?@t$KtND(c;btW);a7f!=?|bzI+xMEAZ8#@*gH(yBd~|1jAtUp(;zxz2v
{TaGI@cul(Z3{5%C0rpa;@D_?K1TFG;Piwek;1<MLtbfKx#+I#m4#^kc8=V5l_2lFB1?L&XH$2;e93k6l?5&v_;2ySFHRq#@fu(Zr$3Y5lz}ss2Of<Y5
AmyZKh38l|08Bx~%1j#M59|+dRL_o=R<IPWXFvLc0_I(wNMxgZi+{eC@Pje>ymC_XOm2Hfw7|bX`C@n4J?F-qxG@Q3caWed-K>(XV}NQcb<UF((sz=u5
ZNs?kp9v8$ajgVmw>`1wjn<TgfDOL6j<)^5LbHEva}U<guiiuuve~WKj+KS+=14K4~TV>llkmhdVx>@@0g7~h#y{?CXLi=s4Ez;Q0t}jiu73qcz$D^o{
YIwhBA37Jf#0W<Nb1qX9o6y2|U3&J;WcCDgNF}`mSV+r3v*E+7Nil$oG8bKpD%1s~~IGT|)ZDICgQtLl4xSqrfJsw=M8uuxi=8PFpwfVzExlBK)H8?tQ
(!2GqW+;jcASRwZP5`ApJ$x+(~tdorTWFqOISksq$^AeTp1H+!!{_k4jnCUbof9X^Y>b+(7I5>T){8NoPmJ}iOy!fyw(G;QM5o0?t2sm0dI>wWj+p(P~
H4)WL3IS`*fWbnMd6h^ROyHklqbHN7?LpERM?W3{a25wCFiQeq`3T?Rtw0A>;dy^$qah^#49*Nf2?MBFuxN$DxWU3lKt?)_RWFFENO{QsNSqkKO>fd8^
Kh9N0{v%;cck#`Wf1T|9XyGMa&oZpKH{T)sPkihzr_f|_@@$zSR4A_zq;72)v4~S@&}FjSt;q;wep;i;SPq|H<qNg9?3+N8fC|+#(yn*I!pcTUR5Nl)h
?NWh8&y;ou;}Lk<N)(>?0Gt)O1}mM>9eotM<&^-fTF*w_BkDo<uBE!tJh|+APqmf&1m}-1H)<Zb*<Dv1LF9dz1`_%LJ~YX0<PF*gJu+P9aAqnni4^oZ#
Ff9^|F;58++HF2J4(RSDptx($^z{aYOnEAaC}fQeU;!2OqqkVtRWZ{-X|3i=OG5UccYRyEs}NSHM64<6(i`pZG%F-er2_ukgZQ_1K^1wFJ}d>;mzwe3^
5)NovAD*ddo|H@SU2loAkrKn{k8q7BoGv8rqHg7C>=Eo!9(QULD@O8nxu#X0tIiBNxAwz%$SxZ5Kk%M44QEZkMAK>CAzn^vEHjBuq+=9a{A-)?{}j(Jk
+P;dBGYU%AOz1&uUu!(SUxLOA{_O$0$x+8yyYXH&@dJk64UoB1qCtd<u@vfDXk3xgpM~n?~qg4=oz7DscKx>2Z@}btAql18-@!Yu*8PbP)ad@tEUv5Z$
za9RaAPkVPBh7*(lnfJc*kEh&@RCPhd^^FO$^!9|H`1?lmeL)?e`nWTn4tNWc~R~%Y86-jgj-`>;>TkpYWj2Un=ups7%77dkzPaoc6glDn|cT<*_nnwX
rAH&z=W)Kmsd65u#Fo8mvdBjtZE4t_SGT%GjvV`o!F8&2Gm;Ds2^`7_U&^}Y*XRj%pX)D8im{N$57qL>$!UnIHC>JSBCU)DqWs=c26S<yE=kRUn?g^^-
pZ*CVeFU?<;eH>M=n8KGTg;#9+WyjI|EKIlSNZ6IaJk@(w}^%ipgB1|8w8JZ`<cZrV}*`X~+hJgShtB)~`F-eu&kw1!9C?9CD4nIfmS{tx~(I%B`UnvW
nYhLnjj+!+G$Wz~}%aa>N1pUz;)=S_y}ZGB@A<`6Y_>z%qt-~5L9cXOFDxd`~WKa7xV&z{hMK0bK6pAHoNhG9Uv|2QGsi_qQ`lev;0$f-lRBo%EjJGiy
&T8lE=OBjCkEJXZYeg&GVVp<KbN#5r$c0+Nc=F+Gs8AI{);Lghg;xcS_y<LWPer`0xvEm|x$I{in4Bopj$cotj!Sk7|zgNq8Y%c2_mLU~L-|cKe+-Xc^
2(yEY!(1{5{Od<JDZWP@WKPLuFQ7N^#vo|yz!wGbw|pOZ$b}&PFul5(5G-fH;D*o5`=anGcn~;cdsy&7g0}B3Ms)QWtZ6jiO&fd)Y5%$mFY}7@qc&Xd=
##a<2|SEi#po*pD-BZZtTP+wJEpmOR&^$U#jK^r)i_sa@W`3Xx<qDYg0_C*=07~Z3t#TdE%5H^<;K~>V$KZ){8sX)y&IeyOOnsSFh(PS#Fu@165@fS82
KpfMBwkpzXNK!q~}ve*8Sdsx8ozk2l0BTziF%3Ic7b!Y;13jD<ny8{(OKJOMsn(#qphw*nrkxBcm&g8>BG4P4I}1k$&?9b5gz`*3ffxzG3HnJjjXdZyO
N1)d6Q-NTNQw(865Irs+XL{DIw0UK;$QH<2(@@IF0lp9M<&PI$#2?3KeZ>OB}-^92z%i<fYaJQj;}6!P1h>mW8#anAQooCa3cYB{A?cFv~~{e%<Ud64I
&y#V99j+j;u#!Y(%-ULqCvO%GH*otQtOtI()*{}(To)LZtJpk>>G=k3?DZJoHVt?W76hM3JHTr(yYR<#YXj42=6%bFv&y9X3)eC%HOP5wTmswn43Oq5?
M27sON$SYRv^YR)i)#aMLH*x7%*5vRM_u{AM0PW-8yY+X70;iLiY;Ck1(z=fgkM0epPiSnssOa{>u;08xCrPh<(}S+MTNZb%6fRc;U>@mmNRbm0mUaJ-
~s#b!UnSU=Dy!0r3kUNh*R9C#V(6^y-hx?v~VG2CUgkyAEeLkP<+=xKPE_Dt9V&sQi?;uG}HUOJ!J_zvFi9xHiP0vsSM>F7(C*a7wxv%8&)*p_x+fTqD
T4&+2W6Mp+3pVXX*PTh=Q5{WP{6cPJiE@m3K(A+6{p%eOqd;Iwa(OXZ0IS1#NrCKfR8}Cp2Efy0^Zqek2+3Q!)*KEaIk({KFY**sJ)YE63lg7~giJ4>?
bbDt5&YKP)z=GJfai6+g~+{D#hL19fu!xT(n@ew$v^EB`);V5QQ9eB7nIDZo8l&%Rb}sQ*jLu@RFO$n!sVgeQ-0gY=uNtq(_=5q|Ka%u`W|^eHK&k6ya
`fJlkoIZU1$oPaQQ`Yq+XWu*jWs2fIAYygzYcm!|czxn*alxjx`+>d|1qyEl&9pM8(99ez2<y<tMt~^w`0r`hPnfW{)Hu$<EW?$DnvJn5?E&R0+F2cv>
=^<lFD&TtaurVFAK;~83A?{|~g^+pIuWFv=&<BV5+20z*8NcHM?zhOyF3x(6qC^IUDETPAEt2>0ENr-y#6DfeiN<d^lVS=(f#PF*qRce%XLRy6Mz~?kr
}&+^w$5>S0iF)7d-2=gXtaOJje`gtOm$oNS9YJ1_}P+xo`x1>D|9Blw61c&t_lq=;TyIgWcv`bZ&(*M@si4zaEzxkjN7~t)ZM+LLrlCtOX}Eb#>T+nyI
C#LS8>f&uBGeee&-QBdgS3Z>bFAtX}*S+ME>UgQh=bQQR+)Td#-xw_(^zjB6+3Tm!<jZ)bt$^T%ocdKk`h%kI>w55V#6`{knG*;>yrc%%L|3-z@oIETN
6=e~)h3Uy~(XNjx}v@8r7{MB;EG3#CH->p7Z?H(QklFBh3hkw8cBJ4_{3o9p2Od<+|%qrbulk0o|}TRbZtL=lmRs|2H*m-OZXc=D1!KH9LWXSm3}WM5G
;thA10eo4A#dB4%aie)4Wyl4wB@Uo=r)kweZUtEAqNVh9K<g76D3(>_l@CA^Wg}DtH9;cA;TZS!I@p<q+E0O>Q=<!d$K<sIq+)MD;OGrB|<Y5L4<E2JE
2)IY4o{!j_xcJKL4_>)^;0}$;76t>-U-+Z+kJEIJf3?g@cKs?ZZr#(17N=n+BmM3l+e_Too6M=f-moKv{0&XhsO3B#+5mo2->Z!(w7{eO#_D|IhLt^1T
FE^R#qUi|3zoDWD1Hnp?(Fw!(~#1sF$~haE5P|;9xohsEQ_CpRAWw@5Fsu-DLJ^BJ_bnp-0uNAkp6!7tU@(PNUa2{iSK0%Bom0#3VDLw;**Enc~aMWDO
To7O6)+Lk_74!Irk=gr8#h@Ft`21F;{GSZ4pg86cS8n#p}zvGfsYmtyMCg6u=|VQd22kododStWrEI(EKc?$i6CCpH`L%G05SS=YoDOlUf7{%(>Tnv7<
Y)$&jPK6I{t0`RgW2KUez_qxMUpFVu;DG2vdny3g3Zwic|R`04g+g)HxSTOl*cO@}O$hnaGoXnu7@>M)_$qJZnlpMfRP1JYg@6Yd<M__!79B43a8_FHZ
wJ}!KV>O4i!VJMGiUjR=pOD=q8_e9av+=lK_=<s;zomXuM;R2$&QEP-`gUk_DuBO06UV8^iUN?DwXCTuiPLIUt7vKA5t0xKhL#7Y?3g79g3rgN%dOdo$
Igpk2a_F}WUvXzMU=sJy7bwSyh;hmhe^3$aR$*~TAt0VQT#RQYfW*L6I(1bW>Er7P+=6=XEB!(?aM;QA07Y~Cy$Yp77O+9m3)FBEA!*cY5K3IPAt5%cT
%A{G!`XN4YL;FXuDrfQ*AwSa|2nrcFL;=v_=n?V^}9aY;bwbZo<^YX1$lb=p3BBXC-%DaPUiL~riqcNQ11*018Naw!u@hb{_UCOI|gE;pSJXt=*Q<B_T
WRj#Sl6D>jVNQ1Qs<GV8tf)LtaK!DF9nbvxw<xfbivw0<o*n{VccKQJ?z52UP{Ard+$g!d{Z+?ENQgAwlHOzf0K51yE14L7HX1;hbFFQ+)5Tm44day{Q
S5KNkIpacO&d0dOh7xt4dE`5h-6Q`D4&2;ceT5blQQH`wjNI0nx;A&QUT#b~#ZK>SRaR?WJ3l!K9f6lX0GX#8&dk=McHDuI=(nOChfi41yd>B{IiUsuY
Oo-d4=elHW=@Q*m?qjzHP66pL^A%Dk*g4lfAH^Pr7Dvix%S|i~4KGd@9*#bzxQ<Ip*MEc>&S_m%#6XAz8*A+XB3tUM?a@=i>f)eauAYaA&YO`D<mnai(
F^AhWl`)7-=wf``iH|Lftp;P6uEYvuM))FhQG6q4lndtFL>+7Z@^6XQrR1Hu$B>i8_IV4G*af$=2`VY#y@~ssrVTzJUL*dej8X~nUIm_pqH*YSE5NR4#
XRo{-a_h5?iT~kA{9BCAzw~-GbgMgUdJ25HWG3Xo#VTl`2x5Twv4m1W+8p&8GDlZ#s?mk4S%E;`urklc5_j^HC_%@Uqa%fxg&kP6urbSKH~3vTKB<b55
!hxBI|M`UPDNH6u)~#piM!3f5%oZz$6E=|1|O61|V>kK0|WXb>#o3PowI_YYACiAns~aY4#H$=S!|m^S#=@fNG-U{?*Aj^T`zFzFms-R5!K4@}gA$Hkc
#A-7U5F!tl>-z<CruP5fF;VrpV=KmC=8(n@6c-2SXqH9TBMziqlTX)i+h+8aDxk{!e1ANBAY+2&zG+$NH<`ad{2kL^}rD2jd%0|BNE>BWHQZAP)_#s)0
P*FWV=la&C{)jfM-EE+{yfv~8H8Y(};?`d>4X-utzi!A}`ZSCLZZ%kbLK1`_j3x^sA>iL6UxfedYK6len3-GPIibpQsmlzb9iwU^{<!eNA`EOtPzt?4H
Bo?fkA7b<#%f3h<|G$_G`w8=+M8I6eFYh=PZ?UvK0Dp>W#ibp3(_icDfnhR_08fzq`VaN{-LN(_75C7uo@HuRJOTT3uH|=2{EJKJRL%j5{01j3S{@-w-
ho{-QSd5;$l?QeEt{_-#x8~*HOrJt_W(GdPq$y#qWa`9_wcB9>p^bGtX=Z4;0L@4*9<)9?2wPnv)|ZtQ(U~Ai0P?3Mht|2_J!Dx?4HjS*=J8-hmebVZ2
NwR=nJa#u`XNF2PL+IKGelIuiafTpkbI+?}6o8*^b>tz6_cmY`%5rn~(#V=lV%|PQdGDrJmj(>@oh5225#u!9B-J3d^@F7eEld9HAMGcX4**d&9~qEX2
5I<sMOu>U$iF&quhs@x^V*^rLQWYr(yJd9Ps@`x#VQB(H}}J$j(cdt0VdtRR08dW@04sDOvDBXHNgh@VE~iYeJ0Lzf&r<x6j`fdS-aG8?I8g9S)(U3-q
hrI1Sw<;%k`E&v;KigX+`;^WtV5N!=<<S*=rx9xpL^DkmnK&XNkq5hZU@Nj}_f_=3P5N~O*0ah4ae&>>R83V9&W$@c12;O?`<yMl|AW5$HpmKnEI$cit
fnBujGFhHG@4BA~K!9m+iaUq=3oS@i9GV7mvAy$KuMN=pdEihOx-<@D%vFns6P((IoP)aj>)FI8{}s%6z8l?Nz%$C_^Mm>wWS%#pR!8w{z=JI8?MHlzg
)h2GpWls|x<J*68_m|I0rn4((@w%7e{DZf!ie9G>Y^@)Z;oS#KcM9m(Jxjm$yf`%5#isC-o+nx+EVXR=Yf{nq6gWQ<^|?dV5oiAT6lJ5`OCg}F91s*m8
m8j;o{)dSd@c_o_naEczLozkRXRWF(_{?T|k-0lsLcY+Qq%m#@9|F?%?5W4b9&?#MgY0>bw@Jf(smVUXevh75I83KL02e@qOV%_s{20ZZ6Y`_q(0cqXz
b8;T)G{#w-Yj_Vpm=4e`6E_gP%8$sJtXa2aj;w9rCMmV4;GMG=xKIxy)5G4hZ0CzK6EA-}uIN{+u!K>nIA+Hug7!T_(h=$bGn*W&RaT#U~8^UvP_;~M`
VKHQD$<7%e#2(gduX_I#xcgRiZdF%KV^-qWl=|$g%WZ~>%pP(*_4@fq@*Nq(m<OkuAw$XS=$d9DIVPw<1beY0?22^ps6hIcCwe}QZUvAHK^Ybn@&E31;
%5Z^3`A@7$-fG@0l(~xH(%8PC`ef{!Wawy83NVERo+ZSAqyF~$kzY4zVt78)>{E0&9s!1xnR=J5ROV!Sr?cg~vM#tvhj@lBZ30i$q6J)4QGIqgo1CH9B
=D*RSTXl8>_F8$){nJy@rBX|7tW&i_%5jR(fu&3yaQPbnTN0AkCMCXv!?lvqjj;iduf?<$1y+@ADw-M;zQ<*I^*_FO6U-WCb7w{_h=w!BFQJNIpM`|`$
JTI2mXaLk&kwOOJM+dbyT8O!Vq7=(FZ{&(N73?q*ey!1y68I%-sM!>4m&H^5vt;(EMBz@gT?q$0uN|M-}tL;j_T8O!a(2!iK~h(>GF7kYB2zvV5F(74&
>55}oT7wd!8MQ`2yHP#&OjY%&SYPDAt0x%Umzvk3LyxyLA6k~t9E@JZsnFXW%HWsKj4)GCnwe9KmCzGDYA3LE2N%)OG+wW)oPFb`ZpPIo7_355bkbVw8
oZOC%bO(a=Co<qox<UqKrjponcA9}ETNTURgZH)z5=L5)NM6weMhy1!6ldW}^0P$ZX+QZS9o9G_>ePii-jS3{)SIN*X+Oe>#zw-zvWyWp#W`f-8UMD!?
&DT`#j`HKH1_Dm4?HwMEh)mT-->zUbkq68|m-PJLjAt=>Vh(Zc(ZWW1Ujl$#__^3ja%2qU#nXr~ymyI7%D(Y_4Nnk$Sh{0PL1uYct<;jd5k5Sg;`0`X9
<G6uxCKxC%bFp$XAj{(%N_Ag&y)?<?urBk<KPB4*B)qn-h2NUFgphK-w(I;?^DhIKip#MSeppt<DiaOwJANs1wUfq0LL3}4eVX|K!>#GL3(#%@3)G3vA
y{{f?KQrhGF)O0+Jna@gwWofD}cS&y)n1fr|L1-PEp6zdvkYgDA1`*~xSF!0##T8|PR6oo?Ru(2PTi15n*lr4$aN>nBf;j}q0d83akpbgys$S_wvOzoG
?VR9!}C3StU`&Tq)KWl}?o>R8(tQc*$mg((Ti-uwz2^JQm*>-iU-RG7J353`1Q5ORH?#&`mJOt>{kJgPD<sMq$M(JFD7R1P@o^BN;CI`H>ZpHlR<UAN4
(Q<_UIH<98(KCzJm>gpVBHLOvHk?*^=G5pT`ZO3NIIT;KU2&w#AF2?PCfyk3Z^;hLSJX1`N+|v1bzWV$yewMg_jFtQzwb0#k$iDgOeLlw617)PW_q?65
kb5=V-{TXa1oxda^o+wM1rX1jS<{JqTs(drLU`7E52@CGY5R)M`nxFsd?x%mSTK{J(nD&56S6xAell1T9DrA<s$BC#{RIO5=)(%}5u5V<J!(yy1hx9Kf
}&d=$iMq}?ykiVA=X$nha3Bu0QP${j1{oa#bXv@-X2XxL#|)m%ZFb^98^ueU|}9c$nW4Z?IVT`fWI}UzW&}63{*%E)O=Gs3;67KOB+vMTz>ocH6OlO#1
{<^zRg@^GU#;SvIcHFAkP0i`57lI2MkAu_=AbV3;Wd%z6u;Pf0%GTX-#5C381{vU7b~tKNY_wJ;%l-kw5a62+Jsv5RQJRXKT1x$<g(Ahjf;|+}#>B8{c
t40qIIYuFh*;#+K;BIU_d%NH2=^*--s<!1|m+a4;_Vy}|*;Cw@c<Z}Q>a>S<FN;LvP-yd^od_y>3sjw{Ehdxn#?c8?kHA74;RBi4>~@$d8b_QcNjAwk~
9jkD?jb!KYQ9y96v`MKiV*CePq$j${BvU@iqz!MantZ)YTsa767_Sh-l;;L7zx0*gAP$U;q8z4dc%(aUUmXA?)De(GgKkOBgp!%&Rp6#OX_a?%tzvLzA
T=d^`ms{m=1;5++@S=H3dd!_K;jRx&>mGOCT8JP-3xCy=YosIS_gLLLeg6?V8S>|lsG9_!>#shIHP@Vq_@C79i}aN(hDQv00hTMu-(oiHi~JGB!YAiX$
4jyGT#|-GRI_1##y8+zwD=hOl9MYwUk0SEF5M&0D_|igz}#~J|KWWk^R3{-T7Vw{<ay82e)}!bKy!6J-@T_%kHL@D-QyRXLEIs`m<tb;1cIN4SO`nC#Q
OQ+c;k(iT>yt#4xWtEfJs!CJYHKP#9V<&O6F)#1b*qfBR-$X#t72aBsL_tkg+Ghq*t^CU5Y*^Jaq|m2KRIup6a%H7Kg7t3Rej_gqK1icxIKs1JA^sm>|
4+G8e^0#PLHeLDJK~z<n3R1GnX)yz`zjFOGNNw{$<g?VhEbCD}e*6}YH@xz+0$BYvm8Pbn++#yuz}tL66SB~VwgadRs>X0fo3d?MWs<nLND{3xsxNN{&
h1`f<Ou)uh{GZSM5+GUfso|?gD*n!cigHD{bvTz|mU#bEP<ZsK?W+l{n3jCJGOt9^O#vc`~aB98pxcgoG1SvMhh<~M7HWf;+F7AtW+nOf>aOoc>-0*j-
{@uUWcjA2v>BS#JS(}YEb1r^AMEr8(SOfGkf92$X2Mg~dRm8PtUPIzCz7ISLF9u+zcnATfB7XU8$EO_HIC4)^QdiQ(<OBGnP<25|p!$3pvS$xjhC|v{H
@qDMLICWc`rfh!D8I=}6MkAks4k6-OCj(cj)PF-W#@WtiNzuBKiPvKV#o!da94lUseupG1%Izjk1jwAQA9Hj<L%;kQD)HSWd%gGE;)LIQVVP0GgIEy@N
_RNkbk0h{u1mXG_pcl6Y`h#_OmL<GJtzauE8r1Q6}I;YKDJLZ)VA}W1N4*R`p$q{Or2L*NFuDPE<WhPN{`aS|!RwVnloZ&ca5}g7`}M>UZZMlJSCNTn!
iU3ljG|6|47pODY<lHG+vhkDi4Y4Erca-nhXtho1TO{Tej>@-;p)`t7lRsAc(kCn?T7Jw5dv$_GdMHpEUBRYY!a2{(%g1r8O0#lRl9LH>O^lg7A0Ocqb
(nL5nnvNuRbfLaOoMM8Xoi<{(S8X1&)$L{Z6XCr?<-|d3qLyqc;cscJG#fZgXtM>Lf@rnhAe}i~fzPvJnMyIk8ou0RFM_o%|cK>_+N5zWh95=MSrsN*p
mD54_T;C5aXMTAJFM%cJ;29!5vEETuCEnLZ{AAtU7?$0j+Xk#vyB~MZ!1p=z^EI!&g`!ZnbI!Ly`4FBru+#(M<33^uW7@u^%s<WQ&eDWXxun}I*C(cX#
5cXSx%#pu7FNG<Tc{ZE4f#isr35m18{qHums3DV7XH^i`|^#d1)-%gAh9R<4m5;t3tod{vV2*s_o40^&t-UzmwUm$6|nu7S=`0=@B20J9dU+IOAx1Cqf
8nBj;=pgCo28$zRWuSYT1n0H%J%hgtNoD{{nhL)nw^p++#SG-K1%VdzZUuFDAk`<qlNrFtTXtZ5a!Fv)X30;vi*H!vg$4^#H+p_s17Rk;R|N{=>h|p>U
~YyvZ*TRTcQ=zcVOqwQ6CiMwZ<5j&&Csyt!LG9ex5OwNI+(cc%n|Es*kJ#XUT~N{0X77NhyKKe2jpvd?lDtlq#B^B9uiUMs0is}s=Uk$4xQ7%hMlB%x3
&ln>+?e8;kV4;^6TkM*H%NKFy{(P!EUp8!(+$1b_^I2dphvEb#!m9UsYNcdNN?KmVyx-%f_?+G%!5L>S?MDu4GdxG*U*WDvbL@|5+5dVV5o9i($O+&7}
e~x_{v%{r?`x*ebi#yQy@p)H<cN$`v9~~?TzzLF$NJ&R_HUZFrg?uP7WwTtV?j-&osokY>UcyX~83kZ~MfyyrZCqR}DE-`aapDpo#$-R&3x9xt2mR8P5
1PM5`@7#7qyE5m77kwBg!<38xL?->i@9*$ck?jUAr4*kP%@54KQRtEV|%%a`SdRCSD&?R9_j<`AHHp`n}z>v2VMntpOvDLYt~kfDvVcLYC0k=4LihtXa
N;n(om+1wSoS)BdFco(`h-g>7VipUW7=n*<L#r#u^M>lpHU(WE?Or=_3+0ICy83=Zdp?o;KoKeLT$Ay-m?v4)K%7z%2Z1*z9;A^Hhw@u%eCvVzjOgcWX
s{v$MBxeSiP<FGl>XFP)6)pZ)cCi<WBl_d1mnKQE2UO3c*CICZ9mhy2lae|4npU~U?^V93#yIU<|nihO#Ed)z#$(sL=6K>Rb}U5nyq;joCI<vQO&$m2@
=dae9mgZ<~pm*v;U?=ZfPUr;a&cuNDQJf0B01Ba!WT_YW9;m@v2feqRa?ir@%({M-iHMhfaV=z1{IdLqjJCmudOFSQ)ZoTTO06U!H&oM%c<%>@Lu}jhP
E<RD^0rm*-!RMU>S5oq>#p(Pf7RN!1(fmAxryf2O0q_Z55wB;4@{7l!BF|5+ft+9NJ3WxZ7qCCFz{haOEIv%iG?9X+gP^JIF(NeNAL<@;8Ha$X<Sk3qU
$MWQE^gclZXX#XK%o^-ll}981-Or%O6FY9AU$QvE<Z^X`EdgbbTKzg=2f+2*6Hqes6NNEYOE3Q^>+6q@;3hQ<vZlQPFNv+!_E%B9@jWD;Cq+9Q;$C)7A
q{oayV2@c)Y${0TVH#z=JJ=*}7%=#S^zH6W{Nxayekqo3TU0pZHxIPA&D3zoc5~{+LbmA??_VdtPNU0K-=I7pCNlMS*@@2!|FCKal4B<EwYn{cV@%C8N
(}3#J{t#(l*MK;nHra$>>60t8mz7zwoekT<t4$Yb4zAUk$+xvB5i0Dv^!T4Ltjf&tbWwR@1?UED0=*`XW6?=yUVaN2Z@9t6fZs2r)vE|<S^=4%|04J5M
19)WuBAx+8tsy7?rN0xL_6Z##>cWP_<m!_ZS_>VsB^!SJ<G(RDRx?6|*lhjyW=s;*#*!i%Z0<OZ+?NrJ#3=)GoX1VHZGW)M@ahDU`LAD<z#6Dw-?d{7Q
FjZB))RB+@i}G`I8}^)uzvnyNmilSX`k-WjVB(+Yl$=YLAICg=)x|?!vexuRqVA=$lWs9r)^puEwM+#^{B@&FjGXpldICLIOCFOR_QD0OpUGEuIFQhnI
P;AJ)pxTRmRd}nVezvrIKotzwtGWklx}g-cp$xvT7)wwA3$^*DGZM0a`*Trm<qjV2B>+b@A=5fO0GumGncXr;DI=Q=lQ<Nz@-gGVM)`21#huxUc#?cAe
X1&fh1=rz(AH)F0W0<V#%!H?6_8wOXy>Ii5MB403&WMtG}sgh~;YrCGk_6F5cPNcOEbQ3CMM>@TGSV|BO@Ck2jK#A)aj?i(Y#r19q*d57)f&GP7Si$3k
mV;6W}zp1$vhpKr!?d#MZvSibTt__Y+ma`7K2yhe#e*OD7$2I@f#LM~j*<;(3(?P5)5#}&1x0XVLy&(NtjC4bMK<I7SU58h5ulok{}PoQ-)du!ho;$xh
NEJ|?I&^`5sV>h`C7%VG4F_qQNh~>HBGqFyC@|AnI@I`n`D1fo~+(w+;<BOl#@{^JFy25LAcVl-`l#fb}1<~aA_QGcbGO5j(Ie1eoV9rWK;Gj^wHRGQF
;s<u+!<zgY8uADJ&;~pjCGhctTI&hNym+fUqUc9^Pxtut)3foHE&_R#u}k@JJ&Pyfa`F2$79m5*D}Iv~l)s;+7d>R5Hd&za8i2`&#Bq<j8<dJZ!odB3<
!(c$v5av4@jbDlZc%;N-->equ7O~_OVv>fh=0YKaPl<1tB^`^=L}1u{eh<}IKb_~-~wBaFSw&PjmyA(EP5y*{z@ZAP(7rA3p4B6bhFn8@kR7lB$1DipY
D`S@%yIVEiBlI<`sAY202P|HKk4a6VUI3gQxmNeyD_gFfdT`;QstpQXBkz|F-=lKP);!ujjINtu7)HhwxU1xAM0#3JFfxtRR&asD6XxNiV=A42VCPGgM
PbjleNH$js$i#Fq$N@yPJ$7u*w(w7YH!DB!=Ghf}v_Z1LZ8?xqZ@o)Ak;)1|L43P33fR+8nS_xCyhUtEei0=I*I)`Fc`mw^UN`sGW0q58<yv3T)3;kek
0X7sYLfdSv_d>M4OhaontB!7E+Vi|G@Mb)>zcb0&cd_6g>T#TM;7V5j%6c@td9k4`HHc137&tF#?ywV<sdK4=b9BX&Cr5B>y9&f<yE%fP?L&E|D%Qk8)
AD(->2LNzej56>DgNe9rUuEIH0H1wHvR8PF5o$kcEKET2)(OGI9$nb=dhr7jD+lCHGSn+`Q41j7y--wsByX|SvOO;Ls&sdsE%2n>H^Bg=3ahQTqw(Xgi
`E`R#v3kEX(xxZ*rfp8Q|55Gx6#E3)(1Cz$-^PQqk&6*gSdiLC`ba=10VT~FBb3L@$uoUf?<-ARJ?;5GjKb_oskTv&(p6G4(}l+^<%P^ca%S2am0Vm<6
9+{Rgnb3-{1ZDhf+CTRFqH9f<Nl3B=q;MY$u;Hq!srj-Ah9??05y!>kBmIDzpn2gTp8G&miC)Tg8&Jt!raMduF7^Qen^Ek4@V(m+)P-U|2&hu#*JKNG8
8iJ`kV3j;v03d$_ywx0b?}?++A^t}2a-J6iqp5X78$C<gN57^{Es<9rkt7jDAxkXH12O2u4CA;tz`%#=MF3n~Sm*HBlBcNdp{#MFr)UBtJ@b{6OBjA{o
s%dOX9wb1+xeaX__cSg8mdRr%^^c0k@mu~8L#Mlc6G^yEge!<~LekmokpZEiTv$iP_{z_!9H_SXvq!U7LP*3{y`zQ(!&3=je`i|yz3C_sU<e7r>);M?F
^_u~l{dq87?~B&=`eIFg#A?Lv&rm<@K*lRDKH0l3<fA2HfYWCCCv7jtZI$`n(FpAzhl>y@*gKN3mr8f2R?zwdMEL4UvI*`$pcSSa#>$g1jy<rw6gLAB&
xB}sj6(VR5UJ?7KCR&5W!fg+i-mvTjZODadVR+LnD+aaF3R>TUK{v<q!G)yxYBahsd$P3j02x1{jO;xFZL&|^J?~i6gyP=tk~BKiZf)jNq;#O27*u9;5
zR>P(PE`kzeW^V9f?T{kVD-NUW;1XGb;RuDh~dIx5Z}e>j^@g3aE-b99Ik5jhGjW@I?Nms^DXf26QIe|{5|$ND1}GpT|uNJ{+6ln%ZEQ4I)6KT^cE;Zy
6$tNCay=t*r8I!2Sgk0cqZP@i`hxQBiY7H9;Qcr@Sjvm7`FY`9aN0xtjJxW>%JtWOsR`PVP-gd5gj-BTUNu^wF+@xm2IjEMXI&o>Q)cGb>6V$A(A5j^)
CXV%-hx*?9CdAZ<^Od};g%!~f&i|`@y#CZ1mGv<3p`_E&CSkwrBcIL9|9zRXSMrv<!8En4G1eMKZ-CO+utn%rHDltKcz51Ktgj1xtWRl}0ALTK!iHhp_
?>zY>sF}U`L?8YRxh9O|C+OlQm;}%8b=DI~Kvmvly$C{a8H!;8lOGxea9G^E*1%GGUXyrU@eh53TWG3Z)n!qA-e5ug976Ff%&sV`QLx-_uf865$`axL`
CUdXk8P$)<{1s2haaK(!_9lT!uUtrLB0e77wcji@|@)9gqVK>mrom-4vzcafd>K-_a+8Wk1Z52XNQSnF6Y|5`V_M30h~ptvhO0tA%Mm93=XbEewv#$=A
dH*V0e|1;$naIhxrem_@5Q|>0!*~P1(J80Kz;{?_yH}7L<E_vm5j8`RW5B(*8$|8aTcPR_{*wD6vXfBJd&h65@LL5CuE9B=DV|Cc$b1>c6iaI9GoW9f&
D^&u_#jApmM}LiHZbc8HPoQOSKe(=NZaapH$+V*vRUY-SPu!Vnxa-)JL_XYQpo4`C>L<qq0N`JQM_;|n}K*K&;Qi*UaQWfVeE#0j{j(_!ojfBZepOM(W
C2LrjCz|CY*(E1WErwL3}_fWp;YW!*=K6TGLt1533(fa<z5_E#MhZK=R9<GaUC)`66{QKn}!vywFct=q{q5jF=e~CzuW(Lobd3Zf>#1mMBSA->P70aC7
hF|)AjGl{UoO)^1t9^nDuxt!pH(v()8J>6xc<Jx?t%1uF4e{-(!#j70u^9E&g`lFQ%F!vf%~Rec3-M9R&$1^8UbtX6G4X@5#fp0c9OUaahWsb<ZsA=%W
z-+{Q%=rTO{b9b$hnWh3Aa)IF<S$1Fq(f~+Ew;sXcywfJnG+EL;UuufVXY5W?k6r*<?okTG93UjL`Jm-~Jwgs!@|#C*g&W0;iJPegu%0Ng>kNxt~BVDX
Rd^1oc-b{+Q9NP+OOjI!RA_6Xhv)JI0h>BroLNKzZbtPUJ2T9o%nJD0v2|a>&iX8GqyRiL<zSM<fJK(z|fQ>}=4mP}RQt-~JuWE#u=)Lr0Jy9ut1w-zN
qVxqC$A<~l6TN_WSq3#Wpon}^l(CC3vy)#}pqlK#8D$#kIpKt6_uwcI{h3Mm8cn=~8IbTb#;?H%GXw`l#`pq802HFY?kv-o?Sci^%7n+x8gk5~>KtC&-
8dyF=q9|z0n!P8+eYgZgQzqcMd-=got^gUDn=Sf>F4s=%Xw`Uo}O<cP!bxPg!tc}9}@XDFUT%Uf=qs|h|v_9r8y$i}as%P~HxNZGZM3T5Ah#%jrf7KN3
vZMOLSs}v<aJu7Aj@N|z78T!FqV=yp-2ZBlV||AVsIT>8NPz!6AN(uBVD!v~OBPN|TkS(&fX%P4zYR->_@B*F%lB{=p0f_Nv67V&biXGe9&}+Lzf%SuX
>c@LR(F(m1Mb;@N&gOCl!ZabrOqUCA)0mMCtjXo{(~UF4sZ73C1dFP!k93uLBnyEJQ|Y-kEtiYPx&&Aw%ojnGveDPW3Io))DI)>@B-B-kdj>OLb>&2e%
>y@6{0+GDamBiP$(nBx6b4-`NKrxm$?)k9x#7EO#6v{_(gQ!xs@Gue<x1J9V~^v8Q6L*mHK&j+f4im60@zOOdqk57Q@nCKI&nid;#98c&OLkv%G3_NHp
|9%ziFuH%~Rvf$YPd6N{n#x>WVtqz@^PIsY0wQhA!lk871QaBmD0@D+?Vo|jczav%iHDt7!k1Q$O{nmzjzppT$BE~Sn_PO|8C|6&LYQi{XoMnK1Ru%XZ
ft7F(Qzkd9}+HUBa7#?wv{T_z^!1#kOYMZhPOW=vQ(v7bmF+cB#&D2T<a`qJ0`S=AT7@k)BsaWN7nIvEJvHp5CsB}VZ8@bvq#>uweO}B^ap1a1}h)_U$
(76(wqO*9EocXu?MP2eT#NIP2p7wfbK;(>TBMB))^?k;lgJID6KVDWkO-`Z?K+e9ng9+5%o1#O;UsJnP-P6er&)Ho~08;0Xe|z0I7tdG`JWDR(+?(5*Q
L#pY09x^=cbUx*Lg<2G7hSzx?io-Y>gECDhf3M098JDtnJbR6*r`R2-B#jV0t9SGfe7)|<2&Bt1^YFmL_X6P)djOvL$pyr06GT_ifP=zML9T$V=NwZE@
cx4K{Px3f&4<t<#lRQNZ)5%=(Y&?_w~jGeoh|57kCNM5VtO58I$kwM+^%B@dd>?fLQP-0nE;TMP8KT?{)6CXl#4ac0o{c=SR^{UtUBTb{)@zG9R-FA`!
;7UE)j(7x0ey0O#knlGlBXO76w#8hm4|1`jFyeMUnjcHsY5f1Bv1A#-ohmUIl5g$ue5cX#iU-++;o&*S-3_=~!on4S)bY9oH=zcLnyXnt_vx}jsp!NPx
f0de);{WscZ*L5?VLjzb0zOeP7AV06mAO-pK@m*Xq7xBBk$0tbXt;Dr=hxpJmekTq?--YbAcbmO<h92;G(7j3TZ~q`(W?9@NoXWj9$pflE6MNuDgk|Pz
81!6qD66ct`P1csE=k`XGAcmS{oId|G?B$MTRVQ63I^_ahM7`@tSo^=d(d@>_?+d7@#hW*YkK5og}|6^9p!&i$L^QWd%NeAgmif}<rTPxH#G+7sXPHDx
u5*LuE@_ROH3>2usd}8HS>QQl)vEB1YiBfh*`)JtA-Zk{1G67W5T42&TGfYeEu-ZJ#mn~%0b8jXd+&_Oa7ZTgaM5YZ$w$}X}l1q$5RUCi2^R`1X(ht;i
v$*RD9LTG9yH%rtPa(s0qBr;V84RkQ0E;u=FlRe^@+I2>7oya^Jn^AJ}u;PjC?YuzWIw@L^#Tdne~0sB?H$cjag(2KB#8|DkNZQIX93ZYap1W=4>I-kh
d{(m0@MvD0{P?%~Cy{HIBckV{=qNU^Iu$fyFj9#p@#$VC?q70Hi)e{?RZ8rArFcajH&iMoYP?ubfEdUqGI-i;07m~jhrHo^s<+`6&!BM$kmmHC=#%0A*
7Qf7yj|5Gbakd!kubK<kuCtqs%_?Qi3($}pVQBCZCwDw;~)3aw`j{jmh$5mAb>}vo6(fL2{iqqlwX?;{5>_nuN`12ijQ*SYTaW`mS;q#I2>s>`t6Qu-^
<G{MPO*Y2)S`NPoV+!O%ZUB-6Gh?{ylBqP1XUH(S2hT7A@%O9S{{3mO7$UFTv3k{V*$p3TXE3C{*BJ-k^P*LQ#a`V_+AP;t;K{PW;@@tnfSPWwM%ahJ7
N(v&<6zs0LHYa{2baT!9o))yjO`6!m)N6wj@KilTlX3sk0%zfh@UTwH2MO|qMpMuubR&9f&2#=0|6OCZ&<JL*tT0%umD@#ENVSaf8!2V#6J^JJs7my9g
NyQ{8d(q%K}7?uxHHP*4a@$0eId_hT$T_C(nb0jy%#fq%+*9?tG6cAdBw@;v{qgOa%%Rx9>QBWF9cV{4((d#IMn4r0*j^{297N@-EaFVlsm+P!>@BuXS
(jhd`z!NTBb7`9k^4U%T%Y5T!04A|`j_n`oCHJnP*fMIvx-6m9>GVTdWvZy)g@2viH0of^Z(*el#+uyy_ApC08O;T+!Am+QF4b}2GPddMh9PadoAOc2a
qXOn?-`xEt-=w@l3+t(mmP7bI-FFfSev#H!}D=1O@zN<}zR#FS@!JSc@y02jc313_D4S{iwMZ_t*<bX&a`{Y&mBPaL-*!0mC3X=yRaGLx3NsNsHIYMZs
bC?wmFd<nxss0WZu0CtRjV8Z#nWZi9rKd;4FL*T48c!uMA05HD>vtdVwYU`;zfx%ZuKe;&T<)2Kz$9}_xJkL{a{4AeOMFHBYs}Te+xZ3g+uVp?2+O#ET
u!ASlQbyb9@4a9K2v%YUwP~EQ;3`4a^S)7QG3TpaHC^Y#AYK5F-f4U`9q0_f4q;t-L6Ndf$7Z{3ZbBy$3l-D^5OgEmtA$<{3%2E#D7+mn#(DbdCu*a!d
67xJz@3}Y2qLa(1ad?>)~=|!LnWPH)V0OzMIc1Erv-{AiFQNkFyNbv!C#@e&8LAKbtgaGmW8Af$^0#T^2hS%f3&WaWGmOAkhZ&CJCfWfzH|k&bk?X&*h
wG<J;5TAsR|%=Hh2GgSW;A%$M}c3p*Y?sXO-H^V|OXrM((gDBukSB1x1#GNzE+3%eFSb?E~1IxA1a1Z;tQy2t~C1zYXgGridc<Kl87fBF|<1rYTmFv#K
?huFsCPx<{&R><31E2*|KN?<CeDj(M3QG)T{A=3D&M}8}7q4P8L3~=HerN3SO+uv5q*6JmW$p1gHeY?}5I)TJvgOTC5$A$e0BmG`^9KlPy@Atka1`_m5
UU`8P#TF)M%B*@75x`x@L8054tO2fI<m`C${(^PN8Djz)XYf|mNqf9xZ32_!A0fbzMbf#cr2b~1`MK_ILd25?%J(V-vt^}rWbtmU5#0K70vEgJ&W6pQ*
nmG6*|_u$@d<!hcfx23Abs0VQ#Tid0~mC$27ksL$`4*CM)eIyck*E{(rgk@APl@Xdxw*=@RF9i0rmYfE@!L3H-0~nU*Vlzi|~CnO5R%UBy|I=?%oE+66
WBF8nAr0Kx+gdk}<nXcAjf-+U1ctKZv=xo`7KAYx>g5Oa|Fpq7ycE0Lfw4H=L<r35eaNe4SzHvfPuO@eOs&*hT$=ARgg`{J5fBXM1_lo#ikJ2HURE20X
>?^>I;cqjVm7rPVn+u(;2p%fv^dO_wM$_7(je*B4OQhoE%vCHKHC1YZ5+hvXhImomFoFF3ZH?DO~$(Y?foX7c1{{rh}t{R%#ezo<W{r~2M*vw`~GfihT
+MwfEChV#{#=LICR)NCBvYj-UmP7mM*2Lc{Seh;V5mdIQ4b_gML|0X3i6Cr#CX6`}a*HK)jk}?i>plM#}uP7fH>%_DmME<h#%EMW$S6l&#`vuyJ(~kuR
^*uEw@ChJy`%G%V`UmQ-zgd9|149{W$;Wg0Zl4TZT5lBS)S@rw7Oa^~YCwE8f7#{@JW+#ymWX2L8)5)!OWd1aN#c+b(oi37rx-(YC~HFYb_qaE67$s^Q
4|6h&`9`mRfBs{PY6=I0Qs-hMXfbje#k|IqBI#fnvf@mDpd8E2mt$R+b1iB$iJK`jDKR6n=T(k1kmYLX284BG(xF@`vP=RAJZ49u8^Du>va@(`~@fzqj
Q<MD8wui1M*hYhReJtx*>L!IDrJ~1es#%hWy{=hcD)@Ka&c)y@Yp6O2EmXu*xBRFF8&!N$?R{8=g*O*?8_o3J}tEz(48`U4T?p*FD2ZfoCmn-@^??#3h
D(X|EiMFO0Pn)NNkA?(#xPmx<{s3W%|z)jR8czc6#utMHZ26!NnPOL_o@2VhbW*+;9y7VmdV``T|?hxlfK>9^_$3^a$y`n2^!`KLa}&&T!##2<2|N4f{
Y2;5II?W5szWI#@DZ?$VxatSg7MR+eq4+LXxrFi1`7FJ>}{Np7a;*a}Cnm6YnBw*YUA+7zJ%>r*VlY+wA9Ma537;nN|M)gZ)znD;>Smu3(AG(eAILN=A
eoG7#y1s>d(QdKI==@TZK&aLG-royu75%`s@dSOB=0Sd%h(9hS31kL|xcjL&hG~f(83FE;qGVZ9#P{*F+)_mrRhP&t`QrI;<Um5UPa8A1WZ_KLY{e2YG
e|#d%#*}sG{CC-R`&U06B(G?k<Xn#q%K9qT=xwwTmnZkDUDSefeculBp4?aSjcvigC<jo0`RRx-!wmQR)S3po0>*~0_k;s{b*+negH9bY3@VsU7-EN!f
$M=$-Of7!;FT2*8juuw?uN~OvXH$Aa3r2@|#~JsV%Yu<xib#pCr5P8R8=%-dp0~C=eef77z6t`OjdjwcPZZ+jAqN3*<Dy8y;aknwQ+E3P`xtLe5!9EMR
V{+q`RzbD1wVCp}*z3=CxZ@QN(bd(aM*GnwP&LQ2JK{}iES1GNh1aGv#hkD(4>TOy^La97ea!;cWHUr*18;_bQq1rRo9+}t=O<c`Pa;x|hEfg*k{B9DI
%f7sE*M(~mCki=dk+ZN9EhXth}9<$Q=A>fv2FCG$s7FT@9yf$ozuS4oGO(b#3f<17&*X>F4UGi#}FA?l0U+|}X6t62a7o-xut#%w<ghW0ZnyK88f8!tq
yFZQk0(`0*_nNF##6J}i4ThrKK?X+AWXKNn-xe0~I-OMmQG$GS;%-C&xWP?xrso{9SX2~*aL%d-X*~#I#GCO7LN96KnW516zvMZmgU0{+{$d9kwCt1uI
ARnKllTlnj#6+nzkP`U@<1F8H?P7w&`z4a(c<M;n5f$%%LO~;QdW$K3^Pm<V0La_6JxPuuH8P$I&r4w5=T@7FvQO<C~Fqqx6wf0(RX_tnG0UH=%;mXL#
)hzSD00KZc2*9r}s30dO}o)kC&g^DLSf8SV~iv9%U4AQ-m@yl)cl%Sm~Hb)%>gfi)reVFdrdy7xYoZe_IOA{I)dR3{ZdI=y=QHUiC`Qmt>u*J<4ZJ43I
)G1?~ZU5!pwMLDavqGpZs>r(^eY)%&zd-QWFr>Sp}>!gW~eVMwGo<i777fg-YQbD(@8sz0|SGn9YJ_AJHcgz}GVhf!Za5uKo$iY{o=-Rl7n(_dmyoR@p
*KizeQ`EUQy8h6sZ&SZ;++0#^uYm^{w+1APN<oN)aQwqJy7G95uVi{XaX+B;4i@bs6FvJJzu&`FMrgqPXG1n4ofczD!(kravL7>3gy<gl{A)^Jc5PjSz
9L*n}EAbJ{H#Gv~8tQHq`8Lb(zioE;W@cSrgGxDmG~(CJ{^8sZ+D^&0{4=rzv!Wm+pRbSE(QO3U?tJJ0ERbJNAs35vLMQG)sI$BdILenr{efRkxxNL60
k?0)p`!kFCJu8nN>qTG^QzBw_M(e}`u*vxWQ+J=xjWx%p8ociL_j?@ZR3`lDAtPZ`YY>FL|H|nUq%zS9==dTCK6)|3$f=>H^Lp_!t-sSzf@)<8kK2Hwj
_iY<vann_a>_E<jY^W`$g;5v^0}u4Ms)%Wo3OSA5echajl<!_&i{UzlvM5bswAMo$x`Q_lie;v4^lNG3!@g_4kIg<+IFs-k#U@jE$`Y&)>=Jmd>L3kJ_
xd9xVGn{+ym){`>ieE{+}BGLd`q1pT)#7S(7T3&*g%HQ|maxWv|dXF+rc25dyQ4?gBP7ca2$GdH-+hm<cl^?+#m0iL8-DTvLykk7KsPB%Ns-P>HXvYOB
%0~WZX1nml_z8{CIvF~J4AR%Qi)f{@fgJNi+HWhIR`T3C4ujeDe;8~)UDz^m6KP^9l@xy!`3tuhoZ^VWb%5SaoKJ%)g@e|kit^xe#S=_O-uXi4ciF<vh
Q8KDQF@RmKi%ADY9D;p;zxd2}#7CWOzc!PL6(9@pgXrB%vp8kgWTM*so<D(>!PTjyXduul;pdV?T5?AgW>|4HU-zhNvTL6{%6I11((n~9QV4i!`#FNao
$i6TjiH2zS^(nR%iD-=o(1l&;wf_%UqKop+@N(*lwZ@(ePKB}SqPq9YmP=a<}L%>_bbjq+yHcA*6#94+#Y*1WGfb5+Jfx&GM8bb|MuV5oRIikdSr2q;S
i#KZk~H1?vc8b4C<dQ9bklX7g7GbbVH_yi|8PE&H;q9tOP)mF*icCs$YC_s{~4^2@&obVKcjfk$2E)Ke#`zUg)u3PKQLC5wgoaq5P3LSNS56ZFhEL8RS
2to4&n5ZbLNxNAi#c4&T9Q3Z-cji&t{$e2`Y19x6ob1kO;Flod>m<+J$J*I&3#v<EBxp+lFO<HJ+mL1F`TF`VPYt{(CiZ{nlWAP}DgZ~e8!U-1MF@y%H
QU57IGI=r5K<v4KZ&o5oB$_W!t{(XS>F~(fxNR}{p0K^c2DgIo8S*TA?PG<Q*@Nxg!KmS+J!~^wj%DrX&9+pD@QZfB)n3Smtr%3l#vwis<g8Nv+2Fs)T
5T3*#R%2_j!2L~GPz#?H;uDA0-sliE5Dxs6EpnNJSQKQ{+OH`Af2PwX_=s>Fm|x;M1Mto)e)GkmpxXR_{E~R#ejN20i20qoy8h#_d^(<Q{uR+OJa=b!f
;0TvU%fOJNrY-ray?0|W|Y+$JWx}pZHB||U>RGy|85lGU!4YGemHRo@lR{G81RWFczhL^ZGVWY!E~*(E6a#4kDQ+kC^J_DXudg(efj%*{4;Hs8Fan?@s
PY{A@7hHaN=Xq*yEd6SWxLr|3%&pue=Rn86K#=e11s4v0e&F{-a7CK6&Aj3$Sc@pmp3#z&@Ydk0z$j;xHqyXBVny{)Cc|+h|gLfH1J+Y8ugJxw%W9pWh
=6Aj4hn>h*jF5tu8Y0=#O(G8Yg*8<4v>x*XeQbGUw^J6I<H+pSJCWiYlserR{zfrqbsh4)Vmcko3b-I-Dv_kiPS9btz-Bfrj{){u(C1YWVy{RTAq3%wB
R@AlSiyW6GArT*RD-GMdM+2b{GkC2z7blc;PZ$tb6$X7OEg9ma)WA<!T!XC`*tyJXFk08OAP<*CYZ-C*07Q&1?r{vek$0|V?BZP+JMd-2PNx=L2?#-lB
R>>ug>PwPwUc+0YqCw%Gfdu?#v;GpsGAv$sZppY?W(g_BiahE0L;i*p7rH{{k)Uvtf&Gpdj&=WkY*Nij5&^A_C!CS$v;^90ongJGfA7y3bTu!Qhy#=J)
5+Vn2zrnodEr8a&|H%5=Put0RKHZ`y>xlgqmU<x@~e9ocfq5vf6PHki2qP~SenC{JsDf>AW<(qj^P<xdBoe|_ygZ@&!iyNkbe@&5c+E@=5VjLgw~cleu
BBq&?z{ZTJlOdiY%4YsJ~VArGH<N)nKp6qJ;aLqWmqClo}k8Mtoba&n;3p#6R~6@>P6IVaf5F#y-E1LP6F~o)$Yus6L+WpV+XL>V#ZP{A2Gtb{qz_^!z
S&%K?fx7_*@mBvK5;EYg?-gTzcRh|!pLceP=_E6>V+@8b5ZTP?6ub<X*}pDLbmZ}?+(jtx9sT|R70n1U~r%J(Mk4OzHQ;%-zGP>|o5NN@pvq4;-NZfdu
`^Q%tek9qr7sgNssh9Tqf!hxL}<nK;E{o*G(zoqi<Gm!pJb}k(pp@8PoiMmcSk489x9I&liG#kU4J=dwKS_9>25?-f+I|n)-Kigp#6-eLWJP;6nqxxWO
Spt4f#4kVhE58g5)rWmOk00jrg@f%C3PTas|N5&u%agW;zx_kBCnnYNPKbaYXTHB(f@ScM_JNO%wEoUN@?+$&$LI+#_489;DH<}U`rq)&o?#AYF$l@We
zP4+O+=Ysv3r;a-p+B|Q*Fy_-%R^VoiIf4>3{rJI$}uw2Rq@e=eMOHt{2h!G41XfnASluW&78^fEw!(;(H6Apsh2_Bj2q6o<hz=|B0_z@cWy8iq+r#fb
IqSQ<j4mB&NX!&FT{z_qjEpZogG|qY!1YQ~yTqKkJ^eoa~`A;Pu+Bg)Qk39=xz4ptljf`;3raLk_JO>yG8`i*=LRKoZ+>$seCLcGv09vt9pw@yRk&%8U
G^ke7O?oPbz~piVsv;qHd&8<pDnqf3#0ze1<a?(Qk}$iIi}gw`AB|4Tk^${LvrJhayTta?Uh;O>^q;Y85$!G!lUh#p-J&#QS;ulR5NtnTl=OVIj;FyJr
k`M!U-ja_T<@>Q#|!S~UwglQE>Uq5$6uIODT;1%dz)_bh#08@16)EZ6XFW<kkMi{=Q8*y^A{VB2r2L(HC@^5pHetbW#XL`9u3Q3O9`)hQR{qMm#OC(Iv
;sjB$jQ3=X&ke{KrPvz?SU^*o+inzwypfuiSN*)pKll|5${D^!-Ga+gk;2(K@;{<$jT=S&-JccGFCVg?asZmsKIwx`$niT-DcnWfw2gR~j;*V;T7s8vy
f$qtm6?CN^i{8UBHC!|W9u+&LI>!yM0O%UL=9hlC%HC*Ukvf*>pFX6U?;FVkf{-B{^o<;XvS2?f-fWlr=4gb_ZM(=dt+q8*SRp9HSjlYTO|}=o3fg!_z
Kvs>$MZ1ZFBsj-fDsl_!eG|PhCcZptL~xM*RJNUV!SiKx;dE6zay0ZBvz7&?<nkne;}l(DVf+=%_4~kiTQu@xk^<7TTcK)oOjOf6oU6lr}{|DKzj@h8i
BeuPPvw3Xv}7HQ>OSG-`Lh@61MG>)KiJR|v32n@je|+}%cSoBgv#qaH(^d7tN}5;q%r6!;o;i-GuI?ABGSUt_SH)>pos>xRbvbZI(%VxH~uxF87B&HB5
)!4;d(LAndTT&~5T)}ABt*3~hzSvp7`nJ;ZUz<NV`bB$I#bwB44WMP(n3^FE=`ZUvEBPVqS^;a>vj;bCUMtx@{R#g<ARNr6(eSaYTRpk%SUim+NN#awu
FmJ^Fhx00*)Vvc801~0UKXe^rp!N@iwA;?vgvzU$UshcnD92w*`u(LFpePlOGMm<cM>&6)Lw}+C54D29U&j&1JVtQV(TuII(PNUxMlc5xIEy<)W-V)E*
na3R>TVjhQPS_{-uLwH`NMUpMU%EHj+d%(e%zW{0y&UA1Ufqo40y?+OPZSr4U_K!ao4*JLLu8m$2T6`8%T(S_+d4oS*XFYa*H8vH-h(56?;xC4mk3rzw
==ZW<hpdMyqj$2^k;%JeROh?_gh$RxEMz%&@6x4K;zfyWwjKM@;$KAIy9gE?leAzxYuFRMc1d0FPj~O)K`OS&(){n8<EpX2ASdhw8ZP3@P}tiEn>LeCK
gQM?M_Fl7ao0e_Yk-3B)vI$iq*dJi+FMBmIUK;%mX5anY>~3la_vSDbRt{5{0XDvWLk4GftVxF?;SY`B9GSXT$+pY~qOol?9be*#C{h$5Ho;W1_Iz2M`
{1Yp-9&zhb(hmF$h`e0oFA-UK&UA?rh1eTU2S{t9pzwm_TPT>RjtLw-VZw4Ca0fhVQC$n_Z5O&)Xq)6$!jhN5Ea@bp+g5k{sRnPVj$2YQl$<!a;k`FN+
X1P&PK)*|QvEoOF#<!WVnKLE<DT!#l-DgF79A32ig!*axJu5w@_jBm_zb7`z=%?AL1dO&gX5f>~EcAuhQ@0<#Y*(X7mZUTI1QHxmh5O}sGI+LNZpVqxA
=50Uw|Fny1Xw-g2LgG+0E`xyA7iPC?fMnZ_4CnG9EjK)lcd9<{5`M!yqR8m!qf6Dixbz&1d}ZgOqVCd46triT*g)aByPSv_w3T`0HyuSR~;L<m2MJuGA
g<!q}dw>rLyY2pwtX!IPF{L^PgWotm;9SkUo3=_X?(F0rxqiKEU<VjQ33MBOX|2Z-Vt|R~B3G5>$f5Q;(uW^}YATa4Q}(v0=H=hs#s)GyuXO!o}{5>f;
uizHxI!3m)5VMK%FCG*IN*Q0*@(op~x)^z7Qd1LV6wp5DZCya8`$tf8i-mjU=W*_inj)<%Jfa^f1I`XmP1C7L+v&DeG5q1Cygyy5!a_lS0j{GIk<l8<Y
scUgD^UuL}D7qC%c+x#y04R;`0^9J#}mSxPnDqdDlY(avERe=@F&;)Pwv7OMmBfFEYLPc<rb3sO>9I3^nFaWf*9{7_8+zZre^-NkdJ|Le?&$%IUH3tE+
cU-Hbu`I}$T$%?N8j$si*C)zTc?I`VA7lYjQGLJs8}AI(sBA~kHH|MW$p1fOnsKh3u^PU@o#9y4BHysjM_CT;@BTID&U@s&uD|`QT;K;G#^W2g@J!zn%
!Xr|U0KUwKkghRJ9qj#<fMYwJ5%)egR2ub?(9)i;Vqo`z}RlONIm-PE9os$G~{3Zpbx{tt9tmp;BG7Z=-lHD5nVn;s|{2SaBjU(pPwdYK*gV5AUz1=AL
mH5lt+N#n_|ae>oLc_Fcwe24~^T0M+GPq7cErZ1i^S%*ztgW_rDg(be?koTectM^BG?lD5+3l*S<jhHBHZVx)vgf;@dd$*T)ZRfGnY@=`Y9SK(UgNnb8
inot<vpUzmsDbF;eAX4l!C0fWt48rsHR0~>`PZpB}JSpEK^*5MNV*5~%wC+TYiaJTpj7A=POs#~w(<br3^U<)@_du#?31W6g!x-$40h~Ch9=^x#gg`X1
b@-zG;5Zp98oh}jS-%}ZVA>eGJj~`vSfiH+DNQttVQSVIN0W~*6m0g?J@M<CFG=?-4UV`m~hB?(S_~oZIe22!)g#7y^4l|4wNPPA*d{T_!Ak)siq)&Sy
f9IZH%zFnfAU=6s>%1v%0=Q2b!hEh~hWUEizHw}PZ|8mK3Nt6080jN3If>8N7Z!|u<eA%%!}GJ5`GO001gv9pVO9`QhAlT_aO<|vAaOU|1>Y6OdegF`;
D&*RKE`Bo{7%1L0`6SIyzDJTe0wHe##YA|=_~Drn|+1u12VN!nNWG10dW61lr>lr%ow$KxgINmvk}gb6xHoc+`-2LrzswfCx?Bl`QDO9X(0X%D~+rE`h
U_zLEIX`M{>Xf``ubzqYr_^$GZNG+7;*<{?l)+8F5(R!tX)VLb_c=H%DWwp!H=hMH(q-H!tD!Cd!E|kpBklgMKY7kNCr9VMxB%*q%}S>{~n8s^`Xou6f
jOY$8yADl=}>6<omAUU|>K4*9P<XInRY*T~m9&g;_Ros(((Odq)Mv~EyP_J{mkDdq2ch)8l>T%vpq#AY)+e#CtvXO3VDnLzoy+Ozmw?`kMxmY24_P&p*
z4<p3>-Hr!<BNmL-kblcSsb@x3Js1(<7iER(Eg?)mKgak!w6(<nU3w12@3C-DAO<rXP9u1Og`&6bo$5j#T&3^YQofiF?_rwqSAC-a^}(&JWf1`g^SDS2
>?{kiU*Y|}1+%mRMd$jAsUh+oNzb)u%%aavqMFGU`YTdEzckMN>qJx^3o-nx?P8)Ab8;aoF;En+B+Cs@!o#}+a#Dx41@&O#ouHhH`NDZ1e;#CIKVE@>k
!&-&J1?O8dW?p5gl->zC?eU!oaBd$$qMmy=e)?_er-96Z4R-3@MnK;(GU<HUKg1zrLnh=Wk^+cwIkB>opA*vL8T1oTmO;tJ=0$sft34iyNkkt{A%u2J&
a+-lj<OSq^i;(SWDxw)1l2l6s|gXpDu{_BUMj%rP2H!4Xry}7X6(+T_~31DI%KR7wBGUhFtGPdEcf=(S;?DzkI;y+$+q$53^*B7jMzVuljNlczb;T7YD
y>ya&#V6?W=^%BR`C^93!{?!6Q7g|ZTy+PaP*Sgdjrg5}V+i(;c(f2y(wXqP4n-QTqf%oDx@_DvKZk4U!0&RU9rXd7)!|MivOnG*|~fmB6E#7lgSIvc$
|1sjRO@Pe~IFIN+?sk6dMPHPv8GODj2eYPLiY=8X&3L$hc?63a}lJ~trDE<VCU~YqmyC}a(vYC?No4g>K4waxM2_b?uO%{>?yJvt;^;TYarwH4=<Jn&e
Pv;G+RKh&p(2)Msq2Qim(Drbb|IS7A1jKK0wip6639f<7Wn`#oOC$ao=xax_9K@gmc%_+%VE97Pt5)C;iMI(~U9#Z(cmHl%7@NBUCY+H77axf?igcsCP
)bmWw<!OA5{8jY_VjseGz;89(gDwz$qY|>?g2PLMpUYr(tIQ}N^38(hHpYk!b)83_zFUj(63-bR|70xHTTc1C=hR08$R-86S14c{&l&G{?12dycU0s3>
x3juu7SG=oQk&QgwO!kpC=^@!szoAweefnef*v==H4l)_+GhAU=J^6TMMO`GG`^KlPCDr3uWe>I>GxG%_Ch*%5WOlN;odPi}i|6fEEjKh;6*ye$iALeI
{#?23(7)5u7Np%cM*U}g%U&S?Pts6Wp>O$>;2lYOg1Ng{!O)KebK*lMuHCukpjdSn~V6^q94W;+4rn-7jtX~re^m)IF~G<w^CtMZHPSQI~xT~-R-HKD=
tF!u9bWab;!%172}J@OYL%NmfsL$krk5If1NwyKT$?rjZP`osYDn7!^CL*$>1?jG4PAw-b4>i1NlS^9$G#Iwh7Y=7qi1-H0U)XIb8?^fFdw^lZ&O>VQl
o{z@gB(KKYKQy<|!ASZN&vht&SH6odpD+wTR+7<l9asPBpBFYM8KC;f`<0wmg^&CZMZv))oKQpSpUp>bcPkRamFD&K0}n2~gKug)mcRS!`bq{SPhl(eR
%faZ8VB)*n8IUC^gn;cCT%;<pm`%_F&wRa1d)$n$q{PhjX>*@b-SEvd`E)5XP}^SL+oQnD%Y$~aROp&&OdwFJzMbMAEEDjYsbgrc4jH7_0Mf++(F-;k$
(qUPVv;Mi6Rb2ci&#VpYIRuuO#$QARvFeX*eqEuiS5VMgO_Zar-$Niz|~tq*oXLPq4@{m?*?2k@KUl&gsgH)%fHQ@-L)6m2BW5{h^UR)eyE#N+KZr8gZ
}o-@Uqk8*#gsBn_=usAO}AxYcqXAf)+6w~=at@}?I_xg$OhkhSKsWBx@O@Cx~12~pDn-PksElQXn_@#nE?zt=ZK{uLF7I8(zKyg5^oq`dYrAw%{ymv2S
8vH8!b#?h8mFx5BHE|?+k`8M!9R<+#wMgW)Rt4sE6RA2M+HehP(gLJ7>^(Pn6MyC3>T126y;6sRW$kuHjgWnrexNZKDjsGoKG{Iht0F!?0Gm8h`=M5&4
%(pbYAYn=N!H}hDg6=NKFRPz@AH+fRzE|sagfz~7%x((<2kfu(Me-4D`dI89LfqMc0<U!a5?}5_@k#0B?YvwiXm~7}EAb~O2_!#=S)(LwPe4R=UMQ*jo
OyB(`ju@K8se4tBX4G<^x)OgT3_+LDGQ!)Io6v>Amo|y_p4t~zyt1>CtKeJcwzKUoHxA@qKzY8lDK(EYXcMmIuJfCYy@qox<+enABZL4HDAVqNP#~e<o
FFUHxmL?abN3vxNvXk_SJ)8#{pSbVee+KWMKT?!%_yXP#g2DYE(I`Py($)!H!!KU*@T+eieV4s3DN2iFCVHPy+fFB*^?Wh`(^(SmrxXI2-;}FS!~&$iF
5pEd90X7-W24S!4*^(1FAwJ^NOS@Emy9I1?QrV1vi-#T2hW&o_aOU^Cjc```XmCS*36HfEj+gIlmRzuSg~KNpj~NrM9yitam~Ocej0<zOuTOr%Y4zicK
tLz^Of7uL{e(1h?esW+Wy$5VJ>PwvhnY_J35``X<8iJ=Vcu%JEJA$my4ltf?TrAz?oH}z%4Dx5K$v+i$|q>-(AY}>kgo+$r6kbcPKiei_S<4I&c?s40=
2jwk{{E|$N0h40%ofA1=zH4bK)6Uzj?~~c7dH*}V_|p$QG@8i3>W7owXS{lClv25EET4bR=kCmJlGw?a!Q4upG^Z_RV@{@e8~)$<E_x2I$^bXN0T`clH
*73%c)2WNXB>|{-$Ay~D!PTm3H_c-xWFbUB&9G4<FE)zfH@eowDsTqUCKl&O>6tGou9$GI6KAPz`aih@JcN}d`h$(#l_#>#+@g@AUo64pvQnYK3;refb
~)JFQW;?jl655kbLmliN+r<z_6{5<A<d#9{xw6p)lU)#~x>h59XouJ-+*)`Z=tR%d)wafFSp;ErBRRz%;0Y{d$;IhDGnVikg&PAt)4))h}LZ0joUh&xo
p>FAVBa!MC60LV^7I-d+70Kl{vcMV?>Ih4Iu~kzT%FBYtj!l4y-T|NOI%g7qolYguoex>uJ1Bp+2ivf-~@K>yM#-FFGZccs=7bM+jRjXrrP_UZ0?f<}R
5=9QhzVWK8t{ZCW64U<6|XEoh8;1n`Z`@|WVU*1$XAat4l4}NJ<CP~oiQv-`q3<2VEZ|EFC3)JUE{60~KBdb*cvt)zkq6L5FqbFbNO)oJ9Df{?VI)N!R
h{cyOaii!rLU+mzCbGAD!<t=udpF{ez^L84Kr==s!_KuBm!@s^jX~8L5nliI{cLhY8PPM$%;HSwvB>j=@OY1Jsd2rN1m#mEA8a88nPBA<X2IdNK;}7iG
c!L37GTF$jIACZKImn`yl<)gf+vV9>##8#2QQwFd<2k4zeH{11mYGd+x5zZJNJ^1fBUcx*^`zE@rPDFe;Xln)`qVRyGiPR_>Z7xEvWPmDGI*enj|39-f
*LC+VWDHCn!rpIDOm~FJa&jDN};3LmCqm`}+(2&fmmBSM%z>^B0ofW8Ep0Q6ZhyhL~Kgs)5P-D7?1v$p2H+4{ND+p>IGg2eAvHP62gf|6*5JolB5Z?)m
Ed3h{$*Q8}}?A(}t>!ll)?Q2e$t*S(*qZf=-&6?unifBn__eS|d^A$^GIull2vh1jTDr$#3;ohbi)OlcmuYBxeHkb3#Jh33Zl)2g1&9go53hy3$9c%Ff
2KdBt5f@vVO_kK^3m|BAATcHwz2r$De-F6!o@;}Igqnk@#r=`Jl{?0<5pmXut$$HP%Suz_F7Qvf6jGu@Rn#?a#xLXErDPK*fpB6(#=yKvMc})ynO&drw
9*2MX@93k*!<)1b(DSDWkp3I2{js&{^@TG(h_axJ__A&SlwVDJpgIRW=A_wg>0`?LX*_x1!|UlrdnUk$>O*`16pw*>f%!D(TTEtUV&un0Tnq>+0bvf1Z
>5hb@4xdoO`<iqcK+LXZTSP&Sy}x?riIka<okU2Jg?Z;NDNH9vEqJP)3Xv!;3Zf))F>Ma;d1!iFakn{`}kV|Pkx0tP_fU*EA(k+7-Thyw&UM@qqT!}3|
%=qaMmZ?+{a1v`H)m9CQTB=ANP3(=a@wP|0$g*_Q9`LgLUWd9(w)n`NlnddiYHb5kEg}&2T;mrx8}nNg7w;`3)OVe~3t2ae%8El_R{@S0<cY@9|W~wD3
%SN|+xnxds<SzcVv4y$gF-bdXgqSAoRz<(R&7IuCsAovNMMGnlbHJ3ta6cL0Cnw~ZB3ckZC%Ke5_k2hxYIi&oz4e+tq^EL*y&k?#OVQ@Fh5mu?8qdmyV
7-duR)b8}`viTI}R(Z>Mq>tzTIuB~zNEfAjsR<0iI&>(-zjEX(okyjP6-AS1ERm6}J9@dje>@EVjsh*nZw~8SU;v?v`<ECuf@V)t8V{T1gs`Tm{Ly7#K
y(ZfT5gBfDB)rZV!`u~^DV0RJZMYmJ#VK8I0pe>?Z@C>p-JL+?glRfVraxnfLgoEXS3W#xR57DmQAKe0T?@lxTsT^dFH>#)_V4n?sn&s|2LVtdousN%c
p3oX-Y&?D&#`?8&JB&23}c}C9ChFc>ot7hG+y+L4!F^Vocf%@5*o0yg6ZR<jAUVzgr}^yBbuL`8;2;mE*kuF@lG%I-r+DK0SFv_iMn0CIo<-g*%zR*R-
nFe*^`k)Hs=D>!V6*{?D<W5-v9Q;(Lw3=m@Q+GXd)RIoO&abCy%o)<L~^d!cnO^$ejyBLkecP4R4UB-(^`1Z5V*%S;?PFTcepT4LKj5KJ(WfUZxzZ<{K
Wo*ecQGn~myo*x?GU#!L<cc^f`0_f+rT8SAOBQjO6FcWfD=n<(hp*@x+v3(pJH2h;Zbp#R(7^d=Uml@mRMRCP*Ok2Pp~@>gXWkX;_fH}uy%Kk#ri;w8r
Ac*F582ssuvcoq2_L8tU>1%Kx=3Uv)@x}*@F^Zdei#RKuV(5p@m<UMhRyQXqF{&^yP9>d5UliES^kIXcSy=dKn_`5CGk64!yu%Fo2A+T~Xp85!)oO_lG
g)+F)_m%1#K&N+|{ju-A{w(+XLF03ILMC`fj@wHe23Y+z{3iGc8&oJlMweJ-+=NfIXvi#fG+;1kkv`gl_|_mr+`&Ffg81gHWF(y-{|LJD{*6W~Mtp}Y%
To#CX5;jGw{1gL-NE%x-|>_NsVuPN0dCea5jVj2w+NQ1f&(9a2aogfwR~O&pHlMv^n>2(Ez%ep<!AC5#^#j*MdqJddQhVDL;SP+K7|_j;tnpnxD-vAP<
%a~(_`Ix2f!UyM<cl*3kd*ydF8@99<so{^G2;z_YIj=WW(-5lO}jSKCEt<o$q5*ci*S?uk#_x;_nC>6BIup$KR7p*gPL3eywef9PuT^s<~(5tLuT=BMN
f&&IB@cPwu#|Qf0gG%m;Im*4<8wAo6UPt=+qT1|Ng8-)`Q<u>cR6Uc+hNp3`j7+QXXpEomrI^*ab@O?b8RazpilCEUPaqZzHA(tl{)xrz$zTdJ-;>Btg
r-aallyKHkjL#AEHDPjfB)l!#<iCR?u<W&AHf}+gWzJ2NF<5}J&n5TrrS9hJD8;rx)85E!3w3m<7a7n!}loSMI{ddTD7g-&w&&|Iu+*NLkB<d<eQghtB
`|1WjZXezB^Rj?LrWB~{4*&Y6uuw2`cIsL{nc6oB#MzViM69KU))t7*19B`Z{ZT0ZPNz-3<J!A;e-yh{I@1EATfB6@#~~ardhhb@;E*T-{oS32M`N;(S
EY}!d?p$B$2em6nbrk^y;Wo99uyI7yXXXC9xBK`KVA>=)&FLv!A>fpg=h9lH|`o0ZfW@&4vOjf@s{#s``Bwt);`#iexnPWO~Uam=RkN8ay1kl@~>IfGP
wQOX^62K!9|Xx<RCx};d$Sa`z3fHA1VeS!)?#r)kB?x`UDeeWHQOpNPj7Tow$k)|MpLuqU>uAe*t&8_J^Xq+y=7^4s2NxlkmXU$vZL$@h>|ihR!LEVCG
{uij!mG?6#Z9Sb+I;oFK0jL8#PMWC#PSz%b0;VIwxZ-}C5MOW^ZpInf21BMTAEX#M4UOUR@jX&L++NBXx+pW8>fIT@gLqkN;d`)*80%`kYDsD6;i_)uW
}LH<(PZl9+mSnrKgzk25T4!(lfU}C!gKi2?bUA=JhE4}UD*GRWpy~P;Y`xqHJ;%mlQCRO&;T#!Hd4dx4Zxvm7y0Q}5;#8Le<nokw%O?TgfWdJ%gh06Qy
P%jTob%`*}+-`lxYR796g2484zV^T1HH`svWTDCN&nx<Tu9C;LLmJt4yFQ&AfNC$B;W>md-?GDv?VLl|jzqO^u_BTG^soBKKOc&d35xLg>8gb419<}`-
7+zW^2fbh@Y{&G3??I@zzsQ9NMJr+XV2w+2cnQ$x$%SX%rhup@NNH<8>U;0{#EzD1O?lY<9Ja>KQ`vcb%U0m`D?HH=3ynOf7u!^tLxe*zaD|MzlVp$Zo
G%fghp$13D`ihf|d4A{(NMT6iYiq{+LmGs?qC<2e&P(I8x3cPMCP4u-{xTHumyvsZDGF4+<%#V}<XL|CS4b$R{gwx7`|>`1W%v4J3Bu<df(jx0wca-Ll
lqf#ghcTsg;*4g7T!Oc92@0nF?R)_^U{?TYoNq^fYY!F&4MLMO;Vr2iFipZG7lZJ3`)pL)M53Xo(yXMOr`QT?&^o6i{zz6mkn7{rOn3cOqO;VAL#_@F;
k;rU_&WRmVD`=xH)bq98#^Ltq~UL$BnfB;wk&NhA8@A>#l$`ee;mv&5CD868b8ArTMl;4MzMrPmKLkWOyafQp}q3g%(yw8sZ;#(e{)-7Oe!5#48t$tDb
hWv3p)t!GnnRq+r_viaY$z6h9)F@?Zfxs6QGOgsiP<D6_P%gsb@BHeYHGJDK|2rQsF*9%<q%Vu!Z*8GMM)(tK*cW#{Lu$?#tgI0W#OvHT+Wqy)?~C}+f
uFW0&A>AFR*3$#tf?6kbcJ$A_q%DBRECP^uaqP6#0dtoU4wSxp0}Iy33tf@R0ngCwS7m%t`urW-;!iQ|NRrg)x|W-S5IYn^M&bytCgj<^v(&0DMa+u+)
xz3I_SsaLp|&n*x7fG{g)+gC;gIrUwj~a6AWn4;p_dHg^~MBSTnlC1|TW}ciXL7P+EE^g;s&`OLvVnpe6>r{(HpkGA_ylrn~UB?@n+y{#v_0cPv$e-0f
n1xXi0L@WeP$3z76L#9a$~S0B}e6t>-5^`WUx5aYcWh9cqvBwC6=w6)M}xQ$u7euR4oWSs95;^^Ro?W|Rp4@%r2e;b{`dOQOg&<+FJ@8_?-o!Xr0t7hp
Lp3atT#j`2{5E7oep4yJa7yCTDq=?uz-0`{kGqy-Sqv?Ua#DoeiLDb^+O{iRN+ndaZu3v@po6onkEXo$~fpd!MsX9Lq`9C>xn)@VwL6Q#Z6wFT0fXUWb
rM-*t#=om53urz30#lnu?%3b43=HY!DcPZL8};{P*i*m>4?Mrs4P#Q?M*8y33$}lK&kg7gAzr9Fd;@P7QZMNt;>YGEN*?Jl*+yfK<8QC*uRq%nm;3eZ0
u*1<O3L=2bQ>TJBk=VM@iP;Yn_yROZ{`Ex?8UGX$L(C^Z=>%~w*bRJOWu|g@-K4`Mm-m(4iqR-3Rf5){_7u|c^_lxnemz&!}6^E&W9@=M;5Sqi0VUt=k
NM!qw7nS%lt{D2(jTSk1AfbD1U$b&+XEW%kg!<-)K`1v<?3Wg`47;>VcBl)i+~~$bUJ2b<;D_Z`(!c;b(h*7V&ZLah}Q(<)To8W2J?6;<gcQSkWT;4tK
!)pyaO~#pMK8RHHepYOt}cDt14HB#^&;tKY<bx2C~&)G)sZK4vz$v0pF6d!YQD`Ta%wdMl6x`*GclTioT4>zoBH45nzn=p!Ci)76==VS57d^<K6O-=m*
=fB&6-0<J?<2hh0}xP2v3sRKno{?m?y#BbXOm=6gItC%}8;4n+}+6NwQ`0&|3i~tZH3>2HkQEOX`kf`>Hcs=MHvav>I_UnPxPkWq>IMV>-M@Tg<{=@y9
@7dxmrW19jp!y?9v~j=dzL4kC2udvgP<Wi{)y04JmtR;zAuC0`e4*PHx+G0Phg3^dUL&@V1n4`H&iV3vT^P1-g(DPJ4RK$ZO6&Ix955V>ipnr&HlUs#x
IP+!37ITV`R6T`QT~p4eE+;;6kp1(kei<nP#e{c3cGkx{RR!}qN0w=yN_wNy?Q*z1jTRuA%mg_5MR8Ca_+u_oEU-xyIY-QN3)&U(r`B)yK<1S^Y7k$UE
$)4uAM(Q@_!pK8rW={PlW}Bb|iGtHj>PTI~{w$*ohD~CXN2Y1d2b$QH}4-?VSwkRequ+Qn%sWthf3)|Mnj&!V#7=aReEdo$l*#W1PdCU}byB)b<2FuZi
@Q%KQx6lHjer*HD6l8S%OK8G^rV`y`UuH;xkWG7i3-&-Q?91#Uzn%1sOshO4E>9F2>=#nOw#9}5e~LU|{){U#M4u;y5Vd=y{8rwcLfVigy1@{{qEPu#t
Mb|6omy1e&yeGypu)gsVH8v4v$ty}`*dcU?*|GG194L&q(H~icV{<(y5L$^7|4=?>h#f)B0@w(U~y7=oK;I>!jrpTXK3wB23`i_ylm32>cxh0|a>{c4&
1u21l{M$c@-#Nbj@!$UO?;jrhwp8igZ~vVj|BWKZ|M<^;`yc;E=Q%ymKZyVPhnIQrpW{c~;r>rD6exm!l9Bvteg3sR|5~4at<V4S_4%)~;{PHQ|G$3zi
=qC<fBvtL{?@Vk`@{bkGiyDvV4d)$!8Rp-<H<!Ll;QdD_PISK5)i>MY2B-w8lGsPTag_0Yr}5Tr(Y;;$br>yU}zh=k}+gxiS#V(FBJS`js<O=V!*vfZ!
R)<_Q5AI2;yR+0%Bxi>7K#pIM^(A^LBk)e1WM4uX_K^4$^0F<3_AxMWE#C6>bet$w1#u7#zlWK+41F7oo|c2l!PMH+YY?zemmE*HR@vVZ*=f#&2(m=|Q
-6%vHR~VFrG$+f%<!Ux=49Wl6o8c|cJVfoEuSHiY(B?TQ%oF~od!cSWzFNwDf#^}b*DYVg~9!{WETezqeXq#?l8Ndr%pz<iw|e;f~qrh|7mP2m}mk^8k
ZZ3hwKad@^=?F^!OC!f2(;@f`KFZXpTUMHBJ(ow2cS!V*GW{!L(YYDF+yI&7>PI@p|AFttfsxx@U*bi6Eo;#$mZqMiH$=yLiDtW~Q*DzzXnD`xjJ43ja
l-x2`|HMJ?6ZMi_!#Tq$Z^rE_Nt2CyagrRdL4pCER(ZXutIiPW^<IE)`DQoay;BN#wqF{V;v`gR$(enAXP!LNiIatUWGvXu0sRYJRu&Db0mcR>$+Q}`@
%`KAC+S)<W3dzPvyZ@Dc{s~hNpT9JTPY67_pjgD;HTk$EtQvYZB=RrJ>Gh2U`o;koc@r0mhzN9qzp;+Y|XC$&g4P-p2T}W^MkwgIG#ESd^p-`rMI&z2*
n7Ow(M)TkKvhr;Pwr`H@>(2e5YC&XqWG-!eP7HAt?G(I=@*1-1o1AKp#%X*l+C6@HcnbIQ>V~OCd2BK%V`%qz2w*{7U_dc$HZnUdIOC0y}UHcz1eYabr
8rJg>iH%-kgs@?TlA=J1#nP_}Pdu-R!rR<jsP_zE#>qYIh}2ETb~;3a)iSMA1_6EN@L@8FB#pJ(dOUI{9*ftuX52SlIE=LL|aF(1k|xbJLiW(5(fKugI
moL|k)0KeN8AFR(*LTtm>RCLL)1ox+3mQ&g-7v?(WB7e?R+sKr<kQ48}D1Hd$BOd+yld+>s9!fuY$A-H{4Q`|NdV+ftGW?IkzXlfW>tB;Y28To<X2y-n
Sp__JN+nm5$!B4zJDH>0;=OTN>E-Hjf8+p@B5}-dX~~4Jb58m_q-cDnIl9`zOLCw(c7VxntTXJ<-k~Iu?q92CK`Hd-%zgn-O3#^s0>$U?idYl-*6v1b^
KXg2zHWnjT{oUn>tDuiv0{&8@eVd1zkk?+6__Wo!fZ#sNv`DhbsVRwj86jc$hjqK)($LirxPQy_Sec-BIPqfq%5@^VK8i-Q$2Yg$RiN<<`_6(a!Omj?~
%Q+KWFf5Q+ocjg2`X80>Uo`wtd{R$KGGt<z3KfZxW{gPZy}TUiZWY6CoYZWK9;N!?mw&bMZ`p`lh!s-p1MBnXvEYL?)3{?%&zBA=UH^FgL-hw;U}T8p{
#Mk9&P>+&+j8McYt)$>7>!Z9I=Yh8*1MoR7NR==aYNO-xT&@VM!e7(E|jh6R@r6ZUccY~&)8N3be-3o0`Gl3Ru^X#T53KFmDfQ2hwU-GLf<|3@KIHvtR
EkC<cMjlf7O<THQa*n=?YzxB5k1P?=l#bvrE`tWQZIX>*+H(dz{xV!7h(o_#VSXi01mGG%;U>18ZeuqdOUi{*f%g00OH_n!79g3$wk{GcFvq*XcKl!i2
KZkue9{&|g^f1XU<X$myn~wC|!6x(=?~LD#6Iz+a0t$<w?YbJaTF)HS=Z<%pP6$&}AA>L#KE8P$A?y9*+PgQ*1iGg{o%=O+jgY<Xe3_6v@pshg;m0zid
BDlSN5B{P*AU7L2+8)nw{X`X!86H`-2qd5yl>~*?FHDlygrk-=J2e(zB*`>k%Q_v4}tEzHyM+@YEtQIKW@}?<C&*+NBU!1u9TDmJ!kx<)3PuwP79tQdl
!Jj#$Qk`^l=EikM#F9U+*Ud>k5)zzq>!I^|1qtQ|<KVl~LwR>*zA#(c>FA%>HYqlduMs+-k~h&bh&-jFmF#J?ghBFO~1OU#SQ7YGkT5R6ZH74tb68_55
v2VCZ8cH~Jg+*B(`aMJ=*$+2;_w;JbsQZI*$cCAtV$@mBU^%#1VN`TWforuPmnZ;bI@ZeMS((Gxi|O3}`O0P3o>m1%)|aCr|Z57G5MU#*{z=SJ)M7^or
Tx$(U*BK6qWC5u^L-cU`rGgOoDXR&J?8Km3BUZv*>W)|e&wsg5y;eRJ{$A)xOnTqn4nBQl}H#4~a_x=4WvV$QFwJJ7RYwY>g%DJ<Zw9{t~bP+dxJrpD}
-<%OCnOsyt8e~G+ls_s5$D;$JwI072do*j_+jmr7@sgbL_-tAeEc9sH=(&zLtXya<rKZ%_03bM(Pw=4y_KmAGv(V7`PcSR8weC4c?VRtRYR#R1(wzEqj
Qf}gPI#-uZA{Y*>#VQ}t+s!HM2T2EQ@f!NKGKhiIFijE@VX;<-RCq1+V&*vo2gVj=6yvT*V00O=NB}2h=$gKO|?)qvGwQ+Uk^-KZ})GAuR<}X$CGUVeH
UMDYa7eOpHuH-H2G9fd{=hbS%pRd`c@vVM=do5V6{Oh5@k9zI>)VtTDCI|@=QxS3v#0&gn2tFVUoJ=xVdGVr7wK}euN5mr`C%hz{_W<<=rP6AL04kdbl
hLG~$lA-P)t|v)KBLYta5~_;nq(ojb-DB*C=L%=8#9V4VhiJ)4O~d~r8wGF`GK012^s%#-LFo_@<vGp{!bsjFG(lW7oNGPiZ>FlX!y?9nGgHFG2daRxg
<SSXwbZh2xwwsj0LR?ACwS3D2jSftnPE4WZ$CnDbo>$6AkG2O5FJ*?>n_j&aNt@9ASZ2K`gB|nxjntK4WUO@GM+!YW^cAq#vx2}rb38}t#zcC}(NDv<o
rQ+}!nWQGT&UYs4bG2r?Qk_=55#6}q&9>YFXVoH5Jkexb-)r>2Gy0A~^T2vYw!X8wMaa}3{S`O{;$M9M<>ib`_dapRj?!yBdF*ilyZ(Ka;7X?kTNL?0I
x)GR^)*~Ysy~Ja{+=hE%%PqyemC2#*afeLTycmO=uXZAcOsp88pJK)zoJSh;hU0>cBqv`xJ{X$$PI@%r@iL{Jlj4O)73hpqBh!dZ<;({++y%+_WCOeRg
ChEBDNd6qR!HW<n^_Iq~D3+aH%TepB@2tGZ{yCU1s#C@;0G?rG1X#Q=4-mIN7*cCtY6<KYRMIkT6F1wKBfpyYG+8>(ozJJ#qCnGIr`F`MHJyF8=*2)<=
oz_x3K|cO<4iG=H@<VoI!=fJE|cuRi@k>qiE)`&2yuN#C%8c>g_+ekrwU-nn#XFgO=7v4(XEF=+I?v`C}~4%mLbN@)(LKABHd+3x)a1?rPIyzj7ot@K{
PTVrcpW|k#k-n(<Akd9`A+?6|_^-b*K;+A0bd6xe;IfY>;zu`S;f6o!|6}aPeQ9Tg<V8)Y<tew2mn{X;BK|Q)G0yogUWUId|7q~Gkr_DarA$^r^+}F(*
5;WKib8-aS8UIx&ps98A+3<GSQ9#tm9YB7=mFsPfGN57hxyAVO`QxuAwQdxO5BAwg3gy*fgOS(u%*&tGY($g8hCzHDgI3k>Exmgve`1FI#*!o<ef6saq
lNDI1udVqbQtw*!&A<?@6&#YH?E9X;?}3E1Ew{_ecbdAzYL39&HkBM+vS@ilU~tR0?akADI>~XU+@@a=~H^m;4X2o9MAJy0;~*QdY<^}%u{sr5HGX;Y%
JjKZmDRx25J)iRR19%KFcez$j@(-Z5VPE%^@<a1QeV$C%t8UzToJWMNOYSzF1z>i!M##2?km4gbte!pXTmos@5yYA#!X6=0+E)kCl?t5`Wo<uO8?^P@1
u5V@Q6FG(BN!K-?T#`)$gP1NeqVqefD<?Qm|&JZ?p*fe11YFHlR}prs&!Y@nibBisOJ%p+n~z<a%ZsH3qo{Ntze<WQso#EjTh0-^VMpk6HVHE5&01jf{
mVf5Ew<3FE2(b`5Di1$e22BmQ`;dkS(KvLi7CfwFXd|OhK-(NN$-{Gt8W=u{e<z=&dw-Ev+JqJ~MlE9{1NJIH(4MAci%T^9=+4xJp&B;eX{?%do+!QF}
A3)v@@ngs*2@-M(mwGa34cK#&6dK+BGK>&AF&L^7@!2cq>(@XsB`Bht0ohT^7Zyy$@wXr8g2Fd6ye93bCs+migt1|l8HVpOXamMuA@5r!b@zAl{@OOWY
$4Xc02%AiCT<{pqvh1&@1r=qL7JG}0iO8c^Rkzhd-o;PO?V9{^72t?1A-hZc3tX421FWsC&y2Jn-ELxj{&Bh0`8!gWY3!KjH#CJTqeUF;qjrFPo{i_75
I;cctANU8euMPmN4dLyb04j9`B$={2bX6eEeQ5iofZ3(coB#X=7*8_*%D0CBeO^W~L+b&n&#I*wMybmY{Hk?3zS3_73V!v<X3+mRX3OiRK3J)NFisoww
&%rZm9KPm*5RRLo!sCWp?oJA}A#;HQ7v^c6Imn=rz{4Ze`aLO)eZZEUP7&{!6aMhk{3tdpU(Hv_yfADeWR^fr8M^!&QEsRv>C%{!)ETa;g)!6A!A$F{x
PDJ5C$sRS^|@0pstrVH__M7>wgm5|#Po@(je5P?P1pLytTp)UyB#{uRnc@XS<e;8qk{DC*c^z)Y*tB(bW9<8>#Zjcea8I}-K!h(*0!q|TgRG;{tN88NH
UJ)NmpMZl4sy}?<+`)4`zm32%s=}*ptU&s-iHOnixd+Q`%_)$6qXA@1u#78OU)%mf1_m)8iqBmtW7ybocVR?-T(tre4jwF%M$zXO5&s*Nb(}MJ`}`+|s
WM^f7gEpg_DR%>yQBO#mFh0TuZ-Do|I>ej?rx_^^#1MB7#fNp0=)W1v^M;cX9mQ15rz1{fc&@KG#(&iT^~99M*76nx9WyMw}kwA%Ct^aW)pO;T=3QtuN
xjHg`rF0`Gd^F!-2ER7z5@TzQnAP7a3cOdmdWSB|=sc%$de7<!>t+(tZj4ef|_mR%CJ0A75j0^0TcZM)?^u`FA^!{zti#2j;_bA#j@?(WndiKRG&&EjN
K6ihdA_CWoa22$2McD0U=~vuMKCyT?l(kH^qdy}DPlKn3!Bx}kY`pnRZ5K|kY7OcBV{#Ot{2j|7+~CRG;a)`h=*ep9Y*@qolBi~Q3N7aat>N<_1luNT%
1S0Y4b@j>#We#Glq^%Z>QdVFkvMe`+*f?X{->|v9V(nR2ua|u`|orxi~^b235Cq}!OOWEX+4X14%g96sB$~nTFRt_YKz#L7+R<_V^qH1r<oPlwTFHfP?
rQy5nUA<_#-y!$L)|>t47$2A=RZ-vPyGX&FlEZn^iW3sXmKGoNi{|g~v{OD`*<S-pwtHRvN{o>D_;vb#6`P^|6qY3dnN|{n{-#Nvu4^G9IMHx2?J@%F1
`AW=##Q3KufA2Hp{Af9o<_j@)-(Z`8A&T1xEadFWMw^)N(#tDugM?2S~`M#ARA~lV#NWmUC*!DS+z})u`p`CUKzn~PgjS?3dASmo>lpJ6oX9_4{ue#qR
D_Qu=;lk=<&jg@)LoRRz!H6i^;1Oo;YB#l$WCAG0N{FtPj<=i*I|E-}q$EH|7Jh_e=>Kfc+wnK|DV3cy{5X+VSUx4U-J`;U#~6;aD{MMo^`b@|JJ!UTf
ytS?DZi`{<q)qP%j#16L0Pi$dKdj(msPhhcf(+;`0Pn|xld6Pt7X@rm#DepK$D6(79^Z5733Dd_{p>w=R>AQJC?U^1PL%J+AGR0kzgu&pV!mq9j@Skc>
T;Rt$0h>HSLP5ZIy_JSPHAQX0&EFznE!3^AtYt})tJznav+o(Sf<kXpe!xH;QgWxdhU-|(yr#wI7O+fwmJRZX|2j^mAjnB76d$J*D#Qv5GpW9?$+MRwU
VnW?*-W2K1`?`w?#&Rx$Tz&rx;Pb!e{q+9$&|wh$pSY@kG3NF@<mb*1Xwz4yfDR3K2}jx+l!%P&6wZppHlsB#o;F-*Y!3!rh?$4q9k4D)kRxUn6VHEJW
%&D&?L`i+0f%qpYZ(r(#m`{(#Wgg%8pt@~UOMuRT+?XaJQ5Q80xN%i@Y`^KN2rqbwBA(6xd-Nb;)i~Mqj-GO=1ijtLuQKrL?sKGr@$lfNl!=qnCl6YpW
E1g?mN%N-6m6;F87F(z;|&#6;9Jvb<NzvRJwUgYJ&m$!d}!{jPi5_lee~GDd0m2_#^SJcyo7nfGE#Qjz|3bG`za>iVw>FIa_vNwTjTDf9PMviH+9360P
g<a3Q%s|NH#j)HiG(*?pgQNfe*IN3GoH1Ivrmz)Ur|8&7O=>~p`=1KelT1R61}C6GguPja?USpdbw2H(%h7_or(m<-)PNi7}quQ726i^}q}h5MRLtAbA
nc>g{B*Y>2p@bTHk&rS>fd(?YLrM!dqgTQ-D&6nq#^3R#dG@_Xg8yxl4JjWFI>ywe(P{Ehc!&Zwj73q7h@Hon<j<<axfeoM6H^0-f#LM3*wyanokzeCH
Z*v`*PukKfeIaOVDo|7T9Nb#}**lKga?M4f54@mYUsiS^e`FusuLk5v+iaEOC6hWD3%2JCXYZTaNqiKXZ+9Cs0`5D_9CKT<h%X$0xyrGsQvsaaF?rUE^
5^}@S(Vl16$D3qske#jIsS!-%QxBP4YKz=;)mwVpm`r>-^m%CXnx=iKMHPNOMzUaV<0Y61_L8svZN7L==dQz{3mgSrA@7dX;yFUDT2kJP&xXapNG*IT)
BJ>7n`j!XlT2TTHyT(mAa^;i37|1D?3h_T#&;`=EDt|9s;D~0as)X!$9@HYM$3yfz9>lg&*#o%0Mu}aHnczz4&}#J9l`JDddzO9W>6>dXPO9nPjTu$6>
GY>t2|JEs(kMirK!8F$79|=jlkkjRvn)Ly~k?g7W21`e*HYQ2(oGz`wqa7R`s~=S{bh6CHSdDBgbPDkp;S(RFcW1zU;%#Guy~A%cAsjW}1G!<e9_O(wh
z1@fb^{^XeB7l%#p(?_@abKHO+y7*#x_u&$zSMfr`p*i+pzr<gUe!l`@ew>6XF1L#}9qzESZ*tkxSOtaRMVt$=7Y6&P`sN%DPeUMjs&H+rzrV93utEnc
XVOa>g{_{@r$Ll&*nB~puS0fpvI+HP{Y-Uz-O>EL(K$y4LvTXcZM=Ds6t?(#{|No=oNs&aMDzJEFJJ%K{7=O5hm)}uP<DD{31=}Sz}&pMJ-BFoV~V@Q9
vtHY`F+v6{k&-!Uiy1NQ!Unm&FPnEr`B!0f#zeb>X-_P#McS!7=~2|@S1Z1FO23>BPcEj)gMFTcWK=t;Up6Uo|&>fcI!3iKs<`@gTIH&z;HWWe92d0NM
`Ppk19Lipn0?FxztK5VNBY}6GDLs3IcLvF-j1hdm?D5vK6L<4|I4j-b<X3-!`veA&Zm*=Ce%tak=IOtiA%04-xh@K4FozIj`jeld5ej`z`YYBP>%|l8=
(1{@AGj4_?d+QXSHi?pG+kWH!g?8xSL#Jr~+CnJ=pYoH^@>5wA7{BLYvB2q$Rcj<<W?++;SeAqI?0@!efQ1fH?Zy-@v}`+<eZD<4nL*BNSh`-ke^SIR?
c>5PFmF~8Apf%**K{QmakIwAl3JjJ^Pb$5V=B<PmoI)?uDek)7&V-xZ5qGrMs9JLA$+aaHX_|cJH;pT-*^VVL%2O!kd60)<Is0N3=94Oz-z^!&$ucj2J
v>w?R;s*PAOLeh-JT$+iFTsYTGcOB28@FFb=6zv<9_t=lPcsGRa<+<El3h4p2>6e0%HpyK{J6SytLYF#Kbjkudg?Cz6aQ%M3dq(5)VjIl&^|*D(!*(>R
&Ndd9Ml*_8Y|hPPHl<0Ye@@oVfI#`i2wV={jnyv*xT3}zf-qSh*r?&{$)HxZt{e@HCZ$264M4eT*LOL*&U=0FD>FIOBc)>(kS-kvw@f&eb_S`7#XZD1-
Vd$dj?RU?e9WFzHMQ_o5Twq#tKwRPEarY`CGA#{&EY7(x!9zkqFnDn?e0z(@a_(h~IL2yH83{5K!2Dw1}i@R#7OHuci5W;jQohoNo{6AVKWm)l1qanhN
gv<D?r8{u<$@BCOICae!F$6>kgmPH~`iZkxD<u^5<85jiK1`U7HH4smfrDFh02zu(Xl>m;l_cCEHD5w|H(^qBhsCK^b`!(rGbRW5u1`Q)=?m<NHhwe$L
P*%E}oD}3Om)^V8X-^$Jpb;8CLMxGp;pGIJt_3JUu8R{?M81E6ukq)GlWSl>jjq>Bxi22!GufNX+o*|#J#@yS~@2X)&$*BV1#~E?|VGS2H{%DGLP)TDS
2GK?c9@rK9UPPp1pR7p%^JYRJeJ5!BP=^JN7sly8W{Y>V-6+IgntC-y&X9q9+{D9_&k*seHw{mJXbW`wXk5dvCs01JuJ^Ta-A3y_SJfOo>fd|`CTq>OS
R?-9*h#tWR)Ffei?0Z}kDy&ZK;HUKG;FQSzTf-0yHEWF02{|1p{<K2%>Cmo%HM<ed(;rwi_72rtq-M8P9wg$g=fa0kpDKJ!rf;gV?H;c1T0ms&x$3-6n
xwFwxw0F!E-<TT;o&3w^@nj){Xj%m(bF-_l+KG2w8m-lD&2jU*r;f2xLzF42<#9LwFp00|l>|rs<8VE{MV;LJs^w{`Sd=oghwjgD5p4;mNPl36h{@Lq@
AhNyyQl1+HFTHdfN=TcGcVk0vh;?{lT}2KHh-bSh);gE)AJqMYbxzK>0O{;Z#h_}+Yw+wH@+(8i)|imN6ZPT)kTEeKgZae_o6^(R?WU-U(_Z8^5w2gq<
_E~rn)-{3F4b04f{Y#z#)+0-4HAJRxYpd!~(D)=?@{OG2P5EmG4qtOB({&I&ngU-IDU=C08pT8;$9zN!`!~UapP(?k}!*xP@;`+E(+WN6UT<45R43<O%
-sfBn3Y7@*3obY`c@Y_#v%2J0F8UOL__R>Gf#<YfR-3o>LWULc+rGlr@AzcF;0PNUMK9z(fptD!yO-Q-E|OUkE4R1>HYk0Kl<j5#Uov^ML4;K{Bbol~4
r$&*kUwFJjI$Oe1n0~W<<8=^Q0V8ARPT`qj<~5q#0FnUz-_bme07q7JQh0p!sjy!rrxg$;a&VvOnsj5ueIC*lFm4E#CfMbKrbgL>jQU9g-0x@9PyiRn`
m@Wd%m8j3JkX~&qF=>OR&dYA%+>vcZ#Nx<#Dd53C34m<=<f(B%Y5yZ5HR-06Ah;Qk7z68UTYD7U{L4`g1PvoJ^;?AQ^dkdwzME1jfSgHhKQl$NI5t`Yw
k9q(Wbev9&>bn{^~HeXwdq`8huHzzNyfMzewsMOI2P;H|pv$gS6Mpd`x@>B?Nd-65y<hWsZ4=wIUcGG2WH=o{7+fmttbAAZonlOQR9dDVg^E!QaVEBU*
9)jOL12WGvgyk|8LfPuX~n`~(tflWXB=)O)DvM`k%-hD;$TO-K#(tJTD0SL}UrYwDgY&*&qNQ_7Z{zt_H|8=4HeKQJ|&2tOYM@U`lP5M1I0B(1q*f4)H
fD>%td{fUAVlx+9G7~N6`ruquDY#QDfKuz3`(5N6GT7_aG`kS*;Qh|N_rki*jj$wP_DChShm0Jbc_uKr0zS|yDYnn^h1Z$<CoC^zhgaOw`!@lJ2(-Vah
@``7zOd-Bd=ir$nT^`G9s!n#7?59<l)rE|HrS7(+t-*Qf94)P#T*~=Cj;%P6ggxtD8Dc3E%n{KM)S>UEQNCn<X68Vf6MKHq52l=#tc3Y%Rr{I>eq_LBo
A!DP`amluMI5A1T$EK0E0w09DZil2@N(4P}r|NTMw)nY+p+~caVJzN%X;V9rdTd?9cI+ECx`-I1esWXlzo7($w$!VFaC@5;ZFwGl%&UZOE=I){u_Gevl
}sQvj=KthQaxCFNIfo1^!izw<Yq!KT7a(1^L+Xri6FrQww|wu#c6DU{E0#R!7%!~jEiHP+G9mI5#pOeW;X4zW=^;p^{xaG(k9B{Rx)eetrky740EPy48
pmP2KR<{!iLIY(+K%Aa0YUQH5Mz0EO(5;H&WaZx^%Q86gYxL`i}*k9zy7Vy%XD<xfX@&P05brbrJITiYN2qVlud~wQiDb37Vm%%dZ&*yf&eg-dCa`CX(
6V;!PH)GExh+nYTi$6M_AphVxEJd0n-67$u%yEjG+5%sxIh0G<?C}r#Cr3IlpZ1}Wfy*9Rast7RfSKY{y#V~F<c~B782b!g>um;(wgY=R75=iBzt3k$Z
@UxuS=ywjF<hm@u?ocJJA8ki-<cB@J<qD@rIZj0e&~!V4Doq9!=_90*L&f$uB)h(PBi=a1)BM5NTUV_l-EZg#)x0?V-e_~XE=M0&hJ<LhU^FUTd%FV`f
e^^Jn~sp0ycmL&g|ktxF;hhE@i;HwVf_LcnC{K$oIykT#7LWVq{g6zu`MNf80;vM<2N*hg*Zq%dM7b`w#KO{`6Y)S-JDVi@Ilh_pm=9<&b`~E-8zFTCR
dOqG>e0%{NmCvyS!f@Z2YJZ$GRLo(9AnbKsUmSlKl7D2AbIEJ<2O(&Z?Fh(yTrym6HWz!tD(KI%9WiX51}AE5PrsoLqSgZlG$bdH&n<+^9%UPw5}ub&g
(*6ye^i}T}z0m=-iK9$ubBeU6-E@ja9>-pq9t?0u6bvPn*pMwPQhy5h1_tMpX<Ex=qMxt)8r+B-?_zm%;kOz<A^Cl@3gfHN}*3cOY?9nOMnT$yf_bPdg
Coc6WAnv-5`!4D)%-8uK%+Wlx5hBZcRpbc|vMuFxqQF{|mn@)zoo08NQ=fcgHL=KpH#R)pk3C*eVU8CBCQgCohieo5a?cVIJR^L*VF;f%UZO?gd17t|P
XS%c_iXDlDEB(N5iK=Jz>m8hLks5}o<Qmnjnh*RpfO+QLQJCHkJrVw^n<_8Kb4>OVB1jj0TqAcf$M_S!<^_#BtyT>HaXQLdve)F1gZDxMPtPKhQHx2A1
m`Zg8a9Qp(+hZi~8ehKTx}_7kE&w=ja^d7apaxvz^21CjhTC(;t(xAU`pORlA<p3!eI^(_vS!F2HsF0W?jnIP6>q(QNoYu$hA)Oh4bozgIam<`CZ#=m|
*>xr^lJFH}FuF~+gOh`>nat4hp!jrjf}W*K|$TX-GUn?0vwZUJ^=_7#J<miV{x<-HX@d&przaA4ht@>iKsC6KcW`D@PiNm1WU-sVo`hVg8u@!*Huk5|a
dXnmtuP<mz!Pn&L$fz|w*(Sbsb>5q4?(c_tOCX(@{(vZp(%GWa(C&1K2TRRMUx`h2eC;4q+5Ax?T@wfS0La@*zn?gH8{MNH~i4v~lfPdD%WvJg3aFgNs
H8ro~ga=!Syj9nyjaoMx8&O35p9AF`5zrYMen~)Na0+(WeElob0RyuFgmUqc>Q}A}hC?Z=p;-UD3dQ;@knW#5klHW48h31!gvT8hj1O~G5U6r67_Loj;
OQ_=f_(kP1=VMgCd+PFHlr^pXv#z{z)sw%TO#_k1el+!H4>$dHXSe9HCEPAfKbLAa{v0-#jAxc|F&^!;Mv?CK+eC2Pl90VI|ju#hn0onX~IEJP?(DGQi
@6ML8$(y!$rsFVR)DdL}u5U&09atcwK+@|5qBxQsfwigxy}7x70)3K@g;lzHLVG0sP8eLZubGC)iRt;ZN!i><dS8sdhc?1ne_>Ww6r5iyzciYHF|$ZS1
&xzIT2`{flC_=azSl{Q2HG20MPPJ7meN5JhycXW%KNd&kH6Z~tNbGQTP<QYhM9LK1b>A_E?mD&BPXsS$GbVK%KT=J3eUU>W0Ml~I5H0;8K7#Mh_=CC*f
92cBkIo4nf?8PFTi+H@mn4A7q0WLH#?!PCRA@aLOz21=!L0{nN+IpK7Ccd=6JW8?Pw39?tOCm@891b*^`{KI#}frW*V+7xzs$`W>GZ{Qt$qYvfUo5wG|
AvNjKVjzvBGat7!T7T}z<SDw=`Ni`o;n_vGeQa9M40QZ4>j1WsY%AQ<dBL(nxd&0Ls8Be}Da?4E>A~%#M$&p1n}iK8S&<?kzof`c%J@-0^?i!11%3U6j
_+&Xp_!1KW#c(P?DC~08+fY>a*qP_m*B5Mv2kyug@hqMU$Z!716<C0E87=V#5WGvq-Mgd5Je?&5$8bp^0t0ypvHdhVTqsY4+f1ccm|!gkjbQqKoyub#i
$bM&nt>no^oa%(&5^4@A#%!0MV6!yY{_nFluON&t<U=GT-nbUR-9XfR*JL2!yzDLN(Lams6F{rka_m=%hpaQ_Kdh*Y*9&@n(vO>4i`P;`3L)ek+%rp#C
_UbCE(T37pev7@fI+P19VdrB9QwK--xgZ6rTc3Tm6SOQp3CpN5a;_p}4V=bZLbvo6m11<XS&q~dpOA@{idwwdfybbX)S)?uBXkuYBW%Jxfle~{r}Ks@0
?odGSeGj_bq-^I7XR%45Q4z>_gjxIZ~zJc(H+l(%+zx@e*{}B=SA;0q8-zsc)#Mg7ba!2@ZniTjUAr=je{2!dq^3MG})xcFVE+kwE@xNZ5-0o<S1S$NZ
J}^F3OaQ<k*>ZFHd7$}DO=1v;FSymkrP@Kq0A}*dQ$hJg{ky%c<XIYe0NMCMy!&fs5<sY{IVzgjHHa^0IRlUC2RS;3k|@(A8Qio_KWCv)dBUnI*=mg%Z
67W-l9jZje~-Q&Fx&yKLG|18{@sVlh4?$D4)P&?9Kbw2hEe(Py6_$U?B7FTP4;P5tLOe6$Uk~r+=PV0e<=^@DhrQalGzxMec%!19S!2v3HpUCR}O28M|
+xBp+LkQ{yI(%!v$kZ@Lf--{@?x_(%|SElTiHxLn0YS$dGjDztO4jUn5X;8DIHOOpr(=su~0v<=e8SOU^yj#^6870!6r?^<{MD;Y;}t^PqY<-Q8gNF%{
0Wdm~1uMVn}^BKuH0TLL@F3hv6#6a(ci5=>mHNt?TMk5Zjk#Geh;Z0|JLHv=o|3Qnqj9yTude__-<d@y~#hxSVEs{|ZjsA=Aq2}m1(=c^ds%YUy*CRa>
)qWrG?W+abS{ehHr1<#*l3@qr4$0$<zeZKgSO|0`}h!CD<e79?zWf9-Zml)*KQKI}D+h%rYy+V9=TlLTHj$1&Ne}$NDBx*BpeIaX>6Vkq1(LBogU;Xh4
TAO8d`xLY)M@Pt@TZnV=GerT0_(*NTPl&~R$6<X%jJx=mCtIji?lq*}2?NH&r__tMCJ7Ug`wQHZxrF=uyonUsK1x)78YGqNf*zkeZdymAkI_D_ciKjgj
PePyuC3cRylVJIIF|UCA%CR!ZhGx6*SG=yE6zr$UmXWH{TJbS-XHLKAI7=<E;P|cmWJbp0<9+$(^p}?1AD?VPcS)c2>J#>n-h*m&(=mTv-|S$e8q=*(}
0p`q@D(|O4v6;f|G~26O&_hkFF0jms=o6d8Y%(HK<3k;Sq<;d9+mg6hx35<ZyYsti%Cz78b9-_~ep6--cAzfv7>@iQtvx|L#9UMdo~1{+c~NWdYO2)pf
UbO<#NE$Pgb@dcgHZ=*<YUpSUU2MR7p9yy?Z;vys2pXYj)FaQ`+!dTDHH63SsS@FYol>NFQTLcz+$iBAxJlBsrxc~9EAY#(PRbg2IrMkQwT#SaZO<436
0^=q?<9Sp7^)rk)fLv`whw$Syh!~;cjzo|Bn5h)XTiY@}k7I}8aMSt;GaixrSS*U)$%5s6QXJzot%iBKO`9;DUxahCFIAh4YItIptJ<H(L-_kJ=o!<qV
X=c@%?ymNs<eZ*VxM6`8S3<IR9aRIUvHhMb?S5^%9)z%c5GddMWzfYa&N@$UR2(-5OmOXk^MAkhOaJ?R7{Vc~SgQ}>TgJRL+nQ(OU$pRgJ6L)Hp7AlcT
%NNAW2!D`cCaC}id|frA9`YeY7OM>dE@64D+4k(3HI#Z^{NAGn?Gp=R^oSBMR$%87DvoVZnpk`JF7VFk%!6OeC&{oi|1!S8Z-SKpO3=X=X)0l@14yXAQ
<0vW6EeyKC5>*@l2EtoRM<+{=9`U@N+m?9ID+*XivOF5>}%Hv54iAu_#f&;y^K?hiX_bU5MOSqmlsfx$X9B*CNXFj(ivmoS7TpEDtjokN)rek)S=yWY9
?P(^_JNOwmhNNwj73<F*pj6dt^67-}*glS6)|YlZqZaJEOuKG5}{%3xL4{D%CM55SeUywhEP!&*hUyNPGhTi?~K;2X$4DE~P<^?FUQ#?OfT>Pg(j_P18
>SgBjUsbiA7Zq(voM#4$?qZd!e6YKXLU~1HYbA9f`Mly3MwD5r?{86MfGjAVe^R0;mhXdX>L%!J_M#Z0e`ZXxucvF18X2qXXU<i}jAFrsm0R0HF3FQL=
$%-}`iuwL+k`RpJs_GH(XU;x^7fRL>@gLvw?G3ONkh^quqD`9@u)WSQ!Sd|^iT-lmX?KfVaKjCQ1QXpgeD7spPy%bTuQ6_{W;c=>z>)LLZqPS~FPO*q{
fxzG6WX1#cl1*$c<XrIPJYyIz;8iUT!UEH=Z-rR_EFg#utWc}O5Ld&bSggqLA&0--9>Be`LaF(E3|KkP+a4JxqTJKv^`(8KqmQp#WA`Dl%2iNY*<%=x5
*TXG+Iw>A=YE2(b0kdKJCg6^&=4<KAx2My51oPPd}D-+1o!jXqUB!z9lsnLiQT&Ov<o1BslWDGLwt?m+i`#g>QFmFrv*b_}29t?h*D&_)11;=bcaTgB{
-JfdR(dvo-$qm%Rg>pnMO<!QkAxPsX3?f=Op4wD>RCZDDvvyG~_B38c_rTHM)xi%=Ue71|Yn!}D9xH{}@q?uJ*U?cdL>l!R=UWDcatWYa-^n;E%_Nq~F
IjUKjSMgA3%0r|aci%kwj#VwQaQGjIA5gV;%@9`(m7iwxDzd!lRpGouY{v>`&v*&%3a^yc2ZMF7&E8$_ZPA_Xpi~$Mfl8@ykXg)^8(DB;o95!!{=r3RH
)Ptd#*=DPS&HzLQ5?gv=I%LFeXFfV-{(wp@-p6vd(*nw%BjR#G*Y8y6-*6A^$e$oElDg%prV)n1*=H6tq)ma6{XL$WmVoZ13gr6r(R|B_FKcY)|NR3?#
f<Apx1foi-ZRCG#o){E74w6H`iGR@SI(tsEP?i%#EehRE*0{Fmz7ULj<%pDW-1B`;>Y_7p)q#!lfmQNvJKehL~#LdahS>y`MJvZcK90n-vW?!{&ws)$2
L{f>qj11;{&u@dGyzErUsbt{rEXpjzR8MtnQb6qVpHXUl~;(_@w|1Cr94AaD=oM-`7-L5WkV*5&=wh(R`A{O5G)NeIUCt7POQP%I`(n6F$$i_3u^R%F^
OF^7mt6u#ee2ViQo-vAQ2@TqN+iS#}hE>K@{6r3MrG(Pp4ibE0kww@SP}u=VU*8wm-?>UZU8Qx*7xx4?JQl@eBM?^i;5;oBx@>rFWMlSS)qDn3%9a7+1
4lb|j*BnR1gf2W1;n0b(Y^ju-NYHE1z`wGtBJAdG*nBQc4bcmmd7a^v37f&8=BSv0Jp*L;T==3C2-mMCn2MsR=JW+przX8FixwzQ)4*Z!77u5e`dchyE
NuT3y-*VlgdKzu+V$7}2Np=O#w=(joLLt8s1ApW|RMYUR;^tuzI#Yn#5rv_sgyRC%kF~kTA10d(p0A(`2yF$SVjhy>>RZE`clK-Sd|^Q0-8>})^_mLYN
4;x&RU`k*j~Tj~xuJZL&f2fr3h}|Wy2oExdm{dftRznI{ahe>5d7Q`ry&E;+Lb1fdgS--cQky)LB}B->%6xjMAN}t(esPK7*wB%Tx?_2=$<Y3x1*>YE%
J*;aviKBB<X_fPR{?rzt1;`*C+RJoaJ<&_zG^nVzF8PalQYZvxe=E)ZYC%rG}mXO;QlsGscz**_rhB7hb23PdcTxs?U&sj}-8IG5YI;F@|stMMEheT?a
xNB_*dIKft3MFT9@tl=6);rL22!*FII#3X+EMwZ0Q99)3}M(SIAUV$bF5<G9tyLr_V?Cud-I1_y^mfMO4~wi^W-3oTLrU_$lDTTzuI<afJ30Po|Yy>GM
4s-4Yv@{3Wx?PdyBmFVTg7f*^QHZ{I%@cKTZ`IylB+upY)iI}8M`FvMz&1Z~9h%xU#=ne+)lMs1QT+l1>Gp^fGQj-z~9&dk2Kh5`90u~p%cfWIOgE=c2
o+p9&8^5z}eC6&#0U9X^<IzQwgUw~-$?m7-AbyTW;U1xe0r@O&j!Ny(091v3EZw#{q$fw(oxq($fOUR!KJ#^J0Lv-Y6#1w=FwMR1{b3+~#x`F3J>RfS!
RE=qq6!JhN3lCN*8_-elQXa#^}yQ(1P^fg4ixh59gPv#P<K`Y59vt?PuyA%-|wb#ntnLi`)=x`rl?~Jylgoxd}4<S)Xld}iQHOkPMW>ni#`VjsE_Z7t?
p1rz&z7um~80$_dEGa&46B35Z%C(NA`jIC6L*D(Wg4Har{em&HY02!DOCRoKx8(366#dHx}qmo4xJ*XL@980rt{+3r}p@BrLC<`%B%E1M*1WFol%68(0
<l<fv}VJl>86!<FqVhy35`fWuqJ+<?A@FOd!i*WiUa^^v|sQrN`ZWf7*i3-VixU`iqOz6)lp*pp&4D}b~ZWt3}N(~j~NMz~FX7Q{c2^7%bW3-N~`&2(m
*XnsyWre7@84-3fS-P#XN$&f!<o(PKx^)D+y+su2slR!3q+nY+id|TLaTBb7vUBBE=@vwF)#FzGNpSOaWD~M|Zyr19bQ-bwQ%nF9dXg;#ST&0pnnke79
(9FyR@n=Vc0d+6$ONz};Tweaf#pc;N^?WMhoPn(IX|asL-N3RZkAmv9(Kf%R+FGAPssQQ@M5&eS=>n#y8}ApgY+JCxuD)YD`u&L-e3anxs3Z)qGFqKyg
`8$fjk~}EC_l0>$i9k{){P+M#PPvT3;A!Z6+*UXngU`63)e|<(0r<ab&%Vx7xuLe%KWVxJp>Jr6a;Rk(BMs^FZP`14&;ot9rmHb&_MchjuuY#<Ox4nZY
r)~QGPZFMxU8A)8Jd&vtwq{0?p^(_F_69*6<`UVU6GSbO)TO3&H-pqkNPOpP>fo@B8JP^bI|#30v?Z{a*2V9p(G2ozUeybu=H**&$fdW3>KzsIqEcx7X
iC>E`3wkUw0u7BY-ts5kJ9z{EXMf06*Zj-(}MT5OYt7>&FG;uA1OTZ*jb&mPwD%prhOOdu9FAWaXAlR;70&h3uOTEfzP(5v2XPssGT7wQ$8>EP#tQjHF
A;J~?9Y4w)LCuDW$N9}h`RRM2Mh6XjRZ-9)wJTG?G6;khgvj4_|541o=@bG}c-}>D@?tOhzh~A&8a#MQ5@2V`!nPr)1eV@Xwf!R~<Au&$)t~lGO07vdn
%r^qMz8y20hha@9zlt^O@wYJ}{#L%0YB~2I6_63nl?1ICf_G;;=iAd3vE6LmkE)GOzVdLa%&K>7NM-vF)UuGQ;8)x&eBpcB;3;{1fyTr-n<Vf>Ps{P10
FGXkW}S;x0`_K3@rz}@h<{nw=5@lj$ZzXp`J6wL4^mrxuf`SMkc`0h!}H&G1BU^n<F2tY$75K;=5&4xkfuwH`#vb$0m9vS=_oAQOF-l+xE;Bn`Kiih8|
VBJ1Hwyp%Qs2Qm!N)CX!$($w6Q3V^e>s}Bq-WfOLyLV@r2K=-CNbr6PqZl!xqJb?LkxQy>=hksu5hi!P5G!BR=uo764j2^uXK*+E;#U&+)QQ=91SIHKf
P^Gi1j``QaE_eQax2UqVEE8fkNr4dNtb9nNFJ3m_`l>qg4!PZDTXmUYF2H=88y#WP6liA4Ug-l0tQoy33f^I(18dyx9wO+nLNQv$Me3m3v}(fq%~j<`i
ikNiiM##9$5ngyRBbzD{V=L?kBc_dO{O^_i`LByb#XJ8zy5e-VwFT9w3F}x!Ck4>1t0=i{lGvIl;5&EIiEg<?ue$%#Z0O_g_oA5Ao3=mGbMV29z7a%<C
;QKd5*vuH&?ii>jA4mRYsc+g?IWRUEK0h(?V{?Al3~4bjD{%C1mAfYTd4fF9@Lm-dnm<~g%iU2>G-wh=u<0&D{QNoG?l^?nhBOE+B)JlkfqJLznw5GLC
v-J?T1PG_@MM3q>b(E<SDT#q5=uH64MFNS?U7TYWAC`!8*@C)K6txcnlGfYr$VSaEkR^{B;=i)d7s{?CgAIo2%3#+yZ|htov$i!woe5O-H&jMDhT{G*C
NjEB>^X``TqDIzCR7D?89fG@1Ui0gVJSZHn5Yt*S4{cJnBD>C|>7xq(OQew=w3U*x;ict9QxU-ZrK6h_%PR=hL)b_~Gi)>n@%s#hdxW+!0>uvc63zoOQ
4ml-xbsC-Sp%0tA=4TL|gGSU+&}5Z_+%y&MFfEQUbbIZFQYJ!_xNrGG!?vMAubCTa!`uQkAzoMAX9A@WlK^BE796AQ>sF5t0Q&pqtJFA*)gIuc&^2>q6
Kk^i*Ag-2*z4}+iaHM>5cqCiZl68HHd+7aCKlhA9MTpPekzv1sG^SXUueClBHgF$>B?1{&{KVu`@wfA-VRaRpYyq}+;eoJV;-x_^aCv&_IpW9mbe33Og
F4{3BgF^h~%u2_{(pI2+)ybE({_cpcL(klni$VPRzUz{fCg#FniolUB``H4x2TICdvZnfA*&foJ+34)zWp#WI>Q_Y3>wU)T{<`TrsDz^<Ung7*Aev<7#
D!Ht#{HVV7j#hnD9^<{iTpRDU|8heHnm#@_w{UT%-Qt>TsP6N9|0p6EN-bxkU8~evtPGlURV0rP<;p^{h5jK!n()XW|G&*!+jBZ+e-JC1~Dym!W_9%Dq
th9yyrWt?V~{h_Ei;R2u?~p3PIMo3k+IG0Mu3|q@XMl9xfq%a5s!`hkHFrJbe7J;uRJP#3$X-$Pf1M0qO^GB{_3m1X-H+f)vCT+(+-Ix}i-RAZdaiI=>
({FwUg6;am1D<ZtA2pgy0E1wvO%p|(!Hg}+%<3Lj>o+MEfK)J=k^1V0&bp_DH}iV@u9z>YxtxG%r6BXQz6f{J<Emzd|!^{=I}E8R#e;Nj-C{dVg=1<Hq
?V}&!0^2rGwY~sqC2nF&;2Et)`9Axj$Mk%zva#$d7!(+OOtxfbV_bt`@cmt70Xl@Sc*%KaJ5Hb!sqyD?iB*W(^dx9sqnjG^{(R@vr`@_{NH2;Km?BvKG
;udr#oiPuk>Mu;6U-p22gM%a@uR587zx$&pwvFF;M1C&y(2;{$NBx5`&N7!l)4{u77!!^&Z1|DI($ux*1s+`&lffP6CLoo&H=mKbUi`y9I6oBf-9FT{_
NWK!H?Z7r{dQ!<oC2xuAq)TZC(tw%`5)wGI+{Ydi}kwNqyD{57xjz7+2+f=xZ~Ks^?-etD|xBKU|=tLCarIf;PA9CKX_E{Sq4$dd~jYmf0s~XYbLxgfw
q}hkM3sNBLB|D9zo=)qWS~kGr8Xcm$gZri<Y+pC*+5qR1<j|+68;hSoXjMQG<N;m6($M+us!NB~zSAxugQ!;};!wN^c*vCM+MKN7GDSlUOQ7eO)l+mG;
I|^cV7LXoowpuo7r|?zM-Fq3i#=ML=hfWZC4P*UYzLV+V|{CA{3on<V}&Z6NyK`eYNz-NzoXGK!#9`Ml2F)yQF#Z9L*<t9SP9G$A9qX3~S>Jp?hhKfaf
c23g5mW52`m@^7kabi4`P@)GIl9Ig!p>e%Q;?vDJ^wV(G}<s*M*ZntctOt4<S(8N3UVU&+eeRCO~6Ni!kFcgRcFwRn5piNsMDA7jePYDzKED--C(hS_j
$Pr&k=3-(gcd9mBX0N|bA(#+s`qzXjHlX@#mi2ayR<FQIa~(UQ{8R<`@CY;Q7Oj`?YLX~}*(O42Sr$?JN^%bdHNjuUFwdM|)Mdc>9QlTV=PeLe8uB-?n
{O7Q-D^%*U-^v)Q6ktFX+<jB5QhLq*ht$}`B~!E{f1k`BW$2BcG>w2{`Nm<DN}zgK3*;iD$fqTujgfRGE#Y){>2I~e{|zE$GJ7Uc0}JPkhdFT+u$~ub-
=lQ&qwkk_Yq_bFzcUj_P5%DIEHlc6y^B@*|QYnpYI|+#h!FDsI%BYzDfoL&1!81qDH6e>xGReMlA!EHgO`M{&~LG<qGB%OcwdQz4Q2&Vr{<I-#9u@7ri
yvqd0xGKrSbh)(+u__#|-&P@3)z*-0*0ihQ8;5pbHLZ{A}yu$^D+m&%YA#KGOFRJl%MASnTxNv1S$nD-0{q4YOYe_y?SO>>**Ko&YReEQ$f;0IMu3v?<
iJXZ5-`EwuZ06v~pFzWE{GwdNMg+p{>NS%#a3j>4rT9m&yemVV~VoJIkCDM<^X3MvBUxl2-z?Wh??{d?H6B25}Zw<K>ws721|4jDi1ZVj%0Xq8``DM3x
!;McU`zr6z@02y81eQ^BP3!md-~E+5huTBq;qi6t{rbUC2VXg+hxpXSh6fMz;jLNS+K0e(=0fMFK4W6*XKcF73kD@g%A{*X^M^R+8q>>k1Yh`L`1S`@P
uS4Gc|Nv%Y$1`Hd6Q;N1r9#U=F)Dh!Q+P(fA3oIu+K3tU|JQQ5rkgOPo@c`1+%dgiX&U2e7@rFK^L_ugKc-SVwA$kz>xg0+fre(%`Ww-J#b6=fX6)x?-
ub!^XFn3#@s|5)vxoJb_E042}(^e*V;}I-`?b@jxQ|cAcjUXuKwhu0QZP|YZXa1DYkl|bTkm$;qeTY_R-%L6G$!gk)CibIi4_M%tJpn!z<70{;jm>4ZI
SmiR6L&BEJbhDZuJp+D!2jl!ZG!E%3{mA+C7@JxuLl=Nq^a4l)0Wl@H|4CU|OF?YNj(rl>!{#{VU{2YEiC9^Mn1bTFmnbiW<H(Exc~O26{{x4+9S34%d
@U4uYpJGz4RdEt%LRCAHC5Z_l)0))Vr3!p&LX;NP(8{syJICgVM4_@>3!I1svE|6ZCwVJkCFFXxQD=h}JI84QT<ngDW`B5T!m>k<J7wp+hex>Ad4w+kY
o_1@pDtPiTfB(RIOhL9Y7k=5lzx$`JB@<jO%>W!s<>pI|P2$_rJ=wV@L;H|M!BzLyTmqfcn8_|cE(!f5JqN`{znPHZZ*UkJsvniZ?WV8w99_RPaS<19z
0E}lR>_VW7vT7IOGEyetr4cyke=TU>)ZS<TO+4-P=1Fy7Ll1}mlDsv=$g*bd4iP7z#<AndIrQ%(*z3WR>B_JJO1KX%-j6?f+=fNbcyD>wR(f1qW&M<oG
{k$@4H3sPL4LFWD}siT#hI;GvWBGD%6xRL&Tpa7QblAPeZ_I-(#}Ybo2P<+K8e{U>OuN5fM@^B_!hStb88B4e>$zoZXuz{19JMPnZ`itFs{G^PC{B7|j
nyPvcISPQ-TvOxzHw6c%{<*t*8vEFRW+4`ruQ#j_dlY1vDJMGC-sT~;3WRdSd)iu2d~={DrD<Xyfz<KqCCj?}FHuMu7Ud5=EVX;n7i!rroEd6<C|y@jQ
@`9s6+;^)->ORwSIw%=Y|HG>AK&b9p^TfHZM1F!B>WxZ|s;l#4A?PCTo_gUJBDf~TOMtpsX<c<t@hqKJyiDv$LRU&*Pd^ID!i|NH8tY)Sm7IN0;A2{8E
_8HxBmRTnb{EkR={AJc`tc1lBzeL2}vFd>-^d-b6KbRhmVbyzx4@QL~;P3n0oR(3pwQWI)F@KW-T-F5%X_#JvmK!Q)Kkpx&i+}si0JqUE6AB#M^OF?Py
w_UP-z*(t={a-!A|?KE9%N%<+P4+xe3{VtDgED@0_OH_e{|g2@|`8%<)o>xToUa9uiEc7axF4WxbJK7xQi}n<96u$ZZeU&0Fvr_8dq4RNGbhKDp2MQLE
bfS`~Jov=wB8QU$cVp?{*_kn%c0$-b+vLAAm*k&8n6qSjKadgy-^8*zHT;@S4O7%Wgi!14#$1?+~wf0S_Nmvb`#oectrC`C<83g0Ky)l6dgHi&uhQL??
|!*uatNs}!CI4ulk&I0Pn3iUn(zVp8ftTL^-tlW+<B{lZ?G;z~A@gq3u|ko_qGWS*OXS)+~eQI(qH$A3%Y*D^!&^*4N=^;1Hct|=C+e|Jth4XR()08SW
<E};<ruysc1S8P690QQ5>-}>MEwKa*bcl(G*n>CQd-iu`3!Am$^S>YzD!3zogPLKGkAT4*X5PY>~0Vsp_u-~tRi=f-mUSpTYB0d@y;3yJXgZS&V0cN|9
!{DJMX`j0#6jFbb-`I)#h`O&3&6t~u_~MOJ>8btDeC(|702W9UkUV^M{(Oh_5{8?r4)M{?HtE~)ha(9V`GJ^7xJ`?zge}$<CatLd?O(~|^7&(z4^X05p
3LFz`~OzBy#pyRZjd@skKLGrT|v*@h`HeanqPNG7@~1cCb%<d4IjXoLIAFFe>q)(<|l<4QjIcfhLj$?EW;PW5#at58I`4*4RE*zHEd-8ZR}k>c6;0qpL
4U6c;b3%IZREy(;~{?0e61u1j@ia3i<>1a<UQqy)cxE&mvli5>o#-I*;u}fgp;05Q`><r9{q1Akq#HLV(E7gs-3Wtme$|u`NSYy?dqZMrv|4Wy`<yB}|
f<2ph*41fvky>~<ayb0+W8m^|Vi=cQ-WLkh;651@9S1d1w;BxYBa_*YVZMt!UJ(v*MuqvrvQ^9|)A?OLRGXYDQn2^7S_5T&-^3A03I7Iryg8)Ys$M07S
VN^?{$=Ds$<%bz>`cKI(4(FvV-pU83n=J6)s-L4h&58FQm?Qj1Pd2;87g<#GAMA~qw!m=U0RU-a%D5UT4!;m>9F>5B+jP0Yhccsh$bG`UOAQ7KXLehq=
Fd)CQJg+6+<>Si<)BM~t=e-bUzQ|WxtSzeVh)Wy78Raz)JXtJ<N-{IZT*|L^Icvs&bhlq8|NJbLa3kgl|0%u<G0PW>HlfW0H2Llf+MAm$fwm4GlKBQb)
*-~rYGYFdAHy)ZYNB?FpQpk)T)aL!68R?=4JYEK_16(dCC5L1{=L`a_b5@m!&sCey)r~__S~Tjov>UOTRuuU_iDt4w)<p^K1BROW7MxmHs^a`+AKO&)z
p%Au1E09DoBe!3;g_9_Q{xI&5gIu>cpD=Zvurs|B3wUDSJ(_c;MIYIrmZy_H#ZU$Z^N01({C3NYM=y(Ya;`i8yn{oMwi%myx(7U&}l}#7J~Zy9b)D%7B
EXUJ)gdFn3ag<`92dWyI^<kxV)7Jqy{q8*JyX0!In$`<>As&AxsoXB!d@cmIUbJFO+im2oq=Ogj#Le9WI(evUIg{=)C0h_DutRPDbRQbv5%k1CqPu`=e
MwpPP6-rE3iUylm*RnRSPC1-h+YhKLY)doz(sdwb}xE5>;Yz-V}j4?uFH^>iK!eYlj?F6__zV?Y9&ujv@1L5>}$P<T^$D8;1X=^+VFH~!E6jWb}92@I=
V#vR|+k;nZ!K5JI&F%N$+2R4Bhgq=pQXzl52e((pyDXaD-d(j+Y*%&Aebg*_jntNdAOPhgKo*B!yeyn(wz)(8_uy{^*egp2_sw8M*MCBmsO;|kzUwS79
F^r?^bh93I#An&h6wU^H80QbE)Fu7eR#g<8d*I^lAyW4{>(jqbN%w(0~QC17IeK|nv;du5-H`fF$EqujUTZKA@URTrt`_i^pHO!?&FQzY+E4cC%%ptic
5g*>dK6&9_2^!i^8AteZSzvw{jD*foTKqY0rKlhlv9Z;u`%tJ6(^uNs}VApJ)QV2`{6tTGs|s0&bdLaY%Y6hE%vM`Dp;m-)5@raiDw`ZhkyGwfcapFU-
y>CdLT_kVaBB&7mb+iGPZp_$1K%OOE$X%@Cg<PFBg|0oDtEBv7eMa~)5Ry!A%u4~7Jt1q%jN?KT5~E7Hens2lGDO|0WrFrfaY>K|_R-wNg5$N8cF*`D6
9!}=ppE8_psc@&>R2BQV&{ii=}-nk>b^eh869i0c)HJ{1{_=N@b<a@_)Yrc6DZ{L3v&RGS}{OJ<;V3{mo?^Hur&Q9?zEC_cTpAlcodCVN2x77taWxL?l
3nI!w=S%S4#74hg^HgK!uSd;cME}`<NQf`UNJw$)Ez49u^0oT0qpr$@Wx&#%-q;!*czzGG$Chp2);V4sFhbMt>hr~=dn#U@@M<d}e7wUGa7}2tZ(BpJj
|*z+GP$XP$DPyHTa_>+SgeWYJ*{atL5sA|#wD!tcA}ZD7WOF#O3HbyUU2*ZVKO9$ulafN*xTWd<@YtefPalv@|6D0$HRVJ&VKKI=jURif3}9sw%~IEbL
<Vbwn3xLqLL<<UU1*<{rHxkF#u7JPxI2pu@S<@Wg(x;CXde7xp|;}9-!AaS$6rPNBpr-!|##)cn@ngzOL)YGC@60)%&sw#D9@1^hzgA3cT(et1|6nlHk
J!^Kqrm@xp|S&iw8SPvp-`7FFp7@g0=xhgXyM)bQ6`9K}9YA5a)RbhzE@VF5n<D`}op#s&joY>WG7-XO^|)^ZiJ<%5`P0*hrAG+!R>@}VL45-8uqqa;^
=`1X{k?Mm3c^{epjk+hsh@*epeeIh*4YzH?^nmd8US_=@eDYW}syO37)K1@t!)`0~!?wvSh*&t5*)t?lKipP9%^*O=CjDS`kuGRp*N<h%IcNKEy2KSps
M#Swq`5*~v=i{p!s{d?Ter;#|oiC>gK5325fds>pQ#zJ>8VP&D<6@h;kNl^2KD*aqDK`4qWG)hsHgKRnm3xMzsRQvcv&pu>SRQm`CqiLiha4LcOUaeH5
8)YEm$bAr$`1^G-eUX1F1Y|+(G8Dp{(<^;jn~0_8zi`5&Z$fBH%lO9@?ZhW1U)92#l)me1_Q}p-5<9?NAtzK=O4)kH^pOl0cg?CsT1Jp-@Wk3W66PMXZ
z{5q6+bME5rtt(I=P;MMPNNd?c(&V)9Yf=>t;jmYdJi%}PLs=k9^X{5HaVwF%Z6XX70N7OfRh5R^Yt+-J)h%rmbY<ZYuEG{5-s$vU=Xq!H-4qH|d5jew
UE@#i}A$S+BecGrZBQWw}OmXYNJp#>J58`0}P^NZi8zxR?J^bOF4E5#N`P7)|ENfVfvME*<O>^s|G#tV@4CJ}i#Air2AMc{G0MiDa*Ehm+&kpL-ky2to
@&lb;Ji9kML|L)<Y6;UX@5MQ^H<A6fD|1LpPo%&ch_v4Ynk-w#zY1}{_&!lg}<<AnJur(V6ec$5@zN>r|qWa@`SA5WH(9VFinrsX0bMVN6ae4x=kq-)=
XE1D6(D&<il<)K`ej$aGm;^2y&5r`GZ>H~@M8YQRdc3K9YT+q_T*VRZNd$4;eIIV)E|+k-IIl|k8UZ69rf~n!^bQ8cCcIiIv>D4uhP(498$52(X<D$d0
RxqKo&9e<ONoE57My#B04QH{`dFVfU4ZKG_kaQWM0|38#ZLS>&jB(YyI&`sRYh>M?)@PI>LdyEINnF1p9+XIhl#1Gkl8>WHTA-puD=9qD5M%nB#y2R+i
P3+MSOAH_iGy#^<x2+iHghos-#Dc#y5o)G-{wtbuPJ{Tv(VKFl!VGcQoG~79T~2%=+N+*<f1+a}2=!z?jd2_D_!v6nS`qMqhx6V16m`;3x5RrKRY%__}
u$&rx#So=w0<?t}ijO~~JGiU0TMI-9|3<=y=kN>&XpXP6mq{+%CP_hdZYYj%Rfan!`4AyEIHmy;2n_cb&EJqL8R<Sggy-=ciK<G=l*jSY3({wApY`uag
^Jf*lEagQ1@e18$Yl6TwCFZnYEf^Kl*H8v`W^kSeMHwFHE{=W;iPM2WS@EMV^6Q-3C#2$K-?-`Zdz|*p&2t3uFg+`g-7Z0{`J?{9fO(JFK4b9g+%7b9~
O8j@shKDM=Ysg@4@nemL$pg|1`j;^BX#hl9&gtPR#;CqdqJN4H3kSTeF*9HOhKB!gO@|ns3_X%JKw_v4CjwVD9uIc=ek4Bd=Err)XY8?3vG-EyPC9s+-
&)<fc;&Dm|9mUX{#zer+{EwA>KGsF>`eD>YbY%~P69pAdF<ga`+>h?{1dW(*84>NdO~i2zT0f)=0tz~opxMsFIW-0MeOlVp|<4w90?opxG03oVbgQuX`
>4ADZDNHk61XNt$t=^*?;?^1bdX-A^to6<58+id{N&^7}^o`LX7S&AY+=Erx#U%@8v1VDnpcioHD&(_r)rdUvHGv)gIWO`Fwn4*7Z36iJ&PlF`Z9H+(@
ke@%H!rnxK;6aYfC{)0ne)@9O-)gG_(LOXCL?><*@+J~5;I`XxWbmR#hgIPPrDL+WS@P`+EbzwP?WXp&G28;23%lMpVe;kPUXhNnZao_Z}a#z!w!soJu
GS5>_7roD(4$icgd8**3zAl&1qpdMY}vBz#7F%$l+Pk(-!@Z8ce5DM76e9ZL|2r?xg5Llu4@?!!sB@+zI*Vl90S3SWpkB_{1ui(Y(Kp8@PF2rD%`IS)e
?CPe)qt79B!`|c&U+F``Y|_{_*qsRCZ*!C?JS92&yzC9}3osU3wJZZ&zuRI*&gpC)cs2*gscy%h`D?aQe2n9E2{zS!KX+~;Ao;S+?^Cd87qI$>N694(l
Ca3R@q6&<3zA5@)p=x)pW05^8ZS6@0fuC*Yih5fA?>Mdt`lwY0^zM7JCz|ij!zz;n>F&^{)VX%ieD{e82UPMd^5(GED*XRM(VF~^Y|02oQ+ZJ0={@KW!
wGiEkQ7SFeoAEKp;rw?WP5YZ&LPwLSHI-jt9^C+_vJ1=G(ph?VGHaG~jcRyENMTTEd!^Y`8=$kNAhJZpPokE<mB{-ux-QoyF_yJ7AJnoV^R|*au_m$p-
BGd@$+l-Zgyn`!r`Ju!<)D-m3Z;P7~O1J?K^6M*i}<eGcZ!c8PZwyjH<<&uXB*b{Q5^h^}8bRV({?PP>O)#={+l*xEoqJ!Qd$UZ3+4YgX0g){SsCLoe5
KCanRk6|bzvkC_vAg2<#a@GHdcX>wxH$G`w)x#s#Ztj`Q`c0y7syRCN?eZPUhN3UO@aFM)q)zAPv9a6hB$`KyAL!SQ3<TCKwYp|dB>~h$ocq9EaR>os^
H4`;qNByI3VO9m;@#lB4ibc1YBs~0Y#ro07$WM`~A%TcrXujh+0j;r_7{nLl{!HS4Ex`18T!PW^T>$o6;R(m>Y=~R`&;C!d0=Ty$xJ6O=odF15Z}4H*$
>T__WcrUg7oZMFgWoo7wLndhzZ=h%4P-x!@O#aVya0?zX>o5yqs5mIMc;44G<sYiW2%=t|MqX~o9$Zfrbm1t;r$|C<<CRZyo9m0p`R~z_M;Vf34I;Mq{
x{+e(CMc43c~b=fC$Ks&7vh@pAD6{1Wu{{&#+Mch8T%Q=!p(9#WPM0`D6L_ET#Qa?LWxyfZ8FLffpsNURuw#&v0c&r%E0v~l(bO37c-86*YpWPfvVlle
7(f5}3U<8=&~W|-EKT-g$s>W$w?_J{gw>B+V}9fCsFUw81|{6+jWZsAHlzwUbRe8wiioBCUyG7Hm><#_G}QnGkIH2IcX;0$l2A*$%_!%MNln~R}M0MFo
l^!0C*1O%~`u9(pVkCXop#hkSfSO)oh{LKmu>z{=pw{k{!yDyOPR`yH;%HQnU(h~g|9`p^Z-Og==H1<`aFKV?L2zVZ(tF%u62EXPo`2)5=_Lbn`n^4UR
-1DhV-B;aQ81*dMSAU-n-`~2$P)HW>`Fnr;=0ZB>hVQ?29p}@X^O$eqU-GD<d`soD_=I)W<(Q;EWl!50@!=VKrQfzqJ0M{eIfrwNIiF3=oXrx3Lke;ct
$H%20==2lU(VVcC)BQJy@Gd%{5yUqN_}vDr-0J?bF{|Wob$Pjw@S2_FYjnxES*GmjRw^Xe@(w^t7bv!r-_|2^7O#n^Sj^`o2Y+&&96)(b3w1ad*&*=O^
t{7jw>bSj`;Kk#q2pM%6rDjpd%HBA_mA6LM*k_HdP?3Zlv4-{O^1WpNT9q;J)x=NxbX7f1jTaLT%Qy)w~0Nti||aC)?=p;iX*6E0}k1oPibE^O84$99N
d%a+?GBVNADN)rb@PT&sOpR*v}e5-IrP?d|dR`Pw@Rl`_Wwp$}_}WNV#y6=Mr`cD4rjcYjS}Vj%trKX33OTxPO(`8=4O8PNR~M6nimEgMWAX(sG<MMv{
FNae(gd-mpW!2sFl<0r^3Cti=K?JRR1YG2Zps_E<PPWAfClz`?FA-UEsM4TN6l$$8eY}|HuHKu3qk2!sS`8P-<ty9SM2r#;Wq)raRh+GXRCPnk9>xB<1
IsNjt|Hg@Q_`quP{T9xDgwvXU+q<Uw<k%JQ(NkVHV^q+5!g1`o>pxBgxbg;cDxPBl1i3Ca{plnAnssRWLV@N%^&{-F#JJ%CLsoOEarzS61-$Kky>1P_+
EwZp0%Ah*QB}}o4A}|_d{!}cr9}1jymRCOG3Lj@_%y@|9b==v^>u#3IO44a&V2@|+>K2jSk|P;iK^gmw>q`G1A@W9SCewfRMsgM>iL|`&gnkziq?Dn_L
5NqkJ~pVnt=EOSO`pST)~t=5X8&!=nus2Imo6W8=ob|SG6~)w@Dm5=5@x}sVw@0^3x+=nucEqGZXWi1Vt<%sIu=>Z9$TO+OliK3jHSM^<G)X#KS^}eQq
WaJAr$F#957P7&U(uxQ8Bm16GwFJrv#J=GFQO^a}}iWAV}T<!t@nhv(n=fQOW+B#_w__!Uk`a5a*gZ>-gM;pupJ^!(-vM!Am<;FpF@_tx_pfMN0&C2h>
n6G#YaJ9o_q1V+bLA^+=V9=z>Hx*GNHaMF^}FMM-5czQfdvZRFa?P0nvP>eMRuTigyBoWyNwCzoGK677M*qm@=`!voQ>QASOQ1V+Ua4RTLTgT10&{8)E
ijQoBr*D0g=x2@vkgU08c)H&>Y(Fn@n7^m(;q<jq^}&oTkS$i0Yl&JfLC2Kx!in|maf&R@;~BFLAdjVL<{!V#vGWyXU1w!3<lDIHZrF<QlM7kQX0i_5e
^Bp9`hK20+>0nC@-0L^pN7#70lSC%gc#%0aU>Fh3?JUVLYbrMlXLXxNlv&l0&Xa*Kns539j{S!9?ok*{!I_{%)+Rjv7WY#3jgynz@~HGWMi6ve*BJ=>V
zmiGHhmnwnaY==YBSoGx#imHImMg7h2^1a=+=ykp8_t$I_eQ+yvwovQp7G{rN02kD0ALiN}6=*Zh2D5lN%@J&+7QB8m?d(s{*!eun(|lpGO3#%BEOzp#
9tE_RgvCiVEyj!>?U1j`YMI;Ua40YBdeZeg7RN#C1UKGfP{Z;sA*f4mKz?(ZX;8Hf6FyGyM6OvM{K$FMr@Uu#yuQ9SzLt(DCzw7Ck+#W;90-(<$Eennq
`HAPc3uhtg%*;>kvh}?c23vLX`<v33OVS|S@6y(%k&&9VvLI15!4tHbt(SOgU5}&^bCr2yFf!w?k4gX*OUPmb)VI8Iu97sPC3M)Dbz_9A!r^g`TLrRZg
Nic7qd~yhntag!j!MGdt$2M1wX9lU;#&)a$7lpm72}vUfG8TF&7n@%XC>@CL24h_i?VefQqx)hB`7;Fy9Msd}xLoFl*0Lh-o_PhAZ`_yz;kgUI>3tPag
JG__!XzZHD3{gll+{>*#^Nu{95PgYG5^$_elSFU;7q_fd58G@b5XTpg=OuLS6(vbawI%BDb}Zy7_S=a_v-G++dc_+$jb9|q8@QU6HBV({9nKL!@S_G)S
2lWPdO~D5*jx^){pxbw`AF1DeL9zW9(2q#@}DZt&8b`m4E5CyvrVqAf2G?e@VSVBELk3+-gP!P4WGRPVJ!is!e0`>Aq3r5heL*Z6Tj+<mZt1-jnt>V@W
zdUeMhIp49$+{|J-bfcxRf#(Gq%B_Osnp+I3KyuQ(QYX-<9pzeq^hf9q5V<$i7u+d%X0k3N*8Pb^uW@?*if`qI^`>kH?R>ThQx&`tpHB0pcUP@!U!`dD
jezwYi&A%D#oh_mLu2&x0pgo?eI5_!${PYtT{_Ood|BHXHr7f=n38u<}5&ZzmB^2yZ6qA?zJf28>k#mf{^N$6){dRp{a^Qs^YrAqc@Td<%8Kj0GKRTo=
my}R;a-b^bK1+kDdS}Hw{tk#rP<=m=^!CoG{1WP+H{2FC7buuqHKqJ)?7;VG8--o6HbVF&#t@Uu7~=J@R<Xy89Z-brT-TUIey9|rm0IswfWoVhyZi5oI
zTIaK+9F}%XwLTJT**Fp@*-cE?9TrZ~azUE)qkSy@e&@d!Z#l2_a9bPs5w=4BdZ;o8y`NtH1N8trZW&%>x|r(abNh3bd8mpn#EP4g+)}PQ~tL9>H_#+A
B8l^Co^i5_w^!0DV(=E5%U!d4vK)+}$WNf8sZTO?~WrB%%Fo%A>f-H^feb$U;#zGC-9xzK~IX=F^hr<fp=qzy2zw`6U+QpZ`qJvmGBl2@?P<m@=O^kR-
UBa$m=UfmlMC^7<JyCpb|yy&}5YAkpPPnrUAH%^!rY&dm3yz6R?f)<#<fkPX<Ge(?tP0QFYV4xu|k!{5V*$L>8QdHhkR3`u2N4Wv3`v%45gIiQrm-uoQ
oCmA+Wd+&~E06w$!9gMm$z=T6s@GMdPo*&C;Wbru17QAY+tgV_v{yG&b8p3qx!9&pe{$kj10>tOsUolQq5}!21bPXeMd1(B9KOW5)HQ3llP%heOFKlR|
o0_aq2HD{;Y}<DzL~uQ=GMA*T&oNRCUeDM%4+!#LNxHgYO@M$)v{;SnEgp2zpoM~u{O?gU?BKv50qZq2QML$v4suLPEa**#$Lkk%9ZC{cAiod6{r5%lp
I?S$RgkHM9$oRJq%#oZ7k!diOzm15V7}``;b=^rcUT#pT8fMKy}W8D+}NwK_&k?+Qwyfr!wi<789K@<aQ*tHYFbpq3HaxJ?yOMa5ZD~+v~8S}z`hj0G~
8}Pe3d45#hSzqB;Pj9?R`0xU{cZzW65d=5NclPuI<Plgl#BVZ~dA+aG!%ft;0Ap*r&>kWc-z@CrGb;p|-=Yfo^Tz<nW6&;GcnNengUNJmxO)%w5`89iX
z0e?2bu9Jq<ot2OTD!@KrvZui@isX*qE`Tf$r&si{~_GQYYPkOXGq~2G&p?sn63ZDGQqWN-)UVM`-w}Iy~(1Y}R=_Ozx=Spt+ttFuv=;{aeE`gV>Q<v|
4W)p>@9pSO1_ZOe^+&%S=F7mi)6f3fwQ9dDp)RHpD1`hkF+S4hjDTL%jo>MBH^bQPgzaRmK9|wke#whkCb`YZoBf#z=;)j0z$=6NlmJ2hiuE`zcO`-nQ
^668&lLzP--Fj6g-Q*zdg6;19MC8v;`KBEeHTgi-qY(>Nr@Dl!%0757Z=T2BfTHe(o!|g_y?d>_>m%Z~;yfPeokafH>;)=5amIkOMN$5C`5_maG5pqbU
r!!A@MMz?Z-xcilU4{vN`_e&Y=*~hUg11}+Rp%ubL8*brx^(L`CD_~Nn*$49d>y8*Sn7?Dnb>+M<HLDP%IoTheJ7cXGB0iQ1$g=sxSh_%dt976n?Xi$h
0k$IpQPsQHk5OhK36Ac)x!xeMx6N+BMEUZ|n`?JHi|(c%u4R+I7aa)~zJ$S})~SHWSLVBFDl&{>3=>?9>}Ydpt;}DN}a4YM=7(6ixE&Ga)}zJ-AYXsBe
-Wwk!b&Gy^<rjmNO9_xuH75J(EE3AF`sLV0RhTk76f?!R9jv)K*MMW)a7yrTQx9#F|eTy0QEQD(T`Wt3mXL5_As=A{LgNn64fhshpWlHOR2tXTl&k$?8
FBeshl0bh+KWl|pZ8a{rRe=_8^(n;S}{59v;@S-~o$4nU#!$+-s)u3;{-8@Qs1lKGH9}jFU=dm8dE|{tB;=%BMV$rQ51+HrZpa}%+^VsBJk7s(W&7eO3
zC~(>Z%4-oN+x@-IDOA!!Uqjw2~r)fEqSr@JnApuredFn!Lk(YAsR_;ld~I$n)ES!HKydSI;;*0oMwmSlj6N)GeP`BJui+H*Sc$fop8gmYf7XvvP6p$s
dFxflRp0_%MJrxyjvCKbfpPNx2$Du(rpz`wl`NUEA%sPZui8Y{X6t_Aqedt1I!D+>Y2rPCF~7w>=#oXPehS49#CpVV9@{?{%1Jy@wY!u=9y$r>TW=MCg
^<CfG7h%1*pz_={JMj@3_`7jtd^PsMC+fEj0n4-wQMMMb}`0z5CZB8Z6?sRnCjEU<MG7@$k{sa>_C8oxLo2P$Nh|)6t;Xsy3Kj%IL6H|IPXA>r2g5G8d
%d&z+B8pCf*gL(8mg<tkzNLhN@ls2T5!mBW4z4ch@HxS3QA$n^q!LbAukZNNJVwRl^0$mpOndO6Bgzq7Dyt3bfNrvoxVyjcWBBr=fs<JAp=hWNQA<1kd
llJTxjJ9u~*q#I}`3;n5`x&^#B>&1QAh~B%%EeJgI!zKWWD&`Z!SkVY^ss4WH!<`_1FK4n5?&bqLK5Y52D0|?9`T2ek(vbO{aD-zyycpgE93Eu8%hG5*
5JrD~?mukvuArFzMrbwx|F$L7n^wC(Nan3ds+*{JRC-8f)Ng|g;z4$Xbt=aTy!Awfdp#k)f8YGi&oy%us9J6b^xyh;fpM?wMr(iPlL~<<Z~5Q(H55;$s
iJ@-2ZOyGX81w<O+aVyYPp_Y;A|VGH9lyzf_H?#v$p=uPrsKvCtC;213*rhWo0DF*Kx5dBRRf1Jl>Y0Hr<{fAD@myA~tQ!|IUx4D5ITbNHsP6+0=Pz!N
Er-y?KB8|Ep)z&C~S6Jw_(_Lm^}I^_&)z;$$9w>o;)P!}7{Neq~8Y?Esym0cQU&)oo}f@n2?qzs0+9dAouC_Wpe$KD5k-I8*IwvA~dG{_6)#7gEZ%6P`
=X7N9W$gMX(L>Ys1O^%*Jt`TvJ!^ihg49+Z2xudmZW`3;T-2}Mus;Pra9f>5-X4BmnExEK2E7x3}=3gQ`aEAP7V<@0_$m<}8{>}E<Fih#d_ap}DY`H3J
LF3vu-kp?672Ipy;Q^4cIJ$T-oY4<qcYl|)xF$-{euA?RXTrTkGBJqB-hXD`IAaNhO*bF2dd^#+gW(#{ymjnzX!;t>_<Z_AbDGo9QD3>xD#f;ew@$+P?
`$7I$QpTAQ><$jfaPcHlKQoZOzy~Z*7T&ditGUOSCIVZ^h{&%rG(XvK@ZADzI>asgF6Yo-T0o|vZlH2Q{@Nnw3k3X3JiNK0NL;{t0}orT<o6R9vOpC{$
kR?4LGa*NY&|i{1{R<^k;j)e^3$@|=fTU~9{)T_D*zJv0<>50pA?!=j=`+F<TVpGNNAH7lw6AXYoP;)Pd{@jVQO>xv~SZKJdQt%QN==2236I_ZMP6e$J
f`Vrd!sXq0m&~Cwn~S8W>4FCZ2u&dk(Aoa#Q=|BEPyUUHU2t;*abDx_38b_TTTXKLnsU3GR=AlfQ-*-2lVdUVGlM!4e8@Ua)YCzQ~Wh;p~v9K7mb<!}t
8$y#T1)jR6zvbO`#Yyf!(^O`x~f&T`d&{2--RB_aEcLj3=U{QK}_Z@}`frwX(Z&5zirsxxxbz@v8}5*VTwPvG3Ylov#Il&?0X%52w-jmKU~k~nbDRe(_
k8K&gZm#}xGWh#vS))!7~;9z*3XFx8xkMlyF6$pj$cR=6gRN>AC{BSp(C_j^udBWesqWTXBCV2Ph_Jzj)KHB>p(Ja8MU*WX;vCg2Vw(cI|>gDlL;hLZI
Z~vDRTu5)PNV)`H$`jHHYtADzgH^;#jcPyy55wJqa|*DYSq`^Lu-zjrd%oAlFmFIhDQx8AeY=E-kbWCBo5;`HyL8CH*vSCvjs(MQ_ddV^CaD`Eu5n0ZO
Vf(`q})LFauY2w;9!BcamCLQb4d>;^@cb_bwt-EH`KU+P8$eO7c?P(&=gV;wTL~b%n>LQy3}>H9#LzZab$OY=P(})#LZDNkRMYLx^~z~yaP-dMh(Xaq4
$Wz%)Wj4PITalGE1Z}_Gx%kI;Sog{JTeoH|capgQG#8z5KVNdNT(m-(yeR{W~9c$UjB!P1zDP#hKq`QW-gr$Odmr<LSc7ExUrBRL%q+c8cY9Np`s)E`*
(n135w3F4NP^5p993e66v5R)|mSY(7*as}aLLZ)u%PNa&DMWf?6s4D!F&O8fjLq4~_d&na&#WtIV%-+14G)G`a?&fmT!A2ol^->$Y(ZN>q-VAw5dcB?p
ypYMi4zfnW%)awNf;OZN2z2Uul%4EGT9wd!r3dnD0n-4X23C0c#LNT^!Euj2S8@UXt!k{6mA-1<I1@X_@31#_-UFiDIi)wt#boxPzOw;CPmxymQTXhg_
sc;5ynf>^l5(tlRJf_V)<|KnO?|{qO74qK!r8#(Tci$t)7au+Ejrjul^*+S{gQX-q)%k@1+Go6j!$tVR6s-VkGnC)`VGIGr#sarkZ_|NnO2jtC(rE!yB
`sC8$L5*;D3Pj#@B0Z)=e%AIp*?FLM@jSk-sF+P_L3xA@{ai)Uudh#P5s~bRN0#|Pxkru`NuN)Po(XrxT;u2Y+v<0SU<v$%AW_~Cj;BVz@4fG#Be%>cj
07_ziAJ@V}*2;gb=b!3P;~Z*Z0jJxoOb-zr;<++=l#HUu;<RCOPHqA!iS7GNq?1h>oT>Ygb$XtYsL?N`LheUV|7<Z-qz~Knl~6(%UZyFfU;Iw=pm;$b;
snGND5GkwE@^szv_Gg}q|qM*n7x$3g3&9mu2W+iIBdyM}hYFbcQ7ewdoRN8RoF$=Op{gFnRn{hBo7Fd}YaSM2K+<=eAXL+U{JVY~MIu#fH&@T$Z5->-J
2P`L6nl&B*k!E#IF>B&p;1!C&$jFf@=4EtVsq;o&S-{cLAuP&|L7I@xTJ6>=$^aS}*3|mn+6&zXPAnDH_qTRVx?OMKzkaCe?x;2aVA+UsG3CG)n`qx+N
^_8Drk7{(%zr9byKiXTjFxe41i@%ism1!xakopZW`~H}=3|^Y?roAR#Er3IlpbIjhJ+iI?G}6W71!n%phg(-8{^1X1nHD#L-r?_?2jV-8>Z?BOr&!pLg
~d3Rl>V&lkm>D^UQQ12@kdBbGJH=<0BFa;jYfA4518T#MfG4#fZNf!mpIlUMg~>;W1{lU-z|Z~%D??fnf{>x@gQJ>{r1j3NdiOu=;6lBbx+eoU2G)f9S
KK+wb6rX#k)iQoeycS&yhAy@avDy^}34-2U55GnvP2DkUO7We|sqD0P+R@dAW}G8kDycp<0dV6GMz)v12-`Ahoff{EW*s^JkDr`cEJ-4>--{A3{o(pg_
d>z{?Wd-^Lu9?>5({{@rfh?C*v0Q+e|rH{RMd$LP<(a(z`B-X(=&AiYA42k;FGq3e@{!wSt(3!knjj}<be{&XwqvBEB;ED4Brj=d&-zp3i>^9Ui=xbKr
ie!sxu1fA(t951CBy9{AeK`eE?zuSQ4GB6EGof~|dbKYJzrLBHl0CD!a0d6WO9iX|>KC8S!{RJ6xn{I8_dz3kSyzu!*c`#{&LYy~am$1CQto0@NiFd*;
&UyBU@{RM$yPHMlYGDTfj5qI&=>A@XnVjgyl)wwaT6|8AZ!QoEvt-0KLi}znobbw&WCPtT4qps=4<)|Fz4m=MWe<;dc#cQ4SS?78r5e(-Lj1AH&)Z8xw
&k&pr&Y^-$s|B}3fkdj_KN&aR_!O4h|9Y!-tUe3XL<qe-nkk-3QHpxI+t?%PdvQCvnGK$E!_kt97uMZsHoxR<{7;IipL{1I{3BVhUzPo&-oEQqBh{y&v
H>x%qoy~F_^FxODAB~H)EQR^&zqh)w3<G`h=W6qN;c~2?^5oc+=|a>;sUn0WmycH-~u1CGXefj4haMM<{Z}-~ObYvEEBomgx082;*sL>fib}^q<C!ka!
9SpKUGUZn?)Dz5f(@p-TX3h{YpZH^^a#x`w_!&xZ%TP-H^<tC0W<eOC`?bV)+KdKp%C*y&-oc<twqG6gvB^Cd%a{LNTtl$7f5?!yxvI+vevM?V0P*S=h
uU&{e8BKez9)TejK2{jMe%-X>CzdM{O##umy6{gFI{{D-5<Txy@tOWTdl}=OC8V+Ooj*pY`l%Vj=Zhlu9<^aTxUTw4_{`sLF>MbdAcaM^)lN`wAZ~dNL
GmS_;=1Uli{`n9JgM>t#L_Y6-*$5cMN}h%pP8T1J9KIj<CcrBwF?p8e#0K;)puhl-s{?(K2n%`X&pSs`7_Bp5X`sbi%U|jX`7O1#xX^{<7ZQTCy!)85W
H7RfI7NEY&X{(=N|U~44uvo57}2bA7X;3uV;17<Il<F>P_xR&dZ3Mc=KkeK<d^nun;D(>{(U~H-)1nAy@z`@P5GA3NCv?%sxkt3CjjYCvAL%?J(@p1(T
|EW;t_vbvfe+IUn4k;_Z$+kdw6W~0VAUX;|3}(*lm(3rv?l!caKmn?8rYVDt|f0XoDl+sV$a-PQv2#Q~B|+#gM21<L$c=`ul_S{oAR<`!)Q4PbTN))8M
fM6B?Xhq5cXSW>sLWbduoWz3~N4mG&;YIFIYGTLpkJ0^?U){$2mn<j2s(zTWW#>cfNv^1m<L1?4N@>l~w=?ONUco<GQxLEIH;Vz}UNeI5kYy|b_%djSW
dEy+7B#(a+UH1Fv8;Q4T7D&jADHKio2)gL_ER=<tyiTn&+dkB+9@SS;y#NAhl<`$%PHWh<7P9|`_OYJ$8Jo4wbC7E1a)Wsvnp{K-gViQo`%20gX!#Dt<
)4L%vh$h7Tp7Z&5c)bWF{+8ff_#8Pwzn^Ymdvyhwn@TmB;h_0KiF_AXI{YHPc-_sd+nmXxc7y+IyPkF6H}EtstzgZue$YCVHX{e|xo_Ca<H4GMxNDgcz
B}ZvD(6jqX9<NKS?1gt4)ufqC)MqqlnvB>@BX|W(Wr0``&wcb5{-ldKgn?_uOc+Z18uuqhEX<<{HpWwu|6l{w}jX-j`6quM&43S6l_a`e6qZD&$b5>Fi
e60V|yZgoCGY-DR$!_!HWt$;gzKWSb*0WNr=sbn)Rh;EpCTLe4hs)oHFX)_V?YGic#kr{H*yCERM-}%v;x{rl}?sy!G<y^4+s)z@=ytSDfkr&(@Ro!un
fZKx#H4@*acywvZS<+H$Og#LmyqLvdCEjVmkM{i(GD$QNORw{Q0K@LktLgm4-L3YUB)10(eoZ^xleRwPS$*!shVWqad3IKIu^O6~HVdAKSO!^q_5k$hC
W^w76(aNaZPnB_O>5ACN$n9bi=)E{}7L;_@0V4zVC((dp1Dsmy?EOuoiyq;~RrGvc4;H^TRqPCyU31Hfq!Q@QIqb<>ZH<ub8;8^BQ0_6Lc3v?Mf3gi4Z
kNSMIu2Q{t0F``xpKr$a<ycJ*D4CgVf=AB7ux;MRZ&v>1oz^#BB@ljVCVfm>=TQs!3Ajk+WKh*bGE!ifISgHS8_W{cL2`OQ*Rq_y_vc>1O(&lbsvmHB3
d)PXex3mD6p<P~Mg~#0SKsv-<{2EuR%i=<4v+==S4?<}lEJ0wPp=+6D1YM+Bf_+pT90rl0#W#a?q8i1pHridEb;Lb!p5Yrzvsg(f{9JP>;&4Hsjv6V|2
Bf|CRTn_<>H;XvahS5YYD)}q5bYejQqDs?h2D4*M!u_KGN~4n+Zs9=YcE9`|tfN>Z7zmm{s1j-M6w4lfU!Vqa~j%aYgfi4n3QYXx4zjs2<m=92px_^UX
}}OY(O<%|k7OK4xR@f~twJ^E$tP_B4yvyC<uF?;|$o$vgY<cCp*uH+M(=ebNc4Jrk)RAO=SJ`*36Scq!E4?3L3#AjAnWVf04+%ZsBuKL9Cu`#1mWItw}
#n9ao<QhLo6#$vO%Z{>(VvdZ+)=!&TWv$jR=>2kIPt2S#UiHxKmY2o!Jz@3Rk`J?&b*Y*}k@ObaGY&TRN9I!w2&c@RYfXKX0lQGK+TkgIU>ehzx<@>Fw
EXUXhFd`nbmn{FiFYpsi$Hy@SGMM>A>EW|1xY=9V%WW|tkLV*NR1_3$XDLQrEpw?1D6dj1h7h5IWk1=O<}zC0ZWiSq6pS@Ut0>lBCjXt!YCET}&h8HJc
of5K3+D+);lxl`_(c8v-YB||zbxkM?MtobHOPFBNIyUM9)IhL=un$w^;?&aI7FeTNyltKiP}FQS9hKHnwlbb4@3|0tA9P(`^_+cbqTv67-nk$^tx`-Q$
+biVlC<b<4f<Lpe;0u%cZsWgsSe(ldh3JOT;E8I5nt%&fi{R?cyq7u>Z7hWxB6NxM;xb4|e+7ANo*No2j}6?E2%=ST8?>SbH0FMT!Rz465m|pVzSlm_|
@}fbtCSw=~{x9=Ev~koocj;f5tSA6Gp;*FgPvm~eZxk;Wl^s3zfR-s@0b7`TVIqoomg{h)s~Z{@)u|1x1}*gex<0zv55L`GW)LD0*q<WQCh6jD!a6c?d
<t)7*C26wjeb}ErSZkOwS&)2T<n(XG>!pgudemuQB;R);8=l7OU<Y#xsI!K3^FaAulL(Y|{@b=MmgQZT%0xYIFO+TJn8|=WM`i=L0KOgvkl-nA60@4iE
U=Ng^BsjKgk}sNtke1ZP_$$yr0b1dHk5JK(pGHaC2295e5EC62p_t3*K)cL_2ame8gt(-r?=#K{$m`iHy?-O*@6MIbByU!u1>$S-(OsK*l)u{3h0lGcK
<q(IT2BV~xvbb}#QF<_j3R8hp@wt|;Jyq9W7&QdJd=c`{KY(vt6rBTaG_a)x?6FJBFwT8`f0_tyF=QjejMjV78A-}e-bNwXzQf`uRA5k!r%HyoRGND58
menB417ysw&${XzOzBlWL0~`3C!A@aK^S{2e7eut}7!2zYL#v1cEY@BM94R1(eW(0ruIZ}s{M{6?<C%W=iviJum0aC(9xKEk=<x?8b@(aX_zab$iWO;&
gAH)qBT^hIo>H#|)Pe#a~pbGOKY!aOuYubpWJ*y$tsgW^pA_CDV7U2L<}V=4l}C=ls4AgX+SUloAnZ~eO?Qq0fJ1Kcc?+vOwwbPd9H-u!Kt!QSZY_z|}
|<Z~lz@26)~04uI9efjhv0ZkMh%6ac@@H#R!3u-G{fWFiBj2F3;<MErPQFmg49)-r5?j6h|f}YG8+`mZ^2kKaQ(yFZHkp1rBVUV8g0+sCAhsJKmPYH~8
NGB;?@W8F)gmLw^KTCd%ykbp54&FcMyYe(D03e~4dW+s^0v<m-xL$kz;RM>+G3NeaGe|eMhw;a3MIaU@Z+ZF>;@6XOVV<55%HO+i`AZw4{;OA_D`2Pf0
blttU)ZPLLa>AAK7wpI!4)4zWpe_`kIhb`mV3L1-)xYrA7#!<;2a0sR7zYLtUh#e)Z!=S5udPwk6VE1U&y5=8%cOF3kTWntg0I{#OorL!aj^MFpz~O?$
$O00-Hu{Mm(biQrYk_-$jk;cdP^H@&SeTfK%{8z~6NTnInc|vyIc=^Ot0mIE6P7?&q_^bd66355Lj09ILA30s}v|m^rFB5NO<t(r+Yg9$&wj{T_dq5^z
*TO{=mm5-&Sni_p8MgQxge=RuA}7j$Mg%wE4u4HkaV^{egV>TyBgEPCG4fBQ=+@g!TJZ+Lug{mwTx%Olp$dUWJ~`1GxAM#u_TGXr!d$9VwH%R6U@dI!H
pw}GeSIpfX$J3n)N5n@zO?g{tuxpMo#PYXDXOX#J0KXbxEyc37<M*fUF5}-zNpQHMlC}YXp`YVBfila`G=^y0d5AwF_f%u0sU$8JO?`QFv*L=j16f%^*
d8pmEa~8qx?Dv`N7<7H)hx+{)zMFe|5WMoW6k^1mni(Ifkarh&QLk;(-1Q4dNxutkBOiT$+cC#wV%_Kb!>@O98XX?;;eB|06D3!{%sSWye@W9Utd@8Sz
9L(BEbp9a{QjgYsI5i4k5Bh|0TL&<ZGD`+$M0v$adz;x|9?L7sL;}?!9I_+8QP6RKoZmj5%D&2f|zK09lW+7$5c;#NVPVRki>mvOU`{vz+LO)>(Z8b#?
s)lZrd|^!ShnHknHC<1JpnE-n8j)>^c+tD{s`7nGv#eu`l-M12%#n01_YpZVpEU0D>TPVqYANklSusvMtHGWqH@w?jE--xjWo$S&Q{sX1X$~>XZM%T#{
LpS#qkZvgK}jLhl;^lE6Lpp7lBBkeA@%q7>RT%WObjt7E+IvaCb5ymOE>=30XdubNFJ*!{!~nd*hqQ5#Isag?GLPOv{a>roODV0P<&2mfS&7-nY1Avw!
EZ#)%jXXC0EwK9vjCh>jT&}JCKA97ut+6$F|!)AqgHE{@ZfJUQUY>SaHiK7_m5ure2<;CDwIjbax^*O4Muu2M$Zb-p;#@ZFk@0Jqvph}W#;>s#&a#%(L
CT<IYtSh)?0Y>ZHXb_`<f$?`G*Mt~dx?xhfV{nwp0B9s$Pknw&Jb;ziVtwjpti#iut_N|ycELe(Xrl^`sl*OTC3nPAW}A4S>Onrtv=X4{koYpJ6>UxnJ
ymqc)zw5ikqieUQa7N`go{8O`>O|rQ(5@<c0F~y%VpMH_URR%d$C$phLcpBh3AZZaYxleP!y>OVYL{cQVQ6lZ=v&m<7Jy)L>+<g5mmEQa8OGWTn|JiQ@
kJRtV1mkMB`S82~T&mzoj%3I7>B52w;^HM`WqJ%6#$KaTXF>@@6@A0k;AtnlI4X?~e!WZfQ3#KOpRBuzTfjy!}4WRT1YKq?8c*B0HfAE6k2_lqlSu*#!
-RnAuLQ=)wNY4fpuSbStN0vtV`Ix)$LBnT~KeY}tbcz|2xBJl$+e{Nh|vZM|@LKza65Ec)C1H;y6|7MCf?O=8pz=W+5EI5=HH6EA^(vDs9OWPRLbj)|W
zpQW_vngJ!PwWUu;Cl6eQKuPkQ*mp$6Al+u~kkCI(qGVSG_sSsHZ5u+I1-?mg;<(sGhKGYAzus`VHbQ(!xk?#3-0eD~Tu<_dps>D<q;W4PrJXYztRP2R
-63m}hQ*OZS%>Wk7z(PABbv4_zZCpV;nfJrXJ3!h=uut>ibdy(@l+fuZob&hAg0m>lW<r$XlLG$2W!z7Lnjc5m^&NeFvV%xnteoYhKa=b23+TY<E<v|8
iR9=x1)_K-0l7{-d+GlPX=v%X|*acGl;)p<m61r4IQ`jv`wTV6bkex5@>lb+}{5^93;&|%AgwwJ@d9bR}=sbMP645AJ(TaCAa806xSUDUHT+(y=DMCT!
5q$<xB_0u<7RYKDzBci2MB1USa-EW`}IP%A3Fj5_eGgGZDmHe+eVg5gpb79(x^`HP>AyP}f))pDxX44#k3kHGN(rfb&gP=cHYC(@)en(NYY|Y0`^9Q)g
NM^3jl#J*&e0)8C;hxugf$Bzx8=_493SxMUt=V?nEMepu1+xEBu;v>|L-ldfV!a5*ooOC$i5hYSacn$eWI>8Q}pWUV~H`HN&uL=E2@Vm8T&{^(>u1^e6
Gj92L3_WLxg7@uXI+`}sNj5xE|c6ILhDO30Qq){$d`)Lyij-A+?MJD8o;UnLqdUT+;B+O-Sm~XfBNp~xToiFl8KX)+UGkouQc>qcWg!M4<ODnlb9KQ>^
dTGJ_1(7nwi=xQ0z@&<patevd4S#0&rNP&m4zR?Wk<o-k!6=!%U#Lb@aS>JxDugz)BMxF@5R+KK_@&yUQHiASI8QGCGjFt{qY7dK5rtk!pqX1+OU=zyV
q3mNb-F1pCOTfX8`Gu=9IWQuc8TP<>j85Ysxz3s2$OSi&D1vTbp&}YQL}uSL*SKU*R&E{987%IT({+Xg#Fb*YS$@;aOG`(p}9E(77pwG(Yr?VmRlgOei
D|J)v4zgA=a)i#ywSa^!7MO;W>l#*G20fOzT@%U-MIT*~-RhXR>(APn@$~IAFidmsL4cZN&m_#lk!*ASNv=V&gnYqzaU)jLlB=s%1d9n4@TKAPIzorc4
4a)D%#v6z20R3-z<`XB|e>xBGMTah@hy#SOtR3JR>>qNNA4s<JMEwt@JrrYotA>Ej6OI6}^_5xPp?<kYmYI<J^+qRvCulc(wcc2{E#gb;`Q|IBjjO(8~
Yhxx|N!jmn8_DCZ~q&DKp<0xxwUi!m@G!dQ|;=~fP5zMwRSg#u%=JzXiRr(p9O&wJ?xmcw(?2l2Ip*Q*AQ0l<x<fC4hnbV;-ne0Jl!TJ%O@mv7w1J7oa
(#3~eS{_YS-N`#?lxPE(C)f6Nt&mHsK`z=0jv%v+GqRzi`3>y<N6}ltmZrH%NSVY(K*PS@WYz++SS!O71?6n4PFy>}{G8eQm6$mrYSMt}U_lcs4A4=Ud
P2<P>>;!rR?@j`3s~PYYs}sFx9|Vk%VU*Y9GKt4cuw2yZguLILN-pjZLP~-4v}ze8(0#vq0w+8f&_Gjo!EqO``}mrpb2YoNQn$q1~Rr6o9!@|)J(V}I<
wRvzK*#%z@`xP*V4$%<oOzjy3x1S+@Nyv1P}vm;Csw%Jfz+PK<`r*$~Sr2t?B@}0J|At)}F1v`hiQ8Szah^ZH_FqsSXu(b%AS~iV`q!>9J>J-ycRgk~`
FZHL94!l>z)Hxtv07DjDRw-N(!Q9=~+R;9sl7IG-b6u@HR{c8DdcKZUSOt~RWHrbv)e7Ynl+eybCc?DKSDS=B;UF}_Q?VWThy;+Rw=VEf{t@26EFAuWD
ExOP6fn&T<lYUe|)i(nyM<>m3Rh+~jpnl-4Xi<&r&#=T4{bPJeuKgjybDkLOPEn|V{0S^18hO+E3JVs!CiguDecT!k?;M~NthaF~4c2Xmk<A%%tW-one
qTIO-a*GmGYrNfGsK2s%C(Vuqxb|+n5f}>M_sB<u({^Ij5hOay!!6;i07U?XIVWAABPP{Ixx&NxpRUoRHjPG}fUCUll}Xzd3^*X*xbIh)+F?4KW~8w93
=p+Br+B#r`P;9zLO@^I$Q(kq#Z$~qA^ur}*RCW7_BX3brmMk0%uF=Y)U&ptA^q$s3o|-*YLC5W^HjRx5%k|sJ|55&PG|tZ7(6pFB=tCa5K7j&1da&{hO
03mIP_oQEFFAO>I;S~n7W%)r`zw72I5d2SfzmWKb&^y;w-}c6(DKpTzL9wVgltG_2_yo#Lsz5b;B&R5mrfujtR8bB&fwuE)%;<0MqURzex*NABdwSq~v
x*o9I$zyOkAIDp1kB7qN>H>KyE5Xn7v(u#OnTC0|-giUmt-?G{(uZe#A!ZVFY-aoa=^lG}4iq^&?tYiWC0*U<hnO6PW@B9n>l*$uXzH;WCpsG-oFdn%9
sHz>q%OVD$Zv`$r@(lHZ&#z^I+&X$?Yo*2&yCa`PF$#fKD>TOv6T`kU<(*3He5Sp$A*_nx6M_#J)%ucsE8q7A=gDJ}A+~$nSVpF#H2G$StS=-9}3da9o
vp`M`h8Gg+PLw$+LAL8AtRTI<Qeb_2<kCt+e5ITa#h8FbsL1X2vHc|THL2`je>5-EF@yPo?WJSNUy4m;GTbTzmzB6FVa`AzgC>N|MkIYt1q*fw{eOpG!
{KPa`j3?`d(xdnrE}+Vqls}bnkITVpmx7Ls4LKFtNe(lS;=s=4(plNqy`h+47cx)1q&A-bOzgM57uAojv^#Oz_YN!*M%@orxMoxqrF>&yJ~7CcHTs|Ks
nr{!|d$1S(Ngz1fA9#%OO8x5FgmJvRbkWcs=CwR;~|p1Z>AximS+g{%sVqv7Hj7?Qo!qQVX3q0)*FX^8%NP3M@zIu&A+})iKl9byK^){XY0U-?YdgD<&
|J)4D42Rxzi7idST5Q#^1nQPA4+zOLAEv)UtJOfNffUAFU0&5%9N3);ocN?+@&lqYGK8{)-ei$TT}V9+F3%R{^{qiZICC0!hqeL$xsnjX%ac32TSuyhP
x_Xu**fqjyS&{~SINps8X^)Q475g_{wskDaNdR*zE{8Hr+#>9?Wo9zfSSHXhF(5Y?K`NWE3%=^6;Y|Y-zhU@jPD@AYy{Y+exVo`AyUnfG-TEX>U1$dlr
Rnb7%p$AR5rbP@wnpF&5+2S3-tDI2#6|BGbq}--Bdde!cStPsbX}#-Aw#j9BE!_5}s2S;7OgL6HI409PJy34ZaR}v}CHc00>`E%dK!>xOVe|7Wx|GVAF
&SYG<7VzsFn;lA*P;C(VGuH9mX2($a&vGIt>0Xag$CvZ>G+~fTw`S3O|ITMr>eu~bJ*tESn{CZNsgiVG4Z%rCY>@bTG<_m?-MrC*{csUK6hn@^fM39TX
e)_&mB!H+(ZfMkzNKg`U-1T41@Ir9i+Q`tBMD63|)MT)y#81wLTqA4(`@E>?_XvVt-f--IV&Eiq1);fVLfRZ?(Ukb&&cIa;ml>X|k)OcC6MutdIBm_7K
2E2kI~F^$WnAG3@A*maUDPcWJPa(J*q=q0&LZ6dTQG=~G9J)(jlDmF5F)f*twLfsjE)7m)^Up~M}&lZxKKecb^m8m?ex;rI-@^cVDcaairUe(1aDbk;N
(Y>%qGlA5s70khW<wt`M#4$!$hk#2GYU>iB#RP^os0D!dzwynpk!v}Ivoy806k9I7_964?W@h7D=m&5slX&r-}{iN^_4FM?6m!26;73{BMOT9P}9l`jv
vZ<x{N&^SITq+nIT|HQaA#r~Q5vyaZ8Jiv3x$DCEE{OtXIR!d0GpUf&7v%-&2lZ~>se=9$afKU5&bIg1WrZ7-dL75x_h+4uPYQ_tr`bx6i)z(+Y;W$Im
?O%hn?}j4LvarCYdmnX?KU`s61y2|FEn-=y&KrYskAupssaAIR`Pl=!2BC6{L+wox9*r!(~($cZudtM=HpgDoFL{Hdku9)w0#E@sl>D04CaS}Fu#OuJi
mQD4I2q03B{{PAI91$@Pn&@BNbdvD@rXYMDlEUe>i39ZY(<wtIV|`0-}|olsfI|m@_@*I>QBo@3^Ho#WkstGAMKL$fy&npV(B4>lGDhCdBt+AnY_mqrr
Ar?u4O|Vg5am9U2!gvNc&gmP}IERSB?X(`ISzr;`UJaQpI>RFfts@bRP)OBx4^x^@r8vh+Mewy<3SXyjm0l1AG|T~n~XrSYx9n8(mYHh@f&bw%I4|0l?
dFI_7KXg$uEpo~f#X_j1UEQ~YXvHUz;>r_EyV5ZM<)ILE-V&kJ#aYhk9{5Mmjah!lwL36qsqz#d06|$TkWVC2^b;ki2=5N`6{e>`}va~4IZ43gj^_>O2
xpvGTEl_S}99a<B*T{<_`C74DDTHo_!1@p@b*%E;L!kmsw1@1>lgR{3f2__jy`*7maK@qTXSW-VZ@hpp>Z-30#t2A>9P#n?`;6BZ8y6J3K0`+g%<Trou
W-JKLb4joem`^YxQ68%?4P%OF)`N&(hvKc;G5S=M~1RBQ9Hlffh&s6_gg=SD+Fz*m1nL6#q32tR<C=uR>0hG3|0qY7=vbTTyA;PTocz6+x5I-!GaOCkw
(!-nT^CHK{HDs5KM9nCLyzXmj@~-MEMZghl+EC_4ZUUSk(1Oe@2hH8~!mvg+!+&PGNt#7TY}3gWT*7S=HL1vUh<TjIyxah3SM4+aZsZ;f64YnpjV@V_X
fuY6w1SL$s7Yi4)T?aTUw#bG&m~G4LS&%buJaIk%QTgsk0ie%*N{4mC_%T6-UX6}55<Q_^7lZs7%ouNofhIHBjH?G|N9u%DUXsYi~n$Cl&~@pp)L?r2Q
FL)Tl+1K6J*1rMx)Mgn14EwkMr+L{cOd9|qziy91TWoAgUl1vDXt$8ghHOIt<6)!A=E5v7;z-&di+LsvAMB#g_tCig_wWtZ3>JkT+V+yW(7MC%?Zjr0D
WDco0n)VLu5fRq!+1ykv%vFQ=$28sLn&@|_iJzmRcrKkX13~5R6S46^n=R^M;}K0%m?&mmQ~T(uus>QHw&}4=bDa|iV&7e<jb&2Dt%CQB;=}%R@&Sr7H
N+p-=q;RjjngKH#n4i-5a!Qz(ZdFv#c#iV(RxY-bj>hXv*8w6DliIo>)BhUX1oS({n%Uo=b44C>Wh1O^%EHN4Ck<){OM;u^_E*z?g$6)FaKDH<^OH`Nx
j+s8)4Pt!M_nse`Nn3+5boO|B?NFWd9%8|3~)!A=>}rYB7v@V=4Bp_3vXu`N^M#|IgmKx=j;Qc@59~)LVX0-7Yp&8$3I^X&pSfJ-ti(FM8?K^?&}QSIh
i^wf?nUf@U}uRR(SF%Cmy}QlLjV#F>;1lz5$&lGpC9q`OptV%bt}ynfPRaUO4q{z8&gdqnusOc?^h%iWqgm1*M0<tPtUV~;CqQ>pe$#7vdBk4H;G4VJI
y-}rj|YJH{U_ZM>|RGxGZshkuGWZ#`a;j$75x^>pC=BEU$z8H?~u<@k|XQVxaF5bVQ=Uq|=WR_H#T6lH+m3+yo>nmB$&Y>1l0f+O7OzP*7TF+k1pS+Uq
ADjQxb>Wr%)~~L=roRJ!u)_waQu&SgBma^4Ut9lwqW*q(`VkjdH;B=(Vy)zj{`1Pe&U^QIoPYn<+gv!IBa8Lza6t%;&<<O1DCf+X@UIs~SJJI$H0wPO6
=LhCBQ`s;s(0F2vF>a^e`&B+*E4=^RL5{OY4}0#$L9OLMnCg93by2HD9CWna2T0yHAMqs@+0AQbPiUHI7eq;HnT=V6{NN5TB~gKdXWclVIzHitOUnc>`
;0sj!VC_DAt?H%2^o(!OdyYimnEo=)KHs`8`g^mOON>FGN|z@!MUl_Xk1QIy1q^_5!6I_1<~~-1$)Z*74PR_t#q<SdPBbgQG|@R%KmeTTd2Ly1s}LwN9
;z)1Ogo4E3YXM}=%{Hk8e<J9`!jf!SG>L6l4~BX#vEzLHPv)rb>?>L^$-AL*#7G|5bqM?|!))m4_4B)~cG+C(QSLC_tlTOLh`rzp5sQK>tLs?CHozl_<
`T9stR%Ko^f1oLRoRx7QC*Yy`31wUC-;bIVlWHwq^%jdF&Z={P5l>4J~QEft&q<uDsV_!Drn8~)Rr^4wX95F<;>}ysgGEj{baO4T=3bbq!De6uHzez64
>-KTo_-rX+s>zFMx#akR<`h;->`Y$~HBaC(shsuR<rMmAYBG|L)ibNV()|(T)rcm<)tadKc8_jrS=)x4q<3erm#=`WXEfN%U$ehPEDok{parzA{4``|a
WS{Wt0?WQ5*}saLLG9^JXyQG8>YtBZ5rr;Ew5~=5!F?)eC0oke5_D)ONv{mUT2+k*@p|q5YgNHKTmpMQbl$2dAHFqAt=s9zv*KIoo#%t5&US?z3wk24N
@~kI?5(Ng*eFlb>g0{j%t+awPY*YwO2H^LxrvDcS0y1w^pElW1=bxZXv$%Uu`VPg{X6L)~d9qNYoBJ4<bT~S}!j9BP+e~Z^H+NWCoa7Dhv}BS$k0L9Qh
;Rcm9Xr_tW>>n7i3+Kvd=V+b|jSZgqkquSJwMFfg%CqqkC}x;_7iw>md%gSYO*O9jbb{c=A&K!VHLC_L`o9`45rJbJf*VO6x(+n}F#B;jZ1r`cz3z4x`
heD_;F``&kd;oYzN+>77;+4q0p3vhfNMB$~WpPGx?JT;XY<xw6!UEKO9E4ttWXZwk_+WdY2zJe2B_m!SL^Q8X$w}07#j}H#+XP!MhPTYu!Ja{?WhUYLi
_?>Tj_QmJ__W76o{KfBm9zK8P8-M=dkN*3M-}{TVUJiNo<UV<B<6oYN^V5y|C!r`^6!cIb&)&+S+AnfHfT3C3>Ni-OzLn%fpWnr7-25i}JKy=EcYotQz
4OhVf4ZIcAD{jA>Uz0+f~TI=f$seMx4&{b{q*ANU%K(~mw)>H&wl5{FaF}YzxX#VKKnDzzxYef|LRMS%@;rOYw!N$=bwM>_n-gAUwZz_zxB@F{^9e#`Y
-SP&Uc>w%va#Va89_+p=h7lIyl{z`ScT?KiwC)sqMDVkKNBd)nyw5Q*cvm@KiT$6FfmB2QHMbZh|Y6H$UC4MW-NdqGo)G>Zd4w>Y%be4VCu{y(uy;-p-
3Wh5C0ZI0ml%;=leeRN-q<z4zVUxvBCu{~GG_-S7PByWje~7hnGRyWjloi_iW?XzK^dx1qQBp&n~!;vc&&++T_`c*=w3cIC0etA+0zzwHIkKZCccAZ_3
FVZMlNZt&JS-~OZLpZlwKzVS;BMczE>%U{2<^YqT&{?hZ$e*vC({@HK;{kMPj`8R*#`FDODj(@tm-8?~azxU1m{NQMJbGfj9`YH0Krnobd2SamL&W)kl
iM#VZJ(#%9|Ks<0qNWbg^HY5(+Vu3jEaye@8mrI$?$6)-;@4mN)?Y&FL0!FW{CB?fMK~M!^!yjT`TR@23T+P=|4^WJzxC@c{^0i>x`ymSS)YILTMy1{$
XFHlZB+%(BX6wwZS!MKK^IixgL}vbjNYenRb;mn9;Sw7gnkgbbcoxFhg=`wACkR&BYS%as^SsiPahimop1ai6ye>!_=^XZQ0GvD_kZ_qp8v|PzW)nfdj
9RtLZAK6;x|gj8q~(!S05HXM^)YYLmqF7)vx&Yz#(tg^!81xmoff2BXE)DU;EixIDh%;pZe4zUOx4ycfRq>=U@2EcfRw5cmMGJe*eq=4eIm(JMTcv{{{
^HFGHG_=7;mW#@?r&)aC=De;5zY@5fur+)jS#&hMvw{1r<17dH=~HlyYh=Wy1y;efop7WLiyw`Jb@&R@Lyov*$B8^7~#fd>#hz~{vmf9=KRe&xMC{^b|
H{Wp-=+vv;F^Pm46coIH=FaMwa_F2g9UHC6UFZ$buP|v^f)f;U5;h(<qjW0m&fdL3Z4=(T#(O&WKV^4k5T<#_h1~<FHpo4LKM}n&8pFKU6^#Z@hpgbR}
`{}2b6G0$xtKivFUECc1>7G!YPPfRpX|D;=^m{|VJ)MHn+f5(&!2=ebf9cPj|H*GX|I+84|KcA(E!<S_7k><0^QW4Bhy66v$@~BQ|GLTdwO@Mv-@o?Wc
mLqU7ytA_^!&=tz4x`hdj8#?ho*l2_y6e5)BpSV&poNHpzyxh2a`SBP#R{BD)_NSR)GSzFkI^B)Vk>t1o1rZZy*jWp2N6!KxY;}iaP*)IRBHILWRAO%!
}Om=8$0ld-(ho+28##6a@<O<h^vpyAwhed_rG29)zP``67gHXsKJgd;sCzZLJSyyL;cufPgH&4A>7n?UoBa>SuRminf7L1^3w?8_$35o_g*m2$lW*?|&
6?@iM!7>Fe*oWb?USfy}-4*MIopH~;DejgaI2@(1sH^Na6)_2*uE_p>kl`dhED_R#6e6>b^vHtnmF@kl2=RG)W4&CqS4F8FcCB76<i7S<mi>a_~~oeTB
dxp$qv3i15fHm^zW;QC8{4ukup91o|wL(cEM_jkYk{6GBZ^I!Yr=Rfl$7)tN`+0Q)x4>wnO@4LVI;`jgb77#!G1z1_!nS3qZG;R{qFDJTN6LNT4_b$dw
g-_70UyAw?<6l>D>ei4&hygcaf9cQP`|fW%|6QoBpMUXtpM^GkU?61f{jYxc-QT_O^y2fMh4A!%?^~L96{s*d{qOd(C*j%C{Qr3Hx4J>gO+mLs9)Q?Ge
yX5pD_H9MIOI3Ir<yy5bpknr{5`u_;t_uz&i9JnJGj36h`=cK)AsbpK!5U;mmzm!_bZRY^2j~d(*v~c<<S?O|H^;9Ws46O44@5*r_9aA2X@04YSWv6!z
iyGh;p0Zrpph(04DTXB%-f*>aC=D`_9^pms^JWlUtqet-pT$%|CnRn}71+3txS};(K5JyLbQ7Eq%QE%|CnowXfXZ;J5$g{onp;=njwya`-(Ov_DKIO<z
2@L-4R>Fg$P>f}Z!#uwS%Q9sF<gE%v(`vfuK3l-(}e;O;)hvp4DUHs{;L8M?r&0C^Oo&)$0fH@|!197Z|zbkEZ_LEii7e}?J##TP&SkmX)b{*TZ8jBtB
=f^vMI^e^090oIz>D?#`h>(H)gkcUvG*i#==H*Mb+d<ot63Gb?YO!=BUZUEgx&|5y7_N4^(l0CXt>py`$BcMd+GxC0<?nnB5WbQ}ye#EfH1O9k;kYG0&
>`sq8dpxJ^NBVwb?nm~1ywhV3dh9`uJ?QZ}J^t+RoVp+B`;oaH+57QMk3Z<~2R;6vC!Rfy^!>=(kL>-(-H&%l;z3C~D2WFpd0&mZQ<8T|@=i(KDamIT`
gp(|5BTGOcs$%DpzcJ}ort;<QIFBoV>I;`O+7}__tEryG<_dUKStA!(ez_9{TR*M$1(SD%!3u?F`Rh}XCA|u$8h#BgnbNQA4Ay35cV;IdtBol*SN<u?x
hi5S{Qq2V(g`ju@8*=f$3iA9($>L?5;}aPIc5YFdw~q``WF8*PFbbdaG$+WpTgu!5cd?*;_iw?MWT5$t-dZr`vR_R=U^A@(40;Y=cfgm4eU_6tfw7OD{
MR+n4JSX^x@9i&%nbN=7p}a`Bkrl2C=%^O~WM+c5?$xNa#Uk#mok5U!dV_@?l-9qUu5TJF_A1|;gc%!*M4iPbEYoGytzn*Hquj|HI&LNG;JvOdZ7G$Ha
{B?sQL!)|P@TTWROegqbq`l=|*nzGrx23@`+=Xl52yd7*6{A>Vc3UmC3Glb1;rbc9qRA)MJ+N31227w05#oVe2#Gr3CN3|*OB-vM!U0sYiN3<pZiOU3M
L7=D@#M9|?%$n849Lmfvubg)F0qz14S4){^1!5hbev*}3M|6eK?dIFF3@SR=@0fz4D^6f7cdffs-VtG=?8ozdRRHD?d3{AL@rvsf;a1%(B-|wPJylA15
^R7fdiWHO?qq|}U7NvfCY9zOdo|ZfYXkwjT46bsH>d=bJW6hr^F*3lk6ZSLAI<3de|SSZBVfe8{^3nP#(ZDR=hy_Sgtv4o%NY}m=Coj~d*Fk3r6Su)T9
6Y+3y#``PL7*sYwbCLVE6?;S13~@Y5|{sK~b{24dU8lF>UJ_g|e~$hvoP<vvJl&W@8tYY)wQaXxv>mx}wp4e^zhM@;aky7ssjXC8TxES82quM8-BJlL2
`jSSuAMP7|CI7GY!7UgF!}u$(g;$P7hmUC@%ibcJ+jVFTg;wzmQ?+XamYjl)XJGC8e)yxW{KWL9w=qJxX+Nuej3Q@Bnv<AfR?^MM%oJsRakjR>dU%1vy
y)!FP)5>7{-%Ii3p`$Yn3+r#D#i}p5aBDp}H)Na)Qud`fv?gAbpV?%4l9BE-BC0Em0_<N-rxTOd4`w>9_v+!@5w=c~E<m<kTyfDs8a0={__qam{q}_4N
G4YO+Sf(-iW#39FR1_<-gQuNZFqMRm9|MAu*w1{7P#@L4UExCstlLe;h5b2YGE*bF0e6Z~o0n_^&b2bwh#QjL$4&b9xb5SRX?9^n4fm5)M|KBy;qJpq=
!WA;S2iR-YLFWN69s92*c>}?Npn!U&g2+rKe12=3aE`B<|i_zB+ziAFgt2e&<*Fy`s~Xgq+eKqfkT(=W3JW@Y#c1ButRIIvx5LsC|Dgcy)MFN@K}4F?*
~^pciliQWDeUec#q$16lV*2V=hK)+Mmz+5MUjyuiXVkEI1K(C3Tt=v`Kj!Ik{`qQ~_xY8PU{SxH{2*_g&I-6$|KKKNEZ|aB|0_D-u7Re9An0oR{I><7X
mVd<;vHwt*+n_!_Y%!X&gvWBPrIuwYp%_CCAiC!1@g9GEu4SSGzf2tQpc0}?b#Y%|K{mWq+JKU{`!3r=SLneT5t{Cj+2uMCN83n$WMXS9%>%0Z7!oNFB
+tA&*T*l|;@_7ypK>@wt-`Ds<@9p|ZC?uX)a2YPA3WUdi-S@IHMBRUD;o5Om&bqVW8vtV-3LJZFZZwO%$Z3Q_#Hyxg?*A;n~8tn&<NEbNAV=7%>L|j9U
N2Hl9byS4TnS;FwRL~kVJ26CAdr)gWFo2;L=Ah60u8h+l0hJ!MR?F1sgk%A+wm?5$b%fXGVbUR71e`5;o~au^+Q1ka2;+KQnS@Xp1&qj61S-rQ>>g=Ri
B(x%$&Oqln<Ot3u_Z2{)3mzMd$LMF==#AUa-6cuP|bSW<2ZT0HS23Obf|I>E*(PEB_L<JikmJ}U;Q8v`P!SgZwkxv!5d;<a`;*}8YqAn?W~wI!Y<j}IX
J5TV^r}}o*33<eOpcz%)&IgQ3O4?mlib%5;D$0wDJcA!A~yHr5j)9C3+i16fCoMfZ~A6$5h5KoKF$*q1s4!$EBLYW#|!Fz}F*W>R`^600?z_zT)iLFUR
byD8VO)X>%@X5#TnM2UZu&?N;Gx*U<)YSsCtS)dP;Bh-H$;tOUkR^~-?YY`VT<jsX}eKLMG4JsdW?0x@|@uFefM5ln|nYQzwZ%x%DkpXQW48}SOUfY#R
8w1Ndq!rQi=P233fN1wKGe4t=*S<lnFyV!#{(dpPCW&o29&ltT+BU&pV?P6o6a_t?usXwLX3Z`=hSXV?mEqodAkn_Rtl3jPEI`*oK8-;9Z<NLch{SRQl
#fEe3O*C!;8b|fC5g`xM{*c#|h_o!of)%M{Rd$s)vT)0t-%clU;`m%54l#h~<uuo>Y|#OU<1Lrz<q3G72o~g#<4cari3y+?nv|hR^c{-O{jOd0!EG16u
{M_27D&k0&S+_4d98_dy|G^}h`<GlRzx;II&cyaIB8h3)%k3qQ@N;Vd5QF3ye{WTiKjhG)oWmDWNvpIS*~eW#TXcEKQJu(v$hcZleS3x)3yMypCnO#NT
vRx^Zo#^aR0dGO@P3IR2B}Kl!)2I@$4qDWyU5t2H6@Mrt{`wwhukSzQ+tZj9E5=bHXKV+@?stBwl8+rGKV0oQB2x7!yQot@phAF&tyxqlSgz*)*c4n8X
6DiMr)ntj*EOWj@Nh<p#8sz@BFK8s_2o`Vu8dONb@{YPA*+yyXFf?Ac8+j#SKP3f@TjdMZp7ru@Y0D$@X^?*@x?x=n4QnPZEs?{;K|Yb-bC=k@XvIAM_
Oc3U>lkO|qr3ML?S@v<Y%@_b{g0)GSCpa>JOk~5u6vgI5d*!BW*k8HN9B!vY-y_e>@x^GC2^R_d3J>PdiH&RKcuvW|_K+kbh?T;zp!On(7closUOzg0^
>MPIST(D==Z67Y?uwX(+))!-B-<#Zy68K3SD;CVyG~KhOfc_*-NUUT>AvX!E2F(DIh$HWn9kX+S>oRdw77(n5ukyp1n*Pz;1l!wSxCTBf?my~)Z~B`J+
YQH^SZmFz`FbpDQYK?|?{3e1jl<&NwcuMHPVQnGZ3L9Zq#4f>yAHg5y)2}9T81>ANaf|Ql4n&hv-AjD&gmj+t=EEI=r^YoL#m-@y*cQ0>UzbuNKU*ye?
DK!jJWNAjUYyj<nwFw5pYNsd!;-HiHJ&l(W+IssK_^i2kbEY1G(m8_s#2z2NIw-IOM%aEw>43>@jP}(~BvYb@~~6AMm@#E5&g#2C<Q{-X2ZFCnamSHo}
fRSV;1k{2~E;Xvrb|<@NPpmd;?$pq?c5l41K1%`MfMFNTzhPF`Ds%Wln{i^7?q0>TdBxL|wL(&p#=c|TZ<4=(&hNEV|lB$6g}i)c>pGfN1si*e9*ZSgw
z9xnMTUE0RZ(y)o)tbjE`uvpLQL&48MjOcAbf}wP**ZEtuGPZPdNl65Cn4dE>kfk^4Pe@upSG36Z$n}qHu|FCORI-9CFyT_u?LGyta`IqtfE|uRhR?RE
0wAjx^Hhn#CZrUXqND@8FtH=GzmRBK%3xd+#+J@-S$;kLxGN@iGAt-So>Z~FTr8=WHSnGiEpTRDcNL3H*STcRct<?Uq-eeOfN1vOOk`E!Vx@0R4mz_Im
or<3rixR4sjg>hd_uT^&ymbGS(84LlWa+waLKD!aT2{**GULgl!~yJsn(lS$ty0xx<yomuk(j)MvERM5%vL{u;UZAH#BRNqdXIz0EfOFYMDW8<uc)Ai~
r1LKDJl-s0qR)HqOiLbejIrRKGKQ>qxFU!W=JczFW^_zTq#sow>@+qv-I9j;b{GSRKr%@DQ~-??LkBQa~)+?tIoc7;TvAY>c@#@vob3(W-4>YNvAznyZ
kj{-R`Fk4E|8jQG(yfe@(jWHRn7L~TSKq%>Cgm^3MUa*7a(`R(gyv(J$vA#$I$_;p83k*{$qDDwPZZVm(N^?IRiSEn|Fo$%H>u1@Ft+yfyg$P_~}4z9l
?`z~6`>yMaFj<f^W(yYy)#_DJub4Rp{wIs|B+yU07;&|kx0waY)fWV?JO__ilQ0UEY;FwT9?!sOwsi{k^%P(IMvd#9xIRR^-<D8sZ&=ctWz@?I8&zQ&t
qX=ZDg4><PTLrW82230nD07|cyU85d(H;hn2#Ysc(ul2S<ozCIgO9DBKk6z&y^v-~w?*wYyGmRIC!;ARA^F&H<X(_`pRL7@?YhriYr0;YyH#8ty!zhlv
OjE+H}1*(AyfQ7Y~82*7pD0C4_p5lT;-*p|CsD=+SE<E^imH`HmM<W%pHb_JiuBvYvT<$cM!3I$$e+|h$6?*wJOk7z|62>N)wCc=H;UH|Ay#mqBqH^%Z
Y|&D2_RkRt!8jID+J~uMR{$p_f%E5_OGI)#a)PJ1;oNTz1%k`i<)g`4LzCSIf^VSqaf@@&qk%4hTe60Y1#LGd17R_>y8d)xKH{qc2x3>8`_VM&xVrn9X
2S@}~9sBYwKH|Eujcop})5<+<AnTtt(r*Hn(Iv7m{Av$>IJM-Rry&RQio%#IC(+W7IZN8Y@?a>@_hkNodP@$+vae*RVZ|G!H6|4+2vzli+*GW`FG_|F^
VXC;D$6~}S8P1W77IJRr4+J7(q?tT0)TPHZXc8<$V-YT|tr~kfRgu&29FYtzM!nEN&vNlvl8uJ6=Na6yuQfuX2QdzzN`po+ZHS3#hFFAtCZzP^Ml2(5i
?Z(i%wX*_LFl?=Dy;W;1<Ks?b(5=+rk_Tk@hzdZ|76|Ao!<$vKLJFxc%Q(6Zk0-p=)wVhDUaZ)bi#DzyEBjL=_8$D7;fJ-Msy4M3O~o7g;tJL}v}RO^Z
FA&b(l<oS0%k%a%jW2ruiokBGb^yp3^#Ywl#eHIX+=n%ne|eZ1ZQmvn=&POe}5Pf>CQivP1n9ywo$DDnwUgNGXrZOTX`ZiadH-Rn?mhdZe}qYx;7b}@(
1PR`geMgTzXbi98+T!U*ti!>rVq*=`4hkx#t;XCH5gmB~(hK`YIX`3H2E_mZAG}u@wN7X;$LtbNQkF%17OP$4^+T+HF7x*doOH*4Z7PdVr1z>+o#$ryK
p^vOKJLLL+&r*k)IM?xNe~VZX(m%6)Cz#knZ%5VXJU_ai#b4<sk@LwvE;c|J?jd@XMIH`-qo5g*ki6ZV2^hnCjqW`BM)QkXEUP}GXDA*@v=*kZiYOsaK
~Qp%Y1Ua}W2dZ}1@EoaeL4BK+??myw)5m`l`sks=D_NKQDVPj}oi3tLiF=_9(gUvqZwbNp>v_dDLKd9<n?AM`d-ThBWy_k_`OPKZh0W^-VY7j~w<>T7g
(7GY(c}5BX&iTtX`>&KTv#qcjoTx7k;);FPPjeBWKl<asQ1C{di}g_Nx_sx`zKHWO5a){(+Sd_{p;CEX2SBe!&<l6}7doNiXBL+BwX@yTi;ZMdBC)DDO
D(&amBZE8J?L8^m~L-@A(9|O;;gUbgOcbT)?+-unQdQ=;nr8jf}0C>|C6He<j>C5WD6KR6JGk?4<3IU#$l*9;bksdLzU@kg;iK-<w%l<EjGJ8DKZ@D|B
P-xGA}PCt!|AE=ueDkVwi8E+EzbR5BkgC%#)eE$QFVbsCGvK6rQ=SKgDZkUj=0T;t(I~NBpb~+33iFIx(Uim}wu}_y=#)|0XC*D=Nj6uNFB29{Nvb$Ih
7}bJY`G;Rk7G?Uqj_Bk03$gRt793@(DM%cHeB_HzB8M@DsNS(kH^Xx{cvJ?N9;MU-de*4>J`N>KY_%~!_5f0rtK?N7dG8gh%V0)Jn>AvPJS0dkg$72EQ
Crxi{jd1reqvO8zpuZ0WED);pd%Z`QdWX;*v_|M0cYAlfO>OJr)O&7jIYdC2O?H(f^_@T)y-v}4GZ>@SQAB+cn9nS-8ov40k%)A4q3&SZ^EaUEf%QH2J
yQ|apF{sXlCZVy%2U1j8$HvZ#*-;B)an!55rFx;_$UBdyL?I>IhyRMMz@3HV5u5k%kg>JqFaZQ6`eb#Zc-r_6{7tiU)a$hB$a;d(f^etLuHH&#<;)=Xt
70wt`i`G>|M&JgyKhK@tK~a>TJCDoFIE>HmA5Ix>N|ek{ZD9(<5H+LSkYT|{JhhP=S$po#y+c6_SorSuwqTK_e<AMGg*C!|1mdiQMqyf5I6?a`f9%x`~
{Y)YhmHDc%S0}#?F^i7Yk9&$sM(!JVPyJv?QM9zR<^4ZRgLa!)y{OZ0Gcs=uG<$|KA@kavxsI)PJmhr^n`}Lxr62t@+3wk(S1?xIdAMaH>?~W&XJ5A2A
ZQePj?P_K`o%LzG%Ve-VrYuPmgO`Qsk{Z_Hn1xIb8;fVcj9h8suzp1*cPG^-8nI+sKfY1ls76fQcyUiN}uUZld>CZ%Yo{#KxbH|IYSY-5H?#Y)^}`C#p
C`A_V#0ElL4xP4c~F{`e*;3S~@QMPItsgk)ojYsi-^r&V2;Q2H2ij(DNyTDkS-P4)B$N%zJL;Xr#Q9bx?H!+d?gHMm{^xyZ}gD-2A`#Uo~z{XD@+PGdV
#pJ}b@(dHss5$Sb#_kyv9GV^sopfH;*&OpYmTNXUd7m2{ayiSI;IK3cRM+MXYeoY)OL7NxPAU>|yMtnLS;WM-0JC0F+{{$y3TbR}oAKlncfBx=Hv3i5k
iZOgQj2GE#$&llVTIdVo?F79GNDJN){Jj)Arr-pV?1zDxXg<^X6R6&Xl0*Ywm2|s3FB<aonnOc{D$jCGc-{qS*|4>L26JQSgpK_8uX)VurQqVI-~=Hd|
<XUFe4Db!U3TT3Y9>HTv?tR^<zgYM<s>jX3zpujg|FweP$SBUlH8a+2^duf>c3DO+x}O&vlVa<O?o=#=Iu>Oxx3DuXXK??u6C{(A}ye+mNisdT~o$V$=
j?kDrU>2EhUifcUT`wtKUikj=G<<V6L1lg@ZsJF=?lf-S=>OW)ZLHn;T5ZGX|bw8MCMUF?tkS%i6johgb3C>vOknaW4TOH4|M&;#zq!1*K_KP`2q>3%#
k65xq*99+76Z_<@jP8)XLsep;u%WCp1ZUQHLD@Yq&x|$SHZHNL-0dyCQ@7stlkcq8^<#M)Pc7(}Rr<oaV(^C%=e5oFfhjEg?Qr|nPB0I+>%U-OrfyBrs
*!X$AIw=^06iCSFAXZE)oK=(9EAlZs>)i(Qiz5qRN~UynOKf*2;u3C$d&H)hCtK)KB24@-g)K*q8yU_CyR%)IG^gZF6nSkAN_Q=R70f0R*q^WJM9ubrI
W4?^)azrn`oTZSzcd85+~6b|gTt`5dOXrDCM&F`;=Ep02Ed4(+~Z@|RX{i-GjA#E#ts*k>TU`8&H`5zW}L1}p!0Xj^OTKeecnwz1B)0&E^45Z?oe*9-I
d|kf}8~a1(P|JG(BX-wd%oEI{5X~xbzj+DAzIx=>5#(kd!u+5e*_Ri3?C;R>0Yx;G=xyaB|fPDh)6q?W}hMEVs;_re<TaG$3MB!xg2}`rQ9BH-4Tfsz1
@PgGsEzC1W{JHjLd9*Jfm5tz;muDiJ#cirPr0q--gt(#)Jjcb}h}+0p@MT9DexF>waewp^Xof<8Cd*wE#}%no=kBNmPt1T@JYS1|4bQapDiI?IAt$DGU
%(E8vyQ_La^0;|`HSA<^CA&5n}mqSxS<sBJQnGFW!u@IS-(g`K59RS)GC|AYYfqrI!0$V4XjflA_5Q=^7JK~hilz~=G1u!BX>;$@HW8`3Nm?JO~zSno7
HqQDXNIuEN&;12vsh&7OkjN8SBgUY!&3;aF^>ORAEbtd@i&k@nPlQNb&1U+^j7_qEbrtBZFfz|sHkHsBI2#O>yDPV%SAL=$UY$7XDNmA-iL+)`-w=!ZY
BIxa=c(SDpYz+wII-7Rgi44fMeaJ3s=OOk!!mQIqs{}ON0h51>9r2hHjT=b)3pu{xJ{kf1k@G9oHu#t4|T;6#Ii+?=6=_4i@Mv@IlkQd;1Ma#DXeSojG
kE9?;N$IO4FSBt93j_!AS;^U}h{*>#dF`yZt3tuChx<3hlJu6ZvcbO4Wo7VL817!-#5pWM1YSBc#iOIwTbfG^ZkXG>@o>Z8?GBERHBljGYo=?>iL_NU1
A`VIQLvDEuIHD4{xcoU+D^<r=J1K<xZ0-w6owNjBFU0<{qOh=DmAgv()ZT>{k{NV#GIa|T3EnatdfL4bKbgpHp8GbZ~L9+Ntolk;}rZS}ZAf`K;J71iy
)sD+?sd*x`eo+_!~?n=-mIhYc=D`D^gN^UA{#c?p<arJhs*tt%d?7~_l^r2an0AF6&DNZre0~M)w2-44I9mZnFXu81H03PtJgIzG%W-DiR(hcP7nIv!G
`e|CW8^DXUFk%YB=!l6RlB~x09%^{QGr1UcJSZEU%&ton#O%Qjd#)0tV~4`dl)&14RfB!+Zm(#XqYPJ8n@y?>Qf{&{Wan(m9@znBH6Ld&s?j>KhIIuQm
LTsa4C%Krb+mN;j2O+9R-<dhS{pU4N}ljKB1~tlbt+aUDA!1Q@QD>)^JA$XslRaKe(85|c`gCsfB>~G7pyB0582QdwJox)F-e?j!f;rC;*)Irq)@!osB
nwMpigz;8f<OSL>Clnm;IzZfD$n|EKgf(VizmN*gN(<gs|atF(~Kl0q}S<I!wo6F^g%;jKU{I_(ZTE<Y;MmlYvwmGc0C4wcD^J2Lxawa@@~&gKDlk(FU
x}_IO9aDof_A**P)I)g@y^fGv+IcMO}}L$<jcU86c4JBGs}KHvgm11>Yh4|Dtkb!E)gnX(nTu_LaN8R8gN1wY#O`49fWS9?)@SQ|gN!?j2UE@op+jdob
+kYMTnG&CtsUDbb*jh{`E%-8EBR>LlfOD`A^g3+X;{YB#UN??IzIxGi!<uM<(E&h8qe%g$WnU~S0Jdm9t-m$zrFd4&i`K`Te60lva*3DwY!w#T3F?6%H
?ZO<inZMzk#d!miWjF6SY3(x{reR?b^BDqVljfIGckpP?CCR~#PiuB!HK{bSOg4p%5DNY(<jnaK<fe+)@vvS#!in;fP|R~-mmQ~F+G|ozDh<}2d`jS~1
jFiQdyr@}-*ux{;SHAH&<S&Gn=Tf_j%2v)t~lohl1RG#B&n^8tDFn~B24Sds+tN}f~Ju3nZsMM1~g6Y_e&mlBCTD?JppSTzX#&th-~tXbj#XWuLd6lmB
fZ~Zq_i<Cvd{BPLHMI52u(D9B`PgV>{|_GCGR_c`^*JDq6i=ER8n)CvW^@iq;k79Kj`oCW>(u8uP|v$u2Ca>C_8+Y3!B@x;w+1e{jRGZzuQg|FQR`%d%
tFdEl#@;GedMGB@Ud9qtIsa{|Z&a`KOg#F!Wo$OMp>Iy!=~Y>Tou*loE*vuT;Kr1m6{l3TKAl9D3&0s0*}T(^q+rB`TV=BcW4$y;Pyi_ziexcA37d4av
wUTf_&?UNriY{=TH%@sw$x%oJx?FzFcPUMA)3h61U2rq*Z5oG2lEfL8R#DG|aOW6Jl;3eP4TiwCfX|f5RTdF?9?D5T!ELv0Utn4kTv6q$N=<N`y;+uzd
wzx-YbS=Uh-y_1RYRm95lE-{~lN1X#w$XsDLSCSk%a_2#(Ozr;I0xcOC|66MDr=uo<>mZx7;SpfML+;f3>zBpQWw3K@*guwZfk7bV!jz8N!ytmAli|6d
688NsSRt<csc*(=#)(3T(p;e>JV1irH8_7E<?<LU1;<Gi6Xz_gszB3g|_=E;?I@MPL8aZ<i~p3h~!IrmUc`G`x?08Oa1wFu@i`~30?!n(vq0LbEVT?>a
R9U3tFBrD<EegwbDaH%7x=0gbGv=mky6Y6S5+;UV9thr^&<XFyBdC1~JQVzxUE^t^++EuM@HgX)v`tLU?e)io(gYabn)rBKEMmGVD%nuN81qG2d-%56=
KE?3y%9=SKd8D+HQKUAC4orx5RgOPd8{M>exq8fY;dUawQIr3vH`nRm8hpD+3<TSUp5mr_PbU8@Iu-dzqXR3O1_KW`k;Lw4zdWLw&(j7vtsrp|&rAJkA
y$$)tcwYWHYieFTb2?R-j)81GxF0&Ssx|BP|bWEZ*R+u_=;*0r(#961VW!A7w)8VqS)Fv6&$eiSc$ko^D^jiTxUwFe+ANPRFscz1?@CAb%*M@<t^Gzl!
R1SWL4GvI<XAq3zerbs|bOnbz;v#yy1M+L>a5irb_3}s^`dz02uXp+5Md&*LI(Ng$Eq&8*3=WEqyx%VzpqzL&J1qh65|}C-YQE-Earg{iBe%n{?KQsk1
dGlM*P4%`Ia=h_-r%qm>o(~?$;Aknu7A12_+k+#`&c19BbzLh4a1vTTycaAl_)+FA75rOE;^DUf(G?#F!{Mngmvl2%<X{LrydpV62Z|06vt&xO$c^j9#
33c5_2}w^#e|KWaYh#MpZp%Mu!k!-kb9B?yx*~uibACTL?3dz2tE_+^2Q8r89?}E?|}T<G5$#>uKl6O`yKaR(!aP1A4P&rMCfozR@UFQ!vMwQx|~4B6m
&{hjHRN;O9Hw=R4r%JK*O#;MzOj=R4r%JNe%MKi>gA-vK}We+m4&T&mVdXK6iAEys{cLP+gu%U$ILWWzBhmZ0qoytf06pcfjext`y5;IcAxe{m!kl)c1
`O+_ZHGjxY>r)d{;9s-XItGJNQ>DQIjpEZM|IRO&)oW(IipX+@Y=<#tM0jy-hzN8Q%(D+8f_>n8?u7z}tR%`E&@zKK3dLr270o$&FC1>{g{z0#H+|q)u
97ddu;-N;m)2DvrIxfu|L^ag*7^i@+>{CA!X(2(jCD$)VviEk%VS?`RBSd2K(TOVqEkl`E-)>#@c5)zLzNGkxXLab%pBq%EF%A!p9IUYXv;24Z+gqBQ?
1UtN6dh#k*?vc`_teF%Kk{WZVUC;5yKu3CeU0B>8?$%PSc8?uSZC}yiDvuzL1nUc`@{Xt?{zI`O%;vyE|2e>jpIvALd)7-I?j9TPI%BuhPjJCw%GxvJ-
T)ybEo>__45xzBTf0npEvCV=NylSm5btG(0CE#k+Zo#m;iAYo<eV2|I9rsVI$w|ZH^`{g5%%TpI;3G;Fb$(?QA>tB#I8UsyQn!L?@x#j22fhgt4?cS-n
hRQlOUH6=&}L!x@Ll6pTf-=NNrc^tC9RsoQxcTW(t?u;VT0wW;3e<s+~3LMnJJ<m8CYpM#_I?0<T@&A5QD_`XAs3oV^3l;MW7s(a<6Rt>j18C$N)Sf)4
L<iEm>KQk<7@u{z|5d`vm{etE02Hav8Q)234$LD!h_j0YRD8^xgj0ezJ?az=@P!Q^j2JfsZ>EZu|D$i*qU;?OTb*iFOWDawl=SIQankUL++3gNI=u=t}
DI8Cb+4|aI(_gl#+whPnVC+sFvEH$w^akV`GXCy==2-B7zSeDw>wH~!_#g85<8NIRpiyXzQMfKPm_A7MBt;UFYxDjz+rQdqRG@DqLSZirSvWgV_RI&p(
R*%}2Su4nim255oql&BMOeI2RLdTfS)T35)hO~le_tzTZ_(>hpke8D@rWPg<j?kmaAeDq>_&QypEuh7DhaY<(zw*97eb|;?e8A-MgvQ}<3G(GynhWdww
LN_AB#3l>#G&iu~%tO`gkK>1MyDpqIT6w%L0YvJ-Q><JAJXD5m=D?gyF{%l=fTWXqf8Ve<y7@_UjS4nvxHy3OwfTyWHaizBKsVa$NM@Nt!(Vs%%3J;lg
F#V7T8r=6AQQ-m{@iG~%c7n*wl5EyXY3k-r$QIXCQ>iE9p;&en7O5>K4K?W5hvsnoVIANlW6Q@X?V4q+<x`K)luB&==X=6`g1xO5!R*G7M`eT0?-yf;{
ZNXq`QK<D^jYog{$e6#If8(-!ku3!r9)O`5xU)t<dgZKMr)0dgY2Mf7AXY48$kA0if+;jdVxD4(Mqq+pb-a3{K`Vwjwm>V%q;8`f!Kk_HI`~RTI%f2Yf
{d4}5_D8Abp?FEF;_Yqc_x#!1{EvzP4&&p_YajYQ;%Bi*wtd-Bb)ex0TM9{`yS<6>qN%I9OZ~7PN|mdIjg$oAYV(ryMK5=ORvluW^_M}@ch!<IMR)I%d
@)4JULXW5&{*Dd`O}i4`t$janTjjATRz*3d4Gx)5dH9f46l?vZI>7GG5?)@Va17Pq?gp^@Aab-{JqIe{$Ajg-8FpZPv7fLB~4?$kmQ<v=#Q}bxEHzA7F
Gs@5FYwJ;{T2HYp)1!9~0MsmShfXz`cGsAv6VYk|KcLG2ONgGUl9fJOQ;F&vr`h@ZG7=wd--gy|MmzJ9aNBjb~6CTI!gyy463vM>li*&`7gCQQKY4ium
TpY2JC)yR*q@qpk#l*IL-^h0k9<FRXWQPFQlH6*=>_kN96iJDyg~$sT*izci5j&wUfk-|2r<z)u7$yMwu3VH2}L55N*qWwdDsEcVozv{ztXH`&TdmncQ
U*gj+iYpU$Atpg6_rw#{Qq%B2@-;V}ZVuPkNo9Wmg)P@=KrOoVsrQ&o{rVt@O*IZps$BS*-m~a{3Yn^u{$Z2B_pqOh6CiIEH-*Cd#?)%lIBa<Ms08(#Z
Br_V2F$bG=U8e?7Hx}4QQ%nLxAiPMupt=O*GDU~Uo5D1X9n_s8E`gS@1qdC!=#J|U6r}I?(*R|9*C7M3NP}S2E39Ye%gc}kSA*UY<ldw^qw9dRkKw@C#
yZ%-X(|Pl!}#E$i7PBFM9DE7q(79cb2~Ll;RIxoH`GLr4o{nGSPvasp3lyzCF2ob!uA|@E`u6OmC}BzwcAxkt0kl?5!$+fW9*uX5s#pWR+b0a!;FcuF?
3<B8i9chU|W@QN;L+^hqk9^hb=7%?&xh{O!9fb;6R+?a9L#{8}Mi^p>wO1jUAEaS=6rLICvZ2XI7Xjzjj7sVn)lv7wInJZE)4kh{9eW5iCfU%wVF#GJ0
;}ufpo~traa<`-EPfuOdKD|16$kf)tnz$!)l|e8Pr6nrk!+Srq`F;aIo3;VIccaxo#t8XHfSn=+WU2I}Vre$sT{7jcjvE{$r{XkJ!XWuvhG_T|`FDVR`
iVfc(r`ZRAvCX3Rw(b3BlLFk4R;lQc1Jz~QwEHKn~Ez9zxME1N?;cz&stj3m#wuLNYKm|rt<;K?w_t;^ib)i-sbsazdSNYh&)v>Yhfk3Arneu6QSa*|1
3}hHukpr%ZaaQ((iugcTsk=QSl!*=7Y>MjX0<gf7<~|}i4hRLEb;#N#CZ={2Y%9DS*VYCwC@0HMzeY0JI*jsR@V2y#VbXeaSvKtsY<;lr<Rpd-NFX)*Q
jNA~lWUA_OW$NXa49UA$6)Ojo}l%!U*(Gk$IJd+qXe)8Wjfdnw6RBM!DTzRtZ}eyOjfc11^*3!p9dYT2e(QQfgYMeu~sg&++iE44;bwT0w4lAR@ERU4Q
Lz!j?5iD>qxJluu52V8{ip-q0a3+Y|v-iyM{A?Z!^7fNdxgfu0SRn$&fR7!~i-}5B_>Poo!6q`*yc?X5)8D8d5QpASim+1vX3Z)NEX0XDk!ag=mm(ZAC
|V6cK>Fi+PXrOR*zm(^sJ?)_RbJF=5b)k};SFwVO+f_?b;-IT$LYGIU_IlvTLW?n;65=#|~>U|2TLsN)f3_$YcC;3u_JlTt!#QlR&NA@(N@%snuXi^iT
fQ#im3w_9K#M7p#ho;@{c(9Ry|xu&5jwo5=B20T{yC^09ov$Q(WOm=)Lgcp{cP|4>BYIekh6Z6C+u5J8W0-I+P8U{Ma=Bj4#v*8fG^G<RsxZQZbwZUro
g$#mZsFucd#pV3r3?snL4WYvYrqHEgfOg;zk=ERm^7HO%2Q9}768b}jZDnRfB4hIwQ0%DQZsUa}5iW3x5UC~S_O+<wQuQSdjSFzk43}k>8uyuvwC*q3!
CiK+C9V&K>P87rD?cF-(wSwmd5kvOUA(oK3(<1IVQZj(Sedi}Aka_rv_f#JJNT{5h%p(SO1UwC3;2~Q<ldZmw3^#-RGYaSJh5h#Im4V|n{C5VnKF=X1F
ks_k{o;81$UvY4M^is6;ubUHDim8r^5(fR_SSyUE%Jp0Qk9w3asoI6r&h9JCEHCqLL0Tm&CxTv`K>|IT@24?%)Z^VD#K$@z(7~$H*7(Lbc|C%3;|O;~m
lm$-LjHl0+zNT;(Vovn<F0>Ynw)DDqjFM?z^4iy_WBES`_SLQ)tR4A99u9WFb@r|Slh4<Th}9lSkti?q;e8L)vonaR-7HM9$-Rm)&hYfpWX8KZxKaKH+
-bhI`kIWfzXa}}e&Z#zN~h&)mJs|B{ldY^`1&K(TRh9z2@QnDj9$yvuK1DfTpl5-+J>e*#VRnp>7>JXdG_t1r6k2VkB-d`4{r3wjjEJjF~(_mp!@ia<?
7&Ii{W$sd|YZ;>;mW@uKsZ7_7P!E?i$)gqznCa~9x3a-DJeKzCbs<lqO`2k2>?;>+-Uj$7E(br2(j%SGRkM+32|dL&y=KCUDu%f?kfAOpxC%!nrs-&r1
(5~WNL#?RuQpHs!l}ltAdTlbJJ{E9Koxs<yAwYn#_bOmZkhlfX-RjcI<-;1Ry_BTE_MLnY!o9-4myDlst8@x>zzGhjJ9OvJ%I&6Rb1}65~C<ub{&c=M&
Nhk1h9f2uh9;;vF1CX$P+%pcXcy%-W*NXp2|%b$D_kL;OEbs_?i6bPy7UM;!X{R69#h$_WNqJoZ^nDMKyK<yb0b0_*q0q$_3Oe$><bU>w~rgxlK`KGe>
J3vfxAyu-ItcTLC|<j6u6$CtM~7VWAF9Z6E6>&aw|<XE!Ps3n`QXWHHz2u0Ri$aSz%Kj;K&ci+oPWnN}<-KIfVVQjd+p03Q~5DZaK2-X(J#*VcJ2lsLn
g0%CAhuEF-%9$n{ZW@z42pWg|G?HHf?oFFn<>LP-v+uE~XJZ!e9wf8HK>H2!!E%3d|V2Xd{i=s4bG>t;qMeUwr+tDhjMVY|@U6HgW2_>e@ZSA~W?fW<+
fjyn}$<dV08HinRPc}t4*=Vv@dZvNU4LAWwf&FcAoS<XlPAOBwMK||3Xn!EGxmzu_1k){+66?K1x42wh=dM{5=1s$7WW%JS5osgL>FAI+5AlH7oX*+CT
EoJBGw?H8cKU`E3c-7`bHjQ?Hwk&3GxA9(o7K+V;x-U=&~XYeXTk1Uz7)&YkwtECB;u<m)}>8=BT8(AEa6y7%L3Eds!RqMA~;d-6a$+k!eQg@yfz03zn
~dybYzcjZI3ushlF#~rIa8i66#c-hr<!t`(Uo=*Me55!4@M&z7}gE8CRAG4kv3^oqAOB_`ciYQR*eS!yV5YADYr}_zZm6p`Y*!uakn^Zg+=Pz4Us{@wR
8>EZ1nSL8U^QIP2Yl%~`G7@|usC$jkfj)e!3AB&aZZs0#H03NLfi<JD2PYqC1BlA579v7GDjO96b9tVXO|hOD?BE*o*LTOwO+<(9vMN%0vcW+DfPjB$6
69G(amh$mJ~!TQu*U&33P75NAQ!}6qglVh6KP1Er0v}6ao*TQA%$uFUJO21MiIdsPbyPbTlQ*Phv@S0^~(X{T7&p2`QD4Y=$I_{T_%6aL|9vANZ<$zqN
j+Vo#j3YE8648vAF)Zs4_(_W~^Cd9VIzSt5(Rcj$ZGfL?K~)EahUtts*W0LA>^jv(8z*pluAN=&n7~mvYy{|K9g?}YIs0P{ULI~L?3<Pi@O6#b$d+B~g
G&|W;Bqm5#yTjS0URj7($Iy`X3{b?`1Q_Nvtc3=w2GeQ_E%jFqu>y89fHM_YUKrHir~Ch5-Q(lgA0&>A-poDk~tI<IRYjgy*zP~4Jby#ahbZ<@O~N13y
{SQNKSsto{y`!P8F>WE<CG@HYH26P^*X6>3_*T4qAH*RIv8d1|{WF?EqqL7CMD2z9wK7TAj|9=ImnhFYHKu9{4$6Zn#@RHkrLJvDx<48OynT_9l+DPsQ
GQ4S2ce<>o@o={R_KzAdzi_bLn<s69?>LkjT8szBg$;?n4LgbRgKzMx1P7aV;!xmJpV^R_kA5-(Vb!MuY&7UOuO8ymNAyaDI6I{^<M#&!Yd^Tdff+mBa
S0&B(|R|6$u%3yl{-ji$XTKBvtB=N>{FEXt;s=AL?&e5IsxEpP|3i;tUP9VWkVkd8M*%2=|)>`9~yabN&)}pXM=FprYg}Wi%d)Gu_V{DC(ExG4&-g3cG
X(6n#K}ZQi+Ko^Sti8M%YX#v%c3IDfqReo`;lc8#`?A1PK;@@WrK4DYXUC0vj_kJeyoAcZ(qPd+*hw+TE8GzD1nH+!AG>(X*n=J}({0{C6>yLg%P!vPw
G&a<4svMhpmH2r<?cX3#hi^9>{M{^MM+kUdS2q#y3}X-(00%3mXA4D$nov96So;<qsRDk8HaS>-Uj%&_v*b5`2i$=XuWcqp53XAwY<2Nvm|a9-lSZ^?k
eK{J3I07{|gl7JKX16Q2cje-gl_acc{B}sLyw(&v&TLck%NM_4y9<`408@cBoI&+)=&i7PKd-nC9~Jwd!n)HZxN{?Dc{zuE@DRD)z-^tX!yh#`Z7$$^b
>9E+_H?AXYs&x>?kwY{t8Z7lYf=e-<w{x(+S|YtvBNpEMEksSQ%M+@25Hj_MYtMrYJ>1oXw0>!WVfnKCu)Yku<1YB$v7L@QBVVSG~gUVq^x)PN|NrFhK
Xk>0q`YwAuv0WRYF{<5$afqtjI&yS7`ZOZCy;J7+n<PZ5FhZH7$s6xLFb(%88yZof>SG~sf1+D46>+^yR%zl}AimBBb81Or&)}QrX3pmARVq*05ZT^S;
r7cR%u>h06q?BSj><6*qMpPGZU2tV-o%?K)A6?R4M0-{V8{i~aP?+k0u6u|Ixuy@sWd%R%zt?GCPZk{Ka-AYuE*`~ofAY_&L4yNcb3+bU4|>hs3>EMW&
FHlCq`=zX@*l5XE|wHfcFmRprxVt1XtJlJcG-vgTGxes*=TT}U&)jPZ(M&Q?&MteIeg6;CzOA-pLatsDMi0=ju}7CpDq_DBsN0r?8Dsl^bNHs`EI3eyK
#hyM&t;%=I;K}Ao|Ln_u~@qdT%ZI`0NpZoCHh?BtM7yLd6sDLBEpubH_lX6X<)pS+e*}-9OvE4HJSTY*FbulkFPOtm%o%3+miul+ZNdenG~M^?#%P0-R
0vY&CA0em5|g`B*=AscHRrWQ&G3R+P=}ayRS}np6UIP4yI~cF?A;;k2L_bgfTZLgiYY-u&NKtnw5TCA;V^%fvQyB~@I$QtVv^JXNRFd~96yPM;r>dH(n
eEBwi&M8}eOIe5(P<o&)k4s_fYF&<Og-T(H+B{G$u9w~l9Uz)d$zaCapTGS+^<1z&`ANB{TZ2O$SN~gZXvM$i?_OECb>)jlRY5q=sw?Dps22n(8!RGJu
_xb4>K`}0vEVDo0G19R2`S-E~dVyT>fezQq_94GNCr+AGl#|Z|NZI`&`!5F7aEg=Li7c21@UZ_C$qZPAh6C{;f8bMD3fx9jcYW#b*WlrQ1_hygoRvu~-
sx)wZ@YY`=lruzw<Y%}JvknB9oH=p%{d<%|C#<ovR0qyah7xBKCZd@{B3L0u++(CjCY%U_D}lI2XgLZHb1&S+1D94eeD0Zdg!Yfs+t$_r?FTBvSOgrBY
)-B6rpHmThqX+PMqW4^PlSzBpBo7;FP`?KIgxC{1Cn!&iPNK5f-keruT3D2lk_T<YH#O?(=iIXtWY;Tn@xz?}P#A1X@Nm&-9GHxx!Mep(wc0=;7hNz*J
3vJEz*%SGtUtM(OG)D0kkaZwXGLAM?uvzw8*)n`kLN4mN+Mzxxja4}#BgJEQ0qxBRKx{eOY9RUe|poG%~wlM}Q)YV0nMp#>a2^5-M|D<n`jlF{k@uKy!
`#zlAPedd}pI)7|k-frunL(U#-D#Ml7zR3TK!LTK7VbQf;H)LTx{8z3cwl9(aZDi>{8QeYo5N<QuKaokFKUbyKySO^n6Ub0H-U?SqpKVXzWBTju_+)aG
1&{gf^h3TFMI|ZLNB&+v?(s|O$F;%-&bofo59wZi(zQ|9lq4;JhyI7d%x`6<j;T+DWpj7^@APl3Uw$2|`;I-^w6f}~iMz)y!>X|<hKrreuTC)9Cu2965
<DRkw@$~hKiQY@IsV^R|EM#up|y6~99dq%x6kos6XzvoovN%a)~ME~_xwrHLEE20HVF)QVPbDxKcR9u_YtNgfqK9P>`_0X3?)t8X|(u-{6BXH$esRIh5
D2;vKY|BBV34DDP4KBN}}rzds6LBbf<#KzOLvkfar-ym4#C8ECse{1MI;{jR+N#p)1rLouU~-de>-})Y9)5qgjj`1h)>rH|?o3d5thYxm;yBmQM$pM3z
W=jH8eR5^E}9Ckt#NU_8A9J9Jvxm?DwZWO={@SXq0uDXpoDHpU%$9TI!6M`%4kaDD7pV3Y27?+q?0(DCU?CVQ5rY_M*3unqOM`H{1Ih0unnX&kx0OaKl
=H{MSAQ`gSiSdPu*0+Gm(nixLYrbryEY@1Q@<6)5uixePA5y#iF2l-6BK=R34Z>tXIljiI#&e7P+D~D1?Ny=aj%kV&lW{q~3TS<_9?12a_*Nul-#)Wj5
AQbm7x}GjJDEQX%Qpq5JduF{%Qe{kFm@7L@XHd2s86Bj4NxNMIsAzUyKv+aZTbRUR$Uq?-M%0jWh4wZN@Jo@Z+;KnzCNXm@KWg1<Kj@gRDu22<Z-e?Qs
S$RyayPeRq<^Xh?<Al$q83MIwc6Sq5W*!PUi9EPL4s|x*-|u6d!k}^IJ9w_fKpl3Xl(K)fnJ@!B|;+Gu}LVR%?TZ^BG4Fm2Xu#~1p0JNLz{}R(Z<|3)4
QW-SDzpCd5|GsoJpF==+wi3;a}a+MuwfexCYw=1e~&+);f<;6OBcYE@<1H?X9C!<D)@eb+B)3e|^Zb$%i)Lu0Q9;x}0+n-9bQGGz~bN^;JA)9%AlIi;_
gug)-RqkZ_0cU|+q@|2_W3Y(hQGZ*NeXHc?O>C}C?O)`8J3fDct*DrT~^rF~gLeoI|A%8PY-JZ30Vh+(t?DAesFK1?f$MmPww4}Io#h}NC9ZqQmH7=7)
CKr5RNfU~QwwOhG?4Vh&)4TMOUAP_8KTE*%O@@#bLQe&o}L&*hedYTYab8vDK6zla{fk_123eUb!jTF>X<kd>no4D&UMI7R&3r@h;93YgSJv#fFp+2(<
+n42B%moJ4D(Iq2^KNHq^+1=V=Bm#5Cv(p<7hWfDXj|Xg9%tpCQc;?4gD@yqbo;%u>V->2k2019C*G}W#P?mbzDCRm=;KjBx%GMWlDQT2lS>Rz8<-fJ1
chNa;3B6xz_jamZ|o%NHFiN1VB^5|jJ3IsO&}Zwt%s8{>4L1@c}w@|;~m;(ovvDGWPxzlVWS}K2a1uyEJDxp*6z@5<wq8Bi2_hmAu5IH3O8s?B2SwGL!
CPOa!CY{#9QZWP@jz_DVrqRlNo>qcXz#v+r)<DjHkQKU#MV^J2*=YDC|PJirC<Bk>zt_nz$HYR+j)~-ekI4V<abt6%<YG&-Lc5;9YLS$GAV6*@Z4p>Fr
vLqU~vAovG`*sfFhjzG68fTSF8bKu5+~$X#k<xOGk7LmxQ+x;;W6(c;dBii8~aK&*RvM8w^t-VyEG?G1x9cT%UJhS+6#UaJeY?Zz`6Tzx7yyalqx)<^>
0bOM^ui^7CiQ|=O*XkdHegse`2!3>9Ncb#Aggo;OW1$;SnV|$rWvWTxVsB$G!WCWcBLDn8-Rcj!3KxAb*uWbDQ2qyBlB9j^y%7~2JS+Q`jN2ZgHOlVLJ
sEe9ow0_Y|psZYWy$ShCH*D1)2`|o^BlC?Hmk3GGZ-e^u&Gn`WjS8FS#W06=hFr-G#e5|{TI!+#=0RqT`C-7aUjgcK4f_jEP#sp}%%$VEY=vFy;UZpzY
Z*ZzxWbxSk?cSl^srwrRi$)TH*9vN;iRC@6)26)%-unHts!7)T`UpG#vUf75OVQE!XQO38;|MDXfPrn;ylTgbw}Cywd>oRtpb0WJ4SKVNS_u0Or<5e6u
aJ<3YF#sdj&A^po^8JcNt`DoPJ@G<z&-2nQ`-G(e6RYN^?-AWkUgV*zC9K;r8zF^|?w}_V(6TcjH}xm3%v&+>MEbFgzQ!iG@!R<9@4+VDL}*+|2C&1#B
9?i?K!LhNvrCZrn4ov8{H!Dblq{`pj<OS7I;(T(8D3J-3+~djs+Umyj?P5Em45#OdM~Qyn8;%yU!^oeuEjG1#5&8y}gb5I-v8xyfB2POeQ|C%+BqGfXD
O+!pCv#}HS<0mu8OO?4Z;<`q1I!Py1u>bRpj7b+H)B3$=&VUHAO7kadT5`do9VGx}da-!3C;Yg=3L*FVbwEkkuQl=*A+j*}03#x&{hDMW9l4{v=EPa*s
6$uxK0LDx0Y#L(=+0ZKWeW|bL03_p@-4b2bW{~6)U3T`m+GZ*%_n3>*&b|O673{76<kHL~TXXc;=xnq;m=asC*UdZB=jZ#U{*6$d@n*?#Cd16dCqNHyH
(K4)L7__E9f`;C+n_#&Fm3IqCO}39fhg1$6^m?&z3$N^fif&8J+W$glKF)PPW~+FQy6H}IGt^#hEkD6@mi~yjyTp8Sr_fK0SM=z*Ur10uq>eYaU&h$#s
*v{gD7Y$8E}TVI}k^T6zKM}z~#ZFiVn7`e7Q^4&;b<IiG!NZn%8F9dK{Zz(`Ylh{Tekkk{Nt{Cj<g6kLN9qPtf40r@d1eWe1Dqx}CS@b3;+~u6x9ta_;
uh=2TX-Yddo{XKyt2=*JG=lM}Vuk=w}tLIXi3w<uQ~h&NtFw6&4|_!tkyt}e$3L<<m3{id#LtW_&=HPW-7%x;rM@S#RB8tiG1NG-Ltk<Le9#yFA<Af|S
2m!a@hPb6R-v(WXJqYUV%YM14;UY<JgSg^!_P#FtM?rJ<zc0Q+wzxjLKd5_yRO2Dv=v*2iWZfWYp?&Zs&d48~Lsx~(-QGu(GquhlLn2D+5r5xln%{g4^
bEme+ItM5|c6E-#k`d@jn{+C)pE`Tw4fJsGv3cJ@?FiE0)(#~=>oz2#&3ZdmjJ=Z)g12N}zC4?!lYY=wxcAy|lO!vg@r%ibFHw!$&>q`PTn~$v7kflTE
^=;44(AZUuA~#EVD)QK>kOIj9)G=N-bKKL#-7w5sx3EjmTc2X@iI7Au*+O{7EWq%m%p5!*=k!j9X9gIzcg6O$+yXqIA>tDqV)Q-pZB9cCDrOI27&2lXK
Pg~{Y%_~)xPRh<+XYZ6)GEK8^mk0e~DV<Obs_IbLI7p7WJngfuW>eTO=vM^lB?FQI(<}fGgso?wSP~dG_ID!en4a2ZTdKYVuP4i`xuorv^OCvD<Dtj-g
H3bQ*5hWmWVNOWFIP)kYe3K^+C_u_#U8$V_#SkZrNj*m*NpoqR*lU&^l<x*l=%1TWd`@{mOO;w*ZcR4}=}3!DDG@jdU}K6KVrb$$)iDR81LS`FnVfLcz
4c)0HAmykqxhettS%9jKPj4zVQ)9vLV-l>91#xQwj5%ku0j@{SJa^wfi^CjaTU^WC(%WU0U>>W5V_NomkAH3vmIWiY9d2E{iMI9bf6q?Jq7(2Mh$uqYv
RbAkM0&0}vMd8dUEA(W{uHL^H;Jag*>b#y-_RyFcL_hT0k==`REf3y~d+BPXbPZNY$2uCjnp7DSBKuk>yaxV*g|4aySb)63joRhXOyBZ7?*oV9Et%4!0
BIiPL}^W{j)d8hoG$fwFGQQ$kaHJ<kiShe$71x7WSdw8r<Bjbz+r@(ui0S%6UUgbA)slN=oSvc(nO&zA)IE#x8T31;td*Da9^;gRq_JtaEt)uyJd6O8>
;RoIC(icEV4Y#V{<eoE*$3x{PDcOHk?A(^t!Mw0Y}p?Xm(b6l8z=lK^-uRDP6gkO;5!fAQ>E)^R{?x<kmKXGAP|xORrMt(6NP`IAy87T(ak|!i-uLIgz
6i=0sHrCfP)~6m55ala{5{S9R1+Ig~LDdy;kryv<)bkyeSgQx_7V$XDCJJnng=vMC{|HxW@X>VHEkb#q~*faRuL_DgoHb>wD(wyY?q9nzdIrp#<Om1ST
^a}ES=f%+5xo0=Nd;&VH4SQ$KLkfGgQBz7GSL%(1d+0vo@_7XYz9qRKP>ho8L`h0iT=R4TvJJ{Mg*ylU{dlx_NV4v?`pYLFw|9!wdoyG?pWrzx`UgiCn
Z{0v}+*sI(nxtkF4=YLOWN|6y^2x?R4&sKq&o8A+s~9nyxos$2`xqbNz)+Ku!7rfT;P^vZn_Rka0S_-1P+xTA;4-NxOuV_ut^U;LDXqcnlHpncsru{~c
!5^)Rma!9d2u!fmj*JZFBuPCJ)uYC=A5%cZiMVw@}>v9;a0<*TaM<kKOXJSe9+(L-&`!-RHrqr@HO0@`ZI}l9?R?ngWrXg?f3^Or^UPceVHAdAXw{-S~
&8=pEW}4H`)>eqFZ8sA28qV@A^xt<zdZ*boe~~L;t*SYDa>st*JHa25@)#Z5F*k8z(K9*u!SEacTh{DX1xenlrAt+pqBbDc9owU2@PSar#ZuO3(IR`4;
Ewv7(3Nf>Lr&bk)vTPgUY^TP>qF-SE<9dYZLbmc@p$cMN~!8Nt4)p!@v$x-xR@TpkhbFzw2|LKa#hFNY{*abuPB%WG){I<n{&+#A<FNca#IL|+m31I~8
6d(&TRMo_Q~!Y94AJ>alnp0_E~5=*wv&)vxYPQ-`2wJCt(%2r~k*OTi%{O8Qt$6N;d65+3WaOsadBYWDh*7vMyioDZ?{nRLTdYCjf&Tf+$fqFnBgkL(w
)t>J2Uz^R5XNO90)|``=dS2!(XPD=ubAl#0Fp70cargCqqyI`FyrDRdX-waw{H}SdAFsq+ZzEfc)_3Pw-VGE>_K-wwV|eHlaH~t;_vH#vV2KeuiXV$*^
6-DXZN@W4Ik4fZlPnF4isLDMcNkBO%t5{>oMUd{@AR#eNx3XlDaOm~GIVl}r!x9J|L!Vb4qG`(Q-ilE_3%HR5VTz8Omxe0k|p(T8-Gz-A5ERu@HRiHTH
0UGNzWDOxZLtPLiYM2vS)&a{mZ(A`;e~n=0ShA|7KhYv>uSM@}R%ZuN;;=#;><)xZmco@f<%TJ(P|N2Fo<Ka`Yea?<iYs^s_d`JSi!0{|oHD3!Ai0Hab
BoOA(_U_9w=T78o05rM%1^n?6x^L*TZ3;&bOl^9kAmHG3@_r^T>m`c-L4PHYTABVWC#e$c1O>QvKVv!CZb!^^&dmRw`p{g+D0UBAV<$&=A5VRQHSdlR(
-9c&!HR};tgbv$H&lGH@ZchX7d(?G?8$NZg)HodIvZQA%${)u+oKwU!T>5;$2emdsdfml-fp>B@P`O9(}f<0vk*0(V1KIgxC{KR>|(Z;&Z25#Pay8ZU<
f9Z6CUG5pHPuHw(s!7oroRL^UUo;jIC`#CNd}w&Fvr&87R0rLe=j$)Vv;TV291pV?%f2-VmNs`)iLg$osr_LMY0vZfR}XPkICnNRbVp#%^lf40((%dxm
eI_$eb1lr-Tzg&y7revwSUf^aCoVEWf@&eLw9C>zvs`p|H)Xn$#_c|mJj_O@lzd_ZNKBRDlk@rV++!bJUg;~5@{Xb55kN5&(SXDa#ApGeR39rT<YY##@
g$U>$?f4jgp3T#@*x3QmMkHxFtEq8+T&+Y{e#x)F#I*?-M%c+cVEMi@X2(o~-pgbe-kB&wr;kTO`Sa?cidM`jIfx)nmDUi}_Sq(2x3|-0Kg0IXh0Ww@F
&O>(B0zreA4zNsA-Aey$()_!r+;zi1eN`dYeN#fSgh<99`sbNo}VSMr+2HT`83Elo*3=W~5JrhMOoDEb`#Z>)d8WjzKeh-`_yVCQ|mztum%Gf|F1Dmd#
;6`1oszENFnUxj9$VNw@JG{gveS*MI6fByP;b+6}srDAELN)Vqt;y=)E+*1^3Rlkt`=l(o=r~jp}&->qI%ERe4BCX5veg6>T{h<!$vF9o++qs=VzXad@
8d={y|Gh7ChvFK2;r{o@dZufm`hGclzc@7QOm$4dFe>K{oA-~mVM$$G&o5!6@RykPzVPZdzWd=H|KVT%_-h~h;42^g=70I{yZ`ya@BGnCzNm}pL-EwK(
Ybl=>G0$q+Th0L`5R^UOUQd)aG(C}6Y>e|t8f1M55M!9^XCtK@b5q2b06{v{Zkb`-N<j>33h4Jf8onBms8pVRT)I*Hmz=dWkrbhzL1wyU*2VHis~G_A6
Io!we4M>SAX@b4}SQMKKL)+dRj(?_w>=X|G}&8|M<gy{wII^<8QzEhyUkC|MDxhD_{TTum0h$|Mic*dYtEn|N6(XSYQ9($KU<%Uw{AA5C4z<`jx+blk6
Bh-I?Enx^qgKr%&ej@+|VTOxvgScxZ2TsyKf7TX$}M`{{Tn!{({1o|5_yrcv2G-B#;MvsK=MZx(vUT*dFVhw?a2g*^S8r{n+iAD=$_*7u)omp+ww7Ugv
%UVZ1^J{_O_rziO7)gSzW+xVM(9~b}brx)Re3Lo>G#cN+`bDQH!Pwq|f7rG%&{V}SeXZEuS^Usg3%)DQS-yYh#$={#3zJKRBPxirIe0R3_Ea**u<I}vn
Kl$N*_<8xi`R_ma&TrlBf9w0R&F7!5{@~wy@WXH17UA2-(}!RE-#!+8S6!b@*P>0&MH+=q{x}n*Z4(voP4u5#o2o3vr$duBH<4$t>f7k%>EKsg^aOu-R
<5dF>X6JTgzx*~U4@UA>7m6>zW47w{NvxhDRTFQpMK@rKl!WQ_^)62wV(XiznU-3LVtYa@4x!-S8g8lo!@$B{pvTr{_3Cn)A{q$@$U5Bcrdu#{NvxBsX
zRk@6N+N)vk!zr*qY$Z92>Nu?)@A`Oq|X^Ow;q<?Y@a5;u2hzx1@ZtyvfaX*ge*^}9#RZEfe(xMhPo@q4okX7%O(z2Ewn^Z(F1HEB}*tQ#KUIW^qPFz+
VAYjCr|hkx{YuYUN=SKs{l97y-D`RXm4j_<cGqv>m}{?XTOm*@O3>ok9Q^}Vm%{`2(eFMsFNSO4S_1HSsx-@PsH@%{g~{X5A2a<|OaXVQ;;`%gdNc#p=
1H6P|t%e&}(U6skaa$!_|`6*88rhVbavn6Kw_ik6p+q_?TVsEP4MR=+AlOGi`n>hxmkA-;eZr|IWTMXZV_b$ruFdKUg+vYI7DOhjLKBv3){V2XC$S*v*
^nd=|E#J&J?v^OO{lSmEacB0^uY6^;!V9%O`t5)FadbSZeOLHlkjLfw(A%w_O+mK=Q%3h}d&@MlG3x4c=X1*}FEsmkr5@h$-pzmJn^hA%Zrn$Is^yK}U
BmgqJrF+n$N%ZWul(9g;MaZOv8J<<AAaX6ul~t59%{e(%dfop-+%Wfe}4ChfB4m({@QOmRCizKaZ4JrU(e~JJ>>I>rEgf`*Osk66mvM=^}B0(yLqc!4=
daj@DxR}p7S&h-}qFU*#+Kj>qFVh;dKK%-Yz`-<S+i{qrdpxPk;MgeC*VJ^y<goyxD!e`TzX+SDyawKl_<7_u)7G*AKt?Pk!=yU;FTP{?n^}^e^Vm^O$
FMf9841te?#D<&PtAPFsiDtxp&~{H;&h<9!*U;cz+^(ai+WVXk_0)qhe)9y7eI%FF6@oAty0_<M6Do&D*9AN=E68v5R^-)if(zW>E9zWVCFeD!aB>x*C
f;0HgPgX)97`1(ix>finJTYo+)_LJ}Z@kc-U^$+F+{O!3C&$0UJuW51fj_a($m!8!2<9ac>P1&aH_?%oHvG>J!A?x;w|KrpBi=lL0yI?MN$t@kdSb*ZT
*zNoGW%>Dh^3jj}*@wUTo!PfO`lCOZi_A}d@4tMKBjz&jwNE^2zHwWhN6Yfri6L#H)6C{M6V_2PSB=+$9{x1o?;bQO_+a`{;#uAzire?A>rLcWfAUXfV
PA^!iQu#CpIiuex?g)u+E;(_r#~yO`^lU)Dd&mjcBYxlc6XLJ7;XXKK0&tvb(jD2S)zVi{9cyf`VAuA)P4FS`F@7bk0dqs3v&wkH^23%q@M)eJx9R5P~
MwDbFJ~CBrWfbaQE+->QfO9bBh_ie?8w^;QQa4Gvaf)_~ut%{p0V>&O3|y>Kp&+!+-gQFXa8&Pyhb!&qn<4d%ra&)}Q><?|%4=Kb+<J$zT18pZ><zKFM
;oHsVL$oU8Do;QYm(zWQfhzh%3JCT#nNt9zn&EvMWQ$s>Q?+k=~YPq*gs=`>%OP2b#t@^EvaG`!CJ?c8~mQE=-#zx1Tsd!c6u4#6$OmX91f-o-e~9v6M
8{Jo?7Bn0N>;DaCh!QA?O^rJt!CD0%K!G~Y}*N<@c$@l;AqkntrAwHUm<@dgQQ~r1U(@%fr&*rvnrkXACx8{X=?}>ZwN%`BKF4c26?5n54@SIqq;Sq~-
CYnXMDIQeUx{2n>KkL!mqIs6MO;5KQr<v%^<GrUB{9mly%=K3GW}V)zqto0+-4f|f|M_3tr2oMWX9u`Rd{^ct|N1|?`o@nw{KjuS^x<wj{nM<&!}C7)(
Y?AoCP6+`g1w17`&ki{$?Q0D`+2kP^Hg7cc+-Q`i?E&-t!dMuc**Wr=KEGBz3+1V9{e6L>j1w;-hWc}pY;7FbN`9Jk6*~+7y9^xJ$~WyFXYYuxidiS43
Ikm<jw$jFhCv*kOu?g!2o$MK<^CDI|KC20KGFn?+nlf1N6ZFeK0^D4A2Jy?9KqYGr;Z)usZ|n&H#Hbz#a^+2LtTE0DCaN?+oxe1N=^eKZx)L5&jsBKSm
SxDTw<N#C<gJ7)?Az6OSo~2NCfgBJV`xort^>kq;vBK}0@?$OjSmAfoOAsmDO-F_3zUpdKUW`w03mf_{vkA0z0;2<E|<d0wpNB}6`6ypLDpc`cA<%OcO
FMeY`w{blaG+c|SRLw7#MW0hUgc&BbSQa%lf&XyqjI<z5F-4p5+^=SavqOS%9&j?VOyRCJVS7AqPk6Ul7A^HGxlRLr9%7P|{#n-jDXuIB~3=$SkyCCAh
b%S16i!|Vj8IOB3+aaTBlivPn(W4cMpZ{69se;*q3bwDGGwH<#uoxrz<qNp^-6U!CS`pcoh`=qS<%YW927%eS!6qlHsjv~7T`aF-ZtuWq<!7kKtzSblz
Ql=cnqYCcw4%quA%D?^#FLx_L<0=j6Y*yt>-8&zxl7KBa!^g}I#-m-XCe0^0_xmdvmQTVel+c%1<#_Rz?iPXB;~c2oL~A%@6}##$OUfgfZ9-1Kg4@7qh
;dK(Q=m3zZBUo800yS!!h(;p5r;}_8T5)>(}1C4Xx0PkOw~Z8AsaE$HdyhI>Wt$D=redM^#Wk;+yTKZees0iMMyv|59Y#c07Z|UNN^Lb9<Q$@q~AzcHf
`QQW^%JQ_Jlct#bKo;F1!3Kv><Kt~huL@GO>SRoSCk)P<DIKCX-d58EiOU%iPx2M3^Pq8%$a>1I$cv=C>r9dCnvu`+zKY-z9&HmuPrLOU^PUF9%lu858
ZP77}}Ao~F9%o6}IdOMHaYwM0_2%oUgbWJ4IT-$koYbv-ddyX^!Be@ZWx>?@g7b+ov0-5l9pFRQq7+inpLmI#A(Z_3wuQ)?w2?5$Koo%17;MCEfi|7y{
#3``S5L&f<Lexwq5cKg>IGkg)tc5SqWs<QDq9*4nxxzDM$1M=)V%GcaZ64eqY?(=%3x&Om8j0d$r?slM0;K?&?V=~d*SvCH3{`_j&XFxnmoN_Lnsfo~w
&YgWZebgy#MRC{Ul*^P{_3POm)o#0*_h}q?Lay5(wn`;q$e(^Y}y&vKwGDLIm`AMWZw1SwP;YC2{N;ob`2EHQM0VbBPcC6dvjFtA;z$$ZkIcbb=^=$%T
l@UHKw%UFLSt~?J1w*itGV<d&V5$7N~X7KO-s$1zQwMnu)Mrcedq78+`YcIOV-Hba52z5Es~{G+j15#&(3$Vs0<j_zs*Yk<vwVIJtD1IpJ~L$EFQw%*2
JN0^vYs+N)~C^u=KIMS>%2<a0J1DeJv*s24cs4vT9b@7?Rf@F15jQsE}{lrp{T#3QW&wm*$JlN+Q9okwOPjpwar_v@n;uO=KN!Ei<cyvp5Q{Fv|O@%DJ
pJ1pod+GiX#pik#MzSvm5uv%Snfev<tNQcugfGJR@qm)AjU$&=lnTH!vW&!{_Jt^GO90j_pH^~k-UDS<YyRWy?IwZkaXAbp7rEnjN8@%Ftb9?S4f40RI
Pa7SKY0jRi<7M!{nqWA&)`XygwKF+v_NOiZlK|_)oa-=yCQ)h}8*mwIL}<L$QTdJpezTIc<~qZDX2qNtdMi)JFN`+gGau9vvTd{KD>v9W>@n~U=4DLwY
`UZMWXk+GnijI3Z}+tU+jtw%*<L4)91BvhWX@bky{v&cyo>05ZQ9K*g;eKRrmA3y$PAh~InlC!<sJFB8#Om1=<3b%rgw!Q>bigJ0UN#tq1BQb1Gmwo&q
!1WY!6s8jfgcGs~)eDWCx+t&U_h-jyx_hWu4Rl1oXhlOrgpg+t}o770{jY88s}XGuNS+L1TBSiMbBHg(pVuz-lWrd~4%HzV+F$wgaGe__?%O2A+P|(|x
=KLb5|$+kaVu_lgk*%^Xp)gSq9N9)uFM2Pi6slBd!$OQ;rg2+B%)Sp$vzVJTbcj^)@af%uR)qk7IkjeZeSn)-~VCIsbh&AQ(7PL3qN1Zhs^>uXPS%nD^
{?mL2GuMs&ZE^M;+rRDaxt`kiM2kA3v^y-Q)sE)XBo)ETrcRe0y*jaRvbJcQmXkW^A*qb}PUQ&%sP_&kEc{$DgDQaU=Y>L;PYFYL?if~@PU>%aQhyrMa
$C+n}npecoU+TYV|6lgrWLr{X$rk(|21?%y>HF3IGng4*v}W}E*B9=dweom`$Bl@0^X1B_44<8aW2%UXY}o=^R7-uWIEW3nnZOBAPq+9_Ihcir!mZ(XF
8pbS|F=2QuuU}%HhvVZhtwitp9k7DC}X)IC)5n&Y|8Z0w)Dun>x6IUkN}Ou<MnPtiF5U8-9r{K*ss}$=OuCFlpfYysc98M(j`CqqZxWYSR2cIvn!q}?Q
rtyAGCawUA6{_M34e)=88D=@97V+m7w@`q!OJQx>kYJBqvc~$*Mi7F%moc^vzIq!K$5^yTvSu)z&(P*{xyqtrpK7n$)kq9}Hw7>=wbp{5xl?r*CQOA7s
nA$Cs&VFaJf&kE?(?f9wC$|DfbS9v(WH4flF_+v5d<;OqMTi<XSvLS^`Yh9VRhtcK{=2$YCKG3PjZ{K?1>!-6Mv&K5-=@MX$#A?dnM9Eb6*|NO4pJOai
;!3rKi+XUb<Jd&|~iVjq~aGX&#+6H1bfxGokYKj>oBPhiU5DwyEM8{c{@dU5>^`@7JKMeYfxJx3NPPiVq^En$tGY6nMyw0ocfd9p;_=jD!QP!26XPSor
L~4vMAvd=5)F3$~LvDUuXibY4_C~hkZ?wXGSrd(<Nc{lgPrW(u9kV-srlr5IjrrFalJt45XhKS0GE4Nc3K-goAPBwaZ}g>uc-y-A2u9q8#&NTrSOe}Wd
WM~>u@s2Fm4q3y-A;U@ch6hv?rwZm+(?)0Rh5<w=AfavBs?#CuK`+BL623=nX$Iaa@q`oDEJJf-cGmxU6G?>%w5PGkgnpr-Qgtyydl4K|MnvMzpyBO)M
fe>+8tQQ&{0g+H_|(2{cWw~Y207#Eo^}ElAVvAJu-nt!&+P`J>Xp~E)$o&HD%4(`Tmw?N;Vo!0Z&(s9W&f)r?Py0&YKr7&gjLEjvG>t%1Ad?6wG|ZZaa
mzpZvVia}*iF%itFSNCtV&y(M8+%HC1F_h{7yf+U$4WgTq|Am|g6a*RFJy<TAbO#^RbEqS@OFI>|^A-plr&;n7}xSQVJ80IDppsC~q#v3K3nB+YLd;k;
NN(F=@+P7W2ib?S`d61QF6j02#0ff}L>ls}|l~~3R4?^V}WAwBJfxcFVHtpURol{!!TgT)VcV$Vs6z|F)2V8qZorS0!w;3NTk$P@u7qCq-+P*zIqi91>
?|s^YrNbx<#XENq-oT8Zxx%2IV}zc1SNH(BSl;F>RX9odP=Vsr#*8%8ivW^G4d0A+^{vI8pirQeo5H$EnXlg66a!v4T2wrz7G2>M4I~ABTOTlQt}9nnw
iyg1S;sLTtK@)}@~P}kdeNh4uc5AY-xS3_Py3@;H8!jWik8g!Ni!1&xcih^J6%s^_7vWaihgv6PGYDB_i|p~xko1!Cp#B#6jJ+j#*WiUo8GmK5VCwO3Q
no4VTeS+%xZ-#E3deh{T|zgOzort|6|`Mk-sa{sZ?pbx*k}QpCssP&|Y|~7<RL&edmk;^cYuYvyrhTo4@n>7IKciq6G~r5Ju4p2*wUANO2wnrg=Ke9#>
AbB8~yc;M=B1AS8i^<iJM~=skK8Gw!v#qC#Iijcc_Jz*-ra1^Dwcn4NN3J<x4(CDey2o_jR9KwPp4s`T<Q+t|NGL_i+cdW0Pj2(QVxK;BphbbLpMK|`C
%<l<exSJJ3=Mo>>$2lRFyCZD*^Bi%CxuJ|z!9C8MVmUK+^0!mp8#nir;k+y)DhVGzjE6Sq`#Prc}Wk2mIUG6@h6Od@>dwUdQy<#qm@60C{Wl-m7f?=Ws
p8%OTN3)*bu~OY47Pp<XUGND4iB>m<7%yte+}7E}@b&E4yczGf{RGhl<!amqY#<n}un18TsheosR6SXmMFn@(&%9@?qyH**5WlNP@7uk0a<1kA{w;wsk
MuOUXprF?L~fl9J9E`NBz^o_=P3}FpsH%;swj7sx=JzjqDg6RbX%nHuz)%4NW{ZKaX_&>KKh$a4}jw4;JPi`Cro2?%<F^N(7K;Jv9=eClHdj9C|i3ll>
n}4rupTF=Eh^BEyr<{e!zB&S|WxpJ~A)E_MN*of^{p5d%-g8t!A4MHtzz2;g^Re@WM1s!*AwWPHa}d-1s7omB+KbFE+w!;g;>R;dbM_u2&mmb*>2P9`@
2v>T%MWAt9apR)Didx*?F2chN){zN_xjWp@EI;*L87xn}F-gQ*xcwp+6#E)aNe0|y1*&K|A`qJFIuq-4tD6qh@2A-7nK80AckPM}1nD|BBO+BMOoeK1$
pytERo=@2p)v@ewBt97eQKK;7nZ~UAB;^HM+10u+vMdw4>V>B`jnh{-maM49WJMCF_>it`L_o*I9G`@}9LG=K=Rm(!B;Bl9OoV&YBO&?xb!;EtU-Qkaz
lBn6lf~IYE#j_HGV%p7Lo_G5~a1jen2xMxyfHi5)6w>IE0-oVNLT)j#6<^KIy$`7T0Q&>ec#ebz16oyuEU{6zt<d&_q|oG68#MGtK^^1Bw7|z}UPJ!KJ
K*D8NzZ>=2w6*(dV}*j?L+Po-ph-+ajs(Aw$SFL-Djs>Q68e3Txnh`jGhmUZ>QW(Vu=!%m9s#p8vIDwm^>ld)S;sEWXd5eSh4cpoEMOFX+jpQ4kh%QO_
>t&4{1d!oCQ4OF)}ErXRy`U1v^Z7<^rs?3cT)!_^PaT{M11Oi06$Zn+tD|28+tDKKqq;Ir=w&dFimk=d(Z8$UaVpV3L`g17lj58DFK_!?amYFe>fapMW
`OnV`{;v@g1DiIv?H33O!`NR@IsFviWNcZ}LN;5)4Y0kN|3__c_@jVqVR@NGUX1~ApNw;7N1@Van^93AN3esF{pXOAhNJLXD&<VKknZ1@jKj|CF~NWSC
vyDlh$UQJD$$YXh}M6?Aabq1ylx_A-8d{oJVZnxIUE)!UrJnAdGG6Z3R7fRj-<;md&G?C$X1=T35K%BhXR@Te@8J0h?skJZI?`#a*ufU&Ha>9*)KV@14
g5kYUX9u_djwdC&3Csx{l>Rtwr37Pil{5E~#y<-((l_s2(pCui6(LLcjUVE;0L(A2NnPk;1lwnsd3${*D<WC<`WZj$8(@OrErVy$j?i`px)~`Ivof9MS
$B4|Uf`qX-nJ<|XR_{8U{6k=`V}%Bm}tZi!-M~I@2RNYm0vKHUOBoG;1d$eC^ppaBvuMB2Pw(*7Ym3nRlx`234tlmO1{dcQ(b9)nd{V|S00!x9=ClUBN
VWx&Cg$t2lpp0rvFO!{GW6)|Bt`?NB!adUw^LOUH+@B;s4p%_K|rnnZLKTeQE6~i{?&!Z%s4*v$ZUWG--jqx0d~nydV0{*0vWzX|4I2);w%|9r5|SweF
Yq1D1h$tiAhTY`@t$8ylBI=--Twes8_|?|Xjdm-GM6)<A~Brce64wU7Jd{hN~y8G$s&-S1r$dlI5O=f55Qd+XnS<NEz_{`RldkNxHS|Jj<@kO6O@zimz
YKK}RC#PlEk``_Y!f5ZO&eg5<RPy78}@!$W(_517iBm5WJ|Ht$Hwef$`+W#;7=X-1T`q%CMrB(ZT>-P8g|Ar_2)UwS`f7G!pt;g=>?OZmx6RtJ?Oe5WW
Z*-qZu-RqYA+g#nxKu034X&*`<#dCKcb|7E!>vkiqwKQoU?Np2`gP{>z#n8c4f7yX)uj*lVald$Nv#1^8mPv&>a7QErBf`e^?T9t=|p<l^AO*n8nCp%K
L%KLm;6@Jyj~0(@7j{P!O+3Nn%nOu53-<g*APZ%U3fbdx3<A^yG)wF#!Uzv9))nuy|b2>8XgU6d|B~#H)Zo0miHY_xW=Ldw=`d+Da*NH0(?V?Z7N7l)I
qL3IAU+OtGr?FqW-3$m{;{E-Vk!;8yz?Cme+>+(_OXMH>KC;_WUpHS0?lnD8#q>Yb3$9Pb>3{p-ywgnYY*An#Uy2CckeUuM=aw)xs4&GV@SR9?zbZ`*<
n2sCxOG<I{p)w}1(O$Ug5<&%e|laYv3_QX>o^h7(azcHa*|6Ac_q6~1iu)1mFY5Vat~cOJ<$e%mXK4it|!Jf0$#!~JxUm|EZM|I7Iopo2xZrQ?-bwN&2
#OqPw9%jL??7IE2cLy1X+ZDQvFs2jH;_;{u|z;Z26bCbKZSqiD8Z!d(~A{yGxe$PaX=!QE;;OVv9T~##Q!;D(4v}w|H6~vxIGbt2tDa6fH+sv8-ofIr~
*aySKV>&&7`n;d~f!<<wr2}Mg^j8{kBTG51^+q94kDx~`TEddL;V=C+;FO%Nf+lk}&1Pxo`}4EjKyK~~6wzV;DG0N6*zO~Vrbe{a+~b@5LvNkkR*jO6r
NEC`iMww+t!ax*9EPi;_P#|!kHTvBc74Hf(b)C-)|xacb_s#}NVa=#lClQRo9}Q>_!GFz;KH!}!~d4S+v;aczy=|jZ?1`W+kK%r2di}iS$t5wnvJ@pb@
Mmk@3}XusMpqIUlGTGZT+@>%A^`5l+voStyZJc3S)OMr<zY>TfMYNz`Kf)ANN1n=^1G6x_R)_L(aDDoBf##!#Un}M0Bey?47FLzlj}I6}ZDB38}$-+Wd
$A9eC}DY75J6t`<9YgOqz6h$<X={MKZU%awQDbiR-O%lT)aT$swOBHsMKrPh!5(JH~Cc>0d$?sO<PZM4F3=30z*uID{0QSH3siho-FxOdp-O!=<(Zyu@
hY<s?q24>B)2>Gz+LO0PUI{gv<r_bOUFNk`h*JM2M#D<Q)#xI%h_Ld7JyL7uj@TMQ}>m3}vt?IzRdbC*7kNCasF98-kQ%3kl)lFOTEq?iN9xUz?;Hca9
)0BYk@f!-dww~6T5vAF(9qzmRu;SxSlFGs{Pe0Ci^S;HejEGLi3F9KTg%ud)kN72=j@hFAcHw8WY|fAP{q`|rQVwhHdEAktANZ**_v^Zyy(>4lM@;$yK
O?vc+;tx_QJtY&;lAT%SQ}BGWK$jUmW}e;^bJ3yXZU(^1v?P#)3n+2hyP-CuHWA7l8KtL7AyZ9KN}8TV6CU{nZNBmv%SCJr*@pZ!j0-Ja7$O%Cha?ZE=
v<QcwfkYj?DSU7wU?*@(tjk{2UvC52R?{NVYEmQC9hyO?NqU{p~|dKgNd!mE1~X5k!?_CxQ1VRrq!OFt7>5xcH<QcVbRF)$zApviyB~Zr@JL4#fL|sCm
J#o^Eu=6fL1L6@lpfI)3;+Ey6CvZxLd-mtEeI{M~+mo~GN1g=%9UnU(Ve;h%0;uxhI2?VI2W%r7@j04^*;nK$xc&0+4WS^;e&R3UML{9?BFR6AH^=R3l
6tAzbJe@Vb`DXvgp-wp5k`#=15N;7$jh5TAyU+MfG{sT>TeffiLmi!FG(gvk58yK~47x+WyMR#QAGF4jHmH6L^5x(c&;y16HeorO->iId|+qs|C<6?Yt
TiW3>F`am&J_R9SuCbVa6P7DWJ#yTqr5lVZkI=4Hm?2HhImn&`6xXtHrM&PH3`3SXqn8*C<k1=>zk5ao?5meuahWlLiOK*{pH&_^OnP5MlBb8yUl)2yq
%kBlyn(MG9qxFG!czL*PP>Q24XJJ`2MdD|_02hBva_@F-kV78{<+BGFm;&W-#7=enRYxT?%q9JowpnyzR|t|ob?WPZ7YP}r-SGDB_<%-jzCTb<#fdIPa
-PC7tNjOw{Kr({^TE4C)2mY^+zHboKCn3PdPbY?`wuYY7PrO3E9hc(?!kp)A)Lxex7#Qt_^s8%F}(q4*CZoGWCfF*<MO=An>agJO?vKzy3Z>RZR07V!0
8dWSvXe56Z9CAyr$IjepSom)}<scMqYNauF70yLoc)2m1$G;|9U=m~v*+8<ubZPpWhD(=N%4gtgd}tbh-lr%cibHT8cgva-|FkB6n)dzMGo>{)#x<qzz
e#<kZU`p0b8c7~%*F9qTM;V#Kb?jd{}<h0Ll?cN1(k#s9{pJiYTi^c;Sd+JskU8#?D#;4Gib?Z5FJHcCO_6rWW3(vWmdLvG{Vvm~IhiX}AN{iq?2xb<9
bp33J<2~1O8tbw8jOxe%x@g81Hl-hcK92aIa5dorlzki-h^cZVJ(+eMYi!#96#l?gBtrWCuJqM!2@k?Zk{RjcRuvif!XyV#ta~2fJ4Av<#}bvdRvQIbM
e{I&2J8-%k?g|1BL@bee{|}TI%yx=k#_#5psxSc2@Nop)1<Ci$jP7%nJvNA39dmWsM(cfL3|BWt7?;N4^{8$szy8^?vyZbjqtIa^5QO7;*gGBH~u~5I5
xKD5I&y+AF!IiWFHC_KVR?PZwFn1*3%lcX+N@otmDP*r#;5#_lN%~trHNH@$N$}#;$!Ez(v2Gg~!HKXF3v<**^)f(R$SO5veuStnM%C{w^?q+56T&=23
*cj*s#59>$+V6S=~+2R-i|gmaisC@YOE{<L@b=3$5Q@M!w${RIEM@wV{@ej5L83B5Ibz;d!tnG<BGN|S*-Y7SBfcI$iYa096lK8ri@I%`^;k5+DR!CrC
Eh$J=~feS2E1kjd5YXZcPUHi>c0tbs;DK{%R!~)$_jr)Or`>ZBYavSDl!Md7D#Qa0JjVM5lyHik;l^V=#LSLUfc9wNt8teV=8}kWhRdcY-e3JimTf;g;
^){skSu+pO>lab=ONW3qoX}<u;sNs5<}A)|R^;PM3Oe*PhASc#>>|D@I|X>MmaZOk$jA`euFA$IAy>MMyrF^G*8-dyf|ZbQk_jXq1|Kg(o30r0+BITzU
n1z-qhveZU}|v0hKj=md(o#?_wLr|GYvpVTEU~i9Xr9=ZJ3tX;NhS-24_%<79s0(Fg6rr)l-)<Ror&O=l-{Z-d&hAx6tl!|0>0=8JM?7ay6p=gqHcqqh
AZ1jgm7S7D4M@o1wU&&%j(o>)?P&;$tH@F5ru&eyz|41it1FBeYz2cn8MUwhR7AP8vqI7njtGx5puJlTD!W{o9VME+=wkuqex9Ik1Bt@ftt~2K|8$+jh
>!%j6*_0KNYdr8Cn+m?ubcd0=>seAO4a{$r&KsHVQQl^CVO;LVMvzdj#t9i+jmNIg1m8R=@YGCBUILiTLaqbv_*0cP*XLkx78${k|bf{#p`F84K>_3bb
UV|1{u^J|bS4W7+KlW93;wkCZVxPw1{Y6}_U5$tME<VsdO_LT!DI7LTP5$As{w1;Zst`%!X)JzZvS=zok<<FbV=6jj$Vej=UG<C0cui+P3tMNIL2fFTG
=l_-~|4~-=pE!a6mb2dmXm!CzwnTuX6yyUzPG#%E7Q;^`K~Sdw3ljPh2l=%S`7LJx-Vq6Km?^EZ+j-h1_%LsEpB6@f|CFwY0c!9A&9<)1!#!uxfOf$P5
+30`w#-k>h&kfjB6hnt&=>#kS}?;st}3qnRM>Q?Z=?z6{=)p-a;>juEZ9dFDub|ve>y4B)lNb_9UuU)lDQiCfGe8?)Ap&V{P-#a=NMNR=65Pk4iZM14h
==x0ZGee&ZK7ZD~Ghf)LFpL!B_v~Jlr%WLnxxJ_LtC!ej%0gGe^d!Zcals_}Z+;3wIw4on-R=z<-`=ye0!N7S6HXUMwxNKn3s2tDf3fGCru=a!?a%8h;
YP_v?$UunV8Q`Zo>o_j<nx%ujTC!QQx0xIc}*k@Bq*-%s`H^K<C!m65RQm48R*jq!cd$FDb8LxzIhxE13|=aBF0;;VaVf=DX-$K8YI5qi>d#>l}ctuS#
{iKuLx4!Bm`;1-*cCq%|x^s2U2bP%qT?(1UH0{~WV`VEM;1SDnlyh-@uB0%@r;7SOdCg4t_la`=fDdr}`7*l}cs@OVrny<3c;elnQWIS~e?f;uX@BFrl
k!MEVj<m=%>?2Tl;UE%4+#$<LXz&_c{3zn?U-nu3R*~(TE!5Qm&Ne(M1akTywm(qx|1F`nd=qXsl%Pz_+_Z@F&jT}8>NsMvSB~rsBwHP*SkzAesOtMQZ
w02WaJjqq$(c|Gl=9^YCr%Fnb1u@JvNy_g4i>F64l_~+wBjkhd2G3ez0K&a$r+8sVP3Y@kj0=DK<Ojfqc{0V4Fwi3{U?!Y=VW5$n82(r;C#zgC^07b?+
CrEohG_AP}o2ahZs}Liv@1djUV~3hVu%*VTK+o5wjxaJV#X-pXBI}xq<B2sZuIfF||IM_h<6y@LrzO6ibr>u*@0(PMbH-${|$a<%W*TjiPOOtMccHgeX
>OcQfe#f#Kq9HNz`NMW)oQ^rGM^%2QfNGT8bA`*yq?Nf;rYmMj9(h~`Kf<YH<G=H8M5pi@ifO0P~e{d_%c4b;rn{mgsdIa*8(Kt>2Vjt?9)Ahg1wR87y
@N<ZWCXjiB&fEu2{r+ezO02Q0*<}A5so8-4-(+7tG0SUIStcbSD^I>Np0xCLI2Y-4mN+9l31MV=HR%HUMH4q;tlg!^<t7AB)wvGp-6+oW+Rp+}mbfm{`
#B00kzMf-c;We#|1pwj^oGFxD;}7DB3?kI9n-N~2o5lSqgES-`L~xUclX2)1-EKaQIHw&-<SSy66g1)HIQLxNYUn&<yQzxjv?6aJWS*fl*+A%2j_9Kgn
t-TP?vg8G_jUI<7=<|M2?I4b;2X}oX@NGAk+K}yIaY=#>|}Sx*#-u_(x2InPyrIfEue;r%sSgb&L7@X3>AFPg=AmX)J}+z`dixH0K4ulXf{X*C2rs)^H
NAm44TklocR;%3Gxa@ep0_H>N$Y_v2T=qFZ9-p^3EnsqfcCSH^Ocin{Klq8;G7qR4p51i<DJe#nD0)LmHO(&Fq@5e2-_QEG0JD7b%|=$$+^@>~ks!4cZ
}cn5f?DV+X9QkUsY*3273-+!JDZ=#tG=P;wDbYP|zO;2+E>j!M9qi+JXhFvYG=RD>^Pe#Nny{D@BCHGFGcR~@uzO8mCT8&@69)UpbD_9$=99VMjP)ZMi
hm7HotV4=`9ge(}=p$h#o9FL0+kBqSDj~(}1J&QCSiY%K2C1k1Y?dfx-fYMUq*c4T+OeSTR`H5B%TmY!H3AXJCxROReZY$2Z7WS$rXLjrcyeZW(l>@t=
=3XSmp~xrez{HgZW@x!W-DtW_dA0NIGu|1t$ji)^6(LzWY7+c%<vP-&Q_>vThp<;+6#ZRboL!^`US4P*0%VS<xN>m({98hA&6EY=1foO>MsRyv{9)Q%n
_Fj(GJ3&diJ;oemHWuBph2h9I?6M3PK4<lzi46<9Op6P<I_2PnsDCPKtFSPCHj4%dc$;MHiKP8wPw<oxI>gx(rqp{QHG&>9M;S!?2Gj_Pdf|U<l~1N8V
{0?UFRd#D9bd>n?=tX;*m392YfrqRVCL`xoLr9E;2vBGh61;ULXc*!+fQP=CK2{a@kb>9HN1^39EV7L_(&e!7N%*?*8G-!d1c-mTJt$?JvfBSDbz@cL9
p;bZt2YmpDu<P?%HaNdQRMu*x=%PJ>w<Pj-(NA9k>;o4L9(c!LFs-gLHPiWBcNyC;;77F`*~>>pA<?kgK<-~}Kwc0@MyrQJXGlyOatlUt*H-)8o5kjZb
fLP!Pu#sE7^Jk}M4hf)dVT+OVE4wF)hn=G=;H#D~BmRMo+;V9=L^>!A>fnD{-3i*(<$pyr^H0#Pu+!dc5r5lj*OXd=fsSrTK)e=WnQ0-vVyo?(}&obDJ
8-tetz-s!wse@tJ^o6N=rN>pDZwYGwK6m0>LPv=4_1Hah*xG~$8dUf~9f{onUb6*8HX6Rp)HTo6Aa%9gwGPRHH-Yu<8{d0lVZ!{@2z5X2Y31s#{_Mf?w
PoxufnetL4>Ljnq`f4{a$Q$zQDx>kWWCU3wob`yZ(_i%X3O~ni#ZMvNrCUq`8EGVDk8?N7;w@O-@naGGuh3wng^y#mGJ_Snb(g2>G+9lU;XfjIfq^$K}
o8-cv~WP4)&`z<pCtn@g#-GDd>;OCyqR-LR`))lH+ZRGrZ97lG9&)GgDWFP+J#sg8i1UgbCd@XrW|L@HE(l_oLk$n#I>1vFBF>qK5=~<^EzDmhOl~RFV
W)Az%uwnMy^;B3ap7707yCVc#BHqhX4>BKqrTIM>+l#eD-M(dZsf^xEjWSKY8;Jr%xr`c$7oV8IKR=-)M$3Z^8;?KdLm%H8=+qtbVDfb_(Nk3YTKuzAK
SF!|beSGh5vz4A-Jv7_UsY?vj40g~)i*`HxcUF&YmC-~r=#8x{PC$-*}k*>#`U|Rpmpx7tT6KK?P6NsNV);qU^M*8JP=GL46@7j)wDTy;>A~+>wavBfW
DF#;Sz+CtIbheLT>PUWDQ9v574Ti)g4BBlpk;zjGUUxaEsE<d2J4l^pdPCKOIRTD7`j;^0>3Z?ws^q8l1>2<gel7XkzpnT1OkA14nVday7&FLx<_2aD!
<N@e5(EC$zURDDaN~MDZK$8nvAn?ly7yGS7kXRenKlo?xT=zu6x&c~`40!mle|Y#orFL<r%EFU@P0CkA$p~_*RDf&bo+{&8Dc^3Sl<bbNbAXvvry~Yr#
_s2gx>!Mz5fw<|0A^hN9g^J|NSFW{zvHjkI?%cq4$5C(7WY3#=XBFdotFHAUI*{q-|N=bRb`}n&PEx&s^Fa8j8e@bL81i_t>a!CoDOwqydiU%g`;JEIV
26zE;8a`}^Zm1LGA+0-t7B;<kYb)6!_(R}MxauoW|E2CBUj55AobZhI)6Kk1#XeIO^iyIX|E11ve?;S0+0;@zMlLj$OCOYnU&BHQ95SfCSbm2;?YB<|Y
1Z<Bt*yOE#Q!{025V@>0haW%IeFWSxRiZ><unF*ZrenOiI%XOm)7IL!3f@fRPsKGV<O7HwbkkT!U)sQyMxbb+01M5~JVPnd#!*N(W!_jR`t|~}n!dT#b
X}^9OoIq;VdgLkW^>SU3<WgOY*f$TT54{bB(N0RR><PCG<>D@NvzZ#+d6IDBLT5|0{4<GSg0{R$3eHwW=cC~*NL;zY3EJ%zJDA8lQUh>YzrWpwb>B@X!
9E1fo>{snFr+qGS0O$>($B^%y_}+D)x}2MO;pBRJ<LkYANK#%{EIi<m`?6&vA}GJ<Kn3zo67si8A52X)kgTyyKzLlx1k7DD3?QDd|<}ttgsXX!P`x`sk
9|xg(VE)hPiN%+O(o2jUp&G%euf=yvdSC`YORB8Fro8W(DY`Ae>;{ao_bZSWNYt*=E7#ZtS+1*u&(^dz5h}wVB(hw}ogUqL_2{E0(tx9>%E?@zp8p{NS
&@^k2&J=Iignw6=2(7W#+((a5B3C}S0qsbMdJC-z&ug^W6<QfgDVu*m7Ql_diU%;S}4JO=muh9FNqaJ21aaM)Hd+mMZwsU-#R5X9q+ZlbK$ldh*w!dvl
l-{7dyCQ%W+RS=}*u@&cP(Lel;)Y4!>k-MBa5P5I;S$d_LCqB5;_Srt>McP2OB@J3y{_F9#KBF*D<$^VY_!(U#<aht`56a@o^Rc_^^qf-TyZ^P4s=Mp@
98IID6_5Y!e?B{wqHd1Y{5Q5$fA}Bw=<JwldWhbZ`(;z<yZ?ROyS@p<ZJ_n~pcwAE|H=3I9cUVV^9A+U2(I_d|D>!xGyY{m?H0Y}#{A)bznuS@JE3cFv
+lu<T@Jg&xA`0LUP`?Af^J*;IEF?-c+0usTsPgfnX9S3j@HP3V(hhvpD_>Q+Q%sF$@;uIs$xmY#0#A{oSo>clv^4WzuSMPAM2+3wh`zoxvfIx*8Ud%3c
o~i!)7knFmGFL2t)sfU-ly|Za+jPZAf8({D|L#nMP4xb_DPN`DuUHk9|uX#=o?b+;U!l;2-v@1wY!d&pxIyS}e?u_!Sk>Fjcvh6rSS)#NEH!Z-CwcUlv
m2u0~@2NBlldY1}gF<It*+)e`^Re$8N=Cfn*e5VZ7j{s(?~UOIDxu(8`|#jW@QKVQ|7yC2WLCgYjkwt4-ApIn2fv~jqPnwvDu-@fCgqNBzYZ)aX@_h#t
eAO0J}w7xA*@nPyx<!8co{CpvdJ{fR~FuWT0+W(86n5uATCfOI}nV$szj-SA?NcUN+r>TD={p6=wnKnOXZ#3)Wn;>jumb$hh@Qq@}RnJie8E<o=QvZS9
o6~%@n!pSJ5_4zgZgn55_^<K@M3!2}M>9`t@9C4nx+O;~2WByGt8=*g|H)1sFOAl@Zf@^1I*j%PU&8R<e#ajkv_;PCt?jv{&|dNR-F^qxL+%jkOls69g
YZkBwwr4iGi;1VJMtIS&kkKbgGq@TZRVjW)VJQKs!2zI=CDV(u-ovli%EVFqs9+!Tm5zZk`=YB`Sp_{TjoWUXnucw|I@mgAK%wWw7Bj+@ZYNE%2eVLW%
%Kg-3{6H$F+V`iSakLylq1TPEkwE@Z^5`Vf%ajb^ptR-uQ|t*4iudNRz~Ejl$cRuS^sqdy>q02PS`WR717*6KJltN=|IlE2*Ry^<3Fy19Pc(b@9%b1Uh
+h9sSpNU+EBg3S8$~I3PB%8&?^SC#}%k%i`<x?I1H0uCe)m$iFW1KCG2eIq~2`wvO3XU-mxkoCGxp>SG1PSCP^kt!mA>iN0%fg;d2M#QwqFyOLfC$%M9
r#y%EH52`=_HS|i-_<cu=<EscMSt$0fx%4L?wi*uiJMJ_^#`Y)@4KEMHYnn`$z%gz`_f?x9q<N|rCc%q>11~|6)(Yt`jQ!zqMB2aZcFCEmhA~Tg;WE$B
Gcgj|f&=qOy6uCvjj!YLAkevoFLMOjlE(|YCq@+ocZ~KhXD8(A_-WItTHd3|l_xS|Mm<3dUE_|I<;#BFzKV#r2ZHfJ`fzQRn`RNe3s=B`j@UECiER6;2
ueQfBC)&t=CR-QN{KZW)*2R|Eaa11_LC4j8q^xMsqUKp(_{~5g~Y~n<cGeaa$SFYe&NP!?HdPd?D9()@<N<B8%S?boE-~%`}+L$c2IDKtF^=?Pu8xKpf
z9?9YotT=-B;9l6zb}I_iVnu#|<m9SRq)E8Hv;b0k0b$v;{eQ#RP6Czto#5OJnu-~W!#+caA5kWU9XnGlVodmm9RXTwyy<by3!0VB~yaLsKVp<5K6$EG
UBdQ@iBPWC;+fkWH{guuD|gvg{FE?<B24#T2sXTePd1IdJiQ9{@5Wb*2btLP$3&SBUfeq>%&f&Lj9JcTIdbwBt_$W0ZdmGEaBpiM)<pgMK|f}=b6Z|`y
Zls*|e!~$W^_-kJy2Ug6LG3Izu5q*2GC7t$fr4Bcr5uy4eA35f)5LyTeXfM{mCKx&B0BPrwS<8BR!Qun@TRVDx@f!KH4%mFJ&tLCB%N1x}<V@zHU$5Uk
PcV=KB>aK2?;UaRD1CVLtMp4QiRP|PtObJ+vREV=Ztz!WpRw_Hm_M^pV@ZKU>~1GE0jvVXhjVN64&8?8TfMJr$p+SY|Kw^sf0bSei{(9~#btil=e}Euu
v3R1az)k=SEE~oYboa-Jx^R<YCuB%>EKV-`BUlT*Y*i=M)g-Bs|{D^SLDX3@%on^G=4AizA~YeD*7E2pup|9yw(NB!8ofel$a$xKsUIUc+EXZK_8RkCx
!9772cn3L~OpPgNb-So()s10wbzh*M7Fsa1Qsikv`b%0X*epTMaL~e&2m%!8#=)<}j<7_&U73BCwOU8Q9)1)l7$A3ou1Yb9SVm@{lx`0gSO254S7V{M$
nBDTHqM>Js117gu)VhytNpp@ln{!DI3pxGJ=e)i%1LXhd%MFg&SXrQtyIL<9yd$oKh{`mcI9X&0@~(D9P@3Z7T3OxsL0fWnKr2(&M#reCXy09tr_R=Ti
)TWWvS6s)plykK%*PAIH>(QMb8Tk+<(;>_)prJ$J&pZuIS=|f&2(D2=CixpC2L3TO`Vu2tA40C2Nd@?O}5jHqZyuT&%-c)S3iYQbOxjJ;ZVhF_CmD;;v
Y)HNTc{9~}G*DqyCE!EbCyc8&`JB#~jw5A<SBClO?JKf2{h{HCt4&TQ;C=7@!Kn_{vn}l)QLnG}^X35?Nkccf%NqG;Z)QhFVAvizFMbx`ryYgUkj-H$E
D5$L@3r?lHmTt&y3It9E4HuEq$er*DD93He@d4QbD8h%ea&Hf?pZEJXdUZHVU)(u={W&_9+bDf6-xQjQzZmw&wW<b*Pqae)4hwjx*tfO*H#WV)vjuXHh
a`w<?W{(t@%BB6ibOjiYuQAFdmx4AuO!3>2zj~pK`dO920MrRB5r4!x$4mPHZ5&UtMJjWYc_o{!TJY6h&-7<k(vSb;?lOT;a9e;HzM&zP6R{Cf(NR+o_
GO^DiN{v<lSc;GZ<laAX!#P|PgQ#)x{*_ob#~JiC$x7W~xAr3?p-FgJ}4_$X}<Apq>^vhHMaOmj3pahRdI+t5N$p@W1fM?NxX6+y`g*wPyBpLUeC6$1O
#%)3i0weFj?GnEQ+3;M*(EST`G<1gv{)XCukgp2Ys8_ad0=(4%6ud`17v|~39xfn)HvUqpJcCVU}bG(oxve69l-L?K;{hyYjh(}A=uwWY&DL+QyCl2Gr
vv#f-OP!Ew97M0V>fIGok1!?17JiC9LhP6YO?=?MP>8;<=@dA&iS{N@UxEw&bgByayx$VlwOGA@Oa3CC63oLcR(S47|Fr%=^n7P3G%F4NF2W|9pJL@ot
X=T;IE4RT$9An8Ej92?xMW9_)r1n+?|*Q<M4r~O&a;Xpa_3GxSY6$PKiIJwh2MMurQfveoHj*t;WWe_H2WobezNEN#<8tmhiO!bKkq2c2%IqK4!5&$zT
(=hNoF9-M@lK$5ITRU+3)v4@Amm2m1-!+lesl>Ex@89tk6cKe8qP}2i|eQ*%@1+Cu7uBB`Y{}Utv0Z)G>F<Meq^cuC#Iw*ay*5lP&vRiw+sIL`QxSNCY
yDD)m{%y#VoWO!u$l%8KBY?rZJp3k=@R=!D7Lm`9o$dhx-Z?S0*l8;)QEU~U)bk-4%aGWy@$(VHdbAaQ~d^Fd!eWvu`P>L4mbC<V8_bkG<NmhSZMUn<J
~#g5)zfdbWT-pz7j_K?Mg++Q~P*Xr@#{%k+3IisryRRd8a+!=pifkW<j#!4BhLm*(Mn~|wTLV=WSC(`HEa;1*BB3P@3HV{S^2NMeOxQba$e^!9|b~uRx
Nsz2LGY@nLQgQxeU^R`s?#}y$)|i7pM`LLQlrCUcYi|}x2=ke6QD^jguYv=@SfL55W^5p_`JmgLNc}rP@23EJ{_WM8CTE<8f6n(N+a!pjckIB*m9<4o+
EghZN1CqLRL+NB+XRxGm+^8Sf&I)VzTB2poVe$cdQaw=%A4>>`0=3vu4mhun5~fg5gHzKU4rko$a1YU>N}}!Z5og@0xA2;*Cru4t?^7<(b>fQD%6L!$B
wKf+c2N>FL2W3L#cvjr2EYbX>s&fm~&VXRzFZYonp$yPhQubj(H`qWV8E@K0S}^QU|fc+nozotEpXA86UK>brM5pR+FP(c@~3a-7(o@A4+!z*#l-bllf
@VCzYKA(9ixM!c=?tju1iMhR}4fIVAR&!Vm5GtWixaGWr{5@`W93k`tYj16CWYI8V6>{VDK5G4FU#Us0#|IVl>4bCowO7Td)71Qp4CE+l7pT0l$_V<fg
dE*96@n<T#N5BS90uBobeIf2eqFYDQ`)+RDad0fS@qXX-Skh2_zz@XtP9l@w=OwN|TsVvM$-he>MjBqS5rl!@bIEkIF2M4t3?y}L%vB3l1IZcsQFw%fX
hy;t0&$`2g@Rp{{l0mG!oV{MdQveUbaoeX@)9beJpO(((xB_diKuf*T%*aR&>MAwM)^qS%{b3bxzJj1GkAQmFChbFdN~*qV)o%y=gt>aV3#$zN$G%bez
0h0s4!{x^2K&%EYDG*n6LiJ0mNF>gV;q2|ImuHj{-7Y)k&91{(fVdC^XNZ6iX8xQpU!|Vaj_9lueyojQK+s-Q0QqTLfU{74$FLQa@qh_vDOYnqwgyTff
puAbb1FLg5H8IFj$j|R-JrFk2-PA`_l|>v|p6$>?K{F<qdPvyyPUG&x79`W>*dQdCspV==Cx%R=ON1+M4xNDS10xH);i8>ex03>e<8TF~8CebFy@tO3(
^9TN`i?c8{_b$lWLlwqDvPpw@lqj^9MBR3B5~YfT~@+#54`rZ;f8O4;E)Kc0!P0yWs|nw+yc=sPQ99#Km9Oq=Pdo)IIuqGf#j@o}LWu$3u61%^8faHH-
CZ{4N~dU8dNJse3z;5i*uPAvmdVD2vVMQpI>$_zAAD-%;GNbrbOW=^_X`R@q5J(!{>A(C}km_Fp0LX@C8=nJZbiwp|}yO5k8yKmY^h2~Bd@C~OW*Xd&~
@U!kR+XN)-F<Xfu@((EzH^`(*S3pHZh@sY1*a$QP{-Sr{WTGiD8@w(!SLuDSL<Y~kgS%Lj#}KKE4;f)oL)q~p9N4%!uLGd&&d$eJ+^FNh23$iD&}P+v=
_(w->5_QMO<?85$Fgs+A__Y4f$8aF1J{bR$w)k@64;4=XlJ<jSOVQtDZ<&&?KbY=GTb5Uyur$!t(DZgVMW%^u-2glgLO`Ux7mPTE*e?_iJ+d{$-}(+_S
<ZlCu36u_|SMDy967Kw<Uy0m#LXmPCe2=$LG4uWx`{!W^X`vTIzXE{7Im7Ln{YOgauboHM%Mu)m5in>y2;YhC?TGdv|z+zw*P`1W0ZxTIV#j$vAj;n*}
clH?(|KcR{^vHkm%+l5?R7D7r5*ui~Maf=`*AN6F1&v)>9km|2su;0{MzKv=<LKT+N7eR^+}%c7-5iNv$u*ks%9FJ*Z0reJy;7nbm*x)LG`fT0^}1CY|
@f#cGoLEq~M*bjF^9Wb(=lgG-W0?RFxim>$|pH9ve-=nEUoV_iJhpZ7V6J*xhG-xr?K1ePr4*{9VuG->|IOMG}UA|swt$1(QiH8#&cOWepRwl7R>Vxc@
&n6z%!*gf}CU-ANO&L`oS$7LW+mk{74B(kzJhcU^$P?Kx>KxQ=4i+s*(e%XTuu6u-c|m<UCJqFphF300t*}JJ)tg?I4-oH%Oe!D$q7kwhXh<He)_RKKT
MH)c;+EdvVfcV07dOpbN~g)yQ+DW5d=53(AQ;>@RNlQIz1GhL_qkj!V|K`@J>ElH+9)vE^F-|hCk-&sH#=9mPTzQSyXuox+b;i{dgMbZ44yEtPQY3=P=
o`P=+WOJXH~%?!07Py5OD!OX+<{={G?aPa3$*&ep^4<XR22b#^?wjc7m1Ct=}tMf1Zcs1sC_-4azF)#@rM7*x|k9(aXuPM{RF;+t?z=uZmYR*Ke@06om
B>UR38`uVXpl(sx+UA?x08T6S^oQha0ZLL0@pO`(;B$=$wzHqI-#sYBKjS``-g{xQNU3N?lHN#4u{#0`=ZwC-K;A*KRXM3_@JR}FX*3;S)Epn_QvO&gt
}n4ZoIL??XOfnx-j7phxy(6jGsk+dgr!LHV2_ho4v2YbTm9UwU^1N{TuofiAJ!1$<wyrwnros&D7AaM^11s!A8E_Jbu3zm^jG&dika!6Io$!9EHu=>C5
J=O1p-hs2y24>)dz=UDXTM>6KD{|wU#P;RY27c4W5?WMO`6CR7H!;4GInYPyqK`nY5eVwFd9jLwkB~d3!cp{({U4$CKSJ++gx>!MZT}H^|KorE2$la4d
jBKz{zvHjUnum(5Wa99D%yz#nkyrlU|zJ{DAI!MAgDCnJr8y}4_cX6n$q5U+|iR;6>F9{&V$U@&z+~-mky9g!XKx_KmByy()I+CP~KUKm&{pl`!uj7F?
dEE4?n8Lojip#wKbD!4y^~@U1$9U8?yM>xp!^xuAU=9qr8&H;x(68-Ts_HTDnYCvN_2SZVkVeK(cSQgqwk<xbMfN!%``5itzui_oh#iYUiEczw(B@jD5
M*VNF1e`M?edB#;TYIc9DE3CT_-kU%mq5puh2S+-=k+na33i!|*Xw?{46?M;g{is=7jJgT}^pZqTjnY_2^Evc@qD%5t{)AgZ}dXw{<Xa7Bi<l#`|q-Ck
AJWf^F+%H%%fVW*aQ$vl+jQN^dQ*~yYOp~LO6^hwxl^KPVVndbAZL-q14kNVAPcKxexp8i@Wm?i5u^X(Eh3FXJh~05xwXP!6>PCm>%xmp;psi96uZuIw
(M3P&BznBskln0DI1=CGUD)LuY~<9nVqIFKE$gzc9P!vN8P8-r(*;c&)rxGACziqmw!<J;(FHOb4qS)N2P;|RXPpDV&STjftXk*xpr=YBELl!y8o1lF7
!Wj5S*$svA;$~U4d(jt#w%pj=ux&?@xq>3-0lBb`8O+D6m*s%MONG6RW|_2ad><VpSZbn;5*x0>|vd1S(1@37_ksK4Qj0!W*%?u@|ESwdo4AWtF~d0D>
~YAybf~sLTXs9Sm1b9s~4AAZX90YaGhRS(AFCL9nTb=H?u3=iAxdJl|8j5*`QgYR<C&nU24zCftRq0Zf%insq5u+ldw78Ev)_|*Mh=pXN)(sF6g+|#;>
z74%|>3)>g)i7q|3Xe>~PT>srm0g2qtCfgcd4uq1n4I;!J}3vTD@l!fd>#%Iv}lySS^m|02N*r{@=l7USIgSFax2Rou-%m8n@HEOx)c5qa6RnhFejL?p
RB*><vAU^Sk?k}taTT8ldkH7QahE^l?i*!C);4SZYncR7$n!yW))@+s`u3Sga;R$|&{M%>83oOSi?XiJK4OX6Fx-a^8&$7tcWII0#NJpIuhZ<x=4s{_}
6DhAdJCSqq;M5so=))3wArfwz?JnI`+542RW8pO?q$S>!@=SB)c$05g6&D=KVrs#khb=}-@n;pt+EEsEov<mDBi&xwZfnuzm6jXOOze*Ga#Jr(i$P{zE
5DO9RVsMbea5l9(_5Qc{s>HrRUDD-VylV<+flb7@3Ek5Pu86EK+RDX+~n4ngj=fJC8@w%kc^c#d(JusqgzCMo~=1vpbYDBW^7@yKg5@ib!?W3uPh2D<g
?yFUyomsqs&gMyH3aP4x9?=J%8n@zFIP7jPXNKqy6srdl0xK%<hBzngs<upYm6niCQ!!+kvvGOU?S~J%8(DjL{3l9#f?rRGz)t&uPxrRNZjxfs?(>p=)
pXE9oAy<WHv!WZBAkQBV0RO1Ut`4}KCfVcGHAJ%86M?51<f;!Ye2F0!@1;io*`3M^-$>A^ZL3LBo^@w474ou#-Zp`KgGjO6b4De!rps&E(f?5rR**6xO
%vzawpa0}^DS>ep2oymR?eHpA$QTMRYx@ODX@iUZn2|RD{_y~B{iYNT!UE{RiAo!$N^={<}(j7muBYd*XS?}m#tR5S_-@)f@4wj~%`jnk<+BrK}%?^ob
ai`5$E}MA^s~i#a(SLlNa#rE(1VQdMh|L#9zwO-D)ekAQ>xSXtgt1&n=yZXI%7)1?g|V_3stI#*Gb7mTSTeiq1sq^i<dXv@s)viUyy1_qIQS8})~NGnK
T)g~cl(W{Ua@587&r<&_cGQ_)4cQZ+!EMuyW4Z-V#RjV`Y8GmMhgdS9Ws@*5p=;fE?&bj0syX+^iVwFb*XJR7$Bf?Usu0oz#Qkp_oKWyk2>|FKVioso`
u@nQSG5?r~GrVs|Bmrw$9k4v=2LK0j((M;>-@59U2!aGcR?m@nPEjNTc_?{xbi~8oiT7-Z&fQgz{kNGAOa>ZuhniQJMxz^!B4Wx_6MqSdki4dVacL8x1
u{5gk!B2uu_ZDk4cENX&RZ7-hMwE_U2rW3<MTuA_CZRL`+#TgW+~7YWbbHoy<faapy(!*a)LnV-1P`^gReW3#JS#6Dk5_>`B@pv|<WjozFZMrR}LwCZV
-kwFxmquV6(%5IB&)b)&49bm9M7#H8MugudX6vaeq-NWc^`T8c3g`$;Pc0IhZcQEVf)=Wjqo$?Vamr4((z!ry%NoNk@@p;#FKryZ&6R!@h>{!kS^fJ!l
)wuGgjuc;=_Ac|ZNk#9dy&JDL$EQ1n^EA1$>kF)`EQ8+|v#q^rK4Q1kMQvS|o6#dju-w=KySy0O(<UU5O4~Jatvi~j#QfO$=R$aDA2lbDaIjSf2Q}+1w
+MXdZE$4|uxX4C{1N&)P3ANGxl&AQZ7v+nqfH#_ilY%);`LSk5N3xi4VKw6%WxJpE$S&ByW1vL3E>&hU3~c1mRIFGU(Z%j%zngfnJgE8y>jyP6ud#B_i
i~agIZRB4JijmN_1jHnlRNdooA6=4P*(6cgJvjt)Pfxsl|K^txQD1R{Sc>jS}FI$=;rRK{bj=?GEBwO)}x&(6sCFY6PGMS9N=oVxpqhs3X`WGiwuBRm<
^;g}H1%Oshc_qN~n>*psx1ahbGCc;?SJDu)6FNFiOX+=Tn-cl0J0bL(BoGnr7m&dGZonn7l7D73mm?Z5$++{fKzeI-c98X%3rVjechL)|OnlIwUTH{$u
pO=3Vo;p{?Vr+IjNqaD2~zRVAN+6_;mMtA7_?e!?H?tvRc&}m<bRrV2$;2eZzYh!)nE!9<$oO9#jM`S%)a#v{2N5_wNd_=MZ?;z1gzhp|a7%x)`he}?*
$LuyySC?yDh$(NgeqQMgNIpV78@1QR!4ynOy{ysIL1I7Z@fGbThFm7I%Q@4}oPf?qh5U$p{AW3|Q?QdS2&@GT1z4rNV7=Ln-r>INAfhZNn}#W8I~y=lY
XRy7EApUHDJX_`Pozr~^MG6?X5^6<rtOE;EIJe)V??W!<s6QExPqibjZn9j(wZ~;1dD;@dIIp|%bwe)N6e$e<TziJZk3pWan0!6&b#O!)9__UZI_J=9o
p2ASDJS;vC8D=J>nb~P)m&-*5UT2f2`rK(77vd3M-rP1kT)YvaPp+v$D*JUo{RG!Cafc2ufA-f`AJSb_UM`vkkOApTa#nE*nnR%HJe738G<jsTNu_v^0
(9`O@D96xa{fnKA5mNCO^eaL$$uE-kX8!o5lm2NmR$T49|y;5Ic=Da$835;kW$Bi(6S)7D_UOwQv{QW>+&2M(EIL`9l-x2PhPJb@YrJjz_C6UR7QpTaw
1ev&iuO&YzQMB}(_wlfD}7)$5O@I=zFbz*vRKQNUazw%ZI!8J=pnAau@BGlGa*0R78x;k6~-{jL*-Wt(z*|-#)F|X7(&M(8*uEyH%^h;~&<N@Sa&g(Ir
_q8@BuR?2?D8AKwxyM8OX$?dynaR({@s%B^+X~BMcq7OHyBQ~#$I8*LjOM&pxs^vcPj@tKq8;11Tl|&x102u#jL~PN^hzT!lPPpq`OBwh#9<D?np<kTw
td=2yeq~<RouPO2yV_ZZ$DmznjJWt(a34B^$6TOg_dMChlP)=ae93y<uxR85hE`3K+xwXF@RxTTab@i!BcvmDh_GW;wulc8TFi%6jRldC;IcnxjtWfUV
r7S9txgVlvHT+Q?z5@!q=5X<X(Bd0K6JO-`c|BQ~C(Td{5{^;bUt&?{}BYrnepVDSZ>SQnH2oR~xx!eO(0S^cDUe@m3W$T`%@3u037jh+8pY=i2#_KGl
DZ=-i6l>F87bQspnug)_S4sr}Vb3Q6gFoqsHUwX6_S^&;yP|BFZ)LWiThf29O%b2b`k<&}r|(zG_b11O|d8u`O>v9^~)@=7DTJexO7xZv@p)dnXjf!K=
qD~;evs9QYR`t~dDr#QnRtk;&(d~EzJXvH`cwTwKCe;!lBqDn6!`^x(%X37qk73{0}Q{g46(SRdf*^!-JiaVd8U)kuH)2RJE^f~pF9pM|mar=7r3V)_q
?!(kFPu#1G{60z^D{t}2!<>|s<3S5Y;+r&j<NKOwR170VG_UEc2JMQtg;MgEp0A#<0(nnV#-;D0ftoFJvEs2oX)z)huhI(!q+mYK^W@;}s)W7@rwG-ta
4}XjD~zM~tfoM@1fE1zDyh*i*y$SK+}cs=O>+?ht75>Q4iwu-6*)lZa;w$Val1FKn0PhM+ng=|6V~KV$K+4l=q+t_!KG1l!vI=4BgvrSk0t>+Z0_kGJO
Wt*+<dMSv+4~Ry+_F2&b?&D2%IsL$8}#;`0JNNZ?vO#)v$}9yYhrhg)==S;wX$-tUaHO-H`|cus6*$N-HW#QuWbm7UTL9HDNbe<jQS}aS$Tw>!7w|Vbg
ezF1G!_+qHw=t9chA2MF|3&h0W=$31GZ@>4Y`!O29sq#_T3t;JxEUdQWYPDCrpu{)wHvruaL=-dr#f25D#c+9*4AjMC#RQaezZ-(rx&TMAm>c3w`9n!h
B*$(28W5dH%uK|R}wZ1;UT?OJsPvH3xVJsCfuPdr4M~7WY`T%IdWm1lwqhXtRl-aSkaA6#GekGWcWW7*2r?ZMaRaG_bA=_$+z2;vHW$1avMe2S}%)^eP
_Q-msbrRrOv`$t6+zFHq%92OSm38PmI<Kk2tk~earC-LV^peK#!N7XH5S$Y%p#;Zf#Exa8PFyeN(#}aEnxRVinz~g(d9<*xP?$d1>lWGwBlee07c!?YV
<2rSGb!UY0-2r9XVe^$)!_gqf?tAjf5c5bnj;!LTj3OJ6MAeZ-g-4`tQOh<7HgD@^kmG2_LidbrzPmxtF&5<HgqDEN%Hn06q{gN<r#A`S9I7uwzEd;T6
($fG{#*KP%Ifony2DI7bUM*xh8BPb9LStV-Zz`J(R<T*-%l<-Y}>tygiW)mO$~G?k3;1u^^0}cRZwCuGnDV_NgV#!iJ#q?adgp(lP6rq%@G>C4ftmJhw
f!-<W&sdgK|?_cjZnfr#;%Y@LxUOslEcQ=!1EY4Pj;F@{24Zn$PlOfK4sq>Yb7Sjr$o%g(h99Mj|>e;9+3s@A2@rkrNCVCN>=IXyRU0P&^GKpH`4bg9|
ZY*?9S3!m3ebJ|{xGV?F?7o{I<^v)V6b1ohpk`!8n*GmJ~nMqh;js{^}av;O@K8nbRS3xP2vSk*K^A<X;Y#~~%4GutCwcr9>94}pjOs%Wv;GNp*>{^|X
aE6`7OS#4fq#(*X3ZAJp3DZ}p?I3roo3n*0fx$p7_$J<5NI;>f;;P4hY>_HG#+$M*Q~=AX%c(eRDUHf9Ckih;QM6ZFu-S?={mWP+cJZFC$;Jjm0e73df
MzYdVA8y;Y;6Np1wJ=PH-!fPnQ}~1F_yMnHK<9s+l;PA?R*i5mu>1nsEA9;UEk*It>2hoJD=)6A)0cH6#ccLNng{t3(3VTLbWS-y$Q@C7(Hc-3o(@RsM
UU6Zi^*mw2;LkV@RsE%?WHKLM?D<6UvUwRlZ2E%!FBLS8JJn2|%iY7%cEHRUpjMR|ag=OgB%;*xi(P3xNWv+QV$M{jo*rM;pDp)AADP6(!W%N%!Mysij
dT)$2&YqwG2`vI1}5BzBaVDYtM<ur!~xGyI6G&ruum%(z%OulRum9uRj8*6v|y-Yt^;m~EqEM7XU@c$l_YSU&3>JY=?({8eY}f*e}}{%T;7mNZ0)qCrJ
fDO_k7<XkMiKMxfQh(G~Lonw7exQ+<h=hthNg@W8^R?jiTrL$?KL2ZJ;Ry#pp%6iohCyP2*QV0>G<D!hmXqY{8m!y*^hQwxOUgD+ODRa+A7?fobW{LRA
V^ec|1tM>ua&_o9-C{4%V}c$64mcde_Vj!KRgfYbF`cn}uG0{A%;d}+Y-W|rj%Ls?tj_{(wV<_BKX&GE4P92yvK%vTQHoiI@e0ft#|&q?cw3n;Mb+U^m
8?CZ9S&l>G!C53=2R6+627}ya%x!-iU4o~<#_pvv?#<1+<~Ewd?b)ii-Yr#cLSpL7+#>$E8Rk@&u^(+7VwR3bV{YDyPj{V9WZe0ye*Fq=QAv%K|~hY##
muYjMsOfkpp;fS+*2>rbucv1}?T*C`Bjmij=J5x(&c`pMe5nPeRQIQCpw~Ru0;$c<o5DmZFGRIp@=*XFbHG_Vq=9C91lb(D{TNDONXKuwPxuls#ATl#3
4fVhvS=XAXNKJxP2$YS*%Lneg+HCMnDf(xb~!ddDs_o*`D3-~yb8*bcf_vO3c%F&{3m!7$O7BCdTk4<QgUXKD){^_qmVY`s}SVz_Fr47z9b$##SV<ush
4S$mQwW=||;Iei@~0Jd76s8|Rrn^E|zXmVL4ND6nLvpPcr!<yqtG1?Gu6_Ceg1VLg3<|#)<Jq(iMx*ZOkc#e9|_e@h?=+gxvVH;4_Qj_`K?oHaMU2Dg8
tpUh&M6@f90UCw3Q3a<fGHtQl?sS|rix35R!DzyUJ<}er8;huLqa9i(8*oJf6l4G(^V_QAWT4Sd)>x&QhFVL_CI7Np2NBO?^EK}5WdkK4k=)jeY}sf_3
1z15{noewuCi#4G%pOyV8YhetX4ML4#Tz#G+-ShKs#_EZ}bAMs1QXsR>HfLC17pnaCSxQKugPNwJ>*tO&3Q(b)<dRw|Irk`awu8IoR|>f0WP#M$#(QQR
o&0BY(Nuru(ok4KP<L(@$D_TqX{{RW|avIJSMVjC0uop$o*Q-*E?pJ$Qhf@2?lk6ZlTp$cazH`Uu;MBnC^k4u}e>Hk+X_<)Uq|1{ATgzlJqf8+b)JTs(
NUcPg+%1-Efa^Sw?LMbtPT4O7otKm-djHoILyLfP(2q!g4{QGieZ|HJ)G^`nj6rx}jedycs#RB4X@3$5jqIaJy_oJAI;19DuXMrWRetMQ64n$6%SF-?d
zwrxW)1_KJf`&m8E5Ks9nrKD*bp4+#L-ftVd-!^)`ZM1#c=>0bS-Zm<~ZS;QI=>4|Q`@dbIw~t<S)`?&290iwAk+o*$eHTE0@%7l-o7}dc2n!Y3juI{5
yk`xp@U0BYOxQrTq|CCtBwNSSmSI7X(<RHyHm7bQEU<JAjijs?V$05~cPypp$#Kh>L77-Fa~TAYKc5PAbv?43uu>&T${lOZ!_gph)^)22+G3U3Ojyn_t
JTwGtsXXb!xa}IvgVsg6x6M7BsrT$ORHKR1jm4gL&EKegVnj+l1jxrRI%K3iF#J1YqBG{fw1NvezvwQXs=MRa9uYnXgJ(jhFJ}(w014npuU8iuWxp+!b
P(sV=qVf4vOE`;y@Jyr!KOYm2<-h)>g9av9Gn?c2VVmY7HBaGgvyZ9OIn(QmcnFhbsrsTCw{|7ZBe~*mmS&b%<>HvV$i*mse=sZMm#)1WX1eZb8r0?rh
CFn4OcW6PIjPsnrfCB(PUXUbAAtY1T!MqjY{=UNNrMGtb&ONSi8+TSr{NLSlE>v?pC4*6xyn_EBQhJ~GoM`@i1*mulmvn3!TbiJ`h>6HBhvPI(%!6y&m
23yVIyh&0M%6(BSnrp+o!*$qdQ_uXaFtsU!J3!!yP_=aT<7E<&lU!+Te<tz<KyMoDfsl*J@oLwhn(vfG#q*OcO7yRO~i>;Nj34F~w%xG>kKygRe^9?Ls
<Q2xBNqgPZ#mu<H-??HXbQr8d59Y$+%p`k$w*ve}#IJhpc$QjomKB||eLd+<q|CYnqFB``?`#pi$)LXT<k>-(Ggo!NL7-e%-I-tdbK94CF3gmxWt&bbs
Bvty98TAaMfjKnFHEIsdH!lh-9cqnl*BMy#HX{7KYksvR6wJR#_pCWX=NHg3EDmWBosPZMcWhb+;BvK57g_f^O;2oYaJ%GT&|2ZBlltLzd`<4{xX7<xz
N)r8xewK8QIyFXDi~sCQ`|F#qHIjW-o>$3!nOf)ijn-D=BOUpoDp^+v)qGGdHjEhSLfMv$BrhVX-%uh_emGuufszrhE@&Yu0IvwH2W|fApugMc8}%ZQM
pqbxs*twkvm)Rjc*LU#(r5m5oHOoWxz}3V(8o*UP_L#4|@4&6Ba`(+W)aBhbJ-aO`>pEH^+4K_(?8<dULaTY1sbu*z~~#^@m2T6<-e!}Iw8Cb*^AEV?~
q*$IU%k0RIXYubvrOxCCTUsh+)DoQjEIEdIBIH*6$UH&@!QrgC(8L?1T-B>4bLAmE|bQF9m2V&(*3|Sne{B<2Ha#V3)X51E-?UcU^+$viR$5qj)&28?8
_xvptgXor$;imJo?}g0We*55hrbH^7?YTzWI9+hdUr9SKJiFf4Qn%9h>tp;53NCgDc2;2JsMY;r{`w~+Rfl}-acFyHy6}dd%93zJ4nNgIS23{;Px#3nM
chicHJ8pwe5+0PxsoZ~*RKAKWzlZOSjZhe<%T`6>%vAY$@Ij>_+9N-#zfuAMo{WvKj$X=ysF1kPA!UO(*?Y+nmc}KDkC#XrSv*?zhqPMj-ULdURsN+$x
}_}Ta6Qa;b3_X!llxz^2YcQ4}sO}4UdwptMb4)9xhvau@>No{}t)Sgg)XaC1I$D@YHoFb;sA$4^2oH8S4_n$+~Ep6D*`qoI*tnTh=9lXQ{kk%mb@t`>v
%so=Md!yPR`zm!_S5!yiGy4@)*Gc2#Ey*$kHM_AAyG%{q~nox`oq{gTUi#pr53;$fXn8k$=ZpzX5R?Ba{M=|)_$hL;veW~e?dGK6OX#>%@xe<fgrB1><
K|53iz)-TC~@ipgf)|r+0!p@)c-xQH(wMQs(w5DE}Q~r7Q`Xs1KcS1P11*lb2T0zMWtVOH{Z3e4?Th$k5R|5P<qxV#QKfclX{<B5l=C=V=P{)Uho4ps7
Rp(ZRarCK-i)LJCAfJS9zfD!Q|Np`#S~t4{pSb^8RgI)gP~E@oM}jVhkI^{l-A{P&y@7ljb*#$E>1iuD{7L%VPdxj~pFI1^e{+*4XoJel9y0fOo9NarQ
0H!z-NqsBe&YMz{PZ~PAOHSy&wurIr~iNdTYvogzkKESmp}W7`)@20;kyrI^-$b?a=G2xZsVXErGEDld0hKt;RmNCE^oi8A>_NCNQ<&7?&8#Ge7b3SES
n}M#_6VcpMU+=pZ(p}Klt7sJ^zhA{l~xmgXiD)!o>Lbm%jJ>^I!e`w}0h>|NFO|{qlI~b02*AbKn2w=bwM^8_$02Po91G&!+Fc|IJ_fe?NWG%#MO8c!=
v!u7?||Pdx;#A5HQ;RKY28{h)q`oAF<9x-{cw-30F8p$s3~!yzt?4^26q{^V$hcj22|!nmrN_wIw=8%G2;7rl^f6yg0p__sg!rSFd7JpY}){{A=r{Qd9
#yZ68I<?+i&u7~~~|NcwQzWv+JzWZC_*blz<`xD(e?|kr?KY#XjfBDWkFGoiI>;LvM+0P+A`@c_$2&0Ftk8+QE>xU)^9%b%t(%$~;qB08}>c;icpC5&O
sH5_d9d5(#8oo2y{GEyB-Ivq9RBiO!dv|xZW3&{9_wE7kiDzH<^U)upoX`L8EAM~jcRu*uXP$rd)8jXz*f(JxJv92@KmXwO{`%Q({@dyM=U@HCvv2>$?
|<j>AN<E(eE&av??!bu(rA*0#x0^zsTWoo?KO@Xr<{y1Qcv7|$b+{yyNUNOiT5yy_ZYD6KDguGUED-*aWh2zaID-z9E^E0S|c9Eo!q*92<|4lasT9l@G
=S_w|;P^nMXU`3^m&6rBx;t?~QpGyyso-$D38|ihl5o@4WE$&9!5K{N@;&&%X7y&wu0Jk7q^=-v8Ry9<qlQW5<E_Z+;GWcr@VX?azFBQk8k3(HNRz5cc
mr+}J&M*Zc94587Se?0&W$-R(AyI%E$&_ki3r$=z|_3*qnX9AkPCdWx)Dp8V=xjAGtR@$iGseC`K-_|=>2cb7f;!mp0b`2M%Pct86OpZ+hSXyX@Cay^I
-qsZ^P^XxZ&W2AZKog39>KmQ^;#ytGstN+)tU;e8x{cfuL-8Wvi@Wb?~AMQ!>Fv)c1F?sK$$MPU(K4kvj9^JV3<O6dL;fHtJa74Oy9>h<L(U6T+DQ`12
_Xu$xI(PK$%_c>8i-hBYpOqv2J#l4R1a9@-Bg(z|3Gt@<gg1AFBhZW~`TS4*Zu0K4-~81N{^swV|KXqBQs9f<n4<UnKmJcY_~PG8dWm<7kH~T({?wCz9
6{q4+{7AVHMj?E?lx82|43A2LD;-kUYh%4lO*qd{r5&WzW?1ndH!p^_7FY1@Yb`h|I(Bn6Shr0nIh^zd@uW%=x09^>W+5JgJ0&O$%DhE##vt2{f=gJkc
FRo*xXF@(joQZEKl&@(mX}ENu;MyI|?ug_Wf`Ehv#4W%7|-EMS5k}zyI9y=LmE62z=+AmvM17#Q!wr+@0BL1pWCBPu-&AoqHI)^WX(pdB^6-%r9l0fVm
9c8^4|${hk+u_mcOCo4EJDyvg_3&rjg<0&vGz9xKjWpQ+mY!Hd*=p~<6$KlJ@C|LIG0?lAHQR#R%0Vfd+=HaCEN)MSL257YKqUOrU#MUp%@J!bU}m!3(
f8`w>8GfMMV8h@m4j$-}e-~Z|@J-_{>=U@Kzv)})-_rLd@55Dp5p8wfbp8e6UzyFo5Kl}P0eg8YZahu`WHy1to`%gdnKY#rO=HLC5F%fRb@r^G`06k7}
pY5}cdfsJu0-%rO^^*@jvnum3uPe8xGxt{UAM)}LWc9<L9KCiN0s1ETUE4Ys*9C{4f4HY_@T9)oCL9g;$)A0aF0ax2`IkRE0?|h){{qo&1MZ4F`-{JPQ
H@?LMK5CUbvk|OF6@W+G=}O8XYQ)hlP>O5Q(g$02W~Ot%d;>1?!6rR)w4hR%otEV_&5K@t%!c<uSaAYBXKhB4Ql`EcSmUn_~HKNua8QNi1X~T|LFn!hh
O~8Km6j~{KGH)#gy?Q>8RQJU;5@4g_GF3F@Bn|Oz$$@7*En3;wtc)yQDWw{_A(g(0a1+dH2c84|hx*9U3;*Pd>~qqY1`<e4@=IYvNNDe~1C^|Ms8VlH^
-oeEwIzGfI8a>5Jd^!SDUq2mnvbKP||{F)!tOIn$>moW3Rd!_jTV%Eml=xbz)yt0+d{Z=rKr=)9EVabf%3J-ALIwBID!Jbduouf6}>um9k;e}5F~hMZ$
5`s}wx5P$yVuZ>lBtjHgH<#W$}?{7z0H#a=}mERw~8vnETfBxpvqimap+gj~+zcqsT4FSIU)%SnxZ=e71xPbipE#Geov_BuGo|M?!tIZ4UpPJl%OZA|4
^HUbQuyR#)?>^kvd1H*{;|g=)H-heMiu!yR>%zPD@^xFH+^z@4{0Ju8Zh|a(sq}3Pf2$CWCER<MD)Ec*{p>&d?!A0}>4x5ypMChB?_dAS=DqCU@&G+}?
`1!G)9dTMG!jjve$vHz3AK;2-&c_%?a$w|_~_YgbvUjc3-}Xos>=Khx=neyVePaE{MuKZeftZ~zVP`+*L>$U9v+?e3-JH)FlFTrm4f<SG8;Dyiig{r_i
!HP{M1wQcsa>S0mkb4va*kH`oZ^p``MTNXk`3iojD5h{&#-s`5%3GwAK&4`o;IZ^z|{#?kmriI5I8T9s{-tnoCuT7P_yro+8w3mG$$}8l?FUIBxc=({c
1zZXU(DU!TSIOS4~q-^E5T;dhDqCjw80={p3U4v*(%;{mx3NAAOsX*e<sN2cM(G#r_Rqxa$HeK<OeL#J`*G!A=r`kdWA$@?dD|D^AqcMjtLnGWc5z@`H
}9i|!X{P2kYpN8Pm5PTYfPeX`zr%&?!N!>r``{$jMn0OHrFJhXAm?k2oiHK>U*+ej#hRmiRvuVg|8bVG($Y}^U4I!r?<TQku&Qa4jYC1<xbo6wNp3c!P
&fOgWPlDc#=;IN4JmQbXyCXhy&xig&UVeX{=g}?5qhF9m$J~zh^N)5$9u18=S{iw@D)MMn<ZhKQvg){L##QcPpUO}0sCc}Q)=pE0R7Go8Gx#uL=O$rZS
M+8+KqWxovlE5ttuZ@nVVc8^vDsqBnNh`#ZpJ`?stW_40Op})C3ALUn#VVKtB;_|N4G#j+y)6mz<J9Lv3Wf}`HF5(2nF+;JFI*wr8KI&blh%!0?U?Ch7
Ig0j$ecF<Sz@0PH+t(k|;?oc*vXA8n$){d~Q}CfV$AvH#RZQ`%$@Grjok7Hs^DaN}WytNvS*o<1oUe*G(5lb=x8>u{zD`t+NjtP!9~wZ7>w$fuSU82`1
ahq~?OX!EQTDfF$%6Hmz`|M|r1S5`v3cv}Dp<NVwDk9k33}Y1rZnS2Qy#?X&9L9#30Eh98OxNCoaba+!@LKm!dyTP;~!!nEy%bFD(29~b~+Yf7I{D<);
Hq3WuV?-4D;D|2%0EQ2#3*`*l-Yq+<;k=zk@Ym%M`o6c-;nxSD1!el<9?dl9A;IOhe#9w=t7TGX>c4wQg1eXQCAZ-H=1C;C!C(ZL@(L^+4b4-m|6F}p8
q>HihF+i&B+*er)vX&?Z+}vh)*n!L77-rR$g9ptCj1eu=>{^mbt_IlhtpZBsO4P<2%y>XTa#8K~18*W5UtK3AMxTG|OW}SfR4CjMb}&gI1K^DI;?Z(zo
4~{@RS2R02YG<tTl2UC6_m$@c_P+@Hb$~p>-!!FIZ$@^fvhVQ^XODp%4Ka7lnHI+%GC+Y?|^twR$DJ<ARDaFld3PU;o4%AvD#He0FEE?{<@EQ&{V*W3c
EVk@Brl8jx(Cr!X~0@1!tj9ZVKEOxSgF0h(|$ddA{1=d27;*7FD9WG-g1Jpc5i&;4x9^qrU~@(5~O;vFaqcTvKYLkqN~p_AKV-Ue)%ykP7;3UtPhaCMf
5e+FeD{#TlMcOgpALTXSlz6PFUyAt{?`%U}aN+Z%9_9IC{G^6qM^wf%ts<gUX}PM8xF6bC(aaZmi!BvWQtHodGHATii*QEn<If#CkEnPF?&qk@-&u4E3
Hf$fr?!6%f*ZHhjgD0Hz{HlzCxrGj<ER6ul$j+dMg>WZEVdqvTYP~YO=iEZZM>XL$ka(0B;bsdj(7TayG6^EsXuXQq3PWcFBu(GyPx0;h4pp#NaicTKP
8OilB97cN>xLmPM`;|Yl!Ct-;N8QJcW>+HySTxLStLH7Y3zK*W^R$W`4;y34BQ4OORobW2VFR>%rJfE3PFKKT4j{PhvAV@BO<wNM{o)8Zn&IPPKkpKNn
TKNEXWOFfH<xzRh$X!PU^eUNB}g%nN*F;44ANe<2v%HJe$j#Pyn0<FGt<W^5Mam*zpmQ6?Xc=_!4~;q0|YFHX%9#=4-Jw|C|T%5CaKe_HBTXJ4z5yz4%
)VYE67{)CZ(Inh%|HUyj^0Br7>mV$E2fnctSH9Dfb{w5iAy!lDKq{@CvMDA+!A19@7V1X)X|96l-Tn(5%g9fAPWY8YKtCplP0NjqW7pmDjh#P9mDQ$A%
k_EUu{Hm?W!nn|0B!kmQ0935-)l61ahb+V56<dMzRC$3H0bLt#zY@J9946v0EQ;&>rj81yC-C62J(Z%qlnbTa3&WkT@~RjVk{Z%D#~W=-bJ_o<(QfkK4
SuB%`Y(ntmE2~95BZsEBmheJ&XI;L20`p%+kXlISljS(7ZVq3*K3Cdvj;8H{zOkXd^f$k&KRMZBX+g`3#<)Ajk5g;&?ovwL||AZSeJpRc3ItbyhMk!C-
bym^IsqxcvjS(%d4DMnVl_7worwso27~;trJeK#71K}Sr^^Y6+6NryP+DS|q3FoO}o`k@ss-Yd`9z2KD%GdxGO)qnywtM~!#4qh~m1(g&PHNBX{_J(3W
ukF+<T^ZSeQ?c-ln$XqJK_#jz}#_xMdpZ81{HQmpa7pIX9~nRBj}fo?i@lZ^jk_TPyozm5rAF7m>DZpgh$Vf4Z_ZV*P9^6MbRj?V^njwh*F%#ktBsL_w
aI;%6v=Fu{(oqZ)F0ZYc>_6r`X3lD*3}|0h3VD6=((u8z4c?&RX80WyOhm(GD!Y@RcB}Y9IMnTm6`)3UQ6>HmgN`O{n;|jGadJB}-WK%h0eG^9XXL>_Q
S^t{#o6rg`CXZ`Pu5vO6RRHX_Dx&Xuh?tf2~G_K@x#BCva-#h-M@3|WR&ga?_XW0zwfkC3%IC`b{F*$OmYUQ>w?&^FE3$Nh%%In#s*`f}9+hQ@)x!FnT
`E#M)XfsI;($kiJO@K2Iaa-KOwo{F$W`PXVA*<{UjqPJh>s<l|ez)GdMG1ngPv9C$`n9lPl*M3YR^oIjJs>S=CZ-Re@0sk6g{Abhhb$#vkKDODd?=Qry
1bC330QCNMaPND&{|zF}q%Zfs@8j=(xA*aH>0d+N-TDl{y|3}!r^wv;8jb(X^4Ir1$$MX;fA15&_jUgFw%@%^lfLzZ7WY2Qdtd9@`1{xG|9_G3|F1oM-
}>+WkNELVBL7e8zc-+Nt^BX0*FU;f9)XdMYL@S<S<sorwsGW~JzL;>5f<&aJ}({VaEeYWadcA?zIc2s8N1zyvE^Z~7)d=1w3c@y%M2!BE$0NKPxLFIHo
Du^&W^lwcI-q?T(^2HsuZ?nn|iacjGc7ism_bG>{TtHE&#^{p6F2#Yb=(lfW!JZl}+@+K;b01_rf_l8&19z+~_C%^0G25PaFpQiTu&tCMt5>?=|L5KdU
0%BUs?B*_Q8m6T0(fk_BKub=g>pwGP|hPCvlB-L3W}D=><6jkr5K(hZuxE@EZDUhT^$?~NWbON(c>OQp0@igN0w`hzqV1S6Xl6Fm;xxiH^A8-mraa6jn
}opB3=95~dh-NoIe+MRyQv2&AhjH2d;j9jxX<)3k`(z4pZJ5Ky5bSWfkgW<c*_DVFJ_+zsuFnfxjYu-LG#Z&r{DOzrqb>btvN0S6Al$Xv5^X4Qxk>BDG
9~Q|Pebj$oFQP94U)_Ln7R!_UC;7MN9=8rz*HIJwme*^Gq1uZhdy(Bt{2@eSbTPkdPHX~W>7@VUKZB`p%jm7EKk1*)WokvLRtqvwxl5MWor@{{#O0C}S
zRJR>v)U5DSn2Pf?D>$vTA{i&;G<;%fcq1Hvx`J^mqR9Ispm8x~=mxeyKng%~?kzkMiphzV7_^Y}Rs%YllgGIy#UJZ*1_4&BE&Z7{3%S3|hAY&N`jWWX
iv^->QUSSV+^>eqw*(wf<ixtYF!-D?i2$qYPmuD)Uqq60|u?@k`MRObKW<V_A0HsomvnKVQH0%muMC%OI@OpXf=)VLD46Zo5_oA^$Xg`86_UQiaziddN
iMCD&Y>gLOD8kB|N@=Ki(YA^epRM4F%{dTQ1S0_Xco$Oi0gGsO>t(G12qo8n?|w2V^xOM1_sBVWb%gnW!2`y#`da!yE=gg9)9AF$g72$QS@-fC1l7bgE
7*~~K0Mxh0X_J#gQ{7DOhTX3pKI#d4Ajv}N$7jeR}hT%i}xaUuouC}m%*L*+852%#%S(i$eY>TWO<CorUA)95ey0d(uF(3J#V$(C>YB)F&+VA(wOa9_A
-_JR8;~yvbDgL%6i|<ly*iaKaN?VoHn7W~}<Qcnwm;NVTtN&~9Pk&wfaqG0nSj*Y4lm9@f9$Aj&z08_BP@O)(zkEg)zTlvoIoS_7CVNW8R9<7lG`T$L&
!099(3p#41qYpa^uK8iN$ZNfUeA4-+D`oO)P)84BttTLVE4u3|0(|Dj!UfYbY)=eW&CZ7*#cG^Zp5c2@z+Z%#!6;tbx-2org*yZc82~)zetx#w+^s;EN
Vwrd(<B)w+U@%QpQ3lUUyIMhwC<rE?F~)KG91cfUJ<wRfk<6gY?AyM7p_(%<_QsPxDVr$z^*&7VD?{J$#Mp5=W&i^O8Rl*Vlm^Q)vBE{sm|*-IjphNBg
a}rC=>8(AA9T7LWA{!J4jSTjSI-$q3I+>yO_9rrWl`?os{?wp&`q{dMLu4om8j{It7YQeu19j(CdT(qsL>W=+MyNu_p6=cL#C%lhSn+CgBws~tVY|8BK
*L^e)C7Mc~+WBf%~N;9`zVy(D}VEqYxYnPCBG#ygq594RS!}FExEI9azEGPR-^{-GVrAq;OeT;u^0cTd)&vQyzdn@py{wW{bfd9BY`AN50zZ|_&O|6i|
qjY{?xOr;#=4_Nz&f8s+0{MuXFw~{T3O66<jMfQ$XLeQ_*PcOy99T%JC=)aY^B~n+L}z!qdb7=v$pEG=%lb-cG^fjmzdH}T2?%SxDbC8sKp4&#=fM%pQ
;W=1!MIq1TX0#b(%zmga&T1T1v};{VN)@7x-R878Cv4FZ&EKYY8W8Yre%C7?mcJ`m34ox0MU+Mj41}4v>Twyq~ey)l_CM4#q4@O6Uc=2xOC7X13H3vm$
vhry1Cla!EkocHZqUn0(Xt$a~?MxfYy?*t!GJhdmky-4E+-3EX_u)X(=-Y1}s%{r!UBcs;EryS6kJ#NB(-_5>V!b7cdKvqdQ|6+@@0NN^OPIv|2o~^o5
>a#u=bvRl!2d8ODlB%;cfrLbs){8Bn{p04iAIGfU4i4yh=O*s0=mQ#CDA*Nv3BJKzE}lB2EU+q4HE?kuXd?F?zV18<rL7q&-mfTfdvcJkH+ChhNeHsxI
t#A`9_L}}Ddv<#T&e75(-bt6MnX&1sK>?8>&R29F1lp9S2Z!waD(&b==77>x{pe#3Nd@b5D=pn&jqS~cxT9Pi_6>aUj#UvhU%hLDjH@SbFca$%lQ(>?v
Qi(W)^lik%@O4%3o(Q=BpSjFRBZ8Sm)k#Q|3a^cLaga^R?xTeO*s9f%G(HU#)VIs(x-r^)i=Og!xwu}N4y+SIz_%rZ*&ys`?HIR1)b_kMgH3Ty&wk4L=
WqdC*D8`zJjAYf$3Uf|Gy7g%2K9<=$JI)`J7MCyp%cixh{8@32h_Zx7nbt-J!yeb^%A726WRmOc}?ht&3HlmCYhG)vy~0;Wna+(?G%90E~E(q&(=8~1S
lxmW?kjMiXfqx*`AFk3_BBFFUckBFQ_wU&&YllvXHc)@(2=uVzzJ6Rqn=$F!(W$NrPdpkaD&ueGG*aA!|vCgOe4nkDJ8?;MmeZbDEivP-VBOvOJi5+Yf
MAnhirzK))Wh^J+6L`6(P0X^5mZunBSOo<rMRn}c1&LVQCJ=s=y8!DdmM6Tcn$nGWj6@GrnJuL#!@D3#FWc^fw3YRrV$rOl7E$p>ROo3G<}Z;~UF$;_&
S$OE})DS<Oi40;S1;IE{4beP9ip4K~k0l|2Mw&WpPbVfv<3{dCSXc5mu$fJ;M^qAF#n-*q^fyc_AR>pF5)n+Wd?FLHW+{JorfzTwk(cDvarhx(h5+w3;
Q3#%b4d-CEs9lVi2B1`^(<TP9oZ8CgJyRu6&s<$xShaC`4d)~-H@$HIoA!L<R?THZl6@1Xd8C+5J6?09kZ`KTtFL{C>j*o-rwzJI=qItDA#E>Tur2ODO
%6E9%BAI+8q+85QGG7L2H6tEBAO#&4s~N;Yc^L!gW&`iJB}c&Rn1$9#C4}8hetVQXLuEN9ZzXse_Cp^uGyVQ%*qpks6DNKl5EZWRrUZ$<*K<4>a%@nsX
$HrvpNfeF@Sr)m<?@P(PkvMgK}u)7R=aFEYP<%yeFN(tW^@G_&2(Le$0D~I~5B=1Bx1&Vxv}Dlgwq-l?nz5fHB);>GoKR00lQ>C?*G<ZD(CZBy`r9IzU
d`+1}bM<bfu`<weTnkU7G7dhLpCG}}Uw*1HlIh)uP*uk_2qxUd7NLWPKuKpU{BaN#l(2b`x=e2xY4jlFKEG{np~veX<PF-DXw^61CjK>f+?pC>yxDM%K
_G+H@SOsGLs-_lfz%bN>kc4JP~dLck~NB)bvf9^WlIkoO-A_2}}p!ZQFp)Hn+P-#Jkc?Bz~K-SV?px)&Ed1mX`QoF3isNAk2Dwum7WA-!B$2B)NP=GsL
qw591X$=sUmZ9LDZ_R!T7RN)C1p`<zN}`Pe(+RC_s^r`tTH1Cyh!RUGGS9$)x<2=P8Rj8UA_6ixw2FxsM1JMxHa#vftqV;JTc;nWWg`%C7`E*e>*l>7A
7rordu0`igOei38{I#TT%(Hy0ws9};;~)1q=&Rc^D<GKoz^&jHN)j%$pl04)7(GLQ$<|Q0jfcGD%o@sw73baP7KKn30VVqM>mGoawFoXs+ZxIXz$yh+M
GORV?)AdP_{d2!k#99yl=y;9)j~5E&eQn_7$4U8J#;~NhHrrMYfb#WGu@uo=qk=#j-NiMvA0ms%y4+V{sOPvsEQg$T4C{sRzBUo|&4FRcVW2EyH%qoAi
|ZQ)JXqahA$a>tT(WNvCr_t=qoE1}e8txWL#9ZyT7@_&p;qZ||SKy?_4p{`uSc=Wp+yzm31Q_g~-MKY#1LxA)KghrNGZnv`s{l!L&+DM4tKffq@)L$b3
Ytol{UsyjNgT<@~?h230>*mlwARuJo<AmwDfWxHJTy9ka|U%AttE=1NXT^4dgS#LFFq7RWhCHm*piOYvzyzI=)Ei7(&#bhD8U0T~UoYWKl*`bizbPH+1
JlFXXcc<T2tD`R%$gyF_GhTP`jeg=EEYEYxpY1k}{O|Iw#b%Z=MMxDBe`~?-C_x#PTSh(9YPY)cH$@?2qws=s;t&@4#DBXKSKVg3UWFytV&#eddT1JfJ
!d7xB&AqQ{N=FW=8O}&=T2x*{;B@!R9FcbN;cJGzr%_Z;W@(F7zdS%G0_XWg_<l!5uz2r9OF#%mMbEi%L5kHfVeoYFXa~(C(mPnF&wPB{4yQkG<(H&Tk
8a`yL6I&>Fum8=yijnNdC+|r6*8dWL*b2cif#G+As(=Kxe<(c_4eV|6TswA~zh3<B!dw{+@88L~lNCSo2zI7WYzq#V&zWpSD0?Ci@vEY-yU5qyn{=(U1
B=u#)m5g+=TtlCt)R|CHNPRC6Q~AMKAQ!q%$6xzHsE5FR^IdTNS4X)CUloLvlHioYp-*naL=?5eO+xlH7K;y>4Rbt<0B>M+qy{BcEzSORihiQia?-7Y(
`YCYM1U9b2qylAi^A_s+><PVB{PvR1Wc$|D;;>mwvDwHy-ACGu<=5gw&{WfWO)aO8R2JVUdU+e!Ef&1=gWdk+Q+x=4R0^~Ht`~JKyCjM)9>C|%6(F=CB
x+ahD>yzGcEK+^h6>+WVll&NI#g;ygwz_gq;(~jUzbh>6IU(T6iC%V&%L6BtGGRIXm8vKIoxr;2tVBA);%O+?6Mq{v5rMT`dd^;QuAAad(0f*9*DDmYW
c4aJPw3YRB6U<=im{2mpPM|akufc@hwaLE<bOi_0K)SNZ=DHe{uuumEUDc_N>Nx&GIPnkj6X^5k_8vI@%mAJw%l&n-m8vQ0O;*w{N3|sL({k;obs}n@;
^A|t}Y)|e8X%kYxC&8bF5(O@d*1?Mlymh+5ZxjlC{2`)Kv8rqyt{^m)Wa2XJ@GwOz}U(pL~pa>lj!SHOa5egvN@+`O=@)?XrF1fBCigzZU=6*T&y$10*
mEYi*(zOqLSabdT?>eBLVX6a3p=;h8S%bYwB{-`ZN4N~8fqmKHq!(SN7-3fL2Q@y$(#$Nt2B&#G)^hY2SL5W|3p{=fl6P<mQNSR%I<kNAC$KS?sKov_`
LkMiH+kJs9x&yz;?H2%bF<IUNH?kbP+-{ZeDi_s;u>_6r|*afB)l1fsuvT%LOA7_IKx*RDrU|^-;pXQGPW{Oo~jP{tnAUiIsl+O_!CoZn|1plNZI27zY
<cz2M!`_mu^L{g{pYZoDoH3C5Y{#=N`AbV^%`?`_iLEE}$!t|y`-DnJYSJHEj@GCF<4B<DAN{v$1=^;u5-}NOiQ-S|kLAH@>*R;W$NaaVPOvV9Cc<I>2
gIZQkuY=Q)&6*5Ll_bt@taDn6<ZhoAA9fC?kINO34fLS_-e+qy+EAf=e^(z5=em10nJ4}fIt#RAOQlzl@lj%$FbeXBt9f|=5;dmB$LTF&YOb|ZO7jrUt
)S!x3BUQ-i6Sv+SOg1svg@DXHwNqOM7eaKmY!R#geo~X+0|!a`C8t1rfC=<n$1lJ-yEn1P!DiIp!=kkZ%5S+j7k<{b^Zqf{j1WclA@DSz#s<{&Cgk&r(
~R6P3kmQ8=LsaKrDl|HYHt%sOvc;fDX^5~S8F+SoH~w1PSFtpEMu&d(1vClY*aa41(_e0pu6%UuODp9~grH8MauDrGhuAOwx9ylhLis)|*Yp+*Er>abI
A1SE^Bl6>H^b26NV14Oky)~TL6&T2`_XNb<M6AvrZU9Oo_p*Q;+U~3ChC&pvf>p9{BlU+1wh=`M_CDEl~5Zk)q*j72um-`{<ATBx@1u1IM6)>iQg^6U7
DY&Q{h+DP$yEV7~g5e(5n~EIK>nxH7<^&8fbb)CciMGg=%8j6?@<9c%R2~d>f~kOksPh%cVz>xWYC}16;+G~at?-aavl0c)eo{<?b5_$VNsnf9$ybhf;
pa<ly*&m8ppt+=57PjNS)*lJ%Ae#%6R`$@feA~F=jP+ldb7@xHfB_8;X&%^V3J<Mrn`m7Ou)h*@#8L|agjZMgxo88{A{*jGpGpPSRVi*)2>t#G3<KB^<
|B%aojc;%{*)u6A1*sl>-oLbcATxf#IU5U#gDD$fM<H*N6aKvCq}z{#bF6IEpBp)^oM4h*P90Vk?&c@S0OV3}zENMmViF+GA^Jn*@8B@Op-U0~i>x?9T
j%Y}wg~&@7DCoeDipf(C(e`UtpFpVIb5#U=baQo_R#I84R*Zb%Kp^CbB==jZh5*s!KplPw~#;nZl@sxYaGd+?*NTM6JCMuw)(u<ir8Rj^+i$x&c7L41<
pVqS5e*qX}rI6rd<hpd+*>Mjph#qJly8B-L~0_$Kg0n3tMTA&s+x8I8N#bkgs(n4Z`WIyNmc{F!KTNV{YXC_vxR>eB%jvv=!TDBq(f)TBbN0$Y{w2Y`4
bA)vD*c>=##oz~lDFFN=Ph3YolR2_U#|;<A`1xaH8eoOf5UJcj%fv%uAxH&%GHbA1=TWqX1W*iWUuy6;allX?Znx93Ij=5=xp0r+p^`vJTcj3VD4>JHt
m;VLs(HmSc($BsYv?`?kxzvjbF|1}3!2_~=bWmTGdmkD!DM^@zN2wPRCVXG=i(yFXj^A0+66n!^g_c0vYjC=TXMLLY>MeI*f14Y5n2$J7i>Saz@nMDmp
K>JJ~-^gjhZJ4Q4O?ddNIU?J%NjN0^&qYai7HqRg^=A-kUgv8_3b;O9kMA8cpeC&G?KZu-R~H=Y)wACv$dz8w3QDT5#b}WRb)OtOI_kj^olKwv>jntQ{
txOb?VLkEkjJsC{l$92&(YVWgO(+H8n|Qx3F-FD%aB4$B2nt>=YcP2?;u%k|unIlA3sCf|L+o{2HV*|#krS)+uXQ5q_<6R^`Afd|6?Z5huyO<WE~j@3m
tZ&tYr5DkpHMO`=(l*~bzAJ1EBl!w&?wo@*jH0uy};c#ah5y1LPO&jz~z~iXGHETN~P2#iztC8ERUHVk&%y2W@&NQ{%nhj=EEvB$w1oXHb@j(<|4ui({
qT=LsP%#OKY-$nP%sE7NL((SC0~!Q&a~21UTAP@ip2~$2jHjSPaY{k*F|M;CdAZNSWSLaNpxL6R;;j=f*=9VoW0z3B1)<VgitxA!K`Lg#sdN+q#6Bg5W
V+!0rDLTJpP%~}r;mjVP3jB>O~|x`=~UE_U1p-aKsKPL*g={rHkE@IJ=i*JEl(y+HtBlP*enW;Q@{j8b1Z!p7%UUQnGrW}f40L)n9MF9XY9CPNNwOV>U
2C>ZTAssGL=5e)FwryfDpGX?Un~728%qMZ7*8~!WQ)!K}q(A1r%*_RQE?4{QRFk4?*3Erk((iL34@6Q?1QR7V|lGe>@TyXl8gda<jZ@e<jb)Equio?8>
Ws_Oz>Xaj^ya3b66q!`G8Q0`ror8a*-)=VPdU+Vb;_&0~baUIbzgF6}sk{kKVmMm0wYkQlQeY#a{onT>fQu%$AgDstDPNj^Hk{%+wDaTxd)DrV8tV8x7
Ub#uVa?aL&MbPMojsUp4W`_C?jeb~9xsI3}B-_M4?4n4p`(l(6dK8TTvVQcEf0Hirc#cjfz=)eQ^CEH<q*u3mb0Ut0cJ!x?!ien}RL(I~{Arhq(MJ+J~
ooAH`ri&F0!VyF2KganwxoK8gRT~MYXmD#&J2mRrr1IH{%7{%ZbH@c*Vx_xgeO9szu+kWynzX&;HUAt;T%f?;kg32j4qJ~5EI>$s`B*LKIGL{#!$LV!*
vux$W)m7Ci=)*BlX11&z{GT>)4AS~IXgWWm%{f=+H4z*wyMf4L(rJ`5*4uwby!(E`(w{=jvwm)|Cf?cse^*DAx=!rN+Xe{GuNL~<VN6-ldwbxfK1Lij)
(@V`1<qbug}k4pP#=zKYx9G{u+O;&tG4kpTCaZ>+|z}zvt(2J4wtzBbP0k&3F$ilhdv?XR4lz4yLUOp3E&ON;sGS@2+i3VA8y-r-~x!$mSU1++t-X*39
0l68TD>ja;}dkxgKTheI~!uJnVgFbp`f;b>uw1#zuxEjed6^ptXbiVUrkK#gK}rB8;6Tpd{j_nBNP0Dq+?IlL@5WEahOtxV3=qNDHSr~9I=%hQAm_-Fd
d@kW-0_O7;jdW;-pg+O_2%z083-sm&vUrwJKX=}~v&8*jd9*4BGYQ=dX;WEPC<cE$e0!BT@+%k9k`by7;l&x~f<bc)VtujO(**{4t0@ao6r0V^5Y0D)l
9Y$c!)4mIOdN!P%bnd8YlC@yM#^~wKc~sPV&>ls$u>Al$)1TXtxdldITJ-t@!m<ivkDLy*Z<Dmt)7Lnw)gzlIXZ#cx`eXa^F=-2kjMnwxsy}w{B7RX@f
mO1J5)7Z|KlH^`QoLzH_WIZ2^c3)@ycr6UHp8q(`g?LTwC3{Y#Pss_<XAG%Wi(5~vDfB({A=?l1>CZ=O@1JhaxcG+-_E^|R?gNX)63T<SY*u$NtN_y#i
xSiy4DSUGw-<P6|%n6yAFRnegdgNtr?h50k_?5g<d`}Un~t3UK;UN`m21=57D)-lCfb=-^)MN*2!AV^W6=<+<0`X6%y=bLu4%8@J|Z%)~5u#ZiHYw4Ey
*Y)|mFW8J?ajR~*k1{+a*8fhkCeP<Y!%{^wp8|80=ZtZ1vKXitBF^`RDIlM2K|?A-8&x%e5C44f9Zc!Qj7@|Ou}0g|D{mS+0W4Zj?c*tL9^tt44;l@<R
efA{QqD{Rkcaf^RJ&siuGF!jXqwzFQoCu#dyYsZ@y30BOyrw8$J-jYE@)BJofEpPcVp+W@^jWLHf+@-hpU+EQonaqaRLCt&ru_N0-<#R;rg($WzxA<F$
yFk1-QCqH>mN)$GFpaBMs+Y{v5_86n@i#qhU_70bb)%<Bq~(spg13fvRWXn9XF?p(Kmh_5_4=cscPfMvewKOWf|kAiV1*j5c&MgsRbYZY#D965RIMY4#
c(;lnA|h@0=ed79!8YA<^L6b`=!6OqSkM2_*IAV+?x9=m`Ue&Pd|!3|3dp;SpN<$!XLR(?V-r6tN2FmUxqAii<VU@&Z!LKXZ4R;JL5nVH=Nwlx92u)Y5
YQ0JZ)LB)zj}KT;%W?5iNeBWjFsPVmPRUt*}RRW;IWHdH@!6poEE23a(|GZuC9=M&Y84<mL1+{?toq!}^I_IOG}r#Kj1Acmq~9OL>O>i8?&hI_6nPZ$B
bQx_O=@d7*;C_7*>845kJzH<ZeiyH<T%e~=BYTggaCZ~h;z4ry&qV<~6VRWW{C|Bwx>^LsbtAJgx+18sT6+MGR-e>k;V43b4@Ka$Vc;=UDfyGDEadwLN
Et9pX%E;sx0xfYoyO>l)W%zU}0M|QEq@Ph#zb8Nz$ANQY)J58)qrFOUad(kD<TC<!YQsZEI%U`5&lN>IkGPg#Q%dP(7ly38^ebQ>jo1w|0{xw@_!`ZN%
=ZjnaKmt9G$g`&NK675&<eOXijO1KSSw?&yibwUE^!!z#&to>~<Buh~2_w^&%;!VT53EQ1k4Mgwbv&*XxB7QtS;VqW=`k5u#qqiR_lr9}7es|rPTf6gV
TFyoS)<R)L9A9PkIus>2wA~wE=Ome18b4&%2J6n*pu=krzZ$v0Ao;an^Z3Fn2Ga5xH!(_<9+@-sfx(~CKS^m*nx1A<-t@;g!Qsk!KbAFoYk_{8Eee=z&
@V}Q=TtRRlPWHd_$WR2lhmMtbw>-9QG8(G!@YfYhHHYDO#+li3^s%sd!0OE1FTuWRGap@=~#8mTY{%sU~1QpG}oS6Ui14#-nT^%jU7d<1Io?h5UR5nc|
gL(Jok#Z4U=~s%ljX9W<5Og)LMym=W=!%@BnV*=iYp1uput3i#D&b#ce00)VoNRgWLAIU*&Eoy%){ZZ_2jpYjnhrof1DQjg_{MrZlMdbTGg{=mGX@z6a
b+IRpih@}?F2#!(gk${{$8pKt7F~&wTm`x6#&~nV*vC73^W}{39QU`BMeCsP_Ih9WeP|o3ItyBmVBk>{x%P3hMD(o;R<|i=m1R$Oc+IH0>q|Y7$mz`>E
G^{8#+Z^jzg-n4wGSkECxTIp{giR!C*eYtp#Fb>aqZ3Su-LPJBqb0$Lz&DnZ(PD9AUbu;M$`5jQ1~^?aEukcZ1GE|+v+b&Fs)4e`+Hi3`*B|Hn9MKntJ
(eD!EAr70*krzJDwfAqi5V$g4H|PKXX_G$^X>+xmRosf%I07=vQDz(`4TuZ8GjV$GwLw4s!}mAP+hZC_TI4Kr12Td1@Zu+Cv!7S5Oy<fS)@fpgbdlN_T
2&U&v$-a9W|{L3xd|cxPcbf2`!j-y&cTJHb!PZ)AG3xsS`M@8g@J_3Z?t_@NR*Xa*mBJV7*z*ld6(P8k}-pm2*-5c;DYXsU`zK57Ui^Y}dwSMy*B9WGI
ZCx5@H60@LGQb>Z<D7YJN7S(Sv~h$aY@6P2+BYYRlX*<!Z3oCiLmxPiMV)HX7kIX>U<?r_Y(abYB`&tnpSnW*zKemfQA3RosNoH#99Kkdx8sx|`Bf>Of
Dpw^ac#TGT`E)S9k2fBstdzyw9B1;BR?N4_4plUXWG(>#_z)Zd5%x+{Oh|WaKXngc8F;S6)U?M|AV=^Flp+t;Q1Nb1}Rynp9Op59f;~L)JSyTh;U^vx$
JK++c+2H#4G@Hrw7;M9n&tA?Uh%O;qv$SoFjA1p@4lX@583~bus9KdXAk-UoBqK9SWX>K>WfALm6;&}>M$Jch0VpjRw<Gb`I4t2BtC$&_@(SZNqJ%`d$
pAR@TE{cNV{#VeEEXV`8CKLHWk+oSkQ#U@cCh#@&H5k(hFsFql&o;49!CT2oNFLvlT8%U$-qIJz1wmHpTlu1zW5`}7AFd@s>b9N=Y*vZR3v1<T8V2D&(
0@QTbVQhDp$$&+lxfTj6c$?OUk8qg(ByWYO*98fWb;2tPMnj&YJS9Snl>C+Po|-aPY);l>k`DvYZ@kv6ju-K{=Q;xK+WfL4uGN8ap78d%~=El!`&DyLy
pj)z)m%i?UJDV`PCPAx@eaOjsSk2J3PKrrkS<F5)DpH^hVk$#$I7RAXSy$NKzvL*wUUfwozTxKrtX3~+o6r))bw(6tL2NQ^allWtQ+M2eF*rxTF#CQ+k
;rDh{N1XfrJxVAP)2bmoQYS9XSH*s5Gd@Wv?1?WC7?N}s7<iO8G)z-IB0;iZkwaDakH3O>0F6Pl>gyw*$P8Z3ERo$$ot?TV4V`c`L5q?p<Dj?{e`}}-+
EKqjjnuO1`9x`4n2|Y2}m<m^?3l1}6cpP6`(}=13SMvOPLoV_NN6tjd)Nbv1H0_gS&5kTszAZBW>+SX^>@)XcseeS%MUW+ELNf$v5^GU$_9oG?^*)F2*
5GcIaJkmh2pV8`>DI%<;VVL3TXRx%BM#_WhDeyQf<C1rnjDJ_y)|n$i;N={4R>IB5p-P*60!w5^ejcH<meUa4aHeV;cE?~D=-e$JkpBHi5Y6=AW^Fd%*
K>f7CP+D&7ciNZcecu@BCbYGXn3Ib0lU3i4QX@4e6>$FicYpAe#UyV2hEt+N1u@aehAL6}>$qE{6*988WJLOC3~~iw8zkL7N^Jv`$K3^$b>|aXOiLIv1
rTJ*Btk{xF6W^Qf<g1~q~@Mm&6aDx7s9eXNgv4`(<VDG`S_z@;S<ciTl((en%0riUU@Ksh0aL75#%xI>(;w}^((7ZcesMo1RT`V3}=4Zkj3fn!8^W($j
bk?%j&0sb!~qZEA$E@y0kI7keRhQ-WU#$-mtz8S!F$8+X+Tjg3k1pe#u^VjF+ug}k4pP#=zKYxwC*XOUV&(B}S@Adilzu)uo%?4}gDKCo!XSFMxces&e
tx>UIB!gC3PBI45ddYwdDi5?c<{fgQS=O*QGBPlUF|Ws(P<zW*Poyh-)FPraw~?lhH^Si9(?_oD&y;vUsC?~LhGmQ6q>xsw$Mg0$tm~OK2D6^tTw|?e*
99E@DJinRm43Cw_Nc1irO)q7%&)KXz5J8xZ|hazxU)z4&!W*V;6lK+{FQ!I3p+`%6Vm6K5sO#NRsJbmta(Pg#C3>Hm7<rwvuA;&mC+bg274L1(T8I%k!
L{*<)^CN>#v-RjO9=3d}t!MiW-mX_q3RsX-RO{3RimH9TJ9eNL!Vgwqxw3zrkf&ev>J59kO^B^z{C0QCY4w4gzUoTQv7be|MR-d?1Z7i|^(8Jj;uCLDY
8L+Bf-AQCM02RIpH;y{u2*8NJ->6rR7F)b!^6S-kRjYdkY*4_$4aiyyIR0tMf%(%yc1zs)3t$cdI85tHz-{`=E5t4_N~ar2)|U?*!)fHIKg8yEEYd&DJ
1CEh)+_@)U3>rwnLDQT?Z-W8;tzTBjndM3_ALn#$^#dE2W_V`mY%4qpSwA1>EzaBq2DV9~T-ICoGjC)ZpKa$2aBTpyOrl;@algFABD0x>r#&46HDf6<z
$4oC@StuK8<}3?CR^sRue+OR&sLawlv`43=z5R;2Uak3(9GvRVFIkCu=D!7z&1dR(ARz3c_`NXx!T?<AiRB(|@<&H3wdT{+E)gsZzvYjc%vFg8hc4dLX
>#+Q8ZVAKMjf--QUmSgzdRn9)|9w#g|a6uB>yabyU%0uf_0n;*7mCZKnO*CuF^`q;B+tP^=G$oX$5uSCu-#-dQTr}`f8@u<JuR@7031RRkGH$JcF^0RZ
<7!hQBNQ(q5J{fiEb#$NwslDnphqTIB5vXK(mp@#UDG=YvCSo?%t!=`nwYSdN-N`)GAYKgJ(&KB@c?oQa$LrR}l2atOEeENBkKqx@MPEG&?HQ5yI3R#Y
dFEH5VzA1PY&{+G^a%5zQUFWWUFL+kZt<iPUA{w7fQGt)ehubK`w7lhp$)Z1tEi=eosUJ&tV*3-*eO4svPoHFt%+l(LO?~Cn!Vf}j{{uC0lw2)~@)XSI
gG^}{Dl8oAbjzJ&QzxjDr`^?#<<Xiq>l9@=Uy)b!K^pIQpoQ&G?4(fG(e?VW}>i<DqEG;L=@<bSBVtK1y*s=;FX^UcfENz0D{44(UB@)%aR!tf18UCD&
Uk2jn#L18Phr-d8BOHtIbM<3`c)m5=q{_|y{7^?$AT6X~RL7cptG}E2Fq5*Og$bjv@Lc}vPB0&o6A~mh|7(Lqy_{a?K-R3o@=^VlO+N+vTn5LQe@4$KL
&OrzbHhB6KW~GRA=LrOA<yKi{<O5Ywh8x-=`#cKtnms-Z}l5JmAW;j0y>b+q+$2=&!=L9ssdr~d?pgJ8~(2S$CylUXzyVx_4<qAg{)Uo21uf=L}4%AT4
6wEP)^o)fpv|ZUd5>t<Iwdks7R>HE&kX3H9Bq8LO+)CTm7Dm)>V#?{L1Eiyt?JDJeuHR=)aX|9Wso(<^Q#Q1}$%)irT8?4gXp@fQ=Gs9A0BXx_;FE#>`
%@Hv4vQi{FwIvpVub-=Wns1N^i8_X_9d*Ly6fcj&J0y)xLonP&On&7usC@aki>OG`Ms;GagjTXcE%^MCq8cZIj#72z6QlEa+drJFYop_e}Twes?vmj>Y
{uJ`tGD4-1UE42r&D&hYdZ<oFT{TrV+WQQ;<&xelHCeO~t$A|ssr|CC7@$L^k`~F*h_1+)<Cj8;a|NIW5@zTrP)rRg~eF`V9tnRMG$TvQ5|M_pd`@=84
`-3mtzy0+mZ+-RtyI;Kjt-t7hg&f}dogd!+<F7*wQRtQDJS^_YtykV{y?njD+(E4_Z`@`1U7D45@a67aR3~BYmEi;b^6veA_^tcT|LENx{q}qB{J-yi_
fLQJ`L`issMnLPe6O?p&JQnHx`vFytB%E8y(_oyN3Yx!<t`{b(cQ_ec47UAU&EmJyCTS-CywPV>+X*Z@Hak@q*<L_y^vL5{wCz~=7YXa!u_9o{{FK+zW
>i(eDc*F-hcnQPrm-w_kaCE=$dzb@Rv`%_5CN`>^yb<d(c^b*<1VGcfST-`R5;h@n^sBU*W}{{N(-L{04mZ$$y44_h0<#KmYhG#pc9MvH$$z-}zsk{f#
G(=3%Ml3tzeM{qENwmnVPy_EXkS%#&~aPA?nMLgfq?=Q|IY{}ACj81lQ$jH^SQx;=~TvNXI48}D%3hriZ`VOQLJa_?Qj{F8SNAoM!7-2I1M!~gi{JH7+
)2Uekk;+cpm%-^_jk6<W64_<#0`)L@&H_$GkSHFhv;ZklP9--n-zVdgS1HbaU_ul!<`?voR+6p7wTh=@Le|`4XZ%)3t{hxpQjmMsN|G)h@^u+t0|I7RD
{|)qZ?+j-f=3!@5r_ABOGu<ywz0;}KX<cu#eRy}>Lwx2rogp@hyIl!+)af(*AM)rKs@^>J3H$zc|L1$}eD2BD{^7kp{EH5kU;pd(fBHv#6g&JsK(<r=o
!`Iz!e89~@Nc1g@Ur*5@<;b?eeY*~_M1=s{&$~}_jYLMU75pth7xbEevsP55qhxby$<yc?>ap`bG_`Q<kj-xy4G2H%tKgVyTCm&=X_kl6kERu-P55xeK
6+TpM2~7x88d4jlX;H)$hS@Jk}T@@&4_%pqBUF{oIp3`OZ_!LXDrf01|%rJMfwpx}dks&CYi>@h?&u#_L%<>@yi&b@=q%^FGOn@FQGt=XEtEymT)-GC1
{j9$f7)Sa&$-GW)>@sC$pHpZ(Fd-+kvhcRWl|Si@kH?)Xn(Fj1lP&?cCcPf6bW;qTu6-j}=7htd4%51;({_wK**la2sh{tXCdh|b6E``PEec>h1UiumM
rzVsmEQ`il**)yBpxH{!2T%mbhkK}8<@izyR@TX7RVQ<_OS)a)r(e<+8bnZOihXE|}#U1t;2!B{<>xYXTyZbH)yK=cJ9+*Rx&s_E*hxHcquDY4?^}l}d
wQt@3`rGgR_<JzSUDbPP-PMU-zB4aQmct0W_l+Oi|K1m`&iv!2u!m@R_nrUx{-54*=gDW^dG{xO0J-$ue~P20`Tf*@r!MM^=xlok@?8jX<p2@(#v{WzT
<p>ZWqz&u`B`Sbgzu6pT^HAsfqm!>BGh~8?Y?R}VC|WY9+W8F44Yu<rJFvBe(>%0{`^b5m%4;``%5sFpwUmU17Cdb(p}#w9zz8>_L&dw9v8Q}vd*3w-e
>qzxwn#jGx#Z<iZ`Bny>kRKBZ2MjQE|(%@=a*sCM(OZn;M|_TR3i|_lx&G{W`Sa{>Pt%uRu#+_3c%B@~zL`fBv^`*L>+K@BZXV5Z|zk-T&j)-u=NBo@M
-cSMAm?GXCW`e1G~*ye@RFcQv=uq|bnLSnaOe=GS@vcU9_co!#QxUF&V~@KJ`tFufVT!6v_k;K~2@r!WEUKmYdqm*074Cl5}%LLWMz3v6-rVO8mlxSw(
ACaLG#(KCDZhhM+@r@w`m?$-O>4Z-{VcmMl)Kl%Ol-uY(Vitc~=Z|}eR$B!FTS0R4*TlYWuZ@mKl^tX5ap=0nLA2jG{)~D|lU7_3cDVl~QG(UiDDekse
eYf}WP569|f@3FysQ<|PhpFy5ykzhpf3x;3PgAx>)^()&cGpt><a0m!{FfeM6J{DLQFjk)?yiFi>;j+s<kLdl6Mb}2fAPuJ{v0~GM-If<r=D_q=KDI_Z
MNmDjeVdReE`l+RoUH!#v9Ei)3E;J!_@IyQonJ{*T;gNBh2>Ql(av;$ZOAq`)bDffA&9~R-b;Tee#W;KKat0UETFuFYiW?FMI*|3KBl~;_visdh-46-~
ZlQ&kTPmyieOaJnp^VAt4?L%V%J*f6gU`UDM5OkoH=M!upm#yZphEk4CKh`a1Q$*<}LEf^*Pk!dJi7LGTOTdjF^2fPMR_eix}OOjle(m7n)nmo?w}{T>
sr<Gl-i_=hia4B+Fp|NNOrojP5AT6c-<-6rr(*ACV<1@6l1dFC({yYkoisRsTEHz0LibGttC%$TR?-$mx}?&ZZj6;`Uph3H3rc>j|>fJ=S(`f%@f)cl^
SHJ`cmfo*n%Ms&;1*Q%$=U0dRHPxt0+lIaxda=zOxJsx>}_PL)x96kBNA40c7HQxKHzq%{$`fK2baQ`>|<=r2B`RR+$<Mw!b_wGAizT3Wu-u*v!C=A7q
?%)3X&ZHlI_Ws*{2lpUw=J?s4{8>l;)^Fec;B&A|c2d9f{bxo#KP+B#z3z+PU|WTExAgk-o%1k5UDvu@)IRG*tL)(g5B?4}3f{FIUGoTXhFjLVD9;X0H
SDJ4Yq{yh?4sMmMZ3JX5~O$CKJHOauPeRZygjT=#dZ7EqY&02*f5|A`r)$+>Sy2Srex?H^zH+0?TsxTm(X8(!JvFK1nnoo+r)XTqHs6}A9ug{&923C^W
fWm`TkG;@ctYBrQ2*iiWS_*b$jAJg>~*5Kl`(<zxR#rb~*n$pY5{edCj^|{nkIc`_5P4#r-C@*L8C1VX(v1kDOjZ@8uyZ>FL7^|GWiVmGAeooe^G<Koe
j>^ewV?`!#_cX5Kn{JoG}k9Sq`|*|{uWH|e_1-`~MRzW?T5bi@6(et7@(_wT>`Rfwm~@BL8sk8j<7@9l0bgFnCZKkmQxH!$UU@ZSH{U)}%s?JnoO`#H#
=Cx^dYhqW)?rXAP~zVNMEr~CV7)#0YW%>!8p8{T!R_Q6^A`gW8aY=`SRn2OJI_5He&g%izr?{yiv>xzEI?~NP#GW)1Zy?Nln-TdyK{vI0LZ!m9r>u)~W
wp^|3YJT6|pg+2z`PT12Pu!sZeQe-iR}`?ObcyoNogenr*LZq|@WF(B&)IKR9tL#C?ZfJN#hc!n``uwz_IoneUhcZk{p1gN9d6F<y7}+^?2mr0+i*Mtr
z?eD_yP>kCqD@z0UzG_UVrs-<5-zxNypLawio*h!shNO?x9sac=98>|H-S{KiT<x_h^p1BK6JwcFdcRx7&9q^`p1%-}>5<zy8Ay-@N(RSAN<%7Fq$zH*
7EOedUWi*7{pM{gtqW!s77co1cZHug}8X4(_f9Pv@{hPFK0EcO$&?gGqF~SMlr)5p0}c3aj7rnpC&fVg0z0?LAnyU_O0>MRo3VH}M|p_TD>R>8nLwpSv
0VAK!ZNM}OR}cDIba`PnC5`|r13uN51<(iMi!z1`1`@4oX_A7$WkI(GU&&HEY*XJ0r%-rcrzeZhr#ztJJAc+Pz9mSp>|vu(di!rlu-*8pI_c+PZK!9T+
EeO8noFuhNs_rLqS`=5NJ3*eu8r-R|upsqMxtN1J0)G683@orc0nZA(q_4-9ox!wTXUGIJVC-e;rs*1jWUmwZqBXxbm(Eh1k#|HgVe;r2jPyO{+PcY~S
20g)`Bf#G1AMxuWaeXAOkJR;%zCJS7NA~)7m5TLJv0f_HOT~JrST7aprNXD42i7yedM<;W%b@3SRb_BhVsI5dxQZY2!UnytK`(633mf#p2EDLBFKp0D8
T9N2J^Mk=9=}?LU)keV_W0F0{AwM3wGQtE;=Mq;7l`))@m?U_3&eYYcyArv%f)-^@LoLLi^qHM#8ohH6--=35?7H#FOuj*61_;G7fJLYiC!epizIqkL@
$Ksg%G_E^2(mP+C^T4kXIpO&z9`@kv%`M=STJ?kUd+nH-YTAlRbB`=T2SuQdhpzl`qvRPxZ=Ey%effp6Z2By)dd5M)ks|UKrI2qk3UfFO2Gi(N{6_RSe
yWp?fiOFNW^L(7hPC7en`A=$<3pbEJEYOwWbsxiCE!rsu-+T$r8<({o{ZWtm=CrdO8fSu;Irrf1Fetl6G5+p}hS)@;w3?OC%uYqn?2_N>{SHQTdhd)Dk
NL2tQ?-I5u*WpnpT-=3M<GuuD+xpm8P>><$~vhyK5AM*1dK_4>oAw?f@^dU)aS&H5A54$BGcFREQmV(_geS2nZ&ustP^Sfmwc1ug_mRHy<v9McaVYk%6
Zn=fsk_)?K7j{c8?3Q2HEj_wt`u5D+p09K_xMMfGV>iHKH^gH%Xks^PV${>udwDl_VmEwZH;iF7kYP8JVK;zaH-um}h+wzqVz=;O*Z6ktPTrLzoULx}V
t<9trSACiF``%mw2V9AwftPCoLN&W=b9}60^m)GF(y+S9Ww*6sIXz0G8IbO1&Y!sat4<JGF+&W5ub4F$O2#o+Qh_MR}eOpRVAR3we56GMYza9=6j+Y(6
Y(;lNp~nNW_4D;gdS}^=NRHmT(RG#N#*q&yvbnXcxKrV&d4~4{lX$%(_(k!%}LIf9bQ1&wr`km^ayJTh%c;Ct9p-%W7yM6DnETNK$5?Zic6+-<ph%@c6
zhrnZS!&1Gjd<RCY9pc$qklh_V9NpxnBB~8abs_+xGSopRx;Q*%kEH&_OHfQI<^UeXgXj);M&dlp}TAp5R`_s>ljD>V;`7YZ6uXKr0)GNxwb#a&l%jhf
t*<&XAt#tq`xSV`%GB2tG8j>UHy-<J|n2biANg)Z-GUg&#FAh?Sn;518xAL}80Q7Y2rV@D}TIT4JR=o-0#sul0p09)8?7m#lXrFmqn9v6MG(*xT$pj?J
l6Y|Z6#j{qeq!?wku)$JK+tTltFtlU6N<(8dE?IPHN;>ROwQtVT!<(~O=l(`PHJV=8|t`P`{_9W=Q_$=tZDf~*zd<KCXF_nWnzt9$cA6kV4}2pyV#&02
Ci{j)wYf^=4Erq+SAq_6M%@f$mHT(sFn#)E6C=RTAKrB={X0hnn<9Om*i-sTadrD&wQaym#ujbPUGB~PL6|*b`SL&h6m4KcrR5avYc1A$QXwRceHIgHd
(JA17@0(+N)wX4@Zl+z9S$TBsyPmT8lB08kl-?rlu1Qh>f>q(`?V=?0B<Wk_E4871o}M6JK}Vg?(Wq-=D8tMnv+daS;Ttj4L(-B6S!6-~p;VirI89p?!
8H687E;6TvdZ7h*JDCYAQ;7+$qgMB)*Z5!ua2-3@n}Wdeh6S{s6xn+ZS@b4xVw6oG|extR;Ak(!vTc+k?-asoI&7xEU_&vs;t_$45MNv0Aenh=|_Augg
C2ws&9qDG`!z^%&2IwCL!@C%l*v>2Jh$HOqb_OXa2B6Lk+%qw9ys-*3KEmMSMGrbW)0!fJqJ!8C8H6TI&Kc2+r3e`c(cqYE6^@Yw<%v4_uhO1E&0(~iL
3-&T(9VXW*)=FBjF;P4z7Bw@6wdNS}M<Bt%95YHh$?(WDovPW#sI2T<fPjHA4v1o%a0Nf9RL7cHPFUe9ktB00-l*J1nomB5QS>>CGR~Ne&l8z&*p*nql
A!y%NgrcciFjgMyedXdD@z(4Du?zFALsW2Pf?xfvXD_+Tl0Db4ndPnz|r9haWjySN}8WM6U{}9BBR`&fjJ&<y2)N}haKS4k-kguO~uRvDntaNGQjq%43
0u_VQGfRodOxGOsQ(Q3A<hG7G?PA7@hDM5n-#8irIrb4VEY^)+Sqr%T!fxqyW+~Cbxc#F(R;7YdqK47BL6IdAOFyqnUxr2uoyiMzApu8e7?oo9>I@5d%
kpY7aEvP{vRV4jWbk`zgCWR5{(4$c8ue=~_4!9}lDJH5qs$=HZ?nQjakD@Me=2p_IG*BSdg8DJQBnbZyeKqVu|$O)T(ey;a#^wXCDsWb|gzoJYlZ@n{{
Hte286hGJ#Xd~F)+D2$Xx>#W0jlj&pwD=A}aChOy&h`dMZj91IW#)`U1&cNO@D!7J!Rg^wI4V*VQs<D_!Iv@&h>ta$MG1-ZUkVPO)Ub&J+u{hdkObsjD
e0+2%b3t2Xi*2S6iFKcE4l>^-Vyhgq>`Y#;C)zjdiltAA?q7t^0%LZ%vPMAzGxS`jt#7KPQK2P$4jI-N??ADxMkCb_X&v!Te3*zc=L8F2eXN!jH$Yz<r
CZHk`?|5DL}Z6xE`DMw)<pKWV{%Pmx?m=accUT26AogT^YxLNSFMSi<3nBH8;C;WFiUCuI07-UI-R!)x>(jGx<1lujTj~a#^;SW9u6cLj#8A*5}O*}=E
aLwJBm!A*~dd^KvN`6`yrePeDe4y;sK@o8<t*#(a~Y&B-<4yNF0f+4<5MGT&?+Pk(q?C0o<Yclk1I-;0~h!6}9F`3@Ut%k88E!Ifv7V#Zq?LHA^GpBA&
(+p`+E{gzu?lP?!TiuTIWI+Ph55Scayap&!>(vqN(iLGZ1}z2ZblJcmIMUoiQl2pSP#s072BvA8#>RyoZli44K<iWrQ&dBM!K=|u<GY*V=UPDHDkb!~L
L@<I(nODR3d;sG|%LzryReA|*Hid`Z(J$8SjWS0`FT~r&C&p3m#qApfWVWI^Za*=&RJa9J9O=WQ5p!@0p#dR+e6|Z1{3yzD8Jjq@igJ~Wr%ZyThgNQW7
$?6c_nJCBBl2W8m0R&>1>v@DB4x3*l$Q&?jYGQ;qA1G2Y*?@+_l}kN|>6oP!8@J6)`NhOgx@jqlj!-b3?kq-0J>amI9JF&jTM{NKh5q`yr_K7~VUUah4
-TXRO9nXcs8W732G5c+&oXbp6`a>hTdfL2th($*YA*SF1wnW^U?d~SWX@K`Sf!9nW?5oXlKYA>%rl&uz+Tyx4ekR<Q0kLA20?`hGpgqHBW}zM1)Sj~6C
X|k4l`L4!DLyQgXQ?ZPJ$hb<11p2ehz~RN<i?|*uvr~*N0)1A^O;CwN~7rV_=}Kiot9%8ODHMGMZT@K|3iy?o}5T_A422V2#)OBJx{9&s!GO+t3|q?ba
k$D<OAi%pkx>PEs^c&o#{~u@x8#+$A%y&FQp_Z2?X)h@4rnb3`x^EE0Q4CPZqRb&DL3u~-(tt7Gs4d{hZk5!$Pit8yToXvA#RBw9?o5l8^G!J9QmX|`q
PM#Fcq22!&L*uhRzYPjpMj<e9!mpi0oN~da5xoY<&!A;hsV_aaJv-$lZm@^UF7A!28^_G-_nRTYo6ZG7i(T|70ke~<ab+<EO*r&Uq4}M?33${l5kzk@U
En;NOhctrDDy{q0C0YaKsdT~aNX;DdvO4GB1V;54Hvghx<_tYy+<mnJ#O7!R#+q(LcBT}_Zm<NAN$)dyA(GJBfMT|SWmEA*XVdd^J)kjKHye834c21^*
}Qr%UbdHBPVL}eA8Ud}>NOy+R#w{zTcJKxBo|Zo)!9o2M5K>butbS$2v>M=3{its!=-{*dFB3+_tIBYKMaFR+Z;s~NhqC_WZ76co7^)8)qER^s|8fr$;
`1j#bY97OGC!A<2oK!wSQR<GBaYJQQ?5wsK*&90*?o%GFmPL6DzZb2(58(0qQndyVDDm&;W^Lbj9pPsR^XjRs&&93qV-L@tkZmOh;^ayFx>~9aWUXl6w
g;hYC0yTq4po7t}#eM~i^Vq+*46G8o$hGY((AL;gi=XM-$uLSvLNF*taK-FhK*Lz)AlO|5~c{OW9H)q`avBp%T%JDp^+d;$P0F2v+8cMmD-FhAdR_9I|
46QYA#k98tvkjdg~*DByDT%-3heAK`Zcc8ilXD^Hhhq35rT`m$ws*r8u?)<fS)?jI$Xv`492O?5VR;r$h@z_N5)bI*o!osdyiW60zI|Bz8SOA-THb_in
>r$iLX=a?j7*X@UbUPR$XKMl{Zp1OEMZ})+V>3~}OUM7GUuNg+&)PPkNFNz0v@@d4?XtoSc;j2VIre^ac9h(CKrW7BfQVo~*;yT)mJN)agzh|H6uSS)J
IarM3HR(DwZ=$)%lkW%R(IOin4j_lykLE5l6!N1no7sD@@QQgaI!+IhH+ehIXPpOwZ1+)S{K^GB{q4R%FF>u0@wi5HS$9K6=`31LXn7wdv%z+Y)fb3a~
DeogKkTAFsBULwmckl5IP)j12}H~%53Q-lWf=0T8Oudtg4KlicVuTc}!5PIF6EE@|Nx+U~(KV%7RSe3sg#}!hz!INrfKV)roEtL;%|mudFn8;RJTERBI
r{>aMDFbjB_yf1LoPvGbgf{Z?lv%dInpOeGTwhgjjB#B&A^tr!I?ZDbBJA9_=J9{4pJ{d2`N7N^jAb?^SNcU3D;tylUWXmZvb+UQB5eY`?1GYTa<%#eO
{c2!2|@!UK}xtTC^>9`pdI%eX>ggrH?U;S@Z3%XV&%~6O+ongkj%%^x|R^)iVU7FpInE{nNyTc35o_)4H0%xny&eCM&tzB>ZGb;e)q}A(Vq8)SwpYMol
zB7etz?t@_IBdrnaLMel#}5w74I9^`lkYEVlR1<?Rmq8Qcy;govNtxGSr2P_jMOc&F-Z|~6LDo;q)NpsDhiTcosG@R(}<lYZdnIp1cKRP-x4fsmZ_IKJ
yqFDVel_~Th<%h_a<E*;8nL<kuO@h?!7;}@WC%!dgIaKhZ#P<_#Df}OCMtT3)b;hmEF@9KkUB`FWuOEaN)(;eMCH7#PCBa|E{C)5paIN+T(b91epKLaQ
ww#@ZY-=Um1uWAo(}W>_aQBQtLlHyZ^lyygIiReOX|_Z<fqO-pw^PI^-s=lBc#_ajpy|mcmEv>-GP;*Xijw3f3-mMpyQhZKRnS1@;8ZQ(P@aB-?yk{>Q
PcS3j?Q%kyF#+w?wl(bw_&H;9kd@q4}gOR6uwkoDL2{CMj?nk$aq$aXSd?AdC3{8x_u&l|t!nLV%L`+p%m{<Z7FYkd8y^^aGYKVR4X*ZYIl>#yVgdj0k
O?pG{7P>;}e$JhDsx_-U(&ujnu+t2UU{(J48U*!77weMfszb}*j!S%CzDBAN!ufL4`x~@Kp-^=Jnp`axD<J=1KlkbHtbr_@vUTzXmvV#@(e|-MC`uAVp
|1$sopWgp}<R3s8;NAD5yzmd8D4u9r;qbx~@{X}{zHLu*Jz24GF)GJJ%g3pJSgw%C#c*0lEq@qfxV1TMOh%6_1Ltebw5-WkMvI}3Yc#)6^o3>b;wF&DG
EaHV4-#vtu@`2f)Qgxugt%u-&9r9JBn?`AZZU+F$`?J*3*M%MrJXsoJT#`p5Fc2rAXgb}m50fQ88x_F2^C+AYQ7+CLqjfBF7N}3u+C|&8#<QTtzaUOUk
g$S>6P=Q6%GT7wW|GIGW2P>%>`RfsXAyGv(Oo9s|(^Hb*+`cU5e2dLnHnoYC~&Ef*GS-%C*W%{(NceR9-Ab2ETTAfkW7;Nt|J!@ysOUS*>6!i?b|alsh
{hBr^lASLx{#s2;w{g@P|!%P9=FKDU)z7?<I!*0xnvNK;a11=l1H>oDJr7@gp^m5{LmysFoXV~obTIu)z|N?Qef85P5%*rq~!3H;hn8H*V?DVGb#k~v!
^+dvA{s6|sa=A>Z~3tbNM3NHX(`x0TrdaN;{Y;5B~=CpcM2WQBSk1CyC>`=~f>HQE@bz*en6GAR)TMfiQ(a=f7FQ^%9?a{ezjL42YjuEMr<<K^U7YfSv
J-8m%PuHjIO0}GQw_d(z9c<WXEk0X!JN^f$Tfgcz*jo@&&;Gr5{i^@@Bk70YVQ!4Jn@uVV7LjGmxR5TSLb6kyrk2B6n36+dh}1##QhY{9I<?mFo(U8wv
6s9xq(H5&T$m3AVpK0(Uopv~wir|lhWUJ9^0ix{^{RAKLlq>;7fx}~*0Z7(gVAVzj`&tL)OvYbi-AhXn^=%A-L=AO1o=nft<GPvFsnz3uNL|#GE#mZ0N
e7jk}>2d$+i4w>S(oG1ahHcX;JaEyuhtsI@=p+t1g$k63Kiml8cs6fUWsF=Eu6_8WZA{|GPa>*3!gB49O-(G0#o6dhLa$^Gw00St$^Q>AbeXg_iK{_@w
hMtRIi!_rmonf8|<VUbrq~%8=2f9+UFbPS-6xtI<FMw1)F%Bbr((V?`9w(DGCMvO?!pR68(!%sw^wJd8qX=9n-aYP`^S(wYLx#wf)Y(He&Hfxum?a||q
Ih~})yW6TLyp3FmkNm7#YGR5ImUbH5o?RW;~^*!J$hj0`_E5d!w)AQNII>rvnzjh7l!wNkBYqgyyf$nTGkw=$YWyNEA9*i<D2K-)$7nY@OE{1Mr`I5I|
CAOwR%`^0t8ml~_BDCd*OFU3Es4?Wm&TwL-$BAxeZF2<tk=S|lijp-(uc8a!XX9mUE%J(CB+X(?o@5ZT_Ln=2(T>uz<#R+Vtw@p?Ls3R+pI>eq*;=m`(
7r5{a2^yIY3*dFzZOj(K6%^ctdPkeUJu(O;)79*TPL$M3vJaHEq|^LycG}}TF9QSw7e4~t#!)Q<3PukmMBc=)U+Zk6>t3^FJ_pvF_TH44}~+%CkOdd+Z
et^)tM_c0<n{1YcoEa3(nd4OFmJ%{t|Zm1?lKx1@@Qiu<I{**I(i#Twk8yx<+;D$3xeDw%z*XmDXR_zn<aq#p_r7<Bz1@Dy0<+3986n-rq*BJ`5QF_Qz
b;png(1xBRu+1gg8H)0eK}mbtH;p@<v9NQ6CqhMY&1v&N@0&dNZ_gSf)$InU#U=0&z6IQxjV)>OJlc#uape=Mq#HCg6ppp#LS^OgmCSnoqDkg@JNEGkK
#Si=Jf*Qb~p!TJHQ4e{C-3a`Tct-{=Z{q6aGnz=g}s#33Les89p<=Jzbx%K~Ys9Dp%uL5bTdM&?SC49Y+S*Osq<4Y-I<TkQGb^-B_lrG>eRyRMC-TdHm
^x*-{50=->4^=lmyl}pFq|Xc2d->$6(7!Bx(~-5e);0sz2gm@{&#CBJ0k*3PwE;!?()E|||9RKpf3;-_`@NxS1_|Tk9Bj)goN*yX6<-PK!Wde!@@NJ6N
>(a?r4Q?RXzQm!@~|l_oTspkIyQYVMxc;#e(6OQE7+8{AuFVj^K%N_S##KTn9*UZ<b3X`zU9<<%}8ik_<R)X)eqrADfuFhyd9<U_*N3E>axOa`WxyT&I
c<qGZfpVY5uT|lX}U*TpyKdXDeVQGPBn4Buo^DEd7`6zZb5*3?EnhUyc4{^XbdxTY_wt)=FwF#&DXWIlom@))Kw#JkX30>+_RsIkR$hC>f)aE|+{Y&Nm
f-3UEFWoe9mKW8-YuJgisxS&c=3@h!UcmP!$*aeHZBijUc0LtE(rf&GZano2k+v0v5LX$I%nh^vJ0IKZtEGrRd~1LtcgM2p&pPBt_0V>rK4=j3D+mI4C
FN*qT>M;qBBN>T|lu3npbu`Mtw8FIth{C_N>a|OG-4(qLJ`n*Zyu_cj>mdKJd+ViYAZ0hN5rWVSoI0Jsk!TrO2*zF&vj^068(VC6B{llQ!KfG{%@hH46
Ucbu6Kazgv&lbk$7}S;Uvi*ybC#;pKk;v$t4d-`F%;|d7F5&(|*BV_2w))DNp)A~gRBKe{#adFW2wTk<-Cma}-*9`^Iwlm{f2`+l-e`yIq(b6y7>qVW2
<s2(0;^K9QK50ToeC$e)vEgF!~Fvp!1?za&(7A)WY|I~IZ+fAg;JZPGnb8_x(#rCA|`~jMKtXJe~IH)mw7i|YlUg@x^IY<i>-%=8qKI9zxTIQy*ldxBT
e?9&x=?5E+Bqku0wi2jkH?eAby8@hhG)I^?dqtJxtl5Wo<fqGcQ^v)+?{(o~^$yKOV*Jh3i76f1f`uTz|Ab;0bhK<y0!cc?XC1J)ay<FL#Yy3<Z6=6sD
5zS~L9IFvHeCm%IdM!s1p8obOKbc*)ZXc4ozqC^93$EKS&7;!B0K>rtTZ#E|A!c7j^#Y6a&J^|ZqUWOfwl>2_EIiW9;8A6FMs%U1(9ZzAhKDx}yXueH<
g6iD(~paoOsXlo-Yx-k@UI~Vd*lvfQuoEbXrLj2jA4B}t%VSes~CKn={tLkyJu^D~2h4{;d%*je710;|e6vkhX7bA0>i;6LHS8)Cvoeb34f&K7SpK1mm
)#cdXf0a}bPx{M~CE-U+l9vUw<=N>T&YMF~VWen{<UAM{u)f8xzG-~EZH2}<!1!;v`Znt7n|OfrugJS~p<9oRTiLRWZe4!SdPt7xnt!(b!urX*tiE3LS
3Z*dQU0bTy|k8%4C6bKr-1Xlfl^OUb<PY&!r9?fe6_NQ0Zs;zP6RZsGAdSE!ay^IvlLW3rfo%QwcbGg%}Q8LCq})ik6D^BayD^vA>lWX1*heqF+%c1Bu
q$Gt+PY1XOzf{9pRv3oK+1Pk<qpR9}64Y!D=_~Y)13Qttf<-nzat|4qs!XiG;(xV(XdW!})x}HmYDaOl_4;3FnQ$$WeuY6yw^Oog_mW?Z-5aEIG<5l2*
9g{|KmjP`j}K^*JBl{65)bD%9WJq5nU7Z`SOnj<xIlAmW7ROmj)!cQzR8J9--ow!ucguRmhuu3CBa=iHgA>QwBym@8skWIQ2RmWD>B%-8Bp9z^kd93i}
>BR5LTr5ePK{ga>K+eiL2|BwF4N4}TTkTc%YUY4pg7h$RLgk#(KsSyqKmQ4g47e`U?pphVx-(a<43CF6WiWTSeiUrCtLr39=dXU6<s!%=HEu(GeG7t}U
cnHcak2&*=ajdxdO%g=SwB#ngG`*;?v=pRH5pgD?BY*0N3>E};bL0$Pc<3T?bjTnsQT1*rke<ZF&<{cK=;!~{A4;!65R^C1%dPnIWJT?9;^C29(0L4_B
1+ce>Cn7X2Tm_uRwYVge+o{dfY$dUP<=(-QvrtV)?Z?_{*v5n{U-)-W8Ju*hCMvIHa>mgJNAAIe&(P0S3jN4NB*_`AN{S5JW=$sV<il-_hT2wK`ybzXa
z24L~kd&VI1G%Q61S!D7g};1l5~Dd{K}`LoN=5FmE|<TFcFuB-gtvxJIsw_UGvU5iP%+cn8|ZKfCWr<dQiF?o27?h61=%%(D<qG&7sIX~tfU>R;Xpu5m
kY`m;gy3P3mbj3=<85`w2MW}F%YljVv3t3Su5nmX~}RpQKBpJ$@d&FDI$S<|Y<9bP1V+_k74WrhqJSr&-W*5A8OTYvAhjUU6^4T|*E-!r%Vp2i|R4Z=V
8wDN}_h!D3i7W<$4UKwvF{KY@^4}WrCANkk%fAkkWa$?C`RIi&}B@%g9L*=Pij@48FB^`S{fqEE|t$KVTd(JKmADlB`b+oVk<a>!HSiML$H>m4r5-Brr
;67C%T)7J7L&OV|{~ZcE%_Z@|$jHBqTu_ZZ%Fo$tyb<iqFb%i<X1Vn@wL9d3;{H#bO!FJ+_Qubjc-)&dO#b2@`=>wI???W%emni;`14=!eFQ=U5BkpHj
3+6g_>`Zlpf7wDR~MhwMYWOFV4o4|sD1Tk9j?B^*qPkiy3JlF+V<q3@2lsnqC%?>WP?;;B{=aY94l1+wqO0-eCzMtw(&=DJwemm`n$)ize`*Y-=F@;SL
{JU&D?nKi7)bj|CxX6AO95pK5}hazj65G_@DBhjN`DNJr*cmYNUN5fi>(Wj_y$YXoaws^vWTEdshj$1=+QdsBYGLrn(2CIXRduR%dz_G%Jtt_pko7d-2
7I=$<HkKV&}<nWwx944t-d#nA^-WFN#E7DQz``W#J}7=QJ@)eAZw1Nm}EnQsjg=B@u7Z2j+aLcA6K$w&WT29?VqZhzwZvmK%T7ysN}|Ea(HiGQvCNB{j
J-~F|J1B_n5mFIa!-6@AbVi>4R*m74LJM+dy6!5M8Zjc7|qkmsa)o$WU$>PiyL;1B;wqkJ9R8!F|LV6P)^%;k;CQ8V^O>bHBzWV?D*8eBA@r-ocLnqt%
|MAxU4>iP}%|AJd@otc^8{dE8BW4cJ`ip;jU--$sKEFR~>;Lio@R9#yU%z{w;5Po4H(qSqsp5X3pBpDPF5HE8aC`idU(%=x5^Lk*Cr;d^aq9o#M#ot&B
_+<0zuq_0M}+o!ikoIvL!%Mj+xy6s+TKUL-Y3wP7@+{a>Ywd>WML7n*MIV!pX;CsUR!<fi5JI~g#KULJK#caM)@_a4cq4{&s2wpY<pkvxA&E5LHyu%h(
9;38_1XBVTQQ+iQBKM0Ds~i-*0~MpC9?x_h*b>jz1aI4%c31Cc-|x|NLYhpZVAReZ3ET<YuzjNBiY}KD{6PwEmC$YyUsLFMaW3-R7@8&HwfOB>Z~*FYf
<({x7coHUBSv)cJqCxqkh#**_4UuWkxMV|po$l6O9FH{vw$KBR2soD%*7LFQUnRR{tm1CI!VUBQCYr)a3s3+uiNAiSSv4sGdT0}RxcnBl|8Cr-(zK*Du
L5ZPhxx%kksm;g@}%5A;gC#1=`r_3n)vDD}PS8nzYj;g7*k6puQxQ1tj3a<Xl)ki(N;r}NM&HqiCD4bP^4ZQmR?9y$Eg$SP$jP*M>$u^LHTCli9hAJU*
&kEbwPnv2bGTmLX67PTojH8i7hAD9&7Q+BAprghKI1#T!-8?EFJ=b$%y){h6xS;Ed(HJFYE+~a%E*}3kB&^aLmzwUJax339+OjJg_T?|DRtV!0fC!}5M
yI?9>{h@$`r)LA;N?SbT5iJHVFBPGwG6^lM2D!|0^;D5?CRqo*K4(O#O?r}tR`0ufDbu|--SwNueFaG7uHh!wXFZ1%p%DU1<&#fv*QTz@&Ay&7w*0sOr
jR!hLiz@6>ie1Pz!u&EyyaTT^iUyAtcl#L5VGK?6`srR_IeARvr{8Dodbt6p#wxEa9@Rxp(~y!`WxUA?uH8H=Tg$KHOX1-CqqCix=AsiLCbLW?J_Q!wQ
*jn_9gaPCC8vOjI8o?=D|_ZU^r3X*Eg`oLR^v0-s<jb}f7}U5^>z6X65n>F_*x|C;!Gz$t}RjS|uDOJH}*-1WV`aKV`z4Cc?}YLBszbgpcZ4aScz-);(
aH?dPqO)Pr_BoMIY{kC@sFmUQ*Wp`ibUlS*~;tG_j_XJEYWcIQi_!XEu=`g&MFh1#$eDkWELIZrvzPkm7mypYGPV3mynoKMe^k#na-NT>Tu=*sBU7kI*
;kuAu4PKvEpBd`+#c!jx10I7{^(P$A4S&EE;GEfz_34w5$^2dQa$x9QhD>L(;o&*?$Fq|`e=(DDwe|!!f!>2Jlfv~~2x?Uw!^@c+(0)?4Ov(Hy|C=_Pm
lTzg1xu1V{zu~TqDzD}<Gd9|M7A^`tD0sXOi~SR;u8)6YrId{tKz7Ex7Ie8)Ool~%nLiVD{l#`phwcYQ%|nQ33#8re4n+aX))Sd&bfRq3#a}xBqU*R=-
dE(>h;G!PIJD;86~=1bU~a1cu@AWl*@1xofE~!*hJqjQzo1hX8)S_d_Nwj1KlTN0~G%~pWa6Q_Strat9x_L{jr>_DmUJ(;1=HIVl;t!2(C|`&Qb13<_8
ob4o?*r_qZgHd%O8$(-b9&G0XAooDUD=hlk@NW2Ta@1Lk9TCO`o=6D_%s?OErd1MkaGC<TCHHZbeHHy`zs`y_e7OH+TA^q<?Pv>Nl8gA&<TUROK!;ZU@
{Q-%A4ojK%Z_pgrc)WM=d{$$d;m|o<okBzoMUT@^YfmWi${ykifpPnZonciN)`B=(zDbe_dW6uBsYoV|*7hf~7*~bm*bIlSgjZv1y-;}d037*7@3@16h
{CC9X;dJm6hc~?Lvv@q4i<6w6iK+W69?z{LkeJz;%Fp8T>)m@NH)joe;iI@c^9(X9NFDG7|C0E;qt#FA(cg#_GwAbC(^ruCtU<P}0?P4^J!#P!2CdSlW
aRbzGKaV+D-)Ekda=$%*@Em&W!{6HxfLS@tF7)$Hu+fpegNGm3KFn{NZhLIDnx=6Qt90thr-_p^x9K#w0nXM8~gt97Eo-A)T<tG>xA~^c;KE2hLxwkVW
k#>=@|b64Huluv+`D(mrpQ^nNYJ+wdgweF^8P%Zso};vboDO1U|o~-bFhLz5||2NL*FH=R=-S*0XI2fcNLOCm&S0K`Eaxovwj=eR3f<LDx8(U)ktWgB`
d=!cFbpvr;@K$%0~2o+m2mr)=QY!ryh+S9caaY<is@Gx22v_=(mII!z9{2?vcO9@V6e1x50ga8bGUbeR_V4*fA6Uo^-~Gqtsx5FDXU`-CkHP=#{H(YO;
$?*KgO)yQs3NN2#IZ)f^&W~pgG69`z4|A~z8C-Hgba&xY6BQGI1)VbB8i(McW#=SV&;L1P#nGXC4#^r#QBn#{a3#5D4JSX;6M0VtY_W@Y`4(R2Me1^bM
&?VgOd}6|`IVW}!>v`aADi7~Q-h@cbKo(LWkv-A<^SvbDao~VUSKZu|Sm+fvbAC<S<NEMPW!G2sE9d`)p5x*6P6<?vvnzKFGq*4-_U41tytwaJ^9-=Bm
Hf&)Eg*AJ*&XA%AQL{nvIpS5Uy}oLpT1i4M1U0o32q06M@af?yoi<N8<PM`6RyWoy>Jaz8pe*!RBHA)Lv-gXX8phEDe)bZmK<H=1k161^aBWQrz-Y)*<
x6Z(>T$BL2d-PabHf}0I>sz8J`!rhNoAKJioymaJU{g$<kXaL{}U@X@2{f<H8W@Qui>sn!NKD{)OA`Jzk5#8;VKZ16^)~HgbYM1q1E_BRK=yYyRZ-9X^
TA8;U8G6tOTe*Wyk(XLZv1xV<C#5-ZF0kADCG+mB5jym1!LhkdWoZP=k;rmfOdNt`RV9Yb2_2Nn;pv)fH&{8|T}JZM6CCEHgD=EpvKvLc5v&RcVRXksS
FP*L_1%1(B!00gLXriWGZfE9&vuFL&IPV0JpU;1Y<{f(+<&XNV2HDM=XWfJ@S!$=mN-09})KG(>h&YVf54*fzl7VB}aS7osHw38AGahtss*mHY>DI7Lo
-}+dU`bmEHl#(7_Sa+C4fRB64xLmJH2$V@WxYE=wKAw@pgSjn}@b_$x$Z&?tN{T7TBKwCQ{Jr=*RS6N8UoS4hE>X05ch{`<cZEomwrThRp!K>5<0s8Dm
@V-qvcJl@Pnb#pS^^9Zv`U1Nr)qkktU8Ea7wbya6TLsH>RU~m7W8)!5R~E1AwL@)ab&S+nBXiD7|!c{{O5=9yIT6prD|B1)6{S^U8}w5vf_k2MJ=D5`@
8$^siozsy$o;c%CEfb3*uS9vWE|5S0N|YK+*F*TTA~!;5Elc^Umhj%jUQmCd*Ssi7BSIH^sM8OaYqcLYg|BP)rM{!}VM(i8(=i?#JLlq$$AY>v0S$if#
bwh`XIR%Hl*NBn$>;S8^aY`4bU#G8{0dt;5i&6{=3+{F*)TBhY|6Qn&n_Vs{%8Zt)vR;nYqusgtdp2%HASIXOx5d|Fn%%t`;!o?^@=XZ+&U15;>!E<XS
7ma{E=fayWl^9|?n^-6O~vO}lypkTv1_``osIa|L)O=1@XTRDk%7LTT6C!gugM$;T`e*JHjv%fGSFEB|+Lzx;dhE?NtMzg5cAJeJ3bee;ra&qZYg2V6?
vxuX_UidITMJA)QxORC;pzsg<3$WqBa??4sa$N4)X|ei_PsAWk0rR5golAJTkQ?znVbV05r<E(Cd2FY`0@d1yssY}3hV9&Q)GAN;h|G96pWlbm>-6WU;
#She4*L%HfuGJIj4#R+PV?iP$wO^o)_+e$8L6@n7^Nz-VsgBCBuxyYPn2gZ&?>z${x4UQzZIXCb)e(=WAbBvj*5##_M*f6EFSOjOo=;>XX($jI@fi5Bd
_4Ycx|Es!MTRfJI#OMqEI>Yaww?Nv^xU3IG)Rw^l`jT8_7)*TiRUy+)RE~(mibZ8snnOp^Pcr9jrt{B^g05dq5gddHwGx>5B23?FKBQLu_EP=Eh7b>F?
^PXvk4V{`)^$(*43ruE9$bN=$?+*IWRf0GkBUy3h5)a22Kq;OTJ3ma1Q6AkStz><X&&nU^J4{eyH;ka|UVsgeuw2AYW{>-3hJY3K9}N4YO8K&1mnc4}e
0GhXSF=W%`=D4%lDojO*|Wc~T>{->)d0l$ws?#&`!j}2xqdhyiy;GEX^gFU^h|DLK!BNCLFcQh~acwgy9w@zlCMQO5OJo@Qh^cHkQ!!EON#>OCAY`anP
-e>tH<+k76vOs?0t3}FNnDM$S5#Sb2oxeh_>zl<LF@ReHce0!pF<|#9IIy?TzfOFf7Gak`j05;1ll3TnqD4nh`}VI`|D4EOt@z^wfBg+j_y2TZQ&_j=7
O&Zik|Z93j%2T=3B+Eouzuw||9c7>>p<>ve0g9ie@;k;jqrZ<sr4Qm??YG_-{SM%;`86)^WWn0-{SM%;`86)^WWn0-~3zr=KK7<#R<Rpw}1H-pZ^vY{}
u=TwvTV|`S1AgEk6HUAAFzR_xXRH-*<iYEk6H!KHvW9dw;(7=llMB+t;`F{I~f0xA^>julRhmAB&)YWz89$E@#5od+SgxeY#Z>+8#uaH}^rwGS+C{USc
K0EUQg}+Q_XDDV{C{0=5sb%Q59F--MJD<<>no&4SXJmqwSRnmIp%qweRU<%RVmSwlAjd(Kr`+m*;(dSJ2x!^f-3tr}bGO?<6}`CF@7D`$IIYL+mEQ7<F
Tjf*a&H>!d~AzUKsEl`<s4JZdj=Ap~Yy^O|Nxn09Um({JYwrKoXW+_bekGo?VmwhHV86Uv@GS#?6&eSU5tQrM}aaBfp(O6yNYW4yZT2v!D^?FJgEJug0
yVN^o&jpiY7`+HHHM%JlL({TE-WCp?&u+&V9kXvF_C1s^97qyZm#WPqa25pkEJei4^V~~(@k}B5pTO0cQhF)AH|YB`ZZ}#vbMU3-*f;QOUoMeB0cw)U(
a+%_GrHWcND)Z=g(~6USRj5?^+fWjP=mQ~dW<G_xmA*I0xb;rTa6pFf7T^^I504WJ{oV|C0ly+fdn5Sdugo$W(?BxvYg?l$BUz5Oh1bP#0!{ILW^r^a|
crES7`s`5{);v@%MubVG@k!^PQ8PNfg+4gSgH2X#e5UE__<p_~R3I*7X5TfAOK(xLy8ZeX{_npT$!?^7FQSBl+d{BD!C2qnQ&R?Pxj<E~lv;js6%kLY{
LZR6A{lt2V<{;_vKJHliYE9U0w^>v5?BAZaGF)|zfL)no_pcYN2?uizoM7sqz8BF3cKRfpc=WIIaiHJNy<Pj>Ls#fxK=HhcogD~-Uq`);o9$H*7Wmy-o
A1C2K>uV@gkmz6?vwRVvf>tiO~8ua;B!KgW#=wL4_S4)B3eoy1-c(5DMo$-4x%%_Gko7RxU<NI1bWnPedM%TKR_A>qs#<P$1=j;9pY3swYZlnE~g=r8a
BTwPcdc~Y#mB+J0?B^l~Z`XcQN;}A;kN)E)ahH$W{F?vEzkK9YEHJJ5evXu=`l%emGnM8>eSm}Hd)^xCNlsPlT#12{Tu3e04`Rw0lVK;Kd9U0cZZuUfS
4^8EYJWZlh05EGogZ3CFk}8SVMZlKCc*QQm_J^}AdY?H-}pG7gjZj_r-3Kr)|~F8EFMZR52E^j#^Wq*3wZl-CZNo6WCvGw602ms231))xqY`?R%i`RnY
dMvT8r}eM4a~A6jV*FIp*cU_M%6G>2%%$J+cn3WRiA8Km~z%a2!jtt-WxPTPaA3yQ!G;t(-*ABx;}tro<V`SQr32`q8I{s}L!Tv}?quX*Ia78Y#EOYCa
0G?k|CWA9spWNxM+&Y4s3<_0!JH{@v?BL?5b&O&b}vc-mvdeO@HNF`=#8(l`)<$|)aHbCu=Rx+I<~s!y^G%;(-4t@qhG3dYM&p#oGTvJDm8zsJ1+fq(J
-5g*Q7XiaOtDT*P_w@{kwD1oo>Vz!D|5QQ{pm>OiGb>K9byjGI>Lh+^YQG7A4uRXdyj;u}3-4<WWExv%4isH|NxJ7-<KddPJm>W<3gnx`*KZ(zO<jvRm
qhF4HWwneO<O;Ii`j6yo?Snk8QqB}SxJpmza1WyMLuqZ=rsUspg?Y|FEZ}I%9=YI4CRW~qRF8~Y;-0N6?VQ^=I9WO34qN+@QB`A*YSZ44o{|zuEyZ|28
Q>YZKY74PDZI8pMm`nX5-k)zbKKhpC*gtOx0|5*Rj`LgP<j^>zc<Nfsm^Wue~OFWURGqjPL?dC*9)?Lt9v*<;=i0%$p2MY9;wvH1d<<5Buw*`c0~I8yo
t**%7Z7UJx6;!j8zJPEq{1y`9rXc&$umr;J5q%Zu!H<{NkteeB|lZ=U@J0{O`_Bk<mUJZ*xAH#3pw7#;_sC-Ui}U-%Y>eznlNx<;@^t(3sU*ZsKxTiSq
Lu1SQs7B3%owl*9|e49{H9aaIX8@wpX4`GldYk$y|tP&(!=6BIiR*`KV7x>WRL6dapTjjYfj2Pu8=k0AAtiQ4Z6iWgn*9)im0RoqPO9VH1}_4pt5A>CV
BvEg{`CDja$!RZ;^^B?PfabW^wTdo!LRqbq)&p0L=23pQlTC)hzU6eBD(zlhX_0DMi<NNoK|IR+bZT<QmjsIPK`n&wLv-v0p>{;QA!+`Qr=uA5(#FT;?
Fhu_Mx^Do?$Rj%6b1baVJ(v`DUSJ!U`msm(Egp~X#O5f!WcOk(4H2l}$*k~5CuK$dt$jq4?!!Vv<BfTL2&MGE-e4K9D1YXf1o;nUb>M!Np!Ju|g8bRZu
3%D9D1Yzo9gv(CNy6;iKXPMFqx=;5{tccrP%Gy3Vz83BBcCvj%g*_c|Eq^whHv{=<Mz>~8)@06NBDFOGp7xe{t|2VRKbjXTq9j4POG$fsD6mVt$v8M@y
)y1`@FQ(56`WB_*h^3bUq(>xqbeR`r{)%l=4Nf`iL5STfYpmkLr)vyF2Et+b5Ffodfua<r+8L6xAOxafyR);FTQRI|hi?Hn~EfeX5Z;Q|SEk@UEl%=u!
P}5>fpzzcLX9y9cU2)YnOto|uj54UI(Sb2L!>5W}#A1&gEnntSw<<kf=-(`Wt2Z9+bVQrCkUOr8Sz{G*KO11#}47}b}5*q?Sr^+EH<QGH-t=t+7OWdd8
kE{?hjl9xDJZ2_Z>xG7p!o>(crZuZ-3_RDPJ_mm7_p>FouZ1xKeh#%#Rzc((j`qk$N#BJddCr|wY7Ju=N_v5GY`^dwu^}l~P{-^ptF0CCrnpMx)Msmp{
Wyc?2qiL05G8bK!2<;dLdyQ2%<lmn_j0Ky8HmDTb)>$f%Qar(6zGphlv@&6m_C&A1YEW8KlVB*nL;30h9&xT4?L40=>By}Ycy4LDRRXBUQdCwWj2~9Fi
3!h*^h)Cj?T3c$UnE7L^vEX<9v&*Xzt2kYC9UgkFcf`sKLi)u|F;}EFy2|nzevmsq$SrYczSclzg%h(-9O;bFg2z}ZdoZh|F{f0n6GKASf?Ype;l!lFp
^;B{P0hua+2YFA<_KKdPgZHuZ6HtsF_o4ICT?)#Hry~D6g%4hsGqO_2%Ei&A$cP_^_)cc<?s=)^Gl8_~OOJwT<H-iT#B{+!R0YC1*!?_=|t^pTG03r)~
W|{Of1```7*Ts{JL1)r*qbk<MhIP7xu@Ra3&vbnaH^%$zj%WN!D-nsXnBg#rO=-d@{UvSx%5*1l1F-JI^Z-K_O0%_v=iO&}4G671Sl(q<jNqIK@0t%U+
5EotzEuS16`ItU0^D*LK{!Q*_-&GU-v!xZNbK7{t7n1e&>Qa9MB{<?&B$3{t=FX=7vA6KtN=OdQXgwE4P_7*pTW9%|zlD2;)4;%7cNA{GPq2xc&`BzxF
+4t7}5YxGVcLqcAUu|^$(e8SJ_q$AUiu!z<MRcqN>}97>)CfN8&;661^5>8IYyKbom5==84wuNhsCQqQD$fcEXRqc)KRhV0OQst7SirCx9!Heq61Wpo$
DNwnujiRX^{fVb3Tre+XkOd?okc%5<_Fa=qJj0rtDmh<=LZzu`OMHI@A5dJd__}6d%7}{7)MzFt>aaV?3P9TF}W>5a9HlB{&*JXe0IV_LHD*OktIGKA)
0@2f=G%L=SP2Nk?$N#-j#~m>lyjK<$==nw@MX?eh7t|B%elz^3TG~^$tV%4PmQM5Gq@L>9LLHJD-OU-1<xQ)?cEst^X8kJlQxE)N-JF@#`nfPm~US;vf
50Kc!+Hx&F2O^w;APMpNuHq<!gPt#5ePEq!jGSYk_uE)?Nuwq?ckc1K;phx!Z~tm||0_7-gEo?aMOzyj63d_W|U@P?Z`ExlvYUQJ12>uWG?&0AzzBbvX
xw>liy5&6%~3VI29WCA=cDvEEwNAZouedM1<{^{5!0!R5p(C9Ep-L|zo&dj7m@Lw>Fa5Vm_KeuRh5A$n-<`)K2mWoWe!K?egb6v-uFR}1}4AtWWSCln)
BvPMl{k?YU@7=cXhhaFtbl&=V_}1T>H~v;Oe%km%#r-rCh}-ffUXOzfv%mPq{^8I4txx=G{XhDPpT`sXTWbopdm`n5=)go+Uyd1_6kB35{S8mH+Bt&8J
!Q$UWDn}`{LX*$Clg+=;AK6a`u#l^lw=WV0w1T2bhJ5OMDgMve%#ZYqo<Imr0KZzH;-F?v)RTk6NUVHvh_E+t-mR&B;xbNlZ_XSm<6hjxTbvK$-YAI@G
t(cfBMt@eB}FW{pRw^@ju1)OSC`1F1U}JAw>!+Wv8?Y68wa7vUGX+5<x$8SRPEYKVSXXYj*8X{HbKz^qw>&J%v(+&*PEgG~G-0;xub#=-75Qsxoa+61&
^_yYbfF)wc0?Ne(EV-TJ%7t-q^26vRoyZRWiF_)rnMf$wd6`NU7Kyus=({;_}j)Bb$qKh|IWa{N#G<F<YUtLJX(KX;NYEu!4O6YXDG^GfuCWIsC&p2qR
%m=9fMrFyEKFqq#L1;v{Os!w!`N9WO@{Qawcz0xNI4)WpB8iVrCr678j@V<&DFVRhk7jIfn!-^hTT+7UdEcvIc|DA39?{ph~d964+ty}+l*!tg%v2k|e
-p0L=q5NHgxM_akT9v)v`7i#lzy7m0_a~lxt)Kek_@DN#du2Wh6$aHe>8h;Kz}OcUcPom|OoP6k{&)j;a^C;w-`5vMg0GQ5`6(6LQND1vCh!*PD8KGls
t{3Olfk{RzeO5YPn486TmL`Y`v3YizHH<P?)k0%A8-BtC%5qxahoMj{&#s%uD`rCj(_5EG~D6gFaGg;;ivui$ct_LKi(fc^S}1zx9=1F#+8jT8>dp8fZ
=W9>BdvA@pj|yjaN^4fzff}k54>fr}xiXI>#owzU&<*f4y&v*_8NztuBhb>ls@T?CpJI^#Ad`VfwTM@2~BB#M$0QLKgAD@&ECDaT5+4G|wB)K5_Ph>b1
vTyq=dc9M*Vo6oa8=@x2-V#=6krD%jpvZX1718>csZ?}o|W$=myj_lZ+vgzELb_{aB~pY!8SyxPA1kN2I=<5N#m>;xyO&+k7!&Hs^~w*C9@KJ<|n!e$@
IW*;BlkA6yEKJwkRzn|ZizBoT_^An%u|9XE4em(yeKmU6EFJAmL|Nmd&^GR>W@my+bxc$P<Bjuj!Zd%XOsc3Xu(1lu#YH-&ZWX5F2ok$OhoIviG;zsQV
e?f(wCkFkQd9PR`K85sl(O(l#cg;Cm0#^c|yZuuD0^>t0c+O#}?)7fsZJoaKZo@m^UlN}uJlCbBJf&9tNMw$NH<awt%UX5r^Imd)Dzhl=7(od97r|n&=
A`oV)Z8ZEGLAAjwZ{Ph!$yHuMKZ%QmrV@gxJDD+o~k(QgsKB$M%jU@kaWm%40X$#aad8QRvTC0{eZIYE<EdKcFm)~?&0ORBlask?Mx4O?wovif38NtX&
0FnUM`PzOe>#W)l!sCUTU=MobVQaP@c1SkL|e-+oeWvOm98sb2&`&9mRkg(E3iZp-1v7-(HB9LoGe<0ZQ?1jX71qCh(L^(~@HiNBXmY>oiz=a%ps>yMP
k@P2uh=rO6$`lod<Ue<a*}v}R&|tz*#e^YN8;YSce`!jB3)+Aq)-*z95WMA(rH_o%u<hzC01uete*xqhxN(5r9sW%8$x%WmSR!T~h+w9*B62v-+qfU)A
nH@s?Hx%WGKmZ4BvP`V2ERnJcT6@XK&uy_=JhFjj_H51+H<TLW=$to=!=*UJS(=c0KRAl}xzuuGItUe|Q&Y|h)+86#M@%gh0rmA`9jLf0?ZnKA1lKFrR
No?WO*B{$(VhgrxQ}C8?i5?qI^;PYCwyQ^_^HgMGgI3m>DdU{YFVTg#s4~?|O#Qs`<;X%+5c6GK@Mg_47>tPH`%+{&3iM~wF<%`z`b+-kFE0T33`6cQ%
1z6EPcs96QC|E~`*Rz9m0T0-`w^@>UaYq@mHXbuADw*F)(Hq8qm2C}WFlna?PDO48l^D)8dx4I-fcyLNO_d^5({??aQh{5s3@fTnVEU@x#Fb)NJD%?<X
uL0Kud1ETVIBkzZ5Yq5<*isf6s<FoXVMsVF@-%v!CQ@e{I8b@~}iUp!k8aOW3o=m8E^GdC9TCS1txJ&l%#0eF~h+9{7WNtSa0GmPtM9b^jtkcxaN7yf6
wU^Tvr=0h_E7w_k8?HAnXVuKW<%-toYNVCk~aw5~el<8p$jjhVP9Fvpy`MNxtcSiL*%XcKzRX?-fg<7S7h0{$iO`PbWj1yAn?SMV^Jz%-}q<?pcB=dMN
ZfAS0eo0!tUjeP-=`3w-NVVzNaUi!?=e0!s2p%^ic(@sYT8E$je6C*}i8p3HNip$Bb-FFSDfenR@opvEcbK<>f1Qz#6r#$DDR$v@>QNDT>#{y$9<A&w9
F4$Wx^E#KMI9u?~ZPfOifIZ0*@`Jjh1&Mi@c0S4Oa*m$zsRrKVSxQOFFd^8Tsm5PBANo)lNR%u!Qw#Rm<2>$x&Ni5I_0VPNDCn;q5uf0oS9c(T>3+iw;
V$IbWq{;9oUT6mPV4x7Q2wr*EzK8YLFaVA(8S*tpZ`fbo?aL*wu4m0;G;M^hg)YT3HvGdEH01D@A6nGODX+Ayxz818$j*Nfsf+%Y&3Wiz1Z*gUlX6FV-
ve($Ap#n#h3is#D$ShN_Q+$YZd$BpQ6ckhgJ`tKv3ik8P$Ei>hwgsccZkXkoQ1y-8<_^KlCA}Dq6TaFPlIsk%Xp6+;bXet3*mPuyzB-GiF4vH-Gha+32
1)hT#|BN92jHZ}qZb$E9n5^yn89Y%}g*X8B9{8zO4P;VpJ|gAK7%E#08P!lzFTv14{9t-OQuEH-_&$FLB{4dbO`pYT3jR+bFtgC7CwuB|y1oWaWB45hb
aUA=tj9u*a#T|5N@#E`Rq59k%Bi#S-5T|IorpG@1_<G%9utTbim-L9Z^Ia_2uX9K?${^ms^;XGM>XFODIZC85zep)VVS4VQgAAo?}E1#av6btZq4%kcA
&(j*<cDLtulLxx{0tkzxz>4i%9@;x%6rg-^GiY8=$t+00I(c{x2%CRKbwfH`$WHXNQ7$64!;F7TeEtd_5@rYoCgj2)c4NZ@cYh7ZJh{zB*Z5N#?8dvdY
Q}Z7`EdI=Ucv!`zut`Wq+1X71ft5b7t3lmo3ozJWA5i*_9<SyXp@{_0T8eD9CHT(ld(s|4jfh<CZDCBwm(e!oC6%UKfI8SLpIvcb-<*s>L&QWaE0aeuJ
PwKnES>FvvSCWJiAjUwtqFazl`V)JXV7m1apdmY8Qc!yXJ9g$d79A*|B~-O?v<|3MZ$1zjM1yAI}=H7RNJ`c|I;h@O}W_0Ph}uit=;jSFU-|2lsf%S|4
C5Z(QYF^*6=mX`01zBIT>1<e5LRL83jCg81wy7Ms}@OC5-b^r^;d*du2_TR5lw*%a3ooq>+QNlHxEoevB;WOj2exWZ!s@mtO+V&(J3dNMBtWdk(DlJ{u
M0#(3GPayYRwKSYbd2~NY^6ax|))lK=V&1<dK3~<rZtS@mMCM^Pv(%bHi!!KM^n*9c3x8^Zsm=&pATlW9GaQ0fS8Spuvc9V=1K8pY?EUR#9bUYUOJWHk
ns)W0&)sN8XU7@&Ih;P7&hFC^BjJ83q<sldMv6Uk+B_-?Mgzq-+|Sp}WLB)MXcrQ7FZ;|Cg5f$V)8DYcOR$eCxFFBWNAHKl1Qtd5%)N2V@={efm<&TsZ
chqpu$0xDCl%S8Pu!3*r`~xLfqj3!NKRLy#3X9DDTyBqiq`71oZp>{7J63V^XV28+{)K#?ZiPv@jl$w(=Ck8Ui9~DkRka3XIQS_3O4_T4gOwyUIQ7KHw
!n0Toc_M^x1!ciRF{NaJ06vz+Pn5jMAH>!Djb<rso(0{<4$wrb&<96?ixH;k36WgG$(pKhR={Ez_K<mpe*B$`jaSWpVJ1JCqP`&TD@;GVj-fzepx6pEu
w6^TYUEE!|wtee9uxmc?#djRGyX2GcwsLje8Ym;XJr^u8-Hks~~I<*pXWDCZ|91x})tg*a3Gf4Y|bg}`fY=+yMxpkv}+jrV{)srx?Jx>r3vQ!WF{MVnJ
LUS}4w=7r>>Q*-ip$Bayqsn0P$-enMaBj#D&7pedgUsX6QnBArBb1m<H-Z>T4m?oZqF~Zb!REOs@pWc=&i7mSGuh&|=uRf0Qw%BVWeB~<9rzlP|YAZz<
{Ao2`Z<P(025?p7CqxVqAHdx+qO%rNKYuJf|L>Nwp4=|`^x>d#Ho<#_##>pRSP|DvHW16;zo(p4Uws7kT*8Ljg;EQVsIr|8#oS}UxAt$Bv%fGSkRNW-r
8Mp+j#}@N{?<^E%1?6wW9Riw0hM6gL{Qk%=7#%4t;a)H`=G#3GGp4F2UbZ_3LQ-Az~ksjACpn0C(I?P`@tJIR6g9xgGwjG8e%BEH|G*#-#+D5j|%HtWG
0HTc+7FfwJR6xXXa=^y_sNE?M=CR`Qx9fitp=%-W6fV4_LIG)-^v4wU3LdJ*w`J|1YX26=@vsy?YWOaZYKwbDePK&t?%(i3qFU|8hn7d+~WeUuYw`_R>
V3BbcX7UZ&s^_kk{kT*qoCg8%f_0OtE^F(9*s6FXwNt45tm>u2tmSZ!%?c|rxoyc@LKeUG2!Klse<Lfxj|=B0mbCci7`;B>dEm7Ac<EeY;;Zb(HFemcg
+t2{gR|DKYLl_TLw!yPY!ha<c-^9U$^=Vp1ldoq*rA1>*BVJ5}O<(f^*_yATp_A=@eE<TK}OD+~Yr+_mP(S4cR=>fBnMx?Df<@f~YN{2Z+W+k{XMcnzG
$cLE6^yKp)v*Sc)-Q^YB_U;qxX5W?DOrbKcw&^8;C<skVK$|vj4@LgxyZfK6s>lon^4m>NH4v$sV=hATnBY$EUk`#G+W(%a>LmrDvdkr_s%o}c&+3#Rm
*ervu_IGI_}9$fwC~7KdH`s1{6t6N&|~_9`%l|VuZIF1^De?G;8u|3_mU&qP7E3!B^wXk+C{Dce3pv^@OEePrPV6Em{yqki^i$TWn?)V#4gsyQF@(Z&a
CRgavyX!kuO$0Xer45M#%n87dDA^YtnO&?;8Gua?5L=C5ewe)jHK}6A1r3h0Oyip8&f|oQw%<f%1yVr~TPdwK#m)e*P^!|1CcMEk6G(KL0H~|1CcMH+;
;0cD8T%`EUL$&-E>T^KBpB@`T^~TYmmqUi@2r{+oZx&wtz3xBUF~{(sj8-{=2*{@?Z8_x^p$&wu-`Z~5!*{rQf6-~0EyKi~56-}3X{^79|$=T9$%g|}{
QawDJLZvZrN39^L;qbkziA-H!ThQsc3b!?tFSK^g9kHML4bjPSFvKP$ET;bbIB*&=dUKe$TuVKnl&S<IO-W3id@q+huCvi4wcY|23>J?^HXy+!Y)ULq#
_XoT=$DT7u&!|LvVr*#mv6&l7UFc%owj+EvSkKu-N@wDnmmU;vo#oiv@LI*{6g}XJ-S?yU?oWwml$r~5b~1B2P>WD(OS*#fKJGZvWs^)KB&7(dF?Dm(3
SO+pJe3RVSa=$3L6RC_Kgl_)^5bjNA*P2S{dOhTb?`BouSQKotjn5-=NEl6N#epv?!!~zczQ#}<b<>mcNONrfU6o#53eZ@$;VrVQ=!7#n0NLhs*l`)IY
ZW*rc<LYzE<Z6A3Z?pr|VND+NW0mB~?WGvuf@tJ|Cw6cGt2WZDlfivDGmL>S1L$)+xtyk=@Y^Z2U`?8#U+3V)1e$sBpG0+UMY<i{Vx2;d8Iva=R7pjhJ
1f92#fBag5dVfOx%gF6<v?7gstjodvg<9cZc7EVl>g)Jx<*kFZW9wExmJ-n)tih%DQ3%tCt&BE|lLTX5rKQ0;;PkGPe5;+bkrQ2LA0*~ZIl{;%~FSnT{
PpZ1Y|t=}wvIbIzw$FW^?s>GBxXxQhE#xdI~<$+<;grIOEfwQbNGk<HJygIV*y?-^iRjP#rh(w)(%$~rg+pRDDmKXEl!po%`M!O~1OvqCZ`|D`&xkR-$
Q`DB&hwX(JIJ0nIBHly#9fX(1%!wXzxQU)}+QIkuZgTUS@g69KP6$f%AUgKQOr~I4Edz(aZ5+cltrD=i;}XQp6>w@=y$B(<l?C2|;OZF6VF6;cmz-cvG
vlZ|4S^SN*&*R{#B1)y{jZ(lGl)`M<ZM_nXF;}%9QN6CZ*?cO_TsVhq##!Dy<>o9ok$=3$4~MuANkk(=9ho@$oKa^ax9%Yodr8{A-wR0m>c1x^Tju_+r
xDKaz{J5L^a=q<{jR8M{(?QxQC*5a}^lR6}sQM>*Ij!yEcS99$g(%vL3eB`@|&(s7A}p=^YP3=Z#1B%t^#E&8)<;^%{eUoixtQ_Z=%d-QWPbY`Jh&9h<
sX1m-n}$w|wNv5tY@iG~Z?7+yxx-6fNl91m^~YB=KDL7N0X1V=bwZpB&VxnYIlN!!EI<NS8C;!4|Mm(~=#-R5g<O8s_!L^2GDHB)knvi6x^1OW}NBr|f
xU2TBqv5p@2aRWznPc|`#STTd`IeO&=Jhy0Dj|u579y5)~Itm_krJV>qbrP+ApCSJpnP)oKJA~obfsNMZk=zmXEPmk(f_Wt3_3;>kz5hnvKTQ)^*sXN{
hh=CS`@p)rXkN@$P&zs9DEob83&VQ%;COyq^B?hnU`#PMWwP#AugKaYWNivYr)X4^>WS|KbmsRUyAsK0#&20hVPlIg#1>zsZG35M@ul73%XNz{-svCl$
B>yvB~mHksj>0mPx#09^^<*m<X`Lm5#K)YGARwm3Oh#rt^as6^9rXv5IG}gHC7Bb@dDFl;Ecu+RXF$^Cxzt!J83@TR!^bNR}X9sLlwVsI%IrTsKj`Hqh
1}5|A5vizNzj2E5Ys@rMx{&0lS`OSf4|5-;6iOinh(~VP+04vhPGd@%MgP;PViOqg^?1FIwlhhCyUGoH>cC0zf6?Kg*4N{b$kgbyV5GH-$Q7RCr`|755
|lcV&MK0=tPvHFM}yT<>NC?{Dd>nDpXZgsgkHFtpr)vweI&N%odMyv!|sxNhUEEq}-!D1R`cEr0l!U;K1_pZWIrn))Z>e|LVP!oOi3H_~VuScme9zGz_
S-tEy$pLPv?$A35fzso&wQQ+{B2hPs2v=OO{O5wr4>s)<PtSr)Ur@_|VBok#do5UG8Rv1cQm8;nv{h6uU1wNJ<*`NA0fM~;u42!$$<@U`xs)Ba7z2U&y
==%XiUB#x{U0@kl_Gp~)2aeH^lKl_+5N?;=(Oc%V69Da%u(;mJ{KxuNz+Qr6-IcjM@99e9Si*zvLw$;DnV$-Q$kCs};gOG)K<roPKfQk+`S0xGYyIjUj
sIPK`n&vgHi8m1>isktB|lRFSynkbF!{^TBcLUszkdm^E^L&a-r&&}FLqT=bc1P}b$yD1<ja}@FSayshU+ky=sT$gi*~+_8cNBs-`WT4xE{XaLq8hkNG
IaXCNgMbmNlAs#iRVSFz#>&X7v4z?A;bw^J+u)b~i_JBwvk)z3w&acX*duvr)*R9h^j{)epdFuV>zf@eyy~8=P*=kNkgWx(s?NX6J_1VVQUvM+;sS;I;
ZSfARtw?<^=}V>((jO=l7_ZS{k()ep`#{*G5<aF$X1VAfmx@Ug!5$x=V^AD_Sca=eY{_Gn$Ik`;efzZg_o!8>>8ID>ytzBq(J9#r}2=5|lKWwBh~1>TR
3(`bo~I0<Cj6tE=p*Qg9eKZu34lTdy(qVp|}H(PXl`8n}VTOV!JkYwrPv=2B90^0vfGZImLApd6F5@g>@iRv4`wpaMNi)jCk&%8(VKz)QJqY9&0L$?uC
kM7{p$xwapWq;(b6i^F&ls`v%UltuKaA4=X+(@;}^d;=-TLATImN}Mixi?aZZ}zJo`?Z*DJb~?xP&{t-%Wn3YD;qa9e&2X;Pf&gEK-|Cw{(o|5U#w92i
GR8uKb_x4{$u@L_va)3sXjPf^AtW@wHplv*JW|!gFHC%vg25F&&%Sm=1SN$ms4(6`b8JAST5ip^j?nQo82U?Oa##Sb#y+*D<O*$F5f5GNp#1axyvMZMk
>P#Sf<fBNtP~3*XJG{tKyn#JN}9CsYX-bgmO&B^2n?b3m^n=Py3al?pt;cQyBGIeuwJ6@o);oxll_euorayJi184#uo1I%2nw6pE=4Wi5=rW+q{{h)jd
$YCQYXbUejae7#+zqqIeubC<MNM_SZz;Phaln{$X!)|GxZ_`$}`@+)l{8?@z1}{i|TXItsl=(Gq4S^x^D57jM(iAWlXm74+ucsLj7c+xW$Nlu++C|7LI
gtup@U|CEgfPC^E!Y2(-@ex-L0X#B)K`A^|D{`G79Km6-Q{?q*xnEM63lGW#I5#3U7cne4Pa@zN(i=(!Ru7eZsal79~TV~fm+^fhVA0M*CneBOzCH;8D
;OIz`V_^At5O>V{fX<V7IvO@+zBo3Xh|c#s<@OpeK;*!44vgEO&rvWP8}Up!1$<;-H<~!z`{FDssQ%zQZ#1jGlf{@jm9RT5$Uf~jX2nGfir{Fy+}u(+E
D?K-j^Py}(EYt8Tquq&UJ4G>Sw{XLeI+6wgcLrNbDRI@f5fNY7{q(o&y6zieN<0y0(^M880F_Bir4i$f<Z#Va<n^z9;A=`lb_{BKk={mfAm*A^00FJ+@
k$y65sG3!0Ci;sl~G+5YD%;g*QHYHQ-FlKujPh!Rv`@Iop~<UCf~kV0IkbR+Q_g5uu3e`=Jk~+^nemB!pdagcZwAoRaZLBaT#C!$x?Va*KIwI^AxT!!%
%CoVE}rUBnFK1jqP&<gAX6C-FGz7R;PB;`IIy`{EG>IeZpW_`mu?q77=8U%GizQIrGXO*fE#1`lbI12%VJwz45i=o-~m&0e!5Cf)i=8ASg5ih`Tq3zt2
zhvN&?-&=nPScu<b#J_@{K)59vRP@$=dVS*lbB*Co{A2&>r}O#9zt;bwzx9#FJUyfDU!r>W#l!);UW%EsJ!teITisT8kdMWv%uU@(F~b~C{faM+rQCO{
SV*=AO-?yEn*A1i>8)PS`Hrv0XdUY#x?}n7IALaIaF$5yfi&1J5sriNK=m}HtYX4}%d|$S&Kdu2duP++D6Z`N55z(kuz@8A%)8C24eS7eF&J#XMwm~3M
b+Htx^djm-RC?fo>|oFYJM${rBv#lnGuP9ewmQ7tTnm^_AS$2%jX3)h&$L5f8i{JOv)Yxa>V2KhHS0R{9N*?9VF)|)*of`YGGwM6?*s<K}uumisCl5oR
Lzrh%;=qQz1nx`MnFe587=Rzk$|i<R43Z@3rLjnEl^;yYSQwZw}rGbug@VJV`oZ1Yh{O{NWb|_Lh?$^QV3~ei~|>GoA-XLl-({)SG%U7zCpOIGi>;lI#
03Q@4{?iP2M{P_e(9v(NnG*_>*Wc|mMx>wQU!aVQ5kzK<tM+BfP}kepSF!Zi^O#xtd6Xswt0X0YTp<7Iqx?i73^mi(r-<TrQm-&|d|^>{jtuVF5mm+oK
r%7i-l%HQTszr^S7_{aRskNoOee)w^}zX0@*chTF-G@fP%iHYtU-*wR-A834}LVd%c<ghybm7k?)D#9+ti!*~T5i9zyXoo6sJ!O)rWegx{fkv*h#ro5k
svfS^OMdsT<ah05Jh`eSWaWS7cd2;cG3F-Eu%oyV^RrVZn5)7&z5yyg_80yxfBdyQ|2v+3%wPTK_%G|@ys&<}4-c#_RD|^dOYAZvr-GRo$8m3pM}n+Ss
nb}$UIfb*#g>6cEM3vkXY8g$dL!fbzy#OqGk=ZB=N0X*(B#bWV4LD$P2%{@-Z`?GiRM~3oX$M5H>Yec(}Wq}AT9atV#$9Wm+^Uy?_a!1|C|4QeDG@F^1
|t{q8)#SxiP%s-K5P(`oiDk*T3k8xBO%Nf4%=5|DqpteA}RMCtW%1yzXgHlmRiW=(E6?Nxx4;#~7}t-;Y=8Gk>o>_9-$_(z3K*8dVWkfrWahvShXHjFX
_XI}=%%pJv7^X%)P!m;8U8w^*+%<I@AST~%80|KXDV@ASX9y>RDAGftFZZaVLHdyAhqe*3}S)fc|3&s+X6|IhlvTmEHzepR2?=nGfNrM)+c^(gFi!$=N
)b2eVMx$u7Bd)dD^M;UX?bNGMd8}o=p>IXk^j|-}<^~8PFH`-3wIZ{rVgEsH98M?2fKB6!6k&pU@5yuE=yQMzzTIwS{T=)+2&-w);%_k==m-<8hj+?os
ApHj~HExG)al9jyX?g#7Ez3w>{as(VeDE#iD!uUV21O^;7ruVSAC^^OegA{MtKWRtzqkD3_y6_&x140DOo211-q(M=JpV2KSijHu&|AJu7yGal`*>SF`
r01;9sgMW_w}U@ejM@hwe1!Z@9R&(&!7Ln^`AfggDXFt|NpA}{Ba2FOB2vyEr#uMS7m{|jMIi~+LbmvIH2j*J8;uvZSplZ*_yVpclJtq1bLeH_6-0Ss?
VYu`IHbGuQ`}(b+$pZyQE%)Mh!@;qD$AJU?oCL=gvG$;dul%_tx$~3edmTeqO$?>*J$vCJAsS?aJIakGJP@PZKTg<k{~wTCDA<7<<_yCEh$&!$sC^2GW
YDYc7nKS)jCA#H?;w-SfTI2Bk6ki4A<dl}TF81K{w~xn}aE?aUZSB|lkeWs~vq;pG%TY`{IHC=J9BIrGjM5aqs`n{mCqW|U@c!5_4xscXQ}Pu(JB;>n;
_bV^j#X78XqWjFD82KE^igmZcE5_ddTf<^1?XwSF9-DY!_$bga2dZ9jY-~)nPs!lmu+8a;Ul_A!`B;Hr@vb_d2kch?zjvFPA@Omaflf0@jcmA;9>?tY8
4ZB{a)M@iu?dPo|VT8`Vvp#=&R-}Gp{dinW9K<)glo3GV&|NeVgId0L*;s5U;W&%hO@})UHi-)u)6Ke>l$i3lyxwse{n4LC%6VFKRe}5hR<%6UM?c_ZU
`PzVJt+P(PLVv4v1{1|80>1?MPj&~i9;2E(5S*@d~HVEr;gKu0a1J3OW_`gwP1AZ$;mjAwr9vRu)dz39{9J~&vSY@j<e&j5-+SHE9O)%+GGw;t=})t;C
F4f425){XJ<Wgy+Q`-`ztg?o<A%1m@q~G=si(yJ0{~Q!gLKvtdUxd?B0Kn59Hbnc&(l4bl~v1^V?44Tc&5%_KLp>4iNj(8T4eT2;EtEvV2QM!zCQphrQ
a;M?#QNApgD%KLbb1?c~l&yplw0DFb!1DUJoTR+;u0<m39Pr-#+L;#}II2%vz@UgcmbhI4>_h!-Z2H*8bB0_(f-48<(Po3LG-T!nww0_Y2Mo*HY-%>1U
lDmJHuS9_+p3R>;!Pg{FabXH^(m2xD%{=H8qfW0VOSSy}-Aaq#4;@ciNdePp34xqgUj_2VZ1%w1l-Z+XU;mVE3rojGo7JLdkfe}22f>j)f1;W$VZT5n_
wJG7idakohA&|W!9gl{#PWiSaGb82t*T_#X!ZFznGysI<#Gj;kQ}Kbizsip_BRKncJTTtT9bf-m`+2y&-%oj%u`@Un<vKE+?O+oL6{F-FWxw6no7nJ1C
hsZU<daz2G(ntVKN&t+rA{wn0Is?g_!m;9W*~;$YvcCz$tJEBfoGfUaRE`8to4rVIEka=IMa-$*V`P9EoJNe<Rid{j{{#zHuCXN#qxq9`j<_&vE6JWoB
xBpPX|A}DNHM2KdShOjh;%ov3cEEb*K!n!#`6jY&Pu$^V_7eHzIDAhP1&o)MV{h14@Y7iGTs{iNwE2n^Epbdo94oVb@sxg8j;YU3DF~nIO&A>P4=`tG&
6!`gOXcMfQgcZBGe40xOo|*A)BZ6A8c9e*Q~)`Pa^RMfvGD4&ZHjdTg|FAi)(XgtzVGSL?GAB@+FA+RuM!Pmj8X{OS`C0pV@?d8&P6!f6-TuYa%oykcK
wtV|!QPef){ZH8#<Y${=CCwPqfZ(Awaz62=`e8vQ3B`azdr7If{T)yW#Gj#y58j^|}BBsJBqdv#;t61CIi6-XzZZC+!-p`WxaZ#~ASl{7MyNhE#QaxI=
SD_v_FuG8Uwrj}uAmBmcHK&BMiA&g<7GR6y_pP*5M&`867{UjqB#xv?kS2S&8S(&gE04f=wkNycSNsevu42<^I#2e?E6;njsj;WL?Y5pG6FWlUNBu%Do
0~M-wAOj0Ud1^BZdA2>SoRuU8Ja3{$vF3S`-R0@cD02+ZT(G?SPvw0mhweG{Z{MmeIT5smX0AO(d_yDSd(;XQ)viq#HAM{0qqal*Tq}CB*5tFvjlE)Xp
>HqJ4`4Dm2gup$Mv<qHyT&D+Chys%oax$&kaAuC00lK%JoOXdx#d?GUF|`8plNY+Y`<GjUAJJul>By2K6n;`<29VQLPAaDBW#vd3B<o*QeokZSd-vQm7
aXHFI`uZ=_7H%W-qNUs|nCasy;!F>f6oyjU(CwT*K-NML00pnR<qU^PJZt`{Chl(dh}=ZV&Wd%@bT@<p<|-4z4i6^rXGLA05<SlzF~dqLkul2)&i4~+a
zI^?zJexKPr@VUKQwsmZ$j7>G|y%UTCd%Cz=ov0lxauu%?yDeRgG_bkNmdkp00~ScNhY~cNj}H^<A>}Kf%3zDL>dO>gF&BGrC5$2t(uw38(5<hBH=FZj
BQ`>L{KJpQtWE`6Q0Y1=(*NTre{O@}eXkNxRIPiUQfT+^u9k`HQhfOY-SRnj5{YB=(glkRIg*sIOe5Wqe2sLw#>BUMw;Sq1!DoF%NZtTeP8Fz*^^m;P<
=A6i(KiGGpzU!zk-suhW6Pc#m+rJFb4q_lth{SKFZ+y~u}6iKxY}=0`x=gsy*{MDo;<4DZ-3BeUHVEb@Z!ejHK!}D)qYRdJS78RWg0{SF1n@liXLI%`Z
Q!UdDU|_vdWa-8eoD9)Ho=~*s;6K{Pm`lC_9<CJ^OcQ|DZI21J4lL_7CI0_1s#zN`n)t_i?4%Ez_3J)A@ZHgsE3^9fb&NgS*(SjVQd>8*sB<FBcL67<m
XU-bGu_;3-S~Wmu(a?C1282jYx~z_9m1jpi=vnXl_H&Mdyb4p|ROS#e%Z1_(A`ZPN1^+h8a-4|_Xe>B}|Tdg|GzApgt;(-X~*n^VfIGOqYv8~k<q`KSn
HL+<;z0$6fasax!ckq;PR5(uF%K-0Bueh7@wBv_**?Mr81?_Xv>6w>`u24o{q#ZDk5mK(RDsF|->vH`n&Rq{}A2H+8VxPyD?eC|rn{`Pjx*%1LX70Dsp
|3Qn_U&Yc~7#omG>!Bj@c`FU<CiHDmH@OFESo`{)6H7C#nnmiSCT31k(UD)}SWOUy8cke%$FcB#H<tcMi`VH+U)0H!rj*l8<bJ=&jEz059Op6{<tYN1J
BamGO|ZWT54XFA;+Y&@kBe7das}HvbIpgV{)pEsKdc*H4~oPcS3{?a0e{*h;GSe|%!D4Aft~F1KosrE$kltLCED$?0}+_|=@D-zlZ&H5S<RPT9T`Txh^
Kfg91!A5M`70u7QVU+EYX7nu$c#{*Q9c`j=$f2{yz<8j}>#yBdwZeqM6R+ZB1YW&efR*=%6?W|D13(6|i<|8JG9@*ZO3YzSq+>r8{O8@Cv>h{<CoQCuV
d!Id=t~rj-O(@%fbYBtSMD6XVu-KJg({w5zdMbAU*}jkpU%${VarFe^??v(!oe;n49w4nZ~Z<~7;3=|MV=^k(<yPla*{z?yxQbRzD^6in)7&)-U#9@%b
8E;K0(5HLGYm}2a`BoN(SOMhjvv$<}bOYW3e`S14?C%iGbxOc#@JbU9FbVd2Ky*{rxYs2$}{LhIfkGXx!1!v?X@C<}|zIJ-nrn6y}xTd!M{~b~Ovi-b}
%3O$=ImHS)Xi^}>Ydq<9eB8*p>=v|#<pWWF|0gQj!|Rxj`=`w(2M@bJnY(@E;|g{O`3mpjx{L~6H@rQ3_x#p=+1uxB7Q%%1eKYx0NN3idp(9gce6ThjN
vd)qZFAJg0=2%yhxi{8(lwX#QV2G~&EOozDYco^r%hsIMjof8sQ=3$-Ou`t)5pU=fen@NZdr2-+}J(V9w0`t{>T+z>&3Gdt6(J&W2rZJZ%B>JH0B-ukh
wF!uzQf;K&{A`&{<hXuW+nK;?T4$yQY?uSMf|)hs@`cr`7JlYE$(bH%)L#Wg6svAQb=GQI%U7!udtBYoFIO#K?gIx^X>Ssbb^6ll;$#s>)Xux>k{FBtT
prSb!ZzWG~-r6Pr>8|K>MMT5P98GR2I^pHB%j$>De&r?X3N=8$suN+vDjX=icyijy2G#I!FWn?dswP;$C_ljKPiGF@`CPYhXchMG4Y@s-`kHNTaywh1J
~CoK*O0wS`u6jw^4HIm{1-K2wW{=ug}{@a0#xW}^Mkp)}|nxfzD?>Fq2=}Q_t>+(SSg900A^2xIzzL<(@VrC3>I+lGrD$dd!dsp<`e*U}t{CE5L@AmWG
?dQMS&;LUn_T7B`n}0Xw`fh&nZ6Dvw3BUPw^ZD=Q;@{2Zzxj9b`EUFBZa)9L{@?Mz_x^wH|95=%y?)=#=fC~eck}D-_4&U4zSr-2eZHH|e>b21Za)8}`
TSKW4(PTtYtf8E=%GbERg|4xzNPD=uo5;<@=@vc+f3thx)LAP1C26*^ew}hT^a_youJX<CQe}^DTF3)Clu7IXKm?rmZ0(+V^mT;KWvQ}bMnQ7C_3x|Zp
+-g3LdUNLhV5hEa9lT63kF>MCnaSEUnSEG~BQwL}OqbIH}m50W=iVLov5YGu^#!@!um2(NkUdme>iU1SdKTkvEMor{&pUhQ&oS(3suDic_ky3QMM=P)y
Q?LBD_|g`P9IXhfmR>8;76;@0Z%`<>{O$v5Jf!sKyWp|eCZEa>4=6%Bjeq0@XlTiR$-EQ}jfK@Ujjf%Fv8LKJ-Yg36T<4Z0n<05ZmtK%HX7wN&lQLVWB
@fV^U9CZ^ls2vw?((Y<Sv3^oS-{cw{yC_k3zp!d0ALg*I|J@)cpfDVUP*!led`COM;W~{GR*gt`Q2L5%*WH<@{_G_v^ik>Bd9@e1=?~y^GI`V1@nxO;W
_U@_ZIM4}aNMmC|)Y@z0sXLLBSvsGDO*1o&a=Vb3b|<bhR7zGt<Ec0f&|1dB#I%sNZ}Iy32TFqK!mlyrBC+tjyV{{jS$Ok~50tb={tvE*nBVSa{QQskt
!&l#+Fa=^|Cqm?{Cs@*NC%@z4=j8h@p_F3V_CWuom;4627Z6{@H4GbUpwJf_L&Ib0oAo-X8Or>dRVfZhWtMEIMWcstMDt%Z2AbDSHd<k`)x;yQ95o=dO
kRrmf!C?F)Ts{4Z=&#%)(1(QGUHBlqsx}89k>z#MYFKXmnQQpj~&u2$PXeP$c5{>(Anmf$}B=Xvidde)j<XKB#*pI<+fr(1VvG3dY>}=)y9gWr)+chuw
Guj!m{+W*GAn3feF$XxN{uzs^6&hBOia36D>n8wOA$DpBJ)1gF%la2IJyQ5`?mkfl4fc_+N}A7A$GJ^y(Ahktp?6OHjR<CVN7;Z&swdUX9fsGDQuL(oD
2xz5$k6y3W3IMQi^szMV64K<Pt50G|H=3OI82`SHqVK{oIxdD8>y%(d3{v#1lL|$D^JFli0ZpXqybuVr+T`=0E`TLGWC%wS_jo+6vyj-!rxpN1ZGlN-E
#gIMX@xXBh-F3woLM`>s6<p;(D-K#Ks#h;Se%b6T{q%BMICr6rnsT@0^q4YiF?yXC<lJ^Nw|z3C3i$%)==rp^mbU4uStPTbMe1>mEOWQ<T4<fj2$gFN`
`>bl*IPE>9!37s9?Zz3O|d<xF=}Q)%JfSfx<XjL9w@aKn==Jf>P07>v3)$xTRh)eJBloHSLpauu>AxOO3)oE4-E-{?elJ8|NhGE6e=<q`~Ov5&alJtK#
g@&Idkk6|M=Jq=y<;1^_veR3r#D9s3L6Tulpg3;|WC@<XI*q;kOY3m!g}`&zX8y?|5-Q`_M^t2xX>md`WQq!uQL0#P^GyF5_2+<$gIX_lvRIFPqD9|IE
w%(=PnJ!u;edeD_=Y-Tn2oIpaJ2G5^o|?Jf6Df^V79UZj6{zv(-?KR4Z*IN7$V5K=pxM6P*ov+c-2@Jrs(=?R^i&6SheQc$7W^aFBQRT<PIcmPqs>xvq
pz}H*ZIw~Y~U5h-vP_yk0?h5f3&MA82*H@+<O(})#YMPK&H@>ClNHU>Q&oOG(;>4)}kIxr%J8V$ItInX(>5GMo8~Xp!TwK1z-5_5jXN3I8qtSiH(%|#{
KWy6v%G)@%RACSb7!Xc}x+n-TMahL!;7jA^gv}5Sy6Rk57|e@)crE&YTE@%8q94$rAJ&V0c&jhI?B84d@%~T!@vHH_+P|W1@%s2%eo)8r972}Wd~{4eF
eu>~7Qf`bdj5aPHy1xb&AyU@EpRMa%<Nl-^@QMY`sBJZR0)beeR9cUX^q%QG+GCue&>dnd4OUC#}nTFQO6oWwa+vDTi7b7NL0LE>vL^FE}uhmOC<dM%Z
Tk$<uVJUbQ=uvL3pKbFn#x5>_c_o!;-CfQlWHCHs}fTv-~;#tktld;OS~mwi7bp`f7Ekoz7QoJ7rEQ=wT>1K{+Lvu6Z#1udm-*{ww<^mihnQ_+RPMU+L
Qd_IQ2WLAG??(?;>8&ILMbutrdu*TIIl>rv>D5GBi#?cNk$!UkdIwJt29g3So;iK(DxxHCyXuG2~+)1gLP*N2vtn&q$UBkU>}-SCm+gcpbPX~&KS6lzk
EX|#I)&{He?@A-#s3F#Bzzqe9?vZomj#+Bdpko6@Io%=^ND7*6{LDTj&XixC5rBz{r^)a_6QIC`h_o@FMNn@cRkK#<XFIeA=VYNYd?7>>S-1f1Mx@ql5
qCXGjYP$CDxLV=|SHtmxwTxGi(!|eO;)ijGAKu0nU-suM|9Jmr{PC8@{ywqvaep0u8NUQQzTfLBBhP%CAQe)e!S@f5A2L1hs1&Mr!O>t}uzuKYZlRb+Z
G__LitmH7yGo(m?pNqh9<M3kPq`!(M`J+lF~;#nTPZY5OH)Qzx5R_AgZTZ!XuBvm+v%VgbECpXs|x6m9kNX6Bpe^qvPU2df&|+KaRgWoLmVFvLp6NbAF
mKPI%M;ruj!)+MH%bCXedQet$Sh;Cajtrg$PMYH+XEnY>Mr-(H8qXFXKa3-J>{I?AKiEms|KCo0xkGXI3i<b=Jc3cU<Hp8zn#Z+w<}D{(i?l=kNY}{Ez
rxC8sz(EY49yAWksh*6|?<P6gJd?gra;U{!d3Zj@}98{syJ{C+&6U@sv{&9_$@`lhi$9T}ceE<F&YsH&R@#m6G&jPyYDP#(rDw$Ghg3+clQ#ePLL=sC1
lkL!0F|5>@mqw%sTWy!44Pz>=&ME44XmTBB4eEJWzj2f>CEioeT{s!kZME+q)Ec4i0aXg6680s15al(1P=g;NT1SP9WJZK3z^pH1A0hNZ64)SV+_g{*!
9>)JC;&e1MGdv(=g$69>vQPh1Gsiv3y<oBb?g}6vTLv9q3j@W>h*<D~F?Xa;n=|c*t}QeG_HV7f__tvhzvg@&dAr5Gg^PbPKm4DB^_W;J91*2~F8spVc
YJQJUiE(PxBl~2{`GVI`A^4xIlp*4BJ|_~3G3M{Ws3){zM;zJn?YIM4m6}r28XWw+6)Bz%uw`G%0b~OP6mTvLLbhGzeCU2A!VtG?xT1FWPomTg6$`Q`2
KP?V2iE}%LP(&jYl!2#w&^wd_QX*^HO2i^d@SUw62))csAi!Vc&iTUI$K}RjP%V)a&SBL|dOTbgciv-F}0T&E{a4m$~ubwy;$kUoyL4%d?oXj!KTaIRt
}V>{T2OG6{=Hsgcdk{6~GgCg?P(0cTk8v4{O280cxMZmp0#T!|72CMVImDbrrJqyIjC^7Z2?@A${_Kl3YZd06m=!5Fqm2(Kg?pfmZv`e_<MThLtcitcV
c4Dv}7Qz*x+g<8vF2PN{tP{<zvL|xtuoEp-l3WI}><2w?^PsV9t3ei{DBl4X6i<8&Ns)hTD@1R;u<UvPACKNZWnW9scPlM9Fu0Evsd5^kc?<^lr(Nb}+
H#`zI681^gozlV;zN1hzk=wuWLx<+ILms!DtgRd2^X06a2we+)8dQKDJ8|QTr6a&YWtnul^`VDG7d^Qpzcer7&El{_-Fe9`l}mmp5SIKCv+(W0Y3x@~u
PvN>$Aw$!p!5fSo4@+{@tk-3WB#A{t+)Kx)URPX$=eV<-OCzXNUI5;a>MavH_JBa%I9g&YR{vgMeQeaKTyvAJG0Oh;mMCtDhDUd%(WM`-*Q8vi()-{?s
CKaF*5QF$H&zf$J>!A!EnDJ(S4^}O+fCRk_f8jh>lKswv4Al%}_}488uT93~D?Ps;K!=H$Ew$7>uK>NsynL7M)E==A@7O+{(L4s5qnrr$_e|>(8w!qsY
D*wMx$IR-C1s<|G_RaVEhWN0{!8_<rrVh6Rshd~@G4=u|BEz1x!C%NBmGSj^ppW7QL)2fc9i9e-RmH+1^J-{ud$?9W^NG5^o};#;0wHN1Yz;W)!kD+x3
(;TGQqTUmlz9f(fAMn}$kh_VXv9Pdw8Z-+ts$WIzv{zRTD8iOvQu!V|cE%9OD%4)e;-$i9>2ad<z>cJ$YO9&H1Rd9Sk>w$!p@v2atQMp_4o7$4!Oc#Fk
7|i{T{AX<A_;S1O^c~Og^BG-!@VEKXFY&}%e)*Wc{qylZ?sv7wT6BLf3a4>a?L$6QbZ5BkLrWJ`Y%;I9yW!tgkAwP=pM^{&q8wUArXS923nzFZ&;@M5T
6O#TRjg<K?iA4juTPbEK4iKlfhy06Yw5a--`q?Vx$~0Wg-d>Sz3|6z;o8ElclLz5e&L6Aye3utD}S3m{$f9G`N#Y}^ULqY|5%?XF(p(V?069OFRTwtMh
%e5tg-$YlcNOVsnF2#`o#KSI^lSZOC1&+MlHeqlxj^#yGIJUIO@cG=C8fLFtEPuu>Puy2J1%vc;s#>Nmk6`lNSyyeRWKuAO~Y^vA)-ig^bSmlK*a(@y;
Q&(CNA4zw0IctuMSu8qDK`hxdbxp3TDPcYIU&Sik(>Z}aP4*6%(4n1BEC@juq@e0%|P-q;zZwDOsS`EGn5CAwk#MQ)l3VkJSMt7}z%<?oxo+o6np;q^;
dtWQrjpGNr;inV;Gu=zepx^;v)$NJh9Rx^Zi0Z|Q?{J*=5r-|M{zO&^2y(RxIE&NVMn8Ss$`PM+Sw(#paelc1P1wZ)P`ofp>dCNcM|5<-{KmN!1{Hi`N
>@n}|3zrsNUN;A{Ef?-A{IT$xj=8#8;!8$w)~JaWUcKYSs>zV@gL5JupxRk6^=Ew}A8xVJ=5;?9aC8fJXABbGe{OAk);B!Tlh9FE>I?i*AL$m}E&Q{7@
yKsE)@w`s#CgYg$Jk<_@i%`h^_3u9>MQf|e)x!F=NK&YmCI6Jp%#8*F;|*}6M?3q1}&U=#~-V+=p29WxAmJZshGE1U4H*(edjH=p%HQ>(-^(@w*K=qKk
|-$uHQ#}=q)c+1GbOs!#}^PAARxvZ~4dizppQSj(;rnH@<uRNBzn9`SU;c@#oL~9RK6_zid9gbcy&M6;b1A
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of f2cf4acf5779b73784a77c5d74b62460787e05ec88de8aeba632be6108ea37dc, and the rest of this file is 30ffb5685a3bc0a79293bcb026d2e75f7dfc580c4ee73c1efdd5c699a0f2dc9b

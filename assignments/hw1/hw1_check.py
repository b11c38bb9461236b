"""hw1.check, hw1.hint, hw1.check_all: a homework's practice in one file, for Python 3.10 or newer with NumPy.

把它放在 hw1.ipynb 旁边，不用安装课程的软件包。它只供练习：分数由评分程序用另外的输入决定，改动它没有用，也不用交。
Put it beside hw1.ipynb, and the course's package is not needed. It is for practice: the marks are decided by the
grader, on other inputs; editing it changes nothing, and it is not handed in.

``hctnlp release hw1`` wrote it: the grader's judging code, how the values of each exercise are compared, and at the
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
from itertools import pairwise
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


# --- hw1: how the values of its exercises are compared, and looked at


def judge_of_huffman_codes():
    def _complaint(counts, expected, got):
        if not isinstance(got, list | tuple):
            return Text(
                f"应返回列表，每个词一个编码，得到 {kind(got)}",
                f"a list with a code for each word expected, got {kind(got)}",
            )
        if len(got) != len(counts):
            return Text(f"有 {len(counts)} 个词，却有 {len(got)} 个编码", f"{len(counts)} words but {len(got)} codes")
        codes = []
        for word, code in enumerate(got):
            if isinstance(code, np.ndarray) and code.ndim == 1:
                code = code.tolist()
            if not isinstance(code, list | tuple):
                return Text(
                    f"词 {word} 的编码应为由 0、1 组成的元组，得到 {kind(code)}",
                    f"the code of word {word} should be a tuple of 0 and 1, got {kind(code)}",
                )
            turns = [turn.item() if isinstance(turn, np.ndarray) and turn.ndim == 0 else turn for turn in code]
            if any(not isinstance(turn, int | float) or turn not in (0, 1) for turn in turns):
                return Text(
                    f"词 {word} 的编码 {turns!r:.60} 里有 0、1 以外的东西",
                    f"the code of word {word}, {turns!r:.60}, has more than 0 and 1",
                )
            codes.append(tuple(map(int, turns)))
        for word, code in enumerate(codes):
            for other, longer in enumerate(codes):
                if word != other and longer[: len(code)] == code:
                    return Text(
                        f"词 {word} 的编码 {brief(code)} 是词 {other} 的编码 {brief(longer)} 的前缀：走到这里无法判断是哪个词",
                        f"the code {brief(code)} of word {word} begins the code {brief(longer)} of word {other}: whose leaf is it?",
                    )
        # only by how much the path is too long: its whole length is what the next exercise asks for
        excess = sum(count * (len(own) - len(best)) for count, own, best in zip(counts, codes, expected, strict=True))
        if excess > 0:
            return Text(f"带权路径长度比最优的多 {excess}", f"the weighted path length is {excess} above the least")
        return None

    def compare(arguments, expected, got):
        """Any prefix code of the least weighted length is right, whatever its turns are called and its ties broken."""
        (counts,) = arguments
        return [_complaint(counts, expected, got)]

    def lengths(codes):
        return [len(code) for code in codes]

    def prefix_free(codes):
        ordered = sorted(tuple(code) for code in codes)
        return all(longer[: len(code)] != code for code, longer in pairwise(ordered))

    def lengths_and_direction(codes):
        """The lengths, and whether the codes tell the words apart when they are read from the front, and from the back."""
        return [lengths(codes), prefix_free(codes), prefix_free([code[::-1] for code in codes])]

    def lengths_and_first_turn(codes):
        """The lengths, and whether all codes begin alike."""
        return [lengths(codes), len({code[0] for code in codes if len(code)}) <= 1]

    return compare, [None, itself, lengths, lengths_and_direction, lengths_and_first_turn]


def judge_of_weighted_path_length():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_path_probability():
    return close(atol=1e-12, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_hs_loss():
    def up_to_the_cap(value):
        """A capped loss: a limit from 1e-4 to 1e-16 caps three nodes between 27 and 111, where thousands are due."""
        return "capped" if 20 < float(value) < 120 else value

    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself, up_to_the_cap]


def judge_of_hs_gradients():
    return close(atol=1e-07, num_parts=2, rtol=0.0001), [None, itself]


def judge_of_cbow_hs_step():
    return close(atol=1e-07, num_parts=2, rtol=0.0001), [None, itself]


JUDGES = {
    "huffman_codes": judge_of_huffman_codes(),
    "weighted_path_length": judge_of_weighted_path_length(),
    "path_probability": judge_of_path_probability(),
    "hs_loss": judge_of_hs_loss(),
    "hs_gradients": judge_of_hs_gradients(),
    "cbow_hs_step": judge_of_cbow_hs_step(),
}
DATA = '''
c-n-$X>%*dbuIc|I>O)Vjx+RWwfwEsEe|i+QeSsl_6x@ihn}r>t!GQ}wd7~rxbY&u0mMLp07-D3=i!h5I2;lKLH-$374R=!X0DYxcNKW#hz>RmP?eRH!
_Gadz4rh9<kvs{)h|Bz(@*~SKVN_H$DjP?zyI=gzx&0nKl#)D{mFm+^Z)vX-~RJ&{{46V@Q=Uwr(gW`lRtg)>8t<mk3adhpa0{({QQ5|fB*d_zy6P3{o
DWg<iG#%C%^l}?|=7Od(%Ju{NMlKpMLrCfBnt>_z!o<-+%HKpPOcfg^Q?s7SHY5&mSJ*t7G#a*_bwe<JJ2pw{E}hpA5V2?KkBW^LNnB4cfEzvg!M%Hg7
&et!w-DxNm>$&e+dO7g6U<ni}+SgHF+YUtJsJc9Vv^{`C*+7w)RppT7Iv{W_PN^rD)*GVVM_k5%)*US;md{49MneKId#f6W);UDtbeO|*W7*RwxeoeVm
A_CxN`Ua&PARm%25Z^>MlOm@uY&%U#lH*If*Clj{e%0Z^FIM<7dHTS5is4^8DZP?F88&PY)eR(-5%$W~gxG^fAOZM-?M&`}Yt5I$;>ehAl@JKVh@#TJY
IBskwqec6GxOX%xH*Gs*H|~YKWc?}HUUm0YhWqxKXzNVg2hE1wyLrOIM72wMSAUP+{P#cp`%ixVgIDHXc5z@?#HCq`@aX*-CSuU7$NPuUvKbEiGt5r=+
$@o3zGtu5D&eKfIAf@7I|p{iMq7p9v>TlH*<^Fg-Z-<Bl-$rgc9Pbq>q8-VZ(lY!Ji`k{om=~Tab=jxW0Zz>XQM)ObhtC@H^vv=@L@sE)1Zz16lB7N&u
d}C?#>3!+n77_-z|)|d^~uzZ71u!VWVY#FWMcET$Nk{1>7`joV(S&GU#2pm&iqxW&2@fJ#O31#>@H9#+JQtzBRmdliceL8x8&BcxyMBac@?159+S!=f;
OQ_C!{uowU*NbF^#sVlruejCb#_Vv>@bkFUS|Gy8d>Ip{X9LF3#!cBB;m4{jOFRFe8GdW{Ji-tVSn{dqf{n{YoJndR>UgIhhl<3YPD13l=@nIVoU6YdR
WMvJ>xzF7Jgwn2Y>&~=hybJJWi=**hOsTOAVQ)NP0z?bF~G82~6@%O`UdI5VoIk<Iw>zg$pd&aD==)o<Hy${jTs#_2j+`+AD?D)}n&xkrb6w++;*o}(!
VKci&kJb;OE4!nxjLc8mdo|lWKX;cQEX|8!Cq$i_Va0xk=NIFa-T!g>JnEicBbl9Szu7*<HyC`=)ad+PcTDy<UVqpu$17KZ-o*=VVOIyXFt)R7UNdRYw
%g!0`%(D@^U0|;Ke@$^Q8(@R?<@M(lyEF9#k~c+vXcGAuyN!DX3M?zZM5Z9@N9`vrPy&Bd=k5oA|-!d{&QpSq(w^7TX(CwgLQ3YEM99$my((3Wa7Onjp
0;ZmZzCsTq!-|OEs6}bEc7u=%+;T>j;u6s#)nYTJ2$%Cb#8i;TD6L5qcOgi1eg*i80R{u`iG0=H2)qWCm)`yN`}nF|q5-QLb&i{=0WU95?1N_u!P4Ssd
=4+4b|GCGT$*aB^l>>7Wy)dH8Ufn)}DSczPENviH@+=*Y_1$PGFLOLb8;h(7bo5RA56_cnKUFqEFOu$0z@xd$wfWZTMwXyHJMDRUX5%?nD0K4M?$wmc%
<x?orBAQ~|<=()9*+m3dfxZ3JsnZ@@vgT5P#`yk=)*=$X@GHP}0H&}J|d2=4{jn`{oy*;mCRm9hQdy88w!{>D_PXEN{V25JKNfG>t@lJNHM!7o9GWYj9
nt2#sOJ133bmFxoK4b4e9*i}bOr2t>#2+T)sIlGZE=PyABGWjhMYkNARr5%Dab+2+g;QVzwLePZ)}4`NG8WhjcJ*%`%k{F&xb`-l;+zv)lZPTcqVkTLy
N$u4lOWXvE5Ek7LAs8Qa@$=wzm{Cz>QjlG#FDE!={jGcO0?1nno#G~j372`v~U&<Bd?8_6BeV7Lq04KFTF)9nxVi_=fwD7H?L!FUu>J#F@13FbrKz|I6
2ZV|2b^~=e=1fX7I3JAo`%BnaOnbwJ75&1v3mu_Y_+pnyO;ddDOV>m}_uBP~6XEqpmv}=O?3vJ6H-`3};;LL@Tb>E1h`1_`=$odBCH?q11dF7Vh+mCTF
=(p`2RP)iOrc3_QQ_z0z|VI@Z`QYLHAqcI^Es(~}Sun%&dG=Pe@}u^Z&9O&U%%_wGys`c=#~UMJYVo--1VJ8$X~7r)qo(XZn*r*##kxTDaHlS*Mc+)or
z*aP)lDC6wOA~xGx+&YcsR-nNoQ&;GoS<1Ats%yB#tRbilM%}TZ{B$Dh)z%#(pgq-{!Yd!}X!FlOclKj%L}_$&7`59$O|>KXqjzpJzp%0;zUxK%J5Hay
NgmsJETjIC`41m>Ty^U~4=hzgEZCv-^Jh1mv8cQlasPCO?$If<T`N7&waS4RCnykDG?{-oy>Uw4>(;$(&AozoC7e$2@*TVEtioU*xQzzeEuOkH|BXKc=
Oi_d?wnOrwZ)N}z~bbQ-Dy#k*OpiQY_yFXUBg^Te<_^Y7$@^?6)w4D+NzIM&)jk2)YYY@82a12JCpBDdCJ}Op#NZMrEftI!Z9?x8&6p?Be}e^<6Ujx*c
3@j!705eJtZ@{q5th-H0f@CY!BR2kK9{RGpwG&UV{$KHS#nKwbblxy@<G5W@mz$?<8J42_?em_4!k%VP-+0HKQZoaNzL@6@Ga&Jg&TFI<Ft3@5P7I^|k
p?zVhOYQEiUm%d2EE3xoDNCdhWrsbnjisJ1|J7N)10{MWBu>0=4LlrQAFS?FE(I^{ShRcO|h&&(k;+~<)xXkWxz?y};BTr6i9E`w75XAQ*zww|$)wr1U
YH{#}G_PjY<hOmkHPGPIwMsC~6#o?scDnY?bmf*Q4XZmUO03KxK-i!*gN_Z3037&J>#d{pwW+Gufm}M6oRrEL1Z;b(yI}Tg4>>k>f3Kw9r)#f>FIF!8^
D-NUZI{r=NiE(j7Pqtkdg-Vzac|mv5^iN;~4iB8|u(yC=z*LOd&ZNF}3V6OY+{h`TBggr9bTf0eYUkh06_4*q3oXlscmexp)tuLEdKZGC=zg;95&VSBT
U|)j`|iVq-YjuDkB1slAiAE!Si+Pv-$QwcZ;!nZ>BLKKX1L|uK@ae}ZHC!%pUtirO`REGFD97j3{=0Dd+t>Gl(eZ{(01EDMh`hw{s=Uy38x)<+j&m9?d
ZX&b(KkY!{oFvowwgR;c4t|V|mLzhy5P3HklOj3Q^t-`_Xh#n}Jtl^DHSW2Q6aO%IVSKaWuD{>Qw!MnV;Cnr<60v8K7qQ8rdAoDp;jQ8-q?BYO8gZNSB
YOWK(oFTQ00!QLmlxA)2%|@Gg1UIYl#GJ~S%C3uii9vc@*uyi<2oV5Va`nKw$7?&Vi&Fw{Tr@P=O0JGE~OYw%_*zVhAzJ8Xac%@@+C<h(m<P5Gr+f<U7
sSSV3ldMe_3`;EIRTwJ_2szp?q3|9JMH@I%h#&k`M9+yUk^EjKeC^KKmU-J}*bvX#bQ!su`Gl%xXgM8*}IF%c%<={9<xgBe4*&NAsZ189&U5$Jg^tXcJ
1AeNhD|Tk`aQM^-g3G^x*b!#9XpU{=FoD)#?NmS8Vd#MVC#{H>Q_8727rHgsUA$)I0XJrPj<JPc3}1HVf<MZMs?3~ztTl0SQiM7yyJ63PZ~ywIP?xoP(
o72-doCJb-KP0l_x*J;@qrht_pvePqUbiTWZ=|F=6lH^R@p3ubI`sTt=?e(FeGMoC*9|aO8`Q9(B2vzKa0nkn!5AwM9XDZz_1;?=ynF{+D+VBh<2PKcy
ndYuLc1-`wTZ~@KU%jm|HbQf%)RcfAbE~F*)6(Ii*~mpS{U=sFU8+uy_Ia=wAEWE6HVS1UvHAdl0)&*KjJ>pvZ?=*zC~K#1R_z?4AzBM}MCGtWD#V5Qh
-osoOr(F{Ht2(+I+#ww~=Ly=kb|xL~;7il7C;9A=QC!my2R{Oy}pPy+@o?2}oyX2jt-mgf#@eOg7^1u7eUZ{iU$@zN!^63QZukU@KC&~}D-<0(2SNI*p
t3D_q3c1Y!vt1%s8z?bpF0n`c8f}D$EbIZk6d><p4V`ZCLc<s4(YxBjaGkO!Rfu1P+dd@R;l~GnP0Colb&;R+>eDUhjFW_i|i_IJ&@Sa!&`E*gc+mZ>p
y@OxDTWjzr4SE+wgAmQndp+G6ZB=PqwNFO%iQq_Z8-28TAwmbA`FHIm*<3|@&n?O=PLg-i!lNulaEO>em>v~yy<9MCF2m6)KXLiGeMvjX4FcUy<)FI_%
T2m|x5Lhci6B2wQ=9AHd${2Fh{qgWTudeXP^gm9&+y{%(4*^kx#&!&3LI7D5xm~X5+`5cjTIa#!|4qe5k@6)BEk*xxm(80?G8C5^3m9z)C-*5pVYVLzl
I4Q|8&=w-bFLL`2Ge@3_ga(sy4vbAPzxyyX;>%GMv}pj;5(QQq8l{61=RvrFQo@4b?2Y(dJXO12_BFdR|dK4e?vplYWK5zBQUF_Qvqe$-4Y|?)0ZzSjB
Eg!y|5|@tXQ9TPqoxI;zZzYWVfH-+i8OLBo_wdG@hdxt5Qt6W<QVDMCwTm*SB9{;R(VC%d{O_&{JJK2IfgO@xgYAn)8nRfwi_iavFFCZ3^XppG;fd8ju
^CRQDPn1Jt>u5b)~Z{O&K2uR7q4WE{x{PD1Vr>$i(l62T%pSg$ni0|}px+-o`>hA7M83jqZx$V^J@V2-`v^ml2D9hLP!H6+5xZcNy|Dvnc`|<A5_yB&?
7ocX`h}}W&K4_SFFzrJ6)h~bj%U}GzZVvNSx;<~=Fc0TK<DQ=N>SE;lr6B;4&)Z{v$4Q*-fflURN!Gs5cZnP{OM`ORjg65FP>SsKy@r;3tbNGw{4wQ6>
ze0w-kq^lC!K}&*hn;dnLV`od$=HU{$^jEi1?4SB4AF=AN!*P{^2QmN*3P-P1)ZVT~~+oJ}qTwd37(<Tkn*nV(Z4rjl+X}sIv8<vx(?=)otjvZv9=-5E
G<{6CA1iEZ7s6G4rLULC<a2=UC0heL70gYe=7)Ty0`tNTkubC!lax^TsLJgiiQ=#{CBTi13l8wpOjpQvu<+!XECW9J$^>Fy7k4PYp(v@a{fz6y&&TFxk
J1=2nzoDue}F*u&D3B{?3bGs^^;i<unC8oDZ-=%1)_RH5)4U06$*QxtF6k$&^)`xG*vU5?6oa+3eh>DJYUFs3&hswusBJSN_AK%k3>WZLb{{^Dr!o;Z*
GJZ?eY&wPkKG~j+Q%VxCJ3!`v&7FTxloI!xey{Xva{PFPg#O`r-GUIeIQo)>u&Zl)6ALTV(fYQ!9{q_Uw3-?kh@SmtIIdvz$nA|+Uv7-Y$7Da;<FmDkS
=C5uOOVf0TYt(5uDSg%l4DgdgiGw);5X@$K@a*iS#};F@<vkhs|9U9e`S@-k>vgm9{j<+s!6!`zn~yjd+YVwN>MY0AT5{BtolOLe*Xak{ZnUrl*bLBNX
3=06lG|R=+fBt_tBdi&gZ}WngUB^|FWyIec5g!B8p-bQXkv-pH0SojU4!l-Rp8!s^0*dcx7)|xzWVaZ&-IU1M_aE12j|KaZOPg+4Nu<}V^!dI8Rcpe_#
b9<Q^8U<(&X`+5t8zrkx+yNsE!2leak(r-G-};I-q~3zTF&HI)Y{8s<-Ooab}5*>g(_pSS=FaKQ~~bwGV!3k0C_tH5ZE?Ys$LP+=Bo1r$0^&r)qil(1d
>_>aJ?z;oC3&9821)b_}oFj*|#LFS{65^~lM5oA-X<J^VQn*2ma1hBkduqB`I`Y*WtNnA;uZpF~@T_uUayySD!=RYcGlYua3C>?*O$hPjETTgJ)582wU
(UD!OM-^85UXk_Xhnx|10J*duJ#<K-s!21(mP{OJ2?u|=Vk#qIN2NS8LOqaHBpv|VfUwOc}XM>io!<H^+Ag(;Xl$OSWlgeL{d0g~x!l|84Jq4;P6jyVu
NBIXR*tpmt*_<^g&ip^{B6cLr$>tpU8<WG0i4YX?6O1#PdIh3gP}s!OD0Gwg76S$DA((jaiW%Ej`)ppn`P3qOe-=JUTm^>_HHrSb??5Fw+SOfxMD<`F1
_I!ZN(D(;RdMW^jc?TUl-HzoMGw$SMP3u%n4k1NUx41ImaRLxb4Oi{0hxf6M4)DPf0tZr>z5iXP0N4`x>Y_%parXY@$Ito3NLQ2aS^wN>*11Z?6?2=>M
bBNJf{$X5%2j{B`WVnb6q&nXu3bYhwd8gDivv>%TG1E$}0FE1Bl@QoC-I7_f5JValHxTWN0y;hjZzRSAP_C*-OaDL4PLIIX^~NL#bEF=eameCK+Cbh<b
hxyL+^@i)ZQipl!HCw~_Uk+A;m=D>3iIre$*sZJbb<1T0S5z4OP(<2KYhA|s7m>YDocJ1c{~{%>zwEL6S@#>VY_3iIc6Al<6zlth*2XsI^oaKkaad1Fj
Dt6F)xjO_^6ptC!E*Qoz&1A_2M<Lo}z8kTPKjicVe@Tiu#*hqIcqiOaQoIkw1Kir%ZH^|7zQg&mkd-PY7FEa!A=2NHUzW9=64Bx%dFnNty2*^v-TC_7u
op`JR$|}$HL1|-u@k5$=PSy4pwBQjoBQl&~@FuRi<|Z%WoqND2oQucVDL3o!qibP)H=4IA_08v2VgLNqU%&n$2-Zr$1MG5m6pdcDYk0>y++h&~h}T=><
UYVlj5c?!;MI?BkK^rU{dk(y^(TUG>radudnfMePhW-L{ikmTU3C8(Ep>;7c_<qUK%HOGafL&BbBB<(;(ID@*oF0bv@mQPnE!a-w2N+l|BuhV0Up-Fet
4dY)@$atvU26CzjluGVlrQl!y#%tCwI>EpIbF{D8REH`SMykbmsKM8Dc-I-60twUcXlnj2Su3!!>SWB<p=_3@+&Pd-$hm$|2_1y2ECMok%-=_Sp^I#Aw
m2gi4-q0<RE6S9Q1r5l=)5qud4tTacrK6qxH<)9^_FW-=^X7(G82q}HM0JT)!1KU=5T3JI}8I4xXc#pwF+vYX*`0+sLqe`)QiNR5r6u0M${UuJ4}dN^7
?(i1U0&K8O8&?RQXsC9j4<CUo~+C`BZ+e_YPpxm&CQ28z6h!C9uwS(g|;~nmwu!mYuIy_O-ID&B*w^vhkXYVcmLmgBszB+}SPF-N?NJsc7rWS6+&K4Eg
SP7;ZQS}h&i8UJBEnH~|Zih%PowLmuBc8n5+E}zl^woMFu8me8JgHs;*PC~tMC;uRYyI(82-uFD_a3?Py*ssygyY`cpR<`yjaJlOhF_oVgQW`|Yt<EMe
h^uGuciA;4sM9aPBP^eof`vDx&G$6AIX=4r%ftb&iYEuZle=QkYw);p0CmNPJlXX)P}27g(y5jj>c&HJlR}C_ZZ2CyUqF6zH|pWYzJH%rp{-gaQ0NUVV
R3(SX%Zkwc=GV=qY}KH5pG%J8q-H)@b)O6_8)uH~$4_f(u0wIpzWLX2NKKcpL+?GJUZCw}yAS!^(r`O|(^gc7s>s$|}TH64)RS56!v;1@qA_0x5dOkwP
_E*E>?(+$|6;g16HBu{(Ks!&n~LYi{;T+&gkk6*q^K{kU|P0X3L!pnD5^IBb3oD-kDmz#2K7Je6VN(%3S+N&yNKG&cp+>@ZC(ldxt5E;Q%Oy+ON+$7z$
n`uni`ygO!mK*W#kd<(><nsfHWKG4LlOK<SF8sD}ws5yl}_rW{5<J}&H-H+K53s#gN-17bB&{h4<!v|-1<?6$!EgawR<x|*0c1drDAz+R!?n`KA0HI&^
O+S#W6_=0U^n<GxofGkp^ob>l=SmRbMxCM($F4V_Lh<R|KK6>cKOxLwfTE2Az-C8+@bG_H6S?2ydA5IviHjzxIDxtc@v7Zw|Lpv#D}|_f#TDtdwDJ!ui
TXwFH4czn`lkl{O44uWTM)C0+wDPnJA@@%JkGq2w3%^4M2%9EKZER#Hp_B*ymF<W(Do-dp{b%<>~kZy(h;eA4#@}%=tyf&f;zL@;VZO|Y04_7SqKK{{@
CGr_xe@FSFJtIl6z&to2zHYoy4%2RS}F8Slo8QPNaZeGhx)DYEi6mvv;EWv75(D#N~X_Q&0Pc;gNs~6LCxrPA-a?H7rl!eATnZL{!)3VY>>|I)$rghV-
#--@JbNPW>Ok<;8Y&6V`#_w*BCFAB*0npXJ~bplic>*FtvB?lFNrK1+`AzPk4|sz*y&Y{-xG2Eb^M=`GMQ9Oiabr&-Yv;L~^I{UmSer3XeGl}8BNfHS!
N`e$@4`eQT1zYkj!EpF*^iq__%<=_E?MViWTgUaOK9OB5AIeGKxXDSKU4&TqdcP4-7)C`$F*PBF}T^%y`1&4}%)~G%)sypn&>fLB#UF^Y-Sb=0XV`t9K
zMu&BR|xS6uR^gMV3?MI?ri~25d3gk>|P;FB%^_imY?yxVB`mn8}M~<m)1LWi|mA6@%3djY+WYxRwgqB;aLc24Kk4N(T*ZfQ)weRf1aM-=yB3}X}d3uz
Zu^6igKEv5|J{xGtPB<QH`C(^Ji`y>4+SBN<Jf<mI{pcpf{BF@ZJ=IyLYMM_N73Pxy244Qj8=C-fB?=Kms%nCUgeL5&~>969}i1%%N*M(*d)`qe2cSQ0
C~k+!~KvEbDwXCgQaE-sDc_e3=`G)$H&QPT$fQVc}jG@2kUPzmat%IWKX2V|2h+p2Zl!YchrvG(W*PVts+mCxTJ2(PcOa7VFW{V(NpW4)44tP`tSrH=R
1P(~X->^3R?ETO92##48RKu{t|iY=l)fKMOyw_0Bxm)_(IZuur3zTa|0wMNUSxo9_HSU5MJwb$?tC$wBys^j>L-|78}jQK9Twf@b5zRmRIWTJ1?ZH<><
R3c35>Pcol+m5!*Va;+SmTT;&A<pnO|Za}C9oi$(77YE>&$2a1iK<Qbp)V9JjmX?ynYQWogg#pn>!G9TPffUQ&!|-#Q0XvO)3vv4}Wf*kZgq`e#oX_N7
KDu7ePTgVo8poEr2qmRi$@9lLpC{$zTR4xA!QuuGfcU^naC%4pBJOpDUZH7Ln)&V@-)X4j8~Dt$-H_YktW&S)@My51raF(dwR`zXk>M{hy@W!VZ0#D`C
@P;v<xQFkMo~u+oFsqa5dv?hKLI3yd&x_IsEBmK%pC8f7Q=n>WRIlyrj$~bU@0^^DWA2w28tN{WA1S<Tm&p@6k_1W14V~~yVOew0fw>pvs$S?o5qJi-$
h7*_&4M-H*LoSb5gjRw?*s1HwPxvhu%VTUCn6qP$>D9=F8*0{R{b=4&g_wCnz^Y?~1o~Q{db4ePiO%>YHyt>IHi^-3_j4pnSlw;B#rC$7Wn!3&ClRwUK
*`?)UOJrNEosh+yi&sHcr#Pagwsi5RGvS92=;t1rHBPuv=w&R`K)!vua_`4VA;TnXN!luaad+E$69v{i&*LJh0lNagV=$1QNC@{=I_aErb&Je}thMD>r
qe@9!=?N6C`F14#eoJ~gba))?6hf$$obQf5o*hQIlGWMp+W^pgn+weMK14)R~L>*`&Oof{$X;~pW+)k^mrj$Y*aI7uCN1XJk@WyDYQn0mMd~DFZik_XL
qxgW+PSmFDgJ>?#7o9B)?@qIcC5s0T3xSYES(tVu0bf(S5MPM@hR22{KH@)dB^u#mPaYBs)(?q{W~U<{jeTO9-Fl=qkSa)U2n`S2nQ^f&I=`fLuooQiI
?FwTy-Q2*|0B0wMiI;l_8h7)NiPh!%Y+ymY%_hc1hu>_tR+UPi&u_P(%YGd5*UI*X0(4V(dnRItz6+PI3|AB2kqm;4Twz_>?4cf*S|;naI|~Ng;Bj_UJ
)!T@1ii$5S~VgLjS$i-EBrKCK$$scesf<iK)_>y}hMej!UyzK3R<a!74@{&I6-&4^J0;<MWxz;>FAOa1q{Cf+n6i@y)Y8d&;;*cS+nqgO1Njn9CE|4%n
5^thZNbwifoB)_>s>PX=Av*zbR!>9!QBg5+<nU(h=Xv*ls}{~?;d$dpc4Lk<S~k-ia|$qv4g^De_{x2fzY>y1YSf3*gKA-P&fmVpC38$R#S0ga=Xn66T
kpMt-JSV|XZ5_J>tLh&vqH>=uN8<%q2EI@Mr<|Z;@6DlAx?xTl>16gdmaHY23CM^t-#<D|2IZV@i-1rb4?GOrTvkto5K#;N(oPz{2`|NztnNu81A^~ly
|MC_DY7+CZeRg6GZJDDBga4DCVgto{ZloJI8cI8tagL^HG~>E_yX;fRP7yaFAwel59a{HG@iKVBAIx|ZsfeBBG#5h1K|>_hPrl5gQEsF8T_086)XI?nM
V%A@mQi`8JT(Gwij{KIs>0e9M;kOU9s|gMQfw*G2c9$!$4J>TE6%9UjLV(BU>j;qu?#Gq!qRNZTm^0@x(zddM<*1;MIpIxMzzN2n-cBL39hwWdbK4Ag4
6CvSs(7zur^ap06*qjhfmK@!=aJNJHXa3ky!j`N);4B0UjylbSm#M3hmO+@K+{CW<h2uI;vount6d{l^K@tH?>9<VDq`D;rc@M)tp>gx`=9v1WyUNCf+
|6CL&5wj}iqsFCekxINcAqg@G_9e?Yj7KfME<Qu#Ezm&+RjYed{d#SM%kVSDNLt@-Qe=ZK-?nio)4pjYy!q3R(Yft(#dd3s#3wNxA^;75P;o%Wg24#nU
s?=U#L)n(w9?#&#5<m*o<e;eLK>0W`4q*TGX2q?-d4~DXLE~1$m0#w>lAq`tW$Mk#Yae#OCg|`DTd;JNC+>t{Q5CAQM*1AJRgn2p!pPd9XgNsG%FGTzG
q<fnJVAn1Q|L{RcT5c{h2{YA#E|H<@2%z91lJmxVNv|a=s>2=c4!Mg<&nc9+*M~&4j^?_^4h;Jy<0^I9H8A?-Ke&-;Cq3n;|43ZbIc+n!&SG;&e{_t+<
`^8E`lw$B8}TP6NF<b*dIcT4uT4peX;g2H`p;pDlz=>chN5CbY|`y8v3PSw(HHpiWe?zqie20rUc~b{STmT;0)I`Z5?CLa9fA)Y7AURLnHZz}t`UL36~
DP@ZZxVb`MyMFbuW^X?=|2*dRzvibokIT3R7x8DhFsG<>%Lp1L<3j*Q~nxcd13#ps^TDKPT^xB`LsWwE#Q;tzik+*hRfT$);vB0MCBGHn(elMDW<z-Wy
Ii&+FqhJ;6sSOhDf%Sr{iof+%Wxh2-i96qe@iUw-$~Kl{tS!_(=&#Bl_A2L{t=14dgj(c>u)Kj5)ZS$$<=X%NB;L*I9ds<IoUgPCO6e)k>WVlK5O<47_
)7ch0L&JKD@l$0Ld6|Jvo?gQ*-a12UQff-@v5<cm0wzmUNLVhJhq4zGq)xwlPJQPonvs!f1QpYE^C{a^p=1hEFq}g&9yjM`5wIfLuFuf^G!hLucUT^62
Xx1#VlMv>#lT)x(8zTP_4=_@4N^$wZ{S8Ee->f_mCg5#Z89bc|Eo<hV86DB4>2L4K>jpviT!<c<cov^--PNSj@D94GWcNJWyLBmCa>Kih?zv|06@{5Tn
Tup@Q{xYY3Ku%OI~??SS=Jpd2<-R~0{D4~rpAp*{BVsUf%1B<Kz3M;Vt%yW%cNlj&ytJ^tmG*op|uo?=Ssqx=4D5GZCAyQf0k)iRGFkS$Ec&or0Lz^X(
^Ss(^^QWhK_4BwH}_QlG;qjzwR(yixZmu)oe}c+|P&Tq|g7GhbzdLMLh-Z*~?^g3PJSnxyI<HLRG}&C1&-3DJt_%)xL06;T@TYW;6zn%z|#2Qff-@X0k
!$>0#)6<80Fd(q$x><pG9^Z8%roy?upV(5H%X)Ng)HmuU$N0C00dB_rbzr30|Mi;xmWOMqKx=MeIuY(lY92y`M@3K({@5nU{jv}^Lv2ie)C)nlE@L(mR
Jb!RS|<G%^qFn7E0&IJ7q;tzOHQFJuZ!=>${v`&x4RhX{qgB+U2u{1ku<$Jg_#&O&vu5b`c#uZbSxsh`|1*c!V7jKv3z$V2RcWP{og9S8KTh^}({R$#7
K$7??bZv=VP`Wjb^(s%gr<DI1yEpdh+gGpU*LQ#WCvH`J`OXvB1sA(B>n+P1JbHVDs4$adIzY&wbgmZ#Jw;A!8|^=58S0jb=0CZ2lq(U>czHsW@6&1KQ
D)|)a%&7G(l8cB^_tljDbj}OqC}44*;CC1qCLvk7)+eoCMPvux>WbZl;U`OD(jZ6o@DOA6QwiSkP}cgodS&m9^(^RoKGww&zm7yYKj=jX)g7e(OgpE*+
aFUZ7>HPS_PbUt(B<y9)1Q!`Up(h(-33xlReH{OpFHO`hBwW0Cbz_5dy4ud$PTmBdiv%K|!~3dIq0$vrpAi$SQ>7jhq7x-99x(;v>KKtZv8N*0tZpvw-
+`gnCv6&28GG0$L_PyeL4!nJTepq$cn<5f6l-EO(pVZR{NxPpXMVC=~YKjI>FHc(j@V-7%=_94;r(g&%cdYtTK_ZaErv&pVnHJLxY#lt%ephRfFOj)N9
*Heu_TQ^)Ke02YIvQIUgKd@~TiLZ?)Eg2Qa^v>6#4ZW&~WcZ25!U80gg^}J1*c-U)q-VIYLMzy(+usPq7G=IkEu!78SzJ8t|xq;i6o^S@wOLXaVkD|ve
cp7<>njxy}@<`b#4Z539FQRH&Ml7xaAF~1OTkEoJATARfRhj9H92o0$t=xftB$;S}<p8M`LZ^XA{`Sr5FJ8+XA>%T4iZ1{7%P+q8LT9&9c-ee~4>F?`u
+=`NzwYps;ct(z5LgRB7S3UH7gD2~BTIqh$+)7KmS1MZ-f9sY=vZAzEDncTX_m;ttyzA5Q%WUawC<vvRFa2gM3lFa81iUo8$8bzGyT{F4;N26C?wv|#9
?`9K=}F+!$IS2{+zGz-~RPKeyej4%&<Ub=evj%B*EOr9QXvqolBl%k1zTbASvYCi3iffpkUA>B>USyYm9NijjZ9CHmm3~!`{rK1Yz~--T8V4ITE%&)yJ
M}R&_sZ4hItT)kwyhcOkdVYaW3@&)?#K?0X^gEbnoam1Qmo?|8(!IGT*AnB~ODNP~V2j5hBnFpU`Oo@lO7xj3W~fmqGy>=<XG&|r^+j18YlE8z~yKLM|
`<eKDGsm@*RXytlzFzq8YCoFJLZ6deEJk-cxb0Zed%pTI{-?~a9@ja80IW3o$R^G!aDOgE;<ck?DA(uc?m5cUf0`L|56#XTxHM571-nDubpKfNPA5RrX
(R`6BS7{H(SPxHkT_OlZxb3}<^UEK72Q!1Iss4gYZX!T_P%nZ%xYi++<^3eZzW0?5rzca8C2;(E)t;hTNoI<u{!9o%0saDp<klUPjx^CEQOAUnGSnwX8
mcYOBx^In5A`fSEI7Qg_l|PJA^LFjIk#zLH#)l3??N(7*LVO*e5Bi&6DTepgV>x-@x}&ydX6Uo`!BoXJdQU^?%0Gf|5uGITP9j6d3Kue<a>Cue*ab=*C
ahOOBn>5vTFM?6cpWqr1wl5yR$Lm#l9BK!jvj0=qAq>8YuYjLNn7kHWLb8xYSUfu~YRP4sMgaJ2uvGWB6&}yNG@AO$8U4i_c>J#dC$xqSHj{t&~28Z3h
Y#mBg#T-!w|4JP7E2;AeQ+q!ISS7!ukSf1bu|f9xH#p(*?wGSAEw)mb<KPW{-R83~K<s%LUj$+V-jTe8ijqe6lwVE8XLF>=|e$d->5mD;~iH;OA=gupD
p&)}{JsGYSNx!s2L=1Ur;C3H*jA+EsNeiY^Jk+x_di)$g(I}^6kkS+5p^fnkw<K=IhwMh+XXDZryV&+eg<$;oAXO?Ym#5;C7jE)}}?s0q(!<A`db|u%r
pENqZHqQk-m`p<EtcP2CE5~_TE@r$_umy}98P$uU#RKT>%*d8l<lbYvm&edqq9~z{@J>7#$@umxcI-bK1o9P)&RaT2Kj;y^ZcZ_)vvlZWrqq2T=8C9lC
$5vz3ECi@Q89I|&t(g+wGXqJ_1&s7Gl6_i-%As~eB&?nnds$k(mm$bnf(2rzb=Z8)rRmQ9+Z;QZvliheHdNL(GlSowHP_FkABZbJLYHojkIGLvA$jUD=
Kld7K8#8xJTp<9*+Q~;6Crpnqysz5ivb5^TX%u<o#Zt{1O&VZ}USzbNW#?oP+2s{&F1r=*b9=556BObHSk3e__zN&;P}sIpFo<5h9Jm>j-_lDoi#yS@H
GCD%7p9CH(iA%TGK^gg8UR5MMc>F>cYx?O9L0H;9cS2Mi1?zxvxharCXyi?m~FMbio5Ie}CmJgO3?|B)9bDHOF!IQHdY&vSatyb2i1V_}WJrsfkztN{f
-zd3UdimOD8gK-49hKGkSa%mHi2aJEdw%OUQ--^?E#5+lnO0CN$3VKLqmny|oJ+N-lVK))zv=t>fo;r9s#Q`BWGb9JvYzTNfLZ7g~UC(sh_g6prKKPE|
ir19clZRyBbMs`AP=G#T=h*MeYltp^a$esGlrS*BFP%h%T&NJ`6Wla%8v5H`{PcVHY<*scP&%`mmNxwD#3JM5idnIl@eoms*Cr#G3#158!zo@u90gA3s
Mt`>`i}Rkg}8}Xqr)pg*)8!9tT=I_OMyM77<w8W-h$<8K1a=64AQt58#X79;b0LnZa;*^)4^U>!J~v8N;<N6M3fIY@>@qVBgIcVWruRoK<axuF??a-r`
0JF)adhPqbaA<t<6&qK5t|5$M?3t7|N31)j|~|K5LCAOO|Bxb<$u1H&&5NVG&V}Gdc%Po`uE(CxB1m#y@4hdM@lD(=!T_;axJ<w5l@cED=z+phR^JHnH
cU;-YQMuAnbJ`{oZ9vaz5F&&DGw_4QjhQ!ov5a*fuHxZHHr8|*V5+{=Kqyf@2I2lc`(jhmavYCfgNIwjQzw^43`JoIb1l)I?AYjt{jsUY+83c&0DtWQu
Y#Um=^V=V-$AVb<Zdn(|gka>0+s1bxk*itz_K-Ss<a1)OalAerR>|1k#v~<Q>4qG34wU_fN+|lo$lU`%3wRLp@K2f0~!D1;Cur`~eIAgPsXii)W+EZMe
9+ayK^htTK)OwkzfXYC|M+OAG2qw2J9Av){N4qW?ge3!jjnU#gyGoF2PpjkkkfG`g^nKM}cwfJqUVir@5Ah3i^qhCcil>UkqLMqy<NGrCjk-U!15T&*_
L6qtAa^3WuRFm8{OOOrMpCjIN8i5s%xNr&#UKTn6#jh1d_dR7n>Zst*(wllhMI?d6`!?Cg=uToQ`&n#v!)lHOl5sBd@0;dx@4D!Nzx+8peey)r*Wo_T^
2u*_>Y3_Mn_<eTnhRNiiqIgQNGDwwAbe2R)DX>%dNQ5fRj6vE=!k+P0ntae<k<UKM?iMts_Vp?RMj>pmExh0~Iqj?{s3&D+kAb+y|ZgfD{J{p{wNU*%c
gaioD+EbED8@D97sA63lxIo7?Fs1e~&DYj+&2Je<8o&|<tMw1eWa3K>J&>d>H}r@oO#r;sBnt#SOaSt^W5?|sP7{pkiJ;nOc+$#)9x?TOAozadkUnpj~
L)6jSC->`}bKppzYWXmh2>6VlI%lPgo*qN2`NBOrOs|=c`upJX2h<pj()7+VO&pc4SSn0{#pOZPWJH#KRJlL?S;q5hVFdtZ%ZBnGOIX%Rt5V9t3Nf|}^
<?I&woP~fSjRb)VxR+dR20r6p@RRDxkc^k71hYK=3X<D5HfUtylL2v13Kx#FWt(Q^L~3C*20IB44CNY|T=35gGhqx|`^Yd`5M#^NPnPOiRO|uzP)I9na
u7L$ln*>KZ{x1yV1Of6a5)c6Bq*386%Tbq1zWnfA2Z%o8>53Y+6BI~WcN8Ko%1QAT4d*qxJZ?S(0yo6l2{QbVe-#C4^8t*j*+q6fjFgc3A!i&2!(_~+0
q#)kOp-g7(qHM$LA$Tph<cdCQF_x(ndNU=jrS*<b#Z)C7}mv+v9n%dnNv=tr?||dNlIuH>uinDx2v@bC4MYj0j|8WY#)HsWV@OI@MG6wEn$|X|#Wjbsc
ZdGcUe1p$oSP<BL8YS&$aw{pw!f6CeL6KD&swX9C>xaNdj+CFgP*$O|B%<w~XwtZan{oAYkkqkIcBsc&fv3!?GvE-tkY?8UJ)PQ4M$@4^8EDj^Vb=_le
THj8g{))SfV%wh+G)5&$ioL{CVIF&NP1q_eCcw{sz9h<`~TlHIa*e!!vCEBEDX720bHuycbOB^#B-_P^UM>D;21*8%K1O$%UvsmS#)vqO*NP%d~8*?6@
>N6&=ea=Jzj~OTX=ZAt$+NTtG%<*E?I7N=H@goZ`xd8$9vFW+6KS}p|aYjU`*D{>^$$ma1Ma*E&C{K+s=Zh_sQJi`NvD<3s;`>S6CW@>O{WgWF1|09@8
Pk0pl#=iDuuDOP0uPpy<z(FNB%s6}IQSSD<Z8#m=bAcq{NucP0F673bGBKySArWf&%7Q9OtY+sV))Zpw#LW>XBl#RhfT%BHlvnUt4i&Ey<tpNps`ZbNh
Ku**SmZ5gLHs^xvDt&5s=#(^z9+_RmNYO^scmnQL+6NQ+|APi<xszLc<K2G`~a{089FZ)Qucu-zL4=#^ONI)AY5tVA1R-O;{l<v+(5ZF?=fa=<jc6e~i
__k&?E!WBLZCx!6hGol^|wu9UguZdmrd<XtFwT;RyCLkPUn(#TJ$2)%N=zJbV|$0xA`u9mS20%UZC1?hZ7sTwywGG^F?ItI2n$HY$YKe<%bK;!Niw?ff
BMJ#W>grC7XOl+|&6tz?p2ve}>M~-n^K6<e=f+VGIy`=Pk)Kz8EgaADvGOD&BHF<dp^%HeHNp{vh`Q#VTf5QpF$eSkv)+B+QT|E@3LOK9zmX;XDMaEkz
P?Oo!2hur2HO;Zo+Eq-fM<6)}tP(g7m3qniS6`(tDs1ZteaWsrY8}^Ea{io65^X65i@M#C+!u~LGkJ;$J}&oD<RFDxKfiM+M6+rw@M~nMLS-JhIG1^J=
2`T5;j}G9ry!?zOkqkFW(fCifoUl<AzGMJ&!xlGl~hetAC{<v*9Vi8W->d8#zWZ}AFQ=CoCrVM0>y&%-wwM@%3QDN+I}cez>rgJgHA`lSg(46u3IJx1w
3xh?tv~$QqY7qY}mi_NZOK7g_7EoFID4N8P6`{*A!pB2kPsp!=V}m5-mKJv_J)6tVhju>eql)cYkwFLr_*!*F4#JE@jaz1iFUdVLo%0Wb;Z_L82N>RLM
ng94f^}YderV!^VNWm)H0n`r4=*#_SW#!EjGVA7k6;b|exqJ`r^F>A`pK?duEF2><SHeg@k^$a{1#0D2xB3ksFBl$;`=)#&_k_{6{kSyo-J$YwXq?aK&
#8!#=x!6a$AbNj3(BT222jE^|d?iF~B<Y7jbjg}Z)M_EzPFj)Bt1$pH)d_6YvD^nwUcLT1@H!hFMNYKC|yL=M_Rd|1=Fx8KIo=!k@BnP)3DPdk!Be<8?
l(^p@M{8H%oQChkx1h^mk{HB2-H1T3FZJV6#6cwf8r@7pd8hCe+IFk;Qx#RkM=x~CJ_k#<Ff+W&UYTOqz2V&lJGh{G-g)mMi<gi!<{E;QU?c?IXB+jQR
qmU@#JJ}VdJj6UQA4UVcsVXTQA&6qwmyz%SxDV39-F?8IF=nlg;^)C!=kG?ac8P-0nxOsE|V>IP{^f-R}ohc*KB*$>oFB^JiN$LCYfxOPX_DO*9?h)9F
?-HK*ah-4^Jl%b2J8@*h=GE-<s(A4<)nZmSG$dKlX7V?oeFJfj&bw{_vyap$a<XtK_`?^fMRHz28T&9Kn(|9XiN`1KfE^qE?sT|5lp6eX^4>CyeCkU8R
sOM=MM>tF7vkWrS{|Mso0_wO3Qc8r=(;F4-(z@RN3k*5bPtx>0pO>_jXr9Ut?KF7Q>eZaID7?GxXVf-Z9E@g^mmI%1O;0EF8<&SZ|s7{;p;^yp;BJ3Jw
LAoXLJ#>Hf67leHbMo*t;BKqY0EQAl03Mq`x3b9uofbn_5pkx<yxUtW$o-RA%4YPQ5MXxTIbS$$#5ZZs{jy@`+!fVfUIOG^bQ8gX8zXCtJMR7jOCks0a
@40|$raWM_Sc>z6(rE?QVDByg<imf^(jw^|q)`37j-%$nH-kY*0Nnw>1Ak+PdZv3K{SiWaE?cwusAl?5F>d#wP8RYD-e&n`uR|<A=h;U7QEX7EHH}@SN
yc%pP+`5`&GtRXs_z2$KyjnY$U~#)9Wf_oteUDV3W(Flvc~&>4WJ~7r_pkg0rFcp5O&kxVD(rNNEa6Wcz8LY!MMuU3JH=jV^IKtv48BjMv1AO3$&)e`?
l4Jx=Z2Ya7OueKeg@+0xIPdYsFD+Qtvm|Wf_MDX|GgWC$#ep1&iEP|D2!S>vG~mu)8lMmpjvxWRBXAo-gSWkpZk5wx-?V$Y|lJ_j1HxUwol*+$*dtzCx
44K#dGy9<47KVC{F8<bn4xHlVzh)ZKgi=4YYLPA%@Ak8*8+6s4-{2mybZ8sDo&QFm2r-K1B9q63_c%{PH7q4*y46hC%>e9s*;SIG2&zE8Q`yMSpb`#!S
!p6AmpZv@)%SD7N^nYS5_g|G}gmGlx?LtsXnii2+5vk<@6<T-TKJ9Bo}JWkatb~5`XR;zoP5tVvlYNU;$J1#H+gx8U6Ys?57kKU;W?EUzzWbj+aX`e0t
fUxI=N)Hy<nCT2tDTJHRM}4xF`J^>EFEFG$->$rUTpv#Y&8$00l0PtgUZjK>^r%7(h=+5EV+cbnm^rNb%3*XiA*n931wGZd5XniVo~@~*3>bnZ&G~>`n
TEOtsyL4?0)dGXf(*H6s&e(PSvLC=<yl7O*Su0f+JSPc40)oAOQwHJr935mqU~8jx}3|@KjHA$WTsHa258k$x<?yxju-1fNADOEo>}CVsP@ykiw^Hu;n
gv3rV6a>ycgm%Pa<9k4t86)p`l-1l2t;|pA1L&5=}|t_HZ#%1#9mlr0o6EuYRddm!#XII2PIi2S!C)kfCiiAU}8&gn`dRO>qQiXxWQj_DE=B_RyerNs5
A}jvQgsN+q++;jG+2>Q>|W1{Gzfn++drkc#MDuVvAM{1s?rGfWW4;ln6z9S5WOBn~p4NCPIhJozTbcVF@RE#>jrON{N-{p9$}xs=MI0Js5_ur-mI_Ew+
RFbAMz3OdNH(k6st+J&;h{-H)`jW?fl_iVf#RlM&f^sISw*_FyrzZMp;2v+6NNj4^Hw*2!{*a45Zc<nf~!_bI7zNNIK9^TC0XSp`UG7HTKGrZn^!IW|X
g&_)K;@+1rmiq~QiTdD<-1n^m+yC&(@5gD*nQnznyv092a~9k(-kS<*^y{Dzx$A!Ty(`<N53+Fn+NE4jC)$QKRX_jym18}16+_Mft6ZA4Tq6wW@&HYlF
H#{TX?%S2!*F^*RS~m%xwwloivGrc3@-1AOG00eA<z&lJGu(2?I{Z1{Cff|00Jbmx~>m8p2J4m;=Dz%Je@J@RhytSXHG>;!<Bg{=S|2z;7kLry|7H_N;
ZK9&Uv;4g$n9#o#=@KL1qFYj)ZR*HC|A3F!#D58!4<%@+D134XYs37jEol9%{pTM*&T2<H)TwxO~0#R&|Avs@W7aTFT^md*Mc1m|nl;Odh?0aWeG0zB=
=Yu<E(I2Q#U3*q53LC~I8?Je5`c=ihww#+3vQAqyn#rspc0ZVuST^OX6SK3uTajMnS=14>2G)3dp0&Qq`1y72nxA`__l^W?MlAqz`D1((}Qo`((GQT<B
>5FQ%isjY!w=<I@_kKRIZ+M@~uqwc60F@`V?#t$IS<F)yC?Fk4mc5=C_!rVt1Qao%t4I3$F)QjhCbX;eyT4Rm54yT8sLRsQD(qS{I!-pvqY`c_B3dLTk
6c$ps912PVJxA3K5w)Yhy2PO{&!S2<_AK%7#Pv?JGED}iDr-LY#8<C6l_Q15p`)sMz`U&%k<485tq_RRWlZEUd`Vbu?~p~Gz2?ZbH@laVh8AT?!cO`n&
#@vb%)iajr9uLcOuYwBP2i2dTopowkS1f$-1EWX?^VC3de60~r&>yIdpNglFz~`El%j@}rk;)hS&aEFhg4hr{qtHlEM$}<+#*`4zQt!yfv2A=Zosp6e>
WmS;uaShpV1c(y?6yyCqmoh?@sgKU5BDAy;?-_rbsWC{L0?`;c3<NNrGMnT@fPyk_@YKkgV3d)0<cS^0(n=HWCn&A;wVHKi4enw0-=EoZ+Wp?ZO5Rm>;
+{2aiWuy8{NeGDW_OW`{5!A8XdEc0rMccImMiW`Phv10+juyeRtYklTa(;<_PPB7L&Rz43e=;l-hq`Tm94*HRI{$e0$Y)D4>tV3GN&KmXjt2EO=SDl;V
;4LHh!z3%HmSs+llG7@$K@6VL?qbl#4d%@5agR@&trPK=PU;aH&;65+cs%}6UtHJ^}OGA>qH{KZ#PFE<C{>1lZ$=xX(`BN?Kd{lZ03zv<6=tc$A5Y4Ek
+?#S&Clt=iP|9duu47K_q=u-i*bzavkKmiy?IZ)jJNh6zq3B+M&{aEA8J1bXV>D6G{m;y_c}G@pecl1#ksblMkwZ*r_*_Ix$@2}plv5EbH={J8Af+c}`
u5f9&t7Nh*O|8I(?YR9mq|gdqrOaNJ<^7ubq--H0|YeS=^;|!nY8<&TMKkwZp#QN#sj&1>Y!j5yU*j0W70V*vOs?(rba?o1G6kj>1XL$OgeXCJkDoMJ)
mpM1R|=9n0>sn1-CGJJM}(IYMzThXE~P-lp~OhxtbB?v0`nFZ_RP<gF3$6RdUkH^k?|ICDqzwR@>bdr(cr)?V*k6`O1~2Q*1;>l@vjM_~0-+&iL5OkJe
mCiF%C*Iq*h00Kc!v&YaN{aa<tM^}Opk34$c7vkYJsXL!W=%&x&>8@L{Ze~poLcpoMkDYEGrEn<6T(wS(TC>MYoCps)_8oyXGTx!-WOvYq}^=9(mj^z<
+^nLErS@92QlV$ka$rQ)YVbZ_)($W)u{nPJ1OGPst9`Nm3RcnjM_~L=qqn?7672nf!nJ%R@epgg$li5ZZmjv|9&HuuuuIK#zhA<Z}sIKk_-YhDvr>tGM
E9Id5<>$Zp`R}EMwfK{T7)A)}gc#paEjYD5IcUX;JMfrr;gu>RC|f?(gr%I3h3ROj%E-2V+tKC&!6ws6?=+7<)}PNGpbF?Xb<O@v-FSCL>3NtR9jAP)w
)1--3CLWTDYj>;r(K;yhwqt5=mMj|nJpm1!|eKJ5l!e8_9*Apb76r#rpFoFIBYgaN{}X4la~rTKX~D}qlpIG&Sp!pGCYo$J?D6L>FCH@^NHEX<59eBXX
f?0kS^>)DJ-MqVWFu~4aQ`0zE7}TkxP?o6F!vZDfASYXhB@~L7(tcu+XdoJ_moH69M-c@1q+T|5ct&F(DOhpR<h2@%3a>K7a88(|_l-!ddDuXM}zGrv&
#I+zaX&N!$rR(W6sjl7<2g`7=)*&1+u2adb_uKl}8J{vC_q^=p@ds7Jtzp{-c-QgstYSlZV>I{0=*g$lo)FNH*gaX{CyRgj6jeC#Hh?bM6A<Y4wTlu4A
>tIvcBOb4pd@$5=+*VKi8eYHR}wdQPtgV6_A?F-CQKz<Sy86rquefhC*k=GXF;`p<OaXez<!=-6j0d~jyw|B3;2|61Hw3E#R_G6-{ZAhdDkDorNqACap
xO3#qr*DIxSUrpPXEYl=0e6rCvWT2{gd5RseAWPE@x9oT>G=S+NNI#V`0caP{j|ez=>4reqs7yPqn0rCy{o<~FPl<gz47l$L03{F9oWa>Ab{6EsxtT!O
UPZB{tClUF&aqD2yax1sbD$j7T49cON;tMq?7027-o(&Dcv{+Nd5dIWB>*sMN8!a{KMR8)asAJDwGRY+)l!+GJ0If)^DB5XZQf&uMXvgYO5)fp0TCOSq
~Hhc#Y&rw-83{{o&^9sK*!(85Nw1z&xFg^PAVY)}B;8P<xH)^utZkt7dJ-4WBCL)5eqHjEXAw3a|MCs%akR_ClGXsXies#7(jr@|yhB2b0l4=)ZVdGcZ
1##q!)hBVm3dS?6RTJ9>7yzW(8OJ$2KTnQj|Zs)yRTmgLis(q{Z4@Ij~&qZRFV((OplPK4u&>Bhv-S1ZHZTyXOv9yVQ#bK5~y_=je?G^&H6YCXy=2E7R
St<2))8pmS!8P^LofKD!?^JI#kI-eb`w;*5VYRJ5%cFlxgX>7oumTFdhbt}d;>vmA#BB@`8?2qD%v18~g^=aJReW$Q8i*qSuaQ;}w+5*bhS1NIKKqq+E
(htRo{r3C6NrT{4LcLhYEcY0}AW@tRs}WG3`v};#&W$QPc^cJ80Fs<m<X4I5#ka@f)#(EO_anR?VvOSz#1soAj^~eI1?)%qy1DCpQFdXujJmto;OyP1@
~Jot`uSV{V1fz_eU`)5`L570(<Mk&E^`lCqlc!|k5|vrss3MCi|pNtT!$%FQSI9Phvbpfa~`psXP(f7$_r(Y#)uZgn3HA)oo#yfT$KuqtxP|C&Ichb9j
M|m<4~h@>fLG_s_iG|PJTk2dda>;CUNKkZ~-e1L}-IsRO&ThdZDyqiLE?jubJ4&I3I=KBcPPV@6u(R9`{5GMWKKUN+~lSB9BMw(<pf#e)8VTFg{KSoKB
)R##?gp6uKTsdrfr9!cD6D4g_4f;ufJQ3NwNh<a&u?ftA$in}-uDiIWZjWTPU!ol$N>{5_fuXLz?uolI`II;3W<I8pEx(wZ^)leHJz@RsNW>b?7wZ?}8
=V$V}P4u=fp5c%2|o(PX}3-C2vklF?IKQQh7X_XiF+pP^!>oAj6#ey;_-FU~McALW(yrq9<H}ju4yYww|Z+d}T1~af<vZzx@y9g$Ep7X%<y--Gd5Dk6?
qiUw=mBe<<%)qA+WVFPwxA%Mj6viHY^6p)l+l;h~;=XjTy?xE`E@=H1@Kgep_ji$G2pP*r2JvtBWMnqY>MatX^1LGBogWL2d&=mQR3{Z7=<uOQbAGcKa
6mqUWp=0xF1HoTzQy+Fggo`x=%}wB<g(E(<HZFK#JjV%jh)M>GV-LKW|>D&%STa?m4(6MW2jK5vmRVn|Ao;Ev@=hHUyFG0`MpA}%AVUr_{)F#OvjuMA!
FE&#Z_D6elcstVWSgU{$xXEkFhqlAP#Fg^zXWuE`5jo*Q9<sY(B`*P8gzZ(+4T%*wdB1v0Q>CEo6QW-re_R1tR&~bdS!y?rFR|mGaS_?hX+N^JN=CAqQ
h5AD?OB)M&F0toxVWeoMbGM#FP*nt$TGq|eN`y)S|#m{K!8F>JI$-Cf7t$u!W;33avE#iX|#B80UWsA9=9kyT(Q9PY1z$z9&)^_#b!y~D{3)*LfS@H^5
3XVtbQP}xq$JCjf#!=R9)D+L})$l`-)2P<}#dDb)~o;K~WyUy`TWKrVq6IhyiKLqrm&MmvNwB>^@Q#xF#ONN@YYxC^gTKEzIAn>Fd6-ND<o?@2z@{<^E
*C=iLWXaUX2s2;mWFo$v)Keg1PJ0&67eC;}7>U<l-o_O=CT(G{igWnPtypCk;eI(~2~+$4qGi0}4}TcwZ+&rRu6xJRN`1ztgoso63}Pur5X6g4-f>Yzi
Ef4p9PRUzt3qQIYNx3x)sB`rD50};#!$x^3E?%MW=l&cQ|-8~;f*QBu0ADaLv5Q-c2eETpL)+s!clN6izQktYJ<ih)CsKM`P-SrQcbSX=#}+~xB)4j5h
znKKQ&@6FpVqM>4v7nv*i1wS?>__BF<+3g=KNOZ=OTN8An!O&)0Y4){Pn^>keg1{47KK$~L#&C-0kCP3QJFs<a4!b{|5`%ihAUf0p98)g-mBXD2(!ln+
UIG`To9kPxq#;B-Gj_{<&Gquw+-088w-#}{liHH|qDc8Yp^wAw?i8wDL!ig&Az&Ywo-_fTeBG-N}!6JmpYk+S@UkvqNTpzz8+oluP`EAXt3a-J?63{yz
Ekdwjz-pusD(&K@wymJ!9v`lYM&%7p{8Yr0>7(l{^FTGOhgy_hp35{!IKSNnJ2i~5-lWoc(%i!dAgrZ=X(38~qfiMWWad81G0G@`T9{$Qtl3=kn25s?d
oSNhzJPv23pYVA0nby%^MQ|D1e&VoFZ(-fKkDa7-%DV5XNEDKk{E%?sBMvg1l&BDf^T#%=*s(DAszU3umtAonFxlF&5P+~b-w9M?o8r0|oYdhO2)BI6h
>KKV1$Xa{zWOV9`j_v%z+!dpy$qQaV)A|kn6(}<h?iTblpeQm(M}eL(4W_pBJo^b4~oaWtrnot>dog-eLYJ<d$vz=qSGF9t7B2BTvR>Qk26b<NmD+-Us
}jKJv&D%MH}Vqf_U{->I<2b$%?e;)HyC8U5?faQ~4;~e%5XXTECg1QaI;!=cD$dxJX##K652YUG4_+H8+9G<Y;CqhVa|HHB*IMZZR8&dCj^ts<%dq2U<
IO`!zKG(ei{%6D%w!^aM5VWO*Gabb(M7a$)(9P<njnPOIVF9rub$r)0&c{B=ARYMBsO4Yvu{{ywylsY%MFY7@N<5m`Tw!6=YN!=Z@wSt>Qkw>%HTd~n`
^AB8;MS>S|Fp5SPRAFksYWs2oXtTP0reE7oVH;9;XPTHv06EX2ufB6&h_xr!VS{!uegNBiIo0|@@YM(FQ`1+NuI2-RwjMl9-`Gt$@G5YCd{)eBwc7wbN
Uu|%UvF2}1w_{#_;X4I}mBs~<73Cg@PFrcAU)V=do{%&Q!G)RU&dotx>12jm#>i~v;q!uis2mj;Tmx@>fz)!ixITQoh%fDK`SCyg=10Hz&2NAAa=AF0G
NcM1XQ<PS`tHFhsmnt2*k{QmN00IBmP%vG`8YEZ55+$#?6+KU<vn_pKFl)1*D0Z|8Ara1SB^B{l<@jQM_Ul*k|L`LqWPlTX&B77{$`0xTZ-!1J61)N*5
D^3rX}lr<n;UK^cGV2dEDYle@%ecs>;kkx>0TSd1O#~*8A~wf803GB#F}PP?H<bcj%1{J(x_qAC|9yXrgNB1DBxF2nFW6^F0uVulG|bfBHtL>V#rrp+V
n&e8a?TvDP2ktc!QTA~H6V>Bs>{Lugd))~T_+l7m|ym_aLsfVJSu!Gs>?a>>eqeo%Deo_?{#zA*vPH{z?0gm&DHObSyxFk5wWk0ib>>2Ictbn;*Q^4Gu
A2?cSr7E-Kz{#Cs81hCK>mx-i{pCK(nyzuiOF!B1;tIU!#Hu!KInE_|aV?Y|cmwVB}G3j2Nk!}N&W;<eEx)dJI%M+Bk;qzJs6Jr!6MrVB89A77JLb#lK
hFxgK@`Ad|K8ZtdJqj)axqh`NjX#uJLa4RKD3tUxiyAm>r4!k@`ZeYI5F-Zjg?}h<-7f6|<?_N^b{b!QA;m{T<wS9@7xufawHCOM(<VD*7xE`v`BX)PM
jM)*vC@*%4^NQC0V@_Zv9C509QMBP(Z-XeZqijX#zQ*(M4BRS8v9Z0eVsq9fP$&K@{mhFzx0MCf|81@;Plt$81)yQV@{WodJ!p2%sM$_*ea1N^SbXMf*
*7xZUQz`X|0U=pU1?QeJ?sY_KBl1oJlz_caNogU9^vYMf14%S^5AoEQiV#%GBKCKlR}#$s7LFqRMhqTVN<dAdmV5@kVR&5S~1Y*5;Y$1pI-~3--@4lZ$
z0E&)*J&EqU_p;V>Bw1)H7bAxTRxa9IhqJz>E4ULdwNZ9j1gppC9*%#bPnjBqqn-%SR;=eu3otsWOW^}D<g>|L9IaeAjx<F&Srwd?9Lb<3ILdDFChR3G
)PnTtbbQRW0AfZORY1p4U0GE%^sokd0tK8)qFnF|e%MzEZCphkCuX`SD0+Bt-kTBER1x@atk}u7{7Hn3d(+P)-r-UR<1x4FB>l6CVf~LBaBPG#XiNyq3
PXKAr;3abHcC_lSi}ePnkdTa5y9^!nbwXSRS}FQs4?L&Q>K$~hlrfmoTI{XMOnjRX*FHzkT#Y1a(m8nXZuUBBrM9M6C#C)Y=Z>aU2t{8Xm(2A<#F>3r3
FtFvL0PjDMY`q_DxgQD^Gr8<sY!NNLc(;CJ{MAlAiPtmGYT_04VA|-OIOEI+V?(SaO2+5u<X>*+rZy1U)qvFy@gC{(%33=gJC4`leZHvL~Oy$gfp6aQI
zN8Zcl$OOWrJhUpKvmmqsp>LU_yNlDZb(7qi!hf#8ig$0=XP6!UVCrlah=M%dy?AD&H#Um+8R*^e~5kP)qp0~pZ72Vl0cy=`3s;|Jc*6uFZO%+kd0?kq
)D=Aq~E6Qe@4V!ZdL%VcS1vUL&PrH33o$@&u=^MWansc0y|R^K>V`>;f*;M9z_Z$5qZM=$m|(>0q`h7w~L1dG%dl9w=+Bva2^n@$(rC`2<ZH_mBJKl@z
AC?ZTE^l;CGD2O8LG$yySS9PX3yn4gt^x!d7@^p+}`V2;mr2qtri<l&5v$UIgcaA*e&P&-`its`r$+k4Y3}U%adm_LJHJ@+p(UZS!$g*^A?39JY49g>R
jboL$C20#28;EgPL;30SV`G*&8^M33Sj3_&lDejJ%&CAPmQVv{ZGM+5jf#(+w@b}HvC9L<dqoP#v0_3vx|sTwc?(Tth}aCC1vN0RJE=@EpNBXs+$EE##
Oc>xymOY)UpwSPhSrg3hd;DGy?cjCEX~Z*v}BM=;6+?HuRneJM`WM%^w&XdJO!|qu?-o!JDtV`h?*S>RKd#0Uq%jqL3vV9;M+z&MVN*fPO2oB<&ttJ3w
Tk|oYA|i5a@VzAuhtIF3mChr%@VhgS>s6sHL6ROvw<lbdqid8M(uUZ7?`R#q+4z2BgIdN0h&hcUD2OY8uZ(l%?_HwigvwNeI$dl@MaI*&jF#eBp3~%UN
7gfkDtOJ{e5Tu*>PK>?i$I2B0&L$;GC{x4FN7i)FlzMhj-BwYcHISkwA+#w{U<RjkFO%Eu5lA;ANhyAd1x>Nt?jTm!{xw0V}oKi#d;c9y)%Gy?%0JPv_
`zhZHMnN0!-!5QOvD^z4!nMrwP_s=vvRQ#bqkZc;?I_^4>ifMLxF5hYHd_7P`j)fEpLUUAt-BSk@)wLRv9G)?aAh$>mJ#@<EqqTk<rLr}zu@!v!VSImL
gPGHl;{{6e`_lIt?AP7+w6F69^o_x+ca8$g8ci99L|Ju@lYDEtQ@eU3KgObC3?NdVE>)OrW?t&>EW2EDizIJwFQ^j@!+;>m@gahXxH=av&1+Etd+(jA<
z@70#x>nseHO6yz`LsSs8oPD4GPS9fzoIy5>`o`Whm?gBX2@y|7Dch!Q)y~4oR$GS4uq~<TV|gbIB=)dQ!a-(oN9Ii(ZxznN5{@xL%RtiEPQ94qG@?;l
BzA`HojFh=qrJ`t6V*?cX{Ga(N>p;Oq6^jKTFTT{B|P%+`!?nc<nYkuJbz7VGkt%h1QHU}^=L_uXsF>_xlMQRM`Fm|YDLcC9^j;+(@}Pt=Y21#>4km`_
Fhq{5aD^K!|Y??XWVMK%0as*I3+rr8NX?rQAdafW+eJ&_D2AazVZL@Ub#&w4G&(!h_=SWCfDv1eq2Wbxr$Lkn(V4jZG*JRv<kkZkQB@F_i<z(WWWBq`t
M2CHywPc+Gt;@!p}t41o<qU6L$FFIH!H4_6!#Sr-NPd64WC>_M4PwG8Fvz{0Dtl~v{brAd#&APskeKrktPXr`nb(7+Z<|L4sQ&Q3bFUV-RWE1!#Uk-n3
%IFRnP67rGX*Q}&ryMNC<hoi-d9(6Y5O=02#?RojI?P#13&V>8$d?qCifLwFV+`#aE#G}~Oh9j4M>cpMM4Y^2X)I?n+Jj~PFqJB?mGkC=T~cC6N-bd6k
lsbR<j4v?z)BfUGm9qAY(S{bD$l;GM=`2h60xbBm6$_$kUMG!Qc55AxL060+?BdoDYDizEE#<4b9pJIflx<=2za#L9Xve;R(4f;V4U_>|2jN9A-ns{8l
69nA!mk8+o@Aj<HmI8GB1HMf4sMuLM~1<JUUM<R(<8pJD^G8!;PS+cAj+rmgl`UgygP4XB+$6BXDiAE{b<I4rxz)uW;0%Go>ZE@qCtd*fXb#nO$V7GF{
bEZpY5<_+~>AlNH9Oo3Y(w#A<66o>F^w1J_Ek#WNL{-B_w<=Lz5dI^dP`W`=#0q1t*JJ*`uq<PXe$5Y(FPRk+ja!gp+d!YNL1y_JHH4X3X$CTNEvi4J>
In>%XGfMFw>&zV_>?rgh*7V*Xfc;hlC!7gpwYM*4QKm^jC{jkd*gS*l?E0{1fuPYE30fiu>U>~KthY`g-o6~FinRw=Xp5c+J!{Obo6d?@-E&MU1efIWr
a<_km`l|k)=GRdUKJs3?x3A*>oRjV<omK5}RBcIw(?%3k0#~YJkL0S#-rn1H5}x*TG?z>D0sUlDB#Z-ImQV(HI?gy}o-b{W+D;Q>{aB~ZzLYAAIT_W1g
rp?|`w-XoTxXvB?#ooIKiB@ST?J%CSiZt|n;qqyA9OP)eMU-_0Cz@r*X9m)3oV0mhVxU7<`*ny|L7q~pChS?+tulYcRMLi>sHGX#FtYj$vspjnWr#nAH
Jw%Nd?oWTW9>Nenx5H4_;f?u<2f8e}@kI;yt-*afVBwmd7QqX3F45(v$7U;bbPD^5Fq$@o(R0ihl|2G2S8N%lnH)bCxn5`oZ`s0R{=<L`M}kM@RLB<b8
<*9W5S5bL-+(`sq)^Y4p>-{KnZR7v75l%7rywZE_E(WP*PrWu79-<kU9~m<_ia0z0}>*^b~9L5;Uf)-zXk4~myB+gZb39S`v(JTvN)pI*2+dmCB!;~Gg
6f-I;^#VbeTh6Iqu19Uw;np`{q=<9}6u!I>9uhh?$c3!-Z#Gr0nl$NCQ4w=d%!(NId`XWW)!%`)yI{4jAxoyd=9)c$9gN@Mc0}aCaW*|C{SV3nSv=oe)
c{v;&;i)2CqqsH8#R-MR&HkV}o2o<vcbO|kBM5Xt^Bi)MN961bEo25XPc@+uPuRW5q}vX#1`nRm?F75##aWv@P3}&|Q2#R;mJv5MVN3}W1A-*g+xcUoq
uH@2xzV{hHLJyI$-~o0Nydr}c9^F(d8nyNqt*(QX{<G0pmx|km!ySEjq+d-EL~_y0~c4q7etwT_m?^uEUJ16OB6}+rOn9in4xlTpsV=mREmr+Kt4O;;Y
WmIc`a}jbds5;So;rdIm-a^;1hGN^$H4XZeEy+yH<QZ(vGh)f2L_SL&6)lSoMo+brHMEBr>E3BcC^cOAV!Y^sZ{`)5bq-0vDCiUlkjHbR*?}c4-=+22l
SF_H!sL_gugf1V&kzGN1Dsev$(0jeWn)qJ|x|Z{TK&iVdb(6dOS-%MKZ<){a}W*H)9#`bKg{9*_@Qt)&X<q6zht;}YU7o$n=!Q~G-s^_pO%%6!qIbI6p
Z$xUpy4i3@n0u(D$VxtjcPPQU*^pfgc0Qz_eXQDAk-94joFUgSM-Z8v;VNz4*##a|%lt53AzS4*fEKXgSmnM~eYlh8sCW#Ad=RvC!Mq_WETH%Y`u#@|P
&t7Sc#~*+Gd6uZylNW%PCIm^n!N(vP<Xb1Odw6cUoDhLwLs$z4avz}nr==)=oGB9%{QLc9UzGR=xig|a>Kg+Ms5U^4L(wy7hXBsm5~&_k2__bpa2~1`d
nH4WHFlkHQC&#pTf%Y{&>Ic}jA)2A=IFDCuB%aJSrCQcVo#|k6nElB7;QYErhK3!1tJ1!OKqM)$~QIaOw&_+bb-?;IMw#4(IHF5a#0=KY3glpe~BE?&2
oN>diofGDZ|w;v2?`)HZ5i)0ECS>UA{@a6s{5Qv197Ou<Y%#UVPdqEwm4uTce9^hch5mCkpzE+t}umBs{ISfD&$jNyaEk{b%LNqQh!*-eW+)DeGns+|(
3OM;#zeV_lUtQ{;8d9D^M>w>s$BiFNx?XD7z>&UjK{D1qG!N=~xg8#Y?>oLrvZUQVaZ#CX~abmos?q@wE`Li3qJ;6tLG?GVfc0nt)jLnJJNS3=+<<81Y
qKyRGSPa@C}^_R#JsDn(Imo;b9<&*AGNP=S_Y@bCiabQdVTV1|<uf3C@@|1ch4w1ga&d2Y6_b#0J{w&0YfYM2`&sx7RGwOWFI#{RP3GnW3|K#l}GN#pv
Sb+cZi{Jm|x35`8yy7de^^SbCo{3Z>Uoy9JJj9*O&hz^N0y-{;egfjlR!v2*h@<Od;)4R;6bR0PO;Sx)X;#E*1Xv)1vU0_lRw_7`g7v|lXK<*&Gmy@Hv
J?qN9nEeqXdis6Zvo*ZhUrYG3+Z8fbpqSG2L<E6fM+Pq;MIWI4lDi4@6sSN=LeEM8@Z^mEQMchrdU|7vTq%q#Z+)N(3h2#)HY#lKnv+`L-JWF!$DOvfE
lY$n65tQ<Z-ewNe&Z7dB>awzfq;otaz}EA}ut4$b|}iZ09j{8S*u#l-6@UKTDKqwMI>~(jHbGGS}-AzyKXyJ(9odQu-EX_2kXS-%<p$k5h+$FH#AXpcK
+A)0!yTMj9S%q&UU>>n9gmp?08;7tmF{ewOW$gRbaaWjN7<c)>Jf28!p5Ji?vyyHk;U_%duv90>qSNpu&)lZe+zI+a8pliOa>+m&NJEP<H^3P~20tOWR
O>pD%OevTJqBDITpGUnu=zcFiR9&7H|P(#BriCZ9}JHw<<;3zj^SuUXC>olUHU0GuK8d8#a`61~l;@*=2PxSUFqFtnNib@VPN3DhURHIf>cV^H{Db#t?
eM142W)BhNZ(n`+!?!7+GxkoH1h>ded3uadePbznY&=X)$(@A~QmV{Ub}?lNcsZBM{6Tbco5IYRAp;ArTP|iIJ#senz3BqW7WwLuF82YmFIEW78%1FsP
wx&-OR2J^;IC^SXClYoqp%bkCC9uhOer<<=B?w_E{UQR+g9&o%FYGXW~IzxRfQ5OZJ&dC0d=FFQk4Rj!g;E}KW027WdZ0i2ObZ(3lu#r1Q{d(Ohli}2B
|!(oRW~OG)ek-LAB#`Hl~No?F`7>j3Oa$X3N%!Oo~}O3;MPP(Wgeqw`?B79?p<AOd3qJ<IeATEqY!}LoNYd5HF=blvu^rKZeZ6o*Y{!U4u&_4WfGWw|@
fchu2d47sfb9&T`rgblu1RN36j11tfUJ$xy<KLVw&7MdMMU>R<=){MoQl8|xFQw+Qx{dNxvTI(LeO^d*<lO$SD3a<-=_k8~j@K}1=bs;qMKkQHJ^<e-&
F4{@S3IK@P+1`lTYD0Q}bKc=tB8!D($_HND?8OwkTOp6Bjd9=|bCz2n-pjFQJh^Xr?Lutr((@VphQk}a9-ZKw#$by)g(A~GVKa4N~=)iCEXwfb3$7ulJ
N!fG&3d4m#XD-7`A_+o1$S~$8lM)WV$~lgPQ1U`EicB<77ceB0`|w=`_nIu7An)E|N$nhb^W(1r+hXO2h-olEnbGKm-r`DmoXrb%$jf;7P;*TSLPYQ`L
`(J7L)w)n5-*JadM>?{Ct7{X46K{6+9sIG1-Rzf_{jHVrQuCUf1qT?`CFchj;m6?$!q~Sz<p5LmsAP)#I#*ijzr4Wm}%A@rJ*2^&x$r`iN)V`ZZnQajW
47hwBLxElL!guUXAKS#;F$%2JLN<J*R!|0TsP}mUYPaQ_s~F*~WU&s-;Bp391Lt(B_(ywxq6dRVVUaG3DrTmLa}>MePfZliKOr*JK$e6S79a`Ru!!w;p
alEq#P>okBzU%Vfam#C1N-P#n26<po`dv<r9(M>f*ki0`asGJ0Cq8tCgc!V0d75{u_1M6>E4qyf|(4Lw(Li9!3o9mZS^iN5L5OsQtQzzuP_M>7XK^2Mz
BZgfvWooCR(YOnjpDs?~+@SV}M{%na9R9yzj?YYNLQ1<{Ze-`}q#hGEK3U7umFxUX@-V!drH2?LFzx?|D%%s;K9If-aNg4d1rSUC@Gg_~$M=jGcl?vJ|
q}T#i16>N46!Lkp!1;ke?(^{B3}>8KPNbdl1A~eXl4^zgsF4dr*?2|%SYFF6r7yq#?i)F1AmB!;7v|-HQ%B|ZxP*dKnR&`YjZ#)r(y97ZDdOk~y+oTk2
>0m@Fbe9`5D#LgWb%0UJ@5)?)HhBSGt5K`h$&Xy(+m;LkJZQ&#SqOia926og&uLK&nPy(290_B(3|eQYM6MO?u$UE2I3_Z0k-YjbUx-C&_!qBW_7%#q)
;?5cLT};>bE<UBmjJL89h0Jg@)HFJEXexr227j0iH-&1Rj7L>{rH@!(UGw><e5xuTd3n2?|~@tPu{FR)n$VoX@BSY;aV$)w78jjSLfdXt&VhXUE(f#y1
;a5c<FW{TIKmojllK8f&*oI?*xh81wbTr$0>T;BH9^Lm~aOHcdX@x~0twNIS6TnPbgz_+F%1PB)UOrOS-XZSO|(;ZKhai@RGHVq`n%m-}L5+Qc6f#kAU
?BMdUqR@WoT^1AaDUvxfKN+lLQu2I945@Eiz6ggFqsYa|q;40CN50MObG*Pu)jWm+q5`^dKDJPdyQp2&?c!Cp<eee<WsVzZ9p}_c@MgP`(g;^Dh3@`~7
d<g*Y?I)IJ*VKN(*KE|8$7-tC*|Vrx3W*FpoFTRjHDk|cZ2gf>4ehW`N(6;F3(Kd7-|6u{jFRwtaf)m_Mb*{Jn}t0(V-&AmD7ujTC%jkiwwMN44Ys_78
e%ELjxSXg(uZEmx^UaBy&P}1lD_TK&wlWh*yy7M62LINqxys#KT@a^@mtB~vS6-rX6FVTUnsrqCsw-hSSn^Vqnt=@i8j9jB}r4<3C>NM8mF~;`yaT9D=
GNs_|u0|_nv1)xf@CqJUa0G3jRw_n!b81qpJt=Oqqm%zn>2+tD=?S>JHh$>h(Dw(n&i5KmLJ@N&NnE4d=1v8<3cVz2tO}L>MZh1lVRKtNthNKGQC_Hv+
|U(TMlXOZWEGn+#IID4D!!aZaNhX}vg{n&pLayi`UAvHDLt&!wmeDdQW#mNF-h0Td6Slrz(}$sn!2OOpzvGC1}8Da2^zao#>zgC%I+c&r{ur<LNLmY1t
+4B9Ix{vUIML)L$67*I4F<Th$7<x256Ys?@N;+B2*t5>gIgxyOL9P&Igr?dI2gW930%;Y8ZjpWS*`Z@2i@`=C200;0@xu~cJG+SZlY??plk^whBMQW*?
EWaB4+VK|{1=;hGGmOEwwolW*D+J)qLV4IMrIHsUH0*m$<qFo3=u5Isj&;r`acWeOH+PI`<U!x0d**Y^rmr<$c$ZXC?Js`&IRp()PXA1C=m-6`m?{-xi
CwlsLaZitg_4!3KPC05-me4sO)prw9P04y3<@lHczsyc7*NAIyTpI=^PhhQ7H1k`Xx*$ns_wjj_<;}8$Uqf$9rKe)YjmU?E~hAQU7aWSRSrZm;AW+(lG
i73Wfuh*&2B@b7<mWbq%jxR_;3{jeD(2ellB*SICz;n)u=E|q-uex=fdeIbs=eY9BiXpHf4aP3xd*UnW(1vsB1ZBFY(me-iM2p@e_Fq0Y#V(^QR&FS$n
THmz&yM%_=lLmw~M4Ba<ovo*8G|;qdP8M)q)c|Mo3CtNE#D@{+*IF-Z7mqn=D%kt|Y?BWi%9Q6-|IQ*Z&fROKR=9Buk>!^!4GMFYylahMYR<?MPGXLMC
Jt%Z6*g!jm4XE~677;+Y3a_EBkTf2X_F47ByI<UuFj<7bw1iSkB-K!L*7#StK8J2NS+kKCuYnNyd<RetGTu+}e<^sCHa4L%bDy`64we|VE`Af4w`nPcK
f>k;8J`(aZnvzuH)MIX8t~aIeitRRVlCBLYaxSQ}mTY8-aJ<>Y%uEQyX&8-kZ$~F99CQu!uyg(P&8u&InIb%^bwYVCk02dRx;M-_X;HWWKVVecApU&PX
9ozU$ySa9Tr^(`l9D@lP1hAXC<u8W!P5EIGmoQ~QBgR%mmDyDv{f2+fD)y0*E8lqG8qc(hR#TY;dVd1c`rO7Ogih$XC8;#Dze>3<x5S~gP%%E)}sVCjw
dD&JVqcMrYmSVh(O;leGT26@Kx%dVrdq2o&8XdP%72otsJpnX@m|*KqSTAyEI1!(<lsJ@o|lNUzjT-7(#3P@+;sSNE8O9p;`xVTDrb<tkf*1&W%oVc!A
1CqR4*0QZ0Cn18X}}YsBCHAfxj0_#o%M`}~`%YBx8jSvD<77=u#1#d{9#?}Go{16D$0-a)idfE5HwTJ>nN%(XamrU{)jB!75xpKM$Ur(-m;$QX=ZT>SL
`&@SGgqkC@^m4&lYw#}e@Loey=zV1&b7sOJXw>~wrI@&6v0yfw@zJM{PP6&%DHO+yDZ=}|at$?7@CKWmdGB~+w5|jvGj4Eor0|B-oJ@KP0#iT;nII~9c
mCRFYie_^{;3*ES{hhACF1!$_lE4@T^U$27Q=({JoEz7UQc#QZ^>)|Iq*NfPcAJ}I@fj--Z$+=yFImoBwNGlt`iH3bm<kP=2Ga$FnfxQ?j|;6K%3MAk^
d8_yd*xZs1Da}h_aXaGU(A_09%)Xf`NVSt7R&Z*Bro<bUT+{>Qda>=Cgw!;CB1D>YWUUSL-!#6^dlKUi7!pf_|wCSz>C#pe9jwB;ULpmOs4jhtCOWlwX
Z;;y;Qm)%?6qhH*L61^n<w8sx^HWho>WuFEM*;eQ^z8T+x}Q)o>bm=ejhQDMTt!r!U5MS}CL5+Wh>T`*m{<jEcw{L|1iTsbP6iD4ldU=Pb#VuRp4t1A3
qc4^h+|(a{AEoOTWi+pOGqTTT)2DVQY-Jmk+fP`kIuhep8G*Uwnq$ffv>_PcaqxD>(w*C@U>&n4)Fj=Qq3h!Zf5TM%@U*HoR<V-l(fV+7oJV|Ly*Dc_>
2O29KBMf_L}#;OBDqc@CeIlf*=V6ca}`8>uh0tX@2kUQ6`P}Sbr@(#Qsz*AGbsCNXRtdj!e>HZ+tj>|`^fIS;{7=J?8lh63W^IT=)o?lI~zP@ix?0;K^
J-es8NS2U=xay-k52Zn8FP;L!Uvl$AJg?>We+ZskH@H7?F_3lEL4XYQ`n|K7R^YmzX^S9Y@jXc$Re6lyGWWOBlxcP{jaapc8`;_<^irWx5cEm8a_1tGL
(Z^9brI2Cc^1N!qm63lOuDO*V9UT~{$M;rYWo9V+;KmdKTnxD;*K7F9dr`ygGGNgerRO4DgFE~@R}t7MZovrmW`o$6F#HR$y5k%k}ksig%&(o?MZ_$H3
E^0)BPo8X;eXCClJoTR(20Ee^XhIevCsbIGtT+)l0`o4vb(}_ej{%bY%S#ADXi71vQ@+NaNZ`UR?mMrPxoLb_61N3yQTgG$;z0^#{RBbMK`&Eo?Q9bOk
?QT_pvk?xF9S`3caAaMr%`T%R@I=gxWJo=OOEj3$oZX^{{%Q{|1#I$L7V>~h&0>-L(f6TzL4{%iFN*GEqc;yVQ6?sP@MMjA&Tt)i$E9r*N+w|mq(FPQV
$=FI>-6Fjnw>%pPA`4sOJG*1GfHNa+(5N2LjZh4USyCfhkSEk;`7k2V2=yMnZat0zmwVzgXKGqI+DI1{VlME-Dc!cr_xkaCp(~+VgQTYb)mkK_B`#1ae
UXr3LXh~H*hT+UbynB@aLP>t8^+Xg?sjN~h1r$3xAJdJ8tmFJC$FkYUxV@N?$;hfdFuW5wkdk;8yGCwVy+ye*=w89XRNe3;KvD@zzFJE~R8cb&90An1@
Nub8p<*v~c1EEYU(IQ<k5C6efr9`FA=uMB<w4;3@!DDJSnypnq*>;<IB~5m_05Ni5R&OF4Y&3)guQf#xbG<l#hCU4yc`IHZZzf?a}qXIX#V(95LFWyBt
#KV-=HjSKFFsALUO!TZ{Xm6Z^9R5OsJ`pSFJt;=Ze}D8Ue%eb8Q}aK{9ouE3X=3fOXOw^g+(FKlFGR(U9|NzUiSH!f!u+^{+Zslbqes^hqZzNN(bnKl+
Yf9G|EsTq0mGA#kQ$%CMXG@4e$(#CP8YdQ&ysbSB^9GH#c^;#aR;y?qUogMuK0h@yN?$&uR)JNu<NPCVdz{R<!cuJ}L)S*ndvthZ@$IH9YaihDD<cBkI
bi8dOT?zlG*?5%CZ=&oPgxf?R!KM5e2vw`Izc4oP>)F6xx<V)ed|Lgzx?3FIhmGpMVKKY`vz-R~(X@Gs>ueY|BH|8*<KZO4}LA&%c?%Obe%QoVK7MV2*
8aVha5PH`Sqm+Bv)Tve~IND=GWqU7^dd3)|6GLV+1J-fkK7uD~c_FR_awVD3fX{;nLsYkag0r0!{wn2A83NU-C40w{AVTfb6|1N@Rp)e9@e~{RIO%cje
Uc{+AdjP<5?-p1HARv<k5;1Ik|vy`i9y4;5bqcDglTxLPL&ik3dAjCphURHP`H&{8T3&n;}&%~M+XZ@XCkFw`?ZyQWdL5}l|wr0;ISO#TS>`fDSR%h6I
?@LZ9eyH4EMPYmk6UJZavZOV_psh7gM;}44r7>Rdyu-f8L1K>?;AcCznAcc>)wVA0>qBt-@%ciq2({ASqSEVNl-li=sKyRbagzaC}(UjvI>%1qu%&KTN
=%P-ph8cft+D&$t*MhH_&Dy2Q!UxydRxfO_wmx5GMcojNTJT)K=UB4e%BwG0UteR-@B^+Y4c4ez&K{mkQII~p4U8l)8IjmkF2T+E~rlz&6|uI{rR5FU)
1H^aWIB{a%yz?sj>yhlV2GL_dt1t@yu3kfJ^1TFGgjKF%eoM^4Bi&U~fF@=!MxJ(^^&zXP_%x<J})oYVh>Z8i6BGJ`_ZlvW*C>b^)>Jw#1TjVJg?RG$}
SJL6EPqU;Mq*do8F15(p0tvplM`9jlE*nk9DjDV|>o1#e$kZ|ot_OcU(``3XfnAfTN2`mV3awam4y!MEeoq5k$9~I);Lp!INV*+86?Jv=@xIYj=fG3pW
kW$srr8X-r_s`cCti!L?Ie8t7vH18AqT$O)R0ojmsIV<3X;JgX+@Qaf$4!LkxD|(DcH4G&h&V#-lLwl-dBthKdq*cbP#-0-H>pH)d@fp^#8N>rcG@nTe
|RHAu8fVoDSTDgc!tm@BM(p48n{CeBwlf5Mo9GF$mnz5n!9qOt!J{0LIvOEF191WZ=JaTLYi^FT9z#R%Wi;0ty4RPjyt^x;{wSxp!vn99FKip65}_;0Y
3Opq!09JY92)=E~%#Nx-iHak7k)s%%{3RMxANP!ghnZG;A}T^OPqGGSKP$GDncvdNCIjX+xZwHG+Dz~N`ji6;*8)dv{l-=Br%YkoD^T_Q{G2|_RCSj!G
>3j$ene%-#qQ72E?0D6Cj0)hxa3iSUqSfEVEoTaojdPIbhD_w%$<<5H`Pe#_n`{;24L-OFx;KAG^=2i%sqwJEK<~T)GmZVl2kUnl8wq|l31PG$HZp9wX
CJGa1FCnyJ>KYp0KvE1xs?Q%{OHa`UeRl(azY;dfY*o?qAb5Wrql!ScIkTqkJhO&V0vJNx??*rBlTQ56)WO5oxG62HM<%zmg!tgK`2Cx(BriUROb*Mp{
DJxw&>08yh4pe+tn8c1@rO6GV@95Uz&#iHFo8jN2<}OD1bUZ0eMUMk)^5lUkRA->R+G3}$so?DBA1aiN}R2b5sbRk#IJyI&_pQ&vjezFTz6sfc{UGw7;
YDW2Oaob@rA4VERI+c++ewdYRI}JBmllK(f~0cs_PF~1k?qAbN1#vU2RC?gjq&Nbg&^)%h8=j#sOCTq#)OdP?7iZtx5Fx@Hg+ysfBnH(C)<7HYh_PGf3
Em4vU9+!|K<sJ5S-%mTh;?gstfHndl(T9m>|0naLnxCs|=AhQZS^#G7+i3aL7vU*-05LUm&N#O+VW+TR}r4*)(E0*bPYa!q2JM0}6WxT;K>mCAnqcgb(
RE|a@PDCCL#Dn(!4@&9Iir^zcc;XAhU3{$R1)Qu<jh~v;9*q_A*QuA2syf@i``@7n)zV0BA2IWd+2kZE?Nm?tVvjAg-`zJx=0e-d8%sz{3FKJ#Nz^_Ui
1TfW01rO1w6N4aS1HLBdA-FHkQR9kMC^GjBU1l&<$kPqI1F5wed$n(Y{e9hh26;k?q>5cEd)_2#6YJR1X@vKR^d?1tZyA1?-9?_)xGoX=r05HGZXz%Ew
pP@OOgu8;Q_C2201?^f+zu2`thb6zOAEl?`HcQ)f$fARLZXi1_2=g_@EH$2!(#@?NK<YF@NwYEJo-8+bm0;k!e<5S_zO!a?ssr|QQ@)KtcEiKx@n$HLs
llMsve=Tk|3Cg%=OQ9(dZ^>&g@E%W`W|?X5y(9cv+EjSbAv)cl;nyx+|}k_!xaKZ&0Pf89?EcW#YHNy)Mbq6h8#qM5&kK)0O(VA~>bAladuPGV@%Lm&u
dV`*~c3$JVK*(1Lcv1?|Q-P0f)~^n>!$Oo}A*iK;Nhr$A1A99BDog-^WGI5o%&KnsC@6E@yq2yl1@!dcva-uaAgcNXj{7`oB58B8}+a+s10QWyr$jg9j
CGOddiJ5A({+F7B=UR=%=glQjsgd;Hsh=RJO&S#Nlb+nnqF%<(cw<fK)gME~0LC^B_nXg-->v!&c-Fc&qnAC1k4kdOHV(k^3aXT{iMz3><#10dD4DKzQ
JIh<KhpU!5TYx|6{<Px{79XjuQ#V0EC(-#j9cKK6bc+iYli0~79!55W>Ml@PP)rhxYRMsPaboZo@6}Z>oiNg_NL%i`rBul3s6+!}I`>F0gJ8jx*C5%3$
8rceu1-?xmfBntpJ`#{!I^c-D)4Ij&0~>6G^qM@YZ9ZYoF|D?X6cz4I5Yvo@GvI~CGfo{<3~eezHDO*f>!3m8f22{2ruawJd7q(M$^8kDuJ%6nB!NU$M
$*YOAbq_2(VeIlnrn>adhL*jEZ?|Ywjb+N@tTyu2&BzB?w!Zn1vggy@oD^sV6ZZX^f5lX;7&{88>NHA0R&fcfKwu25UtWNPp5p4oqOuj)S=&XbRf7NdJ
SX9#AoD@j#=Y#WEPkvBx6a4HJ~)78F?+!|%mngA3K2bp#4YqC7Uk;%f-DL?WJ**YW)YFiOBY<^FH-H*z(Cql(zwv=8}Ka#W`Y)4MV=UF5YZt!4xiL!R5
_b0f(~oOZ<seZc<H+EprbjE%VY4Z6|ktxpm{9Fk}Rj#bHqgwFJ5yMV%1FM%qj8AA{j{X5T$o6vC6)`$4=GQ2>gt}Grj0bineAPkwcJ6aA=D0&m=t|^2~
nma1^DX9HSZ-_BUl{^Hh4)>p6z<6{LZF06_O6L)J`IQb7P)!Z)Su*pGcNBuUz>F?i%DL&EX<0mVl+}T4nR!e7O_GlX$*|e0M39GQ4(&!YArzNJWNZcS8
Oq9_!%!0q%Zl+7AMk~0%Nh0F^U^b@Hn`?6C(E`a=|6sZF?MZ9;UO&&Y{V;MU>YzNg4;e{l)9ppfJ{)c#GC9)8-kK+UzDR7wiiJ7NwEp3zecc&s<!H6fd
?xIAJM|9lC**67>^8Nn)kleGiQTS8ut<>AYK-$14v}b5ZY~?XSVSyGQ5EqqEMeNTe0;QmO68^I1u^^a33DfRC|S>yke5$YwE_c#NN|D-jNN>nJ3c1vH4
<SdGjK&&KHvYbgDC@M7I==08Du01xDP4rs>l?0^FHKVyr3TMU|p7A--h8$IVy7In^~fV-OhG)UDt|3O5`a1fagk(V{o8JASoOYY>^aq=CwQc3N~YB<~r
C?mk#WxX9w35_;gZ6Wl!DE8xb?)0f7@ij|*gx{=#j4u?n>O7dn%?v;*s)5h`Bz~>L(>p>hAxxc;@oQ@w!UOdxpqK?D3jS-?ENH!tJB?VH_&?8{oNH}<+
EAQ!$JhzwvBJaeJb7-B}Nx)zj+ZnOk87S`QDjOe}F;p60>0SBAIk?0_Sx>_XN(oLRKx-8_o>U^j;xZ*QG4WKe)=r@(fA|F*8j50Dy<s#8-;aa022vapT
N4I+rBI7hm|F*`f9e0gj*84~9^Ai9JH$#606J6RC@n$<N>Dxi@kM-}IHP4Kz=Tqb!x2hxF5n?|a0h{rQX+<9WLG{S^iQENr<WoRA6uNM=!B4%Nf|a7mw
bg&3RbR@6iBzJCr0Pi@WiH07LpG_X#;ZdZWt!=8g^UU2BaDxzeXg(#*w2>=B216Lu?n)muCPc_|ck;zV#mG^D;Br9>K~6kB;okWAOj#7N*y+WgQYl)Z#
mHFSh&!eAw){sx9y!P8<mbVlvxQHV{=|Msr;bQjNqU&CwnBejIl-nHi*=!FS)HLXKJ~WSw#0HS38QWiMhk=4DRkOCCYkeF9c+c9kg|`2bV*6|z$%Y*1b
}G%zJ?oyyICCx~03J6PVB-Bl{^NuC{@T09C7okPJB>iOKx7YqPepI7~{v80mS;Rv8;!)5-hqR2+ZZ{@d88pM42hv5hC>}wyCrIP9p3eV{k_DpCbvbd!2
uQP4%wLyPi(u?a<7La`=Jddc~EBN&z)AvA$k!$1<uq(HkM-9Dap7<pbn0QD97WsSAvHQE0n(zw*m|Jxg^oV#zAmyxnA@5CjD%tzS1e&=mI2WqR755_h2
27EAS7R@30^grTh>UJ?cP`1Lj?8?9rIOA8<wuK5-HF|JqeJdfcL`^@aA$4Yi>xl{ooIFeZAOwED)UHi*H!nlRsc!W7L07O31kq)Nc+@sbo{9$$AXXAXF
xCTgaE1)C9aB%vcnA85I61ugaaBu$EtEc2{Y_IlI)LvVsl?%ob{UgewkfksKG#s#my1@Ncj(#DJ3ByxP6UoBX@(u?Mn%VIrK)p0a{|Nv<`&O5Kx#|qx1
#PmF|j5f?6oO%0N<s0r}(+RTSYE>g`F~O2juH*(ze{c+a<cpw4L_`cV?b@GEhnPq892g+mUS(HP`=h)fK<vx#SY-MNcEvZ-|n+kgcQIS|wxAhilkrk{}
k5p?Kqf=%23VhwQ2*i#)D>2TBokve4j0*4&{S^$u`jIkywN?!IFM0Yup)1CXYDfmF)dO#qc%(&6<zrA5*VT*&pb)8(J(p-0+<DgNrTaZ4_v*rhBIzg(<
o?%TfOn@jW=f=Uk_v|nMil{1c1{?*7?nSb7%<%{WVL!$&+1h^OrlF3;<B5PP9GpgDksXCFD-p-OJfOYC<YJU{Hr&Aqu_fG8ytZXxz7Q~#%u?eMgr5zbS
)r|LK0LpgsFa}6S!E-~b>gSel>aD^O@mXE#n++^V#&Y7H^yJJx4R$KCd?89q@PWI0j=0Xor<<155sS1P$M$@E;<QO+jaJzmcoL3YLk^+N?puaI2NL-pX
jZqXCX2>!R3AE>P~VXzzKq+j@KWUnOGP_j;y=``9y^Sf$wp3Pmp86>Aio?&<_S}H82sCKU~y}P%*uQhTsJK@PruysL-|ihCD^LMe0F6rp;IPp?6S0Gd8
_2sH4SOr58qAFWL^CqesZzJhg=2YH0!Lt|mGwpB}RFKgKiI`=3N!aS#%gSokRb0_d|o$(lo4p|n7i@hGDmJCy8M)4RRj0>XPFw%?qhwlLAfM79FH6GQ$
7$wa{9P?;KHFiCFC)1Pz(<<`E1%|{nkZ&(VA;0!)W$&#$g$^&h%Yl|}n`<FFG+-={aSCSj=;vVYOl0L*LDQzX4K{w6nsnPM`IDc;+l3ydkTQtYU8sm}v
TI40$oH7z}*n%a#*BmIHC&0F3e<0R)e997*=lJN|C&n3!93&LCZ~Ws&NgnqEC2B;14L5FvwZB<^93IE}aQcQZRIi(UfDHYh<|_GrDG{(FI-0|2lgPwLv
+m7MgsQEDg82~6WyN<5h|B$ZRK*Y{(A#H;3k{wO4J`S%nO(nvp?~5T(A?m|Z{b&vK&RvZD#uS|SbUVL0MOeFfs}gU8`RzSc^G3JvhyKvOh+{&!?Nlqp2
|Es#=A@MM2d84#XYG0P?%&)kd)smc1Xq5gDkt#JCv9VC=FquNh{F|X{(d$C`xHR;F40cFT)H}W1Qwsf&QxE#?{1$BU4I@CC7-_!=VmVJK>4S(KmYl=NB
+5B$#_4f+B4bsvt2L*h+O{+(_h75<1e-u##lndJ4F2J|KWtaYBQ{BeS<@7+x5(Q+QejuPWGGWc`#w9POFt(|fV8*Q&;p)K@=|L|Y<Xw$SWblm`pga1=B
`F*qr<H%TRfN@|<0q|mQ~DO&nO_*Yf_5}Nw**NBKr;vFWm;EC>Q_69KNN-@I>k6E5!EyMeszs#Ck&Rl)zQo2E<K06(MF>-Kc0eC$lGmj5>Pxq$ze_%CE
+#_r4I_4y*f=6k#Q5JV(e8#x|H{=lrfr(WhOLb2z`!)5%IKsl&7mqi_arTh<NM>Ha4fVTb&Sago@q%U>S@?(OMs-L>X@!sIjoa~!HT3OqA^LY#rt<e&V
DfNv81N3R%%X!B0jS%`D{X*LM1CxE3@!soo>3S%hyOtY+>A8CkqwnXZ!8Buwk$YCq~MQ1zZ_kg!%SWI4fw^P<AaFg=K>uN*7=B3(%{5h|0sFQ(eARelq
bpv(Q9;PL)_4E1YyIRB;3$?#wQT%{dI3Yvbtb(^s`ef=y%QSLH#B7n3ai0azR+{9~l{zI2F8=qTWOrDT}z2LXEI~V3U=Pj;hQ|eJqpSYI?53)j~@3%7q
@2G|2&Gf~H0&a<q%C91PSv9#YhMXjO@<B%V|cmLr)<G@ndFvmP3Om-)vQ24E!87ItO)+9WQ+<5SV~7lbtjLBz0M!(cg7YK1V|4H^n7>V<$ju561%=f-l
#w4OPUG*k{BkVTWpF450p2TLDt9>^Hb!Gk%>mtUSVy>J`q4(!+?L+i3uGOtdam+nM{*J%(NY$3&!0PDIn+Rv<DI6cBs9xcQcmJF$MbpdP((!+_C*gf;a
by(|YqjV<zVMW+@2SP7a<lw$IHx52Vf(H50;l=R<KnH6y8TXCx_(xz&n5No!+JnxFtU+XN!CefPD|VLSySqlOV+?zWeyO-AaIWlaQIKf#@hG^!)ZJ9dz
k;lytC$D{J3!e@QmCtn@j0)^d(?e|Cndi1oa7VZb_V)R>e29#^#kTxu-Skx&DYWKA<D%O8ymrszEWV3a)p#i5mUZp8-b!g)OI(q8x{LGz6k!VLMkdQ0!
r4cUgD<{srzyNA4jW91<yepG<t73dT-Cj%AJ}(_r}WI*zC2~n=d5zun7V@D#=G(fMxGIGp2{U72tlk+Xg`1B92E+vZJg@@d@xq-Gy<lIY?eDgP()bcCF
vTjFD&avBw{&#*|p5UkMzIXy%7!(f9W;qis<uN^ufOO07#&8+1@khSzjr3D{iE<_|$Ma%JA@lq&_dNOPOUO$sH5bjMocmsF1_b4jTj8R<rnRYg@v;SJR
YNgM+}RARhV2;7=|%Q_b0a^q4|R?(9~K@lN%J`>xUmaEz1*PW+^xYE6ugPrSEA$6r2C4)goQX<zEc0p|SmCRPWj(-TD2W?dmjd)r_r$i6qNg0zMCLW?T
*7eU40%~Y_s9Gty0mY(>Rs+FPD|InDN=g!fa`bfpZx`w!O4jh57aEhey&n^8!+MCWv4f_8o?t@{FgCq&ogSkhil<%JGk1{^i5YodX06{x=h2sKZF{RPW
e8He0ZTZPJrok%xC|+Z)4nh;;_?k!n#7YT`LIZ}*_<Mdl3HaXo`A`=@bVBVQYvFeU?{=#&Ax&7iM|g|dTc(`doF1If}09n#ln&iWi!8wZtVjBITst6|E
%uJjxiw1OU>$|s0W!9iP2ec&$3DmEOH5M{#1uhZ&I;E>UURZ>#?P`u;og*G83RkMVl02N@h%B08-LmAa$YYAmV$(S#0n;-HWX5l38?{$}dHxmU#eF{E_
Gd(I<`%Y(X9*!C)(MvIXs=S;W7*0@@l3y>ledl0i+0jFE2@lO#kdEt&Vqj);tWq8cJcy;``fdS^O7B_X5wy#TmH_JdXkRik8em;3&Nk7a5(wmT1JcpUE
3ca0fYDk0+226*DE8@GaYzze!RXT+F5I9`${87C~cQ?SD+3|uV)PgS@?Ttd?@jpI=cxrfB#hy;?1W88WZeL4ky7;ELijp+Oax<SERfiBDEi8w<PV3d{#
=CF+ntKEnGjf?v{G7#Wd7*UiD!Os|7`yH|ha9q*iN>f=`FZ5ScXOL(kVTYObkjyUQ>00;&$ra&c%J_rf7L>ut3fM)^ZwFM5GD5*$qM{%nnTZHeHT{C{7
<Tf3cceTeS`Q1}nh>ecm8KPy*-893_hQEaCeQ=p^Lso5PTj%dkjnIz$H@5FjuF9=i>y{z6}WNECn9K0<F~K#o4`?om{?$RE7}oy7zZm0$TRp_FR=WSQJ
x!$!$=pw?vM3^w#X*1@43Gop1blcdS}ey{!y$Cs5LGo@9^(vv5c-UGbVQPkv;>MJk@G~MsCkX?mUNorDXCt%@2t_xO=DrN%03$-dW^9MM$rd(HLJ-O3X
N27Lb-50`<bXuEpGB;?Y~Q6%+>!xMLsOMJ3`dgNSum7{o)1R7*ui$kdGbSE{Fflq?~)5-U%om7ykhnQ*AxT?g<$zg;I(C`A{8EEbgYZrtSw;z*?+g<oX
Cx3<MGSR|9FBrrz{YKzH}Ls>tLqMyxl+SF<XXA6n)K17$u*gq#;Dv}2(d;^0KgVxs{NF?zZ=G)Dz!3aT@k(^k-uZ}JnW#1|isDy7c2*7-L{Q4dx|JEE4
cvRZ8fP!!pL26Upp_qrPUK03TrEZnBL1xw<a|$;Kc@DVwD8Bz1*r7Q0tz`683EPqF7txhrs+PxEhEe#P>)=aO);ABYgMA=NDQCTrLQ6<#G)F05g@_J?K
^+D;@q$!S#gUMS;O+)`vjpIe-3s^sqT|!J@ju)~K{B-<%4^i&29IGwZz-+0dV9EgsMO}qW5lS`SraIfq}mS8Qg>5rG^s&ZO;`=}gogVd0{P(ejKM1><2
$GYAxY6uj1Q$xuER>9a%Q9BQ<R;C&k%6|8&Z76Q(8liDUo+TAR3r7dk^uvB9}bPy|X<BEYH%s8G;uAGN>x7C|S+);UhA;$<qpFH!-DN++Wz>a0FKsQNb
Tfq#&8K+{X{c9?t5prEObD8U`Hvg12N@h2=C`|G2S3st)GS5!hx&AIrGvAbtbh2nhtSR6`R#P2aExys9ywULC!a%yD_9X#*u=5c)_~mlborbUECK%-%#
5w4nv$Yyr_CsSU`x<<k&d3KH*zWUT6LeDI|^K&vCV{xBlkO^E&kX0fFY2pNN8p>W6@%neCm4k2f&Y$wpD+Seejm<VbD1<R)!h@bs(GqxZDJfgzPGFP;9
sBS8+!PWKUvdV-6S0K7u?&{$N(o1++7LUa=8ku(}nYnh*4e;R!WFsWx1%BNIqUs5_LHy&E3H2E>mI#qxfiHP>nsRlj<PQuBNCKvV2ea|{89W7j8j8HW^
>r6G=TNqnPa82+;xCXZ<A9*lsG2hd4aRPo!m+Pmi;HhQp|=&$%sC==I|lVXxW7WZ2PoAb^^_%H9CjPJi{bqUEA82{$lgZ$(?bQ^0R$Wn4=J)-Me3}@v<
3$iwt*WiD_fLt3z@s_?NAI5Uou5z2D^ED_oc->5q*CjnTf}@WFYhgTn0M^=a_=cQt%?du7XK$Chi}T0C#R00+c%s(0@xTXPr%U?K2=lbX&wncAAFuf-}
p*8g#>ePe$L5^ED120>dAWN^3%29G%=Yw93(Rcni>Ky|v2fMd#K)a*n<QqyCBHFP5@`ecoZn7%2|=8!wTbgY9ddHkheJBX0^vDzkWHC>)~x%6<TJw$jv
7tNw%Q@wG(*eJUS!6veaR1~zn4B#R)M!q}m7om!uP3>Rd~SCChWpbe_%ywK2fLbVJ*hs18d>WQgw^?m$4UlMZ%{FN<D%{_3CLd#Rm1MbwCe`|2f+`P`r
ZUkb!7&#b)9Qk=TU+A4{<@Le652|vw=bNsJgTWE-tfGf@a+%p0vFV-It!qk%L8cf!KwpSdUqZL&^jhS}HJzzB^aK=L)J-@d7P#L{_!3M(gwNhtz!xvGc
O@+nE|EseRAz$k=;tIMWR_3VLRODaR7Bh1fFG6LYtASLIH>n0@2ud~st9*40Fi=v3;bPn^@GlZw60OJV{PsayrUC`6G0lf&1_r>$r?DTW~Ev<o{^V%VH
-p8&xc^O&q`Mpf{ymrt>;A0=RT!rV<%pKmqtd0VdTa?euNQ&x0x{1lF>E3g6HdzDFt7qJB=vHb*68lWCwcUWP=R9hFE7g*TItyU`kScQ_>dAKnGlPAZj
aRB&CNHSnRbn05LuA=rp2OK^6RZ-Y9~Z;J?!rsZvsJ`2m`dPd>zUXXzgpB_W|Lbp%q!-Gc{v1|HfZ+2_#b`+JxxGj=mJwy7K~2p!no2B&OfR2)3+AYlO
o7T_!!y-9!}(ZR*o18!0H?Y4fJIcH5}1S|gL0{bsfBw3rX%AtY4$-B{eOOVZY@bppa$&ytxTP5mo_JnO<?uV5PF;@?FQ4aCNb!5igUc)06wJVK$#Tz=6
Z*&{;%VuT|0HD0FrV=bgUZ|))_~r@GiXyjHMpATg{NUEAPEUStRh}kpNEG6P)bB9OKIIN#;|G$fKCR<Ek4Qxfj__^r#gL(U!QauP%JgG+Vkun$;_T#M6
MQVhkwTIe@u;F)mEuyJ;i%GfNojS7`cZjp4Bv}1sU$gsP7G8SOB_F#>3+k=+!%igb{yPIMNYW7ikT0nM!r!^iw_o}VQg082}dHY^|C8<3xKp(2QT3xc(
$Yfl6Kj^WR^}#D%N47i_1i7Wu#~uOlG4+H>apdn$bb5GDP0Qpj4%tOUx3xbyIhldZ@*HDkl7$N3pdH5*2+PdHNxK|96!A5!`R_-8IzyoqiVkvWNg+;Ah
_<M=I^q5OrJ|iL4KSC95JZNJ*pmLns&mMXnjhLW#NPhi8gISJ5P(O9Ot|99G=41Vn-LR7?qA0N{WGKap&>HA+UStpaz7f^c&M{U!1|K{`jbMH3pTy9ri
O8B$>DP;A-|o>q=BsnLtn$HKnYz{3eDu}SR^m3%;HVzr#bb8Xbf1B22^k*?(%>|!9Y)m0`Pi4g3~O-YQV6PWSN6L)cgQluxqfdU{wo+%G{y(4J4!ZN(R
iz)w7Mt~5n48r}@9~OTg=RpE5rsR6U9#izRL<`WOb<3{D)L}7=sfdq}iXqzzTa(PSM+(L0#4dP|RpsGXv7Ot|M+@*exE=_kIZ{$Ad0Pa`k-ZMIuT-}v5
^B~1v1>z0U;?v?`B2JKj-SY#k;ufd^!JS`*oNdanu?5$YgD876~5uFLr7X48&Q~dJikDSpLtBB_fG`N^1Gq0;Dh#8?Y&UpPemgFM;@8a^x8<qmETL{={
-Y?MM(xPEaAu}&x*dAKc<qZdeMc~e2AiNJ2HGDdUwqd+l3e*n#`N8gpAk@cnKisNa-QtMo#!=&>KKXSuR%0LV#dmvphP!pU4k`Oi>cN!(ELaU;{xQIge
p(!O;%XTomQBno^OODGrW?@u=zy+;F6xs$$mECIbmIh*4=-Z3S+kZINIY1AU0{L##yzF+~1k^o>ruITSSz*?5MmoAXaVP#&&SCq4DD@C+?E1{Ak}T*(%
Xg0c`EZB3A;ildhUun)t(L$1Qt&1(rjddg}D<Q+rCiBvYk(pQl$S7i#nwFlt(qZ*hne#T`F%bM$5KJpS7FmYX;Ta^))k;C-np2C3-l!S0W7xWfrCCV$6
F-FDUl#W;Y+N8?$!vqkv#RGO;UeDPgc0QOv(kYBji8`pWW^7;N6uh0qWZ=C)TsQ=03q)~ZJNuH_<pcUaq#U54(Zq<$jd4Sj^3F{T=LK$nrTAw)EJ`RVL
}Y0?vUycxa#7b-CWMsluFITagL8^=RNU87nhIn`hGrmnRqJSzafvTSrNx3K9o%Ya0vFOT!+ubF^LQjx+{ha{>>G@N$*f(>a#Cr)lTt5jc?7y#@2Z$viP
^9mCcLn&hKwQkt-4Ay&7hFs{aP*fzS<}(D>gnx^DGo$kIskKdagk4suWwxurd%=cz++NbZ{SI${PG*xd83QDctVGNkGcz-UfFk-wG#QV%nRScsT21J}^
R3M_;4EUlTyxlf+3Yh)NqBPmFWuQ=oK)2}<&9Sc?_TAj)Mv?gLv7Ksr%AL-mGQoyT5A7NO=Zm0`n?l#9<`7)QZV2t<YA8^nvUYoI2we^e(R@rZg&bUT!
tuNy8P89Fox?E)^BSFv|PBJsj@%z;&BhDeFU=$-eG(VaxM0-kz=D}mYfvF+dS$cBhBa)?vsCdu)Nw<1KFK>4YndP*iickTQw%fIpzX0{8=Qu!d5WcDmY
vZ!UvVWSiOrrOo-iR2M#Eo6;B*BkiHAXjtv1MXW(+tGzL2Bt_FBIpuVb%JI?JXN(593gs!qTAcz=Y8_Kp>9ABW7-?FJ_BQrFJ>b1o$dITizW7(_|vPn+
RBI;=kOpj3l?xZo)wm1q|YGQR$Pn_>E$<(O&zpDPw}fgW=BVEB3CKjNK9pf=!chZ0{pta3O5HFEYyK!eS;Vw+s0(8^^x4#1a&L1-16+4sU_sI22&b#Cf
T2wuLg?CgAtIRAgi3T8Sp_mU^s(B4ic!LdOopf>M)@&$p`n|0|1k?6rlXk@mG;|cf`xj@wT)N2t#Kd9gwefICxi{Bj^$NVD75o>Hr}b!+aPXMxW5mGSV
o47eT()4BP)nEC_=$$1VR+dS<D%Y#H!}TmhgGiL8#Jc|@wDl=ehCn6)~-x-F9pUK_%+pjrruFS3I0miZW#mmwS)!Z_ma5qW+!`gTPPhBQ&RMEbt?-feu
9yZ4b<aC;v(m5>Zy>Y|}w7N~4}fB~yP)+#v}!mD!Vk!}*5r^4ZE??t{-NehF<^M{ww>t;1XI3MrG2SC3AXjJsVr8%^vQo1rP?C=ORE+m6DDoxh>yTfM8
WI2MrZmlPNEa8@xElp(vi_ef{ZRTOi`)Vq0$QHSc&LU-SN)nwFO|uIa0l5DCJ*7%)$oQ=;f|1Onc7&e{?|_0b@for8Pd$a3LFxf_`H1~glL*SZJS9daQ
*ER+-RL+C6tEp1O^dzPv1y==U&T8k6$P?D#fN86HkYI#!ciUQEoc%S=jaqtiI{b;{0u#IGUE@IEmRwjDRnBKIXbRmqq0RRZBR*_gHSno-AJw2aKt<zrG
gGgA%i1Y0SkjI?`gUm`=}Pd$m0>9M!;vSYfA>JEh<L40<w`b)RR&Rh&@giH3R|p+Ry|UpQe;PV0YtkI`dj<nhED14^gmdfE!&g4ZwaRPn3zJ*p*mZ(79
=P{Ebzi3J*DGZzC(K@Fl0oFq3=PHAvt{>@pZx)*P3u_tB3#hV?rBN@f?0V>LEzQtT_H;%}g=6wS(3w6q8Fs|QaA+*~Zv1T{KNOQA^u(D1b_$~S>_;M^Y
YzA0igOz<YUE6mompn52{COWUZfax$P$^D(GJ*mLE%1?gV^d;$p$~7(EBS3}P490wJIZzT`9-b@&&RO+^!{`Y$C}t-S1SWgM9HY#*L65R@QAg)K(>xgd
poy23sDt9BF)ZfU>B!0`23sVK7APSwZ&c(65`K8eGb%5jf-&m3m?I{m9Xv>kiKT~xI{2Xmv-6ku9affT5zV|K7;}_miM)4TW-NKHsvvmQ2_Oss_K@8#D
SLDtfkGZeH*Op}G$H`d5NyKcJb$QID|X+--vQGNzbe;VjSJPi&t%3;S@^rOoC5^kBqU3HAHTYW=>kep)Hu0l{|_vLYPu<)4X#UTJ8%K39)#@UtIH7O)z
M#N`rf#OwNfmZ(`#6t{rf1dvhWfTwIG8Tu<NXK@V4FAC51VvS?)`vNYw|pGAY&lb^9R|B|}8+^P#9<-&KcRj_Cn1P3a@l{i>Wr<8Nb2uTbU)#f!%kXHs
nZAx<mWVYAl=-QzWO7&g*yVV6?b8nWABFK<M)XAXUbh~Hm&cJO+V;?^+`GWdWuU(DGTHxC|eeBJ$^j)m?^RrDyALm64XDGPZF73v4|vdSREO$IP28-Sp
81lDt^vY_(ml_V-APfOKqG(q4dBr}`_ZL!Ahw@_sP#;;_X#0Icc44jY{?U8_^M9;a-cKvW2qoTADDj%2~Qo-ICCqf^Ryn=fdKz|Bm`QTve?oFMaiqr<E
!p$=x**qFVMB~AncJQdIE=~plX=U5<DsxCe0S)~u?Lw2<;-I)zS}9j{_KnP@)W+rAn_s^Os@JtOsikBPeW*ktoxuPEm9qCCt$Se;YLWVDCdx1^;@|<Q0
p)HJ2OeCs6`8cCHxz~QC-+RwzEp@rn$)0_F!?cwBv6V|(>3M7!V{GATPkuUoiacde_&J*h;)_2iTrhQ$cF+FVh4+lfqqeI*4>14_?6}_1GS-#A9*)GOl
3o(TU34lC<jsnKc&v666rD9cI^w#VxH4>DYKK%bi6U5c{Y`l!rYi*hDaoIqm|KLszgaskWiB$!<CStbSFOh5`~2m4_&ZFsmyG3ftsj_mI_jI*S9fTyr3
DcCC~^nKUG<pW~JDBEf_bTumax>W<hR!0GFW_W`8?wNn}?SBaNEMk0sfsmgIP)>BYmRht<$X+tmHA45uH1(fG@XH1cm)G^G@Ayu}Y`M11&b@pU`WJKKA
^mD@{mD`2k1I4GdV?3FddTS_OnqOE}9RMdoPt}KkoexE=H+SUj5hmH)viD~&Wcy^5R7PCI!&fr?V5DWo>N9sMGEhMXFb-$|1V6WczV3r+(Z&2Y+{7sXI
RrRE~V>Cetx>&+#k=03y=qlCsp}Cf-uZ(BSOjw^KLN||w;ApNQ>TIwXw6hb>5=16tFu|f9pP(#}m0d-MGRCCO$6VV#zo&aAAJV|EFDY`=USlvrg5<Ca>
_9q(Md4f{CCLuR-A5E>s7{D-?^Bz1RzVq<K~y3{M~w#ANp?<qrGS-RZcid5=@m{TY4~F^g*7J6KseY@Gev{SKydZ}bY^t>30SQd$Jo7%t~QmXsS-UTDF
RKh%utReNf@V%1`P?2BH+l%A{!8WybQh(9A;BbFfR(+^9z{Pm)LSv5P8jI%k?A7dm`1;<4v?<$jio;ff`$ISP^6j$Tv0ji3c}TemoHVDROccP}13iu9K
O0YPG5k!^qb7C~m0m<=iJcH=wR7{%X)Zi#MiWF9e1KkEV+;_q>1~V(t@onp8%Ms=t+xQN3GP1cRWm-~q9&u?I{j7@qC`l6Tlo7;upO*Z7O)NF+j3-!Lb
f6pybz0fKb(hvq~f??o38;PU;k_%QbsxSR^LO%dif<>;z@{OM4l)I>Jy!&jzTH$VoIn@V81inYpM5~Rr?8nLV*Zf_BDC%K~aK92rj8OT2v+K&ulSW>bj
Oc+E5TW@t13Y<N_u7=~sr*-MQTj6k1a2x?qIS^iMEUAB$NysCgU@A&0NkJVXa#e=y7xxn7H6*6Q@O>dW3=n0keN?A-b=Z@f80aTg-(x!O+*ai7bz^7_?
!@<C;oYHJZ<x>^-!b&3>PCf&M+DQ*9I~K3zJsa`>NSJ?sBAg;?l8W}2V7ITSCKui(<ZQ>YWC7Q`v*XrGCqZ{cxVdbB`G>#&Ydn+y6Go~6O@)FX3CiHc*
)-N1(yq{)@|ml4#u{hP~#pA5lM=zo~5FXl>1yIX>gNBGDFBC{}lb+k_!m-;GxWNJR9!=EQYruBkPD^6HZ|TGeL<@DJP1RUl=#?Du^VI_J4utBPmN|a0#
Ol2Tv9d^E~kkmSTkq(#V~=8__SCc9V;-ue^>-Kd|<&e9QV}NxE&SrRMc{1AHyWDL%&dF*1u3=6pty{p`G@WmRq?S{)1Htd}M0mvzdhmeb4VR#9fp1j+0
9HTAFZ?24$=bCaF;HlC5TbvhLwK_{Ml-Pxd7ZahSeC@rMAKzFV>@Jqx42(e=B@SXMO)GA_Lx#ki=$Rjg1b*13+$2-{H?XcOJQC*V^M2*`KK5!ir6?T-)
sD+F^Fs>xAw#t@PJb7x+$M+xVyhS2~CGxFTV!Jn$bDrk2DN26KH=DY~e}$7VT742RHMtCAw#-zMvRlinIQsHb8m!EAJM>H(-C4$i+uFm}r&Wr;(?SmF5
HHnwl+gg$2gp-}CiguICCELPeMI4Ju<}-)ND_*0s!)K>Wv`_~?Rczj;uC9$`eJ&;Q^ImoveKOIvDLT85+?tME-XSg4Tp<91TNyHr1^Ljk+^7m4-(jr02
P9{gxx2*kh}fzN-owwa5pkDWr*l3&Y0wKThV*B1?cWwZ08m@h#qc4@2;WGKtlf`!|wpJivArD+rhn>{H;#*3N%L#J(LE3vW%A5Y|c#bzcK?CAE_8-*iB
LKP6E_9y9-fcQeh@O>QL!PvdF3;k`>m-M&HGRwXb^*vB8S-)*=%E<VEtVgsDE@m`PCF1xFDHQ@pS;s>@oL!7`Z-j(Rwvo<I%($)aHJyto=!TO!?dNLvM
PfTG}3LzNE|(f2fuht?W3eSkGi?_KwnBm>u!k*O^5I`IuBN>r%(Y%L|KR1jifjPhVA=!1Ekg#bOMIL;uIT_XRbtH{iY0}#Ce>q`(n8z^k?lJ>}ZeLDTP
1S-t9bZTwDaflCKdL+-T9D*nuB!#FbCVNS6L(0`^1DZZ@r3lBqNX&N9-Fst>o|f20bezidMs-MZdR%WYYF6KVEgdY#`_2{uJtJW!5J@tisKYjLeV9Wvh
)tPtW5V;9p}#QBm+!5`Lr5y;wvba_)Hd7g*4;>6BC84Jn@KqT*KPT(327Y_I-vDL-ut<i`UE+*1(k;<@&|3tijmuy3HoA?IRw>miX<V8i&P*o5q7{Kxc
o|Q#VSfBlU&tF6ZWD*Z|m|@5`Clz`pypSYqLNlJMu&H1i%Fb5gw?Zd2$h=J{wBEi>*r_+hyO&x@o@;XlIKIa;1dMtZb-ts%Qk<Pn{{@8i=kM=}i*pV+`
E|X2~u`CbxCQo7kR}%qRN^y|nkIa8kc}M7tBa1l80c!vbUZ=^+vn5HUS5POrkF>^fEfaR|L&L)PT4>C{yWfi(D66VOYb17FlXtm_OIh5wha3ZauXPn-;
o(RIBzid_Z=Ecr%MMw;g9xwnT0b9PUdOUl|>o1qD1R?Ng>BGn_?NNJZ*m+#j!I0A4HN3lT1_h+%0Y$*g1I7t-_i2Fn05VA%5R0!^u-Dy15|3OZ6zrXzu
f_uVluYQ6w)I%jzzixeq-QT6)HGS3`9+R^cxZU5tmZ|tL>HXEs@yySfB|uv^*VjKr-|ebZ7wO>Fw{`lR411uvTORTxjvXUYAUvqdcVkDBkC3$ZgYnNxb
Oy(7Z6emtd=^@Ekj?Szb9_>qpvKAO0{NpzAN>$_dtg@6Qglz@C>+^arOiiH-;s^T=psrEn6%!JsSo@VCjv?G=!o1SD(Td!V@WWiQ$RtnkLULB&-5fFqu
ny>w)O?^jf$~^b@L(q=c!S)Y{*p~8AYORUlV@gF@SK;TTzfF=4>wyOTYSa$V^uWSCE*-Aqyg<1&08A?#@ljYG6m}RS2YPN4FO=DJ%F8RTs&o;j?&mmS-
x`GpUU@PLuHQSR&od^h!Ee(XX)iioSPF@eYJCALpZ=R}i2vwqf`u?(aeWLc9`^HVl<1H4{b5fRj@Tp9cb~Za+spU8wdEuOE+sm|q}2%KZ}>g4qO5t|KJ
|SfG+E4?(^9^>0AJ61&Wd*b#v5=(fyjxWNt?U=Z@4uoQ`+k$5Xrr6QnH>omD@?8$oc)+4GzNbjt<Yr%jaRW-=@6f<nX-E?q@4h*347E*_`Y1)aSXxnG6
A&b1^(BRM+0HI3lHT3C2&bAt2Qjk@jS7EK93G*M9P_%V$5A0TLgR6HkKE)}Vd1UV~9t9*TEVpuQj>JcSn^Z#BNPN<GZ@@hcR2LAtlTkZvRKYrT>k;Y@y
n2JY2IEMtq{3Kupd*jQbD50wS!s=T;hZ>*;SkxJ==+`M<559^v;$xW=x6i>N+&kjI1BHM4u2rC!68d`Y=pjfqi&=(bY;+Cdq@CNCzKMPJvnG`Wc}ExWE
s_2>?-A#M9Zh}+y`sN>>D;}D3NL+N`~D*^1)BxP+A9v#xll(?!GmK23sKE985vK(}NZW3Yy3ACJ^Og$E}0G2gZ^_2^kk|V61Qbqew2;rbU>YtX45>omm
sulww~N<I7JEZjC|06{d=bKaeqP`3)4u*SK>#^5}_ib|4G@_#o;3Q4TzILy8BC+<Z?pB;waME!9KT!@D!QCL$O#I0RYql@+xPaf$?%>Vw;RxV_yN2UJO
!4LH=<{|Y%~j@WoUBp0|*wpt;MWPB<z_(girN3~fmy<1@1(s70JQYoQ;Z0X<^-udEIta3tBBSSl}Rs9wQql0&d4Tl?mz5py+b{Yg1(-WO5O{v<clal6i
;GRS!fWR9sedBDpL!bt)Wc#8ho=DOT1=$=?($YdetIEpks(hsifu&gA6H%9vnq3mQTizC!Ven3cy}BurZ)PxkO%bA*@13ouNUd*CAyR#V`j|SRAUq1u#
m8uRK~!DwO9EI)gyC>||ALF#0YDffjE<-Li=Vi&{LV*ZRv~0pTn3O~dLOG8%bkySU;`xCyFn14;WtMLk7rVUdL2X!V=vYyZi`!$(~~-<Vgbcr;v$PtB|
WM;AH4biH{_f4__ifP&DIoHO3<5<Aa$!HZNV8MwG3h3QQGO4*Q`9nVy#g<7JD-n{d`p)CS;e=SEKXC?+BP3u(3Wmc*P%E0}Q2i_9fhRfzYJfMk9CS!Pl
)}%JQV0_oBtDI2Kfo0<p#W+maOkF;}sjkBG*E9b0gV9Xy!hi@?Sz(yL1fSV(^ds($_D%owm$67dObq+5@O8ylE8q7ve91;boD$X{1%@yf;F_!T_>Y&U^
Cm+0hcBlII>syLK|9W1YIX`h#BBLR%53LFex1<^vD6oZ;N(RWJ+x32-RCo;TA<<7OsT(Cf~nG?IVB=ajD0$8BR;GtGzu)w)0-O><bW5+XNhfP#z_`HlX
`46re&hp(gMARrnFq3Up!Gsb~v&geF_ReZ9i9BlfS2N85+7m8-aj5tfrRIm?LTBp`LNTs=MxJoti{O&q(`bTI1~YW#FuNS4;O=dpYOr=Lv`h99S6En`(
y|O+wxLht2BbSy_ma}CvDAm4Cw6AwUB`D{9SmyC@I$g9G>QKdC9VPRtiDWw`ZQnX#8r;20+p-lGlx6^_6T`A!IgAomfjXVN(rqADq<8JxuIhTALr@9Kp
$=8*Vr7yl}@D{ew@eLvdOK3;VI(`rP2$4G@o+D4}UP)GC8huBM3yDEh-37RapRcx1t~JP*q2HX1K0e8of6S9vEabPEZxcy`46b*xA-<ix+<LQT+b2(?}
oL)m%eLvX35q(IErXQ?jijOHZrUj+<v&#a^xm#a5S*TN)kD6Oo%Qt#+BXm<mUsb6PDb@0S%Jus;4zj?-KKBh7f`1Lj7ucMWW1;L%#%hBu}2(<Iz4+f@m
N0~%DuJylkNYT&4sa`5UMx+E8$K@C+fo#b=91Z5HEZR8+Ax^P_+N;-(?L<(>O$DRE}&ck6<&epw$7QO6qivk1kS_t}O2t%mKo6R>nN4U;LC!-(tgb&)O
v+*aMMYfluPhvv(ourxw$=15IiziKCTtTveDU2#oqCn{8cO7PhzLttN(MO*lVbegh$Sh87nvH&>2^SV#E#<DmX|S;tUlTf&qaV=4ErBf}2CK78S+lst3
-ZTsx@xc)pc~YYoo1A?V>J3c6m5iZPDoA#W`_emwIxQwjy!xN+F#Wtb<EwqCRAXr>C`P<;X$g)2^J2mc6@UNlq9}>xrdO~!E5pRHxu(om?425hd(2k8}
y-k7Cu7VoR5#fT1PrbcH`g&3kMRxP?9uWFronFC1H-Z?M~l-gMr@Dm8R?6T~q*BcnQ(U$if&^OOEb{LpQK@P2(vWnE>Qc1>kDDe(`E-oX}k>-k#|j6n2
B$^(%M5pD5yy4^gp4DfmsJ&X2kVAe)kJNB;3>JGwSy@HajmGQ^3AiUUmpks3iV310P*++Dc&F9sDoae>CDE(K>TNdJ{MG89n|8B@Uqf4c)s9w0e+x^Xb
Pd2oB^VD74-rr|RZw*J8#BTrL7Ii+E1w?Ry9>~{*S(Oy)@Ks+SUhh*145Tt@@7GX_G-K26IkNnK6)95JsM%y#P!@$4*K~C@%XpG1BtFOEFX~++wAuF#W
;0lWih~tW?q^gF%a=r$iL1gtFa&4%S%GwO<gKF&|Hyo4<sZtIXnLbVIv`kK=VPObr!-5(ey=svU$HWU+@ZiDB*S&px2QEnVJFSVOV^y6KtIF1CJk82fa
Mf?n3cSPoGmK~ISN(rf<+Iq|NV0oy8}!}xX;N9P`=S`NqimF+Vmv6KK&FNY<_SS4RC!k6BZ)YGQv{V0*22ca*9^ohm_N7H*nb9S7zlPG<%=p9-`&O4oV
b42-wHiyq^pS)3iFD<JtQp=)ev_2hI0b8<<5KF-*?{Y<Bj+m`2(af6SAdAXALU)$joPLb4j2pU^r!B#S~p}qVJZYOScnwB6Uk2e}u+T3W4F5(fezh1nB
iV_TTI~y~r=#jDGwAn=jf}YI4qgqI##4Xq1N01h>Lc?4$7YUB7B9>Bmr&Du&gO8R@#fuux=lIr8-P=%aZnX@T^P^HDSS!jhDW%5N$<2daP|RqKGfcGU$
)XKcoo%*YZSbq@*IKPNGoLYqqLMv&vKBE}%Cge&;uINVC{-5<=Y^0gI^`cp#yh-KD^l{JwaDaSt3f|0Ss$cq~?vI>OVFAdc*BF3t}ygj9Ie|5O{#yHA>
+|{twgXPbt6hs`Ic)lHe8%N;o2M}n`=xq2n@iKaIltvU)t|2qya1j8{>F^WujF{KsX1}$6Fi2v0@-@*4O9fa7npgcZI}Mq@I?Scsvh@6tVAt2pyODe27
NP-zHc+x;TTstR7wBM!9V%YX<VPHwz<9Mck7^!sL%7Vyprej=m<0ZM8I!IXm7%53it27!Z;AL%2-lDzTvmGEs+A~;susT6>j$^@j7Z4DJvuV9_5=+-gI
zrMAT~d&f+~s=RcmwJnXvXN41KW^B&HO{z=11^v*sS61Fsla2^S+0y23H)(e~HP#mLwo@Uj|2tTa?Y{-&LPdg(yfDS02GPw()4qup|XE=2)m*`J)<d0S
g~k;!3hM2U?R61PP|ftnFi0D11q`dnn?cc3_ODvBeO@1F6iGl3q|fI%F?*o>66a#jOZ22u-%Nt<r7wRI>W;mDn5(d#qJ1~5{@$JUWXQ4!OBTmmu&Ej<2
tm|$$@IB}V(th$c`R_dv}d+XpKu7Tk0Qp+hT8+&;}q&?bTQPr-jt6LQOtMx?|_i(X-4BN?Zi?Vinb;SVN%7W-&gvv;_&Hk8`_fSm0gVCFqsw9X2Q6-hg
UKk2+I!cTz8W68kmWUEuVWR*rWy%!=(&*p|M$%D26G*jZu@1LjT0V*{irIVnIeagVHY1RO&y{0<Ohg=56z8rMMj`5ckehs{<Q84xXzG_m7!UbSNNzCeH
$}*TA#1YZML&;4R^Ay>$WPV@w$;obzqSj#t;Esb7@+gM3C=*lvp5T?SmxLWjow``1W2WIfg(i$$sBvNe~33wc4K7rwxYI_#LyTGi+y=zDe`rDQt^YEni
Pml$9vxUc=)r%R^;+Dnb@(MtQYNjY`*H2*z+M^*NbdE#}^9kU1Soas}x2a>;eAK*F&&6q8%cUQCLy6{A?`|wsk~mshe2Ks<V+yeuY>LIjl(e*WKqxnx;
ZvK#j0^4K*-udB)IGWDjvbKtBOHl9nft-{Z-3=P6>2R+eaOr5osF^u@!(P$OT^#zwww-H>jeAu84m_0P`tnC&7a<>+H1>))Qk$Tt|G!hpb}LW2LqTbV%
YLp`A2d)9$5?M<Je9}NOPP_hH_mGD#HNpx*La&s3Wa2xj`tBV#^JZS@=$qpD0%*+M-t9Lt~B(H5<p)Hh^n#hd^4OK58QA8Imh~K`hlciy2h1?csA0NhP
A{5T!vZJs0qA$)!sfa+GQjAwXa|28H@_uykcgj$sv@^1+GOUiy1gUYuA8*0hiy46##Ri%LVN9TYDMYyy(mOWx?(6<CRX3t9pF^NVUt=&4m{114kbKY;y
5*|Ci53jw^hevu+oPSIrrNB*BeXlBw+~ZPk4F8J;}k;(zz4lUp#K75VLS+hA7;L8jcYfP6kAr}ClcXy@Ol=2hAJ3n1)i;cL>(|0RKnM}z7iS!tjt<@%t
maCUR)?SKBUR3pYA+``~%!@?q0_S!S1Bkaglo$tB1o&oO5{K@$DQ8GRZNt5`DN2yCq^wKW)Hml~0bQCc<*281r!rUH=%Hc?>adewKqYcqwrkd$ERTM+q
suikgg@>%cLoNWs9Hs}6p6#KK0Y>|a$|z-O|)!nD^rPw_-xP33l1rBQdLIBvhDWF*Q>FR4YRv}_$x3*C=DxuHG0^hC#XS6>=uEt#e*p@riLYD2etblpf
Uz39Rqy_<#am#2rneX3IU6jLI1xRBJG$jocqbNtS$Mi5V?TvDFZ=)`ScB~wR}*y=p-OT5;;!^K&4*@0l~&_`feF>&nOeGKn4zcS4@U`i`q@#;g%M4lH7
Unq>F0w6~AhcSm@Yu&;ljLzW&OkvgdOvnziM1e)JtC1Na(#LRmlH00?3KbJ0PMm9&vW5_r$cd$Ddzd1JVVpr#3cFQFEQr>n+JL54JU%+Nb+Gt~rfFG7l
+lc5$Gq9!6BD<&6LC}oj6P!;A>R_gQXQTGmSrAg+<r*8?;}%pVmIDcq9kk-)6j|DjwJcN%vT(Q?}6SyQDy=%St{SivLts&vrN#ptGZ@?F?Q#^s)l??Qv
m1y@3VfQI6}#6miWgPk?AKoBT@oSHTfXG>p%n+;?&zKU`k>lG?*H@YlInLBeHpqT4^eGDz^Ma(vn}7i^~fPNScug$<271+fo9Z!?rRda1;CezCKj#KIc
cDaV`JIK_weE5rrXOV!`$xbscG#F?DmRTt5PGgrlr3IHW1DP|S#A+-M~=svs?lV>K9g9y81rarTc-tVspW>#&#M0wBMqQgYh$b?<%b;k<DfSnW67#D2d
)5@7}f&G$U)`3STT!yj{V$P?8)#UxmP0SFF#3fq((jGKg0VMgP_@r)(5)JNAM3wu$K&xLy>WT=asBeuT-GCdM*IRYU;^qCO)q{PM^49&-9cM<<Az^nwx
5}$gCE-uNeE0Z7yBkubxngEL9T6i9~_hV#IN9_@!dmkMmBa?Jo!}sh#RzSUiIS#+o(I>Dq6{+tVO`^-moz_26C>kciNtr20DDyIrT`)79Bf*{NB)MQR`
tUvYxej*sdBj;<n9uR<;<D`*xF1eUAihWD{jgOS4_@*oz5qhN7ZxStHJ^smRiq4;WaLtka+;=}VM?Zjy$QgIY~~y4X3*N)GB*ukDLGR`VW{%24o0Wg>E
uw>Elk3J2`fFQ3Qw+8#=eLx@`DzQP)|Sf4%GHj!DpzaPTV7WYq;Uc{5Wnn10x7zWLqQ#0gObR%kC^9Ppe?#sUjfw6epBUn6E*uNnojy_aWI$AmpJLJ+(
N<A#Ddk4c8N4GaM{$L!8ud?v)^o!PvqVOH!6W_DDzqtS|l0*Ejtv{^Gf&WK?DrtlOKz{8nNS*c*@Dy9#NeRmxMPlK$AV{JMEf=G4eznNkyx2Ts0AZUQ{
_CFX1=3VRS{QtciyABTJR&>YWkxNk7*aWD@|i}?*ar9*I^J_tfevNDmGy9hFoAtE%}<RnJMEb(;IqY-7}(tD30bj#?&)h}Hw_!1okqe7&wY-<@)LEfwL
Emd5Swouti_=ZSrbY9ceA~zqw+EXbR(y2&`=sOE%{nJ&5Ng}1;`bWrKV2cw(C@3v5TPWfa?~tOC?8_>+dhlQm>nL@$V1i@_iwV+&)QXQAv5?q}zI=@g8
Dyr%wm(Im3{i3x1z#{cLEwv#sk^a<D7}YRY*<!DA6tf~1YW#57$y5JM=cwdWhe_7TBx~$zCe1?3m_ubCh?a|)XaLcjrtxy47I%zy9TO(2XnJ9S_A|ie6
NsK$c7tEQz@MT>mt}kDBn9XiQ0@Z?M!{c7j*zIi&P=J)$lucJe0We*|&JMTAIb^)9f@{jH6IpKw?B+H{VNTGMx^|N`d|%p9(ws2XoTWeEQOm5(kv60Ci
$CT|NQ=T+o$>YlJ)RT!-XD^fbupamD)QKQH{^^M-!w9_a4zcXa>q_ka9@y`j%+s3z5iylwt&OYSKCEj8Pag@oiZa*Jea%SuZt?ik;?4lB~Z(g%JwVfBm
5+$3*HD9INLG_>@z1OqLBCW9>y6vh`cau_GztxfKv1ZNw20Q*VcP7l7^=EOW8AS#3sb<(raexRBYtl-Fw<SPF9<uPx3PskhS?r7=mX7#Z;_Dt6uWr?N~
ZbvHJ5mG(Q>^J-jsrjh_p6D78wMuGf3W#2@tQ(Z`h3;igiYuc)F68<P%3Y=OMlCrapwJ58RDC@Xu|&6Llj^-aJ^s*u38~N?V$G&8`xgE%9I)#%s+67+;
ty^UirrB_ACkh&et&znfyGeN%qye#jbt9M;1o3~bmApjeB;Z92ve}KJbWfHUj!8$8+E~U7;swrL;)9Bziz(5?NM9~?3ku92@WGlt!U+!6gz}SZc6e8np
y(>q+m<Ch5lG!%M3PvYcJF_=_nXutNC}~aNs`x$U@LPb2Rlo|M{O6e)0GFL%x=7KcCG1@k_wl;s53DzclwYHg<Rezxjd<VorAkTLL}oinL#C?1MMN|Nh
4>ectw7KdUYOhLvM)Tzu^d_VSC__f4T-Zzrr0zF^4z%LUu7ncU8sI(TxEouBy*`*0IdL!nSoxTU8#*xQrT)8g+I{UH8e<?QLO+KKDo4rVD`q|qOiCAbC
&kM$3V1mxFok(C+b9U4mN2?vwH!B9iDSk?MkSgF6;FZ{x0F<V-E{!TuNSl#W83%|4lg5iK@M!mP)%YJN7G$`zrZ1s+PxyuYUIQk#l+5ev}V=$zmk8l3Z
7gpW9uREW4#QDMXr1Z4^`7-|BgIA#qU`X-|yUmIJ5kz6^OZF2`#IrpNIKrckx7a<?oKTbp5Zc?5#LG!)_V%&nuqL&$vBJ9HZ#~WaBw0<iF!}u#*fWz_0
!jRbcE7KuH{}1fUz4iXC+t3N$e$Dl_9XRo`y2kA)EM%2_4)%n&^bx<{`O#?DJkG*SFuhDira*O?DD^*Isfg~UoNCxu<>5+?rd-A`K=}JTeG*lPYfD%Kw
$g!!SZLeuybQ?VglOCg9f)IBkQ}&Tx13hKd6n3u;x`Zdjo-B;J*fM=XnFcB<NFUab)!x+jQBKjeQvuUrw@Zm>&oB7vpO~(S^aUU+(?Smxqzt%zXVl`tS
?ucV@J3tAR}u{`3jHxNd!h&Z`UdCW-2bwqPf)4uYDq4hVLLUwVR_Nq;kIB|6UAlhnd`EvYl)Z*1uo?;)w44O-rZ-uAF}pj#BL_jmXFe@O)}m6AIAp(c9
s`e08_utWD>{lIT*6KR8f<4l5&Zwh0NYv=se;6i+U<-Z0O*${zl;qbWa=U?|0*&&==mSq3$!J$<4{~iA|_?-R6I*1K@?lu)Y&Tlt;D>6I9+8<q;f!Gim
V$dm(-P=NVbdVjr*p)a{Ca$u*f!}9jioH4Z0>19N;rCg*#zD2>6>|9+k$%O;`}3>OM+@p3aUX7{vdj3}+FIf?cz5=h+00s^hB12+Au&dwL;KiT_ji0L4
RS=o__SY0O1+TexRAtJmsCHH#QW;kBoFUYcvoyTx3@Gk_pnZ9FM`hu_L}@&Uvm;ORXUTrfrg|`_KxbkzBXQfSrFa59Z7%l1_pYX*@~XTHWI(Sf~{O(St
B+Mf@Gk#`@N07^#p(8b3p8o{C)7A5eaLN8J=ay-V=L^Uw5V>GoPU+MI41qfE_;dUp!?+_}kr?W;2@~4qx1ee_CfZVSNSq58^ewhMRNgvB6uQV+{RPg<S
-F6Y_f-^uXfvOX}_XH7Uo>F5yk<?%^vo?+-b5|IW(vvE|wiJ;ZOt8t8xqHv7G7HSF&Bt+6H4-2(%XRfml<7%yz3u)}-eNC6RWwS-0AkMo50?Gf%XX4CN
9)&CZuMRgN8-1NlkFkY#w3%t?`N!>x~`qbSLXp_ql&Z#4Y1zD?tp&oz3Z+w}D=CR4b;RfPGuoD!UEUez(;)-m~@L2#eWptbSw?u=1ahebKvGs#{OOf?G
KDq9$!>??>^N8ByILw#G%vENL3(5IGVWP~%_pY&7!xsL?;}QPSMVc%01;5+aJe?y+P~jwAVKtIPM>XiN&YSBGG>DabAgQC5b($~O(aE-DK3~Fq-V1UY2
>APZ*g)tFu=Sp;`fQ-Hj_$l5w?)>!z5Z_9Uwp{?Ce}&V`N-HjxVFo&yxSwZ^Hx5J7dpr+EH(q!(1y;4F1(3v{|@T`bn3z2c=X0AzA%Uxz^RkR*4Y}viZ
iPSOO5mEA(YK-2%V8DhbvpGyT!K0wzB}Ap-F6!9gzLNCPSd-?|Q3Zs|(vv_@x*4{OIGeqD6cyuIA&MwKfe}%MFR&c-OJH)$oh7SHSXMgM*KT$0J-DX!;
pDJ;S?X)-gLeiPrOXe6Y+XM0{{E@^(Hlya|a4>`Kn+xz5Ma*X?Q6xah<~Hl&iO20Hz@p-?cyC&<D}X&-Ti8yjD6fMmlkGPA*l%$qmjSpE87@G(Ha#j=5
erKZ^*5U-GI?QFVu+eJh9OHRU;F{_DhWb70BQ;Y{38$G?9?aXH2!>pmj$E_f5s6`qYtQXm=^N0SfEB$Ly85@n>q(E;+J+lzJjXm5>kQ?g-@uw)m9}sSC
VJ}b&LA88!c*W`?_d#YwGzLR#a{7PcGaOz(eEB7@<+vfor>QWWU@Y-9a_9jYb(j9#p7j5cY)R}YklWDflNhjkOugEM_m%Xwf8%rS`PJC;Xmse-*UfFdk
&1rg79}5Eyb8R&AwLWv*euw3)8O~DG_c+3QqsRC!4q2o0oF)dsMIFLO8xEM;B#jvSnsWGVTQ*5|Jtq_EgSn=qqhYPG)FX<z43#&`>?}6^XVcCv2|Fh_#
hK=jqkm}m8HHvv?HM1g*{243assX_Y3;G^}X%h&_GhKQFX`Pu|L3U6r&AZChHZkD8b-iKLz~U1Pw}KQ}zbgOL1w&#^ZjY>c<5Mz+_}Q>G}*`BUWB;OJ-
~y_R6oD)7)5I+k%98=odCal3J3~3dOga-P^E~!1rLYAGVX?6oBE%nyl@^3);GX<s!)~+JpA7XuKFJExL7TBRxUu*uubCw?6Z;TBkPJ6St0;`r=N%1(`Y
2?Ej6gtHSQ54OI3IZ{x;u-o}{^=h()Bp{dC92%8x3)pdTx5Id84D7QZaAt}55q#XjyxB&K4yT7rAw>`w){n4Gm&8ZGQEPrTp3M&j&JGh4LHq?l0WQV10
zRDRrCQdTYGhD%KXPF(1_^!Yf0%qmgl9)NoRvXc2{7lI=r5U!@j=@LPb!;yJy9!qXX4Pzn<G{vqUVP?5l3i^UbXEr0dAGyc&W?Y*>}c8H4YhUunpDVk5
Sy6HcF|v=v-spsVuu{CAJ}*7aATe>;S37%1r|j91m5He(4)2s(4$Fqz82V6mk1|9i|`-(BlUuVby4btbn$P7_}3}^%@Y6GZSX&K_@7kvKaLA&;@@=fZ-
)3cQ~c``|7MAQML`D?bU?v0Q6x<iNfQ^RiHp<V;xxE84K7X>m!*q4r;Cfz#l`7xaXMU_4i{&L%QD1e8RD``@pmTvEsA79kxVG!6hArPCnx;mgrBnD%Pj
aZi+{<wth=SBhiymTy776zi6eb2|M831$;EH&Eo|xGf3yVH|NfGZ@ymZ+P#-eMht%{m^2w2!N<P`sZ1hT}lm2G6|MH*z<p1x&37+pvHy%PCX*WKlI_V=
F_AL4-gMLai$~n@rzM(o<c6uX+(XI@m0>-CIqiWyMexv5;^qy(7Ds~%fQ(Bg_zjaMgzoqkS#v{zT8lP;mC$i{J$e<NVryY@L`-ZBdJ81ii#?ne=(OPBD
hNqo=3>pL7Zc9D7Q*5+-PWzE9r#H+XZv<SJ$5e&(0{z<<mfvu{)FbYfdc@z3@A#aPwC$KW%DM=j?lDzKbDaFzRJ!`4$%p)tyTUu!2FA{OMj?Hl#G0SvZ
!sY*oc%ubBkp7S#%FzNeQYOquKf&c#0BHRF<ovuy6E?A)`inH_Y|+?Twb;98;8%a!|m*^<tH}f)UWr%v*`Hl`H`dNETjC43)HzU4rf>p?B}!y*w1kP@A
0Z_XPaGTS@eF?tFWKvc5==m{#4y|_65ZDowpPF51d8cdz7DX?f=HL{9Lx56B|~i+h%O%XD^=n$gq81!{i)yu5({%?LTi)f7kWT_I)Pc3D(G?ngZv+Uph
rDS^%A7+%53;e>8gAyZ!7pam3Xh`N>g!;x|3X)jgr!Kf%S~=TqG{p*QeWC#r>ctx<_TxbN}T{?tz9AA=#D{rVrjctauY02^+V7t1etGmDxWw(hJ@dCDd
Ixu-BaJ3Z9hk<(b|%x?(P)rsFri@R#`T1v0v6cpG~yJ{+acKMF<o*r)~cq!kWlhII8+^Iji>pN2IUA@iK_0{?Afpn)s{O%2u78bbDiW*Zp3VfbW>Cdiz
V?mRvz9O~O(Usxq&37m3&*@Hoc3w}x<wk#~v$Z8B=oY`1xjKUFWtsgxUq_wGH_&sU=l7@g);0P3^&N!;1s&-vu7RKY{sO%<4XsuG665Er<@@rB!nIe51
Ge_|`t;%+drEiUa&CEMUw>L%iLbNHmD8J2(A-&LFCHjw?Pz!Sdj|%}vO*bk^=-bamfXIKwv3wIqM~%0Gu(Nlp*HB#pS!9$y=iTMK-Cp@bFK4Is6qUm(O
WUlQQ6X$Q_$A!a=VMqTK`^mc0ro2raLv<<aN1fd-Ug)w8HGh=6>&$dUsBBX0Re#{9c(`V{6JSzMR+6Q*QSSB>y#j&Q`v^tfaClzcKq_O|aULlIzf)L%G
hL;^1XxcDlE@uJO`9n)tn;q`TpAMsY<~fA^KtGGFRh%cs_dv-0Y?`x?@Un_an?W%_f;<-Q!-rIvv#M^o@}Ye7?u_`S2K#933G)>EDA^|_l`9VdIfW&Jt
F`k$)2gO8u`pZEN8EdSU1|8vj(AJYGS?f>7ceBq_Auf4M%aIw}`nCYtTBcGdVT>~|3eqVZnwf~c|QX4aKDr!8fc_%8L)^9IuDHp%Drl#kVp0&JK|Efg!
A2NQd<sIMn{?GgQKf3(?;_?4e+JBDaf4T5WL(f1b$BzBqUd{{D-R$L`{*hthxk~@Z4%EROc9y1R=Gw|D>EY^<uJ-P{PES#-i+pY<DGRvDd%J4F4Tb%|o
GkIXtHEIlUv}0P<mRS?lB<*Rs;eB~ntDfzC$IftVVSG2x2h*xTUpiV$@lw`Q(WFGe|@+jkY>y2_t@(CTy9%md$>HC|DPz|Ran*^t}QBR@f377*M?k|lM
C9ym5z&Dp4^OJa==y5KhOl_2Wl<`ueiKzIrX%Bw%g_p_l3#_Joy<lp2lpK!*)5`Thg85E6J;Hh1_Yq;nHv@r=r1=SJ!tjklo!_d?{R?<Ibp0F7K+dr4+
RLio!jYQu=(k*<HmYuH=i|CE?EQjuu~TX<>H2-BR2!5WeJ03sj{I)Rcr=zN~OwxJf@hqb$<~{gs>3S{HJ8GwTQ7b3ux|v4r-YXn$&PUl*-^PI5<oxH_*
r)l=X~?JaPH8jHKa-h!gE?mSyj*A-XL7ibAzYRhQ%<v4PZTV0*CHgC8!xi7scy}C0cEBny?7te?O7te?1S^w|o_h&6{t^Xgr|34~E+Fx41#zVbhAmAye
2?gt2#RHk$*q@=2-YcZMvnMCm=ej&lVD?`}Zeh5s%)!b#E@l+Cg4G^ZxJ^92xjbCp*5#Aa8aiuTy~UZ~gz|xw-heN!)z(SN=asvfN)pP~cw0MZ`BwKpN
qJeYnT_9IFx2SkYb~e>*H-vSJg(Z_&i?GSl8&12<-W_go}!G#k`h;aAnbtg<8I9F?{{7DWcP(b7rUCBh4}-;Rj%TT&QQ4B*WKnTY$(mibYJo%UknFZYi
yqU(ttnUs>#o{g@dllVpgBRK%?th$6u~DFhJ|ye#vPIcRSl!JSBNm?vT5uqS_Yj2nAcaOG<L8bKFf?m7Z{@uGZ0=@5;z6argA(*M>XG@>8m_yPQRh*{7
PnWc-|U{yTHa{9#{fSJ0D}VJ~QP>CXk>@~lkPz{Rd6n7^6LRcWoRKz&LbE#F*}T^{c1&*||Lv|r9hap}+bxoxf-cS`O>8$ADt_&vF`yok>K6FtA8qQ`A
>iQgM8wFc?)Gum3J!>yI<eHT~sXI8liE8KPA-rmbTPl<1!sKkA-skk`Y8Olua<kojIWV)Kdy^U-=<Lj4r|G9k^3&OoEIjz3pTt{(=%icVIpNm@Zf{pHs
!i%Nh=B6IEuP~!Mqt;b#XXA;Kca*XB+1Ku_bruzMW!JkK+B0gxJ(*R_o+4XEXT96eb1^sE>&fhQ=G8Z6SGl`-GqS_2U6lb(c57K_ip!RIF+Ut=EwA?#h
Vs09u3&pdE<V4fGgt-BZ?ddBCHna%DsQcSr@OPY>I~&!{)zGp;mX`_aG=faDe-1!WV%W_FXlk`!qm33GE%;{AiF-t)!vzJ^k1RPUm5Ny$#3!$cLtm}t{
z)g8NLrkWiW-5FUl(Nrnu@eD$8m497m0Z)jy}nS5j&B1YGWx7A#-b*%rJ)pMSY0Gbf>ZV@quc?$@ry%Z;uqXHFK*e@D2?LD$drzRna^OTMF@j=$6bdv3
Tp+uiCc%DtRh=C)<E*}|c4RkN=!-&2+2b~-M4*zqkZ%~#NzRn_Qjb*EO*`G2bYvs2Iiv+ln?ZvJNHc6ke2WhG^ozIpvQX8t#4mD|I?qSR(zQK`e7;;!$
_4#Ve?u9Vg)cT>Qd7jAK8J3IwB6*;Z$kSn>2_Wz02|6}(5Q`s+M{XVPxlaf`7*XN4;U4OQgKYah!<3C^Q&tyI%7d2A*<M93eTgzMb|8O9$D%@TaYVs8}
r4L+jrx#@9huaE@o17)dtu|&q__}fu*1sbD{&M<jvvRUeRKBylG0l_TTsn~Hc9f>(g*zJ43fl@!UtZJ)o_{L)vFID^zhlPViR`~)%Ad&o`=j!IWdEJF{
d`vYm(0IY*}vBE-)jGo@_%;wot~K+4>>c7sPxG}J(&g^#z6H5I1It6WEu#UjHA#Msp%A6;m9=d_fs9;0JgBF8JGYA*J3x2C8-9qB-H?gI2<-BRO#f98>
fNsF;G1Y3J6FwdLZqakTnKgCgUh<NM^c$F3I?oC!`*AQxmLXJR+SI%A&tG9oCu<FwHl;U%LTfG8$-4I}%J|w;Q#|{DvnQK&f;S(&RV_NMsBGEA+`|z0G
Fnz%zqlEP$6&frCy0xH%+M?wjj<766gskL&V>0G)3D^El59%X3UJ+jq_XwtxTp%CjUTp38IX-ys*(c5WD=b9qI!f9+)IZy&a&OR@bPqyH4?s^2*k|NCH
G&L4<!T7<#(25;EDb7Hmq2d-Q8@0|2~2Bd=h`$Lg_3LL<8J~+iQj@lmvC;Hwy{twuxPu;iQ{(4UhfVQ0m<8!`MvwvqS_xHdHo?$Y64^Wu>JTWO3{=Cpr
+xeOOe_?a}!sh&mu{k1Fsjamwr=zEAAg{i$%Gq4wxKi2G-cNFwx{uDy`q||L)~2YpzP=_{&{JBP;mWM4@^^GzsdQb@Se#?9IX}Dp0&7#ypO#(Y=;&)NF
G>%kSG%jim%EB8H5RAnXl%}jp5J_QZsAX9Kgo^zvyZ<b|CNh<J+<9^jn%eJck$)CRBvvxBQ>ow-<{`c%1Lc3Do!gb;@F(3EUz<ASk;~p$}iE_9D%jDe6
c;$Qr?;BNG~mJ=t-{fhuVCd?HY?yaWppPto0YU-X%><uH@X%<&thkacX5|sjWG$r;y}=ACnvY*Z4VGd4aWXRt?y?TANe4OS;k;Gu;`1%FKcqpT=VJAC1
j8Yk7gSY3Oj4Rn(N%CwJ7f<)?IZ6xX>^@;WpYr|xKM&dHvCG&bj_w4Y#ees=$#wftZ6|Ia=De@OrTwf}#&@&fBJkmoBX@^*E%<`i^=3d8+rS-s^~d>RX
L3^wOP<&VMUoT@y*=KPTH(|j~G=chdXN0<L!JpO-5`_HlbX|Op0Yjergo$Sl?yXzg<1x+1U;q2OmEKi=s;v9p`De3LAg=>0Ko!tetw5(9JCy?J4F33!G
dh)w21s$$}x{|JNO|#wCmLqbnnl6<Yxm6b{o65p%<)x`UDBoFBkrB?V3uXIC-1*)TS6Ny?E0lLthB5;#yQd(9mUp!lH-#&&bmTh=LoIaySJtKGtnj7F*
#S>(etkLn>}%mzoQeidK|@df6_>}KTure#Euq@xaASE^UUzX@Zbof(s52)md@(KP=+0}g6_mL=6@j$y<)+kzP;zmaqsmoVn_EhAdqu9DXn*b{M@E3QKR
v&w-c^+C=%l&P*4(f@o5vq+FYOF<=lk7hAy;}wO-{JBv9G{Wl2X%~;wtF!c*E@+o0DDRNvU^bSF{<}oMZZ5JYV$xF}Z~&DsQd-$=?6b<w^Ui3JO^Nr(9
y?v-%3lvRfM~`@;FY<_yf$9jMD}J1(~`Ilb>nxHhdl#hDu}?{j2_16AeWypCXo4{~jD>+92w%gq~T@~|?ze14zZUz<?g*58<p<uA6U*Sa#(%8cB0TW4N
&xVH03p)<EQxv|1kR_SRE*M>`4oq1J-&JtHeS$0aerlhOJSCHe+t#$c|%W|MRU~|0et%v)v{CV9))gD{G?XU86hJ%^*E?-esL2|vzSCrfu?ymCpIP?9T
4Iwrj-64w2IqUdKNzU+wJ8gDW*Otoi0=M1MS{JUW3$}R*iwdd>+zx+oNjPM;U2*0$l(#zES*bPUG&lTI^OuaDv(A5!>&_t#IDS&<2Xev%m+CSwS6=)M*
qr3cg^jMXV2RBbKRj1ISXrLyDHP+!lUtG%E(_Y+z7n0w-+Xj#|B0S|Om2R0V{c)&rKqIcSDfa`OmW$Zi|yf>tc+$~Nxt(kyS})lG#qmGvhi3_pWf>7<R
>>%Y=*#^^wjy9oyA?voh2@BxTP^%>#c0_6kRN<?{lTr4qQZRN5z1%%9Yue?4jj@Z3B7X_KNxrPhp*}A;s11O9_T+id&nyi>`Q@uDGi!E8U3ADQIs>al1
16Qz$m4prxZ4o?qD1eaQ1mOD>ijhs`-rd29U%Hs@632{tEtpra(*QCP$JFRQ0B$5q~t-x$8^t!V8AEKZfTx8yi%j`xzkEZkXK-qKyzcEy+DYO5Lug#C_
`Ru5ot?2Q-8DK^L2|F-60EML-4=5e@+8#+3}HOXyl9>C({cGXlPw#eb@s&x$%<{Q|Yysp+3SpV|#>x&)P7lWaia8YAbMt6R@D=pwkt7*JK*H7`8j6X+V
M`^etr=rSNoSxZ}>GJkg=Y%^vMIGJ6O>I|7+*Q?GHQ``SSDLRNt*NTj-E*a@p3eVM?VkjjbJqR$$Iagyv3@i+bZ4LE{1;f8j?5;Hr?@zLG2j{~xzZdiu
fEvI#+yB-(cSOuxCq#sTw700Ju}g|F4F!#(fWVP{(q|dgRI|Y-G9V>F82TY(yZc?g#BOqe$4(a?kC27fxDqJCt?2<zaO*zpS65)UUGi8IlZ*9yD;eO4!
K-GM?PCW8d^NXMcGv)?)Kv3W3f3WDlf1#dEGUw0e4@0hk?yGRe6HVIhFlb^o{o4G2`z<_TMq(Ph|fcQ~pHu-+9~5XSILH{5zHXOUj?h{w3xA?DqRPV{=
UWi>WtbB=2Wt7(ktG!G@%!8@DxtN*p%xx6GqJAdW2a)3;ziY)6XoI1Ei4<LP$e@u^uyiKzTBG$!pRK!}s}X_oD%7m-El$dON{!xm+v9}V?MwP^N`pVF<
!l#@R_^+>dhGvi2cAEUbr1lBh}o(z~-y4eW(k)WJ(+c^VZ?B@*7v42P4j{O9{nG=F*P70FYFsqYZn{n9uKM!%7Q>XCTe?<EKQLuxbt3zS?fk2h-kw$Aj
JznR8d5!1J%5OhwuH+BW`T5rV`OZoL_J09Yf$x#iZaaT@B>SJRJ8eIr`+tn6gYEkyj(>mL&yUep`%c@;_mQPLyJ(B;JLrmi2b7lWM}s)N2T<kvEtj_Qv
`c=zu;0Jb&S?J&81fe|<bNeFL?qJKL}HB~xfP_h<g@tw7}DOKU0wh|Iyo?;ONg`x(H8O<fFef&Lw<Js1rVf`14HaWq(z9fkk8`x%SQu4PW1d^NT+{F`$
=NfpMLyx)TMMdE|nIhR9sH$b$jgofvl{?{DM%A$6s3G%y5^N6gCK8NO^&?Iy0>-t+OmWQv*W;5JUh&DuqZ3h_>j@;`d{KA!n_>NJP%$iOKmwBtVD;)a%
dU_bW#yCjT{l&Q@Lk0lEb+K!|h*(GHLPEPg*mwBxMh1rVf^14C+sNQ)3{Y0#g=?}bMLLr(Vmqk$nmrTqjL^0WK@tmXfj|9|fJ|3mu!ul@hKl@~w^0nDf
qA}K;NrA2=hzaIk(IZ^pzfFY+UPk<pmWc(Z>+VWGL|D((QFCPCtrTynv{xrZ40R+k8zz`5=5uz=Z^k?yV>CwOtd&pf7&Mj?E>CUse%4&hM8xn<rDScHg
k*HdhJrJx<cC>X?x%zyycAA(Y%DYmUlYP04D}D8@PETJ?xT5DuT6aNbQF6%D)s^am@+sAsb+xX>6rVxb-tTDc3}0@^D)bfh=Ttb{B^T@J!+o{(d}m>Gb
#utwS6f^Nz>xg(_J+)CpR22e0z--iLcQUl+RGfsVsC162QvFo!<WlE+0K%3N4UT(64eU^g0<B-rA@`HE@x4FmLWP5^xDJuJTWZ4*xy)oc>6{FC5uGe_N
+1^F)H2OpAq(!hkBg3rIjT)uIki|-f(?qN~k-p&{KTHRe7nV7(`p#4SD{0S5BHK+H!RN=VrC`roi*Fk4|hmQF&|qPxSteDNlh3JdxJj-J9vjwdW_-0%<
#x7o^W3(X907#4?cxT%4Da?JK-kSKjItr0b9<El8h5qFCwCiDjXz+V*g6b8d<!KfAOMN!t%EFA~f0!y)7O;j&O}xF9RT<0}X>TrO}`bq1Tm0iVs~D;Ow
C31#Otr(6nGT&~FWxcalQ1MW<ZJB^CA6xRep;ZR+Ek*7G+-rVYLuFm#{+XK#$?jm2YJK)Z(D$EQAo3c`!1--q_fGe%aZHTs<b^LkC>wV!0M{bF)$X4yH
au;W0cZS>SHKm@SE_Y>$JGrjvO1ScJdb%$!GqtMTeerUoA=+}P`P*q3KWCW#V*Hee#B3pwAVd=y^=I*W9tVb`_d0_Gu5f;tFJb%?^2G9DA@U$ZAA<U`_
}z7MV)==l?>ag$Jg2wIAFjOE*wS56U6|JAzSPTs9zl19uduHp7;tx$rn<wIb9!yg+=ASmK38F>*GGW?+3gp*!wmu$k<wTfatqNG0dy#=bfz`Biwpg>aD
@OS1S`8TT}}QD1DKFp9SDRg1{@u};!B~TEAC5qy>;PkS51efsJy2r<W3Ezq=o$g7~<$)>tk7Gy8#TT@AO^{`%>y#JjK-=!7KFn18nTU^UIG0hMcIpwf+
Pca;owK7}8hoEe}_DtD2le4p(87yRO+Q%L~yK0Tih?8W>XKab$<<8;V<<g{>9oCGNIPcQF7xK(s{wMJkR4hB&IOl!m>H?Jd5-)RwvcDPLGzT$th(K#>X
!45`cV8|B6NRL18!h)lEu0$0Lyo#{>|h+c?9WwL%1*EAaQzt>jh4!3nzmw5_{*mmgl1j^IGZJGAc?!wyA+*$yN)pT?@eEIEtS6baQRUOrI{-0|9B>Tr%
_un5ke{<S9>PlRF;p&|8od2n5DXrle4h$*kE2t^}(U#s&a;b*{Lu%bUZI1qMB?pG&7nNTrb2le<7{HJdt^ddD|EJnNsOZ)i_aCvpi}4HNRqy}s`H%L0G
5!nqehuSa@89tGkM{qwmM`oLxWkpUmP?+ZnvA>>cR`!IINVXzR^cnQhivt3W~*f-0xL8y<V58!b6`h7PJX4sU02?fPk|w)Do=nRr?MZ5zR~_WX8fJV{y
V1piR`~)%Ad&oJ8%2>toARNf2Xp4N%>RRzoh)1-F`o3V2C5t&>pdwsx8JRBZJ<+NeHmT$#Eiv?u7+4V*F(2#AMmN1&ontz)cJl8QYPVgw%|q#b*rVlT@
ekv;c|pjHA&KM{1a)e;W>l_GpIVsGAzqO0yp+l9GPpd(Zr)Ua%dlZ*nAb#y|s^`ai~-GqqIG)4!o!2KFT5$PThdx7d&B)vO~sUqDdKj1sX(p!^US7sol
sxY$pIqWKo-nm<C4q-CD`T8B}mZ`N@+V{YxaC$rjrG<@aUX~@rAlHog0iQB&sy>&)aiyt{+&L#8vM`oYf{w4CFf0z!yxk^EtT50D;YCnBfa(>&tfTqED
2?yA}FO=oGiENy+_{sN1Km7~CY3x4<i1DusGW!AQao=+h{)tG_A0_x?|49?=RMKkaD{J;WwoKdiu~>c>PWddh`>D3@KMj=V^st=&?MR|C!Gr$PP@*!gt
;}AXQh2E+d7!Q|t3-UR5*)p@u1;UgA8Mrh<nqaZ%7LzOzs=_8%E+teDHoq>xW-I>m(SMZ`y-8+pI!f^`sSv-UT^ZH?6!vXtc+gqxs_|olsogiE!BUdF>
|8lAIg!PD?a~}_LEe;Kl}J=_JmXVT0N!h83kTve^*&mb8VfozqY^pN_lmvGs{-*Z7r+o<WQo@=KPAXa`8E&p+r8%rHlf1puVx~|7Y(_n;y5W1L42&l)j
8qkd1wFDj%>CTtEUOz%4be3LCMK0I`yoOqJrq@e<o|W}J9;?8J7K*S73r5=*jTSLFv}e#6Y$i}cBV;RQ%`H=kB7>`iu3-PQFJ0o-%%S?;|!_uwpuV=Hq
1a6M{k%xt!})L%ZX#>}(g-*MF`ImyGKUWw^2>mIK4w#EV59h(#8aWxKJ&Yx$47l+_(2uMIxB%6wlwufu9tubOl#SY#)uExl-!pG`(RO4((Ed9X%b-2Sd
ai}q~X3E|2aW!Tx8~=f!M2G9&3jJrHM89qRKP&vp_5UAx{eLX{fBF7@Ves6jnvukIFU!stuOswueW>x`C}t?553e!99Ih{de?%zJQ^B8w5`8T5=Ych5)
Tf7k*6}}X`2WQ7|F=T_bA*4IP$EO)rqvkhl@`kpiOC+W)wafrAfhYnu{CCv0I{kT%Ph565b2w2kT}z7<`hIG=)>lOR}(>c$}t=w3CW7-Ah=c|MqSS<vm
~YzJMwXq?dDuw+4BUT#69S2SWK*g%3LyCoq;iO#meK_JcnO+u3atZ*-94ltT5TE6L%|}gd<tXRtu6%0AO|sB|;EYxpRFtlxWc}_-e)Qpv;Yy-I8Ujf~h
Q8Cgl!FDI0b}mPGS>ADgth#T0hK%F4Mbu@C~<iT(rs4)o7w1z`y$SET3kPc;0*k2Cy9d5%;%(|0LxJsN@RtOSc{#+aSv^;z#$Ts5RlHD<W=VuZ4X>$6a
z2lD?o{yqLbI7jy3-$n5E<NrAMKMwvplx$0Mss#$A6lVwvlpUzVpqjNgs-<2~XphY?PuGQ4Sv?4n`644swvdczHEnZD3*)>D&T_<4J0a0N;!3aL$m%q{
X7p=TEcdg@0eH$1T&OfZl4Jh<9Mz0C+g1h~7FK6Y4+bou0!6hTM!3%74r#IyVwIH-ZbFEgLKx3<CTRb>#tc4g+8fORv<6<kTXG$@7OGXW-)3FCvn9EGU
F21&I)yAv*<51HdRv``5<S8EJLEVICG;Boqlzi2T;Ia7*jp}Yj!9LhiX<$Q2RXacxJgb-DsSu8R0nqX4F?FuwNQemTEA!W=ULaklaH}#g-|ZVcZn^}9<
Jwy8V~SnbaLIdlP)8$DTZ#?tVXZ7^5Zk7tTdJbEuK<IjXhki4mB!>A=A+Nm>LxqjsJ)m6Vt%yRt6Krlt4JB$>GyNt7el$n019bnR9)vnV)N1ATn__!~%
9V*=FaVBrApItI1}$wWQd^P;RpG$!g3Yfjk&gam_7^nS82oLQ%599<I;eH9*iSch@}YEaphb=@VV9Hf(Q2^^^%pa>1Skk2PjGqX`2Zug^k>${9L2jxTW
H{Mz_KI4+OlKd{COb@+J^{QdZ!g%Uj#{8=aw;*N?+m&O~a!!bzBc~z%6)|lxHw^+#?LWdqvV`jSqnQAFe2_@DLHs@B8S$V86Gni61&mBUCjx}ORFWs=v
2)V}ppf~ST#<mk?LIlSrc*|!)xl5xByh%(>HENDEXYQ{tqYXQQ$}yT=kL&+%ZTo5S{!NxZ$`*aHI=#PTXi>7;WUxP<f3dXytMwFR<=zyEC9X1Dpz^qFM
D^3rlILjKA6I@GO4#vs0m#W=e{sJ4pX&X27E1W6@86GQ{W^3w5V-Md^U?j|S=Ya2%lj&-7MRuH>_-0GC018kY9CnL39=wLKqr)AjTvzW)q~^p8UHWZ{~
z)Ge=7auZ2x{%{paw$KfHgB@b}*T;->4QkA43i-uH+1{}KM)`(IpcN1MmK|1XDsa3}+p=tLF7Zkb6Wgh||PXu(zBF>NTK9uGKeyOkbXW9IntBKSj%m`;
k-{PFrMl<2A8&q9fwN`E|t5?!u8K4Sh|r2jnv{v!SF5%3r3f6rTgepdbWZ2diz{(A=hRQm6EDuMst`uk%;i4NbTH^#bcQ8~Wr<&OPEV&vW%k+X4guK`J
7f0H+-YUGnp>*<iTzyIKs(ufM@m4oj?+JNUydbn-HMcerG=7;TM?Q=Jci{w013Hl`c`YSg-`@I|Q{KE%tf2qaEDV@}auBte-TaZ6^CEgs`!A-lj{^8cQ
KY!z$H}AG?o*i1g(z@=Ke*4k9X}9(>E8bX6lKXM%he5plO1O!u&0*YPbBDAB{>Hz4@75Q-aQpqgy#2jD`tUD)ee=B^-Tv19y7lEB-u~7*H^1<`-@O0DT
mSg|cF1?X-i-I*U;p`U-v8#!&%Ss2%Rjq<(W_fO{{HQ6{z>zoX?OFdf8755#oIT3^(P<v=#M`5=Q}O_zc)YKjI)S~E5o)O`zrUGt0OnFtIE&4xX2Ipj=
cKR;djgOt9W%~9B8}B9B0$^miucbyYd@2BMO_Y?%euh!=BfnmQ|aU&u<*MI*@nk?YC}y=le&jKK$c<z4?Q0-u~&=ZoK!WS8zkf>Gpx@TYvGh2K`%KfBS
=9z5AQ@KX>zUKe+XmKWXp$`1{SH-@O0%hQu51e5q~lg-_r9^t(r@1jF)<$Tmo|qR8X;DvCGmr;g+th;eM!$zE@M8hP8Sy=6O=pS7ZS{b~~*TOBaJN66Y
SHb?Q?eCu-`e&Yu>e)+=&?OSjD@{Sn3c=K0ZyZN~j(l_7zr<>pT>`{bQgWtUWt())s=+<}s_!@y<f4hOc`9HqcQ1`*xzq;|ufBEpUUu>YSFsh;Mo{((6
^jk5R`vY1BBhrzWPhBISMeroYtHCF)wC2{GX?5ht>Dj4yR;;gH#i%QPbD98FUZl=z_Xti~*f*M+o9vBv6YWpLzy0oUZr=L&ryKek^xK|ZZI{z)Ef1RY@
E1R8*l_bJe}40=e`+V-zyA2<`){`#Xzu*tM-8!1L*9*d|Ei(CSvQS1kD_gX-}~wZZ~yT2SO2a>_1NV-HWXPy$K9b`zp6aH5%qD7UbXmL9Z+rfbD-yd{U
@&m&MLop6?(0u+PEv_c2<0<?eX3~_vp4ACvmd;ja8h!VMNi9><@nW_sz^bF7jsDHjAkh{<q(}^^2e1U1SZ7ciS|4Xxe=6*?+isXmDE2pZ=R0?|!b4{yn
NPr<s%O{<1$VEW6ngP80Hg#X)kvcjdIxx?N*;NWHsc+ePWO9BANLLhjLVWX&5{oZj77Zhq!-w}1JK<AlBS<^R#j@4dGU>*&iz3>)b-YwE^3UuYgR>+#s
dANc?Es+IF$%RF5C{JS^a`|{1NeDUtScSg`*xU>D^^($j@xZXD_>aY}@^lEM74ME37O{b^DdFZ@teRm|&X#wuYG;22U1Dj4n9(H&Cu(AI^^S)?^hF(Vw
f6>EV?C=+F{=$d*@ZmRdc#0gJB8NNZ;V;(wZF<c7Joh*5$ye?P!dS0)^IeY&JdejCUwJZT){irW<G(&Zi0Ad7-D`2G=j1{Ui)MtWSDt_Ef*0zB3O&C<O
_#<AT__CfTFCOXVtUs~(49xJUJD<+7Ug^`?DxKMZBJLf;6=o?z#pR*|8L8|8G6C9@}V>Cpx{0xp8Vm?$`1%zy%W%Wy|y8CJ(`-j51mIlF1I*7+<Eo*^r
2p}mjFNe(+9c9LR-1(4Eq5m1(Ue)u$R{#@AX4J)527v5<KuLEg;fMb+(<Fki_@9EPFV=D#$X?g_WF&tc}bFb)gu3*onQGWh;3>sw--xKu0SLx-I7F3{e
t6keb1c@WZvcfdtDoMRvZP;OgO2%rD~}%|<qnsq;CQhevpI+Kbd#PCJ4?u<@AP>@rJrkR;N1&FK%Bl;@)3p_(63(3m~oJ53|wH2x8P0&sNELb|;Z{@!Y
)i`!^Mv(?^bPUEMJwqqd#7St6AkHgO4D;c<4N9vf`XSy`rlL_n6+rDaT?XDoweJ*EZP2U{hxdZ+6YAC1{T8~dws%_V*REzJ7Ac^SfC;koHU>$aL<(6fY
e3GBjFG;hVI>p06Kf*uMN^lg}6XqMamPX;BWlN6<9G)h`4Ss$BKbNTzm!~};AC?8=T7Hu2=}_?dG>GRLsrww`_?}nQvu6#9yfhif!?fgU>_@L1B(CXf*
QyI&t0#=#r;We3c?`ec&`#(XB6p$ZSK#V-1(3gpQfv?23m&Jyk<?QuaM-mBOvJUcGcXKcFBQ0#*S~`b+&uTJqXH-9$sGl*!wRV&U}>YkQ2>XjQ-KOXaX
sTj*0U;7UCa~pq<|m>w^H?~pFjdE^z$RUlmc5wP)Jf_L3To%6d)`!JeHX4b9L&d`AGo+4R~`@;5zVfaZ=!BL&JsmUDOwup2Y1=3S8)gIZIojf3CnC6~I
=3lj81Tc^qFP7jxmLz?sH`xidbi!E9IR392nS6aA>b9TY6xAv0Z|bkbvWZ9h`24$y@}4)JMrv4Qe)1@NH2Ig`%hG`;~aaKn#s1a+*{9R-e!l#MPd#I45
~K9?NfSpwYVEDr!Xbyev__#zazYw6RjnLCK{cOv!z3~etWgT|96aMuiI*Ye+C_m!`IpalmdUwQs%l3ug|@NtA)Uz(^5eQ3(KYe~$mrK=<EOY3z{Ow_|*
DEb*JZNCc{3|@57q8FNp40-`&&Y?$Ffxk>?Ly4zT+OF>u*UW4%c`f7QOQr4Q_3xC@Hkr$&ex|g^YkGT9!q$BRRHyaA4JB+*+w6$d8zoM`?pWPG#_`pqV
{Ssh>km%wJnn3D3Ag$li*5((NonCBV##g-Vy!L+>yFZLP}(Nl!iLV2Hodb6bcQ3y9%G?v?ObWQ-|BWy+7^jmeMD&!qPhd0DQyfh(nWS*daOF#T4U&_wC
znKRW)7RLXuUOI6EKuoI00=16@Gty~nN+AwE~y2sEV5l{TOwqpIdkM}pXO0{A#SlRz6t!lY%+4ltlRjStMX5ev+@ShWeidLdS~YiV__St#IZuR-#8d=-
2OOVZP1OS({NxR%8iyQU5h4>Lbr%N|VAul#n(yubduVP8;UyC)C^Nj+>HV%WoUvumG6AD*9=B%bIyKlJ=E;615|_4@B>Qdj83r}2C)CS&N5jp4C2IOyp
<qC&{^MA_Gfr4Z<)KKJtaciIRiBvMyA>LY`h7wes_VMeT?rHrc0!a(Tcsy1dTE5p^PHBwLd*fjR1>O8Sip|eK@!;=xpwqrqZmt?{s5qQ$)ctq{(*riQC
>V#m*j~L;kX?6E2YNTg6rwn730mSX>q>fGTh-C$3xH{@@ml@&u<NaxTX3f+zE3Ir!H8S#!5iU16o~jRbh2D{*jAe($L{{gu+6#p-+URqejaxm+2$$*tq
}r)F(mSIabmE^-8c`@x-9F4N$}Myne?B)@7V9{KYA35p^|^Cb>w|}NlE$WC`jMaS&)lrhOWdq?4M6TWxpBwU`r)3|N8iaC?|k9bw?BXKx<2^xo;hA0Ja
Mn$&0SCAgA=y1PFlncZrHc~{=GXsn4kOL?Js@s{lB}<G5a^~fBuNl)dB3xpSjs-K5=lpEMv<si^xd#k9OTA&t12(%1DxfdnI)6k%X^qzV)S}^Q3+C`&U
rwxqR|_{e0^g{G(6b{_<yUef{mL|NY0W?*7j|zxnU)v|h7qQ~1>Mt$%8o-uis&*xdB?iL-`BCrjwyAqig@sdIH2{Zm(mv94Z?oK^nXm1ksEXR<r%;q^m
9`0CYzckHp{^)c?bk7mXC-~!w9WEWO`*E9X*SN`NEpu6PU{KEGdia+@0U)=i64;vhhzUHk9@LT_KY}q=kw~n!I-ulT8Tc7V=eXVWq_Tm2L-@Nh5AGS{1
zy9uxcfbB1*Ytz*|H~OgzLS0ON{br~q<-mK8TrW_)>xf9X<J9&t96m(SEh578=<rLRC5{SeiH4^{bOzC4d2}~Q?Zrb$*cL`Tz~tkf7eXNMux4=?6?2!<
kfqirNO^_`re;5Ol$DJ{gcn%c<;-%-uz|j^L-F>Ls~<{k<Yij_Ad=LT8HK%myhIWC%4zuC%JVtZ#|nob@04znzZB`sc7lG+PAETDr27=scI$s$tyi`PC
Z^#p3_W(!*KUVi(=PEoBq}(=jC62_2##}dvr{{YMxys4dx&G`Wqj9_KPighx<oSUL{wzzWw75-ur*=2_kjcfg4#I0Dtee2G3?!(z+iz(dyt~owY##&8#
^?#mMqET2kI<QGX*Y+L?6oXMf%Z`{+S^^DAFIt<uw6`DS!=_v+@)e%^@VD!Mv%6Tb`8h5~&4OZQE-dpvH3K60@^ty#sH--ZF)*-qN^6P^40pWKv>V9nO
h{9d=S%D(GU-cGSI|M)o0A57Hu-o1;;&CmS!=KF6ojJ^u4Zv67gSIE`P_ustvw|~|;UH|K!HZ$WSm4AQdjsF&W0{-uJm&ENK|M<w3o8S80&7XYb)=&PX
71Eua8>oA9wuqdOcy#@5HKt}W`!88DaF(~*bvv_=*RRZ?X`COHMRs@CW01$nPaD!#hLy+ZoiKs6^Z$}PNS<dg0dM`oF^J=%;=H>_{O0{{HS{+G9A(wsz
rL!Pnb^j({Q6rrzx>O4voDY1@XY1?jzoX&e2uKqczqYwb6Fjo{*UxLvCBC0I&tPWjy=MC9BEoUiR1Vkg^23{C{%?Wq|u}K&ScBZCRM<-Qf6t@D=hHZ3!
6H7VWWpv^_^~b4p*V2JO)kBk^@Q(%?Y5uJSUFJe(E5g#wS~T11%7qMiUY!CD|M+bqGx0$#OP&#4s(TmpYBV{wP9oVhs-`GigUse96od+SAN(&+AbYZ<l
}tPWPj9Mq*va1jvnv4YPrSm(}n8{zEatuQ4D>$Nd8708mZO5MEGhS~JT1bcRD=vdRQ-J2sc1>v(Vt7Bx7Z<9#Vms0y4TuB&+iW--&Y+iC!j1F*Z~r@$i
07*$wuy`D1AT$UM)`ur&Gt}zW%N|rNNTw0Xq&bMT57nva#(<L*WhigIuMw}r<VyabT)zdr*9e1hGBjorx{xtPK9?k4o%qk;bqp=}B-BmKLlFeJP+U->m
_HA%+>8u(O@nSLEPS5~|Jp*1uQ^Z%0mFFsz;*lz-;V>ZJj?oaU<HRr`i-E2nF{0JvL?}3L0x9DajU_t`Sh21YF_XDn?(K~87cxuBpr-D9c_C=21`JRhv
nRo7U(zcU9}KDu06ZK`>>;!A;v@g#80b^oaM}^qR6x6ukj)ZaVM}OTy8%7di~gkyq$XR(DD){w(iOj&b|6ULRkqklmA2HB4%qYdi$qQdu%<|pi{|S{+L
e1tT||4bXlC7@oJj!SWc!)|gdL}#JC{{^tg~M<bJ0~8a7OQuU>gH9u(1iso}vn=kZ!dzz+h9v;Cu}ty1hoSfZAr1Zm&kXSW-)XA1nTd88W;IrYN{tV<y
cdMlqC^>87MrBrQanafFAHNnEfkKu=zp<&I!ZYW;&Gv-6P-OvWCpfs?W}_&hH2l4Pf{Qm6tATq>D|HiPb??14s@JH7NR(2eIEEvu=AZ&cUD1vrBss-#Y
}OCiwy41l*969$(;l-#;E>>BZszZBw5C^hwHh{u?bj#7KLJ?GBzhnkW;whk^F;6IJgNjhXGdx_r*xOVU*GGwmnDc6i)2y}SEKfo9kuNGa^!Q&iaq-mFC
c)mMOkBJ?)!cEv_ix1VQwIAq0zZ-Zbk279_AfDpr9z!v6O=X4gJ^&8JrL_a0)hZT8lrW(MjWvg?dJMGZ9S883xNrJuhbwfQMMnb_JQ%;GEKLb49@;iTo
BKlLcYdZF`_m<~Qe}UL>pZzvahB8SlZP6|(fcKv)ZJ8_ARQT!I5lJ+i(j#B6bGZ5$y8@M)Jhh@*v=6@*4D;DmH<mh?Hb*E$S<}NnmOQSmV%&*PDkD`^<
r(RV!ta3$HZL)rH)m5H4q?yiIp9rCe`@#F*gLfgmpcpP!}mP(mUgxhMz(XaFP&s*<*254qR7tICgk44j$+gDnrsm7oS9|)S>Pe)3(s0!B^C?N{5C6xg+
c0=Bz)?O^O~<>9M3PJ!c-C;kQBuyddu8G|kL((K^bvL+)6Sg{e$aRn7$krl%<4X%D_n<^AYXdfZ3XyLknBWlonvch3VfzaVA-6c8mKOiVtjB+vr8X-6i
J$pGQ00JL~rii7bJXxyMfP-W4}QWHp*$ap@X_n`vj6CKXr%#OjJ_9$Hp(LA7Z6#zMXwjP!sFwm!k);AoG#34?#TmT+`f*EZQxTkfMJr&y3)Hci*G)uh3
7Z6xK>P?AUpgmut@Krr#wq3hJS_A6TmB(s#B`ejyvZi}!s7%12i(q31Tax4>u)(e|Xg%9cmh!4Yn$)nHA<?))kP14|_q3h&s{ymNEGhyNpVBB|67ZJU=
dBW^L29Yj%(eiB5~)<|n%V{67T!uUgp-m|72~8g)9cj?EEdyI0jg{xJqYs#F_@5%0(QEa*xOm<Baa-|llwV7j)5|s6l-+2K~mb(k!@My#7?1Y*+7<L0z
jZl^@9z$wHblAl!0@2JplR(NQF3iGYVn|z{XW~z6?hyIGTuz7jp5uo2~_&sRc3`mUhfmgH4XEC-T&vGCaO1M1gean!;U9rQGhkD8Wsk&a3UXnld|JXE+
h)$ue7ck|pY~6{vifj3Wdrt2u+>i)F8NM;H&{oz-MO7c5#r{e={#oeeMpXV9D*Evu|dA2lZ)!t9G3%pS-1cs&C^id~ZfpmO{;!Gv<AApT-I2L_|&XrB)
^6+C7nBmi_mwHDSMfl8d0G`A0I3+53z{xxBc2?Nc_AVYZ|j=D-cDN4R1$F36TVoF2cCcz-qLr^@W#DXkFu&3>s6<jKE1?4sYZlK{fnM{&`2PmTN6{Eb|
mk_d`QgUCdEU=P;VD5rwY&QD{L@PXwRtg}O!(It>$_2Qb%Q6L*A`npheIJTul7uR#PoxGP2~HOj7G5D~mJ9`;%Z3t5*!->}R)c8=;Wl6fcFQsAjWT~nf
(Wr3p-JNGl%1Y(><(cp3T)u!2#}6<H9+s>&`%R`QUdS<+Ie!3>fl7cc1tuT35^=Ar?Db-q+9`IN9mUX&sl>pLhgq4SfB<Vh>cgNvKzr=#hRE~OG|4H&K
7W|yA?LDNzG|E0ekvJSIB{-N~OLT>L5hf+?E0bm;_9t0?X+r%}T6GgJsfLP}QT3V#M?MjQ*gB_lTp|UIJyQ+_I=i$pdc76pi#t%=B>0$G1-BV?K)YF;D
0O-u~i)RaLSK2ouBT;)7MFG;h2~kAp8hSS@ClkQ%+IUcWqwy*!G&Jc|9U9>r*PwN}MQ2L*1aYBET$&g`hFi*d0_SOwGP>S{?Sf*>;5DSBGq#thUU#m$r
<m=3J6TbI#~s((I$lFFGVDkbToJ<k@?seU@@giv#oYV__x6_f=N3d3yDJs!ozg-r|mWUw4FCKhw*45-BVcy#LED5Q317t^`Evm3IRt)M4Ag_X&|Y=NtL
b&f40K^hF8@ni9;i#V!`$xM<(GJ;69Rv`S8ldb2KI|j77qH0qz53zl^4<C<WlhhOhsjE~uyYi@s%2RlDI*Rr4OjW1JUKAwW1Z)Ny%jzi@DIEJ_78yY+)
miL^kN~H_=_uCG#(XG6GX`e|3<jwy$se4KVh4JMdx3=noaTqDi7v8Je`zr`S#KZ!)!e~kO7LZUb=IGN`$Lvd=|<tR*JeLF!_V&Kk-*h!dCCAgxHuiPx5
$oVO@#MUd065Q?+LrpQTF*A#mp`RgI!Z0cskp!_>NO6d`WBTA-a`#WeraJRpkVsP6Xg81S8Jk>TOx+Q(jZD0p(n(qYY8RET<Vv)&K!6w~SM0by<}*sS{
;o0U+DeV%$a*%%r;mJ23J-C@YAw6*`qE6cxB=&ah%pE%5<uGM(`-t$bBM44h#%2u2H_I~`T7iGraC23y9Ud$W1e==gebe5@$mebiSZ;`toY#whAFf+cr
6$TGUHUGJJREtWWYov=)R0v(PdJ$vu&&5Ms|Qe;|tgIw|!HwYzHsFBtNUiX8{^oB(rH2E28nM*~KdAD>Cf!bC@H3H+=27;~C76cSWDM39KWL6ZjQCV>r
Ty=V&X=G7Ct6*-g?X0_ZNRqar%|7Px4O7BnjVkL-#}1$TnD&^0%a3N@FbrXHpAMlKD3;44>}oPo$tJtVAfJ@im+EY4NX<3{#Oe@7j2v^G<XNCHmEp}-C
CyKnl8h=U-mej!o@V`kYBbw*bGQeEiM$bH08C@bs#Y0Alb}vI5uT{2tWaHc0jxuS%D{OkjM&v+$wK^e->J547hIM=4H^@_94q0Ie;K;i(e`l+jJo4xi5
4A5qxK7A8HWfzFKbqahnzEae6R?~c@plcW(^787U^uKXrK_P3R3Z=wD*@T<<4NL3<zQaq@Xkn5@K)8v2rhV$70NSZpv(MYals*4G+L%?RC_?>GrBF&<_
wYUN@(@Y>zqu!jAh8n;E2-@jGKsV)ZZ&ZI>z?u!77EWO{)Za*4?FrGA78C7!G(M}o?c4#p%us(~HWoUO&04e(whFI90tZnUwl7Y<0G<!bHQ{arwJ>t(L
jjJ7XHv|~%a7%n&v4K#I3^3XuwGKZOss9mV3gQPoGCS(D+pxz?@U(66$XSPUpUr~-VRtMrBP%VF6515?@ZTtIG0MwL&_2#59&}xOSyK5vHErA%U2XH+m
T@=<R-A*GSuH#<S?~c^PW<~FKrVta<TVgws2aB%J^;2Mymspyw)qx_qW2O(zY9~ljIHl1MIZwBXa-r;3yVVlnvmAPU$E}Mq0X+7&Rj;5<R3-$@Q)q#3D
KD;k1&UyMwNIiI_3<9JVuPFVo`+%=ABCimZq~bu-CleY(l#AEEVudQ;v?N^5gCi6Rah^NTQ84WFOOTlv&XH7>l-TH%PN8Gbk{pZ-EIH{Z`E;$1olgI3_
^jb1^EDy94j~_%j(f+p>u0{g)>m30SekD=cg}A=$KKf#b7g{M0zerY|`_Fr{k9DRXA&uL8i*<aM!5!X`LUBGgHPA!%nYU?wC&0LDbHOUZ0LzI$O<D)Ai
wyi$=M}^s97vJRPy~)J<4!%cRY5WF_mJ{=CK?i(gbX$Ez{Zm95TV8GvjK=h6wk#4BNjrFdBtJF*)xTX;7<;-?lWEN}x(^;owzlhpoZW1Ws~9M0=1Qx>8
w$f-ANo~zS4$1P#EWMx;cRZE=r_0BT6!#|Oen&XzZ7}M-9?`EpuNuxVoz7F)l0}hhvl*`#7cK0VYbS(=8thvz5%JQ5sC6QAIJ?l>x7|fJKqOPvWMXCyC
_;s@$Cv=!-VKex6;veNJ48q}<;Q*|`ci-aQ3>Q7`FJHr$7<Y<^fDfo>YXEb0PI3wmQ#*p_jsXs&M`Lz6NBNq+_>|D;nJ8u#eKG(w2u9VVBTFhnX98}h3
va-rwT|wpU5Aqym$d`Ob2LcV!|9C5l6V+`y*|=eHpeh30QMU*?Dh8MRC(0LHsmtx|M3cINe7)2!4X#GWOR;o7PGWaFhf%SS?H|#ATETvE-+o=ByHeZD0
52yE358C9DwT-5H3|%-7P3~d*jJ&0KjTQbs3Q$N|^6RDmY>-15DKUU@6JdYCs`d*zHBuC{V~c#p7xo_c>6_GcH~#4#I=gY&zKby;M}FRWHEQzT9`fwBE
4p%vLLt0yfr64Ojd?L9rNZR7c0|fc^kWq-Ch|EuQHJGcAI!ohlk(I05^fuw>kYEk~*n4x1Cjc)?9e+l^H|@!3To%=I4gh+`P>{J)lko!#2=B?<_rSyua
T3eFb_xMOpD#j%h4c6W{G2<TLTG$|nsSc}+VqKp(vK{v5NtcQT*fGY!=PK8QGdBBrUk?GiLS|Rnc=;qO6z=2sX+D<ns1>vc1DFQ=9NyQQ_tW0WD%DfK(
h^38!M4(7of|rZ_5Not>N;TZgfZt`KXLHbdrgN;Z!2NWjFBzTlv9(((Sl}s?U#i<+!mAo{Ap?Q98c((&R}FwT9+<kF6AgpVRjnywE1!W8r?asWi7^S<!
OTenXqGELfCL@M@o5Z<Y-%#H6PwTgHRlpZ6r@E-lKHkyR<79vry#J&GEt}kn#a47oiZC3WhJd;1ID8v1FrINlW>AVn-mB&()W^*EKy-H-t37HI0EZDna
vTcgaQiTSN?pt3MR@vfb7{YHwyR39rT_evDy=U6@ox$zR&@ZB0(?Cd}WsmECpK%+sR5B0no>LOd+-u$SE*_Uwll#ka!DE>t1{@M0Y0kzyj-RFNRnyx(r
p~yXd8Z-pgak%VWy#>@mgN(1^-ybqZpKNn|sDDk!I83PSl2+nfPRbv4RlUDz7X>8pVVn~=_w3@$Qd2-uAdqTl(76Le&u((th=3mLDWtPat_$w4pSyd}F
>agaIycA?IqF614L0hYjsdZ*hVa>nhW1GR_8;YrPIV5jOhrl^ovSj{nDXX)BWZJ%{3k)1QtPF=9G0VE<MZ$B2l3|E0_**CkggaHE2Vic{Mz6z;*d&=};
Mo?!WuooDITrG}Ytt=Wtb#6kdOLmCuK())yr>A32jRv+V_d-DzLTQ*V)L?MRQOxzoadT{22);Tdsi7cl`~1nlaTNB&P>3OhW}R6UsAkt3ouXF{^v)Itu
Zvu70<)R0pijph-{)$!>x4w5`N2pQbXNz@`x|WXWpiR7Np%#D?tTSp@$0(g7UDr{ATmjv1Sk0_&JbogLA_Tw)j~qP%8Kd5$CUFZS}%JeinHuR1<w+%zj
EW9H$V8?kJ}0)zxtmyKl8(;{kmzN8oASk>-qVyTv3)gPSQePufOt#$3V|NygG*4-u}j~8lYp_JEdT}Vq>RHTk7ahVX*Xh7;J0?%?sEsoi>p2$3MFH)-U
dc!QK~t_`#3<sErc)!QbBe;$ODKZvOpmdTq?xm;UPJ4}RVT!hPa&;}B8#;dj3K!T<WJYr$@r?`}SI2#dTMnAkwvDF@R=!5KTh!PT*kad52w+S_fvhY-I
_8#&heb&VF^vv}9XMDn)5oHyV4%R?CCM}v3Ip1yiLqV`c?yVv_VRXaI^8y<#y{XyN`d3rtE^No1*Mk6*ST}5%#1|xpvbGLu`wNrfVpMI%9?dIF>9_l82
^Vrc<8?btie}j2L#fM-0M#JZ}LQONJe)aAN@)!Sj<DEad_1<6Kc;~$~midb<!ca5#C;so}zT1ZSzWs|+ajKtw?G7>ZYt8euzj?KO{R(=m!Tm@BaOM0z|
LqfhSpVUFZ+Z5?n_oPqt$wWqI(6`g`nCJw{|@nd&BH^y_Id2-q5P3&*jIN+Z)1kzE9jF~T)a+-<1)Amt1H`2n>ifqkCCAFVP|A#=-uP|Da!H<BYUGt{Y
LxR9C+WxeBS=d-`@JdpWOP~SDHC=<DDOT`2BZpy!&T|YEKW6z%f?6Y1FQXcBI2vXt>-4ioW~x8}EFf;rp?`)YZ@!9^!Yud;2F}ZObv;5!<bw{P4!Re|7
UaZ#5$}9Bjjm?W+&pJaydGS9<qfJ|eDv`}tkgG(R84oO|o<MDbPCaHQP_?Upshp_)`1Gh4-1%{I2qKGin7dhot-sLRz3-!99B#3RF@tAG2&)vN9Gp;%K
xWLv!{Z%DAbIL@47@vElq*H0yauF3Z@GVaRwBWuTs{L|`h_N&{!{Kk1?d$R;S{Ki+>@cbWr`U-YF0k;LLZhhy6AO6v=Z+_-W2Mn4!-#m|JZTGsvmUi=J
&Hq1YI{EPX%_{rc0lM8QZol`VD+E1OF}wBGZ{K|HM{Px{fBgPYbWgXg?yZ`z*`+@csBKin{unC@UA=1VkCeQAl^OfjK6P4R%~p9>V~4QXERT~z3~;k!z
1plZ!)yz~A?RyI0knd3Q^WS#3RaE4+(xR;vg{g>ARno;_Vy{>x!J$kVpWHtYAt^b$pY?fYHein&p&-wTi<GL9-7^F|C=BD^zT3Xi(elTLmbQE-TwBU9r
F}4jc@<ePwqZySI_r;apPCNzWLK{KVb7Ylvaz|_r|@#aHqG+y<Mrzl5mVTZWhDu9pm}$)n#kTShYzf+I^(ywOKTl=NL)*BlF@kZx_W`n6>F2suZ@9@tA
F(8R`Fi`qKy6+qnJa?gyX!hueShFL$=}(=0mfJ%{7~_Ax;~n@Zx4)Zpe1ns;%#$>08`Up653RaQIp|H-S_9ke$_^LjO+tGl@b4tMWL{A`3ai^L|ra&~!
oU$pgwSr+b#1i$&O|MR$Q9^ZoJ*%VF*3?BX7cyNA&vw-o#-qogsXt{qF<C9lnvt1pB@efjb#3&Cgk$08}piPwV{#$nlfUoZE(1&gKo4w}dtMDi6*Z%Dn
$4;B|U>|-rcmMYvzji3d*1j-~QStYPYInbOx}ESmOKR}AE)Oy?<J@~}7(8}2^c{MgJp853!r;;Sg5lv)kUVu33{M^^s*$IPYVF_lH-2b|pMJOPiNkN=@
SAM@K1~QcDlM18J`8{ZfD{oQ<>$(>BzA+YJvXM+knt&PFV3S3)c^}6OG)#~RKdiV4<eOpW0xAZ;o*V|%pQfL6yq(mbtgw4rRhFRR<w?1;I;xcV}TgQB(
U#H6;fvAof5UmxKlWO8iQ$vfd}RcDK#2F78`6Tmazi)AW0cJPG&&CUV^g~qhlKFtoq3)1p-Z}^X0a)rldlCa_1`eiH*|Q+|tQiA2)$XwyK=IJhw{R$;I
KUs}%yMi}rTsEF+kw%K<c6njnfOmj?{-Tbt}hY|Y8sV$&bS!)UNnP-M~-c@|P;V3<alpiF!rWNNx*Bd0$v$~s~xtfIYg0)`qD_biLUc*^l+lO(NHmIBk
XhA9LJs^D;ocn-JjWGUULR4(szS7U_&X=X!@`(Od?MlM^S8y+Kp1v@7Ne56z*02g(D&Z<%M<RSXc^aWs-8CWk^(ojIz@CZV{>AY5OV3&uyAFcp!vGb<H
ims^O;%`()At5t=2~HrcZx9qg8y=xD6W`bs1_Rejck9#BJSjbyqx{GN0z}bD(s80`HtpFJI1kFTj|Vt5phiR?aS~aE<&N0$6oL+I7nJ5R(b;57q0#fcM
kvL4FezcQ9OpO><QAv{3&{v52@dFB7&9I<s}%+6r6i4DTiXGFUO;Y(?mQbjMZ66BWPUUcXFQhksyPWsngpZ*_6NINsg{(!B?K{+$~DLmivsP?2|b|p)(
ou}o9D_s;KfShjDg9e+l6Xi9`8?UhzGe&(cdm3tfwmJ-rzt8U(LYz(54+Abbx>gMQ$iUF_<frr_KjS)fq0pWVR?4aUkwVTIKd&AI3JOQmJCIB$?ST1ZU
lDp;(cQnIMNiIlu7-K}jOr(R!YmqX`%fgZW+>@+C<Pt&Pl5nkJPM+AJ4)i)1s<H%8VNk@x!nz3Z84KTpwNNkTI(=``B_15PmjQhYK)NIKb(-3T6UL<Q%
`@jCUEbO!EtR+cN9BnF_w>q)&vz@P*oAt0G#G;l#z4ss=s=Lk;&T~Ejdva(R>T?EY+IS$BR)n(<b#xJrI+zo;vbTtD|Xi&wFrES_BkR~u`!!Kt@Kvf*P
MVM0ADzrWm{9!U}o*O{Ap$3$Wr_^qoPR5akmL({R1a#h29pK3wxSk?w_k$+h$<FeinYVI=$x131M&^JzMf7Yss7id5!|I-&lo@Ev)_WgZ+34jlhEp2Dx
iO-7dh^%Qn=NITt77V~g+&(|k<sU(9d|Wwk#R&KTb60>$Ccui@*vm!uELn*L?;Cjb!C>AD)ElxIY(`#)p(0+dmDwB=vCZHd#iEA*qtelw{KXLkNFKZC{
{4cya?yjM{rOPK-!XB0wMu;ZI^s1q?l5h#2l%})oKmWYQLH%j+zcG=b#-Wk;l|ai(x~p?95FOtGY?xuAA2!GG*}jVokznZ9)tokQG5kh^P)7-tO)#W|1
&sZ$0!G+FQ!Zn89;@&KYdg@oU%Zi&QsdlD!sLsp5wjkM-Fl?8!-7^+%fxkf%aOGtVtb^9~0e>an-)yX<Jp02hCB@?&qmp6Ko)LpHB76IMq##Eu#0Qi!}
i^+sk?a{8qZVl>tUWr=P><_SNZwYJ-*|9EzsmXG+h_0R@~k6AD9`LkpAv<*JC?{CUFB}S{qJa^c>Gfp4)ysN3}k@g=q>nf`m`K<h1#~0rM!RD#t^V`0@
Xnw8!<I?xLkQEp`9#kLjot1C2-^$=QS(a3hH`zJQ0F~j6ciE|SDj2U-htZT!3<-V7T5fc5cjR}XykuK=wS^a2_~ilqPF00Nt7m*Jm4c=&yigFNox;HE9
9i_#S?%Yi?~<!YSgYfiGJ-@2(^(c??HV0)iSAEXdq?DAt}b;`)Fl(Hm#iK2dg?qGHt^n_#94S;3F-u<I9+1JoyZb<iaI^NOMlhUpSARx2l}hK^qcGh`F
9_EA9+53_kny5|Ek5GYVqd}_*X6d)II#G7JsY7-#p-7wfI>r{^SAws>R=G@s|$xpPoNPewXq85%9UyD6KSxP1Gd^OS-TV#&~nq!Q9h#VFWj)tVUTob(*
>pL0aWgktOZv>I7dpRL+ip*isjr=?IcsQd_dQ)00n$WVWM$$39U0XZSr(zRx<poQdcNkC;El=RIe!WX%+ERI92wkPvfYk9D=Kt{O?VIL*K2Hm{DCAffX
JSix+!>*}gTIf*W<*96WA$ZDmsb_WVM($86jMHbTW`4K)^bbZy?Y$Qn35<z6CF|MnoUl*aclC3cdIqpcEvRzRSx;UG&%hj%Pe13#~-28s%_w?hIajDxc
Oq&W?Rtuu0b|a%)`T$xf&}M@TmHx0OF7-TvyAVx+vy!U8-I7xhks!SiQu~u$C1}MAG<&)$D~P;Hfygfa(j(2af`Cdd<vY}{|KzzepV)*kiw&VSj|_^ZT
$|E|Oaf+QJ@$8s6gsV;PD9wWkM@X~4g=p2l#tw%luxH4a*F4jOHCMx!ff<J#Ze8=SFu?}y&5UeRh_LBDR%ncG}=MPHX2d`(C&_S2(Jf&vbGW@n{I1r3z
8sGL=NRaHSNrXc1nnoszjUdUDRmKabQp^vYnyqtAO@=b1}rE)<jWCay?FBivr#Kis$)cLuvG0XLoursaUmN?kqQs6a@oO%d11iEp`nXrX7DY4Og3ztcT
@zBhe!cd}5d0XUoGPxllyTX*!@qCfqo~=0e$R_OLr8seTuvFnp9TTn{C|Fk^_wh39EWtRa@&&p7I0KkM1Hpr(64#7wZB@otwXCTK|&R!Xzr)R4jTyl<!
78f9f(0cryhj6G0d&~&|trj*Trcv9D*pU$w9%5@u@?8dWwS(7E4=L%6!pto=aDiE@eMlmBf84{A1mE>f!5e-dpd4^DHV3O1-6@aVhuv@gI1O;D(wY9H%
qcxbWHs)B;P*|hOX$EX<C(RVBE}2=EqeeQ&kgCqY0tweNYhwHg-gbx*(o110lXRAW^*r8-leO2dsluTVDJ4EsLa|s4h?FaYN4Xq7Qy!EHQbbW~H(Ce~9
)P4Jbawi%&4$Xyi}7^19xgzsR<wCSc1WI<sECf@Jl&TtI<VlFGanV`dtJa0BqPNRGH4PALYD=yF<&Y~j@VFDSF!<i*BnZ$0gx5A>Drbv76Hj-`{@ALCM
>F);iVv`&`F4p6k(^DTJ<?oA<5hp3=uacV8C--5P(eFq!#`Z3ec6aQn2ng8&xI`6ku5>NvG?s7@03-M&4g!!cgUBf{(F1K~X_wG9Wu0zLTf)NP_WnK+T
*IaM;`pYhH1{q1l^Asv7hmwz6PnC>pU+@qktu1~}cbOssCTxzaVcjO+Phdo-I-o+_)7kq_py$1<ooDJRH$f@z=*YQP|zA)6B82xq&EA$kPHE-i3tJcUT
A+n=Ome~Yda7#XC#tFLVVB>M3x<O8wN0JoBHaX2-%N)=-&WGoaD0J#WptqIcKr=a1neJwJ|sRAvP)Yct(*m*X?A^e0c)t4C#b#)g^bDsbLnuaX3Mm=d?
;%?uB6*_S^kb+!7>ydk)zS!&q%bU<5McuTRcrR_rvE84jiVgAeh#9YOMgkpu8t)<tV)|m1MS+qNRhJSMnQX=L4KuZp=H$<<tc;<MF#xTt4zKo;GTiZ-v
NK?8E}-0EF=s;#hPoh}5ItJ$8rWP;PzaqrKf~c=97H|QlLIc?nc%bnMm>+KV+CU<3~F9fd9!vsD@`#{q%Y^7=Y^fQD<De7z<IeJ23@>XStKVNdt9uiOy
=x*&UiR-A$E!E77I%y1hos0hFy|6t}s>_*yD`!T%8+DQh=tCo>L7=4|8^O^U7wNi0ir&M{#AYBh$j#c6-~3u_guL`;w$Rf79#342P^@qg`}>0vG2=>cp
`@&C~R9!(q5wO>}o-Ty8iVQTu7m*DLX2!y)A=)BQ#(Um6Zy8V+9?4qqA$Um6bo!y66}sY)x|%H^zMV1dc*_R*+XQSu$bp%BHfy3*N^(1|Hw%#IaYJQ-e
Qcs6ERc(sKOTlnPx{@gJ0tj|%8nX4015%dnsxi~w6sikUZ_8r5ACWMG;qPQXmlN1tJwOlS#4X*DP4rfYNQSGTHg`xq~HoG2<$Et3El^{}k6K1J>Nve%L
FA5#rYXd+c0Y5&!M}O7QFSqn-2l}hK^lR(``F9_EA9;ReIBfB+TKwe}f9ZgK)#6Xx!@p|r&szLf2mGrRKe@#pJ>Xxp_{%N+^8^0J=Z}@&Mf`sR{K0V88
)2Gi`hf_EWQX0cOrV}JNb^RXj#+oVsMQ(TmY?%Woo34{Ii)pYbxls#^%nC~dpQ{j9TC!oY>%gu6TDiPOZI{CKf~{V@_p9%b!IqxaQ_kRg-65TkcK>U&b
0wA73_IzG08$z?Fn}bhlER_s<>+Odo~9uob58Pt*WJ(31UM#%!bo?qDuIJ5SaDSju<X>h2!%h{F=lJRjVd_U7Bp59xD){r7p(NF6<BkYRIN*p{p)>x&%
oJ-Dg?F!-eDXBmCp$_j58FQgvX+cu^2Fhz(|(ER*}ZL{~lDHf=y*z~LO3cB|ory4*2C?rf?I%bOz;J9gs|l0;#mjtaNO<Hf{_nErB^?D3(1k>FIVDc==
4+Y*YCDTd52ivb<0CzY$Div*yHsB39zl}7nA`2wEU%#lFuHtqBY(xm#6jz;*k6eu(X&;?RKbOqM5Bv@;z%jy>=a!z{n!qhVm8qmao&*TUPU<F-g@O%<@
BLeKxQI9uc7*2s6?&@Q$;e82>u&y~`_+b|uXkFg2;t(>yZZ~HWpDHZ{i)L^?lWad>D5yW0Ihop#`C-{{Y)K1Om1rnMj;b2_0(>kU$-qszV6rXg03@}^h
y0fDHMm63H4ktBN^ijmPv{}7NbmrtcJO3_(e?5P@~#)$ViK{t5Hsl*jii7?G*<zKaYvYT%_Rg<ISCu^6eD;Lh&s59`MRtQM*=&v<~w@^MlvSnFuf!KdL
Hh9A?vOtWi3X`)R<5WdVVwm#LbeVYr2}#+}a^mf<leE>)LbCTm_+p<cRCOqicYSnIu}QI#EfuT8VA-+0qBy?#4DNb&d|`RZz@x9F+JH%+S;glqIc$hS5
5C71my(&>bbYHPUw;=|zfNmgD{D1=bz7yiVxN>w?iX+YlXZ&`QBjh@2;@4LAX7My0SWK_D8fFOq;HGG(WLkR4QAn8S%n4STuPUoUc4tO5$j0GX-lU{wM
Xk~=Ijm36SQ&LMW+-;^5Vmif?M>Zw~|I;w6}I4l5gHbxxF(G5xi?JhC^X0@(Vqp{GRjyw3yW-O&g%Um9?5Yu0csBtO^rrM)Xemh_mD;d;5b~2+t64RP7
RVyN}%~YY`zM&BG-d=zqD0h4>;@2kNRa*j;QlM&9>BQ($Q;!lrrV-tSUJHAZuGv&aqj8-mgxv3@v*z8>2l)}fCzKt*DOGcdh0k2xRS0F|YsuapY{8NUm
}yTfDHE_TS%8EcI4Uc-Cu~br8}&h-!qaTC4B>zl6@5G{Hb|`?zR)++!DM8BJ_Ah1XuQcu5Q@d5i;lp4No=!dkVXrD0fmypHtRK8nxLtXTih881|_;%@!
D3>o&Jl-pbbBhM_|^c!n~wmasXOhz8exsELE}>v6CUJFg&9YBWrAo_QmDtET`<&L%A6)LM#xk^}+#?QtcRJ7>=ZJJ!K5T!^=V!7a6<nxmGodcO$iL(eW
Il7jDXQMI%e5cJ1gqx!5{$H~~ae+$EatZ;aWHp>@sM*DGNOH9NDQ@&2lUR0i+wSYpm}*k?0KJvj%9YBpsg#-VF!3ih|OJCJ4y3DRNZ*?2SQOI}QQYqcj
Y_Xtc_F7c+RqFc;jPg^R!VWVoOE<!xp>FAKLh9gSvva>MbphT+ydj~8k1=+={*$X6;S@`Q>m_%GEFa(29<wEgel`qGJKft|MVMg?B71GjVLGkRur$nG{
uPcE{G2FI!@nbaX0U5h6?Qo4<oGs7MrT!$!LhxdU4J#Uak#2;GO@ZWwTW>b|o^-L9ZWoRQ*myuB`b)#!Z_TjxF_&q7Y1eyc*L!K#`_F3E1HnwLjDi?Y0
@9rNSf-@sm1zyDlU<4L$GEyu3MCXa%X-KnREVDJG66=7*%n@H;h`3Od4NB+n>_3Dnj7rYUSjc(AQU^8b!s(G=e3ia>=r}IovRa08ik!|4vXw6%YAh<t@
kIpg;)uNy3(UT*qL^9n<bUuSZ(Qp1Vb}nRtig8m68q`a@tmlSYkZxo}S;OziR2vTKbg({ncIiHTHr0yN|w)JU_GRwfI*p{#lE^biluA@t5!6U$yvWE&i
(m{wMh~_@f8>s}}#P#eZ|a|1$Yq#{WmaAMAQm4MnQKsZuC<L6xv0mElj%<9sk?z4=m5X9zjbJC0oAtd1|alf$4lu@bfe%f4#t)qW`T6%}XwU3_vlWXBF
^vk#R28Ga9x@3YRYGrQgc`)}oUatPc<6|dTH+zG|R+j}g*FokL+LU9Mar!Q5f4crpF$rxvCF0_yHS6WF1%uc0RRh6>4(K!Pev+O#Iwe$JyQxK-kHv5qv
sAMFvONzCQ^Se1$P(5~t3X-bVCIvCF9gf)rAWqKb|KsNObF%A=Y+)uK4ndnBw}az8MQhuV97qF4gfSoli3A)@&7%7RMcv3v5l2djq62z_Z`E;Nrgn+Kk
_?aZDz`v$wHp?-=~X0!F?$m*H>9HMah!Ihyh=eJQFq~WZ(HUmZOVdyixp@nAB$Ztli=L79K5J$Kr95*@xZXe6gb;Q(qz=V)H@Qh!#3}~!iJoW2Z1AbUA
7v))Uw!1<p==5F4#xP9f;L*>fu2ZOww*iiD}W}mpw*ggnp_CyRqL18AnYyHnl5B71B9bB&(8k9_6%$KCNTOBb@fo5ld!aPzSWKo9Mo!ORhrkzPyVFD@8
74iUPzr)ok<#3HYOgoHL;+s$40!`buDm3}lO;YYx#7z*GGtJ=L_FnpNF?cWZQX)7Kbx8IAMBL<LA7&=Z?nZ^FK+z{C`T`w-xQ7Ty`wW65MQW{5K#4_@j
6bpXNvLFLu3`(g@ZU&O#(yxvEsWY9c~kFqI5ZdZ{)jkl#Z4QvGfb=)GhLog=-N*-rjT#mp_Nn2Hcq?}k@T-jvPB`ZRTOlSZYGB4|cP0&>;nor`Qj{y^q
b0`hbO>ZAiozc*SF#<+QvgjZ)1RPKca7s)TRtOGoja~;H$$AOjQvg5hMN@4=O~7QNOZCj(RVfXX+YN0QU{?Y6<OHX7rmTX!CAO8vVnvx$HKxh{vdn2o3
>7CD4y_aeNe|?;F}2(CfJ@ekEwtcc1)Rd952vdU2hP*(VC;sQtwtG?kCA#GL6mxi*HG#jqyvT{uapXO+2E%v(`wM|ub8s-`;xY^=-dH;e#UK6l3_!h^t
7!#RRviUqC)R`s0iv{;Uvwg3Y?ND?Wl$=pc~n&*c2_`|DU~gYjzyD&P4yp4nK_pvJ&@;Cj5XaLE=sVB*>QzTnPdsK;jNO$(OKX9bN1=9*-=~gU(o<neZ
7~8qXYCvSmBMKj8d`IbGe-lmEg2xp!6Vs;=tZ)#{cdhdLD0E+#U$*2<Nc3%N4CkCBFb&0;kR?CsuaQixbvo_kI&xrz3;0kwleqrhHMOKq;|Wy)N-R9UV
sC2u19aETTKMa+M`duLC(3u>VdJ4?wUl+yH`7qWzw7iMP(3qN(BW(AfGTp^Q*h^HUvTJNSMs#=dHTFBtk_vnqmbsApzMI@OEij`NsPpuZ~L&hHbu&Kut
VRuFbG}4bKf@3eI<*JEXFVBSf)OAr5FHe@-=5P`0mXgkb0~g^(Y*{$0a3+yF7s#Epz>k`?Bc-$a^WHn_i59G73#C)Wp>r9<o!Fn84s!{$%OMAt*<veD{
f>V6-WjwXg~}W3KxEfu!h}otu;@5@E?aG09FOcAE%c<b@om5_{H<O=E=qLsez)OKsiXzAKs^(;+S4)P=6hX8tHt1U^ApDKq_)*|EX9e?vSEm>;?F~?RQ
B#vTf*pzEg&04`s|MtzHRTUo?S2;rPkcj53C*bW<S#|!jpHxP?ru)1|_pk-q#A0eif5`FFpPKEj85fWvO4_U+ta!YVYh<duPAeJNwn%*)R9rSp+*%jJo
fwV1^W<$p!V&>Q+bg`I)$QFD|T5iB(7TV)4kuWg<SDSz;({$zAJP*ZR)2zJ9C!cyHooEqCiIw*p}`7v*~B&K$6^z>09Ie%M=JI7zm4Dzk#cDi8>c@;Kk
xM5pIx;;=j`to1h0vf0+LcU(+yl6BQDo9S~u<lqF(tk^8nOb+~g%`Jqkx-WmJe|ObCxayzZ^zUBiZ*y<7-)s7P)V?qG&aU!zSNZ9y{M1eU?kYe1QvU8L
e|44LzsY~!KUewVoBZ8X{^}}!dz1fZ{r5Ece@y+`-dWF6XG`Ze!I|yPJjX2~{P~$SuJxB(Uct8I>?%W))~ofBgXYVJa+Y%FGsi^sXmR;QaircK&m0Mf=
ZEs)q$1oK`~UHowm0?f&+K0>_s-tzKi9o8IZNDx8%bxdR+m_T#qEh(b1t(zS*sp<ekP9UV8^n3L3Cz#WFedhZLNF%l~(j+$3ebmTG2rfvYBL7Yu0Px#x
h>|w+(McD;R526tDY}9OU-ay?@JULiJO7MPqFah~bEe(eJnuyT=~;|0ntPC+(fR22TAP%<=6A)z>H9yW&yb{&)bT{?vfg^g9Dqqn{UGwO0j`;vYq;ehi
%X?eE_$uGo$D$eRE1<FCH|!>>L2##bIdTW|2LcfaxIiED+a-f!I9fFr|Se;u^?QQL>=RW!{azFU0Zid-BV4=4YME$ZFAd;!Zk{mxY9aqI7fT>Zg!zw+T
<{^M0bWKv{m=h@%=(FfoB^Pl|FA6~z>D)f`@fB)Iv{?+R`+^{IW@#5R?W5BHMf2;E*H@ZHYM_ze{eBq`-RF*~gx&mLgfpgwB`$(BfGqoDNcdK#*Q~us}
ZV<d*e*cGmamC+!K*;>gPk;N*uK3A6`kx>C@sI9Bf6)(<jQ6Oh@BjG6AO7y&y!ig7U-|m8zxtgI{_@YB{rNxq<Ujx4A5J~?&ELOQh<(5<eenxd?AN=Km
k(dM2bq3Dhh6{uAnm<^U%Z>=&#|h1<9NuT;~^=ED^l)V;7yKre1z|M1%-X@iYWWu4Ndm>2<z{D`X}Fe|L^~NQu!VZ^&Y6TzkBwTzx(i;KX~?^{@Xod?c
|A9wI1W9e&y>|gy%o_-IoBwH>H2_Uw-SuKmFmeuYLEvCttwh-s}DFqgO!G@X#K@Nfm#%hktEOepFude1N;{uQr$l+#?*-2P0fzZEpy|hw_Disyi<X@0#
-$ZaBDC;9&0tg!{S$;^zqY@Bi?7lP(V(^*jIYQ8P?^{*!<DllwlO<i8((kNf-uhWra7+yidkpx^J+<%&9aEaK$8AFuY?d;dY5S1{&p9?_g`KllhE{N`E
Jdr==GUcSE#)c!V5|KA_pT@j9d@H_W|b({v!{bYBYUw;3~lL7Aj_g8;=1k*=9mEFF7{>4;xdiq|i{x%$^Z>|cx_?a)=y=?FccUAFPTemu|w)RryX=J`P
X>z&=``{!$`KNC`00}=wWquC2{GDl7O+E4KAO7=)U;CSBVtN0E-<;g#>UMwd^;i7t0g(5;<<|g}?}n)U(sis{p=xiIyslkWQ$LdHkmu8oxwq(h(;M@?c
)(o$>HqnU&wl)^5B}$Wc=pvldG>=poD6zp8Tf;5-ov6#B0ipZZpiE3|IuWhtJL5B@jZa@q~A1H-v80JUo+JI_vPPulhJP|!-+SIh_X38N6Vh(yyG-wyz
*lYjxnurhxW!fa2-YCzrQ;*$NF$S4p-NEhpxFgY&ETD@A<<ki2ql(>>KF+-T8li`LDrw(&&8m2)+Nd3f#jg!{7?4Jk5X4zWRHUjh_ABf4pJZzwhg598N
}ki52|-yB<FL$Rpl`snNUZa(j1viN-%o8~knNJ4WFHuJWrZz{|<uxmuqHQ2Z1)V(JD&jNLx*N6^IN3xHzu)(&?2#BZO^L5Y7BIN~t##xd7zih{T#fr~Q
ByS5*=d`ai!0tM7r=sdzXG6H?7Eegv-9&QKqun{ia&^{SoblvO^y^(LIk#?tmI|HY^)bW>LN5JPOngMUzl&5NbghpD@W-XLf!P3$%Ju9dc&vI;`Z3TBP
4fx2AEaRH%9PF=&8~NC!RI>*GOl{H`JD@3q@Aw@Qo2_p$0ZH1D>KfM11CBU{52{2ZqYB`N>}69BxlU#MB;mx}({pp>MJN=e8ykvtc{ViJmAPvXJa0IEP
H7g1LR^ytW7|=TsfWb^87RMn*9)j%+-0MI%CuXZ#uh9sY(>UiSEm!zVsPuJ1E<E?yC*DvrnBn8A#vM<!oVqX7MD<vom;}hV^YsDosCydPFU_*ijR{RR~
b`CE)wL(iAidRep=63AcA>R6PL3~?KR#IL@Qlxk5y+5GJ6DP1uNOAP+(=&gt^KTn+pYI*$T9TRWEmNKj<QWi4u2=m_tftpCxTsYVp|w>lMR{*hRxXJL1
51PFOB4E0lm7teb{s6*j>dq_qjrr>Zjdczghx(|Qw!IW?AaUg3p5m*e&wK&}taHcN-{RE#u_P<_#E?L|xVyTyiNGNS-eJfH2cz(G{n;%2d=K$oWN5ziB
P0q<mXjM-)9Z0D3p&ytbOwNq-DI89-~N`)dGa4C|Wa~v=!@Mn6o@a1vWLUw{h${H;?fI_yjldJ{dGj8u3nlnP}T5#!9{-7{458C}6j!`_NeVSjx{pPIM
jfuvkVeZELG&{8k3o+d}M|?&Pp~ej0$=ex}TJ~XmW;VcZX&w#jJuyu?tl@d`ah8|}m>1#-+JphXVP%k(*#%7*o**=*WX;}0xq^r;yly(cl~T%sg)NgZh
h*mHr<U5Z!)iylW-z@ze_W#RXSxOQGhjz-H$0;iBhIKmI@#;}Y?<#`S}4Ya3W>A_I%_#k8TEoaJx#VUF2=!h_P)q($imo2#%g1k-H{T~5zGm;jnPZKIj
Ad*?Zz%qU?J=}F+_d1QzfEg`=w_2janZwzME5*(^55-9e0*7-(uW#%(_7qu{o+_jsSXl+oQ-Owj^4O7<@%7xSu!r#)Y&Z$pe!GX;EB2CwQHYCOt%QJ@e
Ui085nh7cCcJ_LD6rQv6`3`1TaA&5muTNSqa&E)8d65W5A%O3ebEqy6rv@#h68cl(8*c4`7AJb|qXn{}9~IP4EpqH&vkuG9L0w>!;-CBC9ERATFOn~=F
GMzGNNaI)}bi$lkc;!p~~&SgIPRPF1D#*bQY)#o0u3e{17iX!P?jGlU*PpD?w=wZu)RV>a{<f5honvd32yw$XsC7<URjgTh;e)2V?cwNPUw<Joi#UT$b
<v4F4o;dAval6<6hEn93tz^mu_Kpf%ibv}fcWQz)4aPu$9iZuMrWmA6pUOC*-LrWy$ywesu%_?!;G~mML`p5Kf{NZ?+<Cs~OqAxa&5mPQ_7eh&*KGSD@
wpEv+*^}S2^JN$K5sKsYiVaRa`U7|!BdyTUR*cWEFgOo+ReAIzv*4PMOXD!*fB?H1^6=GT=WvI1Sninn?SXN%tYucV5r2ph=3=Iqvxh%S3(jgtjpk>qA
eP(-L0=XzVQjM!drAp&lhtB4nZWcya}0=d0{e3VzaF=E+BXDRI1yh-nnv9TaC>KxOIqdu}w^DvyKAu$b}6!V;j`zs>?uuaoq%~`5X*wC-0~&s6f+!^_J
PdP&w-<W|b^=K_yUKOV6#&TRYn*147X+h{KrHK8<y~MQn{UY*FcuMJDd*!6z*FZ_&NoRHNYF3%=qC&WU3M^JgugrP0<x7i|O-UEb1%cn6P=dfM8pT>Hp
7tk#_&!E_x^?Fh}J$k=C6S+oEfm>RAP(*nTpGzMeq!3J~X0y+6kKDXU&$?Rq$r5=C|NnAKB@c2kCsrhboI;dR>YQ#_0q(rZPD<`W1dd>*}2&@K22E9s6
vMZnzZef}Pp}RWwi<yhs3_VRg+Ds=~6Glb(bnexf2a{b(n>Zlt6lNXcVtql?lL-z*oT&COR;G{(O3Z@IdI}JQGH;G^AvZyk_AT3}<pAVP^G>}>5H_>j5
Lu?A)X*XuuE%%VdRn@;77~@RSWc_?<+O;-A`~$uon)mb1db7bbwR_`dFj(5Q$`1nwtYD_hw8F9ukxrle8Ot|Hh*sC+aj*JXo@WlnMLf#S=R}vluOJ&5;
2<@RXUfcy3n3{!T7}zExcT!%@<4b_T>^SFv(Vhht!-pfZpu%4ZE9#C(s$GmbJLumw@BMg9$ffF!}DjwG|DT{Gi`u$d=1?s0~<B8&)7OXXdn)t>$1w)*n
k9g1^-c?9=~ysvTZbn7^qN{*7(#-}L3Dtp7=N__#wMUwGrOi7&kQ@Wki%@SDzueBq6J#J^NRTr0o1*^hx_(g{SWyusnw$V!{~z>5QE!K-Z9hT>WDv0wD
^Feo^AP&L}Nl(iHxyBHyH4zC##j?~y@K2`ga5Qt&@`N{uzxBstgzhCzL{S3?BC_j7b_EGhA`5)DPJEt}Cw&Njc5iP9sah=ifM%x`Z`8>T_ZlJyOkUkb>
0dBeGR?9e&A|-Bz1VVS4<N18GJ#yoEzU=}BEX3<c{*j9t^z=CWj;xntw?xSVmd*p2bB&2BR-VJ=!|{c-srOw#1*=RXQ!(baqmo(ceN9ylS6>=4vGj$TX
6%8*M(#k8Vb`2GCDZPg8-E{nt8j6KXX@<W^UK|lokH&&@qjh%$%19Yv}#tedTC15->*q4#hm9@)>r+ztN!p+|NN%^D_4sq{kyCF)m4A_roZ(<|NN%Eb=
6<H>fhh=e|$XTjrM(1zUWKCV%5PG*<hXZ9B*u*$K{#=$CkJAcPXwP`~{~6u=-&CgN)alXE>I%J&=(oP$d#_5=MFt^}X$y;iQu<ckJHGD?V85Lhd-rpJR
<ndBX8P=@rYajIf$Poq+J}05kXP3#%A)`5im=I=w~GOq{P*5*O)5{NeYPo+$Gd1wfs?F9lfaa0%m(y&ONbU!s|pj!U;G%wt<ZW=}M{e_X!MPp&2OMJKW
fEZJN|bf9|_LnO<i)Y*$N6y-^7o6melwjP!12b8e%Oy?@8$S*P*ocG(u<)6wwAJu=Oe?GpN^(Oy(RR4|s`KbJj{<(ik2=&n+{nV>Z$0Ki1cDf@}u&8t0
gJiHVAzLMQ-_i^o9NBg_yF~mBkVe!Fc4QZE;S{oE4l#msOj<&zYe8HFOaKts9hWmig9V6eBiEy2R<H~UImO->3um_I4zdXsF&pqpVt%46uG(Ad&*SQoO
ZU@@ns5vRU@lZQAfl9*x}BZx14dy)phl#Tt;+^VX_p#FM4H8fiSU)$%21%APu)2gP%%5|5>Zq13EksbA+&l63uWxg59RbWW<gDj2Y!I6^r0K5VIv4ii}
<FM2<MBJf&E-<4sw2Cd>RsXs+?~zsU_l3*A<OQV)nA-=T?y>j0!D!5W~~_v9ip4=^-aXSxRhLt>x+EyG3leJ%@5R`ZjOkM`N%x$~I_VsS06h(2`0aQ6D
S?jf6vsByb}Ra~&Oi&Uoq7zLOI3k`MwD2NV>ph!!&;qQzC(Dk2eFD4THgBBGv-eR9}w%);`>$?5w-8|DEW5$)KbJ<QH=$OEpiaWMCyveTO<ZVM$?=Sve
k+6T;#7>x%DPu`4C%}yN<K}CF+Tsbj;ALZ?`&U6@TY{YXH0ovOji_cZNDe{$xRr~m&Co$=PffHB5dY-Wrw{9B*)V`&324KrZ>y$lUTh}i$q=sageRl%H
&kXK}VH5t+={+^l8dv3UegH!|c7cEbBZw|wYejm+;S{IwM@PhnVIyPjfKRoIwEbpOuU@_<*;Q^XZLS@RXpF@D7)D@a(589zyiTB_((wsii#3ymhn*n~i
|_zC(mXGfg+yQR$#ecpZv4r}^@3g=a;erpY$$Y(a(luC!-iKgt0^}op{DUt!^CnAT0b744x6L)6a^v~QtooGg{>LF2jk38Krw8zi^OgkfiW<$t8)#)O=
i{Rmz3D44v3CBnQEOqn$rD>w}lfu3rqygB6%Yz3=WRNPN$7=7)mJFWv=QdCfvdco~XLxysp3ui_OK1HaeRgvSX1EM80nErIPYGe`H9o3Gr1c8uMwI<e@
}45LX)1&J6X`=?1#{>@pyq-Bqhm+wo&?If9W^8V!~AXdqiEoqGJzS(**-a$lW8hx8p5le!8TD~D%ZCdgq9!nv57EknH6*vXd1B^xJUuP0QiXPgpVjGDY
avc)IckYNoVbL{yvUyd;kELiA+bJy%`Wo4=4pzOHeB-$+Lc4~Q8QLBv4hvlktA_B9t(N;S*vRwUVgM@qc3`o#HBxbfGZG+1Q<^INYXV*gkLLbM;v^2Qu
bjK^P@(x$6Qan&Xfpw!y05&+$c#w3KI1g!O@3uL^l2MK2A?NJ_jtT5pd-hJb#ci-|F74V~$ohviaZhr*ci2mO5|el}#gU@0HARGpw-SqcOU<^ub0%{1M
OqkMrkI^VDT>3XON{#buUdW7isE4*==gAiD26Ro)?%}%#!g2YDl9ieT!7PFb{GtfCHl!bW_kfefrs{kO0Q9Rl_xucGzlSw0ME#@0osadiq1VCB~9dzV}
i9Dndl}kYUJqZJm@4{+%Ojv8R;~uX2y9Kt53eq{gxd;`_hZ^s>uj}W=C1-1{kc(e&r$XKqq^NHTihI<`yY4O?^k<#6z}#v~;^K*ugeT{;6>arY!fEmW3
V#wk{@kbXCGF#x*0;muc02L^cB?SOtvF5c<O6`i%;=z@h2c87lMubm@|?Ds*j^wCOe08kbGCMNAQ=b5~LzVE3@(%#ZtN1;~4ZH{5HE7ou6$tf+HY0FaK
yX6qZ?^nxo}n1WULXpU+Yt|HtB3b0pE|5%VqMqtLcqM&Bxk0!=8e7%li-TQ<%<t?^V)|RYI;VMGWS#5L&ahB)p6f3ER%W?@p;B43w!~vLm`W$BXPS-PM
x~IU7+ZREi18<t?PaQQ=#b5=z6;7=M#l8l_SdOS8R`TW`sb(Lw3*7+**2H_*aN3a$9Io%^#8z5J%~B|`a{2-m0U)IaL9h}iL`Aea3d~w)4u#-U4B;GXj
FO_ThUo+*N^$I<46$u?9MDdQc%nMM3{p?ehJ8<c65sM$Y_>to#F<vr!KO)KW6i-rp;{22B{z>pFb7r=R8o)NtqM_d#@uBgco!tgDm9JMVtXP~+Fm8A^8
p6ANoe9OUje#d!CX~Hdm%KC4J=T=dTOS%Npu%5FZn691Ny1TLOS5!5@1^;*B2`=+3!T1{dvqAD^QnkkcZg`p`cZ#j8?>yxd{aad{b>sMg#WyVW9$g3Le
0zA%*jfQlS<yPq={hZ9D^Kx$nYD!H+3)Jm`nEk=kWDAj`ElYs}yTQr+?4+0w)*`mDt^xsl{e+aDJqpDt=90y@tqW4mb4X~tLKj(|<oHpiBqF(aEqIB4u
cwVxR&K26{C5_QKco??k%ur}#-SCQZ(pJ4T@d40)9bK6Hjl<r&Hg-w=W4~+5YvM)PL>leL5rLfQz*yh}1327;-3${Lbx@@z}eCgQpo;tu!o<pA=9ssS+
RDHO(!0aygxQ&Ee7fx@Yda;m};xw&a!m3J1WwH`I&a4Vk&exf^O!WlUbB^Z09NlMY(WXrFj1GfY6hQmM%f7rZJHkIbyE1=zcII*WzskP+8_T|c=xn1Tf
|DkiaSQe%yVt+q<s4tD+p|)2JhJhlQ2fa5{HJOE@$UNPA^+#y{=c^Ue%br?Gc13j{ExFQpHTl(WM2f2l)GiT<Y@(kXrHU7ozyk+uFdY}^uw{wI{#?TgE
<ykGLN=AeZRZU*Bdfsfxv7mOZ6{~+%6r2+eC8ocz3#6p9jlX+E6B2OYO+DvbeOWUEgT;?e9hov$j+?I+CkwYHpazwiPo{@lfuCdShku63>Lxj!o9<NXu
FuXMS~GezJ_d+fex~P^03w<C}9YSmzRzgZuIvz<7)7#!#Hca9Oh(4~r~)?I;hIW3T#KSN-9u{=1w0k9WVX`de51ovZ%RO@Hf!{^3pk?y7%q)gQa*{|eL
Xo9z3jeTKD~$wnC(h+yfd9EU;T<NBd=lskt%iPeHQTPi=pfc9`Xm}g0WJz=5N?Pd%_%kjk*xNK3A5B*c-k-)}>H0^fG;;8YuK3Ca--9BW`gvvH{Tu*0%
716VWxES$b<jq4rJY-j<m?q)4nwP8vQtpEVtx+n=!tm}vJ_b=-ZZ_hC<*}PoluY@^af=$&9``?g5g9Ak&o+)|MT<4N@|{;M2XmL=WF;C^i>$LG115q<{
82Gm+3TcRF6{-aDATJaw^TdsasQa+CNeV$O#OGEDV@y(EO=c1Q~Bqk_TT8AkLthCKOdF9(LW!x|3?30KlAL1dmKkpj1QE`*bu#@l>+Qc)Teba5BH|_<f
{v^)2#4{LVQ4FbQ=w@P_{#k3_~;UPyie#;K}`E!)06?ErWyPq`*Wn8msiP%V<9bCfb#=wdaw969TZqteEfT>7fO<E@rb?UsnK1sAyNXCG+&RYH~~KwJ^
JGzK^Yp6_K-4Epd0*o+&-Ib#@x?2qTx3TnReDY-XGxdnR!q<ikJ>jRpM9S?h!&U^XM$<bLVLachocf*NToLMYfEVxWZeIQU?R0@*qiscT|+k7G*EHx~H
J$ReI(K(<!1^LoA_e1>f1gIERW$?PwuHF*Ipv<Eqdj#aSir+36~yIZ<*Jgr)yCC4(JDS`LYEuX3ieQAdtaEj4Nj@weCy)wH1PVy>0H#o>(X;6-P6`>d&
@G1s+*Ei|XTp(M<hvp!Jd`(`K1!*(v;AN4>2^+K9`QBEFEwBOWQ=zJHluz#Nw!JOoFgTmkuvu{mmO>s_(*Y>KCc5r_Doz8EInYhSpV`vBMB+Vwq>#ZV8
IV3`T7A^O8S71wbdAN#h@uS;HMN&dq|y8Ia!03<H7&_4Lm_CF>`_AmBs-oY5u3p!pbt7{Lxg!WVT)g!h6~fqem2(FpDE4d*85E$SV%80i@mqacC34vG>
=i5%~~@6yU{rI^VBC*KpY7nWnC39yZGXCr;rFYPwilcABfEgf+-4`X*1<CC@EtSIkTE!S!XIhD=TcTGCVTU#!_BSQ>ZVtG)qyckna=+XoWn>R+kj@A%=
9UetD+$EqZ7$(e8S>1JeNa95A|w4<Vj6RCYt<X1|a~hjB8(0dg1|hVmG24##d61ASbYz+|=*yg{`99Dt~7@nX5ZCY5}9;T*D)&9|e+E~Nwu^$zUjQbWo
Sf%)KE_7WVN%xycYxSAO|iphYHi|g4IIb2U*Dhrxe&(+R^SH}x2Q%i^j=C&U$Tgezo+FP<iY|b&sgp<$!YK>_Y&^U6w*4e%qA!>-6N|SBP9FMyh(1ey&
09p{VeXv|s<iv#AESgdFTX=|wF1b{O1=x+>l^d@iYzEuH;Tj2Tw?#r;KCbwp`<NRQ@5&nclsha>%Q<Z1CUxht60rf6QVN0z)0l@<XJHMQ%p8Edi9k7|b
K>c9^MP2O<YYtcVWHnUo0`W@WXBClADw3Wa>1_hkZ6(3wywBf31kE#P^V*&4d5uU-PJ6h+-g(S)=}hKN+6|v$=eotLS$uyn2R$TiN~#)SVls#;Xv$K9_
Ck_9&ZG1c4%<(b0PBi7z=X5Jm5!|!35~AGS}wHqgu0<M}&Z-c{2w~eyOrs^@KbfVvzAy?qXn9k;9_(%1F;0%6IBzYhf;&ED*LK1U2qW_6YL_ldkZPp06
zV*co;_@(Yy}*VwuO;>@dr1+ghA&(iWvToGv@pBIM7QuJ!;&u9yGc-t*)uMXYO(g7K-OLoq>+~-a%@lh+9lb1l;h_N)kIqb%hEp}WdVbM{nr6OdX8Vn`
If>q(HAXHl6rgt?*_m?KUUQ}MI8b$^7o#1JZbtXp0O5jOh7dY*3Al&0VUK!9Q1VeAxCDeASeFamN>IlTTnmcQY6D@O#at&*>tD0qG5>#W5$WK43?z9rQ
i_Zp@(o=+}U1qu9w_~CX^$trJ3#g;MG3pCU`(QP2#=bd$ecR8Fg>ufj8V31%<Q5vCAtjyAs1CcMJ(_)DO3R958y<KwZd)I0dUD!h7HXvFr|Wj)WtK_m+
MIv7-BM<LsEVYl=@ObJb19FUDGWhluXF1qS6u)WkXo;a7^Xtv+J`krYvC5G8<^FNB&45wf(G!^5uMqi02&&lIxKRH7B{wpIQB`+1L@M648JOR3PM|Lkz
J0dZ8DZ>nVctFa6rvxq2u{DHqtVwp3gX(CN0(PlW5b&kpkjaB8ecx&=Oi|V$`Xgdo+7npT~?1Yb*f!xb|snG1-m`@LUrmIckTo-@43Bhj^eLDNhjs6rr
GYTB)~j+a64EbqYPwkNv4{2*SH$#iB2nV=~l3!<e!;?)!~=tl}U8y#laY$e=D|@;F;+2gcW1a%FcGq^Mr>31P}x`ew_u<O1+QZ9|)4mLwGKu$Hnt^7fK
<%myIy#O<IBJuSTf%$6%s_7fAs=VAfTY5U|5QewK^sr^MULJse*h%F&VCK<Tip<0-A0JPq7jC|(~D&2%Nq>8MtHi>aKx@#%$H{j&SN2>y1n}PyUk)2n|
dlO)w*(mIM@=LPRJ;lT*ykzV{BP`LA(3zy0DQo=Lggh`;8>+;JyiMso!n1}ZguO}e@K6;Z3Pg~QT4Sb%5ih}P)olZDm?8v-vxKowqig*E_u<_tJNxv02
@!{eaOHOJaN9j)9&-Zlvabwx77r=d&W{6v$MI%z;bgw!hk%*_wQkg7%AuMRIw^Wj*gHQk`*V9~sQn1xz)<;;%c}#fGG}aQ#Zc&%CRQZJ($V~208oac)N
x5P6x5MCb@ELiY=<;n!DoEl^1!Z3!q?p+E`W~MsZ&6g)-6FUaV5a}0R99B-naP1@nY;Ho%2hPTfwt1TpTdIQ_e}g5s#Q6u?B=)LbJ8o;K}pX)58j88<B
dj_u6#}BC{&pK-U#uP0PQaSTQOv`feIWik9Xkl28RQa2Lh_3=R!-*uii*MXS7{ojI^=VI*%!x)_Y;7dqSX^Zf5u*`9w}*`75%zcBZ^<7ZjL*j<D(c=mF
){1?646Y=qM+x^F4$QdNqZ*cEXHsDjWU%uRJ|6Jt%yxafRw%;#%|9*z$Z<PO0w&#=Te~N4mQ8BvZnFp>C%9YG;UgbvJN^_BiY>8{b3(KyCMZnK?&K{^y
$v^D&1B|S>6JhtACNy)Aj|shGk5c!_U5aI~2)c+r1Qb&br<gl#bH~~o*&e=cpUJwm3q4JM1rXQyRR1_yfl{~PeR-!7rWID&E>H|+@AF6;aGh&8i-&BFw
>44ApJ_a;9uGRgt$Lm963T`ivQ_;OHM`wW^)gxP4r@L!*>z`Q&iUak&Q<^Js(*IXAKdhR1*&t>zq{)1T=hTP^tWE<-`@1MuKH_N{m(c3A7^XcXx~TWin
qR4@)d@Yg92j!dbz&5LT_$Zt`%Y|BT$Teme|V0)Q55$y69X1s~bx>T-0D{3&vPMCoa#kJ@fgIJIo@xr8jHKQIQoJ@*4{w+U}ltI}_R|cmYDU%k#z&mr5
q^<|cZ$%fii}lgo>xTwC+7n`=_A>tg<*R1Y*kJWu2jM<2Fwx8yROq9xgD*$6+rLNgR^c(hYHT5*I0?`;5NB;@041|CVKHE&LOrKT6p=9sO3n~&==!^yH
E?-)pVemZiRaiJdD$0^#Xle;UuI9nSMXW32BJ!=0``RAkZH~Qz}Y|)$i^KmxlP5${P+w(^Mv_A7}PiObD-LS_|pSjpxm+fhaYcb(uqFK-Eb#?>ix|h|%
G;okCIak^+y|F+2m>fH<SRG0NW*T?yx!bFhv*=hEUKz`_ha#}6ck|vhC_JT;bT<0@IX{?#yr;xi=kz`Bc%rfWi_7>ROAkHBwQ*&V;Bq-eTf><Cm<4oQJ
Iu#kv_Ri-`25{zh*&jSnNf}VjI)uIToi+urP%>`Ui*FQfF5g@GaHyhN}EJkcUK1HmH;^3mIq3IGGUByloNWf7pJ$m)v}Q0vmsrzy=xh*V!+c|2px(mS9
j`s1Osl!@Lps3me}yDzL+1>0#K4NyTr;+3AC7ayl7eF+=TI6t_Lk$I3O%%7hj^>bIM>_NKfmWB+Y@Ji}FEqNd+kUp7GUiiKGl1W!8SCw`&uS(#VmsaC(
~z@H4Dwfw)f@3MDX#9A|KgW%PR3@f-c{bH0m{`NeWabR;!dgEXS5j<LWbPlclba>y^hVoSiZy8#jCF7^c3otMfx9P~Wy8JrW`X*s1UG3q#I11u9C$VMj
kT{{PJM=Q^C<P75!G03Z6c}Xi1v6xdw!>5=8K<igM7z5k}_&lz4L3NWB;A=JYy|J~xezIq=t~k1c^0|v4TNxHCj-F+}5X`;H*1--(E(J=e^bqmdfaT`0
B^rxdt8uSYAeaf$%Y1o|9FFU77{%yr)y+wC$?;Kg;8^>#8<y>+qg7Bwo8ZDhUGlLv*FJa3^5m?Dr!c5-6_UKOvFQ|haxY>@EycJ4d!RQ|xWzyM*|ZyF5
X{e@_#HY-Nvct%FuwM|!H!2<@9llt+w4{iW<|XLYmQ=g8Y8e0vUi4&GhUOnXtCWc64N%W7pc~qs<8d&)3$3R2fh{7CRQQ#5^%Mb0g1p>eFm3E3g9r86g
xIClUc!b(j8~a9-yLo6jci49oCJj9qXMjrtOKP-52Yulh|_3_XJris1&fSj=)ITo=lQ;32>ZCIuERT&{S_VA|(w$#&U>?5jG)_NQ^zQj|;%9W6oQxuNP
L1{xZU*WqWH5E1Pl^sfaDmlpY$ds1Tv(Dy0KNgeb{`dT!qPAym%*b=r+&H1}|Usfqnk(eZe14w1LN@aJ<y{%m)6-u3UN<udf8z0F0w$L&evt^sm5cIKd
MOUsnUwgN5GHU6Nuefs2F#$~5^wk)5PG*?j|SgcSf?If_mDzaPQK8tP;2!ZVW0P~kDiAVSp@tw{&`>IwIm|`!$=Bie&_B7isgv*ww`DrPDFU-mV@qEb&
XQUIV#h8iQ5vlyJ66&;@IZVRQii(w=9R}CaEEqZiJB<q`N}*jXomj0g*Cu%^NqfWt1_oVJEwUlA-r)v8u<che9m+Ax(u{~vb>73B5L}49wCS_T9#s5jM
}C@DY{m4zB@vXjG$?T{K$dm_>jl~r#U;i`6wm<LGD!!mEd%8`vCjSZnk9#j$h+h5s0m4-ACYr1aF&w7g14{1PGbKRvO#$(Mi(m1yOG%l+g*oavwe%7cL
dEw8bgAap4k{1rc<zF;RaC#=eT-@V99`roxX0MP6d!@$O=ua@^&;-$2mj$r~rmq<13of;E~puU87xQ<<6ulZGKUlb*KTGS-=*))|-)@rBkHlEn29hHk%
;s`V8_w@0DVHLUx}VEWKqX66dxD1v2w0h4zSpl!8@yCcfLb&{CuIIZ&crj~5asrf5w!mYd_A$6JWxx3ihyhfm(EH*?J<>->n0P>T{<^}NuyZZRhh)IwL
|8PJyQaeBYXr!Z{i9V#^%1>Gbp7_E-ebU!W0Ga`xWz8z8~sCq(T$+Vl|qdCdU=SzqO-rl0A1c6``D&0;pRqsTZ)Jd?h#Sy1P5N(bpZVuyU2~~&FnNx~u
QbI#@$|e^k3)Y)x%yzwx3p5$BYui2nwH-)PnnY^D*{8eXvt%Iw;cJ+8_>xG^$*5IQCki+MgZ&~|vun9JTFB;v`A~OmE;PjBn~z<`U-d2G)YSaQt_YQ(R
Dzmb5#?3OkOH^iCRY=IOay_k3>QNQOe!Hk-%*@7c%_Z{*pd-}CiN@|Sfvw~KDM}>bP2;2qN`Kwk%hknwLBK>ViA`<v?9eIDTUN(X(5<*bS;-880u(+E!
6d91P0dt#~(?gCGu(Em-_5dfn)}b4&sGG3Y`vIya)m1m_$9FYa_bL4Pa>boMukpXfxXsvv<mv3LhI3;2-11hyb1R_*7kCj;r8!GO(0uQSKtqqr6<O;GB
9r1??Pqg!JLOOfz>R-ys4qm$hqbiU^(7=uK<tTRB~}w5rN`-vFio@I>|0*iRXirXyUpc57&7;`<%fvy4+&U`(lO<8*C9L0j3v8j&mG7LyDKDHCgoP}ZB
=D$XRcAL(vuK|<9<lu4f<(%4-jRRIVb43K2Bh{_D;1>@2MwQdPxwA{UD<pt<V0|3bKP@6u63BMky(rU+}yH{{nZw<hNdyPXaXOa&(mBD&-GNuTl^woX`
RsJ3TG}>&%i&&{NuF67wfZSD!UWQ^*Z93fm5hxq3@#$~`OjJUr*&+8@7?<ZOMUE$5q8tAp#hu6qfTYfXyKkll2Pu{LS(d%s>C@c}a%{amVqJd}`NO2n<
jXVLQV(-!aD#BMVBO<^F^B10=N;}>J`X$mmtjZyBJ5~hh8-o1NcthLR5@u;EaxdY#7rK{`$Nsru>nyKpm?I4pW|6OIu5$%*(wr&9|daLV*xGD=}duzo~
EXG2vq8cJ{;-oFJHE3{`BA8Kl#aD-3|J;mMxOSjV{k_cN6f!J1DQ;t@uSRS0Lx)F0OYkP+m`n<Lh@vK2`gV?q+;0@_*j#|7+Xtm%V>K!}2%E|0rAZN%c
QPwkQyAvU3}y*Z6XYm%Kb2*4?tImJit&G9Q}Gu@{|BBLZ%6IU^JIo7qB}`!S!e@XB%_%eCovA#%KH?w5~u(=X&6vbMNil}Jv>A;0NS!`hgw;XGt}mRrT
L$Wj)CB!rLrg{NK16>04uTVyQArt{VuCeBLnxaQ$~zqd*<c}`4+kW;i>4q6~e+#<}m3q9DKD`0c_zJ4_>xXy)$eYQxP8N$!zf@y_oM|mJ-yXtRU^%t-D
pKtm<mj9~1b=BX#>aXAQ?_TI1-t_OT`ukV?g`575cl+OH-$&(hXmRScNO=VVKJp`HucF=KY>KEI+HOngp2K-_-{<-u!XL6dt3UyKQJ_w@LefJD!sP+uo
C0bd`o{=~mWQUFur3ZLG#Qy?Ij`gw<UU)$Ejh2}SrdyaC!2?wgtx53GjYFr$OcvOpny!xURX<h8*6jJ%wvAWiVw(R_t_$yEjCto<~&+JszK+MhS)#0Uo
ZGeYu@FZ52!6vbNYzCa(Aa1!cAulmyIKqk#*+JASYh&pXI@yqU7Vk5nWz0IjlQf9%q9>1%o<vBP!V(H>cmv!f^EpGTf)}&&S!GH~HtI@;CbDqZsLp{`s
i>8~yVgvPF-H^#Z@>-b<?YruF>%R${$8>fQ^AypH-C``-1RZ)4Yc^w_H;dtdmqWBC@QJ?0C)_UtR)egB7l@%|6LcI5#2<FEYW``@^VeP!?Rj&~1j-gQM
8-c#-s`K=;yqv-o+#i{s}N*_<Phro}y_HI(Y7az*1e!)}p!Jq!G5B~TES2Cg-tJSmL`^JZV^xvj$KK#z_UI~ys_#eN0WsrKr?)4f!*p=37s&L=RkN%Hm
zyFOZmD87h{F14tIfversAy`<kER$Zx~skHkncaj<kf%i?loSpJeulVA8Wm16IFL{S)5)pa%HBPdiD`xUE-C|D`ZsnyljsxI7$5MYu~+o^LM}Z?61E5!
GHK)k9F&BT!Z}GmCWt?H$`p~XD?X59(dlq|BYwg`im=N(^r3RhXDRxe*D#IPoQlSd@;DPBYyC^-}>-B{niKH{QcXH{LWPUr@#GYAO7X^&u@P4wXZ$<%m
4EJkG}iiH^1`1AN}LA@BP>5=bnA}8~^g-2Le3N3zAnl_-@kXrfioK$Cn0s;DNgqT=~zg_T%rp=u3CewT*o=8E}&BT5_oG{@o)HkCE3-)||e*Qa%;=-MJ
~x#T4t_c~c|x;WQN<y>cIwcUMBlUw@4&uI>)O)#>kz^XyxHeB%ZD-Ut8v|N567f9H|2Ocwg^@Bie5IY0Q1e>0iw$|v{3FHg_j@mC_efB5e8i^===fBx&
2bY3@&uG)E7l;7Qc?@J$bm+KRcSmXG6)~onRa5$;{V2v-_4U-Q(e(azB`lH-;*Z;p~gZtih?ge@&<aeHr`!8Of`gdM`sD2av^}A<(`_~`-{kLAw;7wJY
bHKeu;`boemB+A%C%^pC-J2VH+?(F9jJ$Ao<lD{Z>e(*^y$-q?iP&TBe)b1{_|va^>z-}zUw-_jKl!IW`RP}_ejUj?XKb!jp8NAxr*S$xJU#YeAWwdK@
65mdT#rXYdJhDH&;4?8qbrl%zn{LG9=bJt?W&gw+!Ko3-0zUz-P7Vte_Z?Jg#*9P?QImGFDI2h_~t#Q;8gUJFMs{nx4u1%n=8@aAOB#QY3_dW?t}mMU$
1}s#@(^J`{%#CGPYfr0I#HN_a(0rfO=CulrLtGm*k#@=YD@rCpawz_cPCPQxwPW?m7X#;fJQ8ClP`E%<P`;NaOk3*WNou@zuuD5PWUQf8jt^GT7%n^gu
B9t#40m^ubsE@cqC4@7IZb8ri?~gX{mk{rwkD-ivDF$Kg7|Uw!}ignt$O4PG<Z+#90s>O9eK)9p69U8lO|Pju1k`&&1?RONoreXhuLak>e4ug;Zg^sjz
rGWN@1Fpc2v{_S;ue(SgIi3M-d_mzh5e%-oK;Ql{<J59&;Dm+MkHR6K?U%Z>&sPeqK7lFXtl}_}d0$){~X4Nu(L4{jQ&%d@lUFXtQm#2HS+M5>d|LEH<
7KX{YUV7}SESXp79{36mFUc}*KYd+N@A-SnPvq{yZlCz=lem47w@>N?vmg8g<`J{sV@|(&-aqCMv)^M*Kl=8`+&KM++b4PZq+YQ6VYgEJR*K(B@dx%l=
EnX<-q`=B7aV}(?fXy51i0;pg_1S{ltSeZQagK=Z`<)8Nx54>x(7<atsp5^E<OW^WV}jTnQ8}mxm^$24$1%^4bx*zb&}FrIkjH67S}xmF!#9t3ql8DjP
0dB$c);Ita=|?;;s}2drd48mXnr9Ch;pt<nj|~MA-qL(@V%<iQ$L#dg;;iHaeTDs1IH8rCAP*TYoaR-BV5pP5+9Ig?IaRk9;xmVGkv728kFLJ^u#!YoB
-k!l!{!Rb7b+42~g0Sf^!f4%=brfK3vL06CuK!|8maDF`oCnS9{nsvTxwvVhSJ5`hF6h8i$BlS1N7yF%KXHZAI-ykTV()B%y2!K1#=NgE<Z@)9q%P-XT
OB3T>xK;ytau1=8JmP86jP&uSO%n-A0^PNSEt62HCedpIGXy)A<3ePR!L-AJ3Ed*}zwxfhLTb9fw0KO{k<`)=ad}d*`!=_0~yM=NnZ>JZTQUe$Epj5?`
+>0(RE)vUXylh8vBWbNTYe*167fRMHQKx>2(_J4)lE2n(F^=IBMG#Dk!t|5+ZO_gEaRx2w60+&;Y#+95(snLwQ%rD-SdgXJd~XLLF+zfso|X_~3g*}o5
=PX8iUSrR84ATlB83=uzZS@I8MF}8CBApmEtw_PG(tn$l<^@&-ws5opoBTN9lCNV4{Se~c<=>Miwe(GV@Q>ZlTf7cdn+3(Gex;1G!Hhzc3o-}^MeHoG<
7-_$PADA7L5u%aNt-|J_GE9*K8foOpMS>6a*w0J;~PV28Hwj3YnB?&3M<0Y2LLcrH7p?t{M#_m44wOMxK0p*k0y}vvtFkF8R2jd#Rj(O&}Yirt&P!Z*>
Ybu(Y&HnBEdO;K=LzBoK7ooz;G1T6r=@68NM^Tl^LdhpoN>yp$81$i;L@D-c1MmOswgzU;JGb3NbyJB-ROv~<FTF34tFQZhKUM7noYvuGWE9PIXMeN}q
Ak3&U<3yjsr=2%lMZT2!7q?qaXD<Bwbhpc_06CfOK&sel|-4@<$M|P)!$?2f;vN|3`kFgn(Q7F{7;-%un>4@Mo3N-+YYsl9_owA`Q^OJK=k97-RK3R{O
zA-?!JFipvLJvMui<=5AdG}~Cn~QGcg;I-eSA=+iFFcXd@FV`>1*nI{L`0zs9-e;#f9@~0m;5)mi)u!?6Px_tLxUnfPAZ$Ni5{#i7Ux0yG52(l*Sdqp1
FVq}?&L$rid7qrb<ZuSdrbyMDg}Y<ykq#SD#ImHLZvk`Ow%?|7^BXU7fpV->uQg1W1}qTU{eoD>-u&}C&-zn1zPXG{$kp}Wh83>Xc)Fak2+YkShcoA^R
kUr0J3u?2}*5F3+9SBUbue0u=un^?HQ|>r+4oT_|u>&zdn3D(r1DgVImaqo)6zoJ}yHPW1zO415zf~b@*<UrmGfj%=u9qnYsZa8wh*nd}?e!9XZn&3JP
nH?RiD-d(7y-Xs;maWW|-wpg17UOJ~l$Qw-7Ju<1bM6hrX)c~s<C9mJMw&*JoaB9erqWjM-BV=alSy$j~2r8UJ6G(qfBj^~;Hln@vpxzRD7aX`?GHRC3
q8Xz|`?69}bdqjXPDY@RoG$>3=%NNnbkLo$tDQ1h{=N+R$J1c<Eoo81q9GbF7`Atm&O=yP8sBM{Xs+X}UY%i%6KBq>NXG2o}EfJS_ydg;e>h?iG<@&N}
AwWu4z4n<okVJaZC&Y;unZrrkEE^Yf&91?8(oeGX9ajCMs|~hxS9r;s`BqJ64iij@7mne2Wl)o$4#t?}hZ*AoG7H_TD$899+ZFE}=ZD1>FeHzL7(Sy*(
8gf1DfjZa#m(9PHCaa}5HA&B5RF`^pYoW}+8i|q8c&VNV0}ya*##Whfht0_AS4C`dVe`|c!W>!PeFyIS1J)?66X;)mhM^Uz(pfmtt9hlot7d4bAX{nEm
W*{+F3WO%pOmmfPG>yg*8>)AiY(fojKsu*d^Mob)LRX=jT|&jm>qPZZwpqX8U5Wcy-(-dT?E*qb%*?6@P}O$)bdyV;MJ8ixD(*aOx#(d^%VF$VyJ=ez2
yMm5JjklegNn(BYyaXeUA%7|jcA8%0Ihpx9Png!6gSf_y{t@^UN{kc=h;73P&wTJ%#6$ycLk(m8TkG<9ucKuQK=TC$@)WfBZf<aURVCd0|Vg1oU_feW_
UUsPmCrwj@~3ASb3dCP>6V9a!TT3NG>B3lg%gaD+q%TT(m9$TjFBTg%VcUf6gFS=0ma*2(!RjyEpr|oHF1qe(~L#}Rs3;Uj8Lso0k`O;gjPFe1@-9{<5
+YXslR(-due0ygwHek9nA1?-5ZV5YRxWa3um30>Bg^9;JB|x6qLE7<hU0IEY*~mB@8GzOTARPGhKml%xE_lWfj^;Sf)jD3_ABP=5d`$0wqr0AhwUa3FP
^@h_kx}y&$#>*#0qs8yA>s9fZnv6O2ze;#lAbxE$~lQ2wJ6C^qCzjU0^k@m=Eoo#eTY5E@yQlYq3vm#Xsn>nMF7No<+brFDValVsBp4zlNPcI4rN+co7
_P3#Y{l3%!c+L<)F@4rDiu$g8<j*G}h<T_RRLP{hVfpf<1=Y3ocoLuk&-?TUY}7N!Iz;Lmv+(60YIG#~*We<-wPS89w!M&yP)fUJpL$EXWfceS(2*GQB
~}cmMG>odLPwS7wr7nRy!+yImmg1_p{1!CImM*9XfXSSVsT;&|+|ITb^RnsMxP94|OK69@_uP8*l)(i)IrV~M|N?^o^ps=Z&e_k{L-^R4Gw@cU5r4d+{
E3gInvpii_k;J(SZpo=X}q!!NnM7kY-!cOWA|9^Y$u`@ZcENDIuF>q?Jm<6>6${-nJa7V3!S_GfInVF|ArVr*+W!2oqpn+QdKP+f&=H{Qdxw*qqM=QJg
tvHPk7pDuKJj^lAVdjvF#E&T3lvez-?#X{2I^&4gQPPU_S#)lb#oBT6r+%-#Pt#=ErmT;ZC<j`u>hfRmN-l$Sh&ADg<rzUfp3k=`%Gg{YoZ5Tt5k=Em<
SI{S`0`QS-?s`SEc^MHu{r1RhmXIvR5tjE;E->CI+B2E9@*f{&dElA9T9k`t$56@h-ZSDbu7!1jK`+q0=J52>zEnlifYrYB}nv;Ioz#kX*rteh#S16a|
U~yV4l3xgsa;xeiU4#v~p#AU;H>4f%EP@X)2*Zs&gIU*T2S3{~(COG0Z)Fqacj5m>m$q{*>3!EuZph_GQ>8zT_kO_P4%9Wv^_F>)w&FOxg06e>HsA-I-
m4L}mL2`r2fA3e53w3eKx6{O~7TZRP0&Gd!!tFGtk_p4K2~u(|6=7LJZ1uBc;2va;wC3y)$$Kdr<R|I@y`P~WMkZOtZYvyFVjZy@~39$sRfM=>+6R(u|
)$D_7TJCC3C7!lS5)UsWN(_%fX#ArQo#sdkQ#ka?WOFZxPRrG-#X*DSx2s60iuZK-Jw)S~0^65o@g9*6&<uBS4&L~(Rm~+fHI8({ZYK>b-+;obsHKz)C
)g9|Tlj*Q*T=nJI!A-8j)76Ha)i>qgRKK_q-10nreYN_NAu<-S3gLLuV4<Zr*EklzGSwLpE?I=iiA1Op=lu}P;<oQkeRW7Mj#u0p0*>jd&Kr`E|MEZOS
?Dd8u7f;M(bx?ov1;y@Js!43wn9Yn3THBxaJ)kHfBIiw>`&*Bk+30Nj<|AfyzQLqr~j$#6JvSbI`$64^dhMj|NNzI6cuDDmZf=eQ2!#161DS||Ece|C&
7MAGD1sB`=GcF<{<yl_e-4`heDEiEb_-O<a72U{-?ejm&?8;T)M)M1DZQo@814L<o=UWVXU`Dj+0t}GwG01B>KnvWg1a&Wg2ka5D14By-Y(-@CxB%jXN
Ai8Yo)Ua@XV*ooSCoC1Y6l>}JIk7nj=1J(mo2a%YUoh_-az4OjZ&|NS4&?)(Z@zuW2kxE_yY(FWWDycQ|tJcWV{J#0^K4rRfCqPMB*DlIuP_VV!6-2sF
RhjvfSX0)oH{`T%lH3v)cULwm`5-5|6bWS-E>pr5uQe<mfn1ubK>*UaX+e=u<<?X{3wg`*?9jQ=oNpBy_#ldpl(IR-bXJkP}jLnR%n+Fnp6Lv?Hd8wu_
1U1-?d1p39B4!9K-Oo~26u19q5IP9a+BQ&jbK)zjO?gm#n3s5Z^KO5qLOPn#$s9nwNSNj=8EcrgfQ_xUJP4cabi+?ib6Ng;Q{*pQsQYi*Y8i@WNOI@%S
epFat~jegU(U{^Z^EEy>zrlLV>VJHRui{KZUA-5@$2k%%3~f6NwkUK1MRp*CWEoY1_|UMhOW#>e-vE&cT$R|aN2~m!aA1+Q1D0U{;%2Nt9fA}iNq&GGd
J;TPqxYS6S$lu2WG*8UGsYq?#^q5ItIo+tLwdXOw@I+b#1%+>lKDS+oB|k`%7S&q2U<L#{UcZ^RaBk;P3}7Whgp&ksrO9W_+jo=vkJ-HLHM0#A^S3dh%
jGy4BhK#daGUpNqg(D1U?Z=i|E>XR#tHk6TFS&`j+pC@hs^;q42?CfS<MC7}yyNtG1*d|vj;(>!`*eJ%L?U821%>ONB@Vy3&~AT5Val%3YI;BrY}wg82
yeDrO3$OF|_Qc3LZ(*CX2!6uM={{rfKC|pc`E)QCt!<rKO{h{<xqp#2!80XK8{{O|tiImKfJkJY+gvsCX@wYW)LmKsL%Vp5a^qj7T`}Leqb`ss=#Xe)D
7xdZMbf67|%zhmOu`xI=UJ*&|C7_GR3gn&o>JU7zFYRL}^p2i!rc&OV1)!?;x7T(Jlh6UdJ_&qFww*a`u4IBQy#a2fxgpz7a)!7i<{05~Wjl&V&RbsR8
3tMPlG|7kXaVBk^&ySwXWTEw-0bj}@*4$1USXu=u?f)3s`RWRc4U)Vh=1y<%X08M@;t?mh-#oG<3&Z*1e*<HG^M{^`0<A?BmJ+t+tIUHDqRPl0mSvt&&
L;64oMj&V4FkHgIS@K?d!7~ENoiLlZXMh9ok)Xqh~XL0a>ZuwYe>NF&McY!LlWZ{cSY;aU`$Z0v0(<v>SS4LZg8S<!N3%4t)pZg05%5g3RA=!x%71VAQ
hTLDnVc4#%h8y<4HwSoVF!PMD&j$FNl+M!cLXHnOHUw#UpYg7F1i-$054pM4$$oCPo}{o(dL@z)!Bf4kyTU?_v<2o9qK`Twlq|Hq1xHH_;ry9PcpPm92
Y;B~NvZtY$&&q7**ru4SMc~SWM2fNtFznL`POCiQ1jTeQ!GPpE_9?1S}%>||(`#q#V#|_MZqR>SHcl7(+e`Ah#k+$J()K&r<*RxL?%=#UZbSToBRTp=n
$V9rSnp_3__th``NPPvs2v=QwlE&Lfv|0(A&h0P29Mr!G24-Ql|IT#e@D6t<tT=w_O11)Upf6~{yBk*6fTU(_UBA7J5S9f+)w0Nd^7WT9;V*<@9J76&d
^0hB+yMR8yWM}=q;!sBd7PjWOvLH$SFLU`@De4RunXWou*Fz>tTz0zkC)Z83=0n7kmZDeNeXIkCNB;4qHI)C%)$f(4Fek89&9<GoWU|QkCQ8J&o-vjXb
KBt3<2c<rj_3)Fw?)!Nj@v-EE<Ky3@PUO)19QU*vGWe>t0jS8<1^hXR5)V2^fIUveK9%`$1S<k2r#z1Mf;5T|G%EftESEI&?+TosxN?<L`)t0taErx%_
D4MVEN<s@7sZY=V`=$#2rc0P&DWcTxiIhEYG$YtnXEwrNkNaOg><&Yy77f7r{`c2bXrrTZpOKH-IZN+@O%p!|~Z+~gt%-YdU;T=s@HoRP2B5ZTa98Q;z
tl+&~Ts7*4cQ=ir$rjmy^kdo7ekKwjfI6(RD(@YN9NA!Mr_mXkujwFt7nC~?G3BWgh**xG2S@!HKzY-=Wco@J-;_X;a$)==)d-?b3FwG0)zB$S>Gw3`4
W~(wJcKl>(D_rww0L)irVV{gB5A@Z-!bezaHcbu6=LnzB%^&A$X~v#nMZxW{cGKaI-U&D-6F#VJQ;j!WN=NPkfo2drSv*o$cdQ8~g6F^SU*V7GC~~-q$
Qft?Z5YWYe|M&x2sv9RN(RqRdU~=RLLPMZk`b3qV(cXGu$6Kx!50KeV5;=DgFTvn9MOE+3bkK6DM9E`{waU_htb<+EVChNWLq9V8cR9tJ=?*ZdScjsIu
cuVo#0xkb_opRDl)?k4Pv9|=Plxoz)tT-X3K)uN`%gA-|rnFbsO7>9%RwAb+>PQcpZ7oAB349>om=9lJ3Qg<l(mhT$gIWClvXI+)rczmS;KI1f*9xrN0
^WIMvJryEUXa-Q6oZ9aWiO7$0odPqQdC->LEzTqxY6V(>r`P(D7d5!=JwW*QpD6RR)-AfH|PCSdrc&m>03N>7uUf|~piQEmUDV;TQW39J9UK{riUk)P+
|2u~uF53N<pR<r0m2Z&GlLjLW!R&bxe$_kH0-3cE_+^NH38ccBcj7_^n8i-k&z)MXkv#}y9mIpN07H9@pDl@4eXBs<#^7-Np{V+hefhnYI7JNsE;QAva
?+nXW8xE0nY-fxhgZbGnCH9;TNNY}G6&QEuPMw+T(PmgTRp%kVH*iHYsQ0W9M839K>%y#5{Buh94_;$k!t&zVhw5`q%zglq-t2efLwEV|$c=0i3t=<5G
t>NqMf)nV32~?AJ%X$8biwD)=bd^W-F7Pap|KDtj_;9BA%U@3H#9j1#vFrvKlM!<i95P10o`4_tlx`%Or%R_eBL|3b|;qd*PUogHsj;X5)&R^htB5ry>
NC6z<cO^gM9+0z+|fAL!2+vN8(uR14DKcvBL)SPv`+2w*}r?J+m~&;*k>=j&R5B>0(1+$4vuR=*z~e>_l|>Enn<fu8H;Mi}pVixc|c|aQk|a-xDGt+zA
*+ZXUaszE&H|JP%>YtSeOaskj8gV`HM9X8;3eQFSWKm!;T(T$J{r8ou+XNQno?qx?tSKl1*O_m8|km&g8{3S3){r89}j)=Ds;?wn+!?%`iX0YAiVKk}1
a1IGjHNGmG+Xt+g<2xokLZCJw~D&mkQY90RPv55RpeLCKekiZ$0VDlxB)po8kqwkUMa_(!J-7tLpje+A9NSaD%JY&D)?OtKGdTBmxq^T12C=4lvl^r`h
z9l=(8HXEcWGSdTUfPezamSurl-?0KUKUBj39XwfM5`N5t`6DE`IJfkt6Da9T=(Ogdp?{eEx%Bf;j0f5Ia@NFqH;=x$C@|kACcd^U~OZtis!C^b)La68
DjFK1kN)~;FOE^6dweiWZY59))7_eSLBRKVR-gYHBLGAo3D@(v2)0voxjFUpT51s_d>%u?qZ~i;sXccf67}i$Y|A?BMFY;@88c`Iu@nIsTv-TT;McsX!
aHHhyEXGHJvx={-M78MrER=4tmG&kd+^yq@AgFDpkZU*VsFK7@oe=!bZZX`38=t9@<uO+Rw>@{R^CsmXAdmgEQoR+N0Y=L)69^N4NmJf+KL<UetfugM;
5+rwxm+mCd|T_^F4fU-ppF0AqL$k%5yX^|pw2>U`TjD{ZId)zsI!=|ga`<J3n=QB*3wv{%Lt+|zQl!dP2*0^^5^S)6x%`pcs$;F0fQ=<7s<zufZU`+F#
c_K#2h@<go+6OD_*Ry&p@4}5WoN}Wp_^Ueeye{H2jc_^HJb;3@BZvlQlL1XgL<A=VdIV?i<-8ay=uh3aH()QJaj|q;~X7wm$^6CHbzjty#PCeDLFGbKo
ae>4Kzw{OTyv_K8%@HT1)laI>i4^^^$M%IoQSa8I<BHiT4;MW$<Cp){9I`n}0Uxa*hPutof)M`lzlW+c690DP$jRn)PNkWMIR2-;E1LPDF1Pi{wTU?&L
v1UI`cq%x(=E<)Bd4$6PV8|*y*S7CLtm|~MS|~ko^VpmTNeJE>k{`<-{o3;ST#P$$c4wIAFrx<wj#dK42Po9k4(y0MVX3OfzP=rc0viThJ?x9$~#EEIu
TiX7m>}rFAlhx>4e(kw))cQD@z6jI5zjm!3vQyA-6M<=`2FOilVkZbnZRg_DSBF2miNK;0#;d0z`9;1|o=d33S5X56)l`HK(Ek23|B)JKYiM41Gm%c(3
12zcU$TcXdRD3$QgQZ3r#LW=5TSjkZy${;ig#|B9jSw0J3y{k@=6%31847t78#gX{0m+af`fWR?S0^O?{jYVFOc%+XG#8XXp3*&NU^$0*sJ3pY@+N;MW
OMZEu=o~l2q<{&u}$2gV|OhUuIRW*>qj7kR&rUm+0@(o6k0d8aPbC$o+UgUry-`q6y6`e4)@kWn)-k1Gq?e(KfZeD|}Nrw*mGz3KlVMxB>ZKG^r^z##4
%S{A%5nk1jL(B}Z8V8k+yvb~8+craTOS}H_mpA|Ga=3mzfocQTqhI=SjF^~DY{s+qecR3j0@*r{!}Eo$34kZQquWX-Z9*m=IDL^34#M>POdn!$>HrP%4
OSf&*&)Ar>oSrCHhXS8I(Y>9@L3w(Z405b?s%ACO%^L5NdL_jkN$h3Ku#cN&L9bvG4XHNjgaJylkac$7_Pt-_+g=$O$<h&a3N2UAlQ+sa!Zc6po*Zhb8
kb>K7QQHuDO@#0>yt;0gf|xLi^of;BPA-Y%(h4M_3{j1cG*bb_LXv3G?jZ*?AbrVI%4Ri-_ql0T7R;XV;JjC3L5k#biE`$4+AR^6Pvy>J9c$@Sk+i(SL
Zg?7#Oex_;Ku-*NCD%|p&AQG&px&QClK^R^7Y)4;+#U)8BI(r{5S`zc+=de4PQ^Eu10WB$y~i2u_1{jX*8c&bfmQ%|9cA<9izV9e9OPB1IMEIYl~PTrG
yo_^|p^Wg72j}e2izdp#hMZmdB=fVKi4*Lzz*L(5o5_s*D$8T4-C(EBJ^>^-p{(q|k;xtVV2~DRsS`@!kp=F_nJK$zJE=U-YC`Bt!?9`V@kk0pZ5%e^N
WZ?iY6hp{3kA~>h@AxMB9?sM`4a$$>Zbm{u3G<==791TU?^Ik<g~DH@zzPRj0_I)OGvj(Juiy`Aw4u$PH?42>6j0-wJ&JKBE@rdvW8jo9u_1q>0$r+25
$FNZ_I@^C0>dD0(Jc|ou)osE^qq>^2H1zq38NB08|Dq6<8TI_aX)5yvE4_{xB%Byw{_};5+Iw(*96Xm#fIhX4k*Wad4r>d%buqbwiTXvoJ0AlV>UyE^)
rb#%>cb3D$4tfwaHD{pHS9c`njVuG$55;rRbmE<osV3vRybLd%Z<nOxGilLw0(;)A0wxkbJf+kVi;2-Ji>*JY&58{l@pvh7$^>N`NI3AYQ$-Qw03gL8(
G-CNz4?zSj8;sD+k^0ObUX_&y#;19c@jtL|Z|Hfkli_3VKov4}><ImV`1%CmC2s45ZOi2~OVe9yZ_!cHV_KPtsIX2?uma2lB7Yro76W!WG}Rj}AVjqfN
)2n_!k+%J3VwvFKZ{VU#=@d10`l7x-m{=2c<pv9ilYU5N}3eSPs4nRt>ur@tJ{?Q~S{^E%b<c}Ue{rB|_%Q6^4aRh})@^`9_eWJ(}`L56eVt0Y8J^Rz{
B;7|IFqO^t{Wbu6v*_5u5R3u}SL0so1dknVNNLTc42l73RZZSN3^CIxo3?_C0%re~nfaOvH~)gx!=xg72~5H;?-z?VqF6Z`o3Xl#ea-T(A1;9Z!m!cl9
oCaH#}Eqs3w>$#!rDKd6@7a2VBSGtKMvvGNzixcxy>R#9{DplpO1y2A=~}t=ZorghA}+D>xpRs0ag!9GPSr4h2wSf=IZ@54%@u?;!LCZdeE00DOAOheJ
4$JbzS1zNDxb*%s5ZspqOU+5=aa5a7RZkI7ODqQ{XDw%>uxKe+0(JHxJ%U_rKeh_I62g?p(<dh4!fwIJI2#j&p>Can&MJY-ZD?(~e(Z;W{CgpN7Vwjwn
s<Pg(tVpa9(~!>X9o@_E$?owvNG;-NjCe#Ta8Q?WWEZJ%S(`GuWUJYG@KARQ~?K%dw&C$PUwPSc5A>l&hn00}(Nt=(Qz`|$~=Wjq}w2SUm0`qji21+H&
Ius)7e_BG=bIWUgC0SwVOu3IlSVRSrSO<x!6ow#W@U5e}`CoG6pI%~>@&r3(RYQa3-<V47lwye)aWB=B5tamW8Xvygi5A;*#fQ!;C8w-o*+M|Wy!5tlG
IMh<6VOE(tvnBRi`zt(NaC5^e3Y-s6c;tEAe6x|_CQYqE+<$MED8Iy=2Yr2%LK2Sn3_&?o;LjV#ZD{_?)zac?4sbogOYE`SYanZOKaM9Ljg5!n%T@?M_
W^2YX~#+2U*a1`(!qPt#bSnFy*y_8vl92uCa{j0CVc>JTO=c=uZ03}h%r#Cz^=o3FADde;^0_aWDIE7@SAV4a(iR?x+gYS?`#x2^v42RSggKAXi6<h#M
66>AK`mPvNB-Q2M0|+Gv81thc$P*6e;AE{9(022}N%)cW*C&9S^FLyWXGk&3~E`4Se<Tq#Xj}&(tw^Q<ClEck@t)vw#YOeUUDsS?;JOTW<|1*~he_cG@
I{v{*Rc_SBnDE4!%@9~xX<N_4Ox2$)Z7`qA73p6r{8ScsnKX=pBbGQ+_}Q+LjRM%gL2uy6KyJs+e8+=+jEh!<Ac-+dOuy^?O1!MG+XnfeD=q(}H7dqlA
9Q_7JKgIt9JXi~CSgrTvEMwHhIo1{JN$m&?^OnO-iP%W}2niwdLIWBTj9@M_sOf*D~6v|B&xL?1OGQ(h7o*BiE!1@rg(UFoKyEQ$0-~=yn&S-7)=w)#H
thiZfXI3dvOE0F$-zSgyF?2W8u;fMCnY83u?-e_&_P)0b=N<s2?sj!Io~*&j9Vr(z4@Mh(4v`fsHemt&)F)`fhI76X1UBEF&*aXn8nqI=OjuH&jR?z#x
Q$%kpb?eFZJ^i)mpE5c{2&ka^GrVBo#LjfZuQQ_j>&4%6)ttI@`F5Lp6rLN%)b<*(J!ML`$^idVP{xrOlK81HRxHB4T%dhR1G{<yr=hZmb04+EHi-Zqm
r<9={I?l5OfY4X74tx+pG0Hzt#XgFWyzY^ZDoG@t-{PsLzQNh<hP?zxr%}BwBMG-A0H#3~j^jgTU8)*U!#f@EIVhaK~tE7IrM;Uwnmz+XHa?Cr~tpz$w
5?TUb8d0=Xa6{Kn1+F780Ybf){xSB3&_uNL%<W=n?)@Xv=a_T2c>D*r###Q*dA`Kljx<RU?mXW~vw<UodB&Gvux?<h3}gIBZ?unYQmYQ{os8Rtj;j{55
b!yfxQbtv8@tD|cV`A6PA^8S(ckG$WI_jjs^NW#lby;+vXiNay>s$wlpD9&W7td|<`6c5WzU|ESTFH-R2s4o~DFV9O@vsf(#l0|KfH;xOe>^jtOjg`yJ
j`w>5RL871`a9xIPVb~I7s5N@_w&e|w^KY5re>Pxm%MnLBT+>ZI^;Kj_MOEnI#I#HKI2m}dOK}(a<ug0eM;`d*RJ!DV;#Q9?Gy13%}Gw?o)9cQV~XQeZ
B(2&U@Bj?u}2Ax`Exk0)u=`BfiV>aP6;>-XjoWG0&uZ@QcBKb14NV-Vu<)*GgQajq|}!aE2_BE-6!Xjrj@9Z*{}fy2%D2C$O22}0~$HyD=W^>&Zj_soV
DT@_15?2_=!o5M?A^0ofEZmKGV>Yj=$vP6!(VJr(h&}-@^W#+QhA|FmBKAQ76StnPFTiuC(28#I|`(z>|NdZ~JbmR>!|o3u4Y&ofvOxUpCRT<8p|BoJq
pCRvZRL=VlvLoo!-~R;sEu$Ghg<IJ!Qeu*8YwzwD8?R@kasZr*tn#AeRw)?E9`9ufP}oZ2c#nh%av;wC)*{>vVjbNkDo7P-SeNefogocrOe;O%(Fmibz
C1S7X~n!Dpmk1l)zm?symvgk~zq8I|jtqkWCU+b5@h=bgBJfHaSQGWr~YO19n93&ARXX>L6egvt5aRI9s&MQtcSbFv~!;hydI9)twi-6$Fi~DkubI+y%
6=hadD;|6`&f!-12}}A`BK!b=@8oCrZXXFohJ5KPmea{X`!D~aJSlT_BD-MznAej-WjX(szAkw~t26kg^DbqgRf3Nu{jx{NOI53V*4zIWOYxoedrshA{
-@3>?QARhg}Ej$P40|S+KGSqA4;Q7J|2|%*hNqERSpWJU;5VU@qqPyd+!{HMv3!C{ha=nzN#fTZC+t5uNSV#0kno3_J_Wb4PgwAttjvK;Kdr^gYFydr@
pbpm%bkDqRI91LOJWG7ot4Y{)?aa=yZmh7Yz|h&5YX)Zg)b})qNd8q?6a75_1B%<U}<%<BU^_k#qI}Z(v!;-yY{MQhy|fxrwq;@d$6#FT~kEptmwILK>
%>sOk9H_jbeou4>|b97D4yEa}lc9C65KD4(71jMyC+JRiV1r4NQJQtG0a;yC8P{J=ZZ_Gq6Kq0Ix1dDONd)hGoVQJa%#Dz2S6j=*sDgULZ0%hIxA5q<r
IbLt)XM0JlI$?MMiXTDLl7}_E82uCp>(mQj<kW;d~7}A-=#C%j+9m&zs>ybzH=&UUF1aAtuM#N)8jn0CuO-o05vO~%Et|zcm+BPj8sj|VTecQ6j`(Pad
CpqIi)Mv+5U`lmf%VnP(IaaTDLUkPF#WNUJ7VL}d)EdHv7x&{;W;dGUNoWU0i1%>McbhX=H+wPLH7#b#3HVs~s+?xW-+3()`I}Xe9L`CGN(wZI@!z{m5
`<=ov3LRrfEP1feicHpL!x)=ve9h!9Jro#T+$@<qZl<Wp_0z6eQh;b5(5E=fU&FHI$zX}lhA80i(~D5cABtMjAo_H0^h9rn1mSJCPN9QLYw{i?07x2`6
rI=NEwp*OPywjnwc`~D)`Mc<4y+?CZF8Jz`uX5)S_Rg%FUceb6xmBXMlQ`je>}gxo6@u>}(a=TihMq;QjRTbl8bi9Q#hPUAIoG2hg-+Y2XKsCv+9i-~I
A;!N#Oy@~Cz(Z$+M-Ov|u{QU4up1^;{hP|Dy8mN5xJ<oIt@w;p2aoW_cg0yE@Hsc2|%>{O$))i!br1OiZ9>okv81H$ZTReuE6&R9XBikMrPEQ)sh7t3S
(0?GK4MMV#h9Tn#10F!C%09x+Qmv|QUR5a(qvZ^H{Z8`>dwy$<kgOQ2f4(*1dPJ{4+CnR`GHo~$x*pX_NfmIlo>+@qtL1@Mtz|t1pQOiao2;f*KfK<R<
-H4Gh^uCwf+{xWP?)Aa{&EB>*FobQafTGQj!;`#b#lwo=lkVpkSm5Ha{ndXiTnC?_e>KH?$d3Fq%xm>2Qw15`LEZ|x#6?H5D$Qhu={A5jGf24M9>C@Lq
QNU6!1cf3_E4NoQ!>d@DocKIp6*#OHti!IJSg$~5|n7z?vPF+w7Z&?0f<nEO+ix;ijg(_{ek7Zw2v!c1GgBq3D8qUptuMh9!SScUk0PdZwfx(NHLu_2Z
U2o8B>2rfqpizc^QI@?od*p($;rr462=!+@Ww7fks{Ss!{HG?J&;p)TyJ411JJzlfLM1ipH`6a9<uvZN&2)57FyyKKku@w}h{U)p?{54bu-F-I5t_D;h
kX){hsDSzx~PE_FW!k<bXjdK6k-gMHbAo|nj+<v@J)@w?t<W~MXNP-f>)pq+vr@O};WzWwhlDKSg}qZpbqaT@<tAK=qZayspxx4`hN+Vh`mLiRKNMy$r
Ic>oOF!rn}U!XEQ1NCSrZr2E5K4f1c(WT>)4e+ekuK){i;PRBxcN74mlZ8&)NAZjCt65uDCfajj-QrrP)KLi(S>sYNDc<oW6vrqeM7{Uo#k^RcFO^L<n
eZJk$1N<6f)I8<SOk3$g+#wER_6b{(va5Cify&rB7ad880(H62D+KS|PN(rKRS9O@@n5!HjNeLh0?zv78I0KQJ5`vGpwHfq_l9x4Mtz7!Jcy{5wAS?bx
zl29z7*$VL~vfJDA4vqUEp44<ZnNHnH@QzLE~f89)Q(`JvzA0@AdyvaTbp;;zxL=DIET<(EjIDMyk&=RF4+K1EGIK6esztqpUGWGud25ti4#LQW|fu<t
)Z`c+Usa4r3mQ)iqw^;AUkxeS(N>c|5;?Y*d@U#*zT>bIV~nc9G(EofP#Cw~qgv&j8ThQlIemqCmF;Av#p-?}W`@_Sg(Y4CXByst<}n30N?_LluUW921
VwGyDADv*FnZDx<H6N2BrJZi9I9nayfN$D}{_OfXc)cFmj5gi$#y9j|Yt`IVx@eaNbcwN;Dq6qUdEtOSlG$F=`-6yu|G)EJg87Q=URd2^;}uyO0C?<Z(
Kj@cFbd%wh|$!;)zVQ9>lE!)CSC4nCP4L<u1d*@%P^x03(LIP8^rkH)dLcRn1Yks12gx(-}AAPX{jq(6QaY0;kdSf%P?ji%dY$|Z5=HNQsBNFD>?Qd|F
d%x2H>Y|HNZ4c1k1DW;03(`Re-SoRPH=$pw>bC%AZgO&lv-&Kbj!GC;9;7n8ExeP|rwv6BH;2DKPVv`!CBPJEAtAi{_0>bnMji*(dVFw`)7nJc15uQlo
Cuev=jxFv4#!F#1Nx%(6wc1HH)UTTbg;m+Tjr}v+lYenSv_2g3-<XD70m_zIXV5O2UoFB$wu^nUr?Z+aYgAj%iu&}e!_W#9zZ{_@>#AK=7HWO{Yq{==M
I=k-l+LUD>?8Vfnk20s0YDn+F%-7U^_iCg&9uMW&kp{Y|+GDv_N;yj`>h9h1=lSa9D74_mUB$xb$E)iliWhPiO`^x6GzU$8<Z|$w`pW_c-|2e(F#$K3^
A-<E*2><{@gjaa*eSppR-A7?PqVXA?P^Q=Wf`b>=TytrxLC2_4ijonyHn9BKoT#2({z4n}jYqSY^Oo$fe;mq3n7j!xZ4XjLGo3eMJp=*8WL1_UodF!Xi
zZL;RtoF*Rm?Mk9k$8YV)itOLBP_WPekB-evC)iNuJtXUQHpxAbF-wkI1+)5KZOdA3I(dx~%B|TI+X!jKgmOyxcF&dfdU4En2+(7cgzOn8^-h6TA~#1i
k)SMvfd&j91*kBe#)qU7Z2v-YaVq<JsliK`Ql8r|MqpNQnfBu>lAZj#O;r9crUCpZ^5}+s6FSYpuyDsoJ+OiCweZB17ykF@BnX6>+w7IN7>a#N6srpTP
Kr&MjoNCn;4u5?G{>5tn0LzCMiUF8O+T*KK&<DQ11+VNWOjIFh9Vsf7|v?$3|H-%>`qhd@89cYwdNUj3+CGhph7YnON0++Q&VD8WgKoYz&~hZSWSir5U
uKb2~w~6OAyho5c>X57u+y|K*M*qDB%5!#?V%kN^b#N(_1XXHaydK>O&WCe(9aaU$vEgN@fGpgUV$0>`sqfEgX%2P|x-u#{vMos`|hSatTd~YE780_Ao
QMx-uJlUKnDZXYvJ+`WauwB2x)Hy~y58{iff)!BLj*fiqvwS<F;ai%j3S+tAW>(AeA#jqcufFF^NTOw-7W1sT4ew<gq9T!fGP_5tfspWjskaZo5lL6X$
PIJEtero|I?QsK*Icxm<mlEO2ID8TRU|I<3_Kb6S;qbrf!x7KU%$IX9jh7hw>yH^_*P5fxl@S$$%&zl6FSlBPUrd!VuGKa~F(xJwypEn6ASss7i?Lx>O
9IZ$5A9?@C`$yhC^8Q>N{C6smwj7>EMgn&Rs=hv$Tq-KZT|R^%D!2>yLOB{6<BQej47M@(Q%Ksw%|(sY#-4P6sEOpxv=HViqPclouG!O3RL0oggvuYFD
3#nv9h5Mns^<zGuJ&>#)a>2zh2@OD<RyI9`(hcBIVh%q+D|lwTWJ>Do#)f?;WU$B(Yz>wkcBuQa{M-X7?0;0LRiiF@H>`Fmcg2ld2)ixhlh&*)KHH05k
RJcy!IYhFj%xcRmgAoY8_)%bhO}RJ;OO3bvR!8<x`0Vm%yvzg4svs<08-7m&rfAMSFx=e(RguzXFm_W_Pr0F<+cD$m0~COh>K{vqu(5tpYJuvVV==KA#
lt?~QfqTh1^`tVi}sUd+h7FDc5jfp5p$Bw|W1EK!9!^HUe@PWIAFgTGp*;j;G?I`4@5Lw$pUyY-FMD2H|r?f3N)V6DV=x4s7{*~bF2oxvm5C*#~o*`2r
|1zHg^{^CuPe>fc4JYWTfJnfe~a@4Iwk)`>ab?Cjd&q~uo?Wa9t-eH{G7K)Tb;A!UM(P*6Zhdu7Z=xg)q#XoI?7w1-B4o~8R5q}*uB|R4HNgxpy5e|1$
$Q+0&VU!;(Aldq;E5S^d+P)p`lg;rje-SNMyT4biqMa#Xc;WlVjJWuK=VK=&PJBog)dLMT#zT7XNGoZI+weD$CCA1+-I)&Jj|HrmiXDf{rSx&pXUOM;9
UgXAD6r&+o5oq5svViZcA^xoEXGow!9F~DM&MumcXG4j#Cc~geC6;V7uDc@`rq{7Oiq2|?;YYMH)ZQLGyby2)9i3Vk*^(wP`^ZMdgE??`RRY<n+C^3g`
~(IkA`CfO&|W{e@!=;+?UMYTb^RVl8trRFMYd04qBbJJe$*YQ#q3T1pY652kg2I*Sqs?lEn=J%)75R<xhR{BoKIwS06`FKSD!#hvCZq)b}lXmPI$Yvtr
+Y%R0IyW333Pyx|DiEF3SkaEeMEau4389XKvV>8Tz~d&hl4q&#F@P*PFAvy=P8ANTN2FN9T*9ttjF_4cp=lo6GY=_x)d+K&@oaydhoDi&<A*^v{xI&As
#zQ!Lk{67Fvv%~!
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of a533aa6a769ed6dcb2b57a95aefbea08b8c4ec74f100706d3b802d7b309b8334, and the rest of this file is 5bc7f54144ec3bcbd0d6598c60a8ad00bd38d57271e1e0ddb25ff1d68f925a70

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
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from itertools import accumulate, chain, combinations, permutations
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, NamedTuple, get_args

import numpy as np

items = places = relations = unlisted = wire = wording = sys.modules[__name__]  # so that wire.encode and the like are found here


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

    compare.number_by_number = True
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
        if without_ones(numbers) != without_ones(expected):
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


def without_ones(numbers: np.ndarray) -> list[int]:
    """The lengths of its axes, but for those that are 1."""
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


@dataclass(frozen=True)
class Remark:
    """What is said of replies, whoever's they are; a misconception besides has values that give it away."""

    name: str
    hint: Text


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

    def gives(self, known: Known | KnownPair | KnownVariant, case: int, reply: Reply) -> bool:
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
        give too, does not show two mistakes.
        """
        if self._shows_nothing(replies):
            return []
        order = self._wrong_first(replies)
        return [pair for pair in self.exercise.pairs if all(self.gives(pair, case, replies[case]) for case in order)]

    def fitting_variants(self, replies: Sequence[Reply]) -> list[KnownVariant]:
        """The answers with one change that have these values in all cases."""
        if self._shows_nothing(replies):
            return []
        order = self._wrong_first(replies)
        return [one for one in self.exercise.variants if all(self.gives(one, case, replies[case]) for case in order)]

    def core_variants(self, replies: Sequence[Reply]) -> list[KnownVariant]:
        """Those with the core's values, if the core is wrong and shows any."""
        core = self.exercise.core.name
        if self._shows_nothing(replies) or all(self.pattern(replies)[core]):
            return []
        return [one for one in self.exercise.variants if self._gives_in(one, replies, core)]

    def _shows_nothing(self, replies: Sequence[Reply]) -> bool:
        """Whether a function only raises, or gives the same number everywhere."""
        return (
            self._only_raises(replies)
            or len({repr(number) for reply in replies for number in _numbers_in(reply.value)}) < 2
        )

    def _wrong_first(self, replies: Sequence[Reply]) -> list[int]:
        """The cases, the wrong ones first: most that is wrong parts there with the first."""
        wrong = [min(map(share_of, complaints)) < 1 for complaints in self.complaints(replies)]
        return sorted(range(len(replies)), key=lambda case: not wrong[case])

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


# --- relations: What stands between a wrong value and the right one: a sign, a factor, an axis, a step at one end.
#
# No list of misconceptions holds every mistake. Where none of them fits, such a relation says at least what is wrong
# with the numbers. It is claimed only where it holds in every case, so it is true whatever the code was.

BEFORE = Text("在最后的 {0} 之前：{1}", "Before the last {0}: {1}")
INVERSES = (
    ("tanh", (-0.9999, 0.9999), np.arctanh),
    ("σ", (1e-4, 0.9999), lambda number: np.log(number) - np.log1p(-number)),
)
MAX_EXCHANGED = 6  # parts: 720 orders
ENOUGH = 4  # numbers: what holds for so many in a single case does not by chance
LEAST_ODDS = 10  # against chance, for what is said of one item


class Relation(NamedTuple):
    """``of(right)`` gives the values that have it, each way to have it at a place of its own."""

    remark: Remark
    of: Callable[[np.ndarray], Sequence[np.ndarray]]


def _relation(name: str, zh: str, en: str, *of: Callable[[np.ndarray], np.ndarray]) -> Relation:
    def candidates(right: np.ndarray) -> list[np.ndarray]:
        with np.errstate(all="ignore"):
            return [change(right) for change in of]

    return Relation(Remark(name, Text(zh, en)), candidates)


def _flipped(axis: int) -> Callable[[np.ndarray], np.ndarray]:
    return lambda right: np.flip(right, axis) if axis < right.ndim else np.full(1, np.nan)


def _exchanged(one: int, other: int) -> Callable[[np.ndarray], np.ndarray]:
    return lambda right: np.swapaxes(right, one, other) if other < right.ndim else np.full(1, np.nan)


def _of_items(change: Callable[[np.ndarray], np.ndarray]) -> Callable[[np.ndarray], np.ndarray]:
    return lambda right: change(right) if right.ndim and len(right) > 1 else np.full(1, np.nan)


RELATIONS = (
    _relation(
        "sign_turned",
        "你的数正好是对的数的相反数：少了或多了一个负号。",
        "Your numbers are the right ones with the sign turned: a minus is missing, or one too many.",
        np.negative,
    ),
    _relation(
        "from_the_end",
        "数都对，只是沿一个轴的次序反了，第一个成了最后一个。",
        "The numbers are right, but along an axis they stand in reversed order, the first one last.",
        *map(_flipped, range(3)),
    ),
    _relation(
        "axes_exchanged",
        "数都对，只是两个轴换了位置：多了或少了一次转置，或者时间和样本的次序反了。",
        "The numbers are right, but two axes have changed places: a transposition too many or too few.",
        *(_exchanged(*axes) for axes in ((0, 1), (1, 2), (0, 2))),
    ),
    _relation(
        "first_item_missing",
        "少了第一项，其余都对：从头开始。",
        "The first item is missing and the others are right: begin at the beginning.",
        _of_items(lambda right: right[1:]),
    ),
    _relation(
        "last_item_missing",
        "少了最后一项，其余都对：一直走到头。",
        "The last item is missing and the others are right: go on to the end.",
        _of_items(lambda right: right[:-1]),
    ),
    _relation(
        "one_item_only",
        "只有最后一项（或第一项）：要的是全部。",
        "Only the last item is there, or the first: all of them are wanted.",
        _of_items(lambda right: right[-1]),
        _of_items(lambda right: right[0]),
    ),
    _relation(
        "summed_too_far",
        "你沿一个轴求了和（或平均），这个轴应当留下。",
        "You summed, or took the mean, over an axis that should stay.",
        *(_of_items(lambda right, how=how: how(right, axis=0)) for how in (np.sum, np.mean)),
        *(lambda right, how=how: how(right, axis=-1) if right.ndim else right + np.nan for how in (np.sum, np.mean)),
        *(lambda right, how=how: np.asarray(how(right)) if right.ndim else right + np.nan for how in (np.sum, np.mean)),
    ),
    _relation(
        "subtracted_from_one",
        "你的数是 1 减去对的数：两种可能弄反了。",
        "Your numbers are 1 minus the right ones: the two possibilities are exchanged.",
        lambda right: 1 - right,
    ),
    _relation(
        "logarithm_or_exponential",
        "你的数是对的数的对数（或指数）：多取了一次 log 或 exp，或者少了一次。",
        "Your numbers are the logarithm of the right ones, or the exponential: a log or an exp too many, or too few.",
        np.log,
        np.exp,
        lambda right: np.exp(-right),
        np.log2,
    ),
    _relation(
        "square_or_root",
        "你的数是对的数的平方（或平方根）：多了一次平方，或者忘了开方。",
        "Your numbers are the squares of the right ones, or their roots: one square too many, or a root forgotten.",
        np.square,
        np.sqrt,
    ),
    _relation(
        "inverted",
        "你的数是对的数的倒数：分子和分母反了。",
        "Your numbers are 1 divided by the right ones: numerator and denominator are exchanged.",
        np.reciprocal,
    ),
    _relation(
        "without_sign",
        "你的数是对的数的绝对值：符号丢了。",
        "Your numbers are the absolute values of the right ones: the sign is lost.",
        np.abs,
    ),
    _relation(
        "squashed_at_the_end",
        "你对结果多用了一次 tanh（或 σ）。",
        "You applied tanh to the result once more, or σ.",
        np.tanh,
        lambda right: 0.5 * (1 + np.tanh(0.5 * right)),
    ),
    _relation(
        "negatives_at_zero",
        "该是负数的地方你给的都是 0，其余都对：多用了一次 ReLU，或者负数没有写进去。",
        "Where negative numbers are due there is 0, the others are right: a ReLU too many, or such were not written.",
        lambda right: np.maximum(right, 0),
    ),
    _relation(
        "not_squashed_at_the_end",
        "结果少用了一次 tanh（或 σ）：你给出的是它之前的数。",
        "The last tanh or σ is missing: your numbers are those before it.",
        np.arctanh,
        lambda right: np.log(right) - np.log1p(-right),
    ),
    _relation(
        "cumulated",
        "你的数是对的数的累积和。",
        "Your numbers are the cumulative sums of the right ones.",
        _of_items(lambda right: np.cumsum(right, axis=0)),
        _of_items(lambda right: np.flip(np.cumsum(np.flip(right, 0), axis=0), 0)),
    ),
    _relation(
        "one_item_repeated",
        "每一项都是最后一项（或第一项）该有的值：放进去的是同一个数组，或者下标没有变。",
        "Every item has the value that is due for the last, or the first: one array is put in each time, or the index "
        "does not change.",
        _of_items(lambda right: np.broadcast_to(right[-1:], right.shape)),
        _of_items(lambda right: np.broadcast_to(right[:1], right.shape)),
    ),
    _relation(
        "differences",
        "你的数是对的数里相邻两项的差：多减了一次前一项。",
        "Your numbers are the differences of neighbours among the right ones: the one before is subtracted.",
        _of_items(lambda right: np.diff(right, axis=0)),
        _of_items(lambda right: np.diff(right, axis=0, prepend=0)),
    ),
    _relation(
        "normalised_otherwise",
        "你的数是对的数又除以它们的和、长度或最大值（或减去均值）：归一化的方式不对，或者多了一次。",
        "Your numbers are the right ones divided by their sum, length or largest, or less their mean: normalised in "
        "another way, or once more.",
        *(_of_items(lambda right, by=by: right / by(right)) for by in (np.sum, np.linalg.norm, np.max)),
        *(_of_items(lambda right, by=by: right / by(right, axis=-1, keepdims=True)) for by in (np.sum, np.linalg.norm)),
        _of_items(lambda right: np.exp(right) / np.exp(right).sum(axis=-1, keepdims=True)),
        _of_items(lambda right: right - right.mean()),
        _of_items(lambda right: right - right.mean(axis=0)),
    ),
    _relation(
        "rounded",
        "你的数是对的数取整（或只留了几位小数）之后的：精度丢了。",
        "Your numbers are the right ones rounded, or made whole: precision is lost.",
        np.trunc,
        np.floor,
        *(lambda right, digits=digits: np.round(right, digits) for digits in range(4)),
    ),
    _relation(
        "cut_off",
        "你的数是对的数截断之后的：太大或太小的被换成了界限。",
        "Your numbers are the right ones with what is too large, or too small, replaced by a limit.",
        lambda right: np.clip(right, -1, 1),
        lambda right: np.clip(right, 0, 1),
        lambda right: np.minimum(right, 0),
        lambda right: np.minimum(right, 1),
    ),
)
SORTED = Remark(
    "another_order",
    Text(
        "数都对，次序不对：排了序，或者按别的次序放进了结果。",
        "All the numbers are right and their order is not: sorted, or put into the result in another order.",
    ),
)
EXCHANGED = Remark(
    "parts_exchanged",
    Text(
        "各部分的值都对，返回的次序不对。",
        "Every part has the right value; the order in which they are returned is wrong.",
    ),
)
FACTOR = Remark(
    "constant_factor",
    Text(
        "你的数在每个输入上都是对的数的 {0:.4g} 倍。", "On every input your numbers are {0:.4g} times the right ones."
    ),
)
OFFSET = Remark(
    "constant_offset",
    Text(
        "你的数在每个输入上都比对的数大 {0:.4g}。", "On every input your numbers are {0:.4g} more than the right ones."
    ),
)
LENGTH = Remark(
    "length_as_a_factor",
    Text(
        "你的数是对的数{2} {0} 的第 {1} 个轴（从 0 数）的长度：求和与求平均弄混了。",
        "Your numbers are the right ones {2} the length of axis {1} of {0}: a sum and a mean are mixed up.",
    ),
)
ARGUMENT = Remark(
    "argument_added",
    Text(
        "你的数和对的数相差的正好是 {0}：它多加了一次，或少加了一次。",
        "Your numbers and the right ones differ by just {0}: it is added once too often, or not at all.",
    ),
)
STEPPED = Remark(
    "step_already_taken",
    Text(
        "你返回的是 {0} 减去对的值：已经走了一步，而要的只是那个值。",
        "What you return is {0} minus the right value: a step was taken, and only the value is wanted.",
    ),
)
UNCHANGED = Remark("argument_returned", Text("你返回的就是 {0}，没有变。", "What you return is {0}, unchanged."))
STEP = Remark(
    "step_of_another_size",
    Text(
        "从 {0} 走出的一步是对的 {1:.4g} 倍：方向反了，或者步长多乘（除）了什么。",
        "Your step from {0} is {1:.4g} times the right one: it goes the other way, or its size has a factor too many.",
    ),
)
SHAPE = Remark(
    "another_shape",
    Text(
        "数都对，次序也对，只是形状不对：多了或少了一次 reshape（或 ravel）。",
        "The numbers are right and in order, and their shape is not: a reshape, or a ravel, too many or too few.",
    ),
)
ITEM_BEFORE = Remark(
    "first_item_too_many",
    Text(
        "沿第 0 个轴前面多了一项，后面都对。", "Along axis 0 there is an item too many in front; the others are right."
    ),
)
ITEM_AFTER = Remark(
    "last_item_too_many",
    Text(
        "沿第 0 个轴末尾多了一项，前面都对。",
        "Along axis 0 there is an item too many at the end; the others are right.",
    ),
)
BEGINNING = Remark(
    "first_items_alone",
    Text(
        "沿第 0 个轴只有开头的几项，都对，后面的没有了。",
        "Along axis 0 there are the first items alone, and right; those after them are missing.",
    ),
)
LATE = Remark(
    "one_place_late",
    Text(
        "沿第 {0} 个轴错了一位：每一项都是它前面一项该有的值。",
        "Along axis {0} all is one place too late: each item has the value that is due for the one before.",
    ),
)
EARLY = Remark(
    "one_place_early",
    Text(
        "沿第 {0} 个轴错了一位：每一项都是它后面一项该有的值。",
        "Along axis {0} all is one place too early: each item has the value that is due for the one after.",
    ),
)
ROWS = Remark(
    "items_exchanged",
    Text(
        "沿第 {0} 个轴每一项（行、列、步）都对，只是次序不对。",
        "Along axis {0} each item (row, column, step) is right, and they stand in another order.",
    ),
)
NOT_NORMALISED = Remark(
    "not_normalised",
    Text("你的数除以它们的{0}就对了：少了归一化。", "Divided by {0} your numbers are right: they are not normalised."),
)
OWN_FACTOR = Remark(
    "another_factor_each_time",
    Text(
        "在每个输入上，你的数都是对的数乘以同一个数，而这个数随输入变（如 {0:.4g} 和 {1:.4g}）："
        "整个结果多乘（除）或少乘（除）了什么。",
        "On each input all your numbers are the right ones times one number, which differs from input to input "
        "({0:.4g} and {1:.4g}): the whole result lacks a factor or a divisor, or has one too many.",
    ),
)
FACTOR_OF_ITEMS = Remark(
    "factor_of_each_item",
    Text(
        "沿第 {0} 个轴的每一项，都是对的乘以它自己的一个数：归一化沿错了轴，或者少了（多了）一个逐项的因子。",
        "Along axis {0} each item is the right one times a number of its own: normalised along another axis, or a "
        "factor for each item too many or too few.",
    ),
)
ARGUMENT_FACTOR = Remark(
    "argument_as_a_factor",
    Text(
        "你的数是对的数{1} {0}：它多乘（除）了一次，或少乘（除）了一次。",
        "Your numbers are the right ones {1} {0}: it is a factor or a divisor once too often, or not at all.",
    ),
)
OWN_OFFSET = Remark(
    "another_offset_each_time",
    Text(
        "在每个输入上，你的数都比对的数大同一个数，而这个数随输入变（如 {0:.4g} 和 {1:.4g}）：少了或多了一项。",
        "On each input all your numbers are more than the right ones by one number, which differs from input to input "
        "({0:.4g} and {1:.4g}): a term is left out, or too many.",
    ),
)
OFFSET_OF_ITEMS = Remark(
    "same_offset_for_all_items",
    Text(
        "沿第 {0} 个轴，每一项和对的相差都一样：少了或多了一项不随它变的，如偏置或均值。",
        "Along axis {0} every item is off by the same: a term that does not vary along it, such as a bias or a mean, "
        "is left out or too many.",
    ),
)
REMARKS = (
    *(relation.remark for relation in RELATIONS),
    *(
        SORTED,
        EXCHANGED,
        FACTOR,
        OFFSET,
        LENGTH,
        ARGUMENT,
        STEPPED,
        UNCHANGED,
        STEP,
        SHAPE,
        ITEM_BEFORE,
        ITEM_AFTER,
        BEGINNING,
    ),
    *(LATE, EARLY, ROWS, NOT_NORMALISED, OWN_FACTOR, FACTOR_OF_ITEMS, ARGUMENT_FACTOR, OWN_OFFSET, OFFSET_OF_ITEMS),
)


class Pair(NamedTuple):
    """The right value of a case and a student's, and the arguments with their names."""

    right: np.ndarray
    got: np.ndarray
    arguments: dict[str, Any]


def related(pairs: Sequence[Pair]) -> Remark | None:
    """What stands between the right values and these in every case; None if nothing known does, or if all are right.

    A single number in every case says too little.
    """
    return first_of(_FINDERS, pairs)


def inside(pairs: Sequence[Pair]) -> Remark | None:
    """The same of what the last tanh or σ was applied to."""
    return first_of((_before_the_last_function,), pairs)


def first_of(finders: Sequence[Callable[[Sequence[Pair]], Iterator[Remark]]], pairs: Sequence[Pair]) -> Remark | None:
    """The first remark that these finders have; None of too few numbers, of one everywhere, and where all is right."""
    pairs = [pair for pair in pairs if pair.right.size]
    if not pairs or (len(pairs) < 2 and pairs[0].right.size < ENOUGH) or _is_constant([pair.got for pair in pairs]):
        return None
    if all(_close(right, got) for right, got, _ in pairs):
        return None
    with np.errstate(all="ignore"):
        return next(chain.from_iterable(find(pairs) for find in finders), None)


def _is_constant(arrays: Sequence[np.ndarray]) -> bool:
    numbers = np.concatenate([np.ravel(array) for array in arrays])
    return bool(np.all(numbers == numbers[:1]))


def exchanged(rights: Sequence[Sequence[Any]], gots: Sequence[Any]) -> Remark | None:
    """Whether all parts are right but for their order, which is one in every case."""
    count = len(rights[0])
    if not 1 < count <= MAX_EXCHANGED or not all(isinstance(got, list | tuple) and len(got) == count for got in gots):
        return None
    equal = [
        [all(_alike(right[j], got[i]) for right, got in zip(rights, gots, strict=True)) for j in range(count)]
        for i in range(count)
    ]
    orders = (order for order in permutations(range(count)) if order != tuple(range(count)))
    return EXCHANGED if any(all(equal[i][j] for i, j in enumerate(order)) for order in orders) else None


def _alike(one: Any, other: Any) -> bool:
    return same(Reply(one), Reply(other), itself)


def _close(one: np.ndarray, other: np.ndarray) -> bool:
    return one.shape == other.shape and np.allclose(one, other, rtol=1e-4, atol=1e-6)


def _by_a_change(pairs: Sequence[Pair]) -> Iterator[Remark]:
    for relation in RELATIONS:
        ways = zip(*(relation.of(pair.right) for pair in pairs), strict=True)
        if any(all(_close(value, pair.got) for value, pair in zip(way, pairs, strict=True)) for way in ways):
            yield relation.remark


def _by_an_argument(pairs: Sequence[Pair]) -> Iterator[Remark]:
    for name in pairs[0].arguments:
        values = [pair.arguments[name] for pair in pairs]
        if not all(isinstance(value, np.ndarray) and value.dtype.kind in "fiu" for value in values):
            continue
        both = list(zip(pairs, values, strict=True))
        if all(_close(pair.got, value) for pair, value in both):
            yield telling(UNCHANGED, name)
        elif all(pair.right.shape == value.shape and _close(pair.got, value - pair.right) for pair, value in both):
            yield telling(STEPPED, name)
        elif (factor := _factor_of_steps(both)) is not None:
            yield telling(STEP, name, factor)
        elif all(pair.got.shape == pair.right.shape == value.shape for pair, value in both) and any(
            all(_close(pair.got, pair.right + sign * value) for pair, value in both) for sign in (1, -1)
        ):
            yield telling(ARGUMENT, name)


def _factor_of_steps(both: Sequence[tuple[Pair, np.ndarray]]) -> float | None:
    """By what the steps from an argument to the right value are multiplied, if it is one number and not 0 or 1."""
    if any(not pair.got.shape == pair.right.shape == value.shape or not _are_many(value) for pair, value in both):
        return None
    factors = [factor_of(Pair(pair.right - value, pair.got - value, {})) for pair, value in both]
    known = [factor for factor in factors if factor is not None]
    if len(known) < len(factors) or np.ptp(known) > 1e-3 * abs(known[0]) or abs(known[0] - 1) < 1e-3:
        return None
    return known[0]


def _by_a_number(pairs: Sequence[Pair]) -> Iterator[Remark]:
    if any(pair.right.shape != pair.got.shape or not np.isfinite(pair.got).all() for pair in pairs):
        return
    factors = [factor_of(pair) for pair in pairs]
    if None not in factors:
        if np.ptp(factors) < 1e-4 * abs(factors[0]):
            if max(abs(factors[0]), abs(1 / factors[0])) > 2.5:  # 2 is the length of something in many cases
                yield from _by_a_length(pairs, factors)
            yield telling(FACTOR, factors[0])
        yield from _by_a_length(pairs, factors)
        yield from _by_a_number_given(pairs, factors)
        if len(pairs) > 1 and all(_are_many(pair.right) for pair in pairs):
            yield telling(OWN_FACTOR, min(factors), max(factors))
    offsets = np.concatenate([(pair.got - pair.right).ravel() for pair in pairs])
    if np.ptp(offsets) < 1e-6 + 1e-4 * abs(offsets[0]):
        yield telling(OFFSET, offsets[0])
    own = [(pair.got - pair.right).ravel() for pair in pairs]
    if len(own) > 1 and all(
        len(one) > 2 and np.ptp(one) < 1e-6 + 1e-4 * abs(one[0]) and abs(one[0]) > 1e-5 for one in own
    ):
        offsets = [one[0] for one in own]
        yield telling(OWN_OFFSET, min(offsets), max(offsets))


def _are_many(right: np.ndarray) -> bool:
    """Whether so many numbers are not 0 that they have no common factor by chance."""
    return np.count_nonzero(right) > 2


def _by_a_number_given(pairs: Sequence[Pair], factors: Sequence[float]) -> Iterator[Remark]:
    for name in pairs[0].arguments:
        values = [pair.arguments[name] for pair in pairs]
        if not all(
            isinstance(value, int | float) or (isinstance(value, np.ndarray) and value.size == 1) for value in values
        ):
            continue
        numbers = np.array([float(np.ravel(value)[0]) for value in values])
        for power, (zh, en) in ((1, ("乘以", "times")), (-1, ("除以", "divided by"))):
            if np.ptp(numbers) and np.allclose(factors, numbers**power, rtol=1e-4):
                hint = Text(ARGUMENT_FACTOR.hint.zh.format(name, zh), ARGUMENT_FACTOR.hint.en.format(name, en))
                yield Remark(ARGUMENT_FACTOR.name, hint)


def _by_a_shape(pairs: Sequence[Pair]) -> Iterator[Remark]:
    """The right numbers in another shape, or with items too many or too few along axis 0."""
    if all(pair.got.shape == pair.right.shape for pair in pairs):
        return
    if any(without_ones(pair.got) != without_ones(pair.right) for pair in pairs) and all(
        _close(pair.got.ravel(), pair.right.ravel()) for pair in pairs
    ):
        yield SHAPE
    if all(pair.got.ndim == pair.right.ndim > 0 and len(pair.got) for pair in pairs):
        if all(_close(pair.got[1:], pair.right) for pair in pairs):
            yield ITEM_BEFORE
        if all(_close(pair.got[:-1], pair.right) for pair in pairs):
            yield ITEM_AFTER
        if all(len(pair.got) < len(pair.right) and _close(pair.got, pair.right[: len(pair.got)]) for pair in pairs):
            yield BEGINNING


def _by_a_step(pairs: Sequence[Pair]) -> Iterator[Remark]:
    """Items one place off, or in another order."""
    if any(pair.right.shape != pair.got.shape or pair.right.size < 3 for pair in pairs):
        return
    for axis in range(min(pair.right.ndim for pair in pairs)):
        moved = [(np.moveaxis(pair.right, axis, 0), np.moveaxis(pair.got, axis, 0)) for pair in pairs]
        if all(len(right) > 2 and not _close(right[1:], right[:-1]) for right, _ in moved):
            if all(_close(got[1:], right[:-1]) for right, got in moved):
                yield telling(LATE, axis)
            if all(_close(got[:-1], right[1:]) for right, got in moved):
                yield telling(EARLY, axis)
        if all(right[:1].size > 1 and _are_the_same_rows(right, got) for right, got in moved):
            yield telling(ROWS, axis)


def _are_the_same_rows(right: np.ndarray, got: np.ndarray) -> bool:
    """Whether each row of one is a row of the other, each once."""
    left = list(range(len(right)))
    for row in got:
        found = next((place for place in left if _close(right[place], row)), None)
        if found is None:
            return False
        left.remove(found)
    return True


def _by_a_normalisation(pairs: Sequence[Pair]) -> Iterator[Remark]:
    """Numbers that are right once they are normalised, and items that have a factor or an offset of their own."""
    if any(pair.right.shape != pair.got.shape or pair.right.size < 3 for pair in pairs):
        return
    ways = (("和", "their sum", np.sum), ("长度", "their length", np.linalg.norm), ("最大值", "their largest", np.max))
    for zh, en, by in ways:
        for settings in ({}, {"axis": -1, "keepdims": True}):
            if all(pair.right.ndim and _close(pair.got / by(pair.got, **settings), pair.right) for pair in pairs):
                hint = Text(NOT_NORMALISED.hint.zh.format(zh), NOT_NORMALISED.hint.en.format(en))
                yield Remark(NOT_NORMALISED.name, hint)
    axes = min(pair.right.ndim for pair in pairs)
    for axis in range(axes) if axes > 1 else ():
        moved = [(np.moveaxis(pair.right, axis, 0), np.moveaxis(pair.got, axis, 0)) for pair in pairs]
        if all(_has_factors(right, got) for right, got in moved):
            yield telling(FACTOR_OF_ITEMS, axis)
        if all(_has_one_offset(right, got) for right, got in moved):
            yield telling(OFFSET_OF_ITEMS, axis)


def _has_factors(right: np.ndarray, got: np.ndarray) -> bool:
    """Whether each item is the right one times a number, which more than two of its numbers show."""
    rows = [Pair(row, own, {}) for row, own in zip(right, got, strict=True) if row.any() or own.any()]
    return len(rows) > 1 and all(_are_many(row.right) and factor_of(row) is not None for row in rows)


def _has_one_offset(right: np.ndarray, got: np.ndarray) -> bool:
    off = got - right
    return (
        len(right) > 1
        and off[0].size > 1
        and bool(np.isfinite(off).all() and np.abs(off).min() > 1e-6)
        and _close(off, np.broadcast_to(off[:1], off.shape))
    )


def factor_of(pair: Pair) -> float | None:
    """By what the right numbers are multiplied, if it is one number."""
    square = float((pair.right**2).sum())
    factor = float((pair.right * pair.got).sum()) / square if square else 0.0
    return factor if factor and _close(factor * pair.right, pair.got) else None


def _by_a_length(pairs: Sequence[Pair], factors: Sequence[float]) -> Iterator[Remark]:
    for name in pairs[0].arguments:
        shapes = [_shape_of(pair.arguments[name]) for pair in pairs]
        for axis in range(min(map(len, shapes))):
            lengths = np.array([shape[axis] for shape in shapes], dtype=float)
            for power, (zh, en) in ((1, ("乘以", "times")), (-1, ("除以", "divided by"))):
                if np.allclose(factors, lengths**power, rtol=1e-4):
                    hint = Text(LENGTH.hint.zh.format(name, axis, zh), LENGTH.hint.en.format(name, axis, en))
                    yield Remark(LENGTH.name, hint)


def _shape_of(value: Any) -> tuple[int, ...]:
    """The lengths of a value that a sum may run over: of a list, whatever it holds, its own."""
    if isinstance(value, np.ndarray):
        return value.shape
    return (len(value),) if isinstance(value, list | tuple) else ()


def _by_the_order(pairs: Sequence[Pair]) -> Iterator[Remark]:
    if all(pair.right.shape == pair.got.shape and pair.right.size > 1 for pair in pairs) and all(
        _close(np.sort(pair.right.ravel()), np.sort(pair.got.ravel())) for pair in pairs
    ):
        yield SORTED


def _before_the_last_function(pairs: Sequence[Pair]) -> Iterator[Remark]:
    """How the numbers stand to each other before the function that has squashed both."""
    if any(pair.right.shape != pair.got.shape or pair.right.size < 3 for pair in pairs):
        return
    numbers = np.concatenate([one.ravel() for pair in pairs for one in (pair.right, pair.got)])
    for name, (low, high), inverse in INVERSES:
        if low < numbers.min() and numbers.max() < high:
            inner = [Pair(inverse(pair.right), inverse(pair.got), pair.arguments) for pair in pairs]
            for remark in chain(_by_a_number(inner), _by_a_normalisation(inner)):
                hint = Text(*(frame.format(name, text) for frame, text in zip(BEFORE, remark.hint, strict=True)))
                yield Remark(remark.name, hint)


_FINDERS = (
    *(_by_an_argument, _by_a_change, _by_a_shape, _by_a_number, _by_a_step, _by_a_normalisation, _by_the_order),
)


def no_chance(lengths: Iterable[int]) -> bool:
    """Whether one item that is wrong would hardly be at one end in all of so many lists, were it anywhere."""
    return math.prod(lengths) >= LEAST_ODDS


def telling(remark: Remark, *details: Any) -> Remark:
    """A remark with the details of one answer."""
    return Remark(remark.name, Text(*(text.format(*details) for text in remark.hint)))


def as_numbers(value: Any) -> np.ndarray | None:
    """A value as an array of float64; None if it is not made of numbers."""
    numbers = numbers_of(value)
    return None if isinstance(numbers, Text) else numbers


# --- places: Which of the numbers are wrong, where the others are right: at one end, in a block, where 0 is due, where NaN is.

LEFT_AT_ZERO = Remark(
    "some_left_at_zero",
    Text(
        "你填进去的数都对，其余的还是 0：有的位置没有走到，或者没有写回。",
        "What you filled in is right, and the rest is still 0: some places are not reached, or not written.",
    ),
)
ZERO_EXPECTED = Remark(
    "wrong_where_zero_is_due",
    Text(
        "只在该是 0 的地方不对，其余都对：少了一个把它们变成 0 的条件。",
        "Your numbers are wrong only where 0 is due: a condition that makes them 0 is missing.",
    ),
)
ONE_EXPECTED = Remark(
    "wrong_where_one_is_due",
    Text("只在该是 1 的地方不对，其余都对。", "Your numbers are wrong only where 1 is due."),
)
NEGATIVE = Remark(
    "wrong_where_negative",
    Text(
        "该是负数的地方都不对，其余都对。",
        "Your numbers are wrong just where they should be negative, and right everywhere else.",
    ),
)
POSITIVE = Remark(
    "wrong_where_positive",
    Text(
        "该是正数的地方都不对，其余都对。",
        "Your numbers are wrong just where they should be positive, and right everywhere else.",
    ),
)
SIGNS = Remark(
    "some_signs_turned",
    Text(
        "绝对值都对，有些数的符号反了：有一部分多了或少了负号。",
        "The absolute values are right and some signs are turned: a part has a minus too many, or too few.",
    ),
)
NOT_FINITE = Remark(
    "not_finite_here_and_there",
    Text(
        "有的数是 NaN 或无穷，其余都对：在那些地方除以了 0、取了 log 0，或者溢出了。",
        "Some numbers are NaN or infinite and all others right: there is a division by 0, a log 0 or an overflow.",
    ),
)
DIAGONAL = Remark(
    "only_the_diagonal_wrong",
    Text("只有对角线上的数不对，其余都对。", "Only the numbers on the diagonal are wrong, all others are right."),
)
ELSEWHERE = Remark(
    "only_some_wrong",
    Text(
        "沿第 {0} 个轴只有几项不对，其余都对；在出错的第一个输入上是第 {1} 项（轴和项都从 0 数）：看它们有什么特别。",
        "Along axis {0} only some items are wrong and the others right; on the first input that goes wrong these are "
        "{1}, counted from 0: see what is special about them.",
    ),
)
BLOCK = Remark(
    "only_a_block_wrong",
    Text(
        "沿第 {0} 个轴分成 {2} 块（门），只有第 {1} 块（从 0 数）不对，其余都对。",
        "Of the {2} blocks (gates) along axis {0} only block {1}, from 0, is wrong, and the others are right.",
    ),
)
SECOND = Remark(
    "every_second_wrong",
    Text("沿第 {0} 个轴每隔一项错一项。", "Along axis {0} every second item is wrong, and the others are right."),
)
FROM_THERE = Remark(
    "wrong_from_an_item_on",
    Text(
        "沿第 {0} 个轴开头的几项都对，从某一项起就都不对了：看从哪里开始有什么没有带下去。",
        "Along axis {0} the first items are right, and from one on all are wrong: see what is not carried on there.",
    ),
)
UP_TO_THERE = Remark(
    "wrong_up_to_an_item",
    Text(
        "沿第 {0} 个轴末尾的几项都对，前面的都不对：倒着走时有什么没有带下去，或者开头处理得不对。",
        "Along axis {0} the last items are right, and all before them wrong: something is not carried on backwards, or "
        "the beginning is not handled.",
    ),
)
FIRST = Remark(
    "only_the_first_wrong",
    Text(
        "沿第 {0} 个轴只有第 0 项不对，其余都对：看开头怎么处理。",
        "Along axis {0} only item 0 is wrong, and all others are right: look at how it begins.",
    ),
)
LAST = Remark(
    "only_the_last_wrong",
    Text(
        "沿第 {0} 个轴只有最后一项不对，其余都对：看末尾怎么处理。",
        "Along axis {0} only the last item is wrong, and all others are right: look at how it ends.",
    ),
)
BEYOND_FIRST = Remark(
    "only_the_first_right",
    Text(
        "沿第 {0} 个轴只有第 0 项对，后面的都不对。",
        "Along axis {0} only item 0 is right; all that come after it are wrong.",
    ),
)
AS_GIVEN = Remark(
    "some_left_as_given",
    Text(
        "不对的数正好还是 {0} 里原来的数，其余都对：有的位置没有更新。",
        "What is wrong is still as it was in {0}, and the rest is right: some places are not updated.",
    ),
)
PLACES = (
    AS_GIVEN, LEFT_AT_ZERO, ZERO_EXPECTED, ONE_EXPECTED, NEGATIVE, POSITIVE, SIGNS, NOT_FINITE, DIAGONAL, ELSEWHERE,
    BLOCK,
    SECOND, FROM_THERE, UP_TO_THERE, FIRST, LAST, BEYOND_FIRST,
)  # fmt: skip


def placed(pairs: Sequence[Pair]) -> Remark | None:
    """Which numbers are wrong while the others are right in every case; None if that is not so, or says nothing."""
    return first_of((_by_an_end, _by_the_value, _as_it_was_given, _by_the_item), pairs)


def _by_the_value(pairs: Sequence[Pair]) -> Iterator[Remark]:
    if any(pair.right.shape != pair.got.shape or pair.right.size < 3 for pair in pairs):
        return
    right, got = (np.concatenate([np.ravel(getattr(pair, name)) for pair in pairs]) for name in ("right", "got"))
    wrong = _wrong(Pair(right, got, {}))
    if (~wrong & (right != 0)).sum() < 2:
        return
    if np.array_equal(wrong, ~np.isfinite(got)):
        yield NOT_FINITE
    for remark, value in ((ZERO_EXPECTED, 0), (ONE_EXPECTED, 1)):
        if (right[wrong] == value).all():
            yield remark
    if (got[wrong] == 0).all():
        yield LEFT_AT_ZERO
    if wrong.sum() > 1 and np.allclose(np.abs(got), np.abs(right), rtol=1e-4, atol=1e-6):
        yield SIGNS
    if wrong.sum() > 3 and (~wrong).sum() > 3:
        for remark, kind in ((NEGATIVE, right < 0), (POSITIVE, right > 0)):
            if np.array_equal(wrong, kind):
                yield remark


def _as_it_was_given(pairs: Sequence[Pair]) -> Iterator[Remark]:
    """What is wrong is as it was given."""
    for name in pairs[0].arguments:
        values = [pair.arguments[name] for pair in pairs]
        if all(
            isinstance(value, np.ndarray) and value.shape == pair.right.shape == pair.got.shape
            for value, pair in zip(values, pairs, strict=True)
        ) and all(_is_as_given(value, pair) for value, pair in zip(values, pairs, strict=True)):
            yield telling(AS_GIVEN, name)


def _is_as_given(value: np.ndarray, pair: Pair) -> bool:
    wrong = _wrong(pair)
    return 0 < wrong.sum() < wrong.size and np.allclose(pair.got[wrong], value[wrong], rtol=1e-4, atol=1e-6)


def _by_an_end(pairs: Sequence[Pair]) -> Iterator[Remark]:
    if all(pair.right.shape == pair.got.shape for pair in pairs):
        for axis, rows in _wrong_rows(pairs)[1].items():
            if all(len(row) > 1 for row in rows):
                yield from _at_the_ends(rows, axis)


def _wrong_rows(pairs: Sequence[Pair]) -> tuple[list[np.ndarray], dict[int, list[np.ndarray]]]:
    """Which numbers are wrong, by case; by axis that all cases have, which items along it."""
    wrong = [_wrong(pair) for pair in pairs]
    rows = {
        axis: [np.moveaxis(one, axis, 0).reshape(one.shape[axis], -1).any(axis=1) for one in wrong]
        for axis in range(min(one.ndim for one in wrong))
    }
    return wrong, rows


def _by_the_item(pairs: Sequence[Pair]) -> Iterator[Remark]:
    if any(pair.right.shape != pair.got.shape or not pair.right.ndim for pair in pairs):
        return
    wrong, rows = _wrong_rows(pairs)
    for axis in rows:
        if all(len(row) > 1 and row.any() and not row.all() for row in rows[axis]):
            yield from _in_blocks(rows[axis], axis)
            yield from _in_steps(rows[axis], axis)
    if len(rows) > 1 and all(min(one.shape[:2]) > 1 and np.array_equal(one, _diagonal(one)) for one in wrong):
        yield DIAGONAL
    for axis in rows:
        if all(row.any() and not row.all() for row in rows[axis]) and _are_right_for_a_reason(pairs, rows[axis], axis):
            yield telling(ELSEWHERE, axis, ", ".join(map(str, np.flatnonzero(rows[axis][0])[:6])))


def _wrong(pair: Pair) -> np.ndarray:
    return ~np.isclose(pair.got, pair.right, rtol=1e-4, atol=1e-6)


def _diagonal(wrong: np.ndarray) -> np.ndarray:
    diagonal = np.eye(*wrong.shape[:2], dtype=bool)
    return np.broadcast_to(diagonal.reshape(diagonal.shape + (1,) * (wrong.ndim - 2)), wrong.shape)


def _are_right_for_a_reason(pairs: Sequence[Pair], rows: Sequence[np.ndarray], axis: int) -> bool:
    """Whether the items that are right are more than zeros."""
    return all(np.moveaxis(pair.right, axis, 0)[~row].any() for pair, row in zip(pairs, rows, strict=True))


def _at_the_ends(rows: Sequence[np.ndarray], axis: int) -> Iterator[Remark]:
    if not no_chance(map(len, rows)):
        return
    if all(row[0] and not row[1:].any() for row in rows):
        yield telling(FIRST, axis)
    if all(row[-1] and not row[:-1].any() for row in rows):
        yield telling(LAST, axis)
    if all(not row[0] and row[1:].all() for row in rows):
        yield telling(BEYOND_FIRST, axis)


def _in_blocks(rows: Sequence[np.ndarray], axis: int) -> Iterator[Remark]:
    for count in (4, 3, 2):
        for number in range(count):
            if all(len(row) % count == 0 and len(row) > count for row in rows) and all(
                np.array_equal(row, np.arange(len(row)) // (len(row) // count) == number) for row in rows
            ):
                yield telling(BLOCK, axis, number, count)


def _in_steps(rows: Sequence[np.ndarray], axis: int) -> Iterator[Remark]:
    steps = [np.diff(row.astype(int)) for row in rows]
    if all(np.count_nonzero(step) == 1 for step in steps) and len({int(step.sum()) for step in steps}) == 1:
        yield telling(FROM_THERE if steps[0].sum() > 0 else UP_TO_THERE, axis)
    if all(step.all() and len(step) > 2 for step in steps):
        yield telling(SECOND, axis)


# --- items: What stands between a wrong list or text and the right one: items missing, too many, elsewhere, cut otherwise.
#
# As with numbers, such a relation is claimed only where it holds in every case.

JOINTS = ("", " ", "/", ",", "，", "、", "|", "_", "\t")
FEW = 40  # characters of an item that a hint shows
GAP = 4  # characters between two items of a text
ITEMS_TURNED = Remark(
    "items_from_the_end",
    Text("各项都对，次序正好反了，最后一项成了第一项。", "All items are right, in reversed order, the last one first."),
)
ITEMS_IN_ANOTHER_ORDER = Remark(
    "items_in_another_order",
    Text(
        "各项都对，次序不对：排了序，或者按别的次序放进了结果。",
        "All items are right and their order is not: sorted, or put into the result in another order.",
    ),
)
FIRST_ITEM_MISSING = Remark(
    "first_item_missing",
    Text(
        "少了第一项，其余都对：从头开始。",
        "The first item is missing and the others are right: begin at the beginning.",
    ),
)
LAST_ITEM_MISSING = Remark(
    "last_item_missing",
    Text(
        "少了最后一项，其余都对：一直走到头。", "The last item is missing and the others are right: go on to the end."
    ),
)
BEGINNING_ONLY = Remark(
    "beginning_only",
    Text(
        "只有开头的几项，都对，后面的没有了：循环是不是走到一半就返回了？",
        "Only the first items are there, and right: does a loop return halfway?",
    ),
)
END_ONLY = Remark(
    "end_only",
    Text(
        "只有末尾的几项，都对，前面的没有了：结果是不是在循环里又重新开始了？",
        "Only the last items are there, and right: does the result start anew within a loop?",
    ),
)
ONE_ITEM_IN_FRONT = Remark(
    "one_item_in_front",
    Text("前面多了一项 {0}，后面都对。", "There is one item too many in front, {0}; the others are right."),
)
ONE_ITEM_BEHIND = Remark(
    "one_item_behind",
    Text("末尾多了一项 {0}，前面都对。", "There is one item too many at the end, {0}; the others are right."),
)
REPETITIONS_LOST = Remark(
    "repetitions_lost",
    Text("重复的项只留下了一次，其余都对。", "Of what comes more than once one is left; the others are right."),
)
ITEMS_REPEATED = Remark(
    "items_repeated",
    Text(
        "有的项，如 {0}，出现的次数太多，其余都对。",
        "Some items, such as {0}, are there too often; the others are right.",
    ),
)
ITEMS_MISSING = Remark(
    "items_missing", Text("少了几项，如 {0}，其余都对。", "Some items are missing, such as {0}; the others are right.")
)
ITEMS_TOO_MANY = Remark(
    "items_too_many",
    Text("多了几项，如 {0}，其余都对。", "There are items too many, such as {0}; the others are right."),
)
BOUNDARIES_LOST = Remark(
    "boundaries_lost",
    Text(
        "里面的东西都对，次序也对，只是没有分成一组一组，或者分得不一样。",
        "What is inside is right and in order, and not divided into groups, or into others.",
    ),
)
CUT_ELSEWHERE = Remark(
    "cut_elsewhere",
    Text(
        "字都对，次序也对，只是切开的地方不同：{0} 应是 {1}。",
        "All characters are right and in order, and cut at other places: {0} should be {1}.",
    ),
)
WHITE_SPACE = Remark(
    "white_space",
    Text(
        "除了空白都对：空格、制表符或换行多了、少了，或者用了另一种。",
        "All is right but for white space: spaces, tabs or line breaks are too many, missing, or of another kind.",
    ),
)
IN_FRONT = Remark(
    "text_in_front",
    Text("不对的项前面都多了 {0}，其余都对。", "Each item that is wrong has {0} in front, and is right but for that."),
)
BEHIND = Remark(
    "text_behind",
    Text(
        "不对的项末尾都多了 {0}，其余都对。", "Each item that is wrong has {0} at its end, and is right but for that."
    ),
)
CUT_IN_FRONT = Remark(
    "front_cut_off",
    Text(
        "不对的项都少了开头，如 {0} 只剩 {1}。", "Each item that is wrong lacks its beginning: of {0} only {1} is left."
    ),
)
CUT_BEHIND = Remark(
    "end_cut_off",
    Text("不对的项都少了末尾，如 {0} 只剩 {1}。", "Each item that is wrong lacks its end: of {0} only {1} is left."),
)
CHARACTERS_MISSING = Remark(
    "characters_missing",
    Text(
        "不对的项里少了字符 {0}，其余都对。",
        "Items that are wrong lack the characters {0}, and are right but for that.",
    ),
)
CHARACTERS_TOO_MANY = Remark(
    "characters_too_many",
    Text("不对的项里多了字符 {0}，其余都对。", "Items that are wrong have {0} too many, and are right but for that."),
)
CHARACTERS_REPLACED = Remark(
    "characters_replaced",
    Text("该是 {0} 的地方都成了 {1}，其余都对。", "There is {1} wherever {0} is due; all else is right."),
)
UNITS_JOINED = Remark(
    "joined_to_text",
    Text(
        "每一项里的词被拼成了一个字符串：应是词的列表。",
        "The words of each item are joined to one string: a list of them is due.",
    ),
)
ACCUMULATED = Remark(
    "items_accumulated",
    Text(
        "每一项里还有前面所有项的内容：列表没有在每一轮重新开始。",
        "Each item has all that the items before it have: the list does not start anew in each round.",
    ),
)
NOTHING_THERE = Remark(
    "nothing_there", Text("该有几项的地方是空的。", "There is nothing where some items are due: the list is empty.")
)
EMPTY = Remark(
    "nothing_due",
    Text("该是空列表的地方有 {0}，其余都对。", "There is {0} where an empty list is due; the others are right."),
)
WITHIN = Text("在不对的项里：{}", "Within the items that are wrong: {}")
ALL_JOINED = Remark(
    "one_text_for_all",
    Text(
        "各项都对，却连成了一个字符串：要的是列表。",
        "All items are right, and joined to one string: a list of them is due.",
    ),
)
NUMBER = Remark(
    "number_of_items",
    Text("你给出的是项数：要的是各项本身。", "What you give is how many there are: the items are due."),
)
LENGTHS = Remark(
    "lengths_of_the_items",
    Text("你给出的是各项的长度：要的是各项本身。", "What you give are the lengths of the items: the items are due."),
)
CASE = Remark("letter_case", Text("除了字母的大小写都对。", "All is right but for upper and lower case."))
BESIDE = Remark(
    "more_beside_the_items",
    Text(
        "要的都在里面，只是还带着别的，如 {0} 应是 {1}。",
        "All that is due is there, with more beside it: {0} should be {1}.",
    ),
)
FROM_AN_ITEM_ON = Remark(
    "wrong_from_an_item_on",
    Text(
        "开头的几项都对，从某一项起就都不对了，如 {0} 应是 {1}。",
        "The first items are right, and from one on all are wrong: {0} should be {1}.",
    ),
)
WORDS_ALONE = Remark(
    "more_than_the_items",
    Text(
        "每一项里除了要的 {0} 还有别的东西：{1}。只要前者。",
        "Each item has more in it than {0}, which is wanted: {1}.",
    ),
)
ONLY_FIRST_ITEM = Remark(
    "only_the_first_wrong",
    Text(
        "只有第一项不对，其余都对：看开头怎么处理。",
        "Only the first item is wrong, all others are right: look at how it begins.",
    ),
)
ONLY_LAST_ITEM = Remark(
    "only_the_last_wrong",
    Text(
        "只有最后一项不对，其余都对：看末尾怎么处理。",
        "Only the last item is wrong, all others are right: look at how it ends.",
    ),
)
SOME_ITEMS = Remark(
    "some_items_wrong",
    Text(
        "项数和次序都对，只有几项不对，如 {0} 应是 {1}：看它们有什么特别。",
        "Number and order are right, and some items are wrong, such as {0}, which should be {1}: see what is special "
        "about them.",
    ),
)
ITEM_REMARKS = (
    ITEMS_TURNED, ITEMS_IN_ANOTHER_ORDER, FIRST_ITEM_MISSING, LAST_ITEM_MISSING, BEGINNING_ONLY, END_ONLY,
    ONE_ITEM_IN_FRONT, ONE_ITEM_BEHIND, REPETITIONS_LOST, ITEMS_REPEATED, ITEMS_MISSING, ITEMS_TOO_MANY,
    BOUNDARIES_LOST, CUT_ELSEWHERE, WHITE_SPACE, IN_FRONT, BEHIND, CUT_IN_FRONT, CUT_BEHIND, CHARACTERS_MISSING,
    CHARACTERS_TOO_MANY, CHARACTERS_REPLACED, UNITS_JOINED, WORDS_ALONE, ACCUMULATED, EMPTY, ALL_JOINED, NUMBER,
    NOTHING_THERE, LENGTHS, CASE, BESIDE, FROM_AN_ITEM_ON,
    ONLY_FIRST_ITEM, ONLY_LAST_ITEM, SOME_ITEMS,
)  # fmt: skip


class Lists(NamedTuple):
    """The items of a case that are due, and those that are there."""

    due: list[Any]
    there: list[Any]


def items_of(value: Any) -> list[Any] | None:
    """A list of texts or of lists, a text as its lines and they as their words; None of what is no such thing."""
    if isinstance(value, str):
        return [_line(line) for line in value.rstrip("\n").split("\n")]
    if isinstance(value, np.ndarray):
        value = value.tolist()
    if not isinstance(value, list | tuple):
        return None
    return [_plainly(item) for item in value]


def has_fractions(value: Any) -> bool:
    """Whether a value holds numbers that are not whole, in arrays or lists."""
    if isinstance(value, np.ndarray):
        return value.dtype.kind == "f"
    return isinstance(value, float) or (isinstance(value, list | tuple) and any(map(has_fractions, value)))


def _line(line: str) -> list[Any]:
    return [_word(word) for word in line.rstrip(" \r").split(" ")]


def _word(word: str) -> Any:
    """A number in so many digits as float32 has, however it is written."""
    return float(f"{float(word):.5g}") if re.fullmatch(r"-?\d+\.\d+(e-?\d+)?", word) else word


def _plainly(item: Any) -> Any:
    """Lists for tuples and arrays, numbers of Python's own."""
    if isinstance(item, np.ndarray | np.generic) and not isinstance(item, str):
        item = item.tolist()
    if isinstance(item, list | tuple):
        return [_plainly(one) for one in item]
    return float(f"{item:.5g}") if isinstance(item, float) else item


def of_another_type(pairs: Sequence[tuple[Any, Any]]) -> Remark | None:
    """What is no list where one is due, and says which it should be."""
    if not pairs or not all(isinstance(due, list) and due for due, _ in pairs):
        return None
    if all(isinstance(there, int) and there == len(due) for due, there in pairs):
        return NUMBER
    if all(
        isinstance(there, str) and len(due) > 1 and _texts(due) and _runs_through(due, there) for due, there in pairs
    ):
        return ALL_JOINED
    return None


def _runs_through(due: Sequence[str], there: str) -> bool:
    """Whether a text begins with the first of these, ends with the last, and has the others between in order.

    By one walk: a pattern would try each way to place them, and a student chooses the text.
    """
    place = len(due[0]) if there.startswith(due[0]) else -1
    for item in due[1:]:
        found = there.find(item, place, place + GAP + len(item)) if place >= 0 else -1
        place = found + len(item) if found >= 0 else -1
    return place >= 0 and len(there) - place <= 2


def listed(pairs: Sequence[Lists]) -> Remark | None:
    """What stands between lists that are due and those that are there, in every case; None if nothing known does."""
    if not pairs or any(there in (due, [due]) for due, there in pairs):
        return None  # right, or right and in a list, which is another type and no mistake about items
    if len(pairs) < 2 and len(pairs[0].due) + len(pairs[0].there) < 3:
        return None
    for find in (_of_order, _of_ends, _of_number, _of_groups, _of_texts):
        for remark in find(pairs):
            return remark
    return None


def _all(pairs: Sequence[Lists], holds: Callable[[list[Any], list[Any]], bool]) -> bool:
    return all(holds(*pair) for pair in pairs)


def _of_order(pairs: Sequence[Lists]) -> Iterator[Remark]:
    if _all(pairs, lambda due, there: there == due[::-1]):
        yield ITEMS_TURNED
    if _all(pairs, lambda due, there: as_bag(there) == as_bag(due)):
        yield ITEMS_IN_ANOTHER_ORDER


def _of_ends(pairs: Sequence[Lists]) -> Iterator[Remark]:
    if _all(pairs, lambda due, there: bool(due) and not there):
        yield NOTHING_THERE
    if len(pairs) < 2:
        return  # in a single case anything may stand at an end by chance
    if _all(pairs, lambda due, there: len(due) > 1 and there == due[1:]):
        yield FIRST_ITEM_MISSING
    if _all(pairs, lambda due, there: len(due) > 1 and there == due[:-1]):
        yield LAST_ITEM_MISSING
    if _all(pairs, lambda due, there: 0 < len(there) < len(due) and there == due[: len(there)]):
        yield BEGINNING_ONLY
    if _all(pairs, lambda due, there: 0 < len(there) < len(due) and there == due[-len(there) :]):
        yield END_ONLY
    if _all(pairs, lambda due, there: there[1:] == due):
        yield _about_item(ONE_ITEM_IN_FRONT, pairs[0].there[0])
    if _all(pairs, lambda due, there: there[:-1] == due):
        yield _about_item(ONE_ITEM_BEHIND, pairs[0].there[-1])


def _of_number(pairs: Sequence[Lists]) -> Iterator[Remark]:
    """Items that are missing or too many, where at least half of them are right."""
    if _all(pairs, lambda due, there: _once_each(due) == _once_each(there) and len(there) < len(due)):
        yield REPETITIONS_LOST
    less, more = (
        [as_bag(due) - as_bag(there) for due, there in pairs],
        [as_bag(there) - as_bag(due) for due, there in pairs],
    )
    if (
        any(less)
        and not any(more)
        and any(there for _, there in pairs)
        and _all(pairs, lambda due, there: _is_most(there, due))
    ):
        missing = next(item for (due, _), lost in zip(pairs, less, strict=True) for item in due if repr(item) in lost)
        yield _about_item(ITEMS_MISSING, missing)
    if any(more) and not any(less) and _all(pairs, lambda due, there: len(there) <= 2 * len(due) + 1 and len(due) > 1):
        extra = next(item for (_, there), new in zip(pairs, more, strict=True) for item in there if repr(item) in new)
        kind = (
            ITEMS_REPEATED
            if _all(pairs, lambda due, there: as_bag(due).keys() == as_bag(there).keys())
            else ITEMS_TOO_MANY
        )
        yield _about_item(kind, extra)


def _is_most(there: Sequence[Any], due: Sequence[Any]) -> bool:
    """Whether so many items are there that they are none by chance: of numbers half of them, of texts any."""
    return 2 * len(there) >= len(due) > 1 or all(isinstance(leaf, str) for leaf in _leaves(list(due)))


def _of_groups(pairs: Sequence[Lists]) -> Iterator[Remark]:
    if any(
        _all(pairs, lambda due, there, by=by: there in ([by.join(map(str, due))], _joined_with(by, due)))
        for by in JOINTS
    ):
        yield UNITS_JOINED
    if _all(pairs, lambda due, there: _nested(due) and there == [len(item) for item in due]):
        yield LENGTHS
    if _all(pairs, lambda due, there: _nested(due) and there == list(accumulate(due))):
        yield ACCUMULATED
    if _all(pairs, lambda due, there: not due and bool(there)):
        yield _about_item(EMPTY, pairs[0].there)
    if _all(pairs, lambda due, there: len(_leaves(due)) > 2 and _leaves(due) == _leaves(there)):
        yield BOUNDARIES_LOST
    if _all(pairs, lambda due, there: len(due) == len(there)):
        if _all(
            pairs, lambda due, there: all(_has_within(*one) or one[0] == one[1] for one in zip(due, there, strict=True))
        ):
            yield telling(WORDS_ALONE, _short(pairs[0].due[-1]), _short(pairs[0].there[-1]))
        inner = [
            Lists(one, other)
            for due, there in pairs
            for one, other in zip(due, there, strict=True)
            if one != other and isinstance(one, list) and isinstance(other, list)
        ]
        wrong = sum(one != other for due, there in pairs for one, other in zip(due, there, strict=True))
        if len(inner) == wrong > 0 and (remark := listed(inner)) is not None:
            yield _within(remark)


def _within(remark: Remark) -> Remark:
    """A remark on what is in the items; one on what is in these is that already."""
    if remark.hint.en.startswith(WITHIN.en.format("")):
        return remark
    return Remark(remark.name, Text(*(frame.format(text) for frame, text in zip(WITHIN, remark.hint, strict=True))))


def _joined_with(sign: str, due: Sequence[Any]) -> list[str] | None:
    return [sign.join(map(str, item)) for item in due] if _nested(due) else None


def _nested(items: Sequence[Any]) -> bool:
    return bool(items) and all(isinstance(item, list) for item in items)


def _has_within(one: Any, other: Any) -> bool:
    """Whether an item is there with something beside it."""
    return isinstance(other, list) and len(other) > 1 and one in other


def _of_texts(pairs: Sequence[Lists]) -> Iterator[Remark]:
    """Texts that are right but for some characters."""
    written = [(_as_one_text(due), _as_one_text(there)) for due, there in pairs]
    if all(due is not None and there is not None for due, there in written):
        if all("".join(due.split()) == "".join(there.split()) for due, there in written):
            yield WHITE_SPACE if all(due.split() == there.split() for due, there in written) else _cut(pairs)
        if all(due.casefold() == there.casefold() for due, there in written):
            yield CASE
    yield from _of_each_text(pairs)
    if _all(pairs, _are_within) and any(other not in due for due, there in pairs for other in there):
        more = [(other, due) for due, there in pairs for other in there if other not in due]
        found = ((other, one) for other, due in more for one in due if one in other)
        shown, within = next(found, (more[0][0], ""))
        yield telling(BESIDE, _short(shown), _short(within))


def _of_each_text(pairs: Sequence[Lists]) -> Iterator[Remark]:
    """Texts each of which is right but for some characters."""
    if _all(pairs, lambda due, there: len(due) == len(there)):
        wrong = [
            (one, other)
            for due, there in pairs
            for one, other in zip(_leaves(due), _leaves(there), strict=False)
            if one != other
        ]
        same_number = _all(pairs, lambda due, there: len(_leaves(due)) == len(_leaves(there)))
        if wrong and same_number and all(isinstance(one, str) and isinstance(other, str) for one, other in wrong):
            yield from _of_characters(wrong)


def _are_within(due: Sequence[Any], there: Sequence[Any]) -> bool:
    """Whether each text that is due is in a text that is there, in order."""
    if not (_texts(due) and _texts(there) and len(" ".join(due)) > 3 * len(due)):
        return False
    left = iter(there)
    return bool(due) and all(any(one in other for other in left) for one in due)


def _cut(pairs: Sequence[Lists]) -> Remark:
    due, there = _leaves(pairs[0].due), _leaves(pairs[0].there)
    place = next((i for i, (one, other) in enumerate(zip(due, there, strict=False)) if one != other), 0)
    return telling(CUT_ELSEWHERE, _short(there[place : place + 3]), _short(due[place : place + 3]))


def _of_characters(wrong: Sequence[tuple[str, str]]) -> Iterator[Remark]:
    one, other = wrong[0]
    if all(other.endswith(one) and one for one, other in wrong):
        yield telling(IN_FRONT, _any_of([other.removesuffix(one) for one, other in wrong]))
    if all(other.startswith(one) and one for one, other in wrong):
        yield telling(BEHIND, _any_of([other.removeprefix(one) for one, other in wrong]))
    if all(one.endswith(other) and other for one, other in wrong):
        yield telling(CUT_IN_FRONT, _short(one), _short(other))
    if all(one.startswith(other) and other for one, other in wrong):
        yield telling(CUT_BEHIND, _short(one), _short(other))
    if all(_is_within(other, one) and 2 * len(other) > len(one) for one, other in wrong):
        yield telling(CHARACTERS_MISSING, _any_of([_difference(one, other) for one, other in wrong]))
    if all(_is_within(one, other) and 2 * len(one) > len(other) for one, other in wrong):
        yield telling(CHARACTERS_TOO_MANY, _any_of([_difference(other, one) for one, other in wrong]))
    if all(len(one) == len(other) for one, other in wrong):
        replaced = {pair for one, other in wrong for pair in zip(one, other, strict=True) if pair[0] != pair[1]}
        if len(replaced) == 1:
            yield telling(CHARACTERS_REPLACED, *map(repr, replaced.pop()))


def placed_items(pairs: Sequence[Lists]) -> Remark | None:
    """Which items are wrong, where their number is right; None if that says nothing."""
    if not pairs or any(len(due) != len(there) or len(due) < 2 for due, there in pairs):
        return None
    right = [[one == other for one, other in zip(due, there, strict=True)] for due, there in pairs]
    if no_chance(map(len, right)):
        if all(not first and all(others) for first, *others in right):
            return ONLY_FIRST_ITEM
        if all(not last and all(others) for *others, last in right):
            return ONLY_LAST_ITEM
    if all(row[0] and row == sorted(row, reverse=True) and not row[-1] for row in right):
        place = right[0].index(False)
        return telling(FROM_AN_ITEM_ON, _short(pairs[0].there[place]), _short(pairs[0].due[place]))
    if all(2 * sum(row) >= len(row) > 2 and not all(row) for row in right):
        place = right[0].index(False)
        return telling(SOME_ITEMS, _short(pairs[0].there[place]), _short(pairs[0].due[place]))
    return None


def _as_one_text(items: Any) -> str | None:
    leaves = _leaves(items)
    return " ".join(leaves) if leaves and all(isinstance(leaf, str) for leaf in leaves) else None


def _texts(items: Sequence[Any]) -> bool:
    return all(isinstance(item, str) for item in items)


def as_bag(items: Sequence[Any]) -> Counter[str]:
    """Items in no order, each as often as it comes."""
    return Counter(map(repr, items))


def _once_each(items: Sequence[Any]) -> list[str]:
    return list(dict.fromkeys(map(repr, items)))


def _leaves(items: Any) -> list[Any]:
    return [leaf for item in items for leaf in _leaves(item)] if isinstance(items, list) else [items]


def _is_within(short: str, long: str) -> bool:
    """Whether the characters of one text are in the other, in this order."""
    rest = iter(long)
    return all(sign in rest for sign in short)


def _difference(long: str, short: str) -> str:
    return "".join((Counter(long) - Counter(short)).elements())


def _any_of(texts: Sequence[str]) -> str:
    """Texts for a hint: all, where they are few."""
    some = list(dict.fromkeys(texts))
    return ", ".join(map(_short, some[:3])) + (", …" if len(some) > 3 else "")


def _short(item: Any) -> str:
    text = brief(item)
    return text if len(text) <= FEW else f"{text[: FEW - 1]}…"


def _about_item(remark: Remark, item: Any) -> Remark:
    return telling(remark, _short(item))


# --- unlisted: What to say of a mistake that is on no list of an exercise: how its values stand to the right ones, part by part.
#
# It is claimed only where it fits all cases. First come relations that tell what was done, then one change to the answer,
# then where the values are wrong and where they are right.

ANOTHER_PART = Remark(
    "value_of_another_part",
    Text("你给出的是 {0} 该有的值。", "What you give is the value that is due for {0}."),
)
PAIRED = Remark(
    "items_of_all_parts",
    Text(
        "值都对，只是排法不同：你返回的是一列组合，每组一样一个；要的是几个各自成列的值。",
        "The values are right and arranged otherwise: you return a list of tuples with one of each; a list or an array "
        "of each is due.",
    ),
)
OTHERS_RIGHT = Remark(
    "other_parts_right",
    Text(
        "只有 {0} 不对，{1} 都对：错在只用来算前者的那几行。",
        "Only {0} is wrong, and {1} right: the mistake is in what serves the former alone.",
    ),
)
GROUP_WRONG = Remark(
    "right_but_for_a_kind_of_input",
    Text(
        "一般的输入都对（{1}），只有这一种不对：{0}。",
        "Right on ordinary inputs ({1}), and wrong on one kind only: {0}.",
    ),
)
GROUP_RAISES = Remark(
    "fails_on_a_kind_of_input",
    Text(
        "一般的输入都对（{1}），只有这一种抛出异常：{0}。",
        "Right on ordinary inputs ({1}); it raises on one kind only: {0}.",
    ),
)
WHERE_WRONG = Text("{}（只在出错的输入上）", "{} (That is so on the inputs that go wrong.)")
IN_THE_CORE = Text("{}（别的几种输入上还有别的错。）", "{} (On other kinds of input something else is wrong as well.)")
EITHER = Text("{}或者：{}", "{} Or: {}")
MOST_VARIANTS = 2  # that are named where all fit
KINDS = tuple(
    Remark(kind.name, Text(*(re.sub(r"\{[^}]*\}", "…", said) for said in kind.hint)))
    for kind in {
        one.name: one
        for one in (
            *(*relations.REMARKS, *items.ITEM_REMARKS, *places.PLACES),
            *(ANOTHER_PART, PAIRED, OTHERS_RIGHT, GROUP_WRONG, GROUP_RAISES),
        )
    }.values()
)
"""What may be said, without the details of one answer."""


def remarks_on(sitting: Sitting, replies: Sequence[Reply]) -> list[Remark]:
    """What these replies show; nothing where they are right, or nothing fits.

    A function that gives the same everywhere has no mistake that could be named. Of cases that are kept secret nothing
    is said: it would tell of them.
    """
    if sitting.exercise.secret:
        return []
    evidence = Evidence(sitting, replies)
    if not evidence.wrong or len({repr(reply.value) for reply in replies}) < 2:
        return []
    done = evidence.remarks(relations.related, items.listed)
    if done and len(done) == len(evidence.wrong_parts):
        return _joined(done, evidence)
    changed = evidence.change()
    if changed is not None:
        return [changed]
    stands = evidence.remarks(relations.related, items.listed, where_wrong=True) | done
    inside = evidence.remarks(relations.inside, items.placed_items)
    found = evidence.remarks(places.placed, items.placed_items) | inside | stands
    if found:
        return _joined(found, evidence)
    return list(evidence.at_least())


def _joined(found: dict[int, Remark], evidence: Evidence) -> list[Remark]:
    """The remarks, each once, with the parts that it is about where it is not about all that are wrong."""
    by_remark: dict[Remark, list[str]] = {}
    for part in sorted(found):
        by_remark.setdefault(found[part], []).append(evidence.names[part])
    if len(by_remark) == 1 and len(found) == len(evidence.wrong_parts):
        return list(by_remark)
    return [
        Remark(one.name, Text(f"{'、'.join(names)}：{one.hint.zh}", f"{', '.join(names)}: {one.hint.en}"))
        for one, names in by_remark.items()
    ]


@dataclass(frozen=True)
class Evidence:
    """The replies of a sitting, part by part."""

    sitting: Sitting
    replies: Sequence[Reply]

    @cached_property
    def shares(self) -> list[list[float]]:
        """By case, of each part what it earns."""
        return [[share_of(complaint) for complaint in found] for found in self.sitting.complaints(self.replies)]

    @cached_property
    def wrong(self) -> list[int]:
        """The cases that went wrong: of the core, where any of it did."""
        wrong = [number for number, found in enumerate(self.shares) if min(found) < 1]
        return [case for case in self.core if case in wrong] or wrong

    @cached_property
    def core(self) -> list[int]:
        return [n for n, case in enumerate(self.sitting.cases) if case.group == self.sitting.exercise.core.name]

    @cached_property
    def cases(self) -> list[int]:
        """What a relation has to hold in: the core if it is wrong, else the cases that are."""
        return self.core if set(self.core) & set(self.wrong) else self.wrong

    @cached_property
    def answered(self) -> bool:
        """Whether the wrong cases have values."""
        return all(self.replies[case].problem is None and self.replies[case].value is not None for case in self.wrong)

    @cached_property
    def names(self) -> Sequence[str]:
        """Of the values: the exercise's parts, or numbers where its parts are other things."""
        parts, value = self.sitting.exercise.parts, self.sitting.expected[0].value
        if len(parts) > 1 and isinstance(value, tuple) and len(value) != len(parts):
            return [f"[{number}]" for number in range(len(value))]
        return parts

    @cached_property
    def wrong_parts(self) -> list[int]:
        """The values that are wrong in a case."""
        if self.names == self.sitting.exercise.parts:
            return [part for part in range(len(self.names)) if min(self.shares[case][part] for case in self.wrong) < 1]
        return [part for part in range(len(self.names)) if not all(self._is_right(case, part) for case in self.wrong)]

    def _is_right(self, case: int, part: int) -> bool:
        right, got = self._values(case, part)
        if isinstance(right, list) and isinstance(got, list) and items.as_bag(right) == items.as_bag(got):
            return True  # where it matters, it is a part of its own
        return same(Reply(right), Reply(got), itself)

    def _values(self, case: int, part: int) -> tuple[Any, Any]:
        """What is due and what is there; None where a value has no such parts."""
        values = self.sitting.expected[case].value, self.replies[case].value
        if (count := len(self.names)) == 1:
            return values
        right, got = (
            value[part] if isinstance(value, list | tuple) and len(value) == count else None for value in values
        )
        return right, got

    def remarks(
        self,
        of_numbers: Callable[[Sequence[relations.Pair]], Remark | None],
        of_items: Callable[[Sequence[items.Lists]], Remark | None],
        *,
        where_wrong: bool = False,
    ) -> dict[int, Remark]:
        """By part, what fits it in all cases, or in those that are wrong."""
        if not self.answered:
            return {}
        if len(self.names) > 1 and (remark := self._exchanged() or self._paired()):
            return dict.fromkeys(self.wrong_parts, remark)
        found = {part: self._remark(part, of_numbers, of_items, where_wrong) for part in self.wrong_parts}
        return {part: remark for part, remark in found.items() if remark is not None}

    def _paired(self) -> Remark | None:
        """Whether the values come as a list with one of each in every item."""
        gots = [self.replies[case].value for case in self.wrong]
        if not all(
            isinstance(got, list | tuple) and got and all(isinstance(one, list | tuple) for one in got) for got in gots
        ):
            return None
        if any(len(one) != len(self.names) for got in gots for one in got):
            return None
        turned = [tuple(map(list, zip(*got, strict=True))) for got in gots]
        alike = (
            same(Reply(tuple(map(_as_list, self.sitting.expected[case].value))), Reply(own), itself)
            for case, own in zip(self.wrong, turned, strict=True)
        )
        return PAIRED if all(alike) else None

    def _exchanged(self) -> Remark | None:
        rights, gots = (
            [reply.value for reply in (whose[case] for case in self.cases)]
            for whose in (self.sitting.expected, self.replies)
        )
        return relations.exchanged(rights, gots)

    def _remark(
        self,
        part: int,
        of_numbers: Callable[[Sequence[relations.Pair]], Remark | None],
        of_items: Callable[[Sequence[items.Lists]], Remark | None],
        where_wrong: bool,
    ) -> Remark | None:
        cases = [case for case in self.wrong if not self._part_is_right(case, part)] if where_wrong else self.cases
        if self._is_unique and (pairs := self._pairs(part, cases)):
            remark = of_numbers(pairs) or self._of_another_part(part, cases)
        else:
            wrong = [case for case in self.wrong if not self._part_is_right(case, part)]
            remark = self._of_lists(part, wrong, of_items)
        if remark is not None and not set(self.core) <= set(cases) and self._is_unique:
            return Remark(remark.name, Text(*(f.format(t) for f, t in zip(WHERE_WRONG, remark.hint, strict=True))))
        return remark

    def _part_is_right(self, case: int, part: int) -> bool:
        if self.names == self.sitting.exercise.parts:
            return self.shares[case][part] == 1
        return self._is_right(case, part)

    @property
    def _is_unique(self) -> bool:
        """Whether no other numbers are as right as those expected."""
        return getattr(self.sitting.exercise.compare, "number_by_number", False) or len(self.names) > 1

    def _pairs(self, part: int, cases: Sequence[int]) -> list[relations.Pair]:
        """Right and wrong numbers of a part in these cases; none if anything is no number."""
        pairs = []
        for case in cases:
            right, got = map(relations.as_numbers, self._values(case, part))
            if right is None or got is None:
                return []
            arguments = zip(self.sitting.exercise.parameters, self.sitting.cases[case].arguments, strict=True)
            pairs.append(relations.Pair(right, got, dict(arguments)))
        return pairs

    def _of_another_part(self, part: int, cases: Sequence[int]) -> Remark | None:
        for other, name in enumerate(self.names):
            if other != part and all(
                same(Reply(self._values(case, other)[0]), Reply(self._values(case, part)[1]), itself) for case in cases
            ):
                return relations.telling(ANOTHER_PART, name)
        return None

    def _of_lists(
        self, part: int, cases: Sequence[int], of_items: Callable[[Sequence[items.Lists]], Remark | None]
    ) -> Remark | None:
        """What fits the lists or texts of a part, as they are, or as the exercise looks at them."""
        values = [self._values(case, part) for case in cases]
        if (remark := items.of_another_type(values)) is not None:
            return remark
        if any(isinstance(right, str) != isinstance(got, str) for right, got in values):
            return None
        if not self._is_unique and any(items.has_fractions(right) for right, _ in values):
            return None  # other numbers may be as right
        view = self.sitting.exercise.view
        for look in (itself, view) if view is not itself and len(self.names) == 1 else (itself,):
            try:
                lists = [
                    items.Lists(*(items.items_of(look(value)) for value in self._values(case, part))) for case in cases
                ]
            except NO_VIEW:
                continue
            if lists and all(pair.due is not None and pair.there is not None for pair in lists):
                if (remark := of_items(lists)) is not None:
                    return remark
        return None

    def change(self) -> Remark | None:
        """The one change to the answer that gives these values; of several the few that there are."""
        found = dict.fromkeys(one.remark for one in self.sitting.fitting_variants(self.replies))
        if not found:
            found = dict.fromkeys(self._in_the_core(one.remark) for one in self.sitting.core_variants(self.replies))
        if not 0 < len(found) <= MOST_VARIANTS:
            return None
        first, *others = found
        for other in others:
            first = Remark(
                first.name, Text(*(f.format(a, b) for f, a, b in zip(EITHER, first.hint, other.hint, strict=True)))
            )
        return first

    def _in_the_core(self, remark: Remark) -> Remark:
        return Remark(remark.name, Text(*(f.format(t) for f, t in zip(IN_THE_CORE, remark.hint, strict=True))))

    def at_least(self) -> Iterator[Remark]:
        """Where it goes wrong, if no more can be said: in some parts only, or on one kind of input only."""
        return chain.from_iterable(([one] if one else []) for one in (self._kind_of_input() or self._parts(),))

    def _parts(self) -> Remark | None:
        if not self.answered or self.names != self.sitting.exercise.parts:
            return None
        right = [part for part in range(len(self.names)) if part not in self.wrong_parts]
        if not right or not all(isinstance(self.replies[case].value, list | tuple) for case in self.wrong):
            return None
        wrong, others = ([self.names[part] for part in parts] for parts in (self.wrong_parts, right))
        zh, en = ("、".join, ", ".join)
        return Remark(
            OTHERS_RIGHT.name,
            Text(
                OTHERS_RIGHT.hint.zh.format(zh(wrong), zh(others)), OTHERS_RIGHT.hint.en.format(en(wrong), en(others))
            ),
        )

    def _kind_of_input(self) -> Remark | None:
        groups = {self.sitting.cases[case].group for case in self.wrong}
        core = self.sitting.exercise.core
        if core.name in groups:
            return None
        titles = [group.title for group in self.sitting.exercise.groups if group.name in groups]
        kind = GROUP_RAISES if all(self.replies[case].problem for case in self.wrong) else GROUP_WRONG
        zh, en = "；".join(title.zh for title in titles), "; ".join(title.en for title in titles)
        return Remark(kind.name, Text(kind.hint.zh.format(zh, core.title.zh), kind.hint.en.format(en, core.title.en)))


def _as_list(value: Any) -> Any:
    return value.tolist() if isinstance(value, np.ndarray) else value


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
class Judgement:
    """What an exercise earned in one sitting, and why. ``report`` is what the student reads when it is graded.

    Attributes
    ----------
    shape_share
        Of its points that a part earns which has the right numbers in another shape.
    """

    examination: Sitting
    replies: Sequence[Reply]
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

    @cached_property
    def shown(self) -> tuple[Known | Remark, ...]:
        """The misconceptions that the replies show. They are looked for when they are asked for: it takes longest."""
        return tuple(self.examination.diagnose(self.replies) or unlisted.remarks_on(self.examination, self.replies))

    @cached_property
    def noted(self) -> tuple[Known | Remark, ...]:
        """The remarks that fit: of replies that are right, and of the right numbers in another shape."""
        noted: list[Known | Remark] = list(self.examination.remark(self.replies)) if self.full else []
        if any(isinstance(complaint, Misshapen) for found in self.complaints for complaint in found):
            hint = Text(*(line.format(self.shape_share) for line in ABOUT_SHAPE))
            noted.append(Remark("right_numbers_in_another_shape", hint))
        return tuple(noted)

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
    """Draw cases and ask for the student's values; what they are worth and what they show is in the judgement.

    Parameters
    ----------
    ask
        Takes the arguments of every case and gives a reply for each. It is the only way to the student's code.
    shape_share
        The share of the points, from 0 to 1, that the right numbers in another shape earn.
    """
    examination = exercise.draw(rng)
    return Judgement(examination, ask([case.arguments for case in examination.cases]), shape_share)


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
    with np.errstate(over="ignore"):  # of numbers of 1e307
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
class StoredVariant:
    """The answer with one change, without its function."""

    remark: Remark
    place: int
    view: View | None = None


@dataclass(frozen=True)
class StoredSitting(Sitting):
    """A sitting whose misconceptions are known by their prints, a row for each and a column for each case."""

    forms: np.ndarray
    totals: np.ndarray
    patterns: Sequence[Pattern]

    def gives(self, known: StoredKnown | StoredPair | StoredVariant, case: int, reply: Reply) -> bool:
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
    variants: tuple[StoredVariant, ...]
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
    beyond = len(known) + len(pairs)
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
        tuple(
            StoredVariant(Remark(name, Text(zh, en)), beyond + i) for i, (name, zh, en) in enumerate(data["variants"])
        ),
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

    def significant(text):
        """The same, and whether small numbers have more decimals than four, and yet none has more than six digits in all."""
        numbers = re.findall(r"\d+\.\d+", characters(text))
        longest = max((len(number.partition(".")[2]) for number in numbers), default=0)
        digits = max((len(number.replace(".", "").lstrip("0")) for number in numbers), default=0)
        return [fields(text), "six digits" if longest > 4 and digits <= 6 else longest]

    return compare, [None, itself, fields, decimals, brackets, type_names, numbers_and_words, significant]


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
PZN0}Y6PB%TTD-)kq3{4ZKUYkVk`WreojOM-UMJRpZ-PgF60tA}gMQ0PP#sACRdpEU_t^2}XMdhkf``#CiQ9y*Lx9XP2Ip^7Prv#EfAS6&A-F>PECg)&
d3>af<g9E`fHW|LlxmNmXe}(r6tCw0WdCbh-XWvurwQGuLN!_bguU_j}PyGFsh-zUR*VA1FIVZP~3GqM#M~+UpYFSeBum~1JhxF6e%U#e2Ee4Z>uVkj7
xO-W+OigBu87LM>RKu`aT;pD9;#1_E?#9>5^yKP`a8G}~6TBUZ?p%t>xbJ(&XQ%j?6LEP!#zk(9YcupQD5l$Y82n?-IkqJ!kq^EkgyR^$4o8;AUq2V#e
#Lm|?6f4_>Njy|b6e02EanL=ff#(3M20dShpg}iO+7L?%XejfCFmmRuvFQIU&as)5}1TAG_$y;<GiNu!T}*?U49?1pZf!5Aek2Ha2L(mnnFOB)emr?n7
Y)DBzQ-=^Tc<=(ZzQne~C8{u0&dy;~j?qtVMw_3i2(nSh$RS`dNaD{q=Bo=e=-xPTho7FX0-7P563yC^v%Wqc7+Wp<G*Norz`HVnLk~#qkCg`^(5GyRg
A@L7_A87Ft$!j$S1i$HC2Q_LefQ38#OfJle&qXiU;ye-m#!KvyotWhWTQR^aixx=um~JjCgbQ_?h4uyTeF<L2U!4?<7ZBvy`4oG781(`y))MljP*=>?o
0|2C<{8#m|E*CI2U>-v@2Z!Q+6-TO5aW0KnUaScV><S`r7oF^n8m9??1nJK~GD)9A(NF6^+jKQOry&c08bE4X1*DCB!$fzWfl1@Kh>B!h+Xc|#+FpTwT
4Fnc1rL-D&|DmG=5DqN3qEtOiIK8h~0&6o<_>M9aF|N+<@+HR;(bIT!791bLTB*mU4Cx!AB_+ikY4%7LN6*>vtjs<VRjDKAATht5Pu(Rx`uOYRdpJgoZ
1^dgZU_W<tI51xTnVne$5kpJQ!y?!Eh-{m4(^<XHx9WKfmW_+ODh7WH-cy5=|+7l-;Oy62r@;QA?V*8Ve-aj;bB_Qq#NKXdUEg|njL}Dy;v<|Pos#pQ6
UT3JulyeKCf^IDB^#DKB{ONqCQ<on2jsCf|<8GtIqg}p>(6idYE0l2_VVmv*-wpfB)yPE^NQz7bvP>qytCwGC5V4U#ZAPySjjzYbWx^>+tPry-AjIqy3
B=QF97L*AT9@;ROR0KOt4j=VO>!4Aj82Hi(r9a&~Jxya=n{Bq6PdzU2)NC&|VJstJcrd7CA}9x3<4-g7+4--vezdW6!e=;|=edr%y(atpz;_^txf2Kub
^_>qefvpydkqlkHS5xzJ_8h}T~l8`vQv&bnl$%VE^%5yY~YS`%^jC<sElap+aaS?V;<p9JXT&q=CYBJ0^gE{p6hT+FVO!(}zh`*8g99({i|1mzGAa`4e
u4yQqNDivmy43H9!DP4^4IL)h4Rv&Z$B9uP<K8d`lSi-k%4A-=^G}f-jM_1{c5rbTbwDB>2TM_4q!O35f_R9?TvDcj{SlwfK?((5Prg-+Eyf|V&Hd>53
v@zHkWRvk4N5wmKnJ|p3l81L!0q>`d$6#6YX}B{3d6-iA>hv|g!E*U8aGAul~YCn8-&ck9^RXSH<HLYfgts|d~>>BJ7Pc;MHI*^Ah2Zx=0D}DauugE1J
(IRROLLR1<qvw%{U0yiV95@ufLoZ68z{2?|QWW@(4t~a9o@bUL>WQaz8Xt>sQf<xkOUbDcL11t3ab`d<-*6Zqa$q5SOI1P*Tv$ICG?NK=JF@3Mwb3uYz
NzDEi>$SLfm5J#;-#zcA$-x=j2t+;>(k2vz(oM-buiJ3%SF-wPf;?KkTf9gz_bxj03~vpje+36H3%s>KHgE=(rNA5ftvO0++LjziEmC|Aih3*U3LhKLP
c&+}ENuEJGAL&!BkalgN5p(5yFgXw`mTjBr{nSG4BtHUXooF>3QLuR*+<EU1sC`DH$Pm$ylcBNen5u3tj4NE8)!eu;Za?Bwy_d<r4WHQdTa)_h5&!{|B
W$&=I%uz^LS@!W<X6JE6p2)U4(_r?g)K|25cZcEZ7-rUok?`;_Y>Y^DcsVXx!8<LT@j{P`FR<Dc{{n~=9g7RkwwOAVt9P`yulViM1bQ$i?0~o^OuQ^|1
4+-HnM2>t*dD)}?`ug(O*}!@smM3np5bveNljUK%~f_7;3EVw$=iZJWmDR+!pP|o1J_4R_9C~70tSQpNSs25%m(jwxR^p9EDc>^4lJRU5#a4f=<$Ixn6
Y4T<9YDWG@JTpTu=&flAL93S}>*1sq%Ta_0Z}ODwM2CQ56Tnn4&I2d6|Mi1g-@kMxdzp(-77dN3af;0zyh12*SirBM1;9b70OtCQSVu&@i4MP&VBIYid
{b(Iusc!xG>36Bhh1iNQ=m57gv1+)&;JOSL&psmx}{b|AeWVwNP$)&)al2EB_2r?Gh)ynX?igQb>>eGyukkTE2RHpfA@d^8~lLWQgx_<#m2wa}7m2PrH
;h;pfwNS7c6-1WEWWGB>5=@zKw9KK`}Y~0A{0PJ&4nE~C0!BdF3fKgBo0!3l_o@Hce+y@SK5~!U=Kf&%~G?`P=&DDks0wg{*rkPVS^zbn`wK+F0bk3KL
5!aiFqS4*Fu@Rhq!bq%`88EcX5Y~(|!)V?ZbYx#IF~%fexzLG-3A%&D(;{D3t#)I1G7{cf3hob!bgPLACKSMNSoi{qk6*I15rcD&!ZYuwa{n=bx}a?*|
BLnG=g{es;Ncd^vc*l@sln*s0$viau|fHnTa4Y0H8;43f|Ow7fC0mOLYR-KU3P)Vum-;PS1Mib=g2Y2fM0@F7r)XUZ9)TWe(V=Uw-4+XGmk^FBlIM*ay
GEF793xPQ4ddj4qiQij<Z-uFjL_q1`vY>oE;&|z!6dV0DB`PZ3$*N*ex$+IM<($lUDDt_y6@?X!Ct|^%(KzKRtp){?~h)u*BsJFmgH7^*X}?bFDx+#9j
ZzGe*w(tD8xUP-@|)w3^7_8@%e^CU~$0H-OeT8F2nM@?qz%_u^OJ!J6WHnS(3-#-SN{`xD`dJ&v}Zyd-*4%yFDM7Tk-M>tO$CN>J&V+X>W<zhFIbbbV3
iy3>y$M^jvPVKAD~&7iyn7mgEhsMwsIT*83B&bzzd3FcsWC`GkmUe%j1&|)GhqT)o2NP;dCc!^y3cr~QOuH$HlwieT<H>7KVw=x7BOVwsu2m=S8oV{4*
kQP1t0@p0TTt@dYGbs@=1v(>-Zi7n+aVM0$81F}ZojWDIqRNiyG!dV!GJ3*W%+f%lapA|{)J3v7QJ1L{#f%hOB}%zD$?S=V#u}L~nGvGPAGCwPXas_7Y
5j(aKj6#A38e%M%}EXtiLfPeBlzvyWtmug{TPA=!*lXDUH?<2J}x6x1YFq$IglwQOt?oMkKsR_U<RXJLeM1G%-f5y?jv;gS-Jjcj2>-q8WHA5YO2FBY>
r_71A4=hjUw8KZusEK55djxJ2>1ai3~1?QY`?Z`Ejp_(_|<C028!7<bK26ao4Em?*RIao}*7MU{~X+MD*EWbJ%eLD1Ximr<r+prMyfaC0q@mTkspfQLX
m&c>|0Y!6G!fBW$;wU9S3!+-}577z!W5_X$wti<7Lgkl*Ywcp)<B_$L&AyI&A==WI^uG71<ju`<C9L_FP6jVIc}@i+wTGmU$JeilLc^INS5_*VTaUnX5
~O0aR59o%Yg+a#h+l=x|zJVdBX`j52PSbZSvKU+7E>!Ujb^Pb!y9^crx2&_mqqV$<?jVYoUQM3-$KYb%=p1w?jssexEOKs+gq+?(r@tD#}P#z4q5ji=b
BHb5Ew5tUvLBJ6$(>Z<1`JLDj)qtz{D-jf0!T#U_QmK$#2q&qk93ORU&QDUjZrmve0ul%O!5AkO7s1;n<gj07zCSgdCMwmGxgY-;$EK7lqn9lA*s2jwE
@KDqrMB2hx~@6mfojCY3F6;y-Nfc_@OCswIr_~F*G|hKYJn$o{hmK^9Xg?n%yH3zq?L=VX<+7NN771hs19dQg(t=m)@jN`&bY#tBI<%EPau3SMFEgG#6
2Fzd*o`#PXtpp=*zPsV7%sX+2=2zxsk}jvxKb5;Y~`R-wYxU<}`PJ_9OzV<Y;RQ?v3^?`9g!syTR)frWzB`S<o34SCWJoNTZp<2c4h6y;>0oG!Jkq4DC
J%Prl_>p}5YlT|wG?b*@E94{j}>Qn<B{B>PMhA}YwhTyKTgm0<Z@FUV1idq7yx6k0^RjlM+ML^yd`Aco<%Xa=t#uSr*5Z`KJ=n#Fna6+YSwO~Z<O9vh`
6^Y|ZEb51{D{4$KB$IS-5MgwmtQEw1Wgh)B3p9p}nu}_?~%NO2ZM^kuZ*)T|`Za`gA7zpaV;FKd!3XWgKSjl0CPWL!IC`;!4bjCwyW(DcIhQ@Tv;wcbk
zyO{8AfVU4@PE084jO@FbiuwKv5jZ|`o+-9?g->q+6DhC*InYpVpml#JEe~bi)AP+G?qojh60sA@lR^FvCz>f=8w>^Ao!aa!tw}&>l%Wem{XZYfRJr)!
OLflcTEs)YJ%g5*b!K{<cTArd$LoQ+DzFMUvF-MhnsQ!HIUDQ;EfJ6>W;deFEJmeHY0;GZ%_$67i{M2O2ASi6lj=EplFHH91h~zSU9aBI~V<ph=j1gMb
hZweS=X*ROmijqi#Smjf1+He6W3tS-}u}`4n1vu13s2c34sjBBQhXJQxf*-lOU>M4Q0OK_>Ezhdfj2l!pY^89(;(&st&wEaz76;iMvd2XjH{?1)o91^{
DNQgki!WfDCs>w+vI`g9fZoG84+3Mib68BUK6D6T=Bptv<DoR5&dnsBIi2f_?@DhUCB7K^AX&ZBY-4|FHW$Ia~+wmx4u{gE9b3fJe6P+a4?&YezlFJiU
u&??q_pHNXA=;s6`Dk{rCZy6dvRGc>##2Pk>Y0lTz;^7m54095}o@-)o#vv09raFh7Pk>!b+4tB4XH{_)HFMO$#56rHGdzyq&Lz5AE`$^3V}ZqMtyhW#
v+;phQ%{Wdfp0OMce97H3-gKJhNgzuUcw5u$#HySMpGk9R<14A43t-dBZ#+DY$=orFHwuc-ZF(7uK>_iNXxX&VSMRx(`YBXd>mdJ4Zpu4Puv-LfhbxSF
I4CZL5LbpT>3$_6y17`M&9)ydwfaNo`60?rbpQ6#*BUFmL^6hEbKgfB2qwJt%aYTFdtrc^$jKUT~cNp2*Gs}c5DkDf52R%t%T|e#-S44TyoBeFd1yeuh
wMxE^VR5pp<g8lQ!o{iffQ)3Ob+|9f=Fb&&r!8Mo<WyPedoF5Q^`|$+}u!*z1Mx%{(m=&^LFPbDXfi7NVCAV+0G7wZcxwuNQ}+Dm0!j_b7b*hGP2<@$b
e>GDc$sQ$NY2oXNt#@fh8i-hj^I<2?L=vO_`t;+}Ao1w)3g*yPlGhJZ9660HJA6Pnu=6`Vw@j)4q?#t2>Tmk*Or)f)^C(vw?v-xr)TVJUd|l-p<R{p;n
tC=ytB%%zOD#lntvypDGH)rGJP_#^qNdAO6}DjN0rOrm`>qFY^ry*?pzk=%kAUW<~Lg$INgc%cDt{yf;YyC7jjN)217FlNNxlAwhtKj2B{x529gMA}>X
!fjCw$fxM)p;Ro?W!30)KSBtY${LF<JHwzenhZwihi7jRX9VHHY#$(r!ApVgK%h!5l2J<U4u!T~X_;lo_qoeeH*DgFhgHmaSasxqk@bg9f``|l_MW1-`
0R5#&^vN5??`J&Xic9$P7EdFU8wLz;_@EjV;O{0bM*$E5JMf9WVkIWW~j>jfQ#Nim6b-I+%tmXpBXp$TO^h^8PrY{*bUhog2}1}uVNBfVTQr9p!L=N7}
^rvM`n+q!ai2cG`?GuGNARsTV^z}7$W1tr_669!V<R|SV6bGD%3he^HUsN%kM+GbMRLz=FJ(V-vF%&?HIJeU#rt=(OpLyieLpFA7j}UKl;kI%;q5o1aZ
n!CfLO))1)T2QRHO|)=kf+)dUtkhHr_UP=RJcBuX$r6;~BZ3>`a{s~N*Ap}d?NSvb5(PCUouiJnPV(Ht^B7#nC%lhs1cM1YH<*U52?6LI83Jd}G%K|MT
o?^0$>i8uG<BX0h4k5E11v?@|jxe!h`UzzcWc^W9;Kl)-RJda_v$jU>!YF%u87}bNH&WBku|GwJBn<7RcK`8AFOJt!Wl=i4rD|fpSzQx!(*vx_xN3ger
m!9d6C0PQc@ca+1tOXyv=D!5%eVh!Q=ILX#)yFs`XhbOh5U}bKc;p!HYwC!>!g1DaA~;WUeUThGGg^^Fq00k~Qi}q#>1nt#M!bl)9jm#h%9>%0QNNvAf
d2^O{)DQFmJ@*<LywO`?{E4Iv`v_68K#Y?*ihdaUBIB%%#^mGPr$iRnvYOhrXTaBEz#8l<ofJLF4sZ*9$G|3re2Ho3Zj6?mo<QXF`+!YFH2n*nvSO`Ur
UMWN609>fb^GKYt9okIy|T4Hcf6ZuxZYLh41I4tIk$9TSdPj4{sQSM!^xpNF<>$i<C#E{`h?k<s>TE(zD3z+u-380#^`r3@7?f70X`e<rqVqGXEMVT#>
1dtPzo#gY`gs8he*G@gs?nEQ+<bVpR}F&BjVsSNFNrKgQ~V*|kHMZ@I7>Cc7v!HIGSt#1EFNevZx)`Xi{H!v}Z8%Hh#QdBn*zUnV*APR54dJtyX~N8c{
UDr`0NF(c;SOF?+GhcJIRivyE8sXR?E>Wv=2E5n78NbwAt6kmyXtgv6+YzQq*P5*YW8aaAJ{;FZB7hPZ%u82)2YG-iqj6lQB?l4h_J%s{NTCvEzk?Ax{
T`$o1KAuNTkC;_Tm>85v7ks(NJX5gGuq;C(eM$&<9x!y^ft)4YI#C@qPX*|dSSK6j%18|^|BQr%X7UQmtE4L>C7C9W_6pzD<x7~XsFN`T7J)AbQwO%D#
U+ponm27W=}Vou(D6oa;{;RUmuJzWUztPocXBDZI!vWSv$7BkZRA_b01a>LaD~_B8BF26S_*HHGx75<C{M855`You4Au@2q>*wBFwGq7tH&Z+Epj|eb^
bfd&%&X7@j`}>EI0J&MezECmRFcU@Lw-LF`h<Nmy>h$>}b^og%f6(9I?~rD<&)f4jG}xi3%EVPkOqD^hWSrJ`V@qE`PmV!T8qk4bu_8Y{Lr4y<K)Y(S_
q2;6TOe^GpJXw1Ap^i_-e+1vjL9gSa)%tR_0!g0Ef$Z%!khH*}n9f%FKMON?5<s3rm}a%hOtz2YY~k<M@pDOR37xdhcjAVb5#UmQmw@auiHaljU57a>z
iVVdqWC0RZ`#k$L(JuW^3=@tKkXJfMT2iMKjQ;m;gNnrI}K1Fv1X*eQUOXOjqk6Sya%%2`H6&fz38Ihe#2={aFR}&BV#3Le3oxNZT{5yz6++7Y(@n)e-
{R*ufg`R!6%cf#633z8lCz{#E@*raFf}NHfqg=^C?uly=Hqb;cc&EVZenMPj*~3g2691l?*1)1DJIlDhWuroGhSOA6i(=yS?dYF%hEFbutZ@l=hgf=hT
9lwW>5n5HBkS{d1NItcTe}}Io1O>&KD2Vz2=PYAB?&D(<XlUPuuRMc7uG=26Lr!oQD44|KKTT920@q{{TbO^(AO~>-MB$PIJ*OTnc${-xWH85IKy9GGO
i-}Fy@bfFGf)!6FnBWeeisI?3a&aKBcG=-Q15p+Qe5!87NfRND=3MtTr@$_}TMK(Jkf)OsI;W4hrPS=LoSTLC*1jz7eIM^Ou?z($jC&>p<T_bDcrYj#i
U9IHuzY^96J|Ot8%fwr{hHjKY%OeFXbveV+j&vdnN!d^}p<)f1Z0_<AxlTPjvYqJi--5O<N26ILs*t!b$SkPqr58X?GZ^d5y8$=NJ3Vz;jl`@{At?ynl
m1LYo(K_)<IV}gK=9Uq}*Zy70y_d8TQ;V#pHStUt1qd1#DySX21o^o^OQwBZZ#i#H!$yYi+FCe)@S+!(KfcX551m%W;yCg{jwW~Bdc?K&A^TjSM5KMAn
Df9>nRuF6_u6LAChFzOjN>Yx7Zi^MWLEq1T?N}%u)UTyY_)iU%F0>M|zwjAx!9ET>*@iAecb|n{Y-_bE+!Hupjsb#;$iZt^?c7#y;~FuE_Z}ir4HxT6b
t4wHpTVg#f%twPDWc=cut`8WiAfHhzMfAe<i}HRO0X->PDPgwF^Kte1hhCti=zbOX@bF0Gz3yZaX!I#5o<Bx7oQ$cdh!KKH5B%H!xCytGn(}^W(}l;Oa
j4505T>x_k*my*`3JQ8=?#)_XYicsR5iJqRl19h40E`@`#|mRLnrRb5p&K2v~B$G`_&)S<cuY+Q9=1gN=Sk;tWJ9J896Jrx|uadRxMm>zJR-+!<7AAfO
lty(;{6Q^`!8#bbq;LKuErxlh(8SE#FrDzuCfyd#PYn}Wt6ZT3GQf%3C*xiTZZamj{u%0GG*J~}0*_s8Jwr^q^{&NFZz7{mxJKL09wwS}4S$D~1DlA_9
%pax4ncr+e79!82$^1C8sy2NH7blcG0waQ6~*r%aSnk3`BYp$9>>q_%mauo*bNW$KLVZ%|R-f~@y*z9;ZfFeat8uQ00ot1DEqVWCfC9;3rVM7;mbQ2fh
c>x;FRx`nff5epc!w(p_J0JiC0#%bGSTS4-dXbzshy$Z=q6x;8Ng|LUWDZfXPfrT7Gr<##g%yXKDMN<O4mxF6d~#*j)ez2Q%w3uh)D573fIvCE#*`~Us
p85cviXLPCWiisX(Wpu+2cdyoA{^<yg`<P8tEI0I~hUtW=&!N#{23xrbPWt;BvuqD6FLqO<$wiOrfuXn}jb{LeDm-2xU67r6s1zfT<aLG#;F$+(R_fr(
o_WM0Ima2`6%w=a=DQ{GGwvA6^07kqazP@sUKyoNK1EsLp6-el}FYskRGtYK0}8s<CE3HXds54c>~B5Bg1{FHPMf1DInxb7nxNI}q5(+Ff!Y!><>DV>6
-0M>^@k7yjn;eJTo>L1d?o>uByM;OopI&)h%pLQlB>b9(7KE>|RN5VIyRTsU=`ygrU6H0Kf$#mbNtzK7?#n3rpBLhDbt5JAq!;KCdV6pD|Eey+^PPRYK
+Vw<rn%pr_1B=(LIDP_+ojW1cMF=7}J!mk7nLyyJudv#J5Gq<7uT6+<G_yvBI7&daq(S)Hw87_R`nn@zEiObDXpm9W{JD;2ot^#8kNx?ul9!**aBCcls
H^l8?C7Qaa)%W%hb^v9=>LGdd##tQ25H>d+OS&zpdU}Q1w1S>002>I+G&!hdWOSBe;uw;GN&ozu&jw>PeECWGyHLa5ynvgro*TZs!VO~U7WPnFElWg8c
m`YTEfubPVwVm>%`!|uf~#<5ig7vc9*>rSOV<fyD%+7S)1_ScgIGzyvk?P&x7o1GcwlD2H@YTPXo~L*hI$>R_Wy`?@hkiR!Qll?apG(r`GRqPIS*s>8X
K6Krj&WHfoL~-HXQ{1%IPKH(2XQX1>xj-kx(*AK%+b3IE)~lMMeQ;U|@dy=5eB?R_Av9)X5p0;i*Xp*d+?1IZ|}~nkz6cz(;2y%kSucD4W^bM<KF#99>
5rKR;*uWRPb}Q1b8aCa6pV?!6MaTw)=D);%l}F0g~eLRll2U_0>^{aOm@Ff+Ko`w)q#6H{uxoKRiKf)$qP)dk22&dDNW^D*}1**lzC2aEhvf0pu?Ma|@
XaBB(w-mGEj^42T-d-@>>brk%7Io9-ZLWSF#@P}dJ1HA;#Q$<%Pm_<0dp-0G(q_#s)wHsXkwI_V>P8h71ajIybqzcAQQo^*rCKQwdbQ2KJ0()&aC?_6n
ZJGa5v`NuRR0gOWwgC-Uq4zfe=wAy5^5n>9fM4&R%&AI-q*!2?07D=$E|7e9I=Foi+I%0Q^A%f`7MqZr1~JFSi+2KFi!x0m1uwiku~Kmgec&4r!{dn9l
$b~5^C}nAaB&2Ch9Wz!5>&C{1>y`H63O^G?}KN<ShR75-ee>qeDfu^g!mBTu{w|8M1R@`b@l7*AvHS7`Q2Q=!-+l7N4Hq8h7T~O-4bGbr0caNpyY@_r3
R!Z4T!um)6K9>7(QI1!W`T%*zK%1j2CclC{0Z>&bd~nYaldv%jtK~H<xG<k<P`+c64=wtD+cAPwWh1V`#t;dm3|S^N6PF|1G}f>TA~bb8~*m&0%OzO}&
&Q?lPjAH0t%i!zoHB5uJdW8S%UD;&|lng2D=-W?lf{o-T1`V2E)>C_fQP>RuAvEckjPbnueB6lt11sH@H+H!C=-*XyGC{Q@?&hs>|c0b4_Q@ca`@2kF=
m=`Oot{Ax90{`YIxURM715X{fzzh5o>{R-yrI)i11<Qt+5;O601u4AR00^aqf;KdrPXt?n7?^hrySKwGoX?opX&yN#)JFy>TOG|&!r|Cc|*1?g%sFV3P
dgAs~3S2QpwStx&D*;s0hbIcrJT`?Ve8gfCZK+Bk_FiP+Lu76jt}#3?qBRLZT^6oWXq)j=DH2D_-=yrb;|V?QqX+TJ^oBg1r-zd5noC6^V~dfeL)<7w>
N!mnY#$k;CnEGqjvv5c!^<gNu3=<U5=A+p&7Ne9$$<`R>O6<tg{^vg!khu<3{ZLz`aH~2N016E&qjyF;Q;eu#y@hTntW{^dHDvPk7LcrG1dGXohPZO=6
xK$5irJx+%`4O&}NuALShKPQyKhoYX?17@DsjTjm+bE5Rh=BzN)X`;t{-<ik$_X6XC%yhOnBqPbQKe#{SfVRGuYy8SZW8A44aXGOtv_&G3dS<|(`%alR
3><%9+g2B9Z8gNLy>qHBlI7gVdjd>IO16Q6_I%j6=088IFMiGM_yTx4*obFd(i0oY;SP{}b&k`YMWe6*p>4~(+eOl?n%4=^h)h^p*`M9!4V&D4we#3Uo
wbkKQ2K9A7q7Y>l&^G%DejL3eV;xv&88(-QfXmvRco6BPa5h#bh5j+XO7YH_eik(YTEI22;4%@H9JwBd?ug)|+Es-TZu^{Q(6JR>8&O~9|`7LkOFdwvZ
Ju*vzFJPyRND(8O7iN#}l2gcn({n?o$c>?04c8wcAI^i5r+GPbxR{=NVKpDKQ?KGcxzKw_$&?B5k$#Sh9D&&83)ID;(q1ICQJimri4GRp(IxtICr^Xp>
yg8q&?6%GWLGw81~bdhvP2yKxrH~nT^DF_o0xVAjZ|dkex(?Aj-|9H7y6k~Uryx==cug{B>vZn4F&`K%3O9IMp#$Y<X9{s{y}2q%{TaOaI}PdH+2x+en
Xj-Z@DxVw%G902ICIIhG3DrF^i)J8T)0D>FqdNqn*fmOVN$fuh*YI=hWrY*RoQW%OzV#cz%JJOErAvk-{3|=+ICumrQUye|T@1A-CeEIOQWTShN;7jEl
+`DW8+1urVd+CLteha|V0%@f^9fVR8_}0K6>hC9GFm14Qt_d5mf|j7WU=^iU)m^L;qw17zLlAv4^_QW>mbdHDus_s~%I@e%{IeZ8K?z3}re&a)v*d%%d
*>blmN<Pa%V9^ITHY92+`cr8jOOJQqjVp)s`QC{<tNhDDy+~x4(+KidaGib*6AcKi=gIhaH+#nG)jCyu>3NV;NPbORo3M$&$i~CIJD~bXM$`~~^3gMIL
HX4h=fEq_OH!90ib}5M@gxs0_5IR7jS<V;0N@a?!lVb8ba=RobIhW3uctn!afE|qwqDd(D14iO0rq^*m0tr>(xz7X;EzBIIKVc_l@aPJ&R9119hrJFnh
-StG1cHRyTAdV?ElNf3ox;#(k0Oivh+wW#5}A&Zv!BKHG?`K0P^BhjWE@|hE1Ob+DEkl-2ejczd<-STD6vIk#%lOrN-?sw8A=R9kz_E4cMcy+#rWXq0<
6R3yb8YapG&1z0lp)AXK?qEzyVWrJeFJ_hGGZl#2H`Z>ZMX*G$SD=8E#2h>oJer9bQMP&t&d)1$;Vmgm5hjPS~mF8X4%zM<V5!JU4>QdTNEC=n@#yHYa
G<kzy0Z7XGql6E(%1FB}LFu`A_fZ1Z5^$kG{ZkAyTPHcYyA%m=|gQGhpodW&m@;0OMzO>={x;QQ0Y8S59DxKy-+BPQV*7(!c(aF|HB3s!(+r4m3K)8v~
{c9=N#ltQ(T9JnmYQY)MrB+At#j?7e#ix8&E%CM$*|EUzAqK1LG&py4-=A@(|NS1x9$Zxd$DB)MAy(GDL2f;{xVI`M4aNJ6u4h+G#t>P$c?sLePqJXIQ
veG3mA!+X=T^pwjBHhsfM-RdzT3Dfr7sC4$uLrH*8>b`y5%i&A6AtF5gI=J090vMih)@ud(TO=scbw(e<eSj*9qv*hWG3uaI(;UnGy;MR{TdSzBVIrUE
zh#8M+7=+Qmx`np%Zaxf*GVRXb!5B1`nHmX6OS{RkvTUHI1c~O7bMe%jh0b1fW9<OfoP)h*m{Xu5;&NRq#AMbWXg2|LzH25aqB3KaeU}6ZKLpeqQ{~=z
k)Y0l`YWCKiD`sqe~@<1NnP7xF)C)xqs#Wb7t8Q>USY&#f{t>)!LvYP<$DxQ%8_k!+aJA~fS33Tg#q6Ns964)chtclKx=ObM6@66qT1l26EK%PgV8x4|
(DF%FUcz}gb^C+7#4*Z%ofs8yiIeLg0;7eRv2uDgCt?Bd%5+px_$KKg+VE?F^PLJxd>BZAq95CH{zpY%dYt5XY(hIKzjCkPw3KNGxINXUjJSR(!nGc8u
ngO4AIIWcq@xuG)WkC$8$3?`)Jb+x&yIxc<z?Kg6BBR~}%-A2!L`H`{Y0NVYylO*qoslGz<FE9yP?C>#CFr`Km<15LCz?6_Q)(Bj@&~h=0&4LhP_zslh
haO|b{o#lVZbobeZZdb$9Dl<MH>g8wE%1_*)xa3p{q%|!=1Oq<SeS7qYn*l#KlmqWOa&vTLL|K#0T{9kny?2E#sazfgmWtTViU96r%{Y>dY^Q5qHFwWT
<{^hd>fqC+9h4qR;ycAnOmaM>_aq;$__#q=a^)M>-F-0PmQ-3DYOj_%8!9B1}jZtlSlSe{wk$Z+>lfnGBWi4;|}WR+7bMBC+Z_ith#uufQ_smkL-mADJ
ndv9Hm7cJ*Hh^)lWi(DO(+sc=h%2JrQ0Whvp8!ULg!fVi;Oj!h4Zss~Kmz&!pG4BYrf^9g&^)a!>e^5l5BsB9dgH5y&?NB<7bnVTJ3Xc|u}A83pjwl-H
rlm*MLrh0aYu`zFvR4(6(f$avjhhSK$d2G4t*z&dxB*a(*%r#eu?R_p!KX!W7X9n?;bHo~6|ISp3ei7^`@Z7tYk+MR;C$5_xwGfwLd=Uo7q)6XXFKnM;
?=I{l2Fz=wW_8AQ(T^_ubQk|M|Ta8&NB#@$H#t@j5l^Q-g0MVg|p3--r%`N01hUuYP4d38A5v74!7!5ck*w&55%%9Aqg_fdfU4Cgr11@4F^<#iTPD2qD
&*z~hE0KpE!k1d2Rgklx$46)wQME^K>_g;wUtnOJF5zZFf7y~@L~5y2%7PCG!%(T$XU1bR(l?aFfej1%1!&`Xp41YoSzvWiTdl_qOlC4q$dre*N0&;_3
Tc-ks_y*E*P9KAzw!4gtf3SzbmMcZf{M5w7@;cEb1w5B@7$g?X9DFe-BNL{Qko9p70!i+4+M}N?7Vv;!K3X&l*I7L7lny)n;C&b%882FFb06c=bvvUha
gixN6@Dzk`bP+aqUGy$GN`uvj)PK$~wr_R7H>v--x;lrBVZiA1jV==lqB|_sKR`AOb!}0Pr$H(J?awg^u0@52x6(3@<kkLIEKupy&Dr>DmGj<^~qrWi(
D=v}RUi6$l#RlgGTm_-P6Gngl7&a>5jhoE{}4v+oLk4-|m$%vO}7_loer&Y;ocB^iv6i5_DRW#?NGMF3~;>Ny$-lgE~v92gqSi|@{0!YlYaQ~z%w&zDm
)$uowpaR=G&gkv-@#eqF?g4|2hN_JTdAw5p>NJQ7gmcr=*XcJ5yvHOhco;X!CigmH;T989b`67%C?5PTrLz~t@_s4yi)X(tdFcTiI$^?Bf>i-SHm844}
Ki11_5m*%IeDp#$K}XpM&R!(R$$T;r9GgKzyO}A8N=wNvBXGV!PaEJ<Ir+4MWq4p_M~U%)K0ZSFK(Aw{APtEZrdy#L_;d_b0B<_%Q6pelad%Xx&p!pXC
h(z#wv)g$Bvm7Lnu!v-CpTzLK+`aHcyB#g;0WtC04k_E@<~x;m!K(=$HoU~?AXV8->ad>?IJorVd)ZQ0|V(WA2>V7G{f9)cg1j(2vkYBd|+cy!)1Rx{}
f)o=G4w)+V<EaP2^e0)5>@QiOr#@0b@A(80R}!oFA@vISYuQ;|oN>j!!VT;2n;2U@;iX_pyGRP){gDqS7{@C=ErvZ1cR1ET4g>K(C(CF7BL@U><*o%zl
9fM7cCIM*uBIFsk((DqO#uJ)nX}ru<@JL<`N_qJ=Q^MerM-{hQ!C4IW*E_O7|=37$-yVF`_5Uex+N*CB-t-by+UBtN7}I7=9FSa!xF6`b(b?qEp}CO~c
7qAy3bcDbZ28$iwe5QC|qi%mwgy$dgIRR)*P62kA4Li#<Iq~uJVCpqcSdIAgd_=E~54zQ5yWG(dNB_?%Ep33T)(E1G=Q_cZ;fy46(jU&&;%}K;``Sc1^
?-fMcNXU7Me<^~+H{Lj<Z%L{`?^pn1@#o1N`X8uN8Xa5WjbH>Z-Y=>oaZg-OoCWbz6UbMH09x^uitxf65Zxt80M{t9;81QDesLUHe#V=YB$-BikO4Bbw
due)jcGV(89!)o6r~51(l84NrX~~ADEgLQf8v*^fM-j}5Dv_0B7NHkuZ=7kxL=EbViK0C=b~zYU@GuQmc}C!Bg~h9!5PI<8ym)}BT*zX{FEJ@8hhduHV
w~xJArhgr=X=`fnpN3BI<q04N;+^Tg3sBTnjGq7)8v-OQ!qAgU$CWW0^=%*6>9)KZ=2RO8oSo$xSBgTBNjL>A>WnfGK$Tkn<`Ozx^C4n5?2MzQ<%a1))
Kvv&C;rpp>r6Q5fNZFJtb}(BlI!;IM*0S)~+hO8y^``C=khoX!V(3>38J&{MIDlwx#It3i$PUGBiuL=A!NAUBQpg{Aa}C1Ln#E3&g2T?QqBqNGDl1<Cc
!d%P$5{8oa`h%u8@BBg2p+ttL7WYq_>!db1srH>5A6?u4eCyd;o;n4e=n(9W=gLEAu?L=2@P@c|A!Tz8F3q_xae+?N-W<iXWLzrcJF)K<Grsje}SImVK
uc3j0L*^go3sQr}8O>O2=O=I(j`7eHyeQ~`4*GyT8NUDKP-y58ZLTPh_)8W_AOg`0dx1$QF<2qROqW3%l!X$-??fZ#$+Ls*)T0wT4@53qrj21Uv=IC($
ot5%QD0vh!;+BR0nT$|Od@rDFX0L)@IyGJ@e}Hs(8c&-NxKhiG4=2#))QgNiku%HsM6K=eO!dFi%}NneM~yK8pl39B7(B>$#_$mPy2fLg)fd_zdbrZ^^
xd;gCB;Xqx;wrOk^Sx4$d7TS?1P@@ZJ$;G2&i6KZ|jbO@x<=>@CZjLB2ft<`X+nP!LaDu%n&C(A+<kTB`#8)@B-ERwNieiAcA}TN;~Wf(4jDI^m<3x#a
;2zh4b~8A-HPqPx$cZ;l%bMq(7arG)NHDtuaDFCmjaa)qMEt$%eL{|Yc!6E5O>o%vUx^$V(gz%<72<p~%kq73tBHTrZF7s=@%;tCO_1n2sI8Yw<5Oh!)
56|65*gkqZO>1jgNI3;pPI$Dgq5%y6MGsZ;e#%PXAPb2&9>|5dOBOD-sN(0)j7G)&)Ob&h6j;@Rb4?(#<V=4rRoDm#fhRGWq-KJ~+MB_F-$gEA0NWmBq
?9mX8jI)E__^A;6D#$HLV%kBv*ryMLJLURF%cH?oKyvsE4bvU$NtmWN`60GnKKTOw3BvB(W3BuD?^hUs6ZP#XB1PuYMmU<o9c{uAGAPW?#PD5^j*j3-z
}CE8L0mdzphTR99-Cpq!iU5ve|3Q*O$oS($OJrg7P)>C9YT_UxUh@jvtn;c5-uZg9wn*@NCJh9o%O?5i)&w4CqrSfu*es3?K)vnP75!@_>2~rCB~YlH2
sZw8zxCouqiPBAnD&(Gh}M{gV$frpA%a%AsCH);to>$X-WiMl)QgjSnqd4)#T%ICh=sXUy(t6#hVXuoFKl4!Wf_(<fUhk_4!PWAi;EF02xMlWt|(%Czv
^Of+m0^!o`wuR*CrT$G$w=L6DUM2jDaUyYZIFNiB(pju^<|rSlQ7n_|Yq>=c`AsCiN*3PIGPPAtBenj`AS3m7jEx>Zo+E!i~)K|3Kbce#CzNAu`J-+Vx
m8}{7!<s_7rN_cdi@IKyPAzlIkj<})7(3@Cdh9bf1^aRt~f=kzlvpt9`oHvFCnV1ts${v#8(izi8sD|ijO4O3bDLBz6twusZD=z+b+B!52DKS7ESfG^3
6$AC>(7cAmM;24Exr=k-^eA%lh{8#qV2*QUpk!IsSZw1|GxLSfT41Wi^$4C%NJdJ%0X-Z|Pb!-c<_XnoV8r^#&{vQliW4nHNCtmFpT`82Q3ACdWgAZEl
wco0>`0|6k+X&1;WN#c7d4v9Y)T>0KBaI-W-O8M0DBWBJyK?@w(tZbUu1VoNLz-4eteAy5Fkaz$H1_ac<7<ar&x%Ipg|X0oxzLc>p4=*hqgw-Q?pu#6H
$nU-k~`yCI_|z_S)toc|bRq?oJ@K&d>18@h1d|<*G6~h&;Op9nFav@z=wQW6t%5%x{RvmTRZl$e_n&cbRm!7rglp-aU<uokdrMvHE~&t0*V!0_PwH*Ew
IBc4LEH|8KkyIO$Co=tn0ipCeH`C&aqgFDgNS5xPTtW2WCD@*DQL!m-#6#>PUIJK1G5ptp0v7G_XiuQSn});o&1hnRkd*KjtJ*7?Xcq>SFTpwr{i96rH
74y!>&3n0mONhq!0jz9$HSUXH5`AQBsB?R!Jv%eV`p5os4#E68?$EX8c046FTdyf$_5|eJzof5GgqAMfety>N)!pV6#6`|P)cqNRBhU|*ud<_mQ3$$|f
(or%HC>4?`ML=kejf#9_5dX_Z_#g9;jxKP~Q36Ti*eJp~!-{<&iZ0;*G=8iR;(+AkQ%*rf!$*<H+$T_DL08~x$Iv58{>Qqo#rN^U^XMbi2?$Wa1dsqR)
81SNtg<)gist;{ifqcCRoH9MN%#SDxs?P+#Qo6v5&ApduHo}8Dk;xfOQDl15P`UF@O)d0k0>xSvaG?EK0vB{*bbjOk31X^D?XuMU!V(&FOcSr{;+s;e_
|)N`!4isP1Y(T$s^%`3=QpZ$^wFfvS*Q?SQ8MbO?tgfJf<khC-<7-TjPAd=*B*wBYzTlP*Ngu_7$W3KZ|}?_=}_q1OOCW#qxbj=${)7lbwZokSv=9wQu
qZpBbFo3hvDWXCG_nn|LA%WKF_r{=UOaoXw7w>3!iqo|!_FF+n#pf@Gt^N7BOP7X|iL1QV-2VWvH2sdJh6(nO4JkwUnz6XI&(+U>Cy-@+`6pS(&dXtjm
TZ=*vCiII}8XODwVrev)`T$M6moTzie8BZ@d49dzLM}`yT26?3r9&8nPAJ`Adt2i0(G_;+FA^r^jXY$M`0X)uk<(mkkM8)Kwsx@>T5^4uy*7L*R``Fq>
;jnTXUAYmytm!BGl2}DYWGwPzqY^OmG`u#ZO-x|u0f9bD)Rc12v=pKs_teP~;mP+B{}{R+BNJet1Er#yodKxx5&dXzaws&jpA6W5U06zawtOfA-hcRo%
fv&wkK`=Wym<u4B9gj{2j;JryBNJfa`AUm-e<@Zq|uaall~x6jeIO~pc0WgFcd}8nLR)V%Ct4~lUc9t>=Hz7x9ddsyb!{V@msLSLqTZOZHDK;3r@C~Cm
Z+iFJsL9K-?nO8{GEzDoT146)V@v(Ty(x*Nq9+Nk||x-TsXJfga?9Fvy5(omp~NnE=IvSmEdJ5(Onba`-Zd6>~c&jU(hr0>%5oGp;R$NzD*fQqzgm*($
Xx;f=?F>tNv%yVKzfFb_}?Ab$1&Fx3m^7%=KI-f0;I^%-(xue^qjq-BkV&c;Y~9AMoLnrcrO@j<|p5lX78S61UY%C#yfALJz>w_$xBcSVLUVTbtaW9;;
o$>2+c!Q{oUR<)GLAk2luch#C{-&pyS?V+R%G2Jk2AEUU$nP)@L&p#zdQ4DT|-`xKFDrRQ!NW}MOaRp0f5H<uIh2g6=Ecp5CuNSj8bc%q|hJX0y;1g|p
ugWaq!%XZKeme|H5rqR~_lb>;m(Mxjt5IrUa!NpP4JmD$Bg;I{R1k-V&;n%QU{Sc_rl*nkXe^<#$$fg{cnjW4GQ$T*vV>kRR`>Kr+>I}H5vk|pws<bIk
oH4+8xklTZCdmxf=)l97)is-1OWYoWojuXQ=Wh}`HAPCC~3l7h_DYbTcd3pW6W2{+Qnv6nc`|w8lnB!zek=9p`Fultb`csz1b<Q859aG5jlppHJ%nCNt
M;QAO;gy&&X^I9#W3a@@)9SCD^q>(O7uGkakMlG;~@sPtx?6=<S^#XW{h<%3MtMotrQ*yJK|cHZ=Q=HacQ<C$Ouy`&(+$r9~|;suZky!JU0O5toPmG2X
3*Ne~kv6iz3{t2A7pc<_n~194?ce)xJzOkP}iNW+imc@uA=u-U@98@i%c`AaFB*}s&efQpLfF5nwsZ!6(}1cE7rhUn`xI_fbTIKLcSf5|>aw$V`q1Q|S
f9lfL)fX_3rXak}_Eqpzn(iTR?h>f73WGR!;w~NT!MjpvnYUA-qbmK<)(<q1TWpL~ZXOfV%kBMAjF($$P8NC+2J=zV;6P(=RhsekQGLvB&1U>{YeZU+T
BCqMeDo+EdY<n5nAdY8@d7Q$v3GAbk6^!dkvz`U!4oH&YlkmcGB6gn%eMV3PMy(F-Va|hCXOzIe<^rxE8ZlA135GsvstMU3IkjnQu`9~_TduibPYaVbq
0YpCsgLWC7c(fgrRs^vMS>$M2{paKjylB&Vp8s-eMaTGI1x5EMQLAROJFj|!7kHNa|tzCT#Dt!HP+14L*JYWs)Xx9h7|}+ufPLnZFn^FV<rnCs|2?e5t
v0&-tr9}Kc)fEh!)hOu|mr#kAw|^ej75_qa-t5Iq@@iJBC4t^J9rck<61pem9XYJ9HIu5hvyrh!7D4BjLQ{a2M>}lE9IQ@ixjs%2x_(#N}raYBcijjQn
Loe1gboWMrmujFB1jMm^fftLM?JHyjUCBW$2%G&>ete22O?MRXA<8I1M`JP3Wk<;aL25l|$?kh2+Go);S;Spq8^ke-hHUD^mVJHnF1#t6ZPLeoR=8<G^
0n8eW1<tf3xC6x4X#4c&gh@i7Z@YEL=wWf4iD%?XS0p>~0j5E3yf=(a2#^NIFMss~c<R_=WvnRaQax9LSVF}pfA+54KHrFMol_2ebz42%ZWF?j^fpC1c
PE?=hC=X2uBw9?(Qqr8XX@?${hs{2bM9uC>4&N#Xr=UaY#7V<g*_gmwNs%LgU@76yr>6x^*~l(VtK)^p^bvv<T|LBPOwBvv-?SMr$uV#!%U{^4Pd<h>*
7#!7p=REP-^~bO6-2FBgIxo&(rAM5pz_W6LYiGKwJ#f48YpR&%$_Bx$5`O3Hqbdqqg)L>8x3yWgm%6pBo5ua10fi`y;S%$H8d4Blmk1?8Q5rJCBvMI%<
ZCiDVaq<hDz**kLQAbo+N{)uSAn(R#K-Ya1)LTEe;vec}a6_AyvE4R5}nY#Ip&3N<qo|Fl#W$>G*_G9x+r(K!sXl9n|@fmPKcn8-B_(Gm}eb<0IIrg2<
ATjDpgi%;AeYn4tpTW^RImTIj{q;2rSK@Wf1vmawk5yp9G6-WDg3pxi~w+<8e+Bn$dDFp(6m5}q%wGABm;K-k8zM4Kap1lo6$yjW5Ms$iv%yFsad+`+=
?mwR8Y*213<or>?FIa!dpkl!3Z9~0>_lHjc3KEOPGn=|aG#9R{<SuE!8DEDCqOnx-1LplRtj3|Ma?|bw}6D7x=RaLvnWfac~oqkAG>o4%W;+{$Yc^hW9
Cvulve7(7qsy)T9hr*jzGVmEIN>}Oyv`ge>D)eN;^gv&$V~dpI#ypw9LQy+31UeYAs}M0&baWr9Ru$wf2`s=?u9iAQwvNkScojn*>!K1^q{+dYB1R>gx
ZLOpp@Y-Sf(wsh+#X1iic=f|EYv0fy3uI@=aL9-U~Xc3mIgDKcv2YM-~uxu18L+V!C7DgoW01h&vNfX`JvpMgMEy&h$_HKZ6Q}^_b~Kq4U3|Wkxd;j)v
piL@ZXYmMGAlRX-A*lFe4YED#E-;*K2rbj#gPRp+tX5%J=?TtR$gX9lrP+dNIs3Nj&c`aLG2{vPfSJZ!EKG9@EH=7c`FU=P_BQDGiCPe27kvY>%h?N{6
kR0i8ve+Z9=(GkeUmj;@uB$B}0jh|{xi61}(#k7~gJqpOSX@^W%82mACjvMs|xAdop&*symBDC~t<KIYIUe?&2(@iTHH4x1SJKs8mA8^3q}+9+YjETV6
5aUSXX;C<8g(&72_>?2kxBxWdMa~FF!*Di071w4MkKqf%JQUQXKa)%=iDVv0vXTK#3N%&;%-mmxXwOYNu^?AHD-@TuIxhG@yFes9bTpoiIj(tCTB#)z4
EAp6;8e*3aYrOo(?CbE6X^eu?Z-UbsFpKd7Iu<AMG2Ko<4Y;89^j;oIu<h76+lV>HH4xka{zT-@@&NWQaSj$^i=Qy?Fufl+e@Mro|FNDcSQYpsF`@GKA
VucTwk%e}GnLF&c?<^(4S?UMpaJ+}WM?O|HLgD9BwF}JX1U@`m4oo&Xz(REwXkqvYg~SmS4loLCTYWO6y{4jR><41R|;z<-AnL$;_=mUsvyBeq}Ia2f(
43)ALOz4p0pf3P{SGE3G`5SOnJCGVxglEc_4>^6S}Ck6MVpB5b_|ru>{(&{HPvt{AT?vAAG&p!vhrz7k=D%#cfJChsWevW=akm4RW@EMMIa1O$_^^6pY
1=>85HRXw64HA%sv8s)<4T#CQODIUTV0!!tLPgAdo@fU3{LIg}~}8Zv*BrHJA}iqndZgi{^+7=M~P2p(U^V_w3N$uf2h`D<ez6=rGtMoCD;{*3O)#<37
!aS}En^>OT1(EgNPCBz&}NNkypWnM6TuXx7P$D%0-cTdhK`bHG9(>jW){l^Xy?PlCJD$gFiZiQQ1hzR9ae800B`<{*^w2}Il1%j-p=QSdcm+>P3BXe&f
C;J#3+kFPp9tT7@V44{`m>r27&`sIlNIgMs4R-HzgEe5pAOjJ)@C0G0c(SRErMHbnUU_7g;b(7@iFzVlJz?<CToo*Q;@7h`@<2VMC7uQT`e+xCY`H-?4
qq?Px;S7Cb?WDicuYEA{RMBQC^DL##5XGS4SSANJFB6CJun9GS4tXCAIE-DD68d9Ocsvg@N^YPz<3)Xf)0709<JcUHlZL6@w7*0AH7r2rh<TvY4^MHG(
?p0cL+MoW6j6lvv=|vT7$##BOVa`kvs^`(_$z7cRt{^#=496iH8pCk=sMr8F_$0M&5<K;YeouR&|C_m*u>29J@*$sQ7B-N6ufDA8EArL7Ncocl4MKq>j
nQ?Bd6l`1w?RkL4aWH$1WBu@c=7l8QMm<gvQt$fVfuL8ru)S01t-1kX8Mkl(|UmdBt3!7)zGiv>QAHMRI9dHg^tmB*kf;Vl$65^e$1D0v_>3W{FimlW@
omxs2VD?8wGA^-V+{Kzz=mx5zcbg;<>(TyANlcGD)=7lu6d=S2VL#JUSiaZdjQjwy(emSQ@9xzJ<FA#NZ3wMkiy)<+;JTrwVrF=vm;NE!j(I#umd?Ay1
;jb#@MV{VBNr<(>Tk@k&8kNE^JZ1viYlL`~9~lya_U^bEUKS~#`Mv1sFyA`7L46=^5*|?UgZzjkDTw)w(@BbSj*(F}o}zklx)YhCmdSm<QksuRnvwm=8
>PyYl`~L%0{aBuz>-}f-XIaxanB_x1Rg6~j2r-?GcWlYPX3h#u?0dO(f-^2BtJ3*2JfT{d(O$iVsBL*9E@Vnc1Uy}y#*c+TM`~93`xPO5wLo(Wx}tdPO
gaqOb{on^6jQ5nmk<!4lk&caOeqsRQkhNTznv;934pgUk%3{(_Z*keefAE>u9=SoS7!)ZTJLNQ1r!G_~UYD?onuNN=$xIki>3#^+re@7>9{1p(`$*p&+
739vR<{j1CD=5BfixHZ?+u>+{etjz1VR2tvV9h!AY~KyH*OSlbV*dxR%mv5;ZE9!sIvF^X$(9DR-C-PjF^+sI4U-AApV3z`ptyrb<7@tc*dViIC6gI5<
4JemFTtdT~B#`rk+X#DHhQ*nIw6waYH^(wT3>QLn22hkI(hdiY=MbROi_Gt$mkdL_xQhcu@(z0|7&X33g@#XxsJjVDLod9nc!@b+{^t^}R#c}>#9ADss
Nvq-i3#Y@$xje>UqnsaF@w;IE3$6TWoYj0j2!S?4aul|d$R>%pi$_BFqJzlpSa|g#o%xa{BN|)EF*;v%$4KNq6IX$(+5`#oLYNUmUxjB<VkL`wIA&cYy
gwrk#H_qLU;(4fSd~TtACtklA@?p+PuTP%PyxKf*b6@3`kK(ro7nNQxAHi+uuH4+6Mu=Ged;QbF-$BV>c#38x%j?bEVCR9Uv7o3p2!0hX{5G45-K*RW2
dy$42@$-i8OE(pEm8}F;H~)SXr9`f3wSK;BQ5CF8r;{!7zJXP96Nssjr2<xitm&w=y68>KlGC>iPdB{J%N&|1|u6ZbfYxHmgsg(-`fGbb__$&>3}Yo4=
6&kn{wC=bg4m5Co(#e}I8M78?weli-=JCZca?2U?j7Uab|TlWcrlSz1>^qdTe`9WKD^Dk~~4!mDRK!2PkwCnMp#rQkk|=H62D<8W|{?tiuw`9QB{?rG!
;Zi}M80*;V+p8l7{|1<OdGVy=L2YUV=eKPSU)crxjrHR3mJTaB(W+gcGinTfEq8Gvsj4e8b_X3JPzq{zhI8w;6P*m()eAmJs<Qwq$?Oo^*`b9WLbS++M
r`;EG|0Hn{#XEjJo~yktYA1@?-4b)C{CfWvA;EQ4r&rhNaoe1Jr^oGdxBXGsu9oL&F|HZ4q*6ULWY{5ghv@uXtJ~M*^!cDazi*!=nuluJP@0Nrdr(@Y>
bDqYKhn^U$3o|9bJM73{26LTh1!9k@pEY05>g$|_%o6l4b%%5yNg9#i`DP9dk56Iw_3xGsn&|J{VmNri7t(|VTX{euib8U`P2>~=|M{L6lon$iqlE$iP
E};*ky!wWLE^tI**GdT%74k^IB~-t34NLkA|E^aptkcc*gs&Z$xKzw>jN*oyX~lbJeK4ENZun+T)@KNJVhQ{7BM@{Pov=zkko(Z}+x3eRf>T|LdOH+GW
4@^SxG=-Rl0$=CryzZ2>!6)a`M){csA1A^2eR`pFyIYjwe|ztT5wA-r<>+Hddo<F{>IPoSHHM61UO&FCLw(!hriA7D5*_Z+9t``3tg2g?^;-Ftiq-Cn!
H*>CsV*LAzBt@d`0%LWbK*V((e{R29G!0YzW5Vd-2C~))-jHG9VX5I%EP6dInqKadN*`syXzoA`+HQ@5==qjDljRLE+)9&}_e17WyjK%$Xy-s@{JmUR(
u#!Q%wA#CICE-)2-M`oA_Vl^wS=7Dy&1HA^Nq&oG!L-@UeNNC-GWY&tXiKSNIf(32tpW83!4?pfXz}aW1^g6xye={q&d!il^65ipBXTr{mt$Jq5c3G4k
AuN{-mbxZ{=bQgq_*82H(ENY*A5Tnbh&i?cDvX9v+kE(kF(YOtIp}uxjj0U)!i1bw%H%(O5p)uIPUA5eqD>b)zbx|<H0HCz$<lK9-m+5@Y;I<cDG+gaR
8mwZPWRjei}u4FRXK2pVMvg^gV!=abJ(G#@B6!-5@qRSb2W5g~3dE`RYMZ$0p!O@sZ=woVP+p3rx;{1&oCIE09i@KKAnR>-8fTC4B25FPQ*z=Pw!QMGT
J8qrd2s>7^Z_2f93Z7Mx(Zb}Nm-eVxyPzrwe6IM40zx5Mh!Sz9~-KMcbF4M^;<X@>qrGxWDkm^~!+-V%4cm>!gAgHM9IjVEi&7KDM0gEjc|>lvY*T&yA
nEfuPNJ$u1S<Y?GE{1Q1l2w#q}rHJ+RoGt;EFT4V2!cS}AC-Aph;eF9#xCV4q_3XeoV0DZ2<nw#!ksPpk`>gPKf7aQ&o^F^9_jMjG%>mfmoVd;EY*xRO
hDKZpQ^F3*#1|U@e)cvH3pSMV*Uu@X7iTL!cK9Q4S4r-n*keDX6tf|C62j?!7d*aUqEh)KMw?%r5QFYBS~PRP1Dr>cy+Dw-v>-UV9yz6|Qe|A!lL%Aw5
n>Yai#VAix^phZ4krUX0!<Ej44CA853L9ush?>`?63r2h2Yn?8t|(YJBVr;Cb4wfAO>|^Fzdv!p*Q08w0LYVbXKSBK3&R7$ER!cdVD_Bkm~ZRt?m3O`E
@x#<HDwK;ejZMjkzMoeuL@xo88xH?WVy;t7>wcksoOM-+w*F)Eb>4mUJ)*Bw-G)c5?d@6@=m|`FeJM<8pb4`Iq#b1dR0IXmIj5XV{=?@9_jnTeyTWJWg
1w5p<mp#~5oJUx&A)^Zw<pe-(HB>tBEU3s*FTSNCyPA9(FFJ^3XRxna6`?QH><)vL4j!+IsXDkiXLAn^sk1M9>C>$+gaq9v&kUajr0FSX*fgrW+*>7uv
igEs;TUgw8*<JRF)7U$!}6?>n`?NEln>!ADST0jKEe(H0=Co8Bst(`uX)z?l-Cg8KHA4(+^VFGpk=EN8E8%rU0S{Hq*qa>OUT-iiE8oqqUYlD|Q&R3G0
1gkVEQswCt@Tw4-#r10zp&&nnEIm4b1B4xh*LuDkTpVSo7#sL5Pp_RjBa2LV=HOKMpD_Vy^|l4Na1Vg75`D&b2{V?yiVgLB++VoGpK(*MTj`bIsH@%wy
uqZ4hF*c+<9VQ~lfxM6B8~6=#FvTkOHPg05c6rj(XP~oQeBE*vG!G?rP+B@W4ysb%Ru{-$2p16>XT0~wKfj$AAtmDaZGWccWCldz`#&S74Jp7EE4u29z
X7}kkUy8#Y!^Zfv(8S`?1qzbJ=zOt*>32++~MRbvs*0r06;VK9n(i|DCsUm&e@(gYS_;%Q6Qw9+l9>d;bQ@<~PwXmfSFGay|2w%+G|<l*WKR3LGHNS}2
bcVRFx&vOH#i!nxv@0Wx|GgTcel<O%3-hves$4+C-y#s#0`fv#5daDVX$vD|L$6*`HWFRkrxg4M-B_Gf6--c74iwJqap_)RQY@o-X((dML4A2Ch(kdWq
Kr%_Z%-7l4TlV1O;PSk#27CZs7srGhtJD6nn0oPsZiFqp9=y|bI_#)i4IBoR4ls_?bRo<DzjT3~CC2l*%9XSUS6U`EHx@oUaT8@oJo7Zl)4ahA*2ZH&*
{{uo9H-yN^+u$3fJSItVInTue@FI1;=mZ$}B<0=_)T8+6SEjMz<$|+<k-6gs2#X39-eL)nGBmhtydJ?0{PNeo2GZ<${ZH`!EQiDKYYKEIwq#V>fb1<SA
AS-NGd#9FR!CV*b9g;nJd{o^%$Q%4g#eP;ulx1Bklv*K30;ZSP>bE)XSc(W18u<5$20U>!wavAj=uE-D$S@J`uba(?SL)IwZ;l77JDlDGwjMrhAbWmI6
mHo5nN({@F8wyC@1-;9AyG*i%mmRpC*q5T)8snoR1E7+Sw0{j#2Z%n!nu%4IllggB^nhzXG4078>?H-o}XAHBnz8jakg!0p4Tn{noB-mmL-+?#u839G-
yp8^bBLRctIyW4({}>T7qRMubwG&hX%&T8yFaP%Mr_J3<;An(<ED38)%hh%UA`6q^-Cq(LjJ27JPdz;%c#PTBkhR7;+wm|{~YA{!^b16?+%6eQSSh+>b
UoTYjqO+SC<i8RlC$0t(lC4cy#cr<?ZiCR6dA4!XOd>JOFd<5<fYoy;b30X1+7iWWG`;on6ZYm}$=sqYO;tXJr5%3lIE|e}SIt9*HtIiQ{xqj+%+Mw&P
UXyRbNp6i_^!E+$6#Dx{`fH-UX8M~>e>3Q>flo5<Sq41Ka6gUyX3*bE`kO_64LB}F`q@Zr8L2HJoob|0jdZF}IhC3>a`Q%R-bB}%=z0@fZ=&l>biIkLH
}Ul*zTU*woA~-Px-yNfOrtB)__Q=WEsakz(@$n<)J%<<xzTj`A)S6mrytUlALzmi`Xz&Y$>3iy_y!q#gA6_|lfTU5FEjbeEdDZ!zswQ?Du&r0#@V0@v_
brzMg~1PR<F}aj;mk5PC~WH_nQm$UY5F4XS9k{_Cr^=6~4MA;8%o2#@f=YSG*01oXmsW@D3r;@9i>t66=*HUtc~XGPhYc8HM2kU$@KY|8IZ!+h6{>4$J
x$9%E`LZKKlCY(g<e{xcSLq`3LpJw7`teO_l<yI<$?xB}>d;;o7#DD7-Er^5l0+U@_D=CbCVu`Q2mMqCJ;&TcT09+2M*Y**iJcB@y}eEy}wAhm{n*+|f
CpL8Hd?}bx-qrv(Y4hG2TfAyU3DEoN)#2^z`j0Vcd-)v5=y;TGd{zb#VdUJ4b2^kASjrDx+_y!4WsG0^Wwtw;fX}f@`B%kQ@1lrn#w}3Saog5Nn)(AE3
H;=>duN$T4>bh{75d@Q{!=9S^PnkeT#s|-%$A+dH>;$7p)M9sd;8yW-3G6W!ZS=o+0{@8%%WHq&3$*A2G%{w-Pydq#LfnCz=Ah(u!;mP_<Hs}p|Kl00Z
kBxP-u=&e$jA{^2<iUv7xMKH1+7@b1a~G~;s4|(7mug-`Gv=Ud}G)b7!g~*{x5yoBv<}3UpC+1zrwrz+kd5({kQ)kZ~OnMwXOTF^uBef_YJm?&*}HWNg
U^IwQ|H?iOm16d;UPT%TB*RWA}c(7Y`IHO0UrMxy#h&6N+yt-gBgZu3?{*rbJCijiqEzj5?@NSCeC*DJ5Q9zs}$g(TO?Pew<UDj%7C$oZ%e?9J%-Jzy3
S>BEJ9FNx`~<W0Nt82E{j=v?I(9m98#7L|W^)7cw!2i@X&tT-+m5nj>n)np+dA)StW!KaIq-_|8bgmE+#=9vXgFkqCxPo~btsy&z{zvWJ!=Y~P$XSI_x
+<UJkP4{y#S9r?sZq)d_Df7=4lm%<sp)aea+{jb60*<UL4h77~6>^)Px>Ew*dNhb_r0CCO2+7|(e`Erk|k_m_A1J{`=WAcZ(oqUuvy_BOJw@{SX3yVoa
7_d*2^OYP41^e|YrVMq1L1ed4k6cbLonu`~Dk|>%`+fQQ@2-B;iQiiD>QlbE((fnsFWK@{wRzW>uDaxRm+GHtI$6j6M8}d&4b|^*xoO@{!XiuFqq{8_b
=!Ad3Ey~k-+7+jo6x+b?sZdQqFZc&DEWT=#bI^%?3ma}%T4)=&HfiY!S4<HL%%27fG+q4e*Zr=Nbrrr<Hc;`|8>vm^;!pDD%3a&{dwgXg=Hlzm9_$RN^
VMSso6PL;7Tj$s4i=*FSIt*6{ot(YKv?oE_bWjl2Oy1R$5-%P-n;=)VI}F6?NoPrDPPEOxAi&V_tJ(Zl<v`Pv2=Q8OW+}c(eO0R;SI`Q`MAJUs;}E%=Y
COTHCAzmh{pBce%5)Gq0nd(~wiuliOz-Y`1kdGaRkGrh=^8oIqAar{3joI~vLdy7Ie9yp{f}fz;L(eOXC{DNtKepP6c|FUx8471wkJOs3MTzV3j&ue_w
iUzXc!GIX?d$J#3_F?;embF2G(jntmIBHvh1O6_@V&FQUG<%I?Pt)^0crar5!Da8<QS*^}YV{fy)+mlz?V{YxpG6iz;3caP4l-B;Tc0+SrVZFV)y|B8w
wa<}Rr_a<6b~P5aq_^kPbT^xd`zrJvyQQ(Vx}d$tW_HyM7L*JYIr9Qpf!rovZAocYPDVptU3rnYtE#Q7psk{`%jeC}w-@wf=lst5&^H=u19eSB9l3P_j
dhhCo6*$MTilji)l}P3<sQti_YdZD4VtREQ`=J822z@Qu={X(xdm<2-EK{L#qRRlk^qfgk3Oq7(9_V7m(uC8_1E;28#0Q#HO{U=pTDsurLR7vy|%?x=r
p?P4JCcH#*(~3m#eQTy{x3QsIIA`+SG09bTsuC)BPPi#?IU#kI&HDSJ~Ct+oaEGZLD+@80#`?>r<+o#<J!?lee(2$K6+#*HhfsoaO0hD>ON>9IdU+T=Q
VwKq0-qny!pmi%~QG?3tF_%<k0ul$=&;d0u~iovpjQ%FXYi&EI5pWHzQ1_g7mRTkBgIGkf$US?$Fs?lirnqr+rx>MN}N_Wa8$@TGZeN$0aq?`p1Xt{&{
G?zcG0igPo34u`F~p}n=bQ#1eiEzMoI{Z$3cZJ8~a^<l1c<vTn2Gb)`nYOk)bvL?Hp+N)1#@Oo1VeJRC8i?^h)zT7@g-`VTXd-ME(O0T!B*Va^06-a4x
7*hMw-TF+kzpbJ=|J(D=-_TUxx3!j+<p0k6b2n5K6~M`r*|y#ReY&r>wqek3%C$5)N*gU5#m>&8>$kOXu*v7lHuafX48<wF!o2LBVq-~nc88(9q}*hzx
A(b9x_ax}>3wzCT}_qwG#*-cFkrT&^fw!-v$FlvUTsZnleZMxEAVx;r&!$eh5CXtSAW5PH_+cz*X^nqtO&qFHFgym@^V{>{N<e;j^3QUVzaNVdLTVeY)
DOkjnq`t>o2ZptJA0UdtEg}*5(plAipi8!CF1oTUF#wGdGr&SRK~#)a<I_uHMRWdyjRXwzIga!S70MtZ&IKZ!9WkZ>w<jcMmo>&Dll$-Q_%Ax&{V~l_i
?_Qk34^msw2D+fwQ+8%$00w5Rr_rWZLfx>Jhk+Pn>oH3f}j73t-fmhxs-K}m6&(biq6ceGa3RRmIfJuSwn-rl16j?$`Xd!Vd6r7kzKy|=Y3)8j0%)>Jh
VbQTxp=j7H8)^t{;)Yn>E898-5EhMjE>qFmJ(w14+n%3Bq#`A9=V9jo}=v!Oz2Q>1u#MEGS=aKv~rUx23dYcL={Vm-MU7p@@ud%Vmnw^s#sH6FuYHIGv
vL}_N?aj`f!KCt3C7-qOw7aCTDK$kSPpfU^dDeVqXKAjxtjSyEEUL*crj<MU%RGVKdERf!``T1jT_3-X^!o0e(g8Z3e%H#E?!o4amXcPZ-Prd#?d6o_+
46fEGn;yHExtZuzr&ts>TERimYWAEP4=|1D!b3e?KOC7dhE?!eSM>OFgvxswsx?#qPf-8+mlxklUMY-dF`gI`bv7<QhmO!$=uVM*{#>M=eJe(ip|N|D{
d-nsAx>uUUqlBxq#d2?e6LAt}8KT6{nE=GdP=yyo0Hgsjl=kL!i*@$}j1x?lczXm6di><y2JK%pDe6d8((lr@F$_T%Oh7ZSQX@>~a;B)TKAM8Y}HxImN
yCFj4wDo6GXL^-Vc}Mn`{kes#93(B0bJP;AIa?J6>r`CWaDojoo2xmAI7hf(h;>&&M4S6Y|VnVD*8Olz%eYOy!fxT{J_s&kB;Ma_luel0y2b>>3a&ua~
-`2{@wRe^?XOODrH+i9^I8nP-I^IBUA>TPAcsab6qmV(mW&VbWwYc@2eSM|ZRXh`pOSMYoZq|~IBy0JZI+uCk5SqeN2{=V#<d{0+Vk2kN_S<=&=6Pq8Z
`9+^I(<|!CO;rUs`pUtg+!U|3C9lg+T4A%BTxtG-?2@XoJfpw8xHCK3o7!1q$#RrbxXQXZ8q4xhN*a2tRW;>RgD!7IuA#1Xprym%w5K|<Jua&;v#PGCF
(sq8uxqfn)!yqUOD)K$%Peeeb5&*=n~H1uZ0?lyrbc6`ry)P9GtKL0PwTa1H<e^%^jBq=Iy(og*6NCWtLfhTdp7?-H`bo~zX2@d^R-*?(=S<=*YNN6@A
*A`(Du|Sp5@2CAOC**`|<C`zaRg8{QL3m$G`v5|I{j;BT>a8Ki?mUN@9G1aPgz>o=^l~IyC(_X<X*cAu<J!`ny4$??oj4;Yg6uj5Z?l{aD?%2$&MX9`R
?~DJ=Ut!CoBy_d6O!^vLZ5gM<C;4lygf#UF{#-m%lkqF+d?J^5A=uM1S^jT_{GCvq$VX#Q@e;{%j``28l0mj9vfU(!hF_h)C40fG4uoIL&|$6(YOer57
g29!>GG5_>v>YrP!^7V?Ril3W*HiDT{to&mU!aKw=|KZr!cjB6Nj=TQ;GX8#aF=^-Sdh@$1%0Cd`{6`1%4)5)otLC2+GyNk$;~(+O|7+r#{*t1U{M4?3
#-1F%DJ!$NBTL`nG5cLP)!8i#<pn7@_NwygPQTSuW~uHqIm=UW+PX^%t(~1c_R`Ff22W#KM|HN<tvCBj?fLCR-houJx2nV8>dEu;SZa-BgJpF^&DO#8x
?;1XBiHUV`7^UEe!s!gQajj`?I_I2&TkzwyK?RAeR<aQ^6s|Gx{6YRJ<VH~S?(?`ZYdmew$|q44f>tV-2SSx-ueuu&(UXW)w_K9QddtE`6nIdKdoxld$
ZHZbIjJx?94QGo~ph6JacA#jk(;@V4?Ob)jfH}E^4pS@Afui7uIDMx_blJmd4_`{?x|CwCs{RM?uzLjoaOynciuzIZFrh8FjUl-3^A8meQ^oTV8j&q2H
dFm6A1J9H?@4=GHa0<o5O#J4)N~8)|wz{v30lyrQkrQ#+8KTb^ZcbeWxn?gn#BMR|W+T}GhFoY|6X>J4OAGCRt8dYrihj;zw`+=kzIA6YJcT6s%xR$gU
cX<f0eHoMa5sHr#QmRL<`<z029=5|+lo7a}=C}>Kx6{J_RG*@+2aeJxmKyHb)J)^NGua@GOIq416-D&!&tdxq3Qj6Z?a$DNmu8RIjXJxI)<0vmr>*(ps
$#4`J-8H#A`Y!K)*=KDn>Z}SBWmtOy21j#ONouXd+gGTsX!kc2y2=~c3$49r9qCploRgK(V$bPt=Tvv(2Krl#DJ_PUE_-`LR*SjL?lgP!J}3H@4gF=M+
1}31-tMBJfVI4|STp}}`@3`W9$SmPro!NF(zm3+j4~9|7`&~0MK$`q>ay%~S9u`MS)A)Dw%O9%75QmhHmkkaYq1v><diu4-=2SiT?6{Y^rZ9I)>Bi{om
E@m@f6#0%JcGj9JO78_PmBXXCObd(9uZoOx65rcl4VKCe8Y=w^nB6<)@a~+6$?@wBEjMYdf{q=(Cx+TT9BbJF1GE<t6nky#{-uqpi!(SXu5a^_29NHI!
TGWAm@7qP@mZTV0pc)=cv+r*yEXImK?YnpE@8TA=Uqc7J>RHCR&Xid$UGj_NXfySdfSZtQFD+SB^ln|jmq)s1z7$<}X1X=;~0r_olNHZb7Hu521C>#u5
ec`Nd(+#MK?$fkH^s?E{fpHo=lD{Q0nsg(x<-t6`sS6gd!dLy-0p3>l{aZ-Ej*<E$s5@&vXR%%C9X_Lv+-`(GvTH><X8k^FqQp!8CD?8c^Jt>75MO8Ir
Hs63HyDP7us35P*UY1)@*O=PYmy&0zEgW!`^tKLK4ZS^sK37q1U2~7oq3<-d1=5-fW`9G&Kzks?m6|iqTiw~}D9UsA>&r77ma5Vgo6V@tG+G+_``W4-%
d%*`G<x9WXKCh3ma)S>*h2A4OUuAOzoWr1kXe(FUQ;z_%dhLR*0j|-igODpJXYsmZor#fp6&Cec6Sx{ZGLl?BPYevY;VlW^41soQw=4RwcR<5Y28)TgO
=jnitf@Xlcm_;ZOHHK?&vJcC3!~i7*m!Zr7*9^R?=tB#qrK*t}=OAvkN@6)~3q*TxVu=g(JHzP;1R^E7r(Ub7^zBp{?3bk!AI#wYpq6^<@r&A;nVDUfA
E;s_!;uIx4!$z9&!H%QBigN#&_ZK5OM^mZ2cGwooHajcNLHOKM3+e!ybVXQ#Au71?bquA($ke)YGX*YfTD@$VF$qWM=?+EQbw8n9+q4IOpW)*36uGy7H
Y#gNy~+4=4EDw?V)jAazhOtl1x?e+HVc7JYHUar5R-dNOITI;VaOL4W-`+Wg(T5U&mSEji>KO@6b+EPsN%H^v_&Fieq3X}|XW%u=DcH#4;v{x3@mC^G$
s|PYmv&&jbOFi250$JrHw&t>?iuOiLdv3qp(VORPHtBPWn)dvSdS9Wp+1Jq5nO@P6UFYeuG}dIL`Q7=J9@}7{)7UgvTv?oxlV6qQGMIW=VT)*Vx3w5LE
m?s!Q>iQ87wG9ot*lL{uoU}qdb^t2>dQ0JYMSc|)h2spcluyKMtMPJMt*^#&Qjl0pI_Tol3$$DT3nP{SrBN+>?`eV$PeV^R}IwExU5B8sV#=UK&_tUUs
hgOhrgcoa~kiOI;*3(+0s^EE1>y8@7IF+xxYLMwqAN44XM?AX&i5+_-AEVO1S}~o42;Ls~NV8MwdR*m2YV3(H9rj>5Dq8`ogS&6l%}jSUXTxh3)nJsra
VB=4eZIIeRj_S;aZ&12z55-0b!`w=uW2(dI2QrKL2ddYhYT?9Cbed~dz4E8kG%ZXe96Eo*AAG!+kK7uDLEvYKtR%?0l2zLxr?g7kc=G0Q(tT~L?NTWGH
<FHh}FZ!L0l85+JF-)wJn<eLi%GxQa8{#r{<L5bh#s5X~oWYjeNh;RP*_v7D>e?R{H`1j-AkAFY@{fKXVFOc_*O2fMcJ^qoR#P3(~X)5=U22K9aTFXBW
P)ic_{r#|m<_VKyJ5s?f5~c^QhLQ(X|0OZqq*ZmvOKtBIrA`*-PG01jtW5JRQJOy$%)DdJ@b10;y<*dUUbywo%z>og^th<o?-aBBp@PhRe!=7S>k7Xi4
3b0!|3HN9kH<3ava0`?G1%|azTPDa{JrwoI|WGpIn|oUyYf$ai$AJ0e?&8dtIMd*Y6}!r`CEGGd;6WGMZI}}rnL0x_J+dl&aQr!r*g0`U^Um|57v6UMt
g?SU*q-+SliQEn=?zCmV)fw;?@RNg}>NVU1ZUFD;qn^IlhiUeNVA3voAH(n^$e=Xe+S#TKXLssezi*fZNj0mKJEJYH82!?l76^(+l;3Ic1KntgMz!W0$
>ua4^ebZEnr9SC-o<Jie+DYkQHmGLVth(OX$*Z0~jr_NQeU^y$w2+?>?R6l-mDzP(0o>oXO3sM@2kwx={Nr^{1QG8k*m>MacDo#y&7Pd>F*QEP3^D5Un
fJ90ZpvYOk<4ZZF9n)(*I$?M4I_766sHRtq~m1kz;)HIqK%bPrd<vkfqj`Y4XOGU3IwW6)M#!zDKD6Sgt_8W`Syy?9jYe{ooU0O|NQ)ZdZljm*j%*^%F
bQM>7(~El>3p&a=eSM|18TH-OgWYx2#l>|_XMxL-T~n6Rol(~mNX-rSN>ZDD=Y3eqs`C0f(tR1d18%Qnu&B-4Z_H}R^Yo^5`z<Z*EPZK1x~nC#$vIHkU
)ohs(b-hro=)xMRJkfUZJPGH&boq<3~zmb!{Mu`XdBGy>Fmp_bG4)gtQKpjr=}y#F_`V{3gno2ERKPyhSHA8%8GP<%V4iQrNOSRZE&R;(kfFcdjshy=H
l-9Oh-kav9GAW-QR3(YwquJ{D17dY1bRYnK%Abba)du@*hd9R!ib}GUsS*?Q3g&GUq<6-qovm(e}!~fX!k|GHf9*0Rn_11Unff?C@PO)@}P$zQVt&T1#
uWCEdn0&dl8hZnwIttFEoCs;ib?MWkLdQuR}5%}N%Pk{Qd6X?2{;=PQBKu#t#VM!sgLn+XiEegqRcO39z9(VC)(onAx3iqeMtX-RLOixWjdh{*LG-r{^
kCZtQ*cBw3eBjI!|h03XJX-F{bBoT`?!oe}ZH>#a%ubTFnd_8lv{iR03q$=*T=RrmrD^tE!Z+j!sm~3EvDUjllbt6jGn+3{P+24RK<mx?WfBB92Q4AP-
pQFQ+M8o_>gKVsW!~CYf92#kq&1AHjDj2>Y?M)|*@FYg0Go`x8W#bX8fCqv76;r6t$(p5Vr+`BHqcty5Ym9<eG_<lm#n-jk#sT{qVgtPxRGWje!bX&6e
<X8WzJkQrs9NhK^3(RN`ioV>{G=#J-a&4f^m&b1Dp8Jg2jgMd$IE$@_WP5nk6_APJj++wkp`*bk+yf!9}J@TiV!nMl|x{DY+aS7Fuy8cv4L?YUQgwku^
NqMSu$&@%IdHNHue>gLu(vo6TZZh?}`&)$fR0&YZ9yQXepBG#45O)=p@^m*$t#7xq2*Tr0`(D7Zv*HK|kN2)7>gw$@a?AY^Ww1q8^tk$#$Sr8L>D^Xrr
`RE=VGd*2qpY8esTnany(Q(jb&{mD#YD?6{U1kBCW1h(&OsYH)ZuFEyi8#jMvjq1GM6vp%xW5%cwqzf;aqNv76K7?~m&Y3GMxrW_1L@jk)zVvWqOF%0u
bvpH%8drc&dk^W3R6z*tN9pg(rGoW?wWJ&bb+M=1EN|Ssl%8qLi^naPqkZpxZnqp89ABoF@aoEgSO(GwsHvB2s8KIM5tCOUAmJlM7iiriiSdR)=c-0`1
Y<VO~-Zu27Lscu|sh$2bY<aWco&MD2pEvz!lqg&N(1t&45u-AnwXil7l%o_`oYbc=vtqWSOnEf)Rpd>6b*VAo+B^MyK#m1l6K}SXkCsx+P$3Z`wARq{^
&3MYmt!Rc8?&a%zvSYISPBFGqMY4+<bAr*ZuVsoDTdj>AYY{U@ieAJ!zGOh2>l|Wo4ij?axu)?8T-scYHB;yTrxk*bQEDY@bapr#OwYrN41ebJFh~1^B
oBvs*vAtF%U-uB-t{joB2&E{YF6~gicM`%&#~SS))Cc20dgWzmX6wjfl~-%J<Q%=2N?k)RdiO$h@5ASQ4KGfd5NpC%ryx`=)||_h_t9Mr1K$j1YP}E@8
cLT8k@mGbu;~$vccs!c3^qP1HlISM&ReL%r3v8=Fd`ok-WhT6YvHb1^xh#q*N4lBW@q&?kfZNJOS&N~~#gWu*1P(Ei55ST9ur{-6unb22P({%N*d5xaF
JX_Bx#cXo67qaj}b&Mw0A9k^Q){%%gkm1s7XN#Nm7yPg`x$Hs&;f?^|>spm6&-?UX%iJ?Si>k*jWl&KLEdrz~OExA#Z2&y(}kA~?aU&uz3Bw^L6fx^Tv
Ri7RY)=0fxt(9m}2(mQcPm?vyCb!iPa)F{hSZ7QDnaWbmm<HQ~*wn@nWoFU_J>UjKf2kRaSEo{1L6ml4&u-0JvzYVp_0%9j4fIyhn+pzuek~Gcu@|$M7
uUsgaa~*&*Tr>lU0fHlnfJI`^T+J}It)O2V1M9pdT0j~yJwlsJt29nS-#!dB6rQe9oYA{V=nNxPtMo@yF)$)P%qCh^Si6adz+>{yvcRvl==~NbkvOJk=
rDXnB!kp#-3TiGq<1Z+`@b=(sm;;@0*o8-$rTIEcnCUk$L<S;seGkJ)V$b6CSLX_Xk_{(0<cH@9%jc^WcQ``F3RPpN2eQ?)GA)@_*4xB|hc4!Fs?OkBm
$O?R52SI9n2f>^NIUU`jTamHcU~BqriD#G=BnSVgmv{Z=pOEAZW(*@~b9($}N0W*w25oVTT=aWaSNk(xB7lybnQ#S|i0tu!YCpPUqpNY|I@=wdU~4_H_
ULHqe?FzSt}YPQFkOszcaq!WBLmNW`kFNx7@of_9rD=SX>YN*=Cr?^;oWb{M27GTT?&Q=EbRHMWN8*x^UI^o2mA|rTEP8kiRAmmp0<x6eRm#i>tOMv-F
p;WlU!Ti(!LqxI|%2RT@SJJ#*CWS_lWH4?j1Z&``(bcd~Q>^&7AyMukEprs*hh8Ps@TrV63=g=}IBgZ%K{Ao<RfhEpq|X?uU4;*1>g`f8AK^o_Aup(zJ
U-1(om_#4*P{bvQtwlZ03D1?IypX&$f*X&WKDFBK7931v!^lv|Ck?nWxb0vlbTZE<BgcoBnYKrvK(71biFuEBFrS&Ed?X>1k8_4sR+{8$S+Hh<%+79+{
6pzN1BSkA>DY#oJK~ye6JFy4;xIeQI1PvK%d1+TrJDyyXjtSfFQV1H-!ud^OLbwEfVmKjc~Brof>i3LVX174;AAUnc<X7n`BufAtiEFCEq|;!Q0?U0W@
F42MpM*6f9xVKpRBqdLgJQ<xwogjq+Az)BaMyLZj+!66q3E7*KsmXjfYzQq86_9fC4zNfE_IspMdkr{j}qov8R#ufn!#bzeG|78oUew*6@tZh+->+H=>
aM67hE5MqLSg)9&K@n(T+wvr)IW`|v`As2C91In*gO*c%f-d3vK&H90iCN(@+3QaK5$xpHZy(!GEm&~O)$>2Cj4B9=lon(=2UkL<4sYow0;U}Ugi*nUv
f85ZrsxJF0sbbfvV??D<gZ2mM>r{(8DV=S9bbXSYNCBio@s#3~!*oU&HZ%QFu$s~`kxsI(tNx0Ot}2r4ghdzYRJiRG6Lhf@i?;K+x9Ss0V~S?!X&_3o3
A~!~kNio9Bf04hqE@b_WlV($6k&eDG2Tv3Kz<5>N|q>eCgEB?$V9}nQu8S?OAI=44jpx=L=2x4MY<a5*Fwcyz!&X!Ggj4)>&+3~QUxqrGZV%rl`hv%s*
orRvyi@KyTg*fC>bFFMZOeh5Ft({X{6taw{T7_vUIAe88#95P`Z|l_N+c_WhY|E#|}woFKDmJn$m{7h)97A#4?p&xmHbk^G!9_6N)O5t}4wyJ)hz86GW
|!3~5wsh3c_jTa{zp$k4*%LQ@%WeY(+C8ngxTOSQ==S}n2WbZAbB0?k{(luA`gh(XJxGD-5v6chM#vQrAg+Njoo{>9|Y5TDN{@L;$t5(W~ls`Xf+-wah
o)1VYqH~lH}e~Ge{ZRdvGHbx8;zFdhR=BU^82gC6}0Vf#)hyD~B*SNNSr#~&CSh=y&pSt|>rav{zkYMyT{As&E=P0DnuSp8-#q%7c_KNhF6U}0JlV6x$
YTVcH)`q_)A-~DdfUjh;L0`klFnm7^^<kF0BeD<eFB;V;EY#`uaRmAojH(e{9S`AsYft-urpNxEo{Wt+BaU}f1JF0|QIZ*LRejz>v=~ylWH5=~zDY8LB
OOj_t9Xn^wa_t3tJ$XEjb<50pQJ<(9P;Zg>XVEF`K{K%99^6m(*d<JKRO}A2yAD5m{}8J%C7t>recN~GEv1s-6|H<;;n3`Ymf!I6F}Mow7YpGXvzLU#W
ymDwiY3vJ~ABPYo|)_WRad)NHnN;6-kIFSu#AFl$xEvP^eJRPN*MhmIj$Lszdn=!{(@>_gF2IEVuKWu5HJXzYqOOw%V*s^s!cN^>fy^l7se=?WOYB1Z>
Yofm}%~dwmF^hU7|6T-kFD?z@CIvd+HS)yyU7_s7v}K~1tnvFtDKgwYaeg?`mn2%>}VxU6I&RIXlVOL83MXO)tX;l0gNVyN8orl^5xXj6Se5s+U2o$#@
!FBGnoQL$@IgnrXs9M&6&aJrj}XZ$hJ7p6!&&QEfBv_iMA$*{`A`HaP>86R4c^}5iLhiaT^RK;kln)daz7`6vjR_(V+)kHVi&uL7$J*aj%h9Xw0f?8EB
W-2ePi|gXLxGt`X>*Bh&{@2Y^!jV3OltBW6;bcZJPe@6!6KblUn0DVU@MH*#;OgN1|2+oJ<$Mf|>FV}ZCZog0;7Dx4{>U;I{bZ!-v;op^x@u|eNzlNP{
!5R|u75Q9^Q(XqyD&zf7z3WbITV<YUD~C`WWk_R`>_U&_XGsk&qPHXDKMi|2`2)l*tybc#jYKt`j2nl?h8zh^xXRL+MUlnymRCE+i(Bd-QWD});E8fy?
X7=2Y)(!>G|2Wmv4Rj{C{75X7=1wa7rmj(=aE`>5DI(-nf42%Rk<^ac%bEdv|{L4Y+ykOE41u{I%KD=k1@)fu*j}=f|wtPw1ySPTAn#Zv&nP4u$9;!9V
tI5}Y&dp;gBD1aSDICq~mAhNO58Bmo|6x+G|RmiR=qJabJw`Pe1@B|n_A;%#+MP#f?V*V*@P&aU1B^Biy8m|c4vY+r)stb*g?zq|&HbiHv6&fI;qJbd-
`Z$3YL<)hj6f4u$54KROl<NE2R@6WEk0Zy5Rr@cBU9hM26F&KC{>#F2SHXo2~<0%j6kyKUls6$4#@8<`wa>CGNR<LET`e?-hYe~|HtkTT<AX?{u*ylbu
{p9`Gx7Yvi?N!QxrulP1x0ru?`vM^Uvu9^l-<)0f`t*g%w$f+UZ`^tIJ8&E=VD9DFci*1=`NO+cuFbB$2Y!C>*W2G*cetOu@>}O9TgMh11GsbJ3%k(Uf
BpXU`=2?5E_fy3dC5S9fJhG@((|~RoF|?Fx&(74hKI3vo_I9XFod4OK!IF>f{;i}v&C@9Ln^dmD4s<PupdqAY<1>IPs3nfNi@TfmSn=hRzfluQm6PWF`
d5p&h5`Xn0@>D>A%0Skk{LHU;hDE?Dea*q0g>fIlcPo?ce^{egY)&;Wb-ow_mvl=d!Nd{ot3gU%h<$k8jSd|L*Ry-`xW9;cv~p``}2SI7C58pR)CCYuc
#{lq%btaipMl?Ef@@v8(ze&xjZ7#I!9d6;uaGwG>b*6kzTOt&WUCGSDoAGA$B#2Y5oWP0i_hS8hM^6_`YP=MzwsumAD(>%YGB<x6+2{O9cEFK4g*$vKo
599jIA7i>HJ@5@iye@|~*JH7hG>FYOvWzVhVs;!B~Wm0?Gw%I2IgOn6Yz6AMs;tAX6me%iaQ32#&n1XE?;J9I1hk1t4<}z@qux%R*X_)Ys;-&3hvLAwZ
F^{U-;^1rpdVEjePpkw06B{SAu4)=|e+~<_3TOZE((L*dHW#5$&~Gz|`0dLk`_@;#wT<A`mmi$I@&Y^v^lgy4#*-f40X}>7);FKpwZfAIQ#(NEA3uHjo
tGT%@%PK`*urzXsv|<roHEby=;ps)e%BF9$&!0^rH0xBt&ZV&98hw}0||KoIt&h;)vT&dc@{L-;)5l7Z2tyCDBFI}5Wzvs@c3p>H<m&JiQ!i^0gNtCuB
u_zEr~f<xfYjz?22N$bK4Qx^g3!jz4iexf_H6me)<$tmlxd9S&GE*BzG>`Uh_5Ewr>6K8JMpIw({=XD=*K!zY3%RS03EGa(#JxwP#*3G-AgNRCZnYp2t
lU{8BjPk}VBjAENC=><=bTO7JVkRhW!zS-_#1pc;V&MG`$^Pqj>s&S<3IcA|Z|(ProqSm}Ua+_(-r+}E!;tN?{wee=%yV167l64ybCcl!@tpT76)=}X_
ve)Au|<1X3*cv$p{KoVbnc>9}QdpJfh1legBoYuf`6~McE_wTlMajaw6DyBd)wsdd?uUZml!vH4&s0!?YN6?@-bOR@9%VODJKsKJ5mux2oIe_ML?qgTN
v@^3m1?EG-Tvq~t9g`DQ0yEHxQ(5M11#tXMtv~(Z3!vMtpP#pLP(*N||82)70xrM!<jxOQoUd&D9KpKNuROz2;dbk=6o7M-xvf871wa5#E!^FlFG{ytj
8*a{J>_{q$QI}mte9eC&77Pp)4B}ZIe*=8hs);8sl1LU&uhYG&z`>ixlOxm^p3@Y?cT4xvit<B+xXSX9w<HFBfye_FJE-p$!*@3JH~A@v(3rQ#gRsArG
Hx-ZjVVyKn^@<Ec*<OtxsH)M=)W1@YuQoDpp`e3AQixPnk4r^Mds45Y?iUk;w@#IVi7{_-wtLxP6FCY2ZoB<D7Eun8b#+gf=yIdyhZi0qbr4^31Xx*!9
J(3ZPp7+Z5nYphE_Y%e=V(O%nKO;X`ftIxUo)`5ve5h_M9?%CKyPY=Hq%7k>09&jw|rA%Y$j5cftMainB>PexHKj(^Itr`WluU@u>Q9sK_nxP;oG3)nF
O_=~~6VfZ%!|3=~80FW;NlOixF0+S*zDFTxsFe&0B4Z@^Bm^28J24T`5Od5nqgHBQuK0@K65WEk;dko%V@IK-sje>tbL_z8T31b*LZs;+bpcp5>nC3kv
ThTwfW;?yvWxJpFyV*xTgN_Z@y=SL;2v=spZo{8{XLo?WC%^yQ>3_Zs4gQagHfJCH8#pTZRp2h>^~LUTTz|v1oZFv%YA3k+{#VPELHED_%JBw$%K(9ZY
QXA2dUS!~O^=~U7OW$%>i`=|9ymi<U|G9&q1d&;PVJNgyQH>;Kq$e;upc4{pz=KV81xg09VOYFGimbBSU!E{vh7D6Jl7I=7SpOCO-}42Cr~gCobl^_d`
P+meC<#;Xb+V+=b*cELJK-WflMDX>!5!K*L}^dUvo~EzxB;4vzy=F`LCNGX0*E!AAWwHh2a!zbM15@c^$Yi(5eEtK=wUL_7~Q`oM;kBF()d^K4^*DeeK
utUc`5xt(}LkFI;;dhOv|dcnevyGhm%26B@^SykOl%9*P@;10PS?0rKO3$R{3(L)<L$5pa!Xis8XJ$z788>D}d)Fdl;A+${4Ea-o}~{RGZ*lY~dmt!|R
|P#x?J`JBtuf>HGo`}qkRUVmURx^v?rFmAnUlV|VTv@OXIjb}A9eV>K1KIRR^yTN#kouflXj{$L-;Ru4%ISWoKD5`k^l0G<L%&tFU$6j+H)~5nqwhNd&
dmW4@zjedozu&Df4~D}XK37fiVlLnk2;2lXNHGFJ@;?cuJPg4!?R@6z;`eMA+r1+p?DzYZTN1$H`@en#MsjSHpZV(a+w1mEz@%%H{@*^i{rT_jeD|3h+
TZ%}h1qk@&Yt;n_VOFEUw;DPS9p+><9nP1{9u^m+h=C~ZdWz;7J|QD{@DI+{n_a&zq)(nx*eJV4So0V8a<E_ciL+oY?MCx@b{-5KQrg&Sy2Ax{{^OOKL
4-vJrfSl+U(kkcfR}F&U1G2X=gI#_B$^vi-Roh+{&;>u}dOr_<U=$xhZfJ40kr1v5RY`w!)ZOTetu4^_`o~?$y@p%d4|zp1X77^V4T<0-e2k-O&vgPz9
|8WCtkfukYI?KKtzDbE{}Y#HNbwy!g!Nmw&Lizx|sx?tJ|8?8CQjef1pF+vU?w-(TPB0ydib^7%Vgo&i$`iyV)zr=2i-i|^fZL-x-gZWkSM)ttF)YFj<
-T-H$dph>RTAkd$ixLrmCRqB2)7w=B1++l&XAdj*~TgdCx$}OZdV8nH<9Br&q>@FVaXr0`hq(g&peQ4X3>z8e2?lQmo_>kE4NokF@Jv9_MlD!Ii)=kvP
&7859%1s}1K4-cE*Pb{xWTowzcJuwO8%3VODxoXcXO%mv(Rr-W@jYwX#y;OyC2i+)Cbhs{ooN=1K-O*3{Tli<cR|3-JwU_UDY-p@I>Q&)K6A|~f%`nOs
ya?}cm6J?c7}V{Mezf73<q}gZS5X=bRX>6#ulhb^+dRtuKUzPEXh|&xp9FT1u7BQ*Dm8qG}z8n263d6qfn|+iYo0;(F*!-EYmPBiko)vOp5RLk)qxmb+
nS1RK(#RHYiT?LD7t~`r{JD=My@X7|}+d*-B-4QEyrE4wO(YL66!sIg>&4SfJG!Ma@1P3&lIZYPm{R;=DDS#zP5`txa=Aj)?Up93`p~fk+ss0GExGQxU
(CvXX>a@b|=QmBO@s)hh}SylhPx;i?o3Hzrt(RT7y9mMJzBe{_T@gV-cpkCX=_9m<!wOe%vV8@@>|N}(i+l%=WHXvd6REE3gG6hqr1PRYyScv4h~^-Qd
RCA_j(Xb#D!n9V7sf}3%j7L&wqijOlH&1WFBNg&$ND{P}(Mn?W=Ps(JHQ??uM5(P8j4RK6mkVq(jq0grcs(f$Q5fg;o&q*4m4B|q4T;O|rq|)vdJ2@s@
GE-GC%;h6!YJ$gn9kyXKi^X!(>dGcPWrsaHS}*(QR4!W|52LL#n^iESu98B1nu=G2M7t8NHxoHEr2CTz#_;vEPB6&k+A5kDp^;d@S42vzp^GuO+Dj*7t
eYLC*pVC&yJ$ir%UBXqLLJvK|DT_^gg%5^LN1ojUtB-x`uUm5_Z;&&1T?ZcZVcUP+;}Jy__2}UW?1;Em)(7=^TenCdf?Bm&c3}oyLxk--?bdyxeO*{fA
hJW@9Lo7M<{e$HtvTcKaUZA^|HG|a{q(+vm-`OkgI5?BMw*n?1|_X5$-C4JR->br-&OvKSkX5qkEk{ag?{G`mA+%&j`F8VmQ3+X4Vn|k8>VNIExwRn%q
P|FXjI5)i)1Dk-O@}eTz-Dqrf#Sol)KXc?T`d8yjx$wp$!qBNotS-t&mX{<wW-H2IK2_y5_UBQ;2t0{vQ9>SQRPtyi*4nhj~_P-}ETbWf^Qy73T#MYw6
x^d}g^8%w9Vqk=N2MD%egh!}%Fs+%d9k+#4NL|vXX(}TX+sb<4|Zk*_P{j6%oN=bjQKA93(R^TwK){)VX(JPN*elk@Y2}V1WW1C$uv<e-YrWPm}WH3_;
<l-g6;Mzo|VD+fZAe0<QX|y!SF-C+(n?Bi>Q3qJi7~?fw9ThddLh%8l>i2OXX=J($u(^Dgq?<84C?xQ(SMkP%b-wHi<0x(igH=Qkyi%<%1*~Sm3?{8&B
pQxL`EjN^w&+eN+ANJZzC>GHV$`OTP8?|!rv727Rq)BBt{Li)eVcW<$RXHJ;Shcz4pd}XY>6C`E|kI=;iF@UIppHC7L^G3s3Jnq{!-r%6OmlLf@wpvQ*
2IrqgFQFsOiN}H{3``*;q5oak#&NkEVgPTv27k+e#VHe2~?I?zq+qWvafy(2m42%}LY_jLldsnk@S<i%rxzV!Rd#3u3QX4o)K(MGqwk2*-7?K++fE*o0
PU@JUu=IW|8<Vl6z~8B-=JWw;(u>~)c-S=33Ra}hdTT>s>u<FYSjH}cEA=XnAQJK<{n(TNVwz0tvs4JO?o;Jm1L2)H@-xg!ev=bv?4_EvzxU{CE{<L5Q
m&9mAkvL8M92uCT_N_BUh_KZ`2*mx01LKE9*VUJ1xxyv-xyU@D~<tK=8)(hD=W4YCfMem^(`xA$shl9Cot~P?XJ#)3k#&eI>G~}*&v0<Z|wd9cu!w)HL
n~U@7>!+TI+%q0^i2XA>+xbSMHU<uMgqoXP;&><VKRari)YvJ73>&p^Fei4sV!l+6Bt$|9t&yryMwzC@6EW1Pjf;dVc_V@nE;J*0FJJbD20~(Jw&Hz+E
PIKr5@;xXV#2d#Ssro)ygVG2B9tCL)znaFhubkdFr1F$*1%h*eWgNCpLUz2G!_r#YH=gu^P$ozYGfP3PJvAEVuSRWLf@Ar+r?2)j<8Ki>-kKwDAyFMs`
{-~yInyUY+UsZ5T!oK4Kb0e;Z>^{mW<9&>&Hi_XnNGCl>$l8-_8cGfiK<?hi1GsC`|H$X;C5Dd|9g2;*(K0nG(x=Bv{bHt;{$Q^oQw5OiCDn#93;C%TD
?!EuD{=VunrzYe*#3O18!k+|SoD0dg2I`)02_Ma48%9L1z;bkY{O7}g1C>@cf&CjquFsRYW_G|Ku0ncOrdB3hr3d#GL;$T6b9V|}lv$|Yft33UiFs0-;
)YvQd)M5w`q!c@vgYecWqi+F=kLtsK|Uk~S_q+e~eaGJ!K0%5X)ie?Nu{z12p5eg;Q&a@D$p+zxO4-kqL&P|E7sTl=HR?>}NhN=)^UlTJ$e>$8__9r=`
F^*2Ac}C4%M2#2M|N5wL8GbFlUdCP<eXaFS;Kv4!uBoZ@DarG!!gK-|<jm>Etw`n(T(%mDoO9XgPd*d5RNdNq<hk_b3Vzr5U-oK_ojJaUEBAEU4+J(l1
I;~A%~lO~gksBs6EkO4-k)q`<uP#ua*wl{djgAlUKI;#>H}RBdokhpqm2Bl8PK2J!VeA~9JH-n;qE!6@c$<Vw_~Ewi({j>FFPfCyuejkevu4TF|NiB5@
Hwe<p(3N*c@f@Nh25TG+JpqC}@?|xS|uvgh!jKe@cw4ZaNz!Vi7j2wbh6ijkTj}OwQ<8J`<)(Y}9AvODVIM3W-!1s~Cl{*Q!+;WhN<Wp?aYcAzCu&ni6
HhzHTa!FiEOi=tK*BJ>My7QANX}IwKbmKV9+S`FOlnujy!VsMXtgx1=_(R!^lXK_;K>4-h@>uUQ#yES4>FRDT|+WKtsE4;2y$-a+y`xrpZaT|t!T<RFg
YYQCoQumIOj`bWhuK{s@&mnbJg4Mol*_)KJ)@^&a+vJf9D93>R%af_#i)l9CJ>Bj4^cq5XL2-FH?dj!LK&F-WgL$!(;pho#{f<e-0zGk9YDxNSY%t9J5
9~$lGZ3<222$>FqCrX1EccxmHXi&a7qcoIYt~d^c+F_zv?M(7!IhJL^?NNQ&A+&BWSnl)aq#29X{4@oF+a4OoF~J6csV%}ART7g(o}n6M7~@)rf}iga?
W7{=T8o>8@fcmL)jMLT<{d|C4O$o^6FxD=raEPQ-0{XKVI+wct7$K;M=!W_gJIf^O|y&>Q#}E@IoI$o{fF@|UC@?0U@-kpMj$rVo%de``&X}jG>74P^K
)mjs{_epmkG9-t}p^UlAth`06dlkwjlQybHp%;X92fqmkOSP?2${4L7=~vLH}lvnH!L9o`ti;Ti%bq8F9mJI>?)x%{17>>);FC{wu)Uvq``6Utc&;mV=
IY``6#io_^awP_lpC`tlX<_p6s|KHXSI4uPBaSrFm~6yq^fZUF>G&+!H!`sEUPPf`J#mS&l|MY95a0=w3M3^!1~>>k>jexMJ48hYomKi~f5+0!@wwjcj
%cI`dqt2x}&7T%Y-!25zwO*`<u9JIUgJk1WMFYtIJ@7v#gJ-hi!5K6!QGTa*dqGLZWqMc((%n?h$7T=eaZyk^Y=hdAb{sW-3E#S_UfNccazYWL+Fk66}
p3ab>@ze@I0^*RujnOXTO4<df0MKgeABtUNJUlrBnt&*fKnm-?Y(N*_$qBho$*u3+yYtx}R+y`{a3PHjuXmsM-RXN@IB)-c`5i|Sf4}_havQkw6&Tf-V
->y#I%RLzI=eCZ^T#esI>-co9&;*`10H91Yzu$N0ohvVaE{tH|6&LwW7iGf5$2$My5eDVRdyk<s<KQPPTg>9-PwwN_wt(%n(^&9nw_l_Pr)v}z7XW;%b
==)I&<}kU4H;0uYV3K@@$B`mByS>mv+Cz9bACt{mfV|%+MsjGid^#G?STE8>q`AT<y{#x0MHxPER!5_K1t!{Ill)oY@?47NWv|`xpLwcJ1cuyAL2D>C3
ZkU$<od#sc5?>hz^g?RzjV1Z~klCj>YS&wgTaZ}SI04SweN*^>Yo@bQI8o>)g8<<*g=GBJ6(o<U-aIlACeo`I#Bi~~g3(@9EXASeN}MF)m=ZmEukfQX~
pg{>IY8I3Uo=n!3Kdk&K73N-KfAAuC0(ZUt_z-Vptoxb+f?D|^{&Z<rStsmZ<{rRoa*KeL)`^<JRV3O<Or)RHxW9PO7n+IWn0oArjMuPodWNUe(3joc~
1Dx~%>CS<YbQI@6sy^wdlS6<~;6Tkfuobq^(hP0c+NVg<jVlZEe<CP$Z3Gf|Y}I~zdiw51vzvbb4T<eW9IQxK!N7tZV39A)uKw!w*FVgU+x*Rc*y(Mq>
?)dyMIsT;@?=K4t}fiphZ{z`Y>f<oX66u%kW+x4V2d7*ZtHPktJ7mCwB5#nc644_=gA!*^=wrGtOawVt~q}<l%4-lz-HNRxA@>M2LC!xc0u@eH_#md-=
2kS=LWAs;XMlPL+~E6?>F)2D1br;;A>A*>p{Zq*ap1@gmJ$?Qb7K5qzh8B?P`H5^iY7NR-XD{KuoPldj!CxcCh|nVWrl&|LFmxTmpCqP*Scw!J`8rwIb
>#fR9=g{s;m`t%!T5kWp(gITu(IsW?{SARj+)w5Xr`Y!fPKcJ)t7Jnvgy{`Ec!X3pLM*x4}cj+rq>jIwF5WkFkvBMCc%mLEdHXnRe^E^I59gY+-7_W+=
w08<;Kz{u5R(_^#g;v9DK9vs^nG~E8|O{Yg@_g5bh+jGEw$mdUE`@i^w@+g@<B*$F?9%|R=q4t~}rH<3X?l(PR-KK}yYkCwrO+RIy=~3=7{WLwMb9b1)
FzE>x0eKh_x$?4WsOOK1M)UIhZ!|}n<2|-vxJ3j700(}4nx@n9C^ej(^=9)z7C)UVP97y$oLtCar!4LXadu;^%*KkG(-+^Ez4*x)%cX9-cIW$Nk4(Ig@
9e|hyMJB%3LLxi!j+@G-B--)*MGeG+yC6Rh{#pe>e*rpd%jxd&;r`cLU&}jC7gAR;WDVBgu2C%BaNNR@1SFSz12c=M`ZS62-#k<yI<(8^=Y5odG?iUIW
2TDp8!8bDW~szdi%ATo<!~cYaS>x7O#6w|I@uSd1Gc{&75}Sx|M#HP_~QN;&w~KM`gT=PUK0yhd4<0mN_hG{K*;EBJG~a+PSWJWxXD!lwT;0u`hqZcXo
yKEbVswY>~hz+v7NwRjO6tzfg8rzh_<!$lA8-Wx4b0KoNG{%hUki-6?VYYFBcnuI-}1<A}^DY0DN)fGxNZ+uA*`wd;XWJXt+=r`~w?3uW=qyrel{Tgg_
r*>-tCtmQdpaGujWWI4~^K>Ek_ufe=DcP(cwef(!nVCvS6_q*0}_Uk#(DxoohvB*J=ni?rZ&IIeJX`z=_3dLThQwdZ3I@#-I8GJOM>KL!0AuU3RUYrQ!
ycvTUp&FBxGH8RYA>yQjPiP@EAafC_YEfdy44`qji?G9bxM5B3faObAY)K^X!kFr{5`|HY<!gAMZDk|TXfSN~D%Lb6>H*VeirL|Cj1@u&CDBKk7!j`^(
u!VF_BRVErPEWR-H#~aCOee8Ew9wdP`!vE;&gOUD<=uApbDiXTBFV6ILuk&T+&a){Dg$HeC<G>=Hge)O)He3V{B6D7%FPSn1s?qT2=^|Dv7*72Rgl!5$
*>H{YiuA#pHfbZZ{j*<baj%LJJcox|&S8<fU60)+d?+1!0N>GG64GmY;OV50$K@mh71|Zd#vo4Vsvi68cJ>VYG^rILxOM>b*jTEC!N#!U(S9Ssi8)?fB
-ZxYW2iNQuqCq?(JF@yHYll<UE?9;pt>Rg7o+lR+asz%+`U$o#k;FQC(0YN)Xlxz(?Zt;8T@wXICGGC+#SoGJ9HN;8xlnktr*l?WAYHC*dEHOoIL$x%K
fV)O*Z`eB2gOtL|}<I|drSUixBhRnc6b*8@2xLxb{xnVLTPm*O#Pw{?J%bQ}etc|^1q1Fo*rkzNupRQ!QBYZRrl2p6fMH6h*43>JW%z)vDM$)WIi1EsP
vU#<vm8cvd=QT8d>alj;Pfe>es>9lrq4{yIH><ENd+Q|gNn!Onmy^qQ=FBy!Xyj7xVvXv>b#Wbi2)$Efj^0#yOkA~&RkGPj+{P`PhcP?Dl+CX<f~Bn}X
5Qo6iEX)WU&~fkb!U$kaQ2Y1J~Is8{Pg@m@wW8V$~u#z?STDU4DAXu_o(fjsoaW=kBMeC#J!~J9>Uu#y>CZnyJNo1$nd<e?m0umEjsr`rbp&^M8LZx`+
bh!Arx`8n70J7X<9Cc?}=w!LFTm&7D3TGICQeKV@2mFj4S71BUH~X6!6H2dY$;m6<%HY;Na`EP}zC3<ws%A3tugw=8Zg70qmTnt?%a1?`C`pOP_zUWqH
fE)*W*?QRu!%cPkv7=e8BUx>9TexpV3kvOhA}CQ<VO9oCmrT|~3TMzb;+D%Ts?VaLk1YY{z#`S?IJk5M(A3;2~P-9yoEi1t-Gv6L1Q(^HOVR$Fz;@3#Y
j+PG$LRidh8L*srXH|kVLt`aZsq0FS@XSHOeQy=A1j5r<y^OHIsV_1VM4krFUv8~aGWG5Zv{8MQ#PL=C{09!%%IM*Cb!(+Wlcx%&A)ok!Ao+Lx4Z-}Nd
-OMn7`&aa4#e6~vNBXQd97w5xEE2^L-zfQVN|1`jnhepDi-c;8qL!qh(L9w#$4$JR4TY<gzmnH09l6<!;VXXmVmS~mMCm}D>IBQxRy3K7;e)<uHZ>|vM
4H)lCs(934C&?RB4bb$ohyukDpTlMS-Dl63{zZ;8m#1%ruuq^@pTl2s%w>io?(Z1E8>!0li+&ja9l9Lbz(g57W1i?;a|x!FX7EJFA5!;Z4O(}Qm7Y-5X
F@|`yqbBCO5m9vfM`}c(y4LnBK^y!v$F#5Yu+KpG5{0!;TPBT(2^i7D_FtQ6hDdld`S4T#_pVM4!~!HE(w)HWgoakWcAYi>}nYTs<XJnPhC5HtX%tW;E
MZYkH)M43SV*pCm`)aX;lx`P#CUNHMiI*&pd@BxIsZzhX{vK^ZgbyS!ST(ruaPXG`8{GN90U%+d_H-Q=<wITg|oZ`I$xlWMzG3s?<bI}+eUiiv6QY^J@
kpO|7`mQkG=y+Ld2qcSWSQInO7*pHD-A(%nZF{Z=utMu_;s_YHAz88$KrCmg`7uUu0C`7YoPM6;6H0W8O?%sHA(P=#b2lVg^%#Pmd*%O-&GV{ZeLqB$k
cUOG0rGU-Qb<b4oS==2nySjT4_c#cTA5-p54c=4qdX%=02yqWaRp(l_u-jOUP{0E%?3j^;vnkpWF|JK|ZclZ(Lq}J1=cvw(##T}0A`V*yEzaELp#<wQc
4thTuA;L!Jx=gApDJ}{xR?)JO_<KVIV0VYytM+iNZkk{cgANM6Uc5}=1&eL+l+13zq^R{j*a)~Qlgc^kdPtDWwsxShA@;K3V|?9h0Bw0q*|-61$N{ePr
Kb*zNKfIX+48uX-bbv_=v`*y^awu408}d(qwT|%_PIqk&o$_XuOjch9_BN+E)>pilofigrs8`Etl-D-qr|hvK1svXn3xTRw%j{t(UWrUN^%Pyxg!Mr^H
6d3>C&)I>tr|YPYKfiD3>4M^^NT!3rn#(@nl%@_LFY8>nv_GJ_HsuaOyblIupLDW695V9-xCt7Kt7v-wuThoxwuI<2XAH`@t^A}fATWrQV)1Gdj$11#4
QTK<7y5tLU!!{vJ0*O+R9cHciJVq^><hf*;xuEp#A%qUXywGzEDO;Cezue*|0uiYK6Q?p>2{YoY^s;0G|H!)nvPpn3YN(%LRy@pvT)=I%BH55WCd8QI0
QMW^9BpsUiqRm!5-5Lk!l{|@Yl++rVoiP$8+VyC=P1H<0Z={QPUny8bNHm(RidCtK2?Wa8@#~~ntT(x|HEt*vMG8D(nq|F3bLx;7Mx|ho8wH0`)TiKbU
>rcQp`?#u%l%+*yczEWtoqdKWGa&if-oHlYuXm%_w|DnI+#alhQ{TMb}tYnry)X#=-zTZ-!3Oc<am%_tbtAhm@$(GtJoO#_r^#<GU8(~5YPu=F4Ql?$N
o|$uXO{l+;o!9$l}22uk43u=WA-agO8()YPVjE6N$LMN90^Bn)TE5zM6?4Q7yPiPkBpNwCu9KksO}(F5<n5>*9J8;=S!Y?ykA1^%<dEUAuh~n45jWebL
=^NVIFZZ)-yJ=ozqmWp7WF?2iW5BH??OdtA?bs|!Al(+&qYyC>|9iSM@7A#V|J<`m|=f4af<W;lABn9nl_dDLp!9rE8hvG`-A2G5$KJIW}}IkkD7vW^&
!*d3%T;*r(t7?|x^g$aw9Jtuxx1ZRtwYBeV}pAU4+qb<@dCZJZ~nky7sx4K0%=vbB$L#<}t7D3s3ZR|WLoZH)e1aos@xxJ-sFHl|5ur*t^dtS~x&9>xr
YkqG%)vlQIA_6-u0u!uuD8a;riF&-At;%_1TF%i%fFRgVdniTdP6F}jXf0hL;x#S7o6Q(W5wU)`){0chnI_xJRpLBh7J8YXSBnqWhQG=p7KLJJ-wqx$o
||%V2IY-Wp~|%sEY5oQRGb!KSuGyN>BxXYyqzY?C{n>!K#g*t6d5#;VpdC6r&XyQMVor0mlA>*iN&mVl5DQ%jpYz4B3mhg^3$D2K026WtggQ=^jZ-ss2
4@6m>&-&My=HEk4m8gr%dvkmXD<;!AL#F_ySUs@-vK!UxvX7Jzm1mL1mC?bTT3y9tfF==$9+rJ|9m9hD1A3EE}yc9r582zZp+e;=PPf@lMC2!ia+^lbO
2Y<yCtA5fLG2rr(PXagmD$3elDPqK45*2{OlwGGw@9`MNkdY$7Xpnna+Hr?Bv(sZ4#NYS$m=;$pxh&u&=`hc~-NJ<bRZjaEa^qegc~NzIs0A5M&rRGb9
EVWY#x)q2y8fcnLLdBo6JT^b-*IzT0uWVR`$(Po4a1EpcG#TR1U(y-bbw@c+>pAY4kexSh>HY2dI%E!E^VyIR%+g=ti<tZi_x}jPelWm4*T<MYxd|Kk8
5^qKWDJDTDrcv6DMvC<uq9KEDx9#H+*;=_6Ln>uVp%FPPkMXLW4RmxR&#6diN_X=EzaI4Vg?4RaKQSfL%(ViojDMWh_(-$hFER-{i4{4sQ{|djX&lN#(
k^=&^IEU9`kjnOL^F92fn8h|*L{t^+_<d(n-QS4I{2;U#chRHuSY?)?nY;Y8%|k4vZFx<hP5>Z{d6!p|NHXO095_`m+h}z2%BKT=RDyh4<l>l1ZHOJ$7
K!p-N394P$+4fte|Hh!2p`@>({{UR*10ZKr;fYgYVwE{mrlEc#W=|sdISBTVGxS$b~O{boaGiI~!i%&lep4PWyumK+4m1KXO1*T|k>l*%&;8Jnb=act*
f4MCZE%Hu)P4gr&26)p&A_SUHDD1-NpQDr*ucC=NcQ4(?RNW7w%B1^^%GBn9;6!r)v!n`2Xc|K{xK%{i~vUI&=7a69flzI_{z^Ei;*6LvrI#ibxlUwYo
=&iQGx4-z~HF*6^x)4g!bdF_TUTrjao)KeZ;2@bX<x!9>o0&BeFS<9Rgh5$XvG&ZqoSqXG56^J|Oz)gY;$=`o<`*qtOKX5>Hf%PtP0x+-8=p0~PfGYa!
Wt-mFb5{X8@B1%1C+Rp)y)G!mh57u<(^D;lCUs%HLD_-XT`PmK91u~rEdzi`Mv|WN)IlPTUHKd|S;N8pSckSffghcSwoxz5brZ?<%a3ord)Z+HYU6DH|
LUyg`-K7!V1M=U@(BQ$eCvjTFzIZ}22yhKw}xZOteGjmgk1ukLc#!VKo^WcKjrzEDo6{gp2ePPn32ho3Vi#s6?3o_&jD^ti0fkK0a$$JPqUlf&pv#6cI
9h_MS#Qd>Yr@4V4K|%O4RfJe)h9}wOKuV<BA=$-1_FDIsf1MyZyDTI7a~xI_L?H8~yk0`(N1t06?;D|C<{mR)El`fcGW4pa_qtsvenCCJVf#u?d)6!bG
n`amiz-8xS@C;KfacT?S-(Qwoa`4@ttNdcpnu;2mtnhiRep0c-#2Z+E`<&pSU{aeVNmc$B&8T?y!4f&Kx{Q2z%6<bcSo3WVMYK>WBpx~o2e$^fB{Pv$s
40N)ux@z_FGR%r)m0NNQcWGIL%@aiw`Ub${d=hioW1HR~;7f#>1a`%I`oGN|i#-C5$`1SlP#Qj{^z5~9q20#YuH0c3N*1{{pa_s+2RX651$vk7n6gq$&
cbZlBSh3qbm(R63s{+X}Cpu$Vy0WO!i}nxb398Z7kmnb_&~5Dj6~Fv~{X_9MkjJ(b0qXHCCvfM7w;VqJz6FUOlI-mI#~X;qi{hY)=GuXpa*DKBWlaE;;
5H$1zgI9!L6Vlf!OrIr)a-^6ILqdZg&-W8bLieMbjK)XpFMl)n@{J>=gMN%V6@i_)UZE)$}usBBfb-@SZ8E)=zugs%W`Ac0KtCnr`aptoWAmcO_p7@15
#{zR0sI{?z7+B`S|I(@4n{{2kjBiZ9lyI-0x?v{Py&{FP5mka}7ZB_9bqyhvYze4H|D(UkPBl1MBf5956T_&;>lY!Y~j~Tz<-9SE~i$`~1rVzAtE4c4P
a7T&TX0EhOIv#N>@aOx_6m3+^NK-%WhphXF;lYD=N2?FRKBVUleZ{Ahra?GVUAKq=cU^$~(A+a~TOz%AP*;t>Qe+a~g%BAM-!(YYYa9ug$DtBdjgfx%s
+?1Bd;b<P5Zc%0a8PAp?_iogRwdcFS4>FYP0uA7@-kp83ZX3t)qJ@*OdmG~b30P2EGr}ViX0K1o9D+W%Uu%jir6#qH#nU?d9o+TKGYXjDN>Sb-q*XkEc
xR};iAeJoWQJiene=a6;9y@cYb#2KY+(5Rx-B@$y1}t&!8CxU&P(g6h*L<JY@^&>><*Wr<|K*yWauc;a$+XGnd?;rJ0V~;V0<6qe73$8mIQO2q`9#**4
BdQ6Nnb3hw5eR)*eSt_gTyR&SX%-)|K%#!nQL?HXWQIox0tqDq0qQ)U6Wl7XX`*T>*lr0WXlwsdxu5${rX&=&A2jW{Mchp*XQE*;)$KHNBW5Q{)0Qtcc
s`UZhNuAKESdaQ|O!IA5OAb(XjV;&8?aEjScTRU*FRb^y6{H4((?@Q<r-=-Pp#xwWoaN>*H3gY_9r0oZ`T8l;fp*ctyvNhOpDlj{$Alx3}N`)ZBsBhgU
-FTVJthe`^xo`x2IWsNQVJ{ovM*trQ2?KYKaQ&Yk(kU?l8Y<+LB2@WAT>I~LYCJq${Cwo5&V^n3PUn<+QV<k0)W%c~Zqbztd;)9&wCmGRG=V7_$Zp5LE
Qz^=6?9Gl=8SaTxx1Xb3(!+L}?8oeo-@+S%k)7Mf$E{1AmWH@LI>j?oxm8e+jm!?8B>m6IeMk+&&46-i;V&u4KVEL(uTHd;u%Eoe2#wZWa(ulw@B1e0B
Xq6iY-g=N5VvMY7N(HSXdwIrNjfomFEq5DXi3`<=*=CClPePP0UetQUb})ja$@b9H2Vz?dX?j#+tr}VEN4=IzCsGz(N0V4S&KINpCfXJCrmxFlSl6Geq
ul~mQB^!Oonj*4#c&y?5pB}1<<nxFz_@A^;ZSoh=?^ngHj<z4oeo>W8~&_rVC|UJ8&`>x;WHZ)Dp-YVSPs<cLJ6y>W+F)kDLhir5~8qEegucrh*mKd$m
U4BSc%9jUFp^hoKrf1AVw!tiN+ZL3v?`vRsHD1*Hlwgj4JlVxDX1eSS>45%lRH#z$D$zsa7^0j-zO2A`69hAle&`LS(<9CChSkG7%7ey&3hD`IZz8lbD
vq$|UI{+hM89c}KZ{KW?Dxh!aY&+&Dd;laWvo_vZTvMpp8rl-jE0DuZ}DNhSqE&zB=)p&7=aX*tdqR@|4=hXuWcH<3cAnK0W?$yaSw_}rvl&&MnEIN#u
y#89ZRec3ni`bIr}REo>`6y*rNR_oWJg?cbCB1Q_EBXOo4^f%gOpp+~&Xgt&%!2HV9x+NK<GM^h}Gd_YZ#6zN)v&AWiaBa)xS{L}c`t!5T#YM17p^G&m
7uWxoBYMw1qt`L@L#yq#wgql%rE|sOD+HPO^3!$58}}%Q>;8yAkX>Q;{MRZPKXdTIz0h@$hifsc1D<nWbmWYIAMk6z#S*e-d9z$A48EC*#C5x3U~MJtp
`nTSYTUKmqN@>-GiC7M?>9!M^wp}{)r#U{2S|2lc)9y?B^8hRc24mczV0q{Ec00oDZzmg*FeTLzVF6^%^j#4zvc#c-tmxQ_5mN2=<F`?SqOOdhLLw@oa
Bu6hk~>7$6{M4b_Zwoak%1GjE8O74{YgJ!1G=DF))gUQ|ybq_u>=oeYtmU(>jG)hIiogehqJId^yjM*<sj?ePbj)+I-dm@$-!|?$2xY>qDk>v_CjXI=g
M|(y_0%G;@yA4(_Gi9mmuDfv&R#4KCf|DHD4V-5Var5h>g_mKP%(4`-yKJSFjhDovDBFeEUfWLA2<#4yElg+vM+Oj@;er4XBXJ54!Q$Fj<p90yC8&;$>
6DZ(E?@v$(8Xqi||B9dNNj%awO%r^_7q6~&HsUk%Dk~S?c@(`mq-_V<;GQ~VU>BO5%usiOW$-302meRdml}rsrWi3`W$WEBo6ZL>ni8ts_T&-8U^`wuf
lf_{fr^o%mAT~m?k$$lj8rRJfEsK1+5f2p`NhOswu;#Q&vKb|v_ty}zo~ElAaa_%cSf<JwXjjRoW(ckJV&0rc$FVF$=lb1#nCu6~(Ue;ARhn%|4z~JnF
=hl>!*&EkGI&0qm4gyWG`#-!xFuz(K1(0yQM#YYOZravab=SdTZ4QiUQShnE<Q>{L{`$|w4N4PRh;!UGFfXBGDu%0qzubBCZAGeOX)`N7GKUAlGvP1Mn
#{T?wWo}$VHmPaL!wyV?|uZ=c+zNt7-XoKPmg71g5lnB{J3biJUJe%KgHWSE$Ye<BCOuPET{PCS+^gAeoSfp*Na{X2)W3F!X1~xrq=|__&co<(faE@?$
?hw=;!q!`rC)D4HJ&@r<k`0zBfS{8290Y?mZ0LNXEB^i77t{1^?P<qVqYx5M#_z!#c)jUG2cRU&8*g<ioLQJH8alu;;77)G^PsbZKc9l&`Bsb_J6i{xN
_9Z3xpy@5oi7Q~|=m7%*qFP5(siqY7`NXNx>aow+xj-4^FvM20bAIxw88Lcf#a83RnHRJ#TRp;0mk9%>(Ja*kU5NGYzR#3bN-n0nYw;t>`3Fkb6BkQol
>-?{QMeQ3-T3<8a-UPiGOK>tfI7+dxl4mZ>`4EAA#5jU$U}eVu&aMsIN3AYd8wpwewY?GA1;FK5yWa^l?Z%=8X0}58S`7d#1+h4c>FiOvwXw53$(B~?l
zF~!m3xbmF5S=2@$ityab5Ytlj;X1evcVn*oX$U&$+vF?5d1CV@F3E>~}E5QPI-*FdMhy-J=p6eNf*$4DB2~)8VjHoCAFF-iIO2vp(SvqRak~fdxBzWq
Ga@WqXW#Z@B$qWBB7hKF>Q?b}lfUa}C8FKA&Z)w7p0vM~vJYTBdO<jP7wOvJM<abJnV!14n}#czyhE^^X|AKYGaeJ`}OHnOL4cb1}B`aK@IBzCvAyYl#
@G_Dz(j7DiQq(qe2yND+EjOgGta4ZwHM?a08Ji6BH-iq~*&sF>jRus_WYW2)SyBSm2x@!_FfDBLL4x_MLb2fLAY%Rj6cn$WPUxIe9H64@I0M#W?%m~7*
dVxJwCYm8!){pC_fY~`^A79BB4Em7gPYC)^}Qet&t7+$?u>)=T<)=tE85hAOp$*_c16ERuNPvXM~UKV=_G7OMRaH_Ixyhqd%WJk~9zHA4pSuE*m%BA|C
-A`tsdbq1vaea!F`D#Cnuvrx8r^N;p&WWMHFj`|PWi?w5pp`+tm{GJ~o>CIFOxOl73Tw2^u?iW8YvsW-)D~n?Yn2B(<;R(PhsUMKnBd7_oGKJbxz@-U4
1!)mO@z=uIjN6(O1UX>q$W(LicxDT%v5PbFg=A$wRp1~X>^#nqBMQ^A@3^<wGNR(o2_Q2H8KNCI#;dXwO%We%LOROACr59${^5a#kp`bJ>u$YYLX{oUJ
^+b!$V@MHOp425RdrcN_*l>sm;uIkeeEDSwQh&Ma9yIV!IpZ_sL?bR!fAlsS;07NL~pV897+@F;%JF6v82%>YAmjFtR#hpV&+mO4W2p2~HZZdMePW#7b
H<qvGm#*!2^ZVOEJUhV+_Job@u1ay=K!RRjf*VjYPp6>^1UZsO!u9ApAmxSSyAkjSwr+R8<;t<)e?Nfj@~mM*S~>pqPw?b}1NI(%vSXeQ70Sxsjwrg0B
&99~zmTx+qm>|*CuAkQXX_HsO6*Rq@=28}lHzBeDNjil{PvJJNf7a=VMDAop47GokCqB*q8X6>*j*VdwaOOjkeR`caFE;=_4uwIkyc}9<*YF4-Fh=9&W
jA!}p`k>)z4a~;kn6-gSCmYu=<c@sL9%0<Q70R`==UhWX_hZx0?vn@4d#2%~dp-E@9@pX=jCuFRhdXD@?_pB?p0@W~I_5})qavK+R~Q`{zd7dEi+zcX9
tb>7rsqQlK6CZhb{u#x*53}Gk2I{az=$v16I}8ASW<Ri#Oi#@Jhlw{m_*0Q?!XbK`(K|26L~wVzjV~Q^9&2`UYc@_wJqlvaX)&f`|LV$uQK`ZBiHBIL$
<>yUyR2*wDA~&R%lu+l?vfjs63gryg_o@5u&|OGN&+DuUk(dE!AvTNlYMywQ1Tv^7_c?ME1*?rnWSM&rSzaza-M8S5MIazL3c<ZAMH>6T^x$(P#k8jJs
tdiRUYVSWX1n#i=<k>v#{%HcbI*Dec~{UG-+BA+so9ai)>WR)rFYqRo1(QO5AB8k7SAZX!xj1g!+JJvAZYolu1oV`^-a?Ia|xw-Jp6D7I4U^zvL`m@_h
UE*aywd^;Q>{K@7xg5hI^?g~mX*&?{8)l@jkFXMHAtf#RCSs90LB9%j@0iV}P#k!?ls$$|6)Ae;b21gj)7B$KFOPNA0tH%(3HK2^Wfi}j6>&@I~r~DKm
7;XfH;Ywm6`AwpNvi_J7Ez#P<7aEI&womn&MWQ-2^n5enjTVtsKIT<fFXC%-gO-dmxTrKJGz*+p6~lgNT=mvMk*-#!G2S=y>fL+;5wb!(5#lRx6h$(Vd
?{p-YEjE|*>W;k$FZ2kD|%<@Z&pT=L1>D#*;LRs3ZQsE^JegZG!|=tauNx(m_)eV>E?4<wyo7vUuG;vdgzcOb0V4VwWzQ!hGF%9+^FOlRzx1rCT%j9QB
OB}6cO!@%ZYKQ01mMkw*x5-H;sab2)&k$`Pw2K(FLK0BB73H463CV7fNYidcvf#g{Y|!Bbc9$4YaELyv6j*sMZ)~O%1V9SRpQ^FLpIuTo>07<1uao+ny
yz^vO`A$le-!ZRjw3tsDDQ7L*eTz^j4M?4VTuRp|_9TRZDH^4qHbH|O?mzMQ=ZFls3Wo(*8!sFvw51%OFwNBi)`{xA>%IF2tk>75+bznXt?JdCYulXL<
AHBa31pFVvPK=oYt`t~a~J<AuK(@)=bQ0#7f^;-Z*_xi7IefbiA6@2%7fPVPa4bQ*)9Kd6Jc@5tG<J+qXblb0f3!q>>e&+PgAO7RpIYMI00RS`@M)5FX
k}{=<t1MHH8N*|k<iv2GeQYLZh_MG?eg5U=mmsvyzjz)Olm&vVsj5%7K>0|WG0Y``+THiRo_&3N0pa!b-9No$3lG4Ze*N0%E5Dk(^U3UmYj@xM0Kis#`
^N107qgq!Z88m2HyPS<_nWuweD>k&+7&wsfcg0G(;l4}+D5?qoUr>9E5t{eAw~xT&R^3{d03qpSOAg;0?axfeGW3KXP!HNHZ&;4W>4Y%k4Ga7V=ea;OA
E6)0myLx<M4&APCt9`^t~&0KD&AP+V>6`nS*2paF`&5psg^6p<6c7Z(j!xgztZ1cV%t<X4l`cnfbq!Sn^+hh5&%m^Vb&0Om}X40kVAO6ObPijSI8Zp~D
uqXiMG!tF<Y*<QYM5Pg`4pEd+&T#vYo{AU34x;FTG|6v8@zdsyQviPR?$kI<oG4%y^?(o?Y@7O1=lW4jcB-7n)*fYA#K*1?%_$phd#zW>qP?_OPk_c|r
~_vNQ=ee=81-~4d<wck1r&7S|;DCMC9Y`xmK+`00{*%yCV%55*(cI5&P#7{YS0|5vW570d&!((Xxh*@6&fEo^xrBfV)T_lycm~7KsacI{8Xh$b1dqQd&
W4jy$903CWyG~zz!Ks!2nDn`;wx)sgUVRf_bV3=}2^_}&o_`H&7=TAV_oXcofarDoSF`5;sFzb6ATIUubL{Eg`~dP_d^P9UF<QGC+JrlhoD&aadqAi9^
(G7RrY28%Vjfz6FmynrBEx77gr`#{Y^4i|!RW9CgWPD9adZu8!HRiO(s;7Rm;yygOO|a-+<xzA+n?CHoZh%*yAX$dn_AoA?|>&S-?=<@JWB}x>@`@!9(
O$C6COLggGzn(wa+$r1nOL%>MbaCESXYi#^baL4%@CbAm67v8^wU14(}o}abeIdz1xYvDYoOK-Oa`ZRvJK}bu<mZ*FIeO-r1i&1~v7{*S3eAKY;+X0AB
6d=d)|?ITEpJIWQ5sqF<Xs&8<pu;i5gY&@k}Apqa3l_n0HWzTp_tPUhiMm7c@XI`#|gUUg8#Nmng)Rna9FD=cpTHh22^925NSm*25D1yIB{e+dzpK@FX
~`X^BNe)zS6FZ=h)@4}{Jj-k2`1(1U+ncJVe=^zc-KbJ77p!&Xk6C$RA=gucfkU7tsmNkIWIdUq*d^P8$@PFp~L)dc{7V5m2g)etupP#`j#66#zCbU!l
>kbgyU;6gWe|>TK?neL={QE!Ne&q(x;2Fs2w?F-On~_z~j#)xYKIM^ARRhp?s@;Tm`nK8HNgX9SVCQqw-G$>0IRv2gz;5RVfv<hyNcYxv?>L?Wc#qdU1
O630cRC~Ue!<tjvVY$B`1#wvdBcGRoW1Y|yN}@D2d-+|T$I3)KuL}zt(?cgC}EGrb}zQioqqv%8tH<`IH17}{3S3-h#(5o1wfV=*4&9z8-OUa2>cs_e^
L0?!LSW4F>L)1r8WRl24Knso^5!EYKy>c5%?_vpCj|<;M*X48-#Cz@Y^6v6NG7kFbxWyqwqO8N6N+E-!S~^;N^xluyey_BIp93%ZC7G3F_?E&qEDea@2
BZ)oq(UG43<8<Nm@HI``OoJ7||ZhO-+RyPIS(4-nUL=|h$%!VeHM*X^-3adOwNgC7Qv@($J?EP(Pl_h$nqKUBp(RJ}h+YJb>Te?-u-SL{CoknCk)hq19
iQ+T2-Lxcy)x*N`ZyB~I6ef|Q{-dOd=+(#)u0l+S+BLy&;17gAxIIQ!)Bys1)N6tYPP813ch<NAb=^I};XxA%Gb-(eQmmbjO9rWDi!S<4n9wVvXJfDZ>
2c6dUNe~Oz4YDk&iW^b?0oIM31t0K_56emH7Rp0#7&{Aogn;#T()SZ!>+huFJn;Gt+0iWP{g$Vh*ZlhqBtLg38-8X<$C{&Aj>?{ZQ)nI}th_VG?5NN4F
F$t;6+5=`0MO)DL(V%&1=R?$?9suwT^Him6vuhs_4h1>ajkZ^{q|?GFF!thpV|6~jjgZG*c-U-lkFn*03)CKfbg}lcT#s&M%%pYS*)^^cw4Rq#J*1Go}
%ul;4_wh9S=n`yZ+YQ%fG$-*<bEy;n2QSKL_Nzczv9T){h*wp9_i!)(t(j<7+s-;QAO&B0RP{B>w)@sGFake))&9b-lTOYX?``vfo<4cC5&r{?nZo|1x
|3Kh75TAHKeG^Vxk54l%TY-0e>eKG;R+R-yx@v`*MjMeGpl&dRez$uV4?y^;Q$j2)^pbCn&ifTQZvy(wnHB6oapl$meY-j9>ZQCd5Mj^F}~bG!?74)3!
19WU4KgSR<U7k90hKW4H0fqucgm9nj!9s6j{oyV?<cl7Go!>!zoRiry?X7~1o{mau2(tV^@H!NcRPWYY09x$ncGCH8gBbvms&xSa{DeT2r*wcABuQ1PS
4URL){c=6d&h{-7-(@aG`M3RO3ERvaThRVzYd#dc4?fgc(sh&%-6QMcfJKjS6bCxk+db~H`b5W8jB}^oqIgdRN1)McwXS=t^{8IN&P1DZ><A#wj#Vz*l
S=QKsjhyf?$LC2SE?Ox?f#CznW{g|7Pk9QhvNPNHSA2+x?e3j?CPw>;hdeo9Sj|1jfdLO&GctRS4RtDy{TRH{C`aNd*&|D<Ba`$oyVQ9F#mcV>e!Eq77
xTp=OyOex_jpxD%fW{_voU|*Fib64Y)5FJ}&Cs>F5q_=7KJG&n~9_t?%c%yw+du+QStY#8I5Vn{92_NoKk3G?lN&VG<F&Sb=AI`RX)`@N5P3CiT=P-ja
E<Hc+}HzN8NZdYn@72r6WvWQ+~B%u2J;>Lqw9%4PHx6OE!qBbOw+<&mOJjaDHO?pB(F4;xa0=y+I`yewm-Wg^+n3c>%My*KN2+_=(2|H@f<>FyP}4iE$
gz<1RHNN@&8fCR^0cWD6xh=C+PVkGe-%T?u}Y|HK%WUE}&rD}Cq?NUjyEqBWr+W)0mnUbFT7cR(?smy~Q3GgUY!@YUdvXuuX5V2zq-`)|iW1~lwyLC_j
`)IcqbR26)DSdyf_+4Y$XIOuM?HRXJrIc7M0vh*Lx<kyyvmL$}&U~!d_2`Z~lZHE1c3d;utwxJ|5BB(mDwpbB-RRD0+fs{|R(C{+3|k|T>D9)95QB&@@
CD5byNgAoz)yhM88DklSMG#Z#C1dmD84I8lszUU_11zQu)?lXnKE{FZvhE!ixwew7rid$uSux`%~~0s)hI(U+7wro#*)1rHnk}OU5Npu#*_ZGUZWNe1B
y^RW!@h*R$ZxD-s1j72$;#<bVhYWt*}j>b^T$XBi6$a?QE;t-c;v%SkY(OknT2}VY`A;jaql93vFF1+s0~CQgC+PtdHxQkKxDu9BJAg^HZY|&Rnw<ujN
LgLznz$Z;74ms^%7FL8&rqj4-j(sqbb&QL`kwIjpi4CQmU&8wNZ#v<9mRJt{hjnlW0>)$NhKN?r4M%_Du=HsR88uO9X7SYjhyo>sSj9+gB%8EkMqhD@h
B9vTr|<5hA<nYA4!i3+!v*BB|51r-m10nW7Al?6?^!ou3Fi(I&!x6N66ly7CX-S#(hP_7N-(41BoYThWB&B)(Kn>}CLvc94Qwi}K+_7bn+!FKD__H$P;
n~UPESDz31Sh!)>iPgujQD{M<Fkh({z6lI3(sy#Rv|&VwpH9XdFqd4a?6Cs1O8zdkI>XYq)^m-fP6J=+29v%LPmB>5HRYhailXuHPT82z)QF>`A|*IMC
GIOseKQ>;h5+`=x+ojt8qW3Tq1dL1Y5VB)S8Ka#u7Y;6iQ(<_${wxw5wYu8?YN@Iy=Y&n*G4nDA+P%DqNw9mh|LQ}eKCVJtS>5Ry*#D1`{ttA3Add&*D
>@py=Ldt5joZxy&XSh1$!!}Q9zQzDlM3edf|M3QjzgS#7a~_u~U^5t!{3aMzL4GDl{gKD%BRYBIaYUyY)8%O0XNotPj^csoGzUf_4#t$*$6E$9l0q57e
&hY}59uXv)$jN|UPHePX}W)@m5|hEA#7<^Wq@>S`NP<sfR!m(hxB*rDbcqM&)9y?A0D<s<#Y&dMGx4))R5I}LqSx9PYsUs?*NsG6_Y$M#yF>_=K<4aI_
2l~{WzkC$UYqaopsc6P0N#6Lf%sq0A%)P{mV#n3Ds`_oG-<i^AZpQ*M!T{uVkJ=$aKIQ}jE#I0GOQCPIwPuU0CB0ClOh^M84eJF$OM6XWjP1|d1x`BWx
o`DUW7F*U76)&4EIk#zLvz;x6JdVxC?O1BCRLR@bHc(wkyfIvvgP2-0DULsd&yKzCV-f+JQBz3KSB`nrq>l6rX-6D5e0{{WRjnH-_<UjvC4B6N8nC9FN
u#wBySQWRWesc9w=<ob%d1OwCQ0V`oyq4v&wrl(JpXzA^Gxq3-@2BpnsK@7rRUmmymSbgc}SC^bWxry&C5lfE**^^TMfuQ75a8YVU}DwiTB}5t}~)*3P
hvF&Uxs_ehU#<2AMf>F;Zu9r?_*T(tKwfPksFA%Pqy?*RTnGg+X4(ez};HbYhF`zU{BfSIa!LIGK#{Y<8h@DQou8`{|wLYn1i!5d_NF%Lm}Ow*RwDE_a
SZ9y#ag{aTf~Xs#F9zj&1%XFteRiqr>9zrF*rEAwUY9;Rfa3uR>!<#7txpR2g=+sRC-T$ysYQ0nr8^SYOetl?a{_^09U@+tjgXt?J&@%8h|!PZkodt$=
5sL6!@8HsfFu!Rh7a1Xv^A0l4@&b<CJ$Cwum(Vm5B=hC~AhW=F#cfWe(OukSeN9sVnv-?XOojLc;vBt>ubg2F0#oa3shI1rs<N}4PxGYZ}SIsXo>-gVH
woG=6ne!q^j!$phT@Pm_eq6c}alUkJ#y4~>FKhEpKL6E@EH829bM9I8oSkiU*2~^|o%$?NU$T-YuHJaK;6}fWB#&G%f7aUZ@|MrlnKKzWp9e?tMwpk}$
X8`;_C1<x!2L?eGndnivx2j8*`Ci6YrgKpn)*!kG;6<|ST(p=)b}N}+-Ai=o8Hz1t?gRfibm7=G_=|?V!I#pSi9aCk%nlG2K&lzIgvY_gJIghoY&+Q7%
bF1z2~q|&=2apP>wq4u%@oI?WP&1yO7sZJlu?|SQ*fu0m+u33tFKj$4r;#DD+0q8+$mA)UYFJxC260^{DPjQ0$r3ugzOnyP{TSow(Cliq)vwh{u>?%!a
|Ja6D+Y2gA7As(I9OhS!RdW-y7Cy$an8`R25#GZC{YJ7cy&*K83l^hJ{y$l5&icI~w|-qoC)I<4b7*XSv2Z6tVN(P67jxl->BeO}Q6-qXek)sgqYrr?`
ozrR{JjMs4oCRh>rQ0nezLn)|YIa(H)YOiAS+G1N^iq>R2-KsbpQ^)>>1KI;!sFftks4**JFH^7z&DtC<tW6My1-Dq^*8Qc_WsV2qGi=p~6{)UGLUlDY
t4ppfs`Yi#!?#MfS~nD)h?w$v>^2;FyCQar(q!kEn}CayaZ_(7tww3$7R6>jH%)aG%!H9PEOzD9pdAxhtFT)LdsvSriV;tR?T()lBv%^a+m1mjgECW}P
qqmqld8xVb*~ZgO-0lLf`LtWp*}_50<%G(N#eE5wzt|@^U9PSF6mu&zGExApcB0*S2Su{Zr$8R%OV*sxP9C-{KC!~iSiU5w?>sg$i-e`H))YQa~T<sAB
p5z9Tq*vVYOo-4_j^Zy13zY@y1?`)_Y(trCwQ<$(6<geb2Ar?Zt3itEeNs*&6g!XTP_kr8XIYtuX0u!+O|cg{4^=&-CFMH0n*V4fjPhif5S7EffaW0)_
!#D^t=DMM<z06S}5HhO_L<Yd*2t04Qvu8Lv8v(x5ikETed|E%DP8tDA@7&Ba-lk(WDV(^V#uK``0Qls3sV4bADU$py&_-04iG()Kaud6DMbmKC>b!7kR
K4dsPu%(x4#04>5F%?er{TXdCySz8Ur$uUu)uC}BOwj9U4fmg)!s#F)oGkd1?s%1gn7U$$(Scqpmu3YB8O6qbeDS_)41p0uS&6QbT9qereY<}ZB)!)(H
T--OkWp_5E)>WVBO<_FZnij#CYqheSO%qZk6lL1_cy6*j$8b_iIs<#o#HMG&aG+EDJzNRZfm^SH%X(#;wqJUt*4v^|7QJ=9D2-*Zy_Z|7V<O5{(dl}1t
St>(Bj)U~T$)y!{mR%Tgb~^2d&4<bA088F)I%amEuC1?#hP%ySdGa>DYQ0Zw23(?N-RsH%EorY&b$6_*sL_-#J+}t7&xo#*lF~|fNGZXScuw-m>hD&r8
OQ1l|Y9y%SU7N*q><7JCV``-C48PXhqfI_|+DticC7OX0Ggu_H;brSC8yNWGW@A==aBAh3c<*<~mtcG`d@gY`I&>51Tr_oJmW65taFMp;P9D9Z#;6^d8
o4tu_EV;(@ne!<ghc8Zm9J38B0?Bu1@M_^bd`V<>#9Ejq_U8e+aLPJ?t}jl4Ay6I6Q2s^J!QTh)P+jy0(I4W?G++S?g#kMtrBnAUo+j!P?ITmu#1d1B4
;pXWc%f1dw5|M_>5Sd(#0IPWn@##Nn5*T{42@n>DKzq~<_qsl~{^Pya4xY^ZpGCm5Hx5UV~IpyN#$+z!u)}QNQ@_ku(k5hxJEtI_EWo&reyV^pIx;xM8
Xz8mT+~+&|%)HE=aq@|7!sXe5&A8#1FKsQ~mjAW&p0X7=y9~$q^M`AW|L$4vDG&dz9^%T>$XrC6Ehlyj>oe%coCtc{m!~G%GwSAIV$!t|$*4m0Y~ku2I
fwVU?RxUy0kPpc<&n?_**PAW;FxtQ|I%IbOIb>&`JBlw$(Iv+Auh>*_nEmZ_bOhJ2Q+e2lDa~^*Kz#H{GJ@8wDO*zU0-4@PjQH6SFSFj-ow4q7oJ5On#
_PPZ|t0XmWY<3$emf7uRcs>Xq%%L#z_X{{;2RdTJIC6pKFoB_vNd`mnQq)OcG5lM9r3E#wtC}4U&6gj9yXkHTy2bRVH)4>NI(aYh|3~=LO~*<#KWtS38
;i^=~c#C)bsZ4A=P8O2g!f&@(*d`E-oy3CfNYa)jg0lA!BL(cH^#p7jrzsWjJs-8FR-??fTb(`vrfw3;p3Ta=+HbRZ#>hTXXw>lkG($R$2wywyN&Hg*x
m*Nq7^wB%^+2_0@EH|BERP?i`47p@v9s};d@N~F=iqQ-dMA#~Gdiab;2Bd(9{BWlPlN;7Iy*)<vz7Y@zwY7txIfyc9PrCrh+s;oAvg^oX87T01yt8>+%
sv8@AFzOksLh^LiZ!qJ4vL;S<45DQ4;s^|)<FR(+x7VUx>ZxQoa>o|i+eZAjU5$g-t&e4m4g!7AvStf*Smp+sexcgeDH-cKj>T>{(9)z%+1=F_%NBvD&
RD38XHtLQ87&xg-5w_e%j#06$rU{rkbX3qwO7GDkeI$;LC98Tn%Cg*ZfQf!J7K@1EnDLNNH`e8wf1^pIJEA&(}4!ranWL!V}HBBl9@I{Qt*bVGifgjci
#*x%HpZwx~jJ($20-W?eyh^-ibi@_<KK8tC6F+a5;_!-8BGOrQ{7ul&i6WX2llUI%h|Vq7)0D3Rc{tSKRla9V^&=b63(mbA&gF+^S(Us8YQ$G6pKBVSH
4OM`}x|?FTx8mqTeYl;aAh!673GtzCT}H!HiY8`ok+-D#tkjkID@>{Z0#Q0N!g8QWbq!a{rAE;v!M<adbLn!-B^b5$FRmVGPOZ28rgaJ81VDiqem86PX
fC<->CvbCul^o6j?%ffov*<w7efSzxTJgn|YmMzmA%o1vm(O3sYEn0Y-H)2W*?t8>+RN8hK5y!a6(o`!;vME7x7MC<AaU;pVf`Pi*)N6qxg$(eE<zQT!
k89g*FqJg6-6%E(Q-8u1q)<{ep~7>%$hL~%L<3Tl-;{@2X2TcNr5-m`e`@FpK4_^eM+~ttRtpVorq#N<XEa)lvaY*e%?)W?qI!K|HQvXYMh}DS4aSew9
b?Ki8jEJf=oS5D&*fF3IU5=s-`w`n_R)}v-ED|VOPOnNYo@TbWNO#otTkUysPb;3+tIY7FS`Y<=x&Ro(-{b>da>fmoyxL<btAVNip^>dhg8sR@YcG!qR
S$$1~MdC8&jUIut_;l$)&Ulb<EZkc{Hr-q9^?|c{frUhyK__f7_0FYm=M@{a$A}=#=fL<?E(79#>XGT(rExXzgQOsnNx&{wmOG!~Uv_`G6mbV!0=_88M
h_RV=9W>XtH}R*cvvrtOy<@ztiPE1Ly<wBNa;H=Dk<*|FS2bLpPnZ<8GmC@ZZ;0i)I55UMkm<o<#s$E)I`_EZ|pF-_#j?{$YI=>~(*G4yMy(QkH|n%*9
b7CJR$9XOO0%#ORYkGe;6d*sXs_R}LCP=%T?h>rNDySy&MEq$U@j{R+WJ$ov#W}8?DiZ!G<Wn5I$CuuatdN{XfKF9hyNBfxbgUzzpvusV|Dh;P%Gq%=l
EfcPcS$?*v=<Rm76RaDYhL87=5n4^Z)NHEiu()iFS1qR7n$Ke|EG!GgvA<h9m<d=^IM%D-+(x6sr0{t}Xw^aiI<h(Jrs(TGNvjEpGPm}pCaZe5%>>Lbt
#Fdapb|!n-4L@}G2viuAPPn&-jq92Yqzwb=V>+1f1dw5|9SrN{O8|Iy_(D`<JY#xzM7kLSN?9}3%}*Kb(nFil3ABL|DBrr*EzE;27jgb=eV$X-%FlXe3
Aw^Y0G=~ledb=J-*MA>y=C2|3D>i?FrPg{UFTOk~fp*iyhhb!LoA(E*x~+qq`iJNi!d0&ofgya@P*ISACcqQ@HO(X>v8nu2ghY1@9c)<;|qI{Pm2Bhic
a+LS)bS@}c#=+UKD1e`qhmZK8YH_x|on_809kj!*L(z2&(4p66`sQX=rBqpzzbd39Z>lc(9269IEr-j#>k`M&O%%f7P{k#Z*wf0ZQP`&1RkGrt_!ZODW
BRv5c9ey$Y4%hvd>R$1n3B5uCm^fIDkAMNMJrpxt}ox4VQO-e$plhZusih1hFWS-~VKY<`$dd0Oh?M_zr_<FOm@_&dnU)7Afw;nE}`DN7p$@bxwd}3aG
JByL|;3rqI>xD+SlFzPcoTJ3v*N}buH7B~{ys-1N<ZIl+&t97odUX|<`+bizS9J5tzF?J&(>Wa3vrbORG>+$=So)VrS?P43R9ep4O@GD<+c~NDqqzhQN
2FTQU-T`v%_@6pY1Ow*(bWy$4!L@HQ(x_<m9;S<nqMs)%WYQJwN+!WF6V&VXtThAQnWJds?6-TwzdpdVzj5(zNHrxt=A3ZCRw*TK^qFh9MhE06-Q;Q%I
u8NL{+2!I+JmS9SS8;0yN?6iVkNt8`WUA>&p}!3lvc$itFNhKUVw4N(VjA8|wB<p&k49NfM%@>V!8^t6Zbp-{Fmpwj0f-F_5X%pwZrKhO3S%16O6mS=*
q+&aeW86Pf0A0$0F0tSBs&%fcuqjCR7YKYY6C88Y6iF5GauYnPf)ylqv=O_m0W0q6NNCs&G^13{sJ$;BEyq{{dTKlZn^h+132RDHd9(q94RU5l)j#o@f
&#>+DrC$&nvjjLn(cm)5{CuE*{(xvVVMJ<#EO=3`BmL@(f4qXC^TVNeXoPdE%qhj*oL0qzXi-OWFO^*GQ8+M?omLi9wXtvGWdfBUpW4SnCW>$Mww(6ah
s!TY3%u=e44~LAsgJr-(!+wzsm#fKe%#Ji>v6_K>aldiuPw3-9Yt?Mwd%Mc^jz{VZGw^~^bL9FKRtOA&o7;^@E{Fs-TrO8c-L%#^Ke9Aq#~<{?G>NLFs
&w0<L&q_~5MNZy($v<XV6gL71^ASFm8GeyA#aX>K41kQ<YIPOUn$+{9E+m5Jz=f7J(o6vt+tdWjbPkcH@GMm56s?*Ti9$z4tT|K@orSarwzW2hy8JPQS
EF>gLcC+!vf$5t=`(y^j%ond*d|}CSzt;P>RslGTY^h<ce&w+@<G?Cat=Wj#r6cv<a}Nd;G-GqQP-f=~xLy@*47FKCA2XCXexZtiIcB8)K3wt#=E2xZ9
@fBiQug5yKWb2FKb9&6*T>t8J6*&bV*4LVM6+oLY-{Qu%};$U#M2g?n>xl&{|Igt0Yf?Ra1;O5tKh)keEu6-djz-6(r?tljF=K(}A7*JD|YYJi_Pjqds
Wnq|sT_H<>?vnxBTQ7dDC(UsVV+@CcjisA%8+#76JfQNfg*cap2;#g9UOYLZi8|r!_EyP+OT+YW6zTcy5KW)E)PYm0kiO=fs6Zy71Z5=kA*e_k1wPR&9
8Z`AVUifUQu8vlLS+ucA+CGjc8Mi4cvz=D!H^TO&JCf=X)wb8Qy;B=&?at8Hd-8ZP?Ci_6ma?sx)nQSA$N4tks0;*ZUKa~T{41(^Fg@zCTB=d2%CSFjx
fDfp+`$>8+n==N{uBNk=@(KdG`IFKSKR6vAH#O*7Eil&Uz;vwUZcHk&iS@T%;<&4coYSdXu?pF+HmAB`hH)V<Mh(h6?MEHaXfB$CEFWC!m@1aTzJHT;1
oW)5H^=<(xf{9bAdi)({(p2*{N~b3h#EbZdom_`zke=M%$=CIxV`_(*{~|<jIq6BdE_*ucbdvS$Y2R{O9@4^PlHG|Kcet$90V@uMZ6p_h;HKMUJb!6l!
zdalNGd#xZR_aXt7q$ir&UJ^cGWzi?=D`0L|#$Cad;bdxM5j}1J{_BDHc*t>f{HP^}iN2aYhQSy&<GRWKsY(M$8wsGdh@pavGg3Z&JGuSt%WW)#WeDc{
ZUwiQCe@hz6H<77oH;+0xYz{u|6Z-~EJ|5xbk8TPt-1+6ObrYIe^ujj_hta*clMuG?P3N%erC)quX*-d99QjMqUQ)G%9IX7O$-Q~_>o*?${Cl5%{CA&y
^s^gXvpsYDhmT)>@XohCd;O2U_~@sfzw_pUmp^{^(|2#kKYaXy2jBVdvmd?p;Ju%G`r(gm$eV|6zmc^1{M{dZ@$FAO{ose6|KeMpe)y;V=jB)K3=qlQj
qUh1hHR^vdgD8fM)~HA>3cViNV+k-8}h}Qq{+=u3OAmn**7cA^KP6)!t)#1)oygh*1qw=i};J!flW`Ql{`*H{PdH*`|K~?N(i|5@-Kf>NNB#DVDhI2uf
Fo|FW-Ce*TXcA^GT+W{2`gZgE#-{?R-A{-GBY;FMsyw2Y>eEe5Out6L<;zPj!AI_b@fz&~Coely5$ofp5tEk!;^_ZrsB^4*&CfbG16W;662#M3<hDO)~
z2AOGZw@4R~8dI7_3KKtnXgw`)!`EQ2@x6HeFS~>}Zw{v^&;~yTH-0JU3o*8R@`1rezUML=3xj8($dGNn}eVFW@{_xXJexLB=4<CQ;c8*dqjYqnlNGsH
igD12dI!M&&#YbcRhcBh}jT`CdnIDAs)Yv!w(ROZDj;$wuIsBf8*Sj(8$1^DYr-T8;TL#?f^;0~!HILJ}dD}Q)|HIe*=Rqf5{pCTv@BiZA58nFhZ(hC?
;KT3z@UwSb`}BkFCo+8aSKmpR9n|CXKmP2aKY#eQKY#GU_aD6aS|Z!efB*9bZ~pP^D-S;T)q_9(VZyLmzCN<ZKO*n2=aB)P*XhXgjhinibnMmss2#T|V
QV}8(Ad0HjKpO9<jIRSO5oq@ogiWRq2pE3qq2YW$|7(N%92>Y;^sdddV1Pm{?ii`N|fxSmFfE{?WH5)nYMmVrFZ`6vyZ<0;D5jN;LTqqR-3TlOXYg--P
b?+hmRh7{PKhE{>_75{8^$#32PsI|NA$$=yj9g`XjE~GW&o9-#f7Wy;nbf_n#jARbnaM|NQqq{rn%k_25r_^YBOC`{Eye`o-V><X}f1{Mi@Z`Od??`(H
^1o_r{2`A1mt-fdq8eJp7IS1}pt^#?zH>+|3L?2GUG;L{KOKI!1Wo4@$t+iyMi?w=-oJmG(0N4HbFc|64zkIcQJvxe-d3DZ~F;%Jv<qLsGkoAT-=lvjb
~ee)=^$FuxWawnL33r9|ZJvZK3POLV8@J*1s6S($`7bwRGB}ClH=JE9Y@0+JPau&B!R9$D|-K-t&_~?m79B|+uMdDV9wiasctpGLkAiv-LEHUUWUVruB
&p%Aq^|Yvzz+5FR&6&%}&8NTnvj;!^(X9kNfA8CgP2Y0pOTG1O!N*M|<g5{f$cuyVKHcHmS!>>HA5Vz;()+z6doOvun@rt%guAc*@jt)(^F&tv{PN!<^
gj6EUw-<*FAwzo(`yN(cQomMLJ!}4^}(zE{m}5AUi<9rfB5u+UmtYooo_#Q?^j>E{Nvk)5B~QrKl{<U$pmg2Klt!3lJ?06M=ref`5SM23Cr#yRvytcp(
#<1d7=dJ{NS~}c@W+sx^EFV5pDA5Nd4j8E63R+_U42K4(y+L^BXsfgZLA?I&5Aa+|cbfPfYIk>r0;F`nR%5EbG5KWnb_9E&<sC0)6<W2PS-SV8Q{Je)M
0GCl5Y+HJS5c#XSJf8$U=;DG}iTz}Jqdt-cY3-$-yo+r8vFFD<qG5%S;oFnRNK>f_s4Cp13p<_X-cWq)pb^MENgxAZ+xxm%NQo#;5F$FClkmrV8Wr=-y
lZ%$K@OrK1qe+-SxV^nmALuA*Kj{();H!rc#qi!5`-|v$;{PFKn2kSrnN$RxY$3OY}`@g!>;)|cY{P3eU@1DJU_N{j>wfOv#_wODD9gcoJ{^02r-~Lh3
&C{Ktlzuls)zhaQ$$$@j_SRhr?mqbJ^>@B_?db;(KKO^vKY9D<7VrHc8RF?aUVH2FPu_XD#V=ob_}=?>`?&iG(&^b2C(p&xZ$FD!Buq@`z9bxElvA@f{
otf5GDVBDKxB<@`r)sCclQ;fMYaN+B`lXLvSp1*D@`M!QHU&Z2spFF=ih%fMfwHHIc5K;<dWa~Hc_feoX#Pwv{v3jClJC8oqqhgoPdC^EgLdWL%ALh^4
r!K;oQYyL>8!U5Ts4d0uc^6&$KMERp7C-?g!2};QM-5%a-_A3qC1}Y&c1?9@SVxU(%ivg*Bv8#4b)4O4@^8u>VXH`&xv97z!e-Q#hA;<&ym)aFUh<qQc
Jv*0QB_F1$LK$&_u~nM#Pzcpsh1bP~ubh!eUbt!&%MG0#lfLXj}d-fY`?JnR`$LL!6=CI43n-%eWa$G^Mpv`$fwns{a;bjp=x2chR;>!<Sem>1GlH=Zt
B^(eOwd*M;`=;ICITx+Qhf03v|N;&RQ_;DIA{`#*{p7n$OkxJl9<o&IGJn`UkUTSJU<n7Pi`BlnH(i9*qkZC=Ba6bwXWlgns<?YmssNekdE+i(-DzzL)
KX~}&pL`XP(oD}5%UPz}>EjNV93Gslc=^iPM|*o>4}bmE!ymkIk;ZTR<HPU${-WSs{b_=_Cmx)1km&(Y3V!fPLgrodPF+Atw?L+aJh;e|w44wgBbt(}O
IK-g($`%M9#H8nQ_}sTOhITo*XhZ0>W@G8{EfFRy?r0CTvPK8u{G45vMoB@0!2ndv==NIQB9OfCkD)53ev~pQF18;N)iIJX?sPXKHcdhdqs>JRn2T3q+
6h!K4Qu}&GQ5vTx*_)ru>T|21)_qj;<l;9^MDhC4{7tTzc;pIV~FH()AAUsyGF`zL7S*dzcSu0FUe`7X|lmcWLuM`*`H;P8u*0Fd$;NK3crWyCDoiVf6
Z-1NBdrF4bm(SSAH153T~SbU=c<eGgZH`qvA3@GM*jqA6EVfT}HW3kK1|ObX7%llQZQd$^LbaepqDzE6~M0x?cUIk}c8C<V`e2ag$>OA}F;&eTK{56%H
?E<HFU!)ra$ReF%EiT7ARpA~IBDSRyv|EY!8d+9rl)KhyRh0A*->D!GbwoC4POond5Av;c)+kxngGqM?<-i$*xfRW9(^oHT%eY5jh#OVHAdglw-r@Xv>
|2Uz4FwnN4B8gLptSh@6ORkoJfN4Y4f|crY4;HP>AoSYamMiTBEfFjnWf~eGM@S{9D{k1zl$r=msinn0?zv;o(=;Ls)(m42^+_Z`V7IVvAMrL16<4GoF
3*=j+#l7r;<(;48Lz2#gx#8>UCf-$#-IhYwh++mNP+#T&jPwSn1_Do4mn2XSxe}ZI_0n+jb$D<{J0A6;kqwWOvO-22DNXod!i``c(9)GRDn0@V7J=B(C
{%_DpWePB`^qI5=;&F6r2^B5x|V<Ofb~a+5%v01wawKp3s8$%7raR5;Q9}WMMTJta)1DKocyI-oij8w-P<?*%9olVKp4rXDtObqw*R!Ov?)Q>a5PgwXM
tnX((->gX8U(nVWvZC`zjpYHF`3fx@OQ!kQWm1sxV$h2HfT7TBBmG+aq5O#-^z??9z)a-ln#_jsTZttqqJx3;0#7EF%XIM9Oy&~6Grx6!f~xr?tEzP?_
CZQ6GvVl~>(pl!Fyq0l593e?KQ4rpO@P4Ii$EeGpGNrcnwt{g_wnv>8wXtsfZiPdnw?v5z9m~^MWl^ecb=~a)T3KLcayn!j<)S#Oj(6Q<gS{r2~jJw69
3*y~S1fxow484uIm4M0ZFgT`cFNn1r#S`<sK83Q(v*D&$7`VWzge+*ZBwN_FfW?ufg=0XJ8zZ4_Rxz$by4xifGJ}pV4ktPf*{DDOa<(f9##T+}XSccox
<=Rt%_Zybbc}gA)0{fJ5SvnUiQa7V7Q6AVvB0RVDZwQ}$jk(9YT<If_T!RRVLK43?qMkT+9-}o9izooRIDKE=$&m9piFF;9o|#IdVe2Nm?Uh6ATXD0As
#F&3gRJO1=e6J2qUXyTd*}5Od&m~%!Q2;&lK2`8V(35UO`w7OID&!cI*JmtMtS1W*%CgX!NF_zW|Y7FqT7+t%>h3hUPRwdQu!IfS`E{c<U(Pe@Q8El(X
YCMiQoyu;La4caQaV9dI_$8pmE_9-;DCP|dNQlDX_eoJMvain<lVS7q+yX2;iPK#!~ePV6(LA{WF-BP-7I(&Oav>+V+)o?c`>#^F*p_5>#=@DeS+x&t*
Wm<js?TwTyMMtj&RZkxiMag~@Ms;wq~RBJAjw#A5JwwBWa&a5Sea7{-X-M1wS_Ur6Wz}a}t6(+0Z5c0CT4w<dKp@2@cMc9ZuGBj)9)TObJQvyK|_XV@9
7F;-(E}MY#!?J*5hQkBASlPnGG_XTzIvH?`%kAfID0QQ-SXFEZ^lL>EDm8sClx)GEfJe?~IF#F5xSkZnm^Lwo1-goj!lF`NP@uWdamdU!m|z!!z-1;<m
j;fj5kk?d&3Rg&#3pp<f*xWMY|GKHIn$VRWnWMJUfOXau2<HuvRNBKpC%hFR3vH%r=#Xj=zH^;1h(GZ1HJxo7w+f~xP(6u>yUwDU7-E4Vu4A5_OK;eq)
;#hTZ!s&QxWWIf-9I^Q;Zp2?C%-R)7v4z&Vm?>g<=4QA<+oq>O^(Hf+*9Fb*Q2c28zYgys(`@*44-mVvBhU#o<hZIIWZfk~08BvFeC`L|3i~#loEBY2S
;gFcPNIaKE&+64b1qlaLp71=Z37uGCn^7-abhA;fsoQ$RhMci>ianQ&Peu`$ysw`fQVWi=!zVXj~UNjD);(8>a_Vv9Ug!DSuT(|%DfjgVKEg|cE{wF_J
U`ewCSrZ(Py4qCjF_>HE?F+Dl?`&_SY1$<uLxXfzoPhp{8G(*O1MpkJxXnAmA(|!nzHo*~XJ}$vU*BlB|cdt<eMhZPp;M$xJFf)xJr+n0b($aQ9L+dRQ
eZ@*k5Un^)Sng>Ulf%j!fN6^yB`odNDSEoy(ja8FTDX^3DlSO@IfoT{GYoyR@40xty~JpJvm^wD2?Mt@Xw79XW0$djm3iK!e8UHHxY@3RdChEdz-~_f0
9dGm9v2D{ef}~EUVM@Ie=-UZy!iN9{-ZO!$B&P<@zb~WUwm{&Kcns8ceLN9o~GNTyS>o#nr?Hpy~u}q^n9vjL5UQCwNa?lHnWymo-gX569oHi%r&akJl
gFPLF~0!BFQh!iQ%bhVdbn>e8KAA6KY$Y)JDADt7!uTvo>vZ4|ZT2`uj^|+36SYE3UZKtkrT@o079yIsY}N%A&s8mF=B37sU%#qK=f@w}>y|Z4<AUN>6
y@?PJ(~-a#kc89l@J_3tjV`0Ou!dp9mPwTYQA>|r@}c6%!cGd}#qr2)|giF^OeZ|~%e{3=<TU7S|B1;V_<SEo`+GWmUoq0a6fr>B)YPoxDRi^DoMos*Q
3R+=^0qdb1)<PPwAzew>Q;o}`yBM;Echcu1HOrLiy&H@?sllN2k;pt%?zjAWtEStt$E$%2#vgp3M3O|^^w=QnO++$h~-uT-KrB&ZYlIBx7oom3$(?Z3U
N%Yx?pD8Gop|OZ%qB@;sJ!&ZFd7@^JIm%=E&!uAb(K%!m_mD;U0lL%o=s~VoAPSTN5HigjnP>K}XEpnzMx`Z*I4BhS5m_U4k=7_=7TJF5D(KB&%-4e!3
caXbytj2DelZt{<<O{1oz9+THaKT1A@a&q^F)M??w({uTG`<nYFnAAjz&`#a1Jpg6gCm-%M5F>gHU7^*+J+f+sc0XY<FKNI7_nzjo>qt<WeYo56ihnoR
bY1*(Qxb#+R0J=5*=VX5t=>VeXbN{r<aXj(d6wF)^K#B+`8#_o}}5>C5M2b^Es$&ptS8gkDd<-98@t?5&4y{>j<90*P$zZq}wKNb?}k%~bjnLczCxlxX
?g{oUgzr$fJY@8TySg{1$xR(CiHyjzI%A3jR^)H9u)$?~~7WrQh+6z;==N2A=Eg7lgF+o@Febc?g1J>!5=EJYrq`$wdJ$my(lpDvw$tECrg;a=95#;te
HpQ$5KNIyVlm@S1@-bQi@^V`DXGu-nt%;o{oDT;faynjCBB~3q~*vNp0ahw9N)1Bs`;F%alW~T>tbuL{KH4cQwX++A#EEKoX!vEs6xAN17n*Ry5r6@ST
w$%Pr+9ECr4xu2;^jv~VQE-jwJPTAiC8zwDa`Hmk-TtpfHKdPAS2a<0ng-f?#29A{Aa9g|c=!xdLufn|XPx)(c_8Fk4}X<^&88p+j3SzXVAcg&Km(FAN
!b*9MIPjda=tPmJ)YLr<;?Q)AQw!Zjn=PoB`Fw17Bbhk{Oo|?9uYYj$y|e3rzp4<F|NX_9Nsf?U4+`}Iq!*h_<L*0wayHUI4>*~vz^(qSgKvMTtzr|4+
zOd#;XG4`>h%>qMQqua^}|Zv&zK1$CfC%eVloooP9KteG-f8&Y`>WnTG<8x1cWVe5H1kku5)DC-cq`@#DM$nsaSoY;8;_Zp8)$HG}F2w6xwTG*OM$kei
X1P*B@qOiQ6$2l0>%1=myc7%)_`1l745h0(BOTc9;>6QG4PEx{xOJ0@c+j-W!|c1RVXEd^LZ!64Z%0%0q*IExUZ0R~s0!U}tpvRxpxu{s?0%t+V+l~b6
lEN|hYw8z6WQ(VW?uH(_PB^iwn%2mlC^oUwRbLAPrPMTvp@Fd>@oJbhL*6fcJAe7h+#9fsM_rjWYVWcnH0I%CaVW_DSo)+jO4FacE6(~h*yNos(cwp9$
=Hb4)>|3<dH|CI@Q%0z-_G1pLMcjmpwl0Mp)Ym-IkX#H}9bXr4z1gGa&{0@sI^FXjy;dxXWE%w>0(K<|7+LN~bRWkmur`LK;Ee16MH93263jTI9RjB_w
V2hEV<Ep>EJC-_9>h>!_$>$rOee%C*XB#gs8j_^rL2a=VqtP5;79`2t#K!eY|4pCM7ycMlC|jyq~jOjk}vx>m^X!;5KP7^o{s$}0F}+S5*C#HHm18^sz
bX{s)o^I-?Avnv3vB$Sc{>~?W-{p`Su)=tzI=G^+k_ocFnc}tLx@CoR=dyF6_Nl6BGyiSSY$q$TJ2r37}N#)dZ%^Q!&2p&pOPa>!<?OacvH$Dp7~BWb8
r`YwIx`;Hw_A`wLuHk7$gd@nO9Kx1zBYT&vtuN`h-nA=E}z$P9w5MVQrz1~JN93p>^sa$pEV6I!Hc2u`WNP(;flw?JP?j$qN@#DZ;ajDr>ID50TEI@YC
(EbKNT>r&QgcBGs?D7+95rJca3t=LqOYUa)*0`%yfSvqJy*It>+H8c`Au@QH=win_~PP@Fvm=zBQO4xVoK%vWv9tOvqVJP6Gq3)Ji)M5%&;Z_UXc`LAp
m8g{%zFF16Fj#CPN}p&Q*nwmelByNNuq4t0pllUV2nx8SFiTtpU}tXoAu(9Q6f>{&okWA!M2Gubg`=k>fCF(@P=p;ZA(fKoh+C+u6d_n<H&CEAQksw-S
BP-6tc|3S&>DJBBLWbHWig-#I$+vh-qT58x2bq8lpCH7aRzFk*Q@vV-EP@oK`*edFl5U<MeV7WW`d2Zg-)G`T(W012{8AanXn6?BLS=~_dqh|T}bcs&@
J^E8xPJ#iOm%U;hF~p9I&uDC{zS|9j;ug$HpG4k9(ug^m}cov|NNe0ARTtVstCu_Ts3_Ci9&O0%P`c3*tL+2^_H^h3jbOSjEC{GKYk>l@g4!e4go$)*L
E5c_OTJdnVD<MyUiir&|~BI^9sfu*R8C<huP3gmY6W>YE`A^?AD+1`S)`pk^u&Xe`2YxET#iifonT2#)189y*bV@sZg8EZ7ZkT=45Hn`1i5ss}cDrx4Q
ZLEut_Rf1uwbx;x}n_lSB!-~Q}is>djPGOIu_XaP*?V@Le_HI7pN*&(UVGrBJ;dH(8dD^t)DdhHXH?*v-XffV?OT!k1OQDVLyB1k9)FB*H)<D<>U6!Ib
lAgnO6pI46Sg0{=c&f)tO{yG5p0iX6Lqfv<i1)FuTCMg9xwJbhEc3!#Agg_iqhm5+nT0TBLc9`@RB_!Ahp_MJ<FM#Z1Eqjhv?>VgAuE8ju5(Zt%`p%y#
Bw;<aYLSHNox^OZc7S-Njs28k>jVZv=4WoKf_lXjagWUafzuUlm^8i5B%Ct2Antb!bwnbrP657P2Lv^a$*icHHHR|w;(DSGoe%tn=TBxvpT3KniLjcbL
P_9>QaYneV6#?Dm{qlNq66dZGB}6#o9=tcGRdb0Cd#ZhXmGhB%&Xz5B#HtLZMJe^v5zm8}y2y5U!-HNl}6h2_V359-4T&PLZ4P&VhAor3)U`ZYMrsIUI
tGvR#D^zB8!Ogf!={fUo!AtTGpPz>`w~79?XYEO+H*Om?BTX52D96P$Id^92<r+MuIxYN$6$l0uDjjDT!)=nA&h;4E0DESU*tuou)uS>Q>UpJU9WOkL)
ArtZIqOx?=X1gp5(aGk=WinTd?*J0wylT6*xygIE{XWDGs6@$IEDw6G}7x`hC2NZ4?BiXiAEDxs@b+cRHrco$&3fuo5Wa=h9H@#kY2gy%KoqxajQ{=YE
-MfX!x*`?nq_5KC81~$QGfV!A?hXsJR5iPFi|_qDl~?i6o5;ytsxV}l6WOCYrZm?qvirY>ERYu2yh27nA0!LXyLY87Rrbo1R`!7C<*ZC;p~A`J_a&Xnm
NnX4dcf>iAX@oMnD@c|NNpcH65qMH7AKi<1!SPIK<0@c#P!oc+52doC&l;XpQOt8ed{07$5lT;zD|l9iXl}sQ}+-NQ2D_tsmpxt{UWtdgVZQa`na>!x>
)-mJuP&=^eoW+PZae+%G0FeiEuMLtz_Mn+HSf~8#D)vnFFG;_|`wBmZ-=qkWtdiLxuCGMJ|NM#&hJseSB-CIp#q8Yw$eVlya!YJxmEv^|biT+Ey-|Lo_
y9E74h`buN1r=&*=pBNM+M9CTX9EYeDjKDgeLkXhuntur5~zcxleZ3|(2c4&0}=r~tBdXy>Y2dBzxKYK&D3f544%oOd(SCE|LE5SL3!9E)HU#e#AkAH#
`enaX;rP9e?dn?6<k3YCuQU&Sb@q=@<rjcqhcWV=;DM)@p3a8zr;B2R7YLlaI_EmX+F!u3-bKey}lHJplrSA5RmXCPveWbw7=}vP=0X;na_;;x?PQUqW
28{<?LF!xHeem7iomY%>;{?T0>GtU<XOo2VfzI<1Nts+i<%E!wCK^o&c|>Er43hMO?qe<I<aFAty`4h6w6$dGDxynBr^!m|SPbeU57Gl7Z=<@JNdao}u
f3J3On5;tkhc-z%VEHX`J_Q0%Yg6Jd3(gcE0}^%fb@ZO`o`ZLPsr}4t2wOY6jM%`;Qb&3u?56hjwgKY-`8Fdh9SC&^q<4Gq-A}{zarl4lv-VDEvOz`@N
Ov6@1X|>YM$%#>xwau7CF4zHO7IEl+6@GEa*Hh06B^nNF0<_ylmAxtMB)t;8_G-my9FZm1Oe(RUO2crCmv)t7pZM!&;t2*mG5kk$#YEEeNWiP<&0`mF-
G$gr`V=oQVpT<n%0%9c}TIa22IL)4OG(+9m&*t*iHlMp4DM2E^_W3nGev!qB4!_XF~K_?EMx&9{2IKKMjkNxF|qK%O1`-UG-H)Vu(rUw5W%=D|+(Hr%N
rk*~Z3ony2A#13K#N>A(=qx)JJ9~(GvHkP`j@bq!r<Gh1)Nx?&dp&7SS9xGKi+~NZP?>mM?kiupS-Hj0o`x>jqaI2R}fN1xZA=aE1D5^VX5pba|tHQoH
>{y^!YnpJp3CaRxO_ml=%481&eYF+F#g3*ha@oVcsJv!{WxFr)B}?i%P*S@cfhnxYJm|)a3c%Y5JsN3mTu@#uY1pc33nA!^8x{cmR))2SzZ0Utb{NBPd
sTs!Gz<m0D!DwA1{4j!79)G{Xk&4uNqyIWySY~i@s1l)<a}q&fnG7q&@Nz#!iai(2t}f^5x~4oTf}PF8bi)f=K>65DF$_^v<4+N8Q&5-T>;hI%!90G4M
N#trxtYWF%8%Dq!KQ*@tCJ}OUwg}_MwI<<;fJp7wsu5w#uRq##&E;L~~b#qot#V#Z85zs6{KP!d{@)gynELbAb|;MA#2Hj<DKKED7`^$%Es)$cOtL(@~
%k5fS546;hDvf<Q50m9E0JqF2INQ))@{tY~4d+Jvpp-;g`1)F?z9*rY8z6dTN#2YRa%!KIDwh1s0)EE<x@{LSie5=LIB#1lk8pTp6pJ_vQ)*C|>MS1hm
~CJ2tg=oU8GaS8ocuog_;s>gI`JzoM?=6m6`+0l70SP~)_;qyjldZVQkVshlbDK%9DX1E{6a7t(*Sk=_A;1<_&7kW*(35P%w1e<O&Vul{oFvu>vUPx2+
lrM7a-V*GMWmnKP<%R;7t~`Vofr)|@$}5Sk(Ss(`=hiIL+xlLiDiLe~o*z5H+E)8Ks4e&=WGFZJ9b4%ZLoTomw7sbu?siU@VtT9c5{L`Q4y_JZSAeW)G
>}>aPH-HClM)6JP2jo1u@KYpgr}M$B{LPH*AM-=*`b(nZ8C-1L8~o9{;C>73Uk)54z!klEq7H3Zdj@Wq8`tO8zN}AP&L<cxR=F9*eh$1V~TsH4(**m3O
G^IIXY&zHSo30BE)vBIZqSQVFb%8CkxB@tR@i~Yq*EFGV2Mul2nfAA?cZ4t!8eHt+>o35$ZUz_hFF$2XS7RyHnYlEok(Kl*LDafV4-<j!RBOn5Q?bPKU
IQak$u&hoMIT+9el*Xva=Sr6qvIw9Wx*!*;-OARB^Nk*X3{^qGhmwY@<|<5-2K*RVrCLu6e6*u|m66zSpsR9S5<n4P*2QvkDd(5&E<u)uCK9&&1eGn_C
O2te;FV&K?(n=UO0U5J+Dno_D&`yL3_Lq~|4hDE_8OF3}t<5I}jEkY`I;xvL_8m@(q+K3#{Z%yY+AX`0QWA_M`UVCl__LjYIXmD7>mpXN;2dAv#heaV2
d0HV>btWt>I)b&X;0n!%%_`iKLnaIxqn3j6#tuMv(piT^#nhAp8%9&cHodt3%0QzCaql$2q~Grffw!H-fE~;*NL5rjWHyDd%lJ`)rHO8V4EJ_dpePUqO
&BHsEcjGUjA0CeI*`StFIZyLql$|?OmLg(^#sG`3ohA+Ya*C3eOsstV9GIt%DMyLLS#a+E13$7i$fYLixX2=+KmoRuQuC+KU%O0!NgcdF-C24NQtx;hK
!k@0->`*D3>utFzwM^DsWgS>3<{DLoEs%iP_?fIW$<%2={(Xb!k%U48f?SZv|Rvc6d;vcO6hJ=!Ot<h<;4-SdoRT)vgr+&n&xe)SMB3=&S=labrUvYl1
xm?35{oem@#nOhasm&{bQ75U_Mpp-V1C!<8Ej1f7x$9$@O!fgBsk0%rDx9HUV<4Mz(w2}z8oa$sf*2)I^TwqQoC&ckqO&7sK&tUz?O8;Q2PRpJ*UISlu
W**K;M+KwQsPnx0KpKulvP681&;Yt*CV7ZgPwp$b7&@OYrh+RY!tkKma6E$Hi^eu;vfvz$-T#Sbufvhl*#pqRAheL&03)A8#rr@w!7=qo@C=0Z=PUs&+
3C<U5Wi|v>dqx$O(Q2OPD^(I4xfMx8mt>a!bgiPWsx&>Nw2!)ppJL2N81^ZN1I$Qj!pLVzp&^kq7g9A*1|=MKgkdwVc*d<bLkJWJg!)W3TtXnaW8fBc^
N?6jZI@{;<SN*927}O7iX{arv`hyM8@<DgmmQF(ji)q0fQ`4IRXEh5pBJY~FpaHs==A4Rg)TQ|B9zABUeM`4<H%-rt1-LKWQD$N`U>7A)*S$rrFpovwm
>1Z?TCdldtwM}e72WLA{{qDZ{Y|@T*B-Wsvn6>@I3qY-+uOSo4}absKeueJJ}EFy+y0P^UWvO$7aA2%viT3(I7UW_G~x_M?rnU@IJQ;XYxQ?H43Y-%Q2
Nwqr)&=u~?~F`v3Q{j}w=iwQKaPckf;jLgScM-oCq@JXEs3o89on-=;1_r#sDl@R-t*EB3$mZHnmhgTr?LzW?r}7Kd=;)t}zIa)p!~OWpN;5B*AX>SN}
A{TBMY+Vm~vV~CgUz$cSS$Sc{xL0g<-{rLyzuphm7+(9^*t(IonNiKcz{-qX(w2}wNaYag6Y1Sj1BI0|jBzaHIGYkc7k){#3k(Vu;Q>@P#_JYnKTtcLk
<3XC}9Kv}I{lZcTG7yt~@50B@k;AKVXGs@YAfT1D97GAT(G&&G6Sj5Ua;`^f)R><EAmlhKJTcEp)5-v6v_;xf5ou-X911E34xK})`#GU(Z-B5KaY88YA
t;6nd(M<{!CDSDNedr!rJ1mn!#=YgT!1x1U$Qj{edQjohWMPcEYJt1ywbVjnr!gTcGcNV2yKxWm}JxOcv`u{m(4aLWI$P;8Q`IKo*CesHMVm&ml4)v8Z
#=3>@YPw>`8e2<kW*)PAD58P$j%R@X2<iXPwZ$P@Ukz;Z!;`Jtc`Z|0I>~{tq7^AF5AXE=fAQs}UzIZk+hU=daG*6iMa4z4jKeAW5_^RRiMAXDN{uhng
5CE2`&CUQg?M>NppvLh;61=q0^WouGHmn_-#<C+PoGipPJEPC-f2h?M(z%-EA~mS#FiQhJ661qh92MSJ>`{kwN%h=>KD;8ZOTRFbcs5^ZihxGaTiJwPn
(_-)sp<mAD#uvesy!_oQK4}qLBoI78hMJoMXw#KvSeUb-{`19h~2iZJ85hLBlB_5#UB0R{n1;iQ=1G|Js*_ep%0FeSBCq%T5N6Cc;$lJ&aQ9L+d3+c~y
T;M_4_)r<9XPB)AIUM2zSCs>zGD$+s2T|_}5OosIUcU|`5y72h%9)G$r!DCUkj$pw@q_zGA=_P_a+atRE|iuyt;bgwM>as9HvgO79z*?nBq2b4J!YNl^
q!vM9u%ZIy()%z7QX8$3J_aBj5|jpc`AlUN0LZ>@>#{m4sP!Oqv*8GEdlN)r~5?w=c3(w=7T8j31^w%aI;B5KkIbOy67I-jI_8a3dsgqWXkzgk9XsUlS
LYSl@sPpOekxiguu{Q<jv*(?h&4TwGbUq3{+Dx72^~Ir`K-zcz|fi^$X@xJa`m^oY^aRR@uk*IKawrG?Ts6p59N&KIlUC&5`5X69+&@t^8D>Yh=&((YE
LL4L$UL=IOJP$9V_C65bN_YzW;VD`HDX^tOZm#`uC_=5%Wh=To&IFq*ZD!CYFhK*eBDuo~1VhUQ=-!_j(E3=1V|WkFV{&*64sN&#s0Cl=g?YXai(hz@b
t+qz&=ai$QgcY#o<kbX?|n2HD|PH!L->>96tfimvFiLqS>@pf9FV5i2G;K=L+f>S9<7G1I{9-NK!X1K%a97k)N4uC6DaD<^xE?s7CTQuaU&L*V#z*9=)
krP2|K}li3#0{z>8iR52J6RTXTrhCqj-6M4Bd~-(T3*Y-iqPpnxb!x{jv6#20R8=v*~i6l$a`ZghE8nvpwlO?kWj5P1-rYA1IYqA4jJ7kxkc%aExYY&W
*C`)NHHB!sRKOF8v>~fS}wq7vjp~VHxvLU`4rsCg2pI?eh?PJN<C)CHamceTB{c7rnI&gpe)yr+KEmWPZV8&1!^~kZDNUqc%w45C_!j>P+_O*umr2snA
Gu3#L)e!BG4s+ipiGT-!cJRFAGHwG87F+PX`LQQo=~`G!C}aiUygQ!G~DXXvA<Z9<y*P7kNRqd}xuHE)StiF3k`RCPSWKmPHJ<qV_y2(#x8{gf@`DU_M
RcsaDKGwm9iA`fyVgprdFKPV;U6RxME!_6^tI7^$Xvz!HN+ShiJ3qBUk4KuTT~gpE<qd8W0Uh!FRgS{PG}fkH@)r3l-Fog`ptuPos_EfUaH){(%33`S8
#wKYyerVa(BR}^DrVMCn(?OI#F^}V0yUxnB+yggS#a?sw!U$IVbwpYtuubf@oU$ay^v2l|wN&i0bfrV5^a3bPOXAGbCp2B+<9p*h^V#Fmq4l7Q_gO4#w
s4eYq8BE(T?NvwhM8~+M5F3p)PxmMO7WQPWA{a}(!sC8(IR~|hQ3$<WKeE8YT*$!pZ8l`qX3;9`igS!<!2%yLD}57V+}zS3DNfcQ2B>*Vj@BI!_T9D|n
(A;JGm}kOWcca0ClJ<luM{wu7h$<OnhOzbL<%__H-@0l#P!f0?ZTMZE#wjyx8qhwQKL;vNWI}6Y;e3N7}I!7l}u^o!SY~8hJ}f}qv+DEGKFPKR6}Ag#w
;pIpbSn%!9>`ZxXDqqf;@-I+O8si4lQt{6>#=&V<niiwVJX7-LBt*<fK3d%lb000kO3g!4_lsVQE<`Q(#vxrf@_J9Ko-R8!jkqSe2Ei$PV%GrpGfFz8)
}om|*T|HDNg@Dis;TNfWV*`^6ZawTw0_U_2iB<8DzZO}OqH$kXK}EVLaCV|No6fO<(C34}(LUAk-zbjWk{QK(lNBaY@gsS1n5Iv1AeHC}@Ir8@-md7l&
rhG*PD71XAX=*)popsJ>YtFxv9qef*Dmbgi+%FggY6-wP69-45}vjE<~J;t@$bpba^fy+?4XvJ14<+)J8{EkvmgBk(bo??fQ#_1dkx6%;C;bJG0$mPss
bb{D|a@F1oI_wk_hTF_A2+Wl&M3le|x#7$JaJget!JIc(3l_<06S#{W3|C57w=i*B?Z9EBu?R^96gkp{%_^LZxmoC7NpFPQY-|C&uZsdTF4UwF*TI|6;
zU8f#JKE&DDoV7*=#%EKvX*%FzRgwa155rpBXzAvnAycGj8jJ(1^?`#Za}z5_-Vl1PSZt61@qE9atv$PB`BUHwx8WEPDWt98Z7)c})?Z)zU#!_bs6iPI
W2qSPA{1x^e_HhC&RtO;LkFX`zPO;jnzMmU{6PBcErj{;OxLa&miBws3606~LxT*0xiMnh&02t%lp)+Kcv!&OYetd`Y6#Yc2^o62sGia(Uc#==OH0sWS
kU4zs6<?TAVY{NGX5>XC)EygvLrOcoE0>%HVVFZtTePugyrWQmcGS@;Ha&{g;F@BjQlD6azTg`@Vm$(xA+A0J1Kt9r>xkGeTD&|N3kJe?7H?C8)CPg>n
P{HyOg{Q27t|L)@lAHVv-ljr}zyE%-1bC8zozi?RDgr=5=v+&{zYtx%M_FUWergJbG=EWD5wiDUMF>L20Lz7j_O*(t{>o*?${Cf}o?mJ)n{ZBuC;|G8E
`1Q};e*4o8UQYh~@Tc$o^UFW~{M{cu{LA-lKKtnX<UjxX^56X7;~zYD?<b#r_@@uv`Sy*j*`B$+`Sj!0AAbM)w=aJB!7r0nK70L-6Mz53cV2z)$)7*`?
vHQ#PhS1}-H$%~;D-;s^Wnq4`S1Vd<yR5{Btvtx8`Hb7ots;#zIo#t+RegrJ^yB9+S-lbtW@v#&<@s$=H57qn<E!*WLrJ_qMGXiA<0a?aWgi3!wLKw(|
=5zFE2IksXh;{CcHa#o$&6^^3cyhHveDt-n`jy<H{HODmVO(?Lc)A`{J0G2<!k?fF!uJJ1PJW1Obu&iIw2QM9AZ|CE1qc>GsmzUfX_>ThHB=?dN`NS(f
bY@<z9+^jCj{NdUYX>q=E>t4eZrRoGV~h|E0a<jIryJDGXTI==gvJLny_+)%G+xfkc=b_<{)kko~Y0B`TT^%~$42;}_LSAZyh)Xu;15|CFdtWrc@eFc2
2g?7p3k-xIv^6<zD-~q5-5|>9|;GX4XaR#&@n1A8OVny?v@{Qm+pO<tloc!M0vAs<>Q0{!@{MWC7Cf|GamGjqr0s0A$^5B2|@%-(dzxUS9YC-{tb<dPt
^wL+$E_&;&^B=u&2H!=_-h1n7@4fYPP^e<?<+7TpzVlaqasKlEsCxG`@UYaF@4Qq#|K;}pcMo6uEokcetKUB(&n}A`xemiKK;hX1g<rU28+4m#l^s>Ky
K<cESqS<AbVn(hx#xOG*_n}-IA^i9zpS8qV*|zr5CB#SAPV#N-Zlawu<EAw-u(%n1aJZP16=?pdGLq7EkD2f_vf$t`uyFWfk9OE7r?vU{r&x~|I7KSzb
pIe)n5Rn&ghbU@b&%g{0T_w;h+AY)a+M&Rt|=jzWd-uUwZJJQfnXn{7dh@@U5c)eD(XKjKBTHga7e17@_a~;M?c#yl~OuW>PBlGR)7q=|(HgDk@8@J*&
(a=whI(XI5m|D<_HXoW;v9N}Rx%->EdxiozA>bx<a(v^74<OD$LfJ-HCgaX?tb#iy#qcx&3=ZOch=#|eO_@S~`lZFDbO+yn1!3qWB_6?z85b5{O#2Bh-
f$1gni%^%MH+t<&(1tjr<V0(A54$TBZKL<MM^MEtJ>ls)oe{K)Hd};C7|7-t+yX4~k{w$CJkP#RLKz;MONmzoJ&waj@gc_V(G*vaTH0$wL8eA|MO1lcU
1OpMM$IbTco*A)oZ0^q4Rcm)jJ-FUbJx&0tM9r!lZZ>8)Aj;A3`>((My?+ICgFb!#h3{28{(~#)TG`e2U;M`XU%h(l)0ba)|HnTA%2S)Ox@WIjt8&QJ4
P40hnsov?4tTj{q-*<p=9u=f;@qtJ2NVUr0LGK6!CaQQw>IN)QYi=OSHBNNW~qrk1xELefNDTv`T4@wl$!gkZ<fTq{7S9tSH`BSt5iSGbV;03n@TXODq
Z?QY4!jQ&UFiOIXD;LdJTm8nLFeaUGcrOvq<iNAzPXmU=YA4d;6=kxvOUp@T8&%*qA?@|M0&76JMIjx8DX9|G_`L{{EN#{`~KMaXGa-{PmZ>ucuNCgLQ
Ew#~`%Ad2wcg0h2iEHBkQ$XhUVVy}15%MI*2h_hQctyoCn}B=>3?QW@^DgU{Tv(iYT4;hO!bZ1*ouj2d7G#qQz+NuAZE@BD{9yl&Zm1*i+vPihNr1~l_
Z{KsB*fsoU3&|f3%Xx@&)zqD?kV}STKXBUl@_OR@QG`ci=ch4lC@;6MOSD6>kDi8t%gitLtylR#4*DzSN+yQ^F>MvgXC91z<^_Qyt(%>&ry@^zBBGsEn
^(IoiiBxYQ)thMb9Ic+C)pNXhf>%%Q>IqT3NmhR;@V8u)n2~2z>m#uCupHM5fGU}ZQyXj0BM<-dZJ;jaFT8XAm;e3z^><6<_|y0A|KxY)fBaspL!gi9p
$J}h@Y6TTBLDQ?@Bj8Ymxdesdj8tqmMe>Ied9Q`fjK>{u+GZK>DBK7Wvy2z@Bj4obvI2*`Btm6dKUK6xEw2`j+L|1S>(CP<SY)?X}OB3d#jwJlBEY`>b
bXA0JRN((YjcVTs3*M+5lF1Q+89l^2&w8-OrS|3I=0*&oQHQ@$7|g|3@zXoAC_gP};NG#ZZp+d*GFOm8hPbD8P_@#`;j%wMUhrT$%<)S%6<7V6-Ao0@V
J@gi%_=@BSVv2``qi-+1p2-vpD*!~gZ`^Ot^IuJd2}*N<5|ClmlVxb=Hr;p;BT*|U^XC6KdAfm~>eb8ou_vnN=_ES{N+-v4$v)s;0=tHXLF0agi5MR^{
TPWf8JG^lA&qoYcJE*20s^a#Mr&Gni3DM_ftfVBY5KKsQl2A{p_0~GwZYMuJ|k69$uS`qN|XhS9QC9`LM*=zhKxo1Dc`Q=eE9=!RzN*u4<|CgUWJLZo|
i;CNtd)r*EpF!`Jm>8@l>t$a#9Nzlc$ISJyg~~6Gl;76g#jIflwXFoG02F$9Og{Y8>*cDh5_@ST&wuo5U@4D-|D}H}pZxNB5B>!}>;L(2GhcIfR&xmc1
JGav{y?QQIY2J+)cIuOarSAF#@TaOJeS4eWl_2q?t$6zUgg7m+M=kPH7CNTC-$eYSSUG7V`qNky>8udN<UHjOs9pl6Fkj1p{)M43E@9CcjZ#=nJws!zL
$&T=f}+A&B`BLyFH)TKUoX@TpoW}^6-MWvwsG*;R1^u-Mp`U_r15ie*Y&gp1~h8_t!9Qg=k9`@7lRjl_<B0D&$-8d<H*X;yhpOJ(tCk$l{rJ+>bN*v+%
SZoB9-Z*iV^$x}NoGe1GyD^$XUYfhYag)ThXUex&FV@SI;QoIh<I^CM-?)Kh*XjgRCZf7X-3U3&3pnjR{0ZcLVun{Gh4d!W?4(vR>ILFTLfPkET^=6bS
5(`Av@-#!2GtLI;N12pupuPsZRxZw2qLbJr%CDV7#Oz^!tAaRzLayqUsBPVu}dtOi()pZzdpQ3-E^4pyM=#BF~{^G$me|2#p<%NguzWM%_-+lkZSMGoJ
*XQrNaQ;tU|F}I5Rl`6_qUvyxla~giI<8WkL_3~NI4iloTOBiuy(9s39FOBZNi@&n>HF8NpXVoX48DHw{zq@0Bvp9zAKriAA0NE=n;Xym-}A4%ah3e_;
#jCk&PCm9dD@UjV6%XX#<rEkXxcvD%2J0K%MM{_GsgER(%X1rh#eb<HYsGe4J{jf0reAokP+%GYZF5(6hAnWE^!C@n`6kG$FqA20}sCR&kw)$o0EhS@4
R}#&NAned>RUeh*;*{jwwWBl4a43@JR(yd1x?gXWDuqrUzI+BAr>_^NtqfyJAR*vZ;SC`Pd!&$;p4|_YdFw`Gc2Vym1%g7w`Y$Z$G3HA7LdMiGHrT1$9
6ZtVp2@hYr~&R04q*39AjXHd#sQFZV5hwjpr<4SB7t`9*(7QG+lRp$!AuTH4R412xzTVQ6k@^UVE_1H1T<#nX#^M|#h&F9tvl&k*!3%D^;?(`0!BktPr
ZrjWD0g70D&MPLNVd@(4QE1w_?jiNAtmoHKXK@uoYJ|;+*L@@%qSnDqM874521m(-0Q5uE`l0mB)NQ6RB61;k;6y@7Ej?x50SCugY4Wlqsy-nkw5tuID
KI(h*3WX5_0>~(dBq;(xQ3lk4f;MpmL%$eY>j>-&zuwkg0d{eWB2l`g4Tn*Tg6q#Pj*v8iR#cz}j1m+{d@;CGRL}xWATWa9^&132GbDnPk4cIGBBV-A7
*GcWQ$Q5&yjp&zX_Nu~FD1q>fNl~4A29}q9JE$`1oDKLlErI8;}y{tY6pl0&A}8-5M(8KgrpdpBx-q5Kt^~a3P1q~NCy1Z+F8~P;}i~hrtUlv1FV<r!x
#!Wj3&TGlAsuhAgSw}4EhqKkcv(qT_E9#Ul^re6t8HeXoLZ(als@)U_cfZq96$xxlkp7f~&T145ev`f=ezx>>9%(=lMUe2e+O6H$#>?7()k=m_bJ|*J3
&v2{Q(c4_w3sp1<UC8H%Hb<P1EB1;j(cjGiXDc0+EPUSrSqoHnHUf!A261fCJwO+F;d1{#R{s(hn0L_#H&CR3k_;t{uA6#H$1(`ds_RZVO8S-~w83l3G
IIoq(UM$s}i?r@cn&CcB4F*b}t0}D!`F6?*{-<S!WqM5!WnX6`lmfg;v9nv&yV5T|qn=5B%y6zY^yrebVV_kT*<duz@npigwm%QBW4tCyby4bd<MxkWP
X4mny)|k-=tvhkIjX8;PbeKDQXT#)!^~h2fbkk233sT*=5)MI!Q~4AlbnNc3&Vldh>w)5V9f?~6qglR{rN*Ftm^BNr=dDI+7VsUCZc3ZZPEWjSE2R#S6
t*5%Ix6q6%~(MSp}E_#*nZNU1nodWmK@^}(;2O?Qhw-7mJEtgxivi~!#$S_+bG?YH=})fj<ggz8o=W{vhER+9L)l~NwQYeo`x)X9aETwOt=y_#0jDURZ
OgO=cKY25f<5xXokTSSv1Q-Nij?@Xpegx(l&Bs%Cd8n+^v!Arg1PEJW`PMycH6JXvITgIZyXNXOk2m-CCwiWZv2fUeuUkGM1s;eL^w54c6#wYb_*<Dyx
3bVEtaJH{7hkykT}%uz+G>R$%&6hhsipFMxd_;{iD*TVbc=_4>qmrY5qadGS>81kG7Tp({<$t+(<U<JpF8^hs17ws)d30_{6gW9o7}ld`srV$QbdSg_=
EpT+#)x)1tg#I_TX5U0bfcJLQFW?HOTAsud;jG^K?EnO|f@BvR8ewihQBHk?+c!<*~CG;~(?6%eM2H74gq}dhM%OxE_BTk&986Ln04kU4ylG$|Lcb7(y
G3$myjSDnuDYC`PL>$}C7)wd<em?M<DTcF4Y}oB~qvo<H@2L@X;G?$L5%kzLGoeozn#8%w4ic4leaLxNEDpV%7|e{Rfzo>ujDwLxs`9*;KoYfZcr?b)6
+2saRL9qrOL5;IyNo7dc!zXRj?R@#@poI1RM9>2fwyu<tX%!vb}h$N11Xn47aOt|TW&+x7n|JScqgJ7LauP9-ye55Cydf|K3Dgl&`<?SVY9Je=85Ceu|
%VbAxAI!)7*DWES6y;nDD3dZzIFYecB9dX~~dn&hV*0-s>AJL+Y+6wQ)*s!J_-T&Cmj@3_2#;U=?GK@6>E$t5*B4;JdCY<V!CU=$15_3jAsP(p)w2rM}
yB#L>D~@B_V7<jzo6Eoj;72aoW7%AZ}>VLl;amu_}w!QxxH=_dDsremvu#4G%1{roPL@?bmjZHYma3jetBr|oHEW3Bm6Mhx*r1R2oj_tW~FAq(XpOOmw
6_PRqZ(sLyb+OB7}*Iush?DK#BrT%^3>bo`(Pn_l9He3ks?#=iX*FfJ##8K>eFX>Z~<SB;eBr7O7Xr9&<pj<cvhBsgaFy6}?Vv!H=B!fb_?;=Yr)6K4h
N8{ZX>S<{wi!>P>k|e@z8XprZe3YHrpyH$K^b@p~#Z!enP?L72#em6z))ENM1frJ+9cnx<=`7YeUYlC6Sip%}oXv<F@~Aypxa`w|g}0%=M=;|JR!04V(
XCx?K19Yyu!3^N-DjBs=5T!K?{`phkh|J&L5(O()Agdks2r>DJQ77jKu}{E8nU^zZT7ltito)+C~2qG#{>&83}*mPs;~utgH=6P@|R0|6h{#NTfP|73R
>a`lp+zd!i4}&5d_WDfCL9<iAK;9_y%JDl%O>bq9~FkV5BNYlK|i#HxU<#Fcd|hH82710;Gvmun#~!K+X|@l<=g)syI>;NMJY)*Ju)>0mMV$+c4oZl2C
x(FoY>dLcnK&!D<E=9FPw)6`BD!5o3^>z!d}3GvNJ_ejo(=h+6?<!U5>5aT7pTD2g#hN)ZCUWk4PS;C4wLfK&)TW>sql2_Pa_6F~s3G3>)oA*cz!FaW1
3;0_ZEL%>9dK~WrI00gT+ABB|&5kJDak{k-b2&9JB0C@t)Ojn4IL13J$<O~D!2S6)wDO&=kXo{&o9q3RBXYi_S3<toQAS+xCWLyGS>KgV0l))rIqsOj;
X_%>61yCQM2)ORX5(Sebd4I{c(BtrtY!Pt_kq#-pVHrBM8FV5~1)}A7jyxdKK|JV;QuCmPh&+27E{w%J$B#zh5Z+ehABPL4a!?=^ukxc+ACurkztf!HQ
wOYn<Ho{M3UsvD3XKlF>j3nS52=Gk>kicKiI%EtEmWJ0P)iMo1G@IPFvX~G2a*7qh4Nl8bU2t=52gm&#pRf4PaLCR&CHGg3G$|$ZC0{@Xo=HrBPqcVEg
agpj?E4VPc-vcK->1Ah(c){S~Dxjno*~n&U*H#eA+mYc)@Om6CArq`9+%_anrW#Bcc{H8}K3R;G#<G576FWq!dFok{v9>xSMya%t6?!iwm^mbjIXJ+HF
*;<te%B!xn)xchpRG-A3PwHkOR<A{R?}1$!JWjM$zW*izPUysEu%;&N_(Zb{@==-6Uwx#vVAmJ(&w7hToc?kCBiX(vQ))YQF@+S3PY6gQ_}X<TIE;9zd
3NEnEQ$H9{k<M}qfn6E}XCTBEvEJ2y$`64nbHtjjf^c}o4KgES;u7v%=++FZRys_r+DK6w)Id_OyYc6s<jAYkEEH$O&;Tqab8CHur{F<lbe8D1HK1&y!
MHlJKu+TC|b+|G1oE@ze7&<Ve?p74CK~tQK$9-X|ErOmpUrNz#1MzHs>{x+2#wCv(Zm3aQtfGySb*GF8_tkWY!%}YdBvNk%?0oF)2g(M=G;GnQmi;{SG
*!c;g*-TLVUEM;%+ADiI34Fm>@=GklnzD*sMVv)UKVV3{D3@c<`6MoabvH8`dX;Wmwtqk%3{?N)@G!)o1@Og?OQE+HFuT+U2h1Y;I@;gypd!fMerh!5_
`ckQ#piJ$$qBi@tm0XQ=KBFWUDXe%}|R8JP2CiVc{Ygw~h&Kz1a9rfNwfQl&x1im=PN(#|m9MMq|#hNqB8f79!{TC&Y#FOg`j2Yuhyx)lTxKjtkLgO6T
LQzKtM-bE)UJ@cF;zxbTCa#_4X;ty_Y(;E~(VVU1C4fDnQc7_Eofd4%$i-)n4))>2!_`hJKF^?k2l&N_+4jQZga-R0W?+Rz59Phkl^<laIyAy@HNTCmw
tK1xw4^fB!ko-+OD#%KwbZ!j{@DOnrJOU}pXK`ukH$&$^yOiq1tJfQ}3NX0`<Z>_8$z9WP!x1P|=Y^X`}@Zg1<`3(09pA6_m;UUjfP)G9dtvVer1>G~U
&Zy_N3A(@OK&;RawQyrMA}kbyX=5|ff-DZ=l|YcQ_81Bl-Ao_5^TMK<ftNN&C5`@Uba=7AhcTFD5c&csQD9kLeFiuQEbB|mbpt9P08IkGP;HWtI7uQ*y
_ZLn`*zfIWCPy?m<3cqRJaOY4-&wX8ZMOEhvmyx7!g740<Z!w4}sQ5ltNIl+P?(g1g232zQjH_PNG;zaJ7d9Kq6A_<k1KMqYQHkM!aN|At{)w@gZOY0K
FPOp(Mbu1X=G@mbek6u5W@eNV#Lm903vxz)%H|F@RzzvLqJ;IGTbP;)uDCyCe<11L4&;8B|?D>9RCKAb`!PAsmzdVCqA649lH3&@@)@U6ueCvl0qS;si
osR1G)*rU&@?lF<qY<1oO?CDua$_{M3X+RH-$JOl`?W*P_R8$Rh?3PBJ6Yb#WT69Ao4OjQRBx)F%F>OBHLzY2?&xDvtdG7QO31XI<DF(?hNaK#~6A?+G
imQDyz*<bk1VOWTeJsX=)KcDWl2Yrbw=VFQr<8seym5^o}hPcW*?mFDE!3=vGLTs!Ns2iwrg+QwEk3)$21v4H+{dGPdv~7D!#3-{8EN2%Do3LWBvkYk>
Nqe=1<*=!G23Ud*J9&#3ntj|EHTQFTujfhIGe$nv_K`-o!-ofF#-%j3IV3)k!9F`!>D*!OvDkDB=SXuMEVqcRD@@BDu6IjI()as;xm}EBuHPh#ZOe_D%
ZMK&6JcPk`;I=_tMojU7}g;g{Zsj*lYI;J)m|nn4z9OSY+G8(#>Q-su(GCgX^#%}tu`#I7>fiec%zVv;Gi$qwe1B0!E*`UP%}-OlW7sV(xJT_ph|x~k+
j|{CzQxUyuB@F)TlS#X3~I;9)}P$6bT5Fa{8URJ;mM_?PYgs;rd{^vsbv!3x+*f%&f^sf=Gq$j5mbj+GQ-mZfj?_+PIS+I#ITVCUl4v;=xa?N!QugL2D
RtyRm)nbPK|89g&wTHrtbNw*{GPD~DQ*X7I?)A$>5Sp`z{5=|aS5B|Jrl`Rd?B9c@<hhZ_d7=U#8D2J2a0!1$owak?FP-dLiHHL!bl$joN*US!cdsoe_
LZ7^;*$+*M2qRvwOEa%(YH0bwueGZSI=>WrWW!zu(#uhOZMr~<kE}F@H=w+Q?u<J2Rrd=d-x?7BN(pxb*bf89h!`(G<c{a$_U7cD6J!UuG+6y<p8hu}Y
+%}d<R=#k>QI?FFsw&Q{WE`)G2HaD}t~8t{M9vKHc+5-o2GJ5GP_Q_%hlOuVl+8x=cO|L}$Cltj%FH7MS!!ogFl&=LxVg;ub$6}ty4IaG==pq5?toJ)B
n9m*1I2qd8BJ57NDtTyYWLzre?7|Vg4^1AL&c`-G>6u>*Nl{==&37l75NJ%>gSuB5y=J{hK{?yceDS52r-8<FW0zj8<wc4!9I0_2!#VGH`<D2L5q&wc#
aUC|9g%QKiXc}jorjY(9<K^i;u#Oz&68d8%Vr>kBbmx2GeC%Uvvt8h@1PQ1EE`OpX~%?;1h$!Yy<5Dcc@XAogWBk(UhTGpGLE!y>|t|nYg{DgbQy2xfj
gc+%{yEd~R>WRs^LjT!orop41Y*xAhT7T<A2p2<YC{?y~~j;0w7i$yHd}4zOfMI!!!&is<l`-g^SHD|(EtWedJJq~MGt8L%J{vZP3DiWtRvyOH(SnTAP
AZ-_26(}rvnYH1ssawtY2BAXr&%c(w30+}M$BJVcrk;Z8HpNS5yZ>wP_KzeYEK}s+~)`u$rk^;yCfiHI&X}sL-qDrKLQs85`{RUtJf{_3oT_LIxT2Kg$
AxH(`00=@U<hYLnmpe?zwLM7yEMXd8hZ1_yD1l>my&Xs62!K-9<>nSbQFM8l^sGM8iR1O&B?6!d&6H5{13+PUlC&%fqxBI-k|YoWttbPnp%_C{+iet$0
dx!B+|>k>f_Bh)+Y=xqta=v)APq25!X^TSQIf{5_E^gX&@%LXb!Za-LSkyU0#H>#C8TN#p=gr)&`rY%)zJW_R@IOIw378XS{TD=oUZo;QP5L3px|_q6r
&i>L@Cj-0vfKEC1C`n0mCH&fKh<kub%_PP*7F5D_W8VlPFQ2MP+CNqX?qfc|=hhrz;0QsSMa%0;9?!sC6$82t@(`RtHr{0@O`cXcQwE97F!HF(C^(+zg
rwQBU0r1+znL8*I}jh?Rk0?Vh;V@>}y@wFr3D7duUF@;FR581-9tPEnb^uF5|S6JmCs6vhoTahffu(X#R$I;DfuoUB!4?@tcmkmFMoMO#WSi^xUBtt{%
$jM$a#_0T?PHIwE-8KX;|r8QRFu#LlF+3s{Evuu*1lpI5mjPLduDGq3Ul`aECLYy%yHM+(i?M`(~KQODq_Tcjjr!MuO>dJc~N?H>I!xXpG_t*O<LF37C
>jpZrgeRx+VM$f7nLVBWxP&xyj+eVdwA!WNW}_}8c_pUX%u9As#;teT4X-UW4cOxJNhTKbf<)&~Au_wnPoY(JV%Xi~4(ms(uqu`<Xg}B1!bAvG;sk&lQ
TM`Sd-pg@==WzWcIwRL>8xt6mCRedohgh5jiM1^O*|S4xq_U-+(6;LDsjI@m-bli7it6EAvTjH04+@en2^vO7=9!WEu>?89~mi!cE%U@a7d0D^9g0mT1
8_O=eRvm=SC}__|1BxpJKv*ASd}^;$~wJ8ZRC6kzK=s<EDn`_o$>rA!;Ddgc+~JVm`79DTwyQau?bARm<}_Jb$1&vJ!Mvp;xRtLdoa2F8W?FnibO(lIX
d5fRRHJayfC{Z4GIB1~~y=D0svV*TEJD(jU@YKVukit1#O+v0vy@m~5>VvjQ1<<CUtDhyI9xb8L;+n`SyXj1GCE4L7R9#Emg?*fpS7#OT-$!9W<0NyZC
}H6GjDZp`~+xQX`8m|z3jnL3GLjHupZ3qZnT!5S078e*%KPLX*FAIvvBNjk*JXxJVb2T@*ocB&Io66c(ho~&~hZZrFhHrq*ovhmhUHs9*RR!Lp8-O5sK
j5r}LcD<?L0vM|`$te{1!J^v`x8o>u#Ldc)*-e7^Koh{KX*JcLowkzmWuE*e#Dtj?O>?an_hD($pWsg&6V9?$k&l={vW3lI`TR8L^MC)fFyZy=3uVfKG
WEhm`h@G*7l>=w7j8+ja5E1>mAm1#<O}d!`lBabC~sQN=Vf8E3f)~t<39i8_o|@iZ#?{`zpKNDAFC)M<C;lzZPUEWY7l|Xi*&vItK6GkL~;KJX&sIk3(
WYQd9Q5add`A}Kl|r86GItHyo%BN_%sg>fBvP1zx(aOKfQRGz~C%5F9NhIDx%BQ9-FlxzL~b+dd`Ny%G=(EgI-m0ua1TuR&fljCzrU)Wl*zsd6^b4b1n
Y%Wv+)R&J?JnrtrwZ@zQunDQFh1n>`X*itw1(0|?{cpZ)=e=<=#IXg1!iz2xltkKa3g=^~)`cVDcdhL<vX_g{dV&#EZ)SL9sJ_7ErDdVRc{9e?4huFmx
`r`D-EXP}QWC#rH-Bw=0C6_Ir;_PERxaB)-n4`tl-```S#@?!bhua@_VU-{Q#tez^Mf1U85l+geB9l$kp@1J>RwK&Uk248ulesU?oX_%hXZPdvrF8i&D
*i}BdxI<lED+f=C>f-bljxxUpKv!}Qh54Cx#X%Xq;$AI~i|#$fwXb53U53%9qw$y5#$S4|1aW_jeBrN<zd5TeO#kzv!8V2$kuk2agjAQ9FXF|6!4m_C*
J==h1(0)5<JvJx;d{qWWEXTsPGyJYwI0-IB+lRc*@LhB+xa_xdzty;a*TaQ3Xp$)=ZDA2&Pv_*T>bRUS^e_o&%nDtZ63V)W|?o|<-dRL_rJOS@(bnFc%
WU^WBS)sc=7ECL$0ZJnP=cy{*b$8L(mIH3P6W^4vfA#^$VY`dNqm6Al{Z&$Kz$XSggw{<v>S|T6-murMX_*+eVJ<#dU~{N;who>|zkU{AeWo>j_AX`6G
@g9%{xes;IL<M2>SAAOEtUiy>U6gE*GHqN*A}_e}7=ptx6?%{%qO&wakUQ2*W^{_x(r-vI{r!S~-if9-F9I-S4sLfJ*v4D-Lg^O6B!Fbx0uJ1@WY`+t1
!W=Z;cZ-28)1M!E~&)@v=dvCp6C$_0A%`wu&yRQHyE>lPxbE^E{+rU;_=8rgk<!jeksjbK7K701rW0d3zI_)&6k~M&ZVVUz}TSv1vbATl%&Q@M9uTwOf
P7r4`)u30yJ7C1tH}y-6uWs#|S0*rAEXq6~!0G{QD0Rsx=fj%;G`yg$^k|eSDzB{arFo2;dqH^bVumd((6`?JbI4^7n9IozOeFVz{QAQ;U%QrI=o|OH_
B9|#@P2tR0K5UDeW@H*gX!15DM!!6BvqxPc?C2B>bf#e<=l5&>j8UZev4}nVl1bObzojb9;_@_spc0(?W`oC7Rc4iaC0U*>e<cg3fL27PC%<)(JCJTR=
tB&?_kwCSoIE8{dzN(0{sNJ6rM$lqjEyJTPZ^oCE|0R2PX4xo>j=B+Z+FML_qog!90V2NVm8ADT<GDJAt1-xTM<&`4mP^x}DHx8cgW}W%ZF_D?O87b7j
V_XA)|zYUooCXznJ%PuJ#N^8Cr0*qZHUU{R}vK1Bw!qURH^msPu;Li1SB^-Qhdg(N=Jf#p8UQAeLuXyVef@U+7cSMG}^4N3fb27EpPKA!=f&w&3WXF%}
EJ*&6}$~-+$l-m^W+4=9@tYz_W&v6&tWB9~p_Fsa(XEk{}tGVlOQ`a-J<Il>Bf6A=*CuGDwr8fMToA8g0VV-#~=xQ7N6N?00wf>ke&>tn@@uL?;s}rO|
8H}{N)rV2_Wl<C+Xy(Sb;qt0zdBLzgiHaj+d3cm0F$_OmldLW=(rA5R7sZ+C7%hfl#Enz7Rs10wrsyi@4TIN5TQLHK%fr9N8=*9Xp?DQY6{8sxt*>3;6
pmNten03$_qD^oH`+rex{T0zadopg)62jpQr{1SF$BMAnLx@QLG@W+AdR{Z%~VHX%e$H=aZ@G;iIdeaT9_nBx_k>fpy0Y{3L)$JpdU_geHIu<usYw2F!
j}41gCMLzKqJy^;vC%CTZs6J}HT!$5Xx(3By$sSq8<>`cf&4zyxyrurf^}6jtA^g&Crb*#y%#Okh=jB8I3=e_vd$#VG>lLw(?vtfS?kFoMCgd`OI@ub8
V&m)yo1cKw_<QpR7Z0v6#gOcTc#L|A!iwcO~cZ<dl6gB;Zot>Y0PC=f2F=>L1+g|d%;jOts;IL#nc<Xq6N6pB3((29WTL*NMDu|AQG!#IY+N3u`P%YT%
M{*SxY@q}0W>0H`p8*H`n$vHA=K@)^@H4paO2y`dEYCxTqs7*Q99g^eN%^5X};Y_#o-jJ}h_5f<A`-Qeo)ICKtM{tXI+*OVby8`jSBtJI3xx=i`%%7pW
1xGpMGU4Gc%mxFNJv4SJbIMpvb&)M7V<3=>@3~Og?5Wz+>@|mslzPx(uW&qhbiUi}aXcEa@3xR{8Pg^*8y4g?)mTpqsK;ps&DlB%#h_avW{Q1_(fSIsw
a`&ImKzZ<A7@$YM{Tsbz-TBK4-eW7U8`-<S64XHaf<v&u5El6Z;#wIDM!h*uV6qtLGR!=KFPc|ZweT*JPaUvn8uk)&FnUwr@9O+nz^JwO&E$OA17mIGd
8r$>?l}-2AusNy@Oxe5BlK4{&(u5_ID}+ar4>fdHg4PHHp&GH?KW<q|WlUlPar6|B)J>(u=o{_)%ZH?IHv0_M<eNE_b7L<AAAq*-`OjK^o#DSi(bUE%l
~mC<W<kvdMI);qALde>G!#(Hv9Lfh-}EgHX7k?X`_wj8KVGjcB46-mpQhh!y3~!~T4@AzPN$?5JU`(lb+7^|hdPn9fE?*ckGy4zI~$mk@`<Ax7nqWopP
iY3L(8^T*g0@%5d7?Y1~~QhvrHnbdAs2Mi@U9@S+ug6D#%#E%9e%#z|}!`bNx5t%fB?}uYjFnO}S!RI1G03$kGax-c(B0Rm%b=$f)P9qnk(iW{i^UdHk
{#WUmlZdK(f4Gr%b@}#I?>mmt*HXhEmOFRY?=WOUZ3qG0Adx*lx46Fw4<jx}PvmD5a>|VpVvDEgVLg=yR3EF%PUZ}G?qG=nNdi42R-N^H>3C8LIZP62k
}dUy2+f4%WI73#gTy|SKZ}u3n4FX!toDYh?WO(-rTfOLyPVVh#;?B52TiR}3^&7s+IJ<SXNB8T4Nm&c-P#O4yH)<D{kO2J{Q%BApY`|au-6wMo9f1WU+
7w50SA!I27^N};pKGD0!#O#IgA2i!-|>8QsHKzt&zkcM~mrVp2t49QM1KxIWZ!{lNW<zby(-4J~<nxbcaBdG>sg>lw}^<u&BCHWZaR5OSmUNv5q@A5I)
gH(C&d>Ih#>e_H3+;w@rPUCHZ`}ppwyUBafIRgYkv7n|ch>ljehLtj?GgI_yojk+NN@etrn14oLz{nvGYpY+}%^-s-gTL1gvyc3Z)1MLI}sl(W7b^;&&
L=J!2U*`V&BZ)*}(^vq`HkKoQQ<cK8fz!PC#%HK0pWG+AsuJ*<#zTLyxz|ql856T+GiTsx9G3qn7j-P2t4kNiQnVoep9M~F}v+JoH><+7j*~e0c%@K!?
;Aw~NBI>HqX!d43EED00L8RUW_t=pi%oD@sxK^JVcZZwKT-&Xly!{SEH_=0{!O!DEmIqe#J-<1h-MBD8pyh;i+l7f+PgV2E*bznCcQP*Yik)uIdpQ<wz
aX&~cJt|sZNg%^$1eCd-MD$bF<Zt$p^Yf6(O|pz%x{Ud*xL0Zc6lh{lrz?>)3!*K;nT9bzU4r9x|=WfH1*tEzm=#Z)4{mqiVbu<#yPspjkZ1~&g_Z4<A
*I;G~9NV>lXy3ySI|MM1m#PQ?V#F)p)m(v`#<b@O+x&`fTme643;6>LKzR-DDvxR>riy;8wKQ)d%=?V~9gcS#rCu5#@b71LgJ3GUC)^hU-JGOVaYP-P&
?UlLp%G<o^_ABj=jROk$-$vlzGOg#BFKg}A{h+EU@#NV3Y4EEM1tQS#5P#6TbB7)Q5AvL$e*@;~(CmToHW!Iov6pL6`dRq|LGZ#vieZyR#9T79x@NY0y
6coNGR?E?A6tNtVXXK`VBb=rR|u_tZ0)BY1i<}^QT-*Z=eTS4`;#i2av>CK&r(Y(EnGR~&adA`u|jlr%XDs1=$lI0`M4-JL2^(MbO=)N9e0uJ+w2GQj@
Q-jRy5R#1MCh#NfR{c9|KWcBoj(nm&t%5X#k5K+2=>Ooh@$*UZujK2)gkwDw%je-D?{Jd7Vpts5%Y4M!N=NAr_<-wVxUXC7H5yC9ZI@!bF0{(0rm=}7i
N=<k3{iP*GhG)J+0b2oz=fL+Sz6bo=y8|zuRBAoV`>20DTb<U@zP}~neq`<M!vd)=_rk3m8S#8U=**wIZ;ONz3x>(2mssb&`{;2=OZG=FqAs+PoOx;)G
!-HX}Y=^jg-~m*O5B`<42cB8JibB;&lv0pU@+6E!R$Y=a*#Y>K-(}<8_uDgu&6vo6jhA;nG1Ff~sQ$!vMQu^|fu7sXPuCPEq*vyWKEC(KX=4Xsm9aj2O
ibM`r|q!cXW8x#AlugJD$;7J%@HswNU==qk1|N@Fw%UwWSy0<T;#2tpivC@_VQRX{JSjL1x1CDXxh2Cgr6Go_EDqMarg=6DUB!su(4r4fLiDsL9bpm^o
>LSYQ8-54|=;0e7Tmu{8PV{;5GO~QB;)2sAel$?|fjw<>ZP_ODTJzDBPt$++#QgtPnG6GxOi3C}Ol`eTG<5M49DJ8jO^z14eHcr&n><JWrS>_|VKW>YS
a1(X^hl4-(0E%WwVI>EW9_1(`G<*GQlc<<LESv!gEtavDWs;&=#B59M7$zq0EZwD4yT~T40d@9ME@O86Rs_p~2@U-@4v<^JH{Kfi{{{;N!*{batt@<Mf
g2{Y4X}gOMt~)xB6iZF5jGOEW!{c`JSCbU%@Ki^WqeB&fO3;2^XE7}9(8RzNe;W4z8h!kWxgkxJ}ONLvw<RfUyGPket;#<ff+d|#+k8?!ULHmQ48v)nW
~vax)~lia7Z$C!x(CQ0j-BPEsa=cW}5Jy>-Ts>pKdxj9^txni`-z#>Mb{#zZ=gfRCo7kgK($A4BPXJkA!QMgv^n%%w|UD9w<S8aeBSq&9u~8r#@jdU8n
Kf>G7B7^yqosk|mlefrzG4c!72RWLZ+<@j!}Up+_^$hH4|*CQszUF|r&%v=sM*gO#*L18NlphZHEjrWpk%n%J&uk~S93(xMMcwoUJtw7*HVw%XcpIML@
K6L*-QD)x8A#J0n6M`bp;iKa?cm0wGk(vo~$n{6l5foSIILJWiPfe3m#?9g4Fl;7GDG9F8d40Z@zAGJxuwVKPJ*b#7m=<P<lXToersry-D=o6Fukntri
?XrhVGv<)QO}9L)I%?j5Cflt)?(AfZ1&e!j*+_5Ye}Jr4ORFkB*`@_!4)oL(li5riAM_4&Ku9aj#yg*hb2s%{iI$IZTr;_uYzJ({#M+7cbgU6mswE%VQ
@@B%LK-ipghv&qt5CbfOgJDNw=XB8KTd-#DO)L-p*mghA2}fsZ4b_JL!HWhvljcoY56$C#3Z<Kdbrb>>I>EPreay^L)pG;qU+q<g^IuCPx?<&R(p4LtN
c&<Zz4gFw33r(NmcD{`}2L_87zxQ1B10icWm;S*GPg8smc=u#^|llVy<Cqu*o}>6C|@%y>+qEc0s>`n!sezgIve+(PC^z-6^ZN3!<HRB(Yp~ZN89mY}L
_PbGNT#l-1gf8Mo7oje}vgHDp_?#e>tu=B$?Oje)oEW28^#IW-j;Y$w<-sZLH>A+(!|huO}Luzi~od~U?diWqTOh-<7;vK?(?17jCUMM<_SLTWq1r<uZ
WV{6>*jf-Y3;L|CzTE|^4@uBsq4STN9SSX1OppDmQO-$Qd@{Afv8n&klwv<1=MguuqbS73r`$A$&L|)*?<+_89;1l^Rr@4>LZXG}CAhwW$sM2{i(|wi1
>}ku&v^fG+1G(Q4Ht}jtcCZ2(sH=IBPP7&f?kqAVJil|Do{>|-wH<Vm{i2EF@@8(0^TFPD^7fy$(}RVJUIa~&j9}%WJ<6vTG5r9i$0XG3eC{oJv4p8Rj
Dr!ip)W_l)F+9qAMny4#`D=yozq<G<N@EOd%X;HX#m1f!QHYst^m*l`Mp?fmgVEJ{H;z4&T*Lohn7x-iS0$U*e19&&vPp$@3O(fQ0V@6&L*p__yJCbZp
Ys>)|3V5T<jsX+=a$%Zm`9XT#}}iD6O*Pg!3V_pT`R<?C=syWb8a{u64`C%^{tPL3zb$Kst-Nh^<T@xy|uImCOhSZLC;JO(xth=rwM4+T8w68qYl~TA@
8#o%9Yqw-J|EF7GMcZYnuWHU>iB<__NDSAyWq58Q<8koj~4_?Hic&+w=6Z?GFHmq-EYDAV8&ar2^;<a)M}4fU$gCM9p_x<83M<7@5;1MRy#Fb3BGgXP>
w|4r5__tE}C`e>Uw?Z2I)&-C?a`-he<%3$>yacC>x^F9W5=(_)$RyxWpSBzqbYS{wE(W$NvvP2YBrqi6UhBJ`zIV!<1s}84gE^P3TJ~rVVthnn@le<;_
PTQY%2O8Ww(H~`aoBTewy!zz&@7^|kK572jZs1CMs>wTj<PB(;*Y%#j>9oh_y)+xdN@r*V93M|4z2^&otw6&D!cOLvrH=|u7n?%14Y=i~)7J+})P{vng
9G;IJ3Z<&u^0feRVXi<EHe*PCk_ybLQb6`7zIFm9aJ2~D^CDHfG0P69%Wc)s?L;D#*(YcAr!&fJT-w*<++Y}j~>CR?71*mI!P|iVU%I3Yga-Q2E2BoPz
;XIPwMZe-4_7o*Lk8)3Z|>m5eUp2^Hu>&Oi?!ir!y2<XKE_jJgd)~(AY7MdX@0_%GW`nXce6fNCU<yXAx4K9jWj=1*7znp8L3zT}fG;;TdKs_d?|$Ac^
{z1YE{*qi@EHLjWh0CkR1s&}P+hr9A7S5fnw79N<A|w2Y`%wM8&>Aa4W##MbgaFpNA&q=nNoeathAQKf&Rba|l1Lpwlk5Q=&-=SO{V10^Y}$_b4ypxrt
>7fmDdrOTo`PgKX0CvfnodKG9VeG;e-$1je!lsS)a_~<*MX!25lFd73AsM3ysj<3=qV`Wn1kLvq4$rblxIRqX(9CFLik6e^3EnT)Kfmn{lFtjU-Zng>G
)WW8;i#OI&Im&j+5hqY1GB=@>pLVp(#AVx9zQv~uw3ztXSWA40oMyiB=XpLp+?#W&+oRjqLz<g=tWR~xp-N*D*vVoCSADc2Dmdg#5MCQ^y1501$OLDM%
^24vOcWe&#o4%j-kFa_Wd4NVJFmHTZZMNX^daj+UKXL)Wa=@!S=vj}V$&Ch6_<u(?)6lQdn9C0z3q&JGP}iRJQPwCrnelA*~14?TN8mz;ZU)28NQPX*`
MhIx#{ybIr;H~=ZnU3NYyrqpdY{jy3f*6hTUqgKIJKB;k!0O1Pf2w%2sZX4%|!WC7y{|B4Nk@AB|f1^P?YskzSCA$6H<5#k6Q(w1h=qXEK5t2f=ch?5-
zJxapJR7~#7fifV)QAz(LN$64}eThc8`9E{yL0X2!3ArH33Qu_|nlpz>j%wc~S8dEW$^fjzd3M(r)M{{$#*%1>OLe=JKJQ#!m%`Vu<gdcM4g_d~yOj@m
WEW<U0X-Yuaa^w^O(b_aNW}%&ym(tFXJS_EYpX&>oMbR+Sp4tgV<Bl_!P3;(Ic71X>-b47rWQ4ux_qwyK-tt`tl0zt6u?zwgt{<WO{c^Nm<@U-Q5xD1P
9q~5)kxq_c-c|W^qWjZi*y$$tiVtxuTkf=IYZ)rq21~UzyE7ViM;o*Tb^~b?7}`3OABua}rbn%zT<o9$yiSeT)az^&)>(&&v+x{Cb7D-$d-PEA`dMOfS
bztc0~U32TFAr$zOtxO`5P_RFh?il=R(qJ4X?Z)tLcniD%JPllEDT&dD(XdSi(>AMQpQE<D~yY*xFHtTjhV+f1Ks3PR1&^gygGyfE}o*yBWx;-ADGMDX
05kXwTP%D!3zhv!--(DeM=+)SKB2bi3`R1YMw3)El)`xz%pqIWiAh4jgXQ`Bw9m;cmjpk~8nqelX7)PBiKULT--=)|@m7*Mqu33vMvVG){_M+fboK2O4
C^fLA;d@f=}9+J+hoS{||WmlKN9n3ynPcN%65Ul^h8mKu2GgkM1|+1mm^j0i+2dUH%*$Yk7`sLYsw3shXW@WvzNQPfGK<!nVym#i+@v6M~r!C)h9d2il
K!tr+7iu%h{OI$Q(G^~fgz%r$sIoQFK{EP9TD*}=4l-a`fbO_<2Vn1Ybd3q|p{;b(@wOhwevkx;tO3fr085-7T!6@z4ZfW6@Cfk4q@Jw3A`$o)p19H|=
u(^txlFYRoxH;#bea<Zdd9Y7sl6~-)p=PRcb#{>ZAEEuH?FEq<f@muTf;_OR!fETyVCfsTdqKG2($$s5U>(cK!mxP01<|<`H%7EbbT$-+jdM2-6UKwZR
Ll^z(dz^{K*gvnCA&o9)<eeCRo__0qF$Cy&4T^_FM`yQId;Lc#`$#4^ka3W=L;6^Wo><kqss_){a&Bz(#}G^wLG`T_X<ZtPMkM8fd?zAaEfq@7xnUKe_
+~DlphWpXAr1v<b!<0cDyazFop%HPsEG_C^Y93F6|BCTogBeA8M;2+=TA*^Mw{f9e&uv6OL%fUHv0?LDB;=$%m`Lij}#=3%rM+ZGC_b8iqjQ#hep5(JU
XMJD8S78p^R=cQDTT9N@o2L~TH?a8v%<#$c<n20j(J2E4VnC5Fhkw-q@0TBCB8!jE1p7w%5-g#lZ!d@u`vXG6KIpZ4EQmrRO2=|8yz$=D<PxAIjbXZ4%
yucs4Lls%c7ant=s%jd;_>$DYqi*a^32J~+_q{wDnSBBK(O3<64Q>@ti&T4Q8a}aefNm{g$aT|-%X5K6}O;lYqr^CU7zg7SA6aHN<1M|zN{-_ZJ<oD#|
pIrY(w~e1qoc~#CgK$2pD0!<tp2Lc^+>cm&<=GixuW*>h3Vp&YI77;a6$-D|*@(ipMN@%vWnbhSIc%kCZkDw9d_oA8A?_L|$31;7$c4uNBglGJ9z{v4K
J$R#G)j>thbPJl1O!r_NI<Fs2LOvA%#EP%1P<zAj>)`^jtrP&U>rWVqksTNUi&`~8m^+K!vI#7_gpR$Xfs58#eqN=0<F)BFc?KVp&#V(!~<PI<@($J0i
(w()F_SC>7!AEym3*4EPpzpeEK5(JcFWeO#wpCG;#f62TGG<?NGqc(yda}K_GbLo~Q&yJ)uM7>evNIpmoMIw9I}+*QafW+P#4i6kPgaYBvuMe|@h9gAt
sl&puE@9YG(V5vIPibLG}RNc5Pzyi9M-9Hk066FsH|Cz)%hxpA7Ij#V*08g&W;_~_jNLP4;P<O88Gv_7p-p6I9?6Xo#@<mv_tPB0{K^t4e}eftR`Xq<Z
Ff(sC9eaeO@ukKVy{;1m9cGWXjnRt(=dkwr)Uu2>w3jL^_kVme9JbGB-(bEXGWzcvep9!ILTH3Cm&nTQStQJHaGADEWtvQ56o7AC}KJ8?5n_gRo=}bi#
p`nu5s>!c~Vo@ME)fo)5%!Ln$fNv)X^k;cOPPlwD8_R7+DCh|#W-%FVETjt!d5H1}MU!=?-G+vZCCRwWbd+U=KCy`Te%68}*kP7szSxZD#<+$5S+0=V6
Ow#rH{IeV7<uqk+fC+Xo0RQt4*4@v$Wp;#1QZ@OL#TmxQ!U)LdJ#Sd`6;wuvnXp0t$BpE`Kbr-Sr^hgbf{an?#w%oxn{*D$!Pf>_J4d>Zk8LIg|64vQW
8-GRBux&$Qt=k7B}@hg~^`fKn<(dreuQTKGs+n<A%L7p=>>DPTQ34t>Wh%kiSR|h&mTEn;oXoPQi9A%l5@F*BhBWBKNtCY;bM8XraN*Rx-`cr@1lpfDL
WroB=CDBNG}+7VVBD7hma$-KV5cb@@e97+&0sLa5`gUU1NMt{)y|%t*m{EILDNzSUbZvq7VqIg3%BIk?@;JYYS4yBHhU!NPVBF}9&*;dOO-W9wLdmGq7
7N%`rvGXlEGsB0JJ^kK`OYyw_ZmtRZ`AGCFU<5Bd^L(FB=4m#b=x-%f6-5BcW=DZ8mQ)IwVhxL#Mn|d!m&|nB3+9=oar*r8x{=4Il>96$Ja?K9lj+bn!
@}r$*%tU!Q)5SzkBh%UD4!y@Yve=C@`!GtgsOu&1+{u*_`H7|LQ|N3OMc<gGU1r?gFD8fT^2=23`lIEv*AzKSboQg_@=GBKQ)D_8ygobMEAgnl{BkOPs
<~|v>Ph+2%P%Pf;8T4LL|?$_U_18lJ<hil9cah*{O;<c{{nu!hMKp^|Fr*FLutTbh_SG7VHV7CH6$lUJZ`(>5?}ELk=XXTEy<gch!H|_4kIViW}{GKtC
3?xr{AtTAW36aC@U_DphL~S15fwUEjD62LTqfdsH7<~7Qrnp>T7L%k8xJ6*iaC$eq-+R3kTX+Fgde^+Nw(nEiiTLW@1-BxuN29NNc!~ph9g{9uN$QR7a
PgjM6Ik5meuoykI^-+p8gD22+EcuY}1mma|SEI;lo+4R36-yd^c3t!}IvoZGScITCMa8TYru9B%9e^Tv4Y1$3KgQn8HVs<{h8I#?jVblc#e!YSp?%e!4
mTPka{8?@A*uZ2jf-xv0Lp`OZb-KJ57xOMzwMQ$*QXiLuB?sUQ<E^aY1LoVj2hoZyKZK8`wm+9iNu;d#0vb8ofUvbqfeIP@X?4W3z?76NTcDZ6O5CG#|
-x>x_-u~0}fT)Louu^rAo^dQR-suAwLOQo&9Vf{{-J^R9SO95Jn==Gh(*t$CGsNa%f^Y|A7v_Dj-=jHxKJIh4*wb<eing)B#jPd>bwT+Zn=)-?ptsu`?
St~Sp93K=e#y6U3eE}xienk=h$F7ObdY@EYvfAt<>81M43pq?4+P(VU4j=mu=LTj^=>6Dvt-Ej8xX2VhoK<K^3Z5=ot`|?70Yru!f<MDIlg5{`fNlFZK
Vz81n=)b`9TouR!SPphpgXKd-{?c?pLBfm|IS@DC47CezARdtLtlKVJIDE=W}9Tq;j!|%tXc2@di5~(@k#6dAL&WlK+qg{3A^^j+H{w8U9rMri&`N64@
<L&4g^wXb#CDx2Adjx(BO`c>MA5%UtMfb%P)lhJ-ClpBwI{RIZ%#-&`kquyopgn@OwvNdJj~B<Yir_80rzR+QTNCd1jA#Ly7W#bPdBcx%3U7|wJ#Fy)R
Et9GA@Bx9~S+rd6&yINp3M4N5seUddq*>m|l=ZgfR&qy<XC1bFXxZCybr2P@g2ypX6e<b}j`F(JC^~v==ylwn&pD_O_8@L3!LUc!;cZfWKl-72}bs%2Q
Z8!;OK?;4kv9rCUZa3qO(F!AZ&b3Trlg|#UWV8iInD8_MhK~aygN|ey0rDUAfLzZ?Vx``Ces5zYk+;8=k_5exlB7=6Q9hW@>j05y5IatA*-(|>qs&q8X
tt6pv`y<GdC1MQCbuLoVeWjU&K^)E7^p(4fDd&Rh?0+RbCJ>EB8;JVOy^L=fH~3$aBP*Bq0SQV{+Hi9siuxhUj<RGf~{QD@nI=T5afE!l6dJY05C3tYL
#J_Vt|vq(!AgK%rV6NyT>dG75`PZ%Q9HbYh{#~fB4mdmw$i%&9B}6$%_x)EHf@t@BB4d$C|#L;o|)5Z=e6@jrs|6h90wAJow?i-v8$7=fC>>{qOuMc<=
1k#JAr#bAoi^L}ucgo&Wkb@4fZPd++=J&~lZAp^A-G#-KUI&jJcuhn1<SNY^HiOC3t9mJIm)?8w?#60V#eu0r)66J>;pvn$FkvSxTe9loce_wJc^Nl+E
Hz6?QGm$?eg59)HFd*Pyz<5hB;_ul=<{cl`#+x_pp_}(A>4T$IcpT2$m_N(VV{pT_vOeKyo=>Ds}d-(G&J^1!-j<Pua>Tl2A{J~|qkUCk+kyx*i@@2(U
fd1DW{_*#hb=PrzZV}o=D5jF&I!nQ2GLbqE|1~Mjfzakoe2isu5u3k$`$}-$-_())%il^_S5?Qym_I;7SS_M@wB0*6QCOz*xH&G4%v2$V-v8mhl|hL9?
i*+ShsFy3C(xo7?*HU>$8;ZW{Pg_4ef|8UuLAz=zx9>>{lbqfEBfCr{1}u0Pry$P-+b-iufAGW3Z9qp{nPi~fAJfYeBY?Edt7h({Kqezzwk~iEu*6IBI
gQ_SV{5O+FLm_JyjI9(rQMlGusTx&_#(;X6rbr)FKKuKptmlPz|)|VJ+DxU6*+dqRSj28wb2shED>;FZ$qAUJ(#&xVc?oKLx%1&4>T=x92Z?|KHzvsb=
Ee-+B4|_kMEzmEV>!{PL@%Jb&<N={oq%ukXL~-TOcK#raD=KL4k$pMT@KCEs8D%K0z<0hA54cb&~PDM0B`%D;N`{=fY6;h(-$nt?CBd;aRL9)9`Vi^x&
mc=!Tn_S-c%@4fx@gMWPe{V)CfiKYRj((7`ZhgFQHMYvuc<HA+K_}qmQJ`Z%PV)P>E$(=GG)5h6^QBfz-xS+63fn!$rVsf+A+2U+t7Dt7v<sYR%mHH+P
YTXP%E1VZq%8F9NcrD`NR8U3RI_l+x%Dqx6;>Ga#!NZ@v{{Fk)D)W!L`%0N92I$zYUO#{9=l6g7dY#|oy+8f`?7eHV<JNT``d7~Nmq`j810X>HP_AzkU
c{RO2!gLvstYfYcn|;q5FqeLwv*U$EX$e7!<pFEv12=#OkycB9$U8T_{WU8C4I_YxBz%gpBK;R)3UmynJblweL(Dmz1MqfEbg^_@bt@XH$-ommAv^;+i
K;5zx@8OYsryGM<N}kIInuuO#9l|`9jXp+8qS;g*>&jvo3Y3rC8JQ=^ACvpVNHb_Ha6vo`$Fw_Gr~Ks5x4rrVQTOzdScEwL(07<KK^Mlp48e>*HNW(cc
}H+%yxpt}eB-Tr?kQs>{9o)<utyH*P3W(<3B{BLAAGU$!%9xq8EFZ;bR0FLAwFOCFs!W~pWE2Fga-)Q3FpZ*=LYzu4UTz2853))wa27O1fY#}-m88Xvs
(vu8M*U4t|ZZu%wYyl2dfXPy^%J5KqBwNQpl-=-UjZ+js<>$>&m<kK%vv7@~iIM-VJ)Jtkq@$FwWw*EJNcGku$4L-+)Jbk1V(ppCvc}mYddha{634HRC
uRQ(NreTXyuk0vbPyX#IHO?13eA+%qjRkoBm)~!?KfU|<lQ+L{smWK$y|v}t9-WzWuu>y)ocny<V`CiKSsDAFy?e2W+HpRcH!#Y^Cp4w*E+&7}xT2<`(
K($ORj(<~J8vrF22Pk=#$*kqO$(v6(A`Pr@!=2u+taW7N&SDVs_(!1jq{E+-}pwOkMI4<ldu2Hldt`%*4Cy4&Kqxj*jTl{_~2Xb)UKrMY1Y&L{P1f(t4
-wD)(sz9waR2?Pk!{zPk!`|M}l0eqvmUChhDp`hHbgJIvx)i)`w@u<p<>#&m^}kl;><89VNbo-?Viioknk6t0C}3Wp8KQRK+ve3VO9Z*UEFYsR>^@oM&
sQDb&AcyL61!9-pu5aXtLXIveHw?i)v!^}k;K^8c+5#s8;?C9VW*O=rFD{kZA%bDf^&?S6jxHy`}^S5JQQZ%6W8r$W;$>S)Ir>(oBHLEFt<yAf*Dt}<^
sV&zS*y(}@@u%^&?2+_bc($yHSizm0_yu|Vua<v^hR?aMp^2$P<H3Dml+t>f*T$`^T(|W5n>j3o9=p7Nds{Yq**AOQK?3NsyYy(!-R<C)}e<j3!7Mq{6
d4Xa1=`*uo9J{$)8StOdJ9Z1_M7rJ?sp*My?2iPs{f?lvuMyPtHG<lHM^M|*2zrFKpD=W#mD1@ZN^lDRw*c@FpwkZRocCD5+E2XwY;Rw*TDokn)NOBfk
GHS)T0)<7TteDG$Z=4wz0o^w#e}z??TvnWqkrC=32#5!8|ZnfCcOQGp<5lBE;<CP_Tft|y?Wjwpf&zCngpDs`|T%OQnP+yBaTf0%|;0?s*SeOU+<0Z>0
%xyk^Kpy-aPVu3*5KH;S)x^e&YWgn7iR8jky~>2lH1_N&6xSeihZUFXs9TG=sQ>_RH-DaTW7Vza_*o<X=HK@r${hUsBwvw??m^+e;nTw^^TS^`bvvyr0
c+zOOanIB=hF`SS(`pEo#ou8JOCp1umB+|Kk_Fv-_Ze#r*;8P=Zxb9_YnRT$%Trq57!hi567SKZ&?IPqt&!^8Oo{#EvPct(pC>hfSkq3t$Leg!`J>Gyu
{{(C<^W+obcdY;*Oi5|Sc{TYV0CT?1ZH!twpR`0LYC$t&9SLPSm**+`2;X3NCz&||0{xjkujs$pBexjZ2`M#q0^}^%YK0I!J#_+N?=f{_bH+SdldS8}R
Y<K9#4wc8*&-3e_2KtvjVYrHZyR1(b{bzZ(E9f6*zlQ#$7s&QW_%d7l+~EU`A;YV-{zqhwZ_8ipuBY?zcRig`yPj9y)al~Q!Kc>O>0$w&U~8uvrzhIv)
0M*!Z3^mRRLr>Z1kB|Z-}vhq>S}F@|N5&B-}&nKIgIBOEWH!@IV-)RRO_{~A8^#Ka!>Qu9%jv<J(!O4N-?(;Wdhb7(ZD4y0y#Sl;sh)eoB-Ab3(jNI;W
1*M30u_fFUL8=`ZKhHj)oM@7Xvm&O>jNIOoL}Zpqq$_F-Lt5@J9I_4APKNJgv)Ow6NMx;B2*ol{jJM65@lMHLyi9z7QwSP6ElnTE6>iN&ivrkMBGz_kx
Um`p(auzWZPAW8f*a-{Qj4H-C8b_J8^5lXrh|U(J}yV_vta?4FqI=HqUZ-MRJfn>bx5hjRUBnb=*AptYV?SO}Q_C=QV-@9#UQi8OU|KqU+0f`ThI0s6^
g3yPGrRM7rlD$`TXRzW@&{2Z!=V1kUfMF$WjTBYpaflMQPaTEbK42^Tp3=6NnG}INbD3(=T#Sm>#p~`CDJsd_pF%F-q1#?PiZcD;7p59jM>rA-EIGp11
4S_ka#@m8;YSGsgapHvGZ9{Ndn$B&^HPMheT}^SjR^kB=wkp7}p(i<PbbAs$NJ9(UR0m3_`rS|hI|e=jGtR)2YMHNTL|lzJco>YAg#gFl1P3Du0drFw6
_mpi3BIH95dhBsL+NP+I{{N7@`wtIrYg}-9SJxLi!B(;riWsXBCJk~_J|6)sj<xq$e+t}XFgLw6Jj%^A3+Bbua+H}2sZIvfeva{%J*<;+$~!8rD&c1RQ
7jq6Q|DE-89+PS$)zrU+uW{fU?`SrZ~Bd>k@X$Z`>+Mel8c+#6VKKff7x01*63(VX-KIhU!3dYc|gmqYqAC-YiB3aOmMlMGgpL%LqA`i(L;PcHW#|w7#
o!S!eCjRLqP()Y*YKrXP5j@E7iqfF~15>Fma?1cDHf0%J5UbD#i-3SdfYOn@Bd=ZT_$36M-QiGTpGQhI%Y^T{F16CiqsJIY#`CMM?3Gzi@2zLNtMi%8h
rKLJP2{m0#hd+)DO+Med<$#IPi!>yDY;L8M00k#BSWwlo{nH(oT2SgZ<?YLwPX8qFZ1VE1m_Y-lF0|&BOp`a`8KvUVIc{b^yUU%jtBVZ_MlyW$%G!!U$
6B*x|vXG;G>7!t(+86*Lo|tzk#FS7S2M|1z_DtT<s609NOTz#$4^)*%o)68w({&Ys)ZOL2H`?kZPR4^hzOOv>-ojg0Lz;(qrOWfAHx8=a-`9p33JI{FB
_06iD$Pq+P?K&po)Eyu^>#{b+l&czdKeGzJhaVwYdQ5$L>ZN!qz6>)Xc<Ch{6NA$0cXLy^qSL1Yfm%4Em4+AzQ#}q%QRiYPr@6gyc_0XTMeAZT_E2uwr
3*2P?CZD4(jFQI%FpRu$fK>c+u6B;vV9`P<zVh`G=5ChYv4CNRknFjH1OQ0&+vSRC=goq4+EVG;nMRT?Mf))x&_SSAr*P@kw~BGHo7^>~gQ5lLJWOgIL
>x_%@&B=(v;9Sf{2PK!sJ7Yo}~EHl{R%SeIKzIaCwb1Dq~bYY8Fpg$(uwwJlFL7fdIXkbf*f-gME|diuQx^^PPQ1_cH717uz>tIDkav?9g?;dBpqezyr
5c%6L?;aVNWrmJcJ8dxz_N5Y0OYei20@GxQ41vPdBpPmk79yDT>&&vuqO!^E=gG8D354kAfv`*@LL;xu+0eL?g@+mz*K^Y7q!cm#7zNVjN!Y&E)u%p)3
KF?1KU!3N+ci8FU*q_AXo*iDka{uPD?jG~f9(3dW$p@Vr^Vvu3)X0+$x;f_V2VFbUe#e6zvY-b)=k7D`AMZh@&d3k?p$LGybwHDnlb!x<HqkW6$)dTB4
|&&ACK|szIB}WpyNNOAwbvB{xk5VMSqa)pdOEfATsoo_$huFo*XG0FvwmmeOxo*qe7m0RW($~t-b>^S;m$hKwB*^%I^ILYP&6}{*0$(`fZA)`A;x?#iA
sHx`AgWt=cOA>lM)fRgb|lLs$j|Ge6Svf%xW>5ZB?r?9_ifBpKO`+qBQL8+Gp)<k6>sUP)S0BGlARSYuH$l)spG8;};s~3DHS-u0u~_zqt<D@f)6%x3y
JW>_AEyPcp~EN2{?508Fm#SEEB&F&tr~2eRNuBpO)Nc*_JU#+4HVl;h6I9_Dor6_-(WQgym|-*V+{I0^-qbstVY^x^auH<U4xtdT(0kx4L|O$r5y@Ci1
MH~|GUqI5uLJ*0XVIuKXmvg+)nC6p7PzT6t!EzSaSD(FMlP}p%ye>a9)4qJ6j%1^pugm{q^h|kpfW*uHC1gLqiQs}7_<~UEc^FdNrrFx8Wl48VjNy8|6
yj>=a37I`hoF|h4+D6u77jqiFI)Do$p0Z^)$0TY1gH*AhmLWQHd5jz9`zdHI$YLn*g^L<$zFnXi@97!5L}1CDt=j93?JR&PtXRIxZfG|%AW~VTI+k|&1
J232_&m|YgLR-W@!|9@BXt|NUD{Pu#fv9XAER+m(Lqu>wDgo)d|P?YLdZ(-U0`KW9lNm0ZPv@jc~HborqG(PIgEC`&2K;sU%wRky%helU4qAgte_OZv<
R=9HP_*C#jjw6pTiU&b*;SGPFDhzM_ZgnC$y5NOSsyA-q2af>wT*05|+Ct=8Oi@3Es@lNXcM8ffBL@Id3!7!Ipkh|1ehb5|Hu(f=s7Mi@*9Z;JIujNu$
aGSjRD(K5LDJr~<vf{Dw=%)GjAGa|r6}Wu?`BHd^=9T~gQqJ{%?<T{t2+S8C}rN3J`sd`UShW!%Hqwfyk)uOJaxSCM?!&ryh@v8*qRCH>*>_9^~zmo+w
WX39>?7Jf;YCX56tx5(P{xA11Qo^4VJ3KWg?bS<`<`KPNrPqSj^y2wha@QoYtfww<Rzk6ydp!i)i77~5z75avmry{V|I1*;dg=z-tMNI;Ztf(=+@YSub
)gS>c4<-f0__mnO?UgSE#yX?6xE~cu6w5Kn0VR-Vucw%c$b)>I(WJi~jMU|}HX#y%ELY^1oQ#U41MYlwig7SiF4(EMNNIv$>P@Om5iwHT(IE79{Etfeb
dOvujZG13=4r~rD>b84gZAqPJw2piA_OtDXJ&w!BQx0Ipjs4ZY~PQIIP|x^M5>udF7{xjSo={a3yvF&simWY1xt_0R4}5fB0`9#)IQ8CumL|Fp!M$C-x
T&Z-7;)8W))In#!iv+d%VTzrm!JT(%(1*&xD!*lf@jg3Jn;ob)MoRfdqU0wy+%5!uSAQFDWk>M`}C;9f;}*s}-pcQK;tPM1v#-@WvEEb{9FKE<#;csp^
2*&qz<TWQ&spX5)^j#dayF$tnJey#+fYi$h@*zQziS;4b~_G<?{V2C1Zl9h0<e7*Kc99d(ENtgLiaWa4U>4&d&*N5!+~h2Yg4q7~yI>iLq9Yc;*PTeMi
_OHpQ9c?|OsEQI#j>}Vc&yl&;Sy*??wC*cQS%77G&3(LYEh;xYR`g}}*kl0nNzJo9n9_*%+Y+-#hI3@qWir>?u38QMU<jIN8E?pj`=B2bQX1D{%tVZZP
a=UPcr{PcQ4=`fqg|6yV%FgqCOa?0wS95O@U;}0#qhx>rJ9XI<5`6*vOSfd8vl3B|Bs<%N>RNPUND|h|Dd`q6p^k$%uH`)RhA&5dhZ*13=_ONT#4z_&m
E!w>F0wh_rL1`uDC7Zm@Og0%AE;o9sYM_RXj$59)G4*iSGl?<rd@{H&pepi#^qKGv5D^s%MHa54mkr0bJ~ghflfyQielEIbNXSqL6YTeh^pxVF;i|Tf=
dFJXMnocE<%W1>8wo+iIJsdM*S&u0wp2$D;I2<h3_nKzlj4f?(cZj9Zg7i5Uu<<5z+fZHIc&bg&w)9$Yi53>VoPb(4cEMLlQJMi$a2=4a00YJ)Cs>sc;
AVs>4tN3pS<HU<9(dP{&&v0y@M(v6@4=PsMBkQ$5B#6ytR?v#5o*FbT55)&Z4CuXKJP4nkr}ZP|jbH<8b<MHi-6YO^eab-YOlZea){nGSJva}xem)n6g
WC^oQcb+f|URA2!WCP~de?|?r!{|ndXIJ&auRVn=h@<6wfI`_O`x;xGCLMh#o>$sJ%yY+_fRwDS+>w3?@6$JoSoCIw55ChONDpimJMN1f9r3>&t`$~>(
ZDN8=dWi)PX0pm5PA|Q_XeBZjnl7$%0%KkW`x6wy2a8BmaMEQYkY3>c5OvGuU6@N$;G7?1#9|uyd2E5)1k|vM05&)&6%<hh6}FOr2)6|rQ(&5>DsVG`b
o`a1bRX1i^=4A$0bIUOI`ULD?rJ9OxxGjq_!EPZtG}H9I^DTrRFFlE&D<4@)eLe$GjQ0vlvJGtcM;{|z&sQc$o7UF2#rQQK$ZtlfdxRBV7>=0z|Km{^I
+N67`nUQRnSn`L!M#&w8H(tGP*BE-+ieW+*=CrK>D6YzMaZ#-1Vz~lgW`26Wva?-IGDNd)nK-2f3b;zLxzxX%V<J!sXy#K}mSmn;8JT&W1V2C|cEnXRb
{wIciad5?+D=b5$LI<pv<~&2E)WDs{4pK!nJ>JnWh-iW5uE2btY=kXOz^sc=IX_Q6qr>3JQXN(qooLLFcM&CG$GE71Vo_b4!#`h>E~ct8S8W4pL7FWdd
(^0K$h_=9Z1UBBHqnTxokg13H#@toST5BUwkUBBE=jhR-^e&2<NkfSGrHuAQ4N1z0q9x;;@aR~cmejt0>3V?RQJy=c4eGbE!OM|4+FTt6z3-f-_*;km7
TJ?UXyLNLB+aMmeHzflwjA)T}RByu&V-ueN_aq{^zjH2?#`(Sv>I2EkZDT=u_;}nyK+_I}dDSZq9>|PT0NgKYr*u%ZS%r}M3;;oG6e}>PA!v8DB@j^89
Y^VOmlG2wVL1ZaP^^?*2gxURJPUAQ0s)}1g1p@XSM~h}hvW4~fd^dZ;aNxTfcN;$sk<RSh~?EB8-iW5@2x~0v<#lUHywCKF7>`27(F<NwL5Io+|kRehn
Y6D0B&C2wBtAL-?aNT{lv}jH~q#<zi?kFuY1yH-qM!q4*B?NwFgoo9YNz9DJ&%EkB!~}xOsik=-o78H;v>?_?t%Zrcu0UG+&q+Cx4@K)ulg>5CAGo^K!
=wAOZ%h-7U4gX(n!}`AxHN)6Cp&20qV6ex8r~JRkWo^N}4cV7l<8Hy+}IY-{B)pGd337$P8ou?ZRusbfCtcs(RYP9^YVk+k_ob$~glPp&v$Am)c2^#bs
1K1Xe@kK>h@CARrUN#5^r0ZH@O!Fo<UGO{|3caV9K?zZ{JRX*UUq~f?ix?<s~lF<pa^V@tP>=2}H&)39~%@Gks+kE7>Gi6tZ9gIUDGPZEs<|EB1La^g@
yaBG0d3qAQ%|~X<HP?<$04j69CLamRz5Qq^u8^L#0B3=hwD0e824hyzK_R(fo*bA>n~$7zatO2O?hchWl=3-J-T<~f(vY22Qfm!155r*xcsTvghtt2!M
=4%thdnmvm+rXZR{J&|#W<t+pya&ZV7VimFqdsU%EU|9hS;p+Qhr02L`o^3meML^kVYDqmEtgjc5?n>J`xz&ot1CQ6H(v{X@s`<v@z1N=6pLJ-&4uVZ}
Mrwyemz+s?p`0!ez*mDtHhViy<LIgIzhzWgJmSsm(|361HDByTd-^w)lR{mrXu$56T<PBXmhpzz*m0Qk#FQ*74B75OFeBMwAa%Z9Y<0mW~N$J3>1Y1rK
kdL*BOlJGYDjP3H2T*Pp;M=i&5k^N}9X>n?$D?4*%zM=6@O`N)=@n-*U$AlOcukL-X}Hn+*d+MpD#vV}y{@l#SywO!8=VTM)R4Z*w|`n?qXcka$dZi%8
7t-QpxlQth&5IcTl1*o`(k-eaoi4o3q|1eSdIMpYI2Q$-(1J%wi>lKiz`}M?{p?WH-E&V0~8B8E4V!DGpEYZvn|Ca%8>|(s|ywF5xQ4nX6&*_A%yukdn
4Qn~X3G*p<7~vzn)&Ke2))Sm8r|=4!<P&$$$Hu%##SGjB7RF)d2ap2r&Os@A4`06<bqfS=M>~o;;4^ckX$l=5@plhU5y=g|h`Zslmj6MOVdb_)IxU;^n
>X^2ix!^8xA16_V3TFuuD^wk)Xs|6H*S(IvI(QoZZrR4F$R#t>a7B63MAuH%e66hdj9pt%117H(?g+K)WjdC!E{Uz{x(zBvAkp?Q1DC=gyc$Hlbzfb?X
3V)K93j0K2m*M3P=3rn2*$OtCJG>e3%dtTp0yNgbpO($XubOr4y^!4A*pV3A-_+j(eSA2X;eU64^dU;R6j*$8$Ed1SmA86zP@e%gIL)F`7z*YR{~KP!1
tPnrIl1vfU*L=fKFiw07%goShd3b;s;!Ml?NiLoOwpDMrjz_nE9OZHQ9of~vMByXjy_j$>**IY?@4h(t)-lXH)haGO`R&eXC79O3s!U6|@BAqa^sgu$F
6$AvIbr_^-H5R_)X)JgiEgqPTD5Kvo`<<tSe3Xm{Zi%SZsW|q3K><Hs_2(zR#%Ai#@VCKGnIk7|zymg_v8?WY{sIOvD1hiFQ9ApC${52L+lz;H+t@L)7
a-dobDS|VA)BNYf2|K31a?vSPI4wgwVJE%Q@Ns7m>Z0m(X{x`W#_HZeT;{a=giF^}V@k1PsW#OEs#m%Ei@@&z(k-%8HT6IR#UyeI^Q$6m@`uc&JW`E(9
`lcv*GG9hDZj!gc$({mLu%OFQAK3XF~lo7-=;vFGF5w8Q%uY#F{aG5wpPPa@-GxZH={sjP!)j{?(}+hs0Wlq*{GU#Hx?$$g?>Q6CM=wWKdnDod$Ch}#<
5c|$9phUZuV<64rih-kX&d|3Fz2r8krIE0{WMa^_*d*hlHbSp#!Vy1(q-pG?fnIpmy&?sM(p$vx<0lIr=M<I>4|*s)v+J^#gT16L$>17TqB=nMT_pR7;
l;?0ngy04xqwsWZ$hk;;N0<$2mn_5F<t@my;4>g9Afbr%+~FSsLeO058DQ^cKZ=nLE+#woQ9u~eV0=_hE3fKw^0ZPc_YsJdi$L!0c<v%VUYMFdHcjOtQ
bgg6vC+ZtiqRN)np?L~cct<6kKKvq0X)xoQ(Mlj4k!b+fNO7mv9x-O)Y;i1^A<J5!W7E?;t`K&(Q+mvpNNYy$7rX?U?lOHC!-W~KyQ=7nhfK#YrGK2L2
>-KGGG9K`1;s^%B8dgRU6V-^+OyvZKFS|NOAyapy?)ZJgNIF^Cl$_PU&wj87A<>m~Bn1;zsCtq;!KBTs#y@iV>(lTz^O1D7*u@mGN_)jvD`c4+m}D(an
7Dh9`9Hh)$XjQ#9(LUG<h!(!@0o5r|DlKDZoi$or)3@9FBqlT<uj=)SGEqSu(ngsYJj2rakbuq1p|R9rHsT1*UH@pV6uo*V3yifXprGLKy!Of!DkSO(N
MNnfTUp0l|z3c(8xp%cX%D8rz$^P3_WDaK@`Y^9VXuowk$)6DZG6(=L)Zr<N*hPpP!Ssb!_zh6yfvF72bZ=d~?p*>FK*f@EV7O(&ci*!iN%=O;{dOR=p
~xW)h1L=uY7=2K2jm63=%N0I7Bih;T((j5=#VCV}461<{>Z<(*hvR5-SVO~Reye!g>8ok>qo%|4Lv+(g-^#yBOs4&{K++9MQ%hd7Lw=k*2+bf@*!@1R5
pFsBs^tg=Os109ox2ps8+Ud`Fzlge|Gzz<6EoIK=rExGqXxv7&G$@^b1Klp6%{ihr6%X?lEp!CpDa<n?YUf&$CG(k<4P9e|ga2d>p(GC==K3VVyw@JW|
tt7$*^rRRJ3pc^40Y`!2ra#T0j+G|hWIveHT=xh0VI|`Uw%ZSOAm!|m9Op(7igh3s!EtX+<=B45$mD#vNeIt0&3vy0fdup&t9(Uy$=g5cxX$GJk04)5@
ZPlS&pDC)5NC5+EblsTeEp1Q=&`v=h|>xyBx3=@dm2_yHk?jiC!tl)MPo>TD0+k9<0Yhna0gU!(W2K<Z-xjIsDN88pTTQ=g7ppu1O&95rU39JO@Jawcy
OPpvda0)!8^pu`8~O&-!T_CQVh515=o{3%m~dCT-kT&K6Y4*0N+BS93zJcM0k~(f+rmua0<S6(!nA4PEstY-bf=Vx`#jrKrLl`K%)wrX2goXr5URf+Po
&|efdS?L6UHJy7+}p$WaAfb8ENk^py}`s02fLu@3fQhA${9+MocZOf(SH53W*m0Shex_mJOb%<py%65-8FAP&t4SRtyISKc<5fIDCH2-F~mf<uFu1n%Q
}1R4S9DczEu-sc?9yPua*Lp$$p?Y-9nH^dGcjf|-R?8cN#+<PXm_pmdG&vV)j<bt1YVGfGBzyyH3vjuNi$Qu^$rbWF8|2&I&bNo$<`oc-gdwxXoKoWra
!C2`4E86U>xIzbSTAG`d;ie_IX^C!Hp3l>npQkfFPiKBA=}af@rR!2=MD=i)&eRT_1WD$(m0V3nrS=XGVYDmaSJFA#5kFdw3}8xJNoT$Qyu=x~n>l!yU
r7h`let7{kfbl><an@m<-60F6|U176Xa+_NDwB|Z8~$ZBPxenPLuJ9=o<%9nZn!1bygL;vsbBrTuDdjM!5DD7Uh%0WjZtNfyyj~fg;>orZe{^;lmKajc
|@q&Xsg#*JAiI#ro(l(zn|lgf!{Q7zri;1jFn8`bs);HP@{XFo=^#ovV?sZPS^8S{|IdA~S~Rls=^kJxJuChtscoIQ{oR$4>%ojOr6(pJGm%&gyiu0#7
Gg<qs~?S!UTWogU=F9h>fnAqTbTtl2V2dx|{AXP7Y+%Ss;sNq%zvJrWw)UbneyJlyrGL$6K8nM;Z89OTtV)i2X=xwOpCP@Bw`kmB#GmD;4^$mMol`E?i
wn}=9Wq@jxT_aJJJhr=2khw1h*omo_T&<)oc4AQV6Tt`YxI#V2K-D%j{jv!aQOlP9w9ma$Qx6m;lNqD7AXZk)+5YwGlNc67C3`3v=l$Re)f7G>Ou{VYs
nCT>m!nNtlEb~*vWDZ!59ABn0v25Gj+rrQeRX~dmc$>}~Yz=fYsRrOQX9F!wVLIQTz)PXuOX2^?bf&K}J8-gD@%DbLY(h+G)0xg{g$W^EpnLhyHQ;;-n
fu%{)lk}jHiX8)yvRCjI?d=nLfOx|_NcE-G09F_`ehkq?GwB^+55qY>Y6S7$;*IW5-90wk+1eM)EQ<D)TT2Z4!@w1Y)|H#2<yFp;kkaR|HKY8*XE(jrl
avJLgF@^x!P&a93WLpg-4mpkJ@x*|KaO*<Ej9Kl9mT}j3R?o>2C%29{l}2U4+pk{PraOPo^`g!YsWtGYNvSU4IMjRUKtMwm^sM<0YRDv}S&Do-z0gUG#
Bqg>*Br-=;H9uK(kuGi&i?3lc?Ti1kAkrx+LM6uVj1#aPE7athf=l)9$rzQtM=WKyG%PpE0xV;O!PSTuQg{On5lXSnBMY+&)b0lC5)U0qY+(i&v(cuvJ
zK~v-XZdV(7)U7CzE4RhoXSTjb%SJ$z;vy?vN;;D+p>RprN<J=R)m-UJC71~*=<;0Mj`sq_PBT0pSE(2j(wt-&2`znv3XCFDHwrbwglRsVQb;eLiqw-a
h9QhDN@+ZTt9zOmrQC)GmZY-l9f~+f4=LdQ)sTz@Bv&{5ewc~|Dw_nCr<H1Gjs)?V<eAh-`k#asMvJ~gBAMSS+`i#K0y5!4QWtr(;QFPJ3brNU)H>&C6
Jqr?DF^swMS`<>?~uU)V+jsX^HVg^s?apL@CAg}NK|Y(QnBnI6ehV*Do}*1#D#H^|3QZ2WEifcVlTRd&l3d@k|*JphiaViNM9wXO7a)##+erK9rD8s*~
0T;f|2C?ctZ_(bK*td9Xs&~M;rARfz6E`Id?Pr{J7+e^yQV~lULH0C*@Z-36CXxh15paK=sshzzBL@?NWX$`o&JQBcIn$!KS3ydQxPk<exKLaYfE4aih
*bE?{`V-OkAl;)cbva3g&H9(rSn;NzgMAFe;9p-+q5($#&@-0e1$G(ys1+X)7ixLpJSwe9aBwf0VuEWCjJjj=eDVp52yb;ZVN>TV^AXI7#~^;OMKBl)n
?B|dh$FGqieBnw&tlA0VSGnhzfmg2l6X#mAhmJjdM*f7=%GhRh=Qc>7lu^yVV#m#pqOv-3L7aqW?G6m<TKv|_zslFJ+CLT>!9LeI=Rt;DDjuD2Tic;y0
m=`;{p<l-mHx!QZauMa(B9+9jzoD#=531RCN~D6>ML5baC{Oi;(cI@Pby`sdAy127X{(TEaLWx9c}P*DSVYSbKO*b(+eTN-_e;cLi<nJF-6{}OrK}hdE
G3?hu-7MZoLdZamR>E#HKXZHp`Lu5rAkpfKVM{pao8+%5hgZW(jCTW;nH}X(kZpwP>EdIgUx=%$h=aPI7NWFP|c`8eQgFCnxe5ZSJz5Eh9q?}rYW|!P>
VGv)%J)6b~Xj^`d#oh3sAYj2Bk{9ZxoKy6@8(<uH|>(E}R#c|Fe<Kd_a}MYgxkwy^(%+1<mK3);qPH2V~bSeEg~)S2?T}OAl~rFM-dZ)l50mJTOsm%!^
>Q0{TkfdTxTQqJs{uHY-x;Bx|wijX8t@4&i8(<BnE%AYhKSAUhSqyl)z$PA;oF!n;Fwt}?UTSOUYHOaa5WHB`y5>YG^5-O6B}84`*+pmejhFW?A-DtMZ
s%gNsB%N)XhuclV+bBhr_tY+zpAHBRU^Ks|N*xzNsi+7jTgn%F7g@XAxiylzS(7~#g017%nmJ%qD9UZVI=v>*RnQkK6>Cyt(y-nm;m*sqV3oIkhIt-^u
&-9b3U*KaFtPO0f;hmnS)7Zp_0DsY`H-bBgVQ3sB9T2t4S$-H4`w671X9WIA(%QF4as80t{duP6Yu)_^neWeL-#T)4-J;xICiy`>rMT~K_H|h(H>3h~a
@L}j7*l|jL_tc$MT-guEW^Ol>F%JQ{e;J;In<ZIsogh~Uc5?ZaFUe-sL+w1jxu6WfxYb_0{2;NDQLMN7((@U2jt)pt028SB~v3eMF703N_l^_W+A%1H3
O|`Rw-C2QYr1{a|0wgu9L53EGWT*!0*9O&s=3O8A3_FXKg#c(1oaC)R|-xU~Ln-S5zPO`I>i&EB7VUAC_f!ZsPL+KZ1B@8XHVE1I4xJnyg7RazSZ7=qq
q<zNq~KsDT8OXFF9vImE+Yc<5s}FZGp*HeedxYV!yPF*#EZzM>e4Bzh1o_NuK??ng0=9fW)Y`ap!MByN*FMUzMee7WZ^mq6{B0%Bw;oo<gx0DmsYpa?R
l5@N(0#dVoofT25|E7KhZd)Nfn&49aI8NNfP6wt>2k*CWlM8UbA@*uc{mN_2wSQF5RUJ9BkU(EYsE3L2u(+Z%o@|Sr}rMDHH0qPEn2W6#{`9Y%ZakU@g
9Oiui$cv>)2ecwpxLVOHP@4r=sZznEv30jgfTf0+IhP;e38-vy1k`0LS72I}O~eyxvoR{Re0_ZazP>K8dVF!nT{)W27)mYHpb*UF${`6=2^=0aJ))Oy4
W%njrW0V+6EPrF^l=W+L_L4D*8&1$Iy)t1hxN6%-jGC!Zu}fex#gq>E13ltB|Og8AEOlO3%ULmBd6?0mWOxKfC8C}gp_`u!Y0bOT^_ViL9Hc0wP_&Mhc
h4-Yja6b@&?6LI<f%0Ey5RkU#vW|YZH4gHV9LdS9;IHYH~9mXkg1i2#X1g7pbIz0Y35+c<yW~z?k<75JIiBf}NTlIrLc>jOXk&HwQ*K0f1ep5GSqp$Ej
?4U*+}(Q!fY6RlWMGngA8UYqyNiO=EJ?*gVfzeV#7;JYD*Ey7V(qjrPjv&&z6}#pUV2E7dqJPk&yiMtkM-=Y!yHR`Wcb{si}=J(#Mz(dpo83B0EotwN)
4hbuhTND0madTqMY4w#uqX#1kjafjGgw7*=&#m#E6m#06kRHMB-{duJt?UmD?H{owqqixfrc<3xA95Ly24>;?^>*(_I=VdiorcIZW@c_Xyxk{P!wknBk
n=T#L&LCV;a#bYAA_r}23v{6J;q*fvPJd#)wGY1L2rOHnD=oe}{dc7r<?-~|5O-+R3uFtYLIb6lHeI$%dwo?|4xIz3#RrMgNGUa>Q}d^!v+S~C0r3~6l
Hp=-d3y0mHPz$kxh{+h>q!q4B-%+TAJcu?DvSx-hf!uAhD>Vn%>EGFtVVlGmj+WdnvWtGf!%D9c9qN1pI55Uw&~Jtfcx9P?sIIoau)iaO_ye5Hkp+BjT
^z<Pyq`dTaR?@;q)&Cz0g`Rp*!BBKo{ESm#053tI?jHzFW=L5Z{|{iW+zJ#i31?vgXL~>CR-Hs`}2-4$xXd+4W1I-%H{D$!fGgNe*z;aaIXi5d}Y)x9L
(rpmx2S8xxidp>AUDP+Z*+g`a4Hh)N@sghy4kP1h}CL4-C2k<_7?JxOt-r5{ac89!T#^#+&IQN=l?+g=8|xr3N~X4>7=KK4^OU$p7c7nt8B<i)0&4wnE
eGV|bg`jb;>mbX!Qwpy2)K~FoTOKE3qQwzD?%ji%ajG`u8iadP%i9<~&aI;o&I$EWDTvzz5eg&SKQgf8Q8$P?_|8#=Mx^{QEbkRq`j9fuUPi@zKgr}W>
=tkq&ESy1;ZpJk8_ZBi&25XxYh($^={I*S(o~GZ&N|&yex>fjx>Btf^a@iw$gQZ(&$T-6UVJ*i5S1p!mgir01)CgQ5T}1&^YmuSp05>@NRyEHyy(F%yB
o(qS3`lm>9~IUJOd*<C(DSB#Pg;y3OHW021WieKHWQ2N08<sNWvoY$IxQ40<?tt6tO13Dg>+JcK1f0`FPoF*ypmZ2kq4#Bpt~3og47d=$$}opJT#?XN;
Z&EMVEOh^P_dJB0E#TEKFMGbva0dIW-V9y_gfAk%|I09@65XIUUGOIa!dWlaSKaGe>pCvqj31!MLI(1HD%S{2=r>f4Y^(lk{Jlg6H52nNtP^EsNDO)FE
lF${GNhAz1j>B7xWu%^#?!A0@?7)gp{vX?=-YnZ-~|XZBjAAq1tVKwK-uUM2)cU<T%#ls0U)@V7+i6RY7SpgefmDX3HYC-#iFqO=7qswCE7by1nlP2wc
{fTtmh<uMQ^4{mo~%;9JS4Nl6BzE&p1!mB`tV<iVASF;VMP9F}B_{>3#SI#yiOaKWfX6YpA&1$k&PJdojqrGza^QQa?C*k+-a!&C*YM>6K;m%?xLxKr=
+}DZ?SsW&KdSK@i%orP`e@gzTNbaMQx$O1SaR_)RN9X8}*wLeXvF$jH&Md(QB?}a&)ECg7153cgx&$Se-f;toio9%~TI2Q5;^n-oi2mlF6+0ds>)gZjj
~>)}N6E6)6x5S(RIH~&X%UCzBB8pRE-A1G88Sam<&bzO`YYjuQ3nKs+a)V+xGnaqJ@VP<VQo^j&>WMlX_XGf`(Q-`^X<0SqAp=^vr5RR@wV$1bZB_iAm
+INrQ`&oIvVUjjJIMyDh$NtP40Y*iGTr-WPlHeBmD@PVG=4CPbF2Auzt!G@w`h+Cc{PHRpy4_%0yn0yuI8Ot_%p6NDtuwxsT*-kuQ3#gikA|hA&5&%50
-~%J0~v4Ccz1EWBwNK?6jsU?Mjps_>Qp<}*x&cL~-gq~_-WOKhO7haQQlJf)sam%45jq!ek?DI&?}F@rMQ(4^BTmxb@H4Ot9FnoVg_%2ic<reOksl@Ly
`0$aEoJcbx*;OCU8$eE&U+;PfpaNQ<}%~C3Sx{@Xkzwk|pUro6?;BPJn%~utPcd%4-ZC^=6YEjGY2<>9Ui_HHq)1~bWukAJb+808{NSri#oJ2)hkBlQX
%xWjs`6AT3_DGt)|L6<nH?1gjLnr-0`$i<G;WH;`@4NNQt&t_}q5i{f?yr+*A79PKLSMvskG}BHU;Xxj@Bi!j?>0^7n-0X^{)>;k_ErsZ(Iz!oU3OAE3
!HGBZPK=NY;4%J8?Kw@!1Z%J_?Le<gU&wu!8f0N=k1UF?&rtn{Kv1q`Sk05{r<Z@YQF#LU)EoK@OSS%`Sv&K=Qk~Pp{5CI<s{LgvnV;sil}MCo1Sfq+-
V!R+HO*>!i~bV9c%77#TQ<KYrNdlibBhYn_D$TFnqc7tufD1Cs@@pJpJzLAO7|)n!dDezgaKp$xpxf;n)88$uIt`X<Yl8zkTxSpFI8Ye}4bnU!B3tDlf
XxKKap~{IA!)^7I?uXz+1ce7^OcKl<ArJ^j`j$ELKCjdOO+p<@f-rf=}ZIsdzz`_Zu#t#NkbPD4WYwVHMfT5YG{V~6=i&?D&BY}|RAMbYC`joza#JbC9
Yj(vdNfA^o8uDRcOub%q2@b`cD=TE-<tq*_uoezKV<um`R9q`R3U;o+%Z+z{^ul}-Wocl-cYd!$~@o}Z2dg^*{HMQzhtY51knkKr15oV5kW;&^BJGYkp
hwT?>;94#0`SUK<YDd}QIEn1Nb<q{Q?N$B3SAO}yKfYZrw~?j`A^MMBfBmEX_MMM@_!l+(|KrzhJbnGWdWkhPpM3Y9p1kqqN8kHlz04ycYJ6%EzyIEkY
e}iGI)c~Fsh{@bS3kL+yOCYcx?aWE`6?bY?VF2@Yi-V&{?*UA`~Kc4ad!JgX4{t6zkg-~g;Az8XTmR@5f_}PpJ%&yO$fW`ifl$T*Um-!Dtpd*!Pk#V%E
w`pY>nEVw5^hljgFsw|HmJ`{ljN?pQG}tKRYhJ;nAP|yhgMha1^tq=W|VlU%mDIdvAX5CqIAk<+mEZE0nw7-+7bvcH)|G*A`pz>wK-p{>F(B`c2#8G;@
RCY-Qxpz9z#}np~pP;P5zFwOAFKC~zJ>GZkU{#lQ`XVEx5r(C;0;|NXOubAR=-nl~SO|G$3po&VV=)i=NT^snA&ROdTypZ9@oF8}W7+i%sEwcb2q>QQ)
~v9reBIJoJT;74b^<HWYRO}{ir_RbOMJLYd%SJ(VHZ)Lq|tVJWZ&Dzh7WB%~WF=`=b^lMX7$~Y%ZqkIjiYU}XY*~xh?$>Qv-peC;oUKQ=9|MHJd-+Al9
UwrR_pS;&F?ur%r@bzy#v!3;3jp0##Yk7bF*Z-v+|K#8Q=E=W*{lnjWx5n+mw|~(*u$A}Q63tvpU9&jNjM})p*4o2kzxEo3Yv%CG2<_WexmE9#k(?Qgm
uU3D&Axc1r_Oof^G4z?k*x>TU)OGC<tAyP%pd*WSG7nU8?QGqTd)1=?=&)7v;MoUHz<Dft)nq*IGC){sGg*;t8doUr?K?sy8QERJo(W-)}OWQy|kD$8a
3Z)WD_T^Jyg?jyP4f-*W4_xwvM$yP2H^<)EKmAzjk&pOATkFmJ>Gqrp3MHZhfzQ;-wz9HaWSXwsBnF%bfIa{r%(S?vblc-ummtV7>RfCvX4q$?Lzq#?r
TH)V_X1<LnP=xA4Zf^Z5F=YmgeBkG}HWv(DsawaNC6oyE<z1-Wx<RsPx~&zhST%ecb4-#cIQAHcs~n_;VV+V$ey^~P*8_7Z`{FFrn3_@)Pab6ro}X2s7
MZMtx>M=d)lSM5@dj5`||!-k8mH+H7>8jZpE`a6w0fA{rg*7pe0_(16F>EHbPoPj@m=l$P&_o4@T!@OqZb0gBAbzH$oQ*`v`_0*4AHeE3Loc-~>9_VIg
t;ButOmeao^qd@K+jspM_DwYKIB-_k<Jw_1B6@-H(T+ZO>nl&b@%Ig8-)>~GcJS}N`>kij_&PR?p=w>v(>GqPK|lQ2_n!^9;*9?O!(aT54}bf$noRY>j
={@^um9<N1U?$_ns}Gg{r0y`lkU9Xd}F8``?ag6ThYD_@tP*|(4(3TwRx+hs<z@;V<8$137xf(xw-Sjvqth#-;HCZaoKI$bO$GnET~u6dX7eq>M>c=N@
cA|S1dupj>mQqH4i;1$@}mAu#P&;mA@rh9S$7>#E-u64@djnXnf<be^ry}$vgkngdc7bI(_$z<NcZ!b)<9EUe;84W+vYM<@XziCiZ$Z*^{^4{_v~6Ifi
QW_aFS#-@gCupC1>|gkr55X)NhazWnr?Z`3n9dFvO);H;haTrJP>IQqoe8MHKPm8`|HwmU}aCmT6zn9@W8&A7%-{HOGanjXE#l@PAc_=at@!zmkSZPhz
;jx!XsAwE*vJrAX7Pi&Nq-N<<p__aab1&@w??3@K{?C!Q<`yWA%IyFn0Gq24j(th^Z&wl%fwx3x0iPxWSJ05Pw!|iyu9S^tT;dVUSj)&XvopxlW9ocC|
cG{7hc4X%f+(<;Xz1?kZbX(wV3*0^4Mp`(ey^XYRNIM8=2O-Bnz4oHt-tM=5qwOH{{O@)U-u%-<_D13w?Ix#=-;G*HHcs-man|RKxVFN-{mUnR_y5-R`
su&^!;>F3GV<YX|MuzM|Dx8#r{DW=J)jBdk5S0K{=)}9_-O<3kN@!WfBaQr1KS|2zFWukM^9Z3Zla5`r~m!8AN}RuHn#mYKYJ!Y$<dA<-Kn>)y;8P`(p
ChFv!u4uwVP_}eIp}noPU&oMy8&*<k!yH=dYvYF>MUihAT<)SA*9Vk2|Pi2>ZB}!#cQ(GPj0&c^DtVq(>LgLjBE$Z~wSfp2iOT@;gVTf3$b?_w_f8uGf
a|SAX^iQ|87x>M!;|=Ei|rD{WCT-f2`U-9-DqJ~wUGtlZ5Z=g{Smq;*uV-`3NlkDY_HF~aqQMSBGlJ$n`a){dzThM&Iq!)7P<n>RoB%}+mJ8aC3@gon@
2ZQyS%r`<-M6X7fl49hu}yW_yCj`bxG=wdJXt+RdDn7ta{xPPd{s|I@sL^)Tf<EZ9~Bd+K3yN!2TWykGzLy2~y`w9qAJD7T-`sm!7q-W>xOS^S%JYBof
c=D(J^wC%U=@TZ(jhP$6bR1LD!m1rov|2rCV~uv7)O@?I1GXb|OlR$ebpU2$&Z{F$Ei>mKdK+<k^n+i1!W5}T-<-1%lr}o3N#JZ7BAka<M>^EeQf*I+B
q%=xG8`kyS4oM$xQh_aUWHuj8DAAK-umZPE)&tk+n4KtQAdwXcutKrOu2kV`O3)Agv4!F{cN-T{(Ikg^3K11_&?t{?n0jY=w~n2j5L&39|tDUe!Xd4Hn
ibzLz2rF`a)`)$F2K$TpOELN2OzA*F54kZ(iEiH{N_H0(62t&A1lr#>O7KQ!7O0`@8G1WYs4475Jer{^BuydiK8i{dd3dNk_gHbDZyYjkt~NUZG2=S8)
F3==c8MoFTveO8m;niJ#+KUX@KfO_Wz)SWiy;0PFf{tj5XJy;9S0as@AHKitrEUPVNIBY>@C=iNVl`uAUJ^LC#wU9OnY7SZF|{$p;fd6m)<q(Qr#{M?L
2q3t%$eVpx+@MZ4(o__BK@4xr+XM3$LeW`gd*t+AFu&a57*7f-s%Cu<K6xfI7_M}N7w{H~MZ1PLP|HHR`T&u<9zV69)->GAgqo$m1x?akAgNq%?`Fnul
{HD{qV@W>^0=T!3_dj90{TnE|pC-EgEp**a7+v=Uy8d-^U%7@i?}q=cFV)L>1={^=uFrsGf9isL@owvJ9Yj9fr!SM$$M<zjw&F@y+zkHlZ=QVhttWr_P
fZ2_dI_w*!12iPCR*ONxlyBbd+qy}q9F|QX%Xby<bG;YxitBoInwx_9##D35#)~_eIa$TtbWG%@wj^makydjh1b4-eBoOCb!JrNLF|PlzU@f{E_J4<Vr
KRPqce2qg9n(>lvMR-8j(sJ1I8PJSIQY2di@14QbCGPdU?*10}oZlkO-{#9#;%2k(W@|?P=gX#Rs{Skeme5BqIZv6mdBshMNjAc>bPp+1U9}z~iF3U%0
a@!Er$68dh;K7!)jz&=9#Q;~BW%I(b2IBd!AU<$McZ^VH9i9NA2;aBR6?nXtpWzZAzPIHOAqm!X-dSp3*P5!uQ$FaV4}K}bv|>Frdl08=vS=3Qy5Cpgu
EIAT<Su*#J)(kIpBm?pG9uhdcI?$AC800c-QeK4<v`_k(hnzIKT!-I1a=Hm)ase=q8nYPPaKJqJsS+4!(9IAgfRp4t>88W1o`#l((0B|yaKzZyWBSe*S
oluMI2-u|)Ja=RC;Pr(akAT~l*eQ_RuRPp7L=?b}^@*x5Sdx-sem5qTwztU(y(?h^7ak_W<lwk@!cH*>=L&BRBF@lIAOhc2J;ojIpqtGy#THdJ0T1J9g
iE{LMk)A7Js)RBGH6=>p>#XTk%!jALI9qF*n*^yVbba7`v{mzaFoN57gvC3>SJOo;j2QKTRsYs)}Rl}5MYu|dNWPJ=a#ev%_ZMe0^KEb%HYNWV(Cywp3
$-9KcqbK4H7^53FPx+?{-sS+{|$)?$Kc75*%UbP&bcy>okFUYR&?qg$Cv7Oxh->jw=OT<c_GyLA<bN+3g!3-`)CoxX}Q*gA~dP_t%J|N-Hs$;PX_<iNO
#<3SQd^K55aD*+Vs|^E)Hf8AnMWEsCCm$7Z2}Q(!OTNYKqC%#xWB$R??z9DpqK@U*|sfV@8$<cAO|Bp|4ED$a4dp5uh!C-`EP?}5D<vkE$deHwtKrUgb
OFv|}x5Toc)jC}xS!a(UwGpy=CNdY{k(*6q}+P@dkL3huoir}XbGB??f*i-yaWyxa0kcTLt2{7+DN+ky*+NY_V3}`VUDrgosCNkRZ7XT=;iySHkgOqUP
TB&9twk@R1b_|gYCdmL8nnT3{HP#{~duM@9V#`$yg0b+Bo=bVeCy3|`gRtr!)RCSBG&WBAV`8{M+Ur4cU5*I?XXYwTdNPWs0HT8EkV+MFzutM6m`NcK3
u2b1;XbawqJN-?ed(_9RDwklp(dCMWLdA~Smf|BL8lZ<u)TPv%pBW<h@?tO;1d+p>m1}}B$^lImc&TaQ)Zxu9j1Aq3I`NR%yI!HJub}WQ+rV1+<Jik9d
M`T+tpUBK*jHgfQ1)HLFuD?g~8Q&MXZSfq+mJ1RA7HV3AN8d7zMM;pu)?=I3W(mtWv7=Y@JddvqeBq?k|;1hIJC$TOCA@bXIH*RwH(TnX5rUEV_V}7xQ
qO((AQVf)%K#N-@v26HrK`E%rk8|L#g1&uRl)(1pDGdHyvE=wesqxK@{hEM64i>Tluifw%@UbmCH}jC?r3m-K<T8~^UD8V0v<d|4~LN|ld+qc2TTCE27
auTOP5KJYu?sJ^5X|BifgWg=FJQmQ7s;gpYFF^+`#F}Skx69t=tly^^qjLrjA`{FY6F;**DSx*5sh)w@)t0mU2LK?O*4=L;0FfY8?7nj}ji?5a->b*>N
R?dG%+P(_=^Re(#Yy7a)NcHe(#y`*gJiqKpJL2e%uYZ5Ktjg!Zf0yA`i=(`{!N<ZTr^<*-Ssb;3aqe^l-Rx#%Kjm?Glu*iq-W48HwAX{?zI1ur-Y0OE$
@|J;BLQBA*TAT~z8rsiUi<w0jpw!S<mLSb%`e;-e{(&@@i(9MnV8?h6gn+Hx<F;6z(&>o-|+uGg8nZc|2N_3%lnt(lauSe`Mmb}B>n!+nE!M6|9t+>=l
|UQeD>!T;n^-kOF1&ub7+Ac%FAoZ6WNHpymnrO{XK1OPhP(q`uDYp)$|B(JZ9|Kd(Z;<mXazXXWG+9a#j{tuQwmF!ww2Re0~|lgibXADLbw5A~bJaAMt
ChvxoEFEl28dxXvVWg6M{x5M6pFEvv~&Tv<@J42$-<z5i*;Uy_I247lX)75`e5Bb_?pukbyU|Frr4aQwZy`FZpD?s8GRN7(6dQT;wn7mn@iutB-$(By3
6s>;|dcV;<s445!y3$a)sgG}Zm2jRhC6({Osgwj5h?f4-9;u}h3fpE(ZU;^lXDFlJK5C)5sGl#iHcJkU%&PG<OQ_h^GK-|){s%{=YnOx4y36WP@x=@W_
H)XrAWRe?bw^JD^RZ-mTEtjNLs$}6zC<F!7p`Z|g2Fb;oF-9^a;foEi=0qhwguvYApiuS5Lk^p&im8G%AkzpW6%vjMRha2IgHBWe3`zA+Sg4*!;BuTL<
O<<7>VhUZ47;R80y*3hlseDK(!_{vPX;Hvv&rLeLP0!t@HmpCm_@OYZNcK?IUf+4>C{vz-c%tP<>(c;Q=F)9rqLX$*SLg<^>8~bOs^NG<kmq#VuN<_Vv
tYRl(j>#0DH5|su)MTP^XB_k|V1@DX9E(I;-%hMl8u0E*r(NV<j{g7z2=Gy{)bC^wPgNKfD#z3<K~x6%UtXs`LSQlyXT9fJCkC=2iOd^Zi;?OsStze6D
z;X^}yprwiAjwGQ9CLVr+LE;B-Lm7-9(>y9;mXTgwIb;v>;>&3voLjTUh_88jjDJVg7{k*WI04h_#kPgXclct4}3`?2Zv$jX95ND`LL_*0-P5mD60`#|
cGl?8mQ?VE?dR96xSb@L?T`|s;;d)Es*>atbC6~<#XP>JW7cTlaX+`$BScQt3(ntkK1gz~=#lZ0dpJ9R>NIqQt2Lo1*i5yY;g*t;tpNIzl1Dfh$tpIi!
{D19zTi2S%*7XnKqEOD4Rh$v9ilcf5s3@o?Acg$;kNET$N%x!XBz?%<V}IRu4AU;wajuFpvs&=z`3g3}{Xn9d7}e^eR0HB$TO%f~-C7~5_a*50#|5)XL
2*HhlLacy#fi8z4GOE}+8TJcp2w|wTGSdTm<2pWhmaW4BZ;j-4STps;|p<a*`O&YkrG(E)+&Lg9(z{10ycA=^dsG9@<o&BCA`CCy&}W=@7}b=$rMCGwI
bVfd5<mD-9+#d85Xfbd#Hf$^gYmKXN_R6C9{2wzd$U43+|YQscXOKf4G}`3JiHFurwWW7G9)NgnBBRNYP7WC3EX*k36Yclhv{*Sq&_82j=2oOEhK>BB8
sc2`cO4O!wWA@vIEU7;S~u?4MA0E?A7K9SR0Zrp9I0d#W1D`Cm>sPxmdLvQgbu3A|k>9l%Dv*M=z{CzvKzmcsAv|8g4zBztNq>(VSR)GZl0VuE|2DVgI
~urpdbQ1xK5tMc^%h}{o28fE)U_l5mwEq4;5xsXGP{y5PC`*6OTf0?Bkop#BhxnMudzhYf%CT7WH8njT2=@$C8!n%MYLJKV{2zqEciBZ+2NBpMNXz|)s
G4ieT9<3LWLN=<b)=nzAJ9s#~RLrl}XBlN6zXB4$n6$D`%DP$YCDe=Il5Y2_M~z^sufgV!rX=oaSXecEuE7t?UoK%=gc|NZ^F!TtR<NTSg!gSv4DNENj
U!(Xuvfxlpx+;Vo|*sf&d^ic(iqN1^=pAhke=EJ=nB`uJWixx6ze&^QqYW$$t;(ebOpYgKeQfT0WZOLM48xJ=pM4Q3@<L3P!TjdwTH!7S7FgGz&r{Eat
!yXXPF@B5vzp}RpVasjM1zrcm}CWZ1k!mc?T{6QXJN%MXsc*xpB5j@EL#L9Yr_T$Z|^1C;Typ&XtV6LYE)GAMs+Qlz@9IBMx8;z3{@*V<uiZJsq0}T{a
lwvmmlE0_DL#rKfGluD1EwoKEW;&Z~nnQ0-VxigyxC=3;g(DUYUC=vzCekUX-NFY#wJte+Hjg)f_pB31~=+mQz4$@Hwr3O8TikNh%OA2K85XjX9#PyZJ
Fm1=(mU&X&-EY7iNBuNL7xHL(`pYPi8jen5K1&U*E?hNNLJegsO7!1r+oddzP?r6ViOu91=Q)}y|nIr$eR<vf<s9SOE3&G7@k?{elQ*0P^nIrgA9C}!Z
M(21Po#x$SbZApK2CE%Hu>mK$T@$@I>~&M!(@J&xI3oGudeill7HMc&vuCm&I78OA>FW-;byrYgtx#>+>vN<EhcO!%=98S{yhG3N-DNjgL`lJ_jX!egb
rUfJ@5O7akGsl6sqZI*hzhObtWK0)<nY)#sN^GrH}vA3DxL~4WA*7t1^9XXqTw!_pmX43n!a|sSP#P#!N^>9#N9b3{r~J=@A(_h6cH1Njb}a|b^`aA`J
|is5qVIA9t*5q8EJT4_^iQg4rk>wtP>h&d|jCCqSeshBI{IZ;1tORj<e9pjX4q@o_%N7XluZ0XL`dkcs*kMZ7<?d3*Y73(hXz9x+rqiSMmq>Pq$Y{qJ~
X!@gx7=`0wri`!_+=dd4a9;@Y|U3AA+>;4nfDv^dk~oaml8g>nWKQk~O+q;~E0$DmgqK`xMWR;IEszO)Lp?RiZ$S$LcO{BFPd1N@Pnd+zil{@m4xL)vo
6uvAPp*^*m3fKnDbu`JB#HmNht^WOGKiWj}t>4)=b4J>W-qTXl!cL&BE#_oV?Gca!Re5R#At55kim*F;mpZkvy&PDa%f4I;B**qBY41eS8WX|}>{}zAW
`}g2016luO|M?>Ra=onQ_2sH|7K8E#fdKY&r<I;(L~wq8;o#^4vpEMYxbSrd@Of3^?6Gw`JyDD^c<297`hz6D^Z)UFo2TJf>nyC0aSXP@59meyzAWJT$
nvdQ)V@aE#GB`OXt(o%1DE%30dabqU0UDU2>6ksGT_9@0|hVFQ^##p01_;p^U<4gTy}AIKn6m_#MecBmZYs?g&>r`3p4WpNQPN*keQ_KPSm%Om4{-bKP
W+S23T0_POMgmq=$bOd6WB<S6AFw!y*c@T)IDUn;E72fEDGy<;w85MG)>`G2;wAb?`JV%ZxWe{2*@OMq|$R@d%U6b~(h%HmLX`o(HEepM!@5)6|u`pn1
mRI%Eg>yxt{1WBg)n&~k7WEibu}ZS??-oA5HcEb7+ky^I3rZOa>32@bC*2g}~fE0<JYF?v=Jh|VU0tDRBe39o`qJzM_kA0lsFURRB*jln5Uv>XU<s$(|
q1J*Rjn^P%4apKHDDH+#Q7^EsN9DA4QX^|A_1^Q>^vgShEJ(yQ6E+!;1Ck`sqwYs!YINb*j5aWgiyRajs6HXg=xmsr|+Kv??{?R`HA%R8pU9L#V+H4EJ
4aW$#=EjbZ%uNU~*cpaVx(CuSyc`RV*xLoZIf$G1_5H{we)YsSZP#+X<oi9tM5FHxOc9!_sx;{pT$Bxm`xDZ1G?=N(RO;h7++d4h?W{LEvstVa{M7ne@
%`k@?;(!ye@Ok?>lGTFx2non+qFH0hP%z6S{pm(S!bk5tPd%U?s+3EI&B`y%k#1)sul~8JQCZ5=hg8!3`Zkw!G`5KMXwJr!QF1{G9th406qFW9tdx<nk
nCxe<yiU`a{Rs0AA+P%Cnxpu&_&}0d_iw{zGN8ahxkgyD}M$&h0H{v*NrI+hw}P4{w*`{DVA~is5ww@ssl*noFl+m{+MUuxK5emOtb6pcDnNhenFr8d;
O?F|p95c;AU|-nQ12`n}}M@1fsvf9UASe|oqK%!Y;au^nK7L@<aOVI?spAEm(B>pAf$4`s+Y`%Gcm@qu6JNuH!Wp*g(KJQ(PhohId08Z~pdmgO)$(0r^
hWyApJ%PLl~HCHj$+S`Ko!gIqdPUd4x!PwWo(^279j`9z-p#F|YS=H-bIZW*6fX8)M=K@nC2f)>hPS^K1sF>S@96<CkRyZ4gFEN(ncnl|YCUK_QBVz1w
M-=|CECyxAEGNe6#SG{~bnsr;p-PUTp#)la-rz})qzK4DnEdeY|L#&f$-8(6kMjZ}nf=tmbH2(3&i6Q1u?BmB)44to7Ye<nk+Csg-AC7f_0m29=kQ*F{
hpEWLqb-h=(+O*8>?%{N@u55NFEze7CpVBsJt-M!rMzFgOXr}Cp9>=3*m08Kt96(Uf;DMQW(YQfR>1GI1N`lhA+n0!AGyolNh?FfcgACKyRp0vT6xrty
1MT@H^-K@+Xit%b!6kx_i6J4B4Ai#ihsERQ?L-?@tiZ{;8<^nxMLp87%M%yON8H>;4k4Q6)bkD|^G!v9dZmBmQU8+31hIttpf)o_rogKbzR7!k<Ail~6
a=kGB;o$*5fKuhkFy?<D^gb=u?ZScet=#|IwnKS=rfizMzhiSk90Xp$?gSt&m`kAGqg0H6T8AgAn`o%Ju}^Iyv6cTqmw-~WmC`TG=xuTmDi`V%tx>QBb
sZy$a2eZKmWweeqOUwcz-4!(Nnt%}_9<o`4O|0m-A1NHy>8il9*DrNGk6w0sKYyT(h|6Bk6+W*)7zxeatZ(sdWl+V9!{x*M#^7r@ouNlh9+Po>B{v_Qg
^QL%m3wtYc8@Ac+59{o49|ZQ!EWY3V_fbAS`FH>R{HvcSpJUx$SMW2%bL)l-`+9%=rhxvZ>+enZe8=m9()oUtlI(H(ptwF#b4uDz&)t7G|3Bcr_K#9Nk
H+#!-TN`=tmJ-NgO?|&SRMo@8%_6W(VA2V%?p86j7PN-T-bU=R#MmN@Mx`kC`tBnU>KFK>QReNFoY>0TDosyXb+i$;Cf{c(>u$P(!~4`Z8sgDhmo;6Be
eJv0>|t`y!-3yS&g_6V4+Ge79MiY>9;0uQNqH4rb%$BEtujH%>2&BC41fKXy_gkOiSZ301jOxrf-K0%r7gIL`t7~Mis1YNK~DMI9j`?l%{_UXc8V1)x=
ov5WlNh#H^P#DR%LdHBwcu5QM>}c(8J8O6^)fxR)Xlv;9>PcBqR`4(^C<&q=NuiF^-%`jjb6nmY7MzwRb9Tr?Jg+iB3%b2Lb>Tt6Iww-S{#_7b&-TN?q
*gitL^CdLFX2U8|1XAL?Pip>Sy$@WDogWJj0bD@r?z1R-T1)^v`;PVkSwZu?cdz@qSf+`0VoBfR@Ucq>%&+Gt(`(un>f~w2LJ(MTZ8<9IGMP};o)a(GN
l~+as)M$lWH`)k&t_Wxd(Y>>5b)5on1#RM;HhbBU6%(UPF^P0vQnyBrjOk(D_DAY~t?sFNc3p#X9f;HvR_(+u*4rD3R2>sX*6mI=Y~&(R)(TD6d($(LM
8>dB!UqlV<H^&vrDMP!i2s!w33G^@E8V9TSpxYhy+f9>8Jd@FQt0I3Td1FID(1%hy;H@_B1emCGY!0PJbT)J>>LG;yGi5d#kUN%E^P4q^)E~7X%8p9dl
F>nx+I*h_XkLy{&Mzr>D21(kt|>kdnq+L(`PkKd?k=>w;e%Ytj+m)r2-^S-xFt?l3H6<ivnCVF~bVAQLRpBOwe<E42bo-r7_I*)PdLBmWi{8l^B%~@?k
~Gc2Me9GXcVxF<9oS<M7JGoo?OMlYzQt4QQsz^#ojSK}e}lMt1z_Q5zE5r(mrLEuIQJU}3)&M${`dM}zV1v+7fF0~isv!{;rMCwbpG1Spvu6TLLbSp7}
^t8WU*RW_DHr~PJ9lybbGcmLZHT<cm~hCXbcFP0#=XjpCN&LWU_N1Nm2hdO#wi2U91MBrIzJ00>(0=F-B!pl>1l8w`00!Xs>GfnK{S=Sf0%z&!9d{UyF
Pcf?O!2_AGwrFZdShl+3*+ub*v45ohz2h|}<S_}g9>ju#E_CY?!?yU^dKjmRdds&dxzqL175iq5QLhal-DzP_8=vh*p7->0;6K4H_CL)(ts}zl_4#+aq
fLzT`)x!rkPunpmFpQ!a@)b-*kZg?)>>yOQwQJ*HZd&}`xKi{7kb2`6(m{F&vCEHV1z_98L~THknVOp+^L+JIK#j#XZx$7sgSt7FvNn-g~nuqo+C%pLz
?WN<r$ZFyZe#(t0)fxZh(KMhw6T;5p{b4uI*^j@Nm*Q9bjt*b9fhiB>r6WSmRfy^Ra5Sn`m|eQes(JT<iCx;~@G>3zFT>w~5yqG$ESL@iufL(~ZybpIx
&-p(%DXq4)eR(3a6rv!pDeg}aiN%&XM^-li!4g_#fH@~IT)88`Fy8x>E?D%T?3cdiKL(yGI<a@yrUp}Qw&Gifo;x3K&Le>R3(6Zkd!k!{Xhz%1~`AMw9
d`Q5N^ozg=CTk*{P_EKqlcQV<!m`e?LhuWbLW#@UvOWP9~FJVrSty>p5L}m`3w`e5!vy)hz;d&oM;W8gCwK;mmz|<BxJ4r`KZHtof%&!uPlD?(eWjJ{s
_>+=cr}Nk+g=t^X5hce}Jj{!f=NXx!SE$;#-Ut3D-@w1QKWh%X@#nYrw~9@#M&o{YL{d*Wk}jH)j+});0PS`UvOP;?r<a^l0+TE&0<qI{DvSFFChORs5
jl^s%JYW?bX*zI-dvq@bsNM1ycf5S5)3YdxjxP#ez#CFl12(E8?kc6DxdWOaUQo^*Y@0upO+*bX<@8O)(S5DJf9CUUIj_j7V5Q+4YV|*hFZuQJ%ssj-f
!|DBzykm)EaPY3vmq3(W0$t&k*kpK$^VT&hZ3^XV9mbt5Ou+X$ED)n!9tVf(w_F#JNRTtr_Dgfsiac5_ZoSL7Ls>4l57x#1E1E%lx&*S4Gy$%Wc6>);>
ILy&cUq)mewKTNserdicxzYvDJT_?k1u@cM~@cR#FcvaX}s1X7bkXzS}5^^RNF<u{-Di)hJ#X7lUHMlFv#FcuCWI&V0IQL+TXQK{%~TJkf5%Yd8fS85e
vMw3;^Z_3}B(kBb|mG?mbCGrdz$>Y$(W~1c{urHE|kH4S)c$|2u`pVqjY>*o0o0QKdAAk6dilNb9cQSG;M$1=W*1U~TZU+bA9@#^TcIY*tl_fMZ9d0z%
wGHagnAaQH%eE+6`^{Z~k3%red-hy)`uXVk==bqQKQ{341^$@fsU6|5J-IX9Y-?RDO5K1!WHvOnE-TM$I|@)Q6!ZR6wZ3P*{TKCvg>$yJxdO9`r4RqzL
m(E=WnUeLn>wS}d;fdq-#N-G-A$=f7?Fi5c-gxh-Q!0julAqt)(qvt41a?ViEsRU<1H!&tJdW0<^J((z4xED{rCPOSL?C@E<^B#eXX_^h56op+|0UA+q
UNY%#d~h{Gfa`0@AI=ngl3M&pOe&T^ap0{~wg!_w%@6Q}^TZ&lKICNcsFV>j(Lof$w&@lC@mD$iPnven`US!<D(sYl53+bsJvQ$=77TVxCHCFB42H@2q
Q%KPhmq6N))=NAr2}N>_}$H`nu8UnZ3jCPv9%T~w*(Rj&@7nNWdDZ4<J3YNUq8U|juedY!)}H;P4C4~n&NSQXx+hRL079xRtE)qq^_GB~0`k2l-HOOkc
%dV{rPBm;Z6uUWY6^|gYtRWx+2)mBpJKF&(9q$O@I%G}>Hf81feX;XZ=%C}0H$Jz_zg0~*16Sk7Hx9fSSG)jp1E{R%6k%Uxv&hv6;P7%xn9eN$Z5q!p1
M%lJP8((5Dm0^afq;7IyQ<;CDrSpT7&tI$9$q_va)D6}x2kWj-4o@M+lYEOi%{!7a2wzksy8j9_MdUUipo?pX#pT$zqRG^d!T5rPDNL5R!e7w}Y#Ok_X
HmJf()w~eD?;>Chf+Gp)eBPj0PIc{2W5FNV=cWqGBAfR815%qtC19OI<v!!fC0=3O@1MVSGJ*B4v$6kj1-CRC8Mu<I@Dp5y1<O993J$YGc5U|ULfI#4~
)4WE2=H3s8w(@Rdc4ndFXf0l-SgnWTrGZJk;|ktCEceGT<s*`FMndSNy$tor^yt3<BnfhUH}kC52fwOGZl`DHhD$bQQewDPZN3JxB)STJ8)V1!LUz@~|
oO+Ee}YxPwcXm5JM@oyNS>t_A>hI_9qQ)-o`P8L&vY5Hpr!N8;2i)W4JR`NxiJPiJdjoUK-CI}z7RjKl#8LseID5Zf2HMWK%uUgbuLQ11^6r7Lw13~8w
3$Hd1#-bn5cwi>L!{$#$uz7YU^K<gpNMj!0v4PGV#<BHkDP%*TDub^tUFPo#wK2pFkf1`}$A5%WlV^`qCD6%cM+hV3D-t$iEya+mVK61uPb6P!ym&RF@
(wbZZ2lu%eiglq*%yJ{iAl;?~uG^dAN`uSWa(NzwxqKs86L$02j@erhgU_RB=qS-19cX%Aqi!h0td=8xE&pSBoeG=h1TX7WhU0aTfx_<I&+eyZNoLkJl
HeuAua>V+(19uEyrIrY>Mk#$R5IOV5zhPh(6+qvDj(py9IF9P`L2og;Jjvzdv5OWJH1TIVv(C59)t{!p;qO}qSgxKZ=`(w+OfW@CY)$bBNEb7Qe|$JwK
#VTr3HJlr=UzC9Y3$@zExtrUW4PlVDKw{cojgQ_++{+SyG?PHoA%uod9vmFX?JI-X+;;_uJVe|1`9tac-IHvW-D6_4DLY_@$=!VQE2TuybM&{_4s`a;@
jSUw4?ZR;naxW%&gAV(ktrdr2!f)a0k!JYGF!@vhDJd4DLuKc&|R=}(|R{Rz4rhYTMpo@mY+#fcK|mvkP>e_oSR{S#C#igX9FZG<MKkRSHXrhJm0LD|D
Mc7?h5WKn@5KKwOW>yOv!pCRC#tw6<+5nQyNO>6x#Z#$+7ipA8=r@uyPReuVBlRcQ-e@3qp(VwR9`3jALCNq{Uga68E|2tGZm9w>rm@vA2Ycl^!`TUpi
`4?0^e_z!H{=RC}w<vR8RSo)<{couZeO<Nazry}+Ro4E0^Z$P${y$Lv-%`2!s_NF)Ro=e(eg8xD|E>Rj?f+~4U;O!Rwf~Q(eEzBV`!}k5{yF@6Q$ELIc
v>u0_}0AQk|f=m;wfp<?NZ#(vCNmda|0INZ~yO8`TQdP-%|N}eg6DEU4L&%=STj&Q1$#was94*|CIdyfdBuj%I6YXRGJjVrqi$GQbT(!qQe!~S_h%HkU
<+hCYrKbAzQF275F+{TFi)>hDCuHE#PMR(usO|jIoxKCksB@F~Ki%s%1mm8b=hS?vCnI_G|Squ|4Epj6#AY&}ApQ=Q%pK&y)sZV0TtFH5EJ_JC=9>6X@
DCTrCjr+L0dkTkV-Xi$-|LnTlw88pS%koD2v|z9*h|IM>!O<|f1j7m@mLS9`kn*i^_<vVcbF5y#eU>pU4rAR<lIDk~fHq0vz3ksG<3{5ID2SAft$N_5O
@I)Oz@-mr`SIe}!?-6s`0kiCG_>OI{FGV*kEMGL5oH6iNt9M>9q-CL+m{R<_J&Xo1-y5tZ`PYNZg^5j9`A+~UDMkRIb%(5`|#kE4}gXT0SMXj(R)#A`_
)h0~4ovy<osYZ0YNjth*yfRN;wP--5*7$Vq*~h|Uw%7x2`*v^LbjvO50o^uEL&JCcv%KNZI=O9Wcz%>RN`pEBvcq_o^E1`6BPwn_;=jY*t}t@nix5Yzk
XSEgD}nm3q~Ltv3K}2WWA_pN?Nto0yly2A#!YHKEF6x5a>>+4dEPG?s<f&eBvFt&1U4!_l;d3*oCDCIOF{=!swao|){uAl#h#=eiGOV68oH~>jgtKsbv
imKXOPR~ni_hwpO}8tVx&D$OZS67I%9(p2|0~l(p*!;oT2o21=Vs#sZl(W0`)$J(GS#rO!*z$Z)}g)1G{03=;~*RoZNT#njOv>(=Gf5Lvn*38d9HFblQ
_0T=mX@>}1E&1j$@C;Nk>lf*z6O%1-Z@Oyc!9!Isf$z=4-N3i~P{er#|$Vgw=}N<@8N;W>1{#tj+Z(wB`FlL|E17_<?J!`>!l0<fpcuVfDo$1Wfavvdk
GyS@-|tbRpJ4qRjX{TE|sI;Z5&9?p`afl5J);fEydwu?v!Ux@?J;1tAIdM91m42wNnZ0&%;{1$55Z~Fg3RqU+-diq2;LCI0q(7XR-b*-_Q!=xRM?uUvP
`VPlvU)cd%9a@9<sj3%hGZ-<jO*5jKdzr|Fv+Zv%(&&=Ri40k-a-{__PkKZzt4rVM<#vbB;fgjizMPi@^02mpk4|yP+8c&g&-4JR@grT*{rC6(s%R8)>
sgjH$xtrT4v7A6tZ#L!oiCvU)uxWg>3r{41H^|MwTro5j(yB`rsmD@f7{oO#l4lLxCH7X9vHeaT;Kbce;JS-)QVF+e|?^Rp+;FxUvw@&I&N9IK3(<&Wb
btVi@SU!-jl~V()pE-PCXY;k`13qbU!KT;_&22_Us_LdM)&)(zGv;_<e13>T<vV+TT__*_@?Irx$VPqGc!A)Z!#x*YxB3{X%{2$#GiAh4pj<?FZ(s&O>
cLmZ6_1G1_Z~_Jgh}qb2BMy|dfcdR(1({#L8qkHmj8jv?9jil}P=Ywys53|HKBfmNF~6FdRit#p#>+KYuSJOIdymWBKHrgr9C9Q%*?uN~WM%gFV0Le^t
dP@5x`t{Q{rL!U!FAxx^rnw*~(aJq{tvR9&`X9eb_h1Dl<G&==zJ#&S=K$@@(2p*qqtgUa&9dQd^rh9#N=%71|272R<k=lW7J=!q^U*HcG9vFf+J^cv&
Xls_C5jmBf^)yctWQxqDJ1*FCrs6g?G%X69lEcyROgO50HPx3r36{C6Tbn*6AZhc2TEer6q*^;(&|`N^NdlDCl@DFWq1$an-;jG<iVyq|7&D+a+_8ljY
?m9f0n2U}#nCOy!x2UZ?#exZZ~VD87Y8cNEtu=Mn(^Tq_y;eQjlYh6xlqcJ?3w|Bma&yd(bKd1fqz5&U<rKiyBa~sme576OUzIut`tY!1@ru344To4Aj
7rcR%m;A#*~!jooo(gv4=_SoUuZ;T&;V-bW|_M5@<3}yHgWU!3Y*EqI;ouuv)5$JYe9;B-W_h3q5sUuEt%`Q0u|VlbAcr2*cf|kzL@ntZv-}1zp9>iMm
SbusVu72^BanF<q-Oe%A-dMVh~ZG>Nl$UaUv;sGe?RM6)T|xw6fBJUE0!L&DYb9&1(=?|-=<wb1ie^_M{psm){J-Gpoc&&yn|aZoEC^B3O5E`iBrgfu(
LNyJ>NX%EwKnUj^V@9N*~Umq%;#!EgBbJESugyv|WAr$9+lt0}m9F=L!oPu*ib1xq|Q#hp)@@{fVx9meLOt0H(h?|xzzN}FeiH7N5L`tq6xcjj2taaiD
NU&CS5`3cgf%;VU=<IBg;c?p%7L~W%fq5LAU?_h-|7Z445W+WHr@r(5{VJbG13UzGleA>@^5a}6K%FDgUTAdRjEQHVaN#5Nut_m<yAPF2C4|(|ixaUJ7
J_V^WYnTv*!kq78S_4M>0TQ81N@1yX7>gDn6WZOD2wNPArG6nGY0|3U|7~0g13FETcud$YUO4b%?HIS^h@s^(VQNZ#`%Rz3x;GS;}*yBP(RJ}FZG`vEE
!)K|H`7&D39vr{Hr)G`VSS&p!h`TR6bEU-+0@8R`vXhzaP)*)%;w+Q7^vOe>Q}bU14}Z3Bq-M#3K9XWP{D@2(4Y2r&;(|d6vElrvIbz`QlWU9<yZ`!#A
b#0hi!|;tAfWp3}8%K2$zGD8KK|f40i!ujx&%2R)JX=~+h%Do+|Lq>V8sWYxslWUVH660Q%d?C>#?Pd8D6Gm^!FGTzFHKiHMX6q4T$a2XynA+4g2vGH>
?EL^*Z6v7<|v+L|Vv1Q}#$`a?r;IgC#qVjWy<#bmUKTJ^jKCj%%h95Rp<57*~R4(W43pe<Da2Zz$iYb6k*I!U)I0OX>Lz)6ZPmH-ZY<&WORKGwq)(^~8
+>kR7d%H3((4%4GPnkaN<YNF?yKUyg6IdzNr*vkr8L<X&O^z<TXeS0N0|{dm#cBtGGnm(!roeR7;H(1e-HpMLkQMHdJI#RzpB)pP_aoKDZR7I!(;<Hw<
x~DuRHWNr4B&bkBxNNc0}5EMhj{mTO1!C+0?ZLO3|*=dcd-l?8mxk8H9U)D+aY*~M`&3+#mvD~S-3T%Gtlo#G>FmBcL5Hah6%Tq2=f_NRWo{q4`w%I8@
#-OHUj-nT|s&~4EVvUHCJXpnLz0fhr|yrhe^1d!mGlc($~<zBb!T`{UQZJlNf_g7W*8ev?!EC0ZzlM>NhT5%gd|MyFA1)&09%c%ts}tkFS1c*N?1~y<y
*gT@rZ%k&cZkD&t0E;=|%O^q>n{{%@sx{;?RQ8Kezf0&OYvr&qXv%w)O4Rj5WyT8#V(Fv_YKxVa)V$t|7)*hNv`$M#CA<?^Q0%)G)pF}rgESGfe+HP~+
B1)iPuScr$_2Itf2d`OcA7|HT;ab|wn744UG<ze7CTm{&n#4ul&@^E|{K_$A=a?8ZQVorA+t!h}p4S<zjP|U9t;sSl&#Nhf+Q#{4GpYvP>8zyeg_kn#a
!wPJ!)fU`$s{&6#iZ$l84|u>eo-^-fS3eR{H5cWdc18P|pHF)H*&JQ*(qv1<YTCtcK4mvqHH^E;1c1HZsl8q$IR`Fb+8x2vT(qjhYpPQMOU%)57W$ozP
-Udx#3><h&&qK=wnVEOhH~#?Mi?wjdEukY_?xFbqz|K#xaam<D}STP=dUv=)>S>+T;B5#&sa-fkJ4+sc($ij3YS)`*rV`%MxUN>ElZE`L0tEVB2noK1C
FcyM2tsRPNGsc04AqbGDs|H<{dB{=L1N-SMl{y%nfQSnlmVj)plT)QWt?-%p35JmFi*n+*20`*FtlTS}+gcv>oK3pK^hXj2cwu<8?UuuSd&wYM_G+-f7
g@P%V=4o4sTPJq$75S@Fc&JhKFvzH5dTb?Qhdln%rFQT69@Pod?C^i*e*<l%#?JaU=jy`vp~{XCs;!TXK7IOzQqtVgU4FMQfe-~g9v21G9jUt5s4%Zjs
8<+Xi1uvUmyNm{&~Tjsy#iuOOFM|f;K8B5|`{i~N9{{+3oKXXyG|3npDXkwx%XFk;b8bS4+dgH%H_1e^OikEIFPLjSp6hE1~`Dfl(JJdE7OHcZ%<jtQ#
a*p<t!!$I+zp9{0egYlxPtZM+1+6e!%gyvR=ym=Sy7HUAxeU+oU!>FiV|u86vEtt3%_(yAi7{7ygfah;H~%GXev7>MEq$TSpWENim-?;#)F0^kJiqq+-
?INLeIfU&-~V4>{|oZWTQBYK|C#^)6Y>9n`u~=`<rklSOW*SM`|E$h{=fDAul;}R|BFBW{q}!=yczv-^Y^>Rd;g68;1=Gbk1N<ekvB&Kt@=m^60Aix^y
TUOys55_$Km_!e?NJ1`2PHtpY=I^OWu6zb$)S0`+vIrzW6@-b$XyadE6Q1^A+uXioE-u?!SMQym>g15ijjN?u^6^S_G<7P28>2=Ax*bj>wLNYKVrhm(4
}H8R6CtA}qxExl-8k^3zRy&lPbVpMETVUl|#Ai;NV;ws)6$!voZc>XH^!9K@QU#|hMS2aiVm$?c47Mm8uDAIXpg<-V|-X?sInrYpo~%`ir<l|CVOwI4L
OjFGI?QThOv6!e(Zt>I~lhZ?}lwF_b|;8dtZA6tl_J509Q;#`S(ve-cX_zdZxs9=nCMWP{+S`6J-M(1gy;4#`f)q1$sceQp={MxD7Q%(jEp+@4}6-DZO
y!$xF6s|TeHrIjk>7>)hwAO{;r3?f&AZd6EQ%5#X^}3^DQsi{M+f}u?GW7^~+d`llU%Ytg))FNcxq(k(6R&Cm5($FE<+>(zvkg3bJWV&`XF4JdVCbZzV
k1DZl^-NVTBm_D-3suteSOgo1HSEZ3U*~<#Y_Ss`kG?-9sfjm98uG*5A-+$CHoQosmP{}_**)A)jr}MK&_UIlBRP!ECYPRUlSc;_=x}B*EQLE$6vO_^D
z2HuVN-X-G9U%y9$y&;;*IJi>x04>uI~r*`T{cS2S6|!9#0JP@wjrEX|F^F4X&?j(#Bi7W+zNWqV$PG>K1Ur$3o#0sHFN50&G@vVK}KYvsHYRl2#cUZk
Ae#6?M{XEeddUDkw8SF~5GL20N<ytJ@EhSB%ezn*O45$f4pCMLC#NO`RCnDKZMku`NUI^x}f4^J;L*P9#ST3gDSJ#0nNVIT%-t*TXx;Ii6#L><drjG_W
X=z8{8vSImzh01zUGf?Ilg7=<NTV)glFy0t0*|ohXo6t}8@VZ@K60t|WQn*Vx*G~fHdRPu-BxjG?0)lHzh;!NWy1BW%FlrJZrW-T9*M>XnMih*NfQ1cz
sm((&y0EbqOJbr!JTVEf8(^3xhG?dHuC)wm2%5!IV1aq;YxTGN|JG}Jf6mrK{pHGb+cZp)r~Oe!<>umn3kg@43*DU#$1{J2*T<E?<IUsda-5PoqRE*Zw
qaGt=Fqq~dijAtFdGCh^e_B`)=T|KlhYj)7E0YvIjz>1W=z?4mc7su2m-?(aJi{GUD}2cO3m7!KhXb+bEM&|oWR)Gw|;`CeebA6e9dLJRk%}&<-;E&<!
tNrqg;o;&L8zJ_G`g7eb`@F(y}ui)+<NRbFTQkeOT$xZ&T@u`3Kcd3Yqu(Bdya_GQ49KHGyOe58VLX3{i14Khq`g@2npqrj7vG^!!ANFtBQPIAlaor>Z
CEF?;BikSrr89g4%ivKX>X8?Bb$4rG^HpN~tvsJGSzy^5tX&x;d|Q8v~WSe#F@edoODj9n1}`2F)2S%!LnxxCY9ar4iGJ~q(;!hF3RZgvxSrhMDmpxkr
LkHnvG%K=MH9mU4fD+ctpdyiuCxzJvTySkwKF(|`xn_YFYTApsux-{ePp8xQA)Gi<M$9tw+2PLJ-Q3KhKWPzWxOp-G!P{S^!IBgsqHQi~1Rjm2cc`Zm`
NvKxPU0*x~AsM7dc2?uO7i48k%=63ARiAhqyt#8t96K{&jb3=lAjV=&;Ai}a7c*Y-pYR8*j~oFaQ;;9=zvNRw&1k9%jnNAcBt)3w9c<Ii48)2<f@@>k?
sVWP2YwYY*RWoZ&WN1aUQ1&NnmH~**|kt#-OQR*jFvl)EUpd{^BI4lplyl|{3(FX{DMD9G7jh-`V!_p<4<G^B^Ey6j~rjlNA$*@&0;gppKsyc8-Kove^
GjZv3dlZ2a@MwP4rg6zu+Gdcei28<=jL2BX7atSV+X=xMeh5Mk1k&R4?iFu$XGd9H0Y{_EhM`2~g+c84ci0YkEAcELxcSZl2#>D$eoO*%?NI9gWm`;Kp
>juZXUi=Hx^9smA2MJzR|$*JG~s)wUqnQGCQG+(az6UpE4QH?P&Ly65+385}l4F@gsRC2!@T`w^^&f7vZPUHn8gttSgp{mkZ_WnL8ymFad*jI<mpB{jw
o29TfeP#A+5!=1+hGU9bd@@K5cR-kGe>a&IX<^0{-ef=?i)$Eb;;7!h}BR{P__OIZW$i%x%2Nr$azwmuL{X*Wm1v^O8r>qs);MF(OO`rY&0CraqA9w}@
My{@C_?Wa#k3h2pD~bBle?HfR`MPQ@f^v7qbBZ?_!;QBVty*tQg9P4+Ih#QIxZ?Xw-ej87gphIA5t0vEr)7@jIHDSolKesbkDso`-rYrC{>cBg$bE1B-
@iSo@mZHp6Q|EXVMoHMYNEABiws2bJH6;o-UcqZ61k_DlWb%)Ue5bR5(GTiB=<_z8&d+vIS2s>Co9y=Lz>*x-^U*{dW9qWj6b@^&3&#Nm7eBlaxScir5
EVzRw5RI_~_|QecmA<Ku@YZmbf<G{y)Vf9)PCnb9_Gek1DeJ=s$}@s6~$eO!Q;_Ystex>*s4tcc1!?DUR;&(SPx${OenH6ricf2eNwWmwv`yiTgz6{Cs
6Q_i6w6=>PZrbL9D*{t^FY$!|XF>yn%w5nYEeeq5e>p~~dNeM#PY>vgKjD8a9KV-){KpY!t-?ZM~g_Z9Bt-$&m3^sC$d11v69cK
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 5c65d7a5a3ef10bfc8ee716fbd4f8b5213990fb9597aff106c1bf351b0726416, and the rest of this file is 94b3c3bc2a44ee37d1ffa8e57c9e15a6059a18c81f43ec4b267f170430777c43

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
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
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

MAX_EXCHANGED = 6  # parts: 720 orders
ENOUGH = 4  # numbers: what holds for so many in a single case does not by chance


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
        "你对结果多用了一次 tanh（或 σ、ReLU）。",
        "You applied tanh to the result once more, or σ, or ReLU.",
        np.tanh,
        lambda right: 0.5 * (1 + np.tanh(0.5 * right)),
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


_FINDERS = (
    *(_by_an_argument, _by_a_change, _by_a_shape, _by_a_number, _by_a_step, _by_a_normalisation, _by_the_order),
)


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

FEW = 40  # characters of an item that a hint shows
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
    NOTHING_THERE, CASE, BESIDE, FROM_AN_ITEM_ON,
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
    """Whether a text begins with the first of these, ends with the last, and has the others between in order."""
    return there.startswith(due[0]) and bool(re.fullmatch(r"[\s\S]{0,4}?".join(map(re.escape, due)) + r"\s?.?", there))


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
    if _all(
        pairs, lambda due, there: there in ([" ".join(map(str, due))], _joined_with(" ", due), _joined_with("", due))
    ):
        yield UNITS_JOINED
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
    return not isinstance(one, list) and isinstance(other, list) and len(other) > 1 and one in other


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

    A function that gives the same everywhere has no mistake that could be named.
    """
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
    found = evidence.remarks(places.placed, items.placed_items) | stands
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
    shown
        The misconceptions that the replies show.
    noted
        The remarks that fit: of replies that are right, and of the right numbers in another shape.
    shape_share
        Of its points that a part earns which has the right numbers in another shape.
    """

    examination: Sitting
    replies: Sequence[Reply]
    shown: tuple[Known | Remark, ...]
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
    shown = examination.diagnose(replies) or unlisted.remarks_on(examination, replies)
    return Judgement(examination, replies, tuple(shown), tuple(noted), shape_share)


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
l-9Oh-kav9GAW-QR3(YwquJ{D17dY1iY#nK%Abe0URb+<&~tl5L(RbB<Sew`I%n@?_3^WJ#7}t=8i0RRhCL(<H+lm;eF7Bm{agOxVMB$+Yk8ewDBASCz
c)chlW;W^Nt0Tb4>y*H%~6Rm-m;awi%g{7hQ6lSQ>;#j+z-8zuAkN+30;CnA-hk1Dk@fqvE>#H5y5@~5h-uIf^&Q`fPgykUQO(i>>wWYH8OO09!8cwdo
24LRE^m8EbboX({}N~&ENkX$oK#-jBwG71WHqLu9sX|E;JGW+c>H5?>0X{SB+Gx|uK2-RBC8<9tJ9rMe96rZe_QMN`E7;|ZVeW8%6b)fy_H|j?*U<y5+
4Kp$e^BeZFu@(;Vn;^MRq+Yg?(RQj}`Ub2woixMa7@5wLY8Ic3NAv=Y0Q)PZLSidxm55d$1nrO2y}@dIh+t84X@9D(Z8yy$_BX)#MiJ4dep>BD)M#(0@
Lr)3jCZ42wUfwCn!D;RR*~}KqAYv+xk=LJHLIyaIo9rv25Fz5<TcjsPij7rD|_**P-#Z$w1G#O-c5hdkLD|4%%n9w2=nXKG-U$wBS^a&7@_f6Do4etES
~MsSw~fNt7~E-Um-cLNAYgLmzW4`X)F%7RKsYDV-+D(isV|c3a%tt$tG{L1F3PY7R#9_94YvsVlUnA<y&mJP2iPmr##7`RmGHyxKc?r1EtEai+4$VnAX
Y#S;9kAx)qHEI3Zdb_MpAgNi|Jy8}^bNRa2uOIZlbO2u>0vkEio86(v-wR^`QNdl=99=t4`%*INEoIm;xuYCB<OigcuzA4r)pf<*Bi$#-J)%%DC93rUL
_Qb>mi<}uoz$)n+xZr3oO<g)^L3s06Lf3+!D8KyMOr=s0aRfhgAgATe4w4|#h6Y<fw(jSGbtWA;mIJ4nT>DDkb9yD4>wquJZom4Fh@nRh&VB>^ICcEXK
Bzv3CpAIy=jHh<`)3EK$hIjhY75}{HPoren_M;pAv_THbLe|Eb45CCCx;U;)Vphd!$eHqR;HxN`{2Fq7%r|%X`+yQd8e?y^l8=^B6k15cNWC$ze7*X>%
;mZ=hmE?{ihs$)RjCvP{zcv2e&l_I+N6349V~{s{eHg43ZqF(i-t=&6A*jFpkWC<Bgw}wZ)@bU5~+#fSaZqzAk$LCLEkHAx*D(f!#vXr_M3SP@|$nT_&
|gFj*5YJNDL+$)?_okNu^gWNTk@R%A5HWhf>#Uj^utPxRKvb43~!Fa6$;ZP*(S8?Rsj`on+{|lIOcLJ_!K-m(GqmJ=XC}1r_hGSiKxnB-9)R+0m$kb;@
ZyuCi28lnb(V5Fdv*wBAnC(5_ea`-=mk(Q_J`N~D=cSHpUH7%THJC8EdkvbU0FgBEFw`}v_1oX{z$s<V}$-U~zf8x3NeR2BGxHf+!7u*~}>*=9v**SMr
b!}i?W&FPP#z5<+Ggy~yww<i2eO-7YyHkV1@VYFFG4dNqn+%*xYj$~^2OwTuI)HHG+v)Nh%<~QN0B-6dC+02GgCuEYT4x7V4Iw=&g5j9ELRU%Lro0jG?
;z*S?YDBff(jwAjNq?HI@(#I;x|j<T{YZ_o#Nb4cbLIqTk`kqlWX8&*O}5YXi~bUY#EFTVR)cCYabUM*jw<H7LM_#gFnyzu^yZKO;@2aAM)z_y^YXg9F
0ae$^18e(ugmLlHuElbYyO!1U&jGxkL(XzOb_j#V)rc5g(oC0G|RVpTjZ`8xFh=>cgzKz_Q{?dush^)1oiR)Grzlvyt`@Y<C|P}PN|<@M<>mAp14i&gg
O3oWgM6#+`Ij3=N9G*k+vI&`OvK7#WqT>%z{7o9hs+3A>L=q($fh!HQ~{Ud2g^~kL@=-_WrIXGLKGZUu;L_;c3Vd=58-%D*qSFRN@o9jno3(cw}g)p;p
^yhqEOK>5j661g2(@tn5$gB`FcF25lxBi&b<x*=ux?zJk#1SdB=C4EBs@jH(4?iuX43G*0JmBT|(|j9L!(^q5K}i3&CD`;??)M%unq%aEv4FJNP(V5pZ
Tkf=ARY1vNK;;Q9IE1eLsv7}kZdTESp8qBB~va`~pr=dhWpW<WXq1i(XJ-}IGyj$t#Q}q&$)Z<-IZiN%$iW0;TC1uvRf|y(8moGIXU$VkAZ4u@tqp5I-
hxus%j*MinkiaPMPD%HAxl|~Uq>;F#l3f$m%(jjVDXHS)2V}V&Y*@pnFz~9Wx=-WeLAcMSMrpg)MCe4iQyJ7UkUn#ywN)XIsWnT<d_+L213}a>d3=&#T
DbxluSNUnxYlFp0TzjkTR9<+$Z00cWv$QwefVl9)zP?se<TdOiqXcXq^_2Pcs-_4B&oKnF5fK{+Fl%|gWNdTE+LUx0_Ml2v|zBlkzbak%N0$v_^}ttkG
52k54PhiYZ4iD@|{YcHmGyOdO0qS0DZO~^VMuO-%fX`{a_GRYnGUyVSWnMs73<bkr_tX?THyz?2wOS{b(_6(-~gPH0f?vO~{FyUCGyjUC~?TOMy_ni1#
_LT?r{+a$oO9*;)ZH)bcPE<A-@WvuS@Rq);ck6qznDg+9|`#3s>@f<!i*X_1UoO-dnrm`e7Cc{V;KYGlQ)dDU*STJxomw8*LX{r0D4_&%1~Y0qu560y^
00p$>(LYD{rI8~sjMiQl!?x5{8l_Kt|L-}=xbluWxO_lI&){o$DT*Z?mbd1q%ezG0tOkjSUWG>Z8BBLnTZ+5h1vKwso)Ib1DMLOtM7)zESDa4BX@dMi?
R_w2&No~7^k(GKC+8?B^MHB^E-fw?wZJZs;fnbRd7}cwU*^D}%GQAQ)r1VUrl`QP4zf!%eNpv$|v&9+{ZhEBzTP($*&Aj0yd}3+Duw8Z%h_c-TPUQSUe
-h$IZu*0$o$KfsOXUJZnBQQ8H`8N~pBfCwwj{R3;c5@zB2rqd`c$P$_FGCWG;A}87(OmaEP?i_XfYS?MO)sCP55zx8sZI2#KKi8VGdL2ay7&h5~V>F(n
mF0T^fnf5i(E|N`X3w@&?TYd!2X#=apiYO|^B?AtH~atJ!GB?y+`uER}rS0S)aX)M<AudBa|$V4)j`WhzLyN~FDcN<%tgQ46LCl?v4I86iIoYQ)f#hs6
e3iy=)-iFqRf8&e9DI^=t7y{Fb$8|Ig4(nN?Tb*;(38W%-Yu*C_JB1%D%RZ3-=7SstQ3h8946o@rLdIS0wOR!KOpHJXOxG9llFivQ-SfWRvmEi=D!`h}
lh5j#5wzJLLz}v*gfhv?Mv7j~VwEajp-Y?)ZXX4PGVxubG^zZbi#Sm7m@ARiD{&~}%nieXWy$yfbtg|^LSnpM375CzKp3yo*cEn3oF}=wz%r7<S8F*vE
-_wxa<ghPPvRTAew=<m3OGABFCGU{#LHmnF4F*G7y&fKf{sm*Iq}RYvyk{S1KSJq|A2E`#A#cX<wq^qQ#y&>2q7B05O+<^R+NP0Y5ciFfDLmNX^`?f$$
W$XV>atpvGQH6(2kDd5NDzno`isUmBSU_PYM5t>6LZpMcIL+>#2AU~%n!4wQcT^IU&T@_w62f@hPDYTs>d5yv~AJ_rxQRs1T@=u4zU$~q2e2wWK)ljP#
+nd^fgnZc(TY&>|hj8y{arm)GQqyj7wCjKM*TSw1xIis?^V<Lk5)JAZ!gQMyIQz$#OH_YCCo;`+Ly8WC^M|Hb#1_(aYJRN)Fmfwv)<d6R<rW2682>?DY
kM8md$fX=%?nxbG6;$h!M(mot~N-yaWU3tF;Ul*;~sK$;D)TIdnJ0ut(nM`bk|VRE%XQ&!?IKf9ES4DN2G5(_DmH^uZdQ=b?^hJ^fzp|KE)`p|H-9Fp4
BSnN^$;-FSfgwyS0JmZhizA!`MabcV@q7}A*jRyo57cw@lWqhHkV${TrGSK2oosgn2BJJzxG3)@Ytk!Fkh(tTu%jsOY*(X{pQ<Vrp)Cl!*rt<Q-ye_ZH
>+-t1F0ae$f89(a9O+YO1tc&zUg1>hjFx35p{|Ll<@EgmkD*`$*8unb?-6(|=Ob`T*KoeFI0HTgM`D}KN4CisXG6_kO^}8+G+SSt1Pwgqzw*fR`bX10y
#h#a3gc9UGvNuG1Cbj#rCoVM5lu#O9_!$EPe6e4jihQr6=t+7;Y{RJCs%f@*tMfn|Nh<EJ(26so||7?yZzaRw?BX8*4zJb=Qn@3`R!k(uUxzR!5`0Gd}
jLH)tlcu^WRsWoId>=IHi<kS(uaO{Dl|JKfiwSt3TZS{Mz(|_iq328*uaVS70RmnQPPMo^gJ<2bQjsK09XBdBQ&Kamxk=f1B_`a419%4gPU{)8L$W536
zRCxFApJTaE_a5N)$APMkj(*;4Zv&6@m?U`xnu}7}>ulV7dmEfp@f!ct_xK982#`L)xV4ma6&!^X31KXG2Iji9K_^+;kBV9kg250WRUL3x9>o;GVzx>h
kuYb7p^5<aw<n!z2pT0l6{yI2i9-j8<rgT{*1<vH)>8#6=uQ+@_y3NNuv`5x7-J=aS!?~Xwz{-mQhgs2)!SbUe3td~5&lHX2W(U!_2gE-8$@wSmPrtkV
_wSx#Y-pOlAPt-Q`*+U+@;`fO`rI4SXTLdr{;H$&>GjWVKlMF0jutTY()9c9&j0k`ooBC2ufGR=e);EH-(GjQpT7KC_b6M}7F`3l{rQ(pp|}40*IVy@<
`z2Vm4@df0~G=yJ%C8hqpRfn{BfX5Fn3~lIEUx4N7qbK?8qDx$Q39Enbvhj3|Bm~%DRT)nb!d4(b&n>;2!hTO%9gCa$VY%Em+u6NG3-cjIbr9^H<)v^~
DF%?_N9q*O%w=di&06KLCrp{+wgz)90Q&f9{oAzx|W*1W4q=YmU@zy?g`CWnH`T!LO#je(Ba9-k4th-JPetzX|5U-<*E`!HGg~iGq|q?&#gov|AY%O>s
EmX;Jk!|LG#<RP`&Kp&&YmSw~hHs1A%~tDsh>z}!_<8=A*tpxY{A*);GD@PuZEn)CObz4heRU=s12Pe4_^{)bzyy>;`e7jHlNpVJ$^n!fT!_fTSRWbuD
I@7VEwUwy*)d;a;g^XFbaf9(da?3vX(=V;<lh1MT+Z1yqHq-E7su0Vc%{&UCZ7S``sp#sRkv_!`;z;VNl4)YwR&t%|MVaGN&+O*&?#S7cN;yeWNVjj(K
#KAiT^yq=Yf4&p|Ol+R9hNkP#{kbeSDxCh?i_`00I$WSb#P2W}^gEYB_RX(<>lne!uRb_``FVH{=-VK7U7$U{1AO+>&2K+-YK12argnhRKYrrYJ1@H4<
8N2rafIi3Rab<b8D*Zu(anFm`mQUOlC5-{N)5FMS{>8#D4^tu2NLpg=rDMAR<ou(?wQlzh!2+Rar_$)q2l;KQvwGy!{eJl-B<_>B!*u(1aOAPtW*uBZp
qx)(zUDz$f+ofJ9iwRL$9mm^J^afBY4*_=O@lVb$NbOIt!7wp5*pb$7{ao*w)P-J_GaBz*gS9^XyC0zdi?~0#_c~dG`9^_-fCrWN5^$9cbNk<$E5rH1J
F1xhsw|fPF}g7jZrqLn*<pTvuUnj%5LdYJqA58WdUb&>hXTJO-!J;;IwvIgK{Qp21274CC|bz{7p>s>=#c*mG~(ejm(_gGS;yXz_0S`#0zBeRuxichle
e8}PXE_5dCh{Q{80Hy_^m_AL+3sivs7ErZ({xUK?tm+$}8@h+})ELz1BXvP)}&J;9T25lJNL<Ci#JLeHJXfEBri8``aG#HSL$7dxw$w3aFIi2~~r7)e$
oKJ!I&@k7fKw!t@tSf^VXw|JOv$g^_ez(@2fB7ZQ?KjWN+Bqm9IMM&M>k|Q&Uw(4?hiBcd9R6IvuBKmlhK0hN)?pz4_b78mf4~ZW03M&ayBS}M;j|db<
d1pEvxJZ>&?i_j#VNWqK3k++F?9F*b=Ms(nm4!dx~4p<37<W6{@ND~?T*pA77w<2zw+|p6R>XM*DraX^ni~5OAfwz!EGnEd0*@pcg)N&CnpzI8nLDR9d
WFBOj-tV5NLDJXK-zOyi$2Y3)TmZqdTBt6?T+h`{MjmXv;A#NZ$@o&086T9s`qu@|uYcc3nl-YyE$LD<Mam0jDDj{$lWN82*jGzftFJ5T*&jG(ngq2-5
^%njlPrz%&R<gTOQhOoPBQ2uu@#_aS(X!h00nWAGkx?m-`zHbffsx}BbGhvP-nJOk{{+Iq)Ye|XiYrqioV&*pd2kG==h`iHm9-}}<(@3|csxRww$bbtD
t(`18Be*e4k|9lOq=nt+BpMLl+;BeztfPv36>@<?sUw71d>(fu21b5#5dg03q5A5>0_S>^f&~?>Js8HHth`eBVOii|-R$*fY-Mav)FDrJtPJ5_2dUR5|
CBaUVBYx2N<rLU*N+MAAV~;?~R-Jym)18pV4~*sWcdj~?fB(6b>3vLVsyse(lAJ-o+;_&W|KS1Y8t}D4;lP8dGtNN+f5wUi$AC=lH|wBB16L|duU~V|L
%;d$%hMZwz5QP|K$PP&ejk2ukA>kD>~QUNdjuyU<^|9W0J%W+Jqz~d*1(<VGR<&jTDN<@C35H0w`T3$_n>u{1zpcyyDx^ZkOg=PS#&b!x=tP%$1K8Kw~
+_p24SfFm=n@H3W)sq196C(Wj+M1ajzKeuan#*iJ#tGZVBT7IL^&7A0ijJN!m}~OgBk*2;J%?i4WAl?vT%gTrC&}K69R*!2#j>CZpS*e*{Ka7j5$Nog0
oNxuWqb2UG8{aMnj@!3ZrFVQ_ME>F97EvM^mi&<1bAp>S2R&Op-pCyeR!C(mEIF(YDq@cJdEfaz1$!5HY9pL_iGx-}NS0ItjDvT2@=UOVBK^BacMLm(v
oV{nk(6fMiiXSS02z!s<7Yv{v%zkjia9xNCC^VeYP!D0Eyug|}`?)(HyuB<En%O|(K`2FqgKXZc7n_oRYefp{Clb=psdVTuVCwHFu-aUHB^*!#Aa}d~n
_vG|novOCF=>2b3KX(3Ge+E{nuje@Z@b~8*KRKiEDUjzE{{<!vzWA^8mHRH-*Yw&8x4-|wp?G@Z33p21);ljQSb}WqTu?txv5U(!l(;q8Rw-C17_P71v
zKV62Ey2?2Ao*^_Kl|wYGC@+bJHiEzWw<Z=TF@LdU*G`D{nBY2U-Bg4iNsI-*?P*`q@iI#D4pQC(pn7cZZ`}zj^)k$4^W@eEa6tPeWZ?J^%Fm^<5NT3&
XFTx&7>uU~qa)>Ir(^3Gg=mepT*}r9H&$qGKlRy&H12MZTKL8onDevo*T{I$0%dm!Uv4tv-Mn+hb`vtjZDONjByPdA+Kv3TX{;Z=EYw8|xIW77ul_PVP
?9*9tsP6=01$DAlJ{saw|PJzHm1DTlRuZ@pXD0=0@z==gx$I{fF2A}?Snu+APbm7TVI5mRw1`Pwd_FAmic#|!MG7C44g+TQ+`ErF~X%<60CL{<v|{^Xd
o?5VYmcUdzP;Ar+5wd;O%OJ}9}@2N<;6mZ|G(2<>0TRV6jng_df4)yzdiOcm6LXUFc&<LT6Mx^VV43mXGK3A}6a)vU^QbtvZZIvUeQQoU&xk#;TN)@8o
uCZJ*&XVGQ7P|DXCkz;?(X5Zld0)9{siTRvgW`JEuF_?^-fQPWg{Y3lI#h%aa4v1-60NvcZCSh~H43d9MdJ-3E=FQfSgIGuveujoiZl{N4HQdMwOp2wM
iQ^nA{A)nf+;^9jP;p>TowZ&YVf&C*<X<|)F@HRvE>@;<4HfFMI%&~pHO~0=hJb6W{n&jwn=}z<F&=MR!XIc^+YtTX3JQXY~-*)xtNqGw8N(RA*tUDN0
KZu&X+NsSE`vhnH1`UN+J=*Su}y942%)NWKB_!NL6LZx+U|IX1!=gSa1?iV;!DO=gWg&+!C5*v&zK^nw-f+ID$oeTq`5?X|f$3`q@-2TN@3c4IBw~Xfe
VGdONQ9$75eJQ0&n>LQ!^}iPYoSM58ZFCQL!V#seWc;z_lX2xUU!4%LX439p`{eVP?)@kTkDkmxd&#8kAkvNHM?dsiKYuq(mKRmcC!uV3t4vE-V^F>Hn
1fd_iGfyc2v>aITSW?b>>msa}@7YSUz4(dO>GX3uA^tl`BJgnvT&Q-7j{5M}X`7X~peTZU@Mf-S6nzJC|*DtNM>GvSgTg}exG{OZ52g1C0*t3j5PKbQ|
Ap#HdrwBZLbZ2aL$84{iu657$^xPj{kh5N&*Aj!OeG&ESV+Q(wRidCfSpD#oH;#rOyNvao^`p1Lh&3(ksRIvHD7uHntvD2Vm%ENb4@YA=!;uFZko}K}J
({_IztAcoLsJP?LwqXML_5`5H)0}wUsB8qEhVAl3z2??YWX@syjLB|6B3>HQaOq(%jsYuUW^c=FOgHSnNV5qVsU?2>Q%c;x;;vk1EX9nSLMAW!Y4(Ef?
Tx_G%ObFu|}2BNud_Yti&D(U9rcguYj}&wOEcCZ9$=163&)#{!FM^<1{o-*8P2o=#K}g7!4_bCKZ(_qU}&FYqnNK>7Eklb;^npB(#`XbeswF+xbyUB5`
UWW^(CP*$C39VYiT*)WdY58m|Qc<&mAsjnG~&sx+bkX5h6PZK9*b$SSn;R0~hA(Rig}`%yMnXX}O5q$;I*Q9Ff~GWlky;v*wrjVnn(DbN@ucpVR;7?O$
@={#*^g#z8}Dr_b)M3g+=_m*VEtL88)TDAOxN)KzB?PvtcSg~9*Sw;d}FAyTb-txq1Vo{DQ^ku15rWGRFFdG6<P~vuqPh|L%P*#S0G-D8*T)UVF2gOOD
Mx!cxPejJ$ap*GkxV(Pi*kjR?avHitr|2TRStsFg2E^^Qh7NXHcaFHP#1OO3XEDU)jLMEM;vawBW6`AnN`O6(yA8nBWH-y|kjQo_1BRn(Ij#074g{niV
48;_&=huB!ow1Q>{9o7cW;;Se}W$QdLcXKOtw0Ap}XkZ-CZ=WUDQT2a9|4O)PUgOnh4ottQ&^2X}S+(9Cu7{+gw~+Uwgpn_A-2oraeC3V!{7LIJhHL*{
n~eSEv6`VF%tUG#jxpXL*yEdbUt2j`AhL?@eTSfn<)W^nIg5$d|(<t<O7s=2lE#(>*?0uPM0%tDB{4acKDkZRocu)i#kga-BTR5-GvY)=*=hwnfuM>~v
aYcq$M!8lfb`OC2w(b7U~t@TY3TGVCaXkTS1yn09j{q;iE;IGXV#I5ijSXGYnGuUhC^p-E1R;$u}|4J&3Ph9x_eX$sx}!S|GUS`0+H10NDeHhXPWDujH
PktRD?CK`_CtF1m34ky@%N|~9u?u`&ptx2#*I@9ju3wgxfpan$}<YM3Kl#5gh<0lr?i*jP4FJ&ub)R=_DR3Sms{ItJ~)*2m@Po({gax5{DCaDUa93(qP
Rt)6zh?HpS?HZLB_u|Dtf;aJ^-fWiiP%q3*s-iud5V?^&5R(BkYG-kcYTzu5a|Lq1*9Xn`q+YIvNfyu1*&^Dm1e#USDmPfaZIuFMlkum0t$NI=l?AhdR
>vJ$@*AmQaTF(7qk1K5G()Yvja*K7Twee1VaKAczxaC5(ckEAtoKoOb$C|>($^<NF0zow?KKDYPJnE6n;*iJS7_vdE3fX$T*yKlYcnDj(#1+dw9eC_u|
IV_>M}4n(8WB`3Evs19O!{>S@p4w<k3;+y|v^gTO4#sA2@iI^D75B!FRo|3s#@|y0GgXa?0h1<?Wk;`RUE>Xi#`m;k)9c3(V~O4~mZ3Qja041zH^SN)4
6qCSpi|;ai=K6|3c{wzp{)sE(JI1e&dh6f}lpx?I*qQhhu?CRkYt=O>d^uA)#x&s)y~yUDb-lT5V-vYZ}!Nl6d$rJ&Ck+fLL%v-Nz>p9*;!`4~De)#f<
H_d6?-GQ(Wn2@udSZWn`moXK#RS|hD6ZGSh@)B?d`Gd)N}2EGDgbq1rcg$XsIz>N}S%9!AB1aArvBgRtl0M)R5yb`7xJ))Gzwq<2Pvn3TNN@%G`4ie+E
ogqT4NxYcnlytuw>=oKIJeKGyy;2nIc7~KVNS5PKF%<4bJH42Qbw-^$rK_rr+NNKwbtSS)(t~)h9>RJp9E+wctibCvL}+Vhu98*Kl-X%_OD3ObR0+zCN
=8SN_;5m<ROE3aQA|wqK&9A;j08-A(NQN9$Z<g*o8TohM@SQdZ<XSKFp@;kNiiNs+l2(#2V1<+96Rz=B@2zD5vxQOT7*|)dZ}SQCpy}(&19lSMVM0SGC
I1v?s;^y3Ss3q7Tq?_EbR>JXjwzC@*hXBS^=cm0bb>QECLZVZomH$*u!)EqZxS48(+8^eq108r%bTjW{K?Mkwule0zfTvunnujSwoIfJ#&yOr&RD9WFN
fp2!!VWhtMxFTZNICW#MjfQx2nMMOHzxT)ZsaVH)gYa#4Y9{TZO;IHceHuP@#1zl&*g>#gsnPrU7-LO4Hfe)Tf=`}K<spP*MiM}ct(+(f;A056~zkEQW
*_!f4C5(F`;7Kk~r20$=$+uALfCE5kpxd&vpf!*QsQfBl6eE_Vl+n@dE*0)cczwwvDs2$U5@3~*iKq|ISI<z@Thsy0n>2NV>%Cj^(06M_qrMz!__s#Ui
uRz@P{!4Is*bA=xz))+puXctr2DUl9xOnSsG<9Fy{^8#M#>yO|WC626!aZz&Yyge{$mtjyEt!umchN%hFt|Bv1#gO7*;Wd6>^nbHr^<K)dH^&5v73Mt*
5OouF2IvBdajb2-@kYJvwvSAr8&ZdG`hUrdGdGX?|tdM{oB=dTuuD#>br}raPC)NLT!dH^aAJuz3%Aj^XZ>HUO|$9OaQ<Tw?es)FQ&(_@W(x-y#h6}z}
lI8F@TbB>IU!#GpHRy^>htQS;0@!6ooe3y5ZWoyB+b))i)rZ(%Ul(8b>Lff>V5LF39tjKve~G=DBB``U4nw?F(R$`+;$m8gols*!==6XbySvGjqK#Q<n
kHv<2WzEN)h9pe`36a|?^yRvyGBJJSuvBhGg;PM-lVSu>nCh~)zApa0kCwHwp#KY%!5FHOID&5;2ZOnUw6^A|sL?!hPov_%(F2<&Bj>Jx{1hd;2f^Jku
)Jq7@M9-XV?=j)hZf;RM2#+KmJGf0d%!vuQV)3-H?bK#>p2F*wu+?WY%(FM<&S*q(HAWqnJVM~S$PUkEUI>Z%>92fs=33YS*4?qggXyJlXV6=|<&R_j{
di_lo9nGQt<`3^q|McehYd6lXedf3rFe&lz6VsQ!b#mJRyMf?-fNDo2L(zFKbhJD)M1Vo$0Zw|3PvZhWxr%dv&>r*D=mFTN=>o*LTX!9!WjWS%w9nAiD
jFQn|Cy*dwGl|<k!Abw>G``KO>g`MXh<A4;vzi33I>)G0E>Ka`rNN?ee=WYkgVVQo0Hz*%BiBMSR@khEY4GM>gwF>e7Ir6i`K{#S#Acr1UUtJNFC7w(j
7gH9d&wam37)!(2mY(>nyn|q>iI%u;0`gYHQAa6|2X8CE&2^cUpY#7lVIYtR4jZ-HqfEgm3p@_^e{}gy4M$-lOmybM7}Wc^F!jA?VzhX5UZf0mq=%HUr
=5jp88x*=}E2ckF78t?)p=HkO|HLBMP*OM3_aHg>Rnf1x$jx&P@wHC6=h0N^xM`UDRTkj9dzp8!H*S@=T;p0OnEfx>32$>c(S8MNwJjf+=!-w`u@_Ong
6jOlZKT%d5?{OZs5STHm8=5UOr<#f!<8ES?@iz5rx=3GfQA++)U8b-%!x_04M!3<h=uD$yJj{%t4C<R8Y4x1i_&7Z~we)&uFVKM_q&Z;Fm&@RLS?Lj<D
9f$|re|X5c4-d5W@Gy2Be#*YX!`yZFX?hM9?l^$q!ZR=u@E|1e>`N;{9)Gy?*&B<&j(aSQ;pVu9V;HL<f&zd8AU{ph>3NtMPS1L?c`1vZP8MemlPu0IW
wBEhcZEK;u|#8IA&7fe{GO#VpTBzhuTPzrcq8BGhreI_H9zG3q;C%uGkxn1cYgbyht{sFl(l>|AIqIB5;?YNakJ1JS#AkuonyHA<|LtRapX#4C-Xb#SY
PHd7u^Y&{TM>#3$9KT`pVMD&u%~U^0u7jI+;xbpQ4oWcRs!K>J3k#`u|Z!3XR2Up7Z})-6Xg%!oOxtyK>!1ze_0F#cXlACE}AZ-bH8dF~5gAO81sIENJ
}68Q3E2uFBfE@O5du9=DWVs;;pwe!_Q7h4n1#cJ^$Zz%AS3I+tatW#PY6cUiw@Ru0J8vFt^;v+O_-PTq^u0PNK*arSCga<{JSqQT>e%q?ll7S4bztR!}
{d**1@1EqMje7>4`<J~XS`A4&oW`u1eTju82<r%q_=ZwKwPIr;zEQ2HIA341A@5;=z>|KKQkDkCX>>clStt;%+a*|yN#Z1no`#EM}rc@<^)KZf|C$AQY
omQ(7W_mTc)5~)BaLm*&K?|XJgqFNGiRQc+lNp9|E-hz5b+#Im#wC2rim5)Gi!g-ENT?ME#g%rjJE(>0_81S?zJ%Q^Ni<#<F`Y)DFwAv@Dqd*X*+?{sg
l%8Np2Q?0V40MZ9SlZT0ZpihUXa4bcqJ$=>9rI;RnQoNotVvDL>*Dxf$VK~<wl0-L{tf9qvL8hN%93vEK#8<Yb8fv-X7(WekSH8Wvt<A1_IR;ezn}B!i
WaeP0B4(3z;!4p;EzyjRq%bB5$&RRwreKdx1i4T<1D5rB_s%R6U#QcV)cLz@)LECDSYNGHe~|kyKv|a>W82FY=V_r&r_`l5I*)cC0Etsg2tvOHN7&V=2
#YhzOQ=%%>J=okEK)29id?M3(X-2AM=NzPUOqHEQ=$64f6QxtJA?Ot3(?hNO)M(JvF2!1>4hdc2S63_DhYQ7>KyO>(J$-mNH&9x<{L{gmCbGeo5yEGBc
7*dtU5%?>OLODbxFi8tz-M|x)wqvg}7dMqAD$OEqLV_Fm6aMY}J{QMx9QpU-$ZlnairROb)D(fS!SFCozg-I*Y=%p(e?+_mj5SnSW+o434u#i%xk?C_h
Sx;J(F*#b=OE#~S^%9c{DtSE=2pO?v&(BPVD%0vZmZ1A_uQ#i9SL~~m%qPX=?_5qP<C*<yE5lci%e9r4*X6Z;eJQLWC-1&HC2m?r8`$gxZbcUJFlA>Lv
ibE!Ftin=%zBhNk<<=tm)Pox?(ES5&K_{qd&BI_PcI(yZcA^iti2>{2jmxGXjdS4Ky7zT<yQ22O0>Em?gd?U5x#EeeLMQv9n)<_eiw~pFBk%D(RncPJT
cD`0@^LvA94f_poslq-V(^BX{|{7K)kvVL|*$~9`wwDKQ~J!7IdG&xN#O1LiPMo1&`dQ){T!=!l!E=9DThO3cHWC{3r}+;j4L6yphK;K%LRF_1!GG-Hc
yh>9cRPEN>CFuEvyZlzAwU-3m8nxoyR#D=9XD*co+m*`Jtflc-sNF6#@bE~C{`qg5q@mTUFwpk?Qq)rgV8d_sW8V@y@x1AdiYJE2e*Wqm{|meONVdct!
Q(Wu#ezY_pdM^%$2NJ7t|qh2OAY!NhHi5CPkGcNhNdNR|h4f82Z8ugL<xF*E7u1OdBV}GF7)Y(L`m5%cMiQFHh%C$hCTL}qqo*GQTBZDBl)k%r4>OvP!
(rCyx2&FUa%pigLm-J?(d_oRKdR=MIms15rB8x+zUh?Hsgo(!}j--?#soBG*Eo-4@o=JyB6kf}sVZ!!T@<yelQ0*AL<X0$`1MxzX4dj^?QYISFWHyHPd
zMA%Oq`5R*=8$OWOXdq$+JbyWGV(<7$F*0Xxmw(L5v3}KF0Ky@=7y3qs94JD#z6HO2Ei;2YEZPB0q}cJE6g-V1{etsP8T2Q!&%OlxJSXsk9)8Exbz&8q
pHkK_g^wDbF4%47<tAuBM{&LSsBjNhD^}v*~a_(fZ`1S?*<n{fg;CgeksL=}!u!hFmYvhQ-U-MolRxl|s-MSDRIDdmvG&uiVe446MOcYF@sU5(zFDo20
E;bGR9;j(RD7%GXr%M2f4%>E6)LBB&Lj{His{Aqr+XcX_QgVVerq%a*)EGN7_X%+^h|N%2{oo`~s)m+;r|q}Hrf19silj06OU;bM9`n`tiXC8nB~Z4wi
+({GG?Or{%(Xvs=O>cwbEL^8p2jBD}2GJPCLmA%Ny_o6wn^~-4W^18f!ifDE3bm!epW9|!O55{ZrPU#6qeaB}|cJx;FPfXs=%#Tm*{MaelUGdMB0yaa_
15>U0xI1NbboV6eY3C6Am~wY&@UEiMleB$82zxYYy3o3V-Ntf)0`6;Jr;H@*r|3XLxHf6IJyp3H8m>fduIij<YZ*n(<E%wc;?7MTORzrUwrA>d8GX&@a
f8FzROf1j^ZCr>gy-y=J?R$YtrfUM>PDEjGyd9`0AA%~_T*@?&DeGQyUTd))OfBYCmJ~{h?<g8?)G9)6brEfF%V{%aCsb#5Y<Yz&>eb5lXg3oZx~rBZD
epP%@}bRAF}wQ(=r35Y4y=ynl28BOfozf`nZl2inkJj@HneZdRmZWA}OmnrrB6V&m~)3Z(|sux|Lv>)bU(1RAJa+v{ueWI_(T!@bZJYl9K8r3oVTJbgU
aKXzjL!kb@i+jx6bwkP0vL(v(oQ1S7?i&5&<|T8K=?t8_*i=h{(uBBVnGg7|5QpbLGrn{U*8Sc)ZyNmaw!*;W{hEcp$oLo8A3cY8e6$8sI9;qRL^$#~U
JxLj-c>Jz=+?D_jejE)8Afm{rXs_~jXGmI2{jYOx+l1zWpX)oo~X}0^_iB+(yUL}(n5@{XrCI(CSNkpWmrb2$N*R)E-Y6*!l0})-yGnE)hh7%eG)9Az(
r5gEkV}!6vd6J_jt=Bg@V>C`SYtd$ttXg>9Oc(RM5>gD(p=g?r2${e{GSqeA(=k=7QGD7S)m4n4MImTeWuw9J+JGEHWdz}e$Y2ukskjmt1%g>L>0`R(9
)gTE<2lN)7{9NFR9GY*teQHXH=CV6n4X}d8Zo@(e7;#u4Czrn!`Xd<3~(bZ5!SE~?(d9(3E7N~q(H#vOF6Vxh>!fGR$gxhV!6pUpHZZ~-CNoV*UVS7W(
yxh>qNUo#K}Zl6e3El8qNCIT2ITwf>9k=rf0k*ELvW%x1kcAbS~q$%j@#`DdM^9KJ2c!rS%z|U0t_B6OfyIzeCa6cF419x^8Pi^yC?=LuGGIbsUcN)*{
`zm^)n0eXEN-i^GlwF}o++PKn>P)(LMBv3Cmc?myk&do$cTP0SaWL_BG=>kj!JoEZEuQ+xa7*iJIa3r<a5q^uLh8+Hd_^LS%9y9H*emSMnrX3mWd=E2u
IW?Igv&F1q~=E3G^=MzZFaBL;iTerG-wC7ru8zU`e&*nkbZ0+hSDV&?zegt!KW3_{&ZZ9BR(6BYzwtHS}b((C!?biI<da7M9=VgR-T7)IqO*Fy928mj{
mL-&Ya8k~(W`HESXmcP(*j6IwHA2;NiHukEgkVuInjvGoa<vhulrvP9%2nb5X%#w|fme_ByLCU&4cbfy(|S&DpbPwjS27{N92N+^p<?l_S4hQKF_zWia
h#3x>7chobvaco_zEGjTqs5QRIr%U)5L_3Ytay8L^>%E$;e&IjwfkqNpCC{v?Ge0G8sSHisYmHamH@@dt#>%u@R#v*~R>*KQ^nSUT;`J6TCXk^Ljp(9w
U)jj`Ia%it%&Y3cnnO6*_{9hx(O%s@}>-c(^ZSDw1ERczZ%T9T<?!NU>}-Mr_1~NBmYiRf%^pX2m-h(JCkP2`)2Pk(XEP_=jYKX1QJ`KENeD9w<bY@{5
{gBPA+4H_XuClI?5bp#c?K%F`kP^*n=x$CNtp4T-it(8i^}iagt8B^=)D9(8y#JTMz|)rgwy0V7i}u{Ic+s9YQ);jq~f;#!SzBA#BcR~~X~){y%_EFEA
HTrx{Z=@1oRq(EtaG=xITTN)75s97o(djgv0dVxA$*o?502_~6_so6Z2rBD`E+jJeDl!T}(SkXX=OR$Mal=X)q#ab??2m9f6)5j;W)p9Wwtdud84Jv76
gcC+K&@$9KuLV;Rww>?$4aD0Mo7JVg#8i~ZH3E%{f0WmS2vzVGxdfiXioDe#cq%K8&`cz~VqYUc?=+UblM$Jul9v(I<#l=es0eEnKNMgD0`yQ9NA#ljp
%8QQB<RrHD4}q}XIGS+XwQWMZOp(YUF^vJzWM|}1b_b}=j#=uN3h{?mhg&)Q*>(#Gcyn4g9iMo0HH2mC2gK9Ay6T~03z?3SHbR5i1g<|1Olvq@87%i?O
QY4z?Ge$GnmAiUtI$TdM|u*=he5|4X5zu3oa0(^T7r%;`zHDx!|2EfR78=m;!{}>~J%fK)^3ViMs+e*_$quqPu<6d~AlCID_j1_-2fz=rS#;E>5BW?lj
e7I;mw20Pq<!1N66o1-W=O!$|z=8`I}*%y_-_8o)k<+hPCy-P?eiM}h2q?(`#HSP0_$#b+Gu+@B8nAi-l0yYW#c-SgMn*Q-!^b0#*4dfc;8f{XD;&v(k
wz#6Z3)-vbC0YEXb%uNi{t_(VlD#Sl@VGqHE;J<!->ovz9KXAcbf%PtO0&t_y=v;tUfNuHSRfpc`)6W5z*!N#@j|6ccV^<&n=jQV>Pe-#=mNvxM24NTO
b*&7>cEK!HZ5aS1a<crGrv?&voXY2-nwl>5#yZ668T{x>a*TRmuA7LeUwwS*-K#DuP#bRp7*cn=-7i&uMEdKO7Eb`!;hUekNQdsmXdtCk{?_nRxivEd*
rW>pPDmKw4d{YX*~dLU(?ofWl{4S-3^TF>T7_?awqy?0;u+AY1#wlJJOGRD{Be5YuhS3To<94H%Ob!*dF79eTX4*70cq*^e?R-#KRc|Rzy7Qfl-&IGqZ
$9-{;Tt~qc~Rq5W45*o>dguJMVw(2mk<@zWpz&V5K62=mfkk*aby+EKTz$v^t){C5<e=>;kTMDT*r|Q`>-$0RStjbU0-|wl}3PFY%Zp9IEHs-wWQsW_X
wuS|70Xum5uU%m2Ln!?Ugr-V~2IbG=Ie{WH)%;2G-wh=5!$(`A9sTLFljRgb<>pFw4S5WHtI93Fr(454rwAuOu2yVD=qS#ZEHaA*H3zq<46bw@fkzx@m
FMejU+{@$~9K6ulu(zieV)A{Rf&E7)%$))YP;5TbPSg=mh9?)dXy)rDv`QOqEbB5O|a8Ar%00?ZiS%r^Pr~O;;xlZR)q<QYl;4Irv=T&;%{sBEfH98vd
{PLHEqdlPFm!5Zis2&%3*U=(C-`(W|ZvXJ6>j%KMAQ40~onHTV1DSVT98}RvJ5W<@kq)a}3qTdDnviwaE0~rj%M0J&<Z}gTcEbtmvw3qa2-oIZx;G5nH
OlE{Pu=|X(^>Pmw3szG=XC=$ozEY4O$_2$??lZtI7J({V8PI`R<UG&U_bcd^yP2QUw+;p%PHFh%XK`e3&4Hnsqb%p{KTDi-*btB_6X>99^QKT_tTeud;
Z>+3-sBU1|W*~0zcP7^Ps&3jrU4l31Ex^>+vKYWG)ow9Hv|4IEZYmJnnI-)f{<z_T?OB7BnooF=o*fblJ!jqHF|W!$u)CYy|!V_YvpsCQj^wfC5{#rBK
yQgZh9l!L|#2IKaVn2;>2vgl(7l5W$6Q6ZaF~hHVq^5CVv86Zt@q#CFQ)LXct)2%37Oi*g?Us#i+c1yfBMybTVMICI{d+2$P0{=OiNUVrlZwHt2NZIxk
={-f`wPhFor{R!xm`0oS$=$uWr^qC+4yH{W<22Mb5q9vyk{{``p7W0dq1sKT62C3Q9%G#E!<u90UK5a8c3|Y*RxY?}#oKM(1vUe(VZOI?p;I+8jSTnZ@
7_z#jYmNM41;I^Ovwd8P+vQx8yOwYL*UJ3UDpBi`NSln#hH`cgu$1j4z{zY?py6&?Tix?Eo2XiwftyVk8S`b44wZ`=Cnb1sl$bdWYfBhszg7x%=h9a8n
{Docn@`IvQD9bXS0=Mu&enlo*3D~?$(AX&_b!X8_v>?c4&&;K@l(%*T%T({i08Fu5AzB0`A2tz?@F;z-1cIILx5pBrpPzRKb~Z{V&ULXhg&o48ynJhzP
_s^<fr3&9ouidSC<Dl-PmTmwdZ^1>(f@IY_8frp5n-IlhdVqe8t9zhOpDlPXSFkv^U@g)Z3BQ$5%QXT0gOAe`^vy_!5?Ttln(N{pi+>trSPt-@n{v=g#
?4Fboc@Vmgctc;xkw9S7^29tQ>7?@~`9{jPo3X39-7Irjee@~OFL9a$RUw)+QGUHoGwm@N&t>-T#K*tNEV?<V*<Mvaw@s40ebP>axJy))^i{E33f_4Jg
Oi-mM6GUzu3wS*W7sZpugD@{Zq>mAvHdMZN?O}ZxsV)TeIvHZje+1{F!%EodN&Mfysr6Gx9WRCTALIgh)y)}d%V4Py;Y9&-jcJiE;h)Fs(DYxrknMbR|
EY)DcW0dj5i+ZQnL?T$4ZVoJ?FEuq(H==siuF}O`)N3njB4y*XP!h|>g<{lCh1!xq`Py9!Yx}dcP`kiaG!0KpCYVHeF<imfpg!(Z^J%F@Vmv_v`H<Bg_
Xe3sH<BL<tyZ^+*Zo<;#F{a^Ga|^8>9gugNVE&tuo9@&#1dB3tVEJU7(7za6Oy=7ek6}o$wo03$mVFHScxbNLv7bgoL5@`1Y;AL%;KDg1zNV=)%>BckJ
3^E#uPgvTtpEKt7b)_obPlCm~8lY&Cce-@ldEWR>VR)5bcbHDBY{*$+AL>$70Z5qoTgD(2&Dn8q?EQnWlYoGc1>R?=aW*$IVc8$cv>|Zj|n`$q1Unz4=
~(Q`CGZr8TO#N<SV?(n&FB<jWDdK!verT8VR}9rq=TLBXivRIpH@5>_)R`v|Hc<i@>PK3=KCg*wkA1|rezDZZiCH|+SMa$GScA)fT>)m|-Hs3D0VIaIq
j8s}<=zuvS0rDU<r;%K`M^D7fITQ*B&Avefoe56o_qmq?##3@T~?aJm_7WkX^#s2eEgV+`Ha*fF4^*`pQ*!^e4x~6_?HT~AMzKyMLEAjXe;bpeGbRCjr
b(Cb~{)9o0U19j_*D@O4JNU7>kaeEN%3@a++~&yW$ew{8@N3S+0#avjvseoZzL|++<#x%y+DhAFLld*rwrjgRmm?&5W$@weH%6$8<*M4{is4fSNOoy>v
3qkV70>GJjN&zX+g<8d<g*x3f&(Wj0~y=+x*HERcaU!Uni=Fp$3srp$9qzu{axgJ2z7UdVRvktWY7C!!P&)Qv8@!lgR^@$TyZK!!#3?lwrtGd^RE0Dn8
V{K4#nOF@dFROJh*phox&}{JM#LlhBr30Tx7`XIBdqDF_Ir`K5K#a#YP$r=e7IwG1EHPADkqe-8OgS)Yn^@xxi@ycT?|9<LU4~*S<l6D|dOy!+}J1hv#
uZidCG+%aM);GtyC>(0D<U$7%{eMUIxOO2?NNq`0=2NQL_2MzvWf#3tSrr64sdtB&XqQp%uXJltkTe<XyD#BoH=#Huox^eRe3$I-Gt6(m*d4`OmfjQC}
JQs9&U#_+y@H_c><d12g&QykJBwXI}Lt`ntnr$f-G{;;gaY9`$Z3r3<AP%H5|i^jED#am1IxEfs?lyP>{EA(T-P&U#lR?$(-O0kM0H0yD+SWl{{w24uZ
Hr>sr>Ab%hq-$xG$Vek1D`6QzFhgxMqgiN(=)}A^iH&1fhRyZby)fNFM$wd3^;M`Qqacl5T#A{2#-JGq1v7X)pqCLjMAp6j_^2Ug2%l~AjVRm8<z-{1{
P?oPNR56z6ECMKVjCZ(B2rh@m9&u-8wB3<)-zdqh?=x7gQ|maj?1Ss#a7!9ydjkHrYupD@v!Jq(rwFci@69@4ClNRHde&Ne2(yOdR5QIdr8F?B{8+(E7
7T*PvU)ur1T0CL1kKFj4u|0Y<iMYbTM1?B6LC_2i|BRnjJ~W{=lCd<;EhS3UM<TQmX!pCXD<5ea;fwb#J}qV_0D%#xshZ2nazh<B#$P)hx++gytfw<r@
zM`B4ZBl{2AKuNjVKM4><lRdz(71c{hrp;NGjOeUH^Gb+Q2gQ#9DRZOeP25><R*0Q+CM{+Q~maL&gZy<qI5j=`&9NR{`Se_^pqp{18j?3%vx>q9|J7Z$
?K-j%Ln6Uyxw6-i^W%B=|AqN<!y2r+NRu^Z?V%LoWY1V#i1;v}-OY^XO>%oqbXf851vJM-(&i@+N)1l#{^)(Z#o1B+p32tUbM=3T|^30?;8zL}H7)Mwc
SlKavvulI)NvliNMncwqZEtj50nqZS-S32gUd4(AX0}A_S`Gj$1TjAhY5%C*+Su8FWD6^G%e>gQ%H73DSMFu#czj6Yw66T|N%bQWzo(2ZY(xXw=geI>b
ydcJv7-|X);pTwq-g14n2X!-?n#MGJ}B=lhIWphxp3SnE&v{R_rs7ES)XtWvE}f{z?_|fvb@lWvI9nbFx>vJG5l#DofjP}yAasUg@$5}pP#Z-+Ce0g6G
m>1Ez>v^2KTfTSx1hG*|)0a$k81~UY|Z({Ub*3Pad+q2SprgCKe~eT#hY0n6ag#uTT@?dLqVZJuAc!g&{#QdaPR!Q>0Or(o}a;1@IhfGt&2FB0;h&$E&
y(Ehcy&>`x1Wn5Hz@NKqU`d^p-c!}VgdowsB^(vHL%{z28$#ky_B{b@s&>Bi7EEG9EZvWbt2z3!-7<y5omFPBiMk;m#-bjYdIM1|*xf?o5bBw}ouUW2N
(@T3)MCgQmWnboyqSjLG&Oi}XV_+X5erH&dL1ZWPKXx%2>A!`Y`Wn^(*wuM#gF72a~Qmx<YB{NYY+}7;4F~Q0L(Mt!r*-)^Tmg-D6C!zg8wA!tdwQMaA
s`PusjH)AfMol;}>DI|%SZ58stI~nEUhYrOrl`<*quk#qKi(2r0xpk7q(BeiOrcQ9HHLP-k9bWjfrbL*q%rEKWlG^`T^utNv)WX-iQ0%@MhctgajF@qx
44?BQoj5^@RbI7i_C?n2Gwc|tpJzK5mmg}X=HM_03-WjN~cii2kMPDA12a6zSd2R^K{Hh2b0C{fE?*m*-jPW5no(wj=d?3%8dHCi5XYK5I(4ASUOQ`wj
;eBU2IgViEuVm5*Q|!R}nL#AT=LH$Tdm~qXN^mN?CDew?;mRN)}2)x}+lGdaRZTG%B%@PGmG(8x7ii(l#xEEMvhACC9s7E>f=LkX%JngL14TGo?bVK;_
16e#L$!fQ8EmnnfkPtA!f5NVbvcqm@+ga%}1Hy1eeu*wUdrM9agGwvSHoY@emHXEDv{0LSrlHH)<tYs)TnZUype0$wl119mOTIbqOf6R&&o!P-dL?j+l
AdT<fae1KwYKxIBAvLTvd%WT#Tb6VM2bZAM^%8=D;In4^4n+Hg*N%tb7M^H7(+jYc0cO=HM_;-EKaJdF%V{y#dK&G3`$}r@PeD{wq?%oQuvb5(yLqzvt
)6njd0WW&y;FY^QnD8#w;v9{6566c)XU*?oQvI&B_gp#UNQ9FjoYPkr9UH$n<=BctiB28}yhx@OLjc~pdTcumJR0k72hb-P);_S|D|ZD)d@q)i9T~B@*
fNhT13x9vsj@qAMCswz7r{K<4(qR+^zI_V!n>EITwra>MMm6D9_rp-NA6Z8KYrx;B74YoIOWUnm<Ki<W3npCYNb*k+(66YNyCfKqm~%$43jyP!#eF+GT
6|px}C&Ca!{S5{X?&hCdP_i(RHn%2ZijU&-6+XYk7?n8xRVa4A<nOv^+NL2o;J3LYYy!98BW*iYS#6NV7Px`c@6^gtC++Vhy#~88iuRW`bHp8H;oET$T
_^bSOmCs`WC4XEj6#^!c$Q%aKqeknLy*1#h7hT8e40VYZc!z215>7GS!SVylzq3xk}Qsqx8}z~`G`l=LU5Q3S(B9NQLED%l|Us7<N7?N{)cNY~O>ovw^
foJ{3HlYr0bWn%48Csna<n``^pEt4lrZ-W`<{H07Gmo;KRKM_zz-ar!*!Zj*4+$lemM8fsJAY4g|WxqvMLS27Mjh0w_>_bOVq3P57R*@torje%--e@t{
$j7`|*BkWJ+lZ|M>wHx17pMa7)ugbW84=zp8foh_7885}uhGuegJM>!B~YOf4~2r6alV9Fv{uw}?QS_4t>IWq7gVD)@l%!IxQ|Y-W;ccShJg?s(7hSFA
djSKpqvb%4K5L`wc7cdo^9$?&6gP|kxpnp(>aOGcN$FC7sIexK&e-9bvvRAS&Owe%&euU4nszJqjF+|7Qi7iqh=t*<Ca;Ff?}s(V7{irMhsExgo0?xGW
$d+#-k}c%#OKKwh*;+atQPDbps8em$$i|71isbtfdF-6jq2!>C0VBm)GTW!g$Oof^EkZW%g{KF?44Qz7{<WU%QI^s)*_t1K`y_X-?28f~vF!+SbW>hWz
#lz|Fb!o3Ey?0E}A3g=Yg8H=1pEED>PRI?+D7aXt*70LSrpH@%y~`d710PKU8o9Fooepyt^s{pU~I08l;8esk;P8=l1r&-thCyC`-yzy2+Nq<ihHn_s;
MU<KcOAD|z;`MKwxegWXIzPbkQ|Nh-`b9CFUe+!^sKYsH3PappMyBR`a%mn~6IZpL(Bbu?~@k&{isBosowCJ(vLi;#Oun=Pp!20~tFRnmnpMUZ^Dynk?
TT9b^z5>ce8=Pq^5Y+Cx|IPH9>vIUNx9|M%O-FbD?(~~i&tLxa^qo(p&tJRq?gs$2>buvc*T0<JxbBc?YKFzJo;%;ZdHb^ur`Mi!vH+NmA3xzSxPfB?+
%HI{U$I1dbQt0cK;Y~(`?#lTaD5v<5<!4j7o^WcX7$W+2hfHl!#V7!{QvRjv}vy8zGP``R%ZY?4qzNU|MmH2FPy*k?CsBPoWJ^47mdtCvI96w5JS*Wn9
I;jhv~Pk0|>(RKXJOU4u8|@Z#vBU-%2d`Pe4Ne!0DN5b7ZF5pMMFmeCHF89~8|BX01zyBXG%)ybD(AP;|vJgy5czwnRq=D$9*LET=<kNX^A7GsOvnbpr
RW#@RA$j3FMOOUDed$^V$AVnZxYWfR7BAq1yi#%lnh7Z|LIGqoZQfb;nNM|Zw|WdYvnmhj(KpSbz$@6Lbo!>w0;>q0bp{%^gMhZ1n~>g00!**{Fb{Evm
)4zlf3E&xINxSKZ+fXD~{-BUI_whn-pjU@o6=^|OW#X;CbTAhi>G2JDHP91=Dbf$IBXkF(Vm!pCsUI1X%`Ag5c)e-=cKK-1dX<)t2y#X*fp$wb^u44et
zX3K3z@wl3$`J`b^t%4*>C*tz%dHL&m-?9*_VjOl0Qt|qn(^!!ty2vh!d*ztv4?Rypj-Vq<GFb=<HtNP4=X|#I-pXC<8&9o)2$PZ(nZze3|NCfZmh<+x
(2mi$viFV0^Q*(k)h=U%Z?^)z4wIUPaIy(KfmU<5SM<3TF2sVgC{TDzB+R}3kd-1HCV$Qbv@+IJx+QTmHN)BpKbC8)Hz4hn^WvsGNZAa$88r}wpZSOd>
{906a#*`yi4481%r0s-OfZ_bsR6d+H7oKr2!;bSJM!D?Zbudo&M=#P*b1%#_`azClH_(z^h&RVtVa8S0YX=2PWcF^lLMyxn)T!xM+{hH4MBkXeJ!yJ=R
ckZg|del6iPdV`uQRuKhy0*IZO_dZiYxRM7<(D=cpgHh2Eo3={lsSKo0s1yIB{egzSkK@FY0@<&klet65pm;Kw-cVSa9!%&@z0?5IU%&pJfaFGU`p9>g
OP<>y!0TI)|bN7=4$ed?J%NoGx3^^5IzFIR=_&+oLA?*1I7V4~-g)etupYLH7;-1e;6Iv>Obq5IUFMfCXzrH+w_agub{?|X;diisp!9B?7w?6%Nn~`PF
u317&KJJk<O$X3;n$v`MdXCvTNnItoVCOT_-G$>0IRv2gz;0&<fv<kzO84gX@3@`>c#l^<1O630cRM4qe!(}tc7ERe_?cV3dEJEvoId~WP9MR=4_wx`n
J9rJfs$NHS~`!pQNkXL<6az}JNp9gG&Dqub3ub$_)B1v5J42E3xF(hU27*+Z2+Rw2H{@>{tdyuE{1J*fnn>1D768YG5}M~@od8jRNEl@HVD5B!so%+bM
P$!-y-lW0>4FI8U&_6V44to9)iz9Go)M${td&wE?#bU13Ndo7eN;QT|NLfOHgOOc?N3eimR3@%Wm83iFuEq9S;{a*SW{x+eN$VaJ<vlINc<RyN|e@3m>
vT5x$S0xvL&)6DM~KJNQ8WDeqwY{sJhkbH5)r`GG3_f$IHXQu~9}`a^=2y=4CZfMhQUJC2PFn!+<}5hC1I)>q-|xBFrD)aTD3?agI>Z1pGwC;-@Hb)^7
Cb3jaZ28VU-n<Q?3{*imog&T#!10vqJasK+(F530dQ{8KP=Y<D!cn3ZAS+Knzq{GP?IM3(7`9Zh!eGJ3`PJ^r{n!1Xpe;@0{&VrBl#|Pykb_?YJIE<YI
KSaR#JL&rgu=RJ+aS?d^2kdAT^?u9K%xeBU2a=yTlnp<#pkvL^EJkI|z$rBM6IR|GWOmi(`KMp33>CY!b05&;mqX4wN(I#jvg|Ryxm}my*c8V_;PnqIh
FMwdaO>^QreA%0`aZMu6&qV$@7Wu8=#%Xt4ge!x_yF*=vUgIqFQaYV4lGvLO1v%CBVu1C^gvN}Rq&oAV5dV7O|QRs=jv~7efA%BwQ%Urs-Girp1(d#Me
9e3JI_Vc0_%nz+3_`;Us(AVP9i+AI0XLQ)u<a^oPYK2`*pp!fNKX=+p^zU!FH<1p7`VK7ye`V{=e-P_`iR1`^Hm;9vow62f5py9DT5h(yc^COlh64lZx
0O*qxPUi;`2g-oKIlf{Y!jG&7YQv4E56)ZHm&!y<Qla*~;E+1`(n%Sl>0hK{fT8s~Z!>;m3p`8!^&-2-oPtS;_aGk?lr`y>5=yDMc|J3IE#UO10k74PK
LwZ~hz9ji!p*v#(j4~LhhAEo<5v2Iwz;hpe1i#=jeM`d(Gk0&&V`_G0r!6_WXSvb&nx~MSswg#se<zcy=W@m>MitjR)ll<FZw1jQuPA%y0vo#+Yx(7bg
UD9=u4?Q63(||=!aTG^7*xNnseSM-+E5?P>Z&7?8gA>qbwp!N%)_PJeVrQaFI(7t*`(u?Wccs#MW~$5Isk=1Y-IZ!bTzj}<uvhh`*}`@|>R8-=q=xNvt
%udJ!>;x<4j1eM?qKL7YdqGLZl>QGU7ak9^`>^w^Zzm7@7`Uary2XjI*&VHVgC6Z)Uh8IEgp%JE=tVZb@whhRB*_6?$SkFtb?+*4Y(&7J}v6r>FADb=7
KKxz%Hi$t?y^Myw+du+QSv;$3r-WQ%!x)N@n@?B$clyVLB*zv4YU;<cUc*D0C|!Z_-E&;|)cys(rOx5=utDZ^Rij9}J0^C>`sD8&-v?G&%{vj`A6!!9}
AXvz|+m-tth@CT63M3AZa0>B9z0KROzeWp9_W(+ZjFWksZn#!I+2;T;c0-C9xW)x({trF5*4(62^gR@Xm{8dxganb3$g5;SFA3$+{VQBbe9Eq}ITMv8Q
stdC-}W{884Om)X)U%8NBX$&`Uq0~<Iv0SK?8ig=)kfYFOIo+sKCf;FG2zDdUda2t@1PV<rTdYO(M2RjA{KI6C(7YYXpvkb>2sQCsHx%**Mp&X1RZHWZ
mkj2KUWhJr%cZ2Hpk&b}rsKhOIxLVvKAen`4N_I=S*{iJ8D!LpWtRE%%}m-3)xsgx>@d|vMlO-5ct2?A6+7A-iyDP@*hDOA#SE(+C=&R9ifH{*zue*rW
j|uY^1etZtJU*~U^tU5Nqi;Gb8%IWDXbHWjk9<IPg?#U%ugd*)kdKuBnE9m%uN(JlPN|pYdG!^#gd#hkhYB_>KV#UU`2e?t{_~GRI~L|tmmg&{wP<s3(
0z~CMO~kqIJ^(r7&zC(wD$Fvz&$W_46SkLYMJjRh^KrVS#R?{(tt~wAppzN)Y@jH}s{dA~i}7BnZG0^?@X~gCszLYsZ8FAV4g{LIMOpVqzlXeU)W**_N
%gt8KU1R=HG`Y|CA;mhyk8)_qU<<i9W=@4I^MB1r<gda7mSF+zHm$wcPa&&kY_2Wvo$io75VRyZ3$y3-vGwGgkdGBG6e+LjS`iCN5Rv=E7$jQjoor(5m
Hf}&h*VXUn@6RhWLeHI<~TiLGH{T1bxYeO;6r&XGqH;Q^Q+^mGvj?J%28%g$UHyC&9C0@n-_1dfL=B}hS7x`_kJ|Fb4U`3ZEMjyjQfdRGL+>|kV<!fH3
ZpCJCMe`&(os2tRF1TdbD{-V5|IW8M!{WHsbG4>QfsN4hCw(cJXd^IcihkP+!|~xx*_c-3kRgRU$vJ){>PvKeH66u@0Cu#M7qxK>XL{6-Z<G0?e)RgLW
p{PcZ#SD5-nLA8WU`~ewr8}XiX`^JU9Dal&FqF~_N_dx;zoeYa|e0R{Wh#GDssI%CD*&=qS*=7ojKFdREx4o^XiBgD~;Zk9hW$J%E_Tm5W_0P>5Y2s^m
sy^_C^JhmqET$6(yyvujxj<m%}O)CXOoA7G@UaW4^oItOg`!H?&zFT0NoKw?=+D55Z(x>9!*^pQ8qH*LK!P{go7HxhWJURlECGf2%EX=x;QYl)KFVw!m
a_9g$@}Y|WRUNi^(0aW$S(yue;O){pW5{(Q%@hl{;_G<Hryoz-nBYRs301S+z!QS3v1#g}#?rD8!o=T(K0y%fjGaY3PAVKds=werFKZTy;SO=_Sv<TNs
Zdj2q;S}Z|kTo~aq*;c0u=b*m_eXJekzp+12YnE%|7VY*E`cY~ToeFiZr^UT~NQ3S~txoDq+iR@4K8H!3h7FxosjNscUe;Y=Zd1}~JzEZ09GemAvCt@y
MQ>YML3t^#+R)So5xHoR413HzJNB-R2?gMcnp^_Da>U9yd4O+7IsCw3>!VUzR=S~t&nMbYz{d`+0At#jG+JA}i#x_nRIpZkJyVIfXr8+>Nzl*kOg{TO`
#k$R`#k$R)jP^Jt|hHzT;_V|nYJ9y9m1v_(qt%Ilx0ive9@<KM<d8q1F}zrKAlpSCDTsgeJGRZjOdaA(de;r7C6$MLRgjpW`<mh#M#_2>YRo&+gZmGFT
eV9OELdBY=U2)kY}=A&SoVY*<!nI{|ocgQco?8CZjx^UFb~0ntt?te5d&mVLg8Yfl~JT0eGhE|8$khoFkEi&zVNQROHU8>zV$~UnIxr4e3IWc%kX%cVK
p5zD(A`l(clAv}~d*P9gnu6=%L3&7{hdDVNDgokuvUdr8R}&a{hv+#H@ir9W>P?s-mpIer<)dQ54LAe;%BOco#|k?tP4km3#QLAUfn<a35ItN+X}=b1y
ary<&z<nE}Vf7Zj@&z?DxEtJTRI*{$`{@g$(&b>3NG15I9sy|un?ga_M8Im?K8HKdCEXx=d;g_0q{2wM;COyW?c#$N-tGDj1hf@<j&fSSPT{<`A9XjWi
wb_x+ezhabOPqL}dzwC{XPce$viDx6K8@6uv?Pj)Hy+No(a$5vBU8+uwst(f<#Tc7Op45Bv7=cd%yVw!vywLb9!<Kz{Y=R-=hKbTg0oZEp3f3%KJUbu`
b_i`W4E3dHMm;Tcg0e<UE&9AYF+1)wrg}N3Pq{Yz-Z43>)ohVvg@4@q4D-;u&WH06S3nt7^V#Lc};AA!9w0qI|dv1eZSrd#IPd|YqGg+H+5g$2CO3E!D
?hg(trXDNVGJSQ*t#iqPvBTM6Ecrv4aCa4m!MoJ0NgnkL;S9WY3g-ZQjD#6}dX=M4i@>uZG=5G{zilHuOii!$G?}7)ISz%_FBXyq2Fd{Ykj&Rj6*jHm6
OM4r#OOj7t@&X7hNi&+GI+ROXSlZCm_!TXVMZw2p6GttYjW5$ExFr&M*ym3n`;VI|dPJ!LGB9dXC4avPoK_f6BGy^cH3fmu+8LU&7PQcmW};WF2hdljw
M=Gz>dHzwohTE?k}Jd8ISP#)+)r6?F$jW)HNNWv=AYjZqj=^zSnZobA?{iV>Q4+rBj%<M#xP*)~_Y)<v+lBx4@-D-OHS_(|7A+d#!E?Z-_;ZSR{uw4`<
TTfs4Oel?;YC~!@iW4`_H+`z9%QJt*jg(=&E1H9LR8U&E?Sk9EdNh%=Xv(d(?7ToQ#WB9_XoaO;rt9;`I)-FY<!P<%H6pet@v2{-VN+blPr$dpY>;abc
x|=rnOkFCnNq_gwe8Ngr3%Zbh2E6OYqd3FHFx1MPeco57d5p_ZtIPBaf**yqsky)BCoNXw1}R*3^mA(c*2s0c@HvJ?U2Y*s<wJvT-$W<#!d{a9k7=|uP
lm$snCAk+f?!PVrbPW@`!D=27TGt?F?b5Oom|1O*+i59yCkbQm>6?>d*p>dXs3wUA`1XGfeB|aszAu10R$sQ^MhSfio5ps-}jTv+T@ko5FSlAh!-@tn4
g`gW6=Z45QJy$WG0Ys_%<8=Vx77TyCXRSDH)){$xFq+62?o6sKzu3xXcF)0s*p^<&PmJjJ>#BWl^4ov(!}(hKB>b{9+z8imbhmQ(uJqALybnmHgQheV0
G+!8w2avW_myuw>%vCfTW_Dt?o%bdE-&xye>7tMN1xy%4l=rX1do9hVp>VTNdrI~N+^=$@hcI7-V-a+47e4~5I?rch0)eYU7!f3=ajRK=va%DZ6#-L0{
Qn%IdTrX`Hnh_$x8Q60=(mgGL1C{LWpvhGSZoLvL>y>d*f2o;VZ}U=__pE+i7>h)EC$`K(BFb7)sd{y+EHzvy%uCC1aawKmD`UIBjfg(m8_t>f@Q_F&?
-N;S$;6s2)`SDvXiQd8uC*e<Rm6~CtXVu+*4Crayt^3=o0Ucs>(`LueaBpnokpMc$!1ZFxUjv5h#`|-8sh<1@l{Bb*l;W##^W_=%ah8WJ8R|}t+0BSzu
IDCo=zs#%%xr4o{mSX`A9!_x>7XqoBlYckbSeKTk*1@(Or{7%UuhbpsBLUnXud}!ZK^+I%Q_q@x)qD?P2|vxdPb19(b!#5D`pADNNf|fh(K)#3(CapCu
qGG>Na3Mdy%6Q<(4aQ$LwlBd)br1*M*3Hr)JnEjw`1F$UF5gRYgC_Ik$JBQ?(gx@9e_sAv|(HBjN6CDuIqJo`NRJo`NR{HIB*Nx3GR^_V2(s?ND<<eB#
P(=OSc-=N4)Wg^S@P^L57^y)e(F9pk5V&oJ~ndo`+>3f{@XS$etUsB%V)F5pOB`bI-8(#OWwveIj&Qm*D`s@ey*$zKbFSDnde4?9hS+-zPZa8L3Tg$fP
e`&p^bU{up!*Tlj;gaLOdlr1kLjQ}WxG*&`6A&lMiCsea6gW~5L67^g)MR@~!<<b_x|Aa+Rj8h>xw=Qr;k|CV9zA$KbT~_SB(xzt$0OA^rrpXvcNhI!m
J+HyC-O_O<piIJOETE|)ZCVP6)(wRG%{3@x`4lzQT)REo(!e5vYw$`UScjwafqi^t}dnC!@biNo<<#-)PON-?3{j<h?b(roLQW$K1^z8o1qxSQ37Rtsq
iUS?-Qt>>XE_sWvj-Q1p7Zs5=|zHn$F9VReF{iB=^V|y`bW2`dx~PROWuwX|fjAN;%EXYM3*W%gJ0^?P&hjf4BskOjkNmT;pde4U;WGPw|+i(=jdwC_P
rl5RN}hfG#gZb1%Pn(m$l8(p+NfE~%q<CklC%R`a>0)vQasMH$Lm2Ns0lusatc6(j8hvBYPzXAab6V;eGTU7L_YLk#C0*I`CtV=neJX^D|=;mV<8ngym
)B(w$=HpcT#LDjV;&(d`^Wcv6nB!{I%aYl|R+eU+Af}uV(7m-mOcx)-Ew2Nv(7UgC&*V)XMd5g~}b*4I$Rc*x%Mm?=05iHf+H0ZHU8WX2G24OsTegp>L
;aEG|v@KpO_GF?Qx?`i%TZinpU5)(6t&c^8@_lvDGG>d?u*?ir{am%Lk|Nf39HX>mKuZxiWp`U&EL#OkcE((7JQMl@Piw)T>-HGIUsjhYMVQoNKy1R<t
Zn)`U!eP(0b!{+Q@jR?cZ(}>-U<3eW!W10K)}Hus<o|!=1}U!oemUO8s`m~K8&{=Ea_>3Cpd2?JCpW8b9c?aAPttxTUE6+Iiv|FZl^CU)J_P>hwuGBu7
-~6!sR#|bS(gsO3@n@NmnTiniZRGtBf5k@<POcDlnNzFTd-B+Y)DQn%ko4=_9<6XUvAtAdB_NNE^tYhOuEz9LX)Awi~E4UJiuSP>d>|28T4ywYK$v*sN
^3Zd8kCd8>?~QmEvce6Paihg?5jnw7d%BgnPq?VJ-fi<?fNW|4Sjp_{eAXxTUX)tWWO1y^Z#W-e#tXKW<p!_Z%i%Eqd;mzRQFUgoT6XN|F}1bQ2N<Y9G
JFl>?PU<OwUwT9(uwQ%7v-iR*J_{J;DM#XiP=5dUfEOoiEB$@)$XHijs0y7dc%pb_xRlVj5LO_E}zU+@{^Kot6^{0YTYB%!D!E`ez<%B?xR)NGa8@|-a
2NMMdRd!V#uIUw<mzQePls8jNU9f&jZaI8_m9bi&F*BvsWj(FYawMzn0*e_^szCPo1#`TMR*fD8+bfJ6SsiU!YBUzjj@HX>nmw153(eV3>umIOFR335A
>UmGxUdwN7Gu%5ogtFj24h%kP9n?Om1>96qPpznn7q5r6HaHqne}{SBX%mw4%Q9ba=<sMJsgsLyTKY(*QClkEBhiWv{t$}H?c`M7RjZs4OGllC2=&YY{
SRnHCZ>58~gD}i~hPD_AH&4`~6;LI_Q+`sj*RYeLSw1g(z=$xskQOyket^S2w1w)`oqvjBNlr=J|4uZ_~U#S<9GT>(vcuKCNhxmQU($X~b5WvMQ|>)Io
peg4%3uyw$eEOca;uZTfAZ1ANI;dL+<V{Z&DB=7QK?l!&pJpVXd6qdBCBJpNvHN(9xQF)D(anymGkou;C;N27&GPD>6P3JZG6+~`N$D|CCr%<*^AgFPT
~HEj?c?4RngDi^iXiBdU?x9;`qsZi3}g#{-WL$XuGc}aepMsui#bCc$CsK0a2k2yP7Et@^VR(Ph;a4I%!EA7@Yrpma)&diG1ZkId0)nF8SybHC!Xl{zl
rYsNh%jVc@(cRX39(h4-nbQvA-PnT}hlROAy&A@CG>UY>K934YHJ5{qs1Lgd`1+62YW%#&SevO{l0Dp}efp4AIEi^s3Bty9h#4*)Q?NJSIjs||%AKjPT
^ixDw3=t1XP;-EXP;-E|1|Y#Qm>3(+9UmHZrWY>yPeN`%W&&3<ya-PE_wDlHQBFord<sFO!#NGuzKH1o)^55203ZVdiayIipf3R&y(qqbMOB^IdSO;)Y
E+-%;%CfljV&a>G#3Xa|X^FblhXO43|k$8`AMim5$7{L+(`{CIbrheJM?*PU)43E~?<2VYsZBH0R%*arRK{@<fPqtj`}>|GT{oD*KD}QrsrGr+x4DzNE
j=F6H<%%h6kg%kNpv*3KmYpF8@x2+51<N*z7TKA#AfLGvy=<j(eX&rJHAo`{q=dHAy=`QE3hKo<NmWVay=_pLB?ZvIRugy*&K->tID$wb_2!RdL6l76(
GA)7AKTXya$=_M%%nNCi#oGWIjE0cPjd;bK2Z0Qx3*0eiX-Q)Ak&dUBG+H6%bvfg?)ljfIF`zPIppYw@X<?W=6%w~QvCA*&Klqvb_qRtsg?0pW|$Debe
OU4U3pG&^RJ^bvYIiVL<k-6XdNHaw@Pwfp>>2^AUBYWD(NvX>5>=jG@Rw*l;4it*ZdAqrpvD|u2NSo1I0Q)0SrMX%34YysAcI48iubsTBYQP;b_42B2Z
b{QvX(7d$OUH1Vm6B!DN?4b1z;?7+V16+)b-OCkTc)in{Ze7Hqe^{4%}YwJ8;DJ!Zg>1P<O*|4kph<=m6a;J)ru2Y5`5@P#+}lTEAj%M3f?yFFm|(1^@
rQONKz3;7OI83m7nj%a{o~2pa*(G)t*U|V;^2gQYgx5!5hg{rcv&1@kU44j^@({h@?4aw709F*>OeS$|Zi*)+oL+tbpM}q?j$o<nT_3=N8LlZsg}iTkb
F(J~exqh&QVXHyCf*#by|-Ta|LNM1jSC@ir7AR`QAiL9T*{`5HAO%eaXj##<YOT3f+n)ml9sFNd?PLDb9qaNcg?<r#$&N+nuH)v<jzf`8%_GLK*BQul_
u5{QFlVUVMjIzG-1-2xW1faMDehk;e2qO;>cRJ41GoYXE(4&#*@wlB+uBnAYpxAm>H>{a-&n4i!yqrEK~^-fEcCJZ|+k@5x~4rzM}%YY7t{d_4{nv>zU
G*ak=IRm@=ZspV;!^Z@M*=*rEyISfUj?^2v@A<{%$lVxN&esae+-`(ojxR97<<czFb;DBGk)dc?b}uiwUZ^UvOtn2Ka2zcN@I_TGPHiRh2iuLAgHP~RT
I!MoS$z!DL5br6CMr$qrqr#@u`sOLlaf)l=fY~RR+i$V;g5S(g9-idK<}B%!Y*}0pOp+3?}mAN+F<K=&>wdf)y}FoXg54P$N{#X)LW~Xx(#YOZ)`zsGN
y+)DG#+Zy<W};CSPinyVRUk1hX5ec(pJLS3VYY53g8SG#F+o94f&GUPGMBXLYsSWHEM!)wk<)V@%LRYrDXQ+jUYu{8c|1(WP8RV@mcyF(!G|Xxl`)Gw$
21z#g<{r`Dn$S3V&N#GoRZ!A@Ts_^Y-%L1YYCTNY@GVzAhfwb9l$ePP+R8)dJKwOgGU==SUNdL+tW4X`t((LFt0vrHP&j;aiLc4ezHYGusVx<Y9p_GgW
WBssnx^#<z_z=Ivn?ebA%FeQQ$i|ufVYqB*G7JMxiEa&41+wW2KCaJ&NrZ8*=IzFpMkNMm76f0;v)?cbNYe$kf8Z^})T5L+Kx;!#{J#S-`q<$PyGHy~>
W?QA!Zv^dCcO=v&vTa+nol_et?aol!dE$67?Ci?5mb9+v)nQ(O2YefFR0bS5uk*Qs{maWcFg?h#T&$61<uD$<T=Kj;?%=f4?N3_s&13o<;O7!4G&lM&m
)xp_k72uYV^6zwUzsjuUZZU_=WLrV%%}xVdn5^^a6*%l+HmC1>TXw?<J3}DC3(CXF)VI)McW&N+_J1~U3jnu{xSRPLfBkdgidvQ`V4&Zs_U*wM5o3mCf
@BR-LhP^`Z770hU>6FI4!EzQwB<N<cX7R!>`X|ucbaqS$Xz(_IdVs_IdXCH&0nPtZQu1+INWEpKiYxI<EX;pv*Up>&5+7j&5&a*Mq-6>{pBK{_p?t+`i
NP*V}%Fm82UF6E7wY9X!R}DE556clVsETk-!x-Ikp&{=<qVnLEC{iT_qs&Rjb@uDXuDdNOkcdx4B+y#DQn4}bIO^(+4)?krw~x~yD18fd>ccsnNc0#4k
{aP_xWx##YD*>Bwhx)MJ3h1`C2Z|=l^tv0%|U-nYZKex1<&_2xkDQGXs%0l$b&6D6>J^1}E9{lv1AARuihwuO7N>yx6xBl|MYuCU1^267@^2z%@{`j}A
U%&LhgCD<jMf~N1?_7WVy@%g@`}*zgfArpWuZXJ$Z~h|g_3>LTfAZxIKYI7&kAMBekKX&*|9<I9cP0o$@5**ISDI+cihQ+k9?kNFD}Cc#Jp$=U_pXTNu
i`FO2QFNBieg`xisxN9i<stDqN`k~j;*}#-1GSJ*q%&}(Tbbn89(~)=MR7IMhw8!r@#DdE{6FA!T6`^SHAS%hi^arb&uu&pBRn!hZuqD*Z=zsJ|F$*zd
!upPd<A0+n?eyb^I&ei{XD_@B_Ge)Ha%O^{J$M;SmNKP23#7-Z;*cyZ>YVpSRIXbN_(*1S+vCJ;9rJ{_F33|C6u3vZs0u!>%5_|4t0+Ctvy>`-U6hT|L
R27{VLeuD|#4zRQjLzUb+Z@|O?3@#um4{*kMF+tu|y|9+3`*IxeU!#~G#`O632yune3(Rd{LF}DKcFnJ8yet=l4o_{p=Uwz887p{aSG2b)siMg--+IFr
?$5!KC_TOXndRMxAi$VTxVglrE2yi3UPtf2-J&w!fP3M^W4_^IWdzpOYH+%lR^XmuSdE?>FUb<o6gKxh4@VBpi^zOG}9zOWd*W+$`@p$bk58wa02Y>(5
>zCiTe&yAew;%ucr`NB4<>ry=4}W+4cQ3~TyP@kNjr?2U4tX9a;Axo-^^JD*DTIz~?hev%BNDc<-RwK-H-ZtX>?Uq`{z~#US3Ad#$-W=hj7OAqj~-e0?
p|18Em&Or^?sx$73Oaqi%=|NFPi#hV=6BmES_$wdr|uBKRtZ^%h&(%>h<ftiM2K+!>7V^{f*Zi{_6ef4_><d#?P*Q{q0zcV$weN*0-*1tk+e7>W`>$L+
rgR_~xGUZ@=>KTmSUnN3o`S>*GKF_~T!F@%pQOc<|kCe)5k${^Xb6-|Nx4-~Qz5Uw`oPe~t(6#C=K2zs2I`ZpPZnV@~-$^6^x!UH|lrkN^CWPrm-0kKX
-dJiztqzy9RQZ(M)lYw;M5=^yLS4T@K{C_aB6?j4!cL|2Z9ZYqm|Uh1(_+WJNp&8t8(eZ~92foZo`e#*Hc#Jw>`PHcOwJWGtVHa6iaKYqq{?JLih4hY3
S-0<cWz5ny-$$^~34T`esth_7B@eWOoC1P&}_FOF7aM4x*#l2ymBJcV4=byw1{mE;uJoxE*F}a>(mE`MY?9!aMC|!N@r*B_>@4Gh~`1tKF$2xsOp-<)3
yD>g)jF4j?1Q8c|<$ZF%xnn8b%@~h?`_%irD0(k?8#hMXdt`TC`^vw*^wXGE|N7F;VtB7#{^3XO{$>yFKfM}5dPkD>R_MW7uUx<KKldH~>D7mC{_3N5f
4`Td-+uY}?caU!()Vr}um9yY55N0XjKEFj>-T;T_m5{dP~p{&fAPkrX4!p2%7b-{VT#3L9t(ju-+S#Z?3won?i-67vo>xzK)?UnbevVJZ%(kM!0w4BU$
|=Q*&o}h{pR)F4c*N1Smh31U-TSzbHl4xv;ON7`t{bIVk5h^K<|BRPlONmMA%!V@BY`g<@&u>Vw`UUcW;1x@txQz#Vp(#aLbVu^Mx>YA+{sR_Qj3!;!@
ciO#Uz4i=VtfeSCv;4CC!EkIk(mZsyt-_BQ3}2ENB4ccU_{6CO~yeRNN}7}fnxai@d5ISxgPJ`tmT2#xeZRJ4ynL{}FN0oDGS7whOjHV(V*_emZ8;7^H
z_3wQ@aoX{{?|=NQ-<|96$&X)p@c!#}&t4vW@vU<`KK}5XyT?KMqn{7neX_@wzZ(zp<e(^|--xa1@l%g@!t0;BaTkKS4G&-Y?I*83*>L^tuRi|p%_n=j
{p)y&C&zg8jgLS4?UOxz^Xh}Q-?=-+-A9l?Pxd%^E}ne)X<!i(F^2mbbC6k%VR5|SC@)f3i}XNvjZpf*@Bei75u``D0G$LZ6ED(vjdCjqBO*}<FETJVw
a3TbdMg3?8O=GS|B2+1Km0Kks&kaiz^$ZI-a{r3!1jZF@TZIh0U=wu$v_q5a)Xdvw@xtUt}RA*fiefNv`H)w=Ad{cd66yxx7@m)an4}AFE?xH96zbSM|
qKMPLiZYB^HsFq~}D<8Zs!N7e^E&>A}zFf2tMxT$qC>3c{^pb}sSAIsHe>Ns<?c2tO6Gmd>qH;nmShrgZI26+#5Y`^a3XlRzFpoX|OLrR!D(JX3WGwS-
CXrt8-2v?o*vi4anR{NE{jJF3AS{OP`E9fKf&cxohc%$24Gp{HW&C-U~_=aN@9o-ADTD7O!L?osyW?FMnCwbXmRj>RD%9Cso7AZalE+m8~S_1%9+Byh(
3{^CC#X*iyjnwSuI`r&VXmr#==1V|4At=oqCK@baTqQ{rsOx%e2!yoUO#MoISmIKL#2d{tivw)N&dOBN966MYqcZ|ut;bg_jFTHutx5xVM-`;reoiCk*
@r(cX;G2Iw%eYs599!KZ4M!bhazYe>?|dl+^R9R&E}$iQAZQ^CXNi*J6GCG|QqpDVB597tx=X>mRk}-*<oGC25ExGldNiH-gLgmv#T)0Iz7Jb2sriTK8
mdp}8lCKcT1JGmXEYiSO_WMUCQKm;GREyJnFIp`2{E)ueML=ua?o@7iYPZKn&~u1_CN=HM3j4~=Mj5wsd^%k@^5Z2PzVrrbO}iJ@IHtvAs`*4(%ZkzsL
?2uE_a9*#VP3ZjimD3Lw!&Mc%)C6Ah?gaOR5h##v^xkRDqFz0b$GK(c(qk4Ivn6MlTOKQ2%u9Qf;~sON9WX!9_+a8IT}P-@}!l{`HI;JPlWZNXkVJpkj
;Mf<YuP6@ruT<o$Hv9<JnM+@Hxz-zUmBVlj?KIhmFzC<IS|2DgOGB#Ee*PL)K|9-K0?ndIOY4=?ph7s)}oB;I2MeUi1=xbV3|{KpnzZzu0Kl27c3<j(J
vByTq!*)F;FF&VlIhwM0|ZU>?}&d6qbax)Iy07f?Bk{gD%`(~%Nh|&GK<jxnePkDa-{x+e1Fi_TkB=A##s7u>zi7=NOhbhC70V~z%4lG)$LEyE$HB;OU
T0B@d(lpQlrXUoBF25>OrsRZkiY+AqV$U6eo}v^2-=b-wP@jZ61a=Dxb|GuCP;z++;^KVCMg38Y$&c$zo%Wh)huc~V<zo7DHU=%Iv^k$@hZ5{pHzhz-2
lHSPxI>2Kdd3oZ#ZEcM31g834m+*_d}#H#iY{qVQ6qP)(yq`HINZ0UESY1qI@p?P7-$;|7jl(OZ3(o(M&NV>Y)ClEHA8@D)fuPBMauxdGJGKMUXN=*+;
m|J5(TOxHbl-G3@nzC7|;ZZc(lM5iM2q@dv*vr7OV#2`m80vW>~g>L${1zC(r6Ev}|b(2u*5p9UN~*^jzPBv?R4!fg<;s0?4iUJgmvVkW*pam8flxE&+
R0p9ZF2DgsdLeg{f*oeA90yvG8$(3;ZgU27faZBA#%l><GP1MMc~cN;B(7Q47bvvtc1+SJAo3g&1<fwtW)2V9eINKh;1JD`Qt6>ig8uNhd+3p|{zx8)$
5)|?pLL9-1cjIRbet2-j$V$z)gS8QxJL#=uYnVXbEz-pKjOf{;>02Qk)p|O%i+_;-xx**yPc`&NfiNIUQYXRuY7K3Bb_WVfMl5An#SEo=E*;24-<_0eC
DnSV}T7u23Tfkrl-M}%xi;WT2*Q*#)B;5594Cz6K8wV4Wg{3f80K{yY=d`sP!(Upf4(Mt@BhZ&6hovISQ|ac^=>^!7tP9j?rM5~d4;yo|?CJts(gl&8;
7ui1?yOBz<SV5P#Hu?O2peS-Ma7QRDph1G$8D*tZRDU>Skqg)Ck6HXE+R33TMvP+FWX!+SQsS41GWl`!I<MlM$0x}YciNZYEqeVD<_&suqQMe;8(mHXA
O%+EKhdi0L-iOgYjw}7$C3prl7w7A*a!XLlUjY#-laGX$I6JKaxO!Vlm)ZVNCy`RAfkJ%PO?MO$E+m7CCo^^|u{xGSM2xo~IvK<&#D=!+uKYvJ-I{>47
NfRuEs6x|f?CU!ws%vIaP^&zOi@5GReSIFn0{qsy<mZ%KG^k$r22i^16A96!ej6bI`LR1|;4?PBBVg0?o=!Crpd<aV?xMRcLsY63{M=3H@|4;gxGI6dI
ZT4De#DrBg>Enu);FAX`o6wR63#B2^BD~eV?uhkU^RI<&(M(7cNUJIr!g^ipd@bmbF)7x^+g@fs`35ZQl=5S1NSb*m%Yq*&Dc0f)i1BP~)-5d^uZW!dN
k}ZIKEw4kVrtY|+&1od?h#3WkVw(x9NuG}=9dk-Rm9bHfm+A`=G*>DP>G=xd?7Z*0^hD@Vz;TrVm)C1^mf}dh30*3u2G|5!GgPF{6xyon>hbTzEkodH#
e$WUrEz_VXt+=k$R(VPnnSMd&1(W!dpi&G`pa#wr2^m<HWR)MX-L#LYEzaBFo~@_Y>5WJ<+Q<CAiK<z2fG^Qa(Y+iBbw#=JKFQqc2FqI{0NM>ybp&#p%
FyYiR^+!p-jP&L*}`_mkgF-x%Cv5T!jcAwwOndAI^A)Q&N#57!8nQNgfqop(|Fod~RN1sf`y_VaQFV!ER}+1*jN)Ck8L*a<ZXtOtE1_7%Z`s0vF*;PXh
ID-hpe`rGsU0REp?UxkbUkP?Q6L<mM7K5L6u&a!Q#in58^RR&Y@T_OzepbS+>ddLfx5SnUFrgB!hCEt4y6K>00Ji2X)WXXu_7|2|jiYYv~+S1xUiH&d9
)Y0ZFko1sxO2Q3dyY-$rgtzBRWZ8j>xMOPnkWOt{KIa&xjkYm~m=hHKVB&KZGfx^;u0!`^HV|m4jOAwk2!!36djEG@n4#2cUjAD}Z>m)T@uPG3e)=IDw
N@P?Nd}0nO_G%bx^uFif{q_>0)YY=U(RARu#X)N>f>~)9aafsUU2>ys02Qp(CO5C?Z3fuw2><{Kq`+eWPM}U-M#1yXlmAyrL4xORujM~F)4Odx+{RDd-
hckl9sQKP`|s$uPqZfcCWk%K^^##T_B~67dyIUnW<inQd`rt!YO7gGF3%VB!14WEH)0x9V;*j|636#iEuLVP`b6_&i!&X|WOGIbpOEYFq&8wVy_zzRFk
{s&?Z6g{gU#+-S$67q{DLd4HN#vEYg1xYD`&q3Raw-x+p@j&<~)DqO4I?8`xfy<ylw0i6X^+Gdh-zWpLWo(cSg@Je*dR)Js$qxk9XsOW1E;M)9#mJC%3
oaFyp;npPLYEh~4`i{&**M<ahDn>?~Tz9tiPbU!6!PNu~EbhB~=_oJ1=fPoxLJi~Tw`nUj>@R+2R7v)n#%bO-qDUngh~)A0_kkp^`0AqnFl)91Hmu|TH
%@SQ|{cyij?M~?2CrNfx1#~lHR7u|PP;d?ds;@NGOd!Tjwi@!fpTJ;?yX+9y-nI=4s7RtU<pid%xqM%rc#3GuB%5;+SsG=nCMAaa5mRtSLBx3iGIRuM)
@FLlO?({us$b<zVKp6}|s=6b1rcZlPvX4qsl9PyoLXAJdYeX-S5`|!q?zb*7y&07Ga-)TsUeqt%Te}gzn8}J|kf>CdPRBFdIHwCC^2kMaBFsm3Pf{bT^
zaSUtyED*qp34?4pAl4Y$Dp18rGx-p$Hb~LFhT%N`Ly~aGxnSOOghS;8TU<Tqu1H&ACUMlWsE7RT?!JpK8vD)1{}IiMv0Bxm&{YTW_H`?#V60SalMdNR
ENrtNP@}FP-Am&2P`2Y}jvvUJk+CF|L2|#)H?tdh)J7%-g%0wFwB4G>Bz0kv@e$@a6BuQhs-T_b|)x(C@9g_7mYkJpNs++n)vAEyVh(_me*L#Gog#eD0
!*5C!4FeQ5A#mU}~xJhOi@kqV#eagwzs9B_i9NJDabgbN6tPKx*O()l-1dPW!SrHx6u_15V#b%YDa1{A||E_~@tB)2fTF5I5sp2jep2FReO-TUyJ(<v`
W_z}TICPb9um=QZZXeJ1rigKh5x_4Kn(lt@#Kxmw_Na;2UwcAPNfAZ=Z*<nQ0{|MO<5F8;}V*e_s5oZ~PK#(MQCdMToxI}cGhE+Spr|dT6=!Les<6myo
kTK3()kNKC($L-`#yF_}S)&}p!>3p^1jb`=)@cu)#e`hy;V<&9=@4Wvqlly+HtUQopaDq|q;v>ABMq`dIiJ}g-J<n*IkW6E$YiEZM(dZkl7tyW7BZK({
Pcj~9uYYj$y{QyjzMs##kk03W$>P<>mpQNPkB$o!{1v{E_G&T#Cc}1nC{G;#!~H~<tjqKdzg@P%Xm?Me7{vgN|bZPrkuF7{IoK0@3AF{ZXc(fC#N6Hq@
TnhyL0I7eCnaV?H1Izov*~MGP31|>}1|KBEHQ#pcvQY#>Pq)qE@6~P|?U9M+w$iq6*c>g3OG-xSZVPBT5LwI*5j)fO9=rjQ~wHi%_16VGs^mwgFo6b^)
}ororh1XGcVYMIn?5xE+wWa7}`eCSj0hXg;^*TZ~cQgaHQ4Kq_%NnY3LXw6QuI_w<n40hy8LwJ5IPq`1Qai_TjSx$SrqWe8d$fMQiJ3TjANP&Yk|+X{1
x1)i|+0K*qFZmsvn65xuZ4#ZuV4tAWyx-e9iZGhM9AvaXy2}^O*k^;Wdt8%0yw_REp4LmSw2=ic9UiJ-2=xcLG%}Fg#&E1#*7LV(YR;*&+LDgdEhTvk*
=xkIDSDQVO3LL3KPp3OJpe)HSh*BemLr^k#4kOAvf$HN}1=hw;=bVu}AgRL4T7nrPwFBUErUq?JnG$4|i$&me+JgvkG`j}DfbIl1>Dp{j8WpR6u9W3KT
P$>j01Q!pbz|HKLYs7=VxiqsV9{80Il|fGqT)u};9%b5wwym1n=BP=LLXFC<4TZ|`s;}5f~gAaO0gP*lU>Uo4ae?LBhBIimDyDzI^5WENVIy@fKV4bmf
kko4y;<uaWF53RFvC!ttQA1`Vp6Roq(k^dg4Q&)~j)Jn<XQB*PnIhMc0uztmE1YkmW)hih{Nc2&}C}l#iP|X!jR5XN@R~r0`+A1J}G}ajsGBNkz`prw}
S5BcKQV+9>GNi2^ZFx43P|88To9cpVyqu5nJWL6e1+POO2t6dcZ=f{6j!-WUfa>_~y8OghH7j4bRXBkNq&YI>xcJt#aA5G9?!v8~udl4|PCC1U8&J+ox
cfUdn#muqMwa%3a!cx^Alog8<0w>B#p6i9B@v3-duFM1dpcZLCn7l*1_Y>|s8FoU%cxbv286ii+z(rmM;1cAR;38XqvI<NzYFd$^Zk6@9f20&U%1n1{)
MWUCu2*6ff_k+S<5s~z~)^}nFD#bF~?@A0cEdm_y!<@uz3ll;r@(#a-s!SF*L+|<$^hQz>vg1l2FqgHFP~=)e4=M#81VNei$pYomZ7}bt1h-vPJQs=$P
lY%QmB8!Od+c_*?36&yH?SZml{X~0BO{9TSE3R)bvks3p3y9T`No-X+W<NO!0KWT#5ivQYNrNnvDa96a5jo{E<Xq?7UXbHg4IE;!r@k6x>&Cid9Xh2jR
JksYYWBYBIp4C%k2Q8T0XPmN99tC@0{aky{8%w-x5pU@D(Aj!l7g2bHm9T7QD3(+el->(jCH>L#ZcDI7_u>0#$7ki-2*ubq=pn4G9cuj1GCG+Ydl6*M+
>g8d6Z5x4VJguq6g6x)g%OBCvwhXsDA!t1O0aEVl8$31y58^#&+`?GVSgO}%9^bZ1%hz)J1p0;)amT{36JHq5mAA~#v}0+$+Aq!J|QZam@?_84lXu{>N
adPZPx=R>C0VK*x5Ve2TETH6gv>9#n9%r5E%hSB8>+S{!u*uroju<>2jAZnUCgoBC&xV7IckrYEva~O>xo+B0uIifUA_UNfjmV?l9mQrq5P%r?ZUBsED
xs!;c-6_E`%gs5W+E*AVBEk~A;Kp=-S3-i!TOED~`>r|;@(wwWa(G3lg1{b@IAEzN1BKBX1L1-%2a_!`WD709;vwm_gutJ)eSzQ^b_$ETU>j^^xXDnMf
fZ@DFcrAsAU|ZmrZyA-<4wI_;@4cEI2v^0=lPr%tHV%^pa#S>2=m&EE0%+%3;ph_4l0r&1bNt;xzxJ4RAH&UjeT^L8bs8jyKBR?YT8`BHd4qfIcf|56?
S$(0qZ$Jq3>IJ`cXqJm#f6`W9Xm_dij70Oku5)B&Wgx;9xKhbi7?BiB);)z&d8CoQJjBv5!~|hhQbG&A`F88d;nW`W)tPYZuHabB+ZpF)hHHpzXNjw%m
+}F61rRE#ouJu_Bet$#|g+Itn8PYO^Rv<XFWDuv8tooUJq%1J+4Hq<sqPIJr^gSb}2b7=12NmwuM1`yV1xx3boO8C4sulbckrHluDkbX0kqsau>^r}gS
gnT@-=zw^vI(GGjzCMdIj#5HXs+J;$T;j|*JwkED?xpF7B{{KOyZtQcD>y_Uk`6-F>?^k||+%~y;w=iB;BqE*URhkUbo@zL;<WCuHzfen5vrG2)=ARRJ
74N@}oa`kELnbMaKFcknnXpJ7{~o+RdZg0|nFVc#7o>OZN}a3hmCCL33DL`0soX-DlS=P%GMCP4bhzY%=~y6A`BaGa?mr~94<51aR9%asM7h9Zpu9lvL
@dPRXrbhNgy&KAz5dli8NV<7WAeD_`^ei#kwY=0s%GLIB4Sj&^QFXPzPEp!*r-8j6vt!SS!<oG{g6ZpoiK?7I{uNOUPyVG1V0gKCee!5ZHeusGqpi8z?
eEAip3ZIF|kBNus~)>5)Wn0qaK+oM7ljk8t&s;Q`Iqp#lOU!r>jy1@wkU7A)=mS-$~udBy)(wrb{J?MN;O{u|TIqBpX5e40BMl5G;~Hjy7DbN(dI&b?d
}S>MxB^P~AdEpB@_BKRV7-j~*pTvf)^n?WeCO7nwCw9#dI+^bsUy`9kBIL17<F`)^e<_j}(*3cn$BqY~-lufCC>!w2u)EvbTxaocdJ)-+OW=5B4`Bn0s
{q;T3@2u==qqBc2d&OR#*5W?OzoO-VSlI)(WEOmE$w0y+d?;r(sjt`oN3+UnT2Y*VGar(m_Q()ZN6{No9-G*=c>9k-ZJI7Wmk#3(vIUOWq3>43EAf-|X
<r4x@5@<9j<PnV7GDwmL-A7wa@#(l*doyA6lG>6ktB5QigT^bZLoukMG)PW}JdMg~Dg>y`zxqa^GT|A)K%PdFFM|Rj>XS4AX$pL|&f6mjUO*HC0%Qzy&
|m!h;e_mdvYJ6#juGXk3f|9zAi98P%i)CYo%`x5LNG*Dk?}M5mL#vw`B%id9TTfdwFQ-fGu{m)`aR?Tv6`m_{k&ofq(=ttc8PKzAf*!pVGD}q8AFa*3?
vRp3SPQso|O0dLGUyJuXD<g?n=^WfQk;{%#yAomerGN$)GJyBkZ{-#z;1#YYSr4P*Z$K;Fa!5GK8l{fShU-&hhDKSa!6>XR@m({Hfk8-Kw4Quj#USk7y
JXj7yBzJz_ybFi<n}sNsHw{2spLBx|#+9xo3*QCE^2<D4N+4}b4r$Pue~#*BX6nYyV5JL%hS$Bslk^A>c5&Hf`hhzV1AWX~Ag*GhTWz>%}D#4Uv<kLzy
p4y>Yt2O3S$Zm~R;s&Kf*2OQpaG^0RpD+{_SE#h{yk{ZFaS}cM>yT1&u<~&D|-9f7W7wWRg?V7`m0rIt`4#z9M%#p@qX#lBA^nl-&TS1iXC=xA}Jq(P>
R*74-`yyL3guVj>x!d9BoLOc;H)>P>-j3l>2z%v%vbm&StFA0KzdLRi0BqJGtW7psE*z|f5gfP83N(aaz)@AfWuY)2DG1gW(TheagDFnx+Ya2$y<&iO+
=wLRTYV1HimnHC4wEFBSL;K_7dk5r%<Gg<Fqf?{WDI%EL0=RiP#208D7x|d2Ir{~sBUK-Eb+!55WUjWfUZ5Jpk+@g!BQEIS#rC?JkV(GYp9Z*NJ4zkp2
B>q%yU7c^aNOFZmV##bkrcfst_c(XoXeS^VJ%+98PC0kb)u)`+mpa%-zHgKu-`nINtGWu<Ows2|8gRq&H-R;KVw|k#ta{s<17om7vxXS^_o88yKuMVJq
0Ih%H%c<iZYYQidAv4SLK1wN(t^(#Ch(Y)*Ox1&J7cy}FzPp;s)jg+fl9!_lZd2vl{Wk`%|AC15~|;~a@r4Q#Y!V)!xN;`EJCkEo(GUjkTWd%?QdQCTo
p7I-ki=Z!%3MoS~W#L$6Law>83a5s+Nw4m_7tjS}}&0BL9dQGtjhk)len`$&7ni|zGSXy|!fFkWFn`hd+CD>`pE~l)@4GGX)aR{*j#&bp>ngUg$22H5W
jai_!)ty9ELf8Z>J9aqBmisKIE!ZZcNjLtEnW{k(3#<ceZz=}cty3oHo>^W3ej(U_(IM&*5M_k|LMz8`jzcp-Ou#}Dc<yk_MU*&U$tFRHbVcj+gH2uUk
aW2=nZos;)#k#DS&blxITow~rNv>(ZB>A)5?KUck7a{Z!Ed=x)~z|*iG0ZIB#US0{LZOEd#e!~UZ|-I714|ZHcDp^VB6N5r3%ww2+Ji#<d*YUO(?94;S
S=`tjBGOLOG&_gr|SDnz<Ra;!>AHsN+oEheZM$#CfIePNi?QpwTB%79R-$k{&TVE;$xq9^bS&9@5_0;e1mZ1|9(@mskwKZD~SCEe<rMbp{x#QU@#tqQ>
bJp(=nypAP9!+ZzNFj#XI7f}H}?_>#*3J3ln&Je41SYDt-MdZ(^MB*1JHG%I)|$dy(K3mG}KGYmHva6s)WBH-9;n<_2~Di<!xHK|yu_B{|-Lx+o+nnA*
4iFDw2g9`y|w+cee<EJ46)4<{aa>X-+err0XebMM~E4x>4Da&&^u(#}u1C7B#w%Dl~Jvc2nn;_2xJWELhvrY&3MTax23NBGJ->kw_IiQ1}F=|OTt8D=k
Cmk!uOS&S(wqZ1-ZQYx5pbQkU!0((UnDqNy&iB@{2$Tjh43ZVu4(L^G?9!XCQKAan91-m7E=Q6e@S8A*4KTMMdwc{V=+}YBH#eNYS3NSn*umItlf53NZ
P=VkG@=?0rgY!t>KvFdbgp7`AYAZtKy(FNqHumlfn|Q8b4$C?VJUO9j_ITL+W<_og%DxnN`)j(c|kzyu~jIjr6Cl{7|rSSXeZ<ttQe2K66%2x`i?-a@x
~l#CC~_Vo0{xW1m78gQA=HOl+f(3AWv;Opqx`R&hHfZ5yfKp5^R~<RscM`?7~rVRse;L<#Uo7X%bQ6>?tTs>2k2?ha-b-@GTy?aw`{r64jKbqKi?`bb|
q>l7hwpOrAQBDFq^j>AfLCD<n?A(E>~Y0xMJ*Fw+JFXvr;`(?eHfVK6o3P-nOjSLm!)0%dz<>=y(v2zHIxI3f#_9YR>2Gy}UoVGKH$_&jVvljpWzxfQ^
=TjSx-E;HPyv<OL9qpC|fY{FWwF&s7ms!XeJF&=g}qC$rTtyXOn4kgm!ruk7s!eKWz1ly@r<|xmK;U9&uozK_Gr2rW18JSy#<~){HvdB4ND-`lBQCb4f
HS(NUX?jv|7j|PmMe89q?2`fm=#kKb;f5{-nn2WCNY;1}6mi_)hE3mKX}97GA&>+Rs54b_3tXW)25xRU4+;yi?b7XqSOx3OU=VDid{M%3E!}~`MsI)PW
eWsy<w;H8W8-yT<o31b=lSUpOe4bzoc_EjQRU{0hr*cOaVq624AJba6?z-!C9bdP8wqb0tPTLn;ykd7HIN8pJu1POJ<+%}KHCXJo{E~Fw{W;PE}^#)*$
??9c$R(qA3yuJUBKwtsKer%JJ}8Dy+y0P-RO_Ak9D6d&|}q@go8*6+q2;$82R-H&2E@wFcSy7*~pn=m!T`gMu(=me7;gQ)c@~iAIB~^ZP)0FZ{58lgvK
#ndh_mja$m{*Zg#^j{yuRjIyq>1!!4voSL{FdV*==8!~VSh-+Jp@k9|1u%8&0}xkAd0CGL8^jlLy1@iO!O_6GXC+T<<fLx`8{z$cYT$Rp{@L3^Ac{pkj
D+V@{S>>wP?R!frYD3v~Z=UfkjTX6$&T#?{blJv-+2>Wh@B<tyUilU%Bk}x7S^3s`ejPz;Ko{>3(N(i?yG$et}z?`?yH!LMg2BOk$pLtn2a(H#>Ea^-S
#Aqco2NA+_Yl<4rBf523b1t{ms4_nVgOK5{@Ccsg&`L4RXpf|-BHT)sIn<~icIcF)x}OtD_XY^*5hsKiKE#S4)1FeLOlB>EIY}}fb)~6hErWihH=HqRh
`gjr6#B?L%o^fzlDt40j(Me1$2IB3KiyTQJ0Y}3YG9HM$1Pf!*q2T=BxFEIpBmty_B=JfJE?4^>|9D%ld8-pFVe%*<g`c4>xai0GC84i3xNvZ<$+JSD?
RCi{*CGc?+>Svsp$z$y#CchzWcA<M_yE)xLgtsdRHQjT--SFiqGGjyeX2%fqV50WI+;3VWI}ao!3$#J@z#*j#gC9oV=ct`NVN9Qib9dZ=jd-5_N*!I<1
CD8XSTDcL^H*Aen-agb^wCb4%Ex<}68c6r?1E2m}a>Cs}*^l>Hlbd5EwDf#6sz5R{Xz9b;`~IXKUSbU8pY?(lBc?`NdJ)6iFBjQ!F1$rpi~Qk*+)o<%D
Cp4Y~c;(e3`kLdIK$%b?qpcW%J#yJ|G;370g)dfTw5d}MEk<x7<LIZ>g2%iwv-p-QA9w1L67^3#zh%O{w-*JWpN##R%n8Yw$4l+2zGp;IwiAn_tRUbsW
&zPvA_UyIGj3mOilSDajQUACmU0@{BA-HY09~aWy^)Y9Oa^XyAiQ{s7fpVl92vq0)@W(@_pA96$kY8@IP7Zoc&v6e3l7n6p!#oY&brA%JE+ERCA(A{6!
z3d~BtQA2V5A4P_b{U<TBnu(_v6!jBK}j+ZZ`Eng!hQEOmVpBAfc~yx@28+4{1hvToi?*8(IYAY^%q+am3Lg4Zq81=8hngwopRM&`Hai$^YFWJpF7TIw
BaTq@)VQF$j*Y-LlaDk(A39%*SZ(C<-~TSMs#7kMD7SmEmY6eXBjWpOk*kh3=ap$Gb-kfRI}Gi9*-Np7En?&(j-v=mE`>XDPRN2g4%X;&!C~y7>~1En%
UzE^uIsFGzY$wRUhml^Yzb7|RIEg=GoI7|e4<gES+k4@M#!S*v`ID;lN&OHzFf*DGD{L9;(G;4ZKV5En;OfQ#PR1*?iPg}~bST(LrIBBDoEcsOx-11@L
RSP2ZIaSu+k^@5Am(+UYYwNep|^q$W-mAqh3MZ4m`*;s7`TfELNl+x({XzHB94L8KnrFXVLL6+>S0<sT0saPI4A;cD>5ae`RBa6H?7{}j<GPh;?feW{#
c?CFJslXA2*D|m?bb1gjy%o152TcLM&2CBWqI@}Ey|EHOC$f9c=@+n|AR875yW5omiCk$M(5h2(^TIw`cHLL>Ak=-Hq&tLE2e_{`I6@h;T!2w}5$xc0$
N^B?kZ>n*3N7XOevl6;^@t|gr2$;jTD3sc1<Rm;w6q|(<((j!NU8*L<aQ3*g(Vi?jmp>{Ij-eFsWi2MBCJ*;Ld82FP4%l1M-??PB3fd9P5V^6%;iBqlN
2C46-b0B1)<<63~b941=2N*4Y07$h~Qv6F2S*wXF1i_K!Z?JaR_Z<sRy_}8L~9J%ww<>w&y{fTGk{wuz?5$^J&aaxuWm0#R-pAhpRFN9Z3;zigkTpws@
Y~HC&CMg_`OCgZCFf*_H)?Qs}i0NpYFuR$5MF>DGF}LwrNmf{1Jkq=L{`^01xT3LGZ)$^y<(d;!{$6>@YyV<f3nTjQ8z@{pr@c|M{SHdJZQuC+N_-ECs
|s}y!LYtQ9?7_`^XXRH&P?$y%QD<@a?mn;>JY}_PE(!YbeU?C9_9Eo_78N)~3r||Y!hk1{f7;#CrVa4%y@YZH=wWS>_{b@U*yy~bP%NWz-BCXM8ss3cM
hCPv~aN1I>u=u9AoP%0L%LQJq9~xkyFGR4}*rkBB^t@5r=I0pQf;l#zO?4Gv%-m2R!B4CJ1LQm+MplQ1eYY(Jx;(TZda^3>G&>#lxPr0XNjXepd06g_=
3Iztp+ro_jUmW2aW&YCwn0R17h(~N+fgeZ$<Zn*2)*GBtZ+QfY17Cei@GrLV0kbkg51R3l2mb9nZh#0%Ryl<#tbryO&Oew{0X<!ah)M+IdKk`wQYq19g
1U$CUACeWyCgXZ8Svzy4_6=5|dnkTh^Dc4)CoV57rpn4~oltnFQOMHiaW{;BcGTxZ#50sw9^LGPDDHyy~$uhFb$#4Pu*Xnv)U(d8s0TDDJ|S@l8I$XDz
J_a~O*Un{hWU6emn~4#eql73A6ugO#=u=!1Gu9&rVQD7#cyAE=OJ>Z3rdHbxA^ctREC^K~XD)@!T)cT0B&>hnIq6=;@rb5&5A!a`>bxExv44P2fz9T+w
$tDwkCYSq#V&sCw&?csqAM?C}J9o(Z`yItpSz396%xed)yrBa@AMQqcNin3oTz_usZL8ve)1B10Ngi)~Aaz$b}b7{3uSc7ua-f=4I<RqF|%`gab)8;~w
D-D_9OapMarDaZ^H%bP~6V)bg7d;r5Qdu=Heq8OqVWqJM2pZ%W!iLQ%oQ|1U;9&7+1+m#!18P_2IdYt<2}P!ZH=)7s9Eb5y*#%+fIn=V*c7g#fcNn16+
YVr8EXJQ6I|jWb#3DUztGPf6^(sk|wZ;;9z+pH6>!<>?^79>7CfH6e-wsz2*<LJr01q9Hg9Fhb3!v3fL0I1yTrQZZLhP|(_ygH=I5~n`1lLVofn0GR2k
YUme72T){>DZ=%Ub<+&st@~wpliCY{BHfs!P<?Q<9ty9%rov>z?I>yG3W`_f@tike0>7K}W23ieD~|+YZ%UFBN$Pz|x_2WWF7ev4a06%33{;&=#%z??J
qHa9r=jjq~D0*>2*#D<@uJ#9-!L!1l80?*INT&jq6CE6*LI*NvZy1^Cb$I<D-+4?P-Y-$8X9fAwTW>|vmNM?CIz_25TefAG^cAN>4->knRe?s5BHc~|@
SulC#$H_z=?Hi53h?94s?oTYnn$DS*zjqdE#hI;<FrR{|FVGi4QQBy=&apS=r{QegYe)`P^KmYnCzx?sXzxd8yK6vfnn{R&f?o09C4}SdCzrOU-kKcOv
!4KcQdief3@jw6i($D_#!FR6T{{BbreeL?UU%pZm+taP9k3M+q!MDD3^WaDC{w99p;cH)s{rx9jf93kazkBeF@7;_aKl<@o?|<~}%hz9j@4?Uh=l_1`O
ECa~rnt(L?p@i=)eTf%xY}sS)k1f@&6TO!%9ZArvUg~-eM?f@D`#<apyHKi%lj{~ZtVeyF@51`tZy{O-(2aNTj)08Qt_S`bN^^eyTi~i?e;zQ<19qo^j
>)GdHi{7f1rK?%Zpwpu2%6<F{acljbhwBdiV7h&zK<Bue=<SBBt8)SHBU{>xNi+5`FFE`0EYPKE?A9etW)!&Ldo69AfnMz=f`3t5>18yNad3mcQ@_#RJ
UG?|ax!;`u3@3nhF}R_403SCr?UyMFtXc*>7HeEItI-^6^1L3#N5f4P3|S0BCm%Nsyr5N|lMXVEvlwrA11?_U4(jVtVh+|@_#e(R%mza2kxK=7OUVGiS
6zw(>wZ~nu9yRXNMdx`nsH}>uS^lFUV$6x<LJk|BresWd3`t*@USUb*D4B^!+gkSg+?U-$%v}e?Q-ld|fuAG=3F+29Ok#$wy?3wB68|BK=x1SEM?_tF{
5)&YQLjczay%$$*tbqqMee~haV@P5wV*Fwj#E?9E|10~yzxj99FTZ{L;V)w)+Vd-3@BZjd55E28^(+6p=hrL0iIKXZ_VCAFKl$OGV`_c;=O6DS`{iHmm
Ejvddic{XKK$WcYCrzf7e9IFdyfR*Yd_i3_y=!1{D=2q4gKV`A6$R%(k;iu&0erIC%o$V7Pq@PK)ILNtAja<SsV-NmE?-^rLys!zw$K4-6*yqKYx%&$#
s@7*W+iLgS2{A;a&>NSWa$9^GG42-R)n85xtc-k9$kXCR7wVCRO1Psg#xbqO*80?z`H>5Z*wAU&Z9P+W&SHQ{~~$UV8Yu_pkr{+t=TVDe;=UdSPKY;wF
#(b<C*0i7|_Dy^2HSzuv}QzPR|S|9ks|7mADj=dWTa#59W4AQs>7g^jac%>4D=+)$$V|FZX{-Huz=nebn^D_>$SRD^kQ_uFe>Ai<dcNpNas)dE2f6A6$
QNq&;!#2R8*>BO-U$8K9`$#%zyBzN4gHQE2ATenpDl)vzv1Mp5PmZ}t0U6tKcOQv~2oMG>?&+zPX&a;EFi=v8R9HZ=yaKHt<0gkIcO3)F3dE6}Tg)=?2
4#nL$yDIGtw1evfmHh;WN|&OV;c8{T4gq_^dw==q_kRWI4che67r$S$_z$i|*J51#^rdg#d*}5-o4)eer$72fU_9k;R<`W*(F%6ivVaR6UmKl(jRRS(4
btWKd}bM@Q%G)<?E{j6Ux47rRcD5&?k<fOPAagYe(Uc+&xDrv1{idI3u+DO2)|zpHqdha>N~Kque??o`_*6r^Md9FiiVZ5%Apc;tHPGP28TT$gLQp`x$
K;aaJdA^{i8d~RlVZ7OKXwb1zi>nGhjdfz3lyOmBU>*i-0FZoxm9L!TCS@cQC}mq4NFr!HECKkKg+A8-H{DH~(}wwcLOA8{pStt%kvJccsT5oQ3n<nF%
^fVl9`z{6k<3#lY>x<zI(77PG8dOtAkI12gs=@JSY*RPjj{pG@(|f=|472QS{ii+Awi9lUr4FWw=FCq(gtD4tNo6RLPZfhTarH6qt2CVw!o&MeyvfS!!
RDn}w9;r-uz7wF>r#SicO%l|lk>mw-n@BaSYPkw#=+wYeO0{SZL47~8k8*jrTKl>l|{`GG!M<wv<`I~<Zr_I0m_Q7z$SaDcBoWYUz_3wd}D5u{~-*~Uo
=_E{}vtkKSPBC5@LqmWHghTIH<l0Vh7Kh6eE)mLc1CGFn<AP~u?k*OfO#;v(FDBcoBCn=WFa)h&Q^dXtXUP}-2pS8pwD_)NM9banE8*S`Uj!ZE7WDu->
uEJWQ@#scxm&2}_EZ6S<}KSp(P<wv3b^hH4!QupMtA3K1X6(9Z%r9+-v8cvV7+s(PW$%9AAARlr1$^#yXP;z3m36({^|*<=cooi4|e$;Sk>7MoEo5}3W
c0qD&)dqth?(am>R$wy|^_UefnKEj>8;^rB69cf+_H+7|(;+fv*)pgPa!S(!VgEi`nsp9RUorx;_m(B@LATr&Pe%AAkMp!5_ci0f_gNViES$C#;fUAq3
=luplTr6!r`VTgq=5%jGS|4<Qd&E|jx6G>G54`h<l(lu*FF1pc*jFUCzHC`Svh=mUwKo{;z7c?&LO3$4R};{1p2g0bRY{xAOmKKYmLfAY@&IsLCEEqp2
ASt%j-Kd{&@*7hLNvN}L7^VIrs^l|nqY2)m<E}rY+(Yk;L@-CP!?iMb(r>%+-iytYYoZ6nobO|L*V{3kpy)1oZK{r5rtJA^~;M}J;C&27aO$dM3(!s^f
tu1K|(E4Hl_Jl>enfZgOm*+G4mpg(#*T?UdKHOk#ZEs<0xIkkEFW&3l`}jA1dG9ALoncQ{`fI4Kz;w`qx3umQDd0{(f&HM&XV~*4&hzEob6q@+E^fu=e
3;R1!`FN$>KX7c9}E3-eaqM6{_=gw7oy*SFZoc^Gvq@))aXm_9bYY+pEaNHp=P)0E56dk=kgKX_T=yaw|JJOhoU++Cd<f9S0LS8km@e<BRoZr`TC#1vq
Cr5lO>vlN#6SC{F|?z|HaQiK~H>b32ov+((4ONh_|88cg_s(H{Aa|%b}hQE6m7>t>ms76ocwA4A)Q5zfkyX&VTsx^WXl{C*OJJ;=sX+_dk03({FzC=}W
KO``)|fAHI10v%h@Oo`<4fU?ov;_QcBJfKr@BC=MFI+=^KTNdH1{iY#`M1mtlzZTUE4jfcb4Z(cvHP3I(b{ap1A-#_BafBo-1eeuViy#31?&;Hx_t3SV
r?RjzPkMM^zb<=d!0i9sR4$;wdGmD9|wWn&1hM-QHo~cvb^H|1Rxg$gv>9{)HDM|}*P;ZCy60M)n^-b2I2V_`zI8!Qphy2q6qsk-2{p1_Jxc}-ek0L=|
32^6zT5gC_r)yJn63Y9Cc5-*a?<)8>%c2eKF*T$vA^k}!Q<vjPy2oTZ()a~6Z>v$h*$vo=VrUPqK6!`wV%2~7z55^i^pjU!x^evfpFaKZzn*Bx8zM!4)
5_en2sA8qf)OIgKm>zaG+74q*e*Y^EmK|U-TsUjhJwy3wMwXN_f)S%x9ePtsEw+cB~3RUFf+23BXmv9RQof|Wl{%GkMDCGjPH#6dH@s;PnYo&gAo)4zj
8FrV=R95C)f)l$<icE@Lvz0p~5FP&k+PhQ}9I=rx}`{;bWS?7=on1i>2V;XN)Ep2Be2S6C8%o3{Mm}FgQyP40!d@xZ&FrMQ}9B6`AoghY=WCyv<Rd5R8
LwAFQT$g(Ybk2i1U;WLO#}2p;4@fHEnbB)%S8YYOs=`g(BLkg(#gt|Z66#1ux5ELPSMqi}}fiJ}e!juAA=(AUcaZ__x2<5c+ujdMJM<M1)VvOLDIP!1m
CL1OHMVlj>*c<{eM$2_PtLxQg)Pw=ob_!Vdq<Dr1ps!ZLia;bL~)aXKBhNGCG{sakHj$&caIL@%(4_M_33oZ4{0v%FCN>E3TmWH(<F^Z)?i<Ox(Bt^2&
8VWmx^(G0RB#s7O8Jgu;nkk!u2dzx7cp(GOJE+QKlf&9z1gIrd$i;Fv4~z#^j3$AqE;Pl^9L_*#KkLZ)1828y>%pmm-9{*g`$1Y0R}qOfF|Cpghq5Ik1
5Iyc4PS7iTtNc9OU-wNs!T+e2s3VyY+9(&GF)^kb*&bnd4Y@ib(+fP^(r6Gb19nyl_EXb9N=Lsu8t?37{x<zx!7&jsHk$fm)2FaiSC-lDj2$UPbS93wq
s%x(jWD8oQQ0it8S*UTT{oXJ9AjlAKR9WRWOw^2P>>QP^Ya4X1eyq5o^SzIcRN%J>H7?Hj$1O-h8~NDQMeW&ql1aX@*|1x5o-4a$!D5aY~6rZ(-DUV%1
CfdwJC3MhJ%PkL9o7{lRe2=tZ=<uUX@UlcY@|Q2PC?9>{6VR#)wfwo;j<yNy~{C8QWVnoL(@IGR&fx<v$Xyl3q(QSU80+E~x%$&^#ov8(Myj+zBZKAY@
ogRPhhS_IcoR>N&;jyG#&)W=3!eA#7s5y$glDvpC1+iNx!7V2uv&aOAg#%W!tck-A`TU}iU6|34D>=c$CqvAGRna-f0I}TQH!(LV0jtro1+`-TZsgN1b
*(NOSnKP@|9jyE?M~#k;$pl&1i=4w$%>Hs&i-$vhV3`|tGd8l7B+TsXHfi+aeC;vgDXvwf0zo%swOA9iY=N(aqiBg}gVv@}NjFo*N9@re1p_{#bz0nzN
7^0Lok&s36)_)QZzhr|Z6=k;V6Enp8ME_jW;360N-(a~`jf@L%O%vDM)@MyE|IB3V{@sBZars@)zWa+mD&@1IHBfZ!^<rmkMRhn@rdV`Y&<c{K-JeKSz
oA5GL`9iv%i{b1a?{7F4a(Rbj+!8v##6U4!lN6Qr*UC->Q$(J&L$}X2J|HFP56(-e~G5(y&{)vR5!cAvex+K8g{p-t7u|tcSPJ{>rE6R?fQ!x$<<CmHh
zqn3;ni&SXAyrBHR8$`<8zjd_v>m8DFGTwY5@CcbU#@Wuvz=miLxfh&<yHz3S<P|d4O+R&9sJhM@GyIbX!C|MDU%6UyZ{`*n)Ai^kZ<@5SBl+n68s|nd
iH}b^txVXv@ivci*-X!;IgNzjn5603u(%szSjL@t)Jkt_&kL~AOr>6Kyb=%U=<NECcVw<;kPR45ewjrQGP4DNMdNwrcv(|ngb!<h>9XFJ@W_3D|rRuz{
=Z?17v@65qZXxxx<}RNtCeEJDJC6E*e8=@ScV?K6nb_tUZBCv^&CO($dqKl8>vC19Nzx{+=D~XEnN=QlYSN?LKh9re(531j89kuT2+@(_zlG=j{-FOo9
6J<U_OS`>Phlp21#e#MKZPewE!^*Y`1<jc)s8pLLWYr8o^B^T675x2ZOKS3?*rZK^L>o!W){832UL<FA=k5UFe7P3XGTS%%?RnLX*-Klg%~glF09Ze0-
65f;v`FKpM_?)l<B@%L-<}obhCI;6ZY)5)o$`sFXz+*p)#57CUTn{^$jkIwYJ-$c4(u*KM}}uv#}lkMyI5^Xwe(Ogtcs<u6t`KqRehKL0E5}WI9GE5uI
ZOhom8mtHasI8n7}UD+p(f>Z;?aN<=MNlE8P+WSp72D7R3|t_WPcHA=H50G1$VAaI%mIHo`%6j;xe>s*QeKY;c8*Mm|ZxQr%P1}6%*1b_xjb9}iDrvQx
LaN-EnU?f<R6D2}m!5W{&@FF3{&@_YJ1Th58vn)%LpbWeV02o<-1Av4;bpQ$g_ED_KA%vswvVt^8QCJDGNDg2hSlMH!bfZc*z*Y=_LwrGSJjvp0Q6fZ8
3;;G|0X#<HJb47Nz+;*xOL2J$2#fIrx&&~G<O=`+1mwX>Wlh0bKv~oQ_5oZ$0nAu@CjbB;0M3E0usFd1#XSg?O0-20#m_~xaFT{l4AvZE#TVtn$2iTA9
LHW_9r%pK7=URZ`UN-$AS#wA04&eb7+r`?kvu>x`~%7%A-ICAOE4@fkUeC_102c~Fp9@90Ie@g0%`*QD4@E7^{^bv7eEkL1WWN$QAv^lfR<*6-z%8piq
ue<_;zh3%nV6Xc`i12yxANkV2}yAjXsn1<G$PKEo^6POt446q`0ybrBS_Z8F7*RQ8203Zj7nvIufRfMcfW3Vz^q%w9;WiW;+PG(ca}Wi<+@RbhGNp(Sn
G56>D!7gQn0R#5Cx&hIOTuJNvy(YOA$JSaT(8`MSB8wKGT86RX$4vu2z22O|R{68by0Vlpu?LCt|@4ywy=Hk}8?M9o^=IvpI#PtUu(%~a&@Ss0;oJEEF
Re1Yq&H1Eq3y4_e+&0tYCmrRORb%SZ>L2is|O)F{))UB7BavSM47bdf0m$~3J$7s)uR*QPX+fqJaBIZ#rX**8#je%H0nGVwSyGad8SOF!KH5qkiN*m5e
#o?ByDA}7jO>F!0AXnJ1E&2m(SHm4|>RU6kWz+_2Z@r&;>7!s$MvUEbSY5%OU^%+C=}KD^WWLeXm3Z%S!EnE8_3@72;|k$4V?p8E8rdNjEz5#1mpW$TF
UXxemhoCI53A-p6c;EzHqjQ|m-^_gx0wVJqM<Jk1mNy47_8V~OpI1GFX*}1ty-?znJq%GI;rvvyxn5;eK$+F?toxAe24N!@jl0WMMGwjx{t?3vgi&)3Z
s+yLUb9XYIvi;+V|&DMXee!M$Wv1smJR{GbhOUWLg<D*U}u_pu1Y1jZrF$v{qxNuCcMb!_eB?s?uT$*bdg-4EJG;8jTroJjeo81NQ5t#JH{q-ptU+LCc
t>*=P|pL{GM*p0YKj(SYC_(#g1C>X?<rNSO}34T~+awlr-8_H1kSb1EicaYD6GCl*y<5&Qwbr1=VA^Cl^@Dz#NR37<GjGBzobTZ?Tk;#DLkpTnf*|Nf9
*(t~U56T3$zb}vq$i*je`#)_O4WnS%4W*!j|;&suL-gHz)(Y6C}pl!RTF>NO*KkS7AVw10TNFQI5YKT>-eeNz41F>tKuLi3%>k%wlN1omW(}``g(_3a-
b%LnbE)ZILLyjkW+o&k2w`~bCdTCW8q{$hKI-M?(*3L_}ZC=>)5;an40*ee6`RWM)rW1&$z;<^YN5-49aRjl>?0}oIOc*b9WLS@enZdNV7Oi^X1Znn_N
@iyAvbC=c!X2`xOg+^W_M*%*0+rzzAtzLNHK19x!8QcMTJ`ZSjG3;s6flm*xeG+Va$vm+zXLpgf%PtSb3=&4DIP#4qS#YmD1fi|a^r_4%3X)6O%Ch@un
Gs6&~yP2IF<p+?_wE^!M!H<@(tt!zz_}KPYKTeq9}nJSa4$;!DENLE`S;+0CHe`i>(!aoJw2)5C)DBJpYJ2CXVJ<jxKh*Xbi07NrEaxVKGoW_y&*=;GG
-$C!j6>{?Sai^92DEaoALX`)-8-AZEikg1Wgeg^>XNu?*A}0T3vQ@#VH0PO=<Nlqx4d#sGhwz)sgO4M{?*RN_jAXIY}q6oGLdF<C%NfM|eH*(-=iF`#y
2p)?>9hV!LHF@^#Vj4Ut_s51`G9(%N{1rQ$wfGEU21VFSDM>7R>1gHt)N^A?T7pM+)ZD*0iaU9^-qAnB-@Gi?28F0V^Ksyyu&=kQP(CzOHfC_gN#2n>%
Fth3U5?37DnO8Qxw5GP97DllVhasglr*U3E_cbAZ6o5jPIMPWldn2ri^p65iF~R%tm>A3bwZ;!C%?xkgNuA!*C%tshY(*Ps(9Rpaxl%=1a?%C0)$&B@V
8URw8149OV@Q|?zs+51I}wthL9WN^p|8hDdnZwPBs;UJw#9qRk++*JoM5M~n|9n~_7rdCI#UgLmNwn0L3Olg2aTRRIF_H8ag|l7cx+o0qpenPm3g9d_i
55;#r0jD@2YyRUo5pu(s{(i78^~Rb^4n@w2)i|-9*W{i>;e$SD(kNokeoEyET=R>>{Hbz3qs>qW~1g=?kV#Zr6O|qEju5(OSpak4?50a<PFEmA#kF=0P
KzR+Sbv&On~I9j|t?Zd{Al3BlKgHO-^xuEb50Xy!i(KzaQUIuO>ANi;=Rv*TG^d>M7x20x}YT(xen?tI(H*S&f&ZOD^R&Z5(JSw-5iTi-QBb&!nOk}b>
4Zadg4>(*i%bE6~$$h%E&)zN&q8CADaU$*RxIo0-JvK_ctJCQ1zjTgk*9a}eAW-}AU>8vA;Qo2vJcwX63jcBa|95-_GU5pMyFxmGP8MWqYGj5~8ppN8r
xb$|JH{4a!UC-D^tk3yVB_ZVfwk7AequA;`F)CduB&EQ@n-$hpmK8I$8jWy-lk^O{NwzS5wwvu5o`|SDa^}k1F4f3kI$n3Bh?q%QD0n&HjNP@*t2NI_X
1vsDh*~EkaBeA%1#eo}4*A-gZ`Etj9CeqCsMe@ta<Weetv!^je3kPRmb1N~)E-ln?jHbv%CXGNo3hx^t69U!pE!U*!akc1=Ul+@T(S+G1E}Z!{*VCF!w
#lB99cZD8TH_<Okf&ewhpS2OpSIS!8ZtNsV>?(Z$KH_q>T`3b(?METHmAl=yZi_WqY8qq?zyO>Y||_n;u7GNo#A%v^BQ7PX;zUAjnO`aSb`%kR`>eARD
caT+T(;#?YOwZ8C<6Y>!&mA%zfaW~Gj)9xw0L$RcN!+lrv>xmJC~F9h!i9m;z&U^;ck@`fCIfH~^QZ}<bU;RGokI@%=b)w9W-C39Ct_*UM{hK-fYvSt)
?k>RX8R@uF+4EXJ2;`0FF25KOwu1BX`GDUlcL8`(R1WGrS;RFCZSh=Kz3wNeGmIkl`SZL$e)$uZnWyoT4hhPC}gBvbjQH+xe00B3k1;yeViQ@&D;W+?&
@N%JyfebLXqjI@t1t1p2QG9Voj3a1@q{?j=4&Wx7ATL+_I12y{U6xG)oJ5s-TR2#Fb36oH$N1=~GN3?)<yr2qEk<y~={*{Jfv4Qy8w^9^IDu0an?s-;1
j*A_At*-z1c(*l<Dgig+$94rfTWL5BnH3;5D~%y8p8;NqY6;L5Rj?5INgQ=wedjFp9PEHmJZ7TR8@d67L>}dWZ4`z1pwy(UjZn|W0%`m0MBp$zZGRLAO
S-kUZXgQD>sS&ECh{=5tkc_1PQbPAQ!AINXlVFdodV}aX@}pIFK7aUH%fJk_5<tC@Mw(WJ%EFi9VhK$d9H=1rrp-mF@9+1BC?45~qkq;AXmK1C3+WsL)
9JQq#`*Rf21-rM0m)R^E`=>8nk9|0pQbANHCQuwM+1iu8|yLV1^%aCUX6kLH>p1wv&YN~t&s{C(8er29zpXY5{R^_o6wk=4<nku(;y0kIFZRWPQwY|!h
}X8br^&BNYwy#QSU-%H~<%l3?6G#@v#J@4;>CN>en4(@}oUD@hU;L6Oj;mzmu&2k$h#0tgr?i3S<#5$ILuI|O@GC(Tk4pml(Kv|eK=cmee6XQ)s!xk$P
n@M{~clyGP>q%?DuK8n&ug48P8!n7V%a=A)MKW1r;I*pRSPuNkP;~G?z^#;d^HEU9%jYAJ5qXtqvF&*5ka8eQ+T=J6qFS4fIEHXMWKfs1Nq3(t;xtz6X
_uZ#)81lK6D(tda(mJkj#_xaPMd4=QBbJi(v#^Bnete(YpM!56)cn^S2<N*by0dCj<PB-!6atwMV84Z?53V7Nz81v6TgwpYL$xTCPRHZoZ7Uys=7)ZJJ
ki2q*^QW^TjHu0wmfb`r~%Z34?x&avd+@^Cf69Z${*+notpq0YQyDDyPO4BBuRXJP9N!Y3zK*Pp7`G43={=)#+iauPst<-DkBvi|PHHKfu;jBPW)z3QT
9-n=w-)5y+0YUe9R0fm*iZ>BMwB!96TSb<wE=Cc!d!lUnS^jl=o7;YO=d2*r~T-zIULsfd}g+9Cv7jaqXhn78MAUz3;4daxdY{xVeUo>&hB+^q;zk#<o
pCu_@I7f-rE-<(VYKA(=F(5kr7R_nKd79BelSe*D{!maH5h}z)H9{?0;65Vay#dcl2qUp0If8-904JIF<)x3qQmQMB@3O)b#OhcjT?A(wN8&Y#$&}(03
=ccc*bDyB$zRA;FaC@I3=f+;(K0i4(ys9~$!^A{E?OL+6p8w1D3)0-5-~ZWPmo&47EFih0krem7j7!$*2z+0p%jKWs?)-w~_p@og`Rlab2S#fnzH8itW
nAa9zW<NED4Dt;*=)h#`e+*P`#=50{a^p<{olQGOmKac8y5@@i=xu7v`4af$2V!cuXB3$eRq9>C%4GvZpoG#78jwflaF6=U6<lr-o^vMTvhdo3%nqz0l
AblJcw|(bqZ?=ip9!e4;6(fJTSilW!(SW-vJd}-t`2<#_Oe<oSpyn`{ysedtjmd-b>(xgU&wsXQ1b^g5~(CI@j62<HTJq54Stxubq|I*=}Z)Hg)F=v~g
xd1;=?3mN{KjvgGQGA(QmQRnHF~FYmqY{58Cp`u^+ig5qnxI*@%7gwG`*IMmSp{x!e_W$T~0XQetJ-SuC*RzA5@;UrAY$}&pw^2>HBD1YFii%Xd0y;Sg
ISKPe(+Ck?R3|3HrD9q2?D+%EJ_q(M+E}Hkidt8thUEael*_z?K)0ba@n`QqM|JtA6e|lEjxctR~xAg}XSL?4><cnL77kt8?^Ta^or5VIa*R(EjTv`TH
zI)&@x~OMl730vnw1bjn{QRST{N&YtJOA*{FPY&l``Bkt#Q*z;|8U6c4BEz5%BOeE%9p=-2Hpi`^T|hVLq76X{^sNNetGYe7vbGnU|rWapUW)V_%xyXH
S>l%)YtgsUpO0pRyfoEG{{##@4HjJ@YSMKlgJ3-HN1NoJLzJvgm+SbjUKG_N+pi5T-;rQg{m8uck~P6#F?{;PWZ|Zef$wY{efTnKmlF~c9BKN8Xj5Jfg
b*AXO{(Cbm5XN{E+&pRz(lGYk>cP-Q9B7yi-2>%2(ly+>bx_;Ny?}77W0j{QXDgZ~i$jr}GbAgiUm9VE*?HU)B+Tx3Pc!@Rg6>0~j1u{p0t)18KrPc<c
P_Z+`rn_shTs<w$e5D*w@IK!{6<@dM}n555b=ic5a+^VeRzR!TW~eC3bN{`f#NdQnd^O$st^uyBK%`0MgI{Fwztg58<#2J@1_`*?ylD{Bo}HM|3QY<bl
eT6}Ts*SH!2!^Hyf$b(T2SOc^r3(ki(Z{WK@ndxCrDr$K(Dqjwdk##o+?_SKXa0L49&%qpW$s%z%`GJY#-jCk8|Mr{L0#JPW-m9+yMS}O?ZZLQQX#3JQ
t~%4Zzl6Q#Vv;IC7Q6<E0eM{wP;l<MZuLMs$bWu~Vq#{&%hJXrby+cjK{LM?)XrcfN`+j_3^!-8gPq-^ASWN2WSlHMIq*pq?~uhiWbqDJyh9eh-XtG~P
w3*4DLz^7c}z!s8zd=kLVBSvhT@v}SH22{%s;&?&Xm)IKN}P(4^hl5Fshs``57WuIbFdofp6t>MV>+WmD3fyRW_D~>gscmv)l?>6^saTD_m7YLC*kF)l
Gq)?wETi^OrxwmSW$+h*}i%3=N<~eZGY8vMBc%93G2$-Rfv~p^0ajnd(`lExavmQ|MZF+PtQP`{HpqO`p$z&u75rGvM<X@c+pf5WI4Cwz~_`JUvywZ3^
t{{MT=nx_Hua+=cfTJMx+RKOx_3O<uP(cRgzAy2Ww)wubR%Y!v^J2JvTf48Qdu{PSa&TW6Ckw$Z;dD%qm+NASpg9?H}QZx0q{BWXxi2ydv7Y<Y8#z-W#
qZ=Td7aq{B!8cpF0JQ&F^BuUYiM`js{Bg#Xo1XU1`U?f!>9KCTf4Wr=6&Vt#4r^@4+Bu!xO{OjT9CC8EkRa~<pIi4VhG8Icv<x$IroMk?FU$8h$%hAl$
MZMy5D~}O)c^42Paq6mM8i)KS<@r~#ypxB4Iuyq};pIExh_(`ED5gBS$}kKE-vSR<tjwCl8H|5)jW1bNiX*-_UmkkJDUPDcTZcSXo>s=;MZqHuN`@c~=
T}(<!^lE5f+X<6SzwIDuM?zj9L|#ET}zCoOIjO@qcEB*Zg28*asK(@S}DcSz#dB86{cj`Bru%BO8qb-$6X0moGv*f8+qdvCZwJzC|M{B<LCp!4hiod!i
}!-mLvm7Y)Z2vF!FGDli@%{|M$fgVH*J*l~-0NjtBA-hD);q`2gn+jUAY2fQ;p#Yzm`D3OiK$_{8|<x&HmA>kN;1@te!5+iXSp8;_ae!zMDu8C!KR*N#
AQN<NCTn-z5;D)xXG#dglu!x+o7+14G<rrPQwXnng-w@H1=vW+3u<R5i|;q%`2K4MXR*lll%_leA#64DHda@OX<{eF=3`+~4XH@-39XN~$ITd;axW_Zu
Fk+jjRs}rN!81U89MIL#1;d8KJow$VmAg$S<J#Wa6@hv(tF<EJ`=yI$hT~Xbu*4nDEJh7%@ez$G%YOjW@XT&faDQHB`M_CqoQH$s-NDc``gT1;Tmh~3n
)qM(STf1D<9({4)bKNC@z2w@TphG-H>rfOm&fGX}$RzLV`-nM6<IHBKW{b*GO+gloys9D%42f8eVq#=9($&mp*T{$nMDsIRhq|~H^YF9pcgmyacZvbx=
CkAT>W}wo5~as)UVHRFp76J$EQ?3~ksP1Wizll1d0#wr&>ypVQJPMi&9H^;$@*5Y>Xfr%^vXDJumQWQb|*$y4btg&m1zj-ZaaF<pYmSC7_pPSQpH&dXD
MCXsw-_bB&tkZkH$6K9iW^~`>e$cdh@}GY0lh6yB_9sZfeMWPYt^J$#j^6=s;?=B~=;ObY(#AV?r6u3>Duds5aCxZ$z$fPuu9^W=)Al>8E^>Ra?#3o+O
yI%XWB`mc(FEm4^KxIjhDE)Y@nX9T^-=Z3iPpHYBFEqUIHZ27~Ct5vS~GNV{53?6kDXD2;4_O`BW|nXme%<oDC1Sfz{fy}?S^l<8Y*t!G)ao|@`9?QHB
pugx<NyP{=mg-2$eSW})K?uTNK9_dftDXBP0=rxt5`{krc6WXZGZxm5i<`$V)NLA(rwBKIN9m}mY@%=bq$C;y{6=W(m#*=aA^b_+~{{qQGVRDqd?{9Tm
-Bx=(!S(cM$C-29$}9e!_Zup@8>|KiyX{o*?krrV_28)e?6t{D)06r?ZokEBw(VoN>j~a=8FqUW#AG{h&yzc|$_@(<O$hq?-B?o6eiJO+lg1zl@Rd->>
H-_C#_AGJX3TIgS<Lg;V^;NSF>uCuguBY3pZNP_KI}2mew}O6L@iAti#8NRB3A-Y_iGAeDFX-VR*_hvtQ;txZs9~{FZtGL*il@QY*8&kTW3i=-z?Z<xL
GMf-r-4Ur*0-L&v&cyem1I4`6e;wj>TbZy{vorKA2bx11xDe@~7EY=WMOnZsq-G*3(+88fDh1`>Gw~f~Q5@X3tWjZP%`?2z%c%)hfB`8ja8!V(mdF(n;
9H#_|^G-!<y^Tt+Oa-W?ItdW)%jOC#D{Bt!Kh{W;4K;qfQ?&m?6Ak<zOg?d5LJH&rGVmJ>7B?0wYek*Ou*xJ6g7Nn7gRbst3=-D#K1D%e=3Q+GwV!q5x
miSCJFvnP%^gH?O3Zv4kDzs+(DV&6rjdA!f^U{?H{-<;2GUSJ^Lgm&rz!^u<CQf*{aDwJnsV(9KRn$B&NxN`c!!eY?LCsUz;Ra#wPA;sy+&U@(8iRGO-
WJMGeI{DOVR?JFs)2#~5p6ca&el~5lW{ki~DNL`eMUbBB<O?ZHT|3uKR?6Yqr0DoUplLBBaxHPV_QcB69BUhC(Bvw*-Rg+F9ZhQX$*MYd;E3Hi8RbSj-
uP9u-HSvjpCq|9UD{lgZh$#;AGwxh2#6ZjMx3`0eXi2c`qX-*R|aIw5jP<k<vlF}>9w{KiS=YkX#=;zaEjAvu0_1T0c&{te>Hxk<Z7KC$2F7_NO9E;d%
3m=DP5|mPEBm#iJvD~C}T|;$}jnqKpW(w$Tb<JDT~MY-*=U!X4J5~sVJH>7p1*j%j4>3)xO?->rgc7#W&MLl)N#)#<8MuHqdYE_a11!nHaYG<MwM-y4A
IK+<x-VnB>RhySCpmYlOC(iG)PBT4PfuImz5cnP_svJYQ(}N*9(98={_$XZg_eLcJ!KT0?U7nx}=NOkvUjr8{DKqBFS}B2~Sy3cN@>X@AG%N3C_(R*vk
axnm6ZbEN+q_TN9%f4*$_Yx#0N76rFX=JRlox5cXF^8y9N%X}!AwRWx7mjbb!QJywyEs3}~Sa(>#?I3<WG4xejt#YIzDhQkBCf~8KiV)gM>9kdU#?rbR
iXL@G{kk*cMqCFLXL$(fNt%OUC<@9`uDHp1ahsH*$imY>kr%N&Xh>6fllm0E_L46Z-upcua*`w-VCta=zJ%Er!EwdyU>s&kT}SRTMjc!tFuDbG!0RMNJ
f=tF>gsO64aD$Vap4!>@iIaO&QrwYZC~OtdI`bPELZwp0Cp$Ko68tqcpONIWvT1en=zc_O2AEWWLW@YX)OtpFb<~)>@mF|S8|h(-KcP|0EAB$IWZK^@p
MT`#1U5)wt1Su%4i+*!H0seBvUXqkvI?Pb`@)dq<D-j9YN4XQq-Mec>Zt^oF%zyq)0fxPlY#&;0da5dl48(lx_?TRNyhaAeU|x=&|9MvM7uy7@DB>0!j
iM90e5@Rgzla1hj+F0C@t|>KfTC%dur6(hSZN9KJX~!>j3qD+N{;vIiG*z!Y8HG^YswX8F(U{x}tu=d-z}Px%r~a#4E#ie|}fmh2gBm=lQH==QQzQYU4
4Vf6)M;lys1RcrMbJzX;!o{woNOE)Ro+GS%~N7~zonDLulGs2Yqm_xpZ1LP#B-${b>o78Z;)XA1yZQ-#CN;i;oK<?ER4n{&Y62@H)7b018@>c9oDcz`W
A{|t+OlsC;VBCzse-Y=$gRYIo34(RgcVms*%yTP-M^wi<10`^&r$)S=@3E?DVZ4&;Mwz~i!ab8FQ4{H<SzR^sbT!zwv5?_SR3E6`4p|N;t~wNusbOGW)
bH_tJ>7J4JRo)H7P%qTtm~{)Z!?;+gl2E+C~Z#$8M&2s4-c0DgBU~0$)<W}?^#*KC~mpkOx4s~rXD?O*cSTS>GAvM^ys>-BhU?BrlZLOTM%skSsZpW>Q
`e-?sB}fVq5sSA<_9@ggZlotHxb<KTBG}KI@0UJ_Uxas`^f>804m7FeVvJ(_Ie?*(SH))7~msoAu^Kr0AX)8I;8j>XqI`ADd=4YS;OdW)NvDE7C8kWUX
2CBz3wTvwOOcFL#wN813nxyCL@-=P3Q!95eB#y2vn#*0f=Z!R=YY8C2Rb1rWW7##=tj9Jaolq63c}ZwI_rb<>Wp&s2SmRK>|!;_6mCZzJRN+8ebuiYkD
`z2KnfN%{Nu(syP>`tds5@kU=u%}O$z)<=7-&F*n#7H6Z4$H%#ydd)=5M>(Y$;#4sMA>(89NPilM#%z72>{}CW7ZG%I<V<Ln-4S+;-Jnx>kGJifk}%#V
4LXc6OPP$&xI+HO3h`*Yx11GwtpC-r(hH8$$0=D!f-9$oJ(<=$x%j(Lo6VMcSiWKq%iP|CHE$^$wVzt^xAyd;{*T*lTt%X)uOyMf7Ui#d^X<;n1%a&gb
-}FIBSTVMGzmhyNKfk|uQi8@xk?JbDsLA~kZk66m%EL+33_e907E9%&owF^E=Fe5nFy-Apj)ZS(9W`BN;@Sd{kGbi+r3)G&YJ5HZ?`+KzSqr`im!Le%H
Habb3x6vdf#1nG2Y|yoSn$1&<<97sxjkch-~JS{dD6+<hCWso;c*EyBN0xL`40RX+<kVCxwMmt0ijzXVi`Eas1A*<JqXy9qk&qOid<;zl=L>;vq}Fg}J
tlE^3JeppDyZjt$drB)%S2RdUPf0@S~>BmyN|w8yiE^W;PyS0q_voMoFDVn_OOCb>sUPxhZ>5YO;^rOxG@O!MjtX-=B6Or7IkHIREvc@_IxrcLgUe%+r
Z=~!(7<xV4GEJ+*N>gqW=Seij6*)AG*uB_&>QQqI`k6-@Nc6tcdt{WlaB%=jo*Ba&%lAb)o=`jvfGoQPQZd@hn8&bsZI;uItVB#@!#|xzDKBn@iQ=fBU
Y~_K}<GS4pvpE35QrTV$IaLFo3-P+K(tzn>nEs^GLbPmtFA~tHFgD%Dth8uxDM_Ml<sBgy>ou-7nhS~FsXWB#&}n-cbji*TO^jXKR65A0CHB`8o>!}rS
*7Y{&RF!2dM}R`WZ0If7@Z08xUtk`CS?q`WCYUJW+<Wwl#QFUF`~3YX;5b}+9FV2nAMZ9I0(AvX{XKUf7Q|4RU@D1n)Pva?}@95L*~ksmCQyhrx>&^@9
f;7x{@!;_IxjnnKqM8d?3HF*F9c3);}t&W_gv7$#!iL>?3i$YbLpt`HEh@Dzw2WYp!fhddqvN?USH<y9@f@Qs&8AJZiu3(zhRMKfFh@#N+ncSlU!u9+$
swdKCq%ej|}+22$Q5u{Kw>pVdr<`OL0Fag}YFvM6$?ruDO=QmOOp##GR)el?#HRV)_jgUMVBQ7O_!2G+%D_Hx(|Pukyc`SVU+#TrNUQyZMp-^0__AK(7
%Q~l@5mcL~Oc2!DMWupz<K8Hz~)|Ew#b9t?sX8pL<9?Sw!ipN#0>&byxLk1`=jOVkNHr$C?r6FhQKy-%fp4N8=6O%&~3xucd^eEZ1NC0L@ridU3!>bf0
4se#mkDVeU3qXCzFpW`#CxE8GlN&w{5&-LBLmnp}n_8I;XKDWCsR@FG=Q_$gdYod4^8^fZl3bp{fIP&dE1@8TF5M_BPm$c?`a4SZ1;F`ba2$fgxZ-pKj
`4@kJ^&N5><t!eo+ZkdG_cIG^2`ZG9$2-DP^nkG4u&8Kf;ONHtO$ie;_&Q9f$v$2;2!tf$EEII&C1xY7+<&-3I_p0m&YV9$W+GN<mSeKB!wpk$0?#<ZG
#MUR2hAhV_Ev>01v?tkW{WHi{_a!W-JaWTj~QRNf-+0I>{Twaa<XmlptB?AAv3p;&5mO*bUCIkLUa-Pi_zlOBQ@|I1kD#v<HO3xl5M?JWo^-jMEhOR=f
(Vlf!OOfK$}P5f>N>wIrScDrY(7ioJ~^xgvHeMSzAc!lsfi-0J7`eH^hLK2Ct*Q-?!N9R0{E%1lk2CM(m<aD*Y7o!-e-A(qa_31?I2a-u}p#u<t-J7jV
L@x8RIuEw^|BJ(vh;gQAIQ%7pzvCJg%tS{#I_-t>^Nw-G_-6E=;yMo7dm_eN*$C#DH7FG9%cBMuk?iiQU(W;Zrun-?pyuKPy>X?s$Jyo+-_7^+z@qo@x
HO#3)IuBvrOd@WdwIer+2y#4e`R+9Brs;0glWAW}Lm0I=RpTy$%-HUFDj=EJlrjkkS(enAmdkIkJ)<t^z+@?8x3PJtoy*x5bb{RUc^sYmc+B%fqd8JnS
2bDNg9UU?;3mAVRxxcNvB<)+O@s~>uDVuc`HZo!Zpt}SR#B5GiSMc5u$ezU`tf_|1sS{2tfSbZ8uj(2ya>!p!6|(&&#Z>9>B=l+cnmYbrH)GwYQMD)gq
7R294T#8wHaIKkL)>(H0YRT_NFSZ+cwfr5R6*PG0zG0NhM*mC01i=f>O&xPMn*Kb|v8uqTcXF{eCEO!a^92rGeO5sEI30tG>Sxc(EZ*QW{a6p|z9g<_c
XIJM}nyHElc0-qAWeu_vz<J5;ZC>+NtjYFqv3#EkJq$73d=EkcbAUfvpBw=-R9P0vOUB}7tR;BjPUdlAvwI>Uvaw0wI=Q?8e_E2reg+c`nHSLv6D=1r1
8yOU796jEyDY}9By)9XYFEY(`VMn|c(+Hdwv6i0U?(LB~4LAm6r%Px_;(k23Ind;Mt+g{fMYZ=z8g=@`JD<<W<%MDbwmnDWs22`-xlTjz<<gBu%{26<!
f4zz6#_%ZpTu!>p!Ic-ppG+mER{TA1c(UJBoSxk$6KSk1VpEvtN9|X^W*c^YQvb*8C(gXOl?k=HisydbC->~cUiFo_*~7Ptp`_bEXwH{<UABkZYRPJZB
X1Xj)Sa3rv0nF5n%fbxs5@-cm1Ya2a(o^(Ei7Cu^R?<a;btr-RcqekykMTARy6Dca&8WHf-y#Swu^M+CWi90Nu2DuExnGQZKR*!eW~UexNFHn#?<RUzv
<Fz&l$6#%Ez=G+mkRuJ$XpjYqswiW64LFin|7i7}9uc*PW9x&m^PnxXzDwY)4dl8(X>bJc`;$)tUO-#1XWL8CSFMHt4S^YssBAl5n(MH=~~8H!F+Al*6
<z=+BJm#^`UbLjSwbqEi7X-_)iH&(#oIigw!puPKvb{q?4ermddrKaC#72Pr$PD)>O34HtZ^)!aBUYTOV|tdC8r%Xo{%qT6St-5NQsQ$|%0TNc)si^w(
?oj~bt(`nV*yZk^k>ht<^uk=1g`A^#mQbpy8S=-ahUhsETOSAfpr=RwMhy%ygYG{8ME476_lcXlX<+B(aauvG0VnuS4+j*GqE>=k^87`pRcAx=NOqkVV
lc?fyz}s5g)0c5YgXvRa$34W0Q0*$Bu;81cd@|>IaebrZ3xVopEp0#%PDI&Ww<mTuYoVP?FD~+JP2><O&KvE(#cF;y!A0JUy7{EnH_U33@Asmp(}bqy{
oEJY?ixe&!H&?zm5c!>G#6`P+U>`ArLqF@u<JT5j=6R(U#LOUmIe(f5$UGV(LRS4B;E7leBke9acw@6WXUCome!~Gs4jEVZZ690Xqu0R4aO-$l@JBD(;
wwM5y;=9qZX*Id{h5xw7=E_otjic6kE?khs2fKUCSbOtx%=IQU|Y=jdjNPLdRyYvNv|JB!o&!J8r*?RyA1esQr{CqL2@?pYPRcxuD%Fe>oY~D~hX#Q*p
8#s`-4^7u&6xv?fI}9fA6<+Dt{rI<|t;9beWO6>H}U+szCW6MkROz$7{2YMHp2iR#py=7vGk{l;X_A4@0gPdk#|b~7-)9NSMlVuAi1KmFs||L|1*`O@W
|Hdnal3AI|@?2YDFO?9?ILGxWR!%d&UByy*X#f7L>GukIGUziSAQd~4@h*sO~^0pE-)1^2~T2ely<(XdDpoAzseJ{v`$AP4oa#x-p7_vO`KvEpRGDn9e
-~|F2FHa=k#eoBWMREQ{AX=INdGUwnOb15>#_$-09mlx^ki7JN;2g#mq~ZWp!+S25F@|}%yy8IPd>Ql#p8J3yq8`f+a(Uu`gHX9VH$Y=$z$=_3IHC-YO
W@3niy{pC>45UN3r=;OAW8~(0;f5SzJ9TT;25TKC{P4+s}y<AI90eO3Wc$c=@7X(cEQjDUKR&qS#jlQ8@hCF5HyQHe@yA-0qQUB^^h1&(dF3(mM&T0aS
rFpTRT^74V)nk@tt7=X#Sv8(3r#_Dl)@Umxe)59M2xI;;|xR7lo79!Mg>N0+0QC4j%|d66I+Pc%q|lOu*wC_|**<isl*m;AvyY^7a!+a}@i)1s9;!@{|
n^ukI8P-`LXIcGWVFJD;J;Rs%1U7nwMgB|fhw<bkUo4<43ytoZQ{hVh`)c2nJ;+LWbOebz+SeP(60w>Ab?#bh+3sZH7$*W#A5{bX7vcp0rTnct9>@@}!
iHMZUFtC@}M6Pa3%YseS!gd9ovU=Wg1M<}>4TghT3T+Q$fGLR6~qid?7A*~iNKplp+8|g61bZtDN=i6x$8I${ImU)#%#G#`m^@Us^4@P9X>B~9MOeg#V
Ll;}CoAKOeF^bvA5pQb9St`$XnZQPk5J7QwqK4aMH=_EXG(i?Z7G;gWY#vc9Y2qSM)<IO47-%y}v*vBYSPGTL32*ox_J5qTtW#|h+HOxx8N4nNT8s6O+
0cu!xS?%XQgLS%g3fm9lu7X1BT-);p{8RX*>cdBv{=ve<L4fb-%AfjeJ-n}Fi5ML8o99rp;sA+-J#*(N>5xVy4ccoO(NKswM_N$Nv=;^FovSJsADx6&1
BROh|Z{LQ@&O+du(-BTz;w4c&V}(hDh5I++eS6Y%knT`C*Oh3dEE!rDk`@Py1*mvlhc1zqdQ9c_6sndNI<o{fyio^vFaSJGY~8D^nwTe$vxBN9iZ)_7K
=AUtijks12GrYtoogTz)ZBs^8MQmCJG)7dM=!6|_6;WxG#Dn-S90jClvFr<g!w_santHneVl6Ttx6w+ON8P3F~8@^?ld-}AMpvlRMR+fCL*`r$^^rxj%
~)hdZxj|^*_TilisncZfnn)_jzMIASZ=T=@j(q9F-KIQfb-SzZ&+Tlm7?P9zyF278)jyH5B-9|+uE7o>cTz=VA<Ox0*$!<@WZ)@?ey!>*kf3~r1(DkGA
$CqDH7Qm<S9Ei5S>izY|qqdaPT(psm)b%?4QTqkba)~rf>i@X?nuBUzAaQ+RQt~vI=Jk*n<MF6vGY;iT`wG48b(&Ro&ft28%tewJPa5d1rp(Zs+_ihH!
UK|^n_bNpvk2Lj@>|$sJ6V%M-lZ$(YE4wt+El=)nHcrdmbN9uSza@dAQC)uZuNE+vYBDbbT&}^4ktIk)UlaXIx-;+YHpjE4g4yyt2YV{2#G{>OH+`HRS
W&mY|pE@!F)`#`~hMF6P=s;^4N)$tQ}OWRAoif9hrhOtD;V`6KlF?x6NLT$7@cZyfr<?&`p1ij^=K_wb%w5D-=~XHetvG3p|*tQ3=^uQ2&y$*)&zBwyb
x8W<BVsA>Qou<gK);AM0<~;s~BT*?+QKuJem%&CKo2WGvw}HRGqcvYV$aK@38>K`h2F)Vv})BC0vfrJ;H?yT0c3Oju{y1Q91&v15iEao6w5KybG=8w8J
E{?qn=)c1YauWJ=<DhkMGqxBU8Z=c3GR+5LB%XN9M08*otsLPnD1@-MluQV28T-?_-Vcx6sx|}G@M?I0Mbk)3yMC-UF#?6L^bU^xzkn%0QueDkt=YjO6
&w((c<VdZY#j>4_#IZuOD?_p6Sa`nhRK~A)%3vt=2T5?+10l6Bo0cjfSo&z{a^qK=EExzr6d}~=ejryAWuUjjc2}8dwb{&S%Y%uz7NzE_s!fN?z^t{fo
R+*TNZ${FjbBTn`9SbG^{(a!gRNhYX=5$cXRQ8tF29(bvevXEztC%KYvYNPUWLso4SZUu*&2lkV<uhYrjmz#je_!r5|AHn2ytB7sTwaG>))`6npTU<W~
H9VSs!f-m|Z@b<h|=2tQPJ{hs!T>xx3bMnqKHta$$JlU^`*++EM$>HKvPIkK1oGZnhq1zlvO~YU88w7u(IcQf+M;ylAcxUBz9SjKzH6E~U<XFx8a6P}<
eFZuZ2es?RlR-QUJSM-5E0VhX6%V+6gTxVE$vy$a21Q^p9es^0gj;%WOkDt{>OGS)b<pQ?6Be-BSze|-B7PxT-1OP0Sb1U4=BxMpedHl0UEt+}3xZA6k
a6H7u)u7)0mZcNwF%tqYSn_;BP#ioI;^66fv>Mgk{k0p)=-N(Z4e!FVw0sbHMfLxDCGE3d%{O-y~B6oW&BnfdNBuN>n13s9~OM=KWh%GC)ET{<Z0b>+A
7_B4=O=ETuJmh9rlM?|<_&a}8Mh}1i1`28w@TH6b0p$o+7ZDvUXbg=*IER7*=1@<7V~fBHWt50dzxmNoHYGECL84xetz6~tSs_bs{Cdoi*l`yC7(-GmN
W&BZob1Bk{mvg9DE2=(L|G{0FX%2IS<ah~W#;eR`Q(-N?!Eo$y`Q{v|7{p?p?K%N5+&F4^#~W|?|=9Fhd(c$AZNrO%Ec%D@T+^@dF%Y0_wN1eufTg}ha
$fF^D`?*S5{;s*4g>Hzx?<&uYLUC4?tb6!Y~xvXpn>Ez@G&SxTKXSvPhQ(&`U|BRcZ$Oes&P;ED3!phzqLzL!gXsaduVni>MiHP}29n`o3^hxvWsZTMs
EH%QRQy{2(tYx*IMEJzfRJ`S_!s-23)bv)%jNOCNvmZ$LetzVZI~`>&tB@e3FbrcehY-GBYp_ka40Prm!hgD%d$^{?k||KKuQNEs~VP+7Oo@@2*aLI0c
gfBW8L-X+h^38h_7F~JI#Q3@`DiIhbA*R(hXN}F5pfy?NEo4<VfN^$O=mdyU}H>m3(>-fO=15`woDk^*1-MtlsFr>%LesK_{pd9-2AN~!J5dHPH&;GM2
$o~ac(Tn$f^6NvmkDtGB{@?%d{N--}`R@JZFaFPqKfKK7|GfAkkOn*fKiz-(&HL|stIQNUhx+~9-+%hjw+sFLyo~N~z3lTJy>$NKho!dkqMjEqSAfP~j
n9^@Z<X~aSlr;K8Tn_X5kTsq#DdW}4kopT!WGcRSsD}_t$0{!HcFQ;&Ovk;Lu6%v_aJ=|NPf`<$NGwZYQxoOjlBU{{X6%6_UGp>|NXyz_;M-4zkm43z3
>0z{4f3$>hPPdLw)|>b?7?y+jsB1{JncW{HODme{}w{zdZl;_n_S0`it{_`8$v{SifMc*2xZ}hFX5-^?U#P#{J*@6&wb>`O*37@7(|9M;FXd-@gAMDE7
N$bv}Oo{ZD@U)~Db2n<GmDLZ#RBI1dYsr$xA29(dsjWqjpA3tt5`RtS0#^yCf<$h5LnVYDj)X<XE>41r@5@nUkLwAtO+%GezYuGD{&21V$bG$?H|2xsA
ZSA?v9DyB*mAEttWZR=o{7bf>wX^0oy>j(GWc<a-T{tCt)`RFwmDF)csJ8zx;=BM|5^i~<)<m2DHaqk=NK&8WAC9i#2gj)IJyFV_YmXwWDDyb~uz<LFX
{o2`~B4;s}4wmx^dn&lIuKHG?F&OgchGq}>z~@B_r-SuCrCy9j3mBlL9E~6i-aGFd1{lyG?!EHcGK><mtAZcz!ixT(tTGHHa<jVtYq<zM1li@@dHo_r$
SX%33C0LX!qC5A>Q~{6idH=uwjCq>Pgk-&yqDZL1ZDxYb|kV9Lw?9Ze50$G`UUvoSH60785X7t3k1i5GK5qi#wQ>A>QaWY8!3&g8~=aUA!f``o(Gb*vd
I4gj52_6n~o}9#6r4^x^?Gd?pLDB!*sT^ZiM;)Rf1jdo%i5a|IxS3iZu(Arwqu$P{2q*AA$B1pMCnl-+>|U{HK3*?_XfR77Ns@G_dnu{uz+@B8E>9Ckc
)KAHVlw82#xtFP^{l>Qzs^M)y|GyWKgPfyD|CrY!qVZW$P7ZY_*-S^RoY3ovnBmb)}|a87_!cNc}<fm0ETXmrpM?CL-R^dYE_yR?GjYE1?ug&~9rqPvr
m$Nhi&#l1iKbMPPNsvrO6)k8#^S6_ww@q>RpfBF08FTD?XD-412%4_%GsP^AJ`OdpwDk)-`K@PzCFZ~J(k!LG6xNCwglboHu`A_F>{;X8UMLj^f7UR&@
Zg#_ht`4lnm$2!Bv$Fcj-3w<ew;;;1R(DE^2kD)HC(?rb)-|DmFPOb88?xdV1%n>w&!F?1IY9AX!nv#y&=7MGcBx#g-96OoE_nS~Jz?km;Vb2o^?zUd#
(&m3&Hn<|64w@OFtXl{-h#1yZtC+8?&t0AfAZn`=WqV9RPRkKz-UqBI0i?jB6BFVn|$qPsRgFWtcZw}!B~4qWViv)&|wJy(?aWl1K35*g*vaKyc7<MV<
mHDZtSjA<T4N#9Nb?1{-HNt6Q-E0UIPozt3j_6=z90R@iRzq(!d_DgOg#vc3{+lp8jh~{L8iZ$uVzfn0|aYY#3!Uw`(u_ar_Xpa8T0C$Vf0IQW+l!E8-
ntMO-7Sh--uu@s6+}q7in7FFtYXS}3K{L6q<!0bV4)%LGL6DshOh#1)@>@mc(Q5o+lwyb@XbOqM_2jJ3pGMqHwbm#Fe3y7+-Ugks{0&*BHB_<=b@XX1;
`;s^E+s);W?aqNMJO&1XY7HRO5saFp%0*b-^C`iCroUWcQr6$M`nj<98gq`q$ZL}!<W^9BnSMqff&Y!U8Fw5Ty*;mH)35yPL{QZ#J4W6{*Ztw`nZ-q(w
VikNFY}yxPJp;iY9uWKK#)G&n`IjFO;!^lqpcB6+>(P|rCV)n_5bXsl?2BEW8+_4ESnkU*4!G7>ub1v+D?bl#@I1i5BfDtnJiU!UxhUyb7?N*_{FDdeO
R1lM;kXq1HU{IOq-Q9)!{wIDZO3;g3w{P8JRAW0ZN_-G)WzqD@?eI++=V&c!km5YM{j)m!M~L|6L3B~>});7863)fDd7VJ!%*VTfnS7rzuh^Z*x|did7
&unS(zJdihc|8!=?1k$Q)5B;I`(8qO?cP74Y=JT`)e}EsilfZE#*X5s%S%QQxOEDi#R6j8IvYe%N3CGQ__+!f;*uqFPT_{L6j0YvPxs-w^+57D&=4c$%
Sp9x?}%ONQGX{Yzm>Z~5(_9^&bv9^w@0x&5F{7oLMJEw0l=1)gANr=!~w#pcts%MryE)PI06<DoZTt{%MlJ&@`;H^u*a|Ngt*Jlw;06k+K@Q$M1n520$
karXlcnSJK<ecR*AF_xlnSKq6%)n1w*W=i$ZX}yVLN^iN2(4EQ)h`lxOY|UDAPN?=9E7oVGy$n<Q5lgV$j>OmVs*<rY)E;m%qpqL`88ua7%=#YUb+Z&*
#(|`IeNy4%#=?=%(PE0L>!>nrQ9er8$cjzsd2@hmTBumH+Yi56!rY<%^r4sKK4(MUd-qrOe)B&+s{v0n`va|T@3nut{__vsKL5>6KZ`Tw>YCRBEW0O4J
I?NicISc2k7c?>hjR03S(CK8n5}1fF2H68+U!vKj7f=jMnN7OR85xcT*CKmgfP)yg*GK~s<KRV*p`RhTtn+w!_TmN2aTv+Z9*W8L4U8Nc(pB4OtTvzJd
X7;bQa_uGc~k@Fv+L;Y`?~2Qwp^IpS?HhavZzw1iwm-p6r9N01zM+_3;BXVkZFt;O5h(4pw3z0TMg$B-`zl<ksdswp$*{<9!*A+tPHqWv$kSnaWbtlfS
}%U}Q#Q1T!*HRax?Qln-$d#Qo#m|9&ri_}|ML;3FDFKQ#?s+Y9EJ(>%0<S9JQ&v0qifBf;UCp6?mVl`%dv#A}0oWe`^?3?Bx9ht_lxV_q>0b%YpNgt&P
OKt#}hbKA;m*ha<*IVn;X47--mIt)n_aAcE9uoP@U>o)b4Mde^NBGcV`(@5|kHAygIP_TCNS;P2TlaoiLo&oR@u(h$#@FrMLSxj|cw$Lf8@D-q)HhXZl
T(r%kKzWOrRj3X|g}tvEC|RlOXtmTq2jWW&%b?aFyUmEDcHyDYpjJnex`GS)^`=GMn%2#yvY#YPT&uIYAF^Ln_0`yX_r$FyY`guSi>u>!)xsX+jR%{O-
`K?~W}s;CM9WM|BUri1c_Pc9sXo!8Ud>C*#y}Gmoo3d8)0oUVdP1RlPO8CLMq-pY#w&_5ut-CAf19w(ft!K2e*|m7YDJYw*3pK7O_R|^$9bfHAcPjc9I
sC`&;V2ia3^C<fdZJ+xn_Vlkeh}=K>*lkV~i3KdJ2mah_{E4wpA9nLnKQB0z)hDYry4Eg?RlZ;P_4ccztp2<GYj&)f{8>(6hq{fmQ?JDJKhnKLM~7RGO
jE^Bfp~C<pSRh_1mBJH?|NFc!hel+7AwX{5u!NIim%78Z4BB6y4}<9r58WrNY$HZX9Y8Jj9uIjU6S$tl6XLiY#&L}R%gb*Q7@773tas#IJ(GMGAVlZ|b
IL=5U$rmm(A<|C0t(N?sn#<RWUkn~|vkyRJ#k8Zq0oJI4rtaMvXdaqFR@pEmMsgwh2RuKV!?TY#YOL~r!bCUvQQGC>D&*L0$G$uqq6rp`R-l|26quT5Q
D%OsveWOI#Qk*CRD3Lr^pW<^h(l$11a8I31TD>K3g(wY6Ca==l*RmTC5qkqPRRpL*&Wjy%H&s-iIzr?6v`u*v0K$by!E40Qnn#2OLqnC*n~RXIPaob+k
TfTW1jEW36cncFNgLy?i<8R|Fu=JZAsXrudQ1T2_yk^!#aHQx&hbP*@lKV7n=QzalY>!#<i1|i_<U5e#Hg1Yz@%MS8`okvF=q^o+Mf2l)^?^E13n`3UP
8%Yqk`C^kL9@#fraTx_0J{9`ziXBGyUF1dKVE+cMSt#J9O1>K^JuZ-cfUk@{zW#UmwCI@u;dH(&(qLMbNE5n`q|xObQvNck~<pTa(*1%si43b}>~&&_3
{Ded^HG#5kA*sZ)WqwJejYMO$J<0R^c5HC9f=f;Dka1=Ec3bq=w%?3+T^t$?0ZYW>RJn~LEV)f|sDyIzj{X*}*_@$#Mf_n-CpHt*~~_wHYP(A75o_F22
u^6G=`w|V`8Ua4t+&4ZpYpeH})^)>K6--E8z$WO3T20+nm@%$vHK6YH1hN1Xnwo1sU7&)40i2K$*oaze6?a6q!?jR_Viq+B0@o_%3m`xn98M8*W7&Tlw
Pp2=jQRth)_0WD84-)PHN3zDb8dA}6v?xv@A8rp7)J$ckR9Rz>n-nx$i#|0McV>37W@WO0V{&zhvPFJEWg+L}&6sI;db65rCo&hTr^~(Wj^;B<m?q|)+
pbTxhintxL&g-xdVo$-GF(bRNN!<!Lw6f)JhWdMbS!08>4g!yI3(xm-OxT1d3E1M)%6i%l(|{@4mk_v5dd(tUInxE)Numk7A@TfG@4D^ZocPs0T-#c2C
9cq;7#j(5_LFbh}n%03v(kCNoT1P@zK-ehd*8Za>&?A#hpoXKQq})mu90u8EFy|MUZgNpiVvrZKuqbz$bDrKXs$y;sn)HYHjv5vL|_9#q2PMm`X>1!;W
((5{O`Q)qaX2Cmq&hgC<<RZnof!MuA2QYmHU7X-$gk&>y6vU11$aLDB5PN-+q=o9{Qd??BGjl~=jhK>N%!j|agJgBDzChXsF1SA@b$V327-W|QL6NF;=
LT`fRwO*d0TY$Dv&>-`!x#Mmm~4GJsXG8nE$p1%ebu;wNzAF@$tL$tOjETR};6Tz<$a+O<h>$WT*KVAN(OyBP!gpG7vix1`^Ay`t@ERZ(ZL7wWs?_du`
3b_S&+_|OF&t3S<z8u%{de<EMQezD}Y-h*B6GKoSx9>!L??nGRLW#t#Y#2>)Tq-^-&)4ZD5Cd2fS1<!8h+B92MIbSCwkJj0WVKx1z+DK&Q-7mwtHQDrq
K<IFpG_7fdG4Q6^2vk&6|@3{I9yoZAU_6c=X!ktl)6RH#X=kS*WU%bP%af^*2Mtt`?inq?re%{&|CCxN9=()*7RrvL8D652LI=?Ev6sy#@mt8X&$qUFV
icnw@zmkMXN4Rw05JCF~M)ur;k5?WN6!EYFn*vNMMN)Q|5~Gbb9Za{)O8;HfnCco6bPLVH^iWcR|#Y!}te!r`s;Wf`N9L!N-<y@Xq}&f=Xn0IgKJTFgh
}fQgIho*X8%f9t$}6x;++hYaTaN$gK()s0@LI`O{i=cH4C?0)g(BxwuaBy|gzVi9EFq10BeHvs!sUBJb>N$?VA_Yc@Dh6O0ckAT?YshzM0D^{Qm)WILJ
Zn|&Wb6cpVA^qe+l&Bh0h3BMo&m^rQag}yFWisSl4s>e_Vw0q3~p`Y*{Q()|v4mNh!?7~%1aECxIS>0xneuiGOg`7*f15<HJK(Emy><UnCiY!rKhvtwb
`$VDj(xKNCIBK>@c2Xrj%I3_**V2Y(XQx84v$CU7NMv*j=GMeSoKNt6^__%`H!t=aU(R`rHn_Rp<k(nr1<R2_`l|fxYxG=d*f8C!K({e~+13&nL6K;1o
a`Id=UqbF!P^ZJ=krWIEI=P(5Ge>~gUV99mQ4dvI3S)gD2=RZR9~l-6zKYdsg`uCyQ(Xw5*J2uX1(7idVWp+@_5Zp>85SmCNX%4lcG&hUZ+nHWl|_cI&
x^wg8}`xI5MxXpTI4aO(_SPVge(pF>_dEZ$+;kQKOkp@i<ZJ+UVtl?D1w(Z)BAp>@lrRU?UCJ&d7-A%k^Nd!}V4By-Ghx3l3yhQra}hL|#Dxl86Tegk(
f_F(2g^a(7%Xs!L${?wb8efmpG$1LJzL5ot5wH<1W4tCO;AmZT4<yg^xGdcTgQ*XghO4>03bjip;%!LMrUK<@&Y)ay9h5fg5r;`9y&j{4@jk?33aU$Li
m7OzkZP4mlrs&8dqg%oMKS<q3VQu=&%IP`X&#?yD>ztd90EOx_nB{i)RU1vmWXUTjmB8<C2fJU7NZ6eB(L(A;;gx>6=39Bk$s4tj(9n|`|Ss<KHEn}G8
A5MEcCCns|HX$QWKD`7RXE8b?6N}9z48v__H}WHDo2F04DXtf5)G3683~nf3RRa2YzfK`Ouy~J|QZrXC?f$Pa+G#mm1rc~YEd1!wRe0FZ2ka>7(afaPN
fsn4Dr2i$chJU8q%nQ$=seUpea#>!G(lW{N`p?gZWKrfIW8QHN!m{q(re_`wNnFZ_=3@QGmy8We!dk_P<xP?U<FwTbKrBB8FNwF%(vOnW!CcAq399cPp
BL=u*9`INvS=v=NrlkvxMUt1ZH?9+%(em5EhiMwk4V_rlcNTrGK#NuauVzzjHl342Y<ZctD3~+OYB0&|mHUt@r4-q_Q{dQu-<2Ko3EkN8T{K9%gwfNcZ
YE9w2rP-Vi<jg0H=<k9|_p05A{~U|&HTz%H3WLtBPb2*54YV9O?2jqg3mB+PN{0+f>nH6&Q47?a&x1yd&?wb9OA^^<)QC&<Y<(>0QgI0a+_5&$yfbbc2
WQ60DvCndFBq)B~nLBRwKqNIS3q?LxDPP>i>R3IZg$s;tF6`2kUXOKmHCXnuvj$6GC$~-~K_qL9_hQ{4R(%yI$=@UOOxH|fW0MPZ5J7x{t)Wk9hSfW=@
1UfsPuTP3@vEVUd5)xRYvIcqaGzOvBECJ|KD{HU>XeN=w@ERNia$WB>n8C5gTGT;X=i9m@l0`=*lTG#*MvuHx1owf1JW;+^z_)AI#_PTcxC)M3>F6Qc_
6UOV`feY75ArG|{R;YfH6jRGRH(tpno&q3UfKY=EvGfeX+}4Omyt(p1ZLe&CE^?hR=Pd|Pa#0n;V~%8PB)Jkh*EW2r-&2bB(;eXkUQ=tb?2|Oj<mHY2F
`YbRreEAB?k&KwE!M4oEjKM3JZu>%z*hKp|njY0t)EZ`}JeEEb{5$vJb=flVZZ_zTLTsMLcl92cKcQVei?ee1q`1FE@01X*6ttMG%z=tVtQOcwdhsMzY
u$X9iT8VyC*L$NLU|j?)V47N@F);WA=DTEkA@Qah$K){Lr-&<eL-?;zW#28j@j!OBr=z_zn>J<{Wlqvj5|1Ren*kWY-IvZRP5pfyqA+OyYeOwQ+H6m-1
ZwC={IHU_zw4uI9BPfD$}FFTa3N&p0n*+GM81I3Z$o<c#(@_lWDY)prwVKoDyRPMC#2(3->u-uW92?3xMK=IKeb*q|@@L@aC;E9mNWI3`%;3K(n5rq^8
@uFT6QxL(iIFLoqwMF((IPf)C>SG@mJsHG0wxM48)@dITj>oKl``7p5`2G9$<Np0Talifjym3D-JO<?<SA*sQZ+SH#U%pm*qBM#bG_TRdMRRO!kJrHc>
-$0Peh|AKB=6JT50dwT;{Blc*3!88jndte{zO3lxU#5EM{WX9Fz6m1xb^)oao^4FhmHGT=J7D_OFZ(Ic;qkf$ajfHj)WbDz~Oj4B`MW2P8U3p)u}l|K@
{gvESxeIJnM2jrD#E?$W4<E_@h1{d_AE9A(5z6J7(U3e!z3|;rh~ETe|XqM=EM{tR=Llm#zB-JTh}fe%z`e%_0LH8PpSz$vZ)q6af!+or;^pF&Xeg*r(
{kTWzTgU!yXN4|wE!wBQ5O+s#uTv-j{}z$2XnO7Zidy$x>jRdJPmz$44^wJ@~L0jBi9Gad=7;%c^#19WVx!R0Q_hxhk2M{t4CYP8U-@|Ft+JaRdzA;M#
kBd!QIlL)jL0-iN9(4%o;wg&99)9DC!y8Q5`%YVS5v^e$BF~7r3(R>tj)qqEF{%kcl3GuFVqnSlHn*on<$P?^Ae0dTIF{B)-U^LJuSe>zHyVyCM=5v&B
wf_qq3Cz4vkl3qSmIPaw;RBvFN5}3;9QqT-I$b7bJZ)Md$^y}CMD&}8qYI`HK~ip}l$1@5r$w!js7@;b9(l}ptnrU+RS0{s+KQ($9$A5ED8!VdC>l5t5
>XlO$8LL=x&$hlD{aOka5vzQmbUR7xI9uu+cYA)&)OPu0k3xLmZfWTGR91J=|5fm10ETpV`Kx&4}Os)URL1sfJYAU3<rMW9mS6ZJaPoO<;tUTH^doH=N
pCU=TCXx)qcCor6tiJA;rBL`MneUk6w>Q?x|*+1##|q`G7|@)KLuF9WGZeT1nO^x6_rCw5EoU3`S2|r!<<D8TwbP4yg5NYr0F^DpY-tpE*&%98xk4nN+
aCau@#J1-*SdkWCz?4$jJwyi^jwqCD*_`u9B8s3AdGEx>k0&cwn0S1ZrTN&2*a1H!D$Xo3-Q(P0i8i~(!AohCa-14O^oPUEMKKgy5>1)|xJ5n6KTEDb|
r4;TKU7HTr}tS{>I^yQ%cT~`vPeb01pI*;GEhexgldXe12voI&jO+Ac%pwIMCAX;IR*Xz>cbT&Hozh2J)G<V0r&RqccyfA8G4qoqn`*Y!uoAIJ;ESE8p
iN0IRDJt2Q`u3o1I0ckqhXx_F)3@}fPGoN{!Av5OO;crhVkzlN3@>=3LAs-Ys#nvTQsB;R1S<6*g+x~xvpD$&y<C!pC2!#9!07Yws5yd2YAG_0(F{2;2
z|cd3s-_tXTi|%sdzVdBz3?Gh0?vH+fZ7YLbQXYJ6iP+s_|P+wUlkt&&K&x)9OdAVmaA~@sQpqB-hNiy_Ik!ri9c<LqOfAXr!2I==p(JnXRJtfk=krie
AOELVBXU_ZO}^5vXKLThhYPDM`vLDc!9EdfrGgeZedi9K{$m%v_cKReFWr?{>@{=LLO2@e(9Ww(^F7x}~d!u9p$Q5#=_F!Pu-G?YLDU5&l7;C-Jt?qcH
CECtJaRmH{JZ>{hiQDcKSShDq9_UrO(%g#hZ^l%WJ0xUPRuHu*UNp4Ou#AXya>DK8&ir$3C=sU_<%!ZKLM%=OAeBksEWq?^do4~*ujN*}5x%(#ohx1p~
9I%>+GTg0G-6AHbD#h^Ky@k8#`9+|U!Uhv1;>x;c!wO{EPJu4vTl$jz&rpavf0EyZ$@fgrz9Nk;=5|c|tJ}}PK*y`yu`<EICDH+h8bj{99k5<1rw04Zk
c(`68p-V_B3EMHS154NGulvv5TOaj=^Swf@$uZ2F!fLA@(xse8w2(SX4*H&6WKPDth5yxatLC^xn+uF5jbMGdCUQ=J7D`J``t;tUhF4l5ugUGZ@n7j=0
US>iR?4Uhw$ryu`N)Y|Ihr!&BHK5qeu_BBt2bi?AP%XnjHab4Gv#i|#Ido|lO&8FQ7GJTKO98Rk7;vAq-aJjm;hkH<}li)i6l%8B%}9JEIko>`AJ4Dkx
aoFp<W=8ZYg#=^=O1$VtRIJGDtB?24VIn)iy`Zoe{!96E&J2XPCY<mJT7Ifk-m_<W<)*80H`;kXV*6;$^LG8>Qex=n(bu)Ygxh1tT33-da^2W4SY0ciW
xgN+@{7hbbg}jr@wjqsTGfH~O3|VQa!in8%p&iKyqkWJA2|mNaGRcBYrQAVJ~@u|Ni0M1g)3tBg}D`s6Wc*-w6|$vTDPNIB9BOu4BZE1pRx;j-sHi?Ho
=`ulh!i!{drg9gR8nH!C&@)L*d?TL_&Z`1$3T|DwZZPwGuJ+Hn?yZWB#!SkP59QW|;+#^TUkyyiN-LYOOr&Hirpbi^H4eurdj?KGm1vVT6>Wns%JJL8E
X8>1bv<CA`)#1C6v;bD9VvSrvG{HjUdJWQ&x6)cHlvvbM(<9l>(hFT&tfw)$7a#@{(h*lzlReMTaslr@o4UeRMe>9~;5TCu56VU#hX~(XSNQN<^Zh;_!
qcxa!B;daog$$|U2>{`rOAt+7L2=^St>k1;YUp*I50u#{IEKj0NNcn5EYuDnT@uTN(19X1mZ`ht49ZY-I2r=cBp7YCiO82M&?-49SkT%!PG+Co)=U+Vt
g>$#*~JNkU&tYx?iAy(V}1awOW<~D^?@Gu3R@YFmgnQBGK{ev#A}v>OA)a{3Mv?YLVY7;NDwdQ&$nm$6ql&xwiQ6>c+=#&sPknXh&L&cP$)a&WvX%#@z
Ugy6mURU_H%_pxj|}Bj!SwgDKxBlm}ROGnqC~PIME20p$=|)X>N+a?q?MX0P>RQn!Ih=ESj@96`oE<~1qI6r31AJW7)Bim8d}$f@*d6XsOxI8I&ZyPX1
HzI*zNaLI?Cb-b$N$4ii30eJ66_BT|dKPA~bG|Sgj9KTv4n#Oz`QSzcA8pU1%hl+(YoKF`f?B}cwM)(2JAchTba=w8q5FUYAExYVi881<Z0X1+h)Ju44
nZ&qlQ4lbWh6cc4kpoSZi(pmgsxBm48@Gqe>JhBz6Jn7w&5k;R%1Z;_W_YQQT7|F}(FQXhaZ#lv=&1%#aTgWf)dUAzqaR;Qa430HG?(cY(x{GC5C{Rdt
8H66>%c`x1r(_)d95*4y+|L!7ttqK!fkc&TUW?2jo54JxEWzu3UEwLpyPuDVh2ua7&i-XK+sGB#H}{cIs|a>W*4>fW5N9O$w8swl>;17Cj$ahm+LOx?@
aKR=rM)c6x9g$ZmEFPp`L;Ej*d0t#4a974*2VzS1?nr#`aznkHL^Sg0q>u(17EdQK?63630)gNqke%exeqVTu5tBKJFX<sQf+nAVS`YfcGQnefl>=)cf
u4N7T0lH6Qti=7}NztI1p&0Riib1EI0N`;q2;WVjzm?nk2gk>{6i<}cyQU&5Kc5IEDX$Hn%fa<bmu!kI=p%F%pPyZK!>s_>404C9DQ-hp%WGjX<^*}#I
j182Sky&~9kRQlwpz5@qg`AVS;NU_!{dOoQl_4ROOM_R1G?P@%u6o^pS0nRj!ROi#1MLrKG%x)cR0q?WO4?6hh1%-s(fg>$D-6m_7N$BPl&OD4kZFzu!
CJk@l%<3wAni8a)u5iY`17{*GCl&>P;nU38@5c~&hBFW7&fGyTyv4S6;LKoUxiesL$TNMVXVQLvGbR1h`gKQ_95*^8j3tdBS%jW0zthv@UrD1R-wAWvG
VQ7$`~l7yjf{pYOrc9Aw{Vto8ae(LO5l;lj^$K<1~_ZE$&0b3uE-@}FXU5a&49eV+JA+nwozH0P|l}EtZT;u9OrBlcGRlDOt)^~xLVnicxsrd4WuPUH_
*>;9KG3BUD8hjVW&M<xiZyptO9YHZrd$9PmBF6oY{2Z4oSBm0U5*;?q^D8I8&Y)$RZu@XHcZx!kPH|NN{NzH5LKnxu^|rW|9C6wK&R+!XCTQwk1}=MfK
_O$0P3`kLQpNbE7=hgaOVh%cRg8t|i9w{1(n6$~{tf($q_Jz&Nzz0B272Ha;`E3Am{Folz7pTOV=YoyhN<=>IC5nONKrG{Zpjs;w5LgfhUHeh?5+N;Y_
<wulYa3&^Qz$I(;e2zn5HkXB7O8sId01W6~XM!XqjEC|Ib2KkjG<5oF|m{qb17{nR)&))_8hQjH@$PyhZaerF+&;VyXoqo;aWkuJ53|r%g9Y@LF|I`t8
woZF07qj^?Lk|O-85|901<*R7!?RKqX9JvxJ$?Mqp=&_t#HthWfTNS(l<Xz=5&jd5ZPM(Pet%W}SK-XAaZd4;Gk3ewF#dr)?nc^b?t(szktea980Y?-R
mqV{e2tM{fFdQ04RGew@&9~qW^dknL*uv#@ktty3>TrJ=D0*6g7<x@X3(R;=v$V>T;6pdhndY1N-s`ho)cF)m!)sZ&+foK(@H!L6IVP==z#DoeapxjcT
yhaE9S754E<0YkA1MmqmH44)4r(^ZlB1kYVVknye^w}0%x)(DBUogR?iz%cLIy+BqygOOI_*vc_k72q9k{8P{_MRS<yVF;HN}mc6O8Mp~fr;X;Cj03_9
L1O%baE$5A$dGlqzgdc|_HLI_1*Lu<!z+Z^(uEhr!8ru0EVYdsXJX(8LV>QF*mbh>T$3M3jz>@Zj5f0bUEtucj0%VgX{m>okBYKkds$)er}*vT#=&y`7
LTMK;%amQgH0EyGl;Idykl(59Pl27&el<lHx41;YF38g}XIXJ%3Y{n=<C{b2O45ey^#=ffmU5VConr@Y*lA|UOsRl^ttMr?;n-?OA=`_<R$yyKnMWepP
euOFC#PNaR6t$X%%w)Wx-iF@y^0@Jh*_e~~+8)!ZsPt~iCGWwPcgiR4z?WC;SGr11<d{YqGh(90`gX@j7N#Ria*&hesC!u=8o1;!%5rNq<u&^koJbDn6
(fiG3KVvnNJaY<Jwl_jSu{~*O~7_MXDIQoYrLoXk7HYl=D3NhM0SqHkWpr6(d<XNi7W5dJBit2$4u|DlcGv*;eT`DP$&mlIxyRgKj=lYS6q<`WQW0Y!`
3skJz9!*h>&;Vzf+nA-3iT@E#vG=MK23dbQJ?&1jbF^N<Y~4mgD9@wxTtSKQ`N`!@9!iSirQ3@7N{=L|tXz8kZRN<ac@^X9tJO7J)$Xq`TMCKs<8NG}U
pYI8v+T=$+*^a^;XANl|UGx?C5EoMIv4&Js{B=L@Qk90U~@-)3Sxk!GtzboE8Y*p#|xb{kKJWLwyTOctX}QxF-eD&map$M4yQURN8`<(mVa)0W$yy3V)
<NOHA<Ny9Nl*QBtXT09$U=DniXQKMgdouw;T-@n+DjopSDONOZsp`+=cXd;%Z3$|ePA(N|pJP4~Lr;6I?L^2e3O!bnP^w-WVWEqwyYJIC=2T0MwIm__l
wccz&rH@A}aP$~Rv|dMle*>yW3UTISVRqvyh@42+wzuDPwD#Yo|9=~B<`Z@~d<8Xp(i`cg@1XgnYQ1aYc>=ojBF6^}9n`SiY+}Igvjn-!f~D5>I&g4$F
3MmT0GQT9ag^gh)>>c?2DCQHw{kb03n&A$=`5&8-)LeGaOQiEU&v{VIW}$4o374CWD2izZh4$5V0u&;V7hXrIz87Dhu9%|6~wqHr9~6Qa>i8yXCTzUiy
GgURg9?u%7LHFUb%1FjQDALmcD)I<zvXlYb#?vNrx}qUA|%j;*@MOBB^=2#R=O2yKxR^_zc}BphAx<z%%icwl7M{LHCP|3-Xmm)da!|3A+b28R)jtg*J
AQyu%uD&Vzk`?LB-nmMxYr?F>lPqkbWHWH^o`aoPuQ@3gGjNmH4Swp~)>X98<K6veAWhL7V+Z}z&!3z;8Bvmcb)y&6#--zND<pHe(loc*dToI+XyM>X#
<8-i;<S79Kn6S8#&>|EO>i^Z|ka4Z)IW(8p?xbQGX8y|w41<mqAff}1h`mChP4jk{-8CaFItKp}R;wU{9eNcdByoQb|MrCGEfdV9=D>b&<@(|nKT7qu3
>@=c~nSxE~l?_s($ghJX4=OMvi4~YyWu&dmDU@SlcRvEA5yUjJky)C+)}xM}(f+t^_PhsLc??v48p`lS;PVL|K|B@428(c_MIPIWHScB-s8kb7gU73Np
C>>Aq@cPy>KZPfF#*HVgs4RY(>m6MS#oczG9V??QbWa#;TW14L!><J_S&hM9ay53>KT{-8L88xM<)zRqa*O$)?sddJ~i#AnWK%6F_QzyN>M=><O(e%s1
;6HD!&HPXtmN7M*)rr6F4q`*QYY_h%yCW%>k+|HeHH?tE3P?a1U*2G9B{{U{T`&bb>^#vAJ7xL{1nDFba}QJ=WQMN0xwo1P_x_r=99nVIN7gKSv$rV-t
|KgGwi?rgWs<u{_X+1y$<`DPoB&f>7YeAe>sL+k**e`x*r;m8dnCRaFO#<vwi8n!VUxU!m`>Pek9oY3oSMOqRfz^%j(N%azvVsjh(2HXKvqdT(opYA#G
*IhF~a(5!h4u~grGSs6PD<VHvBz)$;Yc^lGHfrm*=6vD<F!&>PA_6eTX+n-}A*0)OiZzoRGSKOFHiX8)TB@JoVPKO;_h!7F<a7phiLHAhTU`>}mE%)J)
X4DWT0t;P(@g5Z$5tF+ZM?9(m4>slKYG92Wq8B#@f;O>fq_i<vvMCfD+>x_bgIE5(1MC&nfDrC(HR4+TXp8YGcv$iK+L_pe2>{2FMqQ2KKhMs#kL}$4W
a-r)9`vIxI}_+Q(RdJy?gx|m!RAfD>X&foFX7T(!lnNvcB8#h{dv2aXmeXVcxN}x+v?9dyV2gM{(KVs{oOn-)t_KRdy|DO+M^M<RlrAfqt#d(9tlkh+X
W>!z<7X5y&bo7D5Gi`i}b0`Ws}Y3(A?im_O|--&Th1~)t`5EqrFr8d7u9NZnOhjN~ZqC6ex3yv?L!Nw%Kj<=k0E^+yIxH4il6t)vn;S`|d;`16(@s{7J
fD)UL_Vbq#v%9vDHVr^^q2y8Nlt-fI)Xmw3Lz1LJU8{dZ?K%1iayl=N9W-l;Chq&CiS16;N##+a^crhZEshgJ~`S}APhTK@&@ZxDVip~>3ON>bk4RxjS
!P4!YehrsBx@3ie8*~<&{0{88^^gxjbjB^t?<qA*asy4g78|?)y-7WZRHOo{Kj!LsYwA<>>JG;>ia4E7Qll{)a1U?P?wKW;w(vmJs^HhaV2FFtkY=Ck*
vy7+9znP3vcf+O8JS+eNI$F2YpSQcw-c;WOt1TpsO+nKSqpE2KxRiHhe!`B-RiRr)*Jz=wf%DsUBENT{|Es&v?oRZC)O|n5`HpHtb2Y%FlEfUxwJ@h#5
5l9|JL05%q?#l*CK*#?It|Y{WPt0|sw6|9P38U6%rgrT9puL{Mky}0a=*Y8EL`(1aNE0}ca9K;m5zr5)gdX^dOg6UZ_&R;sp}9arW=5jxz+Ac{VC`yFM
2q;47R6mGBz%7DeG@NX07&X84JR|EIY%c=+noa`;5te;a02JEGRJ2(!{-Whn`+AD_nd%eR-?@g-NKE@p`y)jiG5t2T(rNhw)$NS$`r&*?hT7myn5++`0
epS`|*at;b8$x}Z66KftBe<@a;JrQ40=Hc7jfxspL|#`Jiyi5df)mxLs3)dMAT>y4g~3$LIJiqz;x(?H!_mv}KDZGn8So96&8$=fb3q%uu+G#_BI#+`u
$#BytPb>6?HXl9vf6>>C#7PPut%1znAOh+0eA2YPYO3gbd{$!gipwX~Ym`$31G^C2EW1j1koMxBBP{B=*^_-HFvDBDrcA|>Vf`J*;Mo&7vsS8z{ZFd1Z
T1Zagu$E}4yFywq6WOqu6$RRbED7@|E3ePhf&4;HC3Rt@jI~|*x<6m83!dK1JI0(?<7OvL(nLrWdxgF#|MfL`0WQ%MV-wJ(2^OgZDV44o0PLh-lMw41;
%BVbG8vZT%|<seLJSN{p#!Ix>c!IAsw{-!EVGlhT2rZ%1WDY)S<y<!BTcfWP6-uE!yOaDi&4W|(?3;lPQVyzR@P}^#9OkqSUJ>H`iaOw1TPXGNw*PFH7
hs^pvhJHv9_Aotm6)Z1YYrRI#`CFzIZx4nsBXt2>g9PIRKh6+{VxK`@6~Bss6m(jrLCU=Y9K?uF_ZVX2pnOW};7(>CxpFTY)KWju}lzH?2t)Ex%%5&JH
!~n*B4Gis6j28ISdO3dDuL*7%e<va_n$k9^<aHeiO+4GwhrTli1QQ*g6Afr`o=g^9vsaXHc5`F84xYJKV`ENqSDDB^QVc)I_wlYZ@}xSn2sRzA;~?SeY
FRJ&Q{3?f*H2FsAGiW6N;sdwVP3fb8Ggn)_=x{Ig#rsBO>!Y|sb!+6rUOuCm<F_~ApfZDD0`(}?vlq)Pdsb=PTBx%^xj@`*Y6ef&TQ=IM_a13#Az=2G<
lh1E*S93xJY>1|J<dnL|k77A4XY%<%(RGEu3cfk45Xv;C>n84;kP}Y1x}imHvu`35kO-Nb!V|j6RHUib<47SF9n{mGW`@q~vsED;`Hc$J+MI6UMUg=hR
PSJ_wiTv{H#;KXxROLD-fooh=K>pIqHm`$jq4(#Ux!Ph2mu*QnT?uEvB%uxRD>+;k4~E=iMF;Xr!&K2j0F?vy0|n5i6TxA$?y{2L;^gAIA)U6jIODrri
anI5JS@PXe!(&O~Q7H35n~(VZ>k|yoUb%fbcr#XmUgpdgLWqAv5dVerGsBG;h=Y&k2_fE4<;X;V*nH_3hj*%J=iEDf*U&EK18h$&Ee_onL$8=l}o4=Wc
GgSrMgv@wwrRNZ!+zem>lf`kQ;Z%%isdPjbG$&9mxo7mtNLPmJID+{b_L)1Uq6fB)e7=R@evClG)0_dfp8H+q^E$E0S#?MbT7c7D1o!(uo(_F#Knly1+
@f&1tD>>vK&8T9O<KmY27-}=tSfBe0d&p98h3!M*J?fg6&j#aHAzxmu3;C_5j;by7pAI`_O_9KI#+a+wzL0R~_pnt-L-~Qr9KmEP)`Lf^nTL19p|M=S<
ed+I?|MUNSK7jTofAsvvfAisQ{?`w_|HEhSzyA2EFHe<y{#XC$|M}u?efYb-dmdLbjO*+F_2WPKs}H~amCNC>X6Qe=k@V##;Pd&vp?~xLq3`!DN6OmIE
>b>=0{%iT1H1MwCk9_mihmD!54s#0?!RAV+517y-g}>W{@vfZoag(&_y7KU`t8?$)OURu_y<4uFVDaE^^bn~t&jfZH=iZXh6Z1K{^c+I>?>b-{=?rtAA
tKC@D~yQ{*RZD&ibzV!S&MWN3s1vPjNmBx3SaG_ntX^5qbWDq5p^Bhhi7G1MSW8ZpZ3n<@<*`^D6hn>E^?k(?9#IAN=fZzta!*Y!xqz;a`9J<&XcbZ+-
k1zt_wEUw{0S55M@Meu%v^pMU%Bo`2<QAOFc;^uxR;qUWa<@drQp>kq#FS3Or3^8Pvf)1LqEZ(hjVE?>yHAH}nqQM`9PhPeqNH+*(Jhx+9yy}uIV{;@j
S-f(pFuRgPPjeRP5&7_}yM!nEX|2!|MdqH^T(~X_1*V>J#-c`@dneP4L^3(fimhbI8FAPT>Uk)t(@K68xqwoC1OTKSd`Qd-Q4F9a7-}zq8Xy4#sX6Lh;
dold*8z21WYd`x>-+TU>-#8QAk=zUY-5j<)blfZMmBIG<x*6-`oZ{S0lk@S#MH%gO&jP#7s$L9tWpc~XnTPkYVBo3=vz`C`OP5a%pWj8Pz1x2N+~`*>z
yIp9v*!NbpL*T=>`(vCkH7W5&QA5!-~R9qzI%3^Z+++HJm>S}AAk6rZ}gYF-@H`n#du$;v*+G!qvF@$_nsxbfAFGx@#|(@`4^^N)BpJh>Rw+rM^Xn_el
gth*q>e6{D)`0-5bH#zrtQp_Kk4P&UY47A058%>}tQaV(}|?*NfLq@0#|9|M0gTe)k(6{qvvv>~DT_R@@){px4pQ{`mXPzxmaVzWCLbQLw-4IlS0!Z|@
)c_<!%)KmV8i_WWPI{LxRp-ShU*cmDbOz`@=hS~T~f>t4l0Y4^dc*J_j9oV(uhaOU2N@?MkYBdhJydl+2@_YUm*nSGA-XTONb&p)#Y|K<Smv&G*s+c)f
g?$bpO<;B^VKmPL{_9l5bK>cj9{n)?!-LuX1s{i&E&n*7-H!i{StigO+WPK;+xcap|`t;8J)f->_-tRvDtH164_ObUiV)ktGdh40Z{kqRI=cBXFz5BzM
&%^7ZV;@k9Xdmr*4hFWr@a#n|J)K>+etOOu1Mj_d`+NNpZ~b_P$@v|(JskRbrC+??|Nj2@?nSH5zww9Xfc2w4dH$UrJpba4Us35dde**tVdL4a^=aWNH
_7A6-|R_xem?%KAH6(b{8=BelgkO=&Ty2te>rme3%5Eu-+VEQJIec&n?e5?{HuK!cKhVp4?fz4&e>yc893*?_ir5je3tx>2j9D(+t1G4^debayzJs!ea
gHj?%C9yp0)VJbDZh3#yQ}8`MYO({`MDNM&Ap~IR`?|KKyUryHVgje)of)eEY>&>SyJhd%g)GXSOaQxEhKs8N2WLy+KVclzpTAL)ABo%4dVceg2u^mjm
gIIGo}9^jEk)PgdUF`9b-9pD@oR`hw+49DV+c-+KPLe|F~Vn`fKs6Z{9?|N6^d{3<u+KsBVE55Mxop7f)C`qP(9?j)l>`{<wl=SM&NQZJ_dVP}#r|KUe
p{GG=Hd<o>e@NT91&97e<-Oa)A=RoayU%1P<n^pZ(?R=O#^j<HAKD_l-)kpF293jpglKNY_jB5Y$&(4-tB+=pEpHudGy<}gfiHi#QQ4X2o>_>f@G8?S2
ccmLq4->#>nEU+(^xmi!{kd@R{1+Ymj)%Y4@E0Hc62o7z{|gW8;h{Y|w1<cG@X#I}+QUP8cxXQwT8@U6qoL(!XgL~MBE#><@C!0fAp;dUv_yyB(V-<e+
(n1G<KZth{EiL($A`Ok|Nrxx(as}#m<IPVL%SD$=;!aB)4)xL@BRCyzyJJ?|BpTreE8r0^7&u?qz`Bx{q&DM{Ih@Vwfy0q{B_^pJYBrxxBvc^Kl}54Jd
^zGUw-&M|KRLhL;COU_Or%I4(J=7^VYKu|Hn^1{{25XM~$ES)60;NUn0aMP{&mt@5(SMhWVlWEbk*g9{|sh<Qyc18RR+Wm*F|+y$tqWcs4wLo1GssWcM
Kv=I8&N`TG22j(wRNz293>KW)j%sHc2)9A6UfdoS`(|I0_;`Rm?k&K~xIZ(Y*K#gqEq`(Mt%t9Pj%{^w6wGWW*O|4{A9=&*}=!*6=U`{&?Ogju!oZk*;
7|GD4fhWd07X`gSZecw&-zTdi`oo<H-;AbPzXD_D~eaP#lSs#AwFV1U(pM33SKl#T`S%zn8I!`=avU{e#Kb-KqlDQGWv%}7I{TsWxG`t(K-;sb`tdhR|
tV+*8uP3<7OndX{$=-obZd~fp>ioln*PH&MbKDKe%fjv~iD3!#83>|Jk^K_ry_-x@JiEz^!=kXKxy)go|IXii{M&!`DGTLZ&*#8&Y17NXt$I-e{X+Ph#
fBO9`PZtS3S6Y)_}eJ$Q@dUIpPguWo4J|%{lh=>O+WtgAAHIZ>096L^K2-?bf*`AzdsA%CV5}v@N#YWViNvYiQ*f7|Cx&-d$F8-RUW0C`00%_hV1-uqW
sy3<Gjil76C6;KOg+)>(9UYFCYD{?_Q>L&;RP5-mUkXC9%CU%(H46o>y<f^5HC!+qJ_BtMT6-qHe#24?a67T_!Z=NBrb#x1r@LUwbD8bVWYrb_3hz&~g
dNgAv_Km|wLew~suZLHJD%pTA5SUcNy5;QPP(X;1iG^l`I*un)tO=Ch3;{UB~u<G=E2H#+&%&m@do?f40?<g@XStE2l&9p&l>-qu^9)bl@!Y1_S7N^d*
g|1Tf@*_Y1VUVO@Oxf3`BMlUZ5FR$i%9xnnpvpsZv6Ew2ai_Xt|zpV1~T~6>n{F6Wb;78wkIiddbUq8QB7?RIBn7Y1X>(&0wk{Q_SB~Ya|@#Ksp4a>#>
RC;Ip_Y1+^Ep8|8&%gcMJ_BDo<z{C6P8NqRrlB{By-WX&e_luzzX$<D513CrWxkVpEJwdcc9RF}MxQdf(LHvPSK0l{J^YME{BOVB59>4V?w5W28}RI3x
M9C|f$@GnWqQ9V-leK9FJ<}x+?@oT8~^oBp8xhY`o;GdnuXqh>R<49QTcgpSPjsM-KV`_(cPQ{1O1`|auafYVN$sb`HzX_Kfd?5A}Y)NK{rJqkCdNBY5
BP?d~Wo)SE{f(v#0^KkviNbQyH{f0@GTm%^ZTWi2^Jc=2V}s)Fvo>vW>u2-pZPn1mhew;3WZUDMxBJW6E~pus8_RCNK6C3hhoTK0>=0SkL)|2B2jclSm
2hpcqiJF7E=(rJ+W6Wam-hrU2$LXykLREyjJ>;0{;T@&MG0x?CwFogHK_!}eB<lhcujwE)2ZyUNKm6W@!@*cA#6;E2shgF=6X6FZYHKueqFbq=idF))e
n8Q3-OK?BR96q8cCwLmMw#91d3sWaY8<}=dbLQzW~^oRqq*jthogw~Bh@!NRJ)tdq|z1gVlqUOkw`%{UMv(0R(Yx8K-0hLoWz-Y?jwZA>cF%}@o33$Ae
^u0T(d|WEzD^h`2H`8Tl$ExgxibHA!?M<zzH-L$T$5{p#+9Ypgn>oM&Sr<a!sKkmo+0F|S(}mH7Qt)M39}C2`sHL^Gz?y85y5>v+$9H);rf8t%Gz=*ZC
JL~K42TZ1)WGFLG|8>8gg|1V9qVXUXC|^d!6B8my)8^(Md%=*#VJt29KTj^!BOxIu0#^d%tbx7{I0`11ad)yj$KXk790*Y?t%jB6Le@)ZI@XTh>iE47N
>m=R2EpY%nB5cSAnRtOb*Am4oEZ57mi+yl)bEpCu~Z3PsA@j{COy4{1qwR{|qWjH*O7pF@lryq2__I1V?qoYL3gSr#=O0g__i*ub?b=T1F$_I0e@Flxd
tC5Kdc%T7+R&H<gyNfIPtqaGcbbhTw_g)O<4AgBY9gHR;%R2OO6fO+C@0p2FDZQN|+JL+cT=31eb9c8=tp9V^<7G9nfhRcZztkf~PhaW!@bsF<Rl4Y^P
wA3G=p6lN=e)48#&TUv%#z~n|L#Vn$e7LKNA3@#EV0wr!8YayX$9fXwt1rRA|)*d22@o2o|8Q}5#r5}clM;JvPWz;%ZL_I!%p-Dn47E%g*+|@@pigAQF
A~S#{5kd=72XSE4Tw%ZrRJ|Ijw#$6Hz{>_4A(W}l%*_%9oRK#omAOtdvxpa5Ivv>~u*-?2h6Pnq83vmPRI8Checa5!4nA4z>8XrfH2V5#<(Ku5FZiTyz
wvy<A0pyTAFtGA-}%z-i4>InB#KvPnz(llWMvoZn48$^*Yl4&sN;OVBei{N9)FGz2k1D}x-~juABilZH;?x1HNsGDKiYP`lC&+lq*(NmjaGkaYiQnnv|
BcWwDFuOKIv$;??|?v&~^$Kt+Xc3x^4{MnE1)8{p~gKbJ&lvk@^uoq<N^3H<v6AEiQ5S)!(m|B>%GcCux4Su=vwxe66f@!IQXK<&0*s$0mjvtPn|cGOv
9^xxHpbq5)=P#Pw5|b*KPCduq6T6aD|!?rRM(>u3~``w1}H;Of6O{yuH~-((;E-tYha%|3p4|KC@98Lnsd?%%mC7smrY#4?{vNPb4Rx7UJr3Xk-g{A0L
|@7=$1{Yl4fWq=<`22C$d)>dB>g*NjS$U#vziVI+_rs9M&>SiG075%b2b?#rk>G_H{rW0g3B@Q5OjMf?J&a!gPKy^9o%s>u46a5U=(yjb~b9<%&0v~zT
@_p0&*OotH*n8OZ@@Hb+s*Sr$sD#1LuB0jh8EL>G*NX{FuV|{s)Ld5&F42*thcBoG8wWaLNO?zE@mvH2#3q|LX-h1cw}c2Xm`v%k#PKej@$!^*RbOqKA
d6!tsvI3mz#XJdV1rS4PLW#LG`(pv3F>1$ZUI;aHKufRLA6<n-|@SW-tPms(Q|sM5Kx3bpiY~b28TfI3I(04=+kaK*X^l`I&iRdW+1d$!P?d%5pDuDvI
QbR<~MUSm2zB(@B{$OXsThBE~y;6)*Wg$C4!s#oZjxJZd<JyK9UwLciILvc>lh3fL(pE9PtF7;)jsx0|(W(EFoExNwFjqR`6VBD5ohX$w*y*OnALnp_R
x{6TtK+*`7~yam&nAE?-6oFl*+!h61*9!p25Bp=`LQbWWCFi}vOP4?sLzHye}62|6W9hblPSZ5ZRkSrg0{Z>Tr%pB+N+qF**%FUJ@Cwr*yt7yaJXzeO(
7hT1h|!P6@=rru;9n|v|WItdbUe5KD9)a<x+YN!GC5X<Xu0#3-?RBN;}?f@uTg;Z8%yv}4+X0iDOT!TX1N!pGe;Dqs*PNG4&PIa-9%>KSaOZ2j+Y<)Ie
Vlf%S`jncJ@k(n>jNuBJ6gf1<S<A+sxyM9+oXwafXgSl3DbcXNYH3gD$efNfVzA#G#T_p8J5yM}q6hoEZ{G&B>=&X3Im$7Al6-Ref7AUp*|!#)B;D}#A
r3I8>4JD*=JhERP7qh@+mxaga@W|wII`GG%{+=1a9+b0k|KC|B70OVO3P-+%1347X@?AK){9!7f<|o7n7IyV{j{Ix3&8MjA_NyIsErh}CQ1vm_(Rp2)S
LYGP50l#A3dI|bdQ~~Ik?dj5!5R=sS$KJ<0kB?l)*wn+8UAtk7HSFG^Ix62GC${jc|0NN^|N>@#B-mm$kF6wGlz{iO?+<2YSYjt;RuS5y2f`E`ICyGsG
A6H1*U=e0fuRia<PT7?`e2at+dB3adg-*L)P<SWwq-3b2W3vmF;?H&zX!rP5$#=#)}G9kH4yFg;yw^d{IyE=0jxKvJx-!!$rhadi>`8BN&}U20Z2ok6@
WRV+n;<U&_~DW<YYvXf}46zayFsVX6~4q;ODj#)HwHk4yB2FQ@A0dlVkZ5TjQbgW@&K}CwLA}$AAUX19{a{s`8rqv|A@xNrRpBl?`MT@G!Nd>eJZ`ANn
lw5AV5LudrJ?X)HQd_XZ<^I0l)w&LYr6uIP+2<2_foaVM##my9hbH}|N_%>_6?Ad2l+N4#!!g~J2feY>^{4|>Z;sFcu;Fxfu51ZTH<1M$u|BKM^R^-cd
gjg^@qcDD)^{{7ji_cdqLUn+uTL~3SBFezf_PmpJ4T}E<1}%axj~H0@v$6Rz?j;e^w}s|sNANe?Mr-;oV}>tk-u?{KY$X;dyp?WS8J16Naz+8$xHmAQx
#!>A$|?<TQ|d*30#feUPq0ZMG2=Saoo-kYV1o~4P;}Q6Lx4~fP;LaRW(t$L7tM2TFoY>V+9?qU%v_PFy(mDuHM%m1Z`E#>U?bp5H&g&Fr_Vnen_)JZh}
)&VgN9Nh`Iq!ipsR>*ah|ZsM7j4At?~-A1Q#M0AAa}PK4uYNiaYI2TvMMsscgT3!eZMWf3-0VIixuMV3A}&mvG8%bO5lV@xlpcLS^LwL++2b8b8M;pm7
!i#xtXl0M>)^)WRm%A?%gS+uaALIx56HKE)ZTT?3*hz@N)EmrGMZ2{|fj0Re7NaI)&YZ%Cqn1CC{1{{up>ZaNsaImqo6OdAZq!s39=aBZAn^Wz|*wrVY
Q4;2`HRqJN-ln=dmQa@T1#v|YI__$iS;b}_g81H0H<PW_Y4W^aB4K(0p9rhIQ7Z5&QrVsMtUjC6l1rPTS_h>#u(i4ox;}h`Tb#l=gs;ghpeQ6j_gT$oO
QqqK?!sku)HDKiGsMt}BXDvsxT6UmL@2URgkl-@5qJtxpgu{pT69GdD8}K6+U<o%!$hf1|LC!-`Vcx78gAo|I632U7ewm7)N+0$S~P)lGzDl<UAOpQj*
pC8;DQTr4Qr`HBON+B1OPdWD@|MGGr}36r3V0JJ5_4HHF$_2v*jM#kt;+iLz?C2nqLw?%p9varE=P0BQ8UM6+9!giY-%@`cz@n$3Z!-Ph54C#<2s5il_
pOv02rOuo4{<lG=u}xO%CX2Pebfg6#}q6pc!qVXd)Aw7RHJksMTY9ZakoTtR3-a*1#0TCtfaeUR}AunDH6R_mzPPXdX<2>cXb)yMJTd`|6jc~m7GSi|B
L$Ut#fW78u8v2EL147&$x&5ZKYfowM#Vfkq3X-9RlaL}V(jmU{w^s}Qy<eR<e6aaAAa<GO8zLcYpmiwgZ(qf(ArjpP?H&p>^oG&%6z^INm&0+@p6k%25
QAXuyrE1$bpFva-<TbURF|fu~V;Ki{)Ler7e96(L4N4IdBzZOo<?T^BF(J|6<)U$@v~lKj)7oK2rrSvZ?DpILx4m;~Rul==_7CEVC{T`<Rh$v9ij&Blq
N0Expp^3KKYOi-=$@Y0ZJ%TBnYmj;MiG@+nQyUp$g&vk9ZDz0lo11<FRNJDEaxS2uDmsfYkod9ags?)&e-Q~bM#xV>Ni7}Z%0#Ki8cQ;=Hg}bQ^3<jIb
R(rQ~AAE75=KI{ArB8kQprSoL$QKW<LB7OjF74Se4!LsRS#F{Vn2uGdlhr7;6fJizlCl(T{;{_#0sC_k4OFq2ZZ7-dZdrqjbF=%OCg~KCk!=e4AIRD;^
G2Sn_WJzwG0G2>0KKaO=N)WgKtk*T=_K`tY+?^xDT)yk8jqf6e|0V%hs@ef_8T_p|+fl^_3f`@bze{<HtP^yRA%?icFgs}SQ4%<p~(j~utaO*_3I+c$)
(D51IB8p^^-zY5`g;r?$3clH6<;?EIoadoBWSI55}oB5UdaBaWE>+M=fHr?U+X8+akeP#a+gnKY%XX;)K$zUay!xB6^QN{8oK-p-AM~_Mm^2863&8j!a
4WM;@lw`>~+#ZZY<wHN49SJ-s{h&j>P2l?BPIz{Vj<RvwPXK|#=19ED<K$Vbm<ljgr5FpH91MEX1}>sT$rH2OY7y@{X9Ty>V!*O;%(g(G*$v<sH_(-@i
@DX>=Oe6^;|kACGf}qixyO)M&TNur@tHMNs$e}I<bx0XuySll{Zc_IveoGdh$J`ddUZ$1VG)nCA3e|5IC_bgy(yE0vjl?*#kPh@IcgM#$#SrAKC%8{zm
WBVSjIe)tsAG_kz3gjUDfX7nQY?S0C#WKL^Y3%Y({gZNB%qyXb90|uxxetoX7&&#5<-t*^(6#qs@8jiMx?fSv|~<2AiFB!CYDG2XqTNnQ16FQ4$yWV5n
*|M{9vy(<Di$ta8bsN3Z<PDvQNUt!96$?@X>c;`<Lgn7qoR==1e262_)WSw9Yj*;QNgDnFLfFee`4x)luWXvwTE-Dc$aa#yJb|CGTEUC#+V^iHgy<LM3
!hxlZXI@{{QR5^Io#0^%cjVg6Q_XORRhk#hOW);KDjyiCy(}>uzy^uiWbsk{-dySRzqmkq@a}H1&J)-A)m{_-F#JHfQ=sJ>)A-9!z_dI~BV$W%CzxaRT
Z$#VypVmm8<X!I&@OgeW#|#o@M7s)kZX$yp&Hq>SSNZK7&RasdNvQN779>>DwNDJ&;w!5&j<wovw32R##11B58wY*7zdmVhiDV!lvcwD5Gn}N!;CSdUo
+(RhFqLTlut3W#In*uH&Bo0}wC44k=<qmJ=K4Yc^;P}8vcK|gUUp0T2z5SI%|4Bg?m|i|ON%T0GIJb+7BHu|IUQvbpw$t5)CWbo>M4AsA3v%umC9!$=Q
@RlMz-XcUGq?Bd~r6iRhu&neXIVcr0mC;aN7=sznYCN^@$EyN7g6F9Q0!D6u>02l0fXVgUaG-1aC{L!;;VIgBzUM0G{<k|4?7-pld)#QHJLcO`@4CyT@
*(z;m}7h(F(rx|$@Th3H<#BuL6WSI^hjKr=&XsfE0|hcJKlA$U9x-GQ4gTMJ&$(7p=~lmPYYnf}N{sMV-Nva_>xnRK^8@VxUo;-&f}hDclA5mx7j_%lu
Ww0`_(qp=!!<Ovjm<pC?}40%Su5)AK3Nyp><y7LU^ClWF^hY+1NocvS!jCW*R2J;3PhhRP4Q+DNo<t8lA8^Y8v)LCQGbjC}Bo4O*Tt{to<rc#CmU6!gw
R}Vd{)VX5SaKjuBA%1SMmT?OX>YSE6-EsS7P%naU{X%`~hZfeTYBw^mL_U1h`^rJEu@NGe8Ee_R3(xsJmIF&SANCim4ftFcgGW9#LLCi8WZ@FVZMAu~z
sJux$SlpKm6X5Ro8YNe=mWxqe9y$pn||qqQN(cV-Uaxk-*5Yu_PKt)jdwRzO>NsUJ;RVP;Zua$ElKc~_`V_B;KQ|?D8>o=6of1M30ELrGw{V;Eo5!0)-
v!{IX@=ht#jph`j}vPE1U6A9(_#~Eas;4_AJ5F@=m(u_>%%hJE3@PW^^kPXSHDDow*!qtw>5GOpJoTx~NjmD<1<qF`)vP$|huS(?|sm!F}=5I%EF~E5&
?Ojf%B!SQR!>%WR#YAWpqmX+SP{86435iqrM}A<4RSZeV2@$;j?6OBOD#`clE0MKlhs)t6G?b|)pD(E|6iBJ~R0b{BX}`xS1^a#Jb}Ko77LyyZxpu$QE
rT~$vZEFk8GB<dwa5?0FXS?^<ejNn$#p*JwkUHXL2jI!>9KCWXh72yV#N!4zJv@|Q`XCYkiPf?L0x*w?<Ec-dEhFsa-ge{)rCLT2JKu#chP?hNZBh(ae
o`!&O=K_nfd+UlOQ$Ysf8jVw!%(e=DMhlR(V1ZAfa_*&NeLg8dbW_JdI?Ck(Qh5*TK^8}4R-3W5x;Qd0$9phdj<!}IDVpm{h8Y0^xXCs7fgE00hi)-;T
zQKWiSPxZFRyg0!suBJW?XLJUeBCy#vk+?2{*iFOpYw5#+6a8;Anc5rvy&pHG`(auAE6`3UiLf3Poxu8yzy>Vzuz`9p>IQAl$D3fZP`WAYg82oYfhW6l
T`W7%k~mSTL`qtKiJ1fR&H-C>eC#&rh(+8RN2($F$HZPxY7g49;X$Chm1LXv{+$DgfZ1<N293Jp-ed0bDYKn6V@~5~qPve<s5HvSaJx$r>4FtyNkk;);
opIAUQet5ObPyM}8N`k3=dH&TRZw`V9_sH0#=V<~qN9|Jj++%fDmSc2Wre1Kgm0Ng>VlVs!iR9an-$;i0kW@4xq+Q3&(IbLS%!DYJ@V85+l^hXfx>M-P
(yNhfOF1EN)6z_H+_BIcm|E8R`G1DFw-T2VvR;l#nJc6TpTa5WKS0`qcN-|ijS2?cw#&M<5<!!k*-GyiRMzSVkeyB4$OJeZpZW=mDv~B?H)z_#SN-?W#
k-wCGRc9=uzX<*Pzi$S1e;PAKhL06bG@tv+k$&Oyg!!-Nhx|R=sTAoBX8Q<DOfGl!??$-4rGpYT>;lgpcT|D{-v1b;hQF$d`%hy|R-j_Z2x{$jW9sjj?
R~{jEUx_R^kbM>{VhP2-J1h0{_Cgx55|5G#(oah{=UEJe}38f_v8Ps+23G^CSz@&AN$?@LH_-0|6k?DKi&Rs%a8x;|1N#`dKmk4@bzcc&l`-DQ?}jh!c
q{u+SZM&%j_118<hp&8({3;-~SUBdkik&@CIX>5B;^u$9~#h82@f%PRV<`rpGc?KgRF!jWG7t%<ns3><rW@O>!e0^m8%O&`yi!cm}pMKqzuDpf-<**9e
;l+-lK>aZoA5n0ZGXUc@1RwrNH*y%dRTIO}TzBaP0;qQ@btm9E60y?a~H;2zk6wVB!y9u5ObynqRG?Hn#RRDNh9u~(pF;XKzlqzUVQ;QP&uwPn*@5Eni
Ojk?R;(<km?A<vN&va5@;B#pJ!qrxK%sgHgi>$@{Rh?5c>GwC3(h}pI*lY-eW-o?9{oBIQd5X_1lfkUQ0=ik;2R6Dw*K_P0n6{*%7!A{kwcJ8|YvDs4l
i+wz66Q*zD^Q63^H~*8%t;}^{wJXtL(LrKlX3zuL@D#lHpJ6Y{jjiuRXim?NSPy3{foeaa;LU&2xm6L+I%a~#!Z;F*NgD}dtD*wq^YNcrO76;*b|^+<I
u=9CBvoY-F7z6{@;^Z{N;hQ8WZlYR3BeSs$JvMVMS(rf!RPBgc<yDCG*#R(IBPWcDnB@HX%Z`WXu9euhJs?DT#W}~vx<as(-z>Uh88gm4pp#YYXLR1qP
Q8>V#&m{>A=LhZV9%Gs|Flc?@)Lx6XM6lTt|#R1jIeqaeT<$NmFt<Qh>HpCd+;v>Zm?U6KbS&O|x!m>w2|kd$>I?*&jd0YAu}%F@_(Kcvy3h5<U_KqS4
9U^H)npZU;ZlZ!Cfum&_<c{2R>p(fog9f0f^hyj4hZWm(oFW5KBd5dHB`HC3#g>d=A*&N|bLvaJV8N|r7vCMdt(A6fIohS71)(&e$<<&eEp0n9J*nRqu
I>qzGpK1!ZBK(1+j)6KqzzB*h3cib%GTcvF?w1uzg_m%yXe|O^$lGIm3T?<${Lme5<co+h!G8+@z0Mwh2;vu+CQsU4ab^Brat`Bf7&KBU6e*CDuXiJu%
5jhr~bu*6>Wb%zovw4sXrsB5E-|G*znQ{5w>yLX_B=7p7HGF2lSNb$o9ZO)xXBC2yEumVj3d~R?E)_@40;C;7p04a|?di6CKA@hz^~6{`)+NYIUqC5_C
+eg<E9;037Mj<Op7?9GF98qR48}v!Qmf<TN!&W^9fsLmBU#|~tZrQd1;Kb)(o|!EQr3!VgD%$XLCLfto{^Xr1NQ!<8fjTfr6M?wBeFZOCf?o;{^+N@1o
E61t$$|KW4d+zQa@XdZ0H(p_52ynOM~XqtjF~dZ6eVy9gMt2?&+HC)ZFxjo%R>|REHmaZvD~4`WqY+?93(WQ^IY<%S`uQ{&F<|%(Lc$YQd^QnV3w91(O
CRpUBq6OCluh&kUZlLDv_SduYMMnHsvWs5uz*f^zB?>O0!B8LDv}(^c(|!DKtfMLiR7SW+$qtIgca9o+z%(Qw6HWuvsC2nDx9!>NGUEq}c;3ue2wWL$r
UA6gm3LH!s%6>sw^0xM_p+%KMbCCc-e@)!N`G(Gr|elJ~_r<<@_c$S_86MBcS=_zo*TR-g^j1>!il-}X%bgo*O3zx+o{k1;@#{L;RJUV(L%j0uPWKeO`
U@oP`sE|b)Ym>E@;88etSjq4ql8=q3!2#{!QMoro$?xq_WOB*Bj&K(4HDOgoA!Fm)V&q)AjTACJ5GEV!9kFHO;>yz8i$Oi3d!q8J?8>XG%D)*MeVtcso
$_OPHoEd|PQ?sV$1ugGz00^#kWT@;xjsjoaUbL;4Cx9OdSW~m)7B>tNYw+B_o~D5az1XEh;7cy16<K~=Z_m573w{JtlhWIg(I+3&Nu1AY;bIi;*uO(T5
CrJ%mN8x7RBlSgA>>Qsm(E6w0Kj3{^G`9M#usW$%Sr#2yX)uo_2St-Pf(lZ*LCyX)sp)Q&gm8G)8bfjFPetkpTrP*khbMZW3>5g#fn*?8jlH6PKHXoCe
EaT8y`R)(;5Q@f}*$m11V^sw`X^(h2C785+gt;JW~aPRoSrI>P*BUY0^9h8>eln-tG3ppU?HEYD!o>_^-&OU;!TP$W>=$06~<dOr!xF+3~$arGDncwo0
uy5m-0Y!hP?ihQ>PE1KsDmxJTjl-JbdD|vQSt}YL;Ot-xxbA@_@`u%Yo`(?N3WpCWIAWI@|B+{XEMdhA~OuXlA;}r~H&;L{y`{lM%Gg!5F2DF)UJwCz|
GLz+wXQ8}n5_jhpfKe9hIDclOCb{{I06Wif+^x^FoXr}oVrExz!))dTu2Ki<C0MUx4nLjtScu2AfnA|fYRDsuWckLOnBR6xalI@(3_NFE0(LAg+;XNo9
=Zc4MR%I5nK<B{%e{>j6)c`xFD(6>Vt%O*7wEe-2Io#);VIVrEkEDDmWlh*Wn>?-umtJ3T!Txt$nhksu*NjIfCux|bEr<wek88cttkIQ7%P6!(Ix+UlI
2h4-4*M0Gh?i_=f=}<)5xk}TvR3iY>lV>e3s-ba0%0A1XGjiRf*SBrvR3?MdL}hW;#Npu>!}r5)${M9G;Jb(P9fj`RZdv7%feC;DgQh=}jM3ol#2j+xk
=~|9kprzo+x>(0ekL#GU%1NBI6PJ!aOwp%QbNm}tt05A`2I$G>XEKiEr~R`LqZ+(MireYwwnGgkec8EgB>#$w?~zx{CI@A>>7+R-_tp&>@U`{3yB=x+W
F5Swtc#B3$E(|?_@|H0V5fwBK{rz86KviEO0o%$D@lIY|0{~`M)u;i_C?Vsk~&-VXSe*Dwz|F-=2&;IYymsc?MtLo<qu<%FcHwx^9VS{paQ{G@KAxN-T
9qt2V>q=|;6^wm#|Bs!pe}S=Yow2_<{-1QFzQz0F;l}VYIQwhj`^x?uFm`_+cRaJN@n9r&&?8VDE8?!Dek+RF@qn%yP9`SW#}ktvy9GP@S`p23PnEjqw
mhK8i5=HrS<2?vx?A+{1A|~T2x92h{Dd}QmyD~R*yWZptsCTRbcGnb8OG?b&?j`!xo#AaQHo?|agU&~DJo)~9+s~9#GAw8@v*>dkS00g7{Nut!$ZWV@3
Ci~^+7`EO|8aDbx|u9#g9zYZgMh;2(=RLE+|qjp)X;+T?d|iKTZvbjIqE1VCW>r_341P`n)9eM|(c+V(Ju!en8$;pZ~?~Z*)YQ595`U*b4B?|16zdWb-
r#5@Hlnd-q@S?>&C^KY&^#8wFiqlv)OO_g@noV|@1?AbH)(Q99XRV2tM7f9(Ot0g8P?sDGw)ZdM1_qjasxROfNSLhNeMOaB$G9`Wkq`nuzwyst0+2osD
xU;nqmjd6p?pkk70=v96gE5jqm><&5_5Ep~Z>CEABiHcYoRPGM>tIZI+z3*6cyr>j_i@qTCVo7vu<Fj{oK6xxjSw3N*vP>%m%JY`so##|m5k&zkv?L|Y
*^gLVv8FZH2}yyKgdk5>`g;Y=$(|+I{$R`IF|8w%XW^N|H>J@H%a|(A+T85Z{58xY^Pa!j25Ja?p5Gr22UQ#$Uf_@B|10~e{N_%PhSzceV`ta<38MC8p
ce5pmzgiZOkK2EH9k!7;=SKrSO)9&`>RJr=}{X<*4XI=@SYMCm(OcDBmRZ;W5iSuKvr|Eo{P;(vC+)BBVv+WMVIr&>J?w3zWS<uU)f*z$GF9aC8vsFW4
bB^^w&F&V)MpnkHlTns8!mGB4Oig-}S+1sPIR9xb;<nuk_<b^`+ofgqqP*<r<^sB1nkP(Ii-}1~U-L`8Vs2Z{Ci7=*uL}CG<+4keD^&eJgK0v^($?%n!
Ll%=vs4P4%5f2sedFAd$x0c*JC@u4aQyOd`6G93Ev06;aR<!+0*tqSmhwI?jAZ?Df`TwFmD6=vuCGvN?!djKVZx!R4F^1U6o;Th*1{q2;8W=q3e^O3OZ
cY_hyPmNfJ3lZ@=EDWPPenV4IrmX36-bfDB22GPB9A8S&V)$jX<o^l6WbL9CIeykr&%-0!QNYtlG`4Q&kgewa{dAQ)CPE$=z2D?XZcK>!;=H}z9xu4jX
`Mv4UQ3uQj9RH%f!`RNwDGAbZteetI-GEmxwziK;x-pEt2RkqJVNny26827VQ_P(Jwsmr#PPDFbBQdNa+O5u*hQ)T2^;)WpFVwdhJ;FQGe8wkm4z{_;)
zA8n70)5+D!i3Ul~@y6^lOH!KdiqgJ^uu<N5b)a{Y@V=s0+YE-}j%Mbk-m7|6phGgF7NqmG=Y{qgAOj&mTWM+*tVlXW#VuEx$g|@3;MndDCyY3}xKaH$
GQo@|b@LW8XSsKktNnyAIzDJN~N9*bi^A{y(M_ejW
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 7dbe4f8ec0384e25558016aa7ebfc678fb62ec5f1f30e8e4b6d772b9c11a7f46, and the rest of this file is c176c812a648a311cca38b3bea73a9a73535a85e246487c2273cf85230a0d555

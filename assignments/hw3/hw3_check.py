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

BEFORE = Text("在最后的 {0} 之前：{1}", "Before the last {0}: {1}")
INVERSES = (
    ("tanh", (-0.9999, 0.9999), np.arctanh),
    ("σ", (1e-4, 0.9999), lambda number: np.log(number) - np.log1p(-number)),
)
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

JOINTS = ("", " ", "/", ",", "，", "、", "|", "_", "\t")
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
l-9Oh-kav9GAW-QR3(YwquJ{D16yX}8-%p7&Sr;Z4JF9=u7i&GYn}<5k{md6AdtIrqqtEXi7}#oMa@1B4}n?qOf1fd-nUA<6VG%?{tCC%#Eu^;dXQCGY
#aBq2R>b>K#pN>%@@{#E~4eif41;Sk}albRLJD+M!>9y01Mp3RngiGD2>Dh)hjp_TIW(q2C%HkE=mQD!tn6PxXthUKL-`_tlXUkk714Iv~~+IXGw<XKd
g(v3n<42FWqOahS;twO)bHsaMtxE2fy{d|pRrrSi)ZSs}WZu?6N`f*j<YR|otHdMxZxzcclq#;$qypk`$#VbabsgOC^SlC~W&t)oYXn)zY`jPh;e3xT_
w8X&t2EBBoiNpNHfeaF=70r0KmB<;MKI2Ztjo>I!O{NMJlS@ZKS`H5Y`^zT~p_w)dL^Fp#`(re>zg!yxurRu?KgH9s8pZ+p>tj7VA5h6&Qt5=0aCabcZ
ocG?cEW189m|dz+v+b?60@VcB)NN;aopoJ%86Jp(&`QSNe?e)RmSU$tDY)bbmM8h)Ckom9S=3!>;9k@&X$CTL8+V{=GUpH@)+hvRIQG0h(;@k3>hgic)
CNSZB<##j)4t5xp?0iMmsT2Y|OXBk<e!ob-g}{lz5~N$}}S-T#hy44bE)&5~EBdk}(o^Am<4S-DIzuZ8FIgftS+l;y8_#Wkb}Xaw*>M6-t8+-l=MXq*}
~LB94@)W;pC)`EY*Fh4xabDoKJ}vzPR+oEQ$Oql6F%;Z?%m@MKmZ!-Qg1%A8Pc4Welem1~OGO4Hjcrs+6aZpDmLo(eUxeKA!G1j2Z?%C#f4RKL~_@^O<
KkbySo&tjA}l|_S1&8lF0!DITgCLS+{-f}}UQ*>dJO@uqcvIPBK3hj65XhBm9I^>~nxi<`&X^X68qx70TrJ4g|)UP+=OxqGrDz2DVz>T$OpM?`fHQp%>
M9JNN{<N=ZMLe<9p9U>=I=I!JF8Swme;Te9Eiby}PwUk|kxyG#gAT}Hn#zwV<A_-@>r$#X=zB`?I={M98*z=T{@y1?0`-wQUCM?F2@=i4B2}&4H$B~2-
^gS-5{nHx=8}KOL=~|R1pY<Y-F{>}y3!!KGUd+)JH1{u&+x->L=6WE8toIhdB1M*9zD)QFn4q4F=L6b?N~GMY(LdhgnrM>tC|w6c!M0>@b?;774n;HN_
by|{0{TJC?fddb#uI)-?-GR<;1GcEKBS8<p*NNXbh!Z+rO6IKnNBF)xntHyGUB|sI6LJ+!?2+teoXK6h8I=|CdaU+Fi!>O*sW`Ggz(YmqpYV_?h9bfVG
QBEvhhNT##~-yB{3|S+v%QRnU%G^Lq1rz23DOn^LF|OO}ILYY-`N5jmtqvy!`%W&CDUAN8^W(LbgVVp(HK1Fai`_BZTD+KDpo2QAp1Q$dOIj?;~j*s8E
`lY;HJvzyZ!Mm;$=y9m=a;ciX%n;Z{I;dCYy!-Hs}lITZ=#;9Wi#9AO#$)>uValN8e`x29`gkXMSwp^t<=bFu|%QZr((&a&8&`-wsTsox0t5%ut<wl07
dh}?ZOz9P(Two|6&|#|HBvs~Ya_coA<I8&k71k8|V_C`=<3OV-lG;$B%~aB0dR#B>Es%jIF_w~wUunel?AFYX`HY*dBzhsbr`O}|OrRg|Y9U{}b1|EFa
a~*&*Tr>lU0fH}#dR^8dCuLMKWG2fVF20#`vd3GLtCiWKFf6G3CT0f@@?N1xormSz`n;VbAiWwvSSDA7Wo`Ny*$Ir@3tb(H%)zblk3(g^&{-)s2R^Aw@
Dr`$G@tKJ+p*6x1Vj@!h9yuwj(j`o0UA<M(L$l@CUym^Y|&m`;1w7JR!#>JXkUB4Yur|{icWBpL-(n;Dq+sc4Y3KhCE{K_F|^;f6+`OKIU41iq9Pl4NL
`Tw)9poT@VAEVLBJXlyo31d6QZ}j77_Siw;I2CC!R=>+QHF$G6&MJ%m*KT|FEjD}IUO+;uI9QyE+jm8BuA6n!2oqEzEVi5&Gja$Gb*El;AUi)5nfv#^3
6>1K&Q*d12Ybh~4+<>I)RjPdD6+{mTf6vi}kdRRuRv^egnC{fEMxJYqebWvUNvE~TxlzQ1jt-u9p(T*TBgRxOb_TvFLVbs{1kXhuHEi^<=yu>yv0p=&6
iC}?)`Kdm(8cJgbPs`DEL36v=1QLo<fvBleI|i;AEe#uxV#&kxtHqYTZVtkH->oES9+j2)!5)_wCaruUK*f^nQooXd^ch37rSQH~rBR4yLp)mU^Mabn;
^P$E%;c)kO1P(tDqXtfV*-&;GsF908P%ZJw2AD|ho^#)ZI$(Thy1`T>n)6oYf6ES)*=d7ttw5k!*%kxmK(<@KRb%I3V~212J>SQs^4E*%P&n)#geL++{
g{(N12Mj`CHMZISvil*>=fS>DSnNtr(StfIf?txN^FaZ6({~p5Kov6;nu2Fh3cqmqR}H&<F-vt+5f6EyPo0yl6gZQ7KMIHK<NUiAk}HRm#@<9l>4W3O*
#8$9pW;t`sO>QcvrJnMy98E5$)1!VR)kYTf=4fn1GnlhtH_&h_XnEi{O_=qJ+2RI^H(<+zC8gG9VH$THCpQK^=^s$1za$`wyCkQ7)YyW9S>6xYKtTkW}
JltNY#&7o|7FHyz5H%jIxvK~h%xzlgC4LOf{YEXV{B3U!FN<$&s>-EDw7?tsO0UcqKlb>Yy+GChsJDy22<AGtg+H17cM!e&1brqivO@!L$h#!fjEXu@^
{c(NEB9`p0po%T4f>lekGPFNPUz5o5l(gIan93+Ul6?LG&C`lo4l*gFPo}zs0FlsAp=La{t^SI&mMT(>n8oBPbg<zTV@$pf2{*F3oA3yQA<cA{u`kSYV
mOiU4!m)QBf0Jm!d9lOrA&qO<zasPA>K%iKz@oJkt|VYj)LWGfDMUBrR-7UPPNyRGsvJt$0GPBFERw$Eu;C2&l7ICQx@UHb#j2$RRIf@&6qJrB#UK)&c
zD-G^CGgG&@uvOoghxJYVqDswk&ZjKABC)^SeGcbG&=Gi)NVXtJCRx2-N?rAK1H)9F*tUXXUHV@hlGBKmV3UnEru6w5@?oh8*kTga>aB%zSLN;bu3M}C
zU7}6kLM=Oy)LzN@$P~XDj9H|VrE>r6&HO7MZB^nfg5QUC8?wg~$!0?tZrV~WLZ!mJ9NKw2p#soeYZx(!!2BOuWe=&Iz<+Irs9tbwXs^O0kY9$iul4xl
#4oE?D-Je4L7b{xnMyBs>VAa0D7fTVpIcT@Mfnc<k!ztFlp+CijWv=1f>QD0sR;+FHr%V2M-JcpJDj3~0f7+-q8QNd#mL&yu<5`YY+j(ZliDo{z&M(X_
G3@Giea+ufkl*;A$CuLSfTw1qSiYNt`Y;Rb0o8@}7Y^$*hBmuh+z<T=MwhE@9Y^u5wWs|+l0$Dmk4FZa5ye}o0q7ffXvqxM36DD#&ZA0;3dH@mXB1E1{
wAk2R6J5m)RAF_QPZU14yRd2pQMERIONxx*GDM{@=KJ19Frd#;~u>=KPDzbs@T^2FtaR1lx_KyOvOZNa+Sc)7J-GeXg!U#3@T@L0w|k+Mk~t(EZLhYc?
L$cp@phYA1SWtX(S5Kc%B(s{%}BXE0PdW(p0cNDv-@yUntSxCfY^GLNAp>bSS@m&>WQXc1J_w#YVQ-vh7&%cA<Ys6J&X$54B3Yo3Vza478VYJCRMtV0%
9BWeRH1?eY6nR4xU?g*|8BzDtNB>+HK-%v@4lZxl)A)OaT^7QH#XYSe{tu1k1w0i+ik7L{~}&Qx*@Nshw&tU^50Ki^CxhRCElLHATc8|wqQ3i%a~5g!S
A&|tZUh%Iv@bV+Z%U#Z1{$yPj?@<u36kf!h`Kg#Ig5>v-UeS(ehDT`B69;7Vm6`?Kn)hJyf#BhX2db(N!+k-2scIyQq)(Uqs8k=nNh-TAJM1l}hLb;f!
ytpo|i|gXLxGt`X>*D%fH&Y2m`V>kA2@IB#S;ah|B*{*wse)qKeLvshC>X)j!Tmo!0?*}q1di$I_E#pW!^hxAY{UM@GFbg&pz4eP(r~(JY0HzKzQ?_n9
+_PGc=E+7fE2qhR-st~p1|1`*nwTzrAK7JpjG>^29Eax1lZq*iaJnWMvD?o1WvJYWmbw^IZE~K-@n}z*f!<5_4U;|*FU;*<JsG9|Lfg%{(9@XzfNAcdg
sGGpT79)<onCFzJ2z;FF!ST<_b8alwuf|lk4<_7fx?nyY=;FcWzvryzu^=pWXpC&wLF=;-9@bx$><2(>btosr2bFtM(J-371ngIQZLuCxSyEx+w6E{hI
>k%)1zsbv^+cKJJPzjEkjc-UUg3N1M(Gnw}*-QZ3h1Q;$D#$$QBQ=d5^J9W>MiJjQkM;~SGJH^Dr|n>Qv`Ujy5h;5n<{`1r4{f+JmTT!k}t-^>qRz5UL
Yr!Rjz`SG*cFW&(3CpWI0e*VGa+Uwwyd3f5ZlhR?i%CiOwPiI|}e97hm(rrB9qFj=yYA&_U>h}Hg09H=u+sq2K3>F_PSm;=ibRw$^J3WZjIUx3#PftJn
VDkO7zkh#)wxDVLx~g03-@ktzkbnK@$(1)I&wYFP{AF9|lWRBbJpBVWjutTY(&UHlPrvx+?sHcs*WL#|zxvDV@2)xAPhS4LbCj)Pi;e-@x$%`<=<UD!c
>9CvPN6eiDR^EoP$3}F1&DM#x=hYvPXJwlxf8?1+B}b3nrawATVkO=E<r&^l&0BYxa6V~#xWGvtOnSRMs~J3`?#xSu&^YC?NF9v!on6pGFVEd`3*6hzV
hzvFF%}o|Jv!ly*!iG+jn3430Um4E4HCet~_^o<(1pN|H6I(B=XT!TWYsoz6s~DuHOCdx0Bz!bo;Y6CfELO_vs&Qf%)(^CqI06q);59Af->(dbc(0R0d
j=ZO%AKP+azZn!wss{gP|I3wC10mX!*s1Fc#Ls1*t@cZE?0#vvJKmO`5r1-t`1q1mS9^!?{<KlKfmM11#CP?fKJcKfxrZhigYo#*~@a`U&7SN`lAN(_!
H{*UKvJO1y>PuhP^Z(KdS^7`p(H-TkOt>%iYiAQBhd(^hs#|49u6idDY`FZRy+vw)j?^>b)$iXlL+cLm$!?q5yEUQgr;8bDTHdx9q;W5Q?+rMN#1oL7p
Rky{#*#`9Jp28nn2mmHFP8eO)H0b^u7Hkzx{{6+twXbY0&_Td!GwJu*mreGqZ+>qZ!L6@9Jbn3jco68@Aa{+YT)+cdfBM#UpWC&<l>}2eK<S@6dHdZL9
q;kC%kSF4bG)h}Lf4cs*Zk<_zg>RM5lq37+jgaf+61kR;d&HMa>)e=c?>!X4xZJls!zCPG}z*UCA)0@21F>^e$WuXLCx^^W>7cgLIa86S2h8xF3?L=!>
(Hrd$MpXO9HYhitWyAM`+XQsQL8jhrkHlv(5R*Q&3%=UzW~XB#tM!bJ_NquiCbC>!<5rz8cuddv~9EY4YP0AQias;O=wR=EqmNrX@oocI-gytSaC2sHu
Wq3ddfur2*_iw7rP^!3atTe&x6dleH}iI8+l<Bha8oqKj&)mg&-2jS`lfXxDDES>^;*I$#(#t^p7C?W+zeKw($jxbp#+9|w)ZHPGVS{?oUo?|*;#;`ft
x{vCMSS$hBvi+%w};@gjIfA^M)V--V?otD9A4IEbiyvq;&W_uUMI_9ln0yJZD2WRlAC4n{!a3X-J(3$ZF8Z?J);6!a%%o_~I#uL+$?c^W_(40<v>_V7!
X7;DRd?=XfLLjhXa?+8&47B1@mT6l79KTcRPrv#K==R%Zr|ldR5uE6M+wqBj%dbAY^V4(AS2ll+V3*S`Ji}b!cIz+~fOC|&tv_G|Kmbq7+})HfTDMz_M
e@g8#c4vw7U&Z!m||tk9G%S5E*ZLW{<`B1=gpf_c^y-p)`aU%pT72`O}lOMj>UuR-mkno{{*bt_}xn`C_UgKz><TnUvS#VP2T4_#%(jR&B@Nikw#>pe_
I^O9+Q%Q9C*r@_Zb{pA1zfL!G!g}W$O;8Sb-fS*uL05Wy-Y83(~hmRI^q_rbfWzpuDEygI!kv_FDhhcL}k@>9ae+;4cRM2I1cj{2R9a`e7PBOyh@X{4k
9lrt!lx0hlHL(*$6e08A5rX#y|}0`C!ckHUKt-ed3{v+qG4n9>Cb_PXt!Zky!<#W(@%PuqIiT7P=guBMaAcF*PylaGG@)%vHmPT&8^?(aDr8n~7aHgsS
7!EUm_Cx86I>3_ZkRrHzT!zUm8D>&Tv6=2{~4cm?6wbyO+-v0b^JHg!#zM1<n-37b+j{SBm19V+g11gkq=>o@_E<=?ps8!h5LHEvs>dOe7j@=$AwjS-&
PD!v6Ws4tlepwl|oT32K{rDr$vK6~uZ+9o8(F0@o^xez0<==m<C2AMbsv?a}>?9{pF!!DDYo9$JT?4+hC>(fjWy(2d;7=GqXK9e>{bn8XXy8hv$+fG_d
FZ#kdwFv6$2<RZ6GS<7<M+{*_gENC!8X@Uw}-bQVvYyx0FVo0-!*4{W)19#CQ&qdqINp>TOxN~eQVn8{Qz2rY0&lj)%#)?b6J45kVQL#j^pH^aZDrJRU
3IAZV-m*kJ};LqkzcA9*9F+FY_UAjXT9~f1TtuN&NEeazhvoz;UjZ`4G9#b<%zTXSz<pL+Do5NqnFVc8h$@<Z8h<@QMBW1P%z_HyPcz@i7=_owv!8cW>
I3<cP+#7)-s#!dV@q1tYXzgu%|yp`*=$$ii?0LFt?Yhr$)rJON4XpD-rZo;rQ)=9Gxl!Rwdo0wzyi17o0X-f(&Eb!*In0bGaAMbkVRy|%+K`!@`$2S7;
P$KfEoA(*C}&vYgCo-Iz>*U$&OUhjMnJy<UOmv6w>gU#|&-<*Db&Hf3PTv}KD*H3SM`NumyT(^VKTVFpvdFJWKQ=d;>dVTWNr+1(J!8v-#@jcFxa}d~n
|J3B)?5eiB=>2b(Ke7K?eFj#lujV-U=#QtLJT;~9X^`ia{{<!vzWlG%mHQ6d*W~I8cYgTNrg(DmNoPvn_Pa06S%PeAT~I$uv5m_Wl(-ezmMK^&7_P71v
6pD827=hK2JBe<&dsOyYGCs9mB~}j+_~}P>C-oX9^Sj=$QumnfffL=1BCyV4{WoYTz~0+*zdgX)aloMvN^i_&g*wRd2;g6+qb@X2I}JS>E|D;?xFx&7=
HWgo#&ncgVQrokI?&8fVbKA%W{V-?I3O&9aC}d+>o;=^5tAs@ZF%9t=JXN$ue=<3<aub`2p0}4oll&Rkk3HvN2o8t5s!LNGp(gt6VwSSfzNmc&MXQa<`
JcQsADd0Bh`CsXo0--J(A4*gCUJIjrS7>)p~8sAYsg+Xrmd;lHdEc?MH~b#|YrY_;vPn2J-$S9S?~xv!qsUSKD+z%eY-_V&MS2xQe@mS00BvRn}GCx@(
MN3FHJ%ZjN0N3+wY9rv?cI!o1mM@8DEfcsvB4(zPj*unGAJlM8#sMq5PY^EC^v@jb)h5;(ChdS=@AfEGOGdZ&&rAWglq!c;dQdq(qX5C7f4OLo(SR%@;
3d1&{OjYPpe1{rz`95vd8?{j}>nS!&WjJ=XQC#a-WvYnRx~(jd3u}0!O@?S5XOm_o){F|}rpc*dJ=e^T6kaEyLMS2z#agafR2$=do(cp}9mQg0HIt^rp
~z{JK>8XPf5MCVBRx7M6$PJw>RcvO^p?aFIgI5qOtHdvxT-gxhC^hB8<So<<I!-PV)P6Zw5r}(+ieLgwU9{UYq4-tNf)tnwVuIp#e7^M(KeIpA!4r+48
@tiC|krhPA;cv)i__vm140d&Y-bCLdR%6Sgpu%AXHZ9qGn3mxKYdNBIX~5lt`PSlG$S4A2s=g(I~T#oGPU<A(miJ58F%$J*wJ@4!levldcT=;W{1&wka
XR@>(mZdPgHq!<X+;T!194EFG#v)3JI_9FOT7kB$0#ddO9kLJUbEqc&NO774c&r#!0ZZ*qDu9TTY{7RMB{xwJC+*E?4oBiJSX#j4}~<=3xwu2^!+;}Ev
O_P_%@Z{TsLkGidoyB=5k?xp3v!&w3su!H)GS0>+Io?N-P%EL;I?_LHwz~A}O&UbO%=|dEI%-hF9(wqhvzk6x9O}__`-g0(Mrx7kl*c0Z>!k$G8azy0w
4-t5vzeM2ivpZwkJ7zoWbftT?qv!qrgPhg+ypkAH?X#$77c<ZYEE5IY!SaW%ym2rL*=DTwtRKA@MyzOQM;&;mLeU*GZp5L`yPP`?-5-r@4M!euK=wZ>_
Gn~$-dr;u7#MP}jBtra18tWposbdmdg4NsZ^|(>n+x?)WYg2;quugI8duS=Cy^nUqLlQ<qWKU}^~5rAI)xN@Hx~64#csJnCtJgK(KpOwGG)$PAUtB2$V
p{0fCh!UHB!k!GR{{bsioK>rpeX__2dFgLdh4ydW)B-rie3zj5mdpE3At8iki1a61`Dh5yFV<Ymi}yBw9A*l4_|%l<LZ%Zo4SkK|+(Rghwe~uazA}#41
jXg;XZlEb4wLG3ewn<64l4m7^7(uQ;?anIYQshvj;h$8@}sp$v3bADX$AmT2NJCLArbEicOWYfLTI9GAspH*6*FLMq!Rlswf?P-P3EU-Z=nF;2sSC>BV
B^kkMY(|nHVbYvzK8U*Al*K-#n*{x(SEL=9d{Zbce8Le;#OPP^OI9?3+*sc$$2HnN6*}%dqlj})hrAWy{x^C2YA}2?!1Q$zj3BD)~dT2@~+L=~974!?^
T!lgv_?`%jiX-GA_PDry;n-u|ld>DSd8g<sy;(cqVg|(Nwjz7Gty@Rjmtu(N=hGNseMV(V81auk?=kPv042a4$aw>>71>R*+9$HD%7EeMN>0mtiah}-2
$*J}2sDMQmhiAdAluZv+TGix{9m9)zFNrEIg^df9deG&-T9({&7#(#fjv_=#|8us*F?xRV_h?xb<=$)<G4eL+vMWx`q}|jx0B&RH0|&KXAAz<!oe-E%6
fe|zB>Jn3On#du2GK^S<@X))zZ02ewZ!jUUw|j^~E!6splES5Kjgd)gEW}nVS)wNp`t(ts-Y)jAj(l`GM)>)q&S6m0Lts&$P2RLnL@FQ$h8<(h>|SU?r
0h&5^#KUPt02C$`;;##a6Dx;IfF7GXyY2^2ZGO}83DK9R{agW;4X#wr<qFEvbuJmp-^M8+8*jE@wV(ane%8x*Was=>Sa1lN^oNx>KH^gV%4ywPnjVh-_
Oda~M1)8Sw=TW<ESU@*pn6w*l5G<S#ys||t)BvY+!HkS=}>l81myp-=5?P8vcVBFXwyJ1$S_r!Fmi0b2@kjTY|ikI@X&`Q0Ha<QbhUW~+s;y6*_;{A9#
kQRJdEhNTTTB}0FM%`$>AL9%>uQeJ44e17%aaphiV<Iz@`a;}?hOIQNl69P+a5h)%bG3dWI<6IK!777isB|7}m3)nI)hyN-uVof|MuYYyJ<VFgtQ2{pj
h07kO7!Z9e0~@un!{Qts5g*i&k9^jd0bro@L|WiuRs5K-qBy{Z>;uFw{>`z2GUn2Mb5I2$muovcTRw8bekW-l~-u!j4QA1%UsA@9V;^;XVS$|M6}A&ys
<xaKI$Sc+0(^5&<WofsqE>2Z&>xAj^x2n=$*CX7h4>3Odr^P&iR!+o#1mX?1I(jzAo(ghn#XbV0pXdV19YCI~WumRQR@d=?pV_|AV5Vme{4M<s2mpyM?
+!yJL|+j^>)}wi&5p%9guf<;b?182cK{vFO(a)nu`#4#nE29~fgrF_;~Xo0*bK5?yyK<?qCk?sh!U>Pu2`<gSWZkSq8-`pB}Q7K*85yWRxiu4g0Y*iag
y2-j;bP09>1Svx>Li@25db5T0QrYiNMOt-w9R73Uo^NnOb5$bz#wAt<tM<&Ks^c*{k83}!iM+10+59twxl=`TO^`fO9RqqmoSh^+2V~Qy#fxL(o8r6Pm
l(bR=(i}(gSyoQ=ivDh{Rly^%p4=^j(N23n3jKI78WxaXC*1Bv1gt%5XGu*_G}JP@Ql%qSi&d&0&DRjD+r+VO(!_F{RtfMe70r~=a*{OKtxmz<QuQ)HT
47Od3nCYcDdUnf3dQoVvF0n~+o2(ki7+~9Bfbpl_b@R|L^Fgq4sgvv)E5lIQFNS-`jS>IR_%c;-e`syddi}ShLQoZK;@c*Tcx{+K`$fN+OdpytV@RILh
~Xzy14FnbhHd%WjhwlGEPkO1ng*8L9y~4MzLA~q}l>r<$XK^5jF07@DkX=bM50Pc+MMNIvai*APu`ru-#^X?BkLIg}nqoEi|wVtIe7NmQ`FckSx1Y@Em
0Czw`)%=K+V%&of(wk(p-UY;%+Mqh^JcL9-mZEY4;c>|}CKfo}f=pyk-4-}$evobJDaX?6RpA0|(}?Vv)~KW}~gGWh$=i#DI2S3g66aR^*Ty?_8Opct2
_ax?fAW{MI7F{|c?Ig$!MFf_~DE}8|}1=zU<WVnXiVfRv|^aFhWtgk!QzqtL~)2DCzbw6sy<m&s*S5uIR4U`UbhSH(1+fh0kjGE#!%@%+T@OUBb+uwgX
x%pcVw|(#u+#dFVV?Qv|n(nKe;*5c9PA|^iIvY)$S9gB;cYv`n11XuqtW@D1Hb6E2#{lHCb(Rv1Cl<SCA$l0x9JYiv#Vl<r1v~cbABtUNTs+kWnt<3%K
nkmHDnJ+D$q6-6$*mvWzjOUh3#2q#xR6GN*Sk;s;q?8loVS0w{H~*kzg>QBz7@{-3QVX?5r$p>eW2HEo!yvx@yQaB3}gZThBy_<fqXGswuL|8GOQ)2nK
{<Z^ou@}j9oW?N0>tG=!&bOtMU?lnkvhb;nWSs)}8H$cQ3yI0hQjKV$j%1apmmdD>Ff!z67c&s54idv+ECF<h3t>MeYX1S!m2Db#C`_w4fQ}&998r!VF
CUJX0osH!<01wSl^vgUrn>a#MK_pX@}_ZI3wH(KvY)z+_Ev;vkj_xPSiNCRcAxe)tgLh`luV{xw?$U@+<RZ%$wQ+`b2+5YQGKOd+tB_32M-?rr|S#?D{
4e)Tv2^m%lqlE+pt!+3SzDveCuu4j-KV~Pp%gsW$%ChNdQwRMUXS-3G1+M)xVH?>s9LqMFc&B7K8>#W9_0(6K=7&#99*#he3+Gjut&}iX;RA98W`c7Z{
W^(OK2OZ6(|JG0MO}=>Z^tGF(SFhVH224tP^5o>@@9f+*z-}P8AE4S+$w06l3~VhAbOB%xxqy?N;nO$(P>$jpAhgF_6{-(*YB~UM&emPqXc?BVZ0*yOx
r_z}^nW5Kc5MU_d1TRke17`g$CI1?0U8q9jW`HTu!4al1;8R-oLu?c?QegY9+LIWzuW0;uIwtBh=f8R*Ze#syROdM&PQuTJa3H*fnle>OOR8rhtw85Al
=sE$X2JzQW(391?}jxwoa2fLTcNp2K!CTfx6=Sm$7=hmwYzMUc1Eye=+#i!RiUXzuS>~{P68A44-AJ9t7Sa@E(Qtn0>#F$wO0;1VQIcRO^0157-91vKj
bZZxjdlPj~xLnr&AzY=s8`wz2Tk4+3UmQQAWQu(5^p`wOkH%Ka}7s<9-12LPwB)F*g&fHW3F{Q?jgi^3m5@Qej<4-__IMJ8tg%%Bv<Y8<@6`;M6Lt6#0
dWlXO8d5*$)>+8SVW5G<>o53*}rrj|!rl=V<Ew(Hei*+PnhtTo^Xc%p;>DYyB1yg9<nfC4jJO*HDtrQr!+HAUPHkUYu-Mst9_8JYhufO5+$n5^=17dp$
(+m0hWo-X9zfm40^M~Xt*MJAwb$XyZr-!NI^q~7q4_UYAf%cjn#!k~O*=Kr~yG*}KkLk=ECNNBT0!Ba{ghZZuX=$kEvst5g`QA60gZ1$q+c1_z1O)&Ge
twyz)AcYloUYYo^FkKCoGeZrCRv<Z$YQH3&V{<SwlrmJ0nF(OuTNh1bjOmR8?WB^@#!NIujM=W=#R_4u6zRyOL+ddqrTl&%;c@l?*9Hi_pRAkDr@m<Hi
kW29CK*3=6a!9vfL2PD#viu(NRL(;K-52R_3?RvAVozCb}as`#FTn7MdL^^ra=E*Y7<2@}`_-I+;#@AET7hcR#=V>P=Uy{C~&;g+`(k*Xe&QZ;o7>*;p
~BZMklw-zJpJVm7$l5b;qNZ==)yxYt!ZNcV<0%xV0^8Q380TxD%t@Vl^Hms84b6vx=-KjAyO!n)>mJAF1w;FRrhoXaBBqVV4++pOO;EeB+6TlT!%X?CC
pJMVdF0CMY;IDNG(xl`A+(cp4K=9IKy3n#!9mJ-|AJ+Zaxf>JzLJYP<|_U<>z?4xN(Q^GcqEpoH%@}#<w=aj)|PUpySn!$nekL+Lacxmcdb}l{qM^9kt
)|U6%)>C#X8PO^r5reg;UWOhU2}Mo?Dv5EfomF!AcC%Ru(%lNx?xtCMFrq6MuOg@xqC_`dMKkV{K@Sj(O-d=G#+3cysDO_cA<?5UA)2sg5jA~CRBrh@{
YtQAjc}jkiCLY3Na495-LA)SgG`4n<GF^F4u!*kpyer9<A|vHOoJ5D{r(Wkp)n=a^^;gNTJlQ^dQI6&=2Ti|#zvzXQif!wFS+Y(sh*<SAw|TQ@TgpjSG
k-j6iB4ZnDJqdvxb?tmyUR=5?1##e7^D$ziMV&q6Ho6#HFU8B1VLbDWtz{q5iQF%NmTY*-jY2t}oXe)!24K?&jqNSxd)z9SP6XF>$1;@#K=cbW6j!RkE
k}*?f+Q<~h>xQcLnfB#YGIZL`dcE2EadRL6ywzK~}SA^Zgn^C-DWJJ+Q0zPKJU0t<N({Zy<GU0)TK7`A!|k?f6#OvH?a#+a{I2_*Fp(JK-d&w59_TC|6
0G&7R<VK<sX#+gK4>y+erml#^HUczcvDWcT#=i?bu=n@Kvru(Lf#bqT#N9(oqqs-+npAa!-gk#;H!H-7ifZp_IWGxc)#iTyl^U%$)XE1D(+g`38PspQq
QPUH=*VMA6NEWrB+bxva!Q8kRs&|v6lzV^=`T>e=v|324Lzsa=yPoQ?T(uTAOQY&=VL$1tTGR@3#xG|z#E0mSM%PP^i89^n*p{Jrako3Ibe8O`8PCRr#
qUf;F5;=(YfM9z0vBscFRqL0=%ZtuDs%L%#AD*BRTPHxUgAdNF$-h1hAHb`uLVmRQOvZ*xfNk<-!_tsuIknvFW~F}XT38FU;p&%LGh;aR?6B*(q_PZCW
f{JntRlCZYnpT<71-PHF3}BI!AcBq4&+`Y<tYN9vPlB);(j0xIyRM$n?lOj|g}-WWUc5Jb)s0i+MvJ>!!6N@jdbEQjmG|!&y)?4Gx_w?O4%y3ggOY*a+
408wEUaqFyI{S_-eOet7WpN~r8S+VG<==!LIlQS(|JivV^?)5dqx=yyH7g{4ow*|5BMT)P}|I#KApNOvO~o#wU?zb>U%3v#E_&18RMvUQ@S1v;$Hsk(?
}kBw$!1T9u->3-A7Hp(GAfq8fzk;UjT&-uIx!L$)1h%z3c8A)gnF*)W~lBicKuh$L;%EPk35miD<qr+}0GiVYNSBmC%G&L%CJ6b%|tPHXVRvh*M*-?d$
upNWS_eNe{zM(O(crzL1ykn_1OcX0VU#EodQI717gF~IDy36ANVb=H#9;Z;m(?^o2R;nMvy$gENVm2lPL*0(p?@5WAELQUazE<#LlmH!#kZhHd^HtRvg
e^%$!dW_r3`x9_MuUXqEoJpmQzlyxe8DfDFZ!anFyqV8%|MZ;hvVr8-s_qssnOADh)g${nLMLm{&tqhvj$z#x!f?IvbmO(mg~f*pWq^NZy~QF-PN0{r>
U@XMJxIARHvV{LQC=^t6UrD4|7JaQXTf(`D`L$co*`_N;sM1MWKmz$bLOsK-*}jnqSDXi}Hg`e7&nF%UxuIr%ADj>9uq+n3L6Bb=)X+)Baw`up`6-*Dm
$Oxk6p46)4^0q;$O^7vxgTuaC-&vb)t6NySs_WfMA9XG#?}S4jv28;^{WW~DJ$k7m1SSr4`ReLvdLNAbaM*iCp7o`$T&5^On2bqBf{LQRD9D&{y7kTJu
)%c_+z(~#M2y5J__K84XEmS!*wl1ppUSV)H4gtvyr)keAOvud73$j6H`8_}ZaRAXU35yikPgBTm_UVZ4HQynCv#!D%&8=*)ckn$%ZY?I>`>7#)}(H&U&
UNDB1b`i~9To>2F5Y6tKE<Nuw=&n$AZ#*~av>t(Qcz6b8OK*1f#OD3X{P5(^&z<7k79VXWU_Er*GgZ5byJKcow@>08cYf2)DR-*|&lSBMrR^g^+=Efon
bs|AH<lw5a9;~MW~5;^MSCK~l}XRdsm|rlaVffURA)zHizsszhs}c)XKwRQg4G$j9aE=^=xj=l6Fg3*N|!U7&4(@~OsC)MNH-^MrN9kR*TTrH@!8r0@-
i>eCkK<Q$F{5AUBr9G#(NbhR?lF5)DY!jryB{Q7{c@gUyz}L#ZfRsluMmlXW$-=TdhpCuBXYQp2D#ttw$w%z~JL{)9@LF*+czFDnB4n@!)viVcRAWZN~
b+QCb;yRX;<A5@vZsF_Dy(i8nj$`T!w2C4aK2;h6?fqM3ZSQcQ>1trVAYbN!l}5Nib!%?-I^q!Z4mt(F?7_A^*8w4hfElsK`QB>9@j>j}DOAf6#=1|%w
4rc&xC(+W#tK8fgofR`c(D%WE=*?P@`C73EPE~|Je-3+3k1;2<gz+(Acr^{hIEYlY1-kxDqX}5v|i<O3_Hr9HLuD6%RsED8HOL^b09Ibd$gHYa6kF|?T
mF^AOt%bbWjaIKSHgl%gEu|6zBB=%3vHn7SA`!|f3B>Dm8)hM2E(F4KUqBb~OvDDFZimkPBs%tl$$B<f9|o9(JgdVnrPbCuV-#L(RKkr$wQS;9Bbm>73
W2<zLc&QxBqRb8sz}F<Uq@uVLUKuKSW_^X5_rF97WF#Asr_m{ECmAGAkZHp9tD?uL!Up5#yxbW*bM}R>+zn?s*KHMsx&J3{cMxQNZW$Eo^GJT1hW3Jp>
bKG(e?$YF<MnZy1SUoHj1$UHSDEWtEX3e?2wHGRcwfR+e3d$GNMD#=hJ&)2JPmeLvNv()mpwtW<1KKWU*&;7xu$8vSqc=#E0P;(W(&9YAh=7AvseHr@c
(2tEM9UuohUPr`-iCTwJohfgBvSFXFw6>*9JC;=Rp2?zXw9)fu5}UAuh~nCpGRebL=!NVILbZ(~CB=ozqmWp7TE?2iUlBH?q)J+9`y(FLEzX@`TH?Gtv
##CIF(kT;0fIfZ%tPuKWf4@Zv^^I0Y#k6KN;MgDsy7Jtsv;I28kqm1&5Q=4Zg>xl7)?Lpcs9$Czef!VG_m@u2!bK-|ta5jsn7ISjb`M{-lv{~BO1k@s2
TM7kNt!@?#I+o?cP>b2OSx`1z8#_%3=k_)q!Q7l!Zf~iZ3smPcY|PeepO;&nW}9=nF~7H(YFkWt5rG{SfeBUvjj@q_tP-uH2|4Q@7c-3Et5!Q`qc4S+X
3X!_k#e$7jh3|-Z;}y;u131Way?WkrpOMNDMk6JnQN!|ZY|pD)VxH;Z_x;*cJ1In<GC>>rx4y4<Or^=V9}17Ped6ZlGdV8oC)<Pzq?6xSVhWta)?pP6+
%7IpHFK^VoXStFhc5~c0vfGqz-09;}p4|H<IyNA=ye8w3lgyvf<t+WwpFrp<NGI0X;8T`RuSaGRlQ+cThlMoHELCS~ij#1wxe!>+wk>?Pb{|epwdFwRs
6gdZk{X)=Y_buqUKSqE{}tyL>e1>sK40e9@>6nUDt$dCh2|6m6%Bl6yR)6jtmJY-+qDFSpY64yqxFVY}^U9~Zf(FBe|OFKig~gdlV5AVmcWmZyayebT>
>r&;yYvNRSPk;>RJAX;8u3m1J$@@y65U~s*A)aHy}->BCVJ#4i4v_wXPN`GXaQhpQ&28|{kRV$<&0d@1;;(%q+y43SyNgo|!<7rY%B4mgbeT9CY&gUZT
LZ2XqjY2Ws<<TtL_0_oCdIVNf`G`A_N6UoSaCiKsJjO&rH&lyb(<I8^N{g!D;{qR+cr)xvurVe!4l`aPl&@s`n!gupH9TA_T`uM${!$TB7{8p9hd809e
NA1-a;iTuW?I>vR}Z+mLZiH}pNN8znYyo@@(!~aA0l(!JR8H~Se`SR1V^T&A({#$m+WoGYwh~tcRVCj$@oPCc5z)?_cQ`q#%%@Ii~zOO!EZe)ZY#ukJq
ogQJ31@eaM}?hI~sIgSnE^JPY1K}zb`)tkk~(X$^Lo?VH0floF=^FVr9)7!OV>PxU4?!GBB$H6iOK<3+P!$Fn}if_EoUE6(TG;(2M}<;D`5bfA`iDuW@
N->J*;x*4I}7a^VXf-+lEhXTvM}`GNz$X@9T=NO}6+#|~)f642&cHU<wNPuuJio)Pd1(fKZcP5y=hVd-pNH6EWLR!(730j?aa%9=z8ii1z7gF97m8Fp%
k1;B?oMFagUVQ|i$O|dC|d}DIu=9Jf~uK~<ixE=TJ-@gsWc@)U*F}t7n!dwuiFFtE?=lrzU2MHdBn3<2->7Kvpyk3SdoH4OZ)Dy0y5*%zzYPM6C0@irR
wURj}^Z|O5X{=+{b|lcbR3Pr812+jaB>(u$?bmFB{Llf}1=c&y3BbHUqjP|H0jlWtmu-3{&s+iUydS*e9L3^5^)5j%&dldmuC{6^45bUx4ayG8?n)W7<
$#DT+cE&CWF_fwR|O<;*_F>hlQkUdk5y>f6Zp}IXdCt1T-T9ozy9R*dzT$npf=tH@UPB#zTYSS0rqz<&7S~}$v1B}2$RmnY#^m&{#I~o*%dPdn6Pu;Q%
D%#4d{YZm?vDnQUz&-)ic|34Kp%%N`Y^GwO|g`;wiwb32|NQJOGRD{&{lq$H_-;PoDeMVG-c4yz*z;E!bu^hZ1%D^RIsOFE*>EuRmu8Ew{e=c*_5G|7L
$}E6z~>gbsSlwT%9I_k(Y20RSM`xBqn+BvydXsDSr5yPyb{sj4oSQbseprlAR#ox?;gL~+SwsA~{50N`br4!aD<_PP{iB_5K5P4$fXd%-){j1SX7>jT#
Q&0p_)^`Ccsdd~5|>*7(Su6H4ze*yXjJVX5-5Rd~RyC@KPD**Ac?9rF%GpGy@`uJpu0|fA$Ary}-gn5;AkOrWg`THylkp*7)?cL|D+0wc7-Cuz(diVL$
_n*7_;hRpCzH{S?)7RgczJ<7-3)^?VcUAz%V4bF1pvjtfWmt~=zp3iR6epQy?U+Ib(Bn?C3Lh(W`?utC?arz|aqNlCnwGB2s`RY=1A2mLv^C`V&2MyDd
qBl6J#YU|Tn^;1twn%(yv+&R`RPr^4}fn$B8VhAx%SB#BJ!*_sG_NMpr)K6ZB{!bfJ#_4A#=Z1Fib&`=Dxws=MvQHniJS%^TtdNj?FoAuNk^yl#}aE-}
>(JY4f?Tm=zf9RRcBb&!2Ei4C07yMJv`>S?xO@&Cs%zv21`~Km7CL<?l{ke%>a_F53Yqwmqr?e17-oAMSke<lXn)cZh@b2<WyS-hSqflb3&g`u<mQ)Ze
KFAbR^8x7bB-puGl-_flU8V7mkBam5@kI3Um&Ji5ZN5K&xy!ev*h8RGl&%Nf2eXjrym`=U#zzM%~y-w?#)4MR-c5c~`7L-yZweBK8EMYd>5p{nf$^#Ng
$Z5I4+fRk+z$OAwr+bs1Vf-Bo3?iau<+a%&41Tfnq@_{0mZI#iPAk7{SB=}Mn<vs#~FO{+l9-PuS3moEcV!t`DjM*sy_XX+o+Eb^m-E_Kc%M63`AOA3U
`r71~PeHH5dmjK$XKXs9PXz(ky#!k^aPov5E!m}b&xp@7pMP}C!AO=iU`?l9R<?XCe!+yZX`LBj$$TEg$!7KEY(nReol~tVO9tTvvia@Wn!9DdlI1;PE
94(42yXhC?h~8eF6OG7wScR?mgc9HiCUdxT4!`Rl(U6^g>2UWR;H^8b!S`L@}9csMApg--E>MxpDnAjshr=~DZz__#LReDSpqrzwN$V(*S55uZGE5JY}
#&tLbG(cG}+~FwhBbEYF_h9HcY{}cUWA$U!Ci-8CRx^AA26>>RkL@Jh2^nq>q^IKe*$3TZ*;fHWxeW11#Gzg}zSy;UtR{4SSE6+?a`9+wi{i^|_XyACE
J3Xg~W-UGC*{Z5#K-p7O1)k6XF2zUu#QiUZ40j+gS`6&*(!!d5#!2DEM8-hu;Aa|d1@UJ12teZ{){tw?<DOIYrqdb1(-gIhl~QXF7^_i~`EJM)jhNZ7Z
^X+JvQf!7CiEUa>R7?g0gOFfG8bNjIMl<Q`4=>6g4RWs8%uyn*}_xG&I_{UB#T{?2^_d5#Mw)TYU#JCzpj^wtW%DTH>2~kF^J?<pDv7EwowS<s~AetHK
_v-yhOh6DNES9^4u|TBVL#tm)q^N;GbtPYf8j=Q<9h->du9%5*Br|4>Vh<?{syJ57Fzz-&a09_z32=Rkm32)iA*Fab%esk(sIlW>s}__vw46_qbtX7MX
-_n-weyWY2uo6pzNz=bhKg!>SnF72D&GyeEt!cWEWComv22vjhrJ}y5_Qtk>R?#Qo30?O99L3RJTV?)V%3e|GS2w5QMa5;ij^wH5rm&Z%-*QmPmMdF?1
*nRJ7v7)P3s2Mh-mF0QB4>gvqmF=l}iU@U%4U_u(E2#;!J?XLj^4+3R~q@<*;(Kp3nHw8A{KWLULVKS``E5l%_9$F)>wQa8|&4O-t*jUS#AU)dYdj`Su
VO(141S(*jY<wmUgY(!HE&rL(~(f;306kc;}l?co5Wx+N`Ml!?(u@Ovv{*i+=|QZPtiS`sT#l!s~rr6T7ZWP0AHfpi9(P>5uP$sQ9Ap>f=u?Z#MH$rci
7y__laqR}`N7yNp*7@~4y5DO>eC~H_zPh9Wk^fFHRa|JSHHo}sJAWM8^)U9NrrAm~qacrzF5S^~<8Mr-zwl^$AWqpirRj*d=R>HYTAU3EDlum}i*-F4$
YnZ-5JYQpQwAF+86^V)^8HFOB>8DekDxZs@qM5P9DT#1x%lcXu_?!6k?sIMZ*d_F0&B(>|Kjw(u-DmVVrhaI({l>PywXJkZ@%REkX1e@z74l|zlw|4th
(VBTVfggdA{yU0__4gub(Y7{Vps<}=fLR5j)5QWYsSSKvS)rXUn>m0nTllTcEP~PO58(36VuhWE4xJ(BP2Uz@X;UFMyT|~s@uhi;$sI$wrP02`*R@`*Y
fR@;uU<|ZR(ikGapid11C!Z8JqaNYY*0UpsxLz8su5WLyp-8d{m;{UF2N|c;~~&J2XzR<NcxF?Ci1FMvCph**zStI2Pk!llB8!I%e>Emwpb6;^7qgV(-
29gnM7^-P^QE;fCQIc)ef4Ya3tAGGulbc4OZd$<H>Ql|cM#BaQp>+Wz{GX&vnkj*`xHo4a)E>kZAE;k1ME)Vt$&+CR{>YtZ1*IZv6`ljwYSAV;KF#<9E
@>3A?B9mO$)=TvE=Bm$_wQj%F}dt&_r+Y(|4q&KRU8>L)i>~4~Bpn|29AvFvXQs@W|w&<!igy2JA6w*?WvQ&+`WjUnbXptv#qN4Qr5ve4EyplG~v2q`y
IZxl6q*M7UKWauvHqaWj%y>nr5rt&CO;Cy6pr}PE2GtDmdaUA8O3@mFM%7BmU5R_x3YG5{ac0=f^&$f#9qQ)G=&)iY7+K^SwJ4ge#g#<Tz{qin>ZFup)
?4;dl_W!?#37Luu@u1@NJ~knCW;X4h&v-PQ7la}nQp5aq`HA&IH8t3C9*-wfqFM8MhsuQ-v}Z86rS~I#ejrVYi@6JSeH_S$I^RxnCWJ+lD<`bT+yV(dM
}%b7850*g%1)Tu_I}6QcntX0`ItMskAjf4a$>3m3}e9W)rGxDXkD*=ZjfG63OvskoU;Rmg%*GOo+?}Gwu=-$>TycLwH!NtYxF!xa<j6F{SP)P>HTb<U9
dU?&ik4LN`Ykm(Tl|<TxX1Lb~h@P%*jMcZXx)^iYiV`rh;~GZF#{A2s5LT=u3^e&_}0cBas(xoZ^<&G17Znv%7ckN3N2Z<q^^je?|wC^p2Ho>9M_9U>@
FOd*MGBN$Bye2(PH%#cKhYQU)G+Bs`Lr@|>TrO=$v4{PN@$uK*N59cL+C5;<gC<F6rN-COn`(kK0fQM0)Wm*9@mL+oeaO7g7<Knuw?$t=g)|gn?6Lzl-
W-I|2tt?Aen*2X%$N>hb&apMF<;5A(*mdndoRwc2LGe0x(=2S?c(COpoU;s$tilqn^1lKWwQo3Sb<M=`Cg{ajf|J?7QHr&dJX2{-hY0i|#u1hVR<;b_Y
}>$n)asIzk&xA2n;W5*0JvN$_gkT+m$9gUnJrMi76U+YLCg+g+C6HwGIq8n+1yH<GS4=ya=tj}(!C5F4-bhP*Ofm!seWMM_n7g8wP;}ToV!cMuFBXmc6
7wSeg{(=6)l|&vvD)tJu1=B2lbs}Xy@>m4u`Gc4B(UJABH^3`h-J>F8fCYX6)>h<(XEL?J@Gb;r7ps;g19PJnLZDnZS6?G!%RIe3p&U_9CSmF>-TgnZ~
g&y2q`^I&d7#u2nq;js`jK`uO4MpD}`e^pN#EC}M9jF+YLkVr=Qbj4j1Ixrz|gVi88|ng~ne21J$CBAt?usOm*ANp^;10N=qhLOpjX<gXT`Xc>2-`54C
sy-B_wQRM~`$_vAg2S?jzu$C{kvZmw>v_jFkw_i3ip=Mc8Z&KGJsy^@x^6^w4-oQusZf965vx-sl77M6Y&tf$!JYbb_ti*9dPOEqlA~7-yw@#Luc-)LM
V$n>fn%2~KP{N5=M3%FoXn%wk#kS(_`zSUrRyz&6U9H5Zrk=(<=_XdTI+TZ$3zc4@8&8GxU`w^4`WP$nL^tX0q!E8NDc0y<Mnrr4aJf?|s_BXkDfPPfl
%fT)v=Xyr(y3JkL5<P5jzamOTCq1q8-h$}^<r<U{5X?u^0+h_R(Yx)rE|GLrarKGy@1<LV<_S)#`R%aDUvcrX~Kvu8Rdq;j+J@{(-YWOi;|5{t;tpth4
f_myr<CDn$-+K*2!jlVEWi(hA89Zc0HBJ_-M%+k=waa&sVEQxge1oaFtGCl%*nW${)`M`_-XF7Og}s8uCPy#>kye$<(ly85>bqK=6J^#gegnqZR6QseH
X$js??+0#DQatP(I%a-ia238_K~L6oOkW+5#Mtme=olJQ)DNEVd9s1~UteDzYKpb;q*SBL$Uw`v(CQ7vNrHYr6rZZ=e`WCEFzp!lUoQ=$vGOpeTqoc!{
=ln)CQV-$mmTt`LfnNYf(=%J-V{$gzD;<~u*(b&?yJw%Jcmo|@Pa&4Z~v|};N@&L!-bv5&~7Awmxwr&M-tpjGy#{;%4%Q<4uXdUl+{lUse+V&)yaC>kO
(rkcYWk6*%CbA})L(6Pd4vSjaTC{IT($bLCbUDouo$Ci!uSoYSqeoCRi`!L1KxZVzHUD>Y&~UK^W^HlI%0Q-*&C)RBmV9@QFmB%pwY0S7OhZKXV$;y}l
Lyawrs1XY9(;JtwKxZ3-u?06)>-p&Osb!2d(Wj~j#M}*!a070(V_91V~)Mpm+0t$z_Vm}HiY1vtH(Cuz=N^=W&nMpVeJAVzH~0Q;(M{A?7)cC*_L^182
B-Xj+NbkBT)ChJ_{!DW>|mesCQ=>7T&%z<qT_E&NAYD^icQiI&xl_{QQyYv+N<;;*>AOV;<OejKL@jqZSIeU>z-v#&vgq8a9P+dl1hkEY@yS;{Lj7)~q
-tRQu&|(mQZ_C}JdgWldA-nx9XPdvv!TGNxNkFg`w)O0f-AOiCle3Xw?IhopwBqCbvjOM+O81seIW*)uD68%dL<fYp^oyWb$(sWEEiB`nI;GHF66PzXX
+%C#bfr`3S$>v1Ddl0rzymu{;u8E>K`N{pzHLAn`}-0oU9;-fpIe6yY9a{Y{vs&MfL&t)4ywCatM!w`lKS*9f@WV~MG!WOA;mRH6r0#!+3HL5g3@oFN2
jC~%rn~t;!?L^7MEw<%pH4Uz6xa;&N<1M6enY149dkLR1bo&|@AFPm>!B+Vx)j+W3>jz7*k>oY2C8XnxDB%L5jXda3%r!i!*UVRmv7u+lm^+;J*Rv6~+
Hw0mwN}8A{WUHu^>Sp6bE{&|OAiTm84b0x3WM>UzFTi)YknauRAMM!iXw<VHOdxHlT!0qrqwCN!xbEhXuP5~$6m5D81>LG*61Vxo`Da+eVRLk=cJ)n_7
&rPw9dwYm1ZlO(b5gAta?&IIn+k_6qOOFY`abeJrNA6_~cqCQ?o+yfH4`9#f(alY}3_ncUX)K(HuC$X4vp0INUUHqF-p&b<EQcnUF3BZN!f@O`}H?A{?
5~g3O3bq;p|Ys}5j(o{q0hbh8%QHN#qMm^L-PmB4aQF?q48>EgP$ju?+wMzC#Lg2bHkRhnwAz}KRO;cJ(%Uu8i#p#i)aD9sL91yGfCK-=0`Pm$kV0k}E
0-}!p-3c#qP9e6f?aidzM%M<`6tsU*d8~Z~a3UC~schWmKtbR59<aiic*(T`(0BW8r(|`KpO#s#N+_$%1zUi93aGiesfrDaq>zm&LNV?bFy7l#o09Nq5
4*>e%n>Sql^lJc*_4QSF|M%~&%+PJW`8|Mw{p6|BFFyMF_fv$#hyws<u&m-@hZJo}qouM;L1qn?VNxT*f%dVPU?9dGfc5#OUtfaIKL6x;R8VFJwx+5+w
gk#Y>8xSS5!CK}@a^Q=YcmM1x9|S>O<Q;X?)2MNPhbAs<lRpv&tJX!-iH9T>igFx*S?zEyk?VWsJh8AuDjp8dFT2^ldI3!Spdw(Po8w?Y~MBl_SaRrU$
H=Zv>9S`K;ZN>^MtFTvpowy5<!4j2c*wIW_3+-2hfHF&D!iK-2ZiHlwqvozF=u)Rwn>C4qzNU|IO+37f#=Q?#}g_r?39#ppiL9b^wP7VhGv_a~Qg1GyV
28073Y{r*>D?=5KQCO`DnjSBk{{31|oaI6ZrHhRk&5##bQAcRvOBLD4K>);e_90vBz`J7BdoMVDLy2<~ZXOR$BYFznF9uo}dMR2{rBLl{F?CvXpIoF!5
E2;vbsbW9<eypOv|7Q_OT*I{huLa_T~oC+{{fx$XBQ%mvyIFBEEeD{Y}=HR_f3IBch$y?w3;q;xKZom3_2cp^a|7wLSlz^>QJC{4peKz^(Kjw1V%eGy)
00i+9PToKO0?h+-Pswmu8USL}7XYA!gJkIx2VoZ}Why4ybQc`jbpYDYiP|}#G>x@gjslK=0f1enFFo&6O8`vz%oSVHz<RH|0WdnD4D1AsV*t;;1vU)8q
o4WO770M~y7s%tGXT`fsSXgA`q?S=^gBO+{AXWHd3KD}u7)<@4kYKuMcW?GsebLz%)IH*<F1H{5g-g5P^rkWngikK)CpVZf?}{btid2RMr9pcgIcg)o{
}`4YO|(5Q_`GeTNAh6f713RHZP|)uG%idq2H#~w)i{X$xC-GPaV%(0swmr*04t%5BZqOPVb;n-+lG^I*&k|GgQ49#f~M@D#N;*cEMqL=?%#D3D;UN;HS
g8$c~mUXy@MTMBo(L@iNQJ#u`={K%#Xt4Z+twn)}|#7oUKd`rNm+hn_xx0JQ*K?dq44tM5A!v1>Un5xb&aokGnmN?O82dt#<x;DtdmVKeVC2ZDXWv8J8
O#i=SYg{O7w7uvn*po&vVwRowD&cRq=c{8xN)7Pe$;D5XPuFWZcBEI=sh{z0T=;W0@gUa{QTMoYL-!8ugo02Jp>P!?s4z^@&Uw^|v8nl1TVN^l&eeEVh
Ob5@MPv#(Vt|=`m0H;&rREYU%PEFzePWgwh=Sx_q(`FXF+=hL=gIS1sJ~d5fsQ}g;Ah^Hy{hj~%>h!&j0Vw#7pWS}>2GHOR<n-I0f3nHQqG-n~p(dYjN
vf&=Xgt+!LR?+jZ0)3uk{z(~sp)RRafciNP<vpvQ-r`*KXs&g>xXw8PXfHhtJi^lh0mSN$h2SZ?eFZLcRqRc_B*dT@PL!&|77<O9Q?pVjhl)RSQ047v8
09bm>DJP(b(?A_PNt908ay5Fj)sQ*nz(UMhOu_fw}<5GTSk?V%7Q}O06IM4Zyz${Oe%Y2Im;IUWiibgDHJ5<qXd@I7hYh!*BiYTR(j6pFRiQ2H@KOd>e
q@24I>1OcQ`<5cnK{&yguoE(ZSw;a>+YH@JqK8{CPY3xF;k0GuVLv)?`oHFU{Q%cVuPZTiHx$Iy=Z3!CZOW%KQzUA9@yZfxvslF8mjT+g`=nWG5bN6_4
5kF}1IyMi73Ab^y&uzr65lvlam4V?Ty75_l>{xGTiL2LaXLCapS{{TR;=Y<`{#s*E{i8>Dv?knrdaQ2)1uzTwBXOQ;BqCd8LlmZk0?6Nvi0HZk|COm<|
I`>TycW!*_9CYDCq40o+cW<7){*8lnz3^1`8sB;D0d3wv&wUzf&k1R>k_yiAd2oKvX?-6Dv4Gtm%d)C0BkJGBy0Nw31OD+rIf?B;c>oS$Yrzi@u>My1e
gSO#t#q6PUjG3*nt8q7@HEq!f6syBrw(P!&&=sqaWwN$*%NRI&HaRxcLtdq^|}7(*Gogij_uqBH2KAl^OjOUHG(X=bZ~Chg*ev5aTa*}J&R$MRy*8&`}
*YTPmbSbwz^_t<Le!J1NVKhS;QV-<TD=-zEbv9>UL$c$=jaADjSJ6<$6HutAy?;>RbiySORuD6w&0`n|Ck&{`U3%IM>3VeXD*B$a(hqI2ElPIc`4}6ce
l)dSuJjaDHLwV>pTM$o!D_dsm}wetG)!pLXkdeF4`Nt~O=Av4ZVbkv;k6J1_jl<b!|TE$}~md*|lU`yL!(XbZWUpB#L!jna)o2TW;|u%n9DBG|2!XM>V
sxZb^y{)~(rsx(uT9k76->eTrZvu2T7J~_(FH*D|c$>k`m9YRM~0*!OL3w8$YviKb>R_=kfIaC+7t(iY&vHgL5!TCzr)XtWDv}ev^Tg5wib?xC+Zp$jt
EjF`#`@{a_=?CdPQmkthv41E0)?yEs)Ik{?(BlzJ;_kB{j&KTlaTfM;p3W-Fovp!fM!8?E$JyDwh2q=H<tYEQA1z^%xnm33|7^vFBKN?DI!n5a@}YZVe
H^gpF^=Lu2Ya)}y{k`jY{fWp`VETrWN-u;%|`3G$6Al-MQly9PREu2a(Aq9>0BzkXQsONoj9lIZm(2Z;@bTkgPp2B&K5TNQHSFG12t@?Yu&GwEq1l5aX
4cqa0^36S>vI$bUppf=;~-;tTwgtp8wAYe|PQ@J<izA)_L3t3-d4cppN~#Xz@UtbXH={*WEkoP{BUqIj4&{TL)!l8*ooFd|cGM)zKZ?%mrQWo?T4;Ti;
K2d9A+QwudX!iy}CSlMSukjHkKQIFT*MLCP<>u^iuNXNhsp&v#0QJFX`N(Ynl=<(|?i@CCis)1$PK^&>(mOhr1ux>+Ji^>&Q6!dyzPv*9pe)H3m^yEst
Pu~E;Zf~^u+^<aIv7asPDlDorNNx2&DriDNejTUfs%sm<mJC(fJtp(d<Q*N6DzE=)M%#L>y*0DseJ*EQgkl&Cv6=~I5L%&vQncj542<53(wKj}UsxI`0
64@CQJ;hv#p)lOQ`9dq%!!k%SF+?!5pCQq3F<CE_#_mCw_jf|!TA|a4`Em_6ldpueSb@s-y@Pn3P~B})r>a4vjx_L02SL2PAr@<fmBOg&uKKe?7oiHBV
j*tIXf^K<l2Lyv8RV;cHW-gq>s3XrrP*fKqgTUjEVan5XQYxAQVAlA(WcAwlvJoDqCLN<m8@`MB&a0bW@3@F8PUy}FHhioGNkqry<(Hg6}<s7lJ$fNX|
<M(`GcusLF7tVj*Tk3L}G1!WR%A1c--{*VSZ}0S+3`re5~Knh0Iu{QmK3hGY6wCkuUsz_TIGFapOu5{VO;0Wo9DvlpshDfM4_nlHd-K012)WFBAX)Vj&
h1AOI4d<b9Q8PurHParam~8e8pFTe2-r%Uat1rAN0)`sBaxK;F8lx=4}$uS&hVSB#MAGMUIc`#G6;^1!UQ`I%p=3>zbiFLvtN8JAZK!EO$#B?A+u7_AI
_mKhoYvqFvX&Z4G`thu~Cz*ng&Uaxt8Z{04ql-R3>eLE6LAuCR+Ye0>PydVu$I2%E_(;W}B5U;T^F(mccmJxV~S<Gv+5Q&_O`~Co@TkXn%qFioatgSo~
tmkcg79IFo*{;|973G&}Lov{&RhpbPih48Ltc2B$&96%vN%n0w7<cR?Ud8?O+N<s6uB0~?`E9R0AM~+cMVBT<AHzn00kz!RlreneYhI{s#b$9u^CUZ+j
5}a1xMbNYaikgl&bK<l;<(mxwWdmejnMTceJPq~BQR=;e%lPg@!?L{m{#PFA%#52IesPTOLToT9mR?OcC?ijwQ&t+deo3_lli26^!lb{cXiWmH=7vVwo
H3uvZKPbXSAb=B=*8xtzH|=?1pIetvs*dMu5$82YJ!`Hmolya=kny*SqGT*$LL2In&Wpi?T}d>WCOCjoy|WmpFUM$)QgW!z#t;je73%ctW1`Mg^0XLB3
NJC8e&f=|;Yn!zvUejw;m_W)|jSzPsM61|(-Uv{@foJ)zpSMt(aF!DL(Mwj(v4qXu%<cGgM#l@w{YDHJDFyZcywt1WZrZ#0#ZyUhW%z+`hBk!3$@&6lA
`H0(feHJ($vz+ODokMaTje8;qhi@km{c1}Z`)om(j%$J4)DzdUs>_dOWmv$qiVnIIVRfUqh6vxYPL7`w_Guqm<^1=RX{F-b{YM?gcG%|vE{xF_eEJ0>m
7~wP7R;LT+puY!wtR3dRu|H93mTTk|?e-J;QECyL3U#oj#l3z=gYHDFPU=nDYpl9Hhe@7>4V_l0tVl9m)?H$5Q_^ZZTMk(qn-S}=&?u2bZ(CbIc`2~k(
9{PJxoDCMd(1vN_O6c!1>lUDTmrsw#L7B(fNw}S{J>%Bqf%Q|x}k*6C)!ZJ#}2OmW7?TCT3f!0JH}2_uvUFNQ;E4~p1U(i(9iBnKKnfTJo`NRJo`M=JI
Xh%C9P&$=6dOwwj9qL!loY5WGG#fWlQsX(Wi4qBgj?*vQLFRol=-3(@x@jD3j@o=#m1_=&^GaIMSa&Se622hFpxq+1xSeoQ5>pS;rGEzxsSjG5;lOf?u
GJXR=?;W+ffjV!Lnu3-i@dPc4onqdc8m=uE<ze)N8Pr}+|LJ%0p&Quh1-c&6?Dbd}4TBawyAnMS`<<j$(=nf}jTB**Cu=|Yisq3M@*V0K}?OxDAcv~;1
gY@#eqA^mj~XTBZHq{@^jm&r<<M>wl{Ny!?{w2Ob-9G*X=KW`fDc}{#eei_JmOlglGoC%st79b^&?jE|3;tlRWxAa5gbA~gk|I9GwnM1UvA=;Vb?x>=F
(Zk&@o;i~(l*o`eknQaL+(0MJy)&#a(mfrjKUwYW1qs6$k~T6Kg|xUV%NQ5omzs6_?<QL&J;uy<ktD;bx9+ZoQxiYV-HA9|IydDVI_H<Q*^$qFwIj_-o
Oqpknm(szo1OHs_g<$yjntR4B#MhS9?rPYFC)n#Q_P>Xc09l3b8+TOip*!Rqgf-&b8h5|k~aMwO}fGTLdi4d(~Z-Dvs2lg&k}3C?8KV-O!O3Ex1Ja^xL
VYA#ZtLl;s<SNUFVdxYji6LMXA%kXwM4k-KbZx>zxsy@%Cu2s|=SDvEw-yrVR9XO>BX|Lf%n31{?W(zupVPup<v^vbk<Ibzj~FtRmyVYGg#xfC3Fjv^1
4day2ocyM>NKtvI!@g9AYhI=q5AAaG@m?3$cp&y;>`-on}yxjO4aoz{}ChTTRq#vE-n^hdeFLAyN|M%`A;Bd0UGmY+2JNx1A)sBXYEr%ja(X|wE%OBJe
S^LVb$>-0cW=8?B;Tl{!ibGGudj&EJ9C$*Ik=ka-`RCUUgdVjcKCDms=Wh{{$amTH48=dI)P1B*hjyuqSSx|>UcS~tfPUg$uGS`%Q6|L9i+Z>%YCgbT^
#;J%rj5i!m9_T`)C>UCeHnp8d!Yb5jb3AA1APRDBzQ$PnrO>4h2jer$>_n1KS0;gMPW9@Nsq=E(YI^uu3QVgZv4xN>TVuE3P;0ZWT@)u<Pha^=D2<zHL
uxgO6F1K{eX6O;Gk?a7lwrOrnuB&!P+Ga|g4@A*G?BDu%B{ETyg)F;F~06-g{5Dn>+{JvhGbIZX|3)xBDN{<s$ZaCQ(VYTz_-9`kZTfnZME*1TVr0CQo
|*+?asHQ3d^a5-jvB}wKZckci}QmL<?pYHMLD{>y3DEijP~P${=7Oud$u9h@QR-HOP*5!jgx14>DNokjPW2wt8J$+jQ~9P7JLbu$MxwEQ*Aw(0<?BRPp
v=Xw@q6h;6n8ec9RV3}LBEhG5N2I?S*hG)vr4uZ?Hw&;pHmlW4<Tz7$3?OzY-y18e~UACxLn!r^&=GZqu7riPlc?96MM!gd89w+?5l>@13d+GMp1qtUv
^PR)|4?~6C*XI)xcZlzUMnoI`%WIdDG1k=<Mr)v=lf*!cjnMx-0W6rWX#kwscYT2BfuZ1hp3*?A)7fcQsh0SP|Q~KDVD-HCTIUpv7M2WiG5<1v&9Bnkb
!dqss&W&gGOzu_7oVw1>iNP=z&3a6^%m7p9GNurl>j?PjfSAptnQ!d%Z3b+1<vcOoLEl__qkGHlY)V?y4c(i<Xv8#)0;5}UWj&k5piD?ox7G1nFKrl_5
hB7F*mFA4JuQL*mF(}J$yEn#y%H?zm2pykshM1F^HQ1jtbSe?i$r@Tw#-8!%34yXdUdQUHC!poOUrU`T5a|#W4pkOh(6mJ&YAk~kVqr%6Ip7>#F{SFga
g`WOjc5^wIae*#E@aESv*<R)}zwAyBQ9fl|~fn*O23V$6Sw{MxXb|W>Jl}u)T<gA(LMk;{jLkRY;ZCa4a9j<27o_lggkwYvvoRuzHxk+G1p$PA1mOrCr
{hjz_HdNI!VGQZ(|L{y3<ReY2-q@v@@PU6Vx1T??C_sj|zNu-q)dGHc~JWoFp%#9C49Vf~i50@%SGc&kzn5llxZOxsq0E1UboC@W!~B_Jy_iLaGK=a5K
KnD6paKbcq~uC-VNrJiIq-28SeJ8;r52Gvc2u9cbgddAu#HO~UNWi70zXcopbP~n~>);#+>`#k$R`#k&nhe@nSxh9<Tm?Y(@&be#knfCb8F4>>opvX{V
BFp(urZe31>N+Ve1<P7u<P=Vs=y~+%dz|%Wx|n=lQr_d#AZ-gJD|jgzUiYrHkfH9*Q#)Gv;s^KH4nI>bv!|SVqMLA8wqR3kIA%**%eLizX}za(K~68ja
r*q>lH<R77JSM=|BI)%Ff}q05GTutT|)X4I8qTokNdLJWP3`(oJ~x+lp`rssGhF5x<}68y>7c6J$OKLI7@jXv>`pmBh@&j-O4|A7yVq85~@BY@=LPi1f
PjZGT8gn+?IP4FUevwGE|bffWMbf{KEX645hTPo}pb{VlGQ@h^JSsE~VbXz0((-Mje{efH7<AoPL&wmZHd<S)8ptOloMGp%}(d0%d-w@F`gD6R4l+k-_
(6tHzfE``=9xO(u()&dZcldX^g`_sAH%pyF%#U5blT=6=;_vKH4$InB>%m@|~i$y{9RX#Ur~y9As}S2|K$;}<IplPy9|@tCL6F)jxvJyysNjz3L+E-yu
MFTZ)xKcuG8Tw?4lsiSx&3VD`R^QETMtV_K`8OmG-7KGxkI~OArBkcvT#Amc;4%B928!~KNn~+084Cfx#VMbzOF7`EPiIH&O%AsVM1*TIZv<4P7#`8`=
)wL$i(sedu`uHv+howbvMvf}mMuTL6p*}Vjkx?FaY$>X=i)up_<z_Y4+02)Di_a-_raF{WZN&~oJ*^}WEY;mK=&?^46Q?@{VLW+$1P0;ZSUcRbEnY45W
TG6pW24kthwQjrjr_>1k41&@eRa_?W{c9W%nVljT(z%~BGz{tqqJr~OA$I{cUxa9TLnyZ#$0VY6Z!*BYr&xF_87rmR+lP8nABuIY{J>BZTdT3p!=KwVW
~P(yatPRiz{;83Hn84*&6#mz`-D@wXKEbQ0m5=4is1#=M9=ZjJF*u>1l%}IBzIBllDS$cg?^c4VKJXRkbxaqzNc)r!OwlP6*0}@BKiohK}sQ<v1L4EdZ
2C(Hj;?S1Ape6`OCXj2$lWLd1b8Fqug&zw3qD5@&Ck+oI~}BfODk%!bh*i}lJ#8_1xBv0+Xe$t|I_8>lp14usWEj4Gf8hcwT%w)KJ7tZch(REubNtBj&
jsN|b`ufpetTt8o$mAY0V$hGI~oD(*Sn@*u-k$7jJo3+7c**E;vnl;A-S7~`>E@$OuY$WBw&|i(p#;UfLmx5hh=B#OFjj^l*dK-P@VRct9Y?10<23HHU
hUIIuaN#lDh%VCj#w*N5#dVkFag3QPb-A)6ngY~kQBi>cGZHk+AIRHPz2*x-K!Z)b?2l{nac$l8r-D*yH}cKFbTcXCgg}s1fy6Q!zSPPG69ouWc2yp(=
@pxomul3MH&abruzpK!IedVXv09)pGo{vLJ+0AlB&+TMiy2a?K=%3tbG(aIjUEQuD~ugk9c@}_G#1T{*2{02J(raW&Dl`vZ1i<6sUHm?-(3f|uoRgVW6
`;tA(Gn$V_0lXBFo#AYKPOJy6ondyt~d5PG`WG^?YR`b}Gvb)(zcqz&EQs9Fl&!!5UWAq{=)i`ywo~R=PMhu}L`=$)&IjRLoW-aWt%K!^h(_SvQm$`|(
PP{<<CZES;G9{a$A}=#=fLu~Bt>Jg%69C~tVVk+s3RVxx;!H>R)FhJCY)Z2&vw`ErkM)4V@f%a~v5)eUJrt!R;!PwH=J#8#WKDy<gOL4W6h+H7vT)waY
;6qo94`fZ{Ee92ULB+y#@RY7*<g4kb_h_RWU)SgJAIi!g^{$6)V1l6E1DuSDuto56nrlPh-qlHRNOAZ_g3wq1k=ttcvbbG|i@psdMJs@*6Z4e&ppX#zI
7q!%hQaOyb?)B`cP}19l1t%FpvQx%+Nq(G0bEt=Nljd`%zjM%!IXhS_n?1u;c&5^DDmHB^?bb4;%DBYN%!=A>mpi`IU=)133$?&#Zi>yOED!U`=Gbh}-
PU{_c|mTO(+=a^*n=5|g}Fn$8pdrjigdz0j|xgPmxGR|54#EY`j69U{Jh9mo2g!sJ=~^!`jA#QiFr^7!p3%p87?1Fus7g2trM-vovE>18sW3FnrEM9pJ
$(EpJ$){F!gFuuZ&;XBmHV_+Fkj(ozHyBaO*JTSS7VCdG<Rs*{^e^T@3z0_-DAVdf!W)7rc@NIcdv!_>;AY$vxiBlj)Ij@BctKap?)v(|sY#my$P=<&7
Qb_rcP02F@IG++(;5mq}9_((z1{j?A?~?o}Tq0}A(jDNUwM>6MBus^FbrxU88p=ii=j_E7EeM2K{(&mUU<o4pPy`-}Ec+$OrGeed_aq`%QF<@hwq(OZV
g?^({)&Lsk$JNmi^$&2es9X-uHp9q*i^DaE(&h~cCO!}Rkh?F^b_=_a@-lwWS7W^_~w;>JptuS_O{!A%^=e6<Qtg_6>MBHq_>3NHiezcz<n=aE^cJ3<a
B`FD+PENC&D`u%HlX{+e{{(_;=@pmOv^!ee<IBy?%KjqSY*jO|-g-Eb=9g0YC*6mi^NCsI?WB#&W_~gyyPoNkDf#T8&KXMVeF@peUvi>L#tS=NO1{QD{
OqMUp%+(?x!?OpGetK~?G0Axb~=M2d)moKsmk%}6-)nGDJz{06pG7vySbUM+<Hz(o6%eV`y*1NxmolLw_TEU<kG0GoxH1Rz#TI6@~UobNz+(qA;p?Y$8
ejKl4aCNSeJ3YcC=bxelaw4yDHLKrmZafQem{CN_|7kOG>XBh)tqycl<Ww3Uf@60+%0^l`6f}iW6B9eCSNZozjpi@&cd=-Zt+rcC%6ShugkLQV~ZMs)f
9jpYO(U|4`|m2YN%*o=KErA6`jPD9UQV8_89sQSNW?Mn~C>=F<p>q&aA`x2vJqaYf+DC4Sb{D84hSfZ;@>m@UWT@J@;67RzOB<mX0P?l2xcHG7(fH>(R
b7;oFfW*Dtom2$I0fyIFFHWVXP@`?jNu7ZjA8Z{)#xQQReTN{O1Tft=2T0I^whqJCh)XV&E-frXN8HE!{C0a+-v3)p#f8rG~k6-Ch_lCR@h=XQfkfWD6
KF$x_0v5G^<qHglfmNfTv*STjw0n!3)GkgA<CPn>FUy7`1_ZCS^{ut+Rrs-(pU^X-y)7H{PD_?13_C87@&+FcX?qLHfDVWKd?{F(li|2DQs{*_1H1fg<
<uX;#{`DiY~ee*TIwB+)Em0*`NihQ-56NT*9y$sZiHfvFEGR9(k#?<!&2Fip=eunFE6@Ys4B8dwLL0u94!d&MO80OZ6)*v+l`rnPw-b->XHRneGJq=iQ
@t$DoyLA)UD33Fs$2?l2Nzk!fLQqmg1!0k9$^w3H|Xv@0rZPE_Fnol?)f}hIxG2VC#6$A9okk&Z;<QH#|Ma0k)vjTdSJ74Qe}YY(Z`^riVEx54APDUd{
+6Uuu@S)SOlXvm2^-wJ;1<J{EQluUJ|%7-lLQD!~X|L!8WKb+z7PF?NU5x9fFdOwdJZyTFIrby7e4RX-ZhrCdj2O7=oACVAFq+eEuF?%S=v9<*qu)}kL
*J|PRlpdy>WPG21OtF}8qWDHtc7HErNu-KBd(bhM8VcEAEWv`C4Tb&x{_UrX}B+6k8ursI8Jw0BtOd8UTstkH|Wveu5Wz5&QLTMuQXN`#@IldqD2I~^Q
gB{Q9@=;_kC4v)+?Qn`~vNaMGd@UC&=i>?6?@{(9slVK&Fl+}pKC4HM`P=psD`-5{U#d21N0K=jG}RzlY)Y-VJTiSfZ)26DejHLVZc<ogTcy@-1npIKB
-AIeZCkaSQyVMo&QRNV;&?Lb?8>#4w65vZVP1j<d>e371{^uB^SOil%gZ}3J;<|MtdVBrFdn~L^1M9m;I!23Pg?WMWBMK7=MpJ2H~KM`+^U6-VY_u>Pr
G(snJ#8tqir?kY@094s0B}ZBnhQ(LX(r)aOBYHZdaS*)KXU^dAu7jEN*y3+Z%=4vaD@gc(4clG5hR7*j!qKPIY|x41Dye>#j;fr^YBI-t8#evRt<MGC7
%s>##vMEvna321;|}iIZ-_ug_$!r9MkpdG>ksdG>ksdG`5NPgyyvYi!ZlcZl7eZoe2huKZ%4%r}nf#r;=~Zf|1OgTFxRSBvic@BjMTzSI8K+kS_Yq#F+
tFD4HiJjLE9_I$s0_nfR-@&7~JmYp#E!-^-FJHEY%|5jGcTsu6jx{kkkGIIudfsALo{_V#PfAi|~EB`a@EMA4WtXw@BXummlJ0|u5PTbCL^;cK9=k9#j
Z`}mC5<d5p+<ta%?!<ttHoCK4_EOJ3x3rzmKFs_%XfMjjLiEkeli*%G`28CXe(~K;KKkXu4}X58Dz>LvfBES3>)(F;;p^Y{?8DbS{q39AFMagjwRf(Fz
kKwA>u-PX@Q3eSzx(4)KKS7karNNsH{xEOzVq^DU;p@%_h0_>*I)hQgKzzxm%esqf>89XY-e+&iMFiBR~zTiEMK|OH{R7Fkgjy^ig^Ai?s9eD!j-2e_L
Zr4-j%b6X?`WT%9ZNa$_vjuk3Wy?$@CblxH+EjlaGJ-@F#D@09<|k%U|VUm~Rk_f4Y9<YY%?<?&DwgXddv1(TIPD5x9Qyf85~n$)Enm!=L{AllQ;>IX+
Xzzw*5p{wD@MfV)R+qbXOPOUhRsVX)D}%>nF<<6OD>KlcB58{IVb54caD63fyPyou+({?U&=`}Qk)s^>85>fwj)#jt+%wg0(qxFO!vliZ0Ryut1IM=$T
Y+{o{Xo*pTG`RF^39?0(>x!Si~UH{YX_sD+h<xf8Tb4-`NeDvKL9EBK-N3tJtD^L!T$FS`Oh{fvpM|1zD&$;%(mGC6ydnP_H_tk&4oh#F^)%chF_n5uj
m2Tf+kpC|+0rEElxRL88XmFz*$7S=Tb4>mRum117Ouq7)J%8W(^@AV0_3&?Ax?$jh@4o!-x37Nk{`X=YKKR+U<8FKLc>Nm>Km6+lfBTE;m*2a7<<*$Cp
Z@t5*KdB~=8@}<e|P=YFUJJCq3a`!{43%Pc^)a?X_*f7jdt}pgpO_Q4$^TW61KA4>^ti>f)T6iCT@BDO7b^XJI9a7z8~0(N0fGt9$EPAURYu+SX}+*{Y
XzL%zt?-La~s&XzH7dsl0fwc)G3bMd`Qy`0&H8U;p!~*KhtN*4mg1p9|OZcV2(^s}HX~dg=N*e{=oo@5f>kllH;)zISzFy{-~ee?*lVV()FiclV@!_mx
lI`Ns!8i#6qYpZ@u^Pk;5*>u>(y!4JRt*+0DY+28$muSf5H|Fds@`@t{&DIUNR_a!a=3X7k+8EY?(IpzP#$5Xw2{foCg{qxU1`}Pk$dH?U?0j}Tt^=Ds
y>-sz2ipO|N|5%T1P`tWD@%aOB@5rnsx^hf(Q&}AJQjew5);GFnUIn7*E8bTQOuNPMbIu(h?u|KeV%u}&Sz@fUu?b)K@iV?_UwOWCKqv;{hBvq9{ohwl
4&*FuP?TL~<y~2hcW8Pn5qmqZ=VIZ8i?$Ld?hOMKdC$K;|2$Uc&t8A!!7o0D$@L_wBwsgUm*&hx>FSd|egFDLKfK|<r|*6}*6AAxeJ;1&jq!0~gd7VYh
`87*?~?=09ZT_U#&`_e=icu{(R<O`xH0P9BfI<hH~!_NU&OrnmzVw~hWGmApMLWGZ}#y1<Et^GcO+?Vg&w@~%JnP%Yv1u7Uw!!YuReMI_j_6T?bom0{o
Q9T{phCg`k#OE@Q3fj2;6kO{@^EZ|9FN26<+=Hjki8G%kCpm9;|B&Q!F0ySO~=V-fMql&%8%)-&o|BwQ<t{`u*Rg<E&zRbAmkuc27L{!c}9>{@7maH?Q
|@=w_bBDtGw$qUX4q8(zhl_1~V*uXp|w8`-@D`ruo8B7D3j!rn6d@V~_^*B`tR<9sW)djs^w4`Qnnvv6;~Ek{<&7sB9$*p4XM7dOs}OJ#R3`EPs>KY4@
t_y+43#@k^Yn_ElV%(buVZOYXRe2+!$MrB+lJfL*@=$?2ns{5bfP6vB)9EuoyB1ZoZ8tI3qXdj1&t}Y$|s{J=F*3pA(9CqLDlREs-pArY_Kl*XvwBtuV
{`7mlJJ;j0*Is(?;hT5QULJn+opU`t{rJ7R$3gp}pO4;uvd7nd7!UL0peUr@iLL7KQ;&GU>z}`M7lOMD4`2W7XRkilaQ*(TKK=OZCwsj6>v)PM$9VOvP
e1<clRbX(>VtRRyF13+N032J_BeVjo_zXgU=b5BhWi|IkXeplalGLuFH%{H^gwuxQ2N2||8(~eq(`~{odhfsFVcC9aw`cVB2fr0GB7x`$EV+WCjt5y%{
iw3iR6+${4o})bCk}&t)x`mLnaWw_Je-(r;G*xAzQl1Ko#Y3gOFXfPB7=LEk<~OG6%7=Nh}cNpm-*EkuCza+`6A}&S1VTH*4t}KdHe-d68~TlB7o^7Lk
{v=S0mKGAN=KM-(OL!O!S_sulZEn1d(^!mVR=F7e1Y{YT76k{5^wKNYi<&aG47)zM6*bnQ+RLIlS9$Xu$EKpsJy&^d0U>sAIlQ*{fqgh}$I>(=eGCsYZ
E5K@Hv-za=Ls=*)q>Aq+kgCK!;Y9w^bm8J)wr()|T^7iQGl2<pLEL`;{w-0;nQTFKV263jf)Ca$g#UUXacOm>JX)yl#&k~;X{l8BnaK`-p>OUN5IG&f9
m=JmT;ctJJP?IDCNDl<9+lKo=5DROf$JgFY+=%+aAMcvP*jXi(1IdO5Z+`QOfRrS9I$KT><<1y)jLE*?WW~#`y?xNP$NKQ!-+J(aubqYQtN-xeyMI2*x
L00_t?rSAqYg4TAqv3{z7~UdSG*G!(2_k6w2+3gL`m`qp)n#U>9TZ@G{<AzrQqHw-6cwLe3U2%jHd=Ynoj-E`=7q?*14ze!<I{G{vo=C>QlN#Cwril5n
=5ajYdQhrP7fJQ;33$aXU*U!9YPm3~f?hQB$8B^qjsT%8iO<It`LN&_N#&<(}$!#2#F#o`|IUt6K~d0>m9%0@6La4<btlNJpvk?yoayG)kq*9pXiC3VM
AbseJcPA5;Mz=~E^M?&I!~>VuB)$lV=PU?gBb*m8Nac#(HQ2!@)`%YzQoKb^Z&n{LEXAwX$xkr7J<B*@eEa3!dJJtGHC!<8VCauEcm*dn)J5J^mh;AA{
`KV7(oD>)hWXEM|GiE@rujN?&Grez8W!Be2YEnzcBB5I~nB@wj;rwnZ-IXK3{OFh#?a*!^G_gF!nWNkJsd?^wCv4z;X$vckZ6MG`L^Lr)9+l@!IOYVJ4
hHk?lJ5H(Ff#{AivKgP;j6*kok<GZ|hT-kL+377}bpI~7^M&kFp5MQ}P3RvClyx8p{8S+7(so-S%q7QR%CKa>N_Dyei`Hrocx`XZ6t{yG4;GFz4YYtM2
t}dGuS%6EIpLgQONoHkbH|{kD22ecXxb>$Cm|1k-NJ%h$l5HFT%LlsIA3y6e^g`g<9bu4y{6jXwiZLVm_D72K?^Ev&ZpX;1pC!Z2~gF+JlF*8kfFJrv4
mc+Qx0;%SY(02j;jD4T79mfOPW;F$X%<nD>MZT_pK>Q=2)!`w&ofJ+6KdgT%}W60<EwSI9&l763%kX5MWw$#%XfVG61j)A4t5{<600mUD$#|fhvg&kuw
Jai=`w6G{GVsE$~HREl~5G9m0+UtHHQFYe}#fmM!4WEhE^;vpNecTbctxliFMd$J-G-*Eb<8Nv&3($i1cja;rWMYjQB;RG4=qYTKhrz+Tm-fhm}Z093o
*fl^&(0(Ug;u|O`gru2H(S_gWY(;0H*Ko90XyUF?8M$4eZE^g6m-7<qVwQ+=kIa*PmZMVw-*CZSg)XMn|Xkm4Q+w|6J2G;We52x#GIS8jUCx&;>Yy%17
tHI9dj!3webf>@-8yn70s~$t<CM6ND8YTr(jcPJL#i~natfUb)?&g;+h_*u>j4E{^@K*9#06Me9;Fz>MKT@_NTbTFNDHKJv6s(%LfeXA!Py&sXU~}shF
c?BNa18KbW5o6KD#jEEcfABddeGs<!9-<YDa;iBG27-jZ7s*}m)5ESx?0c(^kvCmsR;8_x;b@v0X8M;0<~JHt<uWF#vCoXx&W7SL8K>mQwf$kYZDduN~
r^}>JA3NMj1s>v7@z06&cHMTWV_?IVcv^^cL?)LA}3=NKD|?L*VPnHWv*R1_|+itpZ~(=D3m3vJKdp45pBpROZ~uiDnY)2@MDM6)(qG!=e$(lN~t#^D6
ydyqX6F$ZNeR=r2IXX|&;xL~F9~XiagN0X4~wBv7DO40u);)4wPc8PeIZ3N3I`fisy!&fQ`CZ3mo8w8pXL=|@)iq*2YVpOU)lM4U!?Ad0#b#8;*6<)+8
iXh4sw0gmi5CL$NaNh2%H<kI8l^6Tzf5}sUS-`e3~F!ngd&#?l<!MXz##h-Dz*toi&t&MiDmtQxz9qmdHU8uI20FtdaS6t^qhF%*^4>+@y7(j~(8LDp!
80^<eLk=%Rb0#-2n?uNoq7~3<bwvV|Z1b=YdPJbtf~iYkBc}-bJig)dww!a}V7hDqViS}(9Mc>Y;Q7iLE~dU6kkiS4p<QM-heM$o2KlOF3!q=i>rkqxJ
FaMR8VNjNM!})jW&&%H=OaqToDxuFY!u|B`ho<_m5M`pzQQ;=@B1!25xNv`T&2L}_1c`JIFfHdm&&ODHo?{m73njDwko@N{CjcB5V%^gU}a@#T%RHuE|
dgv38$mxkn4N%ngG_`&I7&vavN-^0Jw$Cgs(#y5_OK+lqCa9VrvguqCs#uZLk)|E;Hr9uEx2X-qrbtX8Hb(_B^#66iPEc0%I=k!(mWp1W|P&yI@f$Q?T
Tac`ooJgQZw*J%uG#Ap(dk<`LwFGallUROARo10-3JM+I2uid8P3o0nK><Aqfia?@$BTN-NtDu&;Q!3(;aY$zO4Y*-NnOKhdUMR?PbKs}sy;97R+U|Af
MBDz&>QLr!+<$xf$xr7Y_RfmO~QsxR~DbJD>TvUNQ?dLgN3s{L>NM;FEyTIk(Mz2=O<jNaRev1`iztPkgx+liJ&(->x!{_ytOPk}(6y|bTGoamOXcWys
%Yze}+5}K*7nnkujf!y5)rTC}-6>>_76K3Cm^Q=t^h_a%DI0d6u(X{(Q+mr-Ua{g5geJpq%N+$HVpy32Fl`Z|n56wWNln*l3IwIK66}N$85ISen8S*_8
U`D^@40xty~HSWwJdNn9r$i>(3*>2R$4|JR%Th3+-Ms>1*^5m&1-s_0d{)=0Kft%@R)!TsMD8G@ci@S|C3UX;Q8BY`H#-@ZkrFc@sqdrpMP{mKc(;fJ3
8(Yt;xR0Vb65EWY~;-&(h%@BOj|-P$W3t(sGsBYSxm=^F=*ye1F%Cm`2r@huf{h@x4}yC)lMv(LCAWOvf_WoYBE2<hnemjo3}ErVJ#^ShY(#um$5_vpZ
Looq8U>;EHR_FqgyHl$h1Z*{?xW7WM76Y;V0e&!4#xb%5l)MSKx&8+*k>dcxP<K7{?J9dzuS(KC$S|LI(hhd=q_-MHY`CT7aC`{mfl?X5V>_~6&)CPW)
z_x^`J-pL*LUA#Cui&nA+LcG{lCsImM>AjDkPVOHk(Mrb?>4ETKzs^nOBqg|&Bu)A(w~rj%0e<(_2^z$7yu)jx0o{B^!g$E^`R!ROkZC`DFOeUfoc8vS
qdRBmFlOp;M}Xo*_uW<aUJbr_b{pm%XkEYYw`WSLzK0~uCuBO)gy+#h*_R6RNyJYS6ibm<L^DyDPLdu~lq8<08l=v0tN)oq>^?GwU~vy#BpcA3zDEt2u
s{STgF#4DcLdM$X-`V_QHe@&5^+$d@ke-#=tWYZ5G>OD)<vc_gEC)kv{2KF`o()|H{usFS+NWfl`7Nec%~cYbRk3@xd=~$`RMLRYNVAOzM;C6D(Yx7b;
iyis)U+NMEg?1n)DzP!6H2fJ*QjgPoEs_3k7FM(x4H1s*s!urSG9R_lR@SO-8y(qbB2X%{g(p^mH?E_s1}IOPGG|9W=*1xrG?3PJ$E3F_3#zpS||dDPG
<D_Wa3){YL2J5ZoQ(`sZ&wc=MYl?+V1cy}MbPfFMbOST+;sQwRiK|6wfUclUP>vm6io-nnZ(5iZ2z-_^SPS>WA5tiSp&=~GV(dLql`F3Jc|5H8$@29IX
BHw4Ku`?nLR@W~!0S$o0(CrFAkB*#a%fbi+0cpopFe<P)5bm3mwn6z8(oIX=WxR7i>F-+&e*WN~Q3$yFO?HTTA4AW_V42s&lkKa3;@{)uf5o}~aL^+Nb
vEzegg5aqrN9v$^cXcXV6IBj`#z~8mZnIFkon-!JufCNXMpXTekSzhh5wa!ruaX*ZmT?FKNup<BTmphiMCWN(wPSqBZc~n4XuCW9<yH+D<J?tE)SV^`?
LA_QlM0YE%0WDQid92kJQio2_V8Iu$fX|sBLA8WK?XC5ND5-J&gcRfkR(A$hu{m+AWM|<g)P!8T3?nk%T9w#X8L5bewiytm{DXQbBW7O4;bzdk)x5!B{
u6A1eaQji)>Z~@0q$TLiP2O_e4DWy(Q&RXNE?cXBLa;&g^L{)h=4DA{4xb2}!q%7X`@oTQ#IaIcIFjiCfE0D--t~TcYUpaq4+;`q51KNi4EEhwjd&9tz
xUL7m(AO6)2lTYkt+=A9$r+q?scacypFtaKr2MH&VbjqGuhV67#pP>n3e%m|Fj$!$KOgg~r=Xjlq3*OS!<&}6d+<+&IJ;jm>Jpfzt7KnrUcoKA3dL_}B
=LaBh;0htTeBq(VT28o8|b8EiE7zIukV9*St61S5{+XX@!tHW_m54jzX8Hrwt;u=nhJ3O%HycLn#jz>|3pfv(0Rt2M=hNJ~`)6=-EFvnQn2^$YEd_m*Z
dVeedu2||o+?DBI$62fkLv`5(c-<ayLq(pj6h|#7;5)r4M@n+rrIpdZ1G9!O4|e5c-=KuPHiy)l)B@GqjTvC^xDIK>Dh3`@EtYNwE(VRxM&)p|*(0gIk
xKM*x?=;%k_>|=HF7uvC6nhcqTCaxK8{sjZ47nJ8QBApD$J}Um@!g208VFW(B_mWL3X)V1a7B2h#*I^YY+_RPJolH%@(Cmu?px)Sq`+tLT3oT5CvE_#+
@LvNhc~6+D!!(ja8Q;oJ}q&Zo~}^=1p$P`IE89Qqd;#L1i_r1Uad{j;Jn}s?e?!t3f!~wG7g5>>f4JEIv?~T{WV^jXj4%t5*#Ob<tz#ZL{sbs?{6^^Kw
W<xt-T)g8ZN#ae3DXSX!eeJ``%b8b`NTGQxNLS%+S99ht*AuFU{hF4UnYXxo6m+G<4kxY>hte}Qw>h{8w;AJ#i?&1)9t8s(l;<Xn9Up)xW8df=~(f?k~
{5F>Sq+m@Um1BQUtp+V>x=M)<>S!n6R8mLRb;S4I67_jY)abUuZ6llt%W1P##!frCM&SkBpN6OiQ!ZQI;(g_^ficKV`rtVxKh92EBO9l<-+ADRrhDIVs
HsX%g_CnmrahG>%v!X$P<aQm~m#Ffhhrw}Y7;t!TsJg`#xtIboSSx`$Z}~>S<dq`LHmgby_=}Z5suQIHJCFziLN@#e7I|s_q_sqFehyb8dWnkwZ1r_NC
=3=6NzZG2Czha6EW`b-#8A^BzyUwZN!+$DA*3Sj@N1~bWPvmEt}j7vBsC#Bt`q`uSsMvOt~K<aQt&|#lzE>lP(IxT^PWm@+f~JLq1f<Lh|^FByk5P>Zn
w)$3G{pe3xZO4Ly|i(qG*35DuGj{Lzn0o%>tNjoEf(bpd$dRF7`l-^ERM%YTy=ojg<#yqgdzigTP`z4hJPz9pow;ZUv@`^-7Tk>*L-i&^NudP+Ts89ss
c14lt_aGdq4%F2(rHIgZwQssZsWu>=lZ5dte5Iz~P>oXlatTMMy`G&U^VA&fbcdg6q$RC^{+)kd)h7^hq3@H*9yz_7;XkY~F600eVg$g8U%1=V@G8~6=
dVxXc+A!sZDD_D(&I!Uz3VhG1#8xNdN#@JAAfD+gaah%)KTQ);?mQ@d|)J`s-+5_Jub7pMAOv^8FlT|NpsbNJbL6YvqBTiwDp>`U}!}X$P1on15WQrYj
qrx7xj)JMR-LRByi&Mz#qHbUqUEZL*-I{_e3>N|$-*pY5rpZG%s91no``r>rF$6V-(J10MVzH1TO7moop6X;d2t8*h<%R_X10dQ(oN1aniCEg55-hXao
Fl4zg`pxMEYS;YOb2)+B*?tg;fJvAs^cK<kOL`)SClFU>|u!mmZ~yP7|k&dF8FdV*)l`6&=M>jl5R@~{7Ksv2%cf5u(%7h!Dfb=422n3k#-AHfh!L3Ll
$gmLlH3E)C(ql%@vBHK{tM$&xx@*4CM%FKwN_`ug$n(IcU1j@6PI=A}K<Uhs~Kwt*c8Fmg?KsM^~vqL`}N8Hf*b=&E;z&h1`;(#sE-ZXBQN(o+A|czO|
<xHRN)+N-RHy4%(oX54gY-);dXYDl7mF2J=A2+jWvymA4M8W2VY^Si2qjh~;nyR?^xG9DJ*h#R;L$VGg%;!K^apSilm~0?Y~8j$3Za&4}ni-lE+yKI0r
KQrVo07uuksFmj+ai-JUsRjdF@)uGGTN`o<Aois$+r@)Sr8)c3qD0Ys~=Q4HaXPLVHE;4m1YaN(Twc$FsNfm1|>b65imB*R7#d&pFug;X&xXb%H&&(6;
uorHEG7Cst(?+6gm?aiYEAnb<;<}bAcXI3hA7tvrJ~z2u`7M&4k~sf<<u&BC$=$n!@wy@r=_IexWSI6;!-*w-%5eLITB4d=vd4G-oXD&A@J-}oFHsmWN
s07XZXwNtMf&*n;04knomR*!XhXapy?a;cTxG9RZlzC%Ud~G87RsDddY_ZIbY7#wB_~YB0+Gt6LcI6?KCyl9h<&H(S{x<H1ttUK1%fAHAudM?CGR6VkF
xL0Zzjt4ef1xb$5lT@-cE`fiXl}s6Za4iqw<5VB`)*5`|HF;4N{{x9^=kh>ul|ZBwFZ%Ni5Luj}-Mn%F`tHiBL0%R=jRYY&V^$4VnSQ)Co~6zWNV|B`S
giGE0(pD03e5$YdeX?K#qLAK#j)ju|ZeCH6dBl`@FOJyZ!1^(6aF>Q*M1LnJm`Dp4$wGMA18IxQmE2;yg$gQA6CkrZ;Y;c`_%u*j}kCtgy2X^evE7DD>
;(CGfrai)6oC{dCP$I5I!eMPy*tfBIl%G#rkAUVqy8s`iO`)JyKt(v(%`Y}@Y4XGQINGE^wtppuDdjD=o6=aOthEuhsk!mw{YZE6Sh`%9))9ylWa?lgC
$x(CmMQMN#_O{{Fdj*hW_he<MyW^wfBi?-vDX?>V&`exF505|kQ=*L1AO4sE<KC_y^)2r<eCJQ61tZxxwql8N`y|TgAR%L*c%B0(l}ad|5Rj5Uqe&r;V
9b_5l0@h}+H#6d$KBf739FaXmULM~WC<BGUTGbQK^>(*azf;3R8~_VKz07rw-S{J&j<$cG@^VN6c|yTq!CC{;JbC+9#QZDq970;W1xe+@wbN)vir$u25
mV;l%pzmKNEuJ0-`O46TbKEtFH*b5LrdW&){2<yguh&5$|?PtS;3SR1VH~H<al2kORbOo*MMaiZPHL8NAyi%7K8CP85VKD4u5wIchPGI4CK2>7sd3-tP
y&(+IrIDMz|1Nv8oSI*2n%x{_E{PqHP0wmgln=b{)R*^sU+h*d*P@g;#*x+}>Lo+1Hqs#Q40r>9}r(H>vOuA=a#dbf0|cFw=1%j!L%QB*K4F=F?K1rfn
O&CsKU`x)|k_?DBb&9-{HJorRiNpg&HhCDs|y@w%3tmYXr`ekS8rXK91Z^Ios68XYg&>1%SkL(~OOzDw5V{~6D<z)j$&c+hA6rMb;yUjbWiV_}ZG)23`
@>r_E;Tj)sc;C^C0>P~;=&rPg+to^H1lMY@2ny}~GQgVi97%QutpZ%A%PO~P4m$?O*P1#UulzDc8k3~~q%zS1eqU|{QNE){v{?2qFe+OmZrSdOY|#+<4
iw~Whof_5nFZabQ2}^6hDRanl?%$|l7g+evf%vgxM2XWS&OhX*=)IRupUNm+%_xF5QYIqRRx!Y!hob8SYt#l8m$bbIH_+ta69*k0p4*Vl9+GxIZ!LQ9@
sfdl4xG74<TRZtT-^QQ%1pDw#JY#<T(d@QHVfYC|aQC#`7DTr%Ir@oq4dt8-qafN>c;6_Lzc}J*fmsWjtod?Gp1qqrI=8N_rv*@kM(I^Q|(^1(DJdV4=
CK!qL)EgZ!#OkmRBjR$<RqYus`;ow+~?iahN59fvb_6GH$!LGa*s$Fsq%M|ULXgoTjakQIUx>l{bYL6xe)wxm{qT2p8V)GTjcu-b&JV6!5&WU-M8JFrO
^YQQ(>F$>gIF@#GS-*K}!=@}FxV*K^$auS4IvB(w*Idu+4qxv9F)s0G09B-C@0WpqqBw97F(Uytf$9#*^H%2|8iq?DyV43X&>t;t~!C+b7!3du>0^J)e
jQ|rv2TsYU#L>guID*rH!UMA=k2yDQ&0Xj<#U>mAp5tt)(THejRKs9t;q?NFw5M#IY4?_3r!BjjvMM(uKzGF<#0nVC8G&dDRE-)mp*lBaf!bDg5?Kjh6
R_;q;VfJ3v!J$Mn~)~m_&a8*22Cum4z#_g7;LvrnWTGWc?tN1U<XErs7pYU6$%Kg9K$&d%?L383r*m;!!Z|8;)Ere1S!%Lt=A7Wb-hE<<=SKl*MnA@3p
Zvpf+Xfxunv?Khb^~N0j^495rjRK4ORue<w9Av=5QzSA-9t(o}u$Qrw;9{MsRqcrZQASGZxq=okf6cTXU8wOot&Xml%;-&Sy2Durh`_h)c5`w=D|gh#C
@}{>5tMX4r~LT@s;=GkqTx32+eSmAX5XzS)9CpGaAJBnU`)#Pqo2ScG|e)9QFgduxaDO>r1_1fX1EF$lM%2_dyO(3sX4V5~|VupEdQr&olk02X~Zq(^O
U5KuT)VJQoC3Q*%qE(h%V(4g~FegLW^WzOlHx)zZDvsKWn;FTa(S}81K<k-$I++e@~wX=wTW3z3lxGbn#xGdMCVy)WuKwu3WE^2B936~|(f#VG>1hm~M
2sw|Rh7e2xiwnpV&lLKt>74dOqsOi6Ucsd-&+Wk8vNsMi1`F9@r*8D%wB&4pJQwgRB^As%9po1s&af)DMA3Y+3RmTT4uZz0CE={L1yG!HtROGxiWJ+1(
Ui7zZ_a@-P{;zmbDCh%?{_)hThAg;8q6?AR%AP%SGloEZ^A~2Ds*#1u(P`yNrJ#{!XP%l+=lG&5saW;2O{6xa0XxX$oyglW4lfEdYralb1u<{YCM?IeV
eOuV9L<Biq(N|!P5cJ6?BQh`5^_C`H9Xg?M8>C%+)%kkK%6wFwqu5gpn&1l04-F0j<YYp`ezAP%L9Kr`w~QkYli7JpM|k2TJHW0=>o?bEuU-BiL<fvP%
(sX9z|ub<I&iv%`Wswe5g%PSrTSQ|Lz&i{(qOWo}ym@bt0^N6lFQ6grmANp7S`M2)kjpfsh+!KNRM47$O$c<9QlTmVW`Q=*D4MnTgJ2AoO?8VfLa>OiI
xh#aQ(h77HcI0Z)wFbN2(P-VbO8x)`=w`@)iU6qBw)R;q^;YwVgvt9|5?U}J(5X2zZHD=?8EKqg`VSUmJ?EZu?=wRaWunA3`+k)j*0PAjzheNx}aHG;9
Bw>xJF6podYr)2F*a)aHt-{54*x`r@9U8P+wN*HjNQ;~1M-d5!-P{mtr&^h#JS&EO6vlQwUn`daV6<msZW)^MSYF8@=ZLLP$h$;o2|(A#b7rOKNyS~*j
r|m@hupAF3Jjn}LKB7?x)^8zQF9?#<3&)!afcf=eS@XliZg^j5<sBNRLw1Lh3*)*x$QhCEXcM?w-;g+tUH52u#xgb3Cp!~2M!y({f(C`5XhA$HGz+f*M
X7S*P@^2r%N!63@dQ@^QuIZn=>8?V}8e}l&>&Ev%6O4ZJ?L9zN&8|yj`$504$61z%tfAB9!&01ZVa{<J$OaClq-qYJ%Rv;o`W2-b!RY<eT7G_VK^}?Bj
L;qidrMi*xQ|H>md(t^RhSKh8eZeYQZ4RbvtkA}wsshLd3A*C#Z)VV1#69Pnl%XO3Nlt`r*`n(p%XO5ITZzn^^^yX3T8qp!Ym_mU7A$9(PWyX(n)CHuS
C4R8Ey;!<>S(Da5|NRO`AfAYr!(8-4VdjY=p&bc1@aO9QO?q0b<%8n)OdcTXlB|7mk^Z))9`o7xaE#^arm+inOl}gAX>C8cUoFe_{26WmF-#qLf9L-is
lI<v!K7Q|94}@EB19DuE;8v3K$e;-OZiOW4>3NExpgoc>A~*8VnRATvY15vOIfP0Gw=y&&fzH63chNU2B}@jQ((j&mSvqofb?PkXOb^6pB{c^T!gOnj8
qXuTby{;Sx7MgKKLvx3;jr)sp6Ad?G0td@q^cs^N|!m*s33Oel%=|#6H5062<Z_ggc?4?iXqdUQl(60ErU5pG9PuNsb(#Mex^5^F>8ptq)Qa~$UV#&;&
YO`KpT#ErBlZ>>Bc|ZRi`^4v`1=Sk`Bi$TAA3FPBtWDKuMn(;Gy<BHNZQmY^Us8N?4Ps%qTC?!_?%oN6qWU#~Ly@p>zv@3gP8}Pr55T>4g53>ICl(r;@
4Z2~NEE%|yQYuRcUxRG+w95)XP;B92_#IP!|m-<`ZElE{I3^(|yU5=&vC2E?7$QX)O}H8GA>RL`8eo|O5-aV}DY;*Gb^OL~bqLGPSa!z2xk!2i1hjen9
%K}o`hl>50Q>``-;BsvOG5<>(61jduBJ$}mmox40l*n&WCtQH8$$=8puHnSX@=R&$1AR2dgx9g8H(%@<6D>BCZ==|i1Ku#&noj1=Sm444_<4N&8N`puA
dH!TWIt@^ZksRY34N!0q8l>t1qK$}xowG>kHW8r#!Ucp+2y1U=$z%_Zrx6TMdvHV-lCSSLLxZI9p*&1tm@Wqy9O4;QmBB=%f`qCMBHm|A)KPo(`ejBEV
cbcgoVcieT$3&^lIalKHr$U3>F)ZNvqZUYrnJOyIle$S(hUTv^MCl`A=J+X5@N_Nw^=6#y{G562L#DMFN$HFhVQxv0z?-O<<1aE9*bd;ktC9zd{QvdgW
G$UQ53CHOMv_F={^zvsc1Kw`XIu4#95{|+;ou8*E(IYF1m*_BRwvPLedQ_f^xRi<J~yoXpx5BWi)d~5K3DpA!g{L<;~>(?h&4Tu@D^*3{+B51>+b5$Jc
JzXn;t{<qPIxG<Xz+oY*UQTG_|<IKawqG?Tv7p4?ALKj=dD&5`5XBL_f8t^7oxYh=&((YEL54L$UL=E<{^+q{Ee5pQw3QUKk2iN}_(&|4QcFvb@oJ*Qe
bIG@T5j#i9i1m?oB1Y`{6Iio?E5!44G5ss`?KFAdf(|{$ZK8Nd-F8H9?pBQi#SOtiSBPzf}Z|#Cr#hF52ZGEm-AvO`wqbod|IK2Uvvumsb2GY0(C)#?!
MeAvWgq>Qc2uFI)=bTDjFsPzk@!)K%HiIo*XBbN9bO1DU&f$g|V(HR5+n^vzc2)t|2cA?ckDL%<3sMMjI<ApLUK@<#??jo~GXB7Y+tR!O9IjO02*Ya`S
ROh(2$$Z9+meH(0N`e~q<2xi9I)P4iJ%kNJ?QicSWu7+i-g_n%7H|#G!AIhDY|)KpDnxYD|!&>K2OpeLaGDYR~sCm3|cP0D7^@Fa69AxC~io&6FG&Ja(
zF@2bFq66YbIfE^4h>pz4BU&_G&RklgZ45KSaif;n<KhwZ`=3-Cr|Y>*t+@}N|jT0s$3s}Z5%osg#bRf(gD8W|BSvA?E$s$S;uAfQPK5S|Jo!jytg@Dv
8N<%$C7n#KlL*l0v>FdmoSSj@AWYHXlED5^MwHnG$L+@B0tnqKBH*b3Y8AWto85*^q;1cUiB=BHfI_u1lvN2|kCnS+j`2sp*MJ}_H6&+Qtn#?V4d^?<?
qi=b@Ff<P(s+J~gL%yBC%r?PZwJ>em~p=&`zHU?5bXe@cy&TRz_lY3<WXDPk_ZOIBbI-oI<)T*s<%rbe%(Y-t$(F+@@G-%h_9Ioy*vHVpEJDRoUazG5)
>*x#C2~PKF>Fbq~tNTlqibpnXk|pWiLte0u2nmivyvdB=Bkxmq_pHObM@)>kq}#CKcszJ(v$)#Q4wnA39Z_C&RF7qhX>yU)XtPv*vRT8P$W%COsa9Bg(
_GF$t)k@uuh$O^Fwqwx*lg@lKwEm=C~os}jBddk8_=e@iZEtwsF2_%R)7I=9uXs}!^6JY76V-#S`j^2m3f+-j(c3eSns49CbB#%cSmzB#I;Z&rsKvC<e
In|Y)0E4qPGjN2*&NG6_Dg;6%~Zua0ga6p69e_WRXQ(n0c@~7!pBlVsA;RxUEcK8RO-kFc@P78OEjzPDcKO+v>Q^khPpRhs)Zw!hsIOF+~$NJGe4po3%
EYq5$3QrU!{huD~tp%UB2a){X~jjP3`;Wxh;;ZBCoQ5jk+UO>Nw8L2*@*O9C0%0X|;!SQ^8v0j&nH%{9$QiGjRS5kVAp;mi0YAK|l>)`mHZ#e>bbn-_`
`raK4Xbh!$0ZHK{1+X?hRy(o{kf<lyCs;m!G$TIa&pjI0rhGIOS3iJ6o6BO$;R)D*uI|TK4pWq5KOS`!$s7+y^GY4Fbtm+0X&zcSl8<ka1WG1z0X@=*j
Q0VsXK!>BA0q_p)(XQRDbGTmgU7Fm6W~ovs&$%MD=}1M{uN7e1lk6Z=7?pv+S{TA8SZui>v7EWIS}3eRxoYn?6?SqG&8%h^1iEQ+A<317%y6awxZKh*r
_UQD1Llcp6S#{W3{0u48W=yWcHpqmSOf$O@(f|aW))7y%q(!Qc(j7pY^(vbtMeQ=&een>)4`k2V0ezh_^9lHF!UU1*=#$(fR{TA(CTdmFf<n9PmdjgUK
3)G9=Fw8poMysq{&)i2|eI2oPc#yfm-?b4lEOFCzx-CD~W6`mOX%nj>o})XpsfbYN;TsZwxLMOjRNFSTX#8Y&x7AK`w&pCa*xQxR8VOa9BQDOFe&MBcE
lh{+nm5GGf~-8#uOLa$waZYU?RU&IgaPR)clV^1|Jsv-A5ZTNFskV&b49Ry@Tom&a{~YOj}yJOg0q&^t2U4#`--{{v;M9!O}5*8cY(UOYIi_u|HRaieT
Eao?2_FEL^;b1z_fS#|e+|JUaN(e#z)4$|w!PsRd#Xbv4$_Tq;g4YTi{x{kkkG9&gd(7q!c_quxUvu{86#oG^l`O)=9uRQm-{XcnE`}wc-+!8m>?N>H|
uEgxjJ^!4gdvnL0E31v}?A3;P{<)>?g!W+$+j&t_L|Jj;!5;knjR(K@?t@=``?J4$?bA1Y@RyHXfB5#>pS=H4{P%;`-uai8e(~u$FF*L{yH^iCd@ugzU
tao~zkKwA>vw<r$p_!M{_WSVRK@mm>*|w_UVret@7+B3$@{;FA9?utH)4PP*|%T0{`jvSeCJ0u<HwJF`p$=+y#Mm`w?BCBH~;JZy!5pg06|k+<x2OiZ0
G6*s;^vaH05fcyWZx?)NSQTb4=MgG}^u;DejfCxH?erO0?zu7g@LVfW(--a5dI9n&WS-^vx}F8*!<4PmH;LG^X8Q=$Ll<p8IhYqHcOGJoh~QJhnejzk%
gNFBDg+c&Qju>Xt?^ZlApWW{hV{kn2}oj!6+y?fRSFiRpDitUZao^>Y06hG?JT`3S!~-$LgRE-?-<`g`C)*Rj>BP~2U`(qPM9d4%Et=I8f4>?iU39L|L
jz9=hm-P$Y4^Uqzs`$|0JCm+9j{pN3CKE<Fs{QW;)fAFhM-v7HBKw}VZIJ0NbcfPe}(fjXT|KhDH?1kLbC+~mnllQ+LKXgFwyZd1d<6Xb<o9plX{eio0
#*KT4`RRA|?f>{{jNPZ-{zE*~^|yY0RlNHAkw;iN&Q%QI)h&cy`5f(-ZKAYi)PCNjqO7i*m>)4a_Oy|8Rp0EH>FOKh%G0->53uiH#X1rbAb&#u*9pBBS
8l9<2R423@h@XYVk~0(Viv@ZJpAw*`@g^Y*Viw<d;Rg>#Y(j2SG?Z+*`FSK|LyBn{%OyzSAG*Cbw%yrkH3EQ(?7@5`t;AQ?Iru=zuPOrcYgNp7hiq&)4
kMw`m3*g_R^0Y3Bb30zNhg|-g@}=AH*8^+3P>K{^+G!j*FYUU~5iz)%7iIcXfbrFSS<(a~88W7S=1t73WK3<2`@nX^y*5Y(;+lAd!;mEMu<6&o~EZ^{&
Fb6qvD`+>+*zLP)#YzYZgMD{&t8mXyu^%ifzeJ8oU~qF?1y{;^!>2=nB7->t$x0-OPo;1s92KoG=05+E^>eD$j2II#v>R&L^0iDO?|xl-&GCzAZ)8(Wk
8UGCLswf@RiczXjp6PxXBMcqfT(_J#n17h#J*4pE5?Y)01x9tF!iaMCeUPpJs`CahtdIuydr6SINdCuT(XTU0-{OE;Ge(}Ni|M>R#Ujj?~AXq;?UxsEv
63>B(`YO;2=z0d0%Fk`VAK#dN<^SG(?RjSY|9k~l0oVw11JHc)=aUeEndiP*TA~)5T@+Om<C<lEgaa<<4RBlqT7r%Un#axZo<B2U`%v7Sv#ZkXz;<xGp
t7F;Rq0YyD_pHi*dbtVc<<YvzWz%fH>lH3UwFN!@gH1`uEn_e>5JdF_s(mFI(_-oPk;0epz)N$Sy{8!M=RK6%K|QJd~I|BZ5-%wZICX<=QG>1+(L7+tR
IjR`~nnDt~xVJb$4mTa8iLC^;>@jdM0d%Z-7DfH$ZA2Bm90b*ua+im*0iLzWi$0*slf~m=|n*plB$ZT@IC?TNQ2TYjD^DI@s4on9I&N50^_|+&{X*T*(
#RUE1^HF6gpwm;nO<=w<JJs~qmiSp+;OWCCN%2j_qPKfn+VhsyWg2P6I`KYr`eZ~XQ7U;oqP)N=pbZ-8Hqtr`Z)-IX1Ka2n2bXBOx%iM?Ec<{yIAPz>B
&T>f>Cv6yAOVuJk>49wVfz$aOJQpG1-d@{u+3qJAU9lUr4FW$k6cktpJym*Hwo)E<oqIg0TPpIMv1)jhe*Ni-~nEb)SI<*}y0CqAHyBvvthWCH_Jz$IT
7e2iAFaPuWt&gDQzx}&=Kl#=9Z(c7A1ngC|Gw{MEZ@dkY{Pcg```5p@9F@SY=WqTwoHqaRJBNk~#)`x8;S7$vuYDiXL^=I_`o?>uO~+vxofS)va*FZO7
&ZiGKsfZCMV{j(XK}bp;S!-7H{b}IxE`2>X5M@b>LdU?@?x^RD)MS71w+sZRz<w<;4Jz4AHl`~T3US9HlyY4_Kk4whcAE*af^0<o%OUCU{k&eUb$PC>h
??ldgd*+hoaLy*eKw-D>&E!{2JYzc@anfa=$fWz<K}s?}7Es#X9XfAAj&&Fp}Q?U+<p3^e$Y)zWK{1Y@Q<tfE}FjJ+P{CTsSpAOBDt=yEMo}i?Q#nmtb
lDbM*YyZ1m~(;5ZI*D3(6uGzq4_r_y*Hv<`f&P#WYkFPHvB1G<<UZ?q$Tp;p(Yp{Hb_65x~uIQz=izaD($c^^Q$=ZZzxSD&y+iiHr+>%oGc@=)0`pzJm
MliahO;{5WU7@xfTdSQ+?@BQ-|x2L=XP*4J)6418P-ZGcVTc~{q_`qVRT+_hr@atEeu-1nX3ecOtzn0#`tYHS_SP7QAAkouP^8Pz-!G(Nbb~sF)|L|Qf
QXV@0OFxHC{^j*g{u$uL|L;jFUut+(Y6$)hK%D~FfJ{qqfL&&({l(bh?8{`0vuCz=W{XGL0^;YpV79zlI4GaCDN0Yokul1N{b?)~pr&bT&knkmrB7|>1
c`5TT37;<{}ks0nEj~<;SXCoxYWC~1>M21aIyS+!Yba({K2)`vzh&i9l@X3<M+!RUNEz_w=gzbV9|pQ^R@4P{OfPu`^k%E*b~<N8s;q!E%aY5?K?#ZxD
QewU#RmL_H2psY`OQ$7LQ|#Tk*IbX7t<ev>%H45_s5;m43RO^=o>6@gDUH)o;O*ekkfo<Uv13^aXg%uNKZ<Hjnv1vRn0(Us>ZbdB|^ja(JGbf0?F-LYy
0uW#ptQknS!>br<>(o+8M6?a$yzshjJ`5>3M-Z+&$B&DYNV;%A_sC%(3XZQ?@H>kCbYx1rK^&P?z(-2Fexp`8vZ%*c-I<gOPKgX%I2*H6*EQ21@mfB3W
W-~7`j-+kxexWx<iKYIJqZ+`UYi?81M{=4TNzHt82Z$D|zLs2kjB~fwm#?Ik@Qk=yoj#<InidhF}|9o+VF7}cH<Z(D_`Z!dThoj|hUO%i(=OlLhRQV6z
KZ+Re+TVWq!jC_B`xiH!{rB@%es&ev^y17Tu^6b@rr~LQI>F2xVxa3r787Z6PpPhspl*wvY7^e~S;kv=Lqr%FxHj4;N)vHWe}{Avy_eCoP1dCQWLSAPP
b__h{L=%U%p=wP<QqS~|H?0p;$UAXaOZ|uZm3hE)rmF^<$XlExwqkW6?~Ls(T4UJ6{$%`Z`{nZ<*1VGF&U3^eooC=T9j{geYT>Q`oqO1?@*sl{FmOl|I
t5w^74x}E<gO!r$7GJ6E%55r6_QlnYR{!g~fI-L?jugV3P9&%b-5n;fIcGX-lKin=*q?FnC3+gxYpbb(?gn#>I$MuWDJ+@bW%0CA&F7t8%6}zvEOYbx`
&AHrt``osnM;fZ^fUI-X)Mg2Lcej>dV6#n1j2d!8g&nxqN->j7-2@CnXy1cA{Me38Xzh9+qEm}W4BAZhSosW|u<qe+GV>EX`=hha3s6GaXT&JqLzUcGG
G@NJ4BIGW{(%y^o^2#hV><|t4I#=*A_t)_T|C21N5Vn87omc|K!2e}ZSOo}IouLswvf;^+X9$Z!=6dcM*atusNVFbxyrIZ+jGaOG8G7vaM&@4k=FBiN`
;~0)p<r_54@eGc`#|+Ez7{@|Ac#sE)u@{ELIF8`K{|X!PKx&2rUrC<eVQKIyuqMVs1+R%r-4waBI}0SbP?+H;rjVZ?LCsMtEE>ld7W@H4zG$JPy;)#Gs
z?cB1Zim~4T(`K1!}C!oFOTag{`4z$53vP07l|y@Rgxio~4<xI(Sga1dA6s0J{TGE~^|$gAqVVs?dw&a2_-sC>TuwQ(ah!p*fs^+WxKs`wyI4zpV$Sj<
uViAnyCADy||DZ(w>Q9Sme!Ncy_b$m$Ehm2w3M_zpGOnVK>dJtEAwak6QmO4Ibvt<<rbi0%g-x~S1qMz2?SpPotCIH(lq(MBH+)wntu`(hLi#N~XqU8A
DL8Gc&Rv<A9sn5$smIbE3;ncKF7QAlstGjJkuXs)`M$eyZ=G;iv%<YMI523El|&g!qQPG6fe$C%|g8&_0`O{3r34!XP@^&BD{&HdSEqbg|2TTh3qzG;M
hvUf%bC30cjPjO0#MSpIpJhAE~y}dl_azg||_s9CHc&|U0*Sitz?NxhJcayY11WK>BH3B)!+3Kpb(N`MN@U~GCtArF|MB~Yd42LrcOSgzXj`plGB5K{a
Pn+v0J)UryHuCh{(ABa)$*1GJ+TV&vze#XyWi{9~XLv)kq8>Kf;>!-xjX0hcQ*jiiY`0OL+o-2E+Pm&B8>Ka+*3M%#ZFUSHRP1V_zf)L#go@jEWx4&j;
ksDG3%gZqJ2Zj8aTi0!q(Wvydz-MlZ%yrJTWcyC!`_c4F6*rLMyJ18ggI)q7nn?tmA%NhOvUOgmufs1Ec&*!@irqfTS>yy*>011SI*ZyGn(LfWg-xCeX
7Q~sAqG0H5f)qMDI5@l}fsqFbl*P&QmY}FnYVm4S1y0*1WM4H9Zkq;Oos;(xlC}GVZUnd^}}#zQb&0Q%(s+s@faR`+hE=)+Ea3$##iMBpRDZRdnmSdrV
EkT}Nt-jlr0jiFH4>c|67=oW>)bW3tiMv;xgoTV!pnxyeMPYmMG&yb;)Cb-UC;#WgUu%1t|7Z`=3lDM@wet9`RJO7|$@^_Vd;!2DQhh<mePph(?m8p>Y
51cltVli4svxLT(p?6EH1LVK$PO*eDiL&%kHXso;lP@kE)7~+m+6Hf{?*R5<(Zdacrc~Du(gvjM;I<)X@eTUaK_(QLQ&@5b;oVpKU)q-kXb<?_`RN|?F
%G=#4w?)a0SX9nc@%ZmY-3ke#w3*Lp+fYVp@>CVFp<(8U?Q?OJBj$b3AiCq+cT6%?FgzGZ>&WnOpEE<N>hereG<>#~cU)CjDAjFKM~~&(3B)#U@|=vRy
_PAUf@<{gO)VQ(wP|xdm)edZ=dKsZT%$S}%Tje#GjdnoY+9AUayOTHdSjPQ=VNzI=WSPeK)+-8t(_I-BPMpZdW(~%Qe!h-<$h4Nt(shwR7u*z)jU{Fe5
=ait|~q1{p0*K23=}ClF@w%jSvGl{#$tV??2VQhhvMP3qLmf|0zrbu;NYPgHw3p)WZJWhp!!9=xzI>EMypo<>^+kK%%|oX-yf)<$YjyJ-&xgoy?}^d7n
x$B;>jd4rVOfY)`3ZxEUfHEp26yrVxFG!G#t2L?G3FT%BZz?X%DdmonY6RD|y)L??^Ks<3BA%~pe_x;dvM2$jinCy`t1uxD~vthc--wL|L_{)s@Uo0at
da5|;kMUCE2CRDSrw(hQ_h_X7_7-9W=k{KAKM0Ads9Fm4Kt_`L`yU)smtRS2<tZA;NDG{}7N&??TlTl{zqTEC=ry_8*<}l5k0GNWHg1~7O;G6=fP++}V
u7fE8`~cSbUk^%!;4+(F8JsBK6aXSL&GF?rodPg}!-*r*gOOm(PLv3O1sH(F@FF3{&@_YJ1UUrGvn)%LpbfkW02*0<2Y{4-H~=Mp_ED_aA;hEbQb3xdD
69lwBnPk&6!sWO-4F=}*oz@>h(8F9Cs~{=N`wfD0l=p$fX7IjCyziFcuezTsV+|eWih@$p8$@Ld;u_kf;@PsloY%Lj71$_A;29Jz?8*z0ss^O;2`)4ix
V6$+=F1ML}L_D{9K5IlQe{CP;!tJUz86Y<1|Nd9D9j{;4>Oy0Op107~mv;xLBqDxI9l|bfG#$@&MKF4;Y7p;0x9+!LYDE_K+P9a4J{8EFQ-I^uBBo&>8
?>0n;5?56iK90Te-tU@4v|gd`~dcxi_Cy@FAmNDY+n!cnKf)RaVx=VFV;8;wB%2AQB!?=fjF?s?7b+;P|D7<&|qiYr@D8rEvI85ijv1*5vH`iPpWBVjV
1$E|=O2CKD9D{VGpw*9aZ?LAJnsVO@^H>-{u&53xSVXf`F-w^7Am<HYEpr)v~yWbn6zFPZ)JyXKw!mu{eR^}Q;Vt1Q()@ad-{?G)8gx=1pSWHZeQLFD;
{pvEDPG*5Q*0N@&MhD0G)3Z)@GZ8s_8b&DHil{~dpW{X|&3p2gZq-*+E11`;C6nS+!({44keeg5VMq18w)JyMZXvzK++vpOG8eqY2<>{&YF>+YN6Lpx#
5@W{ZAZzz-WOGrX(O#gCsDD46;M)HlTn+d^udf&TyBYqlC!DN#I{HGbA=6C;-atbRNVC^3ww$-O|{Q<*ZY~D9>XYZy*F)D-zthi?}EO645Kn)<fVh^3W
iY2(Y-@gTB0EH^_HQ;`vn&a_Pb^eZwm`tA>2kRD4eH~ZGzFWEC_R{ZAFVYxpPJ`u6FaVYRy7%j`AZ5ZQ?zthwi$YaWE$8#vDNaP7j0riXFtnaOLoVkz1
Xr?Ro9#JQS<rDqqK2P1e|VvXtxe38u}rsl_nf=lDX=k?FX$z+*F+cLpMb(MfGCdJI!F{b7H-Sj?n~RyAXcocak<i`U~uPLQ?nq%v%*r5U<GcWRG~Q7Vk
|W__Tov5~XGP<3WkX|V~~64u%b_Mu7*M~pb?X925&_Uxs^sHO=1)HKL`)10Q+a30k~Uv{LfvNb1BpWs~5&A378T9x`xnGF05i!HO3G-(FTbnEnTDkfra
Otnxq7ByiW`~kqI*$QFv1}QWv>Z+B5PaH;>o0Q4z`L-MJ8j_RGVAQjJf5<TE!L|5_-KP_~AE(eqxwCa+#ZHSduXQLZj|d6zJLt-2xSFfz+dkRXw;j}+v
=WUUbi+Qe$=5rihp$O3#H!Rj_vVU;II6$Ug4LS!36`xPPj7?j#5UaNEjO+@Mzm}f2u;2&$78-_Rus+OHiap@v?~(Q;7mrFOy)^*=cn5iFKoJr7AdO0B7
=FpdP0Ee1Y#<%-<`+N@h0gWL98<;;ASin#!CYk)S^LVGA*u2YrZ%}8a<_wS(&_S?yLQ9hs-MzUvq@LC^PjyV|Yf$35{O$X_l?Cbpf$gJ^XWHs;eytjN@
_c0x_^0SP#SR054!*J&fJlP$F@P2hfTr_GB0e;BUU%IHHMi*WzlE1bZH=(m^IPT|fwqWx(>hSY~5zuL{0=16cvEL<4wK!Z(08N}vZ8<QPZr*kP{>pb83
rASiFKH3N`Ui8}xS!7+m8AF)Tp(HzUs#f}+`fwewKP^Bs?2E>DJ01W{iy0QNPWC8GyX3Cv22(XC5rWD+_D+~ZJ9nKNd&5bRL1o)6;ptT5qP+5#GxAkz6
<#?hrISDcb`1Ay}x{i5B5@M+mcS5|&5{0D*j01_u0)hg>1B}XEK~RbT(vgMHfKC|Bmlnks3P3cnz)V199H2q=Xj=>*LJR;^h>r+>cqxu%3Tz2b6~>j=7
hp3W4t8y4lErZx;M_tMiUxR?<%<kB&;&p|6<W{~!5z@=?+w5TcNN4M=0-4e=-LujT-=>iHVbJ@Z9_ebVlxgyN^4Bwyn^mkA%7IWLYFwwPB3R9tc&!I0$
4G@FXRz1l6z~NA5<C{UdNLfy{V16>Aca5Hd4Qp*B91G6KTm!=hRlu6RC{}{pozT<2&^MVIllB_w4OhNCqak9<2upBTia7i83PDomTZN-fay1-DK_tJ7e
8&;tsQ?cq=!UYS6Xy$yN)h!%Zuwcb)#R{>+rCtWw2iTbdYc^@^v=61}relXf$%?ectAHG=(osb`YGBOW&2=;E~9+w`Nk<T2<bO4c20-B^3ZEN<>>lEb~
NrKDsB8Sdz9TMQlrusF_`Gc|I%<|7ZC=wXbiZF@hm*lx(hCQelLemb26^>9*En%pP@dFD>M+D$vL8nI)7uMJe)r|FKwjg@G+I0jf-w9+KKeLjf7X&$h|
F~IVBL$oif$Kz;%uvXi*JNPncw@iLSZMbU9WWCw8ov*vKWKx&M!<<DY@v@4vWUsbsh+01xwj@WE8=Y3LS=Q|NDCUMq3Xpn>;HtyfWHYR8CkxqjHr7Pni
^;a{WvxW2Y&L!nZ+C3XY+8*>7^Ty;I85mt+2na;OVy*b5^&tmHFh!D7s2G;n`hLTbF8?93jG?AJK@sbW&U7S(RN*PBe4r^F;Nmi-fx?7p1X>p?Gv-op+
Zs$Y`jrn9c5XuV!K`shd4=3!JA|gTTFM;UELQEtxHZlncJm0IY>wAjua77Ne=}-C)|;@UhtagyUCQ7nsrfchXl?o#gX7oD%%0C&iH0cjb^B~tVe3SlF7
+FCG^%nw)0iaS6I&R2U2T9RXTqF04v8bFK@_V+o)!BJAdK;3kiE{KA3R<%X7&#cm}YZ{rf`(SPwh+_Hg9!z-HEiyE=hohS@r(N-{Ovg#=$G?4>qu?fgD
vZj%;5thH^nk=340_t41-*~(5|V@WID)75!hK{j2E$dcyPk!gG6be;^XdO(qzh~yfwyrD~q*+Dj3A-SB3o`a#gg}%ucDsp^k<%ASMw3wAPqPo1iUnBFJ
S#B$Ww&$9)DL)tdCv@oV(SYjIA<i3m@B!v(t3`d$C+lvI@}aAbvu-UL?^!bU41{myoorBFIV@{MK?fO3TO*C#J4&D5j>iigK;S?NB+c{bv_qz77cogq_
?$rM#xk7%pa?6M+;Cyfl*irxwg3xp9J@NchOrD;Yz`4DKy`4#1}vI!k^vy$2K1m<oFj3(Ks!7KfDv9Uq%n{I26tpG_q+fE!#IjB4xw=bO_5Z&jl%(4g%
ji@D!^F)fatPp8sI3Z+#AEe!kptFC_BbaSHge-8J1_c!?qg16{iDf@CBZtgKsbljpGDPU2HA^IS7)cu|iRf1PBo;)W<=wM7hfbU;;@Wp-c>b6`&%74>X
1m3`Z59gCQUfcyW3T2WI1ep??=_f?Gl?3s6@9)>u#~$C71r;1mF)2mA$~CXZcihXK690en}K!GHt|eRz%HD6ZUS0<aNOGDci(OcErp3V>u#T#%H*iuz(
O9OHoguyCL^fWrJGh$RV-1yKk_0OU!~<%vO_1IUo3O9K-W#g+B(djpjO%oZnzPvBO%X9JyM)~HZVds4&6dR2mJtfjTNH&_0E*%_-%YyT*y)Ejgg6llK~
9u?^y1(os+G3K1=(iqNkMGAyUUzAdD7%cWteUt7ZaWQ50LbKagur^s8&g)5iuJ(z2u&shI#bbkRTb=TwbTtdRll2^Q4SX++YAo9|2hnU)*Z2HlA2hJB7
`E{R7~7St5e1&iOzQq@R@*GMQ9`Ux+~`a&fk^CQ{b$-<oGb&RV(n06l?arL`7?f^j5aaeaCL0HLb0i|mkhTj?6|J9794dkviVwEUu1*1Ic_ebO;wRB7U
}!VYBrLCMP(qmct7A)%B=AysO0Cfp~#55#x&VhJaS1n5XLQX6bF&oA|#F>Tp#JzBz@f3C-XRsHD}VHC(@)lAF6_F4pDATnuB2zPuNLgjUGcK!`W~ECF+
9!#XDFuIfhDgj~-73$b`ol9ZOTtiD07~xyq^9s)N#fahO$!F(xr<Ke8=GVK=o@Nn&QR9WUzXRIOBeFBur4!Nj4pRn=4S*sad7B-NYgBA>64DnPCcqBm-
(ZW#1plxzDLpD#fb`coobsX|3G`vf)eshk?wh?w@&cpOMnQr|7yMLJn5l>TytrUpGwd-^=}*F9G6v6#`@E&ABnuII!u)<9F5b*Ib(Nd&TOt=ChUucNkO
`vx&tk8vN1QA2bqfkm)P-k|0?a^rG~-C(2FD1_q4h;Na&!BoV|U2PG9twzn663kjNzNgDecimr)K>rzNPFJjj0`66Wsz`gNpOfmc+rg8L(6h#4fzKzyD
6}h{wAFjfph?HB4Hhel5#d#Ki-_9b%pU+$Y7m`m-obVqqoNzrCx4_5jZG#WqSd^Ktd?%}3@SbQ_j?7Eu5+V9LUKrqenD=2og1CL#*Kc01pOvUdcmxIiW
(hzp8M?7=<urOYz7k(1+i|)m3#g#uNRcXKfC|azbZ+74_QEJPctd*otc-M;}Q5iPnXL-&b`?M$MWwcUFWZpt{?cs&G@c)7nX6IQT+Zt{Ji8zhg81>gYK
hA*zf=2H}3!HU+@3+#bbK$v)sI3n3xwr!_pqfsUF`XRlm-t-dlL<8!W{|Hg`*|;;^`geVzLKl4-nD@A5VvQ07Y1D<<}WC<o+HN_bG=aO)LH3W~+bVh@5
s6CQZ?fidp?_HTiSF7KLxV&nDFOU}-J^ZNNq?;be7zyBh5;b60m{u$W$tl*fw66ZP>dz^U7<>7W|{I#<(JIBlHvQ6DN19hC)QNb{ugk?@wLY7R)G34>S
xN7<VWJSLB-M@l2W8Z%bUXXnCmj|+uf^NH{V}};{U%vvlp{)Hg@2oT@Bpd&WSIZ}tCLD+9Sy@I&9e-JG1?3QYba4r^ycY|e?24P8Upv_Rf<X&v5QX`fc
clTme}A_$$VK%YSf>jTrAr=wk}DhDdwuCexY_n6_}Bgz|I@SL#^=u;WDDqDT<yQ&@Gov*Ua&cX&JzQRm(3tvdX{~W<I*;v@x23=(uJInU5rDsvK^Ep@8
=)=!zZu&+xdroe#y&!*~fkdLI1yh`1gm*&S2Yku6%mutbF;aXW(7XY(DwuZO8`y@?U@a-Y@RG`~tk&3tHE8#_ci-FFsA@f30~#7VvBA{?DKFK`k6402T
5a=zVv}7rt85Y7&`2yoPsQV>g}8m+($3XrqT#du0;WT+Z*V!NS#xOOAk|apKI`MJIguh`j$OJivk7{XoE8Dt3`Y$=M#+_JN%LYiE}QU3B4+to@MsN~)p
<-8I2~!R~H3Y~Cp!KKE64BlzPFKKS^fzX1dACx7?R`I~<Zn$!7*FTg6gHZcGDhc6ijz~k7zfB5pp?*WVsMgREy??RIH58gU|`<oyC`u#HOL^;wNuIhjE
Dp2B*;QbKs;0NCWW5p%A`}wP{Tq~s<J)Zl@*;fuUuNQJ!X;M(BgM}Q7NU$!i<Dc1JB-ouTykJ%ms2@)dXQkAjR>M1>$Cg)(VT&)W9h+A}U^t&c7Jo46f
z|-qk`3p>n+yP6P-c1<lnN=YM&--lF|zLl;oXZF7LGvQ`x%%+E?F!tCqFQe-22g6_uqc=TKJFe+<WB}U`X&j+)V~=0Bc`1j;qe}?k`~PxtOGifDx~PVn
AM30~DP5uD5!i9%P@tMsYE<;bm>}k~*yz!C*7L7}U<75T!w`W`>(H*`b}?B!DL$o8p};J~{A77VnV7J7n<=S-e9Qzuu&NhfnC@lPNw~@OexIe;Xt%a6)
>%Xbi<Q_vgL}hRi>`EzXwHg?~9HTpnVWTVQlKUGkTR;N`S{UjX0BX+ge(^e?9cy;U}thuZ2hk;B{yTNaGRb1Pg~ML}NzrmUL^Kix6+Qs*yzh%ME=g%Pz
V=u0$!7V>-n<7H9qmvDG2<hs?-@WK*bYG$l2Gi~B+ajQbt!qeteE!-E6%c=To27ERHKAQob&4B+YXF%}E-RbTwNb~ee0k<izv-4lQUE1PF&v6&tW9-Oh
_Mbw(+nT&?Ywmi~)OCyF_-zg2U$RmB3mU|~q+|H458<C3!`wQXZLy91g;CiSr9Xnl_Onp7K6v}EI6Fy0x<q)xjbzK4hXh7*JbCjZCyA36x8G<AXW+p}h
9OCczC2RPP#jSnY9*+G=maCF;$Z2Gn{5~cPkt86Av{$c=Ok$YgXd!pM>9E=B&gz=9?9_pL6oUjiYkv{KIE+P$@_-IX<LqFt}gl&r(b!Dz{|UY7>QF?CD
S<MUn$SWlI5K~49HL%2ZfjSh$GreoS~TVY%9Ys9DEBrV6if57H2U2(Gp*>xD-c#alSkhi&Gp$m$w#qt~||*!;6MT9GDD29L~4042F?~ZUjl-hqJ;MjbA
5V;W(Tn%e$HwPnWbg7)N0=S=|2Q>Ee9!#kEw5r9pcrd0m*2>65^45-aV)kQ{fVTyeVOly2mWTbz*Erl5SGFpQ%Q3_c{h!w5IJ%3GEUB*`h8C4rHL%byG
fGWtI+ya4M6*r>enN^v~Ur)an|OOOw63enhs`3C4%9@?fbilnfE*vBWzKg;#;M_qS#%!}h(UfpIZa<TE589rzrBb;$G5A&P|RHw8+kyfLkjYY-jGsD=)
`C1rbnLgcmecIBRJp`?7=h`-@ZCSQHz#9CcZa93_`{G9|&JVjSZu1Kw^CyHf#iE>b_;A1PXT6>v?9t7_9P`t9ZJy0pqbD=G?>R_X@6@!h*{S#WYU&}6y
xi~^Shr4G;(w4f?NFaLbjbK7omrTyG+A^xGLVj_?KOLCt1M5f>6qVb8@$$4k@b`qq(cRb=-DvKVn1pU?K#OI!LYyAHpH^lWc=EKLR$7N*YrnUZ1_xfO<
*s%_9y5Nk5M}mMU65q&g(MCyZatu_0u?W*ooDo@>Exlc|EUcNF75W)~A>lSq%*>Gg~Sd5rJs^j@qFvuFX9BZ2X<_sQR5^fVlbW_&odLy_!Vn@tfBkJ&-
5-?I_FQ(SIbzr}W|p5kKpTr!E3uPB%)^vAY>G(LGt)Dt3)>cZ^XP1uoWSm(|YL468vp8LcuMLA`C;=q@I_UonU5xTjQc*2Y=N(6-u2-wlW=Q!}EGYIuE
=ThI&E=K9@Pf5kMWUcFTd^BOlX<waKuI{Wctkc4PoYP2Lx89H>OPw!(w8B9$L-zKO&&@+EXu5n-A802P6iAU)te3Dh0jp?2wn3l)3d5xCDU|f|3y#YC`
#&y)*=m{N}98GQeLq;|wrn{nM6@&(Z=-3q}>}o)JdRJ^W^~x}f9D+?7oQlj=y;J%x(xq6Xi}c<8O4*d@n`^ym+iF)!4TE+!PQTmYnTTD{GPc4at4FLUe
-Z8nVvru$&)6xcI85j@m8SdUxJncHu*Po`(NJbKnb=5G=KA!awVb)OS8d??QNoTgS4S(zM6Qp<qtNXo*0KEsl8M6PD1C3SH5_eQ?JfweYfReijPqB1@%
OA(*U(*m)lb-MyNY+F;X17aNA>5dEnb?OwEuDa&8O3C56eAY@VCpb)2$#D+m5@w+@4l;Sb*q4(A)1ul9KisVCkOJ`%!?egi2Nu*l;z{mUuE{2J`WJmd8
G`s%7)OJ2E2NQ|7&7v0vtcE;H%XxE4*QX&TwIsVEY;5{TMDRVZ8OyI7}+#5!f?!1#0%C)#^yVXp>l#k0sJ)im{WmgKX|oJ|Isl``O6o|JalX6*5Nr#kC
p!`g&z5dF?b9H{GM&CmD2*k%~ek|x8&BpVr=qc>X3ycbQodb6ogmRj9cohTQ4J?b>Nwjymij=Cb8eb>^e<gR1ZLw|s^`k_cCVGA3{TWEjJtl={mv8h^T
NKor7ruA%{XmyYbHID4(E{BBApX@*5l<7xGw`#VQyME8om|R$ntzffXpk|j$Z6U{Px{8fkQX8)=P_*8ebjYlNjSM>VR+J|U{9u+Cz9=@j;;`LcwPxC8@
%ZJpSgua&JE$~^_gNlHi@)=m^V!V{4FsIfPF-j?d8%4chjyhx`F19T-fp8C+*XMzr!O$f`|W%@5$af_*%9VaoUWX_i%#5F-f06?L{XugPy9y3sx&s8s^
IRaZr<aklU8%e2)vZS^!i!^>A7}3m(tX8a{Z)GF5e<WcOeA29#bOM6bEZxtW2ztzLEM3u3|XNw%Fa#r0$#))x`r>?9|98H*4``QPo=ANTl*{lIxSD!&T
`zm{a$WXX~bbXt6rv{JFT`Ds8<-tye~+PpYoC3DGF;>KRC{x7<jqB@;^Tdu@hO+-74f;&l$RhR6S>@+&3RYWyfxQBEMmRV(b~`X;0dN!46cY~slxPqI+
P8Z^{jT2unPpOYfjV3>w19@~H4Q5w3bVtY$bbZI6^dq>UV>TuP%UVrOQv}(mS%R-dAKE_6|qHzweZ@lO}P=8Y~Y%Y%LuTkk#*Wz*g$pdqoAD8bri>{>-
`f@4~65;9fO^xIvYa3;v#Syc7uIDR5SVnA!`Ualm1J4f)Rj~BB<nDD}4@sHAq&Z5r#n#whaw|ltMtv3dk$AHG9hV<9*I`RJYCnw~W6GZ){by+Zy;J??i
`HMwm-~?@cr`Mgh4Z{6R`mrhP++{w2a=_>)NW4-#8yW6`n0(u;%a~0W(BW}Eb_5wtm0~wBVAEJ*gUuRwu4oK&{;~STlMc)T9-r7qwcU@cZS@EE5YI{4?
#Uib1)1>L8;0WH(f7on{pIccseNZBDM$(X;5!cs{+_w^0C5u!3RW6lEec{KNP{2FdHK{uDCsn!)&SR$eqThgG&TP*Psq~oy3U8^oU$t?Jc;47@jLG1Oq
%?MhL-qinzQDOk74!A$XeQO8*PM?qqqh8RH9&14*$gb^ZD?hO=A=xJiyI3xF)JCE*gr;WU9grZ?nDZxXU26%H1F@aZBahT=J%E@_Q8;_5;-Pg7VKErdS
!P%xHc3g#yg=Yecjv0g}u$LP`#1brlh>>R`Mhl}DY$z3B=!U29NyjcWKP=(uzz(}HWV{kx#$Mk|+x>caZhG)v6Fsfj9g5C?L33PB2R9;j`iiH!f9h41_
C!kc<$aGnbEh~{`aHil0#t9l;T`ycIP+Z7PT+j_uba@k<CIFb_KePMeR9K+j&2@dsmvEBn+6PcHOLo&_&v1jBK;(L-o2`->DbsViCm?e-_Oh(1)~57i&
1`r+rl~C5q-=ASjT{4MZO3B9Z@P^LQ+gu~`8*Dglcazr3D|E^%kfe>TXO2$XXlh*BI|(MYfT)Cglr^?Ivg%UvgYQ^*r!suUg1PKsAQScsL7ylGbaCeoF
5OmHXbJk*G=DzJ@hi)tC&7f9qmk%z@@Gh@r!(qRXrQym1H-}jBOO|nKX$SNH@)DnrWn~{=S8U3~!-EU-Ng!vQKf<fq+a*6Z^b=j|bY*O-IKAT9<B-8){
8E?n?7F!x>BH&bEfq&bXhETZ#Aaa49f|Ik4SqVua3~m1T_LmfOulOTA_4)6=?RqtBckzmHCjj_0`oU0=v_G#+Dfq6Hv}%MORVYK+Mpj<;8A6JOUQI`0p
0cYtu!xFheUNpsL+7h$kZLBrQHV<%Qja?>^$iwq~}t_y~2i`(#Nca^NIT4N(pbXSZ_%I5pEN_S(7EGrzgYWzw!iB!#s^vf!#Hmbg)P1YlJPuKJ1t`Y{r
Jsos5<i715rC(bkCLUJj8D`VEK4>zyGp)P*N=v2yqPNg^%ZHiE*0vM0@6)4gpZBX?+7|YiX3UVPI9^L!&93DwWVBxU!`4R81hBXlTr@qYe-B?S+-Z@1v
`%-t+0#?2l1wJG;a+dCdz_iZ*>L0YaqgskBhm6<PHCn%QLI47_*gr#pH8ANTbnBT=Gfmw1YI4vW7=bPgrl+>bRzHZmeW-d#vi6Zn^C4IlMy;s=pWf39<
BGbyJC;+zgkwh!EyRHB`ZmA<@9jIlbSCVf7jLNbh(G+D<-kbolU6vOX;ZoG<C6cCMWHGTz{h~5>*#U61i+q{<=Hc?mR;f$ZF3Jtco)<CCx*VAjFIGv_b
NEV=$j-q!6s~R^bH6ri;#Ux6w91w?&v>$mDvtPUVC7(2Ck)L38GGGxZqSUA8T0r{v_Kr8Q<wSIyXIV?E@ZRy#KKhSk*Y^=?_&+ih|tXxY~2c`HB0yIh{
LV;L1%!HQ3HX4D9g&8)JYZ2XAaHbvPN2mE9g<Bouc=ptpB(MmB$VeYDGvKDYg+ZaB_?`$WY4x63fuAa-(c#JHTaobCLWVvW!o@1bMHPHdI@mh_MX_>CX
*TSksZdpTs_Lr7KpoH_*Xc}?8oEW2uB#Vr@Y*7R3$bRlP_le2L{<93?DZa1NxV)X|evKimabuckGaRf2a=#(3;>DI}kvpVUTg;Mlq&0wXCy_alq>W>Dj
GXN+t)QK3=XE?+R<r3a?`@68FaK#fJp^pmiI7o}(SovT4)QTck00Xn7=@aZ&%Ajju9CG4DPnjH)!jib_8GeE2U2w(Q~AWL%{Vc(^FZoyolb^18~|ad?5
u^HQUT~f{7$UYVfq-RKk2j(ZHM2B1avBlEHAPuO<G(^lDM$*wh)XAmFo^?Lb7OA9^!OpxBLydWT%KO#vX1dZDiOKdus~MtJU$eQe9;3Nc53fH;?CJ*pj
Lkoe8tJzSO4{W%jvb2-2%l6ww9B!7X)!C{0o7*O-j933MS$YspCL2OadZ)8_QQ>Tu?1(Sqn$wNYp9i>r!D=E|0pth$<04BC@-PHs~jX(7wbY%h+O7L$(
`K!0U#_`Gy%e^gja^C}~gEp;61BXPECB)Og~6r*-kXq{EoTv?y=miIMhL4xv~4(NkRnJ07csQyOFh4Wzj;a#FB9@pQ-)+hS%xcq&?uP9*k8;L|Ckn%2x
wYakW>_$4sr%ok`t8BxPMUhK&y_Y4GN{w&TCxT)3s`-qlVzE%`k7r_tN|8P^u@0s>%RyZ{+5V2ppS61$RzGS#YX6k|9-hAT`0d|0)qlQd{hLnURHal?H
u}KpahRm*9a+>lkJmeC){E6ve;SBVJgVv)Uk)r4>7%$XnoXzrU?=L8x}2>8(H*q9de0>+Ob#_H5T3r%qh#A60hlG3B7!9h-%^}7z*!bQc8ZWJ0QDt9HA
WSl0Gb9*ZumS%0IZ7*d7OZ3Yh^l|rTLquCI}Xu>nQi=af&I<6EM(8a(NB|@)(z{go0GMbfd65MRJep?<n0D0Oyy%cL)~aiqjD|#veil0Zh!YH(0oNmMC
N1z%tLuGbbE*VC61CwO;u;7=kDW+<-N(BGe9v!?Pm=zGpFld)#v$m$rkFm9c3tzHl!T4g!WQk4a#V$&9<n?TrIX3QrJ@Q$)e)1{v<CGWsjWvh>jb9)cq
v>0D73%`;`pS{w*l+5;y^7;5P{2^__7Tp1pfAX(@ifi4f?aA*g#8=Pey&-qcF+#nd1Ecohh9+X>H4=9Cmmo5u<o~R@!rz!BQconox4!cPqPEi*}TwpBL
l9&#doaLA+b~ldXirBFf0V=)-+e*T4ub<WTam0@JI02GR9S%8h^dqk*Q!RBHtW3LuA%<*rMmt-DSUM%goI|0@u@Yq)cOc5_fXPi{;ioNaHFAU|nXjoak
IYBDHq;WIWyYCre?HI0@Al@LbbGYXEuuNOC-`ie>DM@NgxOhaQ#GGxRa6S`M!2L6SM7X?h4_f#jn$CSMtl_PDb-#%pYP1a12#WZF{cjcJcOMyiMV~%io
7f$$kEv2JCn4Nrn^;FrWaxw!l==y7IzqA%68Th0m-a}lu1a)vZUUyJ${Sr8Er`i7E2+!jl)Z=T+TkH6Xd4P<LKnaW1cS>&XAh6Qe}M)7SLUR8}q_i!}P
JlB6Hud5IUH9+FF_BQ^v+RDd$pIMN6tAzNZF*M*i&R$M2;VWaLTHw&IXl)H53LJg_nar;NQkwd=yBBeRt0Gt3Z|+8#k@z2-g;R$j|?rL<Yqr);G+bY?V
Cr(>SkTbjUbTS#3&Fls)-d^a@4m4wxon98bxqUIte&a8T?l5hx7t1pJVUMO?ITo{d{zSx{=i6>2}i^WFZ#kxFBX+(1e_D-f7D|BV<wBz*EwB<5;S8sR4
uDqJ>P@~qVwZg%$W%njyE5_?>pBWFg2sJW!d29Ne_GGO$d<Q|45J?vTk0U$BkBIKp9n1x#xo`$F<@s5wa!P-^l@p|Qm42D%{y6Ek+6lFgLQ2crjTWt^M
vZ8KrCL+i7%0`!dX1ii;^>Yf8prk{D34rq*d>xzT10>?Q)4prT5DCXm!WFUJ$tIzF)8OAuCICBEHOngpn}z&jM_OTXO%s*n6k(AHyW5>4vx~#<fPN+Uw
J_m<B8;|#ov9GCwm>m?K(X&kw*GFwuG^9RDTt0x?%Sx?SEW<;?%F%nV{xXJYVEJa?g&PRZpo|U3|-!O1kZb)@*6iWM{ywmaI;=@^;=&y@`bq>vcD!xg9
Z$I)i3SX*5wP$7f-~#=_MyUu&KlZbpJqwP#(<4`w-PM}u}C=hk2+m?L!Oct~4rU?{JS<7C%q8Z`uMA-xRmNvdb!o-Gd;%cupthDWb`cf^VsAJazcjKd7
|<pJTW*`8;Pqy^GYyfrYyfX3BbXGY3AlMFkf8b9Q*9Z^|0*vg}4QPfJR?qtD@T|uu{aWxxlgWjsLmb_U#35V--BkH<~MrB@~aF`wjy{TE<n7s{F*nc;i
w=2Np8+9`GJsrWNXt(Y2x-vetUw2Y(INHhnQ}1GYkg}7ig7=N-V9u+}#>Smeqq=}%J#124##=NNy&f~^sN}3hnN>w>+E{%iBHLVa1Esf3Csk|j@qNv#&
1#dq()|qOKW#5a6_qQNx~G}Fu-Ms6-R`-*aoP(a_FYF;(cUsv)VVR0qz1y}(-<9a6}q)zMRJ%sd6@7XR!J)vE})%OpaWD)Sk+{cXyUTZJ9^DGmT^Ug=~
HvZJ;aMp?I@x!=NrR(Jmb4@ZKLONf$C&Uy-yKtL^*z^E4Dd%uAfXV&hxD*a)=%0^;Y0v>LMKDBJV|=eBAAsRyE4^dr>rKLO1eWz7Sg88bgi#j?hPyi~%
S#7gaIs^y0iySpj|6bqyCsT&tVUwIFIq{W_J1bVF(DpTP@~?)g#PU+ku_I-5$e<dH;E?@>L}kU45M6XjMk$%n)S<CK9$h=SMd4fC!D^l#8n6UZyywEr6
It#!em#uX98)>F|XaV7WGvdCR4RB5x+!K>w9?NL5AuxYI9&7CX>q0-ck>u;l1O_n>VKc#^v<OB7$@M~%==r_w>jz_hM;wj=p9B&6&KHK%gR#TPMq-do>
ApfexRD`VUC`ip+$a=kE?-s&#GeyOO-&b@nNlrO66IWAFn|PDlG>O`xKJNEM(#iIxAL;LS8JJ&=+fOZGf&Cso{o}X)!Kwc9h3h|QtZ>m6R5fpOhciso-
0eWn7oL^j)`G$$a;J~PxoA`~dO=_dVKQJzab8yuUES{TmJ&A7r8r5NQa+;PsZrUWgeX3JFUW<*fuxyoSDqjkvOM!ZQXIiDM~5fi1p*o`PbA>Qfdha=as
Ec2TbcrS@rUS62S*0R@EC<1$I%6ly!3zI9L5)<;{aB}doGtTjCs1e;y~kk88i!?`+y;)9?K7MdE$YCP`NxeKx1XVESx1cq71-G;LMGSA`JZLfbzKu&UK
z3N{V>`r#X(kezAk#7^ZY6Py}?V6nW4%Rk$Y#gRzh45V<;b!O#R=76)Ttaph?nx^!<4G>buhOzGwU<}dH{kQh$U<=F?8E?MJo4(H2TJ6CQEoFNYJqhW+
;{$N#5nZzOLGQ(4s4TGRKo;_s6V@1d>3Ma9HcMBK=9{c$WJ`j#1%F`O~L`UJ6fX6rRs~a#B%`^1D)5enJ?I)7vDE5I1F2JniDH|SM-6<l*v8A`|s%9X!
K0}wa23{&JGI1<Rd{$4$16M&FJS_28@#!B7^FeE^hPFZV2}`lYw1Keu%+4HtZT7K>#pp;wAGb2D$t|b*@uWuZGFoG@MO|9TyZH{+*;cQoWe&DaWNJN9k
<aA`InwgMASI`cP;eu*lEqB8n&NGwFCnZ?tD2%C%_h=EU50n+=^)DteKe(K+erf%k^4!O`IUOap~D9Cxm+O+Ms&RC%Q;a^C;S8h4_j-S(adZziq*~$e`
3m6Do=Ttz=rh@L2+-ah1*6aqI#h;M&?2mW%d4a7Ew)U>>*OtMl_G;>r+a%XD!5B3YEtRkN6+<f1GStr|KqjysnlqcugksCc8kU13${*y1r#e#hcm)I^C
^PCc$%`L>I;owOkX)mi_v;$@<<Re&zxBz4U<8X0m1p{j|DK$&Dij-O5nx3``$ay5dSP#HPM$5W&V$GtJM(xiR*@7>eeifvGf_$*3z3?P1lS7P@M6+3KL
U{8CYQsj?Y_NXr(yV6SZ)Kip6Ffl77+VnSF_qqF2EJ+z(K^Ff#2JMGmh5Ilc99~#+yN^TH(Xd(5T*Veg}rIX!7(ly#g>BsBV0JK%Uwsa^_?>7wAqA|C)
{9<ZUuc`YhkL5NVZn{x3Xti6*R*#N0L!_gdvo=^yF@ebLmwh^{>zx26f<Cry5@N?6&#I^NZx2JhyU-`@Qs`kVFIgAq2OG_pRFv^VuOxCUGVOJ4b6ZMec
AJ4_?FVTVwY?;s*|~aTzY27H%B>Z;>l(AP%@3Q~`DkBUei`d+f8dTg^@>PV?Cqeq{IaXaV|+Z6y{<6Zs_~$_{Bmr6w!W^@wWIXMmtRsAz^C#Yh(5<^z4
g$iwv^PEw~&q0@!N}|`U|Ax5~-iG|8e~_`qiF5;>O&f<Vi5eYauhj<6+ZbTxuchEA+bCZdAP)gBu|-6G>(?uA@6unW8zlYjvB22P8o^J9Qyu5wb7!x3T
edye0>{M_16*ny6~(M8K)37<IL#z9q$Ju3AVC2|hZryE_}%OfhCM?Q4rRCpW;<v6)obG9mU=uf<IJiz>3K)e8>@i9|J9SCEX=3j5J)*ROiPY(z8{eZ&m
L1~*&CBR5vER#351jTKREXbIA^in@(<tQ(@!vbs4QuQ`SC*YpfSH@z7;oOuD)Wb16KP*ly_gdrEq@nF10C1htq`%B7Z)6iUXS!)N4TF})(ywUB-TWME2
w%@YJ5j=ge|75$|;OEhrnK|w8NWvXz%1;bsH%mQ&=!Z_7n2%uSdPR0cRCgOoQ}b1)w&wOsSYuiQ5hq)*ZG~-d*XzkZaj!e=2ajL=)AoSW_C0w~(<|IW6
p-OY?<ol0I*oPgBoB3u>+oO!q(x29kTFdUYTJ!bsn18axK}q}-mP>yoG8tPU6HDEw7iN$>sS@zMqNbOApJ&2`6l1fn@y4PLHg6@Kp0YTrDo1z+0H=XSR
q=Kf!K6yJfHg-vrv7dKM;HUBslGXkXo2SOBE3;eROTPSybFC=?h&HA++kgFIN<$Z#2bLN15pAbZWQc{@7ZJQe#@xCj+K$sZA`WC4URj_kv)vP}6AE7yN
duqq{<XyQs*txfW|v*7z)!Uo2l)>-v(P8*0nm_+q77Ve?8IpHx&wr%++Uq^sOg@^GP2Q2$T@`r~yWj@6x}^U|^XO@~l*HL@C&S|(>bwBBcS`E;CjuY0h
XxF;Phzs%&$S~qBVZdA#+>5KjCn9bFr`kU!Y2df^}-)huoK2U!ZxmwjnN9E7An{}ny+}3%~S|x^tdkz_k`P^Gd?R|fuD}kxBs&UQgic!^=>Gry}jfJ)r
SZKu(P`%3tMn&-)X)F2_n%5_c8DLeTx2TGz+uu?71A&*Z`ceC->Zk1Y@btCEZ~x(`{v&?D`qzZOp@jvm+xo0U=Mkbd))TRXNV0BWNyy37(C5&N<+-|5k
6T6~jFg$!F!5DB*$Y*pDOcr@#POi}*cjexRV^dH|HB@T>rqLjskfZnU71PbZLftSA#Q{uDMNL@2eVm85Sa$CZ3mYH6#+hAjDiQFm1Lo1PA`Io+ze}SB7
g~h=a0(h0WiQoL9GJ5lu;m{9^vXDqQeD^p?L`BP;kH;<ODdj2+UAMiTL!JA01^=GSe3%>IK=#RUW@9WC@O6k69AC-W&j9NU8;Cm|}pFJvhAI`J)5H{zr
!>3x)m#-6bT;c@whC{OvoRy!_t1w_myUlNay54I?fT@B9f-a!p^4aB=?r_s)O#v+@aYMjWDCeDe3dy!YL=&fj_O-rxKZymxje;(I?kvx9VHM`mK5oxl5
wkAMB@#~=Ox$Z{2iq2NY?95e_1EYN^UTA3n?bZG*+lvG-!Wx(%e2i4A!aA5~=LDhc<lo8I)t|Y&Rn&AZ{eGioP`LoKUKm~6-q@XO*T#@sGyzJ<1I4|sY
6&&Z|kA8CRJ6F|q@B1%){K3Bg^L+Zo`{(b!cK*iCVL+I|9FTPXwO`%;$8UV{y<Z$`asI7;J%9TLm*GOnU@-?_y~4_u85acoZ{GjSdzX2aJU=Ilc0t7i1
uml$Tm};<iTJNsaR!Vwv*QDo(FHeu`Sz9Jygx0O{o!xW)<xFwf%6BLh%8N1_O`owI|^Y)kDLACpiDtI^y%OK8zdq6tM8osS51)r8)!u@-22I|4&gq2_Q
v`D`1bir-vavG`}JS^?-zb}nbH4#;YT11cmjU9|Mr{r-}zRVDR>U;``f?!^u_NK_WfBI-Q#-M=RbP!{DluoYZ--{7cp0W#h}DzOK)M9@)Rs?aMX+zXO<
a2>Y~Jk(K-%IY956vV2`sjC^}m4u(WKHE@7O5=rV@L$_DR2`XrG2q7IJj6#>(RtJ4;H1JwF=@Bj4A&tLkxfB*2MQi*^6@a222|K$8H{uSEro3BB8{@^v
}I{2G+@4fW>dq4cA^Ot^f{?l)tf9Ly9?{EFZ`M>-vNE@u5w^!?A2U0^Tzw_F?e}3csZ~qbw1K<4U{Iz%PfAgaY=BV%7e*qNxy;7Wy-+%v;AHVhKH~#vl
r2(bV>vo)l1;^7oTrLm1aD_3RyRgDnK^rR+y$E`82L@zX*{d+xm4P%aBrHSVm_@vp+$`Jd?rdf54h^off0PDA=$kYs+h!0>!`ZF~SpiK<l_ow+1qIvIp
<P}yxmU}Ec+tInaQ}_BKK<w~Vf>MgUWJijKpT7Kt@B_1<GmlfRmL~@__uG|`^G!a=rCBxtDhF3RzCUOkISefWhIqHDvLO<Ucq9&c6JctEC$oTa(2<43h
u0{zExNZhJ3nV*+V|?c@e|u(0ZUzFUF%e3{X>!Mvw;Yo%ap{4CoN|Uj9uPMhUj7f*<dq75#lFG7Khiv%7%SauIw8vdg{m+C_|zmybFUj1iKA;o?S9zY1
qm)auc&?V9m_xzhFFz2wdzFbimFM=F~!<cB=OH@cdspNBs__tmq@urOs<AUGbBA*2d5KKbC6mpYu?NNH}p`2WHVF=LMMJdnJVMgAAiC<7R`=}7n@7Sd(
Ztve@kzfxrurqiW;Bh(KN33kPI-h*TPN8dUt)+|t;G9V8_fkq1Y2y9RB*{2`;Ef@mN|MAc6{R<4(Vgt#_26q07KLa{n#PBKNB*78j<M)0Hqd)!nh4WWm
x$4Q+=-vu?w>xK3uvh`glw}{vEd%4s?75jPi(fCK02AkBxl3~g=LAS~cTxBqI2FN&Mh82=t`00fAA$;bOFKxe)?`pq7(%EZx;r^}-2aE4-}|#a2mgVt`
th${IYhL1<rUZ;KltbKmtH@A@qN%+VF;X;U%d}Uwg3Lfci#n5NfFZwasb|c@t0tTJX?9eT?=%X<m~*-e>#8jr=>wI<N)<rj6+|$*$oT2I<OvJ!m1C>O7
WMw=g*p6L6m2&?vyPaq<0IRNE`NB&w>WNVD`2h$ckqc40@nHgU)m20>gs|=TatMA?70NQn^~Ydywodc>S83uyg<L<#NjUKQDaazZ&hve}ij@Yl}7*S?@
=0!B{^x?Rg0I^Y-hXeE9zPo4+W{d(#RqT2wiX!O^M69IEXlUprcAfvGYpB4TAQ)?N~sUH~j~SVF+Guyw%!>>}sFoL5?2DhI}~k~uRsch>~D3<L%Tx0hZ
&^yX{I6tmT<U;%nH=#>gx@BTM_1}RQ9um{?~$uM9$FzP{1|FtFl<=Xt@n71^oMSMAIm}NA#YcG5yeh6AP80ltYBp4H^jE{sB@s6+}t`SzmHNuK`M_3Wj
2)n}<pE!0cl+x)SN_dd~FB0Ho0-|`8IK)`uich}yEPlQSwR9C;i7b95%b#z?T4FCFE>XoxRQVEJ{6HT<G4aJ`@dH!*z#O78@x^EH1A7S7#2249_CUm@i
wFVpG<eF?tA`i?#o&JwB;YJgS5KHy6XXb+BP7s-o$!Kfv?%^&Y=kdX^K}%?p0MgL%ijy#SLXH!s}6Gf{m|SCp0ws(@CeOsg-QEj6?_|P+81Sg34%d9p!
U;^2XS5VFFqv1rSi8xCw@`ZqbbEL0F7=T+6!3N7rQ<;_@bY%-j`(@aILvsFTKlJeiq>1S%8B_cG1##dK-gsQPP)TNWQ7^Qy!2nwf+(e$ED)8F&GymeTk
wwTyDwSc6^7j;4fi>hXa7W%@_}tw)jj@9;`5!c`)Z&n6vNw=#7s*__uOr0?wz0ovo)hgG1dfHGH687)l&E@QYCIw>u{kJAAh`FBGMHS>}eDs^7x=aH;*
5WR55ea9i_4QQD*D3V3?qE*Kx~7RMN#HaIVxh{x!>koRegiUmS1BUF~9ANJS32=%XyFkDx^5bFu6f4MJrP5rX;8|q)p0!bPLPczidL*{^T$#C1Ff2nNg
Ex%pVLp*)dL!3fAw;$B$!gKJ2#dW$6;0cCyI=VekY(8DP98qjR{RbE`9(n`j>cK1D2dS=eQ~ba0-+%X;hkF>0A}oDq>PJZW5USQ2cR%ou*=K%l;rN_2!
csKu7<+BH+DlW!N~s<?sWp&H=`Pn1y3=?8akdtoty#Oq3DsVG#V(jhH^Y?0kR{koTjFbZRms>X>h!s(SyNDij2fCbVi!K*cd`^+#(|{yJyPN1`rMV!;e
3K?>!>nnQVW!DkQMv?v-f6Qj$`+o;8)4flYLMY00P9KK7PPP>?A+{+<biMU?mn3Ah8oqvfXY;Zf)*kyXCe#US+#IZcEecwq-5WhndP!)sw%%fM8@sWCS
xZQdL><c$5!u62$%E-v53te)!*8ij8bSM+KxOTlMv|CD?o8Uw>_}+*>O8!|(mWhu{D2k16n)+8=1)!>|4M-P`}|@1KAFuO8bo=C;i1!7jU3db|I)d)w|
jc=&yu?rewhYH68_Y-iBcsyiZu8~~K3Xjfy^sBqBpK02UQ?$m~XyC?^++}wjQ<8Cw@n=Djz5qml))>2YK-4x8xxv(Aql4*2W1y58K#pGEAkT5i_K__iu
Y-8&IwQe?D-5ns-Wm26tz(+KUerg)NwinDbr+H`zujurlW523|M}osOJ>N5!D`R|Uh}Q=F${?;(7(NUH53T7Y#=K%0>IgBk2yycmfQX<0=eCvCu#Jora
#Ex&7<MhAbr_N=;K(MIU@6#y)@|x7i^{=lM5ep>rjg)7YLZ~apkVFjvxf1xCMS<fJp<q+U~6Ne;Z3lhvY6_?Y@t(F;VVEpZT8@9xoDe7f$|nLt56+`3V
UBSP_k0l(Q2uK4#bxlmO-sUcAF7P?ZQK)L9LD`bp;pp>rIQiHLaUZWj{%pxK?L(KV-kE>Z`H&?ulDZ*mnCt7gxves)aqs8xJ-mzp;x~%s|oNiI$m`MzC
_1^F)?IQ+=XGy_%Prje#aCI?b#Fr!kp#^n^n9oK%CgjKnB)j8_zAV3CIK{x)Hm12+S4{|MHE)ru;WtfLJDn<k@;j`K(XK?p5?IbNS?paG~3;7-Pz0tGO
sbIkyAAU6$#f&j47#uz0e^b{5;5N{77ZL2JDhe(zN1cp}P*MQ5T3i0|+!10^>@%rN4$9E|msyW8$p=XB^0<8wbQ%)8De*$1Fs5C>R=Q%I}Q4Zus5nY2N
c8W(kU@U@_DVsIW(nyDck$MCjEiCHNMDQ3{#`z4G$_AsgZD8O)Gd5MSa#X3tlT(6&h3*jmh{kd~>QG0)EfPS<RH?XnWH5E!CL7xZi5S$iOkGVK%ts=Pq
OE9Cjc0qyA?d@UBC9UeAKiG1IE&_KS?RW(^j@Lr<LBBiQz-}5tReyc+ZFW*mh>Dc=OzWrqWGxQp2s=hXiSKJC_?*syj6=BN441rRID9S`$mbfr8rRtP$
GG-KE>y1q-|{2;GR02w0cY63Q-!COkSn8uVptPBK8Jost8broEJOjZmOt2b%e(CX`AvU0E7#Zg4c+pHIE1nhK4GqHy0sapFX^uAZbn#35Jz7C@4(TlQz
a(7blk`V1RQ+LNwGR^q2t3@d>;di?7lXo#Tms;+-lDH(QV;CkLYf$$h=3@%gA`iBT^*fJwWuHm=2TV$K*EwLR^9t?f)T27E;5y@Zm*Mg_4+AIozg0t?f
X>YquF_fzyMXZpR3^e!Tt?ivQfcIc|%f-dR+yrbq6<s)rfzdnRb;!#yYq|r}fi=bPBHqp%WnG`Zk@8~%IwkEf2n0X{6>|&~lpnc%Q`qZJViE%IsQl|oI
Ygr~)i?+m!0t!+AYOI`!1#9A<3Z@z5>l|Wj**Ar-TLC?-)cTdbHx<J#syQBQcD)??(|Fv=;^jN{??3DHZQj{~?%luopsQ{E?Xz~R<<$q>Z}a*Gy;9Tun
g=~)Ku><o>ucbDwg+9Sk)L3x41l8B;`vEXeeAe24MXwEY?Y8xF>*B15cjQrIMo%B+mrEd-9b<!6|1A0<Kuj6F`GDIGiHr$F>1JWo=#t4qtG{p>!JNH9w
giYj%1B<HKd~DXi=O*KHMHEsF})6sj|i%Hz{bi7JX_i?#%3D&B|m0$K>i1WsCfT%0kY`n=#Yy^ky~LPGl}vPnUb$9nEK!Fip%ow_TrX57{QXhm0wX^#G
lwWVn=skle!dhVC}pcxb;i=vd0G(hDPYaY)YByP<t3^6I{is_P@jD08#)9dZ`TBLLuPy$WXSspAC7En2z}Xf&I+-F(mO0xnW>4O9=Kz?;_nB<gU=5VIR
07Uo7OlFm{o;-ja_4}ZG+<&d$LiaV3&erB?pF3m=RGSVa_iXh>jL7jXM+D@4<fluUMe(FZY#R;mZ)Y|NAWKZ(IirHZhF_n%2haKloBoM*qs{Is4PCBg1
22Hqr-E6@djRK7r)*7pD)0!07p+87TyTUq<f}+`nm0}Q#H{Wk^-+`R5E3b01f%che9uI;c1}(VO4h#O2t_X#hz#!9v%qGRBkw^&hx>|tVnr^0w*hILk*
ZVbYh_O||8x&T&WiVWiJbw)=V9iZbK4hcPhG=b5SVS?xCW2oh<SMu1)@@lre!BcmnZDme2pj3T79Y$-La?N)Ss-n+gFMxN-@zV?6mkplxN}RTpS$pzeL
1e@^{zSirN$a|*v^iLCx)OvZr_Rg-iiKsgc6Be*)W>qxKw;vp0CqQAO^4|u3!dG5V!93i$G%PY)^`~$!fX2fx8flr~XFWR)u9LL>=LTKbtH}^4veC<dX
>lDrf}?ak#L+L4FL@&h`2PD0PdXi-k7uufGd=p<F7;tcwBO_iZ2J-Psh^pttDXj@Scptm)ATf<~394gSw(TTDOZjkhDG(>!JyU#3@DZ=KF8idJ2sXzfN
NV}jqRPal5($<VgT)V5mTkiZfprpy)V>Ga+;{R_8yY}DL>H=Tig!#EC%?t-W(hw%^ePPbi#1q1CggO4ra;GO$l1eM70avDWwV02^{rQ$BGuFLO{Jr;2C
b$cx2);w;kkXscpP#FRZ^QX1$?6&J(1OnYLb8(&MdueY#5_xJJ20D=YX0`HyMBdrklG&3<)@*R1CKw-7Kx(*N5D}_Q>Q%|o$#yc+H~T(>C@8uK=s9i9n
vD-06MjJmFmqb-3w>R%6vy?8RF9z!X!n`}LO<a@roh-S9c=8d*@dg3;0}RavbxPC{S3Wm3ptl|2d3hdfL^0Z*cG7O6j`Fe4$UD=_K8C4r9-bPaMWy*?4
(M5l+BrqucZyo&Q677XJtpFkjUs5%&m!uIG^DC>N^P=Z(i&<zMS(KZE$nH$+5BM3YH^<^i}!W*XX&_uwlAcfo@{}v#ljEf+Er2IN3L@&%1=UgSQ(d&gY
qaSb#pnAW{&}29>3HEt>|Ua6mj~P#Rg+sJ>1uDbV!^Q!VLOcU4zVB`%ES%zD33^!%Fs<?))I(oNgAO=9p8Cq<j2yiT7Y%A`<?bmY*U2Lt+Xab#X&KY?2
;n^F!o#RNuHW9G2T-ils7qDC{H;&Gzbwb9E9+2hTo-pDFH*kf9sz(yLboskjKm+Qe^hwH2MdzF5Y797a1q_k<0iM)aYBoPk`2+4@<Vm`_-<nFj&RF}Z?
-8K7{0<mIg2gdbgBhqHVZz2(9RwrfKEJ+_yd4saX^nM*puhU=mA7I9>8cVmjf?w6xf!+l)sn>D1BPQHL#pxXm9QDn4Bhk0;zhY1CEMB1+n&y}LRNu<J3
MtZdv!J6!rS$pkaOmwkji>L%f2XC0S?q@EN@`jsy3UB$&XW0BL>PC40F62k+C-EmhnCsx3BB1#6INBiP+u_nI;iz^vp_hZTE;NFKb-b@N|;F^Z9+z%e0
m8s&SG>(CKj7b7>3)<ZsbSQHcg+7Q(Q0Bs8a|F8Qf67ss!})ew{*mVDTO^rDm>P+WlW;w9|6B3L@})SoqPUtMIU+57<%EqnSyolPpM9RK`}h?x2mGNMr
ig(RrwI`kFydXo9%@lm?w}-6)U}a$GnXleC{Kq}Rx=Yo`X-@CBpqW*~1#{d_B=p!Og&!3wex=D_DLGv=bUnQybD%dF+KL(wC?pHMk$V2Nval2UtS&o`7
8W(mhP2+Z(IxM`&AAuK3iZA&y=Oi4YwO8;QjUnwsce&>367!Xk*@qiA~v|;0~p}*SyTkp|vNo8-^rSwz4fgXZ7kGx@eJ<Re}knYuSJV5Loydiu51Ydhy
AN!=H0bn2~z`lYwfL$_$hPDi=5P(~(!In+58sB@ANtol@1t=#EYDln7F($jY3Z_m(YNMUK>L>dqPLPvzrfVb}aSF%=BmiW{>HID%qB?LTPD*OMNR#^Df
`SPeL`eZ5Nh=LQopv1&s6a+~l1FGTD>5Az&LE5YOd#DS9k+TPlzD=d?`<7<4UM~tq`mPh(kFgmaCP(#0if$Acgz~PsflG2utcw*2y}KnU!N4+V!>m^Bq
Xp(WexJ;X$(TMSpv|fR@Pt%&`ctU;Wao4<htH%FoR=}wWx!(&bM_*B#VwrCY$Urj2?NX2<`(1d7^x;fN$5Zjn{n@a1|W6($Pb>?GXg!_1!-F9^_R_`W5
u|YD5sWs8EBGHKUM7ytDy!TTW|`(~NEmFC&lI2+X>lO2j!1taN<_o<e}C!(&jGoo*g85T)w4P7x=<Noo@(Aa~qP>ds$l9cgP*44mx<tL`VLN)8leY5_c
8I5jYi6c!M%m;v)eLTQ^)1QgJ*_v^=SS>)5hWgmv|C&h%<eY<lNi+JFI4?e?q!``z``3B*2UvB93(rDNOiy$f$Sd%hl@xC5OjAXGh&J3tF#ZGlgkM|t_
9j6u8ElyPp!)3&Rw1%C)rFKkftQl1up%rew-a)oe4H6+5gO#J$fNf{%dZfo8N6j5_2|NNsAfFgZWl0fBKx?AJwP&x{n4HhYDCl^*Y2A%aZ47cV9RRCMp
Oji{Uv?;6l>i7Dvx5fH28tugJ%xgn<@?$Q*_aMV!)gXZsoZJf5n7w%VYwqI69Pajfa0S`>Q*%);lp;O!4n~k$#P_kz(;cDA_^%G;zhkCrXYf2aUhGJYm
4loaNujO)W<$BdNPQ0Y(u^Ft<ydx9FJK8_pk5A@%#7h$Nl?x;(q)4dE<Uwcnr!zt_IBq-tuZfzI?6rL}?T=XkMd@i{{we9<PD>*Y|_o{UCNfNZzNvA0+
Pw#rr|?t)+4G8>PD`{fUAAaAi@Sj@$&IV9-52aO?YF;=Y^T4;%Nx%;RC;7kK0^@W@}_k?#_Z90@xPfy429N>Zw4oGy4Gt5b7`f+)_TSU6=ac-G~5O3{K
&k((wT@JD?@_<BMILLyPCcFep5{eb7_!}X=TwshqIk5ts^SW9S8FI)Ewcx2{|{J2#`nneaYGN>malXrqJDFPnuIu$pGV=~~0uusv6x7t!0zD8vjAMnWe
Xu$`lx0|OxX7Ay{fJZtDl;Y<@dmG&5tKusCfJc_+Yhh@g15D|IXFL*E#no&f2k6*XgUel<5AW}5j^F~N)o7tv<t-Nuc;s?aLxjg7M_dtbCJ|^g1UzeIp
hx4xYz^3Hr_&Mebot>=m;ZoAX>sbMV}6I7qWLK5ssWGU{Ml-965?I!Ml*|YHUl2zkSExK`0^waVn{hu!DygSusUPYcCm9h&F3iNYX28J5}0|TAhB1uED
5$U!v{QVj*i`xIP@oub-GN>c-pi^lm(*Oi0C&FM;A;Zf~4F`DJh#APm5Y5QJq!>Jo1?HSmPhtsu1>MwG~fiJhB4SP>3l@Q8aKQB%(6lkKOh#bqQ29SK5
q8;BLSpEp6jFaCxMRwrNCopS3mS0$%OfElbzxWQ>{c(to=A2Rt%H$H)elAN(RqysW_M0goKy84mo$JBl9-c;pCl%aupxZiq9Y&Nm9x&!6(XtNnJFOG~0
dLW+Ag@_Q%xAH5!r+*8ds3*y}K@&S)*sG}ITJ6x_{w34h-Zl^0NX-y3y8H}E`PH8kPGxV=o9Z>7l)^wM+RjB$PKXamjIizG9GO1vN<u3fc3wrx_Ae%T&
9h{XVd8s6VMS0p=^zV7FQA2{XT7d10oQZ?~uU4Lwlk{l;2ZULh(F7yrqQe|G7z5UJJ56?w28e#EoyJcef0Q8&3PiIbBedkwSsI4M9xnVxE!1S{Szpxa>
B~X?yRIZo`=06IbRNHR506|A^dh;3XJJm5n|c`kK%eQOK(xXruh*r?>1=fFf4!aqXzq@Kox1??d12JX9K7ED_GiK)H{(UyST18G6MeUsQ&h4q_3c63a0
)2J4h=$Tr*G*|oygu^f|*1lo2JV2#8T3k7+&y5gLFp)Rj;NwrNEut2vq7r3W=^XW^wWldbuPGOWwfIfzjvVQF8>5)KX*~qZx8y5c+(@7p?@Q&Vr%iQ}J
%_Na}zW3Z;8Xx1qE)g=hy)ceLsuRO7dtYAM^OpN;dYrqz#J#d5L};~~9KNUoW2dn@5eObMxzhJd<J(MU1b(DMVcGFwIO1Cb2L6}^gSh4e&y?=M_;B2dY
gwxornQ<9WhQo36S^t_Q~`hr<3IEpcBn7JzdtMm%L-|d(^&I|g4;w4C$Y~>9DbxT(dT`wbqBg$<UgRxmX+HtEyBK(6wPvUK(M`7ISPqu;sEdxf-*sW?q
QnDou43o4;zm(oj3jx%-DMJZ1a9#hRZ1QskJgrAfK(Z<%QeHm3PJbA!Q%lxkgk`Xhnd_B{M%;D#NjH(F9~jM5l|EEYm~j`0Z$n=JbkvkVw}?RvClq=Qi
$QZZ<A>a>Ju+weyx@<w*B5)eYQNGodR9QvDKkZmOq1E{0TQ)i;xVAbIJ&p!B_@}Qd|;fdvDMRS_AfOOQZk@F>6)FJ9<6?LXzdu6@o>FHLYI(M61HPt2b
QkWU-zHAw?66#=X-@*lVg}Uh1FI+q)R!GXd!i&9P~ZC$efIO3;(O<R?TsXHWwIA8o~N@P2`*cEtHm?^y$4x4X?CBUX$B*<G<3$0yv&3tdvn1Y^QIR@{t
p_ax`VkMYeBJ{S<MMS8v7)KpawC8BI%9X3E`^iDP4_CrKDVqENWwemIDrAJgWLNYRX5Faf}X&0(}p6G@mHNJj6cSb8G%@{^2QBAJ3ULcKsF-BRp$>d^?
h#PsacWRPN(48rVDs%?&*J0paJCTcW4&M<vzEFD5Z1CeC<$*ZnsFw8+xAh9fC#LHUWHcG*X&>`yQsjVM13r0F7ytS%4#&T!0?zTI}l~C}E4^v3|8u=B4
N0DQ|Z}d4`!q$Y3Fpn|k6H(87$%c5_EosWs?MyFqL4w2+Vu1|0hywj6RvD*Q^vPq?vY-4^lXVKok#eLNm~vA+Ry>nX!e!5Y7Gc}#^!M>d7HN(L1`UdFG
dCJl<tGl^+Y=!l-=_b6yLjY-+N`IQdtQB)cJ)2egXcfBIPT%wxkrwyBe90lx?{amPN%@LKpi%Y8s1F^9GiFB3T!wC)ER9iccgJT&H%2=Xbt9>s>63BX#
uQI#TvPUXo7{x^%|rlZ>6<ZD6y!irbn`$r5C!mSWjbgFF*_^q$94bCVQTv<pSP+Hg$!sisT7}z;DJR9+Ztf4iUb&uJGZz=KFm<gr{F;g0E;;Iz>W_y5v
*=OOqEtEf{w-vs8G3!jGCraA1Pe`C)Z50kk`EASyIPGaGFwl?KL(2*i(0SC0<*x+94#>`>8)OzLA4jLfm7I~Y)kf~keNJuj$u#Q0#gjVTQkA%UP)b-zF
ZqeZ{;Yqcx~R;)&VUAb;*VC0ApMWW-`XHz?T)p_m<_(?F&)gr%Fz`eJ^rmiBAkH2Dma&7VB)s2tgp05~C(T=nl?^-y<oEgtjjJfd}b=gms!Frk<LAk@|
M$CmU2UEUNC=ammW-@J}oaiP31Ii(`sG*Tt<e*ti%wFrsq;3P1%!y+)If9IT%xhAZDL65Lc$6gL6;l({kyGi_Cd{eWah$r+cRK~ZeE0Mj;gSzO>v&bkk
C!070`T6C>~E+@e@e1>XqK<5IDWN8G>!Q>qU1$KG>W|j4iyV)IG-*|*w0xVjPL`bK@1z><a`5JAUp!KT6Wp3GG3w*18U%2sF(28GKq29q99-#4Gn<9A_
tl*7s0B~Rb5E9Hf|4_)gxHbC&VIWnjLirm6ry<&G1qqwF+S|q77z1;-X4T&{GYf;w~z{s|gOcMnArq;860YXfD$)q){EOAP@p@SKGFD)`5$X3Mf)p@>*
l8dXYYcFQQMfgxl)kx2}+58nM^baWlfS6yTVgK*t9Q#15R;Fm4v&fS{QMh+A!>bqL_%%`R%|$AbCmlY>IVD+f5FP6h<1F4tYW-<jYs(PIj?DXJ0h-BJO
oLp=lS9UW`PiCsLF9PrmauVAKLjqSZE9)lru1ZOjQp#jG^qf(F7B#xg}llZ2j{X{J!xscYNeB3zzQ2BfCL4>>)0q;lD`}A*$sQ267kEm}AYCiH2%@aic
R+G6l0s__<2SQ_k_an{y$Z$WB+>b=}BhN43%wNEnzkoA;E^ww_kBjX|<z&6Rg)@zIl%x5ocJsS%RN)-~8O9NryaVU#XX0!-vw;P52hMy8dPT77sPxHGe
FqN0@|8jxkYcS@^n6l9>g(amj<i^V+tqkRDG;Hu1Dt6dsm`Z2i+mnXnB6+s0^VnlA9V213knIn14mkRx=q$DlhDmAoOu|7+VTJcO&Z?9nblSLG$lwoUE
z#>2hK!XPAm!n!>5_G-;W{m3}+tDow<Wxc#CcCz?s3ya%aHgkZ1Zz&!qhTXG;31_3Mr<Ic{`H7)u&MvIsq0ey69)zmi5tz7yuSW!hCi_ye3Z8W{~)m_n
CKZs9EFG;;hgl)xj89m}Zz4RF?SlNV!6U6D(|UdX4;ngMxzwf_oDZKJY0p`1^TSl5mRIL_H9?5I_PnQq;}aka83@zgL^8%RrzZlIsxIC`_Mx}={5!cKd
za%HOHSOwxX-L_kJo)-ICIJ4=*9g=QC0y2mx+|QKGaHc#pkVQJ)&!9-Xg){N_k>JucYAgcCb5R@M%p?ICYH^esg*|qqZA+|#i|W(mk4N4?9?u~k=0<t0
2?Ly2mPw&GTuY4U`7NADlzXJ|q^XzcfN^Na0nVK4ZG2{S6L3-UJEJIIwm#y(JCWZz(f?IAGqJcMXoi94Ra-4g31xsY{U9Kulx*-yZ4n!;7m!ocj-#i_5
%eJZAg!8mG{9;02$D`%jd(N6SP+U=4Du^W#;tM^F{@-3Fo-kopT7(G4TaN*ktI4-;{LSsp#jc(I{li-%ZjcA8Mej~JC2gU|EVMHY@PO0E@ty(h8_kuGd
LR13ZQjDhi9cK&IULWd;0jJL)U=PiB%`$0Y@jnDcMW#Bm5^A+oaho{r;-{ufmyK<DB9xXYO{VVf+Jq+>Nx=+y#9aBTr&IG0y!vtCAy^_!=X@07Xg~8{o
{V<Nw*<%-+2DhQ@If;*&HY87@Lc&2foD1n>J)&7enx(YGv%xxDK_4l|o2lwO?1JSVPpE=%8*pWT6frj>XgCa!p#&;j9F`j(M5?xZ}-SIl8A8Tz3*9{XU
AM;${8r+rf;+&+<6)!s2Dd0jT|1kPknP`Y6}t)4fk?gSRsNls2nmb%jS^GYK4MM>`HppbWsvZ8rT!B2_C?Cd7hLycJy(xP507<9a2nj%&Sj-zY@XABV~
^@`<Yg%FCshSrYbwmIZQTTnjGP3eP#)_N#b(?Yg!)uDvC=ycog6-YFc*kP{9|0=ySTVo21mdUt@Fgu1M)D%<Nl104{u#;U#o-32gwifyj;*P^Y01~I8!
DYX8C}D|nC7<f`DceQY7zW!U5=w;%b8vj6*^E(!P@=4m7)sR+jeS-ByArMGG~FsqB}YvnQVo#OSLruxH!nmK(`lwtlC>WCi$;Bo{RmUOiQ@ysDQYzjna
OxXy$!wZ<#FR1voR;}wLPX+QR&^3OWuPo@03s8fiJJxuXL53$T5vJX2e8~_3e(6EKEn3<RB-_QTMV$G;qmdl;zfJ%4_y7IFTICD@G3W6)5aDk&5;!dW1
%4vuL8snt<(i&QRiE*LY9&AIG*9&2bZ1iR>JYA*0ODqS=pj6Ib4^cM`M5j+x$PCq<Rs!vE&Pp->LAbYQj}f6$9)uec%?$PR<)hOK96d$bhs5Fzizf2TA
Lx)Yi)TgKU$ie46^=qd)l2#lM+m42}8EyvA+Y(;Ate{8l>hjoS3v4Ck6-?2>$h`P$aH7+sk$?x<;&JGTlEdqh&Nq4WOfq3MkX{zH)aimtw(L2j;<jNsK
lA_vVb-6ASImJT8oh6`N&KFc6IS48+zRkpXBF$Eb=<17(u_<-Y>^7bb$+oZwnJh+|rXVs_Rm2(HkKeNqy{<N>%Qpu;r!BWZb)9h!kmPCylZIoAu1R4%w
Rkqz%zH(%qej2_I!jlwzJIYP8@mlRmJCxNLPyg>(L^j+7i_`oLnc@Ico0@gP8GG&iDW47nCc}n>93t#$TBQZ)cRJ#4v?aUbC%)9YrWZmN*|9{;OH@sXu
Xd9{svT$6ynUu!tBOZ5IK>sZEwHpXzjmE|Nl1N%qQ$}_zG(Hq&Lz}-$C<D)q2;)^8|G5MUD>|I;dg2*~Ea~X9;qd1xu~%b>QIiT$I5w05GkI;wZ<1thK
-(3}|hXZ{==07f=Rh(^*iHzR|=W;LP_RzmU@!b8On8H(i~P$P`}b-10bA!1Smxz;xwKb$YHR4zWY_Du{7YN{c3p<&3Ka&OoSx7d5^ys~A%SlmkDTy>j2
U8S&HhEPeaZ%g2z9*H*@Uk`7<IyL`n6#3|WmL{js3ixaj5cH<n-@EN*MK!qMzfM?<>ZC{j@gYFj_7vw9CstJS_5_S)4GSF?O3vKKqd51ORoCo^=+k5zE
EL$vL+8L0nNBu(Z$Z#A>;<OLq-f3C4lcq8uZM&q%&ji+fD2i8$3?Ijt-t2Xc7cxJNW<Myodo`jwzD@FzKBai9IQvywIEAzZj%wazHU!szuEIcCCuHjm*
txb%7K>x6;aDyb%nHI(aN%K&Ha-M73!3GL0yQ?1^jS%n9XQ^vGq5UaSHn*s#Zh`J`k(;Mcnuv_jLOWS0tHA!S88mz<sr7ewFKR6*=a-}GX<N}D;uOnkz
WT(9#mjT5-TvZ%1B$AQz*yA?tTPJBZz5cBeOJttw$X{qy2H;?0FBg@))T8G?d|uz~>V_f_N&74Hn@<i#)a$Yu?QwP^l)E29H<kK2LxKNI`XZ)HPf{V*-
Y!2~mp*rgf|hv*g}bWk5=(rG|<f!!a~9hDdqb?X^=iJFrA6)iW>wGE%2Wk4_ktMn~Ygt;5^^eQMfKGe;XCV<rcZm7;<&$Q4>jP%E6YRDKPn(Q2hFjshG
LCU9H=uTN#<5oHR%ngdi_Y`PQ&S4km);2zr4WIE;@z@o+l=md#eV{^CYh@3DQU=$>qdaSeijw}KF2p%S<PCM1D!akB}e}+2D$0i_e2bE4(P3cIzV|kzt
3#!%?Qp6Hl1fjr_K{&Ngw+9o{_B9GxDp6}NtEvtf%YE3GHG8qYzCzz$pNPJF)7FuinJj@b>n$klmMg8zQ(Xb4Z8)aJ_1@MH)m)gsax4=-p;_}9VyV9Wv
NCoQ$c>KLfuHu*@;0QY0uPg#D1?nUhPBcK>=Qh%w?D&HtZ$Y2-%gyWuedRZ6gvjwN*dCzoen#=5FsMy;ga54g6^@v!J00CTJFOo&8Q(x1Qxmm<2@=iA|
`h+j(AiB9&F0d)xa7%L@#a*1Z`r|NNHoTWK$?QxFct=2Cw{m2iPmD0U_MoYQ(kv(H7%X@UY_dwKK5`69A4Ujk+4ef0mtXAKSV8$<nJqJm^PXb|%nqqVX
UY-47=BgUy?Q)i2=EU%;imfJ^^P>_&U1`tx=-(dM>#@Xl_Wx7D9_cB8#h{rM#N`@4Bwsz1Ss_9hEmv_~UytALN}Mys(nJQA81whKydfbjsAdOL3EP)5}
>7U@%=%O;!6p}D`C>}~buo!w|}t3U7TMti6F^FICk-Dn56luZ4NDNyDZX-PglY_r?y&)eN-xdARY9VRGQs$Ict_uYv?2Do(M`IB_Rs9lqz>l*ajJure!
PnRG5boo=Oz1Jp&FY$bb2gc#H`tQzel$YwYDe1F%yi;A0No}0v2Doffj4@r?O#PNN4y_^>v{Km0wf+m*-yr;4LX)+lm8878tzNvdo9d-{4uR2W-)Y-Hv
X>X?1@7B->472>80RK($`zi-Rc&^EH`)tax?AwsYL=-e9F=B)Xt&j$cXp#4;8J8qCi|U-349v(YilyVr6paO=BWy!434K7*Z}2rW*JYHe=`}U?uJXFc~
}4lbhK`(KW}%Vy{WznR$E9Mn}VhvMpe@ea4GN1{Dd8ut3tPquF*nU1LwEzM1Jo?|5taT-JR$Osr!DA^BvWQ=4yaTC5btXYhg~g9)w4^cf?8kNHs}rOfs
g(bQ+#@$N<-^RY`_Io67sCnP(OxI>?V@j8a@~<$i%HSh(h2;I?-`?;IfxD;*CBszXw+^?HCy-=cqyQr96;Og8{4bF1B@`cu$ZUi5Hw8EjACWNcjEQr6#
k%v$Z&G8Tk^S$2j?(Wj3;_ZgD`!>v}cSx{i4rHOm%4n4hKR=D_j`tnx)3zJYS<MnXq8bi~P4xoIj597bkv;IVmviWkEE+G>sxpV*HwJMx;TaTBhbwP9D
et=7_%kO7`OSc=#ZIX5|b0ve`jOp=Y6Ey}pF9}K7ss~Ew)*C$|7hXXd6sggXrh&S<F7aYQ+5-7tH_riHlDA!6NM)MtXg<JZjXMJih~?Jo>b!qX(abW}D
&%MeEogPQl$)}JnT|9{K4xf(m6~@_{K+<3K%-%)Fq<?1X-E}S$2`|7In6GMp@N$r>p3MUW2rIM>_ioz1p_mxjh=LTQx~c@+wKB-w2+*}VJ*>8cZIZKCb
D5QD+;s=SrX<`R$ia01NnuZO6tN)8Ed=rb$`BG7d*Y2cZ@l)#?4Ngq=}F$_6mJf{_AV>0$idi#wMUm6D(2-QYu|F0N6>vCLz{2#Lrl<Wil+wn~iQ{gcu
l@LI+MW)r+OKRapqdS!O41wWd-j36i*pv!a!dN19|$of0aThC3#P7o&!`rhls9oPaUbtgO?-h__^Iv2v)Z^b?VV2wo&Wl5QiUYF2O-K$ENXV{J9FS;rj
+3B2Otbg&FTeera9G~rtP5cvCoasV`CxQ(Cd_ji-MQ~i0n8||Iy&-?Z(U8S$!&59An%tW6m)1%8VwgOY$95b4bZd#KpT7JdAoE>V|HT!2W6~h^4Gal>n
6o?Cft??;!WM@^gANjt;ZNLnt8yx8LxA32qr{HFL0u_}#3KNCN;&P(9^X=3X)%w&?SlAlPQN-t#@O1xUC;i${aXq~Nt$dy}+XZ!Usdlr@8APxY4VEEW6
(_oyQt!ln6|%AW2>}%$bQe$eO~re&gkQ8<hw-FynRG9!VluCG0kvE0_st%UC|6i^Qq9cwNYb#W9lMi*C`=fwra0X<;27fKfCHIyC!gQsuI7Xc*bq(c$S
HM^AH{N9&gAojqU#EQ6?}78A(UxO*G=3xAt#)2bwi8ZX5U0AAQ3V<g(q~CsYp|=$B{xVI;f{V%?zE}XRAUy@*5SbwK?6yiz0(2sNTU;Z7WO@Z+1k&aV3
dRyxl10&jmKbMBh$h8rMZezYdp15dt!rG8;9SVvo7WsR&uxADuQ$5^Zf&PG^S47z-xSb#ZAB5=ERKlHn!3i3E5Kam*yC8C_FLO%J1aA%>*o(NwrmnuP5
X6B5^n!-&B`cn$si0pWGf(d39I^vFxJLT1*z{myWNXx^s(pAjw{R(Qi%!(aGZ>f5<rl<((RQ}itlS(KK2k{f*<I=}YF&;S3m&)wW~vm#3U;&a0rk-Vob
{d~9|^*8r+nMZB^pX7Xhn`hPGE*=Ygo*2LPxsQMUCqMm@|M9{1&xg>TPayv0?|%HHZ}c=Tj!Dge+mlqE?fi6GhQ)An?7{ZDDBYf)1NYDQ>EHd`Gw9hzf
A-Z6zxCaZ|L7lIKIeS2E_6O@we$0AI99ce{N{6Cfcx=9g`1_We>flC+K&u|ZkMn<2W8>!g8m5~e*23b{p5Gg=gWTgYyHEY|NU=$^rgRj{!jn+`2gA<|K
al={ndxR@n1gp{tuqP|N5h^zC2a-`CtCW|L2Rp`Qh*U&UswXFs`rvmyiGOFF*YHS1yOknxX&fM$(s~fY0auhW^d}hrZvt94Tu*yGZ#g3iu1X4D8y!oEU
sLDgHg^J?L_1xc`2cW$y<)d+&Yj`S*VJa-Q!8-~Ze5>9=41Vc+#-;2-?+e}4YWuYdHDZ+-Mvzws=2HZ=I^^Dlqtr(gNf^B?@)`2gHsgTIgf@ULG+I_ta
c2iHrhAI0_yJ;nJj+{R8z-+SixMdbMphW;OhABtV%4zxGVyB({SmG2+&%&XiNr<)IFPXF{b|M{nX{oQ`JXRCN&4FCG0FMs@hee2^t|J`2x|N5h^eE7v5
_CxHY`TW~|^ZYAc`}mLlydUO85j{V>h(Gw@cRu+3U-n#G$ouE?Pka7@zj`5eyL=(*eiYAcM)BVH80IF7-0<1?9O{>+^!`$i`^V~Rd&AMyzx>SJHTJ3KH
Ish+8TCRl{qwx2?ginUPd9e5UTZg|dRIL+XS(-~%TMp8S-!XXyf7Sjd^xcA!$0}XN8kPPmwex_@`L|$8U9&Ezx|IrqkV&mnVrvW?#1wfZ+!5>ul@8t{^
RrC_{N#=j^tkG@8+=eq2pe0uMD==*UeZj=M?95nw*a>F3M=PdluMrR`p`IE0bH6&OE%I1p`-2nC<-cU%GsH`1~$P?cMhC=SIJD`Tduloi+FS|Iq8^r+@
O_KmOMLK0DP{f9u2F|K8bkzV+Rk^PJC@fAryZztLaze)CeP7vp`Y&YpX_jf!7|-+Pw${=tj(#jl!q<zJY7P5<X3sC#|g97!Ey`NeS0V}EvO^B<o1c5eh
{{|b9a**C&DJKtGUeRTN3v#b5yip8(oT`yicy=&SZ{@q`H_`Pp@^iO~M)4%%RS#f{x&%KU*`bXb?{>`s`^u@2fjDr1T&*8;>dwc)jNB^yF|NLM6>+^s4
@<%`UcF)^K-~Ffa0|$G5Xwlq@u6q?1rQHX&UaL)ZbMAW2!<l<8%6m<okF2&+?_qQu+&i%IXZAVTpZy{#KmW`s{F?*J&lZ2nY~Qf|xlb2Clow}b{`k*+(
3|At0QIxY_GAC@_s%xktNz<xJhS*)-?#+Rvj+2Rk@cON<LcM?=+is<S8sgzAAjfhU;cIfw~xKI5wmBb*IUnQ?$>>$IUk*U?%f~8d>&pO9s7V<MEhvhb1
<;|g=a5%>FMmk_0x0S7<lis+u!S-c<aYQOwRAP?cvbhEB)gA{`dFKcQ0Cf{*6C42dp3d@$>Kg^YbtM=oOWIqi5~Q7dD>#N}m?Ka+5s1{LP-E=jY?!{Nc
+J#-H^eJGq<??hHqX`<Elfzi_Lw^UW8-xTCyZx*7DZz`xvwVYg4d{otc*=$t+FmVtBLd;iAa&u7UGdGNgpy8Z0zO)rw=#mg?v)u+sh;+{?I=~;_kJja<
nYn%hlm%n$m=Wl=UW%Rw!oO2-b?8E>1k2ebZ`|o}5<8Qw>OZ}|8bI&(H<jmG(1Xn}RC1dwpzc;Aqg|ctdf2jI~QTc4JxX(XR{Bj_@5r;FJpZ*H>=gG?Z
J3lDj?-S<PL|?FciKEZI@te<o=TFa^ee-OSeS-hs`(J+<j9=yE9H@rW^Wj&%*pq(r4}bEq$(>~Mryu>(|N7`BU+TrwKkQ8M<v;l7i@*JtfG>f(7v8OOz
xnm+qPsab{v4=%?+bTXceARWs+|v$hu-Vu(1*9)s`@Bio+HHBLsEZhmr?D1{@K~`iX=K5{Bz2Fub1rWG;vWuKguC<oc*Y8Q)Yuz_O5gz>R|#H4RgO=gW
enUqCXc-p8ul5-|_Gl8~)<MUt;)6_J84_Jv_9BhxYK$9v<4mLwk5=4-f4}L(9?7ax}CY4J}7QOJw*R8Gb<qDrBHShnDE@J36#Phr8%-cRc*XhTpN_|M+
kh@Be?EGunA%57Xd&W@z`~5B>c8a~ik_@x6cl<oBNc(f`>;f)D@4Up)WLkNbf3(NF&H!$19}Udtc;@pt+L=jq}lzx|KD`01bh{h8#i|Kh{{_4{Y<8q$A
%x1Tj$azNksoVT8R_&<O0@$dcNIcog)A6|xx{1PE9fjX}Gcvps5G0YF`XL%n1`T%&2B<CP8%plJ}zYNbo?`5$6!n5J|+wA<9A-fNWFhBqA%-82HbL`9H
=>6W3`e{p6Mm^=b<M@(*-+PgV`d>c!?ss~pIeXYYf9sM?E}qo?-v4qAUcF2G;6HuJlDRjI{)cK;Mu%P08-CL(-aiMQBFw6tcjGj#_|N?&H`J$#Nc((K?
fY(u_x;ul?Q}a#06!avK6^Q}=tEvV&HC_be|}yg{P=4>{qf&_$}&7#(|O|YlHD`?{o#b?mCTJ0o*j0!>)+VjrQzL>{f-3mVwLpuXH|L*dOg8qX4;!qPx
cOka^q5$R_7lsyx#O5o#Sp$UKVy|NeoM<&p;4;itLv_@7-jQ;@M4R92SK=&1DYz{I~z+<KOz5PgyAUdOioHOPgL6Zq<t-=oiB0EH=!*&%ajvRNx{V$KO
V2pW5xx|LjE5+sw`6@9+MuZ~F0{{qv_Rk-qi)KF@|SOm}(_`1`XEZj$#!4lmc1FDBuil_<XPx1YHvvKPzQSLIRKiJ#s`W5~`gC(56lIL@n_VG;0h_4C0
GzyADt|MJoQ{@!I;_xvya;oW-ASrXez!#u0D;d%8oEFaDyxm`QFup0mUA?o&P_~5gX(q%$(e#DQzb{ks0^0jwjKv(2*Za1)f4lS3UJQ&f<g!xrla{I{h
8HC^T@cGNM;pGd&55E69pZ0|BMISc{2>UQhX+GNs(huThHU3M#a-)-9{!GHi)sCMKOFkPPxjMSf)KRXE;BCDnN<IIxn6}-UrS!J*{r~*opML4=?Zu}om
pg%DVD$2`@bYTD=kX$tGuuPwH$fvyz3BYh_sc3z-{l1V!$1DB4}SQMFDKN$`m5*n3PbXF2UFLVY`xmwSuz8gy#%WCCZ3$Jq+!`OfJ*O-|9&CZyT$F~{r
R`Q*Jt31r`*h}-^t?e#WeJ0v3Kd;@y`qC;^!fN=mGP|r_6V9kLBp+$!_w1-RM(hH@e4e@+!NZxrd+ei2vhP`(b?s-u<$#e*>QVb2sc4FEHNkr%dlx#k*
AX<)utNfV-2xbK~#)`1x;rqhEZVp;_o1sQv|y7nPsqhSdPA*nQd?7TwKRFwoCSAU7fR=O&fgkpGxye*L}A6;WCC54tG|d8GV2O3TlE;d7(Uy;6nUnMDn
-jnv^jnaZH;5}4LfZRQZ1O%!0sFsJ&2r8Yt7lWhdH@>bToBpBzg0WS$)OF2@*8B?|!hs8mlHhHnHP-u5z@e$h1z<SOvGypBrm_$l|2gQJ*b$J(PE)6xp
BRh{0Hw7@4K_j1gZ87f426wo!mIt72)a6Pc>Fgkb8Me1-oScqKtOW=T*i}xhnfP9G#;#Cs07q<28Wj37oY<Ls0b1HTuXA9vkAX>q&%myM4;ok=rI?iBt
p!>cCeAvUNS*O!GM|wa7m8W}p+_8;#om&%Ahd22ir>a#uHF=&>CHxU7d1zg+@DI6oNZ=PU7JUv4yc^60Y+0Eul?;oj<EnyPQc@(r0?BP<>OKzUy%yLx|
uFZJ62^kR2)(>Xm4swy#Y)#JkBz}&?b2^+spwL$hr^$M<rI&$#!0tm@bSql!7nQ`dA>gMJ=th1=eJf)HP=sIKIo%F+~G4r(sBWFj0U-WI%M7r3Nl1qDg
LzB?J-^?N~><Ix~^w2@a{e?QLNSD?$eeElz<F=J>UW3yy+!a3zvpW-jWv<#!$CA&?6qbnI%Px8QKNaTgR|pP)mdYP-y$Ky17RwK(m2pt8WCWmceoyb46
EWpX&ibwHYdzHszvr0iu)JYiGPdm?`M;m<=U<F82h{%25Ox^Zg&j1ioq4>b>zB{-@xR&!itJ@qM2E7YVeeFbH~(=r+X$0@MZr%dDIfN<J6)FKSKx~a6B
1>^}{fa9dbGz3o^r{<H{9>my`uSv(oJK(s?XzGa`^%TZNk1`g)9$Jr}O&Al?v2!H%>{!uulo7G8s8TcFfK0V|kE^jmK*baVZODZh`Pe}*pfFnzoX(AH-
O@6|0wy;~DP|F!v~V;{V{nl`5h!u%SPKa~>maNID1b;wv-S`Hibvxu&j63_Fa0odJi;jYD5KWNBI@x83{4VZv5->e<E}o+QH&$Z5t#uri4a<tI*0?S<_
ZI5pz76FwO!`p1ztAb2%$`UW^R@^;EcQxsmyhvnMJ(d(&@+^fn82CH7ux_$}reWpjwS2>f>e(cJRq!Pfum^qS4n^E5EFde8DGu`;F%-{tyv&`go-_`_7
ksPo$vqCsDjY)5N`dAS=6I$K1qTzn*{OK^^A<9;xkH^Y}B2I6%j#)~(SQ`$%LNy?L~6uMviN`_Z=hm85OaCB>qjY_$4YTSN2qqusJ0q>blP@kvL!eMhq
Wgtk+_Xr(oI)^%e5$HY%&?QgG<pTT~Vjnt3$A<aXLyt!m~XmN?lul|0$B>5N3KS}eug~gvn<7;KL3!cQ?DrYp4JvK4aV1-DklX>kU%I!5f5)CjTBd(vy
tV0DD+Ec^zo9O?)c3*3VSx2Lg+)sen23P;R@%L%-|0etR_kREXZ}#zv`~SY;%WyrrcmK|Hxi}sGB9{4VLh>`hy}cI1Q+TA`<R8OzeDD69>rXm<D+BykG
H7~vvbOr7D72ZsKn{w!QCt9XH5DhMQ8xn_ujrTMsdNAOP0v@vF`XdODRBUKW3<j#cb1iV2CB<xX9jZcndoP@mTu(_oZB-M5ctTumhYSHzqb4t!`{QLmp
>EpR&Cs6LM04_b|qCA$VdYgxn4|YdPP%3rsleOaEXpAJ$ykm*f`J`L&`hSisvFIAU4^|Nn2vkyd^}C!DLFOC60ILjF+dhtNLo=1X&zIQRV1h0`4Gv0vn
9VbBff`rs++aNl+j2aSOmYs4=Ch3#!dp{Epw1^nM@6jh@q6g@7Ui0(IKdG&lruS19OYMW1%_xo%Hg)PaMwGXtU33f8tBiEtCJku4AjGQXLtsg&bNgeL%
KMpF&5bV=plweC>6DG}V<=k#_*b=zvy@R77|xzjeV!Ta~M1MKRP<%lQv6hDMiA2_JSWeLfmOo}C`u!840Lpe=BNk-}dWWwvs3avzrngFIp$@YAri(6){
a``e!fLSx&H59O=6E-&531!1YrE{_bTeLSXcmU$zy4jdiPS7b?I#j{oZo?QS&YEDxctgF3|LhQo7yYvFdO5!6w{<gHz3BJ8{w;EuHq@>$3!Yw~G4&?<*
yM|`)=7|<<12l>pk~LlQ$r27hge>R6L3QArdp$=aR)%zDx|V9<8>ypGK<YO;2IS2PSSP+0Vj;dbP^5Hb*hV<WcK$ZTB4UlW$Ux)5{t<o)~D2*j8|H7Vh
mT%q{yK;&RRD9%snOo<ZQ+?LCcwLOo@gCR!e(IN9J^_5rh5iDDH5v-<iS+7CqSSefu`3Wxo(T$We~@ljM`z|C{c=$-cGVB<Y5?4{?A&O&7!iGp|pnaDu
pE-=-A3kh{hX#*xKlYUWYAfb$y0kQBkw6WOC`QCc=jRz4~tPdj8_vtHEt6f|Os#>{m{>!<xhUjT-O6Ct=zL2aa%HBnli#UHBHq~7GeZ@T{`{^;>!rF-m
@&B2YPh@f7{NsXY(88=~9r3@At($<hHcpS@WqbW5iH-H9vYlNdCRhm<8iXWdezO0>nt&IqpPlRr{IM6eGY&8xtiwN!jbMafppCP`mr>Uo2;>(-jQv~8!
!@zWHl53D2Q&<&xy5^$*$AY?!Q-DoOo9(zDyRm8*EtLi{L#LDi>WI}uf$8abqc_1uav=)l0+M2t9i{<7imQ_l$Y{!*=u)%F=?vn1sbVP#Bp12@Ofi*Jl
AT0TrBFBaOjQY?bqJHHcg&)hv!NW5F+he?4Ul_XXu|-aqGJtH3o24{6>&M}@?u1nmiq_(Gp#1^jsGQk{nS{lD_T?)PAZ^<c%z1oqU3V>g~-x0>`4#qli
GqMF8B8Zuhw-KEG;4T%|4&d3ruT9Fvb!)JT&PyRoc_bt)PpGrF7o@ACBp+Jm`(3u16i9dUJ#pfDNa+b7f0#x`{04i1k^0p0^bt&@*@Ti2pOIvA&~uX+$
-v5uN1le0`!RxjJMz6U6I+*)bALAE$}a%nf2}j*sQo0>;$#q|Zj#Lgh9!ZC~P(<m^TDj{J>t`~j3$-h+J6xmuglLPEE&NM7O>ovH{64DoA--?|yjOyFw
#_Bv|REJ`>viQ{&TP-9=>Y9JfaoUlU^103WVt*VL24f2$H)M_?49V_T?{rXLShbhOKcJ;mnA!w^=R_AL=fT+>IfGKSm^h25*aub}I5(9uCMAQv<QdFj0
$1bSPN0rvc2}yxq|40E81@PJ)b|M^KOM(F!IC#>4QWXfwUibvCD2uR}3JY1KEwc2<c@}}%Sl)yX8)JG&y&G6{uN6WKn{(U24@XA?THNt9lJpUWtdFTlQ
6A;?&Z30{6*7<rs0roP*qU0gKy+vWYOz|6Y71D;V>HluLmJ1LSi?Y;#01<pHsEj+R5#WBfP;;toq&`QB&{$<JBPH_+?;Ax#;!gIjgl~jtvRRE^)}Vzv4
pauFNiCO&~aD8%qlkf5XAR}x|wXXPLt;a6A9B3_(WLsjZ%SMk;?A0XZ6{nmR#B#)jBA}fvwez(DmUf+~O40A$(140YxDJy3cAxTPh8=bQdnOqoxtCn<0
i)9D$RA!5vKiAwrRjA{5KGkHAxq0`*C%)uJn!Krs$i)NU_C8YW78`bUpt)rZiz&~O`v#K{?-yC6~rrk3+7(V_{YqbWd>>bk`bb9`j%0vB9}YgkJq8tKs
4Appo}Txr@epApUoEj<7*+o@6muE9eLnJxF=j$9#H8PY6A*Zh(IV&+)YDV5U}8*v#5tl$}`Rcx8M)TauoJ`T!xed4OCG>#oeR74eMjLoWMgq7%^kkmG$
#nnsAJUAH+7i?z`qi9s>3~P-|qSZx(isYcG>tJH#;0i(ul1qF`*NV+d>4S_{fK4zhwOU8TeiBF=M&PFit3Hkw=W}YO%cCmkz#0~}Kn9A-8k-&&h;7^6V
%R-kYi9KSws&sLiXy?<{y}^Zg~;);iZcRMaa8XF6$JzVrIcU)*=tQi_w>we`y6}E%-td~im1%We2c|HmVJ}4+x*0dJ(uoq=WUXV@5qf)3~zWo9VMrI^h
}+BVIGA(!=kl!dj5p_y^`n19$P7LD`ZW+$HYRP;@u#^Nq#I#75qf3I{%`h3;*WfA~0JPR)>Cs2@=65u7rien0%Ci=kroVe9A)^vd(U+u>HNm5A`Td(lw
zOY-kpY^u9e#N>dmWQ=f}symx3dF{X?d0DW1-%62&~nRDf>L0t3mv5Aw7#N>>9{x(Oy1*?8Dg!y(f^_5ujPh&3LrhW?eYEjP9LuD$z7puZw6_r1Y@fR|
K1%76ia=x7pKLpcM@;g>#_k1eB%3^<u_}`3<zX!&eLgC`c=VA0?pd0=M82de+9!O|-=8v})OUWo*@5k~7{)W#hz60OpReHt4p$bd>ZQz%E{14&&I}vXE
x37%jY<_)we5DURdquB(e8u~P@&DKCpCFdKuh!Rpntwmr|5y3(Pq+Wu^5Z}Ize``f3gLdCKE4Vu{=oe1hwwO?EpXFLZ^-ry;VMdKE;B<}SgWr>xL>&c8
^Yy2AY1%7!Y!_@6#eS>_hU1^&OTh*Z}ED&mXd9ExW3tcb$nmhzXRbO4DL+b%OM%8<Z@VohbO979t9{H?eOSP=|P_OA+lNZCb<E$?vIiznTOkhv8a6LZ@
43YC#4^B$hQexKimm($LJ^<$NdBlIBbu^yF5;w)ru<t=BgB9p_79_Z`!~`)F^pkmYEjuzH>$}lNJM(mE$G@3f<fQ=4Jy;eO=70);=F$wH#B-oj6gp@VU
p3S#mbXH}RP@QdO{?5AwkWe^@y-rGBZPlw>+hfk<-GuG2e84vToC{pfkd*3nDE>`j?0oFy1kD7H0J%2A^@OqPR{^NIBr`-Q9@#4_d^*}BctJ8~;KqG|0
;p2;TO4b1NCnyBWnk<DoC^vIv*0SzI#43@1fpA%U?n|R07PPSyl#AtgSd*W`Tm8>2(q`_vVUGS`|_5-?woy;_poG6J4eK1rtnxnPAu4$62sI1PCMUP(j
zo{%1H?_L?V|_Wf?uhR{@L=-lY=u5w{~}>*x|H?fV3=K%p;!5_oQ65^7}u>}a7RmKed)I2tS@(!dhkyhxTWhk!H3?7HFP}Pq2UmpELKideVFPDo;7ic6
>6hOozOi&x8)%q)~!inxZP0)u5}s_TecSx*m#`>SpQyQ<@{(Q`OKUH)JBi!IUgq0Eshu$)D&GuR%1BJWZpdw;Hubj8r(1bANd;*cfhALk|%lBI|O{5-_
3CYi8G>Ig*-Qr!H?$uEBmYb_73NakZuwxJ%|Mf)pYF>!?yU!>WpKp_FJu_8Ijn*By8iLkN4Ln%`K4(Bt({Y;d+LXG#fY`dW<<`sSTzw4FDEsnUO=?Qr&
Fa&4|{#o)aA&$I4t^NT9x|-&gim{>{s7i65cP$Ew+{BBZ;J63f!!O22T9gU|xzG&iTCi~^J%(MNqyw5z^?uk_<b^`%nz%{X(N!b2ll^31Mzs5HJfTiL2
jPD9_SKPoBvkrQs&VE8FFzSJi=Y&x<&N#>vzbEg0%;YtFr(+(<&uMxa0tqw~*uMci;Y6E!I6a7Pdv4gGwVTCq$9?>M?Y}q|_oC43?ZXo`AH|lDVj25DM
9g`p_`&>O=V*_!9)KUw1cMoCy?nCf+Ai4uLU$z#!prL&i9w-6o*)#od7NJ(77TKJgwact_DT3#n-w|)6Ut)-~^&Me#j)>1`+Nbs7M_Y~6$Rkgn7%UH1S
#OYM6fD8;u9S2<?yoz~fPNw&W9AT|^M;duYUg-I)@3knkZ}ms<9)@ZE?92E61^cz9YdWpwoPZeM7S$ggw(ZzbYd!HXwYS;YBYW5t4f_KRt>kz0TJToCT
khD;GoWF+0)%@-wf(SFs@&yZ~f518ddF9CYH#D&w5WC1REP6f|;?F&AafN?_)Wzbo*g{(b|B|l`(kaV<XhjU_=%!Vcb^Rcl&$%oP*5L&6G;{yS)jXdWA
k9T*&uK%)IHBUKm9T*X~__Z~FbVe`%lV_uF`PYt_`YEz>g$X(N1!aJwZ5{u19egd2RgmJ`J|fuDkKg+Jj6<ZA}L*y%#nGPRb0pXU6SgtyL>=c~sASGTe
mALY^4WWi!?N^f%srj~coHOHS6INAxtb8|y8nK<c!k$2{DthFL3l`t_12J50qJ+FKW@Wg})WGb7G#Z4m>JOuZ}PwR~RGprQzv>Fv_;jk)fq?XB?p&(AZ
O*J5wybKO#f5ofy{vpY_c5Yy08Og}*FH06KuliEK+eI`EuGN=P;dUn_=V*cZT9JB%X59r|SAB|`v)q)51JDCxg0~#06ZVp{v#aVUgayR>kVL(tNJ6UIp
7lPq#|UPE4!wbS?$RfGW|Va=^l=@7sR*~YOsX~$R;5`nKMUcCe~OA6(fvr>VA;=MHRQ_vCS-V$n|RQ?137{4K~<vrk5E&@`6>i-b}q2U-CI{QnF=x(*J
zx=gv%8Ej22+kf(1T_%DI=8_4%X-(M=r-=_r>ENaa1S2U#2yt~O&Wy*M&3$9phdj<!}IDVpod1~UQ%aGPuL13A314&7qxX5}qXB*GVrzP!@03ZrK^m~o
lGy}ofqjz8!*5^i|Um@~4V+N_Lv1xM4fJSA`%uN!DeZ0bxhQ<!r+Rwz<S+31h~7wN*scbI$MfN;MC0M5P$00DDDBUf*rq%d5|F<R24STL`qtKf}K0V^N
vQ8MVfpPyitGsa~nkE=qjJk?*`H;|KAnYh<<(3pohQ~<z1$MZ97dIm-@17^t(V#bo}NSub5`ZE#kmmOOlPu9pdYpv2YBCePii6a)qvMS{uwrjXXp^s-?
=|+lB?e+|%3w0C>X)NV#;$tAMBzFvZ4VGYcG#_Bs3IKP|>Ll5?K9yD%WHK_YxSbd(hBojORE`&}J-BR_0`}V)Mt=n1riUTNv%ARl;9`qgMe%MIVrO~q{
5R#C#Y}r#bmK#tTcy&Q^9YXaZ87G{T%8zhCCMONr#Y_r#&M<5<!!k*-GyiRMzSVs{7`3hmc-!G-86KRXx#wXtFKWvlwwxPkiV3FRc9=uzX<*Pzi$S1e;
PAKhL06bG@tv+k$&Oyg!!-Nhx|R=sTAoBX8Q<DOfGl!??$-4rGpYT>;lgpcT|D{-v1b;hQF$d`%hy|R-j_Z2x{$jW9sjj?LD1QET(=o{TQZJe+!Uh_vV
0$|N3eFgRx(Pv7f`WzwfX5pI`R={rLZD_BU9f$ygic$9}hekbghh|5y3(Pq+Wu^5Z}Ize``f9>#theEr$=^9Ez(72EE1VJV1SZR<wnGP}j$MrA?x1{nM
I_x}XO9)n9byusM!Lw~LEv7h!A#=lF=DS40A^jOB~$M{{o5yt+S`F#hB<v^{{BsW%rel9o-?X-xFXJBgsgyKvF)aEhq8euzuTP^x94l0EhoOjgWMH~`n
n`T5;mm-l3XMJs8q*0D6dK|J^=}I%ScW)^T?twj6+o>(#;V`ho3z$IH&f#K)$`5TMb_!Y+&U1Z+G+`YOe80J|wrtu9nuQNSqwccz^l5gnkmtw>+115al
Ezx=QQ?t>)JMOM_1zgDG?Nk?Gpj*h5tFqnvjW^O-o?9{oBIQd5Zn|y0*8(MoPS$8Q0-_&gF@7DD^jgFf}N^U?c8?*VmC|eFZS`QO_;uo&y(_w-uzE4w=
&m-bXTIqqJzZPm_ZL{!&C6){|0-T+{k<{LUVeC#CkYu2~>NIf;az7=T=2P>zD}|3*$&MX4ObwlNJ>ipO634QgT<ev_ml>)3F$8CM#7o;X<$BEB_P3QMx
7LM%Jx7mJnQl^~il#UliE$9DKh1gXdmGNmIp)!J9^dukvH&Elpx24^3BH#ZXWzl<9adwrM1so3;Q)HMEFn%uoe8wiZxBD~g+8EtX7Nn+{C8YeukTTs7d
pdWXVmnGioV<~m{oBB0rW9mj|4oirt<BLyg<GFkTXP)GG)nouLHYr5$&Ti2^S+r#X@Z2tH;R%_{O5M%fuiHG$pQo={#Kr}k}d;V&xakhh>=QkEXjZ0<}
BK{3#{Am8avcJmjMcyi;xw0&4lChYn0}%c3P&HMoo$AnnhnaPzTP3RpOG=h5Dkdnu-yd1?#g@@=&(h_w-sO<JQ~}H{@|k!y9_vWw7d}d!IY6$f{-&FK4
}EpG2JX0B$hS(%HYkIy>i3oXm4A2R5R#Rzh`JWA_6BuiJmX;qtjcUma05_pMv8~vK1qo~d(`cR>|Gz=T;vwum45uFzGzF9p%FP2o^>;i6J+wOO*ivkHJ
FOqHh-@_vn@Bv|6YIG!y<Xt7p>tp7JQ{oW7V+)cKoJ7P_iXd%T<9Hs>G$@$eRFZ$B?I~oz<Rh+vfx7`CCtn^sz2MZu$aRVR)j>s%K>#(ZNFV`q2}A?e-
<$VY`9xkhIk5czF^tr@g~)bJxfwaC=s_E`ow!JT2);V}nxGife-|*6l&bloHQK%!>hg|5A;#ET&QsoW~K_omdlZ?+1VM(_R93PK?$+v+8k`Ie)32%p+U
6hMAr}<9TV&eBydsFVQv<4b#EMYvi7;*-p((Z`f&nu}^jQ;pf&LU97*sLBZa*WPM6znRwxJ|K%@N6Tm!cKByL~I+TgYtgv9x;N%n8+ImTZ#QmAUlQ!u3
!g3ESxHwZow-z-Aqh8RN`i1(Aw(SPhIFD&sJ7h4~&T&!CL^CWY7lYL}cY8-Sz;0-mvRBzC?I=RQEz$5wKyAif@63Y9_Lhw65Aj2(Q5@8d@l$b@UlB;1?
Q_3)>Xj(ZIpr_<<!O5GCH-EyGEcW*x9}`|6HMqG#;#6*3*P!^-(aj*_@nd=U#D}`(p<PK{^+m$DKPfW;Nj8HBUv7wTOxysqXu(nWsC}0w6Qi>iwPcubB
C1;K1A}d5j8lVT|6rHrYQNnU5ZRD`PUJ0;a(HcG71?R-xlM{wcAJ`^8;ZvgS{iRY+PJfntL&*Il3n*&&sZxZmRs7(b3m=<<={HT%C=syqi<Of$A8p@M-
Tdt`y``0B^28qt3VwaukL%1%{p&&&9O$2?SF00Oh^v@VuOl856P1nR$RK8t?pZtD{1_2avV<_PKBbmdg1iotQ0-tx;T(gG+1e$N(;oFlJG#4lp=@Es)w
A(?yH7CFn113^+m-ct|cZ10uW)OnBPesdittE}z{T^3!0f{HLf$&1j6^d>AEVAtD0`Sg^-<^SDX8sTBgu5ZI4HsuOp{g)<G7!L%4}IoA&e*6|%$)|Fyr
@2V_Z8`25r7Y>bLbnsn(L#JiJbsb@TJ1<M26T^<#OxqRaE})OVbu7;yZT2JXn5E{*3@8#P?c<R6VZEP(<`|w8{+K?-0Up>)TJ2^j7~8}cg(BZ&Af<V(%
yMuXoASDH`AX)_%GKo|mTA^Y@~lvgP`^K}W54XSz3h#<7HpEp8;NviT~WEOL?+(PZsQdUVbA|m82jb6Q!_|g%mIy)uE$5Xg3M&O<5?*0nl!uf3&1FgcA
P&mQj^^LMu45?IqueHT5?>YRSb6}H_UF_z*XvCy#(uZJi||?Jr?4zZD3dElp68~BU!%9PRwsRrnp{~9tNH>F9ACi7-ln59uM6Cl%hLvYbFk6&*jddMFo
rJ)(cBNr<h+V#0C1UjlsE7Q#{4GpYii8Y?-(}T}Jl7g(X;>%Qd)c7CD}T6l+Yg3wSVZJ%{S_>_=j%W}^HPVXXK?N0<EbNtQpEcUP?2Eyq}GKO0ZSZ6m9
OaZ#B7ur;3g^I4KJ;1Z_a5KPTkuS&e8It8%A42>t@y3r9TjT9W`N=V$3a(F%#MvDxF^3}(TFj|`Ozz3W0S2ul3JEN55xAmz~{`d6LeoyD$q4#7gi97X2
kMR9pdd#eULnWSRVxlQ0KGc5<9sjBs|6nies*+R8xrI1M`f{KDW~}->GuHN%jm5%~e*59Z-}CuFw4-xOLqm*y_rcNM(cSzVAU2uN60?=uPXBer{s&|K2
FCu+osQ_^%ih23bn0JpN}`X~|A*|Kz>>GlwSSs_KimIT`SDM;|J(B8Kl{H+UtYo3ud1Ifz``G$-zcybh7HQyO?iW{gdo9Ub+`|d%$3&mD;WFg{vSJG{{
my*I%9uz{6FbTeT(<U!;Rr*aQ4^4_m%xSVC?=t?wGT$@n9r&&?8VDE8?!DJ`+XlctF?fOeQAU#}ktvy9GP@S`p23PnEjuG9J+6#E$E*EM;?S-3&eaz#y
0nf*ATWKcTJIC1V;CyWDc7b%VUEt`MU)!x%jl`h+g}tQ&=7lp@(#+#{%Li;9@1ho!4N@#gS&d@OJqtdbng7{Nut!$ZWV@3Ci~^+7_bn_7*R>Y`RIiXR(
QyUEEYBGgK}yP!zDguaCNb{%;7{Wvu!GR6W6fT5Ed*QW!T)#oL#Kiczo7gMJ=^aJv)`us0;f2$+nd>F5!Vk^Km|2He{BAcf{kPxGo+PnXnfA8_T{{hr0
*(hj=(aJKwyZ@T#7~{MD0LklKj#iTm2F7UK{ns9V9H7`Yg!*S%=Vo<)JzA|*nd&@lScqLMdg;I7)gw+nuCF@|%KQ5Ak1)aL^Ywo_+!!~Q3@Roo4ZX?_B
Q-pN%<iD00nK8tJ)LK`T%sb@26c9a{MBX%&h9%_9WN>c;G!>xy;u@m+xqMso=+Z2RxF>eP+6`j2Fml6;GO4GRuM%3EVN`roU<RXx?)XhuoIF3D+xiKuJ
rc`oRd9EHv5Auo5xihp?njbNqkcp-LQ<Q0<AscKFwdlJTmY3t8Jl%;OF`M@o-SZ(cuODX#T&lzsm2~Dbny-PGIcpdOtzbz6{hNzUDIXMYvHHtyYZ>Q@n
WZ_ZODI`u+aukx_co29h;)x&geWM8)OvnsUUyuzrk~DgwxA&ee0Vc_}s;t~(+o*;RBoZ>(PNHR`Lc>i3oXm4A#|j97B2C^n|6VnBbr^C&iNGwqSMiyE~
`yP-(fdfB@^I1Ls4s1LWkO7N9_{HVSZd`hSpO;xTjdM<*52pvs=bvl@VSkAv$e|+<H{6k+Rc`l(>`h>(yGu|^f^U&_VTQEQ55;5m<E}H5)kq~YQl|Ukm
x$%ferl#DW6O)K;B!@@YLPZp`#4w%<v#9lJgpQmKiM`G|R(tSHfUe~_C)<PA#VA}wEV!Ik0)dU!>sEE;cW61OC%RpMN2P5(d~CA3J(hIi-6t8@S5rdCR
x|Nzy|Q$qYo!CF#xRKPo%>jmx=sDQf9R{(LDw94euW?FM-%h)1}-G()1~|fb92I#g`hlK@KL8LO-=^8M{jojc3bA=<E*)#*qQmg>CsUK%m^I+qQAq~&d
w<bR_9nZB~IOfS1`7=k4w5WjJ^juFZN+k6Oj`3PI6PsodC9Va-dGMu5%+XtRvc`XH3H)8)dzgYU2y_twxXV4mF?g37ms0H)r*;K4isnh?<7ClBp7FLW_
RQkoAZ4H>KyFK=w#DzOTROqXu;WnCScd)058nBmN)kOnz`jWUBI>pklNtwdVQbr-vIWAK>hpe!u0{C;I)ie=%?RO_!mJyZXlGs!Sg9Phsp^XYA*luy5D
l+hNCF)fxNYP1gShB1Fd{
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 00ab5b4ba73d1be0622e6fd7b5942f65183b9148d2ad3fd4bad8e61f4c619b97, and the rest of this file is eb9f131c7e34a5a58ae393cc9d8ce5a206383c56ef985cbfb3304dcbbf51a5b7

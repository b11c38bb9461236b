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
from itertools import accumulate, chain, permutations
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
RkKy0r>MX50Y+2j|E*FeY9_M)j9A~c-c@8lW8{n&PlX5=84y$D?15a{?)graL9r0G&H1?@+DO}v5aJJNLo>)Vqkh8O8$TL-gK$0C0iGL6=Fr4xaVwYFA
0H=RQH@8>gWX$JycYzkc0ryNFWJK;KYu=4aQ(P+qlOKHg1;<xTP}?aUbBm#IXeY+OKdkbBr9BbAoHFs#vS4?vAQh+gnJp$;_EEb2Q)hK2j1oGQqCNbH<
3*oiCs#uD@59CqBGmD$;@Eqt*;ccW|2kh=Pb2{ES2#C}(2~PqiGgxe^>T5A~}+oGkOCgvLcqWwlxfB_Tbrjimu>7ltf{1k93sjH?NPP4-RO2*A=Wy~LR
X0Y57yUJICS+{YyU(K2*j@vF(<5-7c=SbDL-dUkqK5Xh4Mx_66LojhX`=)*Y*2qFn7s{b#+0%b0lvz)Dr9+9EsN|z9Kx%C0alaV#?9!A{2kUYILb-FT-
*a~5Dgxmc(#;LIWSZcKa>Ekxm*391l0fOR<8^;fp&k7T$C?WJ?;Sw6)KvE1Y)t8UQkDp--`t~*!{>rjhW~+*!2f_Qxm{kP2&81Cs<)ux0C4eF1!%^|G@
^nrfEu21hgPYRoR$+cmNr+EfI=OcpmgI*|3-i<RDSy;s3mA-p_QHBOEmroOwUY<eRA5GWKoFig{y2w8c}VWba0Et|KYu|wFxGEC2*?Nqh1F!;tz;1ARF
P{)8zp=zWCYX0YT{R@a!^DmTFnmBRpPn}o6qw*u!rGxA$ZV%-xVJ?UFYEyE5HqwTWE%C+Zh1hTN4ZrGoq^ffFjUC5ctkszpI)JFiv>OG!h-`$iiB2|B=
aol|NC*H4!TEalSE+F(3Zq{ee!%M*;25$>z4skjM-YwxPq~K~I=|{kH!Myf$xHxenMWUS29raqN&+S!QMikunVxhGG~TmLZ;8x#c8k1IATuzR;*nOh0k
^6Hxm{(+~l`+d@K7_ED}$Y?C-S<ZoQ7%WkEzKl)kn+iyv5*A>0wiTx@?U*GfpmVVa3D>~r&`0;auTxnT14)77~&^fg~5ARFOW3lsIXAADnv}1kSM<NZK
E0sCcCzs~+R*}vE%oQG=1eFK))k-t_ys-CJ@d82ps;q+mrh2L1AqI7B3Z!fx)+8eY_oN>+OSD3TmG>AjgI7hnyGidrYV97sKC+bkecO2sI3XgbVh78SH
<PuAb?n(9miG#H6H(w>rk`SWk^UOjC4!%bzHt9K@`CRvMZLn@BU65A4YLj)B3oS9hf|34mguyU0Q{{l7@rokop470>JYC#_tPL|JoOyi3=NS+VFieB;L
1GnrYLmb&US>q6|m#4KBm0i>CJ~!kImj{@EI^n^K21NnXIX5hRQ~QU?wuxKR-aDTT^ppM}jm9oNnzVdbPmIiloCbN~3YdPa&l{Ma9IQ#rt<mRO#RYP`$
DQew(=0C3zb0L%>Byy&UgO>gz;ss?$zNR?NcE3rSukJ*f|Oa2dY3rAG=a)sDEJU7OXRIZ}##N_x%ODQCun8jSfVkdvQ<)eg(T=iaM2H9!WSg`gEDY`@1
8;PgJEv$z4h{{^4!GT2!#b&H!z2sb1-Ovwf*41*V@jq<~q-WDZxdX_tCe_aQAaXDKMrhV`UTw)Lq1$9q_XOX@-+RVaD#e~d_d28Ll5lXdSWcl*aw_P#x
`?tUCza<w_x0@)S#5^I^UojXr3oCEcI!7dS2=Fm+Z{fSMwtM_w!*XRy;SXJ3ANbRUk7(%VB1q^Y24BHpW?#y%xCk+coowzwVMnO$0;PpslLWI`a)?`k7
(B;&aRW>z%(N3}%iVW66*9R>dSXmrj|4Lap1A%7B-_v}hqU9yyl&m<HkV$XX<_EUH|vH~;MMe*=OQoYN!4$=^O#-bJV{z(9zUmvqXR%p5#}>f31Tl~{H
PL{uX~t-&>Qn|6Og1T!>f%9I-_SAqiA2LNucX0-tmhsj*s}+?d2Az2(VcaWCKD@yt?ti66HMh6!#IJ(%DNU*Q@(FB?w!Zn1y@1d<jDg3r~-Qq%j5pq(M
ba88>M+?jt_{557Jo25TY;)PGV_4oqOJAEzr9petzSBK;4ldO*XJ#RHv&9?N7PuRRuUHv}ljEvT@16~7mY4K7r-wy;o066LWs>|_&*Es=<4{mseIDi|e
Tp7Qv&_8GYvAyB2+-TD~vt>k-yCQR=Zms8-{NvjzPiUH@g^TGsj65g(uq4(K;O1p}nV{FFV+158Ywe?9th;x8O5LlILNEl3iegIYY^bmCAG}9D>MgP`w
(?#@j)9%NUwKaHvq^>M(GzVXzdLT@h&09(iQ7C$A(p?K!Hfi2bAx@#&&-w*1M@irzP<6QX6cffX^JtT^9a9F6Fv?FlP(U>`b!b86A@3+8b%7aO_LOteK
UcDN<jShVwnX0Q@g~W~gJjt3QDTvY=#D;&^g<AqM&ar@)Mt>Dp-)3aG%Op&AwCcbRhBdAy;nIab!~9PVXiIP7SR96&4<UA9#cJ}MS@L>3Ylse5DUR=pR
c5@s3aiIs9EAg_7_cplAB*CPz~D)RQO4;38}xP)h<$N$+JMmN|ui(VO2@mz%j;GrV-|Sr1Z?$<dnv}tP>Cqi?snHGGz+wCdZj=KQBygBSI9~^L6)l>!q
d5yjmOx{Y7yfI%w2iAt+Bwa(qqQetvfJR3Yz`ZN-@<VBy$(v9Y{;S=izW$+%P3nIh3G;t_xso}$25x1nhI)QA9grU@8p7V^@Sq7)&%WW&eJSL8YA7=;)
FMmD+>c%*Q_sVOMbCybVUk+Sk1%XDiHnYpBa%6@iRbTTCGnU>wXzk%f<4-ZM`fwxX@^FXYC8#~WlnGPmaeqGZ|yR5}IM8Z%FH=|*%RK{EH9QOvke1upJ
)?sPaSC<0s_>ttrGsjKH9mZ`;BPs&0iB`EpMM|pl2v|4HIGz~Fdv-zkEoK3c_rm48u*K{oU@$!1zhb#EP~7XQ?8%iSlS%_Dz3ZPi2bZ`h8);ZUb%GOFp
tXS<PXt7GxTceunCq!vtzE!K{`5<IY7oUXJz+EoKg>e31|SZ^)`SUPDbykr=C*+9U&cRhpbE=7r}r-F17f8J0G%n}N{iG1396rbdU<lB1*2suz+6f-3o
aCKE})Y;wU337QX+=e$gY3F(m$%kTzp)3@Wc{K#UO;NnUrahS;<$pKxO3$q@WEO-Lbf`i5?qy7LpHwv;jGJH%t?G47)6D15%BUA0xo9C&<w!aVgYg$n6
4rc?s$SKUvY}yC3j<USnq4BUsts)`i16nEb!Ei|{(OtOHPl7T=}2$7^pPhRyCveSsTs;z)3awYQDXK)MPun(K0ss!B|)J8A$w%;K&lkwGdLeES_L<j_h
X+l&jZxt*v{_VW1J9f=8j#WM&8Pr(ZIwwk3Q?;~`dDmx`$L+6D<15?u05jF$vATEjFV0mG7RjI%yd3F@Ecm^^$=N3=U{kfel7yy($FMZg4Okj6#0f;tS
;%|u}8yUYTZb2HveEWy#2j$t9K9Z&4C>ILP&gL=~bP`!yD)`qfJA7@TKQPmaD<})dK5IOWsNXC2^$Ux4L5Y!T<Z8vP+-jaN={<Acmjp2JlnN~JcNdTE9
avhz4-m!NG*~bq;u(RIGyS4HH;PoU=ZyfGm0j=)>2Ts+WZ!@(a`)o#%j>}Rrz%8d_INl~!%`QPzQ9tczXKFUD=gePzV=q7+!t<ZoarK*wSBj+@lfqV%d
2QJYUogjBf(vlu4!!mlB%tm&}MVUAdH#zg|*`BGYiIo&)VleFYr_=s3uBW%8fE-25pFIx1odsI-$>13PA}o>>iTr&wgg_KGis@HTlCDJI16213eZO$Ld
F&|A3iNvP1;8ubDmMZjg2RQo>;cqmgfcmY6H810ggd6qYu1`T`hAe{;K_7IL<lDyhMMeELXN6yY`0d-J%Jh;Kl$Rpiw1n(q!lozp_}LlVaDs}@FIV5jI
14moLNjsfo>kQi!b6ZiVIe;W(Q7Pj=V4Orli1A(pp&?@juzaRr5=+NN{Hg^k%H6Sok<|wapf~yB2b;$Sy0XryYfr8XE%r#l7<mISAc9%0b-MXiD1#c)q
4_F8&5jQITcR0-~Y~d(eR^S?fxgNa0Nkg<-0H5cm`6(Sv;INlfS|NsKN|Y(MaeDUyb0$C$m5?(KC?L8Q$=0#LGY}g4F{a5jj|$gK>S#Ql2z7;1i)bt|R
|rvwIQON4_6EVlDC=wr2UEqC2vhOahQ<4$6;nx+8h=5!Z}8k&+REOC7Z=YeB@modc5+q$KS@*mldNo-TF_a1E$Sc^{4G8){-~qbaafxWB?y&%c2Nvytx
Z%=v~}qWztfW%h3WUjdC1ysvHz457T~GPtn5<iV%fs6P~7;eUrLWG6qe_>ypO)RYZwR!f*`5m<@;tN7G{wP>+eB6k?KI;dtBYm$T8vTeRS8P9}L=RU?N
gHT(nK2VtNN1!58%7Q)UdHLf6_`?JlY>QV;rx-hH}`eg#UJvDXWeI!e4%Mq$M9qVEtndW7uF3y-n5T3Uc=s5PCH&kvaYkNFJt{O6HZ9E5~rE&Ku$0w`Z
!L(O4bp|n8Bc$C?WeVy!C(Yt-v1;TqIw%=LMZDCCp6WI#*P7L@D4T*r@Pzen&F-h*+(SK41%H1Oin~yr3p0E@e!8iDON|xHXOc7`kySDH-*uShh;%Y}`
dL_B>K0HL-T5SxmNu;f$5Oj;IovJ!sxbt_90Q_2*-qkTS)*O$F*CH?3&VmV$!xk*@z2ZRmG6%LL`+&8^vkR8AJg<*Fcxv*&G)IECeNR4plH_quQKCiwY
`AeVt>Vq<&*@pb4ySLpit2TX_mQC=)LbS1uTBIkiH=tAwK>bgsiW@AsR(MVg@XAU&Sm1ehKkFhySj=YzCiDupIvCsGc?tb&zjNo>zMl2A_IyWeEJ>y3K
Hl#c>rPjB*Nm8Tm^vM?gB`upM8RA7{5$o&O;790LN5TLozJWKyfJZ@>M=uk|$EYt%-Y(K2S|E0wm@4#12VZJ;<`VxUUnF0i_`<G!+esA#G!xxuQDl2OQ
E!`!c+NG{<%P6zH!KH?AU1ys|)IECEx_9-KN@?L;Ihpe}YF{1-4QWHI+@0Y%#8=tRwAU@O(NSrd?pBy^;uVI|4D@eJy|`Gf#s#W__ZURb`Vr{RS`yMW$
0L{-7=($-Ho#nGNAKD&E-^$oRHC-qf#)Uqvwue)gWJ(P|GY&cXJK@3jB_9m%hP)Tj)wG{f5Wr~(D5%E>RFQKU~e=Ug2Bwk@o37)92W={Y?SHui6ebsUg
>p6Vv`NQl8a^~vxcBhF-eR=WZ<(1Q0tHA47SbB2KbGp08{{yRW?yk1hZXqU-PW+x`o6h2njL-Nkzy)~*Le#`kktJPI$$l+7HMy|h`=Wbea%azJk7VW*+
)zI&=1ewd+b?yrk%fOq->A+RD5daGyms?sdlO@OT!{X?m8ty0E|@%A9R{L<>&qA*#sbtmib|V`Q3O5~1_qY_l4le~&iNlS0XGxO@X9tp=uOK3kSz<25h
?g%qF*j<t{_rZegko_;_MVw@^gU>Nb7t;DrpGfZhexx=4f|Wddh(^Li8HL*^oE1xFBqrYk(WQohNfx?fvcWsIakW4fHdw7WBJT4x#;$d(6s2B)K50*Dq
X|mUSw4DWcv)8Yzpo6jhC|abPbipB=3(mvYNwv|9HoakY?Ay>g*Pkf!Fq%<0ewB1dcT1u#+b<N{Iep;aYNNgPxUmZSDA>3A}c&3a%;yxe(WVE{%VZDCi
QT$;yacy^(<^-^Qa!6IVVuVJ#BE489A+)bGjR_K9%Jg)4EMd!xiWLkYrBn_3*2V~JC*roX8>gnT;_#Vg{(CPgZ#LKVEo1<{sbOq-2$ke)QmBiIaf9Y0X
dP`4YgDpf{39znPv;E8p2JaE>@@VyV^|47RoeqF)K}I;y61!{mxX$aH-YJE|KkpPa-+|DJopO3l_>EIfkf1?6ba-%l0Z_>rMaF$?_T&>VCM@dOc`Aa=j
I1eSZ^2y*m@D?zP7V%CqmDW31^r9nroeaQa91x9Ek2on5ExyJApcadilJgnD7YMy-6VxNHH^RWMBYQ!5s{RW-4`037`HRfccNRvpKKfuZ^7OMEYo~boV
}oPaU5U0f}TDput>Q=ok|fQ-?EQDQ6O4-aCR7p{Tv?ze^wdFii?Djb*q>4(`TvsasQu1tBjK8pblERyI8z?XhP*K%wc$A{r2(lrQ^3>wdBJN2=EZdhYr
AVZ#_4?9`aI9_shdJP~<K0c$z0W!<uw52N9{;Fz*!y$?G+Ub8y<Ot-FXAd4A{k$tPW7N-Wc_MIDXk=Evv75BCt!_E0HGaS}?MT31tTP)RwNUQ@slu(_V
!Ij5qLEAw8~xl(Y8G;h<mNudOh8d!_`5{(#{OQdpSf*VOz6>1XI8`2CpI|qQM#PnDpacdr1Hn5nNo0X!nL{APUiVVSvrQ^dzxth&?+ka*fSGv1&x_{X!
q)xg~G8u#<C31aX2OJ-~mT1Mx_(2FgD62}-h}Tb1kmzajlo13m_W-rAE`O0Fpe9WZY8BB95Q{Qe4O%@lsf(4Nq@+erj<GJ_?Lu8d$r`@@Qq?5x9UY6lV
LQaol!2y!dciK-$K3S(W!;U2ES?HsFWp8;BxdA+nYDEfgGXQYl<iGl$`m9$0ZTfR-4uXsT!s|IX<wRZ#N`vVbcus1`LuA@?QW4rakQF%Ct$LzzB<Q>l*
$;gFjTAQTYd}q6LlS+^w@c(_FT~Zg)kL7iq*%aESveu;_eX;kaMx2J74I^%#8tAUfrzz9`zuzA~8EFt{HCOg+)HW&F?4|>P?he)Z^|1TR(pM4z^q=S7t
6y)J2=9VoD;WF##!QFp#>C21tuN;#+LudAeKJIMCjro4Wi`VPTCYK*fi%Q4r;Ed}Isql$H#(GACQAofM1s*VjN>gQ<63N%Yu6O^J+=?}$kfvXvI(J=qb
3E1z`@k?%cPxGX(0m7tO(qw2Xpaf=)Wr4UN9WaEIx{zQyrVeR<f4*2jm-SyZtBC-e&@p&5}an_BS$~)iz-CHr`m_RsQk|>!xEV)xK=M*Nc5`x!NxI|t;
(J;-TD~H@e;&z$@lFVb=cw2n703S?i<?6NKoox(*Lbw7$mM_lM8KMBAv`i4gc4eA&AN?~f?st%Z0DWPsqI>{x#^UDBfGWUwrJqik%4EIhzfzk)qD@OXE
PVhlyUeF6;TI%Vgoi2f52mo7Ojb6-E`o78pn8-U3jPp@f<!|mVv(vjE(o__o)0`Dij*ilEO=@{q((JbZ>U5kad+<JzNMHzO^h!e&<R|)h3*g`{iPduvb
k@{;K@Z+sjP~+an2_qXiiUVUgj48S41<h!00C05#1RFD+|ao_*yS&`E^ElZYWM8T?D&6wiEgyyTHEZ@p`!L`upOotCsK&u|A;IxOjP|e@2UCW|NsQ$JZ
YzAHd90O)qHS=AFW=7x1r?Oy1J*A;tT*&kZ0Ef3VIwi#(`U(ko>&W;aQR8DE!Gq-BRhy@;+WF*gZ3dWW_Gao|8W_Wo^DBK|sswJxhu=(I?+R1AbHEYZJ
GJ^hnp3Au5$@w&7!v;+?m0kzv(P&_bRrT`VB=wc#^1!cW!w>dx@sT8E}iv)ZtTO5-`5=<ovbCjUAczFUk>&N%#XI*YPt#;sB$SUu1bcsy+=iDnIdC-M#
U@~IT`tp5QNxX@8yQNK-As8}}FBb5tV~B?ATOxrv^NlJ3FyH;;@}W-ttvDjkRXVT~1>q`!)TVqu5r<3<31Y8Ow@TR{OPhe4!i_@u0oNa$9K8W{D9(K=8
NCUxUD$hBT%Xp}@>tI>3%`FEVyR?(^Yl8{2l6Zm)|()-8Yzw9D1}-fO^3on9R`?qL8?i4BxEAEy^YZ<QSiqu1$+R-*+ty=AMBwZ87+wN7;<jV4ZHA8r!
}Xihr0(so4;Juj7o)?K%pe+JKT$|Mtw9>gR+*e7OEE-u7efGr*D=_ymB(XgIW-h6dlF*Q2OLDtQ3TqEzU0J>@@rh5eKj-#ou_H)(~V$<Q1?G4NRKD2k5
WJB~Nkh?5zOHvovomzykppR7xvKRx{;%6qa{5tZ;b;A@$<=!UhKyoEk#O9|Tfp$XXub2e*f_I_xUjR+5GR2fyGgS);U^V(XtZ?T|FUJUas0?93CHSDnI
dAQ~YHK`hNs#7~RYECR1IC+N}Xmy#Hl=ZZE^G6rFcWMhq(`(?=CR$=)%s-Rt1Ma~uwEt1-Rd{{nT(3gU<S3@#Zx*DH+&T`P|C~iF{h;S2De*&}E<BwP}
25zAU$epfSki;B9&X#N^(5O06MPA1usR<M;pRZy4?APnZt1`hO8q6$nqOC)9Q+W)ouCLYz2??P<47c1?(+#AT&|4O_MHr359ZF`deGCJ9d<tlUGq}KSd
q7k@2NyW`v}-Q)xoTP>1i%6x^75k2)k)wFObbW?rqlb&CwG?63;KMa@aD$11K^xP*<SwIh*#z0C30n)YE^2wnlmO1u3k3_$G(9r?quhwep!*tT+!riuR
{Az@2%_61C(lzddiY84u=iH#qfNDmG=C3;c)xp^8+f}feJVv9wM?_B6U_`T2oV0+rSN%^<ABD3z@s_?&~!`e908Z40iF8gIAXDMDfEtWG0^7m5I=6a2V
_uoMQ?$OTmi-y9$Ef%ys_=0^GlD5}@3_kMUd0a#m=vOJATeMD<1d$-HS;FF3P2tU=dI<&(t^vwV$%5`pQDNToHW4ld5`nY7B$ba)4))oN>%%`2{Kg5;e
36in?uOa5XxSFq2Qn`DfLgZ|npq~~D!+UIR%YU!Cbsw0&sUYQDqtUuWgP@PShdbH}_zkIU!&{TaYZ}&ZlXW|An>83~)LG}vcfa>ei))F9GkTIW1UM+$)
sG{>ym9A@4%aC+9J1p2d@oHTBaB`0?iNT3POR}#&2aXh4p7K55L9ILQOk6Y9FEg_n3o&0_Ih_HF{2lNw)Xug3=Jf7IY8>wQ=Fr9I)D?)VVuW^njoBK<i
~GknE|Cy}gc#n(Scp_#!m#M#X5r~2h19(86ck<PBD^9NxZlm?OYjO}`RuJ#eDD&zD`}B%i8SR*B@%>ZKj$?<W_d>?Wc36^MU)*5^`r88#Tf+&2YP<;%2
aMmr||Fs5Gl}8;Lmb&9CR+Eb&Z-Gn=8K%9i2O$2-2k6%;u$#tN~xu<FIf%BQNvn9;W19T!7Wy<D>&YNBi6E3r*1Ho=(%oJYFa-EnJy~nS1i-6U-RA%$!
Lr8AIdi=wDx1pz>vXrxB-eo#~q>*@2Nb*&$P0L#(r$>)`1}FeP<<Q>`zGfeyIpK-5;sNXiH+u-GeY0L}D3*Xatef>QbQ9n&d@1pis@5uGLVmhYn(`Sj!
Q!Lt4Vvm{z-i(DXbcTevhn(Cp=B>TMd`Q9O7Wv*U7zPdw!7Azgu+k>ENVMaI}w~(+vFD$^fZ05RF7*d>iczmB*6p1qXxQ?8&LK(q|zrM=;J1df`Oj!zO
VBzHL;@!u9W;}iN==kYlt7tX>^*DRN9x(UA%7!&p4-QZc@#SS?#@^dR7fZJ*O?bs?3d%RLhxoFk<x?n7-rgjDrND)X_Csu5BU&MHdoq%W^RuTnHWWPh{
zd6cT$5FZb5g&<Z1zz&h|M1WSAE{XeI6?nF*(Aw$(I*Qx)=NzwYNC`0#B??mw<J4(%FO<ixx=Hz>DarP^eNIst}F@+ttpdL+D3}+L&T5(xj5)5DFMbHI
_Jk5b1u+gxr{Y2X-7>jWQ=(UB!$Cq?vDOrX>ao*)aB2qlY6auhp_Ebqj#BSS2svPl#+u0VEZ&ftOhZEp@RD6I@&Zt;tAHHkd@C6?YbNl{C`;vBqffCMH
T%opXs<VmGd<A)}jG!l&YezxC*Nb6d-bekeTqcyjM&l>HIhZzl(vsQtV6{P^obEC2?6_I=HzQb7&T#?32*tqWkuQU(SoX=przf+0}kniE+lF<1QfoH%r
eCILel@YBvTanou=6xdE;N&o`@CnUs)WXG*pGQHW9xFZU}opp?tNPj{b9Mu;^Xh>HRtfVrfz}BJTMU(I}1<IsGFH#>1`(hiN6I5c8+93o!&}m|ooW%=e
)JTVcv{Gbf`5HSIh-_7pwSmME?42D+jHUq0c;&g<xIq!=32>l5kswFPgI@0yG+kjC-a0_YzmyTsh*zfI`t-pP59B;Z5XF>SPdH*kPpfGGTC{H2@dzCju
dy!TV}fGH{=(KIvGz!zSe!e6C^9u3?sdF>v-oHg9tYP00hpssiX|_L1#{Y72ijLOEJQ-hM&S6;1rnG*bTOYwE(-h<Ze1zNt;u-bER}6YUZaJ=%&e+v6u
-hZJah=4<*Qey<{kYPfcTl+RQ>vAi)H!MFjnwU#j6fqQu>o<M8M^dc&0ZdFs}SwDo-Dp#8^l&c=a*PeC=Mv_jmq6BdK}C)i->KVr;uGeXV$V(~{eT93h
&_JFkU|*gixF0CYrp$heVf{4*F0(9W_POw2-1!NlJ3;_T5`ei&qmlEphb)CdALkOY$NF}z#g+JTx2QBKn<Rajc!#nCVysm;I*r?rzBW`#DHDxsz@D=nK
%#Z7u&WHF4X`Vi%ZSdXy85c!iaHahqA+^T`X_H$(2yz>+U<>5&3^yp!s4=p(ch}%G}WDmbr%A)aTD}p>a9itpj`!M}8U=_aYTsl)oud^BgdB+8lM=CpF
8LPtAixR?b9RWE0dmTJ8e`e(f%a*HMzVHeeFmYX8*^n8RE9dFWJp+dil!S0W7xWfrCCVeo7}LezNXP5s(mY}P5CFoqc&MG1$8)xb{g37(=>q1bL>tK0J
U$Ybf_KXZ20om^g+p+*Ko;kC|4351e8d=tlmjFhP0YAln>DFY-n!1qd4U_?@yQoHEgE!Ih{EH=!p=p3<kCZ1E=Vcg-jbMN6Xz7?sJN$IX<Z<@aA66+t4
c>(o0s@-2o?*Pba1JKIb2Aun(PPSn@5+FxRJN_**BO4lc-%pIS~waUh1W-U4bE2yDDNU5e>`Bgjcs{%9td-X{bckOcXMFT-yZS*PvdObv%1j$5{|zkHS
OjzM!IaI*YAk*ciwwe7FZqI=zQEWmWuRIRNd)1>Ek1Cm>~XZ$h|}Z-sNO5cVcsJbddU9vDkfXWn4IUlBmvmBdNwSd}(2dp6IZyg(TY6O`n8uohFDL6OU
R+yk~ADCtD`3>pnuov*$sJcO3NBEyDPQa*eR)3^wcLLe#>-(bBcI|f=J$A<<1iAU%$>D!?keARJLlA%(Q&@bR}d42r;f&gCF|AND+kReiHv3To4VP^kq
SOL8r5lUe8{qf$<=(1tOndZci-y}I+@lqPmCQyD-R*z&7)X?6!Vfj~jVdj2;St@S?FIky~NEVf>Ic#*|Uq>1JewI9f)<V`9481}846vHhA93G$yjNU(Y
pN-dh6sklsZG#r$fr_2ArPY8Pz-xp;=E6PHmMtE6=NzIwY3CukS}He`ObEH#A1p4=H%H$Ty14WjdOTtGz*sEc=Q$4V5To&wXHZ9OQhG{7Isw94kN{{51
AcZxQ<+<d?PU{BNRWr0uS)p(FR-`>R_P_I_ew52-!9!d#zk@YZvHJV!7q$oQ228XAPz_>`Zbz6<-aUE*&EvK|xkIX*1xBRKjoxi5z61295mLu8}iAHOZ
%UKR^K{>nW7-7iV7=-ro`rKM+k0O$bBh2m_F>_j&QI^doc^`E=zXadm)@jLCeMp2nEa{u<IKK@>qg*Gl_;J9{Eb&VXP3LwaToyH_Us0V@DhB881vG>^0
<k<y;X2eV$EZ0t#}!5fn>EvOcP;)`q`JY_zI<zZM34QU+Vd=y?>EWTT($xtC0cb2~I<nSgw%7c5zEVy?BoJvTBFLlvSFbh<+KEi}mMb-pPhV-hOdfG6F
!J~9I+k27kRMNtr@%-^s@v^xYBAt&{<P%`L9B5S3!lgL0rBXVX7iDk@nirD68<i$I{=M98dXwc0{<gby_Rj`xY1u0X5iI@&l(iX$Ew8Jnya6q86N5!$a
7q%Lbw#raH3D$_hr6UoY?ATYcnC%^m)a3=GQ0u`%A72Tt$*PeTnwNGJme$xQ$->uad{+0C!sb{n{H-SPZY2nA5DwHH^+-W9lwEBMk)$qfjXI9M%i2qiU
_Vc&|ByrKF-l8q!JNzu=X4yb`tT2%ND8)NJt$eG-qa2ZdCS&V1p!e4npM^b<<kKrX%8nNCh20AyZeB0v0A)KIm{c_9rcZg(p{l8UgRMr7Rh2wrH3>6o5
ujrJg#qfY{@NQKMA=zA<Tn%r5GbK45p_a=P?JX_|@PAWu=SV}Ki-m<C`!k{;#Rv)GY%x}bAY^!VEwLKPk`XzvQ^8}KEk$uNU^*)d4qsM%#Ov#c1G-4Df
2`zGsk_O(P8&0;gQuj{q12*uw<St%WrO|-P9cQ#I+YUSo)nbxXCXZ5qtB!SZK&0U>u0`0(+L*RWQVl@PKYq~4U*0xmj=*2a~J1Pq3gqKpgzMJ~v0Nz#Z
`R(ZsNdYQ1m4J^ZDpY1L;<@ESIs5R?vk-O8G#2Hik)TPjJdZ_Sa#YN7lo>Y|QI;X<;>s5t2g7eP_sWuWAZ{9y#k{;&Sf9aUi>#vsN(jV_3XGt}4=;H}<
pH{24BZzoVlvyolf(!tJtx({of<^vKjv3hf2^OPn0EwY4q2ASd-rw8f_tSCA+oL&gkga_p!+3dkHQg9<zaFA+UWyR1^_yOUD&z9Zz|S`gZC%zf$4@H74
)~^LUs3x_Qow(_`8&x10>&MNfv#7a&Z&k0wgJF@?2E>2Nptl-Kfw8*QL#UIDj<|QuZesYmntt*<Uh!uid~_5liOcCbsA39?Gk%z5<{YAef<co%If$w%^
-O8=!9a+Z&Op59-RKRQI>N2f8R3R^-08P!#OD<n;2I9w5_{F+w%26fBy3cl`J@${eA1@hovB9nU_%*GeC-<x3jf<0a+{n_#%GOA%T_4%_joYlXd~bDts
B?>~Ni`et6QTgODm)P3H4@y@=ye)?eh+rdY23;pe_x+@pZ8Cf7G3pj>m`hgx+7$9ykfvK|r2x>=QJ=awh2v1Lvs0f~xs@-UUz(q7<xSq7d7Jt}9l?9l;
l5G+@z*aE`LSnW@795?8oGY~J$IF-%)f+*0VCJNPy)&x`eMs^O9$f(aDR|4LrjBo4SNK$<Hb50_j)-LM(G*rRp020>523m^83@42_U;gJNR|Sc^s`h5O
=^pS;#y;iT-n(-5>2U$%iGt#eHB!%o10Qg$wc%)Kq7@;0D?+6`T*-*-GNp(esrM>(?gs*Ks7+&HsSE#qD^GdqTO&R_@6v7x%`SM5_M1mDPeLqNdr&{uj
vwnu+W2&aZ4g+Qjh_C@dri~QISp{PUNp!K|U0a5IcSN1n3u)X5DpIhhHoHGEf`(^ob7x<W#m*bqnDOKsiuX@FR6T0@5SecJnJoF|R1Ql-WsWI$pb?cs5
B&VdW|@L!2da(;K6{B%q{OkWi5!!;t_{x^=Sr3WbHwI$f|w5i*+&pcj>BsQ{w8wTJ2ARmFHM3yl!@N$2V?D`M}p)VKkK6~uNB1-bhXLWWA1{oSku$W8|
%jT+%&HT0<k98a2FJbijz3r(<1H4baw{g@byzphIo|C&WpiiqPaaY$3fhd-8hw%j=~G?t~Xm*Q4Hti~)Tph)z}Ce~ZZAUV-i!0EcE3D;a%osr`{hb3sc
AK3?$83K=K?F&S9Oz;+Sdmx;_wSFNP0tS!Ndq7)AHqRP<rNdya-u`GlcM85ig+K9G2NP5Cq`7120tvcU(rJZ_d5h?(uJ5B`EorPw_gb2>-b<uz9$f&}o
HFWcvYBXS=boPtnUu){i+=nWWeJbBRU^u{Dq}w8wf)NneedK`8W{E^MGoyXCT2*G9F~b4fMZw`&Q+zPwgd9;kzQv=9-`d)X!G{egux8bB|=ozXo`8VD=
I1lto(9&5|E_V_$o=mAG;~6G3f*0WJk>uRa6Fov-e>zi+fMOYQ;Rp!A%Uc5loYS9+DJ62U%89;7Jn3DWgG^1V|BZWMz>ZC_Y((*a%Lug{O#%g7Ew*!ur
nkoSlfg=CbGN7UpXr)zp(6v}3e~jSmAgw!m2tWD3YPwep!KHwhmPgnvX%4iicSn=o{;bVs*ZX}~bEH9LbFDtx)}8T|&-b;Vyzw9n#+sj?TX3=3|pFUCC
b0&$3y&k$)ML<_awO2|mhR-S@MP<i61W?kb5m`lOXyMvOv^M1mFgN(nPynKN~BAV(OV#2l4Pqv-{K{|a<oG99JQKyLF@}sLK(>zw-b5qr}USS@HV5s`Z
=W~ft&$3~kzcSsp1~Q=BR07jgtW_o^K^+{TDwZkZ_6}?ABv-WB$1y%E6ZxkXjtbM5mXvG>b0(sL-FFIw0=@^>)!=@7-jdO~bzW`?fg>O)2g1wk$Mi3mg
go;JrlPcxsMJALuFACi!^5-k8nULu6#GJU7$C~n{6t<nIeU^51LNfMJ;Hfcb_=&Jo2KT}{>dRMy!$%W8v+{SGlub`VWhfvtYEsZf-I;{ZlS6JJ!Y^U$(
EDP4)d#g!u1VBiR^)So4|sq*h_C6odR*n>;jg>LstNoM0CQOJ6)`Fi%+pmP+FRZlriVyC41LbTrQ+qw;8)Sb-edfH}268k)+skFUmgZ+~)++;3kn|hLA
4*g8sb)3kde$xy*7LjrS22!<&UGTUf&;g2Gg0f)bxnP81uzI%~pJXp%rG{spFwq%4)mCCo~kK3&C{=eg&w6jNQ0s@%D~UHqzOH@O)5`kTVyed`Fzr>q{
9q}$fD)S~fdimwHM`oCcOn2<$ObG{_We)iw#=MuINt&Y`MHp-Iq%lgVt&-KIfts-3J0?F$;oAfV5c12d|g_)iBCi+Nw3Qh%;pmWc^?QiQSH=ZKLDlMeC
z;G@({IcQ!gjf+fd~2(?uz@wNTyqIa$O}u?RinWB;{%+?mfP+9sII9^L{+yVV&Ez%D(onQs0BnH7*~>5o6yq4lSh;O<miFIEoxF&0&l&3d~ltD^E#f5D
ESd@ws4963Z5}qeX?R|ehtWMnW-jax7OI{7|SCVtVFw=>k}9E*U)j>d~p1EL$AP7LJs7_OSK*{8UTHOJXL6N-^Emd+=JPlDEtjp-o{f&LSZ<B0(_7?mI
m7K*w~!RZJyN^Q!5?`%juGp=J)-0;~lbu$q&WVhmcOg>7ty#hqx&zKAwk2T(orv05&8*g=DVA?&GcHVZW+|rVdE%7M2!FB03M3%;a*r#k)5}(cSyw{Tm
P<dazx*y@@dcS^8g?eh)>f7~c`O9o(z6&*a%t(VXt|=rjO2%V^kcce}LzFA=zSOJbN|7e&Q8S)k6@T{JZ&N;C0Uhe}V9MV3yHtgt3D`T+vgz8yZm4io3
CMJ5Eui=?lFP#*})oKf6`K#`WFcxh!+m#s1<%OoBg^>9QxfgA$BqG0g6yja+LtPR^aeHDcRdKDaXlwzn@eXrwq^j4#$53t6mz3c8{$-uQ>LMjVfCqCh`
5*2iv-N$EDDl}qZ%<>=<^!^=%LVyt@jx&I=%gTQlDl+5ZpopG|^<@!1n<#AYlJ>|4<(+<d3@XgHbSiDYS;!9{Jd&d;FF+O!Kp~XHWDf~0sB^X2fu>I!D
bleo&!U~w@LpTdy(RW122SOALjzJ=oK;&4z1270$N&rSzO#iuy^*jJ2#^dY>adMmIdiB6u_GZj=JI@I=&#Q5<$L$xIV6=UyU3|8TI==u)i7!gk+lTzX0
n|B+n#*Z8fl#_bfC8rdGA+VDGzdG7a9+D<Tu(|7BhFm1^Qxu9D-)K1xQHMMN$!&NIT#ZTzjpyV#<<9kSlqbuos<sSzo9{(?^=qpV{d>Wfl<Fkvq|IP%b
cq<$+Y1Cl?_-W~0;ZV(-q7?XvG>+f>{Kw6g_*oRrX+l?|<Sh)%%u$fty3AiHXUH_1vL)6`vMmh4(#eorCZ#P&=wpX?`$(%xIZm-_u9eK>JQP))5cEov-
3KR|*4O-xVB(~EGcGL@@<JcL@X0X6xfQx6qGA`Sjk1oX1dfiLPGw-f?~>i=b~Lg?h((Si(5Fm(NJ28RqBEcrwTk*4^1?jE9J&aMgX5?NcDOFE#;S~KxP
lj@Ou)M=Mdm+!|4Z~?f8qgbF%j+U{TY$*g1I7t-_75C@lA!LuZR|w&kgGF@fe*u#{o)|iZ;9g_5r=I|Zdak7Ex80A&_YU;pHRWqgUzKkyaJ#>SEtB{$_
3P8c(dTE~5=C41u5W!RzCWN<7wO=)_7wb1rads+EuB1B$BvmP5FRA+-L#|0TS!{`sgo~{^*8wB#tzmRn(u{{9iTa$e>s^K9@MP1xd46?>7yUuZV$|AN{
a3oxWa|Q4ZZuw>U(9oF!K;42h6nIg@upYixY_?={h3!2!T$mI+j`u=>kwt9HHMn`$hM}WVTzT-8R2MeIqfJuwgzY{=6{5mJPY;Bcn+1-5ZVH_$rie=$F
!qJQ1_KHZ9}oF94ZNfGYr|@sb4rX~8L=-*^8yq8gZMy#a}oz2e@gB4vdbA`Ox38s3W!XT(LMXHpw+RtMpuTOz~G`jPs}igAUV*ZOnk6z@PN^XX3U%Q_Z
lT-`RsC+;1>_(HxCKpQ5NDS8t{&VZ9si<k!%R^5Doe7ex=?>v5V1rc8$|CIYDbOg}^PcI`S23VkyEf0%&)#Kj=z!E#moUzjid}sC~uHhPUGQc3@Nnt4x
rDx);RFy<PN9(k9<>RMY#T$=w9YX!ein|sJ7_F%$az0{)J##gcoYE%-(0L1~!_Ep7#39=D<x9vSFF7=L=?oO1O6@g_=>uk)rkE6DRsJfhRXSk)(_<8Eo
jL@&RoUS5OlB82g)`6WJwaDMvchsJ=lYeC8Q><BC2U%L()8SbdmN}PAa^ITcHF3fb?(L^)FF8N7I_V3kzR??Sm@Acw?@BA=K8F(#s}ah&SE-5cBlAZzx
ZTEkRa_tF$9b=MgwIK8*QA`52gXXFVWzD(!F{`fAXfbX``VUg8|!f5||25sukL6jux-1zq%n=Miq*kAir9+d;$GFSUZ;AvRR`Osh+KpVONlR@C!JVwji
LfhWVh|?@UvJEs)>`>qWndQ<f4GG>_#)Aj`+xt<$OdrX@)yWL&+5xxTGW0$i}CpTg{9TE(z;=9a*wbo}+<$=b8i8&?5vg-|i^0U6WQ-ookl824`$9z8Y
r4jKah-bluOD1gT<sMiA)u7A)qBu*~xSel2dhqsq_OGGkg>H?tVTbet|g%=4d)u%TPaeKQq3sogyJ8-D8|1ad2dBw(y3vz**VXGC^k<2a>roPH3`iwH`
WpoRSTYX;Pdr3+tAX_^1l@GqS6l<Ii)u>cKY--=?RB`H-X2anIpbh}bmU)8^VtT5u(mGYU9;DPU9k?gy5<n1*m$7m7x<jG{k7WCzIQ=Y1JDkYg5t5b`0
$QzBW><=pQUw;VzMrkSl+^5!(B1O1zzl<DD(uxA3BFlE_!<$SnV&mbPmx;RqC!MtgZh{%qaY#*#fMMO^n$E9@k>Inl1Rhh_Wl(Yw^Jx#lx1`r@-Kek!S
Y+5$gIMWU2zzc4C~jiim}}Kgbo{2lD(e-5gLARr0{qy^{2N$)bRM_re3$jt;)rDg{fFYahMZ<VkFQbUHSC&N4Oy0v}gA$DQdQ+z*2(IlrvJdO41gBF;d
GA_8rnrM_e;Sip5$(BX<0DrTFEdawg=E>W@a@$8U);J78mdbo!d#wgVVSZym{U-&Kt!<t7@r>-WFyPU|dBDtIq?%udG>=~f`NcyCX#0$|P6@%|^Q#)KV
PaEqPZU*U_u_6E|cOA1(kzXMgj`f}+iuvKc}6Us=px`^A`h#Vn6Jg#7f)dT!GvBgt}qx?sV0I=Nza4yC9H>T8&l&RvSEX=XIxT|7b)JLsgj2dt{brD1h
IVc7-b&BsFpWeI#l|6;&9bN8Rh0FyD6nk@yFFls{$_G#^&}!nLCNfyyT$N#INU|~a%(TOvRcZLLhBW#2FPnnp2b)+?LyBN#wp}U{I$Jf1JWE&KTg@ebq
lSMK(=1eb!T~T3iEmMAeh?QrTZga|<I)%82^X;lF8RHPCb-UEhQS<Wm%}S~a1*E+tb+^vlB2{G7B&`?EW_757!$bxsex6aMA|i$_Gr};`%CbwPYzz6PA
Sdsb5IeA#D762u7ToNb(k#bQ+%Cs7kPCRs9arMI_DO!M@aVsSJI_r{j%_<l+c>fMU0A9uBlwYr#t$>px@fcudy?QD;>cOKixrW+5GP5^n%HUB6tCi=If
mC(;rQJnV(hI2(3h&Eh<=~N+^KayTy;UbX7;`GhC*g7Vj=X1O{1+&!~#y-mZ63v$L(u77zUTqmz4!ZWDauKyeL`WS{Q*Vn7C(N3yLNN>8cR&YFE&VlO8
`v5ht4md3#IT;cjFt6e4z)`g=mI8BSnhczMuR__1&td0dR!HkzaA~upeYhWvbh}PO3JSl}wljVM1Ukf+~dQutpRM`w&1BV{U>Ff6xl6?3aT1d%s4bSxo
lto~)k%I{7!c|Lj(m{k1QNa<oJ4X*W4~JDbTa6xC^m5EC3Jl0=A?TMO4MB}Jci%iXB6K!0U;K0^V$g1d#-Dp$*n2Ev5_1%Hl4>FvTI<pQdYZzx0<eNv7
*#-`K<MUYm1c#pmWnsUM_&N2X{u_GC{Avg&3w`U7ZzSE3fJLlu)TS*DRe4lK4OSl7Pg2StU{ZzZgGtl<d5NW)nGHgFp$fxBg&Z@jj<1+jiBI!<WyjGIP
g<jax~24;VaS6hVs-AyM0Nhz+O_&E!E&DU6&Iq9KG2mJ4>J>@$KtfEP0)}baL<dSv(0dB=FDaFG%JFV<_*1x1fvj`BB?h?$p3;y!gSwfuz+?YA{|fqM*
!6mO0|KyLb&81GT4<rt9qkQ~+6h1=-5N>Q!AWxwtQ!ZeZ_PL@yhe0OV2y#npKH!;8nW8r?PV_AFl0%Wjane*HGY6GcAq0V?*8g5M(Q{LnE_vMKp?<cCL
l#mxm1f8&b_CUIg-#X*OGNR1!~f~QfEy9+n}#iY_bF3=cNXMwK;@LyR+h9U|AF_rE~43(qF10*NUwoj*bPH$c~UAaiqH2jT(t$%9Ygwv!_PHEVd*&!!)
^=G}bMnzEpfp|`)56P~9Ac&G{7GX_G+oW<G&-^TH>Df{Cjk0H^r-6Y1lAI7NP&FR2ufHAK(^Gz!4OxFJ3$E~VQR28xjihFXTFy5RGbn7_MXn9<R5q7jA
EdQMyWo^$NR@K9$n<HhotEHKJuM7LZCFr?GZ!uL;Rw8tC!XG4`gVAvuD}J!e%4!J8CYub*`~5}8ogNw1*dU?Uf>n(JjZ;dder}o8t-ABk!1JuCg{5#>7
cTpze&v688*vMF&-3A0I5OAJRt~$D$kTYk`)KwMd)(EO4xY%lBwbr%%2;Z>_1b{Fc9oW$`?BE<lq2Tb1n44K2!Cm39cqqD8v;(ct~0z)Dh-=gP(wXx%G
jM_pJ}gy%C?0KR_xoAzPXZ)}W$~L_RB<OBT994W|TFEa)pv@%>uy@y)Y5k*cRpK0#-73W4cY#e18a1nA8j9KYrFYLS0<z4+-XY`$n?(aX8~S=T$&iAMD
_n&4J=eEdno`YvBIE$M%Os+1U3uPn*X1*U}xGi!xsKNla}v62?Z=s2G>Q!g!`TvUFe>>Q{9f>doe;M!>jkj~hgUovNw_^f-Nk^OTLqXo37#BKx_cgh%p
v=Xl1^RsX%;=4ax+2Cs{RO&BWfPz?Nomg2DnM--~i+*C^>chgzYcjJ6gx#-9s%M%QtNQZh0%3nuy7<~G%7NTgWv!=cUr;GX3v{A?JN@ni3wJ+)K!d8zh
Ck<C6|c|e8AZYxGBXYr0f?MVKgGz1`FPyycaKh|w49!NOnQT*0<0{Wr}0@{1SGIZbJ0_lkzXy@^=;>N;qI)3Xuw1pC|R;CRnMdgbb5g~6)$!0BTi0Wyg
IytY91>WaG8-wN0sj|6ZorTOona<p+(h-bTy^7q{UA(t|1~^COvTKC5ocb!gq7)^yZ-{6Eb&KpBYMfLQg+~T|9OF_|7yXRfrQ+X>;D1vyLlFeX$dqg%l
q{09T&Qx_gceJTbCrT#QKQ3U1V+y>B}Y3s<Lrm(@hXs;5e{&-x&sUOG^AO5Vrfvs--J^kMlGLy7{-ay&V^^PaNu3iH$4h!Pts0JlX)ftnFi06F$$Yo)O
MGf*74iQ<Ux?v+2f&(MRK${_v%V>43P%C{Q0GLTw8ytGcceQ=nFgbTNx7cVa{8^8n+zq*AqibPER=`oNwDB<xh(^`$~3MVe3#?p0UVWoPt4{n@3z%>xU
U9_CCbB|wL6R<}+EUGG$b#YfO{#E)S4-av%0)*}StVLP-WMkb_Y%5R12qQE`hHZ|nT6qt}3wSzn9id8s2oP0LHQ5W30-VYcBZ~&)E6EZe!4)<Opr(vMQ
6P;Dv0x+})o22B?OANY4R|dd6(5SX_vQ=uUb;3{0E5q!V}MLVI4s1utAtTBbw9u+pDVegFL65b%OZ@2d?*?=n2j3|vS7+u+wqEDt`^qco1~DRZfUixW(
@hI0~l=*M*}xN;l8yx11itrEU03cV>7gPd)*{JDy<6?DH4^;$FGmhi3ZAHEG*w7YD-BBjoGl{udgkqeA}BResHrU1=gnHHSc~p|6W(u<?=Ltc3?SKFWU
FmeHxbI7Z-qCudwq1A1FL`fh2MggpntEfPeJO1y~)?4w02n*ic%2b{}hO>sYBp7qOm8zL5mKLM}&hR;2vv!3!i!qZAlWBWzqk4GdhKF*Q{<#5y3LpMV`
n$&<+M(R1B@hBZg)kM-8dFwm>w%LivujeJ47dga^hH5mrFpo_Ib`@Pj6bH6l`a^?w=_3y1<<{J!AVL%|LP^<sMOPLF?&y9dW>{%toR5X1-|I<VO2ugNf
zH0nb=!tF~6|Ns(25$RqVdJ5N6;IkgXtF~M2qJSq|LXldD9I~ZS7-})9A~)^p`-K=&Wh;50Vg*vE3h=|tblES{_$yCAyVNyFFW&wFZ#kqa$p7O0x@0z%
?&K&Ye&WTpLK>B($4U<R$2p{XQakW@pwzEy?7%KQEaLv!7?ULzZ9a}ROx+u_5HV_HC^3EfB3uvYUT|l6M+e3>Z^taUDvl<N}MRcFiwB8N6{V?{4}f0ns
|f`uBh$9EUKqx{U~sXDFony-q%Y1MTv#!MkxHS^lf)mg_)$-GKrta3b)fY%TQ=Y$v|u2+14l20h383e4JbBh3PM3)=D=UYh%>nqLbqTOrCza^$hR_xZ&
Ksj5mVaiP&+Gdl#FB(@Xd{Jn{H$1tyu~7+NnrID*|0YfL|H!(}NZr$ZBAIU~k=Ttl}$9WOnB960yo00u85ZjWDXBJAi4#FwbaxVa7-lSB#z(Oh!;(8a<
|5&D-}3-y_7tPu8k>lu0kRw%c>wL%YP3U~XBPDVmudPyz1pk(WiTIk-%(`zcit9x`@clDLY*OD-8Sz0(tr8fGOkD(jMrB_^?(ywOW`{nTPch3mIM@)%4
;G#iu3QKR)$nh(0n38xBa;fvI7UymPD;c>a#~XLFxWpS3JAAmz4m%aB9m)mP8z$V|gD3D@t6M5e4yLr?iB}(bCU9PQ`hsdKsQ|HXG>sUF-7O1`Fb0QL5
yGnKGXWiD$pQ<os|gt+;A8lDYL}&qiY_Lm1#vD}&NT^P2~4c6wucZoOyf+^SvagDu^@Wqumer6xP5VD_w?aw9j0X=QARVKxp~V!p9OC7AmWTj7=1w)A>
R_gQk`A^mSvu0+<TyN-xn5c9bbEE$&#>Htfx-Yb|lIFC0=m~z6W{-qRfQKWT|{3&(*L?ie*B7x->LL507u%qh`p5v;YMi5Pep66fTrRvz&Z-Sy+6k5Rt
O*RFMxtc^!zrLY{hW9ZX3CLW8Msu&FU4Y!`O!>Q)+Ir;gX&N?P*Ea&dWy2}yJ2LUJ?S<hGQk&S6^_3EUk2d`~%52QRqmGppnuc~Qysb*#b=Wn$@}v>rN
AWyX4#o3MUbkt4XW>ck6*5(~wQG{lWkQqvWrg>g)ik>i-*eG$I@$=s$?@VpFr87=_wdtFLSg}&~7IDT-)bQoCe*WMogd`$zwObMFrJFw?tp^cdSh|SUN
NY@lE!8%Mp2<Yo&n=*oNUE@?(QuX2JV~H*G(WS!bVNu|@aIXY}y4X36kM=>PN0wV&fs`P|Of>qWvz<M?aOY(C0PCMcF{@U|a<cFYLtK(sSArlkM%)j(I
sg>swTL|M=*N|Lm9@tb-Fp}qxiYWMYxths$XZZOWscMDRQ3sMO(OMut4MS?xzpAsy%Y_>a8hPU63V<f%P#10@=9>GQv(;w7ax3pIM?aH5zjb_1FLzxyE
ts`CGLj{b6DRaaX)MoM#oG3#1}wF_`;%uyylAlT}8@pNk%RuDHnD48A38G>`hRt$liRDx*7B~820N)ERr)N3PZwQoz5&U@8n$8Ed=4f3o9e2R8Ou{#=e
Rz@}m-spu3-Y1>N?e<TJEW0rxb%HQaC|K8_pCzz70}Y>UJo6eDT(WmguNrwy?2=oAoqI?*Vd5U-&fbB3i(UPnVWfslt{^i<*?=ky&6HC#`G&2YN52YFJ
9-z$qWrjA#?T0mJQvPX?1!1~b7eSC}0PhP%Il#FC%!MeRO%`YVufy3G2-HQMlZKX&Rf&SQQ`EBQt#MDT)jMPM=!^wBa9VpLzg_!NL!X6qksS1yoZ-;yM
g%yr*xMyP6<HbDiTHM)2FCCKm`i&r^BpXv$x{XC9GDU=Dn|z6pF-zPX^=QPoCo+1EB6MpQ!&MKR7JOM92D3uISN4>QsUYuFcuUGl>OCZT37?SG8ii}xe
aOv6u=WU&A%lwgDeB51SpRGTa*{}Cxb+Fp3v6+M424dM%od81x%WuXsqM>@Ts^&ih;5WQTkwKZ3X2KgLbT%JMl2+Di?7}wLx%RIAMbrGKE0rmvrzehDG
~&+7zy1yet^<@Sc?tI>dX_%6qSV+?@wp6{g+oQn+~fa3mJN-xP!g|Jn1D6kt>t<>kevWJ=#Nk4<Lrx+dsYps)45~%P?C+2|mPL0awVT8@{GeItSK8u#Z
r_cWEBA871tDzTt~H6fg^@5MFBfy>t&{-TCr6^sOE*WA<rz5e~*#NC#*+qHjANq%xU;L$b3#|B$~5`$wlM($akP$|NNYRkot26SL{^7LeeAp~SjIxbps
G04HLkK^~7Q)}R0Uhack6%um^gY%VdJ{o#*)`V)IXU)WSFiDjaLiL3=Xil3!s8?umSm_}}qT-~+O(uymd>|TZy>GbhOel=nB3uJCdG?^)hr&B%2Tr!<X
rus~5fuJzHsw#)^1-!AtgOm_#V>e(wiMrF%uQxd{4+w|~p+p6GChZ4ZbAp|CWnXd?fBX7`cRrVirn1AyY?igh8rU<3?sS%Dox<(AN_QHm9%uHOevZ`qx
&odU8j-asN%p10s94qwo%2QC%it`oi~?B5t(Q7?73qyyFe0GP3h7jJJQA@K_m)dy(OfQ(nJ|}Bs0guQ(^!57A4~z*ttC23y%XXCw+Y4WC`unnjQ&JoC~
K<4AZq6I8T>{v4_N9HRaNNRE4KKateqoF!OrFBGl6^&RCH|CrH5d`De)63Tx8?A^BT8DaX7GJnw3d#8tK%ER(?sbLkMtFNg~ykOeIRv$sr5<G1Zot*Z?
lQq+^^Y7-R4FcM)*lKR}U%pnK-k)PMf-fBfNx#CReTPi7PRW&Ynkq@u%#AO845D$Tz6sVAAuWs<QmoKGX^WGcrFbNpy$e?&9<^PhgmM~B7|tjYWvb~1b
H;_G;Nj33O;G7=g7dtW9!HUdjVJe^7W@CW;k9@e~)|5+jqVgJ8O9-b|UC2~e0kt(s5L{mNN2f;*^>dEr6%J8U?Z##SJ0Jaf{Gjsik5<HvEVz<pF6UGmJ
WaqHgldT!?#0c*WYeyOD#b7FJq(qa%nLqWWGks|`byI*v<5X$F(&G@gow@(yviA4b>VLAiaQgImarN!V9>+X#;k=zoCA}rKlK=Nv?|*)s=fsImud|~dz
E?QB%J$onr#~0x4w#$qe+2bOt88vbGFy^L=Ss%1iJm`}<oem4>_6Tcef&$(z2duEVmw!p%w-cpy?>B*{DbIjCYni<80kz;wuFDm=8{80CH>J%&(K6kPb
O-leq@992Rk3h)Yxz$6V0VFKN-nfe|jwU6FemlZCRb=OZDagGt<}}RM@@vpI@(@Y#x5w|HAt^{gzXG3WE#SUJ46a?EC-xI?Fm<SiXF^#<_W+{E3@T?`F
U4EtZtAPV-@Ux6HOyE~T_|n_U=2qAA5%DEga7rH7L#-Z0j17z5ET)<O6yJCy8U-(~njWTOBb7eBC$CbA_xX)%=1o}QAik&;}xr0mBMKG4+Rl2jtm!%t;
DrqzIGcmDp6u*PdcG7p0UPnbUi-ot|%JYq3_oAvPY-uk!w=l}L^&{Li$Szi3Nf8!K^Q~PYnTDq<pXzKX?eP&$P)PN_;?)YO#AerX_5`&9m$A<YdG5Vu9
b`TpHHWOm$eBzJlf>~`6q;o%|(wX7t5PR2q$or!{u-RUGaq)O@h8|~uc~1v7wI|9I0oZV>tNf8Yn{+H1OAfJ3h&>PeL1;IYhyN5yus1I86Kfs~H;*q*U
!_+3pQ#JnSC`X8A59oY<~M^yTvArTo(+F6+Ed^PJFBmNJ%~+XKob_OEEF!>hX@9nx6qNU^qAI>lHOz{n}g|<P7kU9<eyT1EQ$8!;IsNx48M4nONP>^KK
3P>e2wyoB}36Ho3HE%@-?Vrm~~r?2rfR!aq%432ylpiSbhpu?iJs0XM=UE#Qvkp$@{l-k^O=<*4HQ15hIh%CB*S1>{UsN=Ec)J37Ai`QlDLbRGX5iJew
}+xj=ikuLg}Nvx#5$ED^Dq!q-h^z!jEW0LY)UlM^6|RgjA?Pt9|&i-jk=LSgPmErE&gk#s7N%JD|vC1JY8$1-^~v-zSg{!X)hG9^ZI0$%#wOk#A5p9d>
mUo@F2N#xm%VIEn&DE=f4`AIxc>Ig4D-Ma$D`N^lpg{5uQVu)@tA6i7Q7Wkh#JNml){~VUEIm4leY*Dzo$qY>%p4{Fz*?!1Rf4f%LTjGhYrMu8WZwY&E
$Ji^&%rf>QL`P(gp_{ycS?C2H0<loDKCrLSY>K5|`GUv9Zk~!}GHC+_q%S%mMq)6L7{MXR^dvH>@A0wWv7u-#nNJ`y7i;jR&EuDw?5*LgojYKwH}e;Zv
)s`IxFLH-j^Dm5ah9Auy(^aV2S8Q8>C*+fX>oIjj~H9{giFT16pI8sQ8v~2_M>jj-;3-Y*s7F__luv{D=+%V?5L9eF3pb;=l}SzBp79f@S*s>vL$R|))
tcqJ~+|rAb&H{S|5AF0>~DU39*O_MKgT~@s!z11S>Fm%KSO5zhq5?$IbdKSl{`g0c*(FrOv!_;ai0_lglmMOgses{-{+L7hKa)c+S=Yy%45TQdmuYvj3
rs^~(MShxoT#{OcC~df2~Z;`_2cIK{t};$N5em;dSz-#f(j4)MK1oLerwFBjjJi|?J{d#5<7QhcrypIzd!OMG^-f4TJ(%_O73>f<(2Cfzd@&v7g1r_r%
A>sAVfn!hhcD;$eE^_3@PpC2gm;P4I`Phlb4hw*0z9ItKgQ(itRe!L}Cv^N5h$sW^X{`xHQCt@U$ef?~kx0T?hAKA$M_y56-u+8V}+4ASPdl!~`Sl8M2
>>KtyfAV`*=)q-5gpmq%(ZCpcWNe3LQ;zMG(UJ_mc1bop1ZEcB{n-+o;D#8RpFPRm-b6;ct>0<SA4}Lo&m~8Ol5A!$hlJgNSr=JmLJalbj1kMeoIKV;@
a%~ng^kOm6te`_fd7;jkM~E}Hq!HVAK?=5rmVB;z)n+Kc*>Vb;qCp#V=63KBV9t>7WT_`n$;g=iwO=&$;ePNp2)(W#iK(*KMf^%b3ZY=?e`llzQ3Ql-T
pRXLFNNnBu2z^!YPpwTi;K;W2rcLV!u-d+55wKCK|#meIaBfihr(@3@4(g-?+d0lDxy*?BIK&c%u9o?Ee2mJ?D$wZ`^Z!$^RepoS81a^&?OI!V`}r`jV
+E+s1Q=-+$R-rXKin0GDHq>u=m$Z7t&q9k>+9Ttd9(*}>$<h<wMnmHSg7nh`S8f3I$XSM>MjIrn|e?|7Oyz`}Bq*7@(<`K331w`ZP~&b|4;=c0qmt~c%
WKXG4tEc<)z_2@K0Sgynz)tZO28ONG2H`@L??D4Xr^8T8~DPlXxUTzT?+%mHNqlV_JKmB(dnKQ2Vc>}{N@@z7fW7mOjZ9EErTNzUQ-#_HWMurmNH|8ov
Cw}<j4_?EI|MS&*>3<dUX~G+nzqhI1<MfI3xF<I;!o$M<Gs!W~+5Ra1>ra(`{ttG;-l23f$9}Vqm;LCrYyTVh_p%@U<In#g47BeyZY)AKZ=gH+D*W<eb
D#X(A61R}U;pd7jdGr8RNU_9>FJHRqcKNi<;cG~ez{Tp2(_fwD?c}S1M=G-ji|SoK7|eXJ!Ax_rQdC+>r6u(Wl@*i<Ee1QJ)XEWdJy+Muc3|V(N<GK0%
`i#8L9o{hE!M@V*k-TQfmL@o7bsPpq_jEcKX;9QQxXZH~6>AE4yi4VdMVHa~C6tc#f?Ndb?tib&-a)v|}Jp8q8KijE1h(K)7<Kq9NMb*<Igd>uHYIhg;
g(D<<9HzQAxkUK6VdPqfx2Yoc}O?zByBSMS+&$=hUd_R4U)+CMpItLm|N;sI~e6RvRjdi#fB;at#WOQkx;(oM06Nl$CEvwGMzRuc#t=9$}jcIL{<M+Qq
L>+(ZgL#=LG-$+;4&}6tOTrpe`@}(x7o?6>ztE<A^@2gJ-JQbr|>6$)gA`z}g*XJq*?OnN$%`wr}Hj(Z~8I$hs-_m8erF<~<fLlJ-NZ6q1Z_|GN{v|6+
m#ohDhrJ#4s6Ak7362{cqo=wx>}+poNe&MUHP+ga?TO}uucNMP(vyQ@9ra;Xwr4aq);~6C|BKH;#7%gbF@<X(f1m&Or{3sLHo@lxpSbc*-ll*3{uh2{U
-YIkJfp83UN~wGm$lhy+jE{;r`MS=x*a|J1CCt4)8@%UZ0)V?{*H3{z#w~ve5r0nwK%?&|K1*+sEYNrG)0=C?&_XYSC=^c_r6{%WX~r5iQD&2aXrUmV?
%BFzu5E0WhYxE>i^N>_pkZ)TV1cy(-E0$8tU(EDr*lm<vTjX^=$2fp~->oUr*mG#wzqZ$@vGqx&Dw#=h$keFL5=4Woe_eK9vf%2Wo0MedRuHg%LE$hFt
D^t8>7Yax@I&9X@ZRyQZz7w8hpM=;+LsI+|)iHCaz@u(Z?NQfpMTv^oOgp~mint+hFyF*+PoBk@4fn7`LQSU=ntcBRS^@oK}UY4G(1BaMbX7f8peBcok
*xSp%p-yN@sj`_Ww@z`*{=wRdNDh-Amo!;^Os$L^eopA&M@#J8Q56w^3KF>f^U#qvN&M{&%IXWBS)fJ6HL0fCv(4^5F3S`_hk&#f?+t!+AZbf@jZN{A)
uWj&67#^F^+g4s5@|GHzm`}8?qOCCz@+Mk427IB>L_9nZiuc58;=#axSF~^3*%%E4Cq|rxt#*98%;+&9O(CD?Z^j>~HHL##*|;wl8A|zs{iU`%^tUwGk
n*|9I?9adikK%<ZEs8VdK*G5exs+qHsKBq+0zxJ@rL1~(Hv-O4Ed`9ode!qdLDuL)L=d`UdxO&S7M^m+c?-fY&4F=J)uCfA>QV$sSCH}`-DL(+L!Ba*B
Jx$wsE)L$XAv7%lx*%eC4Q@wJ%mt-|DLw2-ysOCKm|Rw$!*vZT*q53O1hX`Bo1H>MCsYm8^e}@~}Va>uMZrvQ>;bQbtF^up>~J=<~(=>Up?32W#6rWmO
$5`NpWx8OyZ|divbq*8a}CeK6ba4vzH&Qr`Tyuf<4sdQ+|n@jS$Q>B^@^-GO+%b<*$j40YyhRjhr%T30gQ&kyDsj6iN=I0T0LSZ}-2=m-xv8*DA@BVlj
zU?^^M`$q;^J@rOs*f(f2<&BmW=8^g%rA;nhog?MUR}8rOvNa8Xa+|NYe$1Dj<nf4LxNdC1Ryx+(X#`qZ^VzDFvC08&WpdImz-|}qbGJB0jjpcBvS7eA
oEm`nSIg&1pufH|=BthOjv0Zmrm|4YP;0W@=IR|w8j1KwZ`Rk{6Uuwj-QzB3pF0@o%J_!7rEa6GYNRq7aE?Xt{*L-4Bj0Cq4`-{pYXdd@P;RivXi22|<
F(nbOs%cSnVB#mp<JK4rpX!U^w|RLdLubenH{iIj*r=VWB$5wqjj_;74p}2#a%F;U46+OcXeB?uH4s~t92SaZ(~^q-nVeiK+vddiT1hj6O-|@E0Oe1j@
9w@mFBBjgO!fbaHr8b9`A5_EBXu@yuafU{T=bDhQ{HTuXVh&Gw&{MO@^wghK9Yi_E@YeUzzIc&Q>+$Lc_M<+R7%QtD~bU;Lg;Kj@rca;?Yn;T)Upz=1X
P0mjC(1`wO2tqP6bo=D<+K8yl_m8?in|TdTWjI2rbt?BTOZoG|l#MM$7pxo$rCRNF-#4RYNAL#l~doBO<fi-Y^uhX*Pm=QOlFO`q%3@8jpS?yreml$G~
5Vvh1e++F7RRbc{;id|?9F1h~R-iY_F_rA-1EbFyL9Z^S*y*$xd_N&4G{=RcYNqbx!edjz*<+K0#QTnx^fqEk(uU)BTxSJZM#hFxtLv|WP-`_UB{;DuR
Q#R}lPK2wot)+c6`SI>(q^=@7+0Z-C=IR~@*=-Y{QFmQwch)}X4jR>|OkaOzN7&w1-<fRbt*x)MHFVV2?d26lf8bX;*ui-7K&ZU7*52wKNp()-C$sha;
mSl;DpOlO+Sq1mNl$i#B6Zb9YpHvzyvpXBYzTzQ6JzPh^5$qJ^lKv%J)>pywkAiWqSfQB=?stbxB}H-Pv@wc`QGhyLEEUeCs|XMt^6ze_;&o?c&i6Lby
kJT@MFBq_DjG2%9b}LTN_5IdxDMuTe_mEy0fpZG7&b?m5Iidp>!x@8*R(^d=;gYBh2LVM}p3<v)vnZ1}58#L0?l(+-6HVd}TeZ-smqplYfN{e&^7EFwG
~0DX(0CHsPuXQ(ycYSEjo-Ubqff@wajX+Qsp|_w|J9Hu%rmzJH4A4RhCb<iFVS=oX=afAskMYySOa*J}=B%7#R!AYJYBgx%u&wn(L?yY2he`x`<BnMg~
-@K-fW1ie*#P5#ovXx3@;#KXR<*XhmYy-s(uJU`kuRFU!I1F;5Qnc=QBYKF_&-GO9Py292r+0qdn35UWlTW7$Cd84_`2_xFq(e4gL8!{~(;o5ZDTm0_&
A;Z?`b+o0bjX;Z|HC9?to9cz@g;JxFalbPbaC$vW4qtveP}-2K8tfa1dAn2nhEeSsZfmOvl@69+6rZ=x7i{hh`{K1#6GltCy^6J;yB6(3PImvS&k?Vg9
8WRVYBHV(kF*4st7DXACw(LBp^Om=#~txNXnZhX6YXoCY#GS<bH2I&^9o(H5pRdLqQO}?I+=p@)!T!EA#Z<cw%_aP3iRbuqnW07jp%Q%ce2!oh9_&|Rl
b_8CR=4sIEMYTRe3VLit(OGqrJ&f#XV1FjV~L{gp63e&fyN!_!`>1Bkn$1-tBB{iC4w#X_xnxo<~o`SVN>b)ifR}_4icSe2uYz4ug5g^&!8%%4T=9hn!
82?FfkWRps(SMr5d})EzMF6$x9+a7-A9ZkNwppKA|>eVP7|UZbHj>u}jd?4G=@vyu6-@O*uaE~mH2=;;ne5^-O)DmLQq+bXim^=#-1_t<MXhWcXK^YGU
tjTT!=I1|hd)ii_#DqAN54jc1DWBEj1cr;WKa>QNUDo4wBK4Vn$XZ_-Ni22e{Yio1|otfUT(nvfUFj|69Z?>Un$msQ_>K#M*@sY^}G{sZRwGGDLK+|Zp
s&b$!?;EW(+9M6zRSs57rUSlFqo&)4q=ypjDo@0fF7-AgLq>bDdNNx*)Had#HFUMOm@(Qslqn4*?0H{X`Cu(`y^{`i(2*@q`6i<y28<uHuQV2IGkmSCj
$qBmcw09#qKeO#K)ih{<1?BaaifhnI+@b8zKQ`~*v7`Y?fdP^1hPIO=^Yu4S5FL9RFtNIr4y{1qb_%KW8YA@f2_3BX>`_iL?&&u9iyGT>~JYF9o<b$@%
oBVPs$haG}c8z?6r<p2dm3^{mJ2)Cgxi6P=N>yi22+#(m$E4Y3y;7Gc&WTkzKE|t^wXRdt=;hbk~*p8b(}+#<tQ%dv7?L;pf*lTp{oHUwD6q$2~k$6>T
v>W3jNy)?76)>GRcfM~z_EJ(=~^_S9s&eV(33-V^L>2vs@yA~A2cyRyY-_D;G(*7waCI)L|Ae5$VO@5=_o-(!L9=CHv-2~}h1u7=+#bWmgbWnWXF4ZNQ
7oZ{aVO^{cKcLjB5P*4V+@i%$o(L}k&lZf?1?QU1%SA_-$HJ~TNwNdb?&_I<6SCG@}jsA@Yf}XOn%HF8UUJ)(-b)f_0XnSkVd$3`JFleMsh5P)!Tj(I5
9+84H_!OieNkJFAnST`^<gW@7c%9wVxxwmY`#`B<vaDmm-aXL~o@gAYtr<-Qvq9U~V9b;AgsVndOXKz-XK!_5DiL<Y!tJq!=2TtRul0OW4VBdqhuc>^>
27YC=<4W6`ki5WeX6WI-QSvPv-Kv+((z!TKiB%JefF{ZKqQqN9_<gf`};@j4IM+ahOjGBVXt%5jiw{ESbJ?%FkRU@Jm4woFU>bibcVabo@8^?uzM`$WX
|?jymX?|pDp|K0gk^@n4qJg)!o>d8%?*`%6%g(b@d)cL%71I@q0SD8!9VowVk%cfuYf$D^NP*Yv_-~M;epA1ikoINZ{{*CIFX9nfxOA=T;{9pfb@#Hc>
P2mB|m;zu)_M;FA6Gw(p<fdLkP>@?Y$E0Gi+*J%0b1f4|lBYywTt7fab~WgJZaXa#{TX#M{6{)UjiaAw#SF0<7%4hDVQ^<kfH%spnbIJzri?z+Yfzpcy
BSQF{VW&G}1M`I)NV!Kl#d6%O;8?e{M+Iqa>_KF6hBkSvKsK^Z`hHc?gdxH@fZyj$7*t%OA{K5r@*N=~f0s}o0oy-<0os85sPBKqhxG3U!Y#(&SN*#60
K3{X7I%~u_+8VOKWPPdM*4R2!A8G1n>1+$KF^Ylx<mc`448+P?eeP7h+o-D<sE&h6(L5UMHfnP<z1iv-!`H{$^3;UU%|ilJEqz{>uf8icZd6tD=7ND?P
fsgkV`D~x(^VQB>k8UB-El`GQZ<-%2diBZE@+=~)Y;eS=^dZ!_IW#628>87&)O&Y>mTcK8|~eLZG*v7m7~|6?=7#y{x*--O!~?)QGeJNEiH`)11Z+uwl
wpyqt3=)ta8{fFygaSOja3fRqf58YPY{MVf&@$5ooUSMLK&TmD#F9TXngwwIj>S&!KeXq}$~fuzTuTA|W(KMf<9f!6u_^DAqPu)iX3y<8K^jZ8j2)nta
^f7YX!wD|@QyBHdlxHST(ktvBP#d-ExHzU86ru+!T;)ZJ>dG=!aT|8P1!YKuCv;Ye*&dxgEKr>mvYubxL~O?ar)+um2vmd`d#1P7cMHddw0{)tFFTkUF
(SEa@h6YlcCMw^kSNE!_u@jS$Q=^Cu49jp%2wDtN^{)U*5=olHx`o`H`K3<C)>GX7`5lvuZYJx_S&lrpcOFL>Nz2Tw!fB`Od=SW@3o3!_ovh!oHR!>h=
c)*wSj=PN>SKb>6jwH)#yfvw=mPlK>*Y2(gXWCpo!(Kj~_jEP)hN{ZCD-4^x-DQVVvQM;cvZby%;%y%4vR8-0qj{Kr4Pw4j^;b6dyxDfY(HJ%+-PIx_Q
0|S5L;I@pu2jvL_SH=cM~v<vPk6G_lZZ_EMM$7~ygC@Fniz4pe8YBEEYc9O_s1JVNMLNp>oy`o?UmVTkFUMP+t^z^YQ%X+peh<_#`!DI3Z()~pwI<@aI
z=k?R6$9BH^KOTO8guU$8G^gerPlTg%3p?LKd5AA8;qQgBwb4SU4%h^AtByY>C`I!BU|-bq(Idw-ienQV;+2_!Q4bly{za5cC+xq6Rx$k$;rdU!~nraZ
~!U)yAL3g0(%y-2_pjsJy^0H6s3x<H@_A_`sb8-)a#l{1^xd`NQ7%KkR5`)?>FARjg`d7i5sJU37NSNV<=cDpND*;`rWaQFN=lz`^Nj-Tgjt5AVfbMe<
Ts=VA&Sy3K$mG$)W_WUZhzgmq%yBeOs^B@#8^x3bXJfX<nkf8syApmVeI@RDQ%s{uQYEY0Bt#P&L0>2x2z}4EFsEgVfjR8-%rKYK|+BQ)Uc6N_dboNiQ
_M~kU^`Vwv)Ez1t_|^V;xGA0r_LufLT0LbWU8%~l&Ol4p)-dUI+I`Nf*Vfe0Jm6^ZbsGU&M^kgmH`(PM{VNIza{YA?C)-0NT1%_yQ=J{rK&&rpj3r~?&
W6&;E?adtHxR4u4yOh@&CK*DYxYit{))>FCY$T{{}}_NEp@?R_J1jV*jYQ+(#`%aUTgdHzyIoJgWKJgtm<<PM+R&?-o{#6uBN^|?5a!!I?E^Oy83KGqa
EJz7I#hAfG69~8tJd<9&QL5(bD{wJvr9hXKTvYTKflF&WeG5p#}b-p#d=U1rS&Pdo>_20E-n+SOI^##qk;tTmgxH$LpzV?LTMx{wc2KP}%PPLeE2?1^$
8K_pkZ)TU~F=H`d!~6QO|au8!6mpaBG0ApZU9{SBdk&Oop#;v4L)X$u50nV7fTpPe*f86y>{2|4?_y`Hf_Pq@6Xsyy!P9*Z#3KJSkkJw{``)f1|$t0?t
k#(Ry>Xmx$8w9;KS>8r7&%OZ6H+1_kmV9XovK{m5I&OF=p^jOx`;ttsI&f$uYEC8d$^}2?}D<<8smR!VEX7>*mp`J`@sCu|5n(>YF8;OX2ylZ06U*21a
)^h`IU$8b<HddOdNe&p{Skqv}BeIFM%0}i|MaTUvx4Svp>b2E}M~zy4WtlrzHkcUjWm1!_u&uA(mkl(GR+f83`&v9rId@e&6lwQXHxKqiLQP}2tgo$pG
7Rl&H^!Nn*InIQ<~1rS9Y$3o6LMFJ{tidFW087Cg)LTE7H(<qjdfR~jg08;aM-A~O}32Xji#PnZ#Ec=<_3I?-8E^Wr^Xhr`#UO|o!(%swAAp&;w_<IzB
SY9`=#g6>F(=_)K3gd#sd{CwK1P>pk~bIsm_c~+9q>d*$QX2xeDAGzi6MU)>9U#ofsR5x$ABHy}s($px?*_N@Jn=pxs~R9rXA5^U+w9JLGq!k^}w*du2
I1Uz?+<$FOx*4A&dgbs<;W+n;Kk^bOh~4)%OwfwpS5i@B!S^XME5)w{B7y^egmJJ;CYs_#z@+eSMYYQim}9jy(Xu-mYC8&io&BiujPpY@98A?8bU^H@X
N-w^SZ`x*yBT}Gy5yft1|+nDb5j+HkxM!Xeu9a%`P<$K2SMmk&@jFm>ynUuG)thX;;!L#F4l{LYfH<t-E<R`*4xsWeEk`H^m1L01iE19lzSC93Ev$p<d
WofvwC!fvws&c7LUuAtmozWGHI5V!^!ETqgJ#CL8%3QQ>WTGn_2_*s(gMp#$d=1+4e7;o2hU^a8q^%}n1S^t`xZgXLW8<3-HyK^2p*EM}-1b$CB`We`{
cYuLZ-tR}c`MzKW@Ds!)Elpj22&&6k#MZT@OQWxL)E#ezH<LWPmR|Ys;w*^aMlhP1HOh#qSvUmcLd_~JwsywC@h%dp#X2?;K(G*XFv;#bsNoI&$u^l)V
ci=ad_XFdIF_JYk7UcWWH&%(Oc@thpV7{HU05aqAU`&N51p^I>t-mwp=zA&zHCNr$fH3RK<YLVN1k~cyGov;EA+XCTxSv(SD;U*_#Yi#rv|E|Bt;l>v9
~s&ISKUv|lWVB>@CT0+3ffU<OEl1W0h~byqH8-~f^!36MA>o=R7?OH--bZb`N^*s`u<%d({^U)h=^uhl<AU6EDw<iF6s0fRu05gC!0ky&Xg^C2?G1MIW
+K6^Mgf&Fc!CASq_OZ<&#ajHjW^yHJ10S5YSYEMaFK>;2G%=GdQz_$nP_qG7s=pDdf69BqL*TBwlV6nx|l%E1Db~EvvV6vRsw*bZxW!N+_g%ymizm5X<
M^}h{$)#91?Mik9#Ts9oLrC2$mv^AUVtI5}+g~P_B}W{+PkrkBUwrTKH=j=dJt1`5fBxoMAARqyKls*9j!=1NQ=8lcUwQu*-~aH<KTFUn|MDvdcx~|tH
7~<_%|qTTM;CD7sW(o58;1!dAcXr%a3rqb;Uy@6`<u}=lil`qK76zsr7)ZEGWth3KK#kA9)IJlBdqJi@4xWPPi&CUC;#&|U#Pb}O{U<OCt^VjVxePw#=
1D(nchGhP+)(ObillP>sKkl3KaZ%3BKTaNlTmefAy^!#7@}y<KW`J?U9i;E)qUIb3tE;n%<DAB4Y$zMtwHH%1H22A=-xHFCZ8s#OF)&7+lPqAP0bYSkx
=*z$?wb25x`)(dU1g0EE2z%MA4Qx~^i0kBT`_Ni1-t3<x#&HHh1vSj=^Ecsp+<2d#i*iWCxD2LnFU&?koXQOPG$w9M(|4*SZXMnYeN7=H)vvQm#8UBt}
BzLfHQ`Swp!6yy|T@$s9#P5?8%{$A_`2~5kk{w?WL3~{8=%Mwkz`{T#o_!|hm@{fu1unSBw`uX3+3V<!qzntn|1g-lD<I~!|aR4xlIXeYm^tKDr@gX|$
a^`r!XD+%4-pcWMDD@(6=3#=?l43T-BmQa|9FQ{;sI6-n82Lj8y7dS`pl+bsCt$x{fA8|mzf2n4eCG!cb?}=bWOMO;Y#u-Prwr=!&wlvP=YI&rNo4uxu
fK5l=5H=G7nk4u;Q{^_!pe*;KK$924r;g_C6e#odndz3y<!I9X03t*?bnW@(q~gxnS_HAB-A9v4d?S%xYgz}7dHU`Lml`Rqg1PjPb9?Q^%-vJa=E#NhM
gkkT*N+kku=n~a_lQVy@;(FD&<=T6yaa~^zk=-`S`onabVy2?)$&|YNE04{qyA)zI*v+UpzrUhCZ82ks7P-ym1T!$yf7bu=$gV13q(#p1MrX^5zgP^{|
fcLT3cM;ks&0q&oz}V7oYC?#8a4!dJ)3mB85k`_B`o;NQF%ivqES6BQhRqadRRxbSy>dHK%I<Mob3O$LAUm4wFC_m|)QMg|~ygc62)#|)aw#8zXelZ-T
W5}7}9(YTHqb<oGwvky4K$<6871y0fh;Q$(xiFeGR*H$ov@Q&>-wzZ2Q5-T=Q&jIl0%23m&lr%p6>OWq7;b%$Ag5BI=8Dd+9Jwz_w`Nl;N{r%^D{rk`T
`^DuK-b+9HzyCY4S%}j8$3bqABq)1HTsts!ae(f=TC+H11x_5hm*8TtwI(SNE{x8J2~RUT_~XP7;60r<6C9#|UoC8g1)Bz~6sZ02y9wCsM_>D!g9|4??
egvK9^+Tyi0^*w{oj2#i_gFK>f>*}nKaObfh^A6@da1#zQA85m`)i$_h&DztT)9ZhmcUQJEqa;4T$cP1vB3{VB{V!nxP?Iv)W9!`E)VeK*`{wkHB!B_M
7_XZ~h{|?|tX(RHVgl_le)X`44Yg6hC<ZTTQ>2_~U!;Krq{jW1xwn?&B~0OT2y%%sH0l_iuh10_A=aVrl>W&F>@`|7$<YU;vY)g-l!tm<k{B5u0Reo}a
zQPd%TG;^6DV5p;ho>7=0S@nrNS6*rkGjrZ|PxjZzVuCCedaVHmx@WHSDpT~du?GJzUXK^^b;y)ED#rlOJB$@kXKfV0^-{mo#(*T_Y-Bc_g&Y-!SVJaR
BmkFcv83^$e+n>GKN+zi{xgQdVEnz#JT#v%Hp%sTqYiP!~95%|xXVWxme)#u4Ol<c1|ClC()hECwFOJOz(hJj+nu5wF_WLh?f5>_%WNNl<hg_Jjb&^1X
Y2;ir7swd;%mthdF3Y|0?i<%8egd>{3Tj+}Kg;lEB?og{EJ8eE9R4i9pX3qYxcEj9P5&!GbYmR;EFF=Kv2@@Z@EC`;<LT`sI9!6mB{*Dy!=-dM4~|^E`
U=v`LnT+zkxDvp1)K~&kO%x^cmZ{g2ugN}r<|xXi1%499=bO6fTLwy*#dHdsXQpO9TYFQEH;@N=gd;|c9Ww1y<CLpV>-Gr-j5Ai`izr@MU{R@0Lk9!Gj
Rx?E?z87a&DHJ;F4di3EgPdADbE7$j!r=(sDFP(pNnFi&JWX##y{bx(dS%4G*lO;Z^P`CiWA{lf<X^%0CSGl1>y?ZC8eml1GmhC#N6pZI>69Uwr$c?|d
)W$;8i9Z@rT|6Tz+O3&=RI%|<HRMLK!1Q{DRBRd9Hj(#LTsSo@n#Kt?|KajD^iixYjkM$UhYoc|g*|21;{)9rR%25^3Mc>8hV=AR1vVqx=ha)11&`B$R
91kn7$RCi<Mzr1IeByYap2N^iUtC6}APEO-ku-?WJK6JK*L~o8}F%zl$$)A?tBOLr2^NSWf-7B6-pPJ;0c|^OCK7H6q=Qo|CZ(#7cHN-=AKmf-A1h$&J
B~E5<nID@B(8FW7fIQ2t)vafFq1?8ykx7&+6SqsH)u)T--NgdUtQSN1IC~vE)(|YRQi}Q!%s|ZAC4}Q=!wn!Dvr;Y-wllPe)u+k38O8Lg_wBg_n;|V65
e!g$`7AXb6lE7tlq``JYK~T)u3RyazSMCOBg-SyAd?jX)UpZ!JS(-x@F*Hf?pg3COdQ25vRE!!WWM&}cIJ#@)dH(zjU>j6Bf7$~Aw*&o92<_v1gnxTue
5YqrNV+40g@9uG$IYD8bvK&_O(ijA2Z9zfU*#&8jc2jSKLR4&ese}#cCC8Cr5$W2AD4+14dqy6qVTA|Hb@X=$FgA(XMDvn5QWQj!84ERF=Ew+;T}8S>V
MYZVGnEK#B``Pwa~vt(97mfJNm<MG*_FZ}q{<M(;o6Xj)cWXQ*OEA=pyYaz_pwZ9f%tq%yEKV?-~M=t6reW6{0qF|JmI%-SJ<BOHd7wL`dV{GMP2<4(u
h(j#K;=EziblDEQ{RsGsDPvrcLDg|hyPk2lJ_4v)>8-M%sx8Dkhc#4jmt5-fnGtbqdpQ58@^~$g5y{7k?-fMcV>D`asrslGe+ggH230<qQQ_nu%PS3pY
dia@ty&kU=y?KJ~(SZ=45bpyi4mh;}i+pY^+99ypigu>WNCm@ju(1TZxL&4PF-8`~s2~k^f{~|%G3d7{NK}D%0P~2M0J>d^RDS6A1mo46!2wco*Ji2=F
0~4wPZA8t5=OM9c1vymgzkzZ)1m?R(muo=KpIg|VupitPa|3#iYV9((O|f~*GcgOq{>j2n2|eKfnIClTl}CmkyD63Q*P)gL;D4TZjv1V=u4JY(C$z}Xr
_wQfi~GGs<dsC6=v3{?NbOt0i~8^uBah}L`1AT0QTM)`-MFxXiR~w`Jg{<6A?j03dd}tVHwC0KUT=TQ}*dvXWI=s=uou8)->MJGrF&W=Bg3~qE#%<QvG
Ry&d(&Q8_R1%Mg!Q>vTINqsb?@a+HGclbH|7821PPbj}K`Di?4T>#@>=NP;IC5q&C5|c|i<9hVNHU&>NRmM!J<oR6y#60wPsdN2<mwy;|q69z53EFe4s
sfDXQlEYaF8QN*0@wqUf><_0yfh)RJOpdzSs*@jY__BRIY?UpqlL;YmkCiZKz74Sj5p(Fe1Yz6cUH6^8zp`Zn))7gTyQyQtK>q{~FmBeg&rlrm7nGx_)
rNS{2#YeQ6RGV1>-zb@MwNjzOeW|gqIB`B`P?K@n07i%zDpySOH+5ru3=6UT5TlJ73>`T)=&vj2swCQek8TuVd+r;Roh3%2vW)C-mI4ylU}pkp#PkYVu
MS3LHRjJQE)d4uG};;oBHDG<ORh`W@gw$j>2h<0bbvdg2vn6qw8S@5rrGL=RCnM;pe|}P@(K2Lsy`xw;Cu@IsEsD^{d3gTPw9cK(+Na_uLOu*LuP;<2~
CTy(G!*u7A^wlmhD<>xaASnwdo=7S_(g7{Yd7RHX)DoVWDJ@wK~f9tStvEUEGL0RoIfOz*vK*6RvesP(`)4?iL(*G6z<*!&%}9e<Vp)Tt>k=MChORuK~
EV%F|qP#5kL#+o0W*=cA!8W(je*U;$eV>VBnFYa5IaPWzyvu1YRphP@tx4(sNb{;+7YumqheiR5WKFzbZ@u%i8#WSX`zMP{zX0l~(XCe{{O8Z%<*KH%A
~tTNKB-DB9XtcT6P5+P~c>*Mqj^mi(+gOx+Z8nx&!Jc%z8!d#I2$WoNE_>#k0VRkZ$h|+cl*tt3Pi?%rNnAvip1IdxbZKl_#7HKZR+j^BWC7z$?>YS#K
HVa0U7+P$BzyriJzydVe+n~*k#NCeZc7df2lIz9nb5~auO0bS~OJYrFw;fc6o=-F@g%(NQ`j0({f0gOB6f&#gx(67EZ&|{&wc?o2Ap6?Buyc8V4!8-!T
g|H8E!SqeNNKw%f-ng_k4V=oeyvSIhNR{i=&%EwOCe_cHH~RxyTk<I(3fy#xNP~_a#A-*p&<?2C+V-&kVASX@_S&p(vm9|7J|o=lyw`(p4hg;jZ^a&q8
W`3khN>IAJO}2RRE4>$M%S<8hjyzn5ESr$;F|Pqs_%&2yA5NyOnB)_ZV9nihwUI#{oA&mJtIKa-gO8DBv0z&6vGnxYGnv6&jN!meT9?H1^CtQh8H<y<O
|K7NMmn`@Z-zc6L^&3dbWri#Z2dWgEv+Iu(5u$Xcvqla;cK;`q=eSD&WtK1dypkC-*JBXb-$GFKQMj}Yao?TsZo3v(6HMlFIw9fGv(b;>&hN9HnYT9G_
r>rQF(S<Wxb3QkewqGM9{aFk=@_JdSueATa*X=K>6fpd<c!w4A$64`nNEtLqWVwwb2v8a;0`ZRGjbN<o3=n;Em&VqhityNP#XO0V=#lCQqvPTwamC7TF
Sbe(u#FO9ZWHewHceRNSr!+Rj5mwu2m42ls8nZ4%BMVm)=JKF~M##K~_g!5iT3TsGq4b)VQ^CF4&3KeK*m>Kcfow}E??whz(JGw2mbVcbr&(*V*bSYDy
myfm(pFoGjo;7^%@G}wY^(R4Cg6v`0v{HN204&CB~sSrLPNV{n;4H3RYmYf#7a2U2lwx4vl%W>WyDWVBX{&#t|*gsN!*cbWQgyaNtbm?`J-8KJYZ*Qsu
!U5<=m~;9J;Wombe05-Z&LGz{mN6;-*=wAPu{PJ;Oor>r>xX`_wn<f!RChiP_G2U|J_VF>~XmJvLv{drj{(z1Q?!(|Zbf_U)&>x6|w0e(KA;UXNFb-Y7
ZcB{Gy}B>Vgfr@j(X9D#m&JXS>+VRrO{<$W!x+FO-D<;Z7NYhn+$Q5RRRogf>`#@UU)fcFN0IBMWNGwyIrjiBv0N9;tOpvOXe8dkbB!^I22a9?0YD-kG
KWn!`LDLD5O4?pV|)dy|6%~*nD&zu6?6t^J`B3BjaJKkmL?RpIic6-+1m+gs2>H8@UnvMP-ki1c0M9V|9399=ctx&*hNsKouv7j|=)h%h;wl#X*U+lvT
Gn`m_Xb9l}wK+S5TiVzVbmpbC#nXef$%G2B2SRVLiXV#fVUL-0yJOHD^=ONY`aDg}IzSE!g~i5VmyIB#XDxdH1|;DGBGaz(NWfriE#!w`!1a-y$#kb39
O&b@>lPe0{=6R-v8>_jwNsZiz$B(GZuVd_sK)fLwb@2!XEo9+ncS;vw4O(d@2@D}gjKf9A;rlOY0Re>kcq{B6gbHX8KJ1OHELV3j7q^FB^m@a2Kr!SlY
+RCONdk36~SO`*s9R>FcD!|b6Fd$>9t=H4ZcUO#~7cY4vX2TMX8SUN#3rteFit^0O&0bC7EbwEDE&{<AAOEy~Fjn^=%JIJ%*qwEzr~5Mj$TyP@(ITX@!
orb}eabl}x5IvS=Vv)wR0`8u}0!(uD}{_Hq|+Sfalc8|%+nx~@wJE^ac+q;sx6cGTBNX*HZCr^L1o9A9-*p`|Kq#2kCRHWJr3Q7-Q#labju4%*#OydHW
2)r9sL6gcg=W`={HPF8lyBDO_41(_&LWtS~Xb_+YKfMM4t?v(nzFzYu9fL0cs%H3{%=867@?DPHo1L^N)2(#j5_8GlWm9R*jY6~7y#t{#&qRU&XwHULA
C885BC^zUpv~~o+_$8?foJqOE)6IS-Vp_X}1_qH724XlKc}zu`w{=FC^i+O2!VxAMxP8D*)}x3lRLL&VEp%(3&GOB&^+ozxA7K{#{qoFz5qIQ~g4-KNO
kG{qL(S!?(T<zqLy|*wXt-U`W0PFAxQJl`DFQW&!hM|N`v%kZ%Fda*(ImDPeh{t9vv?o@u?wuB>;~dWn#TTEk5-|v8Hx&J#kNN8i{=zGY@|%mljTmLz3
P$<ab_c1qGODeC+Y80Ua;v$3{{^xXYpmxMCO4AhyiyNU$W1FR|FCrU<|EQ1&dXXaOKDT#`y}UH^K?ZR{3&~4tv;2=NNV~V<)SIKsQ6O2Nb$MTHG8|`-r
sFi4fZ{p7n%N-;Q4ql-**}ELD`=y1Ct1CEN#IS=v+d6aJmVzo4+{F)JkYm%%KkS^S<rTpIL@o;F8ny_qPuZH8I2z)Cliu)uSSU3UsSauw?*T2K~Sk2WT
)uEP?j84b~(N==4i&_S>V2I>ldWQHq*o+=|Y+^mR+D!Ja=e}ev`jzM~K)a(a9^lFS*FxJh8K}YluSUjbvJQX?!?MbW``Wzp}d(K!$Ov#!EVBm8VlI_=s
T7gws0vL^gfhx|X(;nk@1|FbCbV(_>c%0v;{=5%54O_MZzd2$N55@W+ww=2wU*H9kAqKN5=x+xgPIt{<i!^(SI%rmltuuQmWS{jHe(IZ{k~764?P~uBc
fH*mUkr6}fYDEbyIrvev`mgr%c{T^eD48Kp0UDa-N2OWb=2ngncfJ+EsG?uQmHh;aq3=2yB&IV1cb|hXje1jZ9aQ-_1R#_M<#BYgpHQ0A&%$Yf4==FmC
HeUA3K5Z8LB*<y~!PB2h!P#ztpqflE><!C>yn~N{KMd($%r*6B)IS$M&>*1XGu+qpB*+QU;}de5JhoEN8xzatTMBGF2{Bir8Im`?lrQu-aH^I7gz0-l`
1SNWA%B8Qz@~-HM9XJEv4$&+03qK$VH@e#e;dQ=oir71wrMY_NApTNn(zXgO+XRE-r?VK4X=(jE_+>*5;6?%$>i@UpnvjJAPM*p!V$)2#XfEvi&n-6k!
XGBTX8&S(&J_6Aauc&`?*NcSl?j&-CAyV8h=3JuGjjd*I*e44j-@AdjEaodZ-qdpf+rJ-kNXhl^TmS{9+q!i3uyHY`}9Xr21@BMFa-V33Eb5O*mU4?Q`
#HU?~a?r*nU5{SVdrj{(z1Q?!)4LzNC!F`*PVWilz5MI-c%|q;sQzvS-QP*x`t3dIc`v#eP5`?ZmR!=Y=QthAP#W|*W!B<}zKhdxA1j4BZG)&ZGFAu%8
SfgvE?b_(1uL?RXafodoJ>k8-x$^x2(1<hVU6P3L;+I=HH332O~9FewNmKt3`(5qEdqiuDLVoNwbuLsJLyXFv{q_?VU6?yNouh@Cen6I(AbZBf|55tV+
={7fxc+BRf!J996g_ejSy3UqQ$h)NMg8RtputisYWtNwAmx`l1_t`E`=5k>S&K?tZEjh!ngJyKikk-08=F9q!bnmgl2HV4ogLi4aACI_ZYEXV1TZoYXu
E9wHD$<au;aL8Dj~ndKahh`QDEC^L7SFdH9G{U0?ydyu{2xX;zJBry({ps=xD88Y5Mlk<7vQd1Z3o$}=iS;Phy{a6nZWEICTHs~SDUXGPFqmu-_0n*)R
n>&QZ*7_3b)n?CE&j*CjbC=R`VuFV60XuAdn*hQNSxG`d52)is;pdQ3FhitdiknT;RI<NxW4kRKZYviU~ZH8o}Gcya5*?^<T)l3FlvOX+4Z-M%fRW%Bv
TDz+-orSsrGHHZnK^=x1jUdx9=t*WP;7`_<t!?7<EsPcdFg8=oq9?97Mfd_v0uJef0bjxw3gZu1KQw~%(nkgb#-Pi*%mKs3h8DX?^v6(@hK9=fn4U>mI
OF>E4d=a_vQQaS<|D?kSPLkF{nn)_?9!#fN{0l!X5<E3(~bF~c3oWqdtyN{je3AH-eit}c1Pzpzp-G~q*=qfZ4sDL9~(6F3dQR3Bs7MjiAk1=>J*u__c
)N$P*J(t?e9!~@U2C7{&Ro-U`87fXSPeBo_68O(G$lys`8ZOaSTvo8dUpc<Wp0k-lIEpbq92+wN+Uzpd*H^EGWG$`50H8g0aM^6?Ovp4Zx{9w>FD3>V$
o5?2Txv)+nqHhMm&=aI!EvDiahpCS9|fIk1~;Sv^}{nI#csxv1&q{>v<UQfOCDf+=>@utBg!%|{E1x=7CEW)v=Bjhm&K5D~P`Z_$t<$pXoQuEjA_M`)b
ME3a5A5F7htbQTX<MMDMMl4y}4DKxP{qt&g1yU5WkZml;%W}`H!KxOx|%63Jvg7mjh2MC6tTD;cwUHW$YovsJXwCV&?tBEQYoWz$wxQSFr?kq-U@g;3V
0J}DF_1ctDl-4XPlY1fH&;i|JhDK)t>b+iTM%Owkil&NNPOsJ6(u`Ht0Yxt+dncR}MG0lF0%y~HyUK&Ejl?qDe%|Y7Tix`Q{h&bd`zaTSV}Icnht2Z-3
2*swC-F}j2b96g2Ae5p`h*rRp1ov|;*PL@w2~Sm(=N&aBZfgi7j10JAw6lcqoXQ`>AY<?q_nrJEiztNx<<ATnxt1~wZ|}Beg+J8$;JNC+hE9SC~W~lVo
Q==h%@5}`je)OeFGU1z7ryQe`9eTAs~z-Mgd?oQ6m{qh~u4(pe*Pv!cgVe7Vk6Slt%z#8@Nd|3cANM%PkW07u!~l(%a4?CoDTWtx6TL>N8ETZv)F5Zxw
1~iV^M0{03MRB?zQ}u=g3KS^{C2WrqP<pcs>x?${6*1Syc`@$cA0^TnU{hR2grW|bWcg5$~RV0?AN!eq7hJpD{3a>X)fI%b(Hq803Zzz*AEt3s}PY^W#
z;k*eXQ#g*x*0aDA6j2PXnE22nDwKIY?#yiVa_;rn3~S=}hBRHH!808OJ5I^AFtk)0QIvD9cYb@v1!XDb>UXY`z43cwglix5$1R^_K^@#8ixx^agkzic
I{&TcN1zV-IJuJbT3KX39J3=nhBodz6YPXJES6Ce8;y$i>eKiW&wpz*0q0aHL32QP9HHzrVQ7&(#x!NR^({p1l^8G9;X2-6FQt8pLnU4#$693Vc(1;^?
<=k1q=Qm~)$${<yfgGxWmLg695d^bULN~ALZWV?F71mLM`8l6B0_gq(Wr)|%qz8$-@flOr4h>M<*JXl2-azB*3+8Q*9v^qLY<9g17u3mOT-?xBaR|?O_
}jTL_fvZaCT5jRm{SGkK<bZ=CfaFwlXWrIYs!-fbj54KoZDIZA|fqDg>|3ga2E+|C{SlfBHUCuIv5jc-Hm)^!=#U^j_0@P46|m*YxhBcdz$<PwCz7{om
K?@e0t(z5ff(gGbNx{_hZ(kAY$ChAJOF5l3{VTx5aCv601AB~D@}N)CZ#nH7R;mQjys?^iBpPP_rhyHzn_SZ_N6wPM&)d8>kQ%&3L6L$c=?@fLGhMhjq
JO#lnD(9gXOm7e#&&-HDG0xi|1NM^7%eY%Tos~Q#2k}56L8N#ToG6TA#q^rV^1Rh=6ZU(@vVJ0a!d);IL8kK;l>P?fHib_Z?{8bfHS7X%@mgvM|cFO`8
;tj_LB+2c%x%bP`=lAw@L4!8Gw@9fpG9rds_DdjsEW#Cpj}{sOw)PebdqB3>)~c~bigcx;d6YY|*m`Sj(xPa4G5<4D<!esGp#3gofoA0EsyHEgCR3#a9
OyMHme)_-|5d<k=L6hEZR<!o*zJLi^lg<7$qGj^m5C3!k<|_O-fB)T+g^DAoUOPHXen%aOle?jK*P5Of!G=MI0mqdIS|aSV+j<YyG(OE$AIH&b|6^gK}
0)4rU;B^YzNY0x@sUUzpIBttGjSZy1zqcd|W7mx%XA!`3%eImMRc3PB6@7=>f+f1XXBD<P<SiRR%aErIUX@6s|7=Ha(o_wFChAGfTB39GxP}ZWsC?IVr
bQDLD{i_<k@3QYow?7A%(vMq$waiXe9^&P?>D0U>!`w;0pw&f?FAM%{28T$1KKsaBUWq^a!Iz-o3ZOTfTTqAUJj0^0JvM~dUMXEIZY!N7o+cq%7v@E%j
F3(0wKC-4Jr*y<97MK(3n(E<hQ;q4N&vyfU?F;}i%pehxsP@ByaP+O=>z}#+s%8CARpYQJ<oP~5fhLW*s?-N6Mjfroof>^*KrWedaVA6Gl6eFJRBK^sf
0M&J+WpRc>ju>rkN}y9*D1l&>D<QLz7Z$MV#E#^VYA|AY-ToGILT^n<Ze@iq(G>54hQnwi(@_Z;0THbN%P-Y~)AgkXRas$>Cbc^A-(qi3v-pk5OH7p@h
0qBsN7*4N*QdfrD~5}Ddt#L8C2qtxK%E1_5J?3g=N*aJhdb{~UI`hFEXfKz?JORU!|E7}1}#$+u`W;0LUU;Y*(ga-dB-O4Y>G)hAgW9t0!|+>!Hy9^Oz
v+<cDS8+^zHg%PuD}(^f|`r3R^HZi7%+>bybmx1mrBf<lbkUldMF~)<zIgdSh;sk$zdC-S(;rcq_8nbhF$Q=!jo$bfE>vHZxt)WhUs(1W=o87ACb11%j
?o@)+1-q8*60p9haH*ERRc0@or7%b=ubtL98Wi)E(!r1Rj@__rAf9z)jc3NV`s+2ZHLy}^vcr2y!S#*qRmp%JqY`xCv@>s5Jy9F99Qi;|kIiyLhwsDwh
$Xi(V$sn<{}Mm8dZVS~*Cj7Y#)V#^wPOei;ma9=Mg0q=yo@+AFX?9ikA<yHsvdQ0#NeS74`>$hZq)9E!xvCy0nj9U%+Vacm>NXcK}vHk4;37U(cN($8p
AtKxErVlI}^i)9}*&}*bmj}SWC7B>Q?U<h~+MfWEr3Fh6Em~sKx?a-|2iH`o&|0|6Dntr^LmFYg(VOxZK{eh5z0m8P`3L(T@Bijo4}+;^FTta<$=Fji9
S$6C<9HVAZJN>vZs|Hq#?&s~`tIdBKlt$7?<5Q*UG0YRi;M!qqPNEhE%Y<R`0@|_=~waPmp}fC|L@JurC`iy<GSOQkKg^;2S56&%Xj|Q2Y>hD<M)vEf#
$K#CG0ZyMuM!o^qe=6t~~w*c7hyw34rp{zc_OL#D>PDd_&`*<u8NaQC<frJ0Jf1hiOl}l%oVZ`ggzl;OhxablM~HsE7~$<8L2-;V;q_Ht+u;Y5(~CFTR
vOOTUwVP(S|mKVQE0yQ>b0UrxWj{LPz}-~YFyD^hahmmh!Qt*k>`D#Qik%Si$79nVeyrLWlh?8Sb$y>R1Ic5K+!HR-Vjn;&0Yo4`y%1nG-d_>HsMT(!3
I;@@)(Kof-ONAW$6Vl@R*Zwxz}{xlXf=}~+TDOs{uY;7N}g9p*Uzw)b({_5W#ZuURNSAX!&?|$$<e|goyH0>XlOnx94^OCmfOy)}3@*D{HLvNh4T^%MJ
X_Ez>CVdjUT&Kr_RmZYCf~%c2C61Z<=<~ll=kLRxf9HdL`1Rw@y?6P8-+u7pFD7js&5N|z;rqY*yUTC?FkRS>-ulWDS#_of;QU3>VK!kFUNPJp8o4D+W
GyGA8}sVSVTa4aJg2FIDZd&2o->ABEg!|-J3FY_AAIx=-$?p4rY8UEucv({6O(xFcMz}q%a6bN)}cuydhz(Le)gZg`N~0G@5jTx{%UGZm%n@S@>_rV`0
MW-`fsNE#oYOu>z0z^E4GA1tZ8#-%@TnQ+Wzd-a$I#rytv}}0&;yZ@|TOW32m+?WlY_79wnkbN;LtO=Es-+@%f~+<X<M8uRnb2N0&eU*N^_}?bJCA9i;
!^b07Zvr?F!lI)h)`^7xByCJXe<KmF)`{;zmJ-~a8~AN=+wxvq_HzC_zegiGM!6Daj`=Fg@kbhMz@voBW5V4Apl#<8>B4(E?x2svq*kn)rCvw#gk-~Yu
|k6eB5tzTUJ#aB`jikZ2M`S|0fK9#cksZagqZ@v}ZbF|C6*<Jp5(wOq{tzUic)%RfE=QJi<ivUS?+^bfAho+&>0wMob-BD9@eC9&ACithWr2f>Q`%xU@
59WK-Aa^reB+HsNidd(I2$56P&YC37nPBZF9RKQ_V^h_~@4l0Suy=o%z~F!4sDd{xj&j7GKACg?hEk_ZI}<<r+P`M@@#jCi{K+?yR&ZZ@Gik+`HiL)Vc
4NXHzW4cT;bZO{KXJok-4k9vk;?wY71M{l-Z_EHtFEl+m46(kj38Cp2E@^D=q0H7W*jK5gv_^ypU;;uneo9;k|rFfkzBs>qYu9QWf*X-gn&^pwT)!WfB
p~Y$9Vp9<>Q!h^YX&x$H)F2hu*2nEJXeZ{MEcZ0&ODcF>n>mV=5WrNrXHE%cNICoD7ncJJ|D;mBMBYN83!-=Rbe*g|t!Z(e=_+_m^M#;o~<ycZgC@s8|
-b_CLxr@E3oY_E3nwJcOb7{Gj#VVggOmyIPhvvX0xqCg~<?@8hk@)Vf-=q%ra^o+fGI?hLKTm5m=oyfW^zBRka1!GB>Jh}0$HI2yB;<W=a6$JWJ%X1Tx
l#^pOd&lbXW(iULHa1mVj##QwElS6{IYA1fxX+D=got3jWFy=dpWq8$~;_|D%e*D!q3H|v;Z@qo_{kIQIci)Bmvtb0d{M}z&e*c@t?;n5rUmkxa&I14X
;k!SGzyI(jKmOp?pO5z#vHvBl!y%D40OcF@rZT`eFLHdqUcHICz=pg_%i8*Jf?L8C%&}C^J^UfuI%MB|7B+#0dx=cAq$_vQUOCozoCF?aR+e{))De;n8
F6^~(wB|_A`Tg8kN6M&{s(E#nAp(|K@nO`njntJFb*zm(nkDZdU5<N4w^CHY3xyNCq#ep&1BrYHl7Qcu&H>?kziyP+IDJCsY=oXhi#hU{ZbqdQZIwnde
}Z5c1rQpu)n-}u^8?z=F>yq9Kr-UO~cL<w&=)x@8*KZc0NC->ljH=uHXO7FJcoo?kkTD_2Kva`SI8PEm6@`N{V$7Z;PQ-Cn`-s3hYXfHetVf=Nl=JSPe
<566nGoeg21+UpO?=V-LOvU`vvNr}>FCl6`=)UmhaoakG#Z`Jus5Dj?i;W&8V!ak4LnH<gJpWBm<hG1)}))nVh2i^H3=eP*uPJj}bvm5-7J_K${X6K}X
_Iqr=<`kO!f@IU_VV>C@0Rlom>@1@F^UVQqZ341^P+uy~TpLBb4`GvPW_~Kg^|JU@>&CgE%$3?tHO1D$-1t0$V&yzIs*YC!UAu+XBE3lFGaQ6xHjSEQZ
(C@eI4E@{|D(P5#bNEd-|Lj$3P{>WP%f8w%ZPKRiu_mv$Iqa&gHc@bUK1^HHJB!t3e^BBzmY&cw8hc{vXd>4@no8S9qgglU_`me_B7W9ex(t6-;7{U--
KL8vm10Wes_S$a{;cFWP*Z6iYBc>1gKeivXHBWe)27sTdhPYD)Z}Sz>Qc%}>FQ$0OBvo%hWFgwyt<s;Q%>)xz^ktsT3@xY#?t@rTt{mv?Q4yu|6!-?t;
wsF*YGCl*z+1o|HF^1uhajr!~gL6D~)2w=hN2MFQuK`(ZAm~#=w`++U|yFUx7AvPg2H<ZFzT#K0f~TcQ>izCA7l3VcNUf;$5}TitQx#6!U@<6HQkaFoP
!>o3wq{<F}Jsm4ASJ&@N%gGt5!M<o<*OxO+JWn>LXPUScy$$BVh~<0(D?w-%p#DY4^h(pMmI+^&ch8#iv$#m65t&eib}V#e8|cSnqu+hP%J>CPKWUWK}
c?lF1XxnFOzm~wHg(c;ThL&n&tDh{FkffaF;K(4DH<Kkmf#T9EGw@qB}aZMF3C4<CI)8-r5Q|QacA17130@>p>CA`?&af2Q{{>*WzikFZ#PNsa-vIb0M
=Z)o)DE`o$<zZ$xY0C>|zZMsgKPSNB#z*Oq+Kbb`<L~_a`@jC#g?sUT{GS)oi}Vi>FJNPR6zFQEWV!RFg)g(|_F}kukqx&K@~=d*?Szq2qh3tChZcA0-
PmP2p8e&nYCQRiT-8*}vsGP=Mvu&Wa(e#)o%HMPU7#12KmSSkH~9yaY<Lmx>P^Rwr<f)Wy`u|rpIrHeA>YRF7cap&k1tfj`SoJ@B91O%Inua#^#|@$zF
<1`9+^&@OPxo<N6A$$PDu0O@{4bO^qub|LFY@~y?pDP%XfbM!cs~i*hMPX;jhv#pL`7GRLS2J%#Zt|DrMr<v#O89%r6QT=8H4+Lb~i9pSc%5E^{xQn)}
P$F1u&Diicih^JI(cew-%=)0Zyp^i?=J`q)oQj*MJW#>WxJURV&jA%MN!kNkJskGxE&ryrNp(^IKm*0V$L#Xma~Z+dokorhkaxaOI-4;`kaC*qnPr?{{
Ga`gl?z$4NJRzZ5~dZ+mCHT{>6kdM2a^b9LGl84m_4{r6xiLOrElNT80&Kt){pd_rP#R=2b`_Hre=PRO&m-WYqS6T@#D=fSUO85iI{^#Pl4=k?xU*e(r
56Q&cm%ih3UoCN8@-f<c>Nzj%sNwO~etG%MUuXNf_@WR0{wojuxR%J2){CU4;6awvuAf6B7Y2`}-lMBO%fe!~7pH{}e)3lbRxbbYD@S*GBX!0%Zh9Lx{
ewcRq<oR!3wVTwnt-KYDSxms<sSSc)w=doO&8Q*T2Pqk*LMPEljt{jqh-Eau3nsK4{H7P4=;cBqYu9NZc?uU%cMU1?N2`X{BJ*c>+Q$icrU35|Hm)CkP
Q<oYDv`QfJ7TGxWbnju1a<i=?_MiINL!d@ZFb3@WL19dr%|s(1-v2UV1<hD<vs|gA=7?KWU-f#RtFnrw{+*Td;2KM~{F0uP?&TVm%}!Ix(qHf-R6-2<1
<Q4}44m`1BE*o1K(lUW|r`Mg5OA{wSDkHZj!$0_791dgs$%bN!d8m%yCjf0ST4q`#xL{9d~KcZdjaLb7<v<yh|b@-0)P5UbaSo>0$IDc(XIzvX-EW`=L
Oym$|i2ZnEh`Mphw+f-V7cD3K8YV;N<?pF1E^zsC?-^Ao?WQw<we-`zkPifWV>(k%FdHE?h$FGyW%kI#7kh#qu&}Vj<CpgMo`oL~CtNTp#G{%8Fr5zUY
MsvW1xsTNp@6_Y7Qa<y$Y>r!O?I{-Y9t5$c<ohNX=+lKG>{c1>${F{wl!H8{XxzsOGvRJ@Hc0hZu0e0m{FAPEnRH6eaZTwS{FLs&&(mI0dZ24w=3LKnP
4OwO!R~QQ`5ycf?{N)wk85t53%iG0*gfc!@4<8V9&?rNAy@ex_EUaJKgI5GP5C)u0)CIV@O#XKKY0W3yyjngiLO?BiSGC+@Lc)>;HUIJ;R=1AaD_gQ>*
LR{^}t^gohQ5g)9yn4D_&E2pr~DZi94s~$@)*5`AW}`t&1-p>p#z2#iyimpKI_xV1Disii$7snuoHnhYGR92YLd0sC7plh)(GR>j!_zxgP4t_GQw!cW%
1<gy(s82~W8Lc$v@Q_oj1aH?H)|>k0j&USIIaUT{-$FO=(c+#phiL8Z1>je0e6qjJ_*cA|+k^BOyY_U0i)vx}ZkiU1M8amQyhgY9fu!E8OV=HiY~Hf_5
@mg~FRco!SiYiOTl88x9#Sh!%%8Ir_BeA~6%CNcN=sJklcqB&kKuXMWFYpmh;zK+rRGMwLQOn9-lFG+=RHh*hD7&HdyGqs`M&U?`emrSx)Zf5h-u02+_
LNEi`9NwStr;oJyE?ff_1>;hvwl-|1UQ??D)E{T}b22LhrMu`yQ=qzGQ<@Z`LBlEaGx}S|U!?BV5xid<46#-9RDXM-I+G@e{zf{zn(s3C(A5?N^`X~be
LV_FywmUqsga`(?}y`7Dd6NX#VJg>eyv1*gc2-t$CTTOQtMibgKulrM1kXjZn3sEpnPL{BkhYzOyugIP4lx<|B*&i#(InBNVHOO8#Y~>_bUyJUKQauT4
-5>C>Dk`peC$2+;nLcu-uf~)iU}zA9W_^UG`NF$hEsy)OOufBhgRg8<>M7x`y&~Re`1LFzU_4O`UJ`v-?y2?xLTq&n}qgL6Fg3!u3O|ZFGsPqVXD?TkB
mpyWfTSYjF-T1?5GzyUx}xw?1(GZE3aVL#a3$*H85i?Pr|aza-bAN^olb&_8%kEt^yyv}Go<|MY&y|1?>TiOM=%B%2?H_IsCqQoJMe)I^@?+@pJ&%zgq
XiYyb#4_b>!zm&<Jv;Vv3!}TM#`vF5__M7vsEIwExe6e$L^x?RS_c>*3)Vop(+S93iC8`|ssZPDQEUv9mZF8f4ZDwU+GG#Dyq-6RlLHjHAX@zE?K2QA%
%70h<g8tPW<6&vL=1QgAsebOdAI@Ke{?OeUbm3G#l|ZJ{Mn>;c{$7PEwW-Aa%DYx)AHeIS%ziTeV>18mo!HkC;&0|(!gA_Ky&LWG^nSSBr64L4mRutmH
=+EahC=Tfr}y6#-|iLvvAw|V_u2ZEv-k!1Z?4e(wxV+NaWl96kiWa=cSa4v>cIQ};{zNo<l_4s@f-RVV^&qJq!JBAI+YLRmw6IjRp?(i{-J;0mER`e!n
5eaKa5guzt&Fe*B_`G3&s~8wAr4QyC3p*7ky~IFrG^%>yyS8ZZQ}PVg4laxzTb@$M^JvXsFQtJ7YSaPvy_)*N&WF`}F?j&Chq`-{;M*DgDW)wxlxtbM)
`xAFdzNPw7VgpPOyJ3ghz_+Ut$>^91>!e(l8nIp}|<{M~hbmjAHwqU4FE_vi9+rr+HD=Xv#;#m~`=>j(404DL6w{FS4R8QxaZo_+oA8ZWksqT7P|A%3;
&Hge-oemU6b7@O#4lI5qIezNg#w*Kijqz~hF8lQ%?sBBN;3*3KDFu!H{tDOGeIC--FJJsJ5=D#ez<nlj#$G^MwzjyHu^Fx}yhxN%gI_2-KaYaSKH4o!c
7GHAybGlxqpLu>;Y$DJ;I!1d~PvdX4zfAYP3IDB1Q7Ut%@`+w^N^Fw+Tf&3DrBCzQNZ*4FyuYa_)P8vCUobw;Zr|VK_LryYo9=It__JO~)#f(ypIrRU;
&0`2|CH|UlKidp^#!(s`R_D8K>OI9>_2k)h5l7f;tQSa-*Wbs=I11S;4uH><V*9j+wZG8#4*MCiTvsQEZv{N_}CcC=j*fm3tbze`6D-e8lNc0UzUG!>t
~d!QDEJ!A821NzqYdYlC$5_{m<$8_AGocuSUxz69QeL+o$81e^%iB<y3!UvpuMXd`C3QozR?NaD0?~mKNnHvny}=W6LoYaw=al`+VxJDgErTQyyUT+<x
(1<2n7`<^MO1Kkxm|JD!`r=`N6ZyI&5Yj@XE=fI{=xXSUd>5A;pP=(d$kyO^$T?sG2wPa}crpT-xsAFn3y#LwbUF23H{ytRl^Z&YsX-bysZhCW;N9J1B
~vd5%6qb3*6rI|j<#2Z2|pLH;@>KJ&u|Am3NU0p|oB|23ROQZnUjG8@F4m&iF8%K;t8_~Qx-szkD+_4la8WD_ELFU>xvx#!B?CI^nZfQv@5oqc7vSiCa
b=>kfHt6nDU`*M*CF6?Y=UaBtg(lAM^=(&gjI;?U58K^Mety-O8LaKfA_#hFpHyUH5~bsE%VXVw<go-ZmPAq?R#~2}l^Rr)$;sENcYW5?C>ku7>cEmoy
uzg83ddGVa*DMLmgXu0FmLLkKn~pgC`X@~j1`YrMh2s|7rq-*k->PE<BuE|e#lgSyat<{Jtu3-s;sc5J~mv0kuIT&eNdeetxb-8dcPdY0ZgVzTbkADRM
T;ZA5_U|lkzmSI$p3~TC;6Z-U-M-K25H!NP(+25C)m)sJ;QtCgAHrB}(-_+jqP`7NxGqQmBLK3rX0cOj$G~7LG60nrA7l(DztTMmJzR?aWkpK-+^uBF9
TUDX}K+vpuH<^pQ}ZRmCENC}&?)Z(k!=b|Z?wRZ6B+og+&my<e{NmVvZJ9GvNfD*!xs7q-QcIrVe*D@}W7u#;km(LIS7k@C39T-jf}fU6QdUii87QD!~
)FfLkckCYsuHDV2$X7$OWIg9T%BahA5|5~hgY<=GWV9E!CTGM7_g*jax=s#m`?x?bCmyN^x1)^r9_qSJq3!2ulpei-Ld(dCb{@1;Uqp#Gcsn!bHZUM>c
U*6+VkDZkEDA=0CAhzFLjbrlNevx638M_Nx+dEM~t?dVVIdA_>jP0=)yVF1@M6shTsw|hYA4DtdXr#sOs=B}DtTxk?dOiBo{^^wfz<4{`k#eUxqH^|6`
HkulvE?oew$<f2){kzudHNkqs4@+|gn|X3jVxIK&0gOAgRL(kgZgL$;%q;#YEFn7XZF8cwnt!9Ul#+}Y0fx0M<2!)+3Qtw$>%nzTz4xSHq&2CtN02Ni4
6uUJ2Yp>23A3G^tn2THkr+|!hs1^i0w~t8(~g<#O)yjL(WY?D>mkpfcKjVg+0~JygJgsW}>)cHQLsEHq%eR5fGo=`(+&XY;&TDYsNFr^uw5B6<Bn|Zqr
n^e{NsvmZ<1UAn$pG3QH0*t1app$i@vD4MCUiTvCa4ZRG5J4W|ixLK+&W^u?NcW`8(7(SSS0F;uh`BmXQuW1zRzC%siX&a{^sw(6AHdTZC2y9Hs_rx<4
Etw3|r9R<~z?we=y?}~4DX|~h@LuF?|PwLn6@n6}=AzP}JIN+;%sLIsD5Dx1b)aRtM8W{%bHu_btt`%1t(!!_}om>9}=@G0<&Pm-59UM)LZ=39)QEgWU
s;gccKeSOD1-+GE9O6S7|Ey&Y#T)F{|L%(4ba~nbt%WeRssh@N&g4^F%GPTO*|&s93K2TvpDz*>jg^2^3Q2L<BV`Kn=DGWsYQK&!-dL{#*BGjSLJia~H
_qy1BV?A#fB-9Nv{0+AN8tJKHPO=8f`%7?H5)Gj#WVS9^wFK}G4-fsfz942s?}wGo~KV&?TJSF6fp)am^gvb*{lWTbR6ro`@mJfB2dbWeRw9n-0Q8={H
=7lvUWy)Hk<okvKhO9GUnDEed-@~<>#K!tH<|Orq<2*ckaszu<bgYRjV<zbN-A1s{*OJ_v8J~ZaH91^J}Bl*no*&!c<vd^g-T#i)71S0aGM_Z*JQ`)ip
|o_{H|Nf-0H*#AQ%95Wz&WTdIuI!RT!NK^CwnXm1NVS)I9S>5RWpb<hB946|qAs6W59|1d_Ii1Bx$Ixs}vi1#1k5^^U0UHYSU<Gwx*T1Azg?&%?NDqnR
IbU?Y$@Pq1LWx4F>{%5(>br4SFSiVYmft>LVK-dE;?Z)xnC6@>Op?(Cb)F+s(jIF^q4nDW+pDdA|f?(7R)vBTP%rp9qV%MIu|LVG617?HiBB*u8HRA04
yW*2la@%0;6uOpTp$3;9*T$jCm;-bI)=g&?@6TFft&ockC*!hEUHduxr;W7DbwLI*r9%hekhBi_TYlAWU1|(ulTjRL2@KT)v3*&!dd@!6{Wph=ec(wbL
CUo$K<HEXu@1clD=>=!o~`?%{QWR~+;t{XmX`|<n8ksm1YN6|=WjQk8Z2)%OQ6?8tbiee@ti(=K4@Fb4)Dd@lB|u!&L%g1nqTLFaLDgfzfhy{{Grnhif
Air1h%@dA(i!xQ}X@?_dj>>uiE1w7#9jdRoRwMEsgJii7qXES*a)tPj*C|TTJ@_KW%hP`gHv!gQ=@~&8Us?)o^m2AAMs`(pNQQI1{GhQRi&`B(1!jZtY
wvj-OV|$n8(6-BxYHc2Kzr#*0-%)@D|1&YtRrUM+YK4kmlDrUd)>S^TF7RR&>!ZjlP60px6aTG88juyZDXtPin4-hN?xqda>7R*p^?MPcMb%&C6+ycdE
_zYfS+&)3{@`zy!$-&Ro2)anYyM*01hQ4~iki49izWXHG3+Scy7x%{r|_8?;CEM<eWBF-(vN9W$zdSaZ@0PFg66|bM5<Ls$@bVi~Aw(a58QncMZAK%jT
Ggz?)rqj+ms42^takl>(_7*r8lNK6?4(sRr6WPsKi5c+Co<4VwVW4c=s&W=TRjtbFYo2Qa(k4_^XX{@>Ru&lIjfyHW`>xHN>W_ZK|J8g_1r5H02cm_y4
)&vk8^NVW$M9K-#b;pHsn^LWZWN2>`@2?))NRzPTeUdU=Fbl(ytQ}Pa9o%Jd%lYIuhuHGuO9798fEYfud&{K80d!JOx0=wl$!bdSFsT1r>$w(y0><wWO
cDF%$bLlKa2mh#<a_w$wx26h2Ea5rz)S@^knfhe<m}!;Y<d;N%IUP;P)x7ysbVDy}Jawc#n$B@-x>W-{<?MtYF0+w$vMa%Iek9(-p7ZR#kr=#gw1)mf;
hZp!gis(D$gqf6m{ZWts5j&>ebr$$0r5)%j2O{jP%C+i(MJ<M`nn?g<siPorY&*|7zRPZ`H<#TodoSTg?9z!`TDEIvTVc<~m4F5l`ePf;@dgmCl(1wBp
4IChWPF6<sJvOn!LFM6)0EicAiVo?hEUxc5hEyI1N;+E%u6L=AYMh|rj_KFoyJr6%GA||}(!nyK!GQ4j^2=*McOXyREJ@gd_dr!M`4^_&Hy~OlVdd2A6
$JOxXnCofLBJdYX=S84AU=LJQUVg>a6n~((N)M#xm${~;SHM=wFCf<8_pN__*jmVka*-E37xpn-Q+|#VjenfrHZRHiUo=Vx`jk7u@=F9qdYN;f4`i$52
ikI?4+I~Ay+p_p>=lDx!Ty^<%M>5z)T8tqCmK(S^n^bUBt!Xu;_8Fa`B<S8o_5vC5A<+dzHd~04W;nk@q&%Ny$wkrsT85v{W6;6Ds8e#)U*;4R)RL=QP
DfCG=Y^iLQ=^f$aSKioL1t%O7qp+AI|2vN_|+#3M(C8B@>15WiWu1NT-#qu#$6)8A`8uQi+*XvcXEdzGODZ(@N*G(gIdO*hwYY__PuzMS4go35zbHkNF
!b4ez4gQ^q4=lT?CX>*l^~<|--RIIJYXfVyp^l~kwnVI?1|#H?iZ=PFHMCC-kYAYJREQY}~MyMXjZOKoE0kOE+(64W28^xvFTf~J*Zu+le^AL<`umF*Z
(ciQdcphOos^O~^FDyhrXmO-|})RS9KzCu<BmhulP#qP2%SV;+zN=rMdq{|^4!1-I4TBch!BPrZLe>DICVc)nuP(OT2q6Sn_NzPM6(YAB+(@OC~f3Om@
ezJb4{il`8$^5B(pUw~0zXa_ER$`ypKfFI=Xp1py+yKqfN;_Cd1}pi4%zn=*rEm97SV;&gsfima5n&|~oL|2YN#S1fVI?G*RT`aEBF|6aLmo*asRZP2t
dxb7NDv7GRsyav`_0{-A}PR1;S8xFS81QFf8zh{jg{he#jni&oEwo8?z$gV>ZM2~H|if&QdhIe`qN6SMR&7q^%$LQ>9CR$R&K${!*YhCuxuz1zse!0B=
;B7O2j+jZ{}akn~@Z5y`MmvCEJ2X5n57dj=)OhG=3!VZ89W<C&ahA;y*;vfJh$|SV@|#Z;I3cD_z~nf?&lPkreKt4=dpz62~M%Qh@x2a6Rsd-*A2FFuq
t7UN=vX3SfMyEj8EWH*Q1cpEkdx`6WRzIYl~1=|lT0CF_5R^nyeF?xGL<cb6bR5U|qtbR1Ud50m?Ao7uj&Kcx>VahGO!g|jFAo31bP|8cT@<*d>?NB?>
A^IiG(dGjl*)J-daZ$whKi+@<j3y}`k6C|5-9QuEXlmY$etP=VT`Jw;SV5N0te`$QlkP`0N-=s)Iw<9S)`PHnF`4mavIrN*e?-L}1Fte{9+i#rG&(<H$
kVc+j{qGuw`emT}HzFy({M=0ZryOv~EIgGj8z(aUa!3kkeoOLi>m<LVNIVe92zNCuO!M36`lLt;S^hiCzp4J<eg?+N)BJPSTdQ~NfA8WSA|)V6{`NB@m
Qy5!CyYb?X+ornXF^hdmHI-u|G5cC0q+0EQMW}GE1X$mPyHjyFA|DxC+*Yx3H=M-%qV(sBNBt7k_|H2uaI>Fk+x3rSGs;8O^<U(6uI?-`wI~wot*Bk)B
T%T?AvhvB%Jt18b4tEDt4+0LTCHq9Q|znp+kO8E5V`vqsjg=%#hel<1>^GWcdy1*UymXJX8&YQHHdTlON_Eh}<^Gkj`?I@Gw6I5GmwFq#9^{VuG{;PLR
5C`%5-MhC97KMM8o|SegEE_6v~`gu=KWs3-g5L;Om{xkUc`jsB4$g(UvjI7O0y^j~!(g}eO!#_{L9|9QtB5=kM8|C#;d;>&!qa9b-FPvCl<+SjunDFnp
Q(_1o9MJ1=p9x74jX;CEQ;kaV3^t{vt?l!6iwR*KR$yXAq?Qz78$RQ1ajkONs`G7X^m28rucbJmCoPjMJ)JS?;?%-)9=@`;a%XtRv2sE*UZ%OTNJ!iA=
+H9gm>}ofhgNe#dRo-e2n0zG+sM88t4p9=!l}JRTWv_1ME6FQhp|RF>G6aFL-dPF*>eYOu5Zxj*MyO2|V9=T<WKEltugO=hQoZ<5YOx2c<&x%Wa|77<O
6j`OB-p{Sqk-vgMFh3BW*T|=kUwn$P_UBxVZd9%dh?8ahoo1)^_Oi@u@UZCWt+DwOH6lKtAaTWD3@%y9Xns?1L>PZc?Q<wBCz;IRqLeV;tb3!X*-y>tW
U3XuqtmRmb{S2PM$xD9;gL*Q3~}|yTJuYG;M7Tm1b>&2^3=8G1$#))Btq9F1ci*-0K}GrE1PFkk_rY%L-e03|5Zfw`q*h^OcTlm-kGz6xq0LR3xb_7&t
Z0+ZRilv2W304NMGYr`G0cgvs&G)9Y5mPQyw`ua1*yV;z|vD#cV5<ANGqTM=wQn+-vmpg5klx>uEsa<ME0O2-&-tT$|lH?I#xj#Y)}l!qPN=E|f++x>B
s%h7kKKEe`SmjW9`U$rF*ueo{sb3COm@>Xa7=s#jrMz1PiGyiE9sWGs%`Mk~Wi?YX@+W)+*yTGhlJyPgwkX3%1QrU==r)&Tgbsi<F>yEX_BZ)x&lZRa%
1pBRG@j8KBLlQyiRKz$TDglod7i863EBQ*f)IYUK)dmxUTU%m<iMTWS?79dJ?6KkVqCbnOIr~Q}TQ!)05umAlmEPbAsUoc;g8b36(E%Q@URl-VK-Kd4i
&OB3X}B&92F`30R3{;quLP&(#Kd6G9$Nupy1rKxwA$>P#UE})m%%vTn=`4Pw+~1PGi5ywM0P?d%tjPxu*611vP$jDynQlIexYl`<6)@A_8xS!JW@%OCn
LI3s&#;??#HSyBsiQt)lbmbV!&q=A*inXwwbG>7CP$EWk&pB3w*{|sj}4YdS~%*C3Lo+JEG^L$Wt}{tP;#90u0nwmK4;epwF=oNudP&4~~z@>=;aKUuz
4<q%}ON%v%XzKWql=^(<EI(mb<2&z!TmUEdB=-gGO?vr5sO>SFrLUvFpfNb)rrA}Q!=p%U+wLN<<<(~2FhPoD~E$aEwfDkY)*;Qe>SH*r4}b<YQzfS1C
_Dj)xGVimEzWX|H)HWVy5+Lr9x`bwa_RTzCa(skKsGi_O8<A;;n{ca(^*@j`a^dR!Z8NKpEDu<*XSK2$DrMmkj@HEb|6uclGkS0?8akA#$8NZvzWDB-t
cdyEx(k$nZPFCxh!AN1Tty|j$i;BCkUOvlj&W>n-ah;t9LNieEm4F<~U*)nk1#Og%tg1X!y?p+I`ODVgoxy@y&<5FWmV5d53;Ej&c@`jInL~wrxlb|q@
g#q>wO|0e)n>2OgxwN3%dZVJPCjAZ<<)8%r-d{6vsR>nR>{|_8mIKHApyYkEzXe^m}nI}P}C|Kp3$e41_x$)VL{3~ze4i)sbKbzyYq8tzW@_4LIYWAPx
Ahi=Kr;|A%NEjCS+AJ^lO!nfl%Ht&ZMydTgF)MG!ynWXZr`e;>^Ix2+cU(^sZMrL;Vk1g&CMe(=Az*meaidOWh(Jvc$Gp1<Q^Xl2yS&dT09&k}|45?hj
eAHo>p)7mJQ6jA0HiedyW)vUVeq0=KM)V4?R`YHcPGO1{z=>gO)~6(w~6d;;NAiCq+oGyZIW*n#b^En13;IL6uj$Jxqpd{a5qQh-#>BZ+Y9?qtH)pi&2
OnOL^j>G&#t=I(EWdmgL{<84sm_f+qU|L)iofKF9)OCFBO+?jo4`!A)swyq)hK>J!)^(olYN_K3&QPIuEpIv|A-Wi|D!M+U^<6(`g4&`;3KDA#*S}0(<
*-zv3T}|`x0XZ30XsHphr$`DbjfnTx7{dgj(?<^ByU}0u+(Nmy;+UpXpg_lVP+rg`B%MRLD2(eHj%fud2^I~hi%P<NkYB$7-l_Nu>RK(Zoz@zpj28fRm
VfR#lUcZP3wQ?Z^U?sLlstcez4PMaV=BN~h%C=H(6N-Sl$OjDk2p-31xvHG4CDao3TOV~b>gRKpI{?Z@q31uM}nyJc0R*e`##v{Wu2^*JoMW0#dx;W3w
QC~vYRwmsBN2+TbOu2GFT-0OVQTW9#h^sJ5WWq|DU}#ZE_qt&jtTVhQ5p)tSb;8L4ul300<B(32-MJjtUS22@oW9;*gA(2zhNwmejg;WXp?eOSWw5%9h
l=9$SmG{FvKW-TLIeFu(ybi2^e#Gb=Nzd&XVS!OrBtIe5>zA0(dl4RpZ*<8%8Ebkb5s?Tu9Cwi|Rs7vpEiJw&RpoAA15Z9D5T`B#T4PwgXapO7{Ua!%&
r*JMR-RD0HuKs<Ff3?0*>*Yfj$+g;ExH`jq11_}Ms-c|mU)8B}6127%WJVK;)VTCICk2b2U6tsjS`GM^WX8HWDcjyGvdgb$Ah_={}6?cHk=RYw28ijQn
nAm=$OGwLhsG@wty(Ou0Gq81LHrPhgiNDMSp%oep<r(m~IwLcadcfx5H$x3~Guk@H6<`fU4#7v*;=GcUFexb@LO12)d@$No&g8#9wF>ZSWlR?|tlXuF`
Qe5ITi`b1#Q)O>8Jx|pg*F1Vz4=C$Y<!s4UjhW$fuh}28|cf*kf9EOT|bjA-m5x5#kwfLVIy=(7RN_(znA#8lGAT2lk+uQwBJvAB?YIX&%w46Q3J`DYs
dUXA@}aAM2EeAwheCs29-l-Gp47X`;!u_NMJCeHsw}@7V`FmR1cIxTkLcVwr+zQFpK1fay<W;sBY7BW<8@#EQv23$1^s+A8hjewXs@v9eTd+D!{hZWJu
D>dh5w6Q=I%izxPI!^GZ8G8wHb*j}xuYVuGBVub!)t0(yIc?)$VIe@MZC>cauwFYXUoerOp8^kEx8@7KipKHt9$)E~PCE+2gu)W3WW$(P@{+Ct?Xe5u@
xzsDX3=|>;W-uq~N_4ao652>n9xrbD%cUKW8-(wl<&0xuU0@bkxN*KMns=|G2weluox_?!LdsRt!K)nO(*(xcNA6EFF{M3~cDo;>Jp>n(Hzv=SogDNSY
4=dw=J-m{_L*HXBKhb;aPu2SMU3O4@?$)o>XK1kgX=um#9FXgGxlZK~a(@n7M)e(HH_&HZ=b?Id4`?a&42Wp-i6C^?GqW6fq9Pa%70Xi<33-=rM)V!RM
$spNAyyv&eXG91Yo4Ra`*WuZPj#>AIdJQ~?yCGmg*%=K(fU+T_Ng+b>N`X-SKnbIu09ceD$iWJ;;EW?<DU=`6@Q|_FZdH>a`-#s5B5a*{4NW~;Llvh=s
5~KJ*N25Tj7GAF)hWOp|S(^4vQ3hD(`iFl>1v1E4V*!{;AHsPrA-$DEI##UvLx5J%c&H*YIy_xPF2m>o>w&A<PfL97_e5RR*JgFb4=jRZcLE9E=jetW5
}mf-vJV7+?w$fDJW+?vmu0A`Ah-Tp^4*Btu_5gCRhegb86tH^L;chS_guNPNfoupumLsM$Qh5R3F>4ef7iI1OQh8LYYhW6oZqhx5I(A?3C(zj=b`!iJW
)hOyHVj0DOD!a#N>81D20Lpi~)qZ5o3HjrlEYyGex>JB#K?kJ>(p2k}c1`lD-<+LFxaf0c<`}a-_*WaLDkbe-SmxIwvPcS5Da<Hj3gyG!?bH8i-9L($_
pXmvf0Oxm8{hQaPiYlDuuZj&_i!h5*L*#J^L(AQNdV*PJFr2KRYT8h=sQ+;OFolsTH^SVZ{`v*}<m7*seL|QUY^c32z$`Nu6Twh`B~ut`^+uTcUF$=bA
%qE53k{K*Ihc1!e^`JaW#dr(8O*!b5FPRt-XAthUKQ-0g!Drgt)0TKwh#tZY{(8_U{nESScIX!!GA#*9E5poZ-lwuHU9+DGfoX_bN7cZOW3fNyb(sDh)
yY>Qv0jV4iU;jn0pSE1pP-=2H^yAEH-R?ga19*7keYj{l@vQ42B9}<XJ;i*ianWS8@Jb{_QUR4`H5YT1KD+8}1g%7%2WM<h#&6-3)WTWBpS@bPK{<PwV
$iWfb1vzoGxk%6=4K<fr{Xm^sg@ZPO?=RK6>|LHmL*@@5gnd$M2Z)R6hchTU&iAC`fbr0bJ6+Aox!3g@3-s73!nK!15^SfAT}2J_3xOuRlnv){+Y=ey$
XW8*6<vw)=b-MA6vei!{_ym55uc9<@dZw8Yqmid76-L-!hUtmM}RRKnw?f<U%u*}5>!f0=VxkLHZp#Q!R=KfgzLjR#<Wk9aWEEM$<mW|1kY00gByZm$d
`v&^%8i(?Q_D9`VrXeen0b%;Z_*5Lf5#|nI)XUVq+>*BiW)bFp@_+0pzstv$bR19l8{P<mhcHa*)S$iSKkj;^@UHy#F8VY70Ab421E?Qv)UP*;Ll`v7H
@UZhxkLMc`Oo1-nEP;G$3z?Ek63$%NyYsUEV;%ZjC)6H{l!`Qg!8#H|7+g}lh5aOW=C(G;!F2b#w9DGQIs#-KZMCc``exx&gWq6kU!A>TBrOX2XptArH
%~kyA0#cjb%23Q(3Gce>3}n`YRt=!5K_DqaWtau*}1WzaHElEaL>@XZ=Q)JIs$@Lw57zKZ`K;2$l&c=2s{EXcWqf<m8v*Pci?6`T_Gp2!l6^Fn6dQS(%
Vje(lrwpy+>LeqS!wM>Y=25M}mpV;PE1JIwtq`@eDgvGX50{)901oc}MDk%0OG^Ks!On0w}5-v;JB#3BrMZO^hr6~Ai8$%skHTS8SKpb={ufq2z!5>j_
nZscLEvv4}2l(;nlo0T-xCB3mlsC>iRbbN$40Z=7cDU0<HUP;c+Wh&qBdR!ejs$OY2wzOCbI1-K@U_<8}?#1+C)bT)sZWWo|ZHQyT(hMfGT6-&M&eR6L
7mT^w8Z$;72G-EUUY|zSBL`Rwx7H_!@pP4kp;G9&jBE|B54KKnEEkjf&djY(X#3rY7OP7Uti*uS#rfFs&Kl-2WV-^Qy}Xs#k=a3B8<&I%MX%c!2zfaq$
dc^N^8C|E(>m20mo%_)y)D6XTf6gywFllE0Z&<J4CC~M`G&m>NdL&9%fObVg3bn<c?Ba}3@SRi-z--&l#e@CR)mDwvm=b4Z71hfPID=a-h06S^j$I@2+
?v|ry&1#jOT}3S>yV2Z@(Xa;Re|=T&FdNGx?R8wxWwX%EdIZs4sxltOzz++P01`H7VF8{DShSx0W(6y|HBTtGIV`AyB^>&LNTS25n5hx-y*T5>w)iFqf
7d_Vw0=5IL$jWXhn|ViV`v+3d}neiAlO;b@{?BZ1xK!ZJ1OT*0KNcBvwBmE|U&yUT?NLR_@MoP6N=43y8d?n}T@LTVtC>=u{T|NX%k)A$xcLFkW`vJ}V
GGJ{b_3)dQC4I-iaECbsd<m{)#Znip0s?>tsNXQOsNy*m5rWnOkQUB*^PXU{KTw66(s4$~*`X4MDj&AuD4y=hdCxm^yKg;PiVrx5=H2lpDcqM)nwxm^q
&BF+nvN)z3kGH{+CWDY67j}?`VJg)fiNuUHQk!m*lZC}}EYU^%AMgALh~}cNixun&MxW_l&=Fk3-uX0G);A5k#g;dD{U*8^A|rI&2*G-V8zHZP!E5#rZ
UY{P5v&Bv<-jF4C+Gxc`k(oqFzV={Hfd6M`+@W?ZG{4>!MacIifFMJf2%$!5-j9jwC%@09Ug|dSgTIz`TaxwO&z}swyV)j=E;8lXkP*`<CqrY-((9as;
#PY$REZVg(~s~QRp3r_^=uZ$_Pk#{{s2Lk4hb|HmfngF6(wBH_kx*$ab4e4sJ9}(EFLGob8|8)DB?KjY*rYH>V0+UbU8a{fU;c4t#I#hQiVvAI@M#hhf
M9doz>EqPg9i`(M&KIAEq$gv7seR>Il1RcASMZq|sh*xr&c4Pows7<3s%F|9d0^L!0NrdT@KS8@Jb{!N;Pn(7aNh~Zd4pmO@p^V8{p7JzdA-9-{tg*wN
y>63h07-r6B+p6!>`CN_}wyLg&`S}g8rqEHxm((R?%?1)+{3r)=7re37r`rcd0c(5B5#j=wa@l-z!VhGoZwrSz{r8qm;?HQa7YS)TQ<XFR!}zA5466%_
v20K$`b0>7u#^VClexscjDck4<Ck|x)*m5l1q6G{l=<Fhk%v*Y#-p9u5ceht*2#gP%*^*y1If+TD1S^XXC(r-Vy&i2O20bI+i!WNI#h#{5#UNXNeGM0)
XDE}JjAQWu2xFyR|PXd>TwoA6~{fcKFQ?Uau4x&!+RLNEm>A&Q7Q$a9DOB7KQ`|4!6vFZNjw^BT+aS7`?xDUx93TGi@P<GU{;z@Ig7s?QpCV&&B-Bekk
!>0eK3F64!2`laCcsxEc&mo=Jyi$53o=o(A^>LKirA0P^^k2`2{jr%7R6=UW2*M0&_*-N~r}*q8f$VPLZUu{DVOK2sl#IBw9*`N6zT;+o%I<44d1`khL
3UFn6V9^PrL1AJ;+_%Gv(!;$L-6*1*yh9hs9_<Hgzj)NV}!?of?%VP=?0vzY%Z#$^{cs7DiGo18Ar^dII=OV^QPp<>3<y#7G`tbh@LsKa48)3O!rJbz+
GBv@%ILNJY?cn&kXJ^#w`qf)KA1z{J#b+!?e&*RHo{%N4~#vq8)Zo+@Pnb+?o-t2L7Z_?#~IqM$?v9$8?@c}7}^ED?L=l2JHoN&txFevjtNZdkNA7SKU
t1BU+v8vF+&fEqbUf&Tk&9sjV>7jjO`8DCH2v~t$lDw!RE6&Fk$iIfmRKU2wCGpc_ugXB={Ks9-WRQiP*w+D5Lf*IcNBKdRJHaLS9Ie#R2GEwXSrT8Hj
bj<9%zm@{8DK03nT`<h>rJVI<n$}z{U!zD`;u5sb<uKZDnEaP3w?@2I&_jh);5I1Y}`2KAF}v;*S`Q04oQ5E7+sur(jxQk$S^RI{o~ULHR*=^#J>8<K-
~8blq||G<b?Fu1h?18nu*WO;+t)wb6||cV8AtZs&|$@F@yCU1bWStSwS8ij`?4jpEGDJiEoWM!UIjhg8?J%i8@u}&nApqpzWeGpWz4NJd7RccWct1z*<
MwAyZyW^ZHFg`F1uF0fgk#3mJP#9`gKy>yLJc{R}2ba(-CSS7mx~{PjlL9k7CaD-`L&a&ab~xPx0Dgy%O^@LLGnA0AIdnT6-Kz26&wAu$kj=AhZf`~U%
jM=<^@IiIu}bOmfD+*lS-vT+V`#}%;(yn`YU;(lV~>C5iFop~bgC7qDjSm_3IQGQT=wwx`8(q`k-^Yh`4Xs^Ejy6lTGuXuPq|82~sLO?MSR{?`^G;cP*
!0(^Q*V!p!;BU%Hoe#F7`Pq095_k~VrHL%nMlFOc+V7_w=B_W84T#5LlA_c?^jJoqwUgU6C-v!o=GW^!h?<K?W(UiOdA6U5J!ZhjHyRAH@z5)nKUEi-L
`>`@8Y3D!SdRU!&U0n;SVp0}-L~Xbf1I38^_ZV0@$+EVjI>zdx%s8>!IJ23oW$2)KHQg^aYQtpoS!HE&+-v_9v?K57u9i+KFDm>>IPKNzdjety?hUVZ}
oQI?_JR3+W@NNdjMLi_d$`~3HYwO3G4gf-mTIfioktKyfuD1FJ9d8O8(nc9l-7(8uWHd_FGmRz#iV%{cXkc;9l{MFAjm-E~Z<cy$>p0P<<F<%J-`a@PJ
wp=mS@LAP&89Uy0q{>0tMD1#baHuiU3xz@uUA_}!><{6T`d2h1IP0+@UCVU8Dl5X}97)iThB!`#cC5N7SEVCB_!i0P|7(KYy|;9gG!=z1t{1%0A+toLc
Piaw&%>U~-iqMuM3RrHD0sXW3?AKGW|F|w#ULz~CSQv&(kj4XL7%;QsG6`u+_`B3+XJ+n$a74-a}*e>*m$^bl7B@yhI-SE4-*F$+&ej@kzR2^`i$~8V!
MUn@$dwr@RLfA9A5bTMH?L3wGm!Iew?1`YL&yf*6rjp20m2G$qxj&UVuRe3ZtA~b;>N96x&yjsTCX7Ec+k5U)$3ss_<#%}ELZ9dq^i*liz1Mj=$oK;~i
@#~f=O~g;eda<6H$4#iuLLX4x{8023%s*C+=MBgk$YUq-kBfvdI&gSVsn^>3{!Q&)Z|)IW|%zKn(l--%C}}sF_~zkjeA*ZMfeVT)~XL;C?RH&PchB$3A
32P1VYTuG{wwBC(KC^(^pF0Dc_!23+7vkUSl3}t@(181c<2`rmaQU8!-cStq(EF3)njNgsID8x?t<w6mx){FeAD75c2>rBhiiTtV2u+#Eix_Vgey%VUu
FU4{Ccl%H6*SF|`nLYo?esy@;8Dn2r<XQG%EcC?6VPE+IV-GXq;=swYfluC+R(&w%grpD+{IJO6O~yYvfU;)|_^^Q|Ybewof%J8#-M*T`Y!q5j;pK5QK
vr}81>dWYhQt=UiWJ15L=wm#H9xIaC`#8eBI>I@SGTT8ERn%_TRid5Jd9%61X{fC%-*eVycR)(#?U5LpqVvZo@3SwSOnKnkqjhLP{*e7faDc^)S%C)XW
3aw9bn6SInhnOR(fY~o%#&%Hu3jQH${SGnJ8D<0S_eRX$JjFDzh5cukrwsF(V$$l+K8lzo*!mE*8m|{Huh^+I@EiOW#6&?%^1RTRJZl|&*L;YHR3QfYg
xSsA|J1rP!!Q^3PfFsd12NN8hzW!GleJog7(2NC80rtSznp$${^bt;d$O-S#H^pjGfYl#e%31TG(U&=hx|R=|Ja)L4*zzS|A#dlvevB-lU&54S)M;e4{
2*#cGny3!{YqA*3Vkg!q%(MKjhYj^1I7_L;YgXni@#4^*G$$$}8;-n^Wuc-2EZ_cf~iTKUwSTLTm6${~_kB0c&m)TNj^dmb_v846|2gJzd09L;i<%)RZ
A^tcd_I<q-24o%}};Q~Zedd{_K^Y<z|EL(HdgW9#6%=!cl{T<hkuni6SiUnRx7f)l1QN8erh&$Tu`#kU;&cg=_KKT7q7DPZ=F^I?3x2^0M^`3t1Kk*?3
&NI%ps7+<P4>KEiclz-`DA36QHi@v+YGyeuL>lh<Me$oGDt#u1E1&aOwj@M4{H<v$TnBg@45>J@nT>ORpeVt;;nUnqHFsU&AGogMKTaTYwW5ax|c8V_#
Xq|pn{(BewS!;A?pG8daspiES#&2wG{Qyk)$^NpMH$_bOxYn!=(9}LS7$1uJt4#V1<)p3A?Nj{C#ZNdN(0ljbz?wj3{wej(S^QYIirLS_7Z`t_e4+f>M
NIvvrU|U+(k|4r$S|ugf6DUvLTm7B9L7Ik9ccEtSaalFnDWg2Q~f7T_L-wEYt0Vx1K1k;#9tTg@1!4mF26nHXIXv<^RsEks7{KQ;9Sj#(|Ephd+PsTO_
XNA|7ZM%nDqtpuaKT1rX2Dwgf(FbnDXW+e}b*;yHI{No)5E{Q>WJGH`XMJiZx08KY=N~%l>a4rye=~vE$T}V9Im;|8%~|`4_0qrBjWZr)Zt7loeXFP<A
09fviMFOiZZ*^w!*{9_YcoJW$6%xC!}YvwVD~ztd~=%4}<8&S*9aY!I7eEacbtIFI?E;J9A3a8>Om$ClbMj_XIDq`0ri%y!QlXts{E)n3in4uo*%E@)H
KMTO{Mt&m?S!i?@skQ$h8Mpe1RRfF9T&cj+QnWjb}Ld7MOQr!sM5v{4*jdJ6pj*)#DXT%t+h3-xl>BSW$i5UcH$TlQ5py)b-s@8rX5|l}M$JUa$`R(N-
0=-6wBZN_Dusg$aiMm?_<{IpEaW6*o+<dAh;E6leO&TmJyjbQunu*TV=Lek;aHdsLmv$_>ID2P(B83xm?yY({&+m8n`4ptT8S@O7(6mMHy4gFvlg|yQ(
SRLP)-k>E799{#`?)M^#9ba!N8?q%(WZj*Rbw>aZE{N6+z~S}pn3!!Y_J1u;yp&4?6I-UAAE|<<bw`oB*Ax=ErqU2gA&*(%Qhi2%1bX#pAvTJ)R0kZbv
s_{31+zI9$SAx{o>l4X_Ky?y%0Ei$B~7KNL^v(x}YsHonbe{$Z<^&5N%&>^@8aU6O+w1Cul%B!68(Y3LS+MWzUb8tBx@8LvG^nV|r6#jH7&JP5KJcf$d
^~MeVLcbM;cFx(8gaMXuGQ^6PWRbWHcg^9hK{GeqXZj$r2an_*JQ4Q-m)Pa|Zhd2T+t_Q@u#Z~77#*MttitNZ$~^&q@|YdU5Xn%VF7>S8ImL?TUZMM3@
^g1suUV=K|et(aoE%K|~LIDOSx5ZWJez%_}gcFC!_BE}6}YAZb_r{A31+jBHo^%dY(E0oNmcrA~Kqm@|2$zF?!Ra3PnrlqXg_5Au!KbO@d4}6)X^-h}<
Uc(eYOyM|+SHM74bRz$uT+jOlsQ=SesSbiwWQ9^?gXUW&Q)b6kD5GEQgY|Zk*w=D0X`bnSmjMm1+V1^Oa7ryDM_&ul-<SNMI${?)LKsTIG}BLj@SdLW5
8s6mSnVr`eMDyawe=zY>Kjf5jxL0{Fm{N1YxO4N-%xj!DmfVFj2M<WR35Ve`J*WV79gmx4MnmUyoL#d{Fz88<`-Lty3kt)dCXVlAIj=h1w&_s5iMuhTc
72`@t#A}ML+741yAW7YkG77r%&*BCGn5dt-Am=y6qEU)4#%`HJd{`Z0$WN(ckW1pl-^WIHaWQ;i$iIlBtATZ8@CLL)%f*&ag5Zh%%VJ=ASeEv*V@eEZL
PU^(Qlm-m6Hcjz{%Pa>y8&ERABF0BrO?lXLzr)9-GW$oDS)Hf5@aYB+s!Ak7c_?9Bhu8*Lb)J$9!vVa1^``>0~uhTdvKiv_i)?7LudXo&+(+i56OoZl)
Fbugao`(@GbN5@vB5K}GzQ&A`#YiPg$*pd+S*2u~3U#E4GU<OfdOyA|dd(NT)hM3Lk9M-O%V~$9>)m5WKXbpt5?wUFJL`eTUrXrw^N;{ox%=$-6QZBwp
%W55%fb|I}EKln>`(~E24Mnc!8(9s#k{&Yjdb2*8KVoqVc%4dBXUXa`k9jQ#H4xBqt=$B!tPFI~Hj{ze{$yvuAoX=Dsx6Nf2x*H~^Zq?sKT`ZLaJHRFD
4<D@Kij`C_EZq1@tdvb`#8@(NPnH)B=;B6nh@wbT;=^ozlK-tjL!=sl0eW_&`<~$?f5MInw4n}gfWWByk5f3^)E@bdaARZ+p>sG1uDls3f^B{Ep%X@Vl
`|XM%~3({veI57;L=FG~}n9Qva-Vx=|(TVCBfmQ0Od$ac+L*ziP@FfE5lB`yiL<>>SgK&o>}zolbB4=2`v`waqbD*<yoe?VL*GZ2x!huTSk07vy+KnJb
m15>?DEdK@wWE4@SN?Y-Yw(8c?!f{g;7bXTFI1-<%tO@U>F2XlmEWr1Gx)_Ke)<PW5OQyXA}cq9GY827<?u;g^!CR*p1^2)+uviL43JRjus6Y|%H<s^O
@V_p~5_33#{fxG;ZmUzPCG}qh8eBJ1e>7xHv@Dy`=&|8GKnqAeD$?^9zE)h`$$&bT-RbqWm7n&&Q+yae`t=XHU81L8nm7PKlf!$Qi3E2zz#SlN%1jy`T
7$;#}ED0f4myNyL@*2#sY+t5d%Z)##4sw+NdZ&uZ>~zN*Tf^u4$6f#2^`s2CkxCPy*>}-n{HMKDAA$5$**T)F%<+T~_5`-0i}^##i6_a)SFm&mN2-<F{
n^Fbt5ZlzaDkJaFC;_>;(UBJ$9_OjJjMWfRyTEF+xPPRp~Y6&?VYWXlZ<W&oVKdz;-=*Wx%{9dk&`;L;F*@XVh1CJ+cwPLOn!Ti<`2HZhOONqKJGtver
ai{4BW9>88E)LzQMkRt)aS6hrLkRBbtn4`Exp-Wqe$r<8F1T&bV5VFSbkSnlAFEJw+X*-i`Y<Un>(-j(;59FR4iTFzth=C+TuxRFghk9B-DB>@Ms{5+i
mkwV$W2OX3pcH^>Eur&Uj9kV8*8=dUbKz|(~&<fTxK>7xD_r8Nf@OIKq=fJbZ=->|q#5DbjJ+@Z>-j=AB=;;u6AvT<ZmQI7c;hC3`Uw*E@zY5s<qB;>T
Q1fkzp$`a~`@mYL0P+bI=^?^t5L=Y)w{2!X7B)=Ofb|@_x0+QFythKjc3c%`7U0oUsJ??CN$s7r4IAQt&an@$XRB=4^LP1>%`$i}r>7QJR<D>poR2NlA
AlN~vwmP%lPdldELeY^L9h&r@HEg!7YI@CaYS0QNrbPF+#6Lt6r>%2Ft98VT=gvp%CEijaP_4<$Rhv2LH|cw$L&<B92fDqR4na%g#3Uao0qH7f>K|mP>
HvqXQ}eF6Y*>}Bsk8^}v-u$C@74K&;bdt=^%i9A{P-mMKly(FEr~biC-jGMC^9tDM`}pXzut){hwsuj+9tgMSkBx9FO8kH@zyCG@N=GPIZ^nzFQA{t(-
)<J^ylCDT&%6P#^>OxQ$aE_G6MK@XgHDK=x}1TRG4104BV}k$E=q>PrUft<$K@0eE;u1{?T8hG#RlGXzPp90y#`#`SaL|&wcbif0kT*`Gc?j?=Sw&hd=
q^hd=rL$3Ob&M}P7A*I&N+(KkN&{x>h*|GSU=<_Fi`!=;Z)UH~gH-EDLM++ZHQxNsL2u4BBo2u(LgHgFM{nv;AOR&a4mdqR9{86esIi_dMWP<NAsyvTC
Xcg4`ki_h6k5<B3=G(B*`@MWF@895*S_<JA!>b(zt_J<io327hy@~0pD$yfgK=YR3xFTVZi%U{0c!^gk+>sNpD_2f#pzyI~WzxcZ!{^ZNa&&g;q>(#gZ
>GFeLe)yBGzWTEtefX0<&c46=`4=z0`~M`P@X9}a^{4M8vyxl)P2;$U3rJV8`($SqhBHsMtzGl^3m1ELd$CGnY|PUuHW%7@{rQXj>Dq)v7gl)TxEIOhB
V!k(U#4q0$<Lopg!7`DiYl;{X7n<d^D<#mXgSM-h|Bl?HQDOr2mk$QOR30`Z7cgk4$eg?q(6G^qc6Re?CJ9B|CC()(Lep@qu>2$wu4S`-&9cP&5uhaw7
@&Vdwn6<#c`o<ZRy6v+R)-;o2h`UC``#eQRf&-EwW<cCA<`p_V>U3hd)gzc<<X8T_67BZ&Mll_#aZ~<oKD;n^Bnx?%#f#(0BR4`yc-7YZv8<SKs{i|NQ
w^jzoNzi1R<bmI>+dmtVa6%fEj0Cm$rk>Cef3fArqvdp}Ec_>aE%@pry=64Js7!lOpME}4t9n+#;?xHcBi75l$%wQJqoCWe{JxZ2!B7$xR;u?XDFm9Sr
2XbzO?kw?0_IkL#uc+vjEAU(NjV7#=PmkIA)9&eS9_~B1}aQUm>OW5=3$3On~SAUss=;QakfBEBod7VRF`RE5<N?4NU@<%`T#;foA(dB>t^2a|)zWKvf
-}}zxU;puGx7lq{LY-v4mIEb~SkP&6DXklKZmd(eNA5bKUUNcV1SfKhot_x$(wHafzWV3yT>k9+%lE&U+%FLpO?5^WAARF{*W~^BZ-4*Qzy0y`MiOdY{
pkHf9e@3upC*=c@f+6{zPPx)=r>O!Cz3IOFI>Q7y}+1TdX(AHaW9bF={AmANLilzo>)?{f#10PGQ0XWlPzG`781L<;`7T?{4WhnH`DE;#C`vosFd~4Ct
QB@Pd@tNe};TdNl&)%>)-vmbOWJndH-#hc;VEblFKiDlv)s^H#55HU0uHa{a4@m()Ik;?(vOZUVba#*%uQP&-TtF<XoFPG(=MiulJUy>QQv5$lNdyQ7Y
FfQvQ$d!qXDX{`>{+WUSM!_?4~#eM-7a>XB2AbMz^jlY|%B_4?(}4Zn1q_5RvuQ?K{IFCin2`}+8A|0%KFS6@ptE+IbQ%dg-2N^(Kwf74z6*^iQ-kaFW
^f0@evTVKk|KF@*65B??5n(X_c!Y1y|(1I(YDjI6K^VC?O+q@1QsrXa6ufj{hC(SnC8kw~x;U<D}ldl5fwDVLkj$wG=1}_utq+0Q%FGA5Bcbw{Xq7q;K
N+#iKqyPEyKYI18Bpm!>vh{=q$@l;H^DiY^x%~3?UVZU*j<NACe*a>2k?`Y6&8}4A>%X6=#`W&WL@HOiHxthag_hCv0`6k11xa*Hc1>Q)_euI-=~p|4i
jv$WA^*aFY6REG1q;J7A`6Dmmw~ZyV`#`Hi+%4azkctlm*4&BQK8@e{zpIjW)?#dV^7F?^)J7B`O|;B{Hyme51e||uYK_0PrjRsW>Y@?hu=x3z;BM*$#
fVp{pfxokh(-Giz!!{e)OtooQKK_{gDCH{%Q=)J8eeuyhJICdFniqtCRmZM(}d&x?ZZXS0Xxb`pe%=9O>oP{v#FO-~S>}xP->UZ)M9|T>jyor-qn}{ox
;6Cfoew_dojDj}nGlB?BpcUVY==fBlz#c=^MxeE1)KfBE&VUH)OZC^YDzxhLOWGYvA~bq5SJ@8T-=imW6!WFGiPjFtN6(3)pz3paL=ZtU|Hw7Xs#dh{C
WU?}@PPnMp{zT!>B&y)L3gU_}1vy+S}Rq_Az9jJoGP38^!!=L`mM}P9?Y0?7?JPD)u_>)b{6e6*KGEz?TK4Hhlzxwl6-~RDyj^ZDF=i?v$Ym$u>*m0E@
YR>+8HwpDAVTpP>S+KkwN!2?^hoDycMsl~`{6dy{T!h<1*RQvqESTGI!tR%87=M|3ow>3s7yRg-|2Y%e<^T9fYQ10o+I6OM+}AJu?=*e9+Cpm2Km5H9|
Kp$Y9JqGuN$!&B!B77N=7{M!2?t(%>z|AH##L6Z){e=?4KB?|)gl+^uH0Lm4XICn`jL9NEZIn<ei6dsLlVE;T#9iNx2^?&m6%In^+De1VLF&5N7=q#{p
1f4Ij7eBrLPtg`)K38`m@ARQeW{`f1B7(!J#FhPSUaKge%RH|1p<{q@b3oMD{w!LAhqBQ9@w0oiMTzM`$LANSO28S2Ht7&y2*=C8;#@bu(j`*vv7qU8z
obyCWyynaP63rQa&QKoicCUtsXF0za$p6NjHQ_*sXa1pI8kPqdu<FPn{~)6o~%XBB?p@UsR#>+q9+pAGm4r=!_)G@FjWyJK)V2B%|iItHg>a5@I3W7%{
pn_hu4DsV;xUR#0JR^jX_{H6-$RkL~3Y+g0HEe<ck;bl0y49_mZv&-=8vKqXg23M|SU)A9+bvUP<&8cT|>e&SZ93rwIA{!#Ip~jJASFD3PNKblNU}^BM
o1Et|Ilf$LQF>lTPHL&v{puS@UVr(;pTGLS-zB~~F|y3ZT>kQ#ul_1MqorrM%<O*fcOQM{hv}4m{JU5G`X{LxU)kv8cYhxqc+vyl^=a|N)sgceIWAqk|
EGzg%REDps%2U`aks$*Ja&iBJXc$IJV;Y7XuI%GbP>AiZ5mfI{Y%X=GSidO+*&LWU+*Ltc5?L%w~elS!&UB@CUc&V9HOrMSCRw4JnR!-#<gpFm;8X<@k
Vx}?hXcf$g+3Kk|e5s0{Q_{*>fdHb6O|kNs<n3H_60APjaWTXJX93@-AQm{B9aL-~Zj@to`b%=>h)3UwrkWU;OZiS(5HM0`A527Ss7D2{17}ZuY`kYYE
FTX1o*cVK@mjL2`@V2-48=oA1PToZa+O;5lw*#Pj-%8+q}`dyR8;yaS(ccGJ5(M*7Sdo^j#B=VxQb$3Ob}<h*=w^-LQ+cl_1|um1F>*(v(u?Vgw^rw7l
;wzpy8ApksYT@x}h)~>S*KUK^)Cc{t6irk^<Q^tsskcyl*M!qNJ#8o_fof9W2K0#Jok@iX3#}yr~u_Do+IecRDGTH{tbEX!r{^~m){>Q&xt8DgQ`56+5
>mB8-Bir0X;BKAyC!qt-cb{p%m7zW{7q0F9b@>O!b97Gnkr8b2k58V73D<wBN+RU7dj6JmQMy3Ckbch6pMLu}lFMX&x8E@35Bw7le5CY=^JAm!exv;2!
n*ix7qj2|g7y6TDBkd#AMmeR?|>oK56F(s=HMR&)4zXZ&*T5#d%ym@?>&>3{6hL{3JxZ_*SG1@tHq0}znxguq4hI<e8!Kv`SDI4ZoSh-TA!u|S?~Js)u
-&C)jNGub&uobXHMWVr}!B^J_{0`1&Pms#HZw$<TYW%6E{2qKQSY+bM?&+o<0qa;6CBU4xegPe6sqWrBTBOUM{wdo-X?Ad`M3GXDrxQ&J#0WlfHm@+<x
*S{QF(HL~{2}LipC%mS<1A;aNf2)+hgz4SlYsN9d>HshRa$`?GF%3T7>xm)XlmFSVEHRnNCc^y2bMU;Xu8{cWnUU;g&xd+%Sq|Kn$SRGx0^_?A^B*X%L
*yWh3-N$uMDBzOH^Ro3bA_fJgTrOaFBcmLVn%Rha8FMn5w*{6XCSAVCxO(C919}1kfqT*A?h<Bw7H?qK8EMCs`FOx-{@o(dQ^1(&<;_}Bo%o3a@-l}%t
Y&SC_NN$mWXBLZ#**?AUzee`<PT!w|e@p$O-=NHhxb+>%&rV;Tolf3zlb=}LHv8;!@-AZ$`uwp7y(t!bN}dY7>rDK!r^TN=E&jAI;S-PBpKbRUw>vxA?
o+2MR$;rd*SEX29OIp3Wv{;R)64h&?6rptDX8~5UwQK2mToHp!)KXy_?n-4J#kB~4O4Xc)t`Z2NsQ;?#YaE<=82li|M8V;H}fKMLN9K@r)5W(gjM-+Ak
UEYKxSl>4X#LpFyVWU2toH(^#&j(v*IEdmjfd-qN^GL$Laykg%7%B?zg^oU0@(9it_O<e)#L(`^B%{`|7Jd{UDE-e)@0<i`AseGeF7{7+v6N?^obzSZE
+qz|{PXoPmG1e+e&qMr(vjNrpcDw-2)HGU3bR2mg}YD62CQ7-_<L@zKx!XIjqTm*2en?)P8)_+Oqw;}Sk(Wk<9{TBa(!5bi%4KGFe8HOy0`o2Rh*i-nf
z)o;H@4j@sKta|KisD(zp4p+WG;&q?L>mP1xQvBkU2DLBV)YQ1JWaXA+Zd<<kroNYFs~0+i-ud%Qoj2b=Fnasc7q>P|%^FR<E!%J77j`$Ru?H@5)&}{F
tVSQm7wm2#??W*9c=lrVP(l0_QmPMQJ9-Zdzh#-~EqATnZ}~f<S9u`Y-(WyD5r0pGc!=%Y(}ZtUj$<{!duqqsynCyaE4K^%7Cm}^31atN@ZNOaCD_Uhe
T8pk)r*HOeh=+HulJL7fZch9o<zXccXGq#Zf~`HTl?TQ80H(@=NtN2-!snM6<cp>iu@K~{PyMXyOzgqomzd!)Cckmdz0^bL+kE)809_LirsqGw<f-NgK
K>YYRb0<&xc3{yHz^qn_7h5<OAN?yxvxp*u%J2xg$6~ze+rU_`9O&J=u4kJm7YNeQOp!V#(VT6o1H6{9HrtsoQTzAD_Z@@u$&)Hzc!9;j}7GBZY?tzB@
JgJ{f)a!S3lHJbRoI|Lt?veXptLy}a3dh`&)f4|Iy<w|9!wd&S1;BbIrD9z6U=_IArZP!XzkJl}Xb;s5p<PM7y|mgNUW^CG=(m2sdC*(v@o8VkpvqU%e
KTA%Z@C^7=)_!KUEO7Vr?T4?LgNKY;B6n6D{I{Ux&1yQhl*aC3EGmw~kvv7mWYuzeG{joSiW|)ePG#W*$tV5>IX}QZ48wN<--E}7i*~IPPZoF}`4!PQ<
$!;p+Z8cUmVaY)-6<uk489l5Ur}1)|n*c0C)_Z@&lPb1d2OTTxP(3&5R)ZwXYN>9G%G=Sb-kRavA)}SE4!3iPw8^S&l?P$fbEA4gSIc!`)+uqj(|Db47
}5k^H2@jzs-U#TC7eI&@HyyH?7W0?HsH2HN%eE{RaRf@%C0*hNxvJ1^k~x=X~p{!yV$8~!(h_D1cFdYr}5gfjCEQ?`Y|>hHafNOG-lL&=*%Q@I6-BT>F
>(+WQVqL9jIsI1QmhrudH1)qC<8>&Zc!ZKA}2otV5J5@q~!1S}k6#@ut)3ZRs5Un%lBq4tKGtwv<$ULu@mTMp=j1@!Ye@j^TTYNNnwwhXz8SoZQ%Ibk<
>Y>Z&8Aiw#;BE_s5oFxZ%F66L;_@n=Zt6&)<89T@9GxNXzASdN@YA1^Q9xV}QG(Xv!A_>iorI@*}CcD-F01@f%Of7Yeq(zv>}`@TXnL^h+J9PSWi-=u_
S#x6<9=X#_))UXEH%jw_L?vrgptPPyKu_F#cjoAlT2j5936Ltk}$o)o9e<A<rlm2$a7Lw7YxNMC)>Q6|m2A&=JO|}(mJ*`uz$I-A<Vz_2@|ASsZ=4d;L
>N+xS388#ooCPm!7(KT?x6?%igud%?Zq40RmYr(P8)p2`w`IJG@9W#fzFH%v=BgdDC6RRS-N`;sL_j8#<qrdD5UeA70O>9AuiF4aY>9-rW{g|Ja#qyOI
oInrsIN<ciZ=G6plF}oWU*RA^te>Us!Opc<;MF$yzN2zt_?sS#vILA9^_w(-_$7!=@|`279-ifS2lA18&{7eMg46GuDfg4KFZDXQop^*tuMq~ci!K#Lu
|S;+HAl$@~Cr~j|!I0m5H7u$WwZ>Q>v1P#Q2GSJ*T00HP$!hm3nVk<<<&{AZPr$%l_xl#P)W46UCY}RTJ@?e}epj_D@%9bxqxQaV04FFL{Sq!cK2>g`n
<h+hy+l;bFPZi~cXiziD3xCQiK+8YN@BuQ=kCs`pRyVcv2#jpBVkmk58>(k8qm6Pf=UJJPm}ZI^@kf<{E3Eqs44kQAGcvJT^8!f7lSXn#y)Bst1rzbY@
A`~k1z{OgY1ieY)z!#jIx9?P3p?F^Bk|K;=+yO-QvfcDxBDs|5~u&Wzo>IOK1nNGd$XC2$;R%a7T#_h5aquyGQ0#Vhqkg#U9mK$fw!IDIM8RLmn41(Ba
jhWfO%$^gd&d!&1$ZkI%2Cf@ajXrPUO?05<{0D|HbADNiFnUr7W*pvk2q8Rnh;9!{A}VU-y*LWGex3Ep+7?9QOf-x1<D=OW$hH2mkFW-_$oY3%YB!^uH
$zr&slID6sKAnkoPE_=`sA>?EB>InW<RbQTcn9D{Xwspvkz4j$WFF?ji@nYrxey=I6eS9A7tz2u18z_m@CrXj0cI7Q~lnRT%lemjvI5eJQz`auUWRtWp
F0H5L+m|w%IHMu#)XaF2=vM*W~x(&Sci@x4dzCoZG*tRm^=cexBl6tA<WyRV7-mLwYiB;&RAaVWa3DNRlcmb=BMSRwHH9s-EJTTtmu|+n$Y8syUuwt8g
;Z%Th7E7UOd<z6N`uyX0fEh3v!T>NS4C`^PP8CWs4}4%8(_h9GzUzC;g(vDc~3SVTUA(^^HK7pM4R>CI7_D8^@ae`UY+HD2oMys@>Ja00SEOh++BcNnk
e-^Q}*P>V&g(d_jO1A3K{PnO^8)%egK%_M(5j7HnZS^jexAJ}ot&W%I)DwWPyv1yKTOMuyx$fAGK+qHwzTF=>~H)WeDQ;ZMgQl&-Ch)OF&`phhja`Rz)
!(_UR^p-f+P)8$aUOSCv{_COLzl!<^A|9PtZCMFw%jI%+mVeb|D9K7}MW#5XInl!6{)+2C`LxX$y68_vjd8g+Ui{tj7`%o}1B62`Zws{C{>c7nzA`tnc
yXu=ONhy?iDiyInSC!s$|@m@2<p6F^1HY{kw-J5u5Q?&7RfcH>Bx@TTySf=((TCFsJOr0qQ330vz4aU^IgMi7w2P13hh>@zF;F=Lk#^~{E-<y>~yGDnd
(}Dru#w_*NEbHIrikORRW&4tL_K7lDq$~qD>;NEVt+EyealPu_`GYc>l3!)yoq$aEyt;?t(HXaotjH8!pk(X?(Vmce*ke$Oh*S4c<9e&H8X&^e;U?Tct
%KkQ8s~2V=F!-^0N{+!8(1BL@)$XI~s|&AV0F2*pizTy5<Jt0Mn)+6<pC)LQAs@nJgd7RPVYzf6DN@54!8v-V`uKu1$St>eY{ylQI0#Tq5XgY7;9Rxv+
dI92V+Tt$_K-66$rkU!nM)a~u+gSoseo_|i`drcjb<f`2!P}Ue&3rECCVLO-qx5ws8K^$G^XjMD*<~G>aD>#4R;_|A2*vme(P8?5X;rJ~|m{MId^ABUc
DytTpU)PX+SC%T}Uc8*SEw0Gl5YcC{zd$T^&rbSIsW?t_2h(=U3|sx#j_ukQ9ABJ%=Qg-S?eOhnsT;EmpRM0L{jNj@!?v*HwAw()_QoydC%JL5&1hC}J
Sw+>u{9k>abJ>*#ki>7lDTj9r!mTv57MfGkBasgjhsrARu2{LKx@0LT9n@iVVGJEEcZ$B8)JN@xPMttB7|Kum_9?dN5inFAMv1B4@qJimfK>7F4@KTUW
HkkuEa}~O5d5b@S^=yTyN1mbS9d=!)TMN7wyNur&ycYj^?XweeFy#f2QWTLEkh!KK*{z`TE9jIA4Y1fFr&B)UpZt&=Dn{F4EWEvGc0A(3SC^x2lj)F}`
$H8>Bs$;PGMD>dXi<>*jd+okoZ4sTvLYqk%LWpzCaZr{7QUvpd@iLh8)lgI2reLw$hpwiuuC-6FTIcZ*D$b^Kp1J{P%>wtnrI$XXYdV9v*J$n&(?K6dD
p*j^}=Vo;%Hn#%&>&|VUJxyl?nz;+^BVHmVFT~Q4`ngMrJS<1;dV0i36&MAsaFpDZ^(tgv3fX8ntvc$Hi?y&=PpD*d0GL0R|DXp5oOcY0#Bxg3y##`>Z
sW<maKc;Hr#s(9+pLqL8XEDx=Q&G=SXtY^v0;^hS>byN?;<FB$-h!XTRl2q#c*iB@bZ)*<Z7(R=qC~J7EjK#Px4RNuyniX!_krJRtp?1nCie658)Q5?q
u=Lspbq7dGT>q|YEt7kDuZPiUCVsK+6K9ftxbn$cgY6IF~HM9Nfu~lbKF12sT-oj`Km)ZhSvg-Ypz2PDRqw>q+7~nr86P7m{CgI?<RRgB0q^L4JyZuqA
RW?^WmheP|*rhK<t5zEbMoaV+Z8cuHTk9YBUb$_QLOh2pN}ju}R{`j<Q^LQ_)*aeJ|1Y+Okz`s5!DQ>Iz&o&aX;SUF<TGCf$tM4%iGRln}%L8l3T8ot8
9UASG3oNMms9P|ns6S8j#Gu1+&{tqrzS&(=jR$#LnE{s~F6Zc?O=VIT%;mJp^c?j2cYMN2|pqp?C4^%wGgdeYxvj7S-M{KncGJN$~yelV-@Q!Su;)nkF
ZnDq&%T%X~`4!)~eg<yIiQ>WKVumIbJw<4riALl#NH~n~#h*&Y^AhHZy<~vLJ*a1A#|N5GnQ7A_`iF{XHC@v+pk+YxH6xUZ&Aj)Il_ST}z57gm#huHdo
9fM7&y_fmswr8H{rxyeQuy*@lB0rg`pV?=9?=*oo0&Q867=g;)KU9<%1?_tmgacWqNq&Wd{2Sn8bHH^Rtxm1m^%a=y=9bRWmDlLY^tVpC7VuPRO9)-gZ
06Qy7ZkptxX4g}&sfV)sx#&)-?4bVrb@_0sFi@FFp4g%B%+e1e^g2Qhud;1>T)XVWWI~<ksN>7Av;s3yX?P57!$Bsd52Ko<%*e~Kb_%+%>LJ%jvWe%YF
MX>{!0<oiTsH*V+$LJY&UcBOYA<Ti~cXuzv_G)wkGYWLQ&(|1oS0pM(~YA<m4!$rER^8Ozn_UqmGmu`0?86>i%sE4QXpt=cqYvI;uAD_d3UwEH)c&%f3
NyoHbGCU?({0K(V`_I1wtlynhuLFs4I_8G@3e*9e~3;4xYBzYETGK~JO*nOV*c=N;_Zc)0<hWT&#Ycip4>l#w~HX$mLD^cF#8>b6Zqa!XMsNBzjg9i~&
KIAp<s4QgwIq>?o+)2~UV*C!}_Zv<4uX>EbmK*zGsjjrr7>%Crb>^8+4cpI!jXQE4kAilCM*|i5$d!6`?4ZatFhp1~pq|D_x{X>J=CdtuA@7LN@V@{sz
hom-SOl$bk0s*D338`mw&E{#Gwp!CZeOLUMw^ws8u7rdx_)~A4({E}%UzQup&?gf8BMn^?$O@aSPt%n-!Sr3fpQm@KsN-}0S?}SXm+H6JukWO@abvWlf
oYrdkQdQu{cOBq@e@!o(Y-8%ok{a7{&9GBrLIOAAv1#^DdhJ*8BHX*7(Y+(jWuVKL@#VB1dcZiWTA9uEzaVbYR_sQ7PV49gf@oKx%gI-R~5QErw?F@U`
i7a_(OCSUyJd%7+)(LYz{02)pb4|gwmORYL*EV1mxN!1WM449lqiHnayN3ragUxgI%jJV#JArPLJ{(%LvhORH;rE<1@U!O8ET&Yj16dZUlr5=Bv&!IXy
Lf<xKul!Kr{rl8?)xXU?2Feb9d|d_79|7t5j4@U+UAe?N_j(m@>O#<NwhNJD__BB(6lL+fZilp|M~h{6alHRU>G5ZZp?zk}WkCC}o+_~3!HlO(-@)9g6
8{H>MPn?&yW0}A+~M87G?X)1aDIFWYvqdTPIJ0AthfU*fG5(mfqbtc|;mC;YcLLIE95*~^*g&ybV;~;;E>p}Tw7AG@YVDxv?UH9i^Qxt4VA+7T|F68rD
cGIw$6mzJ}!6rFcgn~Q5X8HI*wYdga8;lUpZ%@cUYtpI&WH2vNN*NvU1lQiSX7ohB2Edl-s?1yVo;{bZ)7q=OAtCAPaJ6hUi}P!3a|uFxvXmtmFDd!`l
WrBE?1Po&*I+4&?0U%M#@VPMj;T`3;eZvY8(m`QE|S-ufvK+OdL?RtK$roYGDCeu!~0i7-6gn^?ZkASOzg)8Y5v9`dnGrXWb@99-Y%*RaFHFNi&diRQA
PhUkZc`z(!>n;*;ty9MgAIGX9psKH3?qQbc8C7$MvBF9F4YRX%^0#XXk_6e2)N6Q#^vlXTxKD%QrT<OfJge_-6TM`VW7MXIl+8%y=70V`F~IUzs%jVM5
@qC}p&^fZJZ<iTt9PaF!qRR9^@2a2yb#rt0yLKf6tdXz8LkJ3IfJ#+f;m<SUU^!9Wj4Q7B2$dXe*wOk3L~`NKic)J{X(>(Z#Rin8_htcemWaSRZ8(Cm@
GH=~#k-Nse^$~a9_=NxiAqw15W1R|#|6Z|BYNN4(8$Hh$&KgR1&*dZi-#{b9KH@aMNV1-oLx|BG|BYnC2q)P9bKp$%@U7*4%|J7FZn9Njgm7~i&%}(^g
H3&(Y;C;HN{}X4z0@NQwvPiq_y#LDVvoY98z>%t?E-ylLeI~zX*q8#pn>biL8n$<5`?mrtPV~SV5(2hJ;z?2e975s2Msm73&q~DVjK9HpSOr^Q+?OS=Y
^?J7OF3kp_M_$;XxRKfNTE^{&g|#0{2$BBDOjSaFH25~HM8~T4vrAbVCo|jFCl%f=@@=;KH=#@Ze~;5`4T1hTnqxjN%C)d5>&_{eOq<x0F`QPLXp`-m9
zNrSo%-#lehQ#%2|Fxsx>Lb=QFm6X$N&d72{L>naJXXXCm-Tl1C!zZUf6yZh3q07Ocf>?~!BoLsGrC8?$j26z4vxqfdiXdjtCHZ6IOjJ>KA}-VR232yU
?Y)|f5qf#^f@Vd%U2sA1)45qGz}=6erqNAIES)!ScKzRQ5nd*J`jH(}zQ6sCF)1FGDQum|F+UOWQOce71C3@`UgNIdj*{dyRR?N<MJuLYkBiC4bcUa$u
t@g5HMd}}1$8{E#@zA$|kNb!*`Qa@tJr+d}-mSye()_ch1)wh3vynJ8RaDO4+C&fYE9vg|>>&^K`fWXkVf1mt5cm3@*CUI}^ra$`jAb|%>MQ=~D-WIZe
-UF=k2p3a%nDIVhDtarr>OpwO>Qf1}`jET6AxnE(!B+2&OL;5!AND}x;B5))Qvmnw%8B0sWry9q<eTu24*+q0GLh*i6#ao1E%Y80I?9i7=x=L+*wgsaM
<6fJx6c(Gf!?Y<O-l8MG_-P$2L|ZVq@n0z;B@F)V)!1O@1A4gUOcow$CD-5_tC@W!|**A-1ZrS@2Meth>G`QWQA7Afja5h%M-+^1z$1M0<9$Ac$Yj3dv
>4R<X!=^`linx=F{ca4qFbp7&ZLa*(-`-jdi&wb{BvjHbI<wMYFll7}jLGcwm>)`SZh4XSm|}RA||Owyvwzd^Y0cK@mb>tK?=^9$CQwY3mGMExzK{a_y
)!!Oe;3cX_TV7GFV}2OJlLO4rw!5Y>@(@&3J7>r9q{us_Vke9Q0WAO=!X5!yxia}a}V6Q3f3Zf8eItA1%QHv2sxDnbl8Q=vic*$pS_tG$UGArR>+^Igv
(hCm$hLu4QNgYl-m+DAtAiY$CZm_jXQ+@*tgBTnTvHn!VE4g#n|)tZWhX3ZN43vnyc$cjKS2t%I{t3IICemC620}ONBt{5*vbtYx6$aeLLS}KKB)jS-$
4yEi<2%kOPm{ta{7=-0cr3E1<<u=mR_CnK(jj=VN!s7mR#CT|zH+65P(4CpFJ?R%)=l%V`Umu#rr0UaZcdHNpFY2Fh*o5)C+OCx3L(m*%5IKzv3{HwsW
kDA8H+zNuG~e+h-fvgh%nI1lutT08e8B|pl}6XBnNwu#AZ4^NJJ{KHKS0#&Dh#&G8aAMYOCi<&ff1J0T2a44k}>DF#)kt=>`+Vm1Yw%(*bR-WZEd!yll
zv^@7PraDe7-U@9<W8Q>m|~V$4Q<QGYiW+BE9p$V${G+AnrR{dGzvhjzWe2<(Kxywoe|uePkMYJ5AI$)?=E{HUnEC;J{DsA!Ce`YVn|l{~mh)2~|tryL
aJ8@UqL?#X!C>b0lqYPYDr_4Sr1nUSgk5P$_SJ=s599|6pwopMPQqSe%EQ|1nv=J+=b+Qb+__-d*B>k<)AUJil<A$)h)zo5^o@n(;22QH9FBM*^*5EYl
%HRgJ1|7>@HOx8vD`hj1ss?h!kHguP{`}c$?)+zeG9K?xQNzG=b)X*A1YX1XaJjA^sgs)!>1+u)7T?#eB(PDUl@RjMVRvthI-(Xz}r%pWEN{u3fuiEO*
jGZ_U=3=~{&35q>_^pH}NEb9{z{wyMsG|R!<GMOx>U|9ulhsg^i~Q4!PLF1Ie=^p)qCPDZA$)cv2D{-hn1lzX+iq=g<CrJQ;|;giaCj<Tc_Gx|c@DzI)
*S%}iE*QY&lS^>L8oI{MF=0Nh_$g{F{~pp1Ie16Abi-WEC*r5D%loYrb3@{s?iV>=^vq1lZ6nzQpD+AP=xTw+n8Lmn(fG`s8VDqMF`(r@drY5gWDl|hu
UP*#^CxWwk;7S2p?|oleN<5+V$Q3b_k!Kb9#v#GQCMF#FdU-93N{g!<M(eDoxf=SyYSTORnLH%)zmEVM7tUvsduzO?uWJ^=NuLqv`{xU4-xz<7W}VM{b
e1erWW2^@X?`gj~@-1ZaoHohe$1<k%|BqmzG7A%w41Uj(HY(?Iz$J1VuMqJJvJ=c0d#Emm6%fMnp-$akVu@&25L>VX}vOT)xJDa-!p{(Y$b(_n}x@wU|
6j}EkAS5NVEPbljlTa3@}{%pUu><$`3k3z@QrNN6XT5Hxq(*>iP{`y0z?gy+|*F{s~9cvm%yLwJO&_Az5lV3FqLUC3*YeVje{yR7BZD%Fr48lhfmge-?
jzYOIhUWCUmO*s%J)*HQRhc-vAZ;r}h)J7s@y4)Bn`qrbR#mJB!I<lEMacX~e<-co-1rfq`8Wt)x3tA7D+{AFf(g2@P=uJ6TzR%5!iLgl69?I87x(vA2
p`LbOs74I2tO@mFrOA7K(m$KYIvJ+I9-po{l=&WaqRnLrmG&jvG4b&u}0(|Zml}7sP2?-NB~A{Lmmbry<4<Dpsw|5dCD3iFmSn0EJEba`92O^QXcmQ2F
jSr;{9FI_cqjKHEGPY4Q(+gj!&h2><x5ef0!>Sha&_yr(eF?pElQHa_KGTzBEQp5W>;4F>B2&PuiB<-k?X@NtPFMisQuQ5R}*RajDek+d_9=T%YJ!!w}
z2RBG-w`aDvEU~Q%oZ7I?1#(KD~Rr~AW_+U)}akMs<^KMAj@SJ|s8opc80z9&t+uF`;#eJYVdH+#HTG;F^2p`KWn~Mr!Qh1DvtlpXZ^)()AtEv1t(ZcO
kiu%bp{Y`H#4zXIG#YVH0lOK-|m|8sloFIIM319<YuNUPQKa|R4gg~XpE&8X?Fxm*%+%Y`184o85IA85bv%`WUxn@A_n0XlPoOX5O4f$0TAI6C6V)|O_
<JDTw<NCZjtPqk{mg78x67sKOugd$dWL9c&xT|$rMg4y)gs(n8mh4!fy(9r}rg2crPwpCTmTLMAU2!qqY1S5Y-u|-udp`{=6&+6|od)2^T5<d&zjl8d9
!sR;Aizxw&<4}gXuhk-y6+Y3r={Q>bY5rhX1N#ht7TC?wh`773AOHaBtCT9GyXAlR8`vPd^D0ahjMYg>*<@NJhKQ@N?fgA6vrP6;k)a6edBm;{!|L)wO
(j5wLyDqgnV&6x8Ci$8seK#O(C&zSd1@^h47u?rztd;O|R&`dlTPmwBdOU#-n0<dK(B|#h^=I*)}3wn(vlJh!2A-QKB_dDl^)^wnMOL)B-~4wI)Z1jI>
jleMA`82in~CV_>mjkKo5E49Sf*46&!s18+P9gZjKo2qsoPzCzC6-Ztbay49o-ue(3a_XqPnRb1bS_d~F53K~JTL66PfzXmo6O-q;zB7Nb@!bY}{vse6
hYixl@JOQB;C+Sswe!J^5sXm3-Af_5VA$A8_<m~=3+hW0jbLNE99&FJ3{;J!_iZ0S$tJs8UNDDC}sj=^o<@RU;9D|(_Jfg0eIr`|KVy;N6R5HMF+v@4U
q}@2a0xDY@LZ+}5sL;Bn5x^R*Z9-a(s#g%LX(=Sw9!fei!yto9etf01xq5{fL3Uv?S+GwX^fm>ejYAP4x8{!!IN9w}x){`4g=V(aG@+lZ>C9|}A0dYPk
fB5Apw^mHXS!{wQ^gl`9-Z<>`pDLVCWHY&9B6kin}el74G1Zg^jRLlFwh4hq&hVRAo6fimO6&o&*>L8o2hkrGm2f{wQVny{MmGNrhm<uGX{3A?e^>2@%
{**6U^x{<UzZ(po{to`9C<#A5~`!5O$qSC^l64$e+&8pctmvDsfaL;z_l?)GWEx_bbz*eBCfPeU!DtSGNO^%k*DZX@2uezsK!Ff0m%hhdfmgl-ziUs-i
Kq-XBchHAZ7yq{XR674^5>vO2);kn;b_-kUZ%j-6+Mf8|DfX<N(@2!aGb^=Kln?<7EitHY52fB*py1V{kHA^Az(B-xf!c8@GewltP(d6V2ysoUMMma-z
|uT0&n(kK6g!NN>3f!y<ERoTuADJw4z&Uw$fzX$g`d@*4N!a4-fHdZw7xPvN7c!2vv)qa;QY64fDI;M~rnoU*hcW@MG1x~0GqrJw~sM+tuzlA1FC^h>X
g8>U1d%rOy(p`0_s{LB>f>5XK@JJJOD?R(qmHh&2HU*J0UYfiMjcoGb|12gSZBo@m40sdP#RPH6JQhC;Q`K;5>8PduQ@zzNxgH;#1`+W*|M#G68|-GQu
_;Q(Lc_20vph{aVlvuwOaB*e+NtYzKh+J87XD99+QaK{b4ePt_;-;X)thJ>;bY{y^nb~R(QExuYiFGhCL<_d1q%Wu>_DRhon^aRV>HQ+Pxt`0H%cg`N1
8v$+w&Fm{$>_r_L^`8xsm7*us0_M<Cioz%fF1Ty}=wJ))-(wkJaT^ppi8~R^zYYEGXcp+Qj6EEnA0(^(Lncn4*mhCaxFhb$slNY*xdQS--6=`psy}I%%
_WZT~Xb>=OR0F+1y5VoyjZpDA$Qn3&VXiLi}P2khsgaV+)h_B8~PSgrSJLm>}qHRO7t$*t3Va2+36F7@!f?8;!{(Von+QdEa<`sQE&#z%YG6w$46?LUp
a(3=q+yPkn)q5_j%&X>Kb{bQ+w2G7ku9^IlrG&h^FM9$pF^_BIQ=^ThSoXNo3EsZ8~SP9Y@7r91vGSep=jkLy?2Udm7t;5l%?H}d+16Z5rP!>@fq3ZdK
Tm*m;!v-b*KhkRBbJ4Rv5DYX~IFiw_7C#7Q1wg#R8I#vM)4S%+TA(MQnm;f0P41N-Ae!1q0&8|Y%;ZmPf?9qXxdZ|d>DZ=)HWeaQ@qyfT365lU9R~R8Q
`=<7wp))+)%;wIPy5}}0}<6^F=@B(qk4WlaR)G0@W7P(MR>Z7Pln}6gpYe&b>B)fOptAEdxij|Du~&=4<NFdp9}h07IbAA+2dLMoMAH%&N`ONw+M|RuI
bCbCWu&V0l#Z5V}2mF9)s`|@p;#70}#Q7mPuO<s?_SM%Q)w`!F7DXN*pvvY=ARWyjalJ{u$y$ZwH>&TMV`{JY=E;*z1QZ|GFXdFn^94tV|a1FP^(=;3U
Q%7T|q+&i@MRPS*s!SVRPBq6;vw(hkPJhxY7hoQlw`_Sz6WYm@oEYaREp$e_cA5UPCt4QHF#-+pC@U~Tz(li_$-x%S_AXh1cHNNFDhL_Ks)#B(7esiun
{^nKmrM~XeWl26GWDzFJyjd!XkEC#qiUHC8Mr)jCED)WtDidf9dNJlh91yT=PnQfwzlpICVAsBWViOdHEa;nvz+yWi}ei^tXH#!K^)qHN;gE=zkXYqNB
tqzzlfxBn>xuU<{GY(h<tCcK7){?4?_Y$;~<*&uc6cWutYW6jtxKy>hrb7#j)&L?3`iK1(#^`m(C?qEyFx8Hcu}SJ9`BWS4wKW;UOUI1`v^%Vy4_1tuf
&dyfWPVH<>6LtOa?tgNR+n3W^|%9KQJU)9)i^N-V~&`^Zk9h(RFMTkqpsrvHf=dJ8LTt=N!oELi&Mxu>yI>fG^=S&UOgXN(JxCuVz&hwb{xgLB{Uz_5B
;rVbcQWiBIxx72Tq~C*^=yD^XD(@l%O>`tM6OjD2u%*e7e?uU#0EZ`KK5^nqDfixV6^^tQ8xorZe+cScGD56`!akC3!>_Zymu}hJ;uc1S_~)ADxr2Ory
Q7M(pv%2y6yu595c;_*`GoVwM$|SaTyHMUEtJV&0S`ggH>u75|0&;CWXBo}6rC{?r;FHT!?vKjeI*fN67ghy~V;BC=YaX!wu@;{)Jh$<~>3{!w&(hjH#
AtM7)X<%6vO#h5hjjIQmQDC#qTVozBfZtO8h#M`sl_?7+^==gd*Rp@WMpLT(zyM8QcSfpIp2e}?PN@jmk2duZ@Ud}4~8C0|H;hY+R)tXyj;&QVOYVu>}
J+quIcH(ZgHlG_NFz|;l6!Wqr61DT^>&o981S;4DD_0hgnQ^u+rNK~Mua6KK$;-9^HUc)4d2?rUYw^-*#{%e>EkCPoIG3vJe+EGc2&Zr+pPkLt^ULe*|
B^q&!43{;@@TP+t#m08H5%%2fBu%etNiq)AbjvsZcjE}0K(UPJ{qb00{1|X7a)baG8(D%lD)u?=fj9zr`sF+`q;DfOR5HbIqo`7@0W1zsh87UST(JeM0
g=Dhwy5>Bo6Hkn(rYmrjD1vrnO%VxP&}iGtb>+`=#0?BCmq9e6@Co@T+%Sd<9>9RRG@ed)vLz%AJ>k_Q5X;cK$e^ea)AH_BCG$+Shu{b>gQs4SacMU+2
z%MR$RGdlCPB$?L+M7i(YiGS{>_FV<w~SzSk7;-dZ2D~4CQ^8Ol(w_hEM)wvr?SNnxvVx3oAvh&iSe<@?Rqa|O1@y;tF5ZiZyl0jY_!_<CtVD5_)nC%x
rm%LP`P592d^i`2J?N<k*bnYe_H18$@JhMK3HI(8TSibo}O#<PUS?1N@ImipS-OGCKs|Kph-88y<jYfvZ-Gm|dZh(yKyMfceF9cv~zri?hM~rk{%e3xd
2gu#ms_na}720>d<kNTAes#!t`%VyxuYy8;ZNy^pCHs_qY7mS6IUtRnYQ*9s_JyD~(kaehvAq>u5Mx}?lnhIGM~~n%AsCx97gsluJH?G+dIefsv^9={f
qEFPwc3r#R1_pQ^q9pCuu^)cB4#8(S{u65BN`*Uk3ng5eq%LCXXtq9&Jcf*1b7uOGUZs#)D>alb)|rq*P0FimQqEPbs44$MgBUe-WV4^d$x@*-t#+Cr_
a~u$FQ0pBQBJYC=v{-T}4z>_g_U+tOal)g8j7J*G7>cb*lUGqMq(hbFbZx+7nutTo8x-0`cV`&3=2|#?|F%xH?X>D@32=`?R0#6-}N_6LT9}^j9Jl3;m
4=fW!jBiK%P*@Pxh~77qntu&H-D$$k#EJ9tyET;hUQ?6ryIRsqm(XxSkh!M(|1(}ymI#S$@Ps*Bk`T6)TIIyOn%zT&SyJoJW6v)f{+1d~rP#Ga~62M5R
9f?qeM_*$E_X1sbqjGVTi%B<8G=D=>q9c{*(?*ni_Eb<Z79i6K7dqFIg_A6+-IiizfW+~kxq_S6t#j+`1OGr2(ob1Pg1>prHqH<(z?QTC_t>Dvw($X-Y
qz2?qkS=3a?VlY=siQ^Hra5JftzQ2MvDFa<-nM93hPAt>Y`7a2NvreS9qkGo*s=(iBf6_&718Ew6d1NocqFp>wc6cQ?Ne5G!bdk7C!X~>>`<?+?=9wPl
ineF6z}dgz^{%&N^8kEO4nc(g@0e{ml^D~@w5>TF3&7yYAfn%Q^>CFFKD`rbyHz&b}hIA)V*q&)0hArkl~uMdtESL=Zv2`L=0aLi>#V7@Fjq@;lP<M{a
qFD>8^x^sT%xNyh4P%g#SB9ERFXbzBzSI=!}D^hy%)s!^Vb6tk86KqUl!UOYSH8Mh8;cE`f;5T&y9MEAg-D|5n%0bVqJ!n;AS8HLd3Vi5$W37RMHI#j_
W26|oo~&Ev2~vF&hmK@49Z7LRxf2fW2Cm$1K>ldI~De~}>K-Er@F>5?VbJyeT-hi(}5hdu3ZtRNOk#9({E3BJ}^(JR7P^(?oFSQL#Q;s~D*8uqCrL_`&
_cw8xpI#Gj0lDVw4q^pQUsu``>y+!X<f*w$!U8PTP{lr-94OCBM7{!iN#G;NFCuWj29XwSKizQ+}mhkP!Pv)zG%5elfs3I0AiA-iXvery)V{46C)4}KE
pY2c=Y+Fjza5ddAh+U=MB)fAB;|Eetm4%}oRuPNN`hd{Ncrn22Cn6Tf1LQWz@m2{uX%u>()>IENy@;FzDLd%QUHDW*%vr4=*i7YPw-*YWPNG%&ZfgmA+
D~PbMvVlT1y#giHGftSi{@cx?T{#-Is~K87F^xm3hInE_CCSLB_>S#pxSiMV}b_IP66jIMn9TFRsX8y=c<2g;xXW->TEUc8n)i7HAQV~L@w3Acq1Rt&U
S27?Z34aG|W~fyt}uo#80l84i<>TYJR?II#?hUnE`(c!BMy7eX+US9;@<)k%WnQ@&I2%{q=sgt|AuWE@nC1SyM1~!1Y+FR)0Ji-%d%9g{p`}1X71$YO2
wG&?GS9sy^!${1fA&JB{Iu3t<gXB}P?5$t+z4^OcwMS%r_=3!#cw6sffhlLdlm!kUhE*NDZY)uqE$1cDB|4=ABi<6mNAcGO-YsOszcd85kT>mnA1-gXf
}19h|&(lH2>D&mN2EZ{Lp&k$DV9tL};if9^6x>KpOgDF|<IeSqr5M@SZhI{0q8@AOz=t;ac-7Ik56CsYT+TTVL(lB(6?StU&SH5$ZPob^F@nrOD%O0iO
=J?dsGdr#!s)$pcAjRf-y;zJg?N!HN>4=AhYoWRgB2pHs@=Z-o58IlO<?<mBXrrtBd;KgU3Nh7iqOBGN#11)(7S(aSJ0wxgZJaD<gTz#=eujbXpeQGCU
8&>Qs9i-Q&N>XwY*+~#`AOgrwedqkT=bWHP14*@J4k#Lu{fV~(Ur&nGf}DbLSbJPv53TQVtJ#aGv(P3p`+^l*O}Au=5XSIfqOKzY*l|pVV0mk6~_=Ajk
Jir$Ok|5R(hv;{wc=GrrHXQZ9M)EQb(fEaPh7-=~2_G`n@<GDHg-|OSr}D+d=2Rl}#V#y?)3L>;9tMr?*MqP$xf{9=bN8jxJ3HR|R6R-&&An3wE<YVL{
IM)%E^!`{uyLVD()z2&FX*3tCnFuZvjRAA_L3bh`Ed(?)yhQ2R!OeB6SSHZgwUxIEsYih08Jf^PcyZd^qq(vZ0ZIPT2>MB2h(Rvj<&r#86()Z^6w_ZT9
%Xu4}CSkLEKoF|DX47aQCZ^V%ty~SE1jZfQM;!w3ex`XcMp{jKzqJrVrp(;PI(VJT05%)AkG1Qe>oevhW)EjXrDzw(?S=za4#NzYL*H0WTn+}$UU4b@t
CuHMvbRJ$Xwe$TT7<j1C?5qF@(acb~YsBJJ{-l|?IelW&!K7#+Uuin{>WIbRakT*<-A+s<@EYePE`wEej-yp#?+|ta!$Hq!gt0*H(esT<estJVjV=$L2
$ivUVC@ELS!9-ucQp<v93GKEJU791(PlAeWOeo>B8S5C&}7`6*lIKsYYm3O<|3Bx=`5|yN1B+S`f+P9=6kE~+!UxBN2p;$!puH%>y#hI62VNpYs3p9HY
Fn2Pe;HRFU6RTxD#_Vzo+oCK9NNd48+tRj(I&|W;OcVM%xGQq0h<^J!K}3(T8A&tnNQJ#HOk`7-KTU`Y?Tjfvdrp{P<0Hs_n1cnLA)gNr;4D;^`rM(>c
l15#~<hG~C-@g@-L!oK9yCo8sj9;aUf~m1)fHgVgTG*ZNbq`M^Bu@5o82*@@dG=dFpP9H&le5)+2O+#`TVAi$4CmMQY=L&PSvh!B}(7D<<ADUPE~4qI)
^^ZSQ4f^l&!#e!$sHr~i22f{|+#e8=jJk}H<b8!<gxe*KI8>HQ2CqvDJuI$TSjv(^5o{d1V=?A7jZkp*8VuaqLltNm)ZdV<nD^3;+a(lip%&a0$7UE>z
BdYdW$ltoyuWYVEkhT|$EEz-iEPry&cIk3|loqa4cuWCP7&ZG35fH+HHO1j_D-lvJtEgiPTFJsdTPijCrwp<IT(CLCQsC^QYx@Z`JHnYkj{+-W<eI$J@
@KXA?y=#4{d_550&Rr#rh~oInSnKi_G20n*VpuWu8T%QtA&Wb3;jqIY;j=J)}Qm)nK@n_jiw+Fe4V~*xHi~$CrD-r|GwBSr*vVPAZ?xnK*hLN=;=GJwm
%4E9WWwcIJ0+BGp_8H7z>m}Q2dDoL$(1h(VstT>Qwr_J~a_yy#`&d#&=tppU)51^6PDJ{zUW>uBn<6kHT1J+rXfg_5Xn_sle@X^D#*?4-vz~d`u#!fUp
cV2FY4G$$UR6{A&Kc_EHM$lD%lMxFB$3)&HyUuj>D&X)pkB(g-jCi{iTf%j?|`1P5wrO4ej_1}qlx;fP@m#v=}<L8Nponz5qAc|OY_Va!T{RZ6CUMFV`
dvN4>Nn%DCgeU^pS&Kiz@yCC#9I~z_O(?1dN5CIzc34{zK#zG1Q*N8>3O*;o-Anp5LwOy@a!ELHSO+RUnEJ3nEHZr%;1m!wDHdmQGSJB7;R%>*?1ZUza
rF=9*U7JKPzcKR$AZ5FREYqGq)#x+&T2O7qUW_?z*YU3Hi%Y2{BrT#9aF5;=6NBinCVu67cS_M<%8j|TloE_~t$$>$_VEoLb80jZ`f=Z%&#&`WZ<7ot;
(7UJY-j#A+Vv<*I4BNOqt8jRP<0`M#h6wQcCYN8o*s7*F(p=Au$$~iQ=Gf_6Pjk4Clxqmgkbbco*Om$iKYRm4z*)yO2&wK4ACg=CNb2<j6P747|7xdBe
j}+!;5GPd@75#yxZws+Xps-2HRTxyx2EA*x@$0**IDJ?e_pCO=gF>|DheKr5bHR&JiobL-`f?P3w0u|D0fPc5EWIO)goDwVHob^K;F=_Vxg5Wn(Q%!##
@B{mWgfv-sNvCNnWwQqBH})VI~RZMmkh?bGL`oP~dJwh<w<{9NW2N!iO>vHvma8_HyD&M;wv=mAlczdT)Hz_ptrnLfF~V@+!d`7h}$4x9rT$kM(Q+BN-
L#)WN<f6RW*{kfzbm}-4silTs>{Vxl>yHk%m^%nTBE4P8ekzOo1J>elD2<<RhqowK|!7-Bt*t7<AEU1%CdNq!jy9GojqPqc8h|T<Mv>pXl<Gn(@uZu|8
xGD?Q6OfqFA%xHNSL`42IKE3*!~PK@U43U}wH*GK{tEx9u2<-1ff?MnsoeAaM4WGdot^Y!e!bAOYyQJ2-X&OWKLYy$)RQ^K5$p0>Ot4XAzb7^3ZH|^m1
%-TN+g?F2t$A5J<CF0OL`O|9dGY|(P__QVn!cr)8(NCFX`ejR=G(@Y1nB69#60PzNR56NdJb5(h&CqlCHzEH$Jf1`3)b}Ngh?E4P&NB%sqh@6af2PxAu
VXcg+9aYx+h|i^i5S5>^zxn3`SkDIzHI&9T2%=8IzXBj!)F$OE4dTu7~b1UOHLV_SG1q?HRFicnb8;Z4gVSou018i~1zXI3$2V$1^1@e5`(f4vH}&mZ>
uZE6IyZzNPW!{LEQe7GqZ}hI%sMtJH7tPps2kfU(u~FahSq!PR_dvLv$lv}3kF0BszZA8l9H{#oiTP6r*}SkcxL7mTZ1>yHy;kEou1it#`lY-I)<vjaC
Gt)?JeERHmlJpf(BM{=rdM5wJzJdiqLGZtk|I1rclEToDv;<!Z#;ES3j^Fhj=5sPL1C%X%qfZHb>Y&I&D<L#pB`lhsR*gW+>#JY(rq@Zck<o~+<-JIYu
*v%tVYm84lqgJ0Bh}98{!1P439cy-uC;jQb$GDD&2jr|X)xmBv*v67+jj!zk5=Av7b)zu=E_c*1o`L7x+IXQqzv&64WQ)*4#B~wB3jLvc>i}YSI+Z1Bq
&*hjdWdR}Y0K3?)J&~dw0GvIW`9KD&cMb`O_PWGy;hUoV2_?a0Pp*<pi%>*HXkL|6mT0We9ck*L8<xY>&l;LsC^La^${k>7I&^s23=Qa676-u5$1mH18
c@Qm;{;OV@;o9+L4G}fF3}oaURAPgkO&z&T;2}Ek!qDiJokwT6}ul{a^AYo2o%w9%y4X1~hddnk-=530}=lZwj&4c}dh*`#F~yU$76v(^^in?i{6vygD
KZezE3)&qqPMnmXDqhGBai7f%yR^I4rfo`=J__ZmIsUIu}L+-=jr7s0Z1UL88vegW-0@80@rnt1D#5s0mq><|dQT))fK-5Uz>lK%PTkcqF_bg=z&RO{;
_6I;(;uyqH>#P-W6u=C2u#23SrzcMlrc{T{*B``Q|@@n>L^zV9+RNsCf%mVVN{l1V-9GTUAEfC+U8b#}__<M~;gRk5@tMlqeyr;|HC82<?D){!@!&Q*G
>4esPp~jLg<!LY3SQ2^l4w<c2?*fKAyI0>!@cIIM>YA^*Wb<x1>pf?gS7=Pwx|<$YuhHuee)+ojRZXk?>XPq#;yAT8fT(TX4I}M0A&*zyLHmV(ysy!nw
D|_7B6rpj_}=rEd<~%fYt#*|(Nebc>f(D<Xy40!WyEhk^T7NjnuNArJ!iL{owGkinBRX07~iKF=11?wG81jw=4@#0$HMXoMrQYyh_{~|dI5E6n!JIeNU
PS^1SMKfdzN;(s%-n#Qm9@tPIeq-oAhRJB-#$8k=1LQM_7fhIg3z^D6FQ!yw<oS?X3X{Ny!>g4||cX!Zezg7cI+1cdj)`YA}g~))n=WtCL-IxkDS{T4N
?mOZ6qnSyprF491)4xVA#so(TwR?4aoA*sj7Ls{60PAQl61JS6>|M;W%9nC&VIfyc2}kI1n*+7FSq)xWytOKis0+?$5+X5er*qRqV|nOx~-$GEa@oT6m
ch$L(Y>yU(77np+6q+Epad1MQs-7#uX3pY}&3(W7>Uxn5QflzX?Q6;iJqEbe(uV8+Y71W;>jR_l~E?L-a=Z3>tV?w_rO|2cX0R3*d8`iGXZ@d1H-C^c1
fpuYEu+_$dDyEDZU|_=A!+71F@mGzZ3i|`--U0TykK=Pyb6xJLG2v->O46$RUNt5x=Hn}RxFk?}Ad&q1cxYW<e%p1rqZk?4q-&q(wgZ9Ge2%%m{A2`lT
4v8!3nAQIAni5>@Nrm$0SGgSI+ELT8g!Lic#1ACr-jP(5xHz!Hd?j0fP`9F4W`C=sMVr#*iW~~Sjo03zfMo>AcqF*+M%`Stmzs|U`SCd!#nB{ZcvJPs`
{rm8;=s?FjY{#rw!;+6-Hw-!fXyCeBMS1|E|Jlbm)+b2?y#b6fLvkW7U2woY%HQ2O%0l9~(94D;Q6V^dY40X^QK4Y$tNKp==DRFw0rPZ8Qebv8y+?Jy|
GW3Z}Vlc7~)Dw9^76*)!E<7rMZ#uC7r(&;L(4z8>wC(~f|7tTh}|8xxKL#1|VocibL8V|sv8;}`BL8*IfjCaT;w$3v>x*rpo)3i+}8rb{?eJ)-++KV-X
Yi4qROp)w?dDok>3Z~fE?1Aa*~u+^}Af%zfsbaImB+s<lMG}eO{i?;O(%&+vnzD@L|#%OLeDGy2jRJ$h6^{8gAPp-$qWyBq?8q>9l@u9ri4T#*|vBja)
tl6KU<0HImOt|Qp1F8!1(=?CYc1_9Pj6r8dVOKCsJ`4}Dw6CB#tIH`cx4m`ic!Bxxa=dhK2Oq6lQm4Bg43mR|!&R8yo}!hh*&FJ;>1xHpy$j5*DMYi$u
4qh1=kbWMBy_~TY-2)QUNl51f}8AMeA;2&m3$K15S{1cp9tHxw6gK&#lNp$eqjf~k@-l(X+anKC31oJmFqvRF(H}p=$G*f9|s;%9ml1HOipaRlPX)SH5
*sQ;r`GK+g*py8tOhgZfp59T&;!Pys<_WRL`etjR~vyvzp)9^IeOICmcu?Sv+9;YJ8ZCxe>H(cfpC6QH>a`=C>`wNHZXEbl>4(LE2U6SMzg~{;)}at<c
#wh0P%8$F;`4A*6CWbF^siIK{ESbz>>qX*asGF*e3+t-JAO#~x;1!Tda|J5`u!e!jr`q{DQqHIZ3AMb&kW)8cf+5PB8nCy5R6*p9JwoHrHhJO)F}<xfh
=3N<^@aDNo$++tDH&t)7Wd^BlPVSWsWGyPq^Kis=b*gVzh7cO?T!eQVnhyy2E6SoHA^Ac*J4m+olt3g88dIrp|fF0d6%+HdA({8LEAm3|u6sZP-1IFZd
z>`)R3$|IZC#vJG3-jX+5lsfn5RrQaW)2S3_`iXg&BJNAU-U)<9&SN(eCsU2ZWCH^Bd6mIqAQpl&P0JVw@xUHjRlQ>I;sbUwZ@>(aJx3wjb=)1<7Ce7t
MjSxY={`pj<IlZ%FxFujA<imww#FoN9%2R5VE-%?{jm|>YZlC)Z=J0IEpbvwyH4qwy`-{-f6d{8zXKvy@nYUjTLvH&B@8MzXT!b(1SsB+|E)GtQr$R2#
*t)Q)=}I)@zbodKRsgsy624)%|t4N2n347PBtKWd~BO%AdClOwEXP^orsKoLg(`HfG70X3tgF52ua5JXYyH59Y@b*nZ~03Izb#A&*9Nesd&sGe0Lrkfj
LWzF*Zp-F905TWDs7YjdJ>xQ2P=jT@`yp9{>-)vZ&cV~(~7W}0?_TVuAdNUpx-1MO_}z2G&SMq6ug=3q8=xA+C-N8y9jwCBg9h$^R5V;(DgxfNYtey+B
HIX`6%6JpY)Vl-vV6gXG>75)t~jKa1dE?&Vb!ZsIG`QJ%n!cl9rX!np_6PVTdq{Sr=hZKzoNzjw0)$tRC1>S(^Pd1jgn~&h?{ub1Rg)~aA>{ZlMj9O#P
LVuG@OG%Tq-I|5f`8GG`Om~|ueNwOmK7_0Dg<)3nxqN#Wk)7t0slmjZEwnh2adx&*)-$C~R@a|u>U`L6#%ynonYQHB;@7m@f_Jvan49f^-XqoV*M<2#?
|l8l@vHd_S3#T=g)-yJsFb}~ou5iWH)yjQ1QZ(E@Y8DkcwLy^C4WM2dn_wYg!%1?^T3_K{03_>1e<OOo4h(%pRYmET!P9>ygtoH#?chuc9{s{MeTUL#z
!8}*uw%~&WM2V=3wJ#9wyowbJr{H=0P4!LEELy;i<c`fg8+^vM@yr_<YS0@i!Q^7^V<`_KYLgqDh1avPhj9`xNW<I$9hM1k18uxkiSvK&dU^Y8*QBR}v
|XS~%DeK8p!0v{S#<3rpiRh}JTS@#Cq!t*y_x<P<pF_R8c3V+pE_1I`@-*Re^AA!6s6{~n8S9$DRg2?Lm#B*q#ma3UqOn-y)RgNyMH6<xzLC^hP3X95^
qg2f1$#(1Ff=WC1{DI83qO`ZbMox3NHs&h{k(81_@&AHGIC->A7x$<`yh?*Nj7AG)%hWX*EF^qAm&<#j)u$+N)%M>uKw{e_uoQqsi=IuF8kv(#{1gp^)
mt}Dfov&qb3f+>q{^)3vbmH#RA)!jLIPX~J##X$|3bB~w?=G3rEeveXu^~%)u&BdSwCzR!izeJO#i;iXW>V~*ox-q23R)zAP0s<CNGPN8HB^pw_hxB-N
l)ZdGfSSafDJn5#&Cqhxh9`6H6yF`TgZQWvETkASc0|Rr%Z*%uybQ9YKwK(B-D!{qH9kq5VoRiEVb3n`I@+h2dv3Yhi#8+X;vFJyQv$C7$%?XtFZ50Ta
X5gH6!UDoI`0WHI{OEZ9hh9fe=%(PXQkZcbKpv;_LCoKy*EFlZsQ2Dx@oO8Wq-IbQs<~f;~TsP5#(4hBf<)!=nM5m9dc}b^swY|IDgjA8h)86LY-R)~?
4LYb244y#hecLb<blU+kBrT4;9QZdzit|HH%-%~+b%>{l1KF<|7bx~5G!I{Q~)zZAdE?EfIeG=Rl!Y)WY`e%Kf<oboi2MIeso^@0$jZljNhUGx}T$+r<
sR{_2ltP_wlBEgjQy4$-Nhe&^?5YO}f(G))bC(0Ycm^$3Yui{4$pN@phgFP4zGx_y*=f<d4@ylCIaS*|9&}4DgRj&6J4LjXh{44Db=X|NbxJp2*Y_S1?
!^*&T!k#|{<6NBj0Kx{l9q@h5GsT&JKfGq2$44e035qn<v;v}dIH$$YSU+E5mZqn`q#3M(kjnuI1KmKzGM^nN7q$2b=)nqXmYriPitD3yrGKax-*l4}h
{L9Bay#f$Z;WTLas#+-Kf<I1)0<q$5Azy^M35}wgSEtTV$scHc^w~j1NKCYc%uno+wx<63nNr%U&H=jjZs?`C}ejL&>&^Gp(##%`7sz&Aeud#@@X5WJj
%tQU?s|Rd<>3<8EGE22uMv^#>9Ed*8OM1nO#+$izv+=#m=FYKV}5$gBi6z*K}_p&aV9<ZBr@vy!_MX%OUW!WtKmd)74}9KXt+_?%<OYB<`H0$@V0Gsf&
KtwyGKAB#h;AV?xwam3m`EhD=KP=4TjRkFUTM55Sd<b}WUYT5r_m*(m`6WYLR-xIMCK@dIZE5{Q?R024c@AraO5R?VN){6?~N4+MaBGx{^^`da@vJ{YD
6w!%&tvxz-ZYWeL*U~_deV|bZ1d{nE^ujc0}eP*FgfY;CiQ`q|rsTQ9CjX=SULw2&nM1pr6f6ehyBAhHcfVnzHVzxsr9ySIn{A)sQB(j>H&-OctWj5Y0
6qzum5wO<QP8PWRDTJ;O+S4V1a}Js5ml^j>9_cfW!F&t(yN0fV6kbkbVI1+-{@JUHOSCe7EWQ{2JV}!yi0KfPMcV_^bz?scwhUsk2}lqn{Z%Xkz&D|*_
%%U05wQ+;2FS#c<(G}TP_E)1W>4n<!SE&tmP^mW*e;|z79Z`sx_xaJht+{#5S&i1%v+eo)%M>pTVt?w+HFiYHcSYw+3!<feq7P`^?CFU!N>!FpVw!tgM
6KTdX9)o#3r()V7)*2ng6H4jI8E|WSF2}x=e_%#Am0<66Uor`aP3&*E~m}tqBXZ2#U+fa5y;B{Et>f3|Lr%Dbsr2wxH_#hCVoexNQw&UfoQ)*YpR7Z4j
zy<6x797AB6`2y&gD4o*rDj1~Z}F*dF#siT8&ZC}Yrm=OmT-GbRzZep~s+Bw99K7%gj8rd1_Okio-woFq-X9`uvWyxKF&De-yQ9?MOX20{nv;~5$4`U)
X39t9xlTei-^;VYu0#(iGXSTn%&aY5gRSi<;bS1D#+H+GNTZ8NPRn|Al5u}4aYG9`5hYjxG`DHrOvid-N3QVoE?=n8p+!1WTuo(+oSUB%bu+*Lg(+yiA
7XD-e0xtqFKN>%5jC`g44&K^;l(NuRG)<bj(m#iFW;3#S{wc;CYaPTK7c@?UM5;Wn)85LYX2HYwUDi(_Vo^kkoJ@hIsF5kk4Wdt8<})oXRR}?oyTG3~a
V*6~!^W@bhe^2d$k|4WfUkHyCP_-~y8bKuzcG+x;B<PHEX~(JRFnVf`Zqn?Pr#r-XZ6Xd!P;cCK3P&jSd|use#|3S_^@&1cDRvgeu1Az2jdj5A8ve8><
Iv=+5cqP<-xi^15@A!OS@LT75ZDpz3i~CWnrN<zX66m*u|rcEcL~GpQ!r3+l#XLa=G7NLTYxDntksmXaSNjzm6qy(~)ZO;~E|bf{vT%XB!JzZGLmtTZ0
|5L1V#QpE~68;@ivqv85=>4?db;!iEIr{c$0wG;yOlm=TGr;s9&Gh%8OqUfo|J+z^429j{D&jwto>Ieef9;IipD^G}v=h-!X$-ThzX&lR_**GHX6n^x7
8D|_9PoE-3KetIs<ueeJR=$rfr-FNl)exe(`l|8x5&d*8w&gWX6ZRU4?qWs^#^-ik$d+VLzR#249O01~(I0)Ui_;{6_HMZBF!RBYNd+&VkFJJiR%m4J@
U;O^<w|;Q@H}Bnk`HQ#z@_QK#JviPJQ*V}ToJ6j%Puwtgr$CRSR*=tb-FxT3kKg^^Uw-h>kH4BN^WeKbz5V`Q{M#?T^5Dzg_~;9NaQp5L9(?-`v(L*1@
+E!$287WvzRB2GTla3l=q3!T;<M}@{_&k0%aOVkc;|EQy>~WlY=(hpZF9oezG39vJL~LB78EQ*uIX5Da^DW4``N<pJlxBJzxv7TfB%!5pD+LL_D{b0>)
(6-!8d>W;O~C-!>@hm!MDF~`~APqhO+Hs+r0hJ@7=!llaK!ThY$Yf{o60Ucl)n@e*66&WE_0(^Dq9}FaP59$6qO*eDKG=y8Y76Gd^y=^XDJ@?2m8%<ZI
d7kG}MS+n@gAgP;A?2icSFe)GeB{AvE--~G-<@Bb)Y>dQYo&;8Ed-hS_g|KAsWH`^YaTG8>w4E_BkxN-FOCULBrO&BLP+bA@0&6a}57`kzjLPmOg?*=#
-qc?8xcyP0fvYc|0gyBtSCsy#en_NIQ`b{p4a(ce<%FQ%%FI(kiqaSY!>t-94i(0;Y??w+YX=kfN@y%wRk+<DUFZpK5y~Ur+bbGIvD>?|1`?0C})-o4w
DZ~Hqy<Dq5`{vCgW9wSvzy9GjZ{S?4fAEu=$xZfgZV7+*g%5u5x0xVrz)dc}Kln*D`DXI}{#5x5@SC}i|Jzq?;F||O{(2_BOyIeA|M07s7;pdJ%MVFpl
(lScrHowPO<XIJO=M-pnX$L`6L;&o*7C+U-b_AwlRcUZ<-?PQ>|~O<aV&S`BscKAn>Z}R1PVc&cXHzfnYjJWJzOuBS*C_uBAd*a++cMB+{C$oFQQqxsk
^k6_l@KIOmz2sJz8bfm~Hlh_rLq=Z+$=GIy0k323N{16UYZY|5|R2g%BTESoUPbXvTKNbN=u*e|$5^h4ZujdHbC&U5og^@4R>Wx4Avvz@=p7;r`~llUx
9~63;ui64<d+c@P@m@|asvZY-a@kstAzN$zu{c@-vU>A^!Y%^tQ6x|w88UGZK9que+^<R(cT49d@LN^j5H;>_XqewZ6UX&ztt%7_2>^AErCg^a^r|L)(
M{plB9y?y_`mClrL{3x0{a>`sB-~M^-WbgeXbLBG1l=8}m_QTRkZb1J3axW#bIV09)n;dWQ@R*x`{*b3Q(T{QAVOc0CjN!k;pS!t=O_|<HH!GslW8UCo
rjSM9b;0r@{eAe0Z#^wSJYx2PU%Y>o$(P=}eeX|mW{bFT`?X)3RSw_$ANh`c%MZbCU+n(k*egA?O6DH!JxdtbUUPn|Wv0MvTN$Hv7BTcB_x*Ch^|BXU@
_=wZ7tMv6FTMNguYaqIec7`&`K}%+uH@zRtKWUJQpRAZ&BxZyz5nsBS@Kp_{Dnafg_(O5TFSLpZ0B<~`3~~96hB%!*I~|hsl|(yuLP7uy)vpsnFBnHbK
r!&b-!GtuF7+;&s_J<{yF<!Y0sq`{_U54neXZ>i=Y0FJd#~A{_YPx{N>MINQ;>*7P~m}@?Q&X^KkTtSKW^+J#*HaNnbbD@nh>2x$@c_L1xkSa~jXK%G-
B;{88>hU(Fn=4An&jeDLKz$r#Qea5k^ZVjq6}CzTYIF`ostY_Sjj@}D34(I4d#-~Yc$QXhW(AIhb!ZM{s3*~%aN^Itvqv-e6#aC(}D(sOpYPFm+Q<y&@
AMq1yBb5&-M2tJ3V%%HPqR3x$|CNMYo>`fjH*IB)gKb$XqahK9n3@Z!hnT-V2N>8#~T={lZ(?o>`@9Qhw4PHo)zxe8hzyH5;alZGbSzIq9`q8hxnaS_L
*ZwxQ_g{Rg6x$<#W%4M+{3wDwTO@IkbLQkG1LwukCd)}BPX*trtO^M7x!Dr`_2!r{ztNXg&U`MW3v<Ql_w!1j!q!K>`cfWI|LJ>~6=ZyT^!LAWu6=&=d
l@6QfB27CHB<zvujGYN#@E;X_4Y6SpOS^F$SapR`}B9em<5WGDZJ*CWtEcaA}da^lJ9dj+kK%WBQx$BeUpcP+;I!_X8(KW*!S|}^e~>~9+F!~H4)|cw=
jqMnIGgF7KPvK7r%A;?pI5G9>t$L&OR30@|67kyC41PFEcYgk2_hZ@ThdjKPae_j`#Uu^y1fL_9=_Ab0o|5aFZ3<!SZugHB}zG9y)mxhMPhb`BIrmbNR
Tr@~dPnd=}PwKeP*0i{~=>c?QU9iHAY@GoL9#(`P<Y>NgA5xuyN${a^p}cM3MY`_Zqyo~y55^DLyRXG*T}RnPpCK9lYI!pDD!Z$6Vf@tH!mrO8EBvX25
Q55{`(Fi01ByzJl1<dI~>k{yMc%nq$b^+H}0WD(?--?)AEr&)T>ilt0pxg-5W`Pm1*_}WeLCJP`R{jZ;1r0y=`vSQ1ZDE62gBJ!HJsC^2#=Y@7g^CqWw
(>(8_I2yUdspz-hdq}o3_+GpCyHos)7Jqk(zp>))Uhy~FEdK+S|7m6aX%*93#q?G&y;V$a71LYA^j0ywRZee}(_7_qq?m{l6Om#fQcOgOiAXUKDQ6(%j
CL{JF2>u%c)MJ<T|U+>AL|s4b&AJ2#bcfFu}=9|r+f@89z%=A(Bd()d<-ogL(9jy<%iw!!*2N@R(^<;A7bT)z4F6e`C+g85N@7j*35s-k9JuttrsWP>;
RW1vBIG3OeN>aIk()xNN>OJ%Lo7cZ^~l#qhEb1KU)6lpO-$G8OJ#-|M$Q7@OwYXr~LijJouk~R_5UH$a(wy-_PUnpL`{IIMRca^&6Alyvasy-~C3O>i+
4UvS)t%y`McQqNAJQ@LXDxm&ew`31h3Q8>8av5N8gMA4JRiR9IYI4QA!HZD(hWAo*PW^dn+9cZK5=++|K-Z3@523y#meQ#wVkbn_MOmk#viB=F!n-}~S
f|ND|Vi|AYi$2*ol87a<uRS4$Xmyx0fkEIae{iZm<XQ!3r-h6{rFuBRkn!)z7#r2ZkDBf)R=FLYx{@e1*b^Ax(y?bd)%5ztRX1=7p%uZ}&CXbzP?=SP}
=W>`WWpkEEA)nno%nrW68x_!Js$0!I%><O4X7e2Jvu_r;^!#$?k>K*P?i&zXZ7-j@KI?<xl%JIZXW^Ac;NpGK!_#o}k%uSyv+rfcz597BaX;L@L75gj<
PqVfJo{y(@(2I&M|Ui&3z5vj@|Pm|_R5GZQRdCFdyX^tF(oTv{?Gi)&YNTV@lbO`(=DsSn~c>`1ctS8gZRF$C)UT2W#0SKk1xyA6HL5zx7&xxw}NGS-_
j%h_;E6xzxDc)uYD}M`})&Ze_LIAQhxt`ef|@0{DSCP&wuOrZ#_Rut?2Sz{tYpoyIuZ{;<s-e{P^7m|Mb0&{`!X>{oNNo{L63T6=Lc8|NP^usJ?4SJR+
O%e8uR)-*6;lWqp%`r7Qx=TIR13@9($EHyQ*k8_R!n@%5h-*6???@BZ}m+wZ-3NtjM<9*=$nR4$@#iZ>v|62<ErcNLsZU}xdz8>={66u)DBW1`893RxZ
~eqoUxw7&h`gKzvSPYgf*V)^^!yDo=|-&tou*~gEL0Xc2M^21;ie_B{CUS8cX>yO?>etK9hxAaNry`=sLvR}LbsdAsc4Y_0HAHHC@;=LgK39?>nsmgl3
sXJ!9yxQ;>>jmjgkoDrlewFpfoxdY_oaut-r;X|Rcg*zt=Q5pVx%=hqjr;oj#ELd=Ht83?uetrhum1Wwe_g&t%zwY1rTsVccD2aj=i4cd=s$Y3`U$;Rz
IyxeF}zlO{9RA|o$@EeesKo<`1pT#<b8qwKAyLm+i?3P&-wZCPkf{KADX*QLwS}N*xjF2K5eDh`5M5-nxk`?pE8!;bcX(fS^iIa^!k((WS;`2GaI~Pws
Wg~9^;{H=eL8)>n?Aq0Qs}`@|xqPKg!t5hVI&^Z-V{Cu%fcg$gh?f$Nb6v9Q?iY*8fc2>IO^e@G+E?#jU;aBKW)C_~2ju_`!F-bOYW@wN?C1puA~(uXs
9RtT;*(yxxGfVd^b^Z^Q80-%`9SmH!hSjGn~u<!<|(aa|<Zw<p549$sVp6M0Kp{>J=cd{2EL_{2B0Z<F`iGt_^aGn5{!_M7bK0ven@`R16vefM{ByDrP
9>(})8gui|N_V?bs{eyqV!CTEY;NlPYyi{@dYy6zydpCLD%P~+lAeT|I6ij5rR&w7BN~m}kZr|+r^7h;RaQm-6`0#5#{`Hr>Qb4M|@X`A}`t|R<|LZS(
^}#pZyZz-CZvXy|-@uVGPV#S}xX}X(<nSy@H=Q!pJ;adZoPX>BDeeb+0um|czJy48H?Tg2_YVbD^@|U_{<GV6zj^Z;nOEN{9Qil%5R!}KdtbTp1d(%Aq
65o&YVl)qYnOJH*)sPN;F@nTCq9G!+u!+%B2#|<!9RWP<Cn#<n3!{aF^f3&6g?<0u3@yaqBkd*4}bLMk8LSOO<f^V3n_g+lTr>E{`tFatcohwF1`xodN
cVY&#TR3-jzd&%df2{q;pe9=VP~{OQrWoS<z$HL8~_OF-jue!@VN*-8%!g&xejrL@H0-&8Ni6E-K4?>=}alSl#WitA`Nv`mUbgcfWn_o!Cv1jKsMoogQ
1)UpaN%@9yCjeUB(<-X|BqiE5aW8Qt8SAWdl@MzRtJMIJ-$NZ}-u+c!_x=O6phEbQt_v)T_^n?IdS$Bf5d)5Ufkwrm^m1U1=)(p!3|DZ7otgaC(09R(Y
M6XYKc8fm1*odT@Gh|xH*heJ=LjXt0DYG<kV0J9RWK?yyJGsnlCazGj^G~gK#K&zp&QEjf-q#C-lm<z^)Bb2V)#O#FJNGjw_cTIojdK;>-!%|^2)i(_V
jgHucSnQ1U)A!bU{@zZz<)M#gjqM2=5iF#|%hpOcxCYlAi1Hpl+ilnORSojJhPd6NV3t~{0zUtAU38vLGsK7M-NEHIr$&-CF+<hJsnVFY0T;@{9S(Io5
4TnaHl!Lt*gAHbKB_8c3(^h=Aq#V8i&z*AWEg#xO>`f%yDz@5>`D80^kvr6GuDA$e4Xa`%Nz4Ac~!vqpM4y<8h-&Bem)&=p@To7BVXve-1swei4}XwyB
Hp}mYHN{y2o2(R-L$eSr|NW;=vfQj{-9f<waL}wgB#3@p@^naP?(<^5vhG@yC{QYchSJD7%8I&=a`_Q_vKpPpaW?fdZYN;!gvELJAwgLBsA+P`u%>;rN
7%m3Cx@^BJUC;WNX*H5aQ#yS(~}K>qU2%Q*9-@uzZzK9w^wI=XH7<f0UWmh3>O(qMY_f!6&V205vm3;`~7PmK{~_7<Eaxk|HrGMPjY8zzK6%iWIKBgYd
2QY7S?{n<=`@a1&SWm|pznZf3obMV6Yqn<Q=B`*5%PxJYb={;34z+nc%A=fx**z_>o@|-hc6sY@1=VN{`+hfy4N@4Mu*W<o7g`XGdUQO3m<DY-J^>&`h
3B_xOKOE1FR0BCQX2^hzD5WEK&AvXdVgRi-iVANh=!wDrmv%W!oMKr*;X1b2)?*oZp}^ODj6348d-k&X`9;YuKK^u$yHDl#MML$y`jlr<gkOZ>C8j+zY
6X8W8MdFcBjSk`0$wYoy~K`RV*J_Z;nldi^62rCEQEU@|G-|P4|1MNpV9yK?eH5Len!XRxg-TAd)th6{?2T!Oroo4)^=|g)6gPky=^gWgcBAfR`K5MH-
gb|H{G5_1mKc>AKi44M0eVP-SUg^y)!n(EP3o;2)dNStseAw4!4?3WM^zz@Qz#gkUq`FTPQP3)VK6MS^5`x(Hu)Gz4$rG>5-f%NB!dGO-}FdR{ozTef&
Z%@s4mOD%LOP@k?-wo5grR@2&hlS^5RNs7k+}=OC1LQuCj;1--ZOe{27*#(!A+{FeW>{C_<Bzoq|X=?6vqRoK@er@wn6^;fk+>Kn0t;?nW9+7Y+Re^;+
1-sZpmc=Q!+m@cG%^ZP(vNWL|bmNQJ4vdYSdNAT9|+PhY2_Y9VwKb?MQ|5x<O4!jlmReLUeF8GHpKNsVp7drnG>zDri?^ynqj?~qT)m8dc|GfVBmFZXY
arN_C|N9i^|Egp8Tlv4G|L=spV=niz`HVCC7ISEImY1IoPofXMQ2eQOT)+DH(^mg~{u$ldoA<CMcW*Z)C=G@%-ipbYu=0p@95%riM^_lD9a0##v0)d?q
is`WceG{@Gb|bcF>aC=Em=H8sIAr!EEE<RlUq9*A7YjXOf+7_%ruNOyp3T3SZ;P8Cg#d`MyxTTr*aT&VXTNQDI$g!O|V>|c+7V8jz%#3mJY_q!LQNhXe
6`=1D;F3^rALKwS}od5ZqBO=@Za_O9^)$s6h8o8>7dw28T<4#(=T6W--0(E$kY7ZpCbY*%1#izBmaKK3l|duyEwDT&2&P#=K3qdUvH#VhCu;J$f3UQah
?ff7b0}@>>`thYJ%nP7gf1Hd)i|1U32#cE^H|!5?IDLM&69_NGIyI6xb-MjtaciZGa{0mw+?GX9W7L})fUtMk7`beYkd{Sprd#RAmvsF|D{#oe;|t+8s
2HEh@;Y@+MBEwDgiFJ>2}s1XCw9RS@HW->Dij|*ZL4OU?3Y!R7!asBJzupcw_G2!stNtJ+_v{y1i8HQByFZ#V~oI7+*#Ll5xU;>FvlZ^U!N|1<)gK<BJ
<C6c~tl0u%n+smX{{9`&C%tV7riT-2(rk~Ch(05(fXUEnjJ4UrfiT&A0<4X4GPw?eo`?aa_rNGJk1;2y`V7aq&>l=IPgrw4FGj?!A<{rqAp_$gYM<gLJ
f48zsVT`E1m<=7cjT!6>{b`+He}m4;q7U_fq_48YxYm??KwwGb`lK+qXB`jbLn&<T6<Tn+26>fWtr=ZWV+#ZT@K((e<Bllrv=sM+sgqC<}Jq_v#~bt@y
TYmSI7GyQlrleB3?SvR}|9Z7Q0x&rxeW8=)Xk#nW4-AOa^hr&)7atgmhv_V8fkZJ^l&lm?AvOI)Q;j@)#XsF-73bP6CQ<!EC$l(-3W|GhoqNrbAWJX2k
v!pMW_(I5F3EVS|{U@<tu&r%>kR`tpR&{bd)Z{IQ7<^R~j_0oWbEkUm9q`mVU?5@>>xU~WvAm?jP=MD%yZxW>P+o=q{@_tO)u3Y-BLiScBX8+GdXPfuG
E82p%Cvu@lK@Mpwde2--F$K5#)PaQ}mPYbb20F6!R@vp5fF=iwr2Hqm2Hjw)3DCP)RM{4xxA#?=&H5f^dxZo8WpAie7t)oL++W($f43z`dWH6?uOA;|n
bqdV%#K#yE+IskDE;GQ-?Vn*|lp<PeU;<gQ9E?dPtCTnnQV%FAe~!_#Ekrf?7~Y`31Zy`i0^Je^97=X$U>)&Io&TxJdj#B52tXJVEK`lvRwKGRY1H|jP
aK(^$!bb??EnR0zeSmRiy}F)N}pYt%gjE*;hLk-{Ty=FVPDz7LrxYe{L>N{O9a+zc7Zw6bdxLc-?B$VrT<^?FU$=XBb&Q}K)Bj$rb<uGf4kWh0tU9iP3
9!}OPmZF<Lu|%6ZqGUh({1B$^lGBc4J)hIvSB?r{TK)o3p9RDH9XH<>7b>7ITHfq#1NbYy3A5#?GFn4&8>(b_{~(PCDsc=&^B?e{MWO6=JcpC@}O;7h@
A6REU+QA8Y*6Lo<mf%h4QSI*mzn(lS_?HkYRK<orL}pof@12AYAR%aIB!Rj=n?nra3V(MeA}kciVErnaz<{Y>l@HU7tLlaCp6<3vQN34PFS57sgrNKf!
T-C~Zwin?$F#c?X(dYbva5f8Um)&ALJg=F!M&ir#0V6n{E%`hb<4V|y?&t$C1G_l`x2(dTd)S<TA#7rN1g8soecEAF7(=kJhCrezBvi&X_S=g%5r<e2C
CKj>Cf+f}3$8=ldyTlgr&AR;Q`BJ7?ANBFw$WlRn8p{}C+6SdBe`h8EM$w03cIF?J#B_oZDK^|PHT|<9)$J04q;G-60wPSo0BePS4=P&of0BtUnX^P;3
^nH{4wg@+-`bmPpbpZ>n$u;kgFl@<7dTynFnzfJMguI%=TE1PEAX18PKqT$R*-0_93MQHqr5EtR_iYtxD2puTZp-I$ZLd^qH~~dX@XVjFC5v28gW!85#
UxYj`2}{!4U!1sN3IEm{}N2%87zc2h;%wm>9?OP)4D8H)X<g!HAm)CMW1_W*-9y0mDXr5i=2QFYuGPcY*F=cr59A*(R2)Xa+cthB1}KPD-}cq<^k|+LE
adS(Rvl)ziB%7y0k%{qDrt@W9;LM~rCobqybihY?VR*e0&kzm3LRA^NSs4zSu7i;2E*q=;m=bZY$DozO9v)*M3cmSXZ?W=^e`!3SYo|LC9t0bMpT`<6M
t5ytY^1G;`X)#$Thnak>jnS26D*XgaPENlBuuK%m_ElKRlPo@tuD4W%b*%<`y?o^{Ze?2k(GwuXQ3EY!3z<4XnByBR12wEGYHTpx=F);>42LUeAm<}v`
W6AV_4eRmmgiU3jryB^PnnKURF>rvva<~fX@<+y7g}}vTD@CVWI_9D@n&DA)$g0)9OWYYYSsvgJu}ftDtZvJ}xISw&psM|=qwN7`ld&t~ThiBX+YGaMZ
pR=pQP}@g{4MNdxlwwc?;)hj73Z%f8kv&IpROAE6Xj1$(O%|%o^R4z+>wZ_+xCE%pMPrlANYtyNIcR6f&k+t-NFKcAi)#PU)mbloVv!LIU(#h+fWCn?l
!4m=u!3hGntZLCO1z_Vz&!1h_g{Ns~=}cz5c_xGm0S4O{(ghG#Jwe>NAAEZ<aOs>eKzNO8@Ckl2!U}FFU`c5~Tp8sRSk|GzVRx(;f-0Lw{{#@o#2s37I
|$Cy$Vgj{oHM4>an8vuwO;W%+&Ij>*tpD#Qo_B-mEZzs}slIIJP{@LjVR0#j9FnodHrUVpYIb^yi!=Qi<yb4ZBIqPI{d2H4l^pL4-NBV;Ozk92Q(!iWj
Gv5By=F>Cx=9nmleVNWgzeA*qU)S%OkIdj&m`(GmF?_YpIWbvmp;P5To5*5tD8};+gX&Q2b)YG%`nKr?il+F1~sL9iGjsNG#|LW%#KYuV2bnX#8u_A!F
R3P~o?>~zC!|ufV{Rf{Oz~JfeFLt+WU??Jt5hRXrIJBczV6;@{HTl!Xp_83|7VI2wP)K0pWRjgn?0w@<_dlfP%JfM$yErj6NI*ranfYY;G;Jxs=Gs7}c
(kG5>*Ia_tchNa|6JG&AR;_~8OS1hRxc-rgb>?E8Pwx%0BnpMnkNNMCLFEyaZemSnZ5~=9GGwRZ5luBWa3%xe~SFq(nt(2Swxqgm;cK5Pa`SmsKnFXKi
TOf)1RLJlQ6lB_YC^w`IcCO9<coBJmc^GXYbv*9Y?M+!M}2r9)+?1kOTq9YaS4|k^o4600@#^vuXh#KoSH261O1mq_$eNtkK2OExE_Cy2ox`$4f1#XWX
`|i@nzTl%C40(v$zffMiylQwPkGS(PbSwwVtnNd$l$d&k~8c5Lo1f{RkdJv8g($Lrsj%dazj-9<H~Fihjg^_MYj){yeDLvh~GN0})-IzoLtUbV;n)k-~
l%s-m0UUC0t_kY4h>AJuX4FQfPlfdHVs~QD%zMr<&e`d65bXi&{APltZDg8%xC;ztyQ4h$=?vi<R{+0h^b@!G0?zzDC4S;;6WYX(UI%XkF70g(#s94r$
b+$FCMVvEeSMKKrbHa4Zw*&I&sO%a83>;0wqU9+w*oC@QY1+71<d9xNr#Dwp1g>+Aa`0VP8geab$blpqW>=K{RzSYdxX*FxWS@pq!IcriNU@}$eM}U(R
o~4}7g=iBqUz-#P4JSZ_l_H=_0%HW_*ATT=ysdeYgzS=HPYP=x&6eIR~pqw1s~;WZ}oOSzHvOO)@V#}bhQ-H66}nL)_2!oN5&0@N9Wrm@AC&Es_D%HoA
ivmJbPOp-*_?NwiaOeAtktmq3y-ZRD;ueI6$^evrZB+OP|b!_C7?`QZWzrklkoUSK#?+H9gExJl`LR^<fs?fPB9mK)#QS7`r#(!$XLOopZ~5)@8}?%|S
2l8qn)1Eb6m>UKZnWPYPp}tSR;-XoWO7_=;OC##_|f9wwkrt8Pe@D<0PuJ{M^;vLHIPcpUfM7|3@Oj>uoT2(Dq=J_C>sHLb$|klh}KmM?*P1gRAL6<i<
`I`d89C?i_mL<Uqct<Yn+(Qpk*`bTp+PEdD2?j?zv^h0`Fc=9gHLPP7)%SBo0gK_r8K)%;;eiit&x+a9dHDK6h0P=mTQWS@bc~eYTrGsln&QZy16RQ?F
j-siM<DJr^`u5bayEBLWG(f)3^zSnP`M^uZMQ^(`N{3|0Y8^As(2iD61Jvsu3sfE}SdBROa)=BElBRXXnOj!jhE`F(OD*TMzb)!F2J$iQ?%xf_cLVa>f
P6O~->s17-!zb~ye}kwTu6HZ^4)+;H~D{dAYVsQX1mor{Tq<)rvGol|C#>s9!PYipWOJr@&Bs<vfb#vTl)9(F7v@Xkchnj`EK*yzfAgE;Rzh(jLpzL1N
jyJ74+<gOr5s|@?C&>XM4B`)VK%oUHCtL{}daU+<<&HAm0thca#5({td|YuK~!X%ZCA+5W1l9IDwZyaCi?ca5SSH7qUp8Fg1V`a|Sw#j-(2GbuNL`u4)
6BW@SE8`I>+dm<(tOPV@aiWmKHKQpoBqA~;bfE)#HWQUlo%U1(3}T^mT$nGg!duoZywJ!xc846PEZa9wH_a*Y%{lZI%aF|<4!!{xSPsDja3T`8m_vkKa
_PEcH(3LK~cwRzuEX4{1{_+%afe~&S6js(0yO_Qd-@eHZq<3gg@FxpT;h@l$O#rPPSVYtntgEem#@>OG7fDX?BPe`$?1jggB0sZ}?UC1Q(m8b#S(?`(k
I-<w#^+gF5QfJ=cf3YJ9m344(#wZ!jL$hBSnc!3XvQ<bv%xwftdB~_zzmvFNaNNz|a^bky<3e)o&Bxyp36+uzqLKGLo;UiC99N#mx=I_!2HkB9m&%S&#
ocmU13wg-@f~JuAf5EDl0M4|1@w`wMDhN*o&lLbme8A0TlF!JPn^4?1dM^0!i6Z-84pH|iU?a{*aGqeu4JeZMlb;=1WSiY6&qxttIg|nA?12JhSMd+XJ
X%ox*(~I0c27R)cwc$N0QSTsE7xkWoT1XsG>Rs*n(&mk_TukdD13Y9Ow=cppco#62)l2mTb{isB#I#5zg~ME{hpDn>(uRt!$-TNcxz*>o_69jr6cxNcZ
OcM}ip+Co>N;@(LV<>DjgjCqi;;19{c$KmwKL&LF?sAr$AKjZGx(G;0+yE-Wf<#&5hT!OkH?XcLExC+SM2wSauE1U(p#fbk?b(NnO^#R|H#)Gnmu?akH
%A?Pu1(TOFMS2#ri`&GXU<g<?SnBotn7BI2nd2p^Bwki*IgxLo2jE_6$SvKSGOAXJNC;YFPbzOiGE(w8n>MwL;6pVq<2J+3r?$Q(Xf*u1y&l-IINlNiO
L2egPPYF+lx-m*fL}BJBLqzxj23z6^kWVHX{br^Z0zF|CQ_^m)AgHGu+CU<1A#F3UHW&$P;#`J)01Qgxrpy%}6)m2CYci4nYGQ<-vn^~mV}*5l{I~NY0
8T`baEvFKDmez>0&igRZ6N6g#wwpo7!ssR(_g2n#1xyOgwiS`9i@^}5(huxfn9AqG%Hb2TaN>_1tb#urJ{kV!xT_ojR2+G&wnlcr^3b)x*@*=bCZen(W
~b_70X#TV=TgB=T*mL!orxs$wa)uKc>%008Fi!?~W@y6UW4G1_a(|^FP)3O*4N`W0aBWw1(<pduZ%Glgk$W!0w8W+sTMYt711`++c%h))25QAfrg3o&q
*rWi<CA3ss1Sm;{_9h%Nr*f?-vWm4qSCP$JaTxCWF^sPp)>^Z&FX8_?6mEAy{uO(n21+!88uVK)5D_X;>N4%-IO3Z0EAHY!~*GVRIGUFC_&_ZJJdMc*8
*7SO^0Q6tLHpD{e=6wsL03$F#F+Yt&0Y}xUlR&*jyAoO7jgdGmrK)SGzj}*~a%?$mKrW+C1QNlJ@gf061QH&su3XugA7n!44I+Ed(tPd?9Azy4y^lN4h
=lE3i2BFxz50Cami$1f>42oYcCC6lD2ZcPL$eDN?c4n>dH?VxBvz2dQ{CclUm}-0EOA6tH_V|bDfdtu*<(hcOY3##yU5;6;Y#$1b=#Tb=LkR@W%)oe<$
<TT={VuwzN;+@sfUm{b@Co|DKqXM1PGSfJnZ{J{)$|p!n0ivgk0PcUXmfp_2&u|1(-p@)j=z@Oelve{*s&+%C!h{-FwnBg_2bq?3S38!Ody*)fI%12GQ
QVq;^BTIw)M|bpsz{@)SLP0z{_x<OqzHGom>I(LGc9CbJSro|7S+f$V2KvE61(?`Hs>^0s##<I34mwk8v6UVRuIHRzN=4ktdD)0gy>MEsCF7f1LR@ki>
w&GS)Nx)$zBf3L8}#1?y(MclHNp2+YhAO|fpr-@S>gLLW5z3EQX&pPGMbFb~0ka&mp-j4Tzz!Eg<h1JL$=XZivqt<4Ml2l9VRKkn@zoIzhu1=I+;Pw~%
EQV7r{?t|W8%|6BdY}l14A@YwkvpEt&Xm_^0CnP@Jwtri4=Fp1(<pIzMCD2iYCjRV6LK{f7N1EruHM4{Epou4hK^`lNAolti@hJYC?t=>B_<_SQ8=C<7
B|bXaQ%nEnz=5;iSbJ<aX3PitUkCDCfE(h$$({gqaQE`R)T`NRNfnm?skQ9i%w+_cM{;%YmxmIRQMfI!{zPp1|3f&}fM+BFXw{nF36oK`dy3D4cKoC2J
CD=j1OQqfIB0+(^Z;IEXp8<~)T}pbgC#Q{^lby(&>{(KeSHPU=j?+SGsTesR6><g(4K=Ps81`~UlEYcv4$xq*V+(*y1P?ZY`JaLkMxXt8~W$`gJnWKlP
I{0LENE-&?WkV7LZ8l&#h+u#^x%tUDoxUSpUzgprF{%0M=l=S>^h8Dlafe3ls}&`Tt(wK#QIWTVYIt6f6}()-8Na@-6;tdLM&1s{lCk+@UHCD4qn7)N5
~KGS6I(;<lAO1d>$X8Zt68PfGfJ*y7()`Z44NPM)#a0EQr&t0n}I(rp8&Rw&-AAAHn=LWzx4X|ct4)ZUfhr<VUi|NrLekA1S2z+%pe(4Ql=_k{m>JpW8
yZGW~f^<g07tSXrzu7H7{j-Wxz`8JT2g>tk0nNKJvP={m24XI{f5m|}S9{&Np@h<WIbSx-vd0beYfQn4nUjGF~0PVyon)simB&M?%kDwo~-8PVKEi~)r
o&?#(UT3l@Dwtb>1uJ%6;s4{~0cY?8*P*sfk&q^_qP_m|cD4d-&7>$U(3|=9iTqEsn3rHqH}SU;xtb~rkKGhB0r8df?<xPpd!(*`eljnh1xJfa5)eUZ(
GLw<hm$&ID3P%1`U(1<0?22c)?a)NHtUVot-nfUw1>v_*yx{#;T({aH3bba*WU)n=Md)RodfxJ%wCwxluWz&U?6La@fX_}m~coN$ldU}&Uin78sLl(sU
2Uf|0ByDUgm#sa@eI$%>VBW$cLm$IO`VDF+_SHyGK2`4z!9PgDvn^OCB|Ssk0uK^&xyaAfM#abIpNV#v#)ppB*+Ecc{_1Zx1~Am?fyKibjB?gFHk>s^8
^<MTKeIP_Z`7T%o<U0`h5zT_D9|SJref^rtHfGbIh~3t=Z>iEN?s`BKsd(S<d#o|+T9RJdlX*kzHK<}Wh~#rU*8XRvw6QL?*UtaF)-9zOpzKtA8-Z6Qw
`6BDU=-ZlyNqFG}AEAV=ru*XnyNU0!l5RyaX6<v!U7T+4kS8rm6Pt#rBqz(*<3bRe2X&8~xSkAMDIT{J8Y2@%hWFo*B#ak@2ormq_uIw6^F7Lw|knh(5
$oH`k6CsMc1dmmV<&xLQfL31`aTUJhiG2LK0`e)0BFqK@p~F$&C1|A@CM7|YlOjQxwODj(&+eHBR_(@dIZl0zP8UV42a-Q{Qy?FB9h^;n=O^+Z+GPO9n
lcV$9%+X<)2NIb`(1fDTA@`j0>-$nkQ@am1Q0~0yVCls6_({<=|fcB>kCdtT(U-$aUJJXWX>Nx|E55`tN-}doXDqN`*;=h^BI7ALY?H9Jfe>#<=Z8!Y@
&~Ay}iY)Bt!8A=*J`}4x#qLQP1Ezp9;tapFU&odiz@f`A}gHqB*s-Ne!9MzN(PMNJUo%yqX_y5{C3~T=xg!7!@D36B6EoWj?@eK)xH0?*`<%HQ#`IH~P
P7`iuKQ@*9xv24uR)|6S1UoasHLe*^N}^#5(>pXu!$(NAvt-}wL4@PDKKZt1@oNOS}8-R8f4q4ZUU3<x#1&@>owdq-f#Dsq^=Es*d0{x<^hoxhtmAm0t
hcLVa>fP6RlHz41?Ss<T8L_VBTBiR#^brgeqHjbc^7(1_3NP4hq4$vLfhteP!s?rhkB+wU&HjrsD^oFW9-Xkb8&madUON3O}F3q(IiR#`lfTlDBl+ZB@
1ssio3w`I<29k)0$)jLbs}tz;Y15NX(yam0i`#`{%dIt0g$TtY5F1Pdmy}viJh~aT3%Q+iBEV^)(iE3%MiQgrz616BlxY{T8Ra?#`cd6LUGb>8gM0lMI
IQJGi@q-xQ&nWLC}fs7BE#tpB$>czi#CvGi9{B3Xo>Tr1&jh<&&3V2RC?P6GDW+A0)ztxA>YVel>~WT0wNXLK)$(B8!9hlHODwZr>~*&;Ubfmt<!B4(z
2_?_H-h|))OW)hk|@$U~pQ_7p)UvxHlhvfA6ZQ)LrBx<84-381T}{lM;t)1KIjf24S$=bu&=OtO+RH2hd-qSAcZ?D(UwKkVBK+h?xKewF?G$v4o4mG;E
#7$J4uh0Lt<}K}Xm?Rmjb8$vAYs4dk;EURMQd$#7uJ3>HrT`8<3Lp=ZT{Dppn$0#ZB7ppV(0MjqS0)H5}JNAVJhipo%uo=i(H&jqSo$TrtI8G}xMh?)$
xgbGS*DYhR+ZTd@dtU~cHVtHw)r5U=4DNN`6z1#+p8M9`5!b4DA=<~CnsF@tq+b1%73jc$k^D*?hRi1%PfTB#eAs2AucgyyP2y??ufn-`HbSl2#AB#N+
s6+bDK9OK;jwpd#?n3}&%Z7f6uQI7KRO%LxPn-iB&eBeo;`*Dl0=T|i!P!x}aw6Yi7nOh#w;D7<b)ZTmBspMENZR6mDR(VZNLgJ2>Ffl&P{&(Uq!+`s|
5>3t3jLYGsQl51C(Nt;ucX$U034?22J*mURY4yeP@pb0Z6Ke$4?I<*_5sJRR&NfcOedxI<L(NOZy911wB+SdL5lfMVbI;_gv2e{2J(qRn<Rm;-k5Mvjr
SRUB>j*<7DgM$C$CkL5?%EufjY%UFhKKC<+)AJE~M0EG!Na3R#m=On+gy$HiB~!i`x3PW1|#sCBs86MJ<n?Q}PUirD3%TsYmN&CiP810cejZ8-Ko*vVq
U<+w)Jrb%t=18=NIbnoKa;%s!M@K4z&Fkch4v6L81f1TH;impz#Ogcgu-Z>j>vR|+U)BGc$s&wuJP>%$;t6b}p#!$#`CCW3~FT;YE(z-q8}Rx0!&%+4f
r)9^p2`)&UH2p@X_KUt9g=?__Gr=ge)V@u&$^vAH!;ljySO5iqqj=>AkD63Ad4djz_p(dMEy)l4+<gHGH%vlH~{HP6N(*$YcF@Cg~fNf_4bbd5z<TY25
HjwT-|J%Gj@}%?pKhfC@oD$i#UC6!C%^3h>#=uFru_!@cWChH2mC-&CS1mTGI3Zk@IR=6atxdJcgt;_q(??(vPt1)_P^GbBaSU_lQ*csPvzGo#9A!8Di
{2-2W+p)<3}aaX_HuFs$mqd<5_H=O88AI|bk92MC~22n0rKS(JA;DNFEAFwK49oow1XZyNn1cdLD;A$=sAT7b!!z`EQTv4u<3Q&qCf7SjeSbqvSbci$A
X$|I+>_=9jP_`9n0|HFzQFV0B39tLZQ-20!ewVrT;|O(?Hf2A=KAi<NxD$jsi3*W-a|^wN*m#yr{ZNQm52Y^ht#rKxwsPG4W6(IP(Pkq1Wi!a@iZgMOT
xbqR*}RsDdDf8!@4>w&76OQXV(Tm^P3PH&`4RCcgH>PIw4`>UR^U?W`+6KImE@nENS&f`T{xcd>F5pw}I<J^$^Pr6=_19A%IsF`$k_Std~C6(C<RFgDN
*>!HVs&<KEokX>kkv<>8wYe>%k%cNT<FXkN;z{R9w6Jz{#Kt2<1;w>#=GZB{>`_?6dc*Xi-lSU>Gt$=_^4riGZV0-0y{5`A20VU1K#{aGHY14n&ZsH}v
UbW}HU_hYI-KoRIU!Ue*^bly*=U;)KGQe!A%+Z%CIoooJQA{&EeKcqT=_A2@K_B>00NrW5_b&2p0a>l73q6OcRF?Dv@`?2qzgS5#;FoRyL6G1XqwU>S@
V~@Dl@dFvbqTaaOi&WFP!*V|)aJiYKLgIyV>ADI>n8pj`K18OVac{nB<)lt32LR8&kedep~TQz%z)!nY759`F;zx!lhX;ea=9$^`CQ^(0pv>v9fj7myH
VN7Z{pRJdYoMNe+=XkhLa}VJS)w4{Q1|^E^=r2U+zE2Up(;pxD6!VG<xj|%WcLl2MZLe2OI)Lr{>!0PkqRfV3A8Z$m_gF@f)&Ng6<Twfjo9H3sr6+Mh3
!f<+ZNj7?+7jonHa+^~Dk{!r@K@Q%qi=6GtZDQr}(y@{I!}XKLjz*WE=i#ds58A~5aM?ym;OC%Mwz1uG1}pg3DV75GcE1gf2~Z$n=I1q=0~KA`xH9yRO
RU8mE`pGLn0WD($cssP36%WwfbjgpLHqOn)k|GJr3&HRZ%jX8)T9UAOxrSfTj@hu?VWQ!-ds&^fXjgv<IM%WgER@h^#mi>3O7z#YC2cR>6BULDNO*}f<
H~P{75_gI^V+(sUV#@U~*OwzSp+skMY;UAsddFt{QTB6}JSf`|Oto?Z86zRvKt^;yr;K9es)i1RG}c6jT9*mBasD<yzBgZg@O#aYz=pEiW+Do-#$UfO|
8bdr&hh7Y{&8Pze>At$pu508CUobk5QN*!63&--+y6-Q6z>AfG)g$`7K|qy`&kXx$Z7*g{blV?k_;v$XqLPZ^uap!n)OrArhnj%8e9yAFk`uF?E+y~Zl
Rf>^Y;3W3S$%$bGU<n7jvqF>?suBtkJgrsTQp<R*{c;kn}Zh+DIe7z$_fKfrNb8TfjM6*($?!HI;sK{^v6Ptpl5Y>@l`p%zu-i<zJtFL|&U{0Lb1B3a9
)NpKoSYfb0jtf^(hbDM4G|(i8coPXXlf0&bdJ)?dmbA3U}Ga=eI#3wOa%{6y6P#+8i`G<A9THbA~5N5A_M`9v9;r_63+4RyO3l^EX@R%=G;^xG#Qy5OL
zQkc~1W<F&0`V;z}rSqtfw>iiJ4+`#6^Zz>o@=arc9dtKqtfuL36#1}Fcnx15`exKimMSVsi6;o1S<Ss2kk28ewR_O=x<==7W4jQrkkKe~Iwj=Mc4(nS
%CBZMla(d~qV-@lGPJQqidqrUwL&v*1>{TQXhQBPKQYlj=MdWS#aP2|IO*8k`jDW<O*)c9r2}gkq<9y>r!ubL!!_X4!cZ|(!<HLtdGwAoJ@WWvlvDkKR
v$OQT(PL9P78bkARpX-FdLgx6jJU6b>?J+Hf!|hF+GGMdcmNfl<-sF*L#!hu&WeCQzLv^AYXxtc|c{{zNU7IWIC^yzO7+{sqRcdJ5kYoQ4qBO#4ShreZ
uY9y=tQ!=K&t~_1Qi{Ev7aUZKd>YC-VJz0Qu11WANBZBi?E_&-vt5EB)0=BPKr+=!L!N65kHU_W%mT^JzaC?CM0r%M~>6gVKl!8BFGr%3KpC%UI}`Bcq
MUF6NY>9_gk2#wYS!{byYR@-gq|L_U1fb3-mQuo@-hae&2i*U|8$PYL2!9`#VVd<pd1FN__cYTZ~P*MS-$q2Q}%hv8xtBi+79&t@f<gqzUU>WO;byV3Z
mvk2)|K^TQ=C+a<b^@!JCZ{XdZ$VU}xvI{y?$vuFZV#&C(9s-rLP=(kE@)8TGnzBOum=#q#_%uMi*FjIOwtprd-&*#&96ktfj$RkD$%w>iP9xH)V5u2N
GH54)f}=$JhSQ33COwQxb*&z`NT-ibnfCy)_{KoK>nAAAUvt9Z)%F{Z?*`<%0r_q~zFQ&D4ak??pU9W~@(Rgs^1lI@{*40p&h&0TzMKBPHIOL3KN0N4|
Be4&CI2`2@0R}66Zsauyp0rYK)zf2^Gl~cU>Q+cq|UI@FMU1D5WdJn+7`9dI|TAw=)Vz=@BH1k0r_q~z8jG52IRZZzXAFF%>enJyLO-sxPdA}R;&QUNf
l_8Ub~Q8Gz@MA6wI#S&>D)WU@zw!a29^A1!P*XzOC|IjWiiEwhZW^JwQpvDry5c3MRtf6e%l;vF%A0#QAB5{IV0b3z?jHr-5TvHKDG#7A1&yp@0c<IJA
K*lXBq+HQ7&@jtR!lll7j;tBZbnM{qBvH*gw9iN~ym6Bp!(Ov6dw1m1P}K`$FZw~6pgDnDc;7}Hk@`8}}mGXY1Cn#rbP3(7ooP{oz$w0C63v7-+yQeiX
U$XOal%qoEn81369A`wv+1zF}xaJ*agGuH1ADKHvu-98Zw_ct!(EQT~=E@wL^f$5wQ`f`T03TZWQNSzCBGr<%VCD_gSBWTs5S?feT_RYtCF&vCMzMQxk
6Y1MIoG$Q{D(oXNYysJ}+Z7HCTF5AN%1%Nsjco?nyIG+=2GWWDD(PGCq=eHsBW056)g};y&I)?cVw*h%@=5B1KtZ*2I&e}KrxQ}dNC6cQMlB$p;q@1pU
`MIKXcc8bKUm8iA6NT!A)mNkDA4JvoF{G+i32e1bfI@pwr%|zC{qb&3p;^4f%BQrlXf#eFRlQ27Q8B`LbhdWq~|#dWEXi(agN<>7c#ns0Rm@C(c3Z-lg
r4i7mv$c(e1T?G<qC`U{oX6g}#U)OaLfvziiVVGMe{h{s#<37}S?orZO{Og@Qyd2T+>zXYE4%RH`Hp>$zL@8H)9IYez|dV?fb9k)Y6APuS)I7YsavfpY
;g{(uHN+6M9sh(7dtdX{m#&NTi9`W2jBE#&qM(F8*+)FHq1M2g4Y0R_@P#M*^~gg)~`%V^#|=yEh<H(03hIYzWkL_E`<5=@+NSxh$nzuNzDn^_lNS+Rt
p^@^gHxZ{ujF&(@`-*EOzN=SpW%XG<}2902mW)d+<XD#{`8)8r!k}=t@f_cg4U9f<DX<P&H>5c~2wcYeDp(0PL!OjGI5v5x|qER}YQ<CHzHNeoh2`$&|
WdhG0(iZ&*4hU%HV?t#uzL+tpSfnt3{e4^ihN>-r@Td!L>S$w+Z_K6yD0kSk3yBTf&G;pD(3nuCLO2`H19i~pvnJaDG66o<nf_4TN;seDXr1)kvL^zme
Il4_Mk!cWb^s?k8Obj5-!iGQ7XRwLyHXhjE9R&cMJtVZ_56p6bOdKwdB~UnYPt+T76<6Y+P+=LtdV>QBEyrRQ3kpv#YH~_g@;6K{%L)c33Yc=GU{kX!U
0E#)X<BMXp4VS&_y`0RXbzNxSD~%K2=M&nTxFx38he*rNHYKb7-!($P==I8UQ7<t2U4=aCDV(d3^--uHMlVhb=vx?u^_g=707m^AbpRMht_Qp0w@1q<I
bWLdJn+XquT=EaU*tOSXL?inUNTS))y`2I|4Kp+ZYu#@o>q`&%-q3SDb`^ccphO3<er8kzySYoCZWDE2cj8X9Y8Ra}^ftFj}3xoxz8d}BCTQ9`YyebgH
ihQ1)(T_z~>z6~Tg>)&us$y;7c#Wmvz(?(yDL*1e;_Dit@na1zn(s2iwya<vmFjd@d(H}_pk`i-9*`U5#F&Zp5j}nTFaRo@V8}k}TAU-dt0Gj{<ubh(D
g+lv8N*v*8fTUyw87|v4@hS;OcHXmU7(E8^Ei&KZBfe`gHmYY(e>MG)V+Hyc(^X4gx&=?anm)gCrMQW|WCI3Mx}u(-FDj<5O7>zIGMj#8=>BF~WB?z{!
&dx-EPWp?O@Hl42-cZ_3@)}Xpwhy79Djiw)t!Nz=QQ)*{3xs9T9ZSN@SXOFT$9b%&!mD^6z0e?B6K~eiSMkT60{1}!9?CP@iITmq-bjdz#c1IXo~uk6Z
v)$6@vAm--Ut|LltauP_lc*$leCX*Y7U^I8!*(W1~SQ1^yzOLQ9tq?LvM_JOSBLrdglZdqWk&UaA0(?u+gDXKFP5zsi`#KMy+$bS$~&@nm<XT%Z3g^RM
D@A@H@*hL$+4+y1}17Zd;qozrz=X?dc(U8l^|_<wnte|WB5&o1<h&Y_~N(-#^K1s5aGL}1G@<}T~6tMfm<)|&Z8lS~b&69!~r7mx~=UIUW&K$v+vmOCl
KQfm?FWxt8%RQt+C4jX!r!|AF(GnN{0B#6{Fg_fCTZT~L^y^`U(%M}!o!9kUBpVUAIZLPhLg@fy=FpE_Hg1H{+dwy(Z+(`5hw6*@ghF%kYXtRt(MoW{S
Gn<EcpAcVcB=UItFBNdra@E8$r}ftpK)&<%Ke%vJ{?ww6H|w8ruL^;EsKK<#nald8CI4+{lOVK>8C0>Y>hWMixS$p~-jx$+)rrcFu+0)|v{4T-o5P+G1
!ULWNFuEe7ET}>*7T6fFa!ie6OZXq*^a+@y{-lZh;q=`A|GwJf$Z#=Q0^RlH9$UrT@a1F4MG-j1QmN+e8^+4pNqq{p<l-90NT_9WP-pBI6zX;?0Wt|Aj
M7ygk6p|>vP2L1ih+EcA}{xxPR>bIBZNw+_;FCT@M*UMHk{`zU+|g@$c$M5Bkf4ZX(i-=fJ)c1?VuH^2&+CRksTUoI=8J)YT|yhxsOm!=im6wl5Pql??
|?$Zy#DfeyCTI+G^zX*>QL4RZ&&+abi*<sjym&XU?eo|>TTjTES=iN7Gv9ChcATAAR-dx@z=jep<21(5HJ*B?^4k5J%c8Vxxxn0x%I^B)i9AF~hSr~Ds
EE@HTt^a~HT##RC+<Q<%v!&Te=0c#)ue7;#hdFGN7ILE)E9tp1dU(wc%Cg4ZFgvMC!W!LHFG<}427wb@r)w}>`oF~9Aj@l<8@+&BzV4+xjsOE623O$5&
fj%e4?fi?swK9o|m=OR&d;%AaA!gV84-`Qk&SoU3vYm8}p|8&WNX%SH0XV2b7%W50dt&~Z=#EVZRo(D|SXKB`{%Ms)el!1Sye9~Kwtgc2^eKRRv&?l=F
+l+bxY2U()cR{19V_T7VV1Fe-v~i7?{IM9VgdCQK)zY2F1&YsBHz-R$BdzEOWiIoqgf9Q!hqr25NYQhg4m+?9!b$m&Z<NG3H|S6L<pxxrSX4qvFkpOe|
-ZW-?_v$c6O&bmZ<~ZkNuUCZ%RLFZr&%GIL|)!Mf?lIsSrCoeg3V_l}=RnpF5Xkr_F=8pPnzr$tLrghl+S}DG6@wSfxp^e+Ux9zCgbBxetE)rH{V){SU
wU@9&D{ekZP)|4-PcEcct6n|nIVTkf9!yB|IK^PhkC-+u3dpM3Mfzxm;ZfBC~_|KaQZ^s}!&|LPxn^rf#{uHRuNf_F)L=iHs1zDt6;eC^+P#jc3XY}{q
V?!CJtZSFjgh@31xQNZ8(-1F~!>Dljpv+2tRKmO~N?|=43fBex`zwzuVfBxZj{`}dGzI7sjpZa)rdhqnF=Jif~*RT~YH}UE&@`L=&^`itf_noj*<;I7N
z~1}ZZj*UQ?D_kAlbov8@#fk#PGEeNMx5mDzv!gDYzTbt^FMz6wXfY3cc(sl<2y~4p8v&ffB4Pceg4C5fAkMu{@^FS^G`qfqh~+)_OqY=$L5C5fBt2EK
mYm59VfY*A9(g>f7uB3qaS|b`R{$>**E_9`S*VB`5*nwFTV4S&Bcb*=Rf!#|KFE>yP-EviaRgaH6!RR8>(=Vug`+pr-|#hn`o17{OojPm-$hn48QsD-F
KV(<=va~k)X5p?%>*QZgO6{DDv-Mk}mJoPS#wDl6d8(%|NAo?ybMjjKh1_X;5BhOw+ArfB4tW{`5!BzWO`Qe*ER<|M#CXz5nprfAztSzxGc*`|khz`qz
s8_wT0v^XvcH-Se;g{MlE3^!$h4YQ)rV+OYQgdq4T$XW#wBmw$fZ@sI!R!lT*nb5_c`<))#zaf{PX+-<VvYJOK_{_=}=58isx{_M^#{j|Dt+KDz>|Gt-
AGv>`;y&t5>?)@Y_srrTZhd=v+XW#m}hIk|UW~A=$rni@CAN;h@(7Wf~`O!!J<3XP`%SITDkeYYg<w?@0R=V=PcoJxJcP4UoB5{Y^lWy*O-}QsD1+|Et
wDdysq(r~>4<~W_A3uDlAs_ts8z24cS3dg3-))BZEU9~~Z{F1C%}0On@9v-a{`X%rJ$R(K?bV&nc1{$1@vdt0srkA+E793j&LV{CBs*)y$5MCPq*0aPH
_!J4n>73QQlnPQEl##=^s!;|p7+{MlkEM}-!*r=u#{(C`RcQ;{_(SK{<LBIqV*sA_$Q5^FMVxTYB>DGfBvs8rS$Aa|NYrl{_4ZO{OJcj|3>pj!_2cEeE
EZ)e*gLRzW@9`H)j6d8-;4b)aX?6?CHZlex-T;y`j7ye(v*$t?cAx?k%Od!`{1d;!FEkK0)IX&&G3?tvAh=<rnVE)99WA7oRljtZa?biYw?;Uu?XH(}>
{wz$Sh$?CH`^-;a`$%R2G>;ZOgt8IkAT{0|Ki&wlc)rn4XZ^gllTFW);c`u*?UZSQ{ZCx3tH{_lL_*$@A|@fMeh&1l{g_snETn!n(sxO97yH*~ijyUx_
liYRXe>tl00dAE4gID_QezWt5H_%HYF?z_5cI{E&`Hvj&4U|){a^RNHj3upGA=O6v!x1asdf4OMgv)}*5^Y8!3MfT0thYH^6w_ANe@~8ec-lRz5rY&{i
ZR4rVn)k7uUeTyV9WO@Qu<(A;{7K*U<CAK=w3((8jp;rzm1qC(rKZQvzV^pW=NfO^aP{F&{^HpWzT4c{v^MJ3G=0L(PY&@eE#iwgf6_2q$J_qqiJ9|km
BghVpPkd$31rPGys?WHw?6O#PX2zQDvhKYe%?RZ&F5Y@Q$GJsfBWoPfAEWM|6wEYvsHYzG4zYPKmYl&r~2mSKYv%el=|h;<s~Nz`Tf6m_SKWR{Vxq?jc
<M7b6eJSVR!s^0zR4iCw#(%>$4C0;>$aBMRuA!?>>L#<?|<nJUI#fP&m;^-!}Od?)a$jAeU}jJhXFp*JBgBmy+vONxVFdZkc$F+e}bt)pYX0LL-hB&bi
@YdhauuzaRa{U;W~DzkZo_8V}KktO*C2+b$8oX^OoXGJNZYAAR}f58{Q>%f9sWrq3tA{_xw)o0^t;MP8;pys$7mO_v*QeYZ^fi+l8s%}n*hlU}@xFkb4
-Szu0el2<d8Zt}dDTwg>U7dtM_uee-lB==Gt(Pp<fO<Z|$mdWX5?{Dsdj*tHKYaf2+>n|<t`M3Z6`B#7cG^I>`<HX7bKmVOahHz4%ORRC`ywROItYPn?
AN*f0W%6jEX=cEOI(imS<8~YQG@5mxe=naG-F@jz8$Fob{l<yOW&(d?Mkjf!Prmb$s&J<|TmO@i^N)^~N7cu&YTVn2QX}?@w%iNs9M^8nA?<Hr@AVo1V
(;~vzxeqxe*WA!f9|~aOrHPJ&EM|%diQ+2d%oU1U+=v~oc~hizn3fcX>5q|t;G3O;@nJ}oBQX_{TH9lx02^e<oOcS{5{2*PP%c<0s1MvZsy_lPvPkMN%
8S~(dhQs%|83m&z}FcKW*fH@~;2*hfRd^>>vJ9GxeQ4*>_)z(SQ5X5C7x`r$_$sPoMuk-#LxYxBj{@gr@b`pZ)vOwDS8+^!?p<|Ai*zJ4y6meD-qm(!2
BO;NpA3lX>Uo5TLPE=Puo>*3D=n(IpT&hmq$vVtrEd<t7N4*fDPO|DMRlVZ(mk4A$}s=NSH1$7$v}skeSH^Zau8{RF8S*B^7;gvQ0LxjTE`KYDAY2}qW
|Jl;RioAZL{&zgsyee1VR{_7k6weg8f0Quq1fAEgwaPm_*OzvLtdV2m7eL1_h7wq5dBggZze-81S;u-WD*8J9Q;Q#ACyM!Kf=aoV_WjD?d(>cxYOB2sW
Km7B?OfKDOZhrQ?A3gtrzdspHGnJl~q3_y!&P&_IXih8H7whgb@fQL6jrq^*HgS>t3Y;c>_v}ai`zg-;oB#9Sn&sUo|Cx~&;qx7S;`^L<YM8n(ngqf7Z
uKH7@k?T|G4Y1<v%mYn$;yBHrFYDwa~Bsow^?qUxoh}21;NdopY(I@pYmp>A^+vEd2wcUA7?S|KADF4dPC#cm%sJwD}VKI*!!-B`eRn_d+;D()da82_u
!m_JE?rL>Ny31S+g2wUiD&+j5pYq&5BlpZ`C+%qT_DRolZ!xtKIM5!6e3fgDjbGRimk-%q?W$+Mi;xoa1<ORHK>FF=<~M6l;wpBMo)Uy*lWO5eu!@#Fl
m(-V5nbOzqc`SPHd1E%5_!Z}@Yxvjz72IA=R1sxR{uM|%~a9hu%*CA8@>Lvg8~qHJn)I25X4ntHVsYxRa71IJRSCw4KyJFnlrOpy>;81jR{L^EF6Cy|8
?w7T56804H>M~^|Jru)4MP3l4BU#+|LkO^|;O*fCihIm@k8?JBCa6A~4N6npSlp`J1E&-MhJscz?9Sog5hw??CkF=ueXc)^6>&;=6Zc%*KH@m%oi`OXT
Bb~*7CqwNx8(7XJ=ph)I8aO*HU5nr-Z_7@n=3?e+7-Qjeu$vE=x06vY9`bP*&GVYpSU8z4%MPLSviWQ)?6K5B9|$H-3R;_?lBgk5+b!jTq;65e4Lml4K
^3Azh4OZ4lI*A0jArj7(f$xDdLhy~xRZkqB}v1EHYH~KWW=Ktdf3<Wut##pvF{Yyo<i<4T#N>@$ubxZP-)m<4=H`Dnjt0>itOoJrs3gnjQe|M*+Wx~2%
Pw!<0jqr*m@i+wM;v@(sU<dME*wl_2RdTr*`srP<L>3Bew?|&aFPpPF3xF;O_UU8#Cyuc22s!U)|*gldC>N*{?!$C6yfQ_y8{otROXVq9s&Vc3lkZ^yc
_1f%}xBr&E^kI1A}&)M{i5>%1$^(cxm9#GbH#HAM`!PIw$CjD}%=5wxzYcqrvFYm*`5B7AC7DC{clJq|@*ZUXj{=sK_G6U7pGTy(5MO|wRCVn!9)D2u9
>vF}8xiaK+AlYxN>IdnPh5M9v^8LdA!u9uFldklIQ`o_SscxcipshUMCYMj=kY(qYdOOk)H@pw0UKHlr^%I0QQcQkvjxf6G_{c82V)mL5piS^YRcy(U2
?Hqe;6RPX&{IzWb*=w6rJ>ZjlNBz9ISr)juJ)U)~pVHOMw3w&c-?X0(=)7)RpWL$SI_twX+UM($<gV^5_VnYg*(B`ZiSNIkE&b&NR`2~wz5iAFbG@6}-
@5l_dT-pDM|Z#Y`iAemdiS-B$*M_h9@MRe^~0ew8YghkS+2{OvtLMf=U`86?YH(@`>p-gwcVuFcDL^29Bo(g5v`oRBPGvIl=KLA<Cp#XuY3C|!OT7Kz5
aD9^CeIz7qZH01cicStu5fgT36gl;3^EJl(^X!C=i0lygV)#!tL4m*hZABH-;N$$9jW&eUw<u8}K@t1v}-^?#(tcIA5SS1x8b)2K{i$>uxz8rl{jcGP;
v63Fbx)Dc&bmCVOt5oZjCjJFJ5e=}LqtPpXs*1;b@+c?`?-gZ5q*ffl1`lt`D*1#zb=brtDmE}e`CAMGI;4h?NVc)~I@YL=Czw1ya>fk`6@n*cJy6qp)
|qbFcc4_ovfx2M~cqYqc?Af@D8Vqb3u=jR95v_M}c-?x?j>)JVTrNGc!vg(jo>Exw<55^}RHS*mTb5!LKqo{${-3mH$aMmtz?*DF+sBkk}3E9vaZc0{(
DqSPHfs1kUJlZo?$DdIg((Q3QzCyk7bckGGrye5}qy$o~gX+rt_>U)Z4GzlrVk;3VaRJ6qQuP5hqEm!F<{MP;hXq`syIke5Mbu?`GlJ95xKRmykjrauR
lnxp#3oTKCq*>s>l{p`Gc{Aj$Qorck(s~;<NH|u?&WvA{rvvLY5ZTv=hgaqZckY<hk=OG9=~lgmsRlEfe-XE*i|;1`DUX(5qnhF-p1WL)X&HI|G58G?P
GthpO5Y1l4H52|2q5mwDzSahw5Sf-`4)Bou|XBoRb(ko>TzvwK&nRX+pTzWtlo78K_vhQ04b(*90Y;02nMHB;%75O00RTUFbu&@gxsFgupL4N1cr~7D?
@U(HPa)T?XxGP*OrN)w*C1+5@;qwmnMh3M-O*&B<3xCsjRI@MJ{^J@$yQRH4#3>oP-*+Cf&o*uSb!EH9>lMld^}-_ssD0F|Anp17Y(T(FgQBdwYhg36;
QVj=j};i2E_$(hL8y2PHJCr|c+oaNK1)jmBBudmpH_LT6Z=a@|D&>eK-{gI>l=`NpFRBCF~e6m9)tBC47=ms}YgsqDartv9Kc8(iok<RXkkb=^F?;w+I
GZ@T_0Yc9oF(|o<<(%eWpF>tmUUUQ2!8D4n(B7O=XbjDleM_(=M!%*G3r&pTE;rLCR%7(z0uVeZD0wd>Q?_H$OrRf1c~kAQKHwG1#~n(2yIip0(=|4c#
wGV4A1-;z1Xb|RW6*xK4@_Dd9XV8DO0?4vl$qA$or%AsaSD6m!xqFybixIa*Yt|nOy{m{W?Hpo;AU?m>Ku&|T@YuzC1Ik2Y=VO^ASJCocKLLplVb~IhI
qLp<U9*ehR15Oave)U!Vnqt<POcCj=bi$p-w{%MYyh3EyhZzb&iK_=GD$<`*t$gjJ?tt&PLV4-wdP;g63-ls2)nJG0TEnmUF1p0fi@P9H-&3$4oY|L}e
%!Fw|r?*c3Giilb9BL;YzsZ$I!|0unq2Lo~rc6`3xyv4*Hc5@-E=(L=XnoJ`nFNz~MwG{b#>&r+@9E@>%C(=moRL~66co!txR)p0McdECb}EFAM|MR#c
(U2*Pyk}B)aq_+EP-pi>{)yO_4I0#1-*}sf@dGDeAGVSwS;2WLq^6ES?Kd?oRBvfu9D{-*O>^$Z)M7C<YD;a68nVVfM9L%Q8AW=!UcO=*$HNx%U@lvbg
1m#R~D&<lHP2?b<$()QGLc>RU5O4#^nWH>W3^$_d9qNDHeEF6n3PkL7PQO2t3wonUn@WRIF5xT7%?9XRuC?*D3EV@9l2?$Jpgz>PDx+-7Qc!dh<#^swG
`Hdqr`(WWl*y!qOax|ffcPhVTl(kAm#>~a4CFdQ=xY1*TlJ@B-8atfGS`l28C)aIzA^C!$GAL@gK(|=GxYO8KfG&s{p-h%T<z!JDn#p39XEr&GCK`kBa
b)Dmp}N);g&DI<;!pR@>~0@{nmbKzvat+9rNYq{1*q}?F(%EI`zQAy(2oS>Ie-q;3yd*jV@b)zIDlGUGlAcj2ggXDGgK^F^rV$Sj6IzZ>7%d6`XW6Y&W
vi!9bE?wvhL>K0oC{FZohsBL;Aa(Q2k>7XPB%JLTgp`5>UxUAP?Psw$)N+Pvfgv-|eMBW-9M4;3ZQdrV``d&_wD`8?3+<IorOx;NP69S-Qr#Zp6ZLgO#
_I)35r;9|;Z*|6jytwsNF`?BiGI+*S&_mYpi+J4R_Uh=80lkeNg|8?ynI}_j`t^{h()vFi%doVu2D3M?x2EbGL>;z@WxjuiGFE`0%d}BBqs7hXyC^)V+
yhb$d<}dm3tK+XSgB?ko^W{}eP4rRfHRI>eg2vXw%zrrkUF0x?Ocxhb(H&YP>)Lbq(tgR8AFQJStuZ&t6o#4;41!>`hWPztd&!qy)vsW@WmWE+FIP7K0
cR%F^bhY=vrE4D!T3Jbzq9<FXg|MyavJ}Oe4fzXb34}8H0arC;j#GA&|3L&#|;%|b{0K~@9qvJxa7<4_4Bd*Kkolk`&i%W=VSYLoG*W!{d`*cy5!3r^#
3#4-=+T{Ty0>m)Y)txAK;9&Tx8eiEwr+Wy_7-iLm4P5kKcQebjg={RSeW2PHSB-3pzD4=_8?vtUT60O|F)@ai1?=_B(UvqE1fn9p6hqVM_%RgXK__-zZ
<+ulzm?a!vA-sc1@Ux#*h@^W_I|mcx;}*uL0{WH{S#57*<0lv5Aw{haTvk&-Zb5xF*jO>``1I;21~W{WHA`FU|gM&z$FUyi4Emg}<+dzkM8%Dy|?>|E7
Dr(6_v)3m@iT8&gbAf;gPDN=U5@hsa;`&3oakO`<`lDWEu^M}#Ciw=ASUB#0TVWUcyL+f5oS7l#|v<lQ)c@_A53at;5*hhjPQ6q5FS9+q<-)Yneqlbd*
q$_l&6Wx@Z5&arnEw;uMQ1(*mDaa<M18!u!T`qX&bawm9@SDyXY<}n~<xJ2Thc?<543lji{+6KO?q+XFrJ{A>U5IZ{GTXjszT8bUVK|#l$Pn4>53J)<i
me@2nX4Ro(~LqTRtdF1XjdjO@YGB+gF{a{3K(zhS#Ip1T`ix2)f(-aNT+WL+i=PSTA$NaVt3R86{sZ3OgSw3ct|sSQJ|R&>1gz7Kn)!`TT*W)qun6vIb
CWAIaDT>D1t$|(i$s8yw03e=MU@4clml-83&Ztx^fcva#52IT}%sel&<3{q^yoJ%LaJJeTsZJD<6|CCr?O@ro??dm@sIh;T)S;66bh2+LwV`^h~j;sTr
x6s}0)d7oNmPO5o@cqHK6{4sZ?oA?oqu;82t^pmjN~*0JeU!O%SmmL=BHdm$}O!*~)LO;77_w#k%Wk$b<)eEEZfcJECO3V&^Vd3OK$)jO*%Ul1%XvJ~b
fy3mz?C&B<|y?qS0Ar?^#%HbU2&YgKtqjMuhopR-)+L0URR7D&P2`U%M`lt=oO+U$nc!X1}=xc;LsixvKcU5$)cv>9vl=PoDU#@sux=aRS5h5%pAenG9
=*Ay#3r^_Uo{BO@rz{vEha9r$_IpQZDyLev%s1Ym8Y(Ip)+{=nj*!$u2nv8hSu}E@sI4%m>>f4$waAyhc^;X&b|-kvtopkA@7vXF^RJ<<zb2ply1f2p=
;zh?@vC+2;?;hxo)#UrTCe}<`}v?B{MB*)4E5#AEnj}im*4W`xAt56t^L-1%a{N9*O$LoFXaRc4uxPo+{->*4-8lmm6$2Y(Ko?riVPsQ&&OgLbq1p%2A
(XL>y!<2vDAojee1bB9q|@iqqxoWLUygN1Hlb0`JPL@6jin=%!kv&lV(%D1n2g_sXq9U59({S2m|NHsPbrpNtb+Ja^KF!+tG{XRg)!IkD_Y$FrP={8q{
@{&6F)#YwRLY30>{hlNb5ARbb6vj;;0-uhoIlqW`$PMp#sX=X~=ypLeyrcYgl9zWfRKzODRUJ3dQHgZrFdr~x`!2kg0j55{L(tX{Ma39e~}NAXa?`+T{
=V+>3exS$StlS#}*W6#nxd}D7f`SPpd54Dx4T=L~ob=u2)ZtXdQovym<V!S>+9RIjh+!yV|WWurA#EId9e0k!zhOW|N?(sCXaan0?VY<G-4lnA<uj<!1
AAG4V#|9Azozz1qf!}lWCEq;1AK%CNhj=s#2d{2FzyHDS2~X(nxt$Y<&V{~IQmn$dInO=R&pFZaU?LG>Hmss%VeD$r<e`2(*8j)-ziJ<=d;NTDAN6jVJ
fwfse$KxKP*ca-Jz-xL`98KU1B0W7{l98|+6f=<X7*Q4un{~AV^$rk_+@yhzpnSngt{!)IHkZLLu)Ha;MScQY{dx&gQ~}5Lz9IPEA&GgPSf~ENs3RqAc
l~BSYMvws|b3lBlIMBnz<mfSqA#zg!SGmUp}2uF5G7k;z<bG$Y%({gH}DNFTX6f&u6bZ&Szh0)7HM4@keh)f(QBXbA9>zC`Hg`hz=#XBT%#Bx)*5aue`
pTKl1cM(u5*>kS`x6Y$+wv#b|(v&MK_uRe*;G!2>B~_)`BADZ7!`+s%qq+zS!)xKC7|p-Zi@$$_?WtFek2tK%`797kP_@_9SPx7#?^dMpyMUf~`r6lXO
p#W!0#q*kexaE2Lc8bLPmq%E(O7V2z?POfqkUZXq}9hkWk##*hDvA&N%_LlYK>TwxZ-2+#K$l4v%RW$DRwYtPuC|U{qPzAtD(xT0J7;swO@cLR7jYjI5
=F3Oikg7?<ZbZD>N<pvkx>Jp)hVEF%*@8!LZpG|pZr(L%raQ9h`P`?qs#yXqk8>Td(7j}KnE+#OlMZTmJq>emuVEW9)!o%X<xvegrb<LfL`}o_da}z5H
`Az<TNq1D@v*m)k*4qZ5xwX^6LH6IzL@umTszj~A;u}(TcKQO>ej%D${ML@I^K*M&+|}?L-9C)Q?_4(C~JwmURng|r^uJj#-@l!CFs>C=uEpayhE<E4k
P<R9JmyZ#yo^8Q$qS7GNpiz<Xtz?Anlt5na;-pwA=<3@P<Q@Lzz6I_>ooN8am!%jBMM!g__dLWP0wdHYuy>DpR{Rn`&fiSo?)VBfWna`SJ&^pI<9qC*Q
KZTu}Q(LM@MFP0`lK?G5X3S3^cUk=a>?W)KKXpf|KuHsQIS&bk?KtSGJO`TADVz=1-?h7fT7KYQ=G>^OFv3BF2>|Fjg4v~eK_z#aVqcYp*yY!cvYVx|I
D5&#L10EydpBIJv#yUOF9_El=hZrkJWXe_&1ZCz})BjyGA8OEWkQvI4&7=S#Phn01*@|0AmQoFN$WE~I-8+)z&?X}k40M@5XoXP@$H#*@pJ0Z<#$_~xp
WUQgUTek~)>m^6wlie?mSDW&{C0_rS*3<Tlp&bd6={yd<#CDyY;*KribT%qlX6%v4o*i4fi4xYbolAR~1;|(%Q`vr(TVQ~=th(yrnpty7silI~IjdiW{
qhIvt>_QcDS3Evdh_9RQXbxK|GD;eUv-~{H^Co#e_VWMA6oi(>YTi4GymcJbokKuSLyNK`|FRkC;aen;n+9(<!|=O-|UyaIsfMToAYnZzu7PUm$qMiT$
ofPut2$czxlc!c>mvkQ@v^lN|%<@YM%1Dxnov0?=SOIB~=^8<8^fatejsn^sKzuj~xyYzFHNO;wgnZqIg%e(Q0wOUs_S}ymGOy^<;cX#MkpT`+=L2O;q
WI(Y+CxZrcy+mm`z4QiZd~^Q0}h$Um?j+3;plO)DJHyM&gDKd>JumCdo5jUcLv1(&uTxc`gi4+j9toBi?!&)@8qzskNpul-+jo|I!yg*?mAqjlAW*Z$p
%&rv4G$_pUSB?Qh0{!A68+x>FbRCZOEi0qBs5GgsoD2m(t@(0KNX1^Sy1_76{A?b=ptV@1m3ya(F*F9$k7tL7}m5?2|e7oBXZ}-aqduA&4yih%Dv&ejo
-P7*ve))s=y4lYqDle_l!qL64igNh}_M2bC-`pCjA9nuIKD@Wjhv4^e{(#0^7ltdOkn4~IAHZjex@P4D(}tGZW7VC10iQ48|Hb}4I6rRo%U_%yd_ds0@
3+5d{(RK=6`j21w*Mb8|44dVzjFTZ$3m(O_CBVSKt)sj#r<GvVzJdk1RGikMMAsom(OS)6jA~<0>37YMzwZ|L!ltvCg#u3bE}*8%bBf9RfaS;>r!gxOR
n6k#vf_F9HP_eIBvT6L5Ok4mvW4iH~ZytzMVkM4(FaAETO_bxL-aIbh2g4eG%W*W4XLveq8ZE1%=itB&o$I-mxj6{21%8+|p5|MbCY9%R`BO4t+HbW!+
tnoll2L!T(dwt=Io?Piy%wEhTwFOZn6P@^7Dh;m^B^_L(2#&MA1Z%Qn%exRj#b_J8yom1IvL`Q<CA)VqKD*YAAii&t)>Ud0Ph)rBdt6Ti||Tsv~N6&W0
!HSufp|NEamfBv;6@Ba8No?s~2^I2YRb}1e2c8WatfByDz;=|b`2e<5!nHvXQuWe6i_T9heDe&I@`h`TY=Lo!|UhB#KzWMp5fA)Vo{o3#Kgq)+E<?8F-
e)?yB+t;`M?B($Df8YK6-nah!Prv`|PUME)EZU@3=D+6*Y@=t4R#EX}@6=J(%{%hDC;d?NKYw;~C1ASH;5{3ad$OtvvBO)3^KN%xtjc=A!|#9lo$vhMo
o{~k-T(bBuY6{Gnf~wn=t|=E^zGlfs?rbAlmGggpZe^@qMyD{SAFLvKl*kj(6dn7oqc}tN=5a~SH5yLf)^gJr~mkG-}%z-yz_tmhwBaRb-j$}uU<(nFK
WF1W}kbq=!^Ql?;f{Qk{2jcPI1TkcVT(#*$(e$0ParqRCG6{*g0;nE8Z$9=Ww_%9(4V>FihMH<#W(=8h${%=SI6ZdDq!{t*&>ta2DL%<yT+O;RW))D~d
n!LW9rFUX1kOP!?zRlsn#)=Jb9j|LC{g`;Gtb^o!ql?@xa80z&`!^WW^m{`vFYdisO^`0n4o{q(p0@aZ@Ivb$T)EArkKzxLj@{`A7|_*?yzfAm`&4&M2
9fAijjhV0!x{^8TFeCLHh`&Umo$FMK1^e`7Dy1diq4!jrBpYEv{H+NK~rw*dsFsDW2UoZNvzxl79IJ@1IQ!LxuaSQr>&r|eF->Y$M=|--sAh*t;Q@V3A
UDw}d=eMd)UzjKU>YZ==<<o!o{FMduj+yVPU;gPo{crDn^V>ar#S2`V*Bkz;;-cY;4PK^TR1{IVxuHuroQrKYPo2tX?s(9yBoxszXr_U4LzTD>ob;_My
zs_7<M-`J9l!UZTYUATjz9WOPrvoWo}~5*-+lTIZ}&8M-HaSx7%6}B)hluD_{mTI?kk<E>4)#4VLyCd`tA3=_;&aEdtdzeJq6rz*1-P$PqOmLrg<IDJL
=FZ?}=yoAt;`l58a(EqkJWIbFP%CdH3t4clmef?|br;D(J~L?lsJVLvV^NUi5}!wCl~&Kl}RoJj2_6_3mH){+0UVo$vlh*Vj8b!5{uvclh*g{<c4R`TI
g{`G*(deEXem{&CO4+xe>h(w+UvExqkkTlVT7uC_l_krzC34!w8(+!OWm?D%r>SG%8g&66U#QU>;xxIRE|F3cifw(H6NP7e~_-s^mEOn1ze{q66m0H1R
pe);n~2jUn0?k9i$dsqE?rrC>gywcoU$G%gwpT!p@zdlBM@r&K>ms$L^&hftc&0p^s{(kt?pZ@iqbk=!cc(2~^(uwDUj(x}PDI5DizUpytyy-1i3uk}W
UHDLLKwNZF{ANBDS$OJ#&@=pAY<!2`&Y_GE?8%kSup5}`&_21lq9-%_{<p8%Twr_^{mGAixAQRXe)YTW{$F41xvzfwwQeNe{oB9qW8{@Hvcvut{`QLMc
fR)`o}FjSUjaRSf;_>lbh4j&Vm$Xey<T@ZUL}g4Pj9*$qzQ`8X8C8+?8)&Q6c@yP=E^10{p4l)eFp$PNV9#EI;Z#Xoj$WeciXpm7P-q!dvDyq^bfxG&c
FNq)ehaz_onEwfM*@OW&*u_&u7B3p?`rF?zz4CdGgJ#-iM~&{o3s;x_a)OUiCuB^W22bd|Gsgt*2+{!i7EOeO9|T@NKrc#mT?EcMexKen*z`kXfA~=@~
>nXv=5tyZY1%th!$Ur)THvTK>$lU%E@~G5Z1E?{tH(d7roZV19Uwd!3``r^sLb{s*SiA3gn@uicZ*zWt>x0`&iW<1c$NUmQ!H?|kJSyFa?@?I%C{(|5k
{<*WUKm!+LovY<Nx>ptzcpH;nS?$}u`;i1pFF1lVL#pj*~d3Jb#?6-?F{iHglU3MIH4yTWFU-(j|OCP0s_TjgG?;4gnWnRp0pS<(?e|Jw-{)7M6xrcXt
{HGU2+3x2)hM`aX&6Cgm^Oyd8ukQDL@a`Xf|DA9AdEfS3d}}}5o$oOIsrEBZ&`&@4Z2$YGux_dZ|MUOy*<Wja?SK9B197Ck_5!9`p3tkI9RJC4MS9lJt
mhBqvwgRI2p)gW&eP^WPcZrcD|x%<E`7T)INxdhmG4|)$yeX|!{7P;{^3hc|Kc~EV8Lgx&IVt8=UadN-mm}D(=UAea(A?6-s+joKYz`4u2ZsSwEml4?^
<~8PdaOU>2hgr+1|=H(KYfh7%%A-7cX$aH`m1BN>BdeQ*LwZ^k+H{HJ|>~>ukB?BE=~?+~u=RKINS57BV>T>7UcI_?<`Vn(u7-mUFtywdaex7baV0klx
w<`Zuqp?hM=6%FP2O=`3_h6aIYmT^Qv5^vV(5O|GB*;6MHJpT5{T^b1qig%kKo-MZ@(rRU&k<!9{F*B<qx&CbPP+>;pJOv6uIZvN?ew(y<PGlh4HfUD=
~slGq=WR^sSD>(br!6o2->e)>{{UA#%c44W-FaMIy8EerCtt@(_kL~_<mBOxK7;#~<C2p8)$>;pG*oA8ryKv27*XyzC75Ha}8~$7Jh6R^?&Vq|yufVTY
5ErTUbK+jk6W1OQ*B%j9>1Ry2!^^+aJyY)BDm}PL53bVhr_a4()V;`&S2^-3H@rx^K&p#f|A)W8txG+l+r3;#UytakIDHkTujiQSIp%tfxt?S0EPH2f?
9SlWo&B(jRX#cH-fnjFtCsrknu%TS@AJuW+5U3q+xx^{fWFt|=H2@8E`As1{ii<tI_Ow?H-CGN50X;$OYFC<oRx1mZ}k_vKGp9Mm#1I;`qiU%@%8B!-+
sQW@EQ!zYxj(i^X~3_>U!A+yF+=F`j?gETi0J-BQ@u@{^Tcr|98*#FN!Ds!@qeJa$cMM&$WB-w$Dv*C9?m;vXr8)pQRLih^6#jx_*1-lt=Y1(2;%PN!{
=Iz5DI|^SwX#&p-LmA9R<z1|)a+t$+4TSE<Xc(?!qj-XCyjpMV8EdwrJiKVB!+|MUsk<HeqQz&dvq_H!WE1s9_3*Jq&@d-L>nzt)Y|Prvu)Kl#UR-Wur
o9N@jr|IX7d{N}sg|4#Sg$L|kc>`R~C*Ow;u=iMo~WCHz6dS;d9+gANr{9@hbWaV#s<QpIP#z%fc3*1e=%dXZZ=^@|WkB2SO&GfgT^erd7?!RZbALOsk
Mpr|;(6OtleD{xk*cqtbQu^+nJpJ+8uO(4@|9u~Hi&1*9;B`~=VvSEAm^@^kPbQQ+!eWmLB)_0FcDMF>olEP!`G;22&!$g!PQAW~*Qa0ygHE$cNBVW;H
~;3H-}_Oo>W_c>;s!ouefuVRh5P3h{nR+@9PiRbcmH1^&94v1K2F8^Cp`ZR=pCgWx89wyAF8(-Y@+^6DCZQs&h3-SYXMzEy*|!=_q*S{ZX<o%-YtCg2E
yebew26ZM5o{~$BX3hpyaA`kov`2fs^l=U!2nYi%`GwjbDJ?{g*KhtKDz*Umj^(O!N9xfBUa~QR97ijPb!iKRHQ|-epHodM<te5$nZu<0Xr{yjS&u*N`
e+w0gEr_^JhTl=?ya3p2r8-0l(Z!>_*coiARW3cr?o=J`-xAKqWzTj(DN_9nV$eZBcFg&D5H^GVs^diSd#`WIo}>X7r+<&D_a9q{gE>WeY&`S$L|{nX_
7w(+z0S6!YL-*w~e&BI?NL%fFR@%+WSR~VoJ#ktS;-|DiUw|d#vxU7ErH~I~f`h97AFZ}2K`1Cj5e)@&K>|cpOUxTZBrsH)};n`a}pXrx2QP@R{>su`7
CuNYkCmWxbRqmgx{L-1`eky-r)_I>d`7i_ZA1X(uQ`gqr*XfTa&ofkK%D6n2xQ56hxJ;e45-M{7oT)rNfDK6I7;&IDvuHuMnoeV4MUWq%LP#aG1H(DQO
iN?+ITejz8k!ZiF|e_yF)N^rCGli7CZOoE=4PlqYxxorN&^9qEmbhtx}~}g2DpWwqX-_0a8H|qEwi&7oSlfE87@)bqzj0EEF39S(<0oM!$QnsVLS}?V4
LEH0h~<{jaJB!8<z&<mPB$&%5v!Y8z5r)O}pBXrGT8rD<4vPOO~L8bA{!JN@4N2pEMN57Xt0+^GUjK-MXa4{xp&%JxeX4cy5s#PmIR2wIOZOrNx_7u^&
2<5yP%ocs8*v;a4&Xuspz%Y9r_-;l#y^?aZ|RrR%SbfDK8C&hVPx6Rq@2e4V0uRONyV*f_g=EoMj)GmSGa7<>$-C0PcEp8$eE03u9Ai8qLG7h#~ySi~S
7n84c3Pw-Hj5g^BQJXES3l_Li|PE>!_=4G?6H=|uSFHwM;5wr-KjPv+efO-d%RlE{6Hlj7>(5`=+14L?`m=py@t|<xR!K_VWiFs7ajZ6`YcVxQsGq16j
L&+c_KTa1VvPgzgFr4lyP#95VO#+XM8D8-1Q_yy|#j=q{ZXE&<L9oP?@lqO9IpP?TaMHG|V^Z<?XqFnFJuujS%rK|v!KDwBvrLFAj!Lp24>d{cPAq6ub
vALUIv4026Y+FY%W*k0Km)h6GdX`)`JB&Oks76^?j-puFDXL(_|g!ssAFUu%e6jj$4pMgZB`DrX78HqY;M|PWypL8@dEL_3AMtwoLN^Qp3@jtO$UQjD4
5uAjhaF<U|4_|E1OiNIvpd;$n*Fkr<El>V(G<B(A){oGmdIAET&szykw}UOd?0KTC?V0crHr^Br29j877=5=0Hm$dWR8#i9@<U!+m9XARnDaq=sk%i*C
Sq8yTm(H3?>>L<6J>BcMu?0U1TBZbHn-<($M$5n;BGp>F4>f}jB4jHa}Eh01}jRx=}ng$P+FGyX1JupBFdd8ESOvbGpt&^ujVyY{IPV9jhW))rtiC;~Y
dP!xqkD{8EzDA=0ySZ(C>fF2LQK$*3!!Z;@jabs$W8@V|%>!XQe$Jm|>!LgMoov-UbcfGxa7`irL*~*Go=`nvo!SRSMSEY*(0$6n(5OShYlvw3qo{Y`H
=0gER+yILCm6uRqK3K};vDLy~1v1VtOl>msTZ`V8`f9yXWTzZVMW;S{H3A<CvSXyqW8T6kfvHwOE2U(Km#r~35y&^C4rZ1=tUL=cF(dG;)5vCtm558)r
-57)d%&Wyns?YhHBe3kJiyN>TH@vqOuV56R6x+PWx9tgD+>Aq>_dMCYLjIBy-LdAWDleW9S!Sbi&6mOM{7h6)5@%1h^vLw&?3lPx>lXtilG4S8yw6y?O
0OedLA_s3dmrdoBV`t#e;x2_Nm>lZaOdVbGrazpcyD=ro+}SOcvE>JBe`XTrTqx)Ec=YfOEz{HqA%UKwl4X1|4w*AuC~AQj0a0Odxq$fsrZ?P-;HLTVT
3rj-ozNmjohUjM2y^2+$~s<FsID7s)}mmuLv4CP-;N-l#(#f_1buh@v3N9IWyLU!rM1mS_=AEq%d)=w}5Pd<E6OgQb-|#H*372Al)4MBWHYrU6aQH0vx
-afvX?*j-WLWCaYfJS_J^mZTWOqqoAA177*~^daAG#*2(5IzvkC7M}(@;7kJL)BHqC%LQ1eGXa!*-ZQ;8d$ECsxGw4Rbi%yBx|G3sGOO0xnbUb2My{&N
E!)&&#-3YC<r)+KWk%l7uJ~>s@pYBx!;RI2cXnKiX4`U%f{i{C{cWwEW1wsg2WhAS%dFSsD6`p?b~+%Q3;(<@5f>@dLOA#l(WNKr#WGI<`>cay%1J|}-
ElTsw0o;<5O-xF3)DZ8HG|k-Ju7Dm^ni9i_Hg|?mm;$RQiytbwdW@Vn6$@XP}3sf0+dVZoe_68Y8$OqX^|@f5H-nQ?iVLIr;i*2V%tx|;Y`Apao_|ph_
+<Bhv=?nKNs<nTNmM?Bw1vhS4VTQ00$mY9k}x@{gA6I-}!0cXi~@?ueMcv+5nUkpe9ZRzycOwtm1N^d1bv>E7Z<l86KpTavTNQ2x|cou)dm4tlR`eT2g
KiR}$;j<Kb{fc(hA9kyY_~szpl*-%qXmun5N>C<YNf9F|p#sF^D-85pMJVDFFW{Loi#^jiLW43E}HLqr$Dw{s<~yJ#nw6Q4uQ1*mmvi=P+@&FNiuY$D4
fPUdiK)c$6%W5!@hEF3-%m@fUnm-2R74^zv;ZK&<%6TeGeb^*U0jL?jxkj?C{<TE74OJb^nj2|<l{xhZzJbb7yRr2bZS;VU++=1xa>1qQJjaf_;HJyqw
C<z>MN27|NgU5P!TPo*?XCr5ercao#B}2aR&zhfa5_;cxsH2Ovf(Sjvr7c6+Q1ndMb`gLX!;^`68K58^Bw)zWF<7~DJDm@g`!38Ej5o43-N5Z*`n+V>F
|C2LG}a_02}cuEDyT4Cc^&}Wa?~lZ4wx2Lyv=ih9cN`vn-w^UO`XAj*#Jk7JgNnQ9gy8tYDtqpPZgq=<T(Kqq#)u5D3#OR>S%8Qh1ir8hp1Xxt3D3`)6
KQoo^*M=epC(9W;D{os-(<vRYD>#5yRu?;08E_c;Q(JU5zA4dR;FqSR4WmD7Zj5=7GjqB%M#uXqUNXv)=m@v_fQ(bUsHJ#&b)@TL$h`^q}YEzHIQRPjV
CA*nl?M%9^4bS&xS;JZu9+<e-?bD?ANofIr&9W7w~}y4o9js6^ZNBUQf}K11I18}NsaH`9#~zCgRVPR|7`_os<Tn+S1?=U7PjG+^<WF1Ngi#~)to@it;
L&_)lKL&fyOo)1bKiz|~B!+;BHe^P<{R4_(6?A#@js%%i%OfwH<HE>FLdK`ux*fY!l!?W%@Fu-g~GhQs42!g~@HQ@ajaFg6G&7sq+KHII|j;Bi*E3v2>
C?j2Vah}5DGdYk|re)@8dBTa6&Q_eFm*xB@bnbVJdYjd8Mzt-?Ob%GGZ<o0_?B<>x#ag$zl$wJuTCNf@N05w`g{dV3W@m}{!3Fao0q4-)I&8+Y0+MQ`y
l2&AT;ff+*<(k)6J&5U6p)f5EPCm4bV5hVb4e!i2FHf`E*Z8sYM(o5HK6EdK_HAKgi%TJuICE{9?pQN`B=Oa^zOV1oU%G-W*2><hzdrP&33ET#er_tCm
xFt7cz|+9?M<XkYzVXg9>rLk>6`EQjk>3lnPi;4V~BBVgRRG%T9v~B*uYkD{V~+47VRK&e76ZlL1guStVr>kS=D$CI{8I3tur(rC953O(L9#GHy5L4VY
_FkxRpB=rU9T>G0H;-Fi3*v~sjFeDOnP!Qf^VpfAgF<cCTpK1`YPm^|m@;6FJOSt8@KTgRjRSeGZMFf-ff)RuN_#!MdTb|(?kszOaD7pYm1M9pJNn(cg
jUhlMEf`Cm<c?OfzgP7r3J3Sk|dn{{G8{p=AZ}Q+!E%X5Kr>FqnhL=cq(qfa=PhsiM6o4RO+$?eABN~G+BXD@GHLDydT+s~u9lZw&u{P;$v4_V1waRFv
RZGGg<OAe9DbA-ESnkldJo4o3{+?`|lXKwKCS^)zQ+McY^%IDkvp<U_aFK42hRVaEhMJh>9@A4fqcT8psW;zmH6}-9^CVoRl6x+Pu1WAqgDWF&Kq}-^1
`_EqL;QGHEw`a%Qg)r~vl;9rq;iOl3$n|t1!RJhHoM~lq9hCBggMB>sDMKmXegoqsR7Qh9DUe=ahJGzK|1G2V+?d0&QG(|n9OPIBqFC)0F4Pw#tw0X0;
wMDcIjVv33rzIirSUxLk{}YUiYqU#)HW7L%OZ_B@nu`#H#TpQbU^bw2UOgpeK)B(!p3%#*>)cpxnr8NXu}C(@F%YGe%ayyk_wNuV*eY-Jrr+3!G(v)EE
@pl`~3{{Ft(;H>S_5V}=PYY|j1|u=S+kFjCpf#me5Y`FJzkZgkui+03fPvcN^FN}U#Fdprf%jxBX@rAbU1+Z^u0-Kw$i7@92N83(OhyX;ZrXs~M6KFSh
OwVyNgYytI&m>g&LfsokDpUoDLp+_RO&!gp-&i4{j7wMXJH@i$@!xW<a-WqLez7X<Z9nPmUWas<yc9f;)lqGaN#RcCEQC_nhJ+5+}>(-QDDyj=d8L>gS
H5W4JZ*49XSGej4Obd;}x+#f4yQkRU-q`J|^Cn6<NUD<r4i5WjY{)~*@|{7+YLzl?6esdf;V|<C#KCNwYLx2ZZC<PDj(v2%e?RgbtY-U|ji?Vn6eL_(T
DjRk1JWE|W1H6K5~<uwH6-Y>AU%aMWLC06>d}FmB=y<QToV>5P!sbUR%fn(`Wgw!{dSu!*+@TPGQX^SR0#6K5l0mnS4u$)>{&D<NVZJa{n{AKH#DDx5f
e#~UBby>I$tIHVKiqwmG{*BiV3?_k0cNz;__T2C!tu&tdhCxWLi%#q1pwWuu3NKd4?h~6g6u)n(Xoe!OrJmd(hCymgZ(d^nBhK%(hY_$y?|`wx6;GEf*
(fV{b%mMNY=ZF$o~lJj~HI2!8b0eJ)}7eh{TPKU|L#%iNCWN}@Aq-;Q?2HCqMgS%ekXh=PPni}^~K8BoGk4by?LYhT!kTZ`6rals1yrZ&CBysnI(M2ZH
OgDES<g0lC~g_p3)^Z<1Id~%?PlHr_N3M-4PYQ&h((K<-jZM5_4!}zE`rC1DtS>g`5P-594#S(Z@2!tn~E`4a4N+qd)b@lPuXF07QR%MyjD4%5mBB0I#
0#4xJSR8GOn6gkZ!f1w_*P>8nbCeyQ4F(EkBShAyTVS#v<R#N+@J+#K6m8T3O|C0;t<DFrrP(C=*g*bbI$M3jNd4iprE?!Mg$VIj^h3&9zYn+TQHf4hG
gW-_6@|K(F|mt__G7QutBhH~O~H$gy+Xl_NpPa3;KMTM_gxVXDrzY5UPvC@t7cJ^?K~A9-K%ivaWWi7hezA$QRT*8SycIwl)bMiaOc=Qq-^kir}FoeiZ
9|XE5iKC()+vazC`>bMVlX1^%ZS@H0g(X@=%Fq^r)+WF^+j9o@Lc`@aFi<@hgwbeLkFokC#_1xSv>W?Dt6>bCz>jlyB_u=J?I=o8zDVSQQVX{KlVrV)6
8iecssTjeXu6zrp7l{Qr_2Uno*2RAj;-!<kFu{+Qy@H7=LX!a#n1{JQ1;Tel}Ywbw=|&SlH3rD=lS96xyeqqfiZ$6eyde!5zljpT+G`^7!w&GKTu7b#=
j;Qf<5ev#7WRmcCm+2^H{Mi|zY%Y2a2$Xu=P%1iB8As&`u%ry>8SJt-BXnB|?Cbw}IsdCk@zT?~pWfg(TsD-G!TqRRZ+-3#z7Q2-w?n=?;Tv;5#b*>bs
Y)@U1D_mm?1APZY5!oec?z~nRI8QLgmgb^la9g@y?l|wwp>A*!2%BoQ4@_N=d0XIEs17QKp;{qZHL7sBF49#nVo!JdnMnl-z2j^uDrIO-xx<nj!dYBvi
8wFO5qDUT9Q4IuncQ)P*K`7H$<a_LIX6=dld=sAa~H9NW3a`z@xj}}1?xSN@9hJ7`y{=6wpaNXzaFE#eT<8JU~eDsD(~s_5qhY+wnbFiow$KHwISRXOH
s1Y#gv;&cL7{EBm7QY*wYU5Ib$L!1H7p@BTj6%X!L{4!sE2lhfi|2K=^0<(T?f>uJ{I`A~fQ8r{AE{XDoB5lFTE9Gs+BumQ%c}|NZ#Fetc1R&&)Y4vkZ
9K{|}MB*Y}2W>Eo6^Lj82xpB`^jk2ku<n{~lk)#FX?@fKe2R`qzJd%RH>yj4Bk^d4{S1#eZ4H?PN=dBI!t9B(Gq<Du&DK=*jCF5_GEc<_2W5EndDJsyg
C``pf#i+qoVm&}(Q4^@u`ug61q!9&&KLGSTkUGPx#c+eki|7JdR<0V|i>$d$z&EFU7|4R88*2Ir&zaOvL{?O%MSb26oPx*t8b2cW%l{+O?y0n#Sm)mX8
qI&KhC{D{!8rs}of-3mXVmKWp8T6dVN|ebVy5?5f487uqzxb17X6Mj{@)%WCDnH_A0-eE`VQ8Y<8ob0+lR<FxKN2HQQ|?87b&(G@bNeO!>UGb@m-|lz-
zHnmD-GecKd<t)mc3cs%8RJCtpYPOJSCr6Atzd65=tCD*X0QrE1a=rcXxQ$^4jtv+n>-@04}_Vnka`OzvU);(ZJboZHeLmi%HI(4E9%f!LD-b1OERaA5
!x2CI0_)+yCY9NCEqu!O7`dzU|Me;upoT(XG78qHZ-Er4cO*C`4neTAx*6QBwt*V%(CG1(T}S-O9c5Cojgki+r$U#xIF?r+Rv<0)<-AvL{I)7nS6!nx)
GHEwyatPfpp|sn+fm^B!*hKAtMuDgoR$X2!SeKPvv-_>;%Q>zNchvVF>3O>g^Soaqp*heH`vWN|y^R-EcUcM2I%D9P=P+fb_&bTjcJKAaC+<o%64Mjy@
xR6;t!0QXjjyw|ZEHvpIgXI8U7m9d3SIdq44&_9V7`l@_Gv6fvt#U;kLZU0gE$&Ec9C%+@Nk8I!C7tt&8pJlh;5tRq?A4VCZaK@1us?4X6!6DgZ0awOZ
N~92*aon~L6X?>jN90#Z%Ntyzs_$$6QTf=7eI6%&Z=YAmU-FHc{`|c8TQyNIsH%rdd_DQwgZbx&<W~>M_woG~lz)CydwzWRGe1~FU4AQh)ouSjs=gn${
2sHtpU0lRZ1Rs<Upy}Vzn8zk=cCpOA9a0k(?0Hd1`PJ;6ctsa^OsbV?BS|7j6G>d%nlrS=<=`2dPEv?uF0{+N~`8OO&1l%<ruCY&<w8UyG5a-aMQ)#>E
L{ozvj0yo|r;@<;jTzGWNi&R4s%?<1P{&nQ13>lMhDM{OvwI!ahEVeSG9D@e%g%G3n!@bcv_1kB`sd-AmgSvZFBNj%ypeZQmb?Ib5wKGh3o2Xg9v6O_$
$EwT#Ma+}2#u9QeEbhjQI=^>F~;tc!)VqQ^<i;nR}{mq%@aO1OX?xGjo}@8xSQ56^>2F_Tdu58N&v&u1lDu{>djN+xF+paV69E15so65<*Hi{(*WsU)x
3A~0raj-aEaGDo_AN@uXj0FHF=-yX;NL>?*Xh^;7RTXErjBq|l!<^QHLuB!27!guzOG!INHbPI!UoF&T8SnW8O&{H@UXV6wCQP^=4CTrlL9O;F0;N$N4
GaTOaKijqfr*%0loX+>%0>PU|J~y67Dx6w}c{iR%OyZ8wVRkRiail%(;vofAwm5h8JI+2}DRkGIn@BrK-f>g1j^R8Y>qHtlRLwO*MuVZkO>9L-1&oV{4
S*rmj!?<i*avP%+k+0j^KQJvMT2o4LZ>QI$>{^<kpUS(kJeV*_zo8a2iUrc&&#6A=dEh*a|eGEK-)3uE?<d97<Vq_P1O^}CY;zIo(1z25AE4>>4~mL`|
K?ACQ#v+y+B{Tft<J%<nusH<i_Bp9M4rgoSNk#;noqeW_eT(;FK5&;`Kv{F89J9bXEqcAbi7I<B>P9lrEp%w9;Mtz4wRc!P>%+I8jhp@}{S&{JQmPRA^
WJnq4?v2$$!!w8i`Om&OUAlHiFW&ePEvu9}(FjdwL8xqw?yxAK?vd7yUqS3TRf%Fh^0v!$hqcJ|UM@PYmqCe%fdSw-`k{;&`Bf9OrS_&Ts>qJqtm184a
s1-j9xn?INQaL8inH6QE!Nw?mZkIt}5XV-~Husf1NXFC_#R5xu!=djpuo>p(J@$M?0aRa$J6uGRAYi67B!NInw#Pqph>^t4@7_jpy^P9vQiJ=(sGodb^
e^l0}cwqK57ZFni`gXXnr6VVkoMCLc^<{o2P-WyvbM960^x?F>mG_;_ev9)Ein1fyYi`baLue0^St8}<gyS6Qz{2I?q}vjfTN3ACqy!f_G*QW4S|@IHI
tg&TJ5KDo{6yKBclIHwPG60OV+d{EvSlfk)?5{{8T7|CwB?Kc3`gVwdad_tzv!hLzIS_|m)AxgQB}v0s|s70CPC5r!dXmAJ{*?Kx(Mg9&IwOI8HMAco;
#EVY%|b3UU7|&P*n$ajx&Q}_h^pjp?fq_S!qm$u>1H+BMmT)CpkOs(1FERUbMz0F(6Gav9-nefDmVJ<cvAZt;a)+S<|Zk2zhIj$XH$rq^uhSz-takD&b
7$%o!dKoE)`n$()F0KGdiF5h%F4<Rkuw3N&qUbmU5HYmx##UPS~9obG0;0s#Xu&=^3vQQ8FBsjQD&f+SfAWUvK_K=b2-(dd)2tj^dzKbmO4l!tww1vXf
b7-nh;O$&(O#7lCA6N{4ek9;fvmrdEcBwc;2l%)W)^)TL1L3%3D23ga9oPaYZ$p+K)^@hl4x}q3aPfW$6mbehH{7RpJ&2Fnvf*t@0L3qcOm#WZ~4K+ZP
fzy;K;4DeX^6ebY0fkwm!3_jx;&C>H#?kN2FUM^WNSmCt=!zYe4O)hcSr>WWZv4H;0!{K$L{<{o0_C=<hcegouL+#vvh!Sw2WF!zKJyfVY9JtB=iK~ZU
AFo%+AfPzxdDh|A^v7fA~`bLsp({d$7M-qf?e6Xbshr(S;V8@G~;a6S@?v|3`)WzMYb62mj&VgsZMcWCl$a&@cp2{*vvYam9$=;h`KapfTXm>&eu_8F@
<2Vf-@}#B^8PyMJ;T90l48nIhwk4))<Yl5XWBYe5D}6*!8M37(e>6c<N<EP^6Ems?J`sE2CC6CkoJ9Vl`s}W#O3G>c>%XILnXyI!-XwX|}?aL`<uVu-N
ZS7cptA8j+<oE_pytt=V}HFPWBUk0&)aOcBByZh3M^!7vB_!P1h*mqVhZ(`->=?BX1i#E2j0lV;Nm=oz2lLYN*0IWnboDot($y~K5I;||y3ZbEQixY^8
3M<NHtlAw2}j<S^;qU0*l<;fUe>s@v_tu!)6qH#1AoLTIa4B?!YbbexZ;BTtqD1z*;oA5^zGB~6*Wu4H3z2K2>45Y&`k%xyF88hSdxEUgI07_sdg44uY
xB*K|6VXvI8EA-0jH}tC)?~9wHBdW4!fq;C!2+nO*@$!*uZnlcc-M+1X?v(IkTn>CQX|*4yDfGt<KlRPl$d)qiAp7!V{~Ey5axp&Gu+y=h1BB}%30?KH
|c$fpMq(94j%no<_mQe?!S)H9{etI^YK*GfjjJ=GsKQ|nbVq;=j4XimE^%kw8O#l$6yoMY^v!pX(7WUr#t1CSbc;dC-z~*ihLxZIlVZ?<T^PoTN6ED#I
Ds@w*j+?l_O4{V=>)GN9iQZ&9tnH6WF_9Lwn$S9_;b58PPdFH%yBVO8`r(p76z#G?6ig2zA77d=1HIz{M6x*vhu7g@WYG@w}XY2?8{XFXptxoY!kQ(*v
G12hBR2Y%m__q63~v<r4D-F%Sn{ydH4r$YexIz(rXbMWAv^09Zq+EqXJh`BwFtVL7D9=|N4UNd`h@b|&p?O}c<D^#N<(d0`H8Y-75i>Y;#N@T(Q)7y}F
N2di<jQ7oGn%&hGmAP5R#K?=#x-{1m0?Xr~7&IGCn&dfwyd$TUu%$IwK7PoHfB74+N1;uUWCR$rHH6jL`eH>@G)#@oS6aZ4{q?ON*K}n8x>TH}lArF*g
DoD1fcb;x0s<qEga=UCc*~VF(JLTAwKvt6Dd6f$cI~}c}GEGcC#okfJ%pw7Br5|)WJRhwtu<T375t?D*N;n~O{TOTjIx2^yN^?U2vEs=N#tNa8C=+gn3
l2;cz@zgD;G+}Bk<(nu!yOwHWixja8~DDT0B1BmH!cXeXmdL3BZY}0ysT%L#^)qe?m>xqUc*c`l}0B@m;`bdBWBCkZXOLmIRUk(`jf^I$`%|$eC+UZ;b
by$Q=bn@DRh3;8flw{ikzqqm7@6AstvVNKt*Mt&=eTa4!1frnqJZi?yPNgr^%yhsPQqCZANE;in|17wmBrZHZeg|H>f?9n9gR9Spv*18Mn)frl7Dig)!
^2_6IGsEhCVLlrTx{{eYs!iFamLJzkp(l{)1PHwp)gGG3pv^CRwpfe=XJ9T}5mGj8d5qaFekY^9+^W8#pZz;M9OvsKvooyUv}b<Uz=2ZWn=9IIm7#z;B
ZliW#60~5>|ZjtScJOM_Y#fNNWb`Ig(Qqsaos6luAnk?G<M6uvF)tWM>ye|Ejtjf{})Uqktt!J!`lX-arqBP*zaj`#BOrH=fW1o`Dipoj9o;8yhm>z<2
=?+G9jBLlmW=9qlFoy?q*X2@XmmY3|v*+gH6QUu<V|wBZ(eh2g+?Om)5?~L^F&!e!AR#TlaFIEw4q97Qd!65I*o=C74K?hgbsxBo^qKu5%IYk%Lqi+g<
rav%HKP)YyEGXyCyrW@4vrulb_>2SK**RLmWH!IGkpCK5_WzlED!0qf9Xo{DC;Ehv;>uCeO6>T3RR$ziknjNl8%Aa1V%P=a>N{JmG9CU>R5n)$82rqul
s^xEh2N4tsP6cV!}+5OXLU!8+B6_{0MJpaYb<;S31PtyNQ{Ja_r+Eub15Mv|E9g*~NsuJh6FO5@DGPgps8Vy9MngS(etgi~nTPEm-*-RhfV(%h_?@xi-
*{4l#@=bwF^B3;XQE2rPlsY~%eh4HLj-lD1t<QnY2jjJC9?Rca<02Z=T~7f@mMIrO7w*3vmWSWQFOs;#1I15EZ;`nJn0=+#i~@;0{1zl2oSHDZyjOhg$
^v)Z50GT1O!-tM*wqD6dCTT}Hm#7b(j9X4aO=<+AI9_zb$U-yM%W_E(Aq%btGLCUg+-MK-43bLWVIW?-$MU_qJF8hi~QWGahVu|h<q~PRe`O%_dWK0$E
TpBNlk_jw_Hq6ARz;sv?t(}l4#rVdi5JzF2n3yn9XoW>}9a!9~bi%^|rRWi+SZF>FXcNtwmCZF~mmd{%P!_{ls4Z~Fb!&2{1+~Pg>9Ij{^W=dBp@*ntx
<jjjm{uz6Cf=KEM%9|9lk^^lF2J%1@^lOG&Dr%?N9aN*S4T;<HoyuTOAN6+Rp4}f$kyv2feWZPh^BM#bhg6a(Jp@Qvbq;H348WX0YmlUt~TUO)@eD|8A
#5I%y8*&hrIJ~!Um|xHav|%yk1%hJ|6;&p6?TXJyn$KBTPs{z>mrTn{+N%Dki?Zg{fOsTQg607~8GT;u@jIQ<uob$Yh0)l!C=86JJkev(Zx72<(V-aDA
g!-3nYJO4jv-oGwZEFeS5U88qOiM&&|l&mEwEx|<&MO<J2(Yc+7Z^2`KGr??z1Mc7Tqv0>$M%i5iL8_=0ap;1wQDwFAIKAv~#FP84v<|}tz5=mAiWBJs
r&`zRXbnE@73sGW%Eq!-XDrU1hWeOpTzyKJ&hc8ch(B)hwK2!IU(w<BtgwR@Xo*@E#P@jorx2IgND0grwDFe3B*s@yW>0mPH5}ny<Y}Au(!Lp`GFx_%t
Z4M0g5OvcI%s@J8iD=!TT?mm{bsVXrGcfCEb{gP>K8ZlI;dh(!L?;C%L5joyEa8+yw5nE8;xU~=O3AHwI`~-2bg5!8P}Zeg)+i#6_U906fHm=}ZWJsmM
-2MtLQ{=5C6H+>QR{7&)6h<}-(y2@;4(-21n2m~I+o0+a>nlQ>`%Z+Mat=5Aq-uxY^uXXa|F5^`UiBktK|TK4UMg;HKw#e2dFZ@x+VOyq(?L*%Z<|Y-$
l{X5r{LQ(QJKiWy&Hnv*D6tANeb2vR+;~`x4_Z3(SlW8y)u!V-82--C&%GAq3k7%k3^F=yLKXu43biDr`BZo6tKBxyj&X%(-rMYDW*1|GJrw(#KW#XeT
w0;fG!~lEb-qh{s|KO)3nOdV9#i@ndr?GhthHGB^!m+F3gcx$d`2hW?tR%6V(9Kr>$MfH86z7a<a?KIw<BTTi3Wv^4j`X#+^>j3Bu<PbdUm;5)uf6|3{
mCb#msnW+LQRhiJ3+O)v1;e3dK8DW)R=n=b>dZbk_T`;>PecBT-6XJXFbmlb6MCZO$O>{Nzz!8}HlbltghE&tpNVdy(TOxWEE%M>iK|sD*q;4M18V!-g
-I@z$!KfsT>48HFypmXJnT_U?OkT${rRzDC01%e=UV`R`-E24(`dAV$?En#wBaF~Cj^d+PHOqK4)m4K9+udQ|`B{#|V87*><V?hpNm6tdHqD)Z0^)G6q
S(MXKsN=!DgH!oO)!_@U2X2o0`RoOi<^zw0j`Tib&*WX+$7jTG$l{iY5(Y)i+EWCxXI_e`#-CP>eCb-Pvs+XBjg}m5Os@y^;!$_l{PD>gF)|(VHOmRMV
{VNJdF;h0_7`?iHEb+TSI9*jM%d;${agBKzC*yz0%{)thf>RG!LOsjE?yp?_kK%ZCE)hI)FA8$J&UMx|>!qbKEzF<y^&BI$w*`G3PyzZ<NtM)YV9>Cfz
c2O^_>f%dU}OJc>BFD7XaT)8&l8IXK=rv$kUR@rW(UXyRmYg4(QVj!dr5H5Cf-Y)lN4>fp19pk>E`4*i5bE^^J9TKu$P(Yj!|grRGH;?CxWz_E577x^Q
l9->WLjn^tAbO<H8oSfftHFP!C=8F-7SqkE8s*$wakh?@k=PWWLwKh)3Qs?)RW{NQMq^KlgIW%htS<l(S5%>1Ep+^NvZX{`v<Gfjoa8r&=!WfWj;$liZ
b;*;*h0%BnB_3%j*%3zSb~zeMA6@zA{hNjS&s>80Ll8Bxv9#q?nYI{^>O;Kq@V?1}yDZ9v*aQWg?<Q8%DquP%GHoNGaTV$#Y~(Z}^0c*VVu$j%eM<H|o
b92qFt~(2iz9+1d2TI4Gc)amG^VSGusQCaI5Vpl>^$6J$KyyTa9VK_K8XqZI8*#n#YdsskW-OZvaGpo4hAw@+AJ8*IhC*r0V?=5-9$#VOxgX$B<Og>Zf
I_GB)vgH1Y)HYnRs?p8{M+?$qklUQ{NWstXoMiQNDMou}|3TJeQUVTU5{<pT&4lu#og74VEsr%8WQI&d&opWd$Y=2FVC`G#g+mY)6F)z7m795}+K*DXT
@2TTNE>S{Ekak<80Qqf};rTDY|;@nyGa132HR+9DAO*|jIhaK47)A?g$Hc_*(~pdNj9K3VT{)|)B|%^xiWP@#S4AlOxAvVvCx4GILm;9Q!VO*t(XLo>A
6#jqgOKAVqdd!X}JXbbo$@}@hL+f+*AHMlww1d~O0zFnRCY%j8fuanl68!?rVNUaqIW3*-o5yd?wUQ0GVsA81f^HZvt7?YJX-w1-n)|$2(wTsEN5YBL~
S|)i~Kz-Us&0ye&DQhhB6M|@yMIoHfXgMLzBnMSsttL&4qy}4>X_jwUd}j;Rro<<pB$t&sYIrgkQwNImH-l|7Hs*oHFLda{b693jt`<kFblvlboosfyZ
m|eiTPagv%SBX5R~(BQ>+ybtjM&E}6)#j_y2%=pkD&@vQjYu?uC?l;YY|~}%I=OwOnP)JqIgV)#K0gPUxf)jXTb@RUGC9WRL66Af~)rNz1o~halMk3@}
o5$FXzK(Tx+0xY^5j5RGYz+#@<w6dQ*kzO%<j$RhZr!zp29XrV7)W<2T1|j^7-=slxQ8iq0GRys^)l<2T1|sxZAd{&}h}k@r=75}?jc%>8kGfBtpL{|l
<Zbc6Q?t1`W*!t|yJ)0-+xKSLF!-L4L*KsGF0I!1QLC3}&qTxB|=rTIZJx%xzxm1VgVeSKMSw1)sL{Owef=ILDGSOlUlQ1!Ve>HdDsZ4qV$=hXHjN|m0
I+}e&=DC`L{5f2DTatm0{(5_`Gks}4)aZ}o`@4lk-hMvJ$g-2KOQE2KCUkXd^B<kmC!K->9a`ar`1W|M<H_eK>Dh<sPo5AJKoZ8Bcu^3LAZ%{akO=v4-
J0Ec(6jNwt%(JiXrfY5nJ+IIcWv@mjF5}oO^f^<vC0?6h+<XI9&{ykcU)A;YfxUgi-ah_S-dPN%c5ff!VjtMs=k6<4V}BUJC9-vFDKY0;PG6i{=#b{xR
w8pCadF0I(ACLjUy<9WF^7Q-I{WOc*ylE8;lULdO;AamS#xg3*$e1wN6-3Gdeb!wHolc86>DLfkrXYoJN;3~Q?WV6tX4S;^{_-A?teeNupeJkl#BU+GZ
tInw*N1eztQ*Rt)Y)w-dU>gZGU>aRXyJH9&gG8Z&i;sy~o?~g14&2o8IG%y5Ozq@mBPBqb_)>db|}q-qH)+s^@q!xgHNykB6eiLwOnBs>g%Z<AJ!~q3Z
Ea+}r1NzFg#cJa`Y!mmUvQj|Z>ELwvzQ)#JhI@t|DrQ1y7wA8!ACKKA34U&iaU{YTB;7wrE^`I{<CuafV_>$X3YOEYjrt~6aajzyPSE>~%_)@w-1`v|u
<jH!+4xqqOz!|r&5qX0}28S%uLTOjlqx}j-_O3W_ioScpBzT)RD{$x_32(;IYX3HfmaNNRO`EVulUwNyvfN>m#R(Jkq4K#y$(O+HUJ+z(K5BsavJs)50
Kb2}I&pAajmbd+RmA}>cuU2p5yHKE1qvBw6cs`0L=enCkwPK_hEhiIM;Et=Uc83S9bghqUe`at_A$OW8s6-<(pQA=}4g(N&#}R8EI3e(`JNZ$YV;}JU7
kP)Np!l%=f8F+fc|1~xt-Rxor|s&tKd*{k^K3f3mES?+3`eAwCS0JDQ+DCBL?z8Q36+Zl-_3`{QlK(D?(X8zi}CIvFJgu2Jsj_FMXD=jX0LUT4idnTyX
~rSv(3_zMM+h-%pk=I`tq|XOfQe861J354voFxZTpXkzc>EmQSvucm|i8X&8TCg-S;QcL<ZUjp@_;d+HxFeCKiM%Nw8&^ne8|QvuG&j&#O$lm=9d!-FP
(-AI=A)WR63(!q=#>({@vC7SwC#&e)YL3FA!S(uJ==ugeUQSLGY>ftL>4A}YXb`;W>`ZtVFu`THtEuach}bo-V0k7wh0@^Jp+6KfsLtCb;&Q-<Gh=o;N
XOE--~*2B)<mL$7|PJMhP|ML7wv8x8-fVS~(+kaF(c4ME%$=}=ORq`V0*|+`qdGoi)M3vw)N+;s$$=@E#KR+bDdQkqR3eD^Gw;$D>A7B2g4A$+Mi>f5O
?f*yB_v4nIxdZv<vF9(F{G-+vkIMgV<Ztl#sP)1}U0>X^ug0DHG>K=4c%0Z%t{i7a=p^JUk?aL};KIi9uj>&B>aNK((`f)#bKbCJpmR%3@$_!ITOZZAS
Q7~@q9n1p%3t!^!5SiP3OFT^3zR!?bEe{<kM2gOB%PQki#7xGn!nx0N7%<lv5$}QOMHZVd`$ZIC|%+y?Bn&F{L9;y0c&v_Ypd98`)0BY;B1w5_F!{y&i
R4eK${9X{b85>aHn;ZUiH0JVHzEz0Iqe_>c+q5^1IPkV&QU3TDD9s=RQ}OgTcLg%{7E;SK~?=B_i19E^CJN5r(xe@VG_h5v)!mDzx@tYRl>1NO3L}&nh
!n$fz=5=#pJo`l`z(?N;ZFqv5heRG82$t-UP;@-$`}aT!#stEi&V4hokY3E2{Qrx99ox*`^v6DtEka+@U*it!qM<e302hyzSyZpbs--q5@8T}Xy4A+*>
f6q7`~j@PvclTUZ@e%Q<tnV)q2=PcA+f8l&-%PcWJadEQM;d6P81ILjAp~9|EWh*b|+)$dXpd-ftDjJ?*aO{-az?nU%y7dU}b@}3KYQm)wPf<B(#P0l{
8=v*+V4;d4#A{BUZb&#Uk0(*yQe8fN^9H8LCN;;nBDlr-i~o5HcZBOITO}glFC}gsU~34iiJyp+zUcDT)nN%2>ro@hXXr_s1NDW8IcE?v;%;ZL)j8u~*
w~RSHt}EsFxu;eI0eyN6(%q~r7)nfQKBsNTsPjDy@dXd?(mkB{**<Qs0wYCe^!M_r?xY=W)DylwQ;<=#-nMH7`CDy3CAhbYJ2Ms)kP=ob8d$p#cH^#ya
gAUEv?$F{mER{p}$%`lfSed49d>G3KLu6uyImCUmJAxmAe?somDUWK>OA?@78}a5}jV<EybJJqV(K9+_Zm@zxKbNyZq(SALz_=TSQuc<Pu}$-pUs!+2v
z~KNCfvN(?R>(cSt@I6(B8A37<GUGuTtpBP+0tcTELC?}Cj2HSCkaS9*=*xD9Pd^X~!Zn=7mcUSq7wQ{RyA4>FSo^eaw8Hq-9N<@hs1Aa>I9wKs8G@Hi
Wc%j=a-(uSsu4r^4%F<}SaR|n+(4&NnEyIH{<(i4y&1V>&y7~40v-hS=k7L)F;9q$|U&acQbg?g*=!n53HZC9m5FkN1Ix?_w0SJ%)u@KQ8)Rt{6wj}qA
-QLH$+vBk<^=3=5)E(hJ(7$13DyyVV{tI(KzM1)EDO2^9lqsw2tcpSr<hd8;oco+}o(mG^C6yNb2>HZZws5*Sau4M{X&0tbl&(!{xkG#;u^m)D(S8N-?
Ha|W8{;ixlXQ6RpRVOB$dPAgM(j4g6_RqcaL%E6y4WmyS#e3Vh1p=pn9HU0rn@j*mh1UOQ)ph|8v<B{YM>49s5`Tp_~MTr-7cUBB|tH&ExiXz3}8jJGA
N^?CiZf;)20JpDVo|2w2&+WJyG|Uy;S2haVbhN8kcniE&?HQjzW<gSg7=TRoi>hV4RW7)6TZm!4Cb~tY{Ut`N+zo(mH{z202g7$I^19gK;|1)Y3lE6Mj
#kBqc`t)Er6}OAoh$kOqp{$Om6@g#vhWI^2oo>|~HU5y$bV5gf4B3v&}C=Ya!-HC?scXrI(<!ycEU<pnB`E0$5ZrAbIwU1GXFpA1EFDp79c07q{Cw-xQ
`FiTk<qmLRQ=7rrDf}(Xq%AWxblw9#fONF92FsvlfosbbQXrI_#xJHPVV2=+si#Vw3g4af*O_Bo-tFcML*DUTwDsW&TSgD(_oN%5JOSH|lJL5tK3y~U_
!sFWoy!PQ`@lACbI=NUrnIQsU3+iUoophPQYmP0P!8V);&0_%tKzx>s+~a-BDzq^}L_kLi?%K?>@PG{3^J=&|Dkrop<{{hQ#MD0+oMB=SHlLq%fMN+y(
A5~{uyIS`<?K|X^`-0<3$cPA0?Q3Oou8n~+Wc`?`?RU<+q%oTMI#K`(*dl{Zk0`T5!eHWl2biajNE8V%<4|sI9>r`uyL!o=$t1)b1>U@;MJ3w+ZFSLkS
(wQu<2Y=Iy)8$VN`~h%WnL=(RTIr#A)pq2Zu;EY87ha1Y1bDSkO}&Gk}Bf+mdf|9hh8mo>kZu?6FCNoyG+yEaQ@4b0_IoFaYs#xRgp}dMN<#$CGq@Hd+
HfQ5|0hIobglJAn(~6s0e~*%Hp0JQ$eL*>(7_M)yy~R<4n*^O&E2!KG0arp(m_Hg+tR24tQ5xcw*KtDbRx*xaOfGwp_ssD5ooMx!`>=^i6bK1e9u^n%)
uQX`O$MHxHG#AVcCt&fd{px9|UH#3N7ULNK!LnsKAMH&y}5-Wrx@Z_Vl<I<YH<io|980kA;OXA6=W@o10&zH?XS$4Cgrgw#&OpjBPR+<sPhU0V2a+oOw
S=%0{uEsEb68c&f4?&Zj!CA6vF%dhd-jJImRn^^GpSH1>RwclXL({EK&1E7uxq9)`sc#wN1(#IM1!(>S<sGe+F`)KBllxj|hkjY(<at4~DU2=v%!j0pu
MQ_4Q<kIQoZL`bLnx%(o?IHi0j2D%EiHnYlQ8EJXBhA{uu(Q@14rE{o`I6hwM(|;hynyhZFVdhiZ;k0l*|CP%MzH_Ag(WC*iOI&H>7p#Qv3Q6LkYt+NG
(7Q4zw<Z3?qSqe$pml6e~5CaZ@Wfi5321rmev%o20z}8T_QrMLwdfj!2Z#;&So04p6bG##UlmHMcoUIChg4EEsOL6;*F$r37G15C$M9{1fzA&=s;K9H+
s2VZG(%!?5*gqjdm9AJ;zSfR$dlmK$$L2}B8KS76_bYvNQfhnlDi2UIZ^AI`@SDe<TAG}#<PH%0aB=!DUBY6M`vvd1Hj(1nSRoK70==l-B3?dFo@4GWg
Q9Zj~WINmdzaB5Ok@mrs$g@SMw$2=|?;Lz<3Y*!w$$HoE`TRf(@HKsP>l0$`T1@i6ME#bDIY=OiG)^TX}T=TBxyY@tyu7Eacl8C8;de74&Ayhi256tP5
gh&6xnj_J|MGf@*<7|xbQ@0cnsYCUVG|4G8G-PlRO<>oiRN6qr8jf~TKSO~sj;*;&q59Wu#Y-vT94`s$vCm8nKDDa5SvwOLQAgz>P&e9$<47@pyCri%k
q$Nnxj0}4!`&d7!*rA5Kr)Wy1Uu$I+~CbhY}9Vy8CfERE0AF^VW-0l#sLZ!YDUe$(qN<YV!Rl~jV59vd^x>H2hQi|`EW_>Lib`|W|<E_yPNTV87cTmRe
id^SgYBb#yN_25{z9r&*CTt8-O<9SgCM6z!);E*GvCwVCDS0Qk)38fHjyq&T21{d+f*_Fm)VBiNWNh5O~9Y$AP(xE0v^q)(4`<7>v8EcLtXlayJNyXb9
xR(NZ`0oVNw`lAw(X>lX&=Zqi{ks_Nm7*{$$FbGh-WnxFh6-G<oiQpEFp2{?YeSu^6wsLA?rsn|5HHVAZn=1g0$m@*s|8ipvxc(?ro&mnWzQ5Y~@UDyD
Jst`t2jMXSpY9}|xXCl}*V?|7McvJA!fcNxOGVu)IVrfdO9-=u=OgSbN>s`ZP4zA8SCYWq$Hp9nLm#tzFgf+iUILNXSJ})sW+Z?*RAwa}Iw%b9(0;w8n
{!y(^z}cLw&E+#%P|`0N<#cxa9Jnqq9YxiaDTH}z#ivCUUkuvPZLC^G=LqCG{9vwzGGFlFB<r8k=Nf}Nu4b4%hV=>rhj@h|heQcs={QreZ)H;R&U#2`$
N8)QmmToQi#cj0n2O>TY;xDHDOR1&vLy~gz!=*`9AX8kTw82`9e4sI6slx#iNiyN1=ThLzO=k-_k2o@g>W*X;+m7~ZKWMHXA%^LMKO+|DJ5aaG{`RX+3
ygST>)w$u=N<&%ISm+Oop<tdW5+|qezFEX;3z$_bDTSSyV{d4Sy0O?6@js1**eo-5s1F@T>viHcGQFw{lvseZm3r`O0*6Mw?Y9O_ei@1lXK5agmC#3C7
O`=C)|!&>)rb#2v~GvhN~HSH;$Cd5%wb#LHUK_UpzdVNGw2XnhyDIGlRoq22RSYNg9OomB>#XMAHH^iTwe$)0xhPCIu%rYp0KSZ-Ngrh|>Ql&0efP@x+
v+_AzGU>okRESkornmtVq2Z^q+>c<VZ=2ZdrpaI1zdrg>cq}z~2FT0=>PZvq>;9)Sq4{lP^bQPUPmouh<rQi2BXQ=@WFIJ}yf=!%#f`A-AD$U1ZC`f#I
3H@|2?E<5t>1gb$^)vy#zu%Y(R;DCg9}c%n#ZlY(a@62?54eg3i!<R<7mnvRY(qLnHf*Sk!HU!{Pr)i$q9vbAStuEtFC4IpQHex5)V$UyAv!b0z+cCfL
)TkSU?r2(Nia3GbvI$VgE*nf2++A91{)q1IDX@_<J^(5y+L82<Kg9aHUyQgHX@~SbiwDL6LzY`9Sv&fxiH&eGY<&%g3I}1Ky<vfqNZYQtOn-j5>mUiIA
S6g6KG>GP7avF%iDd1Ho`Vu3+ra5dS)y_Q4Xf7ZMFx;y`bC8ae8s3i$U--cVH7^>HspdW<HPUgfE=^i%JdjVp-Eky8!J%sYD=B=|ZREkdyfJvB3v%rmg
B`Ao%olHqtKu4(QH<Y*y`gyuCP`N}>uz&V+nbN;P%>W+%!PgVL2G@WT?QhlS7ASgdFGV3ZpN(6JM8ugi;+1BsT9%LHVJL367#g_tr6fGH7rjISxd7t(4
IPJ|OD7(}A(nfL-R9UKjJjY|T{?E$eyjM$smzJY5bzS9OvpaN!L4t1Ozp$(rWuEr87g-tCijy~F2?t%@#BEbokdz;>4GM7zAX{j*=I}plA+8z*<9x?lh
T<r%i8SGfEZBty+>W-Z9DSkTCkMGxuKZ1&`UIgUk6Yj7d(QW9=R`_Bs@0bp7Iu$Rpq0!dBJ8i}|navR4pcrj;Tts-m$Gh3NBMv9#6Hw9maH0BN1CSg>5
V~ZXsP0g=Oi62F*+rR4U+kgGN)q1zcd)Dcd50XyJM4tDSi{_k$F8aui&=|vf*?r6;F9eLgV-BkSkz2yf}KFyc^#&F-&wLgNycobG@?QuC)t1xRbX5aTo
(Nn?M(N~nQT=PRVD_+{>JqH0-Bu91X)m)?H<$>9$JJtCk@i@d^=3$=<_M!YkMs@HE3(-ug{q;#<3x!v00zO6$(UN^-v7zE_B2}Sgo1F>^OtO>yuYEyC?
tw5ZWxW0z~DqCT)R#oRD=Bmr*x}!_Wa-AYE4LElC#qe97gC9S-IOslvkOTxny8#U;29`(Y<=LW{*Auy!tCpn{qC3a0obPz=1VY*F9}o)}3ZMZHW`HOFf
tbuh?!3FN_%hCA*^cR;-mq05SKY0v{HNUY@&1u8L~rt4z36DB;_S^Fpvi+wFr(JCOKg^+_|O<<J>DH?qaGk2%kQe9t8S$fPMSI@yA7OY~p&e#Gp>>?_w
wQJU_A?D1^+!z?>=E9I(d1spAt>K($>hXjy+JUc}BV~`^C5@I#gP2fM$FGUtc#bCA#sEsB+w6z~4G4j~J4r!`m_xl@46DM;(E4|cvAa;mS_k-f)y%`CA
?&dkHpWNW$llZhkkE#@&1)6>m>oJEM56ktHcJnBGbx{lt3IX;(?Kov{4m|n97Y?MO}Cc8)NHbjmFBnzm!McI#Ux({%;ZP(u%KTG!;~Q=bv-@Ti6~QJc%
+O$)Tn1s^$;+Rj40N|LQc|C$&2yWI{Re1uAAXh$R$>2hl&V^xGFGXng=kPM@qcd&sWW4GZ>C^u%TL!jdM$n=ESZXv@DrV_Ns-MhSh2^lgX|jh7))Wn8P
YbB$?N;Mdgg`MwxlcbP#z%NjzU@LK<uOHW3%F2&;vC*_)GwcU#@qGnCl>84Pw`s7D-%%ry2e>ojWQNE{8c$fOhz!x!6PR)aVY*Sp24lFlQ?gw%Map49c
w5S`6>v>}K3CXnRRQ|t0HqMG5MJt<ZO=p(wQ&@vn@pwCYim~qm1+?s}<?VRbBW;oHW7^ORA!<ZiohEmZkR^F%?+gdH3g^MeQGMCnxg)19fv=r}<V}o_q
i2RaT&%G_}i<)Zs&LS8@_+U{VFXUXEHm1DK&j)uR90)PWrSVB*%1|Cawc5s_y7n4%Rzv}z*pwu?v$n{U-Eyr<7m(E4c}Xgb79JcsBUh`bxRly8)^&Ra*
*{A(KIUhpIqFJr>WskH{*jGp=m%jSysrD5{Ki^BwSKpp`Qsg;W~I)Ih8Mq^8TiVm^n4tEF;FdOATgSSGR9-keHfSf0K0H$3D>fH2xf<N)5z=jU~irdIV
Ykm(24i;Dwf5wHD3q@Rg0!NUyGR#8HFo0tZHQw{F36L3?#>6^aAb3mc%GUDGM!z!wAQ-IdkI#CLrb{;xIEzW6Wt~438v2cUF>#QDD<jM7wyMZpLI|PU2
z6Fj>HCMIOPk<zN=b(ssLvG#jxTa~5eRX-3o$h{k%njSD~=9I2dzbsgA@fY4(~z;|7j5*G%)oJ#U8Po!cq*&C{G*qN|iD5DsM-d-FGNlySKm++FF65;7
$SZSlpDUZ#G`C1c?j6I$$Yhv#V%Gsvt4i=^~1M9r$)^nDoL~gmv=VY7tf#|?Wn9@5)m~eiCO%X*tCDun$U6qq%<G?rws|MC%rWv2MRgo=(H6iYp$zXCy
sZ544GzVIejt{26dx|(a?!8bXPBVE#dD2dXi}i7U1@dXojMs{A8PB`bLSzb0GT5ka9Z}cG0=LtVU`{q2t)yeQ7>PD%rt8^iK$g%Y&SaG#UfHPnHV(?JE
*6hQ_eXNP`D6Wcgx7UpBBtwUuwoXE@500_4+{x|Q{~Yek_e;RP^kozM_*$*spl$@N#dhNOttpVig2VpS}Ryn>3lCo>Z3a((GwCL=CBnXJ%S()%(lpxWA
d&G)4MKA@47I(d&=$I`MWMm@47I(JAZfn?)=^PyDm)cy6F5%^3P_TC7$rkKkv@poxkhC^zQs8J%7;!i4~yH|Jk(dlEPnfNxGi%eb*oV+U4hM%l|X#!t~
0nOYgccz3amCt_#yo)`e-PPQzve_jVw+M;XBBJ|UV_T05oU#e@wl$03`!LqF@XQckA1x$cNLuI%)53qeQtW*8-|BZE`7g@iR-oAUrGaam!C783q?Xqvi
eB(mfuEsVEo$6OiPm8@*WatQJB^DZ17ET_=oLf>2@;jmQ2<0ga7GC!FPX4t%(3d98BDOH;g3(EVhI44`nOz6xFT;Yj50T*V$n`$t098IqmQ@Dmn|CDX=
tP6n$j)7^H#~H2`XNiH8nO{tQG9BWo+g%74yQ`DA9O=*Gd;gfdf1KVw!c9JiW>(Vs$GZB*?EQ29RI+M?q-iI*E6eeS96_}`=VruZfun4<<N_)&vF@MBe
)bf33ZQFx<k`g46-X9v*P1)iNxccKooNZe<6JzNZuDFqb+kU3;W)Q&r4$_G-*By)Zp)aCI^9YOXpiB*wAS?VrwBiyf4{zFzrKk)J1A$UPE7ux{;!vRVD
E#6l-{)b_R^#e_381}^myZYyzQ@eYkIr|J>K?Lyfr=E_#SWF6>m+Cx3b4ucg0)N<4y1J7GLq!Jja^>dptBf9{3&)+;x4M9uItv2kMH4rpH6@!aon=<tp
Ff;WhEn<Du#Cp!ax~T=CHKcnEqtxK}(hJs$K|&;KGG`}L}?>-BK{N5$_){QvRs{-O)h$I18W^-!NIXEbxQa8zDtTFHmDZVj6yMl5+**zav<p9sBqo*z1
xO;CP_281EYJK&t5pc1xe&s!8fUeT?gJ6zlM__^j2DuH`*jlo%>CIe>#<(;LPf!KFtA{A=^=Ty$$@{d*(+z5U&UtQ&+#lU_|zIxm7`1<^*%(mSTPV{j5
P@j*>x3_qCA;02!{4-00=kYG7VWKPZCfLswylnF(1*3U7zu{q!%qEjh?0;6yaWg1%RhF&umVri1<K}8;p?n&jq&3Ws`h8arI2=xhAIkq%c^_+0yuUL4z
it1&z8=Y@jc?&`+(r-e`MCPEUB}PD>ngvSTY(w!>@ZQZ8Pa#FC6#H@6S-6_r+Ew~KB`CY?h@YT|Bu$YtGqi*%<|Rs&WRe(*l9NpH1p(e@IVt`6Kj`1*P
>!+!_FjTP2f(SbzypaJyo^!qJTtMw9SM0A60)J{4C&6^0OCRm_APaif8MEKEmOInFh@$iGq0z0}qEeXBx7g$?AZaA0ZsZCsUkMW%6o1aFy4s%93Br2OQ
Hnm`>9!WVHi}6rP-RZ!Vb%)$3eE^;#VXj=81}1paY+Ls^Tcp2jdJ9?t(Le)7PfkCT7VW$5GNZ;#)74F6dX`s?`5(L8R<6;;h-rKt7-+|xR5u21m<SKP~
G1lexWnCm5Y1ixzi9RtU#{?h!9;$si|^Emkz{`olh`y}!rpZtXUEzU~aTxH4VE%CQk^3NZ^uU^epA9T5S%lY<``tuF)=WT9}U@<`T=z;#9)ZRBOfBS=l
KY>4g#^fKhzjze?f4Coc&?V_H`-M-uzj!e}?B#=HXv?y0-~x;sx-*xpi1=1IM0|)@@|W9wM74&T0h|4LWSZW2Dr>c~g|J(!)yBf&nXV)gJcR3Lsx-I#%
az|6BN&*`2<na;Eu}5w6238)xWmiP3Q>A~z~7$N$EL53Nnan+Ykh3``iS@SadfSx*Lr>L|JTnyP%a&W;n}Gl&MzI1y$knb%Zj~r1i0AnxVZ>tHm;B$g$
SS}esAx!3zM_#<)@6D$d*AsxZ@oP@fm%QsM8VRqbt>6U&yyGW1XED)7r4_a%3SscU;bznOC;FG=$SyOlOkO3}^c>KG-h<14^-zn*oeR4kDH?gih%>&8W
ce5}vwB6C*HKG#YtC@)elyfW&q)b2?FESxNn!0y(CTn^C-^cuAqowm4=wtr_}j4Ij87r$PT{xu%)yO<YUnGK7T9@{Q=M%tSsZXuWO1Xq&-R|7#Z}y*%z
ryPYj%^{g%k$nOc=3^s*}YZ#*(A%!iBdwZ{4n38FFG#B2?L+1e*!lqCTX3z>Du1ykm3guQn{-10qSz!qwg<`~@e8A(DgVs|%!c0c|!V^+GQOE@0bun&-
=2DSMT!Dj*fZ`|oXFXk{=0eI>iQ2hp2$eF8O|MgsK5IFf!ig0kf7c3;XcDKl5Hrl&APU!&_+TH{qB{vp(>a~|Qa$W!4B!Dg8|^yWbhj={-Wt`@HC;_*b
$+zBFeX-w886WGdw@K*fR&V_W&{oc{Pv)KI%h)D)=@sxCOdg_t4H=ho;vcxM(YuDX7w<CGWsGgUAvh&YILyEo4mKp1X;wp_$XGpGBa&?@{+tsS93?T$%
KHyxamyqM520^m&6nrRzSRzpRf9470PFrgz$fr4^UN1)YwuWtd$M^aQ>UTIY9f(n3v8E^?#*4g`H*QR2Z7Fyxk+d;q9EE8RN4Be&dIBLZ>%=*yoce9Bo
m(i#_Pd>c~|`P$LCY?`S!cHTg^;yfjDuR_|`|!qo5@Tdx#-WMXYGAhIZL!YMWkMy@&62GAZ#&DkOneLPe5*`OFRs6MUNfulMmJ%YY<g64c_ZV_MAhYFk
$<j@S5DcUcSl$yeilfR@(@uB=D?ZUL{O5SwqgPEv1F;O6;>x3DOTEw5P`PoZ@i|LLkg#YESu;3V+19N#)9Y;Q-$bY#hl4dlU`?7M)pL$^}O>e(xk~iFi
2@d!mn2aw4R-XuK(6wA*2*Qj_<Raz+aFzhM<amXZ9{q%c!%c_&h#Bw_ugxyu-YmMH?zol|N03CRZRQej5g0njVf)VB&XkQC8iZVj=k_qiRImz2I^<|hC
@`}iQf-mdU0qFEv2L(oyaI*RId%bLFae^}9A<OcS8C=$bdzF<2{JHdW4vBWCR~9D(ZO{<#T^Wa7p1jH8`Bb$(=DA_rMvY3g|!hg&W(e?TM!(EXWfuNXs
UC<;u5al?Z}f(V%%*Ep>1^E#f_-%y0kNha)J?^u<~l3rwjjVP^88Bej80i;Lir0?$f@&@p^S~MoR6w$i7+Tsap(0z&1wf_A*^`5|(>mvn+`k7?ij;jpS
;?Edj<Xn4Ps=5fU#^WWLC!#jGasW_=O%m#PGWL{6P#av?h~!56_qJz<GK#k76cE~qF0QV|}E1RJ99LuVucJ_EZN?A2N6uY_>~!0^-s`>3KN!0(MRrr1e
j2<1vPtWE<e808I0e-oPFc=A$@JDbkzngT+4I$FH30riEdjNoF?KEH5NPT$x#G{;>lwDWpYIpDERSiJl^>x2G0gE!R?DxeCnoI;l>KyXI<qLjU`COEJW
qxDGGJhoTQxE`*KuF=v3D46t&bNhla=%KR~X$Frf5NIWsZhV6D`FJy*Z#cW&)~u%%Q{p&@mSENFF4GM;1ry90iP~}q_N3AINtIFO0RqgN6)*FqNI4X1(
sWVQQ8uozY6}YVzj_JqQE3ZdTW}H<94uJwiF#@<a7oQUNdpJ$t;(4<n#E7BrNwrOb8QF)y;t`Rqqy}PL|KxD;o;2MK&<9~s64K#FS<45>mU#=0CV%m7+
gqE7I#y^Cr49mTa!h(rFO&u&3{}<J|N<N*z=RkcDmeaK4mbLIS#e~J_&%oT1;0b8c;UR0(CZa!~y|6P4vTjdk#quOf)a5!-DECaRiQZL%Y6lDOh875*E
e|q#3G8EW>fWpwP)uDm`OggB6At-8i2`kM7mOyzURD%ddPuT6{ANp;kh-i906eIk2|RBxy|DxTe)gOo%}mj=^?xuI%IF{0W}G6sO+lwA{C3CoKJ0ygOF
Xw#N7S4YqIG7-bmY#8E9*P(H{m-Pm1{nQsV7w%if)zS@D4z2j|ceq=db7-y5%_o$-24A&cWW{pD+%%Ze7K!Kzum?ben%Qc!)WAlx5ky1zWMQf>K5tJ%o
!po~{h7qIqT(dboqPr;JPC&JYU28il&d0Jau`3{eqHYI;#lyoEJAotbX9sP!5+orR$^(RIDXA$=_NTM4f4%@QrTubRL^Q|qJE2`M2EYu8Qg@qXhEK;}R
bl6qIHJ+#o0CbUx!@~?Af^T1?&4wz_G>E`ne&jdF{@}bUJ|vl!9_%7xJ5WN!4w-&Y*O$vhv}06xbTj)s2eM^)FH}&4$$-^s>N8s`&i;Ghh)(Lwq_H4<Y
lbEmjIF5sduyivJZ5sznP7SWzBH&HMa8dMiWWH#o$IbpM2nzxTUtVy{<d7lQao^3Ur{-v*Td3lQEQmtAv3hrtJ+7u6UxP@#zMDi846~0?+TU`FM&b-R=
_A93O3q1)Il*M`uv_bx&YUUfB%Id{qmNpR766SgItlJdT=)z{S{M;}6`<;8<<dg{fZQz^5r|Jt`p8JsSK%BQ1likIFw7!V1+XLhEX#IjT9xJM04J%39l
kI6~lr6Q|J5M@lqWH9#aCXVKy<-K9fqEv@7DGo&y336s$^mX^+O$MSInVsd&^%NA{oK@Klls<K_GCLL-fScx@Tf^0~&;)$3wD4We`I(PLUG$++epI7<C
7=tF)6Jn7S*dAMIk&+zH($>T-z}-fz5Iq?Si&a6NaGb+X?%FegoE;1-r(!<bEMpc-1xT=yoyd3mVv^2gIRa=6MthcUL477c<4-24><s&cR2Zbw>e96}q
gU8^l`_=<teq}0OBT@%zOyo>$i)oS>;~);b7ce#n2!c|Xe1f!V*_D6q$a@4YhK@49b4(=C75B@IKRkSz60cBKdH2ReXa=>uhX+0oX0?N!GglYoVNKH#g
1`X=uov1o4odRI!A-h)7?$6o{7%D4e-V+1`=Phi!(oovK2oED#30ybK!jH1gSXIqXTZo2BGG&1I62jUYQj;76W?CO2V0%5nW$P4Q@?4=5jQw#7Bewwf$
)(uX+goCus-;%`)?2Fve_zxQcUjM0_*^{8H}S3>W4g8^nP(;ajQ$ikO+2xHJx*p#O})46(Cw(JvkFNJ(B2x@H-|dJfH9G>-$IoY%7NP9&6#SiUkA$Be}
52Fmj;+2HXIsN3<H8BCK>!dy~0H0)qc)@<hqq}C;106au3&_-fN?fLE;USh7WS)<)g7Gbtd1suSGAgR)Lo7k8qF#ed(ih0esu{<-^7&32Fxt(03bF9M@
QE0XpSs=c;Utdc0giUoI#bpo%lc+Ah!Hm^*f=Nw{h;=8FX+84*>#zfts|d;lOpzXjrpxhlo9bnK(&h31YD_51^GPHNY_J(@7;zrMzAZ)sHk22WU~lT#X
d;g~4r{Y5U-@W1ZO+#8(G>#M&;iBpnwGXD!+~wOaKPH7)EcM~P<Mie62fo|#S@LUfWu5zyinRs78^quROP`DW8@#lp4;o;n&|jxQ?NvGE^vc5bi?JwKA
v+BT?R3<sU5c$Dw-+Xn)Db0gYhsw?Uysehn4vhZX%Mmh4nTYDLgdz`mz~kLVB3bE}$lHK{s|SE`eb(ST9CyJg*sd9S=zjl?-s4j<F<E1*YH!oOn2`8R=
AmOXRN4W2xML`3~0PNU&N7MAp>ClrX;3<bD*5lS^SVAgR|Ecd~03Ngx5cn}TB}8^Bw@Q9*`Czte6z@w`PyPlOSkC?o7xHwK<9Md^fAxp{Qk3;yMPo3HG
^_MjD_`KqoM@*8Ogl}4*59dB`F0=lYMinX~P82E9#V_HC?jp1QFC{+XCh>$+E>MS-#$&m9kzvtOS6%US+A~lF;dE$@u6dQw-6&ue?B$gBQZ8Icu5RYnH
?Fuznj3XS(hVH<Qmry{PGHI`_&u1eu$Z0wZ)I8)#P>vGTA<U?ez;v?h{H3rz8!WJBe0+4L2f%GHw^?mWY!3ir7pEQNN;N01)>buQ%K<oe@yfi|II0>3F
2}GbCU)JPg-a8{;fx03l&81yY0GtjV-1Jn^}@XvxQPp*7ObZg5O>F8x?h|d9}}c>%4({6tZ@xjR?=yQ@xU9C#lkD=a?e+0n1OmeDQae=isz{qfE_5BsW
ey|WCZf%#E^IXYKPYtV)W;u#9}yTNa<ob%Sx1CcnJ4Q<pa?GE2gd$f|;>k6U?oW$EBv@FPkk$3q31qGVjiFpvZ{Qab_aMLwIUzpr5iiD{M8v;7+Zh&bT
lz0Vr2eG&-d19z$x^`(!$?jdolPr$*{#DwvK=o0VMdI>dW5>oD6o`+42TkhYe19L<0&EHu>#Vy?qvZ?Py&0*9`DKB+z~q|?W5TG`iaT1T(iV?6jrds9u
Af{lU5rZ)y1kC)Eg2^L0OQ(k+@v`q$PKw9{Aman(;<M$i2Of9#U$QL+}je#=aMZc*#ZWN14(}_)x&0?|9RvQNK_3cITX4HOb&}_6wUCo^EKphN&J!R@*
FfdM4m*i2A8EmKo${?Q$EJ$&Jnyb5+z+veuPLz_2Nwi;RT5M+em<RaAieQJMq6PA(2{&vBsG2{?No#mnH2}FaqE6dng*LeL&}t1S?1GwIM}^q5Gs8jfT
;%&@16T=!gG((JVX>(jQ7xAe$Dj&%_C-2Lx&vSE=_0HoOd4Y~O+>>+JAi5hyo#HGeHBp!cDfAPgFnpB26t@B;?m;E6^M2AvW@+ck$A)bQ<17cUgJ4NSm
q)=J77buOfWd6>>leR^D<=UIx;S1>*Q%!=^o%#jW<^}GgP5Ab;;SP9=A1N*~QQZF9HuVIA}D;qR2$`bQLzIrN6InN}g3z3a|k<Gp1;k$^s>)HNh8NLQf
Kd8qZBGNxA79q|NlQ$C)Lfd@E&+A5KF9Rp3K&^7p|SZNMYBoVkW6QWDRtg^}w@pfb88D!P(U%+yDN|06AzAG8>oysEJgeB};&^JW?!nMb#10v07)elW1
b9Xpe9qlKlc5c)cvfrWUG*=`eHj}HS7F9TY4tbm7`t)g2thKc5kIWEP*h;tMImov6#v(Z9_n{&PPxGkKSV>8IvFyP%nEM})uJ|iqY5EZgqqEMX6&1eCP
VqT7qzUXgLMexe>5I};M>~ygv(?-X10uj9P&=9#ev_19cJF>W)b^avoE~2R=o7zw&nI?(l${;pGepv;Ox2)noHVWQAYbk6Ofxe_f{;;`pM_%=GsJb<09
VbW1oTch$$d(1Q79rPSVuY%jGq{M!WeAEbW2%EZCh=;N#iFsJm%<os*7$(7H%%?a4AD#s(%jZ!%t&JHl^aP9Fi%D$-|$aVx}BTDeK4<fEIk~F$5IngwE
{sf$Oi^xVl+TCaJ^1WRM;#fk)@lpIQP9kmX_>#KCx+wZ=|}S+)cc44Ur(t^@Ur`qhQd?Dt@e07t7R+(Rfbh66uR+&Pv@8GLbH+)=4<c4{dBhcoE~7#E=
V-ly{teruXRjK_142fO2R9=U#lK*NQ8Nz99$NXn}|NK+IjsU|<-TW2qHg)0{FB@yFYCKZpY5jWs^noVMZQsJLCn59twRO#wI?T)>^Xg||8f;5^zdgj(m
Q;?d|Hb}q4*^L3)bLs$$<x|<D~zLo6J@Rln}JXHJ1a6*O=F73C9rx)eYG!Z$Ov-$3vPf*fRB1<H~pcKb57f)EoTBgoL%G}^9j}Q?LuIYqG4my-3G+{O8
!O@%;{LU1V9ove_Ew+a{E7Jp51hZX3P1I4N$p{!JIUZ7?7oqA;V{)X!-QE&;au3@^;&pLKo-%}vCOO2!s$E8<IP;D+KG@A?rj~6tt~SVKzSwTpJIuq+l
njG$$PO2$1J|fqL(9(<6>de|G4!EmVjCUC`JNTk;mm4Oadeajf0J*;!6pp11u;VCHxCCR?Q{t?6GnIUYnAg1F;k|LWcuSKfyr@JuN~@`HHwhRxJ(Z6wJ
5tQRSBy7Rv&OqFtfUyl9?)3JC=B=M~b){YUO4<0i_NtV!f<LZ(W+RvW+j}If2l5N|y1ai3>M@<n-bwY3yyA2?01?n@cAk68KVY$GfJ%VOw=AyKS(kIa-
8<I386fx?F0;FfC~Z4s@yU(u6j<YsBu%P7cFzl|CBX%<FC{!8g$O2m~XQ9EVFNKejaw?jOe@;8W?*&3uYtSa7yOKECl$RW0l|UJZwjZev7E_o`?uJoVA
n*d@AK%E?lBbQ_~t=6kKT3BZrKclOeVJvA${0TA9bK6=;q=w0KZca4wUoxf{*^se#IyYqMF@6O+yziWK-u5rz~#z*h`^X~lJ`MbtP@6JE@`L$8bwJ{O*
qH#{rHzoov&dV2#iQcySKjX$n5Agr4@zJ}+NADUR{kV;f7Ndk}?B-(f@;FO4*zC7{V|$syt5)LxxbpS7S$Wj6#wJWd3#RW6Oj+KL4up`!_vUgR&2gC_<
TKn^Q{OZ%b&0Dp*(YE<Sm9;>aZ^^D5Pd!wik2DLrY);lDvw~ZZ1=YZSEZULr;ytjUL)rGG>~gA>EOUz+s*Q1+ks3>x;;#J{@ko}ro7k3Jn*R*IYYxywm
XM_V|DAAi&}AHCAZ`?bOWa{!|L?x!L-f7tjzVy8sVBbo=@S*89_5hw&O$=kKGoY-Ew4F_3)W|?;o@G58nHSxygG+dM@|=5w89*d;i=&Si11j&<rYmfy)
MSSVN7R7G@N5z9TOVY6^kNT+AS(o;|p|3i-1csMy5OM#o(WSzb^~o10B>&1moiTr2UxoPzwBKBHtRntn)46LpDqBbc2>L(@%zIj-9K<P2waK$?q7`s~5
vkLusAui39JE=NoXAy+Z(OZvZ7{(-#@9yES)^4db^&QRSSY;*WRpB`^bk2k%?n{>rn)8mcr@m62)*7SJed%RIsyfr=E^d4{Z6>m+CH@(N(<chcEIo=G|
<Du#C!1s7CuIt<Mcqn^3?5}uedOQR#{PQqguJSz|^jF7AkB6qm1K;Dpzv7|k@euTQ$gX&3dOYZ_p8rKW_Uk2G*XyPE9}~YH@&CulKWKdPdij36>g#$n!
x#FP2YTLwLrM?i(v&E;@P>{#SI=lXb(nJ~c0#Xto*yW9J~x%=IpQo)FX~=^^L&z<Dn6Ub8d)X~rUK#J@H4pP6LyYtapln{QRD44gu1qhO*@~C9C@ACYj
_Fs%Ps#X6v>U?NAuNH-Uq4aygFaK?Rb2B{!|j0n8LZsyrj?T<+V9w6SsH~U&xzek~i}Ks|PCUUouEgnr)7hjajPWQsQ6|z}bD{qj+3MpV<Gpy-LjRs3L
#kp|pVA+#H$qq8-a}(m)0lgLZPC&ohH#eklK6<-HYU;;+vCZ`=Prq8>RzR6p#3cuAihAs>$CXnoE)`%r#1S*d0?33fch;C2ryS<V`F!~kBbN1G#Lu_0_
0N6o*_{~xV)SNVuu8~m&59kmM=&1&E|fp+9c7Zw$BXu`ejmCA-&YS2nhKACgYv&KiSucrz)bp>>_wfk`XN7dg4`Q%aZ(Tm1Mua{TFBvQmHo<}eAS#5OW
@1Rj+d8us~Sc#~9L_VwHGU-DCb``FefrUS7?C?=OaFust#06f>2c#0NO;>UjvWEN1HS{~?XnLmV%Ss}m`h6nT7t>EV0{=L^ArpiXLYf=759farKY8HK$
H~8F?DKkg4If<=w;$z9KZgIT=k(ZlHUCK<U7Nw!AIaJ=nOkr~qIg)JN4l)mewV_C4@xuYgpcP}+P>-5@R%gY!}%Y@#~%3Saq=(x^Llw@X>`_oW2gsw?<
eGMI$|QGH$Ljg+u?7o<exu+U%gWPLF1RV&Obk)Ki?dGR(0B0z@*c+X81z?PipU*lb3hCbl-^VC-CRbn*5{o7mwoq59A-<^HKW+@e}SZ1`p<s<%_voYz#
+hF3uE&<8*C?T5IDnkvI&*C;aNlw{evk`Ys&jE5i)dnI>zsEm?4(K+jxNa}@7Vi_Xtm!M>Nj^4r;@+?ZZ&%89CY(^PERJT#p#FFC5+%+m+_?L~bw`}*k
g^|8IyN3*YwPG3*A*LrI9_4;1^_48}~8SxW-C>S?Bd6T~Y9XHK#Z^|kg$w!DOQ_qYd%5k)KkO;7KR^e?wcx!yL9pJoa4z?Dq2K-_KH{mqs`OqR!Wm8dL
m6zNL`4&1uN-$1}G?CRt8E?S4lZFPSF;qFYP*V|<7t1#;6Mg2uWbCX5rh{J$t|_!c)wRh6kocT5T2{yP0Xr!IaN6UBISR6g3{7K&18Fxl3~IC25)H=+9
<-%4Hb7Y5Jmlvy2b@!OV6av+N+gDuT5#&gC(~8RsjNi}K85g<dglCauy8FO;A^-eP4|Aiu8ogI{#r8Q+1YXA?SweO@kl}Tjt4HTg!@Gb^DWfP=kgE^_5
|8L*Ne5Iiq!H9xn^3MR_ceiqFB@j7ERx1=rn8`r8e{h3=Ia=r~EWa6gb@pkfujdb4f^cqG>i-Z!Oa?bH#FK|032n{1J_hq=O*0@Hmv&hw&wVscl9`DMu
SNB;u$1@o0w8E=p9RZ=?fHVQ9{2wM{f8A0vAj?`&KU0wrPV6Pid^PH6h4bQfstdZc2;w$z%zY`4E}e3TCK%=9c>#kCP=&XCdD%3LikimbKRrG>t~v`sm
!CHeMbIib<G>2T%*mnZ7}e5*(CsF*sMeMJ7Z@uqy3pJjS=Fe6SF%KZfCP2SnCY9cfEu7y#$qfC*_UXqXDd5SBfi=UxpPA${JV<%CJSSDb)MfKl&A%E2;
%0(kl=49{ht2{ZMCz^Yb2)JXo;$c32p#PwO)=i()Y@jBpcae}gF?ae<zR~E?bg7e>Xjr*ez=gG5o91!1xaWt7uo&I=VV_SHu%0QA>9uf~sN-Bc!fgUe(
;sa8M6P7=2rr&R-s;^=9&j$*tlLP@$E>`q2b|IDnjM>H{3w;T#eg~TYEv90i9X(n7iw_!w-y?I2pw4kZVEGTJ}^VSj&Zqds1}|Nk!JdKR^G?&kC4Y^*#
d4z1w54hq>YcR`8j5Cl%IK0W?)9PvFTv+LRRJmN~T=gZg2ik4zfSJ<xhJX8@PO4qx~-9i-{SGN=ufxe2@70o+8YVIBn%eHa@!ka5VD{y+l?%*%V&5i?a
S{x=$VRUH{^9)MxSj2hGLx=cJ$NC7!hC<LisOIv=a^r>?(vF3>FJsJKe?0{5T2_o=g2Y@+@}7Hz!qu8zunz^2Hn<HLqa_-C2-KJ~#@zW4M?-~8}*e)0R
?`0CSN`^ERa_0<o5_ghbY?N`z0sE&%uU08U{otNe3ZB*Pfc@ci9e>kLwj*-{@d>+k0p;><K%Rl(ySD*grS07G?rs(C%>lE4D0bTU&y!EoXJPV>vy?Bfe
|15c(;ePDz{>=w}_(e1vP11W4jV=3O=Q|{gUZ6Q{=JmhguXj=Nsm~Gbed@3)gMQlMd6)OU0w<7ZNtQR+)n2a*kdM)9AO6*!KmGdOJ^lJu-~Y}p|KoRm=
W_R%yZ`ZpyAOWr8+W5SbiEJ$_#02Z^XLEg-7mfWt*<=&>KFg<yI=mt@BZosU;TrpfBGNqKJ!4LAArVv=I-+Uef}5Fv^LVJ+-<VY-QCZ)E3cY9Tiv@nz8
k%Fch2vEba(JSduR9dpf`J=G%w43b~NTT=Vy^i-otzUq@Ew8<&(1Uj>q2DpZegh|K$7s<qw|g|Ik<H#fN|W-;e^mas<*F34ZX0fA_)f{Z;=VdJli0>uu
gU4=u?3+`Z;V0pc#siw90d3m@L$&)>W*#z)k9f<D~j=W~?x{{10^KKM_6gqHT{7r*}WYk!Y4e*b%a`1Bj!{@@#5fB##5iNt>Jh3|d%>wkfaL8c>>Km6-
2zyF=Deejj9JfG+NZ~wv5@BJSieCgMo{`Ox!{gZFLFyW@(|5Dy;>2*gCy(=sKTzLI+9iO{vcIR#H(O&r*lzTKjG%m<16mWN5KXzB5xAXjkapkE({t2H%
MUfZiqEG+ycaWa%f9vx|b2RPG5uf=VU-&e#=m)>>C&;@`zx|&-`1jxb{x`ny^zZ)WIZTkYy|KUX&G*0i-4B29Z=b*agD?K-)4%xwTFa+@_Py`_@&ElH0
@T;Od^1hFi;?<B<7ZdsmAX54+2wP$Ab16``ty5j@2=W@_HLNnLu>PybeEu_waxSJ4#iL4p&&^gtl_~s7rP)TpG0kdVsmqaS$p^NfB)6H>JDlD{cnEZhP
CeQU){C;&wu@V)rZ8FKmY#U|JmLD`=wv#06MhjqyFt@=T$Fyv!}fxsJcS!`4v8Q_k6PV?#le-d9DLqn(2kI?UT634^NP3Pi{;2B+t^zv)qWZ{`y}cuss
AJS{<}xKlr0>BX!W{U;NI8U;F0M-}{Rz0Q;4E`pduc;eYrBT9A(f3`&J)5JKPg|NP%R{mLJrd~mbp{z6-?d;lbbLX?LOcfB&7y=(h5+GY2c+hrNbo5vy
#tKj^(J1^`Jm?N;=FWg5$s>qx2C8KUh{ob;>F-F{d|BrqZ>GJ*m{@X}vq}?sL-~ZOv?w*PM+OIzS-XDMXmA`$E(0=D;FdB-CK}i<D@0O#He{RM<{iVNs
|9ijv{<psKEKfYVdT;Ld4nygo*YDm=EkbL$J3sfuwbJ!w-3EQ`F7kqHKcM#qvKyhZ$1e)FJ`Ufzjwzz@3TgZSAR{k(k|W<exfTzk3CbBi`0YPMfI~n;D
x-Kp1|j=zVfXa+zj({g55w;EPM`I9k6l;tR}iFcmaX#YF5K0-UL*f<)g!A8K3XQE{Pm)*k2UYE*RN0D_ldi=4W*q!|KZI=Jro|UD5{j_-L)(|K_mJq^u
whRLGtdQ!}|>J^}qb^Z+`QZaz6O0KkBnR%9P*w6$EYMfe-)w7oYyy-?{UCeiyd?`VRY7cbmHpe)Dh9I!>#Dap?mW!Qck*+ZZ(6(_jAW4}S0SPk-%ew;7
)$oNHFRmFRPWQo*yd*q75D#}D+nPpYVdU%$WYZQf;JpFZAuNtLG9oul#w03;B#SIAsve6?eW=zx|yye;<AU-}X%7APem<8Q9IISE<!{<r=VS#+O8zwo`
M-~4w-reE)?FVUySuBYGpk0?~o>s!>{FZlfx?w%2sTj1TryP`b5cg;CIqBzgjy00ri(l7r3Eq0UNi}z{ljLtr?#`np{JLK8snw_ro<WtYt)yoO#=@<VH
sflt6T3=MzdQ?BlJZP1luUij`uYc)-U-@!>{MujKVjhY0IRDD`&<hm&?|<u$pO+5lbxi55=_B>Js(lRJSG&*Mf);Ve8v+oJk5!uX637|Hs@z85XYZsUK
i<6XQDckfT6xnOFL}M4sKDJSII<I2a<dK9zGnu1>4I`Raidx<(TDp|*{}a?kzZ&26&GJc!T!OofBQx{KF%S26!dl<^Ky5k$9F$>RpQe(AoMBfdCcDjL)
m9@FTFeO4pI5QE&uCXm|vO4y*obQt7|!alE*hdJULfIcJ<f8Qgb5>eQ;iVgfd7^A(08F{{7r%Pzmq3z-PKof4VP-ec?o>-KSqLq3boCm6IEhL2KEEAmU
{AvwimN)stO0Cz|br#y3T8NO*#{$48XC`4?gLnX)}%|K<zt|NUP*{m!qWbw;a=u=@17pYQAG)vy~^e!fOGj!V2y|EBS?B64#g(X*b<^~I%6!8uy5dqCc
KjdyvmN;lK5M!a`jh1=w>Bn&shUgisZn!TowhrsI*`uE?v*@dVms^@(S{@TC0tDZD3k$^r!JTHC4^NN1M*n4-)c8Ahm@5vI)an2jB-wUBh?$x{Q;da;U
+t1_g5lCJ9J@R^_u1EHI<gQ2ldK9il0>Az5HiEbfA^I`Id$%KfJu=rLdp&a3BY!;#*W+~-;x-HMY&g-6B(JlO@7-QA*CTs9a@Qk&Jqp+3br$kA3wfJ`y
v;(rcRMoIBYQn^*CT&D3fJRxJarpS-NsY5@$^-izDm<qY5FEj-=yiA<@9Y3bCqVU(#%zwxk)oOY33%)+@#s7G<%h1uhQ&In!QQ0H)-}J&0XcVs~mTe<8
E@?O^$mecU7Ff3i3BW{wB!Z1o@jFe-jjLZwj|Jh1;9N{fZLLmK48#pSXYjevycKZxi?KCa!Mlcf?+?^RBlM(7rd1<0t+Ffj+ub);`<(_g{bdyZ`6Y&wu
x}{Xh|UORG=++i!mG`+tT6`c2xi9R1-R^_!XR|A#;M;6MLH&k?UA6n*;iPx~7Ms8aRJ@;APT;uQt@jjBAaxW!%VrB!sRnft0dzu>*zU9sD2(QYkItG@o
<SOwA&iR`isB4=@oN><kM<!984=))Y@(=#?C`Pu9JgT4$uNu&7O^OLt{;w?wq_7VL)|B&y(pSv-lpTF|Oe|`7A-L;>7!=_(zNx!Xl{S|wk^yc@J`{t4U
F2oZ*LVMomiT9)*{`TB*%hgZ6{M8@){vY>SCbY9a+x%y@SKfj*dgJbH#=Y3~-)id3`oK%mp8_7T<7d05$Pu4Md+WQ~9gZtG|H>OS`sEAV-{bI($8`71;
`<wOPvR;I`pMp&(ck~ZpCKFX9_Z7r`R{%6gMa_+`&&53gxe=?*bC3+?LAPHhy|cs$q`lG>qIXU`l(_7k;=EY@VCw953M%ZRsHnx-93?c({X%b;6IeOe!
8YTzcK#a+p+S8=Ko=X`|kkyd#6vXUk1GGu)U?rk4EgZl)PcnZ@2uPMQXE+o+oScAKD+6H}ij5)C7O~)C7MOHTmam-%lyc-gBR~nQNb2;%B0~K2zqSk$U
#B?HkX;+4hwc^<IacF%LxT@eMlw&G>lxJ!F0D{WLsqy#;Z-RboXG=MCH3Px(rtoBJEyVHN$;8~$(p;qU&<8#cV3@@L=hH1d+m+gSG(6aVZxAxL+}pZkZ
ud++Wu#Cvzdo8DG`WcL4w+=0JMZ{YuPIHSzt^D(X7G--V{?a#gg&|-c1AO6!DHvcy1<Bb0ozHj;In*Z=S;UBu)a((+v-)p&D>t#1Q)Z!&){Pga(q508H
<n7*SyItc|+kk&5c6!C8I`rRuzw~RMw`A>2jcaD>ztn&F^<O~y*$=+@$NgsZdtd$Vdw=sb?x#2T-E$-Ff2)F&*m`wzcW>}5_1y#f`s=9nr}!1avtRK%y
UULTe)tFf*AIT{zrO$N-$KLRf=ljynsk%u-?-WQ5j}qB_SHXuXKvs2{?mEn`M1rl@I?O$x?T3<88bjmi;B1BlbZwX73zPg_Yu(i?zfP0`fuz1>W`j&=j
(6f`<UCc`!C{OzIH$9p-RuYYg*~4MDM}duZOQ*xjF6L$Nep`D2)#Hzkq&A?s}b{P?3HA|7Y(_b|uHQEU{ln)szo9>>B|Zu<wne8EHnNP)M*hl19?lH$V
Xr3N@}8)Ib9XC;<|n4-f<hLjH{sg8o9hH{w0_@Nj?O5gG9!GSh9~aPrd5=Go2Kd((K<`G^1MV{dwUP2nH@%m4S^|EGWa5C8uE{XhQ8aq@T5T(te&pEdK
{3lHyTJ^bCD-R)aB@}qL(8(RNWwEkT%>W4S>7K7{G1fM>Mts{Qcuf?XnZA|?otNkt=&Uey(#}4Q7(|>Qge(gtKe|}@&k3aoy*8kUG{V$}_j}qLktc8zL
=MQ!9+4jC|lJ^(1KfJj5Tm6#xKmRZP&;R{@e)!q^@BXX*_Rl|@|7LF!{bhEa75kSri~g=}r{<IX`0tMt`uA_j`wdHs_jdU0<<pOz1-xDSzx~5M{`>#<k
N@F+|7c0qud0?m&+)r;EN?~U+eH8LR(clM+bg;6Z<E8nmqNbx)89=iAA;u(r<(6Q_jgmxhsgQEspdn3|8Cm(a0@@JpyU|t@81{W{DzSGpZ~9a{Ez?R#~
I;I-_;0z`Ytd2>8((Ie;fX7)!6^=-Qvgp^)Ks&e#O^Jp2hq5aQyxe-0;_L>g~sf_mST8^IyL&10ITTJcj*#_or}3KVIhixee^-jC0579HS*fnkR&g`Tj
OTq<yh6a+@YF)-SI1HfsL*?HR`b4ms?8MO@}K!S#G9=iY`)*n#P1oerQqk!qt5Ct|11DS3*XTeI7cxQH$4y?_Nc$W9kGlF^b*kh-2JF572x)Ty4v<4gp
_^;DlI?S@kHiMklW4KbcGy~fTxI>B)c5G5Ynjhbi|YM3>0b#jj8Z3*PSKC#RI<iR)zZjNFUJ-E<Qrn5+YqXcX#_I`&%z`2~rCjtlew0mQGN1l|IjRzz}
FP9S(f=h+*?IUYglaCYBk_g6tY>dDk*HCdR7|<(am1*t21m<m{KI*mg&Ac&ihhniC-@t92G(TZGreyp(NuW0|BW;v?y!uH|1{&PxbEev<ft1W+ki@X*4
c^`~!o@{D96j)4+SNxRlyE_-!ojXpG3QumS6P0q*)_n|_Qk|6i!LE+vqd+9?AC@9+*EDEj5-h}>6ue*JZeAyaUekB?sKNl<?2D?!@2`zZ9xCfc(5}j{~
&xln`(QPp4x@z@RSCHi%G`WdhP;!DdmwO6zVx6kIUtLf{2;_>Rn2)A8ufm|I96T(VyNB9wmc8FMJCr!ION%l4YdPjBjC7512oY;I*A&YSk>dhtyj19W7
Kg`|CG^=hRIa`By?w5b^Ry-|?e$Ue=c-WkWz#0O#F8vDk3y!R<yTNfbrPj4U+lhx~csLA_!O%7r39K}Dn=+OOTm49OYlY%9s+fGr{6u6rs@K@!~1`Rz%
q^Qu#+Oq)?71K19VzK$-3|6NR5jg*~aY-;c9a}ej#0vOZ6SCh)glHN9JB=yy<Y&?EwH@WXl9Wa`7LX|WkOK`qhC+?C)xee3v72V;-oCE#3rKtAe2MV0*
9Sb1%2;`lO)wLLf)C0(^pKB{kjzE23My1uK9<d2LY8%w#=N82Gx=bI<uu!x{SVVe3=F7Y=k1cL0+-3oL(axBlB<K!NPyIZ`&t#j4?Y1kkozf{#t#AUBj
NmRUKJ&yILM5<CZ0Q|F^G6k2Y@*k36Hq0H`^|%xnY!4(QDJvb&S?%hmN&wZY-xij?w8lqtE0wVusmj4gAY-#Jr##yIG!*dLS!EV8%3(UQB(~}%rv6FIa
gM;Mn)UauM1-F#t<DqrLS_%<Y<x~Kw>W2<;oHz?aC&|{1^i^Bs)Nt4C4SgtP}N{B#3aycr0$Z3$imaE|n*&ypMed66J`cmvB1l6I(ILU|!bE*mG4-@<v
%Y!0)fvmRN%5=`ME)h^DE-et9$3k>f$?S8oW9AYa-l@}nK!s}K7}E}!3Pu=oV>e=7PK`dTcJ+~NYXzud_gju@H2gA(NDxHBGbis5dR(uw~1)KZN|PX<0
pP)BM}+n9eH5r@->%X(*&fq@V~+YyiwDKOFIwZ-|3t>|<;7qyTLX$yvMx!ODm9TCYT$vmX2AK0+2izcM(DGH7dLT?2<EfhpCgsqrHgU%SO$BA;d;sVN{
b!o|1XaPb`3F_q6a-3Jf47iu;J0~_vU&(~V4dXK2YS2YZ0p4C#1~JJ9OAhGGrHQOLm=U0!#>xURu(OSGuRcEA_dx}S78pf-^YDn#h9w)ebI;D}^MZ!l*
%>Erz39~<Dk8Z9yRDr*&28L<3Kw+7yjTvngl2K}kPQ)NK#^2P$Np$9UCK1~&PofAVY5Pp$FaaX&021uynM_^F;AX>cys{<43$gmnIb(MyjY6Sc%?g%Mk
OQ+&t`W(TUQS;0Z;6Jj^Zco1P7v!0sopO?gU~WE0Of5A%%`;+I^Ta1R{5aqa1sp0?k|idp>ivQtwN|WLaBA_1<kZHsF$ZjglY+W9}kyjsPs8jcP(VZ=g
6Ec{n%k+KQR}OH<2-kNUa&uX*QZ?hO2w-QPcuzkDtLE`~(*F|Xkz=;RF9_p{sEi}_5dNPF52V0=xCsKqCHFf8YGxxw!3XQUs<AKF!OpNFy`f*K0~$_N`
G2nQmb3v&nJla_9>e?3qKBRVuR$EcVwXpWUIsD}x-U0H~?=tWXY^r(R|`~5txl9<*c;~nt-Ds?l57>hO_UYobj<XCkv6lfxuJ7<Z2XpBp?R}~9$HQjct
p^*DgXK{X8Jc4KeeMl<9MZlTE8GP|(S|U{1#6+t(BZest)<6|F(`1gqDq`lKNxiI{SCpK=YYpNJz{^wH#ZDvzT5l;6=1UBpw<5ZWsF=kb;CSd+!Xq{ak
WUI6inMM&!*%{dcM2Wvpe65o&q66tGNVHWnOBM2A{bmW5gC{-z>MH)h}$iFIJ;@@9=2lZjI7=Bc7Jdg3wGop*i_KGc7_&W*;^ipXG1sc+Kw_l6~OEwMu
ctz<3ipnKC%ZSI5WIH0Ok7lw1K-APqEYnkjs!tnz!CqJm>Ay<WT`$%mnU&+QQ=tf7Ab!d|BkV7i~0<Oo~<py8uuzU@mj@DGEqW<>D}o$uA=Rc;SUHg9*
?D9~A-a<2?iKhPGbLV3`;HYMT!Or8__tqs+~(XcCw(B;@&8$*7I;vy3s3op|7ctIZfW`;mTZx($vhZVzV0)GSX}DF_E@eG3iU9$|y-Np(C83Fg`ajT6I
CO(y-->F0;R$bU8%zhbj_?CXMVa$X);cn~Y{j@m22Bsa@UGd7c~qJH`-)hYIa;0o_9Ygy@e-5F!b&Ms~A^MO?ENyac^K!Nr$v`%mf;4*hYMAZD~A`ZA~
b2$twO9t}&Xre+nBzlm*`kre#7;QSf8@l(x=>d?Q13zH2fp&VGU&wW3Biml-yk%vdUu>2=aiXyVDNQl6^$fMA)Z;dezL4?dI}{7ftc`cn3KK3Q_dZ=8|
I9O_l&m}=?2H1h+a&(nXIM|uvWZ>KyOGZe5fv1!REP8RCC?<oc7iErhg(E3;L@52z28$9C{_XbpbNrMCkcb5rPFRrkN&7V9)V+~D+5&^>`;zvpcfPYy@
`qQYBk18i6Z5i^agk^kH}a~SWF4@^UgC`cZBM^zUphlu0@&xBt$8HJ68zBSQ>hCOsh@U#LjLv-tOc2uR0g@k#mthbgmCbu6;!1`{BPIN*m$B$>FD+kNm
UqeMi*wImdhHeug_%LhsNS+@5(KWsAMGC4Rw6-R8lILKYlG@}up02#xu8Xae#x&|V<I12j(U5v{u#E9b@Zp&4qfvnZis8iK42tiC!T-(Yk>4IP0qa+}m
!%~q3T7{CNerYL*$fmX&-7aFw@6nhICa_K7%8h}1LJxQ99BW}*yDP<4Lc5EU*?*>{Ub_FaOSsh<`;t}x0bIO>GG0bE}z_cT|84XBzh;{UC9bGpccWLRG
K%J3#Ff5oPCI?i2kQ_U0kO*3uyW%#9lGtmQ?+$E-QwWqmXORm?VTy5l`NDS2(JWEUgU)&7_Od{yJa&_x&g>v8Om^jnP*~^PW{Y?}8oLY7xJPnE>*wY&m
88vgQP=62AUq)p0AfKPdyqbX3)UN?p6;4M17n`CSA4rs#PiS}jA7T+o9LcmvT!eY>ebXXvU})kUa61;PnxaKPQC6WWG4X}s9oRB%t()F9)i;itnM1)&I
=`X$Y_nkS0ZYg7kGb}{_r$Iz}~$?My(8{=v|iai=*t=yhO?3$cTNSLB2VNEI!vG7sk8KLCEW9RtP?x)~#_)1t^ebps{#8MD*$GG+r)d!;Ir{n7uqIHUX
P=X0V^|qjUsq&8&|RyU!#T;UFPc#sO)It?BeS(<Q@gYwZp~nIHC<*5!0N&m!2;JlQ8Np?jvLppGh{kg@TTU|J((bmUi~{SUXL|EQPvY!${ip9{#ZDZRc
Nh(Xhk(<9@Kx<w<Ef+XTOp9!?UMbTrY+t+4*t5#+7ZsLqfy8-G<0*P~udSYL}%@_s|P#R)oslJR6O$0}8mz*-%#(N3c&CWdFr_}<+PZ0zN0G#ay#RoDm
LvvxC$Cfr7P|E=_?I6H=2v^!$9oN*$rY`(ImJtD1aLTer6xRcORL&<uDDGJ#&HJJf<a3M+2Xy;`BX|bIOGXK+^%1G1K4Vvie<nU|*Febanu+ZzO3{L)N
xD7*ZKh&1Jx#fli9oSM4pO!U(KCapQf;+0)x6*-EMA{o3;|Mj`co8zl?ypte?B?BTiT4;J8ep@Neu$FpoP1VQzf+R^~pY6jCH1U=hEQZI*|ZT{imvnAr
aAso3T^F^+&CrM_};B8suP|c?DS#l!%y7%7xT1{cuK5eZ_}6GV))Y0X}JNKRBH6xmy3DWWar{`TdCu@NfV0Z_@RZzVYh4``nMcZ%7lo(+cHivDhskGY$
@#nZ93^dM4Ba0*nliVINDF@YP)}`&)d(T%VE@=0^uuSv9b!5WohrLXOySyz-op<zx&zicmMe-+be7I<IR_udBq+Vsdn~$f;F~g6onPnE7q)))DOln*Du
0ym*fVDuAMsP3gC@MCmGB13bK|MX*U21zCi|#8NdKg);lk=JOL>@4K)3*b$$n^Q)Mf8grp`NeW4Tz!87UnvNGOw;TW+^`#!5_<=81sIo7$_p=^;5=T5g
xb-~jbok<~IN?9BnKrJ`)GAY0gQJsa*L%+I6mxEg^X;qx+x};y^xyi^aYlT_@qXQ*&e-#PE(-Ig+tm}@g=kL#Tr_xdL67vnqy#*MiG>w5%q@4glkd6%?
pJh?X+a1LhUFir9&h^5fROCdzNa^u2RPIP5mG;wUl^45);#FCBH)sSE<#X1m)mV#o_1dH-q|bwi6jo+CL9$p9i_RMYewTQwD0IPFfL`TI&Z|OAGWiH<A
4BnGKQ^W5ugbz#vpUD%3d6)Zng40U4E(_`9e^zx|YyKvf3iRivvL`ksHl4Cf$}=4xt>ldil63Tt<HVGf7kec=H4TECBBs?Se@A$-FkfSOyV2ct8v+rS#
SYH+~y*yk-ci`!{c)pw+p!0gM`FdwZtt&UI~H1B~q15UN^u{~7WvPo6bTHpd)rL+KihL?3zj#4jy=3o+ZqVP{Uwygxd*-(*r;;!$S2oM{udRQ%k9IE5p
6dr}Y6anYkwq^i3wov=g)1{pu@nZ=+blnD;~!h5Qj87fU=ZORi7JgTdVpV^-58HI9Fx?)_%#<v&0Ko6Wjfz6wvVTtNm(rAX=2emm0<K?$T=g8UH5#CB_
hhR0{rYr>F471o8y+GX$NA;y|(fpVRmw_+jBjC4s{~74~M@K)0S4Z|lpN``6XzuE1AB=KFq7jqfkxxlLUJy_ho{sNy8`Q{@3&5HGMP?77_p|#oV-3ZIr
7TQHZ68_Carv&2q=C9nSF25(?#eNL{gG;~prr=zN1xR%Luav_=-gnQJS-HivY)$Z9&ISIOpdZooWXu&=k{Aq&I6Zi1Fj>$ERgiqpsgmm2oXDDOYj;Y;2
V_!J!z*cp^lYE6Y==V3}XXiRXU`|KWRL)I}>SzpJ@sr?%il5-qCp>`eVLY8AGf8WaDFP)3Hp5?j_@9d&O8w4Q33ZbLxqf0r`{ThY^?Gh;(0frl*(UV%Q
co<9f7ux2_`6pX%JcV0`i_wsXSZEX?B}0=90MQ5%RC{Q})II|P^(CcR2K3<cQRb#)Q4avb)n5s{o^<L*d0UV<lzzO?v)Wi~q4qg_C1LV}#38%^yKLSVS
|Xi?X7u6|iP!=G#uxkE14ZR)A_#3>7H7UW&N)nG#@itgaESL$|z*kr8(&cyZE1GB3aNb|aoE+kmIH29kTw0F3K@3D?q7vP;P!z;8)N`TS=_AP(R`d?UY
ktxZ@Md9u<N<%!RFrLkW%zs(<P;1mqOJ$&NC=($w$h;W2TY`Q2Wlm?`<LX{{<jjJC+^n><uarQ$f=$Tu3F{B1dnzKVyS52TV#JcMxYH&5FA?T{AtKI!i
)w>iz!dGW*S%XJ0h)K?eqAxt%^>hAA)+<b`2BhDsgiCUk<19)oZ8Fn<TA$1NX?%#J~a=tf?S_y1R{I0<<a-GnJD->V*rGP{_yE)yo>Hj)l|HPViIp{_v
&8eUF?Z#pHrt03^d$D=VgT{5C;VaG6552vO8Z0QWcM8sJ==j!Ko1$0Rkes#@Xgz2HnI0zeq>urxEd;0(TtKzWM&uy|=e2{+s_U3!g*!r}ux4EB^As*Qb
AYe-`?~lW*4lHpov5GWOGF$N2vI4~BR@_t6M%$Dg~4ADsVwgpbbs+7o#n`p5J5;$3`p8eh`GKVg86Pyg~6eANK|{JrWpn;otC5B7tPi+Fxul}qsJrfra
tp6$vI+z_#zga|pq>C}6quQmprydQtKeu2@^eSLKOhwm#NuK(`)AFlsf%RB35nIT`#IL=2)Iz^B!w?%0>r~A|ezM?V&x)jYn-}!yB-#7dHPV&T;7-3y~
T{j-aJ!Hn)u+YtwMT&QOl~@z;`Zs<44)VN9b)M7r_%PgudjrLzQ`=n>ZpOR4>@*qF*EfBBi-&LWzRCOJ=lANX@a&WL8{+dFj^DrEeTcs=%NtbJcnR<E3
V&H1FK(o>zg<6mRlI+zU%tuvChwcPZ}Ps$``0LsK6}Bbc{|=$>0F`j$Fq2q-QfND@BaQZ@|ySWzaQIg-;X|w_tE$UZwZ+4e%#5n+A{Dx32KknnD55#x(
i$)o~aRnsz|WqGS%5a&UbG!+J`|p8@DDxQ^+poewDoU;~|fIhx%lG(fjzn_WXW5eSY)L-$UNVKhaD-*smU^{zU!TfA^<<Gqz*+{J}HY#J(d-cvW&yb*t
;l*W-0{+7#kEqqsmTC-+pem_+dEL7E{~-nR5$aq+71G#IT{UL7LN$zXXjd8)Qw+*D`u5<Hs8)BJv@!NU{G<vhampe=iL;_|339NE7JgW(wq!FMXmFOvX
!gM8a=5!b%v)M1wfiTPWPOZ@dYBF-c3AW!ah>&40V#anW@Ee*Oh-I*KY<*{@PwRqB8`+&c!X|r7Srx>f6A3V8Jb4r&>`;cKJIQM7XPj9fp4&_A4VJ|)S
tC^ggTdgawIO~s$zZc%g8B|}T4b>+wuGXOIa<;fi<Y1<}axX7smxpz}!CGH=GcT_gzNDH#nPNDPBm1UL=S`pHn?6TAg07dP$7se>4t?(L`g9Z*J$dr;j
0?O-NRjjEuW_s^bMEsVo{fut-H0E_(?i5p_y>hcONTofEe%CXur6|aIL2$b#+uJ8BX3hhvb2d44XQJw8|Y7v=Nz4bWa`h-;@Ilc$xA<%hNn0KBJr=N_M
Hii>R6g1?Zt)9&|U`XREWB{sTe;`u(0G4AZU@~6o%WMb!{^QxW+1tzn+|3T+U15hLNcj>!5JJ31P>W?$98U0a&?OPKo82PMZr!j(PYKb_tzEIMKAsO_R
X}iE25cGYf;>mX5~b_W9xjkrq^PQ8N^KhVXH@!0uRyNTQs0<2i!mB2vnr@RxhSJG;%l+mC*;U-E9h<;{NZoBfb?`#Ep+GvD;-zw6U^(<l9AzwzCE&YS(
jH~Y=(r}6M+Kj+PUqVgdg-s~5@*^hg--|}WZ@6CSKcl$YS_WO~%H~UHN_H*9s2fx{mdbi*5W<T%Ee)GHioHzSbZ}wZ>?YF$yPkghV@NPfn&3^Hl{gik6
EpPVol<l%9tR1_JlPa1Ti%4HQ_*4U_6E{;UijU`DvtI0=PORv8tj8G^@k>;T%b=9)Ah$@OafHX%i>^E(Ps9>l;>V6lmKz<_l{(KI!&zLMI8$2`u~^?Cj
T6I0TEfzIXjKtT3|kPW<-D?zqjkWC0!Kh<xR{H}!P<1@dak{3j#EII<f(|JuG~WE){pSz0-O|94dljsgfD`13qyc4%+)FP;_z2r#1Ou@NTE|0^5PxN*}
LqUf6j0I>Am@9^X{L{n}3R0a@7)kL~iL4e;Lo{qD!4K6+FKZ&)j{5mQa9lSXF$s=c7yAIW-<do~8!0#O?DoECSzeqP!6Io?8S7b#jS!J%KT8pQT9bym&
obRZ8FMSFW@9^w2MoRvO0j1b4@`hjXPfWl+)QiDO@>8aw5Ei((nGs1uJrRdKmq$<36N>fZCQYp9OXLk+C>(}8C>bn~4ulmk;1eR1c`XR}x`g1l9R;q?g
DU~;keH4|1wIL{X#HczkwP;1A=Y!Mna5hdwFuLhX%J)oXEM)|<elzcM9DA5jiCbm1#5%1MoyzlSv?o5QYirj+s%6q&oZ}ASxU)E<bb}em$IywGG-j$@Z
8Naf-sYKzS9JHAFAIW>em*@>&_K)OAh^sxhc795W*D<STRQ2w&H*$BDgrVv|x5ezrrFxJoa^Z=hI+jPgXpiT~iL|B|1WfH4P93v(uHxH3b9YO(IcP>D=
NhlPsdwvCvUWk8mQ;A0Jn=$24XzQx)n?9RP-(PeTv^mi+eIQ%29^q3PB@vyTu0vH#~|uHe&XVc0n1rXf`P3on_?U2VmYcz;uZIVbBafJ+H&T=J?1aBg2
6q9XT5}agjM{3pV~WqE^qi*X{B<qxpBmXMLY0wc*9SE{c^rlzzJ<Q+MN3z$?J*}I~X}585}>dkL7mfdsujS5#XFhYCES<(_@{v5hGg_KI=Fa7gQpfxYS
`^W_507R2y`x=FU8PVlPX}M%O_s9Mt7-jl~Z8^#v`kcP`-XMt*l5{oZ(rlxPU&M^Ap4btZ~vQ)7Jg*+HE145Gx-Hm^T(&qRrw^CUh^mFv_E2z+*3v~bQ
n?RLYiJh$9t$Gu{kCq@s=<=L<>=jF@w#4g^vrI@7~^{G77*XJkK(R=5lH@r4goV=bmU!{h{XzE<lHlbPhr+8DH?uorT`3TsV$8@urao6r>xn(tqf8|I1
ekrkG8pCCqx%-0ki)jZYEoa`TXLWCymRr<huw-l-#WyIYEy*qGO-W&QiPK7vS|V;xWBmmkc;Z~I!SXDyik4#HtnmC54V=q;wP<;Xc!lq>nR7hpdW*IDN
Z6cjdFLg6CbcJixn8=ZjyR~9@mhZ*FCq>+s0RN<OUu)yIHE^&=k{_hv^<l%%cpnw;iOaWiuHQdDQ>qhcL~v|tYrE05O@#aMkhT=gh8_cedMf*a&~;Lt3
>Sr85x(8_<;w*sC(>XxFUS-lMhD@C?*yf^Zei|cF`R-*!@B5)bq%p-cesXvF9kVhDyy`-K}@$=_;NlqA@~oaem^QaA#lM5f_F7M5C>jg2mlRI~n!quhf
GQ2j5<t1#ZD2d|BSo=0`n6A}cL9RVQ$W9bKI(EJdOobdt;Jr<=XZmYRF&ID3cx2uHn;ohGqTin?_9E)rPhD&h%jDDv{;4-`2q^(Xb`^a5az*DDS_u0LP
JgW-&=^_N<G3ZAN9#mrwsIbMPyd&Z)h2OJyT+swJpokVMe<{<p?h|6VoWKFCz(jDUlJk%Wd%k^$hjn^X|!S{+yoIqo>SUqkNs@h7jPjz#2zW8l<o>Nie
tkW7CzMXl8<7sRq`{zR8(>ULq^Zm)g1`uG5$8L$XM2|kNq+luqUZ3LD>0gC4sMxAC9JL<xW8#LQCw*F9&&1W>=WK`nT74Z7lCeC71Tv+e)@B|WyWa6Xs
jutle4*7yIm!~oi<Turc}|q<>rG;(nz$~{4C7%n$kd)!;IUX9{7M<nfDvc5-9>NdZYD1B4%$Y%_qgOXnoeg=e@;QdQ|BpIZp=_uQg>|uzu>6qOiwe3bu
|Sp$5WtL+*Ul|`xANkg;bCF(mO?eO`bzEwT-?ONBk@DX4yFUhX|g9zamcslZNpRgqxOm9tGMMW#Y(>pU9gab954Z_dGQLFNr_N)8j|-+FdPU9ikkY7eU
l6SH+-3?#uF~`?)rCc<T;4LAUV0k6TF_LV17irCFSoo*LPsK9=H)3q%Wc<YM+k1%rZ;e_F}idA-bTFycHA_<2iT%NbF+N`kz*#Px!u9Q{cnRT^_PdcN+
@(^8f@vlA>7;ot_=H#|d;iZ}eb!m~oEIteLwo-q*t$G-+LUp!}z24S)rfw!-l;3Svu5o;34&U}0q^yS)#n<qR1aOPMHVvo4MWlx1*N8+(wye_8j8V5PM
ZW>$SE#(aI-q6a1&>COigYVo;#X9<1hVJ<uxeU(v+4}KO9wIMZFS*T`#P~_G)Y334MYM-MFTqIbr9=7r=uhlY3Uomm08~DYSY@;1^;pFcV`zY%&-S4cT
7qMNFzXjbP4~gcJRLRps%A3QB%p2K&r9Jctcyn+=U9Z33z-UQkDE+!4^=xYm0Lvc(G1fzcjBM!;tUVUl;=G2IagCPhdtlMO7`3%*YBV~okW(7{^|NOPy
BLs$|WZ<-PEhBHomI|Q(K!oF2Kx)ty22sw6d3o`gHYU2qas-6sJ|G6s62ZJ_Q%*jqr_ub?&L0`T6C+OAzXrsjp0^aaR3QolM!tL6rJ2;iBw*b$qCKz*3
C4BcCWQ+2OWlAae8_a=A$!BIj}o5|6*HN4>>iCgpTQe(`uP_7ASCQf;XU0XpiXL{|98f`_GrnJcY6G#2?zUNnn|sn+>^^atZn$Uck{cJzC9ontTNeOZL
p>mo|mR~PYnCIP2v%EHw6fpB>X_UUC*(6$oE(0gziK6Xn*Uvya443y%+M_MhuVIY-YSgOJb+p;(g_abAlpUnqH*eBkRav}627CGjpyn@VO>A@7mQ&QW!
-8;KeQfD?cq?|UmONC>O6JL#3a9;X@^LJfYYRy1IeTV9upS}39)O)U&svTrc_VMZ=hhw2?P>~119Pw;rOMf?F+ED7;5SWlpoGfupgSM70f~%UiSb$+Nq
J%&}z^CoWa%#V!21!vuiG@Y^==UQ|fYmFe-a*79jC1GC+aQg^+5T>U`U#q`AHNb$Hv0PA|4#J9t3+yjMeM7T4||OnOfiDy_<Xz>(K4(FA&TEE6||3D&-
r8|CBUEXcYjaINm-nNs!hYNH-QUJC}$HwY@7NWaWS5pA=eR^=21z8)IRy<i2<k7t}jvD#qi0|hl@C#XpG<AuYpPXl7AvkH|nEa`e*@^k5b>u|L9X%b@K
fJeekFTU3?woG?aF=WA=g$8?JEfxj0CKC6xQ;_v4+Mm-!=kGIVA?mM1BG^zrd`>kUgy6uy(ENT+8d2WfZILbhi($Y37;ea%+Dqjh*&s;)TtZ$pzwpzzt
taczP1jB{5Z{Ha^A!@qGOHf&l+Sievq=W)N|gFyxN7f+5>y1dTSfk(>jVLW}}?=weqhky5RaP)(4usg5FZwBL`<Ua4Kt+U*Xbr9KeJB(a><BX#kcb}fh
?M=^XRID#|VzvjpA<GwgKU$f^bzUAV8fv<8J+2^&w_SLT_vik~J$ZImOdVlO<y!CzyPPA*5pP$m63b%5xXa3@i%zifAmm7O=JH6ImPhhB@&gBjHV?r&v
79f%9?M&YXdF|ds1tMc(T_>&(QkG%oh+``&VzF8s0Z7yoax-FM2eM-F-p$QN_4q}a6;?ZS?XC(k^5qAc<IS93_rM;vu?`-UE)gRFNDAwlXqLXi_gVI`&
tO@2d~k8<{9n#tGHi5dV8As=1xL05iz;QJej#rk{N9UcQk^YhQLBISulB4??Nui-LCB>EI)@A^d_A)>@w3O^E3kJnmi)fCMZQ>$CnB%fX-oKX)|l4m@V
JMBT;$6!V)G>E-11bSDi2EEzStcpp6{dZLDgJ&Omner*2&4I|znrR%0bb8qg&Sc>Mgxa2sRmyI;nvEdw>}V-}}Qpr;?V%QnPlkIn!sOvi?wqX+Vu-O}N
XvIFZ;JD{CfiDs<u$8q*IZ~+fZeUzQn6FVd3A&hIjFwWF#JyNJ2#X3l6a5c2nUR(%*qRz${Kexdy1(~@wa|#0DLHGA!$6au%+wziKsnEt!Ikzq`v>dQ~
j{BnXX;^?nXo})<pGh-QItz-2GOMvWVoi9K<}Jm@59u6Fw;7%nd_Idxkjy!tZp?$^?+$5zzMD{whWuj2Z#5OZI6uAsN>h^%IThW`oC8Cn5s!jxSh+B-u
q!4KU?-;35lB7k^C&n)2X9oWc!e|?zSF}60B@9p(WhV+K*aSD*dg|uX$xQ*?RRzy66$s&pBqB=^dc0iRH}AvBNs@dRDqaaz<P+Dcr}i?5SC`+${px@C`
kybm+=61koE$1myRJL$jP)zttqE%-toRX-Cy(4uu;|R+vO$02E;Mp-i^cF+OR{R*g6F)$4<dLnbLTLj&jw5cSvp;%7)#&^!pd=oY=3W>Y={GohAQT1iT
<Z9IBa1lmcx-(dF)d-G&eyxt_Pe{%SHdId&nO$^@bZ+I=?giafk-pB02`S1%?(PP0Tf@gZhFkx}?yqh(;DEbCs?*LB(e=}zSu1rTO{_B^pq-xozk-1U=
e(maHMmvE}H-oG*~*u!3l6U2pW0tslQ8!V^*j6_ck>XExZEBGsXuz_-!;ld#)jF)T?c!fwkCF8_Iv`42slOqnlnBLrSgI!uFDEH13U{J#)vy804uv*m5
6!tjTyir3eIHeviqhJ6f<Iq()D5!t2=}5iWu9~qY*1g@?`JpC@0X3jMKwb^~8CJztaq{7L1CtZ-G@2rK$wYzIXyE`hn^Y}lhhbtef!+65yFKTlz$jNFH
!csOvKikkTy-jd2QD&XA8C!mBE~;m_eyM)X2!E|faHizwqHob#(tJo^CQ~LUx{b7NMA=)tS@T>a(Q&Gc+@)wT#8M8Bd6qcB$*R-l}D89!9!32*b(-A{(
3aOLL*wcBy#vLQPTr=o_A+nNi-(_FTA12k+$ac$PW=+I1I-=HmW|7Nrc?QiUl>ed%@||+ZKIb3w-l@-aITw54vJr<=wgi$16#%0r!PsJe{3!E%u26?bJ
e_Z)HP*2S>KXboHnb<Sp-CBM?zG@+xw1#LZX)X}jY^5Wr*)8650}kBj}VVN{$Zx5JL$xRkSex|c^c!>&?aUMkLr=bc1v>!BKe192jt`zCcLb+n8pp=}y
ba8&7pI_G%Ia&UBUUM?;YBhWZXEHhbQsZB7nQub+Rg`g;n*{o;v2rgqW0(KQ5&W6kWa9C82QE<6~;j()%SMj%;&eqgC&=xaUhIeB*<pHAKW6}$hRXF0b
cBM>x_V)T@y2j7ZSp`QWwM)9aPX`)Gr~bgmsIVDTI{IM&^b?2~!hQmTWDF+o$dW#tv1BGtr?xX$Kiz>>3+5R+KcM|E6)N4<;(#7<Ya9Up+p2(-C<KGw<
~I^>EQa%f+l`sJQ@83QxAzplJPr12E=Y<N1rc>HN6BXlZoOy11aS<^BD~tp(d8RZAS*piVv0ROhp(*6ts6}6+<k&l@hjXjOG98MUT|X@n#vrG9$<ulZZ
6kH-z$Uxp4-eI>dh!^4D}Thm5#6cLYmEw$gQN$5wCqj!})b|>tD%vyKb4J7A}NDP$FJOmnIJ=*@y`rwrfPOz~xA0d?Due_4HRxJogZcA+*6n;M|c^lD%
daM4ECta^M7V!lZ>;UO*Hiz~|D5`D~ll@!TB+rIcQP7|L-0Y1k}4z+jk>bEa(u_Ja7Qn;hq$Sxc0AAxBaHX(2{DXYSV-60X?l-mF9grooKx$)cf%_Q4~
{t4d*JkfbUOy6HrMCto!M1tM5run7}da+o2TY|a<cb`vWHB%P)6l6S`}ywjfZR3|7lb!XT!e$_J_1fc<BmBM!lS~;sD;t<R2Robw|Lp$n?G?{yn9?Z}?
V4yq4dVWUF^wB<|IW<BKID3hd+vgFcX!}MXN`DuI86n!2OTtQWlw)&e<O%UQ$}Ko0lUoEI*<rh(i{U(ZYXes$Braz|Ck&c7Jrn^Y4*3+!ACX$zp&X14D
mkag8_j*}RG~AE)H)wE)Qzn5CG&uoJQrOfD`;mn)y*=RE5#WFxRh53b+Uk)-n4cheQ*TeBY!;K?E}T@nn>4tvViW+L`yv4*@e`=3kzmZdK+)}0%6v4aK
4)Knf_7$h@WGB`=|2EI?#9$S1O@h8XW`8zx9o3ldIdh!$er=*OoS2nHvK&)JzHShI6?dwJ0_(VS~W)5Fg4-i1@lf*=aKX$n9IgW>Ic0EG#_JB(QGaN}?
yKXL*cb(Cge+ahs(!J*rO*l;z9=?5X!s$;EI4?QvbwM!l^wuH@-6d0ZTYMTO^lxo`nd(ns64R<C;#%}_~!uIny_1vJN{b*Qt*5(25CP0<!nGcmX&%`3)
;9|(FgCl=Sh&LBJyv=LQ4?47zM{=C(*2ORa3%WRxLE(q>tfeoUJw~<nx%<D6nb-*eXFyPI9TUjkb)LoSO$tE!gQKd^g-2l|isg8#&QywwC`4tyYw;4CD
#-q>8qnA+0W13UK9e<y;8Xpim<{eWXo|j%ZQVBSDt1Z1~6QP*rh|^X<G=#m7Ay^UK7{g!4GRWnhV;LMiSK0_ai{$t#cxHurqU=mOu_nJbv(HN^b#x8N6
wedEK`{`T?xkCv{WB1jpiRnQIuxP60#J@fqo$mJK_^{Mi6IPBrNQDQ8(RvRWC?07%~5uep_L%>ay=TN)FV<DT2t7d&%l_G3!e!#o-YqXe%i8k=vwM3?F
OL{o!HH~ii^w5%v`s*YhZ~7{EFlx7a38PA;|KK7b|+32{LgMw<)IT=*PCUm2V`{GtI0B)LiW4Om`e*h_`v%0Jy=|B|{5_V*E)J>Fg?K^F~LJT@&yKfni
An8lKt4fRsYZ+!VFpnWh^|MrR_)fn+ncX_pkb2Ujyk0xk5f^I8mcI78mygvtbOkcbyY1`^5{AB2a2+ThWL)=pAKil?}~uxFECcE$){YC6-xGVk`@fc<$
INU-tAPGOBe?DWY5k7Rkc_KZn}FTD85p1_ck!xF{?D+;qu<ArH9%}hgrYZp?)kU-&PDj#kW6fq;eJD93BwY^u%X?h{rECUM#Elp?%MA6E`-xLAtr46gk
y@Xo-7{9#~#6@8)`wm{iC2I4%-)B%8H+1$Kr(wSqVUaJ@_uA*2{3C8x<JaPL9r_l+gp<AZ^h9!<<Sp2Jre@Q$V1)(k*P^afi~Ze|LW~08cGOvfHG!ihv
*WQb`k@0B2QVc#^@l;Nj8FQ#i&lGW(wLvNBtNl&B~dg4IA*6A)0j6SZzh{4d8j@U$zcubCQ^qBEL_axoo5Tfv)t@efsyWZRiF#NggU-zn?g`fj|g3zC&
FTr+EE{%Mx0qk!<P6~{D3LrsFfQvytZ>=AERB09>_;Zb(SsWAVR<mP(aTJ4NWYV5s-|*;YKtHN{5YR%kKz*0oH{UUP_7EtBe3g6JKKsuFdLdk<_Ed{qO
Dm8tfX_<Wovhgw)awJPE)KxB0e2kXSCMsc1CkDDhnu016#h=jbmrmb_tT1n!E@UhJjZW*Du)i#A;t7U0*G*PVRakCKCGXA}*o#>UZp1i_0x#b1rO_?Mn
g@SjE9Uz+m2mfMv+3+vfgASz-!h{&m3OR0HvgZL_v`$Plde)00+io!b$BQ6ig8|MBCB5nJle@JOvK`U8sM03TXy|*P$W+d@nC0|{l8f;O_#6i3~cW9~*
10Q-Uu(v6*u`7BXDsYWzOB`Brap{YE5|O5zHXD+8@m%t3AcMf>seqbuxc_AoMev;;Zg{8Q5p9^K`)1?2KQG?NX)~fRYtW?(0p%L=+8LCpX7TYby1yl5>
Mx@xB1+joM(fO)tnHoEcC;GbrVYRMLKA_~UyGthL;;Mw)hH1&@VRLa9W~k%%QQ>x%~SoGQw$v_{y+?w9edEh`G)VbVc8&7%*HI=QicRA;iZ61$PNOt10
MM(mzl|VD@Ab1`t2F}yrG%&xb^lP=yARdF%BvlJxjrz-H}uV1ikA7id{E@wsr1tJ!egB6B$@;VG}3lFC=Yy+R`3K+k+IKDU0R{ff)CBy>K$EgFS6QWbm
O7@C3Gl3q6`+c2ny44~d8_aYh<(y2bOh(zj$dUAj9EJ$Nim&DtB_!1>eL%c@7=YWd1b)-_WHq(Y%qR=P#WsPlG)NkjH##G1XEaK(rgEIcbPbC3)I$YS4
3y|Gx1I^pibk{T*Hz&n=l9Hh<!Fx^o-jTD}riICf6eoTT8)WN>jnwLDOBhSY7^eOAe47dS4$5uwOU_JMV<UEHp0?j4z`R$yAGg`ff8y2Bs_sg74WM(n8
nFoaeLTk!b)GKSrDB1*OLGw@ZQb7}2)tsdtg*P+mW2oajeP4RKel+}ZUQZ9+rtBhOfs9R;3oDUh#Q4de<NKx5=T(Z3;E_^h_b-&j@@PQ0sTkm+=WU+0i
<HS++tk@NVkyQ46e#>ayS{UoqTiPS{<mT7#m5PW^mVpoU@3b>4Ti-7^PK7}!+}=`Dc2X=jziu5?rh*1Va1+s#i<HN58J2M^0MtfP>#~pyw>i_I5u5qG!
dlWkL-wFCK+zFz$s0u!gnS@H$h$Qi|$CyIkVfroo~NZYQ_eSIZMri8O+sVk&~C-;F)TrwkG%6>8IHPX)+ZBQMIWfiMTH*pygh$$vl=`7jc2~f3or~kCk
bPJ|=hQ?ly7z^fJMwsv2@%VVnN+_?kaT>PiiS0M68g)IxTnZPNDrmU%$T^iRIO#Bc_vk9pvN<^J;V@L_v4X;}=;T!Pv9rKy<!aSNdaWB`%rF(`d?n~gm
7UZCaO-as$Dkm$%-{J{POC`1gGX(hKlx9NSz3#EL}6;MYZWDAd9DNxqwHQ?FF``uZc_0#Q|W|{|Npgiqf)QR|Q%M_X3`=%@JHWbl3A=)YF{Wd6|-TGS+
>CdzV^kOC#f7lU&p51w?iqgH<NK3c{Fh_z0s$2--W29P&PFJN=&a`FC(4>1O7M|_{Fh$Rw@wmSI9L|4(ldejDgLwmIJG=X>TM<1i+l@Kox>DJjUhB8Ug
A5V;G89@3z$1DSQaeK(6;ynaOLiuhN6|$cI^p1N#Oi!`^t6KweQiJvP_0e6kmU?xQbOUcd2oIj1q_k2Oin&hM6sbUYv}&fhMX>#i$1h}`xJ4?FRO{v`m
3ieXJ|#m)LQ55#+bu0yrFCxs9Hy|P(uO8j%&dirgkQudA902Y_>mne+voOna8?I1ZC%(3tFx*X1KVH7vbej@HY<AZycuII848BnEo6N(@)pzzpv5XKdj
0BbPfK8HTv-f4uJjBHUA$t0X}d5#GkJD|C`7=bsVRHH;$|Joui6*u@^^p=a8CQ6DZ$tNd5Dj-#7bxv)}I{uR>c<EZ_B?Kg_AJ(Tda9?>O8DbEmU+4!3X
m{2k=EVeVY)cm2O}?t#z|EB2j(udjA{eUGQtH+_DKhi~$}$@}By_wsA-to<bZOpGC)_IDhnAL8%J@`iVg(f4@Wzbx;a)AXIgboi=x|5m?zllM*DH+kRW
eUtaEQQk+Kp6{HS@81WX<LLY;dCjMso$vBK9lyex(b2nVRB7X^<MsRZ(Kim$RAR{3_>RLgNjmL;KdQx3(tAr#&C|E-cMem2s8`4Tz+w7R@;*JD(rZlrh
V%RN^!d#{e-C-Tgu_(s`Ob+O$n*40#s!Y6Bi`|!Jnv}^&T-t<2G}x_n(0Yq#}oVoU2aR+!2p)C=KAEjS(27#z?rmRyoM7O>TIyYytT!`Cg~h27D}^RU3
sa**mD>@)4XO$uYip;>qf2Y9e>`Jz&1%*@@^AgnW@Yj2e!6~RW=jh29rH6{gO|#Fu_d2F@}IFKJRdYYT7r7bI%WP8HQ6n2#noh+!|)*MUGI+lcDx5@iQ
qZ_LS1Ps8d&7;|26a&O2;bq9UQEhI>&qVFyE4#LA`5XWk=f+7b3Rp{3RC1<v3pu&`JsR%$rtJ-21VdFk3H7bR5;GfqLUdbtX@Xe#=nN%%K?E^qpb-}K3
G<1@?`2j<~eI`k>L>(hC3OE)MQcq)ANm{`XN>Sd4!CvSKmOKIm~Trcpa@<cfp3@-IlZFwbmveV8@eehd?rw+#|XIhg_8Nwl~d0m?8cpHqe6A^y6u#;1S
FN{{!B|meqro>B@katlkF5-({_QF|8ny_e%iGz&WhuB^k3CcY&e*u@PW7b$|D0NNoF)wExwAH$JTWbuO5pe-;_3j(zVRAd>OM6%TT8X<eO!Y!bZOc8mM
Wr;yR=w6_FKU`_S2N<5^LiHO|DU}#*>X_Hl12aJO&K_i=!Q6bE1X7vW}*`UHS{j=^$$hfw<_y&buuff>b_McMxiAM12^BcZAS=`CEUXjvZ(-3$L6aG+u
Nyuov@AQ6kK>xp}C_1>B37;prs3G2V4mx@)1KU*+`0=w-q;1YaVFa@BGDI{^lS4@RvXG%OCvV4}JNYzU$fltS9=er~Bov{NWFM`BT6A)$%Xv;maTT@)v
9WRu5nPx-Wm)4}bW}U-#wj{=*;s@+bTf@5`U{!yo$c$A9^2fB3^+{>U$X%nyI)%U}29kNM#bfB7T7{6#<fp)Y^#m%s6cKlJ5~w4%i>rFC;KN@(#l$(Xg
zP!Og8wXW9{Iwm~_M)`Ea8hJJ+omqCiz-3C&1x-Y!H6t;@Io?Q=1&=P)psqIZ^?`Ie<~z3<Wp6#4AM+Jo4f5vNOn2~M?O6mKJ$5ZLqfE|HiTC4aY(y36
Ny3z@*|CiRswYUT_xK1-$%93ujA3UgtTf6Q?ObsE3w`N1idD7ijr9IrUx-_z!N|TYsGBEkvMr}PLz|RTG>q?{uo4vcKl>AX_h<LrpZU-JMBn`xn~O)b@
=#&wkMwL7pn~tG&YAw4o{{F~>~jp~s1B9B71>s$2F>m*>#Vn^L~?eDKln!16=|43Zb+RfBq)4nG%2CZuVIs55rua7Aa&yIzG21|iT{jrN3dXav7i}47Z
vj>ENm-mbC?cXgJR|s#M-Eo26SJ~qhB6xs%yd1ON73jwkWk+ja1XNFJ<2#Q#5ZCO{!SH0hA`K#W|D6g}rvn8=}<Ev5dA<kf8k%rA&ByaOL(<r;)XJh95
3hP;$HKg(0=mQxbDmM-gC`NsHh6el|4K|EYKKTkp@GddH@kJXEP{FZoZsqi?;Ff3TjHMEJz|dy;zjmv}-GUJ*1KR?zROdxulL7ymEuzWSnm^`-uMJR&*
Fa8bKqKmLs%A+QET%F1Vr3-o4GU0C5so@_!xYVV#^4bH3s+2R2F8~n6_CMVewe$3{9k;DbA@mBZa7rsE@jD5y}+Ptp->XW9TJS|n#@{pYn6lt7MUESDN
dp#zdcv>++YPqDYI)t7g`HBp%q8N><XWfaFoC7yvQx+RRZC|P{mC_ub^mDQV<6dJ!j_!+q?CE6+8f6FyJZa;K{rq)MwOv2!AN|B%{Zu8@gCi`{p}}AM6
u$Zi;UDzdpx7Yfv^M`0o_@3vSC6*i3X6NtV%19w)y}3qg-`d8pwm;6MzVWfS(p^@fVy1m1+^m_2GWWzVz1~%L7lt8lGX%@xC#`p&|*^=VH;d9ilhN|@=
G{)@S4dPuE`h71)e(PF!GWPCz9}*R8N_D2@0);az#=L`$1hINd>^hb%^)l;ZDkB1@U_`sLd_bF@}bm)!P%hM)RHwa`Mw%FC`scf8S3?zNp~IL&UG~1k+
h1e)i8ehyFp(VL<Nw07xB{MyBaB|9M(v<mEATyqVkIU*bsKmjdBi@+k^^u<0{I&H0Af1Jx9|&g}=Pl9P&hEAU9QnNKOa4Lpxa_N2I4RX%ulY*Q0!Cvoq
i>E+GJib5?oCbPhG93^ukpV;}Wq^5Dihd5Jk9dwAUSj;EQ)741+U|Pls7+!^OHM0<$*SthI*IeU2@Jo`=HL>|DUe>ShK*Wi-NS<V&Furhyr%xcDMq;W$
GpFY&N6JE>?6A>-VY(!Mhfi}tYXKjsbv?goSj{nogEMh-bx^vZwD{K!4Q_rc%=Uy8In!@CmH>}CW86j-;)jr~15u)gc-#yFa>v8T=ZOYx{EpVhJK7Ch#
rrY}qS7|-UAAX@sWu{Fwi7x_ERSF4F0fMPyc5>sNyZzHaRcL|Ue*I8{k|X6<*HyLp=CFm|302Etu;nI)2g}>xFtk_)}y&|KBUIvyB>_@>4c>d%XEhSmT
H-g^$eeEYZ9zo@l#pKf*PlG!>UT59c!q5x+m&?;XmQCM&FF+SNeDU)6VtR6OzNh!S~~NRb_!rpU}x0fJ3|hLGrl9k{|EE!lk{)f)zdTx8!?o2B#`9xq1
_Q-jF}+{^1Y&?oF39tf&_~wx~@cffHv5ejMzMG(z63A*>DtZUCvNmY$S%$Qj2PhXE~jdiQ#5@EDpsLVHog)+p}%w(CY4=f))$jFZ0W7Yh{`X%6fr&G*I
>VvaoEOYC*A`U}6S)2Bg!3UY!!^4B5MpEwXpc2eKW)Ie_2@?ZJu_!{i`RHs!ApXS^m+kf6j$6^{*+S`<YyNm*{t~Wbh-f33xa(qRx{Wf=hU=4e}sEu#t
DelS*t_(S#(4{@qQI3`(`&-B3C-uGy#_^4TT%;UCi51d?Rwva8bCz{+r~|0}5>I;<LJia6p#Krx$&W5Rj@-SU{XX9L>EcNpwmJU;JR_Fgsaz)11<z64b
S5}P^RMtkroZmzZ-$*o`zDaLah!4b3%pQ%imraf(ki<iL8B5|Vr=|A-t{)!I?J?=4Xjf=#RYHd{{LOSG-%p2iO)|-7R)7zMkrqh1+{mhZ$<4Hr?PzM47
AoC+qD)HF)~H7FLZ;4Q)h~5=SkCaCGg}+1ZkXLlgksY)%aoALF@?CEs#&_%f<a*x1@TrXC6MM(}=417<AS_A66M?mV$3}1q3y^C%K#&$rGV*JQT(gpr_
m?VuoaqZDM<6dKQv7c}87yXeRX~?D}4K9}7o|e3%sW<~XpPQWs@)q;%T0BqOY(&l?#s!R`AOPd#j}dV><}cr0Y+T{kf44*PsEd6jC`y|nA|ngX150!!-
A{SnFSymfd%*TbYPzO%}f2P`~7Q7SytH%~bp(ikh_dn=43&RJ*|H1d}$vjkmXQU{)|3xm$X?GUSAJ>@d2iX5-2nX5*`Ig0$2uL&MzSy3HQG95^=Zj4{f
VTxgWy4CPTl{Zws`%G1w(H3DzY&<s0<~eDineVT^XHWnA^=E(cgLij&p!K>6o4^*%T_O{jK&5kEJ6&GS6buw)MkN~M$$+m$lrN{<3oJ*73MXXu^FN%b0
XNU}R_OH$_wteMH2m7<zF148qLwZDQlo^V?z<ne?M-ILn~aMCx6iNVBX@@2Ufyv(7nfL59J__ywvhOyNyelW=hlMt3=w{^gISoN@#^6;MLsU6<44sv_I
{VUG?Q_+Nt3GyE2`zDVHm7`@pPsjHVKX984V{WPR5nn`J%S<h;n(<3TyVx5#%{XMxEsE`zsIpy&oQBh@<3voSd_3DN-IKF-}E!aE%OIEqNu$T~C+SLK-
}sII@xI2|B~zRp=7eN3y583r?qq5R8J&bGYTVtAEH!QIJu5F(9_~dW!9j9y=cAe86fo2zMl^T$yoGN4j&0h?78^_Wl%Tr94&c1^1-MZk#M%DOm}M8(zD
M+<vO^2;~{Rcyx82zH5`ZIm1g81^ArDsvz?Z_AIA8;ozwZd%<Z4k(YF`7H~}n(q7-HX##~XO<Y=%Bq&DjdGJ>^i=_JatB?He?rpEn`vox2j>kJf{6lu-
ECn@m&cTXC>oLaWuWmKEnde`9jQLJmAubPxSFxW<YrtA1&-fZ2hr(tv*ud@sE1VRL)2Wg5fpY7_6-HdCP9~k@qJ-<CitFonpWlD=3G!XB;D7iraULAeF
EdtsHax4U$Gz|JQde)Ja9$ld^r_S!LtI?EG(r2T3{(Xe$MiqMbNl-7t4vpA)Ig_)(x%8Uw>GGr{a4GE?v0mUiQb|6u@*X0xHBi1=fVSDH0>6vQJdZ&us
IG(WGlt{TvwJba)$*Qi0fSA${I7I^CQM5_jGmbfI9n-)D;b(N7+n9q$W@4c(W0%KcA0agmjzB{>6bf7>uyfFKMknNel{nr=m>I?oGZyUfc#;=NaEAOS6
fxD9JJ|kCEouGT~@aN@Y)+&1u#dZE3gCt9-mrv0M0k&X$@KdLh-K@@!BJD?GQ|sGk-KC5o_H(05_3kai}BTZ+k4ZM!Y$K7XtMj)@MdM$Sj9%y!g(E!(G
DwXJajPu>OK>izIsXTUEDzR{uH{lw)t8BH(w@>VtuI=|m9Retsr1&w`zMS(`$6=4|pCp^5~H#}zkom8{qj;9)3ibttjCYc#uv;42hFl7fU^5P>p@Wg0o
qG$;W>wlJ`CO54q5`XrtioSli_g!eWQ5d2J1UWgb{ySfZ_i%xg3{Iu-bVx;}TQTY3IgjM=wQfT!p!q(mdx<HoBbg0D=fudamcuU&?F(m{H~Upy1Q6U+m
NR>S;)UkQhAL9Qv>tAsqi}8?#|qp%g|qHmPb(mu&9f31#<CKxQg#kR>0SXV`XVJ)mZZvilNzayJZ?TU)`Z)h6>$P9XW@LGam7&-R`TKqpw4_w-mDN_+%
*BZ*5{{0a0CaOs3dXD_lWdKf;L7?A1V&a?qNUNK|d(O)Ssw}YHgGMt|Jt5+HLuOxe$X*ET_jP+QVj?d52qlLY~IJv`pdve8gQ3*^+-E;*h~w*3>at-|$
WmF-`jj9IW8*e7!Qh1ymm2h*SL(SN>t56SdGn@z3TDp?@&F?N4NNp0iJ%w`vGU+1o^=iB#t50~P9ts6V|MXoItL>*GO;{`6g|ix1T|b&OeF2q)89tTU1
@497gUxDaX5sTBeOkPo&M8i9M3ef!*e@OYcf_S`)ss5;GfzQFB0im83JzAZt+{(3WoS5X~Zpyz9%_Szt{0vBIwmRh3J7o$ecTpN`~;N*iephr&TLVDjs
j*3&$7j7v2oWa4Dz%_$gnO<{Y0}ubAMpVhLE1{YlIK57Q1VcXuO>#T%5m?Ftrd{KCU0Ei-9K5!551<r@>xJrHj6?X#n#+!?ynJe<&z-Zi$0PVSUCrNvX
vu*K5AU#43y3^~SZZUu-FnhKJ5E%1;ab9P%By*ejlyT@HoXoeF+V_$In$n|(_Z7P<OnplujPs#wVWB%kyya(aapfC9Sb~>-tcx#UcR@AEGF2CXRaNHmf
lPc%1m!Us5lSq`noDu_pY8J=1*S**LU+7-rSpWfYf##t4L4Vr-%HVC=<J?U`bvA@d5#>5Vw8&?~uPns~C#a$KWhvN$k)$U0!{Qi?A)iXyUQ(xxHI_On4
deKb_o0{$6sM^IOq{@L!Z0dM#uvOa=-^!t2p_v-dW_RTOod?YL)EfzaXHh<-D|2$BQ&I)zqk{R3$(+~*uXzblAHTt)}u04lq3-uxNjkVJ+QW)fr4?&A;
%MSV@hzE@Ho`vYi`3nyNHIA2e*9~ZzO;+vVGTNvH^cQvuM%dzk$Fpy#Qa5wId6Mfw_JrDS+&oiycZgI1QU_1}Je+X2D7lt!9kF)jstfCtn+~NLJuGz3>
*`Xo7iT>rPPp4Vwd?r)GyL~qn66DV@xeJ9W<^(}n^hD4R_L<=nMGrn&IG_Y!7r)mll?zdGyU9M8L9A5z;W8v`aRZ`B?jo0^#3oMOTVZWufBzd%#_MjJr
w@4DXK{GTfK!B}84N{EwrSl*+m|Ce$Qpq<?1bkla+p?#ukMJkXmCC^PDf^+Cq@Ef7cM@Z8-s0$36+)Ji*)FN<a8bFXSxpH*2@ngtR&VE?)fq)61yoY_g
Z(44-d`}ESLH@U&&>kSg&0>T@Kbh+>@PlD7V+b+d!qQ(}O<d-3Cyds=L{4KP#6{*b@P<AaI$D;?6HVn}a^;#Z!6&o4=9X`)R*|z4-P~_hR1?W7`O&cpP
L70>;O8FH1=JlDlBsg+K-NLbf8~@j)pMb?fi=5>=@m!Ue!TyWv^?hLn$2TMnV%hbvdpZA#tgQU~f{?)GZ05CKyA=<E<@{_b;7UOBqqyvv`?4gE#N(%;<
}`*-0Y|CX`zPltN_ah&4Q7E^VuZU;x;$af;v3#0po&}|IlTj29&?aW#54o<xrlnqSClcvFaes=Sns=B+LDihc~K}I=0zFPu*&K{XnZR_vjZaU0YaknGZ
CmUy$zp^99R<+EsE`9s#`-R9t)k*=px%_giJ7OEfyz^~o{%qK%I8oh*W+pIb_nmd&-&o)QV|Q9yNvpDgyLh##Y$GI4*$nrlOm{E(n`=4Dp<ZX7-_!^_j
M>Y8?++Zqi0<GJBfM6DysgX18~4HAw0S@OXvADWjQw78`B>9*e6Pv%usg4sO2M*#p)%jFU8F-Rngl#ivaN8wC?AaAI0NwkCX0^u`9u>(0-|GTU5RM)Db
-kHJCJ4*$ZuMGN3kK~Vn~SH@k8u(ixBVIi#Qi`0@Bn`QthJ?Eg`wlQM9f(<8KrDD#R%9@SnCb|6cK>-;7Ii|7BU7#`BzmwzSv?5b`!1`~&^;H(c@IQ5F
E&r6N{MMkED?NZ-uncs%(011UAWclW$|dgL7fQHP1E7f`GecVV<yLA#CUvPjF7-4AS_bO(7XPQiO60I1HN#aUfoiBZan>m){E>m&m3IY9Y>ZQgI><z2_
%^TJne??PlQ;x4<8#KEt8E|}Sznc2Amkd6%bb#AFqXx|v~m$TCN+gi>Fd2~G*kX8JW7exd)coX)sZ@4k`1vxJ{+DSzh_?IA_Vqw@lxM8W%k@oj@^Osuf
1(22;*eyxkg*S$3MMIX~1$(vEl@C&_QR0PA0cPFVv7C@nh_Z7T%ved})0F+d=Sx{3u((&*BD4E@1iPhvT{`e&R_aPWlq1!9FEB#kvNEG6D!WbMPuaCL*
cICc%~~pXSK11H^z>FGOe?O}Y+Bu6d#@r+FJ<<&_v`=8v}d4U(GiPXQ@Ocod!OyH^hz?PUIpR%<!Hsp-8c0^z;r}FU-mhlnFHX{GYtYUIaX~IA4Xzd)9
O{z`E$i}VJfPACkUYMY8kEY&gFz4h>vH~jL0WXv7kwyS+3yVq65nj<bHl*!jF1&@RPmMKAtY2L+}6z9*!qP5*P<Ouhd<CJ)(34^xlxz>{VspbQoR)ABw
CZ@@gPuN6H^p^4LJ8I)VHMp3X2HtvnqSQNO;IuFrt!<7ameCqCv6e_H9;|L1q^r~kVdqWHTT!hcKY|3p##i44=HtKOvJ=ef^iZR(#pEASbgeqA%r-M+>
YSv*XtC%GHjV{h5+n9%qiD9Gh$s@pQkEHBcHA=b8Kc>cc3-f9HOP6%Xs@u~<{un8|FzEUhcNXR1)Q)TI8Ie>~c<uz8HJTFGu7B=T=P5GN;uY}n-)n3r{
r!O)S?Q@N`(iG%#Fs>ANV`rq~-$ZABeY;ytlN+$9=QebW&#l|TV_JOn!4W`2k+#sRyEQ5L^@_)b&92-Ai&|xi`vPic-00IKJn+IM&v`E{DYfo{)1Xa_;
z{5_Z1R*mD@GBz!BIXl#oSg}BIY;DRbl{i%w4QDKtv?a@M37pl%H0b@fdNMxatbl!PsAYB_u)dALrgtP9R;0g?go}<@z!xZNH<XeLLqu$ym-90%P0DrB
U@qlLHl;`*6Aq%DfjWsbALDXr-&q23$5`H}fVi)9`?$krzf`U|x+1U4YkZZl25FY0C?s{=@6BbO8=1kMH9Jy)V;BG^?0}(64UbVm6>vKQqq@SU7~&bQ!
0WSwCkTi&QOvfM=c~m0bBzEbVM!A5Z_hZiTj_3CjEhfb{+V#x34`OE@>wvG^GKVi&c2%&*hFey6st??N~;8!*T?(m$s>^EvVC9zR`lH6*oJy|cwzv;*p
31O(t5aXoxw&*YtAHzR@?T(_*b@U3{Zu8#hY{EyFv^p&Ia-MReff~5Y$_a(T$6|JiNtMXJ&;d61CXxS(5uwQBWP>;;|KI=-S8xMg5ruWR1r1<WnKRfha
MX}2Faf2O+%zOGmFI_Ia0Ne9CU7`N~PGMd|-86)VIMQ>l3MaVNJ{#E%+4?mJiqCCO^?4>DFdpj8WAqMUjSZYk#}3@pa_Pdi?wzSol-%9;;5<6}yvky#`
Z&h{m`^iHv|GwV1mbw|dEnan%9^Zaz4Y^5oJXB{UG-Y!BQYS^G~wdi!o9D_LIsYR+`y?2jb~xk?~%wCgWtOW@A)Jv-1#t;rUm4sUoC=t<2T^|bakL~rC
sS)>>UQ2RyJ6f?0Tx8Tje0Doiu|!mXLOK199=+%RZO9n1%WrBrX@WtI#WMJCOdN%}Lj^)1wKRPLHVMWw8#JgaNVVeLC<r+nI4m&9x3*vv!=tN&DpDv$@
b=eoS90>#0niJ^2L#3PlA8eL#%_vxHZ*siWLyrVy7VAMb9&J0wRD_PV6X82C;zY|eQl?N(<l6P5xgY@)68l;dFpaNd+)MQi61Zv4U7K0WQNr{kK(aZ3)
ocoFz#iKg_jZq$j<$7Ca>KRxvSZnmrXn=!7xx%uONUAF7|v1pR+s_)l0h)v*5b*3Wu%7D`tDeLmDN~uX1K6geo+6RDvGv$IUQ+g$17lh`i760pFBD-z?
#n!32v>C#{pFWp-mu{P^u=vo+<9~>MuEu+O$>CuXO#0-TrqdpLYPvsY$)`&C|LUN$-_OcQ$Y2)U_@Q)g2$^oa9s##&0u=?Qd#nR^<X5p&$b;zoX&FpRG
pe7i4=1H&an%dAtzJd0tvyP;c?Hm=!)&%l+z<KZuTGin<HRr@>`CM^n(J%M(HpqG0&q7P{<MCK_+4_oU7P;^5pe9pv+XZ*=F?NqDbe9+>^<K5^b1bX%S
ZrLyH1yx)BkG{`{atL&Ii(|314)qYe~4X7lT!bH5gkr(jgSaEt30<pZ>=a1D)%GIqVKZDkT*j>&iJv2ZhKxuNwpNnXT`wcGOPL*Z7~z%3|xYa?Qk<Zp9
L9ay{J#Viia{c$b-3j(}i;HTb62IYL?$fFJzl`+s}Fv<!!%`gxo)Za3bge~ezrb0e<zZHN*zBz?YSMTQ=xQ2-|sOmJA~dk!LpJwWGfv%Yu@{7idO#RD{
)I6M~692~-A52<%g>R}bkJ3S9vD473^>ZUO4+jcEC6nxI1>>E^*f(DKo_eTAi4?H3A3eANpnAi8AeY{ujaS><=OT+^)-?!Z$`1729Zm)H7Q70CUjwe9o
!;F02-XDj!UkBY`n`IwOtP}rv>W?!9ce9H1>uVWv;z_F7ZD|Z;74N=w!v!hOfId<mNw<ey5&W|%J9s_r>*wo?Jv-Gj02w-+Jj~u97oNvAZEH~3Cs`fgU
HPzUf`2Yg)zqt^g3J7I1fppU^sDfd^>dmJ$Og#0{^@^pHi9w6Sx0T6aVG8ga}2?H;EE|Zl6T+zPm?<x$+6Qmm&%EQaWUcz4TR5xuifoY`|JUv|K&gbTx
;g^BQ)+3w+})cfA$@oL<;uW-t_w5bUjJW@uX-^^$a56{eHNo)0{b2`qPR?RF4I^%ZqFU<a));=aSeLOa)H%E3HiMww1BIZ)e64b<S%FNe9>e&dADstW=
HSU3L?ST9KdhJskYc`Eq>S?A$NFK%<*wvv*+xMg-@wUsLj*J3mF@jz^okwbsh;{<CEt)N3E5shMX@U!ff_Ptx90Qa|$P+Insm`}^%`|6CgtWIA#Desux
j&U~oS#2g7#$WrcjFBD`yIQ<l7*~)>N_IdMTdHnl7O#NTlhO(<aIo{M-KEeCx`jna%2B{J;kK}ZvBVu9CtQs8oXx$8}d5ybHUj9i%oJ}fyUS?HtmBDy&
^6GD?&+tWDPX@g+S<Ru@Bs7+H^EpbKybQ|gzdCkZ&H-(G=;}y<gX&giIT&_t>x%CrrNVYy>FWwDW$A$m=#Ky&ToH^B2ng~P9>a86fj%w|hOhTcvBh%D9
COG=0?D6_QR{7c2O)%OUVC_0fV5mRYaS3c3WBTBw}YO4d<Gj4eXg{91Qw^Ot@U-x^P+s$->Ik^_cmT0h6x(Va@j}Nmz}nsBi{<<<t%ywWjuXyppVso&Z
_|!>_tq%8uq#PSne=2#WvYVyF&}y`ceQ`yw(qxJ!yqtQ7?=t1@e`>cJmv;n|1kLuk`;jvFmoL6zj;{4!p3wBz9BZW9rj4w#Dxc1xQdzo2pgpolyQOV%I
@wi;6F6H~)~fbkwS1Y6Ispb*dP=f{hsZ#P!@#+kC1r%yurVNdPuPY3O>^!4XFyA-SmekUkwILGxDOqW%LLN&bF0rg+FxW8LD4csr+$cm*7r)naxm$B|e
kMzOZzcwU)G=TunETmfEVzaAfsw>SW7bdU0$IQlg9o$565PWL~)kx#z9hDVEMqn*;d?=4JCuN&TETp4RI0o+mA?&x`O6aL#b;^D8%+rKhz|H{1mEA#f>
XWsr>CPVql%!c30fcRxb#BXLmFu%-*_^k|x{~o;2LMHslAS-?{$2yZAvrhd?uo}*(Vg6*M{r~v-{^IX1{{Cn1s_8CWji2?$-^{-wYM1$jA{%R5e=myLP
p02r>-j%`$9-a1s(#l0C$o{2j~s15ca+lMae9C3pL+UhJ^!kQzwrLT`@g@x|0zBDW&L^S^)@npd;Z_*@AvWk_Lz|>ZnJ+M@8_|Ijb-}$se1p*zx;*w7v
5iZf8qUw_rDge{;kZ`^Uv{q9=CrU?>94Ge==UTpT|FVS<3Wy`pLZ2hct^xT#an=bG)Xmo-*zD^(xq(T!TNEw*a1w^TX@T0{*~vsa!{Eiq$`bmrWu8z;9
;KnubOm|4Xj#U$~xs?a%*SyniP1HuX3j%|WRMc7y$1g1}mF;<av}XNBg-j7TI1eR@x|gSld)B|s8t<{1jwnb0;!QrR81@Y$<+7h)iPG}%RssOqYeJ!S|
S>wCYhFEpw~-}+IiKivy2!5GEHN6pTXeK$(v9JNq2xEPl*al-*VT`VLR>jm)=ad|#bu_WUD{P82o6PuM-*A9YeoE&G9p}TP?ncca7s|xQ>rPUB+eQ9>K
oc4|+)|UW<vTVBM(wHT@Ve^5e)C(NZ?xS3OJ5L@Lr(0K;vLXcg5z1-x?ycPEg4FcTOz;W4Tu+;{f*Dtt(nuc-hD1yXk06Bc>F`452FIOKGi(mO>xsYXN
q*OJls@($M|yr#yYG5hKkJE4TeS#IoFY+v6$*#<Rmn-M%{C1-trwx5U;+XD0#7o8hX^y;eWQTQBGpF4C51_Hfw)a>@?^N)Ns;BzFAxmc3#mc(bCz|6j`
2y)CqX9{A%cARQc(vZ$+fpsddkE@PH>1KT~)Q71+tukDjEk53Pv`*8|fy-8@il}Hg;6>0#LC#68AdA$1<x)imcP5flkjusv6Phc9LDa>hL9S6w)zcbCV
4cWf<Nrq^ql4Q_Cj!s5rgYj}8JmY-CoSJzSeXGf6{SGSYN7nYivFC^(!0HAul~$33!^U>)yQPdXk78C^HGEwpQYUZJeK$W_?+i@*FuKm7S${-!T~;}3u
M%U}29Z~j?N{9VuP%b)VYAO7+;efc}XU)IByKm6ry`n!7g@<)F813&zsFMq<9KjVi#{N;~?zrg$Q2Y&d&U;f-Lf2SY*(3ijN%OCvV4}bX+zWn7s{Gl&@
<d?tThd=z~PyO<D|KSgP`E#{NG~VznmO8GK+ZyXMoKmUDni-!;u`e{6F=r@GBt&O#)?Jn8U@ouhtw$<KjLCE|-j^b&#W<_7OKd6mmO~?ELR3}CL(qEX{
0*@nOFYe8(`ha5@sR9K2ee+pSD`biYREH>Vw6iaN3|~XNt6$<Kcd|A-9pOd+=Cvg)YuVMYtpSkaNwex$zSQqeCUiqa*VkBJAF~zAqwO!PiO3O@qYccnX
4uLX_>h6600!rnG1gQC;INs;=4cL&;G>U{plKKqi><rFX12Q+2wF}<FP!>-JjDl$nEvLUR^;@K5`<;+HlqI>1d!yKYO>Q?2k7eUHVh*8gt3?aLTg>O6*
tDsn3cKVXHK6bY9-AD+fw4%Cq;d5$eTWHR*?+!kYm!bOx;5+2d_L%_@6)IMQaTGX*aXiBZ888dvGrY1O))pAzdN_HJ*lGh2awN+ms-7@neCpQdl-r*d;
XNOw4`Q}QS9;pO<^&~<4BRWa7H2dgovP&E5z)zDpvk$QFV@zkJJHR}L2Qa9;W6p4Wrn=LQ{SiXh}w)c7$zV-h8sdwbq_N*G!6j(p?j=uFi$-lpzot7r5
`Y7BA{1Q*MMuf63)JO}Ss0Lck{XDr};C=N){pw5k_js6qhHO<I8{JLyp=x*4v*1U4h3Gy_b*$fPZkL&p?O|Ue310A}q=clW-w}Ga8>xBW=z@f|dUOgvI
N6`{eS-J(<{=quJt<#x^$bft>QHtPKq2F(ze7d}1DxO9L@W{Qp@bDlFZh@ZbfKlMhXa+PbHr!6TRX*MG)ig@(-9ftgYT56JoFGxhYlM;Z@W%+At@*{x{
mbs;T-|lP|lFJy9QcclUiuIezrgQiN5;T!PASDfo`E0ef5+4>Zbw!px;^qI?2O(u78Cm_W={jTN5`hd%r9++;66<-!Io3+AG)M@(|Ce{<6jz1_pn`DZc
5he1B<oSZ#%i+cQygnwuD<G~dt1<8xI4)u;uzk)3DMWApGZT_Y<6OjPD<q4T9_Nu#EUJDf9jz;>z)s+QbhAM$i}#QvjaNxf`{GrX?X8I8xpC}30haKGr
gf-A9CCWRfU5^9@pL)S^OVtczcjFhD<Mt|TZ^aO+}>1Xt>@C@g^29Ri{74;v96y!{=M3~&r8(k^VAr*KdS@|B2(<)S?N?Ns4j1n^#cNCnwv+A6bV+$`%
LgV?l?)x{Y>=80|(ZLUQp<G>QSVR7NE?1PYx=AWpDK^sO6|P7D*Zq1~!<7LQegu4tT%yy)$VsKnpzcW03OUy8G_>UFoeQxSPpfOHo8Q9=`Ju1{#d9pdy
+6R)oxGu!Rdti{`+h0yfk8TltN4_DiI=~nGYY(B_b+xELAg&ZGuGtlDVV|iDnjXLllY<qjjEE%t{;+y8uXZ8Q>gap<WN%g*O#^3le)UJiu~Z27fvPdJ!
uP*vCu!xPn7%Vr_f(V|0F&9a7L%sGv7qDSaLX;%Lmsf-NowldQ)WQ6&fg;WUF(uEe=6A#5A5lmJkd|>@}#~E_;7uc{f%i3BM)PP;GosE|I&hu<ppe?*|
FK9wHc?`XgR{A8&n)H&oNz!&O(tuy%bO3jDk<reFl0t(Q+I+w1%3)svO@_gdDi2gJj;xTJG5lQT@*aM!m`bSCv|jSSrD&_uuVpStZMRhdr>{5$_?XjyN
_(iN!ajMCiMrW-2&fr=Fr?(Q_U6(z{wJFx?NHT}1$#~S?+=wvq<IhOU#`1FXCPvdd>@k_tscVCQaq0VTOLMLrik-b4uaecXhLVE(Pm+T=XP@29uQq9AA
3nzBC;?mVa!C>jag4DLDIGVO)GQ3)1V6z+mI%i`wnc@;z^742sE2ERi2JGVfhG7T|w4@{awZAsUW|q#=A^anMO^^~oC#|woBkZ^Z47qp3+AsXIKTEs44
boc!joXz#uiN^ZwDb98$lk@Yae=AWHH+log7>RTP^@lyf6eQ21mp9v;XLHud;hMkf!wkY!qr|_uES+k4lU?r2qn+G9;~w&$jj^NH?sIVL6($z*xx@Mn)
dezzr?dAM?1lf-v1$9O7ktQ9<2OFc$GdrM#1U>?+@@ydlKK0rh6kQ65`dVo%(Kng@-g(!lPHng-PSFh1-3wkn{_@^0w-#>`;*h^+V;MhRU1?{sG>3%~b
WAPP+lVR5iZdyGFIS7S)ipg$$YN$tCsdr9(N0=o?Ntq8IE5zBQSy;t%dbsC8<%#xq3B>4oOmK!pmLxRtp_I3fp@C)bP<&ys4BDt0$ZpH#c^vnPDEgNJp
+a0)HABuzdNg@oIY(FzMQ-M$|#dWRy_*e3HEbtwy<y`>Ay?!V+BM;^3pcN2|0Gwy9Sr!2W?Y8N?&@lGnIy@l=?d%?)`ANyf5llu@>w|=nt44ckAjo~cy
Y&{_~YawX`JpYC#Te7f$x<s&o+G6F#iJu6xAet;92feI4oMaWqWsRNV4KOlK?D~3po=w47XWEgsi|pXNMM1%AjNFi&C<OTAOy?F@=E6#7p*>`AcSx#Ke
=?v5OBz>$u?gz>(M$QG0@AMsAud#&xmhq0KR1MmfpN7kig&y<wXw~9!clyh6a%;GZNQK}5vnv|NdC>AJ;~$V@2>o*my(O=?fx<7JN3s8lGCHY7a+*{HY
s*J9ulv{j|;sk)SZ0q^GYJs$VtE9$WLn5E2pAf=ze^|4nF2)pEqC*_i1LmID&C1d}w9u9lzSsHMZ2(1ZClfj(BN`B{qhDo#8#mj{7_)ZH05rrAEFy2N%
uHVy_o)-e+Ln4Rln!?1*$wg$$*n)&qJe>#mM>FqD$qp9s{b>r1t4+2Y~z8YOt#=4a>ZMjgsj06(~DyE~}{rhbx%kQR_ugs5<;yV>miK2!F7GrOeWorf7
}=9@s##cu`q6o|PDolAk1)5jofRPifpk)5FG4%66_CixDJy>i4Y-^-m<oLEXeUor=`b1`*l0>~ax);&N^D#eqfuh(AYvVB^cV^mCP=wz(4VRJ!`(d0>m
4CYbJ$=$#9MzyF)IepF$-gkc5Wgj;z8QV3yT)&y#6#4GVPJ>UGdzm9DpSbLd@Kf~g@w|xNU`j_d1KI)K%;y_=KEu$}k?5uHP+l#h1ktP01F_!Vsd+azv
s@=utFz_9>bTeF^c18?YFtx;*JtkkDwFkZ_u7&{;QuXSOP&X-u($W_XAV#2woha*AgxCcyyeP~44j`ST&Run&5Zx8AI)-0^>6pW%bVQb*Bsl0-b5@9MK
`T*B#VP8<@)aTe0TQ)t?A9Kp_!oviQ`kl$AZ2UavnP~Jn)w{R;}bV8C|ihzl|r=;Q!0uEo*nf*WY}R@JhG8y<g1}Rd7NgKg*kNMd&?vPT>SjM#<Ter|^
aJJ=JV9Hu`P6V@t>X2QPe_yWhrB&a)i+AH0>!1gpKBG`S3H9!Yj>t4`u^4MfBOd@38Nz238zCLK^eA=z2qoiUug+vV~h(TPxwlYKwG6u3b7hOd77>g;M
ejIuE`C+q?wbn0DFOZmy&wtXIDy~0dQ*zY57RAbbndr$kYIgmPWp;7A{!va$Al*__f{-8h+o&_BG&VZ+)aL^+zYtn=?#lpCwJiPGKXOfqq8^HPFmAE*V
!=zYuzm&K%VAj_y)dhp->X&Fdz>L&Oq8A#kPOL<|`V+1lZ=a`Mmz0rTWrR@@_ky6ENaGC;mUc!Os_NJtLt&Gq+-m;jC!FRbKY#xIiK4YK_xXS5&TvwS3
L`f41ZNR<f6q2Vh?AmC3vHPBK#J~qi!K1KlfKX{kTED4G)7Z6>0G+cbD#TkL*?ifq$#kR5C2t}x2@1y$4{mA8zIrYdu;Ec?~C|zh|BlYDgNw@plh2^mx
p^Ia*?`BN44mccqP2^$Z5viGr`noLVoolVH5a++xyYG7WQ%JRB+9>9z)PGkKG#>8m9<rm{}ozuF)z+RQ?ejc@+cO=j8T24<DXzE{kiak<qSXVP%=M1>O
sYM>*(a<-q5{KEIhms(+-Fb4|Pk5=Xp1StIpD#em9ze19-+_PKt)dgJkWh~QSnKzC?#&}8|eh~$~2Ak|ibe{k7;6!la60SaeS$}86RR*;I<bc;_8UWpM
$;`=u4r66_@G|0tbc~N=u2BRAc>vPKppl#Oa4fwA2yz7oNw!)hx4MPsMb=^Lax2*=fxS(XX;i~L*dlPH-d^`mkQjpy~@Aqz?s}8KhqTXLDM{LCCy)v)(
bShT(1Yd*~52`;M636}fSkQmFs}cUIGH+LcsO=oq*A1YD>=Qv{Z|mV<Ny_CC_*YQnZfA!Na@+f=CJd}+rSv~=ADvJI{VBF8ZrryTTlbsuysU)memV~~t
`6>+HRvZy9~|*z^U2$FH*MtrcGVMSg9)6?ONvgNAVeac?~~~`1AnESPw8#3Y_$`mUAm85F+wf?(zDevb~qpKf&Ij<XC;Fv6oLl?4|Wur5H1}jD&6|tog
%{;k{<#NKlfS0zi~V<sOXd;#pl*tn$<LpibVj`G4+LWZE*_m?!>Zw0^_rihc>s#ji0)GcZxK8v8>1o$?FjcxEj6n6S@OqbKQ!-=N!hjH;YzB!1^$i`+<
-C2g;Tk6Kkac{z60{@qw?1I9>SO7M#5CH||2SVnPBP6z3Q75wcEDgjC%)N;r2a@^6G@sN477gn^hDL7Fs-Bg`Flu5N1G`|oI~Qi49@F~G38$Z9R{8<AR
<`6G5b=QHSPy{mcK&#!{)p*+an;JZ3$tg6@BW#xo1n7vH`A5hflc;~b0yl?bU_M}`K?<<iE*~6?p^?rT!9ZEfukP1PYqiT#={aBedm>vaWcOlT$qMKZw
;94<}4D!<7nCrei<k)_ctvrH)0$LJQ9uW!odC_V;epV}UB^}n3j^a0M(Puy2cHl<=K6AyQZqLT2g1~KOP1y_atjpN}x_#S<6Dj1chG@6-{eH8LJSdLYp
U<Hpe=msY?^^TpTN$ALsQ_N>x%=OTb*Fj3J|I66M1xu1OYYMn-GLa0_i|%7+g(S|jO&orK>d%zGTJk1wBq|LL?BX70;`W-`G8_=O^N!N1{U?c94}7Dk0
8v!mFHfL?en!t)!CdaAJ8i7y88v0h`<W^q4cUX_kmu<2{#{(9B_v`_TfO{h}gRJ*f~W_uGH0v&JX`6s6dseHQmiSABhwiY$yXG^l2r2QNEHMg?;)7g0s
+YTTa9#%wW84xs?bEh8WGHx&Yeh^3Sv4#c0>eil4{Fs`?*99V+&iEem*1SDyl>R@?|w0qJNEitW=$asRx`191ep_<rnDj)N6q6QlF;h@Ruh9wsh)lVnA
JzCAxUr1oSB&Zm5XOz#w{C~L2(dKE+m9L@@YS-?`KSo@@djXED!tWn5%j}&+Sh7T-(!JOEN*0F3kU!fzPR4m`W(M`z#o-huiyQVl7u8A4m-?pOo0$6G4
^z4@h5GG8r<89j<VN<WA>xM?Za#XrCkN5y&FusV%buS{(f@9`vobq%Y{y~Snf^{%oKogeYjZG7=1soIVlb1v{UpU4~h1l!#0i}}($Ln<4kAHZucf(Hr?
_&^kl1FR(KGn_P;k*?(y$Pv7&DY~4+I&2-?-4}h5`!ASE*($zoxj1YO@)7M&lQL7;KRHLLI=WHn@*q_lmZGq@?%mQo0U2HVX1srZ}}%<8KLxBS*Y2+{r
a18#eY74_xM_`Qc*tlUQ(5m*up%WeO?i7`K2t02f&Y*72JD8v_!s|cA}ide<TfiJVuJLp%)(sY#0X2KslvPOBX8839~|gvCmq!ETO;?1fO~frSlh`BwI
*ghsrY$S)?U>hVGREf{odOaa|W5Sa;YlC$Z@EVmlvGNn|-kY}rU~V_)A^K6+&xTd7kF4nFOE-u(HHi(-3&Ig_{8C#+M@1PfgbV93-)_4yA!5;Re7<$lQ
fiX~cf%D$WtSh+s-y;;H=(K)mck8S!~iK`vuAB|r_5HuDvqqj?qgqg7I2;;HwNy`}Y%%AsG59jy6<US=oiWri2_F5Wuf1|3lXSM>U;I)Lk$b}op3s)8-
pG#)wzHrGJbZg471GauQ>tzuLMPNR!TcQ=u`??*%oVgxEK?0m!;Cw%c&qxGxC*9p@7X#b|L#~AKG=O^zX*FN<TO^vrY5$D_S6>w5`|@y^G64(bf>0aTo
&InjjeAJ|$LCz1I{7uMGoUMki;avITJca_+UPQ764DR-$&|BfF~KQ#)Po$3dn>Ep^ByB(8`jU;2}g(0y#ZJQJn|*62rW={&&nrFJ+72KQS?Y|?gF}=PE
wzb_f|hAxUa3OZdcZqD^3KD<8fEOkGsyoB8<ZFQ383o?qcx~lHsX$<}!giMwJi>wxmk#8U~lRb;9+~OGO_u8A1N(Vif;<C%pbvCp7<M!NhhSRARbq!bq
%`pp%5<3xD%49xQ_2&$>EH+BM_--KkgR+jL6X;QxUR2-HKu=};5*1{$7~^omAdWeW;p;$AKZ7!B=q<4ft_fRcWU&1Y^OtMEJ}13TIKqQ1tr6tRiNIz+c
xb8Tz&<}>^nbwna9Di~|71#JG}B0`Zq@fK2!u`-`7QT0XGpSM3!PVvVxa74xLkfAbsyB7_qQU5P{Z`S-ccHIenl?*)&%DUJWb@T%^0t5jP00A!Oa8zI?
01_avT>ww=(w6O!Ecb->Wh}4lad=U8yQd{Dqlft@Q(2Op{1pb|KTDOW$|_}*R8_KF`GEM77x$if_TM3H9vB<WSOS}$mbbl^_6%1JHQaj+2uzfXriwm!v
s3O->gK?t-~xn<!3HIk{%8`ZrD7cp!4U|3MOb4~6ApJ+yD`d#YHA|Nh98@h?g}7Cr_lFXWX9JErXJF8FWpSU)6$FWPVE+~+l|141vUqzf#4U7mnQT2n*
ib$R-W<O6(X@AI6R?qeWWZl2fWlx>|m_Ctkwb?EYynX>#aslNE6R>Rg(pz2{#>;pnI@Zz_749W<o_)XKkf!bDLsL{n(~1&#3!ZJ}7tHWyTU?ChpkKW#J
rV{0F&Olyy{yk3fQ@JOo|K=IoL#0J1<FrbmadT#q5e#Q;Na3t1&+Hb-joWN`WD3_bJ*YPsMyECg3};cU)3k_uRRQ#&a-j-xpd**RLTRty5ht!sP224@*
CObe$XnTa<!=UnE<s`g{BuWEBxXC{#&czU2j<$Ng2u_?FVwbc3zXk9FX#^r(q$P%o3xrocgL@y(Y#g!2uukCcq2XzB~sqt{}t|!7*c;ZX&^v7vTY@Oq&
#g`j;;%Z3kTy@LbOs1gsbW>huj)LpC3>JZi%%wXqZV<Pv(T|V?RsJL*d4Y~OI3FV^7Gco#P%!qARYu8d5PsMlRj4x(QW42U^_6<MzjQlL@*4t{U}=zp%
~TgI;JjoZ+e0#;CSE3)dD<823&0lAT8k0}l{k%am%MOvd25|a$uS_-zyOO`d8ev9j1m_MNN@%;WA#v?)X=<azy|cJV71$2OY6X)lP<{5iPn>Aea&7aq*
Fj5YGQZG2U=&hLB3V@t%{foYKCP&?CUM)I~JA5>uGj4G{+!YC<nVIv7v0OwXqh#ZsA`b#>aC(w$u%IJcHz5;);Xx^k@TiE(kNNWO#M12sp8;3bG_7lgi
SFmXup$fz3YepgxU+1Sl&gj9{q?=A>;aW9@De1@K_CxLzT7&yu`&$v8vROit-=B)-@k1gg%`42xki<O_$678@*;pzQI&4)ydIa&9Fjau9H=YL*Ufn_-Z
HS-vKI8ZEC)_!$z2y1PtJbmC5#>l5UbIP|0D;KJ3`HYjLkY`S)?ELF2`VT5x?49p(Z_9~;PZnXj0sx@z$#g<{%b6M{(bMS|rvbM7j0<*~g5;QTj;8Rut
*{betk`_=sjtbp)=7Fw&i@g|0Ju$-?i7N%Rj+-1!Dz+nzS)JH93(^#?=}a=`lXc+PrAiXCiCmMrAuE0H+75|-P!?RhvNtRIh;Ji$jmE_2zO$#2oVW>W8
nV|aTV+gqx8E?w=rrRMKr!{6Gg)p9?K`~ZfpX|Rf+NZo+IF{|%1P|954VmUFhvivrnjMHSrX3>f}|qjo|F){+cBzdmXQh0hNyss0vT{|)9e8XONQfb=U
$p|Piq3<c+|v=x-q~y1_HNmIp~0cyac18%;Rh&?5<m8M0^mXt;IBvJ;Tu*w&EgWA(bZ04b8A0#o3XI>MT`MHVqCZ9^8uZB9@11nazb$Iaii*=G<W0Heq
uKU<^sN*t$RTc<uIuzG!DhC6BU$->i0$fIAI<Ia_LGBEw;K*~BSWfpyLDk+JvY+Qp;JMjG$wd*<AcgfV(S3<|lJb5&Ni4!bj=or{?B+En0WUW%FVeooU
j+#ZW@(vc8BXxl<S*RvBD#cpuummpTPRYQ@Gt-%UqK?<CFR+en-ihag#9YEEkCgPQd*6dt13hv&l3zM^BKEsK1vIQ<|_m026a1!E`{sHKbdNH}NglB%k
AU6<sG<C+eJY?AN+)^!!f^J48*2GRr9W>yuo$`UjN2CUkrIts=>rW=8^@<YL6k>rQXF+LcdvXH8q{ccc&b2XtF4L_xY`7I5Q*(uq>vW#4#7mdkPdVtvo
l$Vw5b8LP=McC$ZEtLVY%ZJjuu{#z98^?6WxDA}kmyF2q(VJPtgfE6{^3SA{S@`Ixi12fe{DxZKd5ED^vZ(JdR1oRe{xNdM|03_7CX@ns~kol+^WpjW0
_R8T6yNIpH!1%s2nArDpHXH#+J7z?T>T)X4A%nn3CJ_GjB_DZ~b~;<n9u%CR%{hXmY;iye{93?rL=b`p(0B33g|RE6;(z!r8sd!49w-+pm1<UulzM`kK
?RQIY~GImupCQjdvyRP>s3L`mNThZfA)TRKxZ8(gEhJ^Lp0NjIGnP!-vfvUecCzLclXPsf_!B*{Cw6JJgy8cf@Te?A#Lu*BM=&p0u=EQTDobAPe#KL;_
DYG<lHf(XS-FFRJO!?l|Nl$=}3{jeYnWZ^I!@_AFYAM@XW&M<@G>r_G<O$_t=n!$ds5Jip*E3rTz2;x#WU;~5f!CdH?>vE1Qg-sv&AyYcQ9*k{PoyAh(
OiF7BG@pwprpwn+uXuq4YI@Zo#f*?8(4!z2w0w6pnWLv{S(BhHK-l)THI_NV#H|cjz4-Jv&c&!dGEhIZ_{Z$T$gh2GJk5#U0lW-#PxUslQ`m=Oh%0ro0
q3>}2PV1E5)v#0)*#!x`VpK$a)7?MQEJKnwGw<K3^!>{p%{0}k;9b)r*5Uw><M@Qr`c$2<hA1W%q5lh1C`Zt5em_ZCm_t6XRp!exEajEGC_p&0uTf*10
Y+jI<0i3;Nvw=vyTv0CLKq0kjdmS#}7=~k2!CVve#`Ykjpzw?}=+ub8s%8#u+Y`J$*~YMxKt$3S5Viy{1fRV%T;;-fjysF-*+nwNoRe-WK3o>qgEQ8v_
tIopR8^3^!?LF@AoYS_4##)eF>NKm#O;uCX5Av1g)Lg^WI%H7ww?^^~a)+yc%C>g@tE%|%b_nA`4fBpU-1{dsjF<TBSeSU9%h6SdI8&z<$h>%@3FX{XB
>kTd$jtktwB4(5!`gbjBt_JO$tHaP?PG;DcSu-tyP7^WG0|1@?nmpuEhLzQr@$;FMi7j<)M**tO^+{^J?@F9QF$7|!K%dMrFEZz@CcO!qEDSq6Z$HQFB
BWOT5+-yO}{+gOuKlVj`EjzL$0RxN{cYB6mxOC6)`a(yLPt$2Xo>K(IeoYP*gE^dntyjy=pL&y~;@eT-FQx$!73PaXNQ6d=akprXrb_hxc3S)I1-=)f2
%&4hv&HDgyy}{RlG11X%)}PBIM81U`!lJ7X@5Ex^-h|8>Lc-Dml=J~4!sP>dM>cb@`%?+yq5TLcXFB@33g;pG`sst-YB#49im1YFojpqAFt-v<0uy;#6
gN6xI~aE7xs~H5U{<3s(Vh#ekgAHDrgr;2bT0vU?k2!b(XGaO)sgrCK{xg;*?F_6yS=VdU>?zL1)#iYk{R<9zJFx@Olc>lI56l53$>g#m$uC!FiPs>~K
~{2jSI9JT-?p=x4LUg|$E;$j5E%uhQMdYfIGOj<@4c;PNeLqDUeZF0$q)9z9tr9le|Y!)6;}8RdsYu=r2bDV7sD=y-fy&oza1wQl0-KsX#;Y?s|S*6n^
+9$`S)YK#N3kt$7J+0+DfDSDRBUX}Vu<xQFcj<ErYpj3s1bJ_`6M6y{*Cb2cgVgm^3*f%uDS78vxl}6_P%ZIR7Ncz>}iuDztg=kHKNxkaRu3jNJa;oHB
EKVwF{?x-0PoS(FnZ^~caJ_Af)tPn>iom&Mmr6-bquW?qwx)Rj7clHKCTcl}{q(jchoinwv%~C^s4YoA?F!04SlI-axGiV+yxn(slyAWv<YCbCw#=~(`
zdCME@DH5*fw)0$)q9}hcyuTiG*j^CT0i05!W`Mu)L5uN5)5`?dqie2)}(A>s4$>^c4%ZWcDuRiXOb4V;o8qx&>naQz~+C5|8M_;t9nX0j?T7q>{l`43
4hAG8Q<v-{JKHMj68zm)~eTg5_n*T)b5VO#WPw<anz-rqIaUg$eEu%Rx5X>Y_DAJTke}a>ATdQpVtPM5xdtuIC!rL{qG4T4tFzj@t)W!4ny@=#c_}zU3
saCADZ^Ny6&6vwU0`ftH8>>BY-(uVvK4{**hCfVaw?A2Fvirvi>wo7rp{z+EJvfnqTP>`+EH%bxD1($cO)wowt0KlSkQM>@slO|?I7s{MIW?a!NPzqhI
OyG>+XY6A1_=l3;{dDZ>zYa;W?`#)`ZPfZQ)O%BsXQ$u8>RM|^S4IfPx{}uE1x&A)a-)BSbsj28g{`|eEs7Y3SwtA_l=tDoB%kwj!_tX^jA^%4cSdg7=
%j-)`XdnLcxjaAjhtKJKPVc8bzrR*I%iiOEMra?=@TKvmCe|NF@2TnalfQm2y~k(tvA@^y_s{Xm=kz|O_c^`K>3vS`-#5MKl}(^O7CrM-O{d>W4?db|b
LcVhig%l8Kjtg<rrO}q^!m|M8?%q@xO%s#c9Vt&i+nA5kEYt}{eI?^O|>8E<(~w9KS6nZZl9kTy^qsW`#N+f+@(jcQG9Kn#P#ZEShp-Tjm2@9V|+;H84
L-2(=6ge)$@dMZxVY$+CnuXG~!L)7vRxQ1y<XmiYEA?h4)CaL0$1Eae{D*cY@hw=7!a?bzKTZg-uqZs#3v=*SHiI=veTeM>HxFi5&^T1tqPchBSsU?ar
Q<N0|zbS)LUlvyE#(FSQt^b`9jkErKW#7AqBcGB1X@EG!ct^`_pEsU>fyJgrkg-^v^7Mj&>;*1%%K#@tlUyZK?LG7WN_ryNi#sKvBcs2h^w_q)=D`*aB
#*}6q7f6j#*E>&;mDy2dT!d^&MmRFT(vjpdpBerM7vUX`^hQbtfnsAq=b(d#xmnS2dRda$V(}nU~p2S0*mLCSy{8{0z!X*o1m~StVv8u{^5H@T`z)EWA
=6&?gYdVQHjbts$<^aQKXWbJhVY9O$`+zxYCod&|)K&zHJRi!Eg&}J}i%ZKo9GRe5M0Bq5#<{Mclb2ekE2JI?%mVRxEK^Uiy2KEUkGhnG;cjg<nkV!Jf
m4^jI*zQ{%&JVZnMt0ucH}-orO;mj;a1Z)454YWJa?@YLJC9GItSLVSyY;I1T<u9sHG-qC|Al=5PZopR=31ES03|&DWGAvf&A)ByJ|121tDyS8Y(uoU}
Yt6a^c1g5j^sFVJvTwcM!Cbb+FEQcx<%gag0Q(TAd&IYwr335B*tp{S|lp^$-17cm0KTc}fp?!n-_+yZ-El{@`7I?p=Sn@Lqqo>(9FD?`40u>(99BuYT
yyy6aEA>u-AK&${cccptr4f5St6@UFk<uD{@+KX}()aMz#k(4TeJpK;fp`OqJ{>#w-$Z}HHdb=RMJ*I)9`pLy4xvDijVAan&I_E@(O<mHf+3t<!Ju4Q(
;%BmwTNWzqg7c2C<O{kqRBoemrDS@2?_+oLICKTL)d;@JMyi80S*k@r=-9~G7pbK|#pyY)xLC!Wy)R4pFR)}=rcI<siT$oT^3=Hl9CyjySNRt~X9<l93
TU$=h8gE$u_9uBK2)0IAwptIaWU!DBQnYK|7hjGoIiPawyX8yqMPEay77iz0hwGurQI%%slTapF03H02hKeM>M7-N4yxS*xw@>b2pVr+zQ6U+YlW^M{!
VimQSL@tDAy@|C>&3H^R0uE_3#*V%Q+N_&c&V(|vt3z2Ct(uLLMYAtA1+bZ^G_5XZLYVTaxzq2(8Ia{v~yG8VT0D8f*oW|;B(BjGFv#Ia&qHyu`>w8(%
JpZSn?=w5OVzx^-LHy#==2kPY7tTw;CS>jl#K&B!vB82YnTS95kGM7UT}Z*49Fo&FZ3Akq8g%1f4y4o#O#1Y4iTkwY79=b&jv8cNIF;qI>q-@y0T_Xp*
pNg>3exVqJq;Y8QMu0^XY4dn%-3KJ_A*`xM;GUlezL_aFXl$;M5Q^`)qo!rkBD-QUB-hse{yj8Mlo=!oy7cj19$`Q_Pi7<cWcBA0|RJimwDJ-*2I_#z|
k(o@!jx)w5flUPDald@>vtX9B+tp`<Noa0+DQHg+y0}4GH=TQwA(mB3R{2V|0aAnBla5xA<sAN`>!)W48BYF^a&8CN2HL?uZ1}@2R%YNv&f#PLVJ+qNO
;DG6AN^M!?%oe4fp6xYE91JhSwQ$x1ZFlS~?-&LJzp1vfzgmke+*=gP0U<F4Kz6cXNvm~;s`daWp1&QgFp{@qsF*v<6Fe0?SeDmr<a_*FKjNo#kDsA(f
=5%3g*vzH@e{qr&(nwGTZyfzncu0@q4OSkF)O3SVkF|05BuV5#TH|uic(9a0BOvJCK|cuBBR<`fbrU%^8v>NOuD_U1<wf_OAAzr709VC1#gWZFmR|jzY
Ef63%sxutnH~kHS(_FcVg+SDrnT!d18~brwc^pu3;l87grIJS`r$}+glZJJh6*4y1oJa8VWF@#zV7|eJ}`VNkbT{_q$@X#^?N>`+{z{Ovs1JE<7`$p!D
pA;fcMqy1+}kDVq1vQ<fEZ<vX;z!DzF0*`;LIk!bj110x+Zi<J&*N9Yk+usR{H4TX0wRUpk<V0qoNH<U<3b&<o{4Ky5Em31gY^}Ijcvd$WDEtDZCP>^`
%BMh!gIp-U0bOh!Yo-N}%T?~H3W|ZKU;o2-Uao&&3^QDMywtHwfvj;CWTYe6Cn+&n`S3+{A(W(-muy_r&d2w!J8O2(`DN-JWQq>n9f|pi3?HEg`+L-U7
H}Kn8UP{QI;%0SCcyT8UmM`os0nKi<rEt4eIE>@+W-Kns72~~ei}Vn4=sDNxR?GXMS6en&EZJ3QjI}6+(b}pHR_ZQ>?6MP<6En-JKe9P<q;7-|fS8ASs
hs0@m5?XFJ!+v9Ft${zT2So43ZNTUOViCz{7b0{2xH!?t%`B-Vm3xj?AY#Xt*$oKEP|Sx@xv)GVO-gmyQt-ZCVmJWJX`p{@5trq!{~`{-&(tflwB=j(n
#cP(i-wzbTO3iRz&>D;0<^_;XSHU+Y}RJJ286D;R7pA-qsWmVx?JD5}!h~^+kbil&QA#_u$Xi(9uRc+)zw-34hYC(gb_zOlxuW&`?>0@F2Do+s*L=9$8
VqcRQhLR-)yGOpXfPK2imL&LPkiulTG#I_?F{z#I4>c$e*uTPRM(23=^=9ABK%DD-sbP@&kYmX3fM`O%~k&vzAH!Pmk?I?ee{B%MYa`@<xpjoHq4&B+T
@xVj{;dGca;NJ_XOt{D!$9L)kAol6<2Js%BxsGKLr+s8<LAKpc>Q5B_*f**>nsiO;P&n{*>eRU==yAfOXK75Vr7sd*AJwb5L{T1?ZJLBC#rgj3hNOtB(
TB)ImjxpPd+salX9Y|C@({niz<!uLd#LWo#ao_cVO;!=SCHBcxn*((L`(-R!VSZpx0jFntGPo!L^JwB5J?yB(oUey1oKq89yqBIbt#v}UdPmV}KbT%5r
72ANar`iP1@2(1?5DZLe=t2YE$T$T&NXl8jkiM=#}nzikKSezo?#QDEvia4NC_HE5AUOQE)*_Q(J<$Pj*)SAo-)Sx5PIq!4??v(tb1WxC%vTx)uvGwj>
Cw1E5Kl4k8=Xgog0c!#dNfi>7o{kew_gUv|AJITuusCMOUtct~`s@!8BNOk*ns6$HS0<o_9#Y#njArIF&uu(r|^Bmu1Ovf*w&UOh!LvrJmXJg2b)1Fov
*_Wq!KNc<*$Pt^J9;qDpj~JfWc|1GX1-8?LSyJ_weg8z$*)2Uk5NhYJvS?*>=&SwUBkXAL5t>jLiNn-nhWQ*R0p;BJ;DMMDiHET9Br^dzf_?T%HVA(O=
QbYP)}9kftz!t^Rc%9XK#?zRX`!9#nIclI_chQrETi2Y6#5pt}dPB2NRlLb17oPD{>_N`{2euil-(t@K{$JIe9mJMU&0;uNt$se$5Ay-<M^ZjNYTMMqn
(HQ}3DdFa2wB^W_z$(DjWgs2-+ERCCKV0sFk_S7kkSrr#&Gnjp0?Zuf>ys4`A&v66w4#LV$)YS<Uyh+T!_+w+&9}h7TNRCfmh8j}`!ciExADxXb-0`BM
F;L-kw$YoO-zFmsA$K)MBDSlGTSw4ejQY!C069x)t0J7i8|Gy(6lCrT~#ericDuGFy@mjD({$z2N*Oec!roI>rGW0#8sU8(2b9WMgh5d6^5;0!`dJ8aH
WQmCT=)+fc`k9@*;OKO&GN~zi#!DA<Hg5n4%9Y7ao+`safu<Iey_PMw$4nPGq&SjEL_tevTj9Y**@oUWDFoDA7jc%2btmf}*>H)o)f3t2f1V$1^K!0k8
3mn(LQCFC!uB9LwQ@!Vos*i4l)#8C&s~+2K;!TvXw~->x@MRNCQ7b(XKu!7>RAR0p)-2yI!#aDC!phZ8hZ6WnF2!w6ldhVJ>4Cjcauq3g)*jL*PaZFDk
6SV|TNF28K7Nn99o4GnJT8mpnm2ti6a)jDoxYfzUZE{NvQjp1cIw4suCi&BKx(ziOdYYpX4PC#gFg0!@7Od9Q`q*u|mg~{p^!8evo#Ck&R%FwzQMdk7#
I3L7~LlM^c$|9lQRq>9;jSjaQD?GXKdyh$9b57=%-N}GX?GT0P^zA}uZ_A_A2p7?nPb4MHwL!FiC1Y+IRWj##X6TT?dS5d=mJ()swcmJxJ=zdj3T3jZR
d?ltsasv)-nDLx7HFC&9F~J?9b%C&gv8xW0*hWs>tbY-s{~rZ2p&bxc<;(Zjh4vwMs{}GzrQJX*pneIU&su=+j?h(X`{&R<Iil_Uc4^%A-uLebI04mLX
=%>*CQN@uzFgrIbQD743>6=%PN)3`AJ!94eR|)!%vWvOad;%hQ7bliwLjA`%Y+Ij)}u>2PuX}5CVA-DuyN?NWbi{T~ijaeV(yEp6@zXNB$XI?AxvtVjG
>T+Byw|9A7z!XBgSEcIAy{b&6sg0R`#R3KC^I<8RgqM9gFN)?tR3g({E8y`P1gTluus8dY8oK+MI%tcYzk6=JqF7{R=DSIh3*2AwflCGqkKgO+v;XMCI
%`(CUlU4xQauMP1~Q<1Q+JZNHx$D`76Y$f4RB?#PkH`0|=U<E>Gg*?300J`!4o#O?ak|p$sm@pQGJY45$PGul3oo}w#Ak@UKJg|foR%W46Um1e$JNpbn
Dv<B^hQ~yAT20mtKQZCLHHlKBF-5ZWxO!<8EA*BKkKgO8y=AdVCUlV?pMusTJ7?W2p|{|~rNK+RXc%=NuY~JP2)0|wGT4J2>esdHh(?Zf))B3^8f=!c|
NO|N+K<DyrGL5K(OmtyiQnw5k>AGiz1J!$?<a4uFH-lz_Vwcw?iYIh+{Isb9KWyUd2L)jzOK6V+O_knx`OwghSS=QviLs#jW3*Izb>;feY3tV{ImDLs=
L12$Q!+rc>e3Z_`N^=>U@3cTVMO`?|<w0uYYx(8~1TNKARVPR+Zs>^2_b=&@Ym2eBtds_?7Q}<!jIX>}%isz5DzZTX@!<{PtN`UE*h#nZ*5L`R)>BRX(
U<Z+zjcZ+&^5_13rl=<Wah$MaJ2^s;);o2UEd^B3+NPx>r|vmD;|!X<0M`y$sitM32t07KvSLQz(*eDLBo;mq;8!gv4rFP?w>e?9;D*WUVvU;3AS`n?~
>;@R83^LKB5?T?=S*?*h&`u3mv-SdC=i+}m2uYT_@e(vr6{+;js;g_HP?JvyV&(q%it#3d7_5bp{|M|`T@5?_wFXx=%XHAxtUz)jypS`=9|KO`?;%8Oz
7&=!?^Tsp3j2@qwHoiVft9ZUK^|P{R@84d&IP?7m`jF!+#5a?wPOG+!%bCv8j-KT3*0+D>`QQA-Ti^c1cYp0G@9yG<X_r;|?9!dv?0U}P=vgp6ZQ_Ntp
WWAgmzv+)S-5NM3(tS;kKX>nKfkm3<$rqXTYvH-q_=<n@8ABdZ_WaG{s({g_HX~!$I!1n|H{{&|Jpy!Dth~G{(P3yY#8$m-~Elh{N8td_vy>GfB!pgf9
+46?tgci)j4|hu+yh~&SGi5G>hfglW9L|{o+3IB%q|OE)T&x<QCn<b?0j~vKghsPa`ilyWjsVLv7WCr#O1^Zf$Q?<$1hw_VvH|-gkcE`S1UqGfz(peeX
M8d9urSceA3OM&JI;zklmnfA!rz`oF&aJO6WL>q+9@{gZD#|K)E!-Tc;f{_yRu{@h(o-}qloY;9%&k4?NF`|M%lFrL|~<F>13$$s&f{rKx~8$4C#+4TL
k&W8W+_~tR;&e}UGG_5~A^Y5M#k9Rq}%i6=~?u^}y;#a<W-`rzc-~WYwe*X2}nR&Z2^Y?%B{jYpw-rrr1fBw(U|Lhmv{+mC&tMBW7HFNSr?fYN(>OA`W
pa0Y6U-`z92<8RlA9(a>CLYdyncnxlzx!($r+%CDv#9;cY*e!mJuLTG_QId5Cn?-bJ}aMSMAf_dPO`db-+U2)9-}Wr`x}2b8`ErLZ~gN(p44*pzuA%=8
n`p?D_?tgi;t<<leD@fj=uD4thyK0^W<9(N>3Yj;d@V_evfy};kJI5{7m@y*MIr@zx!uz{o|j{@|!8W{hN31e*5pf{uF>_(a!$<{BP&)|9;-kJ0|~oKX
Afl|L<=<dkPRwZu+#-<GimZ>$B)x|0}yo5ZCu@-M9C}XR;rj9^!s7`)qdJC*!!A^BeDX*=KEbd2!!6?*0;2bL?%iNA!F1?pE^_UJkyq@}J~8^LS_Bum5
;v;UWG1{q1jjWoG%i|M-i~fA065`Tr@4hM#@*Gym~f`t0rB{=a7*Sa%n5eD?hB=D;_*`Il$+c$zb>`23fC_w7IU^7CK+wRcwh>a4Es|KXq9P3sr_`6+-
rNrQjl^PR{)8x5Qb@@H_ivv-ttkKSK;2DA2b4+xLvl6O&MWi;P;51udWtcc@l^N!8UQu1e&!#Zmp@iv~t`d-Vck~ilY-+VVgy;nGQQT)R%efO{b`iaFK
X!42a`JTHie&riK7@8x-^Z)#p-~WZbyywGT{l<$>kj$~`m5lyit54?nj{2Si(A>R@Kc8P1>>Tf+Xco)6JX~VGd<6?1w6}*z|JKaT^Kbu;=YRN>fBC21p
Uv~FfBfrt&riF(N48)6=Q*am^{qdf_4fRm|LuisJU+f_zim|&Pc9VSb9C~aEH{5KXX`t||KUZbdhGj4&!XCg<rC*`%;tJ`*dMs){mU1eJ)lbVKq>zTeF
K|0Mc*JESL$)4A6IU^VsGG&EAhBek1I1@@y9p#<4*i>C-DaPxKfWR{kSrZEBm<K@1Y*wQ;)yt$0#%ZeMb|1o%s)Bb;mz5#(47_C$sT9;L|MCyR|&h#GK
RSm^ug7IaJLVZ;rLk|DWG}%AEID_GChT^QYha<G;O6`LBQa_W$_JyK~GwIOp$geR&SabHbd}H{U!P%FChf2g0vk&Xalfzz8n@#cX3)dTO6F)w#Pn{FBq
%RneaAu_DTnWKKWjJ+-#)L`(nrzye=<psd6X+p7K)xO@K1|1#s1*%aS3o1ZX;52t#t^O9xGJl}bHHuLtxaMNAxfa=X_T}55^2{Qaci2B*{|KqDK?dp4f
_vf=P?#}wF-}pgf{D}$ThbiA7(+^|9**W9r34=DLs+)mW5WfTxpXBsHJ`Y*lx~k2dVDqOUtpDxZ4bNk<u;!$EPq+{JxreM@{;ltQ`9J?ai1(EJ2@CP19
ewF#JPl8GbT<dK7lM4s^KU$xZSb9x|K3|(%pRY_?AK{`nU{TY_RKf$@&6O_z_0)OoZX*2Re|q8U0=P!!(aINoXBQ6&(Kf6Gv8tK9r`apw>RzxH%sm^dV
pp0vl7iK;OM6)nD-*u4-iW<uk_|4d46*8c>6cLJr@!0r0O>wTYKY&UE+<Gg31#ZzQd=V`@ILM{2}o06UtxD=2|0ufu|k?N%PwK%kCw}eex6JxF`4~Yuo
wO7mW#C<DF$z*^A98(gA}I=ZqcQ<#{j>rL}8p6`6amiHwpq>VOK6p}k>)+nbb0YxE|KU8>)J-iGJe-^;`V0?g2L<D|AdvmB4{3IJmTm=y|^isWGd7*|)
V8rs#VN1Fu>uG6+70inlvLnag%aMOT|enw7;$rRlM8-!b3f%+(Nlae|^j)aMf#KNdvdywJ+Z;3<PfG(|bwcb^%!**NG-r|Se?HLZWQF;|7AM%zH=8Ye2
`ufs~O%|{F{;ro>`3z0gY*U^O#XZs#IJ!RyklzrZqaxRq1m2PFgrK)6omE}3!%9oKn6zIVrOL{~59v?z&O67FbLBr;?he=&X(r-A949E>_v7o&5MTI_?
=o6p*2xnVh7d~4p4^Y9Nkl!kP5Ihx(TD_xT-)nqmLWBl=C+FErrGzba$dXQQVKVKb5E;+2{E7}XnBr~YR<GKfjh@;UG<wi$hSyv-Nq7Lb3?DvmbG(+9(
BU#7Vf*m0A1PRzOwhBem|?@b6}lBJ)Sht#;>_`3W8}I&cKk^oICOd5De#X)kDXoDw_0@Ef|k>S$Bt4GQ_kJl!Qx0yk}My_i$j4mVSLTzxw4-)@!{o<E3
S?R)}&J;$6U9PHR&j);eLrgLk;f!ZC)x6DaMBA9E~c*H}nMEpc#6Ft(^753^GNhF7IgEG5$6yzSP@Bh-XFdX^5iO>QIOhjc1_g*hZ7%AqLBh5=6duVoI
?Xs<7~Z8Zd7S}d!zJO#RmlX1NxmPmX7bZ(LpgEO4Yh5WWd5mSXG%B^m(MeD5$HoY7R3TeU|6wv}k>oP(5ff<U>qvHMsNOaOU&6wF^_rtARi$PtRz+taW
ot35t4!8heyoD@-EKlBUlupdiWMbNuqQGf+V4hcMsix69ML%Vm8y(hekEUnlupQIQ76{8#MIh1^1Z?E?$?Aw5ZYC?Lm*dcMT?lUZ*@!Or8qASkS|7bb)
|%!J_}$7!50MK(4>*$(tOgxeyY0oooE_OC{I#c(GPNWgo(9??J;>zjfBX>BB0tEqUV230zWbaceZBXRy|g5q#iWj%FD--6Bo2=vR<b=(>)e>?16283GD
2$!&rHphSED!yyM*k=E#%Al8Bqfy2S4IAMo-qjI!i~5Sn+dIN^4Eu1|w4euh>}&w-qP{m|k%fB^gjX9s$h7_s7NsQBoZd8ojX-yDW=^sMz$z92bmt7-F
oxfFx)S_K~}GA0{XAg`8eCSrVfXmJTq2!xG~9Gx!%?>wPrXZ7F%7d!utiUWH2~S|+JUA(woA>b5-ut%HpuDtOGqrMJ{-adn*Ijxih6IYe6vfN8tXjHQm
;UkE6Uq!tluPc2hyS|)iL0@qfy!6m<8HQQAJ0iu;em~(6#Cr(^(A)pzaiJ5f39c~v7w-pm4Y>%x`yExqZO$L%Zx75!E3vsx$dMtucNMdv3C3oGf*fs?v
Jm#kvJ>wI1T{btmHzvnq4-f?B5<yY`+16xgO`9AxL{%n=s43}3MzZ?N=*1Q2i8;$$27t}<HL<Ox)9Tz$Iv-8R<=7zL5GiwYgOv2gG+X|auTS_GZ}fU;d
7Nf10n4gv4hC~Y>Bo42Js9j*SNXu$fMzy|mFuLegzPQ_6#2wyOjc>MaT(=vX5pmS*z!eyI;`4;1=6^)tD}2?+%=inT|hMz9uB*%4G=PLbr58AZZcvhtK
O08M9{N!x^!!7j<lSSgY6CXV-xSACFiO_Z-LFO!3*rj&Y{F8@?<LsATT+;VTed2=1|khm-FQ+UeSrQE{V1dOeX#CzL&2scZ_5MCW$DTU>N_k&E4cKt<J
<M=gi49+~!Oqbv+P~MWSuIROL}+%+l6e;}cjYv8FR#qL|1&*;+DoGJSArR{R{7$yP!LYA*=et3LKfai(+XAn*Zy9#&@&LoixG+-f39IdnJ^HY3u<k)0;
I1Gx=Z?91Lk;#2Qh$W9`9km2-g44h^Qbjm)LS6)wQ5LHCGEC(?3oOU_y8(yt00GuN`BQ6>_A-FChmq}E4b6DXW1J3M*1zAF0%<TjPRB)VV8MS(FGYNY;
L~eXTXi%9OMBI875&+vFnk8~s%1~3T8t;Q{#-7MJV5h|naLh+A_gCXQ<5e$jm0lIaKkOw1FL%a{^onvQnRJkSoHa(f9vPDybZHTyzOe<Q*_o<+?OBE+d
Lu@d?KqkEDAjt~u8}PuKrt=(HP7hCGWD9wGwPz}po6*nCE*%?Mn`2;iV<6bgE}QM)Xxc%jW2CxGRcMqc1>@HYa($qQVz#0eKQVz4-mIIPK+7*AgKwh-r
@lxvD21v`0Z9N`jKF}c5%D)Td+vC@|@ulQsQ>Sg0nMNOC~07NmN{4I|WoDnPTON9T`r6Sxnp{OR&~9og8~v1pWsD82T0NffGr<kUqgiVa&b+V4j|pzOp
eVyV$kn;>PM+$>M&Kpb|9kIAC;=O!^}LY=y)9E?{+JdrTD;!7f(M?HF;|V#_21hS7|-5^m?Rqq{EI#^w6aq>A;mv?7LGf=mt!8qWL$tb9z%GCd=?Ijzt
7UWrd;3Zj}}r@pAi9N9IAuqF$TeP~o*-uU5q;RDSG{lMFPXg&1BdM}GHBsrAALxKqjihd``y!WjcKP`n{l$E=Z<^54dA|LY>%ZNFdb8tB#qnKzGNW6TZ
&}Sdbk<Q(wx2|WJ9)+BY2BwCfKe@v1N0mm_?R0XI3LrI$R=27nj2i0+zSRuvbZlb)w9#W%z6k;(<<}dWTN5{vZn$=jHAR&D$kIsP^kA_HC{#xR%{PlG?
)4t;PKs1c$JqGvN~6~=3J?{&m1L|WgGov{8q4&ttH4FDw06*UbPmjEfiG9gM13+v0hie)kt>dYWK!5AV-``;i@-%2O(_Brslf>4a<_AO(i{pl9I$O29|
0Do(PE|8d?-}*6-Tw`keH0*0Af7x?GiZljx_fMJ;#Kbdpe=FBfXeIVwM`m<^82g#2R5wu3a+DM@Tm#x?e<)N(hHLN>URX`o1=y#`;Uz8~Xxm!}ijJ$zh
JeuCJ6NdF;16&grW~T?m~8y2}a^@a4dV{2EV>@^+etfA^5}vj#?qmF!UZOw8r4wsp6at0zNG)3z24OLskjQ@<>4aT<0t2oEQ138$p%;Xcw+v36)4a88q
%Wz<s>Fshcf8PG3GaA~(!#*}(_u3Cdsj`LEK#p8a7<s?EBCU&H@J96zK`%eZK{p(DrAJ&ZZ6^$K#_Khb{@zk^Oef=Om^BJ#hQ~6WJ$Op8|{PZWhsv9S7
?!y(7uu`0}-({5Io@!E}MuMdwPrDQP<BsnXjtP6bOm<{OMWVteMXRe(v}uh>jf&$ZP5-kV|7qv{liuHFz5b^?UiT%@B2&VH^tI;yTettudi(>sUl80I^
sAd+6fAUMPDHx^R)??_9Bf&^-VQBy$w*Qughxq(aUsD%9k!$+#_hF&m(6PXVjMFO8Xgyf&dOFm9{3`3=k<1&fIf}ydK!gCBnTP_3C^6@Ewlr){M9jh`W
<ntqdx3djYk)Ia#Y3aJW%i!?cEpi2jRfMK;&l3Aziat^lBEux@C{W)3|XRS(qSrQOGOl%!q97mavbPC;4eyKi~rlG*HQExKx2i9nuV5Bjbd=dR$}S72Y
~J|A6r`+FW6=8sAypu=ExNkvxRr=vRrbDu4$aif~`Zr;HR5>Q{Qx2zzYP3QlJG(8;7EeEQKy%P%qvjp9_O+tq0j@y)V?WoTYs@aG}R1xz<%<f;f+Frpb
A2Y5oN_yzs<>W^Q`7%WH3doh06U*<cARxlKMQO=%f@>_V~!_|v%zRfgv@RB0rFIT)3v#WCI*<!N7rx$VVFJcY1I#oAvbX-<IW>E+)%iKiySK5bu4SaZD
eCeJ2>9PV7*V?!XmI0ceou@T)DPi?O|BFDO;cf?ahSJcA#2*mZhIzq}h5SnU+HK_sHkFLL7{6WU90psoECj^c?L?|NB5-@!Yt7UCqs)(?AD(iQZ}Ouis
yK;3%Ubm>Ub`KF?gkwirmR3HN-MUAV8TcP!HfO9*M5)1+K0(F<uCO2-f=7$49KfZDZhHYV4Q6j*xsRe8eeS=6AVf{k`?N*PsD^gUg0H1WB1kee`eVmY)
(UfzS{n=rn$hz+NSQS?e}^pF0ep1$&2~sQCHxuy=AT<82eI${jr)YX?SP;ZtDVgjPV9tG$FzWP0#?im)qfmeIm=5et-}Iy0FmVAf7xghna8-U(BDfs|$
BtbaHurRY*d3!Dd_O)a=E4#cXdT0&B%x>@1-a#OfNtwV4qw9y9bFfkGS6ib4_3A`oj-W?{WwB`@rYKo4u^-FU`TPAO@Mdc>o!VHW8N{yy+On>>ZY2d;d
L!w?91B`Pq6WDb^!;^hPH;3hLii_F~_4Gvs#kvN96rUUL+TWxkcnuEz40A;g<f%ss>^tV7erF_GWRU3=jNGwgN67xYiHvEE@teuVZtLqT3alPH?Os4M5
QQfB8aAac$j)N~$BF?iCP!92)K-R1RjcKXa9vvnqSafbh)`~NiSQXWnqn#0K&n>GAo%Ws4fGu?+BVm6=Y6KcgJ8_+~GqEP^uNx}t_aEUfMEa^9!C(6@L
`^th<FXSwar^yryp?=X^u)T8_BSEp4}9d-$2FgfGy^Wu`LZMfvoo>PO7K071mZ_K4B?X~MaEdjvYgMn^lasW)$AzO<3Z|fSPn2rTk^Z`aOjbWE-q?Y$0
#UrP+hKrOEH`s80^JJ`@AQa(@M?T5@CVt7PY0R`<6k1f*nrSxhG5lR|9HOc!&(NYN0eJ>x~ld4?&x{Nlx_RwP2eH1(6JvR^@EFqfJiS1?2|_(L>y`ZBe
a-vIaPivxf8y0~>Xg;toTm<SNn+w=>aE+gnS5d`T56K2GVJ<#s8#t4~mZJP3TO*mlYCBOHcEU-j67|EPx{kR4emhKWo8$8@(TMfQZ<(*oCAM#M)%Kpxo
MA$WzHfO$(f|8irn9z)B+Drl(nJbr9wG2uuoKvu^~jGa9_HIaDFhB#=~#z#F2K}DGFbC^#M==Eo)A8iho)e1*kvrlu@COWc{qJw23j1q~Hc5EAPP*~<j
#R-=KJRXdr0@SHTadls2yUQj6o0~0e+ImAtY?XRe%SPqUk2@e#vDda+ki(lZwWJ3e&gYPeRECG%q}&R_N}K~XP)(cbx!LZR8W5dzhH84iKGL&<m%LSc)
gvn&e&mA(eG<7{d`!lgyV|-XHydK;(Hxm0oPGbTmMd>^MqZdp0Aw0j6*8qROgdgDU62>y2KZcJP71Drnj`CzbZudN_)wn6S3S?5*&y@-Ea75~dhMsCeS
RzaK2KrJ3KS9Q(vd*TQ6$}{R(2f^#)EqGDqrCoZq?{g?K8b^!gGY+EoPVs$d1F+^oQ&H-SM$rAQ49RCIK~macK|h6%Yz~YujZ<2LLv{JVv*g?&-pk5j@
i@ho`tU4V#po5xa2(*V7TzD|6ry{5o8wcn|EQ6$QHIF$@UnQoJP;?e`RDZa~E;UgIYd7d9*Mh&XH?leJ1{C)f|dQ2K_a#UnVh#4Rm&wswH8n-OE@J~St
5u?S<Si4Z_(r+h1%6E@%gXk^Z{^2i+a_DKy)cfA4It0-F0xy3)qFRsEXBgHEZ2`C@qkN`E~8S#R6Q_UTEnmgM{KJ<iMz*r*b?g#>VdzGN2QaPe-tZR0(
JIch*m=5u9ZOXunW;IKiKuTQ8IFq}xFH{d5*-WjJHEAH{x6`;$PqR~ahb_l6+a+(UTzqjAV>MiXq@~#6Oe7Qo2LBYVqm^?sNeWcglgPyxNX4Cp9Xkdx$
gZ-Cipk8K3HOuCcn2j3fo|PWB{Yw-&Nl~cLh7P-Kk^{~g2NdsCIcF$K7zSJp~}arToMk#TWTG!rg}9o3l%L|(0Uh4b++BRG$d+HbdOzWLRPXAhYE!-Fq
19ViPs!%=^Ha~et&UoH<3t_S_f58`qzyG2zTeh#hPPvP6>oWidhNvxY;Ldt!e!Y<XmgIm0gkyyV)U2+d7n8PmCKdtVM0k<#agty2Q}b#D!toUFcC7Ou~
i1rb{nL12kDvKoUu_xlfBhKSWG9^<!k!2(}TC6g0%C2*hi{=^TwMMN}^dsmDU}a$Qw1SOKzkW{rUk4ZylO@yV7t@I5JCNS906_y#=MAD23|VSapbKfcP
`<yVcr<{<&ppC;DBw$#M-)hN>kYz7K&bI2;au6di^@#kx^64#Rsk{up!?RA6Bq2f$CSr}}Vfa{5fcUCJlKuXK7@Oqm>CS%iQ=Xwj-4Zs~g97P-DYM=zf
`DAZR*b|pXq!NK(I-uwYdAkh)6Cf^=l(|U-RL{X>0!v!i9KrS$7`U}E2no@qu`zZBv*^)&jmf!%as|-Nme>?7;O0<;sh%8pOk={bD7Fq^0}GrFeZHE+h
!3U4<2Agy<xS66!?ryv8RYiS4hax37R4-;P+`o4FS*AD9}*B4yRnlp<aC59hl_u`nT3hp!tIq5)*%l({$j1$y*Z073et}9L&@(6bjj*w?S(P$YrZ}n?Y
Nm(xmGum(oUI)IQc?xlZ2JQ!kd)Jnog_^a-22_MOCYwI`y?8${BS5i`_}rI~TzxaGJbhB&zyo4(tx$Z=3V1Ufekbg&a1F4*Wsl#|tv;`)P(i(ne7^8aO
$Q8cfcUHH#)ox;K=(>gf~_oAQR3?(5^cAOEnyD{xkr5Lg`1Y)G*9k2-AdNf%aEVsSD9x1SL=If@or?2%bgy_RCA?ae{($1SW{FGw8^6Yr<Hk89`9ib-w
`d`s<((KbH9GxnBB<_%30Hi0nGD*V#)UJqQ?^rlcoP|z~Mx)4qXts^xj)5Q`$q&*($J9H_?JrBSR@4aQwv^slS?z<Avz+8IJ*D5-f{u~kh)s!9|0d(61
RaoVyUwd@#DAE!&=Zw6QhH_A506hViZI6egmvpZN-7K=|l_jG{t%;jHp4JSRT);dmFR8enOVBX7j`djpw~qw6Ums?&i-SZk`A(WlqV_CU`&Fv)CnLr5j
%;U5GdtukscCuo*90>Mc?xQ!v}c&ftWPD)+Unk<$>vyb3#yI5VOsGkqqv`&eEq!p`d|iVQn09GGF@0pgEBM!=EO9piCipqs>eDU3--xPJ{-_b2+Y)+7n
@6&K~2=GVU)%fvj9XKp~$qlu{l!7+x;rp_T)zaGlYT~eYsoH3=7vT7VL$RFp)gHp%mZGW!Ggx=GErFa?(cuGyksB;O7SfK0hGvfd>Sd#{;#O9<cG82kR
eq{M`qn^se1D#k&tk*H_(G3ZFFn&wBi)o&QgIf1maGpZ55>2Lw*9HUHnb{eRZuALD>P!V)I541I~}j747sAx|`GSE4<tE>1ub@}-QzthLXm?CBScUu}o
px~=olcp9gubPG=z-ngQ7V}LN7v8|QwkE<8s%3yggZ&<$3_P1pqh-l=)^A;u8rw6#{D4Vd)u%)~*f*uG>=nC+-x*cB3Umd{;CVilynkKRoZ&Olj?XBok
JdLN<>I5$<uyl2yT}J$Rg$dRTH8fUw8V@25W_rAobvN3b`Ph_e>$Xav@#^t4ca^PM%h%1T#|1T#tt?nyUyMtqjyDmtqGTn?8&9B67PFGkHc|aCj(|ddS
5}?*_rgmBIF)Z<wV*=diT|xS!+cxKmgsUtcvpdrWz?!@T5+HF>(;>)IvBAmG;Fw0e9bKh>;G@>%bH!a)op(e529}#X-yBp;O>pSv$1K6FjeQjACl?Z%3
XWzWX&XNXV<-Xbd8cwGxTYE3?$#1z4h+@xAQluDuNFe3*Y6<0p8KHwOdu(E>9#q7eZLO&pQ3UPuc3Bc%`M(lm~;8O0DJ571YApU>7eFgYFAiMrs^S7jf
&DgWwuI#?SdNx|ax!#qs{0zr8`4C~@^$s$_MWh<j;VP!S{ZZNN+9D50k!yl{CD&xN$&K>$a!Lj(6Izi_sKaK?7+d;XfsjYH?06H|M6j;2Ux;DpYzLcBk
4;P1vBUC~2KH-^!T1gOIvHJUTNaj&I2G^eaMT5)m$(hF1<RGQQJo}X{|o1CX3>dgv&<ArQrVY~vdwXZ1Fq)XHX5QeHUeqP>YqziiH0siJc-B=__4zm$i
gg!jPzCADSDxXFCbN(L)`VOZ8$oS{{4?LWQQ)9IF=lm_#6odCl*52#Glp_&UV`;S3?smyUoJj@PCx-auPXH1Mh4kIT&D}M-iu!f$!Ab|6`hkZBV?lR)%
g8jUc}ZdpZWio_mVVEFbr2AG6e^AHgd3H}9n~9f+(q3AKIS*oRTLHEmKX_ES4cg#LYUpm@I8JcL!MDeT@2MI%f^(hmz08?V~p*)f75wEvpVXyaS0BR*a
gG|-b3rae?0#$`as|eq*zkQdKv^_%T1oS3a&FHU2Dd4C$<NaXza#Gu&FJ7>x#w#dmH)emPeAb7|aN;Pdi*S(6I@Ryx8f)tR8$?xIYeKEEXvU+FtEPt0Y
7I`V!Ua<;tCW;R0`qpnDk$B)u=PIW4!O9^Ib)*=2O{YgVE7nN|4R#(p<8`Phy#-|*S#d<moanE8ugVXc5GvkZn6&bP4$`QOS<$xp1lB4;R^7H~2ZNc_7
@d`gw|+1w2%0it)j4<<&fGg4J3jfLP^0CacoXcC&X`J-4z$^Lj3kpb6QyiRA~2<UZQbRP;V2Rf7YoTj4COs$je5tLbAKpQ!CP4Y*dU<o)p`XR>3S>VJB
*%K)kU=H~L>n$7)d06zr8b$VNUU3a8R@}*C5OurS*cEOcV(X>0ls&7|Gr?ay_3ovP3h3J8&V<o04S+Zk`4B7mnH+d+Fb30&zhL5vf6$BgzpFtSKfN&LA
&#<hiv^C>_0$)ZDoTeUf64$sY-F!jj|zFMTiBqS*4SUAph^|$2uL8-ZMhU8(}u#$yje*{Q00uRH#iE4&41Cvk9nHpIEvwlEM~v!MuR&c4`Zy?!YX(x6H
Ue91D~Y~6W9H-V*uy2qs2&`fFg9$Vbl-7>iBESvQ(|omJC`}2;4|qP$Os>-#x;(?|jf->_=B;g#o6jSZYfrxB=64XZNt@?9At@SRp;t1uwu0tci=42sA
=RubCv(r*eK3=cU;;8Xp7Bu{+2ondTF$y&ay<{qQ*Y1eEHd-QRi^_(vwd(QsNha5e{0sI~PpQ?IUd;J^#wAELvr7Q69hZXuuzd7mcUo?rQN9#8t~LQyk
y-ZPZivK|IbEJF%;$T12(9}cXMxgGA4+{v(<^W|xQc)x^<?(A6`tVtY_{#?(#z!B-IWf(672jXl?2i>JYY}n_=$#7E{`j#9AXB*3F@Eacu{3~@f<`8tw
(l|%t$#=V`xFY)}YS@!2#u!lQ7d{?+{7RW~-xb9U#KrS8VX;0mg7u<z;$SKGEX39`d6A|21ff&c_w)b+g&)oxYbEL+_{e1#|K9k%2%_n6esCAWDu9Qw&
Mc>6GowOGUxX-Ndr)9WTVc0a2>Hi=i+j)W^LZtwO-Ek39s$(1^ke5Z42PM%WGnO4Ykkg9CW!a`w))0<u;!=A+@c-!(;u;2{oQ@0foZ`!p#l6u^wB=O#N
yB025=DewsGR}O^1pjI#DNe#r*}>hn}R);0P`x*H4~!XE-q7Tik9OZWFc-)Z-VRf(WdPRbR}eqZD3cU(b+^xR*~(U`r@ygsH$z1Jy2;RcJ6V*k+M!^w&
(`)Hysb!3cpc7gwcm6=CH8f5~u-?fIFArvoS#1#7`?820~4H9X4&JWC0Z$bX7b^!HKiag@SgZ%(wrSN9dSTFCi6Wv_u})2x33nZQD}rvz3JtSW~T43l9
dSGJ_8$=Ngn*W~&9qzPu&#5pZuhFWY>4SN`kzAo?}I3C9%LouQwzp|#5CzLQgPhIdEzx}{Kxn_QmgM;WO*<tsr7`j`&rXk>Oo8!Ott;lzp<EOklQU&jC
<Iof4zBewE<x})kH4m&XJK(aW;e%7eh6ATn)uscCC!Z!e#~b%KBLXS99IV2hPy<FQyGiG5>G?!Mj5?j@lML|ia;8b|`qMWj{@p$sbm;m5e#e><eJ$|cG
N(V$FWYV<aB+<1M2>&g3HJJaarAVkxj|s{f+tOSZRS^Io6jxkJRKmNtt)k04urjRUs|6prZk~cXrgnmT0RHlu$;9Kwt(YJ53@!_D27?s(X>N7l}$gmNE
3ql5dZ}obr$0(^2y8$cU!a5WFSdQpND;pMx6<HIx2~PHM#3d8+btU?NA1y#w~M}^-H(%S|vPIPp~5&&?$+?`+3`t3Rk)ath;Ac3?pu+NU50c*~{rPuj!
G$gU)i(+q0bc1S~145Y2{!zb?1FRF~H%gXHK)ki}|j1!kc8DQ{uR{BkCZP%puA576b&otS4zCSR~R{=CusuiqW;__mi&+Y&DdA^tt1`}-3F!HL9`D)v6
@ld*bK)5lL2_I#Qktn-tk#w-0C0S<JK5>J{`eo%ri8!a}df=Yx~ytC3gAQNK7YXV;n7wFVKTvlUt(xNA!E-Sw@=ckym$vO*?IwZ6nIO6Zh>HzhC=cC;w
tA)oab&hAho2ky@pG{%7_4jXtQR}PEV@2@_Ah{daRHdUrFFdmNxQ?C(Sf(}>8Cx-hkDfPDGYl@6=}^lNl!i0~Y|jqsemRpXKqlQ&m!&@WXee%GuTuH=!
v*D@cyO?7DUt(9*~aU+0{D#N{8gS5-c!GSAasu6n)FaEA>Z?fW$Gs^nwjb-?%NmZ%YVBx>UODJpvSx|nfyf@OeDRYGgY-J{xHq}`|G69ryKWc37QfVPr
w3BYPrLsxRHN;<5nH=HMf;c`dnOdt*@Kd4gkO^T#oZ%D)~DK3Cnq=zqGdh*>e7>E$1Io`5#mH8&g?wh;t_XY|8w~qzT=l9{hZY^Uvb!Xb6t~lc~ndHNv
JBq0Vkv8u?m3pLf^$(a-<8@&ESz|LFGp-Sz*c@t;lPM{>F2{dblBf1Uq-H~t4q<uju?GX?f>w4;5Aks3Z@kSAxYBH+#~kt%D-pkdicv}NCkCdrrT4lQa
lBJBfjQVu?>`xV#2yLgdjhRhJeSuOp*yEMh2a&p^IHr7IsZVKbT%0^QA@v>ok5@;3<w{iukDo)bfqz0IVK8e5UFZ?6)SEX%LZI~wUc&l}oVA#wtKjU%l
5`Jmdv#QG1M3C&KvnfyJb`3vpRakC5n_(5cJ8P~Wi2~yy`(e7F@F`x(=M&7@{m@LG;zurze5xFqhWHtOiA(?uy*}YPY|Ch*`W0npc-<cF@#)Sh?sJ$eI
hw%3t90J=8f=BFzW1r;gC6?y93Al;(*~6+o{lZD{csrG?XwGd?j1E#cL|dRQh22g$Skka`q95{=Pxes7gF83yMC0%JX3>L*DfO+Q%X(VlClV;8Da4s?Q
?cN|HUR>Mw*H(lx!I)4IhK);~%f1F<rSqnYO4_^EKKQ>yszLz9$Z&_9;JzkmS)h^d0pBKPP(zD)_XvI&kbkTDa~2kFj#a-}A5W3v3JTuBx2}7rETu6jY
otikCj+7djk|XfNr?yZskeR$zQ=oN)&nevqh3wS!OPX+|IIzaH8i${Cc~oxNrJQtmPw9Lr^WkH0XAE7Yu+TX{MKzSP(U8n*5My<ew(%ilD8?qGW}wKsp
wbS!_3E4v<p$3XJl{rk4Ox_iv9RJry2t}Tqi9keAEMf#raCn@XBzCWf_{pRnt{I_;m1Qn;RhJVBVm!YEFu^E-m`LA+Dj2zx{n-4r=h<JW5&r($jHNQ#&
ABHo|veWzd;>`GPA7=%=i_Q2d#X;u5BMFb~$NY>&vcS-PijkSIvMcQrje^>2ns5H6ZJfaLvb4BPu8ApXX3HVzrjPIWy$RC^UdBVofh-I~(8$vfp8QF9e
{?Y9K{nq?%}|ZX1B<jzb~mVsQLTQI&s-saJ7a2E9j^RE(ocowSC%@w+xHil$`_BIX1Wo$1gINl`y%Ipna>~QmLcPF3G#!!y6v{?2jI=~(KtHF;u98Vs$
$yvB}jU;qVb8~2VpXzJ4#>5VP>b7Rmx19+(C1qv^113F5%@<v#S}Vz-GpNiuZ~=p-`j+t{i8@78JmoABUZJEt;9(#aETv@$&^#2})uv9Wah3W5o8#(MC
QM;}5Rks%!^tkH<>Bgd13e(!Ea3sq=#w!wUj99TepM*s1d)WgA{81bm30xL}TAT%<nl<;1D-^Q|8*Nm8D|)Y6F{g#7(}WOdiac8xVm(XqIH?bJD$r6d~
{al$Zh@qLChCwWwlETO>`fL~KaHZ0`ex~v_Ram$|lP=A2hZrGKt$$VE~RYCbovA4aDy!b}|Z8zngqJ-PnwlL@7XmgkOb;{27TEZp^>|mUqu8znIpoCl;
V}l;gBuhNHT=anhuFL*XQIR6pAkcUnU3bZO#+#e2-xu_RAi1(5c&0aj6D)Ts0vzghAEyA*_^a&DKttde#6}Dh44*~&j9xJ_1GQthg1^sSaVXJe7Soqco
r|Nj_My_h8eXp`#xq~V&0pl~6`rb7p@PKV4@;k5ODJqXYoT+&nrFfj+VYP1t_mWzJJsSGKUd+IMIC*>Pv@EIo`&M5gWrG6uoi@Z7H}cOnT(9Tiw@nRGI
_NX_y(g74n<lDLC?I8Lxj_|Cj!^E6PMzye8{gQ5uF*fTl{4gcNfLL-5XGXqg35EgGdBz@w^I;<;7o5eR{S<C5HfwSl}e3{Te_b%dg96URR%50!+m4HkE
;<WTh8+7L{O{aypTRZEeroDf3-r$K*LUn6si(oFzsI;p##6*f!>wdziuc@^kkIY&;Ck2EV5pev3is+K%(fN7qV(m#hO%z{Rb#r(YoxVv%pt#UTf$nWZt
IS`-`9pptG!o|y+u!TLm%LKi5x51>e9<unv~KoFt?&x!N3qYj^1Pk-tpyiP)<=$_QJEK<)?0*T-H!PwT*I<vx0%l0L)jK9;xR6L)Eh#axC^ZB!%tF+B+
H0;rFB0Q8#4JgAocyc|c{iX9B>oD?@vqhyz>3(`0Zi7t0qMEJ~)?e&BA)JGo+XKSAiE~A(M1slk)bD7z80W>?7Xz6F&Iok(Jc~-rk?R+);HLzZC;5z^3
7krQWm)~Ud&#1G)enNYaKI(+9ZdxZJ1>=4b3MjPEfCJfQ|p@IlnBY1T4g@Z^~??)Ry`!MaDcdi+ud#W!RD_ADr~mjv(IWn;|)mkXmCGy2j5rgCkG}!JK
gS2&Yh{AFNV%BCK9v*b;}RgY348(Nr9m3S9;#oGAGJGnzf(`Z&$xg0x^=ZG#vbtrWk*X))Q_$bN&v5=5=0NJY+cG#jDIjq1p8jNJE@?CIj||qL}j8J>s
87x$id0cVX~g{A<G4!YIJU!^^4tj9*TtJFisPre#cjmODlRAyDr{S6o-JoN==s58YGCJ>WDlbyKB^S;3)f<58)U>&#PaX|JT8-~esGXJ~dmZR!svlX_K
77+-LQBu=YTNC9%a<Y-Z>tjd+5xtgEp-OLEvZg3NdEdQEOo)iQla3r77d@g*qQEt;f(bnS3+PoB036#qapZQG)RwufDVjvG(!?UR~*<gB8Gt!|JRivFr
a&KJ>K?TyFYSK>CLBcN<bu3~^CugSGwm~8BN>fb4_DUpX&aFbAg)`$i9hymlU4qdh^9Z<c!79mdMGB~fs)-nS{+dz#t5f32r+=sLJNS1R<?OhOS6$T@4
jU71XQn8*&P>j1;`)ZW9!N?PYn%24Y<_PvsH!8Y_g`k`*T%jTa$wH^0H!N}flsl+>3F>s>I~*B@K=vwcibXadw(ebPY#%zX8Tu$hl&5HUMatlo`3wBQO
+cIoN{TF7dcsc*D3D7J$fgZvDkr6jwDYW>UH#m8~)s~%gEm%f_a`a#t(><2d`jsw)i7K8$v5wws_Hl)5Cf~+=`Y}i1md_=HpLi_PQY_&yhU6z>1U8sNx
FCVdY)8AE9?@XW^o!h(9D-M0xCmc^6(gVZfUFHcS4lc=$-VvyA7+qAr?#!8(UH0t4oWC}|<y3_c^sH0AFsEC*vp1g16^tIgjd#*pRCKKX*(x`YNJy9A-
cRb@S60*6%&v}{ECSD#(EwPD#H7lEV1YCR$jSFmLybBrWH-sgmf3sh_^bunz0yG-VfZJGSNMtQ=s8JDmmM^L=*dq(+>PI}6!y(Ke|u{KZ-vviMQ0A~C?
Jqj~{u=&$T&rYK5*<{*SgKdg_44G$mnUM%m(U8ac7u4{=xfy7Kvk(e;a>4?^8x6E2%u<U;Nq~PkE$|4DhQ)5#2Er~9NW^P#n`!lkdj@&M%HK^3LO<9t9
Y);r2|GlV**nzTU-rTnh-cps|GKo``voyp+L`Uv@i6<SeCla2Ts#X16d><KUJ`>aUN4udDX?h%iXi51^d*<}TbS#VTf@diz6sjqq_g12dz)YtZ92Sa@|
OfLIjpVt#Ln{zq``~T9(clq7{3$fahjWE#=28fajrGz;FYj^iQz}S5y%nVmRubwpI$^$4f56Zz?H1sv_d`hm5WS%v|I}vnoSrtMYeDp&K+NEgqg|GGW`
QIGWK`n+SS|##ld)j1`HGSLhdxMKF>Fib^x8j|8;WhQ!&9vW}~?sWpBI0HP^jV(wKiECU{kfL!a2<0Y*zKk;a;Sor&N$aE8SpNrY2|p7W`|lpiD}{@Di
qs%`Ke^Zp<6{&%j7|JMBav-r1HW`Ap5{^;lb-S~fd|9^D*{_gt!)A+aM{r~U$|GV)&VBTL0K8H5NEs@F{20;>Nl%no&C`Mbq(UnLVuL<t!1H=s~v>B<f
Ul$Y<8aC=b<5Q8D$k?4%Tz6<cllGAvp{&2X_z#>M5do(wLyzjxa*H^&M;Y#!s$cn!*JqD7gy}%8xORQKN{sAu8tqTH{(e4HU%h#;EkD{_)z*}hyE>wN?
JNERmwO6A#gU0f*YwepqQc0~Exeb`2QH~*3(u^hwHA&>Lb_&zif(-JOaH#b`%bLU$iagD9Dil$rT};MUvSJ6M3m>XrrIkUw)VMu3>{ChnSS7HCPLWZ$I
96?lC_NoC2bAX_uAXsWyI$Som5qDyA!5LdMytYUC+w?UH>pMJ(T0yqH6uqo}}Z2&d{J~<-7iG=T9fp3|(>K7d)TJ21#{Bsv3BpOim0Apjeik@A-kLX2b
p*jp^=Hv<I;UXBQ50$G)#L2Up?+Pdt5Y^-4|#$y<{W?Vr<w|C}E}4joi?kNx}kPXXaD@;ao-*_>QN0fiTzj7!@2sDJd`5^3of;k*6w$w*4f66m;Z*?+^
YY0vT~=1bz;e#YlxcsH!tQHvdAN^$WjVH&3M+x)#=`3o!+H*t13pD&`P^z=-d^!07tJA;$M;b_&V-XJCuDPh52EKk?BoA51vcl4GHlC^$*o9|?#@+cHp
SGDmBEwZOHE;?3(_C7KGZTZ%G02nvR>0Q4;Sejp`<AiHBD_$frgfVJjxBNH!AD{OK4b4<JpYxx(-79oI{~vyQ%irD3snLA2epw$~eoUZR-CmJy*aIP14
$4pu`(Mg8{VRrkSShMumpCDHClsQpa-uiByI4I;8>&#P#F`|j=3W*`xRdm*pRHL3p75YmRrd9`NDO=iDD&Iv8z(~V1a~`Kh@>6m^5Bjad!H=0`aQl7>>
tov=vCF|>ur&a41Prqc&^{&A0*a7xL&NtoI^g4<h_xjQZv<e`+m>7--P1-{4ZN1Zr=
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of a449303fdb012eb0fad6b7d7f61b8f2b62276466842f1493f70eca8e15068d38, and the rest of this file is cef2636927021923325252c1ae02868f68b80f6d7746df15a5b36b776a8e7e21

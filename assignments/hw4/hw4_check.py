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
Mq-YIv(@p-24C8d(Y*zvMg)xRS+4`5#0fmF1)Fkjv06m-qTdqWB?$%CENwj)e)4Z5k+}RNhy~ynKUvfi4-YC^b5>8%p^eaSG~fVz4y5nAk$1%bX8Y>{e
4v#6bW2&?zzWov-VnBce{E8kz5d^1pz%3T;A^U0&DkJ(FC+_u(~ixVvUhu$V3pl%oS@~VeP@d4*Q&PemuRgcZtqIX~TuX`FWth#BjMR0>VyFYl)i@Hwy
}N(3Zr$Fj20G;_4)CbVMvgqL=5lMU8D(k)OPfrKf1Xj#x#GYI}^_vz5nkXjjg^j^mRKpFF@yhcR=O3@{4L%TVYy+cH#v;0YXh@DUw_F^dRXjVH{PJ2fg
5e|>uY)D~OxfeHQ7dHGzp{*{k3s}9bulFa~Jh*CO$Xa9Jg#0d!3DuF3Bm`Mr#9L5cYC^`q-#i0;r94@bbe|zpZb?-=FQ<~+ld9Y@z;WjC&W<NPcW%4p7
C<!$q9_$Knz#Y7Me(>coud72}mk<%a@%Q~BLNM|Q=J`*6uEDZ;<mq`gytytrB7m&F_YHHZxXu)_EfKUNW1HxLoS733kXugI9A4i9D}?rM1WZcWqwFyk<
?sod%Vs*V#=uwePzrJY)fE_rl^~Z;4vH6nLQpvYy8VU^xkqf*djQl~cx9-Wxc&m1Y0NvIG|X*U^VmRQb~t#<3+F)qOS&f1z)%QZ8c{L>;7FN^-lL5FVb
<v~#5JH&Z*6O^_n7Tvs0GRisCMsy`5|#>Q9zR_3i#fG)e98CWS6nT*!l9=C>8sPV~BYM4wWJ9yc*9{gQbHPhV6FaDKTWh)`Pz=4~g=nY!9Z&O62yVVo9
i!l=NdR61|ly-wyDyGjG{)tkLQPgFd1*A}7+8MyD5yD)#5N91dNITQW~?0>2j)us~Gm-o3%4+eBpp399*r#Cb(!ro`$6(Rzv=Aup-S-KgMUPzWpW=K)I
Q7#?tX|M?Y=6{fuSg&m^lgQr`4&!z;uB-z{_tlZdN{vJ!3Zem3znC$X@aKR6^2OIZcMYy~MTMjdOsYU~rB*ebM6-L)5JAoaHv3zFgGBcLi0L6!kPsrJq
<CY|~ho!fV$Cr1CCxKhcR?Ov_!;7b}Z5QRYMwa;C{2kU~`-?vec5kpI(NyIA1pA5#=~;s>o<`P*(;SV+)_lyObB=Ac3+yZtN)Jn!A+Yl=Yy<dy|N0gXz
rDS|X3)QUMOkIS7=qSPB%x5B)W<jh25eD}A5c-bf=Fv&9bkXxq6Zr<;hgo)gLM$&X4fVd#igx-*N^_?E9l1cTax3t!jAhB1yAwCT-e`vPVrD!Y*1AIkR
U5toZ9`<9p<Fqo4_Mc<qzsrJ}w>Jxy%itr5gvEiv)O7YqSPEGlT}KTRhKA{>{P_i1R%HtK0@47YrPaqBft;vAy%)nxq^#R@?}lCF^2>&?B)7rda1?8U>
9?ZNMCboHiMuw#a&gfFIlHAK#$}F*bUY@VIP@K>UgLZ?SL=LL{4C23JNjADCpiJDk77w;^Vjf%$}z0@tbJ>lK%I+U0H@K{U|3hwU=Nf$x|^KyvIAnWdj
Ymc|GGDcDZAENtZ><(0Tr@1@fR?+_6&zarCJ$~EP3CXKp~T_@S>LW+kO^PndGJCo`NAcyA-$Y@-bGmOOijej!Nev96rTBDLHO1a1J@Uo159B%v|oppCa
4SjhD_zQ4V7!Pxjr3_I<)&^pF=RtiG)P4GTuy&qAbddw>(jnsUi0*+JgY=l(FaTo!=&a$UbVtOBud^l{Q(%Nx5L^VcJb`TN8)`GYXgFRznAdXc&O>N|%
JP1=$IMGk<a+TDH;f-WAv8a8Q%6Q6<}ujkoLB7f0_}R}!+&DF6m6{Z6$vsz<?F{4c{h}pe317R<rHD-l#DTCOFw^vPU|CXZ1^G1{A_=bWsK-^+4GlT<)
<jLHO|Z<Pgxn;%?lqtzQq5~Xc@u5aq+wV`Ct$E=x=`k@`ZETJd`O1AY`wO(Em{Ki(zRt3Gfq+pMAf?HZJy)eaP$FB`!eHe;JuBSkFflcn9y^VNt|ml98
ZFM5r(1ieq~e1moQESO7ClJr7(_QrRE<f?FssyTaQat04mGh*G|i7f%h4>;I0_{81s}&d%V=ZH%_vA?EOL))Fv{5K2c>^ip2;DNS^;GkHbkxpm?dz*g~
S6a^uVDPQidof>>O!z*w;f2L{^x$J~j>oU&>|CIHpY4nnPOQ8S5TgX3f@wCnd9k79thDc;d`&@uSyd=s@UUPw&r2X|pj7hElo6>o>vYnVPxoiuwa4w!^
#=V`u`NZRjNVc^BP>U?lEpW+1t`JHBj3@<gX_a5Z;OdjX-nEf*)zT7dHJ7i+u|M4ER^S1c>&Es4X%gXEgY|j%<o5o;E9y+iQ-`Z@wU*s&zU$myg>4_HX
(%VpVdN5b5g~qoE`(Xpd#iHK9C-vbSumsyTQ+_OB<k$oC0^7HPtI;I>6lg|5_$!%6TN)t;Q9H(8*9TQHW$7bJ^SrT@E;-Vmu^!rJx|flk;nK%<nmLfB}
6*?rQ5vP{@hyv{LqOcH%%yLvc)(e5G)36k&WL%mNcTc{YayRJ>!Sx6d{*k)fg7O2E4@c=M*C;aAM_Idd&;<nLqRNGHGPV(G3}KOq6xJ#TOrOk{eu_d46
i_7nzepc4Yy$iGYz&#-EHV1ln@lys=95;pTNn$>Hyux_faR@PAMz4l-Ay;6W|N!cZ9Za+_sQ0q&_HX`d`4NW$XB8US!4%!0`x<0F@wEi@#7$-Ha4^*BJ
A!dx+<k&=~QJV?rv<l_MB73MAEm!$1~i6Wv@FTf59TI~>4fMTk9RPO<?n3oVKhdulC9&9uCE-9UW(dZXk)%5+_;jM4ROXWZs0XLq5GZ(4l5D(pYj;LiQ
J_9@hsZ$)SpqC0U=6UTrJ>WM#@Q~BFGct{UY%CoyoS?!9EiU2!!3Z%ZX)!-eQW-kDdmZw;7(yj`f*lMQ-ka+f1H`*vA_Ogo8z6mxmDIFW0;~*?j%)&tB
8`_XfiZ;b1djH#ha(y}`fBM7`CJlB{w6m*j<#(e1$LpJ<;EAbrb7`5sWqaeDU1XvZed&C{As8zWquhj7+(Zn(%v3_B1s%n=6WO4CX58&BLzqj>98WA4N
jz7GohVGc!3QV?MXeAnQ{>b)Nmj$G(Ud#?!h+azNPg=gPJUKO%SI=1yFd`fEs!=Ts*}UfzPb(FPw*mqDp+^m!X;$c6x)y^N`Y?uY8C!lWTVQ61WJfK4-
y_NRuhX18-$z2@KDtH}@}}+5dhQ9rBOhMq(fvrYL?c>jLn1iDw<&{|4;hy$uT3pt*E`-Q{5EH2K~{)eVs(WWfc{{nl-s%6oQe|C@J2kG+5WB_a$yVVa*
UA9rAxAWvZHHKctdZ7?d8=D`?@vhV;f+YO%Gl7Tz8mNO^vEFo$s6)i7nY%P!&ANW(tTo3eIw6sIGk#wCYT#jH{x(h*e(2QN(|9lCDEHgcx$a2WT+pCA4
&W^|eG1Ew~h97q}WSl+-C-1$)bkAA%dGGT`TtgzClMkazBQdZ+fOF{{YZ5dP7475_bGjE7>cT2NT3iSZN4y)Lh%DE84p$y>bUiBRKqOEifrV(;r?awrk
Xn5bT}m7v7%sm{N071g<0me#JXpO+_;T1F*c!fd2RsnesvZ4_VIt}hnb(4Oz$Rp0*FfBgM{eH&8?3x(P=Pl>jkvQ$Y7or9=f_`SX8#km%<x1eS@`TpNl
=dVYw1t;YWvGzcNNGJZoQ`~V7l(@;q?u90~{|ffw0yl)K!L}7KPQQR%o<pjU4DA&y{knC``2ue0|9J4nQBMAAUSiB6%`Td^?=Kb@d71LCNOik0bdqY-F
QjD5J-34>tCAbr5C>;OSN#v6f(@=aFo_@}2xGn}PFEsBl#JcMONY3p{sUvX(<+5Ks{hWrQb|=d4q;4l`zCt6N?>2j_nvDyeY_d3c@U{vliQ$;Sh5%lfm
?>LpQuLJs!M_5Wx7J`Y9^T_~cu$w<Jf!%Ss%5qnQm@jjx-ID3~!e|a?T%RK;6-?`3>3Lt2Zyz8sq51*{CpM2^tZyC8DL1d2^o#4!TI}XBuhyX6JTq5TD
Ia)tZv5Egqgp!<490n+6%XhBJ0$Z?($OjWE7d{It$*XVnzaTNWRNfEtAI##Hd};PN6%-?iQ1Lu3pF#f`x=I3{Q340aZ@Du<(Kx6BWtWkxR?dBKW=|#-;
IVqTErz4P7<v9_q~%E6{QeE>S1UKb5TGP9+Bk%W=CKwc1SYCM1k4>izOsMm0_wb;g|j3vNr+9eueMK-5hsVxAxO@q_VZKYN^7Ji1V)y05$uHT*!nxTu*
sI={VNX?puZv4CepwfT)Q>6@h$x%q2N)~=G~j)1~*j^f*mYXiLvRzLpxM9zPL%eU8w#Fm8c+-2CnBaCk}xS`8s7bI1rh6V0UjqOcr%>0RD^RBeF)>aAl
SKhvabY5X^d&>lohL8h-z|tHyOvAERP@;)Mot;mj%oYMC#E&}?4HkC{@wKQ7&*eMBZQ<LqV^PumG#`_u9<qe(?2xonn@SjRCshS4gt^g@PX5(NPb3_2G
<Vw<2lvI;!(R2oCW<M7l9!REQ+B8BC~|C9s<_>~XNex`~|iN^tA*ht01!4t#<Ij*k(+w+wN2VY*1Kql2&Qr;6mlc2uIwH}efnQg<MtB89iZioOXrNhXL
rOcXa263P+Vfs0T?!^(f|N0B67#h*10(xd1AR4PzNnd=pcnQ!1NMSs}LF2dFZeXUysdc$nlzIl{8l@fIFHmA%4s&wtgeR8{U#-feBIBAER3-|Y2Bq<5L
0S%TXGg?f*^5524vJrF@JX5;Y+a<|0jI(iX4JSnP8_{+9b~J(9X^F9`&A0a@W`HIR}3zHMAoj4JmZVkQEO;&(@o^u;}H#3<_Uk;Bm!M-=3&Nu@N|tRb=
lfRlNWrIMZN-Yc{S$EUn1GoWe)wlgvBqC1}$BjFzA$~lNp|f0};R$c)ZM&jIrKl(9NHovS9-IGco&OEigASC0#IJ($uPa1?Jn|8{B&bP_nBR!Lhlv0tU
{)mBZ^On7lL6BnAKB3&1}1?>{2=?hng=oZ7vzzlI@(A5MXg;RaV@qtD4EAQdXk+{kR$n>>AfuyqRSg&sjX`sO<2UwAjqgNVcM?c>4TV-l>u1j>&)%-~r
9*3Ea@<b!fOXwJ`h_0L#)Ofrjd$Q1lw1dPKndiOF=!LpwH;nd*O)gSk+LD&}cy-;8LBOuV9KOwgmPdraCL)e6WSmvrBoFVEJEJ`0A)9IW_ooxrp*U7~n
JbO0y{Ndn-dkRWv0bSpxD^zJlb%UHRV}72p*BGJ&dQigK14{q)C$^t)Iwv-xE}tibUa~%!cS0cuqSQrQ?H43J53u(6=Y;rXvz<yXWV9)aV$^A;_F$RJU
2xY(L7f8q$ZE{nbN>+-VIMY$j~RyZG6xGG&)W+7i4Xslo|GSOafkTdq`de#SVy!@;q5@}^#N4YShSpyiRxyTUjXzJIfdDhPGJ&4RHAdW$7607=;M0MS1
%Ho3(ZyHNt9XK=z_<}38fYCJTI^(g|?$wV3dcVfGrg65_n3c5ddBSF8BjKPro_1bIH-mL<_lm3yOSibFKo?jDx#L*|g!6vxJp^sNsc6gVkGX*XG3-v_v
qc{q|dSVK&FdDVKmg6I`uR%t3=Wei0<%IPdh?RZ?ex0rBl8B8LDM>eA-m@flcHkc}68NjM&!;OR{nL%~t+YcCFOtU-@rUJeoAJng_^NhH37G~FC(hgaj
Q7T-XzyG+>yzu+ev+KxkfuB%rm*ftDq0~MlgUjKPlYUxPP4JZF%FJ|om+2Ljl)fe&z0yFLIyr2p#v!3e6B!V=oe?5O^L_veq4Zuiu{v4Z@B&-WpWall(
`viKSPr+&fzSi$y8sf}1>w$CZ8uI)-d`2xAFLHyKiVW&9GEhNo)$qY9suQNw6s!bx<t0vHDI>o5G00y<cO)~KE&?$ewzoWfyT6BXAAbR#9s?L;9Q;&ZQ
?AY(C-a7!^uk9rR3WR3dQ5{0SB5tL#YlCYT*IC<<AP*$f-7__qgHh(J2A?)u$}hG8vAdY?u+kPXpX`&z?i=|y#0{f?C{Bh{l^bE4H{`dBT*^)>R|m_Hc
jXXgL`{G1oZqY)KgL=j=V9A(kviO2XUJxTWpFQp1%sRsyjPUe(5c9aQXI*Vb*b-N(gx0J<axRs=-I(&Jvb8OS=l%6!7j@FQ9k@kOqC&L|o4f8y2uoJwG
KEh_f3dqWWV6V<Xk4tK8P3#2T8u7auXt2s!c5Il?a>e?#dvO7qy+Zvi<U$64Sdt61Iv5ZcLu=!7YPmvQwXr74l>dmVzfr~)PH%8%zwXdu81Wp53H#7}Q
?8bn0AapDOqW8QzYCTlLj?-B(ex0tCI2MuwmWEp29<aHUiM)Q3EQw&3brXdFjJp<KJP^JBds_Mpr{ml;;Sb8&f^7h~kV8Vz*f!X@Nq;=`p{_cH%f1xxG
`vuGovZ1laiDdqOFCU{MvZAb%h<!JFzBd-;00I@##$lfmk`l#;p3(M7C28y#;gRvy1g7N6GrcFadt$RkffA_=auFCWf%*8969yB-^o1SJ=OQ{I^bL>+>
kS~ZHeN#vc^&JUuzY=_rYskeVfPYx03JtTMCL@63&>}SMQpq_2Ooru4<3sFeBK774AHcF1U?@vECkKnorf_5so7;t;Kz19HYvCEAZLt~$>Y*>z`2P(`O
B42;p9*vh8-S|YShrG8>h7bggY_He7+^~CXj>~ykcxEuh@mmE|l5~m-fKJmME!Fb?Vyi!5X3!mk3^EWP@XH<NRO=kqF?UEV6MRkx#D>;WLN!T)N8s<o?
a6Ys_9C93SkevTg<?!=>wtgRzLQ84M=G-m*PN*3SjB>@r(PHV8<=6L0tl&(4A@xm3YVL|h~*gIB}KzFXvR4$dtPZ*D5&h!+p!+<Ad8LeQFGCL~yq5)~N
f=*Xf)@?ij&!EXt&jkW^dB_Kk*_+=byOk;|G2gqePPt~F{(D=}}^>TRUE<xMmK_RQoj#_eUMQ(t6-%;p%gteH5@SD^ULQ}|XLwLXlvjdC`NZKP;c!RsO
^!<3!nM4C%65o0Z^1VwV(l5CKQEGCTmtg(yfgt3_1bQU<FBNU_q8M5HjQbJ5F3c>dGh>)Rek4&rLs>T2Ti7Ic-!GuT2&UTg4GaRDr#U?$_qcacCiq1xD
+pc7EGxYB3i(gQnLQ59T%-gEL{`~o`(~StVOIS9r?;|ajT*)~>=tA&?SI*Y74iNTwiUoIy@JHyAK8xa1p&iv$@3(h8LCL)QHAA2s)B<n-?%ckvWJoIhX
?PMd<61@+S|d$(`tw{k#ArmeR7m)AIH!`zwh1!@rKK{P)AkbnH!v1rA#m-P36}D-9~A%Gkb8_$`Yc(_}a?NNwgw)<>7}<So42c&e9R4jA!^RB8$nR^Ux
)1!Q!bRNSFZ>Y;B87f_Sy?yAq)~_7@lAx@=x{L7~s>Zwb%`F=spy1SHO^bHF6?%h^O-+d91SK^7i`S15me0f9TG*4TcHlvvk>pRUkE1-FL{S%NsTfs5%
pfX-Za1x~d@6hvH^tZz9a<-+240DxOV=tFQ{VRuK?Q9@hhCbZ<icQ7E<FVnM((sT<i2KTSP&(F62LUjKb{QU4*X18U30)R>W@afC_*QYcmRWkd)Sa2TW
ut=RVyaCLw<0dC*d9lrRf9E^yM*yZoGFs50;BvbpVj@*3fm21&c_gBaVPf9+TUY5n$rRyjgFOqcL#DghJpBGMr<J4Hy4#x?HTw*H9RqyI^NA)C2#8bG3
xq3{1`l_JYu}G#A^3W{EUP1pJif=@@iJ+IjmSa{tfTp`hd1|{E{<&Jr}-L8gp@yACwwJA_P9LLqi2#b?kdva&vO78N;U&R@FT>CfF1nh`@t0`)<VB|dq
lbP_64(bK-lOJ(LX;We*^JZkP<z-@dePp(Cigj3rFq2v&dYRNi<<gWs3?vvV0ff<0Lx+l!F1X2`eRqkfeanDm*@>-q{81$wIj|T=+uRfWw!cWc_rq#15
~YCU7fJ5b(wE+&Pr9ek9AHP(K-vNBPK+cV5_Szq8wjiUd=L7SIp_?sknzHP~3hv>v|=yPO6-+rNDNU}FaZd%RADliz%}Lbqd`1aDIM3i<z^%RB$z+tb7
Kr{v%1@P6Y(DIog9I%e+<FNE1)EA?4Y*PzUR+A!FD%U+)B^78cJlXLV+K(0rt(5P@^kB9`2mX0o>Ch$G$K`itnF$b-R4<>vKKW=YvzjpNJMW63?DxHE^
NDB6wTBDG2nRvR4zK2llHL$yBhe7}}9LQIobBl1mo7*yH7h&)YR$m{iJYnCePinx5XRDN4w}P1uqFup&GwQLRVMp#Y#KX=&lzZ?QLnj|LWL*+MxF4Lmd
~kQ3E=8#tLa#9ERZh~N5X~p9P4(y*oGv9%V0`mBXiRxfObJa%2u5M^DDT4Eg{^nQK?ly0bjRTjr|6Y(lDexG59iObUm&}9{*5e(hP>E2r1=N{$gOv>j4
@$%VUvOFl#>fV5&hyNs#k~f98O@MU?I|x`;Wjs=gM>s<txC7fOgLKk%Vc4Q?P!5*9c>&Bk}%>6L8D9JfL@5ydYayGRHA2;oEP9?>@<B6kH8oqSvwrcR|
8uWa2<oiVwh)L3vK9bR#8c6yiX5j>I5K$G{@Ha2cv<sd$P6@2-CyT&9BPZAyxA3IPa^OBe?kk$|B)@LBYvm5P@zQCl=80ZT9dt7k{1@{sjB@III54s4k
P#}!?~;q~_vCWcloNxHg})Iwyj42+SL90)8$s7y|ZPnnj7&!~<Hxxp66g+_q(3isk3KI2z@v(0?4V_rJPrGeZs7suf-wB3&!0gYn2@UF1v3Rpm;<QN@B
UM^32qdUUhFpsif)R7=M!w<lM2v4;4`r!5UVBv$q7Kh<{`#srtfLhr-QmG9Q6$EhbH3mOCIK9c1F*<A<O)s1I$hQw8f)h=%!M^zkB1j7#2Iub_Y&;s?*
pfxc`M$P%m0ejbD`IN{+~~_4&H=Cn5EXWjpw$lk>ceL?i*LftT4zfH5DK`>)z$!-e~)-bAe6^Ekk_Zltio{iWhiSJv1h`gbGv+TegEN01aQ2fiUZJjUc
ATUu;nMajIQeCGe9l#eu0RpDGCeY>-m+#dmnz>d&{gBg)I>yJH$><UQndjfo(Oy{-%e9(ul+Pc{`y9scL8c`Bf^!My$aHq&B&Ou(gL|^I#a}J%#*WjYY
M^Q9UjOui)NqKnD%pAC?NSo`rU>$pOO<X&DJJG48nX%-Gwr97#l1r&J$XCO&Ksg{X}G1i0qYmoVt&=l5@3p|X3BJz`tJ52s*I%tNjWLe1CjaM26Q1OWK
;^EOZyVAz|hHA*xd+%v%AsXi+Z{hgL)*(6aJs$V=@`^ZkvoHUYx!vF;q2~A9{jz&e18D0h{g<RMf%<2J8=kg0uli)CJBqaia0W(BsIh+}VTA3Areh*k%
2!EH!2l<3vdOchR*#t^LK>-FPbZ~$D=HSZ}PGEoKBe6-2bcNo%BV8vhPks3k#T<#<Qf8-NZ<JUmDaJC`+=Z0mb=aavBpfnoRJSBoUSD6}$V{mag0vbAF
24Zgt}&D2&uqT1brG>j{Bs;bFewrI4!O6j9SDVCsulqekaeQv3fd-x>E%*88MCs#z9^Z@52;j~O;VW&59ZGL;z(!*4};<a%BD$o86zkI8j-=1x4eFP?A
D{?6Muw9pxr_RgS$^9<m$3am_aqVvimb0L`XNa`g*zDRDiq3#YG_{cX$h3o2#1~YlNOCS0GuuM&<mRLwW52_6E?zvquK8JdB%wN%81C1uc0{Sh@uns9e
Q%?FE&B^R*oBIP%o!EB4k<RaH82p8ZKb<>VmU3)k{d8_0V=1S~wVTuViSQsbNsB-g+UKA8lUm#;0MH!ZD=M;vO2d~dw8+-!+)7mq~Y#t`YG)&s+sz1eG
+>qTrcEe;&Ohs~pi!f<UtX0#hYg``yo%x?tpaJvWBA6f??4do6I!jGcFyy9q{^~QC0_O%z350TW?mTC9q+!nYmps@w78;ApNzJSZMa2G0pcOH*?^Sx{E
rZ7jvW3Y&yq^y&HZAH{{q8uTL61D^!URVJ*#zhL&zXZK>ygd<muvJx|GLc>__(kC8U66Uqcwy?*i)5H1vFI&%r>5IO2xIXA(cD7DhwaWtBSjxl{S%idM
K=Yo?-HN`!qa$VdA@;Tk1C18W+`jhP?JVAH<AuEJBB1e>99izXHw(GU?X6_5EA(4hu~<V--X4--y$vDbJ-k{52lh=`9I8IE*zZuY&9v4>FU_S8luns=7
;gBt?>fQV<Vg^%^}4Stm<qd!vq(v+M%E<$D2`XWqpxXo8h{K5WKgbh(PT4r@jo%A&wFmP}%tApvmoZK$M{x7lIML1!Z1vIDiKTOz*vKQ0e6%7H>VI{RU
!2>z`;_B9=zz_S2k|78w*c1%e#0lAQo5Y6l4FCJ2s#di>6+B*+fcuk;Bd^{#IZZl2|DaQ@T5XRQ5r^NH#xm_^S{$(54|!e%m?=-~5bURrhI%i+f-vMM(
$mTw-7itms;7*r{rzLT{RWu9RPst<9|5qq$ddjX`~&STQr;L9hLPtw&$t`-0fSf)x*Q&^tKKwl$b*cJMOSVCcoyT3}4L9V5Mw8q<KI3=zP&Tny>``xXP
?)tl1#KFnA9%asFq;w#cfUn9}X@!vq?vEcnUISR#5=>D-LCDb-2&C<v=gfJ`%ew^jW+j<URuv(;S8;4*{xdAR(&~yxGQb4D?D(`!hhq93vNf#v)J*7F0
Q`?$wA?QFTY1*A(?e>bQ3WyK!L3d9pDekxzw@nB%y$js40d?9UE=ts%mf7I01E=RQjTCD%Mf$oKYsci`QNvOD;vy`MBWOdR9(FScaYdCGEJ>YmFKdsGR
WcSa~@~{$`wqv$*F&2z=8ncrK^;wqyi9n{eU0F4AQv%2x-4cB+e2Q7FHQk(qf#wn8q<Am-kjN9dZdNLLL!otE~1&nF$I>9JAJjpB{mEvw3g-hYiBn@QQ
FEA4h5jXdbS(%tPgZ@hDCpuX&&}^KpU818h8|$cU&>YZVUGUp~dSg2_0m37>tE88YHDlE(1<#yXoym<Pb$hHLjhhJw8y=^XY6yeW>*z7OHMEu?Efc|xe
PLR`0HBBF5mf|DfA2;A31&p=s6Uc9kAynXH9?CbqcS5Y(m!|>)NSgeS39GrW7u=j$OLVvhIqExW#qOnOFPO<?a!yV<StdL4&0xk*s7n6H%IbMXt&LmA$
g!_>ZA`|_v7e{h09FE3DG9D(^qsiV0@ZnrqCh2gx@}GABpw3JA&##cV!lUBMydUHABIF~61fKKR!PXSKkra!;tSj&^tn8m!=L`dEH+X(}u=$X99`>)jm
+0mn64xnDK#prz%H_Cp{Px4~s&c6|5an|z#dY@<!4Y}GsJsE8dxUC4Gkz?uvGI}v6eY+a>p&>3fYtmB*jgx8$;)0jb<QH!6G!&b;pTUPjYSGG{l6G##_
B34H)Cy6oiq?ClB6RzxiLO9fA;0;GV~Gr7v|I9D5s~8MaTJ=LuLi$oN`3k6JCD@i^EakT*NRu!$R?o>{8>{MB?9o01~Pf%B4s!qONa)`M0oTvDpYCQ8y
BYF8j=+`Ueg#BD4wm=+OO-fVG;(Q=}vr#Q``s@YuOle-sHRmgxBo@9>3_(okUSp`s9T-?`L0qG~|1dCZiiVmoNnSalsGH1S@rFQ8enzjlg9^Jx2J_t&W
Y0pj&&MFA7<(}z6T&M^@9O4isO_-Jr(hXYM+pB|iB26lnvMVW&JQ=O;TF=`d*J&wyrLfrqPo_s^iNfo;DDg{-;A_*`gz+qm!-C|Z9mvu((9f@Z6^}&2%
Ug-S`(A4>da#V=kG{;%r{tWgXJD0skTKYFvDO+%)&<yV)HxcYExj=DYOLJ03fjFpg*quN4av35clH?qfm68$*dFhZA$dpGFzgX@&(mTC(bDTly$L+WKc
lHRdGBTsiE#L^cD60ohebP@a0+u1`go`&}pfSV#^&ZU=S#FdzT5|g#LV;!ue^{bwytBt)<MMhTU56xM58gkd0d;WoBb#p!O^~hzo52F}INl#ze9s;Mru
5<p7C_#k3TIg$g7Q;ioJ5FKLQ3S}@)t1o7T<FUJXB)lk(ABd;qyJh+On39<3`w}AU%EO1;J#8>#s%<QJ?4O6v81vBJ<HXnc<m-Y#sr)6>`(}zkn+%U+v
Qs0{?-TwgCx*;m#Vd*02x5MygLh)}2L3SY<`VC(GZ;!aQKhGK+re9pV_*0d@TD*6{sPNSH5tkg=u1JD=I_n81RF(EcTf|D1-&+5!|uzI_I!*EJ}d<0yf
neK`_;px<$oVJ)F$2+;cPo`WBTr6Ay#^Nxg2`q99Pgz37lgON>=14Pz56!wsUFg)BxrYLt%sB(iQpLCu5$6Ldz4`}U`)j`0tpprJMtg}t&xc1lH#^CZ9
n12X9<=S|kZxNvhIK*thrJk3Vqh#hrSsI(|O28-uREMyw@Fyi+%iV7{Vi8Nspv_m#A6z(1oQDwYl)^rve%R$IZV*?IA}X+6vkS84`f>qi^FJ`-<_<YF6
wLq=Lb^EE2BZ}>UKY5=wP8jKn{PgmybAoX_C2jb#6d3Oybssj@UFOvl03V2_ZQB~HU=ps@tUW*XDKr$Md4P!J|PR|^7nu=km|K$gaBNJSu)pFFaWqi2N
Re6@a8)2Mm95;g@Z6I#PZF{xq6NqBMH_|mzX603SKmlrD7Y7lf;YDUC1zFN3uOkUN89+#2e8fvA=u&;L(%At86oayche)HAx<Q50_&7z&yGK$QDoAu!J
q-S3_%<Ydy~2C4|l3${VWnJ~;c47>bAAe~w0`v?mP;sx&>k_8C@^<wdpzDww&cGQm%^k@yIa!hIfKN;?-he2}@t^Si{m3lGM2Pqfh4wk4ZuFp{V^fBPL
f7<yrTmvtq(v4Y(hTuZv^+Wc_-25t;6mFYv8&1{_j`}r}XBS$5)lCL9&S7E`Bc^BT1lJzZOp*Yxl2j8;Q2oL7EhgdwzKIFXH=;|dBu~9*p>`oDogQ{-F
Aw*a?D;3y6uMzbSbUfN|!~3L1@s{ifw%Q(SuR|^H?)eiiw%G!V*p(BI8Qul$yWtIFGu~c6XBEHv@zZ-cWmMvS;~f|ps3tLZJ%4!S1)R@@5^7BhR<?jM{
{G|r=bHrGfGy|JMTl;$0gJ%F^Q$A7Ej<13<y&$kVXa!+p|Bdx>6KA{aE$ee621WDKyf`{ykW}#apM8e8F$r|ztEHIe}8@W{xq49hff|HzTBErYe?J(@m
XsK$Gt{D1ma5P>cj+kd$#v~Ao2DWIFxdxm!1vp>>#x89Eyp(V>TlP-EUq$yn7vn+=mUQamB(i%C|Dpg8#`pt#{i}WjJi3BOB&}R7rqoa9Ozk0@GM?D_f
UZ#3X^0$o&7ch2h0lJeYt?8N5`J**uu+8oqvbc<sz!gV|;uiPCONH0dfxY@I;?Yh*IjoHWJc1R2+lM8A!@YaiDK=RfeZYOEF;v%-%+dEo9@?jY`M5?dj
eZsVnM$GE3aoqFeB;q@_%YOa6sgiEpic^9J2yZ~p6dz^$yNOPL<zCeL@X?au~2~^Q{;Zn>>-@66`0n%ghcql#&)ro`J?DZEQf4+2&S_`TU=RO|ny#xWo
-J>B($&V(lQN~E|Z%NgMDw)Q_1c`s2U+30)+Qv!rkWQp39TEcKUf20$UiK){i%S<gf-EI!R*8NC0&cS64H*ukp|k$&kK4@4yvwU?&%LF_V03nohc6{m9
gO4eA8}~>&28eSCmJ6P4%?-b6IdakAW$NigRZ;s;NZ?B6UABCfS}?`B9<YW3M^UnzVU$ZbcQT+Amt`rj6U3W1XYjR$6JD$d|K}*$taOqaFszeeBVIz@W
=?fxJdRg7$KNLMA9@ciufmsD@d%q!+L=y86-k9i!}<IHWxSyh^|jr5_;ytm#@KVVcWo^t1`K}6x4r#rFt&`&CM%F`NcT^;ldSSQ{`;4w;{JbxWfI00Z_
|-R-ZIM#vCmG5LO^nJzz?PB6%tPj*Nqp#MMP*ZYC)-_Z=ajDey`>1<bU^<oAd?j?zHKXh>y5J$VoCPCsmt%H6?*w`>#=@Ilt1q1YWFMc-4YBpXa%g(hN
reZdSV$UJ}imcXLi!bJ2V<V<eQ|Hx*n<k*ksiP=wPutC1^3^GZbA&XjS0Ox%K!VReb2On1l8<32cn9}OW0tRL{O!CPrygX;dmSw_hAoPa7nruZmcyf-f
Sj6{qa}QEzY)v|Uj`Ya*dh_Wnpz)!)c86e)G>AcSoB3|{Pwy{Y<Vi<@LW2t|DFL#xm`T01fKiouL{QBMWG*e!jo>Tbs3BZ4{BrPMXSlh-3v0eTMf_f}u
r@_MhseNQsm*4}S_Q0}FJJFJ`EYpd<KeYa00%@wFzLa=c%hUIL8@@eQL9w{Km(Ov0NnA}d^Z;FK#>m~MV58hDO3g}f8)0!l5AuErAQ9@oiC*4&J903vi
hUUn4=6ifUNfJ5HU74{86clj--?|tp{{*ga^H1Mjf<w<2Hm{Y3JTtWvc}ZRq0$<OHo?}3OlemNdl5#@`)afVpPO6JG^jOrhtQJA|A%P1fbv|l_!!;!Ru
48+Tpd+`}e<40G=J-umy(~FR<>V(tDsQ$AHdY{wk*pqp$*|dD+$}(^_)Yt8-^K;E64qS2y85V%a~lN=RIp_zJk4*z9@CA^PkWW(NXrmcsU*?h>8}EL&-
Xqn0omitUnw;27QjEFWN;FJt=i#v1_paq<XWBgMzX%N<@X{}O^$1W^iF5w|00DL^daHM2jip^fokcxMyBF0XFEQ(TsiQunV6-|e!c1y)%a8<&wK3t5xo
S|vGDfdIva`|rLvID4AUw4W3<@#3oUt7r^@ua9f$qrsE!h7WGZkU}}XNL>LU<Cq8o?h^`jAa4xPO=(ps1#djBUcw-O6d{oHbdfCSE#J+@bZ0311b)>;2
=}m`K=FrVx`)@H&ItvvPVJ-34C}O9(!z|Bh4*yiVB!AY`SRf6O`gZV0meB-kgAE#MD{1Sn@cZv_-T0&s@pl|>S>_OKeZ`)G1RNfz&-$+)muQz5&n#-c&
=O+QJrH>gKYvZjHz(u++%KcN{4}2KHUCtIKL{f<=!0JUX%fYM`}f|AaWcB#wFfRy_NDG{5_#_4fW}$ic0Yonh7J;D0UqgpGdI+DauWV8m_2Hj1`jgiD+
q*LxgHSqH3d-LXX{l2s7x~7V{Ii&%Jb;x{>TUsO-i_7VKK{clU3dqZ}8NQE?8U8>BSEpPM-F+4LXJx$QHDOX5Ca%^cC-QGu3J8bjU_7#GN&KUkO_F25L
+W|99b)w#&c2Ew_s@2SdW_~eE>64)tF8IIJ_#*_LVKRtl}F(|uyhhTBFiEDpgcGPgvG|qV>r=NdXCkVk{97g2vLK*b^`QPbPs!~M~-nxTY9w4yAgJ6`D
1a6pzR8R|ty?aP<Cb0FqKSykY$R-JGfOVYCLVOO#c<x<2y!Rebz0AxdWgDDnKwt1;S#?syCL6cNQQwBhNxAyg{m&@5vjV3`ENcfFPq}IPWkI%*fmjv=x
TqL}jXEk7mp9>2Ero;w-M@E}Gx#wt9Yb)euZd_?CZ!`sjo3LU?L~Z2aQ&;S(;k4($+d6UpSbOxAAUqV>6`0-p9M?(E|szIDtsi4kqb=5nK|T%Bl8o=r|
@*!ofok5Q)wgx)-K+JroLYoJe9aHA8$!&%{=c&%)fLmPODEjL@6CiG8H3LC!%oVGCp@n+ztHZmtUCsH{!3x2ju!lpKoD3B7`~icVE)-N5}lQa}oMMS_J
swgC7oVL$oTa=lKv~>)wBLip>gHR*^5_G^)3eNC3eW<Luu2NHh)zxkCydh|LBDC|(-3ewoK5NOb)iZw!SR2A>y*9Fk=6xTXuyMY3(<(-Ww@efp3$5{%&
&!{_&88ZvM|ARxjFy=BQBK1E!2tQl-lSX_RoVYnMz_=fGxTsU$29b4mY+uMRHhXfIVQ^w$A<30}1+)?yG5<i80z~4tjAIyxuxJX!ZZWSS0`u@Xpna^LY
#9)gFCt^k~W3YiK-K!V(Uw>k52;cKoZxh*qRKda;2&61369kSfVEAJXw4gMAEn2ytB`)>DM_+~)Q3a3Ga<D8M$Ub5Q+1257-4X*Fmpx(L<~Z;U#bP1Lc
7dmK@DNxB2;08?j9}(4{1#sS_~j8PRmvR**oF(Q4%w!{`h0#Db3RYyg^L_=8TX6u>>XxWbN5FI3vy~*i4vB%V=(K_EwDY~@Xk{TsgR=t_QV^IOgj980K
XrWN3lhyyyoI#1kdLQdUm>m7&&}(8Hk}V$TGrsY`r_Y_gM}rAZX#~;M{vIp$tYIWZU^Tm&<q0?D0=-JQ-d>@`Iaaf!UF*7*vkN%h`}8lD)Bc4En5Jr<a
D{>ZikdDDSa*_uz*Q>|8myOUV?PHN1?LO~b8s`>WreM$Yo^2PhXKPOJUrkaLsdCh>H%4oTn&Hy6b6Garj=9n3M>Vmfk`Bzx`^0a?jiB~o12(J5s7=FY+
6Wmvvs+XnK-FUDysVVB{00E?8nmlr)Stg#3KUf&w!o?pmSagd^1e?lrGRMr9pv}Al!-3u|S;wRgj?r(2{imirA*I2VT5B|ojF$)z6FbDT9L;WUVN+IQo
9pZ}W$X=pdST6KsjZqtAU1mb-aAh^r&x1KF70!+PL5wtTXwUrak+2n}s(6@}wDeG2NWKU;^fGIRWNe?Io}lA7t;W>{GCRz{*^d|@n5P3c`h%*Ww;@ukQ
E61*rCi@Wy#JCy?c)W1B&#~O{2dr`nBxFqCgvJlfM161VMb6f;sM*;&VgnJgl=~3@w6SF6oCbs{C@JvC=4))Wn+agreo&WCm?x&D-6VsKYc(p1L;VNjL
SGpE=>Y_Hjg1YgTNs~jDyn!c#`GwR0$7!RqNjZ_?Fh#y-j4s{4n@<TatBOk!26C5)=h$7oU?;B(ni?rd75DY~E*!42d}Je|HB-_8}-YT;%*ckZG54+5q
0Dm1|_gbC4DVTPU+3foz!JrQiph0?0h)mdA)Or!SFN&z6=rEA#0mFc`L050*Beq<Hr%099z!!B2QG2ni*U8*%&1{=HlDEo|4z-|v67%xN{DX7v`=nZmb
Cy+YTd6Y*6)m4)dD^@B$46_T4HYymS>&?LD&cyMO0_Idc|J>TuWe8-lG{V$)6s%-<f3#?`d0DiFY1l$3cmY=O9a)sJaEoY9+A5(>7mNjQIKhLcLkf0gY
r$it&7Z0V##>Wf1VonlohOG70J3@p&`T@x;XgLH6Vyy1OsGt0uNly%&!+UQ)UYj`NaqDyWey88x0X1P>xVmzIV$%>R!ul=xkUa^JIrE`TC~tgh)~A$zg
e3?i=wxzO8ADF-NtvaDwbc=_jc5&#!AY)np^!cDL~M?u?s;sP4L)??BvAb$s8V_Q{Kwr}`){Gdo34E9V9wf!VKyTDkQaPTYQ&a2q6c4FrVt5aEXQ;aP+
OT_lSode@c_X6$krktp#b<1N{!QpW3?F4!5CT}et119bK+(1M_Mbf5uBo;YIOd0e*FAJHt;abGrzyKE9V$Sl{*qN5SsCMad`W*_N0o$haPWH+GR|1Z{!
;Ca(N=+L?YkAGcTZ&K`LsO>!`?|AihocnlKbkU58lb9bW3e0SoN?BSS3=D7w@&Bp1V53|4QBm?uGE0EQk!RPma?Mu3NLP7~xgW#b6aACfLDpXL(xG&@X
BRld*_P)r9YA__~%?UNUOn5EL4M&fzf_hs?C;ggNwgIiG5vISB%K(w~EF-|@vQ+dj3ABDpX?|vqRVxr_=@7<t6iqg&NH0NQxyNjmUi&p^p#1Xi^^TY7*
DT4BH`OD?=+>*b_0ap9>u2TFCP-$BzVgU@1(%M1l%hz5rR~I*tBb3Jmt{uPd9mittqW`e`oV0OB%aK$`hxgtc?tI!m^DP1*FS9PU*#HIh;aiaVIK{O=*
@R--0H^F)y-2@P4ubxKNsZAH3X{W$=UyYg7y)#sNsM)+pg#myg;U54kDtpSn;$>E;m}0P3c*Eop2KMP^o68ih+mvDFtWu5@l6M3G3AMu;_}kV&-dRw|L
TwbcH*l{H`7QLnwjQTzyHI(epO9YGGG1vt46i@b+eVJ<BnLUw%C{IlPdN{vH`#U;j2!v+|GRUNBo4H(#kaO<1RZP4`Lr*ckw6uo`S=2jas`7hy3BIbgh
y3>V)c~8B>5X0HFTk9Au1ZjoCsq+2|<>)q0!V>W?S>@Krh4$l)1ks4-sv>wD}B{8m1k-KtZ_h^)CFKH5yzs_9I<Rj5_r35+McDphM@6`N5mR5Qtjy!`E
dT4igfqLr-X5zYpl$l?755Nw)%F6-Yg*NJmq-+v}SXb?q>hXEf567+yvMLyGD&1x#DHN5Ca#blwCueDo>B>SjJcQ3Shib}HDQ$Sxg6-jnRvsEaU6}4(c
L5HyK>nGX6pHM+pGz+;(tuRY=FWK9y4T}F8kf;QeVV@|n3iuH2iXohvV8O1vQ2b7<U>lP{tzeED0X&&qqfjY+{I~;|@-Jto<<qscqTS5Qva6m{xZx?X@
EmZt6N*%(C1x^JxK^?{tDv9hOtsZuCnQ@6)u^qFOu2o$p^=O)4mFAI9&%m0h073cRsBNqk2MI+KA{lvg>+ugYB#D)_B*>LbaEz_Y!x~%4q7$Vh-2*@>%
dmBmHE1mtFl2jOF3Ech#>^A^nOTGUFgf;%5#@Mw8PC+01R)kjrc5(XRx2-PV8OT|Fp(|1shv~FX!dAufSWe4$Ic0fzZOo_`M>NWDg*+p^oj#v+k@_6@^
w)!N%qZ>{0e1d#08mpTq%F$y92M-smZCw2wUnO$J3*akTNsL;(B2@n;-060gKg9BbbR)|zq;n=t+eqr0aH$>!JWqg<`k%2ZK1Xq9aSij+bkmi}gR12~v
{!>^y5oz2W1yAqod&BAO(z7C}+VOYScQ&62dyI@K&c>UnVolA-&*Y{aM)X>Hmz)r2+92+q5ec4^{jtYJcJ`+>yk;=7dj&*)bk^DUz!@6IQEi{^~6ZAq_
$x`On&}oUaui>g}r5tN20rx2{7wW}o4fblW&!19dF(F()D03I0xY8S$Cu)J8ZEQ;{q%$WK($!!LuzM?NS!h}X8>nF2Uul<<_$6B`#s>IYJK4-<X1`9tT
8$(8DKlSy)aWuw7OmbKb?y0;{d*tTLtvpEaJxa&;{7>hsVM&awVDGWF$f6AfTeF};p4zZFj&A0AM1E)t(8~c9-$D~n!sAhmi=6w?#9MAYk8q@WR$Z%o9
&9CoJn>vO}Obvg=H4Msr>x=P{4{ldR(@}eBEj!tIc|?iBo}npa5rfb%ld}H_jjmbo=o34@B%wwTbZd_8zn80PxYx?ZM|;oa&l5?p6?pc=;lR;`zH%;I+
~JLU;2L0n8Na!+Rfp+`dihdLv>iM4m#;1jaRa+hE4a?LDc87TDv!;A5Y|t7A(=3OZ3t_L{5%TBGHlk!iNetYc>j*=(lqdp2{A41}bjQ4?W|z)dQdObb^
Qwm{a(8TdGl7s?f&n_+jUW<*80R;jb!tF5sa$!>nMLun-MKYYnL@DPz0)VHi>?23O@xD{a7V^8ig3;4rxxifM2@UElN<-UVsK=|$Fy9q~8CE04QX+WFe
s6qdmLS);hg6@n<R6bc}N3oxE7$!C7w3CX7qn(2bF7KZtUAjBI2K-8gNbUGK(@p1-)f^vWT?I2kv9CeBe(MZ%2z<^40xidEIKcPp?_XMg;c$2>a2PzMe
2d>J;HzAXJs3W2OIoQ<;IZ;&KfgZH9*1iQ?Z1$jxb>Xw3~nT8955@F<~)r1h2aMCIW{0kbBVPabG&z$AAeU72?Su!!)xLfcqMJm|Cs!z(Hd4O&+_(+7P
8vd$YmqB34=BXe-~!k$ujHiYBiGv>+GZ=mZw)hm%#T_FDKdYaDTpyv->HM<s-`-`{V0ovQjUzO}+XxyyvgewQ{>sMJyaV9?f-nKcn%;%nW*kc?CM1w}5
m334%D{7&m;_`PaTDE032=;%KFw;GxQ~Bjv+rLO?(LqxFQsJ=RUs8Aq3apG;;N7Bnd6ahlwu!I4Z4jQtFw`h;})sQ+5Enq(-kqo@sIoz}@TvgMk{n)Ij
SpA=+M6I)j1|4J%&tYYEv@YXl`FFz3f4_o36?>wdTO%X^2*b@cXl~4~hyZuXB>}ag2Jw<#obP4F?(dOW+H56p5!%g8vQaf-C7OL4ol^MjN6>qLxYZYJ{
VUNJ>cv3+(ge@;gdqE4#zgd_j%((dJ^L;IX5&pGg9D;HzJ}iW37N8ygB)jgi(axToHRxY|r%C?XZ+rSb@7_y}`i<Lvh=h}|Uqq*Z<(g3S2-&7fTff|Ez
}i5C^S{u2lju++p)<0~Er8WaRH#nK?f%)${H4BR%P9FL_yN6@B=b88uyL2mClpPXx&<^!GRbCv*@MiR!X4}9U&83_Y@4rU*aDSdJ3BMEe(|lakzY9SR<
JAKasINmz`PeowEyS71?;sGQiJ~k-7h;Yf73UBzIp-O^gpOhXxST4ozUS=J^nP}Pc!~htLPs!{iC6O;2iY{`l-X8di-g`pJx1tXR7H;HJz!ZGc_mZrw)
JW@uv}gn(-%|si8A9bf$*R)Z)?F69)Wg#Gm**`$tFr&;e>VLWf7|PSEd0{AtFYc#e+F(a||NI!AxPgg?#r6I-IEmgwm$J)Nbev-EV90gpG(@di5HK*t;
Lf<`>RNCz0{0HbsOUeHJvG|~l4^qpD$M@RqY=^r>m&0h!ntK<Lb`M>zR)ah#ey_$co=HK%^g@1MYUp@a9zvq3b=AEj>UWKSivQbE4Am|Uw70NU!Uzao4
7C3L*$A`?{b%0RK??SHh*&eAL0@3#8TO@q==iR&9=39TV{|JlWpFbgtw(J)To}L|9-dj``J%9LUo9&7JCs;)%V+tkP8R7T*$(S4<XecluMdo6$-2~r*Z
LMTTG(ca1O{j7kYz;D>z~p1|tD55mHJhBj$Ega>_VYKxNzWb{yvdVa@o-G_YcjvSPJRt%{_Q%0xxc6|0md>j;4Z8VRzJvI&R@F|;K8KO1v>8#ZUN8zKl
`bF{zd$qdg2#H#dz-|nJL1S-mkOmDw?)`yS_Qtgk%A20niu7kVmK)=1SE6%ALWk2#<<^IA(7$<2;R*pdiWklPB48car}Z&o0-&DgN~DAO7@Leqgxd&px
pfbewHx{{9bM&Lm4cjEw%3AAfY=|N5PfE*I+m`0pQ1D1N6tp-}(RU%4laUHyNc?oj<Ldqed<MrSl@*%mPV{gt~xy6k`b4qz|qpZ@*LU-|LrqQC9o|1<4
{zq^g_i*~`^$7=e!TS~`z0rJa`JNg<E&3|jtDESk+DF0V}@Vq<)L>?L7VP$$;3N`;Hx=NRLw?mK;W9~n0-)5)%4PJM>QJZb2Tccn!539?s{iv%XMLP?B
+r^KMdaP*yp=-&5gd$`N1pk$LVl>F*Xf9@`AOg!S)yh;)C~6JLeYPOL^LHE<`M>kH_^Av1#}jN>Y_-@`2z`=H5)MTIiTvwVt#-Yf!S9ldMzZ(S@4spnr
yZg<kTAte$wWLG30FmX*w(8}s6AO<$0c~JNqgOF(CPZhW^LBeP59l$j(MUTiT7L<!7G%@(@MKV>uvUxQMWoVrE6=wAwwaRRrz||tVJ-ZCY@P*uiW>UCu
W1yRJGvNhx)nH?4&v0YTE?XU$d=V9Z)j=dlu;GF$2Y#s5_zk<G-C4HB_`4R5KxUv}-g^d+qL&(iy6Sx<yrT+Fb8vdV<z9Df+wFp2lb@IFnU&Sgh62+oO
7SDOYdlgegmJuG5*d8e?X$+VScvqCM3S|M{PPr2(2F4QM7}Zih?A>DiMwlGW+Cb~V%y!p5*W*mnzIAyArgR2)K4G@6n^C}fzM4dpt<R@vqkiuSham!DK
~>`5*4ba*;d%xHZ=&T4dq9L2arw6(g$TxP;E7Z;{QpV)||lw!>E&%bifqphE;^`g^>%0#y)c&5do&f0fRhJNkw+3D>6Cw^`0s8iuk-(S{<MWv-Uk*Uv3
6}zFX!<08id!>*=n4I-yx^}<O+O)<E8jsOY4aGW|h9DF?##lQi=!NiH(PtH!KB261RYKx)EFRL#x$<4nk@TAcpQRD;=+!oZ-R!Cq+s;~E+Y9w4=RA`W-
cBGV2tIvhvY0Sx8$zk$obt_Bjfs$EqEhWdlF5!&2((Jcl(~>HHI#yV#t<!9s*RAY)=cJeF>5IO%WnjNqvM^|nsc?MO>rlC_2Jf3*XXyz@*%x7lt??8k=
eKqcXg9fg-}i9Q}%i~r@Ni*&xJI#O1v>MX=_jX+KrCBrG`1HPN&q#o>6IP1a1Cwx*84j?8!!788-Vhf@Wgc@3A{lt(f4ewL2Q4uILJB+=i*DM=!SgLMo
#vnd*ja->00IR?f91i_u`mRMGX)rMPM?EI8AXI(@S-qcfVD=3r4BjHFVXZf?$>R@W!|{$CrTM|)(-tMPbywm4fBbi#yKuZf{nNYyUY1MP~l6Bb-qO}3%
SM^*j5V2o-@hN*t2pzIrke%PYbRf`Qn=RY_`6UC6T+4rSdePzE;G0d3T*><NVWbA>yORE%xxu`nS_BkR}mDQQ3l!G(ckQnNR<DG28nF%F@jCsPDFWQqD
yI|2~Yo`8$5a}2KDs8lpO@u6hZKf~kr<*EsOzF)}7%Td|wh>aP%*xqdH<b<l+N;+cdH6&q<`VqINp(zVDbzLbV9H$zi8JwDpkNNRRYK7n7JB(WM9s!vq
1ty^l>Kr@8xf`_Z1sF5DNGc-u5=(YqfaU05nZor7PHMxH$UrAN9|ElSg6<x9e2hkX#3`zI#>~>i#|_C8BI;4N)EF*`r8{C?TO|_uc9^h%z>gVP@J4@gg
QNMRGqOF+|8O$GWoi>nMhq_6g*xrVXt<5v5+yB$RuLMejqORlm`23c1qNz1m{dB5RDfz?T)sSHneoHRL~&Q^`?NaT=cOAt+}Q}ch}|ih4cYK*Q^z)?YN
+h^|V#dQdT$2&7iKOwk7S!jxv*)ovTJ8EsdblWM{S2p3mqr{o3Mw^r3R)=~CR+VI#%V=*OCcS~*q-b>l+GpsI+ONui~j2~XLp4nxW`(^Jk&`|6#^P){k
^db4x6phHmAQ{{@7P^*nXJ()>p+pTOpWQZ8q^BNk>lAxT^Ootkdl+Lbn#k7HNe8N4^(NtZcC1=m3Z9-nG^)$}<w9csP+uZtCEbS|F^jed_XKVWcB|&d!
76Q(uTVwwV9?GZ<=mQ;Pz1uJ~?e)n}Tw}<0lwQ5YS~RN6ZNX~K*1Ta?j_p{#a#3lHaop(7O|o*nHI)%7$!y8$PWXcfZ(=qY_C(x<if=AGW3=?!rc$px8
JqQ6470_UFE{7)i6K?p*Av@iZP7B<F_!9{{A|f&S6ODl>5x+C4*N5)UMds|PTMU>ySr=(M>A=^WlC4<=H30tsc>jE>4^r)iJ7t`S@nC$(P$wTx5S+Bn4
|Af&WNFcAs^_mS7x>39ihIfY%Z7LR&PI<oT&xPny@Xd)(PEwc&cL&O5WmBf4ZJdTV|TEPB`T)I7Q2^+6MX~Jw5A)IFys!s-|Ho^y8w}Qq<-`21`C;X@<
?lf{+V_lhs-_q>2eTZ6xJL^<%Rg!ILrRtfHf>5!|j?sMu+WY=bcgsg}*H31vGyyS6e_uT*E1g4Y$R=yZluFJ{gJqK<?$XDozzHq}%zP|YQyzuk(83PrC
e;EkD5rU_k5<F$7B){ZVy6sN=)K{+k-0{U{oTGOZ-!elDzswXVk$&NDEt!c`Jly^?(X{IgBk~PmJr_nW&o=#Q;wm~&q&Gc-_9dHR6Qz%&L)CD#<O^uqh
FJw}-jyj}blhR<%%n8N0Zdi;ta@v$RR18JLDWf|Y5|y)VYtB-cG5y*qbhO6{f}ovnmm)^H(wp-X3|(WV))8BtS~?mHwt_+;R?$osBe`C~RB7csrBv3}4
0X-%uvZ<(WGq5c+qPQ5=9b=WDm7DWzdqp(hm;ffZqK07n18h)M|*U(>x^rg>gt?NsR~y7KC8z)+tHeP!CWK@H~QrZ;l%nQK*sBtbSpD^WJ=kc({7tGq&
FIc+Kd>Uv39C6oxZng&=>qoV^}CPy{XW&zziv2HW$*mv_hjCGHCQQ%dAG2^$M!gRG{T8XjCb)wQbJNG#U-}Uu5o1XS>>L!XE7U%=+?NvywGUMLX(RBGB
jtJN^m5Zn4xeeoNbEG)I_mV%J1c?T|X@a+I@)u&MdmZJvC=Qq^_@hu){`){Bveyw%?5Xw=<eFFg@xn}lq$pHKMuS))-|(r7B?wz6XjsZ1GrGFNs5D?+F
^XK;2?9)r)6?7DirUZRoe^i>|SqhHczDuNi&IMT+hr(rj_qSaU-oNCN=RFidmL6z5Jl)ruBv+)0!d?x;zUF?YbS7r*x-`hvuhkow+pFQ6;_PyX1=zpEi
*!RCa$q|syYGoQ#?)-sC^!q<#ljUaSj~v%8{|%4zH#?x!X#Y=tfxp24*rvbw_v{mZ$+0mrww<Tq4UZ=^Q&TmXS}~+E>Y5?u$*8@(=%gkY@EQXqyE3Ts*
$tXRE7~lTTa{w8-Dlo@u~QJ0t^bneXB`PwEY)>JN*X*rH2T{ViO&S+eEj=o&rcflX5(x;rET@_?+hGYIDUU;u@mncKi}e-sTz*A-==B`Hsyb}=l@^r|8
Lm-?zB<u(;qwEVy(<5E62{ywR|D5^S{=Q-*A8bWY8QvKL2x;nM$^P{Cr=uZ~969WBau~dw=}9gYCof@$dS7$LIgsjNhN_zs_%e{=dulW8eQrpTE(mYFp
|^C!_UYe;OvsMuYd*`ZHOpOa_8&Wj3QtxXi|M8{UU15J;I_=GnP&DLa*{&$zAC8I7wGj;V$J!1#-2A_1%ZfAaMseAIVq>&6@awOWt9%2%ygi<x!fwp>+
TNr;|+BkVJ^Oxe0MTZy~FO_i&fc3CF-f;AaXi()!yoJ-q<LS)K1XRsv1$r*LAsGQAv-PV|@Ruj|Sthp#e6Lz&tH!(LAP8*ulrnBqF%vc)kcrMh-8<T0L
x?r(e`x=u&j8E&dC3mh+pS5aT7LRE0Man9NTHmZ&XZ%(n9M?1wep|R>30RwrkRhD0dCMwyD6gBcWV@P~PR@|l#NBmsJ#P&}(jl=aGH1<|30Blrynomt|
1VMMCuAo|`d=WJ^u@@@nw`{##g?T~X*&G<xvn)737W!5gF~CPdL8w)5Opi_;!Hr__B+glq(QLRT!D_Vn(CEY=A0^J4NX_t9Wj?Lri8l2#QLu_?GuX{Po
rU)n3&cGhS`oc9Q8VCO-oc%7p<N~J{b-sr{kpwyI-8OsnYGdn26;Z4tKg)iVG@-UM<cxv_8MXrH%^LiXrU^mu$0El_wBr36@5ALL1KH+|Kw!)n}QtDVt
(dY#Q3dxI;CeGh1B=(H+i>9@S<u^^QNj#i5Rr8}$6uS$$qCI^yM~d$KxPwi*p-cerS=OqiUrrCd|cJC##n+||hYC+zVFqjg4as*3SKC7X7;+lH!T(xz6
48P+RJchA_YT8)v=w3y1-S%2ou?vS-zR_kc|Sj4Dau!^QBrx>s#l1)0_psqB;Ou-OrI!X<X*4k~f>*MW>Btt1Ne60P>?6l70z+bbIs*;%R#^;*O)NIXT
txl!0V%pKI`dx{v-DfS?gLN_5>Z+Pfw<ck<`dlHS=rZ^H4oApra9gA5KwHd&T&<>6Q!KizQ@%n_Oyz~B$(6EC7p>iLzTIj1<F&L~tukgU3AYdw?UQBEV
N1gK{+>1=&NSQ(pV?fPFj~y|WPZH8p}3>@llHrGfpnVMujvG)#b#@&m3Gw~GahRtu4V7v+i;kiQ$ljeV(S;wVr(XrZ+fEX-jp>|o@LLcjD+JpoImOAgh
~wCbybI>&?t6oIDf(xzq9F#^|}c*U(>m88|IH|x~}%wreYDZ=yp0<4u{!c?EYl_cBTU^F>dyH{cc-Tm=;v!usK{cPTEYKP_$6AigiH~GJE2o_(UP^^;x
>P){HnEnen8ZGYPxi+85GY(P2zh)9wkQtz}i!XG0-Vz%ku)lp~FhwGyl5!d~T+HEy%SOfhRY)|(Zh)wzPo?I;KO)>6Bg7VToeZt{5h(?-~Gvf+ru=T*6
b4Uf^9j<_pfZ&y8GH`Owls<l7Y%ZO8sh`wZN&PFYQ*WId%KfnH1JDI+vSgLu%OxkI5(E1U#)U0B$+V3?j=BzjJll7yaR(gIqe>$B+oZer{-;9aXu%(@L
c-vO14cCvU$q9?!%?57F8Yvbt;grT6X&ztyoJw`BW1F4MS;VxtWA!^-!GPX6QHvHtf2-$cP6V~HPAePL_3&iOl2tiI_n&Z;RdSF>p6QdW+5`oO{ONYWG
|^Jq>(+X2vK5|5H|i=!Y}%Nzv^teo*jCV6;y!%-npiT4%?Y)&<P4{OX8rUCh5qs3YjJx58lMV(4JVy5;#?vbak#~V!9(lk@%5XYKQO0`SxP?99!`1tO8
)$@WGgOuY$l7!)oTiMdVZIt5Km8JME1Vtnv*)#u%O4`Etsc@wnWsG6eCt8TkmlE9$)`){Kn!_c9YK^oNigG#d<3|1><)@?Gy!D-(K;BXLN>C+=1hF^gn
AV-B%xf(x2ZyoHKrP>UjTKCu4z0;U`^HpDg@j{EY2CqyO1sm4fOg=d1L!R_G@e82#_~{#CTATjErr9rydfo_fP-_Zynwu&6Zqo$6HCZd2KkNip0HHXJU
4Kj*eKYOz_-QHxfL=7}s@&#?cF?|<<|C0eqz^8u|Tn)jwUs=QE3J7$wf!D4F!COamx))KeH^?IWvHrdRF<0ikAtsh>G-C8V_vb6p<Lv~BVDi#Xi@U-6J
Ho^LpwKnuxt2pBhC)19|OgUw>1pE`>p58s}ce$%I!J3Qu>S9=}F8h7yjJ;tEOn1s+AUZP<ch#m<U8}h{r|f8b;iAzT4z~g{ekV(8L^<Q-T*vBV7HH6f`
;R*|r?nPR`G`1K4b7NbXulNdaiuur&exhwRkbZx1;5Y|TXB=a<PZ$Dx>Yq(@=^O8en*6jPgmO(jzns<Cbhp-D@}=QeY);<i#FYiwOJ_m#^=kVu^j)&`f
uqbJtdmY39(!kbJ;0X!yN7=%Y6PFi^KnnEr)@--+<pqTXGXdjWeb1E1MG~hrQ?RR6<6Fy<nczrkgH7Q>!}cnqaJN6kOSiIg)n^xsJ*?t?v7?wv1m$Oaz
>scp_{vDm4vjv)A($ogt;x)YYh+xt3pOs<mNjF+8j6D?Q<$Po>cr107wp>M55zg+^597*Z4AY9g*NDjVrUL|v}LG##}zqtW;5x}Zid3#N?QJ6*8&?R|?
wQ?j~jGofC*lc?qGk(t^r2el2y@+`Tas-RSx(t4j+=g^p}O;a}B(T1mOlf_QoJT1()3rcOH+|xA#OURik^xaiUNa;;ZXQr#^Oi9Swrd@e=HlXgCCnA#x
p_fTzI=WoCV)1l6nYfUhDCzv3jHos$b6JftHx=nMI@*F~s_D-g`~|__7E+}|*QRYKb@6^r)vs1V9nnw`%GrQb*%W#$8{6}otbddftzfog_GU{RV^JHZg
`@V?v|tJv1!XGO>!eJ%Qq*D$=^9fVeN-O~`y;BBK`@0{5sf;T?DS339@R{t;%UsXg&~$s`m)C9(yw*Y(KJOc9Oz`DnqWDlY}oUKtg4-Ah4e~yUmt3R1e
?&06%*cc$G{%MYM7X7`uowjjw(7Gv$)cZR#1pJRYJ0!Hkf=$eWhd&+Qz96JHHSsg!{!tL8x?UWrH~~p-!32$x=mA$i}8RT}x)luh+-Se?cy?YwM?`vRa
SMr>qLbSUy_TW;)7x!B@=`^}%Vuk=I9Evk6gSG;4C%;!Gw|On1zaQ?1lQ!(fUFhEk#7jD=0zhLFxG{ViQ3mG7906=g-Ev$F?LmA&>xy+5t<nG=b*s>)f
9nmU4GvTW^H>S>GMQck;5{%*71H^oDyLdw{Tg+nG~DwUa3w^BV}D(j7RMK5dGUyyU}MDiLhGrv_Sv!_^d+9T<{uVZSJ<0Wf&E;At%wAr3DQt9aXza{7X
E4Y?IS#NTuExMGls;yUrsKZz9m<*Xr#1ZrdZ9-n}v$PC$Hm^;paMRN0yXT@EO?WnG42m}Yw9w9{{A?HKm|}ujr!Dm7T2*t%tTm>ag~@8CBG?^?u*#%ys
g1%^Fy3><;?;7<V9W(33aVsACp3H>W|{VMO{2M-%mo_;ZQmQxxf97iD>M~g)1_My;@Z-LC2dW3llo~>ve*roBfg|ySIq_-Lep+nYqRCD#cz$bXS8}xJ2
n#%|ALfzV9wg{PjvgbzByfRG)h^oPz&{Q(X2UMDVQgOQc!7#WwiCK(d2L>dj3+^J=rnj<|h4WWzr-HF-xZFX}e2?qF_k}+`ewm9tr7l$?{w~TW{KgNGs
|wD;uIQCg{5Tpy&~c?vBoC^JnJz(FxOUALdPaOj~StLN%Ys(G+}2hf;`!OqxQvsj^$x!VnW2#*Ec((iw$`nZ%T;n8?;cDz(_oM*W3AMX(k#u5MK~W3Vf
yn|4RA;0bCw>Vzq-@3}hxlVF<Cq?FxRbHgso#EZplKa~oH%(a+nuF4i7))BFA%Qxxth%u$HGMCTk3#np97oT(HCcWmM>$j)eT^420SQCAkhB7u4YtC5;
$$rRS@m4b4NLDWjtz0r_3%ly=zF7!Vx^7X~2!zb>pv^fcI@>0ps|;nrdO^_nOreag5ee#3j*vkaZcnvUy0qoDr`#K^YTX)hHhM90u{o8R%r@Dp*EwQ&g
Ke_jH2wdj+<$dm*|eUVsco>=QbIys6hfV3%_3UUMMK+O%PXTou9{U>vc|g3Zfe(ZW@D+9vx}Zu)RfFkCVdtmnu-e^wOBUznE5MIHGMIp4jIE?L&tB+&Q
1%)@{GycDZ1ExU2?>#@!9B<sbjD+d&Zz-{UfM!)r3VgS7EDfLag}I&Wf=b>P=bZdZu!3x*$ww)SgJ&on`aNUdc^Xe7&qI)KBI;zLdHX3Jb+n!8Yr#NA*
6FsGTW?T0*k>7tJdnKb!Hz)lI!!P^BufQDxJf3mN;7Ld@6{GC`r$@EbFtR?rodxmLq7XVBZLp?<wy&iPxD!Hke`Hkx8G(-D29OwQEk)F(S7Hm}rSOE6V
cdIe80ZRmA7I$hCRbGX!<cqUcvX!R8#Uvwsz!QgUER}3XfS8p`W<$7jMVNzQT>H5KF$H11af}rx*LPES1)uv2MRU{i~_=I$*7i}|7CM}w4LdmBIiT;$k
Z#0{d2Gc|_SIl(&k`8F6JSHKo^RX2?Stw09%P!+gr&lnSLe7{skQ8dYexR3jh@#J|PLv&GP0Cmg>D2LZ(3q|_y~3;~nyYx@Elor4<<r5KMW`4$s(4Qy(
|Vn0uaIobIP!t|L@j1APt^L&e5ROS-4U89m%K`!PKZ?NB_VBA>Wik-R8UuQ)I*Js#^&_at6q1|Az0fbe<|pU8H}cGv6fal>-})2H)%7c^@e0C!z`|;mO
g`6BSWO>p0LzH6Cty!Ki!$?I-7nWYw-mvjb1@l6y{>4(xlGi^LP4rYpIl~W+&2u$<qvYd~*?1>Q{Cs{jp9<8xrbihq<SVnL}-*7&XtdgpRQ?9XFWt*14
o$=vg#%$8>?YRgsX>IT7dzhLCD1oAo;l>a0U(%tfYxMt5B8Q!<NkYBrIprb1d(Mmv+4(wc07Qm+rX)48dh-Q=m8GU0?HneAw1%E}2%QAihrMzLX2PtR7
GK2z9J%sB*?(HSz>oS8tVm2b6$NMLe~?de8UO7KK{B}<`X({?nCv`5?TO|>QjA=-Da@s<<&rbx6iEi{#>bVu7)MzlhC&NL@9%GE3ck+gl2ZCY@)Ta&JQ
#~>Dx7Qb(%l@scDPp=Vj__V&ipws5u%6`F`3$v+^t22kTk*{bwqT6Nc%@%y^40{vlP%~oFt9&MND_>07yDrVI4rTps!0K5I{kcXu>L{5kGo`L)s%3IH!
<LB4U`-{n6A=qI1_gURpI2Ghu5xplS<PnA*6t>3(eSj#W0{+_G`g{BBHgq`?3$)yBJ7$JU22^tJzMlxJr;FP6YKi5t+I-(o0j-wKUbIxTl9%WNS)Kx6B
eVT-!B^{CyRdTY`eiGgf8k8{iRGeXtGu&tQK#tBDS2-dMRxS>O7{3kn_gFwoD<|b?Y=U9*e!?@K^e#MAc-gPGrh<buO6<+k5{XdvCVvI(nT6zRC_=bq5
ssF%ORD3(Nok5CcI1U|(clBnFZoF%q~^b-By7Y+35?R94v)w%b#vZOL8Xs*)wkewXSznbK9gLWA5VGmrL3rA}IM*dgm&@N5ED_}BQYwaCRE2~e5HSw*b
whv3HT)@94?ym+nE)YZ1NLZAex4@rSVQH87U&H4xnmp%Z8qP<KudlCg4u}hy~`zqcq#bcAgTxVF$3C&Z_HY#8Wsjb!x`x(~#(Glr_4e{70TWaY}kiiXn
f4&Y#9;JSd@(>MzwR*ndzK*(3yg>qLoA}i*y0m^dL#rePxR&@M(0NRNwuCCQB&?hUP)jHD;$I*cm@5Jk$r(Z#fTNMI_9m+uh=Zwd{Atr`03YIZ9hJAGD
5ry{IYF+wv(S(!TvsXjYPr)PHP@3dQGlKGv`pCHI3O%px`nujYOqz0sY={3e1=$1<<f9m*8fcJdr=A(lyumrTLf`I;fq`T1{7<UE_B6ua+Jw{ssfN?jJ
vou$*+UH<s;dGj%ji1<Cy7z0`-o%VyC6ifR@9(*jlZHc^;XC$Byzq)9tvC7MAjdKIN#ZW019URM*=D-l|Ge0c_f>MIvdZl2-7I?!sGlsYmR9;o0J#rl8
)sD9oPrg9}o7J#sz{LW}mt=y<A?#0Jy>+jFti;{x!}J?O?+?gtd_l&*_!aSU>_kdI+;S~|`x?VBNpHD`cNs2{_-nJPZ3Li|xrA<*t{B{gcC!ImpBZ9i+
U1<gdVG>T{F1k|W8Ln@4~B`qi;HM$r-T3}|8@&;Q}3RJLRy55Y42wJz;*+N{Nvao#If)ir|D8Pi>($w|>sndjJBYDZXnMEb`MIeE>4glt7x|IQ|7MOK3
t>>Ut1Zz$)hliufIt5y$kN#es@z2u;$;zUIM6{MXt|8EfN#<1==6=(M>tX3oz@8(IYe(B*<xgyce%y>CeQ`>Z@exX3@bkee<pYTi7#=l&fUi0c9HV`No
=pv-X!~sMMUD2Gfljk3kII^WLB1t!ine#U5`Y~=qnqne>OhwZzDu(qAwh{__GNCOv&+n7l;UnR^w!+5{IXn{24L|Mcc&aw!i7Y|Zco!LD+WN!N65(1#c
sQ{Vh%gn!F3>-{aVS5!5gSeWuHuxh5}HJyF8G`6(P_TF-WmaP>luEM@F}A#KM2OMoHSX!le?ZtgHrmT^Ou!9@90Cx@P<C9|`cAk?q;&gt)YCELoD$gq;
Ps*m0Y?S-b_YX;SNLv7<`byyB%prA=W05+KKtJ1kJO892gePB=_K*PUF9nK?HWMzirG?zyGKknCw2@cSE8g5!AfIh2h$3&Byg3Uzr=)I0Y|tbb|Y&1KO
c9SC6K(DhtfWJ~B0Y1a@0`12M&uL2Won53($0FIX047;f<7O5x%16B?rIwf0J2MDLi@JX3Ni$SE-$?{ufDPB?2Bkes+=}@8W318%+!kRtJkPhOQ$e@MK
2JXSku#_>=(Zm^2Uo@^Kc1`FR<biohh)XY)-x>&>g=w=C!ux^hxwXka{2B+6ch!={I*~JDHG8?&nn?d##pkEZi2jpiNQIv?WBL>B|EV*qKZ&0IG4wwvY
5Zb#^%t|NKcm^z1c6Bydd#Aja8@;xTy?sVBxYwlW;29NAvEZA(Kk2DcN_P4wt{k?&CrG$xcyg2|HiDygC4w?9XUMcAMZbvp6j?E7M^EG?(f<A_1%m0TU
U`<_a%LMj-2i#|2QAw(CX(*{$KF_^T@w=yG0`Qf}UETaOAw8@7Yst6~DlbcUb>s#NKWFQh!s@$?!}1!>TFq^QZAYf9m?5%rXWK`p5h8&!hbRJpTKs`Wx
O|{(lkrH_rdG^2@N4kLF{R@}bXwU=-{n{s@;G?hcXdDeUts=iMG-q*$~%?$IP~V3ElPYm%bu@&2c<-&OXS<G*$MVE<{et4FZ+><+W`v9hTMhqnq%wL91
m+f|1!4VN(7b}TR3LoBfzLU5o9=P^TtNEEvp7x9SzblZ+K)ZlMx7vXk$nzc(6LSQ*!u1C(_x`FLphf-87DwS}f13HTux5;+3JC7VM?BK!f`<rb@SABKi
>6n%6W}Aqxx*1TN^V><Yk6y-#Dl5Va4{hPY7!}lEt9Ipq;f3ZT*gjj!v8Xl>!9Lc1V|LSM?DDPI5n(p$*RyBi3XbgTG-HOsM7xAfd3>}_;drEZ7`g$TH
2B80;!|#@4p}Aq(P_aLIB2!i)*HrR#q^@smu+OxvY1>XUdZ6{m@8KY)^_p?xLgSxyT`<-6;9Tg;d)C<Mi;FDQ8wf{=VR2}+m0h$ML9JSgyVeFvz?WJS7
N?GQo!mGZ6A%Q5LY|$#_)T0l1Gmu%1XVeYR<z<AKIz4u@?OmQ^&zMq`oQtl-tf*@>@x5i_h{4Ugp|?5mBw&m&lEmrju%4Tli`S%!#LXVw)f~?*fswx;i
g;NzbCu;}x$}$(^cjQ5qb^({7qtSt^eM@5z!kc398HYPjj5<@{>*>_1B4a~Xe&hjdI}Y)e1WFJ|?|3&W$aB8cL^o5v0JCcl>hr;djg{A-Hi8|w4y7Q(2
bE$vA|bj4_3k6PP|*%nvZ)n(O}oL?RH;}NnCt#-x|pM?%GH}3aI(uypy_;0)8FpC;OwdD+(16+f8(ippON%O!9&fG@!J6q`)sa0`D8v$ZY*yu5k3M=uH
M?3-{%4kE=sg>hMr#RK9y*K%-E&BX6|NeF~p7n323^U5+npxtjx7J(?Rr|5@v)Pc3s*~|qTTbKlwv$>jhFpffnD)+gFZ9rIkNCNnm~7j|I**kcY&q@`K
dlLfN>-S}<>u4gd5#|q491?#*u{P}k(uHO*GulL_${}CJKnd!fJKGxO15>kjBR7gieAAM-ErL51fwn@)>i3mM#E|b9^36!?qOlaCIU+q{>2X9BVF;`d|
h*RG<$X^BUe$3c;K^GtLY=}?r@Q1Hb~AT0-25JD!jk~3huvUXa?Q(3JS#Bh}s+rHMD8x`#^`)$?6jB1j38GLqt>*$p*i1MoIbhen78VDRI_0XI>%0c0U
z=#B?oj`KS`MQdm3j89#7Y?CgV_ij`E7&6#_NAA?M4_RIL;&4c)Qmh{r%OZ@wJ5i8tO=Fj-iS7iq)oC3jM;2gxR5gn$57x<^H!6xI$jfvT@m{Bf7OUjO
?Vpki@OqxVR?~0P^h?%o3h2<*sjoH;z2E{Mu;RML3I_`OlGH?o!^*d(fI{awc-APtqT`8u7-)o3D#yo$hp5@Pw%3tt>$!G=2V&X0Nd;My?g&(T~=C{xM
1p8jKx7dx0#l5}Y-$VYF`2CQdM-*qxiw#qZJIW}kXZbq^cI{jPK`W)RdU=+A%@mtT*)}c3Is8qqPiwjo^}JniECKZ0=vo_mD?R-8CH_DBmnDe<ER7m>=
6DVCHhcG9)$D^MzWBp_w2OhNgoppWVbnTW9l4iU{q+2y!744jymab#>n-|Q5Zvs;kIz4E{G(@4dW+sNZroe`_r|}M`AZ*>cr^G#h83b+><>I-v2Q)-t<
IjEj)NjA9y6rd!5S^yF6_SH{ZV%*h1Tm)>)7VJ<foVU@1eidsa<7kXSLbbm+Teh5p&=c{0^Dnq})Q7o8z;@o&2jgW+!Lyk49oMek0jOdw0hlov7?Huib
3LuJY|FmKOXHc$>w|u@f}W&@R0v@J)$IBSal%T3p`-m%F6fX)O1%K$}5z*>eVv`!OYh(^jO5gyVGlva<6=wrM%QFKhnczg4?3L@|c1I@ga<xZvfzerY3
4=cC<>kFHXCwEC!D_TvE`!!ibjaz%|Zcb1Roh@DXe=EmD*=FV_=wxtJtUW)zVa4o17Jafv5d+?9A1wZ-+yJ>kuWLNyA)Sx%*bq*)yZTzUD?)7gMEaR%!
X>&wcslj;Xng7GjZgy4Q<9Lj*<x+ufI;hfarMtDJV6u0{v@%nG%PnH|NYT2q=%>-OKQ+TZle;rlquag(!Ku3PJQ9P5Zl;JhwVPoa=BdeIszVJ8R7d4XQ
{G5MkQw%E-CQDnfX<`slUU0p?9k0KN%|}y&<F2W!;0L{!wu|GYuB7e7BB~XcZSv!L(!xs+D76u(}3dg?Z$>|l7hV!FHMGC5;J5~JLlR#0JT2PH>CI)Q}
*W&Tp~I~rsJt;vB)C#)0K-tJ>3FBk785W#drxBXioxHTgn*1m3E6$I_oRgS|GNO=`chfmZ7AEPWNGU*8vo(RS6Di&Ouop6>*(rx6F#$-1>t>bBej^OkY
<4YT&5X4A>MwT5wRbEu$Z-Q7dZCsAWh6xyf*7L#(M8qHQ9-!RfN(n6t1zMz<IT)ENZ@&NoB@3@r)w@z(M!g14kyP28Fq9Mp>7_8xI*=<yt#(EtUq1?8C
%XlzR#fT^5@KBn^7rN>Y;Y&Fe%i`ksh)Rp(l2mmX^2f0}<_g70%pUOxd28z=*!s@hCL*Sjii#M5zV5;hg5TFBsa`>tp`hnJ(r81fioeXL{Y8@}%5HoYd
jamacWoP01fzfnxPq)DCW53MLKBa?<yH-f$4Zd}w@v!QYte3$qgloIJhOiD$>Nx60Uze=OnG8&jeC7c9`c~~ghG7vyVO=i~<;)IXHm<V1f)fqs!SNJv)
Mj)68HC4<CM<8Dc@6ckquzO7tu2s55)(251HMfs6p|+k3V^}S$SN*C(z8gAh&oEq>LABL!zkqd?Y&((Lsf5oj^SZ4RfQQh@rZFz$&?-coD373c9SF$i^
UTha<3cNy9o3y=<|AL{6$fH>NJUYrVSt^c^D~M8*dnU_AZEiI(q{e431@K^_mC#&K?i-{yLWQ1vAKaOIllt!9D+ar7vay3~tET0Xv{2l)}siC3{63$kk
ltE@Ck4;y$pr4h`of&>0_gnrSM51@#J%3(&3+!NHQQs11fI#f*Jhn1eb&1F}7(k=o_`1_XT9x}HPO0<-JNy`iR*Jy2W5G70w_LEyrnOKpj_6UE%p-B#J
uJu={A>NocR7Y{HR${X8lOqZaK46ffEB6YydK_qZEY8oIEPE)i$4E;>go1NSX{7?^2W61NBT8c~1vu+m1ly{{-u!fq8fEDmSo|-r+`0A>DmZ5&sqpOiS
kAxGq5ojC6(76&U9?=cKjoQhE4ctzhh$we%I>eq4)~@Ri8^{Ac2b5tgq4(n#`pGkrUe4{5Rf={q7*D+<*O5M2s7G6VujNz#6iLNk&yYEhi$y*S0~XT;k
`q*K(`rx(Vm9~j3D?L5S_$+%Lal}!@Wo)gB2tSt2Rz+35<@~R4I`-LSfyoKkSj3P>_(a%K+4wbEY_oSy7ZRp$z99az*NZGcr=={3ofe>%&m%12PZ2-1&
l7&1L=<b?QrQ*6-fLIaf-YiXS%&H-X*%7htD-58LMKp5?X|Gp@YcOAzSFuu(V*BcqOGY2E24i!9<)9omOv`YHN#;ZB2z7?9^-<li(!YCQR6Fs2SMu6{T
k8TwBy0I;JjOr6fQss^U)9H6}1MhXj)$XUzbY`JRLh_-Ab;`ttj9ZMQNV#wbvM)|EZ4+C<u0^Wo4rncc)NU_(m9x|4S<p;FHm<n6#=z*vQpz?p4E;P1`
Kh)5pRA*ZFOu2@I1g^|Z=I_)D}13r=7P9d4$0+UI$MjTM8u*SVq?>HV#7I&}m>B3IeW(LvKmdz!d7Zy28mwaZ$K6v-pWA&2KnAUN)4&};-EzR_Nv#5=_
L9(?GYrwWiwW`n)TGIVBJV6<Xg~RQNcHIUmi2__xymSDRj5_3&hr}JOr8zL+OgcM4H$KPg@r-AjI_uR$EwwwOz;$I#1I!lMdb5dB{->Hfo?BKnJkKR($
jQh}>YvVQixlz!b`y`@0ul3X`O2UX0qkIYW5KR4Tekz13!9yIkl1p+rVR0rK>~m-y%d0A*jbdEqfy@og9uhzc7NRUM^^yY-b&`(j_NFU#)=y5b8`gAHt
+Vn&oep%7CEmi!BYdAPMJ&rG_pasG;Oy_bRuVZXHqBbJo~4CC<;>*aMrqlPB#+9!dyH8=o(VE<BrNLXyf4LeAgsB$b+Ka?~H+<n3VV9)?<WrK$6+35O1
QEW{9Fi0wD;DqHjZugL!@6Y*u!8Od&6%39g%6-L7*CE9rI}p9Q;Bpkc}l#fp6q;@`a-APZBDX}!AFMWyTb*gC{5debtcP)LalQtjXo#GDZ`&Fa@gbOMg
HaM$XYTNax%u=PEk`V)n?3=30)gNd0oOhw!2&T&s)mnskxaLtFfOVcZ_+Oy73EsP>zcI_pT1tf=W=nFmKC0Hu0Y_DG2vvn&Rbv)HZCxWV8E44L=R7oGk
RLc7bB9`+dF2$vhP5@DJc-@o;QZnrz^&-BRD{GoBGo_MQ7l0*4U7>Cj!W3kWo^+qg5r@f<lIu;p%U4wqs*aV5yTFU7<5GrLwKa|$Jqy~}+yG;>#faG2Q
W1pXxx(LAOtEM?Csrq+?u>U=^!f-n;%z0tO95zaQ*xD@NDJMoO+^y=+6G8}$^-9)F6k6mM+XRF^>RQrs=W$sRkQ(Kzp<z5>fDu#PI#x4h6}}T8-Ono3)
aS9BzgRBFtHQG_}t*qgl9PeeL#+!H1<&qB<GUsb<rCH+QVcNlk)RsAO`E?5Q}%AK$y}#I!H1WK^e(-qOdfI1Kg0wCY?u91lk5^SI~~S=?re?G2Tf+I8c
L(qYP&)hOBz}dN766tOKU^BznacfrT;5gxO89h5+W9$O`Z$QU{1;l%iX?hha3llbn=sr-6%d)w<4ghlZ)hnBG+JU=5IXh-=h|mh~4LRog7xjTAGX)jD)
k53^u)r>#AX=~JNh&bTeIb44*;qe7STP*wv$BNw+_BMJZR<-}}b&?I0CsY85LcS}ceURmV4Qs&zLwI)a?<rMG+Gq^y*wU{o}u3`~Fvtvb9SZ{#jo*Gv}
`X!}?cvUNore7?=%`GbFeP}7LtI3W@rD<o{7qzmL{AM@6oYUjp)&VA{u?C1&(OD9ek2*UOg)H78ecl!GbX-z)NvEqT31gT5rQ1-o*^^8Tvmk31s#tYfF
wI0V>{tqKXr0>+etE^5f!O6jvJP123a$=!S!5F_ok3x<#mLFp4Fu_4k4{6aNf4yFR62k))j;QUN~?&GIm7L?UE?0V(`DdoF{f1gwxj3+Ue5f8YO{qzK-
;?&6TyJ0!fP}u(EaC7@JSYqdX^8A?nKR0&I^CH!>#XVhn`DFIw4NQK|Vh)M{Dqh>h@V1FTXTYz2YI7@Kv~EG}gMM4jiHbH1;!PAsC&4u{s;)U^wFfAQ-
x3b@Ftw2+7i$95AW+4t3vW%#Pc+bZltCUaG4~-D!u70*RwG8R}-~Uqg#cwHu<1c~Q}<BwwUWJ~8-cXr<<cPJ$;a8%kR>Bc{E`-MUk?BqvB7r7^9-B!?B
94PqCk^>tEj1+m!~j(6#>(Twv+31n!$V&8eI#@6De(#J?VT6(l2?5v$76D?h|8+Q7_>w+KtA&|uLa=yl{k$Pc)F_4>ZGQ1>AYY^xd;%E##>vWx;{K8qe
u{Cl&az%t&SAm_xjXj|=L<z$1aGw<%@&UhLO@_@!s0L$Gh__a&@RG4zJBYT&%pH*V98Vl*d-mPyo-=ufs!FAol3<4v+p0t;ZD73EP|}@22VfxLWbNTFG
DG6DmI|w1JPPfVk*k}`(ty&E_@#-QykX2xD6OPiG6AxskhOVGbsL--0tpePK_a@)c-{{$JK7@GW?Y28UK&hgjZ*%~>9CS<Mq4iA4AU%PMGdt_iV+SPm-
0uZ$d<Y)g*Px$Mav>kQzMf|dP}Lksq_>KiLqoVIZC=@on+<b8X~_o{b207fo_<D7L!4Yu*#y)P3N^yvjomMOBs%WE_efJr-2mK-msL~y2svlS6EVU<n<
AM6qP!nOUD7nW)lSiC0#|%tap$Il61EbbFRQ<+7^=eU}}Rm;DYBXN)Hy`+Dk`rz_ar(Gw@YHW(sz<7D8T*4C`m64I+Kgh}O8#E>zhE0kV5Vx0p&!59CQ
oH6YD4xe`K)XrMK!Z*pkpnE@5)EVq<h$AfEQGuIjOsfOM~#&u?~YdfG-YzQ~jWK=+NogAk)PR*a=hb22xxt=ZiIyKCs<ah`!(`i698o560FtZ1snl=ks
yGR5T?j{fVNNB8|{KJwTH;2v1xmRrKb`};VTAg%%qy~$gdTNWT*+qxUPIh}QKKBg>5%F?S@GKjU9qNzPjnr!}gppg}#EH^@K1eRxio#%_XorH~(o#G~R
H$^VU9!~NOFttDLhZK$({akW>g#?BN-98_oQjt|N=OY5uLWhH7gu9T=2?#euO<wz<sedElExYAl?Ixnu8ush&bLcBhdQQtYIup9!PO0zUYe+b#n7F#BK
X6S#i>n^xHxMp$z>Jcloo8TjWxz49UZq^f&w)RDkZj%n@;;Fzn62)l?Ol}o`a#Qv;`Ae%S9v+s18>31tu%x$_zmB<UU-RX8i8ul(NfJu2JKqz^1*cbHm
J8A0~Js&$pUXG{CvyhWF(QLD59IKvG-W+p(IdvyMBgdC(65bHTCdMlpmNQcQg+y(LQ@h;y9EOJlBPC%>L`ii!X%5TSyb*~Ox%@=}G^u{peZ-+5?86eD)
qIilf{zxCu9>jpF{m?h%|{n8-&^i8PtHPtZ8alA^qG|H^W8Kr{>XN$%M`VzKF>r6B>GmZ>`NliYGMgqI18xzSuPX{UUH`zo%lI_MJPu?H)fn~Uos2CIi
9!pU)+lPxs@RYM%0~2elshY#S!a#2V;>4&5H6JFIaii<FYO8XoJ8yFoib>eFAe0VE{8mS}SpddI4F(z10Y&3;L*pD21Kpxd0bMC$Lz`T%1BR`U7Aeoxn
!7qnCnZW@a;+k4Dd6`J9@|1*h685iO|84PJ_J_|ATsQ^$V`vv7)ly3Tn23K-jdX#q4wQ9;+^NQKgapur<^x`r#*`wiS8G3-@lmq{u#}E^K~aA&wCJR1-
wR?ZRif;RkyL|G57R1KkVd+q95m<=bj$t5$9rpf0gua%vn9tznr^z(0_9NB|Ukp;HrGgy<I(bvoShHpSLg8-{Tv*U%jMnHJ^?SFZeHoQ|rV(XY&7o|DQ
+xQ?b$u`vrZ&AAyX&pbti(5&d7_$2+Wl&R0BMy;wgSFWIesNpG0pP5M;+!KbeO#@z6O{*CiLXY&8^`0uCcZ+Lh4|3&Cup8qN2f8fhw?z_0`*DLh|muvG
S{;1qs4d~<iWA0nKpU;U*<Zo68TS#=D`^K5Z20NF|J?y8jUu;?#_ir9Q{%LdHoP#R1y2;kt)nSdSc}$JjG3XkrUF}nC;3jy?$IHmHv5Xt)z(HQTv7_l=
iM-a%8Q&jjb39(AeYMh2c+V?Uq>XFoBDJelk#1Z^i{4ntEZFjRX|6cCg(`dRjYXxVPTR1uLDZw3y1KaXxzgdU^=>uVf_#XT@VsSs?G^(&C*-MR<Nd}42
R!KPMrCYK-4q4FdLlB8yPLTZRU^l5&+ETAj0b|-TXTE*o<-Z&+ehYgY-cv=Zq@A+uGmTmjWIjpm?0%%e&(pq!R$WLDue9~OwLk5)!CP0z7h2i8Yx~6ti
U!$Lf>lpV4L&)$*}DL6;M%V%?-kzJV~{?E7fh~V9zN$Zs)Ci<bqA5^(8BCTYb?_v7W-MoJEe$ujyK`ZFibQnbI1GqmR?pK0+;PD6B%9IZM1m_60xN+Z7
%h1kPw6X^b_&5Vf(t?D)x5**E2#4<i2dp1Im?eBDD%QoXV_Vsxl9<S=zCWLMm{UkMDY<l;Cif1856bnviFCtNx3)`Yg>K0a%P7F&_Rt*Mb5hwM7EQmeT
oe^3H;tZ(I-Ud3gTaT+vkpZ!N^HCX3i4@$<cjWqh1eszfPv1*YEt&sE0<<A28Blg;<G4a;iv~EBO{XBO{?Y382v}>8>bvDTOQ?XXYGkI`gRX)%Wm#1Ph
mRs}MO8aJ$@xvuA?F^<jI<PN`{~k~5G#>U4Zm<<22)x)~^Qa)ZIc9Y(qrnN|PId^SHLaJ5-S9Yi+}KXp+Xj28-HbmM^kyt+%@CzVsxRCe7}$@@eG5_d_
MXc|%)jP;oOsyI*o(Q<_eE6lKp@RA$2-x`4;yjOZ;I^f9W$<%;EM+y$o06h3%}XEj-Mi8S7XnJ39R1uf_NQ2o4sSKs8qV}$~338bB`ZkR<;7Ca7WqBi*
vc<?WCT$m+?zmtvNQeCbX+CKJEDp)5-RcC`C~t`2)p!=hexshRCV(u%~t$YbMHgfTelMuda&E6{(-vc8kk~w$NWVRv6RqnvONh6O@4QP`EGb-Id2%Ii`
|5+xCad-dBt$>iQuNxZ|EKM>RxwL#^_$<DoRw$D<$ZXvGPgh>y5iY)2Wl;0t%K5Ek|-Z#<2$FUr`soVNpku|E}mgbf?z9DP2u_Vy-bukmAL-AFr0-3Au
zF=F1r57*bvZ;jpZ#{jKf&viP7z1?THB&y5+ueb+(M1_G@5<im;cZ_(=9t28gwHNreN`o86_v&2OTiv>d@~%}cJlgb#opsXQkh5;H<Iiw{+SjYJiQn9_
m`mdJ<=imW)cNpw?pvLutt7JIh39UVHKr)x#QH>N0vGj1(=K{vy?vHn@y-1h#iCK^dO0I+$-naTxBYhwR@G~M{Lu6)*tu+At!&lvGk(6r?}z*<d#e==y
&#rdw7vyD%g-7iHzwD_h1EuynP>T<gd<@d88L+4>?r^K(7KBuZ*S>}9lBLxA9q_p)E@r(68|6md(79dA;oUt@Pe8e&;Gj#TwmaP5wGmSq?F=o|9#^pCg
)t|-x}urwESTVs1d)^zo0Xv^48q8-A$jFf8KB^)Lu7l&2@K`5Prs%#c$;=RBNlT3_?Xz;B|%Yl5r|*mQwjjMdkd)F~WXr=kBVmc;TQD9F&#uxPv!xtaK
M8;i>KRY+En#-_;3Lv`#?lne!cWzxY#?!1^Zi37%k8c}#SUZ^f{iTrM=~V%$vob%|=i24OYMRA1-s_T+|4ae%v#Ke&Z)$FB?P`?qeaM7uR4N1rgh%3$a
wRa?bSZG<Vgjb>0|O%@kg4|z4?hVmHO>Df?WiSR>;BgV+EHEuArOTIaB&;F}>o5YZU^MT;%B?j%)J^x7M;i&T)h404zE?2bns9&@rwHv+Ucx)Al*|_{(
+j1kc@+d>TD8-S#xbf;4KiO-;Vf;<*S7WA`o7eo4hfy1YB}s|m`n00>EFpg6cS_D~!Sk2-%j(&W@)xky?6{!_yVAFN0^y$H?`JpnjZUZQ&8xR$$pj0$c
c-;A3<Ojk!$2~74NyITO%|Ne5wqF{imF@I(ZajDrBQhYL?EDn?Z#+EQw(j{OUxh?G7#x{7xtOcZ$Z!4GLiBI89{9AM;oRVP6Omaw=s5mYXhc+JFU7KyV
MW+q{T0@aXwm56>>b>AiV*OcF1}0;d+Yb!W={NAn2z7bz)^duZEFh-+9ksV=bu&rLC};3GkiZB2{D$s1O&3=jurT_J^dzdM8^L#pjj1OHtuqfwG7#GpM
=|G@4||$7_ntfJMljYRPo6aN(+^8FjtdAQmvt9~G?=pa~AH-3i6|fnpil()!HUfOyTtR8$NT1!+z+^H^{`Tgc%yh6cN0Ob}bbIgMeGjF=#oHRN&t2MY?
zwyG}-Q~{>ft~#a8)C{JK5k2Ij_XEup&DJ8%Z3@OUao8PLZFXrGTjQRvE)UkUl+LhuaiIF$$BsEH+Y6Por5c*-T(**hdAZTN77hVr-{)Z5E22vTi@Shd
;)1DDP!1q0^F9Sjc?zWc)z;@JrUV)bRjjbiSYu6xeq)be5Yr&wuCzI~yOv@AOx+3{Id2E}%w(oJo1OaZUu+fURdK1VN0<Wap&5EHa&rqV$!wISjKV=~<
ODE<32EqCO(xZ}zR$s=n9enaV>1EGT2-jC7vY9ck#pITo5CM%>)qyZfo-z@>k~UHg<#tWOr=&4d&p<iqHPp%C<b9-&~~8`oOER=3pB`6NleAmf#A|XLR
v4W!8*!FbP9ye-c{>`_Q%2&G#$N>I&?GC?HTAUY>j|ICFttW8<5-PDz3qFYks;ti*<F+5v?1L0^?|bpp%**+a|rTgE_qqXG2ARkMt6iB@?;Bs@u4mVSv
!ybn6SwOdvcVi38NleK>u+A9%{cDvL(g^o(ii^a{2xR|k;Sjyhzt=Xojq+;o7Oz&~z6kW~P^wx_8C1Xa?K5nQc7R2b_%kF<oBKWu@`dZ~PbBWQ+hXLIY
pR(Ko6F1l|cyvdgH!s)PAJSP(9f%n$|sbh|H!?xS<xRT8+pyw9y7JpzGU^>QPuL%<dydC5065)^m&U>|T`Rsfx8O_?Bu|n0h7Q|~2j-gE~f+!~xBLL&g
g*M!2TbA21F+fs))OF*q?z?Y2NK2*6jGf-=z}PPh#Ldj20o>NZNZyJy1Pp=PYo`Glbh<L^)0TIm!!WO|q3W4Zj{_h!t#4mEv|%7N<=nM<ZY?UG&Z@|Vt
q43xb9aX<oIZOf;YXkID%$ex5YPfn(KE8z5=OkB8&#%saND2OHfT1<hL__tCeX-bvkhz7U9>|iQ5*F84hEM9Mf5d{%`O8+xlb_DaI_G#pXPlDQW>ZzHt
8p~_h-5%Q)1Ydm^F}vf8Pr}8^m{iw*9!v{dmB@Kryu)w1G2~=K*TMJiizlqW~5S)%zokG12FEw*7D<JbGu4q{}!a5%9AmY<}8j+n2WA2`ZD~6tj-z^E}
J|wiv6R0q@Ra41^+)L_uj;SV%7>u{#nxY~2tw5SN<9Fu^)FugHD2ohb(PuJ=bx53A1{13_N^hiIx~2@BF7fMD!MHrZ3wfCwa^O5Tnp0m=EsS#padzuCG
DRZQt>14*7wI2pG+4d612JGRM4orY2&S?{*k@pCaST(erq0*#8m=;_$lY*ET0__p92yNVBhJ06Hut&XU`6r@|8M^Xrexn=yF0ka7WW}r$N8NhG^Hn-zg
a-i7{WLT&Byt@r7*tHRdkE-9gG%1A`wc)6PMXZd%7%2#f0oUp7P`SZXheE|?-L-6G7SgmM0hwJ|gLx>#{Foic&-2*!eJ<Yib4wEf=(9+?rUBnu1g*szk
Ik3z#?5u8&uSDEXxXJ`2o}!bfCpK4x{VW~fqkvcdrY=*fi^;mtFfSA2l7z!^3jUS6F3Or=B6t!F*9s3pMtK&*4A_~t{zJuU;+hs^^Z<xU=4tma+57htF
@3i6U2e_I}IRY9*|qp#i-9AlzoJcw-NF?7dqP+OTf1wwNN<}SGf}PC(y0}^0pU?N&hLIMc>2<f=D@g7I{n3cccfY^e8oKyrcyl-?6b5w8!%;^I~>Lw{h
cfscTzak*(5Pk}m8e3b{U7Y6zO=YkJUkJkQ$f=kUqgFci`%WyGc1sM1VApazQ!8m^2sppSvEURBwVyA2H;O!59WukWL-!p@%!MKtf5F&=p++iYPSu-2-
xNFRkPB9}yS+><E_M(Mh>(nCJZ^i|DdS+TS0K(c0l5R}C9?~Ze)OVYGWhNC)tvx0M5%7SO1!Z0K%yIGr{@3LCrmZZ_po#$QrGN1|zJ-LLv^uJ61F3euu
jhpRFpqt%RKUtxF9N@k{L5@vL1#Y@CR>nHSOX!4boikZdnMJ!7!SN<<t%1uaa`)>am$;CBhN>gnmhM1m4mknWxRT%!um-Xtab#v9VA-snUdaKk*@6v%i
1t7iUS`x0uq6~Xdq~8z*3t*UQPizRCnUVAuWh>RTBIUqas)154?aFjxrlo)M8&6fuTE1h>pDa^-Xd^15ma>~^kl$^2=8Jq3DhO;tIc`sY!Hgx9Z70Zcm
BqjRh$)X;+hV@RGh_5XFOPEE_Gc*{)#LtiV4oyRx4Wr*r@4E<eJ7QD7E26$7t6Z5O2e&x3Yplu%NZcZ`Rz+rH}Pd<y0D452Q62IS*a+805k1n%t_#N^p
}rQUXMCvL@2^x14^WWiVX&N@gmS7C=`|Hb!prXn@xj#j?71@yLn43Z|#SRLRJ)Tjt@}TI#0lX0Dj}#9TpoV6USsFXaI3!j;)f=LxqM3c`6Dwj&tyQnK3
wTDUk;CS3TU2T?T4xA;=3W!Tc7-CWn$C=K&WXYf{99j<6<5iNTdVn~Qb5GLiBpe%Z%KteeOF<#BiK*W)|y&$;JzWZ=A9*GUdEb+SlB$XyUbk>^zw(NC#
_1Sd~nhA+AdYzIkC~8GfgbdqQw}B3He&kK)Ck;pcxcNty5~qS*0g7S@_A2Shbr`H$#YPQc=g<{Mo^_}XR)<GGUsIChXi8%NJk+tw7tIQkwS9$HVTDCdU
aQ%pYS**Hted0GU(H4Y<9Rg&e5Ft`ElBCPr7!w0Af_B*Y}1ei@K)Cf_c0aG=_|xga=kB83sESgprflv0(vVRhJDfz4ZS*FJW(Fz)BP!V+oALiOPi;!ru
bUpo29Afc1?Lsm+pF?VQ<CwN^tRjLZ%HRcIeUu2GP<KR4cHt5a3lZ)Dr#YX!DLDCSeY~WHxB2_4;NfMuSByJ+1FpiV1@R^axnXr$taA))ZQvn%0_+J>}
JAo*F<Fxt4X%@FGCX0OcmN^-lw(Ir#}*b4&Nc6+5~<yCFq=j=FSbwVcR86*<$6wd<~<lx;0wjYSGsFa!ffZ{X89yizl>GZ3JjD9Rm>(-`4GNpvab_#!{
y+>u;**LK_;qs7{vtBCoT?fLpS_GEo?#_zKe#xG{{eler>v)r3?TBGblKAszF(B+YR?5$>$$-(F!&mEpEm9U@p7FDr8(69IB4#)FkZux(e^lyA8{-A%k
H`;?f`($slm-P94Z#w=GL~HNy++X9MrgQ#c{fx+RKYU3q68sJ*FZjoKRULlb<o^Z#Kac!FKE6X=(%($`nB88`r)<IN(=YJj9o7d&NJ=g**LSOxPrsx;s
E307RQ~l(UH_Art?)tr$=<9#Z}R{1`0uCc?{moiFGBxvZ`Pke{>R>|+A(jDaMx|x$}fD6;a=d6JYYC&JoaY2dh)!xc!)M_>_+BqkG)t2KfK)c;@hM0V`
k6)r`xX!45jk_jpN7RpEje1;H5r#FutP|yX823;+2iPHF=BH;B2jMm2B6e--dL|dPY9;oO<d<yY%g?R44m0=k`7_+Q-;xmo6#>EKen8I|!_JX0{|+gUs
|=+i88ZQdV5%vR9SH#sC@Yt*Uou!ogVLjUnx%w77|EiO+?TWk)W&rIlSmoH>LhUEA)lJuLY<s^LzpON^X-;b2WK{S`+HwKbmMRn^K453RVz`ftocFf@m
~wKtm5k(BXzZ@WEn9Zhq!hs8E-_uK_*aogt|nO+?<FX0r@$83+VdsxPd3&u$uqK&?}=3y1W^N#IiEg79C*|gGJ+Di{fiOSf-(>WGBY};@#4(oQVF6Nb1
=R?C+VG)n31e#iImewn7t?TQ79M<H_be-;SVs)tPO*lHS3~5`JtHQNnpCk>gBpba@+_(?pG1}_qtqenJiStYGI5tLqro~b3kK9TqH*d;&<CyU+`PG%gz
usH0iCB4z_(B!M!_W|1HZ~jE?>w#5jt!D?dL-OzXV=NF9_s?e&uZq49(mig5+x4`I}~v<4$%Rj<y|afoR*%LF#)zotATHvx%I|AKKl>PssiBS0Qh4-J1
hE`etQm}v0xdbRjj78xb)WC-keF<@H^w}=Q59J{+fSk1v6u8A|oy14Y%TOu<^!Cfa!*I*wGf3Br!eioZK<k0WTsxt~6xKOc&5xc=ul%zg|aIBZXGJ@({
;j=k_vs@flnE$uk8Gg|xzskn9x8pc*mW@iBSKZrQ$Kx5eV0uv{<v-y|ZIAf$9S(<k?D^6QzK<6F-K7q^!8dd6xv&e~`uu|<m+vS$_sC~Qm&bKR;^QDj_
L3u~Ljb&BTHO$Zi!&ia6j=B^SS@ng}7F}ezt#X`F|G~6S8HpF>|#o~00IJ%v%@i~5017mS3<0M+R=$~Nuywrzp#jn+?ku6e3CKgw|K(RRFTcg_FIC^Cg
na}aN5gJYFIMeKg)o)x`&tUYe!wf4NMBTXCO62T>R#{j`f)EE;@2R$LPU==_ti>DAo=0tUixU*IU9la9cAhx~(8gHwYq&=)P#Ae!4<%bd8w~8ZQ=gZ%$
M{_<%K~PAo!MP2Y(6%k7)jHL%MZ+KA#M|v3{8YLPQJy(r{j-IMTN^@_ubhf#j;-GhlrE)7@V*Jt?=8!o_~oSv8_pO?~Pdw$?Lr}H}f?g_f&p@`NDRN`~
yGYN@5JYF6WFZm&|CFR3XE{3;fgc*3S6J_Tf=0tTipKBUs|a15evQo8qw~h^vyTfG^vDO_cDPGhqkBt=^i^OQLLkjc?-364~0%bMD}Jv7I5|D2kUv9k|
299LF6lSEBro-!%ke+$)EMR?NuWzlEQtChp&oU-zyb`R|_eR~B6#P?`gmJ@Jg6FY(*G%g@7%WO0a}?#CoED_DNW-&u}3COhmDEB<_0a}W7<QQNk{xr|p
_;1;y)WOUgOtGzaGp?85SG=um`d-(55{D1hb8Ic0LV)(tzRrav>!`*-N6LbK4W}i0WUexhQeE9DhQuRFHyftI@srkdo*aUuSMh_d6<SqKhlkLySKX2HN
O8fb(8N3v0+RvKNdzrsh#C2oQauzP}TrBxZS9IClxilZ^+!<|H96z4z&273>${we3E?$Yzcw#RLeRjzb&MdZ@@n!xCB@d#dv2q4J;1_xaIx?^X(|c~gn
|?DU*!CbQL~)tfEs>xj>$^G3Vf%B$aqF#SAMW@gN-)0Y4c()*?e6&Yp8qqB3Xb@gFS>76@vw2Zc<1LgL(aCXzDY8LGq^1nH+$g_tMoRfc&u3P)i2v6#I
73Tu-M8hMvu5{Xk{#H<~e?Ygc9RbX72}1DJ9;1<R30#jv0Tp%Wh0o*H!ymzw9=QKi1xnF~rO{xSW2PmGQ{2n^v{Ys?P4kbM}m%ioajw+}Z2aw!7qXSbX
r`WnOCgRmE=wSMFAvGs{1czZkLGy=8wc%?_{egE;x=7>>T+GWag|DE{7IM(^>_-8nqnuV~Ka_p-Vf!zNj-ywt_HTZ%mNOYr?O-{$`J|Ney`Jof1q9-jg
?3ssjkkHfcxAb$^DUcL8jkJo&8jqVp7n!3NdIRglPiTvUh-v8cjJ}m@K|JxJ%^y=@w{OT`$eYrks>eEL@zi|Izx9yg7?-b~R;?=MIKOcVMmp}Z<fBWFe
|L#YL!gJl_Y4fxYbm=o`aXuW=*R-#`_RSCe;Md;&&X+&<>p%OSfBzdF{Oa$1eB}M_eDl?JzxL`^e{Z=}`1DM*+$Ozz@u_Z}J~@(J`}7<y_g+LAigf(KF
Ckz2!l`KEdO3ROiu(S6ID&ui3)Q(E&ku1Q%)EC_hqQUGza-)Pi=u^>fB5EyzxnMCe)q56|L%YIpMU?255E1iXTCoC?Y~@v`{BR;{s;f@+jk}0`TQ?`yf
FE}SHAM<SHJP$w|?){uYC7o@!$XZKl<={zyJPse*KyF|NHX)@#^cp`NKc_ljVXReEX{({=stmtFM0bZ(jY{S3f?uT(d0i=IK+D#(mS=#d#{)r?~Ha>FL
ho^pN}Mq4f6YV`GHp<SD7s_G!`a(;@Ai7EM1Z`l;;O?kTQMmwu7$OHcZ8ta%#iCTSOirFVjSQQuRYJ*8oDES8h?Ic>kRSmlfG^B4DR_ujLb>hp2>!oyN
O_{ZOV^`HLpqMZ-^;LD3pueI}$;ENPL`161Fe9b4i`^GOX>U#D4Ke=DCsPBJqzxc#`@k#k#pJg_edq23oulJhuF>Dt-bbWKabM8F;TCNGZ2e%(<<BOl%
>l3yg8hWod$HzW-w&|aKW8wGNn--hiwYKPg;pF}AeeeD6|IWuu{@@>eYcb-&l>4+CxWD^9|LoPb|L)ayfBVT@D8BhD;-Yor>3@9r&zJw*kB!zmY_+KGs
jKU!Q+S?!>0zDa;9au1?-nE6c|X?=#=o@Ou{bZs+NV4m(#J*av+V7g3w$Ega_{%<l<ytyF|-Kv-@o-N)FWuV@!?<n)w6(a_~%CkT8=&o^X##UE5HApuP
m%DG*8{r5C8Zs;j8ce)<XG%Z-4Ix|M)9UxA(fI_y6wK7wR_+yDX}9ABp+!#XBp%^x!=!n)Y#SS^A3)pZwUM4>9kj?he|wcYCT`dV1<UQqHr*!|d*z_m%
U-_EDOi7Y7KFPZSV^U7Wx7Sm-YPuYL9X@BHaqvhV-xtFL|aIa)vb?w`N<);B)*z5n*Z-}~EFfAE*fHJ{~o?#Fz0WBnA~7R`r?9n)K!hv!3@ERq$c^d3O
Vna72n>TY9rtlIbLJB%#Sy!T*px%>Oy|DzB7%RhejhhP5S*Z%H<zxw05dwu_JfAC-b=5Cm;eB~bhU;mBe;H$6w*{i?)`d$0K`t@gfE=PXw?LWMq`uZ<F
W5@03ZibHxyxe9H=2^&RL4vw}x^wXq9_uBZ?>c>O@oa~%N}rM<%N8F!FX6Sk+@WQWXaUe?^{1Ei?wX5P7q|RaDdDYn9KJp5v}ocJk?-L15H>w0&!R5y|
0W*1`iCzs%3q{i82sR`|L<2{|GyRqo}BgiX}R!OlKWMUB(eD13o#zp_68s<p4Qc$xY?JU*r(Tt@Nvs1Jrw8mX)L<@jf;LHa2_9o+_UF<;qkaE^(Hhu`}
czEAO7{Pz5m_cd;x2VS1sA+2Y>vRKm3*7_~5tyVL7rWe=*(bVEdiF`S5!WaQg_}7pfnA^H1+d;amUygWvwUSO4Mn7pva2@X?A3JT5W#gJ1dPtN;H0-mi
b$;aLIf@%Rx0Ecq-veyoG%7&{h=HuCzIJV)S1LDnvb{^=p$bKo5xF#l}T2e#Z@b8L!kvHMf8Xip3m*LZ04oTkgo!t*ov-PpwfNK1nJ5ini&c`r;BC|%O
zU3b6xH?MR2SN>=TvU?`@y}x*!_P+C#MHfH#Z(sTFFTTCJzWUR@xJ&-~-}>Q~zwxlt$4a<s`?vq{<2!xupZ@WKul~u$w|UmagUxd~zQ%{e2_H;+<O+)(
?rQiLY^JA6u~Y*60<G#I(9`7@7U##R_p3j-Pm?ZZ?*9M!CZCA9R7LM~O?YlEb^FL0%Ymnb&1ZPI=kUd(OXU6T-~I4E{@1&l-(URrtIO+$-~ZM#$Sh*r^
Tj{>-m@Y;{N8VU@Sp$S)mQ)aIohAay5IC3P#-V!rKe5t$n_6EY!|~XAQUaRc?pK;4m{l_fZC*Oe_TxT9M7My-i7D<?%s#`Zsog?o{|20U%SKk{p_8cXR
Cc}Nqc|xY=*lfe&-*b&Gcp-TawhB=96`wRTnRwveb*?bAWynmydMz7AFsQcuspC6%Q|pqUTV0Ec8e=zxLHTMuhKm3p4*edvCfcJCfgty-LBKB(SaEzW9
^5lgT}k%*`+g+>)7Ol1%Ok#()O0N47DR#)d6uU>P&Qj6JY1mgPm(jBH^5y}-PLx+T4ZBlDc<x>enMZ?#p`)zavG$a~I-2r~Zvi1;leGx+05aJ9VGgJT1
Q=d<>&z&gJQ<N5P{^;>U@{o#syPx4bKWKUI8S6@t+DxKfK<T;f-hgpqM*wOTL%qJ(kptAe=iGJ|GBKwfce?o6$6+Bq-rnEo%kZGS?g=FyS|IbTt{ML^p
HS8+P{*Qj=H-Ged|MG|b`9Jv4AN<h||M`FV7yk$@r~msE-GBK^!5{q5mzw$y|Mw?F|C@jOqksCxFqeP%Z~prq{SVJ9zJ>g*HohR)AAGhzI1TTwIrQq`+
o++hNS{Ov$1(iujWC{>d6F&UYPgEh=jwnI2%+H#2XA9ve~1a!8V39%%+KL;P1E%i_H!ov$^Z1{|LRXZ!#;asyXWfo7k~eK?R=o|f2zQLi~4QJ{Q1BBC(
m5{tN-GS?!HdkeDz~;x~EkJR|@tL4cUvq4o@EVu|%ocx1Zk)!UwAemfs-YUSFfyLOuKp=qDNeWu|T~AN3!hKfqx8=nwGMC-M3uU!T<LlYV_NuTS>%$-O
=?^zFa5*4SHf?AacB9Si%x+t2jtlX-ozuTSpv`D%~7wa4Dt<F6CruM^|1hWM)?{%VN78scva@wbNf7Y$!0CSL7{R~zEhhIq9h-r5jvZHTuv#9JHkbsqB
7hJ3XlUv0>@Hso6y@~sW|)`oi3re3wFS8eL8HuYAUdaF&n)uvyy=~r#~RhxdRO~2Kq-)hruwV789=B)<vR)cvfVqZn<TM_$K#J)9V-)eAgW!zgC_g2Qe
kIMTXVPA~Wd(xl(zkYuu@o6=~_7=W;I5d=RI^+v|4ww9M6}+6#4}bmteX5}U@lSueej!J^EncWE-lfF<`p^F2_y6G8<X`-=AN`;I-BVM1u|^;)yfFx@J
b(7XKm4zM_}jk&SJj)2g7W>x@~QpobphZ_$G+TOe}xqDTqxmZ?Jc{)NnhWGryYKiOE1InGJ!u<i2uQx=KDa@KgIf!nTp%v0qN@H-=Xm9K7YE#<rfm_k4
4#c810)``DwvE`Rm1JUzm^YF5ut(Uw#2&TYq7=zdFEA`m4T(IQ{%3lRmF6m+vy*zxr?g@w+wu)2CN^66T-$gO|7a4uYS*Ft4xBVB^c1uzn@rT?~9R4^T
;$pWo9<|CBP{T^`^(f6D@l`LpO-j`|tlGmg)qXK>G8o(kssi|=Xi|HID?pU=PMe};T^ef@m>HUGPc`e&T(Cv(w31^4;eEchG>KiKxWOGxzDk1zc_UDR*
>_78vikAG}4zU?$T1N&lnzvjUEWwl>;)IVz|zNcJ#WM+Jrq4$f|pI?S5exBjG%g<l_Z_mrjZ;t4hjo<r2=r!LU@w0S(e9P&8M|_6*Gz%}?|Bi`ocIYdS
hcNCj{6)kLtG!*B{cM|>!M7an^N>F^;_2xYVL>va-+$o$_BX!eu>b9E{PG9=_x|jU|K7J8_VbXx{DI%ouvor}$^PYmfBBOT-*1m!`LjR%!Ds(I_Jhx`U
;UOd@wKD>4N3?4U1kIQn~{vJzVwg#(0$8k_~Nj?{0V@A^{apOe|*c~za8|O1^<0`gzwxHe8dNQ&z|TP;e)<c@AJLu{-3Gzzb`NJOW=RLmWk&hN3Xj$uV
;_GYr_-%gxk4(j(*F*zuz8t!QJ$_&lSQvJa2z=za$}l+X4SFg?s&8M)>;66>|732ONGp+%oLj+x!b;vfp|k%JX*RKlz{k>UaO>&;RxB!baZ#hCSLk8RG
uS2R_~+eVzR$nC*MW!W*}Ie|h*By5@Vx#Pxg3!u2OJ@Lu)vX!$(7r)B!QarYg{oFD!-|L}b*ASC?xpZ?y5iFkV^;IDrDAN}w@`;EW&zy2xw<G0WEZ_j_
d_27A+a=7=m$NdHYBU(QDA_H#^c|0E*2)no3#pyeOv}u<<AEbQU`?}Zl<2%gOElJYqv*$y5uLp3SPg}hn7W&IS{e!>yjX(XX-~6wB^gDm}<Hshx)hxZ8
`Teol@cEz+v_t9h;iI-5U}~P1M4z_@Vf=4tNuGDd`U&RgyUWM((XrqD-S^J@TKIURRq`v>U;XUm3xEADfBzr;@bAAp)B4YU^e=z^Tj!Pg?e%wP1m7No?
0&K%Plxzw{mjF!y`H=7Zha3A^}h4SH`rR1QYWG{tc(x%(O&P2a2q+7ws$+d6(*JkjS<eqJ<%7F8*apq1iFT}^JO-phP_`-V2X~!BGxwf+{)*4%TIS79j
BGi&IbK_#rAN*RM)CntmSlVSK!jFB3y2#*!S7p0vY(MzAV^MAPlD!`Oc+^_A;&;rE^d2)T@9fw#7mYT;FnzM(AhDW|)y}Ou+(i?igUvm9+_)9+9{lTz0
8FMWPFE#4Um;4l@vHxE3BP3H3Rlz;v3I%Ii2&u^mW`Gmzle+zYhsa&Be00oj>`3Z{{==Ph_tlyw5;X$<LkC$kbOpHsa%G1cI*!|CYzN6eW3%k6MIPPv&
u67%4sg(*_*I`8kSqLds00AUSGaCaFA@VQ<r!{je68{X<erJZ9H7{1_zwN_9jd&7c)L}d+k5rMcX_enDXP-466M51R>V&f#oY|YzEF3KFXM&X>t3|!As
Drk>+$PtejkhM1bZk%p5wTW$O^njOd9`e=~NgpX52Qxr>tsWWuqHSG^*jV6hkz-I8<8up6Q=fHea{6&;nJn{&kgI{>U%O+v(|MM!dT#3n*Qy$EmadC<8
<;F`_+Wc=?2(HQ;Vj}E5)zAx6!SUJwlR%^PUjno=(DLs(D8=(6wv$;-<O5PP28mblQC6;&`oguxQ}*!DW}jFXT`W)DJL;+;CKT{wBaUJLIQGC?s4r)BS
pwkePc{V1b1bat>YljKD#bQ;yz&&<^m3<$VA1{6x_SU#_T{P7`AVE_x!M>b;OuB<IK9|PC%}^aP&Bnj#$slPh5Fp*l}v+G!0qDNdcWn@<Z6xSj63~!)~
`v!_`Gqup0wcO?jY3n|R*|8o6?EY-Rh)%{;n9uVGQex|7eVNNY?MX~X_))PU9S4RaV7Z)NfjwJjZ#q~InCJ)k*4$jg?oTO4;eA54s;Sd0i%Cgh|GZnG^
*)08bHTle77hrr%S3jxxPZ6!s0Z7bfN_N}Jur~Og?Y2_mSbNu_}n@OqhmfTYkg)<0YrnhU95c`qs<vI7RVLE`NQ3g<~{kj59IEb-N=Z}%~htl;MEg?U)
7t>dx*GOKX+4|n(py3ER5Uu0GMJB{jL$Dh>pwRNfOr<=nKgTAeN-9~b*C3Awus%xJk5(oBx|@`?%1*wN<{pt)T(<mWJ?6p4B5o5oS9BbJ=Ly?&Txl)>B
ePi*e|3v-;rZo^Ygk+WI?r#0w;QP(?8RlIE{?m7K-;F?g!dO29JeNabkqhS+SZ&Z&)iqL5mg3z_2W6Ffw2j;`j$gE32+Ise-r_|y4>8N(+xkn1~_9oF{
{Rv%8_lZ+f`gt=MkeFji$~KVu4mZW|Jo55OM8swZeoq?<2-HgqNjZp8;E$;#=+341?6PT?7jla+m8ByyUOJB?A)#fk-{2<BD8Lr*$5@q`K6})@5~$dmd
DbG0&xTYZ<Ps9SR(_$H}GIjzoM!b{#-U-1a7=3&ns0<-AxfMr<VHmJ{95b}S%nDT~G<e$3gt8IX1o0?AWrmq#)cu4iD`SD$C{n)JCVVf)uhx`rc5+s^L
NwigG)jTp=4UBt^Gn)~eOVYtn>D%7>TwS>ciuCWqx*IrPDJ$B3reA69ad|E`=eEodEu_q)|65k+VAVB4?te(`#3Ct#jD3#zq5-;;Ul+O4Hnp%o5GjUTF
Jxj*5;+oV0;|@iQtk&lo=@s*l1x9O+a1BKw=8>!gNK4+`S5<0!<aF~d7(zzbICnHQUM074KxA%I2Mv`;Vjo^fo>t1AN3^63NeC{z2ZRGLTn?zk`T)1jV
Kb&DVbTekyX!Sb3Sj1d8jx9JeZ<mNMLiqZb!2m0efT2ic3{=d5;+SZ!5|bQ>$P$uY6Q8-YuN=!L~zutU3b&1hl$99ZP0sV#YV=CH}RoIF9(pOci%v+Go
6D)R#Pc+kDUv;{LHZSzK4vMcr?#oo2lhc{JeWu$_2(36&YceD<Xr^sdZbZY*>!-doi&$D+3YRU^(-IAR(xyrplXEqD`dq?)Q^5MW)M)<-SH--z-4nT~A
N|scVbiomZKbQ;VLP9mDe?^8^bnlEYC%gg`{k`^r-~l2KhSYe{n3hX@Y1d@o1l!{#j^E2F)YEnprgEz+4}tBxV?LBG+Hp21thDd*M+luC!=x4jO6a04D
l^BOCdLwjG5Q+Rjh+^WzKx#)<t-q7>_9%Izz(xxSI;61igY8{B##Q;*qTg^-@VDqhMZEBTl;i(#tK33Jy<q~~%&L)%U03puiDLw0toNLIFSa66>xwtkO
BWm5@`Y1`@?-;qjR|HoH`=Hg)V_c6~!H>duJb{LB2PGU*CIXucDRqLk!tphFHI8Kw901Kn%Z5(MdPT0aa$aET%*C$(agj15ZUA=jnC;<Sk|swbR|G@uZ
ak9RD9}ZPi~-=&d{$V-q;oi6th}cQmvQGpRnoFN0SkmDWvOV%r`qSsp{wo2@ZtD-nH8=|3FF7QoZlPAJ1HR%gF97rZjq5$35B9|XitMCx}CJ${`t;k8L
YdWtRcQ|;C6eUc0QcI;v_A9a|c!e1iM3>-5}vEo5z%X#-w2ZqD6S8t3`7wr=Rw51O?Q7qy%}(L<*Lopj-FrtXWo<10<;hib71=o!lK}1#+4+fVngAqX|
yK3Ut?q_uI#K8`%(`WH?>980>rGa6Ap|+5%?BVhMh=gh|*kY;&AzxV}bm)b*Nr?(*7bfp21+w0AMhT8@dn9tR+Y7-_~R#+V$=+^|%*z!5<1_L5l(+M}Q
rj@1w+6wR=~gtM!BJl<Ro3PoLr5Cg#jZCj-i_LvW8ZMaT;mS-dBbf^_&r~U-yB;U-7K@}@<G|YqUZAW~ZDtFl<NHR%0cM01GyGD3~bhe0)fPm|pqWj1+
vBdTO4RsJ8iIH6qM+>b1b=`WLNNsx{uojMw>f7yY@K0>c%?B-($fUZvtj=dRqwZU%m_!Q6l7r4j+$pWvNamSoWY5&)dV-3t1ELeO+e7leau$6gVs}7&%
*9u6xF?EkI{+$2x{>CoG})yFAy-9}=Ps3*HqD(y)Q@hS`nA`_e_RCpbj9>j6_x(YrPViAY@crbjo-_m=NqVicWNK84dsM)pxii@Gkr={oS+N9s_`qm3^
^RrU3x8+?Vb=_QW#F8MW<Z@IuJtaQoB(Cy9v1t$W6OKPRzZiSw;2)aypO=lt43yv&CGAZoX5E2v{R<xUi6uwIqt&_1HtsBFW6VI+H26_<p9lJ*qk3C*G
R<K_HIV>D7fU1_lt+{QxM-$6a6sgf&9y@xW0e?mepCS_xd5)kK}-IJl%W>f-d!*c;FuRAb$cE$oQq5dzteX5cbBJG#@<B*w=&@-;Eu6|QtN9?i<Sh{qY
CN^GF7oQAvNJ-CnTwM=}WAm6|F{nI35Z6}GJEEj0X7~r*Iy#b|*DqUhi%?3>a<LGTW9BmjyJ|8b-zdt%7R~*Z|So1Lp>U^EX)G(-(%M5_h=*?e72n30<
U6V@)3|q+)VP`;72CXdGOt@c-(-5O2Nj}^H3{H9zD_e?N?p_}E?q+Xp+$rXZj>RfB10@i}sTMBS3WA<hQlJ3W<zkhGjx>f6?u7Sfgn`Ypg4?7ND6*4!C
}iyzQz3R(fSPa4b`(p><Te+wk6ZFckJu3>t@CE>OR(t<7KvRdbOm;O-&)xmUB_kKTLN;^fdP6tcInjQpu~$6%hs**g1JPwz>Yu_Fo7%=lk+e{WXq}`i&
cxxNtb)vBb<MDMhcv95-uVyvJp~kPrImc^V`VnTlE|>Q)cq+sME?hS|P=;RG;^b!CYNTh_Ca`_AfOEl9AXeGsQ}r85|xO;Z^*|I5|zux&bCYf=!C)Edt
>9KuW*W^>J}=LRy=4-Hb6n8iyZlg-%J_ZcEGJa*lcz8%p8sA?fh(jk>?)U~*Zawy7v$Cd>Ehj9_evjVw<h5q5vFnb3E-e*g!%MY=jYv3PI{TyRac33}X
EB{-OlCFQb8n}GLfS-lJC!Ci&rxU)1Bsugt5O=BxusR*fA#PBT#`d54wP7z`c91kLQKTffu;W^@Ml(6L;a37h8tmm7IBn#lJ(pOx(s8*yF%Y|5XN65Ch
PK<;UTMH0`$U0mJgNfL>H}5=t$;Xd6F!F1NP+rCRtUNZ|3KE&5-345rUD<jvxh3j;2c&&tsOK|D`A97%V{;<~#HD*SRRo7iR8V4rw|L@%YLPs2?0ZybH
+Q1^P?apaZ$K-?O)5zUY5p8rEK3?0`Kq2$43cc3^DPyRipw+!*mkE1dMq4zpdF)K;i$x%Kx?<9LS5Qyjwe6vdk2&mDru9oDJ5iUh{je0{=p^JGV-ms8$
_TqwG&=kg@B`4ZA;QWX;4Gu9>aI5;4DB=q>WUD*EQmDD!o6}JkLieWz;F?oz?><VNVK2wuPgL(=yLrbN}L^kVS|46e1!}-Lu+keU_2Hqa!$$u`Z>Hm50
-=stmgX;}B{#x}9;K^HKw=IJxmhf^Ibgy)(TEwnE??8G@(Vk0$M_BWaUCFc>m6F<dvbdeAwe?6SK-WlQXqq@X_B7SIYA6i(qyksx~|>_?{x^$nnQoC<G
3MHZDn1~y@v&_`@sN<ZI53G^bs>de!5Jm##)%2z9v_Do5RL_TmRLM%}20(+-1`lY8^U^VSg?T#(#vc}$DvMJ!V`~WzjP>u-WBg#n)dM>zw5wq`)0nsd|
Ca<mADgFJ-McmHXAP0-)c~2O}bc}nC+kqlPISOyCh{+BP)JAtO$(~8wZ#;3jjv|1lrCX=nZD3dygT7Ak{riX}@##`wdTap3<ky<whrwrc*IRB}q7fsw3
Y06EkBbfj1z$ChyATm;=TOi~IdODnB@$f<9iW<QLViQE85!gpaje9ORLf;#H|g!P3TI9QYh^o%cp|7ANoQ2rS75x36VsgNCfHgN$o;h<kq1<x(6}kBw;
v_KMN@4pGd(bIfFD%vszRSFA*$VGu1hlg$WgM~FE;EoR3^sV5n6|gAoJaj`N|w;7x0Qb=4fkMfChSy+?x)G5Dx1FJT=z+NL=<=j$r#31tyQca@KubsP0
<>^^1jc(VZ^nC*Oc-_ve7x#Lcc9+9#NVcv5sQ&4Ve8U`J;)5i$J%;Lhqd2TLJxFj1UH<oqQa$z6Bo=1n`00Cmc07zGNdqI!Mo+W7$lm)REmz2$T61n#b
It^^!HHS3f?*%&3!j*Gcsx64ULPr!3L$>bUi_YpqfCX9U?_AdJ{F~P1c&H>EMP-9_?L00C;V<$BGl5=rd305{v(*dXrF+=)yC<d?)j=IY!zqmgS)EdDm
=Pp~|47-_jZnyO+$(@n_+q0LU*8v&>j~B}GW97!pq{%mx-i`Ctmruc>3?7iqH!R#z(9IzfvR6xK>uck5;bNU2(Zm6%G~9E;$<XNMfLfJ1v}hGctj{%+#
^!fa3tcv-gyX173<|c7^^!}9HRYhCiifdE<IaU%h_gv%7uO&<jWtr)&AK8H*LJvwj>0(aP+^0hPNV~dogm#|3*-lj+3y6ugj!%dmP@XOJ5~nrnY)N2+d
{2CSkOQoB7<-#&<jXN9qby2&`Wz^vc+<QSv&7WpH#->qI)_p#@dVE<NzqlZ>NRf4vd*6W>{@p`~fZV;}*lD^a!`phRcS_!Hv5Jso3P}i1xa-*H0p{0PL
CslS6_z`Z=Ih%^8{B95%4gLqE!!OT=g{TVDx_F)OIo*AwZVk@`XS2pw<vha-%>`^}*CeN&>JhP6z}2xphC$d)sr;#9;V03-XTognA^WCE)+CGuXmU=q8
Fa6nJS3Z3b_E3t!AvpCq(;cz%;8+K)bYi2wSopkvq0boC|hIx%d9f{A+5zC+N+Pd;hG}3Lj+nu;;Dgr;}0#sR#<jUQ~QQd7Ip2I2Z(2wd?z%EucAEHQg
g>V_GcD$~{rE&56WZ(CFH=rQ0d&=ABM_5i`f;Z@!h#!Fv2W#)RHu=rpySEi!3ii~4VmKh~FH&6PJ9pL`Eb{!TvjYb|?S_Cs9}+81nH-$U{N_@oM5I)~+
v3NJ%vUo4HrHOx_RkwU%ka?9u>si#l4D_z!PX6cnMT_vvl?ne_CU4_XIy1>rqhF(wp#>t1lw=g+jf1lz>n}QhJFi5g|mK}H>ZvbzPY3737aW*9MncEkH
nE5N^LU|=e;4a4B+H%;;23{_n=HH1Bn2=#6mS_B}QBME{98$lW{uYfL%x-fH<O^4>-<UNUwpC9o_Q>Bd0Vd4OI4a3>+VUI>7`D%BYc4xYW^0i=F2}$uA
T@5m(A&A-Iz)zjtq%FoJy_uycQ94j|xzsJeM6(sD6dPQIV*0++iEm}4Exu>d*VU=el3ItK8zmd9-d9Xi@DF?x3B*aH(Ml3O`8mx$e%k2Ei*{Na+fJ7%S
$9u|P#h8q8vk!3|T!p$sbRfYZ6STC-S(@2A}CrR{0uIn5e&`xb}SL;XY3Te`lizEQ)d2c-)=!1dL`E^HfZdr}&xKKh_WKHuiOM-n3Tms9fg9kK~Et2(P
lVvkuxyYm_$aOk78TiO@{pyTpnS0|w#H?4KEr?=LAylywN+|`V%^N5Po4rkV-Vj4>&&(>&X~K5NdzRCv=sOLls2y0hJxZ8dEqLk)F$MzKxNbOinTg<lI
jp#Y3<wUvz`rr#1rr}5L+|%#wqMy2aA|UP#skhWtfUF{{!y;JJ4elU$dh5ie)Fpq3Vyzy)%;vZV0AZGy6vQsyYeN@(e|k|05}_bvuXEaju@MkvWXd*tZ
BShYLa#A39JWqI0@|$W7tTRYlB+E#RZ{s;L6K&biVl-GmhuWRZWho1fYi1(7nh^<H}rZOpq>){;4(gv)%{9RoYcX0sAy@gf{55-Bu&Y-I|kI9vvF&Ph8
Fm3Ik2%y2nkV)ud+Ro_D}4;G`tbadJUhI;9zQ>o!i2IPHBTOW9mI0(A<gTxu#DnhZ5r#%m6malC}?+;Eldn<=M*ezOeo!`v_?SIO9J^dD6^uF>q=b~6>
@08!^~6AD$ka`Dcn5LRv<BWW_}<&51E5?r<Du_{@^v`CN0nSV;nt-H8Nce-v^L<e_8pc8~3r<S|%S5~<o-~mlGr<0aX4hyieeYx|F=xQQXa~NA0VY(6R
#%<Q>DipDfN=3_k6;X-JRE;c~tj$M!l;buR6vqNf3jr>FZcL1na-<#hQB=ERl=Yh7U^We8_9FFL!Gjv)nwF@zXREUdGW*7K=Nu}}-D%#-HT%GF5ForcY
7ci9S^Hk=us(7CiMcAF)On=OX*>0_sU=XkG|7hOu8TSvaJF-~9t)X_z%9`&eIotC$YiPN%wC!dAm7;irT0}DvRV&4hE4m?NMHah1m&J)z&)czE2lM+Be
+QDU385?mkaHEZ!HLi1KShC%(Kt95BemqMNB_-F48AFxt9+J4X9l>dGU0jBLuZ??bf5|)+Kp$C>dKwI)Lra$RuwT3hinegas68gF7i#!uKNwaXx+%{i}
2r=FYIW@-xG5{OFH6rFYwr;_juD7ZS68%(S@#U>GAICA1t5&0(w&srzZhv1Xvbgf~0hKXr?QJQ`)U-}_PJ0*nguHgKF1NSW$3uOo;0?1kDWQ_#W1OHJX
ml5Z%&gQCes?R?!ZId{pf*<KeRuXEwJ&Z#XAC$I@NcGHXz?XxYW9?J}YJVh4SHXKfa4cl)rH9e~+$snb!)|QuP{<vV}p0rCF4)xV_`|G777=|6|Jgypg
SzId0nae_)2L!ZxaVMYi8?z#Jj~Gd!s%m$h(1N`JyidVVJMA*!$j~cbFIPo(F-;mFPvQFupAIZIsWoqvvBpT89G-AASbWVT64jga?tmD8RZ!}llQhu+U
86KSvoDd08#lSw?J4MYHzqezCv}`#XlwHxMIX*QqPq&)F2eH-nGo2QXji68#7O|#%+y+4MwGl5*C=4k4)RnhlL(Z`IqXUxMWGMiRA@uL%3{(%fucLMI}
Hr&gE7`S5|>=n<?@{)Gw~I2!nV{YmVYF8gb*f)-iRpAU2fm`(c#QNzbkkdt!|ub$=Td4W@kG`Hy47)ky?C%>%jdmNRfg_M2^tM%fqW5Yc?{KJD!LQ-*;
f%+mkX$d&XpE^TGP%f#^oU1gCmSj!>@qy|Y}o++m<88*je+n8vG1(7VuSk-%91t|8Z?o3e=kgu7$6_1HdK>fB0aD<_5$=x%7bUU8jF;4JdtfZLb*$eQX
9i%Ht@0A%}pJ)|D=<DK9J>wd^LF2HB@v2m-R0ei2ZCiHNjB5v2QJnGb%=FW?DzFjBFK|rF1ZY2>9hC!Cb=I#S;4kLYVkFk_1X$Uq8T*2q?!ALAe-Veb>
S_hZ4jqQl0MPh*j8R}zr-l8i)8fURxHg4;p2P)oRP%uLiOX#6gKSZ2CjEe5=dk$Pj(x|0{PUBPs6+b20+&D}Oca>Xun9;R$>1jw4v^Dw|jOWP^EVg4>?
iAo|pEE@6&aA6Z%^l(l5bf(35hsIbS;Ch>`xHynNLq&}+Mg|?1XPl&+n_xUCTEptyxtohj{g?F4ykcMNPsXd@!&2#vjY6#Xd^TDnM*7WW(fhp@c<#y!G
TbTMXY=+dV7?ZY^3um&(*pJsSb0f176%8OwI;0W?c3g_vYfj?dN8i?fT<)r@l(o$%QGKT}{(DxKf@QmVrCC2)h|Lr2te48m;S3{LoMk^`oTNXg1VY%hs
tx_p~2WpkO<aC`%tgS#__3)&$3!i|K5yYj@qUKs*xqG<18oRE(L+yc19CMxs=@q1iM;1`uLjDRU{2Cd+SZt&XzxIxhKuyXRiEQ4rI8pq?*G8gbLPlTUl
Pfm7L4TRC2Djt9<r^Wo7U52w<$p!Zd^J+>~OL+5eM#1yImVyhIYrIJ32LWt;^(jCX8s^G*cI)nu>gz5_`UeFexJ+FEZu|_U8R2N0KCddSova*Cys^L<L
NqPy%{y4f6?&HKcG$1SV@aOPy-%yb4YR8W7qT0G#>y%0cqJ9D1J?T$m{h)J1IUF?+pGDloW>1Q!8wnk?=H&+1AHsEIi(weWu@0eXo0+YSohLYzs(p3?;
yt1npt!emRW%TdE1z^nZtp>;8PTMz=5EGKR;#@%z3j){#Sd3zmv5`I0K0aqZX=g4Er=Ag$1)T&<D9T=e5#!R2eD=gTWshlA4!bOu$+44?qZ#M54v-Sgk
X$nlG+ekDB10kxEmZBsuFC_?2R^;&_BCwshADrK~~3w;b6~0RF9~;?lnUeA!{ez>B<{hK$_e&3<cZu$82015A4R=hfvy(K)`1{z<ln&EnEa_tr_vsLn4
}gQc-j!wq-S?^ok@8rx#66tH<>yGP;y8+zwLVwTbEU`4&&NmWI<^mM-p;*c-Dp=#&KmW-78Z&X6kV%obN|)w*#VPlj?Z`4k@CPVh(8)0D&lli`7xjKav
IP7pO4elP$*&y0sqHo3AC+Vm&=0HI=@m7AkuM@Izax=(N3@d%ePah5M=1)dL@2<;wWu{<3BN?X@h)*G^A(Ny2j?#&lQmUCSsL#1H{q9IW>x+oGpi(?!0
`Vid<RGrxh6qbQdij`w(_J<4Ja@PLdMu+GI&mSeNubR7o1e@Jt395}W5#Tpr>__t2yA%-56~3<^)Ny^slblG=5<-B4Adpn6T<U@pv}P_4ijP;cFzy<Fs
z=dU>hvh!`oM__A)`QaWWdKhmuhWEF&w!lT<a69=8}E}#U)L{@xz5=D_-%D$bp}b#}QSJaQ<x$-Rhq=!wqoQT{xmh2j{1JFS2oonQ$axhd=jQ&KLj?_i
ME%Uc<0ekfb|5x{Tw*?(K92$9@Oms+uQ8Ia3i5UOBb2aROS(qqg@cmr7A!5lqJtcbzejzPH>PJ`?4L2F$TgbrDJhH9&nAPE>s5CjLBTa%);H;Rw*Cm7W
uP{4Us64c3Y&%VYOApe>TP89uR|baPi9y?WW?K-G5IMPylQW-@18FRJvatPU=6sxtL@lbjmJskBf|gWwY9ZZhqJJlcLFR*W(nK8C8!^L#iFH`(X|t+xl
A-b%%|+<mC2P%@Q4K~f%b6MZO<St@#*PFvR<iPHf*N>v*Iuux}#v78uAWp7)D0aR_;NGv*WCy5k7>7E4jB+@GdSqI~e{QblX?$VGtu|J}a_50BlQ!<li
36xluFz17Mb6GPy`saIS@xXJtdP0MYlDLM+H<EF0OBcy^+v1p3(BLGeEVycEfky0o-E#ZJy;SbBlbyX05JL?PSx2kKYJ=u%b?<Ka;=3_~;)|q~X$GfSl
9-L}3^5^rz213tx)P&{7n$d7j587d?I=iScBLRyxYl&=D_-hHGV3ED)5hneYj3>noP7@sAd&@g^tcnl$b>;xPBCLokZQ)2-VQc|LedRKM-mysWqqC7m}
&#_x7nth>P<MLs(Q1Ssd#O;k;QR@@#IrNgS&*X$Z!m)6*;w;IZTM3x|G&8@#Of>K#WltOAVtyD6AJH5fjEO#>slV1zyLXs@vPjJ>DHIP<0xSkMeYrSMG
Y+SRFiAPXdFX*!03Jv&040n}{Y_b#d8?%8@7e5|N-k=!kNvY_bJAb#MBIgSH=M*4(38v+NNd`BSlxj?e3<YcDrYHAkaMGiksnL1)9`lg6R;CmWMkr<ge
h8ftx9*2kX6?tE$i9Nh1_Q-Kl@l9dpnwH;xMw54qv#Z6#-2@NEEPjqwyW{*2XW<Dm+K=}kCt#G;l;{vS0iA`t#En+cu0SYpg>U#NHO$KrUhb7oxHw>;1
a8q<5n(W=fozs3zH(ZrEK(gFzcTjgk%gW5)!2@gAh~5njp~#90z?y1%+TLO#!>$Gk`SZ|1*CZk}D}W1}Uv#?72I1aQ4A6}SG{Ms)a0!J;3e={;0|2KxV
YkhUMM%$1DCKxs<f6>JIf4~HD%Jdan?Xh<SCAq(m91Mi|CVARwN<vA7=+>e<Si1muAIr7kD=IHpsKv;K9!6Hq&h`CoaM?d86VN{J;a*{u5Zv6sj&1{IR
5ekbs%%b;QGzWtzs*5b8`uGt4_W>*dnm}RN4zihwwq!a?U-8Z=#E4I)it#hNQrvH+YIMG^FZsFZ*H@fzc(TYhA^>(dr;X@-tj(=ENXYV|XWI>)zeDyt)
a0bvX;{ETO4Z`~=spbg0g3p|`n9UoWFnnnZU4^juu?v!u{1QncB`@7Jhx7pF-tm$e>#E~r$gaO+@anP%A5N&7Q)m&_5-m|N>V;v@j#bT<0)=8EQEnDMA
NOZj75_=82GSOrx@dJ(;W<nD|FW*tu+0wv`mbwf56R`zTiq<iF=Z;+m3SkrAe-MT~8Sax^DTd(9$fRA3R|Ed6Pwz2Ri!5OZK@N9Nut&YPuVd~In8OgCg
iloug=9qw9Ww<{IFlyt-Ijm398x;}^g^!PE;-D7+P>GuYLR903u8)bg3f5skBb^2(M|We()yc|4m9aj?`JvJy%^sk@>z9p;XGJ+jz|-_w$=ndarH$|+M
rI9BPgs`{Ezzkq5v&&wX-=3uWLY{w_nR~H@*llsN__H7!*6%3KluIa^7cnwdHZ)Q{;tK(Zt?!!;{V?bzWDWP^?%xnk8gI(AA3uoXP4bY`2ggSWct+-E`
e9uL;ZTuUnXfmS2*aUXr*4G3<NPH8oN5=1N0m@1}3r8osW{6tl%8+wBaAYp1@ZrxJaKm{#A6y^i^)7^SF-_E5eSZ$EO=Bo6ncz^`gMH_Fuj@urhZiXw;
tVKXv@SmF2@T|0q9W=H~Cl=Wq7-{JUQMkW?4(ADUV69khj8Q*QRfKJqBFiNnONU-Kz{mP=pGufmfK+S`2l)cpS2TaNPFd1^nkKL56_uTRDQH@*DpFFOA
6_tPu>pN+rmm%o1mpMNRJ$DjRT=fCaq_ut9$|839DcisMj^0*WM>z}PYQSezGc1gE0i?{Wo#@h|`sq&$qg7YFNcMg9D6}xM^Gmu~X+b5DwJAd8$F8q~o
_$U9DkF&ken}fgGsWNk`*l%TgC*?@mNNwn8Bhe2vt<;KkxxeN5^6$#OarsC1W#g^D{A;u~s>7-HRQadYmorVR!y7!QiW#10VQp7iJbURs!H=Z&!z)w6S
6-TmQ$L{p<NxFb|6X7B(B6OO>BD)ede#ILv_kBnqqud^WWs@qu_}KdHbP;E`^l@PnPJPzVHSJ*+D_%GJU-kw!KQFy>WLi@8}z{>#QJf`r<=daEsc`MQ4
srUG2QGjj5iHqX=1z44%4I1RaV<>c}+A}c=)l28q^#|vJ$PlCf?4kFu;6&p|F&l&+G@^rc}<CIuKv|<2pB(5^fq}6Ft|Oc-)iOd;f>s<{}&q#ldSTyhn
w5`<Mm4)`j=-$K?_UHBs)S9J&Zr*Y92>F{`Uh-DazF22xx^VB{e+ZTmfz12fMfNj&VfQ*+;vg|ICwTR036Jspflk~RFkw9<aP-=?9(SXTAU=vI8JOg;I
asbxWmuZ)C+8TFPw#XX}}ks6q3+VvqkpKRrk7?6@ORd=Z8`SRRtgfGkW>3+^d8ej4E_OJX9t;~96eKag1daSu11UvJsTqc9#LnxWqp1QtIP}9a(Ox$p3
I_;k0qXycA5fHH$rykq#@<!ds8*yAP`+a=oK+eS&Uuv(kojTZb)fkBlZH*t!kJos-=FbN&gtqZvBO9;s;GhMQaVPEA-kb_ae0Xi~-oNYAjY8iZc3#0qO
d#tA1HeHIZg0oeu9Dx17wdAKnq}u%rnc*H0pNN*vCr`_1rQSAm-APX=Lv{OfaUMwbM5)Nh_?5Wr=*vHRa&`?#JRDW33-iAbFB8lr{@1(xBOG<M~ZdX>(
Ucu3G&Ii3Kv^$-}0|?@x$fkcFiV9BJoZmB)k%*5gzO<fBp%>K6!kW(FAuQYThyz4R6JRxQXBAcS!(@4<-+rqAYbRdCOlTF{3sc&v@ofn(I;F1AG%qr#Y
@!8Kv}x_*f`)N}u_Y%|MofPnCb!KaP&}v$#aX^?iP4yB#M?<Po1deLHm;=GR-%UysK0K;1YtU-<F%Me2)Mez^WE#2wl97tlMbJ!Mx-WA%9}0b$?i{<OU
CC)(R8@SJ$^3JtNX&Ew1`!YP!bH+)hQoo_{>!IbGfC~2(UOnoC7QsGRreT4l#7zH6987@zwDwVMrU#zRZ&~h;?!EMWKV(y*`>h6qBS(|#XBTz^yGP<5l
oY54WYPqH+P!Oc2tC%{ha|x`ANL2FXt$#|mSE>*2)AaTt2`=?ePMt2;mO1h@_$0oL2aNVozE@DA4P;kP?3VfvU*n>H;3&pQAeb2Q5YuHy-^-6X!4>X}e
4HwLw-%yW4-sD=58<s`W|@Q#7OA7Aia?5P6LbR1k0SRI^(trPL=)<!^QUU3FtI*}10&ihVZ0x|T183l#zLF!kBMeYq+>=g^B3ZMeq$w-^I!6Vv6odw*v
>chy_~QoSNs%zl$+)_MTk10hI+9i{wy6Y@ALnK|NV(Ayn0uema=NGD-xTbdoO?CKUG6~%Sd07T?MOs(GFq%KfwQcmB9IPlvvahRx1}>_CS1y|3?aEy>4
eKfj!A65D!bc`w;)R&{({OuLy<PpnfG@Z*cy7fd60e-=?P<U+gAboQN;+|7UL*AbiP>c0(Ak^<|M`Kic9$zHE2F%6`yvCj^DwoXquo&x4ZHiVqHLk)|1
JUikU;yBRRu2gh^uNetfb^X>Slg<Bt#Yr1R{;+OpJb^hi({m>~}p#Z|CHdf#&NB2Cef1ny<YE$Cn26@k4T3mf`va;iJ%hpY&hg*IllJ}K=8$UCH^+oA?
ucot>B&<>K&R)2RVfi+GVnm*RAVmb!4<N`{Q@B?xKNWEPzxY9$J(3XYBZ5tFBImI|Jhlr!Pucp0?=qd2>j(Nn-&<WJMmxxlukjPHeK>wnpNyx6;SH0jv
6@=Xt57+b`aZud<wg_C;%s|YC=yYVtVlxaX>9i1@O8}2`%mhNPw5~2kjzt_(vD@o69Z|hRPqE_|7<B9jVD6l5#?kUv%~82MgY<jXWA6%N2AjNkx7JdIK
&>L370jHvA>8_d@-i<u4$Go)W-P(eYNpyRFkN9z~1m5LQ$xEQh%ZM<~|+wj>0POq-fGkZqupSBU~XegFK50x!X<Y){Q$6p?yN)z0r9e-~IsC-<SH0wFY
UGiWOkf@pXOx>|Xfh`cCHA%$Jb+aG5esBz#T-D<}RO`VSx%U$hG2^v-{T?sI=_eVE9$@8$P>8El%<nGqkL8K&26B0}^yk3v>s-c(n~V#(tpio~{e?(gL
j-B5y~oWv>81;sLM4?Pm?llFK&f3j_RA-Ub$=~~_%tO?q!FU5S|z3a1w@0xtNk{0AYCTDdsD_X%6;rhF&^u%gA(!BHMTGhP6;B~S#_BJCtmU@{Am7W99
lWM3Zua!NWMw7N=V%kz7Qq>3VoRE5KtP^PqJ&#x3*?8Pp8K+XXdULFMl?Nu7m4t|y7CGCUo5<TN90>^<^OH9)8?Do~Tqud=o;gl?_OV0x5JG^s$r5Y2<
?GDC4mE^uHA#QUBt;K2yvthg8pYXEx)su?$y^-8L}10K;dk4JqfYTfz(gyZ%4jO#_}ocTY(i6<&UbGr_}grnq6o)qYBvcLt874A1QRgTl%A1er^xrSDG
<wXI}L13#7aL?g0NK|&9tMWJIjxEIT9y@lBPbJrdX}n&=j^Ne}(wQ427B>147)%13AU}O0x9(j9$d+KD51uyd9z5-iEDo?qNI($ka}|-m_NvK%e&K?kE
Jp>78GM7yhnSeDu=Y%?b4L&R9kC=2VdH7uC{3I^p=jqR&%OpK95Vcd{)iOHoX<EoibSPrmyaKkqqyvN}s5Bi&Bi5ze2?w^US3FCXB$q!)ZIg)R@{>qXc
<^&EHL15&zT*<R|1%zZDH+ok_-<DR4y1c}08`CT7qXb^+k&YQ`*-=uC6AE`+6o0I&8-^!YX^GEnabdOg>#HWCn?s%BTCcZ3t@pkI{iD*H=%FwZ_AK70~
l6L&@BjrN3L6lGG^IVn2sg||UGBDFSisMGtCusFWR$s41FMQ=`lb_=0UpMx@!H%++?Hwa`;8-7NN;qNT{RMT`!)URS8I34d(8{x=5u+s5WjCh0O~=Wl@
Jv!Y+T=BU5g|JCi$wbfLa_si;%4K{GA{_S$sh)hYl#S1nj~^gAj=KEH6_BGnH9YehsC{t%2u-thO#sRq#!0A$fLTC%%xPi9AlagthQ*USA9RVtcXhe9a
G14T$$M!cko9C6!b<`CjLw^h-5vE+mUvg5kL5r37zI(fyjvS7(kmVu_?!d_(JCTNT$$O`eNjI;NtWN)_V(Sa>I3H44pW{E`k)p#@KG{9pIzJrVAH&ep$
-sOVAK*G161&UIwGQG~k*t^y4_^&o6sL&ea%<%5&EpN)dNDWLa=pCDAbFg^~a&l}47v(s3lOmW#@(i<BU$h<e$hI3uwH+AWt8&q|X!nY@?*mn*?d<mv&
U-<l(eSI`JfMEQt3`0kPeIi|rqw8G`^{IVJwl+xX;8^3ecKsTlG%#Imw_&6{r108ZspYP~wosNx5c|NwbD&FdV7x!hzvvJ3;Ykfv(xV}txqE+dzcaB^J
)>gSKT9vaBLa5i^5?Nz3&IPr3Y?WeMK!C|%M4nUL5^sZSrAKw>#)ZW66JFEs{0QE<*CpVooJBXRv^3kObf-x;Q)wdu9bAUi0F+$7`EwFT3Uygtob0_EX
&J~Z6{HWbXf6l>*NMsY`vU+~>|)`5vMGU29KgxJat-$(xpKfLnN8_{=Z+VeIv`5ioWQ2Jp2Gcs;#%MqSFJw#$McA4*TX}+&0`1(=ir;zon%+`W(_$)hp
jtKxP1u&5}Z5m2rcojN-ddlcW>S!d~<~JOOy8?K4?P*bi^t53EN;RXWh;*9$@R$r8NCqC^$I=V5x!uyK6Qr0ZU<K1}F^SVuib<PlE660EQ~m$=udrEDr
b*ZuZ<*y5Pd@ZCkd62?*M$%&xvhnaCxrJfbU2Wh7V=jriJdSb$lZjbDv)FCj$~YmE~UlFOY6`ob3bt^}KqvTluJH9kTtlX`QW-!Q@phu-28;&^~4d^(K
KoMbqtmlRvl%<V{-7YT_p%bCD#%d3!CvwB5>x*cWw5-lz=<fBX4OfrEsqC1p68ki4mSF%PJ(}ehtB}3F)@IeJ2jE9<5HgyZi2uE)>Pa<7#J>pK945bC&
7(LGZ#-&@%LnS3Zl2LVu22S*gIDi|VOZ!2$HwBm+6Q4tKxw(&#Rx#zNqt7^y{e7QKM9j;g?rKcqJSKT^5wx1=Y;TDG&klS_sVB5$L%^P{ML^6W8Q3<Bp
ygnE{L6&o&#`~pceDQ+|B3b=?qBzj{UE;jq~#^1+8V?G#~?lBOg>__ri+prRqh1aali&RMcC|6I4818#MPq&F^#b<iRMQww}1}2GhCnPRKzWoDDAEx*t
v_4`II+3p3m2Mm`qZ7jhpP&JJh9nZT%5(z0*|ayY6GVrF|{q{%wD{H0DG=tczwLB0<`_>=e+qCJfUF)MrSw!9gy3plFD@k<0@=vP^%7a`_6uJ4T>f+fq
W2v)j~}nPMxgE?9_baOi^M_RYUZ?PmcaI97+Q>><C?O}4EHmmP<=RLlD#{RX=g{A>okA0{TPH~jNycO0;;QcC{F<(GMqHsVDEXtKu26w4e0r<Q1Vw<9{
p$J+$C($DW;mXGTL;X8}VxwxR>TaH(vi?~=l!`0$+pg1@W=F#pb266f*IfZ4rdG6V@M-XF4pBreMw-bwm5MMVy+X`h=%`SsaZm;?)B7zf^o>)!i>6KgN
$CR^FwYpdkV8@)hK?L6nhx}mAB<q7mY;O-y)CrUP*cjlrUN{dl5_T&YY#|~f-L;r?a@E;o_dD(g3G||ao#>s_z8FZ8UD~8<?zv{Wh+TwhlGaEEP$Vz5_
R^6ilCAN0MXuH4E|(R@5b}wj>KJml!0fPywJvg49{)e~-mBSBC0!H#L0lx>T;ja|fdtYWUVs4M67%baRaO0U?LBd-_U@jE_@>WUHx(<gaGCG>7%lPS5c
%%vp}H?5(pinXccJ0SERclFH#?{trTDmLS0?xRrno#Po(3N2^kredKEdfjrL_$ymzS~iGjle0lJ8RXZyk~#Jn9-r83G*c`Fp-XDZa!&N=?~O-Oq`TYcT
0m6`7v9?)*n0vwHb;$l!mKQ2BoeA^w%)f0uyyml7(8Z+~X`De{or?$fwAy96ZgkhWZ_NJucq(@%TzRR8NK7$~fjhy%eV=Q&9S5xQu!seIS2HUc!z7vX^
G^9Vfh)vFFlWG*5{i@M$5EP^Y27d1}$ih0Z0`7X$Hav~7ATHdiMBMoqs!D&;CJ_pNB&+r<CQU$38Y1Yo?M$5o(^=-o+*>-TXt=~HJkPLSXo8xLGMjiub
G`v}=49l=tzRLqY)uBsRA8;#1n$3Z67)ycOLMlO4|IH{Du0mZx4h@|l7UThth4HNw3YdjtAJa&l&u((ryxNd=>SZZ#-v)VAE;w1UH+9QhA?_4NtxHNu=
;)-sWUW7jY9LW&#{-W_$O1fH$Vu%EiIk?2+OSw1gm;D4W0J)g5RfF&d7s*K(bY&QNu)0#_yp2)I&<Nq_XqR3j(S%+5R=uG!*p*v<)3`-vgBDjYNUL<1L
l1{uJ8!B`u$4niw!QV^${q?AuWKGkpSK~(?M1~dp}PuHVxK2;x(ZsPJ1y+(alD~#BmRr4=%j$j!AG+qr4_h<syNzXS3XojsW7UjH%HPo#3)+9|GzZ4Q0
5D;X=No+yGMShR){ek*Q#=o<#rn$b`k3Ga6SPXq7ImG&w(BjEn@3B$YNK<~=}KemF=i*0R&*=toBpgJXm3Ilj7tlIR*CZdogzMjN^WdSH+DbR<2fT3Nh
TIgVKz4CTS2q0c~kKuz8o1@@N<^~a9z*x~c>-s_$K%zN<|{tO(K@#$I&$@QWGO}(fGx>ztk%!4tkd(2oa_w~~7$+Ex7@}U1hEZ*(*1SpD_xP%CPl1p`x
Y%Y07O6qV^sqta)K%yqtsRQ|F8K7<h^jw5!v|TDTctX5Ab95$`r%AG?;ra@vadxQ&-^Flr#{uNcJ|rx7QwI>P21(O&-9xr6i-%G;ZU{6N#UlTS!2{S7_
;A+<dXOEqo7boClLAHMRuJ3I<3Ln=<$B3=X&0LnJcvY=eSj4IY$Qr*Yz_7(({3uK;qH+Mdb(?VVFGE&JzUCi#A5kZH4b<XkPtD@{(7a+r2=Avivr7^9n
6A#XuP=X7<YG79ZBDs=km^b@js~F^ON{Qn&>jl=llSB5er9s10Lu?@x-5zi&)&_u|4j1rXi3(Hf?{j4a9*bhc<fKWQ^gu&7+v!2enHFdhA%tbW;2b6da
-`yCfX{lrvY1IvnDyBjUw}Lr73-Po1}_5lU?KA%av>iwZJ4Z8%p|JgeA1FG<PKEPHU-yK-~m1{rrdfo|bq!I6O*)@b}<o{Yp9?aayM?UWeo`CqQ&?Y;1
TEQyNZQJS*Y%<>91dYK`_L<#b*`Fc{kr8B<!7Ae$XH_r1f@9pa~`%u!!x-&BwT+FQgi1I{O$a;g%ZskrVima%eKcm~_2BNaLM&%r^0qdI_>R<r@AWCy(
2g))>0P4J7T#S<Vh@5K~F`O2zF1m>Ck3Ets3NDQDK>bG#Bt*`hE*j1qa+);$S~%gyMgjdo-i8}Xti(lxdIf|Q&Mul)rwzKkvJ#x^khW|h-~qS4aOSp2+
G&z0^uAu_kDCMXHmFxYN>8|@AAV`Gd$76aI9SrDb)X0qEOPI-f8kT%U3z0Sr&i^1>&vf8RvcE4D(JC^(MAMp7LiKoJ;8jMtO6Ot&Id6t=ce{g!NDdh)u
sXYj*E*+hgEe+<${v|^=__n(^(9IbWi*+y#cQ7F>YJ*5`5PISDD^@AF1&K1UFDvH}WW4(hZ6?WtegNceWL=n}z3w$CIjoXdI@K7WLaD$7shQ{50@@8a#
v$`I(jwQr#byz!|R)Iqo(0RGN$j0{^yZUqwzeX3H`8YF@<zk86D-(Yzo!KzR1}e2|T>K$+yXAkQntMLjw)^hBI-P+8iv;@a&<xJJh;qWO9adFN;1IJP8
hfcaShMy@mF1Y|$uC&?scxCzmd4CLfefnFmu<VjyP37G=2eIpgq{yG-)Po9D^pAhGAnzlIcPCR>ptQUwYxp5$*d@|N8h|MFI2tr~ny@DJe5$I>HtGinE
{t3jzMZW5(bR|b_&GGPM2}kMD=;JL_XggJaK>OR1*V6T1As<nUcO^==b@`*?hmceMdL~@W_gE_QEqQRwdyXYw1f{$A0_|VsG7rJ!GpKLgj^TmOg;dO91
vN;%tbHGKJwbpxr2ycBK-MQ@ZFj#%y1NU?`c@KS%!%Mqkq#xI!oslLK-g;j+%J%sxrj=^V2NO)*HergPikaaRgimL0fmda2)W|Ogxx`4h=%`oEE~iADp
c~1v(M<fZIM%P>WRzFcK6l~56G4g;iHjs3O5M+c~q|DBK_*5e}U54SL}(-bp|!t*YSY}raM6pAnPk@*2@Cc;|=|+a65~=&sF{4P>8|PSyFepyTS(CZRg
r(vc*~)G0p-@c&FpzCQO+HqbfwuD<=AERGJ=v0!{*(GNy5ndr2DH;9PR>9QDuKpw9UqJkzAod>?1X`sib#tpVPEHiU86?;9(DQLkaO>&yU;@O_XUrB6I
?y1c98vL#c4F?!sxI~gnx^Zc*9CDx?`A+Y-lRD!??zEJXYQ@aSn)2F}&YU+|;45^n6Nn-wTMQC!v0__D!BVJhZou81L0qkpos)HPXc}hQeXqebN9+>zB
dRF)V6So`5$14?Z?zkF(xplP5)ROpM5&sl^!7k$&<vOIqK9hB1PFeJV>_>7~cX>NEfRpcD=<YntaC@!h2GqdA-G~hx?`nL`zqLNvCl|-;frKJ%)o0_ZE
)d6k()ASTfbTR$T3-S!f#i8}8}KexNWoo5+e@6|K=etH&V~RFSky^7SuwQUJ$+zzb2&Yi!Aqy*!RPPj2wW~WaE7j17hIvB;IAvvfb5x$&+gL@44Zrs&c
Y0LhbyYhZBqukz?*XPv6O>AERdWeGkZg%L&mhT!@#~m$*(cTWz=)yZLv#UC%Y&u<#MKmRo(EOOfWz6CO9yfO*lD~<K*Rky@T9VOA%Hi6N0Ofe40y$oqE
p=9P@I20~F$0BQo;FpOiF9SEt7$m#R7Sp;OOOxatu5MC|9OVQC9O@(%T8tmp*HO6aOYn+mJNq#u=i@f->APn#||p`X|P$l^(6H;Z#=XXoSoKA-ao6zoP
$ONcT^NhmQS-;v_(7oW<May@y#inFlRcb%@;3NE0(#R1`BbbUqhJUE}<6hb0*Om+E6@=Xp-#I?|+LQ9do;#_@j>xBGjV=EDGDpOS`e|HI&ld0!uL|S|U
ew)+EM0u11N=}WsW&*8?Jf$*{tEYqh9ZI8kb$(Mpf10W3Ry@252NSqH1&(MNDnC7j>A$R?{a|M+<_GWXnn1af(K^x&_M8Qw39&AFKDUwO1H`WGDsh3R;
D1(+ywN<^CEScV?2XlbBdGSNO@x}JrxF5N$jbH-YPO5o$ZU+S#%jSsWL`*IPDc$cUe=eg=bVy54fR}Fb0_@kJ7tk-$8sSJ$q}L0>utb?V~58S#erA~ml
cTJS=ro$CjZV(S+oc@+PrBbgG>+=55TxL_b=^~^{Z6QiJXI)qIEVvvL~%~d!pqoqB)mlkdx(Popx%{nl~qj%a(48^&zHR;+gvU`#LW^$c`-ZqSYY-<lW
qFox~;-+^+f--XVG}bS@7zjxzfifOF|!DTKk*WxcR3xpo6GxVBxN*7oz1xlAGU1TiGKOKOGDJfgLDfbw$lm0hlo5lL@E?+&`OK;}_o=%<$!{g+Xef3kD
&`_qIouF(webn>lUSgV2P38$?;I|vGt%aUC<q^1IduSS>R2@9Sz_jpm&ejm)g9_U&SW(=dTBp9$Hrd4-aVYrkTL1P=luh0Kafkr;VY&}kgW>Oa4MGB;d
+Y<SCbdK+Y!L>J%Kx>58sX7vq;C@=KPNYOJ|M);Da1VVX!kb|;#7q*S(auV^m^TwmKUw~(I{o8}G@5@Z+K^u*BtpY+8$uC*`-y_LsN5JIxPp`Dy@UL+%
l=%apIJrJr7uv4)edgB7@Q>k`*pgIx}WT?3zZ;N&q>ep3K>X|Fe?K04oEOeVfa~&uPCj2r2AShPdm#TwAa>ReJ<|vP%s$_s8g<oFXU#n=GeM>n5b{b#a
$KfmZPD|iGBg%OX6vw>eKEr7$v%Wsc;J*wg>a}PqD!O)p=wjB95esR?_u#ik89w{j}!hDOzy`5yDioqbqT0@X1TD`>Jsv@bTz!g~oXH87vavBV?B5GW;
`$M&O^?Wa*Ah9kQ0I*&*!83wuu@$c|X>e)jw20YvLLCGNGt89<Is<%U<{1u<XJXfF3S55QXm-%i+W0fOA+dh=CYT$P7zRueg9$lpniC2e19=CR*KF62M
OQ?^fMi++?rJD<?uK`Hact9hjT*(V=+7YbiWU1ax7{i;3|^j9tU$MXB!{kW`J2Tu@;G8c_pnFf+k#AKL#T9MPD!oVvFxji_BdhrZ(Ib}a}Owws~%*+S3
b%jMavS<QO_X6K-$&8TI3Jc<ra@hf9YIuFzz-e)paK0+SS3DbeXxKczwB!a-9*)THiPwN7pmg`gXYzuZ6zP%e$qWzPEq^<_yk{+T6`N;QU`6PzrO3@lo
2DdCs?6TvJ>6=c-d|}FT*nl0xN%+i<ZB<X$$S)C`haf<Xr-EO=1}nNet)srQ!2&=yp&IHzaGUD058%4_EH?XyJ?i1t%IH}U{9M-EGX*Kdn;C@T?M)hqC
Iiw+b&-ofBh536Kjo=LSGoed8hxUjws^c0f+Y8u&iN%`=t^5@llfrS9?1=btw`+?(5G8<+Yy&Ah#beoOPNCSmpk#u@@0b?p8WqpYMl`4QvlSC8t)V08u
8A*J@14Ttcm9Gmw?j>z^kVm4YBC3p7sc?@vF*-Cet(xEx*$8|YL~J=Rqx8Q{NwoaU`|ss;7&?oNib&V`7B{JDf48UQG}ALC|q4WyEe8B<+NSum_dUh2~
^C){JZg6Rqz2uUZpz4V!MN{~hsQGA>Ux47h#ug{>u7f2#Ix!~K4>w)!|E|W1kL;`lB3!tC|Pe>}x+48f(v7j}$I56THH6ojQ$%ds56qi0W%^J|yP=Q$5
t*7&kQ&{yxg=pxfvmsW=AxtgjS9!~S{=^X>s$(VivuwE*npZ<codYsB=gFVGA9ygLz31iRb}|F|D(#yzg8+i2Pb>YLqWpKCIR01Z!M(C%ti3!K23*W;X
5ULx!F|@=SS~!iHodqOLtGCB!*C_7lKuK-W*5LG#r72c70xxQL{eBHeX!f5IOWdm7$8xWv~P~eqJo^+`I06UMq)R0zXrNm)GoW#Gyk?srUJBPLj0!J%)
#z!k>AiBd|Yy{=eKFz&ia9d%8Z5~pVu!i7Q6RyH@Wy-LLnoOC%COwLOs<~%hU+0ZOW@`!gN8XALff477r|C6~RG#;Wg`C=Q~OH$K;~Nmg$A(AtE^GRWK
V4oWeQ~Obksg(ZfZRZR1MmgFL`H3j<&=6~Q3Rt#dx_Re~;t+cDEp#;I28=yu1Nb=(t<xpgGDv_*fC!)}R-faj0Xi<V^IJ1S$b)C>roq7KJJ>Uy`OYTzC
KAMl>M#2c9)lk$8R^aEBd`fioZP-Nr=F6#{&wZmWzZY*WwbJa%ZaxY~Oi0jLlKw#xB&Qc_XVZHhS*cpp77wvJY!7(}afM0zml-V9%U#KY`74G$5cIlhu
?uykfB-pWiCijceAMC@8c;{)F4BSZdq)hXgv7omW?K6KAMgqWB1DX`1)@4H-8M{i#S1<`<+q{B>w16Vr*tkE6)@8gVJsa?AL%EwIaWw}-x<<BmD!F?UT
p)FG(A)00OAh*K!x{(oDTc#zaTDGY_&~G}xHYtz)41wMQ5v)bm;(V)OUr#YP7vc$@`>V#gMjpK4l;O?=lZY8l3P4&X^@sXRL+6_Sb&TxiOXXsDsjwCTh
9#x0whKUVLuhGw`c#afZQ?;tyzU;yv5dQ-=*1XOfR)`;vc^%p4S118QGbV5#C0N%H5|)qO0(52H;wmhR%C)BtZN0p}flZ0f|>Gte;6+b^xx=(!&_~tG@
j{kV)bcA9QOQc=4#%8@PVVyJKSnQ**4^E~hw%W{4n{_yLXO>>pn7P5u)!bj^hyL+WH7ex*0R`-SMgHXQsL#%v0bS~xBytU;1WLEO3l52>w)=nIMGKG;!
zHlwYh6NE~5CerEiQm2f!by+hnKCtc&cDStXV?<_R$ul>PUM}G!*NNN_djKbP_CVA(`kbnU9T+67uP%b1v>Y<HsRBPv+9hb;1;fg_XBP!<?(i7y%Azp!
M1!8-9(A65C<cs&(fTrPEiTj33`MrN(}Du+?;mYn35kp17t{G@J-g^7+tVpd@)#)Y@u6t{gfe!3t8+bDBy~|?J(evj91nQ?vSqWF;|Hfmwh+<0=$=p^6
-Um}c?*!nV-+g8FbNXZR*1w-F}p<N2+WIE(-j1ive8FE;-}6GLN<zo;cRuOeRcQ)I1aeSr**n*XDPEKQYzFVltP!QN3pI6@zjA<NIA2+Ql~YvUICALPw
;g2L4O=Yd0|Shyz@Pos|OPxwcul-StlK&oMzD)>3Tv98bFv^cL&yN>A9H`R7vk5qh{H=%sA?K{C%x(=|x!xa2@O9Pv+$U6}=B&sT~<mv@3e($gCDZMWg
K!FzQ`u-shJCZY&C*w6OR~kWQUEJjw&pB<<>=CaO{wQTmk!CjK|SWm2u(O1poS!k$;J=qb{jOTX!=N`s5tfVWPQ<{hJVhNZ36)a#t4Ty8b9i(19W15Eu
17lHCPRl%K7ip#EAH}`m^_|A4Yn*$kLJL(8FbYz$IPP?9Zq%M=q2D;RRQ=Lu65X9n-Xu|gLEFiBd@LYV{KX>}gAU=qkjatA)kteG1)fFS&Ab|{*Ybc<^
2M?_1iEQlawk9lH8>cV59dDN~`*M1g>}hSKA%+*k<H-Pwa(|1-lBryPb%fG~CF=m%GtB1Gy_p0o_nv*7T9a_;InT3d8;l(An1?(;gU<}Wt6HhX;#l1E(
H0Qnnq>gfv|K)BY_A8KADD<C(uo>mKoI_c4EX>=1Pk)Fm7hyJ@0O_~$T+%q@U`jS?Q2U(S!JamF)#Figi4BP<}(Q)IBv4Uo9?O8t&on4SW`|_lh)2Pr(
Xed5$ygUAGz-=AofxPHt2rTAbv35N=jd>m$s?3)Am^k8lafqLjaUv8zml<oH}avum)sc(&c2Gkx6c{(vK%=InqZtB>xcIReGv=+P;tljHVMQ<V`qL;kC
XZ`eU=wQ@I0G_iFoOJ!3E=gb{A|h^&^8lgQVO@mPQcmpfVI2nd<QDDO#62gv0^$W9&;Av{iM=-=4`!NC|KUA33qDbJS<`Q)Jn-|jxIm$q&%=k*~b%ZMa
i=!AQ}uLiimv(&d94mXb|78~3>b$M7r{Rud`l-wwz-~|H2eyw9(IV?!q%4^2Yg&vWfm&~tSDr$(LZ)z<h{Fwq{$_`iAE<}w)kQ#aIQL7Nu=SINT(>VYs
l5+H;CMPSE?M-VXQ|r(9C51B6E{Fr1W1Da{?@rZ_5$yB`)06eLF17di{>)JjrJ{@?k1wbWHBn1!E8HPzBCPB2_sa@SfaL9_D$e!4qhqQ(&9ASNVH{enL
wU01Y-(y_yk3li(1(^_h@h!1^Yx9+X7DT-FohUp2iu?X1G;ygu9eh6jsR`g)k?mA+6&ZGNVK6wjuwWDq{o~~+#W`YZlA0LpWMu<!1_`J7s}9LxvOQ!^@
oaDRW^hmL;+cFflH0tVsjtA<;N51v-f5;UG2mG<1R9Rv(HmC*xY#4nJJhdfsIm(p;00Or;mt<J+1`9`52bBOPHhZ7$0{Qv(ZZowsNkQE8a1ueInK3`G`
(cN)wKeH*fcxpW4j*n<}g02#{w-A7%qvNNbnYenGg1pm%T3I5hoKwHE_R3$z`dE|K2xbW9h{1O+>c9uqNV{o5CdFhf0vU7S9Ra(2pT^zVF)F~6c}R2tJ
MaEL8JBKI1+T*TPBix3j$R7lm$d82lAF2yvPhkj!<2$`bdICpv>D|l|t^oh42ov>pfd+3gwPMHKb-}k$`EC5V?$y#!YTgdS-SWb;kfq$Gb(0iNc(gRKW
*a)GHOaRDwu2PLT-Vl2O{43KPK>#N$>q>Rn31xTp^A`0edck#LvRaq$DF<6V;7e%CTf%1gHKMaxOI;RD)!M&cbe6Kb$x|aE)B(iL=W@=w%e!bkyxOek%
@)x1gpLID_}WfY%4otTk`hwt35OkcA?W%1Vy_lriH}@QX8Cz=a0)zLvfm-DA`^Ih#J$e&fJzW-O4iX?wbDI~OFG#DL}KtX4$MN8dQXro!<8)&ivd!B{=
Qs7Cf|V^N%g)u>1lvQ%%Q|n2(|8UPc2o7kOcv|)HBtZ>e#{66rm1RoPm&vmG^#haiW6{DUos8(U^t2PTlt4GxvnTyQy%b6*{ND9yFFeG8-K^t2!?)X(x
?isQXUQb>n<s$^~8fI>99DjS_Ygp~g34y>2%*N&ZULjZI{{2^EnbYk#X%`*1^-zUu^XP;UnXvrfqKb4tH<M5k3vQ(9tiiLm78V!JF8&{Y`s*Xg}l;N|$
t>*$hGHI)u5k+<+m-}t|6-(f6qI&O`RS{%ilrbZl3ue5Cu{@mwh76N(R?@NrM<bn8&e%ks)<{<fy&<@D=3;pX4Z2x#E3`0++`%q8W{EGbOrcuEJSJJrW
kbgQNAf*r9Z1ic15O@1L5glo1m-EouC3uMGISyHHb>^jK00_sikMX*383#Hq5$2Z)<W|@o?fXe4U@aX(p3LM8IVnv){Ea)iN^H<rFkZ=N3&@~)wc&eQA
eB<|M(O6P0<?{_aip9RKsWc8EOt2pmkW75Sp(9cK>(-%+@1(6aYfv13&})^OTLmTrcu@@AZjwM4*2wrgC%09cM|8$kn$_l@!0iir;rn+Gu|!;285Mk%t
xusa2Kwv^;zCC4Lqcvd+jmf2T<!BYZ0qE=jTEBLG9q@@lj2l7LZw~fc1h!)heXuA=?ai_AKf1`SiyGfaJH>!M0tfS&PsOa1T#=ws`}i|N1jS`hU_>|L2
JR)b!N-W`li09;SF<h^bA#rOA{9t7zHCcz(HKGQ1@CI=qW1_R;BE8saB;_Gn*}f|Vq?k31a57ZgzyugUx^?N5A{43&4Nb@6_8{!6oC==Iw;LWDN@Elut
XUh#V_#uljG(r8{^<3FXZ!69cn?EC%w?*9K1$G^@0c<9{5{LlLQzr8;H-N#jgH=J3ET%@FL;syVfrW#uvzuV<NySMM@i(ljQKkMtIGfhu?`~7$I{U1Ee
qSu4@U4Q<k_t)>9|Nr&zU!=2rd;b3#e~F*^<-f+~|6h#%B0cp#o*(`@UjILRe*SMC|I_%aT{X)vr&UBP3BK8HX{p6m|2&Ce%DCT+7w^trP>B%?EmLd?{
g(E)e%)WX-Yq`*cjuS4Gk^ca{}~YlWAHsqwQw&R{6Dh39(vc%@8hxN8gWvy$@TmF3!S7#|1I_B|BU~C<G<h+HsCS#Uq3#+oN`tF-T3eNOLZ~!mfhSJIq
rEPcHh!ezv;W|l>{&CUrA5>7~Zs2&>U>Jxr7Fv^myx4#avHnx-N+TGh1A{-6(G|&256HuM1fHuW@CuXhl$R`?2=eLr8V8H#ojXvVDa{$lr8<NEBfqKh)
a9&YjhR1_MGN8vQyigDxw55eotlUZ37TA3Um&{1p>v5U1X^^Q&BS^^tFH>zbcuH~o~(X<k_<f4@I1>h9};`Ew)Rcr}wk?pChf?q9nwp(4iZ)UO|ixs#a
;DaJPxR(yXxIiIYAhd9%~GR(b6UCWOmxYtYK4SeRx3Y#N@P@o&S3K!-;wKt;@BC52T*FvLaRSL(SLNdwNI`E;*s$7=@VlWkNuTr<hmfK#Qd5e~}b$r;Z
EjG6gA<A8?{Fq-4B?mBsFJ{#_A4~a$Ra`Omt=22scwiNXdM^LZae-G?PH1ZI{BiuZ`5~%CT|fF;x*1OS*hFFU-BtXyKGY~g!c&HWCtZ+WGCG-i2{N@lz
psy>rIsevCjDBk2!3PDJIe<`>IMFqeOsUF^-+sdq2+5qTv$|O-C-6w@yUN*|L^nv{eA0i_4Cu~)hf?5-^ZVgzn=d_$HeD(wuz^SQ{n#Y{+u*31aTSLHO
C#>Hb}f=gt{xZAN9pe)ghXX16yNk<!nuk-j?W_+}C`c>my&#ToeCUzX};kfjASQ{(XJ4D;|H&d*!mV&5~_Wh{~$Kewf7f_0cQ_K;d`w|L>0fu76^}++j
E6FI0AEeiktlXzS%`{#BIwP&~b%<@&-&x>5E`#Ka=BogejkeH!=Qo}VFwX?+bGXw+;E3}GdzyJvo@Z+lD%!8Ry<?XAZ?a?oh+;)Iuv^?Q9ENO=*Jn)|F
HWQGKL5bj4<Ypz}WZ}XQp`0KahKi%I{oW}GS#9;Nl>RZ0(^j&ySx58txsJB)6!oMY(4;#<BUU*slh9BR`N!GlT{W;ySADJKNsn1w^dNo>>jmWn<kkAp*
Kk(;y5d?t>xXFuE*-9<(St)!(ue0}kyph&OM6QwHx%XW{m35vXu?F;YZ8{FO#mh`-A_B|J3+)HNDjgY9;y|~?+A>dGHaOW#L=Leq@5<9^YDBJjj&Gv0z
AEHAzl?k+@$D?R7gUv;nqfw4q7&!BkNacX=Ue<IewsYIjlv?U+WI0)t<f`y4Z-j5Rhw4C8{(sHq$_Blc$fqEqkq5QE11LHE26xa^n`tGyxe8RkNQf*Ar
d&?CEh$b-ee5!YKgeI7T@t%BZD4_`q4kUdlZ_faknEuTs6o1et!Anz(|}Ea9@k9_fm^}!<V4l#n1QSRb8wEF}m{dTK1uvnz_qUVxiLSALsY1{UiRw4>t
%RAq9@`gCDB+QSiUxkB~TS-lK0~S*;`Z7M^#E{2BkDnB(3eT~pg!p8QLi3;X>u{-dUpd6mcOsELj8N9@ww{~7-c)Kt9e0y+7F{`*_Jxleih3I9WPNxWC
`IQ!QoKX=gyz2j&6cRf1r2BWA@_08Qeu_mzKXZ-&s|EX{H@e!ZsJ@LGM;{Pww-+to9YbySnmMRsBBLDRJrHb&M)2&6P(<k8_7}1aZdL*|$;J0JX&3F9#
_G4&vbo*&s^SAl-9Y4PxPl#{%r*YS~&dpE!@Mr#(ukRUESNdiAHs9ks^WE!v`6U}BpS*<)QqLdw);%#sc%YBcyQQsWtBG}XJZ?nIcYaXp8`X&-fwSv76
vb2q>uiYc7m|HnKRNKXr{LL1wRVJ#$+F$mFDc=i_jmkKx`%i6Glb4M-4zm5>b9b!yA=L||G0ZT|D-=um&Y;5?^1I8#^37YqbTC<^vNO~mNzcSlxljUY=
S|5i0}8OP_Hf%5P;uTD6aEa|CZ>AjONte>r0uaBolw9FMg+g@;nXJ*1kP$IlXg%u%D&uEzJFbY8l!Ckr-3nd&4(KrL62zz<9msArj);)HbUnF;hF$%Oi
x9sO!gk3%xYHyeg}_M#=c96aT5Nv=?zmf=HR!cYUKi$Z`~ar@sto+1FIeSy>SYFOb%S`gqNPH>oN#F(t$mC#?yCXpIGVc!=6d_y_;LE&BbFepAgtEJRo
m#t(hvs^!V2e_7ut68SnLg#sV%H8o=@BP0G1|GNI;`)UOexQyoa>uZ9G8REaI52bNHR}amKhR=C|5%<-Iz3)jkiDN$n+>74c^K0RaKxM9Cocj6qaiQva
O^BypU8AsXWb5KypW?Vh%@6(k74aZA?_*!zDsi85@x7k<f_$t$>euEB9Z7(G@v_H#O(hnCPXQB7K1cH+vNgtkzWDwbX{*ZY{A4xnY!tG4aOz2>t^%ZpC
>g|0-&$WSUfk3tg<eFfpKXsxkjtb^o_7(wJF$AV7LYduO|4G6?vHZ)8gG<)^LUAZq9N<q)ZC;>H*%9ElKpsO3M*Svq<bP?gBM({?JU{G9QcRGj-t2Tc;
hi?R3=-(y?nUqy^E{V@K%Qr(wF70>3Vylii9_sh?%wPWu{(FMxx#ifm$MR4d_*$lzY%7q9@eCnqwK2YJTQNV#!X%8lQKWs$RT~!c0JaRi}|jMfgGmLBq
Q4NB_pJcZmpi)~vc{YPOlC#vzniRe!%f)ijHPCtJwDmh4(vH|pII>o*##&46W-9L6#fFRV~_<a+%~I!zVl^ALB{!>GlwHTvQ(KkMV$<BlU#>-?ktzTs~
ovbp!E7R*+Z%;yAG8}jwNJgZ4$17;IY6EWA3(Q8z(kt-#Lca`-%_hX!7zcdZuYyG^h^-I+pZ3W@luJlTJ>{V8+Q%C)j#3atsfC&iVrEAYxnk*~9KhnE@
K)p761i+WUk8vu7_0MUg0&0B(@{s?*|66CfydTfz>T#lL%lhZY_zQAuKl)ElN)h~mTKo`?#8FCL>q3l-t!?*M5l`Rp@Cqw4ZrT;Lze@KOjq!s0DqS^~@
T>G&|Gcl6x2V~@F><cIOZC-Ky_%luoABltN&G*Ro=WG!^&Oe**UK7g_oknO7DJ5H*mF*s(FE=m^?`<9L;#8nWjjggJ}x;<cIl%Ez(Id^G2VZfl!Y|v9y
c)$Oh~NV;8*geK*92mThwa@Mq;a8(%;xFZE$_fu?T|g<X&XZ(UnJ{AwjMmKi<F%c<zRemYCn32nwhN$ZWad@qjys@uDMF=71|A>C@zKln1ow`JCG_;3w
(eZ-Ih(77I7CRn)d7vK5rkJ}3UAV<k?LhEl+D$%e=i>Ehz8l`el&+LgX#B^_|&N1OwY78%5y2syR6nUJ6Z4dHW6_Vu#Epyuxq7MV)~Zq#+;IG1351aD)
JQ1;;Ho0?`T)-5izd5SF>u~UI8sP$VS$fU&DlW6N|my|AQgc#lq#_IA@W}-KOZ&`_*jnD3rlZ3iQ^Fk|<F%b_`mz5gt8M2QjG1T(=Ed#}645N|KwO%T)
nmvIJhDTW7;a0>=Y@-)EKI+XZx?py|$bQCD5sNKASiT!U_Be8vl@_9ZhZ6DtS5&T;_Rf<BdvBha@P2j=m)bkpm$iN(0Y#Lbz3-;;`k&#IPNC{P;jZF>e
%gR@vDb2~&Cgc=3;P6;L0HP6!=2mS8iYmBgF1}q&<s(O;qWA*cRa735Py>NlJ=iP2Db}ONnCnR7Q1jaq1vEDKuUgaNYAv{4HW*Kd+y#5HJ7ucF^Wi1xC
}F<B)C2uA7Bj@@H9f90b;&M-fXXccDc7$wED}k2CywizMpt7Nn8MLhZ2qF^{M5xH?NjJLU2lRU8$#-OW2T+O)*eL+QrTHH6j3(KLA=>k(vusD6ucrj&f
?(XvpaJU9fw%C;=ZT4}7B>HsK1R0QK`A8W$aUb!qx?UO=mrZ>i>N<N(iQ?x&|BF^~+HgTuA@d_EzRjLs=Nas(RsLZa@#7l=4dj3w{_!2y;%Tz0RubA34
hqape!zFxLtxh(o@%kZmjo&C$%eE(v0-tT_?a%ko|@h21iY@5YCI3{0L#%*2tv-<M#PS^(^uVn-<o<eKxEby*w1n~l~je7*QE5fBfes&I3#{dmDeMs4@
_qzz<S2BzWL?R|&c*&|hu-hnsp%tuB*nHMyS0ud)UA0VL4TGVrnT8rUrRoa66D9*W-5dP7NzEZ>SVCWYvd1jWdab?vTrJhb$p98n_M~M{bAZ`#w(A*?B
S)pz54is_;pfkL-pdd#SyGrz(A~vpu)JdEAf6cY*haa<14M2vAn-&&0(S$yodC%AF8elx#ONQK4l<!zCvM<Z3!!;R77@gaT*^V)*ZL8me}bklH7P=%34
(-Z&k&3Ia*@98$LFx-Cg2=lK)U`;C7jKdm=eRzhQ!C_MLNMQ6X-vqA0!WplKw_;PE-b`1ku-8LP-CvvGUewF71o;)n;nT2aX&X?AtQ7`mY4%{2~t=_@V
&&3n3wyhm%XqjTvM(TaPRZb9LY)!=oGefUCJ;?An=-yUk^(3A#lkE<IRrnf5m~Vi@k$!8{fp#mOjDN8NhYMRK5)PiJjE1tzgqiq(u*bUzRfSLn%ylvO|
jQEb=2$XJ}a-tfktMhk)q*NC4JU~tgU-BMJCiXVVNKRq>Y2MW2O9kT4EF9_(7QowvFJ`rKK)!KZhLE~<!_RyH#haMm#lb_gA1=zx|6@{Ss%m{JY47TGW
>IS&`X%w61<4BM~GO@>D5H-a5`t-}$#R<=fQ8c1v!V^)9B_WqVBLz=%R4Znh;BwM!d|6>*Z{&%H@TBXV5HYy&k#DB+J`aH0Vu8NOJAH7}1sznE1P9z6^
fmk7;}nA{7Ov5%kL-wWr#scGW>_K4Av*P$pWwXyoJ3`s#l6KT2K%_Ui55YExK4{dtxgZRpd4T#q6ot_S+};&wyq$f&>OIr80i0Q8tGrpI~M<?@qY>Nx?
p)8ra5jBLfqa$fXhh+>F}Ym?-;NHs8X9k-b{PyleW|9^7UeBmlQud0n;&S0NFO#{SziA0|LvH>1!W8-GgD<ZiaJGfzf`>7v6c23D;5gi0uQ(I*XHEP3b
x14G3%oP61t`2Y0)R;qzuPhD%}T_L#4J7K4FDW{fpmC~>~J*{k^~Qb;eXrc!;yw%{G}+^2MmuMGFMsd^u>c>FEI+n>Xh8l*NP;CUCFyIe|d7b9JHtPg!
AflN`S7GWS308?K=TG;ZNySrO|Cs~WT0UG09mx05WfL)KJY(1fHA#+W)qkI%g4z4dcFGgiL(O~FIMwTkGaEUig=I0zBCAcM8aT=47N!YoFA6wN_q|2I-
RTaaBQ$aVd0wR(&_ID8P&CXvrtd})lx9|-fwO#M-dXm;DcGt85#XGX8m91Cn-;4^wTg%n#z(f*`4E9pk5da|y0D28e{CxW19+?jXr0c<Lr;@s_WI~=IS
7;)!!*Uq}uKA8<W5g}wMQ61=;V$XoPV7Gd17}W=ClU~I>x!zueO>N6#*I2epmk0wCQTk_G%4ui<+B{1*0*xdJ85v~Fh(ACMq0vCB<{BSu4GC=#2`NTxo
0Mb;w6q`lnYFte>`#7)=FRn<wD*WL)2P`gm>%lWlAkRuimy<uRJYr9W#x2C}=fgCvo)zA#+#|Q+0}2R(gtfwbU+U4NBfKpQd!0)STWyh@`D4I#-5a2`v
)q#g#}GyA-==8YnOEVG3;+X#s6<&2@U&^I9+v=h<acUE?wUj5~@q2^rQxKD)A>dXJ!80#g~$(AMIY>4kp|JGwas`T~xNCO{AQu+X(ac8TgvKQ#*HCU6J
_MSC%V*MJ8ePxg+A!1cW4d7E6l1<7TCG^H81#Z?bsbcH>6oql8tX`C+d7(}8F5BnX`zYd}KWA|P6&&Iqvdm7oM;~SpRr3PY2U`8&=p551xrKu_yjvt8E
AD4PoLFR5YY@;H{k&_a5mrmfQk_Y$MDJn8QL<%YKTD8V)pHcAUaNHnE`v_QlzIbJWS{Ik$>f@k3#?%8LiMX{W9k%8;=ivqPVaYCtEMX~|&xHhkITv0k4
7PW<%LxOw@cKM#+1DTvt56JBajL)*X|Oi5rCnk<_r#J&v;w&C*ukOg`wIrRk_b|PJS=vy-!VnK7z=Vu&Qd1&K5<T_I0>yb7H3#Be%b9UYftWu<y3fluI
T_??5(d4t0X0)K$9&__dSQ`&P~WIyUsF*0?)hKH<qygAvVa7;rI@b?Q$%a#l5ruC5wvSgOxhi>)OoDbwKd55wz@eL@S*Fk!bZ{+I%8lIXn>OchVg$3j|
}k(ZRffSGKJ}u3ov|mqA~DT>T?4IXem__CO}MZ??c_AIMBfGe?fKJOE`HF8~15)xckys~ctx^6S9LzW`a7JL2jTmWKqKcJwZuub)T^V5|j=nKZz+sKIb
L`ZR8M!stp7mEtNj{cXbD3N*pR6k2E*ANoMh6G!h&8f<WPN@KS*zoUU*y`~$zRT#s`aV&vGikwr0xS0G@>(e)$6K^~}Ehnae?gXnezq<(%eoj4RIsHn~
!a4ghUylA%Ni#MUNq@8uebqcuSoOJ5Auhke*fI_aoHAdC6o$CFsG8gFDb4c~7&H?yaXxSs@J7cyi-kBPJRi*J?Pak(5II5R2e;;LQlaawkBlYq=?kChd
Lu5UuN(TeeW@vx3_zI$4<oszyeF0NULYw7b#SB4na{=G^wnUEuPf_Us7qSDzEuqM^|_0RnXYnWfW)yz3ahjxScnpm?;~@{Rlwexw;hc$k|1p8S4VTRbj
YMvm;3Ovjew7YtC@XS@c_BqcH?Hyr|(}UI=17ipAi5=S8y!<dU`DX#<9c3)~?I=iGZtnO`R$j?~wM9xnH}+T<>;-m_UK}%9kcCekT7U!<v&V$1g^NH1c
}P-Qes5HRm6VK&LF29&F*7W4Bufdes}Gs-Oio)71Nt4`F^zYL5yxfhQ8yKt2B59oBkw63(~n29XM6geaQ%(SOC0SwxrPgq69Z(!ZOsESKA_A^VU0K|2u
c4Il0Y!nZUoVn&;|+o>QDJ?~f@=)(SZc&LQc+;kaQ`>NM3m+OZ|3Jq)7fv42C;atadWW8BVR3fkWUq^iXNk^!(eXM(boVE1Q^-xeR<KogVGDZ@M3K4|8
yq$Ijp7a&qo5!?b=ejJ}eqbUX3k?!nZF^OFo$3y?<f;h9+JZFhzLx7gI1X6kdpC^j104~9J&uHab3WW(`bTr+=EQmzZ*t}%>tuj1o{>D-fyvzCcr70T#
`6L&yxE0~wMYxp!xP=cr{=ogEze6nrz{GRyvoz^bjTz7h;1c*g;MYS9d&rLb3DxSc#`IaILatrrNreL)(*V>yn7&I5<=$|GuLdM*lX~~q!*-fA`dSqGL
&GvHo@lP^(kMES7*O2UVT8i_wW2OB8m_YenX2_L?!|byWBI*a*3<U$dPc6O+DhE2}4kKz@bjqf5q1}ud5YeH~WY_v`;%AeZ_oodEkF5NVfGv@CN0V5@0
BmJK~W}T{O5K0;XdQ4ce!n82VaK$6r#1zet0VZ93?0jd02r`ZLXmK8qaOYA@R6{%}!XN<Ov*wBIG*^}M}ucQ~<%z2azi%D^1?)k~;<mN&BXjNPE|))Dd
MB$#8+5-x~)iGSO(Qvup75LGsAtHgQ>+?gHe3YV1}%nWfVW5LoQ2e?c;op86<FjtGzJjm#l=lIwAsZ>R=VK0`L><Qw9=~~OT?g251qc3c?oxS##!~E`D
+L3B3eFDU{mxF_Gjz9*Jdkk61MFa{b8&*=WYyiT%xxBI}x<Np82c2Ap^yG(YN593@ArGK$PH56s3A%VzUFuu@7()=+AK~<~PjmzppA20!2C}=NoqSo7*
^NPl5Y~rL&TeDd#K~UTr!L)9Za!5uyiygEk7lI(1|JTNSb4G>f?$N8@Pjm>sri?&{C`>zQXQsau4o1j^w<N2Ma~CJ14ZF8)zQHv%g|xxz9K2p2H{?fFh
EG~o;|}m?eO4oapEyB3oJnxl)snmsaPScNFqc(IM)JgdCrWj^e4E$&RSbMl3wmXr>UMXs3QXFg{l~9iO0dEoVY2<W4yVD^B%q;LB<B`Ji=?-svHbgT-j
j=>#yz2R_Gkm>p*g#T*e2v!D&i3MYr62Qt~SV5;7s5X<<E(QSq!zBZEuq=`TL7k1{ThP{LByal~#xG=ua)s17x9Bp?GcH&1g!GaNz1&uz|u^jZ}G^AmJ
ro#%x%4tJ;E`gTv#@wzQ7xDVrtMkM|8Mx6CXx1t^|5RGJ)mYUXLfgd}CXq}Sq05|G^8q=<6?#7egj>}?<{xA04WM^`1OAmXMLQN@Xvu`wG-**utgA5M}
B!hjBj9^cWWWcsO@B;{f2Z9FzY#0#WiDf~6-o;RrG}9}XfBq?-|6aQ?&#5Z`s(Wt^GBdDZb8qgo*0;VD5&Pq>S2Ih5%jT2_K?*cM6V+7j;OeY0)Y%+}G
Z?6@B*wOZ-~)gwZ4dj^*qmK`pvFaSb@<mjKj8-$p_S<E`Fxa&0og<N92XkA&UjWaTf;TR1g-G6j&{5u2@th|eqVB9av=GxRFBralR#Ch<$~xPLxDCc5;
1{mcG<Z4lG54yhyZuw4^+@;a)2hH3*KRyObe0U8S7E$S%0>Wx+&Za^c-*7%N;(tdU4LypLZX|V=2HjOqrdDO2Pwb5q&&MS;!akl{BQWMhpy^E(`DOJ)%
y&*PeuZldk!~1gkrB_%lEI6=|fgqD?3diX1_~LpMYmv>YciUu0Kd!z08S_=VxrSp&TR4dj|!HjkbtKe;X@xQ|z~wQUzSXb4GCT6Vl?!F&Bq$&m|*zeO=
JQgN(3cbcrBiogcN6}-|xF0wxGy$<1EtB2mnTZs4(iAR2~nrsoPr@EqJ0z_+kd7X+6|0$hoV323afYYCxrZv(kfI0H!)HbQrp-1?Q`K?Q*;AAKAn^Xog
q0K;ZpP{p_3(h9P%}s?_20_g?+sh3wic!c^X}ee`98%gzvn2GH1sE%s5EYFu1);XMgTW6U4q{jc0Lp_Qfo!ALT|3j)V>m-cfJ0!RgO9$=+#i{d0p<cPq
m@a8N828IeLEf%{3edTgdBUvqhhR~H8w?30!F>i*4a$%H}NFQUJSo*t!TFaqC9Lo|CcPzrc^_A!AXNWTfu-y*Y}4cspHByW<Qr`!C`G)ZrT3UfhaJXf8
IK5K=-}pr+Em|h1y~YQ#AeK2@kiK7%6$8J(^HUcyxQmU7%)VatjKE3@GnVeLZ8Q9DV~wIJX}M_c+E5ngu8N4^ekLyObASAP!^bfFTb2tTpQH{gfm8ZEA
+YSj@Fv@e{=$<92Y~i4qHhId3Cov$IjUH-T(qZwen6<JDpcaZh}Qc({YSTv`SKO`3{c*(&767l7tG4z-Y;+$(=BZ>oE^z)X9HYLIm?7|RM+jKP#}AwHf
)D%|6<kszsSz>FMB4G;rsynP9s>p5QUdiV12G!00r!x@7iN&wxys#_2a+yZYh#?u9xslWvBGi0#}tHH~F8EY!2aRC$bQi^B$V8QcRpXH;=mjtr1QfNYa
s25UHZ<nflW>>&Gx^jne9<3R(Jkske0q>KBZHdAP<&1+eL6@P~Xv~8y_2Wr)sPS^>UMOAdk=t)@5JzJbcMlaHpsr4eA6@Tk3@Lgdugn$j6V{TNt$Uw=y
$ae>e|wJwftfT%jt?1sUX*e8K{BKOT9v0TP8<pc!H-?U@MFFK4GomHxC_2O*Dw<vj5p-Y8pOa`X?mi809X-9$`@fk=FYgY8lU7E?1Sxksl}`S8xst@y%
1Dj+I1V~C+eMX57regi<oKwcc)h7@IB06NDfvy%7VxR3%Y5R2<jw%@(Xb6q7szBz{+^1<HI@cpS<UA^-2>T(80B~f^0s4S1I#bJe!N`pzHJs&pf#|0Lw
hvKxG}Rp(K`S{RuB;BmQilOJ(QK70~F-tb+?f4Il$XP%f1BT8^ThK@dw21Wc2+-6uLz2K2rtimQy>=n#vgOunj|Ws%$B%|jxc^dJ;^#wB>wzO!8>`XRM
@)`D2-53SG5(O^Vw=eue;*t78X0#BvXPl(j-KR&Tx1T=mP#KH90)3_&m{&av?c;(FD=KF+@`~mHXh*RKRni5aW`P;$R{W;ay0>PlT6KvO1F_nN(A??)W
y~e@L&XAGa_N=j}(vw*HdXoYZiiMVEkEL5cnoBEw56u*~oN18ccBTTIWcUHQnm0M{4h_=E&ocy!6h`R+`uMIM+}HcGl)~&#mzn3Wc|GTE`JU$a#iSCb>
gK9O9_RY;-hs%-7@-0LK$o7H4IMQ-(^I?=;m0>eOpj4wX^wADj6R!RS`np~_)yK6Oq|}?>E@(g!)?~VcvAz;-K8S|*E_U%{<Cf!wA$SK*^qVw4z@DPR7
}tNXYbE^w)x@WpgLt2Q4&uhsM?3<%QAosT7Dpmj&RDjU`*yI27}G*kH7i(y{B}H+dUOa>fEZO7${bBPP#!OyU6-i|D-FK99tcm#fZTG{7S;yu`DMm^o#
cJP#Xu==|Nn5vHkeOxGoK>k-L+QP_cmXOk-z&hJBFX*oCSg#+9oY6TQ))r3-XiUi#bsXNxHNMz=^p<HlYYVdWGHbRFV{+*W6ECyZ-&WsMu<fvvT(#pN+
;Az$6ilw1d*0n=u5%)CEB<$gP&_?V5wq1c<uJg;50g8fC_%Oe`d1LRcjp@tov*O%&N>T7EjpP>}MjfKBY)}QX8<`!5!I#jk^hIIti8EUs-dM;)_)wF;i
JO(%6vTWKUggCclG_d5Sy<f|msu{U5<bo@^%Gog~lKgvrq5=!lA)Ox6nf1<%fWqDR_{M>}EPFlK=lE0{*oucw)PUsYGLxb<EDj>B!yR0OnFKKLrld}ws
k43h_z18*n+J!SAB}M|=*RP-=zFv6y?>%wWtJy3vyOP7{rPPv8wuH9fUmu&M$}oYg`vB8rCZMqsY=?toYpfGb3?J%ebZ0>vB8W!D;g^uv_(8&VX<?4fY
_rI&&e}Y58K-mw&6=>mClYM#aMd>=icTlfzT8M<ck)csCA+eVNF{St~<SgyexR1?AX&k*-cv|wZ?7>6Wdq3@b7l~TRvWb-?POH^yTbHmbuY;V-Xq$i7{
prD(eKu0<FnMSuJNVM1>mUE)gycbWqo=YN5FYei!anK9|m=N=@b2*>;o;G^;65rI1Yn^MyY0hm@SI981Z0=7+H?xOFe35x6rAXuL-NKG*m_&lI8cp>hl
h$&_;@sqN|Nry2@3TP~ZLj&x8BRW1w*%;-xnAH)gJI^pH~oDb*x@Rj9`GiGaNYtrXcvZ>P^_4~^qsw<T+_elkP=)MVu$hsFOtpQ3wud&t>Q_ii1*kEwZ
#!~1Pg1GiCUD-1nXswVQFpHoA9bdEc3LQebz;?Uko?0>)cu8CZhTLrvaMaDh-Q;C*$muL1Y5B4~p8omrWHTsFx-Ac0kiz=WeEdR4uKY$lQ8Cq35E5`mQ
Z%VNkm`B1Rtq6>L3%>%*<floEd^Wp*c0Y~Ad(zI#^5kJA8qcu5fuQhYOff2#wq$KrmR;2r*mlap=D_=+B#65*Xj^rhVY<$s;c@S=6B}^m&fgZ)iV@-7%
IPuYV<f=3jD$z6huH`k=xo8UsgiKpP8{*<e3#_>T?EsZYAGpXTPgBt;3A|O$a;5PC?br9(%u7XV%-u3gz>OU(T)vs1HZ5?E`qPoA<5@<iX4}&GPd^%?=
S4p>zndMgRDNpx^Cg`G{t@$cfLX=FWH(>NS5Yd;YxD(Kek4=8CorAw_-y^o==G+swUrfu8UkGU9fI&jfR(2CT%%eB<?srPYkp4ny`)VVnR#1B8NWIM0_
e!Fi0}h2D3ZWrbtMU+IJ4L2H!~?%FYWKu)K#dy8VT1HaIAc%r!_pR`OwuQ*On0`w&KhFtY?enP;KY-wAYJ!w%FjK=Ln4xnI>2t71#bD*rqh>(%rED!;L
Zu+x7qk7n^mNu~uT9=H^vzi`L{NsKQ|Fas{pGW+$s)32w9W+<))Iu<>iY=Zc>SiXk*uw9Q2A)e<v;f&h&VuR{CDv_NI&3-|m2eH*twBP**kH%u;f{xR(
!@`iQN33f>g)w*tTD?!yZ%XN$nKk+d4g~#m^KQ)8`-HwYY1L1zn!kGzK#Fov~~A!edycxpI!ft((ZlizxGXC;m`j0`|Y1Ub^GCuJJCh){X#zi=n-F~@p
}7=&-`SF!e=~v*uTWr>qFh-Q|;(y@%_hZXGqZQ!q4*ak3GMBicf#v?SHG<$o=#F|5p6{^7;q({9lFr2Wnt{?D6|2IsYH~{`{97|HV$mq-B)&#5nK+nzR
7PraJqk_7zo#ayNfwC-UaF+aY11uEXQ)GGBxtq(0U+IAy7>f9U=`5SWCa&-#D2H1*r-4PwP<`p@Fu{PHLl{=*KX_vfPhVjlum!PP%W{`qJ7Fa68kUO&I
7fBoIZM-cj;xu4m8mR}nCf|QHW=7cQkg84!q%d9^6UwRDw^mkDMgPtqumb-8n)k&TRF0Z&~?M#6lrB_+hyov7hdM&1xDP3${<J*CoR^`L4Se7txv|s3M
@47wAI&-S<P{R-F1L~4gZn~1<#&?ytL$2YYa7orsxY`$Hea~-cG@^|fICtB3H^N#iH4Xp?T+0&Z=ln|UkluH-k>F;GUrzc+EVI&|>vKmdUYlicMm>VLT
DUVP<%S>Q#hWN$+$;>1d!cTC7A}|A;(0#PKd&#pr@Z9w*}&F_EgMrjl*QoJvO?EtEH_&ASBc_p2Nb!Dj0&Sp2ycob9@b@j@-EWw7q9pDhEE=A^rm=<)>
6I`lrh)W;`O9W`I2)d+H9$~w%9f$B)!@>Ul{N8bAAzil>(pD<+5hYyQf9hxeq*~%(t~?+R~K6M;vm$*kzQ!7ao7<!Potvt0Y|?wMx@6dpHv}-sAcE{j1
mL!Ah7>yK>$!ro!-*$0PT#UZ)TLh%+vS{63q9TVckY%H{NNIzCvBPyc9|FD*P%*^%4r7Lh6%XVzS@x%t=l_~sApTm1auALD^Nzx(Hy!uR^Xhc_)|YMb!
4CrW>=PibMS=5P3*x|*H^sUDePzzd_?f4{z!ae$ZeAzb-5kWyphE(-r1D(cfel8xgS|0RAiQnEOxyDH!PQw(FrYUrJJ%RBFxs-apN2X_+s=^y2cPlx|m
{Qsf$pXHB{56CLoXk|)Mdr#OTAgVR~*nb`P;EaETpVshQ88z~Fo&N1+5IESk>tl;zaX-8MEo@0QQ}Sk%SNP3w>7o$s^<)1O?3{va)km@h(5R%M(ykV_Q
jf?DKK4&QdEw3~8hysE49ZdT2mi@)G9$a+_D>9>8^Zm}{>%Er(!OdubHA^v`Vrq^W9<yL>rdczaPN+~IoTJk^HI^g!WHL#;>V}@SEiF+)r^dadc&WuUr
7b83;m91y-h2Qe{q)Oev5C3;Y@_n5*BuOXx@C;?kJ9bF#NV!-|#63){QT)K40JU{guju0uB7izVvl$5!~kzoAh{|9J}>pt~RY<PlDp$n=h@;*NdbjPoO
Mz5#Ekl*1&J1j1~r=QW4bExlW;_OSS>FVcUz_Re1(0@{%pQKuyx}ZGOem%@_L%ehOSlI{fsw%WJO2Y^oAa4StHRyPBcv6N(?EaUExhTM;pFzu;?qw4Lj
zJlDt#Dh>P_TW;>R_%dQS>Nts2r8T^6nTH_!DhQ}ylHc(;LHmy9o0VMIEEY`t%EmSS(vbMmt^<YRxTk+??(;EWBYTUtL`aSHwd&vOK5Hx-k|ecTy~B#;
;v3!Z8<Y^Ab`{9{*ZRPL7CLyp`hTx~pU3>C_2aI-M)%>ESK3G~oW$=3(|*N&kgUQw85Nl-1Q;(|b^z`x{=3u7a7WW?MqMY_J1_RT@)iGcM1Hsxann+@1
8*5@!|boYFZdtleC<G6*V9r`@DoSa?D!S`rPt88Lb+F?wCN$kU8WTMivM5gA0%%JZ!*vHEB^mLZRD5w$ay0FRgFuHwm|qQpBIH0{Z%dOaY<q6T9@DPTa
U2ms~Q-GKUY}(hM%9}j=bx9#di)K`S1AoIbYUTU+tDu8ei+f@7Hf5?zB|GA{pa;cF?w0C2Z}R@tMlz5-&VjBJlcIKkkq&acRW&YY*|ssOoPa<X$S7tl#
iWZaWU+C3+v%CaUUDzP{oY$B<#<O5gm42^Gd?aH6hnNF+uX8A5{>nJewG-~5-7&y$8-A!<EW3)7;$_-FoHan=3A*LgdXFZ@H(@Rbq@2<I03!++AlIVkR
D{N%a8qT2v8G8N_Z3Ro*q#P9X1zVZe?ZM3kKs+}})DL>Boha~PNzRLb!NI&HlKjS~y;umXeQs@5g#5L!mj4#%n%}tt9eO=&8Nut;4ku9_$TL=)GtI4f>
cpRyGRcpX=fvv8ugqTwq+ik!%cLQ1TO5aB5&8;>63%`;DBlGw>nN^?ht*|X_@IU2W_fT-Vt0<+~E~yHiz*w=iM7uPsCb$$IK`rgpY9)>*g|Rv=J$B@C{
{%s_4(<zo>$f=t2hQ2w^Xty3-EZJ`pcXEUfWP+>pSZd>%U*nOegprbm=h2A(Yrw3=XXD3-u_U282GlczMq%F6d`TJ_$7%(*Zr2HC`siU=%6!x3~3mp*e
*QYb9;0BJn3#ePW*rCD_ADa-9~X;PoCs9JNubmGKp#$8}`g~)d|<4HEK2hA1e{|eSP&4$~nHOpAP6m_N*6pKk#Zx=j+p_C0Y@;%HXuaN7sq>*i_Hz5#g
#*MAj*KRgLiE=!Cls5bLHEtc_Am#}$O+cXkcBr8ngOCIPz}aJ>!$tWgk-Ul+be(b4^|i=zIxg<P!9s*3=Tq-A7j&xsHeUn`k~Or=&?P8`zpjJNj<r^VK
I5BxlDkF}FGiWZ%s3%Stu?X|OVcT|aS_4u^k@wI%`+Zmt5wd37F_1AK315+D<@Z`hYp{`TSP@_WmV$N$4oUg5UjH6V?lycIA(p#TJaLyMi0mhYN-K=pX
4yIU;_k(|Ir@uM|0;Y^Ua*w;lk7&)}21`X$%_uH@q59gk&UyW=MF*}}Ic06v!J)MQQxjfI-^^M&8v3C=cLn^jRxj(YmPKlGVBv($n&}mLRE#OvhWC{pY
nI&IdDXbNpYijFzlWV%PQJ6F2S8Ue;Q&=%Rwt~EGtJ=x<L#J=UH{`}$i^Le-g)DBOV9g_PyVf8R0cl$w|@BVL#=kESlfXMcaqqPuP7cdeZhC(fCr58UY
)y!fpymZWvlWpN(&q*k`#Bpc)_RLfY=lNzLWw~N^1^Jj>{)MRy~hj_y`GZ>&;r<rh=vf#<wB*{>(pVkxAzV^@Ynz?<C9O(Yh(DoYx!f*Mz&8XT6wPx1;
46J@e@Y<53UJf20&qhS8J#89zU$!g8V4tD$vkS35Rf!M1v$N{xa|*>~<gml_z7g%4-eI3|G#xN2y8Pf};K1n<IftP=w;(*5H>U+|i7JFCpF?WjH;U9T6
&=*>64rEO`2L<S8I$N4;Zax&K;eH@1UJUu%VMT+D*{T5&W;D!iiLIGyy*fY>i!I~9-Ke;C^UoOx<!;Ky|^fB_Ts7(lX8RTpNwzm;79G*a6GRNhwiqmZi
8YuF_#vjk)4#nl6G*bgn5cv*+pt>mQ0<OyCmA?t*EIc}e#XhYZ9=HYvaH*$<I{0|M+v?b+Gia3KRk{U%QuNEp*6A2l$u%)7g2w(b%z%1wsY;UsML`c7@
^xr;aEH1*Wg=gFs|Bt?ua~O~VHA)dGiSMnb8+DEbYHo484H+<5y`jag8`a6k@gKCNtc840INM+%LPIeqAF_pbj>)i8_sNYJeGY^*ISfj4;9pX!8OZ!8x
A^t<o6?ol@kOKvb<h#5$K?~2kLZlC|qEe^69yE7ONH*DUKYEZeRy>+2_%QNJtH-VP5jI_HLbhmek2}1d<0Cno@Gd)%XEP@&<&)%%9GBA0JsItvU@7R$K
BOy0Q)L;N2w=>Rxo^3<|4zNf{C7xyv4EBmq;je9^_&hJ=1W$oQE0OKh$HTkQ94l*g7Zp$BQ$sD$`(%!+ZweYl9=sy3B1NDOp9Sh;YEa0i$}_`S`VoHV+
Ceiyp9t;BXPdz%f=$Rx0{0=>@E=VHCV%efM#UuMW)CYfN@q!`czuYh0YbqQo}G*j=$Pl*&D=Gr@IwqUUX9gZ&f%bdLdNa}r_nT<H;N5fZ5c(bVmffe^@
=!G$YPLa;O=T_hc*r-AY1Wy>26-Kp7UF(AkZd0t3Agve!^e|7(7kY^uQpLJ#QDDaf2<;7<3?GcZ&{#NKn#Exj(iPz5Y(391-%J{;<I)xPK#t@dJCN7W*
_mfjA8*f5K~^**&P@L6fNUy)lxW13g{JHN>Q}=w|CUGF|Cmt!O#9|H{88B-NfG?+GfV?YMS?*k1_K=BtLpEML2zI?w9qrFPI`(bmM@o$1t$O%awPVpu6
CH@tf`d;tma3@KY#b`tKn(S45LvLc%RkL74O5tfg8fcSk-)xfCw&%Ecch2@k1Gn-(CHo&kO%>hqZ?ERz~LNz`P#{C7?f7vl?Ib`o4uCF+gY=y4Rk_g9R
SQhy{p{k)Wa^4Yt>Y6}i^buzn)zZP{*C)l<hn6aYGGp%39F;?c(=i_Gy^cMGNshY-x0tFRrelF%(IiGz9aj!SdJ5iR6&W`Yjy(-kCMusl<(Vrm+M5Vvn
)hb|Z_Bv*4~$qL-7I~~ukfz=S^Ak~?6N4cD+7>_h(YBa!un^dZI0Wp~ERmpfWC-8FII2^z<k***RLgXy=cluz6CSlr1Tl8fc?hs(^NCE+xeQGUR+$Rqz
NF&kTy09)Vc2n0;3+?R3X99j6@xMNz|4{uq{@1HPMfic2@$-G6fEB)Mgy!GOg0C<vHf?9KfJoyYDkPO0=&;&*P2*5v!7w;v!kb8?Aktx36}M|^K%>yWb
7$Y6<>1CtN4@<qf>I`zTjI9}1;M9RRN*#UK6E~>4EccV0{q~3+VActUc|xrZi<xx58K%hF%F9bCyEg=nz!x(vo_}pge`Rd2?-i|l8(%QUr>4(sUVv{&T
smo2?N4l+<-)M<Qe8CAi|PRQ7$b4@sQ+`d-<?H`&bEHta>`1Lb#|+9M#MKk57<JXK-PFE3;mo0g6cr!m%i)R#+N?yMdSBa^ny0x17trx=Urfj-{sWiAW
%V*hUU^=jPTx;{*pUd9@ni9#em)Y7=|lR$0X@F)$*Cu6sQiCzuaqT;Fe(Gy`3ih!+aR-UE$vZ!+W`G`lJmWLS#5^&?<|kUaYu5=+4Cb(cx`snZTkmoH?
{qDKQ%H)rYX=@|wDgy-Gxs+C>2j!m48&pt`;P@n1CKp$sR;BMIV(K}j);N9`q8u{bvRYSL1>9sHkt)i*CChr_^(2L4Qoev-#>~Kgt$;<U5gDBm_g6(6S
vsLfsO)j!U2lPT<ev8@&MPCE$2vs4HR?&cZ6Uvwz1>M`PnL@xI52CPpxs<PiaLD^E>Tsf;U~drZ80*XQp}O>tbH2S8+k(T2Xa#|bo1o|4l6nn9Mt~?A&
bxIRriJX#sNj3(Eaqxd=nI|<=m2P^m@k+)R1O)>gJxXzbIavTR2v394v&GdeDcGouAF^DW;B1N*$!AlbmD+H1_}@tkf=tKFb?MV=Aj;;Z321lxB6mgBn
63Q=Z(3c!8_}&xe=I(Li_kkJ_8*0q-sXctiicKKwKCWRdpVLpbQw-$WMu#KgncRNWo2eQ`-V5R~PZn#+iYPU6b)ul&>0+G3n_C(}!4*4BzJt3(oPcEEG
%jRkI_PyV`{e(eAaNn9l8^x&sw7=DXDPq<ss_W|5rUR#fTi+{kr3I-2f}RF!@|(KY#nR({G86u|kQ=#WdNpS*=e(dL>=IuMo)LWoyR3Usk8t}(|ByD%R
8Zb@OYd|)~xPbbF)*YpXWfrYr#{FBqYzgt?jWm)HFZ_fr4@VA@xy6wCJ-g>6Z12+30El*Ob5%fC&)9VsbnxZ_<dX6XWltRtlKnxt?#;loJkOBy^Sq(*1
LYM8$<m`}Yv<&=W5QTSf^5ow@4758>=P)wSHLYdj-eQ+9b$%5w_yK(69^_^9$}$I?76$%?Z^P4}A4#zK560*LjUz8Fx&|l(^1G!zByCWgUGUUPJL_k7M
!R{@mZ)V8D5|ojkRMLvV0I66AW$F_MA+)$2{OSHgN-nu1~hf{Qgl&LmAP6sKsQJ04{A*&&|w5?kk@DWP#KxD>qX0Su!vAA5iy`W5E7ta^05n??NJ7-Bh
!EfGyZO#b{$|f!)Yf^!MPB2_S+ylUVQe5K~Al7G?yptFqLSOmT!jbLP3gevmKE)Ab(zIc~}jaqJ?8Pd#EDu9P%It0pfIEf?0gUX2bhq&C~(>ROJ}Mojm
||S$ohH4={?%<33@};v(%{DOVA;Ed<3(5uldrOwSMAnaed%(>&3um*wmOmmMpJD}-D#6C4j{u^rH#%*mV+{!u-W6P|{vi=xOut$=?8p)z;WPqesxKhjI
<mN-jR;RZcx2qDPTF+0c}Oc1h<j~j^C?W9}FZ5HTgAgOVhlg9!V@?69EaH7JhFe3V%jy7Rdu70T3CWakor{jQpa*PgEC(s{<#$gA;POkEL8$9XYB{QDg
r9-p7zW4{Y72>%toaN)}jmqnEglGBiS$lenS&xDwmgMMp?YaX@6W?;G4K{~5{H#vzyrch!x&2;Kkn~vf7}55eXk+vkbC%Kp*9YO=hYFg3M&OMwJ#H&S*
TMZE4O^ToWVl#kpkAOIG>98AnF;p-Q!}>>!Ym3|2)kKE&%LHUrjWmT{HlK0Sa5OSlWr)FOeOchakey!FbE~m>IWD4H3}RrWbc>~p+Ev99Mu`QwY(gHW*
@VSN{|Yc&G6A$s-OWtuu9G08iosgU1vM&f)6F|s%A^dhY1RTn5=^$hq^9sGfr<QdYreJU~gXb$9b-4RHK*c1xwxzDDL2XjVjXp(c!M&cYXCN-u58Bsro
Dj%44<2v$Ei8(l)69L06#5c6O^`<rtty0Iy5+$aMz@1jVKDBe{Zb&KL9|JEX@HWqo$Ga^fyDpD%LX-KRHblxy2nVm1oQ?S4yEDgw&_v7~PFF-G>lo5j?
MB7{ho!ntC67bm=fRsF?LJe+|+Sxb}!R+y+6{IK6uQ(*E!Rk~G4i);5lm}K>?5)1CpCR<vRnG5c+v1k-^&D%@?D~!h=<>U#S>~PE1vAuN*<VB5w^y2jX
QI7oXDY&O_wP5(RoD^+=iV$1|!F9;IQ>Ct`j1`PyeYN*TaT3&re6WXQI?rWC=)=mC+b9Evbog{hWZYw_qKHE3WK9khgmzaKIHQ8snfc8q;^<ie^vNBI{
Y@;yI${;_2p$k{W<CwkbUUMJGjST3sN1-#K70{lmY{n;xjb*TvPo0GdlMQGla#lBY2Q+5jTiCPs|-aZc7?IXI0pK;Ly*$Zl<g2qVQ%CrIl0!e<QyqqTi
9cIs?QQ#L*WJ7bFZ`LM}`7WmG@=BM#6(?TwfJ=A9#mg*J+sjA{{|@cC2rYiq{j2cTDM1(r6rzl*&nG;1mVI@Ek3^lFm-Txd>2K$-A}C@EhTcMWRlwocU
T#uI-+Hq-&3@SCx7p=OTTa^CuO!bqHcJ@`O^1G`yfpf@)=9I(3oVFijeen$L#Tv&T9BxOZFXd0$iqo$%Q<5!bSTASK`_+wT3K>8A{-eOh0fBfhsTVcAR
rDpD+%ry1b_V469<_62YkJo3~&MDNK8x)mkS)zFWFR%K>=^}+jCR@dqtZWf;vX;DO7U|ss@F=F!6ZEO)P&Z-MlHM&f8{q-tCEG56D=e<A%My-?L2p?hX
fB=o3IyEykfS$fMIzkQ)bi#9T@k+zV!MawfSJE?!KTu_8j-mk2=t>N<931v=KVic`8i}*fCbdUE+wSWol^NTxjT>$oz6zUz%Gbq>hNqPQYcOv#Dy#EBN
6%oS(r36Yv_W2vAjwi37y;iwcLJqO;Gv&6YV;iBU`_VCPp+KBz!`h_=v@sGAW><Pw5D`!0lBTE+{LqfP+g}27sC}vpjEY!w}e35vPtD+XZ6+j$*IoY&4
|Y4Rr7|7XLo?Fa{LxnWjTA_7OIX=gIZ8n&$DZ*k^1-zDnEk4f^xnlvjM&R>55=v*DMf@zd*|(=?>OJDsHKCLk{|S^Da<cEaCz}i>m{=p>}{~&t2*nHTM
`aS~rWBu*PAuv)6$XGl4)x$B)4*JHmk6XLM7W@#8ExU8SXA3G?;WlLNs~@@R<y(g4NdrFc3R9t&8g9BZv7r2|<DLsZ@N56M8~<W}VR?i`pziRT#=lL(N
_R9+|&>=cdZPijTQrCdnTB?m<7hbzd%yG`blhk8)zz$wg2LbdEB*;$T%%rNKydX>xKiBW)oX6<gej<Bo>tsSG7lMslJcER~$#OvSi$v|wlizt*nn$U+q
=2Z&n#vzhc)W8|DJ4ixr#xE5|C4Xl%o@*n*R}OAa0n+-*B4=)BFKarxUhp6j^Sl|+1223zNw;a8REW@X(P1QH-^(kL`5;ojTX~!>Ylb1;$!H!)<{VksG
OXu4XyEEIsNeWX)sR5#rV&?Ru`rDyx%1vaBq00a5)yWT7<7bGdnqbZxvY}a^SicKIH(AlWY8Uk55~#+dp3mL*;5)7(HZ4<Ca{atJ~3WM^sKCPi&*oJrw
+7cK6<<E;|MIrdap^rp9PC0YOBheMR(RfvBs!uPkW{-N#zIfNh-C))Tai``vtnDY}We1*aPfwV9nKL@q|vcq=^H6mKN-mkK!T`XB{D)kAt?RaPa`bn!H
TDsdPC+-g~RDLG@=`0LaDaWcg4gh#y^TBsYih%~zwt{<(kbCTMA1=;%N*ZhB)WA*>hpChl5KsJ0B=QxXP!&z=bq=_OI1Bsng0KxAR}icA&Q73)p`8tpY
5O+~(u55;g+^Kls`Q5{$i8IZTy&Ic;MuL(93dI%g;Tq)gGzzJ~62#4k9L+}CBY(n~Ux14ptg1RDldS_Et0d=HD)+Y_-lI%D2mRGAo4@^PB#5kLv%QenJ
;WwTz@cZqB+kq_$Nn`mPuobfdoeGw)WsjMHtohMu_UwcUE$)*>Gm!oM@fQfcOUu1oES7R#aSEsqk;Nmw6wWcc)th6>CJGwWi09YdQ3kzpwy!~~F*?UfZ
TVXx+bEdLhZ;(exgQKdSXO~)`Me-&*S=SAK1<r}W)~K2c!Xkbs<I;PMK#NIaf+l#;S2&^k7mQt>G(je7fO{5tezI^xE#VzY*r86q;tR9V{_I5`8LGFyk
L=o9{!Vj`NLF!THxF$a~|UXbvp^$<NKVSBE9mQud-wSHv4MhUhq*VeTpKuYG|E(v-gQ$nRBc7#Dp>;>ec}Y^{|qSt<xPW3LfpvV$BNR&6IN8eLYjP%o*
=C*)6=FwLysHGM)Y9VM}zK_01wMg!~w>mtjl`5khD(&XBDGv>`aDWJH{T>Z?#+5Y1^8ibGA2)`*P!EowM@JRQv3@tem8_E374d(JNV-PLIKM$8egnyOG
XZ6zpr^YOe8=i%j0PL8?q2?io~mqUm0EWi)CIxxkh5AVI~!j;DCK7w%YkO>=-+lKTYE4Dr5Iv%wHJzKcD1Vh#X_>u`3<#l9DQ&Oz~jXMg55E>yfsqt()
cUY-XC_<=#&W_uL$V9$48|8(qohS3j{sNZd*&hB-%=5OLnm=T_DFrqy<0hZ;y9%UHG$~>O-JRT^?AvZ|sIhb%4@2w-=*I+ZX#`OMGit#Y5~tgpBP3H)S
&f+nxVvIRYP6KcEEMmAjfE{IyP`)2&73R+(1c9)d1)vQtoGt~TL0FZ713*tgmbe2{9_)85b&p~v<|k(82Jcwd1Ot6GET(x^Ebq?$9j%eS1?56OhOI>=h
Tx5kPo$?mxSD~#|uAx(?<oyP!r<Iv`<pm-1Q4StY>3PZt`A7!D{p1%{qYI@AytJ!xdp6=WVnO7RqXkCDqvmg^3#ERS%!bnw}wk^Te)jXjzOase7FnHV>
hH6{jnjK#ZhKMeNychY%mTd}BUjclFzScgE1c1)4DmM{~8VbXNRjnB|=~8*kso`MQjKbU3N+OPC_hNf)>;o|6bm_Su~j(&bgKG3C+8cnj~jSoaQu)o_t
v_6&g<*d-agAXs4fTf;k~91077%WdUY|6JeXT<iPji+uvTAi1@Dfprdfe{i#BCbJJ><*uoSE1qrUy=A#9roFcV=@@hf5i;puOt5SnGM^Mc$KIl{jFppw
Jnm|5VOMAdovTggoq^6aSAIq0H3s12V0}{7YFC`=Z-^@pal_jVTCp&Q(X7Q^un`-Q^?{u0YXOmV`(aHrQ1bE4(*6=SaFxIMTiGLLQ$gvI(!S|UpkGxWS
M6v#9awPNtwQfm0pdN=6w6Jvn$9}yWCX?1onfiS1IKAh4<4h6(-y~{X@x9$x>)Sl(Nmd)%)ax4-oW*j!Z>L$QPW3#KQTiHT?dt<Yda9gxxbow8DNL8Pr
f2xH<U><FI)CGrE@&M&;8RJBe>0(h#x>)`HVcY7%cE1Uh3Q)f20fi|NQ_t=>zRLKpEzNr4nBF`;DFbQ9=Us+T+;_7&E<HrM5l6n(CG$z8+w7aFA^IJ2`
9`EDuPGPjWv}kpD)JP^5>OgN={&&F|=pf+WRmP&4}Ez(`Q?x^S;!Jnhc&9nl&z0%JUq7!CH5*gIDUKLq{E^HtV&+MxSc2DH>6AnO_Y<URWt85Z8n4rye
H=DZ$O3V<5Fkh=T$Vj6NL+9obT;%vKkm5b;`7oeS7#%ZG*Nti~<%u=aA=`bmGH{xk!%pZTa^1B_H6=i$Lt{>7}eC}jnR)>iL;d=$U7XU>dR=La@%KIiT
`3>Shxf|VC+MaK=Sr@1Wwh4=`%O%*16Jz$HD+A@d;OZn;P<qcI(CAXb@ama$j1dBe?UQ<5R*pDOSRri^DB3P^G-_iM)SH+5!T8;HQfv`6d|S599_npqT
5`#W0k{;i(!C*g3w&opY@(|S2Nz=0H69{}gqHEwIu{yPmX(Cvhs{vuRzxkzjKe!Rv!2xp>K)-jyU<kV3OTt?*`Jkj{ygGOR5_=zdN%xavYjTiG=(nxOk
2*aLbB@H$w3v11Y`bo@->*QC$q&zXShsUlnURJFD3?GeDy=w;dVB5m7Ecs4_Scl)bN|~!_Tf?@;07*vonu3>)tM`6{RTdJzeW>S7w<u#Cd<7y#Lwt|0w
O;$NqEQP9Fc+KYzdd^QUfq39<u)AIdmPM2AwvJTJqY!EWv){M(gtdS1DK&y&hOi|;>Pd+<#;=V$r($DUt5yZ^uM_P>*I&Nux1fpX3leEzS({sZNlKlb?
jlbrvLeSiK-kN;v%TOQDtZ^}4~xn)#3X+^gDqKxx1``i%z9r~v1;dyL{VCE{FJ^s1A`kS)HAG*IgTT=En<-DSP6z04m;$mHXQO^0#=RbxHFFW!l!7u-8
|JC;Y-}>_z{}-ZzF28F0AE2D`v;4Bxb+EZ_$~oq8!P-FV27>v<|NhR(Inp+2?whP%6i9+V;O9$eu1jVUu+n94&4X%0+&(F)gr*|#!i6rBtoessywe_FZ
xZCL%B1<CI@oi~il*zY^O8)a2tW3N!*s=44ZsYd^5_SL^+c9iO?xa-k@okR!?GK-X72DzmGCU}{2mkd=lmijmfYvbM=6hzugVz?CbXjQZGEL>dv3&Nrm
u)^Hs}3YR=D5RCyyC3v8s~SZV}6qFDda9a9Q4~-|w$^R2~;eX0}c(PmRLcdpjI*ZrR$kO?d!0yBJ)|-XPc46xf#zcMW;zu&!&$RJw0OyvT7nybNwQzFq
^s!cpKb!mu5DG;vsbQn<$L+<~~EKR#%dy2cI{JObKvzTKbcOBNTrz~ZKip?y5FD5tnWdBN-4&sWjF?*jA1E;>WG@QAkAU-#$U)Rr3?uq=wm14+25OO@~
Uucn^B=8*PSJ$Svss*xlDch8LByMN@=Ki8v`qszC6>T6obDg5HiuXX(J&$(TZ!dA>ZTnos0(Xw4%pFEWK`q%jQR9^UqpD#)c_MHvjPyd+n&2THjeEBRy
Uk843WaM+aOc|@h_4)jC3$n391>Vl}siSW!pZ8a`JK*my`*80NFPWmnZ3=&TQ}(BSpjv!g*k9ro5)+@|C#HFQ`bP~KCE+l<5Z$*$F9KALvcl(-=B@pQe
-t`s0ROZ2|3mFR%OCPBXRD_Ttf*bkH^qfml&<Nw{ZETN=X_>qSGP$*Q;Iw!VQ*db`1G$di4ov_c758(VE3Mh11!q{?QnWs_-^>Ie>7YU9`~wmt7~9WK?
^+aH<nY|;rssiudHAa?IpWCET;xEr1^`x=5XOgANwa~4NtK@v;VR_W{Keomvq%-%|7B=w<<4TN!5Ye#GWMI?9nU2ZxGI|7}}`tCw_d3Ck3Zo@Rw6fthB
1>=WDAR3b!tJA66!MbGWw&<L<ZkmN{%Oxa;L+xo;=EiH6>33F}{j|AbEpy)L{NOV--7QY~sh(T~7jjd)FK5i+@JL?hgy-W1onTvA`78hBwbWiQs(x;#?
p%Jw1WjEJ;G#qbifIZ_ag6^dYO!8(kh{Ypc2a#?nDm$31Tr`|{$bT!WV|F*t8JPhs^{4_45r<`~+a%(H#@hC2E>2N>A*Vl%)_uKu}sNFg^JX$60Xa0WT
EA)a^cjCo&!@6c8@XlrN+;8zE?>-8FOw`78B;vS{h#6R{O{CoCc&P=P#_wFDxe59NzBnT;#SN}He8-2Zx*r@gX2$wZRTWl;0%O?vSg+sh_A-a;e&NdX0
bEg3bH1L~i;?G_@h!D>5Pqo-B4%E4ZUvd^eya~MwYcD?^@B;}&GjCu2CLY6esZb9SYPoULp*&cF}CxiVnqm!tNF(Lg8$>&H{Fq*#75Qi&f|mfiG9WY>w
F*9dJP0oveYc#Mlw40>lgg@UIo2oN+_k03V_7zp|O49%P0QB$bqloISVbtWWn*zk;=d0_c#3irT)p(wc>c73ifAyeB%EPPVD_s9~Gpw{jbV2(OfrQ>Lm
|_>{n$SLG&%ruwK>jUD<|LZeQ!GU<$7IiJza!IVyCezu2Y9b{gRuetwDwh-f-~vCBTO!@@81;rHt|uhO%q!j+T%R5>SAcY1B4n=vYjl34r<)cSM(BuTu
yIO0|<Zi}N=QB;U`&F}n;|6U(1yUlQVk`nG&xR^%lnM&ZVI}5p=^&66;2X_>V;9gmdg;g}a3tSJq<L~u>N(1b~!`^qJeP$c|wnRBMQX27neixTR_6z^0
a(Ccy<yN?#_%`#B!2OJ$JT`H5-C&y=<z|vDFvJl5j=v@;9c)r5i`z{C=j-C#DLGoN;Lr6*ca$@J$}fJ#f65idSD&0^Q$#^=rf7bT*1nuKUtI2##Xce?T
szab!%}Kl7k2T;`g~128d2dliM<_+woY;(H{zt+8TQ)om$huSN)%Bmso7un6-S%Qi*qDp|BP?VjaP~P8UF(C!n>D;PBn5FuQhMwn6Y{%Nq`Nb5dpVYUE
sQgan?8A%mC+w=>7Zt!5DFT;csGs&lD%;uKUTaG`-(S_BZgmCF?zI&Bk=Cp3&9U2|yF<ujhZ93WA!W<ih;U?|4io**}yYUW)*Bi#9yh>oDTL!<DqJ-;{
HBY7d@lrU#WfCCsxC)a&SQITWj($~nBxp%kkrY`JpuyD-H)X9tdgD|G!fzeL&S!VL)uyKV^AzVeJP9P)yl`&^&mS@%18Z`S_Y6FD8_X~c8hGo|<X)Fu<
=r$jATsqq5$x?dDiC{c#u$XGl1g3Xe&NMu{d`Q{d^1G3MwF|SvL9R{6VM-qOfEZcAt*I?@I_FPoJx*n(xmPPu}O;5YeMIl_CAt?H5Q#V1XJsYtWrO;j0
dD@*+9bT2f7muk~eZ$6RQ5Ru_e_F1+zJiBiD)*=txEI%ZYxz*kRFCcv##d9btW$-^rtTlSz?W1{uJ3o9o9YVR1s;PfeJy#!qg6O4Yo38%alJ)xKZ?k7c
)ZD~C%#wiX!2M27INs&9d394KywAVCA`<m>KYUQ<;(BwZn0&=^=n!o^e6^~bn?lPeyr7v5YPH<VP}0B({!C`!l88`&^o@<S89DbtVSEx_?q*t?!B(_Ca
b2=bnlQC-p%B0QW(;D<JHs`eo7++tMEWM>y7;pKcD!kzRBDjg$pOD0;?=MZd1*<-aKgdM{?FnLw(S0-B5iaWx=ZOSakGmZN3Xp*UB^5Km6x@_zzaoh+)
Cp@S{79gg|qX5Iw%&J7>vT&eN~gSw9aorDd1M>#xc>%5w5CN!sd9yW$bfSLHa4F0TTQZ<p;mznP~(;EP0P-CJx>DZ4e*!K?GD{Em;%+uc6LtMRk{S|2~
J*Oh{I;!ldZMS3+%kuO=mheXi1!FXt*-bO?DqXY9DYIr|T&f#w~H2svHbL4e&i`C6Wo)4sn529l~@h6`|`PSkH`%~qdZ(r?qar^O(q3ix?oU+$nC2`uU
@$fj`|LUu5I$M7HAHp9$Oc_4@|KI%OWBa&p`SI87ueQ&BzP(ER^4srMhVz0`HhjLf{HrcoPvd|3_v8H^Z~h$lG4LEy4E_B2s^0_uL*^g+<zN4kfBx_O)
&KT4|NQ^_oB#QL|5$vsWJCP?i!p9r&usk5ujet~e~A2pzx;Rq>K}i7fBYAp*6#!U^5b{uOLZ>dAD!=Qt1<1nG<!`||M6QJ<eabR`nCJEi1FFKvcJmvq3
EY6>&}Z!aaaD||M>s-i@*N2|McJe>;K_D{+oaHd1HU^H~;is{`J57zy6~9tLZQP{XhHf{^o!Amw)}Q|HXg&H~-Ur_!s}}U;p?2<G=r3|LuSHxBuk-Vee
g+9mlRS!B;uqKVu7NZGgDT(LZn_K>#EH65!3zkpU1OaUqHOwWA}{mSssE$t6$w(zfie-Im5~hb+t8vL)G)9nlZqeukM*R+WDF6=s7tnRzNJtCVh4D$CQ
ARY4vSSZnX~?Qh*SK=Q7ay?gshU%5Zmet7QPKYi!_{p_zi7$C^+o{jsNyZce#n}zS)oif`EylZh+2Zeu^d3k@6{aq3F!#}#SukM|1=l$!%&hued_`>lH
@x_A*?BXsy_QOBAtNq~M_iF#?JD-N=Jwk6_-mH#~kMrPkiG!X1{?B8-=>I}*<=y}ITtDk4fAxd6fBV~T%J2T;@BR1-Uxx489dC#G(V*c^zV*3hXZ7~J^
?wbk^5h3^J^9P8{__vMI9YPyFJk}vgD(wc-w$wa;B5x|B>%_fK7A*9nFo~zgC&D~L6P5|1mCu=F%-(~;;VP}^Ml@Bcy3KE^th;l1Ej~#{pg2(JS<a>=9
9O+_~fnMfy)S|_Vzdb<fb0Z=KkP!|LZ${|JGBBe%}6tyW4tyc`)h8TYvSVzyHQNU;ED6zwwQCe(SG$YrploPrmSXgE70fgn-A<06jEgP}%eB?gDxJ>AU
C4d9U0)XP)i0gLTg#IM`RXZg>4Ls0V^jJXof*w6piJbC}$)9#6ji-`@V6@Bip~|9Rl)GvfZipWoScPyUZD-~A$d`ueZF^R@52^Os+OhGBQVc<0|e`O0^
G^u3;;gC%A^liN6V!S%ts;LOi)UVP^60bOrLq08Sve%UuWe$gK68C1hl;6lAfv)~H7x&MU7ZE=45dtZmR!WlnR45xvCo*V!DzuxHg<gKqf`N9vOk#{f(
_2@oh*+2i_Yd`*v{{Z>*_J8~BCtv(M=y{*|)Q`UZpFZ`eyPNd$m2rbAa6R|VX`c@A>AQZ6ev<ttFLJPdahqihX;@wleWZAFKm0G<jvjm)qLY;{#(e5ho
{Jzk2VVZEeuR6iFIsIEkD(xpvv%P<c3?f-2fLqp%B|mli*%#qulLOS%Wps%-}&{wefzWj0ip=sgr@w{cVO^<Cid~;Km8T-!DlDl9ic%#51soL;F>~e-c
#)%J<W&9SlE$w?U(Fkb3dQEVLp%U{7>KA#<_Z)n?Kh(U;;(^Eb-{>n8lZ2kmp7=kKwXE_8)r<gywp>t*+bLSm#2H{nhv1{r2YuS~mTnLPzW4BTNN%@BZ
W0-u}bh4mf-NJ;(g_92=tMldt~jyI=T=C%^GW?|v78@LNy5_J0l*!m)bZ!LfSgKAXj7?i%P(mwPV5TyyeogWe+MgLm$OjAz5x_$=0*VlThzbK-NN*LM5
d=GqHRev!Y|=3e{F>VEzY?d}gib`I-z*Yp;B>9dgfL);v!gMNH}@N2#J3-7<59rw0BwdgkH3-<TN;L1HCsXL^Q=Fwdq-`x&DX!_v#)a+jxuo_ZEuP`W{
ImiRDJcj}D;GWjO_3_h!pcm|;(r@*&e*1U6{glm*3pnQ=eeXAJnqee*hRDmP|M=e(zli<&XGZ!%l7kcJ`8`YqD*W^?%lF&(5`GUFpU)jiJ}xr*nkR8St
luzg=vBA%`}*&{`@?U(^TTgFOBrx7Pd@)m7<2mL|M%Z~_Mg7<^nCbNAFaOlyHCFQn?L@-TW|@7MEUk#z4fd%x!L*IcmL$eeW7quJR}|H{ZBssw?F#cU&
3+V2r!EO_&@#4yWjdRKl<L+-}$qzJo&ZX>m%F`|1-qp$DjKlB-N9D_}w8Yz!^`kJ?r~)c=PT)B|fvL&q;R|``Ui`4xaXG#_<0>iQXOJb9uS`(%nt=#{H
pS8jfah{j^+oiu-fLH_|*qen=QMN;xny_ih5i$HUaszx@Kz&!WQs;5&cxU!c*weIE=uJoEiHfB8dk{+f9A|9t6>@8r9;fA?<(2%miWuOWmm=k=7k;eC(
dvk-E#;bIpVEFtonLp`7Qkkfly<0DMLH(+~c`rBU1v;6|Lk3JaNUm8gIbb2?k_C<Pr=f-{7yn{vW^}Qet0q5~kPt9Kd^gW^H8H7EbZb1Zk-4JUAq@R5C
%L5)THbJC%R{h;?_0#Y3>lc4*fVPMEcHrHA_>WIM|BYvdJ}B@!pU|i8xaX1dDSvJT_Hm^TI5&Ws&-7T_DqlGEqkGtf*L5F+>Rvv$K44N{=Z_&ikMr_!8
4P#s-u|zD^7bEm2~PFxFMS^p=Iy`!6$nI6oB!|@L;=zP##(s7z>X)M|7#eR?z74R);tflpZj57#{c>s5BcZbSm(Z;xf=$)i(!Fqv&ylH1I(P<`B{h38`
`7MAB59=UgJGO1Y&R_Mb8Eo)+R657kOTi!<72iZi0Lm9J<Be5OBWl{_s0+)!=HvY4*Vs9(}%=U;cUdQC|wY``IrKh27oHV~_6SU+9T&!v%T*JkX2&;~&
2B+rRhYU-{EP<ug0`<$`5sKlZZ-@|ivlyl)+yM|b^bgMmFZ!%&~TyHy<J1)dp~=iyLq(~wwt#V;5<VEVYn^l{(qwXoi}p6(a-i(h?a`K|2xeONcX{p-I
ztm%(`|Eur*?psg3^4m{7|G6K1|Bv9RJ*}la`|jU-x97lHfAIn_AUMt~x!x9kU^FZ&pt8QU`0ignBf`U#f7Vo9%ZuY>pSc0y2XOJOcjdJwbid^H+<>Tk
`fdg7e=kX3@Hn@>G^{*q%@P=_2QJ)W{vLkxDq&mtAwcy7<!$JDoNmU!$-}k$@o)X!P<9Oc&qI*lY4Feh!$bPRr1Ip8-+l&j-|0aofXEFY^(k_L$U}wi7
kmcVJskEqzMgI{)LH*mPk_%n$L1l5PgBk*sQTD@kM=DdJcyz%fP3$Dk8Y<ulX>c6z24_2UOebl&)~Z)3!LuTfB3l{f8i_7Bf!(HWT4HHum9PTZ@)DlGP
n-xwVwRp7htvh_E-Ms$=Cn-$*=vlC*S)0K43o0=T94Wn3--1abFEUGCm7V_l5a=8Tr3GTl|4Z51W=}{K<n3+P?9<Tl@Pg>Dza`RsCOO(l`FS0PNQ81J6
+7-OuN~?YvL=@Wl23Z=a)d46+=C*c+~od)B@LqrsX#_|iMy{N}?Am_E+jP<tUMe|UKP03`hQJVeghgr4TmenNeW8H&_fym*#guMgmQe{_ZMC@XGJ^)W1
3Jg>WDkim|JM!*;eSMxy!^X=b!7=8P&@~zMP=<j=@hPc~@;o<CCT?^y!VArNk@-J*iJt#HKeS2{qYj07rg^{509+m^p!uy8h-i+H;TX5TD`(^YI1<gVq
(YHtD_Q>8IF?4vshNsc+gbz=|@I($zg9>cWf%QtTn_BFq7JD?j!`>cmYOz5rHmJo0wb-B*8`NThT5M2@4QfY^h}$D|d!%oV!~5**@uqw<C?5^VM}zXwp
nNna9}UV!gYwa!9KR{YACb35>h?(A9*3js?eR7QJ`8~mL*T;@_%H-M41o_r;KLC3Fa&W^PTZ6eH|4~m;eGb@cvDUc%85ZaF(@Yn<;0+z7?cx(a$-<U-q
eyewdAAW9rpHkQ%eqN$w4hSs3ixr<e-)u)RKc*a!^a%6jG0dzi&FIK?gPHpavb(po1E8P=gL?&_UlOLJt$62WfhcrUz+ykfsM|dJto7V$2}M3}Vb6#td
T2AjS-0%pk@Nvt$PWb`W3(0d^2z2LX1NC3{cWd$wcubjR-bj@=U;yJtLhPkHQ~^Vn0;KjrgNLO*5nQ%XPO^gWxgdm3W*1jOz+gWa<QyI*GPeu1(3^}+5
}2D=9tyGI$j!Pf6p+gV`Ww%>mlMq>L=#M$GscPt*qWijlU^-2D=`|;$nKY05u|MbZ>emHCj!Qch6@zXt%-@lJ&fBC2H{K>a^kw5!W*huzS>S?@t^7UVZ
`3wfDzMO<1?)&{7_kF5(wttr0Rra~O?}WlK?{|*+9<bk1zRUWM4I966+3%7KJ<Y8L?dvy~#EwUpXRgIiE)BLk*xT-{x`S4Idf3x1Fa74`<0OmS^6(l>y
`MlIt#8|Pw^yI~)ZOUr-M{+Auq6T0)3fIABg5cn4t}~r`h478?JZReDf_-`cDx6h8Usd71~Z0tEBRhCIB)$0MB<-+@I_b){qqmL)K_?r8qcTPi{Fys+y
DDFpS<<m*MwAZ+gKg0bUX(OmXqFR?w&$%8|f0{eUANDfQ0?5vB7>aBty6TGYTVprSu!Ot;c8E4G<<M^crHyeXw}G<u_RRbmQ~A5#|k`;Cko6euFp+<G&
Ayr#m%4uln`jaNCo*?OeS5#ou{WM8oD_*q{1{akyXe58SPLbO*CfzZcPOLY&WU&@=ou>KXngp7Ft+aew+_r+w_5y-VMQzQ#Oqn?qlS+%|1t_3^_$cnAl
S>o1ai_Nz}m|G9U*^T$Jh_EG1P+Z_6`<LNf;gDWXcd-oKD=evA%{%m{vjj`uV=9Z69X8E-FracJG;N@sQcJ!A7?{C(49A~bVy*^w92%b%;cd6#V6~=G=
$&<f(>&aVRc}?yEN9>)WdC`6Dx1;WFSLqRWQ$gk#CT}pvd=N?>+aU8M)3pCdkongTWc;6bknvwN$UFt*={-!Z4;L6y-ubORzg_X`_fG!c+i(BQ_lJ8wZ
dWEgVlbXv?8pb>le2xe>44*Zj4ba7{SjN<tNd4B`NeKN>Ls_Ee+_mAA34>7pTKm-I|bML@!2lC*WRUk`!|QXXNL=ZKmL>Nf5gVZvxkwMU+@bG?{d4490
f`8bPv?Ky7^<z&TdyFe>Nt+{Rf|Y^3~sX{Z^mt4>G#H=6SnheFNsT8~)Z`{EXJRx9cSfe!EL`u)P16!tJ`i?ehw++pq6;S6_7P*KtYY*=3NMd)K!s^7q
3#UVqC({&51}qc;8(3@^Ow@-wV<dz#;2uc5T<?YP5Ua=|M&UGHxOe{4VQ&w71EKDd7J<V#=q@gM%@;Ud?QFTjHJyRW5Yz1_nAExf<|_Td$r-oeZ4`ZTu
L*{QsBfA6`M`ZWRZ!j(68{*S)*_5MDvw|=Gn=*n06k5ByQhhO>Vcc*VmsN=h5*7ou*%;t9U$2|l?wtq7*;OW-vdqTi#xi0L!Gz#9vf0IG*r2zcQlEBB*
{MVfVKAvWOLi<l>|Nm>+H}9wXN8P`>%?n01Z_;4@4f?qMF*Cd;-)p&``0+N||H#++<7BY=ewY5JJ^Dq5cAGcbw7$u-?SITn|JiL;eB2Cw?VA*D)ZqI&>
fU2AeDC$#MfK3^{;fA_xc?Hv{g2#m|NVx)u;TIY*k81V@~_Y8{>u)qyC>hh{{-wuY~{1hN8L80`tO)<+WyS{HSGJOq5Pzw{G_3LL$rV0HTNeQNT2xoC;
tA4zklNIpZNPH{{D%-fAkxPFTFM5XSjL%{(B^TRt?+e^*3yzmo;opua@7w^QX*T=bZt=9RN>}AHGwlU*hlmdN1*fA3piqTTed!=lwV8ps(T9fTxB&So!
`o_}=74{mt+}|CKOzbx#BIO+nMVIaHdDB_RHr1H}JW0@CjkzA;GdcP>AMp!jbRl%L3y+b=m61=Mo?<KuSjJ^WJUfA@1mncRNo`T0*k)p){|3yY^s1n*F
_36?rr)vW0qsRdphz=_x)9lhx=6O6Cn2$_akRL7K{+^n|yg$0Nb>F_mTfe_hN4ONt-mQ}=rcb9Rbu_ut~U|Vlb7fJ)gTn(=)5)>6($Xz2Gh~pH<qjt%)
w%s}i4me{wbGB!Fq-B?Rr<JwL6%H#-{PmOynTSzxJ>#=lCl-4WLEUsAfMck&oufFp#_G<Jpv;S?>y*ePk!XyMGZ4mmhK$k>*AQYJ^TB8?p7k0TXKN5)h
4sNd=uX^zH0wD~t)O2+X>AiBqFp(9Z)eAg-taOvbs1#A0Z%{UZpM^E2<9R;RfDCtsk&KBcq^AhN^oJ6C7;bw$^@~Zj&=rm%=C7?l3k(_76-tfRJcp_3>
GqS(bQ!emS_cPw4waNWkG;gLug8yShR+0x;a{`V>8nkPC6!Bab8G(cRGpMtnd+yv?661?p_RaYI#Chb9`Qm!11)^V)roX9B|p~o5j(0&N{O-{Z6Po<N&
%OZz{7wP8?=KE-|8`>4RPi<!MQ_^CW$BpiE)EK=LynLguJt3rtwcd%YgXDps0kc>)DHNiPhA;u+E{<{ecZuSvzaaXMF)33~u8t5e)rH0lgl%E3VnLVQ)
#|K{I($OK03nZQM+cB^)}!fD1Tmz`s5z*VPCdOFe87bXUhyp+?`QO7%knF>cDvW{hiJ2Iuw+Iq18BR)K?r;SO4EQg%o{Ov5)Q2}4@;hA+7z*^|nu0t-J
h9FLWnOz~5RVNy!R&Qb?0CRsUjz!KPJFwF$MHG^1tuq=y>D!KgNN*HrsUpWi8-lVc;wH+&plUeOh+``)a-fJ_vJnavuB26<bR`sFT(L`jzMqFVoZpe7M
jKVYXp@=k1=pZ02p|x;YXS}lQ@{F3S#3fGa?4X9!tr~cigcD&NDN{MrDm=G%+u~Foa~6mz$VCTdR4SlH7e;zGXc)p1Kz5gnb^i_LS(ZrC&XMvu&O?ryf
fm#aRun+Sf-RHQZzCdA&tDZtCJ2otc;s0T|3+dPLz6KMGv)IE<JbEW$dEcRSu@A2Ym##MA@}kaRSRa0{&4Rp(3Lk;zPR>s%=Gw<hhVp)Y|}y^UW$0u4o
6m`7Fc@JBxH`?>mbU3lA2M(k>~ec?eew^~m|b=Z|5<w40fn+7yF=^={Ig*LqoW?5vy-aX?L&3Nh78)J3yc03gq)hMpZ88aZb<(`}1zT!C4ZtgQuZuK+W
ftu<y_VKhTx>upg;S52p_Otpf|cy9sKzH(!FSLF^n!2-J2wcBIW71u3U<-u$N>ZM7~*VnAo*n@CN6|+E4ogVAZKWFC50$@V&=LX|rjdkW+jL`FARJG-n
8#RZ*-GE>{t-VxP5hA-^b!V!cj&dD$><LDLdU^p&#a9lxPs)%PD+|&unl8~PNl%50DCZyI`&7>;_}`-sOEJy5+t8D}L5FN@>n*WgnSMpg$yU4|yTuf6{
P-Z&{+P(vd3W~a^j7RD5G+W-3z>KZS{=msq+Qb;6H_qcuS<GVji~gZY~wAAyoPS!n29B5$6hMLT8vN!)6oNd);87HkU8a|npF}BFa@yDWs_@FR_a8u7v
}|qu`>{FS32ELHBJNjIy<=Y<jU%VuozR8S9vSoE5{((W`J;jz7cc>A&!;aj!SzF%H-&QAe6NET+EpekT$nhyRBna4FgB4z)9y`-5(L}Bn1;Wq%%Z`k#Y
f@8m+M0C+Zwu%xAzqbdH$B22C>|ugBMso52*omc^wk1<C-MO)|Yoq)&+8y5<%(*wS7_ao9=AM^#}1ifJvREo2n>`>1V`)uOxVU?VQAwVrw@=-?vE34td
wW_CmuM3iZ3ePmBgeic%l1iFMt$io#SHN?}J)zXvnz0SDnmTS$NrNCK9XX<HR&>~<_f=0BNIMMM`-piXv@Jc}Bf~?TO4lZQIU<|A&oK=Ms;~*)S*lS-M
sJvNp-e&GFCevMVL<;ibr6PU$KySbpsDNOy8AB^b>afi8u*|7uBkFi9&E*wWz@lY=huYMaDXIhPd;>^wCE68sJqpy^oD>2WpOUl6&}YP9&_qbG*#y7nV
8;aOaveH{51T0do{6G*nXIM@eB>Yoa}132)~0nzp$sS4^hq5#c|igilW^GFzpOQZyj~#njv;51DRKd%s{3Y_BQy;QErwKGr;~Nk;kOtbU6CEEBrX=Yq4
C5)CL()WW^s3_@NgZds%RYupz@P*9km-+R7^v#o$d%xuTX)Kn!-dh2`prGwmV6q&S5yq^TwvT!gNGrYSz||B?Dj?Bb+uRgJp~z?VIRwssf!7_6gCPrs@
V%8oJ+Voj{2!14b)!yf%*&zRXAN(Ky2Sz4D66<6{*lLOsfugN{icb?jxu#8+7s5m-|JG6t+Zcjtx3;Gt6RV9e`!qt3)+wOp|t*pEtX3UZtZK|>|Gbv8~
fdgl@J+!t+j2U=l~POPcH(5%LfXKH)u7CIxKtvO9{<^Ys&CM-8NHVVO!0Nce>NGEz@GG5whmy`fel688woYx)Ov?HHwj-90Aj72ZvLeCE$79rou2#xnd
Ol8BP#!k@&xn4KWl{;j&I?T()U4TOeCYwOf$dI+2%a)oYNLMxHh2Czka<%}u<4(}PkqD7li|qPz47T$MD?~)*C+IE!@-)Drrdr}52xxt5<T{Lk$e0Y{m
E}+uFt<!r*9*E6S>8Vpaij`ig&dZm<InZN07BKsxW}!@5O|5*aJdc6I$D<kl20bC1gLYd)^euC9Hj326Vi3Eqt})no)hK7P#|Ts1Wzv8#z8hyEMloGz1
5L5*pQ*VhsBS^=iypQTS8;V5iegiEuF$LnqFO4$1g3wA7`Sb9LAUib|tBiacb^#%&#_4tIdiSSQ90<FwqP%5qlP-N6t>0s$J>8=T0fL0OCAUFU&Hn9R!
Q{=9D!c(a~Kh^VI1$SAWV>)*i+anpASfL{2DMUS|z}{@lnC4WbK76?A#dQIX03%@posO$v=}>!bOsNC~a-YOqAZnd-wtC9)gI443B+S9CN>i)$KctN;#
6X+f?h8lfTUDMM~9WyMygE~t(;S{FM&EK9x~ivk-Wpj7Id%N<;&S&&QOYT+%wvEELLa-rlQv!0G6JMBQDci~mlD5of6zzGt&KOVND3}D7`vONn~Us|3!
+C|q;9xOGQaKwhzfJV+8)s#@q5CV}J@1hEJYhD%x_(4oy;AK&5+$L67Rb+>6W%1nAORkpAOg@iQOk=$S8P61b(pI&w>^2&1l#>rbpL~y-Op;N~Os^N(V
cngAnCM8Zbe59<!kD5r0w?+sDS3g>9SHnR^&~Y+b-anit?d#B1rGiMfwi1Nim(t}5sob2%L*Z+b1EYnBnQV`jLn65PKs=E#i&qOWhHbY1M^kcK5zgdQ)
WF1k+K8%YF^LGST1#PDyzw+Az(#`+g`^SZHsj*K{Llamuyp=+Q=%YQw4&6iJ>lGuUeoXK=X6dIGb>xH(eH_D_)!<V74~!#@H@vnh}Eibs=puOK;OD7i!
zCM1j1)s~F6tFpIiv=cBO;l8Q1Y+3}}m!~mK$9@A0YkPf>pl$bg(dR9@Pct!2JUNEl?^p+UekV8BI10!reiNlo<42{w%*y3l04VbWabdXz)gn>_8E)Ey
uis`hsV^iZWVF?f>R}#{%gz;z})!NCw;7gt8Mok)@vTOp7U0|GZ#|I$*WBI5uL>N^l%eCcro-80^EuZpcYZ(!Nw?7B*wz#fzRGWK3;YKh6iL1Ro-iR(s
Gq_y`US`w2-p-o62ZN}-0sCv;IueV%85_GXwO>}cPR^k>;UhA+fS6Av=`q~KA!GZtFM1}9=%bUlb;8NHH~@CGVMPDx5gjn*6P#VokEl)-{t*Pt3Xbn=3
nz5eB9kE};DK4?I;sw;xlj?!vHBM<`ZUY9f{<axf!Q^-Tp@+U8O|Yi<87!p2joQ>M{--@A+th9c%=epD5_ep7~aT>9WX=%YqyNhYDhc5N7HJqU8|bg#=
*v#%w`~3(BNoq;*MsC^nBWRRX48Mz?~pheFqcAu9W!oSnEiKiRUmo#?khw6Z?hT`mGF$FHXnTu-wr~nvrtOt*2_W)k&WdOeXhT6!_VtS|4UpSe&+2vM0
`ASX3>Cq%0ZeaQ=cMPxaL@tZ8uA8z%=c*wj1jD7xrMb0(m<T0VwqGNFN*CjsvSxL7ef%WtZP-(Nr>=A3SG2h0I0V_kw#evNcQ=vKDYp|17nKm$Z8%B!=
^VHK<Ld^hv;RYkcqYyt>zGy*J(D(G3ARsGHqpDeA7xT)BAQe#N$!e(x=TYINg6Gt6$*%pc@^RSs@5{_EW<fXR*0e38F-$aWJ;f%UWv_lub80*`i$g?oR
M(h>^^k`3*!1Upql0@I>O_OMuKcQF&sMH?UJaUiI2)~#dsm*yS>-6ZvsHMX}*Dg9u(CpBv9WX*p*M@4lP^WW2;1Aslb^%DDWK&hwj~bwP8+M+-^;{8}z
bq$u%}#+k&n<haZyJsH;5`%a1<($PSS*#&N@2Xx0YD{io$JjWP1=n(K_Z}B5WW^joYWYJq)A#4MwE_C5cIl7ZH577?-FmyD5^yyS;&IfTKcxCN2kTf+e
Nz;@Z%sLwS}9)HYy}9>e3hRs#`CQBr8cU?N5y}Yj2NT+acP5GWkZ^p7f5Kqt&5Fa0H~1HQt>8htkXj#pxqX3Y<<HWwdZ{kQ_iXnVM)LZ_grfrbR|NuRB
u*i{i|uYm6blK^6Bdva=f4!%3LKH{DgL7^?BgaTOn?fKn!t3B6iV-A@8-C=s6iZr#g@1ocFT=ab0+6J)heIbd=U44$8($~4=%A5s)!FVu==UCdHm7b%D
J^y4zu_Qy>{qr9+|V$Peqx+2XwaT!uK1&v@>;i!dM#TBhev%~0sYa_s2q++9rTiRi|oKa=`pojX0ZMk7D(1#7B1V1S|+C*m4l$-NY$I~01DJOBgJ(RCL
Q^7<etRDAy*-%5OL0HHG#L9RK*-M87tVNG4&hu*7A$n5JjhQX%s`eZot1FhX7FZrfHkko_qye%lvXMy~L!Al$i=3}bF#;QfU5NW~-)4yBE9c47(PN#aw
#uwncex6b)!71ew1zFVfCRWt&Sh68X05yo*8~!Lup#&hi0E4(Q^eC6R&v6E3nISMV8e37$%#9Y<|RNG{>%{#4)fB{-p#g#ARl!gF<_yJRB;0O^@I~M&1
xMu>i$X*ISr#gna<>mcrF(oHWB<r(trEt=e(x>eL>H?vGXNc|I@YBT+|D!Ata`v_QX2GE5h9^&j1A=2L-a0orVij5joh@RFTl^TA`QFFJuj!x1b`<r$#
zQB+W`@rtB3C%Ku9?YHMkBHqKXq$UwZGqaqrMUR76-+|YSO$G~5?sWypEq{fcL#je@4u)8EI$=EQ01QTT4<`D_9wCfmhz30sgrMDH`P+)_c!Z-q#R;D&
Y4Lc6DvnHI92V$lJ*I&}foH^KFhZf{nOb8f>z4`ol)-J%)$w;s@3tb>HVAhcyOmqu_4e@5@3sX-ED^#_cWX-h93dAdMjgOBsW-=yp$2q1gM-_qP#(8C@
nGFsHEiM~Uj!j_mV{PR!<*tI=vz7=(nqOYMJ66eN7A~lY4uMTg61`ZbbVZA>^P75@R{~C@Bq?2uTAIPa<7$E%P9L4u2rSq7vVMn4BimN46pdsVMnzVAO
kh(+D%!QwU^R=Z(u*=JyMBjm#VdqiYO>xa(kLRtlhcA%-l(OP$|<swDcUiL%FWVr*|mD7RGHNZm&^c`w#G!w(((>j>P%ocR@YVZ30y{)OT)4`9I2YRyq
d5>(#L6rX;-|c7#24haaJ(`$UT=OEo{~~%t>-5V~YWq&UV{zUclP0hLq&$<&`g4n%$X`i0Zm<Uoq&}Dl?O;Y~a*_r_^&7w)vsF*LayZsugNpqZX|5qX2
4=w-*v0MIk$>Vk2C6TS2eeSgIDFD{H_{)b-(jYyt-yr<|~IFI(81j_h>_tLRb!SrRs-up2QBa$4kxh#T^(qT|_24qB3pfNbnsFJyOY2<zwFD0F~UR&`2
8SWS)D15oD4<yurhtFiK!BdkC!v5H=glVrO@=g@w62L*5g3t6kZ9<GAucokcx*s&N9v&m2BZXYaEGTV$IBbzcElXi=}C~U;Eg6Y+pb1^=jfPHk0KxEBZ
nziWcV2GuR>3G#*oD;N*582baHPJ6ki;9jdjpHgnO<=^ENk^<FQyq)0Hilz`8-tD9Nc2GvA&I-iDYi3kIaDAndCpptU<PPZEw#KhVDC)PezO^KB~nq>(
V9atz7&9)o=v^pR3nX%=dHTW_M5eiY+(O8NeNGV^-Viw%c->J7Ke_-VIiWy3RI|YlM~phO{fcC%<{{rQ$}5f9M5th9&6LlskJg%?CEaTZ>n|3Dxh4(VL
Ms3X7&17={RhK>Iew)DUe!kb*Z##Z6fMYK3vr4(bd`c5;sX=0}ITS>X5Ra=P-wD4t|g^R9EU~u|;54G^-5YqO2vDo*j#ziEC6Nk^r_;`oTK;GJs)gibP
9#ZegU!=D0pe_ecFy;j-lrqj>2Cz)|aHiE78jWMC21UUoViRAjZpI1O`)&8vr{G+dC#dKJToTvje!79;9Z5gvY4ck>Rm4D5nO6UDGt2k|_B3fm*h-<|9
1ye_QW32@rVVlgCQLvX|adAgkX3ti~G+pFhw5r8=?8doG?VHq+~%UNR2wvyiE0(vqW2Ufx>42=VXaFCE)9tAB&IM}0r*&g+R<*t|kV@t5(b;OV~A}&O6
wHeWC9aA@wnDQOFc=b)YH9hr`(q<?PSeHX~<o8<$T(0?t87Y@jP%f6oIijj14K}B1(2Z4mRe^3K;vPAfc|dXn+C1(;NZmkK)zX<%YrT^yv(c<|wStUM&
CT9A&?0aIZ*gr*U8&f$Oi6(-0x{spT3`}Tjxwa$H8w@ynpk1089UnWQ!fY5cj=?qHn6uVnz_xVX1CR;?R?kKhm^eld$nK7r>wzX^?c0^u5&hdotVm!gm
nxv1&uq+f_b+tI=~dxSz#Pmh3(^<w!9k2S0I`Ai6T#u&SYo%g4{<cI915H+VH1E*!Qk`rQ2^u5}`3B@1MKb-kDbQI*8k*u#PcU&0$Iyd+taC)QTiSda^
=vM4I8p<+LggFmZV0G<HffME2go!sEkH(OGskX1HMG39la3R5ia!79-#$TVpX<(+g*;Q_XhX<h8jtfrDbqXpx9_GzdVsHfqwub!vyu7raCkqyL$(h9~(
d%er}_fu%a0*q#-vby}n6d*qDfDWEVP%hk1zii~b=ISGfftvX|m`%`k8d*INj91|T9G-PEgA<uD;SQQ(rkFGgNSq8MCHCxCcU3M(#Gy7wH27yk9Ghu4@
^vnRxVIM6^c0z{;5z@HiFU^aNld|4X;T*P;vWfHTqB++ZOK!%-JQB-VCxB|rQds#hphhmNOK*uh1a9adYc*UEu*#F9OKq6d35<{J^2FF4rm^{T<;tqHE
p^7`@~)Y$U|+83>gv+w0TF^xR&>WK(EMsNEg6^O_vHy-a~4c4M+bI}Xq23%>U3M{%$2KmbdEF8tM~N>pF_@8>cZLqhBZ2^v2;|?tu55_x^N~yz8t0{R*
aJjP-f#g$HM~C$(AGVSP&c(`1mfT_MwNGNa$MO4y%q_g&(zLGWJJj0qna?d*)0P(~ygw@0K;^Oe(6lt{Od57Yt}D7-CP8abHa`xftc4oa#6diVLDyxGL
Ze#j5f4i>t`e9eJQ^0Txjp#2fc|Eo=#_<i?{ylc_WI;MMIupyX>sAzWxU3J#;;aZ4^rLszH{tjRKWPqeJ-IBTrPHP0R`Ko)+h(lSPhV213e5L?PSedN%
UUC;O93&_;gZ`bP*7J2*2vc>UcLg}>tGlHw|x$x>h7wFPm($N~D5gR{~#4$aJ)#z-Qn}aq&N&qXe6knea2-GA@Vw>YPQ=K@kT0|3f-~>+V8J>5n3OYpO
khDcss8Y{rL74dS>3#<GrmA6VbwM3)Fx-fY&t_3Id~+p8Mm(w@!Rpd>&c`vzuUGu++{kpP6HT-kfz|rta-+%BwTYuih={*GnMIDlwg78Q*uOW1&Vl2Mi
vsaDt3|LC`4MR@)4C#8$7wT(0g?mBa&X*h#;F5j72uTNU1=Se%~--GRkj8qs;7H2GjQi$uz|vDC&2e2#Wh)5-r~Ak+W=15+)Q(Y%V00EWID;p8kp1*%n
rx}ZZ32zII=Zr>_`s)WKmu`!QEsGm|NFL)m}#xb}5ykJm$d^9LB6r=gU)PBB-(5#pV{@=x7$>wtw>GFiBKyaTI+W_M2jCY^Y`~U-kMZOzRlqIh{N5>4>
(jtDS?mnks5lqVp9<N0hJzeJ^z0tK-Arl8i)lCQh;q8l|k>O8Tfd6_LgO&$^tltG>cCCOZ`~+Ck}^4z7FV7;vj10^>0(B6Qav!+!y2>lM~T#d<+&h(}#
L^8j+r&~$+FMyMKRE+MbbpX;{ESQ0Eok=Hq=5A86?4-C_pYpR^N$yt#x_=AD$I@7BVIzx^V(}tBjS8>v^Vnj+q6w2j@Q|m<4zhnz!<tS5YEQBbH1ee2%
?had2M{9BFpW~$X7wr06w>07&-F=p^?!@tl5QXJiyU-E>IRwrE-~{K|*kwY%uJy9Sa=><b9rdDUmhZO*55|%0(yMX>ahOq7o6DJRE-Ew^m}XYM{0ll!N
;N8snGRspRhsUlc3UwV+EvjCnFRnWlRQuXa&-XE5HiS)*Lg*q0HrtSD4)Ih7KnQsuZbdVi4Hl)8mk<t(9~&XRjd+$WG3Jer<!QPg4#rc>uPz$9O&nx?P
A{&r)XXRBryzACdtkOnYm)Dks2U6EHDJ3Nsemy6ShDe?xTfroo1jSMYhd&g=~40Gx$v%ramtfAJWVWJ1PC|^c97dUGMLz?5_@f=9iE5IrkoYz~k*s%-a
s(Pdc%m=O-Hf6=^K8^1;Igse9q92fCggdGY**x<2Hrm+E?O>IbWO@uU|u{UifF_@vj0{%b_+`S~A$*n^Y)7u58jYxpu<uSWQvQq}*Q7sB)UA9#mx{CRS
SJvH^~bY|~yO<Lm4SZ0!0DhFwNP{YZ^Z5zoQHA|qHs!yb;EW}N6J>*N-&8=e_wLh)AwTk?>ToRQN-sBNnH=STsUDwpnzLcw*JS9k6x_b5TD``D3oo2j@
MmKrTzur+hTw>VrD73Rd9`}o8thq~9wbyNeuaY=y8Yz^sL#nNE5-qh^GVV&_$}Fc1g(>ybj<nPi1G}5q6<tjL!^~OV7Sst_7DRL<!=hQQ=al_Z;K%Psu
$Gdktwo+TB8K@F9XcXHjl{g`D9NI{moHB~r$(=izjnieSz7z~O}@IlUR>slt~=K{AMhW~3Foj};nsF_IUiCNP3<Xj=<UbV0L>Pz7If<JKt~FYRx__y9h
6ZbP*F`>@@|qLbW;IcJnlB9z^|OlQxs%JAJ%KryZjXVF*b`Mwp3S>fRqEaysckFAJ}<0Z4q~yu&GUIH~DyK2#NaY_}}mt_;QoKy$+M`V0I&t(WZmE=}m
CSDzGt{BwO|Bs+T~QZ}zuwp?235k+;!yK?=tkf2^zErbd~}7D_g2QcyAu=xTg4j;FCRqVQmKye#nX+QO5c#(&1)m3^uF`4j%UpFg8lm;VI6SH|y?`29)
zel`B!Cdu#V!=3^K)5{lnpohdu`IGu|<&RFTAe94t`yj#-bb|()EtZZ%wvWHks32Vyg1}+9i(SvNTl}48-u7r-!8%KPrmlzhn;R=^iqN}*bsTeT$FzO?
MZ*}8FE1VcrT$O8n13omQ>d5bAN^(gwbQ-rb_x}_ZE?#V^7SOii{&nzURDcwQV;oqBzS&gj<tZBEDvY(Hvg=N4iv_y`*yjjsA(qj^T)d6G9g|%zVM>|i
G_42Up@c%Z;(H||Cs-J^6yLWdl0{F_#L0W9`L>4_x$zkeEWvqi}E-8UX*{}|37K`=lt6%yK^P3UC}3R_)Vr4em8Rqo@+9i9!2>Lzd$){L}9F@Gr8Vf@b
ZSAp9!t#tS-f>Tv?oG-0;Jw>GTX<8h>6~Kc)(K`S8;9dog~iV=B44G=9IxKPKL$m;FomC%v%#Ssre2>!s`eV*F3Lb|+ImMg7(D*M2SilO#D)2@9(&cay
I)N}|~76iBhO%`6%bff?^eZsX3uOXJT=$ESh5h=@t4ppkhjGa?-qc&@*|x72rBnu~~awAth`I%NdLnZ~PTUh$xq<Z(&a*G?)+4@h*p+g~5>HIW@h125>
i@pE?@pCFBxmCqMqcRVv?qHQO6Nld(q<J0{byIdUJQPwS1Nyza~)QIk`NA6m?jC6I>W@)v1)BWow@}J0mBL6XyKfU+DRY^R!s4*H*kBEQ!?;rhK5f}FP
J$qs3VpAHa#&1#0xvu6SzFC?^f?#`8Ntrn<WJSdpTV=%`6x<;&Ax4z5aXOHSq^}Bv7Xaf@wY`>VR6E!)FHX7T)JRuKCuwVf+zS=Yw?^A(3rTGlaOU}ta
gBV=sL@Oq5o_Tpp{=poyRM{c=u;w6DODRfY+NFp3D_$ySEI2}67xMOYRLu@F6GfQypZvw1yte+(@i)w=9UjE$vF$GC~<6SoVaKI{BY+Pb^n*Rw{22zDS
m8h(_LvPBQ>21X0UaP4Su1RF=GXLab>l-kw*n<jdeCD_%2sW13k||RH4&wEbwQwt|;8nq&bD!g<w=PXYAHwh>lZfRft|O$&8S@8j>nwt-_y^+#TfA_4&
jL665K0ZXBkOqL@=wXjeF9SYUKP<wbp-596POQ5UJ9vuT7Gd#H@YSuJu2WtY4dl)J39;w**p-)Ihh33q~VIga4`8f9FFoZCvqRd6b4ibskoFmALrI_>D
A)90Wlwq!}O+n;O2l#Hy)98_h~!&0z_i)0k5`4ye!YbWDumBNeyi!4+#NQhsYkB>%Cx>Hnl_v5+Xx)ag}XtkDP9YGRdr6ZD&T=-m?o?~t)oPz1hKtte5
8nB?f-sr3t=U~cO+D+b;a>_XDI^i&#=I4;R@vjiiS)>N_niWPQ8X9ar{*+7OP$(N4t;3x5XPR0xET1DfYFz4cHB+)Hv*vXbh5X`zAevImMiz`oOB$isE
DlpQx3Bzx!NvMYN!Ve$V^^Z^92BwS_WJO8ZgC@PIyvo4;W)!cBR~0zT%E0*f<K#Ezb;4IN>W<uv=y%O`f6OV8qd{o#PIy#JRR53VYP^~!`=wROAGXRW@
z)760>JTSf=`}4v&)}mnESyg=QSAjM#1RndU5AY>>as0!5l)3u-HP$s`^8PdyeJSFkJ5t5e#krSWb2nvpG7O)w_pTi6vMU30()W6icyNul;aUPo&KpUI
IV1ScU8$2nl?naUq6mBZ*7HZ<hODAny=QkZr#7meL2HGHr?pvu14t%XRfH%1+%k@bK-bFiOU1AhW8^NjQI4A0+qr6TCF)z!FyRVb<4S<8`VOe;pAqLK9
S_`%NX3ycR-GLk1peGUDg%#CxVoFt_|LPZFVl3*}VmPymLBpZPbiOh)B7#9ul&3YFb)t;I&8pcfKJesWx<LXwSrG~_1E%03w8EilPbY2R+D4lmzU9iC{
S|o?*Sx{+U!}EFFQrM7FM7DHuBiAQKYs%ZlwIC}a#b_6^;2`fE%@^W*KB-IQ6j)k{RWv^qD!rapp@B~AZnPKWY{MDV;*8LYvR8RwIZ|qa=%U~ue!L!?&
;dUyh5UEdvlvxI=JG6nMJpJY?<*!f39+-FiHc^loV0@e)8HAOSf*$cO?r}MCtmV}$aY$TuLU$xuFlmJ5BP*La^$=@jJb1?2r=qX20m|2(sYmPMb18`8z
YEw?OtBCt*BlRVaklJ+trxA#qSEpUOqW5XLA9cq}=`Zh;8zs)Obr{e=0R=9<B<KzcAL=U>hT`rm?YgMUGtTYh#uQsLs)p&u<!(HAa>)o~bC(>;)|#P-E
Th_SSr&Tw#1jrhB6<H)N!yXM8Lox+gr0-^*HP?&EhAvS(qjR>wx6prSQjAMr*&Mwx7cr*$EX`S#R^+AJqNApeZ%c_HM-vuKp7g)Ysa-G&qrnO+&`R1PF
{kK>A{Ova^=TXF&8FLK3TJX9uw{B-BIESJx&%X)JaiAc)Z&KHvDb!HUX@Eoa(BrC)CN!r<x3TkyOL^NR;<N-vHz~KNB&WX;}d$hSk+Bn=SIrMrkj1<{y
EnYaSmm&;hju8Y2jCUt|59inBTLVGzt@MCDYI9lK^Cv!va6NZ%D9MqnG{QVlmqsw_nrJ)`nU2Gdlr>J8<6AG!zm{8Xje<Gg=%fjczA)xDXCqm4b9Bn1U
IY#T^uNYfCl+izj~L(3U}r4XIByN|!FJ{7ln>Uqy1ir#&lTm^$m9;Oq>0{OLXFp{QTO9dz4>x3p78O-SdG{+7uT?b6U=maH2hr_NXk~R#$u<n3uBqYKB
}<o*%cIrIvO57b<y$6J2qUbHN0UQnKIJSEaSPC*AK<Kf%z0~dBHx3QzM4wMUsc_=iGG3mPV<N4UA8QLh}3Q7#S9~Ghv4prf1<MKW1mEXkx5^#>=L~*JW
Dfl5j9hh4;@GYMh-?i1gd|ewZ%|q~Z=UIXG5(e#~s^`uR$6cDvjf#*klJVJ>RtbXS+_CX?h++_)Ubtcw9!ZFG=40OKuv!mh?*PR*so$UsHmu+vY*&K!l
2G@l8)*wo>rUM~|gnn-L+^5;1!8`Onn^6}&%CxiUU>!+-&3n7|Dw&CO2-qL3&Iew7;1lfW7yZt#G`8#PEu#V0jcjtpa;B|s(FRj1wbqoEctaDVTgwb5A
@U3K=f<<31*tyHwsP7vzi#3w6>hQHda(-!S_Pk*Y@-4M4j3m3Fs2qdoQVfs6)hOh|i!=dY<~+<yfst*`p`;|Cm~bSWs`ViXxoBpHxbpJ)FWm4~RGz`?$
|ICDHR#LiY^l+f-XH?CtqtcG@X>+{m9-GdDPvgaHjiX^bX0_!e7Zif79SxKT4-xTGk8uvL{s0MtvPHZv&OQtG;|pMLH%HYrg`vs__rrI|6x2E@ZF8%X!
gRJq6(+<K6&GmW$%+$Y7c!F4~C?IT5FMiQT}=TD^Mim3dVG|s?(y<@9W>u=29A0@3geW)I~cBZjgpXYId!q#OqVYAGZG1NQ0_EHGFH21tQ($#zx63NsT
j_6)>*NjO*x9S>mcm`9Z!oCt0N6v9#vBBp{9JE{##GT?(!ccS2fk*F1;LZ}sm>>+hG=&zhng*SraA$2ib}buVuaZfcy4YL@dS^fVso?`xUPVEtxg0?1&
rGw^JgqRMOs>vu|(V`D7pob@5~dzPM*NOO-^ClD@57*Rj|v{q1F@YzFP>}^N3hVjq)9cTEu95R|D3yLt*@AOs3m1I?#!v1Vmb;X&Yr5<$1P=Bc_wYJN{
XzFx$B3yXHsEbJ1GE)a%nc~zQc{+MXG-;ZOr$)F`i?KnS)hL>tVfQ8w>r+sNCr(FaEaNIX6EG{oG}mP$j}ICxY~z#okS~kLS{T-!Te_+!EUxX;IPdIfq
+iG}59?PLpW@59wkGt&X8A1I8Smqp6m0}+T1Pc2wyD+D<*`s0$!=gh+?DdUcH3k$Q|H;i;nQepK9o1yxovPS`^Vq#tI)PKE&_Xz#@$Xhi;2nv##M8+5u
d99DeO+}!N3x21^dU0^#y%?_6=9vgwbq@U}Hg1uY_S-4o7ryLeOO3PhzQpr3FaR@L*q~1AnIbQ?wSgqOTfe&Kl9Me%abv!+sFsEq=O#@#7{BE9JQ~Juq
y;C(PV3m{N^U1yAiU??;JhOg!7NbS+5cLdBj0!(X5Bd?GDjeL0Np&v9!E77nbZ4z*inVVW_Mv@rp{;M2OEnf}C@I){2JI0DNU!A8L>Id#~vpy3n4Sjk8
oX^YDR))!k8H|l+5NIn0zH~!Z>|CxUN0M=(FZft-$iKd1N>$7H0qDFj@V|0SfMTMu%xnv+&DZ%Dz9?f|%3Ik&;7Y;g;rH~hx{3ID$ksYIoSxRSd=OnQH
%@*Ta3Gfk&52N^Gu)E-lD$E4S1ll@v#u>v!YY~|EUf9exijlWtP13Gfvlfw5TNy<($E4|`VM$@MiwgscVPKwiDYF;aon9NkBvhgWXK|ze6QO0)UOHu_1
l_RWUN&{ZmbVEi`=;OU`*Fk@1e3tTB~rE{jOx+axZuqc`tMjug!N@n)*-+}RK>I-Db!-HHO_!YG{%|1`YB|%*g)*59BI29e65NT#Ym!kg(~Bv0QpDTxD
hVU#cb+bJ6|k=@fr4$)p0gG2kw@qE?`*)Y!l5Ui#<ITYGh;>vA8s>xv{0z0*4YiBaS1SW(khR#PeQQ8ZqeysCqOxMd&tNW%M7smXyPEU+@INV#W&5Vf^
!rYaxvBL^du<wniu0vC9k5jIE6{s|r-L7B0!pl@VtUa}xT$XTtcMwdTR_T(-}jaRmD<N$?EcjbVMT^#fK+cUWSC!q~Btay9V<oU4I>5M5|ZoAC<v>$@#
!xIDLk{;w&D5T(1oNEjN8WCsxwF*yd7k+O%4H7$8V<g;_$8l*xek+K&uk}sC2XP7f!p!0IQP6UQc=Y~G*MvUg^GA-_XyQqU{TuIViClkRq^Q1uqGd-HV
Gzv@;W@m&ug+jTdHeU*h?7TECs(!RI6U!8C?@w6+U(XMc5+DJ_cm72;c#>O63#Y1mA)BqxdRv?~krqr=qzLOKSbw~56ZcE@!fv;iy~3BJMr~D@h9gxpG
k15Sy-=N2C$6HoVSM#yfzh-JPwGLbXvB?p7@-fcs-sK!fCz`yOMw&9RaVnE><97M)fi0aHdSi{s>`WIx&^Au@e*@Hpgg`1eZOKuv|`I_v79Koc@0oU#l
ogeV;W&IlchW9xYwB_5Q~CxbL7=;%`W5pnMt>20yY3%Vp3EpyA^rnuh*@PATikU2W`SE0@6XED3jJqYZf}T7-=gn-pwyy=gZ<McXiqXunK0;$vG=^e9|
ltW54!h;JB@z|2s3%WLApiWBoT*>fIP+DCJ6c2T)SXv_0-@RAY*>nxEWN7we;S?Qdl>@u*ifWWQak&Fw}yYs?(mq2mi|tMpd0mNJE0!4xbmM|+Z-1zKe
1>n`LOMqlc5#tFwwIjL43Hqd)N+04kRt!1`s35)B1$qV*yO?8@1X6hmUixe1BtrV|{axochTie{pxf&JW*ioEdDI$T%BB;=mWpRf+u%oVM8z<K(Q8hi_
#ib2w`M6FpQY0PLICKDss;i`<WCwi(Q;`*rlyHVSqEFIn<Wa(9-GFt~m@6_q*N98JI%3JLK3N^3j{2{DoJY#>gohP5sTwB@xpD{MsL1A{ko*7Gdyi$uu
_a6NgD}|8V(<pgnh*p?05fPsfKY_``iD4?&nhY^Zr;eO*H+zaIXgTjoW9|E`SRrqb0=be+`n~kW@P6I^DR%`4=D?Q{8-<S>KB*+v=V2{izu7*M4e|<&&
4eVSUz3Jv3892r-LB>Il5yih?tRnb_0r|HOY#@3vG~(&-V(cbPOu8rfBWb<pzk&(@59P^S(m-@o@6l8%sd%lW&(#`rGiuP(!kO8lg=Zxl1MoO2FXlJk1
$!uTKJCpMayGY}ob865FpnudD>-s~#(_A>orL;xJ-Wr<hiJQ-&hCf0hr3X1^bz&U#M_q!^No_!hG==Vk~G^V?ka%%N$*2t1uYvlA(O04M&6m`*sGqLQg
VC=g$b-Ze6TS71o}$M$Y3Y^FTj8itMoY2{oU>lT#yz4asinxdj=arT=+vZAom_M{`@%y06^5MrYpS7u_zxsJ%|GkWyEOsdQCLa{=5BAQ1i<$p5#i~hV*
#0qHW!{%@Ujd?IWz-qkL^NBX}Y-KYFaF%H0ON&qx7>*^v;x6cIM!8xmq&@TS_Z>+l(2r#kJ_3V3^x~mPHn365sPCgRu?pKcg0KfncR7-^8>6J=+S&Bgs
|yyqKs3mW+w7kPMpJYTAL<mVS8-xOVKpqj&SRimozP6wCzrDS&z~IXKW7mwqdL&h_a-o;OjqVyQ@y<j>O)$d+4BxwmU{_{a=X%XjwCLb;bK_<TQhI*X?
)<n5ax6#4(Qo$2?z;3dUper+vwC)b@K?95}eS~*K7#piDuOHhWe)6*Z|oi81p)-1-4<nrkbqZ33On75tWe=+gKPF!#Z_Y3dG0V7Q9&5CWwgujPjo1+BB
ahjbf5<2pX`b1HM%7N#{a>N8Ho9%98e3$Boj{^7naXkp?5~LANz@_aJYT3l3m26MqZIt<taBr)l{P#rc&YMrkv6>Djgoiyi#AAECvA>se~baRPdx*WQ1
K(>k&CHosTw1u{nc_X|<}G;MT4lWw|)Pba;}MEZFv-ezN##^a`jKt6C5tzVvHeigI_f(FlsnMC`{*OhEtKfC|_efk`<q!xT9PH3)UOn7@>SQ%S)c1195
A?U5H{@jKJndl0g!Mxm*b)^jZsgJCERp#Gzgs}8sf?By8jj%0<5I>4G9@QC_R=4ZoP5yLxZVRZB-Y@aNTC@S#u;9%m0;C1~eMiJAZuqp^$cZ863F_3lG
TV%nM|Ag2J|Do};Mpa-02d%fO7a-`6z<9#r=Vn|w;aFk$P0UbHWNSvCQ==@)aGejw{ls8{gy*Hkf-fQo-2iagYp|Hh4dU&JWAKr-1Dn)0d+TdWd`dB;y
XL+rFmYe6n-A+vwVzyVV>;x)JuXFCpt0OeOx|rW49|(=}+#~5|9i?k$>+fKu6)CAMYjZTOirn!;$2BIbB-dBV^DdxGrKqC|uwQ`c(9l-W$0TvgOZKo&5
miKU+XGoE?+G22M51NX~htH8%ZkW*Pr;Ic`3rSoQ2cTn$t0bTLK7u>DuwAnylpG+b+^0M!ii6Fn$+rS<^5G8oBGz_O8wp~DRS*|aF~_21P0@um*{9<JU
KISo*rKA&<zF#V;+!iq+&c@*C$(4g{Ih<D1dsXj$MKJ8FX;9TvCFJu8JFiEI9&HHRb>+X7$+St8$2b>#7g8B?_kCBsiYd_!``qQwWKRtn!YNe{ak;Q<3
bmP)=#MYH@@WUlt)4G7;2WyH*-u7o<LBBoKZ!LH#m8v1!_#iyUe$jgcj4@reoF2(_XiW#K+#<87?O*~l>-j-Mt0LLwTZfkWl9SNyi(~%qCH!`CUmn9^b
>EK*C9MFnl75lXWdolv&~OHhubX4w=7h8y*x!1jLOEL22*Ji%$|X<m-JqpeITCIf*%i($D$wnBG6Q4Fz)gwG&&epe9~l#Qb*#tZk#Tf^&M`1BCb~MU_u
fF7WsUON3xpNZOBWM2VvK*kNOkyu0g-u82Bd3|QbRnItjyRxPnzj(IshW#MNq90C*T)Aw*y;$R?On_Vg$&C1x&RDElfmLwY}-IhC==ntY<omZ-akLPjF
m{e-$2l^H;=idaxUr8Xt6`bvP0}m}JK`LY;}!HXW0LQ2GG(bZNW+J{D$kWKMy7RQD_??SwvnQXLn%EaZaq%h0uT9D`%sd`{dTm7^VC$3j5h5IuMdt}C*
9-=F)s=~LCxIK^Djg1e82BJ5X3U{R(+F;U&yAlze44{##~3>u;kiak;TIv7HR$4FpToPRv;mdmFy7-fG@KYm<L;C08)+@TuYre%Q=!=op!*2l^8x&!yQ
0n^NxHGMmdl~{T^KNl_D04o_K+7(#m{e{tT`nlw<{l?G+$RuIBeWI&hqt!KnSB}n1u-cV);QjU%X#44pP7^%Gzd2eC9TLO$K2K6~W;vrW80Tt}j~$^Nl
>fQt-e+`yK~^$>KI$H{GEZSPazALvC3Hpxb3pLVI%4yQ;W3Oaazatp>pGYsht?zoXT2!q`6PRT{(XVEYT#%LLmLxFV$r@An~t#IQC@GTN?u64v&Kjw_Y
f0k9bD@4xs${Sr?H|$&t3Zq@_g(b0wdk!{RAILkgon+wH#?ouzd&}PGQ-##6QOI1{1R;UB#+RkJ^l9qzoURiv{jwo4K3QK?Z&O>fy8+fNb>bz<rdHfCV
E088sR;Zwf?3L`UdGxhwIMJ{suYq67=8hi$aY3<YR46UK&bo-4E!w{596+xh+67j+G6FOz}=AbXOH9s`BiKyL|Fnwmfc-KbM3C$hr{>6g$JtUH#i4E^9
ltWwSK>Os-jM~&%H$`Rwk{EIVs`w)(l{)k*={l2__b1x!a8vrLwFB=>mqJ6C7lvS?Ef3kl!uKr7i(&ZV?1R7i_f06izj#G<RX{D<o_byC6z}SpwwRS&F
W^;x>ea}}@5Bkm6l;zCE-$w&)t^S^(;Z89e_0(!`KH-%?#E9O_d1*l$y{qse(8mN4$2dPxX*^eIQ9qKgQd#`_j!-I0Pq{|%hQZ8XGO?>N*kn@pnBr**|
80lH2!yP@6h_e4TR-gxWbaIkT?K?pMS#ZG#+|2yc;M**7YH+^uHXZ6w;f~tG{`?4M8Ws)6BrxpF;~OQ`-MbtD<uaD!`l3!1B`Ov8-+-SL38m_tg4iH*n
qbnm;BZ$f|%9qwO>d)fmEC4jFT}cn}{%XcOiBmfBztsUK6ALg7A};kSqOtkc2kWJ_sQ=j*R|0u$jkke59pI2=vIoT#kF+nnzPLU++^~d2opej;U*D|0^
<1beG<uCyx?nSysewu>1Zm$+%}_D`3uug@U4~d~dqswd*dE`M#aPjRY|Rn4-_EOGQz~h&&0j@NIZXdh=P1o5U8<@W>xx4mI?CWJ&KF%Aao)`B}yp0~f@
!Jgf%PV)99Na&f7I)O(#R@ojhK{wSBH1zhI*cQWpWH`UZGW;Hd#1?D+4{!8DyKNs!jKg%ipdB=a2Q~a}>;-BRd|JN?3D8d0_kI(&`p{MRH*0Z@WbAamE
W=`#>Wb@G`-c^i?L}Kbb6?8(cu*4i>n21db-T%AxKI4YHvMPG4f7#coIeMHOAIn(8;b45(_eKhH%<udEVL0l`{`)YL0s{Q@8EW}Mec9{sN;g#cii`Cn-
w9*dAltZ8H6^~G5^hICB-KgIN9}As_-EH%Mi*6xoqcR+-R6)&a>Z8lN`<w<!>(5YJ+5skuSxUYh@U3YH2<>wr?yl3(bZq}@9EUr%|quY?$J)ae?R|$-P
q#y<FEY3aM<+Cp89&t0R$3~F|4M~m;Jq(fC^#Sv!@8R{oF~~ZVvd{^XvBers<1o)%xC#bxIf?W4=dsq6;$*OPW2Q4cTIX>OA=O{l=#)12Mr^=o6uE6N)
2$A3wFb+U(#VQk~{>I=sKmPwMnBm?AUj=)eqh`~Cdsaykn3`|<x_IP}Z@>vdT$MTwG~8dG2P?K=jCy&R7Lg8ay6KdXS#%h&Taq;S7azW1)@h<x|f7k)b
b6LpHupg8>m{NAh&Jf+J~Y@A-Ri}gYF#|XJw%zSQtKY#ExIXC^6_K$z?^9%g^zWqP(`|bGs!{7h#_wV87%~aMyI?s*28DIQeD{4{y5<lAU?k9cW+->->
AEk{R^-=xse2c+B0Da@%&*^+pwSeF9>FU0$zQ6c)hK-)L394F1yczD=7ypi*hT7ZL9;<cC9oQ0o@$b0hI{r)l(y#7s|Ec~^#f{(dU)CS+EBr>=>pq0w>
EzP)^S@l=1}KzL&?%83Rs1^t;AdVzlJ{P(mD<vmuk*jVN-QE$__nTdM(OP9{P&Q5Q2Q_a??2^Vd9ZEl{(k-Y{LkU%D}VkEs=vRC-w(?nzT)@uaDMeIe$
-FH`q5YXezyOL-_Oeee#rlS=l?(O7w1H$r<iC9-|@G?Z*z{LY-#)~?Ty&{iXWp3hCD8;Z<a3u7NW2CEfGn-e3JnE1B_>$jbHeqaplZ@$v@jq_t%S7tTe
y8zn}Sg@~3zUf5qQF<BweK%f$T>fAUZFUmoolh`+r5pZR}x6L!b`zW(~cZ~wode^ONBUfL{%wf<NApj1oP=oWPf@#WKwSQnhNJpg>px&2H2`K5oAmj=M
_S^9o&Vb)mCNx#FN@wU!Dmj%;A!)}U%lf*WZD!oViZ58}&$~<(pcLLFGt5dyPG7x^iyFMD8zW!=CMfBx=2*R?_sJc<N_xtSk!PITX!$1zlEoIrJ;;-w}
W0Uqq);nTWlEX=?Aulc~zcHp2|EK%cf9(IU|HuA+GkfRnEvGofN4`}wET#HpcoBP!<FScJ!=}nJhBB_FSlFre0~m~Nx&|i^fxpE9=7>UVTLoLa(%E^X1
~*??l@x(VytVB)Bd=M<!rtKNi^?3sJG_(!6y@=aZ_rzjCI`*Ydl7@B6%;2^TmNLFBdJ&?s&%LEW6M{>iwoJOY5PvVWA|C~tFz!Ax?68k+%2MrKw`p4IR
CIA4CiN&=^%}JOz>m-VH%2K+2#9iD9@~e!W(zA+REI~X8uhp7#Ff3?=)^Nm<ATeA3!S;vk5PuX=Qw<Jl-@5&9ONWq(bAR8JDYBy7g8(pP+&ZjB7<5cY=
bpOs!s|g2gk1*<1<ceEE@;D<2HT=es>iZ3Ds8gVJo_`|+5S?b|n%TE1mDN!>}Ny6yCf{qk?5FUi!x@R@NZML)Jou3oS-JB-IE_1M~}RPmw;fdg=_*FE1
pZTT=Y%tBvWYc9uDu>LzWH1|;WPh2EU0cv9YVIo9v8(tK@e#FoBeM2K_O$`iPQXpwWyFIx3G%Ju3O&qnF{g#sBJPZ2ppm^nU9^1q&w^p#m$zWAS-M3Ck
SySIXtPDoKS+?YpYqPq}rOhh|xo!GOrBZp!VZf&`MQx7|ZN%^P4o~yjV_QmEVU%~nec{g>U%{*vH!k339!4GWn}1${tp^u$E!aLs`Dpbx;SkPwM$|UH<
{_0$)D`%5rXJg+5fo7l?ySOPy(l{?qS&;E?TH8;D!(~*34%?wDT3z5;ZQ9wm_O!pGgb7}9#~Hh=WXURLw(Mi2RjshRcHO%aI^udbGjbD{g~XAMH2zb#V
okIp&0ZEXpWoZ_H1_EaZJ;hCP6Yq>UIR&G!vOqLAomH<hFa<=dl-?&y=VrwO*xtx8HkSp$$ibB2M7v<&XT6@lD~7Zta~2+HT@^|7)8YTV2B%ZRnCgu!t
p5n>L(XD<%-CaYSS1D>=OzUwU5>gG22Ta+HBXTdAT&gDY^i+Uome%<AsM5jUHU#}*l@K<nixVH|UtRL6bxJT3l!p8zKO?>}}Em28VzceDC|U4cDx4&AZ
}(M09pkrTHXKDXs6P0-vg`2!*SVSCc+<(~&p41Clew!8vYBFMm*cyV93O}f=kD*Ikka5qw?xBND>{&)LcsI`qnooW_CQAs$wIr~j=c5xPiSLShVJ7XQ|
n}0TYt`uK|PiJ#kuT43SUeXdCHft*@ichunK@i+q!`khZEM&_evA6T;5{O$d)paW#1mW^F8OP2Y7>cjKOS^KcXg;^4C0$eR2BzX3Wcl2(MB!SM<aV3Cf
1KQ@n7cCn5I+@JXaA4<lRwASlLnHi53WL?s;HRFk(6hv-n?7G6)Ah$JS*l?S$-Tl|JY`E8{f^_qtCAFIWVb#(*aMLwHIqyAVV(xdAt(2)hdzg`C2aaP0
3u4N_(CyoT;r~bIaRJWWVf<x9U0FT(GGoBhtiu@pl*nhNuPnmhfY3RrdMKzfwxN%ZUKtx9)@)pX-8;$8J$GY<2h?MG2bZm2VlVbE1|KVT0AC>l)2ic2u
R8Oj%8D3LiY2VOx>6Vj6*k18y*;dV4LWk{V^CBK&Kv%O8jPfe0CY47*AczX}(_q+5%ng=pv~JaM`Ll+7(xd{*pSh}gx}Zkzn8`ok&F!{CRrk}iMLw`B$
DAaGfuDO<A<39YX;c)9phceca?m1+3F)4MR)oPX4>z3c`KL7S_I^8Ksc!E}qU@%emiQ&y+5aX`@W|M`za+NcY^;#!o6wp`bWR_24c;XM+j9cP6JSZbo_
!vD}g+u+mpStIBeaI#_PTZX#ltY>P~v(!Ceoj7sw^oOA6a=y{uf6N;*-?qoFn;Idq68Dbg$L4cklIncNP+Vjwk4-rxW`cfMe;=<d*(Sd6Oda&?&W=usZ
h<Yn=!@AKg{LWkT*+3s&5Eq+0bkvNeY<CylQ3WQx*a;(8=aU`2BDL1g&CkL1=hvXZ_avh%)T1m{R6xn9$fTUQ71zMSd_I}`{Eu>nQWC*zfzHkD305Uhv
_^BP|~U$9TSg*i@He)Bl%)cxdflnBJS{c_emJ8QwQ#s`XOOotf)o0+F$kgQP_kuoiuxMY>Auhj<|XCmZ!WM(|{FZ26LX2;lkYcx*>nq*8qXVWUMN#Al!
WO<*;t$s}5xxT)UnP2iiyEzWg&vTy19m7+dL;wHohDS@om-Xch(ku0L4*!D!sO;Hypd(5{uX<-#xHz6mGwW}N22jd8iu$n@=g4`05#uV%xU_-ApRpchl
aZPbXH#+ch2E~#K?C3b~Zpc8h?eK<^^!@ey?`ey%2{UmQd>G`QIs?BxZW~+M8#qU4Vzj?V;-(TyT2&IZ0NfXZ{F5-9r?*0q?wO(Rzdk_38)!pQcTzs24
Th}S-tZGGQ^Q*F3&c*klsbx89@bE)(xB9)k{Xg`Znqu4Q-iEV|4wK8>ib~$Xm6&HEOCJKCKJvuzZ+Jb6o`VtG0s?PSC+p&y=jsN()_;#e;zR|tvw)MI7
Uksi`y#$7ND-Fdb8E}}<K-*wk@fhXQ^hSIw$o&_^Rs-ncR#q-3e#4=^wWcN=MghfDh8$I1F9(X%|jEs{qFzAjYAtS!Oz3DX*9h4>u|oq8ou~nmP;rU@?
ZXC7mTjG{k)uFdD-yK_G}J0*ne40@q_+FJGtTG4b8T$Wt3F@(!Xm$UiSen?^IP<K4C|jyY%agE@}Oyqyhgrnr$-<M464=zQ8L;^|?(N?3yyYxD?M{(BI
x;(ax$<ff4$$Pf(~$)y0Svo+H?9)0>NOq}_=!j=))AdyS(k3Sav7m-?IgrG6$HoZvos=x>dn9R7EE)%I!UzTfVq2Gy<mU4Q4d+YU>3g`9j!jHeAL-|Ao
Z<}=O^;c=^%S2X>Je)r&;+=`UVG#ufl!d86wcQf|Ey@Jr#UgVu>zx%gnJ$J&<#c5fW9trn#esOYbTG3CnV6BfWJCf1az8+fMgG=h|s`u=~%^WD~4iMlO
I^iuQQVBEghCLG>a$4QF^vF39Cx`B+xTznAH6_HvITlGiiyd-dK?_&bA$$dy$ktw>PE@d%K0w^Xk@ExKFho7S^ATr$TjrE>xv*&)Zuu<YUHY5C4d4i2*
{8brc_o}2otE=6V6_gp^8aR)4UctKehh+Knp_r^1#dFQxIHr8hq)k1DekbuWBmcIeG6+_`Kz(?@A2#V551|#l+T8H_ZF^w%H39EcirT;VzPM=yi=zokj
)gfhdglE+D2O!4ds=;9q;jv9m=osGK#77B@=z`pR|jVd}WsvjHe0b{zw0&8To^gc>2<-`hdXS{S!8>I~HVHsZJwK`yGE0mvknptfI$j6!O^Em%pbHQkn
|~9QCSqRHgf(_AoC!-)-(y&Uw+)E&Trae*ZEQldUlxx1Rfy-PNNk-44qoI&)mO0N(Ms8B66?>)3q0-^#5Ot&1Nw2Nt*ogmX^%3G3_r_v`thY!V%<T`Kb
%{;4ngJKyl1emg(H-V<Hk?zhmQHMOWY4qMuC^W?{B3OCmlI9Nhno0o0Xtc1_`l9(#0I4T?yFvsx3!aghwbwc?aq%vwb3-^ipY~#6kf%O$<Cm!+Rr{i~F
a{`QoO+ccRxpfFqz}!S64d*ErJ_GfsT>7u$0oMnOwAqGJw@S(r0zXzQ=`6T!&ywZ`3p=LIt6%9qx~Lh8=W%W>hE6r6z!dA?Iud?oq%Dw8L13D=Q8;BRf
g`#rY;xEfWPI4io}+!<CM@&K+_TTp61Tf6sMr0^5a8wmBDO?FHqkhFe&W+!DILE~RFMs^P~hC2ByB*e4J|uha5*gMG^acxYnGJGb9oWJ!;Uh0p{Q{}#q
p_lW1UCwVN-EdWrGW_^|3vz&1wa9TWnU76U*_nQli!8i!lLYt>kuNgwqsZ3}d0q!iDYqS_WTyU`@p<<t95Bf^`BM+O5qRAaR{kF4R;gSDRy*hJSCe&<n
KkcyWNApgng?;}~hdYe<g2xGvjj$76lHMtFovl8<%ue+QY0=LQd~vxmag(%C4orQb9>XOE;K7O%(@YzU{Bp-Q3c&Gl8w<<F17ntRJQjUN!HlGo&olewD
So=+vX>XSGZ9F&1!h1mRUDxpm-oFCH1_QJ*$Rv^e(Ig_7Pr=d(jlx%T%T_TFQ`be8%MZHg*hJPZ*;z(_S)4$wJ!RGsYb*%J~F(9+}g43y&<oM0~E|96}
d3;fvl9P{bEfvF*l329zu0%PMJ>|QpVOSuESASK|fR^uVsc|3w#ct03f6FO04DnyQS>q>DD)n8&P|&aV7-<L(7eEA3px>VtLMe}C>M%zbG2w0cZB7NOO
WTdLT;`1q;JQBOl~F2ox0G>ZhIi^MPMV`Y|IF5X(Ms9?tp<il@@#rV;po*r#4*Qz|4ZVt;?Z4zcF75vALQ$%ZtL5o3r*IvA<8Xq=ovvW51LA72gUPsVU
u*F;vNqVg#OInk>D^Yhz2#$FXjy}DYG-1YT4R(Z?Q!Jw<LlO1}e$`K5Uy<ST*Ik9UtVizGA5T{ez;lTSUak3@0=~xIJo)FxyCjwFae`-@d;Zl_g_8bf}
>n9;L|+7MS&bU$B%NLQw+WF1TE=X*T7n)yg%hpD24rmJ<=)NBRLr0^vYj4Sb?ujv)0ty2C4VwA4Mbmk$Y4M30lQg|P;lM<huN){N`XRDyMrF$f0WshP2
V^=%##?nHqWtkT(t=ocJN+YJBx@3$_DXgcrd6Q>|i+p!^+lg!3;ndW*TURc1YL@zVS-XxId)Jn47g2tvVrdHvb^x?s3-d@z5-mV+#$^pXfF<4h>P}333
-w+8BJGqq=Y>^2FKgNtAoX6QrrEtLw_ssnFZ$y;vISL-`deY_0Q7fc%m`$C@oVFX2+<{n%3clS)w4p1Un_Il<-!^oFRSJh31pWSai4#LHteFydISQO$e
~<=iV_K)y?}o5cFdV08_i)=%zcH!#r<3O|;&YIq)Gr?0;{Nl*{oq&;1Lr;MrmZyyoc@!$O2V~*Mtzb4CNbV7N=1?a@1S`A!#0^KeFG+Nrg0qyOF`T4Hk
lCx^3MTMN2o$25HX55lMhuo_oQ1fMtfYB<6PO$p&vwN)Ek}9Pjz~y9|(Ke$JzF#gFw&$dPOu_%a6#3p*xx*G`d+=0(N5eQbOPf+6tbM`<nv^w4LlbY$T
MhH*|N5oyce!eELlfJf&njz(xbnU4js|k^TMVmg~aQKfC+?Jav&y_E4NQO;OMtLyO~i#>a|j4Ncj(X5papJTns)jXJN}iRu6?`fj~?X-Ik7=uHQ9?so?
5<cI-zn@P8d?u|BiLo_?&uPzPL#-?xJ>7NY~6Wm<RZNk|H?LlsmT+$D0*)me(2Rcva0d*qpiuQd)f}<LOip@r#FbBt}WlwoPV&Q7c(tfqU{yuBPmD3Om
nIveMeZOc6bNBb>6;S;}d((OnoovxSz(8Vr2%QkXA(3RG-n?!FlE1GoDlX#h2MT8iV<d%?NtpZWGKg-jwN0C!ZehyYiot6}>>WM=l!79-dEIl-9#=}cc
lw80J}^*&_y|+(c%RJMEE$vXn`qsm_u$xhY=t0>!q^8K`tfLe*2gX$3c`lo2uaxbW{ba{&2YQDXy(+f8&y?J6D;%`Y*etAn|7nq?xLM~WzWcgPuh`<LQ
!VHv&r3vs;hUnDh^`3daT(Q#Dm0~Hs*K~B6~k8Jt{=uf;Ki&kp#O0VKC47J)|rNR-5F^!_~G=yaCIQvDyeLbb{ChHg_u?mleJzsj&tZrGni$?r<pHzI}
mhy!$$OLEk=j0O0Z+UWF<!PXh}R8Nc}dy}V|LJ;jS8f(PzB$SZY57Wd=z_P+c(T2l^@iy13yc%<f3x%K(|8wH*z-uw5$`Yf-x<nR=zW@SdaloP>EH=v6
!(Jq*Yo#4Xi>v$!_XGO+@?PbDUHsFqeZ6|k&oak9fuhJCT)}Icp<3Crzut5&If@lFW&%`@Qzqqgal;0v;GiM!u@Q_dO85}2cZcx74js@EYY?NBW`O^$6
&GI$_Cp!Ufl~mwMd2}mbSF@RS#1#pr(={vuc;_)sGannev0eLk?I<bP>7)ZRNa1zpPdI_(!sU8CI@=Y{?!|emzBs^saw8_GKK5rL!uYqS{yRFZ2*k0Ik
jEQfiA=nSq>Zjr$qp4Hi`EA6G7~QqJ>dxy;|%8#ZjY>RIE>S62`@EL;1ouWj>UM;YC1vyNV!~5X%;~yj<y9t2=Qfyjc9>>DRpN+FQc|8<fF_Y^ssB7ch
Z|jPy9{M%<8eO`wI4z1bt+SnR_F_EInJz==s&7?Q9qw%x+4X(qD3_QRtsd`Tbn;nWG``{NZ8(pw9lZ`z?6csJy<{J56Rhm<y_VFsqE5pieNNNX-7VZas
;>ut-_*1^xwnT)4+QrVD!0Se@y!;%X?|0??QTsIvs$xRUrbb$;>6Ey9F##ZBgxXRSDGfbp$n+&Gb#pgVNzNvZMVdVa1<=P#;+fX86%MZx}_Fwtv<pUPk
iHoZtLY~M!6`uzu0UM=zTQ|VG!y6lGC_EdcPG>aQ?Lg+^a3nn>}NWAa~`h<rCU4&P!=t#G5W`~y}iy@y?Q1MsYC?-Ze=VaAv1gx)2s`d+e2*mR4D-AY}
c~!0Qydl`zW|%UPAesRiI7gF1<Pf7hrhUq`nzK{00*xebHP~()FiDY=PpoDHz|1q$h4-ShiK5zql#(;?_a7ADQh0ihDQbXl)0TW;?ZSpQ=_WarPjz7J7
y05xffS%^eaS;O70F8T<G524HkttDrQs2w1}V^`V812@@rISz%vkLwF*8Bie-4&~0!n~JWs;|}^Qx6>OyjB_Wy%7PWh(OHiP)vv5uu+VOHo$3ve-k{ag
zne2NPI9CNGuA9;OuZB6!<GGmuGc*4F*^A2dxgz8-TOOCSj430Qqhfqn9U<gZW9^nu7jCroIsJ%PC5YB)_SU~L9n8?Zv&1>GC%eIz2>(dp_HIIdDA9bf
l8Vya>98T$7}ZXcb~aJj1E0?7QF>Z|@b2+%ycIp4`x0&K&WDWiFc0wBr^)lHR~4eXbRD_2h+13#$MaFH=QVGwtmga?|4E7PuXd)S{${ckUViQPnVh?jo
|Oz2o{x$=Fr!rr`x0X)PVxCghXyx$b!1ZC5~<mf4r{a3#9{z+n8A6o`V0p7w%6?L%pilz7yQ@S@@0+d@k4^~pd0|{A>@HAW{_^&v)O;l$d^29Wd-c;=2
GFLN!T;(nk1>5R?p5_ESCf0?y-=9F<_%sX{vcnqsO}gB5rruunW*Kl}J!lj#<;`dKfTbwr!s<<RO6v2M!qO`To9oO<PqggE=#APyxDp*1>T*2OBJkb?!
BMxKN}#@fx}I0};tFjKx}ckg`T*^YCGHlulfjHJe>?B&X|5;L(aBV07p|;U6MA{eE~y&2=zY{4hPz^6>oE0%Qa-@6Di-Z}hYe=gwj7lvP}vmUDyCEtS_
_WUDN1A0ij#Ij$Gjn>SJ`I@-$RTyJ|lR&ap2!$c}bw$xkbg*Zx(;P9OI`54|XCc9|>RyL&s3>un+ypK-C`)Mpdp<&!_nf-;Ahkpt}9=8<5a=Jxp_WQQ-
O&Xz$4&*TT7-^iAR`M|@DVjieQGUnpvNgU^IwEr)oB!O)+=4-1JpZCqA$ZS=hS4t(;aQ@PY39{rB4=l>wKU_(u|7>k{zIw&(Pa`-*Inl6!&_5368)XEG
x>Zd9e&j1yQ7|QnfqEdxLW{<ixjg7q$mtd9xlEHEPaXZOxGupC8fR~guf{hZm>Bvt#jzMz<N4w|M^gH|f{{12!wa2)6$*~VbM|K$B#~?9R5}~-8Q}2ul
rif>7SM;|A47?xQQe={BKuN_*|5$SkcK<C=#j2bq08bmeNT^6`+H>gl)5dZc3}R#P*0Nl9Sy?X+l{Ls$3{MfZJVeL=usc@<<8{l#kj(htS7Z`aI3u&Wc
NTLAPKo3?K6^D2bBZs1#KNAp>0>RneHUl)_nDoSYbBFAp-Ui>RfO)9b%hO<I7Q;gg?u2~+TL2UbZMB^M2O-rTyy~QIhN^|)T`iZRfSf?J3KKZ+NaX&Tb
aFa(xLPbpmQKld|zrPR~n#qy;HTVWL}RZUrAP6>G=0s7cB=DlTHyeL9cJ$qQEQ$wPNk)r%=6Iwa#RX`6!GYo@fn0_DjO8^A&inxV<1hZ-4)Ti1H12`_V
S@1eNna<&K=_Hj~(iU5oh|0yof<&-)g^e`VJIuMHp&ngLFjaP>bGR*%22Yv7k92BBH0&7b{Y0PfaU?fO=l72iW&I*HKs0Wu_?b+1c;0^a-?1Sx(F7j*X
+&g>_Xg9TDO6@>szG5N`69Ha!1jl7X;SMA~A;(U7zEW6Fb1m1np-p}?#S4P-&@@iu~^zYwT*tZjU$@HrQ!F20onpmN)_`QGJB?}pOK#BekNt$=51jEau
oTX3nN_q8Q&}qG0Ey@ZpFUAUC3dr=MwOw?IY$91KQYpNvJ$Ew0>(U&0Cd~E<GSKc<j-YF;JaCX}CNMG&RjB*tvLCYiea9UyvO$U;2YK;y4Ibg$?>mb<C
#En4a&ZA_U6iyp-i?~*Cm1NkGOey26Z(U&R`F1E#D+7R5DuTW4iFH2jHA!=lCjF&nBK#LRW`$M$>CJbto{9F(@i<7)GxkoAo`=4fpEtz?*2GhsVmR&#<
E#(iFc5r3D93m=NP7`I#P3b`P;Bp6|l<3W1mP%H#9_4D}MCG{+F6f)zowKIXZ^`RdJ)dZdKvgn?~RJYJPtEe0X_9cdmTk6mxrKNNxB9ww?(zzQjk)puh
oC{vzUmP9S>%Ec9@NV?}dyB=9v^W5D^h<|9Z2bloI;b?s6JsP&|Mt<s3}>a~^#VMy|>kO}<~Xf)Ab3t6ciiQJV5C>bbKlD@<g5Y)eGHh<hbhx-wzLzJe
VxeJNA@1M|hy*Bh|^1}&Od1TYiG)~Z;ty01NWg2>RIq_s#qZ5<C8k6JF=&t+tHiibaEErfv5w(Y@odOLb$C=J*a$hm!?SxQ~EE~W~_VYNTVmKjYVO^$h
jm)NX35uWWc^d(-IYK5%2YOX!^03VsYdjmxo~}i>C-ej))lL}n8W9h&L*1tO*PUMBhr?7)uf5P0x;Tm>6mwiqZYaHbpkr+x>cCMDmr#G9$w@r?Eg=xVJ
v!sWdAT8qux?tPK4(t6_|P9j4~K0NZWvgUMEZkb;d)qAkxs+{SP*F>F`~hIbz@Y0=iA+)O8aau<HKnKql2U`D#5D``f7_e9lp}Y`<CXP=-B)hbAVapH)
2L}`h*Tgx@1PUYAg1Z<p7QiI|T4JoJ}V(Fhw^qd^Mi5d?}X|dl{mRrO)4g(D9W7$#d{O36uFV7pd^M*{B|CzKGlk6<p1^Ne=Wf7(jbgP9)rl#m0zCbKz
tGA*c!+Vw9ReDcbImpmTR`UIBsdQ#+dF$^LeeQ`*hio!p2E3=E72%Jef^iBE&X*<s8rP@cP1l@hai456On6!^Vk6OlsB+zQbnfDYe$`&i4)9I;lozPx?
j;omRAu7o823u`yiH=CLb9Wv+ju1}P99Z}f0@l1_YCf4rnEI6vPV9*rThXp1xTX^9l@3Ef8<CI|Ztv$gc!#u3m!JmH2|8sk>LLDz;`2(h))a7y4xuLC1
^N${rfTYQQMrnLJ%Woejz${{LZHpy;sl8~NVJr0}nXep}RQ9D5&xg$vaI2dyJhnj2$y<XU)Qh5(cf2fCT|8D)8bDh4>@;4DJj>?7-P}*8Cm5N0F+61-(
8g`WtC(bfcyi^Ir11Kt-p$#?`>wIkmPo>^VWSklOioW}SWzB`67Z7oym4(jol;XEZyz2EZAlIS+h3&)ik1BKD4N5jO*Gco#%EH{nZ3n2TTWaAYxtov7f
Se-+6yTZ5GGMyoj`{N*&wIDYwHQlJTZwp%t1IV9o@FVm@p!ob6Xyxy$v3SD?XBLI=+2A&leN*oIH@KTdxQ+Ioa^7$TjToHet}+>*!sm#%VCe8NijR*TI
Tn-g-4DQ&<9;^S#5rnyQAzqOo)XResx)8{AxiGRGX$7SmTdbX=nBER0A5>ME|dJqu>GYpDfjI;o`_(h&yq!chwn5TUX6S$dgzH7r+3q51obVEl2ZONL0
FF?78H{plbVm)fg8V;@ZOx#|e{S2iNPZrWfCDKdJ{gV1p`X3pD+I^y7v?L5|CdNFwZx!Z(5$CSK_nOThXzuk!V&jPA{-tnIWRR1iX`ey;v|CI}<!oa{R
<q`H}*Vi5>hJ~9DSvr`rLY^9~4R{MMGI3(Yt<p8cvqzotajw}6)WP!V|99=@kX{MmdY3H!vR65bZDH>57C9K*)Yq3i6nuCn`hEXD3{ZdBe+@*(GrVeVR
Wws?{Id7Z)!7?`-xawY1Z_>rstcyfD&GKF;hMhR5kx3iu-`_^d+TP3>IFWyN#!v`vo-uD#`b1~Zeo~fw;--yJS`i$^hf`{5x-M=>MujK4Jdy~2NrzUA8
fX1H}(;8Y<8P@?aLm#sB-OoKmOi-41j+<Klpk*-HapVIYAN0FZ-66U^Cpe+1=k)hn`@n8okJG&u@c?xnxeeWDd^Sv==Wh$v4Wa?jhZO;yws)THU5@p+g
EZuB`Ch1AS+fqN*n@=`Zf@<A**T^>E*t1N5&dT@dn{JzXj(?>W-5bQCXP>*tp}k>du@{eJv^Sm5ww|2;nEo$kug*>~&9p0Hy^kj>N((^zlKjyZTa%D<i
;kl=3Yni2RGD*zGw!q0w&1E^opN3s#f=1rZL3fTfU>{eTgWTSHRpS%fi_rdx5`2);XIQ}|*|KR5r`1uR`^-uhMJAVK0_dopooBZvJN?p8&`wo5aH`Ayj
U;Pq4^dRr`xH^olf7x#j$wEMNi{4$ZscV>h<KIG-;_JBH+9e?~BpLt3zkBtZb?VtDu&0sp!GGu9>G4XhbH3$QfHI4PedFI-2nag-rGM&I_h<c7e*k62?
DWg}v;GRdVR{obeC1$yyM5J<64#!Ds$>fHdWy_Jex3hq@sCf|1%%^ug}+o^=hwQYV7KW#Ki4WWus!&8emj}(qVP-q?N9lKLlZehzhD2}|8w~H${+pzoc
jCA`2BGIU-A2S0oD6k{C-}@lYGVRXZx@C{cQh3{{K7wKj4qQVn7Y=BfWjcU#$3EB^D2-LXnwazvHi~5D`zxVK#Kkkf``8ex^)GDT)|QI<C(NCcfiu5{3
=_CI7@f-5=&n&Hn5A`<cIs(HE`tSN#1m{vv2_9P*d=`}zLa(9DO=FYo_n{#P5iCZ2y^e|_Qie@Xx35&GToV>P!|{mb6;h&8jG@c_^9J*&G(@ZzV*&=ml
`y8mD2zvAhsNq+_i)t1}Xfxf({#m@_<23)u+=kvC;j=7fSY?6e2mM~x?yoVLbLEia^>|07Yb*Vlm?+5$ItSJrrY5`UJ<=^x%NIG0$kYa6?>z7WOBJ(~M
%O;8Ee0LcRa@&XL1VsTrZ0$KNX4}%f))~i$ro#WH``3T$|FQqa{(m!j_U|pAdT7+@Wb1~Qs^m}wFFY;Rsg@y3rRDzN_;emPXDaSms{uksI8;QNZA39RH
7*?&@u~cNI$bfOvnKQu;GG+<Ij>ATM2T8M!0+yoZV%n5T1~S0h|j0l-=J`TX{|19C?qUexjB-9iqi0y1YWy`sq>CLugkt;DozNL`}PjoI2AKX=J;}a6w
V`bKC}AB&w(fSN^wd&TxMxqvYz*dxN&|Mc)p)>^2Y%5b3I({QFgiWto)KTLI-Hv>hrqOadn#N$o|H7gpfjKr6E%^6x0+rURk+q$=#=TT}<`*wuh(PR^<
Mn4fyd`_-Ze3Cw-MqQvg;T@Qn0GoVK5FSe_oJ!F}p3`fhKy(6n<M8DvgcQ_5@v?W5wsiEqwagqta<Ijwy6Upv~9)*cW$@SH6KTlt^^-{{n>;xX4txAd&
qRIBj)!BRfvIS+Qfp63ikz<-upcNU<Iu$aWj#2<%|Y;6EO;*Z}>z6jy`{WT}ch4VC1DOF~;S9p_84`<$+!PjBl?s>#OrmaMp*4O<0!*D1N{OdfzLaVos
koXgE5@*>7+SK7_Qg|2rT=+@q>%7bM?)erP$*s+%%U-T;9Jk(|>$Y%X`G-ADzAfj?;xsM#%9wCp_<P-R3RV*O=JA|wVc-25SYu%PXSAQ&9ZqUdT{v^$V
4S5KzwqH!POTB)kd-MN<AJ?tMG%&Zd(bBDy!OzX4cJsME+{^CXFcMwRZqy0epuMRzW^A%zZL>CN`*n?Z+vm5Qm4py#^kbMusQq`p3d;;8JNf5I^t#YRc
%j1$3^WpT8Up6wR2uQho+o(Zi5gj8te3ScHyZu368Dv8gpLY9f;bAc^nUK6TK;hzxk@Xy4-jB%0nGr&%5jWK*6m}@-6?=Bz`Jf;!ma18~XM4FaOL9*PY
dWh^E~fL&6iUTyW;Ja!uV@Dvi%YLE45`(Oa#rQ-&Lm^1k(3@=1-pX8_w0Fz<}dn@<}biZ1valS-!+h|ZV1yYKPoL)f-ewI=@u{3!e3(cfQ7YCAY7feWq
7WkbO4QF(LbaLs)+P!@xqao*q7w#@zof1qamaXgLLX0=%9mG`UH6(5~De5oE#jK7ltvc1$OgRd58Ah;sW)vYx2{tx?zRT?Lb#wit9n6r84&Y?~Z+R0Z!
FShw9DctY=brjY)wzoNNoAB~wsvr(ueA2j`lMx3s>zGa2Ji4E-^91P9a=REUd{-pyHp6Er>SYfW*7xnh5$Ag`Ymy@D?2PV_Gt(ax*1e1jcu#{O=bf%hs
|eDWT=Ask?b!FvkMWatKQq6-E*$0MT(qdn%4P~DpWbQMc{xJkYp68!{ONQ1)(TGTYg=4h&kMbdt+lRLX)LV1_)m0hPJY%st)m6i^Kv(8&POOXSg&dB<R
OjnwrUt_U++mr;wk2K(MT*5f7rjH9CwOBp%Q==Qo()kch8N|g%>g~c!z+%AN~hSH@JXvC8u`Z3$6D==<=}EzPHX@Mqf7?)Z^>W<D8EwwXl{>n8!1-G;Y
t~{ieBXV;U|DHTt5l`Sc(s4J$r{<H3n<$t%^+Ou_j6{lR|Z?*x&QKlt0ESdNDr(QuY9lYG4@%ZvZ%Pv<lRyUeN-J$BX~c==z{AIh&>zDb|?#fL#TOR<A
Lc$uUi=V1}+tYJuX^3T?ioMsU=U#2gB@kpyjj`Yo5W!?ME`%fp@nocKM>E5al|9~6S2|i3i8<LEi+?W4`*D6yQKI(&iP7uA7xKy^XKHXeSf8U+$ogP>H
sQe@0+~d7F<4xgbJMJdHr~XPgMJFX!y=ZPLU(X75@u-%GKP;RP(!2c!f7gq}IN|@x-kUBvj@@^HufnJ=BMGSjK!8}}nTa445+DE)Ai>qqkpX}pu>-_Pv
ZEu)mbF@?Qcuga)*i{0+}&<jCE2o7WvQ%)d4TR`7*E}-s!w`_IRJQX-pss`s;pe9yR)L=GVdkM`JMm19N>UFj1|cmZ&oa{UVGYlX`BK7i&@GQ=5ktvBM
LKncg9~5-r!oekpydEd(@fj>e8r^O(*tcCQ#4paqIO!?QwFge%Ck$EIHxXiiq;)GM+eQJ1q<(pBe?)lw{Y@d0YB(0@yoI9CfbeV)_NYuQDXd3qwl_X{E
BH(6BLPnXb8NB0_s#!U)1+PYg+EW{*=TNjQrr>!Y+^73tdY1!H_>7>cv>YIfvpOAJQNk-am2aBL&Wgt0ywFe{fhRK9!=fd4rI{aaKxtcCprs*G5|>9OT
5&8k%d@rY<LYwt3??6Q`$&Uz?2uvd6Bn}-4~PLPme`U`HYErVsIwD@x#*oZ#1aAbfSpp*@f&GhyGE(<rKTm5Bed)8xNsXwdC0~KY`a5Rh<CnV-Tf6Ok=
kFBlDI_@;7Y?RP>f$6azKKYSSIsAN;@uVm-{Q;-J+Fq;ZOq>n|B-3B@#@aISeV=E5uWZM!@64ZAG1{`!X#*lQDj}I%y2+HirBsojo!j5}ijI8|8=3$xI
1MXjK~8+}&ipHI=#iG$CpBYaLRMMjOwqvp`TEX45dT<Rfwz^X!0KG;a?FTL#bl%DeidBC3%aw{VkuZ51CS!6>|m7<S}+IxmRC;)hdJYfS*0^-gGgn*S+
M<TlvPf}B-uy}4&%G?zW~t`UYg@T-!>x9zktLOUP|cch-J`>t%e%}wnjE2O<C6Ni<*}%b%l2}ve1rC$_cP<eN#A0;4y0DL(3SEeTm<)oa1(@C4_dZ7XQ
{!Pdi`TJ#oN>zev>T@dJJM3?5SA<CmgjMY50oablwG69@PVkX~RtegG9m(3`;%2T<M0e_?BnvT-4C)hy`?m;85-Qa+I9DDnsKLIm*-uwApeJ)h^?zCP|
3s6$katkB3H7@xU*zsMXdp!9?iXJ>WGWMd-Nn6$9xys!?;cKp<UNBm&PZhDL{m~mC^aFov@{&@=g^?XxB-HmCr`R|?i_uct3ta=Q4q`iKnIb?MiPb1h=
(<1_<2K>3FxA`|HjD~Z$(pa5^7ZO>O)5Q{zk(8hri4^%VIGxk%x8(0R3h(E`#q6+P@`REv`TvNVjF|(vbt^MY!V5mKJ5U-hH*7A5#gS~+?;Hj^KdjEKz
>@o^t(E&T&5wpKo3Q7B;#O7a?iF#1%Nv%8)04K`k3qccpHYV8_1M&q{pQFsxszaQ(iKKkx?UXT+=$dxZ0`&mG-sR#nIsL1l-UVsU)yTazA|Q3(vFRwu5
dekLOuO*ATP5WnmOx+fl_(hRY{3#J_^{O?Aw|)##NtpqLgNayW{)`eUo;3ARi3dY#0@vs8zB(hLk*WF`5m|r**Z-%#$_pVi@Zi2tU1zAL5Yo8xEjq_?J
}pQOo)5K@p-eq_TV|j)47*&;9^rju_LMN=OyWOi<6rTMA`E>f}|)YKBrgIg>_APoy@QPuoXp;C9pWqCXnK0DYO+I+HFA$5wvQe26EESZt&!Dz<y2m0xx
44K*jTWo5V)$CvSr#6bLTqEcW9VZ>Gk)>7v(GOSP*ktc`B-ojM|@<9$|iwFdC_rz|g0mzWxc6>5gAlbkd7`Q(Sa<cNRbe{<<WrA8#6eF#ea)HInt%_rp
Gj5_ShbvK0xA}l(7-tIf$s-wLH0^`>YsngBm1DNs=s(x!zgFx2yk5V@o)r<~8)H|b#P~c?S+D3NnjcaEFPjr3V*8H9R~U+t{17BtNq=umCRMSfD{C~>*
JD<*Pat1At@TV&ylltvy(6r7o8EaYxF;RxR4PlAqp&JJB0x-G6{<+9#iSchat0r0)|wEgitJV!1?1<E%Ie)r*R0j<$PeL@NHe6d5~?&RojJ&_Y=&7<tf
Sdk3Gy{-yA0SY?VH+uY!eD!L}QX&K#-<wryIcS&4?!1-U-C#%s-EKiNKT|yCL#f<zV;;#6NG7uzr$Am5hQk4kuQdGiw6#(){2o%;ob21Wb3#g6kC!Kg5
dPteC?T-&bk5kS$s42V>UO5m$?cM^mR$q}Z{<kk7Qh-=DLA6Py?hGpD;sThDh2zd3;V6$L6##k_-CvfyqU5L3-cTS`aOl9D7RSr^%QV7~o<Vuuh{vMZ@
yRUSDFeI{m&DbwBHvnnH0!;-jx6)^qbn$TiV>RSUn-LBZ=c)+#UM6i%icjs^{0dlZvzhzc)(e6z)OoSX|?LZ_)OFm1(fZcAEN6iqrBSbn$mdP$wGq_s0
e(4X{#X@FS=K$<woe?ssbnz(@Y`JA+^Hl}%A1FxJ-Ef6yo6uFLk?$xR(BHWa>f4i!h{*xeBdD{)Dt|v4`qIE+w`@H2^GaiemNLpBcEdv3V_Fr!$MGu7t
ftJC#7|nX+i-JP4uXg^36ig()znACI}e~5ISCE?7eZyjaEX@eez{9Doj8n<k<oXK%uJA+D%dc<9-!HI%sTxput#N{E2DVg(5%EGx>jhkgA5Eg@z^Ns^4
k9C9YD2Q9R`JsY4{l`#``@!CiJC>&KG9a$QOOC?+`=WrPBIM$QpK-lKN0Tl+;O7y2J+R%l%F7R1BzLjO!Hd7}1)W31GaIpOY2s?=rX==i9lBO)(ByuU5
)hL|1u<TWNgmffx_Lq!t~!sCYy@$|l*AwWq?N#883j3j(^cU@KYi5!@Z&XZk?#yEESp_i8T|aH2aPCk4C{2SYJlO=uE6EHc(1WWo7Jx22<QmjdC*0{|z
tce3bQ&($tsW|+YW;~~uLw$rq7#-v9L4RkKZl^&O59#zK~-rMfsaIPqGY_Aa}&5wn&G_}=OB_xzvF8G16girK*v4b;+;OO``1Ac44?MrMv43fzNhj4gw
EK;18Mwm|PgPtXB2_si4HX=Ml2zoB8rcr-F6MHhHa&B(Vk1!Xh6`AQvs2W&nc)f#{fiS6hGL@%VKfsukrhXI#?1K?u;Ctjm!fqkQXOtUH%O0ud!yUPsS
TN}mE@ze`eWu9x<ojai#U&anw&c)M=?tFD4&K2#Yh8}&Z%@cjO);Z9DzkF!RK>0j_a$#Zrc<9d|JM87AAOuGW{Vzhg$_o-VW6hAGFDR+(~F=V2J3AGui
5T2H?)36QnT53w9pJSC{G*-+e1_`3D{zGwlTp>LWcJt8x_?yT9>$E9}Rgwrd>Gd3v_O79gL%pp}#b2M%7hlkF80%k7X{Lurn7~BFml*tr5sg&Wfy;r&C
cV<r*17FwgG<35Jfxl<H5r7J^U7proXQ0J)hxk>G-3q_tTNjxr^o_Ho)Lcj-rx%DKyK<Oudq54NMx2vj;kRl>y@EklnWMOa@J6jWF`N>Wp?m|4ZCKvZP
85iC<3j9u8lyouiHO^6g)A-=zWF}3<g5A;E(9FRmG>zYuwk(uovSPfKi<T9Lr&dfcWSq$$4D~I$TRW_CoiNaoaj#XLcL1Nj5kJQfDIg>J%DJX*kg&_|c
wL9Wnjd7AK4?7E;A4_uoe5MjG6`PF;w?wByT!Sf}#9<tt^;VqD;4&?e(uwUyLZKoaVh+-gS@N)VoJE;2Ug6&FdwNWWPd&xnXUv@4oh)eYP#j;v6LE%e3
l)yxLdpfLTtt0}8QIHuz*lBhC38)R<E#%aVU9>sG~t#=N->+oa#4vZRHc08u!{RcC4+M4+}m#U3*t;m(tHt436KcF62p=DYGyBg+p|=U>cqAX7Hd>2fG
Zen<!GkvcV&s}csh*sK3K{K@5bps?GiF|teB&#>m*-N%$z%T(_LY}OU0TE_Om|8!O|Fy`yv61;xx|U(KJkpJ#1&fXt)<h+@!XHLK1zJ3)SB6KoF{&OvD
er&=Q%<X<cR@4^~kqDYQIAO5jP^ED1oO0Y^xp3zjydQaVAm@(jh(T*WkG9_W;7`>?JMD^PG{K>2ZEy*mXfuUC?m;$g+MYg;fh?w>Kcx1v1i=rA6Ni;<*
)8hP74d05_ug**<p5f)l!sDG$7ljTV5s@?Ns4%@S-W&Acm9)0{~F@~eVE*{_}%<pM!zAfZ~ik*FbiEW`t7gpK6KPDoqt5f>~^Rlg!`Xzo!1_e7A6%gDn
kj%%C0ePnTxVx`1<D{!cj#V&;izy!7N|WW#Dma{^=X)E~C!xG9v0gaMi<4^4K0L?SW7LDN30HY=Or0mANsrW3c;WhqiGo$ZlOwNG+fpHQ5ay4_E|Sl?v
J2yCBrhCGg3AM9+6RXN{?2m4XnN{JZb>Fd>17#tpkQod&d=uB0@gT8?IAy%%A1lLGmGxjVU;}$VQ6Ku`Tzm`Ztt7(NVn6n$L6lOla4?lOFeSsSf+a^wQ
`aI?(3?ro<OviZrHUP!j3#VQMk>=BrK%!DSv<^tNiWm>QPB$DJtxy$O1DdZtk!8{8SZ6(jNyzqK3f8yzR`0sPoqLAPU)1TDB2RDsC=Lp-}md2uCh$z}~
2TI#Us{M;vCm^HlP@z(!-Cnk?aUCT;l{Cm=E`4&h>vtzoUCr?HV&=sZ6Ge@sJ1e+|lRi1UUEVtg)#>dDKZx$Qz*0$yUpFiZ|UV*bAFDuYix;sz81GAgG
CQ&>3rC4HV|13Er!XE0hxF2ZJcVS+eEP8lpQ;gXQ_UX1jHW(J!hKRikT-6LshshRwiEB&(Tod;Gvk>xI|^M@Q4Q6JH1g7Ohqjl5ymGq`yf(2GKX&!a*2
ScUs82Vv2C38x8AHE4P82cmeKoZ#OQ;vRi8bjA?JSkZPMGlI$38U!;gE@7QmGbc5$Ll_I)BRQA`J)PP_0XOKCt3stj98E*#G&#VwgB~n>%#vpa8!T2~k
J8JMET`3&=W(bDkLGN6p8FX>LY1>XH+^|0mpwrEY?)va1CE&Ko)fSwsl(NDW%Kia9hRr6VrDcP{kCUZA18!B&T~7FQB;Q)O9Rb`rRS)mnq!U)?~@Q-vL
-6_=K&<cE<smLwUke4FTj}$IU05b@7Gv}sAq!GA-*WdnCt;U5h&_MYHyZTut_LOCzdB?6S7WQQxQfc$OW=B=@^Kh3}IzJkS=}{P!qN%2U75C6H&W%=pv
eDPmm8!h%!uMf~NMkO!Y%RLy-nq2{~pQCgdus;LW%@4v}z!lCZV2?fx!M<B~dRz_xa>jl*#^@D0_S_e|)Nl%V{Sc2Nnlr<|;IA;iNt1E)mE<=}gRFYQI
|41=t$FXrihQsgyU9YP-(>}J5r@X(Z=o}<zOsc04BvrvTQA3-8iI`;@$A~<*(mgl}w?RF{>1>FNd%9Ay`kt-S>NC!BD64V%;dTFVs5S<p@iVP?hUN7~<
bYiRu8KOp~31RJRT*a4>uUGp;s(tv!pF?}K;)l5Idz6|m$Y9TRQI*UTOE*ls;9(d<j=bO%P(D>VSYQ<FuqdI~g3wN@SrNj?u3L0vUL`qt=XRHvdRF%;l
AnExwii_KdmlCxBc~lZ7}<akqa`0^{*tRyY&E9DX-b2*F%QCAfE)!se}reLCw;h7<<ua6v+w%*T%lKCd0cN#^F=kExNvybuHX>@|JEmAAD@&74*k7UZE
+9AmWDZ%Nt-G`h8DPiF@P)hw@mb?NP=L$JF<%*&QW_zbbAIG#VYN9@&uBju>lu~oA43hk{@MtfxlkZz7h9Kn$h`nT{ezY#8;PVDma1gada@^Fg0Algvh
f_Z1$19P<xAN8ca7P2oLivzE+X)gaMZI40>3|si_`|l}U&Pwou@5FYT8K(nnJm$57hN5Kx3cy~$EC*Ztgre@jStlzL|4jHj^~9c8G$L}JJ?^rSq=_@=)
%4I_rL{o)+wqY2H?PIN|uJT&zZo^F<V*F+Qojsk1vCItjCq8)!ChS92AtCZ5;F8ppEIMuBm9fO40cS&f#?gsAQNP=>AW-Ty*J?AWZ4mkTT-mEhY?hU7B
Jl!49k|^|z3yLUW2xDfxss`hf;yy&2{N0Bz1!QtCsOd8Bp!w0CdB_Z#s^<aJTdp8z!or6>t3z~`rFCeYssYRgu&d(wc&9H#RdwMJ0rjyXsMtArExTkS&
7)m;I+H^T<rP|ijjjq0PEeTZAECHqRmhhh4DOk*BpiK6D|hRXjNsUdX*BJ_id%-u0NGYLH5)4FtW;NL6(a)7SH%D>U|5zWJ&sso9u*8GYBe!Hu5(f}6J
}>#LBML)>>sdW7xAFgK|Qh6jO5fx$n}$}@5?=$9{7o%Po^O7o+M<Igl4%ckr67&6wxIuxS$T+aSk9kYQwG=v+L`Qib_11@)N3bVPQh=h|~@+6CTUEP?l
NQ_((mM^^mZJMSl$fVk%$=GWQNAm71vY!1oV(vwu1g`L1`+*o-NPDvp-wE>h9`R8tO{*=`9Bb-~%n;R$4$rj$%3jswj<QgO?I>>$_j`s9_<cxX|ic&=2
6TKe$T>45?SWQavqsFonx%O~k@O&>TAQQhv&ii3E^!|D7qIpd>qf8N)(XEj4Yfm2amoF9p_(x!a`#StDik8ny&(8QVVBAqH}<(T6`Z4FYFt^o&gQ2ZS|
2+7N3Z#u$20kc`#xC`P>0k2q<gv(-tryt?8npwFHPN{i-L9wwY&Q2<<<%;#(6?{<6y8=EAu)Q$N@RR(nI;{pn@fo+}=LHA31*p?ul#@$p)8$NVCT<U~1
;w&p<i(kT2!4{QlP#yK$R<rsGj;|{?MO;^xfE1TVjS5Oip3E@l$Ctkl(3h=B5aLg8%r6XE7M&#EBJg`>Ln4L&}zOME;3kJnse6e?hzB}WqlkYa55|DMR
r(2^n8na_@Yi&8v06Fd7%2-MQdA{N*E~GYzz+gM4)CcH`|>U*sp+kGwktH1|zczYN0Xh91#N$s!zHHLrHd!3BzlAm32>QSd!<}x;!dkj=<DB*ZY<?J_7
Sa;=>|2d65b`F}F4&XhVJYqE0dRQR=25a84{nW-ETQ8k8_|WO%E0uDHG+r>j$pjd~{4TkMCp*GpmbJht#-Z!;SgaJY9BqYG^^nPNnZ!~<2R)T7y>hkbK
Cp2It;+*uOo5G1|aVXMQI_J>;k)RoWqpxSj|a=*bAII%@JYQibeC>+C9dG={b_5xB>V8@(RQ(-|6GNf-QrtA4<T!nI(%zR<CgJ5(Qg~&)SX^vV7l+QxL
Xs>>hqRtg4Cm81#mBI>|+m;-2c8P6<!^2`SE!QxlDi%KN*N3A@lVRy^Rx$t}viL9vwOoY7f<zT*yeCMiFC(0n#_GDP_?5T|_NQVABiw!vEtWK)!v>Z|=
Z(IDOUNZp13d0;=I}TLhJIMNND2*+{Z8Hm0#QN(n2*_Vu^;p`dOu$W-X=Fcf|;s`Y|V!!P}b1voZc<A{t_?GQ->JK3!|F$;gH0ZTctXa|0**jPaIy(RF
>jkO+Fe`Y^+q3-W>Yza>;?rthch*9@8gII&=smlbZ{NLwOz~+zD1zYXc_n(@7xY(JrM(j2q|_?#|0<cRuZ-U6t5ydB~ley*}bPjiYO(eu-bE9!d1zRq0
r<;Bw%jrs1tX4qvWQ=MdGt9fVzNC<O?y{O~z^y4lCt_E4X#mTbr8(QuQmR5FjEBq>9X5>0m^(I>k_BE!<wv0S}B8>>g8+OGC{M()F_Y`vV-6-7$-vMwe
L@h)HXX6JF{%_nOKULv?8lvawG(2~exWuXtDlA26+-sCje&S8eivs~VrF-dt$P)*mt1bmNA(%qI5t&c!Re<xsGx4!}$_qt0>u0-H5&g%^t_PkTd!jpp`
3`ivn&Tujs!@_}!rYflgrzx6mGatq$+ifNwT6~80+ksce29cDAP3=j<m{^k!UyLA=c`}}8Dn`N*s;YB*V5;g-^kf}VvaAn}ms7;4q^R<sv5Luvwv`p2n
Twb&hf!C7XTzQtE};@V!;`6jYdsmH0|+Fb*j!>W`@=6JgH2VT^f7U!_m(>i7;HB!&#UQ#EK0|o{A&({%9hN$#}2&&<h3hHPvBxDl*d7~EewBZDIdN(D5
Z!g928GL0=!s?`&odkRot*SKHp1Y7PezwPC|u7<d0AuNLKw0y6F;?;lje0)O3gnOe)90CUb2Fjt<^g$9M$ss7jnw^C?|qC5nnl9LAHPg1f5XYGE8?DV?
P|(b!rOMWwjKfZdoPb%J+m**xi>4C0_}MS4qRW*Fre$-B%l2*&=0FAr3?&!0})0g_Tn4GH&furkY@miF+&cnx%Mesa0&5E!^jb=jVI3_&%l(%PJu@k4v
OhbPR`AM9-Wm{QIlp^igjw^h5S#Atg%H(5BO)59ts10|-8rMfZ3h7qa+5wf~j$!QlBmxI}EM0lkRIr#=X&QIr|dZg!ys-OWmgGbS9G%Q@<<b4E>J5J^P
dbsQ2Cf!{NeNJHXz1m%k)OosOG8Wd+b$-q(AcEiJabF&s^m4|R2PeHeIO*lVN&izGoCF;fd&!?u&?Hs%CAlrnxL~V?V9h22RrL;MQHC&+f*8yrl4bue)
z5f+AOW0rVRgU7f8X(YTd!hC5a*!YsmIeB{oI4I5bm!tM2V)&czYKH$?7BEKYUQP8NX{D9A>xMq1si|D7NbHNGOX#Pz}q$Xai$OwBD@gi7sZt4Vne+%s
US!l)g-s>%-_IGvU@SK~d)UB09#Gp@~@0V7RF^heE<ig--0;*yQM$jB_M5eh>bI`uUiPf=@}Ta~eo+yZ$A(U`LM1YABDn5z?$5i+YK%_z3)e_~3Gbk2S
w*(Q4|^-nmBz&G?afVxk^MbY{yPO>DZurK<Z4{pM)x$JEg)dGxRdCD(GRO|%SYSi*bkShojBNDHImG_;0B>gMEGHC8F$)YgIsc`FTn5B=Hr6lKnsp33f
H%bAr_vwk!HvV=}1#kgnfv~AblgN$Xc`|$j~b<jXFzWLoBp~xCuQ;_X6<7ew^zk#;<Vje`W9d4b#LwZU>|7kgrRAo&b$40Pm<EYV}q}-i~iRR5Q$Jmt9
lQrK&OnAUkn>u#`0!>0}r4}wWbK>8_em1H)MD85_Qh)ByAN|9Rf62cO&A*ra`=$T>kp8>B>7JAmJM|o;8K3JzQMy}yupX2WyTqNh{#R4-BA-*F7A6bLN
X2RGe<x*Doeyg-FsSvQV1m~Frlg_}-cmhDCM=<x*Z5zfluFXsb&G_wB`LNywf`-L#rmY&iI3kUKl}0c6Aj30e0Ti0Q-6;e+njE(-KfVj@naP4l*~I|`}
sV9rc}|apEZQDJa&<_g2)s-oi^*=)=z<fqCGjwB;|J9cKyi4(x-RhKW2ZH;I9YKhmU{Bi_@RRe)#`!;_sdOyLE6;!@nmEKC1b*d+Z>YO~b#($2a_YeEc
o@|6TaE^bgwD!)0$9l|gGi@a8ZX2;6WG9B80KVZ*<&Yk1CbCRe#XSTE+AhJSNd8TVw~kenWoj-7L(e}&#x(cPW?2YF0>x<_)*@=p0Z?!U1KJ%Xsa{P*M
fx3fqjBJb3{&13T4j%J}bxl{g+`+sR!1m5qFe>M91Z0aXt7WAe?25VY7p5hF2zyzVAnG^m93q4W}1j!VP_|Eug-ie<W27KIR`k0i~@~W~E{;29t=<8I`
5qdPxh+={tW6e`dpJcirG+Lhyp(-NXQF-W3hs;EU=_S6ng>QNhdQk5?IH|#}yu&7oCmz2E1ySCI?9}OI#Vm74X{(uLG9#DWu{P%kX*8asr}GLztE38Hp
RJZ5(Q{sO{rYnJ%keMAf6T`JD-TXu;Sycx>X4+wqrVt1YO$>}$5K;&w8LYM-H-drYHldQ3}lukk2$O~wxSQ^bk5UV1ZAxP?N^Q|c#14470Pxi=cJ|53Z
-~LFJxBEPs?gKbOT<D5Az+f;*4dL(a@Rawdvep*U(~Bd4*P5BX~67`a5{&Yg<}Wd7+Sam@WA3NGq}xX9+vjccC>O4=Oknro6bG9|GpsBNmmH$-Jdx?7?
BWX-~a<Z~?Q1&h77v<YOee6BkUC5&JDNu$L0eBEvye#rb@wOp3q`7_F<#wS6@jDl(ioXD(aM`<g%Y2mA<&p@{J`(XDW{VtpQW^qj3moK+cJoLAII&tjN
~I0q@aqnxt=V^<!xKPl{Gd=GI|)`*7ZD#d(#KH@gal;!&Vx+<ZQpiGXA#;^^37!fB+&WnS}CMYt{mSZ~RhvLZHuuHqUtbDv%a!?Fen|?2rRc$&&OGO^|
ao(4lYN-WEsbrE|jZ1d9JPa$77t-4YZ%CN7yd0!Nm-(d9qG3b{KE7J8>f%gl1u|JsVn!Dxn+FrNJd=^dk9PYMV-(6PD{nZR&v~eaF)XbB{;fAX(i-gs6
wE}Yv8UzGUZ)0{W1rc>E<08u%3C9{L02S`Wsy=Pnr&Rh8@(Y^f$(T6(%#h)w$Z-;VoQrZ9}AdOHiN0A*ZATL+V|LSGLtl4wU9Xn>Djc;#iCxByLHBk2P
UFfDO`Hme8G$m;lxb^c9!kMYPnO2Ot4RR&MFeqt@e3JXTu>)oo^pBKpx|?J-9&XZb!b%@f(f>xmUN^k+GY}Q?Va#Fwn!Q9KxP57<x>~4l1b70@!sGsgE
!wGmR^w@)l}2mt=+FSX-L9+O{kdOUCAAz;@??Smi?n_XU&m1a>I86D>tZD-(suLG3r=4?|@&m$ul-WaSfVw)Q8kIHJd{AW5uZP8(z`zK5CnYPlF=iilI
e1Uj6Jk><=7`%F><pg&vw;AmTiarq%(S2@e<fnIoVdFJ~%&*%MMbxyR!G9fLw2$eaEE%%&OV8}ERRcC^+2NUpXB<%d#`okB2>bLrHq#&o-oI>AXmf>u{
jwNiZ9a3?qj1mYwv$`m(O0Y<Mez*VNj)Gremcl3#0XJoa5*<PF4`RU`XSk}f86zp0%8FA&TvRKykBQ~3IuHZlGM*QNL1kqtHyiDJ1!dH2KGxE?Dk;Nc+
n2fSfgWgjgTLQUUO(48wTk9LF5@dR-!N#3uBxr*iPWS@>9S80+D<E7b76_eetTxo7?m`!l7PO(dKvW1@lvfyNi&o|C@%}RhxVjO9x?|?W*86nGew+f9s
}<wIULV0b~N=-E!!=X+Xt5kE62a^k5c<aRh%S|=S>DA^<3tiwZ!!@N?xr6VE<#;)3%vt`J)p#=h#7JD^<2Xb932bg%K-ud(+B|#`|mp%@$stw5Oq#SBn
`nf}^v^D!UC_*_gla#p#S$vAG*WRq1sZza1ap+gTMRI;+Td<<qVIj^tcZ#N`n`vnNg&YxPs^zMRp)kzuD}rh*h~;7diMZCNrPHdU%oC^ZQ7vjH<CVMg1
;w1|k*lJmHfStV6o_!=@~q4Ac<*^^TF$hgP`^~peN7vYmCF<^+2@Cpa^B673a{`;64`^!NLLqt0E$E$Ku%^7Wsh&*{rxSrnKR}SZ+nM4Y*&a4e-es}zl
6;}0_%EA_vn+{Y<?q};QyP3?fDmV^c;J>^h$pBdjn&;*_YLF!q#%k)Bxr{%jQ;wA)H?0nmWl@Y1CsQ^{cB@KHCU_<m*vM@00|$yNv6t#Ac0C!z+IB=Q_
`!4%0{bugyb4Ih;)kdbGJQwPMq298Q%m6SuEXpyIM?)(VOqjC+IVaq+w;|8qgMVc`xD}`c6kteh~q)oqnJ1o9FkAi(BWh)iA2MakAxzyh<Ti9Q)V#x4e
{3xHo$-Pyi6G}`6*?#&K%d0bhNaD5;^GX+*$9m)p{}E<y7CB{eF={RkG%Cq#eIMF1M9Mji;2<$7V;C=NF>py2+FpSmVTG&lst+_%bvX&Hh@8U2Q?RBrj
0wEM<;!m#KDL2!wE#b{S?iIW4p?k42Q2gad~W_!(VoP}lRtxzID&IXywDLrM$T0H%y7b7%fAofKnbw2~>0)yVU?TE=Gz8R8?BWP@H2RAI2Sl)*uP$BbK
vQI%5rz>>@HR=wmOY_X;!%gjlJTm}Pe1s@ZB;Pn<ecG6?%Dx!Q`VH*4Z(Zy;@j6_9V48slUkTG}rpb#xb(~JI|hR%u+4isGh71$$kI;b!PL-v$r<FO9(
Utb3-akR#j2I&dUhnud>Vib>P=>gh$@Gvn4OyW_%{~5p@C8CVhute-sZ7|wSmC<<v<ll_HGk+RRU`Ayp{OVi<Jz>a;Ou?ORA7mo4(_S0@Mm^?`2^mpwo
KPV>&2eUj`Q7=~z(huxO>EdqonpZMG9w++)~YKaycMg!{>Ztn?Pqfu5jcck=`i;E>Y!jFq#ch{iCBh=#8@hEM5gR;Ac5?_^iIks>p3!8c_&%p`qa)BlM
@NEN1{?H%%1zaV3a<6cm6k}I7g93OULB$xwWkZdnfk?r!wYPV%i^6CwQbIgSBXGm>f-rsyu{{C2Lb7Z^y3)E~I2v+?-i)sX1DHfOJF<qGZKRs%%=FD(P
^+zkNp1Tn?T%7-G(ZmiG9;N&TgoAx|89<Y;RNe*8*&JPMx}FGW)BKR%wFjNI)L2QNL$fBVAr5V2`LtEzB@&iFR}oh4(aicSN~k|(jSWmbV(YGq<BDG8}
ilO^#KuEtSZ`I3zUIy)X!)5<@jq|a>#Wd!oH3a>)#JXU1Co969!|Df-(5#`JU_IzM4ZP8n&$jFY5FiUsqg9N)Lh#xfh@16Pgo%yq<uv3qPNztmv;h@jA
`SVzj+-k|1Tn1_wk#6(v$o2?pIPSYLx0m~prn`d)A|uo&W#|e4@r&n9$ZyHtO9sV(KZcBY{nq}HzsI^lGTJH=D_rsVev5B|+yTVTV@64Ik4M}5eNQ8mB
1!_Ov;A%wYwDP1Gybq8QkEa}!>aO*9>P(u2EjfIjjQ5V0D4c7s`hbh%2xWqWvStswpVPitL@ofIbVj*L(b@8nQ6Hfaflok!xcN2#d8hyh_S`U*>1|5JT
km}P?zBEhpqo%*LbEgPDq`r^BObf!+};f%o#X}3hS~(#zUq&Wwz*<(H=kOXxJN+h|H<IEh`YSzBc93z!Kbaw_vad4r!|e$fX6MWJjzropf*G(;z$3?mR
MuY53<Ym&?kak3C9WR8hi+Cl=IOu;@~wDM;+OExtr5Lz_%_ne&b&3lrS7a^-4k38HVReY(h)s??leHdZrhanYakzDErx-QhT+s~og>EkAiG>}h5l0DAH
HS-j}qX*-xz5pxi;Np$Kl?f7UtE0uwaGXj?s&{10=uH?((D1{l0-mfa;00H^uq6^}!I_y;o-WXD9G%V0|e6S$GOrCKkfkF2yrCCD3&PU-2Ga#%gLB4;Q
l$J2W=LtJ75V1;Gc}&Tp88fKw`PVgH4$sO^fQlVU?;?=4=(6M2`tLOQuhsgm)cU8hgoE|~cYs-|@?L@9X*pVIZk5k0X+KOs{d11tYJQAC{WY9y1jf@r{
MtvGK;aI3;C~Ztx~klKBv6ywnvGdYU#~THJ&!4QPB<%0jq!=*iIw3G7psZME}}hB;bNKdd@<ei7<<cwWzSDSN;0UyfMv*dtN9zA^(7Y4Fzyt|sWz3*42
b^`G-CQ9<y5C$!TKZI&uK<RyJ?k|_{thtA;mCT)wi^00b;j|iGcQ!aV^!Q*!g_qSRj7Q5(KZR#Sr6}d3SPT_SoL8e32Ph6I{U$Fns1iE$m|wB@gCWT{0
;%Ev8aXz##FqWbAnnR$=cX*9QSgbYEOehLy*ANha=3=&_HK^RwnGbC#DX_q=6K^L_pF!(>j$OHLvCN{H(fI$_NDKwRPjR@&^a%CP2wqMYIqW#;H!)Aq?
=oQa{m6<Bk(0sg3}u(=>lE0Qfr|4_LHR+-DQo*u9vKFF&zO)jhvuG=}|d2*@gduW}B9@USyvq>?UAFUK#DhFq-FX<J~KO`3CQc6~1cEE3@+Ctl(s8P?E
<?NJC0xe%99zRHM64a+#^`z|rR0a9(gaNv=o4XZmB12y83da$fbjRIld<qB3WV~~7mUafAmX!pe2ph~*ISn-yDm)KNUP3%zC@i{<Dq<e62y4PK;D6aJ$
TxWe<|R^Hj2Ma7PqercBZaT`=U7XYY;D)Aw!h)vq@9#9)l_FezC8C3hNbruuLWUOP{crnO_0Cow6+TRt2r+w^DfkzsaWOu$rKsR*F}$U`b)8LXpg7VjZ
Yn!9hoMY_8|^VYHl)%jIh2UjiUReVfmGjZo#EV>_&O^%4hIbk@`m9wEp)WzOp^mb2|5t`eS+j*nT+mhxtl#$8ZW}%k8wi`o80Cw{`@+zWGNzq#fT5uSb
J{`!p_++XpxyuM+oOxq9Po9(?CZ55Du-)z`lI?pv=t_}d@WzrOx|U;W^xV5rdv;w<YJc_(-5PGDqtC(G@m6Gy@6mHKI5yR_3&Jr#cMl?QLW(a!L}XWzM
dlIH4WhF9vRElby~Uil1q@0HNatT?jlBzNQbUg$2E%?HUq)T}m&bH|PL_Z=hJ+S`VM4U0Mt{_gt#=jxwdyZX}W@BZ?8zy9U7Zk7PZdhhH1`Q3l|{QF<{
o2#Gy^u2HWN#~kXf0+N9|L?UwcJAk$_kZ<`t9O2S^&egbw14p3zkKke*T8h(QZWA4zx>JvfBaWqu6KX&&V#>v^Xi}e`u)HDqxZi4)AxS#qfQQ?9dOCJ|
MY{aZ~w;!-~Az&tzD0sb--FX?K(U4IzQ8~4a;eHR%CY8ar3ML=(@d_hMBK+>IE5A{dLqaf&efZ$haAqb@DjA*8#J(6V>>RQUA4p0-^z|1$vj-4d$yr9Q
Tk~IB{g(uSYa2yWhwRNU5O)@aKkafJ-gY03mnL2RH)Q0qDQ_%IB`W_Fu1l{MnYN@BZSe7sh@4AFsan6L8rL%UYJ`Kxg);v32bz@9bkhe!UPtp#4ybUhO
QK<v%1W+Fq`^rZEn-ovOab%{!@W*=`BA3m9n!yUs3+!;WbK{n$RFI}75(zQ2ppeVpfwN#sW4{L5>9*SY%DHvqM*qP+KuH{So%7h1{zeOGV3-N>Mpf5Rf
6#Wl^J`{H~5<yYXsPCZBG!56>w?py!V`ENhFpSLt#&kSUL1NfOn*KY)$-)2L+Yfvt<B?d5zW@7M*X<Kn<H*^0+T7VSqgZb`PMlH)55#Hu~YZdRl{f*9L
ZD67Q^2I-vVerGb|8Mh8qyMh+;2UoOWp1E4SO5GMH$r~*t=BJKJsbg8^6j5J`05XDu4@Tz#0IForR_jxEkC=4eYNvAYE53&imXO%Rl2sA=1;c~w=NKL4
z%MjKE%8GnY#~TxAvdTC(utjpR8%={P)k+a=Uu-mk<8zCt!K+|LU6`eBmp#(eIkC>lM`^{_$sTt^$9)dgHHaj=l9aSHFDY>TkdH>tB9xIPG(vMt}XwFS
R6I005D-2%8nu^84?feYGRlz}j}rS77dzlG?W0i@=|a+G_y=u9f{0?Yy6SoEkR*{;+=9{N5|?zVp2gzWIZ9e*vuS^S9)N!u1mVpTBFUyn5sHt1r9**4_
cJqSl!kVt)P0Z-4L~{uz+*;P3zJ>Wkk5YWt~A0R{Nfr#j8(mYQ{30KS%PBdyazDb*OAPj?!W$4RY!X;zs5YKzFK{qwyG{2w&mT8`mHofH&Rolk{Dkh@9
X+S#XSgv+eAs6G_HNj+ki?fP3`UA_JH5B~h^ci;NU)<kb?_B;Q%V|1?mudj4I4L*MGC+~gxt@r-+OF*2>{GF@Uf7WX4L!Z;)fQ8>822ci~Q2v?DErV^o
1;Mm7SECW(r;S#W?bNM5f4Kg7=>5EMExVOi<1%jC_|+R<yn5r$FV6Hw-*14xnt;+>{rvBMv$<BpPZ;;}Pj(s_ztWO_^~Re(@~xEt+pE>|$A5A4g@1Y|H
xK~))=$*_<5uLb>`n-R`Kui<zgEU}ej`Y2V|!}JdB_IKh=8Bz)Zc-rfCAql59A5=^VEp4B+eS8ym2oN{^B1y;9J1`Z@vG{kKTLd$2U~g1b*&EK=bPF|K
ERj?Z5r3bFn<|uUcon_!n1S`}ZGw;SHdotyMN5`fnb5@8=J`^CNHpnCAWOe+5hfME}7z{^9)}|Ce{)`oVku>GiA6f3sHRcmDFdFaIO(#DLYn|GfLwms_
4pTG0Y8*gBqiaW(ljt8ZBY*aoNsng;k2JzOF9zqU}|kAfnM{-ER3#@zaABTRzUemiMgy?Q-yt5Nql8Sv7;u4`c6$R20jBZ_^?H3Rltz4p!4FSk*ro)@V
2Eq4sewKn}4@4=T|fB#qCzWUq`n_ygr;?_C0Vd>qs|L-~#X{M=l>)ZeF>Z`x_%`SOchuzx8HlYSg|C!E>JFZn9q@eL7OaYdH6mjp=S3UG-cLeb3>u%Fu
+3w!Sv->e{7FFtAxbWb+pZ(wquiu2!+Zp2ffB9eE|Lf1c_w7HwSOQ2$zVu%J#q9-cn7N&iU48DSAfvnb8i-M^z4wbhX=lFSO3jj=y?OQJ?>+PamlgeQH
xvM&0y*DW;3HxB51MoY&<51!+V$<+6lA>hsKDOkuXg$%FKaWhHr>h}!Zf-8es|N`c-w8KNbX?Lt_k9GKHVf}Pjc$XwEQD*<eJNmr!rsu9?+|sg!Q-Z=n
*D7n)Uw<CR}@)+xbqzVz=RjeJe`~Z6j*brC~w#BoA%^VqKK9as99V2>AM%l(+x>>bqY6zOpScu0H?wS3mw%twoKets};Df?d0#M#C=dr)KO={}@D*-^q
mAu@YPr6`@(j^Ic1PowwRegwGrI(YTD7r21b)Qs;9G^FZZuv8AjINH@#6_~(oB0hgW{(5wi<+f1rbBS}EfV*rbbYM*@DLTU%oBrw27K6veqK=i58Q^2o
lwE<rNFQcA-JX=P*^`{TM_l3@<(c0rY_|AX5`pG}HN#DC5BmVLaKlu7L+Y+Efc=zo;1qgN60@Y;8u0fo(!6XOO2?!*><Jq??rO}epO}x4&&u41FFN<gs
imiRD7jX%}cC@`t1v_?{#_6ja=FXXKI1ScwE33#sK62mPM_|PEQY|+@=oY8i<oJW{zugvv9pp(m!Bs6AF9f&wV$GYkUIWTi|MkKI5K0=1dUc>i3m^3s%
}VR^9(lE+Kh7#QzbyYAsAybZ7LjeYDKH4iw`hv&>V7j2<cRmL%l`{q@4ofbHgN}u5QrMJxil-T3zGVho4<i*dBcE~v}@P@C>_mYU|Bcm8z{G25ahs=Z2
+u{C%=4L3+`Rd{g8;diE;m?2F;u}%`dHu&eb1%2N-EB3Fkh@x4#8!vrZP?eEYW0-v8(S0Fs~^cTm@$zxqaP{GWflEy->!e$c3CTfrfnn-Zmgszs6Iacx
DlzXy0A2Xty{%%1R6O_lkWDECHbx9a&w&GxWptqZsI_olYHCB@qK?d*OL6>UCsWBiv?0O;adU#_Wt^UbTD|M==BKdpuKi?6nhs&&<u$lo?Pe*D?i{ogq
CYo!Dp|NVdX38=wac69Q(eR1vc0mfs!kK0SR^epNXUMG>&wM%NP@lv+AQOku|`f<?|<83?VhJkLQ^L-HW9_?<_*``%@a4rnHr6I@rO;EUB)FJTdYk$%T
zOy}cz`|P%sT0J1_<2j@O@r#Dt5fU9=YH5Z-mggpsnPB4Zq%mDB5P)SLciBx?sd3Nf_Tt|*cP-6rS+I51l1WBNGQJj)*}f8SQU`4aTES(f88v<j`1D-r
rxjhq>cko0@wsrR*$;w`_vpX9?`kWH}@W{?Ishs6<1qt(Hh-N=)HGm$S_?ayYJiJs{0_o8b>#4dWUuL-m()!h4<h28PL1BlT%03uXez<U%Rjg@aq%8y-
(KG_S&T%(D?*<uOoc2mO&FbK|b4t;dg)a-S__Nn~ig=r@W|^dCh?uyUD>rBRYMi)|keGY9i_`X-&Ne=muyHTLCT9#dQ`TxH2w+_N$tv*3jySA0xQsLYq
%CdfD_0+vT)Tv8BAJmcIpxw+CPTa%)W=eCuoP|HT_uum9QA=RONG=t;$^Q`0x!21I}G7eA}1|I*u_@M$>#xMVgRqo%02`r_w7rBiFv6Iyt~nkG+ZA1S`
16rX80axupuaxdveOHj?eS35Jnh?=r%#f$3XJ_ia>E6N|V2^O%@1UTDPsV*Y8OVJ+k4Y=*P6P?vDCU?WSs0BqBDA%suc>U5PYb%aleD!uB3M!i$#|ym9
tvo7?fsMDV8#j(Vb1R>!jKFWZJdb9Smn^Aqx3~J1RdoO2J0FJin~v^dN%4)dx$Pnza=*zBYh%9EA-nAzfzxc8n77-V7rGx-o4_1zJmwQ=ah>or?z4Zp>
v!o`wr1Zpz%##T65iy(HTl&YHQSv{%?m@4x@M@${98`E={{Vm?M;KDPHVpQ)wTn16CH2$H`|^ru>RYW-|(pJdp7>B_Me}By)}kgozO?aNWFp^s*GLTxx
VQywL#^UE;ji?YG?IPi%o;~K1dPkQpwGK14r)F90y#q^S1oHX`5cy(`<{l&5p<)BKJ_hF63Uf`H3|@@#bf*`AIZC$>t~3{G^+oDAInkqtSLa+Kxxt3D9
;1w4DNNN2BfVZachN4@Vntw1Gt%ShRsf8(6f3LR%=bg+f~>w1q-jD71wFAD3}d`$4xD?JU=b?JV7TmhQdwC)NC<o1YD4x5ezXnB5k$+hTTG%x;U>Z85t
oX1B%cwwT=(v)f`~4VhR&Cf1ONHDqEfB-TP=EhN@LVl5=rLSii>)<R+}B-TP=EhN@LV%LxjnRr7W-VlhlXn2c;w`h2ahPP;Vi-xyoc#DR&Xn2c;w`h2a
hPP<FhNxacRIh>THITg)ve!cPTF71t*=r$tEo85S?6r`+7P8ku_FBkZ3)yQSi3WyfV2BomXkmyJhG=1k7KUhHh!%!uVTcxnXkmyJhG=1k7KUtK$OeXNV
aOJSY+=Y2hHPQT7KUtL$QFidVaOJSY+=Y2hHPP|c514fnrf$}+Nr5_YO0-@YNw{!si}5qs-2o@r>5Gesq3j5O`ux@x<#N{1iD3_TLijApj!mGMW9;*x<
#N{1iD3_TLijAKrb!<z4!$5;uO$}S3oarq5dQ<pVZ}(Za-Uly>=1E#bS}m{MUZq+7VoPf@@cB?F+7*!L>KIb_dt~;MyTvdxVQiKrhCQUaTFxm^*s0cl2
WL=*8mEi^-!Gn@2B3k6x_4{%q#E*f4rAV)SCg=*5iDiyfmELq;!_j9yF`z1T8(u}<`2p6JCs(Tjni7Yju%CW>Bc6ulT}{n^ZOu{HE!Z0N<>(2KdD7kfi
528UiOuKsMsU#thcm=AifAM|2C=*5E2iwV`A&A5vlpcg|xFP4B_OaZ-UF?vyBl)CwQJI_Uv(Tnz>7xhCg`q#baP4}WV-HYCIFLLfSa<2E(jnp-o+Y0^=
WXAU1jk5doR&u*zQCCdA`g+|ne(jeJ{`Rk~epr`~b@BbZpWoUB{MIE^{@cHL@B2Tlhy16%dhqvu);4MDt;M%qyZXVOfC>QA4B+C_ZuW<^pGb{pZ+{}Nq
fZ<^`N>aqu72|G+x?I>Tm0brZ{O@^q@B_T3cF2oy&}sWb{vgPT9-VXEDnk~i)^!ndKaxp=s|k9+kx^l0x1Ky`Zr-etl{0<4x0|X@767VSKGT5B9QgkM%
rwMzbLlc<gw44GfnDxCu8b*qG?Sx%zFXM0j1W9(wUp0`%%To4d0Hgxnti?0>i5Jp?A-pIUjueo0l^7ox086RzqzM_~|q1H!Z@=n(G@j)H{f6_1ZA&y2t
ql&nzPd?$^5~_v7LjDpZubdbZOT_&V3OAL*|>WxhNLbm^WMNz)l^DZcFd-@o23e|AK_|K<+?jh$QTsW%0_^Ak|TU;5mDg!Y@KZARDgUKhW0i~m|DZY}6
yH;?QIJ|kw-_sVr1y!pn1AASF3Yw@OadV6p1sWG8JtnJ|;c@O(o*9Csdfx68f*jaYJNVd;37&mJI^gsCe+l?3f>#H|@4m9GK(r-Dni@4b+YsVX5TwK@s
O~=pON1eP#qnl9koRq?O?n>c&43)xpj!NNt+?B$7&MIMk>=eR$Zt7tE>y_buz0~1lvh*@pdZ`01b>KPc!1ECQ$4K&b3jG<#`!|dFLVZx*M%vsVQ@>mN*
%ALQuYD)){GT1<Utas}<xY|>e*VE{KX>){e|XANH+Mu;ai@7ze6vwn!!~o)vd`-$IgI*Ar<MVA#J}Hm4elHF>szUwVanrluD<m82jBh6TKHf7-qjc0sI
#7Cqx%^!p~+<~{gC#-pxcSfbEW(C9`Orez@wYQw>hyhtUOMigR8sx$-lqcVZCi{ta}DDx5QinG*27=x;lWai`a{>zD4|glE&M@%Acjo+ZEK$Of*k2+_3
*spXziwz!$dn2-Y`;J$30{gWo(x@hJGsO;eW#+S=QDO#9XihAp?u)UbRz&z=LD-uN59k6-`tiywUR2fzO1m+IT->KhXuS$91LP@#YN{DVLJ5wM$Q#j_?
jwoko1#<l<q{7mPXDGglcX7!Ck9}jk+&z(c)?`Fz#&oAmb)*jC;>YKu!GB<ASGk-k00Qesx%4<jWlqs*L{2zew&^SJAksHVV5$JZGx~jXsL(`wj9{1J`
a^tz|XtziogZ=BrNPf1v)eotD@q5!3!k@!Vbc^)6_nk94&+7vao_(5J+jJYnuip6M=1JqDoBbciQzpGexjZTk$Tre_5!UyGwpf=|xDhrF3g2&z&Un_YY
<qmdlRa(!{m^^2k5>Rl(+2s=K6@bqJ5LaN^NiP1Be{P1<}sq3j~UU81wQRmwXy1t72)+p?c=0_zddEbFWbSl$*%wOVhMNdAl!NCggZ|X{+PtAING}PJo
nrF$FrmT!FRv^?l1oF(t3Ml4W1i%E<iVpolf(l>Wh%}<=MYS4g6`#di%JjYt$F0;&&14T$+nd-Jd_a!|UVCfM?U=yVcnHn3MmUqS^~4{bdsKBFy~-lYg
<n7b5uk*AKjZ49S14DsUGg>TRs&w2{-?1Pv<k4*D$iFY6N>&^vZ-p5vz7W6l2;v~Ty=DjwUqyDr<a`}Xm2f7i2P$Q>I=V9dL3{h)s8y6IFrc)dP0?A>=
>fA5_iKcijk8;a}kcdW=UO8e$kx292<y=-PY4}zQ2<b_0p2Ki%0`m-;3KBj~}=P>v&mHu-qeqJ~W?&@r9pMGm=`($tHMYpzII=z=p?|((7cUMby`}BLd
+b5g4PxN%3cc<qfkQdS8yg+{}$$zfRzK=5_o?F}RE+)jg-F@>^-_86Cw>JLlC-t7j&oAc>KV@2t>oY!^h*zJEY@X^XUx<*~v!<TZ^_#P<p02V#JPq)+p
xZzGFV*IG5%lHHioX0w`krgsChvS2@c0FHYT8A7T$(fYe}iQ|6T80Cs&AI?Lfkj{?A<qdm;3&ooxYdV=gaEzW%c>8<@VC{U)ugl+ka{MFKz#&?Z34B|G
91dWzF_<=<7av`noS$ioda?c-^hJAI16o%d1kJRokt7s_D+xuzUp|Tz&S9tIz%CTkraLs;#M;C!L;r_sYGFk#*eqB@Lab<`eRwSaW=FTseL$8PXgp`Jz
~Ix$WS0FeSA!J8$0NQNL6!j+1BjaOAOmALrFS|IK?}ee?Qdj<3D{&W}I%>^t>)bN>7%SHFDi>OcMI({?7uPV<(p`qd|PRX+#Zyl10%(&XlS9DweY9oza
uom;Qzd?sPz>u+DZ@r|1&tJ=3%Uj0$~hMga@FUEYjfh2IF%WJ0EE_QZvQ_8j(QPbPfUtjs$wlE$t!g<Ju=R>^n<nG4v6}|H!MelrUL~lM{!J98u?B<IT
y7`32|INKuGPij+ygu;%-@eiuywx22Z-FA}m3#m8mAps-yZO#YQ{(i?XI|;Q{O{#|FYv#B>P~yBML=<MwJ^yl5YBs*Bqg?>)Dw-s-R@F5q9KjT@ML<-v
D3bQRJy8|RS)Sx2CNe?wXBLmSBL2?KUUHlOI73`F&c$AGz6zkREW^2pmb{44R&y}A(OHKMzW64QWN_1Ype280*vC7|9wY+-<p@v0TUta)$cO;clREeN_
dVWqCf4POnPHkkc=;|K?$wO?z*QywgPX`LhftFEH$BZcNi=%gPWGnQul`VT*wbFs}Ch1lnv6Pf|V9h(n9a6RMM+Z*4a%Ycr8HO(2^pAq(oMbG!$D2CCs
eUK6)%@5uPud(acsjJf)3^qJ+3&I%Tgf;Y@c=Ol&xf^FhLNJ<Nj>wznF1JuFdAyP_|+Lz!0K86*~?b=d21@N(yfk$7AcB~pw>QZ$}VG<Ys8#hHnmFp?5
xa44Srbg5Q5EJ(5xwhNdU!~7g6GE}Cd;gBMNL8Pg@8LzSS%!4G@jD(39rvE>CZ`$)Hljiw;mwro0!M+@6Ua%Q3I|hS2nipm<JH{-*^65`x>x{bUseZC5
`>01fGwGC^i}B@%xVHZ<9OQjrL;l0}22tG386Jcx;9Y&sGvH?V5`-^|Rsb_j(leu`)!Xldpm*GwyMW60cafYM6@s-=FLuj$(BlHJcqVt=6@evr-UDaf6
o)CPuPbgFcOKbz`8KJf8v_OlN3wrUYy-G-p`2b@Ne{p7wD&Xy_W%T&Q;(v_*btjZZB|VhiXMF#r=3W-^#%y*`>LCbV<*so32%zqFnjEBvKQ_<uN(N1*4
uF07*{~Gb;U=LdJ5u1DfcZ)tu~-SzJ8MUu!R74gVA3nC4yw&sq7SJt_-;Ib5qB(B`nN82KBq#*aZ?1ap$k=#YFynHX}uYl;!wPD}1K8aXrcb#+$plN^U
@&@5ZqS+&Y2$yy(w|{Z8SrIldBV4OW8qQv`R`8PAFTJhgprwnq2ZvuO5As;v?{Sf;D3ug5l6l3KQzKH}5cq-nNyLYiejou5zhMZa6Ti#69s@u>)<8oL-
1FnJdILaIdAn~=NBJUITI$BT-w8s$;sBcL`b^lrfYUQEtZQbFNa6{mw7=V(a3`!LiD#}UEz>0EPZHH8#l*AKf}TJ!KY`x-pccZY2t<zLmC4k-`{v$uDg
SDmT1eQIm$tRCWk+Jy9AHI3u=hU;RfJYfO_dx*bDc^6gywA)23+_z+lxm1k-BT=MBgKr;emg!p}ZNA<ENvr%M$c*5G6`9^4|4?s~UJq*qyww$b^KQ0{;
4h>6o=*7i@Ljz)v66cv;GHdzzuZVR;B{{q;k>#iRQ-K}>=l9-^qC{yU)Ymv_~E1FeIfuG5|^VSho)UNAemUUZ!^6%;N9I?F^mS$JBQ4h;`a;7Kq)wxFq
I{h^6l$wefv+-Lcs^2a(F9d{M=RK-?++`VaJ8)KsDIMY{G-vD9K~x4?8YyCPaX6iK6+mBhm1<sj}_icrQqD7vgsF^#WzJYMGn+f%wE@%E=3AFq9sB&R3
V~3{(|8Z{f>u6zK``t>;@%V6u3We8$@RP`LKbhx*5uicbl*spd|GSRHoGvuVx<#S}-_=G<8_*dn5r0#;uqOz!8ZHI8Zbco`e*;M>_f*s`)>Zl+DA!esh
+t0&3_ZvXAS{pkScKde;i?6Q&u#dr!#pb|NuBd1Y(H9Fb@X*!_xp7Oj@-KGfl?J;j_2V3v(siJ|G8(#yX(Czrjoa}_n-`kDDT+WBY6*rF8?N}oab8|qL
K}1`;R#6-AsKeN!kD?fNn7S(9z}8`xStU8_HFulp2BGEwNfP4PE71bnJC%M^*XPpkKbsU<RrKpGzeVBi$FDtXnxo?|&3*8+gwx?{PgJFB8tV-n@2|(_y
0g5R&iaCxVpDbMT#;AI(t7sG00NIyRqd7r<GKQGvBjj1AZwvM6QT^|DAwDnr=or|3w7$BlrQox%-<%Z-G!!my|5NozfmD*9yfVdT(s(4hi(R(2PM@`@#
aqKir<Qx;&_X<9d~^3pM8OvDy+KnPEbrJ5InXiun7Zr-d^`HUI@nq)j4ywVPiN;c*a&#i;to4XkNziX9)`&@BteQE`^#qU&Yf*kgq9$*wg-6TdX?|!1!
WcpB~&49$P%-K5kRuabD2Jv~HqKLXbX@<(9}aLQOEf%9Sw*32@7s8Myfd^dcT4D|m4s77E&N>Ls^$M@}y-O?*((C$qR_;n;Et_OL&}1sBfM120r_c_Ch
Bz+Z4ceBy*_1TLc-!4-xYvX>_4$!SKS?miR{+F#>rut~xBBE$3uf-|qPcoYg2bX|&ymM)=Aqw%|)eL7u+OxqD1-$iKsUKe&P^y$GhpsU$ZYm5+jXCLuo
3@z*fnx58Y`@!QAR<^!)_2sFB+Zo^ChhH%pjE2NqNNwO0-oWGAvvQ`zBl=xd_3`c+U}*wpXLx;Y_~%p8Z}6CEkE+-lmh|F&0GWribWsAT;XRqVFRuaQk
X{C8ObX$|V5hz`0}P$9urLeIT4ZQ`CwX3%Okf2K^q}Y!GF;H>WX3|v_0F$%X48!sOx;DIS09X_M~af;pHQB1wG3Mb$eL%xc*6Q$300y3xQq(|7Ya>uJa
#&?Y{;dNtli?97lV_D1y|qC+XND^dFYW$weSqP2lU(os6dBrizjc1oGJQu6c4>dp-c;}syx;a$iV&#9vF86KY5;+&5O$b2ND9o>6sECeVZ(oS&-xm>Az
jRjbzs;orgW@M5JihdI1HRw;J0dp2K<qx31W2$~`QEd(GX_^#N+7c~BqiD>UGK=RtO(*$E<%RghO|MxnTO(x>4ygGhzBqHsQPNZg~qbHVQB!PB6%Kbua
#D-wm!OXhl(bsciGq>AMxy>B40q)FF48EFa4Rg1V_upW@q7^KIz1=BzP0!NQZot{96T|6qjOb0yNOn*JB9=X~HOW8=cM8ZWp$vHeds1=^>9jW_|?9D%S
74<i+I>acO`#NAwY<s=3&nGbn@2u7_W6U|jfn{4O&yPDd38F@yOfSbL#LBx@n52-kU^Jgv{gooT!R%<i+Wlk=9{DBga=Ln}3>Y(ufiSE{YX5nw{$u<kL
vqcE!#OOW-#*(kudw$xp>Rx@5YYO+(!Ej*$|O>tV%%#tJALvve{(?k=4=z3Yk6(6&gCbbtuD9WxlE*YVhl^awrc%?tIFq%Gz)VGY|*`6wYKLWr-YnbAC
db4^li`E%rOwZ*+V^l?Fx+Ena@7TyKemnA25GdUH@8D7Llt6bgL8huis;EAx%8>QkPa#GwqF-#Cg}Y5K~1Fd+((6g(sD)YzqS+0}Ntn$=)HE0%5`yZN7
4iN9F71LpL^d1GXKwYb>6)g;|87p$5<d5LC{r74N?IfT}me{9}iwg0b<33R7kJKwb!qeskgifp{<=N;5c05wIb+7RhZeAh8d!dV9$B19U?E`uGcjKrz9
~U{?$60fl{rCjBV#6`T;!{q32MCofOWkI%L-@VJL})-9nT`?z##DS2H^<tN@}et7@4Q2YJ({rHbRGS7ZqaCS#X6%7?;=Csm6($;T`6Y^^ddZZP%{e_Vh
ulL_!y5bb&otM_0*Npz)z%AVAmH8)=V%EFDJ3dwoUw#07)d|5xoKI$IxzjiL6oRw}sZzE&k7eEZL!P>)0+J;ur}#Q-$oC-$9GOchNONvyt$mBs-A`K5A
B(2$>znY3Bxd5B`JI^i^oEcKUYZ?#BqY>8D^ahj8h%gg7W?$$nZV9t%12WTy;IO&fBU>#`_IYZrL{9@vi1^hd+N+#fFRF6o)5eI-WB}B_Oqw*$Cl1W2x
<lE?s)M9E<SbDE2Ybjx0guIQ8&6n>>_x(JEYDGq}#D2v!rk#;Iy9IBBVk+Aph8~{Wz$5MB>APiZYN5XcSEBzYwgD6RsDf^^COu)4JCm_z`Ifh#xC9-hM
bj@-q>HdwWePFqnsocRG%QTJWYrcxlrW(ihQCzmtoY0e<Pz8ABxWg+8QthGoFuopF74S$pLQpr|Xv%nfH!e#b3Q`wmDQP}kvmwm8PA;C0d}JB3`=2oeW
SM>VV-^7y-vx9_;Vz+*8K?wj3@6p(@VeGF6MLojraKRbu30Up2MAFO>7CuR_(4@lyy;JFSmYvU`ng5HkQJsr}?61E_?8`lO2*-g$jV&l?+2gRY;?UTPD
ArHOIR?cqtcsrTT1*u873)<bbt*$7LkY}g6|H^LG#oMLi(-!UvsU!PB<#H45T!XpomAkv=yYaa1`)C#tq#3ZU^4ChKZB2!mHMB35SZMxr8GZ|kLrnIdi
Y9B<lQ@Mb|8O9k!olN(`uY0S#EOKo$MeOL(#eJo7bh*9c<LbEee&nvE^7n=Vpw0gbuyEn+-E-FCJRE=U0g{KFKGRy`KUuzMyZ6FCZn`?z;%!rvT?kAYS
fhHR%9O}!0<*`(8TO9JbTC#f}@=m4#nSnU+lPI#yu6H>RdjLya(RSXs_AGbp&EbWX6i9jp*|&z&j-v2bA1Ac#wNsU^s|kR<l3;9f6v7{bJJf>rEbIo&s
nAh1T~TL^al34#MKS00Ge50tiHIY%X&Fg-Qi?pT3BHi0Q<9Iw{<Pz7g=SEf`PMeV_pyeGxq@Clm6UhS8$WO<#{DJv_Z|88-h)s{7W^T#if<XYsaqVV@t
o=*wA`in6vtAH>0#h4k*Sr|{K31P|K*_XMrfy2Upg5iEk)_#5L3mT)b&LL0D@f~?2L-Ao&k0aW&~rlwAkA<!kkz3UYGps5Cyj@Pn-fuMN%6_Pq~Ci&w*
zTP9;AyMRV<%jfJ25mOoU)qWDAvgl7vF%hrRZSKa;hM#63$Xh)Tb;Xzg!*Y^m{5FpcXM3MXx>lLu0fX@cVJI1LBY)0Zm5)%W=K$jcf)gXJ^)@AV%4L6n
J_<#J^w+0#shW}-nJrsKESeqw>+;cePRprXZvGMjE5WkTsUqHMNq_r=Q*0VpF)&>LN-8^2NL*w(4(wD`tmVsb(p*$#tBvOhS#A+srKUtjeGLe+XYS{s|
<4_%!FxV(_M$|20UD#2qAJuHUdZ?bBbR?2(+Y^;x~Jv;T}nHnDkbS=L}R|(NXF>(E8t3C_KItXuZ?b$WJ*(EDsj9xn7L?$v2p)ir1VvFbF}yTa7k@7mn
7C%rCfJkrsAq4<ygKr1TJCZ5^pSfe2pr>SbQNC-Oh;y=y#uG>1o*Sb8*%>aBr!r11IuoS9J2E*FFTPTb*P2Z^mQtluKI!EVsn!=MqZU3F{_19tcDSKBo
8t8l(Q57ocj6IJbR-i5-IO)+}rk8hGsp@)l_o2(&YufP&3_sLydTH)2E;jsG~1RgF$*7YGj#|`lEOR!0rr$gb@FixW?-U3O3Ic~PeuO^twbu*n1Lk-rS
vapL!4>b<OU6R{$&19f!+)YeK3019fL>IsGVn9{(9uiL>o!oz(NzRAr1`PEiLcZ9(V7s2+3-S6QIqCvYOpSXlX|?pkCoqN@DBxkC^v0RcIrR4R_}Mo0-
>w*36Sx>7!CBZH+$i;QkYwP}ho8&Vj%r#LRCntst~3YATkz`S`?^8g3}?eu5>EtsUe8-u(}W`QeC(jYV>KRXN}@$X8hZUF1EKyWQ2h95-p9XB6k`aqw|
=>yGEcA?#@LNTL7^CUxv#QS1>(^s!XX+wav19o<Wge2M{P$L-AaHJAX_-kPzL01toF`;J2YI{uG{($mpp$*K-(3McKL!1!8$G`Huh=jk)FQZ+N|~p;G4
VHPCkZWH+yTOBVPyF+uNtZe<F3=KoBI(4&4>yPRIulCtbn`Qi>L+xb}4n5KETa+ro=cc=w<#d*wGJ+}XA3gR@3#xPE1>ncV=SnEQ4qcS#chg4nF%iF^r
P&^=3Bm0|(20R6Vy@R5_7$M_wgot*%`Kq{`ef{*5mWQxaO18Fv+cVt;{O%AFkfR=H4uyZnX@=z|WYv`pn$c0g^n+on3s1WR*M|UF-xbEh)vC0=HJo>z2
I5jb-O;Egc`(8C=P5Gp^)UEt_Av`j5doJ*b9YD4d3DiVIr&t*-7H^O5%>$dGR(Hh^kjy($<=}FOoOrh(oH4SK!voF)d*FN+7wqNbO7dS8o4~BT=87Jz3
S#0dJ3lb7|H0Pl-+m!e6=8auGR>isQ0eFpUMXVSbW{i_?N%Qci5)t=*y9{_yVZtw;Nc8U_jVbz*hk`d<j5Ews~=_DwU2A*8{z8FYrb3BC!IBL;NBkTBu
}P7#+F2FeRPQ4pAlp+r3D7wtKXAp0a#9$nm1C4buz-OIUmZME>{+ODt46nE@3U+8A}PPd~Sg!-r$uOFc}6UC8*|-=D1KGE4arysn5vOewZ1x>0;obHR9
tfCR8Z2z}186=0T4-&Xc$X9rgkF^7?SH5U>-ry=jRxn52VSadj=V%Ul+G(>d5Uec>jdMrG|uTrnS#uIt%venGBmPryv|>Tn!rr?+#OIb0!;Dca%Q(!2(
a@vP|fZlL$KX+TVXPar(J>1{#giWD7xYbwLOUN{S2=2YDY`&~gkyxxHCF!>9}{$=eztTK%-&w8Jc5mJ0ixUrvX?JyJIB7yolaUjJG1)2=2J%Jt;0+Lxp
1u53N$~?~UPtFn)-pF0|?iJoPTA#NQ3hU=rLgh*hLR~Hlaz*@!!=Y>C!UKRZOgq{N1AM;RWY9O4NCEMZPu6{NsmFMmX`R;&#$c?C4!kc{q2cN2Reqjb`
h|N&Q!-R{B<`LgEOVR?&XBLnP|5kAIUqu?M;kh{`v8P|_d?>6Ah=*=te#&*5_{WWx%8{7fd-P!rtXU#qO5O)?5=&bW`w-)xX#MbxCN+>p4m_XU=#q9$F
M@vGd-NJyI3n6RMnmpf83gZ03p`1vmdiB{q3E#Mqn^U5ewkbl_FQ%MOEQXm->Dw1aI_Xbeh7DkRl2_MZ4uqXQI`2xvuZ8+y=LcAAOTLSTNv6yb%_V;4Q
2q=H)VCQxEBsVMW62!3`9Gxd4H!z9&B)FJ>}=Ch&xIy>>u&6zs2TeR>Y|HuU0xPuRoh&qu2%A>yPB3PHD_rRdcRZar)ehncc(g=0Te-Y%L37h~yq0PK?
X_!jd!C$xOX6PIVxct87^^^dVa>q;Uro<W^}D|+cB$AbqMnA!1H&K47F<ZC;Hi^Ookqa?E1&KF4CPIyt`@tzwXA*P(I)efnzW*KapZIzeDym%jE`WJ<L
afoeSN6KdL`2F><-ZIH~1dOYP%90ofe)84n->y`1&4|5am9@co@;Zg#gk&mNfd?TyCp!aQ-kp8ZD#r$}X)6Tg)W~qJ)|eweje>sTB<qv6#(rXw%(OUtq
Wq=x`faLtg-Y=zaf6e^4HE+13<q)lydMyBcKx<wWpoiSuc~lcgbfjiSAIyJvNFi($~`nYvZ%owvr!YNcO+^4sqce-q6*G0F4Tty1x}b<_L)6-<%EJ^#B
c3|TPEPjGp&3V01gYj_%p6^uY&l4J)^C&?G2owXt|fC^KCHMU7$tfQv=C4d*=7e|MGy(I^DcSPp;ur>sga<KM4<n>-CP>B#eMTr`<C>qca6(pWm{API-
vG$yj;vt2+ZFFM4s1Dm)bEJJ&rQ@z8q5v9s?bkN^p8tQbs>R1g&4xJ}qt%IkoeZH#i+=twl38s>gVIPw+<xd1WCk_>Qjk}u4J#f^ccuow1Jluh9)?wx7
IHH|#7#qVZ4FMI|nF2~;aQhpmiu7KC-Hrc$BdZ~ezV$Kc0Z|G0V#s4&dG-Rio7$ATQ@%WM~^FWIJ;rcwAtQdY`b$yV=eSFUz^<_>=*8`yh%U*QSE9S@s
SXB6S;wDic-}@V{vGb3kP5qelF8-2KWyhleN=`~b!E}2!XNI)~`}4aVR7uhesIo7gc-b2fUt4B7RYJ@F`g-W6%~4w@9Q_y>4y~6^faV=vo;Z8}N}g`?o
)o+S+5oR!sB@!G<xl6?izk|&9Y}k8>vQ4+fM57r#5n`fizz;JY+Guu<Rm|*OGt&Fj)u@z-r5Q=rqI1RQokSMp+z<@>ewvsYy+maWFZBQZ^dq5n65FZ-?
i#6><&{by~y#4c6Acfx2{wosCg^u&fe$H?*WB~aA&IMId~+bwY-|vGD4{+-2HeT5*#3+Ob^DL3~Pb-8Q?)3`v86ZrwJ>_RH7=InNpP8q3_;CC-&;u`AY
+<lNa=&6-<he$IBg}dnx*6D|LrpJPQ#FS!tRSxo(zVy{s?FWzO_KYI;5)>8QUji+Gk^dZ#D;>!mgR2^9wNFQrlngvTxrh8L15hK1tK{jpss(DLq4JV9P
HxS&=GvwiqV`km$Y#0jqN@0si#87-zXVdkQNo~K{!a5qkirz}%an1_xC<xSYMDGz=kPUlyhRkla*)1I(@6q~g{V)&#;B!x&C&KT}e`TH%T7$+JX{@Ik%
!$gI-lh?27f-}f{87vE?@IIbT2$FRVVV?NlR6F`1<(xR&uWQMiNDh&huUFpa34WXn2<TCS-@aSU`SzVTdHw4qhoXizk2QItE^{!^2&taH_K%+9c;_8+Q
ereNiqFSt{UBGQnww3($X)V11xBF=QF&7*#GZY*-wbszz<!E0?5LbOg?7*1bCgb#M+DPVs$YGIsNnhu+~bWi4R*b^k6rMG*~5das|GwMzTjd2vFOqaYj
|=E!xN{#1q#zO$L}_c^5>^S{I~7vcw2Tw>m4Fur#NY;I6w_I(e$p)2rwRSya`sb*^sKs^gLMb?M5LY9z}BeFbJTyFOi)7pwOI<cA}LkI=p(j%sHXu{!q
Qs!xd<vx^WhtS%F=o&WWb-!34Fx>Zt0cd{qV|7H}y>WZcsWvonXBM3%;?J&F}TSq>z=8<DEESPZ{Ndk7&n8<Of=*!2eRrk8oH{xB1&e9~yQY*Ir~^d?<
aB<G7t{Zn58RYv2tpS;XVxAf})>q7fQK=CyY-o$b|KO?Dt+COSfYu=eh<RG_gw{uI-d?rx|bc?Y-p33bfSkl3x{Npl2OYF$NU35Eot_gA_{oXKAK7VZ4
>r4j7C|kdv{W{rsxtJU$Xvb=BJq@4-B-N@vn!aiX&@N$tVwFvSIRns_D}-=+YtihT87h_K{+wF-va%t#u=JzC8U%=RRD_iNu`wA`q!n}3>%pC1PPd%CO
y>m2jZ{CjBDgE)A*NqG?3cDM<03c|u2YB_s%A{D-iiE|rrAw|t&FG#+k-1gp``YN2PUO@V7ojZ<9Ek)iiA`(nL2ZShf@r(S~amfe<9U<U~R6R&mRXWw&
Ga~$q5>`?Rm8t6N&7<2*JE0Q^rl$5`Cz%ej+O1(pV&h<b|lKe##<XjgaQRJr=&I$WSvBND+1H{JP>m3~D2J)d$51D_-7{(w_o|dB^D?NI=vRl$TDE#0{
mQTRf;A(KmWrCQ9!d7ES~>oQ)3oa%EE<3pYn(JqkjCJ8ijn*98rx$^y+-xl<fcLm!M3<M#}Y2O8hzH;e{$5y^+irB;qlpS;+w?`eUXfo*rK{vp5QrkqI
16_Ec;e9iN7879coN$Vu+i~wGZyZ(6T5S79>1o`l|QmeP?@g<!+WqpA@7f!ttR1}}6k$S7moGZku;E-agL$4RdMFGveZ5-b|>@`4&VnMC+eR*G2z34$O
Tqwn09_%D2PhyPgX^0^{il;r+jf-GGwXsex18(ANPWaR`ks$wJ-CjO2(NuxRydC4(?UaIjArO1ouqJpm4z_nSF_)lK6=#hu%W(?vEj|6_U-!Wqk6<yyz
*sQwy<{Hl!8UxoH%h8s;S1u|7IChV=NP!X<!|x10px#&%OY}&yx!x-Odeho&bfdjIM|&PY86;eoy8|~Q2aA_$F7=5A?l4&EygGnr$U}pSi{#O1w!5~D$
FdtD+a=$eKjl{q4l50rvwI@>JbXP4N90K`^SO$aWW}SAvr;nI-bUh38BoHo0C{mh59R{GMFzKFS#bh316rDPVtPo`avL)8%p5X;FXnb-1`@10<YQ^Sg}
RCCm8a#^rQ!t0XyM+{<9~%!XJ+Vd%s9a@`Uli-`Ax9DtHJ*D`UsVgc#0gZsbDu<>C7~{g~Ke*+2p3F}@2WZwbdkD4!dvUN@z+eO0QqcMUu+kMe=v#aZ;
RukU^Ep@Kx=W9-~_LIkjGG|I04F$E(8?fp=;cjD1EO`yc*gi@K;@7p)edw7Cz?9Iry+(Jm2g5qKuk5p%nW5iKgCd&coE3GAMQ8%QT;xc-T&9VadS-HtL
N=Jx6!Sc87FroEHE?r!HYFGf~bd)!K6BY}zLjL>S@2C_XUVCTprg&$-Xfe#9T@R(=%Dq_&UIFmfmVzB`8)7Kp6(&U%@nau&@NFn9X_|P)n!L&W9iUV>9
?gTYiIWa_m%)vs@s%6o$GUriP(`ZyqHb1mLx~jf<%au0+Md2gIM%CZ;}=r3&+BV`=9d_$_R9-V@Znpd$Foj$C)RA<z*|W6(<HER;#XTx+KjMpcs^5e>w
2Gm0N-;S<4wHqA(qAG)x;k+22$mCW4JRysCiE+T4q)ZQ3LHV@9Dh4(&Nd5JH+ao9{{m`i`C0bY{i=zXw&e}8IJ@O(B4}Cj$hg5j&z}>cy5>*Oe9q6tE%
n;^5@GHa*zo&5KZw5g>S`ipyaXB2?BY5X9%%RU{z?S-B`c<cD=DDh?GNJDRTNk?!@G>qK1M5`BiLnszi{%m;SCRpwK!<B8QuAq+ug)=&!8T{q9gOQQAL
QqkWOUu?A*Jc^a{#sjviIz3)ii;|;}Fr{E3VAqS;9YmpEGuW<{0*F<^}44@R>E2DpYO67kiYn-w;we&r60uMGjv9cculkuNQFJA==tmvb;Hi`&~M^F<y
mm$GWjiw0#|0F1v^WMD<m(XDq@TjFU4qv+eOQ)|ByMct6<?SihrKAu?oID|++VU~4qs@cld*idOY9QV8CPQ0I)@1cS5`FlaYh^0vUShB$@l1!HV#Vz4?
rG_5DMP-2G;jrwJ4+Lov6?MDI@*lV-j)NoE&)TWJnbIj(CzxU6Ume>*oVQrX)N(@FPD!m|KMeCZLQI^CYhT43EKW2fBBbUAB$`$@_*&*zb9^43r_JZIX
PNSpSRw*?dtF(TK+!8i@pKs5!m+8u0_aGR5(1T{kp&%CwtW6-M9p^X*cRRa#hN^4{;ArQwTjK6PJ<HSR(>RKn~CySM<7hhoK|td*@LO*{)(w^bsJKOqT
A4`#ph^uQ^$kYvr+hzAp5$dVay{L1}vyVP*(4{uv8nXZld6d~&zw!+4>B7QP~)$fpS#z@p?x(_bLADM>knq{#z@4Q3X)%fw+&aWCZMI#Q501JOvm!$Jz
i!o?@5!(R?_b!(}m3b@{}?-7kYn^VCmG#1v71tO|v+7p(USt*i%PVcDc=Pd#?2~zgk;V9uAs?dZ~nl#=S+^+=LGdu>QMHXmXB2Yqf2hjx?bTN-#d(??E
3}nA@2gMNFHbcO$cL;FDI!5gbZXSN{pTT)h^$XCS&`Xwch$l?l(g3N)oqz<2C7`-we*=E^gmcvI@hM0Z;j)Olchq|DmF6#%t^rDuEMLRuN60(UK_%n+f
qIS(mDQ593--_7K~a?{)ufdGLd=ZG)GD5q1&=frSs^mL8YGT-naStQBTB^b+Unk(2I&%&xWV|O1&Dzqt0MjZ3J83#6vMOOekq6Jp$hcgx+3k)zC5y-f8
5prTK-L6mbXBok{ob&DICHH)YDw^!=Y-A_Q|9zFG_I(E>HFWrmaFK99Lp7K{8oz)0BnHeG_TZ)y&H!up9Ek45sQoRj)^oAc-e)`;-gH@g($Qk7ZDfQ!A
SVOmbo#d(&n`zgm7MGR77M32|Ypf0V<2T^Y?;kG$6vv9Wnl+#r@y;E_%xkVoI;EO;7Bh|`%a+Tu@){wNFo?$#TNh<J40QmgPm_|Vr&P9t8?1xgz6Diu*
@C<Y=ggS5d`8uP?gaIYYDFH`>tC5;DHS-HBG=3FM>QU|DPTn7gVQSjkJ@=QN~x;S-v!}78bfHF82_bcBZ_X7NOC!zs$j(##L4*!fC7>TLRb+3`V-Pf1&
`iLFWOezSnk(uigBNkcWBHb+!PmJkfiUj%toH2iRk5{*ILc9j9f(=cB(3;kWuO0F@cuA@rv$?gUpj1op7Sbv5nT=rTI?A&MTK~s=k8MSB*y4Y&Tc<Qn$
U<fzSbgwRU|cZXw~}&Ag@${^uhIvaN7mQJtDPkzIyww>rzI*yTc!l7q!H4b9`PQH+o<{O2N*$$)53yx94at)Y-x83jlbCq7&*Xke`V{udKQ^E;(M2Z@L
)bKk1g(y=4n!)m~`-gK6{^|5!O%0C))gIzUH?=Q|UR{E#Tk+e8;`DxZhBs4?Co2`n)3%p;ym2WSgV}9cwL>9xs9N3#W!(H;Kt_kxU{HcfmBBx`ZX-iR`
hhj=v&aFQn|{rj)>8v{lXSo>)8FP($3o^X8C<7tCsz)tKUVvM#3iwIUt^@;O(Ex(F*6l{-wls8%AmkXN`ZZ^Wy(D^f=?8ond?K2aj~G;=8AZgocc7z!T
Q$1JgEbW#5E-_WZ@{nUDcMiQqSy7tjH*5L8SstcYgBJh<AEE=fKk8kj&!F2cQT2LN8pWHR>A8!*xe6c;*ye2|y@;<H9*3;;*ACB2}i^Mii%WusHs-8Ld
qTRie;Xww8cE28+CkiD<w4%4L{z^51f!amPVQJ%0SXjJ+%@kTtUPxhxGye>EYtDIu+V9ER(K_E2HH0WpLUX8n1E&>%yuwaamm`JTSlnb)&3FR@kug=b_
6kzWf%(H&`5)DFu%yjQ4@4txd%&l+cHz>0bZYpok2SC^)tW586u}2yiq=hV^;pWHnlLeugkMQdlr}~X6h4tOAL<V8Y~s&!;hz?&gH#;RbE()8Y;_c6`d
fV<9)VHD?ydO%=29!JvnE3du)Ek;;4&l-7)neHH<4FC8V<ru2<S27x7mBfi4>#k5V9hB^Zug;_j^xtMkaR+e_*-Y--p`+QezR=a^c@MB<mBGk`inV!6w
MWbafcq+b(#-t<fhtfQ@8CSQ~d}VO>jn+Gl!vJ%O@3Qh%mb5hyuWrnky92#kBC$9m=vAw$P-`k4Ne1zL|F#<uSLiRD+HA+HrwJ=S|VlrJJU0ds|=S2Y!
hlz%+?@&c^z;$iPhs$#s&Q6W1`c<U8=RKUDlr0+(MUynU{+7d{Ty8&VE&eSf_ZUPPqhz6Xi>M@f#FvJtg9}qchFFv?Shk~%g#VZ~T5<Hp1wLbHW?Lj>B
Qny_@LJ`bh%kJwZwIOre8uK1=C<H3*<W{?B$401c^G(w;_VgHbUc)cX%_MjUF5U=iwT1jKn}Mk_2kB7;7wBp1IWka9hv`Vh8A3pkkv^3~GkAMcH1*0Fx
eb(L8%-`Ta3oW1rs96|ANkj<4TZIpeFK*!bAcdAcqq&g{YdjS_wbMqFrK8HrY{iIMKqd;{YkN8Yj@eVn%LV{VpNsPh8t+@3JA%ZFcz2#Wgd21K0HFOSW
Ymf-2D}rd+`-+Ek4XrOuSEd;&MFUvB_79pZr62!Dm@Tt*bAe2{crhw1a!Z9!{TRW#H2F11=upmrZz?6|6!E?~7$1gsgQkLj>Z*1pw$SNs#=<5@cOzN?D
a#kCQ0%LEU#o1tOjUAg3l;%HVF7!Xy1kkb4}*LzAl^`{!#S)?8XPCF>OtzTm}A&(RT9PGTSJ2?=emIf5}`cN(8C5&x$0DiS>0uRRjol(9tr{HdkqHGKy
8)*{r_F5mccX72E|F@lmIrLGB{RolnmZm|>gdR!^1*?|C=5mC&2cD)<eKC)vjX~8R4CI^Sm*eBxU)5M?UR|D%mIJNXw1EDSz&v~_nr+_w^sE|*Dy64be
9VPI7rrW7MEnIXs&d<wJpe+pa9D8rNF!DHdGan13c_skDcE#RMTNPlKewkt_10ZeYwDp*kOauZK90qP5D6nxR{3Luo#PFob2cJXBu0iE7j6_!t!ou{Np
5pB$KRxa}U=`>HECx~Xh2s-+`vfj`&My>L>>j<jR6V4ul>uU`qPoa9PT`qHZcwIc?kJkBdEutE{RR5<WAbr4&KzJe;r1E<rh52Gea-?Z`zqjZ?nPEa%7
nb4;K>2N+k{)QekZCimKu;OPoD1cLY)GMVeyg<jq>AWd}VzbI+Vd^NslC|2mS<Fw14d<_I4nE;=G$-<dn$V##>6lAO-fS43hY93;{9|207TCEQ<E~^>t
T1659xmcUP?^tH^M}=>T%?$!>o|VbN-!gTO7nq3~Ljv3pM(GR3rwuIs_N0*SHKdEf}L5!|Pr9L367P#}hRf9~ox15e_iRxrH66YHKMFj<zk!CyI?@V?>
h_u8|UNYVq(awQx9xY@z<waLbdfX;?FlfOl*5yCC7xb2(Xyi@y7A%O^X2F~>oEUh6EDaJ$2qTg0nd)Sp>$nbuwA0Q7?^kh>VAy{^h+TEE^9)qvqYj$CI
(LaAUA!2%cou8&Oix<+)CKsPXj|fpM4?1PF0nhc_VevOQ1$seu&llEo9(L}~H@`OU0TrX5WxHOCB-11pSo3enBXTDlH~E6p&WU|-MRr-H0r`Stp2v70D
hQ)R<yUKd0cWE2x3glxgx&q|yll5&Ln!8c=En#S715V-&ac6QPrra#(6`vz*fO#zwdMWsl&FD$hmWZR83yhReAzW8i8jK1dI$WU76QxUP;^}+G6aQ3@@
Aekl}9ig)8s>h64jJ585{T*KL!7yK>R}8Hb`-Id7?7@6@xizH`moCT;b&efj-?Tt#<~&Sq+VjVW29i!alT-4Y3hhFK7IwGLNvFjQy07;DVyM`w73?kx!
^u(x-8Z@9+>`o^H>>d;r4_k20@X0^#pkP4`8scaIpakKEY=wB}`O+y^se*;5FP=e3D#q_CJb?KL!JIvW6kyStupp%u`Wm2u1-H+mRsYddL`RRcujJeun
i^pl`a21eML(nHL&14dyDssuVtny%Jr&BQ-PozeYADnem2oMm#$`~})B!!I2>u%SQ=M#6;H;Qe@i^ie*YH3KPR*zK~usSr5pDTgRCUXaO)q?Vbl`vTuY
n<gqHAcut}A8Mbve|nf`wdQ`kU@qv5?orBNj^>{)LtpvnJMx%o$rR3g&S;Pb)*P{lg5KY4;-?E=-`(Tk`3hzmNAG9$ljTgqWfi`WE|=~*mdd8t4MPU<!
?VGQ+s%gFb`bKVJVax%Kn(skLBm<i&CyWVyzC|w&D(@&MooBvq_`eN83y)x{WyqNG=WtW!~qrlBx0-Onf?R!K!*F{bzMXt$yoKV<Oy2BJsmO9kHQU-Pt
j9M{gOt%qF_j{$GH*XEC=j4ntdfC7Z2a1H0SNJaKW=A64p-Nn}v;}Z7a&y_#RlZUH2T4i$LWb8XFgUdkV=CS071EpB`&TxX$CYg~Xn}p2Y(-^$?^*wQl
>&=J0ec$&S?{{{loj21$3%1x}#nC7BJPxuSaSZd1=^*a2e4oX#wiSqq!KEW<dLVTE{0;EM1m`5tVs&u!3`nF(C$Hh*G>Z{e@(M{hpo?w`TqCgBG9H<C1
Twpm*948P)B5@KOnVG=ZNb(W6y=|EeUNRQ*bm7HX#0s{o5uD^^0lL}(Q-=0WOIKKD`dsz~cj(Cz3jKgYtGzzU%LU_v51-$D<l*I2&I}4mjDHHt$sm+e-
PYA+ty<Kk=Y=NrWtv-Mvk5&Y6^sv7a484B1-#copG`P9s^`6}n-ooBPUBB%++#ywalON#&3f3Cmqm)g7%uC|Q^4|+PZQilZWOPalS^&mU>}BIvl^6f{0
!x(pZEANx#HDjrZ|t@I=$k`ndBXS!oB>mSyh+B0`-cVgfBfZN#@DhG)A0ZOUvxk2Vf}yp`}@_+#b5s9`NyvKzn($+N7wxr@^6E`4gQ~OaGBQPFaP@VGj
l(?>VGq1e|7DTKmNO>{&>xQeMA5D(!V|Z(a^tp&3}Hd{$Ub-7}=j+^XF^zZ?pOHwfd`T{xb~yC+6WlSgQYZMFL&<{!Be;tpC=zzp0bgFUd<n`J|_ZeP+
iIO(dsG>o^nS^`i>8ZF%)lp3Z4qZ!n$RmF>^u(U&2CZ!>0+icQ&bXA0}aa=-2U*RuD7*xf3Ydw*rAI@PKO_{!z|?H=;yD9Y-2NQ~J%j??3<@Nu{gsmg^
Sep<)(oANrTzqzWXQ$I+#RWJ`C|Lu?eTkS19V4{U3;>R!**ZFk`1<}4^-+O5`S603ZhTeYfjb(#vaT<duwF^Zs&lZ~B5pM5C4puF#7U=?44xg+$`P(1A
>%njT{zvSQDd=w0bbr>xLihXU?&0E|uwyKK?crm@Sy|l1*q%=y<D}j6;v;z{U4P@h-yTRpMPc-F)o?Y&ICz_v<n`Mhzw7C5|NhRm-}&}C-+ue!w?BUS<
9Gk~9nb%F$Ma9t@B0(J{Jnm^<L~!=#P9k3pFH3Hjr;k3b$|S?8y^%kQTnbq))j=%*wp@UG3R~6SJU%wZS8ukoaCnsbaliWS$mo(#ZS$jk8k|*df)#?;-
&rb`G)_I{z3eC{QchF{cZ2Jz2EkJ+xu<rx4qx?e%t$P@BfdzKOD$k>A$|8j^+RLUgLjRKFh27o3m&@EJTmJ2v{UD=D5p^+F$)))g%16R(2>BmCO0r62i
!0-ycGTg7Ee~vOl(3BuICeEmGHSgm%M?{Lxe*d-dk+-K>^+Eh0;h&zwK~D(1enh2;1sUor{X2G6&7Yq13M{vr0ag6bUp$_8^P8*D!N6->U7qa=@uvIXB
AGPP7?YDvw4%!o4Zmk30v;a#^*l<&`Jd#lQcTP=4V<?e2JTega1tG?rFE@8z9{Vr6d))c6#AiwHn-dY1+d40w{Pg#C(mJe+gwpKXoB=!_6*;mY$g_}yG
DiZa%m;UF`=eYK{e*>u#71Lj~`iNBiM&IR;oK9cTtg_V^pB3ciUF`gpf6VyhrFD$-v>q=%6Gl?KKHo1vwgT?q$ILCp)y+8Wl4LfCKi=y}wS4U=Na3~}{
)_jnt>#>wf}CO?^5Om7sIquB?$S<Y`xa>RjQmkOJ6Rf=*f0P5r|OhoZ2b}kgKdr897+u}T(<F3c9CJk7ecByKKH{zCR*#$Jv#Zd^Oj#%?TBl#&Cfu&V6
@+xOxjvK<x0}(+lgO2l2BDCY8mBkJF7nBwqNy+_KbBr4=~o_wtdQ|RxjifQPMJrvcFeEjLVC^?b4sepUJUyARSar`l;3SsulGCkZg+Fe7NbQf>rN#C$6
_|=8xXdsHR_Tovimt>$@Dw&iadfCQ^>|oBxikO6CdPT1l_H5dFCJ2i$s}l_Cf8TKnsv_!h{4e3dWr>+82NFV7cvpHMvEk>tx><lvVAPaRpBwapJCM~*C
BqDAmYD8{$i@1S0N-XP>h{=NL&_)1pZRU>5HfjrWn-qemn{w?Y}m!1raAcZ#}{zrRe5$%k8@psoBBgUL%o5OeMcKpbX$LdBVEr@sdkL$;-`putQ!uk90
4fd;($F~#u{caH_O9?QMO6#Ve{5^%}y8ANocm61og7eGii{Zv&r7yBofBY@POnbJZ(M{!OU;ci+pZ!`#SFR!)8JKk9hqsZPMQ$H2va|)0zup3rUyQit@
}<gcKYSNtdnMW&`LDZw{Z5%1Ra>Xj5(}DK{YkyIxIQIleCg$-Z;oZMnO+}kBE@|5*ox1H*;k`JFS1yl;ue14r`0S#Pf|Qs<yIuYh>KOYIFd}ctKZ;Ha+
aZi@^!li%jVH}+g?DGOESmPUw@^Qt<_UUA;BTPpZ=@I(C23_ClMDszWF7b*jBVd6rVsTEWb@hI#L_;708`O5}Vaoc%*ufagp)sy!cK3wxU1Q)9a=GK4r
C>1;1z2-IiFDTcm?<(cdk4#;@eqqI%06^5#^RzSSg}W@PbfQh#B|RlWSdo*6G+K~BnP_PaZi+Uj$D0jU?P*^lNbjSPMcPPx0rsNMx$z#H<je#_W0JWw^
mD)lGzeoaI7#L|QKQP14B-@+|duMbbX%73f}RB7>k4}|jX?eXGsl%HPa`6Fl7?FFm#QS#2)$A_kTv*qNaRdRWid;b~Ym&h8KnUOs*RQ!slT~#{xt0cY2
t@ZoQG`EKSxLuWR9H(2VXoYRbSH6*5Q?z_=LmlrDQ4yoO_e}E_Y5qnciK)4)brHV}TY0LgnBa>{`LyUyVf#>x|Chb@=z5h$x3zx|4Ut2WoP#jf;ICzJG
RY>GUw^dr8DFE`+V$>JW9(+pTg#7SkaW*^O&KF4vhR|^p?V(!YgV;3IPY@9kR=>79_bJ4#X`(}FCD^3OK~&!y`FMYq&gH1rs<8ieTEX5RvWy_#1FTBoa
f1y5ymior&8}^57U!zysY5P1%&EMC8Nl@TV61}7v{&o^M#P%@OZ)Q0%Gj`Yf(4xu~D6DmJP-19_I1Qh6edX#TI|le{v~qp;T@44ZiP>qqn5QDCF&3$M9
R(XuLjoG)p7VzTjq08g7Y?O!}wxbXurk<>f|h0-mD8KJH)0--lEcZ=WEOHR(Ez?S3`5KE6y&=Gh^EZ}?IAz<&#gL?-VN-c!?#RsCcJ*{gF1@j9t-m3gm
$<T@e-yTm<ITdc-Hwo5iX`n~OWHLn;;3cYHC6*w>6I2P9hg6NxvluZxS0^5C%o6*VPW8BhSEA~$yZ9b2|H?DQKb+WZ4vpbs{b*OT=Vchyb-rLQG?Q7n8
TRdJseuU$Ggw=-hDF~cX&J{_4wN8Fq$7xGNk~E0?)MNVCmJIeTYrZQV?3q)%(Wdn-zlvW0mzQ$j`dgI0^1mKLi6_RpyioRd?B?=x9g7z-sr`g5+}en94
Vr6DIT;Y|e5lIB&HKi7auT=15vs~Pwl6=kWRBDnc)M87wV`?QWG0a%Xurxac5KvPGO^$y#QxG=%iuIGrZwHk8`i0)KB=PDe~i`0=`RYP-4(Lx{a)r*T4
0;)e6naC`#n9rvfL&5u@4VVbw0b`NECPS$8yxVYUiHxmDdL&LC?IMt{$kclOD_S1>Yays~Tq^<e<gG_fe-<#q0e3=!FEF{&72j5!>6BN@Ovj?c+OJLvJ
C3QY5fw44js};w_F%9U1J`6ZVbV@uJL(v;1BqaJ&tw{+RqV3NlhO9j34~RI4MKPHMZmd(0e1sM^FOPr2wC8g6`&<&HEW|9WXU1qU`N^S{}eP^NONH>f0
#<h#RB$TPeL??ZA|q(95gut~(~V_mos$lMLw;WiV!s|I7PN$?)7$0pt|9;rJrwmH=6qs1QPM_<<zND8XNqYdLex4zA*lmFUYmXsYFiowp!*Zp-z`k?<{
#LjQtzd`wwSCQq9NqG6Hxv*F#cJ7mhog4=Wy?pMBd>c>c7(VZu_tt?vm3^He_!LY!cM>aL#5Q4-gO4A+>SvW*Db15{;mMVTYsO)jN!cE?5FYds_t-aUD
d~+&5kDxp8^{Du#Kqq$`0g{r2jg5uQUo$on1b%B4mZzV1XvmYxoWa<8(WS*d5QZDdu7~IU(IMu;k6RN#9Db()$OzqZ!{ah<G@+mc@uLZ+1w?=M(Ky#%x
Ha<G4g(g6#GJYPEos|d>9K!_)YS07n6vu@~;O`nXJzsSIezC9;$|+vGFxZp+3F=v45RE(kO|K=kgPCPb7Foj^X=)c-km&fd8yQZc0}?dLb@Vvy~o=QpR
cdPwh>S2>W3C4yW?tc;p}R+v`n2^gU^i(iW2LoP8Yh|D0l+Q-#KN8+c7HogOF$_l9+u_PyE!cqA)shx{R9I9??x>nYz_<hR+~tb6q&mAhi^_cv6#eChw
}%<PG5!5_yf*YMsRn>mzy@{afrb#f+b-XoAYEeqk?c!)QgwHD;?z6Cp;l3A_}?zfR2bEF|&!#vfBtfwV?pF(-8>H0(UuGn9B5Rl*Q%nQ|*`?G-9$z=>@
UP1aua@F7IpK^4MS?1d{J-#~j$gRlX5~<Z}4gT5fD8te^O(fIf0=PkO$DMmXNb)#6sH3v%`J>tG%E+#b{A7N!zu5V<J?f80HR04xf@%{RiNrx2ZvWI?$
8Pk;xQSjPXJ)s+TR%Il>K8Sk7^V&3AW;@>!@@y)n~cJ77bzC;jz|d7GP^wll@_@oU4IBs$muWq<lh0E$Sc|rKYSCIK7|oip+3!W_Qg<{%}Lj53HLpK{7
rlm^opT(2o6}1V7>DrX5UJz(200S(%E@%!<T1lci0t4t4l_Ka4t%&wM>rq;QiB3cnJqr$FJN4ba*LH)w(XWE`7FSJ7?Hq^&MQ5`)i=&G1R|sRhmL|a++
oSW<112eR%Q*0`eF`&*z<M@g3<dz0v&RM>!U)`+Jvo7@+ZpzK`C%#}kma6OI3Kpx70|?bVX~-3idYomX!Z&-0X3vF3N2NKodMI6ah$Z~6VF_S)Wm$J(~
Fiu@VhAL#2G>i;3>Pg%~w9!5Go_f9HFmgLUr6OPYPz-@VaGxED#ke=M$us1FuC?uCb`FwftZEQ}=c*>!5K^WOD#Lp--3G(;Di;&*MH|{*{o+UZh?*U`C
=Wu(k1y9~$JA=y|@t!&kVI{3Q*1+X@YN{`u?pIEEj)aABHYktS^;g+L<q5a$VsZ0d_pI7K``(0Kl9OQ?M91@?kFKRCh~R#-@`9m|4!FT^z98RSluuSFA
8|`Q8%Caljf6J2(zqQK&!;?cgAChSe?{2KmpWN8GZyX^EO6&TbF=i<_U5P$;Yi>*;&JktW$)%i$8Buis#!|!M#dCAfWIx5c$@sno;W<}1x}8@<A#EJmO
Mdjg<jmPs#1rnCs)OHf}7HAu`|lqE`L`=Io$8?h^<6m2l;+uJJ@_w-nC17H6%-347iqy7<<mb5pq9g+p(p=hu6E!e9Gl#@8SOIn%E=@56D9|4@XW9FV(
C{IaIR#(ZH`Mv#!aNb|yI~tH5z8kKS>ykN0=;`I<RRZh*%e+n7$g`HO`>*4ed1`C;N*OZJ>y;(|qo^?Uo_&ZQtd!Eu{9rs8JuPPUj53c(}=m)@;nGskE
_a!iYXp-1EB{K9mQTQ}SPsl7E5GSzm(7s@*z2#z&?oGXS{`jlV4M*tf(mHWU}UV`YJiv~j<hKRq(4<{ncSKw6DRV?MeWh8I6GT8jt0mEWc^!NU%i2=7B
eXk2b{FGzTCt>uiB3$3Mhaslj8p6V4;@+vFdn3;VOyDNXHZEq=o07g+;K1Tt)wx{HQ2HCc6tR8=Qa7E~@gh~lHAF4T!Dyx^Z}^pwF(dx5M0cKcIC&7dM
%g?h*?r-k9UmwW<twqBWfL0MaVPn<|7+eizXFZsS2+;yukAJKX!Po5Qz==?MHSvy?AxpTr3xrd|GJ}TtDmYi!*xp18@Mnv<_Wj>fR?0?azB5!Ue~lw3c
i}htm-lPFqx7a3r45Y#7;|*gj5DtaNIZh6Wfb~`tuQ~74l22?+qsqeC&0T2RMhPq&hlk_;318hP6S+pO(vx@S2R=*%m>N5^2j}`mfIqJ{AD;=~`p)F*<
^L8kh&4Z@%mGf8Bq7z25gKYrWZFU=}eI8QC1~B(9DHbC)H>Q;%pW9<lwB!Cfq;n+&6V`NUR`4})wutO(&abGZDer>8`|+XH^HC|2$8J9-k~N+yiSSEL%
@7x|kAeH*qjC-ssewT1N1?f7t+4vn|%s(1P6vcli3PeRnOsQ%|HxA)eir25WANBbp1+#X-MC#vZt!)j1g+!|u}E=Om3!6&KtxNgc3s>c@Tb$zyS>~tT?
lW2`M;nsH@nlC38$~o!CC{MSj9{<vwO>~kct>OKC45ygI`jOovDY}&yT-vR1rTx`;f43exf783f&LV!id=yr!PnHQXB?9B`t~Wq48Fs(d_%X%Ry(Gc^A
i7T2HMaisdhy-RW?Wm@)dXYzVqxp4V{G!fZT-`FEW@}L<bw+N$3L}qOC8Z7z2j((t&KJMF?7;f<RwUW#_p=GTD1P|dapPQC8LGQQFO+qx2JeL<;G>{zq
?+69tQZW_tCWvpC2XequK{nNe6Ci@$i*g*&QIfO$2V=)8&+LsjcAs+swW8wnb0G=^FzFdVcpd$nM@hU9Xw<JtRo*XT9kk+p{WDXhF~s$I<ckRyEjHpGn
%MN7ow?Ev{KtHH#rZRPf1Dc5W!IF_h~9^oW<dcl<YgZu_hoTSF5X(p1Imu~wfuZ)VCvkpFf6NzOiNQYuV3)UIExn)LT$$?u1IJ0$t1srLQ$;Uw^`WcYb
qIv$+K?fXyd)r+{p=rU&44koUUFmN+qkvqTGGQW3A+7aa+e={Ce@KWKov1U|ncHT)QTQx^39f&Xf_4f-4boXA{d25wu1Ld<%=r*`*2mByM$!~(8QIEa+
`uLh$Nk0#MlG#MO^pEXX6d$~>-%WoU8>7y>?mX5?;{W*3e%pIoyV1_@cYglAe8>v+4rL|6@?-0<KkF4`o*<r-?{H-l95>X<a^x<rqho2Gt?Ps<^6zW?j
PSF*c30yCSjnt<y^kk0CB6NZ_KXfFjLhA-5^l$5jh*}sGbJ4E^6^#8{lb!!4dwss?^ArAr{NHt8ZR?tA<2@<;qXIu6XM~gT}X8oIKgpNo9aNf3dD!vb4
U%AAFkHxafv|%YS<U1&Kuwt3Gxkml;a~+bg#AH`IOVkm60D3cJH8(m*mV)S@;xERG(Gz<iR%-HF*4Wz4DRixZM%;Dd&TP!PjXPuA$xYP;S0S00;Ng#Q(
$xKV^E#Q8>~tv0&BfpPLa$=RHy3`lP$w&NE(<b=_)FE__S9X$cD>+w?HO$yT{o1r9feR_{+ibx)^Q{m8;8k>(V^KD?K_ZnjM!T_w4|Ip;vE5Bd3(rzSd
&QW%V0_mk&WwzBxK^US`gs#Nt~X^~N$d}UjWTkH+#;j!=lHrROY)rh`%viHVA*kQATn=a;#(yQ)p7$-1N#ZoBla>>gt*t3m}TfG(C<-H?kXpQ9-Tjd*j
O0`Y@;QF(b+*Z5dl<Is}VEs~FxMS8oOJ2)9f$zd7c;mDBmb@#-g4@WFU9IQ6yCgK&19t7e_m&}yUpf1w4t#&;_s5KE){>v);=;}H5pUyhHp*mC#D_;d(
%ANilt6ijy(1o*#NIkZln6B8*B<&4?y<RA=>3#F6L45$5%KrEm8AM@i17V-ue~LzQYcpprodz{%LvnTW{^MG$A#bYXdIre4o8Al*ugN6McjJQG9f><Qi
3%qfLu5Blad0{LHf|%+uT}>W0#v*!;t=0wQD_Ou93Z_vti|EHSR>hPml-q(ZR^HPsGpNt&vxn!H-dfNS{9`7RaZ@DR7Z1PqoZPd6&WmZ5=|*yRq4jwIU
OA@P=(MnY{Qr%~RU3I)#rfhR5coP7yCzst4;~GJC7N`I#tch6Pt-Q@uSr%0UViCWqVOv{d6tRzjvyGKF8BDpB5MB|^Lm+1S}+#BnRXZIa~mtP3kUv2o+
scVB6s)(8B?LfPA)0cUv%Wf=}_psTv06pbAAO9Y!t40{J>0!Dh6JUTxD9IB<?=0D%BO(|Smf>lLnLv#N9)Ok3M+8gDuiF(S$`251pRsG2$+@#5?N20v?
=-iJPYwryNrLDn2t)H>=i1<df9u^PZzozNcc_boHp7j*ApB(Y^4SJGH81L(VlhE+`VH5+>!)FY?lUv7n^*9<?OE(*4g4Op<*j}gn3+~L3c4LieSLeIn_
I%Xv`w3^<fvHW1W7lM`3{p$gi=R-)PX_zJ@A>=SdYBP|<Yh4nvkE70M@?8s#)<>!!@Gars%!o<NmR!Kw(Yp!HulvU8BE^{Miy?ys*!&SnbGwYBC&RQ8^
^>;3J91T*&{^t>+7Z<vyRfhBp*{%ZbSISEY;3~ebsL`nycSc&O0B#QWOSWsoijpk5VlUlTlbz?@v9F@`28dPC)8nSGJ=_F<sF|{~3{APZ+64-&p#>`ZJ
ce8rbVyp2+QjAvuR1Edcgiegq{Cla{(6o~sV)zv|=oQy=`F`k?-+K8`uj?A#O<#G}NIJmCVCIChd<u_V&(Zm`VLPSwXb3KeLed^`i?!(oht3}DtD=@F~
%O0`Mxd6)BNx*m&D$GqL+jV4(X8>8{%7u*V*beHe3X}}MceQ~)EvQS=EJAz9z1-PSSrzB5anH+bZpQ_Uz>?{Fs=L0Ma@>n%%P{`K4qxmOdoNBXMI{(x6
)2h&Z;TC~8wz~IM5Wkoo98n!Qsv|5fNiL<C{-^Jg8#NYC-r{sYY#eukv;M?f<#1_1=Evv_tK||uDv_OpERRcf^v~h!E$7EPWq#$pM|EF~-kR^aA#)fuq
xxt|)he!0k%}TrAdDVuE>{=Q=S}T@a9B6DH~*^lw{(>x$kNr(nU>od;s)<hr7SU=vIFtbYF44RQ{@iBO?PsIxvz!nc&3QX_qX7(B!-==)WrlV-(Gr?+#
i-K$1neopOoI)XE#xD`GeMRLmj|74^<455p@uJYNf)Pc1;2)7*T%d{2syBOf{1He&;O|W@W@pj$J*u4EXgBWKH7@_a=A}=F2)9e^J?+xhF}ovgPx!KZW
`ujq7`mdnDZODfcFFz{fet=j3;XqUgwv{0#ZiCuzjv!M~<nU34-LGZXQKfD=fM7U>*hR^y)mrzvZ0ydMnG^O`l`$N>wzpBo0LP>%tAGN$g$R+uzNiF(8
nKR%32Wr#J2kl7WsP?}Yz)2T$d?w=0nWB2Ms^H+RjHG49!v8SciizhY6yD7Uz#SbW-dsS5Y(Z3IDx*v{Se{nCMf2t5}UR~jq;8}xY;o%+DWqifbd2pIM
=nouLA!Wp7<_swB$?$+ErIM;iF!(G>Z}JY|{UCBZow%>`sMQQ^wuX@H2UO(0c>oV5)%T8{I!=(^v-O56?ro}xAjFdI+s!>%x~V^QYDgZM#kLEZX54WN6
k#aOeJH@~RX%&WKfjDLK5F^M5Zd&{z#)ID9<>PvE1_e}B#TCD9|+ehRBO0J_vrdB?X^HPVR&5J*lYv3kMdymW?5WAgjR@e`7OdCEmd4+ABZPwrH$Y&y%
gMz0n$@JQylpC<sEJtubz+x6Zw@kSdD5>Gmykb5+Hq!`93zWNBBiEbN|4{v*deeb=^kZuTz10_D1z&#TU{S=F`Fu`;w|{EfXOZ=bz`U|K-`N|INK<|Mj
G`*QfmR#L@rn|2}i=zkSZL_@CoH$A6Ch9RK4Xm1l7hYP1kLw-|0zkCpcTR)X7h{~@^uqaVT<&yB+D#79+Fc_6kM_+5A!UEwD7^3BGbJV72E{IarOF6b9
AD7Viuvf%y9_@{yM^Q1?wfHC+g5AL$pgP8d((-UZX$J;6dxd@#q_)$0RsTK(I#Az>!Podz9!prP?YEJs{1FS7_^H>RR0}sL1nBh({4wkcn;;-}=2FD%F
=Y65wzuote{>%PB$+qoq?MRN}x8GHGb6zb0kl)%G3D=hgCr@p8_S>(Fmu&IqJU{yc>^g;s!k8rw<|hU6-E24q>k_(w$D^fp>ZOS6&(eeiP^{AG0n2l%F
svuZYYTcmFRzU;snSM*R{K>9&R?`5I11Tmo{+UW*34Tt2d=Y$VHOfeOG@tI{a2o~51nfRnv8cM4{MZUoB;%nt*@z7_>Da$o?N!=2R@eTx5qIaeA~%TW}
V_VAgq4Jl{hyBn4Mh5ddo{0XwP{iH3$E8fZ4($!t#CJ&--=b^4rZXfhFtC?`lc5!{RC>Z@S}%`<0I3xOyhG0PK;zzFJg&GVI!Y9)%fY3odh#?^i&6NpS
hq%H;Qr$w12Ia^kZ$c0Wi1e?4FK5(7(gE5)gMaUEa4AHocxTKCJ$d|>@dKLrb0VYnSeTnFF-)?GnH_0FxRhw<}KPT*9V8y@!W;{vWswW&5K)6Q<t-cx(
!Ng$Jk@)$oj#|e>`hE43Pb3jJH@MiF9^8v#(Q+edrwF<d8Var!U<Im{sD@(Y=CxN)&3rQ~de(~pbUHT%-+~Bm2>d5yBogY6{*0|jnbbgOS7}Ck&_Wg*r
bE2>A+k+qVWPK$`*$&h;Nk4HKjKS};zW0d;HXg`z9`Qa#p!fR|QH*VmwY#tZ+sJsQTmbJSHO}F;GXfuk>?rjmGn!6L^WAExuz?d$b%P4EM>$k=n08|JF
2Hb)w|9L-^Y_BO_zxp*T*UKMbwwD*eRd}K%Gc0L#Sci=;j6|k<`n+8yZ7hkez`ln^1?Yu_Ev)@XRGDheV7aL*?C1Z$Zb2L#w?h~W}85KT|5-ofpG-qwY
TE7Utz!-agp8YtvmpNE?%F-`RYLP4A<yzKo{WcVvPeqe{H}#nr6jAmUY0_!Q$yIIonRbWPK>*ROEnuuIoe?C#zsq#B;V_C$F8UX~H21&i??HUcXEMBBB
Fy`Rd>$?`VGDH9NFfSEk_oJGrmWT?~gk9($m9BlidZyp`cf6zFvq7gx+f^|$h{I6TR2s&{bZ{0ZQ|VH;R*$~!HVWLHd#3!<pjN(_$b#s6^bB^==X7~K7
Nyx0|pImPjvtC%}Jf1qe=5qkaYd3^OdCT0bnaG#8(Fua}EE=ks^VoO1l;16bf$v7uaR2+w;J8l6J+FHnFO!)(a`}~=f^ga}D;$GE_bT<WbWs;bcm6#27
z-4+Azv)Q0wRw&~dEWzEG^u(gG1UJtSrDIVoVXPmXrg(7+39z3d-)H)xEHs7M=BL9Xq$D9Ne<MvO-ozxkfEu9VY$)D{syj|0w;Mru@yA2+TU=+`0Y3f%
j!NIB?+Dz#;g=L_z1Jp!GJTlayxTv*ZF!%zy}vIs!79!;zyRA*g`%A(LU5~gcB^a0}~Kr)z<Hf<vQUZD$3YRT@~N~bMbQ9eZ@bQii#vG0g?(WmgMGCyn
w-TYctGYgCG#XH~5|Tw-btzfmuKpN5Ii^l(UiJzrZI_zalGBTm;gHds>#UEjuZ}^Gw4wh(U!j?K(A2`ob<R?K<p1o%@doldEB@0)m6{A3@T>R>6#bFJ2
Z+^}9g%sl7-~fd&?4QIu*l{ED?+CJ2|1ox9*(RwjR5d=J`JTUPMZ(kqs(7pD<i`QCphUB3g-4MafySbWX-<H)edzK(OI$9889DOs<<#xTG#UmZ`?2jig
HjKY`AQt?jP_%;wb`8hzg3kp#-$KdcKhus(E;GzKkXg{O)e##Q89BhG3&q(U|<dHr${UQS)qK|(4V1E1eQ{^A`j>sLlAP4~WPEdI#CAJ5b?96n9?(dcP
IUp9Z95n1kM?5Tb`cx9^7yJ~Sh;Gavq=0gB-ubu<<?uNNrr|SHaHm?vq{^_vd{D^dsFyxuR{r2BYT#XP|FfXNU!>Au5b&+%e@j1PB4PTIx>_Qbkm`O%{
EJ^D1f;*UZx>=$#OvZmaGKvW?|i#tadBBb1}algY|Uy&hZot=WND(agTLPh_8)7drRJOa=x<~vq<(@YZ4og$m)LgR=#oDH?4H}qTRTw)golS_^tWnv`m
9Ii?F8-wKv_nd!l};)i%iUTbfw`19Cz*XB=>>{=AqrJrJ2y=|GO<k{&7?$Bbu9ApVJZctaKw)J<bid#^<cUHrEt*1Ji6?7rrCm9Eptz`K{a;nR>C_HM_
_Q6e}%J;>8^-=nKEqCqvth=1vP$2^ky|9#O!&Jc*UB-sin=(^cBfqID=Syu3GfMxTDAGYq|-w<qY+wxaHoC=B#l8!8v9*l|xa$2mE0_rw?Zb`chmXvq0
~#61iYEH)VedHbvwxk>)*NsYIiD<9PNHw}nomMl!CwGolPY^(ZBLpLgdU)oTqvwy!WxLWyke$)PY{ZAWA{&@uXe**S@j(_X0y%G6~ZlalZ$x^5j>V#a`
uhKPPzy)`J2Xv!#!7hVG&HQkpwDA?l3mY+JUq(BaA8EU{9(;-h7PcMBK4?dnin%9~+Claen+ujimHqhp9p(Pw+N8A<Dp~&&0rci8L!|oM`Cyr45E57nU
IX3D<LQ$M&(Tl0mfUU*0I#2Ayu;iCMT#gxC*KIbypi-tS*S+z{*-%!{8Y36&Nt&h#toTasqn~!m#rXIdEvz4ruqo5W-ilWAjAyEFJimjSR?3mmRri7@a
!=XIF}-S*N8x__nHG-ra4UAe=6B0SE-jh2(60gL+ObC)>iRBVDH?zV?3dDM|yjq*V7b`p`~&e@LPCuZU(mpY@*>$=8a)A*c7OzTS~HuAU$4OCQMZy5ZI
8t!MiF&aEd+3jrzbkSSEf4vv<}!z!ZFTe7k(f0ESBdKl_*Ku%KHc;ufw(!2GVe85Fo*1BvPaVtE^E#E+}J9xZ=O`=J)DywIZm2Hqq-wOr8V3mcmZ^N9F
z5Wrtp+u97Wq8$@|uksdfi1$<L=|<350&aS@43mcw3mDl{f1<0=9f(wXFUD_#0MBZbz;x@91ska*$E&Z|j=#U(_^+NLai^CIfgtff{YNBUo8p_3iv-p|
;T_MjBEVwYCj<-sOkiy?8n#h}JgB_O;TX4_zccIOw!d2y1(d`)KHeirQGm)CTIRij`vxcNG~SKfJ~Zg=QTMa58>{fFCD*Kbbl-q7&ex<lbNT*vrmC=5-
ot4$VFfpjI-oo&XF$gZrXRyMSincU`?pbud50gfic3L?0E&JJq$p9RzyqU+PnoL{2KkFgWlCZg*p3s=4PQ9U#{qX69>V3uKjiwnNG8v-Y6I5cty9Sc9|
FQq`X&rVJOk@Pt2RdN$bd-A&6B6(P{j0WuZrV$I0wM~dHM3zc>#gv5_x*q%LVMc$E$9*v6rA<F~1dvl=t)J#TS2Qhau+mbM>jO!g8Rvt#)Q`D2x0q$n)
{(AVBrms`;^#$sokh(o1PW4g^Gmb3cu1HXDT;QJ|}(Mp>*g1;gwt?zZEf@q%{(RWz96DL~f`m<ud0$JsAjtNqMW5fon|z=15bD@1ILQvQB6Y2+ozcNcm
l=SDKyv43Zu%Ac$)kz!gz#Mj!NUw2JDv7gcth3@fi9$=FsVBDsRbc8=Y<kVu7^7fw?HG0i%4h!B|)zNv#{w_Y210Fkqs|*OZGDl}MD7My){+X!m{_g&b
oxtw`mi&O|;g`_f>7~@3e>TTt%pk}f*!Kpk;kRY4EjT)Wt1@JSz$tfDz&`|gEyV;X`|dJ3d#6#NFa!JY<3Qc9z_IaVv3wo0*FzTu1E8$zsIC}1=1UI_;
~P$Xb^E*ktwb(({Zu3+f%0`f>*NbNP2V0dA*7i9|Gw+(?lo}+o^VAI?Gj$>tHy#Ie5J9JwiAWAuIzPSeW`cGce`W1L)bn7ffn;m62u79=;h_yVx43Z!R
n)y@9ez^&ZJFz2``Emm>LS3H!xfoIJ>VCOcK`x%$FNMwutEm1g+@X&^l0PeGb8vO;ytDyzFEP<Fzgctf%T`7)GFp_*IO0zi=)Ls9cn!=iOg7AnSKm>{}
#7ymI4b+IjBJ9X~Kz4hd~r02>&*vxWB32{%ByX1677aJT`6C5yEAKp#<L?1`3H{{w3OIsVrVm8^bIaX$adWYTq(-)a*be`U<tj$U#F0!sJqU#OHepp=}
XSpE<c?3p5PV7%(L<8HM@^1xOtV5iOL(kSFRe(X~>eUoozC%nfyZn+ctxAyFQqBzvyt%)Rc@aFa5KcaRQ<~-B}L-bX!B4XkMiD6fuJqy^Lu$uxZx&e^f
M4tqz_<KBkpE_2+X@YGZvoh~2Q#rM*Y#0wD{CYBnWm6rtL@da6{~C6R?Cy#S2MhyT`YMWvq)=DX!)X+WrIfp1iC@Z?dbS722Cgr;92^R8+*7^X?{>6bS
<-q`nH4v{6R-QzB`^-T-M7g7Ip&=GD(sD-AA4znRL|cu_fn8MTK0y8rcAYgKz?ZQDSa>%^xy0|{pJmU%9m=`t_Z0*V27y2Nd5W!fDIn*G@CP(3C}1KoI
`5`1R|L2AEhZ^KsGc40>=1>gwDX62K#3FPU)TY8=CVg0yijx<Z<^njyIH;8WFhc!9{s}4w5(Ozdw08?x-HAe~o(|`k^}ej!DbzIc#0#ATMh1u0WB^Fci
B(e2F7tzh;bM+~I~m?`3~;MAjlY|0jz+`~7Xhoebr@t<({L)FlWL@n|M4!nki7jOnp&0nPk+9;3yN33`32h~97L4jW60m@|TEcg{Uxrj7Ft22PE~ADf}
j9PpL(<Jdx??q_hxuQGUU7yuvFYuo5RAlAORx94-*zH?-E_=<DiRB&h9i!1bK<M@?NhJ1~ZEfB2cm&*3fH~*cfn)Q#-J@0^y_~e(a5D~c&92PYU!q+Zn
kUX27=$!d;34y7179W9YKc7-^OWR3+;HI+dr!{Cs;jx$01;=!?`|qp;ubKow1@;rWe?(_MQ?-@GaUCnJ*+D}5URSMrF|d!M8Bh(@M*N<c!%NSbW9JN9E
!g;nxUe)7;~Bd#p7A9UeSK{RzB@h3N71|oQwC<t>($I@C^LwT)7?K>Eg!*FhId}$9K^I$Djkh<XEQ$V&wKE0Yw3`jgrEz*3}}QHMqYkzE~1yCe=Q;5q3
aXaUmCB}r~32T<HeK2*<ml<RiQ6|v7>hSHM*GosXrSSXYHnmVuEF0V%_2SQ-UQRtth><rX@z=Lx>7~CR|>@)?du~o4cL?-sp+w5<Bw)_bXWSg3J-<*hW
wt$0HebL1eEn<$v4<Je`-QPF^795{>Fkb<U*NImRno@>^63xU`hz@HoXC;iMS%cihHdzX*m4u8A!%V7E8sg$l0Wz(kZu-U}#xUhTUHt)*RU;A!tb)6X3
Ff1yB%USv57X!^t&7bbZLP}Pzh$t<*k{c1(z7B>ik^YS*eFltu^IUJ;-Eol4#_NyZ%_q8GjG~A>3obHZ3IXydO;amjzlYRsDL>}h=dtGn+x4Q`R-${{0
cQzn9A$Xj_mgEJypNA>`S|=`jV4%Pmig|u2!f=5%+ml?s|FY*h;QhgoK`iuO1TRF^{7rSRW0<;V=OyDC<0`CZfKD8rrbuQx%#>!e1qrBkI%JxlA+8;@A
Euh5z3|h)V*Bna15`lpi}%^m0trdM^tyc*tPrjXV=*xeRHHO^O3?OSxgJ{z-iwT%GDXoVxX+t2k7*L^R5^%y6Tguwy{LCLX-2{+KvGpUT*;6Kgen^r-e
&g{1pY>JpM&8XA-1ozCl2m|T#LwxMf>nSu>83%RG$ZS<vF%&I^q_50-~B;%kJ{|1e&ROJ-(?XM4%6I9}Xv&cH&8YiCS8a6byDV+LlWr{<~X!{tl=e-vO
ShN6lW|0(w4*`o`w*P6$7w`%Kf<dnci@X|UE^3<V(@XsLH+FTj2VWpxBD-$8rpo>%PhEU4xDg6xyVSI}1YW27nN6a2uIR4=uIj;I{v-Fz0C7|WSVJa!u
e2_zEBj4WrvT=0OsBk{#Ku0Z(!<EUzX*ul2H-sT&k`r8PlBBEI19niX#{=V~wK#zypb?l4V7ogPGQ+XaOlIoSgZy5c-&YfaE5c*VCiD3R}^+;GQh2}5!
y4IPC^5AlcxkAbPOa8r7{^N$jta8tPM^@vUU<&E!`|nQOsaDM1{SQMy2g<jr*fQaa1a(cygDR*fIApU%nJJ<~@G-L30M9?)FGDrrIP5`^0rR4#bIeCS2
Unj(vU+_`jQxLK2u?1)?EpU#7vG(`)a*4$qxt3PoyV4$2rjZF-}h=}Gl3n|U=)1d1=nu|Il>L^zpQrV<@jVGA;`~riZfmJx0_p&f9aLaD-eZ^elihHM?
@v~G8pz>-M}a#f3F1yn|qWCb;F#$jeq3-9{~REzLNiK0)T-DXUz>jChX$-+U4>(0^v-l)|a9{2QKkzhx_W08Q}RJ5eKvL*-wBqo4oWM3yAI!V|S}TTDC
=!_C`tPhC+Qw6Rx=iH2^W4x(Xc-e}2CBeT-|9%ZH_KvsyBs{DDw-U=;o5vA9@;oxxo)!Ld^|6v=sHz6W?%Ebe$QO7{SSH=-7s3J=H!reUNx0Uu;ya}RX
eJQdJ){7ZViW#lFE`|>pcR3#90^YCBgc_FQ=&a@okK;D_b`Xp(bY$8Y)rpyxSgK^k*a&n-IyR{3ypGSb3&QIV)J8qzJ3YPI4xx?B^k}f#?OToGClYfJy
cczz0Y^Q>itX#$?4v2t%fY2Ka==(s*j?vLs4uxJ>SQY=Rqgv+Gnm)hX2YCUxYRP@(Z|sGMKvu>>>-PQ9&WTrcX1jr#qd2MJDY%2Y{*)#nU#Z|1C2XxdC
aebnSZ}^@OLzrjFaF0=cajfCX{n+&4Y>sry*@`bnM6>NkK$z?SLE!xEogHqFhUL%w;3eXl&*;XIwP!m7I_`n#}^ONW$Qt2LN8(!2aov1`wWLy-`3!|ab
X{f?uG;E3+~#-P1g?ik8g03;9l;uY>4gmIe%$zU`P0>o7bg)w^x(;90F|r#eSwvb}O*JimoTwcngQTw61X<l9U?=ml-C-8}|<|ml&db-lHAio<D_WsYG
Hxr!T*zP2NpG{gjXD%_nOH@>9-sjZBQ4e}vj(=+wr7cPSJR%oRKmQr_6a&$^#Gmq}*1-37-4fWTF*3m-HmOaaqc!KYGpvYRDiW}d|x1ocRk_h-sve7!z
iPqs|xU3gK$M3P6Kg8hLR*V9_rjyGmKAZ6J>3{nVMNVquiYHirsCjdR}@HEUh9*g&CCvFkOEZe<A32TJMB-{+tztbbqGf75XNxta*#?w5C1=ZQ6^(88T
BbZw^Skzj@0dYmWc{37c0$CG3de5U-PI$^6;=#Ut)6P6Pva;+VFaegR9p#>c&|y>>@VAXZSWP8REu4Fmm7tB{Bu|Khk9hSVMzJCRbr+tlFW-~jA&FIv)
Q3`KQB|1S+#f@Q5drn6A9F{N1rC(^pmyIk02!v`qtdF|dfQn#Ts&jhOC22W&~f{-pz{MHs}*yvsA&GBpYUs(RSg9D!_HGE5FAGRmP=$+#ohU5w4CdNXa
*EXC}B5JViZK^Ejt|2*zUk$gPJ;x>h=dv<7~nUg!S*u<`rZMTY$xFM9`!JOz;FFBP6d4)!&Z*A4z5p9U2ekjw#90cmEx)3b5h>$zeeWhX}o>iL7f1F8G
uX^p)sRQxbQ8KcTQJT;aE+76V9u5GIoTc4)o^<;yS6h0%x=*gid80#jbWx!Y_Wmi*=d-tB>X<6p>jwGSrF2uBcBvCT(+tF@~F-cu8V^(S`;y)d^UY{oq
x4BX8nKl+0eZeFcJ_+k~nPf_x&x^4{6-^O9+P}>1QJ-)cn<JlFH`LKGTus#K6ip$~&vn>Z*QTgAOrgI(dIO6*RUX<=EP<1UJj{<^MNPQ=87g55cj1}=+
{2Kx?JZ|#~Rn!ki5}UGqUr{SI_3_tJ`~W4y?l(OQd`6{6mDSWnxI|p2t2}MHux{O{Sk`W9%c6u<r@eqbUOyBoco|!gT{nWAin!AV>iDaJh<}!K$b2}5|
LAxgFwxlWmzukDdKtV6Ogg6sv)xet>WYBkxJpes$=8{2yuPTEBkmc|+7Vxhpvi$!c72xYr~Om$y~oP~IO)?<b|vQ!cH?14_>58P!bwhn%jqa#JKZj+xD
%lMk;*$otDkER@ZkN3oUQt{AZ&)n<|XEP330t}Q|O}CiHf)(;$=%7jO}P3E#S!&gpj&E2?(k{_~wamcqe*&UxJAWcbY>9n-ViF^&^yUZJ}blra%e%T}$
_j6CCcsFiq-|cR}p|yO-{bS8oVA1S)A(jk=@QsV4P;MiwP}>^ZR4Gn|mrm}BmE{yY*L*y{T=p1bkh`DIDt3n&=M1gAvUs!`LI;L{fSdYMidAXx80{g<s
NNXS>x(cYU|`B6Z?-p-)eS=S1y5<@NsF0YKg>IhJ*%-F|#{2t?XC%&JqwD}+Q0#EXwd=a}LmdnVBhHQmm1tBW^7=NDS8`#+izWi9TD|kKC`!yuhGoYs?
mb>-O`m%G?JSOkcpL@Y%H`cIf-2?j2o<d~L{sTBqz3m3}&O|`3ld^hvh<SPW=Zsez79Ws{mtGQjPOiLO!z(A-KniG)jbh_HVLb5o&dxBSK>hz7_nC5}s
@es+ss=ixkvrQ~uOxkdBC~Mabuaih<2#^pNScL}q1Y<emapwfMsfUd)Az*?xGf-ueE(49vhhIM{r8vF6Osd9e73T!fiU2112=Jg;$vXD?e&}dJ}3?hg)
Q7$=NIjqTgeJr()k-Wnma|mYvnkBZY;?w-)MY+1E|r#)6@h%Ejd5Gmf%*55u#|s9?8B7Zwu`36_+KrmA6PsiEF!rM;czF#*MH2_<qUG%LP<_OvLar8I9
=uC01iyexmvLbM)b^gr?8_J5rfe+Vrdxm*)7czSq3T=Hg+?@7*+t1BnQ+i@=lBgN%gFUCNoElKTCiJ4a6M_@@Nw)ToL@TOy7wGlj;%4D(Ldn$!1xt`WR
jF>=ZKfuuNl2?fJ`lW)MOnxeCf=HI~34$@m$Eu{KqbT<txuj-w_ez%zWGKd=0#ONqtCujvDufwH&&kEnqUisz03kfOMUpJ~~1`8#Cnx39Qy6d-{Ic}cn
K^L8WzE_EuuMMpTrwHwiAumLQaeGMW{=+bE)HF5ep74u=BR9nx{V@JK#4&fo_A~D>c;0y4YhsFsgk|w6Dk_s-fVcVfVjB#zfwyIEX%7xg5ymplup)j_C
?UUL+}HH?0VHGaGfN>*0>_OBUoEr35cPc*PE_>D1WmQrH^WxnnIJ4FpJc;Y?cAdIL(=Sm2?A4oD6<&$9Y}?O9H!@=^M@ATt*r(*n8ytht=hXf-n#@;p$
$jxKYD?NZ#*j<P&)iE2=hc&l+?<L_n<oh{HYYu{r5ucql|bbLrNeV9@o`7UwbGD5z@emJo9IDVGSBA(lnomu!s+N!rL7mNyU#o3oQvskgvlmV$@x7#Zc
Z}7^jYSz*i6S$uJg5z&{-!xc_d9BV^l2wo@2^9WxDk$ru(<>%XyBHyRY9TIvUnFfo1E_mKK=J0^Jno}L0ng4qs<cEJUz1O3RF_2g4<M-mzrb%+ZSs7<I
~zxPQvK>j^XTX`m*fV`+G!dA9iz$y`U=C>Tw%G2&S5uL7h`!8~{A76N17pV%iD)v)GT~U&CntTbc?^GCM?9I6QKXB+qqCJZjQYCs1$2_-{Vy9o?eHsV}
1;fs9jOeTtHUh6<A=40L&A+`D>#w!?dLyCHASFbYZ-0M+dfuM9kl!L3izGCX>8uqU)9a{~D|=b+R`AE2US#qYWjP}72bVt`*iW>=6S<kzv^Pfk-`@=Ok
0XFpSD(^Z#Ad)vnFk~MkkeuZN!7Sw`xDp(ihS1kcXL2;$v7=h35qCk_w+UhF*GIaqJRR*KwtcPj!%bOJ0uq7BhV`T@n<rcxavH+-=Sd7Qgn`|oS_SJsf
L3fEpDLwsr8FB+HDnLy(wkx*!BH%1M3Cfe{PH{x@*y`Wy1gNz9{-nul|o|dlA{!e*4`Jf^c#BWyvBV5v|9&m~sItg2`2c7fCO_3p6w(-q}0SCC;#h$_+
J72BiHgv)Ekd3sbXqCw{(>6re0UvDJ|JCeUw7ZRDpwT!M*lrGU2?8E|`04Gdv(Hh3UYc?D+6alF!uz}y034H#RRgE=6A2hhB(52SIySKda^o+2LW5a9a
#HcjU?vmkN2;giTox}sFzI#t~`pPkAdRW1nwLL|3ulLp%lS(W<Z7S#rb-uutHihCNwKnK~QfVJt|K!h1wKP8uN^})#tHT!(60S3h5TSVimpt_!qCeRWw
n)l!C^TC)B-UJv#O$EdkD#M0~fawcdM?kvQhkSSMBNA0cct^$>cPOnXLHa4J?6(s>aT9htt{&iwNM0zCh4?@0y;-xPN^~arU;K(A5`>uU8zl3bOagWEg
FpxbVh{)t@#`;j?t|?*K4l;GwZq+AJ1TZm)n+e|E7$r4GL@Q$r>^@f<Ye6k=8hKo#UE}Wpj?N3xb)T#)yMomho`+2U$^nm*0XsA63uaK(lY!3H#6g&PO
rzy7y8{-g?Dr`V=7dB+?~k74c<~ya?V04AyfIf*HW2%`0FhM|FSKsVr|Zub7LbScc%9HdH&dVL|<sFDNn=+_=P*KAGTV#LybfnAdR*Av9sIn*vsi)a}=
MHxB8jR9O3nqp^Vm}_Q^}zO>oz}+o2ln=<ST|!S+=n3_U)})B0Uz>q5vKqkv1^#aBK49%>UwPcpp{`nv94s>0b4d55u2o_WKF(%A-rF?2eiOpCv(Ufmq
hoj8nlsy@G*ET1QSGpbvdj0Xkcfwz0Y8i*f<fHx<Rd_NC20ZBd2hC+Y(Tv3~(4z(kG>;`3O;UBNBM*8JtaP+dCqtnBpL&`<q;31&3a5_x{-OfqxS5xOx
g!vp~^@p3Fvicnm_mFD@+CPs_{>Z)m?W6nGC9lg2lEn=!%fi28AyKHEMoD^E!L2F2j@tit=R~a}i)qO}HvSle%L`<5S--WsRfnc8W{@Sw8{$M`BVkZ?M
e6Pc>TDGl-$4(`3{;Ll=2A`^t#%CI@!-nCt!;ex5;;yOtD^%l>v``@$|gSNalFINn)*B)ywes#;%}A8{q~uO*b;aSa0{DJY?W93_LY2US=40!Lj?^plD
3mgfZ)xZviE|0MpEvl@7$IOunDTYZTQ4aLSThbpU`yU@7?S??P{+iu^qJOdAqpGF8E*Z!O2bjUJ31q^sea38<2<7>$5)&=OS3oDH&oVDproV4%YW`_js
T`Sbsj9P2v##-_p4WAFlR^6J3wr?sWTtw5Wx}N7|`5K*TD)<C=ebc2Cyen8A_+Tb0KMJXq2`CgJ5Bon`0#nO$GXIwc3{-PL!(U2g7a62|62@Sm3-`pk<
jgVXSN+yI%;zTK5So@Y0g=l=ClIq>(K=e~2_6C|h#=J3`=c+LgXx)kevViDORn^Pm>7EiF3p#eU*%16Z6J<6D*!N~`1M>N+#zAfM!EE;jI=Yt_r2DIJN
*yojv^(TVzN+^KX?#ht!cd+w9UY_62)Rxw-{Ar3ixOo;Jz}-p20SmIwG1*F{<p42c;F`axmdJn=*RL{M@;wsb+b24Wq(A#?rZP{EbxRDWH?@=u9uF<0<
7wr`b87mVIf)&oc54W}0`cQ*5r=i;Bb&;<)gCoIb0H5|OMo&2Jo)PCZ(0dC;ZTmtV+44g*Mh}=Z0<t@hSkhn-EU09r@A;6H#Cjwei<%@F_!Y|@9bfFYq
8?e<DJd{dD=csK+~B|H)d47f|Gj!(<}AK(<?f<#tKRH@Gg(Zr#La7uScrRK(|k+B{L2^3B{W8YHQ?y|92j(pQG2q{OH8e@L785E`*p?{%*h)kK*%Pf&M
k-!&Ny<JXkBL!@CLz|GZqnv*vXR1dsBj+F#>*$TcLSE*}Zn=6|P4l7)9yV8Nv41A9sreiB~r^qIwI8ho<v_|6_Wrv>?~Uh-rk$O%l#jbcyFAA6JbH<<*
g0FE*X?c%O|i~}}%^4=9xdcew&i&!AEp%f4A!e$(CDe(>@K*jQ2O_%lWY`tH^M9SLQp>jYFAF|L;v#sZORzF&Q%E<#)Z%_#f=R5(Oe@vuXYwF52io3L)
@3ufwSm>u)$ID=<cPcGx`nIyxjY~q4`<%e*aM(RI`JDqz_5Apw=Xd@oSRVACXM6_^3HH9!`gPrjfJ+FP8P;aqpW32OWk6aW9tEPc!o!XJJJi<y{KtPNx
3Mff<^2zx^=HMUGK+oPuVEbtE;+v(u3BRMw2E<9j#TspL$rCmS<b;Oh=q1%743cVnF+u?B$pfldaFNr`!t=LpkH4mj1t7HUpNt61y&1zVq7HkP$i$E_e
5eK-i-lP`We0HlNdZ(U}Wp{6w=FN6Nm_3SHt9#6*t|53ZrYIfK-uu7cE@Y@MabhhUbLT$_;|wzg&X5fT`^_n95>q^VCDm0Lw7>ikZcOmz=X5khMmE9VM
J{VuIp)?vii25;HSjIO~{65UQ-FxlwlBL9jP={aw<=Ki^Jcnqc~h!7I3|X>*Ck2`Es!BVL~lr<}|dCO6}7(!2#9k12j0ib`|!(}%9Y`KZS=_V17BP;{@
m5jvJH&^ezy<B55#A>;EajKu969RM{a6LmhTmqVP3W!|#au)p|Q____M_8D5hDBiw**>0W)g<TUTQ1<7#DL12XGm*Ff=^`)|BG<!d8)oxm=QI^orh$fH
9tq+BRP8sf?Uo<|nu%qPm2G<kPI5ZAH|?YSop<HLpy>$)UY;^xD__2#(EGiTj)mweAGT-E7)qL66+OxUYkeDDc3|fdnv=k{4Lp%J+Zs64W}Vm|EL=Hg=
WJi`9tT^-b>9xqE8ZG0{$%o@c=9(VJQ><&=}D=%lR6=Aolcl}J)UJmNLcM$nL9!MK)qKq%|X5Z;?v+OG8mQP<GShM)2ll9{4_Q}-<~22E?H=~)8O$DXS
^=pn<3QwEoi_~dA0>>{Y-r8I4_$_^+TPvBM}Gt;|KQn{Ka*enLb*#=@<2K$}OMEck=V$BTod9QwsHV-MI-cuD~f*OWqD0fzrOI+4&0;RkwZ|i*r!#zke
~75fHn#D#h8nDmi^8_VmN2Mn#NsbMi7kd#BUTZWhJy8mvCTK0Us^keJzyUiISu<Qc0s=G>B#@R6rx_<j``89M48VXZs}zyv06UlKlk?#ge7g)*9b@C=1
CUtdfIa3@1L#NH<dcRC2e8(hVee+*$Y`_fzj(JiD%Gr*zaqVH8djdMe-!uEA1MToQl*kUyAG9S<!Z;MF=hSUfCet*^K)n|$d5S;aC^s+cdLZ>bC3#N~4
-I<WJ-wny%z^X6w$*?pk`nNWF{<EY7e0o6b#_>C^!W}u(lwW+ZxQMa&-h>$NZQ`Db$4)n3HfaxqA?SZuDu3)H{Z}om7u_;`I+Zt0fN~r$jdJx@<`Xz+N
>Qx{TGrI5awEyZ($3dzZS?1NC8U9SIId-Rpt&ou?c9k*24o(H%V!vG>t5|mA-QNM!Cj}>n=t8=Of+P0+;&gfE8G3}AO-ruu>j!^eqmO&yFjoqD3GUYD?
MgLbDgIS0*M0JGh}wQAtHR69wnUzD<yQ<1zwkr2(;|+K1^{i>;Qyt(~>xuS0WQcj>*uq1T4#K!*bZDU9d=w0okK}uBW$lBE#orBtR-&Z}WR1R+~?_bm{
o%9r-*EFCT)q+5;fH*B&~jg5QO~{xoYJ>(k06mwbBwdO<**&yO)~>VuCRMY}CZ%7#Aqj2~ZTy$c5_oFDs*a3AM}Z^N-T1Fre5--75`kGieK-`SNOghZ0
Wm3lu~C0w${i@nz?^%5ouleLin2Ji0cRh%;!;847~WBDTe6Ok|>SRz3Lb#0ra1E#4V7&&_FLUl@f4lU0*Q#;)Q;X{BSdp-^F-`JJjp0PO^E9Pv1W!uxd
ME1ici9}(Ws#+{CR?766?gqUJX$Ge=goikG%=|gnnHcP1I7x?KWgEsO;vP8>0G_b!2F)(_F#i0QKk6{9R|Dt7&gpt6`l+{qh?7YVO3MNkO)#reR!5G{g
S@*;F>Ux~jaKX1>K;Dv-@PlHx)253AoHB_a?-`*)$I@TypxAF-J((h;W^dZD!w1et#!OE)t+3kaz)X;x9jLTpzeL{lD<7g7Qn8Y9vRIEKJ7v#0`O9sVp
OPCfw`0X1OkbdrP-qUmBK;nvG>>K48k`K8|Yt-*H<!wdr@wl`b3Ja7Z-B}dV{W+zoa0MyWkQX);i<38n7uiJhFDfppwHg9XyM3LztvkV+MM@&lt2_D*k
pD+OT2N*X~A>%}X^Qv^kYO*WFg0K6TQ|6NtSN#u%>L-vO$To|@&{HHY<i<?`Yg_IyL?jq-07ZvV0T+k^ybf91ovjmf)mCOO~#gFppy`kPm^c$vT^lolL
M6kc&4=~XEPmm_}&rGsC7Z!&-!J#XLlS2~1m`{bE*9M9mPb)bFC+Q1PYvSiF+?dor=N2L#o34g3~zif)H9$v%;19drc?F?3yFU8L*%9;wCQEfT*;{39O
!ra)6^uwo52+x}-hx4riZcNQ`!MpE9AVpBAlnq4xtY$5yO<K@ElA}tDN=)q_E{gHKc!xvgZ>M;yno+-iqTP)>u9$=)iX&xQ8Yb?_is2S$o^!5%z-H|e?
$4nSDvN$o-0L!|AdWd1G<2>2x$L>a(d-|N4+qZiKWEAG_bP4{X+tj$TsT!TULSbbiDz<Vs#FxJ_58HEW+A<s2wqx3X=G;2Ibd#IvgvN&$)}Zr1Z2+1FW
>+RrBCxi>k6^+nLC#St`9n+J(=Jwc;Gu!=gX@l$%Y@=b)WW`)mHlaV3VSF97J$_@w}+m_M;(A_bN}D1ND7IJXiE(t<w^e=TFDHOyxi)96qYkn!;_RIA4
A|n8UOJk9+sx9Cg>6HyFb-yM3emO`z^CG>|k4x~~zK9DF@wB13P5E;=n+`Qk*`f%CQsFuu>?Bgo5%6Y^nb0{Q%2eez%s>ISce5)WcTw*KXVf3U6~pKl6
n`QT!Ex0&&ZV}8js@|N~G<iuIjbp}LFWd&`?&z^p!EzsNL-AmAA-hpCZVL~%JgvjKn;4CD@6X1i(TDrQA^6^spCmP2e=j6pDxv!6V=YR;q7k7T*f&*Ye
^7d2%))%aDr9D6DJMfgH4;K}mHWC)*p~|<4IGh5_vmeHDZvznfYATu>j*}pGZO2FA39sCPsVQ<P3lTVyc8W%t*?t`L!uaIHYZRYTq-~WC<g&nGJ5hf>M
AI&Wx_f%d@@ZKKGT;hp3W^vIW}mzl^NMY7(09wF34QgkkX>uIodp8ui~LdvcAy#_FF+pFEELx-F+APZtu`y5=XE@sY@wfoNnr>lp2~}V-k0{~p17kwyq
?G&3XIP(e>JA<{LLQSN+`ZPD|cln02-d3I`fpJ5eU)N8zl7BO55Lu*|7Xa0gd3h^EDI59N2JR;VIJcl_i*l6vByzfM>4qn)of21)e4lJzp-ZPn`AmNh`
yB2K__~ifB=Xv27U~zZB|%eL-+-zx~i23of%ionEi!)(}^<$nMVjIUj<WKX`XLUmd`kdXJ|DpKL%b66oO57gxd_9?zg=mct3EKk|1inFf3b!%VOMG@q-
TGjFk1`w9G*8=I=>zY#%S%DU*j^dWRO&OWsUTkwBp`L@U3*505|+J}==UpmaxZDr06g;ivDKnZ}B6D*zcIW*a#j9r|Gg@4-R$jbebs(|<6KYVyP<B1iY
6)esrB>er$P;Z%gGbeD1FJe%xBFp^^BT!^heJ*@Oa^$B#dwD{MAu<InI@hPefPn9W6E(}2jT3Hdz-%<#idZJv)TH+D5c;fec!=UA5sk1YggJzV2>4r%j
!34LBg)H|NSKAO^i(UY{PXuUZAq;yA}GW<3yRB&m;bF@ng9I#$Fog3oTgGcuMoG$1(TosdavkT5?p8nEU8P7jQAyaz(FxUvwj!iGtoZ|1_HuGe5K^+g(
qH#%a<W4>+BQb;Y_|{q{ZN+>>7KjXL2VpW{-l2TAdXG^E~+0oj8NQb1R0}_@@kB=y^M}o6W5_d!&J*a|aG`TdaQvlj1o+Lf9+kUOotJ)%0hasg44;#dP
;3B>Tf33%A%(X8L+qb#EQE&b?>A+b)bk+?lft1~8Gk2G+<Yc7Axg2Xd`Ic~z_#aRJE@S;<fm@Gp!HMmoK8{F6I@XC6P#mf}&75EjlySH3rPWf$^kBtFY
~pz6}LB{=iF3kS2>uxC?$J-g%V(8TE6j&h*4Y#8b-2kBB!kF_t)2f@6AR4$+I1K>s}BO>qooB*%8+g`TmvQifr`IhMx9*~eHD_v?F9@?Cquennu$7dTr
(@R2>EU4Ois|sg5@50GXtNg0(`^rb3i}kTfz6Hu^P{Gu!V=hS4)$bcQm3@X_dZLsin+IWjfR*=te{GOg51aBQUGoV%Zm$!dG6X2EXJx^80~y?TKZO=0Y
byg|O@_q}fstNhaALXJ#({5gH@aNtNdIemt`T(`@;9KmHf_W`IbQ!`x#!`V0L$NXE0-_U!TaFi@D!DKKh7#Tha}4H)S<Lb7M&v#vTpTv7Ts%c$h`wh8B
VanN-dfmTvw)7GxUgM4}mk`e~Y9uwu%3kI37dY_trB>7rP|erxGC9d1TJ`UViMLryJoDJtCh;UMSQDX|=%cQD8Sj<(cCR(T>j|@4tPDgK6=J{KIt5XK`
QhPc++n_Vk})zjo|;&IY3@Lv%j_{Y|p5?&wD=%%nc!&(Z3u;JyTqUk9NB`<-fm8;plGU+sbodDO$dwdnpfiNm9>Z;2P5#?{tSv48n{{j~;JiSGz_a^`8
&J3a3N_u%fjF}EF-OT2n)Muw88m^R(|pJK`R!MjPidZ;WU{*6U<6fF;_GAgN%RLdGJ<ifky$4e;RaQ)!HwJY1+BBS#pv~>*U+n63|0C2XTgzDo4j8vlU
!S%&Q0QJiE%ViI|p2uyJHBQEiD8Ag_&{vrn%NZh`A|Dtc_8ADnJIDDKFe+&z?Pf<cLWi*s_`OcAC$_6T^tw0(h&)GN9J~JI#{Kh8S%tm~^3MyCx!{A;4
_d}w)^q)cuX@Q47PxA9f3`<bEW}>~{Y!uyi&%TlXX&uwfY<irJw5DIh>atIY07_ruhA`d`Z5^-zLoK1_ov0DHM7c@hsI-I$<bM=G5qF786^xg84qP8!D
gMebI1~a4BgI<%#DhO63Nj$^^dBiw8OQY%G^_cyGE2M7U2O<_f4l#UAAs3wF}Z)Cb4UPv@-{&pKdr3BDS@A;;o1N&gfU>afyo(jE^xeTs@s9V!B!{&!W
H1N`F4{UUgP!fh09s_%-T%2bU8Cvul1~{hhAjdRNq`16X3dR(tf+BxDz8eR}n9fK-LJkyEb10nnI9FTy*)4bfJ5qP%_JuV0OAmqasx1?u^EJ_K)1aJ;Y
JTYbHk^h$1D3VA?Y3?P2HvHSW6bAso@<sl*~9UD<s8Bc@@2(+6X>kA6#L!oueIcM|B;xpwv=2bhrmcUimsid_Z?+ce{?pX-L+OA~us>Fo4^EUt`)(y$-
z*qq`Jw$4h>nlSS{M)xE-vcM3_C|BAX_=>j`tlqUdi1fFNhn|=_sCyx`_!ZJpeDgT`oEmRKJY;mv%>8#WEN1YLAbs8b;$XpJb<iQU-7!fBl8l>+wcXg*
uzCL%ib0^r`gcpK4^b`AL#Rt{6_}f!69omX5n(4Jq>}Te;&oU$$irarSlm6&N|z(->yw0zQ>#>tQ&Q;zzwe_&vKt1eD*HjW)!fEtmzXG%R;$|hP2V&(5
<N0G+Yp1&Tm||7jKh65q~RMjA;LFiKRIx6*ZkXcH%XS8Fjrm0PbXX%a6@H{^6F@K|66EeanZ@c*){>lBty=$csreEHcIUfmG7&!c)UXF_U8JnST85hf7
RltGt6O)nYTW&fpHUD>{98k9ZfUifWqNdpqz+mZH&9-rk|MQ;KF!X87pWt;fckx@0wp+KRmB-Dm_yEHOf+!-MmRYnc!miuV_gEq6Rqs&tTxf6H_bGduo
U57R}dSiU%U61I>Bs{dGgeegjz8!?y2-U(D+xvrglVkcmjh!)kGC?RJlw&|K>4;D~b)_iY<E;M{eP(r3Y<g?Fi(wry7llyUlbEYzuCb#mE;CEiCyo~I_
6>@cK0Rx;hiOn`?;&U*}C++1<)7jq#itC1TDIIWT(sNLpi1YL}05)Z$ZO+c4zyTsryLr@m#;51#9t;)*7J%FR!?~FR|4o4Xpa1v|<L&b)r+)qeWB)j#;
Q#p_kK1c5|M4%r|5)w&V{g^Jb=@BaLH`c;JK+Dp0YB4H{^K9teiiOlSN(4m?4Mox<FEf}sGqO-?;q%&e)Lb@eh&1nUh|({tUnFnr#t)WYyLV{|1_Gv&e
cD==079Qe_|j08>#xQ1Bv6x$1rsVvHlZt(?a{PSjkT#k(OtxUGv#n@b(z${&5P)X;6f_BNrZihr)tcPF9Jhb_Z8GT&jpV>;>lFXrDNFnw^w2uD|2`_lh
S+Dz|u_q%*naG?5nZPAaQ?Yr47OWKi0##8@u`$jTfvm8KY{+7)9H_0v}7ynfQv<8q%PCp#fsT*klW<Nw-tt?Q)AnWZjSzgRy`|7XXG_zs7x=zw&o!pP9
ucOrvO?5Zq%r0rLBP@{;CTxC}L$cp454qy%EPl{-X34YJVZ#?)tAOE3vh}=r9nUd?XJil21uJ2a{N2{*CIj`O%)2YgEjD5j?H>ti0Wn?%TbdV&>>Cvk~
y(JlJ2*LVNce&7CzvtsOp8lSX-~INx-+uSo@A>#WAHV10H-G%D=l|R5`4{;U{yN_8{Qa)K-_Ij{kN5xR@&0ej=l|X3<G=3yUK>=;%yK7QC2t#AE}L09@
DIEX<$FRM54CE7SLDp@msua*#k=jpR{iz;&3}#e_&-uF{$G#xKg1vHU)Nvo`}ywgc)#QQj`us>?|8rC{f_rL-tTz-EB@$T?uTE_|7@2x&GLWji2sMr@V
UMI#a^@^nog)p3z@Wv&^M*&%zRKUe@(@-L+UD>1C2##8%ME0B;Pyis-DLQ+Evo_Ug-q)M5)k|yvT~{`yvazeD%Z)?^UEyneVH#Wx0cfJ1;9*5+Pe2y4M
%aET6T86r6MTE=B_{^`+z8Lmp3%9rhH(S)RA9I}CSO_#z&?*@fWEs?Gu_N#+t!v28e}uBxWw*~S&epbA=(1x^6n)t68VKj&B{W3QL2T6PhN^*uJ;TJ(X
ckKahHK1!<>x#deAm(sBRxhuTMkkEwANbM+IpZ8;Y>|K|-8Z~$TA6n7rIjg1bX|>RFdsT`BaCn99a>-F3#iv3)XEzm2H2Fm19i1Jm)|o`wUeyU#pZB-5
o<#J5Y`T&d&Gbjn?r!sdv$RX-1zbNi14r`VJU14)nH9-f?o_*wnllMCtu)R$O<iqC=k@}J+qG|Pu6^e4p(!n{{`v#tdH^*P?z_v|a2)`w@7oi%WhoWTX
{IF!)I5co^tF-ZjczHpEk=NsNhuUH>Cy&f(=?zV<0i!lI!BgTE;LaC^JD&qo9l`k+X%Sg_B~d9if6#g+$00mIfCD`SM>H82~sXOIj$Ar9ve~7q~c%KpR
o!TMhaaLqB@$AV}3m03hfEGsEt{n)nBwIz+P#-DEJD2V%4*Bhp)`zQQRzTtF4~>kti#Q@Cb%4sh8R91v9Z_@zoU~NBMMeAm<GlaB+IrioIjzF46Pi;DD
^C*s7SVhn(&w=&sl@X>Jwzi1x+h(EJ&QR#m<ADlvELqj59%Ru97J1&4{>|8#$uz@WmaI`%4QT604Mal^6Z68A~!z!Kq0*AdE};_b9iL&CEksAa#WSbGL
bAYF;!g93VsS|f_(4gQ?Ji2NKQdUjQ7{uEFBd{h?>r!#>DxP`Gj?}w>PO!tDr!<WYPOM2b^6t8=XE^g%TqUa0$=u(7lHC|74TUgiI*N2pO+40Zgy%Am>
o0xwFuva4n1w(Wyq|Cjl($&A2X!)KJ(uzLD3p(cKi5g}gNx2c)98UIQM4=;VtwB?-mo!*61xKaSlg9pSXlQ2*L~;1)4@9|Mk6UJ+$NYYub;Dy$6Cgpm7
>C}SD&S2;iR?eQ0oy}}c=fw)v^009LBZ}#t;LC11Yr<Ts01MuD~)JhrJkq&s;}>b*S^u45v@62Q4-br!~>H2@m}Sa#8YI;trqdmD}>LnLStvAq~-Hp0q
Pu8p?nF(RwWWFK@83&n%~?qt3TnXrDRxz--7aS{IQc(ua$h1${=vju-uf`NIaL5gsA6HO4Xl2_p@k~=(K=XA1)6^`Z?aUOKA8RlL!7lS&PN`+t{$+Vjp
#)?#Gt9sWvR{h{w}Fzj=+ywWGdM=7m4sv%voX@AIxjq`s85hXm}<M~fT2NV6@>=}&l&G6y~lc5ae?iszm$5?t1v!m(wVq#fV9yYvCW8HY*Ql9qm7k9w4
y6wPc>&bAwe610QNK_t)16OW?XDt)PCM1#CxQt7qlCV$=jizB~*q;n6358OA6z)vabV&ifeBS|be53L>-@wSrEkz`GljV7@ed5tUr4tDNWLy4Cig?KZU
8b+2_;M%A9SWA;If~xnW5Bwwv(zt16FM&%mp!7`Dv;Ek&0CqxQA{HJDU@L0LNa=k{a21tTQXy7U%Ll<7*IyR3FsMb#;Yz(?^l_CrJ_z5xfSdkq(R@HwV
d$!Lm1rf3QK`9#&Hpv1%h^XPlo)0sw8rm|kNsp6hBt<({EPfmtYu35tt{}!&19=S7txeIPOakReHuu+Ls|{l==;WXA~u|`q1*VU`B?e<f;vMt6*atAGH
f#CdN3q;o|T*lM+iA;MwxO-XZ`gaQ;50df-T=4Vvm2FKag?^gdT(0JNAHqAX!N>p^xb;91%0mk7(_Zh;ON?$Cj)U3C!8$j#Y3k9T@YEUM$N`i4(JyTkm
eMD)fCp!m|=oq{(j6UFzYSA|N|mtXrmR!-eQr6s7I0m4WOgkZ|4=(j^iV<_2v+(*4T|-I5Ebn9F+E;PZRe@Q{MC)w4QiL{Hg|`AWGrsSNn)!;ETcR7}-
Os!~Y_5QdwA9;KC&qM*4~iR_+?PrRS5qb>>Fq+fitYk^BjWLBC%@&1frJCK_RHpme$zZ%AD0C{i^{=9XlxM;g#=?`&}@bi@5^uQvSmxf*yV-UX)`Q~4<
_`1$6tVoGMby-{{;_Mvw2p@!o=AYt)p23m!xcRPRgJe1Q@-DVU%u)|XFWGq1V_7LG1p5S|=ySu38SkXNVj+c(G$-)qQjw0qp2NF%usV;+2cJ0R$e$y~r
zhs9pMyc{<e^IvzJwF*F7k7h6VP(7F&_?&C+SVvg*_yaSv3%wrx)i~QAnjQUNM8F5nLQ&m*f?q3VWCc*UB*~Q8OWv2n_C{v32YZgLZi%K06*Pbd61x7<
`DH#R+$=BG3N9omQx3*ZvrP{B{hYkQ)(anTWxMs~xj`9eROId-unun~tsW*E1!-oplV+KV7BjCcaP#i<4t7K)p(@n1q-$$6~g<^|(JVE;an_t<W(vJm&
D^h6vZiOvg%gxjZ2IxV!j5AHSg7R62m{gjJM%?!My_bX<!+$8&)VQOlUO*0uvc$scjC@!PjN-cb@qkj~$_z>K>?(!A;$C$An!`=ll4iYGsLTT1fB6V2e
z(^k1N0GipjAsW{6?APu>NgwIJM{X@Hg*nPjEwh4Z<8PHrj=MY<TmEq6p+C(nBOTc?YS}oM56ovLX|@~X%)x8XV?>nFSMm4UY~;1cGhCmXAy!63f63!j
GtlXlx{gO&o-~yE_{V(Zava^qFD1X6ua2p*RSU~KK_8lfO(L4CZi)x{Dw2tJ(BqT$b{wO=39jr*{D6Qxm9yjY!7hJ#m&En8yvEMl?}Gf-lL#XYQ<5vVC
mb!gtT+(^KeGSUbX@+m|F~V@4TItN;%yrm52?7$0>V}+wVpQyM?S{aq2FFi?3n6l0g`@?CrtbluY6^B?0L6mAWL9IxK}8hG@s_#l)|zv(Cah_2Yx>VQ=
C})P;7MQ@gfp96QW2+aG_`pY0|0}Nzqm&_#tqX;?VC|m1gF`q2vV(Qn8$iFNF$yMpaa3g|=Ps3!+4uaGyLPQfuCuDG%18!VfC9W1D0I4wmnmf$wu5E1o
W>iHM}6MMJB~g)`eHS&C=UMuN-SW?MVGdN^g{1;5_$qA11ZTg%DE7;vu0a_mJxIl)Zz?ik|c@H;^q`tTP`RW~;Zrn?T&wOyYFzGOoJrM$RcP_({cEz`Q
f%(y5hNpihC!22shi)<w{=`$?6_kQS0&2})NIdS0)n&a=#kvJdS<kH}+4`*H_H#eVX{W)GL*rf0O`1F<Lz3a$6G-+%|=9)?zITff5^h~kcD`w#Ld*l<H
-M%pDI9DZ;QAd;vPNkR`CmpX(J~osG0~70}t<h2wdJq*SOCs&Z(rqx4Awu=JxU}jeU?fS&vfXE1U;9XFXC3<LQi@0pBPG^9a}!C%sg%(u+}GB;Amb%{O
FW`SuPwaDpHTuS)&r<d$)r`#?LCT12rb;JP>RhnsRhui`^gt>mRTqtt~&4}{jLa^rz5^r@#8P}NdEGwEM>UqalRPRY-~b(_|eeja9hN2tDNV$mm)&aP(
SgTVw`whl~~3(qnInnSzqAk(EmYvL3mcxSb_E1gtcB@(X18fY!>}Yi4Lk$9RCz=<)3qF1LG=4d*AQq#y$@H9j-P8+WG0BOr}~=t)tC^nkgB$WISK7Z+A
<8pW(TnZoixrWj7y_#C@bQ3gmQbEulH|h$&bCDr%MI6<|1{v=bVSs(ub)Gfofu^yz5BB~5sw5*+^vzZ<I1KruJc%+zs$09;1=@F=CVArn%tTUZ)hJNAB
zNM;#nym>B~tta;@{;-2b$4h0Ob5P(E6L$}OYUR=4BZw@zMvnloh4NM$N|MmSMbF{tk(M@<o22bwjYoQhieZ@V8e%)?(4v<|J$ckkg)2S*<XqotVP5=s
{8PLfybgVs9e8Dy&f-gY@y*baF8JBbN1lRjuQhNRop(h{4$c>aYr^5F%R0xByIP0PC)c&Ndat#$;37%3<gGYc@iVqlBi^Lq7CZQU2S>ed{aKa>kzMgE>
<=0vzu|#T>(b-&)Wb;V8GDz`+|@;XyO^>5D%n)xN8Uk&DrmeBk<vl5S64jz!D!7k@-kK06#CE*+mcSa$=9Q_J)d9v;KOZ(`Fpc}fiJL3M+>-lsNmjAkz
*28e0axK6yiGKtyVnSfhp12x50UI4`!K510Sm6ZAN9$nzN0ubi`*$eB96aKI+@4KGIUTHL9okp}(`R0unIq$G?AySJZ3M+Fx}%`lAhM{3sHI*Wr4VVTr
S&UcU3SuwzLur587wD9TQWV#Ei>h~KD5ap}?p38R>5L~iafG+LX-n_*cTdP|cXbPb}XqQ2g#3F!jrI1nhIP_YL;u=mqoJzcF{F~7^9uWmq=ai*(mEOKw
;La!KFRI~f>vO&A2zsR55XN4}wyw)K94bO$BC(#bK$&oSLBcnCGed<afVbW;kMzYY3YV@IF6(#CHR>s=9YCdo<s{qAP!_V4JeqVe%X8=DqpHcc#yoO6o
tq9UMh3;i|pqJmvu{p<6FJZfbD~s8aqh;4ZlKP&!p@()ENb~Hs$M__TMA=_IuWJapIQ07VRCN2skMQ%ph-d<m*&a8yAAEEgBHTOPwKdAbbYZD>2O_k_Q
pj(u`at|4s>8q8%&eH`@PEIkKQ0Sws7>90pG<IbtUhNp@ubxLubw9|)uTe!m$Mf-YfdKYz6YN6v~0w`$lssFOLq}zKIrQzO_Fg%IwY7@7nx*-+1g^%G$
bMoBE6Z?cbOizv|oq+6Ou}R)6?7VeU(O1i)H~xl={rkcvlqCtg^+H2-e$B5O()NFM?2o{Kc+O5E#!w4{C~&u9leMJ3Hm1)$x=L#diUJ^?dSnD>#3~g;^
NL)d5Tn<%^%ilj5zBWj>OkMpyi(>*46ZM`*$qC0F<+hyCIIokI`I?R!V<=~T70Z!o^}x>^v8dmSj&#<z!sa2y?P@ggaIiZ}MzN2&=};Jb8h6m?#cm-PO
K3GUJ1sqET%<>D`%$JY93m!>cMz{oBK#oF(OUwU)c`PF#m1llNiypUtZ31dUJs}-IbSDd}SeqNl;!z)(qWZy$C0uy?E%%QcHXw?7o{H21kg!!A8DAv#M
IOgz!!S!=N@Mev%vXAnSj{^JnEiP?q>>jkGzaFpR@*ypyWq;(qL@&}l4SNnHmVf<fyj6PmrK?joym?!P6;3$VaHmv~<Jc}2NPU#icsjgrY(Dmgf^j59c
!|MB(aDLPAie7K(SQ4>Se?WBe;Ti-WHJWr+lY;y;u&LeJ;rz266D;ISE~_a{E^HK-|?F>+SvB%Q!lPODdO7-Cf=rPLzN!v_{Hy>_|CuJa}n=LtK*hyU~
!NaUM}Ii)d}a*|Kj=mA>oTriUOL#OPwXLt=i}7p}#8?7dCOgN%9COQKN8-+n8HsyJxoXPw}qV9HaN`8pQf3dj}G|^@l=q35B=Vk-S19K<=;R12FL$t?E
k5+L;Er6r7QO7daLS|F72<YT9jQwWAKLehFECT0NwBS$LJHl+sTP8N;=1EzR3<>0S{Me%oJ>w10|cs16TAIvQ!@`D4s$qCJ14317dsgP%IK<ToD0|GF>
u;Ek(f`wop~i)eUDr8OG{%vr@>Ogg-NX1+VD=`h7T&%)Vy-_{A{#x2C}(QJ78+=nUrT#XXfK_u|j&+&SNprk``vABLqhq&J6`T>{K(s5U>25)d`Ma%zx
ucuh)VxhORrmY?v_FXhR|A`xqR$KeM>5`OOUuWD|EPLQXIf}sFGX>Z1c2%@HKl|d3L*Mard5xrbqjq0<5*EhGJGB(!k;Jq_ah-{uVRUX4_Vacj(@FzcT
K+v7a>+H)0l629ewGsNacIql^^IVu-JiI4EB&na=;-%I69&{X3oL$K4}ikJK_I1gLw((6vu@QUC&{EDpeJ)nXDw9NNc2*9UtjFG<W*04Tn~$QSJ5Z-7h
XB?rb9B@2K;Jul2m2P9111WS0vKsnbhQqUrQ(MYoMw@Ttr}hIPNcsJaiF>=a2OyE08jJkq>__$%WNf&qFUbcMX4l@FdOEn<dG!#5cY*z22G&+x9Tv<^<
JqTpWBGR21~K<&0!j$Ywhh{X0~n%|=s4D!hq0yo!k=1bB@NG4`f(VxVd&DSlVnv$aOEKlI~}hiH-AwbdPh0g}V@6bj+yIq*HbUq8qMqQ#s0qyFm6g}pi
){s2>N#daF#LOm+qxSRr|unT%r;bdeodSCB7X}^lo1McT`MNdgS^wjndT*wNCKYpFUqEH|C_YQ;1J>z%Fv!wB0j{7U8dc(o4NQ&J(V;TB{JfMz+b!%*}
;vo5a>?rJ7$+2Q9GoeB88R{D$D0K3$6jC19Bf5(B)-jYy6d)m_35sre;pl|EC(tcZ9lxeBDs1gstI)E_FMgfwUg1q7-sHEhgy`fM3uzcYUZHkBjR$_&Z
lNtLNy$`o7f@iVgrkOdY~X_15^=Oxk={!QKF~p@D_$uV6k<g2SCKET0-}i*Y87*jU()T!3SPaHY!AQCC9o&>5WhgIkeXLT5BNyA7phkJ(AVo*%Hi{CXl
S9Nbhd+w$3U6a<-^#Y_(GA=ag`db4{?#|C(@EIX~Hd$2He}M<jBXL9uD}Splach)^^i2mp1nPMCl+(g*9~ip;uGpidwgO&Q_{2fmBwairY5<NYk#F0HV
{)!kzO`6w4QfLl4QIIsC%u&_C=aeL&&Ix}6o-@4~uQc!#u1lBnXz*|B9;w&B#Q9QF^&R4k~=hhINDF0S}@=%~rpe@Mz6mZ-Xt5^od2cY<(20eXv@Clj>
c-eL8uT=e0&mLqg<)H|PXF>VSajtxy6U6`uciV92rw%VA=0QTowi&m~5V&#1u1u4)|3B|$g^Ja0HO~`z|2xSwc7RIv8*F(<=2rpmq+u90hO&Ho_jC+=Q
E9#D;37R$pXgc3mMYHFp4gKqPMOR7mXX9Zx5<JlLgXWW>I5u*i06&_4$EuCKjzzoth3Gb~K$h2wvw44%0LmC&@o<ZS*v^@=D=i*N_=LFHvke|wDocr<;
rQuyg~2mCCtlo#iTl_Lc<b#{BgE%J$bKeD<Mr)bMB-Hwbad}_Kw9gKOW@^x^y_DT=)Bu%!RKguB}YImr};;JNPqMP{?Q-GkNyCE^al><C{yg=>rkTO5<
04S<g`{Ia9<G3yMivAT{&j@<MSlf^C+UlXzq^9ijyx^Hhkb7+Y;&Iqs72veh0WAr9;n0-4@A9Z)s>4Asbu9Gg+k*ZQoHkhyHBZXYK>@XGNiomPE(C6IV
*Ch`7WksJGZWF^7NZsKmvq^>P(c|D=<&9!WvVvZ}oG-KrS;yq<hkJ~Ym=^rfg^eyXs{sul<29dM+L6abq9o&U6+Trlr<YpRTRV7Q!(sCqxoysd<t1Qja
W(Ol+GvF1B6p-Iabt{+7c+h?K)U`t~HjUSM<>dAC{C_PFKwNo4^w)Zh8sjaOKx(~kZ*jDZw<FTz6wXZ~(f5v;GNWdi7-`5l0p68uZV{6u78pRHJoARjW
?=O(0%w1-j*Kl;qtMVEl;im=4^nN2%X?Grydh;-DvAL1<I>raSJm%@ZXQ6D($$yQ~*0vtzxAlGK-7Ov^Z}1SVWqj1{_fABxL%MY6JK@=yNG=aN``ldQe
Q3~HOA|@*GdF1*dX=ldj5+Xj8BagNde)Na^yOt(_hy6AbZ!cL`z8!DwU2{yW%XM#bvawyllx_*#o(&gaC0LGW>t-^*S>Oe!66$c?^cKUw}0q=FkVxbEq
RW$^U%x&gjW}8CVkYqH6q^f$o(N9bm-GL>93^izn%j0KBp8v1%4^?im^Btfh9pN<zuzVh-vlkWB7|EzEoy|(Vc@o*n5KBF%k;J()24F-;#ot5-hRhMWz
G`TYBS`zTj5fn1+K(V^3(Lf+uO64_bp8=-;RqT;H*lFjrwQmKkbGxpM5bqEwiu8HL-KXJU&>j(7**iFi7-Y^+EQbKsS35U68L5@`uU>Pxep1?Y0s#KNs
FXBB$rT%iq|HOF|2kqd+C!FTLDs-(IV!UHzEqT#J{#nv3qV8gFN&nS7;?V+#ETMc1bHYl?gw^i>-s=_xsC@Oe{GH*4{summjP(bUIEnABj7zuh~=i|aN
pCt4lWy9JFw*!w)m)JZUp)VQL3!@}tFT9zIt_j=g{eilZD9<LPx*y3MVt~7?e#RDdPy%;DjMlAXyjaVf=iy&%4xu^|64K1s15dMgcahaTj`>6c5kStm9
eU)%sE&P6GxM0QYCrTbk4eKmwJtonF~ZePXS4n*d(r+lY3(+bKTaI|AOGK(Yyavw&*JZ||D`XE^~-XD32zIpf@G(~n09|3wXtu~{2l`<t>x(EuiVZTtl
m2zc{{H=+sbsWn|J5$e54iq8KMs#ZCp;ovPP3lr7x?%-IHWEb3_Q<{18kSQ>TXb7zDlO-)Zsr=3r{o8mK3@cG7&v+w`~<O5GHmS?JY2SqH_qJFysmwO;
3^He5KHuc);WPIB~IL2P%<oG{)E?A2b|-|=zIh4kAw&s2;8e<xNBw#GESfzRIUIJwPi#AkyeT)!{>?Vrzle-W3OxB*Th@@bi$)Fh-5`OGD&iG8B!9sQQ
rP6n7p+bDVu$cTufrVPW&{_*#{Bj4T!c`f)ZN`L#>FFF?<_$!@rPfz`AYFc$jcVY(1Sa+X}ub2twgOG2p%o2R^B2hO_{oD<J?wVw!#KLkQ_k>fcO6z;2
QBZEH$$JYh#nam^FYYnE=bKoq)n(C2`!n0ry;Y*WGgal6(gN+Ki;CDKU6NdwRq-+Tpd?Z~<PJbq^<?e16G_o^aY+EHQC33M?9b}K#|hlu19!R6;Xwkl7
(Y+bC&j*SntIQEL?{whnyAGC{JssL-E%zVUpiYs&AOM|S|1*`d%Vep4<N>}84tQ5bM$v5gKGLzF*me8)vI==Iz;8dxJ)BQYE$nElq1NBX#)%RFUkFX*?
X^^S&=PG_`l38Ed}1p9WL=M6G+HUbAk6J@$l=1UHwUYPMxlOs(RF;o|(<Xt1TsaWw2tc#{?viHQ5usXpe<HLqtZOjgA6gWLJ}7fm1uUsbqkpXdVc*fHO
6+(FJze=c9$*;N5+aR`W`%rcrxcUx`_BHgU;>T8p0f1?mm+1H-aN4dH99NeGq)+fJmU)Q5h?0!XDAj2BV3rtu81x;V>s8_vDwaA3Bn0B_CP!aRDazHJ`
7eqppfZM=K)4SRLw0I+%wd_l823VPF?KQWAr+Gyj1W5D3h3Yds|`Y6O4I=x_@?c5g`v4P5y+{qK!3wY0^Z!Y5vVg_7f6dTcIY=}|3rO%3fJFv{x3z(uu
Ty)D)_;U4Bvti!sCRN36$zR#fI#C!09UY#k8T|cdIA_lzo8oBE@rfweK{xD*ouf1E-ua~-CXZ69eW(iUmWZ`N;3sb>|NEK@<@pkzrYCd=C~k8ilOSw_J
J3&Q=0_U1ge66eyudm{=hqroBDmXwDm`Bf@E8KbFjNn&f)4=_kKBChsbFt3bwwik+|xIBPNL92tcAFc9VZT!mwjnt0z-9KS(raTI_!5Dai$*fhWvrL3=
w^-2YyZ84H<@u+@aax!2_p!a>2SwV8D+1qN1#C`?BS8l?nmMKumdWctP+zX3REjTo~={o_o5mj8HMj|7;-GzrL>f7h(Q7ejUG#|FuJ?9$t`&nr>}m<u%
8IZ43)uupN`dS7mg7uI3q<Zr#`bwYQ9dWBX>DiZ=91VTc+8=t_GWf(;wu&G2{nc()3hGJx_8b88qV4CnGeLON`pE~TL;qggYEJk&EY4gxV9?c<JSdxhD
1ll23(q>KpCm5iP~_QD0mwDoG0!+_WjVcie>+1fK`bgGq{*y23iclgVl2{75rqjNL=Pzss-=_b>Ezb!;knk9im0HYY;DE+q(38PI;l)^pUDDwqj>Y3<i
C)C71yofWR1YG;nv}KN|#VEkzf&)MAuAAkV^a0fciG8;VHdfU76zK^fhqfnD(slv5UglL=^c8NWVFozHNh=I&$5Durst}#=35ro=X<9ad4b<+Fhid^MV
;xjKtxy5N%4`jpA_(pMI^Y9k_7nwp$w^T4q3-|N#B;t#knrAUD131Xr9&sMRVXR2O(z846SDr;8o97BpFDLcAxshsTepc3-J&%UZj2Z(>NRZ`BJGQX0x
P*0)da@g=7<1QZRO0cK+PL;R5QQ4nI!>D)TnICPPgDE@KEPtNZ;%|{Pt^qby)}ii{W)*^ArUb2JSe+k0%>p5f2u{Dt!SJgB$18lee@GPd%vhQ25vv$y^
(ol^F{B4;w#K)%~F&{lx!vuWi{7TSz{>XskP^s~mf1r9`=mZ1T!UR&KwY*<`{)Swc7%?bjzjJd@NR#FpGy--Fvww6^<1cNG#r^34UuR|Ybs&x|YVREWP
e=w9f=hTHx9EuKI5t&6CO@gfiMy(AcIaAj!2l<b`%rWzi39E(&9O;IuKcqunF_69+-EeJ#dKY)(dd!!Ua8#tP)aDz=7OcdxhbTNGeEfH`#C*<S=W#r2k
mbEVIv)~!$)TYz|_<-7;mw@qBG>kbQ?MIkw0_R_mGIr|<J{QM*?1ylV&jrgyReS!n$#*;8*t^Y6K(@)g)gnc?plb&G<<YUf9aRf&r-t3*(<Z3)xOKk2z
mSzOeUiblfiFqf)8ar4m|8P0622pKCU`4yo@>Hv<6rX@o{xeS!6{{Shcqn})6OUWoqLhncCI~S!)OViAO{!5lln?t^hy0#>nDTO29R}@yg;lZ2)*({ns
Q4CkZwpXH-dwHV~FMB-}zr@kfA(deBAGC$ez08xUUMV8(_9;W{K+_-;$OANF$Wefuwzj$9LZr8zvZW*?W~<fv^ZD<-Be~%D@!LrEL)yHXgQW^L+c31-^
w`ym>vl4QKl7UXr59osAnfdt*>?&ws)^pA=>AWDQ+IH$O<h^|v#bEU0~5_xN_#r~I~$$QXQz^{$XzUbgdj)>d1iPzco5;N@kR-T7VihJ5g0z1f%{YLiA
h=^J;F*Tmn|M@>+qQUWZZdSxGZEO(gN+=dyS^=(IB`pyrW_~By<E@gxE@%0!_(OkjTB${UC9<U3fitLGUnAQygQ~}Nlzvs6#>ln*-?5@w((JCB`)Z0c6
-LfxNzW#I<%HKn!Dis-S`WGoMxld_}Gi}udX=7H|-a9jZDJ5V6<r}Y|cTyvdGtgf)wH)c}ec@CC{a_jX*%~*hb4DxPUlTz#N?m0|_vp<kcD7c=j$5<<J
sy)8j51YhXZPUg%Oh?>#Rd<UAWpjwXqpHOZ=VBtBmFHCY+g$fz*<&+sQs7L8QPT}n(Wcs&ZGQX0HCM|IOdbGPc)-q5Qk{Z$2S3Oj0@X_v!LJwI(#BN@2
kgkCIk2ii?Ap-`j<GUT*K!KK;H>*VB*2(kbv-wZMHdOAI}wM@DFnvGMEn#fH?6r(QyL1(j0DweJ09_y*4?808gdF*9yVuG8osy`{h)~hTed;Ny-CAz*E
u2n<E6DnDY5aGN9V7y|Y~czaB-#gI-kQ*@x9uht%NF%D25T?Q>OBu58*L+l7T6Jt?fa*TKrv^6N>un@xzhD0HK|bhk-7XwI7LqlTz-j~>jZM;kZ-Q{A{
c%fPZaqSDuQ{uvKe^IoUjYr_m42`1ItzCSOOzu(PnRQ)%L%@QgA@#fLpm8Qamh_AXu$&yuoWx>YrSaAw8+tw6Rixsf3vwnszTd=->V=L4zdX^Aqd{;%p
qJzLbilTj#GkSMrCGBrGi=E?w*tY}YZ$(0E>Lc>-C`{P^3c<-gq~X*qppE&G=c0evJ6Djp{3uild>%2y+Q7jDC|rjRY?7E^gF=f9tB-EfB*d5-BgjDo`
aKtNUdO`nmv);{PS}FvJjPuBP3GE}j{UG<b6UAx>J|}D2kj*8nUOlJPUqK2*PHfF@FCi7GFuw>EDgp4@cxYf`m*tOb+*pNV5(dto?TW@h=m2ba7E+4uw
$#p&tEV2`e@8N$ZLh^8yhw%U=gK==+pq7&il;56SE6ANDH?LzPbKfGw3*8ce4T&zj$2dVcG>o*UdTLddI%JyUrV;H*c=IwE9~;XOsf^BjF}W%U|~SJ~(
p+l;Q!#iUYb(Uh9p8dh}x6pIF}rnb)%Di%%UWlhXpdtc^Nd2XZJuIhAiXWxz?%L`wmlEKtvoHDC%te6)d%ODHxtTZ43ywJ8C!7d29e^;iuO_)GX`=GHb
;Kis6;R&xgGK51RFV5soVc0~VWuzwxDj{o?fdcB~J=gHLcE5IV!8lugn%!%2{7Tox{<I4B-W0Un5;$zX7URHeA6#V5}sQYZU#Y*VSs7wrx0mgTDzmk@`
Vf5w}?%~|{E>+vr2rmn#K<Dxm@3yz9g`tjBI#t;Qkeb?aIvbIWA(haT&sTRp+m#0Dj(K0G`uWzlf4?LdNu<c0v<~aE!%t_4<kY$m1xHGko>&mj`el8(B
)-J-N5>2Efb+uM72s;anBA=U#6RLVuNQI)aMy{KWR}+r*^{Fl$~uF<V5QJ0n9Gli8Ow=)A|_aEoSpl|WS*G>#&)0<Aqnvs9B&_c(3JkP$<|46+Q@IAVg
R~&xs*!@;5Jf9&x!7LqZ8vT;{9?PKr@<>;`1bLfp{@w_SmlAwb2xTne}s9JJ4*!YaF7C5SRh0A?#V*o{)ZD!(xZ#9iPMPssErkH37%h=r5<a<#xWyc=0
(CA^``wE(*UQ<wAweyZ!@p+l_&X??_ru5`n~c%5wJMD2kD&Ev=PHc-fa(*V>&RXa*fb(rJRpxK7LcW^Q%Z4;$*^DAjVQ0fBS&8rIrO>H_P&(uN7J&^{7
wAaeu$&Ok!(0&!R9D=?*8MMNrG>vm$#PsQD{4*^vgfbl^kqK5njMKv-h%eO(qk_%TKPyxIkAKAozqZC~f0TE7n-`dAIKDFVJZYh$aqnZSKKU@G}jTZG)
*WBnyPxo~cvko{z8LHv>x((QaH?sPJ*<YJBt<0<hZZ$wjpAj54IZoZqoI)bE62|Q^2|=gm_pLk8uZQ$=Ctwu4O=i?x1aNFpcc?lVm)qdZQTN3V%cdykJ
1~)<LAL?APktV%r9mqI*5dX@E!+m;nwSG(@wDG|RmhmPU(gj0v2$sCC?y1lKw!a?_3BowyGrU|TS5b{4^pt<;=l!98_=mmEeST<UMDqszVBAOuG7o1$e
{%K`^qcD#Hnfns^Ii0w^<pu#RC3F%^JUeMfoH?kNvpe?MA{a75;YD=t~}q4et6uPxg_1E^OY=$|t?!E8kLX*bowR+VP%W>NENE=WV}j8e)_k?RQH7@;)
#kPA|8CE~G11V>sS66#lFu3mk?8EV0RmvvQP9&+-9u_(8QBuuFZDAb2hQN~>>G+Ff0#=J!-0a(X0bkJ->hoXbFW=>R?k<%DlhpkinnpRX%%wzrMHF7c&
x<radP4n58;Ow6Sb!SS0Ahm~EB$BrEyJd}XptM|9=?QhhAu0#EZcwF5Ep?e%fmu54NIgKG;`bk_g&c}o-oPE0O?-$VzS*shjKv%Nwbzl4i)G)C1K$x6u
KZUbQ75Mhrs!#WX^XZA2aYcO+A7A&hadWk#&tm2p*!zoC;xOS19(@ZhZoBGqBkixL;rK%*f%^`$Km~8+f<DisM$+C5ZG26ZL205`0%WbZ`|xTg7o4}pS
{mwrH#B`n3)}XK0@`i#d#rt40`unD0Z<)wTOh#7=OweZ0oy)X7j4;N*8y|-A3vlo%D$+N8A2mP-=*TRIIR^1q0_C~OE@I=?glgOHxvlbT7hqSVpv=ev%
tiD9y(-}!`rox=nbs-EP^K;qNH31M0`U{82ewdhwf`c-sS_7Xd1l58@mL`yP?2H8QGtGH?v83&Dl5|liO94!PFe>in`E)_wX27Y0i1Xd&xY7&@6zcAKK
UK;9JzMWA9Eqn9l8dkUyR`&u1Jg*iaJM%up_EJYSEcO?1?T1_>b(R?1PJh<WDE&5Q{^c!akhPU~}{R-Y)v=gW%z%7*Pp8NE@Pz)6b6S%)9cep_s&QpUT
H_S-)|Y|LVMyJ8d=lEYY?eKIzb3sjjL-R}wNYDWx@jc(QvBW-h)Z7OdRNHq8*h0qt&#iM;D4;qi50j_bDQS;{pvkb$|VA3q0DVk0O({@}mJJQm*u~B4$
deo^x(3zij#ozZ_rlA0CAIhy1u&Fn=k7Jki8Sp+bO5arhN;5Z*!hZ-IGLr&ZN{)JN7krll->pXWvm0f9pRsn>8g;ad+Z+^_g4(h|l^X$aA=*;OP=H<+M
BTdk>4Ir$3>M<Sjq@jNg-@2ZXg~m9?%9Rj1EoLG`O2M1-k^~bv%Wc3?@!&a``7&f|6NCcxk9@Sbc#&OxhXyMDQ@qDep^8tD$2SIW8Qf_ImK5EJwWqS;m
ncuhk}qrtM}6zw1gUty*-l@B*%%Y>549F5V&E}HSvrE{PaOLLy+*8;VW4bo~V9pNG_Dn`@mKSoF79RnD9kXOj5>m5KY&xk*kzXhaIFVSQ$)u+lxiVjQZ
WNKvUe@CgesI(-~i3V7Z1^NiKuMAn0JMtWB!5p;Ibj+YK!C7727~wX%Q2ba{=ppEq;Y1|rJ3F;oH%D3Is*)OX)6D4*q%RIB*4?NRi`t>|kwpm(#S^u>~
nLBh9HVbOP;P`z4L_?8$3(AIn{uw=(|W;w}7X4sstLB_A%nL0N%N09710G6{2>vJ<mUeqnKuFtcawzW<M5Ih4G{P_7N1@Y7*qF22MH_Z;*fUfJUNS_O3
a@IaFKlhHmzjNLNG(aVVn=kMXSPpKUH{_nZ9#P?F-|D11yFq;+CR#JMiaD~6mfvX?ps;%w$dBc{Lp48GVBPFrT_Ta;1J>J!^ZLxZWn?@k7Hi7h8-mw#h
CQ6Gpz8dF=8$y7Uv(8h*9!{!aZO4G>r8(x0%oY~I%`Fm?1wb~VbXQ!Zt<IPSX>%4p|qFnDx7kBn^F1&fiOmAtFYSyK6pZ}nIV5|(&7hKJoHrq&z0Z(_h
-j+=vhpp_H=C5#y^ZKnCWEkV0ESP?L2mZVsdN$v4gw2ZA5e9PV#_mbzs!n;Z^DPhUCJY=wV*!Td1>Cz>SNuqTs}5LOKKyrfByG3$KR>2AlL~PklDVx`J
-Ebm@pVG6vhqB}cOc&UQg_8Mg5!gMrtSfP(ZF8q<aCFKQU({)T+wD1DW3MuG_`(NDxkH)a2oX%)Xe-ieW3Fa_a=`XXI&bL<0u?!EzRkbsr^ltC1wh)dt
{UtDg5%Q@T=6Hut=Z&C8aQn}fDi@ZhaJJ-1<EtDHg7j8wq;w%AzEGy#o0L%sU)$A-{i2IE}xZr$PW@v!{!iMH<;$wmgsSA%9kvn@I0|{sxai_JiYs(x@
77?J0$*$RR>STjCk&w3`yU~QD(7CK!9lHHfT#O@>1i;2mcqL*qU0IMa_Cf?t3a+6}eGP9Wy}RwGgH24Sl6rxYPt58?Cd378?C?1h2)nyc_VxgJhl_SAR
4oW88|4xnM2N*YpJ3arPfUn~Z_EbxX{!I8AYkPIIVw*q0<@MdLUNtke}HonU-}10Nzgo!olkP>(xDxJv2O@TkbOjss8<kU!Qf%!dME*(i0SaP%8!qK`=
_5R<^9846M6OCq<o;DgjmO$c&pcqoT*qn%5V_@*cWB8EdCUjoI(nj{9e^|;ujoXfk~p^c*<C;4NtPBD-(YumVWalS}@S1z?wyZd&KoyqJoiPvaj-G?8o
%9Q83qrtqXUH{bbGY?=!VHGUeh9b@%etzS@txf?M8=jq4q43b9}mOMWA0@t`1k!O-qhFVqGXxu{_Gm>JxX1j&*w*~Vb+f?fxX(AxAup4lQSH$=k7OAHB
tohjzsi&i~qQ(==3|5l1um$1NfhnNuTW~XQ~Dip|-ZDl)+?;0MSd&`@aE122uZl3>VJKX<MwuFaoNsmQ%)-)-b*s6szyX%<p%=ymRSg@9Q^STOv#I&{5
#wPdq(*`T+r@k&)JJ6PI%a!4+B%m7{i!?Ve-NvD-U6*}M_uD=!tbOu2;zB(I-yZ&T9UJ+qOG_$p<^_Cei!Y5OaRJh1M;nc<&TPhSSL7u`H|$u1*bG6$0
~dHhHY#m*B^$&;7oIvCZ~#ZTwK{J*95aPkKCB0^>G%J4a~w;k^?j!jE1fT%;1e|8I+K6uw|qki5qPDTFy76^dmqX(O<#aaYAMVm_il9Z6mPL2-LS5w^C
8>ld7JLFS4_)rvCF;&;lcMdev6q|y!$A;O}@*tPD>ET25vQwUYWRra|#0$z2uy<tlJcy`DHuv+($N|R<3nm@6`d9j?JsEF}LaV2sbwRk`lM$rC3*<VfL
*i{Lr>D^h-~F3095Usif$-P#0Zyx46ZG;JaaZf4FO^LLSg1cDv;7N=*!EIR!6Kd17CYEC@z=%>&pLU*k2wzYWNQU3WjsdTQfEB01>;TXB$}0bDj}a~p_
9urwaig3pGrULU%gVnLuI+Y)}t#wI|#{eq;lxfUB&66mYM$1S41l4gJz3djq*h#EsSvG?sO4ahTLo_AT10s8P8PJ<~%KrG!#&91f)<9pU(xugalpQa#f
FnWtDZtG`)wCu*FGc_8KAYL;dsk=AScjSpNz<vqw7hCM>nA7Z{os0(jdTo!hp$He!mC3!L^7`5|vVYiZ%hws8$OP|Cf4DoGbH+}QxSM4zWW*b~j4TgSE
vOH0QTO-@(M7ZBrEfNUJ!34;_uHWI)E9a+2S@4*<EQg0|H>a5!;&}lIQKh0<pL`FNu2m!V@ob^q2c3r%ti0WE792~2sWkyG*K7b&6ZFC<6H`CBxbydfG
dZv^&jg8kC*dpw>Jo+um3V>?)Ieu+evkM*>@J9hkr7HU^Srsj=QPU@Xf}WwL?Sy0o?{Y@vya{>J|yI_PHE49nf1u)zQV6lK$Kv0>8_g3}6Ys*(04HIk<
IK8u4qZ-~QIVvh2xcGh{YE;0OaQJOE;v56*z2xA<k_zItn`pvwl(_T}@V%sN&xRk@NS+iuN<Wg@V?3~9bVys1eYeueMFbi?Pwzi7Q~d$5yLFD*Clwvh-
G8+ZFoaM84%J+(XSC&_$2IuO~PJkIiuYzg&M*%Qn2){6!EsltW}xDBvJh{CORTkMZv-6D=Iu^&sZ)bJ#X{I$`srGAYY{2-9Zo`|D0OifS{eZ%H?+5KN)
OB&}X>X|tB1sTKzTC2E82xL~@#Cs2k0LfT5PFd~#0t)f65RUWjhI}Q7Fgcu#07@c1Ui%>u6a<DEiK<@qHZp5<@mYdw2dOuXbU+9AM7QgxVV}hQZq$@Uo
(>BP`RCcP{$w1-29I0WhBXY76;SbZG}lydQ%`>Zj1@H8^5a}H@UR!shG0*dq-F=`UjAXh(6k4Y#4vu*jB^{YOaHM1{o`#)mc-r?h}gUQ4Q%J2fYC?n5w
{?)_pod?cyQMpV0c)HRjHjW#8Obn#O2o5xUQJhN85A=i25_uG_1gcKf#ti_M$(=ELpPjH=g`Q#?&RQ;>Dv71cud0tmD)~+nDsh5gXreFA&@`f$ZFaqZs
t%eoWuvOq&43ktJ`s<H4(4Vk`~H4+SYc=YMujEjO}>%#&X}@=bJVwka=mOaz8mW!Oo0j<omVEZK-+Q5>M$llaovnNkeW$gyerZMdOK=-}3Yy0;PW%+g)
0cSzCukhtIZRV6kte?QU@5Aqj88*|AlBsCPnLmg!xOge3lK#Fz#o<jb|f)tlZ;*`43#~)k^&EJBJF8S?m=}uMv$wH@LkY-WStG9&YK33y~9jrQ>0G@d8
gjfkp1?oG|%3v{{Ss%9zr8HC;j`G_8`232JmOwXkG{!z9Pm!N&*je2@GLS?9FCOPD+nt9Phzy>6CcApr^g}eY1bsv(SkaKlq}xTip!F45?-A*)1oX=rh
4@WS5Mm}vP1&ot7z~SHc0)IHJ3g(@hH0<R0M?l*7BFdb!Q%95ixe8S?Jt8Sv|eCV0NMqIU{n|;=yi?T=~XLfLp(vPeW&Q_UwPV_vbSMj+%HX0!vli}bS
Q2XODNB|FZNc~67*D%WQ6=0x+HE&{4bYnxQO2x6Me()KmW8hW8oxN$OD-esvsF{Q0wugGf&KE?ua|UC74BDkCYZ5*Lfu&_P*)zP(G&|C=hgl_Dxs;Uk9
yD&%$DXd5_QyiiwUwbD%-M-N>mLqXmwEunnnr*axwJ{r%jdO*6ee|FpNNB{)LBUnGX2iVcv*2HnNonlG>FNPPz12XT(6__*Z~h8xZ-<J5Ztm}(qJtLoX
!xLRoi+h?8VhGT9Dc<Sm#^yzFu!8lj{WbNp0mlO8#e1Gi>zpG#&DTzbZZNqBi(qt+pfAXOHZ%a`B{=yTcZQ6Hq1DD~i`dMw)LD?6NLx$OwEee=NS>e@F
^aOD6AW7NhSZ)ZhJ$E-iU=+}Ax$d(|4=-A85p5Zqw6qbZf*Yeo+6q*m7ZyvRGy>QI^ld#<1lZ)&C_NdFm;t;m$5*xn5*KhVk>#Kq>$`Dxm}dl~7XhkqW
i8@HQbT@m!f%5^$PHo$$$+(XWI-`LsOOboxlUuwjK{(|b#27VAHk2`D`vp+dBT?MEfgSCEK^X|q-Znkk{fUNQDs2!Sv+g3XB9*IX<5UyK({NpWwm{Z^2
Y<8_%>&25!CUmztFmW!2xgYSbMCyYH2XQ32zG#Hf&>Ba-KkhHD<SWQ#^!yaFY-uPiLYBqdQzE{dlkbDBXI4b2*=R87wcb>p>H;9~-&-R;RieA!j$R)kh
fhG&hA{rn5_iVYd^Qwv?U_?_!mGG!NCjDC{QGz^J?HHI1l13-xP{{3o((I23SN{G@LCO|f3%V6PLt#m6h4>G4kah7I9#ZTfClf90tjYe{*t&+PDavX>{
Fvk~2@zss2F3Da!?Twbx5&YAA1dY;q;X>3_<XesytndEQ*8W?A!4p#XIeB{$y7`hB?=3|a##Xepuh?QDo?Pug%%vt6mK|fW?K1)JJ$4ZA4Kn(CEJ<_K&
G5A>655`NF?eHEiEvyBR1|DQU_8Tpgnvq~vJs&K=Z;*OT@0^K57AOvv!%^4X<DbC`Z^w+w?Z5I=Pc4pmhWg%Z+x$vIhR$*un>-lLCh#YNgQ;RJrj1%$2
a;DOZRy?md$$>Wa60BY17r*pYW!j+MdRO!B<9BrX*5w_@8p844p^@))?ZzP)qmls9%1gvubE=l1Zip{4%p}xHl?1+O;hvjRjnW^UY<^16kVmHSw={8*+
9{TsHghd)MRwFiF#+_6C;eJbazeuu(6@fw+JQg&p}$6j+H#%iHX=e5X++XY&hdi>{em12z1r`a=<|P3Bt8JP`<{E!uYo2u_n7WibIAW*Tmf1>YR{;Pe!
(rYoqB)ge(N7SrG4z;<%p|qSIlhyq@M1OE&y;Z+%f2%n6`6mLfjPu-g<i6;<pG)@=;bO8I2O%NH;ZRUtP`&j0kOp1(=jo-1)JbJh){06M4Kl(w6W@fy1
=0I6GmZY-ExfQYzI1XsCBM_2OGQX&2jU|&V8-d<GAC<vGC;!W01vmpqkYqh6+b}&8C(MNr!zZ<3yIw>6aeLIXMQPu_e+(H!flhJt>%>{gKqem)@44eMW
0TFfcgaho8T6nOZlglX2oaEd6W7+WQT`aehcTwPxaMBL6KHqAb;}M&=)u+AJ(yF4K{H?$R1zQb<<W^Q+L!3~ZC65gThTW{<pbubh`6!w1FPmsmr0H1RB
6mB!(pU=!r@Vne2<w<me&s@F**?eUATj$?1v5TQE5bpfyIZj2O(QUS@&NphEx1ir5vDG$_BKi7$DoY<9bYvg^2#>7=}OwDKEbV&pr$Xd-*0(Kbm@D6M|
UW<IM)K32(FCbYcBCXop3drmEv5388M%o^5xqN_xb{%$AK&WyW=}IWq_z}K)M!TBID9NnRn&6mTOv|MI{SDWb=q=ICYsN?QT~LQP=mF)c1JHeZkwzOOb
nu$!=v=ZaP10$WRnhp8fa%nziz}8>AfU0(*Z6{j)Pz$6m#6uFD^b2FdVsG^7l=7%cu9cl>t*Hf+_8E_nvF^TYjmuVla7Be<EV<YI;|ZRjqmC$KmACNK&
QLrLb23G!yfT~hUX6QIFAA&<xw6i{!bzG=aRCy+Ol+kZ6qz1`BSmd44SyuWf+k)I@cEF9_<;np&BT=7m@8`VBD)<lQ*24=f&J@N6%2`m&ZA85wV8*$DP
U+flf8|_axVmeB;6cee9c}B1n*|#aH(C>UtG035#={1zuC*~8Wi+v8Oe|sVXn|Q;HZzIm+fTAvBcLBx<)X}D|eIrd-;lzE9oIih8F%}=B3HA?j0mfwcN
(wN=-m_a22G|t70bOSLc%omjrt>g+y1EwA+y22wmND?$`SW)bS(0B42=iHkg&>>Fm)juhx~*k(w|0fiK5F?&Fy(}G=!UIApP9+Cp{lNW^Rq((fL<27n~
cK<w0k`0U3yC2jUFJ%151=ke_k0r#}jAcx)(%tSKzKb`mNhYI8zFjL38>)q702O+ux0>96C+vPU0JzTiW}MVC++6wGbdZY1$HhR~r59?C;a`CBoiC;cX
p^zht0Or34w)A8(D}4Pk|C&Ak=4@t);E`+x#Clf>M)5HX!GhNxlXsPAkLv50h=Qm6oCS$f<agvZ6`{y`C0r@uFv%s~c)(CyIgPI=fO-e5634NDlTV$j)
0^nRr73QrAqh4Tp)*y~niZmj9{$n)@a==LL(^TbR*{E4P7{rpfA0PyZDaUq=c1uH^;Dz6L%>XX1W-;k)A6Lj>Ea-9Hg&_3)DpRYGtN31RKTk$z28voQx
o3vMIU$6Z$xjb_d*I!t+xoNW-KNt^9w5Ahgo8h**Ar-nRHn(9c5V5w%qLjoZ5T178=c-O@)Z@nC1ohVe1lL2oc=^X|Fp@<LtLirQFD=_}mmzgq_~Vf&#
cA9_d&1)Wm>hAao%zS_&L#DDJ4j6E5OipG`v~RBz6XfL`>yRV+sls<I--?|!F%4B1Q_~hW88xRQZ8%}n7<`$n-Rj#tYAgcnEK$_2sR%M%@mjF&oA5XP4
n_-`@_WaO{7DG$+Wl|W$IpBc%}|mSg2y@jH6tJZQo%ZQYmetw_0S$@dsMJ)DbXKw^6r-Ed}CmruTXK>?~#jCWZ{)$SpDHyNwIbAT_ooIX%0PWajHS^0_
TQmcq!I!|k02k%*RC1P0Z1xL7c;dYm_4M{!0t1{L|I%Qk;|k4wCosU=&)Wzw6pLjwoIM$pY!bvU}qEFuWQ`}?SfpXoyU4;y)jod^5ag1eD`uVQjvP?3G
j0sCz%!)gFtG0zW!8q5t+3wCMb*<%}HZshhbDx(7rK4aGoP%{NeQi!?o9eg%4L$JZ8sucy6<`s3i%Xmx=>yG`nL$qvX$m$frT$uvQEG(HOx`jA!C1Sc1
R#)tUlLXOwQ5g#A@hCmYl$ID|_UWr?G4;3m8p;8OAhQGL5cpP1JZS+WG)7F_tP3_=DUVa8+^hlLGjKy|p7D!D4AH966T5*bZaddJsmuYjtvlK`RBwfFG
Dv43hW^}OZn087b;;yrXsR1WGQcko3TG8Yk9xF^BryboBFyHmG_vhswQSWYs?&WdibL4T`gVxni6#`9NVjXZ_7yEFQlPow5x;x3f7xWEOL2=gX#ucat-
_~sdwTlTB<|qw)L(04P}IoCR&Q`qc)?NCUIF9=&35(K*fn0DF_CwvpXcgA=18!$6Y2eSmi33$-ckMqYOza<6zDgoLSHf5Cs8lA{Xu2pFuXDeXkz0f)kq
N&xNUcTPPN=_NFl^Z!yt+G=NmcW(2#?I_c7fuKOujLx9r5ra(?rH{AB^cqxh>;g#7|!Gj)WQ<(G{oylWc;?#QfaW-_^R-!q10u7mdHnTH!ny5gBdhmC?
5hnW#IX3V8g+j^d{);HS~KN@;Rf82B+6Qy|#0Zvi0v`@in6>hJFI>Y{mVehVX1#QLLV|Z3%|9m4)9*#|sACN9+n=i|d$yC^<Q`+e8+-U`rAx!l(q!QCV
Yvlj&FaK?fmL;3|`L|yF?Y9X3{r}6OcFz9g5B~mG1^(@x=|4N~w-@jH3ivDF|HT29Y0duSw?97%_p`J94-57;=l=NTzZ>fJ=ls_X^lu;i+n?VD`ghOy&
o9>BUBvH3_Q&V^ajyRDYW_G^e{;@%Mxg)1KKv)C`rii<_nG-{tH{6I19ddzkz0P-kM+W*(9qs;ww!H=O<4nHjr7}otdw0X#Xg29iT(CD={`v({%t?j8P
ZUJ|8aiu+vmUH{nv^IF{wd1@R3m!R>e~30Y`ZFHq0Kr8%PIEKO#<5&da71K1M=~?U*;;;mQsYhhyd-r^*h`k!O;*j2Fnwule|YHC|33@HGnVgIe`Wouh
}#u!jGy^<*ZoT<`uMHnnbmy-+v57=Ej#xTpo@U}f}3!79Zi@E-?Z|EQ<eule|e2fya`KN1gYfonCU5v=%vcgOJm&);wTh#YffbMNByGUf~Lzs=uo{Wz|
?VPhhj#}5p`Kdb!P{QcIC+OPTeg{Qyf_gBCD>bGD0_G><V&Bw3#_{AT;>iPfedj3iNqCbxJD}TT0@7H?7uj~E4`g;El=JWsR^YOoLd}-*P=bSiYX8BBQ
V8>uVW*!M!9T2V<P3IR@H`V~MI6@{bee~KXyVoC&FZg4;&;LX9^2gWP{zv%Z`N#Dq{aWAs74KKPU-5p$`xWn3ykGHt#rqZSe<9xQ9^7C5ojp+h<-aY%6
19K#ELzVftyAou(U2w1%DITdaOXRkj`!F{{bG@w!?vwY!&&)=fZ-#?!<-Fb7Fd3h(}z=M!``n#K^y(JaExovsM%ld+VVtY!2&+lfbCRin<SDc?Gw*r{n
r@}O-&4VTYLU=<<luyJ(zEG9xptp&$+|&3foxThq(Aqc)Ctw6ssZol|b=+p-@iSb&a7m432QG7FPEPI^aYNB90Rp$SwDLI6YWPAVTF>+;f~r`^1T~O!9
+QH3fCnBosXjHeUf}AbH|6-P9VYe#kC2rTf=;oQg@SUj{AtnnO#cUG!6Ye2!Y@R4YyPKHT_5Oq6Zm`KB@)7Mit2aKD(&lOB+r8PNq%-)u-_oA0VS9KWW
<kGDXmyd{4<=ksasM(`{A$$IcO>@}Jojnc@)$j{x5J6R-^uuQ?M!25=)I2~HTqGnmi!A{$&bF@{i47EpWf>%>xbc#QIJ9<J5rQ<)ZeHKYiQ91m?6{k*l
8`cxpGFh2=Ko0k&B3hG_+~o1Zf}K=th(^%UK<9=bIrmneH(0&vvgERIf}K2y$BB94j?3p*<vA7KDX{RncnX6)1paW&)>-yt^Bxy_`=ptSq<uvazOjSH5
b%Foe{x$(C7*$*+MBR#XMz5dzR){JypQ0edWs=ME_W1ezh{BMiKb=L3unToa?ejAG?qC-0{3#h*glbMkmwmr`aJJ>>dtUb0&{9Ma(q5J*4{2*+2}*AQ2
ZOKDtrG_GHjqTjPL;d)XqvFN22W5>~fh?RL+mxMiVWEE1ws*uG#N$B4{y{b%LMcYj8fl8{hjykd4B8?es3tNAHLU`Y;}n=mdOeRkq^;KNNo-Pd+~k4u!
GqI^!<wqNE$G&EZtO>_K<zu%1Jo5BK~0eRlhBiX}oO=y&lX>bWfZC^EDY$JXUS{^|D|Ih9W*=8mpW{2?U%VLp~16rEFlGVlYQWS3VW%i5hSlVCZEVS!6
&7yHNST^C5yzOMJ+xZ3zSy|jq4UhSs9p#|1DT_9!NgOs)>$Bb*YA#uqWx=5rx5Bg?uo?IEjs#TL0KgB7u7b7k<W-0p^FFq@LU)Y0%?fk@7kn=pfm$o{4
GK-K4Z#jmvQ=fe{)Z1d0ys)#|{&vOO(=Bqx_^mwSy*O8{F<#J0aC>77&Qm~pLp#B+@kj3s4(xskLrR_>nQK-Abu`KR%&IWC2u}rC;tU+tdvaJ<7rSkQw
@-{;Cu}Q&mZya--MMl&8kWRSozFQ;bVj(aZkYOeJk?~0^@R?&)LjP6W(WZ*XAqPk)m{Sv6O~|U7JlChd4KQQ0zY2kIB_bnxz6^M2=DjtbbdJ=0vfHNv!
z35$QU?GUfi8>FLzjhHIJ%Q9#Oxz6Kj-`sP&iv*86;0Cm$m1AL9KD-cN6~Glc#4Y+Q&X@cv_qGEc2?FXexa2RL}t&fN9EKk|oV(mG35pWZ38`6Vhy5mP
)(yuv+d9%6H6NDX*Ep_r4#-=z_|eFuWY){(QxcAd!OTO9c+CR(Smwq({yyE6HnCPOFKRu~rCqWB08&}DmW^e3!q+iBkQX1RM}1+b{L1O#}tp=hT)hPBc
8IzzZ#HQL=Xvd&O=;gj<IQ0>l=PrN8fcJ1>DJ=}P~Y^bOkSKD*Fc}~vf3)Dt^=}$~Z)tldXc^ng#Z6burc#CwN{lU|ALJT9XeyGFYnpZyyF13&R=<&fm
huo*p41QmPmmlPg)3ZS%meElQ$m}-Gu!>FdlPxd!mh0$;v!FdsXQ$|_Wxm16^`I8+kMk!{?5Xncmz;KuH$}tV{4c_r!>a66#H+AUtI@=JdbjQTd%E#7M
XdTC<^!ga&FKz!qD7{LWPW{Ln$re~>S?K;EqpLNa%a+tQIzfV?&qWDxE<@;LS)CobvaMWL}&0Z`Nl6{==otVU(RA?nkSnZMzBjKR?b*|x!EdmwiWsxzx
H&fah>Jl+g{ubYr+04tO8bKR5N+$Y)R*h*BC6bqS*5Za&)^B#G+@OAGGFh&?!#Z*y*e$q>At({+XRTT&5c)NaDdG<w5R6SR|e*TpyQ>`1iQG&NmR{cZh
C0N=cbh?Oif+yu9UXu6_gOg9Nq6w)7+Ajn3d4!pgEll+9{nvvW1}vYpXJVWIW&v+XdYUcP~ju$|o-C{fg|CF1yZe^Ab7cB3J-!_{)Uo+5jHZWpZdpFrm
JO8f5SC*fcXKCq2{S{dbR%SI$JThlG)ZZho{<wzy+2^xlXM*6k?KHjt(jqw03TXRHs3{Jn1_^e9mCuZv+=$%o=O+!P9v*vM0l$;x~P1;~sW#QP@(d-Iq
JZQx{ty}*{z}e^2ei_Qs{s<g<sj2fKeKL{!KoA7D3()=T+kT^=Iw$ZIjLQxpA6#O2l2-H87$i5}i_I(wnfBq&B(Zk1^wC-8@TBAy$<S`?g3++DY7E8`d
uQ&mTWOwsfAPfIFKTyMdIj@c)JDz|1)DiHup5n9IptHxlDppqG944$S7DCdYsc8D)F(vEbjw^wct+fp5BFof{&<TS^(lKQslHs^@1C182Cg6~2K-F<`Z
;U+7K~)0C9f(FOr09{xjE=YYa?{xcNa6AZjY42W`Dd9FKwH^LA2#HtDnJH1Qm84dy>Wlt&%kp|3kdkp0a(uGOn=-h{*ZpT;+S1tDLBcL+})uFM;l8G_#
(jx5XlKT6pex_nbwY1`FUCg%X@l>v~Z!#X%O7p&<5I2ye8d*r&`tu4Q!&ln)wPibj|JLgDTl{#hG3W^;s~MM&hJIaGS`@VWVszSZ$QMFiqW;r1MbhgdT
X>tae{`OeqnTKwXi9yuSdJ)O*xk5(q%C&FV5V>i7+cn?Y900UkOIYiQfPo}Ea%ge5e$DAFA@J<ugc~1~$7*M+F!WtEggXJD8T3r{l{3%g)J(N0tB|&<P
!nc*E-TTy$XNI^L@P9msTxK&H_c3$C!Rl|-SQBtm!Bfq6|B3$~jO5mj56$qboMH%`ddffg^SLJaAq5|Pz>RRnPIoiJ>@t0xgE#3P;$86kfGs0ra-Jjkz
^O5%n&oKmbe_E!%^A|GfmKCqINo~7sxv1{19R_>67wZ>y?2v_zn-MW5W!oCK<|T^#*I4h;KN%ChdAZ=RA>EVhdw9A+33u;k9oQ#9x87j*}jLbyPp*{eG
oia81CL0xPSYfmo0GBcq~rr60xUO6&CYT%X!WU4r5l2S$T4T50}m?&u*fgC%{;fvetcQM)w|%Yx-QsN}IDJuGi?9L;~LMp!eQlt$5>mVD;Qj@DDAXPp-
Xa-)Rd-@N7Jy5#H@e;JjJbgH=J%YYqtuXm3OQuGh~v3VcUMZ>LKWHqmnzzy0B)%uciF<g9){WAcP_uKV`l%tnB~;R|iPio5i?c;7XNbtaElT@X~2bV{^
$Xc685icJ)+w#i_AHZp$IH$V2<;;1uOC67svZapMv_TCp=H;ahS5j=kK%szVJ(kLHN9r+Lu4QKh9Dy<<}RP+9OkDcl(9iHm@5XaKr^Sd1)jU<Xa<WF80
!gWtnscK|<aBBVogV$biPXV^5&m3^vp&5=BW&Es#joI_BOYoiIj7CGMwpju#8s@v<#)WYUkwxXln7^E=v&u$3kJIM+W2<gF@?_6ix6S?;AK5w#xG68JJ
sQeKqauX&;1d|uozBH-@1X@w&+C-@+}m^zMav~DnR^ox>BMLd(E7usa=z!>#rdk*D^XbaweV_QX?wT2oT1%dZSn%LpZo9Q^%?!9Rez{|Z0hv>-q))+jf
7x6#a#qgc9EJBSY=TZ;UP$eY!p0?S&$SH<DT8sJJmFZo@zt{$8A20IcmuQnpMC4llMyBcSdjQyhmHH2p7x5>iARKiXvwrKk{!m&L_A8@qy&A&fRJ#avC
@9M0qUEk;l4c>C{y>B@c9m5WZ~6mot%bEk5Qh<TyS>={+ju()$U2h_~}Gv`^jU9J0aV-bzT(uve<rEL5xilf5@ta#rcGHZO=WbNXgTCwc)A2tkcR-$?X
0&DEE`nUnuJnRzl#m08uG{+KGlh2wj#^(-K8l<zLC>r|zFNYXHV*Zo5-h)2R69sfYcKkt;KZzm5CeixlL)%XGR(mPvSFDT!C-^V^myNbJ!sf_Yp$0JUG
+O6Zmgle=5wVbADgKRTzRmG=1qkIap;s+xMLiIfCRdl~Xw|@jr$BkcK+LEZLsQ(i|&Lj=rTUkq^YmXAZhjtjt51IDghX0IHZBf+(<u5PFyS-~3j%pg;U
65(m<@=+4fzAS4uE^3jT>er!s*1Epq9mo)4S&JyYO%)mDv14U3H&)7mrx5L;U(u5PWmCoB0tYvpOClkqwb|yQk}`9N&h!`FMIKKma!6~{sUIDdi#{mR*
J{><UgOyy|a5wy2+~&e)r)1rc~3Mm_QzK8u-)X$f4T)o|JSLl;clvGx5gG`L#^7^>at)gF9;c-ERujaE9OfWxVWLw!D66izJ;u<o)4UrkR0btSOD}e)Y
edG&y?W+yaTf2E*g62h!INqV+}?X81598%INjk%2UNReQ6HXnlI@#mLZzP^6=BLBWFe6ZuoW-289dx1GHnu_q0&jQWt?&rEfDkC6&(E`0daD@UJh`Y87
Kk?mu=RjTnLmiq7fGI6o5sFk9&=R-^2Vw)R+<W>l;JE-Q4wo>vazKx37e>3$_El2;{<i4u${c+w`j)d^($yc%9eiM`gZvG|j8`FxlVh>UN{_A*ypW_Qk
{QF(xhMR%D|K=~+mw!|8%Z_y)#6L9O-vUkXF0IsV-^JK5NoK00=+P>FcfBscq2a%J%|YWc#3knqZ~2eC!EhU5(Iw3@QUD2lLSBVgpGa6;Q2tPV_wHt45
+^M+DeXO{CHO5(A2;Q1^mL_gMcyu%-jk|rLzQ|Jxm1b2Y=8aN$7lK1!}qN(xuAZ0=`!ACu|Hhy+5OG=`|Esv0DK*D(F{R;xqRbq$BkM{++1zMxvcKDB2
K6lUdN+YR~h5m<CODep*j!Q!P?d@IOIoCvde;am+O76iEs&xG(KN)=bw~EMw`>!f~juhUctU7Eio(V$2j_mf%{;5aS#zdTH<<_#hFO|?)qd@?O&wF%X`
rQ&m__<ZY}?Xtq5GLr*Vi1yHEbzowLOr13s6paB&dta}_RY_fwZFjBxh0Wrxsya*w;bc)9OC)_7NyuUob9czjR4`#~93|1zH0dH5`IDIxjQt@?C&A<nH
#G@siJ!va%{$(QE8yB=Fl&L}Pj`+T{Q+RWS}$jIS`PX2Dba6}2Dw0OwhqJU<k?^EXe$LCRm`hR`BxOfMQDp`ScN&S1^_HVX9+;*e+KVFZ0=$q+}1wJpz
U&gb=<_l!vxph9&m<_*$yjUvF&wbf{5-)e|Ez;A!nXhSF*(ma7vH0rj)r(OCm?=kw@VE2jCscpFqwblyFZwD8(BV;@*2T_>64w-ocvJn`-TF9&(BBi;l
xW1m7tN^RKxsgtr5Ns2LJhbHmHPM(*P9%LwGdx1H7@^kyecDYdAhNk-`w6%)e0QVw{atFUv3%7)2^n>vdpTBU!d|0Ro;B2^8H<gewBaF`v2FHy4i44wL
cqIOZ*I9yDKJkXMgU%lm4b&*0udg8sfuU61kRF^PWNdH1>%<o9Qi6b!)zhdVo9r6H77tMkI)L{yLt@oYFp@^&Pigk3JPU{rA{^xxr-8!$f&z8|K~j|La
4K*TMF4Ww<hZ27@3~+r#q1xS%`jzrMdP1ox|x`H|oxT3FwEtHBdD_x)Ps)VNmvNlvk<;cMPYKXu{#uep4~zm8|PeXdKIagP2ds|Xi#aSs%h+z>Bpl-N1
*5nS^Bd;7*p*Vf#mm+qmAKKfOsw{}&_ciaGevr2l)U(Dr61s8E>eNP8BtYjV~7PCJ4yz>lyJ4@k`R=b$?+WVm(`Iqt3%H+S&Zxp}#^v(B9d=HS4o~Zo&
nd5(|ktxQ1tmpry_fwvC$ook&H@t3?(34V93;iC%Bd<RbHxW<jb?zTacNRmleM;^>kEcKBjuV;zB~c37k?y`_k`UUO7__pQ;P?Hxd_IoVo`^r#GZptiH
gBQvtD0Ok&S=`dGBfj{EZM94qUqQES3S7tPXoW>r$>m~5&>VblB1IlWTx`IAGJR*koXVx15C%-fRsIs%ip*g#Kq??OT;ob$h~pS1@SLWt>XFAM@W;h?T
CEPbMgb7L|<V02X08uDUhyGIsDha)Qfdic`k<w<N5=WDT{?gHYH|K<L?7;A%A1X@g*0&_SkE=iI-bvc~B1QC-fU?PH>aD*AH1FP<z2G3V7R5a!Dpd!th
6~uT(33(<r~xc)r(^pmz37Yoi=Qd%b(#q<6ICUIY1~P>J6y^CtkJa+VS`O48n@-OJJ2Vq#=qO%MOg7gA=#h;XItO0&HcH3Bzyy7|f{g~q!_ADdSN_yjU
9(1TC%Uwg5hw)qv=mQ4K5#e11a`uts1FFo)bQ)F?SkKZmvRQt8hW^)T2RaY3~_aWjlmj~eu7e9*pEIZLBq0)rrhs6&mjUFHWV=XpsCnMs!?mJbx?Y`_z
i*~=3c-N=)J{P#oc<ugO+`azgCrP|?22AL;{JK7h-)>OLZnxb$<jnNry`i6_quo<6SG-e@_x18=WJU|h-?wy~{UNS--mZ5pki26r{Wa1W+<+8VCFp$je
NARQyJgk-m69$_{Z{L|<sQ5PQ@*b<%0oY2@3ecRedYfC!Tl{KS>EK`{E!|)k?osKB)my=k5QuPbMe3OPt4TcW*_44poQHq?QpS?xe79_eMmnZGB|_nK~
oYrJKp}gU1)yE=kb!g!jb(H)S7zhq(GPL^Evt3UY;p7TnChNLnZcF+eOEaaHOY}r9%JvqDQ2+JyS~v2*!Og9ilUg`;bUghB15odhZwLDGd>EEK2?*UU$
`!F0Plb%}4dJvkq^4EAgf{ii7*pn2Pu<XRDhSzUgsa0##JKj2L17n9|>sjq)=SvLh$o&FAKK;Qd*Q=h`w7_l;CPOd)japO@a{yY+`R*MtZqqatdtgEE@
$Fw?5lTF*m%HDt1fD)Z&_oK6EdiXiL5tFS^76=E%u8tZ$!F$S4o&h}S+v#sF2Ddoa%IQ9`_*s$6@h+3^0CpTT96P1lGvq7yY<v^A)Nw$f<0uXm5`Ezfg
Ni?dj<x;$ui{KDQ-;&91UNhav#MgL;r@>777+Q#5ifE8zo<!prg<GrAYx{G51k$?CDJ{xpxXm%Lq+r~>{#Gtj)9h&~JT2V)O=EP`jxN;S+E!D0Ri6`Xf
A8Bv#)t^|mF^?`xIPgQ2F@XTh}a|)6^PCUN4+IK%7)%it?K=fM;_+>@-frS;)=GEsd}0A+XJed8@(=D?t|OU&*b>*thgBz8J@Q0cc*7$ChCvt-}=M<(;
w=e{wV*gKm0YgMo04k+LN9{m+b>HAEDJKLN6Jy>iL-dI~H5Tja51#J@Xs>DtLP`(_Cb=?&kZa@NsOmLG!s|gR;Yj4RGtFcSxUpH0zHGz2cT`XuW)SYvV
uLMB`QBTs;{ljGuoRBbMo(N=~HhV~xK5l7bZD&+4mO0rJC1F%VDPX7(oG@AK_XIHrbf@T9)~;eK-L^f$k~lquAI#!HaAskHojE5_x<2Z&!<uJHW7-ro-
dl@6`3AX#A9uhg%DM8eH?pkGoE7Z1PNLj||ba=gofJ-z(jFp@1M*?Xe2#?<;NX|#yHLgOpD8rJRZ8%Op0d#9#c{!kv5!?sfuBmF6|Ph27T`}@+}{-XEh
pB*RUsYrcartW^I7RiuHv{)hiIszEl{yHV{ZsCMqYqhhW{LfJG-A4*}=s)+*Yp#(|TAFD4ro~je(O_jFhfOT`oiSvNo!Hojj^s-AppLFke_oR=pEcg>%
}U6scTSWpN!6#_E8_ff|61iZsqo;0^lNsqJ7=7PoPES-Z_3qmY^-?RMd{U?`zkk^YL&-{@_q}RFp%D@qbBX9%S0TMeiw{=XED~5%D>&l_TmP;%(%1SU2
&=O;n(~l4Ftc{DY?k}+dgI}hZ$%5GNrOn4FBopU1uD(Mwg-A0yKX!3iWb&3)1*-bU&krhhvP!>yX{_E1(m|JaOao0XO-JQ(!N*MD0Arc5d?d>2klLB4W
`5NZYdgO;>-;>Km{5ddNwf^APrLKpu{y{)9tbLdx`g=Dv4IS&yqYoy@Vfu){+0F{GySSPx=PHqTp(w}&QfIUeF2QSNbF%V$ZfzjC%44vqAXAhAO(pJM7
m##M3aXBdej#*Md6dnDr?m6)U4*`4dp6T>(fhH|#_Ih(itW!;1~{JLx9!tuo&YnB*ys=475vtVBS+|OsIeH~EC<MRy=KXp=gca?~cKfEvROG^xkLRBb#
veEqT2mWV-X5%G{v~a2A-|Ef}^{(D-vhG(r(*Jnq)ECA{;yJ1}KY!Gy{~q?FNRIYU{BqxiP%8XLk*V=b`PFjvowk^wARDjn?ziTG)&og4BWIS{_;CMKf
p7wR$IkPZ_m;XqXcNg~N>7stA%A|COnnr!BHuI4_kTRfW4iW1I-nK$;@`AAU(C%bb2*hhm+$}OC9?m?vuOYJrnS#f{CVT(|M~ClT>DSoCoKN|{O6;p@l
R&{Y;hvuDItr>^?-Eg7*Bntg#j!IC@N<UDw{`We1u}ONV`gYXm=HFfA=nS=KuKX`{lP;CPC+Z*ja#6*835zydemUIJYpcZUBgFT4~pP4|sSQ&FVqedU!
x7Epa8q2fXfnPD#>1r=aTSqK=ugf#hW?3H9T*2<-FYjCFUQIqY#Sq*p3)Gu-uV#r#1oWU!L@_6?<q<AlffZnMPHX9zz0voq5W!$7AJlghn2HswDoE$Cq
eAQa;ETOKZAXFy^4i}Q4jv-zj1@BGsC6J+b;asPI<i-B0W^UDxR%nS<4vR1$Tc^+t!LuJ3y8Ugr_Nvyy*nghV8Yff3H8VbpJqqL8>{(u0pRj<2+u>pvd
0+R!7gS(S|2BJ`k=%1YGQJ*)?e)>Yd$AqE=)DL|X^A-Ze`0$<zn8#r5`e-b(5KOzW*j|b7_d~cghf;P2KJNSk523^r!D-@8=r%p{h*dfx^%mqOI=)-S@
S)GA!k4BOmi6=sa;13Cw%2ffZtrcFOh3fE#cEB+GKjnqo{SM4UI0HnV00+ZyUC&BBfoI4-b{JG3nd!6huED4$HBBc`NP<mX9aI)sFsSn-Dn&YGq%kFQQ
vyud3)|Hm@1tQGQ~bT+Kj#o{*?J0V79`A;8tR(;0A}yQVuEw-hng!c))T2zT)iRGv6@<yoR*wm83`CzprFI@lE~#Fi%U^SDA3}pYd3RgQuW}_pca*<Q9
@3r(6Ez!B%K7=J9z1PXYGc0dJYp279i7<)ZixuJ@F}C%$Wjq0(m%=j&?%-vJxIZG2`t-*&Vu{N7j9yWJ1>NUAtHp}Vab@E=A&AcDjc;X$>I^u)o>17~I
H(oHF1a6XAMi$;-2g>k1jnx5t!3dIK-L1{uC93Y&{wRHGP=xLD)!i1!~^COJqDfx~I(x%MxI>S*bKCovTI$^Lw?wPJPBYaOk&^A8Dso|67_)EPRr&4>!
pUQwR@x9#|Kr^*x+gr?DSgJ9B#qIsq<GwI(UvJX2{=QWI^)=IznS?SKv6qd}VlnHD-xuB`y*K|!v)ce{XLiTFut|>BAp6bM>Y6>;Ft-rMFRb~WZ*Kv47
Q{U-;}`$Bt<Gt=?-ZVszYg3m6+fWON#+|ZGY8<i-3BRp&xyxapR7X_uvS3OQ!u=gew_s!Ra5jfg7-gqoq3&KpKS6%`r^xqR-X@YHX$YZ>XYQ{H3W?4yt
0SjPk*-~Dfwqs|Gua2|2DP%{qqlgylc#_B=A88lDyCX7SDsi#}b#_2&{iY>=vJrhVttUs?Xp%rRPHwD)zLcx?;{en)^_U7pi3h9F~>4Zd`?yXG~CBzCm
6dO)2tY@!Zw;`wbfZb@M9c?p|5wD#)}CTr-EAd2b$RIZ=CQn7f0WO35;<LS(AyFX6{XpBIlp6ltrQ$%kNduXZnVm*YVDcu5b5(pN~p+>t-(pWWx*zRJo
hIWinizp9KqymIi!{^t@+$QB`xEM~}zE1^<AHV;XWM{o4@%v$;>)-fKulxI1DWTIPv_TDNp0eyi7q#HO>4`lk;TQf(j*q93ole;WkALR#Gslr}Xl^`ey
P2V#Lx~DI2&uC#`R0uu6jN~xXnA`w>xS$n{A<gk-J6C=oYa<kl8b&7Dy9MwDLrQwzM9}kb`CWQZdIxzh4)?cFZzLd{Pzbt?<&cw*-BGaK8+w={&1x!&8
xJnoeG962qWOopp+9dg<Ye6U{uDog!)5@xfEXW|#M(Ub<@kj=_1P1&)_r05ebWF1J`d{^iU)_O(bubuR{<eA`<BI<1A?MsG>Pv(#f-wwi(X8##C7lx2I
wm0Z=(SgPF6gR8G8wrZU5Z$uooyWFX!>vYU~7;Sq;*%7mNa!>=Ykw1ZEz~#?xEn9&QC#_#2LE$&VQvLQBuf<<%a=K65{hh`S6z_c?!4|2qbPocbe^61o
fNg;B<MD0vOlM~GK7_;45S%QilZof;tq6i^2niLw8rR3DROCmp9C129brI_d&ykFcNde#{E?0Wnsj?-#h!0gw|;5t%AzA!TFtDRBUF!NBjrugG}0Q*vf
gCEvGIcz}v{jLW@@!DE0$xhXX=ZK%R0J4P-Ixh@rMo3PC+=(CJT_2$N3m}6W1@<f3O3b%(GyaWpv;F|L5^*uU%#<Z8XiPMgdg#KXnR_trf0N<0R@a%(8
wy>RwYiD}{y|WZ2mI3ZZ1}Rgf+;FGGOgy?Y8T|eoddx$d-#5iZ^E>l8dAmM9$45TjkeZWu@KBF3`0?$w3EV79XXofCc2ZOsYJ*G?hnHkh{Hov3QbqmUr
!OKV6@fTq4X@YB@Xk8e&2t7-AO^cnR`Af7OUS|jD4X%FJ^EO1@$RMq27K}ixa*bkE%1FQy>((bLqTaJw%V;S1jcRs>R!|jEf&7|rlwy?=bifF#H)-#rJ
9`co8F}!NrgxP;aAo6*As+h6bKQ54Fp>3mUsL`a9ED>cvB5CfMmgL%M7(S`X}4Yx>nUMimu}}CdLK=qsneQ>e;d%FqW7Pq$$u_0k`RZ|MTRW&68;kF|q
wvDN$@H*j<9b-<I9kd?=V6&O~Vjck5&BVvi%}LCLxC30Y;8zeR<=?D!a~k;+sfehC~nj92XTl1JajQn_lzZa^sG!?On%gF->dzU+cXU*1WIjFAp;OoH^
Bv`YRtD4*;`6$!16q!b&-m($^n>w<*5zt0RKiI(5Wk-@JTeBmBhjkP)t1igwlMz*h2R3KDz=!(Q2sHLm%#r26V(BL)mo-BJjVT1HmnbKujyhoVR{^VZP
QUQ5NB*mJitObm#p~jm>?(g?8{L8B3jGQy<!^2U5yoYuNgjYcZD3QGf_j?6+mlw5ub<hb|+xE|$YmM}Tt@zX!MaLR&cA8-|R^kK9uJ3PWdz`32>rVvIB
NbxQf)b1$JVV)l;Rf=eQ|jkY<L`ASrICps{K8Ma6|XJD{8|5$pZr5X_F6S3yl*_xLiZ3C_lF-BAO0j^Erk}PD(0rvK8r6%K#avIHpJgHlI5gGIp+QG$R
PV^U4kJmQs&P{)%{Lgf*n!Io4kS6BU|DCI(w!ku-)0T3jcv~|K0AA{~Iv>KlrhZUy5>TP>3Kt>**426|G=mVw_(;P!`BANyvUn0eb?p?&eKn#Ovb6Br(
{B^~NFIbY01=$%=9ga+jG6e9002wmtq5ky<3TA}_SujFmYk-!|Tt9{CPmC1dg~8rI~R;gd!zhryMZ43kY$$Y$5;_Y{V?LUuIpOGS?8?{Rn%?`D`A@5*P
HnITbB;8@pn;#ZHddA=Hnx=`95JpB8U9`~&<0R2L_FVR)}!hA876-0$UxVx0TiK&8Vz|@3WOi>tu9ThZ#qYhUOxuPm#JH#^{%uk!;*R?tV-lg1lm7nho
0(a5eXL2S8cC_zzx?;$+7#3m#kwE(gft3jre!LK@IE0pS*q~4?;3eBm7K2JXfRQhfzE|!B+!z@r{;+WlV5e%Q>S_PHYaQ2qR2c*_tGGA``+k0BP{v>F*
od@&bg?}8{8ggk51#naE<{^j7|#i&1nX;oCkXs!T0evgoZXO}eCV?&#(b&q`pEqc&F_7`8)ktVmPpRm^xhWw@3)8j>#}N|k=eGd@&RDp^%Xp1rS}MxIR
x>z%_6wUw>0(%g9X?a+k?EF9OGfp)N96kx-$4uJ2ix{MFsrBuAloVm!8Lx6|utiyq%yk(snU5T2dwM)5NpoD#)#vlGeM60}&9en^>-7OV0e~oJsoE={N
+&f-g7TaSgybK7yKO$SELk4aPI4Yl4?dtxsXe><+-*^<i7rSBsJEn&*H1cM+cCP`bf)KxOlOXAR~v9k1|O)Z)(3D}{&LGLQ=LDt*M*z2Q!7c?AM}9%L5
oTnSOZ>5MnHPzKVY*6<*lnHD6{b)Do%)ex}F#1$upRGqg5x)4`cT;y+%?siR6CdAJuIv=}cWuR)00N?nU=7jq>%xfEba*w;knlFqF?}AWLgR{3ME)`Uw
PnF|L5$8aA?9Z}9Wqb9}?Zx~&MiGozj@PW2eaOC@?(0k27K6na%IfiC$N=OxRa7&P(g^IBWj!rrlYv*?I4!MeQo)?ahaZCc5FW+<YT<Ru5ja+iR4K3a1
e{Q@3)lH}3q0(6EU}tSr2|YpaW9YC*?`aQ;Zi!p)q1?1&3eMayNJMb^PD9|=MS_pw^`r<5sHT24`w`asDi}9IQo<E69?XGgV7n8zCFJFhy<dXMFf9as{
gu^+9JjGhI0(Y#^SJE>xF+e5cusruWXGWg^+jFx_=;w3#@qmY%vqmkU6;=-cGiN!A<<S*^1KCEIj*3++rm_4Dz?zV*jOAm?u`6OoKdJ*_nMOLhlP1-ea
VZA2Joprudy7a>v-h+ohGj(W#fm)}$04j^a+>Z)ogaXWG3|`ib|-kzyXx<V!TQKkvNjjX4m^_5+QC-N94!`SgEwHR#{>i}_F8I`ci9iUose`6p@GX`bj
mh+B+y5s_JDC}UGx4%Q9HwinW;Ky`l}C7P=36$*ssfI?Lsc#4)?0j}nLkaSF)N8N7gK_#y1fHQ8^JHfoW8AR45ulT0iA;#}AuhUVfqWa`-tabK6fK3F-
eeLIsdqRm@M9qJe475}BY!CtRt<Wo4y^lh1d1US)O^F0J0U(XP>xF+1*Fb^(1;quP9`lKLV|+hz2UvAndh-a7Y|A(o$9m2&kTCd*5xj@{1PUzY3<xJGi
cHpDs3O|K<1H*k$M@I<@JW+B<?{DF11c+M-(#=CJFn}VJIwy+0RNSsFYP0*VC3f+>4f+uA$|1zS6$uR6l1@sS8nN0Fe{se{cLuq`3_d4zuR3~Kj1cLP0
=k2HVZjlJJg+~VsB5(k&h$;eZSJ~nzFJho?_;MZC{uRXehwthVsk4IiTjW=5DS$0(U{%-gwRb0L0{G&i(baJps3vvUHDKAr*e#e3HqODm)Nr(mo}a_W^
3&Qt=j>==in!s?Gd)l90cY3iiZOB5-%Kim>$M;xIu|o_Zyw9}j;8m78^sTm_mZyP={=3@7CK?>>gR&Oo6}Qk$OF`v$zU^?r9v!EBy>yXmBX{tcO^6z6O
Uw*nYu(!OHqA@RzyEN=SCc;^tGF4r<X+@I^X#5bZ1WGoz}D&EYU#QcM2$!Zh*lTmO!KcO-VUxsS|dEMqWOU)b-%STSX*9g_e{2sfTe}h8Ga~Nsj@o!_i
9lQT<;4d%+x}~jotG+}>Df9c|@rm`;19toPy<ZK7xccoe*=9<dB1Co^OK;UXAuG62fwxUL0lb}7&uYpg6_S~4=ucFhh_+t$v6Q9_1DzYH@kgkz3%fo(!
_qvg;EsP^dc#YiB$9fCx+B{K8`SZgnV&spd3;Cu-$bgtAK+457{BYm2ZD>!%aDoX6XK%MEhRZ4{bZCmzD>)>*?=$2;thVm3t|HE(7nyYaNvGfjsB65=t
wPUF6B2OtYD|4Y)K<8Ixt=lei9?xXH1cf!{#BkBmZmy>h@Yd0VZAHzWqaEQjD|^+z^kTgygE`7?UWD4+iGPJxNUDQ;edr@2i{P1LBxDNWXC}cHmwqM-4
ZNw=pJ51zL?f%G>j?8NnUD<G|1fE{Nni-C{THD5IpNY>)m4r}(;Ec>$8v)<<@W4^HSuz5G_f*+8nz1owKncNP5kPg3JSvoweOz}DeBn=X*ZC_8Sm1!33
M;^guxqI{3laC$m0q!#aVV^E)cmWzMCYxuuL#5SXz()>NSR+xK#V;2k7XeqT7b~Wv4!2UiyHxWMw4r{Mlequ?wd5k>as{i8(4A34!B}pW42=8#3;a|z0
8)sk~)+jkP7Idk?NAUBdZA>X+cZohh=^?Aj8|{VCC$eg@44l*ZbB#i`W}#2K781;I^CX!lXz-p-sAkUq`QKG0TdJy83prs{N5~ub0PdbV#^lDJQ!NlLW
&2s)3K_LnwdB(5CwMu`IK6%ncYz$Mgwc0O=+Vy-><xV)*Aa`KT^GThok;8Wd7Z%-EFR|H?)>1pE)Pf}DPR6Da{=&_ntRX2457f<foi=so(5OlmE%mQ=<
_I%WMTVw9b^LM4Kr6j=ZBs1G~kaCp-^UrNhm%0%@eTc@qu3gs}RchjhH7F5%3+3Q90jx4J75&zMQ_xNw7Mi6gkzC<M;#{(&=2^y?1egHi*(td_Xg%UfL
KEGxK|z`wEqF5FRu(=(eS98z7_KipL#;BC!0z8CyeU?%`Ezlg9Hz5!&CbM&T5LOEHVO$r{ze9twM0kRowI!AxxK%y@JtAqlL&Jb#ALs>r@cLyaULOkho
(b{(uJ@PJ@p6}^72qer#B&vVH-G=7>&z04q1xj=|JUnPe#^w_!9m&Cpn5-j)j?CI&o%)*zD!$dsF)dR<OcufRb@Ss#I_nZFY{t}Es=puwE5MH5W+HDf$
4KQAz|7m@I);E^-&-CVk4C1Tzd}L9LZ6I#M4N{ql>RT_on;HG!<{e7^4NUxrj*mHB_i8_9G(Z2^U+cGls6NDaeq4}7>)%gFntFDR5=u>bykWc42yruDZ
t{~x>l={PaRt4@ro1K`#d;fH2Pq}~k~dUv7~mL*kL2k5DZJpiIM!VA<Ov;&UB(su+(W0m*b|75wK4Oz{E~U0HV>Ol%c0^E8vsdySKrtd$6;)qtZE4;2z
jXj&1Xsk2RvK;`b1a#=WzyZHL$is^@#*9!7qtG$A{S=Cwvo=4tNJ9@@9?m=7DLFL!tmk%8kd<$G+pr&7d!x^cu?m^*5gO@1NaoJb2>wTm7LPsDIVzI^7
3}#z#!QSHFHKGC<Rc7V>4owfu{ciCifZ2+xarm|vSHHn2xNJ^1;becCrfLbA?2c_<V=4@+5MBf*6~6;FrCHDjhWkq<VvQ4~?+tyO3Sp~M3?bk9E{G=H~
ws@J2U1`pq&kFYRX8iH+VosdaC?93~Zbc?RCM8_8wtK^m+H2)K~Y4BqB;{rkcdwOqo9zEL6?J52ObpHQ=RL(0MRegY{g1>bg_0S_!%Gb1SUri48MD(&>
f|02v%ouF%L|V*V0*O>)_A$i}DG#q6JSJHbY#~Y8Z5_)$mvcX*RXY;H4?u{D%Pzr61w!j4Muwv53{iMx_$yCJL~YZUIBEYyB)*D|_*>5J$=k0z5&qma(
18Ee$b?n%6*0ltxaL*?bgKEg+`;Two~YDrB3yqJck!Hh-~4CP%N}t|2g4MPQUotnG!Dgp)P<RwOC!mI1N#1pZXe%t^T9V1+t~<lBIU&!ih9*sK~i^7=G
I!5hg_@rt>Im}p;p(9p^_D>5_gq$b<#*zVf%xya^CMZe#Qtm^hs9ejz?bL$9=pPd;;=E&9|pZ2sSn*>U6h#Du-Yfy4)KofLwX);(?oJM3vV1)Cqin3zD
++D~gAIr-8v1B=kcAQ4g!6-|NT$0r$f0zJ$slsU`t;H>GwVYz(}3^S*bX<XaO@aqq8Fl_JSgqm_OEqQ3V}Fs43G(D~EalKQ?=lnUR2#}(yTu&GciS@;?
Jpz|*COkcAS0vD_-@zf8IMybOggJjEGsfXBuO1#|Uyba99OM%xkGM9i`YO+091eyojx-;X{vIBWdS40_jLIBE}kGU6*ypMf7jbA2fh)VyqRR1;9$yT_E
n%#1NP>F+b!|I6laJq83i?m%8WaHT&Yq`*&6nsNjd)_10ZC!JGotBFLZCr23XLL9P@cu%EFGdL=m4LOWM#p7=sJzs3toNeDo|r#4yE@kp_kXtKyEFpae
Slf4phlZ{f2bHcu$2vB7Vj6-lf!th%lB)q<zz&E9|dOqV&Md-Dvs=weDfqoB*vV*_`(A~(#D`RQ~UR+_OHEqAj72i_mdBJDQ_etpJ&e_KWlHPwScfDDl
)tEk{tE&<!%gB=;Z-%WN+E)muC)O!6HaZ#F8z~Ml61pglqptu{vtiMw6z2Q}`_h_#t7_)1#%lOgrnIis0+{vL6%uI`e7Vs8{)W>kvPcD>u$Ykbw)!X|n
vDNx@W$E#uu$#Gs>lIUrZf4M2G);QY)xI>Xg%CL1x*Lr4RaG2F&-Wf0fvcIt3r0uUe871!UEg{Ra%R+Btd7ZkzgEAIV5U;KZwL;8Q4w&|UUTjtpjt&mP
gjfk^6J=UM~OvTvk16HCRY~MlW8jIW167gO^X`5Qlqk2F`1(fijcgL@U3p?*gap#-B_V5F{A+Fok4pj3&xpszD3Jc4y%s6ZwAfJq?`Ml>j4YE&PqAw?e
mY0o|FHo$*;bBGgkcyZafnqz-`&+#U9EkH*WOoNiKu#%jEaS)Z2U>h(utuvyTndlyUU#vQK=x-Ep3{Dc6DiNlel)g)XuOu4Xj6Rqgjn=WF}d!51C#)(o
wokq$l~7uCvscQL)J^OtO<oh2KRXOL#f2YOj=zdx9+_SA@hi>Va@E_6XOabZz{iup<-|CdPJp{LnKB=Dmz_Sfa^imQE?z|7nX`2-*42vkPKk>WY+=dW;
)sLQ@hqB#oD`JW8Jr}y+1ed_u}~w4Dfj9uQ5s%-u_1yQDqbZ-*+1RQa)%~$nGxn^>E%;PVYVE8PIZh`*lOpAi4h#WU~;!@|aw7Cl0RM6A;p~0?LRZJ6Q
xm!R^Nr_k`Hue2Q>+A9VdeJle6MQo*3{mqf+X>@f>YAwa?qISBKwcqoz4wIEwL*L_-LgUCb{_V+0`I9O8O*ER{?I1sj48?vl7du&*CwrY9X2~@ZQkA=3
F78u`q&tPScKrXz$j`!KQ7PyjLBVNhH1-yH&?%Lh&2M-JU>k6a^k+;TC4;zXX+hUzq5x+I#d`Ohw<b3~AEP%dF=Id=3hwMs<8jqk#-(#g?&0IP|$wHGZ
ubsap8wj@4aB`Rh10=?&OWpe~cK~O-AJc8<MviY*e+xYy)*h40hPhx#9s;jeOOq-1OA)A&zgM5cTfO7;>Tcs>+Emb<4$kjynGF8XvZByKChv5<6wtl9l
lDoShD<1&#c)(G0^z$-Z!A9xEhbI(hmsnK?~#=L{y4G)PC%$zFTGxG8U==&Fs$Q1*&7!h<C9xo=>WnbOW~k%{GXee<}ltKZwb=FTYbLlD2+h-Yb1IjDB
{9+;x#S&rhFmh&GYxq{|Y!@q`Ux$UH``g?<?)zXi@Yf%eP}<-kk#Qi=5_OE{l%r{`f13XwQWL+&yRha42y8JQyZ^-;5mQZ^CuVt$jeQww}(<a=8o$n@|
XBB9ke9Q=E6XMKkH)rBdQ+8^REby=l$!meDDnPmz&?tv5nK_zmKNyrIt@90X5@wd9Pc8+E1BR&tP$5jGIN-hYcnB#5Fe$5_jgSWo1Mo}#iEr_)e|)7`)
;CZ=G_9Hf@?uKEOpf!R9;LF44Ux;H@b^<}8BiE4o=P3r_c0SZjV2b;P}_CjE<X2GHmNpL)m+0vY0?heT}l1<afiUH7*TK8kQA?xOTapmY6cEOzinZOzc
qO`}6e%`3;P+)U!H}_72$__7)zirrd<VcF9mcFnL&!qhLiMgUG(E4I4GO4}3SQ?B<drG6qa(|vr@xQ|J8*~UA%IHmanQx2dE0cdE{z8=XQr^D{quT^xV
)Pw%Xu8jTa&0`lUF}CCNYsJ;k9ncU5#bP*&`7(Gvo1(9ED^tIPF;dXU(dx>X5Rw}9-KX^r#leuD|jSlzaxrCjQEGh`SXuVeEHT&y9nuV@y+?w7b^;U57
!(f&tB;gf}!(UHG3)NEI^)5C0zC1@SGa#Q4nXL{ex@c55xMnlei(Y#wahWZM%TjSu$;5@wN<#a<rL!F3JDNwedfDsUKsJtwsKCKK&mZyI*Z^N1jK_%yX
dh*11=KN337d+A`|TZV=vCDmm^7%AW_xlEbGj27W^U_X0yXI?zkcN2)b%Ljf17+$7~|&)#=Q2E!MI#|e0*pK4yWZ3NKEb)OKWQy%Tw*Zw7?RmRffAV%!
n+o>?tiuyL^A@_LY3>cap+75Ir@)&Xt^%U?0ZnaxHd{8Ltkd!X%Qw8r)c2rK;9Yqi}_h*K*&cLZzq_PP!RRd>N8vLV4ku%%Z$N6ob);x052Mqs6K?I_E
oARf#gd9)#-DW))B7;YHH$soCl>&w8Uyeu_zHH%5JGb#ZBr0U{roTc~Y)KIO`aZ+E^^V|<#XvrO6AALhun7wO>oq`xI%RtLFQ55m_R^|X%mc`nug7cof
wu<Q2&-;iXT)aiNESR&GWH93f;0jGH>MAGH|b>VqT0;D3;MyWwpblv3R(A06!%<U+K=CmD_A~b%qdgBFPkj5Bgu4MBbj#KNlW^dZ{nE)E0^E1i!F6X{>
U0yN^E7|*75pp@HD9KHIF+XFZB_mxliVMwz*>9wjsz6)OoNm<2hAaW`0<YObKzlJDT$ZP|kcPs2DzD&)K-G1dRnAxAqC@igC@r&seh{4-#78)4ZB#hmJ
_^@Q3}!1~MYLfAF+4^IkFBRB_qn6QO@LCRVau`*rG0Z<8YedqsxHqX1$HkcTK$Qi?m|+%S`r;x1MH^QWbaayk<+`mhQX`5yO8n)eGHd!=r9(QFOqtO+L
Xh9ndWnOb@6V!1=S?Ip}LvtkE0?Mg_LV!9PdWp2KK)+g|vJT3itKB0EI$2=#z<R9)%!?i+Y07cPvgi`^|dD#_vk52Bt(}4eF&|oDt8kc93a}01F?t>64
fBy{k9|`$SF(1Rj*`Kl^p25k^+2@@d24w2@j;oCj$iPACUziolFM#haK5vu4g80}k4<a~Q7X+VldcF9jR<J@S%k7t0t;gSg)~W{hxP!-U+t~a$S{z7TE
rZhUgYr01K!|SM84c`ama3SD$`SZ7MmWaBAmb)6DJa6&K%$Y8>2zn~-zC^Ji`~{tpgmHPUdh^{WC`#@;%f0x_p@+#>oT5#+j(Taxq*9^5Rc8s;=F_^))
oua@E1*WuXtD1y~kGTvmcmnBwbyFxRalI`E9UFK|*ed72TT6)B=m>@oV8{Q^3oDOC2Ib1&}%JiBq5R5`ow^(x=s(FvV0Rj-}%$5$~C1(>$&;vw-F~{1n
}5^f`^U7xU?!HYB)SQM)S4HIS+{N&U7j&IwiM71_9^2E2rWP}pBXpCFqn!IJlB<9Kh;swbpC@6pdkCAtp!N<j7xB<(jGfdztheO*IugACtzH;<<87P$R
x&%>_w?GoCru`_B^jviZ`4|UQ%<@29B4XC*yMk);VPQh(HvTAxChlgQ&-pH?mw7_uL+A3UX)?(trJ;M2T1Ss74WYmT$#RA7I=GHRBZy<E#=PU7Jk-|fs
x&gKR<O8mq;Lkg^;Q9wo19JS&A8*r-u=&0jjwVj$4B}LV`8J(+8^Da**#i4_T*9dDO4YnW#dimh9L%7~V~}(q9xCevT0zFXE2W-L^#rKW?;-9{jEuZ2>
4Jo$FM%X({6e_zz~eD~|4!ij6G6q!3?sc%Ccy6fm;G%uJRpB#Y&VrT_yJ?qC72mL_ZA~|{}l{j@bzeJt(@)rp~TMngGZ4jWG)Pogw7RLPyI*NM1HROmG
#eWQ-BD$UXAf9gy84o?v`eo59AxG&5m)P2F?mmqTW|Yd+e&4ZTxIepixQFFKN5r74QxopU&=K?om}R7gl`<5up2lk2d<x!#s&>&(yoKMTk`amL0Q(8q5
eNk5%Y&46rrA8Vhfp4CK>4&&%{b=LZr!htV(W$yT5?njep|9O0Q8`)|HZ0exOa451Cr{Q_tD;$E2Cqaqluf>a5Ip1?Yq=f>*KV-~K&zosEjGLQBIjvEz
{D*zFw*%hDL{NFwe_`m*R*=*eT)4sD8pWob>@a}IG?!@~i@tZElU}Fk(eSaHtQl%1kQuBO!fB%f;e<`rtKC^jdk7ED=TC^tD)E*EsO5tmYz14x*zvl~m
xjhHi;a-}zqES7TD#9vPmX8K*eUFgfZZ9cTS9q?TlvI1v+9pZI7ZZyLJhG_5+!q^TI(KU?p(s2|C4L7%-R3872vUNTvW_!v-uBmwmsaL6)K}E^8~b6wL
ch^3iN+G}qiGY*ePvOy@E*^7nbed9O|Xru6?T2g>*L$j_<K`B>{qZ+ja}>jX6#UmzGuq-!?yxAiVg`VIOKX~N+C4>seY(<*w4wvw6=XS^SI%Vw3i1`zI
}{=jPY-k{nm)a-zlGbqz*V9U_BozNyn5yw|uuSZSPC)=P~vABu<w1SR$V!;*FaVFkd(&UVM$C<e9R4`6bhjcb@#ru*u5F;L?PH73!2wKqO^M_EYtncXg
t85^<Orz^A}<z3`Aou?KZb_dISEk7$}+q7Nc}0^JsmD$#ByCuk2{QFz6ZAgSmdfjA@k2{P!us*{K?TQIicrjj?Wg-0_~A2S-Z33UBgR%tF%Xno1RZ<eL
m;TiW&-0iBo0HBYP-`XuyAe2@=+<M}<LVk&Cv+BwF0$!pva9U@P0Y7zCQQUO>3Hh)5af6LP25`&f$9z01LE)>1_2cD+t07fgW+O-usQyVZLm&~EVv<iS
upY5`FuuHdM@g{q!Vjzka+@Rrqprsk;39VlPDP%OV_O3AU&2I!^LZ=Y@2|4j0&mm>NLG#cN6Ac;p34{nB6k6+v_7N%<tk5TX8T)ds2sueB;5X+;M9zH>
D$w+AuzoCdPRjQy|C?np3FEy=Ou;B=2n1r#M*x9OTNUZucSNrj0JDbJ7-wUawz`KsqA1m;U>Ij_QJ%Z*zF412mHTBWnm(g!uEJ!Hda_gR(}W%dZ33Fss
Hd)2Dg{$##`0bHppuqQcXie-nnqIP`=`+0dw^#<-+oD4(Vf6_f=~*-hqc->MiU!4+?EMV$#th)c6pb$C*P!J-C!5DkoYrfM*@e+D{;6ko<JBYsL2Av2A
Z=X4-5YaKP}*<r>eoKtGdv@ma0~xgH^F4)3@;;BS)}DJ!97Qh<e~mv7hQVK>kyZSmd%QTrBUJ9|7G2&DK8`EmDn??@DcXu2$3qSJlAw_YPYz)T@T0aLb
b@c&}(-J4#;&U?YH@>c&dNwH%<AOW8FV_*T|DzPNc&6U~(2q8cM1PGAMnJPPu<4fFb=bjTgiJjPvCl}kv<iyvGtMUcTcbL=f?)G2#3bT;jeeb;;XL@%#
C%bw#uP$pnJoo4KtOcm8oH`87=OckDLslsnwqR@)B}otU>gTZTaVEdmB8OG+P@RTJUHH5yvI-&Wyt0-pGEwGHUYRwIJF9Uqs*eMn6=S7N6=Jbi)a(eea
@X#mqNf_RvUDf==#00eK)FuO4(l_Rc|E0<jWK*e5HxM<IMh}w&I>qdw&J1Yk~-@T%XU-ZAk|B~Jg#~%K7xY8_FPe~`%TEYgQ3UjIM$q|1AH(dY&I;B1(
!BeA^Q#}AQtBuwW|0iP6W7U7+l!;vE+{Iz-sONMv!Jge~C}QeANo&p@{KQ;EJ<VmJ;=u;1B7(@L31%EkWwc$~A-dW2KOz{B&#)@oZ+2K-DrlJx}HBP!`
T-RssZ@)U*NX^DYL)c*FYBUu0A22p7xE&Yh49KHk;UwlJB>qSQgVZ9S<Ek$=pB*2ZMkz}(|;YK*l(RTInpXb&t$;qfEm^)lRGe1nY^2kJbITEc2(^s*V
ZOM}Ia2EArh4bwNc!j%_rur!>Si|J{ODSoBm*dEY&wZ<!v>uqz_vhy^p2Xl852&6xr;|x2WR{EZ(8O-pMK0VnR$GW8tdu24;BUdOEXJtLfHkggeN<Q7$
41W5BZpZND`G(}M;9%gJQ_rw47V$sAT2-KVg_n6rB+a$$W0J{_<Rv-6lr*xK#d*{or+HZL%hf3>luG9cye#a!%{G$M@W04<mLTEo(#Hr7EBm27((^My7
+MnGlSzPj+?eug$8W%p;5pByK!3kUty7g`YwuiH2i$Qcc)9AcY=JMTL9yP{7Fn}n+p2lh+aL=ZNIhE3&VmGb8|3-J65)fMFgq~${%mCUDv}IVFl&^RqZ
8S$wcdiZ7;((*m&ML<aV#;0bZCuf<L7NkJt5TcB*`-0pDQd-XN+@T`yyF$TWybN^HuHOj;mQcaiEGXyETA*VS;61bwg{Zl^EQXHQkgt4AZ&^CWTk3GZW
w|$pkvs4@eI;<l{J$ac^6nWG5)RjS&R6o)};}S;rNF=~9Bxc64IuLF@V0rquEfuRKF860+wSEWNiT<lH&*YRpjkVQ-GF_xRp5PSu$X>H=?%#c5kZdt8%
8X?GgN+v<eN%X3l#|BxHFHBvoCEQ6w^Wu5T(bdY2CoSB={VD0o`ET%B}97a}R^_S{K)#o}w{Z6ig+<9|qV{AKGTSHt}EG%jt9L6{XgC%Yd$rwX09u<&u
jalWu9Zzer$Z=OSj{P3)`g*us(pw_NixV!Gp1N_ZzI>Q4!(*RwaH8U|<7hoP8eBM=ct=xKgnA(Kn2qoEiU{BI=|u!o^;~fB)CkCpoG$BrEN|K&Q*k|fQ
DzG}ot#M2l@v*%D4LO2IG@#UH9TQ7?j1>+D>I@Lu@V^lcu|d63k#v!^p|56@t@K$!k#or(Ecjd=D?bgm&fL<u`;S0eA8RRYcN$?o3$mK(<w+<7Pd|6AU
zSjkL$QaX!D@k%HEZx<q|x~3WT}uZ>3hZbeuscqgbOv5o41U&UzDNF|+yyY7p|H;;7<AJ!NH;P*ac7N}DT&!vXT28CH+Soavr$t|xP4oG_;|&TkLPgYV
c2i><05-ESAcFLW(=a~M^da^~a=#w^7-!mpxLlVun$YuTm;_?$3$oB6D6J=PnKf{oBd1B=<^rZ1gBbSh>u5^|tSP6jtw_nVcch`-pTcdO*{Nq|hj3R55
$+f$E9Eh0G#2GL**WggS|S&pTOK!Aawcbh%<ygpBdxXN1^D)#?oRAzCD5o7TdYjb{&<As&RDvj=MLSwXaLWS=cVY0A7Tu6QaRF(-Cued$!WU%A$!f|?@
!Tfww_UrfF$la<6inP4sjmte`AOFP0-Ic+;7aY44`pbU$&l`7nsLyMHuL=GyOt31B!M)4jW#nEq>OUB<C&qR!-<Q<0V}AJwJ^t$P;aNiOJLc6p>oY<;!
`X|+yjWL{rFpTgo*45g2))8M{5h)n@R9@?xyg$CQ@^je;}~65xy2ewV`{Ql*Iqe3V%A#bdJC$|oS0lwgW&R>J2nG`=7<Hg+61TV)S6M7{PN!GF=A0)=D
()*%SG>yrrTjeCv#eE5B!9~4zo~Chnb)d1AR9=_2&Lyr?X>m&ktpa>=z9^UW$>-C3}q`nN^UJj#v<dF(U`*431yh<3BCELl8)=5ly^s(fJQG$mjgQcSC
7oXNQ?#tXAiPbMYU3x!5fBwHWrpvAXC@m+59v?JoXPPs?htIIL&<;I%zo=Y!Yw{rAvw^FBSvj+%TFF7dZH?3N(E*mE4^PFd~JaX!7opRiqXfqSthz1^&
|2)*rH<B!u%<oaUI{Ixw^=hN5reI0MF<L!04y|%||d%U*C>-zE9pZ}Bl^NaQO5_+%o_uBtnuSdL=_kU@5{{z?aUv_(Zc>GbxJRHE@Ks^ldjVOnfwoEd1
$C`7V=<O{gZ$_EHYxC|$(d*6WXzsi$8NQgmm*o3@pTE3B-hWU1pkM5N@$2>7*YsY~drj{(z1Q?!(|b+tHNDsL{(sPW=J!>P@ALbr_ui<o%H2J6Et)$Yk
6-|y?`w<katp#`;y06tM>^^tw{k(+pXQA*3nNLFLQfHj9G}BlTx#X8@|H7U3Sb18?QWG=;*wv9u^y3dc@QJQ7!XDU#_OdIX+0qmO-)t>fc=DN@^if}wY
eHwAjQ@utOpyu9KjJsi3hRVK>T==B()uSE1<aRya|Ls&o>yw7ljnVREQ5(A)z{&yXFNgST^ek!zEhoY-9i-%R}O{a!O@>ZWJ(!pavTj$fh!C)-!Ne9QV
*s;mMaO3DX3~Ds3a3q2w5gWIF?UqvD&{jMfr$y{*my6S!ko!m}W0R4mjW^xPC4K_w7I#^!>sbR-4Ff;eQ@GM@_oAMAV0xHmi|hO@?3LUAG%aGuV#j@I9
a6!6ZAF|67%mkdQy<@jpi4&kv(JyTK6B?qvL%E4rM9+}38*vUNLP9B`%E5=dnu$~EfZc0F9<A;*UO=Ax@?4*X_i+`X*<C$^e4b2g&wuNd5LM<yz*jf=G
AN<WqAX&+PLBGFE)M8wu!p=*_Fp(HlGPsR<7HXA^VQy}8cDRk15nv%7!`O~StX^~33=DhV*zC9IHqoA?x645bqQO{&Mi28PsV|ZXex@!GcwAw9N!lqVL
42|Q=~YCp`QpHy8iQsJlI{n(0^$Mdz}_y79VL+zWZ&~%g$3%-Sc%?L0@w(A-puI1fspBeZ-6}!1DI4K<?ttt-U(rQBpRR3`-CCSvsj!EVgdI|s!Bp?HW
c9NdI`hOEPZtZ$9+H;`yrf$Tdo}LhaG<!wrXOr#2qbP(xlKAgtpoF{YcW5eCFdJaTekJ8UE6CjU@tI>sug6#}ix}cZ9E0(NYt7{ZS0v&?=H==^6TVgyN
4H9N{eEa!DCkClQc5slbvi;!>nXrVO6dpYM@IllRBubNuNsIku2LpJ#9j)<Dw2Go1pr+4tcp8uukR2G-;`dbu;k;AD2p34P8iYGGL%w8mdbs;QO}I|Yi
r%HjMOd9$IWn36N+W`ImY7tW()RH}fA1fVX?XKRqnQGB#K7=h7PrJ4iY+d4YF=TlIqhbgQCCnO}SY%HL#XBtMTtPnaM@_lhP9AVI7#w$t3ET#sz#(0g3
*(1jQv{MO5JhGci&-lcob^#7n?q&i*F^vfU7Ze7Zie?7e!(304IcDZyaS#JI(ZkxN2iw&O99Umz_EC)y>L8tLfl3WvGcSGC88X|xCqxpM!o8mhiArr|B
H*fC3=hlGmKg5)15Rk<P=m)^uw>=aayS7hNw&?5%$nrce5&s0Z~<~6p2PT%V2L#KG>@<50Qt-An47ZMRBI3%RUDSbv1RHbyR3Lk8#T~{WA3^9tPL`*&j
-O=gsHK>Bpw2L%^TsAh3k3?eHFt`oG|U%C?7aVT`KuPKMMzuN}GL&A$`9j-_M6?qH#U`3}$7O!QwO-o6^BW`Tf~^Fk76gCLXUM;yM24v%cav;?P?Cp1y
aaRvlQpdrpsV7lV}52h&L<vZHX{xMa0;WK{#2cpT355Pc{l<7KXi!iF3-aCSoWwuan#3l`&)fIC*>eWjG)PFO)RYTPx3&R1;d1t_FxZLwKAD3vobGyno
(1et-kb5w1$R(PaY5w1=wAgoP)DvP_rP=vG5GB)snc4R@AuqGs7e?^#1hzUU35J|II4MSo$iCaya2txrjhqd6CvlQ4ukDnXR=Nc(7k4tJNN_jYhJ;ELm
>ZykcM!@YWc=YhKG&(xMNW_w2(3m?tl4L8|uEfnMqT!|ukBR!?q&{Ai9>H()U=2pjxq?<gwxztYJ&J#c{@m$mCCGldYHW8mOhyecm&J`88!$gF(_|=>;
z}@`V+E^1PfV)?v;dx^M@E&2>O+=FN_i}Hg3L=UOhT|N<@E@gfq97waM!GJbGY4XNzurNDI^=p^i?nOIiOp!x^c2nVvUwKi~!zWE08ql1o_K$x)U@e*}
=3Cg~SYd5h)IELV%~xauTK5X)9sK_XHTvV%0Ity}JTKa^S;hL$u~lF3J|=7fyoBD$WUMudn(7lc^c3S7e^(EjUd?rDyPPf8Z-guJYvyn9`nwM}gKPtFX
8cXze4yFJmQ^G;3ra|60-|WD=7k^lVycLbEvaVL)+OqVJaCL?q7)4U;)ICCX%+wE$?n1Qtv?^$iNr6Y!GX4qG)a2Ekynh4OHGN+j7QXF}v91k6rZ<qY+
Zt^ig62FB@Jk;Wh&t-vYwb$B@Lful2fe+$fmV?%s0JWBe=;Ah|@CUjHgO6=$p*7n39y;;NMv-IY{xs->sJQIrLQGxoPHcNn6s6O@Q<i088B~GZ+!YYLI
XtskDU1z=?4)_(Yr`Z-pNwhbOTAMSVN!G)ruCtw_pII#jvUk>++8kxRF^eY~FxibKO{v)vNuNP&0~k@%o0+gXmqzJ?ImqX`84QPZW~#YLT7c~B`6e}J-
B<IyvjaSwFPkvs(R(_NL@)`IrYYC)!qIz+ehSVE!6H0EOiKghnGI-zJc36b4t!N5&Z)o@Q_vJ+tYEdhE()MuXl)Z3vcVdtYT>|Y_uB??jpe)~-hjSSC5
7LKYY+j|gLxoiiDr1x8BDdI+a%-FnALrzUm(1xo|_y`ZAoQk2OK!|PHf8QG&Bu<wDx#hISk>UBneZtGkPl!_IcUV6*(eCfjBjUXX)8fE^PMG{n?aae_;
vd!4`vkFocqx&yJ}6Z8j|og)LwW=1`1yW<FiQ1A*-&tEI~cI9Nxnar3M(H80+$U|Mlr(^|WYW4KsdfYLcgkZ(q^sfE$hl6*#*Hht0_nWKinEm5qbHKbe
@=?BhcoG_u*yC%R^7Hcxrc_L2sYqr5dyEIiy2n?Vo3~VTx9!eu@za|BfJ7{n>Ihds}i8c$dETIjl%-FM*z3fi_nQ!Rkpv+@-%<w`kwsuN2mAtDQZA7>h
Ab3M)&a+7+DYO|`;%v{9uv!~}Kbq9rjdWPeE9*o>WisNYzV@<sqo=9?cKK3l4d4}}BytubN+Wvqvi`#k;;=aiK3<Nd#6%YDp@KS|ZJQAq&A}WHwc<4EA
;&x8uov4>HI6~Ed4?Xjh=HRLu09j2TD6*JF&`7=dPQ%=N^~gLU$1;g1=@Kh98M+bcb0M~X{SKcfPET-O&-cUXIKe^0tD+cY4ZIfkt|tXA-pyiO`$y;hQ
1-^+(c;El?_>+icAGHD?Uz^(|(ioIL4RwF`bL&Nkzl*Y<cCd3Ac(kTy57)IwQ7@Ma$U^>?>~DOr<fx&d~;(K{1%4`qs`vLQ6Sq$M40y(p2n{GL5C6ZAD
%7*6=`SJ6~Bih5;DX-@{4-J7Ua^=v;V7Q1OY4`VBCgH|au<Sq+G&UaXJEzl2`u`brp7DZpBaZ&r96A%EU4QGT9{_KmU;Wz)(IyajyOl^}uhQ^}~zfgq%
7jBOk)97t+nn<A=cy9jQdq318{389T7Zh#jM;~NP2JxAs|)Q_;qsfHN{dx-%CE-84*eh+PRI3^U?-loFXoL0~)hBHSx3jI_V_@_0Dxnt|7;Fxh>PJ=n*
mD!BJjMEX-=Sf||U3o?ZV=Oolus*b#;4~u%Ll>Hvs5WN@mV}TeJd<gu;K*VNvm!bW`gl@vU<pybDaP&2lq_~L12j`$FdU3{$qEm`2)KPyX`%$I9DNpqv
e+M?_@e#6S>i`Tp$PlA$H5)F?fJrSeptOEJ_Jyj6z{cr9VVDeu@W_#)k5ymLW3%LPVmyM9}A>X_fUT`VI55n8$sNbCmk+V#RB0!q5Dm%kdPre^jkuete
O<+?G*LX%>m&_cH%5VZ4%7k_8EF{Z?H4@X+QVzHMbI)l^*X+$%ukJ=vPkDgdR3`v@u+6gmb+0n%s}&#9~)lO;Gx09gdh_TuNh%Ed;7Y@<yO6O&({M32;
{0v{?;v+?3g**@@=3Mg1G0_Z&lxWJB<bgm0qh5l9v#!3qr7VgZlrVQ1r$UZQ|Xb!14d_kyn`TZI2=GKbB^k9wsXH$JMjzB+B<y<feoeyEhkuo7GOim+p
t6I4g}u2eH)lMA-Cn>K6D;(cwdp$a25s?+$CKsstw#R~6nTdv7GfIF(CNPYg;n|kn|0IB4M$?6P%9oaA%#09IKX?6>qr8lI9TNrE7zy!FK$N~rHpvhI%
AjVWKroeQ4gs(UrnDXAhI02fopb3s{=}4kvu7uTWzlNYUcTN2`-c3L<C;{B|A&`c(NzYLKFdQ}fMqWD-9Y!-jQt=g>s)s`|1TvCCV(|dF>ru@rejhcSy
o}`tUk}cvG7d07aGer10y7pRec2eKU>!5PaRnXW>)x6Wy5*fY-1TIHUjXglLd7*2EC)2709y~am*xAl+FGC`6T4YS@upPW(?|h3qc?|#9g`<AkjzvtCR
PL;OJIG$Bm^0VhA+c(xC5qvMWV;cV1PkG(3?a$FB$>FF5xv5waz4cD=cHMu9qSlJVS5oBr`(p+1Un|tmDFPW&>7Mc0ns-+Qf!CMwm(}=?g2MZ?kC=Sd>
htwZz9l6z@g2J2`Tq^CQs^wjPeb`84u;l~T1WaLnZlmT5RPWqfCCg`uA;8VT@wLL-?i^2as|nwdJ_CDm%1mOl>XeHb;K?5L4M8N%vJcrf;w39G8sQFuv
y7L0L*^O(@|8lAyBQ$22078r(-)l|V$cJ$?u5QW(y+@t(Dq)esiXMF%iVfR~83&)f&N!o&WkDWIwpD3MY`+YSbmkXfcv+6l|VeC+na9*4$aPBV&xS5_;
{!oF`4D<(O28W9r;axW4InXTJSu=rBNT_^JtpqytGU&f}y{;8a38sNLWOboBtO2bP3OvRLeoGsLSOKTauqMp$A))O?+)kLY6TX>5EKg`IjVdD8?h(FJ!
B|pcw=7<wKVAtjOIU2uO(SRh+8>HVui{sevD&<Zzu=%A;C@<KtTyk-955s`fF5a~^SxMq&#q6F)u51+xiy^dTD6lKpP5FIV!NXX)Q705sl`eobYsG=!K
Ozu^}dOhlD>9zMi?~u0Om3f2z}nur+C_*Y~Zns*9Ir0sNatR=L`?$9m=QT0E~pX8HCWSPiILdPjCg;Q@?CP?l5x<OBgExPjbpj*C(~!vY9Sof>p$}7KO
=dD>lc9GZSG8;TrX4rdOX%yQO5{2hZb~r8|Jf^;AtXFUgVEbm_v(v6qf;T)7i4m=i}BXVJMFN|B@ia(yhCv_$n<dxoCcs6HtqQd`3nf#Ojr+r<!9lURU
z%~S{#<(6E0@p`PrMb=E14$cO&R4SAVn5i`onD+QGd9g4ZH!}?32zAxV452n%rCESoNGLB}FHU_-mDI^e_k=Q8MlgwRz-j~VKI^eZzf>ENWw+0*KdYG<
wV-?IA>^kMUy>*dY)})rN#I`Hi-dOIBjF|T>hc!JTZi+Lb>{k^q()V1g9_`nFOyeoki7mrS50G`Ej?i>%V86aoUNnyKH@Jt0}C3?9PwLdy)(kE2qvW&t
4fBFlqgTKNdymqDY2rR8<Xed^{})lr~{h+3_VraoLZm~feJN`MDk7>+vC?7lfYxnp!`ZTQ$e&BCBh3!4f;l=S`s#_Ri-haup?g956be09j?Tc0XEZ6Yr
@cKOL=fQE5gh4$IUgcun^uo4o62*uC_HNj0gA>Cg*Y`snC}TaKZ;Q^eCnDHBTLEpW6@Esi_HP^s>heTWi{a9VI!<ltmg<Pd>tf$&Suo^J3PAAwFsrm1~
=NsP1FX=TCgImwi%_UcA4Md!j-ZK=&8InS@Iiwy3ew4!*bp$0Nl-zgpELYVZdukVg2T84pb|d2YXA2-*>#7*B;mRJI5iL_#f06P!Z%cT2J=HRjgfL;UU
bL`42oE*q+ehh@l0L)O^<QNj$k9`L!Tw1K1u)<i0rx#K9MI>6*y&<CN{ga>n3g0q_2z>+8*TG>i)o}))NOeLIadDE<gEpE_2j{ATzhIKPhJgroVaB2%5
^nOa-<1`rYU}5T~xzGZ50729BC6XqLPXfRfy|VF6mP#0FT(5))(<|!Upf{2<ZdfpaTL*hs$BV|17v!b|Nm!}P9#9(ugC{X1a&tn0HoH_y-S26AVQcU`X
v;?77)SwyC>T@xxqM(u$vvy`HP(XOLL{LxmqP<5Eshh^JQ_C9LFb>_576B6n8rr)h0&mvkaJ{ty99Xmn<_BSCMVyh*|Y`6b8v)n_Ao*5tDHuF6ZWXvAT
}Z~(i*S@G=EsaecPKz2HUMStoj5G2b(gN#Q8=OfU?~mVJY_!K8<8<1p4+NZajqcBy(zxX27>lzoqxhnWL_PYy?g{O>Iis)Epf*SBj94!zJpMjFY2H`=b
qDy>ZpZA}vdLHC9%D!|V`xp0@R+(bDb%mSC`EWi^eYRR|Fa!D8t&xr_QKrI&Jyu-eB8tmnL$Xml}J1D)MWU=evKE1&pT4hCgBgDWuz2`M9vD^MPBrO9m
Fll0!cP4L8|X;|<~;b;{JETPU91>Ba?Ga(VgNfbhl5aE8dpe5PVg^|$8Qy!Kqf$|@Mo)xI%L~TNTN+fzbz_)^*%o~(%93=mFI*<hcF6OWhmmDE$y>J4K
`VqjLjqOdjjmLcupH~e`w;S6>`NcT%SWL5UWD8JIml>n+7C#;~p``&rR`aRMr@>|h_j${e%A$d_z@&TR59Q$K3};850p)3|H@U+H?C@xF2oLU#D$HwEP
7M2K6heHOC`~vg>qN!nDhEU84q;l=L(>{qwkHUoKWy^lICEs17h^$?S0#+x+LknDL2H1?6bf$7bDprY19FJjVSIq&bsIPalOg)2v1q}4Iyn+jYpEOF5X
cEUIB{7j@v0gD-Y-zTPA8=#CA33=K2A(6E&_z3;*<4Cu**_xc2nJQblaC~5FI=jZpTYHkw<uh3$8Im{Hi$ZE0bX@fL&}75Fx?X=ZBKK273+5nuV9Qj^?
*h4#cPZs6nkHbo4nl?O_Y?fbbrrbIA~sw+v`t!@|S-H1o9sTh2gz#^S~d25qS=#Q6k-Qc}Vl-&UqJ#zRhsDstScH}>4onMq>t!uGsI{<B2%_RE>flll?
Dbg?p7jR_E9I1e`nPq@>bq@B)K1ti0b>&85Vl8!a1271+Q*JM<J6T^J5S_xEKaj?{ezNC+)$r<Uz1C2Z?d|#jp)GtsAs|Ov*jvY|3>I`uGqSwe;PC9zA
wpK!2v`aWV*(e{@0}CZmdjVm^ow-CBLY3qT{e=3p)t)B6sdm>_dhnpei7@LeXJ8=05z41}F6qfgnSc_+u#q>Vo=E=wOaa*o19)DoA&OVB;=sb!M3|PMZ
)%z*<f5@p0%(&%N0Mswya7pEH87jtiKJqc-U=-q))1FeGtq;+V1r_*2QZ2wRsuNBP=aoq92k;vO32M#T7!%|)6H~Osf0e91rvbcbPurv5JVRr#w9*r7a
wdFAIc>@nq3H~1n?$?`tS3}f*HV7UjyM<7Wx7?YKlWJEcNEpXdu~0Src)}!O;(_lnd&a-@(d|_m0Y8E7aewL<Ls86Xh%NAQgnVJVY?V$Ca-&{C*7(N?W
5gee5RE%0vE5$1w$$^6Hcrry+8T=7i$cm%AS&l`$6K-FBtH93QKWcAV=e*emN(W2ZjtXk$#@KDVEomV>3m<y4+%BwSDNO>a4YwOUdVKkpMH$f9HL-2VB
Nh|Yw<hf9X1hsPmAidR@|-`})6yWt1W&nGiSpH7$w@OG*L9p&H?YOmjJ1Z}t|VKtc?5;fp<mXJ~T5mxi{AyFo7AOI~@deA+!i$uxIWd&F#l$xbsouAA1
npy}HXdwe(VK)}S=O=LkuvYNk_y~6FklYRWz-&zhhP|pP6@0tY1c7D@DB)>KsCy$G0R;_3^=*SE;wh#WfiCbdJXpC+7^{9e5+*M0*2HL^5&X!MYJgcst
eI<iPDo8q+aPBTVb>ofre-B1$>YZ8(5T~VERDh?y%Xu0mLOZ;8((Q~c?+hlE5LNnt@rnjCem-CF)*;XSkegG?}KTuFrcAR3F^-!dj>|FOT&as_k@w}WL
Ypvdj%uE79BlE4=4OEoSU#pIMtWj5MKe+k<Tz3It$+z!NXP%dqmj4^*&Ejj)`}Gb0-eMOFhaFO9yQEEqNHgXb&4nUr6jsi2QX4_eusNb>188fO@7@aI;
UvQav@OUI)&+*DNFaOc>KSIRb*@F^w?tNmTzx8Q|x_LwIzlnUcCyw?3ZO!Vn&V+H&~OiroU-IGb?l%DyC{6w!iNb~Kw+1W?F&K{XN*ZWzLVFSnBJdFBa
M_7s8o$IwhvAvPAkgs=xk%5)`Z`$QMO+&||HI*`6<`{W83)X{*XRc48{#2iYP7@&rS(<WdQ{y3pT0u>fGS+Kb?#FAVQ+$_`JDK1@SY}i~MfL?D8M@6`o
RGxH6pwydFW4U!I>AAT+^D>^-&^-sJA0NaK0}Nq5hsU$pV*wB8R=~NF0e6yS`TBHYtiU9MI;>)sF4%RG31A9p)NjT<kr=at9s#-64x1g#afFh4W0~iU2
ZSFt#EFmt))j>LWIBOaU{mI>-&>D>Cv74Wz2=gYZ7R`#6i`O9p&^R@ltB1^*>M0hE^b8VRLaCc0F*HdpLycw`&^55eO7Vm?z<6Qw2q3vuc9n<clS40(Y
VDL&B?PUt;#n(PJN8%9#L9!uRrld?e31j8<&Tc7HEDI6qk=%G+`H{VYMyaxIA?2j)>>_$>k-Q5f<4o??!*(`k1$S#K-#g-gxj2Uw`n`&)<IiZ*D*H88j
iyZgO|Mj?(ar?q@^0*TMSX&?m+<QMG+M5>c<Cpn2ot<h?icQR!!?ALN}x=yW8SnWR~hUe26m)&0#b%JX1-zhe%Ox_#@-+b{plyMOYV@BaAr9{kx?uMEB
W(;vV0_TS!q<<B1c={NuNCx3GLolkcI{`PO*`N1dO`N3bm`-Ojc@X1fz{{5f5^P?|4`06Kbzx<`^=kI;@&Hwqy-+1ubKY8$_Z@%-x-@g6)oB#TgFTV4G
Z`{85h3oX2>gH!(|KWSz`qYCz{_gFUzxd=V#EHEPZXRmvX6x=YH&J<mIKH{#`10k)Z=$Na*+fNI-ISGEp((*GOT+S}%5Ew|VdtW6nygrV>_!NXDT40P(
~XN>#K@+>`W~VX>=7&3=ElpA9?_}lphSNzG`!1%n-ZD#N(QO_9?@B&8~o5iIy)oD5c?1Q@P|l$Kl}9CNTzpw{3Rsx?LT)adGEh}4+)JVyDAt7-F^GkH*
f#$%jolG)OP!mPu~93Z@>55AOGu5zH<Am-#~VF=k2dujqu)2KZ~^Z?pJ@i`}flycXQE+e()wbKKP@5`q>}-<9l!a<5hn`C(I*nE^iulm)vZMY=035y-2
H%-8`k_EbY`6M&01fqn^^=|9%r~Zcf<|DW*m`ITlEFH)V#rev7>B-c1=G1#Qv0pg<Z$XDcuB-4<C5skVyt!DHQ_Gu<zP>VCGl-vm*(t)5ljyTAYKcYgF
+SEqRQ$G`dDPe1*$&%XIcd!4_$^{qSad;53Z{qa|kPLQ9z_u0R`{r=x0o!rdtxBv5#pPJv_qNDfz`nbyR$hKED-bW*dfA=O0E)LQ;8w#F#SN+_*>rQqL
9kw@aioEi%ly@}m2d%$#)36KOPRK{{+<y0m?|tvnNKO<}&-)5e!Ofj}Jr0Pf$&jY2i%RdvUwrw|DL(#iPRBQTd6Dq_O#j%A?}WYI#n}BzC|&uy#_5B<{
rc^X-a>l6^7-zMzIFSZKY8$Xe~HX+`_*q>gZdNO|M$0k_udUUe)-oQ^LiIZ9eYuF<pZ5Lyg|+s6d%8`a>r|@XCL{}T`1qXd6ME|RxkPQ{xN^nS-$dv+b
?_#@rTa+-cSGA&p!LbE~i}bPUjcjed{i&{`rq?Kli<xo^sR8{Dbd3t<@(yqvQB;s*l|$!NZJ!vJ0|q8Lg3foGyRwb)?ec-a~2sqUyl)x6dSrYmT|^b~)
)jqJz?G<!{kxuk8Ko_x~GW8-;A=0Z&Nu;B#L_pQErw5rAxP%@dt;NUneQ>ARo*;q5<v3e9>X<L%pj(PiO3{_f4M*!OOPj<a8VB;J$R?&iYD6UOM`^WMd
AyU(6bf){iKL7!|kNCzoOujmk<Qi5Vc%kB)i30#y3g7V`}ocFQtUGC^Y{3`dImpwYglf?#wGV(U$PZwi-^1<JI^O`|Xr9r`P`<*Y|e&*Xq30+iNiVc$O
T0hW8q?2nFM1${g>i7P+oAtTxUB_IlkFw*F)6v=0s|-)qn9IXdk+FmPS^>KJaH%Wq29@`#;<ni?c%+Vx-SE|QeAVT>=sKr!=<AFw_E3U+9DYHk>+IquH
&2A&Lsj0trdGt?HQ_(yB5!}~XMgdv+fV-PRp8F2QLXvxTb+x1?zhm3OM!j!`qiV@y(;UjxFDzb{NrNrI0PPh!$pJ(57!t)Zjd8!(rePWD4=7#Mpn#_<9
DvpRpp0YbSV_&`iF|RmgbJ`6Mk{UM)#vIMFn~N7%ko0!3~uBfAED4Xk7f`_A{SDrLZdp7rfKC`?YQ&gz~3<-XV)Ge+dcu-ar4|?Pq`V&JX|ms(~BgD%?
ZTci`bzK9uW`-5+`6O%b^3E8BNq>R~$Sgv^dreyqB{IAwR?(wVZ0t&TA9SiZZ-_d9Zr66%%t2S0i1y`O%iljS1X6-;$rd-?W>y8p$i2R{Q0Iw!uOt?&Q
CyFY&Gp`<t0-1j83K!Jp`^r#@dFTl7e$hs4C7q|&hQ+fxSo>$Mu@BF(H>q*5tj**LwZ@LVF9G|#xtLGsYLKp7?E;`S;WY0%Y^_()@^8Ps}vJNOb_`(;i
`nt3FXTJI1_kV~|COYMNKmFq_YkuR;JI#LTt#{x4&h77h@lu=L{mfrI_}cf;z}vU}_)!+P)7VATSEqUeRIg(?Wg-Ofm4AG~qgEXoT}jJ#t{*%MiiaNa&
>w;{JBHgkSBu<hpmdCsRkYjP?6ZgHqto2SZk!Z-{IudPRlDfa65J)CJLNo~@jH}?-khHFz&l^PfA!T%0!F@i$+$0$oX27Fv)}m3cYgGhciw&z>F*kn$Y
&mbca)luT95@EDrEfrk%1KBKIZvxoOBSYc<3yh^{;O9B>3(I6CI)A2~T*kQ@MXh!gopXr=Pw3(vMMSJow`0uWpZI`q>}+^!7*J>g@Q_A72|6G~o8le?)
IlusryKf9z`QL%`e(`}4oM>gM))f8V9tx8J<R6q<;pcQxkszkLTs|LRRd<iY>*2X|GZdYmvjWbl+5|8M2ZHUC@#<!%t-|H(RhDJR!DTz0XC!lvA2#S<0
xqK|SLp@M>f$VOzY+Uh`c`2>b_PtO$JPP_NlMb_!9v;OzLbAc6I7U;0tLz$mX5byoP-`u|adsi58jkV4#E;@bZ2S2(=ZyuqNE>)p~^3`u6gLUvK{WbE=
E7C4DHXnaJ(w~*C)1R9J=><gH#Stp2k9`Ntxl?0$@%T%f=^P~MPIo8sr45fR9r!1Rdp)EB;vRK5(wAfZavWTa<n?Q^`-Z%XB`;&id)H6;m*e1aB(Gmz#
`f-AkNwMWa5*xUBYQb=mm^7B|B%-|z3U(9`llm6-Mb$9m*e1aWG+Yca^x<@3mNK4hPslWu4Jey8TvAnzD%VrQ|Zf8`Z|@qPNlC?>FZSbI<<e9)W1yXUn
cdhlls?5{p+OubyEL2X>ge|xJ(*chYzm92iI|f>p12*nYq4WukYCFJMK>DcQzm&8sVXy?-WhmDU7_+7<m!7TiI}n$h|DZd;+DpE<-$pD7!uxCA6RZJ__
2~PyVFqQ@+^&Nz@jg?2kGC6wheD1#Wk)jt0E@_3w03{^~DLNMEqUU!#220n%^$<`saW!ENX7S7`pQ6Z&FTwI2e_E=s;}ho+X<vADUc3|-?kK9*e_%*x=
J5sR*CLy^8aUNFa{7<O>+(nmkW+aJGayTAyqUlm<3dDuo>#C}|tKlaAMmikhV5aQmvN=;k=X*cQZOP#!S>YslTee$!f|L|4lp!?=wt-Z@9mo*#jx}ftg
eO&e6Wyf^w7N=LIf(L*4^>=>!PZ!Kz-uxdo4*}+-kpA%9KltKRLEXS^S?gQ3U;dkS|L*g*Z+-s*R?QWgr|al4?pbb-Qm&A`xfI(=x#*hKyXAtz(cNA3^
@zmd#^b})+cls*Y~|e5;-d4G*NS*r5$<kxe-~^}?|!Uaofa<e_Q{6t1D5<k|E}wE^L!TtAFh09{;_W99ijBJL+Y<k(r3=}(aL<yH?LOO=5Yh@pH$9nyQ
<rKxPRHVdS!CH_uX%H%g|4hxZAIO58<F|(Z9JYW`4k8UubqRcPlk_)$8H;@Ah{7bEK&b;(Q45-G1+PI#XVH?GL{8T-~>mqFX=vC<N=e?GM~V{p5ME5H`
K<o$jL<uMj!>!S}j0`(YdZ0n6py?Pj1;TsG}C-FgNZ`JY3+53h7w)-hjk>A0Tb{ql;NUfbr)F@42d^Ii40vhr;0K#Z3ku-F~RN0sBr_1OytAGVb%H{HH
sBVSJOOJU;+C(oKVX!8$PW<>FQ4cwjnX~|tAckO-{vR}3@FH7f>z;Hfbfjg4#D{<2;6QeKI$KazE{C|A<0~Y&#eEOGP=>PgJ-~X>4u-F~RUw*;6jl$Eb
aQ4T9fBBW*@1p!y{^k4kZhnotcSHW_2ds%_sQ(922k|PkLHx&1MwxA@e0Thy;mt#`zx)b7#`@KN`G*f!{43FaoA6aoe0VM9b>ri@w)zTIZ#!A;7H*&GI
m;+a?_ak;?z{K9k*`kJD+{-ufAeR5`WGG2`@+|5Kl|40Ti<_W%hsK65BGQ;$$wq0zH{*+Jnp*-lb*i9^3{m{a1H9$Zb<b1m7j~pcUSG*zV#cZb$#&WUv
%zpxoqN9I6{-%JQDfwp7_%&U9M`qQ^qww%8z2j@Zp7>&#xF>FK&4SD>4r+dVONu@F5pZts6$^I%q$H<j~$Vf46V_;X6P0?FV1`?49qviXGDH<r9}HNv_
u>BgwA&q@A!&1<i-+2iGOQ_w#~Rv?lk2^{?lC%Jv_w@E4w*mHm}2v_2vI<>XHZ|4|f0?^P8<@1re--bYmky=RNyhbeV?zq<K9yW1T;X5U~p+so@Mdi@d
U;zjH{qoI$&@5xu?_vG__|53<y2R&Yuluulr@X^IM`BC{b`AY+Ie~AF@3xVxN;r@?u&8rH4r;^!6AMQ_N+E*p<lga!e4f~J0ti7<1eN?6Xm!P~qqlwp-
zkF!h@#L%Djwj!5JAUt0Mbv(XiSA2xLD$_S_~-xk&;Izozw^UCesq_|2kPW`k*$w@_4q!htE?|f_=TI6c~(ZRb`ke3=Y8W(y8B~3_lJ-2|AW8%`g?Ex?
FV1+AE&rG`GW2~;O_3GEJLKKAiZ~!71zCO^l!I&8VlX;9$wG|$t(1X3+TCd|C<xPh)!|)>9=k_^X(^Y4f{ad<e{WD?{f>|y&JdeZpiQMwC_>`aaGQ`y9
=OdBL7t;h085;H`^;X{N#II|KjbZ{^a5+-$1VNf#--_bom^)z!m(JH<$Fdz6|dqy-MB<EAL0?{fGM=m%Gegofh8x&L1I0x|<8P(Rv-EA9M3ONY}rz{nb
0rjP&y4t@E$IKQ1C)?wPvYUiKU#*IU+~x@qL1m5*JX5rXnbg{XFS()^b<e76jqd>YArd80b!yWsNO!yo7xM~4Y9iDrF<o8X@9lu@y>utLRmw$<Pfu6qY
+PoFg0#@H?5!isFd8uX`8tHd)*#ql87Z!8aIV{A{x5r}Q0XL0-Scp^iE$?$mO%R4=q<{l@=*@2un%BZHY_0aQ=HP*uycH1`9%%w!!WCwPjPS2@zs#lJ^
+wxe518senT5`>K9EJ701UsdU)yh>y>mF!g{zTZmJLMX}!#6Xx9VBxGT1->1h35>g2p6+Nu4^l2JbdJ?+Xmz*X)*pX!%p%EU*b4Dk(Uxwc}Iwng<A3pt
Eh=N>)M1nX9+y+(OSD7Oj(0n&O&n29C~$4%I3bFGvMgs)DX;*B-zp)mW>39J164W;ui8TEDjV`;_G&N!jy($4a{99`P4kuWKC;ZmOpCsagIOrARG3H2i
XknQTKY6r`S9+mGJnvhr`DYKU_X~^(3k2NmA5>%=5PI#S6LZ=@f0VyWNU!$xvx6@;Hc_2{gtM&Nu4?R<74b_k<^owPn91EGE;=?K#+0E<T^bA&H0Dnc?
WN#amr5BCC1k;XF?=LO&zXIv_{qKFs=OJmdSP-fSAfdSJEcVj7-J7H7^g+$8C=?{$wS)HrFj$?G#`OQVShgCm~DC1LCjbJAuV%1_RuRfP5F3|KuCq&|U
TBWb&-gZvn?T8pIzjo6&5)+@ju_r}XHjxUC6#J5Y@z@<G_)q}Ga*4$B<w`w`f0e)blz&^SKC9*FQihfEcHX=<x2qVg77h}IZsj!f(-fGhvR~v0Sz+3KY
)52mv8!sdJ>;KmajK(F0+O{#1F|cOBOI43&wl&ui{eiTdA%|)ip{2cPL!DV*S&cFsQKfZaX?qsTZBD|?A@Esta%f|&oHbi{aq!Y#$Y}HUxLCV$lZ<hEU
$2<HT`#SZ&4HG&t=hzu_B6_EsZZG$m1Sqi7<yh!l1nDQATtQ?@n~7I5l)c>mw0*^is9L}82%ueZf;@_KcpilFi1ydcIdPun=7ehojiNqKP1YS#zQclZ?
;G@11s#o3d^SAy2g^eQPKLS#Be{|gV~;R`o%9`wD8Qa0*fDdF*~-*jW$_XlGU3!*z(|cBNyjRUSjW<-nsaBMnnJIds)IgOy--NAWd6?Wycim#27xeh_D
Z<!0@UeE*?0bPt9p`=D1o}m^3YlR&$_^G|>ypIj*iIflndlDcI?>C!8}=Y-`5l$KfzoGXuPz!TI7asIfD<lA}c=Ge%;aR;z-mw$t?(pIK{`5%3vtX4SO
Mm?xWA)@PZdB>8C6KF-v~Oqz@v*2b(|Z`US*?OOz4D->ND2OU?Y+O9fnrM}I%gmuUbalu*4ZhrJg!pC@=(3ZK#mt^0-P6|Wr{Z$dvgJXSO&izB+<3@hw
&so*>ZC07|i#dr6nVLKjvH|CZHGxkvw$=FgW^iVAbY7i2*XY$Kc=syYpcWEOBze4}Qbll3YM*ad-dG%J=1@s$jE7Z(9~Mc!H!i5Y!5-6r5vJ3$u3O^Z3
sPy0Gkg!mBSqV3M2tgf+XEg8g$9f<k{^f?mf-Dd5;@^aB~iiAS00f>%F!Z4PzYH)sZ_ic&2=xRS}MjSwh!I<sGx-IY)9KT*rWOElnReiCaV}^sz^!(v3
Ic8)kN|KeHS0TEaCT_amx2k_)mxGQ;EL!f}8<+>s=`I2FSZvDx?$DWo9)V1@uA^d0)j#b2i(X=glF;h0NUgm5x^y9S`)W)&1-g&h^Loe6_Jl1GAMRCgF
55tuf20cZY%xFdX;7uxHKdK5}NaJ=Fw_@^nM27heCMACni$Og$s<#w|>-*BZ3VrTsldrE3(16kZ0-0_R5repF{dLg6?ovh%e(7_dC$)NQ=b;PLE~2|h}
;t-UiAs354vU1|v?%1r~7OXgO;=Z#;+2=x>rxR5xLl9NaeS=maa0j0<_p$g90Rz>qAWt)0o;_j`PVmQ}m6!>OB7p3mhTdTie*KBCFzK)CQOcm&A+lZJ!
P9}u0nV0pMm;2M<%qbguz8#lmK?Q`t_0?1qG*dZPgJZ>%xHmH${Gj%XsbS4&q?^p_(dCHAtu`mu<ATsf&cEFVbeOiM7KGFpo1I#loyQBm9xR1OFWE%i<
A)V7x6)lr$M~t2E)K_iv9-u3qIuuyS3P{Mx$Dz-ZQ(K24r?bSaxtlK>4YP~D{TI6H$smNj(P(J^cgeoOq&#hF|k_K>=k3eH=Cbhgli&x_;|hdv&d|qRb
%W#4Hz~&N+H%ei5bF{!<i3k()95`N$eC=BG@w)8vQZ9#ud?G;6&qi+ut<!u9vNJtC{p-4&U?S+V!c{I;m$c3}?F|z|X7PURUXaWAJm#x>6(?r8St1)OD
g6P~=yXLJetdhrAgO((FJe2>A}kl}4M#Ge+Z+#+yi%sL?Su9}9@rCF5AQbzER(nc)Op8oJn@3^LZ^cE*k?n8Rji^*|rN?y}z)d@?LbCz5C6nZ*XZ^F#%
;W}SnTHfjVbnBuOeZR%#urZI-ORW`2<o3d^e9$*u@-tf3aV>=-k4Vp6^H3@z`t;D8oEUGuirp9=V`$;qMPHBZ1+~L?->jK9MiyKUGf`F4!#aC|X;eoZI
Jyxntw6g8tTz%eg_F_WMxG`Q+Q?9281>!$f`>M_dF=vrO4vVP1vX1a9ZKtcY5NY)NBHo=(8N*rqXen)*ei=mgc|TbVcesW#90+JhD=b!k)@0PK4!amHa
UyBcjEm2`Guu*9tL!7osL$kNsPv|OJ;Zwk@aB~#a16(9Af=xvtEo9t*?YTQ%bEDZ8E|FfO;9PEj7e=gF~&;GwdDFt?9_UWkJog}^P?jtVyzSjSTOa-8p
E}48ca|j!wZf%ddr066FyhXB9ASmSCjs1Z0j=<m4g1(EYhLakTy0-`V`qvE@dHk%SE=1#w@Oh(FVo4#4`8+h(m#8youFdnG>?OhwP_7%@yZ~irLs;K+H
(SNAQ_!X`H0E!wSRqt3JsU<Q%1Cdh6DcOjeTmJjqxxAYxudtxg*Bdb=@u#)VzE^wQV?jpFaT;~_tf26$x09CMO-RgBxmJ)Oz)n6(I@Zw&)4!cDwfk_2p
qVL#?{ZR_mI!r0V|yvD#$ZxOsEB#KN#;9??H%}u(5LjzbRQ^$w>#0hkq9f%c=`+ds5I9+c1A*b}LMm~r&qa0WlcPPC_$U;ci*xu19Bu~7rshPFHm9fJ)
FYlfDPnXii^;3Gkm%niDWM*xO<zutQU~SUMggdaNb#Ff0n<H-HEpezGtEJvd8k?g=#z9&n8?VN-qC9Q0h@0a{+wV^s%%epPC}jl>{28HSuScavJsX|yc
~*GQjsukU62RGeM#{|0PlX~UClOo9_$*4cHC>}Fw@HhMQl4;u0v-<AIeUI7(Wmi#ei-Y;j1S2(ra8MsZzxjsOB;sX3rpZk>}SilVz*~3S_%6Zeynq=e<
&qoJUX!~E_u}4pC{8g#>(MjQY$g49OPl-OT)pmF!4iJR=R>6se<jNK~cnx9n}b>M~4}{z^2G0mC0Z|m>r5=KxuN6S6sL+SP?I>tsn?z+pme^!Z(>IJLu
t&)L1c_+nDhSC`~4k%Aeya%HZ(r?qJjPfcp7L`}rkH-w(K<jJK`G&0@|8w}r8-8DrTS&}*}zaSxc;gd9u>gVm*s)%r+nHMtq>(`_>gO#I}W7@Uwr&gL4
D9>a0%GFF4&_(rT)qlb%N0Cw@x;t)E=Cb(J&)X6%zWL6kUaoho{K^Y86j$~LVYbw=R(g4cyr6x_a?TE$`%&Mc1j7yuf_i7WIPfTJlO_r9G0Z__HCkw}J
xtz9Hc}QnqvqI>ff)jGxpB=}0oYH!Bd$0nmV3j#n9!T2CQS+yY?jk)65<K>Ia&b11pllfz#Ymlci2k;4(lJ=0l*%a4d@yi!q=)OSNFTBh1rcO8QdHbZ0
gt01yUC~uMH;?wlA@9bg|yCadNxKfjmRpl4xKU1S0e8COth`D*sfbY6sXBkt|NS1?|Z3Fuoc6N`}SZs@0Ocz-U8{I>RAD<9Cb0`unpTauT^AcB~#UyY%
b-*pW!Ga3gBG&f`XdcDq&^XC2W*3BVu}9Z+caL+r!<u-=y>WjM=E5rvpJzEGEzuR!2?J6km<zaIi$F$7UzzW_DNwJP$=*+1MHYb%p~<j~dald#L0pw86
{Jnp#9@;u62|3{-Ri@90*7)w6N6XO5SB+1S;DGqe(Y**^w2?vzomqhpN0-3W;FTE~f+L|(va!Q?o{$(7$Qe7U4We3ew;oaOCP-MS$|6CQy|mWmM!!V<;
FU=Ql<|6}jXn%z~lJhAW6uQ(!^2fs0i836);<nRMC0>nH=_`5sz>9WuNR@`&zoLk*?S9k5V+>(~a%(Z?)qD+8`e7A5zC2C$D6}80Rk<yGtM>A8iZ?S)O
cBeWHduKe^LZ$l)yeC!F9=ie!zzs@;>659z!QufQo~Zuw{Y(RTbh$vnsoP@H&4Ven>#gRxK4lvVu)ul0I<Z0$p!(q_`;Hf}ossEu%yryjAZd3I^(BAw!
R~a@b0;EXJ5CNGj_y0JU|i2~-rNwWSzpgYGKAIRP>F^yp4-_Lh?~~=B%?}6Z0#=Wr*b=T<K&FlUjbi)VAl{q-5)%cu(&p048wzFJ09LMy6Zj1|0T*Q{~
l$z|2$<$6ZLw{_Z(`=V~{I+$=2FIy4k%E#R<n=U~IQ4Gl&qJwrmcOVx8iU+Z}7aRWrE|3<!5HW0&zcG0xn{<?7O5QI<Ev?`}eQFVt~*=m(^8K`1bSq@>
tkX{L?H&kVs37536bp(0L@h%x==8_MC0xkDvSA$iUMX{>r1N77y5H2-_Pt|a<8#5=&VXW_0ENby#3hK7dNm2I+}>m!W+k5{h#c0{Q{Z+B)2h>0Ute=L2
ywzl*9PIeF|$qYQ{wXD=}!x_N7O7p2&QSI!Vk8^GEg~`{;5=Q4chDu0Gpvp(7uGrz&%zde<XUSj_?oZk!hLb_^D>WU`Dn#d64AM~CK3>6_c|=9m@tDMB
+iMsD-sm@a9F3647}Ef_g2tmg*hKvoR<8PuXWnTn9~W?5A8K<wM%;*2=!^LIhKMSK<(sPF5*oRGX1Q_Z{j2*})ai3T?ecT!nHK7po>GWF%2uGqwE%FRS
r~S6cGSmio#v3vMIqPht^pw4-wH>^g}wma`|zsVuG!A#=pe|;gB~NpuQ3?*@tRmu9(%R@Zjyt3c3LM^o85tWa<1yk!(1b1N2OV;Gmb-7q?0^GlQDoV8*
xxP^fdup?#81)UV%eS+hPi_zOdj?VDX&tF<!G_hT0KcG1vB2k|uqo?E7UmXpIawy5w)|`PqoKMeJ)Cu|0?<WnI<h>pOAS8)PyQcew+Uip3gv%u2|}ROM
-ne?SxGYK}jyo9%#36ZUu`7#ifCF{PE4MqJ!0ze!gz;=4n?gG)@58CC^ra;ctwt9e4|(sV861H5g2^$2s$Yqo>K*cSCgOjq(3l15v^D5zWwH4%W?r8Wm
&W@9v;qhkbxnp}71l6bW-X8yV5&VM9XF8)p8_O($AyGLeqV&H1F-LJ;hvqTVrHoC|#KQQj%rlF-ujj5ZB5HjnLTO0U*k90KqV$0XX()uHK+UDeMm|*fG
kC1Qz<~Rb3_8O^#qtS5{m<hU6>|rG=!i<Okym=o>9q<<<jhDX*FS27dG=78|BD^5w-Fp8ueat%vt1`bVmmIsrVHN><ZqbS~!1-kCz7!mnfFp{%-Hf1Qq
75t9hdNsku#`A0uLDZ^ETg-rdOcMNN`j}i;a8YFz@Z9RpMG(C;-n9@mT3b^g=wbH%x2Z1!O+T6_beqS8JLhA!r=OmT;K4*^ta5qKsLlSlhfnJ#T}l@tZ
foGdwrA{qAN}Su63Ofb3X)G=qa_spj7y7^k=HeCmH1;An?laxNTxC<dUS~YunQ7khk%!&v$FV0i{aYFdH2!v87eZRCp&+hw&Y`FSyh;fV*ZY&OypgSc1
|&ts+kKMo;v+_oCL;AT1QvgXBGIVo#iy``GRJZ6CI`qpSL6fR}*F^6Ewel$^v~eC&|89Aqk?{Zm3G2HmZ4p(*%4f8pB%RZDqiY;cIoq!DQ-8K=Bk4<~=
46TppjLc|uiwo}7_P%0-xU3&=<MS64ygLu<=yZCzAwv$Z**NOW(9N(>P@CY+GiEDH-3+${$oMT9}U52=O2byL4JTNYU@s0Y?-EdFBwj((FLYl1AfG#_G
Xj_Ld6L@*^RT7HXY~)@$_W&W16Kq|J?<&V&7Yj&AS5GP-Hf{qEgLmgW0KR~|JL^k9NkSBh!3tJ%ZJbgc%E#`xpZQbVH*Sga#4bcyi}%BlT+Q<Wsdj9bK
kjPA?Q+J<1#TVd6U4)$9kL-q#hLW&3+OFh`6I~pi@ojg7BTnQ*bcfA`B-^FNsEUj8)r8ZN^VHrqZb+yq*c=P_{N*E6lk7*sxNCtd?d#)J}H6=b1-xN)X
~*LpFg{=H}*Od_CoMAl>tpm*hY#s^4&dhumb8yeGotL;PsJ+DX!Eg9UJ$+=*aSgdk;*tq@cxm@|MJOfhaS_o!qF#VFNziHxVp&i;;-LTqcWtlGXbLweK
9Cg1S~+1~7k)SEZITtPb{++e}2zVsM}|`MzybL`HymjqWT@nPXU-Ux=qCsPOy8hls3Xzn(zRy7<U24SqgM1}${>&lgI%=nK6`bjN{}4BybsHYmweaF09
Hpiu`+A5(bh#8QH8AVQCLpm6>waC#D3<UdcriHNnwASnSEy+5~B7GQowsbaa=%~f1MPsS~Bl%@Gcl8^l3Rf@lRhgbMr{r&Mx0P+u*+)i*+X&egkIrpGz
XMRW@2N>H$qox66HA}Rv#c{}Lvi*$MP1hFw#?3{Qvs>F4U|zgVm^y3lSxsPP=5mwWIcK`-$wj+sprCtIh=V(paF$Vsv1>EXno>uxDpw8F(^;_3-jh6B0
yjUJzstj4oZ}&|c&77^ssF*U@ZXM-|GrJ=xyQJV6wh$`98(=RtZy=ddujI_SdN#~cy~uHAX<3=!Xzi1BiM#ikrN~b`C_Q2|B6}YQ8wrGDvx?}u=f-xWP
0T3pI@JTC>qH<DIQG_7o{HA2Lr)|c-}xibCW6mnVSTeU3_+^D36Jgeds4v8i!`wOTR_@4SxDYPJ3iM`VD^NQ=vV#oQ4f-i!3Gbcy~cZJ#xJfJ`KZdm-w
Ius`zZ=yCDzhr0yYjt1_v#QgZpM8&}5MatZI?ohBj1JunPttDQG^3U<%1PEyBe1ueJ3PEMJYGr{72ev;^-<R_Qu(VA<kDx}AUd2`6wKT~^~*bk5-uWqt
+f<|-@_3<-4hxc|EwHpif+x!L7OQEJiRiRNApIt5o1~i)Z_Z0~{k>~xNpQJ`^;=Sv3=t|V5wl1dYiyL<a#mtIIHvZc;5&qBr?Z4#5kf#e2IKNI6O;Q)3
Ru!~@N+lN2$QHwfrK?p?rII6H(1;90=dr7iWXl}x9!{%+sx~yQI|p^e$5LcI3q#0ER6O#re=Cyh$^|}s=RU+0=?*MAD@ul8m5KSjGsoGsBV~$us3ar>c
SQ})^&_7X%Qr@i^_jE5dTwrx6;t^LxDWnH4YDLJq>blGS<Y*9usm|a#~@4=a8;6;Uv^JOoY0KWnk_X1K~toNcN`!Hh}`fUE~d3j$Z?Hmv|~l?5RQUobp
M8SafTx~IA#cS1(i5LSF+c*aW}MxvpmYbAUg|s9KwCM*lpgB*FCG#jk(TxYgBCF!G2`Rn6VGK=A5mZJBCs}&LI*)xK9P5fm|WK?=^`~hBaE2jTIzXH`;
!`&2P1(U*JC@ihOD~33;LRAD(9tJak)~LQk2w(trr(eA%~{tfAZLl3_5_w}a*tapZNnzCih{bxQ0>Y~mIaynIWz*6n-=Rq8$@sB0!<-KH@JsR;<m`eGH
{T(`>*dv8e$ngkPB#|A&wkoRP*O5-PMcH5<GWO6?;$Sb}?RQPSEF9yWeC!Y|F=r(4RHjNGfn+3;tPrCOfg1T{fyxvZ;h&PAcy$RMR6u+R16{kTSI8y^o
TGaG<gK9&Q5d##%!1!{Rvj}dEWWpu*J<Ed>blX`Tgl||Fy8`*(@8N#?KwbPzWrzSVynZ~~7Q|JNJ2Vz)W1Fn`IWLe;?O>)k)J+#{$lOk$2n!W#gP`V}r
6<mFhy!Kj=((|{w&I0ILfxB`z{vY5V<gV#3)}C`=(BOXC=VXQdj#<2a$~Z7B^Xf3ba*5O14(~wmeXV~=rL>sp^qeaF%yf~i;>x7^l@17F(Q}6=P_6nsY
PsBAbswL(!PFtB&h48_r_QQy+Yk8IYysLH0mSBPy~S~OfLslmhnBQ0<1sv)$fk=c5oBHFD_N59>DtWuy>obhm8X!>Rek;pD@0Wht@l1fAW9O!%{j>7@z
j{rFV7-`hwBCz57m%W{2`h;;0(tZUN|xbo?bOjL-U{=;kxbYzL3=spo_q(#XW=$oIY$%!Fj&J<i6FnYKLxeq#u?oCc`r_|9n%OwGOQFY^wQq~2JRj%u&
D)(238*Kj@WEmN}(?ej=ON18TtMh(8?#2g2)_yu?zq`S{eZx0<GQPOP$FPaNf%TN~yE<xh4BmOMs%(sWMy{64Uz()uZkGelV<-W}U932TI^(RTh#=gpp
^k|dEgcS0%K)LrQF3nxy_HW;XS;olQF}Hv{Usx`Ksys7B&26Se4&vh1^;0YxIuKkqZ+Q;+UY9A-*A6BDu{Q!03mvF8-a55DP&;=)P@iZJ-!+oq=x_Uc#
>`SVT)}79%oWHTfFwAPW}V>p)+Xv<ciitb{E1MZ@&2iA1$#lzxSON|_QdvS1M#bkJk`&rb=r&ryL<3AL~bbtsIXctor*DsigEx-7PV&Zz9lL&3kAb)oO
Tbz>&EmO90E?ey^ov(#!d>UiQLGGD=eR}uANvnwwd6ZWYYcfkC*b;zu_S1v+Q9Rtfa|_Bd8o$r5DtjNv(_%4?Vm{zYvAIpR|O;cEjNSF<U5c(JNB*9}6
MYY8}3q0#886d5PuSOv~B3!tJ}O%03|J*I9lW8ZNPcixKtpX0(kd?{UH@#{C3HH!|V9+o1)=W@}Hu4jShuTlK_qZ=S(Qj$CR^B!psfeD0^*z*5BDP|t3
&xz1qduW3l^@kkKvtOE1)g;0O$H54f&1BaqtW$&5IHc^A8rJQt*|J+DFrKLeTSXZE8yEVJFU}wPH7~>v#!)YVA!3>x(;&@;@q+NDfpQu?m5DGe(nAM?{
gEBxxB0casLJvN{gP6E)Ym)X3_0L8m%2>tTnynxNbh^BCNF|{0w6cR1@8uB8?Cqa5fvQR5UYm@9y@IyVc)pPQ<2VlEWHdfi7V-f(@0B)qcBGF`vcIAQ-
!0CWftX*Y4W<I}Sp{-PbOu5x4&JjMNBMR_gL+Vf`LimY49%$MAtNEB!-ng#Qs?b@-Y)ZQ^eYR_xB05Z8j3dn+=Rt(%bz!<(B)b8Mq~!*tyZ6>meD@fWm
WlnL*L~f!pBt4y`MF}6P)+%gwK@#<Ez~EC(Udd$4Z-t8q6I5(^D)`J<o6x<XbFi&j5O0TuhQyKae-18Zn<<4-wx?WGhW#TJO+89qKvUCKrWJeXCxlGB*
KMvzlhVP5$Hb8xi%7-1WO<1`Fv>n(JQV#FbWceBM7vOrC9{tkDHOAB8)b^~iKc9P?e!H&g?V3UmHzrs8Xr|M730=)Wlyh(sHG860%0PM}7`6qyePYew6
zx`*9BS1p^Tz~N98JqSTShTIpN%QRSxbaCjW6_L(wU4GkZF7%tLnc`&H0FOoKefG=}Ajsxa2$wJ>GO-T9<{bf9rF!hDtZ~q->P5G9PrSile3%`G|9TV-
Q*vXYKV2xWDYG)vgz2e^+l!X5Jsb+;i#m^w=Vk~A-h1b1b`#PJpcivinQnt5^5>r#Px?)WHe|s_AU<)_Mo1sBmbtN?;Lh1DP;QZ_e;JZ7!Nz8~oi!0e<
;eetNK4y0SPm1S74d|uEz(-~Rdu!A{=)Yw3K2IM#X!`2W*=1v#%ps<0YmUs!!pPkkh6)~6NRdz_7pj2E3j-dtEQnrE3ni|k!!+l%i|29S8uT9SP}k}{{
OH3_YYa+Zx?YBLgu`QJb!+tb@Qxu^NQS!it4~m#R4$^8ra{g6)9+;Hqp%c=LdlTRA9zkxGW?F0IH@<)CKH9`YttQgqCg&PPx1ONtwG0ZhKbC7Tv;9T%+
;U_G3{wm||p!(JauQzz<Fc!QSWu`EJq6!sn}WcH3;z>V4i*5K@JHyjP8xKv(MFOQqFdV-20j(`J5Y0L^h+@0c74q~w*%#<+ExvuAxm0SV!9aIA+d>E^{
;9B_Plol5Dpp+*QAt(MsyJeluG4sQ}?z}IdLAE4mj9Ml~N-W-yz;6kNRLU)grfJAalnXOI@1y17dNW-i<_;T-#X7rNrL7H0MBNIUgQ9TMUMg4Fqu=&&_
q<1iwNG1>M5=>y*s4fi8L;_Gi?P0wv{_$ETu+Zop5;GLgi2Id00Kj?zF6(&Vl1wP@R?U2K!f=Hf&<T;2#U~V)&Xv7*LVTeU^3vP}(NDs2Sf}9vCJv#%l
v`UG&`TvJHo}s3?w(QrS!INf&OH$v+?IHOs?h6dfHO&{?xf#2h=kPZb4%_txDeVNwv}Zh)^0Wk;tzk?Fy~1<h-bexkV-f%CNZt7SsdmLbh40jxPs_ury
=tOC}>LVmwD0*a*#K)%wALHfDgJyxO;~JcInF4ZY8&8I9E^G4-O6JMh9H@bjAV60m8Icd)=Yz<tSk{y!W0o4tB<<f?#461JQoU*KH`F!P2$WOcJFVH>!
UWyuWxB2^OuHpVKBY43OHlWH>o9Z&-;=&*MucBw(ht=X_$NCJtrC7t>wPz%j<VMTYg8eZhdw<qTB-bFsDV@P*V~zJr=%9*ALq>;OIWtH2s>mB1TnP}N(
Z!6XiAY#M5S261|8CGPMKLSiT1F1AtaYG-fIJEf_w#RXYujGSGTXbt=jrCaYK#V|hqetaFl?m;emhLN$L07aDS9nX$8b=%&CX}~QA6zKSB^X}WtPB=b~
wKN~wkHOzXih39*5&(<&vWN5KX@-5?ZQ)cr>9x@!3l#dvBVSMy!Ut71g1QiSP@-geDXVkXP103VmK(r)Bn+*2$2b9uzz%^ACdDB!hFVjM{ZWOj8hOh&5
<c*d*XKwT<MAH}swwjf3togZ%)M8nQ;7!z5QJ+B+3#@#0fkr*?AAHZVB#_bJQ3?chY5R>ggP45XTOQdMm=jd{-3iwsV?!S|49A+3kC!^ypZKP7P5NXg|
?*WQnk^FD(kVeLnv&eWu%{Pjha|e!EvEeLA-JId!o|rc;~^Koc)6LI5DyPBFp8*6CM<>U3vd>XT}2l4AXiR?NZ_*-V8!OT*C%%EA3_Vn`@vRgvJ!lkzi
OF$-MbMlkY~ow(LoU84`kaU7VZn^a<$2MW9wL{y-g8pcqGv>V*f9v^@gWfa(Zw6A9l~zIbe?%Gd7~f<P!WzvH)NrrT8m)e3~zy)&>>73tInYx%iH5Y#>
LG<&?}+77wb!)!t*I9;C0h-K|T(GiM4zGucqZW5_21lXXL6_e^*G8GEkhdyCVk^Ddvy9sI%++bdDC-q5ffk9Z{!?M<wgTQNG+HsOCTn(urii&0}C>rvL
?n$4gTEp?z&y#s}6ZGQ5dc*LyPux*J$Rl9*#lvdEeaY2*ExT=FK7-n5;hFb<qFi^l7kA18(#bErD@9)i`%08n%;<du+{aB6s~oY33wAyrv%_pQ0_@Avm
@Y^KbHJJ}JA08evUMRpXQ#7n6r#(=L>jXQ5~20cuglOT`yv20S2;9rS5JKu4Vxj=z%k|WTXOxVx^Q`B_S=V0e-G(}-56+a^h){k+}c7_ZUM|e=S%r+ka
cYyXDgcqQG~EZehm;xvm~w(qhpqhd+_ogI0!UY4kKS(dw(1W2%@gW%cN+w!!rwY_pG0_p5?;4Mk!(c<xjL&SKX}}i1d!4tSCRBK~@@pKQ9OcflhkmOS}
e$CChTXnX4TGr|rUg7EWl;tSX02tPJUm!BBm9XCQ|L%1hX06`Dh0@j$?1>6O$D;>8}yB9-+3Y?^80w=SrJn>1Tor-uZoo|2%+5&e7yg!@pjv(V{;-9H%
dy_6($F!!Lb>dBEZcr0{;?Dyw>anzfTL6~3Lh6fU}33?6tmtevG++v1M^|*bC2oALA?6c@sFNOP|3aWa#E;2z?AG*`tBnTmH6spLTonxE`8Xa-PBV{4g
l5!U?o-chjPRq12dB`gb{=HCR@XYKouL2sxFq)7_MW(^I2=6-|vwkOmFITi^V>~5+2k{EnWKNci;l=pTQWzHkrWd(e-QAglB@yeC7vL9A3T0gNNWOO{W
yIJdXexlN%%<JOpkuRlIJSbL+uvb*AQp`aLJOD#jOv+X7p)H45r@I`%HB&4p?r;*6g(iXKZt{t#L5{RgcPSF^nHjg|K9#z6?EM-rLQJ<#-T_mJ*;mId(
!lMydZu!h0Q087Qp(xt<`Wd+w0+Q<30WGq_?hsxt2$QY7ISsD(B*fi=D4SH73j2*_ef3ZXH@1j*FHMH<$&-d|mTK&CeEZ%yrzse@CkLdEVgv_1j|>mnE
ONf7v<wvwiJ<|38Yjo%7#b`|al)|Ia^unB_m;@ps>`OzVHxH^6@t{q%(y@XPk_;Je-!HP<xRqdLU<txfNcqh;z5lhK?(koDAWLH*bE#G7pDxB67&2k{X
FIe&xZzqV(7JC1)U-fwLsd(7K=89SLde%d$YoB1TmJkq>d-x#!ZPqWT{Yk#s2B{%=yUEhD;c)zvZm~nDnd`$iAw|4Z~cwUQs&^grw$ejyToB6G+<7V^t
AEUp&wYy+4@gyFOJNsMvx9fH8Xr~Up<p+a3NMieG_uXst^#2^c|E%BtKjZzc*55y_kMfV}SNP+6`5z+QKfsqip5N||@u2u`9PdB*?SF!J>Qf?fgX7t$r
tI)(yC|XS@k2wsj4lA)zmm0ZL80;pJ^r-cR}gbYj4?J7Jd!Ryrf4RX-`daqB@F7L-zyRwEiJc=T2$-b+tMFjALb(JXLB8cMEqy#2ey4a!scVkQTk8S+d
nmah5S_f<hXea{@eBa(*CF7g{^m$3^G+;#Z#i?HGlN4+I<mbvj11hznpsGwz`H{?J;flLVs_&|C9IE{g-_G6a9^TAD@5Whrc&oe?H!S;@|%p@7INimHc
I40wdVpeo^{gmVSZu^jA+BM4q$<6C<+LJFOHjWO(C#ZWtZt-Lv3?Tb*7zvCZ?WBBOp2-6R~{F&#wfZWx*;ki<vWZ-IGP!oFl8_&PnYW9RE7o6f1Jd^?2
p9$w9N)`}kQ#8>_`-L62dMo!8h;w`P6_aQNTOIOoM5>t@?Zf;5|!+q&s5f_w<-61gTM!P0U6?2l+_wgK_fj*UaA(oF?-M7@<WSJ&nPIy@_!6kQhO*KBD
2r+9Ld2daUl{JmDIzjad)s5bsWLX7O0pZmvH+MumDv&dq&4jF#tsS_xCRIM%tcyK+Xs(A62YSN;_mY~gPVOJiI%N$Hhxae>977*%L39w!T?(mceu;-MM
#bLJSw2K<n`5{7J>HD4lq=n1G%)(4$b=TGyt~FJ-^d>Cb)xXZWVbguF))*N{}h794BV16mDFhEBNInzZuhZf(Nr*W-jhDVlJ7EgsI%(ZFG>884dJkjXw
16L&_IxvQ{KB$85^VH@SB*|XSloOV5eGxiIS)xrtG#i)Mal5vTu@kKUKFabGOmU1$m0U=Zh^K&$r;X_T6oECPj^iyfZ@ZwRpE2KIAMMrZ(|hJV|c(j=!
vdr6ebElls}sp2_DMr6+<Qv}3YQ&#OjFe9ldNtrvQans%0DtkYpUix2k2eYJt&d+kjOD*k8Rg^|w&rYDo&;&*wUlbguui*|d8Z!7|?_aZFTiU|1nTrH|
w;XM9pKBN5F*9hHGi@0%{<$jnLw{9(`dtyD#$-Wrgtueh+x$)AHKizLUP_po8j!kS6*>+!N{tA>^rU9XLXVjfMCAV&wUiiY3d%fN1o?~$QgKQD1u%q`Z
--Ov}+dCziHSW9dtJ3G&A{;P3N|oJ<T?$d7Gu&GGd_J-pDwJ;-shTIemY}#B|6Xrrrl)({-bYytf_EhhXQS<8-&gXjC_G8DVW#YsX7;oAd%Ps))!-&eQ
Xy1td)R-8SB2=XPg|;?x7W96#oyy8cf|++!n{J)Y}egV`^g=|)ehk6(=)V;wY@*Z7?Yj7=qbgzoq)%L;}B$5el3n{vg&>ljmO&TElN(Tj?_{meDw3Xf1
6ot6#Max#8QYAx8pcumN&jKCG{RGZtEE|drLT^6*7(uU2icAR<DY&7JkPUV^DA)^6zAIb5gBl<Av0P6zNszPJoUq)ys}WaF3zhhnluoJN+tx7`;+=AC9
bGZ~i{2;xF;QrnA5s3d?n^$NFo$-X@Gx!@Pb3Bc_`B`}cUy?&G>%qVTeY4x=PaPK&$SKz&%=l-pVWPrBW|%fPedJzORsi>$<*Umv@XiJe-6Wx2vV5_S(
Ys$4%r>6#ojNuCaCR%HuBm4@^6Rfi9%%PUWbw5JK~rnMOR3!ZMKd&oEK?cRi$U$MPH>NwRa`n8B}>B!v2QVFcm2H)w|cwd0o;!Z53D~kDM{SvQl($CCa
lthTq!~VLz#Jd*??|K)`2hvXHo2XUaYtNEOPR&dgY(ZB8Vego}mi2ek0)hF`_kHt_PQKxrkqKJW)4$^V@qBsi!0k#S6~}&v?Yvlflby0<Sel@VnNXAte
LF?j2v779JwkK$?s$5#cG%S&sWMx1e~CApF6xf;8cN(E6rS))ym2rnA#LW<U02=tHQx42qDF3&*cZkjkK8ICbM_{0p)TH<?Y2kLC|Wv;xHr+4Z}El@^{
3H0VkpE|mgRk&w$3sLzZ%5WopDG$pHFHiYek6ucMshuyDN?H6tA~Pc;R=il~bPep?=!G@SE|3RVvCpciY1XXJqB~c$@OnEn|+Tir1^qbib=Wv4&t+g(#
2m;ri3OHEM+*f*6x(xA$^?uzLOFJfY#+x2yUa+8CB>b|SAJ*}g?L4ZePGoQNuJw)emDC0nVs>+m0`xvR(e0e^}w5Aapl+oyaz#mQ6KU-|Ma$lUG<GS=v
>3Gv{Ucs5BFB1RUbJ5d3H{u&RD$CSspToBzTVSkO6)Q7eA^CJxOhMt#S`M1_>7Ep*tyI;GoWbOBOh`2o(^-)=aIM=-GKIn*TjK|~=QtITPYjwTaXkL@I
;uTp>7Yt9v(k4|EgmPn(J@*CE`XwHR*9B{)e7=aU8NUDb!v**$tS0wMddIBh$IAV(2~ChS$rCO4YwxDgQ$C~EEGFDZ#@tuP7_3^S-XcnH^j#LIj9JOdv
=THjrCd*lokq@6kCPVrjqS7DGnSII2f=UsTim-Yh4}QxcdT^NV^SekUKMZM>vEUC8|ssGjXBYJw$e_jJKIRoSU5u52>t$5h%z;T;ZsQX&7IuWCsYEZ`8
?qDwXEO<c_;_^x7cYUC24+-;U%$xr<~7U=a>9igs2_s>W(i)Kz|uOW{Xf+$_r!>qr&doUoKU8^_=_5KiF()ogudP^se7@N?4CwblKhL(%XG@4^i=Ff4^
4oIh$n~=;9D53FPZaK|{*9CTVrq`M9_3ht)6|tEA54Xg5>(#xn1+W{UgHSNoI5n+D40J`$pj2KH`|=G0`P))Cqle&6*hLsAtM$|Q=DKkN<bx3ju>(o-O
i9d}d5ZY|AVo;AeVHF9k)YfxRC7))TpRND!smRMsJA?=F3)4Lg0dd-bDv_zy+Vc5$eyif%>Pfy%t_O*v`8nSvL#+|5hXR^nQ@1indT7%>r$F<Lvp;>og
>LpRU`e;8ttkh`OH@`%Qg8FW$2vk;Hh$V=BoD>3OZk<TZ*s%{h@v_XKe@mh|s<Hchx(lmTFRK&R!Q=OZ@0Z2^@6Z=j>iKkEa)_|HqK+JoCS~SQJr*|hJ
ySZ~zHipPp>E2`U&T7a80C$fDoSR)Jzl#YieK}ytMdGrC2X8+5l8jH?KxISwU@0%LR!|6JK_q~+zMhk#6y|xt}m}_APv)cgZ!spZa`P!tPL+)7eGwh-G
`-%spa#=ul<!A@6r8Ie-i!~4n9!O=YEMdIWS`%9Kukjf0J)LdoOnP?~Rwpej4eQ_+p-Dx`_CVw9}M0&RRyzlo)y3$F2IC)|fX*S49&Y0yw|yQ`UiaPXv
aqYqx>ZXz7{&V0|<Ye2=E9QyupA`mMkFPk+;&{;I$AcQ001Oy$oiND?3m(Uqe(Y)pF$-{Sp)H2dRulUSHnB`2<4a=2T6ji~<8ZHNu1cH7V3%drN6@o(u
$C&evn`ehm1ZG`+D8T7t*cNMkF+|z|W&KIfc=(i|$FJ~vdSk0QUBv%r{GsK=zmnA!QHU;8?yQ)26`$-n^hjA1B=4Scd@ua`qN&OQ?Yjby|I=@1RFo3Lr
thrHB<y@&j6xiXr5+56}DG<j4sX@$Jp;tbMYok!8RFqemx<Ds4)eb?~Tx>7X7~NFKzCmY{SM=kRkD!;8?uuiIx<Gq7nTZ_gkAv#8wnd_xjbL~v>{aM3@
DYCKMyB+A!a0)HA$~)Det^Px7nr@JRKhijOPL|9N)C7TC6A^97@xNJ`|*1A_yy>&s|Ztn@vhy4=1Vo6jskE)ta2(RfXP1gmb<dRZ=F4UWx*hEBManQ(a
!#Oa}vv^Ed4G}rgo4A;Hcx!(;384UQTG0aSZ1;s}(Cyj%=qmJfh33%oAK%B-BHHp%=^EQRDHt6^(ODfa6TkL`pzom%B8#>YM-y?wqPa1LiuTD-^|2A|G
%nxcIi|i!nJJOLu!g9M!=dUcF<@iqL@7HC3D1nw{84<p}!i2(v?ud)>sQk_X^c6~zm$6_h~+S(OO?tn2N7^s6z~vj_m;iMKl;9f--jqddn~Mg2KC-M?+
pLQOoVn(S)7I>JgwMeI(s%@UlS+c31<DC942p3ZkRHiMXuFfn_Yi_OuY0MzkwVZ!SZb>9Bjqee5_$e}fKiks&g#eN_2*i3Lhr_<VTk3o>dPrQkEyMw1g
J;S&%85E5Fc-IB>-{+*+TS?u^`a@6>Cw!dRdr}G1!iY|KyjIvJc*y1Tq6H6~5Co&I>bw=X!$P3pWP@5lkoksc@~#12-}jqs46mfzb|@S|a_XUZwYrjHL
^4_>mbpHW|0w-rqfI*28UIBoKx8rcIBI|=2sz$eN!$^1qwdS~f!2|||M~sPg8CZ9B)bL%*3po*cQi^I=2Ur>jHc}aK3a0wE=8gjM~IKBVeMMmj;&AiHw
$ta1c&VnvBMuG8)$@JadGr@*zDpnQMs|mUpNHSPmksihGc?_ZEp$&AL$$NOl~kCT5kVmHkrrmO!?O!qY3-C4&Ik-$J)><1|`-G^9M-y5=2{yUlP)O-Ft
NwU&294KK$OB+wui=e!saHIZh^ch>`zZS_w{q;hA@YKsX!($yTxUOe`0hd!H7{){t<x9GfQm8LvFBINR?Z<~b*vBKyYSiFM@A@q@Rx+lTA_{3J>5QTR5
;%rRicV?wMyowfmvb};dJWiBWmmy%Y?%wFL6@xp|`oY?`dXAQKczQn*m7#DMQI%U{6_UQ6$10QB9MhXRyBI}=@B(p9*n0CA43^&mY_b|Fz+z9USN8=9B
>rb6j`^QA0yuWrGOcQBB(ILc%82I$YNP_tqL~mt*pd;_#H4k87iTlbU;)l7m3wwD|358b=3Tbg%aLstaexqb-moiy461{md68;=%J?4e~5OnjHST<^Iu
6i-q#@xRplsGtxgO`Lx`N(oyjf9QCH&(5V8+6P>xxXK_22$|)ssbKh7e@w*wtQ)4a2T^8&g{a<8_!q1D$5ChN{Dex4B9c1vLO(!8=b7O61<Eg$g*svV6
AMAbYhQ?+s=ZHu+P(EPY@Q>$MS^(e!s{1FM<t|@3t%L`Sb)T)j+?*B<xOoO>ArSqr+7X*#EU$J7LT2uRk7r3IgHZPUJ5qY~21`Ksfs>RMV$MBwXBM-=N
m~+F^s?txjmP(!f6Vx_&($L;@(Y7p7%2l?}|`E55pRZU9hI;vP#5eBCUzhw_bnj`>gTO@Wj}k^(k~-;@5~@CoD`f$zg-6CJ4C3uZB`>>q5oBmY&8TWz@
nc^~l_%o~GNL_^FD6Nc6&J7`1%6gB;<eYX(k<Os@l^czXeRljDbr=GA_CDwO|rj_uCwXPR3Mg0^wKv%u~D<_!+WHbcJlCXWko?B5y2QxAb+uYCL`N@m`
yl-<mCz-!7K%y$tZTLiV*r)qsy-x^}FMcv*4(%__{Dt$a7^AucUq7W8fV>$Mc^M<RA-q242f{BoxPr;_k^1M<vVZ1Kw6_=F+BnW<jmSMC-92(@oRhlMP
_K{N3Q#WzAH+MKCbn*5?1K_uci63MxRyAfa=MG|!w1NAN|2JO9%)PyDwD698&h0!U(k0#gKI*>`Yc@?mV;y$R7Rg2H<_}`(my}B+KEJ6`^3=+bil2zrj
7}RLXSX;GR;Z>^6<VWUMx5RxPVP8EQ&r3`F&_)2}=78uC{R5H~HNqu9N-fc;$t<9be}$s06VX0O=|3+r&PdAn#WZCTBl>Hm3H{^}VyS3s(LP6+hpS39w
ZQtI3IIoXe^soIRhb0di6t#0<sgzcRTQk=S8saD>Fwj*HnMjU13Z0`gF~GnGM44p?B$P#*sK4=?*NPg-Exg17*`LZ4HHHPmQkyL!lHUT_eO9zl~cjZ4T
a-2(KkZ_Gw1<ShrevWnoeD&!^i6)y{FH#Eq5sdMLi_d>CixG{rgt^xku%B;_2VEEMD19%R(xT0Xh4`&6BPga`<Gtnln9i#|!J3=?iycGu4UqA+id!yBh
U!jN48_)Czz3Vpu%Ga-0u*Cz&-1FWreMe2miE2LKHIm|>$c67uZE!t)9!GsVP?lkkLVWC-q-^5`+^CQNj%E#TF7|8!|H)2BrQO*c9TI=rg+Y6J%5#%}d
kvOs`WVHq((=}r7>S`e(HLv6?XL|5X{^@0TEwjh$d<hs=~SQ_xf%vRne+MurAfNT;MU9ph?LtC`r9=ddB#NklG-)|fy~D_kAL`-SJZGS9G7`*hmbwExT
1?Mpqr%PX?-CQ_VZ8#4sAd9Mzh0vc;%||0P%Jo_gPjM6Y#9_`ecm?99nN>YHB~51*jGiw(9w16L7Xqh8FZBap*LUv~H{*wb`;BI#1Gv9_ScVCd*Wqz$X
tq6?EJQ4bFM0%3~CHR04x1GKh9f4z*WZ(cvX55L|s{0zG>N!^H+wi&*4)8>o&-#<g`tfTv2Zw)72tepy2XUG4g_ow@nyWL-&6z=Lg`%XLR3Zh6S~ai_O
wLq@isp{6VpAo!nMUIKlqS?p206?5N(T`R}OphIu>b4W+nrLF>qnjO!P4sJbhI1E{(jK4`X2?k^m4IBb)%>q9;eL2088$r5h%2(n#gT$JPY<Z-(5A++;
U1-3x8#{7WA3ck_1mZILD{3G=`6VAtX~v_oF?)4BNw=j$AS1T((1%$F#LnjCGVayGLBhPB=rTrTfL4`wFmD>UkW#YptgBCB!yHq1x&WC)u+ijADTkk@Z
4jr>zqEHTY~&O|5B7c*G-y0}vbWY?8H9O`ApKsSuXFkNqkEB`Oaz)S`rmi_C2DAF<!^D{nPa=!&1fT40~**d0h<SNB}`T{u+U~cSFxR?^1`~?fTSQq&G
a^$9IU^&RQ7AYuf}18G^WSdDpIf+HM+I9y-r}bM+v6f&UV9t=FVMbcvk@Mv=G=&>`d4=3kA~h{b{?tM3*Nix0WDrhLLGc1W!PlI?uND31TDe_xr=YDqs
Mq3ri4)2s?398Ks&YcKgQqI_{Hzg7bT!krxbfK-Y-Fmp=PBBG(}f<jJbU&&Hnb`7miL8;A+q6FUpF!x=Z0klLzi=z<4*CYRZ#>COabXwD1R(}ei)JX@1
gJ?Pi|!r^87-#xGP_a)w6Jmz0NyzHDup>xv5d~xsO3O?styBlb4#6x#O=z<1GEeRcADh4Qzal&;23UJ)sVkTX(oChv$R+ETCoXO6j8D~AIv<|1Ikn5!9
G6PY1%Rz3XtI1WYHY?^rJRAaO4~E`civ`NfK-`U*E|WuFXDLOkC_4<}X4^|w8RO4emT^>`pdC`w<lfHwXq%1jH<AO#TdgZI1u=19!xr8S33zL|ylIDk1
%IpJ{vAGz2PoG_0RB9Z5U_<pryf2LIH&qn&j)WX<Da)Isy0XqQB@cNEHiioeO$L2#%f?VqWjGMGrp2hA&1<Q6ei=NQcL3pARTBj6<?lj84k=c0$MHU=*
0R~T@<=!#ttDn+el1z_5s?2z4cLG92dgn=(grIp=}60cdr#WCk1>hA43Y`q<oIZud=>mXL3**fJrhK&H!DlVIj$GjL*tx#zs#NJsk2$R0r!V@A5C4FxS
nu%VGdtb4fD>G52PsjS;r)Oa=9>fy;FsF%?bN#3Ixn3dB2V9Lf#4PYg1f2Oh<3_R?i!!iMv71{!g_9TXqVpn(5q{=(s9JNu;{E{pldjSAoM7)_$XK&Jd
AZMzu%?kAvxWp(<eSg|$IWyYHjM77$kFnfKXptGUN;M}ES9}J(0BidxiZ7viCZ%?dB5GL(`&=Bc}3FKLG>YZ0DjouarFIsvH^<bSK7!VWZs*6pKCVZBa
eEH^vze<2m#v@xn{I=y%l(@}g@1X-F{;jqhs>9+Jn^rlbBtENbg}Xov{Ce{Y+KsLas9a3m-#=%YK6D&P7PaMSjt~+z%pMW8VaD_tpW~eJu+Rv;jhy_Nx
NnzljO^CLhIEUXvu|tdLH+eqf^|nwvxrBLL@`~cL(%5vQJ4|TIGwW+ew7o>XO9J+QjV8;ht8u29N#-aLwy^Vr%|&P)M6jCZ61QpZFu?6t&zhZdGj4u+s
3kCwO{p{drV;sxfbDX_v84c)?a%1-!Hd8{+m4gZ^koD;I9k20LR>KqW!aHkVUP&hPVf%hp8)IDT|IYk&Ec1q0*<1gS!uC4rg!1fyaKpSZ^+Kae|O^*mh
S>hbj$1oPdPjAQ5RT>Q2V{M-R`V{#7qqr&iy+@%UcILK2jECU?rgb-ep{;hPJ=QIF3f<u+2{2JE0K6<5mbQeBJ8!xN&`30Y{&-#3C`<G18=;}Sic<H92
zCgjos?zPbxJqd)5Ap9Qfh9db6#nVG!(kGjP*L(6qD~Eaw8YdmS4N2W>mw5E|hcT=cNN(cFSNi>ge9wOmJui~NVYHOq&l-mXu@%E{q*s1jY|+_uAaSO<
U9Zm?tV5^2fE6=2fzJIlakh*|L0$O8#%|HalX;<k06<|kd6zKe9}n8UI@kP;+0M(qK@qJ~8*w}yrsrHGNi&zZa260UaXj3s`?-l~jCe4Us`L*JPN)75;
va$DzCM>rPl%en5o+wa#=)R|T}$ldK)s%h!^IKwHv!c330{OejSkjcdAGDP9KX(Fnp+uJSB=Cdo$ZWSzZ@EmPp%T&EPx^_iH|T#81pYAO%y&U!?{e9VM
lyJqqEF=2VqBg%7up=0s_K`A-+X8X?8c<-(3!}jV!W=%z9(_g7LBn;fbZA4?gS|powyNFif`Z#FfthupUl>eBK{SLPmwoOf5%Hhc14$J<mV!pYof}RBG
H!q!?OEBLpZu&MTc>&}lCaT;_%iaP*lb?0Bhz@<KP)!H&COx@&HsAPk%h^EL(bk+|0w!&^+(A!+S%^YZn62VD?93D;%_1{e|ThZD{O+unEl7lT3`0fcW
m`GO<#Ur8E4nVuoF$Hat?Q05LAa5`r%a_boO<IaO=d|5fPvuJ`Sx_*CHD@>|?Gim;9%4xUF>OQs4C5YIVc{Q2l>ae^2zPM9aN?>~aty=;>)vOYH0-*54
v7wc~-{QuAjuzbOpXYJ<_{6!`E49>DDeoq!g<XE*5Cz~eZlF(tMtmUOD9)LA^Vqm>tosBvmJgtxG#>ERo0O19^Gs)S!M@=-Degi(<te~<=e^{p0b#Fmm
r&QCUE7HI%S)WCIR>!a$$MpOnok8zFIKS&{nBA9nMsA||7P#KwjD>3CD9MULqLm1Xst+q0Qg2oLJ@=th_4^)nze3cpLMEESM}U8(=(kfncO><6XD_RW(
JTJ$x8=lbC>VpMS?6OP?Kp9Yj5>1g)5R6#Zm;=pQkC&(i6W>gIesyX_^^=G);ew!{tKoKH+(DnDOV93H^3GXVtFwJ&V&q{kG>nx|#VOA>$WD{tIM;e;q
QmTou2=a?v+-TI)}=^jZwTf`>}8tP29z)ammg6)%F;97LDhW^aN=V5|COOBY>1L6Kb$Qjq~N4mQ>~y!U{A=Il|~>+kNaUvh@M3-{Zj9OA)4?I7LPD|s{
!>lZ?&!3_^MQTlMwW2D~@t+V|jLDRLtJ0obD3llovm~z*0-;@fE&`$K-OM@kX!k<2_uHe`uCkH>)U*xBO05Gmka^}TQ{q|z#+~*`GaF*CyfU*oAmWH>2
pv#{}k{xekKhCOu=Il{(<anDNdMW^M*RFhLGZADTBM$b$D$J|rV{bhu(Eqg)98@M3nH<fyhHd5vdj_LKc+8Om5!FnKe(8F>?2|rWERNbv<5mFX1CJ>AC
^n%YB8bDJ9PL!5Qg$}57T`+U{iy?E2_nJwN|-N=T`i;b^!m7g)Lwk9pl_!K9B!U?7ChJHVoXkbW>Nk0$h=`~qnt_=n1Ui$wXUHSi+ua;W-?3f;WEs?TT
14iGjk?ReIsXkRh>~0o(d-kQto3>S@ok0pqnB!GhPEefhC=vRrE+@i1KRes=ei!AieNN-2IV0|HP(Uo&Ids1HCY%x)Iz~MV}aM@=QPVYAo(RcQra1V~P
4l4vhUhi(w0i3H&1~%rz^iXT_oxTs*)FWP%0EHMT|kC|=(FV?oPvhqqhP=c3=IzoVt7WIb@?VQf8iAOp@Z_y?qygYZt0RA_TC5Fa4bRu2BH+bx6?`)y`
+aAmea<E*-)DG!7oHp<*&83tGqB}Hw(z)OsF7-lewiC==N!RiY6vBq~koeIP%o*;p$_dv}D*9Tx+fQGl#)egeUsMzhE-n@gPhS!@0ISWKhep~H^!4xs5
!c=Yos6A@h5^;-ehz#x{7i~DdG7K_lH`lOx@9CYbXxqT1%!{qzPGx=NkqNlk<qh(n(o3iL23sQ<hrB>XK(HrCln1QQo*^lBptvf-8;Wt)iwY>{@JgkY!
X?)I`Ml3Njw+9m?7UI<X`MktJZ^G6S#-m#L2h;zFCHM8f%aK3UFw4;kx$R{ezgV&Z=&BsXLHFX((ao~_^dL}Pol@Mv%m6JweyQC+PJ&q(HR%tEXW5?8^
XM4qj9k**E@{%7Qw`0@A^yy#*c;cURQW}Nc-8aj$LxeV%#T>MO%_&fa;jw{yr#seD-()o>m*HrXJT24*(()DvQiumv!&llk9qbvW^}=K<*Sgjqv^IWyw
K-NT(w3ZVi2M?7en+!nBqj!A;R^Hed3He}w@+qZPL}kCCO3x)Uv=Jd|9KSY#@Y&A7*XqMc&6hVMd26XF<R%&nboP(obL<kF*+o924|yMM@tp=l6eM;I3
<?JhKkOFie6<Uyy%V#np-F_(O#lypoPXXcPU;~R;HPQzqte!bQ3^0K4};Lno`{Uu68RV3iU1gy55{dOXfcpCSVE=x#adbg%<Mv#m6;ob6jCZ7|TZ69dg
H6AZvz&mE*|C|z%Xr#^+)039KJhL`}JmE!b-%v}Q!&+RDAHntkTH|4HQz{j%jh+{*gP!sb-(E$)eSJSXN`th(Cw4o=shAbgFJRz!7F`_k`uBGpLmvjfC
I?2~)bB-0(5(x09b2zbR;P)<XO&73&h+Z1^$G6Y&hPN_2X(~(KcXxv`Zvl#ET@|2ufFacZOM#qh*MU8Q8@^CepA@Qf#SP^c1lY~#liEHK;=@R8P74ax_
>E&Yo&$xL<77^JykZb1H*~{l`gH5O604RrTV=Ci6}cr4(AgZo3*N7;E<iZC&?wO*5tggy+C~7KHUtRxV@bjH1(JNx;c7{svJG;wPc?V(mcjjz}8<q$e+
9&exK4so0Q=Dy*dfB9zE8(0JPa5!Eto$V|tN{h3u3w&a(-7cv!Ph>RI(;(b`eT?uYxe|D3(tt)F|hS5DdGW5`6|0{w_023aYz;l@jhNb4ToA?DEflR#b
P1tLZVBdyNF$x)<@Z{3kL5P6STl1AL30#^C<vEWz435f64ZCnpVaG&oZaT9xM1G;$I*#}<F*Qj-aqUvKW@+c=_!+ZO@Mu8ST2Xc=(+G5?e;G#db{U9r1
hT4d6PG9+{jn`8|u2!lx3L24mwK54tzo&&|-oPFiy6}i+Y64#P-VS*QEDwo!i@Kl2j|0==h$Z_uQVh7MU2bzGD7+&yM^_d~M+MYjWMy~W(UaqQJ?hRB8
9a=!Jpw#;_x_`1Z*%xAkCgo){)082Ui`;&|7yX%HyOKl3+JAMM5HWkf$uSXzzC7YV9S~oBR258y1R=M%``x@ujLv-yuhm#^2o<5<mdBj-6tDrlbX0hT!
CNy_~DVyrJcf<S!D2dfiI;o3vF@ntES5S!K@zVB4wRN2Im4bPNMd185jfL{B4Za(tJGh&KT`}WU~l@C(TSI7GG%5wR<^25x5@e1(oZ!_hJNd_8<syc7O
a9sYf!jmDhRTo4W^6+l38`rhh`gz0j70y=q^&3%VZ3$)WKE2Kxd-6h@wY@6Zzjo}7{QS%a4hzo`B@dAkW9@a*=a=bSkaRg5rl8qe>=j#<eROS3?M^6X@
fsBF^WbZlI0LT(ngHQ%rdF_$Ajw%|TTR12AMxtPo`k7|o|9IutVkg9lr_m}qfE-vwur5b{FYGtG$YT3k4XEKKZVs3?C&!1O`%Mop&T&&&U4vTVU+_@;g
xsSAK%I+p1+KjJ?t-#JZ$~=TmkFZ1V%un?UT7i_<$wXw->ZZHL?2BEY*wc~!X_F$Y9*}%iE|QA$PwiW8cKm@@p89gk$?V03qj`4&_jR?<R^8MT=d{VgN
X57t?8M>!^!sN`qC60HBv1AcJ{I!pO+G{kOLRk#xRmA7iR&jmBa8*+o%J}p50r~dNqz7Xlpn+Vf7WEG>U+($&^iDO7FeY{YAwXbkC>(!$z2fi8Jg~k=s
Ux$Pir+sf$2ROd`;nL1djbrzyAZ7o`V`bD2oLzue{%A5P4_LS1T~UC9aHtzJ2+ZFiRk~W(`)^>BmDJorK-C8;b(|U;K}%lRA3#pS?i{cC>ALnLZwOAxe
|wmn;JTV^0Sr+T_I1b!XDJT;`B%$RLCoT(^Ju_4|j|)cWX94APi)lfG7bu{HaAJT_|1um1Mg?h+aN9I$cDUkvaT-#yy@D60P|5gPngCS$)qg`;6?I^q4
saLOk2ugoJZ;_pEoQ$91&g5tiRZPMXn!->^C>CvWrAggiDOQaw!4lsm5^IO6!7I&hdUZ2EScuYOMT{g<n7KmR{t+riZPA+|oTbUVW;}MD&4F$xD4M>H`
AMq*D66bz#?%;0m#YXmvewR&PUu-Gy-|9V~8HU4&;}Zwg6nIqsJy{XHE@GNsdvbO`OIx7h_VW-fV(XD<Kc84ZAvF+FIgj4XRZ1YJ*Huf}PvmhgyJ3-s?
ec&!Z8v4<w3@gZAE_%vgC_($jn4JpI4rP0{d!~PwJd;cs&TVY@qz*cjZgf71{p9slLmm_x0C~Kx=gU}5>8C(S>^>c+ySV5>?dE;=Z5vju*tpdf;+Sr21
c5F1P9w4h*m*6w8WAmfgk>hc|$Pr4i}ciB!bxttd|p*7is?Qt3R6`NMEFaLIpPOQQIJdWPk|z!S;M#Uh4Y&I#kQ$Z50sh0IUP)VFMI;ruJ_uP7vSSw}1
HBngMLd+V9=XzYUiRAZupCdqZ^ZHok2+y8_r(lfw!Y7n|bltBZv%riS}xjj6RdmmZWWy}>(6P!e!W!pSVI2_covq&t=V#paR2{yKHZGZG8XokC^83q9m
{&)Ky%t>c2)s?@Mi{cp{mVg%mRvKVqfx!-~e&GRW`d5Ev)yudr8>z#v||3VHB?cYJ+UOgjmha`aSQ>Yj3<f0)2i+(}bO{$$>c*~bC6Ixrfn`cl#tlfL{
NWLrr479aR|K3s!8%~$j;>mLIwsW1-r|zvG=$+y&KkBs#z*sWQlQe#);EpXVTXmP3*!{UGl-Gw&FX5=)!<-3vkK$&LdH7Fm1P?Ok;Hgeb^WT_1S&U%_K
FuY(r5KXsW|ug_zBgkDm^$!0B%Dn?&4^3b%8yV<j2yYB+}BUB*E>zW9@Y?6(Hhj1zejb8wmAEc=~X}Z2fo>2gBwy&5)zZS{4Wm`|2cnycUN-yYpMX=Yp
G!HOuFHA8CO}`yQnI_K6i9$6ITTz>-SLQUueKO8?JM%Oso*=%pDc8n3O^N0F8n`?KnZ}j)VzIpk7qAl0Q}dbIQQ~mHE?2s$=k%bK%><nTb@<#yD|;OB%
~dY7%eTu|!w^aY<XpLwG68LX=_Y?5-5M<mK=*&7}DTI>G}|9whYU`<I%3t)|gfrlmr<(8Ww09Jc!7=gt`VcUVoTqHXHkOi$cPRB^Tk#K${drjS>n%Y}e
?;T^lL&86JwF46YQ`izkDTKmAir;C7k5Iy_jBcGIOlL5`vGy?Fr!gV;;xFNWqyvHd7I;X5^j7@b8))#_X5GbU&K5&rf6LTx1H+^!X2z~aggB}8wFO(Q2
$O_(77&&XBUb54<StpANV*^=74>o{`SFc)#T!B~ZUbNnDyM29*6Au~ix`gmdT-Uc!b161<PBmbZWk{f7+<W^jfU`lL?g%_8n&(|4m;j(5gXT<aEfANa{
DWA!Jpk>P4bgQ_CO~d`mpcypxk*X`hB4g`A;Egrq+UV}>SV*_xF~dOLHPfR&A4ck)bgx%I6?}ln!qfJQG-EwC_9?pF^Q$B=9yNH3#$(B@Ty7zD-H7go0
LPP5DdcK<9wcxGxZQ+f{9DPBKjBVHR%%|TA(OW=V5c6p>C}?BVeT_gMw2`0aqZf;LP^oO6Y4vKUqay`=8hAw>YJ6Zh*RD=3QDpp@)mC6v8S-=zpbIBU3
%j6Js!WTnki1uwC~BV2khDF=ULzVHBLqIW-fHPH|bxZ~4WwpJV?@s5K-TFfpXy=?R!1ZHra=c|QK7)-SdXQG5(PTp07OiLhe%#dV3z#eBbcU@3UL2sN>
SriI7YS}%2=ule(-MzQGcI&N`}<lM4{c+D@&J)@VLJ&NLwAGosr_D=q{ck=IeC;#S!Ra}y;jehgGqHC1Kb@QU)_uss*nEPSgUcY($jaD!v)rfP3_2aFj
EtdXOe)G;MhQ(cKaZ1tlFU2!{ye&Tu8h5DQy!rIcw3)$o8qoEBdRd~bIaj}VP1g8CuLP4P=YQk%{R_wY&HFHqr-bN!^ERvt$ba2_ZSK@>uYpgFhxp^w*
;_9-GUb9b&i@(f{mq*ZE0(7C&Fi!_XjW|L7wuU8(`%HI>Pi32OEg(VWLgj+veAF%@8A9Vzcb$dYwP{}{-A%qf4{$9FaJlx`-A!N`}=$Q{du7MFOK(beE
Yv4-lPh;1~_ltfAcCXe)BHgMe?iMR*I9@b9Ht%!&I30ae%}};@!~vW~@2G-+laRyj1>m`^`J~)vwSae&0L!53X<AtGfVx9veON=B5xW_6#xGU(H+em-_
85<<I+@S2BAGpAP)n>%X=iw{3f+zpdA)(sqyRNwLgTxo7{+)!*-XC;xlB|6jcS^#A`?um3&&{*icp#XFhUlGoPZD8j18qJKp{SHT9qSl?R1=X;9nl46_
x9U0kZCnOb#ulM6kw|1GrtRF&zr4ajYh)PyhM$r;UaL4=#glcOd$Uq1+YYKiw+z(cjEA=Z@&QbfFWZhGa^1iX4z6gBFd;Tfw-@O&Y@hdDo#Jp#w53BYN
85DVJS<=R+HMYDWJxOWbU@O|KaaxlkxbHpk`|Ux8hC?r&nA29`kIzVFb-fN6F;?8s@9c1x^=EOsMdVAI9_Y3pV5=?QL|fjR4Ixb;wCGQ110)t4kC;0?w
1wL{mhv+leK_Xq38+j)!K-FIeybT`=0(1Z{SuF}gx6b)g!Zvv(0;eS#M^#OJ~yQ&FG*s3IKReAXfyYh=d@?0X5@+(w%QvK@tq6>qj_?Imaf?rqf~<$1k
UAR8U-)^Q+)!~Jo=9!p3i#myAMCLGVjkffoslqtHQi!t%ZS%*wzfXMS-89<~i=WD8KS)YwI3omBO8O-sOpMlLZ%s`bXenX^lqAUszS0jePN-K+fCKp93
DxtkF9b@o)8_wfd-ttWXMD9ms<0Ik)u`Ui=4asjA7XZoa>zNKHn#&7C{Q*7VkQ@r5V$*5~gxD(IY0ibqIS{<_MIY)sGU6rZ@N`Er9QS3SKZh37(E-=5F
Nm(6I|VsVIWsox^qEi=nU{N-05Vg5Igkxb9U*G-@eI@`Wh#ATY+y{>w4d459)GyJulQ{5k0!@|u}ygf|BZ-y_KX<I=~;wOvDZKxtP6U5L2qDG`IKRC#0
R?cW%M2NkPZ9#)YmO#h>;XX9^*462VS{&0E;<T7>d&-K(>QR>jV$JeTe;wxUb-j3w@oC|3zQ4!yY_Vu)h$Vfk4{hu&H2Uf4hl2TX+xI!vtyv0aDjq*>2
+`mA?JEwn|DDr%HquI9#OFvqws@t>Ob2tQh!Jr2tuiuc{xx0z+t!fTgb~Xr2!4%+5iaMaYf!UB#>>xN;#t*A#6;SR&TU+g&xFVr_4)DY)3?!=eN@%*;1
p#8k9_F8B~(OJ2?$x`qyD$P-DYEdKNd01?#Je*!f0zrsFfmVmc4(U_wTF>E0K$F?|c4NUWClh)qBc+OLy~&Awy8(BzZ^lgPPpZ)ktPDF`3&h^ThxYi-|
suPkt+fwQMz<^$;b_fB8^Uk4zo~krN8tleWS`mr(aG;VZ76p1$S{C9#_3j-K#KJkD{RVs~<g-(y^h{t~Z|QQy{Q|8Ruzfe8Nkw|J%ft+vR&kuzVM*ZaM
JarL*lR}5o^?A7iDazZ8*2v&RcxF8CGDQ|uj3ak!7nG#*YDYo$xQCVIg@)iQ9;~QAWp;hnqS1G=AVe|(n8(P!w`cC|Q+t8Ps;EtMqo2UI_*ini9nwD@8
N_rda{Hry2!ZgI14&lZlOPOhufB@ld@hs0=uj{|ps_(aUApa6?s+A|J$cKW7??*TN8t<_r>88faBQ)CDX7~vuGruId9o3AsQbeAc)GesfZ;Efo8xvDBr
Tu3u+p<1dbR+ak>ifUUdm_2B{$P><>*@P*5%EN5{raQ&vR*{PO|0#1*(OO5QR`W$H_^<Vyx$peE}Qyy2t>K%NPqcTJp2a4YkdX5TGMS-eu-xW?<^Oc7i
MnWnisbAOT2s3v<BAcl7K6V=)Z06V@tsz3F6xNhQF`AI-9X(2%>sY%(i+NIjfO<r=)BVw=KJ!*Sv=T6$^WPEBy|6VyG@3Yapr{JpF?6x=d3Ig%kDs<os
)JbGDVdn(r_8W&&$9#Lg~@tyj_V*LY2z5wbP3+2<N@skCYKI@>a>DNhkd=jylE;ABq7dXAVK^tJ^<_GooIa}@EIC~RvQ4MENRQG24Ox8&Bu))s0HlsQG
+)vRCfGUe~7|H-JQZ4phM|6_Q0NP>szTfh?%Q%(7=`1XN#=Fi%bosADWQoqClI7VLcf#ts&G9pm^B_5kfLuhzjF^Mra{|+znvatOY#iiM%?Q2H=a(yrF
xr+wA85?J8#jo*@T+d`<UHnO!2U_*}FAZfS06-IxaJ2og5GU43LeCK2PY?KymON}jwk1wv9#Y{O)Np6Dzr~}w`5js^YBQo}o!zhA$*!Q*n{Ta}EE-So_
UqFqqR>u(59HI&+$9Q4i=!k-`7u-K?3%KbPc;AmNFLn6{T5#H|D6g#W3|9v?<b!bCRjLO!<%`FCW5#1t&|xNK^9``%7<+Kfp@Z}emYj0(ufcOMf>`T=~
%4ddsn~7&*#^#&DUZJc(_~Awd`r@)AcUv*VKN9GV!|V!}K;=E8d+Z_PhS{7v8$~T}A4#@HI@vuRGjFHSv`j!Y_QNaM%mq;04<d?;pSJ2X_#H?5ua`BMo
sC`G4^6drzs0*Qk^sD-}pNv80OU_I{{sXx+6}DTGAVZ_|o-p`||`o`g#Xb@9Edy{hj1o&;8sz}4j?A}h!oJ;Vy%U)x=Z`%FVoDZehGzWCCDk`mavvlOj
lk+;XkR5HVT4wGOESiP;g^tR1cIWvN4lG-*`oM2nZ?37~Li?{9h7~5IxrDrGXZjo-ox(ulNc-%W)G-}-=la598C9E5X8G+)rfuz|gbJC|^1-GvsGW9l_
(U&s#gz2np5_-p$v8`gnS(2tLbl2$0rON_oj(5+W8oWa<xReQzTj^zMxyOSwI5TF%6`4$bvC1X0cu)Ex?_~ZhT=PE)2Y-7_OWhhhJI|oSVB$l6B~blC&
KJL(s@Z?{Zep8|FTUai$=r|m2HJ8(x=%4sn{gXNZ$*tow{GHkep>&1vX_1kB!dx~heY}_rZToNh$Rr_B)j|7sCKN?&s`uE7P0!N^18J~(SoP2l6JN2S5
JiI?O}I(e(s|`>SZ}=kGj&X{2{78v0;UpP&X!?|2UdA-Gm!zIir^Uf%mWIzc@o!^;OwwRFXp%dkLC^S}OKy|Ne=G%i&{yf^a^fZLpvdS}Xn1#Ir>%euf
!RYdn}wAl}Q3_ZuaZW((7GL0GCp@N41r$xM<86yac>il3TK0{vO<=ePB4KkIFO)~o!s-mOvaEtEL=_2r32vH6e$s_m8^RS~<-<K;)Qf8m>brj9sKX0Sn
qltRZ|z(e>}Uv2w#P-x9Dp&`#&FV7#XTAwX3^cOKu9?+iz0@^xS?%zMC7wN4MQ1rd=qAy4(qsBA?Myv(n^oRUCwu0x8rzlqR;y;kIVHKC6fcU@4J9+lQ
=VRweGGGZNjxAfH3rL;vmVK}>_kpP?)LSPD>g0;b2|~LBJ=`nNum&YA*DGK9<97XppGdAwGKahH<6+9^x+dkV{LdjMpR|!@JV2;~ActNodWg)Qn>e<jH
G^$*XU0)jrU9}}DcQn-*`qgqN1_(8E10z}O@*b%%c4}c%X4?Vw?}*AaVxEJy#pcAenvXQNSxBo;W52~0q%E(UhEV?5ljywDgpap8w6sfbi0(z8<J6-Dr
01EBM1od)0uY4T42G2nC$8cDG2R_d)$eGJ7Bd>pelWb2dqGvvh>!c4@Bv7w=gwzUx4Y06P_KrH=Lhqbf3PP0;23&ZJb&MJV=O$*W1isQWkdal<(KLfgI
9Pa&UHq3}P=39{hkY3>zeP-rRzifLm!E#*=oqJ2?BV3UwHf0q2?<p?L)ZJ+cxzHk<f@2KGoEz}#Y{VSyg_@8L<1-nk)4NsjC)g71N1AZ)6!;eH$zeASa
~kTO;5eGgUc1z0|;>+*4K60mOa`)dooeL!?y{Jl#G7vOV*NkBUo21x78Uw2n3J=Rg;&U}qr0)mS#e^>W;@d#tc7Rrel%42co@IDP(M6lh3o7L<dCjsJC
d6o1?cL>UhP(5&GUH`XuCyU?&o8R{M#EB1^>bu!`!^6jJH*_@f1mxbdurrci68j#OTe}xc=5d!4#n<;)_@HjI+sxSl)^KxWv`RmDfd^jVK#`_r+F+jw9
`{veX~0wV-qY2uH^|*TjOO^XMT0Ji{l(z+3mX^dHhHnx1Rm3IR2|)JP6j@&%G1D7UzlrR8ez<eRYC6a>;-2O)(E`2;pVqourM4eI48>6jrw1FQT*>Sxn
(%MzoX*{Pz7eabRq~KOFLdpw8|2JM?}eXw%}C2mE%=GJFrrSOpUc8+!sN?h*IP$=2o@=q}t>ku#6A_Xu9wQF9rl|;pessnCmuRo78NfOJesBEh{4}Rf_
@OQ~e3_syP^zU}?Ffyc+Y6E%xIHlbi^=7$c(}G`3oQ;)~+t9dpQZ>gbbA-lHGz(R71=<;192uqgz{1q!$d+SB?=-|i0~ldR*wkr%zx`1GD8@ZnMTM;T-
^T@JvDXUN9KF*BS;i3VjbD&o<~JGiy+Zn>Z<U(cF0G@4<znv2#+w<7Oo1(hLDTpvN|Po*gY=6nMCR1~NR@a<vNEAUzFhSY%H0hc7bMOtig&P4JyJ=de&
LSMJa#j}8@ly72%3S?Ny5R1qWf*Nk07and(!tvKAn{zTWD1re9@0QwqB*Z^eG?c!rJ%00N32~4J=ra2%A=>I1b)!}L0Bu<bs}c3Mh4|N0Y|W|JJbGjV9
M~l11MQVRd%{nclv}k{^Gc)1AmFr!cWGwfK@K#R`?kdyuwAlIq-zqMhtWEP^^L{V;2S)HDh__WSR81zmCxVL=3UY>G~ie+FQ9fvC+z`^{~31y(O(PYm3
er|lF|bA;Mqu!$YQE|y|u*z4a($tmEDPd(Bky>ffoDT%(7cJS_0w?*B6xxCJzH-zC3yJO5fW}YmaDDCP0c_6<Yx^8KlZ1hOf;ic)-4lg!}U5IdR?E1&~
go-NXEH(1iKvA|NTz&hnP<l#ro*?2gHb6Qq|w)8$b6&VWAD+v=mve6sPi%1@nxJ4BbzECOtwanPmDYW9MdoH(Hx@6XhmI>-XSG9F=_vLG>#(<V@jmDtD
!YWdZs)1xEh4&FWOx!{gb>G2?57Z6qZm(YU}93IjFFC>zgX#wgPH!Oe)-XH}t+dd|ihX>?wuqo7F6Hw@3xmqa8rU-sy%k<-51P`}=qR1_F?x0${&(kSY
#sX}f@`HA_9+1YEIT9o~4*{6;eQ0ro3J_JfFf$HV-sf+l>|&?qjX-^*g+reO$ADyiM1E<e0|d?iU3<kYB0=^Yg_vnYPk-p`^B+Ao{&OGezgfTh^7}t;#
)t~}G8tn>S*!&4eToFILC`Tc@pz~%4ovbrFZcUOGRS*cggcH%GGuiz5g&u>{E-{_e^`Yi=v1_lKf}o^L{5kN)Oy6Rei9#b%Lw3gQm8G+D2XG2OKHck_w
lHhW*_Uu+cek{gE)_nCjumE^zXYd#u=U$#`!BGm_OmeR~Ds8-<~WvfmvWAo3>989wvhX3*B+^UolG@ZxwEw`-DnJ(^<9qS<bgdoWQMczJfl067P~Qy<L
SZBYlg3DR_8{kSI)BB3b*7C-I@3W^T6FoU$)HyZW%W*c}Dxm%%rmoCk{cOqo|kBPVB5h$VJsJi$XPbXFqkj0YpDs^9tMkP^2Z3qR<ui<Yo2tuK=AG1>o
k5_u^KcU$Q;3lZssTCJDVc&wm*0)Yd_KW}FEeN}0BhClqnxw{X}PEr!Gsa-cSqg|Z-`=w^BUSAhI5WgrlW|9^|Ho*iceP%2R6nPkXGJT9c$9F~HcyJ5@
Plh!xEO_xAf75l<+!LLY5VGyfA^5!R5D2S_Q=(NCVC@C+`z4uU0?+vcV7Qe}h<fi;yGvR&g00!^oBE_Vi^B!^J9Jp6``Y7TXF~N|Utr7l>*xEyUnREGq
;wpB@n}2`Hq>1Z7u>9P*_@$1PuBVh<Yy@%?y-Q8eB@j3*G{5$*$oKe0*ze4t&G8&6mo9lq|-e@GC*$P(P&k{1}vqK{4!(O?wz0gg}VGw+JD9-pWps7XQ
{uyd6}P&HB65i!ysu{PyFyQSxEEziH*f+sUW+vA_3~#9<TvP7z|%99b|4kEtnL`4Inx@g900e1|U(X_xsy74n%hrY4dJfa8Md8!1`@E86>(RWL|!~m$$
JB2r$H5s(;)`9e0PDN1Yb}a9rEpIpXniMnbGT9ZVui7qE0>wQCw(6Jo{6K#(hOfY|hwvqSU?^}-3lo*jvq0#0`XeA2P&Qt;Fc6&=}~4K&RVZ^0)#PVl1
AU4RsgLYlg(R|Thq2=dSCHu~(NoH&~y`pQ)=^+N0gNr><9!l7W#>UcsGI`|VbBkKnJK%xU<I6>R=h#Sw|19tYJ8trYb;K@*1;yTIquQ^YR;XBE5D#TB&
TnW~ogMjzARd+FSRIW9l0hb7kqEi+y4&|HkFSYQtHxpN?6gn+vP1w_NPhEngIve}0?waXw{xhuQNW7?3y>ATa>$gkf`IC1b!Z*FR1E^lXJb{J$$2S+rz
JubqKgqku`0<%TDTPPn-NPZ&TowG>0U6df!&3HBEtV{>-~%@>D%p3_F15_KUku;#Wla%&LO*ve58jaa<aWk8fg^$y@~3u{-8Jhuadz&XH0U8Z>J#q@MM
i_INB!d}i=9E*$`$ZW_1Zo32B%PdaNG*u)FJyhxWu0k9$YoA8@H}_3N+zf#9Q+qA(a+~jj6)b7Q@UxaIOP{^v~Pmn;tm@75ctd+U=5uRy?HFP9J^}*wF
*oz#~qh<Ez+2z{T&21#~*V;r`;C=Ma6Ci)C$xq0EYZjkZTp<j8Grc8E$NncWz6#lbYQJ+$6Bm$F{=Ice^e9uO@EW$Wn!TyoyP_pdvBxrrO=ohuUSUR@Y
9QtWWixd;@uj(++K{7m4!QT?M!i4VkuT~44iUDvn2{OYE(?xif1q;8BelWK@1CGhy#1DCYM<M7f?59VYmg=NmT&}47Rqr(=`1i=9l^NBI~<#{R7^7Az@
H)uRW5WBW*9=yhvr7Zi~F0K>u5;4^>Urg*_Os~BU)ha4*vE~fRw3<#i&F9s3_W7XR77y}C^B?#ElpHGg{^+rjOQQ0s%tG?LgR{=+EuxGGikH(5p)Ml~T
gWShhaZcDc-ms>Yf_xzLI%U;3AF02>G6!wdpb1~#8^yx3jL)K0UfPR#8zomLi*Zw75&GV8A#8^Y0t{_drK0MCrI-{VlM%ufG1_{khX;jM2sr`FK(BRzv
p8s{Zr7vTeEBlIzcfYzl|hDUHj%SOUb&n(<33EUwf_fihVS!>NUw&UbEE$k3AAX7Xu^U=CV--dYmU#*4T>u6od~cZOO-I67vkWC2b((8WIz@rgvlp9)U
wt(GXhdoLL2V>}lWBYq5s4`TC|yn3Q>p`QAg`P+Sr8QS9=`r#mF>RHfnw-cjX&<U=YYrNBEtm51jn5=mVI@R>2qgN{4+$BsLHpGo}j`LsJYF6nZAJ#S1
2iQZ$o_n6E2k@X-euG;%V;bE~ZiRQX_Pi+sEV?Sf7VI~1CCH6a}jcww>#$Y1fux#%rkRJNo&e7ma=eQy3)}@@g77D_VdL^Wci~v?2GA?i*1EVD@pcx=t
>9n{>iXbQ53t&yD>w@1-Ij1(8W{?L)7e!$4vBwfXLsU&;TTr2<;o<k{l1A$_1=YzpR=C4WWZzWJUTvKqMU><Lb|N%yx<Uf_)jN&+#jM7sxL#$qurkCS+
t+{G_H>Wr_KU&-o7iGF^Nov&4j!LR(!h`Ci2xBW6$X2ZTC8XbQ&W~&@E5&u>n|L1^q!F?2r<_<3VwQc0F05l=CWggte;#aFx*CBmowoqM?W>lD1~Y`1I
%QwKRjLSP!f~4*C-vRsCYKK$j3};!`;>a;YVsId@@=>F1l+5$R6b$U4@RUS&&h|eR1#ZHl$YpXJl3ZQo{j6@CvR*LAsY%b_|JW)en_&C)+KpUY~(SjXf
-~3w~W-1oBoo6%A8Xw;rdX>Z<yu3UqnYP-b4lIdO0^4s!{D3Ubw%3#z6gHn>=A7^hlHO01gr8$*$4=b<B!!O}7&6Aa?`HB1oU7OP?RqM^?+@i^pO?sYL
=<gk8Fk;(=8DzW_MS;zbh<`BK4{AiKi83pxWbvI4nP6^;P<MU8`&E7e^qj@yMlm=8$4jknzs|CV1uRQ(v@;s&~aq9T=2oENSMnA8-Bu_3l67oZ%p6}6S
)2t$NmI$a4r2+Hvb1s)gNe}GQt;Qpt!tL|r(|H5oi<EKSgMZ4*`J0Qb_Oui11SwjbVnl!vayqWah=P49z>aIxeJbkGyjYZe&ikG5{#W?&-c*y)+p5R{_
C=3X4fEIF(dcZ)E0M4@aK0A<A?Jx|z<tzDmMA_xMEa=aTHN$nu<D+ZWa5)-*x;V&XxqmGBv=^VyFBy-UaVoI-T7pfF3#bhIlV~-B$`PFhCUWFKvQ|_ef
$e1K(?mfGhgfQ7|Rd8wpU-(+MdC9$3%OVSfj>q2{q5!!zV*8n6SOb<d@u<VXGgw#1aSZ=>8mJkg>xc5$LQ;0Ed>jo1-^2<s7BBVQTYnz0-aYHz(rP9?1
FA0ckPLDfh@E?%nF~RjkhY{p82j)vY7deK=b*8HP<(y9+@as2(FKp<4)zdw^D{B?|JxZXtx!B621MC1k!EBb%?T=mEWe6C;P3wODXUZ<Vp&2}zYv8eF&
52n=x)Rh9jrBoNKstt7jc@W^A1F)5P3#g`P0Sc$^8C=_vI2Wjf8x>>jM)>en&@|QaFd?(ljN@8t#krzQESZ{Z7Vm4ep!@=;NA0OThh!p4#pk5qAYT-f7
T2r6%+JZff+y)RFCxPdqEMV?<5u|Bb8DyHhrY(sM#f^NI?1WfoWrOyMk8q<qvL?x%yVU9ZRH*2?unaq>tC%&<iS~Ae2?Ej`mk^W#Dm<3%yf}1{vi$8OX
|4w%*=pjtzSiFi7Rv~(fLQGD%9W*0H*qt(ISMqdgEEk|=w)DKNjBh_*~1su@dQ~?gM+qOYX(v_wtdu$uW4JNP>J~`1HBVTciK2*qX#dI=iIG0u#;`pY3
!Waxx>>;dGabgF8O0i1oHQ8uKn`F$N%fT%FNu~<CjyxYwa0ZUnCDXApS0+?VWN<4{%K~?8p=@YOT|<uuEZFLM-}3Q9=qxd(p$8Asz{=8SYkR>L-6nS8f
#Qc;1f6slcZ(OXm$_=0qIyQ?d{0<6Uf4SRSnDI4_XbDX}#-4?o$&;g;?}l^F!1S`mQnRvVx<dfD=d$5SMuKg>fGVhs{xeruUpL{^{(ax?I5@(I8kmc%}
Hu=D;5Qq<3JtugSx8Sp9|7PA1WgUHuvtwXFYE@kEYCM3O&P006otLg5dy^z6P0n@)M<bH86GSiYXKPC>~pztn<h<F?NtOL5mpEVE#iW1L_qAbKY`tP*Q
(!-;PwvRBA%8IMv-#2OP@@WExRleT_{i!_4Dmslt6m9^lhB~5%XO+Z>ZQMDQ9Shg>k)u>!^n(P$F$#}IIuIuqniH;0r)6-@j9|Op3{C|>o_zp%+%EoZo
PZw~tGq+nDg~M)^tk}3$8=O5-T&~&vj2z_+hH<vYJSNSEGPmT4QRZ#@m;-sYtmLhSs0&<kUwO@+1c<8n2zS)U!*c{QeT(Y#Vl6gT`dSMNd=F0>364cn|
NRrojdL<(N63p>ZHw+CgQPdA?;UNI~nj!`E6j2j+8h$2kI6W+7liq{#AS;F9r|<mZI+Ar5_Q(F>B#vN>7i#mcVtVWW56{)ZsW0<H7)dcVy6!pYVErZ*G
O!acGd6L*YOA^-MXW**=0(q$>nUDkbb_AUZ(5HIhZaiwsz+>YlfU*gXCem0?OY2)>@NH^5P+nA-*y_W=9OgHBGF8Q92+=*{)~PVA3abJlpw-Q$?hzOfc
!_u%Ve#rV`Cf&pGuPAr*QxwnfoSn@8QRUpsSFjw4xTVN@lvlAE02NHTEEM1tU1IW|PO}~ADG2DpU7Ea|s4XNgPK4TMc@4)RHpNSU&OM&5ZsOlgQ0jcf!
!BcS%8CYsuJ)rM?0v1j0SIDQ;L*m2X$x7{o49Laq;VqVz6r=#nF)o@qkBT&WIK?;@!8MYfH?OajKU1KoTegF!Y*>Q~w@IGM0oIUN(WsKA?>K`o-p?_+{
T%&>PG`N|(5Qg_2$lIgzw8y4iD@RC3j_3w_X4S!go}`IIC7Kmt4wF~`wCuVaw!@fFVEwATo*)g_iZb~ewBgzzEy9)M5l$+t!|*<Q|rBb5w|32r{Ze!$2
yG43Mq!`r44XFa*iH%FLVskLj(un^V?TuyOIHSb}zMz&ENyK`Wcx9Vz@MTk=hWO<R$aLhVJ6yw!y(emW@&}anndJiEn5UGDil89goO<+=3A@cWzo|EnZ
dt-!5Hs_(2E2zI~o=o=FGDj0NDrl5`Nj3>*7o81d)W%XPXJN7j72Z3n`aTFHweA#E)3v(1mv1(u6W4?;RaWX<eVwqgVU#~V+}q*1yFd45wlzN%@2)SZy
KjKVHOw{EN?zWMnY16+Hvjn@sjmtuKYuONOFI7kJ~9g*xn8*bt>MjBt|3b~pY3U{Ik1YoZ)HLCsM0Gy)mh!7{z=n=I_m`-=t;t!<js-H>MnEskR7nz&(
z9wT+tkM0rIMy2abW{8OH73?CUvxeLb;vy*mL@n?n*q#1gSp={{6xm^d9Sml6++_f^R`CmZVh_nuocZ3F$*|)^6Y?2ED)==Z@N&Q3&%*WT~L4$jKvi<h
%rOUjNVqx#=}UZbps#vDW54FF;|y!N)_#&;NnnzX{Vm27buX6P{OPae+h!#K7x|HfgT=n|7aGBC@MgV)5B@)*TvyBD@%H1Iv0=JP&wQxajgMQ-kR)jf(
zyf_Hp0h(_J7tB&lrI@rr;4M*36#EzjxaQ#p6ebeoq)TjrA}YRnzLU}9tZ{N9+8tKGZr&w~fyX+#}CFwZ;$i_k_|UC5in&5icKtN!A+1m<ry@?%^a43&
rvk!I0mappTf?R?TEkDPa@w9s{B0e^OU?mjOL%(32Ed%d=%zXX&2BBZs-4zNH)tS)wSDNb#2^yZOhgLf30I~Sj6VFBffPxLjQ^vRZQvdQVH^gSk;S_4K
br2@m>jf@YytA5Pq@sK9|(?NDOs-SDDl?KGd^^bguuz=mz?_-IrriAC=@T$=y?(oOAq5j^ixDFJa5yg|aQazp0tcltT@$C2{35mKk2&Is$kHp*pWU8+$
^B9C4Udp$n9wJ5rb99(R)V7QTY&jRtD!Di_dhPN>)tw@{`VR|@vT`oKh|;on;aIbH^srFI(!TNoB*UG*seW^bZ#?wptUlGxMd=nTOucaRK~ij!(z;PGu
|4|k$niN<kg5pbeRtWS2DbU6gzQleDcjAlLWO#tcqAp|P~F!Y1wy%ILHDIe2J~;DC;05scvOzE_c)iAJ9u;LXb9eX{l4MVv@yD=gS$kl=7-^y1Oz^3TK
jBYqmoS&bQA)ug&VL@!*>*<2X9(!x?CaXlr_ihe5n?5jfyw7KWx2YZIHhaAU`4*ZP;eSlv`E=lD8pR;dyy?mHJM)x8Y5u<izgsmT7(y)DX16U2X~8Ony
$5V#aTKBPY;{`2AHa9`Ehhdw<rBaWO(_)2Tb3XQKta#5(cfv#33UoPUlxdVWK2#Hl8nUbHhDqg;B91lRr|-)l?0<@*{XF`cRcq3J)zs*3~ZW^_|QpfAS
6=KNBD+Fg@Myu)c?OSrt#+gFl2rj?(GzKvJ@bp@3vwGS8uY_uMiffGZBP=SUetiST0V0h(mAEdM4aN<cy^4dV}nEB})+A!w<umg`Y2=ZEACD%C04<Lc`
buo|kFsupS)r>#7&Bm|&r!<!n&)~|4`gn{gf?kYBy{mibDBU%xbdmx&H4qcTC0;Esyjgfq;tR8Xcj`>RBpt$V4Uucq@Ho=5A922*fJ|LM!KO>jrtkahY
|GCI3Aft1TS8y;FCxuF&~lM#5b9C;?&ig-M?xEMGRARLfOd_ODJ`5+cIq-Uh|BW}H(20~g4X#8a3+qxXF9Qo+x<1qsF$|F3t?{LGK&{fqWfxjXyEMuLe
=kQD9>l>aY@mk<moRNXphGpjod&p$efY;_!=4rud2fj3)j~1g6h||hvw}FxH%@?TO$xx{zz*!n~h`=kmj$jcXFS$Kt!;P16wddw2!`I%gIOqc>1Q4*d|
@0OnS7;*Znz~090mXDJ_vFAhKQcv$zW;fzLhgKhDvt|AW2vT6UF5(}XXGgT$LdtPmc71n3MeKp^1~bM=3&JrV!6tETJgs_L2P?&#9Vjuk6-H)-C-EX0#
&{kM&XRH=x-0}J1aYMC&@Vw+Fu`>kD|Kt(t=Z9i1$$2Zrc%#E6mU_0n8TF==#3#J;qJBjQ#c+Dz-aD_R6mil>6haU9s<pK+<*O6jgh|v&h(_}baUyIPV
zAOk4Y!tAK?R5o8M~mUJ6?O%9Svnkg)4sja-`3`klAH%z^DQl;0)Nf}5FZuH+35?ZTdqz0Vxs>0)9;e}Wms<*HwDep{?D0Zt3=}=Zmk{$H1Xc%fh7VaK
Jk2^4~pZ3Pb#Zq&}I<-Iw1#`q;P>3JEK&`4+hzOUHx8-FNIq5cGlwkPNP-~rs2t@{K=l+W{QQew&m_2fW6W8=Ixk(lORu86+TaZWY}%*dai+d@erQA|1
vNjl$F6H9>ukQzJZWl-9dxgOs04)%vTa{nzJ-PJ8_|KkuHi{FUkO!(%{DQpmHA^O{dqkH8K`>woPEsZ>sh-TRI5-@h;5&I{|3wDC4*2TDcJr^(Up|mPa
T;g*<vVmK;*8gTo$Jk0I6asE==!*MOXaM>;qre~h(<2e<bvGhyEYl6afSUK7X3i~sukclrE7M=PX$;M;bC_#HTXaOWGW%Hih9{-7OSBn;28XqZ#L8H;a
~b2~n|mv~^bAH3#jm<Uk+L2DS3GvjZe7u7Ge4H4Qs$wZQRYy*KVzQE{5REt@|vqB<RZ#;&qzVrlR=K#a;rCtl`A>q3?n$=AdY9Y|NSLgLDOB;NMYv(5E
uqdFL=H8f?i{tT5Pw{uzE&{;L#p9y0CU=5uZ?T=TO2PxRuCWU7bB-s-<G0&m3;I2Kvu;jzr4|p+C(n_9!dOs>dBnc+fmN`b&yhG556k186@1_BH#bGXa
nM|gsn|?-QlGhbQ3$R1P_&$z|3JpBvfl+6aPrn-FlGko^EgG1*n1vYEsxkXBkR<5p~512{f=+S!o&+aBSU@6G=bFE$8VzDP#K&Px-7N*Yt7Y=m?9--jc
omZzN!>0^bJPgHBG{>!)=jp?ps{(H={g2b&{>q#$S%Z7M{_t;4w5%m<%ZoF?=b(W7az}vQ9$59v|mJ^Re>sNchC0`Ga#CsFU41MSbEFVIMn8MPkbLn7*
2&^4*mq!1Zo*=8hvX(3sEUTc^_iNiy?WZVPM^fY0~2;bw|{k8yWJ7m0B8*z<aKclGN8z%7+=P^=rP@K2*AE_g6C9ueTv5zgyk16>rPEgyTd{^FCTl0B;
)@WlBtNR}NLgEONCmUz^g#bZRg)V_s`2mAfzbr#I!48D4B??{$GYH?U(wb+(0_fC1+eISx({qXX1n1*tQ_FoY8uh0Mf`BP)}S9!$`Mdf&A7>)^SSLD!7
glKR#F5Oj(Ri^}6oo10%1V}lJptxnW2?LKaJ65M#22;V=@a!DWKgxb@)T}Zu2<r$)BO73CNV%H4j9a(tLT7+{ZASm1&l$3Y?KZ+2x;zM@O$b*?=UU#L1
814Bq48Lkr*|&SN(`(|^~^gH`<}v9um@3*AyRI0{-B|JElWTTWun~hALUq?LYnsJ1U+H-Uizo=SY0se*JXZO=@mKC8*r97_<1!3b}L^*%Gv>2<K=WGXr
!F;H|Jukgq#g!xpH5N2+n{{%Ke2rJuU>%=Q$lSjj({9@24T3kCg;TA0L-h_qPelTxVvR$FO?T*?aHmjM4n`yE=`FMp71!tji3U16J^8nGz!#bD=@v*xx
(B&$J@+w3==(1;`m0{1thNZIJ==-4g)~$(_RN<uar8-U?4voM}O2-2_Pfa!m#_q>QIeMN01na!%mQ$96v4=M@wmu_uYDA{DHOD0lEyB>q_Lh&ao6AgrO
C<I0z0O0*a&IF7WQ%G2Z4damkAxE=@!`~D6-(|H2y!k1k`#}%Z6ZL`ELULq_jMci$goSZ=M{4CT>(eEC<JznEGjlU_7w&RxF+7!u2<6E>D#Q@(s$uZqd
d%_Md_sbE?=FfSGWbK^8BcFPYvl%B<d_-~p^D6ZgWE^r<-(0ya4-y(sAivi^^;$IkUOMdXwyEq-1jB*()|LCYzD2jZHMR?^LGe_9AWjae+o024B5dKQ3
D&jQo-+^1)QYBEhD-+Zx_;Z!elFgD3qd(Ky6c0t`exNM&sYTsXUddR6**(!wzD+Fj>QJ>Zv5mkZzHTO_u%mgu2lmW;nDEPW+Vw{A5xjbJBzr&TArQWyD
f6o6Crq6TmQU<^cG%qe)&=-avq;u-RtV@5r!oAkfyL6?7}OE^(b7>{5+DD8nF1|v4KFXVRtMIpi{8*p|c?8gDmn4{TKXrg87-~`iNE>l(zef!e0JyPL;
qz9jj{Oj6Ci3n4S&^PWW^#uM3a#P*{jp&fYM@wf;9>3QrIk@V2GXY_5P)cri=Ds8~7E<47q~=eeDcO_bh`m~v`*!upXL*ftBlkQYqa=sN<#!MsVidb~9
nX&Lpj!~7P$Aup>vxeh-kr4jUpF%GXo*NeB=Eu-{=9(53-Yt;jffk_Hdzus@01;{9&yNyA1Mj*aU{rGac35eUOu@DP61sn5eds8{6J*ITvErBK4U&1q&
#Nc|O`blt69XnN2j|)nDeP5l@1^0`3NN+7g_;q1aZ4X;GctSmyS4L9{8(c4sExAl0_j8yDwzOKS4{#?WXNwe@zas<XMEX-q@DRMjl;70|K#z2iehs6y-
Ghts>4IowXbwC5v51cpH7f-OXVLV;#lS;c9kMx)a~JAF-N4I0T8bh)twv^Lr9o@l-%2CWbO@^S<7(V<fbjf$=t4S3WCu4gdaT6t!&(?4`MVr6-tvDZFa
19~uX^KfrpkT2_3+FIJR@#O6Qqd&!ed#<R`7OK_C&e;z|&rZH@W$X55A8mtT%4NTV7_0?b@1c0gq0x^z*YIeDjL6Q1&EcGK|;7;6`rB<Zb^YxcYycE%2
|v?0*Gj|C@o?zXB8K?-;7oufQ|oS&{DgEAZ@Bpkvd2?eJHC+Wq|o3HvKR&72dpF3q&tonHZJK@<z^^eaH^pQ>k#9?@!-hTHI80gdG;=5+8YpwU}~N-Up
Q%Id!YM}gYY+~+57bp3yKfB%i^A)_4G_tb()_$%O&Lrnbo6>#ZeWWh_!dzn7fPhe}y2U)xR3T$QnON^Iog=D{dR^D-b0&j<T(_Qsf;H|<vsZH-Aa((>@
l=XIFb=hBmvj3XDfA#NwX1)Ju<Ne$H5&Z4`{geIjU!vZh;LG1$-}!Ij!TEo<9{VqT`|n@xRp>@{6mwv8@K<2<ub&;~2%?F7KNjJM+aR;KHV?-IdttnWg
E#*xFk7{a2dk=`GX}qYzAWWg{z+i=pWI)3JD&ECsSRTR96K++es06OdyoHAzx`A5_a}kb|5QCk)FIuys7waG##@4jxFz4&ah3mR`|po{=kQm(-vXciM~
wGZz2V;(?{9(Ff7JW_RY3MXQ14&(_y5=XX9BbNnas8*%8dECeBXpLQw8roI|tZirO-c-iL$eeW4v`Lz87zaee3S_Eozz9%;CO^Yxbu7Y!W?NB^9@l?_B
ZSK5;+e#>4n%(o*Y=pM0w^*JdYwOKHDJe(iNQsyALODZ4y$-(JgfHm_<T$+65zey}@zejQ5&$RdI5+aw+O-K~qRmGtjr_rDC|%;s9tnw(1dw)sI6@cP4
JDoG(kaoaz|hgZFfr6fjA0>3YJnwPVxg^HJ{s{cN&8E+ni%ZP7LAhy|*fqfNb|0c)R7u-Jh;NA5`p<8JZ#MgF`yQCU<a{+R)?N2{x)cr1bqBF_A)ys~j
B!gCcZ13%O|6cFS0*GJQZ-EAKsmQJUqaL}-n&0yo*Xd8E2<83cd;imHU^XuB++~{J75_u0hV3SmZ%HJ9H(PCY9&V7$b(fDswzj&IZQI}z?kPu19s6J3v
v6ZL*@s+59`HXKHLF*~a~ug=W^{kf8}j;2N@%^V!{AT+e9SWSCOm16cWQ%{)AQQ9KQftc-Z#HtCu3HNI0o_``^9{;g(CHSarZwIQ`y$6riEm}?Yq6Q`R
ug&?#HsSQOwqpGxPH@>#51@6o>w!=c-QG5~xdAdiI+?>-ODrm%@>vY{7g_YWVzOrIIG|q(S*B_PpU2PbXX1#j@wNGRDapqA3`%O-95P=E4iNiZb)$VZ$
!l!>`-?8t=m{hr1GQ)is>>-}ZB>QNC)7nf8)jLm+PNk`zuXiQcCivjgE5m8<6RE%p@ohS~FW<62HN5?n9D8w+3Ct)JxF^YD)%3*<xcvzKA>GUwk4DN^6
BZJ~32RtbKDG8ZY4AJR0P>)|s8vhTQy|9w=uZADPXL`^+~?It@oZ^nrTrQl20zNenqU7cpnkW@O}fA6<wL-(6FE{<!iT|?zfiq>`?i%^vwiA;i6+J-I5
LVo_Oo^%m3^;)hii`lOS{(HSwAQ}D*dmH(6@NFRfR<DS;m!z2K)6We{o$V0cIJv>GeuK9=dsoGVe9M`sYumTH;<;K@%`P)88~c&KZM-VIMoP}__hqY^h
35^DC2sPQ(n(*zHhN;Z=TOP#Wau85j3j>f-uIg%Cfj3sc)F%qK6hr4@EnxQ`^KxP^m~{|f8dLiJny;;p}6{o%(A%=F61D;%JlT-CsE9r73qT9_2Rj`T`
J8@jhP%dPsSH4<B-5FW>vJm)iX7g2a?>+zK;{&Y5!Jlh|YVbWqu6Ak4E3O#~<~0F>5{IoBF(3oC%QQyWsfq1mxUalIu<GLFH}BU^)DiO0q$&z;*WD-*>
NSgo*UsTOxS>Yhx#`x@-QBr<!KBk~bD!z0oocG9@<r=sSydv%#!NF5#s4pYM0GjX&_TizMnUO}AYU>HKopqK!E2+K6_SEHq2*M<8fzEuycB_(#1f8E~i
{7+3RO1{u!3)q^6x<CnWz4iZOYxPSSh-o+V}P2%~dt%vtzkn*Cy{nzc<<EHa<C9%(zY8!)N$-veIgT#<)<-c_r;7VhvmYhK#`uQJtKYjDiAJ}M{wXIup
`CyoF`_#8uHH-_wgN@zx?fv?$vt<pa?HcJK`pb4f&1lmkl&h-mxA~8H{s3veP_ukC=PLDnuP1j1KNGbuw~`>6T=}D3_aS>*Sw$n3@u9zMVO5i}wp-t~T
ofv|%~V#Z7vi)AX@zmOeY#LnJvzRh5*OcB|E@aLd{tsjmuLN2_!vK<^}Estk2}%nw%V!Y+}!dPp#-%lZ1L;f;)Z*sr}P`YMJA*qa7TF4`o3!aR&O(KO*
MEIV<cq`9-GN3_1*ZWl_I5Y(Si*o60`Bmzn(mOT*>e28*g8t;`2rPhxn-o)ZM<Odg@6Ei7i_~q}lx%@Ix%$F2(UXUt+@b;}2#V-><1r4}TwDP6p0(@?D
`~dHY!W@B9{Debeu7P^jXAp2Oex(m*<fknN6WH#n+_ZU0t}UzF~8h&3at)};Ji@3|<MKalCnn^tWPzw@t2<xjb#zS%Y=)0zKvf3;0-sv0yEBRPO$w=s1
3+4Pf_A;(*uZl6H`{Kdf^oDwnC>Dxo>;09INv3y)V7~&7;%)i~=SXX^#!19yHuS+;>zXk5f<7j*QinaFj!jsS60%#??hL$8JeC}793v-duBtud@`Da_K
(C^F<lQlWPTGmgp3H6iao;RiSSJ^L=i+tDc&qT?;0<-gqscq|KfE+YE(qoC@N`DrZttIl*U7n8u!CT7TywUiov&sw%Cmm0#-5Q^?a&;=4w<rst>NlI!@
#YKvPI9KW;nwy7yd(a;WKuC~#kO!qiSU=bEsCuoF1;N@pI<b+;C^2ZO(|p1H@AA5M#;^8o4>g@-)R5Nv>-(iwr+nCSWK(zb*pkOu&q7b9`dE!9MsPrm$
x|!e@HhYShqnXuc|4>Ga*65HQVxK@4U<0=(lpXRO3hc1M#83s)X95&%57HPM%+<0N16pnuV=cUCy>H!jllYmC&}@dWE)?1r(I?Z~WSt<R+*(dxxI1Js!
r^F9bec$P{bkMsrI4U2R=%am4GC`YFe^puBOm2_M!XvE`TF28LGe=B-aKkoQ-2+rw7Ht@DBS1xyv(6x-i&{kr*<Lghp2+utSS&GkU|^rRYV8w(!HRvhO
y$z_=DM%kv#Tjl!;rEK}EyZXTIxHemQC9_?0Y#APL6OC~X{kI4b#o)yAw{#L|#L;@p<k0yV$aLE(Q-t?-QmM8@$X@nk7mBAeesTlpQ4i_$VQnh87ukM$
Tx12m*v#;jtdDSPRV-+;Cv2~WOeGTZ%X=x`&7bfyF}ZgLZ@1eQS4SWZvbLVC{|GfHzj{hF$Z@Rd+l(iWH=R-=WdCC${+3$YHa|uS<&REXkiNKQxK&2uS
H4*l;vc(s-%a~c8;S#&>o(k^A-|f}XZ3qvw)|S4RDEgXf9)?xHD8ikeH*k`i+8zS1#G)XG32f7x2MPEqHjpQh;6R^)lQTixB8U3Bf+;{uR_b~3SUx;d&
%~Fp~=(<-B{#B_wU=DEKX-shKclt6kWGoyBo7*l0_v`3-50EgXw1jiuzMB#O>~n#5vDD<6VA@*Z&zW|1;j{*LZ#Pb1rwaO4C+;5z@;eE_#p~SH$H?xHz
gmW2<OekG;|4>Gi#A>gT5O_K@&`l=mvVwTpOmBFWT>Y<0wKBe1}mjZ^tB;_LC0`~|z#cd?PI?9T$T{q!!$Cc9$Wy;je=RtpIsTkSb+HL>0}T4|pT5$T|
On+R^0b)+ZH|6_sKv~i=(mn#bv|0cQQP3l?s^Q{}5_HzllfVg?ibVqB91sM9qKj_2SJi=3RMm~tV1C}|y(%JU$30oBFreaDsc#IfpQ&1^v1IC5+Z#;WH
IKKbrIPrzi>0wg3#;0sK9mu`UFsR)~g+Kulw!c?+hrEPXYrH&v5=%Qeg-W^#oNxqB>QxW0h8Xz~8bigf5$t`bqy3|h6QIHmRjA`ILm}6^_w+iw0AMdCU
f)cBuHOx8-m@x8y@MrR7&OV%2iB*2t+x~hEocfLMK%Q*Nbl_<dQTh_0pZfb@(pDqB;(8Dy<TfC^Y*LH%cE$xF1SV1{nJ_<r2qtLm56kb?cq)H{F)7u$-
p&Q@-`hQ$qB+pFJD4Z#ZC3wAUYk(wE^l0-+-SNmGL@2i1lgW9pd{%6*RO3eLy=6{yN(q>3g0jiA#OYL*V2|_H{Sm4yvn5uGetnIN<HsBeO#D4LS2EWXt
s_m|#R!$2-8|Co5$)a^iae&D-~_DM|h(o}+Fodi&xj$MJRM3x%%0!P~jKxf6!veZb|cj+GA_CgaK2uZH{>Xvk^Hlgo?1PQb9dz1*Q#EX4G5@4G;?mCXt
+Pgu$6&kN2(=JpDCP>N8@i~`<Q^}5*%yE2{FST11Upx}h-vy<>*-D49#TtKcTW?`8Kh~|%+NY9NcIDyZhf9*C6pB|;W_7{_|KnBOh1<M>sLI|kj`Igl*
#vy0eLS!^EhJgw?!9#tqxP|fHOHp|FQGC<jOTIE*o(ML4;hKwMa25~0{&g8?<R9^9aZTwcOBaj}{T%ULrdz&MlgT*hT-q*T(qy6-3k|sHVwIoY01JhAE
HD>noZtaw^XPg^p$VksuI-m;7bd~d&zrAz`WxbI@7a>ax)+dk!^3p>jn5DhVV||;vcVG=H?U3LNBgtZ_Pb7D@?Z(UyCMK~85$3}iiG$b7jFi#D4C<%Nf
?I_-+c5XP~9PM_3nXOtZ4j96(k)nRQBZY4kTMqQ4K`UqH@$r@U9@xnrHA>Z$gIMg5wBMBVM6!h>!-?Nl3x7(!urTl{<^)%0%7Xd{27hoyxsh(X2aY4AJ
3B&*nJ*uFBO5UoiKGfro)$-aQ$JucZy{cZJV{8+%KQz;;iMb9O%`pSD|q+Kft^x|-y~UnT+w$QB3?Uyx*|g{+pu@OAjlD^u|;PbYCvX#HS9tc~_w6n4i
3c~RakbzjmMKb12fo;Qo}*r189A%*J*?1x|%az!qgU?z-!)Yrto9Sii-g=v}o*{h#_{VxB%9oU}yL1h1EpgZ$7QWLtQzLc1fF(FT+8htWzc=L{*<E=g^
p1FW2MO?577GbJ}`dOu4V1WdTk*5)Lrv^l#lab|~#R*!K-4!bWrpG3>m=OK$d_ZJkMI~@IoC9}9)0DHr7>{v$K26=y_5UoH^{;}O`nzCTJ%w|EI7ateR
X7LYqT9SSnzlNSjZ?Z-Y)(!>>m!X&CRycCX87T?51DU3`F<KZ<%e++^n=4|?F^CWrxD+h7{L6$KO(jqD6G|;0A|3xfuo+}VS!{E4z5_>i~7&x?7B}uTu
ywXLu?<<9&UGR@t8h!=Jq6n1U2IALQ<x^x7g+KSS7{>S8o@hmbZvQ=m69{^nf8^I+4$@d0jm86oQT2`$49kBIqH0Y-aXgTR!}%l}!eU1-Xxtogd*f{{x
HAG}f4GyRs<QWy5RpA?t)kIHeIGS6R}a)jy3hHu7>}g9Pz@G^rKtQd?BFM^yTV;qEe>PWE|%RQ0OvOv5{*9~S;`sBbC${fn@Wg<cGv`r(AwFldKWhuYf
%>e65Y<GFuVPVe6qD)|9dnauAjhiS*BiY;B~J&G<f>651j$Ru*S%Ga=<6;Q?N@{=RAc>?tf<YX=}8%T7hUR+9JCNSyhB~BWBh4d%fQYi7O38D!j67g!E
As;;b{9V)o?_nN&6S32VIY`9k4bc6Ji2j{O()^-S+1C~3IbID=xWLM&`kLIIh=>N_aZ;i?AR--;I;Sh^=j4r6s*dS;qc~o2udXni+y|1B^4>8kM7{93*
AFp%H9sl9WB%AJlM3Oct1s_(TU8J2T%5V%>MR^kA|ai=*IDrmle=F@kJ&QOq<Cz}sfj<an!;HCgOKp>?E}5!sO>vQ16rsLui+<5sE+LA4b;se@Bwvy_7
i*fSmQS_1Mb6N^Y^XvAhSA;G`9O|CnJmnJWHm5pA;bE=_<JdI3K^f&3I+W8A^zV=gd}Ys?`M!do4)I_c|9sj`C+!Y%4@$Oz+sYCvt74U=nPa7vu2u=ri
1JVVsp4AZy3jm`8xt4-0Ctho4T_Ts1JB<C|YdVBSB*RPMyA@L%1qEE0HVef(jI#0UyFm{pljoaQ1-Kxdj}WWR9=iS+w)&n6LLku+Ae7NCoS!01F@iSoG
;(k3pC6%#<TKj2(8$_ryoo_i$bybII`_ebCqCc(Qa@H0~H@yCGr^-RY8EJ6Q*OnrTcQPY((@Fjzt?5JZ;OkRZRCY)^GVH|V84=UX>abCbg8`Da1Jge)R
cwx@Q+sR%u-)rYy!7X@S5_kOKEm#9<-{M98c=#<N(x0_Rz|MaZ)oB~b6707xwFIH~kjc?h6?c6UL7f-+9hXRE67KKjF8c3y@<=u7-`B7gHIaCxPaNKvp
Rcd)FI&8VHudO3TE#b;EIC+2MPYR2WH?M0<I!P{DS~?+_zpewUnGP%+$NsLncAWzNECBs6AO>gtkw0(*foftJBuO@*bL*Pu#|_~`gn&VcSPvlJPh<+IW
@1~J55*$51q`*T->~m?d2i=LhJ8G6wc_@$}7T3B;O)ZveDamOdlNZK=T9k>Yf&<jU&9h5*|FFknylr46%n|R3^B8s~28QJldZ}wQ2ZQw|02I4GZE*b6C
*!>ab-1qb+c+^pSW4Z3~H}mb9yg!vwIDM=16gh@GTKb^NldlY-<TUT8&QP=8dHA>$t)L)R<xr*+wk`*>J`xrPXJR|P#2JfG`xW-@@3ImHr2OM7HA6A-`
T>x>{G)<E$#4+})Pw<pe}dO#MlY-yJd3kP1=E(W&XdnSN67i2l5?(mpy3HK>&&;B!^LjPSS%lw-{<sT36zi=;!O;2R4LCqGyOIxg)M{ny_AMS?TfP_Ny
_+?z86?&~8sPN(y9>u)};XYzH56qpUlh+>8t&nxXr5Y>m;Ze7pDV=HH?tsf2;X=4yJo}Txpuav#=ZqL@4!j(J+v`=W_pq805A3p_uzkDm!2Xi()EJ#?|
Fq~|2H+pOTz=)%WkL|S=KU4IO#0JwGV*VViIx<<t>ArT3rr3570(=o5UVcN;HkH14cL~=sC{3LQ+WDe#|=Hm;rY#cgUC!L0ObR>TJf%;`=<mh)_s-BJ$
&!8`sD9I4PKIQ4+|;V|B*=>h?M${If1P4>)rODJslVn#z?Z&cyW4QGC?~>BuiWWz@#xmF}$kg0y7LF55CjS*!cG+?ca}?3~}{lOsxnqkW<_cW^mj+LKK
2(W@xqp6ZIgL8-7Lbg}nr$dN^?d50<e$UH^b8cy`?wC<!5C0*|M7=)Gyh*AFC)AHu^>LCeosU%Kqp3T6(mjb1$0<G;RQXvy0-fW!>9NWQ3Kh<%=ire(T
LLiV{YM<i9V4N5ZfOv<W-2{Y~GlW_LWLCC;rz?lVDj>sxdZilx2+@IKw`&og>J3fBx40{P8AnaltC62$HyzfgZnG}NsX*|&)iCN|gxTLcdj^>rL_-_K*
&uxY{BnNTr3;a`dpy^1$ybU-rVb{G*p4Q|Qkga0u)^RjY!4B9l!W#_@^i#g-N1DZ7cno9^fw6OIAPv#Ax9clvTOtM<d0DB+1AHanhDK#9xb;q@-r}73I
nQ{^A`5^U<ghL*SIR~z5;^VhLWt=1JTMZ=oY)vyfp>8G5(mGE02ppiYXtV>`0B|wBU85>#FYJF?N~g!;7rcV&@SmQ2?Unh%n%+(zI|723DO7l@4z4Vx8
U!$GfaN_GyZ=B{&M=7-hHGNTi%I#I}scxK+bu)MnjcO4!HSZJ8nQQA!hlzPUvh1A*YR``U&?x%g^}h<2Np)!%>~<5*A+}dF3u7GWHaI{=C|WxiWY~`o#
{Cf>(G*uiSK1^&WznS^Fvgwh8F#?A#uJL;mG_h8%&`!1RRlc)xF?y5@hstlyc_+0UZgCNOZo@fx<edxZaJ>{G_df67~x{7ib&+0!T1wgbP&cPoeFw&1q
WxdjdutG}{=F!Jc$Z|^?jTP}hpZ-dv38G!irPa?&oV%6ptsQ?>+8%eA&a{o3LTydO4-X_s?{1RO=G)ZKQWVmIdm<Qr3VW^voNZop1m1M3u5{*vk<)?X(
ceE>ufiFim{R0M7Y7^p0V?5Ie?;+K~T8{^~S7F+%GG4m>;WJF~<5duorBN0T-SvHjg*SSXwSvl@h9v+3NntmRFr{1+yO@35g>&#|!Gd^7YDoRep!JXy;
)sb4nL~HP6+DnvB*{1B28du*RkJ?l=^=HO45ppGop6W3;~{|Q<(7AFaKS?~l8)pAkDkL%_v6ksBGpP!>8csf#gh^I_xTgsbZbEq5me`4hHksJtBBz9tz
9z%4Bcw+mVFdE&9n?8`&8LH%17!?O(QQacuiErJrw=ZMLNRUxChTnxaRr*iH(P-7vZMxy?kdx0>%ZzhrY3|8&=|gEh#6qw-c$eQz>>#;*h#xBa@4;@5#
Afb@9+mqMzf&zOd&<P8@rWryaUgMBJIdNWNrI5p~uAdS7Fa^*%a}lcMpF;&inF<|*Cgx|Rfm4?b~?C1v=8SfLZ^Eqd?~kPq!e?mY)AJ{IKTgT1H@GNLX
$AHmG>px>*Vv(6A#K%;L)aBKjLPtCk21&|p*w~HdlZ7mz}TXM?8E#q8xmK*Y1V0KF&Rb>FvJ)sqBgpRdsyv#%FlUjxG5|H{_4|0yH@5p3W_LW)roWsrA
-2J9K`VPU?rIqekR^W6ftPAphgOAkl_D&vgX^!9u!tuRu9u|vtDZtZjo4jMi19LFmn#bX8|IoRIe+1sD|DhoNt>#}MXf`CO!k!v6*~t(XC+_6apSoy33
m=S}=^@F1Shg{y+r!G^mdMEXuUcIIaxT*Q_4zryW8lnBIVW-GaqhZ_{*B-;@JLBDRQ4w`fru*1<!xtAkH{{e+z??d0vFmjF-!}tU|SKj-v`?ekf!e+$^
fAJQ*ijp8S#oKd!#Tq6`(z(&NuDQfLJ20PcICSwQans?!WyBQ9&Jwh6L;>hMX)L%?+)W39f_+)#CN@=KiC2m6JXxhqr?_4eSe^^M5}|4U-W!J(wy>0Jv
S$X3WJ9ubhSEIike=8K@^>TE5%~5dl*?jun#lDdW-0o8o-?<KQ4#zV!3)7Kjjw3i@e^O{TyzqsPxp;p_w``u=$x-+op=l%D${Jf{S1n%@+RLjOE}7_V2
R*0UY)u`)~@&cYIct}1aJeM+z+yo#1qN6Pwqme{q)r_p0H;jYJ;$-965B5~jvYx{sx3dV1DLb+&R1%*So)(V>mDY!oI)ue_iIe{+3_Nwb9+dHq%)}k)m
>H=_4X)rL-obi%$<9({7G7pP@K4-e&rhoq;xxM=&bjahGfDO^dOkJ+^C_a)4WvT4>KTIW%tVTb99hC`8+e0LZryN0@t^)rtU^Nh;hS%<xCRn`uc{x(!O
dZ@WBN<5oogp})H=qx`eoh!fa?pQ>KY{K>nKRy?7k5x(&C^S4lD35U!B_OMWeudUjd^1&i;>8k!$`yWJC_OSq~r%U^)DpS^*)HSER>+vH3Y{MQu>0tsb
tsN+)tP$zrCdTQ>fr}3x-To6#nGjBjKsbl8Bp81^LYz!P<e>s*;`rbFu}cZLV)E3>A;1RwT1=1zthp;NdF(?$-jZYmME;i{5&?_*pEG1(ppswXDv|C@>
ih9#)%QUuo>&Z=NcbZ-=pfKIs0Ef6Mt4L_igrR{uou8cjPhwhVhv91rG9)P`1s$M$~1e4|2-U>`?ymCCgT#u^Rko!$fm9Cn&NZM`I+5H@Y{X(Tj1u^fN
xQ_T^SAO5{>jv6}N77nzh^(jCbk*Nn=&=p<*FhyFrxMUKfKTJ4DwuYpDsox2(-+yAy_RI4r;Z81ZhAZ`N<6!3;#6>*aXfq@@A)@oGskiJ7`IwY%dh~%J
C{<>GkEvo2m6^{ngdgh-kB(CYYNVYGnAn6XL1dDlK(v}zz8M8|^jmOl<(lL<I9rD!dUHTj@?o60L_SR1F3N`)zc`WQfBr<~Z=P28+ZQs_f9nq&(tqfQ%
-iMd#UCF?)dyn7PO&E=cY-%6N#3=E2DH9Oiy8=Y3nu6F_yCK0L&|;9*_5T2k8s$MrdP;}7LV7Q+aEOQnLj_R^e;y$+QleLS(%)G6h617WyU=uBXg0nId
>5k`Oy))9mrb%|HzM&_pG;fa!V&I7ao(r1>bDLc`vJl8DIAxh$tfAey}nm7lLPja|Ac>{V<o1XOG9-G?(n<;nLXFT5uD1Acr*dr6=O&P^cPfOV<AhvO1
(@I>gZBL9CsDP&HrfA33cwblU6lnzM6;nNar%;tN-JwC3%b3S23J+XcU`Ty|alxnsnncQ|h^-$a@y(|7q?cc?;!;x}Pu0Rjq{zXTo!AFRUDBnU22rYGK
Bm>VLY2w?^0j{~QW<xf;6v*BDUnSu9@ESej6iqSaqVqs%)ebF5;hLEL-HR*Yf``{ipowJTLpJBd<Aj-J1n1^N2N_GT=D5K+^mwMZZ*%BUv_yiI$=@74<
bWmb~Z~%wW23vY<a|UKC+g~600=#W=KfSq|(-mMx-cZArLGETb68pH5$kP)YvIxL6*9dgAj%A-9{D;ndlS_`6hgSVLZ=!EEQLnPMM~P!y6^mFPC3_O}b
8U%z`a6yX`&)tB8mwHv#w<MvwGm<k+9H8Rfn^ZA&|6br=*lxFhKS=Z8FMOy@Z!wl1~!(skLDhrZ0r41I|CK+QRlGLD+w2fyV0{&@(^*r$yP!60{y`WXt
RHKOZxd^>{~USCgPq0SlgTw`;EdUY<sKvr-_Ch@~ig!^y!b22BRwAh5B>&FG)fvo~M=cNNQI^3o}a=G-M;pCostty9xc%!h?8)q-RO`dwnkrc;A)JGMg
&eS_Ah9%bR<S-XZ02>|!{&K6ozLdMy&9nzqW`FwgXU4vza?5oi4z0d&%zn?qPKJMk8W8?_u)Z^(Hu&I;0rgxa=TEUU{u=>F&`ZLMa*Xr#JW=8+U~fjHd
$lIMpUxeSnMLCV!&Av?<6yq)c67XzM61`HM+^a<K6*^XI=Av_x>-`q#F@*p}Knf8HyDtwnbgK#$*-V^GsrWl~QKmY%#WV{@lieLra{`0oP0tuCj2iyE2
Y3#8~#jL4-Iv-0l(vN+;fHYs%5w(>V2JUaBH}beWGQok^yOIoUf!n<1rhOp=1ZS0Z+yzim7M8yaEEV(<LKdXgTuZKK{6+xc-1%B0$2T^12yDxZkiWv6N
IuEjgP9{u_tD8{{%NHl$%CX~5A*9o)0!{3|LJ05=B)R4h!MBG4iHA5&b!>cZ5O<kJF;WAHTeP0O@gY-+nH{<2ti6m?Y*_o{?W6SI6OQt$pB{u1z4Ej1N
V^{?>F+8N|0jMwmlA(v@pe^FhORA7}Ai0)o^7H#|QbDKg?q#GXBl3OnCn}avh6eBUy{43;@=06lDy`o8vnpq+Q(wkw@y7_-WsQO9FPIWLzaMWPR2ld$M
JY>T}S!K8?CV^K1L1Ub&3HalDItdi?RqR!=~9Vt7P_#y?JU8KxXU4zQ7ckk{KeLauzw`!^WT|4%d>=YES8&7c3``53q17lPdG25z?2pYbtHGdC5@@uHI
6x^FiX@KBV@enkgDsn*V9Pa4UeZ!IzYo3%}tAjh-b7tQ`TR|V&~Ok1nv2r=g_BoY&45K`XZYx>v}Blz6S+Z5F=+QRre(8c_!zr6iHG`lFVX#IhNYotlc
?1ZssCuwPU1W+iviKOw?QNg$W-2Bai)Cs<fveTDajO_lIM;}ebR~E!fqA6nLGL|svpXe5SrU%3~13KjM<FJ6b^ICn)eB`*&y6Gs%ZF6|!Ij%D&C`sUQ1
wX_$G{2Z0sJt)Sl)@tvqh=?Zv_>G7WOY7K`*S=PnU}1c(-m&cnr4Jy|MZWlaTjQ%OeR={vj*{-Dj-YCiZ)#(H2!yBJnP<*(f$M0(Qa4*8psDQlRnvwu8
%JAw#vktw)pTh-wM?nLb!jOj=P^6HiEV)T#vSIYz7n+y5kxwxW{XbDYffQ%JN>Fh4z>W_7rXt@?Tj-W$=XLBj-8YMjBkDlpazTYk_RX;u2niyT_FgQos
1h)!_c&@XmWU6xtu~-OEuO*B-WH1z|J(TmqkVL%ev<9BLLJy75e<tB}{4Q|#Y`GlC0$Xvws%Y=%{#rXU-RuBV-pp+16|Z(z8jhO1sIG=7#956JEC4O!v
{?^yTKzioehCqy4-i+RU`z1aIOKn!8Kvfen81bkOuCK0(rhIt?IdR!~yI*B`xvj>9t2pCm7^Q(b0J}9os%Vs}S1NU0__)=$L4Pf89$<%Kd?GOCK^t&>g
md9#mp(^16^;fgzR@Y7~X92HO{X>j@PGcwONAq0X*az6-?zl)HBM(5cZl1U4A$S{JZ8_19>rej?cwBlaIq`aJJw8KIqDGm=uj9Rpbq2~-_o>*_BO1S}R
Zc!xH^{pLwvO?qynx%PnB=p%;~A!UWpHo9D)0^u)71U#@Byfyc6@hZMg8I38Qdmq_k`GkafirRu>Q|A_+O?xb4w1Da^{eV@|W*M7w(yRpkrRk!H8}G7)
p51105n|cwCPQ;zQVZ#IjNMERk0kFhX>g-t<00@GUMO>;tQUtiXr$a>N)9I8F=;w7y&`e5R4M_nb4}F<r%Uy1!8U_ekEjCGgk~VC!OCYL|O?8`niab`j
kb-1M_=IniP{zQySGCi%)wtRZ#v@uU?xP{|tFe&m9d3ae&+r}dvNke&if`Tc_zf$I0h<J0HJZeM3Bayeq~A$va%6prQ^0HeMgaUPmDhlLLp_P4h_c)(k
#6pb+Lz-&jdpY#r=U~GH??kfi$NDO^&7c>ctZ<q4qHPjJ(^8Mvo>&c|g9znc!f6?A64WLL4cUWD1>|!HYP`FobZ{Lw7+?deCfh{E01w&S<6`q8qyVuLK
Li!@$X5@U)R=Xa>xdXDIC%(QWT^BN^=&_j349@s)U4YDP_bfE*M9yIN>Wwe_e3^^_r`xtp`2p&u>Yq_|V?*pS9{2H4A*f+J^*z+?)e*r{{RyLO>qFr|h
n<4cOtXhEpHHQm@p^!eu@oEE?fB%ADu}MLlqH_f%wLipZRA{FGt-IBy*P`XuHAV1s?`^6CXuUjnYk+9f?P&@n|2D;oM&*q3vTYQJa)S)G)*C@yBnf2xy
2G<&%qrV^$AyxArsaq%@4A({%2s;m-%CN)#q2@s#!@OVNLbc7RZo-(;J4K-YT>|m!dl0s~U3e=fE}Ut4}VXsvx<1zKE8P9lyOd1ySYfv0Go;(Ntn+{=2
|b+^Ry8K+8AANnWslg4LeIm!R?#X>I9F4Kk8)e7tG_DP6qTW4;%CuI86}2j$DZOacEOETD<Bhb3$ndEilIB6Cg44PYNV<qqk^aKgqBk(G*53we{1w&VF
0BE-L!2;QxUYq6mg8OFv>6M}{&UvuB{Bxr(Vk6y)yTAemuV1)!1d!*{V?LvwQ8?f?4Re(*C3a@bxZxuOwd*mhb2w_?a5mcIZ&d!r2Lon9%B(D<JLBfSt
jn84){P}~qzqAfP>W@x7J_t@Q^~c4&J**JYE_7*iN>M9Z>E=2}7yq<CW83dk8ubOzWzmf4%bijXKAau>d$KK{B-uZ47Rd0lO_ox1-|ax^jlCWeESd`IR
dc<68y3h+d^5+Aim|{L9}$&{3}W3!z*0U5r?)2%(w9*;uDF6PxoY}SxQO)*<BBiWC8|A~zg#*kxi3CY=DmWmf^nRn?qoDKPK8?a*_YLxuLK5G@xoVQKA
s9jUUZ}hL~8VS>k&d+J5ei#YBgY`b)gXj*Nont*ot|a`rd`4LZ%QD+0WxA?Lmdu2no4!+tY{S>ml#Sbaw;5HmoDP5&kQHv4~vvE<X=(R-!Kw{wHBFk*?
1f%rn>WYRoE+QW##4u49S1Bd2$Ocer43A1U04h4xFZ7Dr#9VBno)&^mHORNkZQK{Q+_=o3<Tm)e66ORc6zCJ(XND6E_QHtU~Oi8J9%b{2$qTI*vM$Ovi
_6XTZ4PXZ;6(UBB0xB?+jm*JxG2D+Yw9UxbD<uX31d*ODugdv*$<dp}jU78^7k~va#ojZY>k;z*1K=-!v&K3sWA-{W?uOuL`8mUI7<@wM3xo#fbUoy3@
Hf#fTIW<h4P7zc|L!W-0g<?RCNSf*+_{eYnXXiGa_hLD{07K);FCsxG&ACFJGJR=G9%%m#YK|;h<T5Sxrat5HkkI^7tYT6~>>yR}^H;eqv8`+<?4r|Mq
Ducjrg`QWpMwQme^IW!PB&<MF4D=mw=+YkU2a~~i`rcFKYjfA>Jkn6!jWs;d73sF%7Y&F(W|T!&1D1qqAYDHwOq(6W_RE1$&$R?%GpsGPV549B1c}DYn
KdL2+C00%Ya<VWhiX*-Yp48T|r!&zW#MgP#%-A5N43?0}<_0P&WVR<8QfTm3UV{RM&_Gu*;_XK(?({rA8e70Z9udFP05L!HjX!)XxPXsZqEwk6Y0-2mj
r3OaGKA{!&#k1M#rF-W91P9grGvrMcYOpL3WAml7EuuWC;B9@oeK_{EB?;VVM|cTB`w=pqC))Kb?D^B~CysN?9;gcl-JGg0gn(VqMBL{lk>n@q4A;BNi
nn|<Tl!_J9}WhGxsWN@6ge<^@!`JBR=+vJ7`<Sr+vI82J5_#<vMpT`X~Aw3pgQO{W)kI1gF8DC|$22mFTz2}-}tBYpVuk{F_cizafRIe0j<;@fsN_X|+
#H80wf2fzzdE`}U#>@Ie*9XpICJH|@lb|9|Jdg(U@_4cA-F#sXl;hv(SiMoIGq8QcOJc!u_9$L)HLtge4s_2PG#78BC&24k=1Xxrc(@fZus^Zl4jSH*n
Q0nGPAHz;f}d!fJf2wS$8LTw8E}+q2J<JTCae=|$-VKR?`<jq*Mget1Z+gv^I8$3`XX6NQ`lA^JnXXdStD5gKla|VX>#m35Bw`{@XJ_24KMaZ6ONd~l9
|ZFnhE5lP*h+|EQuwt1NH~Xw1yPLMfS*&ti`5m(bgzrlJZEVD3Wr7|A2qQbTylw^cUu4zExe-E7_c`?&e5Q5qK+sdk@a~oO7^U9U#?OPTJtM$hsF^-AL
3yXY@2<@54dRA^+HMTC_)<Ou(W^z`S8C*%;h24Q$^Cj(|{=d^Rpg(nY$))^vnsECZj=T^e||HO9#-tFJlKKQs|KA1~rqMFujQ)g?YQZU6u0P{H37Dyl)
Kh&^60mld5uf}A(7*ClsFlr49etAZWJXk&0R28LUaWW?@k;B<@vo50;shFKriy1|S$bJ!ppy@hh7Da$v8^GZnOP2e9vb>%L-<wD~DfVJIed9>ON*V>71
jy^QiI-UoMtuaSogJN#@x>^RUL03B$Q>_VBb(+yD8_K3B2BB3M&A8ilhw19VZ_)vWp%{rCu(gpXV1vTLytok7gE2WO-t7=WQ(;#|o(}$SdxLG7dA;hv0
?oi@cF!porqy7>m3GHWCzJuGe33KW5!<dO2)jkGAZUSp9h{{!Ca^)3mcop6@hLM<=_<Q3{d8MEn6%w8^I-$Povmadg(|-qbVHxF<}h<vAXN2HiLxW@B4
`uuuigbVD8x3*)H62I&S16em-Fgi!K{7U#q9oc%wd5YNaJB53+RgL^8i+CvxZP{P*=ifej!wY+DI0AaN-sR=3F_}5uH*B(tC`0#hI`)dY}UN0Nb1zsFA
a83(m$}goZ846t>FMz`1RW4*d#N4a0sJa5~|@1{cpO#ftqy*^%1h9y!8-4eGAnhS<s*$qCW>W9*Gt;uup;TOubgumMk*Wz`{<+jrT0pxYY3AG+7`-DiF
&lY($)nWAH_`7&6W3uF%j*bNOnDANj};vRu!R9u5v9vevx=Ya=8vfsCu??C>BgrzD?JcJ#s&G(s%XX<OJYSt~fC{J{@v_Ve0%Z397G+~F1xNele$~%@F
eHO+Gr-JOd(632A!3I+>Laoek_i7LaC*jsutO>xt^IoaFlu?juOjSFUVOGaOy-&?F<pK~~czS!r@xcP*yvcgvw8xB*O@mhJ$Od*r(pb#Ns|c&2xwr94s
xqn$*hMs-Z5EpTdgNcGrxlU0z`25D!{7#2w2TX+cAK4R1U9(T9PpIM9AVdS0P(IR67jaijD#?Gm55r$nyzKbK?ILOhqjM?Clbu-S)*lpAd5yB5eoW$wU
b+mX6lYj!?@u>8)-qYLk_|^k0Y0h@gl}X04igmRvL$zbBG^?N+7jqnXuF#a<{f86~@mm(0Ajn!3odiCk+Nig!P+~7A|H6g*w%+i4B-)Gk+V;40i_ciQM
8xzPMf~gI<^RDG;#M1E)*65}-Ed35b#rsmyFTzaIGoS-`Pj6Hc;0uM#l9awfn5DN8o*1{_lX-@DG-;bdh7v#4{um}KM(I*HcogfK9L+am35<JD7V42RV
uC_3(EzeuTGTyF}`^TMv<G=w^h5ZGvt$b%gOWlzJZUt_r1KDlBCM0-2+6M*tDVXi3yc1B%}A~;VKYOCxp8sWCyn$y`|_)_Pyxx~V3!{as==sn;Mdw-%-
Vwe!h_RggvRh5D4FgHH-Vl9Da&)6qG(Ab2OmF4cZqYLxrako2MJR(2<e@0rwQ9SfD;opZ|t7rdl*@S;wHsJ%7O#o7_h4;@yFX~x047E?5&(_s-fXG@ij
J<!>+35waTnt1k@Os%)tTCwKp}&9Dxtb}g=Pm<Tmgo%c`k#xQdJzq_Rh&3p1XOM#D{MV-7lx=a&)uo*L1x>&k@I7_S>2EGPG)C^PmaG|V0xpif{|>lYx
%@vzD4GCrQnAy7*9iEkCc~;jDW^|Oi7pf@%i<%J%yhMc~|BH6j-elQQn>~Blfp-cY-CtDqmohav2S!R<<i#Nw<gF@$<gCtS<kkzkiJ1Pm|t1G<iQbKBf
<j-w*MZ&jh^>!IuxV@9u-~VE-}G3;!{{{o>P`#X7wZt}`myf%`HV_s^2w$LmfaNN(Lx+T>x2&fByUC$gpN@x!s3qspZ?^5xuF%$&{RvI)xI3(N;EoA4q
0$w?cXuV?+Z3-8Nv+&`NRZsUKxc>DSEcUvamc<1lk%O?C>^yF#g%dv%A?4+6D9Z+uaE-!7(mH*KE@8xIzH}75s;2(s%cY24PBJca^=coO){t^Fv26{iw
vI(=Q9SjF`EJ?X~)Kah|is;W#?x3qGxiEs3&t>y^a2NJ^^om>{`Y`Ezbs?$RdFS|iSQ&fMABd%=T%{c)thZRwQ+zR~^L==n3jrV69V_b<s!)h!iTyI;`
i`h}-l7_ljUcY@lX>Yn&J%)Q!}CRKM`lGSfvt2K`Ea{6BAX}W%G)b!d*FpNf8LlWxom6sU<C*wE!&e>I>d}!bGdMtWfFcgD{qFV3t3|w;3Z9OW|JYRa(
Y%9URN&He%qFOy+XrgDKPbB(I3UVnM!24ulO~cF8b)S%B8uDAk6GU>4!dvDW{gItLX|ufduBk-K7?Vf|3wkp%>fSK}aIJFx4?1?N{hs=J_g>4-sMs{y7
<6rH3x!wgcj6WeeL<GX!!%m_8zU4;3$#dEhDUvgvmdI!9N_ArVEcWV60?97dY!qqpG^fGFmr^eR<Jhg1>Haow7!9~IuB*p??D+{$F%W|vv5oPB{493m>
s>*QzBD!*=gUN(Bx%um3zSI4tD=jVIEFlTF~w(w?=4#E<wmOZvbELEN?uoGVKmxj?9zV~)>Q#=(^z0$97A_}c-^o5G`>SD=^p>RAQzIipwfK_?&stDI1
3QQ{$V|CV+J|+|#&-DE=F6wo)m{YvQ>T)m87s8eUHzS11iRZmvXEM5C{rOJ7!_4ounZ9G?0Xb5_PHr5tp>`6gxXqpr9Fhw9<TPw0c`f*^kX#3{KljYSp
1<_x8bOp)N-Wb7*5sJ<`4TvudffMk(8SW!test=uH-G{3q?jo<`s*0Pa%lwl0O~~M{_HRC@bo!ukk?3#=bb<YY`0Qeh^m5O6Uu6i`Fu~AuawSp{;pd!F
;$n3gE&MtRD1Ug%Hv*(5wv~sr}3hXs19Gi;qO{IN#@xe$}u`KcPBd%MZHAy^OaFa7Ob8<~vpKw(C+r`=i<8{H{bLjdU;`-Oc5`&i7gRDm@fi)a#8mUkW
<0=U=6#q@-@12k(R~PRCg(zNEKUBKAo*9T2PUwg<xISvFh>YojsDGpVBK8k1B-FfR$)yQt*U%P3PtLFnX-d2xajx@;F1v^Oh}CbJp!S_kNM5WMjW@rB%
3_1agaNepHyvX2v@NR^bm5W=RMv(R6-$&<5=WcbsXl3;AEHFV7sy7mgbNZ>p);!NF~`|F9;Qngg}hL|oAso%^z&t5a_A>^+%b2a0%IkLLxs21;0^VY1D
>&9E`2(5e-uMTYAh}D?my|2j*`U<@xL8PgiR2N<darJ7BFX{P|8=2WI_Ue_nXL+G2%*g~%7uL&-cg}edX_NklHz~W4RY?>N*c|JNFs<r^92$Tpc7|_m@
n&BeQ!6C`WJ)vVVtGjwJDK?+5~gU+@>J(3MtV32{I<7DN1iWi;}tx$M?;lZjb91-6{DD4PHCz!3tU2&Z;wpxB;HAqEXR$6m-OVp$#+5;9cgpRC~N5zdT
Ai*>~gu`FM^w|FR#*Tg_JhKoZQsBxCRl#2Ld%!RZ`P+U4$54WOi%jmFaj2K4*3_(OnIFHB4)1)rfmc82F9W?_T2l#y<;YL%Mys(kuXkJp!<PMNyKpu;>
jZY~@HZ&-mJ4S1tn%vpi2t)4brat!!KDB+Tin+`p1PBDr+TjB2oSRpn##3O#8~vJF4Y@zlJQmy`4gy<<9c(p*d9NH}bK(C2!+Rh3g>V1fqLx!HCuD=oK
<G8f9L<Ct5$yVx@};dsGf)s5MamuaE`mW}wdE#_vmE**QdO3s6D)}y4qFw-b4w)A-?9M4*1##c<SWl=dW!pr=&-k&eNkn%CzZw{2nu3pl+*n=#=bS7<t
M2E>C@->Db&49WHlT#UeJuwACs=}}m=P1#25zl1yipqj$wsUdD3{3Z|E{K_t@Ua*!I+QFLPbRgf6Z};6Ud@+|td?fLku@q>#dHvUrhJ)i5Y$uJL2~)Cb
`nhMWq#8a>vJ!NW-cuvpG#h$r_4r{5bz7-nzv8hs;|&%>)uo6c0bPf)e+FI=1YPdoxWR#bgfWcLA;XB6&ni}p;a$^zd4<b-YfLZ@qA^kW^>XI*n9!{q#
5;8UYstSaMFUlFRt?-RgS(F@@5FO=An|BdfwF0K|H$7xz{Z6fXXlFr6Rbnij|lWusw70>SzDgMnd)NVYgP7+pyF4SHI$(b0KdW>a}@$^S4&Kc^&cDW`F
F9qa&mWwKykYmc?aX7tTRanClYe*9&qnujzX2NnPCg{L<v?{<7Q}^_ow5OECF^(AzO7)E}~J!g8r((4S^;0_!cF?~`64MJ_qQxknO-`cC$2Pc{>K63*K
>X-48Dvt`|C6khJucJC<1i?ldc8aDH<u+@#zbDoN)dBpP~SLgjqu(r~gQZLgh_K?pfW5xIAdD)*=Ldw2kkH%Xl_S`=z&{4<Ti)ANVx@h=!v#wz~%yjC&
wHM-0tc0nroNiLebG@2(3GBpA(%9EJBrh#grkn}t#xk$x7{*tkCx9<da%oN%XJ7L<B}S5YY_EMTnU*wHVfl<;#&Xu%0uxEnq)nYL><iLVgYAl4UJ*GLV
yOjYSou{guWoO*ROmVGLsgO4)mbzyyo$zgA3?vj7c*6uW*xE~dskFld#SU`#4kfl?9cKwMi-&ub}%uKW?!zbtEZG;f8o1QW=&N)E<7d8PZLkhd5FKlys
{WPJBGaEZXv#%FEuQ5iLEG+!BOl{=SZ^aItUovS=4fmjzOj__sL}vG>#L@*ePeVwiyqr5Bm&$9)=e01UPh~?b5Xs6n7M%WryDM*GbRHo6U+5Cax^a=Cq
!{<6Wc7%DOxEP9ZBWe_A7qM>*T{-DS_GaK0b%sNa%(+D?eQL@!rOka4K5l)kQ2bxoN-I8TRJe+;`7yNYrO6NGeQ_Hj?|ScRek2hoq~T@Txgg~Zo{sE7w
)Zb5uWcD0n2G$S-SC-1#>tEalYHC?gfRijU{qOw<xu>$Xrm*6t%ahZeJCYlj~vYVIYc0wq0&U%wIyAI9e!<Oy%5dAq##Rv&qz<LoyVSZhNs~qOnaq72>
XiA!`)JuMF(b2rl`Iuc&l{TO8!4mB^{(+R%De6`;#t!rTERw5q1?64c<uz~erZ;)1yS(OMZWAis&&@#)?07T}B&^t^TxdigvC+;fvv6szPT{KLZ?8x8W
sa5gdNIO!_}c4?x%C9GzO@dnU<LW6=ga-RUiC?B@yGl+H=Q-5p^M$j#rO|-n9Lv+OCi>VS>F}xLRybt#t4@@YWtMjp(0JDWXQ+0cIc~g+SGCi)A3JVHs
O9RHFvVx2tNqQr&XRm4U4LGDjyCni#Ts!$BKU*z1?K3ZvX$)&lPP`whcUdaq8xC_uH=(B+&%b{qS%<GTwf{W9O=9%U73WKtInt`P>_S^QX_g{M~1N_=n
H_@?XH=O<z1T#Y0%M)x+CUfAw>9oS!fEDcF<GJ^RL=zxhYM`NrRT;c<%d@Obob{O4}()^~Bxf9_Y{&@8TDx9kOF6BoC~05I~&=hD3B^E(?iuAdg+(<Ta
@Hbwcg$S>n_VICe&^5!3X;f=rf%1{3IKRll8$A9oI|DP}Xi?{ysfBf+`fBo6N{j<0J)33krgRj5&oo_rIefHb`@~toZIUECLJ^Ssi|M)Ba?aeRz`kP<>
){p=A3vd1PcmMu}Uw!j8zwpKnz6Hm_!EnkOfAi;X=d&OEhug^C|IWidQJy^TPac-P1kdq;jmW7VAbU_J<)eHLHzq&-FnjO=ukhjTa}m^V=R;T(*?s7JU
fnoN@KA&gK^Iix<J2b)b#WU}1rPCUN&wYdJp_&yJ$ZTV&qF0YL2o+0Yv)GwZT<K+#XV>2CgxxK$+N%x#<OpH?Tx?vKmPuQfAHhK_=^Yh0SX0Wx$Et>-l
ew}Q{l<u{LX4$75Vw0sGuCb@{qTg3*|u{+~5Lt*Ec`7%Tx3LoOKuBC3knZp5AvptpdldpWeLfZCkwcogcuH{^W~4x+!+JsrlPqeB%dyakJ|0f9Kiv|J$
2i|JU&NvoC!U^84c-{i`4U;Ey1K(3nt&H~#jkHv)hCJvi&FzxzL*{l>T8ly^z<Xxm4bq?a0gxO4I_{0d~esDlRwsyYvv8hWT7Jh<ci@8=)pFHBWK8|FS
V#ghl;9Te^dZzim7HoX11nd_#Q{-p}wuICDXc6{nwF0U%!$G`JuZ!6#?)C<nv{NpeF<V#<JoIm^RufDw#dhVP5<y+5w<1gW?#{p3GH~!{paLn!K-L+vf
!0p?Xd{ycfPTB|YIcnZ!IgG2i`TWDS3CjDvn+T5+Aox^o4}bDJ&>#HbAupPj^1Yw$Js0Agp7%KaSJ7X4c(3c-jQE`&JPeOqTT$@hY&Q<x&kbJ^i|beX@
5w_S#a{Hn!Y{eJo9Suf<bL2kZOhNyAnhH#@(wik@^3?y-vuepzWm3}{_}6W?NV=>5E>79Bn*gWKl}n5@b^Fb!#i$#{kHx7Z~f%={_2e%e)C2jI`rLs@c
)ng`l_t2V!;a^a{~{e^j)|(kDJ)Jyc~1enFj;3+p89ahau!YVhsAfK~*@-Bk;84J)CbYes@=hG0@z1SBHP0Ti;?G=7@K}%A?Y5Zu=O=x50PKy;RJzKl-
yrO+d+Bjph&0E|mKQLe0Z%%76NGIO`pQUmSW@{LY%^AbIEfCVyL&LG_+^e5Wqo8IupQ=J|A}i?`=MCBc!8``;P1w|y{no8VnSKMMLTDS!Ew;gCl~{PHi
q%KT#p!`(mm(pR7T#+Tpx!@qj-cfb2C=YJRV$1yjJy$EFM0|kDEtamAX*$tr0f?xjp!#-{z7(LEQrQO2h1&#RT7(SfsKY{@C0|;|3Rr`33yBEQsdGHFT
xkb~!uz$?uPo7s84<D3Lpp_r>^}dPv<^1@iIo^{}9%glVW3;GVMEot;LMy#uvOAUfRx3c5efqpGdC46t6n^syH-LO`W|(InYwu<1o%!B+N4|ef>;|UrB
+qf^gSmr);P%N&DzApvZR*oovU%!`_rI?&`<1UixPa`u`CC7P#R&|vJ0ign<$M3%8E;<V>pN54&mlz}6;<OwwcldoN8f~ezs=1f%su<Ym!Ey*o3MI>0>
JeCeE*mJ7P9{LKm78W-~O#<-~0Ak|NY-VA^-k|zj<?(|Nd`bpxpfBdw&V(JZv=W;m!a0CpYVT?R(Gu?zzXz9tHSco&(p7-}^I#w{ql$bC1$KM>ZG$RRA
SyA%wzIo(JBo(ER+vEvRl)^!*(7itDDGym)w9s8`b5EkYg<v3^k^K|bHk+wVfGS6v>)@!JF5r)Yd<1#v&mJzifm$1M#$7Ar4e15$X!m0lJZepSHWy)^@
`7T|CG-hYF>@mMl{_g~#C@o1qR{ngEzzWv2Fzwm>1)V6T2^6*a|um?Etjqm^a8~fk<-XrffOnG=`HU9{@7spE<C31%NF3*eLkni?+oA_O#NAgWkJeT6$
mc;jt<X6!rIFt%~Lfp61eM{fB%zew=x7>Y;p^tyC$3M4;*ptUCao<w+Eq&iI_bq$ha`)|hI`%jndz_BnC*n`Y`<A+IpC7<(M~M4A;!cvdlO*mWi91Q+k
tFd*l6ag+JkBKVGs*i*@;;Ni&m`|N$;X-G<4p2#CUqZ7-3L?m!PI>)^*ES%98A3!d_N8S_=|r0#XSCE9)Gcq6WGUJ+~Y6q@fY@7jkmw|-_I3t`+NU=SH
P`tbE??6H=3|LbAxl7*KeoEAKi+bxBmO@Jp03c_v{NleDlBj$7kQV)dMi9p$9$tyWe~BkH2*Xsy}#at>Azk|H-#+Q~vXReDnYQH#Y!#+im~!Up^MMZ`Y
1D-+lIt--Yh`7;``QlkY$J<nh*scFv^@9xKMAh5q<<yuj$cm9Vg{y0o{zf9P*6e1o-Hc051$aTvnj&zoO)>9nuJV%!AT&424OzD3sO@2zf-!(JwEs(UN
?2?_l+l)P@aAN#-e6Z_WI-i!UaYF@wS-}v)S%HB80-pA;TlLq;7*>6qxQ$MaA)5mKU{+2&}_xsO&`(M52puP(GjA!5dySM)OyU(-fpZ?Xytd8erhH{@D
k5@%|j$SlicLhAWt$-IE5j-s+^arr)3SYZUe)2p2_OT9n<43pV7dFB-J^bd^UW;?Q)W+@bT}VhF{FTR+?B*bkh4#Dr<P!nJ;S<5a;j;jP!zYD+!)FBih
ED|dhR+h@4W9<u4WC7z8$MZ#8$L3;dH3Er2%D!x`x=8FFFy|(BQJg4``xtgH(&Xfg@5}Tx62zv^Wc=_C4Ld@PX6fqVVl2Z=YQ)v--6;jOhHxLv;MO``Y
sHGN4wt`uRreKha~S8e`?rWLYIGG`bQ2vX)8BQ9=&EG-%s(Gu<@OfcbhmE%8yxQNb!9Qd^`O+C3m3Qo%2b^4u`=#x2p`BK(Rk&fo~+=SK=2}Fa0+7^ac
N)U;LQG{-0m`><j(R|Ht?K`Nu5wjpS!v@JryN<LhwtmxMq2O7Jdm`A`1G_ntibuh^3Z?3X@fO}vZxFOWLW*QpKk7eg6!5jN$e{kY4U7i2&C3V_D?rT_6
?KW6bCiT-TD-<~A8-`~AIQuMlupZ8Wi!_(&D?q{AhZ;ReP-qLyTq{^ova_sv-{vNq+*BCzbi&gb|B!4{lrzrl5XOP|@{3BZ*v-r<teWwEMr+<g|O;BZ@
KwI;8kL|Hxe{er$QSbL<p&SqHP28I>x4WI6o_x2E``;h-PlwN24+spm+yA4_Tdzy%4>;X>by3IX{ORK*jHk}i+uYZu5clEPZ+`73fBYYAzW$YOKKs%)o
_*tcj~B9DgBosvy|^}W_kpIZ@)s@bCn@y@nc`E@#fNyts~Y+TnDjmkSa|I~@FAi9DZ}6=0ezn;+<oey{(-^$X~ExT0P^0YiOgxLc=!aP;Oo!%xIG5-@B
go#{Qh6R@%`V2(_VuH%Bt{NuX!AG+wmyt2Sr9xIeA?cb^Lm}yXTJZr+;v}QTgTHeH$F!{EI(%>qmd_;~#zdW7fn=t3Q`7xILrp-5%O2AgLzEpF9-R<3;
c0_ORlo=oita>=)6e>KD-`>=)6`;}@T7S#$%g_cVqdcTf1PqUd(cPxD&9KfKEy5Tf2AG<468-{IdS^zFQ#s@T!{h&_D#`2QZU-(_v5I=2}d{1gWJ)7!w
;i1y$37jOQX?>-FgxRrYw{H-57`{FmA{l=f&E_kA^0rX$U`1mNp4b^UfK0f&!-rn=*Z>m8b6;cIt&^(Rv`(r$pq9|YI6Kl7Jt^erHp8egQ|M=_Qxjia=
e^2JEAAS2LU;NQezVx-*3m*43hF-^oz~^rQIeF0Et^nWO9(<^Z_VyOri+3xE@)K9d^NVz!f>NHJ`6H;szdi5M^s)CE;o{BT`TnzS{Ql#!{7zX0x&Ke1U
wXLTANaysfAZC5zy1gJO5smorSLK9!+E&G_x-Q}@FFKaLxS&O<946mKKG`BN1fc})Hhdoant1fGT!Uc&yT<Td$)}C<Y9R75IuQtAD;c|ufDIg{uFBK)w
c~_1I*lIzrVTg4vubbOudUE=w!M7&PU1adU~nDPptTU?qJbNpZWy+D0*+D{RswB^r^*9^nM}pNlJdlxX%EPyoZs`2$V#3{CIygeWC~w-C^TBjC=@i{Mw
Vx!8WylRG+Vs;MBpZA8Gh!pKIFk65Nly_*kKQ+!E8|s;q)sDzTIol*o73W$KQL(sXfv2(E9MCv&t|h1s$vIXRRay=c&2-kw?yF#9!YNL7F+AREMBTUek
pdTHj&%5)ASP)bXw6(}CFK(-m1qFd^^(etCR%Q?bdfM7!g&ZusQ1lUcK))7~A9lldi!YDLn0YEn}n{hafE~s|0=C4pA=~%@$uaD-H-h#b9v$h?dkQP83
yu^tO&2@c`$>+^Ph7u5^-E2*`9BCn!RW>aSXY1IZfM2hO(;1w>rMjj8o1GDcwS|cS3{W(KTV#pC2{I!AgR^TrTFiTRd^#Ms*&?wGPFlnT;kvC1)I*N!r
$}ZLmUmlXvzPa{!E}hsYWl7{0>djbf^Y}Q<?N6grC?gd9WL>QOv~a>1q8F2qgA)&EKcHPr^2rfCxdgB5jD$js6YDBtEC~?v;}tLHgHx<ZWv>?+0HCCLi
Qk=b#tSlO?u+g8EvkD#j@@u)YM5eB6@xnH1VE@OO{r^Ve3hlZ7D=I407X~_gkL@?0zXJo4v#(fLkDpKRYgagAx|w{u<639N>d?*j|Jlvyj;1j8U69(;z
qbwp$#DRtJ`$D~x?;Ig!J*x`q=vD2!e$PNOm_Jp}0SE+23&VnuGv`n0OrOl<THy^^lh8Om4fvulFXbH73kT6)M3*C4vdPf=M6xnKm<$}O{Cq2LPG8+<f
fo275`>*KuX`$Mn=tsNn&M6VbIq-t{}+?nVam^^ZeeOh%hQ0P$fRk`69gr>q3Qm4k%K&$?uUB=>?fjl`AzDS(di9^hy-(Ob%H#o}juN$q_P%s|2pgk^c
t7+Tk3pVI}cQH8axHA{}yuN~V&*AB=S<oW8tHX>wHivVE2g{4j=|;N-!%=G>U(qb(W4Q#9(;d=|XbZz0hjgWam2o6oO20G~I9Z2fdv-g*po_4M=9&)uM
@5#5NgymKf)lGIL|_Ya2Sk<N^ek8O4_msJxPPGZpFtF@n|sW^H~KeW93BQ79TIN8R@!5{AES=zF7Xh|bhiK}LM6h&ASed8oJh|M58}o^m*zlrs>H$Qt-
RSfy3qB+2HEv0qEOv1dI<+$SCzAYpE^@`u)Hy0|LF&Eia+P`1yjNipB?A=u1<gvu1VtLB((vk2E=^l_zsY*_3pB@Z>yny7*YHkL=VAmI#`j|ifk93NGF
S2#pwU(hY<L+$M5L8S7{!$-D1f6yl23;r;f}Zi~EjSZFaLHL6Iu}<sA2y>6w~70)Iw^>7BA^@Pxa}qR_9JD`|l3%3CA0Y{+0Viuu+-99H=VM7yhaGP5O
#PVBV;-oek^xcjL>-~T=Nu%w}QHOXBE;lywpb+E>*TTKShR|6Aon+^vdq01H+d&XjIJ5WL<YlDt7MYohKMcV_%9fCrev8>B-=YU>i^pY@8GuP6k@4=wY
kE7MCt|v@ET4`74C+XlD-1U;tEAE7(;ABqupaF|WIMZCJ%mPV{#?b5BTAf{t0(7+&dn|fIED+e6YFh8sQwLP$YR%Yfkb-NP5<Q+MG}OzH50TagR|Xla?
9K69sX7R#aF^}VHO8<F(B;}qiO9fO!=MO^16x3_Q?Z)xl(itvZ{6MU%A5@XoB3|MD$dFbON2vqInXu3X+f^33*W^$+U+v^beuFAjA3jj>2aVfmemXf<<
9ZWAZbTldj_eV!LU0|Tg5PD>?~<hB{WA+8`H&`Rcbm%)DI7O{HF!I>r(`dx;&L22{m52l`5VMnpw7*-xtOf;2G}wo6}{iI1FEt7Rlymhb;4h=#4E*dB-
>v)_HrvT`(VkEQdUib#$;l&Xii^&OotuTW1p+_=ovF^)6QpOk*{gSWQfzig`UFmKkO+OP=c^L2+ilUM@GGr;(HejOA9|&Q=EpnsgDau2HJhK+HPZF!nW
RaTT$N%^GD?179A($mSA72HHgx^?6$pE)wo|w-SrP!9Y@ak4inIj6h%T#Cg1ub;UX+t{vM|=Nt5<M@|wM>T5vm);`HhRyVO!xVSp)L~M<T-8Jj9WmOq8
BSw?g^Qu=^XLC4q$30^k?1}9ZoF3~V*wN^8qNR=z5f;rfdF-vwpcDxV40c|x!F-uHiI{8&=0lbCPNam&X)5wCj1{tN-0fO$tkS^cDyWw0QWd~@fAQnfg
mx8YMcX;&9Xt6$L67=C&=X7Ja=La3nt(V2S0$p6z9Z_TzQ!aE>SxKU7GWllwZ+Y`(1Uf-LGG|E+F_$3t0O4W*~Y^966#0kqru%Qj72x3YYPXv%3FY5R;
$+2ueA$RRrrZ+D3&plMCSDiu_nQBKP5OUgF0A;%+ffaSYy@oi5B5gZ5|O|HsP|jqB9IxZs8{&YL(jH0{mbfm&d9Hk*W2?NCbq1OziS(;Yq$Xm^~?nD8l
)BaKx%OcMe%DLjN`U`Fsmi#c%_+V@;!mbwFEM6LnJY<RjQeD_LwShZ@NMpjKF!8T!T;*@PB_e6I+wIOLp)DD078H<?2T_~f2CRLk9B9n)+JE^bjrM=a_
UuJY!Flh2gABcTq4X4Y^i=#N`&uAv(e&L@zR3yO^C*hFtsrQ7Ixu-G@}kiVQJC`d$fi$xx`-KbttZg=FF7F_j%JkQP{>VlrHF=LM!xG`yIYMm7$*aKkK
&Vb4@oB`W-aM&H4TU{S>b!Yn&%Yt|!BVS)cq{a3vvk(MQ+!{ErjcFMPfddTkvdK<!1-Cwe(nudOcvGBVBHP-$B;>FIF>r+TmvmC=M<BxLa*wPcLIF#g0
&{k>+@I5_=R$bU88mAqgrw7xPFJCAfa7Lpq!vXaFs+-I3s|<S*m1c}(8VmHI;5G6RONB54H|8qEhwcx6)<_sNiVnIsp|*K9&J5p&tUHQyIflDu?YmM-A
X5yP&!1PW~j1HG#!XOezw+fhcie;^Wu;Z9NsZFcN9;<rD=h9SoY{?hSMS^hrr)2j#X%oQ@@M1rJ=?^n+cwJV0PGqtShqHl~Zyu&<!Wd)xy#RP#*>H>Ml
|k|NEX_)owx99kEt|gSknA1<>6pl05!EC?CN-sk(@WlbkamnAF{&-R-S?NA8_4>#IUrfN65D%36nH#n$KcN?i&g@351<2AGq&BM2s{uAGfdh+J^w)jBh
+!oc}BKZ#?|YylP}0JHG47XdjI%LB4I><zR&#CRuB!3=miJ2AneLHc2x+v{Oo83sFYIbCyAi2#YI*TAFKn8>ZB3e9T4vLPtawY`^h#RlSqqmbG=GcJO4
=WFT?FuCJfBCB9)3!Rp!+dhcBLpO0<=%;6IH<kw0FF|rb0w_g(ihb^cj=lR4lm=LO5pjbBD~^MIDK1rL8Ql=7zL9Ke{|fZIDc7LsCWVu>ZDBjt%Ktf?8
sHLo*c1C|LX`P>f5jtXW}v_iE~lC7n_$H-V|Bm^T0xGxm8Y>SBO0i9yx5@=!H#DMxub~vo`guhI0Q;+PohDrjL_<q`{D>HeQBp85@8jH@{6N6eIgjtgy
7et3~3y!*41)vZz*zuF`JM&rev+rqr$?B6m_)*l6}IH%NleO645k5v;FeWVS`U(XHMo2Q2S+5%wh}^5oxK<b`H}u-6#q}qPh_TrL}iJs20_ziY44h=F}
Yldy*rz+JN~Mslip46J2pU3?Bt_YDetak=slar%kI_D%91%U}b!Fj-#26f`oSs1)t`yd^jH~)M^fn)}gyrpyGX}!#3KOl;vh_1`4nb#tOjdknIq1r-#@
P(QvR_5&qKaU>nEn<|D-Yq{}+C8_-iqwTKA@NJ%N1ISI=LdRnbnEQ~wM>r8*8o?#=#$o$oH!r4%<7Y+0ouoB;34+so_G~)JPY0YIi_G*mb8Z&9|T}{I_
-#N3Gb~>>E?2VP|#7Hd#EAGDUF;*ADZj^YGIE`en2a#sc>%E!L(?>#TztFp53Jbv~;)xC{h}1x4qrqNc<P?K6$hKa88V3f61MO7J(&XIzRHy#w?T3yH4
U=LRghhw#eK|gAiGfp`G{W-$8&IK1ySuZ9z_iw{v)1pz(7?;gW0Hlc$siV%gI5YFogg^T@OGBujzLs&8)YmF(ZN!ssFgHckOYw@nUKc4TXyK&Q5`<eAw
u}aV4JgMI`hQyFiT5RCt$7G&fV;6X0TVw(A-<EB$IW)3Rcau61y-hE77^gJk|4n?`D`d@Hkho@r5ZH{1{H%*qR=PVuX<aH$eEdm`AYI?UGjB)R};GbQ{
o>qppz*a5-@`rrBk%kcM0@t0KU<ZgLTGc~Pg91QsUj7GmFW6H*<la1*K%OdI|MT?JYk3Sch#iD<AEp>T`fRAL#JY=ffxezwa@y$8aQzb=Q<o~^jd4qy)
zh=tLU&2lO=U|azS9KOtOld_O)wL7_8#7qX`u6D;sC>j`nHlu~GDj*V2sj+NlT!<MXbv{U*kuxz6_e*Qn21j}Vml@@$=RL7A2De%*HH__SP_bxDDnl_S
h-f0t1vw_Dfn__Xv`j}I!C?}2J=+<m#bwgcE3H$Kbl7<;#VT)MEo!ZEDVS?Jq+)jyvb?p3vtFvBMZL>5$QI1K$?a&+^3sg!9EP)CRy9z6L2|Pzi|oP9c
7v-^YNLoK{mjbd7l!O`f2@QmgVp;7w_n5)@~2;Ok@muD5$>B(;V!oYsm|E~hlP@Xa+?^{5HNMC!pjMTQrMx9#jPqTY6rUwIgO89E&x#p?ZG~1q{tR$iE
<;G&<&a{H@w~_-Wsg&uyYE*85Ooh3=EM^^aVDr*l94bMuqv!F7cJ;$E3@VtCkK@!*vZx@HM%~=c^;=c$M8)1UB9}6_zd)-qJf}yLGgH4>S_&Sqw2@#Y!
@WbCt)czd-yZ@H4w0l%raJ<(gmY9dGCvZcm+Z0!zWdK)j{yr2SQ&fh^nh{prGD)klGvZCW>BEzq!1t4|`YpfChRa$7Bll7}XjSW3>96D%Bng$T%a5x18
PU5f2_Og3B(wk#1yR&pgR#2rH_qFso8RAE?sA+|^gL^ooQbm@{4Al;C&-FiA3Q?sx;{c7tv5O&cvU1S+CA=qjQvN;Lc8#=74{L(70=%GOuA3aPSMQ)T7
o4OwI)?gMXzYjuER{_PGQKOI-<HU_jr=DaaraR8L;7m7n8UgruTePR9L@Pu%9GFWT8jb;4>M&1Ffwl%mijY^5nxP-1Jv41lV>D+_BBupwU#hq;@5WWhv
TB1v9MrKnvQuHZD}wDY3LT9i=09iA5#;=Ya_qdTkSLT_DjOKEQ)s7tn~;;|fT>FRYSpUHsoCVL&yQ{87_@5iFt=`y1xV8&*=!CSF0vRp8r<eGnFcuza%
?s^oDN{z15Pxo!U80vRF$1BPX>|l+(9{^0RjN8VChwgI|bo`g`T86ae+=78^dyOL|{t5kMTv!sMKPaH9Pla{FE6Z#6l~<ebxlshF8`xA`c=g|BwFR*jz
6LX{@hez)alY*8Xfugk-RUJ*pEerK52*2*lC3WI{X>tTlb!$4eFaDE1kf6$H&??p2_`%64;{!J-4l00{x9s24yPuC*p}SEy91l8!vmC<_C3_eR3u0)qo
BJ=U9E$_A0$l3pt5Qj&K45m~p}Haw}oBY;m(S~a=c7}~s5oyD~=EaKc|nO2>FN>oh*gT9ckYQ6^4abHr#hzl0qc8!k!ijVdSv~REkA=9+<8Xp(BX~i68
K{<zca_(PAOpIJqWcRcARY-Ha?U=SbuJkf;1JF_FAc*@JQ6a2rE|%f}cpVufb;t{Q73R6zZcfIyB|l2hadZ~vZMvbG2}F3|$XgtihvXrHzQ;Gn5h(tZ4
zFvmcG;P;=jfTb-2a?TeXOvP?$a|e;nc=vcO~L#MjtG)jbh)fNx=4REnWQ+BeMKXt54m*h>Y<}p~Pws85Eoy2|rU_42#OF?u?ALLb*fpoqE{jGkpOT@w
!rvhX7Wp<8qd6ylkm-47S9N{6&Iw!m8!e&9nea#fjU%#`1kWH_)CgfmejEs4K&kbzFrb6Slqvyf8I~#sJ-HmC=e?&p^zml6&q>FwbwVQ?U1#%IdJKOj_
qXucyE!a*8-R5F%NnT*i4<<giXKY`M~hi&ldi)7MLCSF<0bJ(MI_H3d(hDvs`iRXn4zs6!bfSgiu53BY2+*&5x=u?j&hdw+7uYHv_G+)K|nS0f<h)jm)
t0-uo4TglCa4x)}-o%u*{+S|2JTU*x^Lc#R5-1xB)ZH=V?N`9ZAvW?7uYKKV`N^8<ZaIW3QVxAv5vMp&<asn^|r*S&adwP#1>^!O^ADP^=L!))irKkd(
dRLAbbI7LLWmi0vHQ18b8pMUFmN-HBHXvw*8l}`mCoagi{4nkln4T?WXVDn!#({bqnRcf;*hgtU1iFr0g1Z(8H{Z*0DjYUrN0qUgQHyJH1yeMZ)T|=fi
8HUpVskhfqVY3V(l5Ta|GwAt0I@eV#qDOw$wu}tKQM~HIv2+_c_L6jRgUFxF6Fhwi5t++Q8Gc`o#?$TYKh(gY_qb}!lu~@IZ!fzZ&yrXkfjlES7>w;RI
s9!(HTF$ZakW~%upU8gP}J1V3I3M0(udhb-zJ47o;Y&p!3bX?^s*0jUd9-YtUBHc8x_Frb15Kg2^w9aDnCsuIiR!VdH#N=D~JxP#KG}H#<z=U5Jm^AkC
HdL^n3@7bUDE_Z%f6cpC-?u@4&qyR2DV8)T#a`xT|@3whqSh>$9?y{j){gGlC-2aq~kfP)@Ov@$o*1YlB2=u$843}n&S3yS7-NI&CP$2)UG1%@t0Pban
78l<_ZgotlVZI%p-Hm5ZPx}$w4@lzU4QHOhItZ4nVRe?XLh|#wSEKF#jNYu5b?7Ds?Y#b9CTv#oM>wL;68LhYk$CKs7N!$);24b|WImrU+G*uTOxbz~o
P-(#~hblKfsCOdH9fAcATUe*X;gW#8#Bxom<1%zRpkmTWI?756xH2S#vtt5_L(kiQI++UB0VD9-8YLS9aKr+ZkR8h^$S7<jB9fM;j>_vZQm$>J2m3%d?
nM~v407?vc%gN(xjCQlj4jFwSS`|rc<phdIFn}6YC7s;A(95=?*O`mP3ZB%Ze`#<y_Qyj1y4*Tb#RfLC3GWtwk{o5woX9xwugXo=x;M3JV6~O5*J9>QI
tDuO|F!|!E4yo3vscLl@*x)=3p58#l4apJ=@SIa_O2aNRy;BC_HBqj*vxVsDO1e`c6Y#JMt6{1e>~TmPag`xa)3r%tGgO0WQJ{T-)gW`olVfcLD(81oi
UhA7RTA0=?R}`T?f$ULvhl^n(m^tK+<uJe!$VavKgJxxxF6UTL^;5Hmyom|zuQ-5^ZD?k$PbmThhs06TAlz)D-;!x$mndC7X_vFvI_P!@Mcrb6h?R%&3
SRuLU{hVc2pgx*G+UwiVoU?>Bx3H%Q*8!4=d1>@#J!bO`gWcQ0jZA=)Bo$A#JHdy5Xfd!E-_X@k|1oI+G;lW_SaY}K&4O$?DF)v5^D>|`&2=!|%SX#%N
3z$I{oqq)5xJH0?T96`g+((741cqr~litYWc|^`2-glh8U+DP62HX0&F%{r<jIVG43k+Bor;~!5>gD_h8_3AP=v9>j1}%o`lWbKj4MA-$FA$6$EwEQYC
mYsXZE#8?dDBVs3s8>nj_xi;8dB8aaxY)=BLvlC<Dz?~wE@|#_k(WDiHWUu_}&~~so#NIRq?CR`ez^=g1Ig%9oQhF!8X(gjyM^Eh9V1gym(hI8?l*C6&
wz`mB>17YbCD?kPY(%XQ7P@4CE{=^sdKT0IY)t+cfcP^mOd%o0Nrx$Io#8@P(<`QL{xtJP|JESL$FRi!0utVzaLtcEM&qrGrBs9(8I0^W|z0+Gdy-c;^
hdG@iNb>thvvWc33|H)Lo;X&oxWZ8=w?tb-Zs=V+89OMb~UdvI3bHko4sCL*c2S6ye@l^tvw_g${Zupi-bB|7Ym?(MM~%O6iyv^#Xn4o{}F<oh+Siok9
PZO<s&;UcdK%{~+zk+;EedzPVx!E#tJ>m0#glYLsliik-r1~QnN(}-w#0FEc0H^r+*xQMs+_H!<bdt+kogCd{UrUqFssCiK-bi%Q_^>suU=plVF??>xe
`!sO*s=W$(becdK?ey89VG4sJWrE%9_23Bjn%d4I0fT9i-7Q%8ighysp;>o@t&(;N7?Q{!nVy<hJj7NkcP0XZn0JFT>}rGtS~K)V)7#++>-zP6!(XSYV
>J0>_xhQmftTY%mSl8qaq3K6DdCE^t+~3CV((BcNf3^a6l&6rVvtDfNssqBn07jaqne(%Zh@X(mu|I^83wU}?EnrDQFZtl^nfI{stFDyIZ?;)!nnxEW_
nQu%d;_H#8h{vj^JQ8kP?gS8%AOK1DmkIBx)U)$~8%wORWXuDY)7pU(pi_)3Ju<ff#p_t`KBcIROnC#GmoDTu>swXpQ#il@WJ@a<v$PpY$GV(bmxG^PH
-HcAU?a%gf|++@%i_@gN~v0Iv9+(ufshfy=UsIAW|ygVjitST3ai2i3SoY}+iMeQ8%(ZLFh}cVLm9lX0t;G}z3sE4Q$6nD*n8E%$r|>W;LiEuI8oGXuF
<E&9o4DF%$&H9CxfTN(H^8<y+&j5&f7XK;*dZe>vuMx8YGs&hxK{Fy&r`N$fmZ7(%D^uj1e6Bo-?ZIId^Brb~ebqnR6uZ=pC>VU40glr`;-w<&(Uh18b
5lQO+Ym=XMtBXKPT;32|fZ%S?fmu=Sqs>Vl0imsT@yX-q1W}LY3$L(7)Ab7q5CkK)Cct0>U7LnsDprdT)hRtF|Fk_^G{v7d2MhzHSDaz@2{)*h{Q#~^Z
j4$))8%2MJ3q@~O)o-yNKlP$8QK?-wNC|ybGwA97#gI^Hw{FPi=mSPy1LyjlEbvSfI+dk-d?b%eKueP+i8rvj1~xE0o*gWD<z3-N1z$c&-uJX0YMhIn;
`)ya#~>zI(}Rh25R9vIYc9S1mR?hmuWwY3b%JIjWM&6yu*;P$(<4eFcj8VdgfIZo4^_6r@S7Gv>Q%2rQ{r}&Omo!j;ikpFcgryG}8lE<_67zQxvbbzy#
ZadN|Rj0+X42^3daH*JTEBy0E%cu3*E9A=j~xDjin1;)XKUW6A6daIG{H06y3Pm|j=7E*Ojm{PlW<oM<Q?y}25Fh4s1$J-L$lv8$Phb60?LH%GDQ(4E)
{OC^D&hu6E+IwxjX1q!pyjG^ny4)cY*!%wKrf=akJJ$`lx5oDXI9IaFr(l3-~p{EBZf9@`*6-0WP;RGElmw2=63}SiKW?ACsG$;=RID31ZRM_=2JNsps
Y`U=#K(sI;fB%c?s^p`qen5sgtj>M6vsFq#gxPdFn}RYo2zEp3^`<}^khRB+n^YDB6C>KL`@OksJLI4WSWgyO09qpO4DOPn7TemxrNt+Rpor7!3>%lw?
OBUV4w-rE7*@D8>!{0@3!}eYkKj;mv>vdsURdZngJQd5GoBaDIx{%O%D0}dsY$R{plnUBDao*&&Zx#EUFrtnm07i_WMl-AIhPpkOp+A>?AR4dti2e_$_
yHGyJ$#|(K1`<J&Grs!Wf<)YKx)cLewe8y^LG|Wg0s<UPUm2o)((|w_RA{p{#u7>>zJ?&{5HX1L+a!r;*KVR_-Cr0cm@U8f)MXz{qh+8A8!3$Wc9@RiI
jl(eDE7n$5x%Hje%2$WPl2b%B&6=b=@_Q-|xjTbHM{GFW+`>XGf96hYtmJ^(V|b;ycB+HnYiHSCtmE^F2_t$?zOYYR2=v_tpC1?T2vFasbh4Vtb3Mgfw
sPnm0P)!pQ%o#llw)X(fpAH=rdCl{GWv<lBV#W%<^S9X?v<wgLL&TLlgY`OxRtZ&<_6|d0k_buW|nCpSK#@3CRUSS0?XI%HXkziPk>28M2FD9($`JG){
Wv(YHun=;N*G^&C4d?pc$Zih9dhT2ZHqmD=?A8S8c%mm3-H3>Mr|*e2`&n*cyl~a^L5eC%NobLk1%FYH{xa@33Aqv~Qa5M7&!}BQ98nlyc7a<}HH%pT>
k{v>Yc>!;d5#<Hb8o_Ai4JbhyIOTLrbT~X@axt^z;=E@0rYcds_X1HXAT<P862sib&+ET0<fi&$o-_j<_1fSF}55Jb;l0!uu9i%;DB985L(=?7#N|exS
91GR3%%+2DX+e_X<RTZ?ID&G80k^hPN?%X4io%7SBF^hN=u<`>QOk6jOoa)oY8DVui*KTnI<u9as#`<7p=>t&UFE)go9^d2d1afvL8{nQn1F*T*^u>+A
o^-kUW$iY(oN|K+}N&4PL8H|7}v2_aBF0b&-Cn1^5A?7g#ZR%O<yQ(1MsYu)zUd?+g<*7gVwkLAl5T+7bcc>~Um`)tkl1R+a{z<mLA4LxcI%|om`Iiv1
UUYlmhyTh&X%?t&2;74}3*-XN5fS!#0WsQ)AZk?slV{$=VC3$w+FopqhejDy2N7RrNuNmnb8u{aXAd@!z5FBFWzh$WY3x*XPTC3`di%VdWaB3gg@Chlg
>w{1UT^(R3?QS)`lRHas15qQ=o*cxVC~`o&rWBwTiez0j+bz&sGqvn9>qz{aJ_^D`a8XbU???RZnT6rJWm*uK?jLXsGw`IgFe^Z-AmRKXZKmf?{w<~9O
(bV*eq<|i@~0OdJ39)l(|9nLv5!F`jEMvZbi5KaN*##_!S9XUzLMSo*rhe*!14RTZO!XJiQ%y<sEpcMoxRYWwXTjnIcMw8x|qq?r{;FpX9!QJ`Sn5X$o
^apeJ)(NnS9n~rh5`cSh}M^wZS_-7+mUP=Hm+AJn!#ZSszjAk|01EL7C%(*b!n!^U7oAaRyO{-@z+Agv)KJ&iCVw9bx-odE)Z8fEw<H?pfo`b%#H{wDb
F`4*zAQurE^|*FpcsJ08cZe|~#6=Huyt|LgxA`ziaMdHfi%&zEODuao}n(~nX9`*T13^V?HD&-y>-emnQ`)4zA>Z$AAefA+79_Lqa<4@dCr)Z_E~)wf5
qeGl{dF3YjfYWB{NmV~SIU6i!5Tc~c>YKzT!1^OtZ4c!fERZb1go-Q}1(H$f5*wNn3pU1NtsQyiq&Q}>)zTJEtC!gnk$LsY=s2^0xN>Kie*J(bYvMA^G
^*g@$Bl~}hpM+O53j-#;-lkY78YwK7XcTP`R`j%&2)(Qx^-t~VgjcM@_xV4I0Y<Td>h}FN^Z)L@FkJ<;yp_8RGI8O`*9RUWZ142CM(GZT@AyCT{~zLU@
xBH+;z;N-uJiU;4*k&d>J1;S)x^E|LMrb_@T>O!Tdd!IBz}LypMTMRf6xB8c$FuFPZjky_-U{&?ti!O|I_t1Nwut4b-$QZ^D^~IUTDIpLiI&Qtd4Otrk
50{`PKOS(f+^Y&mZw${{QRzgZ_2<NfE2ok~m&xe)s>6^S^)c#~;rB$Nl%K_Rs%@Ki~3nC7z$hkNGtO`rTn1^<+Ip>g)T2wv_V?+UN9!eU#C^7=J^CJ~o
jm9<BcQ{cC$sqpyudT1=5~tKi4^vE8}JrENmmBC^>M5Tng4W_`yC^9$>Ls$1Y(B5K|P)lFFJ@5N89@no40jW_?(`1{|D|Iz>RUX`tCJu0dgDIXg@@pgP
2T#8L4rW5Xv%D?c*lzZS0?LRP8LmUP3;fZXn1@dtr6#T;Yf8-DTmK5jZf6M&8AOFVwXS_v!fBf+K@%Q-mzaRet`=9&IXxP<QpVyIGKkdKY3Q}=Izb$!n
du|B(v3@k-Dg!*rto1f3&|Oks;-||$^&f)SWZ|<O`bzcHcZe0tVEbeI?;b6g$lsP!IQu`zLkj<o@iiV&_qX~sXsKqYNAV(Sy9aB*evg~ifuT>0tAAdFK
EkwlH<Pr{`TzA#5A{9Ox0W!(?;rAIT0g{3eDVFm+hVm|{ed?V`{nbl^7g&^+Yit$JQsj{;g`cRO5<L`FZ(qKtj6pT^eKXP(7xf@%SqtZs9n5@zLu9Syo
2`55+P|jxKlenzVL%@OBW?fNKMMf$Mp+ug`T&I50|&RR}wsJ`4cZDQMI&EF<#W@CB8*?WlgUZgO*hUzM}-je{Em*-^?Etc{Thve^Edm&oBFBtr>$}l$^
wKi+EZ5PrR>HwMZvA=S^eZe)AtilIvk_byLG%!8d&8W>RXf@{JQMYq7uK+tWIW4>Q9SwC`@s7hdHiY{oG9Y1_nw7QXyHytgK`95Z~2H&C$4=lG3l()yx
{8lIOsJo0V+zga&+x2>PnFVHi^lRoWxY6Qf0gp$jNu`bOQz8=nSX)>m3EXjH0U-%~tV_7SNUK8Ch_rBuCx|X^n5|kNxPqFRLFZ?~%mL;LN)^?F@vA*X2
hAb`fwjKfrlTVHJIe)`7Z9<&Stl~BGP_ke6LQ{>UV~lJtJY$7l>o+z-Ve5(iAo%EwaX+n}b=uhUr}^8o_55l6lys^VADhL0AOG0}KmCN~%@Fy?zG9+V^
CMnJaryoez9vrYPk6_#FBkg<yfodx&v=@!JFos>{GzhCm!Is%neqM!4_@N5{Agcuo+JCC|HOXYz)$$N9bU_i{9z9B%>HCwKm$kk5kK2h@HKt|Rcc4<tF
T{gZ@rSg@VHWE-Zk1x)=cg5?VJ5p+INs~EF~666@TN8+o{$B+jWYCz2g7x{^i<5@S<S349;r3oiBU?1tpbV)Y^-&vr=F4x0-uu2~qhFmUy04S?7}FEw;
NUFH#v_P%XY--~9iW3yxLvX?Td|-g|hT@nc~jfV?Ce%zpK#+qd|8$ED*vge^Gsdp<Gz7ytZg{v*5r_0Ak;$ov=nA$y*EH3nIq9<SibetkD7TYJ$DNmBQ
``W8RLdGdvt+Tw+#W90H>f3+9KyX8W{x+t-}rGL$zhGtzgaWN_0n-^?E`Oo=dsBAB9zYtMV#cunz^=ol`FbdKNgx2JLjz8gjf3foC|8^6pFR#*-8V3-`
`zs#IeiCg1jmKQjPx#OAZ#1dc{22e@>D-Us>|4BKoAIMzzP>l+`wg}1XJ7L=-<Zo+e8uPJBtj%`j~vQuwuR~XEO58MS*8XrFN!E}tFXLYv{#N9E~`jf9
DL^_cP~ZNhpiYDdHU`C|00nO`z^#qnJ?Q86Ik>9TAp2NHs&*-ppbJs?&0^wycjM=Q=-Hh?J|>HZTr`(lf+i@xW$97ZP2p$M2UQLeJocmM^fJ2-%l~*r-
ug(OC3!Aru!oCsEuXhT@Tfs{izpk5zZ}d2%A)U*pHLQt%<+*<s71FB~px_LFeI(W-m258tXT4;5BneOt7PBY&)~?8uoaxp4BV0F!4$W{TLnb&kzx-pH7
t~@lNKPBJ)9B3?~$h<L~~D1YHtqW(vHry|=Qga<(E?503C2T8dhL>m*BLtp$2(DAyP5bV1+ZoL$#t!YA$GBGNjFw9W|LO`^q%rT8Wg5*&()@PudEJXe$
?hG{c-<QOxuvD!i@juiLs4h7q$)_XjK(nx}N`3-+0IkqpSkdtNTOQ%w}8!hTtq$W1}lRZ5|zrt8gWTaY_{gb;3k4uhwK6;HTV4fL8C=)gDI)0lQWjdcN
0Tr6XI}$v9@P#eZzvbVs(o5mTcu4iS_q?yDSF%KyW&7s&ckVS9dU~4qRNPL>lhFnAP^<wb5MiBuJOA@v{u<89^1~k$i!89^A3l@>KYILRzmD4TH$GK_G
bU=3A{_eQ@vzn41a86~>c7fzV_7){dGPsMy}s5D(P$$Sof$lq@+#InLKiPZeAifW#9s{ulX~fzfJ#*RyZrZk(98WD3TMfgJy)0$+oT{n3*v2yz0*lzFH
#+Ir6ARpyEjyYVQY*x5&}Xg)S@l7w2^=R==2}x+s|vgf1!a^BJSMvB;JsO>+w}(urTE2jS(I<hrsSMsIbA1NvokP<dVE$2&;XacW3Ux0zN&9x85wCc1l
n5KpT*UxjUeOXi8w+0}&<}pw^@2h$tW}wvVHv4*a}_Oyf&;R=T<q$d&nR26KkhNCD2#O=~@Q(b+Cc%)-wK@OB6$n{MOc16j1j&T$fMM!j@)4PTlfu<@;
ikBb2qR&o)K#%j>c1S{a)nk0!1`k<M$(%(6YvvMtt5P~2e^UlSUr=@WL=Df|8l_PA;4p%;_m;3C_fW-qELDz-g+oW(WUCI(Z!s5KdUryF@rofcU+cV}w
P%;qCNc_TlFyuTc+DIPE^sM@>qdt)coL=sjmD!o9IX{0_bjm{janHljS=S*7^xnuH*cPA+Yd)qe8~Zw(@gi?rbV8X3nEf5s3!ON|H!=@Y35On=(SW*m`
}4u!fY~zx-|%E%5apbrMVK&PCR|1z-b9n)K%m>#GgxPQXUQz!yp?9CnRRIB*;WL2;7W=g<o5?}i*ceUDTT!Q%%0!VnRf3v4-DHpoe-JFeZ*j$!FqPm8*
=We_IjjQAV0V@ji#2`?c6y@4J5EZ2hrH`!xIg;76@(LBNeRK9m(CtjpZBLS|lU8rh}k>0<<`=a&V@Y9f_IBEb={c;5xqXlyKBp2h}B0nX`KvYA|+#3kg
rkXVOB`opN(d1^!TzF|y2@kBo0^eGt@~&RYf%M|jz`4tV;Fh{E-VPp+NL*1WwcFjLw!Ddg(pB7j{V)J97oz5_-gbQ?N{f7krA+(!UL`r{>(biKX~nay%
Z2zS$!)_IY~JZ4fSjerm$)MHyc%;F5nz3nBNjF9o<==@U5{tB8MprK_JY>ljupqz3Sv=A@OsH#`dAOo@y$d#rZjKmSg$8|OzxsGa1H7rsBir|t;l2y$p
y#u?PY|^{!J7iofM@Wu@_@CXSq`uvy{F4XJ3qf2Toa?_1?{6IbY?S>452a|U__2^8u)VWGjrTW|aJNR*`W&4Fi1Bc9?N!JwfBJaq@B2dyXAoXB4wI1NR
PM}qe8w}~5}h^26lVjw(IPgWM<n@${!m8!cEwDjnw>Qgd$>R5k4NMFR#PlPE+A(_E4u>#H457Ym_l$N;_m&hnG2A)XSE@LN&3Gqz9lOo1206fW{s{uX`
9)bnF(q=i}n+j0&g;^T2;{LSDIoaa{G7}SB2a;UUx*JC+ime2byB33w&!Q3!)6Ns;3Lx&EN@X8eVWY-17|3lI~_m_dq4qmDq~+4xWXyw%uOas~tr^NbY
v2@BQIH4MD@eIg8gB4_b#tvt&+znnL9fizmDXR%$>k!ofO|NcXxv#)CNl_MH4{B(xO+=oWt~Z80(P{!)x4*lHIANqD8*OP^v4XV;p3HVLbNG__hCo2#G
$%RSs<1<S#XMCZFY6`|J6jB#wPQ}50)fb*mA*%kv9z&hD5IZ-O%lB=S26g@W;$Y?X&GZYdG+lurdzE9u{k$Lmd!yOZUD7KfrJ(<h8vs9(n@(|bEyz(k?
2)WdCL4dCJn0n)w&$Ys;x+g89AU8ElRyU|!0CRXbE{6h+;T#5GNBwMFXJQIy%iYx}2973dw|>B=nzgFeo#h8+hr0@3hq#G*25y_;>|Ht}9PnP*a#x5*T
=e(&?8rk7PXHPfc6sV6UL)5o^Cq#B=$Y#1RH@>-&4L=I?gn>c_#U_!+j&g=JcvBI=On~RBm+`>*Y;IIu${FfP=k+WYT#BpJev;VYyhcY*p8<OQ_m`QJ>
b+1HjoRmSz>*`jlgv%LlTc9hT-r;y)?!}7~$$>s?s5^BT=@t%{hy&?g<cQTkAD3A!cggm$;}N6AI9NQixj-juQ7sTQdhyNWg8QRh1-0TLpb1k}fX?$NH
A9Mp+2iM<J>WVl>k)7z1UoBO$%^tAz+q3#7rg=8(OZw)hnFLuklJ>(U3IauN_QTma*_F6JG}{CjB0$m`FDl>7@s8faT~F%XpDh9bPWDX|epnr%;#f65#
gNaq-{PmW3L>?sTP2cwJAyioM>8UtbQjwK0K_iV77#F@iMaHd;+pV4PcqBG)+8*rn`OU{{usKF-2w_E(O#u<Ph#rN`=li*bB>}a(S;<I33+eH%U>Z6qw
TDase{K*q0)DJ{$-kX*yJdI6|QYB8Kf}EL|!Ly4L=rMN%02J@o7f7sTkD@odH^VMKv~p|Wv4b%N@2gO~^Kso7t|r;GHX(DFS8Ibs<mlNUqTQ-awb%8~L
n5L@Cbi@`+(z#xt?dCxLDa&1P>jcsk2A@k4XT=MGhK;JdkGni1;}eRZ%+&%CGPa>3s*T<dd5lLDysElU4dqzuSmPS527}sJLKCTtl+w9G<+rP;plzY-c
vJWWR0{UVBWE2wGa{9CQ?e`(1Qnm_?S9Gi}VZcKc>X)khWK0J6D+J7MtZngH*;WR}QUG9?*s@EYxc}CQYGi5527x=fC$-@7>7kXv}5QXNi`&oZ_c6%;-
F#I)S5|4)maosk=wx60+?%<8zsIhA4e2;a&BQf>6I@_!4;uDIFxu9<|1axz2mKN$q;ZoCQ=!Eaf+HrYx>`iQ2d)egG+$POtfCxGGq?)$(rs$2BFL3|J`
;@<W|qi4cl==5D|gaWW3cV)r>^M4EFZ(Z&p*X}ysVyPtvc<fmGCe>95RwAV}){WX}86AX?0%-koS!#Glq7}*cK7pbSKL2LEQ01o6%#5o19I5F~}Ig-Ef
e(EE+?I*+(n1l;dUD~NF@ga2xYi1&a5e1g2S?tzp3&R<{Kd{%_Izt+%7oQiy;R3RFn%|;KV?CG{70bQN3LqYG&@i0tgF90@#@<>oG2EWz1ezHpGcUe0@
Y?Bik3e#i2V}y|J%cdsiVR9Vxy;M;{4DfkL=LACyx>^Mlk~yt$~Ezp`UhN0vh$KeI&udk?mk{M3RMHtM$_hgeO}=1(}q)A8twx0H+)_!o?2_5oikOVE@
yg1=-j$gr0=}I{s<g1YPMf`Q(btxDqmZZ-3NK_o(FV#4l@@zPB3@Hcm)`vNez0kcZ)l#R1J@6;O}<l^H$E3$1+`fj@@L@ebyZfQ3;G846s8vw)1&Z<{O
9lAYnqWM%O)pN7{A}fMb~qPJ8G@tWxYfJIV5H&ZY?<=aFiS+)m~Kw!UQ$`g}QxEG~@-b4bk@g7%^{c|@=#VD;O^2KRdF5$l51)XRm&%!(pfw3^)6;3D3
4172#(N4(rw9tFeLaA$T9adwqnKyJ$x=gXHxLS_&LNO}v)nYakRT$m!uzy*ITQa6Z9!eU!$-;Jlc&Zy)V_#F!O0T7*}cTB=ezw)N~V+yxX*sc?UKt+Rj
?LEDjt{;a4>ZR-o9u|d^dw^gPc!r5iT+X#LbFir2Q{LVSkUpG2R3n_;*&Y>WYw5HnBn-A|f{S<rwT@Irm2t5Trev?ZucJ5OJTq9!PKqat2(YoBQm4H-?
1$B3%$zMeD&J5ZNp?Gw8fg5IkW5xtEI>J_J?ZB<g?oPui#ri82#DV=ZaE!=jRZ;{Bz~^K`;0lcJZF!>H9<1fpj66_2RnzXA7oWMQ%7Z7l-Qv-KUz}4xp
efR-hQQL1*KZd<8A4S#GR!w8}x|@X7omK_gKA+FVLb9Z;bPM-4W(8E?!Ia&EE{_Rxm__1USAU7l*i=Zptpst3WXU;=GTNA}qMw=&nZ`fL<q`fS%Q1W=~
!3H}PpyL1c;kv_coRSa+$8Dp$+J8JlW6*l|a0j+EatQ;=8W4q!k~gRc7t#FC|xnXBZupijC>PK8Q$aC~)nrThBvShcA&bf3snd+Z#@6tDJjtZ#TQ;-M_
3gZ3qdSPJTu@W6K7YUoGOva=mt!#Hok2I4X|O=iF!wcks46Nf-4*P5#+A@E|YV`i}C%%i23=>jG+zXtFz&cBjL?=aMQ3?1==6WN3_95M+Y28|;$m>$sq
cE9EX{Va~4K5ad&&pMOL)DSvw600c#Y|PrH>WPsSvRF5~v9@PFFP9Jw3?m^ipkjPMG>yj+<hFaOq<csD+zbmtT`nCqVAm-jv(6dqk@T*Z`YAa|0`k@sN
}N1~2E2*2P*csJEwJRb`{{u{#iI(k7{ZG@O&jPOAr-A?AsED&i}>6`Ni?rr(%0tZ9qDh~!UYfN{8%)?48(?i*Zqv2vgDb@(lmfuqjC~E)5EVg?e%T~{&
MG$n!TqIZz##Jm$>3#SEp;tm>|1g<)w96+Cr{*8;K$3zu|wNk(u;#5)Q=}#z*kaJJ0mqLg1W=cdJKk2WZXdocP)y404WWQm98$h6LYe#Wk<F0SLRaq8J
VjT0D_?fL(O!4mb49)_vx|0>p!5S#9GUCFxdhnPV||0=K)l7w-lF8$495#s;0@j*_jq2ld6<%Na8RpL!I;TLn1l2INM^hnATKdP6-QP;kYu=^>89k#@y
2O56HWvI$$Nl;xDc^GLh)d`{!XHn!lY_3~Xaydy2IzMvWoo~)3YpCug?YCnLv3*jX{5mW+vTd6fWk<fYR&R$Ws6e5Eab32JAGV-XW28YiO=#!8e?e=YB
7_<Qj?yB;-(1gSV>!Y##`Uo~e(U-f#RbvIr^z0OmJA+Bc%8F3sf{zAuA$ekXHQ;m*QSHMsu!`C_=3d_1l6eL*8853#y45s+g5T$z-0xh1M9>3A1roj?P
;N`lqz-okdnwxhV;!;w*%=f*?}oRTEyuttUKh{j&z<k8tAQV~RdbMqL2Y81sdwpL9&>c~FQ0Z3zZ>o*Asv(qJB@Z6B1zc9j3^$PQ85BVZ=53uBCy$mEB
44^NF>*JDj)bDg0c(ufL<reXXi{J>U8s|nS6-!<S5Ir8QS;>Z{;@O3`<<(bR@fjfmT_$o`QQgp?~)3+F!W#wY2Y-lxy;#L|H@imJw(V$l9R>g9nx4pos
I-3+UHDH7?Bcc3=GB5G9$b*tG^tKn&MLm`Z%>S&#|mc#C&+Ud_d6)I4B^zuvRphQ5`L25p0d<h<+9A#tcv^hg-jqvXy^Fq(-tEK11LEaHw9+Y}5u!uZ4
z7GrQJ(Dv6>A}-EaTq?ZBX_j$z-ioDeGnzdl^IslFFps;MHqWj`Xl;Jqj`fjdCd>*dG52BlH_a3NkRq-fSsK&M(K|QeFRzT;dY(5&jZTk_aF240Aqs9R
D~thnhIP3&!x4f8(=C{savRvM(2fgYXDp7rVo`IMjwG`^5Xl*3)H(n4xfMftBjAu7PL%2EOk%f$gk;(<@gXI$4bT`qV{Rp{K6lHe`*w)88m=LAY~J$YB
`V5$B~Pz*X^D;9^T3XbRKX?m$*NrPe*5bKu^G#I?Zk&xv{Evdfj;MOpYfeA(!_QDj*|&AP|@a@ZVb@Xbn0G8U(NUe?TcO|?h9<}1{saj4*9RDAV|z*zr
qcNFzC)rsslkL(LQOE&En!2j{>HUPBXES_5HkCHviY>=4L~cO~rN)W+s7`Q_J%Jac+MnBulvwcnekTMkkYIfaY_g|5Tm@q))fY`gSizaZlmm=-ji@uyX
>coR9KZIztedSGKs*cKg={Qc?99;US9FoReSiGR5n5CP<FFuE8aJ{gpN#|EBR!n9ucESMkBki1B1@gWyLqncT30+6~X*X>vC1<_O*rA|Za!-D{9R!c#(
}h4G>8G!+R3EkguZDnliHSv9fDYus)KM@g9nYN0LIlyXrE9DLu_GGFkXF<y8j&b3Sj8G*>w;7|wmd-Slt(af_MYXt)BXZd~s%Ef=jY~LLvPkK4acJh2i
$6j8&)t1g4<mJ3ap6G@nKHEtteTk>!IRgi_i&2Z91<`3Dl(4*F7T^VAOC1)JGh)K5ib3RxU`mpGc#&7S=Rhe&Fd6bU#4LN?eV>CO$Og90)a=e!z%n>~3
%P!u!B`JOZX{_2vL{UwmUH7Q&L*6P@=W~t*nr82ovCWkcmv?qcki(j!|_FCM-*n2Ga6i`8@u_b4GzhZ$+p}b<7;w}wu;J%Ag$Xs?Ga;e1M_=Fu^N%dKQ
F29&u0PuG*2|e34N2yX|(_?#DK}WTAR7M7bRHnbX(BU?*}#{Jh>xah=l%$9mU}q6nGF_+oL!%`>as(J0N_vxXdCZ$>9!H4SOi87CR~cBIesK)m?j5p11
7!cHL%1Eat>BgO(zH`ugDSZ#VF+%;$JaGKd5>6*QjI90k`=Pggg!uYk@TN+Wh8(r10!dfP{ol<<hwkYk3BYrqO$C=;pmQgis5t;MFxAtYMX;1m<O>|ft
~3)7yHjN^~WhwH8_3tq%gxp=dU-WQ`&|1(W^&~vq_qZ@A)BIBW2qdRCI?Kr0(U+Y6Wh^AYd?7NB9tTvya2~W?1(97AjPKD#9fJ&NI_wani=aR)cD%Z!s
Mfljxnmd1VSp_&E(c9?bKJpHf`*^CfVJ5erKjiFnuz}VEDBh+WBe9m@!e$bP5n@x%1kM9-8!)i31O4$r``p8yn`*AZ5iVwNQj^?0xXymx#TaQ@k^zcbz
5JO+5Xf0b%Pr^nD1VhlGIP(KBqcV)^9x&@=VCsx{OpEAbVm<G3aaqRg2@7hK(oydfhF7<GM0oDATJ;xZ$mztI$d+B9!bn8WSSY*!?eC3+I;|4VeYz%+?
fQpH3~Pxp^16Z)t4zk@eqfXx$hPYFQ^>}^!nLPsP%%xGYFIBG!6qWp-gKhVxfJI)L3Ol<+FsSF5@GaT{9e<_mCj9!)XcN>&I(uArsDYuAPJMrn-mtEqg
q`>Fvk`swB?Bx!l+p<LacN&y%}==Qh2#jb{$!@aUX*Jksn8Hz&}*LhI84><Q&d^MVl{eI4piY%s=!$V3u3apT+#K+w1Eg7$}mlS~EfUA_+x<n%1$adxc
#sg_z(?O(*s8BIp<ZzW72b32uOY@V_dG`E9Z%Qqx^5Q(&;fP{ELirP*&+e60t^Bb?fzh&1&Na*(b;c7PL#esft^ElJBwRKLLW(7E_FRFfDWJcolxV%3e
xD>#}kT6aX1{VjN{c7p3Hz)~tCZ|X~lhQn+wI5wx!h*1%&o5@*mUpHH{p1iFo`1X`4QQ&1+=fwsx0OCiKUqcs1kx`d{;Z!6jTWjZJNh8@^G%yP^Ar#gf
?uKwUNs+Y8mnhUiejHb0nSgwn&aFN3R&8Oz}yk^&u=+?x!_+lTXl{S+w~sD&J)974rU70aEU1EEq4UhfstZyb4Jg&1yF(=;Ijn}h;9=i>Mfs<;GDQ!Np
a1=W4EnwVX3(YB$RGrhI?&`plPItJmyIG>>E>y(NLrb9+m%UrTEL`f%1;u8npquW}m0JI>j%HgiN$gz6qx3AneVnRNmK^niXDFN}F*gL3~3|Hu6HI11*
_QwLmPm#WK{cnQ6QCkh<9(L4P!*2Zl;N*nMR_S})v2<k0e<pOIVLm%Qj5%ZalIif7M`mN;Vfa^Ny^1+mAHG9`0Ac7Bg5I*d;-ov`6>R>lxA<4hWcbBUi
MBLYVg7sA!eW9KpNH^E;h@R~6=I)L-cOa$<Xnk!dcm>!`rj_%~^)0;VaSfW@@kMU{9?zt{QObNnIu{<~`(afBA$5k^;kQfxV0N1tfd?Yj+Ov775Gy^Wp
K5@k5Hj#jr=<qs``ynmJ%dIb6&FA4}F(`Hs+e4a+*WNR^F<TF*%$@4~{K`Kb2^sXYm|w^Q$h^vfB+5t&=;9&D%t}1UI#^<eWv)02yijgaZ8qr|I5$~Fk
rtNoHu8ADfpszgiG>f~1sdH0I;tMx0EsK4ryC}B@3*Uiqa-7d`(_agILgov2#t20SJnVM_YOxEDEPx0aOZTaujt>BkT4JxBGQ?9A?wS%fPk)BKdRq*4V
ExCXw#BLNT<TAm(S2GKrqH*K7GU&xb}P>==Zvt*<v86RPsy`1f0x2GWYV)&!Lb6ULN|7e&>5uUBVh^!1K_xfwtR3f9R>1<ktv>keEg{Xl?2kAMU#d>3a
$#0cjW>{UuL4xJsk`2D;!@fWO)B8Z-uJA?N7e$V14#;hwt#nhN^CY|g`Pq`OKo$NCo5%8lY&9@4N;pHe*{2tdbodA$_OQT9V5DvK>iI=IYQ(b|9^H*l)
n0|g5mwUCv%nHE`17z70?;eGl%=w_WIUwe=2vA=c@u|AK3=gf!`)O$@vHZXj2F$(97vDjRxDw>?6gLyCMT^l@c;(<T5q-H+Dg+cH}nh|8S-t*qSwe?1S
{OpQa_9yxV;X#MWd7i7*Ydc62)lR#j_0f^Y-(1KoGMOMuF#@Ys^3x39+Zr%lbSI$mu_p9>MDCn34f9&E^a|;GUBYwj+#_&h5*(gYjbd1Yp^ptv6DNpQ_
dEz2b)0}D4$YAR!h@g8#3I$umYy?-*k#LKgnI>8Oz};BNhb+;CFjb)_oIR%#P@Q2w9QB60(<`myz?$`b`)HkaAoe0e4r+qjr+0we|o3+hrWv2bz!{MWw
zLb_DD+(=NBY5T*)9~9ZA$Ys_FjLS<8;V`_SE5kWUa%(ut^F<)i{}F1DdOXUxv>0Aa?r^PJ)CvKLCZr-yb0&=sR{$Cw>qqk5V>GD&7o_<B?}?NEXJk{5
mIvIiA7Cp8S_3e+>IvIbfpHZuTuon#yHoVjKj5hw4aag^`-zAfSXe7e8DtH0<;`=pp1++4nEM$GRa`KpbC5m#pegnev_T32ZXX$mBj&Z0KY*!W@)8*j4
~pgG?Y;C!ccaMIB!2^;^QLN@E<Q`=4mc-4{&6iGiaE6@4GOc;_k10~r``=dWx4TzXu5dVQPh$u0YMRY_rW6yi}DlaJKfon;6klJgSVXZAOEc)i>Gu>7Z
aWjDv11_^-uFq>K;ZQkxM4=Q;GqA2VxW?Y}I@0ZE^A4`lJ9{|fQq6DJ&L}#R{;5`v?++#qgp$nZgK987sI=2T)hyS)WB?{)0Q(^~gV5sFoki9v0LW>7&
Um4<-ueCf7=I?Yxq1P|{7QQwTl~Zv{@r2$M)NuAfcq5qL$IVrDhUt+YZM2hknGdb5qUV5f}6xBasZSgl-*S+A#nNvE@h>;Du;~-h+b5yj@fzZ!LB~>;%
Rg5nM2}32rJI9)lZk6A>WPB)yPN=NL^IK1PPR_Ymf@A3MSIZH+l`x1nl&gaXh~6=Z#m(B}VZhKK-P(*yx}pA9=E=f<E`~dWdA4tI_h~p%XYEZE5Ko>T|
DWhy|3;C-b)ShFUcNf`ao=4-1c-rx*m*`mIp-FgmK#(`9Q|%_=~rqObZsFo%d+x>R}J-UroCfTgM6A`c7jRV9!D_Ty)>jJr5%eG2~k$~XC^Em<%!l*=f
gsRY1vb8WY@(wTB!j#jN0vjOiI69OL7;IjloF%sMIa$Y)4U3IBsQV=mkGJ)p4)@&q68mrJ+F>{91-6<-w79jLyMB6I5?T8|grae=2F_ZDWpaQ|$JYcH<
NfeqKdqBDcOrZPmYn^XJ3mppWP>^`YUR)v1Bpg4Xl1=ePW<=%j(b94|RzP?)dlm)@&2YEYADAX&f_X#RXB@o1@%_DeKkbdj>7ETI4k7b*n9MAatVP_M?
%5F|fuh3P-4oEPjq}(N*vu%rWTk)W(xYa<^JwULgJ6)yijVBu&)u10sCO-&CK~}yGPhnDmmmJ4oRO}j^C3jBW-W;;ka`i6JF9RODIUumBv*^l_`ZhQ{C
0%`j_C$``SqS=BRhodTZ&g|$Kj#b#S>A|6n`)?b5T#+vgF77OIJ>W-2HgYVmVFvdv~~l?wC6!p3?)*J(o5JX>+#WQd>T~rqn$KG;0VP9?_MB+%Z+<BWO
M0nli#!&Di(_*yWj0ekf20OF2?Q+(~c<W!dxRS=^Hiw6k5{B#sdbC$rZOx5NDn>2uB-weQC+STH|oC|x@;uZdbIG75PMSMlCmm7=g+pfXWI2m_5K?30P
===LJs5NJuxaaLzef8~Pr|GMzH*ka_;)={3u=mhCHB#tC3T-ukK*V6<%T*R5~P;EQgzT`d59?au7%L>X+Se+L@b^2PPGeOqi5b0BES_d8(E_HMXgUtQx
LWr5ni($AkyPR;)gyX!n38`%K^$<yvz%N$@ezd$<3@vzg40BX~1lp@bi#rv-I?Dp3_3`rrR3mXZ?SK3RrElP>nulf#baT9)Tp2ksQy9T+&|durfvsQk6
qCn8yvLXGD>_8R&h-!Dg)?;B!!>`mxNm3&v$Hz)!mV?9;02}f3sF9p3ppsHNnQO&(wtc!l0V))ejcH?QZZM<87>L_dR>dBi~j#N6o{`-_?HZ}E$Q_g9?
Kq^QmBib)XmF$^_53G8w+S^%;;0&&M-)9W}`^C?opNNv?QL1{5=4&pl8~y1Ey!C^BqqD`_RVdlf>T68|4mdw6{Bz5EZ@yhyf~?1E!rBOs)dR3hYtJk|_
IL773R)gKI5cbU%L6gLe5^V_3%q=g}kB5V6-oC{?`V?@WJ`%E3|Tnq9^50C&&DMAh-bLT2tnca54)M?#(Pbn{wn0oZs7&TK7`5+^TO?*bmqGayPxzn|1
m`!%5|>N*k~+La_2@meZOHxoK8+f`m>5wI~@>K;Q*N{EJ0rb^TGIOB84l<^jgEcnw)iND{0|7E8BPgAJ>(-i9eJ58Z-W=_=3crel=W=_dbr)!OM52o~<
%FE%&A!@l=|7@!9y$M0D8gsOLHr4pvgdkq41h;FmZn57qG5C%@zccb;tg+;|)^~gtPKuab3skDU<IO*^|1a>%H7bH|QBctrO8G{-?u3%-J>0ULOdrdcA
sB=FhxXk|@Zx^cl;LHNxJEpb7+!xf|L^{LA`HHE)h%0?;#o&|_JO~Fi5ucq8xAh{9sh^^|3iFi+yvt}k=m*VDlPdp?8q%WH;dFg=a<U75{%-!e%1bei}
m}D#P5&z{TKcB_v|-IbW-oMc3;EaGzB@-{g(YV8~;C!zh1aiLXh*JXV|KIdS)e&21iW>3<j24C|GkoJbyWUf3W|r`SVBom;e7d|HQvwe^6Ro30UFIfA|
0OhxtD~`Qs1g4}aKy$gkS}H~iVaY#5o(<NjXBs&N^B?MOs#WuM=7L{thzXfF>X!FMtK)%epxi-M-gEiLWY6)FyZ2jiq{h`*I{YD|r!k9-do$Ry9j?v1l
}p(=sjEYJLG3f2Af_5ZOc)UU?Rc)OO~J=gWpb64StpA!k;{z3fx)A;>&cxL09v-Pk2e|n5tCtV^<zTWm)aYomBtiwlBA!aIWm&HoEpvUsa4#xDI?D8Ml
SH3reQs%sTas7+IuYY~~Kk|o23SHO!m-z3;`Ty9I=@b9egzWE+|Hr0KU;O<;Q>edZ|8xHd=`LP^IkAn`r+tH!%<WP<+^G24Kc7vZ#!)b}F=w&(;fm(Nk
@lOi{!{<ifgx0}u9%^|U`QP9*p<KkA>R92O`*8ra$A;3L0F?*Mn;r11Myn_WTsA8xli#<T;Wm*TmHMIF6VkpbuWEVzio<ugi8K}|4mZ>e5bEpc*`q1AY
IrCxuBOsOyy5}db73V9X#vQN>_3I!gmuSQyq0zOQe8@ET<2=>A;N;6%?%(GDjNu3$OIg_W~7czG%5wj$ioabXQpG_7vZux-FHre&7vvvMf;(FZYEaEq3
_A3uGQFC4aM0$VuQS7Ts;~=H?0pUF9%Mg4~V!Y5oqd@So-{3Z2LZU-PFWGqrhxB}DG*I^X7R#@AYWc00dB`K|wk&oFgZ+L#*$1J1YlYy5qCsRq5bZ;bd
*nCWZ&`a_atk(1BXk`z_>ZT^sH<7Ijd>yFTrH%g!QMjfd^cOu*prNoN9*~f*`QxeILS=vM-h9AezSJ^xKY5j!LE$}|^2Itqkq$e@ARE;fs8~>6{!BXv<
h?-AR^S|(q{I#bBDbj?9W19AD{Q{HT#lk-yX)Eir%h&kLT4$G`KtQVBWPSg_H;Ub|R_Nbz@u~*j?CVf3d`US0W;tPx>YM%8u%m@apCoHcFL9PW*YEMHn
?YyVE)<yuLwTnk)=yHJ#+HAaf0vTPPxA*f#VjwgP5y2Ci%h@*;YU2miP*gUXg@Pb`zO48AEck~o@%~+8o!EYkLD+Q#uY#BzZJCYPveKwA?$v_Z;_$>gf
CCW`urIGih*B#!b=~&1pgD>rUrlcasIYd-TuITQqcc|uaxQfHGV^#Y(^-NTj*(Vy{G&qp1WD~QeE;^*8Mu5zU}|h$x3ymuAqczPx_nxkc#z%=ku&ANr@
`5{fWPx=Ie5;o&##tUFv+ZFJp^s!IQd6_g&?`?VnpY0CC#^zKo>N*{1kzDG}9WxL{CmZAVd;=ePAMA9o+nNA)UR<(OWg&+)I#l8cXP<}Bkbo8SD`*e`T
>m8>#2`n$8f_~%dfFK5#0f@{l!e#LL?v*S|U9i4SG@D{%8moY`BBK;_RNsy@ei~scNls$PiymH>1?Nsy||4?YSOmuFcPGRec^e6mzH}zf=&XKqPMtibf
^Y{B|Tgv63rEVqy>)ZS@4LjCXJrfe}0QFP+sf3ELU&qM1td{xK<`;F)k#9|HU>8M$PGm758kcIHe~dr(fr_mCWBmAMU;4KG@^X_6H;#6prPtXz7UE*-M
7!(~wbJzx-`{;|bemv^u%+~6?Be3WkLQad63JEfMC=L&tAz|BzN`A`jlOv5Sv+<Kv93CAc`O+wTWk5e|I`%fYyNA%4^B&*3|=>x&5M_HMAfoE2yv^$$5
L_E-B#XYf2<$-v{r>q-mG=G-GPKya<d8=y|N0y9Qo8MBgPx=#f++!)DnWwPvmkI&o5Sc85I;u5wn(yhE%9RKFD3zja*ye3yIlE-9?G$N$cWuH<E9R`jz
jZ%B17MT(c*ubHqzIXxph4|CL9nZngMb=;dAZd~bLTY7qHPu^Cd&i^-eDn#={1(ld6QQ)a=`wu3|hzisOF%o!-^MwWP;B3FZj4qz9&Wf@_4Y9!W*5Ka?
Qb-ON8Ky|Dx&iY$4$s}3cit;}6$5HKw4(poUgmd9wsZUblYu;y<D5!f|7METU!jWIRC&tOCEi3U`w28Lxs_q`zW*%9R=mJ;!ZBr;EeNoF}l+8huOx+j5
_xbJJA2Bt^sNB899;<^Tf+CSxSiFvcPu%?_Ca(&sk_ANw_eXkLUa|VPSX#*@;%u|@a^Ba@mJj>=Z~5<rjPIY~VO=x$#b?4RKsE8!ww+f+!<E%)ynBf6u
9BDhq#LY#XK_gkh~GEGGcB`TydVCkVfs(@r>0Aap#I#XEU(M!mp?><XL><UWqY9;O_mLK$Dr_s`mes#fIT#EcM|MmJujc@XE1jClzRFRE|0RZ2AhkY!I
A%8;<69pv7conIra$_t$*AUO44reEJn3)UWmIq$)Ydy??W-Y?u*QA?f{wd$1lAHX5>|CR@>&-AJMJuc;k(Sz;5*aSW~E%9q997S71kSQH*pC+nae+Zi9
!ETgHL`HJe<5UgC4edEDP|FHI12@Tc3Dr8|Jyb|`;5am<d?;eyMce{yhVFD?mToEIQ;?DB@F66FJ|j{Fy)67@`Xr;@D@CwqZg?8SZ>4P4JT;YA3%_BqZ
tN9gU`?^z5US6}C1qauBl5RB#UnIFM@6w-7mvWx`yi^x4Y<ES27v5LPv`+1%b0g_o5zdxEdS%J7pDYh}}3cP2b1W=e+DHx7@Ah;|b*rq;leZ}-h=;RV`
_Bxu`#4}B24e|>Zgw{|OW}tTV%wlYFQ@{o{Xaw^utAPn960Rfv>e!z3AEQXz9N5g1&6dFp-!dJT@mNcB9D#%jM!dV;Xz4sNoJP=Xce5Mt@R>O(R*q-+8
=5^;3Qd-oKKoXVY6h4--uH}xR_a&_F<Ng;sw%`FG1T<^!LVEehAS~7aiVQCi^T7)*|7RPGgl*B=^{MVr=$r|4cBz9!S%*qN!P0FOp8}5zcHx20f{ONRl
Voz&YiX4?LlJZATHRbA9|aaf@6b+*SqeM3F7naX*y?#3F*L;&bSaP27e2t$6((K%x5>}+$a~fzCliRFrvXT&;Tm2##egAx1C$5TfhygNzMq`-aWRt&oX
FjJU#JOjjFi^agvmwXV96>b0rdP4S5B4bqQ}qRf8Q2d3qB40IZM%mF!nXZBhWs<!z79Nwh|A>)o!m60Q(&dK_q?04o6FhdPyS>{!2-QS1rc#1Z6zGAph
O>x%!d7f9JXuc_8Y{jnCw{#<cnE+FNicPyi8Hv^Y?u<2H|F$ReTnchr7>Su~QH@!XEzy_u!N^$I%tHg3ADs1&KY$5QiKrRMljDR|NPuqzq)JLF28dgja
&5Q-|+#9(?;~;wO!lCMJD8s$-&?0Jr25{T*TS2C`k^k$xKrS<_=k~l}J3`)4IX=qDYDUPeK^DxPB5;!lq8A&AWWd#tF)EHGYDQ7faAIXV!d#T^GOnHPY
t2DfNaU3c&yXV=GG_2?&_P|X=K0OW9Rpl!v$h!a;mo`knttNxuz-Tv&W$H~w2y4Bv+!|iqngR5oS$4avw1KYdX6}eGbCW;i-}}55X@95uN#((xeVmQza
#>^<29EJz`L~8u}!gc;kK9|-7BaH3cZ;qLRqYJM<@Z^H69{+JD#YFzjpw8wZg_}$^I*En0r~H$6P-yJ(7(ih5Gq(fj|RSg-I*70MddNTziF+gq&z9rKr
Zm|K=O!!5$uDkz||2u0|D_#Tc41O~SHrtTUS)+gNum&n3ZqaDS#TBf8IOMuUaF1i@vr!SkN^`~;pTgGhC&%1<p<AbR)pO)qd~1DwJBKkU8Pva3k8E%-r
{nbS9q^hk6LLIU(gFF-={-Pf0|*jbiwBlARN<T+JVR=3vEwk?}-_t}miVDJet)J9Y6<tW1K9g{c&VLYF8BXcdF`xgqxn>|OqQ}!s;h@Tf{J=lStOL64E
T1)r0lM+OLk-no7BTjA*y98b%G2h+;N|0UsPoABYfXQOEUhP1K<gt8woF2Igct1AXAsg&R2_hJ3J-S%Wl_syb`;2`@1ROq11+}Q-_!r`XQ~Q}yk9@ZTk
9<Kl_0xRClKReEb<_v}aWhZO#O04AbQJC1WSCwdv*?=WPJ>VbF(1VmSKfHav+4ICGy2biU;JFP^Q>ZbK#M}j=X{1{+mICRF4C44Wc?4#)9{VO00VJ#98
eq-Amj#N1oat1T+C>3%2uHT{YcF0Gmg5E=j+9t_%UiB{))B3p!gUEAFI{z!j#W|*IV84uey@0c%!tBP|Widyoys@pRbZl!6EL>1;OG3k~abr3eTdVQf^
?e+JUD3iqk$q2!dySodeKq)Ym}MW?7lxwR~h{Mguzvyq$X*a0~c_fAo(?PQCw$C(MfrTor8faZ4BrK8V?OGp_V3YmP=S7z>0D=X=RzuoUBOan4hGbgtV
*gQcs}JO*=4NZ9x1<~+>AefE^_?g{Z{u!XU4tO>XzEiXvb#5Tb9^M*=g_;Z&J|GqviC(M9_g@?+qCmRTo$$OD}Ep2#Mq<ZwEj=q1f2LanPOthu>YJZiR
#yufcz0*v{=TZh82DNO1B*6jjIYE4-loArx(C6Qow4e$TolGd+4rlSjF}~)_Enh1Q!;dN79wiTO{-w}#eHSNX!{RD8_rO?rj@scQ%V>XCTvHgvTC@eYp
|Dh^xMq;87$yC>gN*~q+gRQUaA5?`y-Em?8O3!6+n@x*uw>v`TvUsC2(*Qrn^_aqbqpX*W40Q!Qz3%y*(l=;<a~-@4EBYBy58Z5>A~bk69~bVWIpK!ya
fxBU438QDy*PjUPI(EVLm`cyy`rwaGv9{ez&BZ<AfCpq+~CzB<j#MBDpUI%h&)k+Gn6W#B32zEZdrV)cppU<GxfOexne0Y{rFomg@k4JLvxN)$$kM*=b
O8!<%medLv}|dM{VFzb=PzQRp=T&@@{8mB|~L0Q#6d@>H%?&WAWdiFXt~7Q+7dl2^XrLj(9G0;nA%@54=Y>laW_Zx#G-99zobQ3EaBx?VDnZ$s-TJ-KH
F26A$qBE8QRwy0u<SNT|?^_SYaPeYmg6uW>Zg@S-!+Tpjo;J6-c2uq<IDr*SV{9T1sF`f;EUC4~9UbyIKiWyhkVPhG{q%xq{yTqIV-N2_+)6oH`;2Dy%
^(rUujRU;92_Kfj)=v@*V8a#9DD2eOp10xv3j*&~@;e~=r^&VOi<LFRdl<Nyb4Br02s~;oV#to*Ey~igUOE~c*I<sCkNNW!SA1nw?Q0SWu%el0vyXM44
($^`(fgbUf>O$i)&L?e?>R2CVHFXp;JnR`6P)w?-+2%6p8%=w<*1``zicOFxLsz@1GqqT(VN?dvLOSB(Wl*uCJ2t_?z;Ij=jH<UFnLje9AFawN2GIOVN
4CmKg%-QEyUoa@poh9nHkyh<2)}#cl^1i<Nw+Umwb5(gwQh$@8!=A<4+VqZ;x$@<60_YQ1`uNNm7?9e?inyWi9*uHE*~Dg7kGJx8~--|4hm9t=4B0YG{
8#${j^7ut5)rMLysoJf;a$&-0u~m7}@8u)nW7?@z?<=usFW?ev0}nh;@eidj=D#1oDDO8=;}Gv{CUQhao6_cCLrBD~`6TGe`!{D<<Lcq!%JYFIlb%yv5
oVH}lEkjo4A5v-*K?Da`1b~3YnMPAe|cHvQbVB>&U7^Jrc=Xa(3#XRoxf>>hiSBD9fEB99p{pf}B<yHya@QMI}d)`Oke;8>~h!`ASos+|W-g&-O2I<Q2
bg7<*=;5G#i>~R-+V)rWSLus=0~E!l{N<a{e!31P#PvtCCeJ%?!FNvrx|%M>U(qaGmGQw%fz716xRQ<Q*kiN)4``NhUa~lE{Ds<|ZdH%>l#MYYKI7{aA
DLT&sXk&$lkc>`t7EH;r443CC6=svl%9(qXdf8pWfxDuc4!u2+rfgygQQ**>k1NpnaR65>2y8$usb_yPF7((*NG|vK1ED!Nr<Dq-@7^xG?NUUoel`Naa
FB~Ktt_4Yqc0rTmuCByDmP{<-=_&U*r4{4huLy3ZjX6Pb|WUZ|(!n(N6`)q!&F7zcKp$&*Z)OPlu5suP<_B*Q`52?!o>%PoVusc%kHul&0qbz)-%yD$G
bjZg)h*wR|*QuPZrQ^L;?=&yBRL+_ABT*aO^@{#j!#xRVOr?Qz3!ScBiR0#ea!r6cC8F)O{Apzk+@otih|(e5egfuB;$3WA46lIwN7fq5fa3G1x60n~6
H<fKId<e{5LF!|AYI6vvF)o&iw@He(LvIiICkRa(VSHld!qg{VSmZqZyjG4zfVFtQvSMGE5cW`}=1Grx=&vV6E0wrTAVRvUjSX;ooPXBH-M}k@_26lby
pyBO}Kk&dQ*_EFr4#x72t{PblD;l_f2zYONhY#hWFpzE4u$roqNAT)&=xc3UPX((;OS{0}%pvQ2VO+ZukP(W^@7uXJ<Oy!~K0-Oh8=K97Va&P`UO-=6`
*Iw2!V->M=$&`#3M(NsK1DGg#ehQXO4E)GI6-rTx5w~;>Pl>Vz8sl`;73KejqBGPor2XZkJ4!kxH43^OZ&P29dtwWNvOgTCxoX%_BvEL0qL~~*!t@f9w
4fqT#}Jt5J5IDwtSw)0O@AvypTFv4`gq|TbzzV@f*S;d2KV~Rw8BIk<ZVFz%w5k7;&_sM6{Pjp+Ch)hgf1)#aJE12CNU)jZXsSQV@Se*~q7~hHUYLY*S
h;4PH^>$!V8~t>ip=epmbGSOvEq#Fd!Q{%*&u>@+7q@%086Ulk(-kiegcU&n4~{^>6f{|Ec8;DL3|?AT;N`b0yGl56KesgS-K7x)(8Vgm7TsaGMR@DaP
!q}XcgZ~akA6U@6LA-GNm<<jMow)n?%7N7xX0+~jkoISNN6>wnSmVt{8L_hVP=MHvwK!G_l9rP1og44&mXx5rCC)V8d;Zc_Zx3U3yQA~|P^mW8Kx(p)x
M-jNRb!vF8uaz-K?oJ5XbOVqXuj$kOPytUE_bdLDx@A4|i&}|+K7GNmlEI6@KPM-&`o~0LV|_q;($Xe=1*rN-&7mxL`|J&($K*Zw7NA<sM?Q^>I7}fRo
?U43nz=The<=FYtF?rxZ!iT|y<8kTU*h~ZD+^_BMsnPDbk5sK?1Y0b$T24%H}>KodDk=LC;XNs$p@J0cKu*b8Dz)&GjPZLuj1by=nET59GtN4d%W#xFh
fMYh&9k9M0xGkqdG6(izsX6Ir}aQ<r}hJ?9)RY6TTqno-(OzHEDrCN13hSsG5LAPD9;%o;PrXFm10-Zf`It_<q{!VpyvX!vk0=J0g^P^A|f0=mWJOnFL
K`7^uxm%0qutjw=G%HQrQ^a<nD9G=L$--Fc7^s^>Gg8S?_VuWMnKP2M>^Dt*olr^a1zh0?X9^!YnzsKv;&_lHq<&CN002+)|py5<OF_l9t)?Z|%GyjH|
w+2}imm!*5G{3EP1X84iL-k+Cvu3ZvOv8MF%fQKBS^tX#Gl$D6dAe1w^yVE)`3eWpvijOxiAp2VP@LjUJ3+w^!oc4A<IN&vKRy1CZAkAyu?QSR;|L+Hi
1&5lXl*4c!puF9UyYmaV3t@o+O->U;_@|{3)%aQ{E+I*VX179owZ|@88u!oO{(lK#vICn(VrOOxv~h74YJ=-nmNxn4)Q<TLJO|#|VQtY0pubhEy)PhGx
qJB}WuXv4(5cRA>NPaNF=4s2)1${GC{)bbmWyz#K(%}m6}y`#cMy>bMHk4Q70Vt4h!)Puz}~bx`=z#n<0t0YI&=5wRx&;F)5<*I1K{;Io`89fDJDts`0
OqCgd7vAoBmqU47l;*N5`Eb10gtjdJ&bbT&eF{_~26GkU;bo{_J8zq=ji&y%TQ1u~IEU6W#TR7?|m%b@X9(zX4o7fg4LC?Mk8%nu)JyMgbA6j|ORNQ9%
CjaIHTB2V$vZ;9`V3Ejquk-UacFpBRvG*h_I~Lj1OX7ilFH3D)CYWx#xpoPZgisR?yVAVw$U>3r(^`1f;T?aEPSu-jV!VtuKMIRrKoB+~GP7eIk%<4(I
zr!hCY>(#!*3ME|GbhF3LXGOU&KecShZFxZUGb!@UjZ#)tJ6<C`+1Lea8EksiO@6SL!8f!(8QRKVi*d5%x!AyR9qvbUltO5CG=ZH7-DTY#+S>JP%NGEz
%<t`q-_fj_Z=y2ZlQV?Wy|bBkSp^kbP;Y+lP+S9y$zSclW>&Rs$G3+0QSl^7G{ltsr^uzekjbNPohT0yyFrY@Zp{ZkU4`9KDPIB*7K?q^SfyU+56=09q
DLx-q9r%FbJ|kDs_pooaVtYjuGzM}H_{D+)EDmR<GxtDT||#vt8WV=L~ea!alMFu3?g(^3oaJ8%-{D0N!UUnDK5iPgWUG-2kHx~cD<f05nzdHF^N}2FL
-3$HHPLjcR~4y`rgWFG#1C%_A!}WTe!WsOq_P#IsTI(c8k#7`W6ilp)qG;qUq+k9wT2LhiYUdNICuxH9jH~9^;03`-t^pWhGK8AJ~$kNtrwLYc%gDNyX
56&}RrB+}dbdjA}qd_66#PNL6s2V5~4L%k*ejSqjJA(i*cd`1Hbk;*Rea0OD0OWm+1|$|trMZ;pxvi2G7s*5^je0q;1p(yswPxwA!nniqH;g3Y~7y<lo
+0Gz4j#$$(YAg0#I&lTyb3FH`H9?lB*3GjrG`hHD+6iJHv>q%Fr2vy#QrHT3w9H?C5J6O_>V#PbU4w#gvUoh>i+<jobo}doxLa-ynf`UckYVoxY5^%Z4
PRmtGje;G<4`BwU4|zt#Vtw+85QsAWvgYN%i~`H#-&c=O^$H%k`IG@Ueg6I2NcBG8C|;)mR4>w!#bbJdcxLVreBaO{d$Gj2j**IrAfUd|UcZ6|%AJ_{R
Efc}pzM-@=%V+JB4tt!U9qn<+(I!?)%S)RasB4N7VVsC_>jP_bV*a$N=ob=d27VeU{U+K|3G-+1SOw(SMrXEkhqiIo1iRH0RjVIx|-V&r0W#s&3S6~fb
1oFiXXTMI>3&yWJJZ;QlMix(MMdZulPi@iVANT4Q}5+`LqT_S-@r%DkfMCP4c-m3@$sY7BKHusmpdp1R!y@hg@^;4*75WwgYRO2e4l*C4;N&o5QS|I`@
Jdh>%r`QNh%9IuP0aUhKFbHx9dKC-wb61nBq2r@o%?>4sn^z0;aF1`!sWB3gKXTnJCB{)%DXx_<#ODe!S`#^6I(yt`2T^^=}BWMUCxL^*V2pp>)Xi?%`
sKq$rjnwCn4m|x-+>M6P2zbN8=N8qj<6Bd7(uu}lDx?H}L$_*ap;J;tfQMkZm)>-P+QJkcUeJsVY2X9ErXj466fg;fNyjgZ9L;Za3hj-`u0J)k4etb<$
cLAI1Ru8JG1q(ZJ9#J|lZmV$F@VkGNuolG6>MI^&$&4V4Ps_MD+`6)F?S}U%x1jNDwsN>v9cS@b_gWM~ZJv<K)EhSX5le$rn#jg)Jd~<StX?L>-tKUdW
bbpgJEs6@u&4N0E0h9)OV<)QVt%ORW(7Dav}pjgIdZ(R;}uMJ;kRoWd(x(nN1kZTyGQ_`MmjHDGgjfj>vflZgl<+&4~m+TW;D2gbVHCNmAOE`B{51xbw
EAi?X%y?<YpJ}(fjG$_*J~iJsSwCTdW<V4C}Tbq#@jas<WzNvpzin)d)=*N9+Xk6u|kKxmB9z1itz6P-)u;W^BI$yR%vdn(d4VKX+TOF&d|vS+$LV_%@
IAvse|R$T`><f*)>xC*P&X;yjMn0iLXntMzdqBW~wpf$xasnQk7~?a5+|P&lr&1^J1ubWpyMh`ZY!kTA36p2HGzK>Og>S<1?>l2ztfHij=cSO&{A?{oh
1;;4IwxgQ!t>t@b#bFIHC0zTWuE8_#>5%(0*!hG&74*5^g5D_1i^`CLWf8!ebc(JJ$`M92^@Z6&K3r#RW{u14s#AXq<`$VTxBxl<x{QlgYWr@S@N}7gB
V?4;0fB(fsPU47<Cjy)eUkyH?F{(mCP81;~)LWK-xml>`0&o!*|NY;~0{^XBr}Et_u+&tjFx=AroA3Df*TQ*Y1h6rqE_8#v9jAK0S30lQ+69m4N}35^r
x)+NcoXLUYrQso!ITFSvX=PRN`Mk~tuW#JF*|kyvje_c`Wy#HR0^?bIdCpO2|0YZ6#bNf4&e)_;L7{D1@eS|t-XA}TgvS~{&~+JrYsqFB~ux|!yCdh(}
yVm-pPb%9F+*aY&fwlTE@*QC2;Q&I|Tj<5Xb`z%G!MdzV$kJyM_<Ap^SF8dyRR(P4|JHmM@nA^E0e<Gj{pPyen^yD$A|G$9bqv)L&RdNcJeI??>7~o`S
}nI*EILm2E%uv8I%T<^C{n7igsG*%(&5%N{m?$VN2S&ts;+KF52_2{vd}j1$fGb1e!P*mQ7T^QlBL!VpWxO;l@w#3ei}>X|QhaBA=CG#(q53OccVlI?2
bD@Nw`ef{P|4HAMDn61#56O);i3a$)d!vbyG`}n3}EWoc_6^F@<Mx&uRl8fU~<I1kIQiQFQSD?>~i!d}Nr-1wBaZoZXAF_B7#EwlOHt7!?;fmptwXk7b
rufB~2jo&U@i(JgJb+q;UDMH%;e?0HtnsQuBHY9+t6s_n`OngdPtvj`Vq|BXF!9cp4dltnm!Mb_EO7Nby=Be=HLjYzi>`Ta<4S6erM1UJn1B)a%x$_~m
;ejVz$(S1oL90&Gl9zoECGVLk*JfXtOdk^(4&DeK9JZtLTDQYfgw_Vti$~ob0ZJ0*)686^$X8ka;ndpSX6ZA*K|94{j~V&vS89Jj@}R()l#eFZ6QI)#$
;%Jo1f2_@)g=n*RNEsEQm5ht_r?&Ef;?9VozbDW~{4U<+S2_S?F`kqWm=^LNOm)z;Z%7{9IwE;0v;O^BTxmE+)|Pts8&Hd^&|A_EeDvoU(G~`&CtX=za
kCs$memqcz3)?G0`T#r1IK%B_;BFZw)<`qLsKhE9bdlD?VD{V1PiE!DmZW|;sl&@H1?9r8b9c>5vP9RkDe$Ao1f6lzqFzQ1zclpTe-p985wLljc18D7l
liN&BS6~dStn;V7VY9Cj(@7h(kW2WwN0k(i5v9liJ71;<Uoo4qbzrEM9rg`V8^cV)#52luZ7n~d)N$s6+-)0PH^|-Jh@3|Lnm!|!xGB-Bh%P4o_b2<B!
H`~w3=4@U7#x&%1S6t*j_I=CuNK#OK=4oNbChtz*{<ai>OMbgON+vgajhpX^Uzhc&TM1SG4JN0FXWkiLK5NRk5pWaa46&OaWnu%!-5Cwz%|rc(W}Qzw8
4=3ArFJqUkn-)X$ZuW8VWNIsq@xI()P<l#-2om+KV8Npb$IZ8#mhaLzsPSNF)#h`f=Z32yQYZsVL1TqEza8Ce_CBQj4q!eN(>pr!OBf}AWj?Cm(i-0^5
DQCetS2etS{s%?x`tlfJ(jm1dY5nfIE5Xk<F@7M*WX~d}&+)aYn5SrLE*<0fM{39_V32j~YDgm#)ZJwxB^mYoa0$KN_bmjG12yt7Iz$U-N$32{Qz))og
g{b{vOcDeVi61mU`8x*xRcy{~?Rz?weYMY<6@{nXmvZJ|^Za-3;g4y7vUx(Vp19`T;`o0)-%l4_-f$Cc7D)lorD%yf1cH&jZuI||SIJ)@QRTB&jqYSc=
+56idlJTe@A7e;&Zcg2B>@%>)$94;G}GP&45HlkF<S^TO)Nf}nqe933M<;4OL_Cjoqtx<n|t@Y0&ow(cb2FgmY7GK`vY5$~Lj+W4^ce~t{5L|5k$hKmo
Er45g;x*Zdszshi?pdv<o8DgDAhrE#=Y-)UGF-TW60+446k5$X35b|5p4AsY257ME&eEunzizi%{e|^B$DsH3>biOjV}V3w{o59H(aK-Xpy)I!AAk%d8
v2Z|k3u^)9yT*5goN^Sqb^Sz6Ri8mFP8|hHmtnqub}^y9;AZi8)yohC*XPWl6fcc&nR$b=0w;f^;a_RP9;I@;R32ce|&t0Vp74TdMlgp^tqzOb$IFgMb
ucQIq5k!55%|z)#h(HKp|wUA(B!T`2n~BTk29cFDdpG>5omR-5u_?I|f%Tn?Im0S~>B~=VoEkZIT4)h@R`ueVH%X)>-z??-2N3Q4x{nH#|2(QUUa{VzK
x611!Xj$3E4%)F6wp&ldq>`V{ChR9=f=y-{Eds9Z&3u0UexL$R_RqX<^LJ*aPM-B;eh9VN#jR|H<hg-WK5+=zXThJ7s8G=?N)I5^dO(cqAjYutwKJH_$
y`|UYN%QcYxRGw?s-68|wYqK?ZZRmh69Bw;NsFGF4t(_#=1Pzw|+gwHea@Bv4;R(TQ5z6c{6^<8dJ!XO}#N6<E;2q*^K!3KDgFJ+q*kQIMR*Ovlu}W+2
&WkVZ05NK3Z|oamVbvoIp%j%b$h6k6#YvCmHBY6<<zfFQ<KJ7MA6<pAA&F0*jnu%k0Z*vmMOer)0M_-&xz9D2Abp$2%E6i91D;Gb)V`;2iZJP`V9-Bum
_)AUdzX9e2Be9Pzw*Ky9B<ySWq5n*iinc&$q?m7VVA7}&tq`q8o`Q_raR!;K!NiWtYy_{0Ggz+*ZW~JmM{$dl!`O8K)m}h@8|q+T@blr$i?~38{rC^NM
(mVYe<Q^Z^dS@wBQmN3_T7JZDH89QLaigD<sXP?f`YqSipbuj5<$_3WV((8zB(S5dzTGE!X;e2!fOLzioxFDR{4)Cm9E~KtWkkI-2Q12kQ4L3E{dT1|d
EsTX)E)Li?XVs^1+%<RY&(RvnE)3q&!so6b~r@USc6f*F`|1ItGsef}9DJg_|&`_NJa5zViy&!1xxZ16lbD^{h7N`)<G0IPfvUShWD0<Ob|h}!o?fVci
)e%^=|+#fJXeje;mK9d*wKbMJ2v1dL-cVS0fmWKN3HNgy-Tgs5bK_k2zj$(DCj}_s~$>%kWeqcR3UF9Va^~0e7!>4L@bFUu`bkvQmg*hGIp>MkJdi}_C
I#C+2YwM#SM{f7QF&|U~30&J7Q6CVVU)kc>`=rC9d>70OAgSmJvDa%h8coVSz$qm?&{~Uau=L=^lWfW_;u9j`mrIA4;OWrV*TN!>6M$hG%aL&-WJuh~P
40<(K=ID=Nony<!#@f%J>`rHpm1ObOA!+yC_Qs|MHlvk_yoTX>Ko`Ne=&al?&8}P24IzKjo>0hpCEL$tR;WmfDH)Kdnz_IenB8@LR^Lhihm${$2&j=hg
)G){=kP*1-^LndTOCSGy)nzO^x7M4+#yEp7&eqe*c||r2ki`Pa9vgeTT>>_PQ@h_vpKIC0-=xxoCEIaD{DniQ^E>O98(I(JCk%WG%)gyENiGP{`&g8{G
#%?+>RmK5@5J<Z5XW8Hy<|@aifPa(+Oa*m?VQhj{NoG_TVK8`u=q0?lK0rcg6<)KQ}QV%C4;NXf=D_s=aSL3+g+ctl_B1VRhRS`6J`#U1aM`Tb^@pzVY
5+<z`F3&E(Gyghdn++u&;ue*=zH$OQ0F(jB23n&$8SiQz@W6q3vD$u?IQS&<9fZtIO?CN=XI*p(?jV5!;O>I$u^{mADGRSDy0r>PjXE4qXpW;kCX#aTw
_eCJ5bMPjMA8n}8b-UhIwmbIXVJqAn%t~vh%P}z{;HvS2R<RC{W2XS2cODJv|Ielx^()o>iwR@95^%S$?i-=Sxu_PWf`(Y*NFUSKxB~!Q-@3wBs1dxiw
Zu2S?pE&ZF1kg!b`0c5wutpxu^fmn*0~Jfm_c0Eum>Kt2xc}<7w-ayU?gS(I@sGVLX2d#skbZ91?oVZC2y3*B4B`v4=f4v^9gr3@n3;uqYh^Gxfx%b$H
4LR8#O&Y3Hp`b5*?pQQ1C#OR#O?i7Ka#3{N@fOL5!5M`o^`@9m{||YZ<(-J&Q1$%RA2bBM8lyyhSW4fhHjK3Up8aiw=YWTQf)&aDnV6sRWI83lc;CQe4
b=90$a+!Y(&ASRkRi%=87W1rB<z6v8AvDT}{3*;MN+wX8ocsOnF@TPi??sVX|rfXYU(y2}tO>$;Nro$3_vz6?OP8cN9b2iJh``zTvD8w=d(iFz1Lv|ym
I@y#7AlvaOw%QyW8yj9XE);W5?D&YB?Jdr5I74r6y)xFCiBA9AHk=fD>5iPvUob>1{G}w~Y1M@H(u@Bii^Ls`Vh+WucAhOe9%zt{<7x8Ng|G%)^|1WI!
{{msV--OPnY?t&(?{f3=V7yN%zwk!7VXihopuaXeu<qZ-?}Vw={hK-JL73X(cS0(BVko{n-(HXM@4_m7x4(b$%XVLzSE_)&+ndJC)-0M1H}H4++do_Xp
WFZFaAFf~LJQYVfw|opJZ5|FrEq%--j^t}&rxgso9jP{`}OlXA(<-4@!=W0<>&PG^T&VppZOzHH&eFf|GYl(h9(KJKYkOM%THBJ#J}7BQ~&={`*We3{s
Es2!z^j(HIW*|V@=!*w^p-oyWjfNIN)Dh|9^}4{g34DAMLfj=)eDLeQ5&4z5NQhJO17N-Pr6N|8KVc|91T0do9`1`|_)oLh5}rq2CN0)|B2Ux%XEdpY9
a?)%^YA`u}zR{G<IZ|Nr~_XZ!cpx3N$Fqa!zm@H_wi;r!Nb{o|jW|M`ddd;i7t<$uvXM-qIRUqW@-X<z-Qi0RT5R_2TU_WA2aXe$h{dcQyV)ESk(n14a
;%&x<CQu=nFZTi+u3-C(?Y0#9{Eo6e=l-nC$z<?#DA|w>ekR0MjZ^Y$HL*}o<|Bu3Ue>Hy!_W34~3bj75z=qsY+MKqI|2+TxyZQT9?f>Y1|Az2!c|K$2
i0f-x;otSLO(d~A?g$NsYiWoW+ZH$IabL*muYbC}*Ibpuzi#l^TjAn8!&XZ_mw$i%f9xMQ3*Ykg|H%3OC@lAz{crn;|MUHqe-O6&E&q)_2;2Q<>;G1N&
y=+^KYUN*^xOJ*YP@G}_qQO=KKOjIf8rPYCN%dg^2w8>@j-8ZD)HvO>%WnDh|A3uAxv>A#fdl0@7I5x|NoJ&9X^WYwoIe1s&=~@O0rn8SLoP%5|=gQq*
l+cjU4N(RevY!CN6&F4D@uBekZKbA32bIv;UnC3x0i;+vmq#TY%U}s?+LQky+*R%RZWt*7FFv!gbnL&tK~Yd6G_MdYFaae%0mI`nnYbju<E3$JQ?J$ga
QH-_p;+E0v^f%^N0Nf7#z3Qqh{C_;|`s)73rwxBU;dizaoSV(@zJflt5e)64hk4K{_hO8I$11^Wc6Cs#D&#bljnK*iVdAI@*+nl=6L{Gv*0(y#OTt#z3
!iG9qHmAC2N><Q{sN>}4Xc)I8J_OJDMiY&Hw_0&{N6rZE~%m28`@cLrTrDVW6vHiAxU31>EENqPH)fDF9zt(SYO7r?WQCcfx8~<<ieOuVZ81{^uCrP}8
Kla9L5=WUmX4UhKK>dgKiElb6l|RPsupGzxWgqC0C7EKqZBbSD{4e{_A6Cz^S&mmH4hw#*?>Q9Y&7zPkd2^1x#UCB~C5UXvaN9@T;otmEq|51r6fv|H&
8e8b#V>rl)C;fEvs^|OXZ;ob_t+5<d+T`b{&|=DFMAN~#g^Wv+g)RV!H|E8pYGLVYo6P?lo^p!e);cr@pFk_`CI<{E`P;S9sl9{-345>wQo6G{1^Ezop
;KR|7aiE4D;*!zgu5=P+Y71(cZoc!9UbbAx!B%*c<U@Z~wS|=>wj|KiI!M^>-`(uz$0=QoQyL@%Nw9KkUE2?Cl@xU)aol@Sk)etMecHx4sMRANFs(w(w
;B=>KS&&wtoIk88r;_W!b9r5s&vx9#ycy}#w(&8($uk%+IYes}I~^%HKA*2)iEHsrJCroZK1mNXB!X7<Dj%02v>|9n>&yjG;Q_UcZT_pkLsSif*Bz8P=
%8`#C)&R<6@A&Xdi@mh{GGRQt%K}^@}y7|genv71SxL@agj#Y_k{<ZX_E{wMg{On&U_Q98w`=NO0OAYK_`}fR8yM5zAQ?Er8D8KrT@?ZDAQ8^!5{5Z$I
`M)Oc)6?}q%dS?#cfZbm|1j^n$`$XoY>;^A{bsLSm*+!5ZZo~!qSf}-`u<&Gy|=d=xM4a(DgR0TR4?5_c6C|x+E#aM>$mfpZ7q2}7w=m0uI1L>{C}9HY
Br8=6)C0<ex3h!nP#IAnc2VnvwGs9_YLTaeVOi@^-GxRqUWM|d15Umvmkr^L;g6<yxV`wKapqnzpd}z>N&F%#oQ$>+%6kwU{Bldzi&hSG%n{wzO_!5U9
Wd}v((OOE@E`oTw)@mw{hIOTp0)4(gpe{RrxGzxOjW>W+*eeq|STcd3)8`c5H>gKM0Baia))onbqhZm)^@m*$9J}?MtNWPi1p8-@C7vmbr)g>?8<Ym;D
+XOXid?f$~Ow!mVbT{cbKSewExv4YoZzQ~p|+J0sohw7WHy?C=(OWmlQj+m|;-m}Ot@@MDM*JCNI)`S{(O)0mK^W9zm(I3Lr+dW#33uIT)6$_1G{Hl!f
wH&gInwt`j(2+vSlSM9cXwiR4m#|p^WVBWWR?pfYqd`VER$*Oz%^U<j{H$6+`clCQIf<{@WXYYO0sk@^zOG?Sjk9>P^cw}p4%NBsWAJ;8Q6?`&nVLRpI
=uU6V@IsY}kM)$)JSDw^JL`t8Huov*j1q0_XDcVo&Gr|{hh^Rhd`eW<n-5>sa?JEvRr|D-MoyZ%h1dM|{o_p+{Wdk1Z>s|N!^nnkDZJq-JtzD1>2qmMa
1Q13bHH`We07TR5U8!2bp38!BSQq$ZHqR_j)qCw;{7d=^o)5Q+X*KNt^fP@%jqHg-XFjIgn^W{?N`(12SGN~gYxd#EuNg4pb>KVZfS3l;#Ix2wRb8dcb
fl8|Lry7m;LYlT$-xv%OCzzf}{igAs?Z$k-zK}4SzMVI$dio_T7hV6A@L){}lg~wD!ccCVwgNP#o*#|HRLjqG6XGniXtgTcG~6^$8()nV4+aQuMgUzYa
x-f_VJr!gg|Uf1PsRZo$@YL}a@fohb7AJ}%z4m09K%tYay5waT7+%R2u0-KkCrgNoh+Qg(Uue@xhJkhq}nd5E20J!f7!6nH>}X$j*Aw(TnV{KFIq@f0l
H+^*oz+U|fvW;#p>_VNH}X#rvgA2<hOH+#kBFcK@_naWA*x~l`-<HX$IbUp=l6Ij75;bqVAeHH^-0$s3Y_l-%{mLB<iNG{cKx0TJg91EH>g=2!{$p<1c
%sa;?l#|`)GP<rzKp(uZ_-+Uq??c|x+#nR-N2ZdKNxeY+PL`}nu<jj@G)0N9#c4%2V=4j@W5tlJKtbomkK#qI=Y6s>PddfMiKA$dq-uyl?qs4<Ef^@DV
J0tKCQc%`z5VN}h=!H9onzk_B{YH4U@!i#PQKyC=<POhe9jPy!em>SrYL|Uytv}yoNR;Xn^;JIZf1DQ*!`kmVeWy`BCSL67qoxs!ur|U>AICWW9(C9Zr
XycEv;1fU3rUN_^qchKV?@s9#Mub(Uk|idS##6fuZ<7kyFFIKi3s}G50M!?mz{>yU5vGd~PHE%B{w*!)SzC)cBk;ckTfMOE6NokGTL$7-<m?<=j`2DRl
lEZte%nia+qtofA$h3xr!d-pd1W7`YSg^sol-?T@eTz&kby(^d{sj)*v<@;kSNSGkBm7&Fw2h@a5#+Jm6qf?YQ2VH-?a<8u{>e{#1I`LFd*E}~ME;_2c
6h@xY5i%hm4e$V^9ocGBD%2B(Mk<$3d!*^oX(z}7{K33W$_~g8S_8_Q!VTL0GTD?Y-b{$hFOjzi1>5KP(mg!gJi685Tsk}=t7u}Fn&Re;Py?mD&0P~Uc
pE{x}tX=NcYjrb{70@NMfZ`^I0B~gFE>IXwp8p2PEm|xE;^wyIHTJ+_Pz(stCH#v|u?*Lq8fP|tenIe$_hVA7zj0lT9f~lA7)!W~$wMHU$5!DqCW1f=Z
jFH5@c^@0sfvkvGeA<nG;xw`cLA!Pl5$MW%!%QOyt?=Aty%eSAG10x79EUoJCfNWq*APmN$)}yioIeCtZO;B3<>zWPG1O?{gYx(gwJvBt*nsp_#*H`kl
nzTyHA)k1o3D0BhtSS^1mNSQ`q>!0-3Rda<7$_e?v9NH=?!j>f72-4P!YBYL57`tGD!jeft*>=cm4ZcZCO45AKsn+3R_`w5h=WtObx-%yzR!s^R(fDX{
RTWa;R3Ti5SwqcM0A2zqoAWeE|}_Nm0{$11R-HGOb3SAo4c)!tHfIuM4vuo&u-dXO7ID$@78ufeGvTw>7{YhkWukMP!7ImD(;;evGhd5H8`#PF3a#P}C
{RyDEuNN}7F1P9FI`TnlAl~4He`neUk2$U_=#qorvf?eAjWPYqqkP4#YC6>m|J=8(<RP(5z8=mE!6IM)VweIw0-|o$K5rL)S-|-uLC<S~eD7R)2ERePF
&H7|7X9N4QgZ5Q(nGutgZFF18#NoF3hbQP;G61oSXp&>GKUGQj<DrIDyF738LI(Un2|T~+&9JiUMP-GXkDBwmegl6dUFu&Z!oOBd3F!KEMI>WML8bWDg
A=0nig!6ek8r{g5QFRcB`O<sVn*lE)90F|tB`qj>1A&=2K>_CF=fO#3p1QJ8L=?^LLuNf!KS4}25J0w!!p51ODIZRAm70`tO7G$10bWu3A9w*L;Cq-73
@qZnhSO7x#C}`wM^}RUl6DeYl4L6(dRx4y6$_vS0E?F`gVK%3s%#Mn!7U73aA<OTkX11uDGl$a+a-*4Z`qJQF}>)Mu>$cESGm0t{9|KdyeQL1ibWaB`(
Hz4kRvj^VA}eR{^dIPN*jGwI-1H>;Mn9z=`;uc>9d_DsZ=1s=IT&0KGY1fMs090z)#gOru!(D!g%Pxwj>#!1LPki%}ayASnIZ8u&<IaF1@>BYs~iMjTu
1JTeOx0_?8g-2U`Zd?h|=|E$|?MWd|Toi0MO+!CH#Hfr|Hk&rl4vlWVYZGm&dz}w##euB^Te!p(tbXx`evE!M`f-iVIAswXmg|YbUX0rBZjoC_d(Neli
h`t}N3(Y0=NsWR^e+%1ixpgIhcqRIZSy<p#7E1w_p)AnkfCvY9M1#69ThhM43<s8NCRg{HARq%JdFkWZCVK9fP|3SL1R3C@W*_=3B1Ui<H;X5QBU?{na
I=#&iVKLgC8-vD6<hIz0*7Fh^;#KgPV?rNVGESoQ<$V@c{UhTh?OZz(F7T{#UcVeY#NxHD|Rc?xB%-tgf0dTo{*+<-Nj$Rssr}?G&`S*TMFbo)LA2ms`
bcT8r`tXYW_DBUb7efYC_G}N1m#sHfVBVfZN9(lQ>414U!2wGkv(x92&%AP_(V#L*e=S;0@Xy4kqC^U!Gr*r=UK3BGohwwV$oTu>~Kv4UAQJ9C6n2sbC
!W*K%IbvGVh?iM$6MOu%;M6=eK{wSY3GOy^%36H+M*pkPjd_wOsb=3-^M$0<1#e$)kf&{ai*sQAj!?VA1$w#)DgoUFhV?6JyKmBMscfuS|Kr8R{LgobK
U^#Yhc09U|V_@9ZszXp<5ACr9madc9xPQu;-OaI_=!Z>3{9>K@65PzG%x@s}eRn(GVtj{u$m)GUWGAV6dA3|$_dwt<4@^#r7l!j}Qjy~%`+N4(Po=7te
c$<kmBCfYo$i<gXG@;(FfGmyq%f6NvSO*7V`VdJ4xYJnhwrL=|{PFeUdIJS&6B3hn=LKwkMd4Ky0=fU;ZzmX@visDBG={)Wme2S;3KmrMJhat-6C+0A^
pBKkaQhDxUhy?cA0alC4R1KkC!MzS2KV-wSSLqYA&9!!ez<S?Yhio3etWy%UJ&D-ao*8OAtPA!SoHTx#ZO_?rthdwFk0!S@x5GtJ69l+`c2&klWs7~SE
k`&pFQN08-i)+jOOS|V1$I*A~FT7e++dSvCK*-qoSYu1(jjM5~aE?95D*vfHy@oW6O$Z<aG;QO(p^<gwyW0kIe#BB86<AAJdBQvtk6|QGCHB-Z7>XS0d
nbBf(6yF$%~rD?{cthik#9Wrp@;3;eIdCkZ<xb|h&?`GoXq^FF7KRVXc=?}NoDfcerN?$apHp_CHsS|ya%D(ulA-<Wogfdk%bMUW~R@O<Zw=HP%3o*Q{
QvqH@_V7F%c#PJuJ4WqI*Q{Q!{IuEb${XoiCU`w;X&rmrmq4CYP7Fah1a?N?EeERHMfIu@3gnpS75K>Rcrn5+cd@$a>ZZEn#xL}#*Ht&H*Q51Y`Nj?j+
V%_J$-9y~`0_~OSH;#2D4x>1i1ko+ZSE1VUT&+px1GHFs3SfH7!C!D%;BwUwzu=~T$qsv}b)#-QP3E3IhKmz|%<Z$Y9H$*|kIU7GJgzhU!=$#B(g}-Q_
@4Y-_!36VSvPogAuG-CglNdy_b;R6T=x?T-Gsg%KDeN*&`#LAO2Gz~VlWJPYz_tMe%?U`q#yP6@570KFXd=<#O)>Lj|o?ViOsOa{Fc(XiK$&pRt06yxA
ee+PTM$)A9*(H&D*@Pd|58BDq$fY@W$3yF`!e>kKf&_^E8L7tbu62WVZ(5hZ#;-`iO>s?_=;$Gxyf>xx2;3z~&ENP%aZs!8<L4ld|mnmMwJ!vC>l^w__
Mkz~esQ-(j@=LVVmOyWa!CCpo?<Kli&~b0OTPuiMU2>@1+<d;QLRNjl(5)CkCGFN+nUZtUay>W&Mx(hVNvmqPy1-m0SV&*r-B{M3+rCnM&LXsf)7kS96
7f7s>$ADjaPan+V5D1{2J4pTQ*j9nGp*{WbEE`GD3<846&2E+{woOy`Uc|p|6aK&n+J<DIIk61jK>y+sLF^tL?suz)hj7XdT8%_gmJ}+snOO8g~B3m8e
$`8aX!J$`!`{ob}8pAhrw`oK}f-9UlTaDSjlGF=yH}$Y(Y6L+~k^b~8bGXYdDeeQxo>1HW4!RhZ_{cl)MS2A{gfjlKq|Tv!*9nHe6}~$uKPr?ifr3p9h
m)IV|D1e>sJ~#x3A9nKrJ;{%xTjy<;JUZ)0jzM(+FPZdrh?sq>d+dhgy7^kyQd4T0NO4SE#BVf5uC+P^rc#3sBNCYWh##O4x%et*NPDC4W^K+zsqxp02
R0Qi$`xG4GQJE3uSX76zrId;5ZI=hX=@WMjt+G0nkYFhqybZl$UA2pJz7-Ag`y_O!24D1_+6LL<#`Jh!h7C-G+k0ibv_<O|KVUfQx6>>q0&7^Do4Q8_6
fpj{(I2MAd_~=rIgp)ws?~z~m$#a$O}TZ#)&@*k7MkN0@l!hzWen>xL?Ax?Xlk6GIj`6&LSopbsS^$=Uu67ZEirX0yEMF251qpPtOaE4B5p((s|0*D=X
2ASth(*URYfR0vB)aIca{uEOQaSc$LE=dTQ-Y65!b&~{i9ih)C9PmrAdmWf#eQ#2FaBq<EXulxNKZ<*4pTqudGN}p)_Cirx!V@{K(lhMJ`GlX$od7dIT
HT?O#!v5qM3#R+t`~|07&*}QS4(w@xh&iiMw$Bo7^<w&JB`hu&8(x<|Xb}ppsvnJt5Zhk=2ei1Wy9Jml7vKswI--0FC|TDNd2=RZwa`KF4BmGfP<RT6m
vHGtY+)d4g5lAewkv`sW3zYRHBkZf(Y9bHZ=AO>r~Ot&>{5DwVo(Wwc8ec{^xUNjb}Bl;I@U*KaSl;J_ub$!DT}DB4vrQ4Jk){OuJh_I$>m22n&`el80
ja+VYN=Y6)|rL$dER|@$!POo&$=9_kXtcWm}FSOST_GujL@-M`px~7zBC)gh0&m^z}_-<mt*2S*NP9&RzH3UfuDQE7D}{X6D<r1!6nXU+{un?#TAG+AC
*EF3T{zK1?I<8`czvkpddcZK5$;0_`OAF0=M(vFO)7dO6}B-<<!0kzwa=Xku>0nKceF6`Ryi*us;QkDgggLFYiKx`YysMDYu{svsSNdw)}jgBoqe#~j6
yteq1g#hK4B4KSOWvqMO3zw)8(ZXxcD&mW3m8>@5njg0@MLhX%suUUK6s(T_z!mF?mwALn-I&pn2V+y9CvC9_`<G-@LrY?6%yph`h4wtM2dI#}2nsWup
60?y3`K08m7c20uX#HmJ6!6U5hX>lF61{D6uK&B6o-^wNsmo46H|usNEqMV8<%>E-DFPjW+$V;tNhHes6|LlZmJt$kg-E&tf^S6_a27n_F}v;86aGtVA
stOLpkGm)Zmq}4>Vitg^bv5$+YyJ{`pdGse<U81gj2gxU4g|kSk-7Bu0v<Rf+Xn|_O%G0UE7N+TN8ai<h7lq%I3%g?@Yetc$blx2Yhj^5Kf%qe^z*_3E
IJ407pdS$E4eXN@Kk(O842Nc);`zYL|oM>`f7RDBddpQ&OVxiA=*mx3=~qDFOY^5P1r+wu|T7A@nG;SH+DaY4e8Ed8tdc1y;H>z^ur0z=g3XZ^fQCNq3
iY#7gbhEs9nOHF0|2fXJ)WvE3<%gffR#Zz^{2EE4u0C9iBVIVlbjJaT;jByBwDTH(|~Tqu_7ij!cR=?Y^6Dp?hwG$<aH=M>9;SvDt{eb#s;30N>E);45
YV(JL|RH@N`ur?*qFO=K&4%pFTG#pGm=PqdtuVjnAIty5DOCQ|=)PLoz>Oa7$3-XwGns|0Dg_1>1C@p^??cytEGt(gx6jrO!6p3C=SL-XiTq8NQ=nx(9
emh<Q&<+j_t7KwEPJ8Diwh@83U}@79BZovQ=!g9pwla$S@%u>sT&xZxjc%1ml?FjePE*b~#V+ez--TJd;|>r}(pBw8bCw*%aPp;-oBB-I(KWJ<r6zcDQ
mNitoZz7vlYrm7!P_Ftz0NWlY9&yUEahZgybrW_CRNA=%U&Ruy4tr)9|S;Op6GN5O1uE>Ak+E1y+;eCJq)cU8RHGM1Xz`;r#J~cgcmne4q01hfsps2=+
BhHs%a_%pCB5wr_Kw<HrHREODWM}VHju1!G)UVox)?t(guYl!y#Yb(9>A#_9ACcoDQC%7_GlF)wPApxWe;&P~mDr%hNESg{a_jSO6~B0+<L^7N^Jcpzc
a}GI3PS|KhzJe=al>>LYts`eu!3)qFDRa6$V8x@Y+{H;6O>79_l+h)dD)kf&u$qs7o$KznKzneR*j_@KgIy?+uUg(;HmwkO~$h#XDzE2kkCoMQoeki&d
7eB_aa?+6~21&uKw-EVyQ2K77FJcpi%0?-X=A+r!K%i7O{kmTZg0Vx(-8gb~60cuF!f$733tgY+l0ab~#2RYa1*C!~*n6jXxN`1-7mK|SS?eYA$C2YLI
{A5+g>A%ZacYERIoJw>AxT$oN?jSo6%ag`s)<F8cO7?p=K?uLqL<qrU3W0<#4Jd%*Ifis@)~#qdDhpQOuGEh=)Ps|wP*#y><N#pX%A`9czZYaFn#<A1k
PZl>2Dc6DAFmafG=iLqS(d{jo<VB2!yOz5x7r(PTzHVG`QGfkH7*;QH5Mv%r~g(hur{ndZUWHn)kP&jIkTuPJ38ncpTEa($?&O{K@OAxcGruNlO0p{L>
%rGm5ji?gI2nt9XZhTP_ScjL6-%>Y>$jjcoM)LKJ5JGM<1OxbGvXb=XA3b4U@V$I#`E>--!K!oFjRh-gDI(R{Wp~x|$*Uik1sr=J1R>KJeUCT*Hp(kcj
D~cb^|`*Duz(ML{@pS;~OD=FNssrZZGc86v?(q4TmfKrwFJIz(W5toJDd+kVh&3}s=FHuG|cW?kA}AE6-6{7%brU;m_M|Hr?64hI=&REFFA;zGPMkyq~
RdKMw`GjF4b5rKTLq`k_9i%YHNkF|lAUmzDR-|a)4N>JDr*v91!<Ea#K)lGR7;Q~ja>7&ufExtYc-Ac+qN!l3<fmU#qSl~U-E;oRm_;Vh(tzsN(JLpQ7
1MJo;zD25_!)imMM}UZoo*8s|()02u!e;v%ZWc6wcRfer$*~sSyDbrOu8(#O>wy)-U@VkmJhvtsh7}mvr9G5IMh}SU@WS_w>bam=O2t0OQ+IG*u2&Kp=
Z&Z58=1PSr%o1eRL46!IP(hPr*zc|$Sp|<^47L71gTn(K*cpSc!VcfP)WF~5_=qwB0P`CyqztN0A`70a866$@I{dp1@4^XAr6k~MU*OQi<lzbV{G(*?&
D-4^cH&1q*aT7JQv=wp3R?^5F?pEN`Abvx*f*=vBp-XnOxV_1+t!ej+L_j;5KxSj2MvvK!STtF;bvf2UN`E?q_BOa8v2gy~dFfZSIvV-EVSatxg^j$~7
m?@rH<SR15vRpx^OA<SC7I)-k5*4W=YL0vgl04J0^(3*B<pGtC=NtQ8C$#F9lU074lJWhK+gNqe2c<lke!S}1W}9I`r_FSs|R&eGuaAq0#HrUk8}Z=w7
vrTl?ROVGi#Fu>1h9l+C>O-{%8(L${*dEHBDXu<lH4Bn}37mXUR7{k27bu0{-yr6Fc`U1+#erke`5H7%WT&Z>MtY0z$NZHqgk)G#PWc5ebpvQ?77mfD7
%e9coA0?sa=M0R*49_wCI0jJN@}-zBfwREH^srOqb*>MHd4IRU^_<1go#bA-uXWbx7E_C<NlY+{kQ@5TNqMM8&n`-<YngR<>T(v9M_&TAhU?T^cG88U_
Hom5b_p$XU#og*w+9D;XHpz7w{HWmp<SV;k+dwx!fRQ<n;8a1akshZR`n;uWFz8qX-zMP1>mHJMH&MtB9Bb+nl1yiig$@IbMma;j-i<;xqUG3(9Sq^Fp
m$}E>{mYw}>pNy(O~6n28Olr6`{A1d}eH#}FsZE_0$S6cmE#bb|?8O6TIExuQH2SDBj0Kz>*#Ym6844xkJqj#x(T_A;I0X*(Czm5f=7-gjdqTE6$d1a7
i+x<v+{%f`FdRClrt|H-tzkUVX0!BuRFUkR*%Cc~wtGrb4vvO_RW9va;OwbAJnn%-yp-hLmn_p+xgI={7J+PC8c44OMf#N~aSpRIA{mK03b0(L8h#?eD
7s2Dv-?RZ!<=uqb*Uh_A;ka`9r=qAR}ugGqB{qv*>7WcuvH<(rB6C{>PA9qY5W#=T0Al&N+Ifx`Flj2@Wn())Ivf~wrx*qZX8CQm~5B`VBZKMhK$w>QU
Yq{4e5yhDRn+#e$Pg|@2CVUyT3G~5&B-jHo)j2&&q1>jeR&$hu$ktgK&)}D3+ohpH^A?)H01N8Lx*>uDBctZ!Imwn5q!OJeWgk}nVFN*gu!wX#c>C1qX
T$Jbi2LbCN*u!jS6e(n7r&qDmteTjSaKN`LXYFOo>~(HM4H2Ez(glhXSO403w|E)b=kLZxnn0W5#VI(c2z#dW-8;87PgOZLG1Sek)dOhK-D)bE82U-L%
V6$MQm&Hf?oJ^B<E>P0f9yr7R^PXpdUzczu9VVmf{H~%Kf<-BM50yE3_iU26{FFr|a<7v;bbkm?ONK`p5los{&_r;{p+8Z+LeOZwqoIov{;bGX(GG+Uw
bXqb@b>p1_JwELms})j?#~GX~5hd&}DqT?R<H(rgfxa=h&9hy)R>PAg#DP=64RaCYk_1eB|EoYV$_Feseo5Q2bVPg$ooH{yW&lre7)YY{E7(3o3<PR|v
nqjq`X&+sIE=Dd3^P`mSjOB>2cd~+V9F^g+ecasZGJ6DEHN=|!PAS5HBgIco%H6C&;3%0Y>t!`{g$O2jm74nDF_Qv1<yVu%dH!rITlCen4o*^oWe8IQ<
5Z5UJ2YZAq<&>mLA%U%mH(B;9dUj_0j-mz!aLl|l-VmNpGcFSYQ9FpNy*sSL8p0Eb+A69Du~QcpgkGe{eXkh{vBP9NPwiPB$pa>PbK@ueoGRE0pAgGv;
WjVJr9@C1826!(sB3r<%j0ToOL@C*fAT%6KaxmW-sl@4B8P}6LkM(A7KpR6&9E)KNn@UY|5lZ27FjqC-S50-BRx7U0HLoHsI9pLFRtw#umceT9ZI)6IW
+B~+!|UeTX?cha%EG4$EFy0j(BVumYa56HeG_eH<O+`Uvh9R5_!3d>D}8hIQ_V7m|*5oeEQf(fn#gV!J&SRJcQgmCO;YT$#b6tb0cEhd;?GSP{&ylGNz
HMEkAvISuEO+iB546a|ZSj23Upm1WyH|Tfzn?#szKG_q~NlO8qN;`1>!Cw**@hDhIAnwLN;WS!mTl*>~m{21H7MkRW|H8xHcI@av2=@pD-glATgRF^BX
5cxrO}*k4Euz^<Xj0YeT8oa4%y<B;>@r=n@@qMf5Lum|Z@CWbaxv`*i132dniQWx3H_@KxEilCK-!v}vNXR7%xj`YvZZ>M~CJp&cf{@;Y^UsM<$>D~+a
P%we;>Fo<uAH1w%ifuRU&ZYvGC83Ie$ccg?xXDu4C0Z@gWUu<@tCIuD6(L1c3f6&^O}c$UAJ+h)uO)1beKH|XLH?_{-L$heYog_>PwACeaAtDACP*j++
*RjJCNrFX^V&N==`7z^pnY9$ns7Y<YZr1~5dG<_&^D(ky|RMDBFI$bP~ScQ_wcN`@*l@^Pz5Z5Xwn;YAsVf|7&!Z(Ja_c@gq{S{rBrSvDIekk>yk(B*I
s~`0xr=A42;N=MyZ0<zIep?P?34{7<Ps)1?jTyrJ7JDw=)oIaaA_%7o<~qm21tDdo~5Yha6*%feP;X$OO`I0?M_4?;=&v5xCYh72YhGaOu46s*q<j$AY
#sB-5ZiC*|0=agdGihz6-wCO<hO`B;c|is=dUAqo1(_mEvI1>u41M8uH-YqHSz{(`Q`GWQ@Vic4$uI3ClU`iRa{#rNgFE}rB1$=OgLvA^F)qs0dZIm)h
a8??1RnPA&=e!d5cPA(=_>&`)888&H0=yO~k?<t`*5O1y^%Ou%kwbw$@kK0CKwR%pv+ma8#LPO^yj*K)huYySyU^1X#VY}iSAMwG}3+Y3-@0^}ZzKw)E
2Fu<RZ|(M)7ZP#>8qy!<`p6u|6kK3Q4bpwlI8pYjAJ9n`n6ppr0GQ*oRfY`60}_`K!tZrlE|;p2D#?>43|!k{c*tviHuPk7=f@$umId76Fj60sNr2jC`
XxCB;{$Z9z;Qq<X6qa^aC)10=mJ)n0GbU+XiNhUa8M~0&2kw)(%o;+*$~3`{&35%IO`L52r&oHhk(#i9nMDeIAO&OM&7J8>TKwts~%RcHfO_T(r1gS;G
Ak!FL41V=5tc#bmm1k+b}J--_{L-kI)+gsv?bE)t&q6?na1T+-9-J*)<$=zMSXBnGnU_ZqL)d@TAx=*W+bDce&TD#X0W%m1`dV>yJYJUAKaKZsmW)iT+
od=>G$8qN}DrUi2Ymv%G7e&hBAySQ~CKHUI5pbOg*^u9VcK{2(qdy~yh7JS^Qwes~!^fN)2s-9u=s-(HUY&3;YYOv$#0w@u?Wd%488P`_s|U;Jjz{+|E
ex1UrfxcR{<!hFK05#)#J$DJEeb59Q}saBS#=Jwz9FV?btfZz5%tDzIIkNnWV5BvWueml3nD(RaT5Z2{N`^}!p#s<HA6C;9tv;W=r|E@iqwxk5ln7oN%
z_oVT$ycnm(>qkZnDwpRMUxhP+5i8D{QV!P->>$!UyR@1^N%uIy;OIuOMj@pEbZc+`yaOce>eX-Jm62!e=&h=tV}oHe%1#IHb&0}Y2|ys$o-wjezktT`
v2GX`PKe2{(l{RsK4%?be0PCeTscDzr`Q=vVY<me*EtK%`fNgSN(5)f}aJW3)`nym89XL+Ib_;^_6G!=u@2N4aHm==xZguSEAY;zgU0bqX-E?qSu=E#O
uSqo)kE|m~*})%KZ8NN5qlUHre>l;XM4!&esRy1!>E8x4)kMui`|%T0d}2G_br}p3_nq7cGqObiU<(zyAK+`u$b=ukpwB8jT;wTCSJJQHaK8{?VQhC8+
b`mzMPYK!4cVA`B|(cm3<++aC}Sajlzr=a-7E?!Bh}_4R+n4-o<viTS^>|F7ae-|WAwC;a>Cx4wuIeXD=>t2oi$^8fApeTso;d>@G4{HwBVUxchO!z_M
Fw)ic7g4oiLI=v_)DyFiT9`*8|p8szA77K=9;wq|v#v?0uZ&*xAzhD1<OPt8*;KZ)Ij1d%89xT?T-o5QfFWHlQ+jZIPfkAd@UHg9$ccD*~B=Wo3{U8p(
i=~fq-|T-BC&?Ib{bny8^;_ZOSxVMXc(kzc%^p&P+(O3nHJ%V?KR*4t$Yb!7bwye3;xF!}y?`Ug#w6rrv5Oa4e7E<Jl3AgtbV}26pT?*CW2#a?ka}xk+
e$IM+qe8SF*r4JYwyVy@6(=GOWm%FW}}4qL7<#Q6N+5~H&f84Va{3b=Ai}tvVUW8!bJJ9f42Mh^2O)+S(o#!m_QyJ+QQUl{G?i|bJn6)ah;&Tr@rt1Lf
`H8gIQon_sHNgenHnfM!s%ipYwgz{BA!UxXc}}pV=@6qLTe)KbeqWcelXzR7&aGPx~YcDxF)4P2-bsQ$FoQwYhEF!(kY^6w;CUDSzGF{yBe8fh^zsFJ#
0rWa^14{49y`bNzPz9M?yWx%#z*Wc)M!wsHcTto0JkmU1|L&;MSp7Dwe*$j)Ivea|1g!qZxM@<XtEXo)}LclWT}Q-<Jv<3ecfKkdb1W?oz~JhOE_XiE6
B=Mjir-Y<nKjVy;>pZObe)zB5CHdt2Jj`^qhWpX};f6CwG72m<v{SV?EuWyjPz3ZRVKcO=s|J8o?N%|-M(wRg3C;wAHK7NY-@zzpX_+qa!wlsdV=OrOQ
ezKQtPx+_y>-SqwezoV&zEOU%r&uvrzph{0s^O>l;np%LezNz3v(^2ye>G{~ul9_v`TS4zIYCX|*Ixzk!NSYiUAwL=zMo&TlP-2wMA0ZWtK|Qq{uUc%)
|4=~sl5NA{-1O9;(0WIZJ@=^@B5#HUbFp0VRQwp+v?N*W5aV#9J~VMYspN$=dTfr6C-OVSgS4#DdFSxVUEJvx1E!Dqid`b8K3si+iw!#dXY$WUf#^=e5
_x?T1No)gN4@QFxc{Q|DxKLb|KB2r#@uhe#f7Gjemj@V0Or!E$nms=JT1@vPlo{6{Ruy)4%_GFuLxJWzORn^}YVY;BNCgak;5Bely_j@vkpFX5To6q!i
yozsLV~@l$-=?Su92UbyaaAH$#fR~ag{&6i3fYQ@su<CmVrDJbrPda+8KPCwNjyDvrZ`ET>2;cLh!kHne@IsX(_;Vb{8%M_tZoa3~YpU%&<ac=_q_54(
+%zww<W26!$tE1ub^K_-}D6P%Aj$L=lUcc2Bckc(BO&-@~Ev|GmYSH4mtV1!RJ@jz{D=_CgIpIZ+YXt$zJ84(Xa{J@q*l(-Ob+wdp4}6ti`R3o@dlS}B
a(!|8pyKOz$<vYv4ASS6umQGfiMF6-k^0~Sq!`y2zHOfIB;tufUQ)QpPp23;;(_7Z7L)2a<OfCx!^i**)4gE5Kf$bPy%@dNe&5YCTli&^PjkRAK1Z%5f
{%j0B@dB<>eyWy&%aQ@cDE5OIRR<4*S+-wjVC6SPl?73Q7SzspC$k&HC?|lF%eOGG4ciTx-#+#y9jsot1$OjIpCR_9=91~u%`L^K@5i#xN%@6w^!`9C^
U&W_}!E146C#|uU$P6;iZ_{`N*<W*Huntr>_cc*+;W_1Zlx)UaLNbWHo2It6!J$aMy80@ko5Vzr@EV8?ZNU@!H|*V;lgiOwa3+>18RfC*KxyJsAa_WgR
42f4~nzB?J4q3S^=@<1k<=dxX|1yN08h9IOZNx2Ur#CR9dgx<m_ilrFro+Km*n(RX6LrQF*(Ob1r7+*9k=Rz3MljRn*A;s5oc_)dr@%TMA!*`gWiH?ba
8jA(_C@ss0>$IVHuqTvQ?YGkcFdX`8TC!-|!OsdfJ2XUVQYL4}**pG^}g)V#*|GBkyl>O?TooD*H|9L&}P~cM4&KkELHS=b<%<uBQ@G)wmEDVUt-qm+%
KR)s&@#ArDW`)u#2YK13kU=Z6E(Q!cc=<IC*2@-i^j6ltFHXd;4-MfCj$78aM#55=bK=a`^w#Vgyb9P1NFCu~0<PAD?|N9<OAxT(L*CZVZGiq4#ECwh8
vG~yZxY%
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 5f6291c4719e364f762e02d10b27d587b908284092d0a4408fe81455363b6af0, and the rest of this file is aa056a525ceb8f9e100dc06bdd2bbf77e4fa178135caea5b397f0fee1274c2e4

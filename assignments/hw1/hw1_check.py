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
from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from itertools import accumulate, chain, pairwise, permutations
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
kW$srr8X-r_s`cCti!L?Ie8t7vH18AqT$O)R0ojmsIV<3X;JgX+@Qaf$4!LkxD|(DcH4G&h&V#-lLwl-dBthKdq*cbP#-0-H>pH)d@fp^#8N>rcG@nTi
WPfAu8gHs1vvg4UBc~{eUFq!OYW%6AmE+2!sTZK;Vv!0Nc!?Z7?3d7#oje12(pq4E&dFYx>lG;b!Jqxia?_u5y*9)BT>)r+tvLGk4Cp#^)hq@HC1zV9r
Jxo@zOIb7gSU9OSP8aI*B1QZz1NDy!2<FbV07ZA=Ydw=j4)WWX%R$9S4xu*tFE8iBC%t50!dfx*ul6R#P}x9_5p|7;1mukh96aEU0rhnRY?%zBo(DF9?
ie?3~^StpO!0(x@}1A=fuitPWZa6lPT=1irP&?7vQoaqwmE-P;UJQ-0F@1VsE1j*FOXli*5V=IKrQPbqqW1M1J8<MLHKp*!pw`Oh?2ngagZY1t4r4th<
D<Sk_{wfOK08$Jp)%(4~#v`;r-`dB-Uzs+`WK}WrKzM%*y@~+0xwxZhUfjVg0SF;)&f@QsrjxuspSt$~FQv8J*xZq#5FfpoymK9n<n@QKxp6tmd%A4_j
d9RkI4{S=$$qezyf>>1Gg1Qr^IT$Y2A%TY+>_=Av@XAUk8ohD-w+`nEf{20lX<riL7YQHZX#@y(5(;=OgF2EUm?pu0i|d;JCIk2=Pq16k5}Oi!|Ouepa
Z@uPB_)GK4A`UgX0#OA={P~0Qk}n28bR})qaQ~&`l7yXRqH@&4w^e*ku}s4t8XIGk$#EpuozXDCL>}75O;dm_wTnpLwUN1^iI}yOZ46*AWt#K*BC`I6P
>E>DQ0Pk3efHwA%H6t@yRY_$ZGZDpZo05kbVNMTH?51`o>+GiNsyqBfvi<>nI&>csF9mp>tD|7;vA0Qg#PD9S#{Gl^Xi$y2`L8uBb=DEqVDB)<Kw4DOo
HQ=ZtblJxa8|L@{&dhm)K@SWIrj3HN=*Nq4G2zBV3+@JNklJi*Hyw}-*`y1U@ACD18L&r*GigohpoZc$pS%9^|?UTUr0Kb}HW*^6nHWV%p<gdy+2tcZr
3?5=oXGVd_25e2zLU2dwQPTt~6kC3cCNtP7+S?6$2a;<y@%+q`_V@ANF~kWGNELfnj=T}9O`Kzo7BIb6gf|fczG?X>bQh_wab6<$iQo&5uOlw_kz&+~&
D=Nmr#8{+03@>U<zpy9sJ8^Cr3m0x-lKh5<aWXvAy9{K{kfh7HsjI9sAgypX=GLa8wZ}ulP}_e7cRXcd{@AYzqUbsztqij%ExBA8gvFU(>z*$s7%&WwL
)bhfiM%1>mQ$>(5<mKvnPR?1&W)yiCQh-vLfiPw9;tU@uLXoPF6ATF@AT|0F@3p0Oc#oz;6Tgx&%)nd<dw7*vs+l#J)}dr#kGUM8%9PK9S&MQj>bKipT
KOu5KwbWjo@5Hao3{=13~~QK>a+MbgHE8jSuapp&15(+<<ZXI`s3HHZvA2|-Iv*nf>K!0}^nXK?}g_&v_<63AJwbmKdV7;Z>(m=X<A2nJ6K7v-Bxy)BC
DG#xwYcuNoV;&iq^OndJwsKh`Z3hbULo<-{FC^HK+6&*4+=FE8qXGqn8mgQ@U9}mUQAK&_T{E}2mU2Y<S64QiOf5l+jj4i)Z=Ny69VStYTdkgo@=3(OA
wy9=Q;t$oY4}5C<J`EjJf`Cq9@Krd>^iydT7bYfglg-?V9SGK4fV9wal3-O!3~`eYgZp@|Y=h{8o^}Flx&2CqLMBy7cZ{jnBY_Np1-D)RWgDvH;C9@e)
1_No=F;;sO~^dBvu>CPUJZY9U*wqXRQ-53hu&3=lcY6f<1sB9JpjaDVNP30V0$6qN2SPoI6@zU-k7I55J{>$yxPd1GMd&H1^Y@(0$x|K$FDp|obl34c2
lSbpjlGL2AG_9cH`J0`8<vk_7Oy-vrQ(?tGhZR2s@gXgqv8piYA8nhY3MxjD`RyP?1u`McVDVh!4PxuN#D5O+bPAPio152(0xZwLAu0K{*%Ue~{G!8m1
&3=rr_LIs<v`u?Tm=03~?^#nz_qdvVy{LAA1ri9!-6kL|GJ4klY75YN_&<k=bsB_N)1`?vNtVl{%HN|U?wG2~atrv^=k-t~DoBCegdnlYgm;@l3N7=oO
HwkuZXUG`taT}7c|Y{jka>ldB6`XnI4Ie|uCSe0l<XiR^60$KPp2|9C{VF|*azw+2niSBMX+)Hk5!UPh#vUt%9e2MIVuw-^t6dj^q^wy}m<}q#3c%y=y
LYJTQ3eiVN!9&36aOWX9j3?(%CTBOMG#;UqpLn1EYHIY<6q$#(qu|s9WOUh6j!pkq(c+ORs~p=h@>aJuNjx3|!)8;7Ngkp*`Y_UlAS{j8)E4Atkd&b>L
j^P}8^%L?z!s_`XXJY?&dJre!4-zNc5Iu1{*yP?6IVAVAJRm@rdfpyISm*K!DXKh#IC3)Ak)|^v6ABj1EJ*32QpN{^#U1wl59fquW7l9)LPOkP_dHfBZ
^p6f;R9N<B4$$^FC92=4^3F;a=tmh{<AY0E$fMLc7W1%=RD0#`iHo6x#FQFtPj8)MlP74uJk5xepaI>aQS_CnPz3rtUvZA3c@GJF%}Y^F&xUc3)g9FQ3
MC`9U(Aqw`D==@#J#z=kI)Fy?J2m_9WkfSqXwj5QK@=}b`y5MQF<<K-*-ob-%}7z9K%stPnxsBm-?67?xYORvOg|HZ0HgNV!}1yuHPzKJJ8;+|>V-Mib
EF0y_~L=U`m0-FbH1zgy9^vv)uq4MjTZd$b_<q!cwwYV8A_DXrY_0Dl^;Qb!hdN2=5t6x<G+VOpfi)XZ(kUEUlm<Ch?!6sVf5+y0A)FVLMNK-t~l=o;%
>MceBk=H`y9NT4b5+E2Rjweht1H`?4$|ffk4J-|C^lrW77+m6|Y^31?)d5aqg4Q--JW(LR`lb$QV$7$4vvwXW`QuOZr9lweG{YzqzL^GV4TLxlS`#{aB
~goHnA-)Ye`)`~fr>31r0!hP2gD2!06bGdl@_i8B2-VleVRPejM35+U`(Z&1{I1h7f{I^J;uaHNfE<yWVha8>K|oeE^Nf^Jun$l(Fh@PCZ*eCTH+PXQ(
CzSQqYEt-WXrrL5+<x3yB9o+<+Xs8<vTDhE<E#fMg@&&xl~yBx3Z*xD@I#_;w+Dc@gpi-<qS*58vQ^-eh9ieK^_R)v?o6bpBsC#PB+HtV5s(9lndV6Pq
u=hRxnfeSsHo;7Cx2wcSS1KspOEitBQbs!U9+J8A&mOyjL4BZHJN_|_|A$f1)$wiypzV>^+f>}g_lRmOxq;~s>Qhad$PHW;ZR?_%gaWp>Jd4ILK_1xyK
BN3j|322mxNgJs36R>{C8aduQ_@g#V3&P|@6_j5U4AOI+SUixEygM!^b1t8dP8GlO<*@*Z}b_?Pl=GQ+gKS<BMx<`_V%`O<8bLy;l&`Csb$>v|@S>S5}
{DBc(T!pd#?X!mSi2S_*Uq7~R8<-e5N3NFa%BAK>1K%?b{E`7o+@%7C{OyIrofA___yZ!Dn+6L;M9dLTInyuNypg4n%{K<nEFXeiNRJctBKrnJk=s`iP
p<>spUM!KJmThDEtWdA_#Tc*eGiZwEjGWBn0={S?(?@a%yePS+P@v!URO8K(i+N)T6Cz4Bf(pj>NGb1LDkj_(PlG<AdH^&`OWzBBU6k8U$u_`Uf`jYP)
(4y<Qrwm49XC*w;+WBI-##sGC>J3><)tLPrqY(pK_elnfzvxJ!4>lfgX#>G5b-+KVYJiOcBBBYw`%O8)V+Tq;Ob9YvfCSCFV@)00<2Zg~c5mz5s^OS=S
_>g>o7UnbaUaKD@6pitrrjqdB}v#5X|MDtzi#=c`j-=QIKR5QQ=Ps+rN}SrI*iLoS-h1jKuYNDOteiFbWGzJ-Zo^SgT51{`pRfj~7tXccIt?-2nJc<6A
0&8z^h1{h|nHhXRksCqzBhlpQbu!DpaNJ!m8Uz0gYUXB`gcR7;N${oEc_(EZNz(hb9aijcyr{he*7K*|(6<kAMt|w1$(GctwgwOM+`B6Qbz-F=LnnMiJ
Qk2QKk-GhcDHFhmN|7^QC?L2OiPo{qJrElDF}lfi&SKXM>}cGd2ziC03n(lyRS2UJaqUY5?F9xGBdxQ+984Ko!c4_mTO;<1mP{q1)c6MBy1`>}YAf3hP
p+ghB~Uo4?Buix{3K5Kw=%P7bY4gCHL-)3;%{-r_*A>Y!*DiXlptjKSwu3RIX6*-qHRfK_?7O|h>gFF&w<x=m;F~!VL?2#5tUt1T`ZX}7UJ9Q^s02rLT
qV<)BEVByA}fhMi2ybymr?ZiG^O|*w$;HPoz8$_#RL9G&&~S-e<QB{K3Gj1|lNa!$sRPD5h7?5!|4A51BB43|*TqwYR9gNIvKXdiSXwy#{icvF(LU9Yx
+MtuW$w(RZ*M-ADB1`3+32mJ*;EYK>>*-94uNqd$Yq{~Y3q1Cg-Ig`bB+0Hy0|QFEAAC?!x59;LVASO<Gn@NRDo0q`Dy?GNU4Sy<!6M6?2a6GQxm7Kwn
tp)xeYfFyaas{f=SC=bs}Xg;bq&9EdI!5#c5CQI#HCJVFyU0diJ>|fR$QQMgjUP)fO>!-+DtBoNxiMW+i1l<B_r^=2O>iq392!4%?AL=nSW*?8V*CH<2
!Mq_LhaFhrdxe4Weg<Sq_6Oz~PtTj&@;pEK<e@<a(-aB9_D#NhE5YL)B1Me|u;IeZxUx5^kK@x=4~K7<LiW0ayNJ*aY_1ajR|f)?Ku62CZPJlA^{9KJD
}q{Uf?z%ebD8k2A>;Dww$5UR8|c;J^n(U9Lqjh4v@yDV3tj)3Wk6wrkH3OnfdX9z51<%78Da5Oo&o@GHwIMd=`*N?@%=dZJmla*;F$7iNQ7k?C?3kZG{
uKY;zWvYYr-C+KPV>|10?15gbqnqJ&3ZqaI6E90i+=uG})C3A#Hn(siHdU2Ru?u_cH82TH|{B6!5PSHm(9roR}vv7MH<i4@w=JcES?nQkC5W{RPAdnas
TwLz1=`DyWGJ?4+8VHUx4Jg^rXo%pjRJ9zotWUl0JSIHQupV@o%6H@pyN=TTb+t18G{+W9G$ILb5eN4FDGFQ~;jsIPjX=52|6I7G2;T`CrE;ZSM>Avh7
*n}m`<Cbfg-lIT~aDVoMa*jFij2}OPRYfN}1v4$B%c%sId%>V{n5i-p9l<6JjGJNd$WHuLZ<m#rT90Qd4(n9j-L~3OXa6My-56+pV+Y9`^AT`e1*3Q~p
j7g+|pW<xOQQQ&n8TSHI$UP7uCzg^dsZK@vHUH3{!h-IL>Wx92J*PbqnO9&#{icvJ*`Vz|)uW9}_(S?db<RL3hL8B{&E)<L+V(gR{cAH)`I|!!c{n=^S
O>S3&_Ij{s7GX#HYB5n_*fViJO+rKQ3yHb|Dh4M8Nv)F_9=wka2x>GvcMRTgg*xO<@nArM(WCMz%CY_9>q+4PS62vowo=j4MyDEw-VPJ<t|fCd7z9Sy+
(63_zg`e2wUb_z>VI{<P2tee>^>lZLgUP{Y<L`{;uUyXurfBGb0g6EC_S`v59e+r-D@x^d`bcnaHImYlMvh+pK(bH00$ewM<&8b-fZ#3rW>04|)vJ)D)
N*Jv4&A(Jne%=%{%xM$mgGRf(u19#jvKqqdjycrxM5x@T~_tUfRy03(pLkSmi{=kOSwo{#T7)lhRVi5Tu{SS;sKt!M~$qXvc*nh>DJm3=Ys+?bS1v(Aa
2p>p{EEt(8=iNBvpZS3JbkUpT)-DQlI-<&gA;r6KpruInJx@?t<tCRZDN^E>rcVdGqL|6%MuA9C6ObQ0=5#DltEwQ#?ph~9);98ItPL#xM8#S);dZ%|v
MdF`Vgspb~^kPL)cZA+J`TzkM<fOyI@dH3PYZMsw>~!)iASNv6+<D4^&V;N{L~p@c43I01H<KqPhEYc!_PqWjVN>8<IX%>qMB@)8!30LNQOG}~tfHw{B
MP<yvzvrar-t!8PvAXNkFca951(l9#CV+nzZ1P0KC*GZcnh{0FirDCe0ogB;z&$Qpr%g@ERwEJhf>6lZ`ntHC=jhZNgqZ+KgWsSa}^@5xNs<$uX>q3oe
tfP_y06XW#l{ucF_3kh4}4LLsahk44OB#ZY7qkCSHEfoDT;;z(YYk^Z=G!d2HAovMR{?<z^d5@)mwPO_QBuO-jyyMd}u;dxb&rd=u;(9JXusHb#s*UQI
lBt8+|=WBR$sqY>TQdmMjr2P4|n6{8dfq12&uHP!~@l#}i?6<7i?*W=Z5G8#EE?=>AO1+PfsHI0`PQV^+uHPJ88h>^HNEJucLBZ;a)O`?25S|RCc0Dwv
i(+ZAT<Jhu+MZes%B$Xw2awsS~1Wy(drwj5loBMeD$Uv@idogu<%}k_Dyiw8_gdipId|?kHPM*tX#cTM7AbL<zmBtaT7f~V6<ESZP5X8(q<i@)8UZ#K=
I6bIU1UEn^$|yBx`P9TNW<^R#4WJxtU4Yw#yoeGt{P?NLNjy4Bh`wPv#L!rQ(?D&ovAgJ-KE9@_(cr~XChWyq2#LgmJP@;X@1XJM!;zA`=}YN?q!}=|L
)l9q(2diOB023-LyowdVN;iQP$gd$Hj5=+_)%;PhQJdL+18$&BSlJP44D|J<@7DR1pkSu2OvET9;rJQxPQS+1yixMVeqmUzl<NA0RTBC8(Mu&H8V8^Xn
A$9`cu$@Oo~MBtf;f5o+lPL1UA3TF4&vMx2W6QDQrEl@d~b7Nmph}P}E7AC}T=SOrrx*!eAhDAq|jbd&FIAz<IhI+dk2D(M_FxDK@{!9iZZmbSsF`IQH
0qJgPZ^&B)27Y$t^x{^2>m)}ZU1XA*4~peYeC@)aRTg16EXc~5dgY~r2HA@ZrIg=%Tel!Hp9jH-Eo<Q6#&iXoI%$@U4i{Rtb({AS{06?Ax9?z-(7BeEz
U;@v)2;>;H}rFXyt-B~vHn1DE5f+!g@EO}Ef<rEgKB7)ahxP)Iq!7xpuDu>uZ;&mDYlJsNTco}~*4}TcW%C*_}>OPu5!CZkR%O~l1hDg9DB@>Kcn;56t
NB<iS_f<q7KwTKKDDQ!tF~0K~L>1t=(u)(PGD$D`uheFsXw%#di*F#9UHa1%@e6`0!emPSgTX8)ot1TPi=f>OpdO`%f=?nrkZ6&Kn51g73&Lxd<^yv?m
J-E>1+ykdYE+~3hRWz9uFgF@HYF3Nh4KCkDuMGWs18x2zf>cWJI4kOo;+j~%c{s5=XfFl<}`Wp8m|OY5lzGbp_^bwbY&c*ECA2oXT8Yf*AeBppg4|j5v
+b}C-g;jfql>I_3+-U*YTApllg~GACPNYY~JzTP-2<fVPZ_;`hBGX7;&m;gT`*I##WxdzmhU}SC0>g-@SFN0g3Q~b=+CRLB*6_Nux2nLrl!LUDgnm9US
$-x~|CFWZ=;&lobdA2h6c|Zy^)$hf&ORSsO*AMY5%$A!L4${*~<MZzW2|jr7Lr)XLBjd`uYBZtX(yz_3*XR1l+!0W21n^=5DJ0C9v;ki;)C;9JS!=q!@
KR5CF~5o(Lg<I+(-J_SFUmv5od4s;8d<$Vq>k>UQFc}5@)I`IuGMs!+VyDKw^cQD>=aR*iinvCSe0(^Be(U5#gAW&)Fs3ZX6+mqK$b?|S65rL}Gi76=v
PZ5MR<pYXw$TUe{dzHLZN(NcnfygPmD5M^6{eJT71)xK5>|2TGO#$1nqo?t$ah)xX^$fl6$JfA?O42uXuY-IbOOdhO5JIbg(kP5l$Q9CfC=AeH5ECyzH
OY^JNCda`(V8U^{#aFj2N0iLz>ELh5fYNofheCL<p$NTu~#~*In5s49u(UAeo7N6Rn!C$B~jnuT~r(O(FhI7TEbeWHZ;_O8OW&@iw0ad>EA&v2nmXgWP
C_{at%%jikXd1&+F(ke20h!*plKqUWYXVni5$9CZd5zb9xW;6?x<-?46@!KzWwp%@|Aw(4dlAQKFhD<s-Iqz{3ic4ltx%)GuUkP{FAo<ov-v3N5mh+xS
84;iwLWO171tVSvFea7#AHEvL}>rwunG4KVkPz%@JhK>Afj@f)y4$V3oRGZgUC!mNqlmDU7JonDoUae1s@10`Y*+DNuH3AtaI99CjW*O3KnYz;A6fV4<
*1M*>cH>Mv2>9rvkE7isqUydEPI^w(cV#3^n*`I(cwy}pPW1toagIsEPOagNVI$M&RfTQY6C3z);QxhOq-pykE?1$@#HR<3H4Q7%#!PX(WseA@c*Jqm)
2??e^G`HMR%MGZPP+JzS#V{HfcPNp$j?oOT_Yk5H(&7R?9syAG3{;SOduUAcnKB#^BESMCd1*n%>ZITgbPGrTrqtb~<mw`7LGQ+5FK&E10n9n1?d97>Y
?b6w#L7r%S!z0)Gdc~Xt{aJCU%(ZYJb0*AE4-P@8r|&_v_ExcOSc{%RfFVHmVj|MY-lcq`4Lju<Hxbn{p7oQl(+*KZ~#0+V7Ub9tjM%RM=7^~3ocuSI^
q^0cileLbAb4fDIzmi<;jz0Ci6u6%^gH0o<5Y0&{=p4ZVZkw1(&73MS@!egW!yL{}=>#eBD4md3+b`x0>XvqRFnlhs+Sw7x9s4({NsJWO+D)W)10+@i)
`_jDr+`@jZmnno$qO=Z*|q<tRG5g4AktwaVtjmv?}2PM-xs`_sW+Ol1Z7yxl-!L>Tn5&k&x2-D~gmnW&|E-YAb$M)68lIC%X@et_(3;?$#4|L(Qq&blG
{RKD(05YL1SY~W3iD1vMY<ACbt)b1igxFBLarM#L5ZIDIhsY+efpq9bukUlKfJh3&dyh+~SM`F>4x8B#)9RWoOB~Q5zxKV5Ml>uw!`ZXqYV<P6$iPR*-
$ghHap>D3N7pdEO)HuBJji!s#=mc0+(Ly`7$z+Yh!g1opRU%@LA%=I+79!b~&@8&J6MJ}7MQV;c1V$ICglEJ8_Pa5C3AP}n&#tWD#LMVi35$eBq`_w@B
SE<Lb4~+fmTy!<Ru7O=M9JZhKPtahm{H(xp!t(EQ@S-3;pPPZQlMGjb2%^!JQq^BM$V3%<v*~F&YTYfY2a;U>rznGfUa6#GhsX<F7w(Ey5ygX!D(NRLk
|Lv_Q%5~8lle}9j1+GypUcRn;3_cn|%8gRt#1%V_-{0)A$zZ*Aw%UzO3IgqA2H?zKN6_Xo-^@GT1f5Im@vQ9`1oCspFe!eNhN>fK>;iwvt9tT37+aUU3
6xq6ex@6NCy%>DQ}<A{Yt&o8BWTCHa=`q8RybFLAP@|AAf-&9y};5UIPVyQhYHXd}ozPkp{~im@_N*Ar6*WN5+EfukcZ%El&z;<18&1$tru?y|}2T4G3
ibUksGOB7zKWmu1#Glw#Q6n}k<{WqN?S&6b_(7?pWTk+c)5Y3o+bU*QM!%Uh@fqEQ0;RulX;bg;{t9vI%hxqgwB4Z!zpo*o-m4<l5Sry7Rd4%z0i%Tg;
P~P96080@UD%uaWc@1cV!0ky$iqB1_ZfvXY<hxg-HZd!+5N9NRhf(Y!a}ZlU5M1?c7w>t@R7B?pzb2oK8F(-F95vPF{0>g64wry=c2d~{8;fR0(SjFIR
UuQQcvM9=QrNCmnjWDa$!cS;y-1Ntf<vglK+3Vi^@EY_vxdlx=~p1fL2cwY;p{5LctBeDhGv><u;2}2yBakdnR%^_UCCPjpvB602_M0-B?*v}$p$vFG+
OFp9fojm8E8#Hiju)(G+O*%US~-&3=nIKMsH$(RMjz;m?U=Nx*9TismXjQHvG!{#Lm9v6@3$Xw3oc|8`Ay=?6>5}4s!o4JWhOA#{^)&XFt|dDrM9VZQP
lN?T&#YOCA`6q@nQ;42A%aYjk8G#aw*vF=6NuOahuT;HQIe!lu=dD6pM`lmG$%E=aHw$&Q=7WO}p7aYqn@2U}<_k@|!-II1rS(2!~qsHD=Rz|Nt>f`NF
N3}up|7om@Ze6f$p2{N%s?hpz-&|zW~oy8L+)JTPaxKgBPd6qp4K(?yM+CX9o_Q8P!MpFUISo6#+yr2m51Tat_Nsvd%17Gh1imq@B@19`DzoZe+fLBJL
e)_{?59ByVV8xVJPdH)(PpfeOnz(M+^B6iTwy{p)V+h5N{e`PZ#@Zu<VtnQVtjN@Ocvs^1X8isdOb6!!fiOoM6iZf%33J+A2i#XQECfQ$Mj&x@j0h$$x
|lDeJTm;mRwiOIo6_DlO=%kv*JwUAIjyo9#jo%UHyuLI^3(+7yrcdCA$~?RRj)riS(ev^wt_unuR487?oWad0hLF_Grceb<I3+P^Yp2KjD;wJ*EVqFYw
wD`Uj3a$QuE?#FZdEg+jeYxHhycz<l6-wA&Sfg&jpRxF<1#8=!p1`@gmpoXV4m;l`=g{$U>08#CCan`YatE29cs<@(wpO0)Y)Uf#g1hy#=Zru(=TAG;O
Ka;yh1|hV@8o25dO3ozyUMXp<omY81WFve}f}r1wQ8!x*v;k$#Bv2vZCZKN)SKGcV808i?&bM%2yKhd?L~Pm-oblZ868#26rK19_6Ie=3zl!_ig%c~l&
&9FY4k{u{(9d_1_CmPoIo8UlF7m_Z|z9Wjkn?86lq!fze{c>YrzOj|$Ga)f2e)h!=;h6tE=E-!COkITe)d~=UL;R7ZiJkSNa1xktXNfO3%GC1P#N?x6#
SU(H^VOKol&dcXHTEy|5(MdXw{wdK0(lrxjBBtQg5(WdGj^e=~Fk8TjlQ=$;&@Ovu1Cexq1fz)_m)U6pE9J^{p3V!{02|5od|6cLs1UJ@h1kIr5y_>Sw
(`KGd}~+66dN$7I7Y=CwWW1}?AX{M1g|O{ZEaoR<WN{FaMD3l^D}smP8s9}!kb5xl(3QakJ&fq1(Q*`80AD^z;lu>ZF2&KT-~Y|TZz%IJWY6QmzIoy@|
%WAbj<)E!^gEz;C=P#X<3QsDLu}D0DDwC#NiW4dZ$wCEW^ftU*XLiXj1A9`jl1jkLdxFALsG97n*>i(Y*=gPJR{6Jj1XzvGH)%$#`H)Nu7Lw27d(rbz1
@_ZDCg0<aD~9LurB17$zXekKin(JcBr=`M3jUJ&@9g^cgf7bUIHxi>*V;pOIk0Gbz^}!!nM8r4WD$#W$EQ%ASFi$nl{;K;RLYCjB~;gReR+QZkfl68Z&
LF3%IM$3)<T<#!ZT6&WHa7UL^#Vw1<|W(CxGgeif^_lcw5P-Vl6Gfjyjy-8xcVpST@CP03YSC42C)X=WpF#RjFFk`<!ER`>UO=c}1kVQpn4i}yH*Jh>P
)4?O?EM%QQ(;L{&AXamH5AUswqxjlOLr#$tM9?HoZGvutKb86kh7h$w(d=!q^FI8|z;2*rj45l>?jo!~ewc~KcXs1rES9)$l8>(7X)8Ty9K%C{SuiEXq
pq+CD}52OZN<ZwBE9)CcA%VgXeoYv%H-(Sb;K&=7m1M>A-?wvG{BE%+fX^=!9pAKsBa)6WY?JNwNlB=U7)JOam%A~<~I<}8boQhndEpXyc#Gj6(ayaK~
y;@GvJGq!*CIS9Au&fjeL67NSUCV<kamqkbud03aR|@>F2T6D`N6pZl8Zd2s&qIfP8+;lXs;ap{vNL<tv2M0Yowe@nL)%Z9>PJ2%`j61Uav{mj9Dp5Ei
G)DgPlpGn=JQI{YD40H8!-+tVl>X-y)gJ>d^#y-sc)$zX#Q24Y%ZEd<6F*+7_OzJ}#vm<|nY9HD%~o?MB)+M>mfEgF{&-<LeSiBoxU2ayGj&Hz&h!SE$
78WLs!%hnz&Se0Z=!O7rWl}k?>CNX&A4rg~S;+;xZ7!;oOp2e>jn<3o!SR-Em!*+mCQ3sd8(3VW;BwkqI6|^oSf;TcvHvgO5V%W)Y1%Eu;P5)TQB`r%f
MFfk_5M^zQ!<O|bC~t@sxrxRi5;!G@&X$7Ng&YBR{>^P-B{tCbZLfon%&B&SoeXP0LYd^ExccWGL1hqnz)e2lK2;!sGA@tE=wzsk<ffaP)*S`x#z)cO^
hII;pyRi(W`v?Z6sY9*64K^sp@^WW1H6SE#K$o@1yv$O9c(^Ei=B-4!($8C24qMbIW#Aym2Xt`h{6Vm>Kus5(dwqPiY-Ts6CxIL2nrdUPz+e;Y<Z)H%d
wAi2*w^v05k%=Ygb7!*lf`-eJCIrNu_$~&;sI)6GDxa0r<ke2{OH)L;8T+jmPQY3&m+BjDy@o!JYwZbV3?{`$%e(>803{SX{ulDR}(-ZNUl;F=(%1Tif
s@hsiJo_p)aYz)_RSU}c$OTn^vF-yR#J*Xidnx@a1kv4369eZ^4xeWaDrqp}H>HnqB)dZ?wFi(^{L8lBclp-2L$;X8*q-UP~l%cp?*M!;$q;H~klFj?D
_)uSiZ#8;ISFb6iJR)0SA#|F5oT=P59CrJfV?kEBukyNO}V2tOM3nhK>P_qzu&NLQw!${DgSenBmFgYs5HOhn=v?xmxb$t1~9tXo;H1o{lbs%gSgT%bF
5ZjtWXN%0E1xN^t8x=8v8a}+l8I=#{gfaA9j1iOG4(=qzz|wPE9bBow===>{!`6mgL?Q18#2k_=5%=!HqABi`3W8-_O9;aRdx-9rkUc7nfHDu``?INg1
`hyq1iNss%3mtZij&vL*MM}xpDJ=T;z4!$y|&}#P551k&H<cnG9`<?PhQ!<Z~>weHE1r%{sRXgZ8u7^!E<Tn7#?8F1DAbrdlS68%KJ;A@9Yh16`^D<>|
lG&?jXI&+A|2$f(T~FU1z<6*>)CImbs`~&ZcUF>Vv#8N!9)F=$=kWh8ej}#^M5fmy}+f(*t0d(nhGpm5fExuM!*2k>&`=i>C=QDKUKyx0OC%OIJ0x$E!
>kHiY5AEk)59a@Z2jW@AT-=guMK?{7R#y_nPU*3l6%dY5-!?AfQ+Q}^~ip6roY=xl1xRXLZA$O1-Lh-0XuA84{_AjC~NFm*Hl0qqE==Q_&*#nTfdDh5w
W)@~F*pb{-ITzA@Hi{Bg~%L1%li8hHHV5b-uA<^3-6OPg?=PKHD?;3hV^+r%UFjG=N-kH{jJ|uVrw=Mwx6zuZR(ZsFmDn1pV4UmPKM?|uHG>RFGsbyv0
p{Onn1_EJaN2?S$BvSzm{8`F`Cb`9dajm*up6u)!8BM8#%Ujn!eh^TvJ3Ep~$pG|0fkY~T0RSrH=tEfd+5xn}_DdepFs<X_0jL2ow+V#@4{ZXI7VU<jp
nr19<kB<BNYsNGhzXOcNm>A<(3-B22@5qSX}2VBCKWQEAO3)-A~Mn`h!gSamJtsHD8y3h4*-5qan@ajbNIQ!F9Wurw{Q6{fKO##Ww%g#0Wb&Z41UDUM}
hPhZM*Y<M=>uexs=ICC_2tgD4b2AQdpiMWQcS?H@z|HOA3@U5)vvfWOx!nlva{U&yZL+UFm{5iXyY=0otepO9dgiyGQ6QUQ>wIGSLVlKdG!9W<}_|rW`
kbumal-MnN9#fyq!2v%i`)1+vq_2%|>vv0C)0DL9@uy}0}IycQb5Hq|(6g7#xTH2$z9h5T6)rxXFlo9vJVj}M;~PuQN*?;i}4*-K$7V64V8Frdijl^x8
tltyxbt$^Y>sR`#?S(}vOK7%P}hkNV~<rxBvY4bf;b`0Sy#`b_YgLD0YGXw-4$@hS=kZhjW{7R3(UA@0&EISI{Aj6;dTMs6t=1FnK&;=rNF}c%X+jAz;
Rh{2QkF}(+GQ4YX#{4efy173FsyTVo*<v%m&dxkeBbk)W1QUOJ8nZ+}VS@&gF(qw2#<TtX8~yI&OBxXNB}5M0H3nozpd6Nt9SFxTF`TPRN$m#Y<|94Nk
TgVj_tE8DP+9|GkWLYzyhfu;lU-I;DM00y*OLfIdX8I33jWwlA&p5L2p2nYrl_PcAe_AmgBd@12vRHhF-~rxsg1%kDbPcLBIrSuxny{ffN@G_P$>bD1R
POWWC!98Ho-Q6%WVE3#zld7ehtI=(tFMdBCfgYxq5}MPK26zaDZ}*HrY5C$gu^=iU3nUys71P+__2d@c{To;N-BNq_GK2CyT4P)Jg+}o~`LgyinoG<#(
tzAg?R_YJhzfGp5pBv@|SuwSE|L%L~{cmfwM;i6UC4{boQ$np;@}ouIN{N|UZ}1dOR*sNF$I-g!Tv!$I0#lTV)@kch_mhB4t<@#OA907$1l6efx`FRF-
0E<c+}j&oaqBcHOi^$c@YEt;wyygL^tH60E6{FCX%EYN^*Q3*s>aaI|S1ohw$m9b17w^x{RC$XZ{J&yKa>BvuwoyEq{Eh*6wW(+_Fhp$u=3g{jnSA+WT
ZdY3Gws^WJ7>)p_8~`u(H|Spy3AyJJL`5kjQL2N?T$OJ7_0x2E4VhD7uzevq3;<>9yd^E3ls$=wfp&8G9>aN;4`a8k8J6bgaq<)n-eVo>4FekF9K(3hF
j8JTW-yH{BMRz+6=ZdwX$JX`WH~u^=wIavuFLNxum`4X0t%`^FI_oH0dUInJf_7%S0FBl;DkALx;W_;9%7!Llr%9?#^{fi=v^Q1xR7k!#@N--#L+`txJ
N-mf@0IV$or^cpHq+q7l|Y?gjD(G_3urwfFKW^i!8^Z@%G>_ycwI=#T+(a6s9y2r1+F{qS*MgX+vCvMhT?sUm*HO$WrNCLa#*X;Tq;V&pd{snDT;D=FY
AC_y+~M$;sHaUc?sennzg9vYIRjx2<!jxjpUxKMPzHza#t@B8w>Jd{Kh^9KX`bQfwni9c$BUlqKqydCO4G^~dz9qQ;sBl-H{}^e<U<g;(l{5uNxZ>PSZ
_oC-2QXC8k%-q)ktxQiUKv=Hh7&AFuT%ZvvgV#V0umEHLKHs-u?&LvDCk1bwTjRNhD53o0Ew^+K7T~k|#DsM;Fz?D-}$Wbby79#pUxRSuy6fI3Sd9>)0
XZKXxqDF-!;;pw5C)de1ug9|yBtOQR&0poef@X|TpUjw=+XOIMCaOu=txZ-OZFv+1E2G`c)rsTBo2a<$+)KRM)-&)Fkpn65lC6h?28cdDoGKK#Z=)+g-
ofl65`Tk~xBXCpP(*El0ltV$OC{ZSY;2M<JL&vl>ck^rIi0f7xZe}ouMj0n{t;hW2X`7S7o`NQ<E5nVc-9fPX!jHX*bo2}oVgmhPhlB1`xRGSYzF6UY;
oQ|qO-ne1eZIE-@Yl5?p`O3Z-9a5-hTYn4%!T4>VItfH6*Q~eMk6q@UGVWCe5Cb=5(b;hXK%0Mr$mV{5<V{Wdtt1k`QKCrO0?E6Vy4ni^j%8ZYI9!km*
UH$WjrB3Tuc)Kf!>tkEi#r!-RQjq6q=;BB?83s1F!s(inHaP^7sjo|+NWWvh(NG8qq!d^n<=01g4cq9E`*y%O8m(1z`tzKX;FJqwOHN;Xu?zSrY;^j0I
M51_`WyX*FbMBth?L@JB8PMqO%iVCXda3h_iLIWm7FAs)--d$Bu2rz<#aR#C6GV@=Wii~k_kVH?(`Z9^1EfjWmNqOXr(oWxQ01Go7or)W98vFwo9?7FC
$G{5*K_TSDWRnCH>R7E7faw!Y3U}<&^k^qFytB)?w!}W7;Z&YCG$8SXX?4ZWuD<y~8dwnbogD;fN5V}Yf@FYEhh5}KnL{>+0~vB-OwVV6{@OG@z7N;W0
jXR*L`;3r+CryO4Wl-RtR)z4Ce!&p9?7}ZK<jj(1HGMyd%yflX^_i@(0F(wf6>vBSh@Xqz%K@oL(r^z5hSGYA}NVXxE*i_Za!C6F?q>kkSl4La2K6ht)
r@5<42m&=PY$ci3Jqw$d%|BNEaBz^gv3@lZTLQv(e#qv3F@;yX<?}Hf8q#?raf3PE6=b%7#|kL?@s=(kbB?@U9xdn`EYsVd<_hNp>?fccdcT#Pv)xpX?
{J(%zZJP5t`5KAbot$fgz>7de*i?jb;dMy4m$=@odDRrxBw51|fhh?@K*M>iFNBMtsl0Q54^fgkF7yD9>P^8cl;Lh$6RYDR_!Xu4jX#32I(OU?*Iq$#|
f+o!0QvpQifk+ik5s0Wmpb0!{WR6VkfI_xs?^8JzxDgY;O6bE$jYze!`jzR!|lThK1aes~<LiUJjg<yU;SwOY^4`Q;1z5a6m?lp9K`U%2N&!trTc(|9i
bD}4&DP41XO72>~c7F+1CgEf1^;6}j^RsS=q%GX*yKm#KPw3P|IQZQo6@Dk(9%$~CN}kMPN6!=x50dz9xY6V*BrN`D^8JRsgOfK7FxSxdE|lybn&a{N<
ebo;rnSoj;ztoa`X1i)fUKsd=pKP896R0CyN{^86Z^5rb)+0H!g|N%_qY}(97$4jMC=g?IyLiHYB{9y06}qvdi(TyT@#buZs~U0`2hKigjm9c`5gQ6{3
JUz<f)H{BJo!*G<@SJNa4_{(vv(fW_xp7+SQ*xWI6?0L0}qBSr8#DxCHd~9$&|(2BunXgCpfAezc}QS;2-#LnOO~@8ZK*n@6B$k{fYa55h;aM4FxTC-u
#Wc7=oI`n+?9cL0=myBdGLg$Wu{`v&{Ool_WJ@K-|6hJj^@cB1eZaBym2^T5Qan@<o=7n=Qv=|@!%;|t_Rd4EDjFq+`uHH5?f2~?uxVN$P}{(T5oVviX
;c3Oh(<dKYPm}N=^2!z}zEJ>ntPrMnbk^t!FoYrbiJlu`nxUcgN>NP9uS`c8grW(Nc2pKl5Hszes7Y4w23#!AGY-PkD*!HEXh$1gBG<fO^B%w;~HMHqN
%r-4CNyw`7RXD5kfcdu@NZLAj3UaHG!D&vW=Q)Hk_v}4DRY0P`aw+HfL~;_aNo5L~=ASgo8(@zE)CKtNq}PrMRdCMTxQ{#p&tD?0!8F1vksAvYI_=e{m
q}lr8P@m&^u%d&hsf^4-yFvuObQUBV@QU8aYk#PG-9KSv-ZX?;CE#-I7I1AP3SXkXqz?~sxfG=J;#Bm0!p<+dri^ene|iK5@l3Hu~W#e<}IH`y${ZgrI
&2g=s>FJSu(5!i3dNAOKBGj8k^`3y7kJiG}r+Nda$1KyD(}>K|%3YRsvo=rf#K1?;4II9guNt7JYrYZ$)sykzRz!$#jZg?~E;hODXYTJ-PWPbz=$wt}s
+g{DFvRn=hd_PUG>-*!_nF-9bYDz!ypT4;k=Sg?c_<?D`v>Ln3+Yz|=fMJ-oHZTOyo6qhk;?UtiZ^7g{8sRHts9;`KH=4Ot~M7Qj$v|10R2dB(<*F?qm
EveOFlNT%mwqaUOdeNu__(z*r0t-h{sUlJ1v(3XyV;Dax!VvQ4|8oA1dP3>D7jgPKqG8|q2>H&~!nKlR}riUt4T8C=ajg)#!2i{3K1rS){rEQ#TcW~6;
lk8p;#nVCBp&;8ML@g}{v>MFFu4F5v3@k!@PtUrP(CiY>-85SuhQXW)dG$aB-z;MI8Udmi=bfFW2(52oA)>KCeoW<25Eg~_`U4cbz^hL9l8~$<+;Dikf
55{n1u2X&jgE)>i=Vi$eB~{PRhY6X9)px&y&f|e%gS3+*dUYa^(c_g@X8Uw<FVwQ-UU*_#M2!;Z;MNn3v()_Vhzb*k|K(cf*z^n)bl;4kYC!<M<y3FJ5
%5&L2F7H)vcnm1!IilGK71FxYIGNnJmTPtf3K0yj+gIzoL{0Ii&j3sQB>}k!A;ItoKvT`D>d2p>*X;ru(jGFex`t$lbd8@o-#6c~ZuE(PLH|3(~8AZ1K
*KL<PW{tHkkJ%*KQpTVRW&?k@8~V1FCo)g=Thgueq+zxr}<3eYMw@(CrRn^na9eT*ETfOtH?Fjf!Z*9k42OdR%K&;r126Nqz(&%H3Xek4s5Pi0|><&{H
a^P)a#31ifN)aVr;E#yHl$f*;5y^*?k6*7Bb;|Dt3xiXmx6ezZH5?425eC0hz7HBZwP!kv|V6IBDG&tFqdS<v`(^(qcZz4?o-D?J8`N<Au)DR<>5p9>!
gwnHS5oc-YwOL#ean$gyLYjqaPj~><A>l1b&JV&uXXg;6VqATXIN`z;!70BNPz2Wz%+Q#_<Z{@8CpQ7A!92LoFF8t_VPSh-(K38Ef-#X7kQ!JuO2l1bY
LAvZal8m~ojiG-8daR(=R`#)5dV1{xCWAE)nhWLPvLdWT;bVOz;bnM@tjw{9U;{dJV_Uq^lIUwq|lntNsQtXv&xt7c2z$Z^jDklH4aAcq@%FIx2qUiHg
}jBpEu}G6kY(J`8sC&_@1FJbJHp|LQ7F+hYBXCQWU_g!}#8c&gv+2hHKQ*`0WL-z#yt|8ml<o?RqygIosT9G2z$mC+{re8^T9U6xI+?_UXzm8f2h(MBA
!G=_&TwX`^mS=;Z_`w!Mki(r9>|iCuqYmdnJ$I&l;lr|D36vq^x!O8uXk)?)z-VaAJl7#qpv8qmtXqP2MhGo|9wWV&CWqaKt4-KmUss%(bNfkTs$dj1+
slIxG5h2%`v;<=syvj~hfVh|x*xN3<GI*8#!lyC&<&e=N0;V?62tI<P=UXHnmfdO$X1pG3%A*k`j?i&Y3n9e5W;%`rd4LV;%<Ig;f9c@UP#0=S;B%6p9
t#$PTHBBL0L9l|67*&Ks0nyEG%FPO6Eg5g(_uoUnrXj0EMsae{Z1SxhaACsLB6A&XgZ-W4j^L@B+(Q$$Ol%Q8SQTx`y2UwO5I=^)RfEg`!$2y#9#PKJX
taG0Yy=r6B&GtB!vUY#<fCCK4?l^{ww0!ivD;S#3+z=Dx}_RCs`GM!grhe*d9Vmf5+6U@#+295tI0dp)8k2)Ab}sp-y@hCjG=rNzJe;}>!Ym2o}&f3@#
F^+29lOTsfF=^5Cv&oGR+aM-Gy0D4Ah-YoUXS{kO5@v8F(vWYg0N~a{O2*-GJV;fLb;p0m!2YlB@Cg^(%>K4epw7dlqK(v>U{(-?|0%MB$IThm1YM;J1
K0KlBWwY)ZTx`N#dE_|CimzwybKft*-lanQp+Bu9`8f~QfEw+k2l#iG(RF5nndr9jt$@L!onh9n9iVk+3-_1jV80g#hN`>FAR)XlNf@)d%n;X4wp{?TJ
YoF=7mO2O7@0iWE|Z+dEtvZ6u+;yIo^1iJ=+Aabsmh&4@ZlgxG8^Ru|Cdq>$fN}d@X2LuLia)Px$<#<d#|9Emocln_=Wb3(1xWeKh#c_)oNzD+soG-v;
5Zk_uSR16N>@31PNN0~$;iyDNm2|j>^l8kUmcgmITNs?$aG=H~ubAk=G4MhbOx<1lczUL4;Dltq=`Ar0EVVhksqCCaZB~YY)3`w|u!hyg=+9JB{eP(O1
?+DG*-hO9e)lsysI16&QLNfYw#tw(9vD#|QiGg%f)EN>p2>YAGY&wD(CLH~vGMp-L&hzLKR0&Re+@~)0I(w=U#MX6<OEN1&Gf_mrtDEexSBYjFs=y9Ls
Al<jxg;T^aSk7${Rl3D{qu~BmPGG0LjdRXlc?|gN!~h@>$7TGSL-sIAvhPynf=uUvI`YZl>czs-8Z03!T*=1je7m@9c08pckt+eoL>_A-{e-{`Lc0z9?
hS=3IKG^PTEIqq-YSU@L4S-U?gawJU}r{db^B31M|&QJOB$EfkyFj6M1-et*>rS|F|CeASFTH3j7&^BZ~RfE5s^YV8o$PD6lj#zy~=(X+%?-8~KLpMx0
9qf8}kBZzS)k1<dy;R!xB4OJ1|eQJ4|pRJIoKR*Tuu}nHKqb4$ya_YTaFgCRwdpavUs{q*j%)ol4k+G^TZ_ZQfuW}d9P9q)2EtS@q+I){pL7Jfx_1p1R
Nle_`1A+#Xoedvnp2e?E>K;XkHDqEO9s*!F9e;?H5##fC*&m*zMm3+FoF=`&k^xpG&C~cSEkGo&a&yrvOUtk3?D}|cD|UO@1T<iP4U{O^rmSb;1xk%Er
Q)d`{D_Ma5U);Gk<DXy438P<bX5KhBY?j;#-!<nBD5%5k!n+XOPc*e!x|#MW#R*;ULq+f9eg);Q#Vfyo{*W_`pQt;6T15u<l@o0iPdp(st_is;^thLF^
?-OeQ^_{hZHBkfGdl$?w-Q~Pl&7<79#?>f*N)I=;Oh9Y-$v6Sq(s}x~oL{TOS1EO9#kKiTfCTw8F<tAC}J;QY2uO<H^yTkCc=bn;Yjsl(<+Sa9eZ~pc#
P$kjK94F2}Zh1Bj!1f;ggh_uOCd)8Ii3X%N4I*o=_2a#sUZ20{ynO`Bt}^!5>uaBSsq{MsUu0SqDHQ@aSGNWk=OHvr5*5s$wg*K%x^IdB;@mg<p-m1=9
B+(_NSGZ4&ObeyuXiD$DS?9l>;sxoC=In<MX6~D;(DIQi3VLLZ%V%AP>ZyAzpWkIwsLSv-a=4{H0dnh(wYVtaUDhVJ!WJ%R%FANND%1ewW8sM)aNrVVj
*eZaWGBQO0H9FXW5p-083Dmh~u?;t1Ti%bai`{$k34AYAn+b@)=gctxCL$CT!rWEFC>pyT#3r9hxuqX*dgzyl7!UDKwAf%aZUo4JE^F<^i@%?WZM`;7A
wS&Ja$Ait<X2B%w22%I)BqLtt>qa|dKO1P6~`P~q48T=1_DwkT_8!3$Yf4DKRd@7D2Fk&bd#VhB``F4!xA5!n~Hoqnj?I0BPRvsremGA-=6=jsV#Xt&7
}`42kS-o9=lJ&l6W!(=z6h(Cpe)n?;?^Yhe8;+vj^};UyQ-&h;oR`jKYS}@pHJLp{--47FA*{OS+K^eg$8SrmRT%*OMm*nno@#fJWH9iX0etJfmwWc8Y
mG06zgYlA<S(-=pSw{0MW7wl?(EN;A;2_|tpou10>KO-+0}oRwyvF`cX(+Fw{wW$c$GQcgZVu>PZE^n8OLDg+1&D%A2nu_|LC_PG{Nustisn6jqN>mLm
OfWTx2;;V*Fg_`KjS?u}=df@hN$F|o^sCZHaLXjPEKrk{F_^)0c1CzXxbp^Ljfh`>y5jskfkWQit4<v71Q^C@3vqEeO^p7v&Y~c#$e%Z+v{LmLVk_|IZ
=Lzu&U~b?j-#m-Y{iY+-5O+plL$2A-nMO5ku*aKn?ZuA3h+;!F38pat`=ub|rcCd|)a#FDn>xFZKKVQaYVrj-69EZj^n(@;x}{&a<Tz1;VI2PGh^#%z_
-SODHQ)%HOsMO_NUEoM{m5{NE(E}XKGstIMT&*tMM(Ux`0;RBnVBTnGLfIi47b#aB}g<RXP`OpZ1*klfJvtkPUr4cZ2UcmwNlN-+!%GZ=-~JeCQm=DJc
9TGyl`$^!xzErMCiDPy^GDm<t6kS?s$B)42w)+3~j~loxyF1Ii~OSp<1%Z>7j{moDpI^o}s&M6N?YP2hMdl2!odtw~41a7<QBv;!DtETwDi?Ndg4}Yc4
5%sA6HKDEgOL3;CIBtT60#<q>KG=1^{DL$+?t6zcX19gKv`^b%ThUeVSew9uX8!&znF)ipZKyZX$aYsoNenOZnasW$qRkER=mr59ft)oU~1{qpeeSC1%
!kB}0%!9@$ri7mcRBgbprHaPKQ$fb_68lSldsAQy?B(_&IyTl7+J6vC4kEH}^hf;y{h6%Oz<N?fUNqx3K!IV-w;p#)rM4XrIzMvdSN<fUAjbjYO;jRfs
7>&bg7{aRZGa)+6<OLSNu7=1M5k7|7Q>&IdDms~%X2iK_Dr+FZ5;3tl+a89<p&MtEO5v~)#e(Ra%>ppJ;`Q<6!_@k7Jxt34qKslZQ}dR7OAp-UM#M?sF
nW(+g#1bbNp*Z4P?ouu@#vn8eIJ`&NzA@9c}dtR)?Fv+I+Ec3GG1{Mz6W>*g3N@>WXXIZ%WAPp3S~l{T^gFR^~A~@YKEMoc}VC0>$7^JP@!ZrOY-g0*u
p~<5h)W-75E^e*8vGE_^FS!K$OHlXb?3{b~I#!{n){6T}q?asl?_>2}^!W9xhMOA!+nnNNmQNT$U2qIqWJUf}6x|ca&0f@`S5C(~AC)Czb49$1DtyCKm
Jub<>ebGuF-A6ziuYIf5#y3XUmAEF?41B5o9un$93CgkxHaJdPRmi_ra(Gdq&O^BUY`cmT-nbt*Y!`nvrlac|Y|7)b52FB8AbYJo7L0_J-a?tDzN5z8N
AbF?>7onjMg!2$$>zMi%zEg07|Ooc_2AC5YfxKi(5jjf%=MLZYYl@OsWZjQv+G0^nLbjt~F38KwJgHKBDY-(&Zxpad0&mx&s%VbH;KSC3iMAnr-5E>%x
n?pSS6xX$|JaFsB#GLZlV~Xw_G>lBl>FXN4XD>1*)Ki+{_$%do0$GzleP1dNT@LQF`&Lgy!(cc`GbI6Ko~5G;=H>8A@cbMtxL_`R?+w_wQYUBJ<18L5;
rZ_3v7@JWAI{HUevgd%VW%)EUh*e?0D{984kg4jUx3h6gbbHp<dTwdK@UH}kW3SL6C^9Loo`?_gWeX^ICUo$(U}s2A;n*%Cg+)UaxUr?2I0Vll@?UWCs
!<EAH)^8r${5{?dR5@%YNj1hIXpJJq>RSFI*WP#|39V1c8Wb6U87TBWdqtH4D$vHpqBX1PGs!8l)4(YiQ4;q14HGwCE-v@=%DLiX7yezJs8K=ZTORQkz
HMCpGE4GD%}JvG&0flw|;W)Ib8vlYZ{>Ej&&>eWD;4Nz8(C`(T_`B@Thp>G<s{5H{LCmMRMRW83oM!BrVkBh@lu6Ojrhza<YKJ@*;LY^M`@Xvn0>JZ5|
y-r-}*JjUUU0b!3P^T4)P-A64QocsEVz@;P`6I;B6NhZ=ogkqcA#E6(B-i~}UqHI!H?~#OV6K%L^(&@mL*<r9MMEJ^)qA?ZVy(-?4{E~VPNnXMk(psb9
nhw{w_z2P-g=9#hqFzMRER6M!w!tTfkcPW&A$oxwPT--?VUgKEk(_yr5S`k+OwQHR-BWC%<k^A^k}D)82p6IgA1`7-u^WH(0ueH_ot`*)7k@aWgR@Zjg
2565wip?@o4AM6dzgz2$Liz*(-M`57q3&3+WpJ3mJN^Pl7tLBRM<fuAUx?Q0Ff(^_`?BmX5BwReh&bKIyz2V1=hgS@)E2Tk%AAlSBNWQ%MG`wq|SkJ5#
%GJ?_HcjZblh)M&Iy59TJ#Ds1Q~){#vSsGVgrp73x+SOXz)CT7ZXf719HmkLcsU8_7(j!Xa5H;6LPB;rJ}IEG5lH&kR)JkYy{9I?<ahUjYs-7)s1*gqn
}9L2x2k8szhMV*TSE7k=`%LzluM;fS{{{L`<0|2vzZ_iU+Vw1?ci-mocl6#tf-ZHPjm#WZq>Wa`iiODk$j9$teJDYdc3YZFqxh|JA!`$8F>V4%Yn@dX3
EK$ih65E#bSROT>lz#9kLND0O^_5${k$U9AaxXFQefIw6bC90rj;(pLMCs@IWV~JJ#@xue&`AEne2>1EIVb&hAVb5r~(@~;z2)9o%-D#kD9NBODF+%g}
40vK_gx4y=*A)<>Vmdc;%oqJGgHoIs1!5t0pX%6E#5Zb+5dnr)aHp#05r`#zw3N~Ajzqkn5o1b)vJfjYjip!chrs~5yGW(fo)CX<nNZx0BK097+U@oF!
-iZ8f@a>D#BU_>fGJN=WrfZ>V~1~Y^BiIdR+hWZMC6NrqGPKr=!XTT$WJJ7k&WxYbG#nK<A9E7WG2C7q(dv3@g>C#A%dGSyn!xXz?%{D`AzW0lv`#%1G
xH>p2<PN7)$fN34;Uw0g@~P+%wOn{>MN5<HAqgVQ<Le3w!xy{`a2(?mq8Nzy8!c*xA|V4qWmCJH(#u5BdTT_C)qC7WTm%;(!1Bry;k0(92rOzhULrjEk
>5!9o5o`@Sm_9PEcv!V?U6f4X4#C6CK_^Qni|nf}ag*n0;M8VZFnqP|FXa4?b)@p;2y9K;{2oHYkdJMlc!U@WDIbb6z*1m_^(zWz}WfczpUqB4VgKtma
kXfPuh40VLXsW#+erGB+u_=)XecC>iB{d^a(wp;BNe(DVbqXE&4cDLWne(WF^6jmiWy%Qg9F~JQ~|J2Iae}9;QB^7^g{l7o3=AM2$e$PG5cdupSWdHYv
>HiwN0(}5Ml1JDb%>1_i3S(cgp8z7B-C=+c9)EDi>delEqTGSt_h*R7$>??uvF@-g`Po`w!|-#Y+nXVq$qpv3_X2xohA)u8fAD)fk-?DnZ@*+TuunLA?
vOVl5R7CDhP@rXW^{(U1B2c`1O_Lg-Rlnqx-tS@_7oempr|GkWRL%xo&UFAe!5`0VBw=4?)Up5mwbUs-ERMoSTsyQVE1-v^F2G*xv)1g1AXRBgBx?P-4
iA*GJ%IHYEu)ed-dJ!Kp+_S&(WL3?m#dD#uR!S+rG*!UAAQtA4bKObL<-C>cH80a%U{QHu~|y?f?F8FLslOufN6bePH9xgcdF}ux-NMKEn^!!}l<Ft--
+z(Ol6N90WE%&~i2a!9MXzB-o$vv$0iT;M|c69~-rd{*brRH!S8Mqn#~UK89|8)IAaw#oN8%$p4d33R@|o&l~E}D{l`*BEdd2e(fWd*d@{n<HnH$A6ys
09_P;a&(XEy>ehdbuCpZq!@|?!j-GrxU1v%-do08HU!!9-_W$<(9DTz6%La%oeQq`tBhIT^xDi{LXZ?@wEP`){Eio9B*vU;nJUYr$FZLvEm6<E-Zs7Gy
%(Ize6Y%l)C9h}wDo?5vQ^@ISMEDh7?@zA8@2}A}q8=`%vd8#r9d2+Kyp=O1HnX14GG;Ro5^EF&bcmgGzv85H$Q2Fi(|RGpb|J%lA%pcUqkSZUkJT?3R
eVrkuGnt&`?|U#Y|z<6@SVY?$?NuXXE0HvKf@j9$mnNt)b955@&ZhP2oLsU{Ok^lM7r6Dp202>uX=)=Tv6E~whn^YLic;!otGlPOMDNAJCe@_9~lv_7F
*;|mTaEbEPgy*h%LT{kraLuwgHa$)_?kl72&gcyufxgR}P=fCg1I{O4wKd|AUyO7f?B;9vi&@JjO6?4LC$FHX*OOLoF=czKp^CUou=?_6YA<IKoeCJ|1
%K{>sV>vE$kcBgCs>9kfFSyS;998ipg6I(?yV1QsM~4qIukUf4=u%6s}s0TOUJ!s2hHdBFS81h*NpZTR}ie+kzjRiZC9wK4k)Q!3j6Q+gpI95kO#VPBw
E9!t2VKCvvcvnm*hcsnlfV;;K4HVaQT5EH>PD7INxyTQa2J6hzs0Cvjc5w~xN4g=yeU+`1AsoNW|-BZ4~ZtcRaY{7Gn+T1kkm)PPJCX5Tp`B5RFEGJK|
vR%Ut{@8;FKItON6~=<sHnpnnkql^X25&H}WHC@3YOV9`dIKHeWFN`s8)Sp#3HJ4~YnkttsF#m|yaoc^;Rss@g8_Elvs0ffbT-ia7v#0b#&^&gR^!E&%
q4M7!p*0x&D7Nsp38eQ!3S^at(eeJCSkE1z?L=)MttpM^5{1>4`5JJqto%(=loz0JAgwcPwlcZh81U05tf?f&x0$QRS1JoB$q2Yti$5kW7k=L@6Zf($d
1TyV4EQj`Bhz2>~vu_3V-wh-ycJKSNO!&;%UClS#PtUw_K38#D|XUt&X3hyaJL3TO52fJec6zKnstV_6&2$q+_N!iQe-$PHplHksO_iy;_ZpA3&f2dy=
Di?(+5Y@o0f{E<SUQEvbx#k$!JcC=?9w4YKx3%17Mb#?}`okZc*o7Wes*dHGVP)h|+`4<Hp>92>Y;n!CLLF@@UI&bEu&FFML6IRksfq$Ylmu}|zzu^w=
3L<al)OlIKAti$KwQjk03lY#~tMYij_p<h*_f61s}tI?ei80>3j5`w!k!sP^cv0e~=iZc8K(QY4`K(Per`08_u(?{NeOp53XhS=uxUgA3(CLp=_Oq1of
Ajh|<5T0Ny@iTJlE?ad?|7Okj|1vBY>?xqzQ0J3auzXEDKZ5zn`1x;q?>)JaSeT5D-S~KL#4l1Yj$EST%ZoRGw>RX4MFf`xJ8wF?9$yE$t(r3aEd$=@3
j|mv@t~qhjFtNNZ}7Q46l{05`<UP{!oRkvPRq_->U8@+q4`9Y*^H-_@4yWM-PaFc@U6pH#TS{_Yy9pNrY!pY+<}08mqju}6IkE*?HBa8+Xwyb&`3tGlZ
NA091jp1#cG4eWTPSuC0IP{r+}A>pg}2Y%F)p7QaqZm^LXD-`#2#1h>Ywe-Cg8o#MV<T$xN-nUHS1~feXt!hY(N?<HB}GhA)FoD1POf+=Qb9z6Y88yqg
ra04!J5WhEb8P|^h)7a2~`AC!+p=fzs_sov2=`Wd}r2LtQf?&6Q?9bL4a-8&}gi<&M4nK;z#y~NK|A@}PYB>9K;asLVL<Ko^|>|<(dKDIEyHb!!Lm+Kh
fW}=sJ`BMOrvgbc{K%g5JK%Vk@J0raBAwKt?9uzK4^?Bj=L!nbhVQ|{PGyJyEg~(2(EQR?gXBaV|$-u~P2Djr)rW)~EfgJ=)%C}@NahjbrV$irw$uFfv
cGph9M>cfqE&{m<PXs2_><e{Z{|PU?xR+t2%R=9kL8kBax&2K28)T|wpF7kW{w1S~-5?gRnXO{H#9;BwpTU$IkRRB0Ot~>?m!N~fet`p#zkzr80*t8T0
*q*em7fI`HYCD`;1l+PzuPX@*$~+-<cNQB#lQLD-vaTk)dK%xh5xa!|FK`l7XRjme{;pZdE(!E@o$0nR}{2EK|2)87Dci}k!<mBws<%j9?ph`v*F<!@m
P+iIY&I4BOcCyhjZZJ9C$caJeDgS%N391iNEvkZ&4%<isV6&eDPC0{FDzr<-<<}@MQsfS-`*KMhkW`yM<wfn<l(nzCier-yQLi5}7<(=K9#^2Ocf;_=K
$?KxpM_3k8R}aJ{ex5}Vt+$kRvhy%kU(;qr-Xab1oHKkQ)?D`LA$(YeJoD~M-I+|l$oVHSc7*2AUHNOzElm~4Bwan{2@{~(tuz-}XiIB~0X_&Ph;#lj^
w_B6hV1T?mVynTEjg?oMd{oamWeuA6RKO&AFO<DPt9cPNdcj`Fr**U$BxO=?;==*n>aW9kWydn0ApP^lU`!188{?<QO2OhWIe@UFG!NG6147db6@C*Of
*Ey1*TkpQ|7#Lp!qGyJ?zu)hZJ??aSB1}&H_I+ma{qgWNo9~Rj|NOUqeC2+MX%#&YwabelgY^iy=?-<VrNEZJCGW6@-8Ef8C;LWS4e|Oj$ST3qcEOhMk
Xr+Ux8oc1p3BeFNnRcrA=EAGa7Mr1?coafciZ(p|7?M~nyD^7Tk*R7+xOY~pL+KnoB-ZH2U{cVkbmR{4h!Iv|A>+CyFWEB+@~W{YT?}ZW@D4wdCX2il&
-lUM-U+k@PG-t)4uYENXva#crLg%FeIgW6w&{A27sUB-{6Y)<IaDV<ATfhf4BYPyBrVlUH=5fL0Y%J?e^Du{^{-hy(D7l{C5zE<-7h^CjRbnVE<sa`}+
uj;!WpCg5Om{qL%z%DT&(gNkJ(**e6c?{!p-E(DMx!gH4!a{N4a5E9@#@A~U}OW*)Fn`O4#A6DAq`eY`q%M~AlqOt0bY;Gn;Q-2)kYgZ_w5TPojwdj$K
x)9wiNpSwAHfe!ERcj&S(b3sq}ad<Ere=wP0`^w#wwls0zu{%G=Jv9_F)6FfKthX7qA0hV$aU@;tV*<%n7yG!7V-$SE%MEf*u(R`0`v@9XzfsTGvB!<7
9A%h$i@$O|$)#oy2HMU}?#E?M{@>BR@4I+~&B45QMNhtRr{O{4;uSCdff~!Xo##i*H#)t3x9i_)U0c8Xy0-qvefy*O_kEWxG}^p&`KtQLofZq#xOSneV
ev-1p}y~Akrgw`lr3n+-!0$5Fw46`^{1O=e?)Kj>%L)UvHJABhJ9UuOYL5^u)UYum-w^a&<ZU_JT^VgIVFS|5u4-zKoDN|4SLV}mjV4V%s7vklA`nvn{
V5<op0MY^Zk8~F%cqQKE?RZf9-zrU^(L{CSLsmg%8mrbJuxD*jMg4uhP_Y@#=rJuJif$%3X&5lt1YD_tKNaHv86kvb?Q7Pfz|{U5Dm>>%NnQ@z2$H(Av
$N{|2j_%maVWfBx!!sha<?Bm8gHNB%Xr|1uK&?_Amc7t80;4R$FIj9lVRenVAExb|eAg)v!m4!|}zLLCoH{stPF?5Gy#A=6YZWVqSqP99br<)dVQp$U1
zUXg?<0@8!Q{%`Bz%HZMEr!Nu<JE_SzNUThrY^ScC0Lv2OlYNV*51G*y@J4y;wTL)}aBLaH&iek{hXf?AA225H;y*DceqX@*-7FdL<-^$G?Tnux03Kqt
z<WNL+?@OB_oZK?tcu(&;S>*>-kfIYfLw%tiW#{iM(rC8i&!4)r{ud`5E?iz!|rQ%5u|{Gyr3O_c+R2xPggnJ&i?CfaLDjQ!Sg1=n7PIu#LP&MKIoNaG
S?b-0;EVb>~x1<@H%+vRwU~4d`k%n77(Opay!O_3~ff$Qi_e;6~nm|f4TV`mer@)!^WyZRKiE)7lE!2_C+GBM!=ZxxB+cKf<pZJPa@?|{O0$CBjOKVfc
@`Jxw$|6#|8S3r+u*HWNV-7Hk<aznr+da%+J?<vs!=pkALw0yYLzB&(ATuM1Q5#@X401ztV0k&_CtspKOM5_MC!0(VPOSUXk6<uUta|44?80P5U$bH?%
xQuQOY3iq)d`DZ9Wt-l`?GKQs6i!z+xn8a`R{ktooYLayGh9DN}2EPtXYId;8&hR*7ZEYMq(t9Ly6udhMFLbqCMpB@y8-oJe7Cws0}n5)eQV6FU4Q}j{
L|28bkKT)6U6ZP3X@wfdOzUOoL_B(BqZ4uxzztfa#`{zGv(@&pl`I3Kd%$|O)hv(uO3aNV1TmCtJiw$w%%j>azq8`hieAl0CkL5GoYyE;g;(>ADcZS^Z
>7w7dTNnOncmKk)e3hxT{K@6>yUXp%r{xEB<u6a~XYZolAD-{IdcI_pf8hc3)ena+I1sE~=@77fLH*xisx4o(yT0Vm`(9IF{hHUwS6=adY1qE}0I_`I>
%{sUchR?A<zIOA|H-rbt6V>yEm-}vYsT{R<i)SPGA!R#F!_o%*H=Gktv_y4f7A2N@@+QYXPl9r>I&$CKlKaH+yENMxLM%WzjwO*VK4hlsJQAQ*Bs?1Ug
_sN9SIHo4|rJo{Ff?D8x5@Lvsz(%*3gJQsQ34u{h@=*KL$e_ru*N2a)(0h5w_gwFV<dk=aqNaE#ZPtZB~=|94X5w%n612T%Gm#B^`m*R`Gjv#Xw83ull
m9wA5-FXs-Lw<@<6X5qBuqRAP1Ic2rjMtIy8%KAUx5u)DFnvBWu&lW!Nly93o_rH<_KPFr88rz%waqubwE+U01kv$fa<avg&u&P??=C*NCG94T$<^oII
-e6FBV{9fbe3;JvFhCQCXR)=RK@>%a6&KYd&@_5_(%1TT7a(s@FA3T47!RC&hhJT9n^QGm7O3I@xmn#AmzrQ`FB4W)72il5i^M;1ATPr>Ntq#{<R%v&C
v$bNRwx`c;_YRJX)D(nrTibg*1-_!8+}_;g!SeDPOMbNfaz{(hqdpHb^t-cr1A&Ii&hD1{rcj6YJ$JBfq_5sL<SOkAJDkpnFKz#zv#>PV(;T)%yW9>(O
GJJ4WtSCpb`QHRw>w>pdBM6u@q2wyv!$!3qOI5$skM4WGXJ%HzO4LkO=bN+NoV23=3t{etH`cChl=te6~VUr!W?&ZYiH9)w)nlHGThOYTTwSK9KLL;@z
}n!ysbT2P}~|G>d3C>b`<5+sLz#cLoQ2`Z=}H96>RG%?P?ak_jgt1H`iuI8Z+G<XIGE?^WJYdf4*Y-|5AB7Uq7`!?)_h}{J-}9|Lpz$UB>@k_y0F5U)B
`$`1?x(7h61Kd5-oW?Q?gFW2Cv)>&fXbkAG%?tuxP6*Id<8{8{C*hppAVTJd|2Eyq>;rRBx>*C5J&m-S;VZ~v3?|Fz%$z03bEUjIL&|6j4ZqqpBx+*jD
w!uCvFNmF%6zPli+YH*~@kzL$g8nle$mG_o*^|x5uz0n-Ex4yN<=^1Jl^84kXXrR3|++J2x)6yI0aJ2@i`|HcB<weovI(toSFyQnxlsn6u&6U~q!TK^^
o3E(2GiYhg^=k6JH>b^3UCP^2m*)?(T0ZM@B`@D0J}dpBuf4c8T3lV~af}H4qrKgm9~w~lM}1ajQ+|)z*52pS-Y?d(d42!U=YonJXK9!C+&B>Jsq+olI
=Z@hItp_f+UNR^v$~`rtIg)DYzmij6^q|1^2@B9+W6H3${OlB8b-21{%}L6%U9pxzgU)4U!31yFAraI4BDz|hrN}~u7dLBrh#1B&_G?$5R~`!=6B|JD;
x8w+<~yyQeF_XSaPbPd3_CanYrPnru_V#-ugWDze7DG`N8Jaip-0h1s$QvR{sc$UsHWveb$$*|E?ihq@yL|?yhf(R@Vgv)n~Ue%WbuKBLl_d{-(k@Yn}
MrlkJQ8n{uQ54trTctFPZRQqdIcZnd}Nd;PUFIbELI;)>RmXt}$o!e#N*y9S4wY-K&3w)Xb=nuacCerD#7#jcH?d%#svk~>geTANwl6d8>6IkJYW6^)L
;s>@l0*(Hvw(xO0DNp7aKq^mm6Th!(m2s`TXRQdcqdv&<V;jxAbI;%5Fdi`Z1p?=#?K~-Ior>7@co}E|FT%Yd_HZ<CbTOCE0-OjM5wf$?X-!E8y(0=jx
FYQ0E|7$<L{f_hA-|_kV{nGO1k6(|+TQ&5h_J=PmKhiOhRoY(HS#{CgQWL5i$m{WB7dHD_o4N{WI?FB(I%*ttufM0I(N$5Mf4L{SqNuc}9oA2Ep`$SBv
^G_@)kc~cnj0&d8m<1%`V8g8=O5kwip*k9XIbWOK~^-UBr{xB-r3|C_Ll{E!b4f@&g{#1T`g74w%&?pmcPK7*Hz>%x*RDN^WRxj)m7AP>AZNkFRv=UC0
a4)cUW4(z0r<}VDw^JUZ%}&ab?xzTC1zueIxB94LLqvS6@#<q!r4;`~PhDDtmCa^e>gK@3uwya?I}!M5}AUUD;V>9noBirz0!BqpaDPn_uS&=hfx*=N5
D|bmiw)1bX^ghpOraYwe9)g9Uk7`R>BTk+O&<*OFP_Z7eOp{cMf)Tf#YAnM1wS%b|umThnl;sa*V?Szhe8{1xZ#OUwWD{r`2!7ygz1i1WkSUfteNGm;t
UY3upx{Xcj8_%7%7y6VOHsc)|@>($D4w^#>kd8Y9n?zXmeT@>ZT``zyB5?@rjKV<h6WLNU__b1+OUcYUhZhwDskE^h=KI{qQ+9F+{`oU~>Z{=WXQD&aA
CciSXEhply%`UGh?C7zNl)HjKceKD>qupQS{jSEA0&kVCwm4GP<f?ahTC;r3ozWV5L6fu0o}JY&=*x}PI0qb!&HX-WX4X(mO{3QT;@m(*X0F3Gl;;aH4
YpeX{@e=t#ZW^@Z+C81--s(vl~a+MBidin+*n>e;OmJ7wfncCJyPYW@5^f_wDb>JqSb%)b3ve?_+nwNyS%8xKh)IIQ(EhfHic^k`u&y;XN#kG*g4SG(m
8Ck=k|%;^E$jXuh#xPe~;T<FqqX);?69ojh1Sk-ObgZPFr3<Rhy8X`^4{;qmfem{Aq0|ZTH)Xhiy3>-JXuYme2YO_ow*m$t<mCjb6^{E*l;wZDiNXP}J
U7G!S;?MlWW$I%-`tgGD{%)tQm@!OKN{OLa}wkRQem<iFmb#<pf(q_3-@t=8UV$?W!(TS{!5CGA-~9%olH+f_Z-+TEX-6&Q3CT()#(mlq7O1)|#j(}kZ
pA|w5rB=i3r%x0g$-ERKr?^cUoW%!Q^KShEOx8LA&YpK7S6K$*<@P~{0tIAs(+UJhSnt-EraG*KbQ8pZO6^P#*9d=8!Ex*0As3<Fx*_c_}*kF$~x7&SH
#Y|eRag+@<M4~PA4gFOmUQcG0!(HHQkJbgUEw14zOY4xsX&LfIYsJ<V<p;`YhNCUz<-V%YaCb|{(Uw`-8?Cor9H=VF4Q2)$b;BcFP=2KOV(_xV-Ro-C%
NIH=-sn)McBHB#x4Ejb&|$Z<MF%UxE>C4~og?JT9*kB;L$11xs^Zq6i-E#$ClhkpUC!M0%-VrgOIE4hQyz^pWes_X3I{4G9hn!ymC^oipU+cNT~^5Cwu
-)yXj6W6pdovtxiaMN6hw=oUF!Y0HF*{ouOe4ZYslfwYafBnrCHX_N`3r9|7{gR1A6;inSI02#$vy%s?=c{EOmrBD+Z$O((>$Zv88<AvLomT_@Yg{xqg
q!?#k?O@Z}rr$sEdQ$Z71)Dkwa6{KflW{Kflg&pmoSJ%8r%=Jx;5{QpsTt^d_^Y(2EwM*>x)&7oksqhcg4jN=)q9K5WR&yTo*LyoqQQsemb6_rJMYwWD
N{bFvZBiLBwi1v#2ce6e2ROK_XJNjE3gB5wvwDJMpV8Bz{W9iq+7uPzvD$~k0yL<Ze@;%Ox%G#P>H(S5KV5rkE)Kl6JZK?BARykS*`-cmAEBl(GZ9{EE
Rpq&zm6eY6K-3QF$JtpjJnU$yDjbT2E)I0(mz9iEG&m|Q=7*wwPq^1p)=}-sb2fQ0FGhns&6cW?>VP-kXf7$SM1zjJ3f7*oK&Ru+uD>F8U_@`fzbW4m4
d?gzsw#^coFQkVuF(?h3k7?^m6fhW7t?m@tD>RS7JInFky}*hj6_OWqWv``S&fAQ`Q@F3e`)_}>*q`Ne|}MoH|psb2v!y6T1$Hz>T_wdwjj?ja&e#w_H
SNyLw1iN(4N(*m+vkwtc?y0yCPMk{<hpKhx%Mn)a!6Lvx+WS;Qg1y@0mTd<@)~rtoPT|MVuCg_`Rd4C#b(ax7XJg?Wt$;T~Rlj*Wf6tbGAkY2irVVm7b
CEO6SF{ii&7|C@;IJsJ*Wv&(Ref>}2N|KflEM7Y$u3jSl);J)VjpdqtMR+C74w%YDVcPG@e}#p-BxSH$Tl%k}5BINGgjJ!$3bHEceI{LYsA^74Vgc4vn
_w>cWgYv`^jxAgV5JMEE+MbW{kyy5)f_U^(4=fGfYVYFwUK2TNIQ&XMgu-Gn^L<2pw?Vhqwv3tl7^!F9v`y>6q26%s$S?E*m|E%)n_V+vcdm6r=JnTPF
z9U*+6b+8_daEkkg}Hf->i&x^C|_pl&92ePSCkgEyBz-h62thFS-kbpfy$Dus*3(VzRMA@4AkI!*z1E?TKV#Va(9-aJ-5DAFYmH9SF!fHx;&Nj)~bNR>
GNUvvi{!SW&Qnakvvyg`A%O;7T(v6&bCfRLB6X1_rIM<e){?8AL`F?_)6@<`uek#T8pCLLT68Yc~M(Yjnh)lYl()U4c(rylBx!mGv9u(D(cHF$o7<W7c
_J_dz`igegFTZ`?Fu||1Z6Nzu*2XEE;f^I%+Cwn*Q|p^E>;$yP(z@4VK%wJ>}JQXO^>lurLarD+jWA8k}7LcX8C0Uudr?b=A3goFPYMjXwULb^ia({r{
Kb7w!E1Qu!yVpaq{V68F3MY%YKP{jb)4iMXG&{g7GSsmmYd-~WHMy!rl*28tV^{_;?lr>rYy<gzoTw4fx~TUyb@G`1cKlOH?-uC(*7oX?+YxTU~V_*v!
q{hirWCEe8{c}{z^tvK4(nO)Xf`q#^g_Q3o9lKfcyC*{B2S%04;|NTz+&yxTCsQe$ve_vaE{!;l@+kbya{xz5Xv+}Q2{(rjsezD5c7_A)W8VDEH*=mcj
vWNYS=z!PVT~*|cjI=xZ8mr5q-PsqrJjI2X?VXPDoZPU!9?HGhjnVp+!Q!eCA<v7?VtlmE;`bsylRzDT;jpI`%8Sp1U-+N?hWudEKj3mz73X*7XE{o8`
r4vB?t;Rq@>07!%UK<=6h?inoS>)3Q|W7P4vypw;(7Gf-w*r0@N4|1r>WW*?dlDdR8<7C0!;p??`n;PtAlw}MdcNa9%t0n6OOiVd5`J3o=OKiuk@!ceS
gV7M^$v-qSF;Fi?-LaJN$)JS<&u5C6jlugO}~jaKJtQ@<(oF30pq_tE-pkced`v(iU4$MP`2;lPAIr4Z-}P&cXhnLQ7duPP8REr^izg?qU1E>91w_UPY
EGzo??S$K?nWWOqdaynNARpQAUktEZqg>aJ-m440K<=jS=v3SH&V`jO5NPf?G{!{pgoTWM5`cX3&tGe4`kt6*4Pf36a1ZnUGkF+W@!tP9&6ncbP8s5dL
mmS5O5c(JlD)K!uN>#^9E>kl|`ZNYN=J__gA+G`uj>!O~b4rgAa!{@T(L_Mq<RTZ_C%-l>zw4ycY?i{i<IwPf#JSOk<R($dLDg1it|3~k?ANL<8ljSQN
)dP(=(ZM2bUbwJtq_EU6l<&+M%C9b|@RUU=vt3R{UsYGMHF~+#QfBqE*b5tdE#1(6m#@3L$5B)eWcpsazuZ$fQe52Q9CjA8Mg67qHQ~ylN^8K`*in`l9
q7sQdP=GrnLJTtYs=K-XOF9=z9zrlU)x*UR8VSnjPx}*YugI~LyfMAw#IVDkj-0A>#7a6Ue3DQS;6FY{(SW7?cXo`PhBJHU!T=!_Y~E2*Is7h<;ssXjk
xRc%iFWdTAa1zh0bWWENig0sA<4!chvWlbiw{}U3Ay?I7Zw9mT0BuujpS>XI(*5^xq-IL+gL}K&YWmj8CoVf3PE~Hrmux9?ExyDwuv(RUTpbfpuso?67
C`xg6or-lnLpptn4~s5Cg->2&3{7S?L}@3YGH1^Pz9MMI@s0jD=FV2#%P$@1d;rG3qpU1{%kRt@(@8_L7|p3<zwYL_G6&SmFWS8cVYB2pdAb2@9YyQ4!
zb#>vA;)2S{j<DU=uD?HARoOo@qV^~3--1w{#aZYb>B<tHg}pXk{GL}DYSPR1WDmDReZ4ksxWe0))9Lg%GTWko(10&oUf+^)*;!qAk)2nz)?m0aT2yw~
S=Lfv!}}v*XZL+`URQB+Fwa*VE)NZtl{)(d2ARH_TkQ2z43w1(IV*!rIZPk6^oC3F8?sxRLq&tl|0L(%S1DiTs%H9WV^(IkxYSzS;281QJEN_^s_Lq;n
qk{zXHn)*U({Q1xxc8SyCTBwhsee1wDnV;-PC6(f%Vhni$)tdvdXF|n|<XGM^<)DWwfcatg))3u6U@^Q8ZFg_W!f@u1l^X*MaV<ROpZ8VOs<Uk^tp!#6
jXt03<+ySI5K-5CjO21PB5klH{2a(IeT`<w)I{314JO@<?OL_UK4%c|5k%QcI5T1B{>H#Od1I`lVMmxUhDC)tl9|t5|#Qmb-pbFbOPVu9Yh@*CLP~iuT
*NS`&^oWR1!FZ`uyKaMmQoax;i~F%^Y04F{?J=JiKlFoWa^`tRnt{k;n27TZt3ZU}>hLWR<<T+_%Z&n)5EX?6{<((7r|oNEoBwU6Pvfg#(N0!^%5lyAV
L1dYbPV#r2+vInbH%Yb%$xJd>Iwv;Hb!muh`RSbmU86t^?y;fM12l%c9;~Hxj!dU9W)Vz%HFlJ*rWJO$%sA-wl<nd3bJFShuSPDmH^1tkFuh(oi-H9c<
!R?{|T$jtOz~uoZ1b7S?dPA_;@mfo!i}m|*35A`;Kq2@sS&hLc2st=G7kbD6y_T#;gU%Xi>HP}aU67U1kQkKVYqb8BhH41yaiki}tppSb+E$qOQ@dxdt
UrsX1!^>)%~WWEGKNA2Nb1Ne>R-I+W<BqwTedIm?pQJW2*`EB70ZBJ1zHw<#Mr8z;yYDpMZgn=9}$Eq*bCsE(CQJD=!mR^9<i+|M{ujk5ta(WkejfyyF
<T-Bg)tjR}3p6i7H1HsJ;-}>xkG@KSig)Ye#&m`is<1Id#!vT-Z?+wW3g?c!a=iwxodbdZGSBk1%RS3Zm7MI4=}EY7PDZH6EebYR6DD>=erE$O&%3*N(
JDkQ)YkFqZ2Ea_e4rvb!L^p0ip1h1>lQgc<hnZTVP4*bCsqh_lheZrM)%s014H@d*zP!6KZcUi1-Y7|7WuW@qUl<n_k6ytv!m5AyLC-hU5Z#v{Xk9*4S
heiYVy8Ap$ek3t?9?Sj6<c?*4H?92mLN$BIl&|V3U2ssZa@qu3Z(tu`<z2d)wmHOVceev$SH-Z(p4`uAUO+z1<Ci@t~!Uqh-$H3B|=cHo2@yUf>BIgVH
Kc$0xN(cJ{)4{Ucu8aACb|YoSPArYE2iU&5UTzD!VZ+nAV_&s=M*C`RCX>O6k6Nudz%|Wu{e2hguW4Yn(7|4H`!m`Xzpau3%#D|7vli5Plm^G^X7`!~)
;vuIyHox4X}ZBH(Z8@e|C8>2O>^IlqhT0ZJ;bNPF<a3Y8>>`X9K{+lx?(lOs?bb#cWDis@C0pH54ghaqKx)6ZZ88z^($DdB~GJ~W(EtxUtZI|I;ZJi4{
d)&n~`QSP-23y6k=kfi?<M)jf4V?<`z25r~dOW`Hc2NXgg#*x67flu39)%_qsSgFs^A(+tYNYhstNPuc=EYoq;+jxuXSF_FZvAm09<i1~xiP2fJJSr|D
p?ME?RE>{Z+Uq4J-O|4;V#e<}9=bp3xc`HZ%;V-3EkufsXbuLA*YtBsAiH?C=1x6r}vB!3GX>|XK(I@n9`ANw>N?3L92vgLn+{r{Ede@=OFQ!gnqx-+#
2ywt|G`|a4l9J9nxtr1r1ab}HKkQv=zgg011ji<9+a7|arXhSx_n%k|i*_Aeu%rML4&UNF8Qt8=38%1k@o6?!=L7y4Rl}WtlpOFq$SF4KANb`?Dt2Fe-
$jZf0Eq0xqek1=-XWiCNUsu-7ZgM_4SVsHmi=lw%P1dPUPG=O&oS142(E<(ZG#zXyNnz+WR)m6BOT(e3tP?m0T^71jJ2Hp!iV5VZ7Fdp}^leWxTOCzg2
iJ5kh}D-nYTxn3C8V+#EMZ3)ExE1-D{^&R1H@2w>%%yXTx164^{6cERlkN`(;*(}{~7ITBsGHJ08Y1ZDdY`J@!CSz>=$TYr|Dq5Nl3fsu+8wgq)`a7n-
415eyC_lWlA@yOL^VFW1nEW)sk(j$^u2kM593WiWP;b$s=Dd5k-lEUbAWdePAc{boM2>)ShqLDi-SVCfW~;ra0#6R+pBp<&pk~BpR|jptYrjREdSvmTU
5mK{kXPBkj(_ZSi7l8I%`H+hv<AkD1Lv>Gh$5-D~{)2GPMD`uoE}<&DYMMAy17SuV<(K4qv)x`B;jq2J$|Q@j#GjISDM=<`~Y4hc*mIMqAQ5zj&gd)4~
aN1PqhDgeb0j8j%)elj;=1r<li$nBxJMM%x*obB@M8L?0RI#>Fno3}rwgAt0SVr9NLUg!1Wj$faQG+`i!eBiBMrG)e5NPsifhaIEg&!VooD%Ag?@*1Ke
-3Q3utba4DwLra2H~6NyqE$I+(+yM)-FZ)#b|R$GizB-hk7n%39B^L4hjnyUEzp5{a=7WEWoF#tt2k)Qu+Z~x1aDvpKdvsocp47mzzOS|fR_2O<7DUK=
j*?R%74=7U<LjAy;0bDQT?CmKVuNrsN8>IH3r*^4%RXD-hOIHu1FW@lAfxmWGONb`G);Ty+^u>tbQT&zu@lmKi_|!Uw?DKj0K@hPz^y{?)Fmvt<Jhpb6
2gFsFyb)J#3FVhFw)WXEP$K0kSb?h4@YA*L!Gr11c4%Lba(`1IomHUKe|@&#fvJRR(CMHL~VP#K%3IKxSO8zAnhaZB&U`%@Q(~q+XXmy#?DAz528=sP$
RCHnlw!u|f~DdaJlx4?0U`q~g-~=wPO(X@ZS34R#da9ZAD!3UF+o4m-&>Z4N7g2u%5m4z|257wnhOzH0uc5)nGI2ND+weTN{V&bD+-1A~u82g_(*L&e^
?txc=%_PWcO7{;?XI`l%stOCCT-03)_gGCuV%-S?cL4giy1Df2;_Y2e-pa4)oC8C+>cExffp4ir{U9=e!CYjOQXsA$A23;?}<biasjP}(>!ji$5)C42>
ncINmaN3aBYZ}-sbTDZXBXF>(5Fw9L8v!YMTnu@<M#$W{zrp}NlGbowqsD^Hc7M<M%F*ubc6X-0h1#kZxxC-()FCqpNJFAHT>?s#pXc(R8{i&5WxiaL2
Xk=-yL*=-guoejpwYJ*us<d}nc*gCQZ}5F2G*I%{50C`fozs~MLL)h3~gws4K@@POnpcOK3#?F>Iw^42jLYUcf2Yb&nnZPBvvsE42MjsxH~f2?Vst-^s
%~E)W60xC!k4Uev!^{b9Z`-$R=F2{2=5^sv3ZrJD}mvig{To4>o1MuVo!BQ#u$qkjoQ5b{0o;uv_e()t}k_7P`Tm<ZrhBZvB5+zM#Lx^NIb-{Y1VI3ko
^6x-sMoyMCaB>_+(FHo8Em7VqJ(x-1h6RAY>Uo~A<9UDb`8_Q6ah)!XO*yP2HGr1D&hn!}ICBU`I>kZ&(*Lx5M6Bf1Xavm_k)dx2oYlGOo9S6;#)l;#A
h34{bX3R#8&X+1D_+GK{n5EU90c8BUoufw=uvSG6)BOYaHh7VUbx;C0?zBB<wvowdHW<~^O`qLosM=B`N!5->=<x*XTK7uA~b-F4~q4InLwb5!J3r)Vq
Q<zzjV1Ocff}N^!jA~Q{YLQNJukl;(pNEeBjJA_PmJa??p6qDI_eb>uttUI4)4@t(!2;ElgdF)#N()+bRYn#v|B)G~0hJX(8PYXP$UaRMx>NnP(1Ap2B
S5DqEe){>@MMV=MHCJib=#0QVw{{W4q7mvHi<t<liD1}T*)rdp)%T4G%{>LT-&|`bm&-csCO4~v#m^GP#Nyp2f9>eM`!@IN^((twb-$6ndH{8FfyiPur
$gmI1uNvu(_9Kd#cy%QU^L1znqmRfN#r1IvDS`y}W*57Cxu`mef{mql4W^{$~3Nbg+BL7wBN*&Xu4m3=;b_BA*88l(XPi@65xT2Bzs7={7o;-ZvHKi>e
a}i@iaEg|_pciIwMaP6I=&wpyfv-LyYqiwAjWs>m1+r%84*C@mIpP6K1sgWiE|h8gQ2*a_Sb9gJPioqYb|xQU37?Nu;<O-rkX+!9nhP#swN;{2JF3;u@
*ZVS3}M>E749^pXWB*BF%H{DR2E%p+n_0|Kpiq<JDW2ViiXuqBm$N#<7&jKCnq3iF<8^3fmf7sKIJm>h&XkRWqlVwqaZ4d0Ey$#h~d!G0kN?X)cciTA~
j6ouLl7wjMcG3QKn*VQE|L?Va6z1=Tu0Pp&o~{2}t09&@vi@hsZ(0Ad>t+7WQ_~jxk@Y(}e#`p*Q27#D;-Fn?bwgpLhXDX9j7#Q^sUwR`Qj@5qSh|%Cb
|?9a?!|_Kxktql_lOR5FZlu;>|XI>^9AF-Tm0`%@!u`-cZ&aRk-t;?ckcN4q495F{M{@5Ey&+1{w>IV(&P83?A4%Qb+!cK>V`%Nq@%&!*oQJlv@DG5L7
9RMRcRx1D+p=8+B2^>o-^9ebLm6{8d0H~9X}%-AyCN(F5BoxZmta~07BQPK$09yjb<lE;+3ewXmGPHX#`Djq(^nyW97A@gRK!XFxZU#<+ywsj!;bvn^~
E#JEKFqm(j!8ATW#h(?jb|^6DB~`}9y2T%YtneM1hQ-XBPzuyGr6(1EiJ^wao*s71>%SRwl*97GM1Vfg7*BBfPOhoe9g3683&6ELlL6*%cTuFUhjPy!=
;F@&RdLx=1pR4ssc3jp0rK9*#&B=>q%*uzIPgJmXC63-7tA~X@LBlDeR*(g`s3V>AVUu-m<1z<dI=L)=T|DxfEYO_Jk3E(%uLB2PQov@kFz?5A#j%yh$
OWVdMsrM0~=)c=Gi^E~V9vW-|5r#leTpRXwD^`|vVoL+=Lgk^ug@VCtJ7E&&l<??G{(Bbxf7Rpf)%}4^bKrrNoaE1uP?KdrBXNnMs$m-r>L?a+jrxLWG
#o66Ke0i($Bv|+3}`h9V1W+CcUTBRt2UE`Dwo9n8I4bCxmGA<G%#Lm^gfmjR#w(dnA5Q`S{6@Mk$Fx7<01xEwUmz4$Y@!ZMRn9Oj^Bs=$)r7o@t8>F%Q
;omD8(`(XvMM?3Q8kN@}<$D2Hla)7$m?ch3W%xdx)PhIv9-*qH48>b;txnY>{GF!l0be()eo{SV8~n{DS^!37e^XuFNjPy}e|~{<7Io<q&NnfabayFwq
_gC;X}=(*()TRC_IOMgP5%e0S_`Wr{Zm9)JpTUReH?`sZDfgSysX4Y4ui0-z*mDD3;g62Zw0iUsXBO!Bq)d>^vQ?L3h$p+|JDYx-9S!i`(bXkqv@4a}>
=aWcQ9v@lCAHOQOeS3}JzT!`(BEHrzaA=RFSLpU>*8$+DWM{`O9`V597@5$`Y8c7rwnRt;77V;Yo&YkW$lsfB88MJDl0OwO;MM#UeAW;jCJ<!1zrpsB>
4%PkNBs$o5+~Q$C4hDv>>X8^|w#+dc4ri@U5@v)1hNBGuJL3*1gK48fQ)W#yiuwm_)q*$uN7w>J7L{EGr-(tNm&=n2e>b6Kl+!KtpV&bo=*!c=g3IKy`
Uh<jH8>$o6KfzZpp*LV^XtF6|K|1Ar<-lDekJU8pa;3w;F~a|$+lt~YF-i-3eIe=P~@~efo2*%QCKsXAE$$=Sd?E<gbj5H6^!OAiZ#%!(Hq$9FM&)4<L
;cAxI#mn#@d2mn(HkMwzYA)NT-x`@&Lx{t|yBWH^l(cWf-V!tD8{Ncg6&iRj&u<yAd>Ki=l^<#oCQ?(k(OES6JDM3_hxilK6O<<cFrFkwmjV13OIz6Ld
#~lVC#{QdC|HfwZZtAtewygES^13k-*g2zD~MZWg~Rsj&1qt-s2|AmQAl21Ii`Uf|RUt~of|>Xa;bEjXrn4$+0-SXv`|ZBZ{L{X47{+kb94*fD{taRj+
K!Uy5?BUIRn(5Wi5qstOU$Rp(V7=8*vg*A>#FG8U@qI%Vjm}eMqgEV!m@lo}aMiEz4e<A!=^%RndDB84voa%^1v5hHv?S6E#dhIl9?1&$B)bB{`CL8PS
wO3B^zKCO{Sg}iv%yq<odm-rB5$LXVtOR-z3sytUjNn4gj0i&?5gmr!0o`>+yw_bZT`B18uIJXDH~#O1^m^d_{Ikd+4<k}MfNgSiCdp%?vK|BEf!?1Oc
1N<pi!(#cOu#`NAHMVu^2B|qV#rJ6+`TGz2l7zh$ayD+*V&xN%P{}F(OQo>pdM+`cx;b9H(&38%gotfN-w^IoC_QH$j*H4X1+|e6Z*K2$H%5-q31(2Jt
}SSbyykEPtjDLqN#o((Nx)1OeEWyDb&bX&~2-2y-?1M6Q{RkzH0dlMdhbxs`bRJpli1lMS7u}qpD7$sa|#aGZfV@MN^@KNwSf}&%mTm&W?{yqp9vx|Mv
9O`d6ZVVQcs&-v8WD*~R)Tq1+i)H<XN;yGFy}_#l$a)_|x}sw7PFt>HY;!>dZwS89c=IT?y7LsNA%U#~6}^}(juye?<QZ$VQ%wEY<h1y9i^TvZ?~dqa_
Yb#h(Kj_*&SQ9kvbhskFsqA)`fF+?P;wu;nU%h%=XxP2N;^icT>Mb%2tRKsyhBmK$*HrVNPIXf<#MpNCb{?llxSE7FbP4%kn|4{i)$NwjL{J#|Yf4crZ
ntX<W%Fs|FdkA&|p%0Cvb6w7k--4#Pll(1cs(Z;7&{QwQf3~O5RIjA|mo5Jr?EkMs|1-*WkkKZZM?$2{7_BbsOJs|!$d1I@%_tPXY|WcnO-;AfFUX0t9
qlQ0Fe;#ZR+6=tkB7C^ytX!Kt5uKRv*n(|?EuKi(}CXT&W-V8((OzLSM=m@WJ%{kQ>}!W6YjSrvy2x6F`C}YKV)q^5^L9Jh&~}#L;QSbstiT7Owm;1Za
}rT-Wtw3g>rU0IE|)~bt9fmI=D3~R}kH5Fn&*6h&{69Y-f6{Be52{a>^-M%5fX>=|EiWZM=Y{BCrh|PI05b4b!I}OVX+dJV1dtfyT>8HI8YlWzZSgN`(
Ty*-mGpU~-Knc&PtpD5_P4rlQI^iq7InG#y=+v*XLtXew$tcPrz;T5hl<-)ywT4%!cCp*Q4vN`vL4&YJeS8Cq(%kp_~-aYJQYK%*@Ty4)DXUA(a^w@dq
(H?+0TuCnTOG|_Fx*$EaFHB+>eTi!0CN`EAIRsn6bnMng?kHRHi@!G-^*42K^HF%*nizKQ<G}~saT(L5=OcU6|&IO&CHhGQERQDNw{BI7L>Y=|sJXBsm
Cta%@?l+CNV=nZ1rEZt$hGI3UqY;A*JV|tvZa+mcHC)!KIweoX?aBGjRIgh9_PV^=&+WFr?z$Sz@f$MskxqYO3fO#(Icw3J$iocHRbP=r%bu5JzEwa|<
@GzN<9TGaCHJ>te-fDn#W#mi06bxfo1Gv~Tejqi&=&SJrZ#L&ZnppK@*y8tA%1`PoAvAKMo>{b#-w6Z7;o9ZJhB;TGS@AG?Uq+abHSkd3~k4;Bf#w4aq
M;q@~mDh*WIDi_B+;=>jO2M2n^YlBbv?1+3^fbRjKXlemz4~1?TI(hsuA_(Ny(-4;=4#`nTuw1Xk{5zk>g8fzYFSvFJ^%{U<|HbtNa9NzavsT(2DG^3S
!ul=|P|ZuOt^U#~$c<0(=duPX(4wc+n~p53FIQ7lxdVSmG0PDE{lXf3j4W2~V=EXdGO%)och5~2&sN@4w?@kM>k+BnqAc4>~eYOL_XoiDW2O10V8c_n<
`W40;U%3X`FitHDhv@XbNLMb+Aa-j^+HWgKajXd2?mp}&crW$gX1e89u+4D8g6e$$xC}x!i0{nbvstiR%_OL1n*;c7#G(3%MD`RA<&9ZWpql0E=5n_6G
8TaRNd}>zALj4(vDnnD1^g%1I+~r)y3gzthBciD?6qV<SsN30B4S(L#O3aXD$~L>LInj9GRS9i6keD*M3aBYQwzcZ28(hbKBc?@_k<N5xb`~PDqYb_^h
sF+YfKt|?pyF+e@|!X_onyX45<OR#Rb%OaXsQfF#inQ~b}A_z7<Tuy995N<v*WGPXeu<Ic*wMt<&Z^zG6Xt4*&Vhjugb9oGE{~_?pBi$w(vC&8$-0XH8
_(8WxHfB*gl>BUydW#iT2fy_nV~vtk)GHmoNA5(GXZ=gDq~2+hVp4$4)~qge~2{D5*V~z<7vqgwX5R0TmBLAxBejwdE8i4X_>*(Ny9t*uds+oT9YQnMH
YcT!CXnCJ9N!AWvne9DcVN_UP73oCBgcX%ySPUg;?0(yi&7Xj;ni_0Q~A%1|N8hH|tuyM}J-P*;P9U|L;?2EB^AffK(RgsdQod(iC<MA%Q!RMeC;CxEU
ZM`)_k_GcRNO*yZhJiWF4PVzU~f2aPxMZSneN>LtExWQ!x<w`@4WDr;Kfwb9!Y^!_g^w#zaMIy2^X$b9+I;SjWSU#Xy>|~5n*;e(|>8<TSW4MHj&6H)1
Y*~qaotDqGwsSBzsvjx=1NlZ>Hh6D3=7Hv~Z0H#XF!-HP4oJo>_YYgUwhhvwaG9zew#H>!6UD(QfWe4s%3`pz=ak(eO}O+3DQp@d<xz|#;BYl-R0w{vA
v{pkD5Qv{dZ_=&>coH@jFF5c(xWs=tdl-mpo5m&TvOdLRT^n~*d5nu28&m;3Dq8Vheb5Xy~eM9!+#zy{xknkGBgZS8#o{s#XO*5vT}BuP0>`f4YA?@<P
_s0{v)Jl8<AN6nzEaunxk&=a&{b?M%&z}esCI1LvPk5?6xf@lzKunruv%{HMOE#Lx|m#N3B~G3XbUwLNGiN#XxB3MiEU!F54lTW@x6eH3}%y-tjqVN$3
()ixLGBft?JEwCb*LFf-jFG*YSOd9bs?Ttn;!%{|p;HzOE=fh#xFs2NZdSgt}dLsMaHGCwN*@(4{e@%1q@$`eNxd+usqtbdpIUS7X?8clU4`J3%8psDU
9UqDmE6J3RxuFZ%h1_X^7+4_}yWl>eA3{}-RjizeK7zrm+aZU*HPEDc~J|*U;DG}?g%2bA`>YPSXVcNb0b!+JuLd6+*1$jXfg))_)syf$bs!_u{lF#NR
B^~c<scDr#5`6CA$gdFuUq&qnWT=$F{3Q;oqw&8%Mig9xJw+Cp$#O`^o?3+q9BqZdu*D2>RNcT`V+Oa3_j78XxxM1}zt{R%SU(=R{=U5NOE2A#1Y+2u&
pG}p)$$w;QZ!XF<~5$0Y)A+<L8&FDXsRI<EwC-@rf4dzsqPiZF1bf&syog9x2*s7T0aW?_t5nxTi-MP&HeRy{m;uExBh4T&!_8k?*G^8cV7Ou_5Y#r!p
5Uu7jgP>b5Lg`ieI22bd^QN5YYgcP)V%T_$b=x8clU4`EiPt;%TmnQ6qKD7131pk}sgC?iD{aUoif=#sBUU|J@>gr}*y{`8&mb=Z>Er8vho?-@W4Bg8a
SW--7%nJ$_$V$$DT!=+a=8cIYMZb*~0juGo~h)o?qcfJluG`65EcHo2|Mwc>bwF8U@b=ct^=M&mHE76(UDRWcZN6ejWDaJqudc)66tutV^mp|5AKNp_Q
XsS<B3N}nb1%WH(DQo)dddWNQ2Hy}*~+91lyOj87NDnnI`9}i8%&QJmNrmRW`0g1*`!(gf~D3?@2K+ri(jj0iU!!-T?U2UAKM+j}eez4RLwnTOJqy_OM
Y`2Jx%sNY&2Fi9`fdbGpf?L}Q4d_UKK`m^8kat>T9Q2(MbCBoN&Y-M!)gc@~Y9})@Y&8a0Cy7^0ZH0zR=vx!A4S6|7Q!#cj)c`BR_eKB9<W)<K4SE@P3
K$ZDGVJcGoxw2kmY1Wda{mJ)9)oz<>=flYjfDrB$aE3%7(3bnPc=k1cm0OJhpT-6i0v4MeRJMiFhSg&gIVm0uN|7|6^_4G_ea%jHwGcS#NepEBW01a^<
9};iIm!JjTJ)Ty=_2^rh|r>qNxln5Z5gbBlu38U8AY8@nop+z!0>GJ)yQ`m&{RB5+k8WY>}d>^wVf60^6;jm7=Mrh0P`Ld1);|B|}w-<6bjIRnf06nre
p4X=t=UHOV)EfClxFHHMblv_i4g?n~58+;$=BhtrVXmM|Q+&WchCXsQfFC3YEI<}-bBd!(o;Hq$pdPM=0o#oR`W@iu}W<e)~*O8AIs!U?`ZLVlnQXs~N
{Cs0k%PK@0ZEYLIDNG*(?JIN139E41qq=LYk*_-10fA{+N@nF9HNc~9H!jx)X^<@@RW&veQrxEN6<pse3s#*rw`q{;!bqKt5j|CP!pgw}88fWOK3{91l
N9pfdIhyJkRaFknXqcm_3iU$>`_P?<D_J5t=$xw8I1J7^ZbS&K;+Ls*+t6V!AFl|m<gRdPX$)#bG!^7Y1%{p4!VsI&*_>)O#Wi#cWgQCsaHUWkTIO>!6
{|_33Dxhmz277>l^`#duy0q$Q0S4ZMQIjDBph<?NESVHrBQYdsY5PB>$A|}c+lNjZV`=?`OiLxBAm$lM{L#==r4Cf5BPhCk=P8S)h=CI8GN^w<imEC2t
ML}=%C*Yg-rgseu?xf4e)We&;6GLcoaOp{yX_Ew`ZaW*z>z-(f<|z;o%x@%1QsPb_!J<lme)#Es<#IoNR%TI1S<0@<G^S!DJ7RMU^YIe^F_*V1JY3`_!
h4Xi2`c*PytsN`}M+9iAF+Y!hy<Qpe!b!Pp~(zPv8Vqqx?DomjUBUYD^LjA92<D*oP+d4cU<l-$xKI0>vSUS78<JjDg`_L=-I`^!*NMuw(p1uhTvdd)7
Dv*YS%G}S_MTS{qLM-6VV$A^Gn)-9E8s#eI4d^-T0S!D|+*2?K|1GD9k{aF&0zeek?<s(DrGdo3=MnY(j^tv&EuHBZB`M<Rtf<_ZBLv`ICLvbvVORCbW
jEeKmxzSWurAY0mAVr`LRy!&kF?^0lO&RX#?xZTDNFutytvWh{;y2JucgI2DN5HFMTXEzh6{%7`YS@t&Q8~IIabHAJt$v!<RBTzb*e|sgBXJciTE|XZ^
r%_YV_ee_*Xd-x<1b`|BfBHTQtc$X>xf5&V<&qKJ@Tnq?FHI(M8B$^G|&;{>)6CcR&AU#eg?sMFsG_={Q0aLt;!j=SCu<l?=B23?Bm<=aV)DUe)n^+qc
&Au6nynSy2sgZ8tBUgXuS~J;ar%Fb8)`TK}>oGpXNoc^AbGfEbN(=$-hBf3o^^u5o(VC-$Ku0lE>zPJvKQ7dAWeA$0krc!o>C1Fr0^w^B#t7JA>Q4#y~
Ih6``PBXUyGWyA1NUlkh8KU7mZ%d~6)%W55lO`?DXBmpCYpM{siV5ti6T0^~ky3ID{v%<c~c`%Pz=JqS?tiH4aeI-;Pxve1u8yHTqlWo50qUT#Oo+BXK
-=H2l0X5LpVU-G)UwQ3>=wyv|CNX^Ovf8Pb$wSmlx3|_{ahMB$U_Rl8vEZ*p)KDn4K8}&_Ap2P9FsS=#-^fGu^^EAxtPW9W*gE25!`IYEjfC+rk{m+(R
IiAa{Wu4cF?OM_7;fUA{x9VQ)Rfq;M(dWu2-^^!o9YxK`h0T}-*01xFH?bBKbE?Q<R&ECi!}r!TUL0revRhzg4{bj;Q~P)~T5R?f8?-_pEB9<R5`fT|b
jb{!L!XA}eCj_BlV@AyZL7qW;KuhLy<BHytc&x5DYDt3UIwq)o`zXHRDPv)+WQ)a>tjcfFq6v4^$}HOU6+iv;|yLlIt??sTm8?4nPufyqJIHq_NwjwQ2
9^C|0jF=zZCm_y8b_!Jk^E+yuRMave~KamsnP=Ha6<sR3-}<%iv+pg_)6A`A+h;z|8I?Ux1mt6#ucG2QyReFaOZ`U$*>ju>Zdj{m&?mtU+UCnFzVyS#+
%Ln!|ca*E)n#?(}KeVCWviR~gLAZPa%IGb<NhT$U?S>nVzBo~74SXPcGH4V*I$V(c4?#5u%*tCvvDE{&k*XXSIk%sLAVX^G8EV?b6%<T%Se_Oa{ibg|U
zF7(R8bqe`MRu0YwGaF%QTOBP1(ntsz-bl#G-I!_(kpRy7jT~Nf8fMn&@{6d2=*_+&SGx6aTP~C6&}c4Jdq~cdJvx^ImtY{J@7y5~Zt>*=ok|6mS$7W|
mX#_&P;UfWoxq6DL5aEFF(WVPg{1+H(n*+99dcpZEb+B&nayDoIn3gr{%_E|F&+Sn+1KioRnN`JURwy8{k<bm{TyC)8fMnhoUP}sW*TBlXG^}V3^#4u2
|aEd4dTjXE$P9wVx%y$0Y4YxZXc8ObOEN<?9nY?(W|By8ofCmm`y;=yL_d(Y1WO_c#bPvvocO$W{VCjkNv7Hvdw~gX<8!Y(uzXu7BK;KTPl0}t|u=ROS
ELm<7OZO+>BG0nPC}YNXHY2UQ4eJ%<Nv{?>7i$_R!xS9x6|bJOYn=QEx4kvfD)VTAfyuO<1-XEa^&N6r+ALLKp3@#_t)}*=>BsIwQ>NRqH?ZyXJ_T89q
HzYRC>>Z|k$YxQ3%ucUlg)-eOG~a%I<4TWx#pmdeXot5(LZVP={<uy*^cQc=-K$69M7+4AgpuT}!1t_KWWolOzL>(A;#Ti%Y#63ujdsQ?4IyS&5f=~8J
w9*O4UKJw46AC_1CfT%*H<iLJuwVAYBp3>-Y4cic-628~#Zf%yq%y@N4NL{JJ5zB)8hD)%u>qfldw&FP8OB-X=H`gkQFQ@JDbieh<;ig}ey*f^hs|zsB
%J}*E@1gRabeLHdKhUZEY=<1tprAiXI==F8`ajoy9A_C2z07}HTSQPk^B)rLknQK&Kb6M{_D9yc*tlu`%zxu<J=R{-|8w~XyMSys-cA<<c@zgjikF@BY
&9XM7LSgd5wpN%+^SBtjDZ^}WpTDjVP?G2+}4@)x;8GttmslW#bBw{Ucn6x=Hmq~LuWB0=Hd!CYIo6h95S|3nAx&DfS9oyMZIoe{9)L}?sZ!ga#wGlo*
A?vVLl#Di4|>{GkmxtRmSf2&61B;J!LfECOg%MgY&`6j1ARqY#^L<9Abl5^}LJ?BQK6ne2i!Cvho(i>dRfVIjr1-nZ@=(2HSvQNAV;^wr*A?2&uCzD->
c_8NBQfVP?9GvMA%5-9V5wP0G&7%507fU9ZZGQKcL&SJUQN3dU=`H|*VnnU%UsZ-pBB1?^1uaMvJsTak8rWQ~;>jm;x`4VtByLao7Y)oc?c!IF0Op)fO
Dqx!H@ZN>(m>iz^|Wpy}h$P9~FS`IIpo`#u?OLYs5#$jN9az&hgxo`I2z}(bBrq?PdU|*jHxjeC`_&8t#X<pn+4pestCvm+`fVNY^fDlm;oDTgG!S2eY
2deCT4ku$$=#gj@w}9N)Pm1y*dp3pR#=w%9UbvZnkXs3`hoeiG53Lan{8DLffSFY)s&Z9+1~VIp8yZ?9U6!f#Scm~>Y)EJ{WL)MjLh*oyCku;}!ju}bb
yWc#kd@+QPG(Wk4*F;I%k&=(Hg$uUP@ABre^;v=>``bxE)OfPM~X9ob=&PS7{uib9FP+(6uAA?qF{^A;WC4nxuZ4)vT^}t_FVht^<UdxJw5;4N&aU0Kd
%2jPQD1UTh}=_!jOQVbY_GBNv%t8VA%DLZ_YPb4nLTlh9NZe8ygx;1d-`YSf79mulHf!T_yE*qIjOe4|4e}<7*#*`KYyub*Nv{#XVr--2j>;nlP9d5>E
>9IZOesD%+ww$qv>~M;9A|8#W{f)YZ}kj_U1NkFJ^c1n?CjhECaAAXFcz(j?c##NuZBS|>SQPX?eN*`g3r+$;%At>tbV3O#O(Q@i~pf`MvoWWEm~9!&O
YScI9qfd4IHzYG>UcBFqBk{cNH)~L)j$D=((1}XxVe03p95g2P!H>!7`y>|8lht6n^Dlz&I%;;X@x8Oey9sg$3sY0tl%m`YjuW68#hy77qX3;_W01uk_
0?B}&ig_U1V@EKd+Q5vV2B@+@6DqEOtZc0i%8=?UGSN4MAK9m2NO!8ga~fvUpPK^I$>oY*>Lxa!YW<A{2i?&k6qv{#QX-Z3r(0v{Av<VQ=V04iheeo`r
O-6&dgHahuVz(@>TVqzcBsl+mL#~^QzLyKLpy_M5rnLOtXz=SN=y&Vw#hMWG_1r_uiKNM2bvbqRJs^W&3BD5+@vrwuH7ZedAR^Hiw9UYub-jV;Zgl9bQ
S0I&z=V}BeIWolE2yh0?h1Q@&%Y#W!B!n9^df@jv_02%7z?-W4$vEo2_*<rZRY$eHv!A9+yctW(c2P_ega}S=~VlO{|>M-zRD`mBGt0c_Fp~4<PNzk^S
e*VH4_WZV@s|bajw79I%ju2A0TA>Rt6v|2V>FuoIHdrPzNhPJ*VMTs0s6S$XON$@=S$O99x3I6SQ1GBS$6+Lv}mFc)J~hHf7Na<h-Dcna#X611uHk`RO
Tn5G(2rvsf7X2{vwd6|+I;;1<O@3npwV1^G}e_zV@H5&_wp*jQaqw~i@$G<j}cW?<uRfD6ZN&gGu>K?9%-P{nml@U&rdUXXlDa?#*A$ut=7wmth`Tv&n
|6cJ+Vg7z-{FANs+4`HyU$6hHCz!#<uK(G3pRND7{Pp_Jj@NDPW7q$?%Re8cMESisoUdka$m2+rr?xEvg>#!sVTiqzL}}|a|B?AGgP9$WBzKYbQy3W+R
QGgVF2Kz0C0~G<-79`9z>FRmf8HtnyG8y^@!u`-cZ&bc9X~%b{w<8Zd&R#6`Fq8`MVRp?JbnkBO2bWa$A=swb{I8NHwx@(qh`p@@WCFmYeIBbZ?~P$0{
f-4R&T<Tx+!exCOoN7E*w8MOljMKQ)rjRt&k_Xz6V-X4TH(*-42DYr|@LVaT;_om<WRbj3Uii_jQ7q>9IlP@g$wWlQOuOHq)_?Lr`x>&HF7XkM|lRYe;
8@nXR|@7WQ|fD)Xj3)qvpfU8t2PF_e6uDO8OmAY6n^YTkfDfd>^@*+J7{?FGv>=16&8);Xv*dZUo#c0LdGN*aICeTm?kWm2QC7G8qvv<D4#Gic)gY-{a
Yo=LoH)EKXa8qEDekIH4ha}^$%yBUK3uplielzl3Xm-tSzY?K>~K2@BL=A<MXU_g^7rom|AkJI0C#3UZ2S}Zw<_vQThjM`nH<VK9xqW=O7XP`M+&S`A9
DV0gQJ%g}ocpkw|csQgcSQXD<MC67E%3#xNwO%`z*()4>ukH_27Xt-s%R~i^?OEbaBYmcUrd@GhJ6^biV7ca=WRo>sHRIhj<W{^RQTnEHfXU=AGs5nSV
AxvWGBc%7Egx_5mTQGVR?gsM>(ekZU+Ao0H{LY}(wb~>GJ|<dF}Ub4z1rF)4SL>H_9@J(ytl;QwS$@M)m0C=9#sp;mNyG1MD%uWFj7}?ll9=7>gnzdjz
@k(@SM~0D6p(XumCg5U~RIyj$}I1FDsJ`g<5dsF^-Zuw@;~BrhjuCXyi?p8MjzDsyYKokJQ6TK!L{0Pz^<25bVI(dlXI7O?8AUSy|A#P7_ooVy_5uy1T
q2V2(wR;nFV7|96t_jvM=s$?C_)L#<dp6<0NA?PEAE`BXALWN=V@L-l3RSPrISl9vOx@S{=)EKlZ1d@fIl_1}b-;e60P%vaaPv)^lp=fVhu&1MMaU6~7
ob;-vm$sVw9g$_1yvl`XP6xym+VMy|x%uGySPp#HwwFooY69WKadq9PvCZlu8baeoIX6uJioA)%TBI@n|W>(i%N?!gAf|+sqMUsDx)V&Pm&FQQx`_=%e
qMYQPHIcG_sMM!0gOM?lwkA<NLX4m9KNJ}`IAyr=T3j0nNJx%sNupN6ngr*7o`u|cB~1XLVPvuYjLnLIvrL{1J2aKmKj_m<gaxaZ2gJAr^7^?*-0mrLf
{J(Zf5sH$0A&6<NMUUJ&feiv=paWhu{tP?p`qhz0|28oq}bl145xErZ}1Cr<bmmM>O;3jyE4mKG*3lV7ZzbwG>^<+jMITZ*BLUPG^$*NRxi@Rrt3F{0N
X6Q9EK*!wYfq`<#c{1_<yNuz%lPtLZ<0gV@m7RT{vd(HUW4viATph%TQ?!&<x$`h-EN?tZ~lus}lw~G_kR5@P-p_%6VDSNJ3g5Fo}OMc-d)~85JNDw5#
oz!PNNKkn&6AzN&BysmF|4yCu2iv=RjAaXu<9hCt-4+3U3aPRCXR+X}Zd*f!r08mvppP_?UUC|dg|4>&A#V7I;Phs>ZAPk}kuAHncG9%h#9jPrCiJq4Q
1%#O_I6JL+)Cri_tMRp?NuN*H5KlAy@=a6)-WsrXU{m;bua$|lb+kF`%;*l9-UmL4Udh#2|hp8E+$7jK6;}>CR$mbeweCF~?-+lk5Klt#SucwVNV>8f~
7jP9!Q<2~Q%*xBoLzDB~{=w64f93t3zWMCz<XCp*XHs}j?4;ZFlJi_AG*+Hr`jN9rcY@+?d}iUTpqJIV@vc-$<lq0rcb|Uss~^1gryqRxKmY1a{^jy#f
Ahh&{@2sDzW>3uetP-U@BaF|uRZ;r-%G1}_nS$5zxwb0<=5~1#pRcN_Q6{}zCf{yr$7AO2Y>Mg$${j&%fJ6(`uQjCT>kP8KKz^i{NX=co$>#@`GusO(Q
0#{Pp9VeBC^ek+?wG9bRv7TiL&o<TYWzJoSOV%WnJi*ZWp0xdg;|7$2G$XCy~>ai{w&QUwtky&l^Z;DlfJ3lk8HNdQabZ`{{SSm$&LyU;M@8U;o7ifB$
Fi|Ll)0&_t2L*O}H&|K!I>^Phh6oezKc?yukb^5vKR`sttkDE;P#-%Aet`n|6tD!%{Iucs$`^$Q<-;oV#-MmOxdu}P!Su83Bvi{;9jeLhzwQ^uUm%<zr
mqaLNFrC&`=!wJ)_dE>%c<!5CrzgEOGbuaIp%eTM$t3Uti_kaHVq}fm3{P|TkeC_g=e|GuhL!&R>{m0Aid@1k33+dPIee3e4fAjP^Up!Lqo9`sjm;d!^
iFO~p^UL>t{?EVq($^B{iz<<5cil--Cw9_qn(VS>Wp|--Wj=qTLfXJXKVC?myU>!auG}iO$l=)G^l;-|e6~tlINreljA#>>zkRK6kjg$uzVyN;D{r|wD
F4p8xo<xGhc6`hC(Tc<^x1Sc{dQ`DWIX)Ij}tRoe&fGfzWtA>1ODQNm+!rkS|Iu6Cx4SDizMp3|L%WF^iRf3(w%wNroun_;}75Y{s({jcWG1eOJ18{6D
E2*tLlvlXgf()=RSIow(lZqYGR*EpRDztyO2yPy7(;e+o{(2vtCZU;`8YhuPeINdup1#8Aea6Rq#Y#E_1a%{QLircy2z(6SqwUQ`-68e)H*1{^8jmOLT
m8PGX1ToDaYBgUjrM!*Kq>U%mhCmy_PV)+#g;pG@bMT|Tg;$((R-$gCAv&;9O&nYwj4#;#O-He}O5>7*7&<Wfbh^~g>0BwPj0CYH-T{PG7s|MT2opT6~
9)BgL}+u1mJD{o=ayUCb(|EFI~4khC;zr^o5|M4R2=WNQ%3jgqz@Bi$r%Wr(`*}PX!D66h8f4p&_ds%sxjHqlVn!$yuM~OoDNy$YIgEPB$diJxLCT1#d
)u&-Hk!NN)q2!Z|5A}48zEU=sNONW1|M^>&KYlxP%fJ5Hm!<f{p*4?afNXhlvX$-kkvGu9Ajlh)>_3+MuV(*i+5dX-AI*-U**9qRO(i?ClAT$}zOQ88W
7%gc`&`XFSCh}_ilzsSo~^g(f|-nuWFfYqC&`+TTRj~O|MJI|-}=kTH{W~uqrbZR{x8xQ`d|M1>34sU%#TmM^Zn$6#K5@$lM_Dp-ruJpfBRQY|M5=_^G
CLxUjFqTBps5NIypI=s`6DYnH!QmdS>+CB3tH@p&ghP^G%pe+^b|%XA4y}10>zD+@x!6wzB0bg6$+0ojR6f24*^mrk78qhjiZ8eShhgiFs4s(vxp&Gk9
WcJR`lt<0*KU_0onU=U#sM$4~$C-Bi_NS#<U7nbl3Mn5vu2r^)2+FLfikL{j_fq_^XpTkk~KTlJopGbdT=mU?79p2}B~Vm87rE`OY?l7E`$`@s)?n4I{
l@4b6wrIWLdYfPsRE15Equpu%tzYiCV?_c@6=}p5YrXE}^_b<@|$!dD}jkjK&6_)xbBcx00ljM{qnW0{qA>RJMOZJ6lp~SI6MEb(?a!Xjc5hY>J<4^I4
7bF=?I`BUl`khDnOwUZ6>nc)hQ{65S-ExJK$sh~-{9rZR7?0ieS#)vTnq)dmjF8TRU;S=kiZdG^uQ81-u4_y$m?eREkP;@j-!jQGl4N4DjGV$+c(6xio
AqWDImsm-+c^K>x}o`6kz`$oXznLzBK+k){qW5{d}g#XCwnBL6<YH7f@zW*Bsnb^H&=$sQ?)lP5+A$D+HRh5kluYR`+XpEqA02HfQEVjYWoqq>KKGw#8
2a&c`<g|%S4v`#}^=)A2aHYu<S*3kyG$)l=#exAroJe()KcGl#fADeu2)Y9ufMBRUN%8;0WA)L`y${`X5p5iz1cJyckpZQBkhwON3UwDxM$m$X<EU<Fa
2<Kj!rbr`deZp|oGUzoB|G9aN8B9zfh^&h4DOw2h}(ZTZoYkhr@DKlah*G2@W6ESRly5BR*hf_C-O^1rY0bMNVVBHC|<`|eIWxn~Q*-l#r*$5x4LjMc%
qKS6j}6hM9lO{t9i9%IP?3#OGpT^%X9v*1?t9snqhaMdC#1<9Y-!q%IiI;bc<!|+LExqQo=c?e@nCoCAc-CBN!l^(B}4X~WnLv=VTM~hs(qEnV?t*UE;
wbaQtmuJ}SxW@+8&<5?9&g4(v@X>nQClSn<t0IK{;fdG1)nZi3wgx>`uMMI@`?K;U_LgASa;QW7)gihBy5EmgLtf1ePn<nh|8`VU7+#z7I-qRzxkLR8S
MLLUFK*Q-FKreaU0L~{Ja(6Ae@_Gm&$lN&m^Id-YOJRM!!|@J0<zZg4o_%g_RHF9VEfLY{<UC0)u6dH!q>&#p?=ZfWrk~+dmHTQNa@i2kx=tNIH}K64e
tfLT%I$yuBvToD~6BJ_3~rw&+~(=+OI7(y<48R11og7VEA3F2G}OGJlr8~46zP?JBL)eLwRzLH>=zvvF9RSc&dXR`cL6{ONOnN*AbYFP2`||X0My_&|U
XclMuWfvn`38+<x6oXSv`w(NF5{itfSxf|d{gUvIZnwO?Hx?052xY3}kb`0}TtciIrAUW1drP3JzmarAuj<+}yCcYg;Je(IG>M=y&yem7O^MtpnT*Cw1
1s(u!X_8A!UcYQO|sT}Ue{Mb>Ndz4W$j^6K8Jgs&kSA0A_Mjx58k38Tt3g>zg1#-T(dA#_q1uu^CzFT^M6Zc9lsz<NGs~^1s3`LRZr|HF~;r6HL#lN%k
Vi?&*9$vGNe-&PHfC(6;8YJljQKG79pCRT8)*a9+unmZ-qoJ?%3h6<w@AwFVGU6e;=Y!H3VH6x^K^b)Ghw!o*>Ncnkc9GgQ)#wl&Qn9#Hbwdbx>>8IkS
LsbOM)LF`8VnBU1v?+CS|l;<+A7t7;UT@K31dmMhG4WPq!)R5lBE}QisSP7fmva<d3rIZEUwav=jt!bSf$6zj70|^+gkJRcJvY|qM(Cswn;dzZ5Xzr2s
N-$xIoowNqcz84Q$ZUc5T(*N&>=C6{i749ughG`@qz;d3s@Xx$Yr7(@P|p*fVY;oMBz17ocOyN&A}n2*7zC9K!ptRzm>?^p!eT&DIC|OU;U*_DiI{;8b
1oZ?Qkf!hO0_+Nu`pZ5Fqs7d6*o`2N;MffAM`2l>pN>bk_MBcCx2^*f}K)DP?=J#0}@Kd)bK@l}tvO7-;o&Hm7SbL?+{Z>-xz`Rw{8M|nM#9@d+={YH(
d$8bY8NpB=#Gtd2xsrQ;4P?~d!I`xy{W26^HZ(2S2skmN@*s70klj1R6w)G<E#nH`&qgUk?3)RYrU%xT@Gv|M!;$w%WFXIg@cYUWTcJl4ANAEj5db4f)
#v4GdyNNg@Lo^<6m*RDJ+0kRa-|$giT8f<MO+(0C)1AAf6j=R!DaG+jade9U#gAT2{b@?^X^8!4O7ZU|rO19kE`-#w+gKk`1Xrw-)&71oTkzG<ehS*4m
!ud<_3DmAnKT`BY)-rdV~f&3p01he9$zy=8(?ec5E26#sgHp-ue<7~Zd`@5y+wDS_NxmY;YM=_Eu<8TBYD$eN&);TN|Kw+PUTy*1yW2YZrriRQVLG&@a
#uYil(uRK9W-0)IYhb+GFh`Z2$v*%OCDoG-Evitqv8a(_JlIutr5_0$b@O=@o~q5uPX$AiqO0<XcjY!S*{FSU$5VrWAE-K@?Mp5+`G-HtV+;RxsxW{ej
KN3l6K&OE6ga^dTe{r_BZ^fyzYfmXzQiKjPbCwOb9n9^WeC&0FkGmWJykC=IEVI;}hKwmTNoZknVN;lyu&rP)5*aiLoT(gA}_KTyr~`YNQ)?w}ZJ#%H*
>8XWGJh=Wa%;!qQv1>DfY4)&KS{uqdIg;h<JT3yxel*a0$23&?&;QHYX(-5z^Juc~xBqa$q>x2JoC!=kCN5h&)ZtpQtib~_uue<0`kcOY*d7pdy3V)y1
e%>*rtrZol9tErQQ@3u2qi1azkMI!G+23@JzQo6R?*9-JPMq??YV}m+aP;8QQ8yhutA^KK=m|dLe6MnT(FEY71^Q=v*zR2K>pjcuHsmf7!^hsgK<@W=6
ms+%1#<L^9!gY@PqU3rqwi0%jeoZ{Fc_Z~*uxL_1AEou1bwmuiWZQnHdxFVE>g7)fJRtT`$k(mWDEV3(^rT7G+?-0MQR<Q<>_?A@Ut=QgUYgeh<53U+T
4Qiw2r9VIvF3LRYw_2)CmZp9?Njj_9HhiP(!?WKFaS)EIHrnq^j8Za*_8AYmQa5L+^)3o?YDO21a*b%z8I(U=;MHMs$)*O&drPtoPC31_p<&lIU5*xSB
dLOvo^(FC@{gTd|X9c)aPcrTwG<T6$MjhkLcTU^-ZmZFt@c-gW~c=rM>o4QA~g*WMzB`di#uM%cKt_raz-C5zFzMNvt%B-O8O0A<e?b;e$D9ey-v-eP}
pIMe~Ca%Nqf`qr)4hBy@G3w8$T02m8#ez*aZ*|%C>tHtNboL+aRj^ufWuv6?R+n_7RlHnmDv7p^vA8w$~Wo)$stUc(d!}@A<@E?q-sOm(){T?%0C)rSD
zpgo6BzEz{F_8TB`rv<EZ!`vj%5J1u%-Fr-4U8gBBEv}d!D^yUoTU@(3M>iiE-Z;{A`sbTq+jtQPU9r<4dU<r^s7(5{gne+B7+tb=n~#xOV%^oLcSl*_
0xuBtcef)$Iq@dnt%DjcfS7N_x|n%ed5>eeI;+wMJ85&HY6+E?_~SS<CURLHcLI&-Oi^VihPO?>gndV<l0EKV+p;ueEaM9M(OFr?_D4%p5d^$|0^l};B
UV0!CPN?`ptJP{_TsO-TuG-^ydHmX^I9&Pel)>zWtBMsZYO>(i@Vi{Z8S;eE$xTZAU`0y*r26KYx+cb@ADB!`5$K*m`(T=)1xd-pEcwFFu=X^2yIUuH$
<9_;a^=J^kueFTe2zc?UgHC*P9w;XnQ4>36=Lv@r*2q#MfL{^$J6bVE|Q`~S_SKl*+Ow)o|rr6;_TegBm=-~ajdvu#m-`To1#d>(%z>;2y<XylmT=PtB
WVu8Sk%?mv`?D^NN11=z?9bCBSzNU$pZ`u2NVRO;-{`jf+#F=@CE2jN-KsOZjQm0$9e(~MQZ~xr^U6ARLwEwUT_usylwEu%2edYb1z4i3XpQm7ptfLdv
5-oB&KmD_RPOOpc<ISy{tEU~dwqNb6PPg5DKHq5dZ(mH+$+bxJzSyOvSVDal=31pa{JD!>XdbS3*hH08cdgoTHPeISdhUVHkZnTC=^Gcxu?s(G`G^1V=
fC>W*V5)?-{)O<;a@!c_76Y&+5dCh5rLUjob*K|_`CTSEO?inG8W9Gm0={plys7KO`$1z7(Gc<Dejbfwx#je#@1){O^m+0cvian@joQpak0E8vM`<rrM
#1`eEo*AUE4U@#p)dlos8npNm(aX(@8phmPNS90Y#9DB~wH4*-gD_`V5?rx>x}MvRXyYSL(a(K5NS5AO7(2y|)uXU(7Gw|M^=Nm5a;w-n{(V|2qXN{Nj
%i&p7nT|NiNd|8xF3=>PR>NaQ<R6GL2n>${gf`o_~A{Z-mYS65D?uJueCQcyAHo1_tYGMW8Wm{c4_>2#fXR^^S0$tK;-nhlHaS+$=p>~%ft1U;}&(u@C
A_`LosfKT53K~AdqXm>uFB!2zgw-Wsm1@gX1zds&Ti6^Guo`3n)<y$|$_P!`t{t8@=s~-K`;ux`lmHVu%#lFhPCb>S>8f02#@RlnTlJ@64cWv|(%kmew
>t9^{(Vr)iKnlkA<qtl1>z$-CfAyXJo{s(O?8|R|Iq}kbh&|h6**@MroLwe2Xkg~HK3qHL8ZU7$#|xdQnKyj3@~;psW_~QAnB-SVmQe4$hzsNmya2kW7
H}8%N!-OvtVOcGyDw?a^UwY$-|BsVKEihARF7l|{pcp=WI=c`F_Y0_KGC0~XFcXt-gHB(lkRo?%GVQ@%6B(ke(CMYw||mH5s#pFs^CSg;Kg+VoP2q?+S
2@z;3b~_xiq?XOn}K%6|V)vBx}h>Xdb41cAQ6wyLukaBW=KIrTa@GxV(0nzchx+wdO0!dNSEP$$m6_ES;bJ$&b?<=qG=lPv2+OQNQpu?!*l8nLE)ZCBG
$S{`=7H6%a>~=`;KJ>$CY%k^O$~d&z?Fhy;?8Rep4_egy`pJf7l}SBPAxWItY<HvQw`S1MWVb-MP~7R7Q1pI#w?<<NpNqE}vC_?LvD?#g-8@b9XM*Mnh
qXw1!6AV~r3b5ASDC7(}p%iHjpS-{--XEs1`#k=dD%)d^ozYGhc6GR5)z37-y@60-<mwc|$@PNXdZp>G&_<#D>pZupYE1q8R^;djp>WkfD^!xRNUw<PQ
OUM80zy9Qni{C-txIoVxM&7vkC&(PgV_F0GWEdk{S&_fogy)U{4wrrX4Ulx!Z~yE6JhS@wMenBk%gUfDkDozTUXu(uzYBixe_U)IFLS)E;}xcm*$>NU7
FlS`<ED*SjfcB-S2ez-sbbdD|8Viy>z2McZs&8_a^CdO)uX`KzQnskZzUa{zDeM}{f}RL^PdvSB_fY7*bW|(pOw8;BGdDEgYFer;Lw||&J2eJJl__E89
s5mCs&K>DwvwV<5?xQz*URVIVtgvZ~ZhMQ|XfgKYRPJ?ysd4rV~#-6BS0);awt`{ui14$MaCK?3zo{HS<^SJd$CKERxPLzxa01Te61|zWb{;zj678U;N
;IeK((#UZRbXrTWSS`ShLrW)ogqxzHg(3uc@2oF~cACuvOch{NmcFQnnh_Tu=lpsyttzx?9cmw)(oY1D>1!XUfSF`rzn9uj&ZHHMSE)Z_xD6EO0s43a&
)^vY~<^VzBAndL<Q(pL}oQbGws;KD|<MtiuOfSB_FrR*wk7{KPnC?7pQNfaNT%pRS*x(rR#RAel7%9FAo&k1=k>6R3frr1s_24<zK(f*qDkWqzhU_M@o
d3n-N_KQ*%?T!cSTdGN)(6}o+`i<KZjp{Di>JIoVPS7zqP#U&2iFb5w30LcJ$td@C?O=dc1!Pjfy-BqdN_;JbzxR75TUI+Vz%uBFn+jJ#_KiV>W|V0|)
8k!#P(v2J6*A>@XEJ7Irj72)n|*mWtcm<wAz*n}nawm?B1Z#ly@nEkOJ!k9_e-N?NUF@3YBm)~n*p-j7U^~*xK*vJ#DLO4jUUC>)-hyzyPPb_t42(Ah6
}f@mD-ffFWEqYF>Go!fpr9;eM>*SQG0Rt!^atWumVcE<Y{0*_qR}{RXlKFxZSBZ>P*X{yLwftz8a1C>n=7gt!y0~E&CNmsaW<*fr^c*Wvzymn3}04O80
8@))L=HJ*Bd$XnVZNY^ZV<Q94$m>Tk7@1!nw`><*{#ZW>a~NCpkLtf@Ok9x+;=l_ZR=PP=n!7dI?WlO*VsN~fDyJ>ivi-XQdG26PBv(dSr~m^WrT6ApY
@0Wsq4XY<Cew-N7ZK%%=g_09j!-kUB<j%4S7uac%;-Ge5v1p)xa^aGAP0zkkK0Al$uZP)^91R{XI5*Ut|$RUT6D2g)EHk3qC3rX3?C{f#}*%XH~(*w-B
gRHBo`z;2sWaX`_TbZ}ImTr<+R+e@V4tJb${J1;(JMi;4E={wYuybV$69ovGlhWB++mz8+a@id9YKjgF?eoQYUnqTh3E-x<(9P&|TDwvZB&sh1gNQwEl
6?%|3`CdB=!>z*p)2-6WTz4tkV80SLYFjYla9OIL$gCuqU$|MIN_eCGv-t?PPkhLQp;=+!7|eYXK(^UD-zx9CqBy`y~fbD)uCk}Q8iM?MdIhHIeo#j@W
PXDpE+gq<}>T(dZtea8K=txx6x%gc*41C&n*pH-E5%9A}{Tk&%F(MOS5N>Y`tz}9-wi#mhF0AK7XS6)N>Kun@+pqP}wi7LC#kQezLhdduff9-_H!yE4R
W+YrH;Lz`VQ0dk&r5d+qbjcfBtE+=FM|SOZ_t1OCb!Qd62$nAv|R4~0e4mN5Pr9fJE3`r^cCWwp@8(OM1<n+;n*)SdfhT?n7MKLzv1s-A7n6kXZ&pM4%
<Ia}lW;n3oT>(5;Gl9dxT|7dUi^YvZ7!~Z`2{`hZx?g34Ty1k`8b3n7)ZB!Uh<r(7?S7kXtP&GKaWmM#w_z1?=v>dv@MRUZtnkA16hJuY@0>iU2j^Wle
1fq4xke%H3U>{**w=1OuBQ9Cd2EGB{ouXNYA|&C;xt~IrZyX1Z3k{-&zP@HCWEl}qc^Go6e`%o5r?q`=&r!$@>Zw6F0)2rL;O(KmpEta>r_SvTE+!S81
HwgT+^xNhM$U5ipr>b`Z8if8W;}cx=nD+fhUU0Y%7qSu1}9p|+@x*?FsB}ef->!f&MWZ+qu8<N-}RMnL&TH{VL~n`vpF=<qlWP}`5FdV(4A}sQ83c&nR
CjxyW3BudmsUvsci`P7!?730Me88<V8DPvq<McpN&LEzO}bCOAn4+qUG|u6AF+oo!1HMZ~6{nZ$Vp~sG>4%{2m!OrJMb9Il;kZ;T)mWx5h(X^3ax$=W|
9BnmN1W!eV!MP^O=-WeYILsXGTVG+ox6{O~v+O3_o1kB`la>zq=7+ay}&PxRf9njlL3nq|3_BL&av%gszvx<5%Xb1s+AeFHdp@CZ1sz-hSmZ-kjSoL!2
E$Zd1K;QAAynaA6KT+3#3mggH0O5rIL*fU2A4}H@eEpqF5XMu@Sif|=uxW|Flo4;tBFFDed?=4X26X&V@E-G2v{Y3~kqko+8ZBGY`!_NcG9rnkyxt|1s
K-}b8oIM>19d!_avG5a4&?fTTUqqfVD9)MnHPqcjY%`WCh<ATpov;=Y!bw$dspg&GVve=KUEeO2NvLBgF9PQjOjz8Fdh?#{2<~>DWnjOz*AKEI;S1gXS
v1LDm=2?V+}dmR&KyQ21#(4ecUx}44*Pq5C<jRoIh>fN(9=BD5z2W8?(M;6a{%4i^A&vy*Um)6WP?r(KxlgNIG}9dlbpf217`w{?uCB2Bx2&;-a3;oG3
fdb3@A2-u$aE~=VuQ9-~DA7RR$OH{u~Nxckghq3W~dYcBM(Vv~-t85Hn&0mxT@=?WuAyKp{1ZoLg?@I>Ni4yxUKqw(QuyZ6(3QGy)h{S##&!A9fo|M8R
7x5)MDkO~`9R{pgR?u-Za%V<irE+RPGeKeyYv|B2rm@4X=FR4$~wk8_f}a^a$KNB4S<{lvfdxrdYQ)BXEWA-!G#yjgo@TO+;*2rF!+s|?GgEg~*`q3#q
kK-EgtX=14n0+XSE;3#EgeF0<(jiyZ7%<9TVsx4uym+U1s(eu*5YrGCiG#e7ek#h2!F%Cpf-dXL97DY72ZS1)hp)`f@Fo+RcLq)$h5%|nj%?p!<of~?7
iTW)yP#X*#-nAnoUVu`)2w3T6-0HNC4c116D%LHi?(}gv2?F<`80Hc+Vq#)NlPyiZLz>B_476WemRo%%(>`OUHBngdls3tQb78~tywkXS5HJN|ri{%@m
zfawb0KJP7G<{1z?~Y@P-wFQd#2CO6Mj-yjG`5@YpmmJ<qW$O+HBlKgF-O&9yUp|5<Sv|iOTAsO!}aGC$u;D;<<6(XF#1gHha=I5Ebh?#Hk&qX>YQj?h
#x1h+wGB%(DZ13OSK`sR7scUPI;^3}SqESY#!JOsq~_Z}SC27fXpta=u)v)n0VCL8J?#4NK5zhcmff>Tc?C0(EF4k&fAcp<*5~vAS+r^w7X{cd|N{>yh
4z3N+Dm&?QPBIc1PRp*>m!fwtY6BdN`HHpGjGfKu{qsj&?pTWr2j%1S;UD|Cge`Ng)Y+v;6D@j1qRaZ=Lv8NS@F5R?IXT0^=hEsqniU719>Ijs?Gu?Wz
!ap-W1Q-}<4rZCt97XoW3VSEjmBd3OY2bT7!&Y+JRwraDQ6p*q|&0*QJLQ7k*SvXR~V(8&G!9YTgRK-XQ-7N6L?#B__ntF$w!zp^e4C}aD9vcB+rt_p(
oZCx_5gVqWFWoLcJ3Y(RF-n&HIFDegDNtl*B6@4gT1;*?=yt8^4Bkpe#>_8stXL@uX_D!*@`OT+R8-s~jbaBnmZ9;uXo6`d^zC$~xiY~Y&>B@+3nYs=?
P-*lZWrY7I4;n=Q}LiDxPU>&dTRoytbRb)i=L;|kzTe4zQp=OZz=~}ij#gzp6RL07<;!gC0RL}s2-W~R!gEiS`u_`gqFx?C_1rrmDw-wwgdho9+YixL0
21GR!`yq_n9?|AJLg}a7<bYpwc=A!$C17<WCGL;xyuW9oo8!s%|GLi?&C3!*uV0Jf~k(a;xVY?;VimML~6?Jps~Zbd5i8&Di_x#7`(YrB0Fj4MU#uNg~
Qwa(OX;*|mT}@u^X~7{JWUam8ECc>Kix=4Le!D{tmH!w1Oo1LXMu^85gKet<kbT>mUVp6AbpAm0IzzU_aX-`+O|d9v|t52eCEMScry9i4(`b%#u(vgwb
&oH%Q^+fGeUlsNm5^GxI|4wGr=;Br$=#vwSxoO9ozpBLD%i<Ty26lZY}K;yd39r6S@1}QM^of{~c8!i`(da2$a39AWNQCMnQi}NQX4_8PhJs>feA~7hl
@x<ZhQEz}cG|4++b8oL<NE*u8OvI$U-1c|K#A0j3k?BI1fn5>@FsR$t9GP$?3ec}tp(B)>?{e~q0}qI3F-_OtINJo>x>?(`qNDZ$0_65GDhezXyMXLE6
N(j9J@lQQYdCJmQ67^JrJr%;uzx_F;)&=1SRGUc21ZL^LL&CyNqe9JkOkOrDBvP%g$IOn6gN2xv$KLJdp!$*;Y}Wp=UrdQjTdm)EeuiVC+Pzc0XO>v2^
WIJ4i0d|652!GtsyR;-x>%8(u-w)ZBj9J`|(v{`5@6mq+3T5oe@*rd0=j`Z3($Zr3T<2J8lBQy+6;N=o_l%Lga_N?s7<vH&6BT2_b>{Tlz|E#W_-&uv-
qE)~rdy=>E}O*iJOKqU|*2HhE%j$_jTM5Nai|A{x@P3c)$e1Vmlh5BZFv339o0B8sEusttXrMIJc{-{{L9n9*O-v|BtNKL4;A{p%_p*Dpm(+~tP#$icV
MPL9xSsTsGzQxY1;=JJ3%b7nxGu@zSt+M{OAZAfGGfMjXTFSs~qJt#UhHK4N@**ze(%ozKlql&Rd3_5@sxAYz%fn9Q1Lw%!lIe+mvi>o~+d<wDM{P}Ij
(>@CvBQ{L006fbNFgj;=eYYPu^NCK~qbwsRmrep}b*^=Hf2I|%1=DG2Lvg*%a<NU)*=HcnTYK;g<hj6f0WRr5bd=R%8G<QcKIQ|F;jtA;)PdTB8)}Bhm
ap*r8~J2Gi3f1IUUJr1e;cxUa(!=4RXYG0IIiLXU%-6anTqk<e!D8bMWMdLA&`ss0<EC(9w7$YypV7a27JzE=8olXBNsmdd74Y7ehPW64%=~lTSU`>n^
aK>b>bpFAVs*#M*B1*o1q|X5^j4rargF~K%OQOJD0xM5nTN?`WQx>3jygsn|Yg=3ZRVIk$&o!@mob|6no3sETo|M8Gt-}mBCTfH>UzyUv`2V4W`ht_TC
^*ieT>1WxDI4EO(|Ey35gm5BTBKc8)99X00*NOR*4x^!(PXae6?e==Q`#jXkto8`93S?E(Y^s$EhcX-<4r)xyj>&r#hZqLV0hzSwl=X2x|=(`_k@^*Px
xsxE~l;ZYno5R-AHh}}gO`y`tCXm;W}cD7m<CL1~#8gz^hzw4{W=~n}XS|pi_lO^2?DBv9NwC}TNJ2^%dXBzkjgGM|}C*dW&_%DV-mBJ4$9=#O;UdxqO
9Ej^TUBf)9{lsYIs4uKQ;BQSy7veT1MCQ~r-2yFF2MiB(CloOwvqhb=r~^r=7j4Jacqh+L->Zuw3(<494{P-j(KH(thfB$y4_u2|Hq#EW9Ohpf4#nO>G
4)OZ8hMWUm&(8fq}gtdxoYcNr~6=2V=1lgUy6;uoLL<j3^*7+T}1x+c&;<ZbzZXGwXEQBEnRd>dD#;J>(=v(IWg$oyfCP^)DNPLpjF8P-L7U>8g=NXpp
LN8O-2P9WS=8Ujjmg90e0FJV1j#*yHl*9+ZGv6Z<)51nSb#w9bcSg{(S~4RBPLkjf~mMWkYPsoDkOS0L0SZqji*`O-`?m`K24jkcgfL`Q(zBIfW2q%0n
AoUOJRz%{8^@^ng^T;%3L`#a~a_i=<jo36i+t4pg8i5fb7WdfX>6ocr;tQ;~T_(B;12(E36~A_1&925OI%YN7YEb}|^}JdBw(LOaZtF+a(qoIgt3T$vZ
7*iy$G6De4`aL|$#76Z~xM2C|GkWsTj-$H3aA8adinh2%IcDGN%d7rWBusu5iXJ1;HltTrv@P<dpan84B0n<djj=0r=>2n)uM|Ev3=?0BaXEsGrsU~!X
I}z%oW1_%<nxthgNY{hL^%8cPUv?QXFwtbTrcKQr%xS3ZiF&a`N_5ch!J=alw;3m_ifK8Nvu>^~;O4Mndx2}DBbjU`JuRS(>ZxgkEYIzvI`5%oO0mVw(
bW)TRfSh9xuDn8Y13}Z%dX#TF`+(VUmdLZVh-W=!kWVllZ*B^r38j-2)+`eU20+l9_}v3V#j>5ux9D;u8<_;<i(JqvT*#NufgfXkfVK&oxDAr4=;vJcb
mf7Y=b8F0Be4LH9x?bA7IT7u;z#BpTRFV-vcu~|K;biu;$zCeRHs8!OuM?%<4`Avbyg%csd~WFVz$pxom-jVi~lvvxX^AkUhAlXDrz`{65@K99GzfNzU
o@1GXV84t5*uuwW#1Eh^wRON<As36qWjUYpfW-{(ChB-L=f!z?ZrNVz;~w>>8pG6CfUyMMr%4(L|Uk5fG7i^VzN=3TXYz?!%ALb0=9uvkwWULj)k4y(9
P!{_3B+@t{xFg@HHcjklI;Xp<doNsY77nZI$L4)cXJ-*~zoAv>ST-<ltWN$Juxx!w<e0v#nIHl8j&e>de$X9FW0Xy)N;6SyW@uJKXn~*z2VgG=Ev@2}J
BNG?GOCvdBIdGr0w~C{LgP^wI#>0?Ddq<$Jpsh+erU3U+fW5bQ&GmiLw_k}nIJ$}^%B3|tzO0pQ_G6db88FkXg8oU>UlS*)!2+%=UBncjKngBlOY`w%q
g`hj@HdX%1xaKv3hiR#qdi^`a#8a*7Z8Q&K)tEp=jcmW%k=SO<6HWQ6@M-su%WG+ImdJDkz1FNX`+_ZJier3hIwcb*j8|4vfp<s(k&k_pX4daDN9G>8q
P1Ik+I=ELmx2i0*bjj96AH+Ek}Wtd;|~bkek2U^p#G8WdSL4tf%&Ccx?se&Xf?jH}df!1#+?TW&x_T7y;*zb9(r*0yPB6Yn{Y|VcvzDQg6Bktcj$i#7$
i_ft-6fion&(%>$;NP^<{1%z3m2ZN-pV>~;@-?x}1F$9?)tU^HSi?%7Pfc-Zd=B6hUS`4d=kX_b<r@Ks^~L8@zLuPdRx!{Bk;iEz`b*<8pS&H!Sz7Vfa
7C^kh17`Fz{E%MR-!fAVc(w_M2mz*;>c407YBvI5?mmU~Vy|{nLDdyhjzmbBUOi8G?jNmcTo7`c;sOKH25xWFTGu4BEzu<z$m&vp^`^=Z4_pnK~8^@;?
tN}Few#5LStlYbN{vH!@g@O<t_pBuYZJFj?f9c$F26P7&%UJjN;g@k_q{n=9gEdzhUb}zEDIob0zqc3Cpl}48Kc6}O9LMHV65B`r&b3^Fk$7}PA-!x2E
;8xpGyU;!y2@j=&%%t_?t1F%*&@IOn)ZAN5$)9SX8_hT%BdwcOOeu;;^ZM~u%>wvDVcscRV{=^*@Xq%H7N|ji_tiF=981KnbR3+V>k)7k*+|FtwqX%n?
&QP!6EyumwBCwL6}8JWMk$9uU1TbER7tU%?WwyOj{;HE(brK%`U!czU$*r;$<k?`+=dB&E$%p2%z&ixt_?IRn?di&o&WVly`HK67ya~+&x9J9(BU%xJ4
#yrye8?-B*bCQeY@Pp^`eYmc54HuwYb9noe6>kQIn7K;WTAxYo9c?sghOobY&71dGh1hl(n@bvfrzc&_<!Yes~Cb}LsqrL#&hncXa#z_~t;&}uk<coo9
VXOKg%g85F+Omb3^9TP>NjHcS;sBCj{9tfN)uIvJv^icBhe2LBzam&S<P%ogF8<^l)8{TchxP-zn1)D}(J2UPbaOd=^|N1kR`+brs43aUcdPvI(U2jaZ
2WMx;gLi(5`YEFmXw-?yvc+s<FHJT}b72N1c__{4-avu~-FXw&6+4F%kVGLRP7e31Njp`eo{Oc%qjk18xrd!e2u!|}5W_Spsl}V1RxZclJVy~Cuou};W
N22wx0|^!u?LfZUVPAmzFvH}gWX>WFZMQ6S}mL{=kV!d9}ngvOH3wh;VD}R(B@ufK&0%f<w@c@4Jk{_cf#{@G!VHPY|{$PE41JpP)3DR(rB2iqN9kd&L
)x(nXE)9J3)((SuVn3IJFUY=8uXbDw~$3&!^$Ii+vS!QRGn9lGtUeK&i{#Txnk0DSO?+slwpU-MKv+c`;&r2F1qSPmV3!lH$@jT&4?jfez>6YE9TJmNA
5|OV`_7wlpsp7Osr5*Ti4^VD}e=0P!#Ul_Q2?>y3lZ42>pbotpho3(Uz@JS}(j0>QpnIB<GmP~OA|>cw#2geXtAJIu-#*HBl|3~eUz>BTj+8<k^PsxLk
q?EU};et-i%z=0p&zz^3S4t9SnaA1633CN!u1_Q>i2)PW3=3{$JFlhlQ2z|I))Vd>{JnZ#XYq*a&T+2}s*XBq#?jxMnUnOR;E_OC$L0zl`n*<KVijRZc
M?Tqt&5p;QhV;1u$QVoR+x0-?Bu7@|>6we?qy}eHnLoC}V_g?oCBx+0CP-Y+2aXM&v{!?HfzrifL@pwBkAtD%CgU6_5C#dv(x!!LzcwBRf7fnnL7owEh
evD*=iG7Q^?(D1LZCr@tmAGs?y7Vp8?e{#6L-WNZXa_N*sQN#-O*?E0VfP(7Q&f^gIpvth2>%+Ts`b(Mh4DxduYKW42WFl>c-{Xv<C#bqX5lt7K|E0!0
vEI8eyaS1W<D^LIn$WX*_wV@7&-_xGpLclP{yhclq?I{iMAS;{c}48TvprA8^kUmMiFU0V;yvil!;&1NHdIF-`das8K%c>@-{Gq7yq0eHZy$%0=yP-f|
L8({NEPUVp`U(^rlC6DFV&P2!HjF?*`7oDCPqzojoXJ8g3i+s2kF4mu9?Y%dSfTYD@H9k^ie(&3|pK0ycBP0Tyop~q&2@SOso3C^4@P#ZjZz$3CU`b%Y
_E(Z-qg_f7_*xUNv{YB(z_hCQ40T<{yWpt?%OFNv!gzRf5%m$89t22Wm?MyMzB40i9r7nyN?M1)}45rW)SCxhK(APnNEq7$I(brvh?g0Cg8h8KOdOOZh
=!-hz$Rs+#d1jN3@v$=n2#sLU<N}wI7<!Q6`T-x`B)R$X+g~~EikXIqt_Kw$&T|iXlnoyKa`aRO+FDQP95b{AN30P1(OyInI5-~n12pM&E-Hp58Q@8K&
%%L-lef@vkDMdIlXV1Dp(_vOYihY<K?2jDk@+Ya`YiwsbJzFwyqkQ3TUyX7F4M<XiO(J+zsu*%h6L=C6@<EcxE{PVkOy43!Y9|S9>W^vVtccNR_;@e{=
g8-hOSNMn6St@i3|M6<?)sBTL-%ZZw4P<QAexUF$XicN;r|<tl^wdPmixy8KxGYQ!lCv?F{_PDO&73?T^3A2fLrLPABzui?Xi2F0$$AcmBo?{^W1{=-2
<~n&$G)|G`JU`Um6v`|<wDJ70M><8*w?Eob&QijLPBlkfbEU%V3||Kh7VJ@v=G{pVw)`@OGox+cvbtfH`fH*GZgls3Bbv*?;&{+eg~<3IYtPY56Hl*3Q
?dVlnXzjS3){r!LQ(ck^Y<1erN-+w*3=868z-}~tI|Kl~&=FdHTxG@m__;-HyNB`ybK1B|D&G!5YHyYtjh<wKyuL(x4tg&97j<QDKoj3N{0oR|e?cQ^+
UYS<Me`D_|?-PFL_b^{y$&Ww!t$%!@4gM_I^^?+XeVT##T{PF9ZtImF73Cqm(evIO`JLyQdtLfzdgSkxyYG(O7FD~V?5-5BzxwMR|NDRP;IsZeesdJ<q
d)%s5C74B7`3@K^y*6ReCz*F@==Q)|HI$DCg}d<e|>eSKmY!t=J)>75B}sge)y;V>IZ-Fr&sRpzk3xJ8z262|Krzx_ezcZ$KU(-pZ%8~{=GjKpY>Xq;o
D>RK0SPE_|7Zr+oSAv9gtVi|MI{7+%FEl_`h9k_M^Y`cc1DueEVAI(ZJ6Q-+qfP_f8`l-*c=!<!U}(6aFV&`05kYuN>RuE9~cA@#X&5+=s!-q<R&m)#$
^;<({hdE$O`aiFi-Ackisk-}UP6c2#;lM~9p3uN=uA|LVW_;otd{AO8B^za_N({U86!@BiTYzcD)2^F44+O*`In9TV3l-NwRb<!cV(@Bg1a_>;dg+Wn(
H|0f^)`hR$3c*c$I`gcG6cmHtg)la(ZhyU&me(?R@`{;Lm>z?KKN>CKO`tjd-G<;2I`~Cm=neO`U|M3&kjDLQfao&u-hsLkE(IVG*Fua<^dsR348^?54
-l%BnU%1}*>iK!)mJ;{+`0KD7RlFM<d-dPH_v%~M>l?MlsN~PT(xUUILXec#47;ysZtu4TpYGq6sqsl4e`f4lxkZkjWE%c&zx|X6ejEZn{_VeirL+ITU
w(y0KZj#iM*H9SgCGCWUwrhdzj>1YyAnY>;eWo)b+;+)qyI4e|4U;dKmM2FDEswW?dx3e@t^+TD}o%`xz2U}>W@GA(?1-$?uY;BU*5a!CmUC9Mom7>(w
`wV_d4%#=a$A^eapYxHTlk~+Pi%F7al{buJ2>)Mnhen%j1LM`PH|^apw7Da~_5M_PqnH9UE6(cqJORc36C6rT7xVZtN1`-X&MM*9Q^zA3ylP$NB5ZSN;
9}{L%0H+SNXP@w?-o_+(PMGKv4kU%rj4e|G)xcH0mB?4SPV-~V4f{zrfDqwoFkM}Ph+*ERBwfAiyi{u@8~zrQ#3-FWlIzxVGxDY}lHfAPH^{P|ye^zZ-
qGn3DafVRA@8`rBF-}>v-<;|>g%OamX2E+gSB%l1X@^xZ=b@a~3bsia89S2R2MBefGN1c?_`8p_`(31P<CwbHFlw#wP{>Lx>@=f<E&;9u8kACgne*7!{
_4Ty=@S^+N^XfWtg}2%3)erynZ{9OofAss~T6~@4KmO1EZLIP}%^Q!(z5SnmwR$b~!5f!XuecU?<J6YiDak+S@h4A6yld|2S5beiKFdyieSi7xxMq*<E
Z5QX@t^(UkN?FleLB_lKYfci{iFZqAKa(S`zkmJ`pFV|<DGinx^eB8w{vR$!c&6v+uY^l(cx<S+cSRtm2{<pxIHGl_2N68@<zE^zV93Ldi@qT!VmxKw_
YoNzxrf`zD>jbbT<C@E&S)gZ~yo2-5VXpLwNgp{Pq9)->>WAeZjc1$iGqQM)Ezn+e6OrT_>&U^br5TtM@f|>m$EBC-0?NpS(q{j(vxDLb6VNhH8C!`<H
n_vVN^a-u|83ewp0<rfzpqkH4??Pj7!uZ-3L{zi(5se;~K{`c%GpHu36z`ZP!Bx4&7so6nKqCndn~D=)~SZ-8y$D%Ds%T4r3(fBf6OKQ7|qTiK0F_cPj
Do4Qe&{O~vaXxtQiJ=_yFGu@a#Z(E1wY&tGK(J#DuZK69*#eMGhnK2&z)36o(e$#xj#7cKDzw@g9&TR?%sgWwZCC6V%KHhN<T(>1(BOUMK2|pWbyrUp*
^Uz*>_bXQU+T`<0w9Wo!Nb|k-RWIRVi+>sPP7hzT-lMYb)Z35Z^!onmoujXHEMGSw<BLFl{MNW@9bdy=jjP3dU-<DK{n7p9`YTp_y!*N5-d^U$m*;Vxa
E@-Hzs_&y!QCFwA*{a}c~x=wDVgJnum1hN_f1=*@IKEV<)OHIcf94hH=}*SM)|FO`&03etIp3j%5B$qx5{-h_YE@YT~&XDe+}E3+olwMW-l{t`oHT(<7
-p&UGKZsyS_dppWDj(?ce<I@BFL#-sPiT`>jtR5?_M_ZUmHfO`m)DzIOX9Q1O9H@&lXX2R6wMY?5Cqo8&jQxB6tw`<i!HZ=UnqKI^ZWzTXt3IsWxin&Z
z=n*UYT@27xjfBJpo>qE9b``+{EweF{&I`Q>sOZ*h!d*Zf8y=CvO7p*7mOU_%k^3Nta{c||{PYFl;tSDbCl=@9gm)O@oU1C4Y<>0Tne#F<WAMu=iAIQz
WEQ>d(Y`4Z7M^Fu+B_bt-wYhDly{3k1&+QB@W$cTzE^5+70+MbOJ8dg-BCS%C==5;%(zDXIv7s}6#t;?5C0lzhp9#zyo3D;L)}d<j)S(AUoLVJ~Tx8dz
b#5)UWYCs!6Qxy&Rx*cc{)%XAmLN8Vi7U0GiKQsbcs;Lks2Fb1)sAx}HXH5c$3=x?wmF=)Cwb2(jsC^+Vd7u-e6zg{9J-%VKC-NLT{PF%K}$tv$ylj&B
chHJp89B8-~!uf*kbFWBw@asOG!9|^t=EAuk)M3+$fDg+nOY?R3!mm<_gWL!WPYCD(2k44xotU>!uwFz)U(eX_shjGvzD@_=&(o$!dA5x?N!6ENf59DT
zYVI1x$2@8!B;<qq=anYyz~24%SeYt7LH?H4iV$b&GUkqubWBDFBP7Qve#BUjy``{FF&U+OS<Uwe~Twq>!53GoF+pzeAwDWpH=LYnUobkis9bjNl~_Tq
F0M57R^bc-%Ae(p_~DeEOu$SqT^Z#)hkIQ5jW?)lgzI?tp<f@Fkgw{#R0Ztc#(4qa#MKBY2hqA`nUqwosd=50Sc2@F9RVT>y4l@uLnuCdwm+@6}vUR$;
}*;;2xK+XZ`AREQY7zNMR%qY2pSq-L%%_^EDCZ{k$ky%Ec8g*T3KLM2x{>4%se!k%+X94=loMvf6Y4B9*`xds0bDD}$skD0(Og9ZFvqx5AF2RcIxKQBR
3zC#(5n0IcrPBrUCW(-`116xn+{{ngVlsnfb@6x<qjoEFZG>!u<PnlFxx^b1R-$LKOW;~NcCxWSkE>0yDKqIpvyi`_b9{2}%??WAkmOcIj;>U-F@wUH_
$W_cXW@`)SxXb@V!y8Z#S$%zY<*D-p`{rkIOu?}ZKdtVakzvhqF$k?w+Jjkzg#r7pZWXrT#-ggW2@vSkJA8$x)TI5Q@SQ-_Sn;Efm;X3qy*a9SIL&G(O
v+$-i7p3Llwa}4toO4TBHy&nmaDE7>)JpY-akJ5LiS_#IvTG8*}IjY`r;Ch>mtD&{bR5)D_xmS(C@MhnOr1C&V`NLm6eK6XhUmS475iJbog$);yW4vl3
I|=#J$cQXLqLaj1&vt!il%3E8%&xDd&;3M1r;=iGeBA$#ooBmQxe;5pCRMaFTbG#sb%$WReZ?P^_1?any72+OucgVp|$qPviMIsKZ;PAJ|Y?8F)WO`LH
`*`A?PMW6}T<{)v-S_(_mMmIG-J?cT=hZn0e<5t(sPO6%m-!2_mq{&zZQ`aneAn*|!-O4%<r`f^emQGjBs@cw}xlncm>bk;0p%f0h*6eVc`#SOszr%v2
h_ZnmPca(7_hBnkVl^=bf4U|*dbiu7ESz`iV+1Sh<rWN!W07#fHsC;RxANMTCY^fB;{CYH5iUoqH+ved1|Q?5BHc~df{>sQ388ukxXqEXlD&~~Y_ioki
=)ozn)g5_r$ZdiB}T2d<Hat5%1rZGn9RWzPxNEi%@>CQa<0Uj<-RfkyVn-{+$5`)c?=d7hrBp{L0Tr4{nClw$!7OyW8!de#(>3PFRgK&yUD^YTHbkS4X
Lnft!>Fu&V9i=4C8-aA`ipeE#HyF;B#-dr8W2(%fGyYKj{tMSgHndUriUg_moGUf3#k;;eKKN<vr>RZ122kf7a!tPDpn6iTdZKef=W;+WqC#@5A*c*KB
wyavu}f9Ssg!LN-0j#BbMA7MN?~ue*I-M1b`*mj6|^FXFW&g}#|jZrAL4=Fe~N`g7BDOz%L`GwC{narfGJ0<Y@|lms8F1rF)F*y`*1adi?c_b}pYGnew
Ivjst1yiR}6OZpaE>%(h(@mha-tN-+P{+BIRTG57^Bo{@cH#r=viOmeIhV=YMN3mPx1GHA=0+W=90|373$35hhygbqoEa=S|ZXI886dxb9AS`AxxIP+V
{p3PZ0Jl03E^&r;6d?5ym|hs>QT~bk-Bthks=t5JzxzagA3STnxAgl=`4Ycm`WyMXtNhGWe&Hs6ca@)cBY$_5Ke)>8-{kME@&#A<>6`rBRsP^AzjBlRQ
U0F(dzt;;QU4r_n@)BzS;8%kD~{NU76ll45<f_;2+DVX%>+Gkt9U6YyR$0+I&^oB`fbFVfrXR-+{o?%Q)1fQf^#&}AK7+K3oQZ9_Wu+4p6%Z+>tE4Qio
|#L&%JyWZMML#um}cSCu3sCTM3A5)q&noZ65wN{wzRii%uPZKsy|$YJ4TIijI!5-%lwZ61yD)p^W7`onDho6C34Tey?9_)D%XCgMvx+QIr5<Q4aLep~<
D49#{a2;stbpDv6>>fiu|ddih>{um3*(-YeW`96yPM$rDnbzyyOd+>!CvAM8Xp13TVC&`l<iBk|-wfnn#0(30k7M<#}f0uh77a1$wpD7M640ohlNa4Wl
)T&Zx=;KWevAhd`%rW|&84^+#w@6VTJ*jT?{nFel9RLjMwY0to-b|%nXTy#fPPJ#rAE##nD%tS|A<UrzN-pV^a-4&1i5d=<#%c8C^U<OLh%~!o_A|4BK
^`5|wpG43?kQpW!%`ya=CO$&fC(lpq<4wWT;pgnQ#h#gKA1ZI`^TvL1$qci*{labBJ)VDSe|yR`QE9bo1|YMcAw0<~CcgE2`PueUuJmAdZpQKq!(4D~i
{)r<Q*@Ly7ZhNqbq!jT%jaSxi3Ly^YW1*Rh}6`RbRGgW^(fG#IQyCODED+ME9a7c<k(x!mxE2R9s7qkd!JK(z$ybcy}>+R{``MaqVXZ;%Brpy+a(QH<H
+CEmt48cpPPj`jQS>)D4nOG1*qj2z;&~}<kH3-{Z)aw54WW#i^_nF1Ee&22}V<CwC}XJxL}KxJ@gRD!W1kL$N2*mi+le_xA|jx#&$5QZ8cY@eI|jXz<F
p}%hCR~`k?JdxXcYZmmAUP0hdw+j4rG3`M3JdDrLOs|4YT$(1`}#k%%5;IkoY&-TbCs71;wwk2M87C$k)hEywn~(`*gB*X2FXWTzYFm&_df+Z<Rh(;x$
F1Roy$v8d_-u2*N>k(}9Z1pB0rAJ=$gOW<=;w%nKemu7IrS>GhvZZjR2e&My-6d^kkI~*p4IX9Z-rAb6_6=P|1)iMLxZ+Y`5P3fe?;CwmjM7vp`{>+JW
lhFGLDbfa^6WZUK1ZvJIL1v8ky8>n8R}&~(m7X|T7ak)pamY9ZcSP%Uu+rXC^5_~Uvk9<I$=P&Z^DK=-Gp7$Nld{!<cB!-c(h!1aatG%KDbhxqUFo;QY
#>^4H`IGmDWf^+7ClCs3WL$mP+bTZHE3Ep1jnd$PXlv8X_RP+h)J-4jaEijO{HbmlH>DZ(nHw*&6-W!d*-Ff*d+Bg#zeV>2wFuStYaB4XnffTf^a-AHh
XbE?=;H}z<JvTaaow=1SNxH$ho-bM>Du`x^VN|p`{0-wGIlq;L$Ifof&%%wE50XDU}#2=rzk`ti<Jq$QUoo{&2x#muBWF%1o$5&G9pmM)R7R7BRlA+UX
tx;IiVG7pKf#of^iyh|<JIhm{bkT(cxwrU@z*psuH*`}I7m)PV%LU?PKuiQWZiCz!iG6fP6;D0LhLDXmtMia9$Wy6mmhr5)%NKcCHM!=T9~(jbxp%x1W
Sel(_vRJZhUagaP)i3M&72V{91Ad{gx*HD`)ly6eId<ZVXY_UhH-NCmMo5XFlb!+4lMpbQ2hL&5YJhO06j)o4vMH(OH34bE&@RK}kF{c$zI?dKKI;_i!
wA?47nK}wv(8@8zTC9{hZCde-_^#~H)1R0u??t1oV}M$0M2yN%IuPaFF^JS8gmPoK+r6<tmBF;vM_Q%@R$&UZD9_cU#Yru|OWuDMH{z!|xWIIx=`oL`k
t~k^Qd>f6PR~S$bwj6nsJiFL=^jCW$h-ScuK|J5<MbmV^&xM%Gbbon){)DcpqXh{*|3}QzDd*PQ1m3qU!s}7t0;o`l+SEZ7t6?9v@<8FRWCYUKpM1d%%
iNvJ5Cpxm3N+RYSDngN=zqUCYliCmKrU~f_$#ng@RL+#;l?iiNHC|2f>U`!=Eh`2(vi`x&V(1$t%rHK<w7@Q1=435}xd}srr1)&r&N~tX50{b*Ok}ZOx
8r)wq(iOJcp8*r<crh?cL2Lp$N8(dkrT>;f%gR^<0oh0%;UUsmn>MD9(T(5f_c_MwPQ=jARJGO4qXxYH@gaQ&0nl@o}08`DQnz98aYNz5-5>Lp-q7hda
{*w(B<Ct?lx%LVT6FPI(sWq~^f_L+N5r%1-KSO5nyQ7$bN&wbovj}ecKudh>kMqiNO#bGC0KjZ-|Iex&E7v<1e;d}|r5EIq~XYDCYK_ka4`y#-&xm4Fh
W}c^=%1E1956bm{bA#iqtoU6}a|~f2*glX2I6t;|FC1D~<3c`T;%2i3Igev1iXW#l7OLK4tshB@Tz_?eyO&vzOr%85_`LT~w?h`Qgda+C!Z8zUT&T|D*
iC|}n$QyaatkI&F0W&eFl!D!w-+N*sR07wOh=*B>|L&o`dMTdix>l2qTg%+I2ECa&|cWm4rOvdm4#MKC$YmXmKDM>$63@FZ8C{^c3iT#sNmIj8JV%p%Q
`FW!+3V;xM0~3X{sppS0DQPyuckWLsBI*63Jc~xRcA$W7bvm^1xlb-7TH?;JrL>w_q;rSr~TGivxE|Y`T|&-F^t%eF)rr2;6-L+<ge#eYpM*xcgcHcki
Qk{94NYx&`iDG=KhV2kr=^t2!q*>$U7nG9UDpV$tmw{dM3@EXoq@9Iz1Ok`XOnnUwSZZdX)ofopwut)E}(Z*TRV0=r+foJ_biT>7Ty$T%NUV1+YV7}()
!;M*2+0{SFnisG`uBmmp(2HN=WI&il#RTGA;q~wx^4I$VYmIWOj?L>*W_&8uLEe*&0xFpI#a?Rskh}6COjsD$LfBmYzebc}DM1LDRYrnVj`%L+hz};2;
?kc~2m0!8Z-(BTr-pJow<*%>u?{4yUSNZg-{Nzpk?kc~2m4AJc|6cyy{(F)A-%<Y-xSK5|HuTd>!X#P-J>W9<2n-0`xw1ff*$i++E?_REt;2%0KEg*}&
aw3)*q<f|47W=|lqJkIz)WCX(}Kdz--2iR|A~Ch_V1VVuP1@K=i4u+B)<pl3>Hh^n!o0G@9-o6&9crRoQbakchi_Ap|l(K=irQV6i~S`gs_FRD2=+~Aa
{o)RH)5V<o4UJ;P^5Y@8yrc8a?r#-7V*ivOHijAWo$KZmgou<*CLPpxTQn+{_#WQ#MWtfSFL@z5Ee4dXIm<9k`q2IJ{rq19!tlT|s}{%9s+*GZs|JaSd
&S8OM(`jN=FCm<qaEMi<4MD;R)uV*<jB);<Dv{bFo?3u4_-bUDYtGIxu|^9yXOZx!$eUAfjo$ry%F{uS;*XMWKg=@z(K81V(F@&$-uC9VrDoT@`-pEkw
AzWW^`!C<*09FAL3fJ>W$3&C{tI&g=nP7VV>oQblREw^A7#wWOet44fcAKvFt3{>bM<hrWO;oNp>>`A%Eoi$Mo5dnZpWhl@$?e<~cTl@CazT(-pXFx>~
1-h2~+P=4Pm)&rpD4aSA&|(}teSXz*E4Wg#xu~!z<^q=m7PL?F%n?~mPe6I$01Sdm%B84v60pVC@NPeOg6Q~X0!wOeQQj3;GbhPA%a5D$<z3}8Ip@Ae;
BJm&Ce*AW2*l$i&44G1IlQhfxp<pDXV!*>!Q}!S5o1IHG^R0w?q<<G0(Zzf9{r8flw2$)DGpTISixw6Umk%wVZxBm-_g*KR2Q>=hFcu;uKlOn<_|@|Lb
x;1873#Q%mCqa{JSyNJpy;dZi9}`o-RcRxnKpbP(y@%dG+60{kQdD(qMXT|K5M>rrSbWn@WysQCtBob&1~fy9e&}W<1`n_m(3r8?grzI0kRZdteYE2_x
=giZUUM;|on^7F@TB%QqXiV}{Jrsiv6@=tNubx=vrtExDTsp&ue9hZ<|bRXgLry!>E-E+4vja_&?HSaI26iX<-KqKRh$)hv^On{T(r3uTBC8g=2oq_HH
QTC6;}6Jj+9I5Y}oO1nF%M23!2%3g7U)@y$f>eVkCW;kN;sgmbY+GplV*`B6@l9}uTVH={u*bW_7MGW?g3f={LecBku*|71Q8pSkrx)Ex<pb*?7_cgv=
X31iT&e>un_$7{4$c%~|%N}jtVvC9DFF3(aQO#C`ASiRpM^*I<jw#ay=A>BR^I8ehBgbI##VV?ytP4gfN1<ZpyH4`V=1f8xd<|y|-f6%?wc+X$9U(MxI
2*!=OKrR*$i0B@8Off|jykdiYbv;gbUnU2OxR)DzWf+r!*7-a=<|usmSmx1G-1akYLv3*s{R&3nKO-hxI38&C{oB&I7uBH8VeB^!MYDuXrWK^GtO?O8N
1Fehymi=vK^#?bG;=qikB8EL^^C~c3`_T%kLw4Cz_0<?uR5M&k)5nN+j*)kz*tJ#HYz-Cl~EBw%f_cS#47^Ru7@y!8NI|yR2ECDO3?!v?i-KGq<dRdfx
SrQxjZlhU^(79*BAL&Qp|=&pCdGy)5qW{ti>MSa7D}5-M``;gplsf$Yo)iP7uh?tm`QfrHFMolXgxbvDP0p4Mh>qF9)9D$Y~Wmj>3(_I$rN<5HI~M2+a
&Fl4(HVTf}CI9GR2d4I;hWqxRFCT`D0x^=3!oj4>sK|F5|bY&4y5IG)WqoGP@$ZBxRZefXY*OI9|<N|ZX>ijta7&qT77^{**AI?}(IBDEwr=t!EmMaFO
C-(SE7!=dV!8KWY?wM2e5^m5O)#WrPguRa>-DyfH71E8Pbm`3*H(^AS8@ukn?!}AG4xn<#!Wxd|RG+KWYJ4}Gqrze;9GS4dD`w!$fLg^uY);KZY9BADc
0$`}#<?@tGCmSabP*GKbkTPDOgy!~Ud+*yp{n|@&GC$tOviGY12LFHD$YHqEf*e|a>$Y{tizc`u~Is!<N}?y(^Fk&Rk1-hRBY+VVZR5hkNP%!q9RSxTC
(2>_DOM~`4<nYy^vn^OPq+S=S+TXS)A6;AUXHO)GU=wPYSR!aFY`_I9&vmx41O^%g=LxQ$q49O2PnA?wuw=jxChEHqRGIyLUOyOQ^PSq)iPjvpDFCvR}
Y?z?N&2-NY5AN?v_*!y$46dUJ}__z{ty)F16MJ$NgFV;wuW3_Ed)jWe@o3+b-IAV<x6FkN#p_;O*PFK)r6Te+OVMeM-1=={XSnzAx!l+C*&q(-N21*sB
(-GzSniMS)+kBM8EPQYz0YyhbPC^`dfa;okf(%=GP!8j^d<u#8T?EwjUWYd{MUjl!YDI~W^_l<EZ_)6ra+=OX2W?Dj_wY*fLlG5ZBY`@D{Ww~Jlut^yS
nTPvMWU2`jhJy4B2G)=oZ2U0aPllHU)*?rlFN-=yUtHq=Bu{9ngZSc59DU&Thr?y2yf{qO=L>COY15<gA+YvS3#@&^+{GW_Y9HciAL42su0O=pKE&1j>
crJvK7amf$JJ1@);q76YK%zam=Cy?U3Y$9bdR`>FfS>%GaEA(58J^21e24GxJWko8@Seo*ZSDC{`OY?Den4Z%LiWT;p`X)m?$<q4x#~Oa6Lrz1J^c!cn
z1lvdHCbjZ0uxpHsMVhsy)EmO8P4JEzcc*;Sno(57L*tA3d1***@GyrrOWl*yd8Pj&&OmZd(*KheLt>R(^=H*flPpXhIcXYKcvexE6S5?8y*-(BUeukt
H5`Maz9`WyMXtNis<{@qRfNB@lSlQ;RhtNis<{=-fFm-XMv?EjAXx40TJU<LGesN_<Tbw{v(obV_w&zc32^;U!{f?hguqz@Eus4f3EFqbTYBam@Dh290
ub7gKq3Z#AcIB*B7hz`NC{r^P1XZ!cd`qz`V+OzFn`|oie?oxCD49il^rDJkQz?9<}=pV(`aT96gY+-awJR~Jcivl5^hj;%~c8Z4sR~aBQTlL`Z9%ccs
&rAEMf2RyKfvdx1A&QVLB(P;baQAO%Q!_JQkfH*e!Dlc|4|5A_5NY|;|KI1|x47Ev0Ng#UhBDL~+KD3P_qbZg)&$(*!U7wgFK&UgPfX~Gv#~yOu5mGpr
l7`@8YW3*dImhcl^*qPakV;@co-r2QdCy7>jDnn?jFyV+_8SJzs6AsOv4n1&kK+r-6dSD2Hg>N*SOl?oTc_$C_=6f2NH1mj;gxVh07mthXdl3aK6<mQA
hzWfW+$<+|r2YsBiQ)qr)th(KtPVh}1`YsrBo)ynm_=cl!W1H+xPD4pXSu>k4~fKXJF5=b~v02?({>5{Av`b=>q;Ur&8rR5~Za!D_%QxGA#NakqQ<Mr0
iR_WT38NuNHSWkm#Tqpc|_%dH52y_6nt6D5h65X{R&f;%FEqPWAb(O&#^b+@0i+C39jqX-1NEAA!ltap~TCn|qeIYt-LFA`T13+&RZxYJBm=7azMXC~T
1{@eT+s*D32L^gA|Mr;Z&`=k4a8{Oh+ZSGv-xb-ZT&XzRV2Mr?_P{Qzti&5wN05|l?#3a_vW+1E$@#*}LF1rveF=^~SuFqXS>?Ql*f4BO9Am%VC9V?fd
Sr&o`5t>iyKRGZ+2z&xsf%(*d+FFcZx7uwvOjg;f2N|T6_xA5`HL-C9xYkTdlr2J%z!~e~H|68~;e?0oVX<(OrHqZ^lbc0P$LBW`S6hVQN+hBw>!W;+m
ve@-Pc5w}S|s5UBuA%5)NuVqrC%ObqYq74m=#HC?1DN$EAy+cC2>W^7fyE$P=D7O&EO{;%}lt9kN5}LG%pmzMy>!E44n=tzMq}ibH)0)=uuLKdgeD0SF
08L90w8A3@jowA{ixU-cC%sz7)!Gp}zEV;3Ui&3^*pp`IO4CNJ&)CX*jcOE=s#VP*g?dMBAg2fvplM>#}8~wv1FYGhsX9Bu<=Hw%A*#oO2PZcu<9%0>x
@gH^*JeM(;YbM*gG+Bi?anja&e_&a)w7&3@^mfuqDGBcys?OoNJesZmU%JTv2q8bKrJ;z+N#97>RH#n{=2TvMZ<F=F2!7l^>jx2$X1XJ*x@bM@rOj-T3
Gye+KrW(g4*$(&<I?+^JLn)uY6;ByR#(SVYT!BTusa|Xr93BGkSsG)c^WzL<UzUxpJ`4gYnd65BU<^EETipL5pwWwW;KJ5yVu}-bzW}%6o4i!vK26~=m
jBeE`r5C8&vO(7n6)&~XOJi3DmF}iW;bR)&>4NTPhfFm)RydZ;e1a@dK4NUb@smr&$O|LHCsUkk=|(121gbF`)SWIjL5^ya&F-^=2FX#FnMhjA3fEpRO
Y}I-RKqImyNboy(}4{<R5j5Hy`-4l*C9IFPENWdb&St+7Sm=};JfYAFr&gSf@*@&2`bnY(_aK6riaZ5+X$tJx;UNU)o#I~>q^zEI6s_h#$(b6?aT?n99
GnTRk24$Xue2Vr6ISYeCD?5G<Ck?+991Qb|0|k2u0>Kf2wE><N}@8r_hC>4#lEz<_RgG4%$S=@l_Lb>57e@7mDOT_d8IL4bDoJ_{@=K4z)KiY%+v$p|?
I}r-MoKlLgXV9ELz`m$r0OGpdX|b=ll<Pu2g=-n%zTjve=bU*!h>(gub+s46_Uu@Q?m3U8o*dO)!;fp-;91ylhjyh4A_q+~uUlG^afmTY-V(W1lal}X8
7i$g9cMd$;_pJBbzGvr_T3X7_HyZg?}?e5#0>6zh@9nlqa>)@P|`8#>?B#?<r#+WeuDUwheoqxK%tH<RcG^Y?Hq}U!x2_j+GY)goe(VDE}rw(*p0Ly`^
$p{hp_*a^i?r36G%i%z<8JzkavC`>QMJm6DctgS|apC*;LR#)JYUhXNdRU-#t7kyP{0K*B>U6Lc=V<Na8CxIPHi}~FV2Vu+7lCW>8U=QAgzRTl;ZW=mo
8&o*xu%5dRn^7#qxfn2t~#^<OVOMXDd`ZoI7OV;ABAqVMwK>)9AIS9hQ&LVc)aflN(Q#_dOP5#rLiSLOWa8<ZO=us$&3A-nokRD+uFz`U?hK|RnU5hw)
4(iF;l)ISgM$M24XgceMZj{jZG`5U$^tajASr%qq-DMbC7i=(Y9iaeIr-4d#Fuz@VN$HXOjQqU#okO@2VC~Gh~V{>BqmYwM&dnP*3cmJyFv&5gc?}q#o
^83gm7PV}8d!KK~=$*YU~HPVjGiSHJaL{nmH&Ti?}heOJHz`?tQUPttc)U;low@97P;|3=_#{QoMMV+1?nJ!aCGfiNisgAQuTY!`d#={sR@!bxT*$BH9
*F}J7Va(nk|kR@@|qA&f;OMmCmU%U3d|7`E$wy!VGCIfac=ft{ik2El|z>E;{X)-pF=0($0$OX(*0gKYONBia~Iy`+RY?fz*x!i2kOxQTKOOKj^H!u8U
f;RU<8s5U085@O?iGiQgw8Xa6ZToZn+YA4}h5!7@fBTGon|=_#5ApX=e4qQSF7&q-`iTqu_?7<lLO=1G{`NwDb)nzC(to=?7y9EX{q2SR>Oy~WrT=m3_
c;7t(*Nqa>KOcJYBbF{LULqi+KP~;?{v|PZ_#-L+ot1II>#>;ON)l))?GV=JH(MDBYQCEd?h=4=MP63gSg{edw)<S^n>ev|DCRf*7sw}*K^<1!}4?SU5
VLty`=}t>CMF{mSJvlpqKQT+#JkBH+$;az+2ccZJ*^F0g22BZ9p6IR(|;fadK(M=L|F2$!sR@Mzy58b9^@S=kjgCo52i*+Tgg0e~^aOop~$YqO!%ialG
Peu67gM;bgsY=>wI_?#utH<om&Q!mhq2ZdoiyTA+}vX`N)56FA!@=_Z<}X4Den{xKybq{~?`F&z^g*Oyzc8Z7``y6fLBO_WYZ3N}p)(_s!u;Ep~|wcu|
5EhIdoWr~`bE7sLufy!8mF5QV`E}~v_IQ-(fN@mv4fY50P)37z?DQvyS+s&Nc-_f5l)nIPm8P5s(Hgl;m%PW%u&yqQ=nXEKTcPeL`vhQ8mj*ycXXi<G1
pC#uI9Nke7PdN}?n>uUM+`abAG&V9GtjG1uGTt!V+JE}a*L8dg^%PiaRt!m>7M)@)W#?%!$7}m_eCj$sC#Hibl=)NN)v!)%b0xM?CQ@kT(q#J7cO_t}f
Two{Co|X1PJ#JFo9$`(5NfyhiISt<`BoT)ckbr17drb9-;#{_@*TYkxMM!j&Z@0>ho@4Y!bjS*zIE>C<uZwU9p4p<I#bgXQyCW5KI_wEkhFL7U-c)n4;
j<)Z7bu*38&F5vvqIzzk6p(<}lOr2h$O^!){OSt)pf-^c3c9eOr4QZcX>RFfvgdcO>mGwRvBEY>sVfI*B*RCovt@XT3t_xAWij4`>9KHis@akzkzhdVS
)4K>u9j=f(U5071+ZKk7H3gx!!riIBVF@9Mi+>?VxqZFb}NbYQcN7Bek;-rmu<AqnPE-7PX9?#I6+A@uI=&yVZ7x;_ZVy~E{#ZS{6idg1P_Z1l0%UA}y
I_9gi8^rXCe|J^TKu6Vl}o3CGP3ow7-`go-rN2#Oode!BEySBH!aH->Xxg;rz^YOly4E_@F))(G==PSSX#$R5_)&1>1fAR-E7_UE!*Oy)$-Rz5GS65%S
_uvrz()6t_{9gC}{MWDi!#lrs^WL9*^U2r0_x_*$?bzw|+NYJVx92=8qp-TxkZX2P`-Lx0#({TLP~<^$yi}<h37L$HWqHx&SDL&kxGl5!{$Kw4C*S??Z
Bg%k{Mo;n+<fsS9RL5fuiacq;z^gX=<j|1M^AqG@Bi^<-+1?(Z$0_;*Z=Wn-@Fva{Pw?n@)v)7^Tm5tTsn;XzIgLH*HP}O$=V}@)h@}ud~<K?OWphN_o
pjxDXb^GbyF8N!G3q}zjR}7z3Y#ci}poTUFI44+#mf*BS3G#SGZd5c)V5*gs-(vCpXX732*+V8~EnEfB84>eedh<|EIsbP&gSG8OM3@)Bo+g@BH8wfA_
y$ez-97iy!^y$&Y{dVID4pz2EuvvtPqop5SXq)5*0w;N9$BzPX*N^+q|mT%1Q<c{6$I%0g6@MfqU{-ny0pydCx)GpF-7YWViG%Q)4OzxY?Tr5WFS=Rb}
Y|IXx#|Ltp+lBK`=>c1PQdh(P1^4`Dr$t~&6)?uXa$&Y^W-XH(fyFdHc`@jD;&wl^q*Z=Uz55IO>Qt=nx|3BX!SL{3Ayk&@bTDkV=4C7i9HwQ28FJ%nJ
wRm8`E`Q%qd&}ULZsz&jiX~s%@3LsW+ZIK5sd5;2qa^OD=WHG#FMqpeqVny0+yK?nE!N#!Dy{zCKNwm5#kaot{#P$tj1+b^Prm-s_rLR3PyXyb{Nl$yd
h)lwKT6_-tsi}NMCJCvk-1Af$3Oc0+drQ%{fmG9Pu~C6?>za|_ik76$#?(7h}n~W^YvT4?<Q@%>RC-yzrXTuSGaQI^Ge{CZVNb$J1!cD?yo;S1>xw`+i
SJQUHJ^4>Qejm=6rnXS|74F*EinHh35|=5Wjs9?@Qs!cmCp1&hmDlzV`Ev!f+{5`*(kOyXGVPxBKt@n&19%x!@@X@BZYUUG~El|KZ<Bx9rkIy}eK3D84
Ue`^Bq&$IgxYbcfzuQ=Jdj37<21D_PasQ5S5zJh^Vv?z&O`;hmdNP=E1PU%TC`!?=NNwcSO(eDf<K05|{r8($s3_|c7R*WaK1F!mj<zGbVsZpZPL3q#M
Q`SQ*40pGf*iVux-?eoFWp3{7(NIG(IxDtCOB)|B(Ke??QdZGDtRsQ;`BO90UqCfoFrMB|VzyJQX{$^Ax@4oY$QCu!!_eX#D0Xe%X0eU;~%|-lgLBBwK
(?|7}FMDO{-6457ye?4RqidJv<CeKAmK_&mQq*;nj}!dzpa1QXpMCee|MJIAzVWA*64yWdr|<pQSDyUQcSgnW-hcYRNaB6Xb5ZRh6C*wss(<vet91S0$
lthG-u=m+d<dxj_bdP8A<!=iKO#Nui1NH2sjZ7+bu;R`{irfNFxj18jK|!r@#<X@U3Ss%KRzo~d=b6ZSelE#R^yR&DUCZGd{G(ii}tp1?2|wE#`{0~mp
8}%{+0g>jw46Mn|I&&XYc*=`|rN<)4NmP8-H}E{0)Oksn=2eJ^98z9Wi?HSAYG0+P_`vaUYJLJ}V4+6BLKzxgHnqc9L;>Z+F4=!s9sT&E>qkIo>=YYg8
M|RrBqms~Y^s3GiGwJZ0-Squ1iuZ`Z}!SB>*_dFAq+A#(Fn1AgTffBuJ~%D9yFe&<`4mH*~fM#?{=2QLi&<zL>UH{-=mzWX1a{Pq9-?oYpS`^z&OI*Q4
?@qah{UvBy4t{QKg|00a{2^gjC1A3vlDu(_3smip*F6oUQ?Tb9AE~oodYo_BRMIL?m=7V$HF@CkKc2~pdcj31tBM|Ug)9WWOeon66CvVNJpUCwSy?$cX
PyG5xj-S)(HPh=g)9W?U>owEsHPh>8)9aP9>-X99J97PwUO%zB&&%)l^*b?sznEBFx$~~p;%G>XM&RL7DqDXw1Ah7EKe-xGA1oaH1}Ya{7<*u*k5;z-E
D#tC%0saWf9FmR|L2?TjY06hR3F9QV&J~*N25lL-uB+U^m}taJg_EDzWME6{+sV#l=-*5_vGu}eP+<V0ZcBO-rREf0_mvFWgdmMxCEm%_!MO0ZjC-r-T
M>f{pl2UNBC&-?{`nR^u}Mdmvi}?2bW>q9HYPZ(GN!Mo)L3d@jv^k@ebg^@_4Y-UcUXL*L)oE!t|wV`Q_j~?!DkT#vKixGX$dU_z43rj`(=~N5kxD<h*
$V#>?(*Osz<9K4G3OLq5oKdv`Ywo}<s6@!$LVAOGGb%=l%<&p+e)$jkaSvF^_Y{``Xw?03iC`THNgb@Ro^TQ`$W`uP9Q=)XpAz;6-__}2rBs)+03{#<?
1Ho)DmpML<x#rhxq{y%@h?B5RhIOac#n}Sd0mgrTtL!aiYz~|#O;N`af2d^%7-KQuE-?@4IeB}Lq`+xlMPyXw>KlzjU4{<&@6pm#Po`d@Ks>=_z%swUH
BeL-sU~%hu`0Su~=K6R5i6E-p-sNvURg^^;M&+Bs<Q9NCf-aArpNh%9erH7G@}TT5|NO~MzxzhE%<ZI?$C`JOUPiln0J^)?r5DVuINV%uxP|Es)yuQaX
dfN!oRx0~ppPIko+|JD{Lk(S&c%uH^Y8ugD}VIl55D&P|Mk7`$4?(CzrT5k#aq|QuJ_~B%~O&3RG&PIx^EnRT(md%=;7HM4?TPMP2tlklk;`WKj24tL)
_kyaW$tdUb!dV{px#v{8#UN`}-H2`txtU|MMTd3FD$IZk{oD>3>Va)@!bQmJ7qT_Ez<ooh998c#d?Ri_`S;ZCQLK=jk0qmt&**RL;_;r^2ZDyU*o0`T;
~fn=|xf7(MR%EaLcr);Ri`18P*NmtdVA|M2!6?i0qqdm79zxonq_p9|;XmA@JMJv~a^zJxMd?$_U-db}QwqoCcl4K5e|;O9@i_T49c@E<NuB;YroB%kt
l^DMIB!suHUVcx|Te|tM#d;@=0fZT1u&kU94XT{5)xx5UytLt%~ySGIjk=-NAykW>S8^<AfyM>D~%iE^w>D(gnQknw%$hIEp>`9h5)FwX5I0kNdWw&Ba
Uf(Ppn|fe*PIjH1uke9b+k=^bL&CSrsdrKM7)1i`hE;i}=6h%$cvWbiv<fU!J9QMRR18H^g}Pza3Ev|FiBaU*Smq$PWJnPAZHk{05Wx5<6{voiLWs+_P
;4~5K?WFR^U7K`Usg^V`(!eMWI4Q3czio30FJOuG+2&q70TakY0iCo5{&Z17BblmXPj6wRA^8O!)+!=ey067u9_eU5mjXMO^cI;78cT^$NdIgN>D+rt+
NU$!)`QUCQ$^t;YfQ~9S(RigBwrjX(d))KQqY3O3Kdew(CZcNjQa$oCO8hu|W+a#<VQcsCe<{%ph)qGx0V?6w+X~CmwRdt%0c%?XVOYz=3&Gqo?B<PgF
){IWx63`>Hj1k=lc!JS(ZHkYQOkhq*!)s}l}{Yyle7tSuMrdW{1xS|W}f)02`+vTakAYJ4=nazT>A?4%+eFEa@IaWaEgr^OV7oLM_=&uX-LmLRPSh&WW
0ks$F7tPaan9On2?5_yFb{#=Y3<MCw(cF-nE`|?l>1T(?AqS@F|gLkg9!pKZ703XkVWEMCRg)nI$=4I$~Zn}x*u^o%FA~nR6)jFFwt`Nd@AaeDPng&AP
Gj^ds5d-LSk{)vekSXv5Es}h3a2v?p&LVj^Em|;zY{%tI3H8Z!=j_hM3GO!F)GEwQCJ6>KNdm`HBqe-;S;F1wsM=>^8kf4^4#}vUnk@y9?J=MDq!vPFB
Y;O~C#Sg8h4qnK0ewv{)6h=PQSDH==ZSk^YfQkr;1<v-3;+VlJ#S^FX-YCEsyZcQbjFk}(CEZyh6C1oihD4-Ayaa<6&&r*;H#!zxcJ%#7R2dg89hE$xr
2{Uq<FJpNVOOcQUUzIUM7N-yA8n>gQP$l;epn)<|(P1W{=NDvCvQY&TtZ+V^&z9uXug2GL3eRv*`flDAmN%Q@+|M3zcezb}Ped*tT3a_2E|G(UR&c)%4
Fwz0a6-j-L*eqFXI}6lcCku9q>j4zh^Kr*h`7ptCpKbaIMKo=_qZS>O`=X_t9EVP?d8U__AMI0-ty%X~11J`!uer<xvEQ_7bbI-J>$Mv%jqURRLKA)wA
Kb;cu3C|Zs0k9yCw5>D}F37$_ocds%>2@~5y(v?=(!dnKNEeo4+$g0>SJAA9st8T6ln#9<xYQsEJ;n|d@>SeRVa)pavw)Nqy<O$NQWd^P<*}z?spL|Y~
4`=lFD2j_N_s~VC3@lU>+ZLV?<LWb8{Jc49VZ(q$%n1ujs&STJqNN#cR8=s=<2)lK*g=OMU5_JPRx#^YXbCn5<RPUP=MBW52Up`Z(h88cEY?&d;x@2dJ
Xqt*v~CcmMkzxl^(nA}Y3d5Hj@iVaj3Z)wG)@L4<mWT2YHk7!8pcN$-w+C@h}Dcf&R4B5C79XDrOAeRg<<g_Y@cNqNkSa)mKan5shTa1n@mv~!Ws13IA
~Gu*kiHdmgkueV4VWF^G)opx;4^F7xjj9$vwUROqs7vS_xMy6fW^qpxA6?Oo%KX@vV8{0E6m#Z=GUo3Go=aEQ4b@ZKmOJz40~2*I!{Pynwg#crpYq-hF
ZuV?ah_oXE`NscfSU610}6NAhNA?OHt7=Gi7$#N0&)*KCd1Y8eH_o(|98I9pAfwmS7V7?$T?F`t9JX+;;`fC`*ju-uR<7%GJhCl_1G4JsCI8)9y@-qP7
b8DNV}LU%)2`^2p6Omw5CVKe1-S!5t<EqKL|{{r5dRW+~<A~6+R&`uo7Ghb*>HH|jrRB9q1YvP93#V$NR%3)(SV(m{}<Fsyd9wzDlZw5%<BR$FZvS`4p
Cu_LY4HE#zQ^^@s_coZzC&<ZN@z}JkMY_U(D?6Y;JROb)JTed#K6e*~ozga-p7`4(#uE#$7PpJt^q8Y8U?~-jbYhVjSX)3T+`t3|!u8_VNy2(+lf<ZeR
6)ZU1D<l?;n*oP14dj+8{JKs(ahS%#qu;&4hGm2@m8_-u{@ew(AFrZtiu6X$n*1l&gKS)(ypP-O4$RkRlP&EMp2vGtk5izQ@n2`E4oA6O+6l6bOUj6Sy
<y~emY3ek%J=AAhub_v4NvUU|A4wb+mk9Aj@b6(xxltMqiy)$3-5Ucdt0DUnI}Xd{e}A8;!Q*E;CUV6WW$d`J5+v42`KwuhO}Q*M<7%N?Om3X!iLLZ9F
@oH_wk~mfUU>xKE970f?2WtteLr51`dkHER&ND*;V&I|DwK!6>^)W6LTu%0cI5lMS7@QyWm2+AqM?5RCCGTg<@%t6T8$)8GX-JpSFtN8|9k;@?A~Fb|H
MJoMwQ*#A{Hye#|DTMy<Zdh6jVMQ`xphY~T}{`hN6#HI7Y!#;fJL&>0?Uiwf<C=H$PmDf8A6`AR|-Z5N{neZaBnvgqk{_OMK9tH(1_KHf_ro7}s(v2q=
LL)V4z>yN$<gYY7&IVjqe|G$R*7Lt<e1FsB<4yO!*Zv^?)V@uk>dODGgwJct|7)pVAZKm~=eaqu@awK0-*kJ~Sx4w}X%FXs(AIT6;UbkwIWW-k&LCbTU
)PjV*Z%Q?<x{SI?=JoA2isL)O_xiniDt49B7!z&g`=IWsH4J75_!?7M7pQ;mv+hVXLWyC3B&S)qa+@kp*Whkk(egfb^a^8Q+_jDXDMhWxBOh^+tbII$X
`s~tLT4K`%A|Etk?I&DW}jErJPcVNHUlEWk!fA)!ozLkqz4wlsrvA!U_Rmu8obF(HM^Lv^xpd_G*qY`C_xDhvj_J1`d$8OLp&pj?dG>{S+OOrG>TD6x+
i5vBz@yY#_3k=df{?5~(@YNgLq7BIB@>i)nf<XXY}g@#?Oe#o5@JnzT+cYDdimdWT_Qdp@*srruh{eiFBfP&&ebBJ6y|a`%*Z;#@Si9p4jK(~Jqls6^#
-E-61*VrDvXj?U8*E0NS*_=hk2=U4vk(_g^qv|Z8W(Gi!Fg3||D-L;4KELZbq__P;%stZ2i6(92%KKT_N^Ma3h!Kb_8b3Y~3gZSTTm%36nDW$hLDp+P6
&FHJ>e!D8evFW+Kn<CoImuM}3mAm!XiAYU*x?`G~9TsscUQR-qpJCoze{ZuSY5w4gEtME~#RLmCr1wJpv>X7RZ)pa|oow2b9##U>vJ+<A!{qJw>>{478
JC)St=3G^jGHePJRNC!<Zgb;<3wf&^PU-QaTDg(o70326UJ%p3bE8Di$2K!YPF<fVXj5^89hnF_&)wy)i||ux=CSXwn0VeK)}iUc1b&|O|~mqj*?;CrY
p1s?Y-Njt+nS{TPj0N9Qm@D%y&fdUc0uNqNbK<bj26>Nu+{fvbo>>D*1*wbK2TTO=UuR*vx2?%gOdt@_%o9aZ`ltVl_E9d~v978Yf%6JrwLy`Fe1F+%N
a?(EhkL{)7ADUVGsWhn79j6)fh8<THC>5Zd5``o#Rj`zLwD{<zm}YTIe+0i<w*eR@37X6xIn@6@&<U-gI95hH#|#$^H?;}#9U2ew`1G~x)?_Ap-gO%LQ
678h_p(>QA!TT5JW@LcfGJzd8R+a5Tq<oI&G0W_bnwi!}OX(V~tEtw&)k=Coc%;D%g#?pt40-51ddz$ji>rZYQ@+t}ojMz&ww%wPe>$%!p%D2!Itaf!7
pEHTgK;!cYH620qx!dtIybEsI#W2gk*nfI%?M>dox9w)3-}UF~W{%VOBp^(01<B5ByMH7;KtDLf`F;96GQTEJ=0!i>=}#JF^mc<g$4uDLrA8U{zPnFf9
Wr<WZNq&w9;K2&m-ZrSorNuC8b?fBhFZjd(P@c8aP|}xY3x+S<^}&d{kg7=tQqTkNr*{V;Pld;rRD|yJNcl?Rbq-fC1jF6m@HkQ3D=H#Fc0qZqhBpYeF
<_{*qtU5hN>aS+*&6llZNGXefzkB#tPVZ$)g$CGpM_iSs(tVL@?i$-kc^xX=#!S!qi2ZAJ^b+yya5oS_|2qI1XnvM;Z{xzHNw8m<cK=hBV?w`*u~$mz+
#mEXgcZC$CM(LvepT6_c23{$l!A_l)|;i`(b(^ETsN+^+9)fqQs-)jON*<}CEEuo|Q#4K{|+x)`#8Z}*Qu)wb#E*C`=zdw-zIvr3sZccfMMdj6!zQg7G
2H1#nEE^0bGov}7DB95a;u-#GshNV`StG2@fs`Ht{nHJ4$A!`JWnaJ>xlve2Llw;ZN856ft7gc~%=b8tJU}ZqIf-=6T>I~RZO@CaYG4UGZSX|f<*ON7z
Lbgax^dKF!4Jy|)%UJ;#fQh&sEMcO;EQB@D+9P6$HFa}xh`k|Zk5tj_L<25jDqt*hejrS`N=)k0D95rUI*6y)eZT@kQq}<)rRaDpQ1c`pWs(C*gz4F`J
VPn5#s_S|3o&X;m`Z6xDA1;lbu#r+F57E7TI0lFnjmVyHd+I-W$es%W!VE0I@d_x2UCUEwLRXiSXOQ(zF}_J<H^fFGFQ$!F+Y$#0kI5T&Nnl@LE}NwWE
J1W)M>-a%_7~B3M6$PhDZBkVH!#4O%4;;;;FP+ias%GCN|L=L$Mrun=z2R-rFi}>jW?r8MRf&!c&OTdQ+Z8?5>$?;WO9IwQ2vd2fo;Ax&Iy&^id@(zco
%<lqKT;hr$Kg%nS%^5QQ*{hyy3wM%P*q;g7F}zH@0(GCgb*`mRv>c|b&HGc?l<rsfFbfwjJJX6utesf>=;YzdaRWlZ<>Zl?33$^gj|S3^`&;{rrb5${G
(-WtG<^2Vw&4F)TF;;p4%+SwqBk5#iO@`W+0lK7-;W6T3R%`N)nJfkXl*_<b!_D#9f0X6D~R!#ubto<^Z)R0KL?BVz8d#hg$c#_&Or&jCmfl%oxkMkYq
o1qQZDbR!H1U6=*RWyRrDzkUE8QQPJS@U@JlNG7SYEUjxo?z4>H!PcOdOaE<E*ZiIEOf#!j-J=DL{vIH%BZnw5ODA6TrY(?&|=2Xk|mz-iOnu&j@Zf{L
9Qjj+U0z$f>@V{Zb~Pp4f++MWahbC8K{!RmOA6g1T=m;K<#Wkwa2^YNj53noNHiHm@vU0=rSn!m3rc-)tM#r8P?Xh3Lyr$X!28vx{3p$y({94lT1^hTQ
D|zAcVk}z*!`&c$q}Nz8`HBedzlV+Pc|VabyE-V2MGic0aExAk1Pz5(vGui9XvG8H(o12C?Ln(U?7nfmMhs8cv^&YLbDr@($fAuF)EymO5=uw4YqC$R}
6+Wl&va2u^!25b{}_ipew(O@&B3#&Rs<47}V|=Fl#Ejl-m_g0nf=C|<^jVGhDMw>_FVcd};(TO2GZ-iDpF#TzZ7<?y7}*a;F%X1fVVN(UlM9S?JBh#6q
QY!@8cb7IR2Q^9)KrTYVCQ`ovy%H0BAWK7;$i_(eEnW+x8(yk+Ot-XGz!^aD^30er784X6*;50zFzp~fDC4Q3a;&?kA4eMp<GIA`xM){W%3FMHa)=|a+
8ypBE*tRA&4+$q(H#tdRQ9a8;+DihO3~Zq}dWYPkSF?7`yNw%C{;t`s4`Q4+)G0o2+jueFr*iDZ;3j0e;VHzkRNMBB8AlT*UedixHd+~%WrtR*8UE(Wz
kC!$ZYQxC((fUhq>6<ptyb00YSS|wma8Hzz#$PGat6md@o49wR)B$Jprlub<&;?DTUW;nl#L<4kRqXjrlQY9yWUMo0?i@E08244rmH}&C;PR=fR@*|6?
sx71CeHxpdb68dUcJt7dTJtQ^(D#bB3}6HHduM!(eH23vUAV#5Un6gNc(REv4kB`u6OBfoyit5KU50y{#L}W9^igY$Y=_3q2fc)-%>4suFHy^m!n=GOf
;FD;mKhSOla`qMBsV-AaKQ;1GmxgbFPHZEB%rHC@^zVT{)D5)qAcGch=X$k)6K0lR~FXTDFy6Cm#<jK02v!$AbKHY)sB767Ef{=D&Z&n7j|oXN8)AB;i
C!bODWK>-qF>hBB8B3W{XD;zot{$R|gGgB|)So2<Cr@R1Ld1;F3Xs%9hBCGXw#|e4fjJA@pJ6RS4funBY5Dj4L@j6WRowg&7M27>HPKscw0dLgwhZYwU
E?59>f#6G4wl4<pET1UDtYnOySBx%dB+UW(>>MYs?lc1tICR$%TU%}*B}<{m%!w0_0)X++WHKv(j8<sl;y`GiITV6J(T8)e(n}nloynFZqZFC#<UY2Im
Imr!%N_6*kUifKLZ5UmW$7jIxSASUXFOGVo50YOIR}!AHz1gn^gJHG9GKgn;=2jbC=fm;4L1vc`x=%)l^Xg%+8j`Yuov6KaR-CkKvmAo7l1fZV6MoREw
N|F1|}$AEj7~GK-&|Tm&|C}0qsy_Ara7U31%BP*Q5m)@jKv0e;zaX0@NiO<Y9K0;LxI#2Qwne+<<}|vZ_`G{S1<%mlQyZ#sfH<G4|-<3e-Tx0b!A@i3M
;JyEZ%(%#cF+owjSvd}B5J#9DH~*$56G)f^udECa!bqZ-@TiWgT+x0g63m1;5q8biuMBQ?`e<128B!iHiSL&FH<Ky4!gob6qe2zrW)>bth4>miFrTcYp
HRl0F23>?G*tQ=LZD@lHC`%@65NrS9mgCeONssCz$Dz2(_Qpe*d%r?brbv$QV%#;_W*>dk`qD`IWmSfL5d<Q>Thd$ms0BV;hT7Oytqdg(RCSu(-9PdQ6
LgFoMRO_d(s!~iIQ6dJxtY-4@qKV5?+ag*{6AYM7lWfV^xG_CW``#!Dpnm=WRUQl^VICidGJkv^%l+|x8>sS|8>j-JqdmnY2xd$(TB1JU$oibO(@d>wj
&jv9la(KZ+(#VkzsmUc9qpe5f1maIZyMj<boqGG{qMCu$p5`Sm0t;;*O>p;Qojs~0Oz2+BgodTyMBDr?TN`Us*Z*BadvJ0aG=Vo<m+Bw#<l;0fgIPr-E
033w+EC}ELE#Wg4@884+pB0O+Kp!V~(2gwf)0^DzmlkGXrPTtL8fYgMlj7`8I*5@6Io#?^X1_s{P^dKkN1V6#`XQ4-;D}wirU5LWECOxXZWadE4AM=63
roYyG`F59YJj6q#wm5Vwware0w&1z2)rnu>pN#Kv+a^ePgg`;PQ>dF)NcvY|{gEp<;fB4?SE+nv?h@!f%*nHxMD9DXgYYPz3`wi%Orao6sJ+S$wq3(45
jjt$CdG1FY`1^>>Ge=zl~UE#SKC{eL@ne(w@&0{$g?;NE$fRSe64k0&>;j*Sy-Yhb;r6b=tf-n4=7yjW3|L&Fl`;Pd2!BVE*HeA3${&7kB!4Wpg%GK28
_?Q=boC`ku6(92%KH(Lg_JU7v!Dn{G=YAl=gZST@pQOz5h~c<*IAD1SP0t|ie*ci)i><>PxJp8grosp_px)JPV<?QJ4zo~gU4euMF+TY$ok=xzw|-?Fu
~fWE)7B-Wy~=3XT%ihTa~FujR<`ca9g+2BL<kZm4M;IC#;)t{0#U}>vn@^63~x%4G6^I?#TANzVfT(caw4y3pd8qCGY_+rl+UO|9}nvKjz8~|l(aA)sO
eFwl;aI?Pt#I8Rqx9WbK*!dNQ9NcnUS=l7QXX=+HUlzIG9@%uQ|%Guz-vp47p#*sIr&a*0OAgkmaS((U#KE_t)1jR*{k6U|jzbfooL8&Vu{>UnSos;OS
<Jv?<3NYbT`J$qc+w{_h8>$V_K$Qo9ML%~=ZRuvk)Nq5Ja7_Q$>PAKV}J+8^8>_vW8AySQENm_;D83)rGC-PpH+&RTbYVh`>g>J|Ir-uNrn+qFKNMFi8
AT1jKIqneH8N`%5jR7~lo)v<N@{fXcY?#^a-d5D{-v+OGN+P+)P<aV(-$OH=$=9;0GU}LTi8&Bo%)Dr-)T>GXKzzM<6?A?}z4SUk+!cr%+erRf{TqtYP
oB@avyd7H8m12ACd}?>9BAtK(<=&YwBeb^&85~=M>GYs86Nf&f#BB`0NS|qkhmznZui8^8(eF)H9A<%1cY#Gw<-{^KwSI6YL7k(tvTe3zu$Qrl+m8Af9
Mf@q{RLAJ;=<LJ)HJ8JrXR9IH5WW9q_6Y`04*|3n=&;mDn@gkzU%y<e>%ap^KZ7%&WuL={47vT=FRnfDprzhU_K2AmS7&A)29`ut?6bErLs+oOZ0NujQ
T1`RaNo<d89gh3QVUv?MA!>m!z@wylGb>{uz6nU!o1l3>w-c`0y<4=`7*QHXrflM8<?2Ky?V-T76pw!rDtrl359QyKHucyFd?OPbRHPV{SzW+F{GY8o{
>qdNmMYqQc6(#~}<92rm7S2Q;xDZ$Hu=`{}~8mUEXAdI4V2p>d?liZ_|NK$_!R=1g}5)0~p@6ky7=x;9UhZUk~RS+bONo)qnhsgz7!**HJyh9NSS#lfg
P{P>18M!AAs5=~PL<nkr-)6v|0Svw=f*zqIpDXHao)sB|XUKPl^n$cUaK+My26jKSBDF&4h@yhfvqTtvbKch6}@Iz~PRL#+2yGB_@eP;%(-elbQgd!ww
=%Gn7{G<{D_c+R9vRJnC5(*qqnw@KUUXAPR@sUSJ8!{}wClsi%-Vei+i+8v}+7PiM<N~<H)F(774--RubV3Z#IWLe3pZEaJh$iY`wru)*()Z_nl%G*v0
|rY@D>|d&$O?A6lLBLs5wl7=u1WP}FX+xbnIM#fv$5w9kDx5D!>pJm^K{n$MB_3+=;{hUTRd`$bxA(n0fB7@t!9NwoWjtEvm$aV#pK-6=7?*#tx=;vF(
JjW5-V1lkSl@KMbAJ_sJQF#{%iujb(R|Hurr$!Z7i|;IBtxg+)nj0=AbE9O}Ib~>!J67H3g!%FVeL!%R6Ky2i@5OAIpjQ+DR^`TFH*f`2zJx>^$$eDo7
7TcRDPw6IeqD$m!`&1y+aHAl$gtdXA)3gErVuj`|_+9_t;es?g`%=?=k3wWR3{j@b*N4d88F<;ODuGMMk>eWFZok^zh|1Krv;h|-WI8`6j7AcTBXw8{d
rNvij<h@;t+(Yn63;bRl5!17QiN*v{*xUZYe=5rVv4ZL41XnB@G9#|3qD8VYaxQb=x47PKi853Wy`J|l034r*JoZ%wCd~j~GK?TQIXJFV`mjpeER)ABL
PCQ_G=M$Doq`W!a5;P<}nYP<xs&fFNh6B&d1h@pmPNQuIHTDK<GSZ<xk&W=OSDLZcO#<+Gfhp@cSp}>)=~z-qyiMj(>%+)-JSC{CF#_NY`o5c|KBfS4k
FqJXRwhOppPcp(qT%YX3k)$mx>`UmjzfYf$cJ7|NdwKvg)qxnLk4PD%@T!VCIg{c;&L>he6ArV99P)fl^viKqL3|4>C}fv%rQIbh$qc-cb;)}+Yv1oH@
N43VLkDoiRbl|ea3U6lX%P_oeXt=7zVq(+y}HnQyZx#_Lcz*a)ZOGsTzPC;N%TbSji>+#<wMBmmO@T89d73x3f@dfjj5Vm>8im9~{e$hl7K$Y5E0SlS7
M>8PN0bzH>9#UEb@JB?4W}mDYe4qah{Y7DNDJ)AgqfulFV4SyUez^BHfz+fWBeJyT7f(%5{dQC&4acpo{HD%z?s>|FtjmcnQZO$(H;cjlVnXl_fdr1K#
94ctd)yB&{D6HqI^Emz(dwaM8A4wsYAUN@7F5%&wGXkU`21A9c0rO9h%MtNL##!5V=>$y-)Y%oi4c`{?iJr666WcHaz?ts0DK-s5r^zpiRhb|A|c7-J{
+a=DbW{?Bc(!J$RM~z=f)FKbjX0qDU6&+YWoXpUv(^8WapmD5mYYO1&YE{<eo}<?|i}9Vs*d}$Di1K1$NJlE-_8Vnu>RW;ed(>?hm|3)1ykb3JcSa2A6
VuI)3lXBxdB6-XIb)&S!dMy$4{wZ49408t&(CvUF_uDYl*72G9*ZF9FV<2|Eh2}S)(bs7wo|56P8)N!hPTp$I-{%-cLueGnVmsYNJz{Vrnql)J02KGp}
6I2S%J~IuUH9P6_sbIdCM)(v=EPyZcsR}*!TirA`WA(OWUi%^<ZiMi<c!er`Gf*7T_{@bbyO7N(n>{Gm2nVJ9jwPTuZn7EZTE5Uxd_SjiIeBQ3{+Ds6x
mz=f;laTL!U|Dz8y=y#h(gdMacd(E&2I@W}8QI8DDp*ZU-1=+G;Sp%*w*Rd<n8Fm5Uii!Q6VvovYWG&WQEOqtE1rbrP3)evmO$7eur8Xj}wqdrTC(Lz*
DLeBcluvPlnou#A+ltEkR^$8|?u;^($IUhjMbizcEk9k|eAfFGkq@wDiB(}s<gV%#S7~R(3tqP;g4DbYcQ}1kI6xw|js+i%Y%VuCiirm(<G5^&Z%jA4l
72C2VN@%{F^LgZqX2>-5+I4Nw)d|c3Ozl)|Hd7#O>BB0dHgE%$XPDCTZAd&i*cdSQek#}l3(mw8Z)ee3ZxDThaznSR8Ni=9gJc#(heOjwm9o=5wGGl#O
oR5=69VwL5IUZZ%*OjIOgSDAINdgQmu#a|7e_LPV;)0;a5gO=OXZ?g@z#5zv$c6l+OSFiki@l5sM3fX79hFG@nY2UL$_Izt_Cqc+vA?h2Ga=+HRDOWiJ
N9;V2eZOVSen7YlEWRDJ!I|B=_6C?$4wl8bi{p#C;V98R%p%%h?QSQ!<Y;OWl#a)?f>}H6dB?qF0zHFIbxm-Cz=6*xH6xg|OY?j6<37X3y9b;}~Z!nQz
xEv?9i%H-M>ffr<Xsm?3knfQYntv<b<RZRga!R1A>A_zQG{vb=!>Yj0OcMjZgP^Bg^Q*S$iV!x~aJid`D$(C^nvKJZuI;E8*)0%4PaVx~-7uND&n%)og
iQ}a<Su~PG7V}>IoY46UgH9fGcfvq!niR{lI1B}HAFK1}pq(m1X*_lAu#K0N2uL^DoIIzXkvytuwqy)mE-2_}eS_lwrvO}Rnm;OEC!|ozG`b1(u=<bZJ
#isWVdws|}@&I6~tMs)H_bJ%S_x%Kk<JBm_+quj10X`aP?V!cDgP&9AAZs0JyMADF$L4g#lL112t}rE?S35)@k2A}Rq0ldlS+U)hj_L<JfU-%7?=AF<L
oLSO2j5`BrcdJqd_?9A1MIp)eQmu*SkR)bG8%Mg-JqC-$N|y?FG~vb64}_F^n}-FzvSozEQF!7n=!3?+~zB8Ka+V%hi0eHXfDs=9;?3|Z&r|-2-AYZYn
Ba&jH+A*nkEBtJpNhPjHfKAx#K>P)igIITfCU`^oeu;i9mfFwlJKI)+*zuM;dGzc#=05QS^HBxeko^H2?iJFy=QlFlLF&Pvos5>?kTT%8d{b$(}pLKJV
=whYW|SqjeTTPS3;s8S(BpUVo+W%jb^$&xF6vdj2<!?{B(%yy^b;+8^ZqUSQ0xgwJct|7)pVPIAWzK?Ku$@$0T1-*kI02b+Mn1j4i;l1I|Dy?P!P^D6o
Ja3ILF|HFYL*T1j*jpu)-fhlc=OCXG>ifK(=Gq&6dj9CgK9$W)qf}z(P=GuNQFoySBso^exFu`oDJM=Ao4+X~D&bK+Mv%^d1dlmh!YX9)~pY{6w3V|_b
MQWyJ?C6Ru7a~b})jDby>Uwe)ShBWZ$+W9p3K+q45}-sSa~JpkW>`%hP`hhY_B`j97}ZK@&$l1QuwfNa&_>KIz{$El#PoiXJLYOnb@1)@WY#uq=&3Bsg
1FAd{`<iU<hr?gqrKHo!wf6c4P>26d}a~{bh|bk>CSQKZH%eu3o1h>`<*tS7oA46Tik~30(&}ZYP9ZN@iLKXcS~k#P|MbyImf#U1sDF?3;)@Le{kjhKK
*zWolMr7Qk+sNCQZu~LYd{1&$;LLv=@Aw3qHFmKISugnkzo$1t0Z-&+&@S{lJz7@xRwDd&`q43cOL#P@wlfE0?GH?Ni-co8gQiS)8<wJXNh{%3V7Goiw
_Dm6a*)PD(J21<xo}Lr+fwW9IWcy%Qq4Ay!M%Q6>v2WLD+`ZEjPntTMJ4@52Dwx_N$fI7`l0##lvn8BpjsbXYT7Dc0sZZ09N;xNXdw<jT4W3}Vonrwh4
8TW(J@1dqc?PSdm1a5w)voE#Zqw-H;5&KR8FMX#YEWS`#0KVC7@R%r>@VI{^}0Z89s_X9JKh&Rmn`Jh!wdh%?V+^~pozdzX@Ogr-S0iWlGJ+0~|{62n8
(NwM28k{3gwa(L~eJ<L2<G)J2rJZA#jLx56fnE7a3d(flmGXZ-gAb&uCM6CS$5$mC(uu&%OjB>t>?Ql-e&EeR`{RD#%tQO*Uf@bF*;S@rnM@_vR)CK5L
#~17DB`?i|Ga8{+#BD<7Yox*v<b&D$EifO`dl(Y6{%rKJdqY{$Sckam)@ol4LG&v9SG)zmFq5X+s-sdW?Bf>bL{@W*7S_&({Vg_4=d)Ng><zs%r=sboI
}IQRZbH&1+^a0>zvB=PROjoa+F`06f=efp-;7LH_~tCQ%5qeE@aqg0NTy`)LjDDx{{V4J~1T`i}BmQ7&k*Vttm@1%nG1yXlcFoOvkLnOr@udMMq9>G&f
2?IYOm{DaG`$Vg@SOXY&Kn07f2MxAmeq4bvE6;dCjE*DsA+f{pVU)fj3uEnDxj6Ea$drhpbmhQ3eVb^etSFx>6@nOXt!qMz^9M?6S;>xBts6Uw3U=_3b
C@6)FgRbYDIdZaHRwU{bb;$Uu;YrrY4=j7}VwPCx4PG^F0*|kE4h`%znBmVI1{Mp$_+Esg=R8(3AEX|xp{4V$tbNATSjK0b6c2TXXiamB>NuS#4XdYat
hi~<(<A+fj34jPVxTjpE(NWoC(WHl^gVCTL2?WX0O=Bi6e)^HF*Zh6?KU+J&oSPFGmM3oCPy*V^W@MSg-TpD0mDb8l9yl}@?F>p{v9-Bkhs;rqTg0Z%1
P07yveHXPgcO<<=rkGet+E$nY$3o|Y+phj;TQ4C=vO^xexLpi|HGvXdVhS*J#uE`io+!YWQ)=?cI3^CylkC$flhKJ+PmZWV+o$oHNxT45Zh2YholI;wC
@>h)-OzIXtInaDNdv1z(!l1Iv*XWnfECTM;2)9BufH;l~-#z1pdkN=S-4`>vLj!QW;!YyA#|#L8d-=vb{D-2%K(a?7^639hqp<3eGhztNZcbo@Co&rS|
sl8d<`rVL@roHXz4ye|>Bd1$U&D65)kzH60WIw|3{9t>Z{aY*S(InPa{)dNIMdSfjNBcno^B{nMKCL6+`1kgLPOz`*IWk2bnKeh~tqt{w8F={u$`NNMo
e!8H}7WD6sz5ubEcqMUPFAegEhOpi;yiyhF-&g78_3^XMSw5;1W2a5&;2-1{0T#Fw2U|-*hTS7{>J_QS_;O9c0E}CvV9zL=TYce20Zn4&!Iv+rf=pvk`
WY?f8hSH?@PALG+%fcy^`-&yFt;cYtS<Vd@adRzbh{6G3DV%&BUmsI)wt=*?&N0mBnK>u!xHTpNnMp`r39U&=!ck@>g4Qezfbj#32_YVU06D^{8gNNU;
!|{nV}k%Uvy52wF0;~hpK^wm%r7h#Z83aA1Jk3bj%R^^9STPQSf8JONtJ+X+<w9mZS1k)dS1$}@%r#SArYEgkGJDQ#YHU*t$=ADJ$4pR#%<<c?x^LFh@
5^HEq-wkSf{iyCMJ1k3HT6W0I1!f14Dq=0GY?N#wzP=1CXVX`rgo(AQ|y2mK9BuP(EMJCL0lEO_~rgptDA@rs}{&CZ}SGDMTMJYCp>jt3l5uwp8M7Jab
0%;QB$i;~koA5qLTy+C@9ZrsD}6ZFe+fAKcz*RxP1`GFk;E8fv#M&4+}1ylOG8Ua;*^<_=*{BMQWOM}5`G_9$Mcg<D+Qf&^%1JlxE{7P5(TltC~fK=Er
Vn7pk95uY)&4|aAuAX;Z9O=nXZB@l{w1(q~UGQ<p>m5}Y~dQN)hw3!y0jkGmv{gR$%Nh>nd4L)J7&Fzk9*rhS6Cbk9W+RFfsB8n!!<s=1gnDeq78#9Ak
!1lJ?3uFSO+<MO`_>^&|bzHfWcbt(;hgx=5EVEI=mvg2=u|mRAK&`b2JV~2_fl+G|?B~4305k7Z#aj%Ml7JxH>Z4+S4TwXxdNN7k0?^Bt_7=-a8kD_nM
YHj?U}N+P8(+)(c*KEo=}qGW9!_wgN{L{?K{#(f9X;>-5UK@$AKU?p<{rY5HJVtmhQx`{M_zJbj>ii7c$r~d_xt0*J~YeT<Q&r>_DFJj24Xn0Mz3y4(-
4QI0u9uj{a#*o>7&CwPOjqFqIj?fy23#qEv9_h@?bHmuy%p?)O0n0CXn6jVCIx<;{iTIOsmmOQq_tK<J1Y*bk%58LQtK=o;GOBj7I@{A{QQr=N82tCoN
k^L&nkjN#%zXTc@qykXxFNm09`86~TENf}zt><GygB6mo0+K&fYAX<+*jvj-#~VbDgEl=YeU8hI&#O}7w<P>f-UAh{V{=N;U#!3ph3n-~qcor3J`$WQZ
%s>lwkvB{J%RcPy+fXKTn<pt_^7r50A+-T}U8*<x1OH-fHEm!CMd`V$_i018nzgO99q3tKfZBLtW3bS5P1DB^hgTR@*;i3~B=j}kQ*p1sFGa+e^ql*$$
q>>mAw9KASVLBR1=6I`C2FJL14P!}%3Rhd6p;iHqp^GwsE%Ij26~{S3NmKw`sgVVNsqjE(q<dCRLg^YrrOr>XvkX;WlM-wqOYJ-mLONP%p431MzFGxw+
hvdkI<MsN!^C~HvGf9`EkbX0GGydc3MCU~QnF_08HnqyAxkB+Igq1HizOZuqqU~#)@q+HNCRQaMi6vAd~{%gk*hXV=lkgZHB)q>93_=*r8&04B~6J1pj
zuaeL(Zk40F9*r9=a(8K?<QtNp0%$0J!lw{hJyeM$yZhw>DbwxfMC$H@8If*9Z>CV_7!5UfDuy5$YUJKzR>VC|W-M+go?tNnqV!^pIRs@>s8%f%&rL!D
~4jY$RtmaAyU+|EZ>0t>07Z6AQr^q9eqBsHP%t7VR{D2SafHOx3niKfTxpjLd#vB(4liL_l(OR?IUlhtA7L+$Z=A|M7?z4RRaplqRsbIlCY0#!&{L2(2
+iHnBBSb9Z|qQ(Ic4FcT?rM?6PzQsV-;<V9wr9Jg$7RdpX@2DxD<d!A7*rZ+l6ow5%REOHb3V#D?aVQ!|ic23_U|g^*+0<+ZHkh|WEtVMQ>u52Pl;vsw
I(-I?KVXvv&BueE@3K<`wgT8Y6E8$l=&++>DFnD<p!IyN4pTSRfv)Crf;@zSO>WYe?aD*SzSJl{ULwa67CLD0p}N!=t%ChQpQUs&rB6IDh?YcwW9oG{<
T}IvY5mbkv-N<zh6Q3+^;%yQ(R4hcSB;@<#MEjCMG+HU2Zj!it>P)MpOOkeM2Kd(%gdvk#HBlmbSe`J>Ho*xn>Ia;9p{37<qdt32d&1w`NoYH>>vpc01
0q&Omtvh34qv%xF6(I%hh5}c#*g9D%<0*E!n;vNtS#a;U6&bA7;9$rBD6~1CnoTt?H`kc2`#`+#M3@C2&rj%siP-<~c|nkm=UyyOsp@vVpb&TLm2|Y9d
@k#+0FKwz*N11Rai4zc&EB?tN0HN`TM~CsA2|Fyx*AQR`rZJ|icTP3GjL!?n@ag@Tb6;81BG2pBeEQkfTVn{!<m-I(pd1qLlU4WzwLWf8-g_ydlWyICK
#DZ{87WjFw}6M`V(Z}-AUs1*uRWIm69-MT|g=VDuL`=ti@VAZm%LwO@e`xS7M;@s{aOrEV5axmEv)jF{l^a9O;1X=RCu$?j-xLV9gS+)<yk9OjWWiFcx
?T1X@;z^vzmL=0r;+c5fx!!!v?6R2F&(m7xL!8?6DD7~bq#fPkw4;5Jc2pEBE@RhF<fuc?oFgd@)j4oB#0^6Q8bAUd$>H6s45V(fEMz_~wJ(5<?<(DZx
)e_((gNZKikxr=td%1bXVm^@udrtJ>SKqm-14&%XZ{lx*2uzkDNEO1oMVL@FW&!)^H2Nz1z;U_^UH|_2)B&z?ENPid?fl$otW`P<a^WOzi$2hXSa{n-T
$fk&z1kF!kUkypARwq&m_K#{WiBS^F+^rpLKkE-S=BJj!OS>;tX_Fk4f|X6K7s#UoSYJ<(0k*ev4+*<-{2e$O)5t|A{l#6K0a@i8JNiS#IBd;!JA*ooQ
Z9oM|k$IR_tn;><_m??3weP0#N~D6DaLjOcgmVo<qig;kt<jyL_Pu2=VkD@1;7d&`{n4h8d=&gQg?-<}KdUG4;2#6W9f2N*k(3g!aK?euW<%!wRC2pD_
JsVg`qWslnqh-Pf{PP>0FY_IkU!yqbI;3E&pxD!Y1jGaKK_k}CkoM?M{!=i#z3E75&!XY#&A{y>r4FVIj*jH!O6-0LK<?M+%oBfVQXZI%#)Z?7(cK{xy
^T?85PMYz$;ccwN{fP({`HhSG!bSe_D*w~`Lz*A;Y*0}GTkiY~YYp+)5WS+Xp6JK8=*PV1XL;36|5!iXRX_bjKh8xz{8c|s7bZMc|4-eY0rO+OhpWqrg
)?qs&9#4c`njy2#$CTBmbS&(Gsj^E*T?P)W7h5h<cb2Z`Zb)y3Fxh2l(h<=y`MkL!#fU`hA>VRSg0~Ar8&3APw?%*F1upwfn#*kH>`B#sUp@fB1Z?q;l
6ODp1B2}tLEHTar;1>X?h-T5+mHdn&(znlPU~q%#2Y}+1y^x?1-)JU+u#(@QUY_OtCe*lC>!wuFp$ur3u5+`X6{_Wz71#cR+FvH0*N3o;eYwK6~5VIG?
tbQ29p5m0*rPV}GmI>3uSrTf&Z0br$W9r>6^NyafvM%vM;WGfbbxPd#t_%&VDRV&7P*#d>)-&Mn5+kaL!{HssU%J=gx9YOq~thhEu)Wdf)oF|aEQ*%*2
=KSD3?kEi-S*FT<GPCnN^o-X`p!&$#sgf=AZD9+&!1z`FxJQei|{O4u<@s#}4f!!OPKE{HuR9l>NrLArF?cA${C^u;~8KmCuy*Zxp+g-T_v1sEOz8^&H
?0R1<cxcieB3hDzP$f%lCBg_Y^i(gR<7!~}Ev5F|VrRPCVi&<&U>+00v&j=QbE|d7n;T2&^BEJ?+|Z75ju=hF*y4vBG}n%W!lk)(FkIbeE%7ujSuTLqo
MBnJ<o?xZ7ykM+0@4s)?cjlf_WjDpQCOjb8DxU2N@l&mnoA}X8)fp)IiYxlE%ygkch^e9Zgd3i{h2=XCj)rJ)w@f76-Wh6Tl6M3ADCI+wShwMki$jXUR
c*p^LHIT@N;sqy$#}VW23dk1)uK=KLjb344+pwkd%pq$E{8TZtR}$w;cUxzG!GnIh#aRoOt9x!}ahJrKk2OWBSOir}-5ESE7ehXXW!|*I)E+-Np~|Ht7
`;@oTXpDxE#;39G;8KUH{R!mE*XS!3xPx>RIJabyC_P>n?jVfXkNo{olbV0k!|>NXlV!#(wVks{Uwfj1@hAN`pTh~-qT<mUw>3kh~$DZ^lmaP7?R@tIw
7td2qZ0ur-;Wm(baPX-gt>{Rj&4arLUdcp@F$^|(uxg{r@;(4!oqh<-rr{TX~yA};LUJQ^7oFb1q^$}~BLzYl-pRogX4t8MghrCdW5hI!`N3ZSPS+J?4
O!r6bSgf@U-&lSsAFVyhG6Jvnhr(j5x$3WBE?E$zu>mE`6@^92a-+mGMgZxiCF$7;=U!G=bKTR(?c=3^>lFPvQT<NcTpqlAt}NobnUW3kZRoNkRbBr6h
0o=F|BhSajXzA^-@1NnBEPZg&s{gJs)<zNSJ$RbHM?)})^yGDr+>2Q(mbq+wtTv#2YQ=+>vIpj^vCah|F7Tu{#W1q{(pb?+h6+ecfNjM+wc6!&hGAM-t
|T0U55OH&lUN#BmCCq-u?a;f4bvz`<YIkyF3}|V!!{~&re;BaXsC1{j!OR%YGY-zV*2@FZ%q-)RpUZg1D-iiPF3O^2ZN;^~(=`|9?FE?eD((&%bu}e}D
hqfAqBnzxMU_e)F%UEARc@uS{3&9{&9=-3@osmxq7)od^H?7ysWEf9c)t|M|q#?dwl|`Coqg7r%JvaHH~r|Nh`BU!NL3_~MVImeUyfqP=TN&u)D0Le24
mNiTPeoyK{1H?eaUR<;-Wd2?3;cf;FvY|%uIuhn<CKlQsb>+G!c>${*Tj*p2<moGE>_N1-1pz9OX$gcc%rki2WG=4q}|L{BCe4hp<jvsvWk1tpL`PUx&
-Pa!e*8g}~w&CvKx4v`7-A$dQwiiKu@Q)Av@Jo|k9)9JE@BZ-HH+s{p2jBeb2VefR2Vef~9Sm~+{-ZBnW&-Ja_igv?;U9eE;jeu2y+8QHhu`?hb&y}4y
8q;t{_MTKoxXnK;a9)<;BWup-5>n%d*Ard!{7X$5B~fwr{Nxa@$3Koqp#dFCfIKD%mm*}(p-h@qau5vu(zjaiR<f)qi^RI{c$%d`uRKmLL>Ai1y0;u?!
?XA=bvIR^X+cZ=5)1ar~l`7Wm}a+?Z0(rPehvdINi+bD)g(nYMQ#Ad!pjYQ13K->|Tuirkn@g{Ow81$toWH&7b`HkACkdW0^Gc-VcBGu{t0A&i^&3?I*
uGna>xews(`>zBbw5<-%lr+`s+9O#$X3i7wLFsh{6n$NTx8HkV5aFYaP*G7{%JjdQX5yJ`L>$?8Yic<b&w+2GU7{_P*$Cr=T)bNP1~d$@b>=f8Jj=n0d
*_sH+xzO?$hJ;e2Yg?{et!T0{*y&ryavX`40rY<-Bhr8Z>9$!sSOk7WP`SW+rC;0Si+F9k>-uWrpZjTqse!}R*>Aw8yS4N*$_k&;mjh}q!n-@3y-@o?n
Kl=S2|LgDm<V#<>crwRo+e?>6_Wb3^Pp8IHv&W7++3n4kzw$_qdxoZ=FY3Ph`N%FOGir*e{x8$TsnM1AWvZSC@YY=)Po8`+zc`;}%FeyZAD4M~Y`~9Yv
uk(yJ`MTa-~7dcZ+`E=H@`lKHR=5csQmgj9)A6g9{l;=Pq%*j#jid1=C>xlnYf(pPDpe2U+*6N&R<^s_`+RQ-TmA5?*88||58@eH8}lyyYs}d>NuPxz@
FxzdW;~~KQ0|E65s6p?Ym3kDHz<4=aDLk%)7e)@N)*5Zap<yy<L{RH;oD1O*+1V?;Z>F<L`Xu!T0{|0yF>5FHdwn4^JQ7&s|*M`(J;2)w?kaUG)avO|W
)%Px9slepOwpyncqpTX*?{6u16QSb1b??__>((edPh?}Plu1~eJUV;g$-4}UTl#H8uTj2?dZH{Si>-&}xx^6X#y?&W{q`p)B)H&(SgJ6{m~V*8H(|HAx
ptY*@=efGVJ@%ZPfY*%!<K;5Gjy??!aou((E+=A{SK`z1R%H&O)iH!+rCuKizgUN&c_<I)z{pK${{H^a^K>Rz`i+}s=Tilxd{_#J3Z-V2S2>0Aylz1<}
+jq0(qGkK;aUyV+#p!bxzKA-ZYL(X)Grt<v)c$?(>4K%thNr9V-K2Q;2j6-e7$)m_VzE!6;YB4E?v8EN#AO!W;N@z(m!U5q^)kfN`#CZ3KC5|Wf}xwNk
74@VAN<h;@_zX3r@`cA3zOO=MlN1_33y-n=l8zx-3Nd0R~NG%E;j$jwtm6=-|i-$nKV4nom&3*FMn|gjW?{h8-7}p3!L0*`zf5f2$Hu)XHxQX|Cz+-0-
kSQ(PXln+`B6Ic}x_O75<kC>Dqq^jHblmu|6Ja^Qx0uT5-#Te*CY$`QZ2ekBe5m^_`nyE*5j0n;-wvcc%b;Go1@AU9+PJRxT}n=Pz%6Klsu&AAIA77hI
TT@^M0O6TJ2xoB8AM-@4jNUfdAqqKa#<o3QDFVdog<ZG9Qy7NVbzrq_^m5$=*<p5M9Vh*trp)Z@AN(8I6)=`E7n9BBgE$BEB%@*XEWlgmuA|Kl(H^@H#
I{ey4((ZfId_NC#yuYGk=(oIA6dCX<>XA>F6cP~!yWLoZV_#(&EQ|_+G&$aC>oY*(*T+_Zwt0|Gace#6cuQ_^rP0xP;dJCT9hu%W2pXl`yyME%=PvZJX
UO%bpCw={dq1!*V-teV6eC-ZjJHpqF@U;tk?E>GrAlF97wGnb{gj^dT*G9;#5qiCiUT>q<!O?3Y^x6o0)aW`mdK(<OcEPS)uxn%N+8Dbv#;-SsD=p%Bo
4DR4ZnudWE#gLtyfz?jx2SvJu0mc`4R#gV*Co-kHn1mTiTvuFpv~RO;^Ag97Z|wu#l_nH_Rk)C`(G~5|F6G00qcYR`8ziYm^|XPQkfdO_a}dM>GGF<_V
6En>#~}dg3SbN-~Zx+KmU~}zCHN$uU#YHx2H_xW&#%j`h)L2{Ouo1S1ti*$~7J@9I8iI|HXHbw!UP+Q<8cC2m7vy!>GBdi>$pcd&@R1E;1z~6AXHB5ct
*P7C(Q@UM4qcYyX;ol$q^bNnD11`?}!zbVy!Sh4(Rwej)iYA^XuDK4#G;ia#5Y$N9%Cd7QsQa>ozjd`hFHRN?gr{U|EmJ^1c#+*XM1{mtJ@ZGQ46Klqp
hev&KPg5`C4V~Q63)$i*xzNF1J$^9vHcxOtLvhyb?_`^T=;uKRq5!o~QgG9e%Mwb-u>D`~#EB=%)eq!@}k?uK@f6b_F@=tlj@w#$&r)XcJ_|v4{_6{a_
?=H)-ynOrmX!G-zjl!S%m{o9*_#)VIM!GI#Cvh)3Ja0||(`x%z#NOv`YmdAC^=^1=DtOLNKdpny>i?bF{^2|JJC}a1PZ7_VlLue<`cMAwPcJdxtABi1F
Fe}ocnvzaNcw1}^!e7&v{n8H9b7xhJ^|afpQHPA`y~W^|EnK&x_3WBd|Sxd<#nC>hC==$X5Jt5r!{Q!anJcg^0{&Uo`+AF2K=G?m=!Qle0BNlN&3$IBs
4HJyWiMb`HJ;1%X}gET%r5OzHVH3t^ei)|8M{Hz5n(x3w|N_=@&fn?ezRQ=KTrbPrnk}EG|F)Z{K_C?hEi+ckss@{@+LaXGk5;>(mDHv!RT-2%0i$>yJ
AJxF`GRSHLt`KlkXl=f@`gjp(Zh|0Wg%pUjfzWy_&Yaw+iXSO&a!32?NVDjq&TTlmKPQ_QKudw=wQ{^VQ#ba`&_kH7UAlyKPxZQbV9>iYEID(jP{sLxu
)C$t!vremV-SFdw5^mvTtEr;HO??2kHd0k%rct_}s`g>O0{V&%ibMFjy;KWD%`A2-cG3S2~OYcJhy9(Rm^%1E*xRITQzW4g~3*VYJeCrW|*8q8`GP^yw
fB5x3y;#t{eEq$D`McL)IDK*VSmvj<6`$cLvOE9oULCi9TE96rx@~g3E+@L*Li?1s&^<SA+;5&}<&8PZJqus>X|CR|$9ynjALuqk5WM4@-?>)1zAk-Dn
z)o+eedsXp7Swl!hTe(0$+?`lIK#yGPV5AA>Vycb*(fxwM7%(O87qch<aOA{p5H5{Ne*Y_|~<`?rRUf{M$eN;;&BErz_L-TS@1~y$kcfJpKIBHCp|&y7
Vu_wslmrnRj3E^w!;!dp@dudViDq-sd-fF)vCK-Z09%h_w&Inaghhu10$OQNZio?|uTu&un);g@_-sqTUypt}FhVHQiry{H(~sdu0UnrFQBQ%2uwv_!>
pOKJUE>^nNWoo3^|Gp&!+6z7AQl=PX$tRfpe$@@qwhOFi?``hE<um)}*q4v@XnNj^Q`wKCY7VDnZ&c@LS6{}krF*${Q(^HUI)Zj5}q!RSpv$ncucWB3d
>J}KZBK0(YFKK*bpd>S&?j~669p)J%Y1$>>mrx)_i+c^DXQ_A-(^Pepwc};oMPiK=)bMZ_{`396R{FEL(?%*&yPx|3m!5=M6-kI#<olD!-7$2_7ttXq?
Puu*Z&$s{O!7qRF!LR<+<&h%v8Un~8QJ>jfzy40DzQXGC{rVfz{-P`BO{wSJI^URbp7_nDPBmHe=G2l^FH_0o#KE{}CL;GIM83kCG4?$^UnK1rNPsE>l
-`u`eK*FUnC~iJX@eEMs{t`zoE#buh+rM<WU@O`tNrG@?|~Eq2~D@@V-qEmT20i8ox%1mI<Oac>)B&B=lBvF12hy}KGhoCH<~aoghM5q%?-Ya7*<@tsm
QHGfz6ME=BF`;=%^pBP%Q2=17vpgcFE)l;sB?7rB~;6*SzpFYUBeB&i<+QWK7?Jtgx@&2l#E@foz1pXxOJAr2GQ%xtG2Iz@flJUH28j(-;clUXxV0e%_
x~7PyT(0fe*T?0hUUiUhD?oysvQ*WFq2qB(^0fB=esrYSDHq!U0ms9>M0j@u4#5Kc4F8t6fRl%R1rUlJxjjKnEe?SWb!3|KU_a!g^MldX?{(p7i@5@2l
+&RK%>q00{jKCXksi%wpB_Nd=}*3SU1>~IGN_CjvJP@8u>$#?0hqPH&SDDq);f>7F_=X!VEwn=4nKn~=c>I#(#o|t%17lueFRCU_Hfvg0pZq&D;+6hui
fF5unW%cCu%13y=$xj^<|Gs$(Fcc$69H#>WqF!m<LPl~0379t(U{ZZ)#``Yn`W<DGw43=1m?r5gG+hB70p3WCD*(`WeH?HR#hXIGKn5Ua5<y2i0ca@P@
I+a;9RT!^V`oc4W{3?1Q@}o<9bmECpYddY;QD#jBWtU+!TpO~$BsTTFT4WH6z!ZWQdUIZ+8K=WZ0HHXMxGv<G}HHqQOsfk;wkc&6|jW)Lx=bU=UPypzQ
6#G`++{JkGK>az!dGfE<yOOr0Y$K0LudK=!EX{;Lwgq-ggMO^m<uXw<;Lb%M<I<@?_)Z{b{za_B*emDlTZLL98Tj>&n`wDjY*``y~l!Xi^zEMD6h$WQh
wt@i>+Dr810kCr|2#T!+vpgWE&idB0qPoS5URzy?%8EdZR<4QG_Pq3YE}-Pxc8nx0>Ip0UJD-~?~S6)A&RhbN)6mi$eCyyz6?XXmQ2IR^uZ6ys@Q2=uW
bca%QJjGLgk?W{pwV|sYwXgv>LSXZL{ez)tO!+vBAOK>tepj_2iCfKw|>-2&|G}n|mtT<*cMj=28B0&Q<OK(Y<fS)>1IZ$KMfe;sM#_iB*pm!)Y33Z~*
4&4ab8mhQmrqkQg(#VTNBYdzR_$%1L3*MCSLf^Dq#6|+#ClMO+$}eD#?B)8j=XvI$=>F0Qbnff`=LHW~iL7@z5*vFo$lZYXU@74DO$Ud$Xe&nS(E;E!q
qH`&D?4Iow<+W+BmnMbJ<aVE8LH?Cs0>NdbyG(mlq@GJn(Xq>H#WWtw5p=qZF639JICy(=<-TIo?7-`c+ySxG!hLDswlcfvL(3c(0XGE`f2a4LBP!E$g
R{F#p`Q2JF!DJH@KujOo>_O#}7XpFHrkiuL_l}O*ph0z_gFR_9ORw`3ocPVsw?xw!nmT4?T8}l4RXstv<_yk#1U$U|c@5%42JSWX9^+xggOF-j{1C98j
$XM{^ArM<b{m8o@xKTv;>bL*)=X2I&@1O*sS?&io=z8#gdyQwoyuh({4a$&jDx+C~%@^We^oD`UzbC>#$HmSbBNtN?HX<aUWVv<15T*wDM^<vGL$98K<
NrZ<>n2=l-xAvTAA0t+2g^SOU={ALCo7J3I`<$+d!gW*ER!8Yp-@^o1sowlJsm2c0dQQgzy)GuWe$Xt;fR3=)Tr{}f+)ks+7!ImI+pby=M%$KXW13*GV
n~g)yKvAH!Lxdmkk&chTcGd2Xo!+<Tl5nE5`w&q->Klz|c5AGnORiHQibZ*y<oL|ntTl2{RIH6@9!s<X5~;UK>#90*kXdtfHjC$bkR~|9Lotb}z%Br{+
bWbd9i}%L*bt46fWoQ9HN2H;<s-hRW228M0F1|0q0yluob&|7-I**rrocrS0++)n?lB*m@}GkAbh}#kfR2|VoK?GW(Ss)y->DUmPjOoGHPiw%#qWS(%~
95-Wn?Bhf(7K@^C_*V^A;YA0_pWLR*!w89y;sQ<8)pI0;X**ak^Czj+DaUY;ejLMoae+r~Nb;f;Cq{6IfILkX1oTb|_8(vDK_7?Im&g1GEDe(GdyH#uQ
oUAfS2bsPr8WpB53)3xEoa`Ux|&q9#nR*w>zqak<}t`4%7K)mSaSXw*rd(B}-r3r@nq`FhlKDu<8rwrR8!6r(ddg=~LF=m-T#Vt+shon~dw0PL|@gC}$
yo)maRB{Tv65xQq~vyS$BUXzyQ6j{@rBsvv5<2)#Cb~L$MDp^N2gU_mk`(YxhV*4kuS*_5KGO9Hqa+EnmRuG18@|-JMa0fZ|!UT-Yr1F)$Ss&AU*Y(>)
wcq#f6j_&tRqdDujW$8L-*CbFY|0&Ox-DDS?G#xhe_7~Qz>z#)D?OlQr%Pnje0nQml&^u5>VkaCZO$af?vXi1TYRREXR6)=bIfC20_7htdtkQPOv&0&5
I7)Ex4l3sc?ahQ;xGq7efH{s?y#QKFcB9`MM>7EuvX;w9YV0Au%PB@0b(dQ=9!z04!~q`a5Q;@?*_`mTf;4u0tgCWZFhkbRdk$d3KVU3Q3sd>i_jgUPG
%rDLdwHvY62mcut0CE6TKhFGY>V%<m)qXUowLf&M4+wFqyYMVWPo1OK#@abAxAIrkxkQ_Tc_Z{!6;>;)DL5Y53$g|Bu}6(Fy;rtKloX4dE4<zJh|Dd1J
v-Z2m_E{~((GVbMQmexCPM1(s`+eJW~(o_DTxIJi8gp<uDb8ADh=O>9^=1Nd~0XIZb#$N-3xlw~duGH1<{$4QhwZg)(dG$0|ghVU7^&**(d?=yOz(ff?
vo23UF#HtOSOAk-CEx~-Izn>|3%KP6sF-Ei1?gjKvn#lC)TO&lDTXX@MJKTcCkv<MTn~%@vy-9k{?wURGwh|bIu3Jpcd0h!b!knR;sUszxF-K>2U>_K^
K+dh%k=XSh;Pql3Lt;kB-TEA{b6lv6Y`5YdmR=PV3y%cWAG}shg*;sk+<BqUhJf}VC2M)Du&pG-#@b&g)2es1Trz1A#(jf_1tmpscuy~6JxBqVB@{6n%
}f1iwVw$RT7@t>JDThMa5(J+HZu8y3m4(UU&DuxWch=~`0SeNEo|SqlFCIm3!k@$A@bPVBoZv?SV`TY{Q=y}QlYOl2aevxjG<|!s4iLs<Jm?)Qe)|%Ye
6wgu?7M1toNR@Xlh|_;`u#)4wt%e!5R_AcI~QPnRVrg-B|D}v1X!vOQfPD5`DB`77U{F@kQQQk~SgeC_B1ew^2$-hf{oD3$xCQLN8AcM~pLvjngyM2W%
v#Qly<XTv@7HW1r=&D<Xxfuo-N{xA{<V7#3NYp5~+E`H~X69-x^ky_8BhmutK;%^d7e>b>)E(w`dX4HILE*}DuKrrc<a3AfAKz&OB%Fnxjkbiy5Yy3dV
(H6sn{t&=iKrPBtYIc8>WjG40Ks5u}OIy<h2z)&!FEzH_J#F>6vRlN}$np$>e=lM<E7_4GS+RNdbtMbLFcV~Rz%A-Cb*-2qpZ=Eq&kgNr}Wc+f{-{~qZ
+B*${tk7K_v`C(cbnwXjj(l7@w60Z4MrRVKxA!1_Z!e~!4}DP4n^ai!h{+*39~+CSy_7Js2Fbb|dm}}Ulx!n$$*K!@Yt)ur)~sWilcOOEq<5o}Y=S!vi
nuipj(X|ua93u*dCoerdb-)Oq84DoP)ASd9dVgcvYD^hd;Utla{!byL<TM$vER&*Nq<-Vz!}l>fuk)fb}qIRgMndmZ_j*mhCp1B=e@G(J5}PriQbjJMn
*G;$8bt#lMxvEO^Kxff8|dm+D?ZKv$ZPL%c^6=!#=$CH>ux}3}#6yy;v<sisg3$&Nc+LG}d4^s^Ydx7+`tsxjtdd$^I$>Te8sZjO#>AX|>Gq%E%&P5gM
MGH7S>z{gOd~$==Pt?J057bMqU2S)xD|m-`LRst~IfTWvnK<eUD2U^M0fqSrDQt2)~_%sn2=DkRc5(Byr?RZhG*Ll1MEbtr=Atzi{T@|C+8(7DH>v6dj
1y5S2qpX{E=_*%gOq*K_n+NXx&x4b27cR<e0X1r?zW#+rHWrCK>3DS7Ob`ZFth^PrzXU?_#frggW4G*Z6S{q&$tyP6BA)c*mXfT=!9?apBGy}{ITJ`x7
J=JpGC*nQ+vA$%@`B9NsqCkAZJFX{x!+mST&LH%tmn<u$JiDZJtSnL&dFe!u*AfM?X0he_`C+qE6$gu8R+_WDVTc7uNppX_WNU>^`(#Gg5TAF;h$U6j=
!3&bA7PLmcih}m{hPhW94vTT+RV_tqa8g}YIr3wQLdrA+*XJyty1v7u4nVCZ?rLX7uWd>M%LBo35!(bw60Lr!_&~%Cv0d*K1l6BT{F<$SM^R67HZ7i@I
c*Dnk$g~Vw!IxD0HYL<9c@09}-b*zt+pWB~={QgPIyIZumD}a1;LcRzUO);8#=pfc=5F>Myd!8KksI0kZy4!g^<w%%I!+n$B!(?1pAlD{DU#Stea$26v
^`s<VdOPv&Z<&XKL9ZNb5}`6%}J)>=%Csc_usH2H7r&hB3~;<@=u9~&B?WPx%_R(GN8{p*t8vm1gd$Y^>$?^8>nD&wABLeF)R@H*ze<U}s?`&}wQLMw1
0rwyIg5p<qFTt#R+YYMevY?W3|MTu+)kT{<qy{aXGngD6FVLdzH4Rg`0T|uP#j>~M(?@y{c7vw$5vRq6yaK9%|-krxuqH~)bON|{23D)9FsUetc7{2$~
uB}CX7By_jYy)G`IW|(7!77|rEc$*cxN|{>b$H34sIWBRF67*KQfMWsCroOr+__=RkC<gL9S^PhYRY<Rp^>>2tITlIDAqPiF<1VaxjWwY6Y8CIVC6HJ=
snH|^&AN+p53n|f16U5rL{N>6gFiGw$%G+($o@onD8Z|_m~k9*g}|DFq?D8zStPmVVLOo;(o)O=P^3r^%kDujWfxcC=-815T=ljEbES?cg?K#_o7+PX3
aWcIlWsOhr=d=e(Fsw$%yFO+A~+(2quav$p<fB=VWRdE0qwfxy<(gXN#C)q>-e!inSC>j>gI<ewSRrgHk6sYzUr+-r7nMB<{3cXB;-LjCr3QQ<1UofZ=
m?-AA=+*HXMZfo!IqQoUInbydtZy2sW8lo)Z!MkJ*WiybpaG1%|b{oIlksu*z>di{l7eWB-F=@}P#6MbUvxH&!R4N;&nOF#~T$BO;jHi{$a))JMh0#2>
cp|1&ZAqa(R9oUfJjb6p=Ngj}<6m|~x?9D$G@F`B%Au?@413<x=t+y1-dGt0k92}@AIj_bZq~U?<SCGs?^MpTp+{w^JedxBaDo~irGrdDPhO*V-ba8Iy
5woVNuy-uBR%M>Ua3)&MFr!@}MJlRniL$XcKlTEcYdq!W_==-u3~QwISgVT(*fLg}pVV%*T(OXn&5s_7$d=!i)p@LCX?^xsiz!D#Khic28j4P`OIPB1d
&n1%h~vq?MGcr5^TbirMQY7Dw(9qT;i{+x%`kwQ#y_oxY5tBfBxi`QVQD{sjm2^!3iJ9<D%@euligtJfxxdUdBZ{of9N`9*t)`?C{z3pu+p$xbe+!fTq
Bt+12p|^J#Q!pHaV6p${;Yr_;`k-mRuH82WWz^uk<OODc!ZliNjGe0=SpdnS441j0z}#aX9YtS_D<G2cg5U=(%#yxgvU;;(4q}tYN(G3HNhy_3H-wE0h
r~#>FD3=LKeh-25Pi)oI7;z(O}CGm&cyl$F$7ujQ1eXuV!c8Z<y$hj#jrsFsIj2FB;(x*?OEp(f~+B+uE(Cmqg=u*93LL_kfJw6dlhMrB@JA@+!=hN$-
zq@guWt3dDaQ`kM~Jw39Jbj&CLT&#zK2B<b#(U!98;oaF`Iz+DO=(O8`G1&E0N4JKER{#{Q^E!@5wgc7GuEzzfZNV_B97}F=(gfmuISPYWb^7@fh<!38
D+Wkx2#De|2~FrdkCv%fFL0g86xDKvWnI7gN&HL7uU=S+<sp~{J19<}uJdZ8Sj-GKv$}UWJ2c{^#t;TaREHx+OY9W(RdCk&*f?YzY0`^@DCl^R106Oeo
I-7El>nu{21d_tFI9fl-U$VSA9P%6Acgg}!1hJrKKsaWlWb6dfbD^#=py&$D<<)}VM;?aX}b(Ku$x;)0?LN50x}xH@@8#rI#f^;GhOR?_~FaiURD=F1Q
RC^MN^OsdF2<-m+LYqx4l)cE=^L04UsF+slqzaI;_I57^@jbJ3`c*^CL0Rpxee?cSbuM?DG-F8o=L!`#iVS9;-0|BbDtASAdG_5HQeY1Ov5auuPmb*{u
m+1X5x~@RncI-Du8Ds$s18_SH)hx;TiBo_xY9Dsy^5GdM@?D8<{3Yl5#dkVIzO;hb`S2}Wf|I=0n`-8pUw9f$qy43fh_W^F1TO`us7jf-;=qf{Rwo1Iq
B#>*%DKVsv!OZblO`vFWq#4FkOUORb(dpI&F>j4#gWEExCjjI#FoP>41VOF+$<dsTm6>wez5_2|WSVtj0*c=F=3qdM4X<Mly&k6t)%x0deGSwl2?afHD
^0r_UcY8C<6564*IJ3gB)@eI>(AkjQo~agOD~c_=79lEN%JEs6&quFAP|?^+O;tgl7j2}}7I}&XIH*~O<t#6|kzTg?u0Q!b2<$kS7VAaJ0~Ir)D%sHwI
??X1JRUR82UorCyC{4h6JSM~hrmm=tqw|vOHB#kLVHnB#j_<<hgDQZiUNWOh>r_pSWIi<UX;rds4t7)2v#yBw`YrCA-<j49098!+X3C0X{l=IKp+v#%&
}dk$Vj6^*Kh0AarARCR~Egq=`>IyPA6);GYN-6wllzY{czDM9T?U~GXxCiSuLij1xoVtEIf9gmpMoW*@KnsQ$CzC%zm(qor{zv%|wZC;3TKk;l}mR&Za
8?EH}V--iim_Vpe?sd0Pk)UszLye?VFItJKxKtjsY$5gPMh3_=3p>C*8JEOXR~vZ<@JidFPV!_i{9>6u>9I@75t-i^T|G~3?TkXZGC(kb|TQ@Z6s-o_4
dPT-G`%DOJFfV*?LtRZUAO)A}HY(e)30*n;6F0Er{?NLJ*30+;cWE+AQrg*u%t&|Cq6yTsFjUse-;0aU`CH@RNo;Sz(SdwQRr1>$9awjo60*M+NqkR1g
q6T7(0Sz$_b39kn!Qc$Gml>fv$C0FM!5-NFEtX9yLuN~m727oDqYmSm1{|V#%Iir>*%&8m1Cz9|O!otqoah%;>AlL7LLYHTDIY`qX+cjyxb41rspOOyn
2zk8&=JHyUKea((df`d?>AbO(hS)1y(Bp#M36v&(SE2hBdH^Ec^NFhfPz2@X%|d*LRgidDGnnVPOo%y9wRQq6E*<K3-Hu%EeTfCtLI4;BPtAX*aa0JFZ
X#i5OS^er-o{}m^|%4BF%JfrqYN57ND9kV(G(Ok89=;HhA3!&CxZK*+7sEP*=M#LmI^GNQuKUZbB>sG+;Wc!hBAQREQ;;s0q4W#~DdDS&8eYpj|lAiWU
K}gr4Q6&1v3Al1`Zli2*CZHC~b@eLw-#ydxC5sI&95>OWzDK8Oga<6w9uq$=?RaJz4~CSNmC@`lmUxG4@g(2?pn(+YW5Y9JUdiEZp!lmgI^RM=b58FZ*
GrrFvRfdA^*j1Q)Z!+vE>A!G2THC74j{EnjXEqL}fItOxrB$>MBj}E;JI0%Gl$L!E;BrQdG*M%Rg_%GQY?Ab>+x&kwkhnOhb;T<+Gv9@dcQvuRviGeKQ
K$_q&su`%?1+7kzg`D@h6)@!=!=_HkBgqK-`iQ2j0_~^{hkU}}w$U_I<&<5Dy>Ed$MZ=0yn*`r<XtF!u9Cx-qO#X4|10Tu`L<P=yN>!awI(Kw>!X>XEN
eNu-#FZ&2JHP~bOH}P?6{&UvzR=~c3BfbCt+&e=b<QA@!U02A?sb{$Mvf2xqz+%2e|&)U+6wh_Kr5M)gW*Jz2fgz;P+=4lEf7Ow;w<CW+H5}ZG_aN>nk
f=kN8EfbV2iEpPDrLpypW2xLbvDh1d)o4cK8wW4r7~5wv}@Vys2`St^jRVE_Ww!3T^}k?PYMiCQ~rq3EV<Do(Ko5S7E8+fD(12vZtATn0afk(+bz8vMI
t-hsaY^HAjnXSO!6B8IhlYBLXF^uwB3o7%uWniFUiAPA3$GIa;vXg3^$sdmMtM?9;JfB2rvu%7PMq6p(rMqTd3%KTBw={gmjs4kK_?)%Uvrccp%w&cbx
AQJoLM7Gd%J`N*dHdbMpBev!;N+=89;DZ^|EJVD{gUg|NN0CbaVO?OFpIvVVPdI1!=1}23hhMt%Z6@~WOaJ6B3rB}hQ1y4IlXTWnQ;_R_^iD`wUHVF%h
9oo_A)`Pgp3Pon9dSIRmYQxj(A{!L?q?bC)tle2vY_S#`4>1^bUcw7ptfktBYOe6|Ea3yJMjQEh!=;Ov#Tqt~gS0#4exqMxqa~GW$sBBcmz3*jnuu2q+
GFUQ;Pq)WX|PdOYcTJXsv{S0)(*1L&l!La%6*B?0G`&F^=`=;5NfE*ex<ZRiBITKZ>elNO3D=UZQQMQYQFDqCL2(f8>fZFNvAC=scqZ@nIhA<t_zF~1)
*-YK5x4dIPkPL6D@$X__%irEnT2+hrs$SL978-fQxAc_HA4-6w6=-W2+kcgx#l++3_8=R6z~d=&0rmutM#nk!ixl(Ow?3KP&tEtnBlnmVI{3K%55vKVZ
g|2Bc)s3GSxR!HVMmRIU`6%<_nJP|Q|O)N0s5AW+W~()H^)Xt%x~c0p8}t3ehW6D0cZGkTxV`;6Xa^gg5a8ND}4&&HV3L3l2`D&)#^{h9uLR_N*1GSBy
yedb$pbNFC-3{nU}vcYC2nmAh=<F}>?%2hh*1Nqr}d`9mL());IpJ`l%#z~OdRD|$Z$BH_#?yXS`poMTgmfT5+LBj;ol9FfCB4O*<0XNFkS%>B*Kpt3l
g=oE%FKU77qdemb5#Ac5ylpK}VCEg0Ef443;UwRhw|YWz@!1BAbpX4r=-L%}qt}^%o+{yTfwRZRVfsK7ZAk9W!Q@gRV~w)lDoYZ#k;#c&e=^qPk*VdQ!
DpN#5U{b+rWL)QW#z!eJH|8eP~JkbxmRUub~)6<FNT4VHV8v=QBEI>);SG=Jcz2vERQ79AFONx%~Ccya6@V1##-)<wJ_hRyBmKEdP-|q2f>Q5ng!Rd6V
J4yx*|K)DVMF002|g4JEnqJX5S%?<fYMwW5<9oR@>sF3eK72SyLTABdpDpu)sOTWBXXr`a?833#>ZIG{-EW#0aZnYsrL&cPw1YhueH8r}I(dj(oxx>so
bd*#ZreyV7e=Kuu>cOW-WYP4f6DWeZ|rL<t8H?AA#3KxN6oMV~p@ER8*~exd%3E$IpKS)pVs2WWo36X$~~403ef>ajc;$K7tQ#1v8;X6CnGe~61Too(A
A&9Sb88;4LnQj+0N`c2++g$%VwHKD_r5)Sl-g}D<17>IH%+%E*9$YeH^hQt}z(Nch$ymKSX2M+Acps}N*z81^vu;Z@tk#&M9%*z;q*)1||`|Wyt6qKvI
u+aW&q`P33N=rYIxziCMZ}uX(Ta@NZSON{tiQ8JpbZ@dxFVu~go4J;fopPL&3?uGcazb-yGv9a|CzgZ}4(ARM6P66v)mA^;=64Z_0?y&o88Pe%IJ#oNh
x41goHpP(U2H0H&Sv!b+;4^|v2OP4A2zCSWW72SOW(-3^MD`j`D++>#mV>@F}A&1xT2|98hGWe!fh3rS(QSwfq=yQ5?uf!aOF>8=DN|Gp(d3HV~(=xU~
(Mt!k^-_3Cv0Tv7JP+&#FuS>4qg~%Ic32rKht~ahmiOR9e4@j4TyShfrZfxs;7#FE^H~a}zyK8ZKqXy=*CUBMuzyY;j{pjD;#RwQSz>SA?FEDl)Ck*+D
#yz1{aPb<^J#!fm5Wn8}`vH4d`g5r=O2Q)W(SvR#%Mz1wZpl&Bx;fvqOVdXH$<(CjoUJO;(cwXr{uEVa1eOUz<}aTKDXCEKKpvNo_aj1~+;Rq^r-JNfU
dG7i#cQ;S(Lklf<9=X(EuJHjICNtgu$Dedi9C8&!l9_))qGfJnQ_+u<mVUBV<7&koF`^P2M#3#V;v|~<5Cs}iD^IMON1<lmlDcN1$DwF=ARVrXDMY9MZ
UUq<uMvzFG;W?j;Y-1;aj4Gm%*>DDYY>WdDoNIyc&Knk7&zHt-ep;tWohl7OY*nyt*DDs1aVOca=W`7j<({Z40oQ1g)mZ3wvll6YN|AN<*w%1YYyk;JX
Av>ASvnm=AV)|U`d(+DKE-+iQ4s4kza1?ujha6;f-vtE3cD|tmf`H@CL~sn5OIOw!^R;9^IAw&aCF0iSX+nILL0&ri!j>Bu<1&?*B=$n0V51&6aFnw0%
kiDGyCf5AL#bnaP65R3|A@~N)jPdzv-_X;;l8`aAe6kS_$`FTyd&&onLG%YDOM(bt<<&sjw?dZj2kA&bdD0ILamsQ^#^jc55%cr<c^ZAbSj%v9=fQdPk
#E^;Y)jpo3*(4%rDp$ImL(#0a{-m3?-BxZ?V5K^Xo?=P5B;N#%`RMNz^OKOl0+!WAa>oeZWXy=Z3xyOIshC|PR4Qvg|k+|u`thL@eHTA<Vk|BsW<#;P9
X)GRQ?k`*+B=p7I@tvTaO^5&@?_M44ayCRL5OKw+2OCzU&HkIbX$z;*yjP!fFkFEJiidin8V$`tqoaD|6)J55n-ZOn?)@xzrXI05+CAsg{4mjaYIJphm
X$EYZ7SI&WPs=)IvkhPM>XHprWdx`Bh2~qrFit3<it9~TvHZ?aji>mtQ{dF^EWA}Er`l&6tqn6HBDQUMvzKw%I{hX_9B6)G%{jL>xCswt9I46$eHd9|5
6Z^Muvh6qCzXcP94qPLAl<nV$u4;=v&+P219ZZdLuT(->3CfC&MukoZC33|uJrxRFxXY23Ouw2nPcNEjgWcHf2>aK2af6XQ#>WPiNDZ2Rcws5e(#XW))
KJcY;sxe*~Yd78%ivc!+}F))nrd@GoSp8zT_LJAN1>EnL{#+1TagGq};E#<IGixfY@-YhHFOK?iP@+f`*7w1&B4eF$>*!3T*;T-iCzX^~G*dtn6egcsS
L)(<>b%FH}!qF7%8GJ?lbmccs@~=usjD4kc$#QOpQ>q;lnf$VgVl&-{c3lw~R5k)+v$$uqrOmar<h>yhP9%4UqDg%e0T_zurPK=0oCZF0c_%&qE{Gc*%
sti{U26&9_T{p6prWGQkx31<1N+?T6->n_}VoUy>X<c#h__kw_+;m95GU}r2nm4xIrPejgjwv=I)eWCIpd*E43uvO!9xZpF$U+`Yd_q`S4XNU<sY{NCV
wKXbHh9N0&*orI1$z#GIimX|F-ew$N1cKp2V^PZ;Q><9jRCh+=?WXv#6Y4q3lUu9zm&?JGH}V*9Yc*aO1tvj)g!Br}W}Hp-tHny6<fZTx*FiX77zkO_l
8<2<mgiJ&8m|k4xqy)(1Mq3ympR?1GUT=!))=BG9A<b638_vxEHfnY-aQJOwdiSs<_G~9jZK;*lsqvnva@CA8K+<g3Nlf}JTu0;Z&+lWyMh($H*7`;oN
?OGv?am{V{-f5x-!-(?WGb3SuodYHe?t_s;I>{g;#77X8Olj_NnSpyM^aQp8z<X)>{Qvxt>*NXXcX!2LjDQ8Ff^KHx+Oeh+^NI^J7PQsGh|KVpoIuTyz
tB?xPhwJ6Ur|N67e<4sU$CfY`giMh5ir2)LrppnE^4JK8ALRtM}g0z5dLW<XIjI23_sUDC+ap`+Y6wF|(yHNceaOHnu1Py!^47^8<eu)B|PdgRMW2w|V
LZ4C8r+M%FVDpiwq9_bb)MDf%r<Pwx1wwR7Wt4cZ_y1)lnV$YsV$B1%hUEL$SUv+girh1dhr?nr0ZQ>RgnkP6(ZFf6jW4A4-<E7;fNE5aK=m)zos(pa2
0A|ht;lfWmoow57!sbwqU-abs**VaU)d0?P5HhKavMLX>%{e-4>Rs2iLk)mlQxL^!gEkHbow$rjBR<q|iCAFNNE|S5=k8bTLU0BJM0S1)&5SkN0amnEB
-q{R%+MZ@lZi76i=m)S*I;U%^^4^$CV~d%Mdqc9eu(;?pFR@J$6>^$VF&eS`<3Pm7p07qCf>~{U&dr;p&_1*7pfz(JB}d0Z3mChI%Me)h;VW~bm`92Cm
8j)`FdQgLD^bGTMVNyhqAI-#rB$m>%<|H7P}DE0C1Z&t1JMHghQ{6c4aJ7r`O?G4+-$nq_?2ZuS`7#1i+y(B@9l>g|p}gbXt2Fc}woWuH>y16=c+l9z$
dAKc#hTc`0=+3lo@|@DMrjcB_*^ZdXOs)&*$J!J1udqCug>Vk9Ld57&mauYwuH`3%dH{>mQ?+?i6Qrr}|+nkBAIuK3Uf$hFIWYIW+F6U2xR!<_a^CUwr
_r+K_(P3S!NF|3mM*#dpG<}r3u*xeSI_xc`0Hv8JtL(oi5zP(@ble4^Bs8=oVds+D@Mo~EKP?U=yLGVgt!3=O<dnjr95#USb;35$ibmW<K;LI{R0X$MH
?ClDGCTU#4IAn*k#|~>H%f#r|r@$~b)~)K0fJ1Lc5Z(3}Aa$f2lYz{QA<ytV6N2<UqAGfAGMtPp$WjMdt7_-Rq;o;Cth_}~cKArQ8rB!AymNHGYRRo4#
!CTIws3m1yaMHE8r}=*5Jpw~EH?Bpn_;>Nc13IK4k3&r^d3OUV%X+o*H=`nuNOyp4Px_Vof>gX@_<hIjRX07twT~a0ZPBG_h27G;gO>pCgoSY?E`+Jpg
K+L;+12!a}_+wf-LX%XzBp?A>T>LMj1LJ1`0S*BKL)7f<0T(CXW~_nMaKr>FfxL29YU#N7*@w!hWS|pnrg~)5I?0PC4cVr1n@>>X1WXWC)_p3B)%?ts`
;htbpMR*wZ`pi0WfgO@JEAJpn{m9>vd#1)Km`h*Yz6ug`Qub2@Ex1TVk0oa2&@GVa{v7%8o1Gkn+RAe-Ubk()A3=0tG%B9hg<0+#Lua<|KJ(~ZjvVVJG
s&cIp+XZD1WI8Sq%Vtt;nZe545<1~tSrY(>eF;PTIaJsM7)|fE^+2|OVhWx4^+a4rDiEol4K)lGw@elbkgBKht`P1<Z^*jhgFc^Ud;#EpskB%%w#6ChC
fa!Q5HuXI12<mt+!KK`)uYTYe)@qckp)g8<G8<!NY-|@Dln`R$ojkw>87)fu1fcPXnlWz5O9)7J=g?bjs$lJ(r?nO;2D=SUJ2buDFjyi8k-;(^qe$p^8
GiVRcIZQ>jdCYgcU&KZN$5kIz&Qoh<7yRAgGm+32^6}%=X;I-kC{8Pl>ovEf8`9TMNLwGzCQcIhRiyeR!!AB;-?e1MdKoIPAR4UyK?N0%f|e0d01=4Bf
C_ivk9D;l0;^x({;p>Y1V6eXbI33cM@%^_@1Pb_Kd?RsO&nVG`EAmkiHA9<#x&iKohzE<H1_?obGlX^#soSnpjrZw3HY4bR`EES&vkQvABk^QO!q;r&F
PkmS?_ZGv1e0>YPCgK|JmAFw(;vgLILqMRcQC+)UdUd#RoY{d~2uJSJk2h*1Es&HIzW)y%2E>;@rJ!q7YxJUTkX^2{q|PNxAGn`Vc=Jiv2!)?{5wc747
j>vAw?ALK*2Q^v#|NpL(LaK^&WNFOUKA`042S`dX5md%<Ga%ctfo28}jdWTQhuv-V-lsTbWyP>=!Tv(jg@0$6xDyPf|m&AG9tdjXl82te4PGF`{qLINS
csykWIFgE{qr2cRc88kezzH2G=>Ko;%a&Y4mMuSshhUO`M}iq4L@-E*H|BYk0P*!rX4dUCyLL|1uIg?(cFp$lPFv~WzI?@U+n#~1$6Up|6u2dG=sMO%y
xj5XFs~#)9Z&_r-VcBCK1*+Ttku);@AVv{yR-<PE!SL({DGb@ETuBqJ`A~qP2E(?HT_BfZ6tI~UFPEs<jv-5C!VM*+8^$gdJ+u}kT*SUpbY<(zrkb!JZ
D47CJZ<7b)vi1>G-t~Zjh$QuE2fI@-=1mnE|0saagG04&vQALwi`ZLf(+LE7rg1!`~$N`$-wEC9=-t!UvCwahZXGOU38vn{v&c!tptT7yr2sN&eup3&c
jCn@=oP{1P6NI*aK|>3DrreaW58#a(h>g}sJS$Ng)6^Y411!uM7g^;N{YiCKGhjFRR2dAlSAZ{V1wms#Gg)qJR)a(n7T&R@obwBjnd%JYo|aEaZKyd{U
Lr2C3i=A7&;3<IW3jbG0=0-JxrfXCR09s6o$N7L^uGIpjE=!_MEo%$sAyL~ykz!`;mce+!#^;srSS_=7~3<aws=gKc<5wHIJ+!CT?ZE{L<9I<BzuxHug
367<9mQe36+&o*uLcGw8pU!R)0#XmGkv;W{%dPwQtzMYrZE-;#Tw*LWdEk7!T28K4z81Ja@=sLjQx-We@@2V=7Z0Gv{X8YCKDg}MBQMDgFST$lInZ)9W
Y53uJjzSo9Il2x@2r)`bE>y)w%}Upx$k~k9)K&GMO&^mf8~|ttYoDC28*=&;P#lU(+volF=7MNZ__a#@abaP(J@<9S|PcKILAOA2%eK@i`c=+5}H6;K(
z=Mp*_gHoQKodQRg2cZp<6E7QOi)dRc5i%Z;OcIgd~{w|$eR9|qIe`?VR`QC_Hi;dpt7Ck>zyw7kjtryW#G30z(}+I!vd$w@_?>%qIz&bYf9hx5oWZ0j
LqEf#H9uiJC`+<MU61xNi%+h046f5+6d+(uqJ9T(yA-X=39vpTvo?~~Nx*t`FABk*yarQJ9)Jptk+9vZDr;zIetT_{NZeF0GD9;%K`Gy}Nt?dSGWJTGf
8J*jQPvqOlu#&n+Pi(|mkEk&bY`5eIq-F4h`Nw0soTK;>5_4f+v|HaFt1^wbI;t{2Zw4BCsfA&AR<$b@rq?Qy8?!oJXJD{D$YRI&j`+5$6)KVjJxqC}>
wt<E3@z$`VOZ>+BjrSYxH{Nf&-+2FFJi4Xm;$Px1Wt5fD@BIBw#rs}qeU`f=;eUen{c@>&u@w%4NUDV~@KtTnkp|b__4tkVpTzrTE38B$D5!kjZW5Hl)
f6=KHX~n}&b9j5wLoA5TtSc9E%KCEe%O%tfC0H_n&bM7*FzxRm^X5VVaC<Pz#3THQUxt^yHr3!W&zpHK%<mh&YqHq&p=qVHAPR9*%4QARq%rszNSFZ2$
l7Px5#>EHnT=jX}?W`*bJViE;h)@l8~L?T__!NS3(2V1FH)JjD<2voDIVjJ7gey>4S=<2UmE8MO|{RPTh*`uj`jIQ(OVTCIeJ~ipQns0e0Stav6;lASB
g=bRd)&Nmy(MSzKkx=j$iFm^$NES+kF1xvNmE(sbQ%KAZan-Uil1ulvYLN*}O3oP8!-zt1brr#=w+_f<pATaG;?x&;M{on=J#I4&gPob+$N0r8Dum6&m
PyI=!UKZ=U_dfG&`L$3mI+L6ESdPq@v#CPWT1_d>nPAoRY!w+7{z$dQR;x!W58uw5K!rD_gr{#p8kwcUx6pW=8Yc=rne!J))oc}a`^|LN&gZ?lz2%-Bz
AzhcAVv?^0rWl8zQKn!m^*u7+WZ@cmk33P!Rdk$p#&*Rb_n5)u+q2((;`7cuag~tNWC9*y{R#^g_k^JD14y&Ii$)JS>XAFK4`X5X*YESnMe&4!V=fgkj
FH4;DCK|fC30?lt-;h>1c31gdO0PmfA|vccO8|t?92*}wU*&Xr=LIglAwdntCpomu+KMK)l&G?YT$|7^__TnvOWg*Zggj%=a!s>3UD?|`%yt}V9_4`5)
M3gu;+)*a*97~q0i%ZwPuCFWfN$ppZJ_S3_VSM*^^)xtb*#C?!2G)#-Pd25Nu*BKlylr_hF-c;=6Rx(-iJw-maEk5uU0k1N@2a$v;cU09q~c3LdD)d!I
$`@*UqMzeTjvzIGK)<H7HMDBYj<)cH>8Ld#*z+DnF5>vn#E5R*?GdgGh#8JHh){Cr_zloUl*%XV9Gg7+Q>RA1z)r)cmUKw|jVN4`TF*ZAV--+*y?3%CU
#DawW9e&Ta3OePsqGQapIQMo97be5!i$0tmsf{NB$cXn@+`*Gf2{fSS~WsZUA^m5k*CBzlZLA^nhx#-9}yP{;+*XzJ%?73YNe|2KxTVImJtWi5cdNwxc
BMW@iY$z+z0N3)X@Dff_Ypm(3ec(bTs|)mkenF!n7M`y5$%#LtvqBlyFE#(I2QGL4^kR~{mMsE_P+0VS4Zrk28FuY1Y@Ny?G1UE9Er*@>L$7W^?is-%n
XsK^2E7I&JAS_O?!qJl8|qU*x=K`RCh)z&1^Jp|9Qh{XO)#*WLJuW}lJ?lb1Zvp;(UQ>>uBhqLg@}{eH6qNnq^N~J2<FyAs7|60hsCxY^{mt44?dguGQ
d=7tp%raT2k@$sFzyIx7BY~rdDF<V+mVDDC;1RY5Y^)TX`oAK0l0FAqGr`>PDK#)4%>C0e|~<0e16>qGmaH3OL%~M-Pg(BGng{PfY%!s_E*uCWwFZ^ll
&hJL@`8i{h9pu+YHyNB<PpIrzM$ZxvnldX(g~o%EmlJ>j{iwI^v85N7q)zHhC0Klg`y2_@9}gCHsTJvL#u3<Y|B_nR6WctfW)NYXc<HqP%B@IQE5Uw9h
vIr@V@y@{5Sz1BY~tn%@j(L|{-F2wBn1a)1he_k%-A5L!z!ukC~QqbeIGS~Yb@dZZmto1WDxKJWp4<&l_!Bui~p+J(a7>zCK$BOhh+H-kV3Gxk;)_QL=
x^Nr1dcCu|Q0o+*2Ld<`2fv29k6*%=C15>68kt*i^Mufu21uoLi|ShxOK{ay4kBGyQF332T8+y3B^cR5M_crXXBEVe2|dgp(Sy#T`Uh{%Scv8`_VyINx
eYL3KQbDIefQLMmNr3luR3ZJVyrcpRtTZ(EE9#&z<YXB7#o~PYe05KJf%z1KRBKZHw?vOJ=N;-eDL?1FXN+#aKSF}L`c3?*n`wN*NUMWcuTIZ=+PLwr`
7$1fUy?MC^p}Dtw(Jn3z|88&@9cs<3Glsmp)w__uARBYBd%PNhJmIg<@eo_{&iZ6mTpI*DmxJTzZ>8!Jdg|qi0K%p1v;H0A1g6|5$0Qo}CX3EtS#oVOC
b{@=S*Lhy9@P<i8~~XU`j)^x?TWfsIcm?}Hog#c&lGyE3Sa<rGZ9mC;I6CFI~qXrWGmta#Dd+>CM72fd_(+jJJzLB2mFgPp5Epc?Ig>Mc_73lg_PcqF#
I#_{dY7lj@Sc;=WH-AAddRX$<{_=ShQ@aiu-;u{Zr;a!d7swP77y6<Z;;Z!YAG%5u5d>zn>l2h+;!U-MD1|*T^kQIL9aBkpxms!*$_gIoF>2dTA^04*0
Kco()5`iJi0@>t5)RLe}kw8_4zLaRXdD^@cccGP86*bz%*P5$(6SUsraQFkImz4Vz%EB}?BwAjI=IPq4PlUHx>PX(Mp(K-8z6qy3>d|oljh+^I`r%jZ=
LkKG&X%+m@`a!&gos{S197;EwJjuMW}-Y~E-`<Ck3rC}mx5fYmT+COf<w=-865Z5mU)`}NCKYB@z>!GZ{5+4qj`siO<+(dsw6Jx{(Xb4=~yUr&|b^J(~
||=I;rU4Z@OogkT->_g$io;YgHTdSv>p!6xSnM{^$og)i^<kTM<nQcERDb04BU4<&OL}|E{I|((1x{lLcglA|}asF@EJ&mQhcVhyRlNSmY<KwU>Q|kTv
+(d_m#5`RKJ<acw+aTOka?;kU-VIeGl~2v}ga=Nm<jj;^IleG(9L8bJB~yA{@DUHj^-@@JRz@UQFos&>oCy@t-f(P<A}V|?NGEM|6=%hq-3%?@9%x+U8
r^Q|L2+@-Wsxg;5I$m$f0W415Mx<0PXvT`X1Lq(n!Dq#1&@gi44+N9yK!+8gxKM9rg4zUF@SAUQmr+5T9MQpO=hM2+4CgqX(3&}{2_e&ZaYV_iv4W10P
4}{A}I-5M2I?j=7^L@^Fjw|v^TvxRaXv!68ZC&&8bLG*MKEvy?FSmv-z!)2Xo+=(cK;9^XlZKFb7dQ&$8Gq*+t;Fd54z;V0Il-iiV%;B?{NgX^VnLI4k
~{a_$Jwl*NDs%=qQuFczN<t3!Yb0=S<OrF^bnFLBcqW1wU4y}-;61qjxZ4jQX(k#OpF#xa@R$<R&Nj7ciRdNMP$A<Ag9?^<EggxcS+`_{)9<@vx?=m-I
=d9pI(ni8cMfY*wam;SYCeLz$a-s^CSgF$;cBb$ZFZUg)aL#?ZWVAGylBYwQ<6jiOb`rz@M-h7WOex$_951|Mkzd&c;q^aDoyG8^0qbK)RGgf`C(?9if
V!ZrS@OEl9WuUfkJ;A9)p7Tn`+ljBXd8>(N}{7lDr0;=z8F-CIP9lB3aO>e)OFV!H~f;1b3BgO9cU)&5f!b2LXKTtu8w`j=KJFH()R>x(*zT%U5es*~B
eFqK*t?*Vcccz|MmjnhC?z)$wWCJkU;xZ5MrB+AK6o+O+0L!}|TgJ`f7Ni}?8A;rn=@pGIaz$y)Sm$vL^MRQtjw_^6s$9xOYWO-Rx2?j2FBG&QG1`GU-
j?UmRS_ID<U?GY{0k`Z*Ii4`&3`Qp03U2x=AT6(?(+Qv(2`~-tdoxhy340zhVtQ!vpTBBI|F?QuZqJ>p>kBZfIY2r}OI})U0lu;AG=Uq~56gdVyPY;b*
SGg7n^pxWpR2jQJjT>OLN}QE!kyF329qXF=Y%pWfWOU01p6a_^Zp?p_vi%ne^BqgTCb+rI6g;d%p}n-_UV#jLsefMCl`x6F9$j4*9&H_1na!a+ZCLAH8
e$CBN$H6jc11|OKz=ubhy>5e~*A2lM_ix`09dqcpGzn&C=yGuE$t-__`FFP{|}*`8kWMU4`a;6)keXqJos)Z4-x}SkAK3XNVJ7(&6`#g!_HLX-;4^gX9
okP9z_-Swk}{m1F>Z1S+-&*S%aMw>`}9FMrln{J2z^2KuSu+P*Vx3I~pZK5Y9Ih5Nz-^Jz4((_K#yOAx%vkon$QyLB?soS2dnNOl`O%VpvwHsP=8gjN+
>82o}SdrvR#|G#^T92emvMW$RBhrjgVsqIB68#mZf<b+ylg)SM1WlKK+uftdR09WBgJ-LF!UCz$VR~&DT8SBs5g!pf5(icf&+(i<vFn|=jF(@Bjh<GM>
3x8ZZ5Y&Oph`5bMz+PfQ4jUjZtLT9DYbaiCa9@JT;B9NGxD)b^;pn5V79(Yw+kKk81@zu4q`4{G#NOhIv|tb<)`s7X8CtU<3>4R;ameA!Frdt5_J!d~v
#@bE$wfrn4*gedch0M2HUe9DcdwjO2@8{%foM$bO92cml%$6Vgo~ZZIWBc$vKLlL&AW;=P6FGmNg`{F%npuwM)|bkhg*m>=yf3^tsdNJza@Le{_Ovujb
J*YPG9oQGBp0brTwp0TbVY|Nh6pE7x>;DFi`e*q`ty4%Oz7D@Ya0W)cpFCYIx&3B)A@6j(OfCsj{TA6p$ZWiER+@wLqtbAse)+x2Whrc<BxC4L{3a_!?
F1PxqDnyFUZKc*<=g9G3!H_a_N4p|_kYj<SZTzlLCX`+d=oBo=|0G8$6lSQ(jkNN!2@<<EM%5jD<u5iU!Hz4Pv+!=G8ao;6(j<<G>chFOkz_%m@(x0^w
i$DxH6!%9n^6a{Z-H^x;p;qYfUI40h(^lYSFkI|kP{QS;S^g_;0XlhqJtdaJ#LERy<$%N;!OSZ|sabc&(kTYw(#<4;ME&dDs?B6VGeQvqOcP)>JTwa?}
^7)AA0_cy~1+M{ng5bHf*#dON1sDS#Vb&Ox#VLkE^z8gT+&ojQuo2u-#M#aA1Y5qe3oDWiIiuoz0Ttb!lUBTA2FS6){l2Tiq3^ur)qv&>=Y;yL=;p3rB
F<5IIggJDFK4E!eMzFt{%<&^@Z;ViU`nhQo!s>PF?`A*E-S2E;c+;pR~0lDLRAmvbaDiCDlV~#ATM`U>_Z+coNRGxDxP{Wz>Jqpp1vH`B2=PH%6{h@uu
PXAt9JaaozuU`G(q`lGLRQ~#~vyf7L0Lt8Tu5Noj(oO1sEHZ+xaV@T+mu)uTZLPTL4!mZ)W;>G#hxA$JOj?(#3Est|%SPsD+)l%=E|ceFf*oZb>G6XGO
NL8?Iw;hPHrRLF%zL$CdGjY5BsvnKOfNLd0^^_D(G3j7+CtQF;amd*s2Rmd(Jj!M^WAO7lp^%~jHk>rttyBQM3+b7zJf(OZHnRPDdzb*2wry!O+KMeL(
g*py1I;;L2n`Lu+zm4d-sis0pCw81v;D##$EWn?gLK}ANy8rW(VV`t}ms=(uZ6|cr?@vL(R>y$lR(t}D8D#NF4^Ai8hD)gAyhd>V1;ZCT&Oj}Gbj%gBJ
q9KXaR0ETC;jP>4b-0uJFp}_<?4d=R&G4jda{4}c<@wqnH>@Id8DufBA8NTU;2tT}nv7?V=VH$S4xB|SGwo}4W>jkVU{kiK%X2QlT^(Zqz9~-RUgvpS)
-8*cbN4h!rQ^&i@W#MpEB1LZSRTj4Lnn=g1+JeP9XZM@{JJ}NJj4>dt=DPi82&Ocye78GS*qe>&|el0R<j*9b0|;8{2mL|wF<?-VlR7mC2saB1$xZP(S
!tU!U6+-aPU?g6Ry@&$uXu{pMUml?`@iBC*wYq2nr&hsYvXg#f;Il$V30F0J<ZK>#a&C5o0w&$U*EDf6GL)FN}P4%#K%FFS7U{7a6{6!Qfk(S{OCJOZF
Ygp@mN@9edb*+CJ=ZO7G<@?Q-r7m<y9A&em)$`?}F&0K{^#RwWbxXf@3P?jx1SI4fQe_t7tAVikL0f$mNb*0x0-5NO?Szs?F1vE%*RI<Z%^%jdD?Ilj`
|2Q)Ws%!*lIkJ+uSS?f_*aKQ#=soXnYTQJ0NV1}ZC@7Plp%UhWFm*wEVZP)D2O9J5|Q?u-RW_Av-)?FTFS6a@hklX&QTQi6<*E|Ie`iTE8mwSJ&zy4l-
{b%d1&8IX<>FdLzbwZpby>#|E%&PEGlm10}Yu_IpwJE=yTiv+X17`N48^nD{7vCQ;Rg*OQJnQ+SbTnBG=5M^;c)#&}<Ne0_jrX6$tEGDu;Qta2*>|pUe
&_Fh3SRcFUT}Sm`bqQtJsw5(VR=!dhpEC%uI$g;@VPp+_wA$quE%e@{~+E!Tz|C`e_N9?a3-J`uM3yTS%I9nJ6$D}c7TwnYh_VF_VVDBuS{VRqk45xNo
Vz;Jv%_srSrno80D#w`F3HdTjQD)*P)_Mny`W_S5p)t@^qDp7G?roEctTMl4mVsH#Gd<MMBehQXZaDkc~aFY-EVn@+3NoAjJ6vRpa%>3X%eR9)n_lygI
pDFZL57c-`%Ug^I@8l{W)(gQ6n%t3v?ts;>3rftiT7FD)@sxOD3ZUwEgl+d3p!!-`JQauB)9iro4m#8QaAMOd!OzEo;k7|cW_9Q=;Y#@#2b*W=a+keqj
`G$!UM1!8slyo$_qc-%Efx2o0VhxeHMab5xJqM!{kWvz`zOM+nSrf~UW_3G>Ck-zAO8brRrFJxU)o;2y03ss<wYijh9d(NU#15&Ccf7D}{Hb(H4>UQKW
pK$*4T9Y5VkW*SuR@LzhJ`L9{A5+G0naP|<7#n{<$z3<E!d{~aCePhR&*1#0`Flk0$Y1aZQfzU_c6oIVs+NW3$lrRFt#!uv<|+_-mq4db7Zes}k(C|!r
ou!No27A*)j0XK$-(dV?uPxWHCKbXP~7!>d7OhSmUP<z&~ajOeHkZB(!@u7=gS?7f6l8)iLeVMDO?aFs|&8un5+NrB_*9wl6Y2Fc*HKXwH3N9>EC=&1j
M1m60?{m@Nt65aIH}N#TPBEK9=y>1=}J7X{tqTb!9;u==)kS@@3ZT6A{4Rgy32b(?ilu*Sv%Ely_?>)alMWsBz;LE8o!kUEin|4B;YOiG|caVPFaQ8h-
eK7}Vgh7RoIkxXD>BK~4O@XV7~R>V4}Sv0eV@_`7F3e)z00*J2T9S-vb=FvbjfUJktP_$F(YWBtT(8P6qbhVHyW*V1=<b2DdaiCb|5HdhnCTUeqW{;4j
n+wd_R{Jfox`bhhkOJKO-(>kMY^OSCI8NT=UW_>&t(vx-7sf2M@UE~N|Yk)kgJ6>z85TPw^Sji1i5pFZXS+7PjU0~!1@e^OKSQdME6Ij8|Lcb#Z<D8|R
_|`-`>JKB@rI)kFgKLl_f5i8RBwGkRiMTF0A76PKqXAS9y{=I(z*r0MT^35BC=hShjP#=~&r?{T_}wK(eD<C|mpeJ=F`E}w_qS#c)~eoDC)#aRVc3j-j
*a*0XtFFT)j09M@|!4HXNG{d_N@n9OXO>bN?}&%vf1H7CKyzG>4DO@yeN1U>n+><dbup~;ENyrJ;iRG4HIq!|9m(+GIWKiB~YXlJh5hm-0(&-OmtCN@Z
78iawx`#jbL0F`0<b5rx>CdOCp_YunRk9^)}bXHHqyrnD9ou-X0_;sRP$Cg5|~{n%<?y@>~HIXiI+l!xz1HSd$RTuM&-2=GBIf-xD}LrK7rsO{q1?2r1
Zak7W(k{)Ye5H_7S_g}ahZ7^O)WAHA&rJ?;%PE3vmF(EB_d%XyfcS)4s{_|by^FZoy-YDX7T!<el#89VPsPbGYnj~jy2JdIS|Pf#T3f7Q36@=BNz$yw#
vF-5u;(&DE-Jea1jv1tAW+xwld!1GPjKlNRpKrZxY)?G|~<PE$>PwA)MlwqqWp?yD91ZNq>Fn9FR4_=UC&eeD<2Z0h5N=P&Ar1!J_YM-ft-;^UxtYgp@
@OpsuXZ;nbQ|iO2T^s8xsn-~~QV##n7v(e8>a{5zz%I9HnO>JgQmbq=gq!xzE$SM_21j$V2mH@CqkDQ1ubO7L016-%m;F>facEzT`~7tKx*x6^z|}Q02
mVvAnYA8WC+WTWieP$YAFHQ}2Fr^U??Ta=0E#INkL5@ke3%8Sv#_`*)lfXg1l)H?Sf@QW^t-z;A(-9ys6do(xO@*10L$PVt}S+BJtc{PhSzt0MR)OeVw
Gw*^e?kYZaH5MS_^kJOW@Hi*_vjHHA@xcbbQc1#TEUZ_!hH1`X^>y6Sm!Um%qO#3f&LBu&URC>8KCBEfhStJKIxc18)&Et?r%<@kL5oD7>3!Lf(ju_$+
-<;W}h@B(nK67Pp*H`48xD<d_!ADr}zw5I<ED5`Fr<V~orP0(xrt`Y&H_<;y!Vp+NJ&I?wD<(N$I0aJ7~vikPR%Ueu>d2}>U7Yhb!2d(gB$!SZ?a*L$E
vlJqfiiU)m4FDsA<T)v6)0_XP_uYSQ*v+6@m0nvaW)NL3w^Pkna!<p6IC^=tJ7l8fAz-V!Z)yIlGR>$$8aVD5)Ynud0lG^^B314{V3$OmdlfLoRFT7fa
CubMtWrRq)3X3OYTmWI(&(qomL4TEqx1aG;lWnV<Q39^rwXB0872nq41kRGEg3N&a)W-kSA7y^12em_#^EG6ZPO}^F*^|%pIS0I_^|xAwi<aCiy0h9?!
KkHz@1oS!#CbTZ^y$YFyeXY^L@4pIjx5_3{3*&-OPN$$@}t`was*qf&)BJF)$PgSNLF$~u@)WuhD3RRk2=p+Z1t%KyCufLk3#9JS6>Wq<Eg>`+V<zX6q
^>!FlbhI=t)YfX%DWmet51Nq^Qi17=lCZTa~L|!LI9CDaloWn0qex+NX7tV=r;mg*D}PS;Gbk*p0!;lwNOwYo68hS!zKAK!}y#EFSlHUTb!JNdw@3(Ch
5=?mX#zH(DDpQ(cKD=@n_da8okyqfd(~yp@W}S>20+pCWy(&hx3oIv{}#uQqc-`coFAi>ULvKrBSFMu;wPv0vaBEFM#!%j8{ZnZTR`PS;Ram^imt_@=o
A1`j`7f8_<&um6JiUx>gbw*
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 32f75960c27c631adf7f5b69f5d55245d80dad272b32c4cbf681d39f76677621, and the rest of this file is 1bac8c70f47d40c4b4fbb293bf2159c513b5fec33fd686eedd70c21706b21d31

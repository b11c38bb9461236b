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
c-ri}>9XV4btd{MjQrEqMY=XXfCNx|9rt1eNRR|ba8&4K03Zl}AOR910k<Q{mNk?HmwYW*gG;s~OD(rsmgM%JDoG_p_&z|tgS$>v)i1rm-5{7_rAk$HW
}cM$WJcl~64(ptTYC-P+8FZpZ-wUGx%KibuOM&TzE#A2nmXaFmw*3O;yB?Q%h^OR+}(Z&y?x6$9h}(TJ7IeM;ty`$I+%7~x=wQI<&WPAv;CojBGM?fy<
4Avzc{BfsU^iu?mGqiHOzLqKd9w6vF#`4VZVRx{BE4xNmAzkB^)9@tVf<tdNAYkEI&7QnN!P!-@qZM6Q936!2urpH@|Z_Z|mQ!`Y<<+vO|5y$8Xs+hTG
^%)a_euzwyf5SKqw*t)JX|{Ri+!vt^m7?X{v!D>3(n9n|R)w?BR>@k4ia9)jJzb@kfc-hKU5IPmQ^{`R4P%`ul@=TSQ|cJB}R#b>X+`~7#m@yGA};?J%
=^*uP^ytn0thYaHR1XQp#%B`2-v3ozUqtJE^sUL+k?(XedK^PU`S^30w_mRK86Xj04*+tNf(1QO@1%3xZ;E#{Bu3rC}R@G|GclWFReD`ZVYW?eH{}RA|
zxw$Xu72^=tIz(pH8h9+>y<xx=gWWd&d<Jn^_ibSwOSXk@R+-w{quKU`BV#QB>ryoF?i@>=kSwzGF#9eS`C!ycB}AwXgs(Vp5UdHVFpes^_+XM;qPWz?
{)p$32(RH$Ok8R2^#7)TAM93L+=rE?|$ZQuYU6PSD*fRt!KTr#t7~I?l0cF`_u10{eSiIZ$KGsvvv2gUwZqepT7ImZ@u&1egfe`Fz@`u8}EJnyN|<eg@
>1FLGXaL-}o++^WG=ldi#wpzWwuWGy)sM22}lgI_M2$l*KJL1+DvvwIcW-tii3Fms`#GEys@bP6B6j<A;9g+-{lS`fP$@7NtInl>5fHXz-}K(DC8H@dH
~_chW2loi)^^YC*-XUi%^h2=TuA%dfxpnJ>VJhV%Qcue^TuFaGiFpa1ykyWhC_@t^+dE8m2;s@CtduvYB=U-`${QNQ>dXq>B8zW&}TufFrSf4=+5A3}`
xk9qr--+bpQU%&g+?>D<@CxC9Fl|~)AEok<4e)?ape)x^XELDx6QL6=GDqO$Zf;vN2PNDOcNz03h);??eAUmwh)LA!nXik?xuSi<vZdaSNHjNGU`SoGY
V`>L!4htOTkev5NyLBr`;r?3SMW_Fiv|xxpFRDZ2fw^KQand{H1}1|$aOj;w9IZ1ug-XBonJ>Qc)(_wN>fhY`@-Lt(KqJ2W=GX52!&lyZ^Yd3<`V(l-_
x|XwAH&>|#?xQ@{Il=;;0G<d_1<^B_N$-23Jq}gD_?)-`+xfOoB#E4MC<BPpS}CJ&$YbPd#`*68v5$9pMLK%uR-B&zwx<NT!-AJzX(6Q^H=}vy|4Y##o
u1}6m&LtwyQ6Fp-CfGpLy%<SAP7!>&`e@ZjBit57*FMHKwyUE|^}vA59NTQmgYj_p)gV|5$BM=)y4XT2U0h12%q~z*(|QnAlp532{PyJwPvpjtOVOYgu
J0zUQ;yWvU)J>3^<2K+z_g?zD(nYk#wWQx8XPvd})Ks|S-&tDoF)PPS);?%9Ro*46)8`|Q<^-hB7RpKKiY?KfV%`sP>fe&N+t{J&oL!wUWjYvbSj!MCq
|`r6fN--7c6t#*I<VB}xD`o+dl@x`lZZSJ4u<+HxlF0zB<yayW44xp?0VdG8l8X7W&!(awVAGP(_JP!cecg#EI9q^2Azx6FR*U%&2v_Y+}-ukm9<2)8u
9}d&QgCMNCufGC4u|c+svQ`SG?5tojX=g;|Z2P{L`ABf@kAzwKVX#f;_-+Vm<NA?+`5)hg<qqZ^=+JP!9@hGu*FO(q2_n1t>6dF;eC<c?e&@f#lU=>~x
vQW5{ky;XObz;8QhB0xL-!4%w3Q|IChmcHi5F#c<U7t|S)g#BTh_^^cGkxMMBzE`&t>%vG~wAz-u>lYHf0wEc^z;+dkgyE)gQhF0lxj_U)7c5pMKKl4C
fN+dG*6j!Xp3955N6TM*Kz$(-K-I%SYx79`@zGZ=G6KpZ*7!AkXn#M|KOn=c0|aO%$EAf?=3=^-SF>4VG`hsY~FIyWLAI<s8%Z=J^3?a|grp<yHX;M5|
HdQFE=GgHtC8SVc~7vn!jNdoeKjB(H`$?j*;|OuX}qKaA@#=|6i7PGaj`rG!=IpFj7`_kRSpu(&>$&xe$VoaTH7GfB?l8ZF=vEy%x$v-(j6y}7O%Ptqy
%U`cVkI~U6Em|C?L{`AwW|M|&F!v5AzF6#dHjdy?fI<))Uzx!+Gb5J$txOJVckNm=863%)(N&BKsWETbC$i^WrK6my-b63;_&Vu<cO8gYEn3q~oo#ko=
h9e%2u=+%g=fisd>wR@bdE>h<|2Nv!&@Q^waaVg$tEMej3s$N3zWR@KH2vtyZ~x-+5YxN=^$#0-4}hHIKMLZkK#RE_Yi4T`o98?YL8Jv_^zan*1Y!5MT
a)tt=O-Um+uHfz8V1xky3RIvSot~(UjIDQzX`Jj01T~K%hx~u2(Nhci|_o^_ul)%KYRB_-+T9mKYshI*WUiwD{sH~*~ek*>g;Ex55nf`)8}kgLYm~P9}
kZveqh#Y)l?axsRu`A8u0)NJibx>&N_|`hqK$?*Y19Dc>9g-G_?s*s*8U?&$@Tm+i(2IBMt?#-{-z{_nV)*dh;KyzWJG^!q<fBo1cU!6z+n#<?c7XSI;
K)0OWne?`H!zJCOI+O+@2&p;J6yJthR_yB=gxt-S+d>B5|9DK!PXmr3q>-t8t&G=q|cDVXauq+_*BuqPQLfbGVe!i(xQ=YdTc@(8)%+i!fn$&F{q^Kb`
rW}a}m>)P<?ufO}tzi3!!ZM$#$aUFd>{`;$6e(mm`yn6ZmtKV-T^l?knIBO+ZXC+=blNrxU&Hx)4d3KGL>#07|OZXEGxpb(vTS;`Eb;9iFM)kK3fYwR&
&i(Iei02Fk=clOyE$e|w=Y(wCOP$be&O@oHQRPmp3am2caJX;w$Fdb9=uK4Lw^6IAtIN4mJTUR=7t36|_D2tV3x@jFessSE*F56=`Kq=~J?#%!r&Ybwl
JD{FhrFb*FiZ`wORkCfnVQ$W@E8MnsGh>s`CK8=*bEbx@6N#jzpR<eh2We``0iUjfJ!!1^X;Ggpmub*_5XbpZfX#J{$@ja@4gBn>wA|T>vP|G@5^8R)z
AOp?vGxpi|@C;aP{|p`Swr$q;aS^h14zG7a*yqg?X+2yET8wcxZYWvIEi8+SIXAPtyZ6FG=D|hG2DzVKg)foqYrz>%ky96W^Wbhsl42(N&kGOVzF24OS
?aac;x526o~16nH3TYEE@0z7yW5YN7;l_dRa+?vH-f5JFg@!}DY}eOl8#HIv$qu{yh)Geo^401a@DkHAJ0@<uqS4y}jy;^X<TMi)Egx{iYLxf&wa(7mP
|OYYIW3l+R%ga1^cO&W3l%fREXDhMn7wXmSPvoAgmSm$#+Em&}_J^&W9-*ba?KG(k=);Xa?8wd+}?HSs=L<SMS=!xs_Yf9SPAN~`}L-%K}NxyeL2c!6N
P541lTZia5rC)vbk72s5lh&8t{MFC@3d&W&2Q<}cx<NBO_lxm)C7>=Y@B{R~c}-+nkSV|{6&?J0eSaNNFxKq4lGn+n4%bV!_J6$(Pxuk>gwG03_;m2ZX
FS#W@KnDBPy7_|R1f2cpXU60cs${=!t+$;Cww2C@Hxy+_zdQ!`iOX{XNBkAlMl|T`u=%A|KsRw4B|s?x6fPryd}=t&UxECZ^`qPI&bOo7HbAz%?PX+g4
JWNvn=c^1-spRgQ3k2tohL#a2|^_W83Fbw{JJUch1}Hc}t$R)Okyvw`XDPMp*maaI6`F)r0V}82l^-KM%#vL-A%P-VDVXJ@7^kyb(m4&q|!nN}Puh=b=
P1lxT($%}}BlO57WI)`4hr=-h6$<atY-xAb{?7Sw43bs9mPMo^~_)M*5D8bRIj;O=>Fw;9}R26vmm-DYsN8Qg6~k>^q5c@)`<BAZcUGm30Rk<BQoIfQB
sp_)Ue<`C-sA)V$&EuU@%(9Hn489+A!=w<-j44|6<7<!rgi|b$)-@z`<gWdBU^m6<?H@W907e}doo{ziCJl1~j`8@72k@e5c<>&eP%k*HE`N7WSt*;B2
v2UI)fYq0-%-!zJ&e^1QAW3ajBx_Fc%P(L3#a~{%^7FfY_t#h7d#hfE`{mc~e(NV!zxXQbJ<omEH!khk-~IJF-~M4e<okbp_aDAe)9icA9E^0x&#%4&v
&A>=U9ow1@$df9WZXJmduwRTHcRR*9TM+4=pmJ^X$vIUyX?HoaPC9vfNxm${RQKf?_U(U*Jd3KJHKwU>SSitEFH48d#lRN4(Pi-`d+<`a!;AMn}7Ysux
ojAIp%5NK410m&r3#UPS<3@`hsJl!wY5s=X7|=27nSjJpOvMDmR~p1<q~ldF^)WsMDv6xfc0E(8c8<&N_3hANYUym!JHXrwqIn`QiiLIc88ki+O(__{B
GZz4H&h^DjTS-TGbZb_@I1Q?|ro(tnH0fj&!XpuZi)NTN-8*k#Gn<^UJ5FTMfbWPR*k{>M{>-w6G1;BScE4e`4nemBJLhWOnOzZ>FrL;P-t-~T4W@3|9
#Gf%lbHqhKObwdSisK5;sxS;|!RN#gR+)#lF_|%E_&tVPd>c@XtKOghPEAM^#%~sX=KU(3_UI{rrl@jk8;Wfk>RDIjsOP9y(+<T82-ZAggM?O2SjS5$<
e(}9;ey6#Y_v$mRUA^{`=1Hq(0K5j*YQR0f-#kwB{L%jo*81I6^)aZ1cU?AkScPk}gmqo`t?NX6s_$*Rb9%|RF7yu+c+3jdk?YQP`re7}-E92y^WFUuy
g%n%2j0`2_*o%^qOUivKQQ$*dG;f7eQoi5C%(4GZam<{i0SHC$8`1L#B}xSV!C<}V!FESn69onrmO3V>FPy@>G(_*>!}EzU0gqMk{2bm!)F)U*W8CaYV
K?D@Au95^~HF2eKG#Nj&x(%X%s&vZ-29X*r4S-1C$Mnrp<iJ(X;*ev55!o3wcHW&%N&XEf`+w-5-6gelf^-exLrdHfO3Iw`iV`JU_<TJb!U{vx4Qc_Sr
7=AG-a<itCq0q{*`^;qYq+`&U2z?0aAT?yr9SYV$IdR&{<-xXyKVKmP;h>QC7k-sLu<q<-eLy7w}LdvMRPFHc`zw;{0SXb9{#8{!fX=jgci4x{I?9M!D
9Letdiujia_|J79Y0|)MX`hoM14lh3xAg$v5OOBfGS^K%acFu3HYJPqHA(zqRwPn%p*=5lu(1mLNSUo#{)isuhrbL9#xI{GNA^h;=;rS+m^WylmrGfL=
pKb!!n`!Kyo@3MSCzqww`UP(1_m4I2JbMN)bMcJksQQZr>w~4;M+4~^EOEL<E1aItK3-l|;Xm6;n3uKv?|!4^6QBL_``zT-AAI}%dpn+{6&@_*-+vuPt
A3Sb{WdcwD!sh+@qFKRTE7Iau}1yQ&*r)1`sJU``Ua<ZW%BX+o4lvav+iBdZE`|=PRoI8%S~Ps$WMQz@UlGgqQefKI_&T_!M>K%A769ok6)0~?_Hx6yl
YJT@pDf7@xLYY-{X{4dB@o~^~<E6ZPN{Tb)#ubAK!ZYVYjH?-S*bE-h1UsSD*UiJOB8thHgIn{u@&4MuT&+{eWLuW$T^=8X|r+RnmBp?Oam=t*)U|R@Y
lIswdQp_^H>7__qP}^C*=s9PFn(*S~S5uZ0~{*US#88+LH5?4Wwi?4bIsVF%T<vxDllg&l;~zz)Letry`nv4a;7_VZXjc;R3_dv@@`L9U+q+WK#Rd@Y1
1yk<faz959Cxe4a_ED_&(6yTbOQTUvRQTW0Wqh>}Laui-0Icl_M2vYcOB}mtC+aC6;Zra1H`_ZXudu-~l8`Pd}iS(|80eaWT3cPD!e=i*5XTKcwf<b=P
WcLMw`>cuX3kLUTyYma>%+LSAMfGCAeI7;Wg@gR;i_!}R`Pmnx7Yy>VE=n&L+-IGouNCg|UqB9DEV$1jOTTcCpM92o;UGWzEd7E(e%4v~1%vynTZiyP>
xFMtJZ@Gz{sXRf+&K1)W8W<0{ri{lZk`!`dRO0`$MfRxM}1cO`92I7U+Xi$@zZ}AINEILi?{G}&(3Ifzf%9_@mD|jVRJ3=DI3LXh1uS6;^s0W#8Y2_g-
8DHf$wH9`(`owW-<F_G5cmQ`(`ow9^Cm89ygso^(dadFN){a`;_gIVTVuuM!6RacJ&0<@zZ~-@_n$Y7Z3LHnC)wY{rq1U5WiS(p9ceb;UGVI2KK^1e)b
G3zFG0TS@FGD@x8fu^XBHwkHEUZYa*NBiwFC8bX1SQHe)xdpDno)M(LgUz-M?t<F!Ak7dB6i{2$Eq!QXr9>XWZsed=%O|BDEH2G=_7VQk)4RzE&d1HD~
8MB{Jjh3uj>4SHP$@vhGx-V14v`JHPtNqzF)V3beXzLofC3Z*2sUjF#+-?Gibsek+UEjx-~?)d#%X?EB-=Y3`zo8_&SZ$;~TBpgh>Yf*;-8#!hrk2MnL
N3$54nhhNNG@Vvm(1{W1&>OPjcpGSiJRL@}`6@TTY<@~Py_W}DYBEW-hlw;AYxI;elT%5hHVBe_wKY+fHjo6Bd}d-Am4+|&CCPzNb_CE~>$E&TrEdM78
w!3(JhT4var`#%i9fjgK+&a)O87z<L=_Nv2eZ9l$uy@}HnYg~HVuG2#AjwCQe}+jl&bJZspdI0@r!i4?hGAZXvn@aJhp9636qx?C+1F$ary*|Lv+9amr
H4{By?g+&w(oyes>XQ=$2si`ifoqVBg;_C;TWrskDwB59#3KfE;w(QMOP`rvQT356ekewhg2`>_%;5L>}|f9rP+)Bi7jm0qs5lbSsc$_Y~|alCC0D^a-
<1XkEX3Du?6Ia0)mxIE;y@5*wgR`7Rx|x4wo{`d(33XFUhA<!LAjR+y{cBy#bFC9H8yb{q>CtkVGj^uTvyHAGG^t%>Adq34#ClZ-Txmi}<P2exW2d1qV
^DxHn3Fz$yLk(cN$=y<zPL;%JghrECsNs^W;7q`p4vB+uLT<41w7al=Qu1Enr3{jPi1|o0FiCRAmPnFSR1}B0xk~XabqmDtFP;aSwP=^|(_N(Q_^M-A3
8YJC(GHT~BLbHP-5tF==w-u)tjA)I}!6>Bw$@fZ1rBAWNtu0@Ra?tI%lBYy)A}63f@uqmMQW2wD^tuO=Wb!I@Z9S%Et0O48rZ}}%SZN?L)19qXyFAuNb
<iC+NVwVqexG)PiRtGRwHc21lUZg}-o@RG?P%OO0$s<RW+=gT4aySbL;q-p>zrK92F{QhAqePh@#TKi*_0Nrh!ZVN4b6u7cdb=caKj~_XmgLXH%D5fRz
YkFYkE7(i%N7zOg|<^Kn$HjukE^+N~w6YS4R#X=QJ023zg^0HrTmAH}Oj!B?0Gmb2`b6R8A1xjIR7yCIMd{BXp)CaJ)2}QyMDb{k+iKlOGPYBNxoaoyo
SMEfmV1vJtlI;gwb%mWW`OgH!-Y+nIMOU&Ue|Nnqs#m1^gmkTi=$r?0wTvJa*c1Rb|6Fd0KVDP&%19a@W0j6v-Tm?s<UN6skQA|qkAKu5HnYMsS238yq
Vk^n9By_18-k%a^SGq6f|-pOfw5)$sBA5*_RP%!GTl+f+7{FF<3#~92*VY52f_+A4m?bKVfsbL9pc@YJ`q^k;{K*qGu0+(|d8}m5EjuQlgMb>u7jaTxt
=p&1GR>|9(iuB?bF4pTQK(*saKNgb1BTUvmm|bS!XdukIfxXe!382=?5jbWhN>c0svv!eAhFa$^KNPcR5F<d|9#d7{ceg5HTBwp2W7*VjvD1Tz!pQpIk
YjT`Ijjx_z3hxOsMFhsc}2VHc|KJ5KH#eMX6rIEYEY}tDin^dIIWum>!^<+YZR!R-FR*}UQ$6PkeoQz`$bN=#2#<whtvfuW9=+zIxa|LTCCV{py5SM7t
vwF&2oDQf?mgumX(*Qh%)w2aW2LlJVfcmqo_g{Fx;-n{!wKzIDVAI$1v=YIno_78;pp^IY?Oc;4k`SqEb7RUJj8gpXT&BD9nmfdkpAR+e7C_DKL|*C2(
ZbNR4xBmnhuH<%SBN79#GitGME+%3F<2eIyrhe83G$WtBktYXtDJaMDdJs?7KW%4dsXPGkh$?)C;f9|YWj*>wFGv89gtjGTwd4CJStnzRR{mdpVVbDv(
Ed~8cc94rTgzEyI{l!V!SV^b1vWoA!}#W{?mo}zb7j@#|zr7HPWh;<wnl(UjsmBPBSMFNeJ2Lle;mr#_dT>9gY3A_`*ksOf~TSNlG8Q&S=Zr)k;lo&su
)D-N-)Y_ktL{=fQ;UFBSNSDg7JSdDoHiD6s7??Xp<G91qJ~3^dD3;fAl+j#wOD$*t3_E>)IjqK=iazzSgH5BbHh1~1Hsso3;sBxD3$g->P9*4<@pfXW(
kuu24!7@zhtvdnb`<K4JAn4VVd_d)Y!0+aCQaGhr~?}e$I!Q@9NjiRwoIZhj*(7|uIEy=J6M?u0+>XGQFm5Upa=Bzis+RfZy%Ms*X{dM28PH;EEbvH;g
Q0S_Nt$5p?~8fb3}pe2%y_1`lAZ^gGHZ0Q5JH8ALOOAkfS8%!c0m7zFch%)0_ukcgU(6qibov3+7%dE=F+vs+<N+RUJtxiT!bBN-p{u8BKRXho@nDF&i
^i2!e+ty&Nbd>IPu1o!as7)aBAt0?hOfiybBIs5IiJ`CbqDW=^;9nK$%?(Er-UKBIeXNLJKv*juk9J|AdRV641_w4tXUR1fA1!DEc1p@X9As^4~DRTvc
gaag5;56o1L*7W5Vt5(NcZL2`vqARaWlYUO)Jx5vhk;Dg^;Vx<~tai6T4&p>r^LA+FCq*jvC+HkgkST;U0P6}`GP4%akj`MHpxg{$s4zVyV1nv)I_^z~
3MfMftEjy4w6-!Ms7xb=BLFnl8<Pt=j427p5p}|JF|D%mO?XPJ#00TySp5@Y!SP)zUD=quFElcyJ<AQ28S_C%Kk*0f@9htwnEMrGQ^#1NNKnnyN*L*el
Xr-mL*wmu%rh=P<*v2w5L<-L;h+u!3tmZ|Hboiv+46&!Q~MDsuL2}c+*Bb*5Xoe<DM_uD7c8l<`z~e`U=S@BAx|kH28AO9%b1j^oQku_c7=wB0|*9zGy
pG35-El<n)4&g)QS!!?ROdF1mM&QR*W#Pu`TEuEO1m--sR=8k1n%z;2<BK%T9Q2c-jnI%%TMe2Rs>ATMd&qt#48b1O*+^Kqpqn`39&cCe~1O(bc+Bf~P
#yrWwG?s;`t{_he9PTTL<^OynG0sy#;?tD^)=(bRA>9y?WZY8(RokWC7$i*|%^8Xd9$kjA^U#V%(gNg<@G2~!RCG*UUPqtqH9U0~UT?@DQhFaSo0qlLt
VN{(g2DDLf}fdax2Oo6>&OsLdmD&+?^UDz6txn09{xFHA9)nekOQhQ^8L#G%L%8^gB6Q$*QGSRXR;KEq@u_+z#D`sPGe!+vP2-U&L$Rn*_6Ke*@G*&<#
E4o!1CvXx>JL8~FS1O~m6Vl-nZ8Smwp;(K+AhwWfbV1H;_lJ0#7rmo7?+-xN1VJ%#ZDmd47C5c;m0&oIueI$26^zq-<pZz|^&Xxa2p*`t2wBohF6Biq>
ASqpp?xsMZAQRn5oS=@U?)c`Oz~Q$%NZIfh%oSGe#G`WBNmNm%io~w<s7nY%)#14GF@jT*omM$P3Hc_LQG^YIYoal)X+XZ6y>6V?GcyyGLsGC+@OxL1h
0DNVwGcl<@8){kuV@Q2K!El?opmPZa3V~apHA;VyI$@FZ($IwnRrHh14pyU^$skYrH(pG(6Jrc#CJl0-(U@hZwObDr(_@&}=8wLhGE?$YJFVM+z{eBW9
;<29-r&gr^Noo9<MjP2I`-kxF-gbLghoN*@wiun6WBA4t_9FPX6%aNBatfQ~a6G5xAvsI<D&z22-3dO5Z%ttjpGNCgl?I-KFiuESGXlwuD9F&8x;^`tp
HuaM{iJ>}7uA`o$!SzwD>)M8*8bIz3eIiaxyJsv4AiyY1IDLEt_8B@YxldU{|8|7HsH-v&;r)@wKB_@Jdr(=P%J0BN^EzCmQq}K)h41=`1JD0p*>FUtZ
hN_~2etD!cx*K-G_I7=oevqcWIYpw;a<nV+4oxBwS;g)7%yM(ujl#_+oLdSQ`AUePsZzw0C~lS_Z*EWdDV^q4v>$66@R9yr5KjeR&>7(^<eg-pu;Zfpu
IO1K4xIeJn)$gLs|d}(JX{cR412<OD($S*dH{;3sH({@#SMT)&Wzt+pv*BxrVqo7l~K^m)on$^qpm><>-K=yt<|lDZj8NJt`J%Q5_#-knZB!gLeFL=I>
qNO40GL-S=E^XZpw+i)?q<R4|)?xU3gndqjIu{CyV9K|MkY}J~qp4e}k?K8c9^TOvjPnj~9oW@Fp8RM4j~r=mTrG;{7#VQLcVqOd-?MoH)8khGZTD;tf
ULKOK(P7CG7(?G~t!YcPPYlVwjJ5L%eXB89Ko7UfF)y-nr$QA4*ZSSoAH_Q7%x5i=xR94$&1PNs{gMCKY2rA{y9jZpyP9Vzz(U+Y?6+9f&*6shL<$v;q
=#2#mR;Crc4EXXzq<rBTlxYv>V9E=02K!lCc2JYyH4pWqX@|j^@(6+p0<&@Id<5E6z$`5ZSPFal%B7j63*-tt)+drwp{G^j3JRx1m0W&(7oos|ENy=T=
U@HV9<i`CzF=)s0;SnrLl0Ug?(5Vo#tXyrH#jCtL;bCyVx^@?wc9`ZMB@Yuzc3i0ubqo)%!LcZI%!rWNnUhQj+AIc1#5N0t8P7s)T<RFXZ<p{Rpvz)ED
iGS+Qf+NBDY+9V=QsmgGz~<^UD2MSt@BjEV_Mu%CLao_lUFLMcRWmo6CIJP7;0RPgeB6Xw=PVN?HtL8U7tWyX8;DnQ5j+w(k1EKn^JRWYHe~XuofJa*+
Y1qo?jHR8H@2C-%`Fw*+A2}%+@MHew5fCE%K1jLb_d13Ep9>-YWERdQVq@bYzeW$ZfY0g?R^4>5vi$&7AsyhFP9O3&L^$+roaIo6>8UsE|%29l^}?x3J
4qCM@4IU~jczPsn<ow@<JOkGJa3)~!Qc%}zNf9+##KdW$mB$D=9ABk^&Dc&C*2HEOV5&umV$IM4~Rl<LM3v89hm8F-^9><!9;G_$93b3OP7i4%9V34^T
g%Anb)X?2`~mO(zy!;PLyjQSuOthyFAIieOlnGEp0x<9URfb3_pHMfi<kg71eDu08ih)(F-!NTH+21@U^l;j!g67-2TBcel}u#g<adN~_txmFC36lBtp
Qb6X+yOtHY7zx~!Hqvb$BB5r;D%hC{>{8`6vgwjRm244p5t5@h)iEL285UMimSh`DNye~pr#c!4ESEihKMKcM+X;>=DTdAzEcBDTuM!S+DFc0pWuZ&L{
j7sKeN!4rz_h~s0!NOOK~3V*_*jPIJg?nuesrpl1Ip2;(v|R(sF0V1aXUhglh#qH3hC1^<jzJ^X2a8*EL6%v525B~`Bv+6k`Wqg4Gnf72*I>_I6=k093
ej4?&DF8^n!9vN$e^D+|i`tU1-5b?fCw%BZ~4AmdO5+H`e)}4fI|+HoY|lDMq`u!1`lu>*bh<yVFz&Mj2SO`BX10w5w7FtX+cGGXf3BE=q0l)h2?x<}e
}#+s<iADLQ+gjEbzZ3SpV8)AelbBX~*|AI#Q6B906yh?oN^IaN<XPr8c4qY2C@OA&Ykv2ZYp>L>DHIc+-~trG|$>~f1V0A@IF4JTagw^R@xI~lR%Lyat
^6Ic`CWCW7^&K*^@M{W^+mFYRwmXA3uj5MAX97O*xCAR*L)ONq7$db~;(db?~F{qy3XA+0wZP*@kCdOi|=^|r?!(|QxvST6JJ)pdSJYb69NN3ZiL&J9V
*Ps5eZZBk4bcs%;P!Mt8m{99i@Wh<5+z3mWwt*|zVi_7~W>LTQ0YV=$J|@pM>8ag`fv;C{)3!4#N2elrB-W8Og3Uh8(^|;kTacG=xgDeNJnsnHvYL2#n
t@F$Z;FUYN(13JA>#DumeojHLQS>Pw^2|96bEMcq2d8QV#EXJ#->JUYb#TD1X%)a)Z2@cuMja3sr^v_^T94BA^Qw*DjpDk3YMi~19DFy9^X-RBep-uX#
-*N>3l*5AfB_^CCc|8==l!Ub9ua(<`uK(0{%pg7?311rjkxb@qk!jSdVh#iPq(F!e3eon1-AYqbo=`uPnqpwXKSD5m`f)!J)t1Ntq5t(}}(4v)qXXJ%p
Wxh-$Ff2{69notCx@B(a#9DVldHT1R%?7U6O)@2rybUgIhyg5BK2B;<LDS_qkY<(R8vH81BQoE}c*eG}l*RYhYIBrWtnOfuZVB_Xd4R&VGO<_M<2*Z|w
XQt!mnw#rYW*yWcwk=h5}7l^e4HbO)>^U(}4lld;GG%wo1PQ#&2UZ|AW6f6mIF`1q=aSS_~O||Xy!ef3?S0(Gj<)I6<<ai>6$PQ*EYhsLJ<DiZ6lG2f2
%vU`QuvXqN;w(*7+U5?uwYuC`TCtfLJ*6O0ADBdU;RdQ(@-!wXTm2Z4J;;23$jtl|H3xlC-wC5Kg7d5I=R1xS$fbrFqlw7sqR9crPZcz?q$5u)+UOif=
R6NPsnH=jPGNHbPDO#DW$d+i*eZt;AJ<e<Yma1aZ6DMl>?xV{gzF6AgrxUNdu!kVu4!#W7i>@O*#h8Wmi5G8T3^4}ZNq{tW!S07xR2?vy8hra^=SAR`#
p2o1VL#~RF6+^S|HV&ngz0=bjAn*jK#zQLU)43$Tnn*c{g$ht({M#e$TX%1njA`q>Lr1V<5>U+GN4X(ltUIsGLgpu?=E=nrK5K!3^XC3CgyO;Bwv$%S9
Q8E;WK=de}84*cj)jA$M|<HR3FD@+jt}znLd4U=wrB!P)3+X~C~}!vGUH@2;Xnxp!1Df;qIaJ4LXqBLRCNTw5ORNv#z6q7h(_O99T7y|IZO+a#pBLlA8
g!_;VMPJ08D=`vtR9j)PBjtUY<2OX|wNMM;43g7kB-45n4a$sdlv>u%*P?*_qo3>>q@Ah`vPDPJkLH2P)AdkqQQfYkImeqnGJq?!tW+Q<Jdp^BCYOjWK
;#5)H3E$?BK!pX{DrPWH*3iDV$yIhWl}iKc$dzGR7{Axr;@nPHCK{Gt7Odk9N9G+BR7Wm!VPGwDw9-S<NJgVM*c?U<k}t|6M$8CF_6kBK8ns0{rEIT8B
d|&L?YS~9VZMuwOT}gmp_`+9k;`$rHzYnnLF0w?lHU&6CCo{|F`w>c5D5XP6w-kV@Ca<)=X4!!qZY-tao$ho8U{=Ia2juR?ywKSmAyz&S}Y7OSenBwvf
aYc-9cuv0XrVHL8xqZiD8Cq9?T^<W$A%WYwh`x@pe@($UaO#+nKTZYwFqL;FW{rky=qqGznGqfJu{r(~~8MP$OJp21(%(VJ`|$c0jqqPOv~$I=7~^H9r
Uxo-zAKoG7xrO}Gqn^>n-`$GR*M;bc=v9h~9Z9gC!97);ra73m>+ob(F5H=5WZLOdK8e~`=;+Z6Kxj&d2a6AmR$@B1pHduuHs8Q_dTD#gq?VVnZV7F5D
^i#~(93l7Z}2WGm*lz|@4ErIigsLSG0mMoax`}HM}xZQbV`q)0r?7b*%!>)8A3k0z9g?3sd?Sx-YkhyiEuFjE~PpF7L8O^n=ZyfS=f%Ef$#6mu@<?Q)n
vRgvt$?W9=Yp4@MD?U(xM^~pRb}`2nmSK`GeJ<lprTehU9YkEIOSn1(flZH=Vi^<$t@J%dL%Nlr70ZR(mU~IM1W~+`LD5@4|Js=0f~7<-%4zIiV&N)=<
+xjdB|}f?n5Wi4Jf2Vl=xKO}>SI(9lR1D5iH?O#obdqB`~q^R%}(ohGe8&yYh^&01RbL{AD{-6itbV8gv}zy+hazhEu5YL#ak=8NwUN(0Qhx}9Lm}xFH
X#M!SZA1-#&VxU5WOB3iwz+QF5XddAlknbA(D^6BF#z0+IUTEv#9zF~)FKUgTJ@Dhp(l!X~RNjQ9P+u^@OV&x+-E5tW_1lozYT$=a>kAJol0I@2;SFV|
V#PYmF)_Rf(EYn*pzbxxCnV7p*F-jN<kZehv{GeqM%r*@`w7B0=jDnBB?&Kt!GDYrU2$TXA_(%m-CyFNB1?Fql>1EDXkxb8uqDo|}nX}BKoCk>g57j~H
#!|4Yp`lv@BQ`bG>8wB?Mb8N<m2ZT2?aw1FfwzL{4KplpLLGpUrLW*6$B^f1U8sz1|Y!gnR59;sF3E>mBZ#k!fW2esgkyPOEy?wH0r<sN531ZDFJ|5=;
?scZ8BFYrNN>dsE`j9XX^{`P`z{HarVdCj2U$BV;rj-lk(PB?*kzEm$vR|lt-kB1yyqt7k$r^LAibeDZR*1D<xossgF^%-iW4I;MgAS}@K3N6fn24#F-
$rSvYZy62EIi32>yot<*1dhaX0k0^^yrww89vNWURr9#TBY|N{^p2o#@efG!4fe&un)cIItW#*bE<^EP>#bT80{+p-!F86q%1O@Og70p%W-q)V!|S+FA
3U{!VYKMt^q2+2vl6flN=dx+jQ-+8H`9SG@N1(5<Jr1@SKM3!8FJ9*aeBnJKYbz#Geall3C;ecAeP~clVwKARS($!H!(FA>Gscsajej3rh#n=M7Bg^tB
w{>IWdT1K8_e{D!PH*qYc<q^zZUThT%dnJLLOKh9MX^wXVn^mMHx>7vW9C)FJ7HFRN4l?@)Pry%q#eMjddTCcc`W(kpMi3WUn47$|l$bf?&MMI?xa*G;
p>`;^_ZIlC+E%$=x9~2M{wk~G&Si+)p)AI8w*`IQ1Y*&7y1gQdaVZe`J0!j?p-s}#Y6S*++wket$yUio*55G{w5LT>eNxw_dsIbrMWwy^?jud9hL1l(>
V9)w(TZjgbO?~)giMjlt_$OC}2m7hZZ+xLWR2lB?S0CE{8!H2h&V!kzP8?qDzpB@JU;cO+XU_T7taEF6|8rB>U;g;U+$GLg`+wu{%@+?1xc9}seZ={c&
-N7mL6o|gjTdLYe~{Vxk23&%v5De6%!UsYMvFVnkZQvK4__Fufd~p{cPL{m9qFWhSdc@CN96T-lxl>&1y--?`nuIFj=N2Q7aFm~&@Ku*PNTC~I!S^j%b
R2Ua`HrZJ8K&E)Ejv>^8VfO{JGQJd{lo9Peas<KcaqRR(5yYk1B5?;N#;{)bA<F%SXfQV)A6X4rH0qN6ZIl;u2*1^yDSsk?XNfPu@+u-N?I<cO&mc-i^
E)c{lQI<lV^oEs<A@(4{x}4~94G`$FX0%<ql78+p%99yOk>hPg144C^G0gZ8igygHxnHy!`{@EVVuf9ZGDoOJ#ie|Wq~w$Q!vXY+-ej}N7v_Sk&*>JC+
&_k7&oy^(h#??&E@yc>B>S>9uJA!fuww|cb6&iU@NTWOS<yGO2VX6R8Z^wF*}kW5tQa7hsl3dh9qsYFhqoMpO;pjgGa5%eoAsaTQMwL+}sZonF@q_MMM
d#u~r(4pjTV4v6w2_}U?I_*RN-NNIzQK%Fa$z>F?I9Vyv6ZWRQM4T#+y@|YGm4ch-BUUs9;#Te*SQMcKdYU;w!Y%s@U^%;eDmI-pYK!@NPjl5a95(Vet
CD6+AMJx;<gV<gk`~>V6*<i)tWFeA(vUQ8P7u7Q?(fL9EuWb7iDe`*EH+tpJ`fq--LWyMkBcG6xVErejYvk<hCyKk+tIY2Ocjllwo6`L?IzMd%=^QN-O
ZLgJz`}yk&q(Jnf<~-iiPbkiAo+iJ$BVyVTCRoeN^%e;ezS1q+HkwNe<Mhnc{390XwgVvX9E*=A?1$O+V7N<j%Akc_$5R7sIt*CQ>mESWX;N>;<o2mn7
>%n|84vo&HoIPQ3-2Cw;QeSZ&RdG_88<oYEM5HtyNB$S(O6+h3lPf(@0vppt1aV`JGDi^+fq0u~=ENyfKxpbH?T1%VTYn32`RxNv~rCZg5OG?ofHNH*#
x`WpSXqdzWIG(ij`#4dZBvyuB3{mjgg*|J#di+MS>r)q)WRiodKoMV(&Fy)q8ECoXM?9)B_t?_(aSo3Z$kQZuy%!Tm;ZRGKpB5c?};Go5P5;|y~HT)TK
mZ!o#m=gGdW3c;_9qI9)Ukzl%Pgd+=XmYwZVwRLR#aAL*j@D#htY$nak=?P%Y*W%K3=ngIqIB&o+llA2KHi8K$^?_uf!%h<k?x4fni955ug4I=Y*5Sx_
CAmevN&<=PIpph7RCokuY!2N4j&hD+O$x0G_vtV-YOrgrcA8I0M7sJr29C3OaxAj*KEG`jbe$Xnyu&)am@7>`Kp-3N*)M|m2FsrJS>YT*XO2EK4xX;vR
xVaUmGMMF1sp+be)MlclK*r;((}t$b|kja-9<;izlzcVN$#<=Hxa<1!Ul->}f$6MH-ezK|wn6u+h&p=wZSymPyPe;(^gUV^G+#@AbC7#(vIj!c$L--?A
+(G~`L~%jERI21?t=3W2Xy1F54_J1!PE9{TT$L8aBy+p<=<wTsnk&Q1Hwm{6Pi(t8qKxh-QJ^F+KGaxEsz6Y-wq^<BK2GPx*kncY&>b#<{`51M?H5<M)
Rj4*l7JIvQZwnOegF>7=7R4gS-;}X!W3bw;psJPa;8naN<p}qoKDR9)p)tH_kj&(6yZIVXbAQee{N%3hQ%<1lqRp}m-chCf(m+ie1L$l?om<skhki<mU
ur!@&`dk!yQ{L<KGq77s?ZQWSWWZ573u9SJ>J_RrMh5J}+izIGK%And;8h@uRw2&Jd@L@Ubaa|Z+d~BXuaXD)N+sN>oNwGM%Ww*-XIr4zjeaN?2fC6ea
g3DZamTKfSW-ClsS-qFb6O(FJ|c?^&My*4k=kk_Zz_*sl+R`}mL-<XL7&KoJ80s=R0y<Kmz%vHcie4{v*mJH^xTN21Tp4GhCNb5;SE$u5N7;v!FF{v(d
{mVQ<CYQLbjbQ6Wu92CE=Yyky-cT&-HoMwkQeuD9a9MUoFN_8~V#}CGt!_E%d_jyg(55dqQsVivqgJK(edDg59W_QfFm;oe1nPN?Em(T#a(}(7#i8jj<
~ao@d48xC&yVEwYiZREr}zNCM>m_IM*tU6$%pHWyu*t&ZqI&nh#x;AMw_r>~0m5Xkb3gZYZGn8G0(73JGXf6bIb$=B6(i3bu@<2erIOPwQ2fszliJ<CQ
Wy40Cd0sT3XeVRGNRiTepdjVDQHQi&SDD{fj#2qBUNQ8-*NKUrC?%McNI2dHy)XQNP%PBd^mn!4#I1$=QM{KTNbh<DdY1=}>jnPynwv!b%ig>x01Gf}d
Y`*NU>TJX6k|jjb{wb2cMV@atHb?XPjLqAVgRZZ2-)`_qvxqG=`bG-`-C~EViOf!y`mqZPo|VE();AMeoT|%RFJ|_fs}*Js7ZL_12#m$lz|_4?x=R?7S
ygPpl)GYvOiLL5?0C(Ep>!<za<sMC3ezDTo^pylp~$viM*EySZP8g_Q|1_zx?=Cd+G=I%D@i^itZoMjmMToC&^zOUAn}=ovFLJt@jr1Jj%4<9ECPMJ6O
};Gcc+S3jfl9AS+z<ecZ?rcHpn$yFR^&Q`Dl_elYIx`v69VH9ERAA^YPKRktg*~G69>BW9c)u!=cJDT4@d5S%h{VUft}msxC|V#ylRVhQF-itX&vrF-X
+mX13ynAcpzf*qf*v=)(;gdrP{QcTPh=F5N*F;0ebT&`11%JP(YVmACXs-xfwd3FgopvX+Q%3m)T+136E%F+0{B=~90Y)rnaxFTG+CO+~a91o(z!%%iH
$HX_9XZ+}$T;ZAY%gIU*a-J(kn3P8&#BV-5adTOOyL5RBxUz?)PP-PzGg`McrK;6hazKIW>T+gO_gxEQgE9(Q~2UJYSWK07VTar#;<(Xhh*lO>wJEvsx
3Fct~u`RD5KRh9tZs*2A=xsqTV~y!SFI;~^27Jn4IV0MGgT6=RAtg)|T4R?&cU>$oE*h{sZoJ~MJu@!G7(X7s!g_-BhR!^lLD+tvI9S3%e#i8R`A~HNi
L?hfvyjU~_q+4;Mc!;KOpB?v^lf=)2^hBu=610h+Sarm3mutJK~NSudoBun;-CPQ(uaw@S=j8LhkNXTvzPt0?zA}%)<?thI4dZff}^V8K(*%5i4$=7RL
s$XB?ujAg0aU=Ko;8yO@rQXi03R(%o1I9taZYHY63XQnrZrOL7!|fsoE*K<p&hx6QP)>`i5C^hU`1VLJ%!M))QUh{O+=!7a-J8)y+2<=ymjA(W`PXkz#
FWG2D!^iluhoF8S0rQApwTLTn&QK}NDYWLxBD8WJd{B|6LWrURi^WZg<&ZAUR!vgh;)amgH@zb8@5ZrDu#qd&AS^2WBjDK-S2+g$9rV|J=m%bc$HvlJ7
Dij@dDE;gdu3uJ6RwwSX&&$R^}2>qz!VSG@zo_FKOX3qXR3npb@3LVCl)V?|e9_kB)IqafS0qO2UHjNUaFtAx7$n%2`v-3Ed>&|KIP6fFdgseiFtRC+5
`6WJP6noHZG+$7nvp(&(aR~X=xqgVrni#@-k8JakYqKba6G?dC_e%z)q&Z7zEHOn!y0ybhs;M8AJeP7}f_ejq)O?W}2->2l9|(@mJXRoK|8NAWW1w&fW
;F33`7&ZNTVWZpE3uOF)j@VI{P~Cy(7qfm4%F<hVmS{Mt)^cP3=!fP4CZ{XoaVDYOkG@S;&<Z8%s_=X-(t5&ZfF4I)^?+xJJk{0a@H9oXGpc?+A2^l^=
&y<OCWOlqL}HaGF7>PzVsg*`D9J`{SxvwNtnazK8}c_$p>^2b@Ww;5R@<jX3CxVz37r(v`uaT)2hN^A#qvIw>$Goy_7d4ONqU1Zm|o=p6k2S#=qbtiHT
o~r4>i12BIBUnHwS(c^oyf*m;Vw#ZGd$K*49^MIKWy+*J0X5nxGmwbR|LjKcma=W|x{CU&t|0%{;0GJVGBR7qdtZ7e9AS$KFc7iVIihCMO9%ttZ|2T~G
lc-B4=q8^U1{9ga2max9qQ+A;292bLXaNSG)(Ow*Qc1~7#VZ?1^+T$zr9zRF}Xz$L%$yuK~#k$XX)kPjz0<17)DG4~f(rK=fv^jmrcvGrB<yf90v(cy+
FQ&_>numRr-5VmS$F|e6W!y(eb~9Y{^pH`5<l@hpby4h`oocJnu{v<v%1Mef=kA3b2Tofqmb<%Rf}&fYktfY!UuQB#w|n8Jv#1~Icl8XhqeP4`Va;yW(
Xxn_$A}VkeI@0{PU#o3{z?&gOAqF|_IwEY>#(;Jdg5fIHt}K1($E&1p=`1JYSPz(SueQYMFZF$xm76)deMSAaN@*V6yu#q1k7|bTX4~8G$@u!(hgL0dB
oY+Ju><dU&~ZK!oY&v`QD+>+pAf^40im2*AAXt^JSLmv-nBm2w!B26&{{!ZpQl|J3P8%aoo%&kZ&gVjyZwFvRJa!!WOF)8*@>Yndk>u9#fJgTON}~6Id
^fWY-p!iZSG-`*3ve7kP#)*lN|)iiv43f$A$$nLX#Lv6rxeKI_F5d+Nq%!A3`w;?^B%!5n#kE9_A?qLf}dII-f0AL+`$#BBjlmn(J|FXp-e%EMIbbYhu
FdPnF_gUAt7bXE=_9bP)RD)GxeTq!>6FG`On^6^5Ur1<2KOtKup`3QUkRl#UDW|JW^EmCTlqW%6zATRY-n8%64PKF-a+r#;c;v?*D=iN!l>68Abm|$zd
mfeFWayVu5E_lbsnar9zfc;jm<$@j&4)RNXPHeZ7<eGHFy0%T~Te3P`=GRx9tk60cYKt40TCo!!T=)iybs3(e;H(tub<Cpb42v%LPbLn#MDQuy;E0Zp>
wXraiJ)%W9V>BprfUq-9f;#T>^~Or_;`_*)_iGdu}NV|ED^}ZUT1UZXU3772n%<Zv&jn9d$Ss47yTHyo9PR3$O_^T@9sFNbo;tQGO;ZxSsAjq=v#%ccL
GY(<HMz2P&FCy)zs;%Sk)SmdfF})(`G)F!w4<hQ6eUNqi0y0ysP@fq%TAPca%LJ$dX_b0hptSyxc+k{FBV-u*Y;MWgnszm+L{NIIcFlMX4u@WCLB=>oy
kZ2@eV^<$QKj7X2w@PNkv?$@_qyk%Hw0deHY&*I?6d=s<q03RHhV6Ctae%4M-aMs`IFg0;aWoC$lGelj2QMKiBoPsJ(4My0BNo2S}>U8?q?NSVoLz>Mh
?&dRP!7s^iaY?VdJEmxW7M&GLI<t0CV_&=Q9ClBmzI%>J)@S+b!1SKnAvf~_7)h_vT+>R?|@2Znxxv8N2N1MSVpR&9FY<{;K@$6`(D0=Ql=%CS0;X6iQ
`bCElCQEe2(Svw!;ir%N;ZrcsnqL(w+$O@3NC9gVCrytBUYR@@FN>9+Xz&?*rDD~Uj27k&^aa%dRLqLIa;eYfV|5^G;zDGmIEw4BxUDYhL;GMT73Lx3?
H)D8XioIny<#(-NR;R@FrSN_Fev=_w2$^WZ7OHYfrjV|@Hkr-jrustPu#s8t~qD$Wc_Ao8tE5R<BDfH{(vvG=G>h2y3^#c{`Wpp(6}TB=U+SW7SqRDH5
MdoC5T*S5(Wi-)Ws=>uw$87&zXU4BJ>eesImi^^*^2Ctwfv~{F<F6KB_ybX+<{vw-^xXB93S3l*wny8E41-I>(Ln&Xy0E!?V_Lx-P~xm`#;Vx^a<kCM}
A|g6<5MsguEeEt(1XW>{jsW<I*u2G`DjxMV3VSQ`(aK64lHM{bkwPsZD8x1~XYmz}_T-Ge+KQPx4Q=J*7R3u|LQ{E^U~0+T;b#h4sP(;hYK8|*Z7G~IL
@p6UTcs$hK#HhOBpmPha=us<z2W>uK8afq^tF$>w9SFH*Q>kLtKNVzfBo>HSCTako;FzbcI9x%Ep*lfK>lvJfumP7rbknjQI2Z;pxO|+|^#lGu6{=xLk
m~F>+zu|vkdtay=(5Y^b$$lD$SRaS^)KXw0uwLN-XQfKa?$*<lKGP7o0@EFWF`X0M%Tc}O2HaM34_q-@<2t_-CzLdfDvWW4uwI#Kh7<Zrn&8=uzq0j%D
o+P;6zu_rn#;8wvV0<NO0SUrfA-#M$#EoE8+;(FSwM?RXe|kl0PmnlC=yyc{YG}xZ|BTxZ_mu`vESC#`l>38NoRP3`zJ_dxCouRy{A(G@zRTKPx10@G1
T*z3;m*GGyHd=Ui*gK^;Z67pBF#NkH?<cBM~W8GX}!9d#-+_G~_Iv*GUQa2J;DTkkVAlm!bdt;M}f)J3cGX5L7~VGgd!Y;6YeHLh;<N4jk+!!C{q+xCS
wL^@E?g>zb=P(=P(`vfBNY9Zf4yTC51kjwXBHHz+IT-)$1W#eeqa^F&agzr{I_3@zF-XY6y0dKN(FZrIbGWdDER0dA|qUOhZ=)>aiYME+=^-+UzFQ2&e
<)Vqb<xTp>t;%|O)7COsSP-BunRDR~yFN9)M@DuN$#l!wQ4Ldi9Wh(>^{X&14k`pSs+5-8kWr=;VyQP)0r!xuj!-RGaDz;gDLk1HzI<fp^P+!0CpyoAh
_gIHxWw*RCK{eO<_xe;Ci+OkVg1syht<}d{p8e)GES4>d@QGN6XF2!h-s&afk9gBFkoG#v7F)JmhT=OmXZ9y1C8*3U^bPnD@`3)?Ga_Bn=tg*u$amKzT
Wk;|rbFR;*{eSdDweD1EObJs3GN;W>lc+_i3VcbZu?$H_&IT{S!qI{Aoo3f-BQ{3kYmL^IMmybr5`e`6$?)&#~bUXtk~P?l@OXJh_b#1NWR%}+}4ixO)
PoO$EOPYo*oH2Y{U2dd2eK-w3RUlU(`xG68Si`*0w9eNB^n%ZGY~+KTqMjhYiWSg6DgGMV&ZugY{bvg`;lp-+0CLB*X(*sl0gjjW3o;OC*E9{zip6=|2
gz`W=r<H)Ypw1p0;iQ44}eHNQWP5;*j^31KEndmEF`Zv~q68=swH^caqvEKjJNFX`9z^M9@H@!tF0e=2M)A5`avZRsg{#M&n-i?7_^+hI%g$nnXXA7a}
270=*+z^XmcTf(eH)z6fG7pqM|QX|55P&cko4(P|20^^C`=kuIdc}w&xmJ(0<-n>8X7tJ8hssGN`(%u3qw_yqWZ=)3co!;8t^@kKuxtFhov=#g@3qlod
_uqVOil!$ZwAAjw5;UzAU}^RH^Qc5lbGhvUN8mfx^pk;PaxwKTAS`>R?Dwnx*w6u3v0%T9;TQgC6+T*gHCEOh^71Rv`X}+bp8xrVl|T7x^N+vu{5OV&#
M4#i-zeQJE;duY`K-|3k=3yGZSHR^coj<UR-KCo!BCWVu{l$>VUy3%g;aqPke;J}I(xMf;AKm>00_|ygV2?p$itUl|8F8KJVM0ccEnjeyH|ZS%oY2)en
XPKxao)dKZt+04`4O1_z~X6%K{IeC-Fg6KesBg!{!N8nF3PcaoR95JVfemhQ&Mkes9!%<L!<1ksi<u{|S1DA|(!8uuD`>Yx78vZ}57o#s}za8=Z70v@_
(RQg7_dUcrV)qN?A6K23ncJCH28jGTbp^vHR3%(U(2_Zw8L>7*c1ulG62-YFq9y7H>)soe(n{E#>E<NVx5ATu_n^Jv4VwcpH2?KS`6K7xO|KqY=gn_R3
LE^$NkkoYI)k&TGQY>)Wa#DNt=<-NZP>;=SVoU`L#j*VpZ8+A)PX9fT)$XNyob8*ysp*L|O-mo*&qa@NDCLq|!^C|NlX+g&>$g{0`t;cG-&c_d~NC3yV
pYB@G^Fjc3r|`AJS#RH+Td626LIR*xOu9%<>H_E;wL-mpcN^g^`jvG0!UIaZ9y}S!v&E6!^9;2>N;bS|ICK?Sng$aY`Ozjdlmv*?dFvwTUfziZ>38_>2
n*ceu9;rZkQt|&+!owBN!swor!2wy&Gx{FRUf!!++RpaG^n|DQnj)7efT_+=7R&{47^U$JUU}v<f6T&f)#foJRjfhB;+Fy*5}I&A8$h9!nV)Zz^vL09q
C0deGe%?6z{c_rPbF$Os(^j^5=pSB143-^-GEdqS5kfssWM#&qH^9?lrx8hkD2{Uo&eCdN&Qgru0<C702gZ#HBZF*h4p3)r-E5zqm<?`lnW4x#cmE95_
Qnzt!NGWn1YHRiD+n9KxN}tldp!Mkg$;J&{~*q?PeFE=POso)<i*bd?!rQzjekjYa6Q$*#wS??pu2uVm7JB*~;?wJ9nA@Szs1wpRyIuCrG6GIekeA2wy
1hRjMVwpeoC*Nx_#^Y~ftvv6e)D_LJZKJ1u*jOwzPk(tUn_b&t#w&!GU$vHLjO@>47&97YxFvj-?J&hvuuz!XYD0=anNt?WYwNa;HQ=ze4{1)%$O|3-m
NTSG|XXTTDwnnByA2n|~dkD?kiBlqwurypyPD>{wFv15>`y=Nu^4=XtuYFLkJ@Bavo*5e=iT4zRSD_`_A@_735=bEek-Dqd!!Onhz?2`$WDm}E4#Vk)S
Nlc4s7oVXEiK&NYP;hx?^WhTTI-akyh4A#Cbx-_j-QDE-AnrTR&&2R1QDu7;w}pfj+X*Wdb42}%ao-saTmnY>mIqIRLC<8XekL>^n5K05+r;+WRliyRQ
!<A+U8jsTw1rR?|i;85cLc99RfP@ux{i7c5D_DT<fWQD?gwmZno026y$5#PSFZ?t(Ef=40g~wc>S@5oTzF|0hDm^j)#4K-ngwI7%`et5<Q2SWnneO|1c
u$;SvcC+-WKvpbt)0UnE69s69*L%N{D~akGLfl0zaUkkzX-?`JSgtmrtsVFf1Tk&be_`j6#CfO@!}SM&J#6YEaW1-^*+^>8yU%#Y$1I)LY}HW$yZ7P6*
C5WUB+_3)uWqa_ch6)gSkWHBZX4QB(;QBOD4JX8a9%f8yY{>x7KM@-#lD;PGaASF<yT0?~^Xg7w-s<bt9cLu|?J6xpkm&DnawU%Cd>$i&u(oV!_L<bB5
z>9efRE8)D)LM-lqu$}K0g;j$Q-V-I{edW!K|)xsFj&#Z%Iyfs;wjGb;(~rWRgt6Ko5X&%yeiL<7(Ie`>2p_5EB#lQ{OcRZk(`KQ>ve7of}ug6f^xDw5
bv*t@ts&1bawU>$}XQLwtmF5ftJIuok*CW7Ore>K<ZL!wW!WbEXB0dOmP<NA%ZT{TrX8VkOPw2hp!CVoZ?Qt;9r)zQ2--9lfr`;B*6lt$BdI9Xv14wZ3
pxA7!}#9f`2nIaB3*Hu%lit;Ln|{PSmz})OdXJq0`+GB(Jc(LeGS45`0QZK8Miv_GgW+&sv{&Q2rpshwbPFd2%5xbkkINXh3y2`q7^9zkh#GB7*xQAjO
!mtYEoX*;(zz3Fq!7Yr^Cp-%vm)i2|94)I;Gu6wJ1P_hji!(m-k9>%goS`-x{9Zp5VMxy0fTVPqL8^D1_5iiTj=#*+%!`YEsGhlkPxGb-zLeOwoouxt1
1mt=lMix7LfY`k>eSOLFG?GZ3NcuP;us~;!RAhnWK5B@RC@F2R*y7}HT{#By?NE}Mn9oCE$*TnYBgvOzeH6G(5jRqbr1n#mn3_jNFHDgtlW?y^Egx+D8
)CX4O+JnHIZalS3D5S^>8AS(yzz%Hu#hig&m0;C}LSkJF&De|PhqHW$$j|q;hG_Bm@eO#R`D}Kbpdk_iY`&v){Pix}a>$8)aXn~meD)RW`zPcOP1CX&N
N<mR$>$~yge!vA`}V%SC2^J5>CQhwt+#6LdLwpD-F2=74cRvQdw)$6JQHsG)?3qWbZeFNL4GnE07>*?`l`_o2rs_B*w4^-^ks#gUEPot$m=y^ua!F)<Q
duBhC<|p#Kcc@PZ%&h)FahRE7H~i=yfynYaQ+zIV-14aQuRUu|z!iSuF>{l95(oak*|D@gi^G+Re27e}7QiKVN>u$<GiMaXdqwt8<I(S>?RzJTT$OGHw
ebx7Z0okJ$#eGi~T4H@!TPeLhU>oSYTpRQV2qDY+Q7#Ur~&`Wv~C?stss&&OWD>bwLms8A?InJC1YYaY^#!vxYKilJ~p$bHkxOdNvYIA#*orjl}x`o1p
VY!62SKLhP<xMZRsXEiVVTBc#zXq(p5WY`NDWOL)D9n+!=R|QXv4xW>~9qn_rjkIBJpqdK>tBnl0E~1m)RFyY34?WHkzuu6&z%1!H=PDaHafF=((-u8L
j|LC!wzLuJ|J6qRW5r)>Q3OS#LeYh!R)8j~G<fG!D%r>MAr-x5ZSF`^Wf~Azd8BCT_42UC+8XR?EFz$DLU=EBK{Tw4wvTN-FMY$RpZiejj`@o_+PQy?&
&AhUqb5jL26+Xh+uFgPc)OmlexA6H*`5K8<P=3y7b{M|w%&s5^ezE6B+D9$9_ZV9YdeC5u;MKG6x|5v;T=wXKi=A_+CdIFjB~0t9|@d1>yT`<+eQTMeV
?coh`?Rw-a8*OWXL5gqacx%?c324`VFvwQ-hsiljEpA#|1w1v(Y~{N%1h_wO6@ymMxer`?QiMr!0hYR5@o_>pycex;IVp(`%=OtB+>}K6j{N@l!goR0R
$Sbj3|mC4PMyZqGfdSai+zfJuLj0dL(AbVFf_18PzXmrHo^IA7k^J9)v|d3{`6ASo@E3DkpZ5Wm!Hd{@2HJ4XJxeY5}(!79Yc0b-1?5PdCchKU>ae5U?
(Hnx;A$W@0Ltwg0W&VE1kt_?xyvE)IFGF1IH0IOLNlTl<cKtJl-!CmnBk2Zk4Mh)E8ZDf%5WAOM`37ZXI3V2#FpNU|R(4nQ=7cH@P-*-krGp@%tUz}!!
d**`mJ$yAD1N+5^&my$GG$ih8_$XgQi7jZ^sFGLSvv@%vPu=AiioFsF<@>PNq>J$2(VCfUtlkwOg{PrBB6`ubOZ4;0(fx7*Nwpvj1qk9o9<8IkP;Kfw>
@788(B4NJOaWzSRu;hx(r5HG+ou$7wERGBM&aZ)@O(h*$xR0T5t59Hz;1%wm2uq*wmSO(>1pXo@Q#KFAsd&)lW0UeeA4RX^fPD_TKTlJ?TtePv#)KCS>
TO$2+c&TdTxsiirqHRrL&+VZ7WH6^IT?o&~iRiY_g3U@J&lZDyn`aE<Q<Rd1n^fzrYqgvB7f@c;o)pIk^vZfw7kgYUZ@ZcJ;l}k6Br?VB}iPBxdBixJB
JLb8?8E%T*1<x~HP?0Jja%CdSZU2csyzm+SKl_osDx3fg1n`JMYBVe;@HEkxYMM|U0BxDjC&3iuI1q0HTHSv>mg3tAERxZPJy!M0=co;vLw4h!NUl6f~
ju8;#fQ)F{t-8S@z-F!}E%@o{}8S_<(h52tKYkjYhd2NJ4TUpb{MGjV)<AGb2ScaGevl!NEv$qq^!XC?B90{5>bhlR#lNr*_k&e3eP2J7}-^%<fW)@6)
iC#WswG$AP-tFJ~ReIza$^pk9iw~Y&?Md_5Ll>;Z=lU&_>FrSrxL%NIoD`hUROVC@!t)OqLb*$aR&AL2G2mYKQwnJO<M#7l>=_bRTlIws;OQ|%yCXx_y
7_+~<Yi&VfGY}XhU{+?vjXBldhBa+^yCreGC(BHHBQMOCl*9Z<J{;0X3Cqjug)^|0UiG-CVtb823f7WHpn|YZXDkG!Px{k55nE0Pv$F-4XfSxbZ}83@a
W<6IrQC^D8Qv)Kw0KZT_CkhMyaL8%VUqJ*gp|;;DA%flomFGv{-T&(e#U3p+{DIL$K4QV1cAgc7UnPA#tTZxMlaKpyj)VUKqSJ#0R(eMUg?@Ktk-)Mc|
wPJT{siN3VJmnGb3onZ@Ldq82+Qo_L)aQFvGE$l~}A*9SP$;`vd@yK`~*TmGu8a)}-|v|ca7XhFcfnY)PIm@{NIlDApv+@SJWfXRI1;^!J;_M-+j14Sp
6wR6q9rTqzwOnytGfFnlWLMiS+6W>YP-PBt(ODBIjitjaCMqVbs3vyF<<ulA5EU+S&R=aytbc+tZZAu@o%jZ+-FTc##yT?eu?P=X1)KjjT;YUt`r7K*q
^=!!FV8h%jOUu|}hp{T&Q&igEhTiUtGtyWF@(O>{o;W-<!o5IOdT&+*0VbPnW=oWWP|Q`i*{DU^C0K*Nd=cm+_QFb!*}~@uOxSQYz17p8B_&_S_iW}J&
{gvBrpHA$tRt4(^LuWpx92xvGrl^DgMl`$*Sm@EhV|Q3ME1mbc^B0i4Hg(Hv|i(PE|5fpUgo4TN!*9{1HDXk+v$`{BhdLrTZPTJT3qJlw8qLe!$aDO5n
KXUXz;9@+wp}aY~pf<{ytVY_->aJ-JSP!a5u<5%kq_8R~vG-+bg}8cN}=g>-niH2WKDuK_@Z3^?cV?3C)b2%&;OhP4f_vw)70Dxf8hVa1%{SKSM6S#d9
xrU~C8OJ~rp2!Vc~hWPivc23=oW8XTIZRkzXEcfo41@<f1h^of422P*+fx4uidP0@CC9>=OJL*4-Owx-I}V=QE61v;=(VkQrO#(u6SSU&%bCH~6^B7Tr
q>HDHAF6T&Hb7NR&Y&iMmt$lDlFcOQOB<s#GtnE_IW^WmM`zubz{%QX(Z!J9NMVSz}ZQ|o{kYV&LtIabc6H90o7wu8M+M2N-Hf!Rytxsx0^u=}-BzDh#
e?$r5Vt0DDO%yCC+$wc>Yu?_`jacDdm16>s1-2A_d<c2^#JoI%{~7IhePXKHqd5f{RqD+pQ_usfWuw_zFx4LR3Sxr5by%{{y~X+FA*%#FMWws2cGr#3A
My24UpWrGuVmRrM}_30Rb;3VTqt@_LJhUY>f8go`%TEkOu{UnP!Qz~Tk1VldAe_F@VOKOS*R9ptFH#Ko|B){i}`G4DmYqk-B)Pu4cq!mq>NhJBE<D(%-
P|gTq2<dle#oel8MCKyMKg0E^E3?ke`iQDB^qtEwh6SYPY>YELsA1upy%S@k);i{dej12oygV*;4Ag#_@)ur}jyyzU6t`qUdUwuL!KQj=p=d>x~xoC|~
08pkl=%W1M8_1aS}$P&3Y(%Q|Ps_*^MkmbZt8Ukv$$(lvjBn!KFTdR;%$M2J|718#6VA{dvU+0AkUkfiF@NH-9&Hh1-@j-T$^btJ1xC8^bdWpwIn@`v5
x(1)xrQa5zl?pRxliNJAzwi<XswkYgMMZ0wJduu)(%RPzjolI3Io^T~a+Ww0*?5j_xZN>;2HZpTd-{9js09$tjb)6kPfl?OGu@vIMJNzEI(0Q<JpxHFZ
1;Z1{`|tDJ`V<-l9;mSJP(Caq@6cVP4~{G61wu<1Tc;-8+xhrHmo3PJ53H|}JSUpkECg)KspaledHcAm*|Jm!4c^4+Pn(aC7WclNun(;ULNfA+#=C!C9
^fG=tz=K%BV^Z7Pj-cX>K|&bs8!;uOu>v4Z{Z~$L<T7(=`ycX(haSiq>dSMF@pR;5$`~rbOwkD=<PWY;zoZqd45bjO@cS)v237?P<-59#U(voma<`ua?
CGwLPmfL<ONG?#Vz0|<~r0bD1I)5;1CeD%LpV8JWjr54+|;cR8=P?J-5q>2v-gVPX~nRQt2F-E5l07+pL9n^EUhycNuauNb;AXXa5mWtiAtuaq#m-82X
I~v)Zl427H33_e5S)@U5h_x?5mjSjRd^b|gb-1NIBa8=OvSfP{V`-BSve*u?#agtIn<$2>A$c=12u)(1<dQs%la3Ap~eIRx%KJg$Di1L7kn69MPhIo*f
Tg>**wN}Ct-IV?1<+1Bh938*vHckM;vA&YIAz1X%jZhMO+BZkIseM?LlTSL_tl<{7`nQ!7sH(DQvRCvYE#@ucD`N+u&?&K-0ThzZpZM)(nvc=qkMwGB8
2i(y&Eg}BG^`NeX=Z4QF=)-`sQII;g(`h#Y3&C9a*V^e|+V&yka023Q1R|qZ`X+wt8M`yIa2;dgdsw0o+m_xD8yx1^SfLgZ87E$75nWspY(UJo%<^AW1
iX8u>;nA#hMQU6i*mgwHgct3+430j8nD|p#|RO_Ev`Glm1aq++1O)bI^Z|X3Suqd9(9jG@d5!cFVT?kp*UDtQ`&##Hc?Wf)1Ur%hTsOljN#u~<XzglZA
SQj>&xBkbNQExT?kh^P!q-Dc*9lXO}WgH<)FZaw%-v9a@xY~bZ^Fuvw@@4PNmr)%YdbdR3U1y2?4G(OLHRm9;0<_Fz7y#f>;PiV;7|*MD($VdyRRY9u0
2C4QM0G@7c9aEb|7mL0$$^x55PK?Lf8%ml_GI4>P3lWZO|Z1EIZ0r1BKgpFxG3xROkkf@GGtRI7)DfzR(N_B148V`KwRdO|^Q*g~b@uJ;?6fj5;|xP3r
pft-%vRV_~=;L9gHx{Gi4c%#x@YvwoAqv)*@hE!*LaBmQ1pV4m0IBfWo&-9oQk9gIOqH!kZ;|;Ir)ci>k5*vbIvzh(J<~GcBmp(Tx2daS^n$2kF#WuX6
+k?Pi9(xl^+|=Kk4kD5j#^=Z#7Wb-6B`LYf^?+SaS~#h;3*7qV61{2A7ufAZWgdXOyrVJr;<ZRC6n7Y{o4)*}Ekt%JT_@tOfQUHHW9q#(XiiA`TCL)zz
d!kh?~JB0yerW|*L;484=Co-%->bHG#vY^=t9J<=LTVp^r2R_RN&N*NHGuDL+-;qoAellmq+WC{T8Lv9l;QpvCUP+WdRH%?AM@(heugxFR2aVCg7A7A#
raAZn5H{S~?i3*zo7)TXL@bS2I5TFGI4MzUm^5^{EiaqiE$TFMWHvll#+g7ZDY(--~gbcSbW@Z&=KoAc<omjSIB#<2Ab=B+VzzS3g6tJrT|F(2vWF8>=
9SxgwLn`1QTz5M8*^L>n+QAWg6Vi7e-Xeid)9I!IRWnnp?NQ&+fT1kjY6>*}c7CPSpE`W_=c4Sih5t6HM$5o^sxH1go5HtF8}ogvwOG0g`@u;RJUQ6o!
xPC2B`x({DEO^CLg(7$+9E7rSV>_Nou-|z8GmC@fd5)&Lu{(K4E%2O-uM5Bwuuy}@I^G(HF^&plE_s`Sf!|}@+JjeFA@K$;XqZT)Zo-6XU*4nk0|F^$O
F}dGYHX<fGCKg-7fvcHuJI%oPmKcD7UQnYEiKzz>ay(iKnEvRe4HqbZh~BC-f{!KfU9H?8;GtRboW~atZzyAQ9ET!MI;wKP8|skl7D7UhpO{v<d*}z*H
Qshs7XYiI&iAurBqT{QI<LG*_pW`fi2Gx9eXx6neU~2ulqTobq~)@W7mwoiY}c)oEx|+g)7bJ%Nd2EhxP0<EEgnl}X^^GcdIRVSYB2rjk|E+3;U`0|>i
Z)HXOjUnv=M)?QU6%an$)Q2`^jPwm)*r^+pMkKSQFF|*<XbXf{<^jE!3cfkq*48h=A}tvK-4MA!ZLU%VwmXr%a<3GL$cpi&n<*sO6?W7M|?{6z^MyzO#
zVkc5w<YpA7R!#y`e-^*6<z+Z2#OJ<l;LPk1&ea4RQHsn1E9=hKl@>%;KeJT<53nGEN*H3cGwo|lMnVb`r2U3mHr=9qug_weYh8Hf~Htd4N0e@^zgA_X
HPHq9H2JFv?pX*op@X!ojEibcv4&v^zk9Fp+37NCVG7;wX^+@AWURi@6HAt7IXR1lcGTcV2*sZ#85R>LsAA|yR5g;7T9!($CII(+~VAv<HT8|-)*^~!q
wE;7p<8wzy_Cgx%mK}NqnE~a;t@q!&Zh~1d;^L-bsKvHNQQ&VLG8?|rZ!RGz2YQeM8!`7T_b@-tp!01b_U)n&h_QnM@t|+%NcNn43b_|?YYbb{Ru9NHS
J&|}_8=)nchu38U=TO*77`_;%)_KF5%HG?nUmJ5&jU+LjN#NZx0Op950A!=dKxplQUT_4qBi0M1(iuuvMBFY&|}bD8y;@P{WWs_V@qO(l03rNUqYaMPV
}AdmG0p^oeL`^K#Y#n?-U)Kaxxt6<224BmG4ohmUYkK&ecHO*xp$RezI7hOEhm|o6tMYQj&l$z?SJ&zxdwS^^<`DN*z`_FLz^Zl6f?eKapT<;$;@B1HX
_0Ek3^8HvV>4-G%6wlt)0;PGE1jL`h(hZL&cRsq+ruorI?RU{28Oo8v*AI~&CA0y?+pSo5yiJD1JXViIr<O*45!I?f=&$qkRIhbKu$M-z%%#pr;gpmS~
N=*qa#dc79oRzbJHFRQ#_P%Z)Uni5++qHN-5`}s{<AOCt-pY0#nH=G2h9@=)sd-#Uz6;cn`N})!@I9M^RuFN*zo)V(;K}t{TO=p2-X`Aig$tzG-C!KxB
9OM0{rW3m9DvT0m6eZjPL5|BpT2Tl9K3bF?ql6kxZni3tPpJ0sVBf$hgkuf(-PV+}RUr}-p=zujN%J?PLPWQKibn>8*^{<6<0#Z%u}4dEgdiTxT;V76D
OUzTkzqwX_2-0W%?-9H8u#82Lsjsd9uPA1wfHH=hPnWcn8#bJMChtWb3OX`XBadG<v?@fD%r5OMPht#iv##LFXg`OE-Nr3g5u=iMM~`It2V8K6+C~<?D
qXI<`aaT<V6u_5Dhp_S!NzJ&1}rn1`||k+z2++u<<!1(F@sgzS@bCXgq+-g)=8Basuf0M^_^P`1*-z$1h)=T<;X!+En!mQi6S2Q)nhGZE+>Y>x$;Lw?|
r-v<K3_La`a&m2a%aP{U@oFyjZ@iadg@My2BG>;a^##H3=<>X01+^^PdriFla8(P$+mBMa!MW6?1235NaDdowH(12u9v6J8Xg(+t3aC!p8Q4@fz0)L{5
hyL-pnVs6l(Sqt17{;5^>MZ)KEl`<rvRc=t2HTK@zmJ}@Lc0E4kh+V)jl;$qHemsUHt|hnPrVpx*C@?`I_7b;BO^Wkv8g7U^(#En1g$c0UMWs%;#)h?Q
Go~DOXtxt<dnGNV=L#(Ox(RlCr!4jzvsuS!VFJ&GwMkU~MG6p~|5_$X?i2FKy*mO+iQR~*hq@MfFE_A?dVcFMZ2uYm9(%k|fNmr3o_JPFw3=XacecF~_
_slLe*eUN9mD$U%O}-lNb&g(G+rOe#K|izRKx1gKND@PP7gJD&z;MY6T#Cxh7Fr8Gy~Cv;03cyr$?+*=D4p<K7z4RMCzzvrEzK<A|lSY+{TfayklDILb
vcFH-wc(wqb*#F&#d!ZcvRIps?|g=0R|!AL=t4xP)Zn5|j{WKi=^Sh0%O5xeW4B_k&ru7K>d`7bmTy>OFSHRa%yh^<Qhe|GNQgRk7-vpw?6fg5$L9nHW
M3=WQ$}8K&3)?9O{c5hK}fovAcN;Jo_{jl?JF1wC}xtNA5$wJgYxv$^v~q+KgL6l%yNQZMHXx&hIi$6F;cE<(8LUD;CNojoTwW+xOZXk0=y=6yIO_EBl
HYY5)7G1tB39tD_3@G!V~Gyn-ZSPd0x;8DPDR2SdJ;cIdU=oxO>6px@J4xp{kysxbP&%S`#Tsc_}5h;PSaK^TDt7JQLVcGDBH*=t^<oCYm2Wi36a>LK7
il>bjvFy<c{8EGRE9FRP?jys>_c3`kQfzDp{X~ItuJaC(=~AdQ2%s3L?<kduhh{=n8$W36zHA?emRv8`*IXdkSNA>clK8#>Av5}T0{H{1e!P(D<DeU^j
f>!d&NlPTdSaA?xN`U3|C)>_2Qo@O8q@*_j~Y^7R)cprp#}fxem-o7ytC-fZq8VAZ=Pnz45LSyb#gVETZ%xDYT63o&k-VcP4KPwj=$bM73}8iA#@pef7
$-+Xqb>Ab1Yi&f^Ih?O~acZ-!dK)b)x}wHc^HZlALvRJRUq8Y3O|q6}JUeg^o9_hpLe!H+_!HWQD4Sd1W3c(@qZ{wqLRZdWzvFtIw6-%>@6^Nq_VKUDu
lZK(Icy-9%-r_qhF5YVOawrQq!pKtSD$nt=FW*&Evs@U<nmBQWCTuK)gf*#Bij{%c6vcFOuo{vH5f|C<r{Z;$`4KX>x@e`!SiYY5zbGa~=(`Tu1^{@ak
ae`Q4e+w=e15W4>|B7gq)f5rc|jmY1_=>8r?_xEZ1J&f+}VRU~nj80lK%G@O_np+pG+DRk%8;*1&6QF<m%-hB7^qBy;%~dT}8MXIlxBu}oe_)pJ$MX+_
mzO#79~%Fs@s0%&G5@FWR8)EG{NM5Zj`#mI-Xf1oRQ{*+OvlZl`F|QOc{#EFr}41)aUtw~7;pQQE?WH0t?z$2-hy}*cKms~+*pkKKg5HL+irXJKNxQiv
s?T>7w_+W`#av>@&1nYcf7yj{T=V`cz?(H|8~4}!ej0G_x{0ndqDS_|Npo1<+Y^^|32Tp<NY1)e_y<Re;8e2zEKDNSHJ(iFJI}OU;om%gZbm<`aj6`^z
st?k>CF}&*R@&-#-s$+w6wWw*SrN@pry|$NM|p-|_yA_jkPi>3ILohS7QMckz>B4q5GX$`mhMS+(=?kVQO8_n6SAhqo7&9=5#aEP&T2dfCe(PAo1ai$F
l_$LI&d+PA`6#SgK>otrNZQe`WqMRvj&=|7jbvSO>B+qV*25#9D67;llnZ^9(JIrHNukIy|)L|piad+=EOTYKXo(VweK_z3#x-<d6+RsN$1LetgDuXtw
S^n##WxA&e|;U>!me+)v!Jqlm8)F#sM6U~G!EWR5k19{fsV7`kF-edO4S}9f$UiJvI6iB{Fg^nys$ng~<PM~-1)m5!(C(&IPty|`cvhhL{5|BDbN#FIK
hkZw-x5s})M*@%COYEDiJ$+XamR6bfdl>nxQPGyeFRJ+V<M<`Yrs#gY{9wqc{|(iTt+42~<J(DU{j}}vS*w5I8L?CP_P6y|8F%A~cRs>*cYgA<!j)!((
whxmKD%8aqe@wLtl3R}HLW{peEV|~qA6^Aci<P9*QF>BC${|hkN%y`^6)hnfmaI7*V;LhEydR<A@1s%-!-Ds$_+zef<YD7?vqZ5D*GyH!VvA9ugkPFOX
1J@J{^3$8>pVMHa2%kxX<qNdwnUA7(!d}(VjA4+bVDBR>4YuzrSVqtJTu)ehKMiM1C+TCab-E;w?2W_Pb8ls8-`ISZ}wK{1wmam?9H^audCC-E)~&$6y
lB3&v}%F^g0?lYxNFFW2W;oM8D^!w~|b6!nHxFHF|_BmD|mNvFOC5`#6E1T%Ooci27pZ0|@j{C6dYXR-K_iFB+?S~nml>euiikyU4<>LrSQrLVgmS&7<
Of|62#8CaNaXSv0SwcHp&ymIHBh;=Tj?n5Mg#WQL=k>$!UEn!|<)(>S#%{A?v`M{r3$1g4`nAN+3_kg41+n(R+$W{^_Yy!J7!yc*fIkCmWI{dHo`2d?G
T#_3BkED9fo<e4;#Z?k~jJz-33hGa*V5I*N>t-~41;dsQiH=bc;3A&BVeXU+6KgC%I-iR#-mkco%%=ndr|F1YO8GSZ_2scY-9JszGF1N4{tbvQ+yAtG`
I*Tyfd_Ny!?ep;BA+n@@kCMlfDsf~eu+r|>lqO}e3hkE%|oT&5d&ZL@XzwqIvN3gp0AcZqg?&de8CsSOVLA~rQxv%!bJ6xpYf=L{=%zRk{!PyZMoHrp~
Uz!Llj@jh*s7mALh%rJnIk3KDMfLjg*kSx5R${!OMBvw_ZZDsqj4Yx%?fE;)ZNP?=K5g4ijRG`+gq2dpwI)TkWvpH;VQAw{P~cd^;$E&lgGZdrq-tW18
6>cmt~K?ux%z?edI6SOHG%89N!W&c;IxnxfPETy^V6k6-iy7>UOFe#x(q$^vHxQLxPZt6QDi(oEqgzCIxM8HN(dLiDq~m2^dq(sa7jq?N`53tbgo)w4{
tHb7Q_RQV78iwC@HZ1pnm@d4w_EpFSYGf{(Z#rW(;#&pY73mspANb!bWr86$erK^2~F5wpcDIOfGZ;HC}XVhJLl8jNS?Ijuuk0@6B0b4j*z6)+BXeLMa
=4p<RxJFkX+(OORy~~+%%}h5;kf}rVp{wpuX$4=7e=b|IVZA8JvLXfsPyXQF)Y%QIiP4wg%bgJSN4Sl-5@E6-Rz_L+;ue2fEq>I8*euT7H_kw4EiTM9f
#21~Zhc#<l_#>P1o8*3YMX6yxw1M-C;?OWfoWL3^Ua6r+LczSa^*hKolqfsv4@l`wYrSPgHYcg-z9`o%ToM=_!lQA#QX8`X48=s7{4_*?>N~glDm8(0X
yHcJ=a0aYM7H1eDm3KKT{z}nZ7Mbg789$J-aKGMJn`}{o>0~sNGyS`o-fLu%7#)@>*8@)?bIerlR&uytZXUO6oxD!6WkBT7IEg6LXC~J~n&T!~L+>gM)
nWN4$IE+*plqXdoD$<>MD^quIamZN$BXeCF4){B$%&kZ)nU>)UOVwQ;NO0`lN>e-KU(X*)UmY^#RviRK})NCP?$R(%!y8~aHkxpCZs4+8G)2h?fECNJr
QK<*9c8*TE<b&jqpak!)Su04*_7FA5Ac>7rEjT9~^vht!9gpMfXy;z%}<;_gL#4J5Oek?VLtVcb=2?WQnzv@p*?~q?up6C2G|5YQ6WvC|~-_d;^WbG+S
XT=BN>-`!1=I*+(^27ikL}e<&cCtBHoj3R51N2ON<Bxi-_ns1zgNz{mAPcHJo+|Y#-vCAAR(n6bhQPi*J6wO6%)j(Yeo(DnnP*~a-s*9@uVdj}Q2G%Wd
b5Rsgm2H?Kf#Pjm_%VbEM?Ts>2DmV9#dQbKyt_L1qln0&tfb*E?{r}aV#S%77M-z6Goc8t3$pt#Mp8Hz`|%3UPsSr)Q&U4-3dg$y^VS#-rVsH@fLmiFA
&}$F>m2U=}0f`8N<MSV(}3Z5KG4PlK+Vp1Pmdh*sknF?%1syGz#`hZ}b-RZe?#sEny*$&G)g>u{BZJpW<XO+@4Sw&1!2i-uY2|Z@#vCT$bOo2f@1-Chu
`Rbf~UK7$(GEcQ<VOLVQ%SBIEnfb^K6yMUjMKPmE_E`0SoOo3?gX-%wD_QQ046+sm38BriTd^tYd_iYV*XNIrQP8+Sie3(n@xzP^OG*mZyTQc!QSKk<;
-f&G0T&CKHlYVr9?pZuuwoz|-3^blSZo9?pajHp=eXTck7rT9zg&bFAQP!Dwnfc^FeGFA>+1ajUJZT#Cc!+Ln8TPH;GLi(nl9+94ZtwFFtsMm5CnIcV>
A)ctMr}*thnPgEh-<!|{F}bS>3s|1H*>{nVwfmkRZ5T;OXI{J~Q;CP%H5d<wtRuJu^4iPznj^X2{6IhsQ}R_j)pHZXwI#aS9`BVjO_4PI;3+cspZ)bBZ
QF=HC?lHt?(fAnIZ=i9=9LinEbpf)P+H4*LwUIP!14WhS8d&pU!j0W(dF|`qm`xCPrPN%uDvQ7g4Nz}T7n%g<}dxMRjC+?F0)yCN>_O+iN)CQs{-r!_C
Y69OO<EAPcP-`ap(r?`;U5VS2FQ86l-m@Z73jy%n9|Y(+{%B3rryt`4#vDEtsuZPe&)%CuRCUmQ}NAe@#LlY?*=QsW-CtN4&sxyglO00Im;t8^Q&&@fU
vxBtty;`8{0wLm}!`Yf`@WrSEN8L36R`9g8RSlHL8fEoSZd;SXbEAf6V*6XqxGomjdq>^B4go!Or6OPKZo^ONWNgm|mMbEbau>D0ehSvcz~=Hn{7@8Z-
zKKR2gFq(hu+Zr;mL=_K00MQ8XZ2R#GPtwx(CL)qu@mVHU%AK5k_3vxDe{JRM?t&1VCfH#o2f4EStncRn;5~h!wX8A5`ziK%!27QG1H^5bJG^;^_!vPV
iu8>nyWjq!7kFD6zfjM}A6fD{DtSfX_XiISeyH{!)rE-vNZ&(H*&P3c2WBC26$IcL;#b-U^`1AsT0n+B`JUL<mcO{sKw(vrP``jCk{&<#dh|#2lk-|p!
N_NhAC*n<qa2e_y#ue8K-zxc+r{XjQrIQfFMU6r4+Yimuq=VKX{hgu1)r-UuMNV;3Z);UF9hm=Zrb?kV))<wgGV&DUgsh2a<7sMhn<r2E8diJajPEl?g
$5hP`j2q*WZ5Th0m*B9l}rj+>?&4zVzY$;V-TAj1J*;=aF5Z<}>GK@U-|p;=Kc`N0s@J+h9@m!!M1OVrzfIlQ7-hpXMuV#eIH3Kf=re^czq`3FrfJ1Ox
f#dwsvnk)mLo!%L;B`W4e#kvjAcZ)Hgi{Ptps=vO_v33=?v;!3t@6f7fD+w$0-oV(9@w<Zd&s5f>m`gCh$^SyUGv=fEj@roG<(zQuY-dMWtTep2;*hzd
zeEHygBYbVPhQB9D5DCa1Y7|0$<7>A=NHwkBgTh`SnLeU}|J5JO%r@X^DN7K>5%}5YNU}8l<lB|d@4J~O&w9(v8Sl4GDD)0_h>VZI%SbJ$?_GL1E^0~{
&Vv{kc^?m`z&2>}y2Q5{+52a!{8j@jGDyKZXMRCo&MY5yK=D!b=6&Hf9oZ7arQ#R!IQF#A$cwd|N#M~jQupLMby@C%a1fpjL-}q+SEy8<-$Sfp?(2uVa
c8wuHtS!0>(~1Sx5+hl=J7%I8zJbe60ExLi+_XkuGwbRyfqPzJAKc|o{0E7Zvt_9a<QM7q-bj;LVktXLJr@Sh&~sG{u>Kf<*^>PQ8sEAW5WqJ@~rm<hB
Udjx9nHwd-LvpWUr01M@npB7SoPziQze`Y4VN5+DC%Dcupm%%ltbN%}^CK%z3?Kc}^f-P(S?pI%89oGsoP7Q5Q466N@BL7Kqg#pq;N@uJmn|-w_7&ne{
V3;g5WyhY}$uTV{LwnEVR?7O(y4k8UjkR1W9J6E^Sh^dp7^_OJfPpSNLG>TaFYlg3iu*>(79|BRW{@4{>0p1VvEw#2^aNAOFJ54T{+h4%I2_;!Z-^Xw|
wmfwZYiDx;uewHF(hVTi{_{l5_s84_5;ou|$&CngcbhbT$2P#Oy?Z<z-lnUzY-H9f_9!uNHZgSE7TAyLjm|xMis?{uXc!}wlVZQfm$5~GG6yhgMwR_Tp
^91^td;RL)?~quny3U3oywBM12Y<|dpGUIe?%tbK$?CO$hoUx5>K;MLwphj!frzWl9r_D~vIV<2Ok^XMez$S6vJF2aGttFNYhUPUw6&QR2C=(LW|yV!4
HcG4zKcJ9UFRX|f<|io2^+y#AS1`IWTCpaNM9j<I@#a!*_thizh`2W3BsNaYX)uM4V45&DoVe=BZ$wQ&|QLswDazNkGBl76$#NNV*@h$`7?}bwFCa)KL
x)fgql^9^=k=;oqYBjnM?K;Ui}Bt=(?#p{^jp)o4oCkwmxk|YrBvK5%e3s@LBv&U;fgAdXKmHYfH)y?BG}ZEzKHocikKW{MOxkUC~_z{IR~4fId5;o<6
Gqg8lL@Z)JbQ)Bky_ob<C-fBe^({3qn6xRr#WR4o6lK%XW3X}%kJ*!~~W-lTe$?m}DiEqwihi4@9iG{LLiioZUY#ujHK(*zv<ZhrZ^xxf9<xS;4>jl{w
7ryuCZUe3;b>sPYXh9`aJ*Uim$i+gjjpgo&dxZRT6{{S3nOq~BN!ot5>Uj({5Yo9+`-$6&@@AbWtn;|qw+wS)V0{y}qX}{n9tN(c`P73z(AOHQB-+JSw
?$Zj3FFT@Y!@Vr1^NDInwjbhJ1J=K}tQg5^qB_6c|GQJNAnRdZWx`=HzV9W4$o{H7>DU`@e?me~0~x${ZmxV^-#@jjKp{H`?;;WQ0or6)1sqNB3Tr@H0
1l|%%YH5dtFI8>wuYwt^YaM#jQO3fusma7B%<41y}JnIU4{JJzyF-C>@sBZ`}r0I`RwsoQO%F=PFO_D-3<Qgp~k}!I{wWaoPXmc6*Unt#rXUE8Ts+M?=
s@kordu4+{c~*9+!~Wqwd0OG+5ts3Eno#BVt4d_A~V3lo8oCM2v-}Y8QLKJO@@*YDN<DX!`n}TSu@;Z`~&G1HR7wn%-Nkn26d5HN(sMH#qLBISMVr3-k
^Bgmm{?^Eq5VNFTYeM@)aP>Sw)MP@k@u-|TG9D$@o1ij`@ypG)Os^JS-H!q>_CjXORT^v{W9{h#c;*OKGNk~a82xCkf`z$LU6K|<dVS`h#tNj&|JtjyU
n)7IP5y>o1Acdg9oE=kYu2=`9_S>YTyo_gp3pqx7E41Ip6P;+m`I80@m6hlt@5H*C7V9#P9=@ci+_2D2BvI~@SYC^sq#{{~!a;BxGJN1te56+1%&x9gb
+fBIZ{8smv2C>MoQg`}6_ATxGG<{4-5>7qBJM0xc!6Ou9t0WdK=+FJVk=H9KH><dDL~`>^za&hjRt9au5{Jm`)t1WBLV}}XpKpiXL((WtzsI5tm&oyZH
@4dISn8JgyyURbzMhgGH3sY9u%`G9V6?r1S<%E@;lsvD_eyO}zC9e4;}ncz_tc15PgKpO;Y8Z6p>Ib^`dxoU?q8svoi<apqmbjS($_$aUwHK@i5oXx-r
^pe{Ugd88YbWM*Gz2L$_c$Hr$1G1y9hd9vN|ykEM@8`%)qNkPwU={+zDs~6d!Faih5dd{D>OEuFCX`a?erESeaw8T?4mTRA4z%?2L;6%pd1^h31!Ea6E
orUqwdCN~z8OFGcNJpK7BS5}aj+%&sQS$P?F`r@r}o0J}$X@?Expnj;MiZe*Bz<EcDb(at_>*AySD<nUS&UG~5@bWx4XFlL>nRKcv4R8bRz`Lqcp%EEb
*4^I#S?ac{3S;Ou95K@_`42Ekt>$MlhD5aVgtrJW4sI%vL5TQDGk7AA*TYL{ciz14~CS=^l1M5Dz`6!BS+s45x?Hx>u<C=gL(h~P<B-0^?#Yq(uD=SV{
cW+Pcn<E<YjB{MrdhsqVqKV2ji!5yPKp8leR^BRNCjhQ|F**#K1^k?EAZZ2kt>!+<$LIRy7FoT1pRXn~*}^@n`?hC}ptK@(y~OPG>-k?F(tRs(^>$<L6
&~$|e;YmF*ZYbs6Zrj3#wIQL?T6wR{5AfZ2WAcncM+2k8kze-#jbu_xZB~munDTG$rVbvu#FXUdyEhVDuTp}x%g6ljmBDVTC#7O#pX!7z=B!N^N_8`<;
3pvYYiN)6QVlrAH6p8Ni!=saq_yWz7-fOVb-2Up;w$>eegZ0K9^b9Q5pj25I#_b;!9M}h&s4v+WkE>)7=HUMq1zX+&|FM514t_p9V8!pk(8@_`QFZIT`
o3(oI^%2)yTj=u7ZhPvS<IaB8$AyO<qqf=_H3f5+?a4QmAmjDyP?;tm5F_@0Oh9mbbbyzhBvsHSjZor$B~5Z?>u%l~e<9CCK3f1EmaK!dqoV(D8?mjAw
CbnTi~!3u7)K!2<mpBDpE+Xq*?7w(${54yV-Jx$lW2#Dy^mjhiM$o7`{kSD;x8f?Y3luGfBYr~{|O}5lWDgW}~1N;wjH+&t%T4mvI1F-b4At03z2YG$i
S(e3|1fwlweLQw(gX~9GJ*p;2Hi|8Y!@AnD4IIhkoQY4*pQlK;;gz8@4s|VN=bfa;4j$S(S@!v5f&QyS{ny(Vh#S(rf-%1)%=_XeMM2w#bNH5evLc(J;
4N^nH<mG-FeWlwiI>~g&Y=;n@e$u>5nz$RuJ>-aB*?ZTMOh1Z><}9I(6PI2iy%4>s+_Us#YHlXLP9U^9~(fJ$CzBx`~yy%g2=U{e+*{v><5KdO1&{|nO
rY0XLx|TOx`zQNKACj2x4awVSSbudPE>)%^Y~%C@vS-B@^1%JFC{`?Y<GmZRPclVh}LOWcTtvH9j$nI@cOpi@-sl^CIrKxauHvD=ueB;@s4?ITC&PZZ2
E<lmd^_vpfZ;<kQ9=_>90P6{TGT!-$+?ppK^~#x@Tu8lRJhj)~J{RDJy__vgpiUp|=vT1)T1cg5m;s-Sg3iiM!xGgJ5uW{iR1v-`$^Sd}zOqFX$nIh{^
;RNcmnQVE8qqBadqr)HAAN150`KUztrkB^{iKqcW)e*Fy?p#0SZGiRSB|2PE--73PoAuL0(N}et!TR(y3+V6%wKV<<&F}2Cw-udW&Od1js+~&0(N70`e
AiU?jZHzv2D62U)Ua;m5aQwUCzxs`E>7ZKTt&yB+qxv$!>nS!@kO(*s^(Qw_2wLgONL-rk+~1aSh#;qM@XSz&sg9I!nK<ZdW|4{01zj2Es?^WFyu|GCh
xU0y1kqBD<251OETiwW50mY>B_65HyRCxs60S~J`9s27?Cj29pQhdrS%`1GF6KBeZL#27e*GMDLF2_dK!e>r;;7EHg5)YdSuzL_2JRH&Noo*AJpb9Q^O
V=>NS$~(E$HO?x_>p0c|px~B86o8D(aFn&H@JFG;XbhD%%8#2VYO(A*9YBNa@SS$NT}bGNe3to|l9{{6@wT7O)#0J>NT?-|Ybu#ciXTL0uD?68l>Y%ff
Qdz?kyeOH63c-0({no{3Kgb7)9$LhIAPCMB4=$yg%LeeOB3w>auD44_;L+(5V;O1&!r%~~r^M%wAer+iS%eN7)?-P>Th*h`tOA9=#T6m==<U%=3S45QG
x>-%8CDI4LSbVF1iJ&_w+5Cxs+T6%ET?!l8Ac=eb2Uf)a>NEuG!nw=jFouv3oY&YTQAXYCYzJ}T+*t&rRAySd&_fOrxElHR;JL`(iL)T3caN&-=tzD!i
W{{a0r8;|cNHSfQg$R)dyrY{t_k@TFOzl7DS`3<EyZXW?rVC>Z0G%`1XO}0I0IW$b`(e1vc1>iTG-8h#0KddErG3EFp!JrZAHsA<8?|bUn%cmgK|3teI
2Om;Ail}Vb@yt#4O?uxD4)Dm137AQI$cR}0(N5DU-#aX93%_v-9S&)2GMFYaX_1!0GKsH1pj@1Zp32`+{q2sC*XZ*(Rm&l8s>o5v{vcs<6w0dKa<U|SP
(s{=)=>GlYat?mtSwMNH>(AQUbG{Ob$+^QX>Rq4iw0e%XmAwgmsu^HM-$``Rlvu|A6@~E1wa9`_N~XBgO82x>F&N8_L+n^HB`oNwS6>yEEm2cX8xp6A<
0@xdF98!_&*1Crt$L)OJJzC~W&Aj*{;VeN-6m8L*0=IXO!c<q0#Gl~`H+IVt6K5o@S!UU;5V`w)YBjbh}4P#2=k&9bSS%fOAO^HI&$|7<W_XOd5^WFQa
_tYlDH_i)<5b)T=B_O+@2_tV?m5;(kJ)LKg$;~)-)DAf#7$jz>SwTTEnRSrhcEVG*(36h(G?^oM-Xb(_>6mebDc6robV)SKdFJL@3l&%yso;P5Fo|)R6
Sl~Nhh9Rk3Cl0X<eM`;kt}zh7OZ)_UioCBA;HN<`oW`IwYGc|6jmB*SME?=ahR9CB%rBgyYMnrD|Kxt9K;h>3RRk2p>^DOo1BBW(tR$-NAyC!}EYj`%@
^pAI{%h2X4Ox!G*?IN)(m4!Az|)@E$ct=hqD?a<o|Y#R8^(6bK8qzCfxSP{WRPcSLhv^43hHA_=LT6x$F~Y2|NWu6iMh_|xQN$@ZXSo)bWfe$J{y~k4+
H<Y)h^UUkDl)rmw7b4rXq;GI9Ph&U-+QU;@4l6oDlnANeYq5un@@jG}|ONWsA1g3k!JURVa#gU@kx#a+l0j;T-hQF5wHEi#y0M)#$Z$csC%5R5V4E#Mz
D<t`75QtUFjo!gD}QT`49X=A05yDsv90ysoj3oec@E;8x)peoBWp$Z)jSd1SkGF=g7*W~Cq$J>;}V_x%9zRXqCZw$;uDPo)Q1H<k#h@rqZ1Ku>4GgK5m
OVp=zRx)a^wo-HO2BFt1LQzH#VdX)MSaG!ER?4b5nEZA!Bi9(u#kSAS`!d*`yQ6?N35#uqCC6fo`35JWZ@K*tullw0}dUviDjg+RzNB9%aq}$q`#BR`9
OfY$~71Q>vvx>n;e_6o`?1;I#$JdMp+>kd<n%oV`@UuURcnN@dQfiSOu%p1+K3(@~KauR@rMTk2q(^@>N9_++(0jf+#+!j9v^yX1ZSI_Q16Ry$E+1TL!
A-Nc+%WF%iKY+jl(?5e*+@V6c#>ijD9{S@>Prz*H#8qkRp@14-rgpR$W3d~0c3;oB;GzpC!o}?@uNr**}+bh$wtapP0%~wF{jJ2y9}lw_=$j2yP@vZz3
IAIbih<vOM*(r3}n9%5}o5swP7U3p(S19=SJqP-QKYVHE0+HtapC|&B^>`FoO#+i2%Lw?ZIzgIlv^(w!ukM;Ji(haSE`TR{);GEzj8sO@PLh$jySvuz~
EQ+@<pMLjV3iy3hV%fl}NTicy++xj)q@bx_h{pIdF7V*2I3PC*n_s6YcfBglwx%?&4pa?R66rh?u#(;n?kb^`PMrWmby?hbJo{X3%?Nbo-zNOu=!_fC@
vZXl&4Tf{4I@QpbI=aEjIyapwFU>1inWW!)Z-5%Ms@f`BiT;?Gk);r*CS2hS}j7gAZhoZa(irv9|G`op{I_E%r+3c%}NWx{J<+bXHA=Bp}tFnp+L16+Y
9I0_*CCUI|r1)mrI-PTQ8w%5V;#tj?LdNo2V$c))&Y#2<W}Ceow;NH<(@^Mt|AN1}eiIewUQQiECM~EK`_ws~N|o0pyI47xTLuxb2Xo@{9Jgy!`tHm5>
|iva*LdnkNl9`iH)kSYSYL0obiHC5V0Vz!m}o%oaB^p8>X=NB@>8tnZsJdeaR;W%s4<6N)K0bf(e|rLv!DTPJ=*sT)7B$Cvi8)O^md;V<A~3n??rs@Po
vMBv!n9tay7Hy?<Y#Pt8mco=;JcUwx)Us!gizI&$sHN%P0erU$}f8ble4ZnNiUp?(6M9t0atXyCVXf>K$E0h8Km%5B*I($f9*V1s|c6@S;gjPn>+3ukq
Zd?&@dou;sH;L(;#I$TF*deDy@MR_<x7Tx)v5rRwL62DB$bS(^ut-`LnRTSzv@C=G8eCa)I<SB^K4Ueinl#uU6nRcP?!gfcREqoPu6r(w%kk?iLycwQt
z@Ka`|z*0a8vWa`!5Ga)@M*#E87LL7ddl=R*Gigm$AG)K1PN8DHd}*!!e%p4mLm1W0Fb18ApAN%J`*|+p&UwqS%}>zrNMboJ2A#la)O5brPjY)xAJJ4v
Bg27=#Mgt3dxBy(gzL8}eB}-?uAlqbe|bzLLQnsTl&3SWIHJ^Lul5{TC7ymfXlL77_he}4q$V4Xcnu>^B{6P?o_RQP4Nhh0H5Myx#CST7gJVQ3ELPq5X
i?!vD{(643yNhDOx+6w0GrB3*C?&?u3-&fPc1Dd)L89RvpR`NsH~4}%Y^OV_OjJgamjMvKZ`J#X@x#p|H*fWFDLwVp%RYoKLxY?{f!i=d+A9vAPnRgLA
Fd5sdL^V{&s|BTp_p-iFmkEfx5J|4aL=wPJ??SE4J&0nz3M{57o)(^=rgz)krEgpS?yHnwklLg*^WT{{7W-s7L0iNxMy7G$c!prRNglznT7o|JU>+&m*
Q@z8naPa3ew9<<n;CdP+`<hLoTchIxEO`g>wZb-dl_l_#BlGG1y|?_*i08-CCUEoMi;8@;m=PsZbYPh-!H*|kkZHL3wkHL805!Q1WY+IQ~o`NRg}Rq|q
rX)glppD;&f_h#6z9Ned*YSKHfh>8}km-O1u(jB!oK_vVQf4xcl+SKb6<a%@;9~w@(V3}lUhhFj64*E)luwhmf5Vi^9Ku<5n*T4phrZ-SK2YLE-g$!*O
u<?WhJo}&~hBU=jTj{}dyNaBxv9Aos;KmM&B_vwgFs}%g-hEGn8>L;fvlO+j5xbFTJ+6U6P7Gi5h(&cyx$PYKz`FZo(}9wzV!2b;TL314gX`<|Y&I+`f
ir3ZCH|!a`>#jIv8s5fAab@8zUtD;ZjWZ8uOd|aO3v;e5^%k~84s#qh$KbkNp@UkANr`>Q-x7Mi@C3$Tjuvc-+H^~<WJ*lm;;3c!)cm7m7A=rJAZmh=J
H-6aU+}ChNf23n@(p9;IT-};*|9uAd}BL==3?6&aREaXIaDL4g~xDt~%a84Ulx)O&Ud^+VHLNRo9Yo5ezeX3+%T1O!Tt*u&~|NzLCs9@pwU75NPV6tur
Rh1~U+$Uq6ce<>2pP?x!PrrU2h<f}x#oYQVgRw2Zq2zkQ^O9nZJbx`Mb$u1-7L1B%h_?)u7+=LwRg8<e`GTLGv|Kh<Q0#02CNEYEZE?R+Dlqu!pLZ`Od
{?zP{(o+n9min&_h<0u`5fY0LHam?2<F^5|(kh~a7NsB%Xo2}lk4*#g0ZXyxLH**k}0;2@vap*}LwSBPd!R?wU;`6M;grHjTLq_Q7BJFtmJY?a1?y;Aq
d(0&fz^z9d3t*WIU@;J1{HnP*q%Xd;tokfGAQ^jfuiA9Fyw#vfDQWHfYkDkIBV--lfyOCNNanden2$A>$xG4a4UgPDv7df+nmEfXKzh5KN)MYnZ`HDg=
HQGk*z${9kP~NP|AG(7>3!5`@ji*D49+ej@awTi)B<)oo*Q<#?+Lx$4=pdRhvZyCfqW%<@_?YQlo<(I9ZzU#@wDptbWiOs)gE@O%LD~>9xtawVqXU0z1
37(v9rF2dyRjnD{AqlGpO=-q;@nx5G_c(+7!BNU%P?Z*&{1KZt?@V62)O4(9XM<mnhe{8e)5gtFn~;;9<sXGzPR4dhB2vlnoWJOCIM=vqC*S97_fm$nC
Y+7}7<&w9IzO`?wo<$L(DXoz(_(kusJ{d_5Mkv)AZ}c_BKe-a6>DXqgt&>+$?t8k8~^qkWb+J3FV}7os#O-mm3!areTOChZg|%&nNSJWcv>BlAt#GMBd
Tzw<ETFQ&d!vz?%#C$=q5AXPIFGy`@mR9wr)$0%fBQSJ1H;s=v;3dM{27~yx7<nc(N-UG+Jjd9fU`csKq#;(z^j1L#;i((sSv<p6~@m=^{7p+7&q!w>a
JgN5G)~%X;ByBgb<k$u)N}+Aa$JK5g3^<8Z3k2aAUtS}}HmHBXHr^E;2Yed!w(hn=4ShOe#6+aVwp&Ae>gv*XEVu;&0Yj~V>}`3+H%wMzmUzvOxe7%mv
b?svkk>tMcj1O!=wjrfn9c8Cw8rbTKzXwddz}bx?_G);(+D~KGO;&LaZixMQ<Gy3+4oyN_jl`Aqe`hJ+Vp=vwdV4N%c37V-vAMO$Wt}Le8U|zFt>x9PU
(5MpB}KTHy+fTeH9qUHb;~&ed~~17WR978FC<66*BAgu_Xwb77669XG0=y{bp71^#l~(V0J|lR)Ru?u7L5AIXx&S)f5YF)hSIP14UogQxqM{(B&BZVGM
plT$Fm2b9ibj){KG0?!<TidzYT<AQz28yrW0rlk>WRqJ9q{J$a|Sf&D#SW`+3canXN#yv~4tO@^i*4yHI=A{2(i-x!hi!aLR3r!DE0%lp1RIsq_spehg
c>-85-RvNs4({{LJ&{u3>eGKHbir2V9dcnC=$6M-$>MDbG(0DIuf_OuN*)v|A>4Y0Y*Syy>jZU5vibv+P*0G81^xf}PMaLb+8%;Mn3H=FhFDCf-)lU>%
Ne}E$C~9<=i@av`)F3=C{IXt2QN}1{a0;BS`=i@FuMO_4+{9Oaa4$tbc%2jwzm;+VJc8Fo7*E@}A|f?_;yg=nzSb9t4uha<F{8*guu930=sA7buC~h)e
aB0eZen4*NLMFzK8Pw=qGX?p%cxtG_vA1);KCxWo9q_*cJYF^a*{7by+k$Fgu0C#^n&nDHwukl!`X=ReK0aR*j&Lq0XRIh>61^|LbCL7yRiNJrAQCj1h
mahl2&|9#_=ZNgTID@KeY+-9B<oWB2SSY5EA3P(SsfaCkmXM>NmPIEV-V+>7N-a6(Q2Xvp^13(gi^9^oBaZwwqk=IJJ+O(nmR5$%83JFmqU#G#e^DaWS
ojbN|m;)`BWtPH`z%4^7>?zTD^+X)4!udNR_>UTEzxSf}<@Xl@f*Nia|UE>%*}Tpu40s)v|RAjA^{m%E!a^MUJ7mw-t#J6%NpMsDu!3nUU6yUSskAKS^
812x<&yqQ<Pm0rW;H*gUc1ACmm6@<=qY&^lQa;vT2Ma<Xsvf%Fn+zz+s>`{OYA~|<q<(yLy1RTU=?T&xVh^d(928<@y2=inN5QT{O7dVao0V;gZW<FlY
r}nUbalxFrSe(P}T?SEaGYeGXUW>Z)H4)ErV<|scBX{sa#b5hSoU*Zjit!oJuaipZI5XdoTW)WqXuWhkUIBndZ#3-(eopN|WyVxc%Iti?6{}CBo4x>an
dzaV?WLhJ=XPb0+i}~lPjPZTt=cxog8RB}@`Ds;M};!^DiU|Yb&8GCCp1m)Dn$=|Ufk}2RPdg(`2y1RE`5%)M#W0O)~bF)Iut4}9#P3q8w+cD>-|%|KW
QchcwUhGy)_RPk!uO)&n~I9>y>>Py~3ZBqAl$p<Mv1z=b^=z{z{T?JCLqEmVwP6C@baIHeDhN@On7d)4Of9v!^4aM09WI;L0Yos<Iq;YTH~2$BYhQ2Rz
i)daK2WG#yhPll6hb#JrbGDO9SkH%t-uN~c2O4(f725LsMKVI>(kaedW~6RKB<jBpoUW$^UVXAzf>Oc+WXS5)^We#6vi8}iF>R-%w|f=xu|RiH6pl~-N
=j2q>0qQ8}?k^g0-{8vovhS;HX@=6NKXQjrbnVV>%AEtWiC&g01sP}E~h757;bg{4}Y8B;1nQ`2#?0t=Z8C-KOrE8o5_O+m+`jN*QSj4%;Tldj|AUFl;
^lDGzuI`b!`QpSnv|H*PLBMqWtCjxcG!lLCzD6IY#02be*vGy&A_wOa{sYcc1mG#%?w8t`2p3QU%BaI^OxqE3sgK?JTnAo8otPOuuLh!W3=-cD=UjJES
PoOZa}=zgqMtY7Ng4m(FBLxT5GHe#o|}<SSL)&G{kD-W`RehnJzIgNx9V`o8!7?PN43evv@H&f8+L4ek|hV5D9v0j=_de|Yj1Jeu9Mp#>@$ipyk!C}+=
BPkUC**bNK%;cSeTpxD{XcU`1JGl-)p4JSuAQ5o~K@XJQ@n+*EFk#GbtbWbM6i~eMCqv?dd&~YN6KWy?8oQqKM9$;Ij|73)h7`<<utu9-dou(_Urg&3s
Vh7>QX2sdSmqTvZ8!8O3Tw-`gfQ#D}CP!9<uV=&1p*EW+ClAZAnp0~<k|oz>}DEiFw2P-jkQ>z+9>S>w6GeIZH*>tVlzuDRU*{sTbsK}&N8EK&gIFw$(
e34w!*?nj-dWlc{?z0KChmy>{ejSEH@uMhvxxa<Ec%KkM$<6oleUlTC?T$KIm=l@BR{a+I__<tbE{(M5npNg{o6#rkM>_311zY}G@Cv*Is%<=m)eoyB3
J(=S#CUd+3`S4f75U%L2n{=Y=t$K}H4@fXZi4{=f>`d_MCY`P##OlsJ<%oNA)r=)uy(7!7n{)yty-UXYxTEu*##`T`asT{jJW6gCL;oG`cf9{;Je6vR2
mGh?Y}tBqdHh*Co#xu?{-^P_Boyk`Ka8iM<jd*)ee3(T$Gf&Nj{Rx8a;%>0;~(OIdV6t-_iv1+M{z0t`{MoXx8L!8$NL@ccf8;6e#iSA?{~c4@&3OOPo
8-q|NmRQJ&RtX-{<=~-tTz-d-4AMWR7ot{oj55e=pzTkH23lMf*FS*Wb_g6LG@i{42lzx1Gn|THhZhRm@KoUXTCf^Z1?b?|8rC{f_rL-tTz-=6L@PCv(
WETkp<0c%w3$n3!`7GJ|e&M=3I@Y=Z?-qQIEnuvRj+3gbjDs9*ng)tqHN^fR7XQvd^j$y-SncZW~!+O&&Kxueoh?>C;i!XCn-=TdD0^_zV^Kn+9E4?W4
?-Z7^-KD)2)XE96S1?{*;7Th5#HIm1t40d5<&gAyk+zwH656b64l>U6j)9nwuan~K$q5rzrsC-|Aj5B=y*n@O$X}-y7iSL2Q!m9a5s8r~o!4Kkf-h=0b
G{v<lT^`%Zc-t-aW*Xgi=~$$!M|htdZI;xIlsH@V?t9&CXTD)DYn)EVD@=DvYen<2hy1jp(VoMn?`hib#(2EWZD<w#%T%1@({WSo#xQhL169(1d~@j&4
*S+uwa5cdDy-d+_5N~8vSok8Yc^5e<Mnex74xt%P7Vj_J6~1K;wNAVLxu$_aiUgi0>%k;D(!8)7qm2n+r(Zg+TTZtF+H|oE(VVbGQEdIWy~ri?*?yJJq
}InW1ISxya<l3h<f)iu|tI;A~{wFTO8KxKqX9oBpA0^JPmy-)x__7DRd#Wqd4B8(id6wbu)kTy*?wDTY^g!62c{)In)60dA`5aw<29BFn*P597^IIyx-
Ln{f>wE&lsltqKgu#x(UyQf&|%L`Fdqc11IgAJ%vg^Yi5iv?5}v|?veA?|NF|gRtEv}K8WHe_lfN|hwwgo>}Nh|te1n~A_u!d_mZfz^j4o63lTwpL2Yo
Ns*HTb*_PpMPk<PrAWewI6_uYsZ&svMi7V3LC^<%U&+YG?G-9#FvVrMCQQ+xRjKp2x+7B?{&2bh_D%?Z+jyF&mCn}Rbaa=I96pVG!LKT}?-&}m~?yg(7
>gff&bG+=RA#{=PGs~s>I=DyDm;3#Cmc0@3+!MS$#<snvP&SoT>wNzHFf+Ieebe%JHd5R{r6YV0E$&Ijhi5oKT1^P;nVW^n*}?1vNNyL#T%Glnv^Dl;e
Q$o2lex{f!#qNG>#l+)nKA76Kixmy4&NyEr~Uh6R|)2S+P`?t3;gAg$IuznmnTlbC*kf|&cQp!$qhXkhrxB&#KZgYo?6AUKk+xdJpL?SP6oH>&-0D9S)
r9b&G%QlpaAA9Jt`^Y8@}UU=BS1EjaOpsm>b@4LTjK<$~bhqkkF?;Z7TD^b>ikAeeTT*#ZtM~RE*0Xs=9N7Xwg#i?l8Woqj<lyd4Yb%+s3HeVc6eM-MT
XkE4(xSL+*o_BDo|To7=bb>$3T|m0q?IbDk)KJ4BO~W(}-e_=Ud~d-mZU0??^X!8={N@3G><ty;43$Xy93fc{z_sd)X63ag>r19rW?iee-7J_oO<uy+R
48MG?7+*u@?ymyR|pxm$Z4Nti5kL~G;8osDLtC-mfdUns!dfZ0>C%3*2hldcLVj_gncf2WdhE~W9UgCwI&frb9PW&qwPvD9D!S8n_?OM^3t}?*forc;$
gsl)8vJUo|F5sL;JgQ;pUE?Nh{Oqk@yk^-hY=u*%S=d_&@DnX~sLPk#+3hJMj;KU+S03;he}`_>iL?Hu&ib)=g@=*%Av}@9`S&-zjBt}?DNitqzg|!g_
CniwLWn&YPV_|`MhuRjVu3t6t{8I%hFYteD$U9nTMT-<T>xgKhIK8ZZ+zLZ)(}~7tTjF^SO?1BVf^GfTl54UcqXAbB5fT@@8uOnnvl*~R%acHE~O1iy-
Qn3V&4`gZ>+j^pr~l2Y{?tDwjzIi<&C?S6zu^2Tn={+p9w4KTFV>UOT}L2dKF@p`U~f>LS)qNaX3LM>Er&xm(@+UrP93LCEj2a8RoO;qC$yr88_hS0w0
Mcw(3xO8W*Aa72Yf9HfyvW`5aEgDfGufp*7uRf8vdGck_e?bMlwN5EHyrwfd8<f}Z@HJAo)_YqTz0Col!P3)smaVXAB#1(gU!X@8?dKS6TPJ6R63vQ21
-*&Z2}_XxjRU}kB-s@sXZh_Bmzt8b)0AJK5*%7bDZ(rzNp@Rxq$){5F-;8N=>x{LP&Eq?NAX)2K^s{V1|ZE4ydpP-&6!6?u;H^|w&=tu{Zy^E!=al(Z^
^_Rr2klX09KJz!;igMH-3Cjoca`KZ~&B|i)F_*pbe80=E^CZ%4H+CM%ardiZ_hk8UrNQ`#+3$FKmPQKaGD-*w`ZK#^>FpZ(D_<E`vRPs3;=&s12Z3g0p
ZNSszi6ty?@HCGC!UtH#BCC~!3VjW_2Q8F#GyM;?GNQCn?@pEo(PLs;yxeK<_VHARh*BO!pUE9hl*r;GkEwkxBZsdZ%=k_Qp{DAdi~Kufm{(>^EuD=^_
7d_U$l<Jm|)n0Jy}~pwXzGhn5+pi!)rb1^M!^5*%nao@3N=do_B+f9+C9J=kW);0MsV~`doSPwKQMG?|yp~=jSEz<t*GKm7<dma@!L(P6b?8_tl=f2X!
`H&A#!`0&g2h(rKy+xJhuyKs&o@o^nFawa>x%FH7Hp_9d8dO-?t?D^UU7;Kvcg#Sa~h4Vrehs?}}Pdge!NU|i9;=65UQ^uCukS#%6oWMU=qb*}jwo0jX
|mSpY8Ge|8Kk)B|GEb%F&f5q$D7K7o#vqiZ<^n=Ck{MV!-Dm69I1Py!si{Z5HYb#sN566X{?z7LOjiwybl^gG~Vg*-Ts8AM}&i+88YXjM(IQ3Z5o*j#Y
hz4`=n$EhrbEjVHQxXR9pqeW8U@~^$wa;El<!tigb(Of0+Zq^I8{f*TMi@L=>4$^U*;y}uC_7#oN({Qu<BT^d*Nv0-=(dlDs?0j}3NELNk&L}IE_Euw-
7vV51<QRX)WaZu;VI1{^IqJFH5K>E;quuaN4sqV;;iMET5zO&$U9H%Hm%T4g#=9UtoO|gu~an7)#YNnbobGbXX*!^o%2}JoVujqJLd%c=v=Uszw~o7j}
E8hy?^RWLrK;AM8WTR?juL=IC32?9NUD<{>bRv`>tp3%o3;?h=A(paeIM4z6(&z1KgBe4}0OLAvx*PSIAVd3SHw^WDfROGHq0x)bRlrwY7IYG`yewc<`
DG^||+FWoQI~(;Msk%^%uxSWi7S*&KxFlWUc`X#VK?vYNG7#8ltstsNy`U)S3Ye*}BcLN;cxR?M82#;)4u_QM|qqjYS4f2X_lh)!>yZd?4#9}WLDO=+)
1hVwLvgMpGu-nZUmM4^UkGN7W8+cLqg=4gHU1yRvCmy;E>gQs%eJdp^3<-31<Y}ZV=zu*#ocu<AC&!Fh{`c!yTVfG50<npv?myaCfgydiA!}>gChx$6e
JpO2{l49bI{}>X&^AuspMov5q4k~)xx8Hcsgk1(X@*17&h&Ks8lN0#X<Jxn|eD--{#%{f;AXS&3=)UuvOLC>?x1e)ew0sJ9TY~B*-=%83J$ZV2EAz;O<
9IJ4zvJop<>qqFq~TypIL}u3IBfO9=K=-K^VYs5BM!{8=W=%9Q@HvR=T^hG=TCcUB@aFQ$#_5cInWZ{Q~}FRT;<(K81B#Blb`M0ao1ty_s!JwuSr(ag(
FFwfj-#^s8k1-%e%|jFP_His8aV@$1#^u`N7lchflb)&jGyoDd*|0v1ESy%&HoutnOyTp*Y<@*szNC9WPDOefL^*YUN;fo%-rUv(Ue|ktrDuW@J;>3r;
_Pw;ta{<mrbHkJ?{beDQ>i{^}0}RUHJF^-q6@R@(0I4WUHNi`1BB(Kg)OR`1MPwbuf7YzGNBz2;g;9W#r4Wbd<{iR<n3ujmKkmqEP2=MaqsC{Z@yHINp
&&*}`yrcQbKY2E3e*|sXJoj}2{zJydTt>3=L2g+c5_eb+G+*GOg*PG*+;{k1yB++lb8v7o)$4>w7q`7E(-kpvP%6;n1niZA;hiXLzA>`LqBF(ebC@5X`
<`kc_oZVH6J*rIKn}YLF{_15nG1Mw@FKj75rCz=$Y?lzG^TC+SR1xv$`A*P=eLCQ&r}g^r0IxL!`*WZ5R75AmI`w&=>|#h04Rg0*mw(9v+}$UB(ibR-j
=NpV@`v9lB-l8RvnrI+q)pkbsABdPUafkyo1)(h0ynC2v$y+kq3ESZ4&JoIZC@qJO$~XR0B7Lr0G%CkXa}!fA-j#av^DF}nF{5i7*_&L+6zKeQ-KL^f}
bwzS>JC1^VoUa7Y?Ll1syC&Jbi0fpYO%Z-}w*4)1sMPPrfr;W#?{QMXPwZ=HQ!uKcGnEqR~Uvj-m?;n|mxOM|?PZ@kxW-&B4c062&_GEH&pp`R<ZpgF|
_sFvp(@Dn69z^7H(Fxhv;+T;_#C5Rrvdp({WBytvx^78rXWDujsKxCcO!pXU*G$oCw^hb+7|;piy}<o%!iMF-;mq}Or$Sf~>0Pq{0~s`(E2iv^M0@59Z
LH1ck75=7^pc-52nx{QR2;SemR-fVgq`}QAAWuVk`y%H6dNRA65ei480rCQNxFOYCMPF+e7oHgYhEMALl%D$AA!1Q$pUDW7BCBygZdwugk;HIET{)v}G
iSA4FVt&q}A8-YVb621`RcV0Za8KNI@dN@x#2BCBNv(m~i7u&9r3uMg!xY`uD?ZNhY%zel6vMQacsb2HyqtVJZFCP~em(g-t0akw25N=y#lB3gxw8gWB
E1T|R(sBJQ|K>*>Tkpz>VlQ3K2QlhnJ{)QWl^R%CM1<pPhIrAptYbi9LlZuFxfo_r@WhGsgwv7oHz=3uY8&^BUq<Ct=Mc|;Lw_4j_n;!djSWx10lTc{{
8!dIfRy07Vf|MlsT}~&IkE{%G+e!xH$B>A3UuygkX2<oxlPI=vjZa|G?8H9=|4rL9CdI$wr27Jk+1_?LYAJ(*ZzR5jRf08X*1iJn@f{IfP;us-MXmcyg
rd^JOmFV<2i60$Tp5=RdAj#1Q#s5`-#r6ASe621i-aP)#uW%ju}>_wGw`Y!K4pz3>U0ig2+{clhm(t{iqh@qUR!J!aI?Y`3L;>gA%RjYE|mV9w)HPbQ+
~8Nhj;`la;3eHHz?DJ4O2<9rX=a9$$a`}6f(O8N1<K9-}E74T$l!muWJPrHK8&;I>!QUz;VI`Mllhvr(#o?iA|l-(9Od?-I}(0d3bZScD$aKmPH`?8nn
m%of}-_QT5COY-yD{&pZ#@cSLb|v(rU-fsq=zbquHJjCIA{u;rQtIZ`LrE*4bEo)XsMUQuPM}ofnl-`a5##%!XQjYg)P&)V=1^f0FQNG7`KGMt{^a|*I
1@YF!qfl6Eph6*{?PtBU&DPA?RUNtv0=_001MTsyP<I#9&_+vKq?j2JKk|Pd$cgyc0T3E*X7N{^4jjN{)ML;d%aaW@**Gb)=j#nU^ArnWd-?elBJ8D8U
)@r?JD1(?cWDaa?`fp>;R+S%X>dWZ2{JeMR@eS7r00@jQ)%?UP^ascYR|(Ps~~Y$HY#)8%q_Ty7QtB_Vf+%xBff#Uplz>!}PGqEhy?jg2b%HkDonplh0
W%N3ZZHDvujD{2rBapk*A#QQq#+8ZJtV(=5E@vEy!rNY|>ue(6~I2}<Y_){sh9&OiBlth~LyV4|tj=dN<3JA+-;mbVMk9yY>BW~tLogV1XAy!*T}s0Pe
WgJz1|No-v2MdIE)!spkh<kn*C;Hm6&&e^katDfgxpPF%hh*asxG>a1ae0^nmo&xpcuib*6u51nRwo0`I@#ar`DYW?B&YyrjHH^e?u`hBvrBV-+Z{c>~
oO_eOyD0Fj=*y=++F&{C{Zl?6@GagC{^Gx!jd>cfDLrmy{dIk9?X{+Arur1~nl5~V+gsdmO<_$LiyP%5fx&Pn|51Pa7uPcZ>d9l2VVwJ%y&t{|_jketE
M>z-PLZC}(ZY}aEu|+lG4VScIaW_|SYPZj-w}Za-|w2Wp@A-nx{sayLOstBCa!nJdq$YVHO75}fkZI}GTHUQ3G%Dl{fa;R*Un8o_Z~?Nwqs!Y;1wF5{F
2v-;u&VpzB!kTFF$yCv(EbS$Knms-I)v!IHdKxzKu9?Prmu4#<jcYoc!s0e(+^};qP6nHnkPofX}`LKht~G67H<{Cidn$U*J!@J9iUe2=T~`DLd_R$2z
IlXEVb^WR$>`;?t9nc$o0g0WBC3wPOnJV!m+qNF88oTsYJ8@;k-l;?055>>H=ye<xQ^qdW_j>}%i%MYR{c%^U~nS35#QZFnT7pR9{rf4^l^!yABc>V_7
uaEb@5TW{6pG|-iB9@A$lFduy3L{EO~Q-9%UWg|{~A0mehVMj^-p<klZJ^e%cX(h~EZX9lt+0XkZl{l`*a>`QJ@Y00Jbn*FlUs30$b~uGN6?3vRurNm>
<>!5m6o{|gd!2sH;C5N!2Gd*r<Nekm7~E7$3Unp^Y+MSm-FLh}8nsjwpE|>8co%QSEdoF9dnEnq`3C1-ThZz?j?46Oe{Uvr@>}5|3Y!IU0OvG&pY`I^J
{NV1w~yJhOiY!eI}js-gkD}FBKOOGaKhyZ6X#s7R?AhzXD|8=^Bg3p0;zYw5pop5`nDUM$l}Bgo<8;KlCs!gbDU|6DD;Z?@l!7ke<=45$q7*bm6&l&pj
7|i2Mw7zNy&AgS+}DoAqo4V|Ef!Hr)4?VFwU+b2~MA+MCBtr`Qs_k(hhao64kA$F8mVX<B$Jks0{%e9yc&;^|BRtmiyVif8%5h?M{}gSaMW@R2~~!N=M
Mn8<oOl-`*<(h>{TT=k>TwfJl90-)`Wu9jyF88q2pu;N!#NsE+_N%r$%XGsjZfKbp(|U$3J*mOC|pD|E&3{w(^9zN6u&_1M>i=c}|fC(2z9#yqR|dLu!
(G4SoV^nk7^C^#vJq(eNr105hn--s#Rusu2A6DgM&d@STrDen(TA>#0<-z{I%8xV+x<jxfH7kA74@#+~Bjypo%--H3M_he=Bu!8Lr>zTciydi^4b4UbD
W2^znJYPrpsJGLp?GfEEk30e~7TIVoy0gLPLR@lDCgdB^gkILhqwN9i&Ij-Fc#4U!>xWg9TH`wJQvl$^v!Nltd4FED+`<xunaI;$EJ@*ji*#!KvN)OKe
k;<ayJ4h&@C>PJmN*$3!DXf?0G*b>*YJ%;XTFAnSw6+(7QF>;1LGW&ZtPngcwM_$nBouG&^7L`gV#5{gK<v=;8U3f;4P?bP4({OKwM9`qN8wqY_yvwFG
*dO8YtF%Y9nL7CT1FpQ?L_C=U}tkPR<2RCJ3U7lG4uxH5e?oDp5cuj`O*%^B_)R_5#At?N|K9V=f(K8CkgjxH*@hQp;!b(0G8$S0_4|;zBVs(=Pf0HyV
f8>gQv*(TobRJsnjfQ+pTb14bMI0<;_P8ut9?yKDgO840Mxf1Kyn^E+PQErM+qtNwZjTgCSI%k;yK4zN)4XY<tQ`V>^>)4NX5sCT^vgC>PC@oaa2=D-R
c;{91U?~D9OGCX5ykWtbK-%&_Wz?)!v$@FbF*Z;&A91s}`$c&`0<ai$f!s)LnW3M>20n$&&%OMpJAYNW%hNZJLK*){ZQ>E0r9plBXC*^_Y;3_&+(qZ$%
0DOs^N7K8!L)+uX-JTI5gBwk*isc@k1Vqh)d1<s;Z)D%=dO7g94ahzzipSG`PxL7{?(?ZuKMwQc?t2f&M*uuS;64u75(aH6CdHg}?{8Eiuk2|^*Y+<iw
4wjd($6Pp20+2*gBi95f0OQExDmz04&_uBWWc)S=sz{%(SUjxax5?UVk7hRe$5AHv!ELhV#<U4JSn3WSiI9d)JC=ge#Lr%kij!z*ay42%S6YA;-8I1zz
sJn<h9}B*$LxQdXjxL?+u-In&X$cggVIW=I^vRr#x7^lFy3v`Efy<%X?o`*Xu^6^7XFB>tzRX_nP>3FZBW<nkEA;h+;eYLkMo0U!(|t)#M!$ah*=csWe
KL5jS-(Be{xeQJOR;Z<>3cO7u3E{aK#{RTYwhqgYrO(`=tekv^l!a&GIv<k@hI*FA&|fl!y%^D*Tln4^+p#~X`LNMKd!0chYkZ-XjwB50C3&;or7PdR$
H4F2YyHbiU9L2u8FVoKT6LH2n%>o$5s!w5F3`I{4_4tl|u7lnssC#RQ+{ovL8l7PF~FqSU6!A1x!jSm1jD?#)K;RY~dqX3d}-VhnZeM9y6N^e+b=|K0p
{bJDyCNL8*HBF^co<nCLH-kKVJWp_)W-v-FIWb4E-an*+`_6k9FRDPYiwB~*l*q_0$pm<)<!i&mZMW+?w#qR}j2Q&hv!O%|%MZFr!X%Yk!*I|6OS<*4<
}&D%y8}AOFD8U7W1C{KFG}dh|HIy!F3XNx=Yg+sf`4oUO2j<T;poN;WCBPa6FKTf1;$JO2_O?dV){jivN?znWrt)^l-L@Yl4UhRqy}50B#IIJ0QNiBb#
GPu@+<U4BJZtR#aqRy7F%vR?uj^wbCB3;*n6#SeG7RGcDFNvZOFm(jN3xJ91H`zm@&KIcu1BF#VDk;tuKoeT$d@6qc@*$AZkJG=8H&OH8d>>Cv_bfH`r
*ZzLTTsmcX_xR>WcppDf~RWdoWW&GDW*m?+^QQ965DGgs}r&e*0sZO=X-%<1uQZjx{<oi!;kMACGHsMEWqzpV4Qy4o^VxK3tz7jKh>X3g;q>zSA*7Aje
)+Q)VcN}k<R2d2S5{Niq!H3;s_EXo2tTQ%wxuo<@=iZ89&V+-V5#LI0WHFO&6_g4g|4Oj}IrFJt8hzQyK+PPdgxNNY*zo5guG<z6Na_!)1tMO?|j8P^h
30E4b7!*}Kx8QyLws0yCi+u@EG|fqP+QSwx6OPVKJJt%U=FWi4+@293_7adpNvVp}HJyvO$#G7=sGS6;eW^*EK?oXJ_EzRKq@g8IZg-&pL)Y`3S)5c5-
%xcR%%dCf7PCp?&CbgGJ<v6`vHEz*9rh;e4p`uZmDL%yp*=#Rd4qe;bOYM8I*~23Ikt185Va5pkx^fXYULA=>ccgCWjlU!#Lk!lf&RaWAlCz!xj;e9i8
=HNyGV4?w+exm%-}j2yTEoq)2*Y^Do9p72lr_}<JR0RMfjX`bUC!~&Kitsk{)*`GKWEv-`BBn0Fh>#(+uy4@uA7RX|0$U4{B~X1I_Ug@~aYx76B2dt(R
K8iv_B#ZcG<O(JqonvFIIW#fAMfC-WtU^qIckB@=Q#$<v>`D}acv<}SV}0JY<UP10(;w{Iw6XwTdB1`)7aMn`<<)N~1X&`Rp6qaIoP>2{vW0a5#Kr}fw
^*JNgZ78H)IH&+#F$XTp6;*MbmSit?|97`KWgt|&K4nk0#8)yeDu3}6qLKr(I@giO*gu`slx9aMpG-8p<H62Q^Vb3_!)aONpgM!GCbdAyb8gDFO#T+6o
^L+#sFiJd8k_d^cd~uQ7-<7fjtCG7sZI6K2-44tB99ywa32oe<fF#m6T74KUu1;Y@)F(Y_>%;YIVd^q;-Oq5EU16PBxsnxIh`?O(Ga?-*7&jW&@S6)V0
IvsyJJ62MU}fL$)pLErVEWoz@<vbrGqV*>rMWyxnqF{hG@(Ej0~Z`t5|y&Mi41}v!tx+DMMH9Qt*Ys&WMEo5&6i5+1H9CdbJdf#2H^QI+1mDeXZo;S#W
fM-2SS98+QpGgBxD=1T&O21xd8CO^F7|Wh5;73+PQ9VHHV{xodTyT_F@IWi#hI68{*J;EH~h~H$Q}S(-Rj4C;P(!f`$2lq=Pk14N%H<VNHjT*ARkWR%~
;;?qSX>Dhh#Sk;v?82A>^M(P;3#!t;w5neiu0^oO50woBwBjGeL`x9+`ahq*MInojfZCX@Vn1q-3K_2jcfCV=9?651pd*N{Tv>V0&j6gbw4Mp?BBv}A(
b;k|S#o*Jq=6Og)z0s^*b18pzFzE9xrW~VtxT&t$t9WrW%T!5iu+O%0}%}5=#XH-qBeLZQ&$iWe7=Ur2{qWU$u9~w~Dj4NR<fGefVFk`T}a`PAlG@oU5
kPWs^nC*qOZ!^vUg+tExGqT?;T)0!B%sQ7#Vt`H%vUm1tKoNm3FT37ywuiG^mb<;+w<T*@oJDdx9$VB7UNPnA!nm-MDMY@fuZYeljJvFDQa3Ez@%2;Rp
>73hxOIm6A|VpUl&@=?cR@3TtEjSWM3MDjUyHj~-qSSAfHFbvkV9?(`xZkgJ5)V~vx6kM(vC$ORyop_Y)AB<FnYHh#h4P%*oYIdSSx*uW<v9}B<4z)TF
7~36nmiy!2EB8X3t9(Mu+-}!f9X6j}5KqvmIw4<{qApe*;lA0MXd3j@1jA-z^(jPVCIlXKV|1$e^X2Vj}}PT(ZilZZXnORLSO+y9I?I&u<A<i~3lY04t
i~+%C7!jcV*j#AR*R-3<%xB3bPK3!Z2aM_xWO#Qw79iR%fpU|hTP19BfT0~_}Qw7vi&uvq_e@`_OL?a#0w-eG>+Wh(7}NMX&JFN1EwZ&<uX`<{v+8=lL
|!r$>ne1Pz?8*%%JRvH-VmR^_U<A!JmLTbe^1i)UKtZ}9eO={s-u^i5s2-@n)QC%eUjPD#~=gw7RSSYlGQadf%EbH-!yC71N<ai+*mJHptUdJ@wfS{G6
#o}NAiX`oq!CpHcC9Ef`0>If?SOZ^i<Y^^_Yxw5mO9iYUsk4h2AIC?VURW5jE3|cdzS?l1r;d2m0Apa6ouuv0SmQO_3N2#tMpiEDc)r#`8y^%#*55nAW
d(062tgav-0NBlFNRx~CNu{q6tC6xJOWr?!HrB;CPCdeIMJGcv~iK}nAO@`_qj;54M6PGyy1|=9HtkPRd9>A9iV+@EGt{Fl!n;_k;>jq^c+S_yg^!fgD
0?+;+cHY&DMhHPHB-w1O8DgR`?M-LrUm)SPl4<aOM`f@^|q;6{`Zil`_ZZ@(N2B4U0SN#E1ur+V@A)K|1{k_xn90bD6d-;lr@Mo(p&vH<)8^vouX>7d9
!l&b-A2G;8_V0Ly^vA`3#z^NiK!-Wnz&dba9Q63n0EUU+!7+08AQt+!N-;)^S6?*t>(*#qXm!_npJ4Xds#MA`uUa#0rs4CYxEHxSY$khr8y!Lh%A`P)D
)p5h#x!Ty2djWq`7AZW%np0qN(*y`fJ_i|?qTA-F&IBXn?cmmD%OAcRXCu?vgW6<^7A!GO`75-_-z<`1+E2f(3g|o1FJ4*KupOF;2t-2&N%z|=QE!a?D
D&Xs;S8v-TzCW4*JUejnNRX&rgtU?ri6dZc7TsTW;$dO3*=Kl$JasJ~BKAVmV@+>+;#oliQ8Z-w_2S&h8@xo*LvfWjT!$`1B*crg(pqeRs(N!f0SZ(HE
R;$ckMJN+TGu-zivZ=&T+v+7G_;4I#2$iLs6eLNcF8T;sI+7ab1Zh!gI`@?wB@)tskvkV&l|K0Pv`<|S_8foCB>HQKW;-jf^`eEssMq9;aEB~(%w2+<Y
m{E3DP$q%s?Rt+XYm4EV-KPNu~7k2C0JDQ{jRBga;$zAKBBwKF@^(p!d|k?AtS(E6YZ2NPQk|1lYN?u%sEbA;e}2@?k+&JI<r8R>!euZly*Le|kmQe6=
fSeFKf3^)LIQ9;jI}C~lp0FbqlzO1cg#oXJXOxJ_`qrH2wQ<~ZD)7e}Y2;OluAUy?d+XeOGiXIH~jAPX7xY6pSP0bHh`jBOcY<N%xSRpyOdUV$0mSkXW
>;q8;S#D@)q)p*Hv&5otn?ZT3)+pJ6*MnG=P>9CJ9xKQiW%*vd=VcKl5r)T*N0SI$-q@_n#TiBU1F}=fdoMvXw+C2GrnOhweyVO$NdJ=rTnE}ikV60@h
y>#d>!qFN6Ay-<eHJ`;$om?$6Jgi6ut^h>2g{5~5B6oJJ^8y3GM;(dnYe-WbG@lhRvZqz086t=>*#-en_wkB8&Bi#Vv$tRQ3W1hv$2%~T#Z+OTb5yv^j
x#_>&>-F?+$};xW=S8Aq=1snBJ`D%!!f`3ga_85A8ECcgf!<j)u0jxF_Wa&<lfrCTTznzWpsn!z1g0YD5M}dTScI!J~ff^nI2fX-za%NZ&&TWxK`p+@t
{`?vkdW8656_lIRo%nvPDsk$-M-r4v0Q)pm-%7DpWI%uzX-vINsKSGj{!{u)=nL#b&oH-(6}$fw6!^azdWdC44Rc-EPBZYti!osmz|NC3szz+;MqGnuG
}g+6!*C?b@QYbh1b*w$@<nnxIQ!#tbyGYP~@r^=8|khIwsZD-1RGW*rnr3dgP+J6kkn9HV7}%ze7I%o!*Ndwp-M(Bln|qmvke_AAM4i;RRa56U&Wg0(`
ahHWVH1B;^y8?QjiWc4d`MVze&v~w7LIXhR*ZfO|CSFz6^pyYNc>{RYS#3<O38Khb>^58+kWvM!Jrt1ys!QpX<9U%=S`<bK#oQal@q}UsHsPedBMYlJX
+!pC!jBA$qwG?X_Hg@7-wTa4o!@{)}AOpela9GzeZ0=J;hjzS1ocU|AvY;!;Ec=^Xt>Dzl5$j?iq{n#pnZIP{F0kO+QuGQ@HLkEyB8tZZAo!SwCo|@zs
e7yQ7kewU<(UBcv#y0_wg<>>vf4K>*<Mc#4VSfmQ=7nmy_+v(;!Q<G*b}bg`poECi%A-}($*`#g59Xia)u-61TJk*JqNC1Et>APHxlVA4pt;7Bk_U&&B
KL^`&kmvp4DoXUDk@X{Q`_neZb0Zw~|>AA&tUUd}pz{zO2xe1nn}`-+a!?#|MV<r(DL)1iovSYkRAXO0nQzDxsWwake^|%}eK4bDCo{baSHXVx@;i*mT
z$RI~Sk2xZMyAoE<8n<2glL%m5r$(0>XEE#VG=(4&hw#a;TV;gMdYmQnJi#;4MG3miKc^IHUtMZL%1M<z@Zp-DckZ%;6*7IAWW7k1stwX9WXqDbJ$gXo
~!ai3ROrCF0cVLs8X0~`}Zk^?jG+<ST{!CC%2nX9itMy{uCy={t`BmM*n+8YeWjl0h@Jr9B)J`__T7<4^f+SA5cy3U3d7}(#>3-tQvmb#HPtKOQX|GTk
UN&e}P}q<+M7M?squ^@-W(90TdyBYA*j>^Me%V=VGc+iFqC}m(!kT8+SKZuPbVi`DWlpO2rXiH{WSrH?h~dICI(K#24-R|eB9X1n$sF|4jo9^R1jsAlm
j{-mMPgtgS1bfE!BBwM=`e>-&tJp+@@j3CXm?AXbk~vEn%*TA5t7pUu<M}}te@xFg)Wdxgxl>PP+3_f7P5t|Cw$;Q8|A^RQPwSu4$L`2Ql{boIc)7YUf
9}#?&0P9M5>tVk^{8aGZ@QXor^_<oAnJ&B7igkCrBjhV7S9}-g-DkU9`7)$FlZEuK>j!TFHEZT?;f}l<ihSXxG_T-EyN{Ooat)(wy9$w}hY8G*cn+g<T
mtfHY+9M%z+lUD#+$1F}7ibO4erjh$rbv4x~G5lH#C3oVvet&*!%JutnSml?nzr-6~1sf$WjXK+M1IO?+!BSNcTtB_7R>>Ic!L<VM#W(yDH;+W0Yd7FT
8Nb3NJMWG?kO1jwbHC(_tTsVVsLof$Q87TF(yGFN|m5T5QDgplz-P}@JW(|<&5CDGRG|m#}?*!L41?&Qr6-4bqR6+sLhf#3OphRri!pYS`6oTeWx>>E|
6LY}YVweMTnM$MviJP=scakr`vF2Tw(3M*c%9hnev_rLPhz%KWTP4>y(0uI<C(SsZ2~@9oXihE7tU+=JZlvYW2bqQ!&dE|poMuDA!tm}yZ!J8WdCD<oD
h;OVISM0%fQT$1S`eRa@yr^I0dqKjR;7X|GC?CEH3k~)2@60=DWJ_@3y`h$s=xgV<lFJCHg&W+P&1b8+EUzd=Qb2up@bW=piMD$#8E!>3(8?Uac{S?Wn
MH`ClA7oY%2s_;o8|(&t~tisD<{JKYln1on-*esWom)Lfg8h?yGAFvq(}727jd*bXHq5=yR18#ws+3B1}X}#&Vrqbc!S0BCEhnitEku|B)LwRW_CHW1P
+r5pr7%A)?K>RpuV52tjl?b5ME`>w1<R*BpLowH0;g=eBxSoc*pk=LyH+)iB#2@TuZ<Gb0i?C6in36Ssr@Ftv+J?L52a7^bsV#M~Vq3``$h3cLAQyg~-
tEO<TfA_v!DF7lx2yu!Q&BRH2}J9Htz#xV_(*2(~@=Qh{?yS`X9!wJ4*$f^Wgc$V?;J``KRfm*3q?4$D*YC6qdQczj~pfZ#~8z4OfCDD%C-3IAB15iv{
ph`R*w|BZm9UK5O@fceTC4N<?a|`YQfq~E7XrH+%+L&0A3DhQ6$kh092ik6#0S#4JUttUsRJ%T3=>g)lMbr-@y=o9~aDq}lUO#c$h7TjUoXN(9%S+T@u
Z+X4yg)A-nywpcyE?hlc!$&S96cjx_F61YyR8b|qiqK*2zCa$Fma2^bYFI0p+RwytDZ~rrq2i(6!aCeg&C8_%hP3)-xghv#%iKj-IkwYb`OnP@=2l|SX
T=dA*>!&!68aw3)4MZ+b9ZD!3QxuUWAea+zoLwR>9e!wEA<5-Xy!B3Yg^MBQxJwq{qrd=}R{XaP*!()uM@}wE{~Su^^CGWJ(4LsUCEj9?<|+R0>8~`8M
F5{)%wLn(`QOi!2jD$IliPrH6AkX!;tCudv{72O1UGEtq*q@2pdUT#h@6S-IW~AbP*hj~3|iVa}`jK4@vLfr@5pEZfG5VY)1e!4n10MDvJI?DCtaTK)W
BoHd!;VW0Sk$%jLl#bPLdt`_34x8ms4{K306EH@`;mjO5gpNt;MS1TS9SyAZQ8|3QZxTV{9CQ}(`$1ikPz@Flv9=zb>H6$<&Xhb!wpI_$$u+(w5?%MC9
abJr{#BIoP1dAPJ$|^pzh6FcZ&PnL)P&?2P5<I)b7Ntck1k5ZqvcbUE5JG}jt<VyVg>$Zi<9^Ql;iw9vY0(l)9ZXsDw?gYMEDJTO9Ha0CXER=lMWK#iR
@`7WfX7$~RaeUeG|rW*foW-*a<H2ZLzt=X(Rqf^Omg%*VJ$=_i;U;HnsS6XguAG9a<JZA30yOIR>xEj7PF%v4Q{+p;M@f$hlOpbv(SmqF*LIr3o@7;yZ
1?kfg{+rnZ1Dr4hx^T{od$GsToYvBg%pbdRWEfeS5R_L<uJs!f=>OTwClJ-tWD*2tpWc{SM)ZEkQ$svEBycf!<gMob~G7J@^8=#7`2O<wBFN(RxYh?m7
X8ONYi4EwY;e?-0E=I9_T?Ci1R>6|h^-Mf3u<X)2-0U~_Q@6`_SQ5$YC;5-fLiX^3O7jArvHXyH~@)`#dg0G4^ZSyYJ}MH9rwvN(7VRxM!vaHW-K4Z1Y
w0(JX~r$k<ZrZAV?uFe5K-u}u3Ykd57FEqzG{yeD1rp1w%U%H1NgIk<j&raTfOc>QC*Nl(QK|{@pd3(j}AcdXVp(*&aiHNY=30=34$IUzQBjl&Ei&w$R
2)mRpLlGjBA1Q%Z!};98F6yGGn1y$QFN;R7D@h+jro|hcC1;-5P^DCrD`ngY>nbHOwZ{B(fQh9gFHIz7El3DW=R({-HxB!WZ5-qM07zV+NBtRI#en4&A
r~M`z`$xJa20E*xChz8tc$QduB?Ghu1dOd<~F>)_&%yH?M`F{p&1UEmb6W;cP&!tJClM39h@?G4|IX~_PQmPpy9GGZv&H}J^q!4S_<o~nIShFn)L@^;I
8VbLG7%PGKMl-*jvfz%&|m-X4oX=Pq^dB4KmyNT^5ku9G3Gz)Ci)udCWqtuZfFCNkf3hN{3i5SMUw5volOaz0St6n98ZTpe(}MEC66G0s=02GgaXr>OD
pV4JJ)49KS)h!+9fC0YF0AO(g~o8zf<DDc)@ezi|O$=$3<jF&PTp6ZAPk7YD#SuVGCgR@NLE1Zq2Yd7wl8Gkmry5nJg<!zro5`!#_qw1vZ4Ftu4{OxUs
vT=nc`8!4C0V@%G?*l304O-o|OHogvkWt;tcT^wwyqM4>jcB(C@y9RTw$*F=#T7cIpO5f;Jge1@^pvw|5fv5PkV2iX}dm(Jx8oMY#8A%{7zFrxyV4$Bi
TYiH>XD}1j<y;fA!T^{b2*P%VDZR9yAm5!8cL51M^RwNL+dv9BUM}m?PDE)|aV~x5%|K-sVw?6{!(}CStx`ekh8&r&oJ4PKS6i=}mP5UkK6>XlT!|dD;
<$4+Fnf($`_vJ)8(2#9?e+%ULU{0R*KAV&4#DV0(!|#B&a`kzJ+J0?8!Dgv59&Iu47rmgk~(8+K7P68Vc)dT#$;oSH#t~Z%*aeU$9M_5W+_o~2Im_Xy3
MT86G19?*GS1rDjhtQM0n#$?^Lw`4HOjS@GaQGZ~}UsdfSsCbVMQ09TC0IV3>Vq4+Uc)@a|NkC%UIWDzx%O>hjAFSmfNGuKBTpQW&FTMDt9apcyX8+|*
sv8>{7qvlXwZiw_6-%9OI>9JB$a%2xK;9xg2Q7RqzIIGG`Q@pSyU*48b}!r5HI=2dB1gp*O{S#mXwFsvUW1h*MbwA+D-=hg03H!RQ0PkjKJ3S6@@l&lw
REwWT|6WitZsSmofgoNUpTlVQcRz)_eraq%vQe>5wmMFN{rVXCp3rCh5A4GG<AibDu8VADc_4XF8hNIQ5yDPQkmcIMxZw{~WUI+j>4k9ZxzPjBlFvfx!
eNdSN8oFS{Dl1rSaX_OOVy`YzD+)f-J-(NlO1-kF)2o|4{VYQLv&R1{LjAh&%`4+yA=Dqp{|tosXW943g!;|qRc|)0db1jDHm`cKdDSOuUS%-JnY*4-B
#pP2YtHWvlRIsEmeq!Su@<gdXSJGnhXT3WA0~$k)=nHOjkM>NgE`aAb(XBM`{pv9y;Zr_%d7dl&%IWjg2<;<d?W9TynnR39Zm4kXN_lhGvG+_T6vnznD
lGq-Q;7L8lP3(W@kmKpQC+0XL&Qo($Vg<@@iv1Tjn$3!Msy~Tk-Rgr#lAgTR%T}Z}RPpyf^aR$a^F2jl4JV-pG3+?~T0wN#xa<#45-C#r)Mz`#CATS>H
GE-pKo>llNIRuNueytn2^j{1rcb^Qz?2`}@IWN&Ej_uE(dc?-Mq2`kyWS{#W<+jl4JV-pG3+?~T0AAn*U>=2h$&Ds0uXqe?2Tc+GDkWo=uxY-y<2jyiE
Z%0unyR)&atU=B-;!FE#XV4GZ0QG{;<xh>7sv2e!c2;Xe@Sp<1DH|sZynw@tSKCWEDHWjL0^Ifcv{9Z-&?OA0rMy;CtiQD<dO}kTeilJREnIk})w6Kpl
4M~ECTocYhV%;_&{bZ;Xg9p5HjSGt%<%#u98u+}@$o7<1`C46N*nxxG^R8WknOQ4R*XR88Rt>f*g{M@wc-%p#++*7o+;FV4txcGGRW6sU)}I+)n4M=Hu
N1d!YaLp3J&Tc!=ZW@M+e;H_CH3M7xX`Y!W4jQLP7;^5>ddLhGO}aSgAJZ#bcd%2Lu+{!%#UImT%AA8X|p{n;#`um;9_!Cb7O2}zltk?Vk#HbPZz@80c
X-l9&N^*ttYW>NQ|`Wc!s_-)BJH5#+kgrAIrA%%~n$8>apYzubkPMAJdH7np7hw=32CiA>ASTfNlf9#txhIA~%_@7bJY*>wc@)a{*l-^JA9pgt-`z4Qp
^*s!@yWnQx=B(jZZHL3q=}U|tr_sC{UQ7@6$TdFTf0*>4S5L6nZq$V{K?6Zgtc@{KpM+k?Qsk|^F3l)Kx<^Zl`s#1b>uVSlXJV7s|I<go<5wE9xZbSM!
+lDCp2YX_q|feA{7ON<lO)~Y$AQb7{kB+oiTSBW3iD$UQSnzlE2ca{W5PX^vPY<)Z0*$SiWgbL>kIO^Kjb*R?T876Cv%V)bbbT?tD%)6rFAnG82_|v>p
K1Rz#SVx%GhCLfgyy?^p=O6ri8(*`7p%a`<3S83=w!W?SN`qHg&EdpNYJGSJ5NUOtAK|;a5cM5H3ELzWl&}x%VD24KE+GPwTP3Try?4~PuUx6Y<clSx*
o%-)Dy6%MqHq)!LVG%hM?~psS>+10mfIzP><}&4!UGpY0@8+%C>UJJwh5mo+qm5ex4~DO;?nVl+;wdILZKC(Nkz%s8eM66!VM)E<><rYZ#e9$wLlQL$X
mS3*wKRWkjGz)y>9-vrFN<0*XHkbzLwhjwfU<hm?y-C)wW$;^>Za+K936f+OTa`Kodi9qKfCKZCkgMR2PPLtc?f0yw+d-6lLP;{hep~hLK<E?_FL*2AL
!?-LetHwlUkFICRy7SCY?Xw!6K!jC4W-ix;l;ri~7%WylV4ZUo9}l{Q6H4w<(Gq4Uc#9kjj-o!1iW#ibx2stNGMkbUVc&+HS`Hp9d<X4URW^BcTtYy(2
;O0}Y;46xf<v@4Au4Y`6(Dqjq}+9oyb8frz_jnKjJz6}mOW$^0R)`et8?(8hHGhb3DK^4v(r`dY9W*DV{Q<nE~Cu{da>G-l$EMb13ieBr5a<*2S`QQk8
moHl0!Rd#;7gs3k6*<?88G%$|zC>^<o?48N<K-#h$?8(Hp@{U1>@|77-Q{h;gh?uG9BHB4WI-EBkg?{2p5O7e?fTlDQEki27ad0mzME$@=Y&^-Tdn3iU
lWDd`nF+8s@4}gcg<48F1JU+&?|FC3xeK{&%o6TMldds%7ye+ZEbmfqnWS=@gme|-YyJneAw!FzTt1NbZt+|%fJZp!eb{qkm&PnJwuUJ<kyD`X(Ou2eJ
<J@IzBmEkF6`Sh%cW_vg1j*-`FBeHxjSyW+K-}%-kY(=222Ggx*Z@xGdO6sv?2)z1*@>yP=$;H2F&!R$(tzgwD*wn&!DxyvJ-kXCaBZq+Y;t6{@u5I<6
UctL#nAQy8&LVbcQnv>-$Qvb?<I<PBl)`$2>G^`es7Jr|t8`dZY6zXYea4ZJ$56fe(Eo}~6+8@pnR@bOt#a&&}j+Kr;R((J$z32!Iru|0@&#PIX>K=Uq
^F51NanZ{gP88s)z0Dt&Wunjqj)+B#K0iInFv#CV)M%CQD2J!B}_+c&a<;fEKCBQ8=l}-<ThYAVpy-9M0CP31XKis_Bf^i<iJ0%D^!4s}po5~b~DD$Is
=2~N3wB}aPs(Hqo9YG<)ooydxLn=hK?TiP}cx>xBU-_EEo;Cu5z+0O~ue2eDq%rVE>vnE0w^Qzm;<2>23yak43MFwvRda;qvA9~=m&$k63Xh(4f-yVG?
eS21hEA2oS`ZJ6)oRvi+#G;h4nlYn^>&;0+*+?ID(9Bwf^1zM-Z45!5xIa++{Vt(UUvwJ)^{B5Ge}zn$*I!onv(eqI}jEdc_5y<VF39jcU*g+Dgl|zx+
vf>KP=iAaWWWfagu4liBijsR~3j?n4jm|Y~AnemBcZXP@)3KFO?%_F_#mc>Zd4%1q^n%w%FIlRH9qb<C6KVYb8rPSCYly1D{ILxHaZ6VZ=lbP=3uGQrk
%wp3%~I)NoMEQ4fB#L(d0+mdLJ^z5Y_EEv&-4iUK@8oRyrB^=4u5VZQS0_10cU90buF=XYDTl?eV~NW*SN@^Q0=9`fkgF}ZE4VQoQ^4I;T4Cz<#Lx3_O
PaX3gjf!_B^J0kY(S{zbX<iuKDwYTC3;yp*mCC`@&t(9%z3jCp0v>@(V#LkMMmgMv4qI0^UrEP)|&;Tb;X9*offcd&|St^p(O~f-bLE6{BGJMI84h|3X
h}}BqETBnuMVCCEAZ!~eOfM;ij+k-8CMPU9@iRju4+YKVQKs5Er#n65fiiY#_fjyg_-iZ3g6>wX9gqSg&6we63UU$+?W)FSjB;xAnv1hmv2TzZrgIOEX
`b>DxedarT#4ass0FVjFbh!%AMhbs+wc_uS+;U!!1}J)tmF6G$!{GTw<U#v%OyA9l44gIuSTT(CW*LxQZ%-=<L#6)1HexYGPSdVDCPWFr4=lXAco)Wdz
nu)e}?UZBi9S<b&n~CX78^Zx6`48ZOuxek}o*v2}A+nO*1!%G2y9sOlPgf`lg{bwWIT5C7)X!N9r}VCi`4i;jY=1%UzKwBGz@>?0VhU0JTkjZqDUg@Me
8)&jMbqCV9BY)NR~ZCu4Rp#?3wFWIgd`k)Yc|@GsYMTO}ahl||<!Q#{WLWsm@siB(}ZA+lZBHsI^`c-Gv*t(6SEH5C2WkbKPv2iu-+>{M4tt`yi}K5uu
#RbK0fVwqg0OSoMveU6#o*ue9hr7i5T4&Zdk4^i%CpdRkdzH(ZD`Y|sZ*1p#dIoCHZSI^+8^-)qqW~q3(O#D7bu>&$QPo2f9o55^1Ig5G3y?&_O$!fz3
MHw=r?O5KC7w)5eT<0#yv-_-QmxdgqJj#X3seZ^E5w7K<*Y5<~bo5pTvgE;c4<vE3PYiTS#nncO_-+G|>E16$VuQ)TS_J&cMRzr$?iWXK%HO5YEyiV>f
&2?rhjtyFxk|d*mv!N(b#9GR%>oY8TT2#_$v!R<XBLmbk=sVP2>P{wFM_H6nDsl(m-;Nkd0~$4?8usX4?Mtx&85|fMN2c+zL0suy`>L+4{c+Vr_X}lu4
juZl~1?D6`J~wb(f|>7!HY`&s^4ayJ&8xcYo`l0rgon?KLmYiW$E?2{U`|rCU(nv_R&{l`wCmJ#<{FF0SztzAT`u@&&m9_LJ(kIoC<w1Agz6x-h6JZ>s
<ae1+TN0I!H^V{4;4d9Y}dTdhN*-R$d7Qn#cVf&5($t#N_dHK$U@z_a-bvLhO=Qb8f*l85cFpXk}0A@n=o@AaZ^Q~$voRGs83;v~15q>Uu0D(HGz-x*m
HYu-f=ogeos0sNUfNs~No31POn&kMju1p+ial&G|Pb6XmEZxt#(XEUj_J#Dtu?Ajo?R*N#b##4azi?QEoEF`ecUfZpwc$UuS%sxRIzz_ITzQLE-X=%$L
oBJyk<y8LKiE-<15>}FzA_ee#?cMB^U@wr_alLYc4oUg;m>d^~sN8NjZxn^p?xAyUC??>!ys+O^wx+CWX`XC~hR>kIv0ZDNww`yTA8_~l@cZM;S7ZppO
SiQUdm~xpqyJ@&m}hU17WR3V8xFidT}fL7SeU9%EY0}CN{ibQAgYXZkqHAbq0PL#Y<9RIdE(w0_dd>A=Zai?K3C_t)a>Cy8zGi!XqKrg`LtRrZ4R#C1m
+~I5d?C-YO9;#uhscM)Va!Ps@9`cJ)>^V%1&5wW@_&*Nt*KE(d~F>&^UX0@ivAEa*3S!t*M{BookDa>(i}`mr=M@RxK$%@M?9O8*?<m2SGi#q%AFzxZ*
52B4GL!AKDu+Co4q?G?TBYfo@>bl^MODJ5Nw8f7xd99Vt!nP``6p-z-mt7Hk(w{wztneGcV$B}%Go2`zS$>=U{t4P|ZHs<0u}SKF`y4w-G1M#HCNskfq
{rm2LZRxrh%D8UM&H*D<imzC(+p*jqeuwH=mj7z1qLEIdDxhu69Z(>{LMStE>JaEEH+offCYw0rV%t@Z01SKM7Ij-_(O3C(CVv_Z=zB#?v+Ik8f7}?!p
OFp}>+(RA@;E$iD?X|568?88+Gx$lKrXCeZI<)5#cQ(go`B^ny@xfvi@fqKWcARHhf4=fvP)`v$d+-h3S91VM%C?PWro<?|9Y6Y+V6OEk2QZ%IR~1j&`
{6h|@HFSw%Qm?rMWtxT;=se#-PNL5>sZZ?{BFai<~nE{LWv~hD50|nUuK4s`Lj|AWS;9<-Y)$F@T>cJaCmdJ-E@;Ml928}Kg8F!R&|h^QKUm@a(&&n?I
GKM{+?wQ7Pr;=s680EP^oy#f%<!#+wFc~)r`Q;ok4)jI<a7m9@cV$-_E=Zx*~g@+%!W{eRkkg64%<eOy-hC#0<(=%Is+Kl<WEPc&Ru7s`<9PQq>#7Q?}
di`-%bhFzhTw6|gGeVbUR6sXWQPtZx!>+%ej1^B#*0Y1tD5ys5WC>#hw$(t-~7b0kuw1pwtp6Fz_XFP^<z%b&S<mDR1bHo)!FP>Mb`dE46xkM)h>>ym?
l)4mP)gTGc5xpI2kA6gHfet;~)c}zcDZ09J4kM$Kd+1XYo;>^gJwFh`Gcil(+e)MZijGIH<chK^<dd+Ln*5gA7<LsrHTp#iL(XT~x3?7?TEd=z!1(BxN
JH!O>uSR{zGsQ7(y%F-1IAjyhl*^KB<7hMBI(ypj*AxT&6X?tt?Erdh{wN*@TX6Dur6B9@zz644vw3|r_vHh3#QFWoTDRUdwGfF?XEdKi9blOB1s~wo+
84HKVzQ41{<A!hR7jgAVk0RRI}#uL>PHu0MUMUQ_!R+{+MMkcj8?hLlBeSCYFqQu)|eq%%@f*LW;Z9$k|HxuL=Sx1oRx;`H?A?WdqosFNoVb4IX+SO9)
HbZVYN+bgv^X(%^B!t0;Uz#$7MA?Gpa7+*(GlqdWK7?5zKWinZc`ecMTmwsL^)EXV)0i|0w^s^>7b5{MfvTYo(4`C+kDI;f5n3r{tD=y}#zhI6XG6f?I
20?*Lcvg`(*l{zUK3)=-?YwW60*&TF@m-saL!f%@dlmK=2x?AFX|s^V^QetftFa<I!3%$9UiKs^a{2DPtsE&H>^+sphCrrXxaNJ5&EA;Ai^)unAH?nPr
J`f~+dHV386%7#EBWSP;tFgs<fZC0_b)`ttu&vuuUeJ%~ZlI6W;@zl|Jald$(>;qwk$jf%u7#uTq>b(of9<y)vh(Y-h6Y4V_KF&{egl!MLay6V%Q1*J?
N@?au+Dh{de2<%016hlGrG+5{bAi(jZA8(4sFcWY3!5vkvX9{|Ve}<?7<lsRr|s5^Ook640~R*X0kvJ#RQ>sK={S5#xkuY@S&UIqeD4T5a;3Fipz@3|+
<1#yFA28I1Wfbih><qJogb{@OS0z4agQ5VuDiBaAs0l9>0>9T7qYV*f7`89X|@}L*$^jfBP%eXgqQ^kK)o~I?=pB_?L?iwdPrukZbO&yNeud<@EAI6e%
{S1?SvQ|4{#W<-~b2xA*ZUPK+hLqTdZ4bEzR?p%7v*?w!1DbQ!$5C(Eo-P+Fsgd@wnf<v=_0>LB-sVTod5S5}(f}d=dB~V{&wt0sc=7$5fHo*?EdTBcN
1iK0lf;@0y|y`n57%3k%dnL43eb(<MD&C>x;*xQ^68zYvU@XD@niN(#sO5&OM5-e2=J+zc04TRBwRS`C>~B&@MnU<(Lwdf=Y~F;2TV?=nM5>Di3GIh6g
t)7zD!dGRXF+hyyeYe`ax6+6}6oIRz&Rh>EfYLTk;QadXTz81OLg?$#9(oo<$fce|W;caEL$Rrh88ztXL7Sisqm`UYBJtw(rK4U>W5*NMzdW{)ZaGYS<
60l$8_w9u*;_PY*ho$1{pdml=%Xy%HycI5~c8z0|bL84<E5jaA8Q$3>e_HTqTW<ZEAsezI3K#QuZD(}aNdoPe7XjdBVsDOET`Brf3E@ptHTHsT7Kl8P3
!V2?fdu+bc5tXNFIg^|fqo)DohlW1lA!s5rvwl$+ZXtvU*p7H_>0_-xeoLnB?GM=^QU0N36Mms0`VCFygnu7<-v!TJeCyqY+3xZMWA*|-N;A09Io-Twe
~x@l5u>0;%T`irhb9HsS(e4cmubxuAJ9WGSdS7bX&Tu)56)B-`RW6e>;?9Zw(|)#gO(p(8I7nyGIM$khd-1yTN`z*-`{(iw2*(9PoQ-(QcQqxmK>Vy5!
A7vg~*rC6!cNFEr142g6<!2hdL{1&Q;xOSJ6_gU<}tE83Zd`toWkiHoKZ&)W$|TYlB9TqTwyPi7wdjC?JSO1x3|xLIp2+QIIWKK#u#*U+|>MCNmL)NOc
{%wBvRWl;b>mE#&}BcF`dvYXNmKFL)VshYFby~Xb@P-X|@qGrSaThDmPpIz;e=_EtxpnAt2cU#ozM*NfgfnD;0mfqTHk@UW3u2+wKkoy#ySKa^DGk3G`
ieq_uyQ;&>+nx*1%`F3P{iTTWy87G~h|eSA|Gbyu&%gA!pc@6B#+U8e-E_GB=6&w|ukj@iScm0w?dk12Y{8o)_#VJ_4!*}R<A7=OI2epOmc{Mz>NZ-)=
h?SD_s$Q$`24Fsdj1E0^ZfU|2d;IWJh%2wPet@px!L6$R-b$I$*aic(YHSL>>Gdf{P(^J2EOydKYL~1bj@Sf=f=l+G%>L33t&VRSALQE;iZm?@qhYp{H
@QWdC}%~Yg)H|`{Gvh+x01Y`{>qT^>$R0$D*#o{5}y+&wlW4-uc^q{qEoW_Ip41^84TX(|5o9tMC8H|M~nofB4?teE+}y{kKm~z?>)a7l$Ws_MIPn<=J
<?{qFDn_4D8O<M)2@yI|P!fA@oTzxJP=fAN?9``>^4`5%4%+28)jJ3spU=YRQ=cfa$+XMg^sXTS0Lz=vnQ`+q$D&L97`FaC<MTtB_{r60fd=RbJ%58r&
}NB;_pdH*|q02Ds^!CyT8*7v~xaM5Jc87yP<1Z;i+4m^zx+<&<{@P#M$DJorm^!IKVn9tMGu?VZDsxIC5c&eYk$`|($VEw>ZFzl@-HxDKur5nUyUO)Lo
_Uf21bUy#2fx*>Ndvfcib68hTqtRuUg_#$Yp9hQd7Ba3`k)Qkfl>YSmK4$g4j<20n;N<D)y`Ow*n!$H|_+7Bn;F4$m_Uq5S_&e`^@vAQ<^u3?_&O1N+>
NE%lcsalC{mCys``RD8^TV&boUW5wJ&h)P%#3~h#r)i-#VhL5bpGX(_~3^)0H>aSpf)_8|HYFV1k)@`vouZ)nDrtXudhPzT87~V^D#~XI91$^r=J;V|K
TTKPF}hV9GfDod;&A@1mf&VKL)|@?r;4CF#6p;|K_tV|1F3fa21%4|NPf)m;ddHzYGq;(=-q7{@pi#uxG#dtM7gJ&%ibB{{DY>|6BhN1l+T){NU;I`e+
(|xEuOvM3wic7=Z6(IC^}!)nPFCdwT1sDxOBw_iOIT%dozc`4gDTxPI#?bp6vyp)rV=%&p6~`(SoTFk|%xv+;J3zla@R-@}Dhmi~qPPgB&4VDNW8e)f}
ZjnVR>Z#|V@vR=LX-QW8)aQPS@-}?Sj`Cq^CtrM84cYgTm<FAi7*p3T18C{K5pFT7PAFTcd6BU8{D$1ww3m>_na@$GAluvn4Kb=0_(Kvtm1-yd8)B9ik
P>8>D@7Z_0`R;H1DRA#@?+54Zs|j5Gh;INWK9UY#^z`oJu9iRD^?k_ne+Gj1T!1LPRUn>EpMP@3NtsRo1R1ZL*6j%tfLDD4s~_Bx2dwN1?D)Xt>Renvs
29=4#Qm!=`@tIimoNR-FaG7zzXZpBj{f3*`O+_dCH>ET{WOB$_kRRVjx+WCcm8Ocpf7*p`Ct4B_+j$w!(lis*H4KW;StD+s}F-+8-uI|>oYzKY7BvUZU
bb@gAo?0I0%7+kGOUB%FRz7btr$ulkxq@0Q490|NAdrnwh@{rVqdW3WT16x9`aOk$4Huwfpuk2^sDobBEHW9Eb)}_>FHp`|iJg{>}e1#rQivzLy|SLca
TLV9;2FzWMLLuOKWYv;h+fre*kraXFu+$a?<|e>A@RoB!9-@G@NPy1;ya><1H<-@)|rPuo+N15g0Py{$fYHv<L!MZ}EdWn2#T459=S^y<YMz`HMiq47A
mPajxN7sV@c93S&>ia+A=h-2UTlV{)fn`htn^~r-5ZjbK0D7epm?>oTGcmMt0J^R|9g7feG$=^Nu`!Bx8cL!K7N*}EmWqtuH_Xn=L_2J409BRT57DnDQ
I)8U)tRfTsePHl#4~U}l$BcgG$A19g_4(Jo`egOac<yfa-~P$7KmRs}*k|AW`#WZTWf)if>7Ac^=iT4_opEg*#qF!WP*C5%@;-rz0j~LAj-aOj9P`POe
Q_HnExnr@gk{{gb==%b*$cfOu>k>UK#&7M@Yd)lSf5F43Yx#_#d=KMe*Q@v-~Sk;ANaa`JAYkZmM@a<`CtCwy}*AIykAzKdr1Qs^6dBi6yPnW*5fMu>V
JCno4@h=tG_;i+T*GRZ+iBxzA_1$&Vy?nWuSZ|^Y1t`VlJrf)lb3O1Yct@t9<u7g4~lAMq{*&S6<2@xcT+Hn!Sbwy;=|+I2grcReu!R-3YMbJJvk}0^7
hsf>3z>%fJ5akN<pRGQanyz`y5z_1o|K=+}U|U`9q31!Cdd?|ttHe|rCqz6AjBv3MX7USj#nka)eMum1YW;06T5eYo|)jcP);@zmYWdu4yRTl-=6-Fxh
WU0C`tkb~dD{b9``IO3PcIL+Vdc~1FpOnO|!mo9vSPlE^=F>PeY0MkB(qI_sEKJexXU_mE98Kry(N?x^V_$0fY1M>dwe(*ZGhR<l%?Q$msA2n?Fc*Dk^
c^R*tWaLkigqL<+LDrT}AXT46Ch(F8KLywO$?{Ve{?ddmJiQ|Ao)<5qjNSkO90srA0dSyn^XgJm;n-e2`-d-r41MoE{s0uCr;%-pW#@-q1-#|GAAb+5J
@5t?1GvgNfA_r+DF5A$9_jv7K<EB=tX+Tq?dM<n<M)5-cSb%3()~C8&7HA5{qIlP&pRW{`NoTLpqzt~lWU9orBioKKK^niG569l+Huc}mzIt^C+zPhtL
qIM?v4TsIf0h)PIb>NsQ+Jh0_!mrfHC;v>V+9^O-d#MK9~%^u0AvuV=H~9?|0hu(tqICl-Xl}{_!7y1%2m-zw!J#UmBC+cYpZoH@^<N{O7p()|2=P_tE
#C)n9n5;V5&=&ETh<8ad8O{2H5|aTf0P2gXSliCP<uJsl`@FXWGs9`Zl%BMV(nftv@Q-Me$3`C;J;SbG0=zB?`$Xm&v_|Ghs1b@<s2zA<9epZqdd#W4h
b^jFWm^JUPnJpc9IfA-zKc=oUV3e>=<e|yjuP!Ip@*FPxD599vXE8sQy7sL&qVZoC(^>Ne9f+`-uI};iC#|I?DeHv{af4W_s9=-0lsH%VQbibm0x#qVl
do_%w7#Qn#{-F$fLDNQq@0kdk0wD`l5RkpU`Ad+OV<3)KjdA|$i+>ONdxhFP{o>P0^7rEOl!4=7OiI7-bhp<%m!TT~>z*3-e4CgQ81d-OKPvJyj5L4St
=|S>-@cC@@5;R1!if(8ngXiG#7ID<KKsU30L30Vh<n2^-l6&4AKpg+<G~Vwant>cXaDd`P<_Wizx@L+3m@|EQ}{8)<7n`cd%2wBaN@yF<9(VtfBgKD{O
F}0qo=I<DW?PP?K_8g8^o#G#rK;F-qS>Or<+9Y|MpMb`QhJ!kz*tM<G%(5KL7qV!1-st{0)$VqpyGaTaVjGqa$Aj!(YwDC-Cbd6~8@2^PMyWaaKLj(7P
uXh_zAw=;b-gkD$_`BhUk?koV(Flj@Ov_qGFc7T`MXE#NQUnYZ!Q$p|k~qwK{lK%2aHspmu9PVqYBWC&jRJ5D{^{@Ncr|H^N^^c?sz0_->b3^+O6Dx2~
Q5RK8)e~AEYG2-nj(*Zc>J3suj_rCmR&;I5w?r=TIdFdyxeNsOr)XRHrll^xX9p4_W8m*g_c)E@E^v@@Szc4NSOE(|<b4-Dv&0iDBAEprHxH2QwPTcZk
pE%YB&=!`DxE{Uyhi|@wr#sMmYixq=H&&+R7!3RXZh%Cv9OWY+?;^kOVG8&_oR@(N7-Suv&l9v36WbiUcx{LHVZJeZvJ=BU&WYhOI5B({C(4h4O8E+?f
QI}tL(1LuPXLrx+jfxkpmCpkEx+&*S?;FXQ|`Zf>EmDpnD(<k<)<~hb`d|~|L{M^|KXqB|7!GoBmk4b`{MtPavx~^C!GKQxi3=q-rEKqU;x0$@`Ia?&;
R^C0@o(wo$_}qGG7De`8DwFdw=-#>2A#QvBk6R{_1pZ==pB}^6>kQn{nRMg1Kcqq01{(VgTf3tS?XJI3I7lUg9vAd>xAiAg91L&{zOZ#=h4-x%n{+{<n
|VpMPrm^Pji<`Om}tdmXsn0eWHo@G<t6KL`7VSM4u<e)Ion?9YGR_WvB`KYzvk{QtxG&wuXoKYVKYho86o|Cs!}f8ZM5KWqIZ<Sh*NgS>^`Uy1uGd4Hw
uuk`(uxxb>wbU>%WG!UIeqSGLB8ih{7(8oCTe!!;T*fboQhGXM!^sX4aD@N~%(Ys>wt{8oby}#boqmv4BQh`n?&`AY4sX!+c=%fOjRA6@%*j)v7SApGC
V0RVRT?IC&0Eg*Xbh-?ku0y8_(dkNTy7I0Gn>1mQCj71mziYzpn((_O{H_VVYr-c@_%wU?G<*1@5T6v{lR|t_h))XfNg+Nd#3zNsT@`UxMch>pcU8n)6
)~wIru8Bwjl|?4F)1b{jl`spm^2cTMq<)POd5$vBYD?F-gS|8UF2OCIq4#&5Fsa(<fM|ERFacQa`Kg&G?SBNa?(srn#oBsb=N}OwNQ60)TD))v`~{4YS
KbYTBu12HEE$HEz~5JdLb8^#@#)lCz<pllb&SKlT3P&Nl!BANhUqXq$kVi$#QzqKu;RzNdrA;U?vUBq=A_<Fp~ym(!fj_m`MXOX<#M|%%p*tG%%9}X41
e+8rVq#J857i4eX?WoiwnM26ocGP8!%r13PJ8Ck^bRft@t4k34;3J^D!d@kl(5<l{&^j`ZWmJdW&ioHF!*0_Xz<&=)v>KIEbgc`wrZMV`M%^cR`_BGq5
y`Xkv<>>=lo%IG7P(MK|)k8DOC>5M+|8GR%)`p9VXk<uvskn>1U^pT_JBT3OmmZFa|MIU*JJ`xpuWGebdxba9mj`ZWmJdW&ioa8*R4}GK``p7@@kv`}n
f6zw)p^pqgA1Q=Ba%enakK=tj^|+pTT>nT7^pP9rBRSAVcA$?iM;~#HJ^~$mggE+$ar6<M=p#PSM}VS_2t^;kg+8JSeS{bKh%f9B57;9fu*bS$FF^dh9
^+r(xMl3#|H|l>e(7`5XXbC8!>E3{xYg5VWaDj_pZq`Uy<4yA*mfTHS2oU*V;*?&elfZqBvB$IlH!y|iINPXKuWwyypxlcpaCO+(MdO)lLy=AH2e^^+v
vb>+(vf;P8u=#&-6KopYj(nwfC;esZ+ND?6sE4N2n@b?^;XZ9D{R??;Dpn#vk8vIoRp__kZ#8zr0sB+!H4M_V2Ju@Of#&|N1ec@$diQKmYmP+&}Vv{KY
T+?>~7T1pccpfcgLb4}bI_P;-ya{l_~<zxz<3^zOGmPh}qSw))&{xQG9e_I({lUcdK<-FMadN|!pnwePEE-lt6NIQ=0Se2Ig=udpxuyI-vV`0^Qd+`mi
r4omktA8MD{^gZ?XG8gnhB7bEO_ek;kK-s(B{_S`4yZ`ck{^f@ffqN$4ea!t+>ftNTy>ptcJoo;!?{fqns|2FFy<OgU*b{4SO?-FGE+2H{RqpxfH}&f%
=VyO~wees7)4%wKfAhcp*Z=e{vCH{^b>EkK|M>gZ?l1o5zyA5p{_X`e^?A%Q|3X<e{F&c<_qi(GKPiptdx-5}ltjISeyHzP&BwF#{+yL<-rR#-ucD^ke
)n5n?)Q6%3O;IBWADo={+Ex{7XRW;|H~iz;TK2no+^3CBlycJ`rWS_wU254d*=4TLHv+R`RTj60sEL&`TDPX{Pgfa&2M16@3Oq0;eP-1ziPAJ5~hAD!)
uEE$twZYSDy9=(Dl{jd=6scYvI>dAO1O#jSmT8zoe#bwAAA(S?XWX*_SqZd?+~kesxiAtFDKGxbdeS*Zk9W*-!6vByR+4Ut7ngg|iPeT(4y1?`e;J_0I
Y1ebn)bvR(Y47clZ4_sW;$ULUK~?oa;}Bma5HNPPd|m(#)h*&mYfc;9@kkb55JLn+KB*1|_gzbuFOkO8`<<MW{Lv-i8?9&L5;zqi|)(wpjK=}q+*^rpl
%FT(%5ptN5;<1MMomy7tEz*H|yV7`3h=d`7IDBAKBm3$-mRxgacU(wH(m|HyrMfpC}P;a4{$Md+qT;@mrwt7Qn`x_SXX^BbWSLrL#lKXX!cOPr_e~O{A
`jT{A$`>%#ck#aUdEa2V?{`2xRGEL~es=%x3vRRz_e}1ky!XpU|MHJMTrt9C`{)1T&%U^C@&Y<}e--89RfJz&#GS^pRra~Letm6x!#jFY#eDOg`Kpf2n
9{w%`N@jkL3ML4{{DE=<&Xc}7dK8nnGU{uNc`bm%LhCCQBwC_rS4as1#NbIS^kb~>ir7g$F<yF{h$5qFaGpDets$O{r~>NqDNoI-QF2|oPDg7z~Ay=8E
?jBUobNFNYTg_k3YV7#PP#@>Q{*`ez-mTgK7C&r8FKOhw<YlQ`AebChBeJ(Z^Kf8^Qm_r+*FX-70L;`vsxT{QhI@+{-E8E6MHmmm}^S8h-w>fA)(%`P*
Oo(f@XT|9}5SpFWuN{_S`9yDucYfBq{giCpA=UN-mvBI_qIzE+;@6?1eCl%IP=-2C#PKMn-_N{Z+0vGgm8d7|p0qUxIk8h$0XaBmg%p-%qZGwh{($q(*
)_AAchi#Q)&dK~Ya$q&2x^A&jhEziRGk(BVM^CZ=eNAyq4A;uq%=-H=^9{qSkk3Mzu=*J`a$AIsrws;@I$PcFm=NnYud{%w(5`eFpJm(R`9zVI*<M)aE
242$(X8j+jzTw4d8{WLG;qLgoQa!`nyQ?17-TNX5`~Z3Ar)&49u3hz3u3h!!VbbamBBa%~2S?we$l{B*%=_B%fAWs_aEhxJtFrjE2R=fXMfJYIp?c$Lf
{%-M%QA~^eMxVnneW;)U)9o^R8Ws^T0#8{S%^2#!sou-+iBt}-sKzBlaH@jPd@(o_2i#3Qg8UozxnTR>E$ce?gah5+B^6B`#<~Y=J?Q;=^y^!U;q3M|M
`FZfBx+UuKGeThdWijui|~(=$G8o8{U1ci7%U@yC2)~eu2z!<G&s<e+~n`V`CtQUPK)qzx!8@%3BCJzM!DvBMF+lU(9dai*!GEmi8N-@DQ+Y?+5#q;Mh
M7IKDMBz9BI7uL_L)uMdo`9CeT0GQ$|XX~H3T{k-C%3H;*O#77hO#dC;{Ch&`A4j)b6kM!eZNX?H!_*Y7nKAiC7r%xjMDBgGVGM?G@2>%A;^(_hf1JQT
vTD>uW$1C_|ZJho3KJ4i8t5<n-@vE29%Lf&Fv7~!=r@zl5_&D?JumAk#|L@OUBq;p(6YpV~{_BC9_``^m_ZoQjUIT9x^7=w2Zy50UHZA?IaMvqa*pG8~
zE*}3eR99>S6I~jfBlkmeWh!f_lXoQctP{yz>BxPnt5Ny*I(>?0?sFv_lu!AU%!)ypZ`FT-!0K6mi+#eKLW{9xBt|y-0go1a>t*1tH<B7(>*_ov--1}+
xRaGbNAtIKmXaE-sivl^<RIeCiuj{;@|%8r1w>4_qm4e?qU1)BY&=OQG9OK{OnSH=DXExcr}rK@n?VV^MC!XUS8^(`)xvhG0ghCVqRSEpZ(P<z3VR~V*
m0BZ``Y&{qoWNI9lsPG5Y`ehd=%|Sn3Zmx;`~Vzn|`X?`so&m=0Lo|8$q?ZT#H#vEtVc&c1)_n>zU4DEP|<X&+SZmk-uHsNgRjw0&#A$2UwnjgKYxOWU
;v6ZfSL^@EA~(ntAg;^skck1yemzMQPT_>;eVN4@*`-~G*p?D;1a(EWVk=lkk(EYCesgn#olL%uh-o%8+{{L5X=dH?m#zD=*(x9Nk{U#)l3hsQl$H~4S
v8ydYzL-Vin42>SB<NLQvczJD=WDh&I<YQZqhv`r9X)mxnY5tSuKWYAto#wy!DSpKwtEY$ak4nBL06hWd2|!N(`q2W=8$>Q%Fg)`hp_%eUyTiO`XPA39
CVKg<F!zW{^w=F?-nbjgkJ*u~-jK&sZ)y6gS5JpOn7A*^V;)T0m*z1KChlwUn1>Yob?z!Xn&>ZnQ>l6eO`buMC)s$CjVIZ7l8q<Xc#@4*BpYwhH@tfDK
?x73gx49A@Q|Xv&Y*;c6#aDuB|N0)uQMp&F%8~pHa>ZDHN57$h{sgJ%Qr)L6ye7=$NupVmGC;)|B#};4)#B!=&ytQ4=MWVVE;pk{`%Pem}+<>(0kxL@J
hYF9z_k$0g2B6iO&Iv&jE?g0g1mU0}{Vg4X=d#54;Cn6Z^lWhF2X4^tSVVzH!*kn~p?!lu1aBFaW7~(-{xd0}Vi`-h2R3^@ejEs#l%!Q2i(dAXOg+AXR
TV0IB*o0IB*>bcB6In4b~mXN36~VSYxKpAqI~g!wlr!t8v53Y<?azVj=hJC7)K_Q}Q0zEAA8^PJv(z{dMEJkT)R2hhm)P#Vb|KqJ{VY2*!{;#bVYr|z-
ee-k*orH$;r85>^$8NVia|CVCEWwteYEWuye_kA#NU)tY&FmYen(aYZEdM5qy*B9xxzrOgKAMl(X@SGp;k9&T=w+Q~a!(V?@3HQYBD>@_h={KKzm*3rt
yBr_3``7v=y<(a>daJy4^z}scD{t-cEwfGKo1W_O^-=rL1b%U}el&q!9Hk#k;1@^dM-%u}D-_>U_~;Eycl20-zqH|gFmYenY(JQ|FKx6ROx)M>D;`qx*
D>CYCi;sf`=d8+E&RT8_vM=JzW@5?^ru&z{`5iXuQvVZ!{dG|)1SuI9(6Q6{PZX4wN*kr?)0Y*cNrdF`qPJneA=ef&(`jrytRAvI<4KShi>g&y=`mv>c
`yL{n^0o*}(4E!0y?=?%BZZ*}(4E!0tDzft~XWf;*r5-8;YX-knDj`!%i@RL|_tGduLm4n4C&&+O1MJM<&V4n4-Zex2)|k0yHb$uauT1%48fCoy>vlP5
8G5|bw}c@mQ+G5JlIe*S9t<LXr=gIA9|7`%GZx!~20eJuEIX#0iVP_duw7oP1Gp6wStefxzsKgF-;re)7K(=*QWj59q0FV9{p&t5CfUMtUDD?i#^D-Wc
ES1Q(fSS7rCsorD1|5s{>{2&d7sF!LuM7?dpq4BL64vo)-L(hgo&xS+KhC|PWL!YwY&?`~XXSbz?6aJO>*qaLfmKR2=#}fRd5$wUleQEr9FmYcRy&g>5
*Tk-e6#aFO>(NAi@es;GzU$Wk>c_m_`fTs;Z13=F@9=Ez@NDn!Z13=F@9>YZy~DR-|4UcxKaB9t(b><@+0W70&(Yb>(b><@+0W70zbT`$za9Huhxj~z@
Y$OapX?Ep@H)ijAw_>3;`5NAzYg(vNYP)1_&lWOuOI4oOf|d`@p<4q@S4QuG1c%&#3y@}q&!Pfo+T;Il9Xpj%CjWpS(5TBN%^5T{nGU0*?9Zeci`D~;M
w2u*=FI{-}2et^4Z_=QTtowLGYP3e1<>!a?<|dPyY5D_3r0?_ctHzRDWU#-FI1=dVclcIyIK(oj2Tn^EX4j*WIvhS>5!eInLLwXnHVlUz%w>n7A(;@p>
?EUz1oqr0B0hEFVqu7blhv`L17wSbj}(w+h=7|N3WH-h6idwHIt&^Rs_;XCxm%^cVlvpW|P-E8su;Pxnv!<=_AOpa1OVfB5h4bKa3J(CFoJLB9gxSmgJ
b`RO~ieisM#UeeuNMdVwlrg}TAR1c|;@$D2cKBPjjw^K;=kP7MFP9gn6DkOS4g+vdj5a+Wu+#~mgKc-Tmw^Yja?v&sE=}+poY4EqyKl$C?`=>uSyS0D+
)9?M{oL88l{nMW`ZE^G8|IDo_clgQg{v=Jp`J#?zf+rFlXOZ2kDp0qn1YoO`X@OhcFvWaHQx%B1B^BF7Vj)H<x~L3{)&YXYFLnS)q9E0Y8Id(T0Mx5H=
3+6yS_D&&nLHD9QUx~tX*C#BwnBuxS#gwLHwM7^x->(97xk0>E)enG>d3wS?f00UvcLa7{PfF((ut>0i>Bvg5T*EwZ%&d!X~%lhIw>w^!1R%^)9iswz&
06Y&g9e{VJ8>c#ZEcaM{t~V;-ZiuawKA4D>@zM8tf;z7==gI%)uaYTj`(<oDIN@=h@M<H;^bYl4bSKCx7@trGg!<u-Z_zL<jk0O_2Hpij3Hj2RStjz+7
@h-Q3pXC~=%nm<Hry$WsetSraS&2*QI!Ii{%aBUr7M!c7e99pr`s8SIa?IROqx^17RvoGd{iOc9~T9u%hO-aE}~um0f+T_JV3)JcoeiQBw1<&EGKaGZI
JcS>%a0{VP@kv(a}$pjTo>^9=m269SW5A)vlYtZY9c$Bn+O9*IX+RW7G7D)(DrUf~I0E?57Tf&8;1fX#8sR*tIgoLgWXs1+t_J=RDsg^g{_jb81ag`s<
`z#3{Nr-bs7sd7nL@^6=aO+rIaz%As65GQKlFhVWsha~0z-QXL-=+dFf;K<pv+;y%L{-J=QYv=1p43h4EPHo4>SBfpwcLfMhaEajh6-<c4J2J{*;-?fv
SjkpbP^EEh}acFi}i64%)Uzy?w15HO&jzxHlcNbt?WZe^ty$}8MUj`OU;vDTI3UFIjn^WgvpJ(ZZhG5q*;+Kx0GPkz>5{;KvF#CNue8yXT~x`#7tWIvR
f{j79TY<<O6953DK>$OT|TS27z25f3K|9`4884FfA#4-G!t;ECaV%D@Q_tV0zrFPt*Rq1XMQV4@WDPJVH&OaVrkUL88y@eV%hqInXV6I*9ZEt4}PXwDQ
CI)=A~AS%}0%0pbh@RkSJb&((3l5_n^Ch)<JMz8P+f0w`s@S0>`T^T2ht<_hx`Y@o!ZT_&6zod(5PTM$Q=s|9I!ES9}w#UkR@C!ieMt26^ezeC(U;5ZK
$jnS{978z)CCy_eyE71Y+@~}qyg=Q;)-)FPHZPWuC>cnrT;f&WeCgWVDX9g)q%5l8f=fOTe`b@ercd1?+P_on7ntF4}Bf{Ov@*NhfAl<|gE1s*h0Yb;D
%mZP^iL?=CHwf}W45jm8${>z8cVN9M)P*EQi4GEN9TDBa^Pym66g78>rUpw|H+h?hXc^qv^TOP3Mj0`7cT;Vxtu#Pr*^x2LBW(lxN=_pedsx0am*??;X
eR(r;3Q~iGkQ|Iu-e0d4RT0phAq#xSBV6(^<;8xO{KSqw6Ex(gt85ZrDXGdbZ$c6cFt8lZP$$qXuNr9#(_sDh;x?)6JRPJSQF}%i|yPa$aJ;l=4TJ0?v
~~o%9MQrfXj82B&|y&Vgk*;M`-k5x5=|%p4UbUy3I9WCI85c#ArL~w2fnc2ssF?!Bx)6w{KL6{@RhEOV#0FT=$8T3e%C=QDz9q*)~)5t<@S}wxM%VrIx
G?rli2kfGNxnNy<r+*MjK-`c(Js86R}K)6y9W;3UIaXGj@og+yrw*qMAhp3FHfNaPt*ai0Y<#LP#p8E9Q6f$aBHsY_R`5(BAB0(nFRWRD)joSR8ogX(O
IL0B`4Ew0sTC;QA{1^L|W`t3pz2r!#aGcxGsbRsI#G#w{K=AhAXm;IiKt2tPnOh5FoxzdRVc{(hyk+!kP*c*nX6#fLDBU08Uf+7XcP;)4>x8Qa^DdeiG
k82Z9hFT(XSr3Wmf}J%^UA=+gWOX?D(}vK%QXzOZMeU%2)fpCIKJ#SAu1Pf#B3asiBl5R!(jdIPdE<?ztA*B(k^-=9&W^7D_o6iW7~Wy^YD*HbQk0=i+
MlXL&x$-~ldZ6sIa69D5H}a+K3TC)(ibFQ5MJSeNzd$aZDx@pu(~N_&Dt?R!imYr^QBtzU{q1JyZVdK1EUf}NuwnZ6bDl-quE}{zjLQxn}+}S>37ke?R
wQ7<r$_CqC#H{p(jBP`zYtfEts1GaM1=Pb*^#(F;5N!ySO155rbNe#wNzlani^kB~~NpN!VHi)3Fqmh(SfG>}EpXfQ+}-+X*jow)o$F>r%hIr<;A<-HL
5W;yn{pB9aVnf}}I2+gog|Hvq^R6;qN^l@NyIPi1)VEZB95y;y~&83I7JlZvq_b|g-WHm-$|Ng$_A%e8phUnXGKFv5`D2zLB67Ns~w5*s0)WRc(Hhf_O
0Y#?u|V#us|Vgn>?n3@E}fDwQ18Nf@TM^M5<Yt}lqb_Xibj9kz4@aLOy(@6%DQz+h2=VFda6Pu)(HoJH`aPqIQs43ADRuPWED6*FoB}$o`Aif-?Q;wpD
90WUV>Q84Rj{&tr*RtWDg#q!_7EUO&DVUBX?H_DXuz|ZLZh?aA8zS80IU$X6dj{58v-r9=3BQh}{En5Rl|h3M#E?63iouYOR?<#g%#Z#YgmISUuJ4SMb
W{7SVs>(h==F@Xk2kFuKr~(Zg-K7?M5Ko>zRpfIHl896kEN7C2Pm0k%=DSfRDcopq__!G76MX84y!(Z-$AMApYp%7&|S(XtJ~UUZ7G~_;bBM8BVxjpTT
@q&ID=fi_3NHh7y(0-Iyvtn`G^GDTwW&eeq94&o;v<9qG?Z>q^D!W#_A4%=yc_6v2QyNXsqdKJA4Ly4eg1Wt~8VAKzkxO3x3mWk_#Mbn>-qOfVI=PC0S
eZeW(*Hk#=HZCKl}dJ;g1Zc6|g4d%DOwhT4n-rHF^hGngroT4&}p-c3+|aq+y2NOqVk-r~hBtp;?2ydwA>xnztE&=-o&TT$!<aNGN<CcfxfB$5Y9mcnV
f1X(KBYf;_wqeMg|qt-cEz`=CfsEy`F4E;l}3bqA73DPm6_<58jEh4J(rX|*^+yq@?d+wH08yk?<Zk25>R~<4^p3M8aY<2*<Ims-EoYn(-y#A?b91_GP
=K4@?3(VojIZSkB7h?AzW=!$6ikuM=6Ny}oGF{JsQLfI_ZS6F&m}>lCl(IHN(k@!D5`C-(;O-WBuvb!67CrvD!2AcfkWtowCr6e$0S$lExOP|EY-zKku
O@HCX9T9)(QWF!HUX(-yK8OwH<>sdbox4}1qBJmV{F7Dvz`N;3EWH41t<X^gga3(m<anQjOVkP2(M3)QfG1vmYBN_@F-DarQKjhI%00OsStu2T`k>Xl;
twvXVh5?rmBO$CFH8@h_neH8^tSx&4LlY!5#K&xL{N`P{JfwMwEXBWtDDLhFP{Y5mF+Y*R{96=v9(^!aBkkOo-ZL(6twIq7UUDnBS5uWM<pjQ1Hdt0hd
M{nH?R{w&V(1t@6(56^_ny(q(z;iC|sW<kl{&P7uewwS<w^V>Imd*k1SGf&uT^!L7(Bc_N(++1y@FX^)7tOHSH@*v#<fkG8ssb-EI_;*#C9NDrWtOcck
<iF5$msaJtVvCSyn)*w8lqCSV?RhS<9X)L86X3;v&Ha0g(BAaB(OO|0wS`-yI7mLCH*JP%&?7U$s&`dqf-p}nbl+<W+ECF6pptIu0>gv4K#p%wS^hECM
p`a~p7tBF47BJLdGF#>Xmq@YVv4La?dpO9D59EUiXCO~W`ogYFWE1lkWB7VJ*pQJY<48M%H2)4j=Ducr63g@ga11#?RDIcnUWj?9V6I>uf<==8RIj@z3
j7XJg9Zh<K{6o%$$VIz)>6d+LbA5k=wcw92$#e>4R=8V`_MRhbT^tN*xmBNnr~ZdM^`ydvTnk7kZ7H$xKVm91Z=!^dhvFyM^O;cz6ehhX6h5^uv|)WOd
Y3FULn;$5OlF=N(D*lfkgsjy-irCXa;1Vz=S0gupOo^bh(K;;fgpb$?3-KFo_PPRX_F3Iav`}xJ9Q_wIn!JBis98e8G->kQh$4F)?DA#2JG16>K4gV6j
^Tmy8B`)!v^RQKfZ}A_)YHF~gRM97lMC8ZiS)UfLuS6=Q0(#Xb(+>&zAjk;V@l8vPV(*isKy{DrC{beeDa<S-tPP~!Cy>{*zAcCii*yftF|P`81~hz;X
H@wAzS9<?Y~ke+DDB{wame*0>)X38$Z)XOzCvwZJj{id)>-1>CsWr8`5!Kp9w9imcx^s+9$gg`sz5!ebg>q$nb2`5R<j)*OJcCr#_>}2UwbLEd#P3yoq
$C^g1^d0O)E`qshi6+<&UfP6*6Xl7i+RdqLht3!$)8!tP#rX`hvbaPTX-EOI-EFbYC<`ERxfe+LlH!x>a$11V>_%0@WQ9^as}2*?SqBPxMhb?fWF!y!I
vZ<&@X7Qb9QKC<5@)tRq1T!_{C*0<g7O-#kL>t9LE8*l(wI_MNjCf?U``jdWGxTF=iwaOFs&F>*a`Wu(xs{HVoQW<7;*`n5DSL|ty&*8Xp{}<ma8^)BE
246PqV{Z@Fd_}Z_@EF%Q2%`yV_RN8vi>_68HVoHasoH-HJRBiMUfT_E2dp2YHUXDjD((1LW&83i;hmN(jcQR`ftJEh6_+LCKo|5ny#(71*ngr38z+PBj
nMIRezqI$taiA9RsxZma7QQ(q!c<B(lUfPzHZ*=p$m26J#&`?d!b2TsSpvzt$q$>9n)eNv?>SHm=AwYgH#nP0FTVXB5>mPS$`5TbJy@lYB7+ZR!^A2d=
R&X=B+i#{t6neJ_FvD{%F^V-nUv!*Kb2m)w#+Qjg7km&kbxjEa?1dI+?&Td653Zk~XosFcEu@8)y#3pAm-~!swHm59K0qg_&GdAO;WQ5~(dkR)~XNljg
{;%6Hv&y#3?Eo;xcWJSl6<$g~#?1Di7jz8?P8WA!FsF$iiv~zb%z+OjBvNa3!Y_W^fly@So;%foOt4&YDD86^L+R+Nm$OP?Mo_Cq*YLC}Cj<F3H74T;9
pGq3JLX#L%_Bgkvx0ox!E}CG(r$S)f-QFD>w`9zR(Bdlk0H`KvPi^6iO*3I9~vm^PuG%0Il+QDsYYXY$aw6+$wqiOEC>@aMFQJVVemP#+r^4SDPU#E)U
>6;&awpd++vlO3)#dQyBtq;u(=GjL`Qv=QOu}dMsneg(qxAj6Ytr+o}FAyCa%(2X)-FvA+`g~4rWuc`{9Z{Wz?yei&u7(=2v6o-Hvbzd6O;7u520>6s<
R{SC^3*#UM*5t+Njo?94@AvOa6|4p_iq;$%5*WJ$k)@+4hQ2mz*!f;dE2krVMEUs31`BW5Wwx!ZZF0~z8_9ZS_ANZ<>tTe%|9CSoGiYmLsdIV7rl(_k1
hMbK8K66>uNY~l*Zalz$Pjs3D&zfa)QuYrCVfjflwN8+xc2A!Ou6{e2e6)ji19|A6SrsIxNC>c!WGg;W#_8yX|6DenzGnYUin;@a%40|iudLCM;shpv}
)>+wCvQ&fF#mN<UIq-MCkULOPCFGFQ&{C|9>+09o(Z{Z$$#R<siNrF8lb^~84M%}%Dm5ImIZz7Oo}OYPB;vSg?O4efge~uAo%wcXufU;Do=guqXM<}Y=
ervTFOUzpiBRuT(*aKJs^=^RtS;7Jrr9?^z@~@VCZ#c6G4j?o@wjjzn$-b7-12%|s|c}$pA!e|Otj!~XlRMD4Q>=ie#W8nc7MKabm($meFE&4C1@4V<!
xdsTDGydcqs&dXqAZ=U<Vl%i9%TlxK*MYF7w@y&=KO7d!~}b>i+X+mCX;`nzF&-GB=vh&#p-HB;w%kH(vzm#)=bqGV+Od_2Vg#&6x_3)l_K;4CUnySF{
}z%6>VN*fgk-#%1}=?%^;>+n^B?R|K=`RVK8xBI#ghiY%Q>4h7^!vOh_?wrK%>O&yaLJ!T|s?NoIuMK2J00|&{S)0m>PVA|~RHWod?sI$nWw4jDOJe^L
M9|sz!U4MS_Y#vjXZMz&yYB>VPZn&ly407UOi@rAI_F^u2VxjTD$|RW-VfVjL+Ts{YKzD9Op_^5_Eb7hqJnb|&f}Jxx?swVEB*1koC@aXvqd<^Gf5z`H
li&adg~CP_YWQGA#bzp{oK2`_hsUU^^KeK-XiEE)M*^m9#GBCGFvK3|VWY=`XCsgr(?xiN!TE<P8bJ(P8=+xju}<w(z<X)~iR7Y<3o7v^fQj;kcO@0uI
G<Rh#Z@`n5W7lZ!rSGh1<ExHY?yV7Eq3(wim0q4;pp1>ZWLXA1~#+xJUK^tD~Rm2pmf@)5abgfJ)e?G>j1S`9jT6uF&Hjyw{cI=80^TBGxRmJGg}a>Sg
xG!MGAYFw!F4Xjj1pfo6Ms<W43e9nSm@M!kLos^T$IU2&hH99PF;?WWZo|RFU80<&?BRx@Ok_B~~rO26tS^tC&!Lw>nV<eU5mK=um*cYV;B~Y<PB4c-K
}0t`=E?kks5r<Ww<HvQW+u&oN!Zq%+_6;fn69G-4MWk5N4`DdwD=={f4R%8ELyXu}0CBqksmw>4%Z<drfuK}<rr?kafIT1+atn-EF0Rp8Hu<Sb>u!lWV
4X-<jMQo4fiHsoVn1lWDT^dethouEeDDTTYdyRMg@H7<ji+j%BPg}{v3xy0_%upAuU?3axKn!UC^ogAwcz?riqZe$-EL~Qlhb<ZpL6{tsgE@b{`ObAy?
m~fuiI^yMQSy<xEBmv?>>&T@Do367=>^Ba9=@ff%c`se(o&(P99L*<@+1j8pY&cOpkU=R6ZnB#pEd>_49aqIl#~Xngvn>fspG6(Yb9N1u8H=3~>87`E#
tB4X?9BaCW(-JiouyJo!Z$%L?GA?CMxqV;coUbFjLF16Py5a0(A}MuMXwZR+owk$c4nt-)e2+4mR-5^ZQbUeQO)?k1C}4fIj?#BY<ln@J80gz-b~vK=(
d8&W#=7cerqdVaiyKKh*Df%i@ljxgKVnLhU+oxJc3HvrWiEahuvm<DAC@&xB$B}%(hRgE+Hm6s^aN^zaX)Rt@&-azz3lK$E0<qHK!Ba(j*{hXa`7z$Ks
a9?Har1+mS1vT@E^+IbzgQioqDYoDbfixN#Pk@r>W8HC2t$eyQq1Jg5O8yLdKIWp>{mHKPv>7xuE4vQDB*7WM`TljFXDver0&?vF&kt=UT=-cIKu7f#0
uVx}6VzqWf3!LE0WLwNJB5hen*<#m9ef$sh3Y1i<k0_5}2nR}#1c>p1STM-^(BMP~0jfmrA1{5o|5jN&sMX*)sSJRcP!~RlZmr`gj87t3`C8Mxq1kr1j
$t70R2wUXI9G||ZUV?Cw!Mu-W*u9rLQ(-L0_7Gsp-I;9ffnaW;VIMZ;Q9?wdV3F2P#gNj(O=*Q>%>zB!D}0?C7+X^LVV!LWc@0^ISZbNQykIigb{l67)
}l;E^-Mdp)@Z?jJlZ;)_}CDN8(u;5_R!jrWbf*wo_IBs>dAi8sR-{6bO~0mKb;7I<X5+De(3@oacT$ytu9tRIB34Pk0ZCQ2(tt`mR_P5NeR;zwR3Ein1
S88SX|neEDF0#xUucZLFDQl7j*-?e+{)5Ifcuy(^j6h2QZmwHR9^Z7xE|-cffR#lN~zAF(G;&X-$GE2XX>wFoNO`>329y;@2z{?{0GZf)3<J3<8&<P2r
A6G%q=Sky7k_Vr2yp8YZ0$;B;>EGzX?|oGJ2rk*Tc(j<(tgV4z5w=*n|qd6(*ln2DB_a8*`V6Mm4RttmCSD6DEo$ZU4NJ0%Tn<IS#euvn(PnS%}Kf!n-
rW`nJJ7%Hdh+9zqr0-M`L6vqG{nXuTYJOR0FAnxeLXQM8e6tpyD70C=-bwVS8P&-F(3PE)deZuwI5csY)aa(`RRfOHG=+#75Cy3b|=7;8#NItlEGh*If
Ske|jB|4NqS9?U#eX2+%;guj7ML6=B!ONgg3NzTSvV*9t>RzwlSYJWm6x=pBc2OdB{-s}I$8CxD#@0u%kogkyW@yvxX__XIxZAs$l#M1F?0qh6u*d6wo
1(hr;mTq5J>eGCk<8Qs?CQxTzZOEH0lpOI#G*XB6Po&(MxvOhh>}WOPPP_4iTy4s2x@-p1fm=@eU&ij2*nk%Th7JP#RpAAEC5?~lqXVK{a|l(rbNTiGv
uD!;m>P?74P&I(lUVinIT#-CZWLZf}N}+6%WFd1!8SC_O=)#-LB#zFhdly@~v+in;f|GZVBC7!<H^{^^Bfuzy<XN+qV{~YXxirC7)(Vi%-IIdS36Gr94
3tbrAOJK5Wil;cs-39tK(vx$&syB{y>rOP{;Au}W<T7IXKET>_fa3FPfWin>r86!+tP>0Igy0hpPPv)rO$1!A#4VoEeRM1&jV*J{{bS`hP7l##_9iMM<
j70D&r!=X;C6L#9L+nFAc(XG@Svc*AEn~AkM><}aOcI$7GbqmHt6(y(R9{cwymhxgKXo`ltNAupc!tYNaj}`#HA$4gzrRf84lOx0*3pibq6h7&vTn^60
Ix0ON?WxN+dZq~b8@+JrHpNI1EumCU(_|bayFFDGFSA|5xO#!@m5wc?HGyWxVybmV!sa|LCrkjvs7~DLEW`UlU+xyWep>b;5iky=It4Ex;ShVHy6D;+a
2;hulIt^NOId^|(YmV=NNaO+P8sQpkr3HK=vNjy5|YInn8L7AH1zEyDXC=bfDOpY^;IQ%kKoe7rUt9gL}Q)Qx0TkeHo%Ui=47lJUM3uUwW<07OdtWv)V
_u)wq)CNVjxhK*jw9$c0Au{c8JEUyj-iZQTkp>^&z}d$60v$wg3-PEFfP6Ko&Lnx(VhwKEQMn8W$)v5&@<&6d6>x#tVdcP0mv?mp8DRwlTHbN#EgjQ(w
;$Ekd-pvQx$eVjJ%(tgR6CeYuo@d%>K-Jkmm4vm$3pvVbD>IImnt#4B^$)h2QN;Sbt^Ypsak9uwEqIg(nN20JK`fWGyDN-ROi@7D5!%b8J>_1%S-Bj`X
0EFIVfH_U>6@Pn@NiXRUZi#_FA4J0qY<Q++;>cGIZ7kR*4lk+CJMfhyFIl0N9c{o8<N^>(hSl@{<U#G*@NyHx~J}ZckK3PoB+&dxe7B$cfLhRCi#}_fb
^hJy7F*w8Rj+3QwGCPN?uO^t+_)KaEhjRyFxENS+6*84HDc6FrIzbhI(C{jYKZx}YUvVQ{OSZ6=Lm~y0wht11)Q~VE$z8lyUwE*M;_X)T^g$Q(gLQ2=r
=3CSvH+HG5#SO`_O_L&&>u!(;|*c06$%M?o}xs-Qt`1A!#2Di5;7iG&C@R5n#>9@o2%Ehx>&Q|9GAL(DE+>YtWrNFlbFe1XJ5~{Fsv~FCMGMW%*%xJBq
m;~k+Ot0L=v*HV36IEK%=!dJ!$zM5X?rgPmBaqMDs4%V@ibyPPCD4NDQ}BLR>`isEEx_VHVoS&X|cJ0pxyhG0veq$l`WmnI>|<4)LkYUtJ!ZSfIOCAlb
)RK1zCTVN*ZF1eFJNv0ZI~U=9dtn;iIqN6W-TU7faqfITsi?OjI7_zMdz2ih5uxys8DtzfukEyadROhuV}q0iV8b-ArLzw}}y#nMVS?AO>*0cj_8lVn!
Az?aKTyIDPjF}%8{B*r!ub{D%zC9hhtz!b*G)WX=DfTX(GW+PRY)*Q$rR53?20k`P|{@gTF0<x&ko5W3hNJbtjp7Iqj2i9N^p2E49mTa2TR9YE3Sc9jo
mnPYin84HX>D(5ltc}r8nuOC^q9V>Qgz}=<YyLaU+AnYETE`wiI4L<yrPJ$l8$`APiLEo9Zwg^xALTUNM;qvmm1x)L%IIhJe7ZJii_FsaIXDTrq><@b(
1{ICrZr{QS4fTMyh72$Xu;Mv-(o}_Ih!DFt05O<jYb61iIi|XVOJsCVh(I@^K!%h4I9;qm>7a&y1Q{ijR_QUzN~hR=Wx0>C<kKQa)%`%H%m05`JJ!<wc
9JTK9jM}-=+*X*~xqXdqP-N1hv<&E4wHtX+1GHkJzZ|3ZtgJLqZrQ?m-?z44}K?#35G!J}FK+*Echz(vYYaN^XL<IRXUegEVi9S{AFBu}k4mkziM5*nN
&AJqGqv)gtA%95Gej$7kiHWh*F#g})`BTc%)M(c7Vm!p<h9YTx=rKZb}KR<X6zR+R{#(+gCn@Pj9X#Np%}FG>p~fyvi`6RZai4F~ARghqRkg!}_3c7Xx
`guLy`#>E0<Qcto)-*uJfp5dn11A<55j##LZec!a8DQs<ZSvZVNM7yXGqEeqiDsY{(6<qxoySt0gt6+%<0C^lI(ZY8!)Ya!AAkRyY1RRmEbZJ$X;H?3-
5A{HpBOzB+pY^zg25{m`yg7hmCC(=@dx)m$4t6t+lgkkKKG1U5go0nu0wHnPm|~(%z}`erT@G1UgG=E6dy~-kB+$IzH`1a!A!3%ermO-@1gMx$N1GE#L
CPq0%T!vhLPF{*p>J*1JJ9K-#G7d9SK_8#o0ZJN0?~_{y_8w(kpReazCy#m%F=bX*qDOC4V0XXzTwIM6X->R_h!8#kxf`p(9`-Y*h0y;k)l#>v3|w1fx
OAY!zcY(My`zoxR-trn0cR*<_ZqgxHy1F%(4D!OOyo8h8PV=g)ePqtpVqHYUS-3P?bot<V0;2SpLpr6Qf@oFu@x{y;$y*8lS(6UG3C8-j}E&j&`=k4oe
I41NMM!kurGV#cLNGrz9roqFa649nR-7NEAxnUBjs$5LbFTt}Z(ep%HLaZ2DK?2u3b&cvm{MGBAdQRhg8zAg~>88bNoO3&ftUL~k}{5|F#q83TdKK<cE
iOrM$t3ARpCS;fX4bU-a`S|p8T5BZtUvS(cuC%~PZSF>)Tv7=aSR99<R-9iL+9W|fdH3Og{?EB_?h%GVW?X8(7J0k27Ln^Vi#VbF6fc^eYf8zIre{THC
d*=149IUIhWfIhOorqh@6W2F}W>N1>U6tE!#4}J`CuUt{#^@40no22F*%3P#0o!U5Ydry>34qY?QC9)7o9qI$R}?sQ!`AFn7dwF(KRNp<&r%+U$lXE6M
lFM5I(i#7B{4}Yfh_IM8y&ynLx^rySEU#vklV3pL0g-@Mrrbm8`PtR#0sGGEFO<*VS}jr+Aq{bI@5qHB_iI^D(OkB9@xb)fSBD5{md`m7JHK@V1lV=^1
UGK+4kftNo7P#W3FzNos~z>5YcJp?FC8~Rj~urYGYf7+&U7qnOXI(QMDc>NEKpqNo}#0C8lMM?GCb5xjt<!5Tn9`)vJuXayL)pD=jOf(b6ClSAbg@RXq
pfu0h<The*dB$c&vPTlxsuqpdOLtnpePX!r=9rVOeGuA_-$yHrBRu_rU2PYx%7PMReRliGn!=x69P)2o?7abZfBc2AEnIHMlu9c{!FF>&>hm<)rDy|W}
TeLE?AU~JP%6W2~IV;{htE!UJAB1{@)k+@!YF<770`&gf+jV&FRZK2FZ{|KobC2E+ps~k*HPd5r}Y)7$gLVwf>`2uOSD2T;IX-yDOZ5^H6yufa=v7FBj
g@@g$Q_T(XcI9h8%ccS#;&>2%Dz&V^EzueAqMIRc$#@}9w>P*vj3lPMJM3JjRya)IxICN`E#tT)V3~~srbw#=g0Ab%TF5bp#=Q+nqh0a_@CqxfcGA!Y(
nUNr7iGt>kf*^3n(<0V!L?EMl+|22PcmoQe&err2GZAht=uBBo&j;wY>(SO6DsMbprF*Z)fJ98r?M-ovKdfk74LE<i5rPsf9;elfayIFPqT@u5EeE+W`
G3xDte+gVde=VTL5v*W_jrrGo;+fTqQ>Ch@YSIhpRrTh8r5w^~%KVpHPB>GD%je37hK@dEkyGspNY^EUx_CU7cO+*C<UskI@z`NRa8kn{~%x$oUx*E@O
9!wfv?4KUSc}n`$nA_%!7$|HM~FFr4)yP;!9<(X5FFkD3Id*iF-Z2KzXN;3SDT<0VTU1V&{=d&x^}scV`O%^I44nb@9|qrAI`z*xqs6}fG)givj|iH)M
6p^)w_yUp>qZvo|EBD`z7$_DL1u^Yn~wvf<5I0#VGeQ=WlaTck>F%fGXR=VjrBNAfo<WvQ#ry#n?m%*P(j4d)mkrQo_7LeRCXQa;Nmk@Z#?xc%ySSNrm
mqKl)7+=8Yn$B;2T5o`-z})B-c4iYXZ)NR3(+T8v*M2pGad`#^?RUFk$9tHcB#E=1hCTtu+pzAgEaTQd<#=J>np<Iu(BgA0q?#6CR!+?wh=dy3RpVsAx
FttoxiRs{ll1_JD{i)*mKr+)&I()a+w3+7qN#b3R<$z%a<{fpJ49jqAwEC&$(e6$(GYh>zqx=l<S*qI8CF`%fdMy@>nRz-Q5pldkPDg;;UG5JEM;uh_`
cHQuj~{upD&MgNz^uRLRE83A~b=cH^EF>x}L6pvd_tk8~j=jmrm#?Es8@lkTe$@g3zb|DD&0)a$`F|n%F4Zrn8bqeRhs673J13kdd08%@%uXAZ@TR7pD
Ll!APhu=IpEQa%br~4t`_wq1AS@hix3=iDy;68paUVh^WFCgqzsEf@VCMb-4&pCF&EkW7Dx55ixHtEh9*;1dBxKoNRq%F}p3f&JvB5ft`AcQWUw^PlEF
7P|iGs)x}L81p}|66b%RariZ&!a(;M~YX#5T(m!ycC#DC+YSXh`Lw3`j4~$y!Gth5|j0&oAuM@MwmPyn+3$WLaZJ8aknh7{wYK^^l2UeFRLN2vIH=96C
m8zSLIE;K-t}E83zM_AfD%aqAsBVt5KaQZ^U5+6-Z(KMG3p0^)yS!pAGN9(^4aSLRSX3U!OQJ!{Ao@$!O-dK69T+dNHJy!OZC@`Z+DQ*kxOR)qS}rOL=
zQrar8cG>0i&@z&V7@F<A#`|=CG?KKs5w>)Ci#)rL$pBQSHV&B#gk+$3j(jY+IE5s-GXR6|Aon+6r(og}lgIYG=tZHK^>sO{F7$wWSNDAZ6(LE65FYES
Nc=IlvUjbhH~jslYnw4px~u1?2SwO{_O#X@G)T$k{TKkxnqpmeYt_yYCK%Nuz$HZ-9-4ed?%XVH1j%B6X*iG-9WFRFYnX<ttS|+h9`5;1e-LMOt!+gQ#
xOX7bn*HE<>AI4ekpvc;J@B}qFN5hCclc_x)rn*tim*+~^|Nu5wOmM<vms9@jFoC;PMl_3zB)2&#XuC+|?Whp5$=;TN&uibK23t9|}K5FHdQ!{~}%u=N
TtHi)UB-HA-U9Sj`UsSQ&9jv1V0A26Hkk?`;I4EM1)ACdUa~;Hk*%O^C&ea{gFcOP~V>2!m^(4x$?U{PZkhZ&<ASHC;#W_D<SHi6PRdJOMGca9fa>oWs
S^#6;%$SH~EF?+xx>s-8+5u=4EKh~b7BcYlp;@6l(jX8Ur!W0RoCBf7cKoK!$x)gpr7vlvx`usk2;;cB5HZ+o;?Wm2drbE@2Lkm>dNm{{-XwS3+&lt~j
fqWqnq&RmY%1n$GBF@!-)?7BV=L@i30sfwTRX=rL@#fNa!{wJOZigqc~N&kf7QmNdtT9%c(&Zi=~nU<QT-Xjy0LRy(C*YII;^5bmb`O$6YHh2hK$pxL=
N?A07u&)CZ&B~E21Peed>v$iw4;@LE2W>_b7Of4VSneN8pqV;fhEvu>KYr6YneE0s+{=M7yjdk4SwY?l3d05!-9X+Q+AL3XWH7w6X)=jbO!RjeCGq00m
6EjL>hI&971As$5UEExl4hU7}C?RzC6O5;EnXD$0GiS^`_m!>dQHau1XvLut09`G_w!`$c-46=wi$T|7~w5cAocF=K7tD={(OpIjBn3%pak163?96Ij?
lwk-_WJzYY6yQS$ENGAmhwYQQrh<{GVm+~-WXIl<+rcm#<t2~{7T48tnIh$ciBRf=q5|&sY_TrrF<a}fuV1$c#e?DC@TQuvfxr=!11WD8ll?7cb1ub-f
g}pO#Srj|BUN5s#iA1&~!u_(uCq-Az>y_K5n2*ZWV<k`oV<UcEUh*hdNpsNn$10Wr{hnqy#;Wb@FuNzcSvvRgg*gMqvw9V`_6GAwdV2wI=U7)b#EYvS4
KvIu=iX+?ByxYPq;pHqx6!xuNZ6>QoD1|p1I%W3j(J5rd&EJO;^P1Y8&QjKaa*nI(-{PmKM#+^^*Vy=y7QX$(q19K@$#`dCCeDZwk@W^vM*%O4cajeb$
k+;C1}KpeOt~znFV!`LLFN&)9x9GJl<$Hpy_<qkjJwR&b+??E!cE6u(#U?RyRe2lo3yf8@I$>w3{{jF0~GwCz5r`w-Svv>$p`mE7HE!6VRTms)Wskw57
~po180V4)%g4RkJjF1zTFvrZ48iDH2H|vg)>CZUkbCjJetkC}NOWd;c2DyRssjbyP1-GwTQmbZ&U-)~$FjrPj%zoeGgaH0@HLGdf-)J|fTRj6N78P&$8
CTFS9Yq+@aMy|eC+klSsx9vB16*N^jYe!hYwwxn${n`ST@SR_$!9No!+n*%)wSK@Lf^`00@3zC>e#1W37R$f;`s_(w9%Jr)*Dz-pdkDT8sV8l%5UZGh+
y6EStlppjfIBgcil!#S~iA7`|`SXns5OW09LA5#41=1Ak=~I^sx>&}iYqd%W8g(I555BqeHrR!|xrl}8;1Q(WbAsUs5v17lHN0L)aRa#hyfjGSiX}Ddx
mEOKl_D}!Hxr^e6V7)@@~te&B9{eziHCX=DOc(WXLi8;J(C|8G%?pKC@FQKxj>*~QERB7*ly(+9Hpd|FUM@%fn|_3>CCRN9lceJX3lJ4fUHS1msRNTJ}
8Aoys<nvBq9tAZp}3GfH{8O3R%H73aAaA<f6js6W~|lLNAZ9ibi1VJ=K_<O;GHdIeTd(%+dnkQqxLo+7P5rAdk|$HgqZOgi~@c>x6*k`IgxS!5osyQ;2
yo?K)ty(U0uyIN<M$O1#lF)3!(BYGyZQX2oB@90it?W*f}0C61g5gm9T-a<-~@_sFhGU@oSIF^=Oz5LdBfc{f_e*5zW81~bN`^26(rz#z5irdjc_)IkQ
R(Ht(JIBbU7O`o2RV7*Y7aeuzo#munDiLPrqMg!sMvcIY!4|JDIt7%meiFoX?1t#m@hyZ2u@^W&oEgfbNlH+C*%7B^1Hmt}QgNVy%V(waeP(g=%B%^dG
&LdX#3}j%2V#sydIDxadZUBeU9PCb*olZ3JPAf%?j*!&sz5FC{Vhdz#k~h&>$SZ6eE_oV-UXECDx?M8d-pIib8-%&8?J%LcZrip#GWW26&tkhj+esK^R
@^b%Wqw_OEse5GZ-D|b*_fWPL2XjNAQ)Qb!<@AxA{mEN*c@WW2uv`svqi)Ha77y{J&$}RhO%hy6DH_aafSL*nbOx*(Pn^~qUaLoT2_g+vm4g*aTY>84Q
Vai%OwrODk`M;n(}pEN|!`12+f6~HIuuRsW4qX%Hv@{P3k@NJJP^C9Gg@}qi}-akq@ywudH!)VQ)p75CbSyZ7<pzD6%7K%-OXN0#zMNz8}agA=;I?Y^B
1f5wG6t>t;Q{bf08+#t%<XZWG4#w$xN;2@qIKMhnv;hrP}t5nt))1T(|S?65c#n;G6Hx2@|f_liz}R*wsM&aG=t5_M_LSm|tw(UJn!N}cgFaHb=dnJH$
LQYD;M*+No6B;IbMDrQhMfashYw;!BR7EM>^&{SzuNb_6Nlyp_bU?5F#)Q(o6i+fjV*Xw{!A#-8&^}N`wVlXRbPMH#*O{A17OO;I(0|H-K-<p0bFmt!E
)H=B-DTw{?!e!l%$Z&8r22$ra-e^v?Ul`LY#_rOI+H8YiF#t5y2bQ#$^JNLvQ!!0jvBvrvrt6AtL)l08Q<8OYrWXU$$96N2XmK4S6Uov%J+vFx$Lg`uV
uUTik|fS+aGT$3f-H{S5${rLvBLa-@rK|nK$RsYoM%Hf67d%OH}>AF+f^k?5B)EGRgD1%5a2f===+cW0e9R78i8meAwUG;*E`lp`&K$@XEm;ywySclhc
(VViy1`BnDc88h`pG12L@Eng;34*w@IPeFk4nvw~5-pjV<$8rvf|#fR*-2fE1Q1`!%ZV$C3DM$#br%?cl^8y~}JwOG|n0TT5xDg>fjyvF?Y1ocJp<`|v
W^wir?JAtO*}QS?O3MPHw9yArOO<r=5rDlaGMh2Z+I8IukvZeH2_r5W=2?MgSW9p;@<(>GR}vf#Mlu$v7$Q?w!c+?FBd%xqj`YJUgUO}{+(f~u|(@@zW
D0*ZcTaeQ;?2PNn))CRS`2~@CMhxhU!^~)YkVjVu9G*c#L9S&aHFrAn)4qq<rl&>s0Na~wq7n-W*(rc*W=d&L=6s6)Ou|q%=_3JIhr`o3Y$lM5w(3~Jj
Z*VLHy$gdcT;X%G)#6HBq$4jh3}8EvJGLcT=tUU_jr9PVmLEzA(2(&}`uOvy1}iuvF&^*Wt0>0H-7)d)t%?nCYwN8O`>wkm4QwO<y(=u|2-Cz-w4WHyv
1h)axL)vlg!W-uCFOfCmyBCd>H!?rIQYrFQ_?5hS$FE%mCcR%-V%qFQ+~|tJ<)$$AqB@O@&(Rm1Hxw)VUNPw?cZ<%*nTnj&VCCIMI`+5Y>qBb);n>i@N
-Tx;^DaY;pn;F7ZUh3<7bIJ&w%D~en`&W@l6q-Zj?YXh{v7OC-fcRXsj&0B#uiP$(wou@n}81PSuGxQ7BYYz7jC<gLsbYWzN)gC_~!l&iLo^jf?(J*()
Dl>zr>{`YapD9yG~a3~TMAD}S4E)7sTlWQCx~rDriyud6pmG9OIB;rLXa0Z4E6K#bobzC4n`q_S~dRd<`;iey%=K_lq;Sw%*qODOK|7bR&94}thfI%yf
dJbZk=n0VY#^{diJZ<MaoUf#`@XK|>eR9ds|&07U#HM_xFvxq8+F?j{JE|o)BUeyXJhd5xY<?FB=ql*-Cnod+#Kf3+!t_H2J+e;G&is#?C1!h;O+|_Ke
P`!l*kT~l*FBCQSx>SnLO}P3Lc*$B*!L9G8bjm$i`+oOTJiDX7%JF=o)~ivSqwKZ_hX)Fz7D|N{Y;@b{<^{jsq`lPl3!Ih3kwTx9zs_e3))R#fC;Pp*i
2B~Lwmsg;vLi@d%trJ0c~bNF-SkKGc$t**iY>*7;7vK0qal6t=rjeKem{SWJ5QXEeKHzw>uQ4Jv24BXm)cN&zB&PgR(vTMDp%I~ES%{@p}_TXvGDyUuH
v<wfU6<lLD5Rhad*3#2u&=4^4iA_4)DtiXzzBPTWV&8n-uZ%Ly=JP99t=~iSq$K$p`nEH&p*R7~eK^H|G%06c_cQ)2!S_<XbRh)rG?7K@HJh6Xjj7a`k
{8qX~|C+qYB6izSuipr-2&_1z`zFmS88-Ht1LUbFFbVs4Nc*4s00x0!Vg?@W6XpO1121pQG{nl}43B_!v5^m!KxhwGhXj;RWk;509JdG4u6rUtG}U&+&
dhLYR65&L<w#wzJ~53I2e8%pNl)2VqE<t`!#Jmzow{;rIL&enG;%9gr~*&97B-*-rPC8_i6vM0e;-oG9_{(N@p-`~>mAwaVqHt~{ss&o_r{vKGzg%_5Y
T0*Dah)1IpY4NI@Ua5jG74ZdkrlVY$vdq4++4xMHci`igs-o{bpd0NnX{t;logvM~yv<tDf3~lPU+=MNtJuycF?5wUGj(+?m+ds|oh0XcMpGCZR*{$Ut
j-tWjJ~xv;c5p<A-xhNVEQzS0?g;8lIdk-{~M6XaEBt>T&~^^4Nl!pzd|dJWK#CwG7-(8sS^9n#^bnCGrPdowapJJFZ2cTL6U%|&Mu;Cxh_k0K+0`^3a
!K|PUh;CB%IYy5#Www3(uQ!$nGsg4k%#o<sN?NmXQc4k@|ja2c;GY@f`HVtLpb;6+dYKw=nf1suZsD9i}ziiJ4;T3~dxnz{ltNp}2y7_AV#!uR5cwoi7
>QMQ)-Fu(|}2(q%+&FYZalltlmQ@0{Z6vigL*EritQizk029JU_d=Dph?=W<H!q3Cf;yLY0lSr4|*C^n$d2kh#X@z0;=f8M21trD@ZTvAV`V&^GYI$eo
ZnZZVX)?B8tmY=%Km~w|w!JVt-=e=2X=`5T)&$u>}BXI~?epyWtmz;&{b2u;S@j@JzQgBH`t+#uJNb}u7v7#D=&(W|2hnvTn>LeyDWhS4dY_&F<q?xrE
^=4Jo$|33)#_szXQCEQ%+2K7`&LPSlI9-PGv`Sx<%Z|OAAZk%>^7%$7?@6*vttroieqXt9>&EHLzkBNTCa5|k)F_B{*IlK+dDrWvvwV24{Jf;lYJcBvO
q2E3atUO+IFR+1+rqum@hwyL*VVe6PeRunOc*%Nh=FRr`?EYV`I;W7=9zr2Pm2FK)Ld1D<#Ud_o^Dyw52{V@0!+A$4Z3`HqL%p1b%^YHz#1*Bt@YV{Q0
aEI<C(sG3z2ZiE<eUZUU$M3blaRsym`3f{%n8V-Jx5oBR=Q;JrJC}*SDE|Kd3#JGyRD9O`-bv`INBmJq1Unzxms{pM5H4{n7cz0-mVwliQTBeYkahOPB
ZAA4`?8pO&sw_TwlV%+e{HfUYm=iPeW25b*M%e0;H$Si3$Z3Q9rt+>b=y;-81cjJUS?f5V+q;h`LtMe1K2^|3{clmS7m(-Iyi|MpIMDo+{q3O3;(5Rex
+Q;dCWJq@R$^9(W9Q16!s!CRv8PO6K;7B2oU1`KVVnfY03CRJYex61}jDp2)Itm`BU{wnB4aeUvIL8U;$u)c#G!i?@*U+Nd<u>p=oQ7OyqAyaG!UzH{t
%YrIXjb;0TR;<Uc6A#JDIm#3S7y6k<ubUv1b{=tw$edQ;6djB_Fdjbj?y%<!3|}c!oIYRA*Id;Bo7fI}F3O`#Z9JaGEb+2k^p~hZteQOo7T7p0z+;f9U
ePssHH@?nMJM?V4L>+5=4MgB7eM}wxvM_lNvuMt1)4rR4T%XTX^YPym^6+G%1gXnn7MQ)j=C}Y!ZO(^hBY{7`6H$&-<UIs8;_GBMR}Xza=A_c-Y-{q$H
&p7N`6k3d!~%VK@DpTrY1xyf8@VPKiHW|J(}cH9Ix7&>{#&tu}EEB<oxox{`h;QQdgcmv(Fj51nE#QVSCGn^5P~;<!bMYD#fPjqei^@>co4#NL_unkWR
2|zDr1#^;CQSpqKC0hala%d(7M2O<M(mK63niy&B4UnPwnMN$-d^)$m4(x(4gvl`Q_O??z6!mC)eVFt*C!ea<9|R_hz^5A$N}J;h!r>pKR9d<(v${_^s
8Uh0nU(HMPFqqt8dIYf1u+w)44!E_~vdMiJlmA<C@p<_5lrMO&>Ok+~tf~W-RJVck<v<iV@Ha?$>KE+r2xx3qkQ4zDoaAyk;fyZ(dpJe)++0=xNF|1u8
NW@}XuUaYPr+~G9P(8S>&Ha4G%l9zw^k<^1&~csN@y=FmpS(MJR8KD|@g+~V9Jxm!3fX+WGTggdzrt~rVV{hU+OEEJc$MvwtiQTw4vQ)wknm?U66(W!C
^}`dfy)lFKrJuO3g_Hr)}#J;A1)8tZmCA{*iRRS%g>#6`}&rWFJb=AMSKniKs<0LH1v%*gmZYP=wZ>lm%ax$mY;F9C8w0Kil^ZpIG&9EDB*D5jP|lhxt
8Ie5>F=8e9bP49?x$lM$J<_x>@K2495bk4ke;Y*8L;tTl3nBgJixAwvGIGrPLM>SXc{8T@t7(2fl4XaZWtk2k`3>v{I^qx!We`U(d_#bfL9^m{?Pwo^A
fU;;?;7^f@)=e}i)Qv95T3?vrxZH*hB<Hqya1KJ=5!2&PH#8C8td<$V8nKvg!T&{@6#gR$=ITWG3OqNalis>jk%h8Lkv4t}ma3*t2`-@A<|I}N|h`^G*
BNny%UT;7T(Ad*x&CdVUjv&<?;Z>l~p3MKMYH7CR6xbl~a7Z!@(K}t?Gd2pb*chti;x&#k`XK<ovounHQH~%jvm;d)4{>zvz%WZo8_itSN`8J0C`u{A`
=k^bEKFqg&_~SqSzh8fRL+c-R^#5}Q{Uq@3XQY4p^^b@DlaYRT(4UR;r~ms`e*gJs|NMc!NBp}S@jrK${f+YVXXpNx8uy<Z^)HU~Pv-U)DDb~&p?}NN{
l&unrN#aYNBRvTzpLf<NdNzgL=LN8(}T#tKYM=C#v>qhT0LnOe`w9)HaT+)XB$=fck}O2H>RyO=U+iX6YPyroWoaao~~wB=<{d$9si5?$e7LUp+1YJSb
0J|>5pk|vVZ6K^(nhs$@RW8pOLdq7Hha}<vzVB+l7}Cj=`rxNhrI}0mJY8`+JE;H{AN^rTWwx%`Wdb&sYE7z5n_0P=_klkMQ(trq{D9@kW2k<MIqX&Eo
fmlLsnS#^$X5&fnj6{(j@%@B00X-~a3J?_+w2nOBiI?;HHI)wU}}Xzls2Je(kX3WXP~(O8jNoc+D$4+zlY@79s0jPQ1RZ{u6!^xyga8|3dlXaE1MpWpo
bn}2_=|8HME|EK5wAH9En&;Nhh{Qm>>?=SiLm-BDslg3)kmc`vQUCxJ_V@7R$`OGwzj&nFc<1iDx=8)R|GQR(J?%yxhzx^N1-`}QweyM-#fBpP_U%&kO
j@P%F6ES@;6nfEU<?Z+!AL(QHt{Ww)+e~4eJ-v;=uI=CX`yKxuB)(Q-JuEiu+#khrlzD?#)?M|>_&@%>{^Rk<wjI2^Fu<*Ow72W><^z#k`bC|{&^UQnu
jer3pOEr|%sJa%Z!WbH%q>1YPCd2Xju-keHy>*zh?>@+fX}O1-^ATp_2OM<AGh`D$*W4gTh9R)jK4hppXU1?JpTwvJa4{*&t|-j3TCi+vgD(87*UA6;Y
fD}FVH;iYGm-2>;KDtFMs{~DM;(Ri+D#+m8PbSfAF97e`EgiaI%qjv?wr40l&W~zdgO~zx(%h{O|bR@xSAL$N#Uy|5Cp&zlt~hf?u=RFgW%<r~XUMEF1
Y>k^f#DD~(a^)ZN6;mBc9X>X$?Ny=sx(vfN3kjJiUCvp=nL9_}%CEeHSCdL)Q~`Ym~;qNo0DE_CT-NA`F9{*M10|2zJ7{NFm>V8XOr)i3=~Tqe3Xby~5
`dDz~gKIez(-oYib_Y<!lXYF_Xe#ifg{~iB3{&)QE_}}q=J^s%h;{I@d_7L}p5&!rm_W!cHmVEf1p4q7mLx(49b)sd3>Y_X*mtT*mScz7(b1Y!4s)R6j
zao9I9wB5kzreNmM!g%F4FGqYOL5ODYH8jdai(bARHFdj?ykig{SHXS%0fp}Nj=PsFRQ%NcZFN(aqWYYl}G5T6^(~B5JlrW$CWaafJcTW+)Kwl$2F9E{
6VMYEzg<+F91H9x<zq<g5FiYF@$_T$LNkVM5|SH9~De*EPgc9S#(Z~@`U_bozXE!ds?kE?+Kb&<ndTukG%<+ivfyg>+mYpVyU;gx+$!3KBFsVm!dh;c?
hT(K=e&$(5w8M2+(Iu70*@c)2>jSHUQ`6gp0DWOY8WN7iA8-BYF)yL)*b#Y*0)29`&j0t5$X9S)kIl7~fV#P@NNCBybv}D_$=*6sfX_Vr5VsJigSA`)p
D5-GP^FKA>GUP^4wAM*(GD;BjmwVITYv@872YUoGY#YUc4`Db`u{(6#s;UFZ5}I#}X(M0hJ<ujg^YDwX_+@rW}ka%pzk;Loex@JCg}Ss!&~RC>wFQF`?
I(ne`6fJPo}h?~8;s?T0&z+ikVxR~vt4@RH!K<A1*9+x6=O={CTMP8tR%&m!LtCj%^&4}^Q0oMzyn%QNA+?jshC9J*37xotq_WaP`kGvA0+l5S~cn%QJ
l}gpp{#MOdKH1zG9g<$`L45#EIQQuTq0{Bu`+*+wAbGeU?&~&oO{btO1#)VP3%wR*t)k2VQnq(S0)M>E(7`VUUdxM(KgaUiyQ*DL^47hcm|CMxY4w~ID
>;05C^@gK=!mlu!t1DIh^rW;)T6UmLwZ_0+{UWY2N`$T0T!<g`g|iklGhW>EAzbZxJ9DnI=*9f(2JV~!r4`ilr*JT&>jvGUat;m_OmmS`r=0&KjWk;?e
?t>$~8TlS1JrG*Ip8xg7#HX5LF%}5xO6B2fKI8@KQf^+GM$ohleFe(K|a_RR^c>0L7DVLfI4#q6)FT!lOn#(fHo|f<kP_LMCgzcrqd!nWx^NfLYoWp1t
HHnnAgb3j0+SY}8{a+9FITc!{>3_c)PwiG90IU{}=#ccO2qUPLL3oZOTLe(naTmuV&a+oz2cw4Ex8K463d-Z7mcAq=Blg@w7p(eQYjyuZHcbH{-P3RFW
Zi0nx;zGO`0Q-vkUimERyS*bg~2X_r|?*;a1zoslix6H=R`^i$>0i9Mk)oBmi`)TeCG!pz-XFTJNV#~d=Kg|Us(yKv?XLzN#DZ>QoSoz>v9O%94Wkm*>
?;fD8iy7K%KTw00z(eSH7uH!nyz)>M)5$^25B{m%m-Ih30S%o)mX6H)jyu41_8CtSEsOT-w~}%j-!i)X3O}_tTorI&-V%1_PVL>7B=Eoq5})AVwVhQ3#
DlU>IY2Q`PO~|Lz5_Id4iWP@A82*pQU^xi$;MeF1d*4XKPvT%XCLn;@!+b#sjrlKP#wtv)az_->%0OhT^z)EdJzG`eTA^e?`J&5iX8>Ao$f&A+=kT0V^
oc$7#78U4i#?NRHZF9B>i2ka)mb9s$A=MP)R>|p@5N@8MM3Ta0FRL@OEH>t~BB_WE5F{-_aGaN7YO#?+nRkG@2RRR81IJ9r#Q^j^SJ}k@*LIFh{k+&G*
_yT2D|LYEM?infJPjW_vs*P%iojaV2g275-trj*aVT7DeSHfJ{j{ETBkwZ>9aYjvX*WzCu`In;v{Wz5+*2S#gLSy6W{GYXByGo$%|yLD$hvv8L!DrUI6
pw9@SuJAvl&J|O9A0@WU8O#0!DR{Z)r2;h0&GbL+)WAOWSBzzZ}-C1c6AK@whooYUcas)#VyGT603fB?$%LXUIk&vhMp!XX{>ZvM?3SV9=BK2N`XXTKW
8$wy*iq`x^1kOCkMO-7jRk?{q7A(}=z;|jBX$PEH23A&ZK#%r0_x9`Z@?hKbCHm+)D;!r=Ab1lzC3FvSmR3HFtia)OV$dyD<R}2P=zveGesQ~~f$JC#!
v7s|&xll(?pi+D3}|M<6>UH9K>f~>Of{^E&sAa5UIxAk5GKLHYkqTPr*#QdophfKz91A`M>%CI<VX39cIBo;HoSL<5}+UaLdUpw-Sy^yjPVKnX%EgdRO
z89Op~@)^{inwtq(20heE#*rFI$V$0M}?`^@gBel>pY#UNp!>p3+-!*l30jg*%XosK4MiXwMSM(Py!^ZGr+o>-y}^vZN#B~J~G%Ic!Jk4hS4F!)4u4bN
WGJ2m8$@-sU~$B*81=6$U};kZZiWtU1-`v%ld%*+N8at5?_lVS#%?$gF+TJB2?*Q*9Iz#ftOSgX?Ri_rqCGoO)|F@kF(3BSXa(VubGtCv1_??ok3;H2V
blAc_H&FDe-Bc3o7ES)4FU?W`m8^Y@7^(uq?Csfa}jPLhrrn*794RSNlG2R>kXO^6|K;b^Jg6^wx5rfyAOJH3eZFB&Oq-v4^LPffTCp`MG*ZY9-G%%#3
elBcrrLBE^Zc62^D!w~xMLUbTGIDeX8+31)k8AhsT0<CLJ^W5T4(+BM9N<!)1bi2ar)Vm<bceKTrZ}hXwiqPi7(&<8LUcg6LYv-jpA_{Oxp<Pja};<Bs
{v6*81KyR5J`RXg93D%qTWewqJ5mr1a_V3VZxrT$kz0H0B?X6l%WSGZJyzI$TE?N=~v&m&L#Rt@aSP1J+2!OV*1ft!MutuBnYRt*M%-}l*{qf;%TGH$m
iXI2Of8E!6#rpOLOIiQTbE6X#>}Toz=mxrD^o#t}bn6W#+&+ITO5S)N|zaw^ITlnyyjvevOfCE~I~}+jzvUds3<9Jen+sqtgq`_HCRU{AgELwdjIZ;F`
U61ib~mwzT2&^gNg5A+`Z@j6;SCrp-(H;C=*Pm1Bu$d?1YKWXTFoB|G5^9nX<>Fpp>1UyfJ&qGP|brFZWs-!RQk-WG;vs%qB3U@0D`J(?|TWjVepAOFU
pN&k$hxqIOTV}5+&=us7-Rwx8N|Ipu1U<ux*9Tfn&&=SNa@-331`L+Y;4Fp{2LD2il03?|;<^c0A_?~qw;eZlqa*B)MYRql{tpcvRd`G8>bhmkE)E!>m
Hx<7xJ?wpEuqN3W2>&<l=sw$SRGi`2D;4}IpN(h*ry+#>rzdDZq@Sz4MstN$$XxN;$n3~xu}S#%<)87Zt8SwCzFairi)9{rK}qx)AKMPBM;svD{185~P
LB$X*{4QxKs<|SsW5~6Aqa3<(OPM{YtF+rd_i3JHPH)a<5U1IEh^NU&Q?hni0@#oTr@oD4#B_Bi40J(9}UmE7K;u+D_;2{{<d@<QF~N(1qLona5Rg>iQ
e=ZnLqMc{JwG#?HPG5fILb8-am+%9r}YS1yqrVR)NhUbNgf#@OZgJbO2+buUu|}JLwa2rF$u|rdJ-o+i7OdWDcj^@Mgllddc*}Pt|H<o$G7?2Xroxkf>
MD(Vp%Zl(q0g@uDKto$f6Kd+}tU=1Lk>!ErYzBlz~g=iRM@Psb$&8|h(mwPEX8J1gIzn$=H)j5F7pfA}wT@Db``r>8C5^<rq`-v$p?k?S=>NHf4~GL6{
VIT5X2`Zrg(UeWzB^}VTPw5DwJ=Z4ppY0ls(8WIp$zCj1Rszhhaa{yVLchPg$;@)eliG^|;325}RU4^HS>_3<A3+}Ty@2%1nVma)Z4AFYAiFWYa?r^(R
GCDs5t#|d0QNvE*G}Mad9%;g<wG`O}JMM=Ur|P5=0T5kuMTf!nU2}$t2k)olyh>|f_CdWbwft`7JAU`lQi4`C4e(5kWd7&uOY7|Up@EN5JkjjAL=Woa7
(?qQdZ^&WShbd8;XqK92^zAx5oJ63Xs{g*9{z-q7MUf8JYZbY9Em^i4sfh9?2>9mk7#y!HxF&nPq)@aQMiVxwgN|j4rmSBzHSS_bGcNdEq>jJf3UG=az
<akPLf}EvQI?+G4^u-g`JA{@$y(#<s8Bv=R<r)32BMa<`Tt#%n|o!D_czKTuz5jOp6`Ir%hAcBmyzqanho0<A53*6JCNIO|z&e=$ELK3l5;J?FM@M;lH
7$DA3TB7mn0ij+{-@3=kFG5x1I+X0wH){_&?J{`J@Xo$j7s$^#0Y5#niEy*X!4-+BS}<5zSw=R*8T_5R*aI<R2&U(S1iy61*y(*--S0V5K6As!GXn?(1
f-X#vGzlDe6sFq6oB$Q{k4cbb)QP+v`^V~Ra>U0}5I`K(57UT)?XTm-%BYUng&0PmIBFu<>%45+kXzmV64;}GYjE<!a_x%Znt;qirueIA)$h~gx_{R5z
YC|glvb9wdE{m5x+o$JefO0LDg#EYOHSM|x;M#skamvlD|F!-#2(%FWg5}c5C!$~U;XR{7?2nNd$c6Mn*EM<`98b0N2VVe{7-pO<4KaVEr)fYj8<yxv3
PncaG?k(r4jitE{O+2c`&ofYcn63R0u*UWs0WbRs14_i8>+z{@##@8@fAM%Sx>uGQ-;e;M?_|9u5-2sf9*%<h3LDl_L@abrHI$h1rLd2(k|nld3dA239
qs|h<eG<K*_TQsXs}hBS*I@3vL}^(O?K>WSg2$09Na$AAQL5<{-%#7>K(e{wtGIP{xN0nr#Shwz(b2Uw3DrKfm7Sz+UZ0`@m;Fa(?V_EyyH)f5d0E>4_
0-DXu{`_e!Z`9+LUjY-vZW(*Yc4Ir`RXL4(NtbWo_D9FCw!{KIT!3`iW8!%OcQr8)LUQyhlo(S7`WX=hV}0iKFEL!X$9d$Y>QpI4@k^H*1Qqs>3AA59s
A_`Y%8tO&fjz~Wrj*vrsRTIz>Zpbm&yK1E#nSFS%Dx|+h(FcJQhEC7_WQ3xJzJx%zEpf0qZ=NqDLN~@~(>8vQ(^%&r(taLTFUf=?ATA|Q%N(AEfdJ#bG
^R3YMf*%n`$SuIy+!iz`d)1rL1@17q-bGv=E?#7gOrycjPw#mBKAY0QO6|c{c2iL^Stn6vjmr~OQ{y1vC*Im*p_AW%sNyC5cC`6?KJIWYa~da?vYqYeD
rWFe+W~6Vwkpj=S3CHCQG-^7ZB#3<&z92b7YDWc@T6_xwlv_|0gsw5QLPp)J^|_1P5<@vH#2IQMOlt(geEUZdL!TZ4BlJegorw8BFnF@7GOF#B>gr#BZ
uLLKJbseg)jCr(U#UQ1<2XlN42ER5m6w;6Ldk_<8yExN)_Jg47zDW{5xYjOEo<62{=*7jMkTt(0ZB?{c_(<51cuiLi|r6kHC9(Hg3P*UfSQs>kd6nB>r
uzW1<J1y#{2cYKTYtr!@TM(t)iiMKlQ1jp*r$)cSM(3V89NQ?E%6^{&WRweZAgvg?9`<X;4~g9eT3RrSfg3Rtt;1^077_;<V08u)7RnebJ-y86}I7^Q(
rf^rzjWsp8G;iq8S&?%1~4KisXMy~N6_z_-I)uS$Gf!XS$c*%1}^Z~dIilPzyoQ+qd^k~Q@@Co_>?O|=GmZfLJf8UN0P6O(qdU>c?KoY16{w#7=T0`hp
FzE-K)L-qCesdXF=p3>fNnHtho0u*IzVfe)d*ws?b9Od07*IdgFP|SpwPjh6lstdOD0WMAw%$zT0nI$M=srt?Z#i`&dMq6~k}t{;ts<#;K-(zCjCOY-)
7laZ7Dvj#*X6^wCO;_w{62CSZS{GJ^r0PU_zkd&hq}E*ZarEHj1RPnIVKKflh7M!`Q$U9r|p80ARZmVkTt(ZC=MI#oK#zZ4>e5jYZ5a$cpFj;*GrmWmP
lUFS}r;9AC-DS%|}Z`XFG%j<Tv$!h-KeYU9QRwh{4tpzT|b)g%Jm!9ub6SOI;><pZF=o7-gdW1FsQHtcMOfCea&x`PV}0uk7@M`a>lCQ6D@yaJ~)?Y)X
{ye4oP7+LL%uBsUw-sOYlmO^&ld7gjH{ga#^Ane`l~Qge;Ry}HswA;+3*#d(gWMy*SG35owvmG+6EN0Yhs#)m7ozVLt~D*n>MTD^AYD2E<DZj?!T+Olr
onp+RtD4#>AT{N0k4oy{~!~^eH!|&_~qFk)dDILaM{j#b6moC%seRzhdd*x4w%<v<@)1x1|mcD!}$XnHq9xbn;K9^eo^EE!9Z;oA6{c1n=RakzCr}NeA
eYaI95b$uogW9dVYGjfICF>ZW%P<m)uiaiN5G{H~R3S+vl%snAX_e&=Awtjf#7Q0DXZ`N@l?kP5&9h=DcRHj{$>Ppc4pU@-cw(MNK#Lh!hqPm1(>|WK*
{Oi`-|CBj#!Aaryf#y5GoHJ_Zsm0}TlYt4X4&X~;C_SXl&!f6!Z|2lXkAU*O>3(LkbxRJ8yfL{dZml{G(0`!jLi=w0N9lFdz?d1Cg%X1^w(Y0RF)5+Wy
U@3q^qq4xocT~#n%MC+eDkK!-pTCF1918J?lD~ddoZT>`yvszt)>p^)g;z5-tp$)y-1fZEpZP#>DT9S8H@_*<0^0ARUCR?^o!W%oOfWNyQxP=@Qdc_?-
mUw;vkEagp}^P=yjWBr=Dmi*<Lcce@YDLZk}H_N|{yD^Ezh%%h6vVWxXS{{{)no(bU#EooK1TxAce(ZJ#6BN6>W4@XA1v?Yt8*KHzrMB@-1;(<cnG&x0
b{kSKv7Oomzy+Kh4dRshjn8yv@>!l(6_Ea+E+<!hO+WBO5tkb6^7`g=Luw((zpK0E~p}ahCM^{$l!G)5*6}(P(2zPOom0-`5Yhg=B{)->SpANlYA07d$
l%s*Giyf%``{a&)d8CXC*1!>e8++yXCIaz$|3cIb?X5I#pt}Pqo-=$I{BLC63&VjZQQvrM(qUHgPsu|qINVTeF??h@`?|=5l^;=iXyfp(1|Fi`d%)rJ+
dE`G5?g}uuYT0*d3T*pk{D!lUVzxFd#UOpP7`<#w-JB(!H-<iQfgqHPeh@_A*r{ihr~ZMvxUoV&5Qay`>^18GEGF)q+e~4J)&n^ZpGv3bE>tEDJviOuZ
Pz-Bl>%0yI3jg3y*TWZA$aPToO3b&lj4$-%n(O%xr*N1Q^eg7WTpQ^e8|;U2Xgp6f`@c_^lK(2N<QVp^u!pw-?ZMbAi_)-9*c=i9Tgsl!IPr8PF#Cp(P
;yYkq<s{x)uIO2MtMX8hn;l3$T3J(%YVnZL@*Gc+r9`4fKKY<zJYnf`Qu$t8%WKjQ0sqhL4MZO|&bP5<fhyPl^ee4D<HS<B~3^{4m}UHj6ZnwbJO6#tK
SoBMem%CYeA?QEQBuL}VKBKfW3*$kepc9=p>Noic6xUUk|feOC^Q;@|!#q01TD{y|TH6|QrtL~tt3}`u3!!L<<iN7={2Buh2(fd><v;Ib)gK11n=#kTB
qNl8$0x>Wol*AXNx1H)@L1Xd0gijr{Gz0PnS#Yu*z0I^N9e3{qSnt^#E!EYg?J~ZQ@p$fvr`R-Tzp%nu{@#us+(ER>YDd~$$-Bpo{v@u?&Mee{bdvy{b
+e1~HTY0q{-_zAw6PU!!%jzNH*J8QPb+opEZ{ul6<t+KifEWkLN%0p45tD;l<PR#$7dCT6;3+7938v&ZozE8(=$EbCm*w={yZ!aR0rpRn}VopGqYbCSo
`vXgv;w%I!YM?fKAo_4+W>I{v+lL$Og?B<!61Ht!GD%O54LTIyZq5S!Q}sptWpobh5?QY|kOlf3QC7_;$da>VAD`09>xqc$&s4vIxUU%3XvXd^h}&mN{
E4pc-i{I#eH%wt69m!F&razKjHay{q)BVe}azw6rnbYngP`luJeY(BKGC>5TVR05gAkp`+rPy@R!Sg&&XL*_A9_4HBB!V9VqcS<jv1-=0QIsrw8C-_$+
N_M;|vUG?99@YhDEI$V4OesB7YKZP{(!Pavo^_}YhuhH>I@b{bo#ipJolv$=CYW<~D;9f5-VqRCPw_gd-Zxg>rc-n3#a%VS}fO6RlTu|ybo6<@z%ByA{
sBn{$Xh(tT076O^#0APjRF+NH!FXqO!dD&ay)dOL0+^nH9|Eh2c1~+|rL91PQtWS}p0DT$Lya2{)g4<}Z*|)O(JOE9nvEtMU~XbSnOP(53dt`Wb|wDT7
^(}p0_EuHh7>38p{Xt6oc2Z=Pg}!>56jT_!E%8b+|UR>V~Z~Ctf+CFZ&p^&?oSg+LYDAXUn2)T?(vMcmjfgH?58Z;(I>(6SVv_2`+EaJTXFbfTa2j7!2
>As<|PQlh}3Ux&^4qFcN(1>&s0?f<RN?})f1O*4yms4<nOXI<q5uf+%D?x(y$1v#X8EfsG99vZ8|t_JcDStwtM|#TOB-prWV)RIab~70sxT3*B$TMn=K
WcHZ|o?912_pGCLdn+ELKs#RDR0b?>$G=+_{A<TieIjHL#BZjV58b%^4_Z4~XtAbX0PFhmdB1|Z7ZbW-4x^@x8>9D(>(lua<`OcOsI2f`mOe=9)h(Zmm
W-7MPUMhrqVeTjZauklRehfLb&liBE`;W)CD@e(Tc8z<m-ch8Z#6Fner%GbnCOGLA##g9s%gpZBZ;3${2G^~YuZUz})=Xq64-Fye&(vkU}Khi+^W^oUp
kJ}o*UtSxTSx;}uD4&I3%Q`$epJ52#bCn*5T9~V72-16p7wv1HbHNRf*H?IhpIRF+atc{=dY#n&+i_pm3zV=lb6=a_#g$KpKKR7HKk&9g{&lO6>}`PdJ
FwirvU59rEC+iA-l>U|JY@}(oG~E%a+)PrJcxfe%vRHD>Q4MvIv$9hE%Q4aT+H`K^r3ggGwzsDXTO)bVmn%h!eT0DHCwgvkVqd6HFR^J)jT`}gsZs{k7
Oewk1g~K81~J=Pnuw?YRGM-EKX+=O+oyp6;LI?pBv$?6Co8<HAbRev<BUA)15A~=Shn9PxzC1ViWg7yv~mH{JGxoxw~lVZ)UIl<)OSt1>k)8ba)-Ey-3
P?+Z4dfC2A+x5lyF=IuL{n!4D<BsP;ic9jr`$!PQ|o^v=Vf0d$#Hju(FRT#KZ$Ql2@*u7@yAW-}B>zI|3M5XH2xH~kmqz;QlF_(o>m`>?Px@H|~cobDy
->WR{N$}_zV=sf$GYgP1nCpL3~2)8FkH9CXdp~N3!oQb|odp_VjIfs&phse@PyDka;s*kTo_V=QRwkW&?SbdfYdVWrGWT&TP0?GH*;#^Hj)x^!42j%Pf
#I<{FLJ4zkqNg2AM$Io($i12*5MGK5k6GOH24LS$kVFfIF9i8r^;vcuJe^VxovYzBTVhP|Wu+R)->4R}_9TXk_#@ol;nu<^5QF;&9*Yj~wCZ0{-zwY`Y
a)I#3mJX3lk8B*p)ey-e<fAQ=MOkTc7FNzed}#f|4Al5B~gER@3hU@xRU+Ltk%c9m^P(mwCw(~ry*irjT{ll_EezIK2}uZr>OV$!_$BQIJ@{c$9<`l{>
xHw3)whc2hdwBcX)ymMh3#7)y#Hv_gP@Dc7VrAVXE%i-3?f;>KTv9K=eOW&WpkfHib~~FkN%MvlPs4>Jf4F^Fiz5`%C;QuxO$;%rx?Bm$Sf^YIXdOt6O
RHtr9Cw6h2YeInJ!P{PrY%k;8}&J}|N)?!W@S6_0pk7)Nzgx&%Nx=mu_M_b_Xl$Y=_yH6JwN=qMUn{br$a{JH<hs$|u?BX<Q3%%AvC7hdF>*F^&JtKad
e^OI{fJY6a4C%vHh2=m!FIzO+c+YpNwGh}H!9$*O1mP!1|89B5|1O5&oK7HXQ@F`bQS_LTn$G)Pln;O?<l+gg<YYdQh-g{cl7cPMx?W^N9+CtiI-Af2w
*PQTIH)*9=wai_ySb_zSC=>lZKbZo$k=!C_LATO?spdfbEEPCewt)8Z>&yf7syn#(o|97d@3EwC!X-tegouB>1Z4hL;1(pEWqmf5DJ1@rvL?I`Q$c$VE
$jfVzDI1yS>alrmmVwBBE695gj;FEE%6r+q&YgekoYHlCiA~Ps0ycSaaIFcY&O6T@0`>FZI#BFs=N}8?vASa4T<(GIT?_fT><d`&8nvL;R;(P67h524c
axU4ge{L4tO}&+^k<et)yI?BSKlMokh#^n*>Tye?TXLTOzPi%?`WEmf@8z3IEKemIw9<TD-WN>RRU^28#0Dj;J=jMQQf8ZwFm66gr)l8|gncF(CXPqVJ
NE*L(4YwyCc}b9fa;O*E_U7%NwBn9wCIeWHgP(!blj5dLY}2W{}QB|u5|#uzCNxA*MUm#HLT1l+5XT{@?UtlzyTIf8Xmh>lwq#DA%th9rmhZ~fbkAw2r
G6HX^5>D|Mdw}2IDggt~@nAMXNZHf?|ccMSkrgRP*DqwqDG{m)a(L)9XE4X&u1LbAws@}Wd0r(uJ04LATnXRiA5&u?}5w0IHF4d4Bc!UCuK|8*Wu1rL`
1CLBa`0gCaeb5Mv1-rmlab91>Uat=AqLlCIgVM7iyY{K)cAyC<@h@HsL?Sb=0>%Ii*lwlhN5VS1{O*Gp=UUvmdYy!sa$}*1K<X~8j-G}~b**Kg(>qKeV
@c@*It1SE+~18p=yKksy6erulX|LMvn4pH{JftH!<8~=SZWtmelpn`iOEKnO5O_^K#1gLUX8A|AF2?7cx*)6Jg;r9eH-Si<TsAP;m@msW$lGxC1l(Z@s
U&z{K+Q+K94say<cyQcGH7H@_El6_~F=A?`XqSQ`D16;Ttm;vlhgbB-c0IM#rPIh=%A-A=s>ZL48B#y)Qef1&GIoxV=s09C)t>qm<6$fzKY@iSl(P^&c
bcfw;j6BE6dRK*k1h!ef3S`n!qDyZl5z!gu{N&jfaRGXLPdV+4#$v|i)OfF-lkNF0Dx>OrjTaOc`9Uh;#}du3k*GMLyAmtcrW)3Q2V2^M6cM_-VMm<!>
{^x$@gxlz*$-Sw5gGUORN!0#pU&y&If?aqAg^J@2^a}ZTcIT8npa!cSuJx$FH4rp@-e~|rD_VhTxhxj4*A4!qwtMTxqlH{A?51?7mcn_+lG<r3nvvj?e
j`cV`!Bsm)hz_QKHoUiKz>C<iIAK3T0nmrH2kyKd;m<8%34VOqSfPn8!jPdl*Gw%Sz_T|K_XEPOKoJz0;7LE2_!eQGb`ybK;7sEK9=|tRbS8DPludgJ=
)yUTYZ4(E!X7X(;>3FDb%A>l_bIL$E}p!j2G7l2z%A4${74}nexD5o<+_mm&zE>`&0F*eKwY10#HiO-Z=6znB3i8U@bFHPKDh9i2BO^tq<&#2+C?1RmD
~9!p|iz5T<ewIS(q2<m+%i9X$`5wuR42hz_<K%=>zN%|6!?;h$qeluFW$$qjZn=gs#oyIa@-6cDS<g5iv>giu8nINpo$fPV|H1_g)~MHqw@d3w{Rj>>5
sgiIw<lzYyT;+iV#=CjP~*zKH8p;{OTgB=8$;3m!Vb?*o%P^YHizD*V3w+;5bZ!=m(Af5PSSw76!>1uPhG{6VLq&Zufm7X`f9Gsc5o_`M6wiv%?3PT^-
vo2A{=?Wi0(O+k@xMzb}9VF9z~6riu}%Bme4%mChMVBs~rn`*Fu*8u!Ur|^|`TT#nfMN-`BI^c$qtl0_=<_K^SQHa%mK*I}lSD<$JDrA3boA#NL`90L}
N5vN&d$i$aK?ZMx5b@*Z!#(vAg$snkW+S%0LfYBUFv&?y_jr|;Yaa}EUVxKJe^Gwh0I}bv$Wo%<ZDXrSuBE9luMQaM{6gROG7|iGlurP{UdO4#+N$@xj
tP9Rrx3R<BXsSLt1=2dy+f=XUPbA|x$l7B6_NNP?^TTzAPZGvGV$en^l0zc5<i^S?-n;7d7AadnX+JI#{ue!$6Pw!Yiz)mLF#eFn?~CYn}F{<CHg-Se3
HK?9W;2mTtB#p(O#-*O)XHKXahyxs4C6zesKVP%pUrl8cEeY8gD?N+f@8XTb1a~1T#QNdlrvt+>3g0CHpTnLxd9Zb{DM?)GTOj>V%G;{2Cea;!?11&oh
2L4r1h7BYpuvD_OV=-Mi>ya|D!v9d%Ssd`A4(`%-{cs=m-clRuHxgu@EIqoCpZYM8XwF8&!vMCIe@<7lNFQ`@NIw0A;T+E&DJog@Qz_Xd*lcbuxO7h>b
}8+>4N3`07&rz!)sgJ9q;yS)|Bs0n|KD)HZy^(6kG^ncFRni0_t$~RJ|SnZ%Uk2D_bRE<2!M;1t5_KKhB=)0yL0!gWv2Za(#8AVGiGzElt3K0EdzLAC>
km&8MjB!Czs_GwuasyOet$3{$wp0}sliI)L8ah8-*V#HIGX=5?BjR6sF4B(KJAgh(6i%p%8+jH|EO2>Z9Zzr`$?+-StF?O-D1&k>+B@}7z^7&|2up`YW
T-;YLFZu5SShtD?d$4m0Z)aQ3I06BQoAQTubfQfj)=7!MaRloqF1gN;qSWdY2!RF9sF!N#y66sKG2ny2JSlXAEWlDXBDSJKNA_~qjZEn*HfG<0TLk@#5
h75sj<vDaD}%HUyqkd?;@Tjd~6?NJiU#6*0P8JO89*IH}>9ZX>uex6MUDs1<f2<tl3;Z>i`e|5rMJ2fDULapMH>C++}yOy1I(o<}ArHON-1ue;kMV@#C
LxM1;GJ^K14=h+)*_^(gu7gB>olc4+*Um$9VYO-u!~s50lmr%S8akUmDUeniGC=)i$Fmyb1`Ot!|Y7d?C5y<t#9^SBK(n6~}9*U%=I26V4J{@f7QNn4X
PwU@wOyp|rNgQp!|D~}4E_(a)X`*h`UZ70O-AO7Ot#b5c%&YzC#iRSFbxr_hnm&1F0^%&`|AAGZg`j8VXiAa4c6ZzaoE=J6!f7vi7K7)eari&0j)tF;u
$e3$WP8s+^AU`57O{WxBw28;i#9*<>As1=y|MP$T&4VHFe?tG_1k4XUH{xCz=tUQv-*Ua|Ha67KrW6~_Y69C8(D#*?lt8ZleKFGbUTjMAD+n~^;|5vOH
eG{!QWuTb+o|l5G5nzpOr>S-8bhNMgTAP5p_XxD(_SJ`qYY&$pbs709)X3rpoM{|TkOrDL@Q^HNf8+lh_3n6>F^5+Ow#*h+)@_yhdLm-yT=<=zQ&NbXf
;z(`P)9Pw#2W>&Q5SG8;Yw$h8xT_Ym-Y8?qK7ieGF{UK`p>(ew{XHKw@w^wmlvndB6RU4%kZ7`JI`J0;sd)`+f_`+XlqP8s`aQ7AWNL{fW|<te`V$Rvs
Cz=SJ;0g_F-AUxC5a2~?;UBLI_@!BKy(!an!3rb97Kb+8_r*nfre5*VXMcrBT`%%({nqB2r6J&;5%(0|`L9y8`GgWs}mUpB_tfg-_=%>#<=7n%9^vZnC
uY&2n2i{7x!41DQKG9L6h)kMLN-!%%m=A}O4yM%r_0mNS<;JK)8^9hB-1n_E7rgOg&fL|jC(dM$Yz?D5{_}T+fG4<lN#OYSEjhqU<;AWj>K;LwZVo98I
0j@t^Hl^j?KQsdrD~s*RV<`&44|!3r;mq$0In&gz)kuQpZpOXbW>f_vw97t8XaqJ%W13($ABzN>l&Q9@%8S7Wm}P(CS*Y!6(#-UBywD8FDPq{-wvz^Z6
_Fw4tX<j2?5nzje;zaFyFi%C-X&f7i>9MD?w7hTD1x1laHcq*6c5h}6T>Q~L!%)Hk9@Id;LdNQsV5IKSBKIS^&|xdC%dZ_O1IlcsM;(15FQ_ZzLm-Ey>
yA8w^1xbUc}8t>j*Kj$_7fvT*adxFZ5nxV*63NTzX3zKCG4h^3KNyI%<C*PX54S;3>YcmbenwsHS!-^tO`M-#&(x{HvKhwJU$5cuxzAn(^g3F2T0ZJ+l
y0rzZgjY5ObF2S--47{9siN3XJt9Pz6Rv<@P{(ZMEt0Gyy8%PMODE8}dtN`%&Sc85H$w(UDh$((W_Iu|5!IIeNqvoY`bh6L(wbrk*Oz}(*gYuL1i*z0&
eF?(9pRk*#uhPSKow6C2EfKbyy7}4C~0tLQnanOIfQDJZUZP<`)21ukQ88I#RMB~%v%@ruRZ_wlAHxIV}4yZB=#i4dw1$r<~-z1y(wK1?i$<-%*tbk=+
OGZE*a*v)6j&Hzi#Jy0}>|P84Edo2yPV(swP(_!M&S<4=HTD_y;j<^41O@iqAMp6H$qCZ5?S<hn=5L6YWgc-tSqU=KR?0j$=@^=s#nus2IJdp|&WLX^c
JN!-!~bHMEtEOt*uN+NQXcscOk9`R2+6yZ%Qwsi^kn1AiYLz%ln&E`r@qkGXwZBl>~pLRP~CCCzjH&l^hX$y$5+ChHrymGl7~(P-|k;ic;V7c7x?fbxK
#RXZ16Sd%sj-!19QuL@$9YK@qPYan=Q3tdsj}i=>6ipziV$s!ZaV;WeQ8KdnmX%`}hvJDHxBr20hp1y*^^_1ubd1uzJ;bHne@3e0KM>0B(RCX}O6@ML)
x<p7)J<*qDKHHLT|}{reL|#=_oql5yP)`FK_>0F?G+C7-V4A^HQ_A(L;P@#7?I^ht>?kICI1?*r^SzFbxjM78VSnHS&4IQRn7ESO!}ly30J{1R^9i6>T
m=Z8jJOnOM|=$bdOLNqky<m*^r5RVOq$K82T%b16RdsWo!(>0Te67rkwAf59B;d7h37?|BJIVg3~rX8XSw}xI-psrgxq~#lRX?sKZ#MY?X#_Lv&cZH^5
5N==2d^Ynv5hIxcJyI^uX3X~}@~gEJzduocukn@%1~LY5v|*Dl3dKfPsT`u-Yo)<we-|yD-d>y`F^h2CuW8umeFz%V-Ype;D~*%BY)A@#`#5y&$lGg!r
~N?{5y(bBV(aT8$|QVqX!v5q_w?g!PBCeDI_a+waLVl2Wx5St%$fFP6<k+q)3ufY<}E=gu(7-%#bZ5VD9(iFVS@K?bMy^B5FM^E&=VdpA4W@6ObhL<H(
82pBZ%s6em<lYKr)3+%i93m@hHE6_jPUd{zP9-zb-8C_a~~EM$`un4~rRwh6dwWuf>K6RJZ(lY%)O1oRPhAr(JM$U!5O;eA!GjT|TmJW&~!S+ZHZ0_tN
a3G0gf+=<R(w2IwWrxeB^RDL`<p;1?v~sFlIOJGWuK7cTx4F6#~F9;3DsjTjIL+n`OIH@acj$Db%0+Zz^dj|f+12{mZ!d2R!pUGMFZc#(=VB4t5S3ypC
l56A!&vg0L93!_a2a-3yf%d)_+$O`hQpqoL2zRgRc?V9aCg_5l$9})qkRLa#uK2d@GeE_Zh+OLgRk>JeJ1th>g^=DFa6HS4P>I;VrMr?y=<V53Vm#n{^
$_ORfiv22yiP^mul4U_9ZD+JiU3t;>jBPzWg4_2|6I39Nw<toGW+NX8w^bO2Zcct+B>s&E{9=k{zOiXXqT40ldAtWj3f(f!bYD=a;??b$eG6INRKJmx>
1fccbZ77q7N;LH2)}6Ob%|G9Z?g>xCn*!FnYAEb36V_)51HssnsaUb+13rM2F#<MDuV;leBz2*F1rAdp(kuV1A~2(n~4F>ybA#rv3xl7Xovyp*-?tE=&
<4Z_v;lAL5{z_B2D`GaQvr51YkRC@BMfmpM5x7u=M)-9w_nN4VznEgA2M5DvKNTzBb8wM}4H)W`Tw{!e$p4+JKUh;TK?Dy-oVMwO<EfkU+nTvX0cp;L=
ci(uKm_17XrL9;2foK7e>~iqT%{ooGAMUv2UQj?K^jjVn@Rc91oQ_{j<ut^jY(&o)#^ctiPu)<6oz7C>c%nN_$R6VqQHRd@6K-e}GGDDNUMZ&t@RNgLV
qW@TvV`Q7~*FMEHlj~66>l?Ql6PuMf7kqXM4C&|9Iw|+yHy_5{f#X10@krg{OO%!ycL@6sDBi~4{nNRH0Z%uQZQI%*yeBZyA@Hc8!C~s3Q^PQ>48Lc2*
h=J=11Th%Jv7}j=EqlW$<&2IafMoE2xwTem`7oF(2sACStFH|YpWvlQ)~&ADV24?1V~LA?29?8YQVHyf(S>&-yy+2`YX7~$z1d=>CB~v9)_1YN5=RXgV
nHu(w^lzF<h{Ez{odCr6Yk$LQ(OnDZ7>Nau&~6LAWLFM0>d0Tk67F=(^a(Rn_kLWDjD#Pjg{49us*STO}W+kDR7qYwx`7e(BqSZea0dav+|)WnZ+b-NH
hsq7aEfaTJKpLDu2!t<hsU?C5d9%u%)Y$!p%$ew+j_P|7uCs4c(L_Z^9EW%jPPb9eiwZ<ZIeFvWW&7$b!+R!&^T&w@o^6WAZm9M^~>4tb3+Yoh?fru5N
7Nnu;^A<sQjZ6zQ{aR6_;zq<&-3V(uj=Go_}C=_c5y+{sS!!l(>XjP|TWIXo}=v{K{Jo9eW&@`WIlhNdW>rc<7jv?B!O6iG`ZZuw&$(8bSQ;?od_Le*9
&&$^u|=xcR(n)bBqH+9p7#?C6}=j~kaNgF0cO&xpxhDyEdo=<C^M+otNA5)|Ju#d}SfSbQ9{4i1*3QAkNP4zvKY>&6LDk|8;5QfILnmW}s-LEzje#A8Z
F_8=p{}tmE;{@AMTkKsMMETn5h-8fsEW#edJr+<d&B0KD+Y`lZ6y{bKHDZ$tDw@da{p%bPQ2Wv-5AxmLM)>PvH3b+8jFheDI!)peICf(b_2is3rnru!_
R16nUEh-9?r3;Smzt`))Y#4J!|rQgps-m4UgJ?QZztFUIK1f~eCW3Aw3j(}Ms{NUW~JbN-yVn+tf!CMAtyQ}qE|z_Xx7n!yzX4V%5adAq95$3c27?;3r
JA&UA`fCAK_yItuNrr-T7shoS2|DE#aUcFX9jFWPmN0hoFLPAG|jPb_UElwrPck2L#g~2OtEbGWMF>?#O#|c-TwRY~O{PFZ%enDTS~ZJx?V85uoXj4N_
}@{*P^?&}8xC{ab}W#ItBL_O>}TfSz`F#V2jvKGsP#&4F*u5`wdn(;KnutJZl-Wf-dm(#&0k3SGBcMBc-5@uYbALml8}Raf|=#9W%6yUTi6TeN|ShlNq
oX9tv~tJ9(@QWgEcm)qbxl$%RN=_X5Qzp+eJtB-Q4p?eAwvV*u&<hwt#lkf(jR5r><-^iD2bO*@%z3tV@QF+Y1OSGR8FBy=OahYv2qdQ9zbc5xoicI;v
!OkD-=>1k)tfI~N{PKon|FI6(YRwv)K42HrYl0#Z9muwwHOm)$j%x;(%}h8WPVpFWC;|}8H+OF#j9a4trkibM8H0J>9u5j3S@Mza2e$p8DQN6|)RJ+e4
Uq5J!a>U=+cZ@Q72^(@3LvH+OBj-u81mFw&$UVMZ8Q@5hbLiH2{^P<@1@L7F%2iUp$$*6wJ9zf={M3s0f37XnRLt9FQ|M}5t`w4XA{n<Zrk^={+`AEvy
MU!LVzE8dQs4h=p`?FjhnZyv@~t2vraI7MVlSQl`x<_l&yn<jnbyx?r|41cbiPE|2XROj>s62t(44e^L5#TeFeyz8n@fdZT}s6a7Y^9fmZM13%%KGFC1
^|ZkMJ1uDytVKGOYH;RZ4z{{v3Iiu@blHi}S<&_+F!!6*T_y<rG{wF|frb+cKT)!0;ThrJ`0GS(ss{f75K{)zmHL`B`h?7PmvE@1be6l=7?+7RYjUrP7
q+l{v<nualT3kZvh8sl~dANx2=c_%Dv-GBd$3U+?n)cCq?Hwoac`9bW-#=Y(|7UQwhfSN7yv5W3;F=(yIPU&2ZjdQ9)a-y`%zyC(n>Y?3ff^DLUBlAmD
R=(TOg^q@#ReWpjs~-7bGOr67@rz?Z_?DFP+bK3gQak?l-^d-Tbaep^QvjQHCI4`_{F|!@`Kuz`S}r+X#6cNQ!F1&I;oW?rifty$=Da!O)TuWLY#5Fq>
)aht``#{q;9lNGmPbqe{XHG23-^%FpeJY@Lk`^`>bW5UoCe85N*s_5QC}%E0viBN+b8_G3(rOwL=S}JNKH_Nc@~#DbCX+?{`g!DEeQ5L;VS=0GAjaGDq
0X=3FZP%_Xr8iisOx0>9*uPg7pECDzMq%J#LlzL1*jh((bWgl2Ma&9GWkXP;B2z7fT7ywum;ubvKiv+x{|PR)5?o`g4UN{DE+nVJi;#5S+Vjmz8z?&BG
H3$S0mMCM*#ZH1TXPJ_1l~Kn@@0o?BZ0j$0Y9D4$#x^F8ISB--s{Q#>_=z?>`|goz|0U!i7hI|OZ+bg<yu&SEXEr&BEvc$TfF32i=7%tR1h7I5#*J~<r
m60Wt@d(c_0mmLn@c5TZX6CE*e!y$Jvj%TspzcEqtUzNm6YC8%mUgI*pxtSRRZ7&;k=c>j&>hfcA>LP^eQC=1F;JkS9p6_Wx3P6a6d8IF4ebCh(+!>}I
EyR{Lc_`v`sO^J$NlJQxk;G;l;Y`w{$J|V*&up9<!#&a9IkUHlz%8uwGjT^NX!kqyikn+SFm+wV8@ZYRh#=F~=Ie1Y5OC=bl`X~J_9u3Y^FvH`@E}CEq
o)^EL6(J01G(7kMn*|b@8)3^;PVYlU(G(q1U0&EH%F_)Hd!&)m^@l$1a4bWa}!1w#n_KFE5PtBY(Qxt%Sl^)`^7$3W!=|S3i_18V)-4gH`p4h0gt~H3!
oZPUiUoQDsk_LsHrQRvCmw<7g#>c5y*Avh)=Y|DJFeTuUNC~+1@4H#srPcWMFDZQz`b03BW`{R^Z>0XM;Q)m`tYbm0()Wa;=34kC|FK@m|_CZ@a}9#zN
k?j6mBtH*Ck}y;8gpJ97Nm+>K~YvJHvo9zQM7d)+qyVK6m^439E|$PF&=YI}|a{Q|daLqPf+a0-yKk*i{HR~lniGTDk8jRIw+35Fab^a3$!Nqp6~pN%Q
gmg%w&V**REH<Ie1+Yhg#iGJWW<=SW3YUPcvqz<sI<*27T5EZDp*qBF4@Hg-^$*-^_(=AbO;1&pP;J3n%IvNSx>SGhl5PS|i?{NT&Zb0{abs3CgT^YeP
H(p^`3zKCeM#-I@$6I&50_s8)5o5R}*qMz<ZLFb-^3lOJ7pWSM?Q%hSoL#x|b_*N((76;i?XBWBEX1PEE+YcN5^6al?`z&5s9X)38-IK=&wiYA?K-my^
?0a&9YeqN<vN19eb%)HxBfo>=8w0Fxzbh$SGZEPD^QmRe@-{j5gh*9gYZLAw5_(`R3SpQ0W|^c_t>c(z~!_L@GF~QD7<w2C^rk=0FY5I<?JH?%lAaeN7
UXje)`}anC_y=CigAuFxFlRz#_xafg8dmCVcPhn;Ub_CTW_>tg10hKxnk?_{M=(5GT8w(3<vh+x1F|pVPzK!CL89tAD?gL7$B`8Wh~w8&b*JvpdNCwh=
EUQjT1_>qGB(+L2yBvLTS8s(4^43#ufW1z0o)mnqqPYStwdY=Xo`7hQ$a0|tb&qPRctik`9}iuEaDHrS`w(5CU^^P5OT{z<s}-~aSKvg0=5OP2mgvHWZ
8^2n*LrU=v-GvSk&4i3wn8z~oQaztMP24)oP{6mI%7swcfDSB(m+fjnH+jCxz02__yqobZz3~jT_wjHs(w%v!xu;HJB4kBXt^q9l#6$1^g;=t`!X(Kqm
ndZkgy#enOl{Me*Cg|$8qVU{H%RYDW4L>pkzvqyMY_83Dg@TSW+f!fsA~qEs<Sbk94<}g|HK%A;L(xNHmWA&HuRrw2^I)`Ov+EF}Kyfk2aNAXByUxU1c
9@5Dfbm;expYPe^x&{Dg<^_iU%tgNG2f&-IJxUvn%IKJpyiJELu?B2hh)0B8AX7FQz?KN%JtK&BE{a_ZJVdUBTn#YSt4^_s=uJ)qqX19Jdhhg1*V$~kM
RYJc-__tb-ou(JR-l;OFgtt0`E1}dWS0@X%4LpOZiqHp5&!mKDM$QTqEjEoKYhP5ZcXiGY?(pLCO}p(`C5PnP8GcxKah+G8kRw0fp~X`q)i1{JP?HA}A
u+h#$*9x!gQX;P-ezR3JoP4KsB+ylpaKRJrv+3w9a5c=W7je)`aDj!^HLCACd~FE@>VD(pg(OU@xM{ALa-gI?)&-MZq2DD3vaJqf30(y2>D$I%<L74}}
jv|(3+7W<L+`}c{*vE9zoyHW6l|F+_s^i*wVLO6b8ZRMtG`#EXQiX;;xbeFwmPORI2Cn-HnT#5vdJ1GmKYU@Q){PQcXV^D7x_QKxYl#VN?GsbJ(wdgNe
qV)E7PVK(!yuV?t%j@Fr_d^zMbkAcq2LXH`{4B*2fwsLb3~x8Au?1kF_MwD@J!WEUDL1+6gbj5ANSH=4sej`}KS1GEEzFz~<*?P*IRW{_KB;F*MK*k?@
hUjcZK13QS;oK_3ySFjl1~T<3vE(+w-yPW0}eh3wFP=7p)s&c8%<1y@@=wU^Dqwy6#}ve^|BP+=7@GPn#n9-Eo~?oQuUIL*#feI3Fh3RivYAZ1$=hKkL
~K^X~Z#vTEXp>%yl=R-Gu_vB4DincM<NSeDk@_I6#lM3W_-%7nrXei-O-={&sz<(VxzDXabLjTLL5frlL3B=}h5OhBovuS)Wb;xq{)P5iD)?hX7TU+@K
%#McKz-6RXyycM%qd8jhDc9~3QTthUt;o40qmW}Vv~G2-tpLIpfFs`qu~cKthDJTOxDvB!PlA5Tbw0(d3d<xWBN6eNSE`W!Lzvr(NCL4D2SH(owa_FCx
d)?~}et^A;n!FEkvrtV+y=0sdUPD|vfp@L}WsV|MbYBu&XWZS)Yk_X;bSA|*(<_q$8GLrWJ#W%9Aj?5Fcg}ilm86QD19|9dVqN*InSlPs*dO@vt(k&1(
AG%Wfb{F97)7I!SH|JsD&CZMW$TCpiy6x2ajK;JT@quhz+qN-ZXlsUAxAouuu!4Ewjz;BBR59BOt}8yG*M{!%OP!P-8lbsSl}{<q-@q?-;jk&XWuwquu
W^Q`FldNR^cV$W6af96S8f~$X4|7)!<^xuKj6cr#*iG+=0a5K@md)P+=g<|ju&f9LSRz9zJlghUoj84bYC2+ytlo0U)qMqv<T>M?Ael$J_1Bb@W;4pGT
#^rilA$qZgDl}_4vvcWH6w2eDN&|KhW*WX{Y;0qTT}Lz;7AhZSw^N&ef@MjpmJP<hZ_<H3@?pYJyu>AU82nf>EIsz_<;HO5RcnZh?XEa^kIsG%SX+Ptq
CmH<#>Fb`O^l?EwOK{~l09d+jbQI!1_lX7}B2rwz)u7;o_pOAW&`Ut^h|`O`De7*pB?W7S(RMM6_SJb2YX>h(3z`Gx0?0LE1NTKCxtj0@KRBf(L0w&`&
}w<={}!xcU@6%GBt@8M&;G0OKUH2GWtxS0%@Y{?ckggYw;9_h6P0?~d|U-!=nASE;526EBcB@_KM)*36Z?kh-ngk&LuUi$ggp`HTU43*rDfV?6ej7epD
#UpJe=u1W0E%HyphEnXQy9`aVfZAnH`JV#4ZSZQ_UzQP~4SjR%`<Bz23?OsGw%bQi6|{u<Ag)%&Y=qY>+ZQGu^B;Ivag&M9wxe6RzzY;=cpdFM6RpYvk
(0IHo;PGoseLal8hwgBzK!j%K}h#Fjl}+VKoXz<Z!uxH7@pk_Q_9-=FCsvlu%m7n3LQKpEslH%j6^!OcPMjp!*}^5CcvU)Fp=WN0oB&KbW3~@hdTJT4L
MQRgab;vKn#cNk*9rIL6WjIQcp^_O&^?S8<jkk!0GY0+9apHZImXk6;A}+2F-?eSZ!vW0MoF99;tnzATkHhSJ1Q5K0C$*$rp`LKwI_gU_LY~07jYXSj~
cCLnKOiXgU$fz<#_;XKki^f?72Z#Ur=84F|XCXNu7fK`<Ab2(?`~(P&G1bu65bO-4TS6d;f0fkx)=YlQQ0V!pW#$Ki?6H}5LN#Q3Q30R$s|w@lY)0r*V
KUfP~F_NiK4_)f?<057-EU~3V#m|n@+co}7I_doCM&hKyi1zZhzc9yB<7d>okvK?RYwt?{)M5vBIHE7@F{YOi&iXQ7`I^9ovBaviu3Hl`#>+e0R__IoR
8DntVm=IA=@yU&5TwB<tP0jewT5+?;InNm->T`7~{}aNP-HYBE?BvYjlT){0JjKUgSAvTf3|265N?7HwF@8q9Bw0&!kgYBQxL({{P?>NB5s<5H=+v3J!
AYz0TRr`o${-FT=$sxQQ9<2UZ}da6JsUdp<&|C-#e*>NUOXFnOAM-tknPW7(l@xLUF&PSCKTk+o}tr(Q5S$ZIh2@DY5$Nu*705taSO*N#_@aHtEK$LT1
KlyF!d{ayWDnkl*YV&KiNhB8fVKlJa%(8_T|w5iKf_LvN_{Lx7S-TRK!jH&_+H3C+Ac$#=U-7JAj{=g?w#Hz>Z`!J`)5&v-lt*vaJG>epmu#GU{pX`5@
PGY3dH}hy9(`euYvr67YO(a_6~G*D1`zcq~02N0H#|kB+)b=6EDrNJ44v6tW0SaT}=LuNyPsQ@?BnNeuv0wCvwSQ`@*wtC(0Yp#zvHG~(b&R*HUHm5Ho
&xo?N)tpeuAqXmj;S8U>i?iZ+vL7(iCyffuBaG<<XI=FRG%=IpeZxmqY$P+w2f8N^SSx}FDvgY64QE~eq#9ohu%djy1l$ek_H)xIA2HE5o2c04{^3pmN
1!c7Pi8SpBHpcmcgr0O;|8EhvzHJI)40JSRZ1c&yV+J(aAKCxS)1&*&(T5e;8vssCi%Dm@nqY&4R}Hb?`GVHh21J^ImI_O8;K!p4Kalqe`tfGo-@pG0(
-gkV571S>IG>2#FZYeGFB{$(%I$Svv?lUhLN*m>$kALXM1toAk&>TNfuWj!HOtr}A?2<DE<m5K5QnV|&<`q%SKhM#(t~*ORdCxJp2UtE)>_e~U&e#-;<
JkYqgkr(-P&bhri~2@qInHBNV!%QGHbnqB7r|ICRXgboG)o9X3pwtoM#A)aKAV4ZeR8^+TCvj#$hgJPNJ8-;S2=pn?AiiAm%c;()u8ZnGBwjZ%~xQc6-
Ea8QM(~!4SBgX#1Eu1wA)ga%Ij!Y=nf3+tccl1&|KGuO)#87re_UewSW!Y(N+z<){_i1UawfG*??=MMr{5b6ct>8)aI_iaj1956Vv}^YpaUF2gug*eeK
0Y)BwsqT`7A{s;DddHcKIXM``eDM81qfXuA3u}275&qpz3Kz^2jV)}D?(MP53Myf=}Mo|<u>;|OwAlKu!cDwH%5=Ig`R_IZ4gWjLll8#om1N{7I`@2C4
gIRA1YV!FN+PLnv;<q<79;}nmbVat01}K7b5}-YcH`0FTdTgwB`vuB#0c_3{1s?9Jrh+!;?aO!h=NJqG3BVAobXPD{Ob1k>liaSe8<9TVPe~ej8f>;<X
%=xCVkR0cmEhLEv>CH_KGImbCE$l)`S4nx=7OA$jmNstYBoyQT}qjE(SdI3px~vCxeGxQGK>0^y*IL(6Z~E1I1Gwsn3>-4?p*rm9cZL~dB@)M8(v^+za
^|H5LY3ra#7KUq;pBRk;%4?O7h^U2cd#t*qCGpE!d#P4jBmiG2Id#lA%L?4T}g!TpuB~eJ=*&LPn=LU(B(Q@_5l?a98}j!X9db97rfI0!0{H8H9mNy+Z
-5Moo@D)7q2x0{-iUDW|uo%uVYJWuV3v=@6+w;a$&?J+@tdM5XqZ2#|+OfFpx4_)KK54gnC|oE-!vj=F5|D~#PBUsO7y2`L9io#I^Kr=4BK$UdLPXU<9
+Ca-ZOvf9wWuB}R7mtErmzph+<$@P8PrAGH-^F?}~OgBNo_O=#4f<14cOOl*TalS++Lq^B|PoQoI!}>;wXHycm1FiN(DHXH>L%1blkaBLQU;Z-DCql>1
mgR>Hf!so1qJ=5|6EiQw+x**HgqmR&ZOEfGJ)6)1xxsjXXzcTIj)`*uCy#cf{5|vSWHr?^2`cUZ_Bp8-X_qyI*bbQ);KrhTMBiCazM)BialMGhuIrnRo
Ns&6l8D;d`OpvV`;qk-g#0^Nl{^?@sAHXweM=c^W1JtM>!XQD5JMlF5*c(g=+ZWlgu5bhV{QQo=W8?;;OW&5WjWM=qBFZA_Y--YKc0lWy{V{vY%1`CET
P0XS9FzadZ@vXWFHQTt??&{bU^1T)^MZUyG*wj61C{Tw82TJ+3syN9B`nima2E<O^lI#w(_M6<OWr-@_0w&@BwfgGoH3ZP0Yj})6i1k^|g=wJn{66jV<
8i%=MTU*<<?CcQTn$k+;!o_}~_bibe3iIorh5&m1$Un@lidjiim1;vt2kZNC2A{_me5)y~3NrxV+1Ku1`!eI!Mx&B&51$>}l90E?hWS&y?8XwAr$yq3v
mgY$VInX|af)-%?wB3V8^-cbeinlAR|Z4pSe`6ACe(ZRHTOptQMOfh~^*~7%&TzDR<hrg%Ur~&p4&}J)Ttb*RnRCg$qTQ*UJrDy2VeBa+Y3gX;~!+_4&
N|*qwgbf@KW4zg8eoMI0zdWG-A49Y(+0@N{BK<$TGwA>NU(2*+|CC3~oc+_E{`vpD+}Ho}^Zehs=ue*<`)||Izr6g*<^QUsU%lwhTKeUG|HkW|xAxl?{
%rBTWsCo{SJ^)(Uw?M*zqfGz)m4ADt$)?Gze0ikpn?7)Q}<T`|9gY|2e$MRMt)Yy&zAnbY3aT!@2B=JPU_?f2K@wiA2&mRRq3a8I{J0{y0n!#QYNC$1I
GeQ)PPv)0v3Kl=(`53kUfy{$>)dmGyYfNqhX*N3k@!2k9>Yh#gAUw^S|@{-O&_U>OIMNS%7s2*4J18zY%qGE_*-;QAwme?>kuN|D3=7Ht}QIEi4trKfc
t+(;4_#j1IK_JMW*%0ox!?WqhF+O^GHct`x0<_BrVo7tfE;Xb?~Hg|zX1=I_6E{(j=$&-(p|-~aY_I{ff&U(5z0&ac_I`WLnB6BNqxlt}B2_Uqes8t;M
r_^Rsv*7<A4D1(KinL#2q&V)T>eh{di`Tqyx@4w{w|5-mj`THmT{v7{*K>hrm?*D)G_4~8`|6%?A&$E7ioxgvz{}5>+QrfF4L+g1WlRA`jg!c~G1sN>!
V#D-MdV4KXMETWt^4~dszdC;P|8V~PG4=DS`e*z7{r|at`QJO<r(PztvVy9<B?EOSy16X-<7TNsdqsSqZ{B~c)*D}E@n`;i#{cJt&qZH$<3oDZDE;)p$
MWn475{bo{PFwkU#>^wvaTAkdTDyb!f5_&zN;Su^wJ<%50|g5c>MToq)*)V&1Qt@dwi(%fD3L2$$?DxVSJ+RC@v;J1(&0um_X1BrjTCqlDI&aL%eR4b|
JdiM2F$b|N8!a`nmW|o`09;S6^Ie&2piva)Zu-`v*h@&kI`~@ra^QU?aGOr^fQD<NxcQhrfOQ;`H-IcTNKjlZSH{f8xLYf96jtLTTu7Q@2mp>f@HZC{y
^ket*XQjQ<(`GyZ4%ziI#b*Yr#A>;Chv_|=Q_m-SyVfA3vk94WNkh_@SDu7xaGrvuFaj|<#}@lAezpMmojlqhF&g!OA8_g!|D=%yB;C;F>;Bupj=`pi`
Z7i^%fk@bqd-~DI({*3<_|1<t){69Rt59sM3rixm*yYmft$$CADCb<q`MSMnlZcyq}_}Ewi`!jz(<A28gjQ<(`GyZ4%&-lL`|K}g#UVr7J&VTwJOTR?T
UwmeVserx9&Ub}1HsXCgq$hNDU*bqhGG#KntF)No$BL1tq{hVDhcP&(4NDbPkAt)MGo-@(&DE!9Y?Soi-I`_h(s7zZ`99+>ubyz`%(3Rus_%a$4g%5Ol
-Rh6%C-p;kCrOAccayc+5+<r{(RKIKGRNRN=zxGJX9u(Gdl4qN_;E2{8L=wT`6Q%G+N;$-9N+UUTR+NN!Yu<I7lE)XU*&vt?lEFlgHOqajMQM6G@s%fk
&=a>{MJUh}!kxCZ2Mu$8DhH%`^77PWdOBy!R&A5n9A$n&40PlQ?z93be-9ABs!Js&mTdU3+3gzA!%1wRCT2fAZ9k?ovKE;Bnt(_(6-jKr}2KNs04KQJm
(d`Vn*dHolyO*A!TP4PS+~p)b1M^Yj&UJEa?r@F{xtc~41HV<j1Ws_@FGyt@_s4Q9YKh;2HHqp0F9@rPPJ_V#F2SRZEb$&<!r?*_iww3?2_lkbvAaWa3
gXn86Kg-teSbm|=(o+7dB#=mA(-)FVjV53gCg%|Q&*?U2(XE`Y8FTYF_>Ez$HGV5^s0Gzf2khAU)<jMGP{5UPU|LmRd!D~%|zX)%JqPBmhgh@pIGc&w$
fzf$FA7@tICAo2aX${V-DUzo#Or3MOVm|j)uC`kHSZB)rD4IQc5nCd6J2dco*h)^($to>!=`-fNR{1#NyQ*Q`!;^_UU+B6AZi|SjEoKd8HE(mziKC#!a
bfQEf*Es)b{kE(xLOlTht)Yf^iW}~FNKc30>pQmK={^LpP3Su`dhn)qK@75;(i7mctzt>Lxv_YJx3UOJ|C*Ha<k&8&;0r2WkK8bmKb(em^->*M`vH1Ue
=je>RpK8pULCntYPjZ5*@4^cNtIESs`btCCWN3{@aP<?px>L=^1;kzb`yZdq}0@toU~N<PU=Ho%k_crhGsy;62Amoz?1IqUs-4%v*fHIbPDICih@ljW5
Yd+Tctj6XA2<62Dn>?X>ybAEmZEflq4_a=sx(i82=JZ!Vw8WY7E8AQ~^@mGWu;&OQHti{@%IUU)~o$Nx)wcD^yrs;trZI?q?FmtPbGau>h$2pzgwyXL!
op7?rfhnmfzk{0M)e<sB{Zqt{h&g-bc)hS6i>m<yuY>;>T9S`}t=lglpTE6-obT&Uu%a$Q6(X3Y=^4g?B&Wo!bw0hd^#*y@?Ib#ps{SS>$<Gimr@AKTj
FrQVk#I2^vIopJBv~FdG#u<YNoamf<QOhy6;?Y+kID}kEqA?M%!bKk;*=;n0YyR@TUtV#Ea`%d0o@KHgLjI|o=r8!E(<DOiKfd<JDb5WNIkG(s-bQhKA
8C0OHIy<CPC1-&uYMIjn>LR*#U>%ATN+kW<&R%+{Mt|ZV#1xM9Z2kRtfP;6raa|Dgw99EcjGeJRE@=^p;+3+P4jDUra)0WtsxMFKReglpLMv4#>EUAH%
R-om)4CEs=a6-uj6Xve6d<K_1yVXoPdUy^L?|nXVfMga!Byt_OWRR3b*6em&Xz>b_QfIXw3}Jl;gd6b#j_ZM58oniodQm?lhA67Bz0eHtwOmrrnF@3)a
jmPC0*0mc5o`hn5Wo@K6Gd+$orfF*$2ZFAnL-d;J)dTK~cymBZlsy!Vl)jaK;Jj1K4bI?Pp5^)CI(7r0qFt2;>Zuk(*I;LcuE^(?9+4}W=FuZmrTDJL;
DxhMEcV@s#Su!vSx2?bn0QmV6{MN`Y}Lo#@u;<G(of<;szvAHQ2HKDzF_6se4HT~cpLI9i;4J6tiT9@M24-`3#1>N<(3Qo=o5c%5uu*+aWtYn4{;P>XZ
EcY_iH^PS8>tt7_#V-R^QLc*l>_uLViv@Q=W2!&+E<l`pIXbpBS@`a+kKo(>+7@h<b(miGSN3$Afi_uF?bPPtiEq$3H9izK{)w>5e-vNeU7C1^9OU3%o
>7y1f8aZADmC9Te1sCNQxohR|3Q?Tf0o4IOglot3P~@31JAwOtLD7<V{)Y@53*U<=k~@sX%EdWPeI2&#~W$zH27y1Va{y%nW(?Ty<-iO6ZQ$4Z#-6zZ^
*aEF6~L)9W>ixn$O!(WjNXA^-MJJdQ#kTZGC5+;l&ecT&Z|1+=>0m6kpLG>>K|tntAV2BdW9L#xI6{dG}ndh)2P!s=jhQtGW07VSXGwR3nMc2~JY)Mc{
R!g2^A3-8d0-M*L&UI@MVzALXa)G~$D$HS#qW+|iYTQ-ROZ(+ItJ^MoiT`^S8&wHn3Tz~|ZHv44Y1n`Nk79{gd+568pJ*i?ZI3;bAQq0`mxwAOn^u6Tq
eiQOfe^2Wpc=D%ZZ?0vMY%+v={{_=<T)}3Vbtwd`nuH(zEe)Ea8Yd2p_lFMrx@9&u;t)f~PPvV#O@29~{8S}|o|2%x&X-#A{WpOzbKGMd*se1nqr39oM
XSX}-7}(L&#&~NS4urb5_h;!PnnT0~zbdEX_zn6<RLB0h9E}sX)9BrF>n}3+@(<cF_nFt;rYcQB$5HXgI)h<Aw3;<k$aO?4J2GF8wNAb-fp3ld;an;4t
o3K^ESx|E*zOMg4C~s*CAjYsI(9FxlUZI<o#V@OV;wIXUbG&2G{y0qT|1Si_@>13rG4wIp4!7}m}=d#DUL(Qd;EO?GFnCN6!Lt+UCzv7iz#AaF>&IZ`+
dyo64vwc+3>Ge=l1v|`nUc-GM}TUo!nO~pH013KM%e<k6ZtMN}yG$*gIYp&&lakYlB7S7SX)q2l}3G=;)~nIemYLZ}6u?tNS?kyi8z-6SNL{=ijP@8*l
c}8AR_@8v!s<?$kAUAH!itL~4u{PL$!@nIdUObkd3rP9cSJ_xr{5G|UPvzAYxrx$(Icbs26dZoFgnmLI>OrjZE8n<}pD-FEB8n~Cv-*9Kp7+OH_nx}ga
a-}>^)>AIKXsdM~%^ONU=`v7&FrzJKqa7DvndnplmqCH?X<QLdKosCOP+IYOL1VArZ+Uve|Vcn-RmnFn`-3L>>_0RBn{j>gF`qG*;vKqd8oU)ZOSD|#T
C#1%BIEE^xoQJol6CNe7X&AYCDN+@zH6QKCnIDMUpEvB!GTwi}8;_vHd6sfa8}0Ia^Wm$l@AYp~o-w@ml%It6jd#aK6xC1rU3d&>VaIEVk``C|B6tm#3
}^7TS(KSq-*K3|Do!`nk6K48n&7HK!}qKiZvFhYag@_9(sROGyYtnt%D|VeQ@Hg)7kQ$@>KkWUthlEL@)8w63@HA6FPq(aKW;ow)Jx+BZpEF5c%-y3#}
2_WEG0WJTtl@O6Hv}Ar=~jFI^Oj^C9%X^2XF3gRP|wl)Gp+gc<=DwL}~fk52e;9INvI;JcBra%W<RjbS4ogM5Q?4frl3ZcOI@;!`kbS58NoRlCu$@qBX
)Q9=E=GKAbXRKCls7SjAt{O6(!LkFcV~PRLh{FYdid3A20~6@(wRJ#|{Qzxl6}rjSh~@%zJn-F~Cr+*|J^z;$Hm^Ys)taC{z!*=uih+M`9~`H;AlzY6E
|%^F(1XtQEJPN?q=2Ct?*mQReYa(8gvsZ7_(pZr(nuE$<&qh#uiJreBo`g+dy<%NlXmo>&El55;eJQY~`RsVKiG`!y!hS#jPzBr!l2g_OFBBzbF6us|!
z^r4<c~$GW|FQWHsnh-C+aFUAAIO)76kgd2?S1q4$S@K|(3a?od78{doh=n-?;*dZZguOuL#%9mw@Tf~vQV6rc54xym_O@Y_HkK@70Di)FFY@2iffV91
KgLm5y81VKnEMvx&l>rd3&(?mg`?wY%x^2`O>`g%(JH_h5>NLlXp??o4>QPio9=jfZk5K=LMA1s^d@-&pDdtOl<N@q!I3K@Gl?e-i2fBDWr>BoTYJ^Q$
HW(td_oh`w;|x{1R`N@N?tI{hsz&Ll;_za6IMbSaJ47zaF0EyvvT8qiS#l<&~M56EZ$)^)TXO>+|L-dil{mtGk>QF$>X9!jH=t@L}(>u5qHRSFO)OuFm
hz_@U2QMeLkVix0vn(|JiG>jz%1z<`}TNGnedjKJlvMho^gzO4yIB#OrOwWIGv4zyX1B&y*L+&_Nt-=g9T%DtWp*BNdvc;n6D#+<Pc*<QXD0#=EzZ+P)
t@_Y8H{(WH-ftRCq?5w^v)+(wE1bb3^zE931)pn|k3qMp{>%60QrDZM1ZvPCN(5YDU)^F2P=DalVnbRF93g3MC?f55;mwP|!ji~qME97s1=kJ@eva`x8
4Z&~Qr*OJQA<ud|5(Y0nVbU2_TJsDmDso<{G<hF@`t`K$T%|lPJb$l)RW*(GLtA)L{+PeSYpn_!e2k%%Q*Y+OQ{T%y-;b84_I|vY+dsLVl=GA~;c!J?C
yEd7kRNdR_7BFR{2Ti(j1j4~UwNOku^x8F$>Xj6#%wSXDgM54HZLRISsaGD{qxD#9Ce;IpX~4x)<o{e`HA+geW<3e)+5FmxG#O<<F}<{T3cZ9$tU@tI{
miGiLqEF#^q|nI2(WdKk?N0G51FPOrjwM=)q^RLhf=d-u^?q@P=nsNxsdlkR>9M5eiGQ?cj7T|EO=BcH?hByqG;LEK=0#Vf=DN?@fERex8Zwm9fvF7WZ
-HLqJUK_DL9bTP@G2b5({lZD#?$3?aFf(42_6V~Phyq7}KP&t6T80wo8YWah*fznVzj66cX~7Pnc>{J%+ilP*_z^xN~h)ReoH=$j!3OmC142D?@b=v&+
L7(RXJ<a;NX|GZgmuJY`h2oRQ@XYb#ZBSMRAXn$QlK=Za&<g$f!DUcXXz8`t_pCg)`Dt9b+kb8)VWbtP0Ykv&I^~(^A`Os+k<Z3t%h<US*cktHCQKbe*
h-AOlf)mU#*>hLrtA`iVOqb`Z-%c)2IFesc%_p7q*Zz?g;r?k;uy&SxOjkM7&0?=Om&kNxod+17#1jQK+nxXY{!>ahuRVP8ROk5obx<^-e(q@~Tr;aMW
(&^Qhd>@JbfW%3dMUT$2iMPi+d^YQTnYIJ=a-9k8?{SO{_$%aj5}T{BeT=%aDi8!dZUk<+gOh{ZGujsGw8i~R_9#qsslsu_Sgqq!T!s?Sp_oKxA#xe#F
<rI5(?Uz#r*H<^MUapJiQjJyo~+d(Jzc5jXGX$u8l~u^-Y|AI@#ROWw~Tdayl=_9gB&&CiYz1UycYa7vi>mJ`~QsWkDIr73kO9WE@5%Kuf*g!;O{Q|9A
Uu$~N(-av$?)zpQ<Q>#cHLN|4?AJ$=6uO(*K+2OIaiAjD(fFuLD+gZ`G7*bmNksDU;LV1n2i&XctgI(@vIir!}V{_zFe|AB%1?0Wk?_Hjjj{u(baSTHo
Z5)JlS%PdGk0X}tUM+37Qq0y(oraZv+vPXd$cUA^hN%<jb+FS6=XUB}bH`p?zg^EW3+>5Y3Q&^wAf$Q1!Iujfaf{tpn{e2f6nnPye46N2mc7qjT(Yn6^
oZo7%KrwnmI1ls+1EH{PI3E#MKPVmZn3~9#U)ShMI?uCP;8dQs-G5BAXn%Ly|Bj$b=zjPQ@q+2dQFQKJWB*!yr13c34BQ$P>^1#eG&?`$T;U>8*ppT5G
UWic{{j_UP!_^OG-risVH2zoTD3$DErFOVr4IFEPvB)Go!d~oARm8j`|a^)W<!w19y-OyqJj{;*)*iHhuErR)E|tP;i%V4a9J7_Y4iTn?54k1ilmTeAM
8*ion}sYXfQecBHv&>5d>m`XY29kt$$?A%EqUmOu&lwk23C^rA2>uYe#5rv-^^1cW!*au5&8n_4LJcro~cWZ(|<(f`BJAzF|H}JrTjac-yR5!s7ReAcA
s7+Ss|~i#~2}G_n5nUCqoIZCejz`eXrWViF5heK`mab9a4DN^=OE?d|!>wPol%xg#gDqq0_1S=lpG)ygzqkWLA3xiT+Q{hmqaoHWiO*n!~Q3?{AFqPGv
QI+pjIuJ&WTFz`31fQ^5s;A^qFr18&D9^%(S0&xj610HV+X6|J}OFe6(O98A`PO(Mkb-pL8|L-J+_Y*}Z`*XIG^)>hsI?cADPYk@!e%*2k`@uRRogX{R
dN}2x2s4%JwTBpdUq)Eq2b2`%Nl~4xhPqJ7nCL0?!$;xjhxeRd4+M;8d2nh@s2mFH#^-IH8NddhPhK}D+?WCL%dZxV{YT@xG*mJYZr-;u*s_Y1$tn#Lf
3Blu{k$esyi@k}rdf(k>lS%YFWsP_h)7{(N}uM0+G?uk7@UoS1z0%67%$EK4yC0t3wwDeSdFcHR!?8Fj?Z|5l~`HmTjI2BQ~YEp3w8A9MMo4VpVaQdX5
8;vdJ)dhvEK&=1wL>0MgI(<#fak-@~7&d=dLW`1(&=JYo#C1^zs|5Uu?X=#Vjk7_Yu?C%z*WSQ9XXI`DMs(G8H6P1vtMuj~&+|$0dxSJ@pN(gr_=U{!(
J7HEXtiYgs0}trly=r<V-nNJXw~J1-8(eCDEQGb`5-^_vO>?SqN*o$H$I?6nHDcX&m^p?o^)^GtiiUO}+uadQiZq=ti<Y?_C9sN?rb9Wu`UP=rW$=R{{
nW^lre&7J-G;3>_#pRodY@Xq$8syf#g<h!I2&+mjfowhRbYheFn{QH95m-g4`D-p&}S|8pXJV&;(Ubb?B;_)!hU4Dg`w%#lW9+&k*&(StDLoZiD5tQ46
1}=MrvXLtW3|R|L&PW2y;^W^9GU<2Oi(q<Uy$At*p8WGc&*$QIva8hwB;Hek^|(q%`|ch-bm@pd*H_eN_PgDB%-hxtgD3Z!^_R`}a2@kIs@KE7`Ux+K0
wDiJYg~RaBU9KEGOQo(x3xb=`x<l)*c2w_U-_S3rnVQE{kmT9^M4Ert-lKA#f3&O{Fm>PAKb3*qiGtXF`t+}1j&|BwH0lqrLmGKpQA<SThmSFw9$vd6~
H-rd=c!>H|{#-m9K^NR|oysbeI<fkKdB*@i4x-3;2u)K?D`thrX;x)8pAdk^k+>mqyXJY|8*I<WZx%t*@>P&EO>`QKX^GEq|GjWX1*!0G>$k)+RKcj1V
is;3<2>GG?b2R&Y`Gw|wGi{8pkFllBOVJ3y$qFtuik^Ou2z!TbC3S#p|LwO2~kEs@<@iKjD}rF+a1W?7=-ZgQFS{kn#7%lrg2#G;0l*zu(z%_-Qgg>r;
eabpz4ad>&3WL0*p^mj<`a?1Ih{)9{C9e>#QRD}^0BCdC*eaCko|DBih$G=U^P6MU#N(WUpv|#@qs#s0VRN0g5i+O<6L+&sAs_s1PYEt69pyi13U;c0Z
EMilbt~Jqe)KT}>=XbaO=iTg+MspY=TK>Ae!P!5vYDd1Qm!7l!y55{ZGnH>9W1*_}xunz5?;qyH>AuH-hxu`Es{yjoFk`=xoY|Sv^a8u{TmA3x4G03Ii
EtiYoZJhYKWDqh>Lb(8r?x&=&lmG0$M8YzlWW?f?uG#K3ukjXyyj|VUC69fwzm1850MDn#e5h(R7LH9+N-07*LJE-c{oRVcYQTdg~<3m;DsvIO<<*bwj
T+&gOXGM`o@n!(=~ZXm75d=sCzJj=3wclWtzyCz23}1vq`G?v!Bk9C_3QbYHS+TP!skm_HVx+6<xx5IDDncJ|8+6I-J%%;Fe^Vr#(3m9e?><lpu6hG`z
HWHax~d#Pd^}`;*aF(vTtMf0X{|H(9ka$Gx~O#Y;l4FT5nWhQynW!U^mP)n8L}E&0yfWULxH>VN4;8c(GLFsV6&URi<rIV)%d9>Wps5h))NaY3I_>1_3
j6!>gh2aT>Ozb}wOtvi^SS#E6#LmcMz_xqcWhVqZ=AFhjfGspZeKGUBvohG&0Kc))xN*h&$6?7iKP*b`~I0XWHmyd4WYJr_N(AEz~HSPt?>3f*9VdVet
9RI@O56*1eB?^z{t`x#}P-&)2MmJ>@CLN1Y(sp*31r|J$ve{qPtQ8H0*#`JZvmXk=Q=QEf03AdX@KKBY>}QG!QsL3G`~Hm7g*2Pn_XpEirS?Zo4fDnKW
JTpuvP6}Tx2~mhst>RFct@{*Nka3k8mR);Sj2?GdYZikDhK-lD0@jWOQvgjcT-uyZBe~N*#8|uj1{|0HuMz^BeafHKjBwa{rw>uV`m#{b%CyyTl<?8x6
If(mV;l|sAvEI?k8WjPuzdVLiEPyp+)bQpP;^Vd&~<v=`cNfL1fI*zGW=VU+C^Dkf3X<cYADR*0EGAg!O^*yRiqIB_CO;xM$+-&*8aiCVDV82;a$NAJP
Qp-^Oz#s05f-*0PU8J$*hL7=6PB+QC_d_K|!B8Pe2!pMAuV)|bO9=N^Z?mll!XeuLGZ4j0xyRX4M)!npE=c}-2w+Xgs)jlipAC#1B!gSn=;Tl2U=u^ra
^rM*4Tq{STP$J>tmU(;ThVbGYDPr~QXr+A#&MZqwtWJuA`{4MqF`lB!pov-`4SCa2LAiq%*yho;hZoe@R9q1*e0x7*ge+ZMjG)k|+567YXYh*0xSf9LB
=J&hWU+-!N4dXp=P+a#X=2!QYT^M40$u$v(Xsy4lX8WD-ff3t+J(6WT^lC<yAbHI%`!`^*-j8v!sCQbNP@9C-YypO6;31s(?hNLmv+=~HP^w_NH^0j5O
#Vq*aDu$PFI+g{{8`;zN|lK+8l|%m?UMT@1hyJxNAPWR7OP%2<yo2az8ukyG}ow-6r964bh)YT%-Y;v4k!QpXFtv`W_wH27#_-!qVHt|v-%D96s|P;+d
q_u^W<xJzOWzR{PI*X*S#>!g7Zod-%xlrUD2^-`2`&eL}>9?%e`dfD8SqAbwknk>`CqE)FNQc{JpoUf6a6ks0xgpfro<R)Mxv8hYS3YMuO*a%R2qib&1
4)ySf*Ic@NF_26ITK+jWy%vd9!6zZ)>_{5!fnKfu+r2XN#*z3Z62kg8eajI&hr9)cYa!J(Ol)F{fk$<KYj-Iy8Di1SxmpEk1T1pEK!WP-Bm0p^z;-btI
(pz}ZY<<)IqPwei@F4~eSFs;c2b>v})=D&QWT81HB|EkybsJ$ARU*Wug^P73yYvlv6e;<Ah<8bIuP9|<<i6V9<%zOe`Rrl8!X@*zZxZ?GGq$d;FjVr|R
BbvYaz|^&<lh>k$V((!82s3;??P)oR*r*Fyxb#h4LWuK#I5p;er+r4V&Iac-R&tMhOaUcoleuC&B-k9)hNrp?rC%MzD1s}RK88$MSWN;L48n8Is)X&F=
kXih;CAZ1iE*1*4>IK->*Boq=8)3qQ|Gmc5GM=j38L++oO#s>d;NraHe9IC)E1l{Cf1(Ozo(F5{Ij>gRu5FQ>Zh~473U?YwQaPXl9`!8yFVb(YkFU7tr
g8rG;r{@d`$E-7BbW1$5FyNO$(@#pJit-OJzW*Aiw)M<v!`CroJdk^Az{`Ze^|wHp7B>kLhhet(IA*DNiyZc$-fyID1|m!B#5sS|t1J#<!jE7KdJWTg7
XC`F<u^nr~5Xe(E*KoJ&O-(e~%_8zD;2)+Z;aS0hrCbQdx27{uDyUv0GT!WZNIa`ST5%8F7Ta6Sx*;^G?G>|~V6n71qnw3_JjL(y^wFZlb{ID@1YdqNI
XUcaOC*56%g!7LA#F1etg*?3n|Z@7QmHegY~5_V{=FB2#XnP)qioQZVe^qIpn0hkv#*t*)285YP3C69{sHw1)p=8nReL4xYH5o=~H)*A$9SNB!dP<Xvk
7Yo`PGWM0YAFhsze}RK9o@kLkBRXvP+?45#`LBCtMrUU{S;A|1(EBZL)$V$U*bB_}2ffz^BZ-&(IC8aW%>(=Gpo*qpRVqwN0iw~!|9qZ!Vt#BU6Xzee0
9=31M-S`p3-=H6!MxOJ`3;i&`#`9(oXlCh*#mcWI8Z--ZAY3OaS6W&7W-3^U!+ri`G>5NfB5@MYZsc=@P%m*5Sx_af7{%wI52jr3!-*aAT_HjKZ?IOn1
5A~)Xc)OEJdF~?5i5<3g8Io8!QrU-2+GUToZKtr09HqLG`sOXPwvN5;h_8+2guZI`8hsSD2E)us`AbszII^2H0=?3oYPUi<+U4vAnh?iE61dNNWc74-C
iw>&GuwLmvmQ9!B@%vEKpR&boWS<0n&)qo80F(R2;slnEEAsLyq|v*k(-U`lxQp47!0+GFy$LE>V5_VHc~m>2i#2JbLT&<Z@P|I#Y83ZP+vCgEF!MyP2
jt|!bN!L6b?^S2&76if~6pAsFSLDtz17B|ckYm;OD(m$E6thE>ZgO@wIbW1^zI>+A23Hyg5`VG#%GWhOUdu*cKeB&2np}C{Vp9WE{Y>`n450bclffkx|
reS@5s+T>|;U_d(>3)Orl@a$O?srl5J3N1QJ$=-@MhDkV;0j8RCOgh=7b4W;OgSMNpXQ$I^`HEU5C_kbH1|2a9+@^@UJ?vUQb!du^x3o@HRgwl)1&^H`
S|&R<EF5s>FwiqJT&Kf!FYhD>p%%`S5XJY?*gay74y@B=}G-%D87QQ(xMixt#+v_AysnstL_WkoSMao_X||i`h&6*{V+cw+k)JafN0Zg*y)nHJJ5;WJ{
ku%4sHK#N(w1#@*Y3uNwezyf(gndZay16HPM+q3kNU#9f!5Lnlu<KsD%A6-B4H3mS*SAM+=KjjO$aqFPh`_*k8fgQ2Sai;;a)}#i_5j9Z~sgE~2A4C+<
J;X&@@kTGH6tF;}$C%=bChf0`YjM-5qD9g(^&_sk;eLV`FeWN0(8muL?hJ;CHqaDKX_UiW7+TYz+M!TNXQP-vd$w4irWzI%1!?abmmJ%>;3nW8u0%o=3
hObT;>u~9{bxn>O({eemF?e@fDu|HZL?x)cB+fgot6^6z5-NU1=Fh2&=Pt!w4J4z%#7xSKHbk4QMe!)Xs-qS8>Lu0UBFNHv7iW2eRh;kvuHFPOj^ZBw3
GRrW)AYXazj{4s6!wXH`H@LjfvX_MkHMhZ%sBr!Fxi^iih*~^n6zq)khoV~@VE)-2IOBLUiS=-TogKtg30aOR_xOISp(!@Fe|8$g`>XdFS6_SL0{J`IP
`gcE(V(WUBQxrzpkDs7e(cXPlvaZl)^CX-tq_~HlK#4N?|<kg>Y2Y>puOW|f0C+;^^4#>isTqLzb)oU8g1F6I3NAOUH^1b=(Oi}DtFFZ_9~e?(cn&gfP
|3rNKbCA>qu`!RqoE$MT|^t6Ih<L0E5>t?^?xgq(d;{pg8t5-G?XaU5&3+oJV*0L}jqqvqj+uuUvn|8;uC_fSpsAUrOV^yvRCyXj!8BQ^X+K_RqVh-Ah
k$IaGwS!TOCG+x{ilrsSW4K_7p`{ihI^KY@((^+8Q<oIiF|QSw=%_Syl<tX+YZLl69M4~}|e&NO^CMZMww`6v$&^ZEAs!|$WB-`FdwIS+q)C}~B`d(ZQ
AcEP0nfXQ~`DC>Q9wr`QiC@jrf(PxX=PCp6EPw^Jr_t(?1G?QBX{5;I77xuC#2iFMS*B<uT@<Q#A(V?L*M+{Y^DA7Q@Ld}*~Q&EPt((!!Be}4Y=TVuWG
!5w+j3Nl?G4NGo2`iAb>!iw-y?<bsYj~}Y<A3D59@BCEQR(<TA&rF@&?(z@X3eICql8d78m4X*sr*ucD`*>$2Qn*RUujGOIpHV~WB*%}UAEmr!^0y}S;
znL^<l2t?HL~*T@Y;BTtEybl{6b?W_qv7knu}62#ULi_?-|Fk8V2s355Fd~ZTCV!2aquu=JXIRJ9!!4!(D4M!w~CxeqBn1_P7a!r4xqEF4!NXF#P8pMM
XtA=XqWssmT<2s>w26E@Xn|BY5^`dm9<4y?$b#w9l`M23HX@tx)HW{4UvGA4^Duc3%V%OqGn-8{#^;I$!*5s`|rvHUHi*_760+ihZyn5|tE&Ms88K9tj
ohuq#c{eFy3Q#oL<i%j;c;s--s%H7L6iDM;>JQ)}OXqNZtv22Zy&Cmx~}ChGgPmqQ_U{*}l1xw_@!UO$D+HAETnGt0UWt{2_T9MB^GpH~9scbh9ZYfM=
Kx>51N331js7ZJCgl4jRrpPySPUWS|WfU7a9=%c^l**PpG#p&Rb&>}mwW;uN6$lSCEd%8RX()q4(4++a%_irK|u2Ft&SM}rAIV!mGHQSjed=wR_JI;f=
LYiB3KjAo+^BxheK{IdXuZQL>O!w+-jH03P{uQ&-?4nKhyk^t=ExzJx{)Cp;#r*l&@HBoLHQWP;!`PLu;;V8qcX}UeLYeKt^Zw+wDn$Kdu3VE!+*C2}L
!;)p8zIKYo`HsEWV>dhOlXxtF(~wj^ZeJRDOdk^GN;BZkM+Dy!_0o{xPO_7anN_4?9iSb-2@-@8SR<gE1^r>%d2v<?|ko_brX%HUS8N=G#`7=id?7mb`
^eSfED|Ul+aF<hX60Ph}u!I_nPULlci+4F73%>qq2)vXD?_qfr{csVvClM=7w^AuMuiGKJT29$Nk^^nsLub<shw-mT_J?GaBa!ixjo}Rbc(IM<3t5wK6
++i>ERH$3%UZd8Ae8KOcsffcfc!l4h%U@PPNGTlOWB4pGm=#eybGR`d!bM|AX`J1Jk~Q=n~Tr%*TLGl0}BF!!wQDa|=ZTT*avoBzlD`(Ll-IpFoX?j~Z
@??D=JPsh-tZsT6~>`Gp&gRGTw1Rc7b_ZsKDo_#2xiTQgb_nT|NX`U4CalfK>v~i^ItXcr;RFC#}`+hY`-GV>-lGfWU_M58(sbxWTYC9BwN)v7VcWssH
4fE@ie@RW_4$Kq(bnxQ8`JJ7A9NCl1#h-H*|L?yJ@A<dKFW=vemWr%Qr-Tv_Pde?L$99;}!wjMu!Gc*f6GHYWArSl2pvB_h%DbX5ev=lM|A6;mf?5(-;
DCWXbL-bQxa^Di)0>(sMqnZ9*(n2+nlM|iwq(u5?gK|=Yi(S_0$kxI@s>U(PEl3KZ}g+oaibqYp~Wupo}ejz&#WO{bPCe%adb-Z(S5-CcH;leMFYD@+7
)T}(nPHF+YYnBXngP<m^Oeor~>{hl$yNR!bIfs)1>lWoNjDleEjEq_ek&`4jcdHlRD|Q@{?yM@u~zFTK(FTGy6Qf!sSAP><jqG2jQ1*ITgU)V~yunxcY
~wsZzAXYX!ue8o6~e@Yg?D>`Y)kcwc(6X+(^m$iSyVQRgg=>6Et1(*yfEZG4s#ow4**F9fO9Z+EXTs8(F!N409V_Ths^<Lr-s#Mfu-4FzmjAF8-N+JOI
bpVH?yO}I{jMj&8Zk1Z1T4|R&$p6eHm+K^9x1@v;;7CS%>ntP$&fv@jnD$&M}8GRw)2`D$a`~CY9l}%2NU2Y;B5N}$(xyM!QeF8yrH%RJAf_<hwMl#%w
Kw5P}ea5E|`@%FT$!a_b7s!S2=qZsPRf2Q0&Gxp><nONc*zMBuDiHT`qi?6pwj$9*dhBQz?YZz9-zFaxGswRO4%}`+1=7ddo#z@b51&sm#+-=;SJdy!e
o^^o&J%>2QiQ*=Y<=ckI{kFt3lpf%B-O7CUSo-W@+Z?jjoJr#HotQ5EJzS=;z%On$p*m2(%6x?F!}VZ$m$mR*Xr+2)cs){Z%U=fK<e|S$4Ex|_NiY!hi
f9NBKWjiMm%$4aHJPAdtW1%){U^9%YC$@0)buMwOZo19j}-a1|%J|!$zz(sG7Te6~T0B%(cIof<qYfr3(vIo$*9h)$JxPcp@8!sr)B3ze)O#)1pi?z2V
j&Z`)c%c%h^-4d*aW1xKX8h!f>AzHUD;sf4|gaYYLqSJ86xVI6S0-4{~(rkVdUY|Z|@sDcMIb<-4Cka+?47S(fl)PDS5d)FO$qly1wqGp@Gor-Is1>}+
`^j_jbNVqNNnDmKJR^U-(J8}(L@hBU?X+d;uoIAObn&3zXlpt6+6j72R)hD{%-ypd9|LKT%_Fv8uzpGO+)IZ`(36Xt@{fA7qjSp5~Y^iXaLE#+2K=Q*b
0QU*y++e2G=XMaDKAGd07_a@<6~=I;QuYczYoCI_7X~J((jz5waG8qu8V~||iiqlaqGF=m-yL0CEmRjeU@=2iQi!mKnMMw)7mZ7nhf5`RyExO}ZjoEGG
Tj~!_fYu|*KnIQYEKU~C>})vgzxAwl=0+SLURPG7agPZL4`;gyB^k-%9&nim*9$%o)K8J`zv)fX*^g9Ug_2R`ztkGK6C|}2KRPUo)4g^e(OurpWWF^0W
RpL3&~u?Oc22QNiO@uG5y9>&sDf9eMSQP7ma79=d3F7TRuHvR(Nk<R4W$8@uC1{g3|5v4vrH97@y3ea43I24847+pIHPB8-4Ya?Y4k`8y&923A}A*!K;
k2eHp=ctC8kwfq<R$Cz2)?w7+eS?&j-uWzqz^C6mufJ2`Q04{@X3XGYm*=kyoZ@ccV?c53JBb5FI>^r0R5Yc-rtlvRB3#V;;tZ#qx<y?cx*eZtxOJuU(
A`L!4UcmdG{m+PimM`UxUc;%P=o>iiP-1(U;di0tQxIB<Q%j`n8(k-O7-b2x6`(<uIBcUZ45Ff;bX(JN@N%|7cVI$Rg`@J@|DMw+}{^P;Z|6J10%7Tr`
_f`d>G?rwAk$n^1a7fB-@DN}KzUR%e#47lvB%}VO(+%65_hEYeB{hH)3zjfM@{8@LUcD7Fd9V@kgHZ{%Tth%^Z146LZJGerF$~{~PVCbf!8f8$VsW`6)
js<r+f@u5Y_ERTcJY6CGKBh@%SpiKFraQ9V-yH3G>t;_oO0vecYQy9g+Kt0dLFsgJ#oqBY-GGg^-MO}&QgAUN-hNUwKcihtrHz7Q*c!U@A&Bpg@>DmBi
sy(7+_+m)~Ns-wO(+qBn~(6cI{vCjb3a}D^3=xiiRBG)=zw%--L7%Ynpz4%<pvvRXj3776q7V8Zv))lJ>d!yl%#%;eK2jx7<L;MB~l^s5icS*F&ssd+R
uptj75LlL1Y9(yM=-1W~hKih_jPe#=O|T1vo`a1zr@w()0aiI=WGVc<XVCQUV8^KuepK#%_HKk?K#i9^Jz-1KGQjq3S~w~RiM!S__(WA%7&0btF;OX_O
-`COAH=(Rp=9e{<BmM>;dK|Evap0=1OeM+*eAu3tiN%{87Q&Y3B%YCorC2LHa^Vxm|e)MKt5d^lfkuT#Wso>R1#5HGxr++Rie>?pLuJ>bO*J6?yJbr$B
DIYht=93TA*md!pQ~-P0XQlSx7l=c}c;?cU+D7lM+~)=%djhK{pU0z~_LOMDOuw@)tm*u#4k%vtas4qg@k2kH#3oT4djC})-stZV{gj^LYOmlr%x}R8%
Jl><r14;xR^ZbYM+u6SzTPnoy-QTm(x!?5O?F4!CF4eh?K?Z4&#3~Dv~aKVclo6R^Bmr8WySHvSjqI~7lFnMJjzF8x7LIy<mqgdJe%dbaon```)?Ew@L
cP2nf)t0NuaT+mB<`tqk@KIMYox4V3=#dsOdEgh{B}_kdTwUi7qH=x4q^SzW;rff09X^l1KF`{e=g+(Fvz#j`+wu@cS_2kGXZ^3EWQ?Gc1qmmoYB2PUZ
&gU*|4Ti>i*KD!R#jxX!Jue8TD;$GKc`9l&?rB~KsyTEMZEK2;atjg@RIw&LV4H`|LzGJ|?!PGYFOS4)ql>qd_<?GAaetl-9y=eIv}N+2-V6}QUyB-^2
1Goe<0=@*!#VSM8Dho3JwA-`(TN8f0q1}i!8Uh*H6ivR2A`2Q4J+E;VYp+U3w@t2F@srFWG9IB}iJ?*stqWMW5iWW<!B%yUp2V)yI$-17ij|B*`k0krH
6&m6M(%bqJT_5(Fbaj<D{MIW3Zj|C2`J;FTJO<;|bYc13eqbweOGh~YwvGnM)2gLF8WOWw#pL8MlUARp|Ee1cn7iVBZ%f3g0H`$hSfq{1|JAVHfK)aQl
#5Zw<CTy##f-?e0y@L;g;<=U<D4+t5yLC53cln|(K}_O_uBO9GaUE5$ii#o|Gpz@DbYcSj{86?FLy}pyiob9R6CkoLQez(+Nn8yw%8G8(h8_y=Ue{>2C
q{BK)B#w@f|qZ#dYWtDsSve{PHma5sYi#kOr2M&#l{H(k*cmB9iLYcJpa{s8sWnN+Ph%<PoucS>gM49>dxPQ~OfvEbdcS2@#7U#WLmm!)S85MBmYNlgO
t+Q_0KEXT>_`ukSN|NZ1j-<xp(q%g=q{UbW%U{P6Q#CE}A&gTMq*Q@roBv8J|vh!Y!Wm6p$cf1-^0?Z}?<``wD4`?rs|*jIc`fuw!UC(i}AZNn$K%zPl
OE-8hS(MCQIQiLRpdcFg-Cr{EO;~mEmzU~V1h+Ch2`-?ae&ou;kLvp|0?MI(tyZQI$kOcUR#1}Yp=7{rII|+DA1gAO)Uw;75z7pQ&c;?e?0wOeU<8Ndn
Z4q}8`bAsC<yDqG)!FCuf-(OKsN3PqshU!%cwcCHJL$9cDcT;2#@uik2$df4_h@AUX&>E?zO;CJ`gP~`rn3GU##>oo|8gV}PAtN~<uUQj*FO&x=C;R69
$28lhv*{-js&kU-)Ds|ZYPGVq3MMJ#~K<vD$h))lW^YNc`thK*l4!7pXx<nMGzTz&M-^FP14d^9x<9Hjtx%S9inLC6-T%9TV1w5IK`+tnDh~CZ-0MuBV
C#Essqa%-u^UCf<Tx;UB|o#){Ta>{Qi;z9^e1HoV)Al^Ca0O1RU}3>rHIAG%`0ge*(EXHB%i$PLK)^EZ<}oFs#4t>vg5ZLi_s@<u(0{y^<&KXGK{ViTh
XE<rH$MZG5FCC<2mtH&1Zj{6vJ?t)c}Cvo|k(es6EY$f1{*vep&kDGD!s{2m2NxBn)#yrG%!SGy%AsT-@g383-Wq)Lt+sSI-w7{;U7nJY)D;yW6`&vz^
_t0=$x5rc8u!DS)G_ePLhAj(_RoM^cN|A3E6Oa3(M;f7uo(S>VqKpZ)Jl|~0t8xZWw1_fVK0Kx3w>~0)e!gaV@K_U)_T*KG$z{$lEOjpmk){i^oh~_40
m3qS-BA!C_;&59>09hBdMy7&k8|6bnJ;T=Y`9rQE9=f<>qv>r($;D>{B22w75H8#3vyJR#cki8te}APcw6vaijwH@+`X&oQFPymKu4vcqqb~zV?-&K)=
}<vslaEI=rMb^P$lafh33x!hD67R>nf)X<(R+CE7Q8m@V`SQJ9lSTFdVxFAYr?cr(dd^rc#Z2O%I!V<j1JC!?9LDb|9o*N;l$fbm?I3sk}^~|)7^6#99
Q!yt%5~kw^^k%aqjQQr`0nE$J)sXz!a}r=N3;4>&Z*|u1{cK0Z0YmbcjIez#8$Ke~0Oq5;MmW#A*i5jc&Pde<u%|Q(t}Fv1YLo`297HPs26mZKDP!%kt
hAAkYGB?ZpSA1)@gsqZ-J#^vU%gpxiGx3;1Z0OBxK!B+8d%J|hOwKF4nNM{ck<c5Q*NDaIFT7g&d3q);^-z6h4$PO78_|BKi{{!sUGM2l=C>Gz?Mf-xe
W*RoH2257=b8%=`vlV7;&z$&nx7QW|=d>4h2!6~D`<>Cn0!}At_uy1>iXN&Xkh3*x*`KPiGSc#Ty%|OIhx=jqdiXWTxK{-MyZI4R<s1V_b$B|P7&%}D3
Um=aRbE!;&95})TRGR6Rvw$a#^#l$qz3H_6&T@u9T>JbEu!-FICHXOvgfWZ6<?`7!jsb54y;ze4I&j_#)G)e9s&`}W&rdY_tUKSUiyzMkVC(1wxlH?=L
;%jO95b=L2{kiR?{9;}@4>Y2eir2%5Xv*4FgpMR$2z&#wYMTP;O*0Zk(Bs{W0ypa_xM|8I8jFMU40nwjbjzPN9k3kQsS)AqFkbn<8zO<!Fk+<W6$fuUA
YV%ohl|{{1|iUM4R~b-go{*c^W90?P*`80ONv#(A2rPfqaUx1@$_d*8=ETzO1jaWCNnpmqr1KYHY+eiwhkEICgBi79xETFm{_S2#QP(9zI9vamIYIs|<
wV>ItoSnK5=Rn(~;w&3D_Sub+mqeN8|<zOAQp$(M<!f|%>d)W`2Xe9Lw0c-TC=C#ADqRsBwh4ix>~{g`Uo9}WY~EL=4}^mTHm?YyXBRGOj%EcNP(m)(i
Z*qU^(4ZUr^bzxN^6=Gml7E}6%Z>85(jk69AjHdCAT%1#&y+oyLULP6jllau}+)FYTUvHZ8m!4BaOgX+g29vze{(gUTU-Ak;oE+?B_*7&dR+`ol96>J|
zs-X(JT4y(ILPK8#r7XT5|iDtD#f9EFnF(a&oW%!#G|dQ)>KdeDB|?7^?R^yB1`HA9UAir-g`Z0cR?!!uu1oLpL6Hfm`0A^x*NF-u6OV05Dpky@%lx_8
|U|A<7#q|){2#E04_KkI(K59L>9yDcm^lNxw5aX?Kn>fh#XyEo1gXzqz}s&EkR&PAun<#9f@$|fmF<eTvaONNSZ_NN)dm)n{XT5A!ZTg_RXnVndkfclw
u+da*t+0pLyglQ&1ku0*C$<-6QPC7L?wi>ObiWx7{7C$}M_iBDiXAYp#{go`N>1$on#v)+Q(ve0d+rjzCMRll{=%t0QXfn|C#hPvLX(;XX`g@^=ujmcf
|9V{fHfkiYyMMybzc8-wpvWYPcM*dqGHmrm$jObN}1e=PajnC-Y+7|k?4eh4<%KdX})2tgXpHb{-?EAPHxgfY@T^MBYfW&U-?GO;suvC}yKei|`$I0}m
o65bI;k|t!JW>W)6(#AU1v=xl_I)=Wu=hu5bCEot`2THtmeSN*|>`5#{;5)LapFUN;e?BKxm@%HG248?PekXXl4>gg5Pw(@0GdZ5!Hb4LVK$@opQ`#+O
AYLay2`^gtXT#|BcIzpS4xpubYM@!+Q;}8B%G}Sg+X%{<Ho3n@?B5^A0tdC3OhP%JOdIFgoF%o<^_k~chqW2-4$)8|Bj6UE)7vZ1B0RM}8(ANAd}Q~(K
Tz=pw^sd)L3OR1sLC64^rfAD{AjDqzrdIQlNhgwpQKQN36+BYXV~^-M$>-5Q~S3ELY(~I@0Zt!Ic+NoLMDAY5Gz+~bju1CxD*3gb*MN8&>!-3`9PiUS&
rczl_W?mU@jD`#Wti>!quM8$+@lZc`_O;Q|Phj2oL6cDFu?6fFAJY?Qs{L{_*4k{t<KD@qd0${$C#S8A{LZZ)SK^>|*n*qoa9lB<!Bk)vUb&e7x67(Hd
TCrOU)Qp>=F%ql%}O=NDVr0V!*IfVEUq38^M=h)cH3mu_ZV7<ZK@03o$J(eWFZ5|{FM<ZpS~eUWXp+7rAD{eL{@U(G!?pQ`^qw6~HsN~^*H(@9J&QCvQ
q)t5B%i8>o6FCeFHf4x-hIElz&f0jId>i_sb1ogkTf0`h^%2JY`2c`wq_Yq8<uysDW81tTE#}EN5??(7*Q~Ct6em{fa!Sw&t0I))b|FAzeWlk|Mo9#`l
eJ1Y{Re5vRKeIxUtcCeu{~JodVl%C@{;L5ZnWp8}Vd5Cwwf>i6KWet^gg<LcTG=L`vT}|ZnPdbaYKD<_xZtt<Hv^o}vvKpRnNG<Jx1OB2?dJ0s%xNZKi
T8g{@c+g9(~X+zlfOGp6-%VdMEAmq7s)4ak?9;)tqBkm;cM_!#o@)&_M7}zLG)iug&DH^^`eYyDvk;Fp`ULf^Qn@o6=MI`E1->8DjRwtQ<3g1X7ALq^@
+5X)z$s;VMI^g`puScDiF7CkTS1}5N%?J0x0^WH-l?~FMR-Ncf=ETmyNUI??#G~*CfF_djQ5L_3JniRmo6(vXYHy?C-sy)+p>U61)lh&q<8~7XVTIbx%
p36#w@XuEv$Mw*sVLj%Ftm8AtS%gnZkN7Jpq|)Rb~(kp`}!I~kpqxK<ce2PW?Y8jg48?PhrJ&+j`|D9*=>!l|cB)Xes%((w1<aDKmQ?qKn|NW;=!23C*
+s@Q)4#qZls3AQX~{7nYhuMu=Y=SY><pMrulLT7#cT2!CRo7WXAH8_{Av7Q0Z8piALeK@a;e1457K^vZ*o95TO=RDa!Z2k6edA)<dKW-(j+0K~nAX3fd
sr{~;Dp6+sJm)V?b^OJ?j<E1p8a#jQj@c1m)=9a5dlbyH_&nwP&h6@n?tiE>?q5nRz5ueCX!ATl?RPaNhoIj`^di_~OoTr_ZNBp-H%4?T8EG?P-M#%bQ
Mu91#g=g>zv~<yfBS)PBxg_rk?7NKJAV84d?q%g&KFglofoHgrsk-pw?`D)8##~9R9?#b3DR$Q|Ei+B1;D(Qvne&u*jSYj==2%nI_PW|xxP9a0+1?y;&
PHHHU>1F>HV@i0nghxjER?#t!PrLGonlEY+wvwHH^*DfS;)>ejZD#D)sZOijvOY)IrmrJbe;V`|Pmp^NWGe5nqGwiI>KBY!sR7x5c^=8t_JfAiNlGD#7
1|(fKTsww>#kF#J05Bq*-m6IM@sZh^o;x3kJK^O>Sphl=bmwZ_*N>T3U9vF>x#JBhCzzcFi8T(7_Bnt?A{yMn8A*uZXg+znUp6K+&;JVKUv=PQs6VoQ5
Eq8yQbzYID~K(&cidWxFFDjKk#*O2p8xVEBl?`&_61KVfso~w`2#l;3HOKO-l@iB?wIF5IZ6XH#9uFALoP{=_3%J-Q*C|qd+Mw-M$;N?@&Dfh?ax60uC
e6abn8o1ItZEfdJFgpK-pRv}jRH=jDVm_Z-xty(d1nQ-XhO^nY<C{mq`|uGso^mgj(ob-J#%Anb9!!o?U(s#)w<I7=gyK0J;eAYr`<|$U#4)Zf4K(^Hf
W+$`KWH=C5AIZfpas?lzM%5?QJe`iAacCE3i(iF3zDfcg7)`OR6pLRso`w(OQk08;@ZDVpN&58(sN&Cz1jXImN#2Alvg$aM|-+Y@mFw|y4A3#%Uta?$#
}{4vZsacKXwxL4`cp+{@4Fi{DvZ1iu@mr{6D>U)z}RM+s;n}ZPbE{%M|#>VWmS4-)jWw&@ZR-!{TH-0r03@qMd!h-5aEY@@j%mYX>3xZcQt7OKkALeX9
Sf-MFh7j}*}LEfot$qurNNeLMA}43tt@UGUN5CWaw4JTX4h5@;Zxx8F1HeyRJw+}TIZ^u8~GD2TGwY~=0wKt9v3uYuc3@ea7Exv<fpE-A<WnRr_w<UYT
UNxnMz<N>iS-d%csi>DYeBf2USegmRX_QO6IQU*4EnI6wk#&F_q9IchFmGW7A7FF6!_zE-umss%oU<7bCig|jMzUK=teuN+Cm;Ynml~vJ9lM~<v(kO(K
U^bHT>`lCl#DB4G8qWf5H}jdbqF$w_y4Mo$cbFQk6+i7Sn0~BX|Fq>30B)zK#d*^)4%4<}o)EDiI5)1>*j`IhFuGTf(5x%IUY@(I*t{Xc1|HwikJ{A%p
)<p)Q0Ni*oFH%IRfH6-#wEErsv2V)E<fv7Y8fGJ$1><o^A)8$AgNE?Inc-1>W2Scs`oeT)4zHs3N9WGps?DFFOf>7AeP-o3A8lusT;Ef5?2sAxN8D$q}
7vAr9yDL3@}B#v5DdsvxcJ)u!&~kqz+LyyU~l9CGT_DMD%c3t@W=5c#5y8ls$fTh+kcc757f&jn6u6MVT?%0Bv2a5kRL^Nv1N8SEG&>VjT{h3VzNG#!s
t-xcE*?(dy7X6eiU+!YA%fX^7POFLvXcBi!=UB;FH1qmb9l{jhy<x!Y#@CJh46^LlX_LC8+Yni);|`TPy*lJ)1$?T%al@(9Jm{btRM^s|K-<qCE9#4p)
V%xQcA=<d3)B9EDxXySY17`>-&zgI?0LR8rYXv_kj`8U2CkS@|YoHX6vh(%LTws>j><fr`hqtFdnF<f)$na4EprD6zr@6&%HV12&!J6p_r5}n|pzMg3W
efk@b{JVaAMzDr8jN7P9TQT`scB17MW}}+?_fpj6eE{k~B#Yb?;{@WbgN$gnUwo-y#_$nPkqEeCl^^wQ&2gSFHIBVX_iPi%;uU+Zh{yI<L8iLO^e2@%%
2{q!zYspSG5kJY4=I2^MRU}eAU=tfNzb1k==V*yl}W1Dh<k&iyP1JvXL~C?b`B8U*LnHi^*zPNXLA`y=?uaVDy=|}bJL64%YSZS-tOv$zGIVdo2BlCJG
VMS?(mB6GJVSz-TgIAT$x2cv1j!uVeV_edO9)=pqsk=n#S=rERh<RM@jN+UB!ecW$~oj6^u6!cNW&0z=%M~=V{%RS}kD0Vy`dfwJzI{$<bWLeM*B*-aB
VvK-@`jA~of7O_489dsZ9AYtn$Yhxg&C<*Q1>(~qG4?62XlfYhz9YYW%M`#PIH;)V&i`H;+4w47!W%`d&X)ol^MnsAaB=ku!-@dFUAiD5GT=uYvazZ7r
%f7yGptw&)jUGQDbEwvV48w`Di#5~xD$=H2mz-FE?!aRK|BG2l|%8Hz-I_q>*#(&`zIM|Yq_WlOIKu0kSbv3P~i5576?~i6lc=d1qA#XiKM2kV0qD3;^
XVQwh4@~-G*DsNi=9@bH$iH*aRF}&7PIRmLnMGAGa2c3cGrb_^NedSn?|yL1cZyQJjXsQ%u?n62ymVjVd8MPn<FVD#@f!%8uPT#TkBm#8Si;RPJ7n$Vj
B51cb>FEkmu4^adgxq!5c{pXb&EnD?~-zRrTOPfgR)s`PWyg|Zir+}#B<-$a}S^2BR;)lf)XW|6>CygHXN^y@OC6faekZybWOHtq8vh=j8fRfdVEgtXW
U+olFsMCzxS)xBmxoIR=l6TvnzhCCv6PB6Gihj#`dAnNdD~D;5<h9?ygYaBY$qMPD>X#hfJPrs$HzDd3k?&4Xs?{`((gwqS5g7uxm9++lnq{;i_iU=i;
6T4@3GaB&2@p;;{0!?=2BarPBn@CrC%ps#05&b>#or*|<OUwe2Ca3~Fiv;XY^_*awew+5G`ug<NVS{h3)=e<?<`i(kQTP6z(Exw{z@e(<umJ6(*5bsXl
`sS-~#^RWOw)T=<1>E)Yqyg;)S9oDej4!bBxvcfczJiFiSGsW|pawNJ^m|;vE;+5#zd`g_)GFhv5qdxxWo?Q?v$r3KXh>Apz27Uf;O8RlJ_lk>>zNddl
0SQ0!&o9qLEUI7;azTeg$fF&5T-_O~$dL+Vh4b}F?{RQFKa=mr7DfkkIN997<szATkuMj9=9d0up2Q;`P|gX0FSk(J-*ww0WwMJ%T`O*<9ix!FG7g?AE
w-NcDzDUwma*24bI7o}uz&fLiNm;Ad9G=i?Ao~sEeFhZM(rxtg09O%yW-d*@ZzXpQv`xVGt<%NdcHiIDNqmSXnMp}?C^eTJUX+#^p4DHPp84TqQaz(<?
a-3>)wB@?^@JEUny1v@yebtk=4$lN!7I#+>;O`#z$!1S9-L!(WmbZQKl(*j5_KaJcvQQ9o`WeCpn#LVjb$M^4-OIHBt5bE;}wYfzx=piP_<AS3DkfPsO
z7pSytQ;!$*#S+Csn+aKD^n(y?(GfwX9^I#Jyu8Dol;1#WG)7G~`r*tztd2Ha%B9qBtYsY08Zm-bYFUcUMm&m-)(z0exs)D&Jf@x4RDkC@}c*dZzYc#j
?FbcUSAR<L+SJ`fA@3*Iw+uA1`$DK3MJZL1xI*sg3)t<7&uZS+z?M;eii0c*8S<TIHq%Xv&J4<QXU+Iip_DLlV4pgy2-%IO3OTxNLq9bo|=Wm~W{hECA
7V7niY2B{pO8_C>g?Bx@{V2;=m+<6Re#eU7RL|jx3(e+0oOT%=rMBM<m%9aBqwPHXqMy;LdJ1fOkOe1oou+c*Vx<=!nI>J&K3$hvcDoe}Q9O()5@vE^j
qu=ezmLb)^Zs`zo|3wO{s61DOy#nnu&d%hSIB$zZ0A)ANpdsQt-f=4A}%7b)!iP|^}x$dms0JMLdVJT$BzL*Qs;peo>S7zWj$=OY0EKXJ2Y9jX;n=3X$
#VQvG3pfkgX!mMz`U#4Lp6VlDw!Xt0XR_X-;72%=5}_{)RVSdyKT6e8TuPGp$Uc!Qb2jK*ER`JvSM8-ADQ`36()vL0yUEu+Hb}#Gc%pm0!XM34=sGgjq
j5e66#ovn0B5Tfx+&f#K3t1BR4-<%?REcda?oPJeV=ZJ|geKA1d1=hO2>e`Df0`bZxLqjTZ)9smljyna;M=~ZzSJ=_mC)g`vw=`qW|{^DOZSEOQ-xedd
kr!RfB3Xg+65O&$0Omqe>yiyJl5t?pCNXwVw@pD+l!KOIZ@J-jWs+F<cVtuG@=O-;C7d$WeY2F2mU&bnb{$R9K9QgRkS{D7|fyGZ{Dyp5zQlXvc_EWoi
qAt-iyVH}#fPcOc*UQdA%4=zc-Lh~`Uc%C)<lay8;MGu^;9;@p==1{A&3eb{R%DyDY&Y>qN7_sNn#ID%R3FL9nEHX_vXws{-|B6t>Hd=QylkXnC74~Hu
v_WsE=S*`^e*ngNLz}SH2kp~&UE1phT%%FK@`yt3G_qnpLF&7tkfrk+nIXW@78H6|GV<nk*Vr;(<3@hl!zTvXRjzjT8{9{`v+GzJ){?>z2_Hg61#q-P=
OQb(W9_$tLnXCdHu@eMRrR13WL5xAH?jUm~GKJvp(ZWXWy0ajWN5^<_xc4;V9EiJ(2hx?(8_aR9*%5H#-RoE#_*DPo_iKFUVruJN5{OVj;5dRei>g*1Q
LSrtAFP>9vjZ_h6ap%Ei)fe`eg%r}NF*BSo9jgtqr9%a<V^xkpq0GuT-YuT0Nc^JkCbhuX|-Xv9_Ie(me~i{%4RP9L*eZYoxpN$lh-d$Z1qbGJ&}#<TI
sM%tkl1-#c!nb4x$H*QEh*YyxZYe_Y>LwvKVu_G1XndpQp(O$rRE$+Fz)4&!5OQR!-=vUTRnuHQ^)XPBwOZOm&-XY)jwx${NQ*6c{<~Ak0lHH`av3C!<
T~}*yw_dbLaq0161)qsNURmnCSz5b(cZR|sd(Ij?5N|8M<FZxs_x-&KzIrX!uY_QC+@=}+9f~Ih*uA_ukjuiuQ9D{uC&{JPq}YwZvYs@-+c3R)bWaq^X
?YV{J#GY(^~dUdoCMKq`Mi4)^4CN>&_}<(Lnp7Sd+b!HkuskCX19wB{r+$kPuo_7=AawvCI^8QASn3sd=is$ex^?{Er2LTasj(lz#zB~;7c)`mO>ggQO
OW>Vf5E}vtGg~1|Bvv`c7H@A;lB$zIFh6z>w;`J$w6g`JCNTE8%YnjqFL&%(v!0#&<spLk%#fw)e{w_Vsh$7DGt?_A6>US?xSYY4%LV!%cDDX~nL`3wG
U)Rxdq`&X=iUCXKSGNvf{3@p+dk;V`vmDS!DpIts4GbNB4MeiCh+T{)?uOp@;<D7lfj@)S3i;A=7?aTxb9?fmh_&6ayqufF(zqC~@y?yo~jXFHAa-mhH
KJh{yMMgjhKe%<Kjshte^9*G36FSMaPtmo=(zzFyDxmf()e(COzr>5B6t*N5!OP`%TwWX{l{&e&ElYG3=+ZUI#YX;SsmV2G@N!@!ccQUrzXC9MAvvXta
x^T&M;rkp)rBE*y_ZZr>wbvQ3vbPi}P3HDzn;M%ux?Av-t-R`QS80k3=5HS;Q>&j$Wj#F6B97I;k|9y*l5l=V&5L@{;3oO;{xF+K5NMgM5fd!y>BYCwL
pV%->0;)eP0J#S+oLIpTp)5qJBePTM=niJJF$=ERr%X5Nu_Rw*ZyohcDkM4LL{j1=zc-|Vjn9b%(Q0Qp1MBS-?OL`RKR=BIQhFSN!d4RSkCJWB~&|Isl
@TwdOZfreZKl*$IuklrE<!eN<e*2p*?<kW_LNOh<0hm%9qCX&-Fe}>oXAS`cxix_I7bucK56NS`&FdzNa)|vF?Eo5+fIv$wwxjL<^OAkhlXq)7Z|=c8L
P<HA9X21Vil}JQexuY3&ZQCoYm#=mv=&SOa(M_ElVAxy^W9>)}B2r5C@o7ZFiZGTj{_yx?nP%bVf}jx*iqMLud}=Uas=ezwx2YWdT-o8nq;lT{s!R^%R
9yY)0}Q7=Pji)&V24_@GL1f*^X{WSRSYCP3s66@f@<f~$NE9<`{oa^^zP5<~|$8ES;=}tGYEK_DN-rW5;DT%fHxRI_-VrAirp4d=s|5z{8J_xRWLaHh^
<8q_@i!->*<=$7qnS$`R5!2(+uX=6fTfXpg(uYSee;gv4E_T+xWxjV@DPjC{94B!KU3H{R%<%jopuZ$uRB2`6o{BA@m)M;AzvGe=hm==(3&WdDAwT<C^
!3Nj*$3_PCI#BnwAMSUb<LiyKoCyti~iKvxKhZF?7ol6l)hlxjmGji$sChaCb-a|v7YWMpr~72m-I7x2?bbA*MLfQqIhn-2HfNArgqh%s&X17=*J`aq@
MVy=ksz~4t%*X=U0pMQX3q)?vjTtXbu6k@M~Wp_Jpu|^eq8X-|M5LJ$q_9;5w~MMY^oCb8<CF`*g!owyEayz6;Vjl2=6*k}hNmKijyKpTk*``{%Kxovr
-r>hO40q8UFva*M#p<-T|GIX~D+qCd9udI=@lCZZJ{J4ddcqy|l!;)S=<_jLJDk_SqadJ^BFmy8zkFjsbOCP$b8BJ|axc04ikX|Cvu5zpYww-uq^KDP4
gGt6|9V6IxhH{7Y7os{0Ruj0yx-3U<VOb5Ddj{`qH;8cm}-Wpb%3g>l~@5XzN^Y@i16^*a1i5UmtbQ+<TGDYT66*_71@fPxQ<0YwjZy$v%e5vY@JFmO2
QdKdlkW#EWO$zFB6+d_gsAKfJKeG69Teo!Z-Z#o4>p!-}YicU)vJ0<COjh5z*{fLh$NYA+A0>UEWSTSbQ@vApjKi9}@wvP0RB4=gTNUU7`krdP<9^&I_
a;;fiMU^B^C+W0pozCew|kBs2Y%S8J**nKH`LZWGUEzDO|)BDUudd-UccK!$Dib>2KfqI7KP7tb24@$m3ngE9zL~%9`CQGd0)-hJ>qK8<#(vp^lGsky$
N|{6L;w5`?V=(_d88~u$rHWp&xQ;(YsXFiFmcu!7k_zF=DSpVy8R%NdMX;sXw-i`K`4(HOeQ!7+Q{RQ_pk1XM`O^8LgfU^y`Iz)29z;X+FFCs%g-rdMe
}8mp2-8L)L{T+Vyi5f_mpJw{2Hlkv<*IAH&ve^kLB3PE}viS+Ib`Kkwki5Vx6UwN&X@PZz@B>5TgGREgh)c>Gv;MXT5-iF9MRbN-i(<PZ0}{IB7;EU&4
Xf0EkIo7?`c|9hD}uYY+zoB8!GKmYmvevtkD_boDiX{Vo$C-|pn>0dwob@zYQ(l2-Vqn7^g?VtJl<JSK2j=x*{r)=?mc9s2u=If98{%eK%@AmquZT-8k
{Rs;E7aiz7a_au%!2jC8{sUY34I{s^<#$W}-?T(_d-qfOZ(awlDj&QSo;}+qPWu=}JaEMq{M-)xGo-HGR6>=1-P8Q%_RsyR`gzKWSJ&#s@AzNDE9k<ln
IgZE<8e-<gR@mal>R6CFWyaBr!g0sy3J9G;|o>z0po2Cys?=X=I#`H86Kzo(G<Ve@1G^!la8&({K&WWYs2z=*W4}I{*(QyRP^<>pZT_SJhR!~i+|FF<Z
{t|=3D;NM>BY>m-hC1{{Fe=?>GMa&fnko{U4A2na@Ax`%As2Kv@me&YwT>`T29cW#iR17hX6#?*HWTSNz12pZPAHb?H($cUp~q&;LJQ{{BbS|L^?y&EL
QI_xJJt7v#_X>GA(}uixL}|1TT=f1mpOHGltd{B+UmL3etj45zp8V0#hcNa}f;>HAAa+=J%T-9@!bt@nQ!&-^FX@0Z7~{GXn`e@OoPQvXDM`}lvKzx?N
pzpJw8XaIc!nU9(0HZM{Ac4oZ$mF+l8PixmeIe*uAmVVFQ@A&^7@vahSL9(e{eGt6xaryYBiR)j+|NQ^;U-##Xx`W|ITLsfDCK{RrztVYG>GJS%+dn;N
T;5+3eKPtD^FO!iANw1vKGGDlob*~&Mx#6Z*YtL?_{73hNZ~v`*YM+N6Khv=9KXw>>0GJpPy7G5{ofsbjj;Tdnrh5_aq=ENo)KB5KOev%Y=_h2I$mO!8
r=BdD*y8M|8%?g^ZmCUD;OSAS@U5XR;l}w|GfWS&fobhDAe^x1Gf;c?hDU-G`rvR`#b)3{O|bR@xSB$Bk{k~FTdo!>QDK#F8$Q}A31+o)<(V9J({O`!g
#8r;<gx%pWBba<5p3QW1X-OO}_SX`|x9bx{~3?f$EbfeyK;EyrYZxrvmg{xumpCJFMf{zw`HZ{O|bR@xSB$(eY&{DsIrYp3Iy+x-}=Si1SYC16H<uK>c
?+R^h?q4rUl`zvu6F{O|bR@xSAL$N!H19slR!|M*ATpI^KV{$Kvr(l5{E-~47rUlI>>S95SoYm5hgmzRi=ch81qXznt6LE69<Zj%`0gDwN~aJb=0h<69
%w$XqEemT_VhtsSwAc_GOVgvP`Y^|-grrJ<?(wfU{*I7~I?j^!cqdf5juTU{rD@y6B5X7i~??KQxRoMZ>e`VxpuTN-vD-^&t^-U2P&$OaDlpjDtdUm*e
4|Z)(l$yZ@2W{NCRxumvt%zXsRxqmOcnu9Ga2rg{rvi5zKQdaboEAunSU}xyKn`RdFpxr6J<)(7)iDz>>!fQ`<jC9BLv4n#ti!zt46L?dRVz7rDPWcM5
ze0~Iez^8a=`B_6V2aapqM7jaR8orj56sC6??p%WvGp>9ywNVSB!o#3g}dVgfHVG7nI12S)d+g2UV`*q*hyk2Ur9iqA+OY&{!HzhsqgcIJ}--wT7)r2J
`lm;#H7XLHZegRrWWTzh)8ib`b*UR`O3I9bRm0a?B@z*4S^TnCpVkCqIA4y>LkJ1kGHK9cmHi^G$!DIu`@SKDw7hx?9|YJig^Z>ng7?=(9J%SGjm73W#
4Be4S1oJh3-Hk@-P2K@+cU)ZWFnqtR?MNL~pIlo=+Ym^uACO4W5wk(o-5P?ZY-K>1R>v2i_L1V!>67oek#9RF}#X6<74Z|Sj1Py8Nos<!=7U*Y-j$#Hg
l*owyAa#3FL&xi*%Hw1;`0RZ!p@=>)j<80sAa|V=`JD`BsN&XxPGlA?_b|~9CiLrTqYG5AmG+rWlW%Qt+MBqPr2~i)}PTh|gdeG*Q&1GSDV65iKy`dVF
0J-<?N6{zBEa1-ZIj;LssqHN*Gbp#3kL$ue%*Ga-Hj;nC33cK!hPLvOB6zH=JHF|?qF7)5M3Pk%MHKa2p(q)zl;X)q0<=_hH(L<2ED)9B0|gaq6k{C64
o(k$MR9QDYPHTR6S~Vq$4mQ?7%Rv!72IBL9wAPbgzMxkEU-69LPPe*88aT`0NSswh#Z^LgTnOo0J78cz%`9KMM*yQ0f@KPhFb61IW`uh0$9L>$UEN{Qv
KyKfd1I<DE$$ywN%!?qWUQKv$lDt5f`%nu}cuDV$pEi`!jA}$5R0czE6d@9JhIePkm8PG<u+hew?r{&C~|>XI@eyz_bsL4LgHAK_&?fv*iU8pVSdU>9W
`6m}V;w2Gzz7vIvaIm9_|5_e3y?az;f9PSyrG=t6u4dO2GR1vhy57BX7%ph)fejoYF1=rBTjrZWcLo;P?09~I?;p$o<b#vC{fxr!R+{+X@fWoMEIIfzP
eE*PWdmLnO~K;!HO{%Kw|Z@^wQ9~a|~XTNQ}u}R92|DfV^FlOU9Z3(DBYW^Agq~!|-MUcF4M7K*S^^9yw1M_~OntPueV|TtRJokq$vIh$)S6RN%u%9^t
Tj!=uC38tt_^`wl=ju(U#P9LPdmi5I3AIWD9Ovw#0`|e;An<MY(DLlp1cW-$@gtEdM#o3t0!tA?{5kjoqYwb{0CsK|$K!#_-}&|3AfbX5)wS9SR&hSLa
C{{N@}jd7TAMHf_!z$m%3YPrpYd`CUQtzq8dAiLd9sB{I(9!EyuImiZC;A=1P=q;k#+1Jq19r7zgUcGtWEFSQGfEs)U02WaD3tz1;1Y;_Ff3+JyNS;`T
n<qS2~X|qKfj*@lWfPXj%P}qqO_fN%JjM5a8d(+SK>Y4zJUFMn7mzQQ0gX<cwNYTvD&lk?y>)NVTQqsMS?-HimfArE`f2G#zhDZPIq(%Khs2=yTz#T9d
H@p#Io+93jRD^|F-~cvZ^^ja|bFihF)W0A<RGN-9-TJME1fUTTN%%?PU6WT}%5sZZ44#yQ%Iy*p6^b?y2_^--N`!{NXV+v}-8g&-e7n`%lKDj2d@+de=
si}yo>oq=^UXV6lVAd3k8)!H3}AHSUqq2yb7PN@(zLmm<Sa1je4^?Smv$bpIxI=2CY%X`P!nLgI)X}}LS-adDf-{SAAAE@altsG;Z3C*9-GA<t*WKtCU
?|30}R5;Kqz^^Lz1wAe%f)_W6L8Gai1jA|61=dt3p`u?X##$+ZhT_NHFqGqWt-qBlgDAlr=3kW+n#}N0rRx?$v>Z#4+qC_x=_S9N(2Mc=&~z{R1gGu&M
)wn|GDfJV3ADwP)IUuHjHxp^q1)37<Dtx!nSg=%fK$Udq#m6?u^IhtLYB`Z+zaC|ROXJ<&zy)R?&<7P37?~-0+Dh7>a@dSw#x|v>DeA7^xh1tSOZx~$e
CyC3Vl?Ds=c=)USeX@)#E8tV)0J$Z+Nh1JYY@GLE`D4Q+R?m_Vlea$CnBJNTq|4C;l*c2?iGO@qNPig>Nf*e~%(4xdVj;;U3Ngn1nn1Gv0H-R@>?u=y3
kjI#R*WQS?EXIJjLL2@5|SG;PeRU4S{C7&K|+A{ef5iX_TDQ|R)l#L!gd<P0B=+DGki^F!s9UR6kX&G2}+_@Ny%LIjSZpWw=RnU2F-mk2u7@Qvo9D9zV
)Eq3`c!!OFKRSpdfi~x>y8>5f<7-#D{9{?COMMB&87S*O=7an9?XTaTep%nAofVbSIih|nF$H7@St{!A+!NA;uQ9>hN9)$#4`HO}&)tyTd5Fw+P!H6&B
qpq#f=lB4Z?+~H>GT$Bj!)-h8%!`DN63#+%WK0w4{Me)F)HAd7$;Sd@eiOSq7@W{(J_LVU#*7FoesTuN6XCD>DdutUd^4f8EG|P!+;K(I;AuZ(7~!9v@
f3c8&^?D)0GSuE(d0dEj*9JMf%^4x$FVP(q<$L7ga&=EaD$~@u<wdAz!N=8sJz6ZW5#ZOgzQUmv96|<(7uFsvVO;#h(7ZJrB;MU{@vM+g<5=G7~>t2b<
Ypg4XZ^;bi<y;0gxLL;ae9yYE^kIA~b~Vfa5pGNqsPe0)TuCi2l@uRGk)82Ev31o+2s=Ee)Sc_$V|1rJQ6dO8YT9c)I!x?!YPv@Nhj|;39sWWW3*m(X`
>d{y~2StHLrS>i9RHJkP=J&zv(_G~!71_=kk<ck_|zEfp`)VCn>4S+)?2?j1Cc)wKY<bW^O&;@s2Fs)Y>)*NP8>=D|g9GOsT*iA^o2$lAz!4bd6R?dMh
7Qg#M_b59=>GvS9Z;7xL&m$pRzuSZJJU-Ik`d~_i0TX|G;k#ieh;~Rx$)uvOm9ft)lAD=_d#}?K0p*yiKdCV9UZoDa~(w{D{yS#cl`IJ1%X4w$F6wC>A
!o56ytNB#Za9RbFflC^yDT7>CQLhDghQNm^+mQ9UJ!Jtu-;Z3;@G}QcdGH*ntP5~V`fP6C5AjcK3N0p2CU8Dz3i3NAQFPxKS!gHrljuiKF}CykY#=(tU
sP;7H>+PR^*~?C5qh7FH^(l8O9qPfZ9uBHWyDWi9uu^BDkAgyBz!#C#RU>(CjO?6M!}TPmxGg|5<JhX*-@lVKS4;U85QO9BzolL?~o}!4xSm>4$U)PiZ
IecAJ4@rVbn0Wd$5TfB%gF=tW8AIlLTqRk^G?)qKEQX2kY4lad?cHTKR+jT0;*XR=~~1-ZTr*$0E@))!`+Wugl;<M?1aI7{~Y8{-u9=vvPt1_qxrt8lV
g0Yl2tvk{FIDw?!bw#alz4Uhr#EwTBhD2!8Nf@~&d@F<c;l1q~NX6NJ{$>o>6R4}#}_S_Nyv{3_{G4$%~K8>7F!WIi7JgT>Ry6BMl(WB`-vtHc8Z%G9K
fZ-R$D+EA{rl|$BijA6Cs9?HcR%_zHKt#A}Zh!=0Tgl4^!CJ{HgLiCbGGXRXO4TwRzAdk`LS@&f=00t)b6vdmPShw<$z?LaD+$htXv2R~FgO?99@T`&k
Ekx%JK;4ZmYG0@n%<9_{zGHi$uYShk?`?v5tUYkKJ-1Nd-jW9e{yN~&Ux<G62SbJ46tbwLBS~;^eqBjCkWr5^Rk6bZ(QgR)WPP8Kk=n$75Wlb!e=uItf
{cgSXt<mzh#sTAhGs*K5~c?8#v?^+yArL$Pb033P^E&Cqe@%f05+C(RHrvMn-BWh5s!!*G?}MNF{F^xmuE}CAN;qX;Ch4Zct&VwZrW_!H6mcT;!5=RlJ
vx{UEmp371g2OSN>he1cKig&z;d|>mu>HvQ3E5*fg{RGf*yZ&vj58_6fZ&cbfR^YAwKVlkPaDI)MT7I(U#6!3}*l%1I@5@hT~KYzxW*C06V_*@<7>bDr
qan;e?Tgfj?vz~F?in<JrVFW^#IJ(@;*VB|+As8TMGd}}l_XY9mu6KU07M6XLh$=LK!-r%cyNZ9@n52KkQ{`rP!)K5t{OZThpN=tt|qg(|f-iEM%=~<R
>nsNulv})pK@1iWb!uNi6eyx8)KX{<LbJf%=WTBI^rJs=}-HHC*WqyZiVl~KE`det5BhlYreGcwhy%mna-82B!(+_<xh?mryvmm9Z;w2G3DJ{f*L;48z
T6yC;f4egTuSx%;#}GFwdq}09@dsrsQ5WpPtjd$~mXOd$NP#-h-=AnX!;J1n)ELX9R)i1_^2fct@aJn64m?(AN{b);j{4zd3bx@1lLVAhL(j62Yda{X3
Ht2yh~T(A6)P0_1zOU%!RDI11@*DsIq>GHk@&kN7L4Hq3$Pa)g`TaoD)uG*PVj9B5%!O1T`OrK4lt7NhG#DPI^bvgVA>^GgZ$)Z#C#=EV|7pD`sSfF21
LiOc_}RM19GnDbA<*ur_B}D!oyGHv&EZ|m=8PZm?f=^;D$sZXZ*!IgB3FN%0G9ge6KrFYn9;BBRUO`ee>(O>^$*5KhGcaJMAL>)3}b&bty%w&v%YoK+U
y@eW`+lWjt{Bg%{=5=buKG?B7P&IP1&xJV|@?S=QGpU=`~wh)4LjgfnW6H$Bw(8hP?FDFeK6yjsiry&Gvt>+SV;z4?N%r<Mt<_TizCU5(H}6mi4gy@W{
mSdOCH+Ia%U+hn66{wj?9)N&D2>dc~f2anpeCLVxB4mT7I-!inFh1sD0rd|mBh*ztL<bTFWEn4TV!6=t-c+#PA(NKN}zl!SnA@TRd{X+QLCi&mpUIXy>
=ZszjxC%;qNQj<49ub~@y!TbJ))Vo=K7OL!Ek3h(&e#uqph1O}U!8xm^LQ&D{W`d~a`C4IMk{;pE7CN2qw^;<C+EmQHz-}yanHS$_bk}uL(l@`-A)N(#
5jLI>XeZln@S9*<KCNK^adVHcV{Bv-Mvo$oeLiM<y<Pp*Tu4Q7+M*7q4*9J7Y(HTo(+#Xv7!|vF^vp74eLvU=fM$7_`S(scc-_zWoKD2b}Z{~=<^#&-q
)O1a`StE^EW5zRC3OYWShj_iIpUwr3n|o{@ywcx_%iV@AP`qR%Le+%tC&2j}zxGK;aS<+7H6l#g)-hRsQG$nD1SL>busZTIKjLxZK$zk{{V#n?XC-@NG
LWYTj{KE1z^(U|(4X=S+VVKoC)PT7H~wsOx;f|KnJxQ2Y8idMy^Huhst8;Y?;3J3D{e#Ws4YP_@c0?lkqPnE9$`)Z>XPBr2QXSZ;TUCGIPGSh{9s#^OV
7BGYg(P!|r-E*3T6ueN(pL_e>#WA^8Yh1r%~i9o(+yLc8ZG-%jMh;pq5p@Z;#k(CXe@e@`)V-4eI!jhkOTpk#2wpz=vrM+?Ps95KVa*-TN6Mea`2%QIx
A?wj3(0|=#43q<4^g#ogT>m&>(#n=e^0Rr0;L&Ch+HHDgKodOQ;IQ_0RByKfW4_jLhYr`=QKNfJt*PQp^0gfXf`4llswMDPSoo@hIA4H-zmKyl0bOLVV
T@nKzVDm~ft*)3FVnKt8=3cDm@ffZjAvJ?Ysp?fSG7-++d}17$7-TMQ9KiLN3O*f!#jAuy~tQhKvxvh`Qw{#dQ)E%;<!$Ykf(PrpNY`lM5Cy!*ClyF3$
YhGiZW)15xcCC(e67o^SY>w*kwd0C~|`rWn&aLpU)o9OrGFNL8j5Zu+v3)rxZd-#mtNq4O#~e<9Nc#XN_vzqwoO7NFH$S5(B8=tGa+0Rx#?$kM7vCba_
i^z=|kRV!Bo>a2+IS0TE8=6VdPfY4PA^Ci-i%{6`=L<GBG*abr=TAHIyagjxc>_9;Q*p0<k3)tmg|J=J73KCw^ugLz*-JbNkb?7?yjcLf*7;v_^>HASI
eLE^W0coK0KOQ+C~lyggUfq2Kkttk{G3@#@8DE*4W{ZY)u=c)!!X<Z-nOZyP4gRc-rc)<XL!I9_>?>X3TWSuMV2c4yuvAmgb+CF4FD?qo;>NK06uMCJ7
)@)OwR+dJZ?u6gtVB<oIpT03X@6L`r>+oXKQ$X;04l@O>Vzi|a(Qlb_t_*<KNTwY1%TK$M9lioWzB>~=qQDjO;KO5Eznm2U;0_BZKi1HlG~!r&mlj~jD
i2MXeP+}~d}PvCmlaBs1JQpPy$s-LKUZ`ovr#Lvd&!`Ijt#1Ao$e^930QD6Unf+7C8-VAZ*M4nScvYl$}8qK)>%lbe~L7pIx$ji<(_;u{0Wytoig^Zx<
z2+*%i$`uo(LqN;G^g(F-TSr>#x);dCH3PaYbs_m`tyn0=5{XSVR6>R83T11kb`N&IFpGU{xfRNz7@xW(uhU30}yd|QS>@#=8w8N@Go@@0dC;~r3+_Ef
6fYqbFGNc3h|qeieak@2KSyagzri<4qjjvD~~eonBJF_EI0cpU)UuQ?u)hN+eOqh_F?h+gQ0MokUz_T8n&T|FQq{o6kv3bdjhr8B|5_+H@(*{maL+KmH
$vZr*sncGU7y3N>)r*z<+9W9)72+c|^^u!;@>WpXPo&<fK->Vb`F9CIhe4V8Rk@@O#>wtssaGY&yUN@NOq}~-l8XPOQTqbyX;TA`1<D}ZrJjYP_)gOFF
0%QBHZwJ#^rm*YNBxOg}DgY6VG8Ri>xP+EBcgbF!K1#j_q!%vmI*BVz8NSJvXKkMA^bG41e^J~uGNYzvmW3ua691;0Zj365xd@+g3{i8?i2riP64E<5$
VjSJCN#@0XT!PXWAr+od<Jlv&O!ZRy>K;DUq+`3v_Q_bR8%*&NwDh!@WA;~t?1g3`H?l=UqI9MJ|2#$su=DG$xw=o428E#lL9^S)L$R}pZ<X#{H=HHwW
rrmf8gcTejHUBw<E+}A0zsN<5}G_X9Yj;D+>&!Hh;YS85qqy{{#Q4#%(5k?S9X2+Iw^QhwFbpPa{Mpmp;@##j5`yJ}hCSkmKrYc>5k6_-Fs>d&)Q%%QN
wdvkzybachcpC!0d~gb5yL$(8^!;M|q%$DOeqo9MOEEv^61zb1%O1N-Bx#s2%#&+5}21}V<QBU<!zQ><f*VrcF*LbvRVYb%jc6H0+s<64JYt;=Sv%5Ew
*$WQLdY+R`GndrW<L!Gj|YWuQ1-jc5!Y`kPFADYJXdIa|U8{@I8xLW%L)<XE`<`MnOg{du5o(P_VtO(`oU2WaY#NS$4b;LhjxXu_KTU+6*jV$giK`dB_
P8D!qG!7L%s=&&NEC7Q}6Mrx7@6?Ffm6fjdvx~A>y@Vt);~jFXDxiDgwT!;Jt{FJ1+Y6V^<f7P~CYXRY84saoFC5!D-9^BSrHmfbcPIWqC}`Lu9}m4M%
eU#vU3@^E_lVynX;u@%DJ?KOSRT>C{WrBwl&Qjooo6In=DOCe)tQwxOBhhkTT!iMG0{IR_q^Z*H)pcm>`4Uvn#4%S#QSXAOF^Ny`gBJh^+Wiph|?9e&x
=X$DliEjMY{**D{JBs26kvG$8iI7d_j1iSW-V36M8VYdMfIU^SQP@Z?%H?m1nWC=_5m^INe|?ha&Fen-r>TIuZO2x(xLqZ>365&8}p<G8>V;PPJt;?HS
Ix*(3N3bw;;qtjgcVhxkF3J2{eF<QK3;`hvQ>Vg=2rthZ$B;*1i(6Ki|jD&m)ey2qcMvlUe|QjS>MvxbKAnTUr^_rt$l)+eeoy=TmgDR*E~(uD3UW!D$
x?iiHBIyTWir(m{>*xq3NK6WTOpm%D$ibRx7&8#4tHgaku0xBRwyd+BSn$=c7;T;s;yNM@oi3men2>+Bv)kG!Q^VuBEi3)t8h|n-)A4b*NLjZ+yC!tGn
Ju9Z--#ti)J;7@?wnFW^T?gn4+68@Req+?*z?p!kITs0RO!VT|t~|9~iJN#@uxIQ!INLDzKEC*MMs2NeKlEERst~WJpK8UGrUq=D?4mY{{M0(r)DD(Md
qodHoE5vCUqqo4Wc_?6s}x1w9t)IR?|?gj4Fvfm-6P-yZHijI&jkB%He*RXQ9H_Nr>(8rH7iK%M?m->=@m6*%?7FkbtC#0tEqXcxD9;YN{qOMk`+gfmX
=1A;Nf;>O~$?5G0{7XXt;E3myT9dK$Y36ETb?R^3+<~ItF(m&d}#-lKRxcQ$z5}IpBl=3uCB2A$r^t0LsnsAn3QijfkI=QZ#;5BQ%C6t-!Oo5%MK)k^(
UaSzxOl1BIp_Dehw+_~pN(Bc5=2Nv#K6a&p{EInr>~g?f}snAQS)L~X3w#4peikZ7%Ak?!!cVpA&1!A=tH=qgWAs2ycGf@YWXIMs`+R*CRFgXZcG{CSj
1t=)a0rf<>NK)RNy$~85rGl;mu0p0Ajtz|P62WUagz{^l{jN$;^mf}IbqM4Y|6ux{bk$V4Gp_|Uqr2ekG3!13D;DLX8p<+IZMuy3{B46c*|5aAvuZL^z
BfgVdMPXGskQ7AlVxsRp<6L3CgHnechSYd-lmq8q<Zgec_``=hBV8AHg<q>jNa(w5Hm=l@1+T40(Yu!~q1(leBgwxHg}@Z7sUC)i2;z~y;VCyhv($(71
-vx^AoKIu3#xvQJn1SG8M^l+U@VNKqfEJch>~1C)%tl_F7R;aDC`gX!2wyyZvRfdoX<xY$It2zTFx!EVY?)63^Xqal|Lm_oDaJ6w7&q=HNh{#J9;8Kyi
5i8&AqOT(;Cw7G4mq6xSzd-BYg$%c)Y5(;6B_8F8Jwz_^T7VG|Y=&zW0wOC1E3?q<t-+C5veXwmf(uGAf&a7B@vOuLg)qAv-7HKExhavzF*5j_4OFc6n
J+ZtaHDQ*~qvNh;5z-i{8|%f43B^CA`yYUUR&_eYUR#WyDYr6&5eQ{_B0W>K<%bH@#eXfzW3WO*A@2mHXbG^L8vIXD3KCs*U=DY(q0LGe0>hqsObn{J2
~9)<u?O|@Y3OBE8mWg60>1@NaGG{Lwqgg*$s5dRqrS?yMlLc^@*zBqx;Gr^w^8$n&a(`&ta@1a%)6xj|*{cB*V1vNiF69fs%p!(M3j(k%K9TxHspzJE=
q4^bI0-IVC-ESLJiuxVn2ka$j$K;@n1pktY2zn2l&`3GaY&&<z!p?dp$Y+hYw!6npL$OZ~LMKZg`WIvg&{osOd7sItLZ`V25BIZ*s?|;eTfI8El*yfiV
)?41iZ7fh=qA?@Ww;BNANTXHu)3xy9$T#lbx5o$oT$h~1+}xa=_Y#s8SpmIEmUd7Bv7%yNc9_{cbq6x1?4J2ZhbWbudHgPy_DGiH6KP)Thz>$9z*hV--
H_7SGiJbV>KJ#W`wN=-%J^`Jre#I3axgx??p^?AjBDv)>}*bU85<+L-YdBpTht>+-hUYA>0>OW<A2|g~K&;^j8Bpn)6ZPmRf3m=na66{q~6eq#lZL0pA
sz-gAfwNBc6?psWi39W&shJscF!)fW!l{D7DNeX>&Bb$AY-v`WxtdPt!WP!}4UvsZzgggb>ciisbagVe$ZByy;r4+PL=aszKjWG7lb`Df|)@C#H?K`q!
GRldP!bv~9452e;z3J0<zJU;HOn`{am2#c~YN;`6hU`r*Yb37pb_`yO!1&UzR2R{ZUcYGq%BMV_X>M4fv-7#^n1s?&5EAg8s6iYk`G2;Ma=~ue^algyb
MHj(>QC@)O_udnK8BVn^6IlS`56SoUO#-#?L8k$(?2*`CE!-Sg;Vu9ebD5yNZy=-3)8h@`t$ZV&@q5LX4-pM(>HEQUe=KX+<4zmgD^<rUHIwnoiE08Fv
>1)Imm-*yy&k3DTec|H@Xi>N7P(M(mL*oG5QXZ~y0TCy5yri_6MrGMNQIR1E>Ye-Rl!KM%Puw3qeKA#_|Sl#_XOhPUE|9PiGJ5aTZG%~Twwe9q6MkyBo
Eq;qmEkYu%@z(!UWuscTf0l+(XlJn2SWexDek5;>R>%_#W`>1wID;PNj14HB~T;m4b#2n2ZbtUk2AxXrjUliGEj<@gW`TLc-CyiM6tIq6rNZNhsLiE!D
F$WkJdWM1NE=@n<$tT)=+UFG|DsQ=6AuK)g#iIeze}$f!jpnb1C-SUi`L66(bj0I0Rno8Wi$cI@n(X42v{SJY=Oq9NDU=?z(>ZV(zDac#ge(HpqgHay6
|JcGe_Y~cI`7gQFv(J{MvxJcrm573&_RcP4j$%Wg_cWyz2XGNvnHh^+P-*C0v0!0xw^nkv%1gOL6?AX4oGqlDc2hGu|s1+^MT-dSq0ll~Nq^NsU0(j0}
D?;FONmWr7-V$#30F`SAX3LBiQ+hUJJa42OLn~folE&0%xMDi0j+S}G3cKFy&=4G_Svx{8mSX8vq4I6`wVHmS0JLul;`i)H%tatrEG?J~QI_DE(J#j50
#_~)aM{sMMss|kA1TeP(KJVeVDfk<fJRF`dPH`lSa)5UV31rx6gis~n#4hDka<uT2i}T8Ew<ta5Y0c}uz&Wm^*SCrf*%6WL)#Dhg~R;__}$D<S{@AI&x
qcJsq|iOJRHBF((5t@ccTSFkNH=}!t<sRfXD~52*|JPIaw-Ldu)p$W-AmWe?SwKw<C)`wPn|;&A&%c+@1#dSkpJPF4w~YyqCd3=@ks2X-(4#p?xNKU1v
&d*mtLZx5MR*htlS1X{k>fU}mDX`Z(_e^T3`PKx2yN=jUk)4Wa-$Sf(~4{;LL|y)j}2Vf`9#eQEMgpJn3TvOJbiZ8xD{Rq0`p44x+b{~7Zk@sFMkZ9}@
_cblI=X)%@tj(#8GwJVHNuLKZ*D8KkbZ}rdFE-1p^6Ln=)b`Y+L-Swv<ter$8^)KWzU@zPP*(>oA<#*jvcn{zMR5it+)l#g~ex6oY%BAc}^tZ+l{4GHY
t&AS9I=;19zke4IYNNg2jD)1{AeO|B4(lB){E6ssrAg0HMkymosF<(qt4sX&bdo~1?@pNTk3W0RV4W2Akoh`5x$rDtooPlbJl|%WK7$zak*|`)1DLVw8
3fSo2%bxa{SZ)3V#{H(&LJ-6=HtNI7<nL)?FfBvrlyvEaw_RN_B;y9%NAN4@F!TEj~%``Ez!@1CCeapRAQWWJLAYzyqmxdlN>!UHHTJna3va@6$)wYFx
EEnom}80pBZ~!>+C>Ir#C3koQ~dV%cn}hAKqZo6c77`(AWCh;sEk8qoFah)zF#iM?>(s`C`BRaXm@Oh`&Aq;tw*D*#zLMK_qSKNb<e(ct)<1c9)zwJfZ
jcp$H!bTLx95?r?d1Wwq&iW8zOv-31MKLY?WgB>e8cLxLoA?PeqMt`+D`$s1+-K=4;7q)tv(ufxPR>Y;_Lg@wI;pD^FO&P2~gQUN#97|<olE-4Z4MFuu
89uZ*WHZ*&7383=bCLBFNhcSp~e!xqzE4T>R%+U}K2XK$+0~((6F*S;C5ka+acT~~eCN$rY<wAVvZ%FD#xwd~?b_D#B5K#Y>h=)05r2kXUzR)bOsbfPB
ox!Oie()t|i0GfkX#(7BN7xbQbUF@pr$Q8^F21tLVb;2$@uV%_A!?5<n2jQUZy=w=2suE;igi>B8R~+MkQ@9z?7dmftInF``Ca;!l!AF^sV<moY`_Et8
*r&E05cC}42DnNv9nrTnOT|VoWIo77hQStYHQmD;)!_H`Yk(bjLg=<f+*EAEAH;wig()>g!wBE*6QN^anD&PI&o5rnk~1GByj&{gj!-?ch=3@SML-%bN
s5)u&i6Hij{3F6L(R@S8>BGlS=bd)XrL!`0BuU;~ZYMecBlnCF;BxQJ3ku1u%ar5fLIn9rg6?U{fPxDkk0WC*XY2{@h*_>?}jan4F|}X|i6?pX_Vv7w4
^CD-<v4gU`Qi{KCe5+qEPGdK^4lv=5h;C75?Z;UxCh;z_DW^YJr)+yIzt-*D<`$y#v!2ufPt!cSn&=46F;1?Y?8PVTDN=AH5p=C$#;<>TFJZky0h%JiL
s?elg|Q5%MiQZsk&-6X7&RNvLwQam2?Zk&3^)=$$qmH7F3xbftE$Xn%^Nb!QFx&>4{rpA@M4yyBr7&ityk?IcpJmpk*GwzQi-!CJ&NI*G0Z*u#L=dZEQ
lz(K~oo<`Q7=x&GlFzAL+A&)k^QnE^KEtVu@78d?UnJRgn#KL0zeU~cql0hE^CE}pU`F*8#f?hpmv{D1_15IJ8bU!=7S=A6yf;F3$Z6fav)70QB`Tiob
57{y{;Tv}73(hFtWM8Jj70K73-4C7z39zO<%>uRat=Z14uWpj_Zx@#>7a1`zHbH2U%pl5>M#FUTQ*%Tuj@O1lxn*c{#G{?k*a}EJe4O^m+tsTuj!3@yN
ps}>309!{G>?vXHlcj3*3I~b=%_2qE{xFTHNZ|KXg-5I73nHuDpHpVAk)~;EB{i-k)wNGC$q;C?@8ON=&eS^KxpKaer6vBfGo4M%-^){m_&%2v#>L(M`
9f*zgr$$}IQpxniRYi*!-#T-My0avJf<eYUsquWr2f?|f(HpKsX{&)J{*F8<g5e)FDx_x8f4$|@Ii4A&aajC!DAw0`guwwsyMp-6xM-TY|6*-sO{!<Up
-qplE{g_}ZIcWwhr&e5`nWG)fO=leG4)}MW^SGq052FxnBmc&gA3W}bjvMDZ_QyV0bD)$@>=bOvmr&BK77-*@*%^%vjT&xddWub6K^N<aBGoN7>#-pea
F`1JkYa-0@M)v0(<T9B5*3Gd0^)1bvgROzCQq(DyOZn-qZT*Dj)Yk<(KLoyzo)CTHK~e)9eT{D_0~*NoO)du3<lKPf!rz)Ptl&$rJ4WoOX*bC1jN-qdg
>b>ehkknmI(Ld$yT4W*XeA`GavY7fwlrV_80>p(<!iz`M+XY^R6ro)$l%QN8-WJrNa0J|SWP@hiL9JE^dULk4!RVVW&6hm`qA%mdeZw`i}d|%)}X9=$Z
v@(K7IJb7xH6ePujHEmrix)?KHB!kUti)YS->7f{R^FsZ3am4}Ldql*el_!t=H(RcWc;8Ib8=(6r(UwK(g>A&_r0z@7HvBINco0{%V-e1DNnjTmbFeaH
(~AZs0plXK%LgP;$GdrsdOO+@AUQay-_fXCBJ4{WQB{f`fHN)n*c(MVd-LzTWUbx#5$-Obx4CX~k&++V4<d2`7Mq6(e0S-+<N!A~7grIQ~Iyw#sQmO{(
<#1l5Ze1suFoHu|#-@Jzk>_W;?Z}~IhJ+1Z2u}lbwHLvQo;4^Q4)atz`9zA&yWFIw^+Y4{R5^k^z7tF<g^1mLsx))B6L}4g#IPnpbc&BF1<dG5o_(0Dq
DdHSLNS4UkD^qUiK_PC?xA$Xwd}VOGaq_RZF_KTD21S;Em1mIaI+3NqSH1y-To%O!;c1EWo$M()v`EC~+8kmraeX<SB082LTdJj#mdWCCXJjab){za@*
TVr*@q7$Vf?^X<qF<Oo53oZ<-bZJJZ<PJ5f&A;c*=EiG@~6R3z7$FMsoH||hKD>HvwOw@w#@b54J7THCKa}6wY4h52ncI02c++ifVj!=h4^`R#xcqWH-
S%bNNr?!{qys=9XOqQsAnu>f{3H3{n9G*gNHh0?xVz<3Wj@(-e1#TC#m=_uzn=@3kiefjdw!KG7xIS2%_0!YiSgo+mudWg;=-#N&)}HOZOk1u|GTDg-Z
&in&@{65j^Sr5GOy}hMc|`zL09XzLGwq5^#x`($vd7LWfH3i)B_04WhQW8=En2J~4`P+&;dig2b-*{Z5-&15gp=D=~`;p8&zzGDy@sPTc1`n#8gIHu(J
LAvRyfae{n-(%y04hR*v0oqO|=et;(r{c`0-(ih1)qYP_=d?>Bo>|4-Z&IAH7PSYz&G9ez_*LN=L!69KX$M-jUEGghv%ah(Yx7R>6z5}2i5T{-6Huq%^
9yYkFUp4HnG<AZm=Wm($wOmL;!7S1cK5n2wQAh2&u=<it$W=oWj0Yt`)L3C3@Z&*8DBk61vz8=fQ*frd5Fv3%&|V^Halk>`<zcxJ+$8b}oM4vqSG2h@W
$af2i>0KHfhr_BDG)kmD(q7_4!DzY(?)!Uum4hit+3dP%@?iU{iS%9xnZ%N3-xUpD*^b#B~t{<vzFM+9&cfa?r^`4x`o4X?_e=EmD@tktOlrQIEofp38
WK3CDAHmSAgBJ;}@IdEOE0#uJRipLqd=*L0Xvn3?QRqF=>JA1Z={^Ukzy$B)o{8KYl2AKx|~wd&Gv|i|vDQzlEA82;}!ctcD$TB-!m{W)j1KsT;krzAQ
`)(k<7J^1~oZa3{VXP}YXU>q9&=U6B9OU;NA;o4jN^V6;!!Q_PjNq`hswS4*)hv<1!K@xdpPK?rg$F4vVyB<TX_2iKqwQu$k|XClC9&9ju%{Ax>Ei<U_
j1`1RQkz8@5ofj>|!1RpLe9t^%5o}RA%{&Ga0%fm}bdx+P5VkUeYxTj$2U9CP?z%rChVxe5{uPe^WV2^ZL#OeUm_BJMp<qVC(<x@mTsWeGX6rO+nwT>I
jhGi$oUSa~<y$IKjQJpemBLW+7g9_legoYrzg8P$=8&4m0^;={8ln#U>dtH6m%oXY4h0txi#5#vy#AI4VYvF&k`}P-Xtlyu6o@B3bxctj5oES1-djWjE
TAgT^9i-=332Sr#ZMXEfuLO^c(ZTf23j*(bhc9`jo=2YS0kl=BPQXwn-@PMTnRapde``D3E^DD@5|Rt15p*zsN!LW4yanogzrsd1<Cccvw!cw2_?t6ZP
Of#G`R3bCtbvRtwl_slxJaVLwwPOeo`t636z{<&2<oa0ocZfuHSF+LS!WQ&u_-02arvmiS7IoEph!y=K7Aq8g0jFa-aB@lHidNQo0KyRTI3eQs7pj9%I
ebnaZhNZ185x;YY~CQ4?)Lw=uYQ49;0INQx$xDqzU3<9(|?`w8Nd5I>bwb%^*aUz6yFIRFDI{%)(6o|>3`-V^&x*BBmx^7BH6`QAVgCH^t=7iN;U!F1&
lfDs-0Igl3@+BDc`3o2)p?;42vm0=y-$l+c}KaZIFR0XlQWcSXbPJ#F&9qT?4_(W%NR<L4(JOc^&wTt{C9Two`wk|@~x<bJoWb4<Mjtk80$*JN`Sp^ZM
UC#|6-$E8W)n9)`mIrQ^(6NReM{6RXtqK+`@PgFHT7q1a1XhYm9D8Wme~E<q#E4fnv=D>ECzq5@$^tx1@B3_gc&x;OmfszisOW4OL$KNQOMpvKxERb#S
^#NBBE8On5T3+Qa<AZO;`R57&-kM2do5+NmfCz0aF90d=4LDPeZ`vcXEzm|$(oR`EF9PfRLHo>kGp>$h8$%K)=!X=+zE(G7H^hic@SLWJLx^dI{}=Qem
&lhnlx|-O);Y^$2pt3MmhD|Ru!-ZynGAUBNLEahci_m?lg|`^HHJFWCMGd^OyGlsFP5OYZ+5de?Yvqlyj3h*$r^&jLc!QMqiv^`B{(HYoVCTXMIL_T7a
ih`jxH<BW9Odk;Ip^HX+r2D0wT{y9+4!6O=f@kv@1x<L7pB{RHvbyy2lNQVJf<Gqn0J*%A=mol~JW=7#nu#hL+W$p%8{%q#W!u?Yd=uO2&d_(c0Cu<td
1NClsbOVeqqP61fngOYytx<G<`C4WDgmsrp&@AjdQQ;s?OEqBCS#gIzIjTrRL<ZFXYmoSP|SD}`E#)U!}6-$r@@1ZlI#KG(T+Svi6m$M}{J%^T44o$Q@
gID!j89w@(N`;x^&ka}qR{V3eNF6^-FQ-bcZjUOp|A0X7I<KFp!n7tx<uEDtl*2+!HXG$&7DE)g|AL1HkoO;-p8hB1U+H8;$y&YwmemMrr@ti|G6Cekm
UU-#I662^YBj^xgR8~K$h8qGgA0iy@fRZ9@H+U1Pb7}queUZ2TXULzoFt;r3-ZmI9!gEeIn7eidy8QPTPrfuwq+(1z|CELZF3M#`j4MT=Le8Z?WeAZE_
Fcb{`v%NCy^8oYdj5>G)mUTr{rqsN^-=vD}@;{XvtESbnW>cKatS~YKkR_6^LG6G~M)k3>yz(@Dx#$NF2D--bF*hSQ73|o-dX@#X0A@08o9M8AxLLJcz
GL`9Nbnf!NE{hDe=BF9OE*0*D*!di1Q*wfJBD#zp;W-=iJKal?8eCyesG{fojgMQpt+LmWV-0L#6$8rO%+3Ec4&ZvzY?cviPf{oMva{>Mk3Rq5;T)LPs
C`bZL2Ld_8T^J^o|zD&~@yj%yo^|vxlMD(g2djEnSL}-shW;J)B0d8}Y8=vP~gJ&Avi-!$uxUCFf@6w4;^EVF*N~)gKB(FylVb-gJgeUe?L%+>7xNBJ!
#>9)(B<jAKF}KhRI``M@I3Evt1;dv7cz-T=UrfFcO}+vnhC*+UtW>fq52E4Hb5?KCJ^|@1mv$;<AulKL&-e{#478b96~?>#G*MV&#t8fap;PhO(HUiIk
hUSqrA|<cCZ%tBuDQOCAS?Ya3n5%<pjL(~;Kj#dgFk2SN7I&rPedvsVcpjsIP6DgmIjUj;+3(?PoLEd?(k7N^fp?4VBRaemr9eV#j?G<rDQp=!3%az?$
gsI0ewqI=3OqMC2DDMsC@=!bUe@Bw$YlPV};-mvHn;_1KhX%7LsYzP`s3k+0xq}0wul%xw;oPbLli@A8+&DI4X#c>U2-y|Ko)q{hJkcxf(cj7NV#T>Gd
(*iZ}CuyORI5vT$%eVI?NN+x8(7DNrB9R~EDuNfTK8N2)9|VA{YF{R@kkZ-MR^=~Kr-(xArstGO5%AVB((Zh}H<VBH;f9i({26NxAH{t~|hkd~^duO`E
vfPU)X#J`dN3einlU*d(Ru)Kd>zs}y-iGUkKFHbfa$U0+N{XFiWgWK_{bg+7uS+8O3FV!cxAwHux?L&WT70l%CCG`)PIi(lf=OPDTg(Uxoj(d@2EPzSz
F>mxbV^XlKL^FGUozz5k)V@}8{ab}({=N~^?C=w=RjlZ0e7kr!Zzwd}FS~D=X|$+-KkiNA^8`)|kX}mEdU=PfoZw#k@c~yrCa|H&3he?YTJ6bc2CCsE?
30h<IZjl+M^X#w+U$um-JRd-ii9s>K17J<mB6!iY9mWU1|`;jzOoMYp)(e8H+^+99_E<X+pB+U*s@P)<fO|0e>oQMplh_BAs2V~dYxZP;%mZ5h`&?tN$
78I`!D~opt1jEc@@*wY&M2xeUR+se*N-V2l>adz1IuMUf|9$dX^VY46<_jymCi9;mG!L^|8xenGLja0=z-aoKJN7p?XbXj8JOORY()tia>e9p#4}rRf{
g${|L{=O2yVB<Bp!YiWq?Gif7dh>&SKM`s%R)1@ePuUmwc*D}%IFk4(_M>`B~fb+!Z7n&9r%td5v0bHSNBJgi9+2A!xb58}q;*<UKaY0XV85}&P>-Wg+
%PlwUqcF;0<8rQi148zse(MxgvjMh@cn{wh6;8m%_G^1DmetOsZ?e;o-qPg#~NlXw6)%A_0eqx*k(1h&)?B&=G=cdWhA<;%iIKTIc>>Kk3#s?iojYswx
Ac(|k))-+Yt<UoFiArqDG;^aS?(nEuqCOnd;z4-8Eh&0M<<{i|I$DsWjY@EVyf_bX|L6a;0#M8aT<dXXPf+=pe0|J4M1T|f{km}$3v!EAc0oR=gt#e)E
L&Q5At9n<JlICWZ1al0qkI1oYPaKiiM69I(ALBbmX0`afPK}uc@D=j5v}O)eK4;&gP8p!qtVr`35M^GBI83-8t}G+irp(hX#ezcFNo&V22ps)?1NGUOL
`lh$X>733vI3|zAx}Kd4TG1oD1j?3(%*J2))RB4gHk@>@x$h&&043h}X1u1z|ozsr@KQvN@mtK-5dEd}>(gQ93fk?Sd7EO7;lI)Va#QvNf%<mGID{E@|
F*uJ;U-Ug>*VZqHx@lXYOE+e<t{$@S~=`a9tuL*Xc@X)KDsxA{fWRL9*!bjJH$4t2uAgG(Jb4s39Mak`#wm#T0UxwQhXo-l9W#{TBL3y(|&Q@1l(CHL5
>e`ve}$UCdQRDg7eKj~M#;~w6^D{9-B;1R2US>Q62n?a`i;<q$FQjj9D%*XZCe~`5ITWOoRGy?wGI9wIyhbGdiQAoIeE8G+Sibim!8<^!VT+~BdPa=*%
mjwiD(57@@_0sy82lR!{Sbfq-tN|3Q6Y&U2$X8S+R5fqkz)fMNLo~NdBb;tNJkG*iEfuTIGU6Sxh@xAZ_bf_w5^46P8X<wozf=H4Mwe!Dti1+{=FUuiu
}rwpl%9uRTU;=fO^!R>ViV9bX`h)<xnr{zxgX+%wE$Y%@OC`&hemLW_|h&W<Do5_1g?9gNC&K@U(H(OMqgUIg#I!=@PW+nyAa;R#A#iaD6$f$hV!K>Z@
L)|`UcYSo8CoopGn~P21==>q%84Rl%WL2q#;aXMJ|j+b_HNo+IjAaRRGDGrvm2UIq=x6=o3opngM!AO4qlq`y`cdeP!U+5zyXe4=E!&!Up6agMlf^!v_
N~74Ex5cSr}Me-HAnw1KRDvuV+Md4aeD%WrSpD-F-ne}{y1JTkx&KXYMDL?&XazR8`ReTX*A5+97}I3{?PZ<aX&8Q1S!#C+7NS_#>`efxX<{mx(wXBm3
N#t2d(o1ZXT^A1TPQT1<m#*E=t&~F!O5^6wvlTQ{X!wJuj<=#VHSu_|N_I<}?#Tx5>pItPq*BnXwFJZqvE(}m!k_Z_gp#^cG+IA>@IPM7v`))p;X30P&
5ZSM}O4}sm#kO;VJ}HQL?+=_gI<W(@hTZz|Uc_3ID(|y5OCUmGm={qXn$!lnW=G2XCXzJ(0+#?1o!I3)5|UTBmpbtNs-Ka+AG<&t?yt~>)2MJblSx8MQ
<Dear1H2j6H*YR^SpPYKgm!C8PpSoD5!uM_Gf)A*kmz3)=>#;#X~gWjy_Y%xdPQ(V5o#D^1*i=T+4DT4>DuSCE~Niut}bkH{`01VfTIB{3Y$f5>a<?32
!vO>*uNSWRM>Nj#9N3an!xR*9YF-G1yrv{;l@~xqs71^;)2W9BRfA*&h=g%07h<@HJ8S;fQ0&_)(~5q<dJb+vmDADNH(a<lME9V6w<ye{`Qy^j1#8fl`
K*@di2)#9p7-_WY*ccfQOB3^XrDRC7+1?l~tq4Daq}`dbWu3ny++3U5k?A)#)?7^(oV+EsnHDW7ei=Y*#f{QS)Vw_TRu1Jo|$1{;|C1b_*UFW&mpw%J4
^oL48xZJ1*kkk*t!)nf#qbT5CeqC72$6{t}+T&IBoODk$45}60Ssnd?`ATx=Si2LqH+Jw!@uiR{BxzGhS%u)f@?wc>-3xMZrX9{GavRmg<%XCma9tF&+
?3lnC#d>RKQ-B19gm<D&aBO-k6H{-^YZHJuM0fqw9yruO&siSk57YYV@tQA`{tz@Vw*B?x&(jC7zRyaD9WEUpRK1^#N#q3LH;nGSl^G93I_+N5DnC3>q
2$_)<U07oDa73L;Xng9r_^6K@!0{`UqR*H=a#AgnSEp<>u|P_l6<qz{f=?WUdW}W-y+7z7Nu2a-7$`Vi+$zild)3Jc^&C;j=xyqJwx`DJ&qm`Z#Uk;<s
@F<DF?CI81<A$8DE*vTe04V3(`|_k|!SjK?LWW;1kLsu9J~i<?Lfv@T}PIN(Xy!5<VW(C4qw=?!8;k!t->{Su9Yh=-3uP$wT${`fpK?BxK@L{s1cCjJ(
_5=$p#GrOY>fxpBN8-X=YNPmb@x)2lv~7z@r7Je&)25Nx!aK+|pdqZfUNm^dm@(^ZHAd<|*3h%$p|QXH8N`r5_}_cR_D;h?^Mx0C*RT$!uBX#a!2(nnd
^W5kp+5Vk(}S$gt=H0|*7WOfS=2K0HpH-93q)L+ZiJ^Vkv;PyAXkoq?rycXDCO#9B(QrA6`@0f%?%$s#KLiL7&^~2jJC1YG(lXlf41=7eL@UNWUR~OXn
*$bp5)x83Q?+1*KIcZ}8_ZtRUD5j&*(kWg-5AWK(P0LvR(h1P`lcTk~%{38Uj#R#N!iZz{)%P#-Tcp9BY2RYsCAJpZ=(~)(Wc;-feRV3TxA!(^5~?8WG
v+ixK4QwdSp4DMzj2^{^A^`I*Ni$sR*-HH(aT+I3~;N<lG@x4?nX&X#pyxh9L`w&PiZ_apa0U8zPR6b@dmi#aE+Ct^TL=#%=M*gk_&SW_^cYuu6W^VP)
ULN(@bWAK<6Tl?VjHkkggQLKRj_sh_}){D`%K|NRP?m&Uz!kgGdGEe&ZKj6LBk+KcjPa$oMzF?Q<@@fUZ+~Rlf8|0G|3G-}`M(5Y6b6%pTOk2Aegv<)X
G+4UBN23$~gLM1;|HzrHJH#^I)UU4vV)C&2!_2StDPPe>D#+r(aq*`Hrr@oGH3t0l?wMYsnCoS*>3D~T?xqXTq3c;opy{)DgU_U-i=U;mzdsL({jnu7D
0AU!in@g$nXZ?NZ_I6iYP@%4K=vm0O?V^>M%D`*5t7h)@mvq7{5C)v>>oLy4N8T6->;t6~R?3EcA@P)gttFPZt;Otap>Q`Z@5Z7nS8EMC9pn>2X)nXS?
SZ?(BQV_c9t|w@$QLkT8??E9TRnpuM;ep#%DT<KUNsXu^ZyIiWy(7Ht#OtFLzTMxHlYhO`j#jO$i}YaxQGR=>sQ)Gp@@<hj<WC%DP;dDxL^prM#tpS)F
%tNNIAEsUO`+2UK>d3Jl9N#h&^DQpAFtkme0hJgWklNthz6(Ke2v%zoL9#3Oys;kN09DrpeD8qo($r?eh|?<7~SX-T%K4s2@f8R#QE7g$jb3uu|bH9by
II8nPA?50)5dIa%&z}5cyms8~3`kBx$qckgVzz3d~#vb|F7lu<J?+AI`)lguceQ;QZ-Hp-&|1RkmLd7$!A}gRtThITc6ct^f=B2EPW4QnQUfy5#&9Pby
u5m~1?jU_%IZ;#((DT;i2F6Zb;`Do;;9C}bZ!NFqf$WnWc&Se*d8W5P>TUcniLlb$@eea;q<ef{S{Y#Gn=S2VmIs;@XhT@~`v?}~4sO;$al*1e3y5d&4
M+MLuW=I29v;{r60_b$bB(Q2CjbVysS8O_-ES?xE{u!t!rP1-XhRgn*Xn0%lodmXZXc`s{mFRyq78Mm?Id=0NudSSh<BiU;$A^mNvt1(rGPqm6+Gs>~S
Ri4d#zjaJac(ZXWp{ccy?}6$GK*hc?Rp(jV)0j^H)@b4KN??J+8pZS&u6TTe{Zg|bSI$Xnn}#kO-NN;)27%Kl%g%t6P+(?m6m1duS+q~sfeMnb@V*PC9
kbvTcvRP_GvyPdMFuy*%&+K#ohju!MA+B~{i>?MpDhL{ec{5hs3WvrX}{I;(<Z^IRWQWekl;&^X!Ogog#p~wWrz!O`|3bj+38`$S|Lc6V($_oPeOR6Y%
_}2c`p6|WBzad^nYagkflrZ{bxu1pS?NAUv!n7G|s`(pS}5%X*p=GlB(hhPt?K7oh6!^XIc|))^Kmf4Z2W3=<<p91FOX=c5LWb0$xK?FxV`!2{k<K_j6
!=(q#otdsd<OWtdZns^c4Qv*jW1S^C#<lB*6x?{iU^qo8X-yLUY&rp5yv*>^7-sAR=o*swHkuF%x4;}o|fvKMZht~hUH?~lax7MAS?oL;%n;y_-#f)NG
z^gz-&-{tyEnly-rh0@(0e_DXplyMk=7DHmJ&gJfZr5kAT%K|^0u$_|Fb<FZSLLbqi-m6wtJ1Ll*y>FJUvz($_+svXoG!Ka@b+L*)h9;QJFHf^X^TT=S
)p$m-h7mf}i0nva$^XKJB}t^drk2FLK)BATi>Ua#AfMC^V&jfq1F$*k(tSgnFFl`P(DUAk^?6>Cg7+=c1>bjOR12!hNqVE~FgnjG5lsj?i-xN{g7K!a>
}+nMAaz#PBHq{ywAW2r1m<|Vfy^tH<dZkGChmeEDbVRUB+&Aq*{+PcVty;z#TWZZkUrh*CO<g!0V%)gzUBA&5yA5=Kg*P?ev@b%^mza|ULXPcU;he|4~
ub@r#6DL3!fk>BeI(JkU$W*{oTm@$pMWZc{nd^V-3n@Xe(E+_-Kzk9J}iBu7kA@13~+0eN8AYV5yn8;<zzVf4)AzBsOrT`n$g0I}ZN+8rq-Ri!LDfn<`
(55$>u^{gP3h1G<)~-EvsU1P&67VIOnrc&MOd2&1n8ajGRN(%Y)BdKa?&shWe`NgME=%p;fWp2BgDS$qj#DL^|*pPTH{e|~?+_<YawuFxl_9^f>ju>K)
HRxZ=M>RboGVNIdH7>fnEMY;BU=Lt}H5x2eIk8}n^bbqmh%9E408!><E`IJDOD6j#%2_nUD;`4MbKVeS5W<0M6)If%Iqcpt4jPolP;|?tffpABL#`pEk
_u-B<eJW!+3hfB+u7#UA?Z{e;681Dc*ZzlCfeV-IDXt`-^0ZWm&l|e}%){?C9YF#4q3?6d#Pbgr2??otOfWuhu6OzI@C_G{Z;EcWBFRk9evZMKAD3;Cy
dYfl^=58Ja$*yw0x=VT^IL4`%0ki-JvKuhQc@3eF!7C!SYl=Yc)PpwnodR&g+MX_c20hX$#m*m_;qD*#uP-*kgp{XwN|3_r=reif0M)ZYHhv(Z=pNrFV
EAyxDN!9gxva|jbfr$?Ucm@OCLdtj-^fmR;Y>O#j7U7f~NmG&$r|O=e+GbD+^l!jQh{>^3A|}+3CQ^4ktbUxu<pL?b0boppDEW<RDi4m!iaG{F$S_uwl
vE?PX(QvC_n0e%j73(lTVG^~GP-`|k$S`4)bt@hnaNb|ns*?oA_pqzU7zH8&Fc3`K!Nl=PFRrI8@=W9%Si{IMZAidY5XMUqx@?J{4wY?nt^M5>0^kvgP
=BRd<g<Z&H$_1S7-{&vdR+XDwH$x{c#s@xlpg=vI@G;S?oeFpCRwq64W8vFkIw&9Nl`07;31!Px?YNGl*M+XLE&(qj%mu<w}@-9O6P=2i-c9-w-kuGKc
CHbfM)Z^eXP{sD@r=Ov$i8UbYG@3IViY94fEy{-*_`1XW;p|Z_Nbj04#PVI`xD#?Q9_|K519vTYv@(2OOZn-Qbxa2?lp0-0%9P_>;14~a6D9LY#OJqUl
rkVnxEqodS3Yg3z|^+PE^OGJVhOtBdA(gJv_D`lIiJk@0eel3<24YAPdu#0Pg!<fMtnZJ+VYo0HsG)c?N29YapuaArk87tgS)aMZtyS!7hJjvRXyU*P)
iF*PvTGsGGd(do>;eYih){4-e?Ujqe(Z4dCS*CgHYnyQEx*XlYXMrF;Mgie(6U5Pi-Qt1X8DsK_ia88F+<5S`v^sG~!NW>$R6U8h2{!1<sl+nD2&S(>?
#OPg17!eE<#X3MJYrPP^aj7;vFv{w~se6+{x4N?npCu0O-2hdvwP6^KOJk~yMI%+Kh46UM}ULGUIKQQdiA1fN6Xy`efOU+hjK+RsaFLE&)-KE=x44Rmb
!5x6^6N|AX}u7gq-!M#7=yyxlS0eYn^xo54PhTC{O{e<c~M8H{^UUqHTKzUS24%^r46QA~eSF#{D(dP3}Y=Mz|0Uy?`XbZxcNNuwf(5EXMk#;BFO1czO
Ad2!VC{@4Lz{M=zrb}%gz$0T-(*`F=qh@|eAmfsXX$#6qGgSey#$113`mle1Jcx&LsnIb3ta&$ckWU5jC(ug1B*hiDbGy!Z!LJq|OI4PtYtSM_&fIC#e
r6257Xb?XS6phKX8HBB<zPqb#7vABW#$GLJ-;wrUi4TgTVL&XCyvnB5YCzh9UFk}+J5s*9tTU*&3+J5z1yHP1jFaEHh6wiYQ`kg)UySy?zHb}aA=U~UJ
0xGw2=nn=VPVUhdNqB)W#b540r_Tij^-hum}0?ZCLsjN|gX1<jI~YPGY$zLbA3;43C2eTmjv=6%5(!>0BwiLZs{IN8dKZ*@0%xK@Ta;<iSry8c*G{O~4
$|$_sokZ**>7)`flQWMFTVZK<vqB>>5hCz0?O7cyMVbnZ7;O`w}I$@5#aO(1sM{QkK3Bc!7wfdqSB570%J=LRd<eaTeC>9Lg76OqA_uxbC9vVUu&e>nQ
zeOHUWRqzauPbMH>aPZqaW<Y|;tCBS+oCCzMy^q%xunAy8mhCQ4xIylBp0yB4nFFLcoGl;6_ynM3i5%oj1(ZJDutH?`Si!ITzQk)PbAM&84_VoZ#nY6S
fMiPP^8E${+;7{I8Tm1<;O1EKk4&0O140vV`vH#x(qr9j>pCy$Kfc$;QSYy+s;tfjBI8)Zb5jmPzPxeAw)2a@ruM%>YIdxh*@DS~uF4G^vf2pqMUQ2`^
K(p#VSmMGS6G*boL1bM5}Jc}c#jd7o+Y1^`{PvuOh9)>k*g=x&NQU=1>Rp^em(EW+$hZ{22ZV`tGVsb{#%IMSdDuM?iHoXj_#})p?UsmjxO|pw&D|#PM
stU=(U|yX1SS8A}VrD&hEsCNb`GZ99#W!lZAWsWbGDU?e^eBd{CA7g<CVO*<EMj3M`8sJ+Ob^$0IL!SK#P1Bs^A9w{IqP`QyW|W%s@9n$*jG-bgs&28r
jJr^ixH3!u<2lRrF1`_jvGHvW`QiCAa7LUL3e1W47p<1P8K_9ZKrZhC15H6n9!C;LW=dC=LGRF>_vKS4vyzwk92HDq&9H7v2^N6?Rz#)Z%KPZQ0-jejD
XdL$*&{Sjr~M+|E0Sb+DFMiZ~?!YP7p&}eUo=w%hkWBteX`poFezfWhbYNALN5H>;VKz4No(atT_1d{PcKkE=QK2hB6!Sb7qC*1jhXME9n<AD;|MFZ}V
TOzZi-rb?b2LfFG>c&TF-oRZo)S=te0Ykt?;kH%^cE~tBt9#o^R6#xCbhis^XMvP+jB9>b3q<Z^psO-7-oPs=uTsF0vqcQX&X>*}$_SjWHit*D*ubtK@
8-&FIzhrM*VXy;3grACyfhj1Oz@JTM<gt5V~NM})7l?5uyG-CKBMN>AOi3Almf|HNC9}PPQC9cPoeWCfMyA|hxd2(`uxiP+vwh(Z(QUPa0l^8s?p<wbf
2yAv%O>5hyryZLy+!?gjd*pv)HwR%;(<JAI5sj;OU7j@5~<wYhc5R#dGO)xI;U>?7wgRH(Fcz4<(N1EvxRM;1I-dK}mmmcQ>?^3iuWuBRxP{rrN$82JI
75*Vey$e$0@M)UnF-GhxB!6_cA;E1LzxKfgW+^>{>7_3Ii%`#L(f!It*;^uu9*q&6J}D9255Z<+jnB)S6Ei2LhLJK01uiJUx_ByS-nz2{Z6`}78WbUd9
(H!^}~YBA_JQ>Y;pf!L<`O)$ZIB$bqCf2=PJtdLYnFMR*fK9i1fD5XjsvaT)fQ@vI+kP(HWnS6zBF$R{w4#KwS=#)5<YK-#3JRv`aaxjySAVA?}y<9xq
{RD>FZ|S0*FUYOQbvJTyGQsG4<|LNHE|G?XmlXW!5OEHS^OHjB2!hN?beM2r4UQty(%~|GAcOjfW-3c!foL0Cw_P?-1MBz^H=j!+#6MX&e`yTd!18;DZ
(v%C29n2Pcqr}p`AY?0UzY#Nt?Pag&Q;^6?5c|Jur8cyp^jexxV;JPY~I^R+~Lx2N?BiUcQx#r_mas4_P1Z%cq%ZW{q%G1h;U>e-<bY4p%aYYdcWTyWG
ue~gz7ES)(>qWD$dCJ_BF#1Bz5DAZfOsb==;+tM3KV7(-C0aRRpI3u6l^i@cf{fkSZpnC*aNS&=vaj6`tb(9;*1cOmu+}eQhTFmGu>ecsbXZ=xLcUAdz
D8+_!9Muu_KE$sK=3-1m9*8+v_Sz~P-;zWQmONSBj1%d+z?=*Um~4R6Qnf$m&vp<9d968U02uYts<NTR!v4T3)_bexGv$T%=s(p#f09#3}@qOVFA^rUR
402uQ#{Tj~Cl9;BNi9*5%CwAA|;9|(rpvqSi=<X*yrCap-T=T?uqU~|0R(P|x8Hi23-IzAUqL7%=D_P8HKrC_py?9HBJ76~L8s%5<=Zkf6<(NCDR&-n+
xS-_+&(Am)kW;rUNJO5gRc-Yh2lAR8ytd}gXP-WFZ&hC9zlksp{fSt;!!LN2-R)zHj{qRQ6Szx^Rt=<6{yK$n3Lt;m-GLTGu>xWp+{9C#CJmIIE_|i8$
w883D{sSHFd~=D6bGcI9Fs&Dl%A%XDj;mGF$_E*wZXUb_=%rW?v!XF%{b1sO1KRl?xt%EaRXaxgirDnQW|E&ft1BA50L=7?<0BMOdSNcJl~{yAWI}(*I
!q$35DqKGyRf0#}VR@=F$_j9A`<Qa5ML0k!ANr1k;R_!+pwvb+D#ZXIu?tF4Pavz3HxANYk79h(##><GT#p^#S3xHE|dy`r<b&x%x!3a6{2!c5oOj)a{
zFIhuWJi9uu+c-2B_Qn^o_1cnD(uerT1bU!2_l~Y3^KX8~8$rb30)tL?uy4kScZ5k}%qRmnE(`^renr(z71pNlSUy6IK$)C67xK#+>zmjkv$q!)c1H86
?EP^~!i$6XYJ~qyOU9&%($g@GOXg3i!OpTW(V+=k}B+qeSIR@}-cIp=q($4{MCj&K#ex(4M`r%zr{N50AnGn-#{YwP+Qs%>(%{U=CWQSvDR~=;M-7tIq
hzsyE(ysC57>Ai>g4J~WwG7&Q7~G%l`=<b&o3GogquWWme*2m|Z{q@m_BMZ`6qykK!|an9MUB4HRWm2N#BqT1%{|4zdEu3O`El-VfWu;eDPoBp(TRoFf
WC2;=01+#T|W*HKRzW=Q`}6S6)FgU%zhZ%da)vi*3w@eR#RzGAoB3Y-Z2K!hw$xexw&*;1DOzBpYrGv->~RNOK~Q2sKjx&Ph;pnF}-e;rCb()po|MM5Y
PBPd?0ffPj5C0H2z`<@y`Ew+sI077tFnfNUCfv^&C$G2!BN+FvW5RAb3RGG2gNf9ijbr7iDa}Ks}~Q`=<5Ymr`6?b#K)P?j^@0_2WB5VCSFrX^rD=B8}
732%geMNU9_#=t5+^fG0L7R(KO75*Vrdp+vcX=pq{!vigcLP_{ctn|31cwXBkyz4Hl&SwE6*tq_<axI6uMbeCcl#EJF3+AqLiR~Sh5A}i7A08eUGxlZe
?CcyKQ6_P7SwDT#Gz`hf+zp!6NA2qWRU*7CXdD^~X_IV|sAV;6e^4{VrFv;7euBdCTNi+A=+8SYR!mL;kkQ)A&cFnKr^7Qdc(}25lFVj-d*`CjLMTdh5
a7tlOI?0O$y65BZiCW-7ws{dU;mY3_Tvd~{`Zf@J0!-OMrgj5Y;uisBrde6}Tbl46l9n8uU+>9B#{}~JF0;{}H--7~V&pkY#@j#s@x0%X9_*tVeFBmk(
DP;_HavZs;)6>g$>7hX5kgG_A(7Zc7e!5X&|ms^9{d12cES48M8$Gae_Hec!Q=#VbtAg~jL&4|XEa@Ff^+Zp!}};DWJqRh<$W(Z@B!buo?aR+kqTlRLv
y&gXq%8xC(tJgP`pGzJP0DtK%NJUnIB#Og}QPkC73T6FoC?CvZH)`VzIkG(p^G?jKw|gcd6|?a3#mfAWBiLfr9$ps3a6rC{aH~9e+0lJI*N3{+N+h98C
E~YQ2?51rP6uNrEWL5wLuN;5XwPOLTKvOkb)gBk5Ju*q<jq1+?s(Z_W6&xPSr4g~2UP5q}a#N=w4vf<*clwM37s##aJ>TY>W!WHm@%=Y?Mgf{K(td+6U
<lbFo0Bk_`Z@SJKBMKjNiz?XlDYd+dS6O~{4V61C+!8*QeHj#Zo0{A5Jol}L*Ea2bM=Xp3QKzqHUk#WRK3Z{J+ncAf>QZjd+d!2?=AmU4Y`5$rP3J~Z<
m?KPPlUT5!(CdrBpsoAb6Pz+l{|g__iwx(SZS7)5a>5>r(kGbV&c%-e-OwinZ+B+VPZ!1nw701=bvi}})UQXUrW@6PTKh)$63Ym)0lLPqD(xoXk5lIt`
FzvhLuU6-%FJjIX>HH1AxYmLNiPO%0{TV(G8a+pyx*BGHVszh@Ojvfe}SWnmHdO#g-5)dJX>0UQ22-(u$bj|CH;uiq$aik81_yHv~`D*o5*tZzKtc4Zp
)8Xme%sXd2j6n<jh)&)tUHt(t9o1tZ6CT*EwZiq|cX1RXIwC7v^kMR582o!ex_6W}kInkZH8nc<7dB5zZ36=qsM7-@~UKaydKT!!@n=2()05lvi&^B_)
;cl!P*D_d#DlZ90p^jZ-)gTJ1a|Yk${h&mMXkYGa=QO}ox0PPJSRby^jxkl%lh3a5&DUm{}$s-@aa*xU*q1LfXah75;~%^@U*f5y^^lR58XLE`Q{2v$}
djoOc(q#0Ux_l$)Fz$p#|qRtSAG)QyOa?%EJ_sZSn@9(Js!+*wHubj7u@Y7w2Hu&lg_x#u?p8JHy>8!sxw2NmHgoS<{Z>OWtk!i}Y@i)wdX`yBr)xYP2
2%7e))0VoUjl?)^Yuh9OBj9bWJa7f1X)(IZsWK65ng~uKJxvdfZ!yp8+l)1lnr|#Jg32H^)UWd=6L=fci}R+KO<sJFbnH2=+$x7;P1g03vBeoUt1YqmX
QVArVV$*!BBaCp%k2vI438JE`y=FnL_jCdwY4kTNvWaWNY+gXCgTdm5__j=5}^-1qonG6`$mxJ+KZXl_cr|tj@BL2MLm)TJDNjDeI4zO7H-ess|*VJaX
@sb$5tA$-zhoTiO?d2G9-qYqvXy`BS6>0IGX16@g;##>dv7K4H4stV^{fSul4pq(0j;{Srcn5CzDiI0c7`35T4UyH{klZ#LCKcn;?xb|B=Z*o7MM{HoE
lHFbDWMj`rXF>HiqwWyz*~{%2GB=dUjPpZ|54*6g41xSg|q`saWCKY#G^|L^UBf9pyA{If{^+Z^eC{P`bG|DTTZ?>^~Y9O=LR?|<<3UmopmKk+}0_`l^
5|Nq@(|BLGNFV6k<8ux#C*55tW|8#BtMg{&q8tDJZ(*2u(|GmNfFFewJ%E*7Nmj67`|2s#*Ps@K(hjH+KKyI9GE#oMQRGU>lqBtBd++Ta~{ymE%kB;BK
Pjt&?QCbc_4O8~Y(DrC%BL?5TGj9L+`hVy3mdU<lxeH%T_<ynYrcIA4=Xvm7dFp(L9i9l_3P4HfeTl}tkZ6+NrgBYTBe4+xu{DS!RkGzpk|iJK^&(l8Y
{{12I4(t!?buqZV^#UD<jkC-Px=dKk~3!=$x1xWBI}u&VR69TuDkE$y1N?ywW_V!X+nDG{!9D!x^aIY(}%DvoCbymIy5WR6{Tq(Eo)!dXq0>$_49TcA0
FrL7o~oY`{o#IT{zs87IS1;(P);ve_{UuwOYG+c(ROX(+Xf}pC<ExKyDmr$F4ejyswKO&%JtbSUt+`7h8Uh{_jzLAN}|Lef@R0b;*;Vq%<YzraY|WuC`
y#{I;Y8doW*t&PlDx5#8Hvf5GJ!oGJm1mAK2roo?RC`}&3u){pYP1^NA}wEsu_d5qtW@%It`9q7+}kN@Z0ejmqwXXF3*vEP@+@0X6huP$VrJ86@wOQ8w
5Z<eG!780?W%7EU9gK=cnP*D{zoxij`^)H;im*c;0|8Xn&^HTn^{MpC<xPJMIT|XVpc0=QE6o^&ft~Q&ZTt+*7r<~MsWF1CJo`|PSeyY!}Eq#>VWBs3t
`Ubxg7j`4eq8>dnx07nFC@6ku{mbw5d*z36lmL@b!Y!@k*-m4lg;>HMl(=kq+Vpl{G+Lj~mTz)XP8&2@6o*NIsw$=nai&{cpz6*vuhr9Lt&e&WHL})%-
=Q5)6ui3{9=&WqH?A=2w49<(JI#mtzx@B_-Tw-ZvO?Ypog8Lb*7CF)I1C?@633H_NH1eH9qqhklufyp;{Wjfe@g$rsT%oI)^^{M+8yQ<=lHjJkn)qDz;
y`A2<0T`h)A~Dqmn$@?_>SP`j7P=>p#~2zp4LH{_@iJ7k)UtM#0=s{#D9PC8vks&K-<YYEJZBYwxd0*($lLTKBzaP?0s$U#0RgpNlyh*)h`()4bFOw|f
MFMfxx0BU?>gH0#7SAw3=_yQQRebwhj9-^coo^&jg$*1z@rW4*2Wwd$NST@<)R?t9DOY@qhH>@wVMC`)C$(}5WF6w~ZI%I~rMWBteakM$qxKh}S&|C8&
#|0eEg@V=Y4M_u~$!LR(6*Iz5s(uzND&(2^d&7irOPiQrZCoVX2`(qS>ijCA+PSq?cTOEk|Jvy=<%_krRodepW-ig<^xsw2<Ax&6D1VIbMh>Afxp*E<T
lX9ePf~wClLA!&o;th0J%ablxbPWc%-KlI&Yzgi-G!0mk7Ha57Yrssvh)Oo-m@!?RCre3VS#@AS+k=I!&WzEJ&CtL{F)5D=-iR}SRqO)7@W^_F7UYIMm
b%D>JH?VojRHbNY*_gKyUMC|w8<I@tkoYYs6^C=mv{4B0xXLLa8E0&t|i4}3s`YIL!qIorgq>mo9#A|4EJWz(uyD&Lw3<KEM!l+q$x|3DuK*1x5(c?lE
#DeCtS=9C3IY#ltPiDwGDK~;Nfz%<O_ATIK=EKsCH=8w|rAgHxmx{@v%Ww*O}6)MtVL_2Vw`6uG7&aaz@!K%dI7tnSHWQ2Q?Ca$>t?;PN$Z?)^As24#Q
mr%yAiaW?<_}0;(HRjWpXG<?KjX8!*wg82@%_3SdQX8CtGvjx;(H#xFGd1RffuNAr8L7y_$qbrh?1ClayH2v(vg1J+tb>M}Ll$3T&(677T$87a-up#XJ
S5OC)7>q26?mI5X{yGHd<=1fK3Oo*{CTrXf0_gUSTjr(|f`_@LwX<A0=F`^PMGE5UD`_wG7k+_=xAWL&pEcg|va#NJELQZq=RQgRJFSKcwwfR|&HuYve
%EE>*Kn4R9nl(w$e61)MNCr~^h2f4N#eL=1fQCT^kACN*%hMW<-*VDED)s3oQur0afua<aFb#xNAp--8(Kx?CXT(HBA-gJEgXt72U&8w*T07dKhOG?3M
_aP5(UL=sIKW$@0`B&eLMt=96S4##Dkz6rA(ErxN@MrYU<a9_m=|ihOI2bmGX~n9m_9G(Vnu*9(Hyu%lu@W^Rj{CHDS(diZEW%jy_2wbN()%-i^@@jVY
d%t(jd_0L@<#S>{1C>y$It~X9rqM=Ga`FjEc}^+p?yl9()eWsS|`*=^|a3kZuCXHqKGr0Tij_`G^9?$z+LwU?AyA<1q@LM}2^*>5Mc5AqsckxLvHT^<~
j*6rgM~AHi%$k;;b4*I=k&d-J<v(NXwN-GX#t@W`JlqA4G$m;*4R6*!!ai9(sACl~Z)9U9FCW71UQqn&_#?9QQ|&vZxFR|ErEnUv6Ar~A6*Y`SaK?5_n
FO%a}tgKWgCWgm`cMeIYK^N(o`I#AEyUOg=eSyN4l<)@t*nukE(6++!gpkY9W#v&S#VzXjrU@XkW(6keQ)LpRM0c`_)RQbu;k!QTzusg<5&}J;}OuoNg
*6h4n)>r?h$QyMHX0!bY1xv4Q%H6@X1&xqOC=<n?5Rr`iA7}RRm-|meSaU3Bd0K$0<*^$n&RU^BH5&BbftWOf&|hq4z%W1;g_^^g8W9oPn8$t-_M%~jm
OFkl1APViUwgjkMM^Pa65w)K4Fhh*7E*hJGp-+_HEI*j*0t>{-m$8o>Ck77U0oKOCI&WlSfW)y@+2?LtsIQ1tpxXr6Qs4xb}X?BlL%13-keu+J6nTR8t
Yg;d4(5)X)AzEJjvna&`SISWEA#q*kQp;tSg%5{d@?LW0j$>^07b7vaSZyzIuY2C}DLuoaa7k$UH*xM%<g%_#wbfgz9Mo94(eSjDOH6Q8nO?wCGNxgcX
())}e6J&@YcalaQIfVr%HUl#eSG?2RLXj=h;lDyM}lv4ppB;Q>s$jvUsfApqIjLc(;)^M+)hKF2qD7X~6CXmPc58eo)dio&()MM`&%CvqX93G5p?!O?Y
numffsRA{62kSQOR4gq|TJHn-#_6nY>#{M|9I{ot&Iui+_p<n~9n61$oju>)GH|CaQjvWIX3u0#q3^kdJJ7rPAY%nDqZpAe&hx{7*?@SU%xgJz&w$0}h
-0RaWt#aIchy7D$h+s!2cnuuL9Q%7{qCG-8S~<-76ISi=Au77z!IVN%lUNCC4=`JJJzZ^kRt>xa$0y%Ly-0I2CkL}JWudJRv<^?lIhKFSZBXsF0<Ucif
?(}wHN4iB^_J@bMwHUp=^NO7=ONt(GrAz)vFmnd{+QcKklB439mXPz)Ez_A?4H*-NOgHmpPJ@|0Wpo^|4!A^NUx<a!A&AJLg9`|3Xznj3J52=4Ap!KNR
5vrgFP-fCR~9j(lu4xvFwT5_$Zx7VMxr4V8SlNQi4ah=jlqiS;-w<EL1oi!Wpmi_|<`MO}d6exo90#%)kWbB#-?QpN~wn+Efx)(1HqsArTim8%{EipB6
h5(yYv@Ym&*?{+x(l&Sixo!@*8s*AZtTkL4uZNG|VE4_7o?$z(!{2WvCL`a$hcMU^?NO(K2)TBTpY^4P=t!86>N&5C&+dBL#9Yi&E#Kv#nS%mS5iq@Ff
mp4X3q1+NXZ`|WtyNPWyt46MJ~c~k<q6CBY@MuSLp1T23h&H{MU_oG5M_E?|m8YYh#^|;X$7a9bc#&QO`jKDdQo;4VPW)uUoJP5hNMH{r^+?92Jv-K=+
MBzXY?ADOSFii_Tk}3KSg5!F_qtu%5q`W>z3gDQ|5Uvl^mYhu1ObgZ-<<>3!k(RA|zUAh2x<kaC-J9y(9Ao_A0Ki_Uvh-wJu9sle$OSUwt;|o|4CS2N9
|0Ip436JkKAUj^I?_>F_me`U-DM42ZNlOBv2qHvlXtdb&lF9R*=0d$9C8TEZ}tP|?^mTGi0Q5iRt=6HWJZh&gF8tfU@b(!?pz)gDqx}=J16%%Dmt`88a
rd0a9}iKV8kp4M{*Z|z+LKhDKq6YH;uIMj3Em+SZxSh>2(wikVof$9Gy>iK2CB9lulKllJ!Me?HejLX1ENXbubSLOdGcxI7zJl<!-4I++r|Dz^1k&xT;
cxoNzsT4T9Y2A;0N24!@YyC8#F}iHhT3?<fYNgm^wQ3s$GRr)$(sv_ZES4A3qwTT|`J*#C!{!vxhe;nVz3E`2alI~B^y*~HP0zR<ETcWl^n5?E-&1joy
vm<~}qB1vu-Eqww&Nx=SE^mttuihbtFzY8wiJE{iKKHEk00#?-!_wQGx1{PHZz~yE)GG*^LS%3<vV_bys9UOl;6Cm2Hf$|{VIWkMS65Ako4rx^4`4~uO
3$&vXz-^!MBW>#s2*8AM6KaLhFT~Xb^Lr}f07`~ik`&W^%CYR&^x<Z<NojeN`wXc4KtK*P<s(5+at`Esj)vA;%N(IQVTNPd7CBTj$5Fv&3d6A$R%uw}7
FQ@tkE_94b|RGM;j(2Mk8auSX|RTK3fmVuSZWPho}ZN)tU6VpETxiQ*BNACVCO-hoh%#=jCqqGZzQWEAKTOd9Fx8Y7jx1ncs}=M*ZM`HbEMXgy$RbLBo
^GBwg*}p9?b?Y%L<^?AlXMkr?=I>xD9ar(X-7$5LwI*J6jERGu@*|SP#1)Yg_3E9y?h;iu#Dvi4YD~C@GnGK{vAo`}aCH!0k?#3%MgfiFIpBguB9DL~1
!$VEb`W7HuQV<N@6+XROPn1}e%erL#-c?Xu>v1jrqA{6Zd|#y%)zr-5mEI?~+cG|AXuXS6|UYS~1rT#`7fM|gajYMb)c{A*!u#t3EHu28oWql`~wqQXt
!ZgnlE<`SssqC(3q<_qFW^EWx4$8dgJllpj-&`VY(wlgSaHf{3beUJeD&}2qOa>YoHsT@1wNgpB@FsR_??VJJgDV4#ww;4NXC)~{d?Zth#*e;HR$n};S
PzK~29(pSFkJxaw!0b#$*uPesDOsmLU<Va)VO-0xj`bC0EacK1+^j1ce<?FrgX5gk;1Vu|ku*uRYj$FRC90)*6KOrJX@DNLeY6&}X~b7-mtZFeuS0&+)
kz_b+Z>SlbOL?G5lP7sH4a2uQAPzzk4<q22Mrr^3l`Vk_*g&DOko$2F@iWt<9T_sU*}+OYzL4%*XNCX!~#jT3pB?>gH)D%Yc?JUJ?uZ5B*O8{L&LEs^y
Y9=K@iDZVc7yxq4y~9ERocXs~HOtuJE81(lR;a5%ym*Pp)9Hu0|2JQrRI_s6m5*O;?VzaDwOaU^@w<c15VG-jvv~s31mg4lRkC)Lcq|Q!`G`@nmMYrnv
;e3VgeSVzQ}Bu@d*v*kKI~=l?kWR%U^;1JiY#AyE~kys=uJUwhltZ4~MY&J==VKH;|OfI#)j@^__Z1Q(1{tpn{%Pl<E|r-)!_P7W}VNyPJ|5VKrb9at0
wV1ehSuMWo}D2TAXn2ri<6U-Y-%c&FE&A2YFGPJh_qS<qhGF8$-WCjxfWSxA9>VfQ==eMIT*nBh>@cbzq2ge(m0_u=l;`!UN(L^6j`+z9AT@<jxJ}oVW
oh9J7oWlIe9h*4BjuX)5>hxM))lS&I<imZA#GwGlX>U|%n6L5-vc1V#S7wnh1oevJQAp`kBp`KcgO!RRNTy4v&|k`bw_}-y$*>*hyt{N~VA556%%_3ks
OwgiKtk08gpDWY%7I&TSrtr2Xp?M0Qs%d=1fUL1s7Qy<QHHuV1g(*bQFZ`hUB)&|upOp`Fwy2@p=3G2@gGGzsyx(<uJv~@j*o}q@jx+hjO!zREuwl=V?
WV}(fRmBP{5;_^&NE|@B%29evbM7f{Ug}QRhHZ#w&OX)uNDC#ZkZvsyh@fbV3*BG3K{xu7eX;D&S~EK>CawV0Vw!`{CY{1%)QSf(QZ>6#?rgyV-OJ%rz
LGI-kUjq%C8de-8`*Ypx=7xoxrZhWpV9xz6mwU+d4MYyksxX7c=iDH(v69fy)sUqy1h9T;q<SevjU!&;ZgPB;VU3G141lz4uUu6&Lgv^4IoE(Kbf8e^X
;Rx<^K=|Ocg39VYt($of;bF_2>buSFrRWjGna_t7ub^XZnS3Q)1jZ(;qS=9ymXl|l|lnK~>j*kf&#5jM;O(oM`zWy|!(iCQW7?NWXC)}Xfo>r(ZyHipX
?4r+(X1xsV*+o^T%ULu5s<88r-7^6>IqvHajFxlEhgzP}rQtLz0XgXQ(1a36M{Gm1U`@I+fEn~=w4&_7H8*p47U#QjXij#l5Q0rR5D;Q}u`bGcmgO+_6
47xTi;lb|CkA^$n*|(R>#H`w4oA8MJxT(kF*-C0kS%&Psu+6fsASB#T)e1OXtVDwb#0BgB^z%x45TTh(v=A-7@$5LbW}t6P;lLbH2~jicc{?BwXTuFp}
_WLd-LV%Z}L9aC9F6#O0-Ome588zZpSWMZiJTGm98tqu-kwWl`F_HDS`%@Xe5F42J3g#^+TLsZsk5mRA-F*aTfD(zQ_K6SWz*8hnZPOtGGV|@nSbe88f
v^!BU4fe{zokJo<aAe}l2MW$hTt$K~b`ue74w2mUhRVQEYcg@k4k1rSw#h|;Z9I9j>Jd?jF{6b2Pr7jhXdLZCuth!%`Zka9QI5-=9~Aqt}a7P6_JEthS
pJ=**Iw$S2~?*n0MhOir_gR?x1kY#wUhal`Wq`I6i8t69`K-<nzB!$`09fE#Vt0-L=BS*;K)@GgYZVKap)nNa?J2tzYwg<G*9L}65+^z)#MhDBXe=MZ5
bQs_?2L_dK3{Ax@rU|>;76v4!vg63!SSW$bBqU@fAr+|$S~Wn@V*c%ey~ML|ui0{kC3isks@j=~VG@0|Zw`FeEnJp1j>*IaQz4lkta}D;Y^!t!I$Rb)z
d9Ur?c{I_7iJoPqJ@q9!zMlEY*p^Nu));Kk@dvyvy-`s`S<Dk794S9g<y!a7!8j{vjF?G&Hxs!Yg9(tjMpSZ?z6SPRq)_bG_96<l4a+$bwZd_;QYhO4i
pF-%Yngkyyhj&w<my*sR@c3(RGA*9B@EvGXd5O<~H(F>|lPesAJ^vvw)OmE!l#_;wVBNNd+zSsKN(aJP=V&l*hcL&Y5_8^2`)cI3X<Lx!@9Pk21F?)us
YDAqzpm`Va)rozXn4avsG1i&<zWnMq1ytT5LiR$0nGWG+sHX7DY`&1;83Vzx3!qmF0_*fUy(T`^Z3DNw?UV}u=n4pWVfIAUP=tkJ6jm{f*BYdtFHg6Yu
3K0ZwNNSP_41k4Z(U^QJBw9J6*5**f364i7vC&eCVa;&(|WmpbboIk5fxn<|ToS?%-o0&?HYJE^?Gz;Ugh4Wv%C>n4SIfxE=f22#>gNyY?2}W=eH*0$A
r%D6H`PN3hit|5Zs7%(N)L8`Mq94<O6Q17*x`Ta`cJ|o6(_?E54i%n%da4ZyO-d;N4A#9E)svLr)k91#FvXa!QCjGpIi?5p5Wq+nqQvEoj@l^w9b2=z8
Qc>l>1aDA<5+`P0+_3^O{%rB4~W1a4>0vcJ%>NcP?xhD&cbPJjro~RsTy16nG26xyDijWwq`&!K}WRd1WY8ab5{c~TX$f!;s&~;d%n-bY=4bvZ5fg(9U
Una&F2A(#1!XWx+D8QR!bUr+=k+n`M}@+C+=gIxRzR|)ii5BvD+mmD{>AO4)<%YVbcb-E12s_d9Z3cUpT*w%9R;Slw74iZ_-I&lKXpFPI__%bl$U3PIg
&xycvltYab*JMtx}0n$YxEz)h?UvXq1-wSHFA;QY!GxH-u%;!p8h;poOap=fnLB+kdJ9edb18XRf>(X!>Y3>Z$m1zNL3!^?ID`%hm!bzs4iCx?#?Amd~
rT%&l>^ms+kdm+marUd)Kv~g5Pu@nG^bc-;DwoQdtF%)P!BOPuuU(waYiO#?=vkerEa01DX@<0MOt;*q{%4=HgrJ&1dmd7El=}Y`HT^16c*+PWrayG^J
@o9+1=N<`kRMj!54X3CD?tJaQW4CQ-RZ1#>^}B_FQaGJremU1dpwy!ja>0@=MBZi;kZp+x+K)f@XR0k5b39zr6V{q!Dq0A16X9@*_47j|afo1M$U{9dQ
do_}`MI(Qu|D@WU6H7<0v7dNM)83?=;D$%uZ@B|)<>T`I?_@b$Dnlg2$jcmrVC(8tjD6!8N%IA$Ns^g8k-XoGe_P!UWWvVwe}<ZU;cn(F*ao}!ujzuAt
ab}b~qm4WDpT;e`BD7#|6AxEvF&y<T1ef?8G~oJ&j9n<TVG?<U-@+kSc3dtF#D~TW;WJ5ydv(VDSlxU6nRfVL!4#Tk!#08w{ljQLQncWxN8VGpnJ;O&n
tWOHZ+XpHW9zo}aRF0wc?)BuU>?6hb!u(LpV=q0KnbOdKr1cxaKRD%=?<s-`jl)5sU$zF!w-{=hHK`8KvUKAvi$?O~RUf2Kd`Iex3Vkuzkya4Vo>U=4X
8NhTpXE{B*O4Ly~XVK5fBi~kA^9h^V1VTt|4G*qtfU*TXp16KFsLN4mJ&-eelfWhONb_++`v{V1;|DuJeN3xq+Ia{*R;zj*aK4j-~c|cC4HIXdLsTLds
d5!It9_jpXsN(o#Ry4{_1eVW;n1<|1r@U)@Evc6b(7Pt)S1L#H%7J&*0IB8<#;Ppn0;97HSIUDvs<IK})q!2)V@lC;INBOBT0QYcn+@}!h1ROsGsUf&w
`{?3eJF}WLP|6yWI#68TQpw`t4Iq@{Spvvv4o_z-8<@3*v|kb6amU-!hn=>GzkG%@dM<w^T?FANbv!lY6aD<tMO_#HwEC}WC|YLzCi+i>?&ZnU(|3#b`
PdJKZ1}|Jw8Btk`QP$67v$|nzTn*;)$d}mLdfjG!kL4=}@{-18qQzR*Z=GZW!|#Jdiaov$24-40+Jy*$VsDJ!8nII;Fr7%BW9)Ax+I-AlHaieWo*G(aF
Mj`almzl^n|<FwAX?V(Oq3+IA?+xJhroA&TG1ys%ef3Fi;<5=OvPby>#bg`JZGLhAzcc@+%G1Xu%6f-wX}p}0!19rvhQLNVLarlhpZg3T&<3X41lBB^%
w5@73Tf^2q?n(A`j5@2)Kg-E6jiY|K_b<0j<;Q)8e_`u6!mugujCwbT(Rg|u-%%%hzdD=nqN|7RAzE9UcIxt%pgLzX3qwS~*y3iV;LX{?@9L_sAJDcw(
u<v?gp)FLI1xLsWs9Yp9sgB)h0jiG0!nE}Vg|Nz23h17U1FCs#8VO!y;^@g60<5s>q~&^!u=z@Z11cE_M#f=Y)?n)56g`e4OlA(DKjU)tM5B`M_Ypq~%
pKc@dmpC0-s<vbh|Rxq<UBN$2SZcCiG#t-psvHz_6ClqLZ$(Ya4b-edeD?)a#6Cq!Cry%(Hdg=oK`Ly4HxHS?||kN6X#ff*7FI@eM5`p(Q;RU?qGdDiF
qt}o(%U3;CKTT4mhEU<HKNDvIG9;B8%#hk*Xi`9Mp3>1gKkEnp>)V$t`QKLFq2eO@6XMJK(9I2oF|)$Df!w%MKVMp;T`$f3tUo5MbLu(CJ5gT1t`Q0x6
IpbT|-cBpmvo1eTrA5XPsf!Tz%-8}{hcE!xmV-&CuJszKje4WQG^*+T2m-WD9>YJ?(s=aZ7eAPsCci2!r4hjcX|4qF^g=`9MAV;|=a6UG4Uq@ZET^FWs
u%bCyFhp2;)EESO$%+MMrJ$efX#%1-%dY>%8lGDfN7%c&>8{%{U40%RFSzBR_;tzeC|8cs8=&%h*ZOVo_z)D>j_AFD;^=&Z`Serr$iq^9}FQfTs%?%E`
hoCiHJ1UhOhhRD4=ZKO8*3=N7HFig;DJ;aL=uA7pyaB^Vkx|yMV^axo5A(lqJAlTjtLs{|AG_Rc+7D2KoeaqzN4*dfNRJ@``=Ks3V59+msLfH?$;afRw
pAODtCa*(OCRW*Q%x8!T_qb-xqcf-j3u;S<K%O!t6o=EjiadnC0c37wCxkA#k^MoO3r+^u%|Muc|je6j&cf7&@)*_33^Qn4zpwf3tBlj%2=^Wa5{PbnZ
Us~)YG5^%v_G(un~8T7{|!xD&`=fay`jNu`kFqwik8`6ME3-+P+@LzyzlrS{b~l(F>PYgSp=|;eMH`G=B)`A-3OkhYmeS<dtT+(b%S>uzjnik)usYAp>
d09iwe8B25J|Ck<GefdCUG#`(TH)Ej_^(-uXE=99w4+2j7(jDbf@>FP44z!{K=q=Qy=ryI%htS~;pALgsrN085$NDAah%`RPP34`IVb>t6~WEblwVfiS
?VdAglNJ<1o0GYPtQDP+}FR7!k2G*sP!!#M5bak)oTsE#YXZczcuO0==U)$0g!&%EXVP}-?S#IJ4T~xP6j#NWoz612gc41&RDdrEptN^xGaY)PB0k3+)
i2(*<l7%Hzp+dB~)(q&U=?VFys^I)!kNIoG_GK6&9mii$(0sPs;e5gFO9;zXb3%|Z<OtTgMM(4R(r!R%_BW{T_=eZOVlS}$rqQ53<};eF1$zr{RM?@Ny
a&9t9>pO@dUJ?YNvEfC+Hki8u8-5U{YzO0DIRRV#47`*a~q^%9+gmFVJ&ce(arayJWh`>J7-`AZavkam5Eo{tZ0QM^u6s#m(>}L7h8g?P`ZXJX{3!qfm
)a~C}YL2kh)`>|B3@nM*Gal3T-HkTTmq}mLHd5{k2CC!_H?#4`r)`M=G#KF2JcBpO6%KGhKG(hZwi-bWvDqiZh<fU7MAZ(H`s9P;itipR#PgRy-=kdzn
|!H0*;_7j@u*&SYINPdI-Bj*9ti7y6_qmEMjuGi<)QG0LdUAU`R<-wn6O)kl>h%(iyT#<~Sy4VD?tv8uS_cH32ga;IfYcEfTu7-7?ay+Pik)lQKu*{%=
`&hk}B<J5Wy$Ysq$=8-oemYVJrZX^H_1<v6>$_$)KU?deG>~#lyN1-=5&WDfm6xAn|Fclcveb8rd{=eb<5srV|X$%lM%~08&?@6KMi=0(f9t97bqAHY%
cDn4kX{QL2m~o_UJ0%A+X|RCvNF(!ZJ)ciFJ38gaKP4MeFkr`EHLtc|-rH8RRvpA4d*UM=MdOM!r+Zj%U@!#*+)&+!7TX4ozZr!*%8oOfe@g_RvEkT=V
c5?}UDla$iTS*V^TVT+lbGmDb8ylrgfv#y9c@`dg&Q8~4UX@9E#h}4jK4EHc<|7p2egu~{TZ+&dyLGLKa5nVmm6RWHx_jBoYuv@+vx%pb3}ANCsF6jQ+
EM|MGaxyihWvLpi$I`7{x_NFu?YQ@+t)JQ7fR!9dQ22%1R7+;(CH`Ca^ZO6O~fzk_uLEpGK!b=?B>i^RuImHp>xVYOBmzoX=xO@Gx*vT~Y?@kmLHD3hQ
6D)FrWScjJbvBN&*y^L9bA9RfLzX|!Mnid2@XV-Cg~mUFh*4IL?*X)ZX18jdfS*fFI_WkPnU_ZV2^9=0FFo#Xto@V98UX%Vhp*_c1CAqV%to~8vfW^n$
cCv&tPdN_WyJ7d8rO>V&hza?pfwNjT=kD86v3fU*M8FAi!ITaADx-v)08yd$S9$-SS*XLe@6XY=g3}V5;tO~tC<y7BgGdV$MXYbDEw?JtFlbIi(!<~9G
Uq*BT_^cw)p;-=0F*^|i3r5&}kH>MLtNdZpW%c1kLiHGvd1dX}HW>N|2VqB~X=zPPCSW$UGL(^g5=jWFE=%sI6U@hH>S%@{87w~(edH$Wf)@!wUjxB!W
9W07N~;N<XRHo{5~W<*H5F=ns=+3-M$p+ZcA=8Mbpd7~1LTYQm8pztcLBtH#lo$4%5}-_R1BLCy$T(9Cor`EqigJTQygGUxuK)XtZ5hLZ*+<3O}rrGc{
MPA=f!h)@EXC<I%J@L6ao=Nq?kt<JKy$MDo|;-b~>T1snIM3eN<rmgz3T5mWaw(dO57IA+v-d3dgAe7&lm=FrY|MK?~Ri?E&#{SaW?^aoi0DB2z!0nDB
Zwokg8`yfRcC7N?~`OND_lZY^^rsz`25gTZLgvb(Gsz{6}mbCik8bXg-AJJ@gYT~k}232vXrWw;v?b4S}#*%0hBYKa1dAxvSD!yH6Yr-iXo>bmUPm_O$
Y6(PXQQ&XF|vIg9fS;JH^HAmL<{t}dxVB`54^hjYI@Lf#51RU>6L)8V%jk{pL2t0J91<i{^x?8X*TvO0YB2Xw~jbboZpU)?W48ik@n(c!j<1w&g#sgZF
i`fjUn-u3)ZC#Msan5ic2j>I0{h3&(*|OY%?t*er;gT~`cH)o#0+3XghMU@vL5E;i6=1%X4ktMO?JcqXbK7kU*W1Z?f8a1F!CX5q*nh+gDHS`+pJs;+*
1yRZIa;sl3hap;Q`kSHn7`Bp_J4w1ns7T1g+gBS%LdH#mPHww&3SQGc?P?}WEZAei2IjM$&y|6atGNW+46FD%4)FaI{{o}Q{K^-5c7Zjq^T%&oP{Z<YY
w-+n2umTP<5d-8`B3XEf>*T-JBxL4D%Y$88l%%#?e7Bsfhw|8}t9zKNO}^#+AfoUCMyr`jj}bIfP5hr`8#ACbKRtr~Hw_`4}3*V<7ct2^?Jk94HmbcSP
%?3cF0g7NANozoQPcTyC-a)q@?N&DO{I8&}K%tjOvFJwqmF@lbn9Ac@`z9kJUWrT%Q+2Z<%Nn15ymN3D5w2J*JQLr&alNR40=0;E>I!T!VOJCd=Uu%PN
s1C*&-oPW{6o&c?L@L}C0i$YFa$bv(*aFDk?Vf$!-8UjC_t8kX}Yn>OSdIlE9oJAp5poqr_IS0&B-GimcQ-x}_gP7f6LWHV%Mw43CJD-252V1nargEW9
$Fq`4Y8s%f6uG2mr|lYOUf+Sq=CmzTkvKKrIO%C<M>@EFYK{Hx8fG)-*DR;Y0H^{`7QF;jICJKu<!r^V#?EVD&>hYkb?#;g4s?4F#TM$3>TqId;Iw1ca
K{alLRQCJ7BHl~L<CRgrnZ@F4OU3@2e{9enAQ~O$bhlg?;}CnmyyUMX&;2W9tWeuwF}8_gD!B#wu{Ogqw})bEn0TH8TH}nNCbskE`^vSdgB^ZD`vv0D`
?bUJ;(Z6&@`zFtNCCC8df5a9VWIZN8Ucc_+>2rm6_41BPYt3bqg6CEz%~H{;I(CF+5h#vi1^<Gm}aHyP=k#Bc+C>JnK)V#CUadVaRioF1NhLvP01w!>K
XyBh4eG9Hv_&fF+o@x@fGl37B$c|93KaytEM6EsOKGBko`33l(eGj1BY-KwBCoKdNa{ec+EFLbIJf=-kG$hk%+u8{ur1=0QK@CDz}c0vPQM$3j*FPGHN
0zCht*h4asNF(H87nXKTEY#UNkDXj#0qEArWv?EiZJ#Wpf8c@S<7IkR_Y^Xk~nDhj${ME`-7xS$I#%q+rtQWJi)+_7`^oCV~oB<|uO6B*utR@8vwx6y+
t4Eq?#@1?z^<P^bBe@OvHCP5?8J-u<9ci;7T+q`OCYo_5!uG!%;`pCg*nb<$QI`*+LBopirUzG`Q<18n`#Z25mRSC@Gj+t#aWn*5ZhFqYE0Nc>?M`Bk$
4&whBk4E-;RG@0p7K6g@7D)j(TeGUT@!)@MW(|$!XX<DfvYt$9G~Nw1Y0V=zKjp{FpiJ7f44G8;<$|f_Ahl1X&nXIAJVYI=hIzDOS^&P1E0dVNwnNfA}
L=DZFZr1J(#wkNz3eD(SRk>^pHiZvq&~N)B?;|E;mMs4IE`U#r-?$g^W^rwlgInW?EJ@wH@3$i;~v17B?Fgjg+H}V|96T8*X>N>7fAT9Uc^_qfUJgGX_
Mt+4fAyTjBg+sZtiK`Zy*ir_@wfK}8{|nBJJzry`Yu<-%g%O7Aib4-?E^7n&iVJ!`6@<di$i@0UpolUQpDc`)lN$2lyfD3aYC<`=--0ZZymp~>h>AuSE
;|K_tbe0l!FdNbc=#Y3YYjoWldWzIBxaG(_xLUl<~%%t!5Y|)NKP~9aVEelhk&uSc@V*A{cjyhIn30N$w7D)@UFcl6lA%OC{g$_Hxw0!K;3R^csf#3-^
rXr8x8q6291yj52Im&Tj&)C^w7$VmvsYv4jRRbS*@#0JF*}1+>II#}r68pS*Qj}iyB=-uhd}8fNFUM7~G)T(gwU75cMxNi(n4iCY;<eg}EAO?-n;Uan9
T&Y^Zg2%3|64t2E}!S`_W9qF<Xm{4r&V??_=)SAf?g*-#=QR8Ti^ZUv(J3**;l{w?91Q4Wvv_ADjokO-Q5({A&b2NSN+6`_XgoA-Pd1x`o>>9`|@XS#k
aouSMRHME%UtEYrleftOF0d_HkU}5EM?DI9^r;>G?gAJ&YzwQj}aqbA@bsJ3Oi<rSCn-^3<)I61V!J-}?O9Z+`PfU--*+e)z?wU;fLtzW2pvfBOe-eeb
uQe&+K({=w&d^lN|q?2F%e`y1c5>E8V4&%XHfmwx?5oSFaYlfU-P5C7;#zxBDNzwzm}zxjn5EQlK)mwx)2pMU3@|NSPvdHOs5fE#-H%}?P9Z~w#ZJ^Pa
{<0`nbh40;5#&WZ_N(`h7;uwEgiCf%UM|Xoqck_I7uise3O_1Dpjh8z?;oWpUb|ZPX%%#5@Cp~z@%`V7`bIHWT{T7ae<#~gAtGo$tCqeBMAHy<zoji*e
&(f2$DvQANu5)(t^s`?*WB&eczAJ^NU;o1&edW*aXz}2m{`H@{_5I&@_J#lU_Gkb8*(ZM$%i=sE|L`V8n&14#8}jDa7yka~_kaKCo4<#zzw>wBdG`08e
){#l{_zj~_}TCOBX0KE6qdj{-}(x!a-Gc^`{wDl|N80I{}gw6mC1P=L2+ZbuIJu7AKpa@?+NN-H*$&P6Q{|(xGB@iuW9U_C0Ba?rntdskEL=J0d8oYCf
*GSO8+bYEQiZb|NV=WU&jNm;!BaV!cDm82jzq3V4s$ympmWYv%mQo*2K4e|1aPA?q@$R-Xtw=s={;MUp+{k%l7Ff|L8}b{LEEsXPvQc-um93VyV3I!#{
q%u(1YRg^e}ljlX*Pn_v5=te^gWpS!_5V)@}VzWY1x{NwLE{f)mk&)G%d?`f5T(Fg8T9QF<J6088pOGJsqmwpV(1S7yue~Kh=r~e+ev`^3abe871Xpm%
8`5xk{S*6Lvq%OZb!Oi0l<u}hh``PPQ-$jBY@bojEefopHzRvtvzkUMdE2<o$up%!h-s}0j0pc-vaeUE>pN`}_)gK;kuurh1x$igrk52Q4O!cKR-abip
7;)~L{a|~8tK-SW{^G_sEzVbO&gTF9|NrSXzx3lDe7ePY*u8n{hhKU75B}&~%s>9YXK;7#4g;5e>&?seFTL@i5j^$ndktYPg*(6w@ttq|<J*7v+xYsAf
AFPi)6YKtXU{(UyYE-M7fA5n@!#j|VcE2=V;6CDB-e_O=ViqQ1^BU>kGQIfle$)W0nb1CC+vLes>DqN*EXEA$_qRLAAjC@i6`;-FE4cTJqe!ME}nRe<6
Fu8G9}m)u*$bLPrvoOcfS28tScDbTi^Z6)31Et+2=lUlmD+z{%VW=C1;5|`^MLve*cZ9Z+sP7)(f3Et8RO9p89ti{rIJGJ5HUbxcq{#I1zR>*tK3j=dP
DylW1>}_Zf3w6(4j4&s_m_nOH~8&i)dk&UW(LFTBu^izj>iCQahg&DB}F*KC!Y@jp4k#s+h-n|G!1A-{p0!&x7{|C`VL_<uh8!*65lxM|OJ^P7K*)!<z
PI*;h<UwZoO|N8WeU&H?4c>@<Md{?W^Qu~OXxJ=#|{&h&#S#EKFNzu)ry2j@ZsKgESDVPSFy($J;WiK4@`;;Vq59mdxPjc*0+q0crRQoz#?|kbYu$p3A
SmenC(lwS|_4~O2U1kH%{Ijoo>I?(Nkgt6X>&4Swed7%2Q*UBjz_rfo;3GP4MtM=I%UtK4<(}QerLU`2U+4Rx$U$-K>Gc=7fV^Pum&L!i$x~EZBT8~(e
;8JaVdXy&7H;n%@w<R^>FZU&!k~W2Y$fM5?+DhVuU7}F{VB7B)#A=(>(bZ19M;7*;mFgT9n=Ndbx1chMsOi#c&yiG`s|y3hn>i~iixk|@jd(OuVWW>W)
NTd9Hwx%#+7V8{rayz{oxnS9_RPJ_v0V@DQ;K34(Qw=<^mULiZg_>Ysjze-n#q;Pt^*Sux{cYIR}6&I6J`ez|TZ0i!J9Iz|WrJ>>r=I<^Sg+c#{7^Jjr
e0NnQ<}{DP<b2%h#Q;K^Shp7#BC@>e-OKRce}w(z{t`AI&4C%J?9Np4|&+W$j5?QP-tm-vIrnnQ3|ZukWGdLQE>UmsmQsmmvgKf9Of-OKgv<$CvWy?43
Zdwp>E99}+0mrv^Qc`d`>&;F%M|5B!ZDbv4{>0f>wT&@f*R|c0_!^@T7<;w7KWpw#Idj9=fi@JQLF5hYVd0w8d^1!+*ubh`etT=uWd%N<Sgkxd8_2yU4
G3AH9|MZXl<mo4W@a%v5`P0966UQAKQ=WbGJ5T@d3(vmt7gv7&d?Dn2{Q28o`{udIfBW-ifBOgTQqb#6z4hJCKmA=i+h0nuk72Ivza(?rU}k=ES=qUUr
LZbWJZEX)ohQw@$<JZurby%Jyohqm`py$p`a!b4af96shpVLg_|1zhUJ%|ai-U7sbXG<SU%_GR$*xMAb2GOG^qp`01x9ys83``@^vmCV_J`lQQs$c?*d
NlseZ{z+w|e2f#WjJrD)X5u<6%4`33yHRiqYd1e@5gM#$8)?f&H8?fA{levNrQH^A!U=H~CV;*Y&mH#;v^j2mYV`={x`V6$3vv`S5|qo)w*LW8U9u_~8
q|iG%Ey{^>if-~7Ao>o?tBe#MgbQ0qTO;vjER8syK1Fp6|nW^q-#>L~cU*@rIxJXyc|Pk-}@;a?m5*}#`xez*h5_w?KU6^DF$@kd|#9%l9b_9l77n9of
AjOE(+8R8k#c~9m3aQ;&F=HK14zl;au-xk{Ub@5Tmm<%Q_wiK-==km7){3`aRpZWZCL+!k6_gil~ed9Y%-}wBy`)IEe{u$hh9m#j+ysYx%1<k)p^zWaB
dy>J2G~vD^Vc!>i`#w=OH~;U=>Phpl#eJcFZvY>X!oe!@pt(cO_d7S&O~pU`??3wD-(Alt+yeIJ=MUc7_r2nLnHRjHMU5Ak_bo1Jyf3-G|3!@#gZXe)f
6ldE^@KlP$@vJIc|L{*CV{(K*LW%Z$EA(OrH#j>jmM>p$EA(OrHx<crHx18_elI6iQgmfdnA63#P5;#Jrci1;`g|xb!&S)`OUw*`6d5Ja??4VsQ=~L+V
A;LHxFZ<t9f#3yLru%<bL<HJ}mHiTHk-kyx-ei$CG>8=X<UV??=AF9xl!ANaMeEK5BX^o4HpQFWbJj2Y{EI#M=XTY5pZvT^%l`gWtRH^_GBM`#;~q<=^
1gg+X5x`PJ+1wWsr`V*k?6^ZTyO7YhG!bEoay9IChs-j~qZ`T5?jvba3~_~&~$G3+1z;L|_)qp$z?2cLQR>2F_7Tc0aj9Q(81{sy+`S1b+x`NGBJ2HEy
{<KxF~UckMyeF%#49n|+Ni0&N<qWjMa;<-g!tm9avWq@0`ld}w0a)(88CU+O#a6Wne=|6nulfUt<;ox6iz2UrX3?F}=fjqytGbmq}j~mpNJEpN$xqkg<
k>|Bf_vTHL+w-K!g9sP57%J{FOk6`ma?2s&8Xl6LJv`j4Gq{|rx;Hm)>HXC@fO|L(b3K=He`jLeJs0#rL%Ih^H1{Zl<|VmuZY4#Q7QyYVk32sZ_Vq8F`
NXIH@ZHq;**CuS&YRzO`^|5@Vkx|L4(vI;^HWO_=kj0;+*Ii$7kjzvB;mht{6WWJpPqQJckq(iWM0k1xn4(l_91V6`Tc5feiqA{U;WW1fA{HceCqB0`P
Hk>dBsv{E`Ihpf(zq%&&k-Qn->zedgF_zimN6$=jYX&<#m2&(e-x5^V5rNd(Y{kw@)=s@>eaAC;7VzY*#Ppzj&t2LxJ4Ba>(sNhn&1}$jMKKd>>1Q{wr
7Jcb5?Tt5!dRWzziimPzybT_!yX`JNU9pU?08Er;g!w;cKr<o9E{?d{oa`%rARy*=A)@7s3U`?KBler>nCKimBX^1G!PXBzNfvf;n-h0YHWjdP#($gW-
n`7T)WgM@wiO!@)Be)Tld|9P10S0ADMpO4v2UODXK;lqB_D*khz;O#44c>ZS~-^a0o7pFgN@%X`uF79#L<@$8h_eOHN+b`G0vA);a1KOp}f5PVU^;yfe
xILY}e|!2Ol!vuJ{h_l^_qIFrp>e$0eX9FNa=W*c;&$)**%bHoT#9>5@gDaK9`_9HXwTrjA>Tz}_uwGkep2_~Am4sM_rM_Eb~5+C;NEs3_rT!3YIS~4%
G}=h`f~fQ;NAt>dT@|$pKU!j$hXh79vI}iU|SCk^6j&&2M77~+13MteA{g6fx*3P`f;yt?|yqbd024of_^+W$hS{F9vtM`rymat@?Fr62M77~>BobEeE
am{fkD1)`tiWv-u7b8Js(rZ@8Nu1{?H)b%|WvV2>bS<@&kl@H|OgfAndz1U-tlE-^Ka5dxh=agBSN79^^YYH}DW)-@(~|hY0%)&JR35yS|GJ^@j-i4mQ
>AJ9xGCz{T5#2KjF8b$NiW?}CdzIM{c?#UCK-yWrvv5cXYg@%Da$S9=d!{J}xK8!r9;Vc!K8e}J&>f{Q;qyS|I_yblrfU2ySxg?;zyDfz>Kdl&xu!9l)
#-~Heq-@e~|V36;^XFoW|x1Vf0ILNmjqVk9EK(gfa9%^*Y?=-OQ?+O0)lY4znw|{@g{f{C~cf0e`HgWaaL;UOyzJ1fZdHS7iURC=QgS2jv>R@~M^$uT*
=ltwUT=EwK-{b8xkGIo2-cIv)JI&+mG>^B_Jl;<8cstF%>f34jdw5=?f4@%}^Y7_-kq;8~UF^O*K-hP&`|{vm-_7pJ1B87S2f!X2>|1}t$istt>yH`vF
k~y=SLYXsJW0~>$+_SyE@Qs&Yv)Cg=H}Vod=3A4M*Q8+o(uoQn@>OW#?#;U%kw*W$y-?MdV%r!s-5#YQ_etNKfgI8*qtAAht8rQ?@J*5{RzZ>kOEmfxk
r(lJO5{d@++^uRs>~<TPa@q_$U6;YmQZT=Wm~Q%}I0YH~!OWWtGL=<u@zOt<!5Ce{Dkq7PB5n!<^nRPG>!kB(m-w&6!x+D`QW{%RmV|MvAD8mU%=;w)W
WQ(7k{(wV7cN7_VENGTi8E|6xbt{}sM<{@*8hulIlDzr6llM<!4ghoK~)1+!X9Y#0w0dEKU_$)=-nIwinFFW1VZk8)zl&<V(wd14FzwcQY>x+IB|AM^%
8Z8Qp*U}<lTbDFDa)Nnn(bwXDq2Fg0=4%YrLrw232Uv&4JXpF{GdnBhbckt5&I{Lss<!INN9<~E7@95i!)@0+|zHVk~b06$xQ=Xumm8~vDLt0~&i>i~h
e8SgE6jMcLYsH3`TO(rH8L$J6SjPh`gvsGhBiA#uMPJZT0`a?z>~hQ8?hL9@wYGaoGJ3<!sh0ZTL?`Scu_)G)Y_K47%0!9KCA!9NOVV`;>3TzK=JRTW3
@r+YUfU95&hO9aLD^S@RvK3Y0lV48le0OZIuphhI^~WCYsz60<~VK2fM6nKE3J#FX*-FrsM;abqYb2Y$Sfu&%$$hEkvk;E$DU1BMPOSecQH2@AvlhyWL
SyBs$CEU)7!Tclkh#CM_@EHs8w69f)icogxVSN{80?MZD(iky@M`Ehq_mHJTQXWDj+&R>oel9pzID|THTf#_O}K~rc<B?e03s*Qmjupq>1c~nvcfou4$
v1j@U7&36pY9WO3+vN18oR^m;U1rCStA#(+9$r;*PwV`5|pmZMny$R@H$a!gy1@(mg;PWD7=u_C#vUc1>b8QFG9f4N&NN5-NamVHi*)w)CkL{nSI25L8
_XQTZ|?t6Jtw~KX0-Dj0CAR1qqd$zmB<Dc}!I^PCFZBQ*Aj2w@k&7Z7jUHU^N0fzEw9#tf^J$ST3VY1InqaQ{cYus5g5h0(1h!>L7%V}V5kJR!+fST?T
u{aH6S0`f9T6XJ%>Mocrk@M}O%wavE(V*JcdVvUW*pozm#Ge+-TxlG%*0A0*tC&~>-Q!Rs_U$YkxMf3f^hBvc&O%4KZj*7BYvz{66Q`z3w=;26x5R0{?
Itr0&m@WtxYt=&140>1$2KHpy^ubdvAdd0h|m~Kx;Y=Q%Sl8m-GlF%ErT`1QP$ja5K@lOl7qP8?geH=kYWtBI*nSpbDGYkjqMsiJ<3oXpk(H5h(Z_|P;
7)cr<?tX;Mj=6_ymRSl(AUOiRmIS9d<Vh?M^(AeHY8+ShwvkaJLA#6>)MB#mOVo=NM*?2y^{tn04FhG<BJ<9wdAS4q4tNLyES0V=k~dIW&gt+N7qHU5L
aw;sdWgw;GCOjh$1U_yu1Rq(fv-Nb(htIkuU$PTIFSY`U44kO?`X+bFwOwk1a<64aO1b$8UuX<3RTacFavfhz|=G~eV7p(csw^eYWf454Zq1?dH6v`u+
h=6uMA1Zy3u{nm=fmT>HZ&r*&PjQ`EvoAo@1bn9aOCAS=@n9L9<7ZfvQG+;1ME|^DSGZyC8hu$YqPJhbo-8)B7q?7i0WxrlfwQ8+rz^07T%iNToDZc|g
74v)1Jr4<6=jCTYRSR59i|v>{7uEx|kqJ|f-hMM^TsQ44whCQ5?()Q69UB8r?<E@eW8pIH@OH0oR@S-lW5oqF3M&nmGk)vx=v_#G>)gwlZPVJB3C`u}S
lk<AvU+=nH~ceW5wVkbWV5o1IF=qLG_oHsiGei)xN(>qFL;YsnwsL$4ILpNfk_G~1v77+M13WGf~hDzt!sSr%D6Zb4EGLR@^Vt@lc7!UOX}l>QI+8$R&
B#Dny&gbw~2Q5gL$)D;(JVJ=cBjNkKze%us9wl$j`hJ#gpoIj<xbtkmuedw-lBE|1Iy}H-_4_Jr;cCr{VW~{<=}w8Itpg7Q=ZGIFzm2IQ&kYd?9v5Te0
TLJ$w*ZjDh8Ea9<mu^Oi4Rg4El!{xi*wonyq$Z8gFRX<qBwj<b5iO-v|^aq)DA+)urQVs|T85pc!lro35UGdUH1$?m9kf%}WbyUuE4;Q>qRKJ4SUo+eL
hsya~dXuBAspMStGw}502R_@C-SADz*k*l6X%3MhN8d1o!*&A5R9uZjKk}QaNRFV>PPj>7bj=?O@Mf8_Q^=D30Eezd7$GKLrOhY0g$C7Zl&N+W6AAki|
75U{^Ir&}Wn=az$;$ywjuNkFb^vndn^{2hT8ju0sw<0J6X|8w1O}$r3CRh#%cG^^}8t|Djrgzuh*D=`HC>?t_b+HJvucu*QfTvC#*F=quj6HR!m)@>7f
y6?v?)4qD$(Lez|LbyUOiI)K^WR=O`M+uTtC{|3p7mPN!;KuS<9yG~ZeA;>E^fDBIh_Nq1MJ5~o5R}N4ESB!hone>ORmp>yWqtZ|NZk^>Ae2_%U>z6Kv
oGkW;{j$gL3iaJuw%Te|&C-#x~mr#M@$d&zPrKkXnoTeSF-n%NxY&*`vL>gIkp_(Q<rHz){#kfl^+zF7G<trYgH5f+hMfW*=uj;&iZv;YnoHg?7JCTg6
ZHS7ZM#<e!rC5*y#JA<MFWp@!e>zKkE2ftr-%x6;mmXFtVT#zt4!`)Ix!?{R#)2tvExh<Vz8>(HL?c*InIIiL4inG5!_^T9#OnrAsR*rwm$ICIKMpw^~
%lRMz<Y|8i+9&cC*K8hy0g?F$4Pp10!{lwgLr(u#!(nw!&5uc`^6)fc<Xk6%l^?FOaiv)pIa-K*&;8gE=^4nYT#1JO1vVOaiBHm34zr)z#fS}!%E{|0_
;Ppkx%E{>77bH=~a~9`IK>bCc=szWDHgA+qJBXaIqIsF9u4xeoxQyLV`s63z9xahhokO44SAM=O0TZ`75m_ceF7Eiiuun%NEOrermdS;3Qg+;>Mr=x%t
jMiPDSfCSDys{>&3ZJ5&X2?WmR91M=0ffR%8H%!Z<x_6HbmQ+;GHz?Hyb@Cp=9h9d~#!SNY5t%&dd<&aNK*@k?2c+16AIFi0$kzj_Y)Q)%as1v~Zr>+c
bn}*B>Q);WJ|0Cwb8ZRuEBxvkrCNf7_+!eCH^czvw#hUrK6e`&f%vmCblo@ug=9sn>p1ZFdMITjHQBj=Srd`eI^q&%_jvJ8360WRF~JU;Tgg^yU4CL_7
e-hO>;)h{q0C_f<7UQmSCM-?31o5fkt!#~yoecZEyyoiBFzZF&jXMNTf%q=^6<S#JBtffnyvrdP>e#5M!!1Q5|D#94_WwyGPcA}C$rMfm>5|E>;*q=J&
h4~=JB@K!?H6)q+s9cssoadbi;ScyY<r+G7ZstLG0CV#{ZKGa(@2i7V9MUr!2jrwU~Trw)r8-TBi%$Qc<#mPm$1~vbV4VyAC?2cu*PPT*lbB^fJGe&{H
Z@_Op;y3EVGQUt^WmV};;|~FLb7=_RIhrX+eVm2mBH4>&Aq>o&@+D+weVl*5&%$Ig7|N?<%CY-o<#-P6VYK3|J{yb!mr`ejb~n+CF^999nXWxuUiPU_s
1EE0x&)UHRfL!48QZgm#~43c`cA22cKbsU%OUu9_ZK8sta7)KC$}-)F|~?ACE2<5FDvEGJ%#&d&n@e-nt&=ElA;^q?9#c>Xm}cNBIpN!z7m!90VmBDq2
y)TxfrU3pDe=+2SW4>Q`OlS6B|CQ^=wSD*fE`a#|y4sD>)ML804e$Gx<puF*DkvaA%g|b~mzVRsU+Fe;VgIT@at=-0gCa?eYLy-nH%_?=cPtvV4J@of(
TNM4ILPmw)$|^nc76WBI!p<hFAxcJfx@mTnNb>=sdYD^;ZhG%^Lwor^%g50Wlwts}i$ylMzIC1{g@O5W*<am1@~0Ch7I9BII1eFr=ehru>L4g@_eL3X(
%P*Z?;>WkosIiVizE5SY>x{Tl#=P`!Go^&xb%XBd_8`nk*Aho@KH-9OZ*-1BpEWY@Gx$Terf@Q-TxJ@vHzW~!eo28$b@!caC@C>wThBIS4elD?xgs;nT
_5#BDwgv2#A2VRIH9+zsm|ZIA-c}<&u?5t^qozBdy9JnlMQU?PHDw0~-5vR5u0N1YzCJvY;ewzGyb59)gTbY{N5Q5y=|cTtMa`$=KD5Nw)PXAo>7e~M#
F$!C2@`=Q@9RT2f8P_cFl~<)_OgYz<V8;{#vKRz?TLmq5z~O9$QjTAt}W3XUs$*unMux%JOXw+MVF=Zxs&@13hJ6iwYd1@r&ke+uM^1+$v)`3V^8d}hu
-a-R?Gg&?kJjoSO`E1s>i)yg{$&3YjE8m-`_5|L|mP1`=yHA)W?y+0IuVIW!vzPAPp{f8Z{zb>rw;9hE<*D=0)Fz9uwuv#`{i9Cd*Jv$>+d4c=t<#6V0
G4_f6_z)7eRYbC1Z@uj89d1s?s*ku296xOAq^OZ8&-BMyuA2YUnIOMeXFR$qyJZ@0J&N4wZ*gSVgQbgT4#Kau>uB+|bW+;?rQKkVOcFP)UBN*8_a9mlE
FB`SAab+fZ^iK|7)pfp9_Y+d51qAX+7%f6)UbpNIcbBR6W_q7)$G31>ZmVs!eb`!y~(lUqL)=Q9myhXQQZ~8lh|MGqgYuf>PD3d@7-`t74;3Gejk9O&h
#v(Tj5!hvKYT?biT#XDkk9p*XlG9<QXMy@Ln_Gmy9du(0Jc=?w8$k@pi*{9<DV<Vp&HN86T{xS3<ozU06P{#kD_wNi>)J@=Pq1<z2z}vqDDx#|ALS<aL
~Wk?tpzKd=mu~7{X}ZsMRiTZT|PdW$zxS>$=%7cMqdzL9tYsV%pNmie^^kAir|i-RJ%9zoq}<EUOtqJd#<K$Bs~M_@df!MP<t06ece)8>SB+7e;|Jv#(
JkhEXvn$<~yHKz6z2~mzm5-x2{V43js_0pD_Bz5AY2C4v-=$9bP@-@)@R7ZxwGD@YpZR66OgZE(JhU6fXD-wDcE%P5cX6N&9iDymGmj94BAmC3CdZMgP
lR9pKM20@ly+neB#`IGoJ8omh8uzcoP$KbyXaV4Md0vh;5@<BD&yH<Olq-2>fM%*B3r3Q%6TnGlK94057#0%3H${dk!t|D4{K3StGTU=+)j#sB`&=Y#t
NpB;ru3$q`!lAs~S?&UAmVPcB>a+YI~x}61FG~xJ_b%51XT|2kwI)69ZD<L68;GPYUKHf*=2;c-yUbjA%SO=;gC|WF->3++jf(l;?UIMe8w<0-gBI6b8
Q<Qtowma?GL~n?cS^j;kEsrL5Szq!O@QqXi{O_TWJ1HpOyb?88fU3u(5w`F`y-Vl{56Do&&NQS1Jo@A|U<x0+h5m;OFxTGW(s;68mnpzpTLWRG;ET)GD
mu!I<?h40P8un(E|m+R#VH-O{C)S7&sNquw!O}nYMOU5Yyxj*u<`XWlgeTMh!bndgqb)o1-me%z}Ubg8l|f9pfAe5w3z?RX)w9(XOxkIgb9sRYL~k1|F
ZJPe`}Ke?Z5m_<?$`^wJiSB9aN+E??>a^Bye9Hs$mML-EYYEYdmAjOW<{sIp|7$fj$bM?A?CS*ZtMo&vM}R!m<Z^Dw9=GM8J1JS9F59zjp>_Zfiw^Rt;
b_nV!1celu@;4xl$?7w-7*opYXT=KsXi`};~U{WnQ28t42aR8<;G?wMGXq?V$6De-Y}EVd?YS3z4?1Y1K&c5HA(8d}rs2ikoI2hk%g&!Y}$F89uy?_6>
T1YFJR4QTcn(3X5BB<^*I3*%;2ipwpyT11;_i=dW&v*8kOz0BoTXQt;nvv<ltVN~CbL;y{w-5aeVm<(IcG0Qc3mhO+GheKyc%meTFVZ5R_z)w!J$u0|-
xY_xZn*a#v%f<V1Cgt8rY!bKm_x#w<r7M3>ZS}OJb?fgp43uX%SaFidFtd1A3|X-C&Yj^YpS3dO0Nl&eGvz1FVjqlNR}0r>m!~bOf@a4FKzDI`X}k%ad
FK5N?u4&x?oGOC*LR|8pp=$;?d#Z=rAR{Le`#Z%U6wJXX9=S9q6Wd8KUQlVEPwv+=cgm9)a8t~F;D$=p?PT7BJD^#I{CYPPo$yLc9*i=x1415t^7~uDf
d|B+$(UFQ=5KC-)bfQ#~6Gy!Z%&lavuMW&(i)-;Q#agTBXBM{@dql|HdT$=L>(F@1J-4^N#<I-*LTEedhO7vHw^3TNg14V^KJ(B^-olK#rr-)75XDLB+
uw2v*_$yvntY<@`CJSP(daBS{OFUOUe``zQXN_<!R6iT@}5|LyqwP#!(WJ;KD^<)<2C6Y6mEPyYUi{~s<M{9AqhYrX%=^Ypp;OaJfx|6iZK{>lG8@&Cm
C6aP>AKk@&>{}ccJxA;F@(%k6(_9{7X`?t%#|I_+e)8S9ohYTbm^vE<Ol<(Q?DQf-DqSByVi~6x(0w-U&d7rTeIMw^wCM08ZMKAtYg!*g30X&+CM-l1A
oSL|AMbtP_K+#M!oI0NKDU^I<c#Wh)oTe4j3?G5$ds1Of_&vcX3hHfBcup|M%bfzXEpTkAq0+l`iwMw15^l{GdL6fQoPz(76F$3IM`5c=xQ>%A7oKAJK
o7Vpz3RSSw%ArT9EJYTv0UY2cTi$1@0ISe<}@F)F?74%8|g$PhsKxC0n`mf^upDjIN1m-TcF=6M5!4ImO79pCG13|cn^6KIY>c+g199`JKrshY<Rcl2|
1FikVh9U4)%oBh~~FQQ0!(UCl4Gu3TdCPUR${-Czk|m!g^C_Bp^NOjo2o4SZu&SujBU0;X(br;ux(IdbEq3Ye{}Lg(B@U@3W9Cr^aFb5b`o@JpWDEy`B
@V0AiLmdylnm7p-!NLJ(h=fnL-CWC0FuLl`|9c<*BFIGJxIS2$ST_d@pR$ofnF#4s??b^aImkkwB*8seZ_^N(^~mlZ<XVhFVF&C^P=z4F0~g+QhiiR6$
D`@2xn0Lp8cBWwT4xYky!EjrIPL;;};xr*Cs2d8<Vymu^Axk6+23PPUuQIJs)Zcc_$!5WJ_6gzEgDS}IX#kAW}Bsi(HXqoYtMNs+`k`tlflq3e3z-dg1
qJg{jcQ<{pa8yPM`TjyIGQoeJkT`!LitCuLWbycpFli6Q8;!fjDHBgu@XIkA()MQ?>fZ6(ucQ|Y3PaTQ0u`jI_%3W7rNMsoLhf~}*cWt%lIV8jpG%&1p
vL)xo_-?BcP0M-coWJys$?K!oJUZrc-s#QRm)wGRi3K@kvi4RGaaVk<dAd_D5>R+ynstXv-Dp8p2_n-Pc<2G=-L4kzXWVhnM7B-{U|8NTA1RcHPLcfyJ
3b9q25Ia4jTN<rdR&Q`&ECIWA`1l>d!`;<<>-5+tHzjx!4I!q)Oha%buLl5Vr$z?lVW*Mpc~VO7srd)EAMCNNmxVciIV)h}}_SQm~g!-eCpP%06Do{I3
23LYe~L$F57HmfM@heC2;)Uspe>{ncN!gFnQmaST*4(_m@4vN^ySHudU%G0L^)xk!-vjwg!mp4uCKd_)LV$)8d6nB2us#N!a#V>R|4{E~~{Q|<`g_2=c
a!*s=y8J)o(Qtqe`^tBh>#W_PQ=o+NmZ+tG_@um@7-M;$oO}{P0CVEpa?S}ua=U3akIUyv$j(owEas8VPBg_|aLEZyMmacmbLd0|Iz4K$AFHl=>SNx3L
jO-$Oa+>*lvhb$53aUDP=;eQlFC650KAFB`xt+SNNchgVuf!-@dK7uC_?GCmTiBArX+?5CQ5ky4`_`B-Q-OD`aBU_Ly%gNdHH+a4n6R6TLPgCNZE1H39
!FSs0UT9M7XJK@d~4kyFzOI})cFiRWXtP?-%9P3oenL7WWERlGfFP}cE2Wg)ky}U^P!{sMWWD*Yhs3b6HKTq1GSf0hZ)4?_Y6^f&zoHBx0?btGo`%I_d
83oYG;N%%hjG}dXuah?O;MRK^~ep>4C#Q#cv`WGVYESDQjs}AKV1|LS^rh4^K-zoU0$_26vIS3tMQ|rZPiz{|(5G9v@uWgy|;gxp<ww{))Ld59Sjt8ZU
cIveApcskJ2Pp?`XE>?yLLjn5fAuVZ>HMdGqXk+UM+V=?iHySrK%2(I|>#W?>pUX%~JgW!h!yn^X3{)n>e!dKMNC_>vBDpg6}MCHx4NK5WQepksV5xUY
Ayj37>3tXm&g@+F^Pu9AoH$A(&@JRVY=y|^(T-}8UipfuWdxCtw@c2Ds3EZv>c(o@#a!qEh^OH7DdBz0|_+2xe0sQa^hhEcr&gJxF6k=8mIf{h|=d{(!
4IwAOpEo2)kZaoRjp8?v7u4@Ayzny%11JY^eDMuy=duGU6IMfW-+LA<x$@TL8NRvx>CKhh=UQyll_(@UKwnxzmPRRG37RpRqv(`IPI=wsP85Iq=)oBLI
Jg1Sz?f15uiKf5lRsadfEfN1P|=mJ*Ncy)!A%TCR3Xt>jPH7fLQCn7{dath87mv?6q>y;y!Q;lMRQ-4bk$qvq3_I!p+4(m3VJOP+#4}Idi}v9g$Uk9vm
@beJf!pS{6gVxKVT1Z4+N6^K~`*kL*0rVB6!GhgA_cyhqC9;gZRV=8oeO?!-d|t16WR5;x)UHE%NlaUHF68@BV)F6>g^LaMeSIMJQ)O7%G0P-NX&Ed-V
Dl{h~bV@(#YB6uiZwl3Xra`h-hd{=8@6bm9Hx#sMr?@#+WWhR;Bys7CZ_1EG9{dv+r!>C!9OQg~CTrn%DRKocxh=Fnp{J=x42x&+GuSG;=^L|1<6Y=9$
zB=YziF6z+)u^1{V^qN@fayie+N_a79g@W<*y5c=y7Xsv37Z%`VuC8X4!0NSLFA;LaY5l?;!ZLM~=i$rSlI(T{aF#pM#aH7K-jzOigFAygFaBk5OZj=p
LmUsIM*ge6^d41UBOGx3@ET;jEcG$pS=e&%ihT7ehxY+84iF7lM!Q8ZIaIQs5YuF+P|+}7PDSTyfHUAvud6?Gu6)mgf*sKf$cXNvY*Mvr3Q}j0S3N4$V
)o!%Me{splx@dtkqC>+;7DhY7hBDxUs5I=;Usz%8t?+j=H0k!&=kbT#T&AkIdyv5;#YW<JG-Y3S&7L`5wD!Sy-g(!mdiddA-rd*^m4p}xGwrfi7`KHL5
6;oq0t!9O?)&_zw_rY_A*^r3RI_7@|vPX0r=9UA&`rGjh7u}+>9C=11_GP*K<jiRfBr+(8G#!KTPH7-wr5Gm@$UsJuAP>Xi32zFm;m6dtr5q8{qv_F&*
DH<eR_PQWFvdLO1CR3X}HM3$L4G!~00HXu#&l1iv>lMedu57bCnpSx%pq{$W6UN7h`o%YF3ROt_Q$g(rk!Tlb%Jzx2V@_FmrgcS{KAOAmTnOn5n1Ph1P
o#fJzlDkNaxh1aldGEvSN8Rc9T$U>EV5~1ga#hYJxWXYq8@9<6y3EE#%o-5!2NC?D`LD4T1ay?qVgV00ffl|DRaySeT1>2uVdnKERmI%Ma2o135=#~EZ
P`g#ZE=UMGk!KHGFN)*`im_z`D6=b#(|GzlK(y~V((iM-h$3_KbF)-ml-p5&>v4#;fL?wIDjjrKa>e|b3ty8MRo_}z?p{({`rI^u7g}kYYs*@l5Rbssp
O1jRW$~?UKyAqoWgNHkGLF-VI6L+iJ(az``UhVM!R{~pwG)17sa|@M;Dhxum&v5MzZ2NogfDMuQD8ZbUNJfviem~(6up!8qK<5xz|SEHUe9&uA`3=RL0
_9>ufoQ%zb_-HLGbcJ6rhxnIK#T$Tz<YCdg;eIS3I8UgxGXkZ=u-dqNQ|VLaEJ9BpgHA>l_nFaAegGJ+Lz7pw7PvkxMWB$?EU>(o>Cyf!|0%@56szi}r
P{^WU_da>3@5m;U=HJJh>V+RtJOLRHEy{Yk1X9+g9>cD#HyY$3ut%xh()%{5h2c|qaW9hIOFanppO26ySIBRBiCmX^!mL(Fd&L?NCMp%@9DjR!)QdEdw
lbM>?2ZxA@l?eaI3jGN^=X3z<mAIe5yFaf%tMSQrcdGXo)TO{?~t^%q3Z0}=d?V=KIyn~tVPDp9?HoUvzTZ5Y35<AD;(nUqdX^S?tk{6z1H%qpHZzoU)
(q5MiHK#_4dcvVw9TXW{(BE}KJK^gH9Q3>iNS2>ZjTi5N(x3pxc}~5rIV+4ThkKplS+erswgA3l>++M`(1fOHlNDs~z(=p4GIAkA)FFC(A)`3hSWdPr(
S^t|W^Ws*cP_P88^GbIVqUbCb+3zz%0m5hK2f0#b1w;_aua{JjH7}KK9_$?Cqg*SXXlNh99y!yG7?;D_PqG%?T0#F1^|-gZ$(j;etOYno~!8pz7;ALeD
9S{hZB&st+&@blO~i0J)@u#BN<JA(L(dZemh7FPZRlN*!J2dy+P3_7y?Pifw^+0Xamw;QuCJgb6ymKcQnX^f{Y&Wt;G$-qhlCegzG)9Q_794>lHD?{0N
mo_*vw4mAUY>K+~)J=4)w>$K@aOpe8&I=vseYzf=INr4i6$Vn$0=vE6{(C5uof`;T0G+aLr5xlZ2t?K@8O&p*x=(h6F-w}>15>zhI3OchFfBg-}S_Z&p
uZblSF^0nB-X+eRIZ@$-!!DErV*1h!FYwf+O95mUGowo$1+PUiQxA>t9i02^|A-w#l^Q{(5d%YW|9FN4?$NuWSYsoSglR3XrhLGTQ<)%u|P67k@t%c#z
jd><w;IAbr==IXidN#PiNBTzIr`oUnQyx(O)r@ISN>qhx2*PiN62!Nwp1=!Ne`DTUelYp&bf?yf(g}nlR0-dD3;D|z`OjZ@`@gw9^lx7=`Wu@@Sdl4yr
$fMIz6800)K}Z@^r-U=^9_(Dv;!A^PhzD53`{;D*Jf7j2z`g@7QYJ}I3Hmx60p}NMsJgJ$9>SbKhq`_!-=pIlpo<ixO+xsd}kIztO9q~NoNJvd@u3{yu
$l$EH#xeu^*I-HK@mE|B3dI%_!a(FvQKw>d#@7E)tlnHo2L&OIF^?mglvY{{D9dQ^O<u%`d3{%W)#HdB>gh<B_rrwo)qsm_WUEMU&W!ubW@-F4-V<c@L
F$TDVpeyi{6w{J!&Y0{W&u;<lN!ofMTjUB};xjdHnqUu8ucC#bo-hJrFN?jImEnPO)}fB##>i-=E!y$xK)Pt5YA5<GtG1Z>Ac-<2{2`)hFQvLd;R3pup
mNi?VK!Q-(-Dl@1-x_nF)3sdamr{7bk<C{k8XRKH8W!)|n`(kDnc!f#KTsPiZ@ve22d#kta$9uUz00*vF?gqSR=BSPef|5QB_cp6VS)PoY0xo&KjF;3e
GmuE#G;YCZyP)Dd<KY3v`}-?0T7>_`_LgHgRtaO?f1Ka_SJboDC{I@aI_J1j`}HS@7n@K#6nX4i`Ud!D!$vm(j-^+p9BsG>$moaVZ44rp#oP}=TU_}92
lI5k43BdipfPS<Y9W5?U<!Ln4+IDQ`zun3-<arOMt9sNVrcEz2I)>Ba-j??#cE*scTR9#pR2U|z%k|eRza7+MqwfO{x37~=bK!XXhahI!6mN$k=-x6nq
mKszvumz_msu?SIzaGbV}HA>kbgrzn^<k8|g0fhl>M~#J&5F;j@W}9&*p{49K0NEn9t7=Dz*KjTrxuquwwo!@G}bz}GWY_mmaUE`~O$@+E}P;HC_m_)0
t6<n_H0;F1T%eh6w>PWHprL9(7c`PBmE<i*d?b>1)7cdntjBYnD#1#l>)Zbx;iiM{LB&hyi}xWvh=?w8B$%L{Ht!>z}1GqJ_vnnC(hu}k>@LF`pqFd$c
4-eEJapS*LvLahVtvLkx3i|P25;a^Sk&#Sbl*P=!p@sqH#!J`+~ov$4?B%W;8k=?-DwLfgPRb0a4kCnJ<JpEksl5!?WO`Zc9mq(rT1jGzh`lpCGG|Bz;
bd3g;XZZ#SmH6@q0GVNpE1um#R^3ioh61*)Yxe-3rz(Bq@WPqrI460R-M1b4VNVt~k17YxeeG)j9SqAqCk?MMeYbZsb-%V{$VCPiBTjz234e@l4=U`q#
O+RR`JuQ(;{3pvblNu`8k*%row{TYpRPN{pj?5)AD%vIgqsrL#f=3VlifHT_mPV|kM?m0V79>8v*Icq<xS!nYr{!TD=GIjeGge+ew7Hkp`9KcJyQX1zT
nULNbb+Y*6PUH-sC6H%IRXJ-OyzmA!g5x?c&VEs->1fk;ndePnJKI<n4Va7*na1lVh6WE=~OW*jYi**`75v9mKuf@J7<tCeMgBqB-8P?;Zig%XP6AA@J
TyS04c&SUwTR+FWz#Li{>gF-!y3N(OoAbG~6w62>2qq7Q24yPRsseB}s51U!4}9W}7Zll#WsX2P65?g=-!1|u!SUciHB(F;9N;siZq(A`+f`p#epG0Xb
7^nm{PMhWAEI)NpjhyCiew~HB$N&73vua)Q?k-Y=`qE7NXdUd$Coy+?wSs1EXyg>d$7qfD2#PaWZS?LGb=biMnhlIZwegPkje7IHpx>hpx@GkXqHg!)&
qn(o~6CC^$Y+f|)_;vg?f@D8NknKdie;oeF=O1v(b)b6?9hY=isS-A@dbm8b4YFZ8SsXOk(b!Voy*thb-wGMir?9g+aSPT)UR#jJUt%65W(>gM)>}G%K
<_d}W9#qG=5P>=1`#Zu{Hl}_EBcQkWN<$w<{n;E&Z|Hicl&-}2Vy}q9XXj2f85`z$<mJxgGmNc*QELrKhBv4Xq|q|?|w}pYx$xFn&pGNR}IfCWjf>I=l
KEqCJj5dr|EbZcasC8=X3$Fx#ZO;FGs<dlDgdAJX(_Llj{Z+BD)bS=HEL0>$~r8qqEKh#&N!6X)qTc_r==el{(LyX6GC9+k5LW$@BIxl<?|gPrk2QUtZ
|UGs6;^bqhk5v(IrnI?<HD{kChD5i4jGd}A=ZGfz`5FZA%*?<yBKV4i1p>6IHDaKpPMg>>1@{ZNumqzGY(gD`)oGjmz`86>gw&0b1y-+#)3uD&*7JD~I
t^|XFFlK9uB_0^IYc9**Jtw?>5a|cIqkJRiC$P?pa{nFX}8SlKJ_2KGAGXoYg|FFsB`2+AZ)TB1TDs*puTyea!*%faP%e-WHhD-d%=w5Wi1*OZ!xCaZT
)e%q<U_O*}n`aP*??cH9X>!>QyKKdV8zs={f^ClT`;$OD-t6z!z19b9xkf;xxn2FMmw3}Wa@qv>9(F*ne~b%WFQFT2t*`)ZJvZ6~&rRY+oF*`CW%~V(R
BdLST>WjZ0w8Tto~0{Q%Cq_M7ZRR$4PEv7U71U|#&yO8&Lwp0!Dutkn^*q?rLnwap`1Y9XRbHgAj<gL;kLTG&;8EqL2V}t$<+UeJz3x~c37chf83yBew
!60LF;1eR2gcR&nkfD)6cPMx-3>0hH|fEYTdEEjC>(5HVZt#&I}v#xg??YY&WYC=XR%u`!~tVs;EJUFP+h{!*TL%Q*abI)3-}?7SnIX%%~t*Yq9s<H9C
Rb7O6$vN74P!Yi}Jfzsi@+V;WmEH@3q<Pg%{_aW76O)f*KB&%Y8l|FS2`C4)b$!s?{NVR!Qg{KmY5l;jPXW6(|njI5@(x7(bT26t8~DB$^XxdJCD>7la
tf7hNY%hiG67VMk}h70v0vtyT?r#Ck@cxYQ7)z(qR@Y^NwCdJ=u(8m5wwXQ?R86{}K-`*YX6hAY~EgG3|xZAFUw@a6-tqB288-BqylvFSFy_00IJ6%<)
Aa<>L`%dh1e@zbg_qX8_J=lY|rD>B(P|aqFnQc4AZDs!4n@i|Jae4ZuLUNb3i(R(j)QQ-cxA^-sR<nr!DAgzP@uZn~h3#+3lXzn;im2!B8*=Q`|F^gD_
8aELa>Akdv>OGddt+|nQRnJq1i&5RCS9=cj=N08b02Qm?BWMW{1BtXA$YmtL%7!>ErHUi{cpWU;(qI%FiRKReS^*sWA5{D@ELS3CjiIPb^Gtho3m--YY
9ezAwK(?`OVm2+`jA694!|O&xe;epZyN9$8kO|{f4vr!2d20o`cH0k#gM$N6Y^w?k+DL&I1Ec&IH&q(nCp8qU!RX-HUU)#1#P=N8Fp891pO@hzRrfh{y
eAVIYnl7<LDa=GD90g!BxwRGRNR=kPmYaVtt7=3roGOrgjnk&=K)|F|g?Pt(QsTS;E@zNtWSWwFYC%tzwN&8pXVp5IqP-x{+`Uc3Oh#@lNa>K6?v>_p3
*8b2;ch3QYY8S5QzM}<tBmd|UUIL79XEG0X;zSD;_^p_AQEFKT~nPMb9ShGk_jB38x3f?Kdi!Px;WEM_lMEIF8-)JB<n^n2fefpSu$E-eoKar%5&9CnZ
yBH<=R!GTY%5zy-7ztsCzc}!3=e7EF7@fSg>(q<)<KE?Pf)je?3q&9`vIe8e>RybiRg%#Ht=XBLm2Wj}U5WUccbCg7#@#=fPO#v~-YrLxwQ>K+-#{K3p
%nf*?=I(B^6_~n^98o9QeP$eJkR|<b0he)&98%v>07{g;o3d;iZb_8xOujV6Qu`ec|VwPFh3HoJnnIh^gg;jfyn5rUsCKZ(Dq+w<>Tsv|1CH?;F0<m)S
ud+OTZ4zs%nx`1A4F`-OuvNK#S>)74o)sJBE?NL0J6uxdaZ`BAYIlj=#^3Uf6|d+}Vg3rE~sWQrx3E!f+j)m$>_Je~fp*eePuLCQ0O(>m_hH<!r0xj}8
E<<74@_?~+S!yPwNx?5GzW#<v7Me)Y_m_T+y;=@O`nPm?E+X4@qY%^w`nf#q1fYxheJ6XSDdj^oEw!mm_;oE$X+8S<9#EtNdW;5IQXUD!l<SNTg#E=xV
y=K^VyUmuKVc5>{xxR&hcu$J~4xK8byMYD1<n9K*Pg{6yk)~z3c`OF*!$gc<WL+<kku<tFx;iO^P&Wj|P)$x(Zz@_N5+W+|IomV&pl5VYS`;8yOw_<l#
`Jb>VoqC!==tFYmp!>M%pg%9u_k387Z&9%%(5E(XRBI$U>^n<vtcCR0F)Kv1)b(}?IP3k9FWkCJ<48XXb|Pba$Cp$O?&Uj=01IV-1pah8x!)7u?Te@~m
le@-hlsdV+LCg8wT;_#{H^N}MBPE|0(6nqNyMoGhV$k^y@wl%Vg1+A_-X>~%~iF5V|@M%4td4{$|Dbn)1JFWOEq}7XE!*+gY#D!6d16Yi|_ICs+7+*7{
_e8*be<loAdm_UM)%Vk5H}w#)KpHKHqM)Q>^uwsk^e!V32$cQ+RkG7?LOaxD96N5_X|Zo|#TPkgcEL&Cl@YKxMBuo;jDm`EAed!#XF+1M;?MB&r;G=Fj
iY#0EdtE_o};<<fGC1AwM}Fh%|2_(o9Vw_pCoT|jI~eR6vtfYPb?7E|KO7Eqr+-B*wDce<8(`u!TO$!!Pd1ZmseGtUTL>ce1cwPWTtl9}0=e1Nd5igjB
4T?lS`ICrBWYUc~j&1d^u7odL&QJE8ElDOc5d!|!s^?t+fkCHq-76Q#mMsXbAKNhg+v%XhpoV%QFN5)%u%{~a$-%z*qd3CyWk5&Tvk+pj++$&0!G=E(J
k70D;S>h+ZAzKg>#T{It<d>mZzWN8?Ki?i$>_KJN*YKQGTlT;`h?W`WWGF>oEtgQgU&YPxm(z<H4cp_L!y+)B@Yr&o9!`Dxw&EH9r?<tUMcQk}3<k7~a
4ZW*aE7k0Rk;`vOQwyu<(C!ywL3;e>Ar;EF2i(u3MX@Ng3jY*tEo?y?e#@2*kHlH?$1_4{C0ZAWG@($+l)~=p-_fd;uerWr%hY&(agC6r4mh3evGZlPp
xOv&nA5Vo(hsB{N!uE&kZX{C6w;&*@h3tydXpXhx-FwVBu?q8ML3EqdXt`Pw4V5&VN`3*dLlhZ7v=sc3L}n>7tgnI5=K{6qJ|Mi0<Swir&v9!_rQSt4w
4)m;XiK*U)AgfpngfNFS%$HGjr?sSNNJ_eX%pLZrD|Na(#1JY+}G<OTL8)S{+oE}+^Zia)PQoNmF3)|Z{6GhiZ_$OF=R?fj%XaZv&c2JUT~L{$36ri|Y
b^;+hik;}KI;<j%rv%ujuO_bf97ZU37z{(fgTRZd334*e}T>77|DrjkgXJOmdk!0-}wi(6!PJc_Mh(gy%0V6R|i(8*l0zR@9oATY##pz*BV){8ppi$jm
*+S{Y0x!hqZ1*ntb50Fa4mO_lfMz@gc}KHKyqtaMw&tkFCAZr;zFh6nG9YVWxul#kz_MZXx~_|#?x8t~X}(=U1kp`k&!v~HN-yijXM$FBt(5x5mdxiPC
;zrp@##b{?)!_+z_LE+i5=n#k?%sb<j*V%fu=Nfq1W(L!a&}~bwSRJ%Qchrkd^Y%WdDIx`S&*Gc<B$}Z3iaZVJGNlqwTwCKUvq?5@Y5!z*nnD(hr_w0S
@?<v+c8X@#gusQv$f0phr2qbZ1;7T~3h7ecE%(otCzjwVcW(UqJ8ZYU$@qhh4q-9s;ZLT}q67iKeGT`1{wyd29IWUF%FI_Bp<q{mVCI$MDydc$In~HWw
QfzpESSfW^ng;J1#q^BaY1(@psh%ohL3kecigm*dqf^v>OPu_LoL><vp90B>f(bd4@e-kEOy$X@P+Xg6uE+`PFaLRDtK^FaTjV=mir(6idO=LokzlIYR
`B!%h%3L2eZu{B~)gH+?<UFnZpbu8)Mzur3<!yS*t=9}@Bie@S0z_N3!g?SHjpHtwsF(-h~SXk~;mJsupV00;YScsc_!~PR?E>UW#@pFUf_|dc!CtojL
$TlItlhz*}SCoq-7*rly9L*fjjdFoDxF<V^F9GTN=Rc5z|7?Qs&pZBy*aYJzG^}HiXc~$zqt>5B3qHx!dU>||a{tCpm1pw?6XbQjSbCxNOq`y?V=pPas
-c<v6aP>AKk@&>{}ccJdi=lM<bUe?!TyuKf8zg#iwA#yQ;Wa92}br${{M;pC;p%Kf8zg%|0n*R`2U~9|3BLVBmc$F{SoBT5(&;D;PXY;D8lQ=66jhPg$
jK_FA!cKrv|;Af+<dL&ruLAL*aYQaH;%gC+~;UOMw9&5XBro{v*EUN-7o)LH)_Dmo=Hj$!Vamf}7J%<W;T_s_APmp-!W~tI|SQ3?dW^QP6M#J($Q}RQI
5vkizui<#r-3iZu4KaE^1}nUko?TGIs@6lfzvX)5-Xz=QTFl&@7m6{)@@P`_$I82kZxFM)hnGM9D$zEk_<RlsvB#rcjF@Pdl+o>94*+?L1#)YZcDvi`G
&a#$^g5br^Tyu?#*t*Dd^4%OBpw|>d8RyTMIAywQ_W-Krl#_@PSHoo0a+*`S&;^~!<Ub;QK+=?wu9iZ(B;TK-x&z%%kz(=0pfH%AcUvVT0SyDgX%epxz
Yt(k;#+)>T_KU0DL;O7!jZZ&?@Y@G_KW9pk)g*5+`0E|f3st9G6z<{KVib}XdY;3`Vli`D1#Wo*&x_xyr3}8$3SL;`URh06sOqS9Vg2+dmq#U(1-U;AS
iKGll>}M!Dv{hW2p_WKeX#~v3fx->V&gaPG&@~;St_OzT4mBB$KG;WSnodqie3_<Clr1X$8LEdOyq2MnsYZfSroBR=;1_qkj*k#nA^uS|L#Y)jsKfY`j
w&tGK);1>?Jj_vTg?}Qrk&;#pD7`;&aXwylNr6r)7V7^&JWoL`bnb<HeQNeC}o;3^YX}_2zF9ukF4C;P%Qq0W}UM_s`!5qk0TIxHJ;3($N8++8-E_C`Z
X<?fgCA`)&BBkdCI;R?nA2OQE6nMn|-0lGe;nl<&3YByk+daCua)9qJTW;#r?ODvm_xMMXvV1D8YjPL?Bt_eJnpT{k)9D+DHN$e#23a2i9oFx*ZMLRmy
*ZjqrZJ>UwturE;2(3PwjBdWxG$z|{3x_hpWoajQ^oB*=;{T6EDQyU=`lMf`Z=^AQN9~My4A1@S!cfJ=a?Z%3ZX^>vL-fT{jjAVr`8*%7u=s=cNEd-F`
<k$<!-r&sd9VAdtKLHAw56XpEKRU>&2jP`^5H50EjV|oUkL#t~zT;}v|0MWse=_=G$AD19$@3v(M@=CAK)R(QW`u+9o&R`G^hh|lR+SIX-?@oKQ!jEAN
>~3J&)h?WKE4(+%++1+bS6b9`4kt;?OY1ph4<;1`YXw`gJmQkD)9ylI-o3dcS#qThVG+O4KPa)2hI=%NDRpDfXXRCKpR3*+#D~+#~@cHL&#vMbR$X}am
Pj5>~~14FJ|Yf*;wwByp4h+7bJ>;-d_ZR7k9DeKL%=x=o-H)tc4IoX6%VH3{Q-|Q3-rZw1xsfQaC-o8DA)D5=1Z9Vxg4Bbs{2#Y*7NLTdxYQeH18#R?z
~Bt9~mA%ODluy9e{{*$b2I8xS>D?w`pI=4Jy03PK0my^6%%;lFNzA<)}%773xAQIg1RFXwxAgOLkGl=(okv>*)>IQ;a&D^uUg<zmu<s~(vF+0nJ2N~91
h)J#`GqKVzZ{~9kGjf5UN;w-7AbSP*hjd?-#NBq|1m0&2|<UM|v+p9>GUFbbM8+mx`_8KHx2%+?qP+2tFB5XuEKvaBc&$C`0r<s!`UG2!4`^+d0S$0H1
gNV|!{YylXEW9e*hK6(1X8>a&SHI*ffh1mXZZC0lDDpl#!tXC(yoY<R5@!n+zOnYCqAZG;Ty&`41Abq38zt3QTiP--PuQ|8=1JdgdtzND1_JXLdNg^pc
(sUfzwncBAd1{Tm1Tyy@Pj|dhf7GsZfW0HFQ6q+hKsNM&<pfJm@rmq%ge{-9>Nh72uy3-A)OQgOKLWlKz#llD1*+hz|X0>Vpa>fHww>)lW8Ob0?~31sl
-cTK{cKl<n`i2p{7uww&0H^T$JMHl|WNM%@dA5m<DD=(Mxz+@Rb<>Od_iDyfsdGZL}sErs}6a9lK$RW~Ro~|Igcm9%Lrwsx2HDJjuHA68VoG>rmR96=s
=N(R<~IP~kr~3mrZb(NF}rWxDm%->v$#|M&&jRF>aC`@ggICC#oX%X&YELD4ruie7Yu0D+j%r~w2B5ESt1&GzKQy%9d|JU@G4pV5vL>{^1#%&*ZRvu?_
pxvxQbf3c+gQ5h&tuZ2X^&S?Tc?Op|s8su26yUXlIQwbmsq!`~HC8vrkOPH{{HaIAGv6{8rNTA&6Rf`9?sbe!HhXZa`!p7BlC0(8LS`W6l=;GJk8iKK4
%lZ2=Fl0q~XE~7=B^xAE;kMcjIjdaN3ylNlZVmT?c_mNp$ig~@ej?0Ac7^TMNx{vzq7#41rhv*Xv;(y_p{C8FR=^v2z3_ec2$Oidd^{OcP{Y|>IrUH0^
}2i+zifb{<yz|B^#|l%(p@ncq#+_|nRH;1zY(q!<4T^PXC)YSA00o;^*$?%JR?YG6AH?;i(Rwx$pX43lLuz9lca_pXZ<lD+XP{j+{(-2gfmEx;~S?4ca
v0Z#t)i;Wt{aJwWNtAmV)E7M`t`NUQ=~@xWSw0kNDy9O01$$KkHc?gB8T5L@{KBpx`HPRBYKr7l~Q;qTu6s(-0WSBsSS+b%l@i#Oo|LNKOAdl#^dx1PY
Qz-A+OqXb1Gjv<e*kJIqQt9WU@qLjzae-&s#b8K$s!Zd_o~eJ{$NYkJ7;=jY<k0&^pD51WA|69+*O<R|}{fH@OzDV#rz;f`i3NQ+=?M^79+O{q2S)`x;
6wK2gZ3GbppMVqNS^r;B);dw7j5;_=g18D|jVLO_(P*(<Kd)Ecegsn;^KVnV%fVsx<?0-w6x;zRP{i*<)c`whG$Iou$S+NAXTwn89ABcUz$UXBpdoRsw
PJVWS)cyG4XZ<!}?U*|n+yfg2%6)KVqr$WU8M?^vQ#j*f5Wfz=G^=Zza+>Tq$@MG2gSvJ&iY7+XKEX4E@%Ir2&rE&I#-q#*c~pM^UUzOIjr*PGq0HGc!
i+7&=B*D*#eW%H5W8&eYGX6#ijjF%P)7DZYOXjG$^}beaGNVA8kTZ3VeG|cA|dTMTQbwD5aP?pC%%)C#-V;^Kudr0L$-Adug-%G`A_TP#|5AJ+tAe)-V
XcJJ40c%&g&>oKcI}C04Y^A>%Fkv<g0tMK}OeZsgb9+hleUzcs@*3G;~>aV8dQu5D8$7m4x+m*=v_FsIG}{^3y?m;Zu9;II*4f1di7oKrc%~oS0%e8|<
VU(7Elz`srHn5C;QNvbkSle0_RNtkZF+L%9$loG1!gQ04P?^5H66u)ai&C|9gV!8Bg(I7%j2vo4#m!PGkO?%EDPET8#rLe~JN7P79I_~)HR5g55c;dB;
uQB&u`fz>^3@!eV6QjXKtN6u=`!qu&hTn&8iD%0)N4lJ7vL=B0j-i&lgMdUatng&lt2c@2U;-|KK3dso8@A;un$MKi5%hLk9Qu)s@yMgUIL)WnCZGx>;
M_7A4flAyT=lY0r6P)EQUxPwZcyhwS3obSVxUw34DH)qV9z<^;EX~z7R9J9)6kM_|)Xb;Rrf~ZHGJJc_JgLU7>lK!-pM`HyY>WERYm!V4tsf*V7mC`R$
pZX-CIR8}^^GC(jGMFmFpDqGWH|YT9XN=>tULW!kc#@Gw;kBN;U2`|c<SFv^GRiflUdxD&7v7U*?OM-<D22j@YPB?SH>?a{4K^ev|L>{al;Bb`r`$eSK
epM4|hj)WGlnoSL9m#^rr%R&-jBMt9ff>$EZDMLeIn@6*r>6#NH-<YEBID%f~H^K&N|HoY)$ic1el#LOuN#sxX1eny6i!xpESGt=|vMH2Nx<osfC5GoN
LZ8Cm3-YZLacfhHBmPkxHcEpE?vJjxd?N~o768f^fzYjFCn$g4#2<4K%c-nA|W{TR7MNUH_R-i(7l7Ilu8hj9d3!qU!sy-%%97itQ9OCxdcp63>Rsqii
L>T3$jCiX==+$kPZw7vx<$&nN1?`;7Q4{nI#^{7<pNbF%Av^>rqmz0FxDG{KP#twFT7?irbaFjgASsz?V4rsFfXdD<CXbRklKkMmGiUJmPx#3{Dd}j6B
nF;PbBLz+}&#rD_BbDc}`>pud%dv^_je+g&IIxEwcULY?{STp@UGZ&fudZ=ZISNvqOawVUp7no4>;&1=(@sC~O<fHJTO<3$>y9%qluA?X$~SyZ8OD!bD
@%jFyi+J2&pa?*)MeJnVrU@#m3v_P;-giFmO6!2&A<M5hChC&8Zrp)AMMn?c_r%a+4JO(dvC$@y`5MPJf~GgRCMY#$vz3ojN?;}UJeEIfbU#m2E|9FbW
6hV#kNS*q@4*Kew_!_{t5n^s$9HfkqOek7tCL&S!^;vwV}B4^VMlqhb`M=%Kun6*wda=-<5I-*{9LrJN>+!_)+svX5k>=)LL^<{b7xPO0Axrr;laP442
anJ-zLUgNa#U#nw)LIZsK1Q`<h*zoT)2)k-(G6uer~oo{pM1qWv<dll9B!ma5ShJ<>-kCzrT(z{Mpn0?0_5t5Jo4-UbA2TGnWKgbC@eN=1Q-aJ-H&+bn
8-4_?M!-H<0x*$5l=h4rrX0F4^e!cJe#Z(dj-Zr`m1#6$z@tW8_#WwR5SIGHfRyRF>HV)cW&sWJIN{oW<g8Cid#|I{@Oa@T)5c7Gj=(9~y{$l)Leww$H
7?KZ3eH5esXYG+KISDa=&lnT*ZUJe<J@)4M`{x|cjTy-6^kKL{oRaT(V~a|xyqf3b#bSyXD1+V8P5VBdFLE)yvii!c!c8%LW;0IY-#=+Adt+l^{F$31M
WHVuyf!P^UvQ~Dw_H*{qG3M#<SKiBQ>&v`=8h7v93;j@B_AY^ol&5Fzo<K;kg~T}%F+o@SF5|}pM~%NYVMQI{Vbsn+4v4`8)U90xjcA|36w|u_g_!7M5
5jS_u?msOw2&(Jt10!D7xQ{=IOh@{aI?&^M88h%1Id8%!+y>o=EJ|mU^NR(k?eeKREHERi2eziCR1nxg)0Wcv1?%!1K#<x?d?l#FeA7pQSriX`SB8p5M
geWXe&O^OfBlF;mB%@07?zfW%~FXOjN{<IVgoWh7AoaW{s~(<Yo|6;jpme(*8RAi%z>TJ%mGl2I9#YOGK0*mOTztV>bZz|4+8Pv{F-fFl@hO;8^FN`a^
x>3g-be?Ow(qwVEq;mw5v?)7^P2lQUIyO&Z%^g1d3Fx^pk)&)N8DV^53l08R+kK601S{I~&P7soPI02*~!i5-z^*e2=)PKVX4XdbtTk;4#?0q}0N8a6x
W^uv@M6a;z!}LD>{fJ@#e*-R_X;m6rr70-^gsVVSnKi_JS`fJTx(=Vpm;}j+vmrHKPO*yfgW81F^_9OngyX@6nW9MbSt`!!))LW|Dbas(2nW2Z#=CnkL
<0utT{;Wv_^bFho_7PGvIC^XE3Uy>+abCeQ{}bx?2zPN^1Ca>rvnod*GtGYI+HE7VsssnVqNKxdiG<fR|5zhCnu}YK^H)Y*kRVS=lzuO`fkN$;){QOkG
Z;-(zloJg(MQ9ov2SHS)~^T?{aVaM!=~@D@dRa1d))!K6Uk}U0Hi5@8MHe9zd`h=}M6~U5GN%MO|BO8xmB1&aTC9dX>SzG!`5<M4&9dzU@U5A%-L7rFF
B13v^%mR@3LlIzV2w?tT26%Sr}JMJ-r;41hP&r@bsZKCf?0e@(3J49>_F<uKR&02rO@I+EC!Mk1Wd*XZ#1Lj0evdl!;l5|Dc!D@aykRgj2#$W5&CUGb3
^L0SZo{r9V8L*g7>S(+^fn@)B&$Z2AwCnsQ)wkJ+_vFIOXG6XM($gCe1H1ZqTzm#iVv-QvDh(a}$_o6HZxI(t<mea@}#u6pVgSW>E6g{v}DE?{9*H;M%
)K=hCdiMJTdOJY?nf=gX?mtfW7%R^6=Sgr7ElO*r9pE>E?<Z8dJ!{!UsuM3gNbazZ=%9`TP?u&<vxfDcdR~Z#Uo795iHwew*3rQR?*in&<)r<6x+1BNZ
g-!OM;3fm%G=)DP8GoZ%R}D(HKnvBj(_{D;01{le%Ezo%@y&6Y7<dj`3umX$PK^3JqiiGn<csD>VQs|d`W1F7aRP@Mjt7rKN;nlGOYUHlNu31KLB4kDh
o8xDeI%##1<#I0!jMm!f)j*@@uL1HFZGXj9(;tGx7lQw3C%+G4DS^KAMbj()<BdftkOb?!z?%!A$0aDf5fAQv~ue-U#Ic>fh~is?8&kEPJ?yic=&=TGU
(BB+O3)xH4s44&ez$`|q&Z-b*w@{pfwOx6E6B!JP$hN=_yMtL9!>c9=|bh>kzBD>1)-YL++m-QZ0C{pD9n{mb0Y<~PIV!gvz~;;-Ak@p6!bxXVu|jBcv
EGWuI#-{Sjc15c2l;uv4j5igQ3&c>fZ+r{5D^2Am9Cg5V{`tX<yQkBxKGMGr@zpJ1ZBow;WGX}~#ygB>>vXQh?@nM|RyPUp`97@S3eG=ULAJ^-)v7OJ)
|H^~^6xJ$cgD_B4yBdH#n8s$-5l=+Y+FNn&gc#w<Q;1)Ab^X80lz*)$Tt44%Q-D*%T(RUo5+1C7=1L7KZB@1c=w_*zJqk}I`Dv7@lUeazd5!JHzP%wA6
iKBIY#@`Tws^Mf+qgR9x-Cg$Z?LXjz^*<#L&WTMNKNHWo|c><i=-`ioWA*E{;NCv*Z%%yZ&We#XhGb6!!sJDwL!$13YF`8y%FSwAPwWn{i44(U7G#RSw
k>sb<`G55<r_ySu&6&K$1$dNeQFh0%&pDSjWymBrZ&RVV$Y55VyXwE1bq>2+}A#dUPQqRn)bsW0rN}A)*?iFWZ}b4eYS>c$a+&0uW=l{TSTQqK)6pql!
rHFB(_ae`{P}mD>@SguI@p+)kJGRjprWmu*38SK&+{<068C>o0r*UiA*2%G>T&F+cpb^BYf5n5lyLZFJ12l03?ZBzsG_3hFxK?M4$ckdgALTjfX{V0Y?
s(9qGKUEM;ZI}X45`#0+A*OaQUaf&7`zqF@XU0-J{EOLsGv*f^n)R=$2Kk5K}?&v<;);}X4K5Cs_mZ}6rMoKbYCrkk*Qer5pjwVDac3NhhJq1A9G?_pT
j*G;f;)~kp0B(rY#f>N8tDu3{^#05Qv%e>*9<}F|jv}qZ#9K4S)p7wz{bpNkojC`15l@yc54DI@OGJk)Ds%8m`FGNMTkZg8J(jH;jxX9Dn-UpQdSazl)
<LSc4yzK)KHd$^v+Z@an~V=*_cwsKT&vzYDZ&AL69+ea+gU^<IuP~c>*BxP=MToos}-1ILDXjWajc^l(cxF!7y8Xl1|OO#g*#t=9FTMGa*c0kv~IO9XH
KAd7J%%Bs~TzLCvhpBaR}KOAmMEpwV8ap8d&r#uX+3y3Icl4;fR!(piQ(`DXEQ$2E#t%;VO5cO7N(2A}^;&L~jAPu1o0o;0zOzlF+3lk$={waahbd62|
YYYx?(8|A#RAY>sgxM>>j(h8HD$A(m#g?tra(s{7$1S+!zI1<{*NRY{%&S~pl-{*2T(6G2Io>*$OD)d1M;ruYty0C66)ib<FMa!$d&Z6qfbhwP=qamsl
AN|OqFOY2bte)_m|#sGfP_Y9h6R*uAhC5IWqd=Xy5k0ez!KL9FGNZYT8Jp%WBf_H~C6(lHaYzmbmC4YBdg4=(FMo8UV6~CuHho*>%RS0cKtEPk?{+k06
@TOhwr!0~R(Fk5_-MS2aik&BU<JLdT%`w$8M7~sb5?=?;*RtW{|H-M&+`rs@fC!)^cHRr3>$9)xvaHKWDmPZJ#?+?Itt}tT>mE~)I6Kg=hdjEjdtiI-@
L@>)-yf(@i}?L+{AFoGXC36rZ)F}U=vQLbM5^2YA-^6E;q{vjq7iaeWZ|?U+OCu2sIQ_3n9RF!Hnp+>@N2WPI3L{6*5Cswgj`|JYWauv0#9^^ZaFrw`J
%@v`px_F2)6G7$+_UsFAr*xHhN$^@U-=Hf3k79y*{T0ve4^r+LwRYXOsQB9x2HaXxED+{V2VK!FWN&@-u&w3NFVx{tm0LuG_PFJq(Kd1)wF;ue10b9f7
Z(hSW*`V`UFCo+6<9JwSa~Iznt7+{r@yP+tQ<m{00^+{BF5A2LurpX6tz<WPt~pO%I%8_dctdFEf1YgM1JGgb2U@4}s~{28$78J`_dpG^FG-2DX5+O98
#JQl1&xcMlVAJ0JuIOEOZktO=Tk@Pe&BYJAU-AbQ2Ld+=<2!SAJ@yHj@Z4qzMvA{S)DVyVE?aX>*{WqI&$>Qwbb;)6&Dl-)UK8@M6cg+&<_m|D<H<B2@
G=B?zT5~}q1nWU-x3_Y7NYilk<;IL8h?2k*Ek$7pku3L{Rw`?-9^?Jzfg9=ZpypGtFf3`B2;)?Du6=u0h+KN+=@2bfgPXzAmE~frg1e{BiF#Qf5`O+|4
nLDKf(>2?7JAC}kfs@d-gJob`GTiA8D;MVClfk8$yD`L0KF*M0jq1g(g|GhxcC?epi-^EdhfBvY1YHAO}oQJxV+1L7hHt_h(mu_oFJnj>B|y(`fdNTnV
b4V{T70Vf&2ayI*}h|e2k(wP%){en3PR{WnXd`g6;Ag`phz@f~fEzt}nrPqvLb?F08H(IVipi|ImAxYKZ1YZ@nrpPehra{ITs41fUnB;`(+4-XSbT43n
xg5!x17<%j!Qx`PB^HXr<8okT>M->;N7(JHmFjJ~T><)Ery;9ZHwDW>xVT<-nF;8zeu3g>yv$t&-dAkmeQJtMH#AG7;S^=Y?qF8IzjSq%TO&HY~?r4hE
TG6d{ANsE<B*JL`fl_FfT8p8Y(Uw*5rbM?7%hsch_2`lY0T|wn$@w{ih9YoJ7X<divl<h<Dxu()fh!D7bBP;6blR@^+t%>Qd=LBGsU-P5MjEcxCPfg-g
owmjppOLE%C9M*71NYbaAEem}V&LA%eqK+hxG4j$oK9C4ub=D4cg;%kCeMVR^&h~>i&vxx8dgOCa8w#z_Q#4J?*SUm_>>y*t3M(mxRIwwyF>Q!ewY`u_
n#Hs3dL&ypFf4_^3j=zxRjS?bRB4QWyL5*kQp8^pa%F{EHRr8X)_Gq!p`84P?i!)WtWKncPCN}PzGZolC^-5xt>m2d|~rD2G>UkK(sadmmcUyI&R;t5R
yJa<l85Qv2pAeWMX9};=9=#5WBCkb<AEtbpA-OQ{GR59lctid&@f`h>CDX{as<gbzhiK;&Xc1LFiq-3-it^ReaAJX&I^-uHe(I(@j>K2k<}XHy={%7ZF
j@eNbRV*1D6&8oAbLJ^*P{p;M3LNzAmU(&9Inn)L`oygK*a_YP7t8)bCqPb9F{X_y;E4NjRxHTFkRqz6#lgzqh8rv#Bf8Q}*K6Cf#Vka~yI5`ZktG*+-
XF_K0s_DKbr@~pJoCpnXmNYLh%F`%oo9HNeD1Ku_PB8mj{zU_-212Sj${rEO(B$6j<5IVE4D|69Ea-*3=2Fxo=+xpv6hnP2SU*1qoA}OQLSHE{Z_KaV6
RNtFFM?h9xYm2SDIhkN}FRwdOvS)anlhAV`t%BHia#wV9dc-$%WRCLvw8afEMh{+5{>;Xl=XW7Yk7VV(YGa-I<IZ3Mb#Zs!mrWq1%zhpvMl#xV)gRxXD
6zo*Ee}sY<2xcuD-L2Q@u^j0Rxfp%q}qX}{J55-x&06i^JF$gUGGSGtgZ4?YC8ZRX_}1aZd*Z2)|bkka`iys#l_d~vd$vd48D1hFZ(oMV5HRW72Bsm{g
!4N_Nin6j@J!s<7T!Ie-LFOjQs}jRx)XsToNG&_&bk&<a;kf*V7AH33(n#Z`d~hb$5o-7Q<(KFVs^pjo#^)-zAeH1}?Y9YvpGPfEYE;8<*k&C;{2EiC<
(ZkmT}V-rg2*G9@W##T2lPBy;dJWAk}k#kd;U!1I2~e_<epWm@8Gnog}N$xQ1KC{uN`6DMNHKrRMwR{b~p!PhQ;aT#-MoSPbvl6~QAviNm?xm`|*3P_;
<ast?)jnx@3?-6!t_o`0LxGcj{r=;y5VAt>qw9^PtNcfiPzC9LTEFa(6k`|v@oJv-#=gsBJr1-tsFOlcL@RWbw<hXE=WX}$NrSa4t5hRbd55uSOw+C``
_r2wD^<^4ysI60V;nYC*_IQth_dYA`p_Sc7*gVpai0N5;0=IdfZD7sZ*Sib<zdMlQW0v#WgX2)8V#OysKA$BbN$vUEJGG?2PkS2Z)&Mpl9&z%RLnmhu|
DN^9id-K9ZtS|~ed8zrWO90yokVyc;xy}@&8B<>6kaoB*<SIJ)LAzMLpT*Hr7G$x=)Qve_rJSEeU7ty-VcW`G!q=&Z$$`)ry<cTMEJn;DB)Vl6IY1x`^
axuww@K+ndIv;Oi~VZ`Wl;bKCzRSCBLqc6JJ8YiD`zf_$N14RFr1`lFT87k0<f|+D@{P!|(cRh2IZ@;4-l*NFiN_E7?A@{q{Wb=&SVlt|EU1;!BJ)<?h
daxPMeNnXEU&sVul!(vKhkvadnM_0LHaOaG(QpGAEm#y*i}_TSPDY|DM-X{gU9;tg7&wTv^bQYKoRDi$UG_rJS+beC;-bl>fesx8Em!8GYgwOVTw(c{O
1@KS!ug1~|*9!?A*UIyBF%!0aRlkB;`tZkncDxHs{C%#9;BVypX-$8lb9_E7vWYpFr<=)7H2qJgZPt|i<fm*z;g4GlC-~YNof8mEwN7-IT-qj7e;E|qc
v%QGA#7avCo}O}OU-x>dp}|V;!IAPD;yM2^e&54ieVhHyK#+g_$NyskLCim=s-m^V#P2^EO5XqTR8@hU(RBTfhLrz#Dl0)aDo_4LL&`tv|5^Xf`hV8{v
;P0)`v3Jnkbm~?pY{JQt^a!iLF}6J=>O_Kkbn07pY{K&|7ZO_>;GB*&-#DX|Npc8e{Ud&)b%Vz(mIv;L(C9VVu%o3gu4d0+7qCHh#St8P8JPiP%iRft2
)k_?Jh#Qt86e|Z#kk@qMJ3s;0ieTSi#Rue@z07*cHC#<b`kgtjvbeE+m2Yj=>LQ7-nNpb^+FJb;Ff`AG1{w-~t&`@Q8U@t*c2vu0kLi2pgB}5MdkLud*
EACNM5V?ds$}r*PwS<QJ~EiTcmx9mvtx$AR%9|4b~YuJEnz$4WOf73-P}e)6w7xIkT~*3}P2))nu9gg{aJ&v}3Kaf9Yw+kqP2^;xG2tU^OHN}Pe=Lc-V
*G$8ejkCP?pX8ol+CmCAXE6{<tmzoLB{ku_viWBl<X)-bHjDj$4;?Q&C(!|u|kmGU>a8xCYtIdXtV4~6#)~>@iYdN|f@FyA{oP6h7X(%6Wg)nB*75tLc
HL3R6K(UZh9NJs!8a^klkW%{%KiNK<ty_)WFsL#Z6smBD<{14_Sc{>8?bk~vm6xOxP`|PuD85$XntWLyc~y+p8tHB5YB|e2VKa3)en5_&^|q!`g_t5H2
yY~c&s!Z-c)jE|T$J;xR4!0>%FEj}R#s7+R%d<#1G6mq;ky&Enz}5!0I@UQa01(VDFaw_fcFU(hgGSTTD)wL%xURor4vAjCMl^ZtkQdpUHJiA^U?N5;j
p>~#fDT(QJWRP?w*u5il3_n`v+M|bT^;*YYkQ`_w28cX?z=SOx~}WDl(!2U6ssnSa<9MxcA*Aq=s<tz0e0&zZUWYUti~k8shsC&DUr<aC*%P4ssKeCVv
Yf<^4K7!9$qB(hMlcf%>>p*l5oESDso7pfOX;%9P!=G+1#&kg<psE5ZfNPL`yOQk1$I<c#+|1SvWI#3~cx?0aEmSdJo+S%0*!rO%QEH)C6&mC6tNcu=x
yCsPlU9D*shUDBrmq~f+hmM&%dC4*L!OC0p@A}u`jEi;a_l;j$??S_HNnGq)O2^v*Vw=E8m>q-^Un{^nt3gj0LMRbrlFSG}=8&bh75aQWUd;bl|lD!8u
3zX8KUW^F7!NtMaFU)3RlRFhkKXm4|bi0)D4||P_VLoI1e*eYFSYHb00`H6Sz~EiTbM>mo1dnhmfwP`I3ICD1o9W=9l5ZmXx&sMvsf%#2h=FKze+KN7@
TOx!))+^Mm&*a)x3df_VR%P?XXpktM?c|<K|D({7Y7e^b{MRf<ons6#|x5`-x#l>;_Zz<k;@ZGonqn8KjWb%x$~9J!Vhqmg!dAf6hDA=JzDJh{rS9?jd
;piXvHi2%1(S}W4Z-jEzIy$V`tK!@i>A{RXov;zqX<xUIGs8u)AQNJ)GHT80INg7I(pq5ICi&Q}tI#cPS2T!;R9+cHJqsRre8p#P#Otxn4zZ=Q4ZUf6c
7vN7>$F#^Vi~S)S_Z1<$=<*Hl*=5LrY1`#=yl51s>8AfNeRq_Suu?CCN+EG$-o^C=9qz>cCFhaR9?w7T--wWb_9N{2J*(u-OYh7<I-pbhTtl9`Pkb1fk
26dl%g-_&$ml@Vm-JB#DI{D`Le{WEYwpPsnXPDIxbL8S5of-cB*P8KgRCMsDbCj+aFZjky2ALfZavyY=)WoJeH22k!OGr}c*=}MEPw-lOb{0Z{Oj%JPB
$O6(PkMSLLUrm?xyAJ#8)#6XcTcw`M5JKt3mO<s}T4@o>y^@!3po9Boy3Ut&zn}N(p7=Y+^FSKw0HEwQa)|p4O(&ix+zl2#{=i8bYNh7hgcW|Gya|%~I
JWZrdv%m3SZ4f~u&x<C`rP1_u?en!ZPd!#bGtyBdxnAi@}TQ%BO%DInpgv+9X!{j;>m&e=tTHRzCG<iz3&XHs#M0&rVXyP7q1lF-+hHk;!!vvv<?CY2^
nIAOYfuxJn5`ot_d;J-cQ#!qh=~g`7BX)6{uKkTUD1MmotL}yN;+FS$Kogb!l;=g)i~)QTJ4t1Qg)M@eN!}dGHgQFDo4&=aoi;@ly}z&-0FFOA#aP2-F
DLc{JmjCC9EM`KqAQ(w^billcNflYKy7br!B(iWAEdH9o)~2x?FngCSa1sqE$SOY8VL7rkgkNxVYMZ|Rk7z;!w)ne3I9CTS~SIF_g#n&tcn;1hRkb&Cz
Z3mbUcnjKrKvy_@t3hG%+>5Tv0gpVGv#eZcWh*rZZyyT3J<?ACU&5sZY(D$1FYldZrn(RBhysT|`<~w+}aDQ)C8M{V*{@i^;h{jw4?A*lovEMsU?};^)
olSPJ^(;^Rmw)%-!~<8wcbzL6sVAlN<QIR$!E540`J-(OEaz~;S7Mb*4YWir%br9BPbA=3gOr8f0Y&Ysm%0^obEzBU^`X9KFXx{_*xO7Jtha4Aua&Gc`
vxPZE7t|bW%Vj8E3AI-6}EEVj{8g0S*z#Z_cpM&Ok+z^-RpUO-!jH0zwmXbdRKJFNY@E0GatK@`!^P#w|s7aUMGI51s8ns`?iEQ8u%_Y$ht%DGk&DNZ(
dPr+&{Gd2|oB>Ga`PZe047kbnf*R8&S-+YMqz>jy?0kF6J##)4|sVU*?|Rv`J7Q9dj4}bM+RiOqDBM#1yK~dws<~NhM-dop<9XpY?@tf`6W<1xIdy_0_
ld_K`->yc+Km+U=#skS7MwI7Z2YJJCe=K2x=5xN_(y_3btXGQW2sByKH&mCgX{XLp;_(Wq7Ov3`B*IC<+@X9#<kR>6o1YPyMX9*n|C#{LDH%@T@`X1^x
1X6}hUnC=dc4-Eq)jkIw*58G@uDtRgjU55CnhHa}U^!rdyftJ9qzSgX1`M}A}{b%6eYssbl=1zR1i&?{kp4a8&IPNLbw$aC>6LYT2t*oi&OdR28ntrZU
)8VPVI4Q$xx?Uscspu-CV6EbyS@%*m6SyiG{n~?6Jo8x*KD<JlBy{q1;mV?}`@<JT9vKGncce-)MAshrp?Se4ZBvnyu9*q%`j`jBXtbqyB$TJ@ng)X@o
-SuS2X{wyg?>leB0}-PJlh)_4NkyDEBCX0bma#sdl3eeSy{7L9VebvH?hNMFl(aOS6>8K^3mdp1->U=vtJ4-Lr-ATOK%bSRRCmV74snT=~dK^phxg4%4
hyYPUNc8dz+vXbPcwZ+z@rQ^xv`&1P6|4WQo=d+6$=sTv*xq^^4)TX_Fjwvx6HvGNeAYSr1<ta}89cez)cWqX6`)t*zu#@T9UF>ncC;kAW3~FiI%WFGl
H;vwn&a6|KG)C6b5vS>oKQ&nMDt>MPI3{Kerd-9*#w?f@#EgF5p?+zx3s!~+%zo#V2C+N>?>=a7LtDLBpO=JYS>>&z#|zG1cG_gT9ap9%7erQ@_Pktnb
8T)_C+-ElU3z^pEqvk7*78aV70-_>8#^C^?x=ZJb<KjUdvUjU2m@xwB=bdAIjr+*;teufj?5?sZXg%Z4x8sRGI`|{68peaP;`B{SPo_^snocr@>8;ntv
auJ0>NriNxym0)i#8TecRs<24Tzt>x!ZqKgY?5blq;V17PyS$COCh+l$xvYQCk)O=JCtJCCG2q5xr7{iMbPt73zzr#+~4$57{H5pfN${Ai3X8;bvY0tc
BSz)mh!6%O@(VtJapy*2?V^SFR+YkjMs%qHSNm{B|&&fiQT@?X1ghl6zc7>!^UqEOZEFX7^Qih{8Ys&Un=)J`@*Z5rT7t5r=D5UHv=aL1Zan~uS&Vn11
PDpf=eUuHPf1tQ||<vh_ett*R(iUhi`cLhk{yfv&Lk^Bu{c=;zY)5X-bm#gc=@8M0H$Gs>lNlOa<*1T<C2eWme@*|17iyo*8_bjXZ<XsRv$hQ0xL%8ey
18GV#{*z&_?~hRYB{N(w(P2vyB?VWi#FKl-4+aTfh%ldS3(+(+_?pGmLJR=?<(Oos9tJUpHe)sq-{<@yQ)d>zx9DxQAx3KzE?aI#gts6FL&1lPDb{SdH
%`QrY;U#a4Mf#Rx63yoW+Dn6fNI7()Dwi*~cAxWzNhRK!F6pn^BS-jO5HjX7Pb>f3r;482UT+aEGhI@&gN+CZNtUvEYDQiV`kvZ#jnteh)udlB$g4sO)
xS0At0IVfS(Cdg#;C#Z;HH7k|D|Ja~L3qN*#O~K)f^z8ZIF+C2sizoo2HiK30=s1u*OpH)4cmIYAW3a((a`3f00))2;p>SJr(Wl&{;Wqm#E;iI(~S50r
a{!5dd+ysRH>=I(I=?FNf3^f(UqyaX_Nty17g`i5skslYk|4m3H-W#(^yrc;U-V)65!x@oO<y7YMyYh>KYq%^L8~$e;tZHW*xpC&X0sgaVsDs0u$GuF=
sP{LoXjqUt?bY$hAXWH)TTm3;~)N>-6tyC@2i`6IUK9IjPnWW6Exo7dY#brZhM;i{#T4dgsq-SlaXZ^bg@XKKUe7su`NGgdn8^7)R{%E#?1X13`dLWyS
0Hk_3>mXFZi}V<GW+$KF`J!2@&=BfPq*0uy)@(>#jHpV#+qFEC|@cq9P6FDTul-|5Nkt+=M!8G@Bb04rXDX`z9pte5NWeF1;fBTD~UPl93#TKt>(Llyl
bx!u2}*&<qnFoYjq=fJRfV^zeCj=)Yyk3}TR*Sf2ZKKgLe&jR-|8ep1Owvo#4^o<$~et$jM;NRYyr2M>d?ceVx2)e8LJ2)l<@w5`Uvd8){Xj|^Hr?-eL
q`uycaC|O5BzhW^oI--n0nAPfOy!fP5_8NvqAh3Kl_Fa6E;xj*04`kb;M?Z70G2A!6}tQKdL(wrKwFqbpihC?6For|qIS)xK@yJ_B5XgOL-MjLz})$Fx
2+s=e!}flA&%}FBp$36+5LUBz{FYW2Ca&V2&(e~JD~b_-G2KMe%SXz29tGdHD}DIiLfO5v|>X)tYERq7tdB639ib64)0+_319$gTik*DMPSd*&Gu?>0J
7Oo$=iagKrpq}e|rPn*W*r#Rl`;83v}+|E;Y47s>DOS`_AnL_m!Eb$4gP%hX#zFJdZ;1p&Kb?6=vU~eq05Y%URa!av!wjkAt;~sEAOE_P1T+s6do#`BO
dKz6!YL(5sHH+6oE1x{Je9Plz_$`5IpgBL;pC<p~NVB@lzPhILL&cLWf#hxpllbMSdyx_ZdQqag<Wh@$4nq$`_&6fN4HS8(0pgDw7kkd4IJZh5@vXN^c
d8awqeoLN0R*yg}BOHP1L-4dd_zax^k2#It_hyXly$d*UtP!q81hg^N$(R&qc>`yOUW$u8N@7z*x>Cs3jtj&k1PxgA`rB-yaRPBG+Oa8B=LL9*k{Nc}e
n&ty3z=eH?cJ=lljX;nVfS)!2J6hsZ0u=pP5bqtMeKL$|_a@2&q`S{aGv=5>;w$~wZoczC9K5i&Termp0M-2Pif1+=z97B?q0zh%8_~w~`h8V1aP89vG
Nr$%L_#~abTU<Km4xmL`&V5o5Y@lLaX9$r#O}Bmzv<6uR&cr1yWW#72`YwqsWbUIGg0X5>N9w1fyDZFpJMi1<Un9YFVM{LyiUJo$W5!EtR#@u@A#$*40
@iYvMUP7M%*dK7E?}j5tANJ&&0wn!L^q?MT>5<AiWSNyG^>D|9&_VqzdWz!189WKqlY|LY@(AYZWL~OizXHi+)K0_eWwod3bvxH5}@mL(<nPcXUv=OQ~
Q1y*BQ*b&fa{MEk9sxAv?AYS3Cr`h3zI1c$5}gQRg2hze)4qHF$V>O)Uh`2%_)c=XIHeX^1)z~E7ydw-7vVj24a!?_niPzF^n4|YX2Vi)_`n{|8!QG7#
;)fP(me_`r?F;>Qn(KlKp4o9YwNs2Crrk~8ok?+R~y!_FzJMwkzgkRqlF5_0b@{8O3bS301V7A`VmMMLA2*%n@i%FO}I>J(ZEUydk0NPR>Z222RRaAwt
G&I<JRw6tdfFLGp@VBQ9(BFK^>{m9Z5{T{t$-6wW9^Q|z6EpH!P${%%X7WZm|GlXLZCC$teh1tnzPe6j{V@txjyr9tkAJ@zplJDwHPHb9%-;2Wfm6t?8
`F-lE;=U$_%n4(F;_@}^o^Bi^XZ;mC6IC@arr!GAb&ctbFB-hO0ztDzfIm>5Z7*5@-+I#^7r44f1O)y27=5^;vIhfj6YzURa8IeL===jf)-g+jvS9yrJ
W`sMr-;HB13(@k(pI#;AfQ0<MIhefk>K2W8UMspnbqTs}h<&0_cVIyRa{G@#m=1Gsq11uDnXsOJ{)x0lIdsY@A)WNVLdkIc9skAd0=!rz`k8axgSE!lR
21TZprq9Mf9&8KSO|rKP8h?*N<v+eD7V{pkfgT{x5X^Isk#&;A?6F)OK>dg|eVFj(R79^9y0NnXugQcLDDc!cF<C~2@nAdYPBXxwLxX!+7|!<BoGAoLi
>+~}S>B#;EPwqtci^o@VNSd66sJb!EOF8ccsiN&kXme@IZ1n#G29C~*if%0h_f0N!+BPGmK-A-}wLL2C|j=U5V4@kz=@GWMsN|@I5OGo>0W-Lfv-$!>l
6R0cGXTuu$S$UIDy&wG(Y%7(3JS|vLWC0#sG2wnLqY|wm{aQ*n^p%GFx5ymx#At1?O@ls_M<k&uerP#ZzlbQQyxus@=0VppOp;2slTD?_XbaDYG=vv{o
Xnqwd?51jE*3Z-Bk6n$dv=}vKwMIa&(Hg`3qU#xD}RyVapr@Q!DbQr8tn=P@{5;MGT7gDUy~!2PzjrUFKSq&Hrn0Z{K4k%ZIHdi&j}FHd4FuUk8l;9A0
#~kbgNlb8Ugak_7x<;P>8n`Ty>60PsyTQCYq#K|F4==xqmB#n(zw!YrWZnNHk-Aen0&av3#Hz^?Z~z_(%i0-7?5VqWousS@k;7^$<SWZHKXDfszof>pO
VNXCyp^N`t*<5DQp?)r_<<z<WdW?_-XvAnpy$^hc`pt3Y3Y^O+npfV%|uTNOBTBpRME#jo*?41OJt(G|vD4sQ2OPN^*0BVY`Ndt=^ex^52#8vJr80x-@
z4jW@W*#tixQbEaTkFerUNqoZQ0P0k@b$2qS4x&y=UD}?#yGqRE$t(y}F&NG2)N5=o3m|3Q;%`?wXO*H)t#I<!5&=<33NI9wMG%FQgS0&tr*2vu+fFUt
yMweq)>w}Pt4c(CtL}!O#)y@MX6FTKd4NZ9_erTtScmZ7<Q;!zAR?)2!Szu^t_a$c`kg>T(+$wy`n>WN@I(U3dqY0_`TZ^7{@%Lr+Y0fQem3Qn6&@n5P
)Xl&>CT{{h9cN$^W>0M`qHGYaNLl@5+Lc9_SB{KbzK_Q8R$tYeyw=Z%J4wMjiolzn12TN_49X1;>)i%#f)~>NZM2pW!h+{IPNh5qY``)(bKPx=<&h5nl
V3+KnovSw@Ebu*#?*=ULuYFguGxpmFcq{e$fU8G0x(tHk8Zr>-MBWxc4kKBvwdIHfBy$xB#~V%J)Mfxp?h`R9tV-eup_YMT2b_gsRLmU@zXX4gRz>(o;
?inKDdw-HCN+iF@wL;G|%)VE34Eq_&@^Mj=*hr3|r8oo6f&z<B23{3BJa0jX`jJ%d~X#I3v?!6|b`z#wagU334bQX@Y&V^CISCBM-lkDWSk|FV+)6;sn
s%~+N|(E?#oh+g={U{`9lE@3dIiwt;kxC#=hvJL?1-1IkQ4OT9ZFYLCq-T?NJZT63qt&!*z{9MXm5uBA2EgAMwVFa~bNB*mNFAdSESt7i@eY<keLPGie
`tbnk^EFlSO+1KLXWhYl^c5nuR(|&?9AAI+B>y_6G4~%e+kIC-szmA7xR!Act~NDSIAuC3&a@~?(=g)zl$h<iS&HZ{$%p&Tl|!U>lDaGE`8(OK$K`lFD
#Xa`3(i^f%t6gxBj2|hpn?s-53h}9m9Y5@ulKz?H8Ho?r}S4fRu#?fCCo_gu^@`e*3sU(;sI<RkJur&(<`d|!N4d$?z%nafpd-njlff&L@LkdB<!&zfs
JzKSb<f<t<5cG6?1;dOV`NaBQfgMT0y(nt$P;DL-9Bn>aQ9I|83rp22aeCKg<M%3D-eO3dVYh1B$n7VPS!Sy7qC`Gv*+0!fs{KDg4R?v_w5@yGp?1em9
c1I_E}}Mktftvgr`33{`QRe^~&ozw)l!;zO7KE7bmR^ymGur!E)8?va<^K1g1i8pCN`wC`zA<+VA@iOP>(K_Mg-06h@M?BY^_WPJi!%p`QeRsA$a#l>F
t_a78oZ58ojbO^u>k()*L!bF=Q@+jJeli^6HQRUPLWFf_Zu-)IE6(as<wh!{whX^FG%n0iea1P-FXBq4K=?A$2@H<zek`Jou>0z0vdqiTQ{2a=w2nz8<
_mP~*egvS#^`Ad!fjW{z*5%Cr6wP`x18}mthh$KB<xdhDl`9Cr)@Bcc&SwP-`MJe;>?y$BrJLQ0n4F~V@5#BgH=d~R-0xF^pNj!_y4XP-bNd0xua+g96
+RL7!mmC5@U9Fp3J4|L!IKxRRiB1_Mf}Ogjo9R8yU>4s%+KwkjI{VV6NPwR!hF3BX?q%5>S;L>{$odp%<eXeAXIVDn~)u)|H0myF1wChXM(SCBLB4A$k
qlxjOwW9zzkv_0TSS(sJMZd07!tuNaB}lxk{2tQ+LajEz8{=WS7FNl2l!GTaqp55&RI9H-}&K3cX3*dw4UIN@ZGkm9~5{B5}_l_Fj9hd99E80CQ-X;oP
Ma)S+?Ev;1a1)u@pJ8rU)=%Ql-@n7sr`YL6jH5LYQi*1H}yDZY<;WKqHZi}lV-_sKkLfvTefvr0n7M-p{5o*KLC(4Ap@>uJ)&JcA^iSNW73pDJcfGHzK
b&e|G<m1npl(-0tPeS^sO5egeDW>6Y(4%@L_!aUYR85n@)r|If6((tNc%EJb3qzAaguH*$JwRHm<d!ZB&AzGj!va`GsDIA@)W99H9V-(rVKf?2pOxun5
biDPM<Jf@CKxIXTnSzIq9LA0T*maX7%SA-S$VYZ-X1%qwPQDb>WpFm9U}aZ<dnD)3b!0s?%8lh{-D%0M0~RJ9^TR$bX;Br60d_ki)Tgzp(XFg{9Ucu4*
<u@Z{3|{$Nj^@QO5+@=0xeoq#})8*zvOvH?|F>p!QhT#drW3*V5A!vRwujeBpB=QW-it(%*WJREztxYm=7ZQ?nXIumZuT39-T!7LxHV2k#+0{#iinTP9
ZheFUxvW&D@j0#M?lO3*BQnhB~+EtQ#y?VN`=o&v0>+F*G<%b<VSv7I1cc2sECZgPJSW&ap?yialdHa_`n4=@4}q_C3cS3P2r=F8ahg(?HxV9d3noC#&
D6!Kh@I1_$#)&|%e##%N?iC9I=ke$g=%Yt#6St`N`;+eK_2vvxq%;;`*@JjkqmDv?#oZeUbo5!0~bF2n}*kSKd<FjT7pG6jnzEenE=@W@M_JPL$Aa|jW
%mVi$v=UBqVOE=f6;sS1j5^41FdOB1f1F#HBkX3Ktu$x@@l4J#7&aee11zF>;#Yk;JdbHYgG}b5j&bd5Y4NK;HOE08W1jt_PYvZ7_*2$HQ{g^*N`h@6U
ESG1*z_OY=S5~4jbhxqA%*@#zmtgH-wTlZp^!DC}dvUQ{DKHUQ8s#Ws=p<--JfNp(4)agIahkhP#JPo@S8<tcswM?xpByD!;_8eEW?HHjzR`5VF4p_;R
7BR`q+vsWw{vKI*vbqS9;c>Vul4n$I_pslWWzm+`5^QIf}j%Ra>yLB2xLn5U229l0E?p(7uzLnu%$C)_NFrjU4K6J%eCCWv{7m1iJP&=$YI)|<6^|@vW
~Rb4a-){Q~(Q#&z9M)LMx==7GxawNZhfuvpvApo^%0X6yunMeLw|x4zZi6R@#n&1!Z^Sq5=h}7r6Tc15+x@aNQ`B&<+Nf&~<Db#*zr&i=FSb#gXxWXK%
LiL62w9lAs}_H2pzO)BZW|Y0e-_947=>A)cwyf#bu*holN5AJX|G0Z~3!1L+v(z{n}=o{@Z1!xq2r#h7t}1PB|1H23>0wAs1dhAJahOAFtZ4kO?tELZo
sIO>Gsh!ok$a0+A7tK1IZ#!5IGPm%ed!Kaq8yTu}A2A?q$eH2TF6%3nVK1(J-JzWELtz902rIOh%1)qM=b2b<yU5`(3bj+CZXwdxKxbiJ#y%E`U!}}?~
XNQnQ%_ZR={V*isJyv8L7^LRRnawl-tCKTXtr`NV*w;0#i0jezBYnAn94&9$2Qg6rrHU=xQZ2jd6A@P=#xH8nw5yeUD*Pb>(Q3UeTD`EW(_+G!M668^a
JEa5_c#2=N6f)v$03o47P_=oGRKYE6eRl%GTH&WaTv{=9`VIN?K)cC^g3QI5Covse8p*MSZ07UC%QFu2f?D}h!&j`95#8C#M7SVhLq1{<b*kSohn--D{
pt(ZH;hX#N*^72-d`aFhi)tR?+UQkAf$S^@w7^GT&ziJIXfAFdEG|K<8SzSk9vy;Obt8T5dR0OgrXxhw^;(I&wNVV8|He2-LJbyUfz6Gj`N&rp&oh=N2
{+`jm76CIFFC@8)gG)FQK-@Tii-PS&CFisb-lMQc#ZoAG%JyJrXC{A%RUilbZS6*UKly@OqJkdAlG5*J{X$KkDAEBeCdm~6SmbyA=|Lj4}mMY7qUI+-D
iG*V3sT_P4SPs&6n=aVrgrGu@@VN3qf^!Vx-8m~tDMm$5K>Mn=a=ovDvxf5n+h%^Q`MUyNYOwl;6I5V7|<E>z^ZHvUwNNiM6??u(E3&PHT|7!lL`LE``
n*VD4%bx$<XK1WbG8B|o@_RM^H*WridWME~rT5{Vq2axf|Eu}0=D(W%YW}PFujap+|8H#mKkpeDi0dtSH|)7w$MqEBm+pCCYmS)J(%MZILYAUu+m#O)%
JZzY;_)eh*%4NewRBz)BW}BD)jpI)jH}SCH{;S|;o9>O+XPCd3#>qAf@phHxj-dUE<2vFO3|*>e3r}h(mC-etIqnRFySR5B}Xy83eTL))#$-gDDNx_$1
OVT=c8eXDolS`f^#3}cC#+FxlH5uiC0p5-MePT=i|jVC3$lbiMArmX;Ws8jm#}ka<Bz|$<-o;X*8c7>D(6Z{W_OXezoCw7u#E?WT~juCrg>vWH#-PBIj
xjZAOi7Dkr+VI*;b4+VdNqpKtuZj$5>-xuOzej^q%xkI@Rr)yZOsf{if_ZSkaE{w9h)^MY@Jptr*E;2;?7#e7#sQ`?{RVW7}PNr1fu3|p+asif1WCiA3
R#<qG|@TRaE^Sn?3#J7W>bWv$cA9Z#tn{&GZn;MlwK=3?68^?Zb4iai?2HfZCST}5)jWAPj^pq5|%HH-iK5TMX+&Ugu?-I+-u%UHTGE^~M8!g3tF-r~C
NUZUO7kjL=XZDT`<U=uo`ZFhKzu0jZDy{?u@Rm;;>~^atf!uVs#v7Afvd)u<Ch3cnvEi}cG_vPanwb)JU}rpT=4^LhX1Xik<jUYDxGC93Mi3k#r|=z@u
++R?E!aX*4*fRfi+)t}Q(`$V%C-tI-dj?3A7kzY<s4aG@v}Xl+1YG~GcvO%LvEXhPDkwelcYwXPV!A3=Js6E_Kf0`N0P_;IPKS)8Zo)!WVzz2bJE!@(I
=>Kq~wsF@Sf4fBE_KwPf8o!m2<|9EdezZaortwS`V;(MVdQT5N9TU_LWcU{lNA#%OJ{x?>mI=*YmL`89QQj;QRVy+N(a@)Y55X9e8Wk>Aj|~E0jxlzvI
JM(AnDsr%AHAkx5=LBHb27wIFFC&Nss7bck(Rs%a=DW5e<*1MT_%EIgEF{2=2uhMU@lg*;-!X}%+Q26%H@^t64hFf*PNjt6aTM?f3`X(43`A&_{k-=wE
HL!uR3@oYl1wrAjLQzm3R<bv2QdXHW}|D9j{1|Eq7(-sewX(~nBlY+N%S9Y}C1(I6I6yOnkoY>W7y{uL5B$0f-w1%$lOi|J&TYbl8A%@$LvN)Qm-RWE2
cd?=OlBN|IT-&YqIW;>#_69i^Z{5X#i}1P9uWWr^O98r6h0Yj)PWGszmYaIV^P3`~Z}WkTN-FO#UEJ$S3hK8s`~-}<xzLAPHp?Y!1?77baKfS!w`8P+m
CS@iLZ*F$XS~FlgPQT&@o==mYE{>2Q}#1%C!d-=UhZU5?alK@*pZ@Uol?p-RaLa1e~-PymbY5tQ2dIaIUNm1duM<?SEfgM%U7on^uIkPx-#YEu@Ey`x?
|6QAnBQrVuEAybNjekN0J&8TqcxfqUm##b8G#ug!?HDOWs~*l$slpL1=_bW#_hVE+kZ{v3koB@#NT#`-C2t_dY{|V)GSGi;Jv}Pr}&M+q|`)eS0g5(Bh
1ddA2_YVH4NA&Gyh_N5W>qo0-|znd_sd9L)ACM<3X#UpW%(DnnUWJhL!d>ujG~Q(;FnjQJ!v>*u07aRnyb!}y(#T6>;?nvv}+G(qa8X78V3Mbh0W>4a{
7URbBuA*+=s)?$3r`Ai?nb4+A+T2}C-gl_FdFUA$1k0^{QPC2pNkcakLu!6&{b7g0d2Cpz2v+@=^y53i|MjsPNQD?5hVX4B}vBp-C;1he6_gAjiuSB|&
glHF5d_RbRMWdI$vDC*LFNokgw#}|dB-Q6)DDTBOwLQ=017pO%02?iKi+)a@IZ2Pen&f%}=WMslrnRWH-hmgUZfEoR#zPg*<03B}8QtEFcGH|6YP{iHg
j)9-0bS<OD)b8Iq$9@y*@QCH(;3Q3-0s^8|Ai}0oukU1`!fptNgl!Y;8_yDj#I|=y}2nF;`%%jN;X{DOU6AiQa3ghyyjSoe!*8@U}m$~L6{1J3+n<Ra&
@JgEI5$JbwAr}SGCs5#Y)&7nZi0U$*z{SG$sq3wN-4tUafP980-~)Jac644*O-TEvuc(HJ+gLc4Q=h799ygpeNInwbRJDR!)*G3);F>?E^0#Bz_k_|94
w$ZP)EVl+^uUPjV|WullvlA8V;OoE%|xlzLk$PCHYbZjKG#o^7<xf=QJzBVTuT(;Twy?D#RG(MT15tS3f&t72U)1uSU^zH@Nx5A{q8Uet-%M|g$?SH<=
q_=^a$gE&fRg~qc8Y@?ObJC;9o$0CjT{03kXJ8q<HEh*rz<7EWXY-@}8l4>yri#PkhwwIBV1`@W-F^)%+WgitD=1LZ7JABQVXM3z;yFev&6~?<GvV-+W
97(XWAuFEe3&UPxm0${KBw!pWQ&Ar|GC&ms-(~!9G27e5l8+f_2N)K{Qyl9ZaUSO)G)zlSc#E;uTNyJ2L2W_~-(u^2wbut%3WJr;GvN}k&FIL(dTZ%G^
Bvcmohc&j@{1OhJF={Ec7i1$IzDz{!=)tU_e*IRy2=!|OCV~e!k+Dd2G(cohU6!lIM~bO7UoNG5^DVU>~VH=B19La;Zoz#;}F;p!YJr?(EEk3O=pg+xT
_8o5I`?@3=#JI^u&0mL?dIsP3I<Wdq}!9rSmRt_>4O{{aW)*s9KABClHf9v!_iOFtXq*WZv@5MZb0=U*gb7N%M<Tq-@7?gIXEUyBR0#v%mtxK}WT5#cP
5k$VWS#qX$@ju?Wwvr$f?n;abSmz|%5*wa^Irc=WfDG9e?DLmX4<VRBaTaXpSZo{e<959P2lr9j-o{6a~SJ|6G4wPGCXOt7@Y#-15SY8rBar|fDIm;J&
(D@KY}(7u|qIa-v8v!)V`9LS%NmA!L_n2e4_E0quFa@wbsG{Ah5DI<P?t=9cA*H}ivEU^-TA+$TBUCkNQ*dZBj#ft&f7&FyC7AwvW%GGRUJK8J^^w=tv
h(<vD`Bi4-8niYHmS`?#&j}Xhce^Zo-if=Ny>PUNDJ>T8_srTJ?6{wnl0xB81cprD`k*@JwW=DnFVs|ycReDOjGUb28$ltEup0$YkV|A-h@8GdReNpAh
g@2F>l42h6V(pEbd{@!u-Ne{%fhWrw+KcZcgao|jU%`BQs2y#W42WJEq0uD*^2ZT1(@m@u=9-q^KWCLniJO>eyI*id%Rk~{O^o3UT9C;U`KOyLsRn>RD
4)RoxK)P55}8b-tj}P?s{ifLi;><aRL2hms`MJ9ZZf(C7+|aF{~f=#x_^+rOR{kl_%Os%y_1_FiYrPbvv@{Qy}J=$F~Q*NNdCvxs_}x3z<CeW2JC==X6
}SiWI9W9vN?!w$^G;K4^Z}af-Ht{nN%cORBt|0bZ5LnQaQxj!~vIcM`Ik>LI<(mALxyj4{q0I@|RoGnXGNlmpiwd$(V1Qc9A7mKky5tWIoY-Rx>*Ih(M
&H|Xo`WXvs8kPR*7_jWe5-K8%uk~_fuW7<<r@3ai8M*uM{c-aYZ+iZ|LkSc7_@Nz!d^wG(k<>JJI{R_q9V>_qjhl;saDc7#fZofuc0)=r~D0qF7I<{Gi
b4KlUlLHShx#(BMc%5_Bm~{BqGsbqP1L(gZGH4tl9<Y8Ui#C)W-T9oWFMNB>ZOK}mowux@qf4!$n$1BH595i$r^4B_ZS$-IdOn+&$h6$`eJnMaWNd9%z
jWLwv}3AHOm$TV6Jf*qu%yRh8|6;TsNm1rB)4}A5BpCe7aRWMpkm*(jD%{mlplfL93ndsiNRE&vYzlvTQiosSfnl|jt>Rjjw;`FL<8ox>0z#M;Y`qB!g
3u{mF(K*5rnX;{$Mqxq#{koYZMUrg_tf;HN8AzPu0rWPD`z0lpPNH*Hv>4`voxft~?5yjNhACVilei1*&o476Q6s)c&Z=4-Uv`(&sU+UfP)vbFPY?7f^
pi?)An5gZ8sn2r5s}Qe}rJzOPl~5XwBpx@^A;PVE2`iX8Z9=`8IzyYEfaN5umN+9>XqHVykHPuKxIIc8_8rK_TrNQXJ`=|1H9Ssg=rD*%jtZV{!nuPdW
K_KdB_TiF?w!D=<Y_z3cWSLP?z7R3ehzvEsh_@&NNJ*+9%nmZB1z+-w?+dDMPTs2vYLLS4bu6N8Tkqp8uG`{dQq3yW%62_a6d=l2CKDOgThIJhy;{!L%
8`<udWQ?j{Uc&m4<rjTqZV#@^xND22(MzLUCiSI%a}UDAI`4ajh!a#TCz}e|ubkSo4#}%WY02}uHIl;kLC*5=F|$S9Z2|(Whrs?fH@1yHjS#%o+HB@3`
|S$WV+0Y}iLj7s8S%>mv_Ta1o3JrZZRa{XpB?6+Esc-R|8Q}(6SQ&~+hSg5C?}#7;OYL@+Z(Dx0(m#vZ8)Ym6a9i>8drizN`(CyliN}e?rI5Fz?N5z*c
RH)ahnUP5bmF0hn4MGVGu|l!y0ZPdC>oAhCo$|WJEsUCz37KdzgPzwK?$nkv;C4Wi*onF2^0doK8%;ILz`|GUH^%<+&~NRT9OyRPJ$K$Rc^wkrU+@z!W
oq8DY)m{nAl9_d`5G<9f)b@b;GxO<4uoCyCcY^^>N2Qt#3*f>RD<S~T@*pT<9hUXI9Bm!CiL+VaT>-djG|!mEGz|4H%M^$1-Bi8WDm9n?o@vTdHEmqE{
d-d-obV1E1b`V;&NPED$^J-qlZ5A;*a>#x1>!_U6`h3~%g&EI?a?f?Ar2VaF#$|_6?uR1@}=@8YgT~6Sa#dSFT`fG3f{{Q#pXMgAESO4bCZ+#I?edC9J
^X4D?08a8A>IO3QP{t2%@I%q={iu5Fa)Px>qyDu|W3RuqPwSv8g6Pns<>d?@M!o)8UX*=t-O})+D4QouTNP0V=?xEW{=a_?*LeFU-+lXMpMUdD|LTAI<
2S9dbCKW!-0Z{f@Ya9%;u}By%G*Et<99y)rOPMS|1$iKfBe#$fAY6){^1Ya`NntN`Q5*S`+NGQ-+244;dcM%zkl|3uT<0e0j~3KTj$dc&q)4H^~3d6*;
W@iuRqk~L$i$@+Cz9@>Y_3@#NU-c{;>7xho*c8wqB7$pMqj}9lidMLhCn`cR8y2B(BQ+ldH&Hd*dg6_SV<G^ME}({mMT){rp$o{L|09^Z75sz1%kS<`=
$pS?<Enn}76uxao@;KKqZ5jW>SyW%$W$IOP1z&;2*Z47|eO|Ma=v@_zdn_YeQ{xy$4?{^7H4{OAie7T0C_aNo<7i<@QC50`yCV4r#zHy2(ncb+lUdAl}
(A9&4!9|h$;s&7)bNGgRBpAq=<Lw^~P){nb@qVS&0hKm2E&;4(Y;_#o8@ss!H^iek#Hh<@<Z~f$ZHyuMsKpwrT7{32i$mlzN{-bw3_mi89pfGM@-}ur0
{q$Skf$Kqi-&l1Z2N(Okto<HsJ%nj^-TqBYpMLOmy9eks`|Ds2DzSqMm#;r~#Z5+6Iu{ElqG#mxciloSd>?k;r<c9F$kn6KeK^LTmM@<4N8f+@r~l{E|
L|A0*>C*APwwo!p8>+{U6%f^9A3>Gl1ht1+dv{PLRAqQ4LQAYSl!uzTYF}YpZ_ux`-`pw_w~jPzX*T04EXM!KmGAn;joA5zkl|32KavgIeP2IfBp1(-@
NekwJ+VMJPdccylwTFz@PJS`K5~LsJU|asfP>OFa$-_MI9CN%i^vj7(cqGxW*62e;i*16%WImkEn~PbF)p0<j&A-%TVr+vp0VHAD@2p@2`A(`|Y3p=n^
-oho}F?mmZ1-xYvu1{n_8c4=+Y{4RLV!8#6a1xQmRpRrGB8^&>}hniQXcq%IpR9xejDY`2D?8d}tYUp8AfB#i3+75=(AL#nsk*Y}-YS%xN7!8reX&yQk
$`!D{VH^2NBFkHa>Uj+I)7nv7uPj7zfyKjI0r*D1dKfUq8uRITC4>vY0!SG98yldy-=~w^k&9DFT1=qQ;&_{5$&@?WRY#wDlKxT@YG6EPC>*x~SFT*dM
aq;`-i-l!WzkbuxotcX_!6XMw@`)FQH?#WeAHVb2FW%C}C1m~Z+c0<BJ^O24xN&#ODR7fdzxTN}{^7fC{OCWu^NqiK=bK-D>rX%XXpa}|eC-QRFK_?d-
`_IBZPq0`R2P?g=THCQ>Rr!1eERJ_grD3Q51^LP@a9rYUq0M+dlSTUyBGfYXt%rZe>cvH42lr?Vbt_dbQRbB^=rsTi;H@%>c2*iwz>TNJdd0&OJ4lYf5
GKoLVp59TU;_m)2Bi7^Fn%fmc1X|`rbFLviUYNhf6y6#$P=B{XcvAXMb`r2mflUUwGpu-+JSRKYoBzAKw1i*Ps5$|MmX-KBstH`NBS2_|q`RU!3j6JIr
nVm60mCxzI%#knFp)3u#<JB4qAaL9;9C=4!YXz22hX<6>|8@Gsy_FG~H^cP{bd^Iy7X7h3GII_2Rl7(>7ES8x5v4<TDO?Ov?ms=o*S-NF7s4@QlvOI=s
K?EJDg%xlo|ZhC_J)am{JJq_}7P1ny>dKOB`B!WAyZo0X6tN(Mh3z;jPM5kvC{=o+P^!q=0`v;$cEJEE}SbPkeS5v&j!3(?F2YB~VaQ)riKPHQtwSTZ>
UUvAnl~3Qi^lo(T4xrCd`(?m2qbKFXwo@ps?TZ=h^u8JG^l@dhH^1?pZ=(7rN$vEJlUlh8Z-wVCN^HgZB(@hd`SNqyqfURt)OLv%*UIvR;{M4cs{i5Jp
Z}ZZ_WjJq-fe(z|37bim+e1>m*;wZ^Lu}H<LE;9RtR2;#%I)@aqx>w?{!!orZ6SEU~#YC%n_R5#b<BJy_+Ryg_ksOb!E8lEp|aydh-wd_Uiq&IdE4uX8
-0r`g?KfP)G0l!Ot#HP`w*lzb$vs3#(s6|17e7>KZPeIn0Z`cj>}je^8&bF)w84XO-|1SY8+Pp{#Fp?X^sYoysMbUE|!Xx`2*x@r0|Ny#422diq}>Uth
Vo{H5Ug{Ewk4{nki*{XzWgYYlS!S^e#s8^N{#Qhb4rXGQ$Aws>6qQxDS@%M0itRoP!Sip%PGCW5*B^@r!{T+Hp+I-h>nMOS~i*SgmRGrjhfpFv;8A;;+
JqwAHpUdii~x?bt)mAPKo>lH(9|6sR&Zqu>beC$R5yHLQcl(8#i>`EDX{q{L^z0%h!bG@?H>y<Kgqm11sV>im!jWTwlj9;nYuit*Au2=ecWv*BDdc9J^
Z)ETr8T>{DzmXYT$&6mV{Y+i2^!3VIuk7`DB{RB_8QsW?Ze&I`GQ@Q%ah*zBrxMqx#BC~Z<A=CSC2muR+f?#8oV*SvZ{x_@9qLMsy56U*_o*8>>NbqJZ
HT&2rEXN|+dcYrkG@f2ZXYtY51HEp<~D)34PkFX*xL~HHiW$mVV^1UnZmJW8pob1`MI8+E9$wXo~a6ZCVA|c=&@(A$DRofyGr7MA9z*jT>+BMz$zKm_k
EQ%O;kMVuD|(vw~zt*<~RS#Uq1b-i_5+Jvp<Ff@YA1u16GIEYW`V)2nW3N=ij?b`Okm(=70Nx$14Al0lxivx5y3$`=9wV{_sCPsQ>-}`Yy}`u=;-cum9
s)fAWWylKPqk-}>9{!%F2b_*b_c_~x8hTVHY$^v+w(sxE#D3&CA`3GTPJcuUT(OL-RRVc`Gt!+qIHA9`o>mLo11?|FgtsVgW`L{Yel>iWqopZ+@Jap^<
8{v#OU-umue!#?Wiw|?;QCGkA5`sZ7^xf1dAm-_Wa;@WA!{_7d2^QmWu)$V+)PGcC(nwKY=--1=k>z97~^#}jAFZl`P<EwnWdn=AUX34<O?_TlRPF^H%
<r5aZusgdXG%t^en<V@wf!X@W?&X@uv*h~p2mkv^7r^tiexB<(PY;LZ77)Qs?MdWSyYsJ+?Ki*m*{5Io%CCd-o%f3v|8<%EBlEuoqkruDeyO>am&Wc%m
{w76A^Y;#ztqxy_@k#^gBI}RYYX_LH~!%(Pk->!xBu=3PrvYk3*hwazx}x5<GqwkZUd^aO}38+&b7CF6v1<=h@KpFUJ${GJAV06dFShY{0z<c$(Jv^)7
QUqk;E6j{89|$1$kWVU)h8t;#;eHH4;C96>;=lTlsZV6W3$GpHV-NlHxsUf4I5=3hs%2e&Gv@mmrik|KJCgFGc?Tdp9HbxY>TzxWOeZEXVPsc(}p>*Sg
8u!`N6>Pp)6fy)+iz{{CNGzWR9~Ou%vpMv9v&ywI?J?4FQbJ)wo|A?$uHpyu;E_|dK`lKK-7!zU|%e}SxTw=XXW{$kc&RfDgp!B^Gbt7`C7HTZMYVC)4
A%n7?FZl09wOLP?&AKv)U<*VrDIQ7TI`qdY%Y&@vf@5LZ57YO*1NPE}X^XF6F$F1!5q`TXy?@D>U>GkZZdi`Us*VFAMTeCge!@JD*H$FVo?f$CfLsf=t
@Ddrsuiv(*4^ZQf(Tk#g|IcpU+kKqO;@9?Cy%M=L*tdSW-j?kygsOemx4R}i?9%6z+HbsqKLG~um&YLf%7Wi(!N0CdgunbugnyEm_LJhztCDsP$6Zeaw
YS3!FUv*0`nwlS9}loUJMMi+wm<y+%cQ^h$<xn$_33~3&gGm6`VzeOIj=8l;n~^n3*)a}4!x!E<sjMhSRncd3uybv3uyZ<Q$WvarB6&eFCdQpGKI7Kq=
oaLEGN7`63@@UzO2~#^&dU`>L0yuyx@9{^LjSxcfR>}!1iMgxx4iFS<Ks6hWgzH9K!3g3+FdUT!ur7DxP@74ZgY_8GLzCdFy-Mcws}A!s6OQU(Ogj9yG
W~>f2CKx3iHqbn7Kp&XxJ=>9zZoE=9-tZ0UL!``swlRZ^e2{@GETHVvfz>{;U<;x)!rhb&QMRv-pbhkZhK^pJL^C5_mTVN6iK>NZ=*{*iGI3DuR;-ZK^
!BW1}+SO=3c*bg|yS@SVb0YP*L<h(GB-FeAY8LO?@IgtBm>M5vn6xjsfZHd^cX@`=Y>N-ooEWsd5UA8*ysEn!4)<IAg@w!99t~yS9vm1lu8Shu)l7RG4
Tc~Fvuga|<CwExO&e}EbT8z;T<0<7J1!bMVImoDv@hm4#2_z<fxlGh8dT2RUH1c!c`f9hg2DQq@l-P$9&=2!1y22c00N81D4Axv+b_}K;4h~W#8n>u$T
wN$OIv{T8RqJt65Y{QN`&GUbj{zu2BcE2nm=+mnzvoz?UQI15Lm2r)vJnEhm1J&~voYeZmK;=Sdsqv-Vky$fVan+E0q<8}-t*27$12@|1|m%({JfBSYk
zso=;^$k`|AXZ!EPLmGIJFS4$_?#M=I0?p(8ZQ*p82rsRTM|(HDCIqePZJsnK>-I<iG(2b|xdYAJzK9G?SrMq?tISL`X-hGNozQ&=6W%?YVNNU)17Pnn
F!p2o>4%j1>MQQ};bBe7r@a1ve3TdiX#Nmn6uE4&Sa-qb?!Jd%iJ4YZR$@0a_Mc35y)9+#ce)g7=>{Y-Rvi-PTeYYMHZSfAmKhf>nam1_|sPt2kYgf>w
3Vw%-Qo^TKg2$^%5WP>%Jf$E8v9WsDJcAHSqaj5BeFC{_f0og)~^<*OX%Mb@#;ELLQ7cxEzcK$>hXEkq+<9U`#jx{yGp5z#UsWi+%(rGa=Rua%Ha;He?
*|w$%D72wJ*!zsmSfU<a_ft4f{`FAHLz{LSKv87K2B{kvY{6yZXuSbh$0Dn2q1nd(2jy0cxe-us2RVvP6^^9kU=hibH)j}%cmQ?TQ|&PpFLARVI<|{(k
y&TEJ6E(jZ56Nud(Wr92%~|2%!1h=TlE&}+I;7aL0|&HpU}sdE9`t=);=Di%7N_A30*AJOlu`TM6<a~pIzW1gu{zHoy5=+@$!iGsAZwRAu1ZMbTx92r8
<_^ewr;hGPX9Dl;X4k&gt>g0DI45z&OTWR!T$JVJ0a>9*ZChKoBd!!EERqggrM?J)Fgx4tRJ0C_ZdGpi262w_O@E&2*)Du9Ow@B;4oY5i?Um1*{kWvt)
yU&XX>+xn@!sZV`<@1b(YjCSZr7i?1?*G#HfOPsHVwFBWcl<6u@}ECmAPeApEU3H1{(g+wim-MTyL;!!+!YQ%w}o1JDpVWSzdz*S*)Y^us)dTv3DW@%z
^4Y$~IB!LVfB5G%e@AB2QJLy}yS;xr41jiMYwwtb@pmQHLnly|?CyR<U#9^o+$hkPGmV0`FVHJ`sCc9-#I*B!4X0}dFR-=QN!-Z~9o|y~@3Npmke8*TI
qbKJYY1uWP&{7Sj^KoFX6xXg%WbXGCxspPAzuQM=Fp^j5d@W$mzEC3LiVYs;9m*ugutbdb2sonj@SSII0l(oic4sfntc8UYCM;-dq63|r%HBK(*^E7rZ
K}`LUDnaMw>p573KOtk9nu6dl&;t?q9S%_t5`QWt!D`_-v#9dMk?xEk*cICRjw+L6afKrf!LfX*BY70c<ffEmIKp)V2gBP5f!sa$z}$Y&Z!${Y9Q7vQ%
B(J&ot3NF*IY*ZAJ<clcKDVx*kp|s@Gv8LiJ`v4h@+h>t@{PMP9+^h8su2u}`fH<VJQ7mp#)C;N-)IPs+II06w?LC3lKiP*LHM+y@=BG*#eAO`mm#4sj
%UdyJGw`5;c;#piyKD|~3zw1_NwB!XH)rG6qt<bg_du??V8C!Mv5NrPpDQ!*5EJnDuqMpsR;iYP$&UXnU~%MR?WUCW-Bi&;15rs6BvD%=C&d`=W^gJ1@
`m=+4Lj4CLn^8!nj`CjV*CN?A&#1%;csNUr&%?#JVs#!%$LZ`*S$qCN!ay}(!MBMQd-)}(Bk({<()b4Z=eK4QD>|KuL3_s|7<)1QyoJ4dm$GfvNIE^<c
kQ@rpOQU=ni5zMm`-ri|>_W{f>>$vIj2qJwNQ|P2ySaxOVBt<ELhzTMg8?vzV!Vn<up#|{HO3lCBgAw@sp>*CEEF9EYfmdv28g1=(`G4Bmv`gNHhk|7W
OoWybIHM^DGav@I@ZI3h|)md_rSC5cx5ro&?P&2hyy^42!;U09){DMI>@**aXH&s%xQyLmC+b%#-6qem=hs_6Uiv%82EGRG_#ozuuCKWXK874ZeGHa9I
+;X1bsZU*qMmria1IP&U4m$xTh{}ve(Y*(Q=kJxkX}A-=)`Hs{>W{^5`@#2A}bg^9D_M|7@`+%CG}0>Qb;?<$63KEP@6y<{uWaxY~6D@DE8m5xWQs2(v
}Uk_rnGlg}spWKbs-In3Gk)aD2df+bgxMus*t!dZgrF7ULoKv?b?ez$8AkalS^S{0*SL|D!k7HcZrcdSyIJ7yoj+)0NMF4wjkB7&V<4yxm;ip4tHK@B$
Nh62L+c+64!xU5))3i@g8c8)dLFo_%SH6j5%kj2mqFt$QUYO_|2#;>hYInEGosfQ)li(9`h2pByXxuAuZ3Ju!on>|q#OK%zgYg<eydpSD!45kqibUm}!
?z|YQyAV(Mg8QIXXubQbMNuD-@qEN{D5oB=I#5OD(2;U1@#DG6GN8ibJi?L{$dF>UO}u3?7J5T0`BOUJmIADUbl4UECn^>{o(5f*$1rfudp5Rs(^`V0J
e{%C-eCu3d6ss;v>zoM$?ID-5Lqh%)HLvyup(g$L<|^iyFb!lM{D&-BQz<p!2~S5lV+d#ff06dOV8J!?pSRz(&F<079JYs>FspLv4OD>hZ3aS=wJ<OZ}
_{WoO-~@#f^c(RNyc~*sIHAZ!9~et0fe74^<CpQ_+tNqYfF9D*3_^utMp2dZ`&odY&vnJu${Zt%ZyTBy0oP^}!!?bdoz{#)D`HWNoa`QK2IuyJQZPo(g
^fEfM7NV7vx<aNL^_=;a)%Sjoh!b(Lp@g&wC%!rj}z1M!#*nN86!@V???8>JH07Q-mhd`uld4wRUbkABJ{8KX)pC>`B5ExK9}f<D8cC8pVYD+=xg$ymB
Rlj)g@#~n%}Gn0!KVGCww%*l4d9?EA1xav4pv)Dpx9b5N-h<ucnt(^svY|jUTc96!hU3od~aEm6L&Ez0?69TYl)J@ih31%RkhAaj<TZYz%7h!{e%WVov
Og-q8S|u}}5=Ma(oWWbn#vFxHZ-AV{=}esC+m3JmTTMnNGgAEy>C`|PtyHG{&@Wr#)~5-D4HG^PPW*nl!@QAgov>~;miG!Q#ZLCYqnG)L5t(&8>s$|3T
h_Tk)hMtSSSlQ_v6ZmNjG;k8QnRg}7n2TvBNM0DB%TA`J)%q3?O<#*j}wC1(^b`tI^Z*wOKpxHyw6{jI2Lm0`XZ7rK3Jz=h)^?t!t(RH->abxJ38sK;n
mdy0EZ=E4)ljbXLc-OfKECQFmP>fe&(Bk2i*zXn$6KvhJ)3&w&;Usp?hFv%r;X(I>I`&aJ7xVx|!Hv?ck6^Z`eF{nAqm-&}AowNwdPqD~3LIsJB^k%OY
+WFzK^=4)}RHfaAIm0D8_03v)=Z;8U!(xN|61NWWQ)1_bApWZ>pL%*vj+ru4N1IFPT0cGd6-3>OD7Hzy|><QAef$W{}T#)esatE1I1AuH$*ZbMD0QDp(
%F#4#(+9QY=yDST@K{62T`9&e)BdCcZ&dpb*+U!AZ61>?@?4D-oqe~y+K<&GeSIy&Pa&7{!+8eg*&X#cgx`YM9;b<K?VkK?rsnkMu(1+9cOrZ>{V-40@
FDB87??wk^Vy>8?Qvj9#LoIx_@j==Oxy=aH$^v9n^5S%!@LW6%cS~f;uo)oqId?SMYTNbuB#Dkb9}-}^jD^uMu~DB@qRm93VS4Qdxg4D>W>ne0@`flyF
E4Qena2cLCJ$+cM{KeMqX_m1#>nyn^*n*@JmOGxug<!)MXg)*P$vF#4IDW+&E}LkGLQx?Bc6|bU?Igi)Uknu{Ex9UyTzpqhw}bt-{isu*6|>n;zWYbll
%i;_5JQ}u*_+kakm(2AZ1+}vfeog>{z^vw?qnA!xDocN0Y8bXqFGEft}2)T}N&Ky6lD-tTR(i4_0flU=21{Ow$u>bt{WLqykPTQ-A|!>UO*Nd_NMIy;=
C<j53;zsrH+;1}qFWLz3ohQ!Wk$;%+u>pvkMfMbbl{YaCYBz?~k1)-jS(1^`<2i50@YJ7T$(;?@F8T>e@YGGrLTj=vRc5u3#7p*uAvtc|P*oWELcy1L|
rAY(N(iPq_+vb&R}II%V@`w54}utyZK>)TlEEMx;DK3SMam-xVA$QXzUR8p1D4Go)fZZ@JO7H*xYGDyxs&>ewOdM?e5++1W+BJ%bG=HnKdM7vekZQ2&}
BRkw3HI;=O?bZcH$L_ceHiOPy3U-|U0wi-fhD7m-otQXzqE9ri&YpIRJxyS1FdOZBZ5XrU0Hj8$51NK!9eoD0NjhF+f|4$2Y}*_ungMmcj_aIGt$s7d7
izVG;W#H$b_UE0aab(dC+Nv_YKvsedEXCMyaaT&<^^UqhKaSMoVE)cn3#Lh+fDn8W9`8vKNV56mM-$mOJgf7ivmUh9-nqF?Yp2ltP4^T+EE731}udbP_
aca;ju$x8HU+*RkmQCjOh$OCm;*1A7WVFZ#6vNktqTAJ_25)hLnhSv&Fm#Q<b(ba_a<pWx?Vgo0wskkOe8Sk_VlG@|L5HRHic%<H{)lBVix6C-d0&jIK
oWfz(%>HB=$&LR_Yq1ANSf8y?!+z?2-TFP(+&T7!=#i^i^66Ttd;RyD!tB(kT`hE9<sO<A<Mi6&<bZM+Zkq<5EK#d#|++;PA2VQ<iNdrY%7-M|4@g`}%
^3`h$^gLHW^F>*Z2w+>?zddHfFdOGZ-3G7Xa$x1BAQ)>XCJ4)Umpqq})Mm*aC9znn|ah81-vvh{IX9h9tF=#sgEn#!kLfhheQt~}wk}=N3Y*zr;Sxkp-
c4JmGm&gab<@DWrgw%+e&)9-+*v)|I6ws_QELE0EPSx-R1&+s)d=TwPhmjIli}%wm?oNCuZ07-BYyirc;}vPbR?K#KP`2dSsI4InCOwX)uyYlWX(Uful
gW_K7&XgE>a31+mp#VwQ<eZ!HXC%6>b4HjG3ne!?3l3d-5z6B#RfJ-AIQfoF<-yNeZRa+FQ<paW})^2I8Ayg?$n{}aEU&rf}L6tn5pjm=oC}LLDJ3I^N
8H&ENY)uc}pRt08a8~-A2)zlQ`R7O@?Wut~!cOHmH-%fb;=xynfHiH+hWAu}HSLK-8%ITy5!5-;t8jQsfjCxF19adv|}nSu8qZhr;+e)kSNx(9W$z<R@
+yD5FFEf$!jcfz0+iD!bicO;><T<h8s=S5$|Tbc~f#C0zfqS9!npb+-S4G5G3^!CQ|Qyne^vvpWXgJ!0_Q9fSAp7`*j}!Bck(KDcA>-6IB1yu#pLVelU
ngRkxwy!D8|3wI1&ykqdzBL<J&F?j!u!FP`s{Q8c;n|BPpd&J<SI|e`8G5GEggP-0pc;}A6TaOsLa>wAEI|gq(V(|DKgZJ+ky!D8|OLq*ux?}LxBL<J$
F?j!u!CQ|Q{Q8c;4|fc{d&J<SI|g6fG5GEggP*>_;Q!TN@M>Naq8k#32u3AqiOn(>damliy@DfF50oyN8f$9B(5!yOc7jt9Qa_b8=$yt4O9#r?8HVwK1
_slht7)DwLu{SrvlUKBWat6`OR2*~3vi#s!x72HS~<4mki*#d;)pDNZ5aGZ!@#M3e|w7Qzcu7rza!tq9r^Aak?-h^d=GczyL&{wwL9{i-I4F^5&0h9k#
FaYe0Pt?cXCI*hdc6ZJtE)19r>p3$anXMe4}^ddw7L>|La4(tw-crx+CB89r^Aak?-{#`S$O~xAlm8pYO<bbw|FfN95bRBj3gy`L-UBZ}*OT8+YW}`i(
@s)zU{I-SL6JZUBb0gYQ$;h%~38SkgcMGC~cyo*0uEV=N9yDo<3cgPv@T*Sk2Ga85MkXRaF%B5R6`FP9}wybR<UAk_)cO^h|zW?s!UvpG0){ka?^g5S0
+hydI5taI2`%)k4EG>Kmr+JCdLY2l7dXLoG6d&H*acWgSlW7FLuHeKGa>FSP6TaVaue#fSVJ2q`SV$;zbo38HIwDpKh<9BSjx?|JUBQ`DFv1#WOHvI~l
elIrNJz~@P9h)BR*mU=ZO_z6U+PGuW-6J+#-?8c8j!j#S*fe*?rn5UX-92K{?H!w@@7T2Uh)qxL*z|D6rn^UMdVR;H{W~_@Jz~@D9h>&=*tGQuoBn5D(
`MNtP=+K-T?t_ayok}I#geEJZ(PjEVZNfqy1pOb23vcpi8R-peTPu(vS_^dQ~@UFi8(11h{*Pioz7Ug%`HIT<py<-(1tzlSc-rtbAj+uvFT#Y(u?EC7-
+DN>xpeUU1T988l1OCML>;%ah_Yb3io-~G_g$LPG|N1?iZ&?@)xGb4-FOjcc{2~go?SB3l&@c9H_Y6>nvd<Az>gaNuI)B5XpZAR7_>iml9%wWgk#}U^g
iKwS(6*QB^!Ut9|*t{L`O_y<Hu>{^GT%+6WH5!1llJ_GJqn7lF&~*AL%s`upB|@8tWf_nG|On;+-ae}2UE`T-Pf_g|*?-o1nOzx%OD|Kpnc5jXxGy}qB
=-gEQiNd3OY_u2akH$Se)@7>ie-uVlh!~1br?ceqO<ddc{Ogh*bb4#5v?mS(An5*YAV2x{3amG=-?#*lmM!g~B@o+XKe129d#T3V6%re5io%#A{UIE0c
%W6W5Cs<)^8M2uj8o9Ob4JftU!p_%e)i$%e`EOi)73>Qx$B5H<lq92NfT+VBQ}*bR0Gk3y_KSruOZAq*l=ZK=J~MMSlTKPFj(?J8IsUIrezki9ATxA*h
y*d*3`9KjUC*ES8M}`uVY6^GWqhP7cay#HpI7$(8@K;|J^Fut`~3*>UyA&GeevVv`0uYe|5xSz!_QCOSAX0V8?U8&QqZ!@O){E38|1HSzc1voYks@Uzy
E%{zkYf4UmR=Po(O5M-l{XCBg<q@yTz|)KjU>l^1I02b8{s!kEiKaYcWmH5PP%QlZmt~GQD<E!EfekYpv}hBJMZj87mjb$0NT_IDTl-f+1Y~kX4(*(Ps
zuI$sTU#Zhy3d03?zWig9t`rK{jOG!vZYd1(ryHM@*FP49F95x)PYo}BSRSN8{@(VuU_?f&L-f3TaS0_d=S4{b}rfgt?@?tO2mxr;9_|b;ZPa#t9P7=)
eT}4PD6Y`SA+m>H+Ob*7V8ca|}XuZQ=Hz8<UiB&cV*u-PiKA~(v)84jU2_uiAy2fSJxj6#clOXBR-e!7-WDFtAGm&h_!mi{I<;qk3BnvbCJlMWu08>6A
Sje9u1@9Y0#Y{saqAhO<-pO_r@<~#Woi+%qnaFmQo-$YB(lyU7*ml>K*;Yr#BtglXxkZ<~E${2vsL4j-2H#fgd=wmWb&ZY;KCih&p9Qq(s_qiOI7wcz_
L0cAVCpxEPW1FXx3{rT)Z;|eH#|k?TU$R@XfA1-F$hL;^6h9lr7Bk23cOI9Q{Rq5XCj#sH|T^i)?B;R^|@s2NBdZ)SMi~D2~`R%{BN)P_ZR+y3;(L{zV
dIWl_X8{8L<-jHJ<j)bh)o3B;Z0$pPu_ZS(>stX*zWzloc1*R9vL>nA{m6zdrP0pR~tmKBcFGA((dI_A89ig0V$7J5lIIP+p6g3?#!#Iw7s4&Zde}!{~
lFcX({a+5Jb@KOhLwJ_(yWW2`EE5S+#!`n8Yh`E-8J3*mTXh<?At(pp{c{Z2sFrfU}jT{C(oCnF(_?2{eRT`8%I>^OYa&u0C)-g555@fnB59c|gqeRjs
kw6^EP0{Cj*aQh{rt#NZDaPRqVJ!|sbbG=ql!G7zDDKLxvFw|#Lk2PT>U_y{vm|`DYeneqgegqn~_cgIV1(U!~phjM5PZm1MNG|XCyg|{vJx=v=Ei!$e
@@L!Y`V~^7l2R)34Ik4J%+7L(s-^I7`5PeI_U#qvw&-}lPAVa7biF?gqR%KzrTBcVsd#Uyf@R9P7K%g_s<ID{xyMNQhFtNAQylEY^i<Y*O6dz>J5wfoY
e{oyT*-tchU+zF@39b|<7^ugg1%W1ebHFFG}-dL3hCo#d#?0@Bu#T{;H~ra(0hrT*W(s7R)XsvWIJawCYLtjgyb6kK=)}fU!dBGu1WqB0=3tRD6Ta=9y
c6Ew5%PtOq!8Vb+CkeKCJ8o=ID~{?$kLrIn`hv87?*T@w5;{{uCH?VLOSbfyH?yG-Bh}QF=@yem~bnLWFW-yPhQHTu8PAOis3G*t_W-+MCSzo!~0Y$PR
!#b<KoeD}I_OwcTQ%uMIla4?=5Yw5_xZ>9a@iK=Ossz}47&RgWp0)P%_qS@vb!capB*L&safFz>xmnxlL)1~XyVWpyvkw`?FY{;}Zr$>?b3ZNQ_V<qIQ
W8e3SuXy&8b*b7M^l#N{Uab9lyHpvzzF)mxHKTIfwF*rKJ_}O%HviH$Yn(8`&^G*I7+wzpaB&{dHjIZKm+;`(_mn*TJZiI*?FdK?t9q1`%vHVtH44XQi
N4ehX^R39%F4Y^0bSh0Fg(abVp^c4&5n+zwl{^y<dzZ6YeyY2Z+=*4;vU3}3Sqar9`-~SIFhBGMa+tf5&2S7kdhC)msSsqXsl3aInV>PYcV0EpxIdJYA
my@SgJ!WuRr|o7#5Qn({&3vSBx~oO8(v}Tg*{@LKG06Mvf-zL9QOIa6H$w=H-;ckCDqe4o#f+_5YG5`RqpHrY^MPX;1RUn<*>8u<|v>V5@Cf%)*jaHoo
$GYS4}4Km>p;^-ixxSAyaxHRHyaCuFmM5kvTT)1T#`{d%@MUInE7x%X=Hb>$6>*xN@j4svvKZ#y-Tjnk$KBWV|Cc=e`LmCE!wiZ3)g{%-iKrX=+{Onuh
CuruEe#p->~EO-o?bj@2joRAnXzm0H5M!D8DR2wLLiOLrs?ESA`YKCeuzUbH?Z7yO~$ht`7O34|1daEs-AckFFu>?RwT-$PHcy)r9Z101?R7_8Z*r&V^
DYulq?@uM&(?K89P0^M9KHKEvpvY$^jW<4G$@`>+C+p$%2iMwML0hZw5lc*<yc<Sm>W>f;0EH-x3Gc5Z5vv+3Ojw;8xejqNAzPY6D1xO$v?f?M-1QH-J
fu}#r@)=XZ-nLIIFE8(7yDn?YLV_eR;*al#kmN1tL%QWgjNajfx1!)aTA<%mHyBUOq$;6vB9v^88q`}LP;F%qGdaRV7u5mRguHBVy);yM74*Zp-!I~zL
1n<(A$W5q#M_18Jft~2-H=RJcV6)&%#a@iD+VdJ`L0T8$A^R(>F%QfKeV0^2tYoO1rgk`#NaJJKRLPNLl`8g&*Kt~IhO3YNJrG$s&W@|TS6}B(}WJoX_
xcSosDJP-g}aU3jNjrg`z0$C_JO-MOVD4o%}ujE{6x22d3UI-D)2aQ{fxx>T~6qgYER9T`H#_@bi$Dlps!|Fu3}NydkO8?KlzS(yt;U3`>%G{;7G$-Km
y?hQoB;3)*f|#QuSTF*UD|eY_={jAY~@WYwZ;CiasM?U=6uda)?pF<bp1SCZMF%Z<?^pOj}x?$1~dyo^J|+tsUn$$|}};KY|xt7V5dlg(BI0bJ=xRq4W
{qytXJ0XAq)RX^iXFS#JyQ1BN;%|5ShRsG9SH#Dpy*|BV*>7jM16&IWe>?c+QNqS#++q&m(iHn~MiuKcgYoo@0<yZF{ytgH6wWS^2(t|!b!Q6DcYaFos
e9D=v&|b2P*6SI1l)dDH(8bP0-T@Pv$svO`L0iXjBY0jzNyCl7P^<AZE-E!gNK3fd{_vC&*L;;{LVoe5LomPESFY3tx{)!HPJ`|ix|4jeF+w`P*+Ts;M
sRz{`Ipqz@Eu$Wb;wPNn-=MCiM`;=z#-DY*!1NK9yP&y@b-Tf8T*i6L-c$8;BD0`Hd>M54toWExqjN$@dk35hhj6QeAgqXmRo0?01|eR&7kQyc`~-NaK
uvK79>sb%XNlx^OjS4kLznOph%mnq><0r<_3AQ?e)0l8AAF?{r2PgGZq~q_o&s4#QJF!j3%)}&ag3=T<dBQJQF;@tsmzfJ!%U*Rq~<QyX*tIz@funRFa
6du~+zz_Y%7AA9Lg)RX)|DqP{2`MGWTf-g?N-`#Pt4{WmQ&vf-O~|7raSG9xC%5RL~K-LU~V6zXx!U<6Ji2}cjg>e28z)B;UP_jU$NZxBRANCywObwVd
NL66Gqr9Qso<}k%U@^;e^FmnuK^}t_(jv^XW=M>kH3gi`N?ESlH1tzXZQ+sLPUs}z7r5E|(tNg^!D!cIpGpjLL0YbV&?xmwuq+aVARs&_$!PVl}*gE%A
CLDld`tGZ|KsqVf_;N>O0YWxfuI8TOH=#|^m5RoOgcJ*yeA^4XBG#*P(J<M-Iet4TCF4kO33-m5r+eg;E->9QHQSZlWkQx~E0w2?26;c&#cOdKE8t&F9
V_KA?_f{aD7fsfK`7+n>z-D}0}XCfL`~V7fSkbYWu$WW20)S-nzOMTcSYjG)=LiCP;dnN6ut>M0HhDb;ypEbbi)BW=p<1D2X^Gw;%wLtBBUV@ueqGQ<@
XE>dWwb^=V%8g0n1VMq!p3Q;3uurm#GHWi5_6QD%X*Z@?b*GB0NEalOfIPX3>FY7c>H%Xj~{fo7pmmHC%ksV9M6obP@-r!)i6FYiuKM`18G?q0{)=?Ig
AL!R1*%TTkJ3vPN#>X}H=)vndxJ8ywToPU<TH^EEDwN5OL;Sey2glI|AzG&((*=X`k&fF+5UT)OGW334&12eh~AfzNRdx>!$T0Jio_yxmadIDS1FK9^K
+4>4(ZB=Kv39*{Em{eB58*9h}{IpuT*a-WX0=DFgG-vUV_Tw>T>i~`Q$)8%GaNg(RV&=SXNLLfb=h&f_sBI7&Hv7v#e+NUn)jW8kgT@W=H8_>+xBO5Nf
Nc+8qBg9?VI^(Z=nn7x5GH-`D>tK1u-}7ki2z_d!(ENZkb^`h>KG5|rJR1S1(s`Bxqw;ax2(34l-}amRLiRF^9o1k=yqsr>2S;BR5p7V3A>@Dexz0a-4
InO>P&W?@H-cr7$$WyNvxmJ0RbAVl2r^l{j6G#yBglA{E=b2wAZpsZ0mR;A2kv#XcF~?IHcVL0kg^hk_KCNwou6~P-w8bePiMMCz`?rgBua^IBtA2c{t
}xu%t1Im`N_bWeJ3TG@LF8CXCdD2&E}pm-d8}q`Nr1;C{7}@@%okCdwGvU%*9`qM%=}Ja^`gkHKMDW6uOZti)wt5vAfqq`fdl#$x|rS{bUthP1%mFwx@
!u<Fyf9yHa|BI!S=QY(72;ldXiBry1=2`5`XvYm(0()S;{wn#5&%g-YH8x9#Y!ige>?s}Cgc9^JN6dvt^bT(pO;<=II1>vbCyw6~=?NWicrxAeg}V2P(
7Y;Ef0bK!$m-PSAy@T$skFr=K#`1r&r=To!q)aCgM&Rk;&D}Z!#8?ncO9l=nm^<8^~vcHPaf@Rs^_5_-zruRo*(4pXA5%ibQfBGCE8&wPw$OHEB6wM`L
>5w;HYd3hhQTVJ%U(d1P{N0C#{_+W6CbQ@FQEhoeSS_T3;IYj<!}e`58JF1w=y{C2-cdOPpx92|2>*ID#yE7D81eoE3|H?)Uq_B~cq8;1t>ZY{-_tYMA
90}^0PiVpai}691Qt`bx7!7VkXmUt-Fe)7{`3>TX+}ncvEBFFcp&9~O;sa@n^rY9q9va+P-`p8xQj|R;Fa0jjb8SM(C&H@VLIu_AWdeuBrX@)5fbL&kz
BStA&VdDEtrEt3het8&OKj=xnvJ3hr)T!?6@u8xA`(+zjO9Qqj7g)h85(1&z@(~+y>4U$m&69E`1{beO}#NTl0c~#pE1VZ)&{z1USi<pv4{nPI_Fm+dJ
j=!eJjBw&r$Gj6I8epIADQMBA0YO}pS+CR~%A?k}iWAb)-~w+)x}aKK;fjXturkYU8MGW{!WUOpb7y;E?K!vGAE+YGES*-Z%7iuTWOgM0)g<H7BHmkU-
b5vsn;_i)ssF=j{HsUQeCABR`87vGuS(%5EPf#dV-RZd!Cw2(K*r@h&ZKLMNU1pEG?sS#r(75N61y`iAKZfD+nPbmmOM}3kZLpRt#zxo#<YX+aU*@JOs
)msbHyW-xXCD}j!<mOF_#oOes=y2$KSLF9b2YHuRd;wtuZdQ}nsKyM$)uydaPWTo<4n^HGsUz25OY@33u%-xt<b7+M%HGrA3GfqD9x|@s>9=*^sySXE!
P1Wn56E`~*jhTn{CH$JVQQAAxbz_oG2+NS=+P)mAcJ~J7F;DWA<^{mf%pAu&rSB}+&r%Z3$XOjw@?1eG(uD)*uJ-S-H*dLg0arr5a5;SoH72&hhU?ipQ
nUT`k0dU54KY0^=}8C@E3W%T#htZPs-*9L}-^-RTnyB$4hPB9_4<a&4nxQbc+Ee>>JqY5-O}9Yi+o}l26YD-IY|gnZx-}plD@~)Y;)7+pO=>i|JAZf}A
*mI6a6A8%(@?x(DOxZ`kGG+Y`xOK|>w;px0=A<D>DM7veJvAz`_UNz4t5fGI;(XETKi`D8Etlm6x?xCFF6n&ug}U|0F$^N|jWA{a77<4iT?kgN8c67_;
01LlGlbvrh+!{?-_k(bSnA*u@gKFx$v0|8tKwT}*@gDHpeOzO6Bf#k5{;dJ)*Ebw<0^3R{>djQ4=<|nfkh+qo_Tz|vS#|Ob}h+E*NfKtiZOOI!y2<>qO
lvo1Vr~BSXcSTfqz;iLux9N~*Fq*!YudRWVk43a~VM$CN|IUg0*=fjqPIl^gVHHd<^Rsab8^$MwM2~R&04s3Dj=TKpd~R196*uoWC42i+>oUQK(y=}87
Eugn%-H{4&X?!XihE#Vp+ox0yU5YsJ&pfYQcKp}#XAu43V(`06u(P<@%eFhjiasYYTQyi6H7{EPa4mAZ<4FD?FIR4hBY7?KLT(UUhOj<)=}tB=doBZQ2
N4^ef!f@gipZnuPv=+jBl_$#u?r*a2XwfjKOwQTH1ikr>paH78nY|u|t~yslg}Y7UK(&_Dx{M!HvCX9x-ARi->~n;@W5M@tBzr+SM?Kp%W<?$!Gl1%*Y
ppjrGZ>l7V+lyj`saEo)d4E@Xl@)l6H991r>8@Z#R#%h$mnFoY;rS*8K&Wqhx`T}}{jC4bk%5z~RhS`Q2m0L#GYJ}+xrIV5DgjIM#LWfu@7isw&^i)Wa
yH=hq_Z(QI~ZAlb+;+|BGC!sx?A`cXP?WIUxZ@maftb~hY)+G&0{`5+3Z~_@{;;h&8b!+#e{Gx16Ti_Mo1I`Z3P>HTILoNYTHCAxFXh;=$$zy@h?``l{
62i!D3_dwdW~Bb|U|E@*q|^h7w;3YEKZ%CF=-m*6bvf-t3Ao3L+vWo>*X!M@F;!G$_4P1A?3jIxS>UU!OSE?Y<{Mg<E>*FSKi1cb^Y^YAa;Tlxn}8im5
N(q?J>C~)19sR^+*$zwQl0o<PlD>;Kzw+@NL);26mnrZyAK2D$iT>Q=0|PUP&bqH_s==)xr$uAp2~lYG87WQbPF>QT7Y~B1+~R9yE4hVi#Gdvt|7pdU1
VR`ixPH@gxa8Kegya_s-!5PM4!HhCn+MQ`3bgHf>X!ff;ocf2U&eQb9czD4~r9^js;*~6=55hQJSRIKdnuOaU0x*fYu%+nA83GPg}=y<eox3lcn$VRoV
B4AMvyu!s!YUJ<RT_ZgC;M=jrYpv)c;-;liG^`0=(uX}n6LlG~Q?eI=~+D@aqg_f1munzy+Co8D+1tu@HuBVi72c^Dpj@EYYb5z%4qW^gC<8pYkatrwp
9b^C@C#IBAV;RkC!|G)QA@t;3pjxyqvUf0W_VEf6*^r~gM#+$|>e1UZDTTv>nPXQzLz6feir@T;M_S>=7xk)~FA~0LkH>6PGGT<xDwe+0+49Uy53iK$v
b)cGkQuED4Py`HDsqt`hkWZ`lh0AQwnStQjTZ&l|lK~z#Vr_MshtI_5%|)4A<iH171I$8ULd^23Br>n9hP2mg?;C?CNWk452F!$oQFv0$L!n3==;Nn4l
8R;jb`ZL0+}s-vYlMeEQdk#LPak;Bvp#Opu5nB8Mc;#$gok|O9G~T|LfPL+A=s{r=Rbj}VO?s6zNjkNnHL@560`oY7oKoB)UFGz?_F@d%ZOKiTpBT9%~
b9q?KXQ{)qjl-NDii6pY0{X%nNAQ=FqE<yXnJplJ(i#tBZ9&;n@;49-hq0@yvi3($}<s=XWerfOj4SeK2~g;g6?D4@}da_Nu%c6aG}^G&mgg1}j8}*mw
{GOydLU0jUS|3WWCkZo!2`q7=5#TLGBvTj%i3bv`M?kFyY&^A%{caYS*v5}81;EYUKs*^3#`CSPOk1P?g4UsW%q=QnT&9{}!(Q}scm6G;%vpavtf5(%9
Lnghto^Jns?X-EgIVdv*%--+Q$TSl!DBgdO|v(56_KOl-bY0x&_y8<^)xi-@7vx1@P{m2m%bbR(!dBgRc?>$Ptcc!}(-gea?oUV5;$4Cl9`s$m{rxExf
iqAnQJwh~M(|lh!D=7p2>*WaAY!D1U3Jqdlf@=SKt$SS_vMUolqbl;1b;|JybY|~Y>*IY_EpUl$$B;%U65BSZn>m<hK-8mUyQD2fGNHGd{&x1h9>FuxB
$6sc0PguTTetV52>d$?+2gq3{&KTfNXe+2LDB}ofk0m`&5)gaBL;(_e1wYZ)T@VGEX*F$km9-7IG&G=w|JSx338<{TJuH3Y*0m7^#+%K=lJ(4W5n@1;y
(ZMTSJ`TuKEZ>M8<jqn*(lrQQx3HynI4aFKo18yL^2znv6dZkr??9O1nf~uUcRt;wFmk+;f45y%bR30k>hyBWzhY9T%U><zke=x!6B{dA+l~jX}oWD3h
+xyBr{YI}OR<bSrA$*rzL&bOdrR?^xXcdjf&KISDF&=>Z*p(NcMCFZlcVo|aC9dr9??m{f+Y@N@MW#vjnt5n0Yb-!s8kzDv<KXS=3w4u*ct%iINHi>0?
a{q<(D)~X7o<30)3#f_0>NFW6fb+-J(iuRm*yR-BLOofEp>9GePG0i0Kp7c%0-IfV?V3wvFj8_q9?<66}>zyZok?k9i*Im(7+!30pL2VjD>{{8jayvXh
U5IuC6`C7)%8RPgCIb#`XW8qmdj^7^A3;2XR&rZfas;(%>8YZ}4MhD`OLSoFIyY2K{;V4DLje$4?<3zCC8XRpcAvm|zoT|R4Jma;i^G@wYGo>BydXJNU
FoG3=7D!Uz39A5_pW~q;N2^}24-v|PvWxk1|}$>Lp@aY!i5;y4LI5RTnst!uE?aVy;Kkr4|9?AixBcwbehRmzcv1nu$%dyXNUcn5yXFUU==@Pz);+Q&4
kxhG9niC2x1&X?!BJ_NPx^Y^E$WTu9;c*S~xU2!>)fW<=td1LIDnp#X23qZVd?S9?oal(|!8g(U&J<mGaNOg=A=iJmM#jae$ilNG8Yr?W4JHs^T%s{Lj
CI6g~@0JXtCg^6RpJ7Y1bn$=89A$5Ea0pM4AI`pSduf-k%x+$W(gN0qul;<4iASD1V0?;lw8i@*P0{@#4}yZ_DKrw@NuKKwoS=I_;qzc(NL?tk<5_QT(
^4}XW>{GI&p_vXXj;WvM$Km48h@OSvl-!C8jo_+W`{O0e^4}af2{2hJs_tP)_{vXZX{crwmeE7Ti;qUO9zqcR$?tJ)r@Xg<c4}Why{N4ZN@6(6Bhadh9
zxliJ;qT*zzr+7X{;tZyRc0Z9kAgd6?7jH{MGLq|tFRD-3(|+55SG^p8>ma?dXPLo_#A<*hkG3RH1Hq9k(ZvkV!?=g<DO6X*XX!^K7SvNx^s}3FO4{8H
O7{!C?Rzi9r(o(5D1>O;V~&>|FH=i|1pF-`w(*fn~+x@LcV<nx&KYb=MN!oK7`!=Cgj%-As;`49DWn>?nB784<U!&guMF@^5#Rx{cl1p|03l7bV43}2s
!*F<mrcyb00$Pe-rY{hmdC<LhgSPa_|2iLVl1KeK1lFjl6#J&H<a4N+2pyR<glm<aaS5CYUTltimUEZ*Rlit%5|2t<RYv_|-p)kpIJkoBEr%=oi@jCxP
wo1GfEduw8w?w(|ko{x{fWKVUojfNlR9Y^NWvt$x6^{|&b357=%#U>kmeZTADV#}C+s-(dUs0o(2eY{PG`efogy<^#6<Z?J8Dz&7^*+x|D$CO=@i`GD=
<8*HOrVEY%?{%-@@+y`v?-(b7`fbH=Ew&6F}W<Ow?`+#l#8*FzUu<d-nHv9(L=?83wAFvI-!M6JW+uR3i!*8%%eZcni0o(pJ*q%RNd;5TG{~K(lAF%Cw
z&88_+ujFkb04sczQOk41GbwF*oNO=`}6_Z&IfG6Z?K*I0^9#KVB7AZ3r)9AT*3HQt<`}hIk-MRg<flQ+jDY#Migx)90#P5El!;TF^HXq#Y?=)Tmw0Kd
1fEb?7oLt1|T$6QXm2)jWjbWD}dRkx$!aBYl67<@0rtvXMgqT`0_-`uFwBfVEYdP%YS>W?@#k&=fjizZ=Rh0u{;_6BRu&4AB!HR^4<*2uTz(@bf5dboh
M&n=XiM>5HtRoYV~WX)vu{mzouIK^i(T#FXpFNsYe{ECa)HMyp?`e<1;>1^dR_8M|oDtkEsMljkwvgXTy+{5o?M+-fI8vIo=v(MteDVd+G18!CssnQ$6
HJWNx=AI(Q2yV)XE1Du?u6zJA@nwU_q29@9cK%hz@Onu?=Zf$|_oDZn}7s&Mu2V=Bn+{r<l?)#~49{nBwhrYFkMUUYEB_O9e>s!H(KKPSFwN;usrf3|;
2RjGdMpI`C+A9w!$KKK8x$M0|W{y${>{&o4|kJ-P!_xRs?{lDS(zk2^BF<;&5G95&DyfNqT$5gA|8^6C{s?{G7|0APb225}wmFuL(n9^TUmD=CC|KKq@
Y^<FhYk|RtKK(J(%E2#Nj@7+-g+=*J$UjYGvThZRAGL*vuJgk-wtvR@{jb-L(v&V5K6cA3CbRJU{L}G8GM>#xrmtei4TS$=s@2f*`{%`kBT4w3zz)~Hz
5cL0rsLPNk#N51m-qN%{f__3`STx~YSs7UA-K^@>dKq^F6F>0T6DOXmTNxm5|9()xS*GRA132!xq?KcwS>~;y5;tKl1sS_<}s)yEy}H_Is(Nmr3%Tgs9
T%Jo|3Hg(>35rn5%km<0*-19?!sWZ34GMhCPZBQD1{Llf>My8S5>NvwI1yN{6@F-PB{*rK%cnr-kHojwutVW(W*5=Lhdv<ny{o5`A5QrVh{fe&ZZY?p^
<g%8e0PC2d7Y?jpfMTZdLxeblc|mdUk2!%8`mrLbZzNf>=c_q<^zv3*#L{2V+GoL_CntJbV@a+%UC;;F`U9krnMzni*&p4nZRysJ`WvJ*=s5_nc|{lb4
7l<K~(N5W8BWE9?|5hpaps8#xxEAQ7&{J4Jfb^ZL;^@rkLU4Qw`+#@3;@0wKKB@yB8bm29_=?=0rbXhRI?(SrybD+s*)nxWt;2a~Z#_Lfz>$rkSOFH4U
JdT36K9PtvHX%YRx+f0_S2PmE+ohT8k#%`&(6(D}Rri|USi?C};Nip~>*vpZQCh>tA8!NKCt0SHHs1^s2hSk4ToIVy9Zvp!{%YcC`bdrvK@A?d)2CD9A
ByEB^6lk~4s-ud4Vfkl*-`iwLCLdJM}y@iMe+54)-tPd^@!w$yg5b?c&Ap+O|YE%znt_T(n*e^`mx<2b6u_-xECNpr;0p9dVRNj$&_Y*qC+I`);pejX+
tltpYNHU)NoB5IcAn8x(QaOii?H}SvLd*J=pH)YNzvkll{p6kgg?*_t)4_Bw1l;)Kg;PT85mDqOz;F;52hSzej$$NNA~WbS{t1WRy7_%DFn8(5)0P-W=
vSl$&GLp<Y6A?!2r?k=eZ8P@<ip+;c)ARNO~S2FycVaYG#C^S<L25Dcld;HKTTz1Rt>g6_4WsMhOB6S6eCbObX<wYD}5u_UZ)6b#q_w#K3>FFCy>H~0X
ImAlz}^W|o_yFnFR@k#a)P|Cok9W>EvhwJwI2GXrQX$VG+nme_86Qr2*-a#G*QGO_-dXyJeKB8yriMctq7hj(H;u?tk-B-Z#yq4l{;-3g%r`zPjQKZOZ
WsWGbYI*V#s6rV<iG!$D^qTAyMuGzTn-D0$L^uL_u_ReDkc7$wa*_75idc%Cejk`~sq>y~PB-Z$nJMy&a+u`f*$gG!8!dD=db@Pql)E9{a;8AkGVa$`h
i^jeuhW3uq<L_CVt5?H1JTeyJM8(#ZY~m3496SL!Bt1xUNJJ3xQDGFMtj^RId9L3tZ=xDCez_^C&wyF^7{J{+~-c8Y#`}|vWzmj?=QzwwU7@-c~x!-;v
)AnX`v+c%E7d8^sECVawq-tkkJ7XAxZl)Zah>zmbMdnK^OY|R!u1#_UqTyHMskvkE^_y5prhFVK7*mh#w4@6(qII$RK?rZe&@}{iwWx)CewA+_aAB=8L
><S0bo-CW&<K;Xh>dRjnxY92~c_#H~Sg$Cscciw?I%jwR&VWxgVP0&OlI3-c{!&;AuO6$V?`n6EEc^1U&booscDV}?5t-)ate+B4)8yAdVDfAwd`oU|@
C0yj>i@{oGL0G}Jjm8~wwW(j>17y*IX<KtvW$3Yl^+l_5nvryY!+2Sci>X4zx${$x>TD9{Klwr8yV$$(1c``8)-R$v-o1ApDq&kUC!5yzzSG^5pB0oF4
38L4rR~^L~7%^m&7b=xW#*M(@?=q-@Jb1pFu{CdIb(6h<KBN3#K2)n1Qb}spI~mm1W2oBGVr7yIH9fc;Bx}-fC@!L*!5Ez~WUJP6wM}d>i3=J9RPjzP+
+tb4R2CI3)3|mn*1eQ3ih?RrWL4SS+EK}=kw))$QE_iySxd5LMn#VRwysU5PeZ0e*uf=YE8eaPx|HtK>xT9att0*2bBWkBjEQEF@b>-N-D5e4)d{_AD|
H=`-Q#zq`!h<<-f{BOUUZZ!%&`DVXF4*3qT=N9`ADJXH8Lj0kWQr}V>yR<JMCN}gR3HI5;X-O@VZDd4}1Ne=%_*~J$kN1L2r{Pg9m6_X>s!Db3n=D)Y3
>`H{P}TgxF*Ky5>P)2d(Q+(Fw?xw|POxC^c7|8?Kjwdl&5a?Yg?Aq{NEU7>66;<aKkM+u<O|CM!RJ_`uY-xtH;`{3O^Hy5Cl=)e|z$<aS$4)W2(Ta_al
M=ktw@&??lOYadpN+f&qfKyfPalM@{`N5N&;3MlN|I0AKi`f~aX%|MS2O73X^eH5*tZ_(p=W=4>So+5W~@(!ZoQ&Zh5QBV?D`g$-X*RVDE2h}J?JQL7!
=G4f&HEsoZ?i3-Q6T2ReYgte(U7`lJBddMoTN27!l~CwKjmXt6Pl=G@Qz9a`ukxNh*uDOw4=xPgIChbI6>DFqjiLV^Q?1<9>+}CH)k-vKO2!1@6<qL4<
V{Jqjj|}wZ`8ST8|j7`aB`s-3W6_NpDb*-Ffv_>J(_%MaUJ$_A7!v7<KWFd_IT*X04M{VsOWr@y~r6>{48DH=75OfTjX_k-X3z1y|3tT?hx+)!3EOR*j
aELSc=z3%iQBXn2xAhs-d;C6C+9fy+5M)ijR{9a^068cT5nZD>?UEv+CuQw>@MLY@OQ*adYHGHZ9a9Z<-ecEH>ox^{FG_i6dTpG0P~9?Hr=^m6@)e?m1
jKX?TZBT5l(FZ;=&+Y(nLKtl#15cw?HJuSZ>z6+I>scdhOi9VL~}xFCWDJ-5}#<>aAbCR7}(yp?&E;p8h1RMefQEmz+fN@U_198tCH`Oh4PSNT8m+mG)
r)k8Mf>TS<o%%;bPl<P+;zAXL(q8y`9d)pJkpU%HD7d8mVM>{!43k-$sh8EqDO2=)gC3?9b!x=qME$3zi_w}H#IYCog-g&Efz7lb;y_=7f?mc(pT%?pA
>-P|E>|T#nI+n2>LDcq)n`^e1GIAd7_iqv?iZ@hC%OvigxIv*@_Pa5&S5Ce^v?sa@x`CUX)@(AS<`%+;m+D%f9zaPd?ksv`1)BD1oGa3Z$8r#|l{#70O
Z1hN##>bV^QKzyJ$o`HtYJn>RTIkC;xU8hTHf<1PO=CD-tj`1t3ov3fbD{1ZInCYb1ho#g^bN0POuD+<ZI%1mBY329Qq9e_M*E1d7^P3;_nyn5M(9<;U
(}va&A`m<L91NzJVQBT3l_gpxN~^_6!@lIrdk$mh!;T1a@;lxoGaG+6ZRjx6BfJuG>0)ZML<)W-?&GEUX!UifsS<6QyK9C2()ZCcQDdav<cuY3)>6y##
BpN1x2N!o%FBuDg(42OX?{RZy?t!Pi4XEBoYj&DcynS%t-u!K0Z3$%x}|de^|7zlhu2-DJ-9iRdzt2Cn5K7*{_-DQmC_pO%OIo>%e%a>SLbvvDj2fbnB
`Qjv~@f^c}G_T$*}aF18>3e^y*0PVFOce<6^0QNM>%FN3M;+It`iA%7{#e3ho+u0pC2SbuBcgdYQLK>tu9&>a*0A#d=YU-mc!|s%zapb08{>IhUihs0a
3S{+EpSVHAH%yhzQ@CW#$)`G(nb>DAn_wji{L-f^tzh_~KLlb52_G|i_ZX+I!wJm0POp`c;W^Cmz2za?6(5q>nkQRcz5nh{CjZ3)293Gg)Lm)tjli6P$
lFHv^tno4grmIqDi}k@M?%J9Be*Q(xmnoD21%}9o=5I>4S*NNRq9a#mGKmJW}L9ufKS!7`r<3?>+Q)bIhRFbPkT6-)gu5+e1TLN9=t)v+z7A@{Tk7=-4
ko(mIj72DEn-9VaeeV?~(KlgW%kFEI$hIaXI^wvPU{NK3_*a2c-#4+idmMj%FR8Ezjzfk4gyXvGkJbRej@N&(GzfW)wC95vOP#CUUFKJjscAJ(pVquD4
a0(<0;*%)l>!xWpL&nT4f_n?!&8_+Gl_ojLD`3?l~9<~Jd``KYMZ*6%N{1{5%zOH^E0Mc^)@F+@jdflPT!+CJPxyht2WQAp++(}0Sq*V-dx%;%QZO^I$
RUw~lO5eIQR0Eai7+IFVZPkbs#U<<1w48Q|A;i7j1+X$k=%<z~s6Qmc<oQ|)@>;f{!Um^rKp9${rw3+PgJRpr5_IdJ$Vg{7T#<(b_WQY-SgR8Oz2uQb$
*H04uTtUmTH0UE);P?&Zwkfz2<*#(ouuXS%Sis8B(jDz)j}M(!0vy1N@R@YP^EG086BLba=4u0|k;i>~eR^nnK*7QNdnkps6eOnh=<@Skazy2Q=nUfN@
9X=fscGFd-UOUO*pqZrSdK^Yj3o*%?*8_=;j?YC?+I|L-CZOQv76AM07sfumOc;87t%SEo(%*|cuwW~;u_uwu3F!ArV>cq;f=($#A+~_D-Oq_BjNG}sK
e5Ktsj1z&9`D7c^TMAroAfq&h01DBuW?Ep#(Q0AI{xs2r?*bho`8d|9S~TS>D|{3}2Asi+rVBxPO1DtE@GIV9#U~Ew<j1%}8Iso8zrh<+%bOOrN@CBR1
pH5F`gJaq6$%O}-?_rua5!&{?dr=O9MXb9k{z&xIr;T}vGm>YfMSonG3i-jikqILV0EgVS%2Hnt#WoD;l)47;9Jufg`tu}0V9E#jc!(}LP8S^yjbL_0@
MqhGiYd!8fVv?$@z2Us~CuE`bb`$NXYW3WfBBLqq6kwgSGNSsM}*6yZo1t+YPFPFsG|K7HIMV*zn@WGm}#C6Uy6Fh0!p=ev(_vcx3%-G)g4sy?ch_BD4
ynuMz)#9w9p%GS8Pv`SndHKt>2y2qx`}sFK?q=;_FZHA@j6hP|*iw!q1MyBp$Yd_?0($Bq+v&-~IqU*l?l4_W9o&<+d&#pNxPT}+!x(I3;dnREDUeSa4
wpI+_#uOH0b<O$ZFx5G8+Px9i$Q8#0rzFKpgK6a=Dj{LnT(7;XaIcPwuw)|+-FbW_E?QYh(P}wvcw|eMdA0aw@yR9S5)TwKG=o#^30!p+$~$RS5nK}e#
eNJ(ribg?vQyV11|^sAOn-2&SR&X7)Q|3cr}+`Y<+xiyk~w$ZZjaSiN390uOjew<#ml7d=tU-K+PkIl&J-S6+PgDm!yLQlTeKheUB&%Q^WOj=t>p174#
(F7tDrrGjBhdHKif4I_I@k1C&8P+SQ<)?l>pVxS~|k5f+f{<b;ZvzKDM2J?_6Pd>&g5j^=sY^Q`eeYWG(B(8nW5yh&X2RzYU)b9lNR@P?P93pp%Tc=Z8
DfGzIJkAa~yx#cn2f`b);>29lLY!IJB>iOs%_5@UBIfU`M;u~<P!hGxQ*xd(rMLAxp+?#;lrN@F4yLAKI(|C!+C42jLY9{fno8K%T^w~Mw8z?APK4>q~
8XX+6gL1!a*0Iz9#2@KJDo*>p%u8N6*Q+u5yOdbFK{4Q-?x+gIj_G~<j5!|g+4Ve@{&qDOa)LD*fozj5o&qqiVT7fGIj>SU1lyQ*F}?2Tkfx46yO1^CV
8@a_XtO8ENX6xImWd_50;(!8vRuD@ymH)5($crt(Wi%T8$xVhXrO4^MZ6+vFDKJdrncY3o6qE33RRoi(`A#R$kSMy%=qa&QjT@;bAJu6LD&oUoC1%&6*
J^d6vvy#V^G)Ey>(x0vW_nMw$Oo1+OaYuNC+{N$Xud!<H^UL9jRpm&$*!J<iMgeN#KOhyJPBXm2Ze{W9n?I@%F$C+g!0qf?YTURIJw<R1zP!Slx7SSWL
ijwda$<qIMKO+9R8UR0lWGGmAr;%{jQ8{k$|z)h;Knd2=o4rVL-mt22sQh78elT(LHSR&1p_MpApa_fMa_MW}nN$)4_`>5b0W1t&6rkdo&VlyL<am1M~
n&xIC9E9vC|N4+^L9_~3`TA2cc$Ccg|_KfjhJ{%+C&Byd6a3{Pv70bT9MD9fbFRiy6Z1G{wu}gt*{Lxihc(eEKU&7OHK0*ca{%$(_^Or;=n{v{(y)YqW
>hdmf_3_~^kFa>?Zs_4)?4SL}W9(koB=D4%_YFjlZSP~o&AN92A?TR04%hu_+w)K|bqIT(I%J_12q##4JvHAj2Bh$fUmoi)o>6E*?%J;113ZfWh@h-xx
~XUf<ZU!3`Dg%tX|f}yHTE7!-qssu-3-S~DAl|_UKr;~LK_ybOx7MrogtdN@-~D_xL@A_vmQ$XsaF!Xtl-WkaEWAU7dMwZ67TTP=RKn!e|bHD9u{Be6h
;pXA{)}2AWr7q%B>*>nN=V;Z&#}|xDOqWGxtgDg_8_Ry3pa|)6x4-TCW_#!QMm}%@KukhTW3n?zGIh_`-#&XD2^!9WW1C*gj;mmxJfYkNb1dEIuON%Xl
Rc!34KLOa|r@?81h=!t;ezYX+|P<SOV)&NdK3dQi-&<}&^Z#_Riz#vygi?_`gHUAXFWFvw2g@EhOLRG1o68u&|mE_p)+doLl@{^o$u;v8NU?}J4(Tm@-
mz{I^70xIYWXJnWlAUPoOWHy~%V-KnNZuz^4-*>`Mpkpa)2aLmxb2+{1uSfs!IJ)+GS2XXDuAX+u{RXtdH}BYLL%g>km8@#-(D<zYYcStcU~VwP*krtL
$5uhRuoNZiS_(-HE_R_5N+Mw!-_9rFR*+N+h2c#|L;`nV$X_%C_xkG|A4G7a?tPkVKJre_wChjs1bnM*V4dyP2im+pSns2Od@#wTrt9s@0$H)_>k`&{C
@6j~*l}qjkW^Hnjws#NK^uwMVGnG<;WhiTCn}@d?_ZlC=WV7i2l%E`!QK<|dnI`Gly(ctqt9S=w9CJ-P{EmcU_;y|d;E0QwpntS8zDEyswoNbUPj%!x*
Y<RVlw^_``OhPdK?mBnx3m=n=jz5I!=7BLY@;WL)+VhvP}K;TpV=;R2~M(Y?mnGvS&T)u-rrWn3l+=tEUm$3Rif5B`khsu7|ya<fDt0RW)cK=HDiH+$O
dH>s#+-p9xuRuO!9wa662>&u&WINKTI-a8e7b_qYvrgky|NuIN%12+n14dv}-O0)(6SGEBwUD`j1V+^m?};_oFsb5E+hi?T4ni{mZWXobI8bF(M(v4Kl
69$_c0`|j4u%b^gh(=G!>4Qs4^R`yDfzIyn43KRPqgj*_COtdj6&GCna@gmh4ympCbi@al{dnUMH!7ydM4;rjn&2HU$p$_scVnt&a_dC&8p!E$r*_(NS
==AI3(F;BfSHC>H4X*|_<twBYmm5L#Bqj*%Ve9jXIvyy_^<0oyqG<(aA{vZ*UgC#Fmo;4Ycn<9Xn>?`hQoUN;9o`YJJ-f-(o05Eh^xjqMNx*(uxV=i@$
yuwr@7V3$`L?t-{1BH%r=9z>D1csd`D;mE*akA<tm?<t-t^<_RVT#P*PA&{!#jd|WdQ|Sti$5STjBWl*->6+xjW>b_Grh^M03orX?X-UyiKn@?s|FB#K
@1pnJ-vhS9rkz>u`~?y~9W$KiiphtfYero>y^F#io6af>9n#ca6i*$7>lh#I^O>-zVIf;yqCV<L>I0WLkTbAC-u_;#wYVx5=r1%%y6}`yv)H&CyabtyM
aR_3q&riC=wIVFm%vA7CB7;0J$ty%g5xk}=ZOD)X-(Ad<tHUq&+9yMAvoXvv=;RZVWlcUdU{rs%Mo1hhCQOhxkK#cB4!&fbJtFO8W7NnkL&Ar2rEj%}Y
GoMI&58v0x(S))gSd`QCM`?>9^nw{z~(>m%2u>pIZFwMN3fPJz>cC8OghRFv?TU=+qKHcELwF_O}{JYZ~{(Ne}U2NY)!<EbiE}Ln)sps2}topj8S$e-x
y6Ex(R*Mh{t2&uW4vf7poE`#(KVF;;dL=-EkldINtM5sA+g$k#*LJ|kLI8VN(~d8d>~mRAc=uMw{V{<je}xsZ)ij5#K+6xjjqCCf3Za?W<g@4Y?UFi?e
98hr-NmL*uS(jyGU2>wN3Y=h+DAosUnMRrR&Z4hm3Z?-X4n7go++c!0Y2*$4Da^_wkLL(AtX(*m`0#(6Iisgf9xG+JYLeGn_Iw)_Q`rI4W9{5Tqc_#_I
aQ0?$5W!M*E%I?g`yhmPjgC7@wlB^=85+O*XmRfy%d_d)bHU37dC`&rd7<QWt84djrOisiu@3SnI`8&WyZoquL<X>c+%@zZpDAAB1?Q0bUKJKGx#6uP=
3&Bz<WHpE;B)Sp@?m0htF9Gql&$!Ae#lr4Be8#KkQ>6}1}NMBkktp_k0wv8S)+A?hBxFxu*_NtVU~9mrTf`U=9tRwi9Ii}<rFd|pl8?hV5W^Eb=^nK6d
Ts$(ju;!_p#uOAZQ;es9B@8j6+V)Ocj$63ul-3S<C#6~6hy95jg&M{5z<^kbEuIN!x#3*#t-o%Y2*ZB-u8$+*y2?LM$&h>C!u}r|C17^q**qenl@#h-9
7x+)l0XZ>e*;3k4;IL{ItsG5p?c*iW`Q6FvNf4h-rmEzch${kqew@rMB;bZgg7!Y2<^TY0H59sh3LLMg_=3IEQ1C&)ijZqD0fD_tJR@L=c*yVK!Xc-;1
duvi@6`#bg!*UZaR1H8VT<Cyo_vM;2E><bmR%37kgeQ0U@gV)K!or0FFUtz15Nxe)DV=rOkRrjfp{ak1&+bC7=7mHeb+E2?LKj?h-`mKv8UHi!_U9z^}
5_a#Xj3zPu$k=Y*~xbK>8wxFK^WZ@#o+4vg&nR<nxVFKzL+J6uaXBDKn<s<8~I-pMBFy;+*N211N+bE)?}8y_+Xo)@fy)Ebmpne{$G=jK`6EJP!Zc<0w
8J$N2F$;J3$tJ|2hj@i^eO$AN!5j^^WWz;BNO|9BkE$K&w7J&xzc<H$Z9hyU$y=)XLUUmnN5+T&0@9tZsPI8GmrWBhm={<p{BeLRlv<8k=k9>?_YII@q
&;eUG^=;Lv0ACCimdmQw~;}}042mJOp?2pIMd^`^S+vB)?JP!BcaroaJhyC$5wvWdFzderm<8g2wj{|;t9OlR47(X5d`t~@gkH^7(JP!Zc;}Cy&9RD^R
M}`+$?`D%YNuEG))UFprBxSeNY!3APP5i64AkMyUqrex5Fcw2t`vRsf)qrZO1*>$o_EugcI4oiqN9}x$@o~VNEC`EP1uX2IGn*MK$L}j!95Bq;oBBt4G
n-St@5FzV$MJ`G41fET{$I|*|8*9)kF(%^I}7v2Sr|XgLh$V@ppUble4GXN?JTe#XJPy}3-H@ns6Ng@_;D8Cx3h5lI1AgyS@6G|1@+@BWFKb%eme`^$6
44u&Vv8#EV#d%g<sCXznin*ew+pW+gUI_&O-Qc7W{8#!TvZ4+{amf-_8R2aTb)1v*3R_3;M@d*gnpJ|LrUkA7^3vI1B!_vmkz)1?A%`_}|V#{&5zvkF(
%^I}63fS>Qg-g8%I-*dJ#>`8W&k+gS)c&VurB7T~wDK!2Qt?Bgu>-_C;i%USrhaTcU|c<f1P&xm}bT==TV_QnQKX=h$(7N%e|lE%>^UWue-=C#5;I~k;
~_L0bsv7Et#>C!e&w&Y4!1G`zW6af-?lAYb;d8>c}H$}LJ9<T7{Q=5s0L)k+1fR6O-d?~SinX~YRk^R3dm;P9upMH3L_~H5fH_w+pJiq<$eE7}t*$>ap
e)0U@&hz0n&qp7gzkPT<{O0+=hv$zUo)5oye)r+|;fLqLZ=NrIc)s)D`S6?PcORawe0aY9AIbC2FKNgV{zY%#I-wY^*<B>9ONLl_Ppmxf{6su&*Gj}C9
&XeP@!`WKp9dhG>WgpzrCQ;lMs~Zx%7>%ofGARt_0Q+|0{4``9CDPxPmkdq?#cD&Bjen{bXoQe;%3#l<gg0q{6llSe;T=SALI_dk$d;YB6t5ELGDTs)S
9CDVk=^jDr#3H!~EZl+zoqkx@JVI@@u%-ui<LHhO7M=uJ+Tz)f7v<P4>yH#RezWb^OzCgf-|hxoynK6b{og{Asv_+gc=gnX4)LVdmJ=kKqdcJ;z%?Db)
QgU5OA7WO$=~43~*u=LF2)+~0$ukMsM-a2WBweEl90AnhVV;Ov7qIZ(yda3<}9UEfOgoOSZ)rZY?a7*6whzyGfeSNk_wzsLaB7vn2Jw717Cb^9^g=j<>
w?xi)IrPVTUWBOyb&#(RSEB^oE&i~)%{{Qv({SC+eG3)m)%O8Kt{{7v@|IX|G`Qz_@{r(Y(NQue*pZH)%^y0^Gwci`RzhSuA9}@qt&7PwJ;7EH>H1PBD
$8fLTyZ;ssb)@uKk<p!K2K{Ncnj22myGrv(V%piu^&i8*Qf9I02wVN$wW6Q_;Xh;j{@3eAzXo;Bp>@r_*b4a5@z9Rw&UvWZC7e!UOa2(H_L4+{;#2{;N
7_2#;P0$IcAV=8Vi>HL<7r&kAL|$VZ|Bc{Y`EGX54+$VpbS4~vGtIunrcyM$w%HVF1aS(^y?BJq105PxhbW>6s{k9&9aFOQS^FCW%yiz)~_1Xn&#vzH;
l~&5sj;=XY~g`<|ffX;KpZ@Ni1F_Yl;LBe$KmGm!0A$ef_o>YVd@ZbT{E%vQdNmWGMc~dz;+7Wh$G<fcG(_HSa{&E7tIT+B=h_ca<!$zlx)`L^uI4c7z
v@3}Pk)XuvBm3J`;s#m*5O;dk)PEAQ+GFTL^G*!39Z`<LTW_pPeixB7N<M|a<ykVwdrdGZWDkq2=`rM9}VTeub>CW<aCfSmC_8>4`iS{m<BHRDd~W+X|
7$9S|6EvBZdH=BKhKuQX<oN-CEU(@p``Vztswc#{=tX91gU+;}uyo|JBD`?LITo22F=;n|F8l_65q)L;EUb!Auj#{k*Y#+#4UTjAM^1;5{KspW$Dz7qK
X@RBk(&_vT(M=m^OWx%Vf5?x%<PW~&_r*Ut{_*YESNfg4tP+iI8C~t07^^&?6R^hZ05OfZ$*QFYy6BgUfQF}h3LGu1d67;mYiTdqLDuSf6-w+SEs-DNc
B~;+JV`1&z7V}^d3+qO0f?5|$7t*_HE>FGeLxc{)5ZVg{ZHj+K(+ZofmIY}6diK8F6SIlve6w0U1GFXfT}YFtfTOJ^sp%1yGt>rG0=kXd=RJL3>U6=F}
QwXPKl(iYqy-7#IKBtF(~kr6gBFPy=$on$Jh|-4Fk2~)DGIKe!B3d1!qFySS|@g-(vlKCL+;D^E1lhtsLY_q4ZLP!U%QN+YBt_Rh)&i7OiFR;wx@;-KI
+w+$UU)q%&vZylX@Mf+uLXq*|p`8NTh`4<kxW;z@Q$=0uBQyU#zaWtYm8+Psre{~{spg142P6B!N3k!evA1gT{RdEiT2x7w&VY<lI6-K2}v-8PmbrXRS
T<?2IHn)!$X%bH@%d4r=!g-V8|sDy!bAN@|!6L&-Nfk-XWyoW42TZOt*OsvOtI!m;;bcushWg9p%)cvCnd=(LTj2FrhuT#}ac6KyTovOS1(IAiFL~GoF
QS4S3Jhsb!Vuuzv%v~AW!Ous@BXb8~licISdhj=?ujm%-1GmfHJ{eJjB*&qHu<M@|yXOXi`cW>iy4jZfbgeTCg1ABap;80WBm7?Cjp&I=H@M4=C){iiF
2i-Hvbw;HwGvD*)72{qj~5s?$2-|cZfO<EYBQ##rx2}@Ak_&<&HdO2Ul&_^Ua4|1`J2GW!zPOmVJ*F!3H>dr2Yot;y`tKv%5RTAPL_3r&GR^-^Np)z!@
7=&(9rXKtl`f<w?>nOB5}vi^`stUofoc=XdWSpCi6Pu>YXPZ(&ZXTXuWS!WfFL?K~dV}Z$|$eC;+EKh_$FggF$MzdC!V7Y_pq)xK(VwDvO;%kvWUmQt(
Au86+NsqDqA$su75AH<ULC0;RH1bWO0p#Mj#hw;9>XLM9JOCzX9Z`UiAS^90bc$So{kI&djEj2eOKsrz81fuNVA+77U?BhKPQm7B+<I^6G^cFQ^%LI(u
sH4K20oyRbXu^a5JD>yv@v$9rSI>~ae)RHgB&XzJ~C<e@Pc^1!f(9D-bi#gm4^lil`%OGAJfR9@lFGct|4el5+u4r$FKo5aaEGw$XUTP#qMCrzCxT>C?
rQ|LXSf+E<l-yASow(??J8IjF>@lZ`u23=0`}}r3J($&1Yv3DTE9%`q7>rG{dT6Z1acQF0ENhDG&Ct@X_0o8BYbi^tt?)2K*9ASK_h3SOIznG$b2QA|d
pNoy<BJg+cZi;EOQ5@6+>2GTxadu)qAZ9nycd)AyF!+zPJ@BVp#&RBeeUZoJq%J_3=#BjI$L_hR%G{)VWsFlGj2b&9NBsz;UP`hoFJ`w8M{4q+b6V}*;
y{L{ItZ?cs9_-l=pJk5-%37$DDx5Qszrezn#ElMnp&hMi>h`c~0PhLK|V3z+$<w<()eMdCR24JHL?s#;m|9$x?^1bmJG`aC{{v-oci3tAQhASej*s1u2
P#YwRQ8$-M&=6XxAsl6s8}*Hx447+n+*<@6bG=iP=W<!kSs;`YsQc23B$-rj|VHt1wTL}7yK<$y<$PGMKnu2PQMFgfwNSyI$x%4r@y2L5XmZ5HoPy{eR
DO5w6fVZdc*Rg_RxJ#M2VTbv=fhs~~!3&#>dFXWFU=dEauI^B*J^&|B{k4-COO(O^e;w9fMWqN^@R(hiZy;;N2!ihp<+q)ZvCykAlPHs+tyOe<~(T}`C
kr%xz<LSOnFpBdK71Tmi%EbGjB$hQ?!bi+ns(G(6@j6-ydb@Vn<E(fR;aF0}(pPQ8VnHeO&`-nN-_n_2X^|`(AuT(>5{s>}8&BnMg4Zw)m*-|HyM3)MB
2*(QLc=ZGHDcwGGlaroBTm-z%5<vBK|1IHLj3A$xJzuL2o-r>{SVrra6|N48^*yUa`T@!HK?84K>Nv;lAuN1u2ieAU|B6y?x3D*X@M$(ykYe%OL>Tj)L
r5hZBanU$B~sAX**ROVng4?Es}6VF%x7P%^Zm;hpaFidX0A7<2QPdP5mUFrQ+DlD82fUrSG0xl2*gt&$paQU{R&FLbhu!3${8Cx6QjiOAO`BC@Yey<@6
Kwg#EbN|F@0bDq$o1QZnzLL=z|O{)av)Is~h=>u+?MWDVRlUUE*Whl=UyaJJU-D|~I*gs_w~0-f_qSDJL!LXUv5WVe~#PY43#wy@P#{m-f0=a*)O4*hi
eoFDBw7h9n|cM<~fagR`I&6I@ey@g92?J0q+svHfUou49=^S!|uuKfuX&$EoS%tNxCFDF+zJsbh$du$@x*xYx25WoGn|G+);;TTaDTB-(;Ku?1^21d-|
zLY*4gz`2D|9}6{TXz?t^>%+!2TCZ#(esIlD`yRMZbcyk;d(?{6$h0zy{8N+c@`~Q(JS(9{X_!N2@RJmIIXzersetf<2M)cEjHop(R~#b*?nS^?_ngfy
&_0WM89;K)d%Klo^4V0<J<DS&$~TLx|Np3x|PsFWP;e1!<dJpo9GB!`2g207syJdM8(i}^LF`*tM`Paw8v}ftP8lK;eH~4CyLQOVsSO1;%&CH&tfcTDf
bi&<EYK_eNC(6@pLs%<DObS=@({#Vyri_)+F2okAo@CW$oqwlNoYzI|ARpIdVH_b>(5E)z{>g{({v2IRuZ`CL$xOIXwAyx4Fzrrn^%2rJZ=d9ra}^=nE
%dr@5hvfj!JFb};mJ6bq9EEJwE&?uz3+|H7q{Xy__7zd@obH^8M3l;9eKy?x_LUJz18TU)7_sof^Dr_e|*V7=zT!`l}!E)3?z0R!_p_dTo=IbF6T6s8R
)g*6P{5_eU*xm8ZbU}n;zWqLmCSit9Izalc7kHE!yOE>LqZZ6Q8>#0*2djJ!RIT-nm-sdnP);a2Gax>>5lP6OXv>>teaQno+feDOBt@p^mEnWI(4f@46
P8cXf18=zIK(QbSsX~A95$%%2iCQq;05|Z4`>fobPr3)k;~1gKu_<Q4vHZ!p?Q08w^*me;N&7Z=RZ8B8<@u6}ue`a|S<Ox0Ae_n9LX3wV^yU&t8JjKc+
goaP_N24|<PkqV0`%xi{`IPqY+pm8yAFmCx_emQfapTy`23I=77RDzeaw$i@6y=&jBah>P{2thW=<;j^`dulph?ZG7k90=1E9?-r~%$T!<K1{N6FotrO
x(@Gj-pSCpl@WxEH|k=U3XD9p1$9jngBHGI{sSuuq4`G4KW~eLhsXFDE2yq%MMQ;ZZizihU)ZZKNCkm%NKz?ArG{x+KeO+suBZT>Oj|WiokyjeOHr=Lw
HMd6A!39aG0ev&l*5B!g1{bBh8j?Pe<C-drCxDqYD)ZZCp%wS!p(N_Gj}z5F6s?gg^^JW@x-C7dg|%&(WtfZMs{0`JXIJ*cqV{`B*4+s98$Z%9{M8L$s
PMPoBjET>f0r?)HIHd7{Q9-=`w47iWG!j9rNlzgg9$>HSpoy)nmV^wAEv<CI-A+l?g^F61Gx4W|uCOf}5gO~TnA_@MCcez@jnTEB9uPip{v+h8*6kNPK
(D~%yNeu)(1o5N7zP11|@LHhU4`$9;yIazlwg>X!d039-x<;IWn1y^jrT6?!Z@Oto1uFpZ<#X=?ORy3r`JLAbr{+GhwEe_=asdLk2Wc~<Z|S-5^{Ca=D
eBpIy*0kgQrYwZq<6Ljhf9fwKb+>H(Jk3BziWkT>^EksAmogDrHqMS!ThODFGyw2nGw$f9=ur00!C3RgU7|JgqbYB)Ys-uGr32&=aIgF07Oeq66SuHp6
}}C%x7Zrc8ThGd!4ou?|^>0>~rXe`|qNCk~T8Th#6=P5toJ<<M#e_vztS1zeW}6rT;WHai&4BuiZEqIUr<ZaX=W&`WPO-3zys1++FFEzmTzzsla@?_`<
*RuLo>yEE#l;tGhHE=eZGcyCs+|q^wYLK5c-jiR*#t_WKini3x@~xGC6}ghhq4kUpRGetQn>0?ar%>bQ9Ndd*_eT)fB{6jlPt#Xl!X@b#|PgYZ=LX#xW
vP=9x`yyGGcb-HR(Z}6J8#KtQZEEWmE?5v#w8ZZ%v=foCMeXd=qWe$%__P`5($oGS1y^<R@W*)5NdsMoVciU5U`;xr@m*8i3R97Ju<LP!x*LJ?UjI*5r
JX$OSy!smC^|jtt%GTZYr7g3&rLreZ>(}18fa61KXO>cViGK{WIlgF<nHK^Bfc77W04@i|?D|aRO01KYx7d3}ciy;4x|Y%1xdDo}x`&4oP(FXTHp(d`1
!WOpZa0wRk;MV09NB)n&zQ+Y1p>`-xHB_$4i<W2#~B0n>a4_Vz-|$cUWIbrbN1a6Vk`DKh^N#8%$`vxnfM$f{&gAduhodkdHLFSVMJ*R!Be$c;i@<X7A
%G-U%>3*F14rm(nCmgPc&`O&=Nh~m|!#YJI7DQ!%W1F1uJaz>s_ujr0nTMu_jnT*DY5a6fVs)*Edf#QvnQaJq3aKBucF3Kx%F`OIkFnt!qvSZ5jA#mRB
n3S|7mfRR-C3OkFIm_cP^nNWnqN=V!)POoUyN%!}D{w^Y>7Bz;jAUyt@ZMx?(Oij(-P9Y&rAn#f(wV%@fr?;>!{pAxyJ##Dp}2b5j4mygdI)-nTwg_sJ
;oVl-|Q?ezetWL(AQ?qgpH&w~iFmx_|#*@qx`#Pg{9ML8AFdCLGJn1ykw_E9vro3B<dy~<Oq!0&_v(qtPSybjOab(r59Esi1tp21ETJ`m?=S8=HiNCOy
dkAIhCf@4F0B=r$VyrM+gb^t&ITK`ynSbnArwr4H1iO<jp_LJX$xqrTco&zga@p-lPswTBN7`F#z8vRh*F^eN$qVD`W`9qzykLx_srtoFGV97Cjt+{&?
7mM*H^s>N(mhmTi#2&aRA3p!Gbdmo=kv_Hc~sHq+Rkq*5u&G<qN9M}yqIX?NV0%m#2QoWJ?31}wm8>o<P_kn<?O|uYR2bhY`L@-uI60!B96$Nz-$2Q@z
y+Nc&_E1`Ub1S8ky!|OB7;t?O_)%NS8go)rLK`nDl~rpE-A!iR^hDSAW3Jud9(V1#o;H?j$2|R#6o9zMM;!<@!f;O->F3sd&C-s1(2km<~^}`zgD)oLD
8Tjyhxt#Pg!B5LA?e&HfWsZheSnD!Ab2&=dR}6h?zdq*iTvV4^LRxa3FDB@fabZaXN;!RcURhHJBP&t(C|(U=+;F4sx%<qf0R0`sbkMHRx8<(?PsP_Fl
$a)Fo#_~G?cZ{nO9!%TMip#)M{d(s-2ii@`*>CE(FcbCVz!+K3H(k5n=b#}&y<9Vi;md`KN*T$5Vd6llch)c;+y>z3G;vsUWl40w5;ldk0HLG8r#*OcJ
uXkjdsONbmceApGHZ%POC$1@Oa00xK3I3^UtaamN(w-Si);600sYBDvr9Ut|cF>vQ8>k!aZhr2LIXRdrP|Ykj-w+yEpbCe$njV?&;+%!XJ*ML>fHqbfI
WVP6Fk|p)8ti48*(%JA52pbJ2*fn4#!JnV;C;Z~?I{o6GatUEgS@M+BB*wz3$&HvyE~oeLV7<h`R=aJq>2pNdqA^ZmT`YT%H&L%*Ul!*mhQ4X!+1G{$q
n4dM2sULJeXKB&TK*PTjVk;$MuTEVF8d|duq66anv4el*!fOT2^%VxlS|bnA$lg<O+7dBWZgq;e(RKjy2)(<FlEF;B6T{qrCJ_o>b-*Ws0Qb!IfNVbFy
6?F6(|J{h3%y<)r&EiXv`(Vob#KH){{@=7yPxx2p2lI?n@W+WfeV_e!V)<*v9nf1df7#FuwbwzpmYS?7p2u}&C^QGUPPWN&v2{OVi!ow)Qd;PA_7y7Ve
<f<#-d$K&-{&LmsbYe~j?2n>yjG#;lLxdFPWTBu$ddUri%S*k8;+ycWZeG&@NWMZjFIjG3ZWu}P&OLF6i34kLTW4JS|z=<R6-Ob@CX)`k|O`ZhT!~lIb
aa2y@Q;8|YOl^*O6<yruqPUE5AcKb-BS5n**>mhBJKp`-oLs=yn3!!WfPe?&#4NVRvb^eCb<j4hIKO>)h;#R=s_$?T)7E_vY|kq-ztK2f1~V`ZkL3#KJ
uqm-VPsz~z?qz{pmVZf&C3Pk!+EwGz6U`Lc?f;UhkS(XKFn>ibGd7pa7&(q7f$Vd=EhWesK-Wo5@%)8wRc}G6XI4x#f`fFm^4k>hz7G^BsQT{TFG6Led
<<ICTk#o={-I3YPQcGcfDYm@MM=6AG>}6ryOwLe!>(DcbYwgIbMtdJB<Er#>2^G_88y20sg&`ELB&0kDb~^9&c|CpQ+vW%U3Y(fmuVLmzm$Sw+{l(3yW
K7jx$at%x2ACtby!ZFI$)5T@Q@Qb+zj&yt!K*8ex4U_P|6mBZNOxVGq2Cx?7J4cRaY%SM86YK5_!!RWF<!ncVgFP4Lflxo?CEj-5MNv^J?=h)VC=tN9-
I-3XJ3pf<5Hksc3Iq+a_Qpw+`E9;*T0_}hB2(j@`?ZYge@l=3jS|LjWoyD3O?lbWb3!hI%H@zi1Mnh`G1-TO)2wgCevtPA{kVFgQijtDuy{ZPz|Lib~8
lXC$$T{K{kv2T{Y>>4`PkLxn8aq`mNLa-;R$HV;vuMNICOwHCJ&peq&cd71QKJqs2A^0hoBgWR)9-zZOb~zng=PloybG4_bKNq6>T{)N%>M~z}gOBY#q
)c49F<nf>@cyD&yGCXKQ5-jpCL=!K+TrD_?}JO8+_}#LF;M}<udFMNuU+FnK!UruvX2?-S$SeF0;T~nPu==uhI=T_c?YZw?la>uS%w5y@caTY{!WY3i{
?t+ul4BKjO=a^-jZ{1=S$-Jyc~a@W7c?9<Va>@e1PufLu(Dv+XaRR+lId_qA+4N@_i~ShQ*fMtMD95-|k|ino3@qT^+L&icH}~%*OQuqWbQ($FZBhUMI
2;oB@adgwsLQ2_KmHlsOX7_wGSRgSn2K1P70;xhuhwAvVx+QB@R_yJz$kR4pwmzxJWoue98-agPqI%y5!0+CvAL_D)|LNcN0=M!m-v#)h-J>_-Doe6pH
J(Ua<KH%lp)&P@)El=(8T-sZ4(yP36%ua0q8Uc_#$y!*SyXIWk&>^zmknRfTV-=nnWl~mLh1)xch98nlw89mEa+VQb3SM1tR*^xEepDD${{A4vCq+3o%
dnC)hrR)(+R1?i4&o@UKB5(sWuOA0Ofrki_Qq9Q`mdWnYhh6iObD)8uwAg5ny*&at#yn?itlQ4ZOFY(qR5J_Ei`d@<vN*8Vp7#i@-x!{Y-}~5B*)$z~u
A_f<3yc|_v=?*3gaDRj=&Z!TR5ODv#Wp~E&kUY{<}xXV?=!B4v(YH6+sqV8zV1n(x$@8Mxcl3cX^`M`x$4k9ke^YP5ML;W^S9Y^0JhuFzF3HC<FDKXpg
d+1c(IomtSUJ~_|YByo{fD!TlngJrEgCOXonuGl^yy^*>}5(jP&$M3;Y1wl|7%J#qPNyOD}Ylh$S;~)gie*Fn^zOk!2iZU>1Rsz-Z67e#jX2edH$dcJo
u`m+!(kMMkRY4-$*G<}lv<@wt0)dMOL9cyK?rzv`#EaISUAq+c)CGx?)J>r;3#$(b?fZq|Ftx&P8#IJ(@vg&9-CSa2g5ieWau#nFzmTNS)}|Mi8he&f&
oNc=ha@Mrg%KfgZwS^Dtj`I|p;AO5_3`1AbDpYI?3Tz>eo`^}$UAO0+T`1AbDpN9{BE<gNv{^rm1hd)an{ycy4XY0eCw-0}wzxgxs;m^^BKhNL%x%%+u
{==W=Z~h$o#-D%V&;Qo=^Y-D-^EZFyKKz;e@Mrg%KgS>b9DVq+`^}%z4}Ug4{CWQ7&(nuL`yc-7e)DJi!=L>Rf1bbjbNk`X?1w+k-~4&`@aN#epXYD>?
0xui`Qgv=H-8R3{Mr2QXZM>w!w-M%Km6JK=Fj&Je~v!<8GZ9-@;CncFNQxur^T;N)fgfy<CNNY12=HDhpoG=*G&%CuwY`f=txW8PRZw!AU0@TaKPC0S)
C2Qf)JX_L#2I;+Md%%eP^A!(IiUAJ#Y`e!!`U+BU8M@ob-sj)nZOuUW$%vbT}YU_^0B}e=+|1rz>gv>!!ZwLw%(W^>x3gulAw7{fGL_-_-a1p}ysZ`nu
oLcll7?=tF(oZ|ci@sBih9zVkQrl|R&X`%vHcoB9SH>MQ+5eSf3AKc&9&H}zFN)VKUl-}#&R3LombeW<VdO?|x&^({Zt*Zrox!H4=vAL=`QQ{VhUef<y
hb-$_a>qCA05A~hDsqgzkec2E7b-$^v_o2SShx)p|QQv<6^$jn%an?MK+EXw%R^gjADR;@pv*IF%dB8Y2&e$9ZffKff3{Ms9X7i!7oBX=FbsThC*`+t7
r%jH$r%pV){5`=!m>UeQCPhG;3CduCMX<!bDD?&M2wsZXV<pxca6xG2EOrmzGNII%cH17%#f6~Rlw$cI-<~B)H2%E&hd*7tg#MFm@}Gmj&fg4{{4iMd!
(iQS23vd>Z2w`f?l*&#KMZ#JFj)6r3xl1%8LaVPu;z!sx_=1<8;HKGz_bu6Axk$kzd0u7Zl2N^d`=5j0jN<rB_kzR!mnYl%fq~~yBi>Sz@5h3`-r<lKc
~awpVZ-B%v7ZhQ+2<Ys{EH_s`EdDsRGB!TZCQU0N)8!QMIrKmBydVRH;0xFweyK{<q3Tzg0H+t+LT?m5qLJWuw-V_Ozl`Ey)b^_-Osunf!taqlwH~3UA
W8iktMcv)RZ8rx4QNwpe5JT;k=&&gOqR?KSkko<*J?E-}U3=hXdC*&)f@$#|aOsnFvN#@3I@4936l@q54{b1|Tlgj>13cnbSb8HE%u>U9ouReQcGeR=<
=4DoC4|3@nu{R<jDS<AXxtJy^3xN3hWe^l1E-Xyl@&ZxQ-R|7SY@l{!)_-+0CrvLxy`u{Iy{{OiC{_^(vUu69L>Fmc}X8r!!_P<vCU*7)lN9XT#NY8gX
5J-3KCyFqBR5tpx`uk^8Hu{U`f0u`Ma!8I0sHxN9y{NCsI`yyAA2ZFykPNAJF9SXdw%=DaIyCGhsZ;B<y5MrQ$RCw?E@tOFfO&abARwOp@8$os<M+>PK
Xksv*?Zm12RnO`7YhAe|1f6sF}(`UM>=^<@{h_!qn2dl<pJYF{Lx<f)8k)@&;GvRS&v1JqiFQMuMG9iY(M{jm5p?;+)<rZC9c;neTWN2GU)M|Anwqxcu
LFJNtWcKB3#R-@+8GjaL}Qu?zqMerYLgT$yv(1AGmH%;TcXAW}>M!Y|CKEQN?bnS1x&5>$uhcv4?l)xl4W18S5yqQ4cHPCZP37Ju0o#UlJ^xV~b)QGjP
YaES)6acON|-v|5<~ht87AQYNDB)~zzmQ<XrDN_jLkF9~-~l1Ib(P7P?<Mk8>A^IMnb<eZ>9%G}CeGkBKv4;o@R$_f-xv~-9)`)R2GbK;EksGmhFm;>a
Eg%ViAmW}Y;bx-v5ykwx~fp1H`SyHGN_y#vI^FY9fxE&YH2Gd|(@1`qOQraSzacZTvy2isWZ+3ayajL%L?|#USzT}s`<nQ1g9sgW?Q@G*Pw<oM}n?u!o
C<9%(dWs}j=MkNT2ePC9qX_XBsugOI<W=bhPST<LQd?9VCaW?F?L|OoG82?2;*4uouiZqqRU9-5OpMEQ#y;Vh#2#p}&tzqciG31b;xVZB<^6xX_yu*3t
qSx5m~62{`zk9ra+Hnv+R||4X#=%ajtsP=zs*orXK`sDr^=#$U2Ks~P7<Oupzq^N>86-o7y_M^i^%CUuZQp$J2lGg%mX)JX|ZtGcpDY3x#djJq4+<jY}
AoBy|nq+!i}uC*l^k!xD<9w;%a7ZiG=PkiTL9q<;1N&(Xcbx69PBgk*zRgGLds=6IFe+$Yu#3F9A2emgc1G*W<eKEG3M+>wn)4mhzBs8&bj$BkVXDvUL
=ygD9-5jykpMILS-I$L?!o9Oac`;3lgUiWK<T3$bF_#;Ti?1hj+}Af9aY_Or0qf@vB8%Et?`tTeYbxYg*elvE5W83IZYH9j-ZT`}ZXKg8D#mSHQQE@t~
!TZ{K7%AJ}nGk%_NL$8q{@vt?P);7Grcp_4icy@`<N@>r)+^~ukU(t<044xeW*OJu`CV~XfJu5L;yI!*sOebnXLrJ`<BOIQzWcJmD*7bf1^otjXVlH#y
LQg4anX@09L_eTNl*^4*S(+#Cl5pZX)LU*B$fQy~q^F772#-K38%1&o;Rc=OGNs&;)4Q9oi8y&L_t}3Bv7+y89ZnGB3o61$)}*?$VLjn9GOfjvO)_jt_
#iAEQPYwSN9`7xP_u0nT{%{;6xSnYXb>rZa!QSH(?(?k^&~7&bGlZzsc5ta)dSfr?ORJ^t+b9hTxk-b7p<$Y92`3ys^E>#%n${x+mfrp$Gp!c3La#jnp
<@eDP*oos2@z(a1PxGKGRe~4HKVCR`9(L1~@CCrcYm$_B@Rl#I6V|<*mF|M_1=Z5uOBc8T9tH>-Rz`a2}Esy_oxEa)PVaV%{;*@~SPNGNoGF;6+V3<kx
8zYxP#}uzuXYl44b3$-PHKkfACXJsi~=q;OtOu*&LY>9V(8nO#n}VtIIKOF<I_r^UxJ0XKu;m&8PF$z=-T!}S?FP|fu#4$Bswz<|^9($Z2G7`A_(;Tz=
jQaPxw%&nAs!B468GHJ!Ge-1SsL_AQz@<@zQma#lwAue^>;)P&}&G-$kFeKv}I$PnD({c@rqGgaKDo*_p=*ujY0&<__a>{Z8w@T}-Lli+_8H%aF<v3VE
shsZ>n(Mh8Ov%bRvFZba$nenNMyWO#6r%iy%9CsCeKZms255RNuQRjTtHM~$(j;3RdQ8JLHeUHYzI;K)$fa8%Hdg9<6<afrm&TQpz*bJw6CU2hW65>#5
UA}?+R{}rR8-pUd#oE}x%W>9PiS#2O6A5CABt;~&gc;{{XV|S&4-C0`>18tKvu@O&)_KEv!xOhVvuOPX@p%9d&D-Bg1d}yBE*MMswgJ{Y%o@gIzm`^8H
!DIsZ`?n7$pJ=EVMGmo2;LhN`Xv;(}=Vqh}*$HuTV<g5S98}h;2O&H@Gh$e!0*T8;HHPoTQ)#;{AL%;Glx{5BP3^d0CE+f-~)<>x4&mbWn7DFtWbN4@J
75d_Ye>)ho@_L|p<}>>{9Vd8H+r+CfRn+hx7APs@x?4;Oj^YF&aLeB7d|f|eYaGf=d>mcU?ZXM@4+GWPWrwer!5BSN&;H?y=@d>sq~;z;D_sYZI@xtv`
X?GtWUe?jrX8v-L{{7zD!Y#?qej6m^^CJ*uCaYGEeK-t0^!G@0LKF}j{mBA^~6Odkh;4JlcEi0MMV;4%qDlLO{ssd$saSw50jN>w?iWlp{9V#%FtrktU
u$B$NexD$DQ3h0$5)2Fi$6Q#IkXnXt8@c28-q?Z%F3r-6%EW2#S>6FF7d5)IH??xZC%eK>dL*d7bxvizPFM$pd*C4cPD0#xB%Lkz!#i@ZXBq|iv!xTLI
KlD<m3fS0+{2ciRyHbzjfZ`BbkXxkvX!p(wFs%+0;t$*L3ZRSr=^tBOO$i2iyQgl&O;E(7NW`I7HF=tw^voIM=z7^D`P#e=UslduMhIn$@<}X?_dIiH+
mS4m#ncbR)I*xeS~kcS!q-*g|Ne13O$m9mvx5S?ep8cyigibLEsR%ze;?STv5567Wvq1kdRnyG0<YcS7mazxQ};h=?EuPCeR|-CJ@-d2@MrtR2H+PHdL
3_5jCyn;yO~jM6%>JKxOPr`~BpShdCEC=)lloWgX;QpVNm1{$Tu$U+oR<s!F12**7%j0u>xrZ=&JZ^lDUwr**#`UJx*sCL6uvSgc&!5fmxSlo?INU{wZ
3Z=z(|2e8{$_KIs<EkFMte*1C%R}^=FhQB;oLNBpFg{aoC>d~i83ik;?OG=H^@B4p=t?M5Do{oWaoXilS=lPC$hm$M22~rXMXg_aA4$Nvwf%v?wCUW9#
*N6PnHR7q&o`|j~zB0p&KL39Fp5{fbY?~ZJ$S0D7E{X>$O<v3%GR7-J4s4`gx0mV}mb-^QRNwCHJ^u29<s%5td`6;dm4&eP9}#a<W_M62Vtz`bDg_OCC
{$D#k6sSpo;NjU4PsSxZx>a8bp;fJenDlUAOEa0_xkIM_<0|OB75(rb#2j%dxpaNd;IHf)Bfx8fBdWY{+!ak`te6<zc(4v{>RsSIv43OeEpF3?bQA4GD
*bO1^&<f{I9?JZ~y6c|NB4x-~aMAzxyA5^Sl54zxG>9&5)+ezx!^yxBmL{SAV@XsEZ+Pn>g*pqW${2cK@ns+NIeq{NwJ$j~jorxc9~VM^C?whGHCxCjW
7?OZNW&&mv{h
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 9924140c1ba7f3a7ad0ddbd5c9c8595ea0cfd1fbb8fbc3113778abe29a5c6aae, and the rest of this file is c80cb18b52e7ddaeafb84d7749e08db28383d278f1b113e11b877f59a2c8059a

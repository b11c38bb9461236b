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
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
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
kW$srr8X-r_s`cCti!L?Ie8t7vH18AqT$O)R0ojmsIV<3X;JgX+@Qaf$4!LkxD|(DcH4G&h&V#-lLwl-dBthKdq*cbP#-0-H>pH)d@fp^#8N>rcG@vX}
aiNAslfcb_MQ@2FAMgen1lQVCJc!!bb=J0wIAU5cot#fNkc{HW&|JjE%=_12(pq4E&dFYx>lG;b!Lh=9{^e@ZR3rQ=fCHy4r=LmAP`xcYGc~22Z1i1Lk
bB;i;CRH&+Hn%|ZSu04Ga7DMjNVrm{M%1e1{N*v8ZVb_;`-Lk7%}e2k|F2Adokt`P`JzxE7Q78v}@G4YzgeES|c`OlW1`wCx84ws11dxWVM%dBUqTLM6
q^w*;mo^|q=EugpOFdzsgq{#li1_zWeWzJMu2|dC?$(b&}?y~Y0z>^U*@h)22K#)wWjHZ_7Ft$R-95qc&J;o`vwIR9M0Q7Mmb8F^Sfq)=>^Je1yQaUk#
vJyf+=C7du4j{##QhnG<Y&=FA^zD62{FQ05OjZ>`4}|yE(W?k>n~OWD=EWV{5`Yl$_ALHhX*$UV^QrqU@lsmbjm;e?3h~iv$-6h;NM3&wn;Vz2yr<h1&
=?2ph4XS;oa_gi$@{a)Fe5b}FwZ6SX3!}Q&OK?4K<o1R4+saw`VA2R(t<%|HJNuS5yUxE<R-#K3Ec`2!F02l_!Y7o6i|wmvjcgRc<#dG^JEq7FuX1V4m
#kw;)GK@>l5YxH#lyg8M19@0f4UzVSwlnRqcl;0^J0Gd-ld1)ocjkgk7eA=wL_YH{-_-3<|9LiBhf!P?3-G%{jFB@R@hITEHI#usg|}eH|f@2_)=7hr@
$rn120q{1~*hLaSX5*ot3YjF0lzp+Y5@84*ORT2vU4VeqgFF>`iPA!-BKRc<}ipiT@warqOX_Rq$_0)VdthobDGJd@ZZkv!!)t|8B2hO$5VP2$_{%HXa
EJ>`l0DoJ18@c%CUrU$R+0pE#@Cm3?2dEIz`k5Grs$^BWsCpnMB&3l6#xWCbj_30RaG<2*~rdTJh&FQToo&{Jd+&&2`5AdrQX7)+!XhY!wLH?@Dg8-y@
$>1Rdb!HT(Y{1qeEd+O^9yLv{Lb2sHXflJXqP^X~cObcT6EDt8X@8#%o<N)sfmE@F<;WYs+Qd2bcmdOUMR*fI;G348LU)n+8s{Z~p9sG2_y*#FA1Ow?*
vtcie`*uG4nQIsUp|H+gnCPGT8aRE<pbKMMQ$g&5dw7x*PrWYU^5<lf@+2qkw#_(uyNqYJoz#%c;V7J!gmGS_-h;F_e<Scr+jR-t3hW#GtJ`#h{|M5RV
!3B5(qO9x&Fxs3f&r;GkX%KS)jPNo2b<SE-Qi#ODm0r9Y2bY?qn4cALI8{4N&Qz15m!Q4E#1=uS@VW!iRuLh`k)&PVDOhaH_*jN>t3);!_D;CN-(It9T
4g?dq07Q??@>XtUFLXpW?!AC+3ORwQjqsKMx;0y_C=IPEYkeCCbHQ-jC=ln}J!g#9<@0vtaEcNQ0*k3Zn-E`gi{OE<o=h~b7rhbhq@g<$a1a8bV9)Z3!
SPSdfYj<@t+FHUC*#I*O{fl3SnqQLH{;#s7wjxw`QQ_&%FbIzQ1aE4SZXj#6#_~}p#{qgNj$FE4m)a52JC^1cl^;ZnWt=RG_b<Pop9R~Oqu(xpUY#t`=
Z<}g1CH_$T`oO2wAJEWIB?#yw24984Oh1!mabaQ-H`&bn*nwc(1xO1$Cka-y#1J<bF}RQS>Nbc@=xHa=mOHO?C}dKVbjO&AJrc+uSa9nlP`0634sOToI
bFKdWiCBG(}c`}JL{&I;MMRq_eGBBPSsC`bLd^=I7wP#HlEPJ(E~sX7Us021hy9vepHIg$0PJX=#6={1CgZ4!>f%9Dx+zQQLwMnB;a)wd;IFt#2GK$WH
*J10GcI*Y=Fs$XE%;5lF#EvVIM(MI@@IOyt=1Dg0Q2BNw|rnYiMGaf0PiE#%KtT0u?D`T%_H;hxh>8__{#|)&vx&|D={2h`?GuQp;n|6_j%k{s&n-pkY
elflfn@r8AJ{9*b}{3{a9+P;6}qzZZuM9#kv4m?$KH^4Jbb?qISd0`Y9UOrEWQPy*s9w|{GYBUU3Asx-M<A47hXd~VQ$=v|+eBjVbLs~HoDA<pgKsUgT
oXuD#C-edn&+*K4h##Y?wzJAfEt4{(#oD*mShE<7%gvRtICy<3tlb|!F8I~X%`YTTimFVuK!@cC@CQKl)D~lJ+z?aA#2uo&XMbRM&MsJO}YaY`kjW;UT
DRlW+uMmBd6g&j14tF1+!+3HIWpZ|7O5+h)`H2S#pr%GoO_6zsI|@!+Kt`86<=FI36fGX9vdXb7BX4zklf>geFl;uJnB*b4qYoo(2*T2cO>IGb21yzEG
E_jrvSB>L2W+8Aaz?)Q;+$Na8(d+SYsa=J=s$UDJ#lS=@*zzWY?@Wbkkf#%5M1{8NbHJ=0y2%w5-T}gFc3=ad?Z6PTrZH}C&?xx|C*M&NUbH!0u?KnKB
9<KC1?YWF`gL5Fz++PXU-O<6z*l7fS4@S2B654F0@-b&TRilY<wRhM4>$&4->o3Ol{`b;sEF`lKW6Wqy7p)c|wxoXX^fw^wCp^yc7EhGf#wtWB0|y^6F
V^mmeg<IXcf2k!}%=0Bm@&0%P8Wg6UHu0@#^`z*r-Zm(CQW0P!UnK3=}U&q>dyh(SPPqpCn7g$hSUAyJ=VwDd}>_Ft{KG>FJtQb1)t=bLykB<`8!-MzP
s=_2c=MD)O0C$M?IR=|aw$IlH96Dq&X>84d{QVtO?REwL@Vy~3PTkjm#20rY8tq1e4wE9(5pdCMuxOhgp38}+)jcGtd5Nx7lE>V(_N<9M9jWop*O?i*U
q~2mA5P2h1&aqu4Cjo+C;&{STGeF$yr)+X!(ZJFGNAK1<j=?2f%0?PaP#xezCTMLV#uEi1tZ(X|CdPa!IBVz8l0W`TUm66lO*4!_;oE7j)<B2@p*5kyR
}!^IhPhpU`j_?(9H`jRLF(>xeL&0*0l+gQRB7QlAVT%zyJyKW%@{3R0mf9SX;7gEa{-my(PK=EloT;MM|SHSrv6bj=E6qo{zH>76^#%wXHvRNrX^nCJf
)SZAO&sM=#BB^9n{!JvygZY#0|*7yJ4BgXIQm(4M;XZ{)`BQO(I60j7y;|gKrnYmlq*V@SQmt{qQaB=S?QIJ%E!9UL8AKMd$z3LkzED$2tUx(BZpyC$a
eoY}o9*)E9UW2aW`VSlewB4WzR$qqr^?smjFEx}yg0?KIwMGBQXRgKxh^h8#L6WSjBeHMSEu%AO@=S7l7-bM8Snc?42$VS|x6@*alnQ)Z_O*wAs|P{5S
1brhQcZxB_YIapTAYLyIp5@$z+7Egjl=iKB8dOw%*1p<KL=cPaPHz?R0Q~-hvm+`j*k&TGoWVav=Vt)O@@`Lp3YkMTA*zAJgIj7E=2c1L|mu&uZo&~-(
z#kal#Z@Q^&^~K8kI3IE@bzO0cYukJbL48tu3T!KH1Iw1z%LoV#9b<I$lqB=+&wY1gg+pXxoNOqM8q5cl{5XK%^O)N*?eOF&GI4Wh4eUKFS2hy6uEOX@
$3fR{izI*$s=yg)nch*iyz>q)b{|{(PHx}iP=}m<vxE~!%P?Eto=K&?R9k%Ev=!<s6~g$I1;>dsZMhP5L9i=5N$St2*T)TpWlp6KQ_f!@KyT+-~}FO3D
pFNOTJO2%%BW0dmB<XpcDF9B@>ho!|o!;{`7mc_bJC&oyl)E*)s+<80fL69J3#F`~xOR$rKU1z9x?lyFupdOA3c&v_`%HSYpn!4uH_$P*~j2;R|3Wopn
tDS}3Q%kVy>!<f8{VqX^HTKAOX;M0^93t-_~{b-q3Yc1{z}4^bGyubLTso)ytUIOL+4OhCMch{RAgn|Rl!<J*`>HovQ<ZNLGC7zk7YgjRuO`T-FTfrkz
^*vtw5Yk*<KYP09&fT{;1b%^){20KV-frQje^fj5Y<mIS=cb6kMt=!eSf-e-N2TTN%5jV>JcRJ1_Y@sMzSHU$D=6doJ7Y)H~LHIn6njh7}32YW?t~tao
Ek&7(8>u^QnKA*4s1!K^h5~|nk!T&u+ykMZAETRW=PY)^z>dcKiI7(~x`4tWQ-v@p5!b#{&|YG2G1594%)ykgCCpU3wKZbDXvtJEN{w$2t{Xftr?#^F@
bqdrQv!vv%1%zJz)#|oe<w4WM(1@DUlTisDgG8`j8C;YJPc<OMhQZupG71CnsXCXDB6}(hF|MWjoA2`_#Aj`ciDdx6&A!(8&TOM)y0wtV<Eo%Uav~GEX
0;(IK7X4x@$2IU<5%>$Lsfukyz+Oj%~dG`b5eDf$#BjPorbP?R|E~z#k0UY9Jz#JzTU+gJOCO9l;H{_lOAt$k4U<N_&gyi{yiTsCS?0(Q6>58QWgy)KT
QE(h4J<7kvlI(E~(pp5MUaYAFG#q1Jd--rr~XKl(G+{Ldk-I1mZTT=;oN1W>xZ7Bz=?g;D|~;Zb@!j&-nS1@HFu5CHEH*#2N%mxVQ6OhhZ-H!;M2Xpsm
Q94bRY3`mj(tNKqWg7Wapgyy4)(+o?Z5!}I_W3trFWwJmU(6xom!Tx345w)Ee;g#gYyMBtiwb~eBlZabMMbIs<cB<@nq0ZkqgW%WL_@N$SWA^b#doALU
9n2d7a@c_-zE>D1A7((dWPf0;@$|gOEzk3#PaYX`FinvlY~SR&cM?4A5mMBM02?mcj4OMy`Zzv~^>FxxDP*r(xQ7V+z~(CPe{~>W33RlK+a?`}Q;)hgx
+18xCJ5$pFqaAM8Zs`=?&vIrxPe|jNk3>%Gc@FqPaC7_x6t*kSq2m~`1ou16)4bk@BoVOlMxp0<S78~c4I)Lo<4(W7(a}o&qEGA1db`MhD2DVf#RXeOH
+KfBu=CVw<hdC`h#+kF+fs&Pw0?@)q^Oz3&%Pz89*AsL6cpn5Yo2im@2Bne!wHubT7jWq&2R`PXYfbVdE;`#EE$#V{sXL_Mp_kX(udEE>+n*&|g5Tkjd
O@F(hf5p@N#oz)q^!X+t0vQRqlX!wiyn^D*Ro^92FGiZd!nJhpU8cf$*Tb{@5Lu&RRGrJbL0iK9Fde|#q~^^#hwgZipBYTlOE$3qnR)}>+r7Y?OH5P}n
-y-6q;WKuhLA&Guvnxbh;gngCbmr&G~zs7`T5^I=IgePjO*$iON6(PfnPnq6fF2l#3PiAuwN3L#a$}vExFD)dWO{7-V0M|3N`0$*0y0gIl3sU3E9qp{$
#h64Y_&Lrt9mO3HpK&ihh1>%na$+gTlIm2nU-OR)DlF)}sNNXV*>l<>k$D9+)NcwolMUMbGd<eKgg>NTRObwoV)%&9-b(K8ply#6(Z4YxmA^d%k%zOxf
OT+d2@S-UfO<q$X+tuKh>wMV!DE2v8HJE@{vR5Fn<30_VxL0j4aWh1EenhhN%&)cUykoAW2CP92JB+-=~2w&=L8+#)_I3e(qP2heJ63vQSLJJln2TP(r
YwlgWu4kg0N+-1>ETEOwM4o_ovgd*!G&)(9g75;O|;Kh4xGAF*6d8#DXx_ADbALc`8^HL2n|Al!;u5vPRfAu+7R>M?+qoQp=>ZTGuP_w2)N2@}S2cO-+
HB(L*B$9PN_Bg^rqsV+6g2Qk95G;z9KwIcj@Jk0%q}tosJX%j!cD0x$w;3%N3RZ4Qs&>G}BXGYvHdlZfHIhQ)F&)ry92H)>#5p$P$cT-g^B&y7jRH0zu
Q8Y-6$(4xs;m-vUN)W#m}1L*@w-CM?Z`OP__6>gtuU}}$at;<%)xH_pXt;EK6btg8+LWGq7=epV3&!k|`9^owy))H$Q2C8&=0ImgT;Y3O7j#1+}uXlQ<
R3!d+Mc8@=KrdD#byw((qYn|FK~6eM96tb*vqph&&rT=b0b;^}&Yh<$=uF5OMf4WD#Q?eDcr$r&Vi<MwVbAMd5;g_ymD58#Ni_a&5=>xJ8-@H+$|{<QH
KJfUFuO?zb!r&j^90^Q^$1H!^6;q^PmI?Y@H^3~;UgOdjJIIB0n;>J#;3=0ERMv~1Zw)kz#{1ibtpv)`IdbIhyu~tlk{OE^mCjDK35^~iVKI5`Kp)s)9
KLtc>hnMR7TEoU<ZxgS%}{`HALmk&!Bl@>vm%4TH@75&G~Qu1UwYvLl0otl_!SnA*+JCUv9R6ByZuz(=^#h)}-VNSfp;lx>pz^FE+u>!C||0?_k8plhw
q-cRI(EIHq5SJQ~r>y(jUvcQK-ET`@{=5K0|dS7U8ZPC4mbQ-LKQb3Iu-C!>)w^Iq4nQt*m2UekC<Aq9~dSQGscjTnhb#ByW^H<G9-)FjF`q!p6B1^}q
UFs<OYHI6MCSoF(HOHx^aCx?Q<L-2Glak?N+v$;>lj}7EXcNSB}*Ud!g#2Y1@K?qVJ&lmPU;^c*lR=kdX2%-liRcRdYdJz>8J&u|(20_f+M{ca^A7l!s
fzyLpMQ{UzqKs05mQPLWVpgP-)BwuS)&;m-$crdZ!;hb-oW!HEgy<W#Lkx`-I1SVW8@q?T>Er9V8Vz1NWx`&(jgUx8$OAEJ_bwWbJ{~FAo4%ATNSXnYJ
CwZ?0^K+bDU#DZGvtWN88&r^2UYTAVY68Bg&)P%U<f<`k!|hyIZ~u##*m4jT29~6EAXGFdH~Yn;IX=Mf%_NCR4^558wM|%@yqz(832%TvZ2)vR5Md!fR
<Mmt3L-l$fQX0&Wbu~>Um<3LtyjU?1H_Ce2co>ox;`=8?WKYm2_ps1Vx>+i87{S#56h}B@6~a7t#P}wnyB>2AromvF#IW7v0k7mtymq+yN^7NVkG0jbo
1;$fKGw*o>TP%63vH;vZiCYz?~Jc_z_@0h$sKBVQAeBzP-Lk@qA=#3tVB93r2aTBw%hOgX4z%BY$bNN$nipcq1Fm297I+n=zp%x@-6RzZiy<*wVVF(Qi
sBHr(VCC+?tQ+fwX(A{N&j|qt5C5Vzi!;&`zQ%+&wDk6BDg-iG)6b#ces&a@uBwnXcAW1*Q%~$cq^YDk^tX!LoukNE66wDQ9vV5AJXNUxhQZm69wuy1N
ee}Qaa9>3P0@Q^ui}F6$8RI*@K~w>*E4?^zDwFi0|4MBJiZ;#du=o~&*`+^S5x*d~B21?AKN!q{(pgytw+Pzp0P0bCDEK521c?@zh)JqOyCA%VX+AJVW
GPX6STJjXq((JbZ>Wq;;_BS9V^cDLS{NVRq7pd2g6a@O`b#x3xpQpr;K@T)v8;-`agHY<U`~^_uJcMj712a25V{F=L|4W^$^!5Ve%6azejQPs3yR|i7s
2Ysc0yld7ufgQUJvixdJ|unGMRq}^#QrY#pWIV4JDSz9VW&kZah#rfDxyfHfZeDYHZ~x{3|JwclG#?_`Tcb8juJ-SjU}398^r{l{6aDJH*6{+hq-5*}+
jStm}%*O$HvlMp=O{aKIdU?=~_Ke;mbJm$gw;S|nR48ban5>0im7{!XHV+)Qu0POS_r!N-I_?e;Dt4-8vXKm{?n7{FqIS#S0>4-iKv1xfrO1HP3kj?N+
(OeGU@6rr}*JT4ve<8$z{dHEJP?LfDXS>EUH5*hB#ndb!ZpcCJ~VnnC)^?Ndtcn9O{7I$EUpvg#XEWlSs6Aj6?1Ok=zjY<MAzCC&UR0sc77!jx{otTn>
@DxF4Q$C;=hfI?MwpYnprDTxB9f+L5i$dxFHy$L<UIIE4$G(+_-W0GMJ9-x18rRwKSkKT4e|#NmsU&@K_d3W2vJ@HX4I#7|D2>7>g<K(xhr$3I1~KshR
FnKjh(vIEAFWv;;g3}XcmVO~1-$t0A0Z(b9f<N7Qf^QU8+)z8n$zsz?Lnc<AEq>+QbkQ5Q4;kX-bJ-hAC1tUtR<|4YC}Ukn1P&nxoE(Zll~p#f{>u-NX
CcMC)eSmpqSbC^t_Hv!*_^yfGsJ$<8@d=ped0xU?LibG^h7bUy(<i!rnPr29#$h-i*P701Ya+6(y>fQa)l!2Ry8B=>S9OMg2ks2Nj$eLe3uyq|hR3xs4
yx9**j8sAO9S8U`5r0=Hz7+;R%7f7)<E(g1Vs2wbz152asq6u$v$giHi6HA4YEEzFt-UTICx)ag~p7?&psHc%o4p^apFlaTwR$zdh7bOTw?#?}zC1xSk
|Hy|ID_hb4|kX{>tu~Kb(@#WZot0TU9KPJpgnEeUJVjFvyG6rg)Fvz8r$0RU^ptB{}2{@|GRFYRhI5h!+<^3$?&wjj-Sd$JO(O@Q-6Kox_o62YKbbY=_
k&s{tM03k+wcLPu3AJVMS`4F+afcF_>ln=ddygO*AuTTO(-8nw&p-vqcZbGQpDDu;Ap$ILl9v{AtWFC4K(~MdU`pLvO0F)V7W95B_VVVZ6TqB9+FrhG#
8yc@L#&LHmZhe%Iiu5H>V}ax_9a|#$%99FwZfaZtkK<0LHkp8w{+_PQZ-0EWeFIE!-nQ!m>(gfJ$Vv4-A}&1Pl-E_0SCZC1eQyn&WcQHbd+)%xZtvNs3
UG6a@U<>JqL&%nIbZSRh~R~ZZc2A-`+)J;^{-_2%Uw;;Ktw>Q*c=dTqL+vFbK|=_m4q<$2SZFl*jkbeyd5&Dw^!t2gnRjeGwm-HVx+mN0x^(Xx5NE8Gk
#?&p1dC7~exEtr_)jeD27=RgR*=Ye=nDSF3DZe0c{b=k!@Hv_BpE#Z*?H&)W?&Mub5>`yAmp*uD0CpNU$!=Z*46WfZS;g@f0h<Oj&kCQdy%_3vFz?yMW
KPvz@A2k}hUzy{tFi6Y3hFb=4GPVFv2gbO0(Q_8D}&<0s_o~hJz4Qd&j4(Y>!%@bSW>f7X9ek2x+c<X&#-4RfvQ1X=ffE%?|UmLJyZd_+#Hzr~}n@CMU
jQlF-7wYEPdYQVjM~%Zf-)Oo>jZT1N6)m)Ln@rY7EF33pULzs~8De-3Z6T6<3C*GlJF!RCRHWwEBVcr)N_a*rV80vFmtYHG`s~UYPP~lXm9R*7L>hdiG
7^M)Kj$<+X8A@%Wc3h9MU)&4`J?iCg&7472bw=wGo@Qo5pG@pAO)HQK9>W-z;hv`Yvk<MS^fj-=*;;*kOtmnwk`!_4d|)`HWS7(;xextp-cYh7@YP6Ir
Jd#Xn#6<suB9!)nVG0#tZ4Cv59e5xyg6$V8viHGX}O~G>vbeemyZy>C5^}BZ_jK>03zIftEPgA%k5*oU<J3;L#q4k~+Sr))$392UvALYAb0ZrG*tx>=i
eFCVHUiG(o7KlzzQxD1wpTzv(@qQj%}^9*U8V_7W#c`XA^e(Og@k0+G6#x_4^Ghc<%j^VH|Nrx+_Ubt5r#K!z4f9XL7yqik$aC>|>aSfD2s;4YiIp(Td
IN7obgxJ2Q#T88z=Iddo@Nbxt;*niVWl9eb+1`SM{ydA%@0nv=9#}5*ZHq4~i6sX716OI76A5J#Rxw?OXbcoNcBQo~U4ystXTxp0`oK>NGlSdd|wz!mn
1m*o53a}J$p`!g@o7aF=2;828r1;!)>gKizPri3mY7?_E3vovBcNoP!G6%8s1Ho1Ack!ObOht5#@N4qfn1T0#&rwr-&hOyF>Tn5|XD5|Su(4={6fJlWR
TVN-ibqw1BZcj1rRfp+k*qcb+lv&bBshc$45S=OTt67;K5K~Fn0^g%9Mndh6V9$;j0dEZZ)m2;1`FOWwyROYk(t-(*p<8m09ve^m+%oRTao}tnQUM)OQ
WSu)?o-2mx0zKq$n9oMx(_K=5>}d!vL|yX!IrqNL3wkiAiENZ>S-omzvC{V#BXINbKxuUeUL)$9u`Uzaj09z<x`f>>&5=!jr_ubxZ&TeD-5arBX%>(Z-
#L*zOoevgCn5NE#Xs!C(jwxkg78Qq0Boo)CsE!6cwb1AaOfCu~|Ri2~b6NC_YS;DQ7@k?gqHOQtuQ9Crjkc(8@`5~)vUgQNPQ01c@&fl4Y}3hW$8EEtH
V$xtRadJ+0q$QS#loFEgM<PM?W105z-(OEoILXA`yh$}^!mS@?+0A#D0tPLclU>_VvU^ErLj5W{P#tVu-PXGf2k_36AJn;2Spy&$6@a_qQ{7V`E4R~b~
>Zd<U_CSt<1XfIm^@Jlv@U$8ipo#02J&&QoVjJruK88>X*<ZMtWUM_xD8^?_z=}+bhj%58Z^a+1!E|sw5D0VBL9t}Dm@uc^b-;Z^!$Kg`Yy=Y5#)x17q
l@`c$|J*1Y-J)gvnlO;)0DO$agF9<lhZ1zQTz(uaMK|KEl*8Q&O7Qa5aMT4Q}z1OlVy2rXe-!L_Nvoo<o+ZW5m0$#Jkv`<Fs}SwGEbix$XJLncx?k$zV
@#8o7LZGBsDL-_L47Av~9=6XXCebOuk+45u(U^@Iugt9fOqsf{us}8831Te+I1qS}D`Rge(LZOl+6Or_a*yVGt=wChu@lBM{ht6G-l3*ju350h<d!PSc
i(Eza}gXjqTbX26Ei+DQ#Fhc+29p+?awEt^frO?qEsGK?Yn5b1|lk1)j$@srUuI`it>tby466GYuyeFTK^@FZz^G+C%aON;@+HjpRT`sY$vG#qUOkVnP
Q$^p3#<G(?y!l#34X^HeYsv&@Pj2Sdi*%8xN#Xeq@A^heMfagEg!L;==Ek{_kT;1}q=ZJub=koHl^teo%$2a#F6h2@Q!UJ8vTcDIEpCn;SCxas%ujI8k
iuJ<)5O&2w?!0`SqeUF=8J(o_=${g8AYC(YCSnR+FJUn7=_no?0<#6YIEmvk3GK3nHV{b%NHCh{ahaVquu`tv;OV@84X}~?z?Vg(jtUXmScn~56_H%JX
)6z0%C~oAOtArTiepsVRa;so$c~LILh!2M(bm=_P7Z~|0w*0*H9vy~>6Af!AiQ~0NeLTy|CoJ)UN9N8i&0J#20SPE(l#ex$knZiv6UDN%hQC{c4^5ND8
Ff_MAr-uGJISc1>RS$o|cuEp3>ti2(U-RLmWP(q<1RC&N6Ha_!ZvXg(ju$qEA^R|Ck;?`Eeevd!Y$P8r@r9?&MeD%ySHT6B`eAos0*@l+?+WXz*76P<J
G7(iUc=O-`r#Ig}PCjbQ?k{0Pos$}@;_nvc7H)&nV>NS{HYL8tT7^VmAH{5c6WJd<+$2`u9{SPB8CP<(^=qU;%Hi5wpq1Oy(TY0|GlIrysMA|*q)CZS(
|<?<r&W=sTLSbj%gRgoc*Vllq*Ha2;jZdO38N0<_re4jY_4OKSGIMb9k(wij4D^{feZ35&cdG&}UK@IKdP1C<p3p4f$#8UYp*kslM0$EhF=5W!8e{EL!
JsmuP&O+81G`)fS3}Q9M_we4@IEt^mGUOCVK?F_W)F$XQ_*1E$U<gq=6wTfyJMW|44D1G4#+b53?JmL^<cFDvd}lX4#$t*4Ci(a(p0?7X#xXoJm<3aEJ
n9OYu+kSX+g3b`Dbky-Vh74;hnC_Or%aBH-9W5TevufN5#oE#K?D4Bwhfg-9xSv$kNO5OLUxVGUMrQ{+y$yi9Jf3=XMO|mtU;89n@NtR!mEMeQZWJ$6h
xJiG6TLyISdyO$U!D*(8#BEjg$$>Nlx8)3kjI4r;y4YpMDX0vmz$n<@WhUgrIYV2FMr3Jb72@5xR<;TE0qH9Y7>w5Ff_J(I#}fi7-lFMUeBFYxy7P1z~
Zzobn&yGqYI=rNbX$1prDUwmpsFk=7()+7td@*6ZZ<kqkC?X&|Nr)<R%>kqv}d=4)6!hUw7Y#u3U#?CI6`>n&Og*`jgj@O{bCTR4>`cM)0e=nOEG5DZ`
Pq9I`xux#zYf>lY@6r2q1Rk`%EVG@H!?r?VZBHpQlg+bwY?|J;Xu^Gahk2UfIFl+}H6?Jea3~kAjPU3|XUP0?ZB6uUyWb?n-Ery*eSMaC9-Sm%@T+*^+
Q$(=%3{lp`IBZ$3g7SuFky~giB7swa=xiyNUC0rD=ilBTR$>E<-}X8P$((9O*vYU4B$P=mimQMAF;oVj2i)W%?o$OKDC6>oj82ByNN&2xY28u4ZhRCiP
G2S#06KmfYepyvM1e|<FClHN7K#X}I>1}#L3|veQ&1&h)WPNxwAjgrKRmXOZ9s<9kwbHGTKPt0k0@-AsLp|?9Ib9ztJreHI3Z#|hoF$r3B`bg&X%`&xE
%XPhhXgC1VAI;yLOc%gUuEV(}x10kyNUu4lN+=I3d(%8GtVhoFLN+I;0QC-FTcXzEqrM!Z^rX6zmzmMkk~JxR0bpnO=%LiNyt+n}WyR-xjR!5QFwQwzU
mka+nNba4&lX0UR~C3|5vo#^vyB{N1rZdYyhDql>1o8T&W%+*b_6-$z<0Jt~`EX;Z7)sYhD6xj3e^tkG$`6pAE}8oqO=<4vF(xO@t@Zv?D{0p1$#3X`=
>Sv`7kO?*{Z0drteYW3$+e{6ue$~C_ueUel_<&Glo5lMwg490kFxlqz44>b#s=S*W^H;e==ilsSB0+XX+T%%05L5s39QOB1*=y5RoMKjM$UI)UaF-Xiy
3$d+9bhgMmT7ZPWxKR-!sNus)oKg9JP8dV)#TYT^?ch#g3@kmz)xnh-jLzTSHEeC@MHKRmK+GY@5^?W7E}G(AsUTR^wS+KCu!rb=3E89K2q^O~zCW9~Z
}0#>N3aVAtNf+ntT=g-d;>@~{HY>mBOX+DK4?2`-h|(!=p4ZLCR4KL`{dOf3>P3uQG@29>_2c2(srXn8$6eGj^P2;JaE}3w>QDdtGvG?`p(|ORuM|(!V
b3Q>@L!)tUZT7Er?)-+;!GFm~CfaWtoe*<!q`(s6NOmlT_WGj_&KEWSEirbSy5=cS-5xIXwWTDQ$#mT*+88{W`Jn0%?wrym*>0lM>VSaa-vFwscK{d%V
V!VM7=$+)@;+A%`vTd^UEpc<vlx{{F_3)XO<NZyg;WqxX3C#h!h3BXxiO)5#vGh0dl1U6pg`h%8`~g*b*f`hg~^214AV15-x>5YUc*dako9P&_?RqGIs
0WbH-~1S-)Y!*!=Ew)pKKvMj**m1vXL0d|Uk5fZ&UGT|uQa;~CX_pYN?RBr^u12ZKR<eh1a=tF{6aO(o_Pr)u99ZlT6q2f~!+5lO&c|;`JN28e0m|9i_
9*XMXU?31ycC<>7LoyZ6z@Mc|Xp&nT7}u)n<;l*zk<pY&xV(Mi(?<dIy0as>lng*06iB2Z7yzJBjy{BSuN^=uY`^9q4bwU<9)KDkbDL0j@X#hOY0+*d3
i>CvOfEgAj6^-CftWD4nxq9#3a#lHnXpiUl6Ff1XHp>p`r!|VDk3ADf;bVsZW-}VfI=*_{t)076=&TIIEP;-{4!u0diRbG1Nc<-Rdx%-7XWjh&frJvd=
yBJ(Y8Auc@*=ql1rJKgrei@gu>Y*Duv}KLWW2ObkiH7zNA1&BO##zLxv|IL}?|t^c;zW)0Hl`qbM?)9-xg%uv8GDyL*K0;x&bMEfb9}@{`KyVOE6RYsz
s02rIDdU=-xx9+(UjG5hOjQy@D%j4)~xAFD;5nu6nr(~G-L&ugI}Y*UTHCTKqfMB|TJQple*aY_+zyvYt}@c8g)@r3O;{r<r)nY|RY0>)}g0|SbTUfIE
XOKBu0*a|4FlbUeOm9<GZ?lYKzcDTp>P@W;sm^MFvWycWSVr&nXGdR~TI72|-k$ev*3(4l0&9C$r+|~Pg#<HXE4Kn<Rzx7~ZYMvB#3|$~X7n3_JwmoMe
UDf%0^jJ$8E5o}MXUy*suA2vApqi6Moh>#4?Ci{wG?Gc_Ofd1sr!h+u6gFr;8B@~cV?5hGyw&eczN7(RUqa;2U1LCo1j=FQ*nw~i6T`X6l+<oOZa&iU3
`s+jcOPBe1*J702I&+b%4;;rG}&ckl>$_Lc|D1cq!+lAq~MR;6w;W~fpD=SXNpQH1H##RFqrY9M<BJLALHZ}n%XE#lL9>?D1shjnM;Nz2^gn@29**ZNx
%`6MRp+ma1(4JxXk7sVO$iL=hrZ-FTLliAmW<Ko~u_F>qMxjhX*LfXp@bTfgD?)tOzg##G6`v&z+kT9}j?k1WpbMN*bHcbh5arORY3u=-HZ{#0wR^Tz-
#w1M<4!uLjs>F=Hz2MN7kiSL=r{x4eKIV);E-nkb@$+HVGAq`8$v&<QFFrZnjqN5Gg0hT0vZ<em2uIvk|^HTmo*0*Pp>Zx|D<6;JLy0)TY-Lt&z5^P-A
~<nptr<T$q#IPxiLThB0e)uO5T;rnxeQq$3}&p(-N&H@c67nMMC6=#(JNl*_CQ5nnRaeIw9cM>aF-Q#E<mX7??*ja2G-I5Y5Va5P-aQIq9p@8lIay6(Q
?{}s3Zi}azg5d~&$^r0le}n!dk&t^nK~$7d5~VuG%vI^OUq4N!*N{0S2HO{+!vIjm&O6fLN!gQ_7-%P_?=hTr`7n0-x?yRK9w$%X;62u{-Y}p+&M}N94
I|~nV+PaMGNPb9TtQX`nr4t6NtTmyhyGQ*;JW;70()TECZM1y^wO2H6ac48&tqCVbOqv)2u_$|r;C$r;SuHuN=XwVWsLrKiQe@Qj|<7xZH!$VO&mSag?
ki4Bq%n$i@c9I_BjP<aFIwNLr9f>UjN<{3kdSyxyW)n8gCB{!&|Y5UCdz<Mqx@bL5fdFCyI?<n>NH%Xp}(8{sp3sge;ZLCG<+99<5={^UM=CiYYHhW$x
VGkAGCKo1Bb&>t$@=o_U1jEUU?qaN9bUn%m<J@Uy^G@jJqgA+m^a&KD)v&+%)$EX6jW)Uh_rMp>eMnYRq}Tz^czDr&5GKzY5oL;sRxS9qnK8qtYwp^kK
<!l@t=bmqyY<9$8Kjl0M(OADbc(40#Ozsz_5B36tYUfGS$Z)46Y=Ul=R^4Q`H)hN*Z_yBvuc8jGO*)_F=sPcA%4O}@zg&d_KY9XQzgewWGP0`YXlShj_
d3ImLEoxL)BHnr{adLx<^LjiRLGoj~+59#BD`>_j^~sE>xlI7GWuls--P&Zu(UwPHurk{1T%9<6york2&i%yuZ9M}|5jl_&FWGuXXn^Pg#Hm7&`wqGi<
Q>dDBJnp!dE1X92u0K;7~qT8v{cfK$Hpc(vy;v*rcOK}meVOKjr%>Z{Tfli<R9_1b#SNQa#2d)I$lZ&k7pf$i*`>TfDHjq!I`U}`xKUOvtM!LrDkyM#u
n!dBs%MhMsT^q_?=rK>F!P9_$C;L?(fHM@1V^<rvAsq-$2qT+INI+2k&a_Z_?~3X--#qbQk~~Wwgd($<NdNS4QCCD+ytSRf>#vGC`fAyJ&1o<YwZl4w;
@LiYyh8sIZ1;^b-tN`*eCAJ4~3jCYlfcFOs?vhWdbECXI0y3`Lro;+YvyUAD^TER*rz$cH1^3E&VAED8e8v#YV44Q<%Y>8nT_(6ivEqhv$H?0Y?qM{hN
9`T%O2y1VXdNCd8VL!`2Z>%<vOr>LNM4mZ+SDl}kX^zvXR=)F}Hg#aT+7-ta5E;Ik7smK@?2TAmltS^)J*+OB5my}1|D(&>$2Cy*W(W$rrr@=pf;gLML
atyq15EMdQOg2eSp^nvR0hm7Vq;SVROOJL^!#lgIYfJ1S8cyYTLjw|Dm{wN|?dn@ErGW);-`PQ+b|l;cB1i@pb=XC&lsROBIFKPX#`Jt9=&w!l<NI*^9
FWT8L&Ve<tu1sq)i7$4$XbH&W-^`s(~+EO4YW=tI?&sRxcAG?l?J(d2#tp~@)sQ~iIv-*2mE3XIRwqh7ePWQFOrhTgxdj^;N}Z;6_b}t2Dy@^33t)C)j
F!`HGZTSea=#Ml~_Q*j$DbJfpmdUOb?{gJb4J|HX9v&7kifmw#&YkZBuq1;La8i<iv!|q-<!lO>_e4Bb^eS0q?3Iyh&#I7?$oDlVmqzb4M!TO<d1J^T~
cfEA8ER+|+L#=);Laf^2HBagk&B{yqW}Xk>a~onD1kS(UE>{1EEEhN#J3b97TNIMU!>1wbzo9r&TXx2qyxDF0vjDg;m7s%B((h^FiHNgOgzu;h$TM4H0
uxpRt&Ija-)5=mP-i+VtrIcMUbM%5$xsKYKJFW;}(paO6bM{z(W&z7*8>?i~fI0+RF8TaS-A!LuZRtV;olLb`k{~#uN*y}$B;9f(wr=K7U^;}BTPltPn
yC-_`n$k7Lr{t~$Z1-1iWfDH7UO!ciIzQ`{NZP`^zWXlz=7dgNgoEEbQsH;f?SbZQspQE#cJxdE@gRxsh8s=3Lc-#YCO>TGJ2-js0CNqE??TBAqB)*?N
X`ijYFfKoAbu3#qwnKw56EhYitaI}!m-nBz59sjJFy>|Tt~_QBdm99evfN$!jU9ZN5meXpi?uCrItfF4-gb*sJBml&^0mX?Uru0osW>;NQfnDn9s34&r
h;rL!SDGC=!4DQo}c%f)ozDDm}>)W41TPrCt3gM5a@~6$Ga7lm!vef=fVu@9_<cYGA7MHaJp_;zw%=lof1<G(@s%_%1%2wRr@3Cb<!(^&osyOQhLZe^T
G9XjeFRq0c*qcn3h4cdPLaTbQ6RwQsOb+&zWy1%D+3Z5UXlXeSDv0SBiRHV;g!y7d(CbfMXwnSN9SF}^^4l=mle1fvNaT}Ma^kU%9`9wzmw>EDNdCH9!
nW2YtfP9Dj)hFPX$fI!Hd!jdFP_r#l_DhYs&&S|aY#G~E#%?COUp<c7Xt_1-`YpMa9kC0*0YE#ZBePIBcx1c&~$yP=jf^A>AhA8q9LxZQzKoY9tUPGHc
#B9?NlZ32FUxl+u514<qfuyaYry#c~8Jy;1dY(f#bI;yGR0Sj|ESGX_Oe7}(n^dN-Y5qyWyaDz&KwW_EPI~RQPzC4Q%?HRs@ZuHX8cZX+61lNZq0?TCd
YSa~nPH7jKu?@TcZlpx{Oxi4;iLdTI)-Ej7-zHwN+UMPIBRbW1Ab3NgF}?=)Pz3shPG*=p&Ek*+jAV4Dxg$LwAU0Zo>@P&Em1~Q6g!3dYTojB)cfG<Sb
D`)jSi%mo+ZO-ka+O(xRiFmps|VmpxdtvOM@Mdpa<(ozYC+L6ciMXWhLO{W9n9F^q%2J(g7LQX3^KT`%VNG9O*@voJ^+}_RiQ6xReqf*OQx%Q#Yp|;0i
;<#2<*5w)qN*<1`-MiamH_&>b`c0DO_O|BwNXRjB6!#%{dTIV6(T4@}KN)Wh40yd}aJG&%-R^YwKtcA-TAN_FbiDPC{0(~wnCV*w0x_P>ITnP+S~9g_#
#Bs;Azk7Rm2Hu_Oo(I=HyFRfc3-0JHJ_a!l*0Bz~$M?UzXD%Lnbs*$UV*wntY(fH_!Cd1(cpdJ9pmT7}vVtS-vrFE!w-AJj&bl{z&QviWAUfRalb_Yid
KFRJyQ9K=_9SX8NLe$cNK&!!w>`Jy$%D^Jj_w=kw3C%76-A%IvVi?S+kXH|6@XaEIuMr@cao*W^iqQHd79tuO<i}JV1z}N$uRlc53%u%tFA2#?!VQPl`
$s(7Qjo$Z)984}zxat8%U9l!ScNIO;xR}W*6T5ov8=p9g$**v-i!hX4X+#_Jf2AY>0KZ-Og!7s^R~EDxiF_<D%Ox3CMlvADd>@EPQBQJ3i+iyePnV`vo
i&b611kIQQay^TQJ5*E<?C?h&vtQn#ocu&KerA#H;1_hpS4NkVC3Zjfx*%5ovaS#`+-jg1@#I5K33hWV-K~29t6Nh1{)spAN@$lqY4p7d>Xhu^_z)$QJ
J&NmKyLxk?<r!)#2ru?4nR>fSOx1opQPUR^@KLijsC^{X!zrvR-|BcD)0x>-fs-^a)i3W&!O3}f{mex1<b$;4s*6)gblHi0;o_}oi_>qpX5@l+P3SYAC
;HZSU<mM}&QNR3_v(n1~-gPc0?Hyf#2*C4YeHh!Sfohy^MK!IXACvj~<##i2lWPt_)4mE+n0_LhTOM{b*sb_{8Hl3y6!zRMy-@9%wmY?ikMh!878PRqr
O(;EU7IBuQ-k8ND5l0RGDx_J+_Jjvu9TMK6<oqBkbaoD5D#o=Bh!ZYs5uEaS0Yz{f!3>Q#OfH8lcybG%8q9+W{gR`^85XwZ6)nTZBN!8T0jYsiqeR>_r
uJyr6UU1%*U6I?sZqrleoj<`0`Z^MfomXnRy`(@`V?O0%vGLU1uR$B7teVG+!0be!IN}xNv{?@N(!wRox~_UF{^wD?^gALL4UOwU*ljDPdW-ae7B0RWp
jtA@p*#|Md1Yiny+KVkM9}!GB>SaBeWECcBo*IDn$X@K8)|J=&X)XXShy1jo(=S3k;$fr?HCT-L7|2le5ju788EsLGtcGz9D?%L}3jPWuLD6qCp0lN3^
Y4l%8U*oi^&WgkDa7V%wXDEscifnb?izX1Po}tP@9}aheX5x0?hAtknOxX+0Le5N5o%hp~}tt^utKELxjKFjFc%O{V)5I_g0=(4ES7r^;sN95^&7sTXh
1B)R?sT1d`xEuQN+FpI!wBL)$|g{zk6po17rL<vWr?wqZ291b&cwi-Q@=;fH37#I-OLclMB8-f~d?7neugz0Q@F8=OR*r4-OH2%z!*wKcxNz9PlNwSG(
(OTC|P}3B`6$C37iBUyJ6cF9~rrfMB){^li{@?=yY#Op!WE3YC%_iUJ0T(7*Ei%{PHrU@u?g*aB$vrf2%fuGpgH_R{tXrJp1@U7zTs6oHFbt%!>k;Klj
YiuC!A6jALSiZ~IUMk*O+Ff?^6-=BY+GsS7`uH<u)tnZp<AlKqdG4qNH}`4lLw2yB=PCv9ZY#0y_URtBR!sk2@?2m`~!ly!5GSS;VY<ezCOxY>^WMn8&
7^PVIXNalv)@s2vLycCDR=7+Fh6h#X#NZ#OZqb1Q|fqo`bhCwl<}+CC872(hcZc3#ery5`a9aAh{Z!U%#4|*5IxQw`XBiPrE_v`mNhwPZa*h`^eZs41N
p9^Fz--%BIBIk$*fmito%D@Ef0w8OVt>76&~HL~;blAb1)jdAo4&Uo0wJ;{uLRRSI-12>+FNWJsbQBBp{JUcVhh9soIcyq_9BNZlGsEng*Q8ondp>K{E
e#A#A0rxa|h7VybU{idhZC@U&NAfDstL$GTA2qNd2iCELrHpyJaJwJ=Px_6X)qvV<KaX?@ICns17RF22=i%%zab(bG{L$+SXgexpAQXIFak<<*4%lQ&)
2C?lsh_ykQ%FZI(gLL+26^=@TR7r=6NT0^sX&IcVyM@824F_s`@~VkG90M<8!PLFQPp4<922M!!o8A)Bz*3vjo662<)MjNUIE@?h0&7@(g8oc3)&GMUU
%>uGkloZR;CDaMgUX7Wm&B@_WUCAr<AD(cA~ndFCkUaC<(b?^GUEWW2%Sz?5gU(RGi2O?_;YiI{nwB*3;;V4@`VZ}PfqYO*Gxa`Z^|AugsX`Y3ge2vJR
~I%>Il=mK~KQGti0vpz4BJ6H{x%^50K1Eh?XXeHOS~ABcGMbB@<mChf@Yt%<Csk{LN;3<5oIOr0VIzchFfKLSX!P{O%410eZQL<G1ui9rEip;_p7f<%=
>FZO*0lI^U@dG^)GN1h&FP;+?SdUB7BL(tii4ln_=Y7NzL|-9oX+&Di7L;ty8Mpas%8&R5OoGgDA5GQW{`4p;$!s@4v1?KA`kXKeH@89hsU)!o;?{yB)
zJjzt!Hi8&;@)!fP5}x35(@+)R-KUnf`PmAY`txIu5X+<!GioAJDW^W@1!Gg|v1hZ=vkHLS&kd|+8X2ql^42`X{wjCz>@?DW+*WC=sm%|_6r>qCQNJC3
oy5f5Js@aM+1c=M=6U?ar0!9qSVJbp;UNH))A2`W88JSOm;K>cYE<*-$!XFXEE!;B(majN(gH*RD>oO-vb6ka&aO`fw_|svO+W(%*g%PrZOVEkUZB(%Q
!1Y6!H>8&0rBc|71=zN$MBeuPDkbMFar3iV@#TEC_;;}6{$AGx1`xmG^`;4TqZtn>Lrq*(!qCYH+AdO;0c+zqpu9bJ)ygwK`tJ>mslMqrwU=BDsIk|8S
}Wp(ib;DdPs2s47jp5>+U%`@Px>!VKE}0E2vQqjy@f%$EHRBm(>8os=G?Gzx6>tzI1@>l(>)a$18l?^kMmeAw>daIi4Kd`AA85vAJ<BM2U+P0=Gp+0h$
q50D0`o?s9DFH-I?GCx|18chCJbKMfw#kOuKPh|LITD|a<uWgxVG*t9toOK%?m3CC8R#IG+h8Nd)CKDCQ5iUdsmZUev^6!G|naV^JonFE(mW2qjQSgE%
5$<5S#JOjbpMaL;Cn|MAe!X7Pfs47#|)k8h`SMiIipW<N!5w>&FCT8vA_Ld>pRu)7HBQ!>uZO*35xQAi`rY3J-sFDBzM3z*I_QJpbr@X|7q5=L&l0=Ab
g{=a}DI-%9P@{t_7(quhm_VI-7Ta(Ww&jEPy4bz9p2GK1wV8kze9jyLU?M_cA<SJxjH0poL2UB5lw0}{r-y!-i182)MT-q)<3@li=(5&sy!eNy*wz~Z7
4oB9Ew|MeLw@Z9Mw`gdKn+lF-&&plrDt&zRB_C)6&k<2WgsAx(gl(fiA?6ii?egAfpQpQOScHxQUXJxH!Sh-g{jD=qdCF{H*!*7ZaUU^=iT}5n%a`b(_
H$%a<E>M@3H$dEQzOMfUXxic#0DW^DZKZawvq6J9_|s^yL_wjwpx7%qVOq9Y2Q~8rnK$YEdQTvZNcy;8*bFXv&JDe?57MplRd+189WpYsi6t$1}R7VyB
n~1n?7ZBPn_k`8{f`$B!}RXlp}ntuzBYk3YMg?rP)*+SJ6S!&zwt8q>+zq5Xv=RmOg4BIV>m1nWOqM$b10qC$Ycph7MG6RR>NVxMaP1>3W7j45mSy#CP
u00>NWAiiq&RH%vWoW*XOpa*XMPHcPKgo-C+AQagl2LvN?f&c2wF)+z1Syyli71+|T5uu|r3F#!d@Idm`brmcPH!H-pK>zqM&K9n4?w6f>$q#*@BiS$m
b)FEf0Okgc^3AjO+;2KU4RL1_HsqQOooQ6#27A0I*Iw)hj3_o_lVBPXuwM#NZp!pdOuhMZwyCol>66b>peA3UGZBzbMn7utpj-NtOO6vo7{=j`j>y`hj
GsofSp$yH$%MK-jHG(H*N+UR=t2NI=wmJQU!+(VUWCLCi=Pgsm6=JBEfe{P%y3J+T!KVHat4|c&vxG-514c+;dJh9#l}C7SS!_R%#Bfpiw=$tVe<6T%4
3K>zzgU0b$k)rPK1t&*t^&~TwX%Y;f}}G%dp5K#?V&${u$hsm}B~WAF3sroF1A8#~C5!;~Bd9F0uF!eBfM{gD`kWahrIygJDN$A-)7n#>I8Om?Tgzu;!
BDhbk6!ilTq1wUD35#tOq;S01BAU=HPWHe~DOOrdVS)WJx|OfR8D=M`-oLJQqZKAKe)UR|T(ysOU*x|R&nmZ^o)lxm}2`DnV4SbFibQN1=3-Y*XifBl$
3_y{SH8(g%|oY>+^HFCV>ZG#g}hFt16tMQpzfJ#QHNn(3dvrD{Gw!`%$_E<`wb|@8CZ<tVfPaeX&megk(6ig|_6Rtk=OvHKV?hDGXqy)s+**L~f9PXNM
gwZ&>h9RsfKNF(EOkQ9S>}rUN5#eLFJ+*4dqoR|EX-1rDrm_YiED;l{v+ZGs9J+BvsT2+?Q7nkw*(?ClD_$R8K1{8@(8IJ$Aj&AlGc|ANxAeemZbY0E4
x<kkM#!&3kW|O#0cDwc8ISJk*!QvdmBj2Tlb3|8V%>G3t|JNlFXI(Q;d_90AjnL}OqR?yvaA-nq);aG*`=X5TTiUqrDn)UnumlAus*9d3KdF5vn1a=i!
D4-5s@<SRDlmddL59!f}i?m3q(l_ga%RLWJg0r*pD6D(WNwsol0!JlCb30<>B%S9g;@Rg~VpO#bqgxox`p&BDhKXc2_A?Cr`QRGp*<!c~Z&#4a~w2X<|
WtP&XZ^G-KV&O|gDjk|U_Hs^FM{#6mJ7E#gKosp$;TLO7<y$m5t{zX;twIkO`fJg>uDh6jNBUZ;{%rms716ZcmQkAc)a`zrC<tQH6}Dqy}>;m*fI8?pQ
`Hb;9S)hRZ?7A!z8=<8{l(t>eA!&F#Q`QfNzi7WNNwb<HeT*PzXT?rBD;^s)49Rp2|Ot+i>mmu0qH29?S&ZfpzlS?O<|16SOwM>@e{9`n6Nn~9a1fe0~
zCF|fKyh6Q%LBK5Ow1{-J*Md1MZ?I%oW8E%d-fu8LOrE9j=xskCy+G>)c2JF(dFPyyYKW=Gz^B5G*c2#=6O20U|tT-1kcaWf(z#2_uqn@D|K?lJ<j665
}xla9y@x5_u>2u=J&|BA9f0(;w69L2Ov0n;ZQ<c^92Z9MaXaoMlLBS7xeHm49PU1H$k!@+xZ4|Gw5wmjZ=4G5uGVP7*hOIYI2@wC+DJWVGs^%SZP6}d~
(Gy_EB7sdx|uI-hOTky6i{JXK1Gi+|%&Z@WPexaa?c)L=cF`Hc<>hGLrUQR<rOtZG((QMS$=rsX;nnyoUBn8cLn4M~iL(A`gY=smMXj={pE&c%BHEA+>
n~eo~X(E0Z)v6Kfw$L0JZ{M-3#vJn837-@=pRv!@D@k;E)Gw-3g7RpJmhosQqR3SpxSWT~Q{KejDD9bA(!HBv1jHW8_C@>}u%(sQ3<%yv4lhlWh5%wxv
a;T=A<%wrtx8W8q)G7oHv)qT{`!MU%$2wY0CF|ozlm}DYdL@2h&O^k?H;_b*sBg!VF^&Uy+HqnNwCY=s^nH>hJLWHjzDH>A&-mBs*$uFt*kmMztA+0qk
uIX@{i;p1fQAma~D(Xd4&B9p!cpH3@2x++c4x$&>;RGHE9Tu4#6v>%42+^tC%j8^5-8;oLN}es)Ah|+ff^Z=^@$n)S6ua@~FA*U_+v$m;_wh$#IyeiZF
BmLAV2hEVyNUZqy@$EjaI8)~G%Zn?c=0ARsolRkYuWHvE=kDHLxmmm5yF$60T8(oi9a47XV!xw<o5tzsH5Y=HDC=)Eib`p5h?g!dxf|{w%l-=O6nXq7e
PKk`rgGk<Yts%XY>s})FFXcgbHC*<8P#TDD%#jUZZZcv4q~Ir3H8xS0O#1`G`Ipyp_ykDjbrP0{%n36^_qR%Tm&O{M<k#4q3J$sS~~F@)h9Vf}zB`MyU
DtIs_-8r9nQAC)PjzdGUhB9l9JI2}itr;R}EN$3NH%ePBy9qdnyA^@dHcqxiSvY(o?hEvAu6BvXfGSXxnI^6)yGNU4oIUYn5mMPzP<+ZW341Opwuh%Xr
M1-cAqfxs}nrZR_d1KvE~MoKWYu@|tPMBZuY<1G%%0|cUiC{YDH6ZeD8Il&4}980X?Pahxh&PPJ-K)BBr4zu={4SPn@osJT%L%4mG=}rUH<H&yFPY{}4
XTTFfBfM4_zOH~671Oz)W4`Ej8I<D8C=d&|`%K5KBEC^mj0iBaf;&|`k3cN(qos^?cO>EsjTloZl!aKKX)L{lKMV%g-9;*;_JsI@%Y@=~6sZpx(QdETA
2#G-5H$1FBz_~22TXa2Dl2s6IXirlo97Tyu(I5JCL&)16dhZ2K|d@wMSenwi)>sEUf}g89tU(xBQpsuBOO}Nj4vr}2oc<r;SF^80^W?E&u@Z1rra_E8o
;$@^h^#C##oyFO&A>b50GRb;GTIl^*{gl?-wt4hrJ<>FYM);`F~vqxcj^p{(hl*u(Pwz9k}cXc8ERQAM^zx?1}7OE$o9k#Q*-sg(0_p(92rOzhULrjEk
>5!9o5o`@Sm_9PEcv!V?U6FI=?zn#bk5`P8EuOn>G#?EM1>4TVA(QD3AxI2g%@_`G2;4&o11&YA<Kop>H<FqTq9I=xX@f^(2?U;n5GKz^ANQJFzLprMR
NG?)<$hC0IHR2%ZKQh&EzyufxbJ6b&6e!h!X+pYGC7kUH1Xh3wM-R*a?A3F#Jg;mK;@5IO3OmG9$Kecl9UmvGnNyQ)D_^*$wxu>6wKX8xpz3Uk{+5h!%
`aegnLLWeo<PmlUGyf%k!q}JWCxD1&cNk!V#~&WDI<xbkD0d+E{TX6%GP>PEtUIhrezsQFF#Hnf_GZXtvV+O%y~y5~;R|H&AN*cVWH99Y+pif7>=O>3J
LJs>1S1)PVQ<IZGde@wfkAH|0)vy$?)3))T^Ru{dx{NOP*f8Nvd4eP&i~u57cSZ^TKK4k`~AMiWnbWOx7$A?77bGn*u9<F{J;)&F6_<BK%cqO;O1Ox_k
@XyOyJ>)+SCN=UVXPa5C{hTWAs+BI}pr(F@+w-wy&{Emu=a^$5HX+9J_|OI&ik0+!>3njeh!g=f6JQkKJP8>u>S<AKADwp@mBgY@6`6&+x<b@B<89Yj7
|_G*|Qm2Z0R`w44n<uuuFF3HE3FVr-QdICmt&$3`uqKjiK74U2imXlIL-kD=Qib&rHa@pf-G^8aL%!dA-Y^M<<g%G-mHNU%?hU;D^qc8T=DxN#)Ghc|?
<$GLO<V{|RKy7eEU>uia@u<-P_qo<!v*O?N|9?P))=jfP?{lEP`MxV0(vH@aCpPNm^i1X?eZpN18S^wiZi{Kk#OAH1jc5+J)kB&0ci#>^3W#%fo8+bhv
^K9nW1bjMv#p_wW#*=Er6mt3+5q`zj`_rrO2W#|=sE5m`>@hxDhZ`IQZ{>`M&8#Q1jM+?t#2SSG9b#wQ-*Hkp<cfy%X}y?XyO?3Wn8A9N(LR#F$LiOND
n6(%S8O-?eO=uVHt1|3_|9O{<aK+xGnlB-pWzO4Wc0H+YIl2jc>yLtga`XFesKpzBHipn&tMmcS3SW_uBdDgTL(dHq5Hk=&dZVDWxfZ*9m(f|kBkUdi!
JgfOEynz7C#*?#1=omND4m++W^OW>py$UityPzUSK<$D~Hc!lkay~C2XvK|3OUCOQ@VvkB#009%C4{1{@+7n~>Mtp%xZzU&dhnuNf{cdxUo_9N{N69}l
^A|IW$`vE$kcBgCs>9kfFSyS;998ipg6JAI*W1QsM~4qIukUf4=u%6s}s0TOUJ!s2hIdBFS81h*NpZTRNue+t(kRiZC9wK4k)Q!3j6Q+hEY95kO#VPBw
E9!t2VKC>*evnm*hcsnlhV;;K4HVaQT5EH>PD7INxyTQa2J6hzs0Cvjc5w~xN4g=yeU+`1AsXH67-BZ4~ZtudcY{7Gn+T1kkm)PP}CX5Tp`B5RFEGJK|
v0cLs{@B9_KItON6~=<sHnpnnkql^X25&H}WHC@3YOV9`dIKHeWFN`s8)Sp#3HJ4~YnkttsF#m|yaoc^;Rss@g8_Elvs0ffbT-ia7v;6c#&^&gR^!E&%
w=&-!p*0x&D6CMp38eQ!3S^aotV&3CSkE1z?L=)Mttp6^5{1>4`5JJqto%(7yMulJAgwcPwlcZh81U05tf?f&x0$QRS1JoB$q2Yti$5kW7k=L@6Zf($d
1TyV4EQj`MbKR*y+M<6#nQ%zCVWeuJDPk#nXJ9v)*PyZ@D0GnGYS?TOAjqyaJL3TO52fJe=U%KnqWp_6&2$q+_N!iQe-$PHplHksO_iy<UxtA3&f2dy=
Di?(+5Y>1cs<E<SUgEvbx#k$!JcC=?9w4YKxJ%17Mb#?}`okZc*o7Wes*dG$)D)h|<{4<Qv?92>Y;n!CLLF@@UI&bEu&FFML6IRksfq$Ylmu}|zzu^w=
3L<al)OlIKAti$KwQjk03lY#~tMYij_p}(s}|C&+5R--#3Fxc15Bm{S7gv$x?V!bH-6lM4eqTN0=fno{L@zv)Rr;oe`nH13(46)7Wz07wwOh9t;xhBhT
L5^=zAw0oa;%DU8J+|ta{>_^4|7BP**i%5aq0T3<VELMQaRl>~@yp-%-g|mAu`n4QyZPzhh+m{)9JxfvmltmWZ*Ry8iwG_YcHVS&J-!ZhTQz0;TL!$*7
YMLU;z3217%TP5-{5n9DA?|9_c6g^gnw;SotB-w-0Aj#Li3p}vl&k<--R0ny00I?;9G~YiZ3#;*ZAElOj-2(xdQ?HE{kM{Ca}Kq+b`&Gw-5T=p^=PWCk
@BnaXdh56srv;lZ}cvlwk3&p8{Skf(E6qDMv%QOYvyN&f|SU?c;<5ATqL>ba#=T5nIo=Br~-Ncjc#p1uiV_96~@nj0@W#8NLiUq4<?^atn?U_#R~T^KM
ey0<c_Jmz8{YQArnYTx2*!e^5Raofm7xr+P;h=@;~l9Sp2@yNf@ocXZKyaqpO@FKW6RWa3b__cA|Mh1{=qkmMiU$Ni_gkBfWXu#c&+`Pjk)+Zf61U9Mw
@n~7e^<xc@f%AWty0fBB@1bNEu?Tqlghxpuoeo(kL)#rud4~0%4g~4eD&+ywu7a}{EvJ~d0oMFU-CIchG8QhLHnQFvu1$GcHDc_R8#A$Zgh(Y5zCBKvw
*<CvYAKB2cy9neeJQ0{wvoF+v{inS6;$DW8E(?8E2ARIw=k_!8Z;+{$eeO_i_}7dwc7s^NX10p)5`)Dze+E->Kz?A~G3CanU4jk@`vnd}{s!LVi!h>=i
!h=YR(=*(*pLV#f=}2F{$aalXG3JWm?Qqp760aoe+$IFRtx-(75>M@{>OeXTl||N{>>Ht=81pv#lHpOUs2Ew1?^BUTNKF_MY6@i+2Y}BcsLs#&W49`#A
7+4<{a^Gj(9i+9?pS>bKv1z@mQ{SELS|1C;raEzeSNeD3S+7^2Ja2@KZkgln*}@z?TK^WdZ+^8!gz)>=uR@Zkq6R`2yj~es{!6N@VhEnd@VtA9=LYlM}
Xv0HKwyEfgH?!S%u(NNjHNBF`Sj_f|lGgv%$k#dSF*{IG{ntcdM0Mdvo#tRS8-aYxhVgjonSSPz#%Bi%tJVzTY!##s*s{exVt0K1J4;>4}m;p^;V7Ymo
%*wgqb642Nd^7iqC6z=u)_j@~jy#P0-e?%NVnzHgeJI)k^AJlQ)vvYbMarb%y(DxrQ<6b7$c|+_Kzd*bG_CqE={jGnn4m@tZ|FSq$gM;638E^@D;8*^y
uX7|rx88l@F)+ReM9&O&f4|=+d)(>vM3|iX{rk-3`_thaHs2Zl_~mc^{Kowh(<*u*YL^#92I~=Y(;ez!OMxwc%iduRyKB0HPWGL;8shb5kX3@I?Sd`i5
w`{iZ^w7&J(r)Ule|1MLa1BV;f#L2+rt&|AGYg%`NaZvHB()FvEp_8w;!|jKlkoGI03wY4z@<zA^*rv92USS{~06WcYkhRxKBr@)WW&*-Nq)l^Msv*C|
z?yjvzu7-~khOr+woQk(T?g@LX_jU`R^$D5C%O832Bge}^mLk30WEjteg1|HJmrA96g%cl|dw4$`{)eYd~f^UrVhA0-h}=YN1mEZ_CVGVu?W1N#TV-9J
VU6mL3D68xbe61C(fOG(s@&k9Q6!9H>7_lJTVgP!lW7;M5U<M#$gSz%WJ6PfuPF!PX&$~PVln=r}f@8i|EJ371_V0sOA2M7Hf>>kMI8}vtf+EV%P+auW
jgLX%-|J=>t3v_sge?XUonG1T#kHdr6_`}Hz+c)m6w55pykKOq}?x~@enQm^;WWCL>{S3KBh$HE89}`Hvx!A{r9HZbPUT%<kf}Ne0+egsA`ki{tjy-Nv
<tW44Tl|gtNiH>uFwk~(az8G6^8b$h{n*7TY!2qdD|+&cI}HyS7q58vPt;h>?L0qfzSHUTyIucL>)QJL*R}O$?%SW$zaP7Fq0#2G%U9Jm?zC8_#<dG&4
U0G84fXvXi>#Pgrffko{$cqZhFRVnsz2Q{`!jmWU-un5i`A$1HSFsOTyFQWh3&oUzRaKfj#g+n;<4#@&M6_(h}a|#0D|zs@6dbRzYOS~Va9pPloX}Kd`
F@_kM{@k9Z(9Gh8cgg`Q4Yc^fmIn{kXo$#r7k*D&O^)p8kwoZ2P{u*!H;->xZmh+mBqqwx7C!Z9i}YpWD+PD{_c%9<#*3kI8S{aUR%elsLqzf1;uwnq=
-e58wR8UFTJrx-MS*->vI>KE83+Az17Wy8feVTH^5h-Zm{MS$~;L>qm7Rn*Y7~PS$|`UY!REo4NDfVYQPf?+^OVU;Qt$(7$Yc|0mlH{x!M(GU)!Fxw8K
+md~Zj`f?x`xy+yZjtaJL!%OwZm{>jsz&IRDlBW@T2Ng|rR13<IDdiV4-0X8FPl1T?QL@0$guG#|NEjE%Bf((*_jN~S@KlJ?mx+a))Z`o_K_^ePQ`b&_
5e;%bzej|Y%)SkHqdZSSWQRcNgv>Z$egEM@0+QEH7!!E$pBNOsFW~)Q_Nn;tVQleE#xIbp0`Zj)=`xz!ocreYrC+3%i#$vbz!EmSIn96tc|!pe-*s7x+
IJilu{_vM$@jY;G;k1=-8b+eNZ0zGAum4+|7YUk3(mW7y2`n+_TPMmQ--e!p5z?HG*kW{rZLM#@G;{`1J6|!dBL6T5R6?1&$9f^1~FVekWJ0a7#B0N2~
{g8Hg@lO8O+XGRiA4Q8><dc2^!P>dGSKn7m2VM0S?CF24EP8-}1jMi0okTo8K3Xh(CM*_P-Z$b1(e+Mf#AZeX!+ZYoF{koA$|?ZPB01&)0vmS}*+jKl%
S%{DSxA=NMk1ztU>>WXsoIX}1>WpK|q2HbXgkPQjmOPJvag$ZqIYuAu>jPkDx>{h9t7TAriVnXNa)YSH_YU0@z>)e_sE8GMW36~<Z(pDg-F6zEGKS8rI
3J`j19KhcyNyWT%TXZ1!F=&j1tJD&a5*PvmcTP?QF4~j+aU%vITJ=ZJD)n)`>k$$Hs`Y7ms8<yptsL%G9`fQ*1+x{Kj^Cf-zoi@t02%M<jX-c;J%b&IB
r%$$g$v-)~R=?N7VKWScR6Xe}|B}DOhPe3k^;kbskL6Fk>(92w@&)g;enlVgz_|E3LvHze(eK@@i+{Dde_>j_$y8hZ<nsC5<@WW{@)NuAm#6oOchT<;&
yQR^U$e@;@__p0hr?GK2-a_O2w1<O{_io>map4gUvudFsHw1i%j@JDulT<-Y+rwXSibXhV*P=;=zFj7uRQzz<XQeruAeU!tp3_HWBGRS;x}IzmhUT=e8
ZdTn;*5-pSP*M>-lH-J{#~0&dASo1@yrS{Q}=QfJQQI7Wn%=I^F)Tm;EMGT=kJ_j`9<)^h=(Oga-dNcv$@Wmnu#h4Xo;mT48+F(1<^%_xGRuse{Zv216
WC|9@R@heGZVw%qD3)n0Pvm3P@K;et?YR+IW1Da$F$35EMyo%Q)89f8(X@q2Z}KufW&`iiTx)M^`OuKU^L`*I=?cPQ9YVs+(qR95t>&(8Kfn{{BYyRp5
o#5t0aZx_G21Jz}vj_mSITVJWCDpdWm+uvE*<!G<7wb%!89fKv#O!YY@-&<H5DQ)ZYhWdMauAo!=UgPKs`fKurJ)XW+hi4@6MeiTZ8EozHc-#BRN=y54
e2$TyJb!_~=8m3*{}$`#Ys(Lnlt){xR0J%3e|t_v#F`Zjv=!Cn4Gm|vR(kqd9j?Kw((e9dYsE-yPoLlJ9UK{{DG24Zw)c7pd__aKy}8YU<>fh+{AmA`j
+UTDeI97&cW3to0u5K3-7Wb|p$_qT?qJ<WU%hY0RoWYNIGq(=+x|gkVQIFfIc$q|xgCy{i2CfyE-UQp9(G@8ce)z$f^~)B_xhq{OIJ}vTd^-vYxRs|{%
iewUHRdf%KCwl&caL0!A5&lkzIWb73D`Nf^GSQIqvS(&Zd!U@q0&QxT7t%qHbU~e8pDdv3+fMTYI#ixHUY~kzLX4D9Wo*pDWvjT$U!^NP)d8*w$0p)hv
GR@2bpiuFZ}#X1YDjt{(fBz29{He8cwtrSf*ZerkW-`@doNf9?POz4!kQ8UKIX|KF{ASyR;G?=KBpYVnliIogM`&)qGKk>*~nC#S<a{+R`~&OBFLb5&3
A7nRQ*wpROU#qT|~99Q+%mKWz=gDC$)){nWo{ZG#Sw|@VRF8_b<`u{2Y|Ayrqz5TA@zQVp1wrBE6nyO3k-33`ygClK@?Be#)pk*YlytlNgzs2J2jpn$$
^{qWl&rrLN->(cs1MRip_Ohaymfk>zt2I#FUteY|FN!wT*=urx0jIB_+*#&quFSR%)|dI(d_~2bK}&nCSCjv}Ic>J;Qr@1rJb$3o@<pF3dHD|US?M2r?
Zv&(;_6b5V?^j5?d{(D(16lE>a#kV@_XF2_CBBXezBg->-&#B7gY2(OS{D9#(`*0oo~q2(be74QJCY<KG%nw)g={KZ8m3RQ@Et7So~g*UuNyp#;+z&)=
=NkFp?eehZ{m&zWNsbrLwI0;`|1CdH9lJ&{kbL?5%Wm6_htO4dmK}2I`82puD#?zca^M*_c=54urjy@`9+vl2aYc>uadX%ndg+<>&YG*5|SR9qK8`4>q
?}WM1kl=m=G|`bS{=n(FiFv%YrycMaJh9W5bucYRy5x-KxNKD(V+ZmZQB87MCIHx<@d>%{M#Y+uyhlpF1L*vlGPef_SHil%6HtGzAX>#wcJ>GI?jSG2Z
7%iT>CE{m_;H8|X4E9>#JwYS&TG;}%hGc$)Qc5VFJ1Fn*i+=2Si+RXZ<$Y8Y3ku_|sXmku#UCAoUE^%a)76rOWax<+ZUDbi!qBhS!*io0K%IEjltHV_e
k2PG-S)EzZ>n|G#_1lIDs_L3NJw4I#?7V{J`h0h=q0v^{>L|M6c7{Ez?cZYke#QEO_KVMdY5$4+U;E|lcbxbBjxX=;*Ootj{CYgzs-ds7KYVTZk&cn9(
)PN}s!R5kno#9HUXLfcu-V_*)KyT^S$1X6QRA?C{XH#>u8QjXD?Qm2MWsdUuzsow9feV+wW+$THqzA4+*sMvX!U>5XDBZ||Lp!(WEOim%QA-xvZ6U9nc
=$f&L+>Wzbw!b9?EKWW?#wcYN>Lz^;Sf)`~}v$t|EWYl}Ndm|IVtauA+8J=cOxsc~$u>(TYL8!_pe=jdoN7qnFz9GHrf~E2}QoT3y}l8)+|T$np8Q`g$
57txz7`|7Xir*@MHSf2n+Zw=L3_V}AcgW~8UBM~$D=J5o>p_s?*5ZeGJ5uAi?gABa}hguAk{$~vOC7Eec3en(leGdI7^70#>6?awXfYUs+(uL$(?w+>a
+57ycny9NvLwDz|bR+a{Aes@J~aYt80f5g*nb+(W6_?+D}gMFFhZJ9;Bjv8NPM_XN~@5)G3cW!^hV3$^Y(3e{g?rgP&+iR*vat8aImG)4iw6DsO+1%_H
sv7AE)Hn7vl;%`;%ZBQj8r+@5brrQ*`@0JpN6I3eTuWwwx3RPY&ogVZ-xAL0${gyoUI{hi*_wt!P37YE%<^K#m2bFyzqb5eKmWc>`NF^QA8~$q+pF6<Y
Rv2J&-VY^{o}im-|MOu`=`FWzN}X(-`!#zu;rP?f4JM)+I2~k7w>nwvrBwY@&1tASCC!F_urp*zj^<*eZKwu%{{Kd&ib$?lxvH0h3W^h-My8Atwou6&Y
Jwn%(k3}zc#zPs<5NSK2q)q2HnvDdyRH~m-o9GTME2YzS`nQU6ZTc<!R0GHFrj9>;+BEGJAGb1KT0d8s~tcvAN%8&CD9AscF>uUz{7L$jo*4hVp!Yron
bgz@J-TzZ7aH>Fv(V>Kkzds&XoFb42@Vnj6dO2YfxzpeBD*v`4C3^?i8_g_iz7OSJmWel7?!6kjUrb(a^F_=lQ$dP-~k(WY?iK)>J8;cRg<4?73?S~`c
V_S`=4dtQgv=GEHY=kIab3kI_qO5B+xwb4@Tv%9%E)M?8rsA?1XL!bElN;FccpTDgwrR{!O@vtqYqubLl*z!f6L4FXQJ(;Byt<fua-DSfArH$;G9g5l;
iw45Z+~}n&S4XX@X0WKIygD<|K6s_bZ>g@y8uG*Vf&AM$)Y#VSi}ZC>wAI?%EScTDa!ZM=v!p$%$K&jZX1l5fTf6%+vjT&zf-9EJ?DB#^wm?+-FI>FP5
gF;{e7^thU^e>{?soG}|FBvG`^~>!ybuXS+<t@8v8Db>PPDOdz#lH|uPSeGXrDVOYXXki!GY#zN7-=DRUm$Mbl5G?w*2<eqN1!&W@Bb?V}m`~+-~<(6*
Fz2#!)ud5Q(<bH}qGPcs-d}4tIgKJz5vYwz!6?EUiNhr)9_=trc5elpiRo8IHD;m;0(p!`&?*M_XoTZ?xWiX`reoH<%f4)D4exLHUv9OTjA+cdx5mFJI
`ic%wt1+L5Y~+~%szLWkYb79Fe%yF8V}b&ilTdoWrZ4Y}$%s)}2OE(Hq1olMAYcR6$0GiwK0Em@_0PkA)blr`ijDjcY&bYxx%S4R88eLhc7by*>kTPyl
TqD}ePfrjjn=E{)6QxGkVcB%L0*5p}Wyoy{sts#dyuYCkQmu6WzEA{ac{kK&N4e0H6W%dn68;kw6s#1q-u+$OitQd&8OUtvv#g_7cD~_Ni;EOi(=K4J@
yDPKD!Iy8eCvzyLA*ZoFtDx}Q@fYuh@fYu}J@@GS{QQ~Ao7?|K^Z!TXwf<MvvGvey9|=^IHiv@kj*5}IFpg)aa`1{)K0o3L4msLJN{!>!S5y}5t+BK6_
Di{?j$mVzBibw8-_7>8Q<cxm?&xoE3|8bt)5-^Yg8@%*kELHPUtH_xs!S{2?C$B;%l9}(Dr;+k-E92^gP~5xP)}(?w585dS><RM>>n=dt?X-#whgrvRh
8#<R#rON15rDyA7^LD@UWw)s&FV8x-`(8Usf_w(cq}Klpl)vJ>gzYSx2=i&)MY3yc7-gG+U}lssrADqq(HS5)C@?Dp-5U0-cUOyZ(yYff2p^{-%6OG@R
e-tEwz+aE6?bx<*U1FBI$vS5~?jT}<1ruZo6RTkPQyM{ZH2GZHCjiT2l&WHlBJ<d=6A{-yn^t)H*m|M^8V-l(T%AXrtLYc1_@sL!R*+JZdC$fbcU*uQz
*4cR@8KzmlJUcS4$ur@k0?21&C`rC4|9O`pPQLn@0%qqHMf%jh#zi0N;mh1cfi{4*X7jaq~;`ffGo}m8z++JT}w5OiUcSYTBUW22o&e<9r9BlJcReDCs
E1j3RDk`G=p}g#>qV~RyJV#e_u#=r<{QMI0Uo>>7G&<;W^>`|Z>=juKYxf9#F837&JDs^@m#U-PT@k0JEZ3jg;%K+B^`w=z*Rc5<@;h7d%gYA}+npW$+
~#N`uc5oD+|t+I?zBfP6-5WD@`m$^+q(-JoCAZoh0&gY`ao4-Pfc}}!(zKs5)Jg!wtLD##qJ?T(BD^t?~n8c8{qw2W}#2L|BK3-+u!f(?`imo^05Cz`H
pCPQ8YNx>#eGE7v|<Us{1dwpnRFFH@ikFUr}1v?sEA1OAO;zX7ScX2P#Xtsw(;e`7TGqGEjr_VXqHnY30ic%H3Ix_T2hfy}ZlbT*cb&>he_9TdM*Nr_Y
Dw%ldnRSM>L{Me<x}<vV>XS$JPNI@>xO1^KQ5-2Zka`RV7Uf2cpp;VZEZ>+8=}YAuR}3!Odr<wb2pHBL)GuO%9aHgtQ+N~#)M&V2i&s;Do!Alp;gUC_|
!>~Y!}^!@*r?$3U;|G)PB{c-!ZuxP+t>Zqx#Y5LRW&+qL2?t)rtG+1uy_LNuKomtNI!NMqft{lkfX>fK0+{IB}exbdp)K%x|afTe3HTw8}(fR*7_y1p#
U$pc4YvrG;f);$fNZjx0v$_2F_rF^ICE|Y8_CscQr!Ie-fB*m4^5*+L8Ypgv`pZLIp0ci-kt@!e(t?s`Z)rsr)7W|}On&eTxYEwQaz1~q;g$kd;TM(f_
jhJjm2_8+<T>rtw&G}CXLea{>0d7|+5_+ZOY&p+pOpW8XZ?MV{P#QMzexW3qw;?w|9xxu`D^80ZU6lx`PW?j&&t1A`TyPJ_e)i-#%Se0*Fd<q&Q@ELl|
AftL<hX??y4epWTf5M*H~Q^?asc`<tZ-AZ0~fG=j4X<^-%83Zj9Eq3>H_F2zg$77UQFR7QYwynFQ(x42M0nP+oj4{L26IH{=JS{sEV(syM$pKg&^))7K
X5aTgR;m6zJ>S<dQ^r7-Gq<pe!No=RVXb8sYg5YMB({(jj1h2P>oJx$flXjgBrq^csA6=3pDeOGHVTpi4-Dk`sV^f;roo^Z5{%X>`M^;A0Gd8I#n?fXj
xI;x@rmz=I}S+u>T-Qh2+%8GUeDw({K9lT<9h6DBikUw%WOW67eSY5qLzq55WmbTc6Dl+@)m^=|~Xb9#Pbq@9q6<W%Qa-uESIX#||a1YxLPJb=a_bRen
`9&4oJuXM6AiFCX;N^?1_#C~NT|EW0QFl#iVYsX;J3r6SR_H2^){k_Kc#3*l9wyJ$+DfBhyo<~FocUSRT?NDX`g4_7bE6&Qjrrl?U|rbm$n4GxMZH;hw
*11j!Aq5ep{|lFSdYcNTz|lkYYUd^_fa^{)?V9KUKjNgbvW}X9X^*OC+cC{sH&*7Waef%q7|)Ccju6`(HSX?<S}`-x8keUPvN&)|37>G{k;D;nJi!Fs2
*s{i4GQd^TLIFBZZ}op?qi7P=0kug{Lf1neB2q`l`C3t<fv3mNKiS#a`IxYw3pmyL{c{J&vM+Ak+8S{pFs@k>cVW=diP&E$T0=uL)NcRayhi#*VVg=s-
`V*Hcp6$mEGCTU(|sKYLs~^)>nZ{@UK+rh-ztW2CRiS=(L^7;1D?v^ADHhHTz~T32nj^-9*2&I%^K^XH@AZvTGmf9e`p|N5*>yQiqGyY>njFIRrFX~bQ
hU*4Ww*5a%!FLXx3Wm$v0MNI=<yQ99Zqzm?+>yo>^$1&m_utY0Ge?|YAI_nCeqW=yt9$Np)2SN>nVti^<|AQS_wb7=o@=(4rRKfJSs`3ca53EB&VTV1d
&*cc0_BKU*1-<3@MWw;vPNyrswXjy(e_vF-FVHs<E*dKB3OK!a0c*7OPnH+&FYRl-;!1meb!DV8+7@y4SRAF+@&?CXR%D>IHCR<$#e`f-R$)=*P+!zra
izbgq`M-*&X)+&XKPL68!VaKy~Vj%4K>a`Ti#hU+#hWy5BGaYvl^>ij(|Itou^&3)t-t-bu`cEtj+F@4i(kag-ePHDz7-gc3-<*ekijb8Xao%k5m<T{S
7V7!vCMWcU^WIxehg7WrzM)9=1h*APG>8`GLg!MiL~!3mhjpKoB5768B4zoR|n5$v(P_toAwKyJU|vwrn4d<d%=e)~#i~!SORpOjmX5mtJ82kX0MpU98
@<FIC-g*N=*w1Qs&a%C$0A63j2Nn1fqKOb8JT^Ywok?{MhPnz}-<da=GYn{jpgi%nz-t)0;$#91e1NtFW{T)TV{ivvDizo(|OQ^`#CV~#^cQxX}Bmeu-
WMGmt4_4srgzd8|)P^7hA*2{AFeKk>D$N6Ynm0ve^I&?M-E0!#`Wm68Q>ClTpCl-g()`9BEy?nfG%>0;#jBucYsnj^lp9z-dI}?1#!W4J9u^8<Ho^r!9
U+=eB%alSv$SBz#w_pU3P0SIa=9J2qbn*!q{~tttKzH-?xmK^mZ0Wyy2eV=6e?ouPI8Yzwe`Wj(n`0N@j`6c}ARH~~f+A0HF9P*uONQf_pefvd&1}HzI
iYI5y*m=&EG1jaG5!|4cnFswp(|pPX&IHoGz}+3{2uF1z+?%@SB&5Ey8T)MbI;-j4r3T~`cy3M>#Y&l<e4oD9dT$%4NV(SYpy$i_927o4u<S93W!*{D&
K)y8JeAm&5)h(`~duJ*MzI~G|dMJY%5bzgJD&=**6i2XNY_~;C17wJizx|n6+5j6m)rzQR_O&!;H;VF)QJMOfBj}dd&Z7!$nI6x*X3Q$p6ZJ2cxxui@j
9CJKR2rz;(Iaja(jJLWF0Kp;Lk_ueZ7iU9CS*YA76ZCVhg}$z}#-Q9gdm(Tx#vz-Z<3@njIfQSrV8cQ<6CHYFx?_zB8CYEw0aD?L$7aVLX51y^>Q`%_O
dSvFW^)CM&>aK$uelQO5m0Lbdhs_I{T>1e;`rDM4-^7dFc{0zu;#+569Y!zA>e#Tg9U*dZ;T2;UohMy6n8rUn~zR>0wmFkSFhMuv_8fS2`#u=6j!;qV>
yxT+Hh%?IE8CMRgBB>f@7HGZ_+wF|l*1kk1!&_&3v-Ydh(75!_b6nh66|JgJr+S6JZnmU?b9<%!Mb9vLX9}Xti#RtFJ!=jA3N@ag`da5uJ?s+7?#u~p!
uQU!N01u^yf>EZ26F9Ac)Hsl-(CP~c;$BA2VsYOd|N&i5%&r>IpV=+axcLtJSu?*eSE^leXtl0QZM=lG!*2)D0UChMaU-`=kw}rdpF3-V|f1^fGLj*gL
)k5+QXyJ?#j4&Y<w8<$Y>w*HI7^8BV&i|!OB7(ABOivfK<rCkTUP-wXY3m_t-Q3YnZ9;Y};4w-a8|Bk-Jdl9=2)dBh!Q*gIIZwV0;WLA^MP1w6{LJ@Kf
aB(*DoraG%lPKE-sna<}tly`kNtzh~$6h*(Xq!!X?LD!ZZM%e$lBw0uc>6Vv&8;`2$j+Xnb(WVyj%2oBdYxR=o3-gNs*+8e)Xk`v6$wyM~QS{gNidMFO
BX>j6YI^3=5UtOkKyb=8?bcRp6|B2S2mnG9Uvo$23B%N&-%nEBXyBx)uOS)l;Qd1C%-EE_eL3qMw+m5)(?y8dZruVjyqXrGE)s+@WZDd6oGuU3!;0BlJ
aQAJ0NgI-vOHgAXU5+uSF~qybicN$Hjp!wGqR;&2e)1*lix};ZaJ{O>a@e$Ss_hMNeqvtJz;>7EVE2_TX>SXc=np39yyng}Ts?558C7T9YZ~0_G9B)A^
<SpLy%GH@bhtNd|NF{+7XP2__<t?-|7`w$H2IRYwr5RVG{SgI^I;^wU9*#_2lJZ7_7XbWt>j-qhr5$}g%0;x{AYEU4);dtf8FxG#{U0C^nXZsGHuuTOM
0+a5qPbK?+!cN!5pi`QQaBV(m1QdY{-)CFvB}6p=OKaKDwrBm9(i9!dkmsKi$_-Sz(y%cJI1bqu<b0LJvh-kz3HYR+BNKD~)-!89yK$uB|rvW~W$xOuD
scpd-GEqod4q_Qs9%hq@egr$*Qao&Egb=x`<NZ7jtCVu-BMpq#-hSvncjouU;Q++{l4R+i&9==ek*vA3o}FIXpX5V|f5sa|4D*9{9O%~51KZhyS;B&$1
6r7*gt!$GXQ-BX8wr`M3iX0n9?dA8+-9&9Mhumy;z;kKt)mbl0guG>jnKBz$pzoui{*Z)h}+f436(+OPclv>Q2qrTS@VsTud!Cj`qY4ezN(P@w24S7T%
%ziy-j1JTOsNY!7o#s{v2Y40`jOTCJj$aojG9x+_x?9%oQ!Ql{2o}=sXOSj0O<+t`xjmgjjjr|9soTV2V=bcN*c2t5YuiIwzLrPEGm_{i%7h+mM@W;{*
gd7COc^94RvFS8%-t?8wYE`x!}MHM?0U>{8Oxs>I^3P&@7IV9ci-<H?kjK3bqfs*VZPne(=lbLBHh9COc;+3)&g&25aXMs8VCHSNyh{x6P)Uu=$H>ehk
Midw`bfcYBd0gAsE;9b$-4!vpy=#`ZHHU4V#d~#hM-Ry(O{f19aUVlkTzoM>-tQ_f)LTi+XshA9sTGd^Qp$g2YFj4;wX{w`Kxdx&a)RonV;^UB6QQtIC
fM0~y{!{$~9pZR%*hu{MjlH|>Ws^{~;pY`=TUFIrvDZqprJRDD`ik{;bbjo4jl!eWph4J}Jnt!%breQUybodCAceX~MmVm7YF7r#cYF}$4A?T!#lc7%v
Zibs2)k8Wl?bOI*BUOWh??$YWiqPncipR;<p7i!~%f@~O!!|YVrst!3<Tf_0zI>Z|??T;5~)>y1<VxH_4yc~6@DxHg*ren0u=o;U|L3fG8o`)lN2kY~C
a|856JW(PiZgT=!=XJ*^@5dj`fA1^*X{W<g^naoMeVqO;j2|6jE$SFQnVNxJNrxMl2k)@3WmlrBbX89ssbnoN5#@&cNkb#uO<BKC#9ws#`d=KsFRowQF
uEZ02&yBf+x=kypgjmXE!XdMC8M57^t7iB%vH1RIq8hBCrD~7EB-5t+ZtL=L8Bozs2;WKK!rH0+me<AoZqmiIzR{AnZ52Oe5M%$vgEXOSdoXjq>*&R8n
TvUZAhTrhV4mSd(oJ*#w_1jtUML5V-IvSKdZN+!Iqh+xcqQ*I7=FhgcTy1>@2|t@(8CXz_F1!9pvMLIBiT4u;5EN-1fR$v0q7hYX!4LLKtv0k-1nHI|L
yQcC~979DF=FTuFPI_E&qin|8;pHr%$PI9smKsTU(w69hHjF7$#9mz4B4JMGk>3LSX`XmY<kY*2fG0zgHLgk}~ypXF*iv1{A=B-IIvEa`qU>{AN{4L4w
ZPdZ#ldmAHh&15WUj*<M*?Lcz6=qT(p4elj$I62J_I7u5s%p=WCL@FMaK^|`r3Kx!j4Dd5Kgp(C&Zs>CN|8m?v+uh$AF8gq!b{pnVJ`e|O$jl<rlqt@T
LBGkbkMdv`;T}L0zFw6FYiS9G2bUv+$eDSdGhTJzSSLM&;pS>yHl2b7H&`hABH0~)V%4-N9nOiSD`=}7HkLL_drC$D-GsfSkHxHm@O_{Rye8C_jYU+Gn
%D?Tr%boHJGP`fl=?GctnF3xZ*k%rh$I$N={z^-1R0`OaN7-{n6s#61X}KdhEqG^6}di1>wpgx18xgC963?yb3hI@XLPui*uSj5wEs)!7PpeW+5X%0|7
H1#{v)2x?Oz|~@|{fRlWTjJLC##YPqdi*4BxzrE>UY`2RLnR>jVSU3?rd8QX%X5ZSzQbVdnGZ%jgjMrIO1O@?3^m(~rm_JG*s~?`>OCfH(VRbR{HUNjM
D-0>MZ%djR@FWecZJUK8v{AY?G;lXW<e!->h$7BdB=)Td!(cd(K7I?Os28;hEPc$76V1L)&uXo?|Un*&p<tzkT}5`wdWMU?v^6;<hQ_w~Pet!=;nLG!j
cLzSmcWj%wVnZHp4k=J+%vuZMoP~<?c3w4cAoyJ71(uwXAzZL(vZ~T|Er2?{b@}K&APeXn@YoBOM<@F;SuBHn%X!<g8=0623${(tXB9#84Fmea>eS|XQ
Yns&RGF|Fc^}mD;CE2L}9Z}wzQWN0$6fH?8oOIeNQ|1Ugzh9bkVML|5Kg#pg8Yo<CRi%TKw6kPpt_Uey1u`(8W5cO2+$dtNKhHp8y6>InVuL*~0=QjMs
`CD3&%*6s?kd8}T-3qVtov{xt(UQQP?iTu8xE-x9gg2F>lDCu^(q~XcU<jQzp#v7P=8nM^<PGZyOsRS_E+d|capEr;mEx!LsyvO_Uj}84b%l^L){px<0
B1jWTf)T=y1l^>cc=%omki$Od4!Pdk<PzeXSg6aH!o=t8}=V_D5FINnT#`6%0s=e04XeZ8pl02FHXG?L@c3%y0_!0(VA-W5cy`9RE0OE@5QPk0wyGN9~
x~f~E(W6Z=pdKg)8(|1iPrLYE$lOsRz@I55&Yxo{QHjiu%0AX6hPoIpPb3tGx@w5F0nIIqV4o#xL99qzvK@9T?Sx*R`Ni<o@K_%CU1F1}P0NrF8O?B&A
>s#<TI`x{Ez)Xs2wM>-sXB=kH_(ZXKU{<j+cUo!vSY5u5;-}jw=%K5yU|G92Qs()nuFR#C3{x6?b`ae%Cy7Wip@ACRf=KuT3*Vq~dSFP?a7JMU)0Pry`
A3qk3B8lWkrnXY;rF6Jk$(M9DHlD0KDx14!bhtaoSLkqe${)p7%>Q2Ef49p2ULt?1{O=|5x61z>I)A=z{#%K^JLSI>`8(ym75Ptl{=QJW7Bua_j$mBF9
FYR)jG(3mP~nKKjgcBuDCkg)9zu7cm<H@>=~d&oq)ok$PF0~%Rm$b{2c$zpDw)7-51lDuXi^anhE4;L<ZNMzgDB5ek^wV<>7h0vXp$p6YS7dBpEx>Ph@
g?lmh?Br<$G|3j?`Ez%fxChJLP*NJ+22LtGa%=Z~ghYx&_04o+^SHkRE8K<OCYyi5v^5+gXDFT&6H6@(-ewZ0o>B4qG@$Iu^t5i=9l$e$<AuNRkMSYN~
UvXn74dA3LtX^I9x}nX#F|S(ef<o5rdQFmD5(Tgqp$V$~E)YeEg5wM>?o%XvOOnMu$>MgxT(h;_5xa2o(pg@3V$zKnoAao2r#-TqC-lT@)ot_cu`;3Tg
tGA9;G8eD%r%(7NVOB?Mnlr+YOQ1#zkkHz7%vznT02N9+~=({VZ?R{2}_fmHR+>OdZhl>T1+YRD8(W&9d1NrZR`2U-Zzc=>}48(~Cx=Ox&PK1`C2qO}g
DXJOw;G~UWG1qBts7}Yh^86E<^fY!RM|D7}Ndzl&IDWuF7~8F-A~d-?|1W8bqpoYmQb~j3)sFVDbhvsybmAi&t)!*#WD{8*X>eS^;OeNLqjgGJ8fH@i^
#SAezW)?*rNc}o^6_#_HAht6wi0M($|x54og`l`%{DFQ&J4yR0Z#R)F(7xR{HdhF(Fh@_c9#faCL%JMl<G1Dm4cSXU(?_!`j_`t^jB-xQXO-3b|W2DTb
3Me#eu5CXb%B2Hyi;A)lfL+{gy%#BtuiZP~fWmdn@^&9_$o~w+J4926SFo{w4J{8iyL3laq-l_!@};v1{pYI$d^SSy&P>m{0c-9O#4G(7G>YWM|UEtMk
u&<<~=tgT`pUno>vSBGAv5!EhW*YXqlsC>HdxIA1TW*N2$h?$&wxYv>tWO<wzRnC|-hSe}`TObz>H3of~MtH`F1*g#g7E{x)BYLW|)qN(MAM5^_>^C(~
cEq5RmWy!Wd(u<nVvNt_b-mCP8Y6cbwqouQt*)Foes1*^xYW>&rw;F`0TQ6yG_%#jAYh+nIz8ADO+o*NOo8#9AwVH4v^-@I;wZW9?E#fI$nt6Mr^?J6Z
Bw#FIO!A(>PVJdYftiI@>2NWha&YYo!&n}KX&rQ1u>jW#!YAa-T9B!Y$DZhL3^U|xYL6PhuM-_k*SkE7F8kkfmJ&z*1B=dprmU7~R`rj1sts?(kFW!bB
K7wJoFXO-?c~3kU_YmplryaMpEN)d7$}R$hAZXE`X@aLH8~+GzE}Xt20BIjzPSF|$M3QJ_9ER?>+i?o0rVi3nY;)KnsPV8;mFJLV!>G+`V_fn&!JW1j}
#{6^TT4&l&bPuidaE|LIqP?CfNuKTXYJC<1J9=NFT1Lxhr(kMK;<nj2P}{uxshPDxFo{D-)QpdrgrjZh--2$S`oUYo@Ve?9Dl-tDXke`x!K8o1v$a&8|
8RNp~%2Z*e1?nS9ci<?Dk*zCN}_Ba#p+G`P!jIKgmKIFC}&l#}{q3gomALP{X^CTY%RHkeK~2^^Gk=`w%YQgQ8*lz;T+CJEOrH6g@M-{6!FLk>=N2BpY
e7wVMe5JMR2a)|J)O}n1=@3dKM|3lN^&IxRtGsxK)J_>K2q2gYJPS$9hJ(f5_ULoh#@JkpntaDy^6$;rI)vbNTyu*kaq_Jy_&#G^9s<^WDE8*Xomyl#c
)utWfQb%;EZ7kS(cca_2TbE&TXZ*Ocen(n2*=V<~y>XHEMw~O{s$Ftst}_PUD?#_pK!>e!CD4mlxEAuj2sZSA5pn1vqT|q8pxbVVce^d7tpNSq_TKi3;
{Q%aw|nv#9z+(oACcr9Y?}vX(mXaQ?J+<u=-r8Nw<K%4Iy2^h2}sD}!?*539=R)34tb57!#4$QLGBBjdDy|>lWb1pb(sIoXthTTs7D$!9^2y|ny+}zY3
9LUTCYBZJQOzak)8R@&3v6~FZ6LCpN~yVLmv*+^{BMXPr}TIeugId3{CcHi6$$z;v(hNT%kp_qG3<%8I^K*ow&R;_f5-}D6*hHlZA7)frf4?NsLPQh$_
2`CVSKEFHvOE0!@Yz7Re?yzXbD2xxB7lMw8vD{@rD?!W+@Qf(H21`=2|jyV$rZ)CYPqr4-cKcRDu5M~Px}Cq$c4Wnpnd1Mq}~H~Y<?->Pg)Dp6!5nrt`
<jOJ$3o}{99T`sS`1Wk6|_LnFeyg=h{O@XvmDMj+l`E|Lxez=Ur`OJUrCtsqd;u1~85Q*gP`tmSTuFK{1)nzo*edS9OS+_uwP4$dM#*I1bu#4+*d0n`S
Cc9nzm(gTzME?q!>`mMMzVe^N|ED|tUyJ=eoBtn8zC?kQXt3F83icCW49%@`T`sS`1Wk4;`In%{?j&D9lf4%I*<D7Hy^;D~xBRcM|GyFaA5eaP%+h3?2
+3&4jM~DXMt0eT;>i3;OkxQvL*Ckr)B-KAA?NmPcA(hFtb%s(WqY&Mr>*X~6`C#I*Z2cl*JN%FKv`Z)jLvXv>ht+<FehBeQ}o1^9}Z3C3oR!;>?~%RZ3
tqvxVipNM&V3qU86C^gwl-hheMN<D6(yVCew!z)#bDht_PKJc|E#}CQ}SETg(TzJ*_to!|pJFrfwvS>^i%p(Hh9C&H7HgK#MtUXT6w6+rtX4pved<rQ-
!|cDQNrE6AGci@*aESQBWroj0?L#=0h5qRmt&@ab-`oJI3%G{b%UzeJJwC7O(?8z{QW8p&dIT`sS0FQdt*#oBG?lThifwZQ6hbq5{Cw4hCSt>0mJc@Wa
UutbYZQ+XnL95?NU6*S()r0bn&HpDx-darg^dehY?UNu>DH=7$P$Jq-umWTz~%&qUXNn<>dJ-dQ7OPBJ5IiPUMH@u#(fNgc$a!p>)mWfQ&2(f3i>J7U@
`-osg>|HQujpm;qG}&F^kN@>Slim0Ghx^L+(fQEs#fP+$4XlmPZnRf*y3@Bi&Do5>CY~%g{o%Mkb9G$SYdSU0z*qB!LzBH}{d-}3e^{@20=plMaE?#OE
I<b1)Dp1u8goL)nk&;1&DQowqPtqxmVsSClO5}KRLAqkVOJUNr13nlOo|t$as)hKhg*XvQoAeJmEcM^w3yaZoZoE!?d4-Wv19!1@;B>mM||XXrTyG_uN
z<6ueYY>u<>#BtH|H5|Lx?BuoE>@kFlss74#iDStl!ony(GpWQTPh5jPBaDA9@>I|IzY)iZZcX@BHySDkL(Sng--AebyINk5FhnAUg$OY3CASH*O>EYV
^uYgmg%t+2kW)W7g?91rO@iiT{GqRt^c*i){t$LCRv6f7awBW{0Cpv^{lQ-mqrY>R0H&BPkbdfT1Ky<lMPxG_-UxxkP;C861}TwX8HWR2E-HEx%vvgqO
b_rCI<b~M?2{qH03!$pEdYnkNDuj8jglMQ7jUdk_&hn!Z=j`A<Gzg)!M=63a8j9;%q_w_}I`m4yRo#3$dRvP8ZGNI9o$0=_+36%;-D6v*YAE8q$D$!!h
Byi9gVhGztW&Wn|O?%C*a5%DhwKe9dS)ZTo1EHrjnqp_~)$oJH><YA*8%nT=95$RBR^&%QEi-9y)1RO{DrrWkvN$ZZKmkhHj5$mO{V|pv_?Bcz6p9S`R
+ES#{Nd1KC5nvHuqF!GZmnx}yb;^$>&R}jEXz%fj>N$x#*E=M8?V>+!fIHR`b!j9i6*NVlWt_Y+qHpJ%H{P(M3a>$GS8JzcW`K$!CD*Dm?_KDSM09kB>
Ki{5~IaLX6mRPQ43sOjhg;2y3T)ROqZ%7gT>MsY$Rq+n|y5z%{|}%)ej{>#d{bPhzhw_V}VQ(nky`unS4()S&1TJ3p5$Kkoz8(4iBv(s_a-UuXit_$<T
=6A=BN~V-^MdDKPN){<KxyuV*7rqEh<g-k;a7O)vtPIYp~m!%KNkU)4+oJ7jYZC|Lpr$)OqZfmn+`7&eHbd|kt5Q()Ikwz@TPhphsrI~~CkcJu(F<lbx
!vnk3Ef~Kt^Dw|5e5lzOmwhNpzK{%<R$)tUhLUF1WC^d9xQy!i*px#$VLRK-zQza^i-}_UI?k=S@AjEm6+WyctP{<W%0#35*{)_c5?N=*NG22f6Y-@fC
-L;{iMhU@mhcXSchMU59P>*6(P^1GGjwccv7icnS!CG@bH<2?m*=74PopoA2)=yqWE8I%{X8Ui||1XiRqOl5;3l*oh!k}Dj3i1`yGx<nP51>RHbT6X~N
)(O6(xfT$X6l-<ooW4q>RIJ6PL-&F?q#$=)R}G}vtsHBM|SPpzb?y{Xaf#LXZ6E=#6Z5&R!rVo=sXw&{t9{~0!)72uSX=as*g`w+jbq&qi}_4p0);-TT
`WpAHitGiHa0$S8Hmekrv!~gdB^eM0pf55^(4*I}L(QQ^Ety5rtIIWcT$yMV*^)fHATuA{sTKq&6AA4La#6Vn_|^RBbjoz@gr1nJnHI&8eO~oL12|cZ%
QOhX33n{!9PqmuMiUc5py2ed~k@D$C_{wm_4$Qo`o}<of1E{6{FzMiR3DG_?{*^@ut;mdoqlGTP`?^@Gc3B03E%IPBR@ENenDqsD208uKaF6f)QMsIc3
hpiZX<!SGCy0ikP{RWud3?Zt3WqPgn!ETYiWo<E|tgdx$iDM_#pI4IFr{xHPB(sIwxST)V_;9!rrrZkSk12tyT8H~ZiRYWxrBdP)GO=y*9GR)1#$9}Lq
LzB$|Lx*O4?kJMx`iE-$``q`A^{bcBWVe#P+5QTe>`w9(G+8z`R5&t5OG3neFrsEF<C%P8)9h0vs%&r>O(rTB3FixGO$h5jOQtpfB^^;?5;pYfREa7ZT
t<^&qeB-O_SP|lhBNaj@`5A@b*e;_4X)8-vyOEpUye`xBHr1WXxBlWd>-H|Xb}WoM{OCDsGQ39B~9$J_)n1;1vjzQR|GMi4k^V`n{b1p-B_4*nduQ#IB
`SF<hI#iO-)9wR*nBV&7YO|<G%Cn>x*A{>&|45L5+UM_-{1pYd9&;WMamTcxs-K5T;SBs}yLmDV1!n9UK;DGEP(veQH&6&(LJI8vkE1|KDl;sPx}`=bv
(ZFa7uEuh;YcvHWrKf9d~xF<&43|9bvDmOpO(zpuQIdK4TY&R7vAZC0lE4JtvmzZsYk8X<Ek&(%5~MSESN$!;aD7ick_=7tzGQ$wzbCcBe-1x<FR{84<
x{O=|HcdPvGCGxk*|6U@0tNibw^XL2Kzm@pAQ~q0#zf=BOk^i*k@4lVS2WEn9O=i1_y?ngZTF`eTQQ`dQZb|`((ogF}gw9svuC*Rj<N1Z?qq2NNB|SD8
iCK0zI9sT)$+)vP&j+UqA3FMWt4Q&H;6cX-mrx{!dA`)hb~a@!^Zex#geFtLl!8WyCJQ@|rlQd#IhGkw0&A*7mFbU%CS#YV0JR0H5<*0x8PzeFCXDJe)
f5nPjZ-=`18`d8A7D7r^Z5v&O*oFW2Ex{;;eoUvzJ<LmF;G}%OVgmgTQ{HpMk9g?SDO(qkO+gLSOhWebn7@6J2mDc&#Qw;-59D<ID^z)VV0P$18k7ztJ
cUzV<rylIoX4}azv9ct9+;dc8njY{#VMYwvw6jHuCylN=)i-xVQHv!>qgB5mk2dKS1Ic$hP93DnICKJSZZIP0VBL>;OE~l;GM8Iwl|chX@cm9fxCUEpC
`7>#e~u3#3mRn(Ph6-<$hKwO4KiVtR|g*?3PX61g(=b<US4b==kagv@)ph?*@X9koD{nOr1=U63L8UR_?J$;x;#)ofx4qsD4Z?dmRhM3u>mjOMvTfhsd
Dqsa(tA40o8lTn)$m*?lTP=fsuRVL}0ctn-apIkKA5?j;I?8a)o-iRU^v}?8wZAG+Wsnr|H)Lz;RAsfVtnBUbf9Jr28sTDL?i6WDRjG^$QzDIi$s4}+H
x4ceYMw4Y+DrI;NK@f7%B9}FMMu~8a?~$0Fs1q9Od&4<Y3$zxq8VWYhOgB+0@pCKriG+ig$?~Nj@RqBzI{x3jeqNuf4<D&tP_|n*UNy*Ak|hSCmXS=tD
d)}<$y5CiwbGC_<O(!D*O5CISPhA&T0ct~;Za^*QgxYpRe5A+WBuk>4HOnMmJwwy76}{+^$o!Rs#yo+{5`~zFa}<zvB1VBR5kv4Aq!v<Yb#R_Hw_F-cK
rbMpu35M`GPu7OMJpXPlFgiPNy;sCYgAKCTh#GJRY3RQjy#)$x<C-JAw0+W|`u!y{QASEi|EPY!QNK+gY7dhPqvqKaN)=daOi~mE~FS{oWBxc8w~l$5t
{uqRJ}vhY*gTyOexICI{%6YPUEHt_N;H2yQ>9Q@x&Pz-X=e1Xpu?oZ6a`RuxSKd9n}VL2F}5;$pd`dZH9U$Lxo(5KR3(HJ}y#h$dr4@@!6xhduAt2~Bq
Gzk)_~H?_<D$3mOq!SG<aRWw!^KZhtuaH5PKNo@CFu-y|H2o4Y<u_a2YL%QXg{7~!QAMxK(9-WMPu~5oi*DsTvJpz0dACB?M0z8RcT>q`&mpd@Y931%l
qU!$}fbcNHMJ4Zlf8VF-lUf8-wJQ;#!6`PVNsAcjb^v0L1@i+yHchVD{!OFXh2xaQVk)g8qkO%27(waKluen920S(4SP`aJZD4ZhME6Kxtb|p06d#Fjk
Qp|?8w!?zS>|B<MsV;HUSJ0prF0D$&Lew>*TZgur?_a{dm#TS|CJ~*vqY11BbNsUqqVA*%j@c8G}$H(`+jZLMon&Wz^8y=!mdh-svYyQU=@MEvay46+j
lf>Vs$-oyv&y+pP>B14v;Afn0;T7XF_a~bl90ech!^g`LDa1f{uvSp&EAb@m*KQE!7Ykv+DTs&}cHOQKdFDkSfp#Yn_$O7*1!Tt`hfkdr}!vB~jhrmYr
Qf@f+x_+vC9SGvHaZtvGU#iq&YJHSA1`Xq-KfxGSQo)xON@s<y0I?U&Z8k=UvhZDW@nde*GwIj-xB>vgf;@mI3Kncb0UsdW+FcE+Q_v5P&2p7~U(^$P7
eqo1`e8t9Djc5dP`t9C9Lzl5OOn^V>}|NB8XYK;fro;7aqyxTC?u#a!c$Fa<s`0ek-&f3&?Rq)w8=`IhBQ$b%hK<$;_9uI|Cc__}?LlCp>!zX&x=e!1w
c@Xx{>*OCHp9nI~gCq1F1HOhnj7c7w3-{RM9OU%^&K{dU_6P&lW5bZ{Lr%OOy6*wp_7e<rL*Ebz?30W+d~BCN9(NFagRIkso-!XBhx!<BOXTkCPvkWQ1
@Z_^jy}Q^`$&M~`%U4W8kpVP!EnFsEW3LF>OR#lyS{<+QLQeFliGgP?Z{<$Gz_=984?EOq};q6U*639rsZqia387`f?#2r9VBX5o&<*>*o7vtG)s6LcN
u2)rrW=qua;SA)W+myvF)_evb=_RD5?Z!I9ds>6EDN;ZdL#4MKBJgEWZ)`D=>*qyZ@~eSkKl<ciZL-Vi)#DtLco`O?T=+)fz+xnH%f=?6{e6#SQvuS*~
nGHL-D<r@XnnX;_QCB9-M{v@ruOZ1Iv_!s}iFv%7EmxurVBhsh>A*lg5|g|e)z*hB!rU_K;EcoKaXru3Qr+)tkE)_2_+UxR7jL3$gOWo(G^lLeCQP_Kl
S?JmR2?kn%BgWjP9vbOHXGG<X_xjm!mtm~55PA}ngv&%5M+tvR<m|a<ZBl=fhc5mAL_m%%F{y*LE|61(-+5G=#@>CB_@OHRY6l>5rY_YQ3?4;_!>d!X{
R>I?62(u&0@~z}w0<*i5d<ACrTKs4ABAA_eclrC)|GMRWjs5?P=>LH7NC-N<Z6V}_XHnhQi_>=37!3%gJ{Z%q$<P|a{Ss#9cG~-iRhBC-HrrLGaDn0@&
o<hsvn$J13fGK-n1>D{a}KfL+BKA0)n-r%%JM_P>;{_=(v`%tGa;KZQZLsZhs<^MhEx-W8>2CIoyz*7EJqIqvzuXRPn~Th@=S<2-b^UV!;I=qkqEBGog
=*NGR&?!<TptdF~o6SX$;$XPpOmW)D$=V0g}u90bMJROE8c!_U@F3cldUWF60W#Zg_wW%gT)?YIh>8O<+Xqpu{>DSc#Wtac#n*be<+Pr(B$gHNG{hvqu
=m5$17U|2Jt($0L9-hgQ4cYi?QgdO|FY4~|TYkMO$7FgtDJ>^#?Bju3OP-15EtH0|L|>~Uc-$r@=W8_}*|7BIUBzm~G$7?Tfl1*Rx!bQjpPFG{hgt@+3
j0l6OXjb<vg&91)2`<&R&3z*$zKr4FCG$dB6$k!G%VlDd=y6O^hu<FTmkKb#`X0t_WD@7M01>jaz!0b%h)FGYCWjd5UIWW6B#ow<H%<jJ5KipTInt24C
1d`F+_Uo>Q97b)r-%sPZ-C;>rj*|=xk{P<`#V!88z`;HZ9Qy%bc5hn$buhGM<kAf2Wxs{&@o?8(9;6V?{NbV=bJ`}PO{K9H)oyRKc5C%*tJ|vM*D$-0G
O_oEUB98C^MM_XNV4m#)>^9uW<w8{yt-T<rZ--;rz>Tr*JYX+266?4bbEP+IncG*L7z$1{4Vk@uD_gr=)!*NfSl2wVn3F2g8s+Z@4oV|?gta13Hvn%j%
$88@47rSqU$XzC1y4JV6@%VvV__3>Xwj)@_-|@RhXPgr09|#)?;Iod5CYwow_yF4uUpbY@yr7M)M_mgxSfozn(6}*b=MA*Z2(@CQ01h>x4G98U_RurZ;
x(qFrxy`=gle66mgk*~xQhz@@0>i<R+jx&^yc+su4!C+QJiOHF@lg({107rpx8unWj(I&Lan8>jW=2IyrOe>nfWul%PSW_Mrzdtv-I&Nd>nGJf2ZgrIy
GKO{aNdoQ+sA&*t;kA(ZoylMY3ezRda8@+1$ALZxl2C}ifTWl)wC=R9+uQ=h-pA%G<M|Ee$Y_KKgx5=(KapQhnTKWadj_-@RHq#4RdKG3y*Wv{RYptFS
Qyi@I4X;3FGbPrN4;*#489NS{tqPdkwl{&8xt%52urmH&Sh~`N-3GaDcTmrYx{0vX^#$S6mbJvETT*3K!?9Hh5L@fd=G=U*I$88^Fgr7)#+?+x<-j3Q#
BLwU*fjC71jTi{gxA$~DAwNYo8q)_6K0pKHVW896g$i28M1TBGC|0LUA<2srd`789ua0|tWXwZ0&5rvaw<}*vfN*;(W&b-IUViSv#q}nLpjnzUYlw+VR
p44qxq<L*wD_LkM|vdU-jiZpV)eTNn`5-4}n-)_Nfp|eX&Pa1WT@l_l4ORBWer>O))b8)eh#MEUVK+M`2jZ9v$Izi_0)Oz1FtjOphZI)Em+qtOIKdCsx
{y8LeCEgF|~A9p#BlBftS0$?Gai0I2R1&a?KI06nLL0U@ChxR?etg5B3G4>Z}s8qRf6&`7k2+dvr{=2iLGYPo=VXJRXi7N>I%bG`sI9Nj8>Y|n5I)M}F
x%&yT;`_IbHVRkbqrJ+sIb%pBbLIy}PC860-aD~H&z6U%!pV;gIrqx-7%|7se(ywmjWj3|ZN&nJ*rT)`N+BTUvl}1(lhojcX9+mdv%CrGBQd$zM+w0ZA
B&(-zLe9BZ;0`;Rf?dLZ+Y)By&UzRq%N3a23+;cb|JwfQ<?;7c@;BT6asB^s@>Q5&*yi92Ln4AQm>C9SwJpPmxoXF}xK2k$_{HKf45M>MSI`s@M4{8TJ
qIaojN#bz^ZEx#wm!lyj`BMu7<~lhq_!INss5269RQo{C(x?Vgvl(CY+jK+!Zh$^e^-?!*+~cubd#Fgv?I%)t=3XFYxi0j-LmjG;2UNJow~O{s4>!{Np
6TqRTx8Skl%0Q0cgrANysQ}nWyIVb|1!q#)UYwKcoqaR4Y~ZF-UkYKZLLfvwH>q+h#!>Y<TQU{~jb$m}nuYu%bRYP-LVcaLYG0iktv_L=BVn5UxV!Kyc
`i_NW?ToWZQ_6u%Y!xo`Yi$)E}C2C*b)p&inoEKkR?w!)&5-U%MH2n3P=Q4{k(e8A3NQmu)V!4aV9CQYdL2$W^pM<`QncgbAe0)Dl+48yur{e#OetMS?
rph0eZf@xdWoNA5J5u6NXn^<6yU`k0;?w@XpX~*oO+gyX)FpR4(GrLdIaOmlw$@|MDMh$lk4hK|Yt;jO;57f+<C~#H6)CfZ9gR)$aAJrHQE_eAgZZ>UX
ls429=mF6t#QqS&sr9~7hiL(`<9b7~ek@mDcG(0Q9_wc)c6wHS7xlAa{mU1@?1=KuTgl&Se+6cDC;1A@uCeT;P~!(4!BJ%6K&>DLp>7P;vDgip8CAmTR
+nLRp<XAU&JY2?9+2jgvWJrlT39`=e@wJ!s)W~-@<O(XJb?5XXZBx<QxO^=w~3i8>YwCI2W%9fgXQw`_E0_5uO~PS_ClVzRQs>X$<Q+Lryk?KEH9iWpM
L|r7J*d4;c5O>kXZ)8K;EChe9T!Lx?>C|;u!IH3L48ATv6eckfNSWQ=Nq~fKCCk<W{?Nol-W^tQ!A!nm;Qr%lpp1uO)u1&PHaa!NmLM_;KI(A1#zU+`?
JY<fuj7|AO8;z>wIlO<~xW;Z#j)_n}k3?AR`HkdNhx{ckn?zhwTuQ~pvJzwev>l=FQ#{~qP9=YQ4{tmtFs|8l-B=l`Sp_59E3VbA;6`TzFvFNSGRf!2m
=f0@NRjx>2{*ELbNUXcY1Q}bnN6o&jq#=jC~cS6$KMm{KDbX?Rt(8qEGW_Ks~3e4_K`C|oUb>IB+R{7sc<ZqS#y+r<2`QJn5&-cxLEAe-y{I?>1r~J1H
v;LIl@4!=On2LKo<{+`hsHK|r;czq)V}6NG4xrZ(lGA*<8^ks^Z0%6J3DX)Du(6x)tV+3Z{h?u6yDnV7RbB7KJUI+J(6w6_%xCXjEW}!$Co_&4L8pYNF
c`on(rOJqNiaJjGs$B<Ntf`f5^gtI8d%IBs5hn7<1Tf~_c|nN$`1~+3wQVqj`yUh@RqR{0m0*ka8#qDSPsCbPqkPA!c8nv>kga>JZRAUJ+y3gwPE?r8m
S-Z1_zCfHj7zqAMoJNFY-@%EEBv~Cr1?4#cPmVXwYQSNe>5L*XkYRncT}}9X*_m;L$&fq+SO+*WjVGUor>)8`7p?C7_P^5<d{@X1&uHQ`PZkP0GRvhBQ
wy8qCr_FTT%_@_dx)vgABF)Q`_+)S-`(sg$r){{<tQf!1uhrm<~WtCM(d3E|N6Jc6I|a7xXwCVqrLktq|^K|1VqKXEX-HyD3!?jLAwCVjB06Ah@ZmbpL
8jO7T3tA+!6*~TRV+qDiPo6qs8mF;&i=ktzC8R_5z(>cQIh}B>Q<F1b@%z{Qo$9P+JT{{-aatW^sFT?BtVc^4Iw(k(6J>TJE33FRuaHBC=D_oH#y&m=t
1<b8}u%+k|2eUh<z6M>7YQ<#NTSgQjd3!jSslFnz9$ZtJ;qIY63lf6o9L=M^wwb^R%&vs>DQ=i3bg5riCOds<!_{>hCHL-_Qb(o!Vi=9cn=m_W<2$Ol1
bvM(;zmS)&eBxPzOf<LiGA=WnrK_<4B4`ZU<@4*H0P35g<0KRUKTLNrpS1^s*eA+k{{}wL(G)*<N9=TR{vqMhf&n-Yjno$af(d{R9!6MsVS`(wNFX?_5
zkLFJ|5w$<)+ojp0rC?Myu=cax{G<_Ow{46bVdm5)y)oYqLGu_Bq<$$|_`2Ea{_)M8+J3Qyu|WqvmQ)l3!64tBm?TuvwvAOS7I`H1ofzJuroFkdSpxZE
{Of=*Z7obtEKs9Jy14Im6?pEQNKJeyL7eU!mP!|W2EJIvj{T(?biU>cFh=TDnb3wq&x1ZG!(*Wr9LK8@Gc*URs#i5J2+g*2VQ^-$qrA*=;BC9ftd^wCM
Gh|Q!`r_gS@31gD?6lQJ-2g(nvW))_4ASM82s|giLBL!VkmTLeQFuNd@d%QQI8j|6jV0LZ8?;p#*Mlic;{{w4rv8*eBJ%OsE<m>O2MA_h`{{;x4zc_v<
GI4Oqbl0t{H5HJUoULS;@~15st^vJ_xzLyA02yIqwg1f2r{J=bXX61)mGw`?w1}|4&v-!SEpV)#OQhX_Qs=02yZC1;Nr^xizmo#S$M08pe8moO29s-pn
hs3^4^05f)|6tkc^xj+=E3AQ=*$C)=^}uxM!O2j+B8ok_7GNKW;Bm1VTRL@Nw*m?qDEA`4s9(N#iARCQ-Gx#?+C+_l-9aW$@OA<toVOzXhNO$8ZjdV&5
Rli+b+~uyhi{Y&GT_xvrU!e0L{?dfm8=e$eIs1e-GlwfEK2&Ox|>|w0<m)MkFC`5SZtGCA{u3%#Ml>3a*;HrOCAT<&+9)^|9LLI<m&--Tjsfxls**;yR
zyH&Y<-_VSaIe=Kx6fxSMrHQ63N5IU?&D^OiE*;uj<3m$M-=D=ZZH;$P}H(LN}ayWw_emu;s+!^T^ZgC5=oaHL97H<bevU+=KdCO##%LKmTCGqFJ*!Ti
c?6r-Gzkla*nXyf+&y~Axqg*_(qVi+YPm7!1%KuncadCYa`Dsvv<so0_y!E*!U;Xa;Kl%F)-~IifQC4O}#`X&O(V`IfozMARc^{hJ_s-ux{m$3l|H+r0
-<@A8@BCZ=kII~4+h%^B>%^w-nO2ZEez6l6f9rD_&xc-FZ|Xf$Eth})7vFvQjc<JL-XDMP-T(Z{Kl-;PKl_^xzWx6^{nqzC`1VhpeB-;ndheT0|Ht==D
u4Q?d40e9zy9m5-uv?>U;Wt!-}=!Nid{YZ!S_D+^WV)c<o7-Khp!ZW|M=Y}|N6Th{>^{>@SmUE@&A44%XvLBKfN**3u|$etgNe}HRCJjBr88n%Fm9r`e
ONaVe%{AzA{SPu42pbil-%xYsFViE@x~v`J<kF^o86!Zy|-Lyu!|Jmyasdd;0D>Pygb3$5#FFE5CU1*MI)OKm5u2Kl?9NXs*cV<5KIVfApig`A`4!-4F
lur@wmdYfrxR*H8cWhs7s9_+EbLSMPm2SMmLy{C;u6H@^JAmw$THiZRU9v9Wohimpg}|7z=d%P$_)DV4DnODldW|I<i{+lr4Cmg&Sr*SvM*`NzA;mR~F
4T84M*o+s~o?U#S{*YE%Q`+2jUe(C4Wy5XBo{`F6ueC^ceCqMnCCx7wPV;5e@zk2W6Pk!<@Pyga8XA1u5ySem}|MtyXyAR*}*Y|(^FTeciH*@K$CXs7*
-AM~4bBb=7@5^SDZ{d&1eDO?$qJgJ=ypq3gHOfDF=2l0GoUWa2k5l*R^G)K)@lFn4CTV2-=C#66A^Udzp%=gHd)xg<`FDSM^v$RL_~l&xy!pkGK3{~>Z
x%Ml<Kd5fl$+tnAN<!R@BCBYfWP>`llR^&ERcWl<G;z3MRN7t|LOmk>z~I>-kry;ErfsehabNC{SW@|?~0}#A9-ztG|u&SUe#MyaOLD(ee}_*qJ39oQ*
-;2`joBz!j){<$<^nP-z>B?p7(O$6<;i#cwN!8-V4hLtT=hw_M^9r?e?hlhyU>3bI&~ndG5A(FcqEuoi9E8@jpHfvRudK_vCiS@A>enfB&Ss;S|na{;T
(Y`nA0GueFM;+$W3iWq%B;MLs5+9I|Xh*>k^rWfg8+#Mm=cpNDJ_luluRT&_^$T92b?-j4m~`M~nz_rCVQ&;RV`uus4B--`bG**j$%ee2l5ym#}MdjBW
i$S>vbcznd~IRELY=;w0CEDQhmm+$}VTTlMro6pC+ib7>|mGR@PE5j?x`#hq`P_&{e*GO`OjyL5GJq2g^@Z#?0HO;L;;8~x>`9NNp>4K7PrvWsIG5VRZ
`9OM9_WhrK>&cJaDctg}|Mqn$esyZiBO0Kb-kfq~`yJ#hG&czHR-^nMEB|kn|F_Ej+xh=!c@-@`LCa4X<(-Z4&PMrpqx>8z|HjI{o8{ll{O@8$Ga|<*=
i6e!%;O`Ui0$O<e9kypy@-Z?`@<*S{>vv{dhh8E|LV#2e^HFk|Mq83zx(5Se0=&B-_LKz4SY0Ue!~af`-ej0Z~yA)KmE~Z{3z$sCx89Bd57et&TlS;s^
hGej}3VrJvVxERZjDHXh+u7I*p5g+s~uAoT$nXAn%rKTFklS%yyg+R!(lwg=5=RWEF#G@%VgrD8_vw2)2%uo44>SBmZP&MQ_`wXBLlmJOxjqUeS>J-Y4
Jr(bGTvX`yO9ExN|;fz{2QSg2c$r}^L?Yz?z~L|*$RNpHt{XuWe~U#j=qS~~e$w>1*$@l<{`D3%d^_2ftSEcwT|z90PH2l<V^{N7I=Sn2%k^BRj`#LkC
|JZ(s<((mJq69mtE-trdl+m;bMo9<tu3G&(W$sc^{^;uzSTrxs2#lD^2@^)#c*Jg-!{{A)l!t+$(+#wQUV|hnQ*oK+pY0%>j@wpe|E1DwkKbrbIjP|9T
r8?JD6xtTLUFEtR70w5PGVu!{f03Gx-S=g7aow7HILwVujD+9#Zf=SPHo&pQBD=V*v3Ov)2s|b!alZE3<|~bSF_CT)r!p6w>`~e#O#Q^kANknE`CqOZd
YmirRaY*0^pj#C{Ix&+@Jqk<+-Sv`?2(LCX~`EWrpebJ`E7aJJTu&JsrJ@Y?qknZZ8vW@N$<Z<em@X9Ns`xiLW8{mwf_uWb`C<X;>YpNy&Ajkbs}s3(<
>0|&(A10!}3?vMJ~bHQQ~v2hRl3bO5f|Gkv;}V`xQE)d3HiWwW_nzBF@15XSDpYLmkdeIjD*>KKE)&@kd4ZqOTEJ`lfh}$Rm5@MUN}LP5qeTGcL0kUqI
=9c78|mY&dA1A09#6XwJ(yjYS(Tv-*x#FG2!uBmCG`U&IVVLPfB;1p{C`^x>-cS@}O!`GxOvJ{9d>#fRZuy0~Wz!`^DXc*k0e?da+x9M2J+mIQEogVt~
8fyUTM#DYa*(pG1E!`X2D>Hq*#X1Hn-b{{$ZVhsz^sXA%&1BT)A%8v3~cj+OFxtOzH>JD4SH>|Yoiyg3Cv}1KTttXqKe8Zq@)%Keq!rJOwKgu)gP}kVV
o~}S|X)woMAn{44k4Xe`)~W<yaQemX!R|7uy|O17YqTcGsr_X+&Acs`b{*<ee{+g%ff0-|)l~fD=@)k|)W4Us`V2psYXeZX$K0v@j%$noe~@<Sf|t_`M
>qTc)OB~Ojt@kH@O*C`fMq9?R5M%%4BL^Y1SliTJN-hXv|rg?6FUq}^@oB9Rg>m=2;Y{pQ~i>|D-74Q4l8hIBehfeXF@9g@w~lMN4OSgM|sZVhU#e7@)
<ru!|lh~pXVn#b==yd+Dm?M2z+$AVfcNk1z3^Vp5Bmmrq}?$y+f+QsWLywTTO1B+jA2!JT<^i{nzKTEyK3!VFH%Ag`D&+?R8Tgy5U&02*J~sT}>Js?Kd
0@wi}L<g1r8r<evO5>Iw-6j9yPw$Ib1@eiz@E9$o$w5C1wl(}=iq4ASv5rMvLv(TAgN-!9R;{TXEVr6ak{4huU!o2+#szkS$aGaeAC{~#Fk2RNhPwkLy
KTEm^0A3Iy-o~<Z4XXm?BZ)@FHD?XkdqmO*f0&<UIG#=_C66E1db9wb|3tk=Pe!JxbPTXmE(L6g2v3+(19Eu{%&z2XTrQ4q^FaCoqFQ&=LJf_!d5<E+<
Ilx2=(~R=v1yQ4#>X;$c8`hoBELfQkS7*~e)hf#aZR`XHgEG=7z2~D^h%kK|XF(kd+o$xh85=9mp6nBKY^lj9J)|;es~V;dX>5qggJ;W|L`ROxi)1o6E
ic&h#P5=XK3u8P0LG`~MN80S)t-Xcrn0;^E>FtkMVsQdWBtHtu)E{(V$#?=TVA|Se|gFFHD+mU1_0T$#AE$T4V6$Zz|&ox&W}=t9rT43@cUe(8m+uNJm
p3!ppEuD)#Pdd!cq;V17;qQoYMQq8tsnD3v0*?Ps=l-MxwbrvmU~k_Os;$7_5}Mec~Yja6Ja6^j;seP{0AhS10~5JlS6s8>Tw0k->&j4Jmku{Xv=T)3w
@8wV{@7UbehwxgNuhcL56eaczE*FYT#@HC~+sjCrcxA)UN_u*#Q*T}mDw>la+y*Lb_uF78hcr}kTVumgb^_Nwyb^DU0@G?t#W#iRXZou<cdQ#W7U$V9q
6`XAHQ!~v+SxxTsx^5SDGFV0TdJ^QM-UCr2<kMNS>F%DaMmF30R%ZIb0lB<Pg<HEP!82-73KT-3s)6>^+LeFi_^u;coE_`<0?b*r3?Heb+UUw65Nrvd$
<1NJ};jpX6KHu_D53NNW=%gv+w#%K{E-A3~-If&RBgNS(3KTy(ocyyT#b+t@XG@CzFiVQ^8{|q#t+<`=v_x>FMqM2rX3GuVoE;XR2ef>N(QiI`V^Jq9N
7b#lw_#S2e3GYIR;ckUQ(6Hmlus!!ppmu?ymi}EXKnLYN~>*#8+F{=1PC`<%V=du!8o$Fs4gi$&_qcxP4_C_ZEcY1lH$f2i*iZ9Ndun!$dW=dcgaVV6g
TzHAFFEYDql8$NwDKjZ!E;jNI-W$Me1VT$~LUo5Ja%*5A)>}hlL1F)Cq8WLo(&Nvc_PC{R-Ft<5!myZEQnSmlQQl!PL=m++$e5TA%a>D^A&PSd-p@$u^
)*DY>)|JD>&{b9GqjM<@9i-_zA$GxjvTTgSzh*q^LT!!4*yDPLW*9r&_07Sw)`FDc@A&;?tocY5POcL`(wCh0g*tzP&nr7z#0m?0A|+**xJZ%m{~nlEv
vxxoT%YGEh)%Z)$>lG0#ROQrm0^*c3PowtC?FdN)By<wW-O;_Xc4#}4!aT=cdZ#SRqj&C&VrR-{tv7~5pE`7U;o+WAcL;T+74&TDx<=EF-=CrM<g3YsJ
wSDQ;4RQ8co6aNr2<lZ8eh}G5I-&a&Is+#z`C+qpY2|SC!>6-uI{U2}-hQQD@F5R(l=rJH0A5?7|A0TXd#Ll8ALMl#a+`tSW8YsOcl&u1a`qhsa`qcNl
xQHItu{W(zCT-S{D*yk!34a(p1#1JtbC0VjQJMyM-i!xCYv?GCF*DZpc%K+vDs5ktA(-ejMZtdh!}3)kh`aBd9m;reyQUDXl(1JY?p4R;tuGGHlhyOWO
m9{o&IF5&OwxDEW^pWkG#M@P3hV1qk^%_lIw#(s{NI*-5h&|wRBY-(1$5<TwUDi1;%h=F14F4Fe>^}Gdf>QEjow@!b5U;fx)4Eo;|A=*HUMu1sMhnggp
Co8>>7U)>DnG9p)X-HHL~hJ*eV_8DRNp!}FH#WiK!yjX~5!wCrhIZ-<=f?{cAnuvzU8fV93KtJ%6uQTb{~Za;egRQ|qbpnLgq_}N^1iT%mx)BvE#S#5O
@*e_jeNK<LOVV9r{fVq*@rx#GAeVgr2t^U5u(S}oXrmSOxU0}~v8*~HNGCV|N7W8`I=>-a1$NVi|R})R0wtfHPKN!_e)p;KeG-es*tD(|<LrdS}cJU+~
$U!eW`QOl+>0r{>&s3Yy-CMrEsPZIAj6@Lmb7Ssoon&8ONnp2ON$hfgWMw7BGoHj{oWya1`1?Qk#?$Y7{e+e%p#>GXgm>DK^&Gcw+>hr5MZ-$g#0UTVX
U{g8f9=C}fB(bp{oM`v#IN4_`msq@rC0^pkk53#Rqij(eAAexTO-=PoKHbi`4llUip_EPvypPg5_<LIo!>uhlwMr@uUANcXE<%{|9XKx_?s_(@U5>t{n
K}^{{1VT-~GS;{H6c-lL8G;+=`xVednL@Tc3Wtpf}`C`>o22$Nf7<xg7~D_wJl(|Ke3y*VX5X4O_o?wKC$XO5atU@K$*vdiD8olh5(a^E$4#kH2uc*VA
u&<H;ZV?y-ZOt8?6v_2EDN_~~DKKX2m^s8MVvf9GG0cNQCxirxQTdiulf7hsEj{gdK`cgxSe{-yVS{{3=W)L*{;(?5L?f1~XE->7KhSn(IGMt*LA$jPi
LBRTE)H|!HGpr9RGxy8PwxpmyK_r=QQqU-(f3+ruX>E*6i^xp~HP}xgeY|Z+`cb|Oc?@s7~QkT5_r){|Z{*}D_AN=s^@Bi#uPrvl@0&G!sbgo*i#nH}B
|KwkCYZUu<k5)daH#%)?f3~x_*mnEH<3_80|4O0GQHw(Ft9@aLEj0G=QLCbdzi_3+*6E3-O;lxd*Q#y(r4i-Nb5DeZaueE-zHyaby9)A_fB0{I_RFt+v
uIxV`LQdnf~%+B`N4-j`@gR{BC?8#^S&qrfBP7N74HfP#)7rAON>NZkWO;1sWioileY_1syij0Z)tqKvGuuqbE9vso|m5d=pXa$xY}M-Ss2fS3f{@rfB
%NFUE8?a#p<05okwx(6s(hH!$}c8+bZ1Tgd#YK<wHaMw_AAC;yE~@aIp#m#P^dIEA`!<K5xpC-}}Ln_uk13eYL)N|L5PjYFs^e?@Leq_WvjV3%~d;xo4
bu<$wO<?f-54Tj>A(JS2`gU2{V``Sy38{O}K+{_wAgPI~s_T<TiSq9GL(k9?CNW6uY(--z>y<D?j_3(so2bu~|m?W|>3#Luh!Vr8%EX(#B3g;G5HH{uu
dX9axn&fgzNH6QKH=Yzzr-urg0f3Co>uZqvlqbm2r0^IX&-+uC~pI>`ll23mXuE(<;{q1Uu*pcr(Z)>%$j%1UgKL0;^Z@%m}lHP~D$_f89WAq3M2?Ed!
MO-9Sk^qPV0dV=_c3>ljg#-x@3vqQLv}<H(G>Wh#Tl->3zE;Q@NtQjDu{?^<1Ngp!V|se}EiORvbe*m~Rdss0s=7z2j*f~0CNlHeG86fIncwdj2Ny0c$
y@GO=;*&{?wQd0v@E}KHT}B}e(ATnNuW=R@x8zJ@Ylc9Df6S>|C4^~U*7)U_rBg)>2-*Ge93b5$?L<HX08IwgR87>ZFj2KcLo;ii^vbIglE~|K7~tgEx
Tkfxwh0Tq5B^-#Rc{r^&rv3@Ikr@>V@epo=<DhE%3Xybm#fIzjVFoeTTn+>&`tN-4y!iOU~Vb@V*;#qbGRZdB1<_O<v{gFT_UuUFTo<MrTsj+sz;R@;5
*D=C`k35pRI;p252-gLlseh_1`a{gvjol)Pkr_=*1O;!P$nx$ojjk;LRe$)~b;1kP(u=h3ITdMuwuPr#Ro_qUe8<x9u;Tg&0{jPq=>dEY(1e{q_=DV~4
un}6N!fxi7$*XjE;^XS~|%bgqK*O|NHr_cP>z4<SLzb_!;NH=|6++Sb0E)^I5!B2Gy#v9B)^1?1Zy;y$%0wLZU<HQ%3a)r1!FJ3JAH=BNixa_@N-20a{
70d1O=?hH3a--lire1k_pMTw_=q`)i=;z;k7hjGXb~j?4{}$-BfZNwSt#nO3p3&_}!<S3~L34P`0_a+NI{)4L8&%HRkU&2{ToUu%8G&NGW}f>dA7#3}r
NZ^g;EQMcr~m2OKmD2+@0<McGoA)ca()wff7bAqUkF|r9lr8U-+u4zYxsM2`0M_Re6IB$BXMAFQX1HghcJq4b2_AD@w&eOZq0uA1<)z$tN--3ubKU8qf
cZ0ZSA0mH@|}>z9c*7YZUzM|GaD7+|Kb?A79`W^5R(TcaaaMd9&NbOOLmx-F=T=(yii!)PH^Vm1mTGad|r*q2={%A9v0vkD9j_CHnPF@ja5jAO7c${=<
LkB-d4W1B2~mG1s>)s1g@G9~*REfCO&Z{NluLBj9mactP=gw15A8am{i+$lsh)t`fMXsGpNM`}p0zzmBQ?B*AyT`KID)eTV(TbDfDEjH(-!$c6vA3;&;
-hq`4qNP}H)h2VKZg876*`dQ|G{@z1txg1LPqmO>(H$M2qpa1ah{^&X@y+s*yOZB}BuG9C$XH(qWo6zkGEf357o%g%a_xo>}H#oe$`E&i}N^|$gV?n>x
HU7cRfAfQ1{D1qeHtY=yvU?t{lgs@fq4#=WL_Mg<UENQ>*cT;`%ju;rOeW8toq9|xpCy6x{Q+NYj0~_k*<vO$TQ)AJq<yZVJH0CMdQy7mCk{~34-ZgYj
!xb;!*e9W)~bQJsHeuXnz(aB$9YaPs%ah&sL3CW{2p5oJTo{@NF}STp|=S#$LH(C>?PgwCp4a#Jo>$tF?t&9aBaSj8;a&DcA+y{)2+_DmDbsDjd-Yip5
+T_IL2Ir+Pg!oP-L>If9j`RNE!JF0i?MxEeQ$1T4q7;g6=b>Q=RPvi6w_kA)rUYU5jC`#apy&(dCky%CSz@=#mISbE~kcg?T*I3PvgDc+K0$DlJ$jthv
cVSIiKwv)PoNoyNPNiRu;L96-veYS2WUx@}T7K{KXejb*YMnaGTD<W$Vfx~eDUmL3>mdiD}MzDIuc<PWbB_96rN4B49?;q9hYc}V3^RX1ly;gOH7o@!O
vC|j-U<9rY!+19~VsZB&WvDt=tt#2uank0@0WZ-m6TjWSfsZz0YA|uR}nhPa|&N1ECFvCM*A{!9ODLY^K)!8q&Xr%&1MNN2))Rkc7CZY`Zp+Ao|=Ze_?
Qc>zXg1nf_;R~$t$rprPCBTRtC$=Q+=$Hv*p;#Pv9aPw^4P$0$mD8sRke(j{r?hN}VrqV4OBg2b5R^x`HrJ*up_A=-bx`vW+R~KErORC^H`UpLtMp8jo
z*GTLPn6FIJYz+G@L$YLI5WqIIlWe40RS=FlQn@W=M<d{Sock1D(>Tux=bQ-j^A=+@XZ!?}#F%j|FY{n;9=w^cvv}J({r^%R@9Dpqt&$Ww?V=YU(=QR}
3WbQuNtCcrlx!Crk@Zyb1TITUO7GSwE(kCL$!9%C@+P&a2kpPg!-UC}6942?Yjus%BpJ8ulD#k6zijZ)NJCVYZaaqNQIvQGKFcgmXrt`q1X)Q)>*S3j{
x!Y!W}UM#b$W+Stj~{8MY(-z=bCUgH&)&aPT}@%^s*@)uq_dut86rVjquTvC(Eg&&(gmY2c;a!qLef-b>*4t{asxG*Yc;%FiH`_+ocA!<+Elgj&#y&r*
TVC0Xsrwg`Zx{vlp8`fGoy}Pvd?)g*Cjc6pq#XhQw{k*y7m)PHn-w%K4g%>nQ^757b$OX-8vl_#I%uX09+hd01`LO~gmyC*B86H6QnU+A?J1dqj9mm^S
21DM&FrMa^2}`p}69U0F$H+!%8n6qnLA}Yu87<5i!33@b;1!~o4+3P%W>YtU5?5Ll7|axi?wg{|P{_~%AQRtb8TVX5zKII++MXp3YN$pUY4Ow<l7KVY=
6c`o+TM6-)^Ik=@dOYyI$<yEt(3tek@jkI0?KODLT|#s+l4+)(@m&%8>NJ=fv>TGAy0MkashMXuqeo)x~-iIpV6`z3htF(5!VDv&Jo&Yw^=-eT69n_?m
}NlLj&5wRV(mXv_7#`7S>n!NmK(wfYXHuAs3<o;Pya#(4I7_x@QKdZRj$AU`dzu)_Uf^P9;hrO=~^{$=te6V1MDa?X(5W@o+52-Nx^hkyE_LPnEVfSk0
^hG@44g@jKX88RWQx7Wi_?tXV(ZoNtinM{HgJOtgyH!ZbydR4duvE{KxUNZ`UlIbmxnli_+BERzTPZUzc3h|Q8=*o7r}kMqk;bX~mmr05Boi0G~aEY&&
$oaW%zUiBMbdIBfsbSSXv#7)`eh$#Buav|3+X_eu)Qh=g=jCkh6677xOXhR9?a#|Z;C}sj&h%5GX;q_uK3hRoNxaJxI<m%9RD8KV~kY4SD_gJmD-SVxD
dyK_TEza(Dho!z7dM!^}=$oA!74kK?7l1Z%w=Ay=rK`ON9I274HE9Z{+OyE44VxFP_PjV^6~_C+JY^%rIl<W!tN1Iwbtny>ij6q|SVwQj;C9gH*K|j4v
-vav`?bBMl`IjTaT<t&VGRAK?d;>yUbVBPFwjYm$V#<YvqPrcUG*XFMb&3<VmOA5;xHDUO?_}}4?da$=+d4mt82KlhGR_9s7M2ZqL#M{$_746Xsq6|I&
i3lZ{~9%B(Ci(V-XX)y757aVp9my(Y-xCdI9)qFY_SR*pPFlkYCz6iw(yhz0zmqikOIVdwu{RE#z>Xs_@p{SlYIbk2Eb|=c}oTa5l)U@{`Fm)9JU$MK~
J;00RqSYF+hVR^CwHo#kxH;)kgYIfW>0`dGA!HPlze)?$yV$(G$s&FX4@!rQ~W=OvX)_^5GlRx}qjoaJ_BUayd!@KZ0moP3?`UzG~!ehF|U)rqOJ@XR9
&zZxxKEFM*eFn9T)mQfEK=aNbhbA{mP81;Bd&SK*;c(%}BL|5gc$Xz5~6UK7RoD&^A%`LpZ3qM2Sc1v4gGC0Mw1re097CWs%5yi4gbLs>rMPeNELIhV(
!A*|@J~7AonNIxL_8m7v-HL3<6^6Di+mRAa@KQa=u~JXi#c>yEjES^)s2Xs*QM={D^X#*%>2p*IiJ=h;*A(><YKET>&~9;_uhor2xwJMeh}4iqls=eQX
U0EGYlYo;9-Sh3M4R+z9`l|%<-H1LP<m~(?6E{OnbK>pqnj8#;zyamNJ`f0(l|^OR=ZiC<;tFwC<LAMu;Et8&;ym~s5IVZ+s3P2>e?HA_T0Fy5}-;R%H
2TQ6FK8r#Ib70QKK`y>JV${fMBRfPvbpx^jU#@ssNYxPC=$C3}T$WpT!x542^ocTqiS#&gLS!O}K11&Ub>vwgQ!Em7jrH*`EfxxoSr?%ai+36sVACX)@
#>9gde}h3-qZtdB-*vklTXL5glw71UeV6RpgPAzvMglt8O`$qvZXdeVloA&-*MX09+L7*yDFC1<&`M;7P;TXM5?T~ztYY~lsNesWUMR|!7bEfACjJ4!+
7Aj%Fyp<3ufv^p*kWj6EBleVvMgO!OGu}08ad1nHvNWS|Fnj*)NeTgsa6Uv|tEViiPV!$I=I@a5HS@9KRgnDX;IfJ45!w>^oVnF7!SW@K--<nM~f-7CE
v6DYS_n2lJ=JP|zBlKvxEoZ0dTw%nD&Z%>~@z7e0<7J2rGPj#YFh=LeL9HWdrA;bKs#fTFsj4(yiAYRO&r>X2$nroRM5El{Qz00m!fIQ}rl(>t8g`2&8
2NltjW&uc5!@av&~ase?W~9z3MEGC+2C;K7U;&xInWTSN26W6C4uBd(<01SO``lj%_{_-W6f4Aa|@jd!)84=Q6rPqc6O$Vl6=xpHPEM(vJG}<Mo^9B8v
?DM=+M~YdNaeT8o0x-mDk=GU950vd=&P$OD`GxfKIHvrBjLr<;vP?7K+h6ccf7Prx4ev(aN6XMKv5VXmyZQbp0}y=je4Mw|dO*UgGjR%cv?>M=)?{RpE
|o*=fHTx?9qW$YUVAWtZo4xD}*$dw#M5v#tP(;v+46vI8^GyA^Lf;qWIrFjtGAkUJCGYTvm$-?=>Bxjf&wJm0xI-#vesT%M;FyC7fUB7NTeUfkZ>b9pl
1W(UR8LIrLOO%)x1U~zSsh*{YjfIhUAaI+rif*`WyE$5lQ87wAI;@)OQtb{{w3|Z^CML*53LmkX@NXypj%!AUlt*gruBp4(?w|6d~ps(0O(2Du^>XI-@
pAq=EvNl+Em~n7{)Z)!0CXoXSN=!JkxM|R6pz!s<)njvQucQYQl$42pi94xkt}YXUDP&8cQhow9+t7nvQQc!?!im5`w^;ZVpRumZN=FvlTtu@`v;>FA%
Bz><(kx^ZHE%9Jb|;|%&tRbq26e4NA;<C?ztd9zyA3(YVIm?o6IO3`H<zbyBpLt~`>_Q*ts*ggD>UFid!Po80ob8U;ViEBn+xk8tP<$QCmEA>YU~5e8Q
xr;SAI!5oWXfL(*(I0MmLuTxX91jvObt?U<(%vq1^agYr+h=m4;v-IvW~TZ*%%8KQ1o~7i<*)sh7b}rG-efZaz23H26dyBMq>S={AA>&YdO?`1Qx9RN&
g3YO_d#mk;@M34ROJ=lB(?oVCPi%dA;=TrxTlqPtsrel=9!f-<9oT_szMl^3{ubD`z}BcMJ-jUhNiF^`Pr=8Zn>po2uJtbk;x>DYuWSs}L^h0plq_H<`
2QB==vE<Sg^>Flegk8S1xCTtSTxaHv6C`XI0*5rg;;L!kT$m)D^c_ws=Ky587Vzfc^hFuM`$;~B8v2MzS+sc80Ws)sAnGEWii!IhVebi*yX+)zusIYVA
782NOk4vbolse(gE^DxbWBCtVY!`ce-sNeYc$OAQx{(1MCwmy2V!XJ@Z!mF*db~p!nwQVD2$tiiQeW+vlEE5`Mv)1H<uXo$Y8y>H<?_6=2cNk-XPC;vI
n@f5yqL{>Fe3EZd?3&qwm^x(8<+lyoM4jS%3Sk|K8csZ7F?d^tZ`DGciBC7zP2|W*8r5TTg7=Ug-N$F6~e3hHo1ojd~ptaAf@3M8eZ<)LJYWm9>AIJaS
0de8-~TTMEI1;Q=ePKLzm}bzwYL@Sujf3VID+KCC<{#r3g21C!cb_#3%^MExSG+*=u_bT%I}|TIZ(R5Nz?h_t6hn8-jraP5OCcDuB}Cdf-Nu9zItz4nk
*M=&9(HUjmn>JEn1T?CK+)Db5>S3R<177;~o$jxw+B(0R0}gE+B9F}g|6l=HauSk;!zn|h(p!Bc%9+Q4xuyTGXy8KLVV8<b{S)s;_KqpJ206pYP`^auL
TWyXphJEtkC>O^o9q}mnA8eL7;S}f}|sW2`p8CqUPP$wLc1$$!H%@m<Mt3!8yCN3HuS%;Y{mZ{G8R*ZTz&4({L6*+o6?oeYe*mjd8)$k}_E#bIp;!!m`
1ZQjHxd@F097S#Yb9i>2><*Pv*E>7Zn)f&*kwc*+`ZHbaG%nn&R!&iuUjWZt>!QksRY(Z*u`cTwnl1Ji?rn}Jq6d0~S|>pTqFBtTnk(>HnxL*zqz49~C
x7P`<8we!jGyk$8F$*V6>gYx)k>0|e0Fyz_6mrpmkLlz65KuK8rCA^dVNU7rpnf;3swadQR?ogz7d$vi+za!3*$z!z+E0rMGV>6*)BH~!`o~{r8S+McL
dMa#WbdmG`iEzG%C#1y`Um!p3z>tDQJd5Eh<RK1I$&O9)lIKOAxw1mz6LB8)XeJ-abq9F&v}o3TaVi9#w{(eD;%$Pfj!cDgmZrV_gkO2{Y;Qidbg}!7r
;82${wO%OFC_gjybwbKQ+00X-7Z(H_M52tt(3_LYBr>QI&xTUSP-J(8oc9Un$#cR8%i;@A)~unlu|PkM?RAU>|3huv0!Q#YK{V`Lf=RJJQwv^Wm}fdIx
71BFA01>ZPIHEgw0;)iq<pf%=7n7fU|ggc1rRGy{-p&}0(I*_qyW}z9y&swAz3KlE2ASNfNx`yJ4+M7mXl>tf(s?9F)r%lX^+x5w6S@T>`1Id>W11~vr
(9QV<#bb)V6#=`L(M@7P<uG3AbE-r`)S8TtNGu4|Vvof5T+@MPKt)ty=tav`VH*)UPS2YdY3X1%SyH-Uw))5)?}%cyMl!Tj@YbNh0dCTkpQod&%_jA9J
cFzKhG}@V6c2;#de~4rT8^D@lq2&~HOx;tsOVy7uv2u=263L_IWw41%lx>iR{D9<Y}OcGoUqsD)_gLC@GIS#?FN(5>M$aCdQcKv&WoE!$5PzioDb=Se!
FhX%;9W)yB!Rl>~fT6mfJQ3I6m3sXznE|sg9@plU=8qRqCwPUg^DaYrb=9zH@87b8EhHYrcE_5}xFIg`4s5lb?^eHJ@+q?YT8mZt6gOQq%&F#=C}v$31
dAsU}m%c?}E{i=i2x6ig1h_=ZJ2VFsne?febNVyTJfgDJJVxorjp3+t7#pV1<-6l8FiY_*$P6K-n~I8|Igb(b_4zs=jz)y-nFo|s6JYTd9>DiKhcF}s^
v(*pGZx?zMTTsk{#*=e1xZ*I*?d%jSc(3>qs7AF%Sb9JlOLCGb;wA-Ws7SIh`9X9$6+F?HkNH|^NXu{8JeTaJbDY%{FT<Yc?2yEEY>+MdbrNIKbck}He
)MDjYZCGn{<{+0Z#hcrKBY6vsiwP%4Y`XH<W8gP8H;~f1%{XLeLwGJlt1Acg!}b<ouw@}AOt^9|<ksE+s0(P0MHQ2QeNMs7S>0oOU-)en!UlGxq6kuEw
6~MB;zfSUygmVXROiq=j@5hM#IZMnOG6bfnNN|F-7=YeJK1O!u>#zc<<{OdFld>wvB9l9PUaIqaabD=>DYp5nZp<GOB(a&cCzs~eubPnr8l>ssp<*KvD
JZHW}>d6hEd*5($VeI*9mORThgG})eKV4Z*D%(k>?|Z3I<C!JrA^)@pmzLbK}mSkVx&m*1*oNWN1hSaDxuH*vo}q@kkg35Pi#dD8G_Z7I12f2!VY@A19
C?5o%}Rp-P1ja2i<0n?1`=L7=o$2N>T@YoC>iRef`7B9Sh#BYV7stbIHPz*h9t%}qZf83BywQzs9~2q8P$Y;N}4knsq1`}7G<E5xGPv*}!Vlivf6*ugj
@58Rq_BNHu|%eMyL#iD@bGUtn{8$1ka0j|m=lkkbfYCwpW{MD@~2xaO6+AaXJ)1<RMe^i|wv?n}zl5--3HuR>YC<yA}+yE^oX4jLPLgIAx8_4)k7x|ox
2@cbp;ni&zG@K=tLcIl}c<eyWow45SWHKd8K6P^R8aAmn-S~98C4d@URT$v53;Rl+yTkZICLzSTJ!?ioQ=-`Wlg<sRLAzzJn6dkVU)q5dZ}Zi~t+`ln%
Jn2Ck0f*a+MZ8=)Z$g{bYk6880sTYsBZe5Dv1IE;b04VbY5v}pi{x8^l>w~+@aTxx*3&Cf9vegBEWcx@^}dmY{uD_z^$oeBSR|Z0;$mH(Lt7ANpU)o(a
mTyHV_VFW(KgA1HR>-?2VHq?qKMbQz}MH3?IOCpvsVC3W0RsYOAn$YYm#ZkvNqNfgcCkz{K=3o-gR)kZB1znG(|48dY?RocC@rnVel)f7#(t;%Q#CS38
C(CYEx7B!J4PgXK_KE%H(yI;M`Og0z{Uq>waY#NLq<<B&(J2rFb*)#JUWpt~Fqp6VD1kEl4F81qI!aG26#Rve8goR?&X&Vc8j2e?$$vTD}~O&sxXl6td
Pr`nv%>SZ?NP<Sf1Y^?_bkJbxYIYyIQ)alJ69>S?Q4bZ&ZgK*))+NF`bw}8opSM<R!8`N|V_!1f^!-Kp|^r^?QlCUsSY}i22Ns>7_-3n_qT={AW^+dyX
+gNdS<%b#M4-r_E!qS?sFL8H{UjOOOL~3^1NT!jPUKDMV<>+#yqYXG&8xFkmEb1qOPM|?8$ny#_k)1eP&Gnh?>4SZyk9Hd31?a{Z+O|+z10LDR1Cf>d9
ivlLUXD-cT;b3no*nJ|MkjbWS&N9K>$zCrrB}%3LwcH`2;rHt_#n^}BjfAUR2!PDPD3Z$D|}PTKHtUe&*d+6R%DdVtTk(K(Qp^G`Y_(=bX37(Jm;awK2
d;3RvYu9$khsxWr}P0r%@-M!KO8J!#gd|l(Rq<q+&*)e!K_{0=78mNKC|%97N0zO?`Sk^AG;WMBs@#$f6*xDvCNC+ruVw$Eb}W`=StqI%arsJa6=c;#9
S~QyrX4H5T2Rs{Mfz0>-6LtkeGXP*K%Dm>c`^Xok+v_H<Y*3A4gtn&3Cla=nS?`Z>n@g?4hv@Uvg+{;V!Q{4<|&#87OxvJi@<&}~*kdUH@beYh5m^Nl$
}u(#_D935$t({X})vO91{WJla?C)ty0j2GerEr-(a$u-uiF-uoulfJvy{mvcu&K>y99r(^2`0n}L#qKxa4h;7U0lA|^V?aBkJ{v<pziqDxI!Zwfp$j*&
LbZgWgWaE6!(Gf`E0z@5Dna~iA7R~}N{l5{s7=y<s!;Ie09Y6!+%9$>xa}IOHXH^Oq)99=2(j&TyY30BXh~yfbYjElK!Fo7OK#iYuC5J@jHVNI<!x=yc
$Nttv{!(ZhT>VL1vVfyw~L|vDrPOw<69Ag;;Mp6x6p1Ef0uS;K#t}Ui$hEjXYFp|b#n){DNljqP=xiS+f}J@++z3cC-#6_>@H*tuv+$~?x+)Ub0@Te*o
PAZ2Z=C<Wrhtke{qwa9%wjQ@1Oza&?6GQE=rqy)*j%gngkTh8Zam|9=p0bq5$jYC%`xn0+cs^6NSTv{7yAihs!h{W74^!_)4GJ%TL^CAr4?<ouCUO{pR
i&!E6Ct)<Xs0_1-l3v?p(;9HWS9!8k}pwHd`TRj@+q#_uediix1?Pit1>C<@N9+5IWj3%}#gJz_jMR7CdB9^!}mN^yIJ+;jZ0ljAx8p{cFebg$x2jdxN
zy0pjO(1J4t&nzyOsYA4t?5%!vcc`IWBU~**sDl%$^5hDSZ|)IE?(8KuQJaODHHL<><*?`Zz1oYw7WPekfCV;CH*#lEM~1RkgZ7zwSC|PbxfoA0c3{S`
j;6`t#xHrMC1}n(hNm%^GT1yzl^een;;q>O6L+?5OH&J&$4I-{-`d%*mQ0<;6Lzo-4saTqgWLGn=sbj)H!KsLO$Hdc7sKM_KE6<LvFGPcId0O4f(f<*W
gtuw2Rft)ZuW9;#uhY{hE!R)tu&TcAo#7lU_jvDaM-m_r>dzSYl^6W2kkxT4n(Y^f`)xyEdd^l1ISZVz9C<e^Em^yF!D-?3*xp}17OitelPu9=xgoFfK
GZI-A*MwdXfA}pEGH<U?VReRHc1?@mfP}?#cx|>`y)V1<r=%Y7LFVC2#t`5X^+ONvIe<OKOqz+~N6lO8L2q-Mlk_w^P)?Vsc2pgvz(9z^#^WN{^4XQ>-
*y2+%5Kd5qQ?eqv=MbRO#C$N6ISL)7VQ@qU^W#hU_~9=-RkzW?_>^TV(IWuNBqd;j)>U;MM~{ayEd?woqu%`ob^x#Y|~1;L@OF?{b|{qz+W`KRx$@YEm
v_V>C<*LUx8x^Bz8p9g;Na@c6*A#8N!#zCK8zR$D%;a~pw$AFJl$l-^0y+8c(pY2gq|MWk7@N2)-{c`ue{^O+26a9@p{NPXjrq8tbwc8ID1mcf={||on
cYpW^aM(WE^G{x2gg*xI?P}ZujP|IpP7`&s2L2T{wpT#^bKmYY2WyYC+Wi|kJ-rX`p<jV~-Gd*0@Xg=4zy^OB?D|3JS3ZeA{W6&APquaE25GhrFYvsVF
5i2sx%<*j!Xv+*ZQk$H7UY{Wt9uC8U;O%qfA#Ngc-Fu4jgGVrzV)3S{N`VG+*}*F>j9oG`tK<3xcKPb{dS+A`{({+Z&Kg;&aLLR|MvTT|EoXv?w@@B@4
wq)fB#xfFxGYcwg3I~Kj@*czxC}8fA{Zx@auop^>xoo`_-;|7wx~&zITUxwWIyY19BJqU;p>le!BhX|EHJP4}a#@9`e?HwXbw*;A`zypTo<&!pMf#9IF
qpnooVg|E=TSeaw1~v7OyvKXJ!pyF+;$22Z2v&X4lWhST#kRqu1uImH9=9$@cYQHkGoiudb0I-P?3MfN>L@`u0ppMLOfe&GjS|BXvR>p%VIkH7Q%@BC_
KSdVMqnwqwIsUH)4PnWUKNx9Eq{GI>s{lEV=o!me8-oO9g>wkTxIobv9`VT(*FaNI7>c?vP!GHO)?|<hHKluG`Ub7tc07d@YM?Z6GxKC;Oo&WwRb^X)d
d@P#o&ld^j+4#G0d{=i8>E}Ve7magQl)DSYbe&zGXp5ihU%Y#KUb&>i?Yr-XWyj)G;Mm<ief#b!{qqIdqhs<X?v&uvvEXg9KEv)k%<c7c@00p{8XF($_
)}x2#}+w!oN4%f{Psg6_-+V%^xMDD!`c7&&)wm{*Kn*ywEz7-`{-x?@q=Id#)Sf`2ZDHj|J=`YmnrRozwZA3*{+d~{<s@uU%%Au=ZX)%`{#GWplhd}>;
B|hAAI-EJJtQ*Z~yqJx*u&^JsUMiH%osC*xad|^A%efyZefJzH;*3UE!R+`jfXIRutDUc7dTTPTAoG@qG7{Zk#!8R-QVdzj{?buh=km{2pkaS6JAiQhb
hK*QtcKs-%Z|y#aB5>xK{B&0jrU^>_a32fzQzy?p-h54u6|@ub!xiT};dUB=e$_CH=;`~E-t&JX|UKY#R_|M<gif9r$q{X)M+e(M__{@$<t@V|Y#(_Q!
Shky8AJ}&A<&mVpJ```P=5B}=+9+`YD0JK@ZZuCzVy!HFl<=L!s$s!-!2E+gHAfJ3+xu4kY4$f)Y&m&!{-JtQdfph5pD7IOC>IcOGSaLV|IB)tDQmpIg
fB)RiU3l+t?z>-q_{)Fs;V=C6`)U1VMc29KuAjO5%j|XcgJ1c^HM8{xf7-3Z{Urb4fBhd_m1k^Ta8$1C|HR$mp6tETEw4`67dYM2w!K1<f2{EbJ#3vmc
lBM+obpejllR{*?{{l<_s!Cet`Gm=w?6!%pZ#R2?caG0IsJqG`ERe&=5-b92>p18z2Hv0YTf7+^L$S2pL__gewn+RB-r=Tzx44FcVZ6*ap@+yXz?YzJY
(*X@B0G1UOWem@PmK&<~;-W-N!TZWg7mSN%!Md@UQt_{iknV8|}t}fBC!n_5b_%eto<y7*`beXG~o{zB_Zf(b;|LL`4zp!=Jo+Rg)JTx!Gy^N~rbWbMW
fed-Ma4^}(m0)<>6r=?5U|eXYUe-{Iw#;pK1g@+NuvyMKRl`FnKvo9h039-93fxXqhmxwmZM?q7crqx7q97w+Z-H2kOlIBxEEN$?iXCVHy6@=h|{g8tE
O|7o{~cVA@}Fx^ja(>Ha2H2J}={$;l*dNbG)7cpIsKrdT|$7I?qKfzDl-HYgoQ*oU;zBIzazX)03uNKYQ1y;I}`QBag-en2<!a$XtqvOXCkGC5H{kG%{
!tvgE_;R4}c7!~SL)+W#Yi7A`@^K{Ea`z?TeCNFGCA@3#$ARx?|GN3^n0+bVZV*QO_pfsb-so8FHzM7KKy&y?w`=V_!|%G);<_*V@Gt-J`f>f5S?}I{t
l!JWT=((Z?GsMHW%L)x#d~m-N3i#c_X8(S&tH%@djINg{QBFLNb0;uAlW`Wzu&#`{zYhSSt#H9i!a1RdY&IKl*_L3DwTdS_ZAWLde-moH?Xa_Y)bJ*_A
=e3|9v;;KAVE~o%j2<-W-#UZDoGt8z24tpIrAYAN=w+KaNPe0SR0HD6gD8_VL}T{Sv5nhbH+BP4XR@<U2IUH;N|t_V!jEuX%5HhxM$V$M#wO()fK_kmm
TChcw3@gEar=&fgc{)&Au7$eZ(QfBL)UlWW}<z&i2fxFx<o_dRi0q@I)aoAuTc*CppUzw(z8o&GUD{1@a${WK}B*OmIVrc3P2PnXyixg7j+=Z|>v{1K1
w_YU0r^P+eU<n>yc;s~lBlt@GaeyOjkQKO9grDN9`8`0)jT&BgqM7#l2$!1jL`cPa%C{e5a@TqsDacxD#?t~_Cn%%C=opd5Fy=y){Y#56y&|{764Pj(t
6mphqol@DQR1Lf;lgc2<Gc=c2TyYmfWikY@+7E59%5*G3DcWf`l|==AjV?B<H8h!EGd;|5BsTT-v_48ZS}xVko(~iM%=eqkrDsvilys4Kv8jWpy7VeCI
EmU~Y?cCQiT<$()+x?2m4eOIE;=Cer(-GcN1vLepygC<wV!I4mMUv~K+MM?4={a!CV6TK`aBX6wq;t72GeC(wJD&7HM6beXkyaY#PhfzPY2t@{E*ihPs
bU?9O|P13Q_GyYy)m56*(i-kULGr8$+j2hTSv96fMza7J_=P=Z6%s0!vCDXL?;Bc-h8-MLnxOJ4*QHx=h{_&Tta187!uKe1;LIy=-+7X-)|rB^v}?HCu
bMVQM;la=HVel!-;OM&}qebw>1vakeAK&LgKO9Tsod@iAiT)1lg`937=wBqnsTqJki`3wz?%=rXQ$5gC(1g`SN{nUkq1shZJ|r-^~)hp4<<h{3*KOOsh
n&5>U2lzD{@D&s`*$jL)3WF<Q>E#om0YZ<$x7p<;ilbm9R;n5FJWD--ya=a{*9|1}T|7@ubUo80HiHGhyp%@C0OFUAVrh*l19Y=zg$<+=8qg6SOm;<BG
XKyj6S)b>sGqTO}G%%3)Q>P2)47Yq_w-}FdQaL@Y)8Pc_`Pt!6jNB~HrRFmMk_1RhCnBebScabTdJC7zp_a52dRVN=RThh9ih<l2o#Mm2tJhHMh9tYt5
_B;hm%5i)Ll@-;?8NUQC9Wu9JlidEcQ!{eEnc2wjjt$L^Y$vBO;fJwK{s6dBT+2S$eDQtp`OnQ(@fl5bjk->MPZBWLF%Rf7PW^6rbkpkP|TsB#wl*>MV
;g+W0!B&Oo28$P}SO}MhYtP)}h@IXj~zw5L4`7ri5sy#wR^imjurs<E?N~RDGqlO^Pj7ClXQ7dJNRD$*+nWZIrl7LeoKX28Ban?Yq8&GNYlq=hq7&rfU
vA5^SX(b;eo<k#?}VatF!xv_e~CPB%tAH`48(s!(Aj43=XUAfG+w=2I@&W3L|Zx2pt?S>7hl4jZ{-S(QWDoUjU8sVj1G!r_^pR|V=VcIOD)_=Bgzui4C
y<P5^xTHU`}tD92RCn)9tC_Sd!i>$R2{cLQatAZOHRL^t$vr+3|r79;Y8tbfE%`Hlx2B8W@ww^VB=K|Q7m2o7FlfBN)tvZ|JlZ{cZzGU-czrsR3<M*6W
Zg8A^6ZwW;B0*h18BYyI7=_?Fzv6QtAL^|;S`sz2+3ZjTPV40%fVuK?3Hs?F-Lmc4V?kn8($W=&_4p8nyKb2yY?fTEb`+ksF2;@osva>ZAwn(S{qfmjR
|nSE?zD(ywriC&Sn?DtIS15I)P~_yq{lgXIGd@L>rqnh!zozfTlJ9D)7gHHoN^&y*w+SNcQ3&gCRsgCLohQ~<jMI9qHKHK&8_gIXm+0zCJtvO3>Yl-)E
cL$y`8yf#aU0SA*P0@RMp^^u%9sxL-*h3$ir|o%a>#^c;O3|v<7dm{PR=zqrULgQZ?wid^Fp<qC9x<)%vjscQf<H_o_EAoztTFveQc*k$C?j>F0}nev*
A{eth|R_x$lQ;~&$+#RO(Uf&H40bO+P%%kzi<`V#q<E}tg>V7<Zef9~={oGK&HXY<MBnR&(h`4*pFn66`Vbu>Mau7mG(ueHN-swzW~cfpcpk=hB3rnp{
LAE4O|2CS(kVluMUzzfs+^aqWou0dZP_VtCn{`yk?;r0B_TP|0E30K=h5adQ@aj+y-6S!!j(=8pvW}dXrSm-lMl!q1o_@?Rhkn6$umX2UXt(I_YxuPYz
c)JFEI+?)bLF?*o&lCx8qZZ&Cr#VXoVk3glnWk^$AM;=L{1-j{?uGyQWBy(6sQjMe?^ES-{2Z&#=&yVF>7IW6LVw-UPd}r-?&<e>`rQltbx)ty(@$OKu
Y3Bvo__g4|E>HL`g@xEUsC_%b(>CRIGn>Zhs&1G2nGpga~R%0t_ae#fk}G}wDWK-$eWWb0?M~HxB68;pMZg69$ZQG43k63T!T|EQE%CHk27Tp9@YN?`X
1Hq=e4h3E(XF&?B`lO307<1=2!r|x|T2@<BTl`&9McY!??WJU-vT)jWs&5cml0)Fdm0JfK_m?<lSyW0)g0UAn+wD;i#xjHchPLYx%W)x*A6?*zaXbG!K
FZXoIw%8?|L3ZdA_zSP;&j4aTA%j7e|;>rEqF%dhocW#2oQJ$B<~t6<V_z>{EzK?-gLVW$sf$e(~2t^#OphoU8NgO&vC#ulI<PEVFZv^fa^8VlhnkTpT
5h}Hm-J3hd*WS<i`$90Vr{BaGTK}<1uzeyS}Hf;0Szc|6V`YA(~aD}2uB8+r%0%nCZgy!t5T9SO^MUbu`3&-h1u!LCxL{{RAq;{iCdeaZjvl5)AMS%g`
lN)xrXe1qR7?_N&3H-QW01X70V4_yeeXuIS1GL@2>7jg_5g1wAl<BtE6MgAI`I&s4$xq7Yc5;=UzYgnL|CjdH$3zk2N{J@`(klwWqf}wSbNx$?wjZ&X1
N~FkmB$!ngHx5xJ9+DZB`;Yo1#O`!(8z5r5pq#Tfn1V{oBVvFARnaj;IWZIf;z&PPo+n>rej%H=PlSC8sqVDu-dLW{SYVT1@&7j*MQY%^yB4^|2HB^7q
YfAR%LBHrvRfJxXb#I$d~zZH5<1bzgt5PPb0wq<opESvRs}Mab<S)Dnr$U>r9XYxy8BxlIe{IgOS+DcT}Ejutu{6ItXcCG8PEk`~lP1RX^fo{#c)|4fG
3hoXF%Z7D1Wf95ju2C;v-*P}KuCPc$=;O2KLX8<83e&Wo=9OZ`Wg(w^!6oU<mhf|j#HqCpvUTsrG|df_h*%oaq4f`pD08<xmqUHi^)vV_ikc>@&5s=N6
m);s&wTLw%NNJA6B+nasN@*;)H#Ywe9YtkOTZktNCXFNAW@WPZW*Cqd{8Juy()dy9*8ntvYbE<WO3~C+Q?}wT`)yndzNks86#!%>@qFc0CbNWFXQQHcG
)A^(p%yNOc6Dw48LTz#+jY@>tQtnPCP<@i~60J>N7APCMo<P|mbA-t<b!eUrecIC416owA5jDD;1bv{)B)~2jOhzq}#8DvV3AL~2h{<P^O`fEuh7fd}-
CGAp4ot+_WNwvCTA~_k+G3~6SujQIw84mDs?iGSk7qnawu(}<-XSRLV@n@V3MI-kpto4d1Pjg2N8-G$23`N*z(E-gjmuThIQqGcnQi2*w4vOG2r5}^jY
H<qXn5Z6Jb&2JCUdqxW0mt7z-iTZVV3Ip5FL2iHetiE>BL}5(acUZ`-*C{%Gk@yj6*+jc4q7quFaP!C6hxerIrj6Ga{Sp1Fd_|oBbINZHk_bQF=(u3YM
D;C^RY9Q5xdQyc+E=0L}}Jesap}#j&LAvmg##v|aGwm@VgniY~pJ0jTY$=x#an^Km->Dz780g9*+VsfL)n+ov||b0~ReTQSNP!<;@@K00rV#kp#!3O}9
nQAwlQRiHp50hmd%Gxea2WU;8I`D`ybrX2F@2)4-l&_X&!H?}q|dsn_rZj#nJx0Bfp%{P13kj(*ZGL>B*M?c65eb`p)V$9Jq3uP&20bHQ)Zk}+5{02Wt
qYASs;iytfQK0QIJB#z(wi8oLVlzrUL|BDoVy%pFt`uIDJ$m#bgXKMG)YUW?rz-&?W0dj)sj)O7(g{9W8TNXotx&nu&E<iTD4vn&lu5Hwey;F=;^7(Rz
6=}jlL}5Tl_(p`VJIX{LVy$oU+JS0;bV1Ms}4Heaf8tgL4m;8J6|mTfl}S{BO%2;DeDu<%W+%}<_SU3BR@A`J>^`TqE5cxh@?A5W1btM2<DP5y^3rs9&
Cb*J{%jxtaf>%M5|IiNaJwBs(iU{PSaH(XpmnB(GW}o9ir@9p(KfyPB}A^aWYrvMNlCDIE6{e>jA2{ler9GJjFom;ejSPnO^gVSvd}Bp8=b}qq)?_E?0
1q$na;21-*qTl%12ZWV*GgTgj?9v78T0)Iv=}NfyMu8girHc+4<nhGrona62-`D0)1d=hgH$*y%W-<WXqtd;uLzvrWRsVr?Q}t&*Z<yGOmwh7faBx{IJ
(N`&5=n4WXg*@CH=I+d+sYd!a^fYGGS7r4VeV|MJP1@0`^#P%r~Au+>X9&86&`CO6V)Wvn?5O8Ss`8qNu)EQ}?9CpIhed1A~<$7#(miLw6Pv=ngF@Bk{
#*SoVG_dTfNj;36ibave`e{^;X>nDkUbft`ws+WMIk)i&mL?1Y+j$ZXr-v$O_<bcQtk1=CSgw{J;c#q>;)l_Mfn#U5R1X7euzY=iyQfKTuobsz%q5MB+
BGtpY`Hemhb%qBx`pc0joq!6=R-<lo-V=dHj$R0K<EXFpQ^JKkI5DS;zR|$QSNNE2%1S?XtNLlYob}LJU9~I7@-`$qAXHpy*&1fg4%`_H=E}OLmwtVty
SA$&@kPS%?2qq4(EX$s+^=U!p;vT$C~x#B@sokY`*@`=ZgY&K=%jZfighirv~n%EOY2(o<BWsm#jB)E8IIz58Tb@vwh;*jrioi9UbcSd2d$l0(b8Mckc
ps?*e!40(bA8-v#d8NZ{^O5RY%9{9jt&?n(3KmpgDr$aP*@-bpPaXBfMnIj6IFL#y|JJ0Z<7xUs-YkTO~@fT5G(&2hUR3j_4^VP8M#>#r~MA3AnFZ~0)
$F5%qO1xv!YkOT{yUPI6H?;YQ!kPy%vkh&nub4&!VTCbpqxA%d&g+A7yZ;NswI#}z2on{!&a?x54>9dOi`dm@4+mDNa#BcjN{;5D-%b)RI_x!6p|K^4N
`eXi0@TmNr<L^`D4+3{R{dG^j+S4yz=&yVF>1XuUJ^e*b|K>t}-P5P`^baod*FF7ePyg~l|F!&;`g@Z6UsC@PxSPy|CUm1%#6(I04Paw<3k>kiDK|iPU
bS#Bn88GdDvJSCae%kLoMoy9usaU7&|l9rK@u@j0~4OUhXsYTy9STy{{elE>i6^7*Mq>_<L#&9Hn|4wGzQzkCD-S9ukq~`l=C8ia3b6X?nWUsfa0dxpM
w)plVHqdK7<u41hL~C2Z`Ozp-iqu0=rxLDa&P{a4o+D)~KNa&3Zny<oO<(0AVD0aAl-TB8?PU1NlxE!_~x+F?nT00O(s%xR&1nN3XE&=L2_>1c%q>Yv8
V3jTg{eRuU$M)0hFdd{{zLrn~WDwB7hYYC4DZnpOp2WAhpq*dYPoN~vyvyJpt4zXqXd$*Pp#V4m3Nt^XA3>KiFMKwBylLDbr|qkn<h(3+lAOS}Z`W?Fc
LW9bY8As3b@>yO55Z5~(YO}@JgEkbWTCoGnolYouNy$!)=aUZzD##RD7UYH1y6VKOR<A+DMf{RjkARo@<Pz>bg%xCMoO5oJA3+zF;z@8LA@(~_@bFRtI
)y?WA-%I;uFJIy0niDWawlcI0^IpD}a+_JPg1{eZ15iR3JnTPj*acjS<EbDsW6TCN0}N;$sfi^pthxo+nFY}EVlfee%G!c8#`stHNkc@%KNVOSduRD&f
i-=&eQEh&bvnPSoEl8o&l0$sBC!q?;{ZJ2u!>^fNJ0Yp^(7H5^XJ4^QP4Y|p(S9npn+1?CeU8Zs$1X=nTDOc4HP*MvSEaSv8gR!u)@!`z#TuN2hiP6&=
SWsW&i~@Sm^ZnlP~j!EMq?0Xwd|dwv$)`en0;0kgaclyL7WcyS_(rK}6123Jg>epqusfd#V3CKXl}cuI*p-$E@l#G?kHPNe0QL;9O+rmA`A?Zl{Oc`)X
rY!n_n3K!St!th@mlAq-%^9(6$?#BO|{(ZqnuYIc6Rfjhd59hEH0QHu_h1*fXi`BV)y6W(`yL}yWLN!a6B+tW|Kn4n7gx)`47F%66`t1wv<=5SVq6P_&
R+mxNI*M~Ey2}26CVM|A$C><*-JJ>^FG4xn8@FsG#IgE)I?WUBSY<rbc{V33@pE=BMz`|oLO-GbVPv??3ids3=nIXcIM2#^u+A^}>?dUOhnd9q|!Z=LY
m1`9!rZA%wU#KaG;QC-!;LCZuosG~blTLUy!|@!MkfCLmo$M=YHXOS%me<CpVvc#w%M#2*$Kw+?M0Dlp!*qd93)znjER9WPi=cp#%4?Mr__CR7YSGcl(
*T;_4csw!sQ~x+iY<;*fKc@Qr13{KGVzKS?0AHW2h0(z$pfP?x{NDG-Qe^6kZIS|)2|Vh+-jbJCK<X+Hb~`|BFs=nwM-K1vAf1l`b6OlZVyL1ilh?h4<
k#3+DrhNw`}|cnyN$fgfr_=%q){LqJeNTuUau>ZD&q*<VEQM5%+6~X_<P-aJzuo2s&+yckMPDoFIy=<Urg_1It9zp-T<Qjg(fS(5!|>Yq5^daJ={38ZH
M4vx&>)i9}_-LW@Bj#`>DEP{-*nIhEeoqz4Txhb=J;UV4ji_=4+)*wf-3uU6Pt33+SOEujKy?vKg9*bi!bIKZgoVY5f)Xv;!+I3A4%ld)EZm>Ly&qobG
~*JGR`M^6o`oy_TOb;89urilVk*|v>06+#oI0I;@dq0;Vzf%9}<nRHm4v}kSRVKuY{@CfmwM9_sn1YTe{w2As-LO~X-rPnh<nA(O!Ha_d=6Gr7uF~HdA
W=0#iD7bLK4EUqMt~M%ap<uqCQEF&*eL^oC4fnRr;8RB*F=u~;Ca5Y!+mzqA$hJO?26B$n-6)+qQ`+9r0?Kx(+cP`i>@qFLtwCzE2YsYY$N8fBHk_jTY
{VaEKgDyp<#dl+gnX!v^jTyc&XICNt5M9_6IjtM;tf>+6B=|@)#^kzR=}K1(TFDVV!uxCm=Sf$u**Hs>O>?=9jMG_4jQq@oJx)Ti9)eVJd6i3bXtv$MX
KcK3Sm*9qK5n34pc7cn$(dD6h)~9&4xFRvK34}dtmK}@UoxdMqDwalT*dul!AKOQ=^UaOs>^!3g#NFvpfq&GtY2l=hA)peJ*g^4!8v=VgSi@Rv93N3QA
6uBs00%*{tJi$*Q!(RRPYE(5tnqnZc>YWJ{D;g*iJGo#J5oZD8@#>KH8X10q7PIhawjcNQAUSmyTJZiF?~&CG(yN1GahEIDn!Xvs?8^M!>zy9CR6VY4z
DFfDDP(<2iq@<OLjCaJeR*%^Jsi#hLY&eYRy#2o;4*xI>ndF<-Uc#zzKwASD%A&bTuXsoBrXlo1>Nx@+Uvqk&{S=BnxWWb%o@_=1MyHY!(TrRL9c1Tw%
J<1?o8BU~-+e~L?OtVQCdA_1~u!?9Anfkk0pz|T=`@HxT18YbDR<57yhV4@WYk?(C=V_6kPp+{CqQjT@UU+gSj@om({r)_WpByG@l9@6zl+nR@7g+nk0
&8y>yZBvP?Oj~$U0m(m^Sij(ySUmvpSar7=g%*9Tn$AFwRXypLJLHKxqz*hW$k)eeT(bx(~N{0z0?z7ziu@^(8=Hy7l}K21ATqi*T?$$>r4HIe%H@i-f
~I<CkKzm1fgtj5VSCc%Qh%(er?SQmvGL>vqY+wxCl1IDS{ijJ>UG+Vl9+#W2H(W*<;HGl&%@D=MNJc)5U?DR3wxS(jei?qnUz{VT^C(AM;=L{1-j{`i1
}cWByI>sQjMe?^ERu;%Ytpbx(iM(=T7>uY3B{XY|)S{Y6jz=0g8XKOOyp3;lIZf6>#wztI0Q{XI?oFR6cttI;i%LWhHLB5vdQ0A`ToZ{^uZF~D}Y7T|)
Q=9UzwEeR}g&D}1{ZRg$rNVpn7=M1NbJk=oyq9(gtxC2H&`QTCgKcMeX{eE8idJtE8wEbRxw+nISwC16oWl|y@w&yJvv1|$5gK!@=5hvCf27TfoaXU9i
;B$$8wO@H7J2<fA7DBxm?=8;33;=dXW<Ip<h{lF+u|LlQ0aB?5)->?0_ARaodIGe8AVaHlX^d6<!~iQqoIkYxSK0R^u6DTqca5u|G&zOlR+f@$TrFb?0
<Lj>hIRc5YhdiQI&_6eS07q^TnwW~sL+{$iJ~5z0Ee%|Tm4I1tq4U928cQr<OOBhfW_CFTmPcn)%SLN9F@QnOt!cr1<Apl!^NUiEn(Bg)mrN$R;N_v6P
ef#0K2Qnyk4By<Q8|>BTfdVYc&`62mlR;oQlCUh3MA!8UK2)pCl3*Mh6fK)Q(?rc^{W|kNN&89{{I%!wTMh1Z8uXV-MsfZ06HM(6x38d}T6+etEo)n_l
Xxk;@5kZN)fPw73CRX?!1dyOys6+Tt$#@0nHfuz!XT5V#K3x**Tj0s!V*yv0rAZAklInr%h6Az~;98w~5@#jO`t`H73oBXKp7K)}o5Ued;RX?b-dlb4l
aR66=BaWx^u&h>&lPE>hH@Bpy-R=LrCnLqt8Z9xl>^h7EUlLYkcVBg|Km$+J$SbZF~m?YxK5Igyx{{PS3yEnUzUH5@s<&^&N6k6IK@z&H-4c-9p1_3^h
n(D%v1W14cK)lL-C{`TFjxBjAlf+4!iQ~knOvbV7WMa28l2errkbH*8=ypqg<tq%xbMC#TyKmony4AP4HPWd%EE4;*)^D%9_5#+zUa=Ko-1y)Z!<xLXw
#3?m1<J`5OjPUqWBsvTc9FG&g=zliK3_5Oqu@Nq->rSf@wpY3uAK|+B8wPw9+{8ZKYC$s&apeD<;V}cP+Rk<)vXhchDDjmdM2~5<$eG6el`B$j@CvsZC
<qJg1|IzpS~=g>PIMRtqQ|%rKJc@>yuu@kJslH<X1Bye$CHgoC*Nj&q{@)oO4U4k{Sy$6v_d90{SYr$i&nAYD94<4`ziRDrI12%g%x-YLS_w%?!6|LJ%
aqei?&ZN02Bz1W-^Ara5336|XppgaJOvv*Y62HWd|UypIVT@Xas8uU1R5CJkfkGE$Im;gNU;@)k8`^>C1uhWymG1JNkIz>I4$IlITQES7dM)2TDky9`o
mKmf=<nYTSaN2=OkS(hy<xg~|_vf#W0EzrDDIec&L#hi|<ie;*(lPtd45SLTZQt|6vT0=hTixIDRX$>(LqRz81qs)Hk?n75fO_JMd{Q(cF`BOnLp|T+-
Lv2n#d*eiG=-d)4w&hbd;ps~an2VkUI$}T^sd&`NaT;>n$%=gTMK{<xbm|@KX1lZ?0?OP|L>!A;vCJ91LT3sLr69yaeYB;3sc9Xf#of$vRZ9i43@4jTm
tXf%81k9l*?AIxi}E-e5Xq-F3Nz{zOq`R0N!sUDSY?q30T&DLvkn?OBQ?90G3@}vmI}MeykdnmeyZ=PkckeL4gst}zQ$>;T4b`>QQWD#C@8c9Y)m?HH`
omsDH?h-L-85X5*Km4o&%NKf)&2phB;6%hdO3Eg4vz8g$eDe#bM<b<Pw}FO*O9feOFO%doHNZ2eJtUVu_J`pjlwyp=Zq&Ix-+Tn`|>U3|1|!oAE){!wL
n&4sec5_5%l{#JD}fTdp+0YDVm5RbsGUQ^~5G=Ed0|eR7Wyt}>sS;~E>`D)osN<i@U*E{HeLXL?nq%1T1F<6e=RKBSr$KuXP?D}rWnj@UWpXl3!5#UC!
NvO@&mf=hgwOii#NDk`@8h(`)7=$Hz*%qU?<8yab7;A~Utl0n$Y@;9gKT$uA7HK2BI$vJRVgssV{US-s|%M^Qcu2^%%4(E7*5t#hN`mUaK7NIqVXfeYN
P)3p|%jG*#T9}>1ErQI2E=yp$a6OwK!k+$0)5@Dn%z8B*NiK)8z$e!R(`jfOl(Aqg2wGYO0kK@H_Bp)|qDwO_F{d+fpy5GGU<`de+RID4@r#^mj$IeWi
G8%Bwt&mfvjv?7dnQH?h+Vogcfw~y!Qq~@Ko6Sc;lfG!qJ39A)`FE}&B=^%$wHc=ZW2sFhiovlD<Bt``C`ivy+=OXcLk**SNnq#^7P8wQIRd}7ailslG
PUF;XuptQr~qBx((Syu+?j5Gsil)_txxOs7Q`3=e~(r?eUN^a;kG#y%;u~d_*V~*S4BR6ATa87YgfY_B6Cg?Rdw=;>Lh)0e+!`&;PZ$Px4(g;u%5b#EN
<P3tRit>_zR&J=qgA-;m+aASC+9ex*?9mkA#9!qd-xB!(tA+xi*)weRZJzN=sRu72&i`nB)s*S~-5yZStRSIzDBC;Oh>V)?HG-sb<W4s(oQce=++dn*)
Y<!CZtV_V(wKtF#cEJ^u=6)B18N`As0n55c0JR9UFLbI7`d+XZXy|&kH?H@ne`$fw)*JqO<x0HFQ8M+e#tUR=0)Ovmx8^s8c<*C#X=IfBd7{X@)YaJh-
zY~TOd1<Y-J1rNtuH!M2<`Aqaf4Qj3LBzm2IJXkBRC6f|(uP@ZU438vlK<|?e|Y7;xbfe;;NM|hiQh-~`#8QYeOFidyDR<Vm44zze|M#yd`W+IrN6$?A
Kd7_pPwuJ$&LQ*N`HN&zrE4_wE24){;z3&^Ii2Uak6xV;ao92u?%C!=<|2Fm^QGPqJ|yI^=g9`R?C&mK(hT%P7^M9VyM^|Ev8s2uFwbLiNPWM^iVz=)f
w~3`G5RQ*Q@6D7nZM=zN=Tu&((J&<-5&}8F6>8mghu)`R$QeF&k=ow3a>c+_yn=uxmL1$GajLTQkOlw${D;3QO|rF;KvpR=iiZTolZDMf;cJVi_;x+kv
;E6^@O`^H={M18sWiUcM!DNAy#F<;7a>XNJowM(;64Iz=AK|C{9dmG6Yzd{6wUTvCikqdUt!D+(|2jzckRJkzYWBd7IaE!2pqkaA|Z7Cg-_zvOgA1j6E
>{jjnyCZ%ZDvT)phc_@W@<}%mAhxNBy5D}x$^xRr=o(_w2&e=@m&1`EK51PvpSKn2N*e4Uh<`vAqwk**2W?6JwSvWk<U$FIPZDB;<#Y2~Sbd?vi#e)}z
Id0gzvMg_|<h*(qJjRL9vlZ%b^BA8M?~**z)3HFi5Ybo$XEyw!^6fk^a{+9o`OR~|w7e#G{?6B}e;e~vSZdcS#hjPDYONIa`C*Q?@>~D(ZG2wJMoX-U=
f10PlRDN~>K3^~W4Xsr*>m5Oh_6F|*&p59+PHfa7M5LpV3=d1-{U7OT<yWP!m@(<FrKqCxR3dk6f964=v~4+`>}FP>#PSn)e;jwR;~}7`#>+BFQ`xByM
i%yZh2Csz|tn*0;USn?t%WB{)7$@YuSNg=R7szb*5u?-aY>h?`$bNZdt)-xzcXjADDxE(k+*n!~DH(>)^nh<z1F$E-BNBWPG-<9_x?osp~8^^(Xlx=hO
Ub)|h-h{(bw9L4oD)*pin>)}87bGw(zC=O#a&%wGsl)LILZeiJL$i)f6D_y_)OzN_Va##;V%KkZLPF7FvB*Q1x^JyVzq(OPNyWiBSe^m`#j{^Rxei~6o
^4+0ARc&)Ij-%Tq&+CQX?K9&3Hmv189fUi$as_XZ^^|fn_cl)XM_T@eS^Ve>VSE{L(Ca!L^t`#22-uc=!kK?sUT9ud6V=o!}4f36@{q((W{p`Dcc1>6J
H-G=xZ~y63|2WmJ{3gCTl<B^yzxL?CA^eT`J74?F{{Q)p-}*1_{pQ{KfAl-gzVpW){Nulw8r|1@o*8?0DWWQl>RS%Eb{}_N`{r!wcwdKQ5yq!$mb!_M*
~D00lwEP7$*;rvG@Bp%*}s1F{lC6X>iyq;{7+_gU%!i{|Nr{!yK73k#WgMZ`+xF-XFvMa|NY0`{powZ`|S6>^WT5`JJ$r6zyHsl{j0yc`}(6A*9KF&ui
yQ~t(S*vvd%<dy-$m8-aYF3n)iOX{(J_miS-um+%@H0c-S9<Z`?UM|90_O=}^}7b)2cq<KDk90rU=hgRApTr(5<w_?G*0cK3pv=<a{IgYVw|M}PJHAAj
eAfA=?63TG1|Q$Nps^uN9Ty+8fgfBIjq7p@Hb><2%1_Sb*@Q68>|z2E!&7gwWup5R+b)7dRO;KS(Oyt^N(^CvmFRxV<{x|_XoV<E1pvic|k@7&S>-go<
mne%1pHG22fWE$$(zxpTlsTqIz-oKqH|Hka=|MlC~l%+rat$#UD_3VfL;r)O3!+X+S%)><EvmgBM{eSQmKmGBKKlnR;_2T-^zw>*~{`}kbDHVVAC;#UM
(~N!ZckUUYpJ%RpKEgB?<=xRQhHDzbX)azdVb|Xe)ZR1rjXSw`n6dQhhkYI&_Per-u2~L4f0D#Q{gTaN>=*BrZCt%uObeiXzQp>wYo^uz`%fp9fA+h-^
}%mlxtJ*I@1A|<M<0CeFP{C;zxml;|KQo*{GCY>uWbF``x7en6({Dd`5gb?@7(`<!Sv7m_22&BpT76(cmMc)CZB!(A5NG(`)A*|=lfyM&aYqOR1Jn34-
bheCq8cke&arY<Fw-9iRj^W@i_=5zuDcgJ?^U)0M*yrw|AG*JGcCh<)yjv@2)(56oKU3t9V}%U%vORuIViAC+gcj`8W*MG`0WfAK%aUMF0Kzdpzg&SFR
PFgYeTI{=MsZ`1*hOmy3ILnX=hECUFwq*R%b}v;V-(o%4K!KGdl%$J>A}8NHXR`rWt>cYcxH7HWT6sQ=}?yGc-g_7~s2U##P_fbO;3Rloesw<ZAY{@Zt
dYXs9rKb76CKff@wooe5+)!&xmbmhv>i($Tb_p-xx?&|U*ecjr8xVM)yUo(<UoE&e&J_yOr{?i}cXAiy7d_OCH`CAhk*Yu)){_SgS<)8e?2fzDQlVbVl
d*7SH<tlc6@OvMUvxgL*_dVZT#s41kE7W&G+<f!8R(AdalGn}a3iTtp_C+x*nTKTANm-?3)5OIzz|a5w-#q*A_uu~y|KQno|M4}&^^gAU`+xMUXMga$N
pZaY@BVZm@v-K)s`iPA37;#~Klt%Yx_)osZ(1xr{ox;e1gQV_TYvjipkF6`LV8*e)#Wfz+mxsJZqj*&No9O!um{1Iwz+-lH~TieuA=dOe37j9Dtez{YO
VrXPg~kGHSV<W#Z_`ByZg+s&wl&6AN=`0x;y>1Z~c34nm9V${q()R_x_Lm<frfb=wTQ5?jKw;f5YIK>UGk8&%XP2Cybu`#b3Tc?cdM!v<@dwUnGXT3(M
o_(oB<gKghJacl&U6<#Fot?z-RJo$g+cHK`5uruh!>O$~l*2Y9I*p0o9m(OdHDcboFvo5p#!x^el)5V?D<0l)RLfAM>h%DATXe(!g$Gygl^nkfH>9=tO
AXMc8=-A$FBegEG+`^*3Rr$74M{goFwbP|(C{r|1(f4S$IziGT_{HriNCSa1j59x*arWg)~=PJ{lnq+rDd?<^wzV7Zft(i?#$|C;e-G|3|VEkrX?Qe$F
--6$nO+di!%x|CM^f|kIpS^?JKGEAJcKgI{pTzBxnm*^ZI`dnd`K`|UR%d>zGr#pVztu!;-;vvQ^!6RQec}(F*XzXXJ2`#7npl3d_ixtXWJpa$;PDGeT
YobHe*Q0hcr&CvoH+a~WG=ok_KJ}{p4tA(KwvT`kL5o4jR!&epYQs&2Ei+a`Zxwx1NYq^o-}g&uK(_}-P;4=6?5|JcYgop|Ljk$%KUf#_}O>9|H7bu3z
%Fvy}Rf16QrZLR7D)!;}TBV;0utAhdKICcJI%b_vb@AY~hp5f7n0g(x0yEuKV((2(R6|Jw|`_gFl_PdqK=~#{cLqraOQu%hSfz_{Hw?p7W{8E7RAs<=2
h-bnwGl9}hHq#Sn=5)8`Dp)Z^3npA55`k@NNun5sS8nA)-Ge$G5!yL=_n-NW5Lbcw%w#((oa|MhQv&WvBX{OU7)i2Zzc8}t6M<F7sl;bDLJjsN`D@7#T
T_Rihx^WOeH()%wF9Pryj1ODXzqb`%?bhy-?w+-;n?N=XwX|n!@|NQSiXZG(qeH!y$#!bN&b4&E5+o3P=R^Y2~8}RyDfTQ13`~C}*h40<Hd_MBQKmR{|
{)hkZr$79|#}9EnKNL<?8C}BWzSi}^J+sdV_?T>b30T~_9=<#%UbsG9fkYVB@9v9tpDW6;isI_+VR8?^13}lv&(Fo=pT0Mta(z(tXaC~akG}s_mdyR2*
T<R<gI;@kcmTS;*QHm?ZaCcCaJYx*0oCiX&iD`?ADoqM380T5Gwmur{mCCa7M!aS<tKmq^KbpZv)}&q2mjX}PZz&<tb*b0ITr8Ss@?9#>$~S7^@Topm~
`LN|1@cD@zKMJF<$lT;a7!Eze+E+IscF!=`C@4PsYuhx_afFegC)K{|A5Z{_p?ERj2;s_doc_pT7;`qATxSFnMi%PsGk|Z+@05!}s=9{iW?C{g=3p^k0
eH^s8-Id@1|s14Y+uqyIwo(&xLvr1|@=<UaZ#M82Fo^mQ0LZT~Ej<cikR``ZI*QmWTroxlF``+K<083X@$FvIM+Tqb_5oKH1>HTZkJmArcmWw_q2zeV+
U+a4!Ddu$tAEC1<Fo_+iK&wl&gT%Sn5Z$U{u=ke}EWW|-ycdo*`Pp<y<ZmN6-e_4P$EW$4hm6v<P>!7*547qQbsiTLtMW1lGN0j^HSm+KxK+J9jmsMVL
Z9g!DO%~N+4u})i`Ivj4IP%z71d{VC+z#q~&7J+BT|V{bfz>75_eQZMMsnkfRt}D-(6Q&i!{AdKi@+b()v=Zj&`1iJ*g{zy+LnIqX-=(KnxRW=%WYC&K
t~Fvsg1cRKzcnPK{|99aY;c46YET*hj|8}9_vAg*#;&R;<zKI8^d~CI&J*(IT<7`;JqpkyHN#jjQ5hs@l2=E!EVR!-qR1ksLoueP~CVT$PG(JCcQMhc7
_%gCXflu0&#?D5@&2Xf-?1}T+9X{XyMfYDyfZq(LilFtxh5fn&h@T<*e%Ck!TUP_0@q<6YbNV4Dt&d%FgX~n|7g4a0Z=t8w&GNi<xMG>v^uz$@0l3gLo
~$Cc6YxDU;is1;~|lCa%r&<4SA+59GMP&ZiBLYOKNWR%UMxb!QF|eE=r~spz^?U`4z{g-Vs{GXcbW30ll*Y!B`Sod+;hp{|iIvx-XdU0YRJax%ecNl_z
m*3e(<WDxilIT^%0FXtHKBHgq+>&fm}fvhnh@>thqiY9xoKCaeDR1jlD7ByN1vXr#u)6)>_p>3WG)v+8&c1HANyLA>V(R+(EPUS`kghUooBy?vgX)$6V
DA4)R_A}q-dJgR*dQ51$bGI^~lHzV83+<R$CQ1?rw^X5+1xz-}P6Z063<RPcF9K=wTFBWUv9g+%9hgIo>j~BZ3#d)+?k}eq;kDr0sq9{%NEWnd3MX?kB
Lk9M!TtKAITv%DREFt|>7<?79Su?4sh9<n9zho~gePgI=7ilx&52qAV?(m@$VstD?a+qrO9ydh&VXF<OK2U10ELx7u=DdgqgV{n+=@1PbIz1ld}eji1s
fqFe3;u(8MWVuu6}HZbvrCQVq=C&^8C6JJ$|8d2fsj);_aHHv~ol#6$nRXm5O%ZwIo-L3l-u?A9R*2XOwzIo_-$1(l{G?(@g`OUE`&(7L4WEGP?u8Wh0
O=x=rTiV!c<F8r_ZEPJy|o>-cCMz?~{!72VsK6<pNjkh7gkoR79@*d23{kieogtAyT!c}y2`C3iW{JKKIfJ13SvsxgHwi3RgTr+Gf(RxJ2nLXhP71$2a
0#b}a4EHz?4w*#=}bg*cd2yvc_AWyJ^p`zPkNMAhqLd3jScDgW}jDhbK1T9<^usrX*gT|f~xYVT!L+#WZykjwBRXVgw)#X0j6FZGr_p(mv3)bm02Nu|x
$masxtlAx3sC*1_T>$SEzPQ+T?8pxl7kV4&^FI^iqbGWN9K~f{_}DU1M-D2>T?ZrNH2dt1xNI+a)Usfi@Zu6*Gz3So@ybfJnkHJ(NzTa`el*}G=i^9Lb
;9{JR)H-F`Di62MGLXm(bM_uVht!lks7*|2nRSG5pD=}-n6LOV6<sa#vC}|Jo7}wz#Z~fB{8`<nP(Fhi^~PpbT0)*9T#F;Xh{{+<Qid4^13tUB#W#)hH
B|I7#1JF_QeS!X+)s@3WqANsFBrao2yz&x}#B;M?DUox-Itn>Vk+N-m8!&Z<Ao%Z_swWY_^<79f&1ht73iDE4b#MXhp0;)!}k;M&=<!?5r~nSj;&1n+)
$NNWi&O6`rzrJC9bIZJ@h>@djJr6L`x`XHx{z-6v18CS=y;naVAJ&bP+6fHn*IiM-i*w~;Q5b#W*Twe~T}w>uMAuj0@=Fwq5^koDZ{>hnN=adioovJ8f
{lRRPzYH;bmYD=wQs1kdETJCHwtU01<N!jZBmAj2|z?J<1+mBfjkVw~C*w)CRb}sDm*hDva_=YY26L@de^~kyCf~}d7ag#(r0<p!kEZ$o4MH>S}m$u|S
@!%0sk6Wjenqc-RcI(a%V6q8`c7#MBHqu<E$`&94)xeEmS^&7dMj>=FI6zj;kXv}tsqH+Q^2Cu)_dtgPCYm;QbR=y;_Lj%J+O?pW1-lh4kV~+UcFX<zR
A3z7Xbp}Ha+#TUS3()w!Xyr&&GOVQ#Le8H$VvHVqK>yFJm;n3saG2oOt@AKwx6|=nRQ6Y)p@QSO|UPMo$4GCWiq*-omtX(PXMe`<jX<k3KPUx-_jSg8i
3Sk{;}U+m_u#XSe`2xF|@Na)1%(DnYJ#bg?ObZ?P)hZ9~be7hhoYkcX`Egp=-ooRg!RhvIBCYs(25wwy$J!sL$)uvWPGHH|*A*B+sq9Et95;C);wLTbP
H7UB_iYAy5O3C3J4onJf`asXaN9){8Bgd$~oMFSh9I%PpFtc3Tx5GIN>$a_#AB+7qKA=!{IuTh!?*z%cyYgfCS%$!^*@iUv(`(0lo8%jDkN0W_`+ORzI
VbK1+6GFakG2VTD$d;$(ne>d{UIK0gG_o`mlSN5I0>f&c?|0Wz>cly#huRNdVomZby^cE|>>L8~3i@(%FTpPc-+gDe8)nQQ2tG?<;C>@&#wLiEl9b4I@
*|YqBTktZs+lW8$0rFKZkHV6X22~>+OIZmK<s~y5WzdE);aE)^>NE9Ea3LQxUmky7_V{lb-(Pk4c-!qCmA{gI`p~6uedGT#;qxiR|E1I~kSp8bMYbjue
%bZo+b*wq`vje@<&g|XebW>(KGyh*2O}f*Ciy1$x*a)nYoEL_eah|k{@UJoWw|D9m}+IWF`}3eD(W&Po}6q=pHzO9D$8CYvjcs&mM`1@X@>J!99L%oql
owdB{AZ~QkLSk@o)6bh3$NkXP}$i^K%>Tz?>Sg_+<LtME{%0U(^4WJ-?rP<P`QvM^33_ys%b>RZdE4%{wsCiHo{5ls-R#gcC#5+L&7{XK(@+7;hGG-OU
_ji{<vfj4OHDg)Ug|*VDa6Cb`UykB{h>t!%ur=lBj5P6J*r7ZX*iqJYhZBazxmlXf8yE^{8w_=I5&N^Y&vhNvIXSzOGWr7t#FPVZ@CWcD~7b(dqO<l4P
u9HdFNj20(YRK<P3+TMY-&b)_(_x<}4XITlUnzf{!FBKi6E8NNu_vAi5VkKU5SN`EE|HX~}$Ml!5Ht*Jqb#kQ@trE<U(e~XjxhS>#0-x@RPkqHly5VEJ
z^Az3V_osluK4sfd>$W3^-BC7l`s0ruxNE~csg9=J;NI7_;I<Wz=`F1ftR8BK3Fh%2&)hCvzO3@@eS9qwtGD0Iii|HjDX<&LwkR_q8Q;ANFAM;Ma_mwF
Jca2@jM-XQ0y2MD7|7iwGq`K)NwO*Gr-h+|J*W}Z&;6({Z4OZS<cI=rNG4c0eu+X_IZh2!Gdo^JHmp6&GtNFqLg*JheRyR*=EiPfI2;`IGFEH0bypTls
v|Nr<v!D$+j8HB3n$Nk0hKvE??-!jm7n4$I}WdI82RopnG(?w6hOF=Pas-mnOa(HV<6MdQ`6O=a{AEI#UZ}ahB-tlx`oFze&EK-kNt#+R(Y!9k&Q$@de
erN&X-8FKx@HTdrqES16A)!4Om@bjOl=E?=))ACJ?$ylQ<s>i?DN<577TjK_{UGc_y~>LOqd<S2IG84F1Hlh;rBhV}8N+|qaR&If4eiihlUVyrH3y1;E
5SGnmAy(cI9)SS;nA|Y%Bf{$FcE*R7mZ{<<44%z`I4J<9;kYNbUJax9T;$c|~umjU1F4rA-yyAuGumy~ebB-0!tHng}ykD_n>Y$xp`?<?A2b^P$TNSdR
x&HjfH-9*LT_k82EV9zDVDR0cvOM3@AC7#BEYa@P*Zz5n+>Q((*O=vsTEO4;uM>TEUoJ&?0jBozOXqBh4!$q9O5>ru(6lna6tj@D{57Pw_vOKf{1E-%l
oXHY``GxpNLyF^{GdM>m^HdB;hu7F$5c9PI*0x-eNDs?Ewqac`LvZTOr~;{dFL)2Dc5;&?y>YT3C&(lU6Oa^n8e`cDzUEkKj_a*ed4Ud5GqnitCC<=0g
_o){2%0lsn)3_3AC6mg3;ob3QPHJ(t}0#pdW*JHR(%Gz~cTqo3V5QEv%h=X7k0k+HLM1cQAMfyRUgP!}uosaAej;|I`>3y2_UsQd+DmibdI`?26L{JoL
9(8GL7>hcnL;?DoU}GCg!Hd5&^XqojyIgZR*`Yk9>hl+97>a((u@j5?N&$J6iyo6Da}ALm`L0R7~0S-$LY{*%j%Lm~37?qBmSR=2%~11zq`#fkx2)9gG
PUBmb5$D|v_au1t~6!}9iGSx++Er&lbnsVEJvUFv1n_)2za0o6NCOcp7E;eJHXDG1S(Ex@QohoaND*(C=*yDwftX-+-q<~xK_?jcFuuqeY<#1pv!pS^L
1&gN8eMkap6LM6H4J^%I!GUgv(*{e(PmzwrgI#Ge+rSy*NX*O#vvJpAO4D$>9a15fNt@9YXBx~wcpGngGNC!kux7`^9~16Gm)%}6;WD8^*2d%`X)$$b(
O*P5mJQiM0>d3b4wwsd6Jl|OP1^!3ry-?KJWylY$XC?`%E%2d;xj=^FmuM%YAZpZK7Xo{X_)i*K^L%wAdmAD)k?0_TbQd7SKe3E04(UzpkWZsRdU}A#I
WW#rJV()wc}1_KL@F-UiMOPqyiG+SfY}*h|prmsOySG>=OFCWo4_(c9aS&dXT`AeX_L7wDM=inPLlcR<ERhMB14{wx>v{#=v1s^k58*MmPouELFiA4YG
+0;`PB&<}tT#XFK@953)WVUiZKk|5Wb3Ck1`fX(#N=^A6*vBqX3{iM5CcVJ)hXRvGi)OgPv^FJt2A`Ox<sLoF;HpM<_IwLuQa7;DFN-ovzvLO$3SYZuv
^Ra#>W)Zr?yDr|FpaQ28HP#OyszO)|WhMp!MhRS3=iSo__L0q(Ulj|^8J2QW?2<N>6^5j&v>#|syNS!8UeV5=q7#MyztmK@onN@q4fhMq&&H(hJBRVAo
bh`<veAYk``MQVSpWa*j>42x`9eeKdo)}4usf(o8gP|R}kedS|jL%?e#d^)41f#JBmq)N+Eg|jG-A{I`rR!0>N_mRY%fhrBrX7rUjQMnoVz4ww(>(cp$
B}X61{kX)nn}WgXYj)!+Jg=^PqwlU$bj7L3-*Msg9+qjLE8I5Xf%)*3fa$@6m!6^X4TxfRBIDcv&7aAzDhwGBqP)z^4yv3qG$Q6@(R9%Epf(%qi86g9M
;-dpw}0UG7!9L3JpR{YS|X&4D(bM#0O6zS~s0%WWQt`?nsKEIfL_9S_=w=g2OP`D#kbr6}0p6jp`~U+`<bMtGk2T)IdZMb0LyO=a55wD02)eRxN5P8LP
7g3J2>5UADX-Pim5dcFG<*sGixGk)FBTKz5&Bu*m0^{$<oWb_~x4Fp|nen@j0Dlq{9ZeAaet^8)-LP-SSJeTvPbsl$sk*(iR_Nl^hJnctl(gFidS(UC@
*PIghR?}%2<86`R!4St3si`{J_iZ+16(5Itpj|mGbnCrt+cS#*(X{q?2c+7C*9U9+sYPDYy%bYC+ds(?LhFIF@sNE*EHu|Rzb@;`?ZNd)15wpcf2b@Q!
2-eO<yv9#*eUj{^tzomuJXT4RPm%s5LqjFv=uMn+zyU`R4R@Wz%Mt0Oo3@~6JZ_L8V*E5@sL&DHlYcBMW{q^R;I&>v2m5xnIZ8?D(&yyJ?~>(opUQJvl
b=z^R-jSe)*Qz_<vc^4g@xhgirFcIqPUD|BgETJ|MGDZ`Tc^^(cu6Q6kRT@#d=+joj$)1QME3U5*$;>r4Tp~$R|4&^%9I63#EffuIA*j*m(wSVq5|NmX
b&Vv^8@nyUl)9kyrt_CRj<aIbVlHGdpZ_7IcEnuc@;-8_6uMMdLJ#^_z3deS-7UIrqF=Uvi8i=}{880R}6xU-~n6Aa|)in{1M<m_<fSs_(!ZS;*mLE!n
0eJvfHRKGjY^6gx$<Jn{*!-5{J#))m|$%w?qdDyuJGCz;_aT!vIYVfw;i`n3wTz$HoX1eJOSy3EF`dcJZh(wwa26)KsVc4qP@S!@Ia0!|MLu6#(R9iZr
Etg*R<!$BmyF>B&fl>lVp;j#@3-=TELLKLJfMsrm2Xc?nMSb|iY2Zs{3DUKSGnt(21Fq#N`VVhNw=>8k*luy7`Sy_@cnX5B`%p0TI^I}o7ldYug&$bOg
;AA)i!~ht7x(+h}x9h1B*%QEH(lXrXz@Iezu_Hv450}7SqQr_*oU1{M6f<>1D%KnX)$HSTp}W99E=dX-Zab2p%k&+&bCecR^9+iuf;@vo2yh{u&5#NxS
dFzF0mK%Pp$HtyA(Fw`s0aeNP#s6b8H((cA#u!(0orlLABhf7gV2-WkoK=-={54Wo|`*&+EoXK#Idy{gM~u0Ae>i>oQyyQ)-J4teulOxM97rs<q_~cg{
4qurg2<skC;k2%iZ#{he2Ut8t)ZLKwfAds|xNcxC`U}3zV>)nOS3E-5JOgJK1(XKh}9fh74Q*WUCbVVhJYvj>IXD6V_OQrh>yF%8xSwT6W54#Z*<8P`F
3e_4;UBK$;E<6_Ath0FD=&J9&f(wUBv4IkayR5uBvHi_RrGX3$};@7s&e+U+p2SG;&J!z0LaH-JUkL<#bwB@Vt8q;=aL7Cf6R8Y%`lODSW!Xy=p0SK$t
WP1P~SmKCXy-o+@mIQu#kjSQXCcVo{tW1dX5#4uRvZ0prHI7&xYJ!yVlQG)CQa}Z}~i*8_(rszFoe6~OpPt*EEFAy2bwI#AXUGg1nDa$jmI{3Qe&==Wu
9l0m=@RN1u)6D~*^|`7K=M6BsGdgZ#&g-J-PE;=!g3V8A{T$VGhAR_F<S1G-qMWXpxXSb$suv8&0(qY1E8Zc@`Ds23W?2I5s~4#9%0LqK>47Nn(*s!^_
y6lam0#UJ6%e1CIX**ibDlE``eTl)uXs7bHtP1I)Ezrp2XVxI%+dZ?`hV<b|1$Xdvd4eh`2MQP$J=iIsQi`uKMGX&O!$0?@qa1x%eV{)9y++9V*j%1$G
2UcS{$nxc;uXrTlq%=Ro*0Dj{-Ap?Oz$lar^Dv+JCe>r0sI0*<~8u2cCR1P^D@Mq!~>avy@x;M*~%mO%SjnZ#L`pHvTIERc_;LL&?}*KAFBZ(f_9MSNH
#A&+lglRN;JF>g>d3No5X^0aFv6&|T!NeQ?a}4}IPR2S*NNB(WrR-m>JqBc5&6ctQh?T3ePHoL#B4-5IlvrTDQUy<43I%e5USmn>U5Fs;PfR_*l{?Y@6
+WDsjhM58Ngly$=lvgB9^C6o{4exzTloV3xL%bdid{SLRR)j<p%9QjAf=({yhc%d4X2amm+dd@mkbLqiRS^yYrXWkg`aspQkz4npV(pRqX;0V6*Z(aF^
ul##A{vSKyhb2c_LD%vj2L-1U6ND$&s%lTyUgBe2@o}&C2seDJ7x+Xse7Y+>;T0d`hR@?bhF9YMXncycE)#~++Tnris|<rc{NwhKaF9BeJ@WMeJ6S3#B
0zh{-Nw>5M<0<$>pYQyNGUl79Fs2^{9*p8BIf91pJkm#Ee;y1>#|Ch^!6bTiK`vMV|p?lte6xR{9;7Qku~@I@DPYH-Jb0jreOtZF{{#WL286b(=hBk&_
~Ub4Fl98*KOq}&nV@B+05yvZ65gZ&uPVoBZ^r*z0P>SlnxBDXy)2u`C-pIWreA@c6lpatmtLnekivab1sk8P9qwgc5OVQVhBecr!uOY)vmK`XF)2;%Iq
0i?U={&YntoW%n2~f|CuCoI_Hq^ar-yP_Zj$xm7rb5v!}+5m~MuEH_HFxKoy1Ut!?JCA-%mUA|@(Vv{f2`^1Ai$sQ*{4k4NRNTpy3dpSSy@+w9q8D0WN
Org6hObfUr84}oH@TtD<1*2km%*Ra3u0yvLJcBu4<!5dezTHRZaDi_lUZJgJq&K(YCQaE~hhZU4DY3J^$uen?KeuXIAa(z@t4koP)%dEiG+8npO#uJ$@
0&=wpEIWi#Qb3&jj)6^Q)*0f;AoXEv8@gJm8_Plf#EbqOYnWPf{7#-by{0bCz=aC`!dfvl*rWnZoyzt`*juT~oHO!1hG3%4a-w5J^0Z$cXpI~WmM4u!s
5X6Q({went!-l*U0T#+j8S*(&I%6-Uh}(2KZ8>?&2O+|D^gl|#)_U7%+3lTj;v+Tw<G38e+aNL=k+<;Fp_GvkLkOO9|h+#d_Vqn7w@fj($6mf<rKl%9O
hEJa7;X4Akh}B(@XmF^1QRW9HKR@O^5}vnzxg_N;6Gc1b{lxy)g%t+n@In-l9h_cz4-$>k0pyyN$nKOxg-t#v_I3vN$k#%3EDA;m=E~1-pRmQKGYlt_j
7BpIQ{V7L9Jz?vD?F9^`>aJCDJ=nilorj!kru>zvJcB&Ae?)klv*SSS=d<~0v!5>eTGtUL*_rDd;Vj~53KUNMn*qODr6*oQ!xldSNTw}u&BO$QpV)kfP
`=h`qsC7-Q0TEEQ7Zq3$euB;tGm~_J!TdVSD)*pR*!<ds?L9dCXsYhz{8v2=7_Fh-cN(p}Y*n3J^by;_lC3Mh4s;CiWCzYsm-c4e<fDqNBb23?5eomG=
HxL($!ChhOY@cp;W-8Zd`(*5`uru16znn3Y5=<kq7*?3oqUfC_c}$n9j#)vWD=m;q!^rhC-@Xw0<YG%jCHR~IRW^rlob$<^P$>r@SENz`&zuLOju%mCY
EM28Lvk-mv?gW&Aab&e2bincp_mQBWtik=lGl*M)AO3inIyKuz2IiRoaH1^>!%H+z3v5F<nswaS-M+Cjs+CsfD`4VoXXk01*p#FqS!YzfObUem79usx&
s2=l6u35*Eof-m5?%aZPntv^Y%pOg`?AxK{2DGs+MX_pHXX(F(lu_&X}|xh~Z*^pmSF`=5mNbNe-UcL6WrQSncLUmhjLVtY>_vM9nw^z@7uiI+WSQM2a
3ol(4^8;1_bDe(FOm=tj*?D|v|p6n>Ehz7Dga*`JRq{0ufw3JPXE)}h^_4v4m%y^+zZZm||0t4TkE{!_hUbsYtQH{YWKrBw{GC2(hHb|Jhg>f&@kK@JO
pa!Az~L9u{U5zub}ldR0eY)b`@3?eAdB)ckchoT2Rk9me$o1GW<TOqN)8mx|`swQzUiTkGQ9if21$s~sLl2MQh^1+G>K?T<F)m5yx7qF9oZq5SH5z=aw
qyQ2k3Lzwb2jJ4`qXte$Z{qmIScpa(uK};Ay>!HlJ|Jz6%miz?C1@#PHt%-n+~5IDk4J$=M7RRvUS}K#GY=+gv5VtyrdsiJuQcPI_7H$i7nrhX(sjsLv
!0_CslUxVdUKpOPv#_@w`K^u(Kz&S7T_wt4j7lw8+B%O$=U6W5f-hVI>8V-VCy9W69gn`qH-LRj54u;T8c>CnF`RV8c9`(osFbnORLF*3iy_!2}0!xPj
P`(N@Bh|XY&A}aM$YX6Op#_{RQEjt|vP%EpXoj<7O5>Gv6O-=Ry=_zYuVja&ycDQWWlo>JTz6LvI%Yd9Y1jQd<IE&$STj0k3S)(oV1OH-WQo_xaIb+tH
_OVTVL|2RvE0;8Khs0XS8?0Eb6&+YU>np~jA&a$pqGedl(zzrNS2EJ$o6tDOliCqqgiY={Krwja)0!5Avix9K4<WkfLHU1R{YK{N|!3@)#9y01rw7-F~
9Bu6vHgC~N?QkaaPd5MwE-rCSS!|#~&;xbA>3lA~Y?WXP10`xlQs<nT?917XO(P|bsn|2nl(qYM#-D}S2z@Ko)((F^7jPkVbjJ0&hHnLdF9DrnmGDEm&
&BLm@u!dZs_P|-kpc*n6d%AAkW2>XITjMFr^{KmVSoDZ@%wPxeN#j=wdRatRJ6ms?nh9+n%@AzvcJyow7y@s-h6co@URRBE;F%4<;X-e-jzu45lCqqci
xVC5hpoD^j2%fw1Ln0X%q}}US#!R)zn~`lx#{Mog$Oa29I_)!Asn<{nk#eZ6Rp`x;|zlZ`62_GwN-kn9;Ze1R0OGDxmgVKGIr^Cvox|(H)lKbytR-Gyj
#rZ3&yEQZ_)>t-J4{MMx?y7q(f&o$;d8LnqMKS8cf!G%`LEXS^Jh&bo>&_O6jyPOqw8<+dw2O)McGb<@ims87&>)$*Q7ddc%Bf0WPyA2e_D%lt9dg&?L
Lwd*jjJJEjwm_`o+p8PQKQhIYn+R^hzFR8nDhFLCw2Hp$hZ_FL63YLIrEuR+!c8zE~4PYiE>+YWndb4Zh=0lmQ(`UHon<}K42CM?zEuvIO)D~sVRb311
)wAC&fnv!r(kKs;w`UwbbE8t#oGLVd%EJW=r7F^JdJ9TJ0B%>^#j{4eY&M+B(<-i!}<p|QY7iSCQRCEmt3VCD}8m7%Ea!1Z}cr!Yq+3!rju5tRp0$*gd
&E6p=p*`f0hMPgQYDZS0sa?~U@@I1_Q}VtpcU41Hki3(HB6cS;WS;olrm>m&43H4ldW}aA72;O`tU+1}w_tUFY2DaG<dcJq0ZSa_qBC;fLe7Z}i8n@z8
e5DX`(48V;oO@PyDWPGnzz~_KOZv3q%74k8J|0&fRM$=^#c@{?zeFDbVA{5*AjiYi`RV;D<DY(91A04UO~3T$DQhL4rcG@azZ(<Mgx#0O+adk2|GMQ3y
l|~xE;oRyP-TCVu5}je1!|=GXiR-oqC(J?cT(f$H>QnB$(y~!~AnzF8Yc(?1pBzP^M&#X}^{ZbrR;FR{&CQIn-rTk>s|vrvkmjmriFvit5L2FjGEZZnj
K|F96Fm4zw=C-Hu>g+ETU$*0EXFynva!+jP*HoVMN&rmH0`1v?W#Wxj;StbMWxDNtSSHo>ACA(su7*cRgi6Aw53zFwG32(;dJjl$auDtU<-Nabm6Wn$x
S*sO#wSc9W49jqEeZ3aq2oq2vEr6xeYWv$TiB$s%l`-+JWXhk{u3un)dTxa5&Tv?%qOT+?mxh5(EE82|gV>G{z7?+v^3lDY4&jAm1xOOqK{fJgTTz1=#
A0`U{Vk~Yf)%e<eKm*uY=BI#6Z3x?6u#MCXKI&|axlbJdZ1=UX5tAVUTlp}|&?H$;BD|A5b_j{dQ0qoLAzb2;K}SXJF~<u+vp==x3z3cx3JjI4n4;dJD
s@6^D}kb*GLdq3s9Y@w2LR=>j5yfXg@8JoC60l~MeUF!OZbG!Eeo8c!UBDBKsnH1o;n$HS<_;;jVdA9hp#&n>NT=)I2);;GeN~OOIVDe#U5ch<+Ll-`~
gt}+JKOAWVYAmaZlA>Pd6*5ZH((->bI*F#AaP>LS0vYHEsW#VkL8q(!FUNDOy&TvmH^+2Ifq;fI^|6i8>h0CTo>-wG#ujEj%k)oGb?;{z?bNe35^@4vh
Jg4UAc#@|n7Kgq<W6p}iQT(EO!i?5kex^XPcIIa-kfat8qpE~x*=@%owiuU<O#zZCwy?D5|=zQ5}7@wVGPDt{&aj{;*p6F#3}{9j7_a#ngy3}cuP%3pT
<__oVK8EixH8VJ)#Xb~@N<@L+Jm^aDSM*~4_?Oz>Oa{GO2Z@&DUh1Oy>UISqyP0AYTc4Et;z?hXt5#cQmCL9ODWpCw=0%HW<TeSQ&5GF)q!)5OIdsSe}
{dn7ph8$l*-<#-vQ~5{x|FY-zGX%z9HKkj=xo2vwT1ph-*PFOoYMa?ZV9CaT7nV~Gi;xvPHw9{3u@8X{0KpsPh&g?yaTl3q6HKq@gV25Ggblk~gk8+;L
xO6CW5OJ^g=?)3bPwP6Pvu?PMZU(t97vjCYJV85P-)tSH`+TLGp(rByihTyG+<{*$aEXaT|780{jE8-0#Rd0^|04x%(B<%ZbvxKLtsyD&&|#|sD3W--G
0UHOnTKhh<kcCq2S7YcjZ67@(*tOKc=6^<Fm#2bDCEh)nXW>Mro^>3kClYpYDo}d&Ose!^e7oPkY11y5gf<@j2b_c^ugCO8g&{EB@+iNuprZ3=|pz(5u
z?arxY^Hdcht6h~0bNucWuqCS+P&{=0nSY2Dn{;Y;mUob**I(B{@7$eIEW-rE0ORiUztIn2m#ICIw*4`hnvd+17x(@?f=M}}p<!vSBSaTgeoPff}&~d}
^mDE^r)XAC<dR@YvmD+v?3}UfDU`nOII{rYmq(H!G!7#{rd>CJjW+#^1Z>7#=a+V+k$#3ZxJ!FsZPuA?bQ#(>|xdrR50c7m($AKAWESQ#jIqJ2VoqdO)
wj63cZchzI%ZdF%C=|u<z-Y#qc#NN0wsj|UChv-LV+f4pT*~fI|8J7-#oje7))3CH$gP7F4dsUVM)`kyf)8Y97A=i9FVqziF{#KQmSwbA{+jjiIPm6G>
*I0Y%&XSNqrjDLwy&+Aw%A&9>=2vihddKCFw}j``gzm(c+|f`ESFZ0>NB2WPxA%S8S=u4G_-*i(wVXuQ(5y?wDPyLWWt%v>_I4-c42treL35rxn-mLz;
lNq*Dwe>WK)0e0amS1kC=LET3xK1c$a}!>w+O28tQy<FnEm{+=$&o)g-?PCFLvwqJZwaexlzg=I+A8`-tV{A?UX9xxWUm^%b*#gw$F{ctYF<#&|il?JQ
-%z?=w%mRW2LzU5ktlxxhqwVBurPu5l~X;-ZED5KdSQLRwJhFm_PEnt<=^EyA48JNLQn_wzws=qRe1#Dh6n9kDcdDZ#ny_howGzW}GvCL!oZsV`jkmc{
k&$Sv@SN;4jKhkj_bbgfL4yhjdfI0Ed{4srMS%;P%Z6^9+N>Au&EsfT8wE?{9`EJ3DaTj$P=zJk*kK3qBga&JKH{lQ8kDp)Mv|D$VSxsk6$T93?!taVd
DSM}(VU2B0bjx~E*W9U>D(2kPC+p}f2KZjTx<M3ou?WbJhX>kYTLV)p4oe4kaWq@(V}T$=wr#ESlb?QMn~m^T{x9}kv}9|>z{<=UT3W;g#fojKd{{rGy
Vg6UEkc(8lbt~?IDBKRxiNRu(++i*3yA}3m9C8nk|32~L?%loeCzxZPHZ8;Me1Hd9~qR%>*&{fNPbNJNB@Y$7JJ-3@11xn_N4I|0<yyx20sbbR#|nfTw
=3=jSt>5|9DE|OoQ?SJthv+$<QK(ujL0;M~0<Ek8Pd{6wT|55;|BX(3g|DXyqYe;MfM8ljdnCa>{zcL?Ad@fy}14w7I0_=XHWh=k%gCr06`L&W_*ZDM>
Ib!X3?d-czYgui--X^JbVf?peM&)!N{UpW>8odR)>vv<s<e-`||NR3+R+M@#V1u-hJrf!BC)?-&G{k-JPB1NKzx%|S{DKG7LH1wM;ioZ!5n0+46>9u(T
RG;we~AL6ZHOkc#1Y#Nt(?eQJ+PdL)xQwP`7w3;u?xIqKTT}w*A^Py;IPB=fUf<AFUk6fq|9hz81npo9zNdcBE22ixE_Jkfk^})VzkapxE<%bL`?NX4%
AzQZnX4-rd1J)HlM*MQ4yG=2I0W~Bz)u_J3)-0_r<h@z~LQuqWq6{@h@;jg9Evu4E81)K0Y{}9EQ6-)Of!Lff3fV$>))Y8y4y?>edwzo}Kw(oVP$PSmQ
E;4Fsi?Or6X3$g;9^9CAVg2FriFZ(QN$cW2z(Ub7Rkxg;IV6c{{^4$k_V;jVI59PXy8U%HwhA&__1_VfDgqPSab!b)*EIV*(E+FZRAS%6t52-QVM0b&2
&3X)_mMC&>C1KI^Y)xW4%@eva3}mGIob?viPNCXrHs%oLSVdBjIC$1EBTG9*iOC08~yIol`fv7N9FN3;eOQKsw=Bu4;y?phDgtv#kVk7DI|TFgP>a&`s
!}vvWDeRdR?~Z9odsZn2AnuhgWU_MAyQctKe01(#tu6rLkwx9ntmKJC!)ZqLxp(Hrb`-H|G&;&pgtpl<it^N`SAEL+T*Cv108_+u0{s0s=G$yj%aGl>^
w6E>f8AO-q`h_(pWK@Pcza|mWdDESl<rtIobA`rF-z}`tlRPUX%?HzinhGN;Q!HOX$mP9b5f*j8<3d+A^?Y!J>7dz82uE+DN7*(PBF(93dwcE2Tw=$7>
=GcH~{2T}vs_G(K%`yN-g`hZziI~(9c6QxCq*5^FHwRuN=B!I^lG>yF6GF8;W;=bk$|nt9$!w3|<$}lnz0qgzENhP@PH!-9kOiFuRxxO*zZ_>32|<QE#
N`N^5RdJQbe1M1U{(p^FIU%NP!53|Bhzic)*O}&u~CF+ivyR+pC?Nqnh|83k>QMo2*HGUM(%?MYD7RBy%CRPALXb9OKn9*lhhnyKRvUjQ;q*(C&PT&?@
tT+&~0a1@NADd6Up5LNYU7tgSM?KQySYEv`}{m24&M{PY(Myd#dk9($OZFngHQqITx}{086CCyCoXX^YsjxK~BGi*>k>2M)(-BozA#v-KYvo&}ZN<{~v
pA+VnVboeTbzH}pv!v>FSs`o@hI>>vpc010q&Omtue0T2MOC5X5m<W<YnVo!LHxA7|5<FGB+z8*=Id>!E*F!LW~x~ip5{tE+=Z*8sWs_J%ES1a5d66+<
9dGeem&z6b9MBOdwh-UklaM}?KKZXM2#H<`RoGw|RM1fGxhE(J-w08YkXc8dXOw7@9by9tNFTr^=1bzF=j&@-O3AAsdBdfK>+90!vv<BQ`5EumYEIp^@
hd7tQ+x07j_LUG}X-1q-P2M9w@J>WuS@f9D9aKEC0yoKPwq|;GOQINWYEW#SU`5&stmA3pDlpcM;+X0~J0=Fu+SD-)h)wQJ*DQJVi5z5ErU`Me$j~xAb
LKoj1Se|Xy~MtO!kN4igA*0zU|=@FZV&K@9CdiPCula%7!sBjsWoB!WK5RKaj8~$WmtcRWJ!mL{bJohK!qVgSLQUi%DX{VZM%e`pn!F?!B;e?Ap^Z&_N
{i3tGz+j+VnKH*S-c@%nUK{^`aeUIT<rGXVyU-wb^(f=u^mnd#4ifBf5Wivh)EDZE<dQm_tThCs2giXeF4HW8nM!7FufbVhYcLei6<jxEQmwg}&Tm5s!
Be$?s%Ycl}o`Y%p@oBAYzJ2B^b`om$Q`4$P+HftoGUP=>YTHsg*&KBi%N=TNJ`AS?{RM6fy=-TfGnWg-rnzB?z3SNDX(k_i~|qbbQur%Q;3oyerA7=;i
Os<uEfROd(;)KRb|vka$2IM`%IZi?Vo1=WXR$<2#P{f34uD2tpKEWF+XL%Q!>T%bvxU0c=>R=YE4NFz&~FMqU?W0ou=pnQYyHeV4*84p@50a3tF1de9$
nq4b(W}=(p#DzfFo@j{2H!qCi&*~O&Y#V-HSA@z?Dna4UNm+FaDR3KZR5cM+2+z}({_I@A1{ITV4=Bz!JC%jGlO-d<n$)ux%+7(p^r6Y^rIYV>5M3V|h
b-J3+$clQ&1PZcLMu}A;z~%&juyNrpc|zk;d2wLCNp)t8DO1jVcQ)@v?KB{@JoGqs^M6MGaGe$B7u$vE}Z!=WgA2@ooWNN&vjVW@+r+6{lQ{($;8^vhe
UW`Qh>iek5K_SF2ZAddCzF=Wk-FIa2>{-BzjPmGZrorr>CI3O%KrGTrQJzJCGkD12LA(R^Jo>Hpb{pXDoI~vg~M8RU%i14IRc~)low?VN{w9@P)ZwU$%
ClJ=e30U7PTbQ0c}7T}web#hkPvSB2d~(j~Nt%`rn+Z*sFJNhTU-urnc{1_5QzB}D4`lcdgJ6!FfGq<5&woUzk{OJ>x%BlN-CMxvP)a9`;#44DpQ(U~9
f>vLV1-H>ggIgTtk9cKJU<1o`6`Gby?w_Y9fF~g`_wckUv8^JIZY<A*FtW_FU6(K)B+f|31&c&wQfQ1eRaMg0HOZx-N1Qm3Y54qDJxH4VMm2lK0x^)jy
2t-DJNvagKQ9EWhXf>afisI~#AML~$+gdc)1oWB6A4YLTU6w6VJxrzZ*7IjGcAFg-<2<f)KE$bAkJ1kJN!rmpPCMEsX-7q)(&FHmsuFkDB<CsGpBOwm?
GFu0hdM+-FvSzyv<&5Lux)JCvvnZCZs4h1Kk;aRPUJZv^fWd4A-GnL^dX~nKYN8W(^nrmdgYd%ojCKKxUfbMHw#6+{^A@joWuP6zc~N2-=9PFaXY)5Xn
^sHn8@CLqQOU^|I~>YZ$!Q~J^t&)_dmOSyzc%_-G8q9PZidDBz!)^_&<~WWdNJp#;p@G4S&}C<LkcPdWX0SE+@_)XYH6Y?>}+oW%~7k6Ix#ByBM^SjJ}
*W<3l-VQSU!-=6b?Ray@aT+_{U*`%j!{O{lZ1%ZW3MjW*}-gHN3KX#D+0zrX4E{Ro9Mo`92J+s=E9ua<blE9b)+EbDrCU${c%=N8!347fBZ;0Bj73UPZ
bD0I0S@-d67%q?VYEjpZu9KSW9<ufO8kP&3=aJR0|oKk##(_^~1F*^PJ!LYO3%}tZ66j6wMB;!v!y*0NYt=$){=rghf&YGKuawTSK9*O$MtjM^(e>Dh7
))J`BnkP!!%+I+KeYU_>m`v|a9H@sG2euFqrL)+UQC^-3hUu^E`TdCq7x~SL{NhFa@+$w+{3Ci011_v+kt?^snzQ@E*_8aEu%F;#UhuIl_$;pYfXDdwS
A4()ANPWfaK-28!i4AI|J3~{G&_PFT3uc&obdx^t%Cj2&t*mJ(19JfaBR+*x-Qpy0e)W?v-0LJUlf=PR%miaV1Id-aCQN;_w%RwM8`wp5a!8-3r#`gH0
S5}3B5ho<(8b&^Q<umOgo+WnuK?(#4};Pzb~Arr(OXWnl&?*{4Ug{x{-&x%!>D~=D8Ktq$)cxr{<t*T<**nZopUfulC_sbSdx)w%C|{$vL!u*5?Jk)W!
a3{CmM&np2Pi7p8Vl!z~8<nG<2^v%dl6`LwacDlkjFgmdB<{aYSf5K!677Pq`+a1(GmJzY5C&nFOIH{v{<;>I|B>ier_Ud{9p{l-)MV3hmg%x29sHRBk
2O+C%ubM^nJ2Aie62kJU16G)TDo?GhJ+BBNk5qW`qJk|fX_VLtm^11f$bm31MO~HB|If%5Sd6&mjhy_t}D(V;5&&%xNDfz2Cw=;cXIEdmxYYEPiH;x&!
Grtz&++w(-mw_4hGa?l>+j0lv@!B(kAdJ1~^}bdJ$cP^%*|Lk#B}Z*!(hRf7sh-EjWzPv4S_9pDYkB;98>4(^9TU@cs1q{vs#PagYg-2Sl#Ob>Z-*IA4
wh<ei2W9s>BmCl(_G)1o?*7ObefeMA0jK>wC!zj|LU|0e_(~d3?fupwC9l>Sep3+RcUdGSTLti88A6(!KPB9jutv2Ro`?Ju=fmarN-Razz7gbjj=x!qD
#KsUixcLD)RaqSp2MKr=V*?l@<_}kNKUrs-NcXI(``B)Tn!F%;$$jZ_SH;zAyX`<%4Vng0@EFOe%bSc_ImO`-H#65RCK1AVbPK)MUv^M*%iHpE%J*>YO
qb#6dmIuNZnV)29ZfoYz}$!QZ}(ALVTVR0|7gsU$0dJMBmtT<}j-!5sb7z<8Xw@b_IRv86PyA#Q5sJVo$({~Dc+rn%<?G?nW%9(dC`0Z^oveeuBSlK+q
X%m~JF8mResjwoV+?>X8uIWt<hvwQ!{t$5DBkzIjES;%pmWP+2)MpGx1{e44mvalNc0~F_?l9&8~7f**7F#JKcMfTJ1U$|LGCU=<khytBrpFe?^Gp#;L
Xa!_k&!59B41!1yYbj<Wi{qJ<1Kc^6+Uj_J;E%;h?})V>q{`9WaU3fO2G|!iXV0`?h4RUqEX_46>z*Xe4;(+pd}D@)VcD{gEeZZ*g*Debjodk28hCC2-
ihmX>gMv`?Q>;u$eS_Qn7oZ#wxp`d-@ov=JOJ-_McxGc`2DTx*Cq}cr~ce^<Ek1-H9>W4`c$*~CU1?`{9ybit1iu>s%XonYkH8knYTXo;7fn}?)U%t-S
2<(-S7YRhrj)$AAjfT7q){gsGRKXp5`4WD*rO%FMO`ZuN~31KKJhTzxdM~$J@_z`rPHoSa%4(=YD?day-=IO)n^$Lvh(}Lnm*2F3k&&Uzxgc{Z4qO>Sm
<$?!Wx;gJ1pf!{7fO4}bf+@BZ_z-TmL+|Mwq#?ZK~o{k`A(tMSTvzxONSmAi+3|4VoM-T39<pMK}TKmW!5_r+g&_xpc7a&`OqlVARqAOFQKUOL>U{NTS
o_{!JE#t**uqp{^U#;$1Z+R}HLz`sy)gK)&<u5r>s9^H-X+(nh+AA-EOE5f_}?K`e$;>XwOyF3{CU7B@H)&})mSQW>|M8?aPnSFai>n-H^gf(`m;GOYi
R5VSHkHbIw&NttO;K=cVum17n%0K_wgTMRQ!{7QJPs`TdJ^a>p?)ba0)7bVR$PfPU!5@BU#O2{vzWDABzkQ=O-g@xOzkcxLUwiQ7@7|#>|L;Hg@?|ElF
7V#=?jHWZS04V#H{bh%UwrtDuUrTD<+1xue(BHN``hvBHy(cVs}KJ6FW&vZAHVmFFFpLt|M}q0|8gAe!56>&??3v=4KdO2;%6rKZj|OKEQpKj31DxJ({
iY<H;#dmU-08^TJ-aG!G%T?i~x?@UG5y3yU#zxViq{vh~{{;XvhEOcV%0ZMIF3#=Zr*}!*RTsIaL%?chxv`KlcRU%TVt$;NV@9{szv2Z~pcu=BO19|K?
Br{YSs|l(LKnz4yc4eGKQr-}%2r*naZ6qxyVtY<oB2_O($5FBeAb<Nxg+ZU9)1B)UlFq(Odn9q;FVT3s$J{6lx}M<sF3<2V=1zZ>U&l&pS)##?viQ3s!
H_HY02K6#4poy))D*!|suKmWZOLr<9ey+?Nc_NCS5o&He&SLEmJ9(?Z~-uvM<M}4`$Fm}1|-`@e}d3-fRF>*cX<<H+epWxH8>10*l_~)l|yFFes`w62L
qx<r&Um1O(-4A~KH-7S^Z(hvsfB)LQ|LFIB{I9?JlP`VkV#z$GZ!TRP>GPLII~^O3%^n-_sJAy|{>mdc?im_~zQBF?^O0VTYSa`}{a?n5W1}na%TzrP;
H^7w7%lmteusRVDJS<Ye_ZC}u>wDq&8fZd`#9u#fAbd)zWKce-~9S0)`<HPr}FFHc=+`{dhq9eKi>NB7r*x4o8KDkX5@0bJ9?VC|9bcEcmDG7#~1Fh>h
9mZclZB(`IoYyuHo_D+npzxRUe{p0-SLks>dGW`p2ciMdF*@zkPRUJO+cC=XnH0k@<HQ2mG9Y##>L#7I4Zk@W(NcyAk6%^zN}xKmN{l9(?cbE^g-k`Q?
$$=h5-Q|GA4PeE;i@ulhHJkt=TK-RRct?n&OvAgHQ~me<eFc<U}7J;km66ILGS+B;bgUN9a_@O>`-u>y^X@>qu+{==V)3Na!*s?ozQ|HivN{F{rTA1(V
AzkB)Lx4!eZ<&9N6&(0SQf6@I%4*$aZbF^l}+&KsSMR|hrRko{lySTbXEkJO+ex0T#qTGV+BS9{~>B{6yoRN*u)sA34F@w>9|M+_s1O4VNJ^ZcjUYz)M
t{4CI+qbwi{{7>B`rhb{Zz9}te*y7cg17Ic%>`xW?r|b;mmSjQFnkep^r}@}U)21nSY!M5#ixreeKtH@ZSN+<yFd8W<G?U#*AtC>5)ChqT(~>7S#v0}!
_B>1mG?6AC8S=47<)e_Cf;W??~HEfChKE2{q7I`=;HEz`0b~i$xRnV*hWS!R(uI~U;5|wzVY1$fACiqweK%F|46rf!TaCtMn^LuJklLo{`fC{aSV+&Uv
t<0v?v#Ma*y^?e)1wn-X7f%<njJ9iP6P*zJ2v3qweJX73AkJQH)ynUoNEU;3;P`CKiwJc#P&1lUrJG%Y}aYufO@=_y3OzD&P9f4Va6@T<7M;|McB4fZt
T-;+L-3(dbq#Eq~`PZ+}1d(l;M`<A)c&FwW%TgyJT69XwX^$K$_s)tS7wd7ujv*I+mLrVn;I$3x!MmmzK;`uX1U8qzMpT{6t`JJ%fXD&UxUJU1VD`1L=
%MUtB#jn4LQ;&Yw6$4Sp<GUM$3_)CBN;Cp}n;2VGR@DIOzX?SmIUmZcZA#|U|Tt<I3k#Pg>ViZrN<=zip<hWYO-8K2Sw!MWD=Z4NT?Yp!Z6WM!{yO;Nx
qaUv6`7a=Ep`-lBTiEq;a{a`wpTzZ(yna&GPx|`FTt89d_Rp<1dg+c{yQ9~R=(Qty?SfvrptmmAwGno0gk2k9*GAa25q4`dx!#^!Z%?j+Pp*w7*G7{^j
jn@FZiD03F8H+zer=3j8{@ae#PtSwrA1zElh@ni?KXL%Mc!yp*9O$>7JV<=RmjV#!Kn_;bxAa?4V=-l#6k5=*yi44@o>|biyOGw#YNly_Rk)C`(G}u|6
hN1bgU2l=kMG!V6=$aN@Z;D-k<#4rORLb*~5SQt;=d+3^t={`~DXn{Q0kp@$JE{f9)CpzddFmHx;-j&>wvF;cx$7ymARhW3KUd;ZQxw`Y*PVwDlzm9+T
9Ib8zmeLlif6b&<6fW^dWX#YD!0WORf6Aq<0RG>f0VW-p@|wRLdKK+4SVt|TtQzkOYBeL5sBtHS@7MZb{znUMYH^dGb6BgLN$$q)I*E%_mTiR5k&9r7`
a8dHVWC-kGJeD~nHzj0e3zV|nOGq(B3pZwrs7Whf7a0`~#?Ts;71XsJS)59fgzDXX8slz*Cs+65SNx>if!57Dv`iaP%IUgkYB{RCDfKTuKyk7Cggz*!b
_ltDTnfz-;b(4S0Gmh7l!#hR$8pR(c{kC^7%6oTNmgVK!*GHS5zibr#+{X;TMdFKK&l%~ulpV#r?C`uf1jg0&u{ijjzpXv){@1(ywL$Qlp?(^J%j*A~+
y3D@&O4WWuMddl%*lhVeElbX_@|c`@YO%QtQQ{bb-V^lE|NalDSf_nG;NhX@(!MpWuJg<+|SYdy8RLYzyH;bJKeh<;&5BYJLPqq{DwmQBWB(o^~W`A{B
h6uNb<RH|DK0W83I9He#`)j6klC_XOzBkJ_!WIX7?L=%Rse1W|=P}pDQ$oo$JPx-v)19@c;I2-}`SLv)~t!pMJr!z)8=qW8R+-{`7<3Wry<f|MtDN?!J
J&b%%c3;s1Tqe}>>dUMCvJ&juKE5jJJk)*p8ca8LHr55PECKlkXl=f@`gjp(Zh|0Wg%pUjfzWy_&Yaw+iXSO&a!32=0p>d=3Jy6}zrr<h}h_x|Yr{K>c
e>GIs<AAjpLfN<FdZN28!>iYEID(jP{sLyJ~C$tzEr(>iaRIhV2^mvTtEr;HO?LXSFd0kfjct_}s+Iv>r{V&%ibMN$b@W@C0`A2-cG2?#`OYidpP8GGs
>m$;j_hKiH0{`{z7rr%e_|_u^uL1H>Wp;aV|M2U7deNYN`TBeR@^`O8aX@kRSmvj<6`$cLcDms19*$c;t>2s(-8Q*iml54>p?ykB=$@N5ZZ}U*d1J<M&
%zgenyWW#F(1s>2bxV0hVQuNcdpg0uM4jciA(9#_x|o?IUh3;&ZBA-^r94_JeMMtvE_db`R<ddYo*DlEt<ovgzuA&sJCU+Pk#5$FE;RlZ(XbGzV`6Tzy
0Gc{_1#ryfR+Dm2`gGyD%Tj)6YL$qXov*WpF9Bt>dE2{QHupx9-N=^HKHF`<vYNKEDAU^P)uI4SSgvvG##}=JH#BtCC)S6!5zDyPvq@XSTba@`xWZQ11
&(*A@Rwo9-{VL006^Js6>Lsh#?SvX!eXzDCin&wH-|y&r{V)0Q_N^rQOC*CA{6oF(g{>hOD~{93)krJng|ydOK+%kL^)hm*b3Nj^Q`wKCWr-R7-?^4?{
-!Bal>&4#EOpPz!bbYtY>4MuOuh4io4d-R_<j!(*Q^q-*5=s*4LqW?5xuph6J_=L7l#}x2&?w(%AKX2polT9h#x6FUGkmNPxRX?3gKF!55DdiggqyH%!
KJMVqKTrDpS-~GIP2L&x<DE;}*BBqJ%dIDy+fVEKrO&tj<-sq1^TDtF)#Z^Q@)`ojBT=8(UcdfMs=m6_@%!~Rrr?4V@}}Uq*UmQv&J(-&)IpO~Zw{8Md
Kn~_69*4XGZMK!A@UX8jIjg6Y@W1dD1oXBQh_DsyKXp0QogOAg#%Z_wuYp9esUQ|B*Rs_RjBSvFL&$n4nQdkle*zB$0kl_ts1EpTayDXI<Oae>)B&BXT
$;?!bv1~LaH}LU^Y=`iu+1DTWew&vz)X<Q;A<mB9|XYJxC8QW=w*^a)KW^-Gte#vstjYin-7!UmDf9-8L^gjT-xagR_6?JsIP-Fe{wv_a1#aa1jS1aRv
<-1S`LQeeR{N0B~t|Ue}<)1O}g=gx@4pZk%`Lr44UlUxd-@I6WWBjHV#GSf$E=Q|j(4`|%9H03^Z^r0c53ESLlm_Zke6<#E$tF2?I-T0;O9DH$0Svju5
E<UpRn<qoQi-b5vHqa0`)cC*zHQoD*sU=prv(ml(l(RcaYB!*Quf6>XS&mQ#)reF&BWk<MBxD#^|McTXrl+dNiirILut1A2H37If1Gc&sLrcElVgK{YE
G*7HF_{1LObzw@hN>`^X8Y*hI>;_{aX`LvyB<w>cO3_XMP(Q-^O@8W_`1j3Qh)-~eA_ykL5c-woEn;O)l%ZKuK^6^4>#*zM4s2<QV!SM1;WSC7k>!cR0
10MtTtbi`7(-7;6QU_p9A+Vsp|Ht7BoKo{Yk@2)uY({EyH2(+6_#AnC=Klr#)amK-I++{7-5{Z09)C$1Mgn+I`+vk^CGCoRMpSPJmn+|t=-;C&!&-JT<
jYMi(vss%wl>l5rL+TS%J!U(05o+@Scr?+6xo_yC3Mo+K5LpAxblW=aFRaN?5O33|bVB&m>G|g!^_#a?oMa!Uu}DYBe~n7bh-Ylu^geyVG=T@3wwNSA5
vgy;RBY##8h`Q+bx=cMA&9CrM=*2)!e6m?JO#Ng(JPlxjaPoif4^doF3vCci`c^KP+%c_}A2kqhaBo<js>nC>8VeFd~e+d8lfTYgaazPTVQ=!9;DC8fY
wM<kKGl7n@Kz33F@XXmPNco&C?6c-q?4~?OrwzSbJtd~p-$6djK&H{Ap>Og>SyelWcZoBP}{cd3Q3wTsIs9e@rCOVA87|fi)bkCAIyf|hkPGe9DV_^fi
3x7dbP>{ND+0#SQ!3ZC(hfUw=u)i<Y34Nl^F4Ksc8mahgW-y!6!pw_#BYv<T#4G5+3*MCSLfdpa%)vq;pfCpa%P-)M^yT`r=XvU)8o|O24gTyx=eYpci
DGmHb})C7F!w_CgQY;<Hyu3gO<F1DjxL0*ShaQ7ZP}3vr%jPSr671W1q{Da6{KP+s4`{UFf0Q@CR90U(WsYu&^W|4)T@g2HqCk7ZC$IQ<I5`r1$qJC=w
w*lX&@T`)+Un`mM!3AH>uZ_Xq<Mz3WltliM>jj(t@#KvJ=-wGm}p`%#zu;as2Sp@dDW2dR15HIi$;YA<6_8>O3;vm%lKAC<agM92-s;Zx8UjoFuCbZ;f
dt4ouU+B<l&0T^?HtrZUdZ&jmH<&|SHrqkf_Tc(7KGc{Ib?WiT8j%cVVKKU59@aKx~oYRn<{Xc`oG+IXR<SaO(@M<R|{T0w%`(ASd4T6=GLT$*DJK@&u
ja6H#~a0S5wq_m5P%h<37hKAY3FV7)9;AnDRxBT8JBUFG+3Ax^fG+Y=HEuRG^H)y8ter|LqUhWwc+M6DN?H#M`5Z_Ql%557O)`a$a8nhiVjQvtpMXV*&
A!VZ1d3tUOSc}DF9&SidfI#HMRK8f&9R!ooq*=Sn6qZDK)5pY-7?{IR+$`HIwlzRIS&(j=b{`_@$Dq;KX1l^GrsO*{rn!k=P`r@&>y=K8KppfU%?~o;!
er`i)4Hnm9b(nIlT8n^9n6qC=1*{$uHY_&H=8O_)*Ws%I^2*=fWhLaCUl}zYV{+&sAFvm8Uzi;R%IrAN4n_=K6GcQ@Y#Zp7zAGQrvtzPe9V6e$~T;99z
X_B4ro?w%Q=8g8nM+XG9Tl#6zCHh*43bciWN`W>y}m6><AZ#OU%Z!rp{ZmHwz3HXS^OjtnEAd)#G$th9a(SE^)fmFrJd5;%xHj5XB4c5~qVS>BALYBBQ
gYASkQCmg*)14IS)eN$W3((;t8iWX4A<I-6r;Wx|jV=%Wfc=y00H7!V;19*h%i=|xRiaIvfX0O#|dgYym1E6bsp!|`BHP+`niS`giYL-W;O7<7&vXKmB
yDJ;cjbPU-+pD^(RrpVoXLK+OGz$WAj%?dtER?$gCmvq8l5EM^#>~`8Qejw=b!WtuM3MjJE;4>k>(t68Ki-nqXOw$LPR(KyKvZ_vSqMGG$GSFtV!X%!y
#>fhz2tl25bpvk^*O^<8*;#bHbk?h5nr}O>nOD0VK*z|s*e`3>+Utx3Ghoe!v$Lgigypqd;k099m4iiL;2}>5kfQ=f%TAZbst3$Q!RbJUY0ZO$1HV2~F
t@{IJYx%)F`Vgo9nNr{eTggofZ2ny?Rresj-tpzp|$}cqvjo&@5%iPij3*22fF=gTBGElXewH^2bHs9H|Q{uqr^Eq(+U`$P(z-1>EJ?ari4dJz=W=+Eu
uBOVj;q?7}ZV}%5lXUa$QB@%{J~JtKcxEL$py1L|04&bdp+71ScE>>{VibfjSFFlZ>`LrFJFT%h8l(&jp+LyAv*%g1g|St}`<Q_GRe2@U;i`XYyatg%=
<6|4hRt$N7Kcc8^Z@e_ah<>1_zF(DW4mdghG<PqFzQ8T^B2{)a{Xp!s>;TNOCIQFp1Nn?~Mw`hM>Tygq@86~UU~9BB@wO|VeF03yqPHl;!+R#T3>xR4o
Vr2;`sgyUw*f~0{-u{Fid=zT`-GkTxV`;6Xa^xiBzXfIW5^jvyGx@k%FGyHz0=&A32>%<UGm)jT6n=oW%T;CcY1^m1VC%Mbd83F@`=(G9wjNY51_w26O
GjA(FQRKSC^qkj~&=ks>>X|;$(iwLRZVQ9ZbVO=qPmkmlz>p6la6qJtR=U+W=4OOgo7r~BBOJ3VDh?e;9PIs8NyR)}_569RGNw2I5v}NXt#Yj_9?Vs+R
L52Ca<O33BszeGhzeSc579lni1QH@Vi!ov@{AyZ<#IO_<w+Hx-1KOzz<z()iCk<62_Ma)k-tWW5ZMlTpAEPb4{Utbda}mH1c#nCm?;VP%pwy!={Q;2Ou
!yqPg4<8>pjnG4y>u`mZZ&F6&JWh#8PwNPgbI8T2c)|)Y$;OJa1~TcMr3B{#-uwl!7y3p6l8rSXy=EN!?Hg9Jyj+upv{)mPin<**S};;Bb+5nxstxyXu
w!t2Rz)d4D?Wxx%V5voOjN!jr?)<qqi?2O$?LsT}L)HD8w6#@uDO=Sf)Msa%HIhueIpIf_ag!;JG$3PMSXK7bhZN-w2T-s2np%&>cBkb!?bj`(S@(Xa<
xwSdPmQOXbYknr2g3(Y;ckJ1<5XOLbmFd#QW&Wd#$*e7+G%BMBL@a)uCn^See(=$ja3~pGGp{e5NN}RSJB3LjiD`1BErdGV^d3KZc09OZE-YL<Huk!g4
cvGS9l);!%+z40(>@%*2vOVV(Y*3E)ov!jufZMRxa<T<si{+`rgpc&^C>&~+G4yJ|8f+p1X9o-S`eM0855kIBr{WS|7LOUi!JJ?9r9{~kOx5iG%ye?36
$d+%oHj={W^Ef~&AFB}8X7jofES+>3*P!j%&(wmFv?&{cnSy4a?Vw>(@mdMt$-VrKKe3nrA1CFR=(oy`749Yg(j3Kv1sW^U_HY|{I2}LQ?db}tIut2Cb
bod!%=*%&q91gU_w@AKwW}PlLdIBcjd29CK)2&1Z{B101aSW;;ATH`BTWYGm!msrAhUo>Nsh?i|*}B1{;dSZFy-F%Q;1J!nP;4hQt@<3XTR%+LQ?kEzW
=k31^M^SDE;NL$+taAZuE$6;4nG4jYQd^u4S}`Q#jwEEbOXZiOD8r8VGZH~z9jMQlC~8iCUgPBl0BY-TGr{K9ZBXFX=r3VhHEu5sCWe=x1E*x+GH2ux2
s3EFhBpBbD>lPs|NWi-lHZl_S^9gpTpMo{|ZU-;Rm_iQHADiLCx%B?hznr_evw!GOwIX9gOo*9-|;7u3Fq-0NsE|`vsp%qQWO~|=3z6E;*S=cv!K)3YD
^t*Vasa%N&T<sve*<Ad=3_ZzH$m)<K$QP4StpJcn_x_IyWP2tIs=|>47MT8VHQE~y*h_ATOpZp$aZ)O93wp~b5`B@ENknBO(=cZh8v)Gr>xHJec#LxLj
02`A6%;Mcg4KenRVD?=lyndw?-nsfX%iEK`=v3UurO@-nWY6ceNlK+^!c=zPC&=FMyl56Qexv=p8%z;Fi&2l@Sa;uXBlYp;o!}$^BWGFXE38L(%93gns
7dmM&>TzB3lk%dIuZ2IRSxYbecHV4&2QjXggZ>L<-Eu`NqP+Kw9chPp|l4G2McdQSNNH;$Z;m+F^e4f3rD1`k%lKN#H_3HO3D#=-DfNu{}%?wN(q43yv
}l++{LFZu4uo)0MgHn`N!8f=J@nbcLJzm0qh&8*VqMtEst1u9i0ikKX2^*yS60J{qRV^QY5jzXxx6|GE+1%csWBFbJ)Pv}<vOhivX&mxP|Z2woy)1A-i
+woF&%J-vjP85Zex?4HfZTm-vqDkEYm@)EE2o!^m6o*;Zh>H=qpwQFwF)<`9pYDt(ppAn;~Ws)8p(sIrDP9m7ryjyvq#DI>^94P=NO__<xj^jA~Ks6}X
krTn29g@W0*8oq=EsBWt{7h>RoUK^__-)tLQZS7hE@d~NIbx0vv~F@L?-z3bHljBZ#e;z^_{l_En1?Rny;)M|C1)gTYA(H*Y0r+hZLytztUxtpy|vgV{
E}0rgk=^h2c_97f9}j1Zv2V$R^M~VnMw>muwp&KqDtU)%hBG()Ma7MPd$x~*@7d3AWfQDhWDd?$(S8(MkGELr#8yvJhm&=X0`7}dV#cC^XJ)NGWzQcI>
sA!ls8dF{>(5+5iwcR9mi~&DF}9wRZpkQD&}~jTbcX)IzxWyO)klR8T`t(mfZj+swXRZKjdaq>X=K7l<b)zfRJ}2+%?l!Rz1~Th!)S_<ru$9J`rHKlU*
)?Pb9E6vW!Su9T=?3g|;~Z`7xDPn+RDU=T;!DJ*SorixbRc#wj(L<<ZcjY;E{lO(KbTNV%AzRdT*%d-(u^owl3V@?4W*{z4C2=+zf`{*|72p*PYed!L^
%Q(#IWo!KI`?|n`JGsi5B6R(!(WEt{WmG+<}t+^-`ioNF|Rxp7^IHNo;L#x~j1>DU(=IH5=aD8k!rVhcPJzZ^RhWD9GWV!@Y(@I_q0A|ph2TMfZkXa&}
eg0(XgVA@JgC^3rBCx=vTvOfXhje~!XED2CstC9?S8IyE;{+S8rnuQIup*T-uAFcOX?6r6oa+J|<iwJvrz~ft^-yc`(XnNmG&^bCcCq9THJcrM4pZy^l
+}5t6?t{`Ih!p9(>OAY0Gp~oaSKltfYax5L?Vc!=i>%W%~|4V+B~(V9an)}Z+hB9N2WN$kK><K{WyO|1yM3gTysp2pyqtBmc&`TFI9fO6R56tj8GJowz
B3BOxSlF+iyIvSJg3oh<It*-ei?d^IWIc4GT43yP7q$j9NU$6=fKj(&2bU<d#|#bO-68xvPvZpDDeS&rAJLGD8%|+Eh6mLso-S$lM=yc`d=31Yl%;EC6
55J5QP%$9R6wWX?3-_k{a7x%zbj{uRmy=fixS)UyJ&V1Bk&qUy923}|jxqnao+4l8QvtyW4(R*X^4M+8lnFp#ZrB&)@~nZk$jan(=>VCm8I%Chfnl#_v
GW>gYQS7NZP$a+~bE~~LGuMm60R72J~8__4Vz-SQggfZ+M4ZsW>A|Eqagy*Y%uS1$MsTf;b0CanH*$z{xIzDZ;@B!{X)iJFp5fy|)tGqtM6xYGpatjDi
Z(BIZD%VyTgR-ClSPWusRh@A@g%U`{WW|KZHHpx?E>99>CrrxJs^^43XR2m<{i3d4{v`e-<yS8(#qu%SN8JfQPdxY4O0n1}bmk2IbaolcOU*tCj}rrpT
|IG9G|=E_8{k8qb(F=-=aOg;MGkfNjC2dFaWoQ^LkAjs)4Npp**iB9F`+jIy+Kqi*g%^XiTms$%XPAzh$QOt6wMTQFk7;T-}Pe}s>_>2$iv;tK9We*4;
7R#2%a}9Yu!ymRkhNUVMHIktnFoWF=RM$g3t_&IEY_<Ve)b;lX3&>g7X-P-ml4AjZYQcQTBcrMa57}Va65X?wlXVfq}jD;CJUqXTTsI2)u!U9lXnPd*y
RFE3$IgZV45ts1AceeM+)Odxp!zZIkVaga#-jr=(y9RoxBN%%U6Co^4*eG@(0$hoi5Yh>Ff!K<Xy%Djlu*n_)!?l@3$bl;59I9<t!Lj40Q!JE=P#n!+H
^pgY4<KUX-1&Ib!>mPO+c{KzN`4%m9D7mWGxN&k=NIN_0j8w5d!k_h=qI=<6Se&OwpY|8mi#T+?R-FCzBgs~@a1=j4+QI3LI>8%RSicn_Hrh*z1Bna1g
lI$Xw4o~_<?x?d0AqBgh<(fiwSnv2#%BuVg93Q%!m1YU!(i?(Z5_s#j9n%|J#B9!V3v(6C6@H766*T7f93$j|-(eHU+{sN<A+R5><<yY`T7Y<@nM>s~F
S~(Rw8j>k0suo>USXtq-U?8~PU%W<jlDs(TRcAunIFJQ5Cq-?-BSs)WUPJYC!5xQWz3_;gmA9EsHo!ElB)eOu47e&;RGgzx!TXiwK0&C@&p@;B0R#CLM
!drW;sM?XAV!I8q9T2w_;nmTDS;I##3u(S1C3y6S4!Fx^-RSoXpfYaMzs<>*VP~ueKKH(%5DS1zr%%f!e`QjWvD9!oJ<&npR9Gftg0f4)!w_>ky~6vt2
4gGnU=;j=A-)(qh;+5%;|8)&|;m!K8DTN`%WbG@LimUa;9E2oZmSAkqtK%7_mr3xAcmx|fwXh7*jz0~ANFkbJsy`~%Az^`dO*YNg>7v($-6u~`EasCs9
)RV8=_IEkzlm}?5JUQjxPzHdr5d?Yyde#VQ!G1fTGgXU;=P8T&o&$|)QO~w@rz%Xc_;Z<oLJ9{@V#ep=mRZF!IjN_`GJDW-!eUb|8)ud6yjtG5`PU0k(
!pHOaSRYI3EWnH~9OB$ftd7LuhQR5-IKvYYvxksDScE;ED|&D8CI=K&EYF8n);BP~)=-OQ<I0fTkW|Gr&G~4cgswyTxE}L*%2wCr316cWV=mHN&nGA5g
;jd5GNs5zoKiZ#C&9R&rx3#NUcFRu%nU47@lKNg#$mw_9dX_m$l3sFJxduD1_F>}mqJJiN^mBKG<Kj2Y^E&21su`{Ok?ewjZPS+u?)@QWWyVkF_|4O4-
rTQf|WUZYWS9dEBe**B%75~7Ta&b3Q`ukJnKoNHo&Q&o9;lJb}*S{hCkI9%!LbBOIfK5&<+r~bwo|U2w-dQOm*6mlnd3>cF3>>^EyiAiHsjT76zLr6ID
?@BL_OdlXcvL9WV%17EgBKxf<*g?zp1GU_4=_`DuNcb+T;GmP+B!lJv}%<Vhb;KsD<~)hX)iJg)jrcxdzzHZce|I+Jph1R}iIHGGq=*fDv-8F^S2djsk
y?VRa_(l2xvJ}k)1!Lw-<Vq&>)Hj>*L2q?zc+7?jo>e);Hr}O=8X^kPH55_fCiEM+8rt=Ma4%P+_^PwzTh93+rvk7?wMrzmUCYxAZNXoX0K3ef#vc|Y`
fbmQPXO@7lakM2myk`&kwh2xJ%$#KwvB^DU!N<5}5wHzggQf~42iqky<{$mKPRb+2io)tRNm~`!(j9>Wq|0yOajMEOyOcm+!vf8qs#{y6&~%ezdm?!L?
0lH~;{?J0$@XLg&jec2+)_SwOnM?@zo94@UT&qOC97M=f`Bb)&bW%yI+B<hO4LN~8Q#>J#gsm0h(!~SDK2(~LUjXAN)T2@FU>zb0KK-F_y(kxY|5i(qA
R`8`5mmX>SR)2ro<kyOjzmD*&r~`N|711NKgaw@|}p!H-<NQGD8-`R3cQSJ)cJxsTz}xIKuvZXtPnba$ZH(RgN+hr1y)(_9TtLjpUJ?0<Tt73g=sqpUc
M+>B99gDh&cs<Bn2y3=8_Hzk)lx@B%s;BRsv2eNEHyNzwI-Fl=oz4pMl)ki-)=bJT^SdA=?u-S%iO360~f9xgVp+-K>IK#(!}bRCq8RnHx>pd=VXY}UQ
#w*c?Y5*m9qCc2)>ihNZ8u<Z#?2D5Y;r8AxG0vNSPTL{iaE)`bGO~VTFWZDrn>aI>1?$GcFiI&d7IG_o{G|9&D7L;#H!fja3p~BGNq>!b^mlCp~CtwpT
*BnrR21hM?+R_FKpG%40j=&?w6_(Z{94d8_j?p$g!dG@Av3&)gS<-8bz^sa_SDBMh8VtMgrd6@QTX@(X;6vvpg2*5AR39d~C%!yO_yDcZ2ccf`>3nK)r
o-ki<BhrB5ER*9%OzK`dq>zN<*FJd;?;xp5cwx`by|)HHrjFp=RmDGYK~@Yuc%<gLZn#kN@5BLjKQw93(iC)rpE4;YAcq+=w0d!oef7>9fQ6@c=cAxcO
AiI{lw#kaiMWC7#mM&hp=F_$PB*gLbIE|NVi>`H{A*D1;(FBHpJP&0l21~&L?Pxp~g1B>>irK^Kk}t?V)06j>Y%pMl*%ccb^7!D|GlmgLQ0eOmx3TReC
26Y!fxE{_>#xS=r}jWuG6l?6Yfn^4vqj9yd1(Bq#Gu^wy05S3D0*luA{oERQ*Nf;-xYUiKRVhU%$Gc|l!=?IsYVE{uzF)hm)~!6b-2qxTuT&**(d?=yO
z(R;J>9GpGv#plwiBEC#lpW*kjLeIFCdA`5wGv8S2{Rh)yu|gD+H9kEt<k{xgptUqusnWsdsn6!)GkR~3-bXC^Ob=ybo<yZhC4`uEoMd1tU=Lb|%*FGu
<WK4WHZ3?UX=O^!6Rw`_3A0?D4P-Wfs6B@+F&)_XycT&7=NWHG=*BFSO>0XcJL|Y?u|ETsmjip&8VSQ6&JJv@Le%pl&#5LidYu&-sTwWj1b2*G7KEDQA
WApsEj}eP&MXVQvSn!#TfEePlesF7Y^@wkA>(C{M9r-}uINQQD|_y+WqmV`lnpYS`BlbcmqSg0qVH*Wjj;?L=gi)0-BT|ry`)*};z+SzZ)a;{nsV8m?@
Na;S4wxR#o0#N-uP=Kr?gfK7_L~mne$+k_?9i#71eQWxoFJ<T64D4u@%a(yAFFKFEfdGZU|X(xhYPX=$<Kov$P&IquN@EbAoq$4jg11?BnTK<g`Iycy=
BqW>g(pTOlQ)<IrN(-{wO-osSZK6cW~4)tXl;Hf&D#E4^j{Y3cO9kpxHaqdY-MJED}Bal*qSw=t6)RN0Dn!850tg}K94FU0TIQocBw7HY=vkRE`oH0wR
FSK>Wi59QH3ZnwQHrHJOT)1ZaH{!papbkiOgp7UhF+(*ihmQ9y7Zt|u}tgj`yiCoT-2?*@x)>afzD9-t4Hy6z!Q@B*_6SwCETZL}&&dfCLdAK{n=9ZR0
EtQ*o%U|as>qJeQl?NQ<HrTKMo7L(ls#ksCkloo#x8XLG7eTD>rz1k$^hNSE6Na}?88&_Q(AHvR_@jRMkzpSAsb{O%DJMADG!MX|MsF^!XKSD5rIIwG{
@fu_!cif&+!*`Y{LUjuBzS^8W2RF<M^7q*Xm-<=(;8l-^L0hdxQtny!Md*!`=-yqeyy2D&aYFc49uKA_r(65zlKGZyh5xna|67>lPulV;VXX?;b_Rzu2
hB#MeG0;lQ~2|SN>#nW|++xX;OtWXA^D}j)p^B_*30BL3tS*+fgLvtSKavt~rXKZE%!nBb}a#(}-VK>0lk3St_3Pk;+L*shCHgG`3>!BRyE|FJ;I;vDL
bfdY*7Mgt;Y$LKB->v2OSkk?*Fe!e}$Dm(Bxl06^&*ej9{v%rap|eKuDF%=t$Gx#6cy-O}Q^EH#1Gtyi>U9P6H|M#+FrHY;R$>gPT?!KszGJ5d}xzxtO
0hxg`DjE}bBP|k#Npp9v^a42c2pRc*mey5eWmj{QQPm`YF=f@onf<57i^9)cZ2Z?eDoM|O$^Q%AD6|ruXE*SY^ZAxX2%Aq%J{$Ljz7kqO#L8h-Cb6P$r
x_g`7dT4B9s^xCUZ9%J!_{Gaq#9Nx-Fig7a0Go{{Qw}Te0T(;wR)Segn#fkeo9MAI_hfjkMb<yBIe0Z&nA_QDm8x~BHY~Z(V9>6X9HJ0zvgOX_8aB%vS
=l0?GZv?F$nmBxa)y)==k4%~=`Fbe5s&UXW^1c-JA}lJh}r{Sa0p0oU}7p}-{!Ytq=i`v$3_%q-CX5%<-#`I-ONIy3K3&IGy~M!hf!XO$r6ok{@|dmB7
3g)(UQYh{bV{!CEepkA7+plMbpv$%_k(vbrakI)zv;Gn{&grXPz`Yxo~M&LMFxyzqUVY?Ae;9O3u|w6!?dV*W~N`;wwov^RTN^rG-kBTjEM%-u&r|2N}
=P4rN*fp3{m~`}sY+q|QafXQ_;H{KFQwI+JR*vQKx?+h*ocohWv~wBjtBWWcTLvkRpq54t&N1}8(HrEDpeH+mIKi(~vis0D{sxB@x_PAz8MPJ3>tn7&z
Z^yp6^Yzgy=AUK+ScB*QT)<*w-9ECQQbw8u0p(T}^sAD8>VZyR!tUt<|r$z+UYpeDo2DcXcwu~2M&OmJ{&-#<aO`0<Xb_6)sv!#6C_>ewKOnb-6-mI8-
6Ru=-Ea<FyB~F8^DmlHRc3|bgqyLFUv*9}3M9tG28RPkBQRiH?7Al}ExJXk6c${BkwjoXPG{H1!wJs}8*t(ke6n{<%oxs*6T1|GVUB)wdKQ&`=)226l8
5XSz)(6Z*W+%>?@jH_r{lS!{G^Jqn1844F#ax=sGMyWg+HksSC*TmKTTiCAg}`S{nV4-j8U4#XbGDp(Jg$JdO-BDVt#&0}20>?<+_KR`0olRqvGEsX#6
IUg&Y*TZ&vv^po>KhCU*w%C?l5Ts;8Kg$7V-XU@fq+PbJM~NEfwm1&tubS)F-c*jrPV|@{KeI!RlD%h=O7v%8?YMfF*yNdTJ4pYrfS9-E7<K91)jDAM=
`saAr4TkvB_`b;v85h%|jrY)4=fH{;;_sRk}kJ6f4*zRF(cnHPHYh2Hi`4_xTc5)Stz?~GB*3;|YoN>64KXAoy$^ar$UtI?5SxVa^;z$r^qlfBiz@e|r
%&7?&WMA`?gz#$OuZuT~s;2!0db<3N&g|ha1X%Q+nsoC9VpNed&N;?W>2dx6iWxny|-tLfb(5&Rm?!*95#3s?e@AGhLE_{tblr~Q!-g7s!>6D<*goxV<
oGv<=dD>t6Gb~*Ey_WBQeIU*V8~ON}Z*qHMR+54ua^i9oUk;<iL`59i)BL>2c*qPz(~XCsRywv=auZA2nu)(1<HuI4XPiK7Y!ECKy{D{|A?8=wVQCh)j
EFJ@RDsKQhXTv_(ir8Xi6!451Z0{RRn>BU<7-afHGdqh3&oj;QxXdaX%5Pq0jYv`?V2<DcnpUb(IR4MP%g*z$qaZ$k+<i7F&Ul|vB6xYSwbr#^Aa~*M8
0_n7qF<1)j?o~gAkZDmFJ#lhr2bG(IRi2whUuSsLERWZo8_?mB#p~3?nwm1KmMP^GFx9bV$)9*F>4|ah82*hTLw@nF$hzAkuoH5*iOUjd7;|wRaKN+Lv
)hXGBv$XOS#+%{f1Ij6X55!=BvMurZUogqQ`BikY758Es(H;gt?=e7u0zdEr`tjPn3_Qov4jL0ET;S*+|1+UX>`cYWPN;;MIP64Se+QL24Mdoy|)!gXu
HDFaH$uvSO{C5?2L?Ca3!KFaBlFDoHL1IBUiiBB*tjl5E+n!NQXudonWpqCM!Oh|Hr8xv$%$>)6+1~5nNxYOwv(=KCZI}8L>S9e2dG`VtG1qZlIyds<A
2|>}D?Ur0SZA%$MX$L*lM6C!1;dY4Y0AebLopDe!4-(&?+O{2ib7UM|^yK{6IWUe@4^IskvFNqBEccAVy9Q$!UDvjK4Z(g>ki~L6X<QgN@fn@QLSzs!I
mhXN+~e@p+bzAh==Lg%ZG#q>nk%$}?0BcjsJAiLzCB_mi(uzAOCz13qx38T^TqZ+h7BP|>`NK_5cNMleI!~ypjg15?!;%DSDH6Mk~2;odAG)V8CQ_Gj`
;>rXs*I-d6I-T9XiCTh+_sQCa788rCZAw-DtqiR>NWiEA}$p;5dW3w4K!&zSCX8Aor0x-$tko!JD*MW+8MWU1oW7Ds!&6z(A(}5z&RkY+w;AE#m-*kV|
K36rL7ycixecaqVg5EwzKYQm~hFn9(nK42{44l-8B)r}VijENEt-ee5cmjY0LfQx#QP7qB&hYi_xYdzF!jfs)xgTABK;3a2z5upC<k%b?%$XIdSbM*I1
4ns^4a6e0(rRvrs$)d{dCgq0AMJ?+>`?%dH%^TUR-kn?EAs74uQ8xFWyz_~%?wi{#yj2(=vceQ0iu$7(yXSWhYV|lqyuUg{wvhq`$rU}BOX%EN3@RiDf
S!mAzBx%6_38lODuow<I>dd%kW?P*IA88Ktw*|yd3?bt@w#C|GhqtnA;mjeR;V3s(t>#jY%d9DQvH=++ca(FWLWLh9ffWE7!OSkED`sV}yn@fE(tujKY
G=o!^I)p1{CQY*#K5#V4hl}$x&~yo)JByK3lUZ~XnM5$Vj?gMx)cBZ_P%7<QEb`rgBWc3X2_;T2(f7-#Ec%%h)x2;*B2*Fyeg|(H!~x%s_fb`i}8^yIo
>Q^ZpY<#B|)8?kNOh2)}Wm;So${#qmm$N;f|3*zulh0vQGT$c&ASA0Byd!20dm@#vCqxC3r5+4z9Hap{)1$4%P==b`qb6jqK)ej^!_las)PfxJmpr&!E
#4UBBO{Cc&8K8EV$m+7|MG^+aV=>7U*N``=gE^qnR&zq@d|&~}81*w)GyK7LXZkx$MA<Pp)1hq+>UXv{0%@ANV_c*4<K38-WQ%(c5L9D{!>P#V}>2+tk
m?62t{)WXaZKth>fKBp5=V{J)JhPOI~Ltc{Q;&$Nc_m(E3<&>D3sU&L6Y#2=VasX@@sgn-HDUPh<oGSgiPMDou@$_a7*JZa`QWS4VYJk}RMtra&BMZ{C
_dbW}b{vB4j&JclLIA{_R#j>M$KTI$u(#sIy&RfrO4;qX_X=25lV5d*v42+N%-{T(!JnL!{6G60m1Q_Z(gcaK?60i6c8RW4?7borOk8C4;XBV}Vfildf
vvyKzkcwHeqZ?bLJ<@PboikC2fCdWyk^x`HfC51#7kA@H6}0<Z-{9lYa|esPnp@*sqpg8F>6t35ng2>5rq3yq-#Z~5EL`f(x{JJ{{4-1{BO98PY+s8(w
rhV{BK;~JQ{1~x)s0qd~YA5u&k@RN-XHwbbC(<AWpfPZ0>31c+BxW`F7>nMG(&Z+3%Qf1UKr@*U8w>78VZs+SxDv@9D6&|Jb2@u0B5Y5eJSmsAO4KTYP
yQv%OgmtDz<!S6(@xet#IE0amz>gMZr;k;_xy>F+}e03ZJ%#wf5?$w`-gdV%xqvG&v+qr4(Fu3pgGyz>hUnF|H0S+2y);Y-vEA9;qYoNMmc6iKA0<NaA
yP8o{iQk^fA@VW$&aS72~n+;_(T{p<YN~|l<!qoS39W7}V#}^&HNcPO4O9nxgI6RcaUsg`zM((dyND?w8OHBJ}mj}13&l@)n8xnFLm%?K0b-Z(6|3r)!
&{XB@6J4>rfUGy52n)jYwd09k(fP{`EZJF@Lk*{MksZp3y2UR(tIJa$scZN$Z_{unCq`4v`Q_H;Ul{ra-aW|d!mFqye9(<80y}4294aiLeTimH0tY+tc
xa|VExa_iWpnI%&PP67@%j+2BtTD~ON6^0`sU3lZ*^>R=J<OvNBOQS66hXlDJS7TPZ*X{1??V!+`*>jRLu?j$^mU<bV;4&qX&w1`?V8K)D9gES4U@LD*
)uhOk1eJzol<5)dKg~Qi=(~t#X~{=ZiVMHo+~@w)qwK?^!+P{62Fa4k-bPb=*Uuf92=^D^@64ig3pIH+|@vtbE@o>$M~f`&h*2cCt=0@NlL2oI_h}L?#
~ZLwpMF3z3yK!8k!|1g3q*N-ccABc)h5zi3a<T=h`#XM6FN5;$>hpxpESTHpLpP1N|_X`{KySTJ#G?~h5gu%EY2V(<cvX?mH}{anun>uHy}NtEJgTu3L
ale0QsXaJYgAIVF0s7ku8X>Bga-oY?nyVUq~#u2#U9Y!L?PyE=|J3rcC?~tiC<-p{e6ztR|yI$QB>jQ6;u21GlmCk3GWM!$;BV{O9XQlA?QWohNUfGV2
9cNQ>;wcb&fdJ2{jz|bRwey62ec?9i3=8o>7ja_!EC!?*IU~>XoG+|9`_@m~@^*x%k4`C;+amBjL8E5pv)D+&po9$7g_J`MoO)U=<0$~>c4eoGHwT}ed
lY2Fp`{k#rA9{S$2|M%%HwhB+e6ie?9MxxI_GBR7YlB5f&cEe<pzXDyBN#a70;s9vRd(wz~GQ>A6;&<!(4#0StB-3{Wcu~f|xI^n;f%MZB&Y%$#V+Kfe
;0Sc8DFUJYh(*19XRg3EHFLOL=%tH+hD~h?|Pmr9*FVNL~(K(Q51IU&<qv*sgEO{KH`;e?7NDH>wNOFM_BJ>0|)(0G()yA+v*;djMZlj`Ci&a`JLn6ng
M}8Z7Sb)}cH~4BL80Ig3ME&g*jDK9?Rmuac*KrtPnl#~)?t`q)NMW{yU9zjoP-sl16!?VC|L9DDb_E(AW_{o%IWOizG#$p=T9le|!&bd@SHe4hZ6o;Te
@49x*ye21lbm)T{lraQHbcySPs(AwTTe+eA8`w!V_d9g(BMn9jzdCAXzxmx~vh4uFe>;J{&(u#fw4slEJOj($b?b+~SI>C?2OZtPt!8Lj@xCgpvtcSvA
gs*c5q>)>NFI+q7=~`I)9xpBb@QL4ezwv(K{l@!^_Z#m&j7N7AUHw};?vWG^<+uO-yW;&=X}v#oN5TID@5kj*_vC5<h>_ArV-)JfWFiBuzvJ;6?>~w6&
sJE8MAFdXeYq%5kyl$X^vjGwWnvrswHuMdNw|h?mrD|8vwCwO_W=X)^Ss2(i)h9`y>M^j55tV>i-onYzT_HO=x(Wjf$R$MpMgd>zp#N;$oEKEwlzn0RJ
e)o5bEd~FMdstVh}nXN^hAD&}<j2qSIlQNvR#(QB!S@R~4yX;8l8f=&HpQZbr^Ck}w{sDDyT9*W8$c@MR7<nr=cBSPpe6!8$!xbbXz_sF@Nf2sRa<8q^
}LBsZ{&K~kz{bO52~KBOb*QILeg$B@T$?s0#8+m})-epU_laF)MH^{Pzg9T$taZ{cO&ee}AHqN4Q?AHq50;`PV#sx#9^QvW_1$a|}4pe2{6f~mKR=$fX
LVzF8O1_F@ZDAkD>SGN;3K>efXsBflC=AY<QLBTlu_ah!kk{|Z5qS&IS;q!^d#&r0`%Q<+*4Oc!VQrF-CdV;tKbiwNcDQeXil^F$7<;6QKWZrKd-6Zx;
{ny-^s<G$~*MJ!MFBH?wBhYN})xsPTFf^(ZY?Qu77MvX1K<`l`8nsT2=bf=#bI3jAaP@NUw{QCbwkOUCQrbeoW2|3c<>P@A^?d|szW31>U`ISkFAZTT?
cw_4dDW`AL&>w38d=sz;wn_ipZSt_m#{HlZZ8tR#0<T>2W-CcB@(YDdRz*Ymu_pL!jaBDKl3F+M?SAckt4}vFSu^x@T=6o9r^1!3(Rc24e;HX-a^kEIZ
HJVT$uNxhTg!T1Mwvtc<{)c?|fEs{O(G9nWn2VYZR{9z+k@Z^U6354D;nql4bE4YD)SUeA_ohZGnbplT-CBrW?Et8})79>8adp={lC(>V!2B=!Q1HZ~N
}z{h?UEXjD<dBOL{ARt`=-?Az40jFu)e&N4F|`5h4t|Jy!&zLKWY30S-KiX}IuTQU%0D)U5dd<z2$3sXUyPh5(!s(Lo6+dTv+cn<_>PU<<(4ET;9F?`&
^-?57uVs+GS#Cg2~{EARC?L-RS_IW3+P^>ANU*espeU#pwj-vgrPnsSYsych!`Mt}o$MZ((w|$DK3LMO*m%p|sBhGM+nhomQ$wWTu%ZlZm&x2U-Y`13N
>ZR5Xe#sWQLEQ-H+1iwkDv3qAp`ywo+$hh|OJb(ZTJu+T!=<OHFEEJu1&y9u1*YC-jCfFIjS8V(8u14o_}~T5i_6MJbqFLwX)*gX{^A2|*o~{SJ#`+*u
^Be{W7vtGe07n^z={^dhTSxC=rvfy@%cw^l_n|LP@hZ6S)o!pgYOkCC^S6l@He4ul7*ENx@jd;jN2Ax&?p9omV&NvP0#N>M1tC_31Pn#O|K+EvbQ!tO_
q!}thV)tXOmYy^Vu$!0p?2QEI4J-ijH?jy!2|mtYNoujg~4ON7`yaTL*>A)9?6R9#`VX=bP1N#DJMl-$)w;=GRXW@OOBX;B#J4(k@J(fukJ0`Jj4hN^|
nX%oabop0A#7gY=tEukKO5vuP5IERWd&D+93K{HOWek<V-X*3o%yMnzq_$^7=;9kNwp+)1~BuxP&aeH$bA?jP<cR!|oXlA@W{)Q0ggROtPq-t^?a8=iW
L6mydri+y)M{KgadDlmx8Q6B{AZL~1%+I+9Ds>e5@iPBYEO8GYfO;c;WFPDlpuXiPheczE1^?0Mr&HmHA$ja`G$qIuH719q-X4W5ECs!XzB>76w*zsYi
DW9V}mv^0^&_a1*_Eu|3m*Ls0SALfolM>5F0_<?)*KiH-Q=IYyY-UI!d&@3?6noPEsod>Qb4gMKuBI+PWNItQt}D^#$)kBmR&g`YmVDA#2Weu%0JBJRq
syfE#@h=XqM60sfflxx0cQM1MZ>V~f!@u^CaM0}M6E`QjiJ&SA$3p3MzJ!8ftgg+24~V4kozR=%Bk&dg2=}khElSb8vV{5`THYZ##@!(l3SITlzpwRM|
r?Dnx!3hOR4eb)>>j<H2sNysgcYmwcll9CS9URhCP1Jtjr(~Ki0vQAzdAPjSZYePo;xWNy&bpRGN?c6{r?UI2On2GY&XhdD}q4?wRbOdq+J2b6t!9`eE
SzTxqTE&k$NhuA=3`t-Ss$3l)|h{(~M&_*V3iXE!*R!+rH47oV8mgIn;$2{js@kEpR0CYq!(XFO1ykwc)Mg<>RC3zD_HSmSIC=7W+h6DzHQdc7+aKi7j
qwZ;uKTcYD9ByX8?%Up9!)62mx8a-H$6}TB)N2P0YG2sUIg@?ZInlC)!2Oj#uJ6qXV&!qNs-PdfwsYan_R7pO29?*+Y^Wenbgb8O0k|^-V8b5qExA48I
JbGr=R8bt|cGM3Fu=PiMC{LWqB#y8v<dPH7D3Ylp5>+4k@<7uiFy^hgN}bB<s5LgRF?>Ckpz|JwLmz0pqFv8Wm8PjB(el!az%(v>CcX8CiPY^JD=Jx(o
5b`<kB$a321Xp1hhDj|3A$TPS1~#$R+6C+GJ0(-#NjSCu9T65jmnrir6L1wgJfba4f#%^;HKe32cKgzIQrLC1crOdB9Scd*P#zD&!Zkk`w9=4z@dk%le
lDt*A4o%=b+p}d!tJCK$T2~(a|m3%)qjtXiG&0HPnjdy0IEoKJ)>U*TY=#s0TMU1W8Lf8BGgz!r{3BHoPG1io&<}Zj}AhnbLbxCFI63rl@5#e)(5bQBR
VG{!+qJ7N?+dmwktjx5U|gLFv4O=(Rg(W8Gd`B@M%&x5mC@0+BromN?=5M#=3-H%g)335cEsK;{3t71m{4`}(bmtj`DdSGzvz&xP^Nu{Q{G-h<beo&>Q
-xt$k^b)9<qi7!~wkzH1V&fy;6^l)_bL2}@r)hQXrVqds*y`8;f6><>AnmR93#P5IOB3Dbgq~-GiyMs8Kq}q7L*n-(>I4CzJ9f3&^o9g&6W(l)R1*G{x
Dl*gklt%{}y+r7OJBRH9;R}k%XScRVOQgDDUkZWe%OaOHbt6TFc7{gRG~#?;MRcZFc)s_KtraUUrj}&pS|AQkv?_@)5Yn%bK*6#QuVQOFFuK1&<17_kG
-;#U^hc9l!X;lEXp3HU72f+e+YOZI;b<*dn*Hfr9r_nmk^atVUXJGnkt79~#PqMdtQ~}QN{MuW$v{#vNxK$uvS5n8F50<%2jIH9PJA#T_q72z&7q!7jk
CWWWXbdlrU1dImdkeKzHUCfZj&-R{O7_m7lYzO^?d=KtbN*y5*;BU8B~$=vOgF4(Kq=sj*l`6+2v}C6UI$KnYI;vhxM@Vw~^8|xC{8NzqWO@cG7?oRCw
5iPjUjJPdOxr1P!_gs>SJ2yzk0_q_Y&HPZx=!s3S+{f#*Gv%L$lfGS~P?q7%Nl@t<W67TKZHWc0aawvPvKeT~;}h2s9f%i8~H|EWj?TA(r^A()*0rIpH
)(xC19qF7nzbD`8tvRD_c)|=`*Kmh|cQ0=dA8mJnC*?!2R0ql!#xg~}|d8I9qWZQkHJf?S$46df=R!A(QJh?s2ra1z<){<9cD~?jMr}c8F=8!$+TaahV
%PAgU5aK)Hy^ytd5I*UI1*g#=M9~5ZQ7sy{6lcl{q@m<6G80yCF=q)GWvws_Ko=5V1`zjlpx6n!A2VWpaPyyEHKhL~-j3f3jB|bgj<*L$C;3BE)=PwMd
^b(t0`^1lU%Tf{Tj1Gu*SeTi4QZdVy}ts^Hb6$VnE%2(X6K{HP$xE{EC=9k`<B4|aNxXu$lEnx!2S>7{a5SNG@qtylBZmj{9>IhSuxbj>Bjh25(FhE$*
@^4izj&RWna#K3H8{PO@rVB&9v@MTw6+K-IGJD7X5n!{FpH$t>CK<(&25*{kg~&W?YZ4@X&QRV9<lhgvW=KdAE-3{VY4=f+ZEHzPmP!LA9`|*B3~TdD0
X22MPD<g42S;Z5AmYz%itlbVW;ZJe3syek3Y&2;V=Q6u&#f@h`vDR{r?ZBacj`7P|gvT{Hn44|;RmOA_yk2<*Gnrrz_+Bs@WgK1Y^&@9Yj^<s~s?IZ)g
#zCV^pnD|UQ>l0daY~k<|zU)1{y#N31F$zM0lN6Z?aT@>9#Zxy(az1UbyDUhJ(Miv2B$h4zM4|~_`3;<<3w0MN688nSV9z+-9W&OSl?m}LWztt!VqIkt
uQ7l$v$d!YUx;)jMF+o~0uVKk%E`EkC%|1&OO0EgF01T;_iLzLZ*X0r+7ex7s|5yy$8hw~c!yJp&3}H{z612$Yoxtt&xyaJCuPAP$eazo95b}xBp9g9O
Y4yX%W>dQ&io6*mv-UPcv7o`x*YtkU9LjVsC)vp$JIXzN-Zs1VMnqx`7aG{wDceYOd@=YdCcj<v?h1qmE6ASXcH8$?S>-r&dBZH=rh`<8$ZHAtWj@DG3
oT+(u5t^d+uld4{Zd~F~xk*JI~Sh|D^W6UTx*N%p|R7CVUVEd&EIC5Rv|hSzgGdG7_Envgzgdt~Br>1W57&z#a3vPg0KuUF3lL;9BZ}NNglJKLpue)V)
I`HzLR{NNmMfjpNs-8-Kd5^so910PC)HiF7mtzUdhSadEIPjzBp>-JfGHy~DnGk|dUZnX+0^7kCxfcua2D^Gl!gZYvvt^&)(pjC=3hD~CRFM6+mx^h=+
~X9IIQ`_O0dpl=t8ejE=iy*OT3`mCx%$GC95Zb*kdE5R}G#*e^7`uP~`xgjjCB1JFce22Di7UKpPcNa8IWVeNMUv|Z{#WybP6d4P4BQ`izsi4DuL7)A>
!q(?f2I8|5F<B@ZTgg5jIbQ(%v7gav!0sTruU)YKlk)+_!CPFkR_zFy<q<tUzYjIf)hlczpGgF_UG88jmu}%@(j#Y7y-%Q~dp7IjD`tTbJJj#HJ{0;c8
bJeS;ZRPf->T>QY`H}6v|cUKBf<;IJ)2NbXuJO#$|?T%*96!KFDHzjUq4nzImBs&jW68}<@Bnf_C)CVp_~{`;-~7A>IjPJ^NfASqlB|9?QAX384Jw#!z
=Tb$2){hblIcd1rIFKDJtq6|7+#+2c9OVP|pVPMDN&5C*z8<4lP47iTw<x0XqR}qe{1YWt0y(hYc#Ner^j8D(%fpUq`b+aJrrCr%U=6ZlpD3;sv$vlTg
^<IKIz-z3q--(^p>RTelUS9L~`WaBE22_V#EQx0F^-!kc3`Opp>@ptg7Ba4fRDmPa`YGXC&GKrNev6@z=-iJTUZiQB7UTIVBD^^-hRV=u5AKccq+d8oU
8OY2M@v3l*yj3xZ-q47DDpXJr4ah6$P+R4FSFIDsk3fkgZc$QR<(<-t!xS*;aQUh#_kMXnjW@>P|p5?RkS^|fCz$WLJQ+}k9f*$eRbVWt{XA!#1{7oW<
`cNlS|HwN`vyN#Jo{}L;*4zM-aT1-&<#ni&>oAh=mF=-Zuy)Moo0`9mTDiY=C=9ENod#9T+?)PbIB-q0dd)@_l%?GBKme?a6}EeRvYbvWA8aZ%eYwvMa
Mj0Df^SNYg%>-I%eocG!anadsXYbz41zK8`I^5o7BAwseDI`obHMp?p%YJ=rC(Pkx10QcZ|BAA0w<nEPBi3hVU;?~2J_{JV70q(vxf(B%<rk>oa<N~9R
9S&XX4_%a$u(1oJ>d(CM>e>n*cBMG2t3*ogHJU^Z93YdoR;Odxh|+Wl#|rO(pUZI^39?t1=GX8lazKb-vUYC1bo{NhL`A>TijN?uC)}C%5CZ(91l2&_#
hSTQr1@p;uM|@CW~n)!4x&o=yX7XSNT&F!}Xy$)Bb02Hc6uG;eD+pMPCwG6M2ra#k&t0q6`P0RAmk$+W0miSRK`cIH%j=78swBAjhYJ|Hrl!}UCCT*8l
6w)4`U?v~GOElYf*g%4;i!dO(Z#vij=-|)_@cHn{y-ctKlz;|Fs)5wlx4d1c5DL*c85uTPK2QIteeqIWQZ-rhIEX(Zz;+?BH&c3p+x>UO1ZaOna3g2d;
8-3XSm&?7s*I$3Hzy7oJ*Y@+U9?I8?N1KdbCiCI#O<dIRsUgFY@iu<Ec+{oBZthI$;trVIkA9T)54!sCB2zuf<IlaB8SP1vkHP+p_Z#mw-fz6$c)#)fv
v`eiEh7Bi;vx4cJiXuk`|pBR{JRUT_t9jG;E(Yrx{n_xUAfsh+|=6r%&l1JV|U#?=I?m?#`_QA{loQFM+>(#V}UmT!+M>BTrDc(%}?g6=(Go<LSJi#l8
RRV&th#$o18SOmn$Z34jt<O#Z=fuXfP_!75nYO+;qmZsLn%8GlsN+qSSMgB9b|)RR;?Rua<IQjO^Y>#RU!Dc!|_@fl|h74vMkomW_<@MxA7Dk)*Udp?W
-DcuCPfC}L2KP|#$j^U1wqglPItX`zzwau)5#-k_{W;p!29JnL(7x?wgVu1iPE6s}yJRVcml*JT~DqUB{T>ja2=Zbg3cky0hb-!gox%f8flS6SRdW&-?
SpNso<+-%0}DM51Horg7XXC;#B<MTSQ*Wq?G6w|3!R~+7B@$-2lu*;G$%#^dX0j)@qv)j_?Q#5O6=7;~1!)lO(nz)cnLj}rYVm{P?KCZddPd-~D4+AK<
p8br+GHsj`EcNB^Upe6-^IEfSyjak>K-Kl}4L+^VEgxIOag{5)NgCU5LD|)`&(hwY8fN!BME8jOQ~%u(c=#`RMLD+kWVgJYH>y#k_VC}zs?Iv&VtbZ|{
h2|p(iaq0tjw#PdeLDf%k9#7*=jMNYYXs)eOJr9H->M(U8=6;zTDVoOBK`g0Q9`nUSAetD29A%uHs|I((mWhl}y?to0LunlJyDKY0Njj^Cc&}hoXqQw1
|jb8fU9aQ!#(!izXofEsk8IB7u(+)P{47ny-8@()!~_uU&E-LQ<wi7FJ)C<bl4f4^BPJrppi!j2HyhikNPS!JNw{Y^L(LKBOk!g&Q?);^LGWnt#MM=_N
}#DQ99K4NzHFM!tscd_f#)an*>`4iLiRt*59Ve&#di0|oV=^G^6@`FV=hz`A|sv%#IKMWR*pv~1Csay+{nct7l$oLx;#h8GG^$oK+XMUQTjANI}dT&xe
=NfWU7h6LWyl6>c%?u(`iZ_|;V7v_kMva>=4;}xIQ8O2+mJqMo?`#@~h+kGJe)zrOO8i&<Kp7iW2P{z$uG&(0nXe(P@@uOUZ+sp~ht2JyNSY<|h+t+K3
!=K&+R*AFJuSooOtnzK&n#o7}VM6=#!pb5zM@9D2zE7gKQuN8>buq>CEaDgqpoZvmO`-v&MvU*O^dPDViI&SL-~4iC;u@vzXLi`<?iut2#zVK+KJjL_w
S%<Q&Axic?(!PP7X<WNykAF~=Xs^Ui5pg4WZ7Xk0^-IGK6rLSxjxWCnsxfo?(n7(9IC(gKzsV4ECmi9EZhEi`8;<MtMB}~%g=eXY`9h8{pN|tGBv7EK$
X{!;q3zX@rCBN<fL`rzBxDKQJj@p(YUnm6CU5ES+brgGM#Pk89%)>*!&PT6uvKDCR)vUxsigR4?@RDj-SeCdOreQ6e_qtR|(Vad@-w=GfAoXdZ6)H1dS
z?*9^{g<%sSfQyPP^VhZ-#ZCRtWzu@2T&5GuU;$15zj53r$Ox{j}Zr7HYwKUi=7<_KGg&k&Zmgm48zWE@+A7W|@jb}=_WzEi-jnCklPZfMsj}Ac^fkA5
TJE*e!zvBC(%37K-#aq?Jvt_!M^6I-j0+{EiwHV<C+xwk!!2L}%-|=0bL@qQln?9!A$`)ReyYgLc+ORd0)V=RIg0l)!Sb8S&jTe=eceZZJkwBRa6=Yaf
GWcG9by@1jZ_1M=-m~Zvc-=tvz5WXIDGy=Yt*yf<`Z<NZQo^77qJ8E@KeyElxR0$~rq^jv^txCr>0;bWhdQUJCD6hgfbcWU=$bR~*)SX*KnaxcvNO#ch
wka<?+o+RAI=-V^)<E!@l)}IvmRBan7#i>V1DIqYhcP2FUpSSLphiLN+|(P)x;P=SVX+H@VKlrP-asC?z<wb(;glC{k(87nEm;PK#~c#dW|vwAJIErJM
6*-T9!nuXzt;PuJWDXwR$-CuW%m1!k&+`macq}!J}M?H7^!tR%*(7icx=;SM<N^TkPhjpOkw|*ml`{@%o}DbUpHg*MlBRM||*Yp&;Y$d{5aeyd>1L`g=
a4CnfKo^lp<01tU7_bIe7D>rh;g%$Mg>-bzjvKj4WY&vtlT<NGXvI8#qZ4(aQTajF<e=x&(nzrElpKCZ}y5-mpSJo8IU*LCH>)miQ+;qE?v((fuIEoEY
^k?q_3k)}NZANO;(ULzw>l#g9fBIt8^S%FI6>P4m(IKRhq4J)CZ^$-dgNCuRk=Y~<U_*tDRoO$DoGWL}F0PJ@TCW}X`Ay)0FK8`0tu)$0_+aytn()HIu
`ocqBc+D4{@&j-E!fT{-@^)!nMu_CIv;;~aL=fivJgt2c^=E~6hlNPB#kQ&iCE>=^D4tNJ(#u*gfK_B26c!ApF8#0ic$5cwP&-7W*g#%;8g47!d-A^C=
SU2U{?eFmF|w;eKb<bsFlwpcyLuRF=G{DA`Sc?LFWS>NEL6nVM2;Iu;gl4sqfI)lgvsR!1%j{Ed+If_?)T*JNKSS^sgWG@hGcbtx27ytYz?UdyJXfPj?
%+h&!HUS)?J4YblnfTRGX2^FltwL@JUXrc@NIBd1$T@<mgc%IR*#cce+r+ieJ~Y*0Qq#F`uo(CZtVNVlR0%r8O5s)xZV^xUI#jl-X>OZ?pP(e;82>K#V
;AD<A#5Yz((K<q_~e96a6i>fPymw>lSbQ&Y<*>osLQ2~#$RV@S&@ygW2taGoy#eyaSwdiT4Lnt%i*JiFWlnRiuIPO>TP60s2Nnjrdt%l!gbumoI%PE&A
dR08udIGtl@;nLFO;hPp(7~R5r{gn%@U;l#n9~<<w;Q
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of d8f38644459c0024d4696ce14dd8b7cfd5f5bf390e2e384a928b71a26035b6ca, and the rest of this file is c812b0869dba49bed176c3d311cf749a88cef29a2b1a29d0e6986d3f0ad7f1c8

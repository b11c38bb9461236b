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
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from itertools import chain, combinations, permutations
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, NamedTuple, get_args

import numpy as np

relations = unlisted = wire = wording = sys.modules[__name__]  # so that wire.encode and the like are found here


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


# --- relations: What stands between a wrong value and the right one: a sign, a factor, an axis, a step at one end.
#
# No list of misconceptions holds every mistake. Where none of them fits, such a relation says at least what is wrong
# with the numbers. It is claimed only where it holds in every case, so it is true whatever the code was.

MAX_EXCHANGED = 6  # parts: 720 orders


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
FIRST = Remark(
    "only_the_first_wrong",
    Text(
        "沿第 0 个轴只有第 0 项不对，其余都对：看开头怎么处理。",
        "Along axis 0 only item 0 is wrong, and all others are right: look at how it begins.",
    ),
)
LAST = Remark(
    "only_the_last_wrong",
    Text(
        "沿第 0 个轴只有最后一项不对，其余都对：看末尾怎么处理。",
        "Along axis 0 only the last item is wrong, and all others are right: look at how it ends.",
    ),
)
BEYOND_FIRST = Remark(
    "only_the_first_right",
    Text(
        "沿第 0 个轴只有第 0 项对，后面的都不对。",
        "Along axis 0 only item 0 is right; all that come after it are wrong.",
    ),
)
REMARKS = (
    *(relation.remark for relation in RELATIONS),
    *(SORTED, EXCHANGED, FACTOR, OFFSET, LENGTH, ARGUMENT, STEPPED, UNCHANGED, FIRST, LAST, BEYOND_FIRST),
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
    pairs = [pair for pair in pairs if pair.right.size]
    if len(pairs) < 2 or _is_constant([pair.got for pair in pairs]):
        return None
    if all(_close(right, got) for right, got, _ in pairs):
        return None
    return next(chain.from_iterable(find(pairs) for find in _FINDERS), None)


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
            yield _about(UNCHANGED, name)
        elif all(pair.right.shape == value.shape and _close(pair.got, value - pair.right) for pair, value in both):
            yield _about(STEPPED, name)
        elif all(pair.got.shape == pair.right.shape == value.shape for pair, value in both) and any(
            all(_close(pair.got, pair.right + sign * value) for pair, value in both) for sign in (1, -1)
        ):
            yield _about(ARGUMENT, name)


def _by_a_number(pairs: Sequence[Pair]) -> Iterator[Remark]:
    if any(pair.right.shape != pair.got.shape or not np.isfinite(pair.got).all() for pair in pairs):
        return
    factors = [factor_of(pair) for pair in pairs]
    if None not in factors:
        if np.ptp(factors) < 1e-4 * abs(factors[0]):
            yield _about(FACTOR, factors[0])
        yield from _by_a_length(pairs, factors)
    offsets = np.concatenate([(pair.got - pair.right).ravel() for pair in pairs])
    if np.ptp(offsets) < 1e-6 + 1e-4 * abs(offsets[0]):
        yield _about(OFFSET, offsets[0])


def factor_of(pair: Pair) -> float | None:
    """By what the right numbers are multiplied, if it is one number."""
    square = float((pair.right**2).sum())
    factor = float((pair.right * pair.got).sum()) / square if square else 0.0
    return factor if factor and _close(factor * pair.right, pair.got) else None


def _by_a_length(pairs: Sequence[Pair], factors: Sequence[float]) -> Iterator[Remark]:
    for name in pairs[0].arguments:
        shapes = [
            np.shape(value) if isinstance(value := pair.arguments[name], np.ndarray | list) and _even(value) else ()
            for pair in pairs
        ]
        for axis in range(min(map(len, shapes))):
            lengths = np.array([shape[axis] for shape in shapes], dtype=float)
            for power, (zh, en) in ((1, ("乘以", "times")), (-1, ("除以", "divided by"))):
                if np.allclose(factors, lengths**power, rtol=1e-4):
                    hint = Text(LENGTH.hint.zh.format(name, axis, zh), LENGTH.hint.en.format(name, axis, en))
                    yield Remark(LENGTH.name, hint)


def _even(value: Any) -> bool:
    """Whether a value has a shape: not a list of lists of different lengths."""
    return isinstance(value, np.ndarray) or not any(isinstance(item, list | tuple) for item in value)


def _by_the_order(pairs: Sequence[Pair]) -> Iterator[Remark]:
    if all(pair.right.shape == pair.got.shape and pair.right.size > 1 for pair in pairs) and all(
        _close(np.sort(pair.right.ravel()), np.sort(pair.got.ravel())) for pair in pairs
    ):
        yield SORTED


def _by_the_place(pairs: Sequence[Pair]) -> Iterator[Remark]:
    if any(pair.right.shape != pair.got.shape or not pair.right.ndim or len(pair.right) < 2 for pair in pairs):
        return
    right = [[_close(*items) for items in zip(pair.right, pair.got, strict=True)] for pair in pairs]
    if all(not first and all(others) for first, *others in right):
        yield FIRST
    elif all(not last and all(others) for *others, last in right):
        yield LAST
    elif all(first and not any(others) for first, *others in right):
        yield BEYOND_FIRST


_FINDERS = (_by_an_argument, _by_a_change, _by_a_number, _by_the_order, _by_the_place)


def _about(remark: Remark, *details: Any) -> Remark:
    return Remark(remark.name, Text(*(text.format(*details) for text in remark.hint)))


def as_numbers(value: Any) -> np.ndarray | None:
    """A value as an array of float64; None if it is not made of numbers."""
    numbers = numbers_of(value)
    return None if isinstance(numbers, Text) else numbers


# --- unlisted: What to say of a mistake that is on no list of an exercise: how its numbers stand to the right ones, part by part.
#
# It is claimed only where it fits all cases.

KINDS = tuple(
    Remark(kind.name, Text(*(re.sub(r"\{[^}]*\}", "…", said) for said in kind.hint))) for kind in relations.REMARKS
)
"""What may be said, without the details of one answer."""


def remarks_on(sitting: Sitting, replies: Sequence[Reply]) -> list[Remark]:
    """What these replies show; nothing where they are right, or nothing fits.

    A function that gives the same everywhere has no mistake that could be named.
    """
    shares = [[share_of(complaint) for complaint in found] for found in sitting.complaints(replies)]
    core = [number for number, case in enumerate(sitting.cases) if case.group == sitting.exercise.core.name]
    wrong = [number for number, found in enumerate(shares) if min(found) < 1]
    cases = core if set(core) & set(wrong) else wrong
    values = [replies[case] for case in cases]
    if not cases or any(reply.problem is not None or reply.value is None for reply in values):
        return []
    if len({repr(reply.value) for reply in replies}) < 2:
        return []
    parts = sitting.exercise.parts
    if len(parts) > 1:
        rights, gots = [sitting.expected[case].value for case in cases], [reply.value for reply in values]
        if remark := relations.exchanged(rights, gots):
            return [remark]
    if not getattr(sitting.exercise.compare, "number_by_number", False):
        return []  # other numbers may be as right as those expected
    wrong_parts = [part for part in range(len(parts)) if min(shares[case][part] for case in cases) < 1]
    found = {part: relations.related(_pairs_of(sitting, replies, cases, part)) for part in wrong_parts}
    by_remark: dict[Remark, list[str]] = {}
    for part in found:
        if (remark := found[part]) is not None:
            by_remark.setdefault(remark, []).append(parts[part])
    if len(by_remark) == 1 and None not in found.values():
        return list(by_remark)
    return [_of_parts(remark, by_remark[remark]) for remark in by_remark]


def _of_parts(remark: Remark, names: Sequence[str]) -> Remark:
    return Remark(remark.name, Text(f"{'、'.join(names)}：{remark.hint.zh}", f"{', '.join(names)}: {remark.hint.en}"))


def _pairs_of(sitting: Sitting, replies: Sequence[Reply], cases: Sequence[int], part: int) -> list[relations.Pair]:
    """Right and wrong numbers of a part in these cases; none if anything is no number."""
    pairs = []
    for case in cases:
        values = [_part_of(sitting, reply.value, part) for reply in (sitting.expected[case], replies[case])]
        right, got = map(relations.as_numbers, values)
        if right is None or got is None:
            return []
        arguments = zip(sitting.exercise.parameters, sitting.cases[case].arguments, strict=True)
        pairs.append(relations.Pair(right, got, dict(arguments)))
    return pairs


def _part_of(sitting: Sitting, value: Any, part: int) -> Any:
    """A part of a result; None where it has no such parts."""
    count = len(sitting.exercise.parts)
    if count == 1:
        return value
    return value[part] if isinstance(value, list | tuple) and len(value) == count else None


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

    return compare, [None, itself, fields, decimals, brackets, type_names, numbers_and_words]


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
PZN0}Y6PB%TTD-)kq3{4ZKUYkVk`WreojOM-UMJRpZ-PgF60tA}gMQ0PP#sACRdpEU}t@*-VMb%YPbIyy8Q9y*Qcj^{7=S-izT>=RZ2niHOGgBqN<ZQ4
p$rxiB>^8v$lf!qJi_%}`E8Hiny|lF@x9RTl-kSTCU0w8+w8PpfJnM<S-y%^hjNy8ENGE6KG%z6^h~V(y8CNY!iXIlhg6NQby1&{1jWE+-lJJ$xG!*l!
OfFNCSz`u@MH1C8>=rk;mzww#`J{*OH8VZA`Xb!ZKW+!^MkCu-qB8E=9`cz<e&={x9*}Y2+oPH^eH4o6?pF-{G3OlHl9b2?UlPJ`lwXG<OXRPg4Q;(;J
au+j5^weUn6$Y~Xa*MZ1QtOI{+d9BG9QPm@CQvjJTk*iWq>7UBI>YI*@$085f0**gfKL-u&d*|rqKL8A!l8E8?c|-17;wZ7OU_S&DxqoK$zuEaG{vG)Q
$vrM>})Gcf`@fUq${BZz5cYv^2{*4g*+=0%H{9n_{tW8U57DI2Zf7q0sh6;q;um4K827H4K|@e|I1^g2=N|^oLNcE!>@nW!YjuofF0JIv4xP$SS+A!E`
~PGyVbYtZp0)B^t+pjV<<;GOr1zf1^Cw!K`RZ(qDZaYdk<xF2`ge7|K@Q@w~lBKnd*U^v6kQ8Y);he#E%BJm7=i+KR-=5sDKfRC9U_<I)Ib8Y;bj^J7P
oYP@lCK6@uJv$?Kcsr}|+aoWA#Q86Z|eV<oQ#7!KrQO$Wm0#aEU>zbYv46XuS-%slJL3|7z#q8ZErkE4eF1uD?e?mqjnUr+)2}?&tuYyyEl7nHaw<{p9
cqye+!}tde=Rr8I;EGW7G~x8VV+pLyOyMWWRK%D%zpFPKPef1S^?6`y6l<lPpE0Cwl$Mkfd!*STT^v1UPiJKIk*G=?z5t1Ne=+%x_~`TdtB-Ju8rjeqn
{EgMd8f&|URVk&f5cTPAyY9fHYF+|VGeFzgw_xEE&{DwbuX<5oLUc@kEI&*(R@4RBp}EXX@;PGdzi@^UxtQgMU!rTL-b<*zcf1nr+cwl$eu<KZ=*sMw0
qus2!2`O5>Ukd1btM|Hbi~8k}w-nbOkf->5Mw#D~i&M9_t}?`Nn}HU(BE*IClImqD|O(%L6E?VWa~`HJF?#%tI>j(XKDy;o6Bj{4R92TxXIc-Dp1}N7S
r>(dEb0HZ*U*;wPkv`EmqPi-8)r)&{XsLC$WDg%)5HoW!Ly(YL$-;v`vLM>XMKjkj4c?2&R$>^(;#{EZkx&?A&qMV5zf-h<+Rm0Jj&#ZMKWHqd6R$B$f
`nDzPW2t~}x%h2To(f~X=l7z&ujYUqO2`;onQl7&hRKv~=px?uH8=Pc=jEk^)DhD7A;aaWAQk`bj8O*_tw+uffV#4R|MEs4^=fKl7{EzVg1-aW|WJN>q
L~>Bg)}<aN29x1xG<29~H`I}N?k7ftj2U4NCePmTm5ID~7sugkjM_1{c3@!&bwDB>2TM_4q!O35f_R9?TvDcj{SlkbK?((5Prg-+Eyf|VjlIa~Yji@7l
TN~n4N5wmKnJ|t4ft<m;P%_pJy=-3>4%P>!f^3Y2>A0BAw5~8#!ZoZ<&=@Y1|f5>hjwRSMB-T|5Tst0XHFGtM+~T<hys}f1h%Ze{HJ_XuHuwtpgJFks+
|2=;9M5ajDvu8QK8A=^;dI3f*)SvQ?KVi9)ai=j*D}`i=>oOZigmn{WdZ_8&8TlDVxM)6=-ygjbcX09XjtB;*yjWN(!1DV~#WqDBhnhp>lHeHZXdIq7N
Q^eGxj^Mb`th3scUa$;3ayZD-|zP{luR1Q9NO5R~G_-N4aWzgfrVh>U>9#VI<T<$>D?cturJExtftej-u+fC@!XqWuYU9D>F{xk|oS_@1*hL~QtGj;}&
>6|VC8k!ytFe*d9`ilB=PrpE?ti33bz_A&CV4yUAZng9n4ncY5yqgtV&6it~pLy}Y2m3A~lYzm__ETKdQm$9VDQHR9rYZ+pa$v9ujA&%_4r1Dsmy~Elv
M<Hcp+2;$HoyQq@BHQj<gW0E2U(x2>8G^H;m|35OLqkWfF(TRF)tI~sK56ls7kYSXp4GP40U%a%EG|6XWa?C|-qGg1;<uCI=)s_{1LC4E@v_JbBt3t67
JWaXyF57G){+vMc!I7|k#D#?!|QC2nzHnctL!kqM+jt+w*`U9CbeaS;j={st`DE=hVK>x3<mj;IE4_I4L)vjF@-=_@?T*NETNYX;O$B9`Mxxmv0!rjRp
8kaoBC*6PzrK_oMpbXU`nA=<@@m6gUg4gP_iyXRU8asin<KtWeNrnxE6#MfuiD1eylGJV;wF9gp@iEgo&Y>AV7@Ffw}k`H}$tc!+426+4Kyosa@Vfmy{
+BOMKriSn$In1~UykP!nVDK=~Xj)#f;*GMgpaf%JxmS&}eY7YvnY^e!Tt#>P?L<~3*znKfMOi_p@9j3H69IS#_*qj5nHDrDur2i!2T2JR&9gA|q^M7h*
Tq)QM3?&=41vJ>j3^axaQ4&E>dHg4o}0QNbj%z*C0;3-61z$hpPfugW|&oDAI?gIzgan#Nu$FMsYP3GiObCn^D0Ev%`DdyxfJ$y_|ZO*qBI_I0`i0e&7
(dceoUk}W^U?f(|4DfF;gf%10Fq$_89og4Qj4=sVE_5Pdg6?4Pw#XM&qup3u42O0X1A9Xv-D>=j2?ekp=1*bq@gPeZF);fqH2sk(_n#A}3)*(_zi2yt4
4%CR9BiU2TiC#z8jKz;;3W|o?UWz+j?w3_<^~s0kP?g>FkrY%2=g(y!!9rx*1&;(tI`F33?HEk_$hFG`7`~|CN$9I$9`dS`@oJd{X94`Om8wHX9HVnfw
5KS_0Z&(!1Xg|IE#fiGZju^05N#MnPI{V92T_?us2fDmSCoX-STppbNvZ9Y55_0|KEQIZhQ<aA0hty@iSQDfB%6KmbknDdM>-FPG@**t`SIwxa+@u$;e
rMcQUCFN-g}9QXM{ck5}#A2KHCr0dRLt2An$zf7<^053wt7e?@V=%)%A_!J!!%{qfM{E=OBXUJ|`2<~YtC3GT(KRj_|GC8%`G-8kyUr&y01SzQpi?$op
J;Uw2x7>uS=Gbpct`J=cTDmJGl7BL{O{p&;U1hX+cl%iTuuj=h6Xffd>QE{S1Bte%63?f%PUi-D!bsR0x)?ym<hEz@PR)(OXsoHD{Vc-Civ)8K}(xSJY
=b9y$%jjNaCM80qKxgFPU0^XT?u4=z<Ne65^Pt36RM}CTCgRg&Mo;*FSsI8mF8mmrx=2<h>M|9gn3003L@75bnLRPlSR?Z#GeYF)Cv9gi8i8P2TD|4s5
BM^CLMeg%S;;{n5w>J*1dq-`mWjpFk0E$4JSUD)^?ys($7IBcfGgV|`!eN(3HRvZ5&Xv!%wW_@2%0#Xd22z|eFP7_DA%t=>CqOZ5Mhp_raCOc<`@Prpf
ya{D59O{h7Y{?6xbMhfWw`V$l!tq)dDb@AGew~P5f~Hn4tY3_Zzm3n?^-{`_Oju938)gU5%>}(PxXd!-f+;`73@o&CJ6q<z)gX;o6UG!LI~Iwc6X4bue
ZGi_pxru-&$Ixau=}w;nZND0~dx$3c}ZOt8*EezU8<rO2e?pHKkqoFeGX`K;7s6fj(3Wr7`uc)Fz;Pqc?)F$mn}8utSIEQ0hGcUlqfwfb4UOuFKfVB-)
wxYgjc2}GSJ@zdV&0HHSNKhkES^?|hiY~F@%4j&ZEdvS+&e4`g4up-@v(r3aorif}p(K=ZF^o^)_I-LSl1^&X9+RPP6$G}A5QKgrlJQ#8#d~!lXy04jN
R|`^tfFoL_bNZI^JMm6b1Fq(;L{Ml2`-2Zir9yTgoTRF9eAKl$KS}Yraib&%NDS}?W1L)G2JT*v!+w?d{?vGys8mzte(W%gPAXYOZ&>cJRU@EWM)%=MZ
LybhU30_()rj>I#J}OXiH)Ja-AICR^xIpmot8z^0#E4XBY)&NbV3`M<)Q^iD;HVOz|74Ir<7n<9n7E#PmCq3)0ByvafL5M)CE(XKxluG0wA-9dpw5E$k
CFY2&Qh(muH5-c+KIm&!2*`!{I0Aaaol^8<ax75kMf!DQ*DmNd#EQ(bg#38|__kKm$*A0yj%cH7267pffBiB?vQ+Ml*{qIya4bwIUK|9^h6O+<6h2_`p
M<xX$ptg0%bkLW`6h*qleDaC1IE_L(R|RFHwW-U_iR!ScJAm%SSEg0P|~w1|2eeTlS*aPpKu48wlWbY6XKqpq&btP`L#3v=ize6|ssf))8H+Dk9y@IS8
RoO;3dWf)11nGJl62HsMl-XNX`k#bJG5CCVR$DFpy7d~J|Q+Q?BFo>&eKwVQ92<o=rlp|0Ij$cMu$)StRb~!#MOXmJ?#zSy=3F*B2qdI2s6o@lmfKGi9
&}(4$zga*BjleRxWZ#e2Ml=BZqHAWh1#&Fyf`63jF8*S%t16hC(np2GGL#k?&7xyNfy$uxCpFwy@NgOPN9b4({7w3?JObgm{O}WVDsvAIvJEbH`R=i<3
F1wSb373{0xOq1ab$E)HVRXlDZAqS_AYR+5#wJ2`Ai7j=s=_9sO$OS^MPv8(m3-5mCy^pX3nkzEJZ?rhUo-~mN>=XAg+yt)5^1Q(BFti2<u!VjXvJ@7=
=WI?$ZtG1~k(+sH@2b+ryX@bkXT?aOIU6F$39QNihhI%<%hQFz9HPs?QK@0y77h$Tt@9OsP}$3$QbO?N?v4#0FT-t>D8+Mf?Hgg4Ed&r+^Fq#;~O5TJU
rNJuIt&EF!YDjCoEJUSb6lPR0zU=lc}bphi&KniS4w$X`u3RJ;RWhC7vnfIy2zR2Jq?xrP^d5ar{>Ruo&GubleKjuD0H^H3<Ru}$Yj$GaD?TG+pgb>Am
cln44bfr*OBa?o4+!-$IW{*qY3W-!h9=0?1HT##W_BG_|H49+-Y!ogJM;Hz=4t10^)Z^2nroJGwXwJ<SFkIf8^Be-*k?v@MT#Q9iY@lNZNV!>>DY}V8h
<8$C!jOX3%;_SkF;t#>eA-0#W!fj#<UzyR=2$Pj-%QYS47U2luEfre|<-$wUBC)qj;>Ifgv=!1at#cR$eRc}%q&Lq)3nQVA*W`&iM=uaX3uA=}ogoNOV
~I;Y$vZ_hU!jqAbHE;7QnkmS4dJO_cDgZRAG)Q95ef@Ck6wrrkhd$LS0~Je7g~N#Nqtw8SqDOJ6@?w!!bhJl7ilxD`hsz&gg2L*vm#6e+wt2KnZ8R~=n
*KTT<xUIxsu`<B$|Q_D0)ZY0`j}^=7|v$Lgy3FNh*Zm=W(*G)))3}K6E=r%LMez9p)S-EU@{=)srZ}0%fhR6Y~D@Kvads66PL;Zr)RD{|WwGzfHtwtYG
RVxRf(l7&soIJ5%e>czm5FrzkrV^e=7+S6MJ*2#ZZl-De0$10vBXfHc9`Em6Tq#OfHxP-u+M1%LG<0ad-h@HjQGb@y$-NfVZWmuq}~*52>0=0uUe{Btg
4#4Q$fyrWgL%danmZNMMNU(MZ}5LeNt*QXQhqY>TeBJ6dH)J1X&W_T@1Viq0{X5fVzi1X*b#@zu4D^hCMN`*cn{+2i`O!)y%y0{Bm&m+>_$|>KAazKtF
%Lh`iP?uGs*ZmM7U@EFJby;Z!ozY}4N<Tb%lQ<&?UuJ6`Netcyga-mudYy<;ddDB!daGrYCEw=`SKY9QBVJZ9>tWTA2S(N(z6c!Lh}wIK=Hk20ZbR$H#
k?)8C80GPgPick<z1-oMq=_FV`CYFRCE0v-Vj3_m}IymD`u$5eV>coL6wz8pxiS8V_z6I`fDVXI2qJV71#~g9fHZK`){KXT49F4w4l}H|MG7N?<2FvP+
=b{XByuvN*U04VU!t-EQ-kZWR3Z)L|Ec(9V_TomxWq~Xnu;r>*>ef&Mf>Di+N+3={G>DLOTYn@OSF;T6EXZh9X$O$3|K9#rD4PEwgzD0zsVelnHjZ%rv
QSZWMVLgLTvUX*GfQ&!Ib_Csd%>5Q!2@P{maR6GO+&<toN7iz_cDM;3Okk`vEyd7@_$Ry2nU5XJ^>sL5)fcOt;Wk(<Og$MHCFA|A>urJx?3yL%<Gro_m
de#Xsz_8F>YoK{6DDi^{D=PNT_F;4>}{6}6dhUPHL7G8RSSFMW852JeU)5Q>L=HFJ^cvHkkBnYM5A&D%MfYKh-YUODU!nYXx6*jZL_#y0Vp~aUvWJ#7l
DLnrJODlnA@AxmldLJc%r&)Whw)z;S1dS*K00LHh9FH6WeoY=SSUAqw4Fu<jtS*p4XId+=D0I2cQEE|uHZ=uL#)uaYw_`OIRarC4G3vLo^Y9;m+@DZ&(
bIUK$Kdm$;K$p318o!L8ir|ODmK*jM&>c-H9e`V=o4^ml;$JUmZ|5wX-jl<0l7XioWpfczl9c&maf;Ly@DuU@?{O6UsNbh?a5LXhNk1G%GXlj`XMq(&m
;XM*P8Q$jSS6dxlI#W3~ZWnVBy=j>8i68&Q{T`@RM6cp;2%IF%n6r%p&EHsXu<3Lpgy;w)ir9_aSgFiNF<v9m9z}RK>Czd^5^Wr_8?w3RigYGiyYo=3q
S#pT^!LPW(uqB#UA#u2>bsQ8Urf)#W{|^^dapV0Nt^^DXC}hR7}oPR?PHAMt}Fs-L6tg#HNX=g|H`v2wV#Q66z}&FKWE-pSYyjB|WGd*s8stio1PA2VV
O4hq7nJ%RblSsa+$N#$vRQEy})h71=@JjF9?QhX)mvBG|NyDqdiHT~P=a`^Bq`KyMgUUZ&axFR;8sGWg@a{>)Nf51c~_7n<8X~iP9MyAs+b-h62`+N~T
J7iWVVPa4wUEs|I^Gv}$!?FyG^hqJ)xx>(b2XdBp>qK?f92KBbVx7D>S4L`Z`KKi;G?Q0gUL{>ADakZ}w6{1~S8rglqE5yXSOmT#OdZ&o78XG=Xhzy>(
wEqE!K3xS`U$4QKb=97erXof--*S@@(`64&B#JDw2|*H12nX`%@tl>rZI*4dNH&?&crW6pgh5HivvcaGgv!BkVeWiz%+BPubzu+weZmp)%kBTKMRNU#e
n#cEH`-kI&kw^%PUMF`1?yxjHi&*<>Z1rJ6iQY;e>fgj@T*m6%&>Khm6qUL<NnwC#@|Yy%CJdm!ZIir}sBY7~eX&WjX?wZCD|>yTfiLx^RpG9H@AGnT{
io7Ese4P+FhA<{N285Vz*(<#=aX;O*PM?OFKCx{h-#kRIV`kx?rc)kL60`u&{l6+5|!bcSn4vGVlA6{scx85$P;!Wa^P-|VrC1GYH32$@<6({yhr$@2L
b)?NB{x%d#ISL_>}kIK>?TsPNi8Xw7`!0NqPLw5#gI3ik0<YA(Xo7<?&pB*w48ZM=2k)2Ek_p|U<6AwD(9ucR`Trvj!1H>ZkF8io>v(Tn?1(y$lFHaw`
sbrc2yfdQ{P48iO5HWYbPRou_u4Ezi#El3WXd)QAQ($&KA+ECQVI~ZTf6uqpz@jKS%b37rqe5?n(^OZBV&e7P$RBlvPb`Y8aS3>bSbDo!l%NOckHeqCt
8=*nwrYD@yB9H=UI+j_v~pJn@kYrd2`)b2TuY3wjL!w;S3uJfb<!+R-+YL?IEE*KAWV$@jO;Gx>llix-=ZL#*@nGLaML}RXR2_V;qR^(R}p;}bBBS~BP
fxH9*f*Qcs{=No98m0Qq+lV>_wh!;LuS93Y9ie#QD$FhQ@Y3d%h{U#XNy=RT0!cfjs#NA=V_wIUdkAq7-!QN;4om{bs!m^gT4!8T9OMIkAIdDyA@BK&Q
h5+Zbp2Hp9p$EOFjPuy0oP7(gP!4ClngqXk|)p&5;>CPK5NVr3*67#js~7d|;*wF2)oCDj1(LA^mE1euOLqEI6_n_))m_9bF}*m}$DRfBn;+#@o`I7n?
w5YVyXBlz+IBSrCkhpHz$WlAusBq(PTXA@{Qw}Z`7z8(6MK~H#n9J(R-N(bl#B$p_wmTU<SpWmUN+)!|rB#EGQm4+tHVMSrS*ySaHNsccDpJBlYg6+h#
jxx%yY2%9t%F)nmv1Bvo`#G>34dsLSwYUNQsln2PRzmg{z9TN!=fM|S(1gg&%h2mBt#*Zb0td`7KyVq}e+R3b?-f|TK}_P^Cx}$T#rjg+h{o-waVm`?z
8^@6$k<cZB;Y>rNe;*N7ZY*$@f4gA?8-Bfk*5b3#9SK&EsoLRC;@qjV6YSofz(i(Ptae)T8#L`XNQ!Yd<jzxh5hc3gc{TIW?i*e18E_XK(G>kj0w*DAg
ga?JAD40C_~A8K|f$>0B4A3a|v?byE2(PBB(DFGf?i_RPQ4KmYgt+1Nd}?Gj@n}a38~9Bc}<RfoNqX47&3)!$wGNOXzA9^Rt;dgGvnq6eFQmg+6R3naM
MFtT0mu!;dTX$r|Mfbv03imT`i2M6qF0&^V~g{wE|*epfD6X2drx+0ah;XD>sCXXNz$9N0MyuVU&v0|$aZjNsyPZ$sCcm>GXW8uS$@s%!~ru=E3mV}YX
~q!=Z?D^jLQY!*Vd4es8koTP|-8a&n{8Smb3)eKr!n%@$uFknX#_6Bqt_9C^G>uSVi$I}56DSFeWKUQh1gsTvR@8@rj{p$f6x}c*QzYNU@(0I0*2}b-g
ro10~!pPk|0Wc7#nk>PJ;$qN1a^fI%jKYZ~7*{5UK#Gt#M9DtADa_6|PcRl%9B`%#89v+SlwtA7m0{O@oXeQIG%ctbKmh@Pa&&_!SA<f<l}Tjt`H?1u{
)%ZNiyztJL*<+JstmkAmV_GV8;d&`LH2e<Vgbhb>NuuE?T+Je!E`9Br4LTspxaELuY-q#u9ku?H>e0@D!8d7rb~mV8F)4pn4;W6G}I?y?kPldvrGvma+
l|x!pGPrgSkJn1iB*^SfJt~iIO?jOu3^vqn-KLPz|TrF4(CRmUODdng-c;pusozAW}Z)H<7+Hd7B7ej`7Ty0iB*eU?(dN$%zcTn-7dm2cIA6qzhm8n^*
U!C}bLuoj$LkxubxuGmkuT|HKMC<pRv<rSrI4k+ea~n#6G7<Xz(WIG)g)OGp$eel2_t&v!8|SKbF#*SHWt&d9+0ED98gkBW9K&B{i}wnSr_(JV|q#u(y
T$BC4(<&?&kDAgD-3<=>^0*Il<V(Ozhsf(FgQ2?#H4m~-AUnPc(>~b_=s8EIrU$|zHh-_kV^Au<tQR&Vn$AzoFm_|}CP>x3uR)UDDng0!OyI6^)W@`1l
J%k-V*|2;-p1m;^M^S{$_2-gqi>jX9;x?_IrwYIZLNiSasu>=c;g~pvq+rs&y5O_HSPfkrOMe$?_#2n-FxGQJch|T<Y~H~himPRjXbI0@tG%PbwPSYaF
w`u=6vVj-rzaVg1E2A1F|c?OSEjNRKAkGz(jUZ13Y-rc(7VlsZQ5fq6TZ<k(Lz%kH|XkBoZ9~**2S;z2Ly)ZImL;yedGXR2Xh|A$PM0Lc8XHw#Rj6??A
de>_$y~ughMx+AQgm@??pn%3;~U9k6|~0d=?o6n1O-$@f%0+np&;X{<luf=nPFxNWd;p7|oHQi+5asfdM``6Ip&o_C?vu#vTfhjibma`uO=hV<&?=W1N
zIhc-ZEB5?1e;MF1v5wz}MnQ(y}EEdWd!35j!59rrYP=}ep1;#@prjAdl{c=KeB@0$qs@InwCpagIl+EYZl9#{Y)Y@O*xB8=$$1G|l_5z!W`1f`NQ<pd
2;@`7R38<ss2h6dipW`ar-iJO786WE<c%CY{O2I6`*$qBJjwH1mf~wufJg7aP%U^}TiW#Sh21=@6>?9>j3%rGba)53E0$O0NEeGYq%dI@+{}gRfv=Ws8
x)0lchK%6HTLJX1g#&qUXf(jD4^ZY*B|}myuuOn15E&OpK0FoJx(sf7jMDjvElZ0{$WDW(<Ky+O0$+<VO(g{{jGkDjIE6m(gNWgASZqqnqw-~$3u?GHf
;~gw?YD8N*wH+3hWbS^{`SYf`4ARuoTE1xi3s1H1{M(?f;?6iQJm=GJy2Kg?+)muGo0Ve1w5SC6M1%r1#9>Mv)U~o+D5uwYXVA+7*uLNic*KjCo|m)>x
7|$6)McZ4TIgzio<vwJBQNLH2s`ou{#EW6L*|`7kPh$CK2getZYY?hq)?>;q=7LFgl6`9I>Y{hc@?Us{UVMTduxlbuTCTZ#mfv4XUY^%8a>;=q8PNec)
h{Qc6T4;9*AmF0?QfKDeZ?f~c7nK)7d%+!*L$oDs@T#FDz3KsO7#8xHQjVJ}6BrVZ+<^YHBwcI(ZmsD8hMjqM5ZD|5iskQ%r+hUp+3J0jg>XOxFl)93%
Vf$e4KfB9j4KK;k_!auHI4zDs;hDg34+5o;i{K|E#v{S%X9|ta1Xhp+?XaBecQMm-iVoK9+-(MWX`F5f|%#@V;O`oCztyl*~2BS{q<LHUoS1EAC7}XM5
daMLcQ6HWtMDyq*p70rqO|+#d@z{Ie`A^~59k|Bu*of972z6PwPN8kaQ>928F@KY?&yFYbypQb1F4J4`c%B_dwregG4UaB_*Zh1_j?{CSD%d_UMo&cOR
~$cp#fFztyj;V`s3eMVM4LUy8j}MZ*wlCqy9-<O=!7`~&>5h#BKT#9r;Z>McsdjDkHG=v#f*LCNHzJ|KJ)Soyc)xrlOwA6JG@9xQ_cH0ej{Lv5xH%0j-
kykb%ewaf~PY0=jJwguHYveT8+%(dJvFsq`s=J;o=dzn2MbRo)h80Fov+2w@)ULAjbaWxKy4cc^U3)7oUSCS2C|u!_DxXEapjk9&x@AwB@)44+fzpIfI
9>IU*|uk=InKz<e1BVH2N&+sniPf*CO$1Brh`nOtCSs|&Co5&_s@;84jiOpp;s-h8y7&5w=pw&~iI8Xsd;UI10uONpE*nVYE<bMZ+=u<4-lhI}5u<x>u
j;rmUAu#CulpyD)<3L9J6DQI;$51Y$l1Q95QzY#nM!50WNeUhC^R4h0vybfD$#WOx%gs#suJ}r?YKRz$%+~Z(6ug^tc-NhYm)-WHmbUiXlf-hjFjz|$B
n-^w}@RC!=g41(@XUL7AT@5#%!k;bz6KA>EwYZpGoU)pa*{Rntpj_y^q-4rC`A9#9hYvw)^9AZ+QE4v{+bGUA!9)iO?eGfyx)W!CvDNUwcJLXIe6lN>H
G}D=aA%1+0CEc-bhj$d<Tfzv6mC+Um2*!q@a)Wz!W?L4c3l~jGhCpyPLTNbm+K4$de2;TpN3gi*5p_$ApSvo=FM05Z?Lz7eK)xu+Iml!mLIq@7q-~Y<T
~RHM7v;tyfF(S2pM}i!Sr?<uF+29-NnfI+5OEi=$yLjx*AprbGT#+3C}N4bE$&Q+*4R%9P#^exMYIs`9r%;8FDLjic>xkgGFnR!?>u7k@7i73U8()-Nf
bNZA@d!K3^c$HcSqJ7=XdTR>FG4H9!O(oX4nk!-&L(<0m5Fn4iNbA0X?_4w&Iamdaoi%bWK&yZ!#q^F;<~yT6&kz3|Hr&NDxzJz&IYc~xsoa)=Zwk8Up
zHIJfeycQ*trLZ+Mu`EV}D69UPNhDDy+~x4*+KicvbGVK1aT*il1~#{uxIrRp81?M%6kss%o=mtF6jZdg7xtLaR}=*jlrd^-6v8LfZ6q3p0X2?nZd8`3
>{1d*2)Q%$DY%bBvz#x0mC6)dC&lDd_-;{9axR`T@rWd;0XrIBM3YePJB-9LOt0gB1QM#ma-RtxT9`RZf5J}Az~MD!sVw6z4|^SE5KWH>2m}eYwLBpzT
a=362Zf=}pM@9p5W!rfBr+W*XFrSYX)>e0p-N56$T+%0S2m>tQT8Dw4rs%b_!>%xQDTe8jMdQoq+(=kF_ajHBFSJ7>m1&njPk+L1z3m6c@_NRKbA_b0(
?jK&cM#GzyVV=Jeph}x?&sY#2H`Z`i)XzG%X<~8E#2h>rs#01BRo;V={L;d>$P-Lb#R%C+uWog$(qkha%;fJU4>QdUA=O=;9dDHpZ#jkzy127XGql6E(
%{Qx1fP*p>1yws|mdWbqugM?xAC8zwzF>Vx2)D8L&#y~Q<t_<{dw)7+pd`1!PPM%%?EE)^|dk4d-&hR{|c9L7`bf)yZHsRR(m6#1r<9VW&-rBE#-1}@9
UtP#!)66NX=M`o(WMF`VnX-HGNza~Yfs9~VyvrjL$F(Ii45@jDN@*8bGO86COFG+6RK`_!^P{HL69Jdmv1AgeYW$dMmJq{UD6c80(R=NZxB<;PVYvZ&*
q&r&R=s}o33oCf}T6n)=^`IpjaY_OZK_4nM;b49$=mpx>VW3Zj2n8`28K1>;#~F@Iz7M|I<|f5MX2O1@)2D+<BOut&uQ4t$;stcj(;2q)h(KpWs#V-5b
RtfUGlLWc%|VsY;9>L641IvA>egGfrm@sgNuI=b89hUa0Cb3fNd^W8(W*$wb#7d=3ZDCi&WTm<e|^ChL^$lhFQiJ=M7>mtpBMWx`k%;UK(JEph(%ym>b
vsfSc~)Mwfs+8b#ONk9=**<*J)_sb1IF@y7%gf8m~bOZlhUKBpar+2+g>Mf?7e@1fr&%!#pDEojscSlLDrKM7oB$<QO?^nI&}SE-<Pg#v$?_SX-k0<YF
K5+P@qLwF(ruFGpneB1kaWbvLhwU3`mR8@71IM?diX6)Ofz=z+sGESQ}L5m3PQNiVdtI<??vSod>yg0O*m(}BzRxNK;GCF0*O(_;A|@cfCG6aK64EtNT
czT%Q#Fd;R=)#kA1xcCLM-|+3N09AN)7dhYISH_Y9xbNrf1bJ6X^%b0ZjY-&IhmVqiDK(-PUr9s+ri7%iM&R<bmWx?z7K9kXPoN|}^cXYl4@YEhGh#b%
gSnGt`5R`qK^<aqo|mMo2FA$l@mpG$OM$T?VaA=TaN1dH=bx-F6^x(?k@Ri^V8}LT+#W<23*_z-&Z)@j4a{<%LNUVWebU*9uJP+J!H4kXLtsv8mvmWLE
KXfTPO(n24^clVI|yZ*W0D!J*Q<R#HP&XN&^Ej%zXlErR+>g9k8G{{RZ6LtE~zl2rRo321Ju!#L-_AO)JK?Db@@&K8(Bgg*-H^pRCrQ3N{c>vOuNLYpS
TQDwmK;B>i+5@5ndhzXAi($Aq+@j7@A+iXOU*B>1UhAq}R72el*P;k)8KuSNM|=N0ss-5@ezg$TtQg=ALrG3fD*Tgv5d}3gD|LuY*@_LN|*FotuL8O`u
U6%vBSS@w&qdrJH#Tp7$Jqb#61U5iUJWb)bl?*88W?>VsF?sGT0JhrS$e8mzz*V>U$ETCmBqI|X)*u%MG>oYo)Cy8tq$pHDo15FD1w!E5wjK0s;hGa5{
~To{)Uotko6jae!rkfLNp5tx;g8amhq(V>Z+(s#j)P2?el>7iT=-{3qErGc9m4LBm$*7fJipUkC&nT1ulypr;IT*OT3#{h?%h9WASFM=<Y!cRVhuCzp}
AZLTm57989YLCF^r|`|5z`#0N#Lb5OvL(Za)KaOG1s@WIp+c`ukHu)DZzzicZ!GW^;2t+~q?TaK0;`kSYCU#fGLv~+raY`Yx>SNzNV^<Sb?2t<Z`URM#
y_sHhEl-Ljm@$OD&l@%gsM=_xy*ySbGzD{36#6^NX5NMX*!5kI2#(;7eIQj^X?7@4!7b_5<^R;3KQoRGXjZ}6BV^#6ab0Ozt~C)L8gF?pifaGBdo1(?L
}O}xxV*{2Ev!hI>^>kMUW5Pi@FS@QUkglD~@sJ{ERyH$re~30zOCp@G?Wu5i<k@4}T3DOtNPg1~(o;0U;@%<@(2|+5!>g1{U09)K8+frk7<E2pZ!PN4&
!LZ3+3B1S!vQ!W0aj9mXZI?+Abo6o9eJR+Oaomhi#O;iid8G8iEfJ;or)E;c2K0M6j$3p5fYjxw{ep=&e)-<`&USMYnf{$E6%FQ;gdXAFmN8`<xKV>CX
+fjx49+)H(rtkP;idYs~(h^&e&h0_JlCYU;8_ZincajI$r>ta{6AcvUpMHn5}QWYqNHm!x8kNYyIpP`K*COlx33EE`T{|kmINtZ@`tT$UCuqe{`Xh1hW
N7)X{TqelLd@&ptokm2v=}C!7OUW<8aK1rL8{nFpeA>=3JT|kV#Q0br8zFtH*D+L(hQtfgtxygeAAuFXn+|)_2$)tp9Tn<}<G|)PzLb9}0bD~uHG-#^D
6xBSi{=E}8s-k~t%vg*Vf_j~1vN*$DXQ!eG-cw*_&9|f`&jRL?GN8ApaT?^E^#(6kPh>Kvy)8I&HXk<6jzBrm88oDHWoEp_Wi|iX!V9uI}>T!qZ2fdXC
zN6;|;{$4owZ{!<pwe-@)Sibi>P8KolKaA`*6Ng2^TCaI6E1&S1We)tk6_LMalJdlQP1KYY5y^E&+W97F|r^_2VK&N%_*@o9MG6kZVJ(&Q`wv>?H#)_1
6I{c`qz3L=^Ei-{2}IDLl}!sMyoH$eM0&UqR*ybkW(aMcsMnL5J~Zi;zPt9x9B6x{zH=|GVDkS^gYVa#FK9+gyZ!e6_MB|(?~wRwlW9C^2^MQzytYW4>
hObuRcFskiCczG++xP+DvekT>u@7V+;XYxGBNsrbOSfEEIR6wzhg=8ly!P7UG)HQJ?t80R*w{T232j~S3%_%gFJRdhE5Yy%OEvnv2h`14#^A<ZOg2gx1
IHhk%szU2n0Aumz$u9aIs8kvqTVg~of*9);Rg$>JFDcG~c&c&aD?|XTcuPfi;Q@&55+#6Zlv!{n4-CCN3O;?wo0cS*MtzV0GPbnoz}XEcIB6L_Xki4U2
bIz=3kjws6VxdBmSBJ4!BoJrC1nT)W;Kz%Eri!b77g65MMp6S%k?W!H9;^H_$G^E;qhVS%fR4_;;D^x<Mp8^k{McKho{D#c#F4&_r4oPy3sSxQn5fWfm
;#vKIMU^(9xq}fJtrymwA*T=JOTPedEE#N0zZnq$q3nA{(DYN39V*J!o<hak~~NZCE-maUfs{)}C-)h2poLMFo>p)P;|jET<qe$aJ>YjR};}rCACiT=H
eiJsNzzFFG7nFes~(qD{&Fewi;Oa>eO<u*X0_i}=^XGE$1sMXd(ioS*Ult|qz>=nitzh+SApi&zqdt~bNmJCUcLL{OB}za~how?E=D(dV}mcu9<ztP&|
z3wU2m3`tgfz+E`2HL&=Z0lC6Y&L4!4>mLe!ysfTkFg;GyG15+C=@#Yb^d#&LI<Qdm>G;=>#$*=6Xz9l+<I5RQqA)od@Lw|*R;-2w3J#fnpf5-b9%nRT
wOyRRW!T65YZxeKf)3h%J{f-ghCk?kMw=^2B>s|x5{N)F!(L-jN)%Q|G1Fxb2W6o|@jKDTdGhR_JN57c&jXQ5muX|z3@rpd3-UhlY}D1&M6o2KcYyO88
Iwqz-%Gec3j7fEY3zjhDs(XpENS<_O{N|`W<3$MtnkG?f+}5)J;Fr@yBKAGKEkA<>oIKOGa@Lvn20r{`Lz41Q@%Kg{r2nx)kmTW4t(-QM)vSdFp-H&I5
2yJWSN_<L%WBZ#fW?P+ziG|HV|Gey!%w<4D#iX_s8r+K|wru$&PjsL$iM_wN?fGt<5yTtVl3`;*o9>-)VG$2^L@q>4cAB`i?s=^l>?OIvj7WM0Q?A-XG
N)jKnB-M+w~<RQR;SUP2~;<O)TRTmSYZb_g(86E5O>ow>Kc)k~^=z%<6t)d?6Uq73tJIkL8li{$J8afJv|f^&U9jT9f}C&DKe3f31YLQ&22>?|&8oD#V
t9WBP*2>U338DpY!V>CymrjY%2=7aF|5e|?*r2*|%i!zdUCI>%lMV3Ya2cX=aGZlhF&IpV>g~=Nl*`jO!MB_F-POnLjNWmBq?9mX8jPw1#*qIRhD#$HL
V%kQ!*tI9ZopN)i<<Vd(ATj)ghUpIWBuvws_!QkQU!1~!g0Oq%NbCOp$2CUaM18x8NRj!p5sv0yTbr<i3<`78QG6Gqqa%0{ur+U%5SLErC=utO*JjwT&
;hZ^Utc0gQygw0G69dChi~3T{75no6LwL2R_tv_z-1)PqeN8!NubcNvwj%8<H{-PWGGDL7x+T1T_;S+DdB|}o7N(;L|GG+TYshAhDnkXY)T9ONcwly44
GPf|K0t?D`IOV1f$VoZXm^<CPm;y$@|BJ^>JHNO+LS15>H0@6&d8$y!jx<3F3<=i~-tCUVIr|olEBk5==J+kYS`(*16Gqf|)}nXaZOwTr4SPm5A?N^vi
>71X+o508SyW8*izc)Dn;Ah=D9#I-e1{DQZm2OtRUAnkQwV5JWxd#NwODS)z`-g#HqtTLo1<GpiaQXvan7F5jQy(cC+c_n*+@hCO%gX#z@1B|N%EcpvY
v5HAh^M?6qu=#4KjLy_QhdVy(ffyJBn*&aX^&RfIdbj%4OWe>@4>5M5PR6}$%C2C3J6r5<3QY|5&6&L@n+B!52DKS7ESfG^36$SO@(7cAmM;24Exr=k-
>@a-zjKWFBFvmGFP_nFREVePKnK@;&7MQ9rErRzGl95txKo3XLlgeg<c|tWC7_olgzXutjIMJenWbhaCc}!p#AyDfPw&9dU3HA}hj#QcwKA#U9ywvo0V
S~xcrW7LWQwoP<#u6D1us3niBW1>F3r|4ug?C1Uv}H)>=Qo%D0aA2q6bxI5haS9I!$M314Z7s&3|=hv7f3Z9+#C)~&S)V{L?Ie_hi0{y9C#<N*ES}|1G
>(1cLK3>ZkivCKOs;oSC!#G_~m8ra8}fazZ+s4bFM#RenU*QTshN523=O0!=%H#;Qgo2&RJyiJhC)|)dy5tMLB7gI0ren&iT@`8yoccf8m9|NpHeHKRi
+S9EsvNF4o0<Q3(o+&>iXrGyNWs->}yej>UE`IvTv%&MK`2y`2-bFoXJLm5KJW-cigw#PmbFhO?ox&PRSAW%PakogUxj-~|S9SPeRy2T8_DLb(g>2t<I
6wZl}BujG(ZLIA%y`<s#BDQ3jShb4SIMjhw^Fi{cNdz6@wm~@+-6p!@~SsD&)-f?IVPR`9P56+CkkT5P9vMZAFHQ;|L(8}3MN6A2-R7kEA0iiuQBJ!0%
{69U!|Co<-WS)zT;z%M#M-bi_R_tq0bO{Hb@nek;2PCi7I0YFEA4Mi}n?Q{PU4gS5gU>MeAM3&vKE`&>v(H#3AV3M@Kmx=}dw(gg%HE?Zn)8dxvnYR7V
Xs9e;V01Lmf|20_kyd3=<ocng73Saq&#mf22ZX*1meEI^KBtEqQKC|vIbxJ0IBw2D|GTI{A5_H__%_7fi5sMPntXW!(!F_@$JCQufdlqvQ{BM9tn43(7
($m3kVX*o<)LUjYFh1>GeACnxZJ5+-r(&jq?E`>wAQbd@S^!ghb}-D@OZ&2K}(`7fBZg04TDI<@=b>KRXm6I}7(9SvC!7-^3}O8JO4%>`n(}o@?owcp?
jAO~Pybw!=-F&5o9-J>fu}o<x)}K{qsvWTQie(!%C}0{bhBiPguLY0p{eTxPyF9_3r45H9S5xSF_jd-V0!FbiWRuW}c(+JYB%5&wLAq~!kmdEmvQtW}7
qQYMTOb&fdW=|zS>S=r^taNOJ=uN1<AEhFy(`$2gXCjy>^d&gsle+9sqJab9_kMmvmAp$8;F*&Ge4V{OC+QFFh{Bk%Rn_DOxmX0Dzx5Ae-^@0b9Rdhtg
B2P9d0sghn%BVImfuRQk`Y=&b%1+Z#h=SZxCr^YXK1%#!XnK@PfPoH_if(oWpw371qk##3aC$EhumQWUl=5u(QV6{N<dn<AgFDaUEYyrVf@Bd%UD{*w{
nZXeuaI2)S1Ru_qzlq$O1DXUoUTSbmN`)I$Q>ApqUp>YAOvOF^#9GQ*LQXaBDcF$B7B|?;>Xx6SmdD~wCWba^WX(1Tg;P<`}pZ7vp*2G2(|{dJ-&*PUP
Z;q&C|&Gslat(!gUf72u-&)t$(ZsIUx)(B3oyc99AYkF(Fp?S-eC+i4PyVNnpj?O-SPixspKf{`8V-i(yhT#Ff-^qII@PElX(qx!^jOKW2A2i~#chB>>
`QF91`$aE<|^PUDlFLZ`k&j_jp(@R78vvEcbA$&P)j8$wfUjS(LNOc|l1%6errzN1{LlJY@bB61s6_i$Ha2orXQ&pgLQpH2kcC=4dAkF=_#Oa@^tEPkr
iO#8~pr)&=;ZHVcHY5N$#CC)q>f_{FDAVo2_8G3*BkL#$J#XS+*qJ<?aok7?TbQFfJ-?QN7v+plwu<H~7r49e^&w&@(_+F)1#D|&KFZ5vumLduV%I*^z
9WS2?!dIiz!o-w-;u=!gI7gOwps64Z5upXh#QuVC$xTfm@zH2pV-x%I$nh4qonVF!kYsVKV65(`&$t_3?I2Rmn=SEPXd&$dch@CQI@+}8Qv{uUS}~G_m
<a&d3(GV!zf^ex+T_Pyfuf`dcOk+)$ZU<aafC5nC2JRNqskOlo6-pF&;C8~bO`O7j-w^SVDHULa?PMnaEZt<w59R15J{@6)&(&b$9hI)Yv6!#e4fsPK3
#!bD-@0S7Yu2q)J;R9HS;7zpN`(%adH;kETPQBbl=%=6SF%;w(o*7ztToW%<cqs74!Venp9~~3ydlS>t1kY-;KxQ;eU>G>tPbaxCn*Q$+0R8S19hk<-$
N*855uG?}*8ZOAo30F+FemLj*Qk7(4$p#me7E;mrP}1O-%7M0W|_2zy%z55y5nDKtd)H|VIxaNyk2$m$#RIkJt8Dj>+<k(<aB)c|~%jz$|04Ql@WVp3Z
e9VIq`8zoAajC@!?<~H(3MpGM)P9p2K(w{~-bZ-Kqr<_Sb+CC<7iN%-z|7YYz{Pt`oI7e`D&z~S82gpo@Z4men#Pk7kz)xP&{bim8RN3|>xK13;81p!T
Yvb5QDJvM)mu5W+%pH&<M<=2AS48YS9sGiz3XEDE+Qpm)vCb%gfz1V6L)2rUauW=F)>PxNL9%O7*kV_d`43!k!=4r<Z$h1k15=+@!>^}NZcEh@lZymLR
sw2zg&lR06U3z4NBfM*cX1+YaEj8N#FoHhlKmZ~r{)rBw73+@jccr#tB1b15L5{_2Mj9^oLYhx(Aw~5=toT!L{<rGE+8<Aro81VK7LFCq8`n!PGN<XRU
Qc&1noAYu}4W}zH;Jc;BFLy5*J4jiz1OHgZyqHVb*^gbrHws7KjiL1ta0S#Bdkv-jcwPit#qWUCLJqY{aK8CDds6$vOGU{CtAQYGh=l3yhH&^+r9~%F7
p#&G#G+R3mJlW;8PzSojrnaf;|7QZg9r<9HA}#pTF|AYo7>Mv=1_U7nZgB3S|}9gv=m{axA!G&{l)#l{H1h(gnT_zg*lNlapB>FSK&-{MMoIbxTvW<=0
gBY5g-j9OE=EfwyelK}H1r^guG3qhy%-(hi)cB8pDB=VE9!1)W_YdIFj%&-LP@`P5|E}QF;)Jl-{z}|Sc39=GPmq0lFx=K`^=qL|P3M5)g%~H~wv}uPf
hl|ZVkwnezN)F#D38$b#>%>VzSlJlITuG55fnX`&(5I#ZPucJePOGE&@YErK7F|EVWK7MN@o(A;nZy`4l;tmM)fb;b>nnUQ>QK`kL%&W7ViiQKS%F;xv
(jjSai{Xb`9hjqZ?uDrEDe-2OJ>g^)nm+aRvYM?q){#hUXBDdZiCyWafw5Bzk(19-CZgCni`slTgrhQ;|y%Hu@YfUhG%!syp+tMAVVeg!{-Y@Ku?lE)K
{WOGb5?f<G2aOgcgU4>Aa*lw~(scXe#Xs7vlN2K&7B$ewa0w<aBhxDUTQ`C7?nrvJUEe3Cp6>%=LduH#3t<aQ!pbs)ERpl#Kk6znMdqyD&oqz|HJ92er
_PtHC?qpW%&}7%gsHb9o(g6pR)pk)Yf~%-lIiQ6vlcI53eAuM*xbw<0@A{Xp2pvP7FBg#_Ann7CL{1gc=Akh?*tfZWEy>NmUh*DIl8M5p3sXigTSF61{
y(8qZCj08BVxDPPT-^Mh1DlykYMHY)WJj!zz0+U}2>yXYt7$Zs`=KCH#(?rSfXI0g%av8<*f@hx+)%pv(ub8(|K;DKJ?up!Gm-n}KQnjZTwm-CSEd!s?
qI9KRK)Xb4Cxb7BO^@|8I<`nTZp@PzEEKgvL!g5(y9yCgMMn0pYE?n*lE4CN<!Y%@<lS)@3@u~mV^vfFi!?cyQ^cr*6PItgMCjo3u)zHDD7OdFq~a9E0
1Mp{0o~{{fpbZOH!wFbK1-dMNIWTwZg7Dak%2Vwk>D&a0?uA!*=D(SqWn;v&cQxLT0|A#jkb_0xN{JExq?N}N64m*nCdqNYWQ!-yCQ`@`?Mo#x6H`JsE
ROeQuP{Mn!{z5OeoRUNcrCTfR!XPt3#Jxg0F|TCW+@A1}@nKd@9nHL+el3HIHfJNAns-_p7L^)0BopmOe$sNw&w*ex<_J&4A9L%<Y=2(dk`gT1VH)`t$
J1OT_6}KZ#skg+{bsfsy3}7`*Ik%)vf;hiuER5C~)r7B=ji0t$P6hL1Tk${$h8X#9*EiNjlrexjNx%8g&x2W^xvWERl3xG;xwelXtjy>xiqpMS<mh4>6
*yxrw4&b6yMWC4%eFpvpQuvCEHq}<`~6Uru`+q2&ix+HY6`@_$VerU0{f9Z3%t)3r#{OJc7yN6DZeB|;Nq;T~6p+k8bxn7dTjMNalgjnO{M`mA#k4$3}
n0g<WT8CMTC(yAtnUCpl3TnV5jnhYYEWx&;=WHS7AlE?f9q=b2f0hTZhlz8r7+d^=frqKR@Wm547VVF=T*0cqFNq12`v)m9{adnF5zkaIU*$0zFf;&uq
k;zDkKyg@;O3b6n3HJX8=2*b4^<9A3nPIy=+wf(iOn(jQC=na*qEdZzfqVk@mL{m!&WJ*o%Afh?}^9Puc(3qZz8o8?iMUiJoqG!#rLG;@PQi608gNo!e
h$A<sJ(j4$A}C6`asTtsUnBE`yK<q4h=3j^#&npW`>HANb(@b{7v+FkJX?`z_y7$~inH*D_ObU~iDK6)YOMTx??49;IL`dQ1;h13_y(@(DqNl2A<y;wQ
!f(97w7#UGxzp&Wd=5eHO#CeEQ$G0>3tqbx-f7gC&7d?cLe=*QU8<U!!*QXcaXmQ0q>bI4yC{irZY<2On|Dz;~2SKb^80Tw1;BT^qne+BJN`Bg&9(S*c
1^Rdhe#_tu+nEF`UO2XZfbBewZ#q6|>Vru`f!9=?m^Nq^0hr_LKiwhB<9E<O_ccS0Zv4l2KAG1J^HTAqkB=RzTBw%E2ZTMslqhmWSVcKJdC<jb4g9kIi
(F1xYI~=Jc=&ix#ovpJ5j2L7fLg!x~EEP{S)v@%pQO_%{3^V-vy)scx#LyE4AI(+4!Y6(`e=iTzQ(EF#;IGei5XqKrNXMa@MOqj8%%M*0+!n7%2dux~;
}k_k^ON{SrM_Xyv1(^IxW5a=ApS~81M1`GPYPwV{E5lJu^-l!kpzslAtLCI2kPz$Ty7BxqMxTdI{Ro$#XS`Sd`!FFnWHYEl)nSeX`X97244Ouzo9iaBt
PN-;UCF^&>Ssx;(zA@9yQio#82FHV2|7#$i~P66f*KD^bJQcW4Eevl)5bEmE-7D@<7E`D?f7ny8KAJy$9Na7~hd2K9D*lAG3=e2l309{2t3aZf|*F%VQ
<FAtV)ZUdUthox>Ai#|NDf@4WPc{UCVG(Y*W~rnEc;B?yjja$e5!fvl;;FUjKvTB$q+T?rqdz>)ABK#h_ILZhJQHGWC)Zh3id^Odp#z7q1E56F*9Q+hE
lI!Ol`d=Oc`6+bDuBW+$tqss@OoA-1YR-(uQu__fQ%IlYNI^+SfRPX{(=eBUe*wIT}cgr(Vs8Y&D^a1XUMV@W2#>^KosTcmLVqWCwjg*8~JG?1B3Z+pg
9K&NKz`a3;XZevKL1^!eso`aj5}ezOED!OcL+jKA@+RQ{B|pfISdxO6?>L>LNaq+CHDe9co3rik1l^h32P~!en4}rmue?#JY*{%2)hDn|01h&<s>KKrQ
60BjqC()Y!o|n|Fgo*!zv1Lxc@SM7^bzg9y<_>2DKK~^W!Q6078ZM}^5S3=gSJDW1L-aBfY_4oKw(G<Tn~fQi+3jcN^0baIKTvP(kee}h@#1}#lX<KS_
y}i;76rBoW;clLdwyB)c@6R+)?d?kJSfX5VMY^E5?~=a^8hba0NwPuY^874bDCb&Q6NSPYROQZLi-8$pif`zA1FYr{^e$Xp)D=_QE56A?iW@htnp9NpX
D@Ji`75qXt1JSPBt>Eg#5@QUz=KiFJ?A_*)h-?AK!{6g@_9Esi7akh~k4L2(;-3A_8~Zs>yMg8=VnJANKn=_)26_9k$BDZ!K3KhGLz*gwk0foEg)=WF8
lU=7Zpk$M~4Ms+Cs<dbL#)<d4rJw?$Wo_4$qFUZGS1}VN*5@}hw2Ihw4f%tN6OCDqVj81@2#&GY}9KG*BXkm=M7sr=4VN$C3|HA2Tav_hg+bHLUR{Rdw
|3WLj9%D714}zc#ksO6BCA>kR?(&&XzUUylGa6d{OlQ8~$%w|5a*WQGolz3`FU3_Lt2RIay%uH!(O2P_lvv3kAC6g<3GGeG12HSF_F2HFGghV1z{g~;u
FJg()e|;72~+?dG5VShxV|R1{XTm9@`F4M%<s_ZJmxRavrkP$GKTSaM7>x(m5cBG@+r&F(A8$>`h`4Tkw$9!GofOGI(9}|jeiVNN~D3S__S#!kAkAZ$B
LS4_?uN)4S&nCa^P=GHip@AvuojRc3lnp&8g1EzZH4#S6}}(qn`h7!vCA2|4+gH=ako^;BECObQ+_5kxsA@@t;%Ew)h(f07-8kc;0E71VKO=^C#%|BeB
6yISHQmc0BTdcA%w+!1YQ&D#^xo6(zOR)Vm|f(ZM{-uF}G?LcDtV6FeVp`C>S<yBOG`-rQY`d>#sn((}(Z!=Gq)X4k@}xGjnT3phgRdHP=p|If_-OUM5
iAM5#l^vT4ZQ1=H7mnH^N@<dgt+oizhTh`{Ji(UvnFt+Fz#sw6A9=pi;7*fcxP*m()9BbhZ@(g&qwl4Gt{Un?tx@Nbf)8>h~e-gNeVjVx9FVx-_wG&0{
ZizZnetz_mkl;Ft-K}eJIjwfD-Q~19+kUTXSIcv?7}xY#La83@GHejLLv&uZ#p&s?dpyvd-?mTV%|o?qC{0DRJt!?x^(e;JkJL5fvC!GuoYX5Ce}>vop
>|+s{2Us$gj5GK{*1&%1GNJB?s7rbZ1H++?g6##t=90Ps<onQe@!z_piARp*de6rYq!}P9<_r=dXVBhMOp`x;&f7bqO`6db{XLl*%bk^&gI|<7i0R;yj
GjdYR`q*qamkJjCrgvp7D9?8`0UEZFZ+k=dwFuTs0~$i`s3Y_P8hlQW2a{Ka#W}fByMDAN^qKx4B#F9vd#^fB(U0>9YOs;}0zko5lHy)oyXP+I%*+sM}
?Cdf^lhL-4`k_L4Wa*W!R*f2MEXLKt%T+H33g;<s&Xm#>?JM2pJ}x6waNr;ZOHKEP05_7zT{kM9ui4wf$r-A5dRZnv$~-f#0f(ses5Ew*--!wNTkq_cH
(dk1u0pWEr7E^2XEQQ+tw8%fU$PJax{p9unEMHR;kvuCTYf5UxSEk1`=M_1|WP83)zoi?vW=kZzwpf4W%&}+B#!7D!c0ah}Imlj($t|WYG_^#9G>T}Y&
s9W`m!`A90`7PcB(`GmJI6+s*-1{&8rc%kWAKs%{18Nh3Eg&q>!u|Or{1kk?Dl!+&&yiMg?Frl?d^n4jV_Ke{c?8kN!C*cgR$xE>UqnVy({79DEuF<}g
BP<q96E2i&29Tp_fxOS-eUV%XZPrwE}g^TZ1Y*#Y>#y%@B+{sk92mguG!Y&>Vn>J;goB|D|KBik5|{~w)OaIPOpyQ06L4)s`J>r)Qh%WSm(MvyVL6Gdk
ll|NRLC~>9)ac5bYkUJU`sTU?vT|x|7tg33yX{<(M?*&EVlYlQUoeBjNrEq!Xr(y}G);c?P|Nqb~B22|#!5ijiJK=O``uSDiAwv|aRAmrL)06HM1`p<Z
~T^SJO=_|^vJIbGg%Sp7Onv&-j&ZWy2riM}??&|heV{?ZAvhs53o;;t9dgEDRKO^~<oWQEy+Fwn8T0>9p$6Y9z3GGfqDq5A##Yi1%x!|usx_+USDHNuu
6*4uNs1YAD<7NiNkZ6?2gx7`BcMX%u)&{@>81LuInDb|z6>!w#~h1J_<f#Lm8XLY-}VLCk0x!g1dV0W|QHmkE*ycX&jaVbm*8!Qt~v<LXz+dwQ>QO@7I
qLf~ot^C@d&%|9Nxrd^!y+$c!es~kY>Hjrwbjw7g@=J_1zd0cW-IugzW&`^;k0^VAAaQ9yaCkj@MpdOszo;h>rs^ZaB<2@!GD&3nLi8O@27CpY9P}D6$
-ORG5!_QhQkU3Z3BU@$uW>ctSIssM)znR5={P|Q>bhXoiDg40;&e5;tk889yY&%W%1g(iYjL|g9#xm>axE?GJd`|KcF?%+*0}IM6h-@75oEu>^!&x<X|
Z%u=c83MvC7B~)c+svFEF)6r-&sT^a4qkeXO0_I;Mh99FqI<ee9R3E6l&7aS|}n2P1)rSDaykuD$2uEN$Tu%J4X0u}08!LL6hPb!-(zOXvRAzyDo4`R{
-K`CqxBF|@pg-TK&Vqv^?mQ0Ro|>bAA{92U3E)(`8I^s1=9rjEn`f*00_7uI#bjzvpSCA?bNVP9&&Z3#sceA7jv=YbJ{1+VkM*f@2#l*ReDaYe^dc^t|
x7!G=lt{Fr?^rt>Me6oPL)6(g2SUl~tWPBc*`lVD-5hhUgFLoTLUswvk+dAl59VO8W<H{!T(a_ZsUK_mhalVq|Bv_>pkt$C^z^g)R7B}x$go6AOvh?r-
4iI)2hV^1AurR_>G1~E6u3j5AMi!a!%)zPhKcfQF;%@VG;T`~eCEASh5@sxY747OrxWDinf5c72W}zX&URR9=j9|h=Lqp(oxgP6kWj98fNd5aiaWGMS$
*B?TVm|E`+LiiHs!I_p*1oE@G&_%~kJq_t8EBvKI42NVePRt$YhwWa5lDa*$0Qee2Pe)13=E}I@m|EsB5p6@{^J%4DV?BGEF=RS>k6H`AKR@~hfVjFzI
JhPmkoN=X>TEsqU-Q^P{#EAmA7+;%h?8<?~+~1G6yvtmC(j#{{qYA7tt`5+|X@uJ@b~#?}XBn`hY(Q93aqID326ja?jUT9<xB<Tye|*8M%SZ;BIJi`E<
BL@_Wmd0l5bKf^YIzSEG8lfAt8l+-~U=I*FVwE$wiE#lb@MN4Tr4n^vi6TgKV&i&(Vc<)j>=%}Jv^Vw&^;A<e^1qo|U)pDOewz5ZvNsQth!cmifq?d|I
OV3Oe{TzAno=BaF@_r*rxKsc>2+UO%Gf1>KDd@_j}I|!r9nC%>Q<ZMt(G)v6xq`gA9bF@F&+%}taKyDE_5X_JN9}vp8A%ssp1l}{{F-e-MIW8uEfz<t^
6JX#IlzT@|kK(7FnZ}Bj3(g8g=8o+kEGn4)fF(pq*WkACZWtTz)8GH@OR?$oe}n&Lw6?bXoCFPuE*aG}AX^K|hu?(64EL>v6;f8yTHUTL?n=8GX3S5@L
I6qa)&2ZPNN>{rgswzusM+T2v)N$Dfi~dk;~Dz3?uFr^qp!VzN;7JQw*C@hJK&w=T4RM3i#?V78FpnQLlzGO93St)2re;C_z<_#l#{$Bdzk>+qSFx7r-
>s0SFUtA=cB`uw)cV~qjY;=&EIVYhYo+%!H&V5Uyg523k};JYh%Rhny4?4#w_OV0PnH3eoI%k!v+fz_hlG>R+rEHmF|?=D&8zcV||3r>T9>7MubwG&T!
$OGOfu7wUhn%lm3wbdR+g=NPkWA*Gzv?>2DhRH9Sh8zkHlde>3Q>0f);-KO5;XBVA^sQ;l@0kxn)8sU|wrM5mhQR1=+QqEk(Ds)<icp_5YRq!c>IEdHj
`-wgUor>4>msq{lC{gBE(q|sMt^i>*u1#b?<m=`8IoA50bHs%$h``<w+hY_IPU_S-xJ{AK=WL2S5+hJC-ab?=YP6|y`8c#<}_L&m(lGN*}s8r%IXC-@!
Q`5QbBQicK?;o?@(y?r&0wJ``wM0Ms=g<Giet~blc0wF3<T8}#i;CD!*bs((PE}_XB4gF;Yw2_2{B31{#k?{_FmSWbJemNb|KMZzZDh&HH+mu_)AoVS&
``e!A1_++lkd5zLe82*FD>!azdCWQU-9)wX)?SQ+L%t*^YO1pPN3f&Z2{Ipn#xbLdIRjGU|YhjYDhEu%vy?Sq!W`VC7du^-pA<(E2jeQf*2G9C==n8K>
sRz^1GUyxR*7pl)W9ZP?XsVi%BRCOyH?4qmAj#pV1rGZ3B61r4~8t9<Qot2}Q*Z|M^J%{+p{`b>i37y!w=HuJlLo?Mt+LRrh@8Ojlj<n@jZ%-8xaj|3J
eMP7T%Xa=B^7CvK4?ZqdUQjQZXWUI||ryKlVDZ%t@kQ?UJG%)u!(L6m$y{?ux5cx)K6qUEN1#@qfkKEdnu{i)yM9zYlTiQm8S0QjcW<;E!BzyDxyyDbA
SPSy4TZ*EyyL1}Swg*D%ql#`TGVzv+FJ5q`}s!Chx3M`GaMaj<6nnG)_!`b4@Osj5BDJd(euQlWi>f7on3p=talhO)ICQF^GA-Aa^C*4?*tM4=x4`fug
y0iK-K|{CqR5oVRRg|R}vpl(mmNrX%W@<^kv&>%7ncI=yX~?eZ$?3BWwp%;wX{{~2ru>YYY+puNr{2-(Y^^UF=*sIVc2{^a29jHv^`*sWCSOf;U3#*)t
~9&BQ&ipUGnq;<`nrAkzOv$GZ)r}G$<Wc#9lc*cvDuZ^nN!v8X`uT#%kzxoC3HWxwJEiwvaBG#zr|GIP1k3%H6|H+4vWQ}ZtQKcb-Qv)dd&6NY4v@zWr
gOh%C@%rw(^oLk2_o6p5K?1{TuzKZ!p&QY8wkXa%u+}YAak;qp7F2s4c6qv8K7wIhbbaAI$C=G*xvcw<Wg?BsF?Kl=J;^^4qGqotpa<Im>d2ee}LP`iv
r9Pkl#jQm4n-U)_^mn_g3wRAo1oHVvBG1qD6MzS`WLqK2jnS5I4ksWqdurNy3O9?Tsmp#G`uN~_5<YR1==o|%*0ot&4H-C`-r?eDL(cDGkLlUn*q+YN2
rMssU=LrPJ9m8GGjuDKz-M_-)LUX<ia(Pwsam~4%G1yx@k-`sppirboSzIgPGrkbXz!M>{gOnYfjPMW8+)!JR(-cr@68Q=cQrmmd+%KWCb^k&WcGuJrs
>>d4S6?QA#uePD0I;)QESC>@pb|)8jl8TI(?&5~JGTT61XK$<Co$K{gxZSnA*2dyWXMJU1erkJmMV7U9K%eR<s;M9JnsPE5T1y%-JBsX`3FmW5#bBeyo
@MGYHyetQJO#N~Jw?Xi?yL?&U2&PoSZC{V6nFL3I#c^<v$`59@~HjV^)X<!CiOQNsxq>?bibPFnnrgC-Y?(N*`Ac?tSivxr#Sla2i(5?uG(%#^<cRVCW
5i6z>u5MT<CSAHq<p|l{FORx3`ts`@07l?dGh){_Zj!kFJ41V@0uMJPK30`_hZ3ea$8A(!u0pS9@}Aa%y2~T18S_O{OC)ySAs9)<<-{=sSzs(hFKr8X8
l0JO+H0tfowTOLN|UX8jhM>TS+kT5rZwUqeT4V}6CVxw{?={xY|*p~sSyo$9Nl@l7^0b!FHRuHW`1d(U9P^{bKx+V$IAT+x`Eq*=c;$&T7SeqXv@HoXr
$?>F98HUH>-(e_pT+rNROZS@XxW9;?+^<g55r`>{|elnx!`k#+}@VdMpb=9Ia^ZUQ=|GxkG{_p$0-|;V2)V9WpTGD%emkSMzX~Jh=T2w5cpL(8{3+SQ#
90eHRn;wX7xzGNz+d{dG)_w79$I{n;0OM`+*fSpFL;MZTB=-NuZ4EOAGPhEZ%6~k-!6G>Seuq2pfsIb&szHK>i4T$hM4%h2-y$aofixmez&9Hm>rMOJ<
D1a6`@4Kq3Eg_%o}CFg1m;Iz;^?PrgHdnznL)T2*dTsj{^_p2Kek%s@QSyJotuBu-Ih?S{5f~l0~~LE+L7}OC)|UbgulIvzwHW3*tmy2{2`0-cX;FeY^
Oe8+`hVM{z(qL-{ax@?u`5I;f(VZ7bfK;cjY(qWP42+=}jFO`ev8e>&ULkYOXKKPs+AcmQ{6nEvC}Us$P@5EGfIKyQIL<+1X<&NiVK<HMDh9Wm%khv&Y
n)*IwuzNH)7GJ6at*xvrkf8e{2TX>DPXWw5=r$eh`cV{@Cl=~<axuffz@GuW8bT9BQU*D`2!<k;H#axLv;-EHZ$<s}ANin}1a%vn~{Trg;FsmabA^xEw
?{go-bb!m1_YoD=2@9^kL96gm}9JiVpQd%n8_3o^cvTU=ZGb=sCnX9^Af37(_ui9MZs?VhRWmfg%8oTIzonEKAKC7TM&CuQJ%gSshs_jp1Xh_K_&TY-l
7_4?W`_of9^=ZCJb9!@@sn?g5nch*_(__!cZ_Oyl%Bla2{>yN9Q_7l)GIA>lN@|NdHCYvw*6KP_PO-(5Qr1;lVs3Y&wz;jzt@(|~*8J4+=BCQdO1@vR)
0b1My`Rxom|H{6x9rsVs_qnhWkynYT1lqf<ZHHNcQ~`FI&ysdEyko~Lvxp{y*#7YTx+wNU3!lloePHk(vmE9XJ>DBVWH1bR#K!H-<<yLY`x3ctgkLNcp
LT2DKKJ&{Az={rLVAB-&a+dmFg(-<=TsKJVjP(s<S*VrORruHMuiwMfusqt=_MX?_k$}z9BW?e6jXaS9fRBl)GF-w(PRpyq?yYu0dOFeXiY?mt4@=K+Z
SS__nw9n+zt+{Ij)Gr03=(msr~i=zb}^echIJx?h9GYU*w&F3akuEV7ps*ERPVYz?h#U518=GG~daxWBZ%EVDi{xwfd;(bQU1s&6;97}||}^=?~AUwdP
3ioU9$b}-R=PAf_7@@6+!i&6##Tv-*3gQfkI?GAT&UZu06(pTS|Mb5WmYioOdc0skLppE9Mc6|)Ev)X$cZ7o%)4RpV<q<UAio$lA3)m7^*w&&$#BzI(#
G@4BP-Tl4E#SWXbp)s{GsjM@rqNBYqx7Ax$me!hCS<-B^8ujVM%!dBHwyK8G3>uFH7j$lhW;`;C9p1raa=v9Y4-E9T*0&C%SEr>`R}RwpA!n5-!;n;vT
WBrrv*qCXWH(isTrFAot{O{YMP80Qy{f!5tJYUz$!japtY33UQ>vk@%21wR@usvm9NBfHtp-C<W_5c(e{YMv+nnB7-d*~w_1j*W*62#OepT{7yM8ka`8
hQOn)N$~?aw4<nsz+C{=S)-_EilS^=-MOT|T4tyEE?lzwiIP|NH*${~BkUhU_p=4%fpi^gomC_3a!fO-@uo3;)k%vHcG3Pa<Ub-?Wi6Z<shCKFW}J?N9
6l{6FG=Oqj2fIEnE=F4aU%*~ICSi4x!*;!^lSp0@{jxE|j6-%8{A=lKTz$Q(%M`;BFM`g)qs?@D$1=ckf=J7eoB!XSYg>vy=5e!t`GA*=eI=`j38R^dZ
@mfuQDe2_QqpOXidxGDd%QT(0<_kV}$&8W|4^A%Kjn|tbd`|Tx#y}7=|l+>#B`hxDxu6~EBVz9txF<0je*0|k9TbkWl?Q{)T+EZJa(u?hx`B}Y1E%lCa
Z;`dCFjMcYXy`C!dpZjAJw=}MzT{+gZdGPSTfW89+~1m(?5j@pIWz0qQhfE5&Fy*J9VSy<YJq+*yR@|{Bcr*~*k$V<9L#W8np)Cr6=l|Pm#4DW(q8DU@
TH}6^j1_D+q)fu{VC}NeX6}bCp$Sk$x>65XRFp*`%Hzd8bfkkenU-9Np5zRtGakFdOwT1z^AvH>q=dDbieW%OH*0_-LJbNr=vKdsjbY=+pe#!Yqpu(t!
drf!TOY@?EccS^t9~i26IzwRZ&r`-Jb8r%&IQU?oO+1^d;x`JjKaPztMk|(#qWaj#N)t?|{>tIat_c?l)#M=el}Ry1kjr&J2A?eX655z0p2U(qGb5Uf$
VQ*PcrE%dT`(bXqm{bK7h4i__e7`K_&<>hiY1+@8+9^jb%As?SoMQ|c`9W)}8aUHv)5#TAC!-rDT+ioWE!vZew<PodtJ+S%wV)8|%MyPe&gjm@>)sih9
h_;%+c8JhBIN<H@UuIlFe`nKd!o7wFsY$z-5OiNG8E6Ppj%55s^t+6%a)MRGVrkVPU?X{JSh0T?DN#6GAg0GKnZeMSXt25zz=_%;$cMi5!RW~H1JNhlP
sd|SYw=JjIlVPo{D{1jW$G4}wq^P=?#<y5A|4I#>_Kr4dT8qO<_v`B^%xui3`wg0kQqpV7y*U|8xh0<DUTacbjwfv(vnH>gtlHaFn3djLlAoN~<1RJ1>
U#2=t?AB;j=rw8r1lD9R%?c<syVxOup!ZWPOa!H9w>D<l6r~;bCQ!hRk_*anN2<Yy?M#)UBxb|UZ3MiuCbLT<rlVBG^E#B-1+GZN!s<%lTln@&-7SaZA
Q9ZYqhIuknUGm<7+kao3pBOi|R6~toenlmO|)SUt_B$wLiHer`Ok?)tcScn%`Q}-IwPoFL89{r&L)QGcpXe_KecL4jPZz8fRXmO*0;a{Z+aBeKiBQ_RR
GBno3VweqOPoE~C=vt?q8j&nfHFS2c8c3tGwsigPns`>PzZ-U`gUt@Y-zZl|XuJ=v1q)zhEmE%epZ6lb+))~}_pFJ+*&zA?wz?6aFKIZkh?DJiwN#o)`
Y^wi|EmiKi!k{W3J_PV;u^K%of-!xxRVOqlVtC9!W^_x*s?$et!>$jyOdC=TlmRn~osWRoX*m*qYeto^k6<yl*_2T_Jz4n}eUYdV>ZMms+?zGkvLkZpQ
yX)=yzwiIP|NH*$|4(^ve<ri$+jXel$h?xij0CMn>=OCi-m~B3l1iL#mdIW7jf}Dcj;n`V@|E1e1pV`k;<w-7rcCt6Kju^YcKTpK|L+6l(SzJ`4@^LNf
I~WVFn+_O_0`0lgvp`5t7(Y~vVY5k_WM#$RW95A^SN#h_jmn&T)O!1hCKAdZ!XM#PKoKaGWovs`yckYebf8;`*PiW+h_IwN8@+5+J6_fTK-^Lld0N}l$
GA+b*3~nxtr1o%Q{W1{e>mjsm?-Ep+le7UDlbMRb}+Gq-ADSbo+8T>YH<tOWK>7z4hrSHO3BiMrK{L(NWiyRNtMKZz;-mr&l@pTb$*F<nByoO-^M+-9S
%rS5BuVy(u}j(cM{>+hOpfmKjqziYrYSNf|CzVRNh3R#iUOn3vsNn3>}#DNM4YS{vLg{Z%Qx!p^}Cm$|aGIJYgcywB5Nc6S?W-huqqik{-!+OjrNZC0z
@(U_J!P|;<~H+AKDYHcO<qUimK%Njb9b1G~NK0DpdVa`n}Yoq(Q47Qr|!qk-ZmaeSkvhJiLTW(5vj>VMab=I_c@?D;$?$o~Oj2`Debw^9B!D`AJXe??s
WEZ(S7F(e=<v02-x!PRU?6Mj3{q228UGApTx}0ujS$kG(rn9c5#@Xm?ZEGzpX-dk^w-{{$IZb7z^y+N7pEcKIG}dbFS7@=6SGb(swt*yiUyIl2X)`uuH
F^h4mey8hwj;a9S5aJRY_%uVwv`!Dic9l*Y<X#ECR16eqo=zk!&+Tpay!fWGBexyihTvz@y#`r)K(_d)#R16l=QT8wAdRe>pP8=g?R;yH7(w%oX(W|zT
BLizG7?EKxK7Jh2E9qY;CBjPR=vs*=^3^ua9qcL0eC1QNsDs<f%ya<(W&&HdA|rrMy?4RaauEtIsi8x>|dil003d`N_5PzRi_+wchUP24`iGcK#Xr2CD
LN%FF|)7QUauXJ{Uz`!(kj<u>M+`ZH>J8k$`VIjzQ~4yVCj&P{JN53~<-db>KiDy`K6g#!+Qv8<)N#hKKVW-V~`))jP=nJRO;3(^~NN)pZI&e|qdr==m
=XDzL6Noz>z%(j-6Wo9%KyOS!D?PdKf)>iAFA;a35onKj`@6+crHrpDjwd*6pSJd2H;C0#zrF6gE{``i#0lc5nnBwqt+8YPbsya-z^v*nIRkE|IwWg=B
t0<+fsU<rzf1tF}n%mUvfs2aGc~ylO&Atw+uW+EVEV;GULgSIr+|=rIXvU+{Skh|9ET}M*S5@XE71y~;&Gu54F|X2D*X|rlwYTTxG?p1M8&bOKX}x*dz
2^4f;_Q4=T0>`z$Cy>=s?N;rs54je4VoNjF75iI^_E@kD{Lt0O=?K3>2<c3S7aK!ea%gJQ(9I}NxsGA$*1+3+F#Yypij7dOH)$IYZI<tl|0a{Uys*p_j
G91Z(~z>lFL<9Y0R<G`}W}dvPv6M`yJZ%rTb;37rSZ(vdfYUCG93xV?WP7x*xT#?Ymp;`@ir1zW@9F@4tatjWk~Yv+l9AA*AXr7Kh`HV5}qZz0YG)=s6
Q1t{Wcf5difqljKNr;cvj5>(y}Q(I@<3Z*#(3tuc?)F%~9qmrj8p+F`dfTXaml9X=dG+|TvX`>WHy!fg2UuSl4F?H9O^qZ0^2Yq47CPCA6NWtir}*}&A
R@ZCBdjGm*}I5r!Y7=w=tN~n4|!I^szbJzN#j-QRNzJxfdqfXRW@PCZ)X!q)@E*oEhZ}?c3X|?KXh_p;iU_?lzLCrQWKy11Jmro}~DhlTqMJ^Nwj<+jd
lcG^h(9)O~q5vZ+*zdDUWGykTL+dBOxwnDa523k3H1-eY5ukSdIZ}wL(6J>5riWn<HAuSx_SB+txLn;j7ov(<6j1LrJ0fBt2x#=8=qt4P9FAYQ!06&Pz
!AJ0LyE4w?Z7n{>k}<LnwtMs0|wkbt|u80G%&G(e8>cw8kj!}kK9Q7?ZC}-aQ_XGXV1UFk7u7lSMvhBcy0?Bk`d$>=ORyl@ZlM9M1Q^wZ6EMMm3PIV;v
vLF>adZzzo?t@SHk>6Lth|%>bhMXkG<K!VB3$VBOI3QZs-Pvq-5NCWd#sYbe9WJ-w|gRpJcT$;wnB&h1qPgxLexex+%D@5juGtxPBH~np65~E%NLRXYB
k0O!UCScyMANw6zc4V2`|+g<cEI9g*W@Hu8EADUJ!RJTh`~kIvf{ft%M4>=bSkwe&|FV*Cn(aYXOeS=uZJP3qKj+ifk#qQJPBR_H4iE{7JE&*}B3vB$s
F2i-nri`QpC>7W4m2VaechA$Y$AD6O%6&xNv4je587Jg+8Yl%6EbPxM0!Nb|$#Pi^@Bb?b{)=a=i{H4p%{TIY~wtFlNr?2Y~z0Y6&3X@JnZxC$-_CpME
e=&moav$&#hPh!wlve~Dm2>|Qe2GpR1d+Dd+h79y<u@Mw*JuaO$(~;j7hhnj(<{Ib23}4F=Fi|Q%zY+3yrfYN|Df6T7h5n17`>ms>(=n@-R%|~N&v!dg
;k-;Lsth5`nw@ycPHtA$kYlwx<J<zEz_|`0h#b${!Q+fGGA9S!D%DtD(pHQ-CwXJk95?Kze-qEgw*~~r?dgOkDjb+WrY7Okb|C1q*KBEq_rVCjZmubDr
kVsZEsO64Om+a+b>bkqUs<<{s%z_?d4$(&c4P;unE(7D2U5tQr$bUOIVVG{U9}$VQ$^u9T2O#K$;HRPGGN)n>;c;A4OIcPo_!C^FW~UN8jTwUKf6Hw%H
yb4lT@&&cFW1NVV8Ybd^A_MXm=Fs9r)EhYiKiDL5b8HbR+=c0vbi+BWMiwCHeR9L}SJBZdJcr2u&u-X>~xg!#oC4{3W}T?ePH1M4qQ;;J|hu+N|;F5iT
%R&{MQr^nvKI|J_qEGkgC+$<3Tf}eLw?gt_akOI!r?(#Ws55qUHGhnuON8Hf3-6%w%FXV>tzuEiJZpW=E(ZAxAFThg0NR}rl{phu9%cDHVwmd$1)sie(
maW0oWXqo_36OzQ66ioeNE$+ikPc8OAT$}tf1&H%s`|uVcp5y*w&YtCroMNrRPL3I&e>-V=j^@D*?T+FcxpMa)!gpE-cFZm>;{=m9Ri1asJ$8(j$(3iA
lU9w$rYC6USTi%uGHI=(cXH0Qw737k>izqb6LaTPyq+)_wDwZm0?YAJD2lX$8o4?(a+`r8v#$POD(wb@)TUCE*m=2vUP&}!XE3kTa4}|mv@)L_4c-`xZ
oy1cO~J@v+IH$F2~y!X<vPL{fT|Z@Pn6}T*|7wM%e!Gk6(26N$=d(cX8e7AyzM|+8=BBTj<zcF)6{ugPkdSr8Bs^Zf*$=uRXQQkL{3HV%<_P*8XDsDN>
r9ec6WZ0IF8Ij7XU_%Q^TukePXvbvfqz8$XzVIY{c|AUT(#&hOD>Qsqs8<xNiIb22CIohkhJmbC`I_m|HPTnbNE3-9`nWm!Di5_d~Qe&!RmcBW0Mt#gM
}ZCt0^$xfkgJBzxL^uW!3>K;khvgFj_+#TIMwb=do;@w|fzW2-$o@edvKl+2Mmw)t!-BTR*p0ZmS-Yx9wYTVY2v<BY+`QYKos>Puh?Obo)ErGrT!Pdae
S<8`g<-in3#J4H1tcre$0v8`YfAP$B?0P~@X<}=Sa`A2Nq)ss!dx|#lfA@~Hd|%voX?w_3(XabI`H@|A=-oH(eexZL7Pl;Ie)mMpKF<37cON|WjIH~vz
zRU)gE!Mx-*4mHt*m?)xI=I((S7uAcKOSZ1I6tgcP^<rEVsjBHZ8URJ;XE)dA1+8b!HE9-2o1>kQ#{JEQIfh%{Ibz;s$nS<x*xB;_czx`nZR|-5KPBC^
!;(5|htvL$s0SBgd%Q&^l6nRPMHp!?!~#oD9K-==N`WLtc?p99ccZDhK)e99D6Kd*}4{qf;_tN&iu3?FC^Qwl}}+LC!A2Y`=CEkL`i%b>twv4oj`Iy6m
uuz0e$GWOw;F-2ayN9}%8INdL;k#^;pXb71^;^Wfk?b<IpnDO1fGMs$i`J!&*&@D_nHgJDu^nG=bI+RZ{KQ_yIn(+MZLsa&=rbE<(7?OGxdi#JHK2Owa
Y86+e&1!D*|7j+!0b~I_e0O(k5GSKT(HP;+1c(9UcM$#>Q*ev%L6>MQcny+^?P9C>Q-I9qkyF`=j)aUfLSt6@)XJM47NFt`h;_14K7g;^uqUFrIEY6K&
vBoFUK;9fJglt%v!8HW#HQ{;zMzF9}Z7?85LJ=87S_5v;f^tQ0(l@IV*@~s-T2&JJV`Unym7w}0#tY$YM;+6h#Sky((+CYJOm-R_PX`GEV<IMAjdPq>&
m~JmnGz6<q=`8*Xr{PKx5bhTQH&sUsb8IF0=MWi%gQ(oFAyn7b5s_u8gNP*cGOOtO&&koibQX~*N0nwYmfL*hqy}~zk8;^74O(p6>opNZC9`U!AskF=Q
&EceVfd(^**;t^6bL9)8kvW?AvfZ`N-<`RNa8TE8Tm&XZT@rsbv4)rR{z0OiO3`Q&(wn{9Px^oRx~d(ZK^~`TuZ=ckFMWct1wP<S3u+s3%7>*S~>c@5=
K|V_US(A<41HIBUQ*P|k9&{o$*xpQVN$V%*0@I<Ff2gO~i};csq=9f8YZhdHaumF=+87RW(${I6_;{8Q=PxRP%oVrJa$Fjd+d#<gad9hED&b}Fn5fHZ<
j@{9lmTp@wSlyG#wnfVlzpnGbJY>b-iB0bM7;*&0%AmN!gh%{7Su+Yf*pr7r{v1)i;EEek=P^p1qghR`EVXP>crK(S<EK5{}P;sMs7lA0Gn%!!IW|LC6
iYmRKNOi|Krc#9R(Rzce_h%TGQ}kW~m%`u(VA>i!7*&`=M`$i0ZGo8=v?)d@Jc41vZoh$=`S7%d&y!;^*IMvd1#Y%dnQ3c|v&GqXFd^_^H9lh_H6RilW
h#XXCP+A?Od2#2o44m$sW-`Vb7=-m5ws4)`hBTXHbB{!3`?TX83I_LpH)B-Nyuzv43ER@S(=;V60vwBgD6>?(h9>8H5iCY9+^c%oV(V&|F`SjYmLHM@Y
l-0ncCdO1MaGF(UYp&whp~)y40cfz2^ti=zmVX_j+r$iQw$SS2ap@@VV^j6dGOAYv-%&J@tg~Wg7=8Roo%_L8|{fYT$=RzpL&XVuZiBu5-|5?oo82kD%
!IYs22|_q5>?Zu_7L@!zi_{1D^rG0r|4|6STNenj-n;_9?JW$yaHabyiR&*0rNfez^E`!W<<g#M}2Zpi?d3=oDpvtC;0qv>)!-^2JEN2Y7xEYsF0qMl7
5lEIcZbKFQYQZ*jSr}_!a=$F}9cNn3n1Fk)6*Pt1ZpCajelfk3oA;dIdiXruQRgdV|tkCCL5ows7$+2E#QE!HUf{3*S(Qad-cH`4<zElR=(PTB1DVDkk
G!Ld(sR&Q=^8y0a@lHC+i&>s2f&)f{qg`Vh8BMD71vw@GNncEe*l?6dkB0RO*<;3~C>U3=BwgsEi4<P%PUB{BmZ7AkZlZ82(~EVOCfQ0V>DHXknh4*I7
~M%NI|f?WNjMqj7FuhBvV40wE)dn2vPg_3VX@vR(<T6uc)g?*vgty(pPr8w8G^$MjE)reFg`)X>E5K*Xr;|js%)e=HCLW=I+aQETJ648yB}5UUhBW>uh
+`&-X479uEf4m{H#k8j@Aetb%1-+#($8TCo$yAn<tO#3ty9C$0L3gEw;4(UHI3VUC{H0YsEaEishq_9@NxNXrmquzmga7sFeKeFGQTs0pTn9*H0*ckL6
;EBT8TC#g=~<m%9(=9rMBe?b*)P5b`DRA$#GBlbwGe>j0QQBf8z5%%JF~&ESw!Z3?8OWto1e263fMF}(nbvOH6JNPp0(8Elo7Fy6=~M*TiM8$vZC-NY7
QDUzTm6K=PLk%frI3_-}606Cr{xC#s^rfz_dZcL3eW{FHv8)Zl~QY{sD4v%bIh|%zDWi&#1W*>pMR6oz=8||#v??HonM-IbPPS^TluE307PR?{YlR<i%
Az(Q*T8!h16cnEjy;eE}HOn+UO%VyIJ*rjGg`OZTD5fGs%1U}LPSg!JO`=6yNebC!UIp<+A3_smxJ{!oyslR1@^C;6uxbkBqlp1ZkCJ?xp3``1A~hF{L
|Cj&$k=d>w$f-cruVDeTpZ16@e(&_M20;%RwN2ywx!a&K}F^A?Ru@Hqhp2U$6WN<I{3%74z?piEy0@T>P=0)Y2Uox2@-|;gG9IDJrBf&LQf)2z{-PnEL
HE;#Vfy9#-_dgksE5@#;I6i+K~gBz`2mXOY99hW@JKHf77fsV_7M*ib1tTwV&JF!#AFAqTlT7+3U`>qqLS?@RAdRbUG*%*^Wtd!%;bF(sm4n8+3R7cXl
wE1^R<O{Lxi^-H_4yKmOw4={Mb=3+vB&AHQt>`^opLdD>d-D#*$Oa6hQTiJ!8E328F7ijHEIL3mC`=sF-xknI?giLM<+%_f+{Lg!5zhkKzh*3P_y-=>E
hO8el>Z|;Bg?B(nKeL5)S;`Yznua+?&o*)=`6$B%(hl60;5U}d9&4KtA`|$?f_doyi;_mlt8|9ss+=8nv|2U?`t&3M*UI!*QAr0SKzrFwKU$0+1`0_vO
5T;cO&^n5Vv?KZ)u<h6r8ys3;sj<2WO;I&BRM!so*$(G)i8A07H`K}gL$X9BG^7lh5>9BOjfLH4C7TxZlbh6vB=^4f*@HX(wFyMFkn6zc&h_Cl|9SbdK
e})KeCsWj5`Vt+wi^bto{D{VvJBvR(bfTeWYO%yi{HGr6{zJ*!j8vr1<H-6QbQJpKNV8-tw^qQDBJQ2!@-Ot8}^E@jAT=!&_I#Jt?*=76e-n}4VTy5xY
dWZUU%XZ-&}@xSwsnytl=9gL|(pRi>fU%&p&6$k3Eqeeq?jx@wl@M#oSTXe7_FHTSb(8P2C+#oe1`vDb0=^(%7ZgIJ8{HaIZPiOFSq1_vS>gR>W1%;l+
3DDAZ*bwi7C4|Ng?iU);WX@x{-bFx{6fKL4SG1KV-(qfais_iO8S+v0Y3(GA(N=J)W~_pRAm^Rpw=zZUx1lXkq^*H<L@#%@UNP@aVdQyW@x<^ZEEL++j
mO?6pg-RMkOq55N1Q&+s`#-=Yh)m<T+FkJ6on+YrIgw=RwLEH*KbHj@_kz}uYU}M2yTIcee&9oNzE?@iP;*~et;A0E^dtbhN@tZd;e|Y!u_8n`9v7OTI
J$>==XI5{XSTZMe-iF#D$&9xi%q%L;6y6T;3)zeGD*VfhuXG9L#u+~uYEXt9TIj}KPXwF77Sl2;qg&MPQ`&a0wN3w<yktqEjgcod`^T>@-~PqL-QU_9i
M5Ql0hEq_*~iB=M}F_(`5)Z>^vh+!#Gm|!)!v$wC8C)mf*_%FZaqs@SIf@3drZ9EjZ~gtmvN2GOzms|7V2%#EjpSOIYYX{SbMC!k1nNk+1y1EZIL=e*~
pT27XR%~IOs;$nlfbV`1ZeX=U+DzF5>)qI8Y9D-X05)+YW_`I=@Gq-($}2aqIUhg}m+AMSIqlo2~GOjr!qh5B~IQz{Y$1UcCFuL*-MB*qA^5;Neeyf65
Bn>cE?EF%Uo-*aNr<k0puR?r$GCyE8ss4cPPD{^VW2PbRB8YFn>n8KAS3cOoc`w|tIw9z6T<<DKh@CQI!z2vMwM<^F4TL+SeeY54%0Of^E6zu&%vvbU`
4aNeO_J?#(8);o*`Q=a(;>i7_x@RLx8^o85Q4r>^Lj^pX!G0o{QA?u*GdBa*E7yNHYE+?-4blzD48(Q=Hw<LGCkh}D3UTnr&ezxl4kmQ7x<JetWQn4O)
*|+_@HPE`X)nwV-@|7!-hXxP1=sDi2hZk<zys*`Qh4Gsf#zPJkZ*HD%x88gAEot@9a`feho@SfgEWW%+?)15w;IgOfw#zp@eFp^L3BNS2?$UB1gXuqZg
Jqu9z4wQld328HWFsZ8RgVwg4l<*$IR@~9#XQv+7m@{joXje9Mac;1amg$i^=MPc<|p|kP%$T&dJ-^)H7c6wcAH=ciIeoAYhumT+!Q86H9ZU0iZLx5O^
H2tU^Eg<-OLeYB_8iZVi@10+tqS^76IDCY}y$|Gn1mozygSklWd0*V?qO?rRqFhilwFW2yVs66afnxc%zb1GvZoRQo<!9*-<Bvn$WIl*#Vu!z=n_(TSy
@$&j_~J?8s^@F|B9P_58euLH#5|3h_4B35V-j^G#Q}we)mK42QG?Dj1h#Izx(+r}YGxCd@)7jC6!%uGw$aGx4YbnrwPR1I+?99SFHnJ3clQ8Ov_rOE-l
UPPV2J%$7@3s?4=?h}y!RNX?WgMr(C$(J*@|LoO<5WecCx{xnI&L8;WBOI@lQ#+0-g+2FHg<kOwhQ3oN6So-C)gYcj5=cv=sC3)a02|@JQ-D`*Y+rLL^
T<LfR^}qeE_mowS2D;qw4~7?=Iz#fP3I|mgdu9jqo@2JkWBl}dqr;1xow1IB<h7m7!o?vY-~?H`Dt-`)VGnJm`VWMKE0_-+mhoz&hjr?G&HG$i;-m`h1
;PX8NzFfCp8*UC56w;q`f(h1pxx(}bJ6i=pr5c8wv_nWKVRvlONHF+z*4;3r;gsfRMj2wd`q$)xmJa%pKfWnw|{Oaz1z0N(MO)O(J>^PS1Yq*uiK5Gu!
Lh}8tmH*&S<MPdwqMjZEY)T>+!B;f697TtN5$Wm%Vvxf~^*NhQkut6~6aJTlVD6(L3Df&aN$lpccYl5(OG`yIofhg^g;{g4iP#c{S0_C!w4$t|cWyD+x
xKDn_C)K&NWyN{r_QbiH3h)q#*qMv(%U3sZHx5Rs$#+9-p^3KTRA8#0?@vI9KBj_1<|ZZ?KVcA!!mo}tQAzbkesJzZ!+e7rvtBG9B36*0oZV)??TzCcS
trDs;4<V4S5R4fV_(QLk#H_|z111|`Vw33OA`)aY+H{(pdwO~XTkBV}>-bTimXi1<;J+(qhfS5sz(YzZUmdHXZQPUv;SBS3I>LqiV`KB9<4yC7~$s9;q
I{zq^4o4M<H()MV9rRH=+ZPjbcR;Xotfp7ysR^-Y8Z((K_4I<+u9-%LOIkYp8eb5`RwWGVN^HL|A;L<2VBk8k!CxVzkrZmoOKPG)&Zj^b&m>i7gU_Oj3
`}v%cXNZ5(MBsVI);$t4L(P);cS3iTL{+{!sD?JjvfI7b?xta;g6XQCw1u6h8`eH%HLgiK!G^w!1nh^`nWmI?BEJV6NmIp50dvyf)hs!$IuhxMB(t^!x
bWRPM%5y9_0#FK_GSsU^@6J#Alti1?4tR`*Q{h<o!R@;nB7yl<pnB{I)mVb+vD6-&@MEOC?K@-6-lSHFvE7I*#&PpYfKr_~?s62wB77>flQ+{`N>K_x;
9~zx-w!#>4MDYt_~q_O$VX+VI}l#`av6Pj;Jm-0!Q`JAYm4%0YEyxf!0aCQ{~O#jwFfTWN(*_!!pD;|gZZnqs;GPV+=xh-#5B+6KYeyg0-rR9%|XOOtk
O3=!oyBes!vA)Ov%0HfK!h2c;HQKVg=>jW$<Ml#Iwk&IS1DJGdu@YC5ODNHl+2qo$rGuq0U5?GMuTqK&)2KDY-kJaWC1uo@{79|_m<Nz(ny`CH)jbc23
Y~aP^M5bR;%Y;&?V0C`fGR>KaF<PIjQT=MgQ~;6(v{F8&l^b2T*M`HUUa5oe3`5oybvf57bQ3XTGv8?iEDzWzTF9tljNs>`Ijxd-7VJ~uToFgj88|75)
3IFb=hIpVP@?51i{kkiQU=>;y2_CK>74Fu;Y*6tr%A1(X(J+^nboqB2#_{5_^VY}Rj))L08q6`xn7B&eS?o}@R_VPxJff_!r9mYL|bh<+nz_54L->^N=
=&Ay7INI{CIR_ukLWjm%8iuJhbPYa;Wcb+NU&Quc~>-J?(MuAM*@*y=td5Zy&?p#8j@}E8hjhqem_EUw_5(uwy!i-t4);<N@NS!+sa|eO>)*#6C)QS8=
2Vx^Z)WCMTWakK*1w<_`|U)u(UBoN4}@1KSBLd8HU`yuG$JccaLyywk3Rx6+PR%I(I-y!2_?KHrsZbfZCUDc^e??K1I79d|j)Rd6@n<&}24yiBuf>Ugm
2PhAcAz=)?_9@NR#F6tFD9zXP9kMp)`c#Ve5<rI%WaQM4x{Wz$8oKsR%0q%|YN{tyW=n~)Q*4o^BG#<zWoS#JoKn#yFQlpSoqJ44LtWsq;8kf@jNDJ(<
DBCP6X0m`+XAA%sk!Co~gtN$^mZ)=Ra$IY}+=3JH(V;pk)ws44PnGIOvtSO>c#EqSyRAv4K;cy^M#{BFX`X1vRa8#uV}hiH#!xTTJ1qsFGkhd34B~nUq
goqy$#kNY9mnuiSQYSSH5t!nM3qToX(G$y%ZfoMU_3Uiv}k5l6bo!Gi6^UzK{9JbkVcUO!$PYMvFv8PlTOU+7Lh?0Xtc8tAv%|(99?7Nd|WK#p&pqf=}
~Vw&5%iD+!q%zNN2%GozANSu$WU4JD%3q{9+4VW;)t2NrYn95uGw}V=fggp&R@)3poKwi5xr2Q;CWW_Ht391#jV#kA)c}o-kX|0-V))P`H;Hhqv(AtBQ
%lwSIi9AMfeM+aYdt7>ga?=7zeR8{+1K#RZCPI~>U7M63;X!P3>;h_&`IKFSSm`kz}*+kx8eykvd76^vxZZ7dt!aEskIot;%z(T%C1)J<6--}+JaKl|}
Av}IK@>VIxMvy9}i3kKN*q<-=6wI4g>fj)5ld~sboYA<%@^6g)^@nvTgkJ8qK2;G`d>XW<WqU>OazAR1zy9%8X%A-(D6{e6|FYI6`!r;{u-?YK`x{bSU
*aaikh`9XTcdgmEe_GSG8$9WR7k%Ao_rh)W^>(z!Y7+ZEJr&v-!3{&&l*h8U@kVH;^G%J#y)eJ+5?Gt!SAY8C{tsVT7lE?5ciod65$7<S8^dS^V10het
&?d-GQRVYw-BZiwX$NLuZ3t?ml#UnmvMh?MB>gEecg?>+U8|DmWLIDCqoUpQOFWLH}Fn%qv>{|0B<@U-5gs?y=K?_pudmbyZ`nrcPb7w-n1j-+?xa6lI
&o)AH1}FV#njW@u3@xW3lkXt1r1F!Z!2U3Hf7p*whZ6TgQkwfQ6hQpK6Gen5RNtlX<}!@oP>AJBu&v=uM|1ZAeMZ+pq1H_;O<bt@UWg-n9C#r});dF7E
#6;@vkdp8IrJg6owJE?)hWwJg{*JXcXyq5t=_ul<`{!R<%SSxTc_naiF3Xa8<}Z4u5Tz}IYWz7g6ElzjNkCwoP_+;}?Pi6XP-zMif<gk8ulBvO*;#zQ(
WfEJ+Zh}sP*ZiG~M6En$ctY{-}2M%kD?MhvqLT7%Mu%KSe{&CFRj<s{zI^1V-`zQbX;E%t5@a1#v8oZAlX}R=n5cF?0{p~qB^!GuK8*jH6&{?h2F+bT}
(YNH;76vCu^rqd&jlFXtTAk`_OObXXK^;DW4Yu#pY<%_m51)I*!p^<V{@Y%QoO*E&fBuFm(holT&E=1NynO4#v~76b4QE}?ZyjY!h3qYBwJJN~SpR9Vq
Ao*9hpeU3DRz{$yR9xOze!ucc703P;wg^3sj!-^NGp+E?SD3%95UK<D!=tD#iE`~;+I~q{*Xd$bf`r|w>+VD5wJ^xI_rS_t=-58y1RJgy}jVk)o>1pme
g@5<qm00bzm2x+hHN?^s3-i23@TURzK?ku-l8k@#20<M7TWX!oA1nE>pTSE0^2nhGTXjj&~VUwLX8!Wicn@`e0zE!iuut#<Mz{_3*iu))AgIVt@Xti<d
uh3uijzV)u*5K6vlxhj0JP1<v6|8*aP6=y!f;SK<BHAJ+krOA0uF?&}cGP5s#I@akn5(I-P`PxaW4#JYty#iv4+SgnHNmtU?zA?=Oja2RB4D*zJl1U(+
A+jrytA!k<aTf62QKf~57yQSa2c0jD19M0>NcVl_(wsoSm{>?pvTlz4bIO=iSJ*IU3=f>bHohjSlJ5HZF@cDJTn$!xACEzRgm*<Wfr^|t%_vf%whYyUk
aUX45LhdP~;$C3fibvY@FfH94%JvkOejodx@6apP&hmfmw6;cbFEbvX(%Q+iLx3INz9nsd-(`dS&$eTymjB!0f~}d`T|N;ckJ%Bo@y=gIuBr!c-R^p(4
><4ly7qeLPh6uoc(LKYv;Er@YghWgL|ez*z55T22aS48B!b7Z?g4ug^(SFJMa)wt2_E!&>EXGUbNbxk5pWccP6v;u4jmJnxVp1@J;)~>+5i0Ol(+sgeG
eSv__3+ybj0&upJYDsJ04gOP~J|SRryNQQS_cmxZ}&s)c^|~Bkp-{WCil!G2aYqH<sJg3HSFuc7vsl{>tx<3~<QFk2KrxG+iAJXQ^-j!O}RE$jsqz6{E
_zc|4IW6-Nan(~YVLA<1CXRHrcI3OTVH)pOATug7LtfHoRjwlS%gO0tg@<Uu`&8DoZw!>Mva(Pq7Lp6++?sR&nyCdp^95~QMilSCuae9B;@Xg}REWQ|^
k9a$<+U5>&bGn*k>P%BaZryQvuWe%<vr9@9@lt-OXSmHTaET=e#XwC=m?x4e>(@YmBFX$;ukko<_u^LKd!O0M160lq!!TA9qr4YW5!6)XZj%UXWGS1a%
Fc;OP=E%q|1_(Zf2XMYxpus^7C{sm&Ci>&HIvE0C6R20_*-Q!RPatuc?}ORKLd~RGfKFit@n^=TfLIorYNm|Qb3iOri@KJ9+R?$Ff@CPJ)?=fkd7-9Di
FC0#0@+b=IOxvJgiuJStUlw-u8Gfc)lxN9%hwiMJ2Nt5xoe7iDHTTP`7B0_hzV8|Yo^J=P=k^)aS$t1#*H2TQ_!doHql-JC8;Dcg;HvCFyr`2vN+F984
QVGIRGD}Sy93(8M$3A64O))qc9#;@G3%;T8a4Vo5yq6!M5daeRy#F6EyAK@w|I3EBRg8**`w^T!VCtgQdZ>8{4(9dA5#!Puq(-{VeT^jlJWw6nD<Tca0
@CLd(aDJY?Eg_Sp*Fm3`!zJFDvgE8BS|@x_iA6~wgLv8Oinq<4mv(Y9-sE1UE7b(28m<nC8HH*MFGUL$`ezs5dl*B|d&)s7W-5Uoq>9bzR1cT1)@*Mbb
H9v%#-4iq_iR=D+PO?&&+%8fHZnEfLY4y)H!xAg+wn)0^<R-wj^!<^d9+<d~~Ii;iTE5@fT4xaKX_-5ZaY8pJU7vPj#c`ku>OrP_7A)dYtcJ4=f-(JoL
fH}w@C*<giykEgMJs8lweuyRFZd_edPH=V5MRSjTx7<M27UEyYLWE0EJlV??bZR^<^o#j%v0WJFp?Zt$g<+`zHF|WnfT77uv?H<%5}(akv{)~dC;B*B$
Lr<->e2DAgl4i)I2J1*0|_Wp!m~jl8?B__7F{U}m^_}vM+R9T)l`HgCKWu9Zq{(ENnyEeKO+d_xH}2MXflkIVYJx`k7rV~J%aLVlhRo^UJGjla@Z&p!!
0(`7ADoWVK4(G-RE);5wA$a2_kYSKul8wEym%LP>Y#Kx(3Q{UzAKLnUA+Jz*IxZz_4DCwOF)9CxPOaNyQ6&ra0=264WR%M>EApL#q`{YCam}uvxs9FGQ
xTZVlwiN;)m+@VwrM3@WCMG_yKcRH>?ojI#&vS5&G~wcC-kmI4%t<z5`Gik&<;Y10ZKRLd=(EzjBwm7p8LnqEpUH6|iWn>dGxC5D+Sn2gwl(@C(Fs%B%
7G^omkAm&IWS<dlzu?Dh}`UFpnFcCz_xYPzKooRJkp&OZKlQ)@GXPBK(q^=ahuvio)e4!3RsI*8L0GdV%^D#Cxpu)Up@)2p6Qn9F5hw}1p4v7_!(D+^x
Xx6SR#Ot5GGYipUkVuCtoLzJ9kS*Yx>TO+r_A}wuM_B9Az_lr{XYMSGm;Io~{jfw&_~N0wgI6;xcMk`5VjuUT5RaVTZP{t7^o2e)-<Cb;CRbcpV#+ByZ
Ob6t!{VWf?}3gocTM|c7oKb5yOyRmn$>fPYxBtd`R{tBtN76a?ui}G!J+qSrgBF(&ngY77~gmV-QVBHyt?MMcY1duCg-GDfAW;%;Nf5(13Q4V;L*#2<V
rX%v_DY#fZ%C|ACr0Pe@J*n5`t4f^pEM(&Bt2XBssnjI4}3fblQ8!KV>1EX=Men`U0@-8KHrX>Ot~!erAl8zdal@hshOB>H`N{`lQhd?m7$Z8Vu|{JHN
-1E9p9|-?e@I*Rjw0=)y?#W?)s~CWxswTIpJ~$V5q0)FKig#|X4PY6$sAH-bRvW*y4Vb%dY7MTpW!8f#_KB0isuNEnQDOcG5eSQ4MZY;?{xI|~sev%N-
1qKe~e0-O(e{R}k6`2{o2rl~;=F3r0WPyr|5=^z)WcS}k(+TqYz3a{tFSd7Kk+)VDJ(~+iF&t=Rg6{F_#bikJ*)ft;>&X8_buO`W?22w~&Et=I<i5D5#
%;V&I$Va28ayx=53vnjphTR?u*Xli0>dAUaS;VWu+9(ST3Q>5J9XI=l;y9)Zl9Vi#;*1eZpxI7e7&AhyD8zN1&kCJUs@oYs6lPFhORm-;Mp{;qW;J&Ze
_foNYZkbzMUH6>%sg6aMl}#i#H&QIC3loIltznMvIyslUOHy>K*GR)rdC7=k%?Krkzl6)P3kCI0V_!%!z7Dfc~NV%Tiy0d3$xi`t)8pX?R>Eq?h8;-Y}
Ys~TpZVjWj&|2)plHpjw*{q6YCfTIiIwudZv^@z?9T6fsEYB&!@$OniBbF&LHG?HeK%YkkN=Lx9jzEqL8U@*Y^4K&)=7Q?!EB4$!2-j5IlB@yKO`IALu
TJT^$$h-rEiB=hoRb#e&{5KIlkTc>#{T^M-gkhuM1u@6yiPn{dE$-OUBygGbw2H<XuWxCc%0ZDd`+*!D)5uc)v-#onK_WBl&k`Cd6~HlMrL+U_feQ)T-
u^Vx>=xi@_er$K%cjsMXPe|^o7)0+JW44gDR0^H8M5hTgk)zsLa_iBUsCr)_?&g|p7JTFJ@4Fs_6JSI#)lKUFcClfuMf0@ANdiA59O&;U7N49FOo`>d?
cpN<TzZwthS#SP<11G(CCxAZAr@?3X)ws!yT@}B!TmOo7>mq6}HEm4Rg>fbyZV_CgA4x>mbYhaj+BB&cda5~~tKD`>mZsruzbwK+l0!2H9!-@R{SwQiX
+RrfpgdB|R!dZy?Vv<wJS(?VDletSOuf&RRHm#{%50r2mrDr9jf$<9LRnU^*vB=r!}P&%f5C+N`Rt%LU!d{qsD^Zk^;E{>+M`x9JV0hMd6Lluxz-^>sX
ge#b1|eIZCB=Pogg7v<C2Sdaylj#NrlRf$o#My$x>02sOxYNt7Py_2N5btWhyjD4%J%{r$b_{!BdTFyh#!BSdPpTV*(}8dP;>gInyivlYFCYrqE^wV8+
~h8qKF$10L#i+k9;fWteFTt0)xSIEX*9-4Mg|`LtVPQjtYx*p&Jc*ft22YN-axB$^PQX)@o*(@i2qXJ=)u185C1XJ%9`EJE=_f@|gBg_sqnVq9zIla#T
D)F%xlJ_HRw>ETV7FYt|YY)GV{Q8*tBvy~25F5`H;G@&xtMQjq5!iF*KP{hofTBdMkkcoh^a5NX50Qp==n2+n>Dh9{e7Nr~A9$uUjI+MB#=I0_pN3ZSH
>z}`#-MXC)h1Pk2xoOCKir&eE5<92dx1D=Ly6IG4wMVne3EpPaBY9F{Zk^SifB)juZ{Pd)_WhrHeDSKC@Wid)>V#v<x)#!S)-CYu{9=6=j@d~8UU1vHJ
?wt9{3Liz6ww0drk$PP<~ID7Pv5=x#TOUPeR}`pyP@@q(B-e+aYLf-eezQ~zWIlC>0diW{q1+`Q2IAM4E^gj?Yt=;-*$fg%jeIpQl)(IQ#-H7d(T|{=H
0)1{=%x<trJbI+J%eRIn~z$b89S(x9hs98f7jEQCpK>_*LoefBohSC-2F>hQ7{At8^%uEN_?Yr4&}xZaM+|cFo>*KE3$#m5WzyyGa8c{^|`2d3NrMPhY
!y`3Dzoy?^n-?T2sw+yejp=RdNm72kcu0#lV0%Pb5%{OpYfciz3Y{hZZ>oj~Bdr$Y*BSWLivleG55P5J<9Labr~xO~k#6&fh)RJZtKS>N1=_;%BLgqFS
Aaq?=PwWcR={}P%|s=CwrcC}uYt!~<}_;$ej3!hxxdGYdR&po(v_wuzrT|9r+nw*;!z>Y(A0@Cg3z0QR0S(ASA6+52&o%b!x%bMTCD{okn`M*RG`&XMn
b~2FfI+TN)F!w*&UB30c-JgS+?XtZN92UaI7Utc|Cl*9@O=3G!gheghLW0Dw^AN*MoJ0e%Tbx?u7woD8vm<f3Kq;mZ-0s4`yTyN@CqsnpB$g2ObE2$~V
CfZ{Y$trN8P-YTu#FEpX}~+bc=*Mu>r6222>)~I>3g63=jBhny#Lxy-F!cx|J$tK4hG!n^bel<;Np+JUE}TKv@PMX^VvM*_Pr{~Z0SIP8qz0rRv%@PO+
t0kBDljjG5nOYM3cq3n;BX%;PBB+d2o}OOjv8lk^0L@>6b6P;EJW4<>EWfTa>oB_xab?_0O#a?!sU{|J3GTI}_1&KDJPD@u$}>U-`ksckIIOt~fYJj=s
B0Wb~6S?fzF^E$8eqttEyQ;BI~gGt{?MKv(=|bH(0$^T|*$#PEGvLT!?cS$5*)gK%ZSuC^|ztl~(p-5VpbF0E}T*i4=hCPRv5HNH;?>nU55xc{@Kt@Xs
3%cWiH{RJ0(3tG2^xGj{omJ81s0~QOo683d>h5SayYVW2vdidI%{W;p?<fUDRT~6-H3>$Ly1$Ww8Z|r`b3hfPJ|LM+s%$i#XP1dX1O`emig_qghHbP4t
e(n8xAHV3PHE}8J<nMTQz4l)G<~>_dpZnBWp_fmbY$ta1mfIg)-2R!15w{S#E$Fvjbf>x*X(?p7vpy{;%q|OyTa#aw9OqcgE+EdyGPBHe;_|P<_p+O!i
rSLmEfHO3_Hf2qm5RUo;WEM0pKrZo&D73obNBmBdLO5X`m4XPh40HByU9xaeCuszD_JJwSfRqkgN2#<cV1uDTVLnou*LU>cb)WG_H*|WckW$T4=rKY$(
FH9!{H<lS(SzVm*xDO99mn6HJ00~^YTz4ts|3ll4vbi)8SM*N0^-s?0cU-_`@IVD(m09eetIc?!Ww@O~E5+xbFY@J?}&|L%VG0Q1YpeAj=awcb05zAtA
f4z17quvYR<;$-0M<f;ls^Go;yk>(0aCM;E*IzIe-BN$l0*wL4DTcl)`kj4btnPk&(j`QW|p-v7yu+>~e+FZ`FKBe*GOHWIf)rOiq9NG>OB7LOHEIvS0
&yjW}Q@(X)TGlkb!Hv^5ET*hWfS+cYTn_PCr9(JJl)_;#U|3;mEW9wS*ZbB5uNqG`>TCS?YZz{sODN=ST!n>8?-RG!N5kBht8{4Z9A9315oHpC_;-ky7
D{<#vw}L#ftRTOeh$V5QbSx*lT3g<b`)}U4`1rlxmt=MwIG(SMTvR&sNuXLDhqGD-2+-IW`>Ya+-npIdU3nUN@#=&2T|iF^b)|uicxrtyyoI_q9^U%t{
X4(ClCSVo_HG|MuU-cu(QcI<>$$aq+it`s4t(wCZ(AQbO4<`wD*<|v0CzvS{P@3)(|X@$dtg>x-0$J{AOr_d_VlkFy!hLTcmCrz!vE{j2X~)6^}ugJ2f
+1y;``tbq@G4Tth5VQpdk(*_Mq^1APF+-<JWM{oS2``EJ^0W0fA)dYJ}P2$OE4QVsj7gJsMsDQOzf0aXZG)U0vd5tS+0sQ`N>}SZ(}d@yui9pnAd8M)6
YTK<MS!eH;?Jz(;8QyWD|7%?Ehq@MVD0_g#JA4xaTXc+~L0VSQN27e_vH46r30&&L#CQ3zf*B+wO((_9}=5ec#fo-P4$3eka&!vn2vr|*S(Cl_>})6aI
+(CA}WLtU47pf&Uat^*bn39wN3DA-<&`<PA?R4~qN?}7M42S>wZPVBBHxHXU#aj?-o90v@@<F?9;E0OfEvFhgU%oSPpuuvVaYfmc%M@b)y7rc6upWW{x
VMmwN(_}foSI0JoGnK#t6AHwQetYSD`=i!XU}WrWwQJ4)QOw_?_alQb`+3Ua!Gs|H_84UB(X2%uJLz0tuBPst>nb?KJXc(z&Qnm1?g5X5!ojTWgA1MSW
iMw5K5@(Gf9w0@EwJ6!2eV5~Q_&ooYjq|@7b|eRMFuCt1O<<QcxgDG@!BE*4+lgPz?94^)fR_ZeJb@T!-_JUDyhDN!%;quQprK0tr0DvO{a%C%H@?di=
t7rS;R=7I+Nsu+Aif2J)%W|aic#)=SEck2CSYHNo-W$Bh^@{k^|C!Ihzj}WqH(0&~;6uwaRc>N0ZtBGEpU-Nze-_0wAy|aB{TQ?#<yzv!_9Yii(t}9@(
5HDOur-xzHMzRj^vhGgLgM=7yDCb{a26yP0`39y5xq7+TG?31R`v&>=iP&}L;YNQX-ufGIc7NxDLn4QPgyYcfD<3PmQQcC?c#4x&*gJddZls8lgW014x
@QIx6-sufHVV`LfRvnjZjO$^B)p1@LMo0P<6f$gH8LZU!Czv*wP=CgXVk%%%X-LJRvLWRtvrm!|4bhKmgaw|tO>107mDq1sKuH}ptB2P2ZYL_cjp@^2m
L8MZUn|K;d<g=AAN8lWrl7>PnPQyvFkZb2K4T7EiWU^atm%78W(Np;1LZtHfG7{Hj=BQS#2w5f4)8px8z6I6d<=nhSMA#826`Gmk2%@?W$~N^9)*Lm2G
}4O5gY2*+_L->zUpmLC)q(@x6ptzhRn5)n(t=FRN>n#91&~&}M$(N5Tv~u=xzcV9XK=Q}#F_~{JIBZxjSc!)lw42*1M7MNMvHiQfFKGn7)`|pW=#7y-&
;8JP0y#(`UKHa*(PQ1-3*%O=i_`~rcKC+S&B@P8qMgEVzkTB7|y`@bgE{}zC!bbL1bRd^&54_n4rnds189bV+0PveSv}Ci9S?k+?*=JCul8E>UP>?pie
4^l$s<Gg7v;uEH~rrY*iT+I0Vqhir%Tyi_WkGv<j4t3$s}pr?oQHMp<TtCCEsEkoEMUPNTU=w`B<eV4`A#8n&}ARz;dMJQ3NKk7`{Ir3x?Tc%cBnxF|?
1q11}bt0R1orm5=8%;vJKo|LDAx)`Z(@W_DrVTWIM9S3uRG?Pnp6H~J=D3pz9xsR2HoQR0Yex?;`v-#@0)J_somtbakEY{2*1fS1^kM~DLP_-2mY77u5
XDFJ@@l!M(sfM960#U7WrU(hqe!EtgYLiBSkn+P`9Tcl%rY^R0JOTopdAfoxxJVdjFcnFj?#nOD(qk<e?_{LPMt(Czp{Z*_F2Pg^4QK!{!gP^H>9b;gJ
QHGh$zYXXjbK$n8XUcQ7>!-uJ-q(8{<;47r!5iaE^${ap?y@R4|J9jzzu&QH^hxIfH*hB#5vhFy>`3zYoEB4K%SMWU?z~y+$Xu{t_#?63>O3r|F1kG^8
qu!+4SC7MX(^DQ>=N^UB2UDiF^f4!7~K%#BG3+w=@p89Io2_%=<gOUfhF+^N+_X7l>K?k0K9y-p*mx(=J&rW=|go26Bh`i(KF{;~;bn)cd(CcT!wWw7+
o{9|uV6<I5C#8Mwc?1B5g04+M2C`(2;#yIm1vQ}E9$cH*ytH%kKD9165bot|*e?ZxL7WgxHS;pOo3spaXV;fm*G=g%(yS`P{Bfe8nKCeRAtbFt_Ovf#5
DTmf(Xhia!5&Y=5efH6-TDm)I>4#al{1^rPEyB_@}K`>P!z)@<jv&>T+9XSUKU}O02bYA%hy6&EFfil1$cA!PUPcIA7$6539y@mOAb9=yF#|(I}K0q4O
U3=K~ApF!F@#85#PH!|mW^M4vUo|a8z-jx-v;Xazqr2>t?bOF{6~OOM`E19-nWZQn6}~_^zn|@R+U0ZhO#&aD53-I1)i6(OBaez&|F{DG1^1CI6P&(&>
8G3>yZv^3(cr7TXprksDmyZ#olzE?402{XnZlE`298W~1dA)9N}5Fwu4|0&UUX`<s!1tVZpDT*snsyk&2fh+t1<+!4ZfeHia=w)n23o%ExoSiss=SHGt
Dd`Oz{G*GjpTFGO#gejTUqR0rFt1IOGU6oTV0MC0eGD3Blz}ut73LxyHgWU?_~5s0ait_1Jp0Uxe^9lj)Tg<>I)OnN{+OHY5*wO}!Pi557}Uqq(RQvud
K-gR_xNLGR4Q)ihEuN`-ELLuaUvlH18Nl9g(3xL)JY2F3Ol>Kqqq?Ri$7Gu<3KSB6y@XIq3?i^$20oJ!~FO|3+8dP!y5bfQd|#3Zcov3gw)WK=CH4IU7
pT$8NKks%#sYN^>cTwto{VHL081R5E2+TAGwBa4L7U$cRzKm}yu<Y<^hg`r6$zzoP|`*2v~frSxPB3VqVkI4$^90d0up}e5U9NRG%q048+Sgyw8#DWS>
X+se6bSXMRQ({}m%g9uS&Ij?%T;(S^Hly1GE>9Qp@s1Ly6?CM)Gd;aWwAf~(LJ19g5oL?v`G7FN+@eDd7hPgHFZH7_EZ&Bv<zaNJr_fx#GqoV;WNPRzr
{))>0$t<uC<+#+0kZ|)0Fr=kAqHnB)2c8Z_0wIXIY#D{{ydp35nQy|#UjJ(6cY>PY#fO#2AH`h47KoFZPlnQ+%C4#4Fg-K`FW=ptMcR75G=K7F_CFTR1
kx*&c%jgrdX}OL#+bmO=>2ZfHWqnDT;~-EUMR4Ed%3&rkG7Ltx}=bs57!@j>s|FX#!KCQ^uM(qmU%Ve74==nj(<T6=FDOMv}8d4;og&;RZAS4IN0PyD_
;|BZ<+VgJikcP#%~2SuHxB03b1)^-7F9h&QsG$#}MCP2;7mkmPtVK_(-;3QCRV^rS*}It{%u?a_D)D-2n=BE|+Ww4ro+Tw-57`lV70DJjL#q9_qkBs-f
VRD)Td$^Z+4qo~&Eh1ohZsL%~QD>Pyq=U_g^6v;9)ZZEVUoUVyNJV&&9Qje)-QUo`R^ka=?c+sn3sT2kXWCasQYq?$kI@gHx`gBhp+49x{q|!v*>d%ok
1=e_VT<LWaVn#!&U2xID3Zp2-i%fdj>sp|65(!@7+I>E$VJJo}Vsb<3qYGXgF2DwtsGFcbWEx5?ZH#m2_P+cgJtl|O=u}M=>k+a|#c-1<3eLrvDa|3dO
q(4KVK&-Nj#Ke&rch6}r6|#g)l1c8AImkbFB)9`T>o7ETwgSJ%()7Jx{ZCVa-Rw_4CM3l3&K2Yumy-h4&pBlbf)E>eZeQUYtRt%V{;0G&x2oI;p{U|;M
!GDc?B=3pGkS8x;y8d5}%uR;Y8qb>~DII8SF5~H`vkVB*^QO2;!3RiGT@qjVG83^xS+P{*3G&rhVKWd(Lsl6%&F4!T;GqoOx9&5D-Vx&76aJA2@s`;yw
NdlC$SAb#wBf#<>*n$x`xom#Zt>!Maj3)ImqAM}~u>&+tC*KlApl8|V|Yc`8=%)U6G#_#8QJ4|YfLgkBP0z4txqzfy2}kVPXvrjaw~dmhHmyzdYo)k@G
ah4WJo1qmL0eCdpQ;(@PxoclQP6!<EPL3L;UvlVZsa^Rbm!SV<As<r`wr4J$~sF8OR)~hJ$$65r~`+{X_+6VjZ=2AhR71f`XK2~~=8}(PXL3c(*K>xet
XNk<!vKItRzT$Jb8FXO|kWL|R@|}bCVgBweBm}zR?z1&MTIzsc8oJMpdHi_#e1QCQg#haK;{@pZR0UVsH;?WQzE=y*S?tcqv$dmzTwgQzO0OAAlhr{AW
QZ~tCF9LXpIUHGLK?)za1T|523N?>XILpW>?E2aYSveYGS;H<eX2gB$4~+sD9nr&geX>y$A)=mmT&jVQH~!LY9%yRnqhU=oF$scLA;k}rRVv40yCO?TN
o@xsfJogF4B0M%QF;H$b`#Ue;g5OVK#?lnhZCblp3w-FiFQsNJYz|Z9OsS$dxuQvj&f}fX1wdF*S6i;bM)8SD9F9rnE=N>U36W<C%rNP;zaGMRc7T6i2
;5vYEmflX^H)=MofDm*r7%iUCEIET@!tZZIxJAx3T!*>;btH`HMfG%89JBlU4+%poxW=`>>6tk=T@-PB36PK-b>ndz}=z64j|lSIF4)Z^^9*wz6O1{#Y
jE)Iq=!f8sk!Gg(lWQ3wlfAhu|?dEGSLTxf~2OkU-vtW!8qf#OwX1HP}QWm5ptCZ{1fGf{{l=FApU@|kAQNVF~)~JX8z^3DBGoDb`WTTLlYB+~Uvq6Mh
5I_bHuue5%R%i1hA!&tqoKyK0oR45aew0tdbLrNw!2nsPGz(KLrbuSZ28Y5agPb&}MH<M0O|(W7=eY(|NY5+EBD+ADIonz!XKbWUtEOv_CQ*+hd&!EJH
^O)y56iPcTq{SjVgfD?cp=+pjq4+QGA#-1sKORiAsiMXz0!h?%x3zel^RX5Horur)Hp15%TuUSqJgT$w^S&nkRypg%Fu|&&W3qWA7*C*6;oSi9ECMC+H
1w96|@FJSZB;L>2a(;f_!fgXF(EckwZvtF!M<+tCOUG0$L=cx3m3rc3RQ9B%8$ZkwT-Zb&_GyAnA!gmoTlCEJlnD3y_)8B-NavlTw5kbBh9_b%)%bq!*
c@Tr;2)lr@G}kIhy}>M&oFX)&h&BGyDWGEuEZg|@kv<f{;fPoPpuEDyWMe11?U533QaP*qAyw9sn~%Njqe?#oA>j8vuuOpYn6h>2*}98rmR9vg|JFr7%
vC!93v#<_7Nj75}bBqo;|gpiA*HL9E*m!Zl`Ng1_5rV4`z9nY6WVnskwwGyLKV6-^lslEVpQWi^&$+^Kn5=T?5W_mu`^j9b;GbV5MmmJim_^c}OvA$lf
mb;B|O6ra@j_2F$v=CiHMrybvYLFVwSKy2$=v=m07gCT0l-jjgs#?R*n%<c*ke;pPMs&ZM9xjHFefdqcN|^$~(USq<$ZwzI3I$D_%#&D$RgkJy$75wcr
v<i}0EWf-B+AHrlBy4qv9=KDWUsFoT>o7ET>o5OGdMe+fp19Rxh?!dxBOx$cN?GhD?n6=kDJ*yk7w{Z*TKVm`~t@wY5oBMnywlIbVdqy&&fkjXL!&k_b
cSH5A?~YeA!+~oa>Q)yb095l6wR}GF<z|3;3U*o^bqLp}PRVM!paH=jqEGfn&?Bls_QA6t0@YJy0Y6OcrNlybRD?(3=IPvrV5oWH|p|*nifi5AptH<r9
Jzrt#S}y*|Dx=Slak0ONC<6yzu(KyYM`vxZX_BTpR#oHfa_^Nt)m-8+3TDuCpjdFU6c8df0r_P>}B_%h|ATzb4p)M=3U1-R|wd2rPXG^fT7bfxOFH2%#
p4;;Oi7)&`my`uOZbq2Uy6euhGu8^K{L>uTNDabiXkh}xF=UZ1lPz`q6d~VL8gVEn#?QNCdh1-HfRR_HVe&X7bPi_eRJ^a+37?j_Ru93l(pFo%YPBaR1
8Rx9V0a7r11-CK3;)DNy0SsTs`Slg{*>ms6ot<UiYW2GUX*Z9p;)DM>9bhAS+?O?ch2y#;!C&hLzgz~%__&W3v|fpr_G7fx>XU$dgv=JSL4Bm)N!m<|N
4cpSQMe(XG_hQ2k`v|$VKf=ekdiQ#M@k``6i3-4RKa9m-kJ;`Jw6k7DMO)i3}?rBGTJhcWPQX%Xtr80s6s3!m315>qJ4;^4W-sfu^DtejCUBC)Iqt^E+
?BryhZ{@RGmj;Oe*9vdUIZ<63Bu`L^IKd80njBrtU;KSAlAilX^5FOL29cokZgd7gbwK2Fs`Fb2wjS=dFHs0Z<8{k;mtgrchQWKw*-#9zH~B<z^aab|?
g!6Id87Cu_uDJPx<?aBEID{lQ(KI;7x2W}q1DIUX;}7Sm!nRY)Shpn<6xf>G%RD}z8d4N;LS(oCda0e1SEj-pwdg&0npZ2AksC1n)LrE1MSj>D-Q0>{|
&V!Ft*CFjWAN%^00BJrIP22M$WoZ76h2GuA;8)0<J!|g~@i9(AaAnGJWK)@uQ=1c9yA}&=2VH%Hjoc>aINoSZ5O&PHokMnbJTus;7RHTFUM)*86%9V=@
-N8!jWP;J)W)qd>U<yEI&3YthjD=3Kooun_K<EKx#GJ^v4Sbj}5(-7wlrqVxbLAk<>#80vv=nUwh4o<+>r43=6|P0G=6EbbbNoo;O05w)oR@5V;rVEWW
f%lk5kr=Th5-*Ue7q~MGrcj_gfO^8UwX{bB3R<v0M|$ogn=!R-JC#IGJR+^%SoN&C@1yFNn^^6sZL&RSH(Ow)7uTcDqsUCS*G+7JyPJxECP4)r5tS3+m
%74Jc&2(yviG4pcG|u#YvW%8(C9riy+Zyqs=fK0f$p`I_|}=NV1TsAbpf2h02VBGtuU3qC>NaQ<7ki$FMHxWC|eFJk{y<a$K%Zf=VWon@^|tb_|V+^8w
tPPxs|RpVSvEG#M@rv7|I$N1aG%giA5J+^$PSLuwRJIa@>*#a=k;@IxXRYor;$F!_N)Uk)!Di&3LEF9E|r+!)Lg+16YabaGsm@+mb3;l*+msMK@0+=60
eS)kOD^OfWM6;g>2Z6fJLRZ7p<d^QE?!wQ+~Q1xEEL({UZFRG1c5`Yb}MwpSsVuU4Q1Qo|;U3kcdEpkxHhK+H*-6_?ph@|byFQG-7xWU7{++sstTxCTg
zmZ=g+rt;M&}tMoV=>T@#T?TTbUq?M>FXo>>!0hN>!1I{NBEAOCsCr^z)}x*>E=vUn45-W_sNQCwV%kA{b((L@RKoHdsgh<|KAgKBm3>DougSRRyUS%?
KDtXNn@qH?aO$A;YI7;880#N%=$&N2I<SXWtCbM=0xrfozFQ%)+gIH37{tv)`%B(zPSIv>ld&5r`4DW&3J|lEjzNEC96K6C*jy?gwQub;U{+fuuWNmXJ
=156}CrL`?3YtMB`=K3_xx?F_z?+<cz!q?IyzxC|%ID!3|yh?w!lGUby%9&+dQr;}FM6Dlh)!^EWT<JbVAmZ$JF(jR$w$y}0%H<r^P{Vt@JkrHki2z5n
vvi@V>y_vy=_Sm^TC?^vxKe0clevtQi%`1XTeK7H@g@BYuNXLbgdQEEt%wa}1~7?ufX@^X}?LcFGimLP?AH59uMvYLb(Duh&)l|llmsv&t`;XFhsY>1O
3_Q@x1z&9WpO`B<1kF62!eetvVuf1;p5L&<aX4rz+ouKvV;+1DEe|UHE)}E#_A8Q)c3u^)w@BY-C&%IB6djE$%zW4F>*7NDgdPr9-__sQDz_q8Q4cX9|
Q=VGRKpRq;1GXm1A;td1{!i6-L9jniwx(k7(iUy3@h@Ke{=?^9v9TV8pwRu#KC)na_{@LW4_xGhwy9%5=+5op)!TLxmw#`n{DS?<=g%)ch}fTm>}R2iK
mN|1?00Y9`{GLrFMs*`1$U05HH{_jThuaGXK)KPy90}@ZY;<C+L~%lhRE%i+eF+NJM?u)4hgcvS#RvWE%K@%URuo{@(l|C5f=e2UvJ^S6_3Nb={B~|fB
E`<+dTQo2R3~_`sL+I@85s>mP^3P7jECb^ZLDyU$kg=`J?BoW;T1g`R)6k{rlyAymfK=ql;Hww`lv|%eOAx{kHqb#TUQ5`1jiu!d$#ACGwlG9rP>(@Hk
J;cx@P3Lnupv>2Qb35)wPt?8dyy7?#Lt){`3{TGv9RtXpWeI~J@SX><9>Kv!&Lv7}%S`nuiIw!nO2!$KC5-4u9D6WE*1ipNWw%}RHEbN{nvFaGrU#k(I
^Qfr}M&0H7Hzj^<?&n`Z{b@BY$7r*?T#YPrtFJF8y<gQ+!J*+RW;v(B#3tq5MfA^IKAO7a@N0y|#_~6So9=!MT#dm&x`SJ@7fAz-0pMT$$qmRG$@VVzM
fA&YK1C<gd0{czK`p)gk=EpGme<IdUZ(h9h{(~=n{P4M#?tT1otAmSofBEp)_b;CRuGPl||CSuNQw*)9c*8;N4$lrLg|Uz>umeXfd5bG0UgIetWKe?6s
!usYTg`G!xdX^`mm}F)dqS#6SyF2);S=5ZMpvYes?*MdEFfIktfu!bq3w?3fjdP;ktb?MlvU@^h9m5Cz@}o<rJ}?dtl|=oWo-I=`D06<AHMm@<y)Ux=-
MU~t@DDlrOADY4&D3Ydl#?1>{8&t-DfSCb}_W(Th(2B6l+4V=s^fIu!VQK!@exCs@ul~xb^OLlTvT0nqo~|U9P)te*4e2-m+-*=UZ=E@Lt^h;k}PPu;K
m9>lUOtoMf*;mmj`z@yajkhQE3J{;%J=_wny+Ub^$_#ogaNy!ER4@ZwJ&+<*B)YXWZLi%(y(+FK(ySa|)xJMXWTWo3y<XLYq;ve=_<F#*-LckQQa;w|B
JS7eK{)*}ac`*%T>Czia)hK&Jp>&quYd7J#!dSyHF>}|*$XCrdXpEp%m(Og<tlJ$cv`TFn^Ymv2ApijSRBjF1h3HHkL@(-*h7oWaj&3VPR_5$?IOV+An
k<ebiMVVoRCuhc!);hw@Z))<*F>5+Y{yU#qU%FFoyR)`nTy?WqZbeG#51+Evl#mPGhUHw5QRJC3rPZf4@~o-audGJSdUF^GYx*&3`i^SEJ6e(Tt7=K5!
wruA@hX=mKmTO!Xz|tW@A-RQ{r-a&e|xIM!#8eSe)jIJ_xb+QAD(LQ;ERuT9pbk0`}2>tTRi)+)y;ONUPzy}*3rX$Uu(dNAHTl~!R~|mZ{B(M`u2m1kK
cRn#jm$p-2J6B#C9LAzyIKiJKHTjc>VJ3N4tIOe&Xr$Xp4g<gZp1Uj#*epwBSBP9M33+W^wqzL0b5d*3-g6YY(O`fA`7mC!QAm40IH*K(z3uwU=7^FnT
!3LyG_e_HFUt#SiyDKOs4X<bUsY{r7*cnCcX!15j(9E3d#49>DBQKmR1)g5W`$|B~Sql=Bya;IeguIJ;}HhZbJqcvjl|S$K%!o##F+{8?Z{t*b500haI
cmo<NiAC=&PwD4a}_EGQUSP#GK@0{Lc&C{tzE)EFF{tkXZ{(V=muY@=rLGe)Q&^ovG$tn5wEGPT4@UZY>S=RiibxgfFc$dRpx_z0@1LIYA&UcgWeB#-J
PEpHWwgSx4SGK$>;XZo(WotF;5mEAJ2tG{yH&WjYO7Q2OTy<K9AlRF@uO@V8EA>}GkLlK1H<!>S_Ajq*r!raIZi1dz-k)2!gag@9pZ?Nfhdt)lh4AzJ1
>+|_+S^$_{;$0&Y!<zr{?&m8hi~TX4e0s${+-|MiOD_$o)(^ItsYzr0*hJqT0HaXy_k^S|6zAYv^J|fb723$<-6Z`6p;3j?oXDZNZILQXECuK9L<6D%&
#4J+sMOD-oJe5nUgR+{j19tzC1~|SKhEz-2)E}Zjk!}dLek}84Ju^_TCG@*>B;Qmgm7qr0mnlgJTb;`18_P+-&u=i$Qx;+C|EK|6ZhcU_938!3(9IfBf
K`_fLI&6|$U@1<E69UU~AD==~PnmC-}m6B6xVO)r)X4CsRtPamsM0x^acB+o*-FR$LEe!tUG^6C+8FKhbaV84a8(<M@_D4qw_gLB2x!zq9D6~haGXFEC
vq$}(`9$xZ*bP!8-e;H7sy;wSbLp)1Q@m^rx7rrZqk5>Se@)QVyt891s;^XaOx!oNUV2{G!A<OyN;#s?!2Vvf2^n9hmyFZ-@EA(H)d?E1S;H*V#Um@{)
eTA*WyT6{`gU7LzcsS)O2)u0Ti39L(qAvtT^~tNr!WFiXqk4a!W%?>w&Vd!<u$B|ZOz}eS7;vycY#>hbF4Ml8=v@zvEwq97;1CVZ-I>nf1Ak7uf(3n)w
85zGm1z8j46(cWQC^8HpGf$$uVg>I>wvrD%Ex40H=M`g<m(RfdYnDZ_<d)b*8%Kt#_c-{SAMhOE@H3$Zr}6e@l&4m-><HcHyZ5JpvhX7jOFP0JQ)+l1O
c(l<Oob>x+X9vP8x=at5YmKZxn05K&HFK(7>W(oUGI)$#gf-A>??GT>w;7X#-W3jT*X$qN8Z8Gpm7sRD=w3R+35}t<(?@rut)IQEz3jNIO^HQMJI8iMf
a&3dDDNZJ-FUIH4o>j0Wo&EeRl*M&Hm3rHP?Lbu<RmcsXT+$u?C2<Wf5Wz)i7Eq<MNs$A<~Cm^7mWl7MxwTS|mW!yGUdrl2v@AeaoN%h@q7jA|sovw)T
Wd*Q+ifQFeKF=XQ62mr*94$w8VN)$m@P{1M>iy}!XPZ2_+A(jvt0}8;v>dnxp*px*2RcQv6MKEKubG;%B7G^0CkkR7EFqvMi1d0;f2Vz4SC(1C4FVH@(
%}|;y77doE7DymGsn@_PV>Ag4j3_iRucApnn&i5MKng4ga8kVt(m5V8lvcl50+?vAi%!kr)ZlS~#}X46RKYNS7YMzQFOE>E0*h!VCkh6RXfhcUS`!4oB
|K#ig_xWGvZ+WJC_*`w(5llZ2IeAU4eU<mDPz{n$`-th0uInnEn}EsrIi2&ok|x_sJupuxQvP=!kr`ql!g#(bcaX*12`x%21gURMYJoCu>vgS%^J{3=V
FFBVWuR&V{-^>CnQy0u=7MI+OKn6kfKUSV^Rn=6hKWINg!V&C1P3xMp%p=!4OcR@-3pyXCN#dQ>J5}i8jha+vsp5FgXiHfmm-IA%;`Nf<HOsWS}xM@&-
Rn$|Yn0sT^A9%2fmECUPV)nQ+DAM1|S}$|yVuj?pNEcHjbQj7?En#B1qf8H6$>XpkD)S}fw_VKJFzpfE8<=F%t(Qqd_ohpV)atDB1iL=w{`pz~v#STqK
s1PB|Y3@~c638FPBN+Yn?X>>uPlkO7}dC{Z6Dw&r7J*|cbu^As({3I=808-O+qdn;xBOo%Yc7gf;m=QyCBqw6Uj;5kRRxTJwC(@#UC{ls|Rh(J)kJE81
A<s)JN)la?5U@d5F`@dr3>>{$4MR83<*IyiQ4Qcv@ijX=n})w4>fKg6dzG&**I&Q(D)b&3;DDcTPjm5X(jJR*-}E?We(mPX-ZrvV>u}s?tAwnFOC&;oI
T>VGy+@eV;;I1nuw{bP$h1J1s6sE$Xr@>Iz(lc6#HW!NhE7Lv6_9&H$^b=Vh9Px{gur?(*(BiPqK}0;LZJzkC`vTYDK|*~Tmr9w`I#Cs_^i=Y5U3@`0X
+h11dlUe1#EQ31t6vwDFTLuatVMV=_xqq>XMP@b{ZI}U}hg|l9ibe$<PuB)Uy#Dq_dn!#3f>w0Mu9y0h<(#8Db|=TOd3nCjpLuT1JG<4H7_M!oeWgpFo
5Z(RBswkQD@w6*fvl_-wy~5Q$m=RFE)dKpkj`Aq&38qGH<2S?}X>ECzFF5lm0SAyG$Sc?G1&#2D<h3QeM}_Om1~RZSJB*2i;Wj{JZ2-nGef<2)DrD^va
wr+P(=`^8oHKoGoxWP=2+$u1Q^f*?Q=AOW&L;?${<bMY-v<m@=H<2V<)97j9xw&mD9ku53tFMDh0@+p7eG{Bj))&QL0%+gBE_Hk6wh=XZ#zxRIL?zfv5
1l(?@SD*~}3X*n;>4G7N_OL#2c|<R|TSIKABOM&eC_qlj(PLTDJ4ZPT?FQxw<9!SUh~2{;=BhX@4QBzEbBY8DzQ`iHH(gEA&~^k1fyHA;&8IQcdt)6kk
|`iwT>w!m%=#SUT9XoD>1jcec41V45gLu~ap`UiXu10)ArH6E%(ajzRM#;D3tEvwF;fdoP>H5ZxSa(uUJCs}EZ3E~1i9X1hItW9O{#0y4&-P{LENgqYG
RR@*uWcgSmZ3QX3BGORe+@y2oT&krII3U!mhNhYX+G&YK|(mC*<!_yRt>hw6Y20)nGS*G`*-{IjBXhu<F)BIP|0)hKmNLat$pO;JoGZkk~p}A}t#@1hm
>v(Ow=~B0tiiCN!3wj~7;ZN$iypmLOWGDq0>T81ud26o65k?-P-BDxx&nZY6*VTMHkJf*1?No}a>^x9Q=X(+LBn(^yiHy;*WdmhnCiy7lP<j0?*cQHrJ
o;%>1665ecAXj*m}D)1UZ004ze9I6-@(r@1#BiSe7f4gub`^nA0<m)}Xo5$&S<m~z7C)cNxFSJd5&-eSn(`?&pxA!!COt%kgd#@Z`qUUp`wgn#T*9*E>
-i+%rWje25f4@JrVzpXwr_teHBE4O&>%6vfhKq2vMk{~4(rCBI48^T7EcdltyKHq$%H1>yM{ocGygNp}{o8k*u9TiIk2qXec2~<@dBl&)%EOO673Y=1L
GcdZRM&s|ZYxYFdD&}BbF(d(6*J`tzxTrw_TN20li4}Hhw;z9xUa>>-}w1$TySm?^TM!6I(Fys7J(VR{D=Dn%s(L0`%iy<t9IlkBssg6t!#^&@W@=9DJ
i)q?*v2Lxqh5w>oT9Y7CBucd2Y5QDWk2dXfBU(^UB#3;CKEZBLgDGTe{9Y$S*!*X-q49esnJvxnV!}S*AWbJM7IXXIIWH)A*nkw+x6R-M6#w#0|c9?=s
9wu=Vu2e{;{}l0VB8&1Y=-K?B~;R$hG<iN2HZJFZl^V6i#R%-eKU^m#|g@|kyoi=*85|AS2IWo$0T#Y^ZS`yjv4cm3c&T;vSs0RiEnyXW}4JnWs8eb%C
~n#@g5`QV?^b<Quc7M0`T^1St^(E9*qetgi%hu-|W_|o2;n-?Dx#U5Z$7j617pO=I4Wh2bJ@+dxY%FnN!Ttr%z;alFfE}D8CP2Cgca;}sQn>p{h2x~5b
&>R<+LFj$Hb@}Z(yZcPwEGwEkg1=}a_d)5G@SK;xIhRAmWtYx}jAx#6$L`Xrt;9{XVQydI__ZJBYuvL-h{Sa=n#lH%J6HATx8Ar*SEs){x${A?5c+ruZ
ujx@FW>&?`+s=nSplNk+l#ds3bHaFwwWoP%2Dw9e?qMM_WEu*%6aJb<J<8wrv=jgZLdrA0&ibM`GfbebLt(P-cjXqo8_EPa$0y98C;L@(iCL(?0=Xkh0
nIQQ?++Yz!{O|9%TE^X(6YlJI(w2<>4nQy~h_`${VwB>&JKRspqtieURtyvKD^thq>Cqhx@|K9`4;7UY0?w(|p|f;AeN2ykzOm8Fp^KoO7HDV&^-35Cy
NqIWBgZOjmb)%X`i_ax%_Fq{}fYAGfp0|MZ)0Kb*$A`=1e8hJrI<%dB5zJ>p))<tWGs{XvS$Q1BSjc@<IZoSq&YQ_db}yWRieqgt+y`;Kbnr_*epeF=<
lrvp3`<>Y4g3sEgc<2jsl_YD7#5c1d={!#PmWeOe;Mst>ui&^*hLLQK0NxDqIXOzK1P|jzLNH=W#M@?oAm%)R=^qpw^aZ^bqjOG%V$4vQ`0mDlm@;s7x
Ow2k*!DA!Fqhi(rX3vXxQQlwgnmuzf{7YNPV<)pb;=CtWygZq`id5}U>1s}bFA+j6N5)41<d@4DE})!yV#*z-mS0sR?n^9*=9iBz?k8W~nz_6an_HdBu
g+iG6u4P}x^Lwxv#Ok1^2@Dc-r6F*sXLI=z(WIf;}~&0UQp0lh;1Yp>#ZqqrFae1F;5|S*3e_gz>^Aydj*VwaAwCq7Ha~WO(zkKdUekQ^=X3xb*knfhe
uw_$5b3alVdzA($Q7~g@s8$zPi|>tzK7M4jEkvuCQ4^$C>B_z-UkvIA}W&I)a&M%G=3g3x~py!E2da$Ks(GN|I|Vsu)g6hRfNJxQ5OuT%dz7r8E#4yAY
^4w?JE`GcW-X3QfoaGZ`PzS_@!gFB^cVcs<m!W<yOv(ozC@zg<G2Ico&6)$fL2Ts5Zns4P3KWONo&C{4u$wpYi23f4N~K-pRgIE40EldDERLASZH5o6c
dqJ(|3Adf~z4NGg&b@@V-W*{i6bVTt=+mJd8RfOdMbdcZox}wC5*Gn)~%?1X3bL7gaky?P-az4jFv(b$qlC>?sUAc)FG4M3O><c9z7nK=a%;%2E1C{4s
#T_(p<cWSPaE+P;1$WazyuYJkVK><^U|K^5v>y&uniTJ%Jt%GlMNFHWZ7j9G$cA1~DB);$th=J?du^$|SnJqUkEK|ScHR{7^>zvK_Pnjhhg!pjrFCt9r
%EKn^f9d00Nd@vhz)$K$qRY7heo+wMsh<FW9HZyH|2TDpCPIlcq*99xC)#Yiv#AVh8;_LX4QsXXU?E?U!p{b=~bF=t1s3laFw<xpuibHX!TtzclTSDb4
o)CQlhg)hl1ZzK@aE-ba`iie4#3fT;1Wfz+M_YawR-;VIv$cU<I2dURcAXdtXHsb*jj^uWI!&Qhqonyay0vCxLTIv6&*(iz}D8K%ZYT%Yue{?sYL;%Oj
C93vuV~_R38s=cl}zm=$+95gnV}-jtMin}UO84<knC*?~|O=OeJfTMGx%`rhSMx+Tb3tz==mpKlD&9$HP<gnWegnY)jnpi5m~ZcQHTX~r_;B{Kow;A}g
X>&|0Qo|Zd4v7iF6;ZDm`rI7#_p!aAK9k?NH3c9avp*<5h<T|ar3B$fwgW90T;nlL-Hw0Agh0x;m0Aoepi=4EV8(`YDd34wm!vIdIp$!=sS~zT1+S=i;
Y!*O!?@|~Sl$|IZ#aNQ}n~8<}iW~)e+pTe6y7R~AfT3>ysxoN<!t()3M;ix1ySfSCxKDhJ?c%itXa*EusY@3Tv&O4{Y8T=VRtD`pc6RNCAuQ*(4FFUcn
3C#y^{Dri0^xUxknFT=7cvKa34Fb1;C0mVU6$?*r;rP`28ogGPLrFwJB4O@GDK_J8yixoDhNRJTNT7qq^b#eWz~VY+Uj6{r;fqeo1O&iX`_YrRnJtR<(
Ltu&hZ*=`aMVF>&hg8gGqzIel(-B$f<$?IP@3>?J9Lom7B{_2sU<;#!{oZ4@7!JV%TcE7tnCi#(~r;nguAzEz;u%wpHo4&~&(+w_WTVrae_?YC9XYscn
o$>%&fy9B(p$>M?F%*KO&p93Hn4tW%7EJ?7YQ`SN1cgWcj9pzXd@5G9qDrZDcuI^yT^Su8EWStySjQNdB@FHO3~Srh>AF-EJ^>S*#yuUUYKhNg%wbu3k
i`KTbz(LlybG2%sb-PC)q6W9aH`eN6lnW9w!*y|M#SlhM=jsBDZ(Og&X@SyfIu5PS#C<b){?}v@O!Rx9vg2E9W@NUekREcsaK@PZ)frKvG)4;CWn*cQ&
g?P9x2Zqq^w#fTBJt6MUo5gSeCR-4(i!l-uTnpg7HLif7X&IP>wQ(SAOG_ITDhD!0m!xhi4O_<sY}hLgvE{xc9>jjN3#6!d#2nT34X(3aC-Reeh^C9ge
q0AMK%2z~uZ*oDipYi>KoC!{!!#-)zflf8tWYZ(g;b+K=7?pl2R7z*g?;9*5QQP{Od-vzk9b_1A`NK#h=a7TIHKi2sl|K?>T5Yrm@)F#v8~ZFhHHSPrO
vQj6AV)v*c1l~rCxwMtE#%NBDxcKFM%VPRTZT1k~XE}`zm$i|EkpeKcZ5%xOKoPE>#1c9+s$vY9E?%Tzp=sD@;qHN@;A32Q7Vn3|B1Qh}zK(D;f})#iB
p)+*Lt?qvC9HSTW9mR+{wo*Pv3D%(>Zo<wv>tl+6D3Ti?o^Ho1MakmMB^q?0{L^MGORdT>X|f1$f1QOn$Bmu>OYf6LTWy!ZXw&R*tX$gCtTk8(rlgSfc
d|4Zm1*W$9Qa--xQkc9O1S*iPO_PVI8%LC>QXI<1*UO5-#eV@%;)^)zS?0}cK$XVqp5#GE1BeQ&Pt-ibNwKyx3M}&;LE^>V4BE;j_%8U1!&$H_L{vT$p
@%!RGWw)#TH23|CxlOU$t(uv0h`FHh$G?|3%=gYeWEN_2cNCL8Zsl6{-u;keD?ebCi+ulQF7?V?Pm|GSPMTS^NZyuNZo21g&<D_XalkwmU;L*`ikjmhH
%eA`dF5QUcu<769M5wPUS@8+=#CGF_>YO_mtE-r=J67)lr#0L`tJ0t2iaWCVlP`|o{Ox_UFIS`Y|gTCjNhZ2JX<*~vPPbN@OW3saq)29y5noQAB$1)zL
gXGWoY#B==eeR(dUJdeQ@rY?N{$8j|yvfd%URHv#;c8mLD0MAK<Xp!~SR8nfvuW&0YMKyEiIRPX5ieGje$U-P>2H<odXIaMxYax!Y!L-%XsQfc%!bIPE
qCcXoQm-Q@Xj_E}|+6YR}{yS`T-SL~j>S?YHG`RgOz`C0CQo%5YONDKMR<M)4&xyI?IKfgd@5?6BfTi$-~m0#R#7}>@oie<{}vn*dGDc47y&-+NaD5bo
fawKJm&KHGT)A+Cok}N|n<1KgT>HM_z!%Wo6ddp>7&Dm0}Q<7<=mqDGCL3Y60+j(2PNI~A`zxj6NX2N?6BlmXB`5xfFIrqs1flCg2`<}OJ2|hw7ISO)p
<U9TD-=sTaFK4R{@RoBzIqQNi7eaErkn@&whwo=E>#sS1<!m+A{{!Zhtgi2yUvsnDIkS4Kx8&{Mp4lxg^p~)MT-3a))Bh-pk!$gQ+3hjTkt6A{P;zR?^
LbAo&qs_L4$2zdWz)RV-d~P_R{^~4bB@bX$z>VjO(!>*Wv3Eit9Pp90p9W|V9%p4M)tvFZ^=cqd?<bl@VY#eJOG~N0P@ACaG#!DMP$#n_)Kv%PyfZ)?Q
&GRZ+^XOt1p2@^M>)5AodbiFlQL~Fm(Ok<pTLj%q@4S_F>uM<H2WsD#`Y7Um(8>e_tYy=c494Ve~(`QupG<&gEseb6X;xc?tRfi~VO-5Hq3l%$jk2UF*
V^4V>8<%bZepal7uO?qDsL3|`2R90<z5EWzHE=_01%FI<jCn>7qJix?ft1v`dYTMz)(=qxc+o6@4#>ee|px0fY!to52MV9PZJ4mNuQiSBUe0#o7JVBeY
5am+R?Q=TXx1^UXmfR>HUL=#-2<3nTCY9g6lDH>?S)goXTgdU6cHUUspO9|F1)*S6ygQ^R_ZaabH;qHK<?zR`hL1R^fuF=CtDj9(Wjjkv`u%-BR+~2sW
FsvM!@GuPp%rt{o<fjK`3hbieV2`FuQ`YTD59(ZVgTS;Rx!h`5A3)WeO%dErj2Ki5VGV?UjPIh*HbLny4q-ueyLb{7MlKAzfdtpyu!xt|V4#VIB^82dB
e_FW3@0LF=8X|#>xzzWY_$!@)ea@tU-~v?H$`3)=k=%r+k3l=mc7w9045f6*x5IIv^ox51GEhzgoC55;bU8Fn$VB9NZyG>9!)9;i83xpCD<_SA}-gAx*
?5Omx84ltmEB=KZrt=j+(G0xi;3T@<0Q2U5Mb)V~%J%6+>5oJmKFdEr&P?1wrFD+MdFGztY9Fy|YCL>8k>8A%&1{%C<}O4=SOb+OLtbb1ShVtfxx=6|I
f8wWh6s?vm3%pP5#%6ZV%brY4aON8-pta_=~Z;fS+zuqw|6C}7vq0EV?m4fcSJkSA5Eu`Kn=6fDfcHkL$hq_JwFy#&X_vW2XTQZ<3xn)D#WQ95$*WMxQ
Ysau2g)E#5HVINJg7{MCQw1JP--mIg6@?5JySq#YU)XH{ceoi%^7mg<QaPSpTZm*Oj(C3DS-6mf#!DMDhz^KzI@_kt~hyb}72!q}L#nNP`i8WrF$i+pw
gLf6DDauNDID*@5y@8_LsuV+!^4G8etU98Whmrv|1yKM|Ths7{+t&j)bJkOMoahlcnrmH^*`r^9-eJKbhAZ2u6wB%w?5yS-Q-}IglekeYf=WT1pyhO2H
n@%3J3_`Bx6wf`lvwKVq4U}9%zeO8+{KhAKXG1Ohs^<;+~jp}b?WkBOCEjZuEo!Rfb5KT8JC<xnCBO*&O_RpILy{2Jsk2t3ix?9IuwSySx2Bcs;I!-6q
;b!oh*=3G)e}TcjQR!H^MHK7^<jAYuM!ALN5decx=y=S&8j}Qo))cr&(FVBA`4Q)QU_I(}j(tL3KvrjEcHl1nlNK2EL~?Bw@+fC|W9IQz(}@A;9aNkK)
?G72&cV`f#vg3@m$f&Y(km6hSb;YlOv(u5z9FXe#d~ZX0d9HWx_iFlfT|vOT~Hm5MZ>S#jHNRPcA0MOfD)lUr3}%+8z0T^AWslJ!~%ZWJtIT<zCQMq3;
JoD7?5%$km6lGxB6$(|EV5m107a{AG)fnlf9Li=z#jzOV2rl44yd05`igFxOz)q=#eXdWNE77|5(_ce$~07g5pt;aBi`wE!owH<QxQYf<XBP4NKY`4*3
r_ljljmtV1$sG?>5E!X4U0gRIoa-{?TZUswjNX&Lk{vo|=~bJWwAyTme60NegW+Os#FV(Pp{PqC#<D}A0%sR`aH3E$a=iZ0pjApB{cns4wxYdn$Xlj5g
^L2H;^VG73nX4|_CUXGZ;@owni^oGLlY>py+HdW*NG*KVhgaoI@B=;9VLMM+L!}ebG=7q5HC!=jJy#jjARAxI#J)1t9o6B!K_YWP>^b-Bm|TMR{`!KTQ
n9Lpk^Z<ss%hjl+*61vL!MS?9agv^AuN7!FbW-;Cfc~kP`*A2Jy(9LPtdf#5K1YL-N8EnHP)+#>eV-5R07TMG#hoHSBeUsw?B+UWYZf($N7d4+hw_$~x
?Mii-M$c_hNJR9ebW4VLlF^|ct-GuejoL9dDUq8z!hUGi+$GsQI;vHe(ty%yaAhtWboQn)7c_ahSL*|Ji=z-^30dKs;z#9l=K`ICBNumN9K0?=|<v?|s
@Q#eK~GEd1)gnAv(P=VYxYB1W#0$vz=Ie=nWp8$bjeAKJ$T}=*(eh&iE0N5Vei-1F1YXAcJFvZ+lYy@&+J}H51v)jcxlNC&gt~);LRolslmjf`wO=#A@
o*HbiODA{HPubBDjAD0<{m!&xN=j|4Lt~&HkuB{lm9Mq7mVCfY0d;I=XEF_L-2`AMO!3;?0+YA4{Q?|&!v$(E<D((yQd|S=xsM1gkq@TWiS!!yuj=Ff^
Q(^=93_|gO^rdp@Yt=i=k?BE=RB`IcJ>-44{UcBb>l_U825&_zpo5sZKp2rc+%BZReCiDRJkZro3h-}*<!`D|NmcoOs3>Zt43e^@$ExGc^vb5KfIk!CO
6sNu5S45-((I&XFI+8;D*w(8T&VWo*_E>Ao*T^ul@MG76}}A>sz;vT;;AE%bfLoC;u(cnJ+W{tGDytSDQV>oI<>ZZTMW2Qtp+@%E`C5OZ0a?$PfG8_tO
=Gv(;)@v7MFD2S2;7MNV7fL2kPuqphsybDieYcVi?E-95kHDESsy8gnP|E-UAp=r0X>kIm(zl+)G&9%PArfO6i+f5TEHWaM1>oqN74J-2yv*Iv>+EpkC
C>p3|iyc|vQ!Sjr7-R(J#kJfo-egy&H0h@(q_`Hv;3&A<xBI~L-ZC$pxd{D{7p}Qj0%S}R;XM>#RbCXa$@a3XdZrHnA=|N%b0pTR8{QOjUF|0knKQBMH
C#>b{<+4TPUwMhJmYZ|3y2w8`H!Iz>U2{43U!JNjPeS<?7lFxTI&Ro{koqo*Ee9F$qQ406^6~s4z`N7g?uv64V9iBm&g<ebOwA5^HoSgt?!kj5q012>Z
-kErK9{G`J13$4q<eys&8ci@dPWo9|HDkZ`w!mBeNlbpa0%)3wndydxN+tyK7VrONs&wq+&ACOB_zZOGj~AT`dZ3di{ws>vp1?gxOhEl^O^13+$|K}eL
H_hFLO`OkMDNFtPIZ3|C5Z2zmY9L$<mm+?&n6ZXTw=m=y{T|9Ofv<(Rin7&+oE-<+cuUYROS>?k<qLCck}7wGXy~`?YY{4ssrsez)tNK2Qd)!e4WJBwO
cqei6uBj&tjqXLC3G-tUcfn)g{5T+8RloewU{ARjTZecUI5Jh?d;T=a#UH|8AdzKC==Cgx<2(?U*9In~~b@}PK-dppNrJ|3L$h3waN+#`dm^W}Az<?yl
{JYYh+XR3NYh`LBp-hFcBeNTuw8_&M|xFDHR+?_(X<DmX|PkKa<yiCE(gO}67<>~s|WSQ5(Jy%Pdx8p}R$K?Q#_xYdxJcarXBPkciA0M;s?DQpPj+dYy
+v%e)%&VBY9z{XU7jn-103>-1!(@?Uu0Hur!?+A?Um}d=*}5wQcsV`24C22F?LN$Xa>jdRvb-?iUM4C3wN8)8i(bN-b1fc)LM{i|9Lo>O9&h7_vzIjd<
bh%C3`3U^rCb=gGx9!Y{(A{{`q?0Q&M@+pa?vo(QE)zYdzcJzmh$+7`J4={QOF%@C9kUb_$4;59<ViYd8s|So^*MmE5B}@+ul910hGHdKXcJ_Zq4|5+4
JrNz5E8vi+d?Ibq76xsiR{7!+<U5)Dm*-Er-B>nTzsNsvqHWG^--na+fif8p{HhQIJJ$Rb0i;>GmhEzuvHz7TlE!3ua{sw;RXUgIZ_k!XsXDkeT!)%uK
><05(N`1i|{SM?#U`#e7>X>Tu|{yNLG6nhCn*pbdwM?HtA1QBj1=azTK7r@cphku_XN@QNWE59}H~FcnpmtY#Cym4kfL+wsdlK6<VMHL<zDVh4n#p!EF
+QghM3w8Jb!L0@zS<ab^{2X)^K;Gr-r0v{DP#JgeLrC8{<AzX$VbP&5W1Hj#JDIa52!CE-5V(7<S8~PoN!raVVi?DUr_>iXy11#IV5U@s4ExYYl4vw6?
F3L^btN><jR}pV@>j9u7M*v57=pg`vod}N;WXUGo*<%(LE3wQs3SBra*UQ*;jI}ERbGe4%LHBVyG;I^o;$aFK+>*jfwK#A^gz6zQ3!^m_V5t=IHq(q`s
Z%nMBrL?3uTMH#c`sEI!~!gf65vA{nEcAbkr7%dY|M%ll*<bZQ&F`V!|q^EfP)FEA=}+Sm$&Rm4|@F4!OVWx(`0$cQm`I1rkItMWmCo;n1JqdMD#f;I!
U!SAIf%bqaf&;mcd9`um`KUuA^f$Sg5j5wnO0R`#Dy;nPEtlyxl`_vZT>wLED;K-wt)i?Bp_z#cJ2&jOtQ{4f<dpYSvZ^Mw4_7dgeMpGL|V(T$JhqqOw
^J$!%7T<+%rK88pfb#Ms9jvA-gBlr?WU!+f`~jX&c(!Ix*X%lXQk+5KZu#WM>x*(>RPmivN*3?w*%c(WD5XTDG2oqH$Dm%zliDd`4QoX3MVF$<NK9$xN
8jaUjx{R*)$wT9wFwV_F!;cg4t6SasIOS`BsyV`OJ%EbkZ!*(Zf!O)pcz;5Riu)KCyS2(a!O0Gj%!}7}B#FRR9ZOH4xHKu?#jrsn%sl!gtm|$ntTgUQn
qv*0W8nhATZjUBSO*9=Ut^O26%px-R(V*G`bd9m`u7AL>e3(xJFlfYeEQ<Y2%o*+85o{QSMT=3q76r!`hfwMEcuWtygD44y;s`2~KEqshK)GT>LKz(P_
d|4W7)KS$^kfQ`<wFsHri4^s1^gr2xFlw6-P*)}L2K8B{E+6*va%#Tpx2K&*iv!_3rkiJ!GT_kU|;O|XjdLo10ZY)vw|T;9%crcwkA`|x+~k5#N5?tSW
uyE7AGJkO>~9Xu`x5QFB*`hGzRYmE!Gf*YHJE6qvZzE4PT`Shaud9iZJUV&f=9oQk<?0HMP>mcB$G|B{eikkYy_>7Aj@UfX8Lf1C?oqN1Uw50bK&+5#*
XvfM~JgxXf%^^I=piZm^&Z%ca7Yp-a$cwHfTde%l31lL_U(Yg7>92>U=557DYnEGknZP`jon%=TptHbT?Gk)_%y#9N~WV>~|~fnSaT+2*({P)gnr*|15
Qvbq^l5I8FjMItKn)ZTaj;PN2PkTb0oT*&gJ8VKfXh*zd!yOcgCHDRw<onu}Gtjc?^R)V8}I>tUldgCUw>J~`HijKqqT{Z-@$<&~$>IhMKtOOv6LSI_e
8b0pov!)6bm4**gnIinl1K*Xm{6vrk4V%V`$SH}kSgtN%2z(V8RMR%3&7N&Sh1Z&RdgyITu`yq^0TcNlg5Akl<UqY{gQ&7|5sgQ-L1rvMKc208G>ajM;
kKq*5DD`c-u8ORy?3dzrx^KPRjdD>SFNg(#!7J+YOc~?)8fn9ktj~P&#PAPw!IFc<Ggv?cWg~C#PwPwpo2J`wO5ou!<QP{r8OG^u=M4l$TlL8IQXwn)o
Ln2Z?aDQj!E+12jS~G|Mi`9*papypQIRsO!_q{vDF~?{5zk+lhxk(Txz`md6O7$`Z)4~Sx8>G?j~tq2mXHZVnuA)QPPkht*$=$i!XologaSmcke%a|E<
qGfBqZcRWklnqOHm9b4g}{9gC=we)74s6Ha|^YHfCopSX?m<a0~UkGymY&wqVkO=ea=I{WCKzx&a5zWUMMefiVxee09&{_(%R|Lu=|_`?t1eS>`d=vzP
jUvGTplOMnN(VxF__3?W@BmetfZ~XPYzyHTi-}%!IfBB`SKl=SE+wwwZef8n{-~Q-pUpu|{;k*AxUitXje?aE@Prv-u(+~daqpy7Z)IWLklOMnL;k$1>
{qiqA`s=^{-*5aLA;4Hzfpz7CSDt@$qUsA*yM=W%cY<(twQ@Y`YT>VDVfxV9uT3ks^5<8n6t5=UEcs>TtP?^Ar>|WNoZZ6T@2;HP4RyQ8(h6VbGkKNBF
72AgE@_$cGoLuC@U_o9VV+RQhWd$?*TZPC*^pF`Na{vLgtrgh{XXH72;}KoZxT@usXhI}uMl~igq4WsOK*~2PeOaf=QV$c-Xi~+7s3N!KOrs(e9yj$Cd
Vsc4c_bv*DR(qKS^46FY@_}&bbx6KC`CII&qXIpL_bwTV%)&KX~)$_y3XTiIDQ~KmY5~U;g03cfWTcl#qDROroN%d?``UyYD{z&f8biYxLEJ?|$vWcmI
gIlrs3$q?@$Ar*Hk^)35%IRJ-3N4-<>|^RFb&|K~Recb|Our(~$7U;4`{;p*8d*IfJl6`}CzhQcpAW1FaLVkU}8#$8(0=E^7fAnHhDGjnWbmnbuEcGgw
s9G-QMv{(}#Ap&4e0toyle0>uT4@}kc;Rk<5C?Q-B{)h?)B_F@{2g&EJ{@K$v-+B7M_lOfE`Xc%6U;N^uKl<U*xBey3*IWNcn7Wb@`pK`K{`tQVX?^l<
-%2d|&F>}7@Rh&#_&Z<x_|Fro{p1H<{Pc~lUmL)e{xXsAH{SmEfBceo=%?TQ#?$xTxY77zml*cKkFHw#H9B6UR3=t?m4-8-Vq&aUW-ys9tzG!!DqQ%%&
ho6;lhh*3z+V!rlXv{oTEnX-v4Rz`lN-@oJA`?>`IPn;ZYERG+O&3&WqCwY+_k8zP4K!uf1R}590`Rds+cPxo~z_<S41iw|MeRm|Kz==fAdFAzfL6aZE
y41eC1DeEc1DysNW=<5nitdRQ~*d{PM;5Z~R|}FT5tq|L@-*QXn!SZa~a8dTr+?$;{_}^CXFycXcyVI?Q5n^2a3L5^qT2D&dkiA~BEK<Gps(3$5$no?J
a2?MY$>FAj9_6T&KgVs+}T*OSB{5^wm$AAS1GpAou=PCtF)o2kaX{XDv+arM(L|M5pZe(PGNUw!k_zy2OEo>MqGY4*ivmALF_fEyXV5S@sP6JA~j(x>=
*Wlg4wl=I0+Kjc;N7sB}Nxicqky}p`+$)u7v>X-hKcxGaW-z7o!UkTNO#^m!&ut_ZU>wl6E`_(s3#{N9mBz-03M}|&_vreIsxK(OPUr53p;lX+_!aQ@%
xxZQw;ePIk@SLvj^_4Z>y-r*<2{R-h5HI`XmrmjCG>ecYDNQ8Cy!Z64{)UA3Bvk(Lmn7nU{I`Gq=@<X(>7V`Mv#I5icfLsenw6^Wt&Y#-==r8UJ6=tR!
|bfpikQDotRW5DPI&t5n#OdNb<zp;cPKJrKOsNa^e318<kO!*`cou7>9h@<wxQEDblQea+t6tnCVj%BPnh%xmp<XrCmeY~Mh%_a&hhMPWcrYUE!T<Y_g
_qH`G}=%f89^!eu1~X_30abd;1G*p1$>`Prvr|^LtQl5E8TOSJAfNAcNmglOyQCO#_F_UW>WvLI-fs<V`e|U6<s7Yi9rogC32B$4W&53+Ns}XQy{DU)y
4hH(0-P_o*_TNbkD(>>|4)EhlMq=GN@z3_Q6dmRs!9`05yqd^HYul8|iWV~HMO9Bg@4sDfG%bVnLSt6^zRQfWHS<vBNNq9EEH4Y5?2=y#LP619IO^1t$
nPd@m;$6x*Ot)-HG{Pb^sdPbACSPHy_hMkQ<B&@W&0Vt}3g$X-vhyrxQwmh({DO&Z~T~p}$g`QlgmV9)GxsJv+Yf=bMy^Qd#;Y5aDvYiO<RTU%q9t_J}
vzlG|zBaxq_IEuZ_+%!QIe}t0D)}h!v`mTg)o)R+v8>3mJR|?Eml$gDgq9_Sp?EH7DAK&ZGko%x7bt;YdD8I2IQcWhvw}e0PyWnE6vYcNllCCcBEtxz=
`-U_T5}vD@uHM=Ci4=-P-5Cz;>aMBl(fFKnzV_?@;pt*NQe|fo@N-C^umxaIhkdC*Ly(~>=pOB-ZMoegeSDJl90U2Q4A|mCn_n979^QTX<%rI;YEReaa
_`xrzx7|PAzy^k_DPh9t)x<Q<9kQA(K8>O1u#)B}t4-{!3*n6RHK4d}L)tPDV>U5@}L$!r%)ebGJ!8$z3EA-7qXjoRHGbutam5m<&zRf=GTzNWQVqle|
SDLoR)j&`93p6KYtB6FH)>Q|AK9v0`EksU0VDvkVcE#FLK#FUle>oYWx`Ei)pW@<8NHNO`96gc^z=RB|a_qD0HYcoM>RmWb*`QUWj0Lc;BR>3uHG{m*)
EE(xCa1tm82Rb?Hpbc51M`+i@w3OhsZHE?}dSQMiQ@Z>f(J5Eq#q&SR^rO|Gy!HPC<;Gx*IG@!el1D7?P!~A9)8T_n>M_ws?A2tlyuZHE}$W?-{udL?B
!v-oy>bd(GLJfFqOx9lCu{$a=oE%zHiUZw2w?{L9%}eF&Saqssh#Yevvdf`u^{5hsq^Yr{+6EeHBWmi{+l5kPwhco&^gFT@bZurooV&B(wpxKrXJZaTe
cSNeU2G34oFe&=v8TC8sJQb<Rc6+mT{l(-9cch47-#vf(p{rJuXh68iL2JIzS!*>j92M)4?R!aM`C&1-0Ev2G@L`AQ6--fdckPCX8pm8qxJ_-V281251
CqL?(&n3$&bboLPJMC4i*S|mB<{$RpX%S42_Xmm39B1&FDsT8g!|_fnK%mTufkuWTrZ|nlP<-<*2;a*L#&xXxdOc9M_Sh6s<snYE)ISzh7EY@PoY;&1w
f<g*DZz7Vw}qiFTGNg=LAE8;Z2(j3U>buwjLwy<u?^^qk0*CjPX%kOfWYxnehJFRGPgrF_tIn5FMnU=EQcODa|EHYWvGsP?+iwubxDnyJO}V#}_m(Zca
nsZkz})M9y7>qQHFyKR>GtK+=b)f>mioR1bUAGH=J$6uEI>2c~uLm{-KdQ(!(Vq-g6N3K`5rZu%(tQL#gupD`tu{$lx^rBk4)IQrk65tBC0P_Y11JDE6
-|t=<OjY{e!^Gz>*C!wRDD%}OXYk0miT|Vb-^y+ewA>-~1)(U)d~>%1L5v)vsUT8gujh2-F2%L6#m^&y+hO2K9h)W=txsAe7Yw!o&_??v4p4<L1c5HB;
VXe$FVD_yMa9^k`YV<1POCuf?3gwVN7X_s4z*@O<~ostc7Vew-`=TBanPMeIMkbt#vNh3B)<~Kbz50EV0DhW8;#y##;@WL+H^L>fSb1Q2#9XH!##?t1b
jqIlCN#$Y1B6dmLaN)S^?5@P(up`RRV6M6$^3;?uK|OE2;)5yHt>B+F*}g0oY1F2Sf8B!9gjK;mCY=nkPAi{DI(s-}O!mCDSk?3N(|#Edo?{UXoAqI7e
WJL^BywM6qN}XHE!1Bp89G==4QN;CX?*4T2b27DbUcfjZKb05~=U7X(QWatMkb_L0u%2?XTm6M;O-anuQ<u@b>f39(tIb&DjLU^9WC6MVu*GAq(zI%0y
r1Okjs1IQFh%WMXuk;lBup4gQ+!Yn1H=#;=UR!#v3VNfQGPLz^XL|EK4Y$UjZBbYP&%n$&>5S)}W5otyug3E)g6I$b#^v@|-G|MMYE}@)sC8y&jk7-_F
B}sgSm6B&XB@j%Upl5=k2qF`O6adRIPw^@194iylBj<#}Cg3d5E+dG^fZ}y`GQqJ@3d3ZYBGCMqNhH!B0E~$4+ImDulv5x{EJEaDE+vxX2q5MK=2r@4I
SSXWjFxuQESQs`f@CS2%5<aA-;p5Wwd-AB-wnHt)|uOj&16Jff>~kdpcDtSnl%a2_b<V$PP0Db#+#rpp3lRk$1(l&M&&Cl(H9Pe-wt9&(k;#u`*6E%tH
GQJmxyW}=0>AXXOz9y(fYMYHCn`RkJZ;3m$7CQUt9L3TeFE5z2461Xf$p#`K2+Kke3SGqf?p+Av1zg!<`!Cm2Zw`-eiQZ)~@khmVbWM?rg`3M4Ns9`DV
a18uXm*Y5S<Fj`(JMU7mXL+H@uC>2hx()O%hu8CDxsP&d%Qjizc7bQ|-juo72M!D$R(#|hT+S|HoSXdnc_uK~=Ot$`Rd*n(E7uA4jmmBXybb}vNM{Ll$
x1S0m=4QA!%>NBfXXI4+np_9|f*sU3zS5z6bxoH$IMc}sKy4P5sMMXattf3#;a58T0klgS12D6PeN6@7=Eb^%`7e~&#G68ngT_SJ25nV<UYv4a_f$PjN
-uWdvsXPJ*AH9Mm*VS+&Hz%bEat~U;<X2Xy2pZBvK;!Xzrybq>p(z)(ogE4))q)86^Jx8w0M{8rm14su58?54i66sku<c1RQSif65A<t6A5Vm)r18jAM
xfEHl<*X*D=jV?{t?VeV;9+lSW$(#hXh$DL=58B1}}<rv0ebyx=Vj%%=LUpgOX%gx<M48MCQxnGr<!SnJ=l^3sNl2$pm^a>6(tf5qvJ67M^(KwCeGEk%
fAV%;KaIo=+i$Bno8uPN!iiS?fv~-$GslOz{Lho!}ioBqtz9CTvP#Wa@gYji3&WfTV=pbZLhmuM;jI2!*B?S-!BwCGnCd@#%^iPZ2D@GTez3ks{<JEeM
AMFWp+dA+!+q$P1^Hw*-JO*Na-ox?d`Q1oP1n!`)sOqga9;MIn(ELlCS;$){yOniVCPIf<Ml9TWU|27A4TiC8wlS|?nZ;9-$TCB;w@d6`WiDnUd<sN!>
o$_a!zHWeD-iK69`L@9wI5ROeT6``3XXi>~8s}aOV5g?o3Cx#$mPU3|WdlJ+|NhfSfup1$VdSPW#q-mPq;FK1QCwN(u(+(tJ0z^+K7d*#E*Xa0H27vj;
5||F6o@d&8ZADiW^kP=pE{hxP;Ol-6PD0=3P-7fMB^Xx=(Io%|S2SqtD0^Gjr0-t>U?C$f)gd!fyBl5Zml~L^)4LkKt&KYSc|!}fMWY$jm(w*;_~K$e=
MH+bE4HYDVa^9fxn1uwQy?EA$2yD(yZ(gT3^)B{FWfbcMXnd93$v^r=uTtc9>?>AckFE%cGwnTPM$_Rq3m@meSAP(d9ZDI^^R?1`4>#7wBA=-v5A!6pq
HG=Y^S&5{jQ~jwPO?=%RMiiuXJ4O$-trJTU{|*-K`PKi;e)d!EV#0HjRzbn}yoZVkO!+Oe=e~4F*U4&{Di#0{|9L*ohjd((09Q-HKj000VwkjQTUl6J=
?4@P6F@*j*cIcO#SBVpx7v$eT`lyz$CKl^Yy=My@l~3eB5G*Wf0HT@x@HbiiA++I9IZ9IwGawGAY)(<tW4^LhnrI}(F;+QC+NYiPG$4eZJ>avQO{fIM&
UvZpK$57r=3BgL^PcwFjREO3GCa%<b?0MiuKXvlSBHQs=EB&-gl0*WQAX3Fz|`-(OdF9WV~o5Z*HkUeUF*30_RVCxHSFZ&C9ggZ4nibXbZdO+5qHtyHg
wkS>muMPTUbBM&)t{C!RG+N38B74XyBFE+TZFUbkV8WupX9QZerg4UVCh9aLClkML+EydjgG|&k^?ZAb5(PG0Tw+9m`jQ17GO5z6KtRMTXu^rK#L{$%h
GdBVC;BweQltYaS<!j6W=0?yC2?}P$t5v7$8x7-Ac^2Enqi-z23jNli9e0a6P(4J*4Ah;aZ7Rn+OqiSIWc5FL6k-5dRdN<(%na%d`Ncbk`{u%(=<bKH;
Yq*4u+L^DrHn+34)|j_GvOKb6TY%FoNYXD3l^#hOn5x3!b7FLE=(SA~4CRgmia~CSsF`pzniK$&!*N5>%FgIgyMiiR?)oG)DmIH9jLyRHmLSrx83P5&V
~qA&?gY{<;|_anfm_ioi;uWQuvVu*tAQDg?46<dRn<D%F=j(Ue5^PX;G^6R0dd1Gy|ix?obm7=lb0{<I@0O9VOc{7JwJ$4MuB{K`P70%a*<;4<`dAB&z
Y2^(0b@4Ll@jk{$=YHW&|NjzD*ec{+!Z=3NYDAnzE8XU1-iVo8EFF~oO&5R_wyy^{RdZp+UN`_M0D+6yC2leef4wR)S#s#g@Sc(=~9?a{z`n+l|v3Dqw
nBs_Dr&TrO;eI{yJLAoqxCR{;hc!{`O!~oWSl45D8G8+Cr1&j*Nn(5D&<i|A6~=XUHmhw{hhWF7A>C__sRFaJvi#3btc+J4C{2&BvfdRqi*jf3xH8;^b
Yr1Y^EIT*VqEMkx`m_EDQ*gObvd-;T3BD={(Lghmc?zkQk;swaJ4cXs@}5HR~EG4N$bk2@oNC38ch2TwW(vfSJHdttKTw&;Y5fAupDV%y;|U3c_{T_C3
jLjos@Cklw!YF$<4n|$$h3|`*uxtS_givkehl<dVC=_0T2Fcmb}cQWq_y3zNi25n`wdN+n@Zye?OHZUU!kyQciYh`P}4Lg>*nZ&-bg<Z$-}RrXuwI5^?
#(67lQm=Sleb<n?5X7wext`QAUBs=AZH#I)Y;a>@87KltJ&|MJsM{_V@zV(6<VsRf-Rb*}T2=w!5u72x6R67U!6zq?CkbE~E@?dJ7UWu>21R=!xM{;V$
g#NMe6_{7X}QlHn2Cv}HOFDDAGSs>4n+U0~&GAwl(_L|T{gx9A8h%i3+w{H;<5lw#l!ykP3?mv@Z!_CUsT|NERZ$ACXJJ%J<fAM9~;96!M{E*1`Dy@ip
PR@&!<KfO(t&#%SqzLf~SEuf52U{nbdU8c{jIAK8hu`_9o}LqVs_P7ss^jb0>5tz_YB)dolmDJn`2X^)q`>sepIw)Crp3Xh;_*a6KmQkkD^A+Ka;{F|O
iH8w@XgbcXCfT=`>WF!r$YB<dP@pQ(?{2imDD$%s^O1U5&86mYnfk}R#NmFCL9EQbmctfASsr8{UneZ^<LM=riT<h`VJxZPfprSOI5%9^ebOZ7VCb8{=
#q3|LrO{jPUh;de-XG@BZSsn3JwwIB}5H@7~m&66Xnt#7|}ruAHfL)8opTB*G`+_V+JHI<V3>G&|YBsU-dB2jBbnYyZ#F_y6G8DS~G{cF%Ewe}Dh4t~<
L*Y~%B%r%$d<jeqlsv?XTq@drOjYS+K|XCMCJCm((F4Whopx?ZdgK6T-Q=MNveVBSg1@(X7XUb`}g7Op8E3i&+oz9**!znN-v7fifxlT_-4i~W4QBGQ-
;8@;yL=OS55R`b_4fi-m!*CkY?#z_lTH%|D~%u$2PVTS8k^y_l*6Js}BoGQ!%%ep>F@P(^q1KqgrskHq1?dMdb9`yQz{OcWGKZVUFr-z>>vi;86AHMhA
hadbo3BVu!<p)o{{|CgJp1%J^qM{c9^S{6Ul^!5?o%;9pzxv@X2!>Bc|L~W8l9ZIc_xDeK^!p#a`^(cInNy_s^czVjHQ|;p@vI#E`h3Q>zd>Tfvs(10Z
+`8CQBKk0^S^QR8`p*QH*`+-yR`6|Ozg?|iL~52F<}x3j#o>^o1MzNvlGPCiE5%%{|WKfv`uR9<lS_Rxe0;(e4d;+AW@H4Lt;x-G9T{zXR&aznmFF6)9
av=Qu#b8KMRk6^}6T3elx=+5$GFllR4xRqlrI0oBYT`^3h-a{U<;A{tJhd{`jM>eT@i`v`<!}Ned$FXU6f|ncn$H;ypK$RC>JSO)?DW>v@1m=DruLp0J
nH%AZ0%k>Z*JA>#4Rrr6UFja6diH$m+xA>t&E=QG3Yne5umZkMaG4=zY&)1MOg$);`Cv<;iKVbeBj`q$fq>d6y6{VAkBMe_48rR(`!lr+cVld{odrJfZ
}J17jrOEP;q<78>}W)+|3NVc5hfdb2N{Ik?w;3Vdhd^22H&_PnmGy%S~LQio?hMHDLkR;?(+`%(clE+`CkR+F7xOBULm1KrtPH%}EcS;%WSd%%sZ<4MG
NWAcT!y?VnWs0Fsdm<D|bI(WS>7>r&l*hBDy$OoYkfyE4CIpiyAEpIPIOX7iAV^6o@_=N$r*Ub4k}p&ItXd^qs-Wdl@=lYaoImZp$kJ)mg-$k1GPS@0!
(8X#qCin>${WKn^!1ts#nUeqnn)zgXHR=hl+2&XgD8okcsAX|lKFHU=Vp726M13}r}`D)RPjvQf~8LK5m-rj&RmLe&+*3I+Koy|c+%1qj-n*~x>AWv_F
@u;JM9(;NiopLEE$Tu-oz3l($W8Z<Bdc|L`J8rJ5G`bKdIsJBE#ltr+DhR!iVs9T3q5Nj^(IpvLAeZ%!5kSZm;k?a06V5$_Kn=ms?ku(ftM((t?c~%CQ
5Y&f*e+W}}2gO2syWL1;&E%?~N8n+M0>r%3ApSUb$oVOKkdV!cl_<V!2DkKOmqoMyRe*V~ep40gv%(WHV%v}Hez4czS(3NhR+CnMRc*XDRG_PVMdyN(U
^^>z)7ChfW*m-i01xCr}*>cTU{2>J5RYkl700m~YXr<7XJM7SFEKwCjEvNl##l$i}5%Ev=PMx83ym`r~^sK9`q4KNPfKx0~SRs!C@h|!i=)ilAaEjiG%
juFx?FTg%(O+4|E7k(uU@c`{`95=*H7}Zr)Uc_B6HTEI4#qm_*qP<=L^LkW9piY56bU7ge>p>6UNwdlZjHgWR(GGXBy#Ihx{Yikh^C<fxn%+9~erkE&V
fyO>{V#TT?<E2E_4psu@C=EMZFp|MlCnF&em`1l`x=bd+M#0AxW!TEm4@DeGQ?H6J(~DsZ$BQcu@0bfX!SbFvFw&6198-?lxfkTMXrYqXssXnOj)S)f?
>7i7*JaBOVN^y&dgW~4b!PNYkpLd#uIhfL0&r^jr%(v8pTGlh$;h{FByCsGL^nLLG)n<^}deX0lT4HecNNV8&1i*KbCj6tToJ-WrU_9wq(Q?6>n57_Pc
%7EQfVyZS@@=OeCH=7z06_6ot;3o0R}hg6L?WjKy`Icl3_Z()7|`AJ~kzZ%9=zTX)a#zud2sGM~QRG1iss>3waZcPy*gLHk~hUu<oo)0BlkT=Ocmrh{p
h*>LXCkNb+Z&&aQLtn8J+j^A+meY_f#c}5@9<ZVUiRc02uvp`vu41U>M%@&qZZqV^?Cl2vKhb1sp>%-B|UvziVto#eC5cs>y``zWCXQM;8vt*=BZ`@kU
BzNtmzt6gL1dqnr*olW$nQoi@W?%C%`m;Avxi~&6|E&Jzrg`X6k>eKJ!^&@WN?<Cs!j7x9Mt5KSz{p9Ed+_ZK#p=K+l{nYJitik^dQUo3!qWN0*16G&M
&m-ADrxP)ycq7+cGQ96MW`N8UsND0w4$-wC{0U^ZM$4p#9Sxp%I3JKnL<G>?vwZRjY8g+TG70?-#d1spCxJ`H(6z|EO@#ea*CuW{f(=X#?zs`EgB7})U
&mg(mC?1Zl5J}L3<0OU1Ni2QVX}sGHP}Lg^NbJNFT3ksm#|&oQ(s=(kBIg!s<YB=gLwlwe&8xS@%i?TU{ty9|loJ$K-vzxd@cnZp`V1(-Nf0LThXkx-J
RP!>`OJRONLgLN$39R-sg2m37naMEcg}dc`VQR27ZhEu$UwRjR=!{1=xcPd6e~ks5-~P?fCw<94N?PpVWrtyJ{lOew~8H44jvb@N62ZG2@~OFvDgpc2(
b)G(|d$tLm*mz|vcOvTrhS^YIi?ea#+>QC)YMp1Tr$6j`(rF-tBNzL=pp8ShR)2(xOA}z`Z_-A=3IX0M<m`mx--OcWq#Ib2c#IZMLG5Mq{{C251f%m8S
^kkp&8o9G9ldEjv82JRpDMpgg-B3E|mU|K5^AvZTIwhwOxocd{Qp^K0r{`OhX)To?OX&tD!R@CLm9)$;&vrMNXQxdWnHQx~o<=Y}d)ld`<TNv3Ig(Vqx
SdOpjO+x=S&2OjkW|H=3d~5-!ZXwZv!>^Kvq?2rnuw81fKPi8IGJQ_r!p>ydA>m{^Bi?LUCCePT9n8NX{8%WG7C|9em0inWQso}j7ct)(k=<Ie7*5aa;
X=J$Y_GI(yW(}87@taN&3Q^(jAgLQ4h?Po~2(&W+w}$p-9f0?ih<qdYU9jgwoPQ?o<RwGl?CX43MOM(yhY<q9mS_$P2WPo|zzNY_b)frd$cR$!U%B_yx
zGcGh`@fL{60Y0|l4)c2qLIhS*sJ^SMl$clGIa~BIzKVpDdZ+Gx|S7TLvZgmS_z6c$R%hj66k2k_rmP4My`|V!Tj(BMIK=UwCu)OUw0;<v-O5n33N@t6
p&mKs-T}mq#TX-c^=dL*CdK0km*cfSaw2H-`Fl<Y7AyCmG(n6Qp^YxOX@LmbyVxy)K;}$0JXGxOsDbPbMEx4WISpx^VPHEyY<>7Gx8M@d(fxL`js_a;l
T-hB5xOWKrSlI7^2I%Z@4NZFcwGlTdUy!G;XCU_oRt6`P`vowbOsLPAALZ=nc0!cn`jkH1V#{nV*2vusW+J28hZ^MVk%8GmQFdv6RS>|WZ!Pe+=i9NUs
uU-!4%;!>JFC6Rn|0fQ|CJp5Dkev5$5|Bk`cmbC(TJKe%{mh;#KE9j4k@)Q$<|ub=uN%IN5+6&^np|k+iGm?w0>7y`d+*zhL2G1sFWt`wlxu^tUul#J0
xUJrLDa0taqDft+7=&zM}*a&XSE<sk7}3r&E8>tjTMA!tAR!eScMEtBtZ-MB~jcxp*~N9ZSA9h<UHQW#iT&^ZsT!6v9Dyjwy@R^}Z(1wpm{orKZXe<Uf
VsLH6-NtR2SCaQWfEklnJgZxv#UdNWW~Mw_BkvuaTj3^yBh(A-u~fdIb30`AZ9-=$Z}g_*uT-0Y9?q^s|zrQLX38^n53jA_9P@nGx9VPx;!#tub;h(i-
)T$v^pWriptKb?i4STifJHgb;v!<Pq(5$}jc#;%H6I96l2X?H3+!5!?qmQXSG0%mk6<v*}|I@rY4Vl8Inzh0F(UiSTP&z5%H^W?}Ljccx&{$8(|<|<Cc
uS}R#WN-bdyDDb%hpNkiJw7Y{tp0{&5R{jdU9b?-@i(2>;pp@V1-A6clA{83YzJVt!+fD~)cVng<wtiUM?)V?qnR^rhh?_5Wfh99L4DEpMy|lOT(4M;L
oOOGYBNa*t;j2Oq;?xqw&XXfd)3|)BCa}(`oL|6m3s1in7n^Bxlt@zjuj?JK88~#n3gnNSrv=Q(u!IIZ`i9!ox!ZITeeDfBqyz=yM-&!1iBJB^t93f15
N2}I65kqM`o$K#EYTgf?6jE=d9l>mMI<=W?_A$n^SILNV@@fziL9D7dV@qR)?UXDMh0uVBTWjvS8MBL&fmg@O*N2{-5$-=AdB7w5PRUJ9d?IX~9O7gIJ
u_s}U!_u6nd1i)$B`s%p<-WhgX-XtX5!SK^*47qjw*g|!)#1(j`9M_wE#vtxrKe|TBx)t(Pp7b_d-q)+}JyU1R$WPH1=y2?tG*+|LgZ@608dHvBHMpLr
-+gkcqUuDOS8*b@UCP$|#LzaMER!DCKNshgyI~cSm(%IyR6$$u1o!p_gG-KdNCM4g=jaUM}(*=H-Nvcdw@6jSJ-`<5`#AKi7wB}E9Lb^X8B+1mXeVycd
$0_AV58Is5Em7uJ>7jYiDa|4I!0FI3Ba$2~#nO~~edL;8XHmR$I*DXRr?bMzm{+GgEQ!57t(0DY^E@XKNLt08wx+1`h%!qjdr@f~Ad-adq5DYBWS3BOy
7PyU(=;SaBn1An?Ls9LoYL(xPc-2q%@}E#W72BYq_USg-KryrBA?k1WF#gjwoS+4W#M!e5KV|Z$%AIu<cRu<#jl(sNvCUP7*<U3s3bLFt~UXR-O!@=uq
5fU6T}E2o7U-)w2fFrT3stiwDc^sN%kjC2e){Rd`g=V>y)V5N2@sQX3H$O<K|S5OGGY8!t<(Dl0&9<@^B=POU;{f%!`lCkup``54m{i+-B36t)!?_G0}
d}5LJHBA5dU>?6vUPr}id0l57sHMwI|>7kxz)`$9AUOLyNy>!DrH*l5FzWH2APXn=OED2%XceYOng{;cn8denjkfb7UAxME8%Y7#r7EF4-~&1IUUDhHe
)T||R*D>5mc9&&PTJ>bw#4!oGFT5J2W?IGo4eoisxHvR56m9Pt>7&ik42MjwLIdXfvZ}0cVbw}lw%HB_I<JzOJEdWz&Z^i|Hr;Q>m0$&tay<s`>fr<sR
;=QTJf#cSei_J*IpD|gwof~C#k{-BUIhcVOT31y)CTVx4AdTe022uK`D1y0bPXX`E9ki*KkttYIdoL|GTtd4tOUGQl--!NeE9qA<TN*k=vsJNK6m)wHb
?!}Zh30y(YFhQewylcX#1(`AU2HiFgSuMm71mDES`_zMSvSQ}cVN$WQ0GHgh^MF^9-5$D0Tef%QSQR;jY>OFUr|-DTBuYbMN($ddb6~X08^_k2i>l(N`
-l0I4l~9Hb*<BI4&=j+k&jr)zO{@XwkQhD&JVc_2h`M@0a(@g%B_FR!8Zm>-iD(YVBIn?+=<*cRZSgbiL&Yqrm}i!-=dOCT_bm-slb22B6}D{jwm_;Ap
!6(>W~q^Fl>i+I^mLT-+?3<DYIu4C_39f3?%y(avbLcHFY)a|kcCDA@eJ?7eBT>(+H9{8vu-%bOI`-T;Wv>Fz2_#7qJNz^N;x0zi-iK!PLy0wg{uacs+
O%W_hV?KpPXPT8?DSx&|6LAK-n(y#87^eKPg1;BIenRw4VSF-eGkV<vxg1`p$UTf{Ohi9+#c#e!}!y~IPI|pF8VX2l65OD0E>RtJvSlC(j$rV%zI-0<%
y)&JJ`c`6s)kX^DVc;1-*5S)OWgFq3$X&LRV9C1bq`i{j3!%bdkGv~?M}-}Cc&Ge~&-<!<y;_PVQ*J4>*Y=X`SbcFhSXiB$8=LdYXC}@a{RyzQBdfFWz
pFpii{zkSq_T^YacOlba<W)kqU;ag-`i@b3wXhoDx9d8_!wwrU@ar({A!7{mkUz@)+!UFx#Mx13Q?t(fgvT}`kG`rqjFJhayo>Cy-*+w=<A7D&z@1go9
}XiUD@=)lp|-A31(A%?;fe=tTwuRk!9wzIw~hKdXULGvz#+nztBt@LzgMGi24JzM+I~9Y<YHG9we56f~-{ZB!s1SGeKB7O#9_zV7Y!bEvt%U9UL{C(kf
#{54SLI>?3N9g@VW!xnw1F-?y?-5Y}~j$gPa9V@e;Cb0bN0&Q`FT#Z|FqzQk&2U(w^zj*ng@%{-3h!VapL7G?p5r?BIU<@I!0j?f)Ui9-WrnXqS#$^l!
qU&T|ct}lOE{##&eO~%0{0t?`+$1XdFScY4krEYvw?2*{z>URP6#^v0By-cj!BhN7#Q8VxAZ)bL0lDeZmQH8|LJ^jUzER~FT`}?cOSpL1PmabMN9h^Ar
@}nrxIbkRrj6zA`4j9uMT*8qP!hy5^Mm=Xm=v#?|aIAh8eHk5px!{3`dVK}o%~MoQ-B0Tzgo5cdD65`+H|Oh~<%pv3)6ps%p-)K%8XTz!(SOu>=^27TH
B;&n4uQj`gaZg!uN+PZj!=ZSbwG`1Ze6YhsH>PX8bwbbc=Za2qVQYkDJg<DEj%!^S$?(ez!9un#<T(>AGvV4hH(fSMNXe<atTl;^bS8QgHW7=+tj6}9I
Lfx+Vg}R7{TxpmO|pEs5*qIms9xd<qtxjm-)Gx3|{o5RBL6Tmsza{8hd6K^{SC3FJDE&ZOR0!Uc_Fmf@`5PFyc$Bm8cGSLVp^Bs9nG`a1e5R@(!!laQN
klyk1wGED@(L^4`I^TC6A3j&6<&wi!3b)2jShGfnIvaY_|iO9?q0psbfr=*zB{?j1q9557Dq|KI&EXxz|MV+YJBiII+{LS$70#Uk3eHZ1sr3905pFDQ*
#dDUbpqcjg>qKFl4#UJNK#3XggGKvLU<vg|>OVEc}G2Ln9{UGjhkPI~@g(4$1YY*u`HV2UrE*YW;X&PjMB|$Hg{jew;bL`=>!&HUFooZSXk)Wg$7^&EY
S~A_wh;w_*cScQT))T`J-Wt2{%+(0d@0CzAb@^h?do+*2BV_{tB%BzVgW69qYr{>TIa8#CVtca`)3`|paYYX@Lew@r%nW8a<gOUuG3jMK@H*+NWu4Q_W
)TjIJ%PwPYHDN*dBZ3zGQ~WQ9WnF*2zbZsp2(3h>VVi80e|U2#mZJD8X1Lg_Q^`=KjcbDp7Dmy*!%8I>g*N_GZ02>f9OVtIAGVJ!)oSHMU$N`6-HD}N@
o(*J`|L!14}q4c(7#9-l)64VpH-5WOvvex)UUt6L!N5qz6oxRK{)*ZK^3flsbI|ouWRc_E+@O0=*)b4+nI$=&ff76Gq$l$SEqXvxD%F4=Km6XHsk5><r
?3;Pmd4pKSGEZL74rT41bcs}AYo@UlI0=Ng!$nbA5Vsa=S;%T!DBp1#s8JZ&<bn(nN}&J`kI$!cZe8^!D=2%6Y%rJ-y;n#{WA+TR;(=s|2wmn+7C^)TP
I<%c`NnF``$Y6>|or*5z<1L}aW#Bnz?{A#!_(q5Qnv!Imj$WLgtNO*k>jss`5@6jXeFdtX#p}UFMi-yZdUlG`j5FCc>p}V8NPmsxo4+qTbAZ5eTp}V{C
CzY*&%XiA(J#@Dx>nZgKS2E|YY;8vocEC7wu0uPnANArp`b)Ug3R2F>|E~U2yK6BW#F_gTKTW2kydlO&HqsWv;`g>vk}HdkWmBN0ECY>prX@m%etxDO<
mJW;sXko~ibkrj4i6h<A|G~+pv=bzTS>c3IS>YYisfdb0gDNJqwGTIHj~&)RamH3m)|jaTB9vf(^x91%b&-Uhz_^pw3392qXT7`i0Z<S)s_KL&Le|}rA
V}gtYzoP`IQQ%!wZ}f*m^iLjnys|mPKwe0|22$x3YOb6m3Ui^}aYYCC>|V-k$hdmQ%g1IUN$VFKKXzbJ3wLZzahtmiFn)W}=?lH<yfkhy@;Zx2)`u&dV
IS^CNL<nk#zlNP4h~SYaTLrJx{FL0Xs?V8+CLUHW3Vi6yLQ|AwpEk0?x*Nk_w^xx4ar7pP=Psjmuh!50=#Y~omYlX7r#rK=$!cX{Y;#`m|TgX43j+nKu
&Yab?LDc#ZE%q047_pbidV^zDSKY{Od&GDV@&kwupBUVZ`qqn_%xSGAXcJnkm+z8!9Z-s83LYkW&X0tF^)c@KiSr8=8KGX(6H?f@eqq>WY?|N53)-Pb}
f<H~a@~KmlWfO?m2FyOAT58&{SzkrImX{1w?q%3(8}NNu&w9Sw2C$x@Y2W|sZ|}V36v5X9o3%_o*Y9{Jv>QQg#&&1Ra9&TKU-gc!=F8yKte#JYC-SJvP
{iL}Mx(avZ^(h3eDRG-#;b3>_3jsc_4FrSdiuRDy!VqPGPQl?f1#iG<L0@Wk-$&h{@Rmo|M>I^bb($*1Hb#%KYRL>A3k~OS5N=)XZ3Rzm!J6Bk1v8`zY
bD24=$ek^q=4P<s0w(=38}LuESLunx_**%qjM;HtJK9YWs@)%B|(%1&c5_3Am+^x@_7--tZ`8ZAjx~K=EdNab5GP=;AOrMHe^q{q%+KtU_&k-*U6M{ML
04WBsn6B~)tUc%4Mxo!@@%>6fq7_Vnvtc<0wYuf_BJ_uqc<_M1<>{|_fdpN2{5`(J+Y<}cp++dp~tYyW&HizlD|mnT2@*0ZqcQ&9b7Wy4m=&t81u>3Z*
9fA#F$Z8-Cn&j>9%F%-2GK1Fjr3%Wi9EZ&e}L$x&vvd>%!<1&Wv^z^mh!aqJmK(;(iwXEA$XBV?@J`d7scCJ%zd$kJE%`>*Sn-pZtzd!fmx{2@q_0O9q
+Q0bn#eX*#{(sh1^xD(!{o*n#`p4gI2&rEGeBHjMzx>?)eeK)NUi5!o`%Yb^{-wV4-cNq;-dmqPy|n(lk?-&R>isW#xs~saPf^gf=+D0Mg(t6F5<59<J
+ETZYl$^AzF38EaH`K|n!wM-lcsUQN0e;x6D3h{X;Slavu=pJ_DS2(+8<AnP4}xN9yEOxYrPKY=NkI6y7-k2?#e5zMY~y_m)Q4ft$*dcAN|>r*Z=C@e)
IaN5&!m^FFyUo_nv(2Um6*H_RU6~-+HrIV*KS#pT7R}r{DhjC$E3!$&dc`lP`b0Y4_(p_vD|xS(i<=pAOdB{8*PhaZ5e@$M3)QyRSBG;IqGd^5$FbefG
B}i)ykFyjFkqYp3eG^Y+^(LZ>^HRyS&YQ;xIEMI)#an^fEORv3S9C51n%ZLDqRRd9Gq>$MKno7xQ9fa9wgo>B$4ZCrino^1Abv38G_26vKwx=-2^0sG`
+o0t4ijYhI-7PQNu;MKZnS9W=2a&Mdr@v3`$>%H&)@crL@wTaXI?Hf%*eQjfJ{ji~q`_2zfap3R#?)y*w<gG^NO;Gn6@3$f8?|$vOr|9mJl1@T8eWK+#
%v<C7%*ACz8rrx0YIbE$`Lh1)x^J}-Yf@v}lI-PsPV|M>*3$^}${)>}K>kZYyf^>8cDa`hreQk!;=i8KO*D4(=GU8450_T-*QY8sLD#ptOKmMzNgA3&0
&l%}6-)iaI~}QsrOr2-_?D?(r+sL(ddF=q-RzI9+xq-o^2%iZd)iWy-E6X(y}C()%RCU*BlV}7n}6_!7tg}yPw5jHe{f2*(Kh4VU;pe`8!m2@bPr+nKj
6#Q`aAEu40Jzz@{ekxZ1@N7R=&*{@hm&ZD`($+-IUp8@2!GcDG}-_HC^$oUp2n|x1Yag=PXToPKgT$>_pMm*i&}#{;$7TyTB)Z`=?L;sR?Wk>YAMl?8!
ejoP}4p4%&PYjR$z=SKn>2Wc>2ACvSY|x+k}^r6(VlhKptX%7s@?RvMPg_S=`=JtYvB1#@@5YVTgvq8>P(eRt&^n=zqD?{f9=SDK-y$^39Br>3i4v-V}
-DoFC{Ia$-vCe^~X{;cs&=LV1W{^lQ^{^_69|JPl$VXr(z{(tF9O@I9LKR$W=8z-*OCRM-}-*~U_YJdLjSAJR#C2j7PHySJc!p~|Kd9e<YSN*!n<QENd
<_~^!63A6OYQ468=rgywVUwifVjiwmjp~z&Q}tKJPhV(Z)|&bHm6OF^(m=Krv&qATozZQ&dhNNgU{Tvg?lyC^mj80IxmebMuLqoGb-HHayPB=NdRenq>
&I`@v+3O5{^DuK`hQ>hlmG7Y)c@JcC2maGnhZqW`C*e2;kG<4(<1!j8}I(+?I%C@=aYDEOQFfCaq?r0cWPgL#oKs$s#On_MVmRKXmS$esT(G>gf6ELP1
(k}8V7du=2o27t$fzF+K;tTdbM<qH!AWhVM^oNUjN2rZ@$r(cC>n<p*4Nx^iB=B+5K<bu1lOXuzPlJHeJfG_Ik~Z;EgH%v$^?MpSN=TID6(ct~g+?ANY
T==d2b!AmJh0W`2NQq1(R*d?V$=`D7DFTL5VbAg2Oo`zU&ui-KzZ((T{&_Ek!X>ogRd_IBrV`!0FnRb~pTeF!@}gts^F%aj##`?tM8v^R*$EEaV8x4l7
LrnI2jzX<$cNEut(zOhH!TKESz;Pc##`0F3O^!2*b&7(Ab_x5`~{p{s-@QdOwo?H3_HGNJ5%B?MEWJ6R%WW|e!^2hKVWPPVHymiHSkiW+)FqKuP5C^Mm
3XTTNK#PNq6k9ToDW+>FYceLLg8~-g5s8xh9!JY%S1d>mENseiWf4G~R5jc&8AnjmFZN)SC7cmi9g*Ud`H};p`4lm>sW8^C7@!MiP3Cf`+VD;TY<HnQe
~X)_?d!3rS6`&)r$7DK(_jAGBUAZ5Ukgv)_?w%zzx9)P>i8gA<TJGCF<ee}Uw7w};JugMZPSg@TelG|wX^8M3#X{41oj}H_OPlT_Gso|&9OgV<SV`8kS
a_eBDL2*<@~8Z65XNB52Kk0<U)xHxaxrv8%PrrQf#X-_DEOfF+%NcAR2)O1@MwGBBri6XC~#eDyl8a`&?p*7I;9z*zZllk7e|{Zwa?_`ojFfFJP&<i;v
wlm`8C+oU8P$N}K^Y?>mC~)^zD(ZkdLTb}S?8_-O>e)Vu@(*GUV+?cf^S%@Q9hs{?0LL?_Vz>e3^SOD<(p(_+D6>b#HA$!ahy6=a*(G}v$$C_J-Ya)D5
$^o}d~5Hf;X1Gh@i1{t%7m<nu$CPQR_1|53k8mvacL)pzR(P8>~%miWPu8R_m$2yOWM<(!KF*k?}eDLUMit@~Ax!oJ^!R%<o9?9J2n-+a-T9-R<A7+?1
2lw4|*|$}F);HfwIP!>S!h4@MTaVioc5mFc7i)QG7q`qnGor4su^ofr)hZRKO$ztSt{K*99vLnHY()0T{sHtNI<43)gRKRn0EOC#FlHBx8Nnh#qay~3n
CG@aACSQg6qIw2btayKQwFhZ&OmpAPy+zQGH5^+#{w!Lrh<f{HDG`Q;vzLHkV2_#X$%a3%D@RmirF3_Gk`p7QDdPEQ;&*A77Uh792Af*VjA`Q9cJ=!{C
NHugNFlcS^xppw{>#_X>Jsdd`#&K5|0pK%=d<+vx5{u0VV(u4cP+Z#4$ow5H5qgt=a{2U^^8FLVX83W0@7X-65mSC`$WKPqjGXaF|;pRN}Ty?>${9$oL
qOATwta1h7ag&<gW3(xD-YPPDyHpcYr8hj{9`fQo==Z1i!@BZ5w7Fsu_!_jrHpcr?51?&*CMnGc>5rW(;aZdAI4weR5N52tY8dP)jScuj^NzRHRtqL^t
XAJ`1k52Kw?%w~cIP@Iw>S%%jIzR<IX#EkwCXwHf&0xQS(T<&TVP-qbp$0*QAY7tp3STo0?Q7kA@qjJkp>9ghCbE6v-Qfmv?dIu_&!YuNzRZr8Q{SL;9
<027l2wDzp2AOmmqkKSk2;2f|FFp%#e){lof@B3nrZ`@mVnFKYM*}B)pQJ}QWPyRFbPUX=%!q<={0Pqa;<M$c%A3iMHaqSO(mnv5?ryC;px4E)AO~o{Q
)n$ah)b%xu+I5%YQR|rvpB8;<51ap1O*+b?j?*WmpUN2wJ%Sl5M;Km6dy>CcZcX(DUDu6dM6R~RwW0B6*ew~c@<U=Suq2K2|9<Oc)knkM(DnPX{(;bX7
g$ST&f(HePzjcbw^JjaIl3%$qhm!=7&992JTjri(`cyY(hYIz#KE;P^c=+JFFvb7$~DPs37v5obfgZbdYSAz!W;pf`5?<yB5&nPJG<@dwFo-3M_i?vGb
=wejl%Uc821{{k!ja{xcuhi|*V%`=YbY{QGa(xhK!Q=<YMmf6=X@HP3m`V=DCM_dNe7&IfzZxuZH=B2ghA`v)>TN_s%-Mz&>XLB1KsbWaXF!?xu0A=n;
^eJ6Fhcza#JaHwSCou86;iaXpi3i%B;!4?G5UVD!(pA+aZu-ohQ`L;ft<r?x72T%1S6OPbfc9g~CV!MaSp6cZ~Z>>q2f!k|2U<UHa-W;8N9#4^o9v{Qa
Fg;?blnUw;=Sq>Cj=PJlD$FOn(c1LULEn*jvAq@+lcPK9EMjri!5M*{K_<(nNUlgrdV#o8wwelf`~1XWBV}{8yoB<@ZQNY1+UJ+DsIP0UI@tkE8`yc^(
f#=#gdm|X_w)YYSP2s2X9u>FSZvevtHD}W&4o};4WMt)`K(velc?=+)3GbG;}CwRcanahgkt!3`H_#8zq;hyk>>Xmww{@+dLz3u;0<k4T}@I*U@^x4z>
6M-Q)E}24~`YO8y?|;Nu250?W}1L8gnZGrh3Xw5{TUZ4kc=ip0%HBCn(!VUShFOubUlYYB0cx5TkT5KPhOLZ@&j?NtHQUTG9-6JJu|Un+?{}H1J>#_tk
M~m+*Sy+q<n~$@2r47~7$EOvaSPbrHaoOKzHwy-=p4L9ri#*@P{7np}pYYZmJXX~~h3BU22~W}|s~jn0AzG(-$P*2N_s<}S<{)6AhVl;}!9(V@qwqaOS
NPpOZW|8ZlkS7C<_P1A_B_AsV+S~VQNT8CDidfVRC9;^iRGkUl3bFH4ch|_hB7lUF|ZiC$5Eq8h7@8X%f1QNaYNaXjC=wIwGGPTM}&QLs`iH@V@I+@Pp
Ibz6TgoCt>UsUViT;Yn%nwCkMH&SzoR7()`f~kJz=<2OwT{!-{V_m5;h)QQEj58J5TM~<i$BF5!786+FCAQ)Q@+3Cb%G!bz`grg-cuTL#@pv|m)s?%*x
iuYc$|*?|6c+#uFzxk_3NgJ~jB}oi7u~)&UDqb0Vc2xe4p_TiP6M!u#UUjj+;Jif%}K^Hf>19~W*oD{s^{cF`;h-}8NuW1eCjUC)pDF=!gg-vyy^0BJw
wY5nVKrAEw>j&kXc|O#FyYABzbC2Y|CvDuValhbB~?u0a`BN%~4l^a5LbhfsvFV-#=!GyU8mifo0Al5Me@f<w2LMS6}h6oDH(IAm#(nU@c(~lqrGBzT|
kyl07Sb_gr})v0Q{L$G|TwsK0PzPSO+>;PJZj1JS4C6|$IeQ99U|+aU;GuA|K7ti@~+vrugd)&wXTa2VT}6qq?l9A$2rU2Z>OBh%M?NmqnrIN&Dhsb;3
<^snL*vB#E&(l296R0JiQ#`*d3Nk{8unw6j)JDVYpxf|}d=h)BO&qigg&Zk)y>5Or1JKDTdd2@$Z<)BAKvE~+5Ew9d+ET_d()y38xli~<UrM>o0D`HRA
t-ZF_XYKcF`EHU4fa7UpTE<;<3`?C@-f{p|JEl(rn84Ai-H_9LiZEB_>|dG7d!F?W(k!PkYsca=lo4)x)E4E44q#oh7zbz9ldyNb{Q3R^^~G`Nm`;_6<
AT_-t2s-XMYLQ|U7@R!?23eT=Cp}%dWrs*t=W|$YD~$p;%J?i3pLPTO<7EbY*^}yIaqDCwVfwX?<4BJ53K)AuIweb@IJ^s@cm8Q2UeKR-)4O&Nat)l?(
Nv$+ab6I1fAQiivrp(ATXCSXuXF8h#zs8fgLzrqaZ(<fCC>J1-YIvHf7_f4>4XkFJQ?zMuh68_1e=5X#-uk<9e{SNs8`HHl{(dp`ZbNPD9Y9b8ObaAya
{|+|8NEFo}z;4<s8{RL($4n$=2<Ij$;du0tDorpzb<;bpD@%RcPT9}A@Os4Q}KH)S88<rim?zO|G7!W3(dgc#4({{9B=`9uT#k}V5r6wZ07R!|7MRUj5
e&2)IM+i)=rjT6;?XHhQ#aK9fz?D3!)hyocl6-USfpmVh-R#U<f_|8N&foqC~BB$bEMaSLg<{^x(^N}Jr_d3WU<$GrH{oLN>^H9OFo1^Cl&hKrvKd^)P
{LkLUgKuL}w@JItc?4;JNd@RmIF0T^BNyTqd9MJ1VO2OX3TMnz;wJS_5~U<GHqAabE+M8^?&g_Ynf7i2Fs6u#q~nDo%}k>h2)lK+sDg=6(XP=WKz~I!M
Lj{$QYf<%2NEI6D<C}7ct|E94y41FF{Zf;X~1*WlZSAb&hHPGx$njw<rAKV-Jjiyyw?Tq!LTm~fqM)F`8?#-bVpXn$3zG-iNxEC)sNN%s&I<K_XT^-91
`MK99Vo^LGZ4(2i5SnFAyXTdB7UP5sZvoQV=D&uP7t)>-lbH5f*@2ViDMTnhUw^W>TPLv=o?uM~|QfHX=J88cX46nTUbY)uLkNPWXr(3~&s1vsJIC@Z%
u@Lf?eIep(Mo2V<RA7`x9Q0IdGjKv)YSJEJv&0mlgf1MN(0k7f~l1BHoN890g+HoYCKXvT&iV9eoYXVa#$@6*V3(KnE;ltgrnIw*Kx>>P$m2Ed|h7E}*
(NFti6GVooQe-I9M4wmxJ0fR?xV($)1vk08yI-<N8H-YY6-}U2n@89+NcgKml&)*$4?v4u&ZRK~)I?a2%<@SJlI<4|ZX=HtPP++BxrNqF+C(zyNyH4+}
6T9mq@0P#oB=0)KyH4|^rE&I*!p$N5k%E9oZCD(4LKkKb;P38r>$`5^Za2T{HtxEahuy#@c*G}o#3y*fM~O$E(n{zcOMK9y8GU9QPj~`vG6R@_8DYloN
Wz`=vrpGOhLuc)o|b8gKbT!AFk^Nu#R@Y%;M_};Z})S}_WJa^G4j<GkI?k}u28V77#;i<;1L@i4WffCvwWw;Bj!a{=F&=%y4hSrs!AtqY8SV70unH6JR
2{VsaRktLbiCs03C{RY_=LC(8gUO+ZK=Th8QCb+UH%cNXOaP@+}^bH`h}8d<t=S02(|38b|y7P@QAAH36ell(zfNg+K{&?O?D{IZhA4vc)4tXaQ3*zOy
4WiR5C5)tAuB>08*&I&upO@eaKn3O!za<m2Vv?nfI@GD~oAMI6Hc8dm#uKUxU-<L*(4RtG=qJB&AN_oF@fh|FLyKT4UrWIQJ03}9uv$+@hXt-Q(z1jai
1{SzJm^=IfjcE_ozNUqi=+x_$bhWlf={ho}QY#ulJ>Aj+(4LhdWk%KZ6*o-S>K&xesQ8wM(aaiayX0lp~N9<COD1+T$pGj+azmSg&9<c}dQi>Qy(+q%0
v8=WDL$%oUd<s+TvC-#Zq-ya9$Cw5llJ6MnP?j>X-W&?Thh~NE9(cCUyEtJZqu}xKZ}Er-!#h)Gunn?JJlkYs(c%%UJeO^IqZK2fEgpdaKOfK7)L)XEY
>K7E)bppb{?vLgN|g~+b(W0q(a7&3(LefpJYvn1_+}oZvsv2W5hb&e=l+UR_XxIEoMY-HW9Nh65mS74C>@`(<F2_H4j3k0=jLLoPX!Gqk;ej9ugnFD7O
^^8D+m|MbXo2<X6$H5UtXT@2#fa7j48&wl+lpNEhQ!iV2#Gc1~)tgTQeWgmZMIQaLbtk94&XClQ^0x5-dk|Ey^5>#mraW#2a#Kbj&^)Jc8MhnZ}s2kzX
>#A%R(sOjfKu>o8?-5Ohadg!ODp9G3@kC+vAa^&)b~PBmI6`@-6Zg`Ciq%+cro)7rD0tUF}~TW)M0G_y8D6;}7`IAS$=CY$SE==)uXiE-9ZhK|W7O6n-
dYAmsXQt6vRZa5Se&T<j%to+ZG*TnT|#jQzEGP{hZz)E+aPC2+5`R3A}Z76An2~*DET;2><!Z=o_V5_m+Xi=KsGOG2bI`b{7Le{)=54sC0@q*fNTzrV@
rPR8YNx-an93#2VdHu_(Ee<$voS@~L=5<(RW+{HY{1%-gj%r37o+Fmrz})*-D4e&SWE#%QEob<;R(I7dhgYHeGUfLW8<zRJ8b-h%DUDqt^1R$O_<?Y3k
6dG)C;Z|1`ed(X?N>Qho|igFkLz`IT)A=iEi4<mc*X&T^UT?>mYAAz>X!2s*1}BA*}qaMoty(fw<=eDvUBRyfwSU#Zbq6#XX#VQSRqy%;vvfU^5^@{dN
$dau@KBMwV-i?J1+MNbDNCRSYf5a<5CdJ%xvRrgqP@l#lR^9VR%R-Zl<7!xtLI?put1!z;<i*UMAKocVy8}4<Awg{r7-J+&i27xNwiNYw5G=%zN*D?BV
$PtMdmkXVF9{7}c&AX~*My<^U71b_Q8>DUujei#;d>7?_;VS1Z~&?)s3BZ&(8nxqU^ha@v7-X&)K%2xciB&L<PVDzmY1AeIV`*?O|0>rpy0<>90kVQUH
IfRvy@vG1-$fmJhP{qe*V+!o0r0)bw<CwVVy<Y9>5#c>7q_nMxUYx%_{cuT{|F_a3-r+XU6ZBYis9Ipy)q=^(m?hKg{K-?+P?RaNHShW)XCY4#)M;DCF
LijKQ<j$)KbZbs3npz+p6OQS)*oAY{#tqXWpj?)0V`;jBjEPV#0Gma`7?=!86f-XB2^t88_0;cRY*J{<8x*MWNm)RsC&LVl;r)*%cIa&9c}%M4GbrPkL
;klm_g`vn`Ya;x@D|gfV~ZY+Zg>dyxMe`u0W}J;Iv^3@^+lfH>}gQyqk6goir!`i)QVtBIhB?vNW@BGW{{JX-Ch}{RMnL@pe~7F0i%AF0(;-JYpuuK;x
O0gl-ljPJHQ3Iw4kNFMp7s&Vl*9%xq{m71f3mEmnjo@o>%P6)k=eiz(0OWxWs)}_qLKB4nevF@Z9z6FNjEc%wTihET0!~bUQ{QiNqpg)L})Hnmd8Edmb
@JF&WxOkn$!7$t`Ta9KR&#!4!4?f&!yZeSV?gBTV6d0oGD6LKcoq;fDhTAZuqC5VFitsNAG7*k`70O0jT=4%_MYfxYGriAD4cH>^5Lnp=?2Cv$@~_8p#
}4)Z<~`<PZxY|nt1s0uT1c7TJ<mB-Hxa2UPQ44>O08fKDv7{Cze8;b+EslYI2<_xWkM5DCEwMZYr7qCZJ!gX}fOP`Rhm!h?{c2krv5=h`u3d6S!Ahv>B
a{gvXLXu%yfOHO_QFS1nELY*7c*vPQe{iUm(qj+WCf){`W2RbE(RyWrU2H}S=`u_yk*kpg_S>Ql+!Y%cog+VdXmB8(|Gtdt%?e^Y+ebK9GCR=kyF&xo4
LF^7FeU+iTuj1?2JJ^`Ax@>F0P1e#LC`)}gL@wGjt9K!QSX+2kw?Az{9TXw(xAozAo?Rk0QTL1fkJcM!{<`zfV-aNu4lOGN$z^0yPoG0IO7vI;}baJ{}
(tTDDZ4?)CJW%T*DdG0Zp-VT=?nD?dWW_gH(j<sPv8P+;v~>FZwPtWNyG2FHv5T+#<{a`dHl94kpsE##*rEOvdb>yASo}!x<Ir@RqPD$PJ^xl+L$shP`
8|fSnH0!JHx7gJ%qp^(GAF6|$SnGX=W=M>uY>h$lW5v*k6MvBiNg+9FVyEU)2={n_$KLeXwACb{4SoYC<GIm;-5>}{O&8i%n4&e&ordj%uNf>_*uGv;H
*??c^fx-rM*Mp?IThGHHMK~b@}AfU&Xa}*p_W%%*(J3e0idj*Ztl{6q7+udhW&~9g=s8!OLEmd*%dOO=YqF#W*F@nx`Tumgn-Oe6O(+oHCF+HN(p?a*G
K9m+`zrV*4*V;QXDIfH9M0LR1?Ramh@#sOH_f6+|JHF7SIhk1YcnTZw&Yzpjc04;>@2j|;1|r^J>!e!GB#AvBUG{KTAcG`ZU&9$?C9gWkVoAXk)kEr;Q
UhnGJ*zWJ@O2*!^=mkT9PB6|IfSJ{L1`)*Eu0a@P{|B;YN_$NDtBFlS4dfZy!^><wpH-~93TRkriRqQ8F?OOh9?{-oE==l8C1UR>}N`EmY9&WJ<u(j(O
tV_->$k~Scoet%MiZUk<dpXzmG)!XW@+45q7{{&gI#DVJs6$YvGJwKBts~F3G)q=(tERguVUU$mmDH8Fll-k|jwU7ULwOIU&T*ayROPlo$j|!C^a%GZ#
Eh_@eK_9@p>3jF}yAQIN+gpJ%U+pWoR2?d|0))%E3Fmz`6AV=g##>UZ<)V9agTie+y1yItMc$*|&B>9{WUv9OL+UUygAQJv)FM*?T?M>v^sGou)ky6Md
wp;Ek*RUCb6t_ORC5{EgxV&|E<Dzz~y3L1Hg4Q}O@iMcem5v2@^;gG}d6<21FP6-0zc1X^WG1}boLO+w1GBjn49eyacX?Dn%0IGWIR>2B$Derrk>XN$0
NJUnet`%soY-y3lot6LD@=AX~Xe^e;co`CI1S^;=C#<8&W+@RzH&bT5N^^@ss!hnpmze~`Ud4h@J$K9zMevn?sr9M4SyfsVU&ac?EH!TH1zI`9F^<y0O
{Q>+Zfr~Uto~OyR<KF3(8|3Uma)u~P{N)qKRr}~OvVV4<ti<nn9E>T>d&zssVA0Ev}FWM-w&2t7aub(Q$CobQ5jf$Tu{Wq#o2L~&o09y?!Xr}!Y6LP7i
aBPIa{7e34^uzRM(8m#Y#{d!t8MIR*lP@IorgtMJh8+8!hZIKWG1v7pil1%&ALr45XDHGvRv7qF9)e!!q1BU2wn$93yX6<?QkO$8()wxtoSgta`iMlGF
NFR<6-i*H_n*mBOuw-NvlFlcp;#(f<b2Hq*AOvgH<)xHYqIt@*MrS3Qm}E!W)Whn=Iz+pzNy_1}*h&Ui$YlUu04qjsbopF!tEr}fX(=MlT>S3Z7TvhxB
l%V`7!wU?kroB7B%7{t~i*@3Krd=3#t8Af4B&Nl}K%$IZ4K+}a<;R6ZdphME17j$5i5rDkG8i+$RDG1MH9d=q38@kg&#-=dZ4K$GKbPno`{hrAV%-Ew=
owW`Kp~o0umvcOPUm_a-SIDp+r}jP~bO{r{$CE4Tg~`Ysm$T^QLoXiM`Fw6<%!m2l)!xM|BanM^X;5(?k_VD<9Z=yZWRQJqssW8f9cX5gV`H7=j)$#>Q
y+-?8B<UlQHuFBG~EFI&>I@K7pE0b(gP8gIwu=P6jvRdvfT|7PtbZIxZ?zYr%5&d<m@;q4&8EZ!^UF7&>st|bzc;>gA5+tXMS<7dpMBkVKnRBk^9>o<>
54GkAhMk3eLK13&$mE0JIQ&Zb}Iy@HGxLDrqyRpq1~sbT-@_43bD?iW|d(4u&(rGw|&^<$;|a8DQ`Y5k}6~6~Nb%4cO;}Z;;0&BQRzp2S7slqJiOiPUr
ezhCy`4)Cyv>5MjQ)H3EJ$sthVqxr~pCu?rY942t<k1RBC9@*X5k9vTz72d4z?uTiKM!d%%$?c9bIGiLWO<;Qw)&%39Uhd{N*?J~X)_;>^e`dAnXWXrA
*&iGoaY1I#bw(k-Kf{!QlH~}ocz(u|@4N}4)3PE}?Rmd7)RJ@Du^x7J4poG$M1CuLG;8+HSX%(;5#&O@@^3*{o`XGijw8_#lHs*L1L%~NIhcSifp=rhR
Jp=9FTnfcwO$RCvG9#gwF-beRH~~pG9vj1*ghZ4L?MBe^hcbGHaT(+cAg0KsRYHPsoXG&J;b}o9xadI+gJ-~-$7(?g{H&r<$|@mr9#0G0<kuCQL*@=_y
T{5n76*-gV5t27aTpIxKwb_i>GFnF(PqVqQ0*3Uqso+!rxu+K1CAEu6;g57+Q3*B7;to|Fc4nXJuFgdx6v=xa(#WKe0_bS>gUTt5$YS8r$}zH0Lp4KHV
$cGYM^&m;tXD_U8AGhLmL|5Dg|YRGbmu5slT7^trY_VbZ2bEUVW`DmMoKz%ebI2X=>w$k^7K)L<SEMVm&Vv(@PEgFDFht(ENz*WGfB`ISU)a%0xU;3Oh
2Gk&0Pcf;r=%t<xJpg<88ymeZFcHFvNHh}M`~%7j`)WM{_g!PaFwQ=dDyN7dpM0C1^ksU)S%(`BZaU`6*M0~rVF3UbFp31HG+7}UA%V+TUi!FDXJ3$N>
DHU#aC26NVne~`>p4`ptAwDbx<&g<Iel?_#bY~6E4cb&;yXY(Rw^$A?^30(3CT=MTC8`X{IkLzqg<#qJHjch#E(H}RmQQe6CcvShj*?dmXA7IbUx<gZT
QIuY2;DKyZ22UcWR7QxKF_H)2EnG5N2_uiO_GRhN0kib^cskvdce6=dM}OSNMs*$iaU&bmjp&cN<?m*rYT*((38uEh*m&nai_vzmxsLw0&PFA)aLIAo#
pqnGGGVc<j!dV8OS-e5n@l;qDpPDyfSJFBQ26+G`H_#8KQms>4zU#|qF9l0YkPhA|3)?<u08$VqXXWIR=Q7fiA(ZAyInrbaKbdEz2LxF+k+-qtd_ajx$
kFeFztu~1&b%1k<;qxI(p$oHl<VaLI=Tm^+yjCtj^L*KW+D~t7Oa2F+vJmH4(CzEbI@PyV<BtaLH;YZpQtMjv--gXC31@`r}46sunKktmt^Xnh}zi%!7
&3ZQ+uf&29U*Uxphb>KUMf@<rdV9xwm0izoh6NW#G~gF5iexsLw0&PK(waEU!1FJKwBCBxjJ`|{AjC8F04Vji`}nd$6&>i{n-Qe1o_^7}~ie>NM{>d1C
!GYICXSTUt+k6XAzQMesmNCU>7!DN`ub|h`?m=6S(ET)cM#)o0wS1fjlvv_wJmKHY1DMeZ6TSlrTQ*%QPXBlfTw84gk0Zf0AlUbK`CHh`ApLTm$T~ukN
<Vmt(#W~S0{XWQGUYPLXCVo3B`y1cM)UXc^S$#B8%lv?F6>a5W#IX*qlpjg(2VX8AgGH3gE|VCrurBMK&9WTrm8(qzXF|6#88C{5E2TZ*ySfYyIfT<)>
}ZnHBGcvmVl`*cq2iSu@5qk6%9JtJRV}9+Gr-MMMH=*Yb<#u!h(k$N^r4+_&SDgp!C*AWM0Pc(IJ@iM<x1`*u@n#28hcj$lXK-IB*(^_OTp7}K1>`~+n
c%tAzlK?n3|-p*yrT~w;?uZIW?^fCC@EFW9MGkGqcfbq4O|C^4v;Y80B7P6j%|u-k8;vVyBGP%rR!>z2%CFkRe)f=k(9)1#iw-6J9l03KbpI7>+&WZ27
Lt!;~mffMyS2XJ3wy%^dEYwI63;*ySXu04#}GK(h1E5}3osm&an^U~cEZI%7NtOE_T~q~_ghQa7SMuCr0yi2k^1zslM2dt^H1WSr}oJ*~I%1<utFW;P(
Ka><qlo6Zj6m_r12X%Oe^pWEmJ$$3*8HwOt6WfEVIJ!Z%E_vIQ50!NsF4at@yRGBZ)e-0vpl#3(KbbcpwHEt8-UDF>ddcLd|$BH4A2dmu4<iL?0-~ae-
y>`(2nVA769c;?QkU9FyVLC~<j^t<tqQb5&cTGKEKAQgfVz}fcA!QP{X^`cwHe6`82r1zkgp`*z{Y@4oL3W>XGHlppt~f2@=WtC@_$!}!|1W>{?sxy`#
9`F%S6xv=UeR<lj7=>!T9D)ys~}nA%j{D(_|ICh$@)DF&mersGx&`AtbR|!{s%XNH!Vln!~Bx)O@7HR&w|yw;ja7kYw!K;&o3D<zxmdapM3VcFZ}(JU;
J~++w)gXe)G3a|Ku;;`Q_UeNW;$5a__wRwI4tE!JnNNoUZu~zw#IF|J4tke&vhT995T+zGQREp7D!aoWA|a6#>sl%8e+H&(tz#=!j0FhMRrEsRUorI3_
_uqx9;$Zr&@OYACVZ{``qAtgh*kul&0H^r_<S{OW%{`RZ5R``tGiHm&%gec;PaUjM?oU;M(8x4+h~a{VvlGcknx@u{Z$q-8U^<PQ2wU83RnxupE@f~;X
#yj%4X5n8qi{kH7o`>yLc+vKlq)6Hz}=O=ErT4Z%~-~H2Hz5AoL>gqODab*nu_M6w=|A%kB|2Kc$@*aKh>1)4kSdzZ-7f-(Z<0oHy<NfdaO<m2CBI@?k
B7W!BKRnTVKI1>C-}dC~zrB+CiN~tt{o3Rgm$hgKy~<_iFE1Jv%`1wti$9pB!EWE!Udv<jhZpXubdL?6QS#{v=1MbR!x&lAf|xa&p5CU`+NG)9RL|<fR
9e3-J-(XMt01@b3qeC}_vFpLug&J^cYpZaTYvMc-Iq;y`}3#jH#+*<&+CRZtWT|(HDqG77~X#KonOE4?w|eq$)CL06ucq1EB&pGZFAcXH@t&4D_iU9va
Tl{($r1jmd!5@SF4M;TWt2V7;ehsx=BqNu6X)dX3=XJ+hqIcRhYP|#iyHx{^0a`OJR4SOnvvefA{`3|4-AYzWmvi&hE>1*zKNi^F34Q$#|csvu=G$J%_
w<5eLC`7Ou1ZVb?3oQ=^~r{abW*E$`qpE9&W)KRU79HT|pM33D%n({#Q@RJC{b%*EO7UW+Bz`>R^KZgSJKpZ?>Ip8oXB_kQu6cmMX+jpDxkt6E3z{`D`
Pe6`{1dgcY|%Z8`1wcm!@?Kj`5pMUbN-+1z`ufO-ZZ#P_^Z~dZqVQcUAEn2wxbgkkncWdYNnU>b{M8Z|Kp=tdrOlwUxJZ%k!**)*tcJH~HUbv07KQW_y
`ohUh++HV(ziw>(VEuDFT+G8XYdZ5KJ?tg5*_WHTw<L`%wb^S;6F>Xr6^Yrm+;ov`>W?&j^^My5wDfJKzWnnqJ^8_p>c6$`z4n+V=GVHhX~WD`cb=BOu
ddn^^;qp4YloVJ>u^=Kplx=ougkC0<=o5<l9tu4<!`&FpIX#!yza-XPfl-i+wHc#mj~Ia_3y7Xcdy7O8^XzVfBl^&Z~dy}oV=mZH|wUoerm?We?v~>lF
i`p`d1su+~58A`+xfDGc1#?mu*)2{F1uxGuJw6DQ_>UaYK23a9Qd9hWugehW&c*tt%fcmR{3iuN%;ed#_%0_=YU`7FTG~o2~}SQ!hJpu6oEkDej`@_8K
j|*7%uv)My;e>pyMm`P;8O^S-At%@_z@JpIPcFBSNcpT6_kZ(qRI%4@l3uL*chH8|^vP9t{x=@WtIm9j6@zuo68gKBGWpT4M9`fbrmad^Q6e5duzWaZU
{diB+Mz-&zPs>vrm`sB?&ee$L6H7)yUW0Nfh>Q|mQ<J+xi9928?ToQ}^?7Pn%xiJ`h@4a9A%X`23Lc>V<lg~CqUjO=guYK+z0iPUsExc>#e)TKoMR!S>
+BoW9_L-YaZ%Gy#8^3^GspU|+x1c2+ZJGO8uEJp9=3x<h`l7MCEDpEZhVn6Q32UFDiIWQITDBuc(~s(B@=a@%byvC+^@kzyyJGO`Jd(!`ZJ)fN@x$A{#
4}32EB-#>4u9Xn#C`ZB86WwKnD3gA?`5d?>bY_~g+@Ph>wHaRX9dKUN<{{Aq5{{a2;;yUHXbFoR0eX6I~GSGaVf^^E<$in7pgIf=Xi=($cTa#jHi@>)#
EFCnQbLznr7=g2Ct4hiDFeB6a#T+Kv<qcbSH;IAkP`rR9ADuXW>$MAf}AEgf>o<?tJRG$1I*baHCbuXbTmkJ{oH@yV<H>L#&;Gq<g4M93V=7R(mfsY;r
AoxG!Y_Bv8|%0WX6-Nv&+LUJ4n5v`C@xI)b_(*#}jLYz>g_l!#WMg#(-oA@?hlN<4hp9rS5OSjt8WV>=S+N3#*_z*tdgjJSw!p_pdCp7qh93d<c&ua7x
K_ow}yX$(TNg7#isLTFDUi(s);BVyjsj?lx01YWtJ%7>*w-;xT<`x{eLR=mznnP|!M;k9j)#T2r!<*vVhETfy2{pkSWp-r`f0h$w85ibUrO_&loWi)b>
6uYeBI?TwKIG~`*xF`hMBFR;n;0y~Df<biht&Kr^M}=gM8yR5Km2G-qjbK1^ja?D0ijCbF9g!uI9%@_YA(~Xd(t%`vLU=);lai;A6|$FUu(5~5zzM2~m
~~(ublAu@<k?Ulk<uSBkb8u;rEaV?4g&~$4U8zMzrbwf4y*DK1Eu@9Y#g{0iAWPt`XG>Yv!avNvZfvpZgxk+&z5xerA*$E^4$gQGMV}X1fmW}v)e+1@*
JSWhBrK)oAd$(7?~ayd7xoDIF3RT+V!A`+2cwtg{0%cV}{FRRg`-p<sr38W&n>1!sw8(=M`eyUju?q#Dex*vVwM_4a+>TM?I!t=z|Rlkr`H?@N^kbJ>1
*TYaZ8(6=Q`wBI`^a+ID(Iu_pD%qu{KE0T=e+Qr%T>1Zmtt2EBo`C=RR&^N=l|3BwJ;qp?JLNd$&590Em{M8=XbHx*3e5Cc&OZ5OkS1V<>o5IN}K$l?3
0<AH`^4>r^}I#hul!P2H-o>(#(yIU1IHH^p(x9jvFmhMo-GVwYdqT6Ev>H~dN5c|a_#fM~G0<^=}X5XHUNXSEHD6I`ls_ciN<g*FtqM%BtvOpx=&^eCi
OU%KbsbV)BfC@P}{PD33J!$m$=TM#@-&gHquXk^5^@otU@r_%jZdm4JOEBi6O57?_Ms@e-jNOdKg|0h!e)~K35c+#<WEL;o#t%^AIff@jHNpB1QAeRKu
I<ZfgkxU5wukjtF&5Z};js@_Tl1x@p?vw;F8C#E-~%T6u(e%$M6&&mwv!>)-YC;eRpAgx$REzyUtS|0z<#u;QrGx?nfn@f@nMwqiIZQx{rmaDCZ9b1VI
IGEWaRhp@VNsMLy;!^eaaa&zbhlSBr=)SyMrR=XxG;~DqCPfheAD-nJhJ^eV%ErUsV1-+I^#>`W1`8YCQqwOH%*O*1q3&`(I=q|Jm>VSF?{#?ti@f>$w
L<F#Hwb{J{}waL`MC6f-eLU{%iStqy8H!_>^WEIVeIY@?^9zV)e!&S&J1DG7XTa+Z=-v=a?vAaz{29MG=9W9fmC0Y|8e$tr^Avl~(EvA!PYr8nP15ghJ
46U1Nzn_a}>bWzZh18du}UfG=&yA(e_hzSfX_f1K6c}HA{tDIf0=W1!D>_Vg9umb~=wG9JVLa8rhY&>R<tHHo@dp_nN^NH67@OX?Eiy7S!x}a1Y(3x+7
a-b(lN@^h)L%<Gu2H}{BE+7-rV^%$CetBOo4=bix?8l`TDnnm5F6J({d*9e1zS$k2A|)o|cFEL=VM?E;6o;`Ho@SPNWMFcPS7wZ2B|b#QqFIiyy(}<Y$
euB(JLsD7f*a^UItm+(fWfL{pamQAk#*=YE|Tp{K~)fkoeeS(f<>e#r#6#PY(nQAlL@3>a@J9Bx`c&KnHRNxvt7z3{qoUdgrD?#@Hei0((hgUJM<_inN
?|LB0I(+=0)}~O^3KqDX^T9V{<TM`n!o&z$IA2yl5gZ=+dj6Q5s29LGWh0WH$LmG`Wqlarkr!CO}Fn#aK}k5_2=IQdqzii78i#UEfz&g&k#k*X;L3L`2
Ucv&RhRXl#^6&hjNg2|ZR2oKYF{{aq}<-V|pkR^6CZk1Ba+JaT(%X!me~YVCK$2-}nW_BCE|*w%jU+PB4w>WThV4O1fM#vk7PUv&RP_HE3MifPT(OA_K
R+Xv*_PK#qA9bq9`9}<Qgs#WRE@zCKn`ew$65-A!4M>CYjcGVeE$jYc3@#;=PXU28|%E_=Wd%%humar#F);zAe<`A-GB((%X9T=!)7gX*5N8IiYHuIwX
`=a|VY9EVt$L5Uh@hO-Znhean8W$aG)EBz^I9EYtbPffqN;84y4YbFg`4lpc*`y<|p{@*=7x|A5>t80`x-d|R6=SIy4YzDx#GTUX^g~M6B0}`i{-^aX{
INIFPyXda{^_}Eu#-!FQM~cFEihxe?-%LBkzfYhS_or|=0XAWx2X+!w!%SR2~$N0j+)LLCXo-!0lGJ8Jt!KC1Um*|7)UhMh!>LNM3F3Dk>F@Rxh_$RI}
9jjm}kqfCk<7db?7{x2b&NWxH?_Jd_<Tz^U=TpYa^2i#2&aFx!rj(bRfOJpy{CF(Zw#Y8D_@#rZO^?8MEYI8Pa3MFNg^<=Am$Vm@~ui1T7qBGKjFbaby
`hGUNh*HgQBDrRPGPz`#YhUvEiJI>r%77)dcQ8(n#{I}rxVVQj66qf}}!w_Vr+MxQJaQ^ggGrvphIGn7gC24U|byH>HtGU~LuFe*bGWLzlqj^L57zzd~
<+>*-bxaQ4%w@`f6Mhg=t(cCqPQmQIyyj+kBQFX+EUO<{gLu~CetV6Dq!pI-`+=}Ui(5m0DjBE!TJp!p%3R-p;y40j>6x9~q0}L>`iBZVDY(p8o95bu6
6dHuA)b17A<$GY71F00I9!=7HG4(;GnA=7wj%A0XIu*-6hEfy<ayuYVYc==5P@W)0qOhF`>u=`}-HY~yF-rTChhq5*g6u<2D<IzzVUFI6)?h`CJ4U`_d
4Vm&5d}ruZeJu!$~t@~Y%pky^l4+y=ZVk!USWZUH<f3#V<`4X6nU_$$vRY8({aH`W7)%C<xtX&P>c+F>upFR<133oLo_!z-ob6^V9FX3s`GtO%)3qs#x
R!ALL4}zkxly=L}0TFl=EJ06ecFugDka0!S4|kco^?U2h7S;(S2Nj0+AQc2FRm==<PU|KOAa{;n$FB*kPJ@u<M5?k)orSvD2qR58Ii0l<w+TJ^Bp8z^+
XvgP`L=Kny|(loSh%G@yN-m5U8&YcVTTJsooJbY#pjf~lxuKjOge5f<n?*if~%*Nw$M+`vpcPYY(q5}+W)xJp7IW{*HU9(iW3#2AW!m6=P!>0xIaxg}M
R`LOhur1S<wd2p8%oh-UBv|29~#bL*eD@deR2rxa0GibNpiJ*0?Pk^(+Iz{3PrzGS<^7`c(`ZBP<OK&2+{MPCtx8-k@+3M3(?ZC%s)EUiVk^XpL0p_EU
%B?azm4XZ$L*$6^-A?wQHiJ3y<Iu{is|yCL274R(n4ymk0w##~LNlr!#@HVYs9`<^FyVthXC#}|_M=aTi0nq1{^9J0`555A4*);-@hCU4d2B^kTkzpFe
gZ-K*MuNecea$<EilFLI{C4^?q6@YUT?wj*IR54l>d)*|Hc+!(BoG5f427hzT5vI`}og(|G%1jd~*Ne?Oz`Nf|z&Fb*XLV!%P}(=Y4S03C^GjoT0j#?3
l8V&R}NGVr7`yliGlh4#&vsLq{zI#Uk!8y(zjhnUGF1fx$LIW^&Xj16|rns=Ev-z=FBEH1+K<)TK?mgkyY;bPRk)4Kg9w3^cavMwlr^9&ckkWz8}ksb&
U6FQ*=$%jq5%D3X<<o<R80MqV$OxL>c{>m@ruNya)g7^siRrayJoaCgMvQaw=`H0^;YM<mle&5le@C`W)WeNkSG4(xEQIz^cly54maA!4CGq)b)mgN$Q
{&5EI;f-eng*v}*%8%p=?Z_UZkl)9b&ue~d4T2#rlKZqNVfHFO1GLL35iM}Z+3Wx%lsr>r>s=gCZUDfB7UBjv9K3$K-4v1Xtl}p%b?{uv?cR_!kpm9^S
Y=bGZ`8>P>;c;0J-9C1zozA=gMYA$y2}IY?arMR9LVW0w@L23rN7ZbMHfK7JV51bOeh`rXyPa{xLfz~~bWeJf>lisPl2ztt>3TXtD~VsRJTI843%Ng_S
NPYB!{e^i*MH<!RNJ0J(G!pMTo(%TW&W$2bJ;>QkE3Px%@)1l$6^|1B;<mif$;+^xYf1aP+_QdjedwuYq(*n8Nr9a%M5fpJ)q^0i1>xKZ9XhjfM-MAV2
!z`(I@oC(S31<iF5Ck8Qkoc2UjLbiL1K40@h(40zP`QSUW#EMLl!p7+un5`nDb}GaZpwSJYK~PYRj{TXi0sM{v{J8H*p+=nwv;BpC5&h15yi4ITks^1C
~(A@L~MH7E>n75pgwU&UYXJ3O4Xg!Gftm~kd4sAa2&Sgtc~oZdRN`mix-wj~Nb+Jx^s^y&WQWCS%*fr7{a`$1@VdAEl2Fkmcd3uCmkX#}uBi!C{{7iQX
Bu%>7=H%nr|BW>)}mBjk1{rf8Z3g4{m7x<Z&^GvsgB1L8Z8F3sVYs{<Yc?kKiWTibFRTQJ;5q;7J&A6Ebe5D^hsxOT`UsECQst{4Wo^!kIsk7|rZB(bV
MFV}S{^+D0s3_gHqZKVh`cj{MiUlEkR&GO)Vd1O0^i^Z4w<?I1<(%fpy${q`@tk0BuRHpzkCCBD4tLiESIjYU!joxu(WF7@<_yp5HQTDhTl$>3vlp~As
=U^c+^RTi$~p_f`Z>ZAmuQe{TtfW2K^l07AO269O!&OmE|<%OYL4&mI_#7SxAn$~c<p9s0JWa0;DGiwT&(s_MKz6c2OG!ADZjric(}Nk3k`4ll#YQj)J
hffC#@7&g@;yC290g|E4&rM5_e~{t2GaxC)i5if-)}|6lLc&%^T4wi05OT4vMBoOYN?oZ}f6Z;Z`zXIC5_)c*18+TMg2XwHcVIWP|IxxooAPwj1teSrG
DP--?>DJ!L_>7-p~;OKpFbws=yzY&60HIf3NKbYe!&#L(nfkpL!~D=dqTOCZ}^138RaM5iPdx7z%Sd{A6~k59689+X9UK50^V*J-63)%ppUx(Dv4%2X3
uJ2RG7PX#u8#PoV}jRq;{%;eUXlQ4jr(omnsn`^5isAw<L_f%8JyyDEojnO7amjSS|dJFgF+N0w9V3tU_<2`2!#Ak+3r-O#msea2eIMLf0+6uq)CY7t~
8Kw<N^;)%hWI=!FNB9BD@Ea_Mf2V*ge6@fLxI3a^yM~I!i5HPG@_vaW`(_6kUPlb@>d~c&#b(3o1pAV+t~-?$mDz-Pw0NwcsPZZaZp+c&p8D7T07nzg&
a4|am}VRh@-e}jqqwO&je`C&Er_oJTOCgh<-C>A7;70fT!v(dC0aMN8fR_`S15_F5Y|DeNzHE0G3M)3vJ_gY{WQ;jS||Zc1_Rb$ceI~icaZ?@q0=j>b&
J=~lvF~wK;BFolM@$28mj44yc`0)UjqKy8uow0f><8L5(^KRAHda>H<}jSuf*M!@!MnId7E*Uqu<k~F>`8duxBZx!QH3jqSPl&EEE+iSIZJNL+1qw4d$
*|ogUH~eN)wt)=^?|J4fO0>0w(Y%8h;mms@18AW<^j*rI5m{#BC+ko`ra>;L=ag7atB%#amfEtKuI-<Ko%%JkaoujohrHPZnMnI7hc6ir;I_U^B?Abv>
)JMMTN&z=udg9G0Gn9TzJswtY!t~oiejuk6zjbClEe9vkhOMzi|8EvN@vsv_CVkq!?d&Jf6d4}I+!dK0NFN?!p7E}M|$Nf-Dtv~g5zq<avE&j3CXQ<d1
*{6QvzY)HljsF!t{_gSrHGce#|Jwca9cF?ETAk&kRgC7j5)HI7Qby0fHAV<!K?Tg6V-j}KW&-zCj$jry8nMLiXu_*J=Fqk6loi)1S1oUK>tJdyk@y2nc
%u#!0qukPlEshM9i7c|so~);@+6G8*fh?GFQEEEo2k157aq<^Q$U8aiV1$)gUncTmn#yICt+!S-G}BRTpbj8sz!EgbygJG8Uw0A(vkKU4Vk$+1B3)6H!
)X?5|6m;h35(&j`Sfvg3{g}V2a?n+7URe&A0VmS`X?y+p@TljnYYVXNF*}o6I;5{fPMW!uXdsJsT5dAFnU-`hh;;&#(8oG^ORPM!w%eVy*3X0IZuc@Dc
wShwIYXMq!F(><o$X^i~RJ_96ox@!Q_LNrBOG6SREmNDQv%6tG@a4WMt2SIp7MKy{2mMUm|}9JBL6S8eE<EqsMPM<QbzLf5M4l$nBH0ajG}kY5zLvl4u
n|1k`%R55gU%i(orz*qbb!i7zo{ArkapjjHqq<TpY)@GSX=k8L0qn<d#wgl9`o^K`8v4-JpT*)<;wYCTI@U|t`v2F(NV7o)ft<Fi5Su+!H5|NPb<SBis
;mOcSMj1d`rjo@lOH9-rrU`Y*s%7hb>zZb>=LfhwaBK4Z-sCL2HR7x&A=$VRQZ0Gr9z@hD-}!44RM^2U`Hf}J;+msUI$s433H~VmU&UYX+b=H~>25sF+
k{qvJ_0$Sho);X<J2Y&JP6L2ZM1DWI!e9>P&GmI{r<?A`5Vr}1J4%6c2`3F+QhKDs%H}3=h#H%+>cQH#sP9GhP!DG1B~?X76)|WtM|s(uF)30+P|;juk
byrLqdv3lT9P$-8Je7J>zkVoyP8La0k%rD8pm?n3UXO1M2tV_FW&~Ocs6cN<V&7UyKFMv6LLE(7D^k33BDeW$Rg7jJ6hBx<A(+VIvCVpX*O>@bh<lF}n
HMfv@!Gr<e(!7tWqNJCeomO>#I?9SvA2g+(>uUovBI{0SbVbC0z(KBVfglMOhcT}HJ>SJm^qTgzOjL^le>WN%2zI!!ni-+d|s?j_a8>_E8n=<bNCTGv2
TW?=?ek?n~-=hZ-6uAB0kOP~K9s-P|Av^ZOR{jjG>1kEui@M#}#ffAQf4DUfCFpuuz5+w;+0?W*;x6SUF6Nr`O3F=4F<5@kUTQ23hGxr2HL?83x#zd9=
h#~I|7s?d`*4p{5oVX3n94ar!Az-a><bW6}81pF8M;M>L1}K*jGyj4&H5jfz21G)9Jmy!n1v0#kTyokynDJO$g8BCDk)LKJsGof+N=GdU&IhV!zKkp=V
acW0`gvF8woyrNi@=_aOOphGm<R@}<H@J@QXEDE+w1`y=f*I%4|E=`Eae2utB9za9-;u?#Jh0Gs!j2HGplQ<my@1bPn!aZS1_dDM(Z<Jc6*9@Zeau}2d
W$@`z#?*((WgzJ0@pseq2832oL;LDR#mV&`WMnsVa9{uw-Sa2_-nvuD%t)yivuob_?bZt86<cs!-`iXg;1dIxPClpoVmJ0qZ;sDNzoWK-M0G%w>DwPH$
jLhWSr56TaT|Z^z3E7J(rux8pM@AU8PyJxle&P=v?a2b|_#=<JP=h7y!_0^G7JalbmVS`<5@;lvxcV}2dPf!4;W1z4>z0l$F`d5GzygMDQ(W~mgWs(Ke
r+%G%ks9n?{2B9~r0Z%Iow}P$GLw^9Z98BVh%VOaz-P_b}VD%<#u#QTG=L?Mlz}#IjaPIXbo-#Aq&Sx8V;j-a$rTkM&YEYc(6}Ybb5>L_+8(g=G=U{dT
J!Z0Vl*&teE2}@zOpw0{bTNN>Qkb9YM<BPCjmSBdL7=DOrc-sxy6RjE_!dvY`K+j05D;!y6U=O3(3QENdlhixEutsswl)!}ttB|lw1fmF?eO-qoBCUrs
J94n5_Jsii4QIp6?c;^d#hGv_tmM<{&VITzNhp0FoY^r<emPbM*#hY9#a$DQH=#d&JFD}Ps|^)KK`l||KKb`(Wpx-29-Q1=3-y|Vq4&QR&4AW7t2+s{P
M$*zQ;aGcWj1PV#(>RK6vUorc1uVNXP|NW4=)@)9=ZI-)6#}m<j)Xr#X5retpr2{i&Ebyy#R%pFaN=#s8_;_px*M?}qPZ<A24EzkB?DjUT_`zjl9phnc
WHkOvmsTQ*v`8xIK7$A$zeW!TEHaXg^gMo@{3_SwYc$i0A_duxbc2d75g^xHXL`H82iq^?z)UV<%pMzKXOAIBMt+WCYwa-Y*>T<uE7n^qkPH>O6c!A>&
t^vwxfO`)e!PL)*k{6`A4P1O+l^mI%;BH;`kk53<8;vz4hz)1m;o*^Pu`^Z8Itquw*?s`M7%~fv#ls(tFaaVIHBXm*bfzObBO(F%)FRM5-AIGUfsrB{}
ECG&9YSx|(NNCRs;(m&kvp!>9br?nz-ptv*#G{Rgi1*=oZ7E+Q_!0lQ5U;9z8YKmBnr*z}H=@UY-|@%LXjH3WON<J~0`K?@*|X?7et^`~pr*y-f|0Yjc
l^c^kOP#5j<D#=+R|<ga6rXMSD87-9S?C}q%ZMnVN3DyQ+@+FYVY}-Ka(7zFZ2KLa3tJeGU}KV271L0YiWf9+5O?eU(g8|*qqJ+t{14vj8PXJaDH<+g1
3(yuhXl}0Jxeyas34`jZMTq;Q18tq~PZ{54A<na8R9H2;PNW<5X!H!^+4D;+><EH#KKkft{3BSj!0tO>KBI;GFMyvfdwD)jk$&ipq6zCfQx<Ov|yR23%
Z0{Ad1J_K|z%ud#s!f?x9c<KalC3ulJrneYmKl>e{dulOyTQUkBl9A@5bh;qc->&P4u838x*leO+&jD|jK`5M08Us}Yg_xtNdP8-lARvg-!76{?=%<8w
#OeE2jk21tHDL_tlZr+kTS2C*;`y=A=UBec$&Kb1GV3Gc6|GtX9!p8*_#fsOYnKj)s3r4G5$gq7EjAtJBExKrzHAB)S+`j9B*D>jj{SmY`1-{acAJvy?
z9h^}r=~PGvy?$jq@LyRYB}1mT+hB)e<J&S{6k+Rb*7+K`t-_7`0yt755wejzW
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of fbfc1dc99977428afd87bedb4701bef88ec3dddd9302726071a3ea0fb6b5cb73, and the rest of this file is 560c219c865d91e5e656ff96605756e378480e72316b6452f7eda909e3f9ee24

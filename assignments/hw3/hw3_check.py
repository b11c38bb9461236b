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
PZN0}Y6PB%TTD-)kq3{4ZKUYkVk`WreojOM-UMJRpZ-PgF60tA}gMQ0PP#sACRdpEU}t@*-VMb%YPbIyy8Q9y*Qcj^{7=S-izT>=RZ2niHOGgBqN<ZQ4
p$rxiB90;~CIeeG7DE)Q5!hOQpOIurV8+V`g*4(%3>Y}%#9oAmqSx@}^7Kv(M4A;|rIypP1feG<I1cwh#xoTNb^sopPM2Ga#-Q^Bwgqa4Dgs)_#p_pf7
a+#XU8Z%HVlBkAZx46c=)WoOAC*6;)nd!;Z7vY}%VLNa;8ri-Sm2uzpkk3r=JICYlfQ$>@9Mz=hqfkt@?=kqtoO5hTQX(IGNeIVLejSc1k-vU6wDp?t)
Y)lCywz`G(&jdy8Cc8{SOhWnK7kBnJ`P#o51M*-WQL#0087wB)M2Tz5x<Ng9K<mRVQ6MySI2oxq4|A6&bs_IU_ZA9%s?_NR^cg{wKa)=Fv}m|LNRrz9S
QJ`cIJrhh@*?|Mg9_RB3y~IG|M{<16Yd!V-)0@VzF=;{nYa~7yFx`(Dn!6^qjm2E?>em44ZIwdmuN0$deQFhfuC9+?|PK*<wMR6UFg57yHY|D!Z`3bU~
pr{toV}ZX69I8pnZ+E%uf&uL-ArqdeNdtY}QqUws>EJU~+}#$+QH%2wd<yuMCA3GC<e$4O}#Dp)yw#JIUQ;Dg}Wip0thiW4PNb9xQq(g<c6D!qX7V@H!
}ym50reIqinxvpQS{pMnE+P&XUF(#>fpH@)BO&qaN&3QrsQdt}8nw}I4t^!}*PwMzVd<-7N?CmI~m=o15yH;U;LPjN-lyv$LOGid8gHwo-gJG=KD<H6V
DWz1y_y-T?K{&ABics}5;q<;?39QXb;U~&e#F#q2%U2vvL{H<@Szv4wYo(r^GNf;mmXs8Gq}d}~96e``XJqz~s7f6^2Z?!iK6#(`=+nE)4{(ec+0YuBZ
U_W<tI51xSPCqEz*Q<CQ!y?!B`P9e4sM@^)(`kD0<BziFRciiS`VC!r5g3od^_eOAjlMHhM<3Yn8_QThlXfHlWu@R^lbmXG&=&Pd$C%`o<<RGqe2$6dt
SW@ep%uYP{jWPeN@plM18uFFdI{J1vBsQj5^~hiqef9>mhde#(^ZC&!8hXcKpwyP1t(P11PFtqytAan4BuiLn`vot}fu=+KD{;CUm=8XObn|Xg?!I)U1
Nh<;T@FG;hG-C!~t`as*S0ff~5h2C-5>&Tfu{7GM<|$E7vVx4Z%3Bw1faHQ`{5w^=gmk#bM$Jx3$_jTl4FBa~J}mWOcOgW`adTL_-TPZgjx&}Oa2k6fI
X_4(uoMa=Vy(8W2@06aO8gv7CpMNXj!F0@5bp2Hzj!%h#N-@~^XoMeNHi?Dkt2OtjNTCK`boo3b<%)t*g3_m7f!e?(p{EgJ-z~eRikMRKox!Yo7MMLpK
a!}3Ir5+~+li_MKbeL#2)RB4aCq{*g8DS76PhRttiM)8{pTpZ2wPSGYz`_*jfJ8hFmZHE&B`$3R@eq-@q)Y|-BQ~Fd6bince5)E;j6-M}dy&<b=!708o
rD=1lyp3S4tTR0@ZZS5?YF6Wu&{p94;?{;;o_wb@aHu`da_E5n<D$lDI<XmLgru(?aso8#IsHyNWCu4oGRFk7*ItK1u_c=Y*~T%Px-1`#VO4|bv_bRIs
3K1xh$X=2LbP*LX*YoFXw~=KfJ=HUd@9%0?{uV7iWYQNhzn?4o%ehb!2=to)mRbHi^qB(C8W)#f*|$blx+>B`GbG6f`}?9BCX-ygOS$<>d5rVDuD4A3X
f(Jan{+t_Nxtrkq2QiGPOM&dLR$iofFsB3yniD8&!Efups4vyRab83B=tQ*=Db12+@!imIwwe1X9HM56ow6^f!n`xEFm1dW4om3*`CJ!fl(*zolnUxn%
_T;=y8*9gV^{zD5DK^GfL4-MK92bjq0W8_^OPD$r90S+26yL}8twL(QHnlf>UB&V<|?P!SD6h>=ULWvMAV@Z>v4vE>9GQ=d4alV#A9NBqJ<*_PzhqYyn
LdwdrPv<f_k2CT_w%wTqvrnbIqRqQA1ZPJvvpx=ohK^ukM6$!nF?kn!(&8B}^zhg`t8K9ZK&<FkTzIz0)Tvy(qs@KAZzspmgF#^j#6@A^Wsw_5dj9k*`
hG@td2qh1B_%ZR1YM^h-*9_|*V!O7W$6u9*<pZ>5XdBN3j&o*YRd}4r;7|+A3oj<-!2Fk4Dus!3L!EZeAwn<3W2cXzr-9^LN6o0+vDKVeQ7Xb!Q}djz>
_I9_0hPX6yyXs%Y19WltQP<_u;z-mk&{)WL=7?I2gthbs5Ub6bvG8EeJ6JMa7@|SYI5*I$R0}DRm$S6GJyafEbwrbN(rA>TiRF@f?A&=^0p4yS#@kDNP
)f_`aX9;D<>JW*T~+CdS}_@;O+l&2dU)HcPex=?xLHBw@BL7%J1~T|_vIjibQzOVAuLYq;1Kp`{5KL!xMN9E8h9<ANYm$jX5axM5}u+)3UCDJ(&Va;cR
_mmmh*)pzP-C)7{r5vb-IykZn=+{ozw>~l_;0o{keQ;52NQBV*9MPd7%VPtCD2M)I5sGUbX!|r4>nUhn^RfaSIBt9~xn3L1=@G&v9Ip1FBoUfiDt~V7$
qq}*1Juvr-kytS^z`w;1){Hd6Xx<ofWM3~a#w1|5(20l%x`V~rB41dIc4K)q9NJwB><x)@tMLma6u^F%KY_)^gDh>t!0eOI^arZke@dV(XxqvEqV4!Oc
={}Gu!*v4VFPz+FnYLvmqcu|Q-0<<MxV!;8(c&|N-%Q3fZ;YF%*W&oyTD{v0|)-KN*DY&e1tOKm%!D<uk=To&_J6X`-Rc%13Sj_)8Nc7y~&K64Q#Ci##
W)%Lz7<uS5KhfEEeL-R5*zN#NY*Ih6yupSkyki-bhJXf|(9>%Zq8w^(W+{<@@aYfBz}C@gcN)g!uEHpTHvj`%j#(#N`dpbJ<mOI>SSAjX*lYUH|2CM$Y
=XlSz$GYT>7p>hQr^ylVd@u)hKifV*=t;M`I8<M!Wwid}*GD~j`F7OwaY4$aW$kB2UHIog8qlITq_$8q*Za4%l2g8i#0L8WVM$5B5%!FuG#>VnX9r=El
lC%NvzU^JzgL3s_#AI0TRu{k}lhyj7^_xHgQ%*OOkifTo@syCyc#e|nc#fch`1YIUDh+O%2<=0}@akNBRi)qvwQZ>O_8G??cYO^hbfdf#^UaoRTi{5^o
YnEUxqkEZ|ln9vuosoyPfyKDE6UttU_anc~y%JwhWk+?Ih)<UpJ>eZ@X&}<L@MCc5B3YfN%T$PBMhdPHrQED!_QXVEjm($K2$9DhwVlCe1cGg8^@fW-;
LGqar3CtCB?pN_*pj&sJUaJTCKgXWhTy^QoH$C=|1Dh~lMyQdu55$s%aju)+@p_2@E=bwgHbObXyR<<tp!>45j^;!T)!5jM_ZUeggKI$>aYx(V;I1I)-
YwGh<2hIKJe;eU}Nka4tGi-g9{>53&3c8+-l-9@y7vRg7$~pZ`e9+8WsKRL)+1F^!X+1YFw3wK3lvUHk<&;U+~LmW*%NCFB3=!SAKL0ekC}n)!x3WgE1
pmgl4vd?Y6zcRiEM8^{5F$;bZtd4yt@%f^`=1n_UJjL?#{ogaUBq1VMMsW~DBpfZ-A=6YN05(=F9_qCFgoLEt{qxEJVW5u`uA)rx?x)z9)}(iNu!8;97
ztp>MEAnHVkpZ1mq2(?N7kv1Ex52XEP^Co<Kc&}jIvs=XD8$B0+73oHlJ`=7nMN}h-*1`IxZ$!=0$rPw6@E5++X0Av&1||}ZD!l~d!H^r_<6|n)eaS?-
T96V19MLkJ)3==8iFcwJa5aA=f<i0UAACS66|xKABvqB;qpr>QNs8Bv8zn(NVt_vw<K*HZaQloL_N&bIr^eGnrJ6GLV~25cQpqxU#d43W8Uf`px({D!i
@l`lnj;>lMywwr{teenYzzf%M-r5y-`sHRv@D_)ctY17_#@Y$6WYiu7cEFyxyXtJW^QIUr3Aa`U<OrqVk}{urcC6FD|{)UE|~HJLi>{x0GUPH<1u_jj+
XpHFm;2zJTnZ&YYvxv{t}!W4nI1J%c>mOpcMLz00Lo7aRX>iBEU+HwnpLJXz!8(8hE@DxL#taF%g{wonc`qL70Iwnpu3&xoO<16_G&m0Jp;6&a=?OJ01
$fb%ys9q}^BNTBP*A<~%BeoAU{>&qN`jf(*>{R)}2*mf!Wf?A4eTgcVJpMbz8qOQcPNlcxk?81{>%^XhXOb#--SodBg-m_uLTla1gMtjHJ9UV1i%|8X_
v)HB8}!$^9}Y~X7&@Rkzw2Ju9QlymBt05}`{%xSxP;XQUVg;$mhgShGj)HQ{Hpl%CJIRd5N_+^xp9J=Uqm*a!7WbO}VJOrngkj~3Ls$&*Ufj9#O=+s96
y#|K=s|9q>2rQ!u_Wg)$L<7(-x@KluAji@!_(!?!;x87vs)E@meN<R1LusMWEIKw6s0@mKQp1e}50^22gpLKl-=rVQBM`334?i)dGWP%>+u(wi?;h)#A
l}qC#}lz5uyV;0M@IK#qcF9ZvMcUxZUYA!G5$4>&xGKO4m4_xx}GmSAE+iRjWcgh2|X8V=IlzqQX~{;m`<Q*iBlX7;@Vg^tvo9S{f&r(u+Bx&=;M8hQA
kwiK3=14Kr@Ylx|)2jJ&ajF7oB_#uDnnqW*|E(DF)$@8GauO1|98E^%<f~VCEnb`Nl$?DRs(z0d~f({o;$3*Z|A96?{0Uh~L9pkUBf!6p#VH7?u=W3!Y
4%hh<feMMTz?G0%y@ORRvx$(Z5vbf4lH)Ch`OlfwA~`Kt+sigzH)aHo<G5NOee%EBBf*YHC3qI}%giel^Yl~bSCF`{sN9ty=Zw&~pHc=sY!3;UO`?)#X
E@<2Z)Fi}xi4tk4!7*TQFUJz^845m3>UyGNI3o^_~1beQD!5N24IGE}jd@&AoHD%x9EjX)+v#6P)7AB_Yp_$=v1a~gc-EtwEI3Eiv-e|p2ESQZC&6;{*
d=7kz@w}T|oL!ht{4O{-#P$+axJ``VD>IrJVX|^<xu&DsA{;@yrD98=TzH9EB=(j`+;|0mwnAE_bq?d8&rYG8^y+D7VI=h7iac>==mnx^VXRQ0GXx=OE
OF^ad8f$c3pDbs57^^Ns`favAv`tAPB&)kL$@?BLSbR&(KC?(@_Hro;+XmHLd$O{sqd09>p%#uqOfCI_~;|%B5lT1UoZ}p@aB?pR)oo5JAS<)(|2hLJp
!eatDUqtS5jPqL{rcKMej&lKz>)=JTZbo=zJnNNrh1SJWkft`oiAKhi>L*nSj2z!<^%U1vVeKd=w>EpsW>kLf%~*h^o+7!ra5q^;?SVKf=H3H;EXH6-@
mEmvSZx1IJ@@XKEc9kFWFS1Z9VU{>3ffDhq}TVX?`n`wRhTKqOiPkR~|0B`P?HSRDfy3XKuE;4dE~psF_*9;PO??!GNJX~I(Qa*glL+WXz*oG22Qf6Aq
dxW&SbceILj`PGH64frGZtGT-q;wl>T`gEdwG@@HwguOl^b&=eH8D5K$n1u&~8F=9a;`}+Vad$w%ij*3*QlZa?za>r!Q+~jc&Tj)(^N6&!a>Dnb9FWhE
<pZf$sLQI+>wbt3FcsCAx~w#V&S)|ir5~QXNt_XcFSE6eBnGbp!UKUSy-Y+Yz2gsVz1A|zlJ9eet8UoD5ihHl^|0#510(AXp9K!CMeRLBbMf70x1n|9V
&0b4lF*tygPick<z1-oMq=_FV`CYFRCDzf-Vj3_m}IymD`u$5eV>coL6wz8pxiS8V_z6I`fDVXI2qJV71#~g9fHZK`>&%CT49F4w4l}H|MG7N?<2FvP+
=b{XByuvN*U04VU!t-EQ-kZXpQ-;L|Ec>9V_TomxWq~Xnu;r>+y%+&Mf>Di+N+3={G>DLOTYn@Hgu8T6EXZh9X$O$3|K9#rD4PEwgzD0zsVelnHjR%rv
QSZWMVLgLTvUX*GfQPoZ0)Csd%>5Q!2@P{maR6GO+&<toN7iz_cDM;3Okk`vEyd7@_$Ry2nU5XJ^>sL5)fcOt;Wk?X`b$MHCFA|A>urJx?3yL&0Kro_m
de8SCt_6e$IoK{6DDi^{D=PNT_F;4>}{6}6chUPHL7G8RUSFMW852JeU)A<l<=HFJ^cvHkkBnYM5A&D%MfYKh-YUOG7!nYWG51UzF{1EoG(Bg9)vLs8O
6rTTqrIo;wH~g1iy^j*X)2uyJTYZdEf<}}A00FB$jz^9Gza|eEEF5R;27>cMRu{;jGp!X_6uR8!D77d+o0@_rW5kPy+p(I9s;n9281>uPdH9b&?vJUu=
y5#IWAN!w@WV~Nfwl>A4a2lC6&vb%Bl8&anx52F^a(gOO7jtF%hXfev?aQ_fLxy$&fz+!-$RQ?OV?}BUO^Nv`LYJkFDjI$_GGCGL(}n8<!dQ%{SX<Y=a
K%BYt4DWMuuj!+@^^w1~$z(u<-5Nbk*4kXRBye_|Xlc&?q>97>OiQW|8v9)E~dkp`1V^TYMhAeHS>GMBoa-j^RWfs$$s<z8YnyQ|4a-g)2Pyi8UfpbFd
zWPh;;ACw?SQl0~r=SF8%+sF`T#>hd1f`bSxPFuT@|`IhsKLu3~PC+9H9kNCk7)z8s+LVpDHb7=p*SUKF=D33U~=466X?__KU#yLKpJ@Rf|R$;5Dj~Ou
s2L<8P9>M(OEDlWWr1CVus5i0?Lxu|{p5hrcDZUc(SYf}sSr=NIn*Qx#Iehq<{8d9#FFMaIToId4)Xu=d8G(kM-D9E>dkO`lv|^E4BhzV^x?Z61eL4@H
9x|(xFfk~TF7RrDd8S~WVOfSo`lJx@++paz1362)b)q_KjtbBzu}<EcD<d_y{L>N^n#n6Luad5mlw_Jf+G`xG%U3X2Q72;xECOE=rVeaP3yUBbG$U;`=
}YXo;L&<u{TNf?AJ3pkzch>L@5Ewcd5B7jW@I56+Q_$<0UFxe<_fPb)0o12wHVqUXX2M3P@Z79#Q`JI8LS;5NF(JMV46ADS5HN@TKH&)>ioBvpM^vFVn
F;zmK*&1GI0G;%PUMF_`3^GjHi&*<@lUEJ6iQY;e>fij@T*m6%&>Khm6qUL<NnwC#@|Yy%CJdm!ZJB$9LCD7~eX&VLAesZCD|>yTfiLx^RpG9H@AGnT{
io7EsggP+Fh8<Qr*65Vz*(<#=aX;Pvak&1v|{x{h-#kRIW3kx?rc)kL60`u&{l6+5|!bcSn4vGVlUC8#C>85$P;!Wa^PU+=Mv1GYH32$@<6({!&X$@1w
b)?NB{x%d#ISL_>}jmpv=TsK#18Xw7`!0NqRLw5#gI3ik0<YA(Xo7<?&pB^$58ZM=2k)2Ek_p|U<6A${#Jt9t>xnK<Zdx%BcUG`D&W}!{(3N9Z8pP$@k
Q^_<5cxOf@n%=|mAY$%<ot7P=T**T2iE9xy&_pnJr@-ufLR@9p!%P?w|DJEHfkjbvmN9|LMupxCr>U+M#l-8|kw5ATpI8)G;}Y-=vGjJeC_(qqABR7MS
LbpEY}NL*b}wQ!Jre+YXyvXD;*F9^5?p-5xt17V8J`QxuYjf}>ZDnszIqpV_8FcGf-o`qGqSs&uVW~(euIK=W*hc0!A<vQo~godhQGOFTt)O@%pC?^j-
W&)dMtAL;Q9F4ub#?$N>L}eu@`x=fkQ_bC{)@=5$8Ww8yegF?D?kX7V`wgRYgz(1@hzzgjkax=XgNhh*HqGOU;1v^qciM(D%?>XVA05<-`t-shGli0i6
yLY-615+YBS4u*7*E!M<7DV*rT^Gn^9}j~00Kgl06hnh4F7ij|RQU~Ck`UHJHz)e5}VlvD%A2lWb#5M(;~fI^MrY=#-J+n0#_Ve2)wR}JQYa*xO$;~=#
$K|sfjkKprnj1<ND9jc!2lqtcilAxSXoK2wJ+zvKR`F7}220h{B=g>9DS2{p1Ah|?YwPZ_x`1}q9<%WX0BuNCdt28um1}h5l#V#%oOmciN_yh}95Ns!=
b(B$tO&ecKP>zOfizS;u-_L>VXeb}luf+}cPYsqXv=Xwv@Evi%J`FzGf+j?Eo`+s;X|*fd6F6Xw0fLM0{u@~Be6PUzHDVI)K0>4#F4mXoMl^0ejZ<kH@
%=zjM8+P&CIR<}PjdKtcRmr9A5Xz4!LB?r8F_qwLCm#b(Bc>^juMck2nI{h5J(Nh`2_t%ti_05e0oUf$rmuyP}uJdNvJVRZ`M_tHINoE2?Q$v$e7^V53
>4Zw!>#{i87Sj7xV+B25^RmHkTj=zAKZ-BZB%;F$3k!P4zw^V95#7IDn65IAe!s2lp`yHgb}{8HiSP!k{}(Gi-$PwuCNMF+ZERGpN)+Krs?}Rp{M@l9@
b%#|krrF#Nc3pR7@?P*)RGXc;GXM-&@21&xE+?0-T6<#*+BWk!7Ck`3*YfATzZcuG$1Pl27!;Z;nXXW&3Eh!I?T?se#D6EowFNQ1s4MU^c<4VHf3a4c{
%gcPIXcSXu{iOoXjw!z(Nm6H^)PlKN|NyfX^Ts4E%mFBm^Dh$|>guMaXhP_Cw<+>WN+3|D$MT*`u>W@_#E8!|c;rrPuWdFLyhA!yn#xFv10yLhjW`Ys_
gemU_A2D*bPXG)AswPXYqPQ3|keoP(9iwof3C5KPB9J0v4pFjCZwj+B&J&D<6$hLtLx#^bI%QaVa%I?+ALlaWE=>#S22emipd4Le$`zqhab*(Oe14>fp
}%4p$>K-$_)z&KzA6K6kR_o;`o`i;Mv%Q(kywDSzB-O6QM==~TreF9Yw3ei*XTA==<DDiq06P<^9?FOnF?-diRsc{Y6hN+1*RzX5DoQ7n0pFQ-7HhWiQ
MJ6$M7-s$zbjeErIUH1s16INTOuUHB;`W&S+<THdMo@whMM@g(aP;v8F*b9%%3l-ieeC`c0%SP2MB|m}5M1W<aMW5ZKAeeR3j0Z{`D|)4`{QI_bg}{^r
#^DhioKWT#K7XznQB>&zq1+&{5GPq_eddg(kaS0rr^vnDZIIC-16K8`0e=MoadieC%g!}DFt%aymm)io|ekTWtcKZ^o|;-jLSOS7_3vMtfrW;6@ak1>Y
$)^Q@GY&oUzB}z3$3`0Wrl>lPsv6%XxPU>RjRun)hFGG(`;8%%ZBfA_;7%G(E!WXWYBqE!b+&l#uM^w7=$#LN-Fs6|d43y)Mgq0xTYUY1K+%8t4shL`R
Zx3MyP&O<dkY{g<#ZeStbN#8L+oGzc*SJk9=&1s*fzV77gKCCHW;iB}At{*jFV6XFFjhmCpQXPGHT;bWco^%sq1!9mAU1Dd55?88NVJ4!u+`pD;o4_*=
`hqR!xY513a2L-mjj>iWHGRK9apBZ6+W3N;nE+(N(!6}8_>JWhHctIGZVhiHPJ#-95?9dRh-)YBi6;Q@CO8j<~hZQvwh?MV+V5{#>h3^V0Ma9=EVl0-R
#+P5cn&nmxMz%oFEm1lkY`B$qWIFZjWI%f_xSk1(<<>`SBY^@tRt#)Bd+k&gcwHPDsEmQ5emUqVqRgfq?-&IulubNA^Y8%*GxHk&UCsD*E{OJ!2<>JY$
@ae}^_eWg>9zrQqcv3lX&LVVQ7&9V`~g8o>nH@ptIgQc#DP!3D-cB&Lo}s{L|8btMZ{SgKbSASXB{i<Hf$*plb(acb=^@LT;+%3~Ha6MKQpMf`iSf~m`
!ukr8c#{|?-@B`*p)6a1gZf`>$hl~&P5<E{8U8P_a;p_&VAV-qg4nfs!WFFL>(8YUUuwurkqJfes7&}P`(*kdypd6r^fPfa*Ys*17@p3DV`9DRQ6s<&M
fbPRKpdlmp;YI-cYvDki9U2Yr>phe?RmqSP3oH|$3q-~Rk`GS>wl0DjAEI==V$0HE6SC7F>iBs1Uf^p{rm3Xhh0zl$6{pZgeh@J{4vS5Rc~rhEb3qLkN
3droy!|>(6+4<I&QQNd#^3%BI2*#EjWhHnBN5@-lfWY4Ly*VnJc<+jc@NapyW0c0=?v$0a{&)0_C%iCV!;}|z^rylh_;cg*P4KmBL<ZkkfPKf^2tm$!#
ZK;V1){EaKm7?v*IwG$IhWNHBCR~SnQ60;KVJb-$mYDqDe$L7c1M5<zcRhVmLjqGmMU+0Y~g<%%ROanyUYo*p{oWS>4OY{##BqLxXDSr7~kKBf3eWULQ
D^q?8iT2zZzgzY8slg%2($tRQOU1rYA(A~y!Q7-xj?6S1W3CeY0SZ-#^Wuh>hGqG^M=>O6e2gxz|*DyrWvU}Jm4{K_1#HKYd4Kf`p8jvbNivNOs<tLgK
9T*LOV^uPQtKOg_&YT+MOFo#zeEJGyU5N!b89)9IIR@y0GtUm`XR%k`Tg{S|x0#UgH$6`v;aNnID#rbxkKg^Vr{7s*t1FcvGM+T!#=Huvz+gB-Y#TeBR
T6(MmP*ESAC`9w<B%bgIi%qnpD)HER;rWl@*&VpX@X(0XBnWj`xK5#M##5z895H{Bvd@ku^t_Mk$1c+w@_3#eNVaP(6%CIrgxCChQ;yVgnkv{nGDc5C=
$9NnfW?NFQ@mWm$fzWWazvXw$r_Ub9oW=(4!a9m_2`&61JD_uv?BOrh^LMq6?i-o@sGg)=EaPC;z%|5+CK5}4ZIk`nv)}{`8zyMP*ctOIDR8wj1jqQa*
m<RFm;5)5Q3*N_~+&}damFn99oUc<9ZN~aHPJfui@emyqJoe1)dY(!7zrfnzv6Tk|4(Z<hWFxC3zX{ZRekY$Com%RKv~imMrE;d>(PW5wzvF1`h_ICpm
+Mu{k0u2a%UltH6923SkqUgWJo*0)iPa9s`MgM44P*aI15$AQA!CVc<~7F-(vVNZx$3q0JAC^0w*PmKq;oR$c&A*$auBDVdw86?5@PMzHCi^M-sL!Q~S
Ukm37HiLi{wexTwskqR4I+9_ytIS-r5V+0W>hrba#3BeZ#Hhq$vOH?d4E4&U{uf;PyorkW@G(IhnB|knd>D=RBI<L+|Vcq#HZ`Lp$v~)c(OM)+8r;bPw
BbygykMNRH$b!>zgQv)ip<NBvAHyHd0~4pY*|oTso}I9okJ+hLF`!)Ny`*HyIQd9FhldYAZ1V-`Vo_-?65A-wH^D>)3+?a{{kjvUfw9%_!FKQok$kc%n
>B;!$8cwfIskGDA9TAa(Bw8S?G$cOo|SV)G4SlnlENHlXLel~l{1{9woZ`vcNgmn271R_b{~gXSJvcMEFk_teCEwp_;0Ycgnc);AKH3LnU?RkG#9qm(B
wMf4n(_PfxIybBM2FLGQsqA9Inw$<lV){`sv;EXV5uy*>yFn6y|Wr780IcpypBqpSh>7#yH~l=Wxjc*Yk&VA2Z}u>=dVbBnFGtB8PEN86)L$k`&%dNxF
&4$J?03mVG)$u5Fkc1Tg@Eg{_43ife!fJ~)q2?S>JF51${2gkydVr+k2{J3U~A8(AuYRV=UG;_UYOLr)hOsO|204)?+@Lpaa;nD&4XtL0U#HOV1TtUS6
oN7OuuuJKxwP?o~h)WotF5u&X6ZzhpMp>UVOn`<*>HqPKS#)oN4lpEOGX5t2kuwm4*!&894#CtN~T2N5Y-d@;aN?%bFNKnS8u~7)0RJW0690t@lvbj-N
rm{;(Bq8L^)W_gH63ueH09Gnfbe$BF7vbAQLCLvz#>69%qz3G0d=X7T!FL#mr<h*H0SP2jiRC^MK(sJ(nEr&FoPonD%u-p#T^{y2%pjT`6A%azZfki$R
JJG;!S@P7pFIgL>>+}=N=aloPR@Q7-_vA9fkTy=n2~XGfv#*y38L&nOdQaLEAcgy5TnEvkr}I@{Yk~h+F~d%5Ji%~Al5m&KN;nNrwgzSm-8z4$$u=BUI
qA$@STC3&jJTb)$nL?f#`~Dq!VX+m8(}uiP5x#oMgBqX{|>+cJ~;L7LUo??eKYY=m_Cj7M!q?krgt~A0LX8XY$+#I_t?LhN6pOOxqZzZbynu=v(;9o=w
ygw@)|_B4Ss{!`SA*#F51_+#U&OOl+9+?5Gcdf1&_y?DQ7b_~8fst4(u*uHfg>#u;rFo48c8ggqwV8W=)bjc^!GxeHc+WTg^798=_*Qg)aa_mo1lkQlf
uBeO<0H%OGLOB|W09v2}@m!%<1@&1|=p`wO?n$JGH;KqccB1n{dtjKS){V3sAsJ$e)c?ZEre?bM8J8;}epbq$<-<GkLHugAVOi@5od|Bxdn2@yhlCF)@
29fS)fujdu0xhiI#Y^G+iq(UbaKtGIKm>iL*o1@msh}5VUx$G{86p(KWMq66(;a6xHu*OAVw;;3519%3l}?`yDvf|(L%+tj#E2KrL62wH)*}L)6{%Knq
tJ;sInE4H7&He}N`r^ZKQr_Js;XPB*_y^uOC@;{<7M;=DFV<T1|}I8AVjMoDc8Ai(JFZEA37&i!GHgZFNkp1gI`FMtciN57C$fcXY@aj%Ya~|-VlqxuG
Dws$*~sa(M$QCw(8(^B0PGNm9Ep!!sk>PnRV~Q7d2jk8r(*+rbsqSYZ01p4+XV?vI#^@J%@Qj);oJN_a_BR1&MSGb;)Psv}Kmiq1(Wyh8Ty)e_(Bi`jh
j0%xnL0B-AQU<h~q{-HRZ>XxCl8Aa?OBf^FF19UuL``<JX3Frfzy->_hIB1Av|-zUA$((2TLqha08;W5Gn?o9_S=Hs%V36_X|!%U0i^T5+bVovxk!#7m
s{OOWQg29B;3|E`OqT}Kh(0;==Hv&}Q$!+9phhG^>4&c6@wiD!CG1XUa?j<H+iyb~n3Z~SEVtgeL5ttH^#u|Z(ms&1nu~`se3_pRA{Lo{}xIY|`!Oe*6
zzyb3n&oep;Rbbx&3RsuvKkm8yPsdv!dwcB9SJk;c!kr>VmtqMg{fc!Rfwc_BLG9TLF4uy!dM`8pKwk^UT$EP`xJ^1PVbY>PIQf5jR`)4SMLIITDzpn(
qeJyDsqZ-nth1+QQ1K#;~bOBaJ^pc^Qo~mBZao%Mfo*wV6f6OI(cMk<*!mo#dJx9AuUb+KklK9t{lRD_o6<+#Hx!o3fRaJ^2lC@kfOqq%28VM(PP>rR{
g|fn6lMDiC1@*ABgbsC^&ln_6lJ@62s8^B0h^WTTMUPJSM%q9r2@S?uhKXSG&TWj5w;47m*+njX=IJATjrt6IQrBnkOU{lu-a*O?e%>d=<K0ROs9kv~L
29;$W_th>X`AW++|HYw*112&{9PiH&gSajFAFY_;A$jaDDL+(zy6a6R<pfYV?Fo*1(s($<1arrjy9bA$z*G~=}XaNY%wIsI(n9)#eqWDZ`U2lF0EYoF0
z(&fUql<3ry+iJ{GA%PSnGm5~htklrKK8OxY^pw5}ZfqhCF-#BTYWN1{i6{-+#Av_~!M3hHW&UI?EzB&e(&d$u*W)5)Qa=Vb<TMmf@q8Y9wiJH!F?6XV
S_L^9e0qq65mkExMn8tH_XGyk=^}16^p`CeMx>TXr7ZZ6FboxXeR?cLBYi_z9C%}azX12Ro+GscYZh3Y)K=@U1CyD|<1*!8?a`$Yv_jhDh^jj`eRs1i@
i+c)g*B7{hHh+@RZtQ410z(0dd_7Y<el5q=1id6rAI36RZ7!Ayu#Vg(7piDgPnJGIB>WXkCGT#I#HN7x0n$~q@1Xz4Wj@^eE#`XVhAz?bOe2hA{k+Ag=
;V38qW2-Uo;TDRMtVZrYeGb@K)4iD3uz}{aA5~JLf0VxsSKN0uk^*0)UqpijJ5eD0uija4^Z9Wf<Ie2nB?sfR^hYrfLgBm>XDdmr*~7-kM&PRUl}LPaN
?I<F_T`YZ9b9%L!93e0ms{%)TQ4K2QM0GFwrS-fO}KJA<1hF3DhoO!OFoC_CSjC;~Wxm(S5im^jMJ&W5hh419MQ6JEjZ>H2>WdA^*YNuDtr#%*N36OPg
N6bJUm334yhU9w863F&c)dm^$bwiHemK$~Fdklklo_r$5H5v+?{)q)&i$`@gDU`th?9NM%NdOq&Uq<)4rhM4exRVHYYQU5O(t|VO=`LSMYiNK;r=c57L
03BsJFmsV0C-d2GV00Q0?WQLsDlH|y48!>bJ#Bz%a`I_A%ka?5juPWTeQbpEp<c&OK^hV-Ot(Tg@c9U=0N!-iqej5A;_0YRpMMT)j^j)Dw-UfLBvd1Kn
u!v-XE$h0z^!5K@ZNej&k@$I08~(O<eQ?(E<sZ!j*Jge*s+iGzE}S6?E*SLVd)ZQ0|V(WA2>V7G~L{9b3}2K2vkYBd|+cy!)4!{e-5o)b82TIZF_WrCi
0BrX=S{D_}ihW0ev|06z4lwoFA`wISYuQqYFgBj!iJR;2n;2V9^=O_py2%S5GKKqH=FSQSygRws>BLAD@A!K(C&1U)(t-z&t()&z!&uqFkDsC4d$r7}f
d?6|P^-9#BCfQ+_cqq6MdK(L$I!5&Q;d|He5_1BX|^-D|FTf;UrVSi(&)FKTs<>yU!`?<5@vk{{9~oF$AoEZd`!3QqWIx3MG$6QDM4(U&9dcDbl68$iw
e0E4N)iw#D#y$>&MWg3^z62kAKLi#<MpyW)RCpqcSdIAgd=$Hy9_OX!ccqMr93X{4fPGxmXaP<a`Ddzyaz@a&X#*yda#sp%ze146p_Yxv*#O1uj4vJv$
jWtf`Tav2KIu^iK{CT{K{s$_RM#q*I5sV<l`bCu_?(qwXvml;o9Qg_nKr7x-5ni|lqPs*1;2LEX9LfVjFOPzcpYx_ANv2UBWPpq<Z8~svLkdn>#t&K;L
FqxIG|WPRsmTO2ioPY-pLj48@N7vL!hu;$q;Cu1wUI>w_iNEnOu};YLR3u<Oa;El;#hcmnE5g=IHP!KquqFQD2il;*4W{xu_s>Rt>L|I$B}OI6tq+<P)
y)fM7>XWAS!h9s2E_9Yr$n6rHJ`-$#ma%u<?OqEE6fp8otQJC(%)B#7_^J+(g{2MM@i%4on;fn1Z!OoL8av?PpQJWEFMc118HU2n{lwEp}r9rF3bQ!Uz
|98FP;YpYDqehZPLUDy3*s^1ol^i-}xuIv?yYP|za&HL;A8VsuffK{w~8+=Hu$ZUnl6+%#ermeL}YgrTd=@b*sRF(?rfCH1cflI!gc_)PTqEd`zvV<xL
aO4S11R}({$RUdE{&T0)Tequnb@T0SPVdVOUf*)?Gs~SuXQ+15A6Ir@Jc{)7_`-2WF6n#4WHKZ|_1u<IsG0XU3MwBQ_&IbHf%!L)Jp@D)!<{#(_QiI1C
%~);c$8Z_;vHuDN3YwsUHlR<2pTFS``k&C|iV}&xWT6Bi5Y4ccn3NKQ6;jM}8N@+ZC{g^5HFBOjJLpb5JjU}t<kDr@7&b!-!Ow!ck31W7bv02e3F#f+J
V(YPQs?&)u8;yhgnb%2p}q=Ti~~#BeQ=Yhhd;BP2wPV8d>=uTuErkVB7|LxvOphT($Uozw($uOl$}q+n$mpQ-Q@{i9L0Wna*XOD(FF%S`XeKIcqf?1L?
#@VJwmd~&6lCwL(XEvy?ky4<0cyjFBjf@EOQ3=^2poI>_kC9JbA&6b`nFge=fCF1^%tgG{US%Fo5EbZWG^Wbb<*MU<&Dkk7D|kJ23QNIe0Q0Z?8mlo=4
su)f<e&D0oW=-5XT+w8UOQCV}J%MUh+o`Z{(9Fj*5W;(VRC*TK~bs(!#U#?a+47$>3(^Kdz`wv3D9^Z;>%2vdS{eL#&AALl2+$L9*x7b-$g&Gqy&E^C|
;xg;Ge#@-0~D1jMcqI6?4N2aEb{deY_@b(c7kU*sY?N^I3l6WQuKW;^qMgj+*+@CQOf<(>;j6H_Q8yeZ7Yyd>#Ha<+RNsvgv7!vH!5RQzq{lM6%5dA91
ElOhAM!MLwN5Y+QeW>NpU@IUo{Dy|<4)!EW)13Gi-7lY=z<+|Ud*?{&{{P1nM&Lw!yNXDW`Lq#^=3rZ!u!IZ>bJJ0L7o?*jcoMKRua^*)PU$ES=b_hT*
s#z6vC3avAW2gkZXz-PkDi6E-$wjMG7uAXQG8bHZArjoB+jEmRRKw$(6O_A7`@}l3F~AiOy(E(LatpWOv)+Yg&3RGBC|wU6O~(krQU`~k`!!83;;;_ch
(G<T7Lh{-T4b*YbFGv(a+pKia$+?z>AXij|=O=wy2tXdd?)CjPxrq$gg<wL5>r|7f~1kw4J>8JiI!W&JiS-ZVVv9NUyAOqxl3ghfdH0utd06QqC$7-@W
LU2ipj;66XM%LSQ%EQaPz59?=m4S-f;UA$C*Ln3$Plvkf&*%0wZEden)<H<PnO9eDx$B|^6fs(fZvHA2vii_BfVKgXlFcOq{;qR9<=?%d-9l$J_(bdT^
p-eMtM90HDbpvcf0Uu1?N!Rz!4)7%1!*YUGGfGnIhhKK2x6GqA&lHt-BQ%I<W=xR#TlE^7I(I}-_LP9Gp{`cBCG!7{-Kpt42l*$za_2<yMhQ>!0Q?j{>
bK~?deE5XINuObkb7r7qS=U%>V^lM9!e}ipRbyHN?<XW9rQU!Zj;1G-%?R^^YBn%p{mg#{GDLBrMG48^FX;1_z%oLh)+21gDUA~BBZwWTG$njCA2@if>
GQ${lbKB^MB1km4#|uqG9F-W;-p8)jMWyNfaDABj0$PXkkC)BF#!Uk=-4P2wh|9Lc)5m!m<Sql!PObOSnke|YCgC*9GaZbLY#;~H1rP5YB4$RPGGNXOp
ph3o$2lbV(Z*AKOBETpjfUd!-Meii{Rm`s1biN#5m?$f5`lXm~6Rns*Mb~tTu;9hkL=>kD;B@$mm&QX$Y$isJ4o7(k^fga&VpVrD-=d==J}?3xSi~gn@
o|tnxV$#dBP&i~XV!6d0j9)DLF*JtDthuPYpj?O=2?c)6WbS`B(TCv0H`_4O(f?P<NEn0tunhj<NVLus9l{6Na+eFr){zRkfi4CJsHbT|)^jF*IR7u*q
u03B<GsU%;?A*X}@es%UYBg0e7h>s6T_<W2y&;?+kBC_`=F(WbQHa#gG>mjl<9NN6)&?20in_V898HXWZTr^}?B<E|u|5%`vvzLyNfk3H{Tqy!VdvrwP
D}(rde2D)sAL+<E7ahfsM2?OiyfduWm!jwr4nX6_8X*oyUaoNpG8#ULOy)L$8VkAtXFCR;VDdlKg)MxD?Vcx}uuedL62^f9h?(~GLSU7>MOQTE7nf&I{
;a}Yi%!Cipvx`AK_c!2R}azO`ECW@cR@*c-dqeGUx5h3eS_!QLTp5Vp^;?`zVrc7?ZZ~+_(k~9uvqbN1^WVBU~HZ=cl3wFs{7;Hft~lk=PR;SAweDqcV
y7N%P9*863U)Mf?|zBq&DgGI`NvKD4*PGif@hc0VC^sgpT}K=s^jI%-L6r_Wum}Vc{>5E)W1vWEso%F`<8UC`5J^?m@C_8q~gt6FxIAu^HH%4$M5&(l_
x$7RZ`}*ZggVn>d>tEmM2Kfjm8lC}V<dXc);xhYqEM%>xDYR~QqkKVzmnXQ^|U`Qmt#Z;?W{uoL2H;@a)emtVsyjGes7UC?R^p5I3N^YM|AyR)Z(XOps
4A*M>1FizAt;*6&k83JWxmm|Y*bA!B62oJW5ybtUL<yD*rcpB~<k0JgQ0B7>dDFHmrcjbo&q(sH!psF==9ujH?W7hM_;dpFrp>S9_iY(m-U)Iz!9wb)L
5gCg-*{B5g*Fr0!+QbBg9uVlmL`^9>O-msPa!;K+5t{fQ@sFYDQ8EDrI#4RQ*%^R3AJLBnCj7zay+ptU?7~vYv*k-6@cyF{E)x&#Jdv|dGx7+MMI?1;5
6yR%I~ct}a`E?6-e*V`q|uaallm}SjeIO~pyH7`Fcd}8nLR)V%CzbKn^~{#>=Hz7x2r_>JRii5v0JdnLqTZOEr#d83y!y#CmZ+ilTl`WAZ`(C4Q_jU6(
zljik0ifk@XXS>&ArZBqR`;Zf{!uP!DoK7-U4Y&MY~sOn_oStnjmViGmUzK6sVDin*PT#u0KQf#Ut~IoB4$q-KaKsp&-PY?WG;(E3xsbuj;#-RUp_%mb
7Fh@ZUxO!dM!28=q5PkIcU`W!j3m)^if(z3>aXQL!L_OWgVO|>;fd=M~Ygpw-jmDTu;a;-|r2YHFeZCKsIU6CP7*dadi6dQdq5qPCAn7lmFs+KYtgt@T
zsaiAbD=VL}J(RQ|rW>a1V+5Bt^K1zE`89$R#o%V>?d?CVqGlHNL~M%|maudNVMEYS7`l4Pf}hX6yO_bQQv{SY{KG#7o@wKIm1YqiW@5k4yCGPLC>$ue
Pi%C&e9j49jZzB}Qv!->NNM97S>}PJf;dEk79bP*3&JHgHHE}Sqj8N*?9(I1Ti|Ab89qRg#kGR5x~D$jZhX0eNIkE%#CxHIv=`i6mq6)g)1priboyz<N
E%`$0BA2P)6D!*<qc?)AAbRgk|x}R2>T$jHQL4z#(b5mUA&DdQ(SFIBeXyJ_sG*Bv~xO+mJoxzH#5mKgF?Y2BFE5{#?wM1sj^xZ#9$oj8JVqt1IqDvJQ
MnO33jbeH0GZ%q@7YX4UN{!lN5bAdV9yoS$MsKG8fZ*XU9#<?iks=4bHr$jgFYz3G6E7`I$AT(xMg^RSMR<;Lg4skIBRT6zkT*B#3bl3a67}RT{2P+<(
o5fw(dzKHl9DlNXmBQukwe-uSx+Y_>3V{ws==zmme4{Ywc7sHlkU0=^OUwh|tQBbZWXi0-b@QIFxkxyO;!SL}0S8y!_ZkijF@kxQxp_%a=hHXs_*{N4G
awlF$MYy>w-lrkB4w}8xT<dKY~HXa>E)^DUgjdJK-1x8OelZ3Q=Oym-aF#-P1$hG+G$xd*N;N+e@LPiddnGD+?@F9rl1LlCAyr%ohJPoL_?NxA{IG!=)
aSGSQv5!(#Fs?7ndKQ>FAW4pnL-Q|)*nK+q1wj=UwK}wmIS*o;Q33;-3%G`;$3*2O82YTK#$|(K*QBt;t|;^GxaNjEEll2oIui$`KCOmdPNUqGswXBF3
687;)bt8F>Le$KNx6^q8I|wiMA+aIr9Fu)fypHMJ4{c_CDdqfDV7`8STk1-eRD3T60Q#zRv<XF1TUbq;nC2Knk<N{64+coU=~ez%U68-m<B{WnqQs53N
5QV5;h3hZAfE}lFWSN#LvL(C<Z0Yk0cgFB2NbS-9*By|0?Ptj?XO+AtDM!!g-0|F4(;#fg=^;ZG^j&uN2sbkDp7Z(eR@)@|XGf1d-Lq$V}%LBQxradbE
|7&m)^}IUcA+*g(x_W;C$y9(8ew=ps@w813VD5In)<$cP|eP$Wi?vl(5U7waNf0xKPmo{s%p+6Xi|!V<;C2*HR#(|-63Ns38KVrc2|l;GduN_shBm#}6
;&{-pR>Pw7TQ@Sk`?xB+a^CYLo7~Km&r}y7raglbTxjrQFlheT2Gu~@C7RSu61nlyNR@p9_>yp$;koLgdc(@6&5=)mrIKE#cs!w#32PXv*Ev9BEX-?X-
LzlzFW}ir+W_KlrZ<T~o(4lqWq#>+qjAO2($dN#>lyK-%Q-Y^#cn7D|(R_I75J8Ks9$_-3X3Y3EZH7!@3>?bx7q;rNPoeb{z8H0==?|gz(}Gw9QEOIU*
TAeanqb_i{BXXIX4fn2U?WQdCC!rAvq<$A^PJTNIwxtA%Yo-3fsLEs_DNjg(CvE=f}z_>g<n%cQ*lE%uw$HojW$*y%*pWV4w{#eSrlZb#D4g6E(qvJGK
l(0G-+leb$T2(;h50kkTIQ?H0KslwHr;Pec?hp8yBb)l*|va29unQjydHKL!|^%s72O6oiAZobeg&TZ|P=catW?~0$WuOS(1{GU-CC|=wcUUr~tT`9p|
7HdT}*)2mCX<F%zT3t!pl?qmF{n;v^E3yNH=PCn<_#K_3Su65>_D`{h<-N2wnO+gO%pbEJ?!`wkNqONu}htQ2xLC>4;~SXljP_wH&X^cm5q_!*j$1*r@
9%@Oo5o<1W1&MNK$%=5P~&7MlkHBphpVh)e;9EQN;SHn7_GZ4mz5{UV}hfg$7a{O6UwX0l4@x0*a$3(UM0`Dv4trU>AA%=S*ciF|=&8<}JDTeJ2ZCuH~
XS66?sTa^Lk(<fjvtiRieT|MSQjQz*WCjaG?a&bDV9c&U#8i=yJ*-+)kh>(X09(0Q>J)i*Tn0nS82VThmB1oR4(1dwD&fTCn=TPLI6W*d|1`?&fi$T&#
WBD__e4N9I!)kQ65$QZO^nY{XC@L)3ZolbU`AvhjeI0H3ygrX7g@Gh?wu$<l&5pBkC7Hp1$d<`<O=Q_1fQ>9QS=eAsUxQP^?@4xTk@_*;m<zp$l47vax
tnR%$robhL`4WnI#iS^fgkx_ugS83C-%z#h2jAA+AZ{d53{ZwgDfD^ySd{V|LAB8u`(@#?k#ED(f_*A(5qzk#Umkv9w>Quyr$_vnX@BB5QPdmzmblwX*
&+{QLrOde)C47nh+CEm&Y=c>xA5I~#MbPv0QhGAslFnS+H5d#8ZHo}b}k4vq3h6f+t>BS+%!7NZ}jriyao7xqCLB@CGb^eryTA)OzLH+?T1o_A-Tuu>s
DLm6*(v5Rx<@)lXZV>b+B0u(G2AUG*^IQ)pRN$B?Mw}dVU9q<11>w}+KEbia>TyCr9r=NfMNyhG>QzRd`JO(Ko{eI|B9!IX0<S`>PL@y!Mc=?gp*Wn}6
7zL)@2By|w7UKzYEKcTQdYpn9a6#krK^{x6?dUmMh&jkL5PS#xiO8Sj0qkMo94y8bKVjfuYA<~Lh>k`3qb*mkD)38ULgoHJicJ5OELOxbmCRRp3<nGif
ZwQ~0r+Ehdpo!}ratB*TKGn0x#B~WgV4fA;1xQxuyA5?On#JCNj^3vX~S<6=1V+Q$lI`03Tr1lOYnQ*@zo2eAi<kRt%bV<3ltAN%46|8X*qnLhBLqu=%
w(O@^HDwf``NMKz0QubWv-^`GCtH<UweC5wv6ZQQhbG&FVWoxVzcK0~HJxe%yY|_mpxDkIA*nlpNR_<ZK0thAtPI7`8_#7>gd$L)AdgnvZ-!5TPVg6NC
7P@c{I4I$-gKXKpA5AFss$RiBA-C{+wJWd0~i5ygcRrxhOwr#kvE_B44AIJ%I>yo4o_W%L~K*G4}o%+mOcl8}n+8QGOL$3lRG3D}6#$I)Lw`%`|E5OXv
k@y>iK^Mdhv#WSWp7Ppdc_vD<SZ$vRWt)rOQe{3+(ZpM70^6cSoE8OBjL@3AN`|X|R_jD|wjnv015M)g~uMvs7j2{UYnOhq^-oxnF&U2Xd*dfXR)6C$(
%y9I89?A|!Y6*I4uz9EJtN|ki8HmvNX9!EhlTCFjy=~O<$}7VRKYOc8)MGL9guzF1Rj}}hU(epk1ND@acoz8UlO05|<r~s*=z5XX#XfVWQ#-fCYtjMhF
Zeh`k<t7lzEP=f*mA7eSq|>+f-#7{Qqq9>IQo-9SuKBJvT*E&wPhp$<86otI^==6y8;(mgo5bjX^+l68dGsk1pyz^?sw*>izwyq0CbwCnva3!@8vhN28
ZNFJRtldc@UbT#ZLV1e88i|x{LUUyAJG;+XLAcd4NJjK83#FNM`I-b%s)x<-Bqny-FUa_-f@x&R>@wskiq)n-JqWa>NHx$K+#n@#7$VIhEgIxyQ{7Pi%
RtL^p(_V$KVBtiE%2LhSgUQ{tVM9<d(;&pDcx-@}xa$DjnkF;32lc|MRewfH4@{6H&}$Dk|WBNR9iz5}RH@<3=56urhTDc&tF4{p9tcEA@x{__F(k!ea
V21Y08V1o}L>o?*jMR%ml3u$!uAawnfPQywRc_3D$B1L)qa!!XlV3rDAAnM!}ZWudysq1cdW(rkG`G`Ki-Lc4%4c3_XLMHXXUscSDJiU>U5Nn4w<wv13
DurWs%mldC2=OdGG9(D?-7z)1EK-7VyOHG~espM^+CbhUJfP$U`4LM}5c3_UlN9M3Bco=lp?Y(=9iE^&lly?BG#`^RBm0#%N|h}uXQ287_6fj2W>&QrK
_aT-mP=F!JXW|EIRHjyUh+4b{3{Ql3xqzR{kQj7eq;&^-boquoRfvc-m1Jf7{#FNkmx{q3p^mUBs@?Uk^)!5VD;ji3BQsWxgriQL7cS8cN?N;@^mpUG_
O{|p(XfHX%A;{@qv(XbRhMAH5_+Td*NgC!574=qv?uqW}2M0p<`S@k(Vo>PmhDMPlB_PV)B!MBzD`Yw?gtjKa6h*UGec53L={1;jz8&h+l|$(Es7I$zf
7lUj&b^|G}t15DJz;gkZ}Da-&qi+J0o+BQ*Y+g$(=kSPDgtQCy4T$QvZ@#%565Mqa}1KDryap!p!cJKBz)M^?IuNr=4)TwO@;WcJUqMjG~y@^RqF*xlK
hI6hc|b7-Vq2e(lj3P1WNT7vbEr*uzIbcm;Y-i8<CV=jXf-z$l<EL{V0!}36UIkzQ`F@8oTz$jz5cWaK`_aL+|#@~zM3!E@1)%<_qbT~ej$JlL@^Fu3s
2kd{Lm0yjqn$HJ8(1u8k!j=-=AW?VmL?~Z$5Z)OLEq|gjU-4u_V@o+k=gZD0iTvl{Dv(thAc0;AGlJ-=@JvdqWRVZYtjmP<rsaW{m6!W0VAL6_(rDmgG
FaE;-i7K3o1O$JfR7k`$p>6t6Wo3qJ%0X99tY-kXmx((FVVA4O+_+>@p(kOSU!=9@9yF;%hAx~X6WjfJYbPVYWowRVuLz%N?VP83{y&^fvfnmX(x|@qQ
l3Enr!%+Ray;y%d>LeZ%sCa*>kgN;cs?b4gAfi&d0wMdGJ?X|2Lza|8K(oo1_0v!T;x!*QDTW^(k~3qkWN1uoCf~QPZ~g8wmhOZy<QyX`2K=KpOK$==d
YC!B9B~p80w_@{V?(rHR1RN<k{g#y1ruwbj(SBg)aiJj|}r!m>iVdio<gA8+|=IJCPM*rVRuU5tDh3XIb8&o;v!X?SMW!Y8;biUJEbLh5<?Ukd-v%>PT
r{}~_Z`G54u#Gg?22Mw1d22=7xRjQk%!02n%=A?^W2tP2k=orQY6n`GO$od#k$g)sW>|Gpd;Scf*c)YeQ^a%YToFlqsx24nOiMoFhxQJpMKcCLk-WRnK
MeS~hI#hmr@QaY(I*Z+{YjHWPcCX##v^(3rSGKF=xmt{CdM%+;k9HY0h}|JNuiN7EblE)~XwUE4r}5^Y+BTG?qS_vmmZ^FaW9&!j8uD1^>}^i!6^%bb?
Wj;YFf@J+jax#h0~&uuVxxgt0eyF|plh~xy*BrNTK86K_)*nbQMSLPnJ3Vt@iFWW()G35Yz~jwK_op$@tz{B14?l^sXb9z*ATmm@QLh-fLZ5q@PvyoeQ
92+&1SXdLhaFz(<sI~))>$DJob&~Y|b{j)24IT9WkyNm6t{Bwo!Xr6alFS&Zr+rT9Lp0`kxPevh~~CEq0F$7xTaW<g|3ze){>R7KhE^{LN~&I9zQ$8(h
@wvOB$S3Wy>2U~zlN8{BJgz^}j3H*g^gIeqQ5^?UK#Hn+>y%|fEZ<%ZknAEr~shY%lNC@}j1r_hHth<FFf7l!Tw4nnuv)@tv!c^>Gx9hMebyUSsP8$Zz
5y1KmsI<L>|^iUVIxU48}^bd`sX9lM~1m;f#fw7{BV}{w2RoK7bzO5FY!>gmKbap2Std>rj*Q4`zEd$UO4}R*k+xp-YAN&L>8N^GAts7SozBPQ;>2&ou
>0Q*V`psc$^^*J+?}BNw8+)9ft7Pu|mw!{KWZ4hzQLO>B3BeW+mT2Mb>;irYK3x@=3uk9YE4lUv?h!tm#mg}*&(A!9=;L58pLZ*;pZ_l+BdKY(#q^fW;
<mwy*&Pm@x83Hp{jB??*JW?9{i?HjbWWGfVR5$kEN!-jx)OK+=#B?EyI0q2YjJf!@3?Tvwc?e!E|<rvYjxXtd^V?7M{xk1#c9=f>|W|cTQ970U7y`)b@
e@j!FZs@q49LvU^j?%4_2NZZelQ#24CGt>evLlDZX+{n)7DxaGuE-uz-<pe+AMB)5l(3-d#U|UcylqdC3HzJ9o)QFQRjl7X7PEnO@p1dZ^2#cfkp!Yqw
A@JkWVu_$z#CgY%p&Z#%4hou%33^FlWaP=`ccn`Y>5G(&&ugxN!4?;Ua1i|Ij`HuxsU+jzXfY(W_4*k6HP@6HJI<YE~yXsJ;B?(8Kqk)vVv=p=lwAG#c
2OA+hsIb8xSpMMR~gx@xk-@w~$f$^f(a17`y>e+#Fz~U6^$>Vj?E49Mv?X$q}{;adQUEMGp9_U<dngg)A*>RiISuI`*b&a?bri2Zai6`0v{O)Za7OW`e
uU}9~FV0qe?a(LUu9DnC(brz16f-}(3E}j=4;<YvQK|eAqs_05i9z={Et=WDKF%Y`ULZ(ZS`Zvw51&$1snRd%Nrb8T2r-HIMVw3$**+J2hm!$cfhGsN2
266Vi&g~p)X&r<Hdq3%Lhx%`4fs{F4Ma6{lUO=V5QDldm~~>=(1<u)%`Pi+oyBf_K$r5;@#tFIE{{jmrMg^8OFIuG50@P@F1$4^JP<|EK34?UZ!kT7vw
2!9-PHMLRZXli@&on%hr4r3t<foBNe8_^5@sK3C$~ORK`0K%-Pu0&%jG5JU(z@U80mwNz{CsAutC?}({Yxza0z929J5#>=sF>eG1fY^3ZtcS|LfoXE}s
1NzyJELT+tX>-otKv=(f@H<UuHO!gO`p+I$X+TW9Ns^-6kGRA5s_;sC)5>%<G|x?snmC8-i#E$y%`wcxgdq6)t0qS5ofh`@r^d0}jvI$X-)eB8LA<EcC
jWf%+xJxA9JA|U!xpB+9~K;3ES^f)Y@c3Lt%k4^njDyaw)sQWiN4%BZfh2U)+^sSDPXohiR6ZvT9@)55MUivs+Npcdb(uhcvry<}~AvTNaH!MOyehOK7
cnk*!I}F2mz7<#)VW}AH_%2tkjT<A2OnK(uRQaD#0cvr#`MPiqfW8uK#(4=dmcEL1^#j~r_>Mp0red?ukYTT@#sfw$;i91-@VZ<Nb+xh^qfMm#{hv6PD
8J;?h;}ib_8aX=eJItX2o`H!)mxgKN7cvc+_em}PkEdZ2(3P`hN-nNfd2?2K#OCN3%!FArve6sQmS|_;$;!H7jge_i-nX<&?y#@0S|SBPTr60R;$CN`%
7QDIJwIPz3Q~LkVw&W_&g|M`u@t>xx?jbgU)x!u4S2n8jnh7<FkK*W%HY87)x&GHo2a8OXhb%X-a*-9|aB&Xf2dSiZHonYb=jhpm44@W`K-bLuYU|G`f
5`+#&hB<;#FvgMPs`d8n&Vz1+WggjjC3^a`Cs&X<;UIKkpzA^S7j)z(d`RJASRZ1_zqTJdsHj?w0%Q6Di)`hbw;VW&}4N!>3MdXrxNt4`E@U=}<9v#Iu
W^?fkO@FT9f=o|A?w$l4zqi`Uc));N{fs{W{byYr@#El(<QD)3`jyrNTC?=XEW_QwFq1-vzA8l@%%{m~r2ptIKhyM=<W!w<L$L|7fnevz<&E*^y6Tm>~
e$fdq@CnMjBdAC5)2~cp#mfa}1tW9Eb`Ta7%)i4DBBg6^+jujK4fy5nfA^)>^!mTS|1(-!TYpW021S>QY8#NPh2_I<LSlyd*24-Zt7)xnR~L7s-3>G57
iA%Ur1t85eITSa>3>33qBYcP^Y+<nu;f4+aP{#F{aW|JaM97%-aw@pwL@Efi?JQ>&T_4>!ivS7%Ki+yvXUW-hXRg|_hAH=m?wOQn`z2PUX#5{fNjxfi0
aeCk$@{#I-T>;;Yr(j!I4qAy|CtQw}V56zv^Je;Lb0{x2J`M?T@uFVs=f`mq=q4^LK#vSX;lPtJ`6Ng^Bwz3_z>P=l)7}%54>I7NfB~z-RTf+fgGzsZM
9O@KBl7WQ5wu{`^J%zyLk2e_*7)Ci-ipzp3;$4gMM)q|jeJPN%;a^w)sHWu%{tbeWMZGt#L>I@L(08u?Tcoob>}O?0Y>PBqb~COXx`r>4+JDRfc_on#h
&)9G&p{iRb=>4#MMA(ehe<sZ`Mt2Fv54Zngn2V=|&6P``@77H8miqZY=pp?T1&~LDxf^{E@0VJ}jP^#@PtJ%0R?P4c|rYeo6qbB=IiF!%ubyZX<ahbD{
y~U~NT=x+fpOyEI*>CAsHdBER+U8oKpZ@dL|75?ww_iIU4i|D6O7ulV>?dppLqDggGYgTiYWAh{xpDrsvcO_qnIagtS!f<jfYE>OG5j{NWaS$@5tC_q&
u3_;UxberE&0i}TvZ`wO`?~U`08JsI9D(DdZaWN-V1F^C+zw7S0pFU?~k?s>mg0$ms-66_ENAdVOKSz8GdCgMK#ii$&?aK7%uPQbcB@?fp<X+iUO30@J
gV6l|K2dW+(1tO)F(@$1D_O_QGNk$^#R4YRhP2y7O1`26o#(9$TqJ4!g&zYFa{3@zZ}kkiY-#>Q|lkwKcCk<(n)0L45lXEnn3=?>o~~m;CNh{X@4-)bK
yhu!K`X^}Aedn(>KSWQkjJzXhYd_q|ubSH|ue@AG>Tn%5L;{}^*{icJtD-_O6aS{xo5#;j<$DWCDS|BX-Zx_y7@_qYep1%KlAuRH+0X?3|V3i$6oS=?^
R0E|<$y}+AWmR3+&++1PJcP8Z|<&>E1gZYk>;*P4)mbwB<V{K8gv$UqrTI_JPI5X3#+fz!)it1|(d4u}4y2`?i?8>CH0+Y#7=W57pYRE}9mgMR?jl}~Q
)vfNV{!Gx&?LC!^8Fdw9X~ry1uA!yPlAoDclJ6|DmvrWK<aZjfD|>SKtb^^=4trW_ORp(EBPZLJk=Chqv^rbs%Lcmgx{BQu-i(3dmS%lvahl0jQ(c#yY
_2QKZtxUUcl%7Hl8nA?pT4iGxY=8p(_}Jqv~)-BS5Rzr<#py%^?MrVe$MhdV|fYP&uwi=ZK*6P$nS44m3Y(j8EuV82A{)Xv8Nk*n{3^#+>#!1eRf)XUu
{{TxvR3REx)b2q|4*Z*0<;PWo7?P|LGfyHNM)$!j7EUfri=&m(^(M=`Cu@s%)%ju5=Ej+4={wy9P~F-N|jqZ39V-9uVbxznuKGs&1#|enrl*oMIonZ;w
8s$k$Wfk(<=%vG!N@<kzOx)FoBfjipV4CU-$WkF&2fx2LF~DZ|y%R$yw)Xl-e+=a>g`2MVZvs=Lx^GL4$?wWVj~q<1IhC1tl*%5wYrYpvbwmCmG={?c|
so43*2n%<C7)L&(3XsK&%Nbk`XXS5e3IaBnR9UUfHV_!kl*T*+E-;?6DCY&!Gy`!n7scNvVsz1|ST9lLKX>GN3*SEJ+b!x`9KeMSTr@u14sV%)(Gylvr
jy!uue_DmzO82X6sHo1Wqx;n*)w|uv1)iiLW2U>fp{~p}P}kYps(0sleHCtZZLhVlxYAi)S(u;No?Ve;?H$mkdWvf52fe18%!byIhRlv4duPJ=+)^>v=
&@&+`pnISq9jj2ZdOl`vA8>{!%$aTW-`{<`W(ewy|vENzS^v=#)>>@zjl2Ln5{|uO@^wBEHB-!rn;ulU4r+^_jI-=WjgB$^!X`{{`>*AufMCd+fhAO?t
_V7>?$zi<}??29jOg<%~@p)h57Am<@WyW!A83|tFXVjjK`yEV9;1mtQn8O)b76YB5GfAiMw<#IoZ{o+?$+Q*qT<6R9BPfNXxG6X{PlNoiF;%;<ogHmXw
CZ6dsQOpCzj)Q{U2@H=tR+#in|jGndwzG1b@5(c73`;cf1&2ZO)NZEWbVWM!xNYH56vO-)@HwuI}qy~*A)m~j27<bihmb{AJPCMRjuZ%wkJwvXSJ?w3v
PL(lu2_f^e5x?i+?mH+l{U};;u1Kk*V{eOL!$l__Y;HO{AXuAIAgP*)EFGyXrsLlNG@5jF%|9<@Y@$WnS#fsY2cu`Aw?{~S-(3mEC7N$kT0{W?^iMfF8
>(5bu5x(hx_?G+ZPrEIY+i2Yv-*zm04G1vaMvpz?UOvR%@l0a>f7sSAb0Bjo6{-BkJsd28^Y1&{iT7-DB3BI(JWRZk1Rw(4VEqO;NeHA7fdanS=vZ&sc
aLvE*Y0=usuH^OzCAk=bO_9kz{Jrn*#@KD@GFCGGq6GY!2Hu)e}8PX%Hb7n6+1WosJktpSow4Ata~`#{<I_K8&0@;I|+Y(8GqXqmauX6efWJA<#%}F{%
oh-W8A*FYW_(MzVGpH{&2?q_i)B}iwl$TlDqO7da}KyjP$0C41Kf9>~&;UWi{8A<tJs^D$A-my%tkxW>v4rUY3;I)?HFy>Fn&Wm82KfyBgX$s<JFjz1d
@G&ucGq4<wu2l^v~)o?KT?W{t6Qu(Y<Y$uihpTV&4c$g#Oi-t??Yuh(E|t{H61YAwjl%4-=kJ92F8eYuwQvhKF@+VT>EEyZ1sUgj(-YAzVGx71|k4tnk
Ooc_v`-nulqr?t=6qIY=oC61m-GLBnK4Jj>^?Rs}sN?Eqq(wUW>;>=auuRqtEo>y%ybJb_k{W7b1a*bVdzfP~yU7uA@n`Y?l^<`x?6xH@8H#DSV73a3*
XAD+5o&D*lo%%Fir8&Jh%hc;j%S`Vm?dh@S<hN#&WaZTVPXA>%yeVbPMH#sj1tqmbo|>!*OKWwVDW}+CN-68AEitz{Qrq0t<ktMgWNUtEd2>@`XC>b++
3CwE*51!(EX=JT=UaAaeN}ggzA_`JJgp>CZ}K(UvOApFRUJ9L{uX0Wv!S`m)?S{`Y_7H0%`Uyij?M)`e`!gUyR);myRgt_DJv<`jBieVcedVTZPr(p8@
!GB<`ft)Lw>cv-O^WBt?#QU%}RBY`Eu<=Ii4b`HPu<3m(pdm*qYp#wxay(;#Tk1$9J%6K;Mv>aK2c3s;j#*YRX-%B3pJ@ZeCAoP1m3;w?5bI%S$e3Z6N
2HYJA&U`%MOuX8ze)D$;ZFl1r@Z1$4iZ-o9>2JKe9rV>NZR6qjXnR2JFGitCzt4Yr2Xwk|_MMVYh2Roq`%UzS;)nOs}c>}YDOD%H1}TMX^SzIwMUrLVo
QH$`97P&=4tKBtu=cX_iLtVJmU1Fo!!#=+A5%65mlJg?H(QR%Di&LZbqvbD9nKf9pXQ_x29Rl7b0+*$2Cj<%Mn)CRg=SyH{L+D`Xt&+4jm7u)mlGLkzo
N*Yb3{_g(X<YI@-+R&I<nN-%9RngI2nA_^DD@$w5tSo7^T8;X2V`f8tUt3i}X$Fl)g9|!0Lo*&3#t!dbGdbTfn+FE^TkBf~(yP-_t1Aa-{gAWDlwn9J$
St%M_t|preX^S>O|F)#d{>R7u_7<Wo?cbnnpNwovE;QCY1Xf~q$$<VR%Iy9uy|8i9FFX|(pG~ZDYLr0pue|8-)&BBE$=S<*7|KPO>1-|T)!%Lpk2QihW
wnG0?qmz#P(;BGfg`lUw_|BP5Y__jQY0R(k`FT`@<Rc<KK^eKmPsr_kWEuPD6H>D2MC*7W$t__xg5@lqM%Cp@sivv)I1F`;!P+{&#I;%^N08h>tR4Uil
My0soIUAQR>*B~D_zmrFH~Q#Nt>WTFJP`?wVTkmv259<KYh{`b=O{&~K^KQadr`hH^>pT3?Z^j)cL|NK<4Z)a?MMHnP-V||A^>H8gT_gU5dOo!n&vI_6
xv;0<K;=R0i|C~Iy#7+69jpC0yxc@s`Z$^Dao3EhK+uT#v+ix!^?9KHxrleN2*B5kmcJ(`46@vvni@7>)u*U5++S2UaYNu<!(w^GVlwNGl%+KmAYN>aW
dyA}9g_(MHMMH-<+tX2??<w-6_a!I0bE`5t+VU-)=Kj{SWM6f%&zV`@mg1|gY;Mo%?l76^QVaBh*`=*r85zx;#x7g`;9!Q!($tb}t0=RUyF8V}mi9t-g
)c3oqqm~M*xv0J>`zHI=u_?eIoZkSNtT+bJX^Ki+Gi?s)fkfV@*8S;N^-NiT-C*c(fe841wOsqTvzJKqx+TDSenub=ziTDIUU6rO>Jd{-gbR;U9-*PZc
Xd<4%VkMW%rksrKe?AH<+7htBQ(h?e=^}W>$4+c6VBBqc1tf=P6EZ`knr>lvd{UccgmKdIy~D%)!DobH6d8IoH*j((TP`c4p{H>Qf!f>5cY*lKzse^77
8cy7pAMUv{OVqSLCmpW9xWU!3Ny%WrM<RF}66=Js^<rPn%|Q+<~5oKk0*H?y$c>gvxaF0L@-_SR;nSM(*<l{FO@dJ6T%)Xqj{nLfA5+U@M_Y;3OWPAzq
4#<x2s$<UNvQ|hs&cU3p%*S95?+RSc8VMAGYXIgq%UQupJS8h{TZ;h=XrzSI_HqF#;Y_F|sENrgKOY*i?7kqtubNhO8T%8H$OHV;}zjLs?s=6U5-O+EU
P1QRLxotVso(yYsT}g{4I=(&aB}LWEG`_`}`B!T2w0E>w(^?!>x?f*UVP<1K-EYuTl#*Us?#;<)$}RCE_ga(kay)4RnKgL@W!2uc!mRY}lKkY<9(Sq9R
o9c}Y)yA&bo6z#CAC)=vsyD;Rn6JOgAIx1b81Cr@j$7=k<?Q(n3J63smjeR&ur@H@6AhY?<#g#_4*uFa*eG#DZjA2q9MK3;?7TRNYbv4o{ZuOd#1<YYB
SRPTB}`MgLJ>j8eglS-<(yQTU3`>Wz8>awG=|v`Wjn3sr|_%IlaFAtk&$l*8J9*?!G)%d5NPlKc&jjn2}+ywP%#}b<lX!);RMjZJO~Y?61o0@2eTewP&
X1*Hn7i^7D!vbs3dTZ*_NLeok4ZzN(?qThLNAP@J35+F#|M^;Tf+ZLK$#bvr#R>B*M-uAcrhZ=tWQrZ}rbvwkg&eJKOI^^G~!W}n?`$#Hs9O-ZTEEe2n
HrKcvRwY;y>k<>uzx7XEOo}Zg={igYn3eys<UzI%2uHTHBa-ZI;S-&kM$%E$ZvfMgzNtG$5#m?hF_v`CTuISRfuNUv<>9yw!^wRw6Ys*cobEmbY7)t1V
KU{A={{8s(<KK^e|9{GZ`!ks}->yUbM&_0DWh7`tVwcEwd(XbhC6zegERnnD8yRH@99Q?d<SV&_3Hs+7#c$u?rcCt6Kju^YcKTpK|L;BK(Y@Sr_e?;$h
eJAcFn-6S_0`0lgvp`b)wIL~*}vyP`@R%ZmCN@3e6HL5{aybbmoDDFA@@D;n+x-wQ)2q9OuldZ{)fG8-}JtIU#{El`^@g)X#C+;`|sjb%O7lOGF2Orve
Ns!&XmR`cT-wnS*NMBzpx}b)mdmNbm;TC%Q~~Os*Jvtw9L$kZeLDEeREE7NqbYXw>~|k#@OM`$gHb2I_lbz>bvvuEk*h6^eRVxi?iI2+@0yH$*HWU8|X
>y%IWl^Hznsbx;yJ~I}E<mGGj_daiu9EDZ}L|Y;N`1s>%l&^Rn9uGjlv8g-MoFYlFL`zbeI7*g4qYGFR3X=eA{*_jx+Z?rww4JCNU6(NmmTTh?Z(&1$t
f8q=}|D!PpMrmkF1t*yjf6un<@Swm-XPKB+(XQ%r)%(-c0ZFE1E!B&%An3~ew(v{U*)}54O%S}nov6!;F&YD(FzRT0po!VEO(c>Jb?r5nsSWTG&jYaK-
>>`)PVk`8f{7(NRSDWjaT{eThzr8Q1%iWY(m(%SmYtO39bk^0>I2*mKZLOsxO-cFr7Ncz-r>V@8UY$+%v*x;t##+t&3N4oM3YXK{HjqT`Yw<cgZN{doM
(?1>(%S0Gc4Qa%DvE23t@fnawlYIXacO>!EiWz2WGYK_^mO-RSgT7+ZfAL4W@cMov9CZozPYB7+RCK5n!K`>lAe~17JEZweW$UqFt4Doro~&8)0vXrmz
&emS8UB1sI0E3(7TeHtqoPx$$6$cyUkhr_3`a4XzNKWN;qGdJQeA_JadWJW@@jnl=teh>Pjqi^*LrsS8H!mlBcUQKe?9Px4AN}*4tg(;H*s2&Oc+{Kvj
NDnRy`9!uNCd49$adzvi5x+{PSJe@0DDL$j+Pr`6ch;WQY`x#`X3f%bt;Z&znmrL}sXaKK?OmbJ9EIFq{4tOd^Ax`K`}Q)O;<L3(3ONuv4OS=;35v@~S
<tfkd0X$?u8+1Aps%#4O&cT#1ty{x~*+G-s%WLR6X^DB$=efpfnW?N&mc70^{ikiC%yiS{;l<wEtpWl!-fcJA6Qyjidd*eV_Rfoxz-kImDN_KX&*7P)X
6{YkwwPa`J50rLVbDO$7a8a>2uc|Pk+1Fw96%KTkCAaokXgpGyn_9gN&3JSgOIi(?1r?_9s>-~i;yRb9*<R{0=2bfD+MR=`_V&D-#xg@@LrQl&tv7GG*
W6xQoSkn<Yv`=;7_%x})tT8Hb>@n`L6alRrCq<Y-m=Smg$+f$Ne!trz0UUXicF)ouenKYO3Ugg$+y@%`Luph`>Wa-^a<B*X-aB&ZNl}dk_X!L>+zcHo(
|3WZEQ+Ua=EH1jX73&-yXbQR%v5uzeD@Jbid5>Vpq*Tc3HBaq}}9d?C1GM_oMc;{cx-O`1j-AkAFY@{Wox{k>)F4);+d1gjD^_;&A*CjCDl5_jzmzJ!c
}sb;CnF0-(NTk{pRH{5^2z(I@<7Z*#(3tuc?)F%~9qmrj8p+F`dfTXaml9X=dG+|TusyUUZn!fg2Edn8Q1@(WzZ(Fug1wOFlmCmllCGEDQ~Y+&j|_;wu
+M$gb}9GeYHjKN0+B~(3~;LN><xoiDd$InJsUqYPKQ77sw_&>&Yw0m_{myIvMH+-nev|4pGL|UdMFe0SVpk^BwAU55A%cm0~6@_z*A{Pn-$D0+fNzo`L
XlYCgQGk&Z?DttFvX+?Fq4ne7-0Q&2yU^Sr8vBRy2v9r!6e+}2=-3hj)5EZb8l+tTduq`+T&`}N3sFTa3aEFR9T71R1T=b4^c7lt4##g@V07^t;0RufA
w}2TcHjz(^@$cAP0fF+0R!$ISCfng8kkr?K4gMT4a^^gN3JFQcHsIdxc>^tv*%yn$J0-t%XxubJhz1m$p~_cbCD-N`0x}tqCee)wh#EB%DduF@epDob=
XMVU)0U{D`9@3p)U|Wb=@wH$KLE<u<Zxb5e`dtH*^C-QZnwnvH}Pxy32*A?}#&uPqNw=aTOn?!fdu#+%4^K-4tBd2pzu+Ts;Xc%_;r07I|`uGj@IgCVF
6EJUFos+S-S2ut#3aLa&A9j>z#c8+o~i6vu>D9vQj5L+9<Y!1c>}b_zF&TKcmNF@6QYIHLFKENvEqCUxq%?Y0(VQDEFmEA*8MmqUxo=k$8i*yG>ogKnR
*#p|=6bWi~OgD=KI!{?0Sk4ss>3J#Bd4je587Tz<5wZt4nx`+Lh;Nfg=;%V^75zcHeYbIbM{?cXX{tIF~+dUSC)7SNY-si7>g-NHPH;A?Z`ymFozZgM(
xes^=!`!eT$}577%DMjlzC<Suf=FBKZ7_lU@;eXzYqSICWY2Gii!ZR%=@noI1J9=e^QZ6@=01}iUec(Cf6(l^^DUSJjNVV+b!&L{?skg~B>>^K!m7~ap
{oN2{ml@vyOZ=lWNL*TU7+iVmg!iefK2!=|0Z`#nXjvv;It8R6?Pqu?l0Jq2RdrVUnMLnLTdl4Q`!LCM^DzZGQxis$U#ph(y3s7(%O)nMkv*I6*R!+wz
sI32COZI?YF3CQFRa_|AQce_VO?XXJ6tZ*o5gk6vX8+sqP)wB`it8evq2WFt_e*4~W%WAWa8uCa_n?O&%Gak0L9JC(|V6c_7gFqwnz-uM0mp+iVXIhZg
2X=U;zjq+0AHx=NteBG&^7R4*Zo!-nGM6r2xk8==fbJD~$MZJYHsT68!u4(CzA5yJqJQh>Y+Zxb~;!u;ZnhqS#fu7cB7f%WGoaa9}$*k{la7q3E>tGYI
u(_`=Aoq=})78NL6u9t`b!Oy!T_X80INCD?*cljK+hvA#p88BPCBW`HiZWN->7jna(*ZBE=v-hP<jvGg!e}$nhwgdA-5CjispEm*|cz^_N@O<8w00@u-
iG##Vei}(@>##<WwX$_sT1#G8*2=atw&k@>>%VxXduBfQFFYK)K@wok$j5GXght&!p(-mgD=RarGIKey)!gpE-cFY?c7sf(4uQiy)Lsn?M=`lM;B9xQ=
q{G!USSJ<ch%dK(cb!CQw737k>izqb6LaTPyq+)_wDu@$*?B4oy&Qx<2Y2c=x1|*jesZCr54<Ic?vF6mJOY0**d{~VUKm&Ek<{f%e&%my}d0fF1Sh1-I
egs)9ZpBF2~y!X<vSE{fT|Z@X8BLE@j1*5w?H))92lN(mVI{U0k<%h}Fxg_Q#t37CN>iCdJ!$urr0PbOx8#=Ua=1Q=eGo$9708vTmsuYk#r+6e!iszHG
yH09C79Mxf?4%Q^VkpwFVq&21Ut6f%p4?tlHp<vV|LSz=FGIy|)$d*A*}$UYqU?NjS@VCNEdvWUBTiY-wbfoyLstCZ_@rg7`5l?=7;>+Voi=O=`|i^jI
YP>N<v$U>M6>Pn725!!={QYN;BWutp<jks8{q$ev%+Hmwl=)|xGl31@2RL7iu<9~}})k)`HWG_MWc24S~+Y~uB5B1&&&7W^sJKFny`EvV^=kmo@ED3Mn
-YJ=5*TGm8BDX}RTY=PbJeaVyy!G+crnP09JoTCTjZNOIAy!q1okBA^CE9KFa?(w>nP=U@AX|z#RZ#aJz5VmOuP@&F<>mWNE#Z0E{{E9c*cQ<zf7m@gb
8m=W+<tytTiLaBEL~s?z60{XW35$-Lo?b5EZ8kRzXie8z|JYxkrVwZQEOR^{wTE)@oj2tS|6p>#i!3+JoSCM>XTDI+R`Lk+SvMzQ!>a#hfS#8y=!f<7a
zT_J>;r1+r6Lu#4Zl?-kWzn`@TcBTb9kWd+uo;I{xSf_n&#n*3egA1>lE+@dK;xw^8NRzdj7yAvl(#IeLV?{N*5zIAq!C)S}SVUl!W7;rMDht;#|6T9W
d}3G+7aJ5dYHO4wn2o9uprIh+u1^h1nq(J#<4uxPuxnzwPX6G*Z<E0+m&A>JO|Etq^5+?_#AtWZagoW$hQ+YoKU%#m~TZD<|gb5tB`-H+IgwQ*8LAEMj
8><#(NaOJ@Tbw#dpB+x0YJUG}nT<MCeotq1voRS2VOgjp#E#{6QX<7Aghc~xhJ0fv=AX_>f#Mfb2WXa4OuC&GH(KX`=)x-U73AH2Z^bpd&@fGTG!^3k~
;qUjsp<5Fp-Jn?{p6ZPz<LC%X5tLC)D(Q(V)!NLwCF*fvSdGy+KG7N1$p)A0>YY9^#-ssJne<Bx4A-ZSUQeqG*ycucc-|q@Ql>t|Oex+J5^*d~jJ1g=l
TtQPYA~ik!8lrI%%pTyhhv=D6+4yWB7xUu*)fC0Qr&2+QlrQD-lCpt^2te7;ZPcgwkmOA5Myv0Ev8B|S7r0Hj4Gqyd8Jgr6VYseFk9`YIHokVqqlQ7ks
D{maAFiCW?-dQ1EEx`9L*Z-DOQWBQySogr5XUIhc%<v&_=0Vw9p=i!*a@yC)w7BEk)r8Ju5T4ibQ0>xe1pmB1o=BiMSGuA<QJ4&WI975IUM7BRM4AD0H
S-GG1VT6rI=mcr2IcBt|MJ^<l6HN~1OriI!tryU-F-Y}_1m!NIi2_sS&|#yZiofz8P%t;L#VVUQfaz1BQKMQZ5+G2uC(UY6lOrdvUepVY#3J)7&3+JEr
lp`)imE_wYfU4JunQ|zjClfNpxYZkro!nTfaj*Vqs!~D(5cJ;nz@9e_6)8kvWY@7e5pIH5#D!B0vYdWpp_+fr&Bfav%_J)3@QM>)AtB5*I<r5a|%0k<i
PyvjzYrE;V-4y#<*iDa6**m&?c2vG2hR5H)E_21qPGei*oI{dhlW|1THc*a~+Wzq6*Zy9us6*`^8JBpipjTe-U*&&uqx}e69*f<PnOC;hPaBX2t*O7V4
f#LYbn3$@BPURCuCYBZQA#G&ZmG49YH1mg2C_LMGE{X|R$zflPliITV2r~!WI!yMVKPdT6Hr6MOT$?o0$?^#;o)cp&UPd5&eY(kei0=~$@y?WC^#Hr`o
%s1Hjun99kg@N0)Q0igfdMggs2o3y5aK1bn4^4q^y?He7jfgag#*PDD`xzoss5+C^D_iV<M?67W2r^?96Cbh-91LMV!i@^F{{`SChR+E@Kv>(S??kQ*Z
&#VDs?I1UXa{h*qYTAL1p%5XY^|G_O}iXi=v|fS$w5PCwh}M^juap644muB&0=MVg%AVW>XFv33#>qw{u_z?JftEQ}TrEZR!9H4*|^O_uAic^#mz5^X{
dJ;4b%+^p0)>=Z8ujXoZpm$ib)5aB!>H6ux>19qiSatKagq?zI^gOWtYEY-|+l6p8(gd!QEX>y>MAJ%9JEQI-CWh`BrPS>W>U(a+}zp-|!wGwrvg1tF^
a<yytq;|b+0xg>^O`!d=s{>Zh^{LbPjZH8|<+!T-xr6&<SEo?!TG=~aZ7UBa>}=b%TUk;LiyY*T|K$eMq4v8f<RSk2o9mAUPpmx3Bm5A`qrWlZ?S9XgI
dNzf)SkIMhC0%Ik4N_x=ijCE>&GwNSzMh>PB}*W;5Z`L&U20IS+EC8t^MU1e6{}1wwf542PM*s#0pfa*s57Jk}0<g9-S|uAkPRBS{cVDsm91`gSwuwER
!k=hT~>3)gW_`?37D3Yn0Gw)4et~sw6Z??`I8zD<&l|UmDk9#VK7Hv<<c~%tnhX5gYdrh7iXDR9OHZ(Ve6Ut(g)Z#G9?kXk#_iyM<Y!m6s+pq0@rq8i`
5K1xv+qnpq-5Y&dOBTWDPh=hRN0nvlhQpJ!*)ZecuI<djMg<CC3CvC&d=6mJtFJe(})a1s~miEwpVqLR&SB{OK2afGA7=_W>02aOg))ua*JEQJg4k=UT
?`fwnjeOBzLqe-l<g$bkH5o8o$qXTpRQr+;_EM&SBCYPIG2Hma#^G>$Zt0WRkBoYP9G|=z25|L_(NEq!Aibd5b5{8kfHEm)pwe?7(G8w~Vh>VX*+GsxJ
nOenE(S?+l6v9F(tD9JjnN!I@Bsn1zbW})%@oTH;+G_d-vYOWB%lhlJ?Xst<9JxHUe<XF*Eiy-uhmIaUc{KU|f!Fq8$uqC*J@iS`nshtoQD@O@%Xr&`f
4!>*JvqF#tN#A%Dj$2|prLibnD8vTD>>$mF5bWW6|WO|HFU+(trLp%KiaK8M?id|w*voR4!nGr{MZTD-=4#L?O0zTA2RpOIKus(Y}}z*Jfg;=SgJIV&4
Q>-a3jxyP}VTv1vVH%Nfg9cexP^b5vE+ukVtXf!RSJ=i#L@n##D@SvrwN&JxuNv1;D5;ddYODGH#%Ht7E2dXjB1POlE4RvJR>gJnTg4#9}eX;9M<L8x9
e!fJdhg%nHKRZNg?u5eBg#Lz+^vm>y=JA~TxEOl{PwHZWt<g!GKSLbWl<cCd6MmGAbkv{1sRzN93}1|YMuOs~RC$IYrP&B#pDs7`^nT(6INB;Jej;{^~
O!l?x&7$n*4VEJ*W3{<;|I$TN^wdCAn(vpBvRas0Y#$rP#ms>`)UK_@sR%+DFW2t(#nTUyDBvvyLLb}fBtvNCsn{iskb0{=aiF|}B@{3-*QR|RoJriyy
yaA%~v8l5Ps@IDItT3hgAT1|#LGF~%E?a6hv-(gn`Mw;L+d0ncEWn9SDQKe#VlG52gO{$2yZ_zB-FB`CYhh0{<)$j#v}5>o(oKN==_a-^M;yp90Y08|L
SOH{YiZQCE?)Y@GRpn6Pu$=;H{#VA(~d#hgy4sGPGoP`(Wg_&`kQ7|gJs3gDw~Bhs{P#V9=h?E6Gv~?;aGRJ9q+yDf)kx^=F{mdlH1uW+{6|`YtnW!ry
IV1?{{`sy9N6FKm5_PGTh`7_ulyG;>kDN07dK1yPv*j|NGewt$A*T8oB`Pho?Fbg!V8YRT{41teIsvzmr^I9oo)IcC_kLQxBtN6IW@W^QMi%y&zjlRan
Ar)5A{6asQ*=-239`%h&$vba?H>?RVU-meHi1a9U{<PU}QM9tfv(gUKt)HU}bU?Z+E@-~00Oi#tEEO~H3xa7(wl{Nq@3w=Q0OaUJ69gy{Wn{r29kf4zQ
n|LcFZgP~W^#Oruy(#{RwfNe*y+ThSKOHGtjkgKA)Nk8ns;qAl_E>Q-Y>;_HSe~8wS35_V-ri7DZ!N$UF+_Oy!`^imeMUuN;y>tJg|J<ZBv5@P)=+5=Q
Q~z=K&L7>kf4=pWONl?<dfN>sUQfk#rz}$eJZ~!{Ke1@`@x^c6-wOG5CSgbRx(mvU%~nDdhd<%Qux@C$42oZVp*xtd)`l$+mND_N7#hfuu$AaU5(G+d*
M`gMZU&48w_bBHAH2B?7Pp8JBCO#XD@0ztU@ujB%{=>zwSMf0{P+`_BacV0Zz$%Dy5{?JSpO<E{aecJV9J!Y=S-<~9J0zTmyJWqbvBqaM|z3pBoetfl`
V<5N?&mC13OxHnb5@vy0(9R?%ytM-?{ke=T5?p7cRd1v4sQMm-Um+E`RuI>v!9+;qamx{BO<g!P6gDv$y7F=eqe;=v$B5k@w$Tk>oqO$vsAr5vtDBk+s
eoV3cL>{u7~@CaJ8O=Yf`~{)APP6)(D3ZkC+tN(d*Rhj*~egk^Ths+=Pbw}RQ-L?xS;^p`%gvEVSRbHmtXT8n&_uYPv%((7&-6AS*kU%!3vo7XRYeCP7
^N0x}O4>{g{^5VrWtlm6P=}s0N8)}Or24_7mEGio^XD15?*+P01NbY88a0%yTEO|WCpmaM)ft$%?%G(sSn3iD~&7yvvQn%B#*z~{2iPmbgG4j}E|M>Og
+rPND^ILl(vBZd*iosc6_Js_aBY$}D>?`*^|9Y8v`KSMGwYO$vEzt~`OeRC?EWOrRU5TCd_Lz9R8z~&aE;A%JGqv*$S*W)`x9B*x$QjZ^#@b`;eRR26m
(5)y(H5!g7<AQ;c7*?Sq&RpZVollJ@$G-(&cAM?c+~m#a2z@0yge2=z8xD5JHNxu?=k21xb^#$!oBwlwLNpt&3k;rX#V)s`+s^mVB@`hFW&p*p+am&jN
UgseDJg1pE66gI`HOh4g}B!_5j}7W9g>1``bs(?u?J7uJ(SnKY17MlWDJy8vCnR2I$P=Z1%zNmLKS&`%l04Xy>}3$x{0aLKI7^+<Wy-C|&<QEgyi<R3m
ix`|W#OdtzmW^A7duX@6+8-eEkL^2|R_$A{pA9tT6DFWeq>Si=}}98V9AXikp^SqGi^8`cWB;D1kaIdT1`^UhkZp*7EcPjrV1xuR$DVl&?IvsE95R!(R
+j@`AjD%RsJ`?kNg23ohank>6pzH-;(p}|8gdXD$%;f0$vFKl&SVf?0r@sNYXo15p`t@qx2Ph5Sp9DO;Wr`e`Ai!X1IJAE!Exa?`W?edLJ-vL2*%r9ZQ
D_TzELjT8Zu*~?r_x_MGk<KxlY?KJM>hS^8Ng6a}VgNT-n5oVLM{#a~X63ppXZZAlm>2Xq+?2EVX}$@R=hI9b1?Hm~1*f{*W|&CENqW(pW6hR1=cm<5+
KAK&F*O3GgdQ}|8;Pbi&sFE;c)S;lVO*DPS4w>&3bd=ntTTZ#(}KW2d>EUcY-cFM_y$Ic6*Er6(qeiHwc=!|3h^6wVNtH>akV1K5h96plxeiaw<~IPKx
eUVgHH>sBp#EDD%)&!B&C*^)iddO-Yj5X9|cK1-VS#nk^0tr)8%e0J)2cWBU%j0*f7g<M$}N6)e~g8I>$SaWQT9&n*C-y6NlySoK25upowF%0iPq<@yT
44u<RDTv^n1@lC7Btu_b~^m4+=1q_*%UP=;K=Xth3EH0C{pAs6MeyoJw7e}+==ut+p$qDz$`n4DIk8+_LEe7ci5>R^PDmVSBdVEiBWbJXeRl05K@k|28
R?v2^~?caO7WU1pF)c^Ls-cwdR8t8JzKN#3}>QKw0DjZa0?3o?Zdyd&EkMPs;jSeq%cE&milGk=R3m1osfD>f#s`x=HhCQ^M>OT+`u3$cRSjMZ79@eS%
HScq6iIXb07YGlWCpG_oeFiWnJTyDC(2wK51MNP)oQsZ!1O0@(u%*P`{`pEbT`J^m2bSXPK6Ui=rK;|b=X;|4$h9h5{d7yqz5R1b>D{(9jz03pM#qqFU
aicMy>2&#!V->^X|QiMIHRrF?Dg&8wzaLWt;f5X{VD5Vt>UjfU-ss)3AS4784gQmSNPr^ZP}AMNAGZ_JG-_Jf?5cJDGW5|cDpVoWfoRvxX`OE@=BteN5
LFFsiC5-61-lb3Q;%)XjCm-j&Z{QUGEnVWx%5-oW#jogsK<us08P0<4iGzQ{XJ3ODxJ{2gM9KF=x@@yfH%AfkF+78LC9}yF#bj)A%;X#rq>Z3QlXVfK}
&MERT=t3xwdyy?Gf#r&<o9VsKc8v-w_LPv^i5ykTgp5_4qIR|<vxJkIo63r2v7ups5@?c^i_6Fg1ylrk*>LI%;tW;Z?}NIaIPX<)S|SGz*1hvqi(O*a}
HN=w6NE=*fG|2US8z_Q5c&=9Q*`baU`7ZP-LP-W>@O)HzJX?4-m4T&Xs8ZNYJb3HReEuDUiFA!rZA{Oq7Y`-zBM&$fJFKWpR{_vDaQiyI6N}@rUGoVz=
pbEIbXF*C1=E8*Q<_0ajjg(__EJ>C&_#DSZ#sIsv5UwqRM`IxzJpu^o+TZuWA2T0L>d>nVJwSw?zq|5)0&&!V?eCNHadV#8!4-}s4(XkTLjZyuF&slrk
Q0T&hYweX{5p9m6?l{@SOtODC4lMRs}P@c-WHVGJnhdJERgsAREI~~o>01X{PNr0c-Pgwt$lAP%Py5HMRud8uhiVN3g|e>cYVfN-r}P#4k2U>hpU4xz4
+TBt=#t;U;gr&Z5R)~_sFWPIqYfU2esk7vyJV!ET8N)^SIwvuXp~s)|G?m%2G2jW9P{d7b`?`7H*~Gs?5c(e!eJUbE7GwJK<Tr+UH?4IziguaLp`?uqj
m+r*&f5u1&yd$z+6fGLEOygAAZI8%2IJ62eHbU8d_*NL-91i0LOYYJE;IXg<Nsj48^`GSV2S);n{!m7R-WTr!7IIHwNkT~mwI%(4s-dA&tRdKMiZgw*R
vQBp6&6Uhy{MJbW#*OXFKE|;-7H*U@6hJrC_pR7^+N_j2=BnPNOKBtx%U8&cGB6F==563eMSzFYlTo3OiV#&>XXXS8dz|IgnqfD?WXA&l@ki~4cPepQt
A~H9^(}FOYNR@s*trCC?mtYnt=8a@2+)mRKhV0Kwy0?WdF<PIYDxs?5YCdDsvePJ#);IX8RaiwU!yo`CYPnP|N0GkH#Wwgv>y6>GnV&=1*dmOy+Qn?!j
4~U1k|sh;o7cMXwXXbVbY-vZaLAXs>-jvi=bmz??{C_tG-I!-dB{EOaqu7W412w5r!{XM!{EeJuHY-*1;wLBE%jf2#q+RZI*8uvxx(ZD;;6%Z7x;Z${c
OZOOm|mtqzAfjbATo%o#PMV-ah6J4#d@`Z^)c!{+$Ec2`zc07;e11wl{a9$gRB7u7<bLj#tX<#>c$$Y1=;Em2Y&TL2oJFdmZgE@k$+cIm=aWH{RuycD%
eyvux^ku<cJ>4f?={r(Pb^$=5FG6*L|{^kI+lwrhBehRx*^k3n$wyKDV8sD7N2Qxp#MCS1A3Ocpf3b-K0o&>T+&5?<tt=m3Zn<BZtA(=yx_M$HOUlHj<
Q?nhhUK8vu;k~~N8V#QzpK#w*faVC;YE^3MT5J4xkHZ)ueg*-e`45Bt{i}4guPd4%SC|zs~>xFJ>n!%}J1&fhVElQY)hEzc$RGU;uYNU^}LcP<HlXQlQ
=J`QfOJP)N1236Q)UuOUu@zDHB3wb^8MRtr5?Q*MW%4Cir{r)vHYvAg#wZ9l+e3?JWiddr^JubBV8ao<)dyL2Gv8?^Ht!aagD%i$XQMo9N@9+#F;YG*;
CZk|W=VS7o6RyLDo^^tLJHH_@U%|nl`60>DUqGbYHWV7g|B%U?##&~#js;KrROHYRD?h__-o=h9!v>C*2q(dvKH>;V7&!x;ggF+7&)Gpx5P!*sP(`|FE
@#7;j>o}5{Ya5_*y^S(~q}9-0UzGJHX8ibvrl2%?XPO6y0_>kj;r$8*sd(tGf|v?PYwF8{YKax1O{k$KQRy`g$uE$&TAtHoW1M&2u{QtI!N?$FR9ERg|
(RQ0QBU^4=G3EJIsX)hGY^)>F$!9=r6QU5fG-4_<x4DKz+@^XK#H@_T!+JC|?&!i_IGvkaxWE@|vmpHv>-Ej(!lOY|jS%G>p9olqW`a_TvT+{&W|iy8;
7%lxJd&bMvcea9|6y+*|44}W0I&i&JxzTMz)C%ov}R=ekJyRWySJyw(02kME?)(CDG(x%X+&5bugJDqQ;HSdM_Z5Pwrl+patXZL>m!n&NK&AscM?1(sr
>D(AbI{@p;TW-Z|JCgC;7rZ64ov4)+`+O@zOPa_~GPjKTb0ZRW#^`Hqywx@@+p#<>&p#e&*o{Kg;&TJ<6gQe~Hwy5k^U=+T#nfwd-4FWv^!<Bp-*TtoP
~%NIQqH|O@IBEEmV4!e^%FZD=k<@>U>u8uFJ6AZtt`2j-%iLMyThh-_}n^1%mFOqlnb}3H!@Fzz9n(IHR89NVz?Gx+R>X%N9u?YowwiGFBa;?0$TED#N
M>}u&4OeuP*NV>EgXNFP`~)S(Ngn4=-N+l_eJJYT&D=tI+@Z*0=t}t_Ay(XDp@BuJP&4|BHXKzP1SG65v}lINu3v2TDG8_p`lnpl&=J=R}d&b6-!_9>O
jO91<vT?#4qpF@P4J>xkM7DsF@nX%jQasjOfla0d>%%;j#)&)t%#eweVJUd{ed%-xQ)bJ{xGXLI{!|8@V5zrX+WGp-EYM~}D^y&DAmi%oxf&JO*35ah<
&Z3c9tl``R`+Y)_iJ==@Hi4whOH*#a|+=y1E&g*hXyOE#{pFuj?cd9?X{G$iYykueL?ic@M%Oa=p?1P`b?k?&3AOGg^CvPm@Ix%e<-gm=U*YjIP8B-y9
%UVfgXB_K4Rg#ruNa={RbUN9N(ssAiWer(zE7-1YDO(&hWN*r>s>$MNNw4-ln@$cH?TXjm`<`r3&nEE;&sl$nAvZeIqM}>q*ee9=BIAx6u)nn%IYD<9F
TKAPJh~drA<>dL4yD{7t*H*|vbH-cq@I=vZjJGkY_R%Smy+KW0>{e)FA?GLoD26Jqq|J$R=-|upBs+Zi8$V6P{sQE375s3kn4kioiZy(x*N~xaMpuoUR
XzXx+QlnUi`u>x$6|3-!Dsl|NSQ)y#0;~oWqYc+;*w*@Bi}R#h+ci^T&07<aXKIb%^Jt68&~~^|Fxe<Ds;t4t+>u-4foy6CrC^t%Bp1U#>zS?TzJd7-V
cK05a(bdOTLa7C9@FaqXIO{0v*S?3R85+X1n5ayYM7-i_tC+t!KN`ZxCwZt25#?5M|a_n6ZCpBsa-bf#>F?>K$#z~|TTYEmmemVmF|U!FT|oGu53-k-x
#9X>GD#(lJL3Av|`vU`DXD;{ar!?bjJ$lFs~`hDz&zC*8EJInvM)7l!%z07!kN^2+64gq$6`<}P~ewPjQKiiI-TK;c~3$|u%cllV5ba6-A#yfu<xvCz(
b-U}CKH$9H>)Pv~KXHxX;Kham&-QOutX=5`lZ+jA_wGM99yIDXkq92sx(Do0)Sra?6fsYoBzVy8rHAKY&gpZDhrm%lIvqTsI&@5Q;_A-s^&p>kWdHN8Q
{MX1^gVEt<Hx3+(-F^ueUkai?|5KE!1Z?Wtjc#)9YycCggY*7t_E1}7;(>oBNE7m$9z-5-B@l{C*0rv*bSCG`YXRbGQc4xf3n$zX6edgWTYZ^5=$4cM8
<?76^tt7%y=SA6vnum>B35aM;WY=>fo~>o)b#2mV<Fliy2vf)*HiYV_KfeXdl6)K^?{P2}8!AR4FQ}MlYSG``zM9fXdY-$z?GDRFM9hM542NN@qp5pYG
|BN-u<tB;r(eNEN|(Hbb_+Rum7<hNPS<4WW8LO!VYNY1|<qA~&RkQfdfRo8}<i9duY^mgy!-3wj1sNoqj}SPdbw;pqrr5|C6ML-|2cOeHxyQ=HDn^<s9
?AmhVY4I0AgY(CcWi$StzLIWsY!RhcI2b8D+PgnbswlW<7kvUK=o7oJ3^{1dP%lE_C#zM)YTYyGk2k|$L&j6t$G?h#VqfI~{Dg{l=fNgj%C?_-2u-0Q?
!o+Kum`E2Y<1jl$M}w|8Pw;q3VKsxBcjrYjS0O5~TE4azwlia0lDcz&BT^BBHjNlHu1>LvP@B&=2y9SNCLYG{@}$uNAPOAgkvY;!AS8t{GccvV17paQ(
Sn(sF<3H&<$&Ti%?e_%oRQk~LUoo(VHCzea<P)6h*lzQeD`=RJjk{jt`85ce}bmnJDzvXWhK8$JNw7So@<b<aj-PFc4NCXHqX}a?`eB+r=O*Lv9Wi&mg
3G?_^z?!Mriq%k%vq>%RXDdyRwg5b7ys3U}Zb+B)-@&qk@=rJNDGZp7hSpGTL_Sa(Q#!zHSo8oZS6t=ces?(re`J<k#3o?fT<=tJ<*w52AI6y+f?z;BL
t@=UR|K)x(1!)qx^s&kDCbt!Z!HTDfsX2(y1=!eRCL>b73sTT}j)z$(=EQJ7P^siaR>Jg0Q@eZ~0H#lcga1>fvjM@@r=_5z%;E6*kHj_GrrFT~T=!Os1
N@7v260Wb#{<it8UBkxx*P7emOuODKGxEohrDkr!)sL<Tw-z_)LwT1XsvJfExE~330u2GW--Y?`Qg*HCPgY_2Mi$G!-Z1m_Zjv;6U?g%WCj2k9v7vn8W
wMn*Ktj`x<kB&z~B$I`qSd2&xL;x>Gj6os`m(x&-F5?3xU(6QAI$0)_RFtkx%f&>xSu3hd3d?o-8J;I6-Dw0u&<Iw7kY+D3F~mxH4CdJ;rLj`H7Ey6>)
F29x7Mp4F(@I>|nE{jT4|8BOUKR_}q%ceYLYl(W*sw_Pwb&e`YhelM3*wwY^YK;&n5oGUFshd&H3rvc6evuXR2=U!g>i43pvF-X$rPduwN{u@=6IaLjC
e1PM`x{WEzFhVbXwFPv)+jg%5yE*%xYvop(^v_Bzq8l1-UX)x*bVv$pBs`_2R{f(8-h2HZ3RlN~s03C8OO?s&r#i(})C9W1`}$SsWq)!7$SWlM&ib8V%
P{m26BD2Ng-@g&fJCr5sl*)WYnvJ}sukm=H$DxY!PtJG089OgA!clbbWG&L}&jNKGz8AfX^kIlK-;skA`q0Fp*<bAruu5H|~RE-H>v3I+>xFfWZvP$&y
kmFqQuX6@QSy#Dz+vk*N7iFnAu*)<0b*#gd~-q!VJKND_!gta~mT$>Vm=FZZ1*$;}`4@>lfFCNM}cs0{<_i%70_HjQ7@yH3@mYudrU+81=ZP}A<a>bP;
CZDp?whYoeEFQY}9_T1@*R)@D;kh=xYiW9;Sv{w?HjnI||E_1ciXT1Tp4jmm9D2WIDtCnQtkR&0@r{Sj{r!#1t80FHr*}tUa!#uCCr?QZ9u5XFume~N9
=$wBu7vYK`vav92%dKM5t+yShlFP&AvhI8|A<cAe5|!ilH(hJ^Kzd|r@e>#Qx?*hR#qUZF97SF5gPcg9wblaXU1sx+rvR~m|XFsK5)RLPa3`8uCw5-!N
Bgb^LsogN!MxpuI=-`j(y%o7J8~@ge&53nw)EmR=QRxFffS-YE-OBu`1FZH~4(C8%=`gW*yAX^&~fg3LvGDG}g+dg`#PUNhloa%t<7jV9BBhv9QTDI|~
6Kv%Ll(QiVx25jF?Ceg-s)+=4N)X=;#z2(vp4%i(EcHpoTmT|&;nogq?773;YO7Gp6sXGpztI@%QKxy&4<Vw6eG23#pxG1y$wNOrqg1tqg;m`cW!!o1Q
VIDw((`66kKI2cZq+EGMa2!@y&b$cvStM?SKCuu2p5wDDD<1945VQ8G4H2aCdBqk3~N)m`Tqr(X#+v)QYhR+rFxW;i=zB5jBJ7bW-bSm7EDz&JdmSl8Z
$sNRBx5%2R1#WARW153`9;r29HH;<Vl`7hjI&vFKBLx*LKsmjaj?H`Fs*V9owSZIwCT0OghC4Vots_u5Tt@i}gBHT2MXl9tb=!s-VY7u=Jy)mO`9dMm=
Rs6x*M@4OFsYA9T25;#?YIb!%Zo)5>*zXZPFoc%L!^@7l-QXA8L5>wXN8555;!=gSEYD1UF!6b<1tlg*X!v7o+%Hn?epuOzc2gTd*OGJ&GN7zc<dB++l
KT%&|MC@IxgJ3w;S5et+Q{61-)l{(2=n60vvtk4e@pkv-b?%rJcDq;ehA5n+w1PkG8jNC@;@&51QoL$hv~D?Ts>DQDJ?Gy+3Qm_}#tpy>i-YK6kOT-B%
E&%JyC6vkmKWZ~7iigZwZW|HB{t`kEuBHTx47IB9$YxSe|=NRqRwsj)%t)duxXobnKy*~fW#UXI=y2w>fLOqhTq_cf$XCVD*oGJ((a>W4p@JjQPiZPi{
q56!9Naq!sxYCN!Kz4-?Yob=|M0Qxwe2A}CS<0d<HRs7m+{VUq73s`4r>V&NGlT1F+stz0dXd=p{6Vn{lrb$`XQq2Kf>9$*vIE!@qB?02mA(BZJ;S|y6
6YMZe1L`0H=986dg`nDO2dQ=@Myah(c`-d<>V1|_n37yBv30goB9h_ZxX_Bplw}nQ{i2F=n0|QDUoeq=K07Fw3nZQ$*OHw=J(Zac+v64-86*uunr1X!s
&%S@*dBD^xmdCex65W*tCAqC4$(y&olVFEDpUC}nICndSqes~bqzwXa;DhnB>A#jp7Bj`h-fWwsDVPR!BLHDyh&BfSdPpTVmu|#T1tUbDbvJ(X}(dPr;
ug`U?xLz2IteQ0SETFZLVg58D`eP$}&}K9K_$e-4G&mbJi^|spz6JYKr|SWE+HXg{VOii6nS%hUPnYx>=3US)(-U0BU2Nn`e|^L;&N7#ITiz7DAS%3UR
faM=5;~txp?Fd=%CJxmRpL9L_b;u~9Vz!%!ZMu;os;R4Nwh#FWZp7qMwXjOhBLLsgCW%rb>LgG@ARMBrRx3gmMHZ%*ow3I@g67Nr~AUa>I6JJY%p&YMD
#hOh0`>z}`#-MXC)h1NKpxv5Kiir&eE5<92dx1D=Lyy;Y6wMVne3C?EKBY9F{Zk^Si|LEf7f4%$Z?R!7{^x|bZ;fY(p)d|OzG&Q7htXtsQ`NjG$60?&6
Jm<D|d)WPI`AP7cD1rsjO*=co&29KEpS*MNi?1%8`TX9CcS7qIq03*t>xM+%{p@FUeDja((!X|$`rGf?q4ckR9Qx<)+Idqxz3u$|moJ}PrAqniXLeqZ_
n*4_&3k|O^0`&HTPK=au?rWoCe>H@`PNt}XV-OARBFB~L~Tui;Z~);|M|N&oV+Lh9QrmVuF|2XlC)jAmy%gUz3Bw>+ckUN{ruwdmo8qq?IsO)@T=D?<k
`71K7aM{#aAxg`rzWZ+YjFUxdr~cFMncJE57rR1*Rg&mRT5j@Wt!*KYH)t_A^!&b^?L-pA5;YZZQG-UDDbYH|Ybc39+&b;PN%|L}(zhGtJ_YWqore;@e
I05nA?c$H^;w)|#F;{HM^AQk0$Ex2yHKY<1I)#kT|IpZo0cqvtQ*dFK8{cP?N3)5WuQtjW1)0qi(*Cm`Lf-s?>0t~Kd5U$W!b-~GVSysY_My!5&?ng3f
wv46HHWG4gpfkQda33LCW-Q`;!*!?-E*)H4bz+oYLVqxCRd}2Xl*Ce(xMOf70EF_2wYlawh>LePF+~U*<w_sN#n4J};@svDwg4<m<IJfvO_;{$QIf*5N
{hTOkBv^XIP_h%g*bM8WaoEO(oiyOxUp)Bg<#i?)cZC1G_2k_z{^RneU*CK6XKucq(En|giw*|d>h$-Y`S9Y8zg^?)<g~5DW#_Yb!tHxil-bgOcqODw?
W{iXCYyxfrbTdvb7J@@afv32bvHA#)_}uDH>JT%YC2^tkt6n(mC`R?c+Opxc9x6pKWkCi=H6#tTh~9g8n}YNe*U@5!*(X3?|*8c<l;}SUB2|n#rN&P@a
}SOk{tbDnaJp;U)%k!zFN-NWm;<)T7bLx9p<6FB>~;#N6%O6-Jd@mLPHGKw^yi5(h18>-Fy)4ny{;_iwY|{E7<Ohkyw}3_A1y+p5mt?ie^==Px0$1Ta>
u>&XblrvF37V7khush2MhKts!nN%3Djpv&MkM0`3a?wksjO6SCU7DUKez`qBOzZE|wrF2pV;_a%l6x%+}U?X5R<zfXkrhOz&2=RRTQTM13p((NWU6fME
aY;PN(B@e&)!QD@vchj1<ly>rWytkIU7r%MmUa8M~Zb|6n6DQk=oxSDuCl|NhaWUc+Vz(Fi?dRR8Zbn)zGR=`sOA52g!s6ECmnFxCtZEk!A4(Fl%yr`O
ufz9}o1%)^TE$ySbe-A58E;i8{_@Am1XF*$^_DeLJFm^1A35oLoGR)s|H@u`U%%ldEBW)Sx1FtInUG_J3L6g=X6}9T+PdEQIwyy{e1Ck$Nxx-3cRz9G-
j%e_5|*888Ot;rP6CltS@?fi&fm$QwUt<7xy?E+4<*t%GFc~y){-?HPPKD{+3CQ3_~rdS{L!wm{)5{WfBNv=iyzw*Jd%d%-ml;HPGmE*%a#r$p9t}iG_
`YQN!At;vJ2Z=O<f|pnX{IxdnhTGGebK=n$5TFJS={6v3vKcw_HhLOOIDSa_YX@&s}9?sTX|yiuLFH_kVEjr$2F1qFp@qpO%i`rl8rZxFsrWPO?XGIcX
z2R!r$=G?sX=WbX0{drpSTsjQoU#!W6`Go>V2+Jj9lJ7W(!P<`vaN1cCR=ik`67QCAf1$0uLM4XnZ>hPP2@NSBf-HPyTrFi!_;#7o(oquC{HR7XAo2b)
fyIwrJOuG_y{&g$JCzloEcN4KBu9S}DgjZ|J8*=Z>k1jraKlmk?T?dZm>mwJHPJI%nmdD|&)&T-EcE&!d#G-d@Cwy0)#$LSopnVt66GL5T;3J+|Ukq=d
?)3+^es=Gp-(JaAcq)6h51v=AgOO;rN{{v2+QDr%;$sKCcJ#Ncj~ylLv8$B;JxPE&pIm<WpT}vv@3TEHD=+T%@Ouz~gD89QSNEU)?ZvzQejMTd`T6}jP
oH|=H=zUIdOz`fa0pUQBOg}U1uW1I2M~L3@pvE!GV9~laL=5W-=bNP%!dO4t*NUKW{)Eed=iMwJ-qjDcnL%`pOD4v7(-XO#Lti}o4-?)#v_n6erxf}W9
FcG!PQ3bQs+SE<=K54T6lqv(EN9~1BIFo@XX=M0H^P}`obMN>r?Qk;e*5au#_*3eCQZpOFW*BDS%K2UN|Js6^_$fA5akqvIm|n0dfk_fsexj$+y$@!o8
CVI?(B7J2Di01TxfhnFo@gCvY9Gphy5g;iF)CHSS|NQP72Pc6$%RCptJ9HgjTkJ;AMkw1|U^_Te~SKpwYMZd{3^kBn6}e`l`9x`!9l0lW6JVsMo7!Fa)
|NBP<PJ}c~~Xgy7q1AKLCb2w88JTRd^+~~KL?zcZ`T?IzQ?pC|j{2#{rJ$gSf7_*<JJRVF4@-L5IjXj*T=wm0H3(VEjy>nd!r<mu8BI-N^<>(&pNGKf4
>OLswd@p-BBKX8Dr~j?*m$$%nUmwgaIZMGgHrMJ*^)7}Fdy7o5DkLaq0>p{YfG*Y+31~E^!T=^`j8t0~sr8xIE04<ZY$m7rViAJ5JVK#^L|d)4s%<(w(
vV?ZZnFpiE6oB%0u@7)7D}7QCwkQu8IJ4y8Di=c9vHA%Rv@u4&P6M+R5=Hvfw^H08YOAmOwe^zpw;qdR!2~E0L~FPo=MOPDhebag&#_AuiZ1DX|tz-cv
(r7s2<rgQA(0I-Q-(?c_myS@(dNvDY;R(mz~86a5rPZ@t9s{#gIz2U9Bzv0~tYsB+@Jo2I&aV0hm$)nWoEBNe2zARFeQ&l_@eIw&6~$Fo0n&V#d>5L@d
w800|XqW0)!rDrHO+Vq_`IWm8Zun;4O!VggH%ZBi7PINL?SGKm23{HDK|lFw>zBLOoC-LJRve3{IoW{^6qYDj0!Nv#~sq)}W&WwjY8)pB|(Da|soN_R+
9z^IBA!^tu(HH&E|k<XSV!)kHJro<87iqjA}$8+r*rh<^upG0=+ZK69$>pht(ECec_FD2uuF(21TWj-rMds;l*%(uW=yp%J0)hIhAMZB3o#~{@O5w@uj
SaaOq)5%s;8e~T;q0h`5_|iF6so)NLvmz`fsY=eMiwhDp2&$Wz0m)XpM$(NbL@dHcsoZXk3@A%5v1WqHniyH5u|YqJkPE8HK$_NokU}v%NG9d#U_29|m
_F+lx!%H|Z`z#A>eHl_$~GyT>t>KdKOg6CL!FY-IT4+qD$Qu3thY<z1j<0#Y^G%AeVOL)LDa0|`i(lMPZ6{;u7hApABRVgKF@&AR2wPA(4_GA6saYMZl
_%W`lOslDQGppTkmUyQZwGpR^$;rOadxd);e{1(HXUX7EWnJ-Z0ulS}kF1gk=mYK}Hi*NlP#4G?JTkTh>AV=7<obM(r$wRg%qGF%jKgAC)>Uh-Hq~iZ~
8JMS&MvJkf&9%DA{l(^SQnXLH$BPs~$%U5M6(&{zli5r<zmtr*S?(o8PZP0Z%_059pYQXeaghC)(6`<Yg(&E_j6(MGFcx5^k=EY{2<t6V-8Io=-`MU)o
I*BBsL%1|_$<7P-cT8V(^BuKT=nF7ee{dTQ9Q>TqYRm_ii^{`MOGj*Y*6{BIGW2Vc+#V{I4Hkh&~&Gy$X&C(MUj(0L*d9!{q1-_}NqhW$6;|*{CGW=|j
NNGl)KQZ`NUesB6RI9RzE)I^~J%nS|cMq?Bu79q7{>PRGbVb}%OK2a}=>whR1aQNj$PIDh3?R-;F>y}zO|RYV{n{sPC6H(3Dwql6Gxtd@y6Xb=9K!{H!
~ZJ}$$Y>Ja5lYnRuL>n=oD)nb(inBSfby6Q}B!hdEz#}$y*u+Tn<-lf9CxiUoY;#!}&+!l?%kI{zs9AJ#XhQ>uHy)7qh1i1OvH4{g+(eGvgq14%GX(EO
&Cbo@jsLEItm9*vFSC_A+pPa|Z}#-X93+T=u&@;di?t$fn?*S?t7L2XB@Hx;Yd`N}Zl?(Cx+N7G)r>=3#Mo`qc8YXt?6J+4=JefYw8c_P~S#K@&&<_*^
Wy!dmdz4X%JU|3kG?f-~s;8DPv4hYF8^wFB|p!G->?hg}bUlOUKX5#T5_*jeVOj*grI2Cy;wcRKI-2`YEbxIh`;5Ic}i@YBnJ^l{ewd~ad?-P|7V*D(W
LtPhX|b=MyDJqSN_NBnpSkkcEDk69ah@>flZ5pdf6>)HSI&Cy-<%696bxC-ERsC>5L;mlH$4+~!)o!`%PJniy1`zC=8&j*pCK{d=%+sMPB)<3SmU*JB}
WrEY!Fa4CWW4GU~FB*K)7Y%YfN@2(IS!bLLPY1bq98DF`TBDep<*IB^9+%T>GCAz(<6;k<&07^z%#~WPQB7<$=IQ37LzNT>1lb1H&r$`TF<|D&IR>`0x
|XZxlu=@uS%#k#aZY1QonRSApSH#ex{(C(;aFibtg?|TwLr>niB3+d!~8tlAQ`<>V<8F9WkyMq`6?~;*m|~K0E=lR(<?1Xg-I=Al=F)=D2;ketrf8kzE
fhOxhNO1N}}6?ve6E%b&N?Roh<7F-o=NAf$%A*ji!@Xu?9uzH4bS|Y=5DcMWNO<vy#blbC4;IDs+);Rh3#)LNih-ovSxhf*xvw!nWx|iJDiZ5tWP8>pU
+ZN=a^T01pqFWZ6uP=m=9w8IuUkRMMkLu~w`i(Q&8UoiR{yk#PEJHj)ZZ4zqD`Jjx>cXig=<nJ|~_LlJ=k7J5XEW-*~YA<Kw!5ZnX#(t;*)Y)5DKE|-~
Lxf+uba0QytIxpmD0ydD8(3bO3a>m2vAl@+*ZmMAh-NuJ`x{!}|<Y*1ok~qiov|hEvHlt;VZxk0WTZov0>O7oVbm-BdTb-FiAC6)1HZ&`Z;E9$(a{bQC
f~1qFA)}m<Ul2H58)`5T#;F0b1>XP^fe0RhveQ|GH^=>SH`$yd&2ryF(?oR$SGrhql$~J$J~t-O*kXXq7x+kxm`bZgb)j~lm2T+RLdlz*Laf3~j8T|q)
nWqEj4ELa%sLkv&`hCHhDK@`%Fii7m;>U3tfVL^#<Pf4SJVtt95jV&nrRVup;2d~`Fu=H*iI9eRXZiDnbUE!I^nYI-mobE`5YcAhUZb#SoFYAITC4rgR
rgvXu2DdYBjPt9(0n~p)rysrG8e0%_$JB&Ws+xNP~DI+nG*`MQau(x;#4MganC3du4>0nDn$vcRCHNGwadC7>18nsVu|>F{B}Pd&9*3`sfoxElJ3Q@uD
DB#c0-;CKR1nAo2i<gvYSj>P6T(I4IK%F3UG!9p_*^#}vpCIB74`5tOb8d^}fe_rxAk$)u{oS+pN(G$V^%1xuwcfG5isPg>%70cgWUtk<V|+Sp!iJwPO
;(pG=YdXpiQQzqqJHz8zHq|yy9S{OctF-~C8vtHK%rISc-;;`N4P!&TkauJgnVjo#>%4iX83={Qvn6G9UaxSe;a_RQ|`c3wjT(L%{YKl;gl5HwhoKpqf
xmYu!hsj)~%}z!T3-{4UD&EcD^>kZ=tF2g_s5JXnu6cdY;QHtK=lbXRqQN81RS?u|>~od-RG48PpQm3C=4pd1KooKie|exYE&uEbKDk|khM*stQy_dE{
Q3%KpMe6`u8PVlcv1aK$}82~Iro(K+{6nf0-s}l(}T=lhe5u<jy@+rUZ+G5my}NgOt5P_!Cau{<^%C(WdAVj<Nnxljzg}P5F`lx&mQ8;t73tGIGS$e9M
t>3;X4uU@kfxHJ&&lHlNUA4rHD_Kl1D49u5btIO3_dU9kHG@93*{)_ksVJw}0J0pQz1Kv5Kc|ZFrZ@k@NOocO*~fB?08U?^*wqg4=@#jR2WO&Y<sk7(e
sALx5B(LC+M<PeBwUc=*w!GxCWCzVdPIqsUX>t1t%Do&C>NyrIg0Z(0V+AK<In1_+iuh@hZG-ceYuqNpEh5n%5NmaS<Y?7y2!1%V{0KP`Q%^dL9tuW*C
zjEsQ(cgxROGFQu95H$IU&*^4R!5ko+Lg3^(2k*oD-Calsbj96gYkauW0l_qMpB?k~@$~rs`RfV+)bU3N(D|tfuC#9+-5-3f7MvsO&dIa2qlH{wGx$cY
8O+eiAQfh+r7%p!o8>;W7=j6L5Su_fMBy7lJZ~BpksEaq%`s*4m1+rVQTaYqAJG#q5gy2lLGwI}mEy5c9yIdpehD6OBfLf+Il{o|(A-Eg(LubIXr;}3K
7r{?uFVe?<5WW-&_%i!ALbc~!84JP+Mh&)T7=DEnI<zFO^HUUGD7JXku0luq^%{!9jV*~3~TUc3uqVxjHw}pS`=!-c!i0j47oi<D>H*=7c&cOA?Ml@o7
A-7pfK(Y&}Is2OzV+MeVCxYx+IO!83q(svXqj|++b3GK}Kp<v+W*PZz!WeSTD;JjMOHX$uJq?lbuFPHF~`wugx_QsaMD0Fq-MHN}hnq@oA!8((7?{QfO
-c2?32owkQlnQgW!u-3A**+tD$CIQ^N83DV8iVpXNdNS)$fB+qeuoEQ^{sE`>JI?)m@Hd(n;rv}540i>M2>pGJ$Bt{NT+D4-+005hgE6sR9X3++o7Hh>
JCK`h%xu^mefX6zO=)7W>XjN2kGd@(f7L<=-e14oy#B=G^sKEePkT4=tiz$%Vd1Ht`DV>})sYM#dhMP#OS}=1B3QwD5d68WpjLEhZsKG|@S|weJHmmh0
+C$4iUXK*}#fW6!akT_zg#=U@aD2AWn$*YIbVl%PSY`_fABhOj9<iXKhM`Scsqr*x^9wAdCJ~`qnt=pC0~M8PDPT?}$0C(1f#Yh{807_Rlr;tlrnHba0
;vkzYsF_}qy~XlXTmY*Nem~$TyGI)!z9)sN1)bV%xNyGk))0QYBZ&_v;B5<R@S;Cix%@yywO!VXoS>BdaBa|rq<9xRPV3=nIWdB<_wt<QD!n+;EdWG4F
`l)U<y)A2UB2HA7MQ<TPBoIz97*;P6h<5nH-XdN*(6g^Tjk@0mH>9NVJ5~sEg+F1H3e<L{+>Z6AX;^nxm4+%_{rrBTq)lGaVu)6js0lBr+dU2{Vt41tL
NxQs#6h8r}GCQjTCzc@~XHrAC#{Mbj!(N>55)*^pCu4bN1da6&8QiLp@Tlc^fPXjB+3OgXC0gPoMck`vO@hoCs5sa7*>8k_!bLN=JZ-5)xr&x%Gx;9`B
PUMY1OrIgqmt3!@!x6?elh>n#=OHe^2o-acgmDh&ZW}Q!gDnPVrwN#~6L~2@R#(-M3k{i?gZhEvBMfcY)+9EPIGo+`3q_cke<PgVIWon{Whn15RwO)*s
0FCC^N&*-a>Qk7J`Xp5!ps_X|?PRa78C?Hd|6KoEUo$v6pMh^k;khmRL$~~5DR&#6_$xqEijSMwH;-rVJJ-R(ef$E)9%}vp0-CNG1aw9UchAW~P-l41D
EBMmvk&yiseIX9N}TJFf3ykIzma<cK{8zX#|!wMp`LL3UZJ}H!A8Ch{O9S*9f4!ZuarL^z!a{U#63_W|4bHVWxNc~UC^5ar?X9;JY+ckVAy}wrw{S|X5
|xt7pC#qHoZQ+E9Xh~uK?q7oD}3JB0z9tkh6wU7b8y{1)Md>v-6G|Jl#8eF)F~yJM+*lST(Fb>)ZcgM&Qeo4|D19Dp99F<`>|$kLSTvGtitGKhTw`)2s
1smU-al#l&FB>1m1Lf7BV^c2S_L^t+4noFm#mCrLrhS%Typ@IBwU`hjY&<K}a79vzJS{$_8h1TWkcEUG%_E$|c9o_umc`0wGT_Qat4c2q_N6F-42|D9+
Q=rYb(jRT}$`UY-ee!~a<0RtGmk@M>-?6c?Ikvlufz}4z^1=4OFS;Yr`IUQgld(@XTd>6-cNrJ!D5q_x@CgYQS5m$Reb=Hs3YO7BI_7O6RtAqMjE~4~2
F&XD(QdAy}0J(|fQqvr7CiwAmWF!fGB8_D{jSAx|3YIYmFk90BsKpJQ6EhTIVnueMp>S)SMC;>Wlx8bsox)=|v7{BlRk#nbv@X|LDK>+cqj-m*Ni8gO+
9kAEjn_yZ2`gq)!bCiu(VAwRN+cK61e}4RLbN|`Gj%7@xdK$0L$OCEB{8m;*(n@nhOp9NGFU!UH=%rqHCz4e0-zFnBVRP9O}->kfXtw^UU8JHm6~aw*`
bn{S;Zny39VHJlS!ndMOtRn=@07il@SHunSrdg&0-uk7PCS+g`-Je(7+TmiBah&D}{kb8l<AxWHXV1c*yB*HiolB7G#FPbkko1BII!_m#Q`U#UhmIC7~
FbUd$Gmw&)z$J1PHDP9(ll!oVp>kW-p9R;L;`+=w6(4r)i6G7K&XfS{3B6$GaFG)J@>i?~=BMCf9?<MfxxiyFg>X-bdPxFTl?lS;bQrlK9BH!hl~ajsN
g=nh7-(FCJH%_bt6;S_)v&3Y8oCw!;bMq4a0;CsM4I-g3p4SbkB=J5hF7c*$ZxpI)_G)0T!Em<9d5p4uxeKBuPks6FOClemdabsafw8renBy4`+I5@*H
OtPpXbx9iOIyA^|@vg`kTEkTNNO+6B^n{~@Fu}EfVFRsJb!>rlb39$n^g+YOi5+yD6Z_<}F=HoGC$F_DLLM`;c7v<%*g!-}lt$2F87do5sGBEpkX~<>2
bt0|-YDi3PLBWt%;pNy?9kM+bEPeWtDQE|jL^~WXok!ty%-in@l-k4M_7_C8$&1qH;t(V8fB*>!61)eUDC-EKq`5v)9>YmIh+8AIhZqNvwS;-#07HzHO
<-n`p~BJMGHYAr4fdT19ser662y6E0)@Iv7n2M0wQG#$fD4TWF3A;z_CV};q^H;aOgWMmh{EAQ7{Q$G>Gd1Gm&kX8n2O)x|mNXIj~qLWr1=%m&+|E#>f
IhPs*2%_lKtvV|t!UH!5P<Wb@e+sEx`b+M(*be21nbO<PnNGZcXId96B+E*4`9ja8|5(da@WMre_PS~j9j`t1%;uOvlvfBjZfxLMRWsFz!8=v!1+LC<g
2Z!+5}E@-~hz=!%`prVBw)8aKQDuU_jBmC>1>!0hN|HVi6j-Dq{g5AJU4><9rA<4{5-Lm^6S+UwrCCh%aL?HBd%+{V|`}hC%nBB;JyK3iX*0R-&rCd7=
6joGOv2Xh_9%DGc`q$t@Ml!5l1Z$AKq*+#}WnoUG{>b@!C`;OO`z8VSc)}X-;-jzbefZkNOaEatra}hCu%Tr~wzFi_C-^uNTa6I<ZYc8D&L6fZt8=XJ*
b@<Zbfqs@fK63Svdw_xjmIXUWQfklYtU{o?10jEbsOB!<?r6TeCxTpU%qqii#I|;R#Z6QFJHcS@zK-w-u%}GU%Y<*qxUXueR=u%$D!C?zI@^0na}UNc<
18IkM4f{Vkj26{Pnw5tNS0{e(>~HcR#&-|CdkR{rm_2ee0>60SrnBiIN%`Q6j@KAyrzA@<fPJmCzET5T}G<H$qmEkVA!#!m?tBXB8zR4J@38D47inC6R
snu^Z40&_>f{TGnH0#JgX;bMMs;EC535H{Xp|FuN19UR}KO)a8%wY~I?_bmn7C!+K#&;NrcXx%0XE+0X9%_>H@t{%}2?uB3%D#e#pUa|c{|YU+p$tvTh
1<qXsjr8;1%k`$8dU+n)BmE(E)19@vI7B6kl#v1?P<sUtG<|P~J5fBXB`{EM|)(21hhyB1sUTB*-7KHBHE?&NEH*xv*rot`QzkK=Z@`I@TNyvT{y7=So
?8*M%_T8_(w(#<oFQ0SgNLtfa^1ekaoplDcV6!{0*y_e|>~F29_IQZgp1DoLt+7Mj7Nrm`i9_p+{kKJ4CB%uV8AQKhAt34^z~$>L9JtHlFmJkzE%aZ$_
FpznzVx9@-%oyd`N9YH-oE7$@bbCa_da^<?x)XNG`#%DGgdR3J>LA+dtdz9<-fmmar={tmtM1Id;jaVF5dfB_mhjSetYq6w=IOZcwMf@@5Xk}vs{43dD
`IAQD_aJB=U2IJ6x6!SyQzeb1q|8OIEd>+z8Q{8k$R*g?77R-s+K_FFzS*vdt{kDj0;mZTGajV7{|qA&bdw@|>#j>`h1FapKTsrH_7d?~A7|{`A_#dmm
b>)<VOYxh|f4^WOVkTzq-!;@P(^e)&U-jV#n&KL32km0qDetS_<RBHNY)&)KNI^V0o~e{=a0Yo$DY|LfQ9zyIXL_kVx+;&Tsv_4<RK|HxiPpZ@T{GtXS
U^GB-#g%YMb`(4ob&h5+Q#|Zm>qSjDvUcB|e{jcA6@XQN$KmEDY!Nq&OeDL%K7tj8{>SKd{YaO{$46UYk!$Iy2&yFaWv5?NQ17}@w7FUX#%29ksr+AH3
o^Xh^n&p~u2axNEBgv9IAw{69Rcndxsb+nn$zn*+XlFte5H4+2)BC5;c1O~{ogyPkQzaxwit}j05w;w#sR+AN6j_~>T>`R<O~0?-uom=#H($DZ>vIcT+
oYm3j<>cnsZY_NyPy5=;^h}z3f#Z*w6&&P46XTAafOd;O-K?v2%!e{;@$4BFA1#T_OStOz5Csyl$(kwTT@q-a`(-D{qwE2EL#2f*4q}m7q@?W_tOt;cz
^Sn1?dha*;458<CiX8`i0%_H?Q6M_4{`}{hiHAA3c3>=eG}Tz3e``_|u2?Ui{dafZO=u^H;6*)(8$3Uc3M92Wzn`FHz}8R|_VKJ^B_CP<?yXe!?c+5^h
%_TcoufIndj`^O7{R)|;f;7?^K;`FJRAli!k8wlmM(hTL&BOV0W8rXtCzODk(-y|T5wKK{%SvbF^J{0BA?zOs>EOQsiJv7TIf{*pE47310h=-n4AsbrD
R7T|)!u>9kO{<tMaSo5YT-JGy<N94czx%H(x^|m`}3&vG98*wX8YJc>EEmJ}+d>fW?my9eK&XiW4+Q_q}YQM4?Ir8Q(6xQ@(*7P0Kh;y_e>sQ5El@2#J
{>Q6ap8WE&y`#mKf3)ZCefdZCpa1Qt77t#(b@|16yWZz}Pkwx=#r>~7*>#B9&hIZj-EQ&pi&i(=oq8dC){>)#{l3<K7jJy93&HM#dvAX9;I-`s7oWa=|
Ephbx4835Yl!VWUi;wwS08P+`0%yMJD=?KvHOXq)1xg8o(%4P{U~N(A<=^S6mdMG9Gb=92M1~4OIlA053N0zzWm*1yPtSk_%qN^zyi_2pVnS#?ZfEdC=
V?H5ZJfH{pUa41O3FxIkf)wj@N(x2aBmrVLAY{_PO#3JmCS%?)1yg0ty5V+WbX^ccGjw5Q49*BgEO2#U5ICiQ|#9`?K&6$2-q`TKKcTidt6_&H=>t`C`
qV;zw8TL0b5WlYP{CIo883`#Yysta&>1tcwE+Wq$`hvHpFf*f&BP&qDD~>yVt=`{dO6_lT2yT6kFak%%>aY8_Lr4&LSPU){b;=z;MnJm<Sfcs}uLLZ_(
ZzqSI*(|2uoCE-4L{nyrN*dt5HqapY(`QJ!=JGg?s{OqdJIt0Pq#C<iPLtCl85_(Lx-nzMjJhp#%eLI!O@^%yW*z*3|$|W4gmiqjc7CY=Q$1a3l?hA~c
{$y`w{q#TguCQ73e)3lb9vr@zw>O~Y>w6#lc5j*NL*QxQnbzvT)gZ8#b+5%!zut=p`TZYuMWVG??U@7n4=&&P{=<N@k92>s97W1bA3MUtesDAg+Ec%F*
4t)1{Pcs%7oIu^<CDL-eD3R$gnQ|AOX?nYaBzd%AJ7ZI3r|^K?y~n@2+n>B&$K)bP9kNWP97Y4IK`ir&f;dPuU!n<QfU_{`~7>7;(_s4rw1>Te);MBcR
x7w^;O7nP8KN7TJx?a{}sL8!Ydg)q&=~sJ*?@)(t!bekmBiMHA*1H@PgzKwEOGTE9&<<J+)pvi`&bZ{y5lg;q7#Zlq)XJ1M=Y9<>}#+zq-WmLg3ks&H?
EPyN`#LJRlv!(w$!hT+v=EoxdTTrKfl=u<tLvD=Z)H0$8r6KoDGIyW3wr-aeMw-N6OyQ5ZaAIbT~mYj^V?%qvFES311=)2XmRe<9`zffom739)^J#Pjt
Pwi56DdV&ug#a80sl(Qi4vaKf$z{82Y5FFJfueKJhu$3Iu`vZyTt7tg~B*tMaCy<%qh2Rn3V1?K~oahzPzMSZl2gd|$AU-%m!*h40v-rTD6R%)FA0=%t
Dtsdv{~<%{&VH0vV#_BIIqfUikMBC*F1hkCnb!^H@i_Uq1HB$+k28MX8RvBXdz^9m4#Sn-?6`~A>%ZIge0ltor~UV<tK^LaJJV^h)+J*(+BDG^KdDwhw
uz3z=}dPH3<}eRt`wCS7B?G(8ZeOPu0GN+n2eL<+7wN96P>CQFR%-Ms>p4i!m_Zg2?#QVa~-1=2E+oW&kaH(!n9mVh9RmysV?fREEa9&a1K%MVX0~gSW
*VLZm$g#!fdgsC5r|fu4hyfNM;&+UDf3#hEyx#Nmz-OQhJ1JQv@Ip?F;}lg?cs3(IYxOO3VxB9LC8iqzPRj5g|r7z~pCPeWZdA8A+G26JP|ZWR+t9H4*
Mba038GnO=3o#Dy^c2xASPYf7bB2t&LaE`(!n5~cD~m2WfzB1vNa4h*c`bd8G5$Yj4F8sU-<&gku2uRw=!BP9S5QW)!Vrk5kaf=Ks)*oZDxOAu6CAbn0
X5SlI&be5^$BoLX_YvC-TH><;NRHl<=1wjFEn(OL3$+ILd6zioho#QZFZuKh!z`%trGMg7>I#;Z6SYj%Lm2d<o;#IAjFN_hY3<(I46L`ItR3#GTThk;^
6pJanipQh`kWEEPKmp9LRkbpkVc}eqtcANXGo>5dtYpF4z>5G4)-w8BD7O;fL8sgWWGb&#$HR<*B_bV^0*Dbv>)lZj$ABT2nS{qvx>aqLqZ1ien9Ul{O
6Ov_GG%5Yz+omBZYM-VTd-z=fcy1fH%w6ks!#DqLk5(zjsp1tDOP6%V2s7MF$4lND&MNsxeSQKWAbbQG?7NB+SWTmB8(al7>M=EXmvDWEcnscPy)&$J+
E^UR3efKP#Ge4SE}e>H<2Tg)9J8)P8G0SMHrbQ!xIFikPd{i`eZJsi+C-Kmcn3W9@a^fZ7mk@(x`x@88A{clcqS1geiE2m{5h*bM^Tm0g}~O6VSLxvAS
ps#)&Yb6B%IKXjiMPaX}o13!O$cob06g)v2`T(cuc2mjErTM5;nFKDPKtTu1<@r0aTn+SkWGbX4gA^#Nd1N61)8#0ni%K}M{E>&Z^EMFVh>00BiXEd0m
mIF^u1f<?$`m#p&GAR^Dfx>*8_Uaf|}8^}^B9~G(r{3*U>r)SgfS46$rif6C#_2v5O*ItF*V*?!UGwx|Fo=w_gaqgQQ2hFeDyxH4E_DT-N^|n%#v<UJ4
*?ZF_*OBu~^siLti{;36C-y}V{y-4iK@uRr)t=}eKoA5-0wh2rNZhy)Eic;acFSYgl4W_3LYCXIMrzsexTWs4|I19DUOxFR+yq#4P8Gl^R-JBn#=cTWM
<gnd`R@7ToB1YnL4`FRT2?ewk2tsnptT$xVVB-D)T0;}iO5u%4FLJ3sd76ymc^axcY!}`&Jf%Pu`KjFoq)YsX`oW2#FWYLx-o#tY_>t-&ffCC=35%9$0
3WHDw+fWG4weQ(bQgbT5~dh{mH5U*gcX|idgyzpy=`rE+&zO_{q30i-CMJ;Xv=ih^`o(4tiDEfkxFns+^}Tc@VNw0S;y@8EwY2mIw~vmw-JdhKM$53m!
DKHU&j<OQ;?lMS(chI|A?ni&1H(YAS-tYYi9(q>YF%v6F?wnOfqee5~QWa|fBF?D7Vdx0|Kf6WDqH4V_=X$*?g{d!bp?!7e<8pxav=&_O^TVD@9J21Ur
$RADa}E*Rrz51TWWRmo+4r}G_oqJd*o4OFM&Xo;w3y`vb0b_+43X_SDGN=I;jm^w--<9PrUj3mI4&(kW33|A2pbvJ>fz+w?37G?sq!Bm5kU~nocF9FY&
=0gTDomoYtNwcH~`!KG+Se;DJapmrGXt_}vlZQI$+_hAht8WqlmXtE1CR8IdKrJ@ga5oP`wBm-PL~Ke;0WyQx9I?D=8bn{W9mtTDq%!Lgt?*@PW&>~1q
g7{#6hmAX>k_PVK%m0CQ>jS&HtY*gQ_=Cf(Qst3JHvlB?b=SI%-S{(*Q5OelH{_1#Gnzo+`8Wk;n)-Q2rgTU%(Rq*gNu$cQ2EZ$;z?0QAt2?JtVZJ0;@
OE3x1qlBe6+N>D{QX>w*v86meti!fC)P&n*dCj>=28zSL21rZYKa#+F9tRm-vL!Bi4jvZ#zJHrxylPueBlsd%I#(QAAO|^_%7lOiQaoB_u@&`2BJZ1hn
0)RkP}}WZ<>N0006RD3p<^3%_}PjHF-T|J#L<>{o6Ildt#mZXRd#$ocx^SFWp+FSJd+7yG^SG~YJg?E_7p((NPLJ}8Hm==ogLHpi;bW=WQ-+i7zynTs0
oqv+U4<a)(5<HNyFwQjSivC7IBFT?ppUHhB0Lb`2g%<rUeb*SvSRjY3h?zUArf&&<#{W1Q{-@LcFQh0@WLUCo)U9Se!2|KMyk1u;FFKUN_<Q+m&(|+@Q
E6gZ)*=tM-vn`$#bH@{Y=SLarzkh<pvvY9|;~#(iP>YYg@y~a0!MP;ng<;d>*uCj33^RW5cMlC%e1NC-fBNS;XGeaD7iSN$m2XiH9-ganM@lZrJH=4<=
8yAiUFNgUqM(a(otr<Cl+#vTG?z!YdF5;d`0c;T$pFjoj;;$2iphsOjoC?`A3w-NVc7S7mOCGwANJ;zvzfEYG(M`u9RtFP?z^k-)D6D)U>fEn*n0Nezk
1+u$)6Pt&F5_TQ3F2AR#ANyiN2Tdd#+TvV6g?yEZTHl^hHO>^I3F*i=*85|D#OoWo)j%#Y^ZS|Dc%ZyMFK}E(!+ph=6d>-3xqP9`;_#K5J2VO%^7oV(>
5My5JXiiz;w&dER<b=zWAUKRsv_LvL|jd};44%!`kTVvn$>i#C0k&&$F2vJn<uc@m!m<rlLj7m?Ow_*V3-i>6*gQxC+sf-4onX2JU|!kWt<w7|t>5c-g
BU4HxC?miVb%ZsLn;4d1<Ls0r9Jm)2F&gGDC*`<pi<GJVDv%B=!p2SVJVeVey__d!D&$#DPh}d;<n#lK2sH^(qTd&`ztJB|Jx%WYu2z@#Qcl&tu=Wl)Z
{olX0RsievZn8E<L0$&fHgm_P3KabAA7LxMo8QewIS>7QayNb!w1E4+>vic~;N7bzfADU8PQ9nodrtY>Ww{`ff)-vz2G^s!GzIxR`yb_w!slDutJ-@e;
G9Sc5AyvNv{2B~z2<%X^6-<DKHv*4<&F8c^^^Pe)C*e3KPYl|Sqs1Oqr%z3$NR#~9`5}dUY0?j(_-9v|7Z6fdCAjXFzmvB1?M;y#Ljp6C<;Ck=eXEuI$
hoSEAIv8D9AV;kuJxqV%*Lv|C4XN^>`YK?teyXISS5*EtkK_d&Gl^D^QRZ`lA$=qu?o~^I1f-b9#DwOgUT7cDMhhN3}v950z>br_+3(eF=<luLC?5<rH
T43sJ2=<2jsl{|x__5c1R+{z>!eWeOe<Mhliwh*=N#LJ^SUNxDqIr<B2CP|l~0NH=W#vL>^~%ivLA`d+mDw5cQ)Mhgp>r%d^m0mDlm@*<LXO3XS(!BZo
~lVa8*X3vZ3qN2avH+vRl_?Nbnr%q-?#QDHt@$zK$SuE9_v|KGn@FhaX<;eIXfc$c+h6^a?ftYen)$(U`689xiqQ&&_#r@>VTQiq;Vhh>1Vs`%Groc@K
>Y>b6E~{Kf`4uvmceaRc&K(GH;He{b>*z@{SrX7%@?BNXH#<XMD#-@QQ<hN4c}q(K9nESW8I+J3gmXIqBH!TP+?>TI9yC1{G|d(Rnnc4@9ai-cHX)K28
Vuzjo{V=qC@l>Fvh`)8?zE=tGOFGu;2Iev^*HCf0O&2E21i{dR*zsV8{%#@+rcq+q|ipBHwk}ehl1eh%Q}LyitaLY%x|Ex4wvddHwguV`aT4*#w^vH(;
FE;<w|Wx1#=M{)r}Is*j}{&Rr3bwz?zR0K^0a4i2QCv<&AkO5UpW91k<{1qNB9xxq{wXnouzLC9>DYkqkB(<v`Kea43ZKMiJ|JKtQ*>w^hn+ba?^!MoF
AZjtUYshU>DWI!QrLT5Br7N?l#(QA8P5N6=CIq1WdHX1ZB{scf_m@Y@qtTu<Z@R91@x3firH0##Aj0n``Uh~fiJ;fx_y0b*I2qvc}Z$Sjaq2G-nB8^s>
)CmhpiSdeqK9hLR>WWw!ddkUBh^`J)M(OMCbeH?-Ec2q{B(c2|L2TW|}mAMLv$H%72yS~>IhRcnHZ24G8#CY$SkZpD=h_x48MLaZGKCEmSBV<akkdVi)
*#LCEm#B2$BSl<_;|S{2ZdDaq3ZGEN-n1<)I{sWG+JPs7`JAc2nZ7(AmT1|D5K-$c^m+?Q-3$eS7pOt44R_jdqXw?jH8?eJCJ<Uf7m597=Q2)ZY(au|H
tM0|4`eU^ngd<dS*ku)7kQ@XusdL{bYFD^G<IPt98q8m+Xh-%<F@<Ii7euDBI}`3tCx}T<3ZsAfG9r+oJ+;#4yj(uTowX-F=v(s4aK$B#pPNNiJVEqox
j_wFrA#A@@`^Q(r0+}*!ChrkQQA6j@kpHQry4}xF)}tfHm4#C@`Cm%d9nv6O~5ALMU2nb>1FZZP<ovjM%vwC6LpEJ}`C$t41Vc8RCkX0dR13J;d}E2``
$}o{uf4gl)LjF=S!F0SagX(ohe~m^C=f*LKjJ^Ni{`oydUU&}cwqRA$h6RUPV_+8l(?Vj_T$q(wX<L}Ck=U7J-8+j1DdSv|BNB|-~@-C9>U99HcT=teG
qP)XYJ{E<%tG1|^7<k!SFV7qRE0p{MHss{vp9T2ry7hs+bNI2Rk;JWo~2&Y5rb95hV6hKm-1S@^AtWq1a4v20k31My29U^DnZRy-<fw}-dsf7rk8OcX&
D3vh3rmBig*LERwU{}D`$~xM_1K*{|!PtaMxYKcrboYwbW?d5+-Pu^(*xpnZDs_$nvfrtxR86QGU{IAEsL7ok0?2f9+TIQXXq&ALit3&rL(4H@P+y=8+
71T}&o-r53`esTh5UF<D6vxqC2$x}l)A4qJy~q8Dk0d~Z4wEseiZQJ8pp8pCgRlbwu=H`P&P`C7dyDe3GB+kaj9r<x9GaaJD3BRYb$#jc8OhrCY!@v5g
czef$}lwAlL0^t{5J70&EhLjy&qvaoOr}K7jr52B^EJQ{n}g6-<~66HR3oi+Lg}!+9u999}|k=&uZNz*qzT$uUva>-EuKS6;gWB}Fw=w$ig?Az|Z^xKK
wTqRKJL)0?(7fW5#TA=>Br21%8z3P9eVq=JoY%TOPh1c(=!gvJMXpfF8+qd`7s>L?nwBAwM_WdgY)I-vcOTFV0A5}X(?6J6!{^gsdo>R<-sa1x?%R1I`
)*ze%?HFAdCVK7hN63liWrk7KdlTagoQD<5MWy8`D4I9%y*i}|GEY%Kpj;;v(L>PCDE!eWxo=R7T7JuM}^*#{d_7O2e*Vma|v`OVB3{;XVWBYL(&;nf=
sc5b59G+Kg$N&{06FF3?#<N@L;KLfRw$+emweTFV8VtbJ*sYOI9hN*dW*rlf)aHn$Wm8pv!cG`S>dT|LI!KL#?LciK1`;(@{Y_#k<eXw!pl!)>WH&h7;
72yWz*1!psGe1qU0CDYnHUM+sLtz>s<47$65>NAb;Vzu)cwEWq;7fVfOS%-2R=Ej5G~n0w8f<S;-oHTRwlK|)S8YuT67H8G~0^1@g7ME;Hl+uIP=_fNr
98{e0x|^&XSbc<nI3mCw1|hn_sW|xNtrtxBva-w+huJcWVprx*~^k@})G781}vg_bmA@beAsFa<|##TYUB3a_1`E{eEF*FLyCyUJ{o_xuNt?TwLz|C3I
0}aamS{QHl@ng7j{!)I&FWUDVd)0gJ_17qwMX&P91YWOJ8wUF<GD;AJifR{5C-@14KTr4O#vci+7hXNB^FkWth{fzLvOcsg4}@m}+JR(;?9{oFNvU;Ky
scGVvjexI?hDOR{uGgpUL2r7U0JGo-MxBo7es43i0jQhB=)_U;nhdf)w0rOlG`#*E3SK)e^oIVTE%(I2pZMk&Q19yWyg2syj7P<K1KjfCE1uhDs<b_vM
&UK4NMTpDsyzt;<=GKeu_=t%Alz4vGl^$UpFX2iBQ_rjKUf+6@%@r*6vQ-wj$lKgyE{ekzEW5z?1Ij6~Rp26T<i!V1cclUskN2&6ey01W7^Uc21<_xIM
lX+!A9WvnQ7HKb=dRiQ>>cGvVXbJ77gc-qmBN|jCkE$7IPCSX|5115e*KRN7rzzmjmjM-|K?jcIlTAI-78fJecU{_@2=^>Z8LZ8CeBlUzZEV{yGy~no!
)adc`=-QS{W1sd-LGF-xVkvcF*4|b+`ZG^$~CXtZ>23`A#3Dh2rM%dq2-z<MdDee1XO^t`zRKy!+rQKfm8F@{Ms6%N@7RvwWGPLLWswA0p|Zl!|&Pkd!
C7cqrtW#>br?$usma-g2Lw&QEJU%0<1rw_LW>f-My~#Vf7sGN`jM$PZX}yJ)KyDJc5<H{Z(LO!$Cd6y7d4-y<Bj;6C{vaLIx1-t%@X!6yi%KtZ98VyEB
zt89nt<!tp4-f~VTXI=2+LP)_E3f_|K@cry%{k0&lf~^+%f5hC9*Y!j5YhiXfXI4-3mZBXzFuN6n{t|Xjh?@6x`pd!?g%*#P-Jaqc1(GfcrJ$A~pAQ7`
V#FxmpuFK-HqCqO{pBe5EP&TT&T)Avxh#XC=@cfj{8WN%^<K3+!dpHI*z+Wek$-U6TMALF7>b_)ye>~AkASBIfP673Jfx@3BC;1-e5$xwr2pdVb~&m&G
{0W9)t5k{MZ<VX5PJzMSTKxY7`lG&a)JCM=9YU^`?%HP)4^wPD#`cpP$0hye_tYy7oz3^Vf2@MQupG<&gC@Rxh;`Toq~Quvj0p5F&9eD<cy1XtqVUkaA
t2TSEX=!yYA-P!G<#^v=jv~;G~gJfrA~@SE-)AbQxCNZeXxoChD<TvJ<$oISw$b-U<;7ljQkMzsbOby{f3k#-Qy2y4rByXd6i??~Ye4FeJ7MqTalT61r
^};!Fw&FqAeWb=B(46wcLqKGf%(wkncqNdcXtUItVP(_^vTHUQFkCBSCQTBuQHRCfW`?`E(%-XGMszZ)cQ)LNIJs}GPWRP;cBdY=~{*b!_u8E##f8`ln
PcrZf_QSBh%S@YnSz%Dxu@<_rkM9r=ZpvJVfDllt;%dA(;5tQAzslsTcC!nTt8^8s4d{+%^15^&v5SBEzk7i+M;=;fi32@_$%V=edMhbse5h19z(mPc7
aK=Mw(V9TIDQPN7tga53#-Rd-E8j-+w#@SUq8V3UH?phhYA~4wz(AY^dr{k0*T=D|gRZWJaCFoZbnJ?41Nt!&i+jGzs<WD^@*=7T71%QDGO9N8rY=lrm
w=T9Y@+>^J@8zejN7mwxHi)2;z$8@lZ)ZXqmJs-<U?10Eau;-ti~t~IZk01(l+66SnDI(-rKyOYU>hkA)%_iA=)l6Jjj@SBHF0V-mN79w=q`$N=g^)8f
{wv{S~8uA!XK)6Ao7{B4)7<C;Y@v#ldluzzJh%U|pS$)PUZY0Sp_n1{?rQRXw3zPefr@C17b0c9Fn)6NQ#r-4!@4R~^;bN_7K>o!I~q456tmnyq!AD)b
xBHr*+*TlUf5%Q0*KMH%_(#+&yPP+ceuDDnaRPONQLWEVsmdf{Y-4hLW2#qL^K0d1js$ZfMV1I*@@0Q4p)tG+MFIu;<)0AVl~sfjQfD}00HXJUET?V)|
mY4f5~9Z%q{-)yPzeqBi*Pxu>H16ETdR)>lXw<VqfaaU2$mWi4HoI4v69%ovt9*vDAi}ca2LGQ3+Rf?(FvXF@K2JEf&0uhI%sR+zu5JRaX&(xJUt?JCy
9ULKLOuOoV)1^chu%Ywm?#z8eD(>Qvs5o(6&chY}PGR!8n4P+uY$>A8!nODX5Rjh{FXNJP2=jc>>O7>qiNkbbHb5Z@gn(W2<3nl88ch|{Cp8(k+fo~>`
m?3#l=X@Z7CkW*hpn)W1d1pt!Unb(xYSC43Ost?inKuYL8WAws?)A56CMzr4H{*tjL6c~QlLD?aYk1AeHGa4MFM<JX$jnlvDJ7bRSm9M>4gAo2ELj!mM
#xhCEkalJ*6YjYce_+YLgg(3EHTL-)b_`Yfeltnz>zd>vfqx*n~kFc30gITFOMMaP6Agg_DxMN3@DGMKG9kO+@sft-6~sWeB3ysKBj+M1<<Yra>vo1Aw
z}dxL1hu?!p=h7-|qLQ@42uy{s0`VBDd^*U-4?xqPS^``{n%X1HjTXGbL`?y{bm=4LJqt{V+9-ycJ5e~rWp6_Z2Okh+4Gp(^#U9A%G^x_C{+~&Job-7o
_fUPH04NSzIr`A+3kwvn+X+yZsM8tM<#}FuOAb=G;cGQ(uZ!5xjyTkIaq5}fs<w8#gerrQs6GDVU2S)|QE)C#JB1F~khDV*02@dza)oaL#BVQMHRNaKj
5~!o&zB&&CR%;Kyuxam9L2tAbKnsU9kVt!}Ms22-2ns=$U~_$FA`m)K0Edk!1DN(EQjH*48f;bdCZIGCCA9CwLszV8O$`R~CW$~vXcz()5CU8WsIS_*z
El7)pZHKNp_xiJ-GMAxJSD*40*nz$Fcle0mwg6q=1os^;=ooQnz$x(WVNI+?cG)vyl{=@1$~Clu|6FoJR^89gtc)4dA+ghif9~ZumRVadH}0~4tAZY1_
z!btHaVF=3!N+ti-qht7z}~N&@V;Xv4*5&{o;97`vif@oYFS_>DTDhY1e{9dZB;lcl5z;Re$`jB%W&t5OL8w>9O-RlGK_z4Dyu&ziAL2W)8tK*y!kb-5
85+%fLpc}jF*b<pE=8Hhu@0pq>Mp{34N1ISmk8Q>_&R|k#ARm7m|4<Imffb6Ng3>cN^j6gshOvEhsRv@+(vkKU?`+c-GXwD$WrsKmwy_;6N9DvSmL!$v
AVzfgpnchWj(vuaKB<=?JJ+op6Qe&z?eWV>#TZk-~ZFF{)ctB1`?b*)WpjynP4Zw;s(Z<~YgSB?U5}bPDrP`vVN1fAzqyf4MU&XjYJQ#d0)*9efr;q>d
KYiR{2(dbBE0h|HkNsMA(d-@e&WqE>PNXp6$acqZKUv1D>0pe8QEe<LdwGSXv%a>jlj~6+i)F6f7R8Q6mus&5U;p$mo{}$RjlTGkyG24p9P>Lry1SlCZ
?eC8y5YNjl`D$QcY6834W(yS?BDq39MSm)>F)x3?I#blNa4tv-@03JRk(I6SL^+D@mHdAKW6?HZxw&9Hebb@LA=Lp_*|4y;g!qEDYm#z^!Gm~4*Tx+vk
b!7(`tFKot4u2KYOS}L0kAiVY?!yt-R<9ofg!0V<eB=J-^^6#TI!Q3l({nm2*z?mxg`7<_c0OXzLLV@<cyEId2z#VJR0f3NHQj13#8t*u1)LFX@36g`k
!9oPrTvj;6)ndB(Ty_nfCk>!LG%1_9v_n}uiie2A?J!MWHX@2UlDUADPmP$|Tr`y$oLO+uGvgM#P_lTb166{1*S*!x`RQDN;7;Uus8;#7JutUba%FF$x
7tQG9#vPBhNd5N%Am~-;FC_XqhE8VwUb2<25o~kcTLd6yrfyre$ZrFO1`YwyD02zv+zX<S(@%$pdyVu$7i*pxX%|&M}>f$m?%@2DvyuN?#!J{Uj%Mqez
gii-Pm#5NuC!znKdxF!=sr=FOoF=~i`?>S(KX|wBL-o1h65Q!si#SubaposJe|m4FNbU^WH{U8ONU#;=?tr-Svy_Dv>75v7Z&ZKu;q|=D=eBbTw@`fdt
zwa0?w+8Z-0y~Y8Jwa2r#TsaBYy-XPh;V_pBurR4QF|w7fH%<SfHRl<GrdqzsvrWyE-hWr9i>CyFiMX{PsE3KH3f**1}~wD0p1<+pd57NEv(<{#xiG-8
#Sbhd}OgoIAffTe#`>VQ;+GywA$uT0XDb`{1$+iV-8<$3rqGl3S3$MPDd*W5K~5ib$7ZVnGH4Efn-rQ0>hqkBSF{w+kE=<G~qU$p3uD12V`vUr~p74lm
omBPPTLrm9DTsEZ^O-KSvQ4}_?*@$B1A3z7xJ-7A!P3iZ!>(i4K@WeRQ{yqp#;PuJ%r%c2$@xLV@89Y4W2E(eIB&;QduXHfrfBozYr(__}XoxbGE@e&l
|JAD#{`7GwHCs9!Fg@SWG0!g03FnJ_dIG=p4VO$2cFA+wIY~8m6csV`24C22J?LN+Z3dVb8vb-?iUM8vdvrbQ07rlfv7g{_Cg<KA_1(qMTdc2Dx&R){+
(?^E6GYnl?C>6rcy^;4(^WRIr(@zJ{3x-j&l#7OOj)L=Rx5vq#U@1>uFrSmbH43>WSMph%K7NS}tVe9kTu!y;^GTOCx{7)8!uIZ&4WPnZ`MHa(3pwNKw
CDW^z2XMV?Y)$na|Z*CYO2Q)f&pF9h!teIJ4OW~YQc-9&^$tOGOw$m<*pK7>Z=l%6OdNjI=@b!(;v>@aI>Wm$+>G6mW-MScUwn~K%+Ny;Sp^ZNX>=<qG
sVP0Nb)ZfnalpRIbeK6SgasH8}RWeU<d8iUIn@s0+u--9k-vlQIw6)e;AXPB&8hGOfD;=aoY^9oY?ZplY%#SnW1|Ye)6f!Jb_O;?Z*jsPOGA;(H)8IBD
p|kXZ0KA{}bUbK0^$!rxg*J;+f%fQOP<2EJNiRMrifE<r=T3*jo<st3N`&;i^ZSK=|DC8UHSD}jFEb)ny52*k|Y4G%kqtq)nUG(w{7a{;ZVr)76N%R#X
dX}s8GjT)dLyRNcUzZn2Ra5!*;hk*(Jx98z;rdpyw_98^1axD?rR;dpc)n*mhj=ph4V5~NfKWIKm#)fS`l0TTR#jFTK)ypH7SJh?+jnZU;I9RD9tWC9J
QRr0+Rp6F<!Zv5Uofru<Nu>c2c>%DY4GeZ|pjZzr8MfwS3yRgHf{3_YPhfvED#6i=R#e;FLzlJe*#LU%%0W~#9w?%?q6yfHTPC7~Rn-uY2WFsePOv`bW
hXr?&W55r*h(t&4NIp4C5XVfscGu59xP>1ui7DSwP=APZ?5ZtCGH}~&sL<mU6QsUHg{tUQhTwA629Iy7`?vIV2eEHDlzX$I;99213hCCt0EE!o?lj)Bd
oIdKoz^RmWT@v+9GIGTPkHA_t^f*%u!T4bB@@4YnOb=dx9^|YM0k5_pa`rvQ#{ixXE8h|FgmmEaV`;8N{1EF?{Ct6yAPt!h8u#T$qw>V8wYncoVbK>dH
f_XwpiAurjP+8<QJqvaGihp*P;|V0R{$)#b`AE7ZQRGC{SxBvIJy#V!~-iy7GOy%G{P4()OW+9bp#Bo!pC?QKHHrfWl18*dN+cr#&#o3;jfL2HJb`CyZ
X<E^BL%4F148FzOyNMfdFQ0fd#HKvxa!A?f?0U#TcjrPL>O2orr#(_~QX(FB<ZWBiD4vt_;QM9_8BpaS{^l1pC{(wc~*gNn7cPLMwL}+uw^hbot$2gS1
@h}>z2ZwTGzDmwaxT+q?DrgI;%&mccgj*NKtexAK=`iT*yO14|jJm3=un%a>qXu?_*hAckmUwU=mlHVT`@Xubj_Lv6wxxMV=VK31qit6a32M_9ZG>a)d
Oa@5P&3Likl-eoMD6K>nl_g$ND>N#_M;B1b7Q$<g4txXMP$pDiPB*VBT(b!LzS^uDG(&5Z$m|{4Ut``4`o3P^$MivnvA$wRng&b6%0Vl?6E2%Dq=uZKy
?C{wh2^{uQ)C>pEi6L*UMYP$>VCJG^NN2)H_`YIdIr@0oA5LG4NV7m2$W!5cxyAE|trYsdB`=ZE*9b%D`4=cqq1HTZU+-4`6~82bE)2(?GNtW(TB-cT{
cICJj;EP6-H{wWr3sS{lfM=@P)zL7c0OSueSeW-AR4EV>Y_4as&1ZB%K)LAky_tO#hC^<bj{CnI@^d;<5z%o_C_5RNrX<ws;y=j1lkfUc~mDxoD(0OC0
Gg;k^FqrNt8%V1e+`9Ky4%)dDDU2(_GIC0dnNwkce3NP~2`U-}?msOo;+q$rg=r)vCrH#zPU~BNL#i|Ra*bi0MpKW*sG@CYvYkOBE(ZtsAjD_h(^R=(e
6R0L|*U&7ea*H|I4F=MKcd65-82PJHtN+JOt;)03T5>63A(LR+VXM0d&zt=hr&iIfy9wjtqJ4~dw!-QBW+P+JfgR6^Bx%(0h1PCm&8GmYeDTQBt(eCS{
-5a7Y9>N&wn_hv@Z!M_!q@ixYkTXk$8EPhUSeP}$ybTgR)h5OZ+#BU){*tO%z6X-CN|*gaqI{45WjTYP1?W?{AhdoL~Pbk+K|Gnu0H&;FMs%*AAR^Y?>
&3(&Ck7f{%he?I{sCvt=ax_>B<H<7FH+u%I7vtX!@RMZTF6!x{dhC=T@E{d)XMC|Ju@;&8+};_TfK%_rvde^~1mU@+aT>*2mxd!+(G8+aLYtM<2ZNI{y
6Ow|?@!UjNR=KY8QBKYjb^qj!IX|L=dj{+Iv$-XA`D`;R~P#h0G__;;^t%L|>&)d%l=`@^q&?eyXY@B9$I^3k_{56}0XeEH31@Bhh%U-|l}fBfplKY90
qciwpR<zIaGmw)@eU;iCUfWEW>>&gkQJpbxM)fcYzOY3Uk1mXT_?ReJJ(qGTR?4cKJ3@f<u7gw1SuV&sn{W5npDIu8CSFc9Se(6X1D`$U0-F~*R!drc&
uVUF{U1Qm$Ez^D$GiM#X`ngxASBP{&{Y1-aVLaPz@lp{>>PAMGw-4U=KIRh(<k_2VU{PSHJ^THyV0oQ{m5S&~Z{V*dp*`pGn!i+Uv471A<^i*x5*G))X
J5s$;}y0BZ~ldA7BiY(Nn3cg`Fu|2!iry;Tc)!~9p#nJJ$w62Jmd%Ozwzw*Kg4>%q<r*`|N86~KltFC@0|$6B%U;rs^}|UN>%jEJI}uJ))nz8dG*0NU;
E&lKfo_#41P83ChPCnn?HQ^)xXcQ`+fW{wU|HsO8WeNd=qo`@t6Mz5B2Oze}2VXJ%8nzYu~@Z6kgp>_=V?eW3|nUR8i@;E6dtm`B)!V9jR>Qj_vGIWd_
dPx(c1c^A6G$8|))k0Q5-!fggvjZ3FCqnVLR$|8FoQm<!AwRsp8uqj!HV{ruHGdG^NJ&))wYcA`{Yc)j~)KmYI#e)R0ke@XTA<_|GbS3*iZ{`$$E{u`F
o$N%=N)Ux0BUg`{A`LmC{^Tm(;G_~4~fAGamUjO>F0etDtQyG8bt&jfx7uZ8T`Sv%Sz4!W!#%KG~u$O*()rmIh@hYP-wc4vJoM9DXW4$thnYps|;VW0+
(hv5QXU$*9EYb-471la_$Iq-ayoysRSYtc65zVzj7{{AWS&!j%X5!X{wT~^!!=hrYMP+S+*Zjq6xb60cDLhd{U19NDrGLA^Qu*jFU;pT*?>_shKX~?aE
QxP>+gBHBf3~No&tpaXI_3=XdWE6#=MVVH7Z<<w{~W&XD!2H5e+^3k%LuyxHsAQwy`L^-KL6_{Ni@8xo1wB{ma~&TrU4gwLmF2xm)H@pdE6cE)vG~hT@
Uxl)r-+yN$ueFKqo)Jtg<IoO@FhQr4EsL!_WWVlW+bE(~Wid$?M<DH2&=u(KU;!pM3cbKm5s?*E;>`8=w5;_ptGt!r4i)x1&|+vZn!VWPB?+VH?N1+zQ
gC_<Uu}%w@*;?4%$3D*g**eE-6k)3;t*&%$(4Ngee|e~vvfwZ!k@p!=_wYD{DL`6k$;mizTTN{RjI8z*Cb5p2@FQuD(@r^H#OP>J0tv!ySjVGr|Q-HtH
Nopa%@*I2lpdxd*JSNPi6TI^rLE}MoK91yUV{o+ffaCe$T@RN)t9An;n_7{JJLwp)4fAI?(@jv?Ozy0KkfAZ{4e)xQ9`S|TG;=ksl>U-<s3pske;m?m(
CU%&;wO(WM_pvo(f!hgB-(Jv&qr_{WV|&iR!7uDzJH?PJaHk5svaixua0&{y;#U^C|3@yUVU{TRRfgsGt5fKE_7{I~JF?*jaC+(V<P-s}uw}jw|Fza_E
aWJ4`dg%3hqr6@Poo=F3>N?9>SoY19;RA|g6Dzn)vGEt`8%P|$-)aB6$^pKLdc+olc9{?A~0-u1^-KD|1#OXZ1yjg{mW<n3iw|#Ye{A;$*d)rwIs8aWY
&_*T2k3_Dtk_4&zbBAlRaUwCv4V|%l_r@znG@b+3y|Cz6S4)sr|WLtAGFY>Yt5i;_fdZ<*s0O^IM<1{?~VZ^XJ){fBfugZ@suG_69^YxOqjJwH#Gv_r&
Z725{R#Ar&bJQ(tNTF59f3PDR(n%jJzT0;SP_RL93!O#w^j9zk!f^%2|HA%)dxzjA-!9gC%UeL(LryJr~q=!^gG@z;KuyPg7rz`N`$W2qibd^rhNyk^^
p#|k+{DA=(sR|kzU=uZ@+uE&)qA!IVp#04{Nt3kXw>U^a()9xpq#^&&7^1t%)kKg~nM_>K&oy^e>Kl$r_dO(Q<R?x8G#+rTP6TJ98MgTD&K|{ap$?Q;G
ZNPd~s;a%^p(P6@sPuteRu$Df_H>@_`(XuaM8Z^~Ud$(af1?v%K2zt&egNJx*DU6@1+MA6qJP`Nc6dcnuTml*5RAa3fJI<Qk>JUz-ymM4X`ZE7O8jjvW
iEX}iULIuER#0mNtR<NHhs);1V_;<Zg{d?{AYrtIS#*{{+SX8g5^Xi>wzPAisEq7=SGpXW*ACfc_HgeWCemE_^h>nV+KnIY3ply&zkTw%aWLklt_+eNs
1D2FBBe=5ozkTy<3W)ubA6o{RU>2p?QuHPP8!uMf1ezGr^FYAW|6>6iHAl&#}MlJvUT50>hF7NiwGvEGdW_Nv4lEp2s5OQ%*$O2Tkx;6gV*B?}9*y_<y
OyL=n@?(fA`RVv*y~(vMi4gqX5;i)bbz`o`=q(Ret5XIPfYL{D<O$Z+gQo;;QjlZgUTz+sXx|0nBAdnXv4!J0WKkE1c`>G%XqVTB1S{>ZVs$m76#Tgh0
L6i;S!V(DTDXZ#WrPf$!oGcS-LHjNu5NtVX4xDf@%3gnF`u{@ED&Crw}@H~-n`B2iMu=@W$_TXHuVCI*kWT0E1D)!s;*}4)9hw@Y;!bA#6p5rddaSen)
z)1tf3uV%wd?ZZvI|bI1nF9~yuB8CY^&Gfrunc0in^<ROkn$?M?0wkMNxvRe#}iiy!lATY91mM4slvdG8miiI(NS8~4Z?2>n$u0G1&^)S#@1JeYqsa^P
BaMy^bN2NI)vqn-N96L>gvojs<TxS3N^dkSA0Pb2J~z;b(<?opV{_^894ja<Un_b>9SnkG@=>Z@hZ!5P3iP^&UCWaDm*;ak+|8lovkqvHCFA6?Jb;hj3
oH6Rc>#@xW676b&=Zi_KOAA*x6MEfFv)U<B%HJJJe3f9c|sOJ5IYQExh40-qxzH-%F;=W2Nh?h7IJE+nms>ZrVF-@1SipvdI0>)I39@Y6p5Vs*^{#x!a
cL!&n)6il>rGNwnF?R8ULRIO&d;B1Q4BF-hwBLE7sIC3I?=;X#>`t-2ZXiP3>vciC}FAx~>^B_kV8B^TZHOrH3nzmg@=@`8jvj*Vz%MYT%68u#XOXeyl
z&n0!thF6WN%cwc1RYJpt^5M9NEvak;Je1?Ql>dGywc`ho63-h4Uxp3YsF%=aFpKw=D}+^nTIiCn>`h|Vp3z~AAiZ%p-~TokII%0te6zX~IYk<{d_V5?
2CYH0v*sHxPw%lr9b!ckWTM`0&q}aVAN1p00}aiFp(KlP$F9lo((z@XRh>@ca=!oSyfKKE+HTjb4A;j+xv#a3v88Jb11y_8ufTtvKl5n%@t6y3q1hH>q
ukm}HnHn9Ewdq4%k^@;|MD)Z#@=@7npKfp*2|aP&yS~aaILxku{r|-FaY`Q`Ti}v1Y*C$aYCik?dVdV#r4=zY{yjAPFyeF4?r@Ld34SAIo$a1`#;Y8g3
Sw1_(YslS|6&~gyYJ*$hP+@5G1OjDl&-W#2Yw$u}?5vWU-4_XZ8sALeD0bD$-^hg9%2v5$LK>8wF~O(m9SSZQy4F8;k6mgOWvddV8vi!b!c9@MERj5}9
5ssC&R5neFc7Hb3gm1Qcp*N8wi`+LJ0<ri9oSIQ)S++NEC}Y&?e&3z+f_E5qJi)Qnwsu9G9uTY*@#4+zz(j?7Hl!wxk2v90P0e#q0RrX8W!kV<N~Oa=k
#vHVB?dMQ@7&2C5G%iVbd_DW=YMzE2l84&}i412H)p7k*#NFe~lP$Y&mzwMn2G{qYf&yiGy8!_HuSwTDj76zj!fuwTqj-WAUp-w=F=Q)8T$m~Ud!vKi9
i^wQa<awSt0T<jBBT+hog%}cIa;_mt3SUwz%aA7mS(;&p6WXK&3;`+P9A>;l5{2;{O^PW=B>v2b^oaqH!Q>NShITNHq($;Bu%$8eB5t43kA=Wo<5~=<7
z~O}xC$dMilW79N=X*OX-uAo;dn|PhFl~@ZrNxghan_)B7((S)AU2A5%+{)8iv~$uqRkiWC=FKs1!qs7^0m(Ay20WlDUR|DLFhzv*ZbWV`PdUwU8l3kt
7%{lQV(QAqKVNbJ?;CFYsap`mjQIMr5+SX$AvxmdkKImT?Mn`CHf&Q$}#4KwYa2FG0j?RJ;@*d6qb-F-6H-O5T5F+~`Qmux7Afi>xM5c~cUF&=je0Z6d
QR$FXXCF6xK<_Ar_ynoriImvCcPIY{N<u%Z*&?EOo)aZ>Y+q)~2^hpQf4B^JGQbIeREN;rgY;na`RaI=+Ro7uG|8WHP!;s}}rdfkfAsBaBQoen9Z;j;;
~b|pWe`B58GG1>)j_o!PE!LR$1L8-&kLS7kL187WV?E#Q$8wG7vwE?N_t)4<gti-k$u(K_*)IU0vSv>Uw(@c(mUtRmg)YzkD&{m>p*UZaDVaUDX?RE?+
l{Qg%p_GTxL@`~mq6SS!BvG5GG}uD|4whJrXmV3Ey+tML#2o`!WC?W`S*Tj=5jU*vHVvcY)Z>~<7%bh~@l(yVVb2LRMvd78HXW7g^d;OFl)5#~tfIE%W
aEwYwq*C_MwJ`MZL`u^9;6BxR`>O3uVOcx?SDbsSew?8xNB@XgL=c<$G>#kNKGOk9(A;B0P2#>{|Yxg4L9bqRcBL*XYk57^mxKBcR&g&$)eh2%s8OR!0
p1#ptV$&HSM6&x_0Qo*|fb^#bM9asa?E1f{idBv<XpVlGs_)X27nyE7jX<d6(k(2KbD!j(MhwiPaQN-(jS$@ikSiEhU!``gk!v9WP7BLAA)GMq|D&_<X
3VT5DzK%#M|}(t0d3k*-z+J#l<#_8*vUd>jxC{3J#z(5|}7wlV38N1;1F?P1qdSfRIRgOc2?sQ$);0qx831a79Phe9u0$t*WjM!;KikT$aCM}u#AP6WA
n6ntv*cmn_knh-=%xIt1pp7yiP7)Rl0KgDEspcIMGCI%E)l8s~VIzv3=0@*b0$KOUi#H$$7;7-^KcVTS8VHk6Q6KVP}ZTtd5lH{ux%wSB!QYWO!lN6Wb
KQVYA1WF{HV<U#)C^{uL%fVp~NuDx+0!b2-D4xNP&sh~Yp5RXS5i^2;;0a(+9LBjUcgl69xRT;;Cs9Q*&A5u!0E)n1DTB~7M!7tfl1pKn%@ZPfjmgPZI
RSsi!aLz;+;s}I)3-&I#B62*G58G(wjRtlrkOlEG@bFCzJW1lCKQ5WSdydp6ClNyALH-mjAlrgAuy&+u^@%PIU}%HE|9|T5hJ`4(+o!EL{7atNs<`$W~
h&0F?#34tPcUJ5sNz09*d!2hSgKtNiwgBA}8{!nDt7Flz_2v#vzv>@e}Y&7b&>2|KyoR|5yR$bTk9Kc(U6j+LBz(D-k1)(wy09&&@*LXBuV8Ui;gUH>E
EjNVq0J$7{^%ESbH32|*qf;%FH3)^VRzx5}0cDRCtm)-KSSMBOM&5!od7%4$v2{AR-$Y<Fe79k*D0)?=(;^Dt))TD(`B!O*1@mxTU~(GzPbMS`?R_AZG
Cx71&0QgU!g^khWDWOMB;x1^@k#g?nDcT1zH9S;53b}^dTZj&8sTXxu72Ic;KEca*Yo~2C>4PhQu#gfIsUS2-Y_|PKUMi<G8#CBG7)2yy*gUzhP5%sm8
RS#7E&{7C_B^n&?n8C3+@DgoNTAPk1vt?;th7F`v=3I0P?P{WI`&7Mm7+2NqG-m6;jC2lW4e`V7e2c1mA-IGfRf_cRD$44$Pvh0i%|Kapwg#j1w>xvix
Mg`@4i{5nJgfq){$CJ5#sqR=RoW^<mB-76Upj&WexHvAO5HHPqOHMSA;_m8$aA^4JK4wrx+<h6i}1uVXFl3`)w0Ztjy@&!C(DkuXdhjjnH~0RKyB3n+R
634%l6@P0}isSt2}MS30qw>Yhc$CD704&w#-^%yZcMRjpsn{4Rd$Xj^eT$o7+k&08xu+fTrK-s(ZJ)bxBZJXacwJgznbtm1F^yk2N@s8-%*;(|et>noR
ghM2}~*_XspxaYR=|i*i%v2~^@l957|HKSn0c4#R^9QMWWz>FUzasiitIf!P2pb;Ix$FV@+>6o%|_qRsbSjpx>tvJK6lDyrJ2M31-Aax{gJAaTMdDcIp
oo3|KgVdO#*&oh+*lcvk~6bVs0{+OokFw7un4#TGxh%1F2JSos5nL#`Zk|>_M&O;GthKjtE)5O4&5HPk#p{YQz49%R<c>+UXs6{_dj*&bsq`TEur!8ZK
Ipsb{3}pl{g`)R>#&oATeV3q4Tc{kzk|dQ;hDW1lk<HR|yg+00OWe(hVoLEi)G2L>krbV^B`}D?jHIxNB?yWWm=`(PbO0(X1j;srNh~DsBv%Z&QYb}cW
0AbTaStXPGt?(w9Gi8+VNlDR_UQ?l5g6f=SER6}7)(Jv$x8Dg9wL=!+JQi1%yI-t2$<oN0n8}I^|#L%&=l?}&8nv45gf&y_PRxZq<NOjGM5y^FhaIKNR
5Ghm8JP~i~FPnmgG4sz-%L&V{zX?hE{1#WN7j~H)bpmmNW%popKr*U7oeMEi5%%mR$`<TIp6c+wyjn7%i5V_A2eBGroiw`@>#~iFqEm>+JnYn2|PnoIH
Y!z13`0VatfS)I{*2*?8TkAKY<L(WP?Kpr}^;I1RW3l2!(vG=tJgbGlTIGn)J6qCTRQZb?u}jZFzAi>1<TkEduHQ+zE1L5<lRRIbt&%ByJU)vKg6BC4=
6=trH2rfP|}O16nx7Ny2g(;If}FbMXoah;~?cB|*E55b-a$IGqlY2uO?=jBu48g)}VFneh?BAc32u62&VY8UyNO=DTDtt!zLIs07|N$cHqQ&txnNEnhf
MwO$m;HWt`R>U20Be3d>2WDrvqkBO~ULBV$aG0xWc`SRY%2<&m70vON%I*?obbHfQX<|+1(KH*cwV$_K6V*ir41*zQj2(gYr6V^dq<&q}ng4>A5mkdpt
R6=_qB`!4nO{0)oTAn-9*W1RDQ}YHuXd|%*NUVC8fl@(O|i%AS`qeEt;m_8kh@hQS*6LjQW4@+;pwF!7$W)edHOPy9W*|j9e(ydzL_22e(U4E`|qbi&(
~d~r?qGM?11j<c@0K@KQE&7`Zr={eskvh2}LN^^%b-5wb^Uw7`H1dKK|Z6oa#o>qtDri;>$%TAOGNsAOFigef)1<&X-$U#p!ADS$dLwkrADacCp4Jyjx
^)yTYWua<+F)ZD-xQb~?N5XJ@x>m%==+yg0FUsx&w;bL+J5^U9R;NN?K9iNb3Z@Uyf!BBc}$OPq$iCNve{bsZ8G#>fBmEi59e$&Y^YgAd;MM?7q}T|4`
$XaD-mXJ5HF{`_ZOKAmw+W%mA$u$-^5GxsmZxm}wQ?w$2IJ%XQ};r+tZsXN<2*2$(`xxzX|R*+TP?EO<uFNi#y91qjFhU@B#kKRpBiGTP<|2?fC`o){+
5%xEJc71?6D?d1ur=$}4=YPSt=cN5B=jtTRwD{up-#9&aF2ac)U7f}_mC`)dTY6+YdvxtsX$8fp-sX4}<4<3>mid)orDYXi%0b}ASI!F#(&PBAodj~D-
s@BNSsB!a-@yd`(Mj9cQSfg+`^uM7koQ~U7k-2MZ&zu#)7Ssud8<#p`|}rKPP@KU)09;R+?;O5&J$vZpUfa!JEnEh<Jy{~!pGwFqg#>=tSk=APj+xBdU
^K#_dfdC|9tk|?>(<mdhTNn6fFJwdw+4=*;Q&ApFcf)<?7V<*ROC}Y&IXg|Kqee=Bt15!OwsC;a6YB>PxNbb_K$z3nx5Z-gL{n)2fJD)lRQo=~xTb6kv
sX9(&&_rv|^CX>}jWyl|V=0))$Gu~=hi%&?7KTkQ*xENAP*Yumswoz!(PRhe;;+|`W}ezkb+|8}|5b+yZNLCT4-n=Vc@EP-V`Kh6Jqpc@xH6|Y>s{er5
@gI=5A|9Z#QPGR$v)5FhW*?#A(58i$EgZKXw2jGwX{QYO&|2=F@&)$1IRne`${O|95WdQIph4}aPzWTw>|N5gJr=)-Ii$6+>R^I*FXFvYk58nC3sSNKF
X+HTzTC9P&#Y{Xec)6|s`}Q|*tax7S^6ZVT-5TW-JwE?ySHE^$%5y`f8SS&u5)2g53azZ5B{g9j3657Q$D5xDO7auL)ro4XRsR+2v00nU;<E~f*^3b9F
BWN46OMY=8d6)b()n=jKaYjm^~~{3on8l}jLH{L`FVH@tk*pMwVN3>jX>Xc3(p~^7>)h$`Q(Quk`Mp#Z$JL=_ivR${^5sT`x+J`ZlCTf;1*cg&yC}SGr
j%O)O&6wsjPtR4Ll6)>qUS{=f2xkkJ(GBaZaHhOL2pP5cc@zQ|ze-Y@M3<O;Ec^i8u-5#msPbCcCz?yR{(nBkMe<?5|W-y+LPf=&TK$wV|^%boSS~l^?
>Vto$f$d}S+LHa(P`?oQDBY14}$SV6p#-$=K-(v6bSikTs~bdigf-!yZ*-IHy`2-GRFK;dP2wl~D!#s2MVKz7cGA$TD>+#@olB{<DeM4F_y-q{j(nqsm
8<+LDD)M@*O;Ta~&Pu!Pzx|OuJGaktc=}GmQEvPK_AQBXL+UFu@l6f&QOQwgRPB{xKjnhklm@VDYJtvC2D-)7qxNNyka2Up>t?&c9@;{ABa;JT*hbcbg
EU*N#JPawGwjfDHVA#{9nkbxdN~FLEVs2lIqp0g_1kVvfcA8$KXzH{%CXfV6-cG6r0?E^-T|z=+PiNBzfgxBrJBTH+S(fT%n~>pIY!9cz1b3<$z-~bkC
;4!+AiQ8ML%HX8qi^T4$n>09b})+}2!XvmYelEKZ>htbcE~tdB(KeqI-R>BDJ)#v(f@w^^;Ab#MyK6YMi9xYf&lB4r|81LJ(f5nt4Pe_DRagU49yVNWI
y_bsx#Z&m-5e#JgOkX)dSkltDVcu$zcnONzPUs!m$Ia&hiR^cB`UJq?)aBqtK4Uh9440GY*c<nyS(VuyI(ZhkfI~^UWdA5-+8kAN;|}dr7`n=Vgg23b|
9NY!E@r+oGQ&I_mdJr3CI)vx#Ul8w<4H2Ys0nUB?Ddv)fQ7vu;xttC0gPrkWpr3i({Vxp*@9+|gDfDl9Syxu)=NJsyCrq$aAhwd%Y`ZP`#f9$KQ>tAnj
U4Wm&F2JC!<Q0N8<)mhL2@J4!~?x=M`;oQcG0d4CTKPJ8W5O0O7c<Lp$zG8=XgmxH)86zi*n=&mflRhx@C`2|tH5Dd~v>I46<Ejdp1PFMS;X<$(4OBF1
*Xe-rB=Z67FgN=ckGMA^4G{NUmhpt9ckb0VwS4Hhj_WH!Zg=_MH6#!9_)BVdhQy~fJeP1K>|PK>ljUxxz=UobYF2|;9=Snf>@5kMUst=6nP2sy>3D-Q0
G&f;&|6JKw=x^?lYXsA@)pT61NES8wBwMfa*aVSt`8g?3M+QSTY}!3>l?0RIL&s$j~l{tCa-#`*G(qV;ogUOxz#SKwUNzMbT$d8+R&J(<Y5oBp@!TMy(
L|3H=uW0M#{ZE75AvBw2XwNxVFQ0M3pT|-lSR{_J_1l4V%!~X?r%92`qEaN1Qw>bG;2SuK*SY(aBPp@|z*+Xg#T;Xq8bE*c2bNggTgS`sesxMQf?bX7B
g(O>K92U)gFs%c}R(XfR-xJ6rFyMK0hstW0dk!0c07#$EZzQ1YUj{07HbB#rj$mWiTdJ*l#kHfo5wnlz}*EqZT(sx0X2s=b~sEvMQdlkuJ(qooEbU@AA
qld-?-@6EjYOEeew``r8e)nQ<(hiY#{3BAFzvz!a=#?8LZ`%M)d^^Lyg51lI6HT-SV@N)XIx29O0o|S)Ie+$Dn^oiJUOYULqcY76J@}02f%ALvm*UM01
8sr{*zf8G4vMLqEwUFdH$DKA14z;jyKAF4FJMm;%Y7!NtTUwOEXk*7cI9-PFQ62IUgr!bAbz2p)(%N;arDekO;=X81+ls-J#B!9ruWcp#zR-ym<tTFOS
UXG9Qf$-Ga#iv)Eo3A?k%n7Ws!YwXwkzu`p)#<Qj?_D{v}T_rbxC?lsoS7~c-9DatE$@W1rifa_OUiy+d`FX;y9ZGj-|~?Kn?37!Cgozq0-U%%yu)V=y
ZK4?R*%-Jq_Xawe~WQ8v7}u=}w0eYD=ZHmB^;R#gD&~r&Jd=wODP4<FF2e5-n}oelON`J~JrS)n#2$$o(qbBVQ(3Y|4LmRq-@ErX``paV=TO%RlMXTH3
5mBxbFqmFH49vFmYI9c|jT^|$pUvypu=O;C%Q6Ji|JRKdpb4OhK_{tU@iR(bukD&6W<%Ii-a&L(kwe8*n(%*q2dUuEWb>F~krMbmBUjR8I{^4YGWke1%
2kLdKI-*Y%m2@IXBh!~onm<+_TX+^{B)fdTPcz-$ymu})-BX^pn_}n^%Vkq$h#|cUhvaMb+?UuQX@L7VnUOJ_<3d}XGrwQtjE2mqv$>|;@CkolVF2?Pr
s$^1RsOLMm6n(SwqePZJ)lLu?<I|^YXhO_ZCNzT=mACh*3A`dZ0drcQPXnYU<V5y*(ZW*1BUeo?_@>jtf7wC|uLRhvCyo(?tk#7RXn`W0uTn*p$(C#+$
zHFu2%hG$1B`T9p(4B}KBgIwIBiyo=~^nIUEoCVdRrf_rEYEhk{D-Yt6oZ^m~45BmoL<5xr0|v#3NTr&zE26%I><<hQn*-Y@?i~vQnmWA(Wjq#pabA4x
myyI2j;b{t34wlb$#|DUs#UGMki#v|i_W$(53uRug6AK@593Ho#IC^ombjCY?L$aTlGx^kEhkLsqmu8vBG3hA{=?X19kn`vxtu3#(rOi)H8_RIN7*cDm
(uq8PFaigppN9MRYwfc9Y`A#vAh1w^es7Qm-jD4jj7ezq3!?tQ#sxr5e1ec|#8W-tR=k4{vDjMoVtl*V0wECsT<jFr%3BDPr(B-X1SRBkn7Y~0*T{4|T
C;u7dFcYfSm<5?pIxlU!~Qq}Qs1}U=KQv-1oCq&h;2(h+5j?mx`_z4&7gBIvTsG-gV(MC_&gwKg49O$Zh1Z$lUs>2eP&Su1?T^|+f>F$E4!1ZbQbcZdY
yWFVmZZzj9%|0|BYfp4UAIhRj`s)%0W<zU<rUTzjcv&VGVSU(5)yP>#E^9Px3;t?x^q+BY)ODO?iEXZAHkeF^1=Vg+@sb~n`qhw-yMkzKc!k_H%WSNV$
mI|S)vzlk#$Flr`IYY_5jK2P9UP^~jNWx-oJsrB=-9&{+Z1+U)Z6U0W}~%}7`7(`GsY72My0nKj7`%YwHx9_n^936W$&-6biGw|%j$GHPOo;3*T;(QjS
|-D?&zem%)P%g$6Pq7E)Zd{nl@B8(l(k)z0#H$jQmX)9z-84`Nm-ib(b9<bkVIkQKyt3bub52X|gQ~4XY8i!FaoMN9|orEn&b{TEgfo|9x`3S{m8=<85
>lXMHU)EBooRF-o*HpOBmpqS4M3!`P18)?STAF{93;Y0XTp;tkcD{4^Sde8Z?E%EUbe6k8oFC#=ICDZ9?^;8ae?w%x1kId>F!9j<0X9HKNK<3F%`GT0{
8a>M84zgbs$UjF?sqAPpv#p1}GOdGD8eQ(wcW1Xbq*Jji@ws(HrU6*tEQ|qgPJv}S`y#B^j5L8#SeX!)S@wdJC;phxXCA#vNEsjdWu^WK#9<im`Q5nV)
nw{LUI2!w^8PA<XH>}c)9W4=L18U2mH*q<(<9g+45;F00*_aDbXvJQ+Cv>}rum!(ek7RpWikZ3@4}seaYt8iiFn#~*;zqJ;F_EZr@i8`?z^o{&v@VyWl
@)hN-gr<KdZT%1zv@)(S)6p*?hdYb187p{kY=p|MvBzmGGtt>PK-)*g_dK<1&v-DE@;19t`aON&BNweGfZZt3;Pj%zivRFl^B~e>tj$;q_W=N5NlCzRW
cg;v7~!lcz$tr{y){x+);xS)ioRAZsJOt%94(22fl1J>oLQ@zI?P}i|LkEvTV;2Y0R~`c(TI$*OGxNmh<w5rHv6+Ihk(PC;uON@7nCTah(bOl~evQNkQ
WVKwO=fsltr}2!I3#fVWgi1%M!l3qcY90TQ2NJGLc9vYeD-JC0qxyuRgTITepDvK{}Id3BDYPx%Wk0CJzbH#g5d`$(4F%#2j3T?a%rx_hnFt9$k8wVt?
4*x5m@jK4hWSkiT)U9z*Gj{L;;bf7K5R@MHZ&j)P8)2)I%<KH+67kBxG3{ZtV=ik=Tr+ReWekljSAJaHGrr&8*o8IOMBSzE_+l>bUAxY%icxsW==KmOM
1!IlHfLE3feakkg!)3^0gn503_E--gar(9w1|@4h(ecb5!J4c@Fi{&*PyIS|IM31KXu_k8<`zj~E$X3m(b3GQ?15u^JxW$KTC<mi=~KLawRa}TTLER2g
>;N?uiJcd^kGr0Q-E2MNb1@qA}X^AKf0#iR%28mwJ)l%1IWtYd#E4jDedZ>9W!UabYq4zh6I5h-7au_kCnQ8R~D&8(pZcLf>mucoU7@1bhVHqe&!HFDY
U*x+_Z($#{ee;sXBY42hwU0X9)-}ilR>Wn_6UTN7begdU66*a)XfM!;GY(CkQ3TR+DS1GTSPtXf72~6hb{UZEFAIG1d;ps(&>_E9s=pE+}KzmCLNoC56
E!8=Itvrvg-2sucyAbPW~bo3vA{I$70=+DK<PHXasRdDq!=!Ie}99Y@<OWs=92!x0Q^4^}T<t>K;1notW2M3YXEZ<j-sCx=8~Lt(H}wbgjRD6L|HO=xI
74z!V$1tc-a1MkCGNcUTP7tNy{*hAW)@R@+@5vD}7#;}*C9wr5-Du@{5j}cBAt$Kw6uaPlETdNVKjp-yVG0|HsKAaEf4$U7Jws6A~yfv6Cp~_rM{5(Nh
<B3oAr@Q`ccUTR0JY;w4I;Y)EOZx=mkp0b+fpS;oat>OPWJ{MlpWeeIp+$J?k{EQ@E@)0I`20f}OSf&KGf&b3{gtB`Bxx&=*UQT69x&8|W;PnEPdE~q2
MZU%<GHVGI!@sb9^BtiODq?(tldINY&evQPh3g=TUtwFpL2ShMN3NzOXlaXn|Bb*DtX82GTS~+Vs=0fBZTYuD5@Ds88a(i^_JXDY3mLt7^B4uhq`!56Q
!#$<X(lk9SFweGdNhTt%;D4dIXE4$aKVlrP!I<RfUX#P^lY^3}ekx%$ymIIg?f9TIO@pb{K9Mn(gwF9S&*Bp?BbMc?DMXK|8PC-l<EXT<X06JK$II1F)
pNq^^e})ib6OH$}R=fS8Q-5H_}Hes2f;-gKkO!2*IhYiJiTGy)wKL4pqU%i)~qDB)s=V}6jU!lm&eYJs-=>-tfq2b0WHdl?pTYfQ_RTP@i*mV_$91FJA
w3t*~d$c76LaA=|OIsH(~Z>{=d1Qmjc#&EQ=rW0S?h>RDlMQ`qVj^?E;zUWh?<`44BW?L~9ugX@^D=0n}N-T89bNX8{Y}v!J`ZGT3%jUJU6i%kxQf!{h
CEYUmo#kL*v@&k2&r_F~SZDkbU}sB~7wLb_Kh_B(FK5J}jTB*Fv`TWaSQ#D39l(DyYpD%*!4*rKD4Fo!DY|DY1M9N2#G1>6E&?M;JL24OI8KJB!b!o95
^!}zvaM0EDApP6!@^F;5eD?tSg&@^sN2rAnZ`yYz0jq=ic&$Z>+kFX^$csH-S4o>oR&w$WJV8CX{#4=2J7dFZer*%!4^S(!1gF_u3xOr&WpXsQjnJxT{
ZS$F<eg&miCi=F&P-P+fItIWLXPGb*nInkWu{&3@r12>SG}%QbsCRk=^x;v=D?<H6C&!A?%n^2gO{A6O}W&SjOUVr>DPwwX`egabboBClzN7$8&xQRdf
S0fW=eTVaD=mGA%~v7N$Bw4P_a>XN-ygTa91F6Q$}ef1CarU~F{8!X^R>;ElsBTS%wyH#|$-XtdKKv6J<?fP3R&Zoy94DeVK#G3$<^pYw04w{4O-<6lR
HI;}hW3j;|k82xtp(PS+BQLUvb%cO-9$5Vb3C0a)xN(-Y<k~nk5)EAd<<mll*8V5$TXGQ2+L321(eTzONLpT{cFj3i8@Y&rcq}sY4?IeVPn<%r&>Oe8_
MuIXLKVGfE5gJF2{wKOc;t#Z!o_bKIdP{xuL*Oua%JNlN4#)IdC_>!2phncMPSyZ*6`x0=D17Vzf>RWJ^FkR)5ya8(z|h+KYQBLZSYyUC1S214I9<DO2
pm0TtU&AR5!BIphab%#6er;(0dQjuR^&h4Cv3q8h97+?Bz}xAM5xM~!f%^D2!WoG!`12I=o3{dW}>ImYXp5G^%+Ld<mpp%MU7*KD15SlE21E+7qXS87J
Bsl)E=V7fT`U<$o0)Ttg_+olSN+HRYyt0DU7^xv92QP(Q8N7R|cCTDdf>AzvfJ<PF!+KxLi>QIbNWwOepk4Ev7qH(C#{49+Z0WZoD_Hsj{{O`jo^-%aI
|n%)NXOY-|%2TtbIreWK=+LPbtFnMx?l1BuAPE*J5K`2o>M)iAVt0hbw%ZN?(>p)97eQQnPKzvPmk#-xy^#Cqi*J;>xBGQdTxqeF@UnP5rKi|%fi=axQ
p@Y#MUL*rIC&GSI$CKMRS*oQKiE(dJi%ccwV#L$N~+IBp%6{6$z3MiP`e7@rynn&SLcMSo=pJ?m7+)prL%}t;=lP7uCbY=;ra1$Tm@*br5sHr=c?#)!l
ju_z~8G$~qopfL9`mK?z7ydxo5s1X2x<ZDKGYpbE?dp57)$tt<0?uKxBQm52S|GGWz+Ku<9+};VLI!@Aeqt&8Z)qt>GhTBUbJyOAt?hzg2EvH#5A6Wy4
A@o2Vio-$qw&@ib1f()g*EXj9SRE8f<+wUJXkVlZ`593p)R@uvOR1r-3cPi3ESZsQa#3xOKrOd*5#BQimg6_PEnVW`w=}gKri>^!vS3`daGH?_`zmAvh
vbtZ6SQ*LfwPk)2WrKw+3N0uzF|pCmVHG$to>H3yjrG*&<yWUN)ERYz;FMJy`i9we=BunJBT^QzO;DlRDY1ZqIt`yi3F^Sw<$l?&|#*L1Pmx6_o7<lUe
)H_<N%@JqY#bGGYu^^|MV=f4J4GsnD5Bbs^)W#P&9YN9{3|IBbWSTMl=5((|))<`v=@{e=36gjZMKFtBF39z9a_^Ksc+x|`^|V7Q$0y8_!1y#27bbaxQ
=2{IY+{(zb7#dLVQbazgFvb*Wx(pmlUOLsf6+EO3=O8Oj@jLj&(_82G6RcOoggI;*XznF_6sC$wA=lqk+w!yRzYwlwFG@cgHniwPLNLdhzKboZ^l?ES5
x<E}?1{!U3qXQx8<(<Bl6>Ht6`gFA@YKg*HJgn)lwBK4ncRohgQrxbKfiUP(EH@hsSWM_^MH@;ssmP{smxX#&{VlVj7241hg{6Y3{$;-s(c+ezQjl<du
%I;UpsFxrm8FLi^FSj)G3b~>)-bd9vZcbQ@B-%qwptE#E!u{{GS5tA03cLrmnJWCI;N$tYQHnpMaS_}-ki7_mXn>fJ{=OKD=Kh-bHTo<Z^ZF76nDwYWP
+a5*O!dB4+S2#H>~84){9)abA!%C*CTpviK@2^SYaTLh0sN&g1FEzz>JCAs&G5SIux;b{A;cnKhkB=R6J-p&7ITVUZA2bCax?<IiDM#YZ8aTnG}PYmac
;M-09NYjPGxB3&-bHyEV51*4$6XLOkQ&Oegwq`<#EPv8>$TpTM`<`uME<`F^{3fTeUZdfVCg(d^}wohAPMM(8$rD|Gu9(p>*AoB8pg`qwT_JuiORP!kA
U$8z3{>dx1$?OX*}KL-;K{xtp4r;bsUbs%OFF#8nDtscjEbrtzqoG|e0Q`l=0@O|oMwcl+5SdY=P?|=UHXP-Gn@HN3^4Ls5HH|`7VMv$Aa-RaVwR~zV;
ox{u7(tA0r_S60mp6(Qi`1?~dYBT;Ce(dpUZ=5jozWLU>ul?r9&%XTRdtZ9*XLV$1Q|8an&-_JQ?q($L<F~)|_}f1{{sKKhPtm~d{{1hWeC0=v-}=pyz
x_p3?$N1<ul@9q7w=YHVrSl?$3OqqcYgiGJHPu@)tBpV)f!0d2tsv?J*<TK7^T{LVi(yJT^w)W$43G;Ky{~~J<4jNwzLUpJOvc5=Z~&?eidEp$H(a6y1
$=(Bs}d<6W_O7N2j)~gBYuCc@1P+O~>mb0`L6(drw}!X4{jmf9ajy{<0#^``>^2@!M}c{{BB5F~e%4s_(!4_|0Fv_v6pL`?Y^P(c<wJ|LyV5zV$S$`WR
Gy>a5>T`RRv`NPzGC`){6py9sB0{Q}YaBL-U2;S-+KRnYY@VDSbOYXqyAmwx6%j8hEbvGg_J{J%IxKsHEm6|I|3r;ld-eC{RJ_<zUQ_HyYZ>!)~@H$e{
Te}Cbp)eztR`(M^kw14yZqyMHc{Qsz==#?km`_(Bd`lsKoA@5%OVl}=ezy8Aidga?sKlHy|`A$`*`lWjH-p_vc-dkThezf|%rtcsA?)@*l-q81_$0+Dq
0E^%G(&JZ7&~aAN&#Tz<iehz-A4PuX9sBc{I`FgBq)AvKp2h3z2znNuL~5R_S2c9tE^a1T^W%}S$u6qnL6fJk)+?_nR|70o)vtJPPOqdQ?Rs^YV&AX0{
+0KB@|TZa{k#A8-K)nz{KxNJd-9F%J^sSK)inJ4n>9VZ^=55i{O!-5y!!Pg-~PwPuYTw8PyXuh>tC<O{lzal{+Dl7b>q#az11c=RJD)jbx;2J`|thXtF
;>V{O=#X`PO@%|NT*->TCqBRLy?v*qwLYe)|X+cP44opmsOuI9ore33bG)YsTIX<4>-r@TZlGH3Pj04sU=1SKew}iD46PeAUBassOu*t1s-M%pM-C?88
amj`UA<ag!oo7awKwgiu#=B)!I2JS_z;S6#c3%PWz4<0yz%)9YLBeg8-A|Ng6Woc8bEs3Ynt8GGwTH8|yWesqijf9DV1fAZP4YNFRc-EX|#grvXwweKF
IyN^sd66x4PgQS`@!u6R)r;gOXlDlYjB~RJ1`t5pdH598;W89+b={rY&)NARfiF&1v=5-+d33Btzf2>sQNx{@uim(0qG2KKhS8sm3PW5n-qQ5_OxemI%
JzXkkxk}PdClYw;&8t}I*UlzV9ZQ|9*WoQuzfSwmaP>@WFYWZtuE+Z9S@O~;fIVrz4{r|HPG4Tf-YE~n^-BHe`sJVe>7%FN^T+fFwLUne+GvLH?r(qbb
PSJf)wK71`rqMGZ2j3cPl4{oCjYDw${OMHyz@=Yh^N^}Ub^`8>!HlnJ16pPr9`N@R8PgXepBoE-+%E@vuCNtb4*-7U`G(pTAtEJ@Bj9jl?r_P<Ig?$mp
ZWBt9o`6u*d&eV<KMVI%x7q)EeNO-+Z^ulJV<T9>4MB>zUjDBOi5O;xCrjOOKptvr^;uHf^8UJth#Cd2@RgHE*waQ7xQL+l}l)y(ZM@U9K8`sa}fe%nv
6z)l>Z%7c})FFV3#_Wc5hvR14qw%UVBOT0GwS!9P9u++SAzS5vjd$2~^=fBDPxeEjV{KYsNaM>OL)RlsX+yjN?rzkc^CKd+XOCilx5wG@Bp7nO>9wDRM
Z8!*U6H8$@Le{v+qRX-}eHhSnYx2Iv9q~y`ukD{9O@uOq+qr;~kDSq0B`Rb*k#Gim>8;MzGevSWX*HgXHT&cIH<Ri1|y;_5?yIwz9R)nt>oTq)dfunia
t-XBe*~?Y&8~v;&_qSg=E?NKYE1&&uR!{yP^<Lt}rmfCE^qn8oIT3Et^OP3hXWw}DcW*!b;lCcqdz%V%R*j<`tF=?}@hfE5+gq(_smz<qA$gsXC`)WVt
|)ZcLezC@>8cgj)t4J`UXSwW;3_@VQ0e8uKHTWY(}XFta(nd~PjN$^4yIYH-l&0-pDMlMfNoCzTd%7c7X|E&99&G7a;UUkeIj^ci~n?Qeo^N|wi~8T)y
5Ud^mT#%l0L&)I1%ZCp^3sT(am23zL9d`K2TAlsel|SpiNQql#AksIZ8Kwo7Yz<DX!B{w3^qg<LkR<q}VA}1>O8@3gI_kO7Z3eetbbRFNjkX3%dE+ydY
00E$HSi0)H4x(?+&$oY6KC{sAudJo6y_`iC!ny{dKdD$PH<{oc<%e>x6+UL3|VYd@!_&xk;|bp(y9i82q2a1l`M7~X-jZ<U&}Dme#ocbEaDk__dYL9|K
0L8BRHv3HStLwXX$w2khH42kI=hdbejM9F@SqotzV$w>z+Ov<sP4uD#Ttl48S44|N&??9BsoE8|Z4#jupOAd_YQ$*V&!dSsVfG(gFnMs9g!dnHf?S=a6
BW|LSuZJd>eIBEq{QMVBe*F*k1KM7|DLd!FlQ({F^YyoWR&5>cyW)23ZF)fJ;ya(ajKuZqG2OVmb=$)ww-$YPVdW(i!wv-G9#-bW4ow}bzV-*SEK&;&D
g6W@5_1J)&Yfx`(H^S&Fqr8;%DZ6>mpzbR195^vUDGJF9nw~LjF9_lh(_Q+4xG3Mh^ej5nMpA%^Kt|8E*I+^1Kh)5?2pFbOIOz}O`5xsaEqsRC-!Y7+@
l;W@%c<(F5%wY5yVTKzSW5fj?N2M#&@LYq+@Q0hKjZf&2PC$0KwF}00Y}fa>Q=o3f)d)7c9#?r<Fu2Rsd?#Ban$UrIpis!DI5gkJ528m=;}R6Pq+xa~Q
}Sy<c#iP$cx0%li;Af@}>pijE0VW*smkSPylENIeDG_lgyWM#Fv4PO*-~^mmvJ{M26M1ssl59vzQ#;J}?sBi8WVq01@CGtqLh)8M_{Qt};=+Rqj(`dYM
3CvhKUnYiTcJ6GAaS$$DA-%L32fM~)yO<e59Z3(-xZrq8rJjul^F;KLit*uQ<qj<SYI@CIWdwN^<D>jcbn*b&vIYoaDdI6o3Y@5MWLN^Dw+zK#e8;lvj
AbhRW@fIP^ZG=7`y)DQoYcHuxIPs?pVw#+WZU?>s0F0&3fXoj$R6tA#2?t}q01<?Fq8T8864Ou^7y_k+6O0(LJw##vx!<7LLK!9w6^;xTEUnPXA-97m)
U!{R$<zAr>^lbc2ii0a1YF%z!x6-}mP67Zp;M@HfDmoI(+rgzBoGQP0d!EG%|S*S0yKhf3G7VS%%MHoDoNn0Ti|HRG|$Wy8MH=0(uaDo!D;*b+#sO>H&
uG)sNI|l4<QLseMUh53*;OvF-IXS8p7yU*$FvnaCx#1r?w5K0O;CU9rql<Yxx?(TK;s0_g9ufvzzvg-j#uV?>%9vCe6cErE9nLnZNx06b@Xkn?Ms@ksy
dK)BJ#R^`w;zOa|)v!B)#>Gr<8UPDzj?!K)l!sA)iATK@nPE8=p`$S^*W+6o1_bO+>zz*9+T5g0aDF^7YeFDO!>GQ*PTi}meGs~hE0D+8En3(A+mEO4-
>r>M|w3*-4=5qC@oS`JMHnY1jexQBQM+&I>re;4BN_Tj|{$qHSG;&^$A0kNkZG@Nu@k{)G{0R~RDrC~0m2Naay2XIjrU#w4+&P;-o*<q)V<{t2Ldt>YX
y~>9<IY4usLMz%qTwG?kaY>g`1J2Nx#bM=X`_fbc$ZLt!EMa7+Pyx}dba^8BAT`}?{(%U2zC_<jY4jr0JCd*$6&xTUY+MNQ(k~&hWCjf5wf1@bY!%iH&
|MDGMzxJi=j8<0R58%|-6iK#6Fq^z-V_!EH}Jb5KkTUzus0nkKa|+sBm{&9%poQAxh&JX#ahyufl^w5aw6+VDQ}WM1@W5kbfIM}_~)sxYXUv&#>cI{r;
7_$&Z2vZUA`6a$N1dSI}|tGpMUGwWj?YGoxQ*Kp^Ihy^AGJ($%`L4FZ1jV-MU)yj1N7eLl6GWv#;WOun%3js?#Q783K~KCzFGydc<~Q8iwL!>v2f;B;V
0YLt5><%^}~l61$Bz&m|1|-E_Ql6B18wi<<^Mzvd>`f?%3w=i&7;0$qA$^W2ng`qNsjAg62LiMnL`5jso{QfIl??BJp&JDJKGE7D}(=2`NXffSkRgVoQ
%DH71*gTEdo2TT?dL7w7V(P5|K_M$Bd^GR>C(p_}Wx5Qp(u7t(pV9#2Murq7njKI$zon>Ss>xxTyf!I^FoC<hTeqyjecYU$Gi1NctSU*Qi`K8oRSCv+s
YyqbX%*=D>{(Rs=kdW)Ud4GQ>1(9*nJzIz@wr;!SU?oIz!B-Ovs2g-X>*duZYI9h(%o1%`gzKxVxF2`@j{k7_kq@W8yyWbW;`Y02wKIu&BeT%pHEmLDM
eLHmU=ALD7d;NA$hJHm97=RMJis{<Tho=@TG1V7%tZuD^}1V8AhrY87pXaVQGU{`(A`Y30t<!8ZnluA#sDKgw8Bc=IHx7PX%AN7GPO3esA%?PtQZtG8?
2^@=fDo`%HzZ=;MLkSw;R!r=6f*FHp9*#9#aa}MgUhVxoJ%He2EeV`ECei6Sn9nQsI-fp06gPAq7^3Off{6jpofWI`byb5YgOF?JRjevtd@7rWTc=L|g
Ro7ClZZdGGFdN`5%~4{LoD`7PepbuHMK!;s=>S+f9Z>>GNj&3GGmFk;wE>22g@O0{?COjjA65Avwkc$vl<_Hy6fhBIjiM0)X&(C;JRf2YMrRFoB*)^%J
aIE?D&csiHnh$f8@4pLffUap4oE|;%Yv_zV`mgrNYT!NtIP1UojtGBLo;rO$zbtTpyD6FM0PGx9kh%C}MOmrt&Okj~0*^(PblTcrER|edr4||7$H}t9)
k7x5xj_gIot>|!FOi3!II1ea*X`Y9akE!i^obhb9X!rH$suCdu!=`g~z?%JH>Va+88B!v`9VVTjK1q2-5Go^O#xWbLd`2#`5BVRL5<Je%r}nalmg6)PH
gi4Wb(;^X9a_3i<)j;JxScS9^c))@t_bHo$x}OGQ*7dJ6)LQrIqYNy&|(p;4{F!**8^_qX>rlv`-ik^ud|YgVTscTM3_)*Y0xGs>nmIqvq8ENI@zG3v4
$}4iiE%=SG1h&lD$ZO`%--&Hf)3~#=tEMsK2lzPE@)qz{6GHdL5UNB4jb;f@HAPH$&jTT&p{uvj(${^;|X$SP`ILz+r4_l4JTLwz_j&Z*#j58|bd;ifU
I_`U7sVnkss7iT^S_>GarQU${kRbh<*<pN84x`f*EXr-~7y4m+D6kiH#mxo61F+)YPCCeNp78)=PkZZlfHP<?%i8O5MS2BBi-Mn$jIiY%u2R8~8UJjVF
}6y4_8L5+YtJ~#5(JYSUGi}l-aDgchByVD|U%VSt<h0=xtu-wvJ!oviPj<!QibtyuRF3Ep)F70^MK}fxrN~{@nroM!5<Abs&Mzja39fPrOb~W*Pm+N1i
KTy9jE-c+D)6O_2Hf%I!X*~~?5!DvjD#=D9wAH6|jMEFuzjVb$R!3n9mhFsIvA&Q!6;`^7>5%mcmC*;$W>d*|9P~b-`FoH3cT{CB2>SOy&Vlb9>fU2vK
Kq#Ug<Lup`*G*Q{>}-(9Y@fm<GR43H4OrDQGr%FSb+EumulFa;}r^W(+Sw~p_Y@Y8Dml=p12U>B=Z~=twTV_Zc^Evj!$c7WRI)G-XtlyJz47-&H91@_&
E(h>(-&Rg?*+3W2v1nlVKd@8yAQsFsO`ymNcsr9CL_DYOX?Sde)s$8p2Cl36_1>qCXaw&V#bZogd0RfXmO%Bz@~7{kbXD9_V7c*!#N&z?TyZ^b5AgsgX
bDsfs~9a3Zgh9~9l<!FJ7sG&GK74W0$P0Kolz2(gE~tRY=UGpR5@CIFqwc^*v(L*QEzNe8yx+2<J*4of<0PuKVP=vp7C2j|WNc_4i+9KK&V+kBQ+@Z#a
<B`Eqk$L$XRwY<~pU4QUxpVTey&qa+OE-*0%?FpyQtzcwB{37e+K+ud5M@IgPnTp(`T1tY1gvPqw2ZtrZ<jd_mHA~&xt^vm6K_0gppQM>-5CUPlYUial
(MsCZdIac4l$BQ-6eWRDGq#`(WH>p5`w9<9M8JV$7&6*4lOP2+_G)sUU#9iP^UK^-;}6ma&+^@0Jd3<D1@E|FpA!Q25Fg~TJh!?%G73H<e3*$v-ein^u
*%Uc*R}Y*V9uF+OdRq(i?2!u-u8B&93FN#f@D4qSdBP<k+zL<qCj^grKN7Q-)$}Y98gOv06RyqA=_S0a#RnN0yA*v5p>T%Wa~rwQg~V-LSVI(AfMS2KA
;B!90SfQ>g6SV*atx9>k!yYt3_$At+EnhcNqkL(cfqYYhYw+v|=z|S)Qk%t*PnIETXO<KbA`kN3q<bH=~GVOc(;%91gZ7ty{Z3jcgWu4QY#UKxe3hf_v
7^p}%AR+>!L0>VXzX1anyet}XHRx&xl!OS$iY!GjO6xBI1@d)8qUP|l2-K<Cfrdi?zTx!yltC(g^CuN&v<!hJ{it&2+Y&TP58ARlk5Jdhe`A0Fgb;bI9
fu<;3W{(P?V&Xw4?l02_}t|ZTu;<?g%VQO5wqi}Oce;^?sQW@rlt<Z)U1i0Hf)B0RZoKN#}wQ;Uy?pFh!_#-~?M||Rs_$d7ms2B+?WQh-YG^5Up!_l9>
>&yUVU`CiRJQ8!q^X%huk6}ffp{GUC_#gB(<>?_i7sD<y-s9X0)Njsn_2&6lUK_b`<Bw3(-8S!HX+GM!&+$jBUDONqs>JfG#vd`y+Y*<QqS#L79i%K((
xkRw<4-_5h7D)q1vBmBn2eB(KVpCmJ9BIn4Pt0*uaHgSk8p+<(-}17ZLmnj>BahuKO(E2#io1$ahV5de*`oRcKx9|$8ci;Mp2M7=g+x733Fwyv0^b!_Q
JC9M~u)Mre=I=ODZDCg(9mip_$b;u&r_676#(%dp#6-IQ__n)4w^7)`EBz<DG~&_yg20cg=aU;PuDtgBV16*Y8`5Gi}bJ9r}RG;7)cBQ)$UKOv-7%NO_
&JSv!rKQu74HxY+*D9|84e=sdK?iQE-!rB62J=>rUR$5PXtgzIb;*5~QHyrm3Vy4{kz!WY<-D<nY6MUUyO+uOr1S7}UVmBt^jO*%y3ZTGuWT+zFQbg2C
iJD@JbfUy)s1E?5EO5=Yh7n`0-VX`^a`do;VjX%QDrk;ajTgKQIg@mlu`<!s0S?=0<p3T)ZPMFBZdpP|Ye?)-cttm9vc<DNvty3~@{1FX3m(6&Ci0Pn>
KLQ1AHlDGGyCgYD?-UAC?VpmWsnueXbVpR#S~9{%L%)xN|LC**5i6#^*YhBm&636+Q7~I+?nb1%L$F=fIwW>Hwmz6YVu}y<h2?T)*w&-rfMLQ_rY|<?R
8T-Sa99AVrM_U%Jd|gvF2aQpT@<^u9$HG=mzGC=gh9J#%H-o-!YD{-7a|jTutH;FjT;`kjh>BY!;+_nzv1)&juu<ciY-O%5G+Tx4N4!3JE_}+V`s>*!6
E%<{1MECOch3-jogCK_A$&lWE`>Tti=@GUQjJ%;a9t{&bZj?TVclwvJ;R?cB;@q(HB-$C}f1PWDZ&j=*Et1rR^y@*l=TWujrK^%CNj+#{sL*Gf7{0L)U
GKOo+2qcWCKMx0_hqI2w!Wpy>AXAvYWf3}@H~cai=V>nojA6mcuEBkFCY(}lb3g*@fpa^&hucebX)EhbDkgR^<vkA!j9rM!*8wu42X`^%u>pKQ%HtPC0
R!rrSk+zl7hhU3D0Sea6*UMd2;>~V}}Lznq4$!2H3fx`qX<}|Ou5;IHi%k?+tB(`KdXz?7e<OcfA#eCti{KQj#rf)dSRh4S0wmH1?r5CBcgIK@F=H)N|
8c8Ya3X$f;ruH8Q*Ye2K@_F<>Tt6S>^`iWCFV*M8R@~!ytu0rqZGHnw+BTeVz~UTzHmoQnXPms@oQ1K_<4f}2ExN6Y175o<A~)Vzm33f6oXgEfJ#Q^ts
ypry5r;TP_j3Kq^Jg`iZ1qs^W~rRhIKmy4yM?}qM{?L@#n|Bz;LY@O?W~0tn1A`e$^~J#Peg9kMG<{5p%OuXhsvI9SL(fpjag<%9ZlYUMDzDQgFoWV-R
y^jdt9`oFWQ-RzW>n6@prBBdopLyL?LM9HXkX6!+d4|9Wk~VS+*&X7?g`0C<GYjoYt31+Bj_ckdUoe4e4;Zl8iFif_QNkX!HnXDIU%y6To(7V{K0?yF6
y9@s_Su=~S17lU{(WM3@6&j0*X#z3K?8oFc1_C$8W&Ngfag^!zi)J7FXDy9k~iS8(^N=~=m!pD%*9INUw>Vvf0VPXU?Pk$^VG%bXi29f~2hnnVd8Y~{&
jyfq=L+zJ2_i?ryY3r1xjeCPvm>y$aV(I+KMEf9zC$8?x){W)sln(h!#CW)rD)a^ma1Ssc$^&((2OoBy<8Ryjo4fw-q>$lg|2{h(43Y6KT$RX5`V1~x<
{>KwLbaC=LBvteUFXM$v{<jYIU+8T5qDSKXBc=z(7Tq7+aG&4fmH?%DRLjY7j|7C%@9+#~PQ5}MRof+y_tsk=mjqi#iMUKa+$j}i23bkb?iGGQm2Hs&@
{$<lFzTiWFn4XU;(FN5_j8p_sO_%31)R4{a$4*wB!$8qjHZJzms7i~pt9rXGGPM8aq^uWMG8cC?%`wdOWbwq-e&UsAxO6zJm;GIIT2|OS#0i#<+CD=Zp
VnkK_~Yad00|~Vo#vWjz=`I6Aw+qOL!gl<ObGYj$e}WU<z9RL4lUbF27Ll5!U5^23BG|LKc=u;rl%XAY*H25VA}Ys8}Zw*rmFvi=nU&_M7SWp0nl;>5J
%VwqLfGBr_nPPi7je?OHrR?dN?cbTK8T*q#P6LFuR9;sOU<s*hh>;4pftXfC%y6ig>~Fn}S_)fRhlU4mi8%o$o4b+p15S0ug9zkoeR60W0*UigN5Wr|k
Z+D=hIiy?taC=B0NfY=C9!MW=t35l9%0Mgp~TG@hJvWWbBexEXb_To^P(qjkO#LgO;W4fG|!74JrHq--#v>B!l$!Mg2-6rn?J7NQ^b>N5hEe_<fzn5~o
Sx&5Gy8s7EW()d#d#FL%0jDze#w6emi%EFiqWwTFgozmEK;A|U1ns;PxT7J@G~l^LJ+J>fje1`GT%*3QQ{x^d`U6P-cI|<NLUZ21=VD=jb4_!u8O}Ayx
h6W-JfFBTK5=J!;?DU0#hu~hc)B>Kf~@ba-5JInO|WE~yUESt=ybM)WQ1(V^o`@(RbT2a`ZhFVZn!gEpuQs7xu1FTA-{1POeAB4HDJY>jM+hZ=c~_lXO
y(X8$y(mYes=7m2cb`=9Vcvb~;Q3bB3_@jy6PAYu}rf$aXeQyVwnPgk{HzaN=?yTU@&{HaO5m8w4ui<+VFwcd>pPQ?wnANzS|B&S<%Ul%^Cx_SV*Fg~M
3w&e&j)8Nmp$AQm^=8S}B__M!GBS?gnc-CZ^AjIMszdwI!bf`A@E&g$Z@EWr<_-{Il(-*wS2iNpbEnf5NFyyiF?MU8?^O|cBy*T>n;0d+ha4iR+5<8my
*&2jc<nxwd<j_DC)59LE?^`Ruc*!~WSZDVK6#B9*p66GFmj^mxF!lQe2-q)?`<M>>eW@K!b<0-6#TX(M4$MNiRwJXDF8;Cgjjg=@pog{XEwAuZBfehkw
b?we5N-1i^izNjcR1c|kO0_#f?isCNjIa8zuU@+|$ibEp;=Ny36qF>A*0?jm5Gt7ARxT8NTV}T1<-4S$KAirfKikOo0QL|8O%hFP+!<LGrkW${DV!Z#y
ECY4)!NOvy;-b7#%519?u_=zCi`aD2E)7)8EJ~}`Idw}68e24{J-eV2rXd?%;j8~?H1ZHrj*8=;mzk%H>L}6r|w%ek`G~LcODu2KzBwpyiUQAqzZS!*r
z$c$IxOsYWY;h^O&5&whE^&c%E=Ot_wR{zaKJsdcZq^G>%-Jy}o{a<M_9?lQvY_m9}kmPI;ET;N+>>&NhQFw^?-!eY4wctI1CKCC7?~Rj~_&RVeeS9dQ
SFk`*6`JA*&K@syis`JhmBXKo2)*Gbr}rH=L0VArKO!;FsDc`8SRGG;r1LLNemi|iuSml`*sy2E@p<S;zqiZoCuL163_$r%zx>pNcPr{YqArmVKb_r)e
j_bKB+Wslu-v0PtDyIv~Wr0OtYo|d|8cnT~TO5ku8>3^|)w?82i7Ry4s@CiGByO=4(tR+i&Arc2W?ao}8<`%hFiI9sgQxOWCk_Dq`@0cN7!R>lX#ZTEz
%fc}DBJ5(!QsFj^rxa5h<0!>nr(KRwwM}7P<bRZ5IUC0drP#@S5lTz}#q7oU(|tKeC5+Hnu2jN_zVwEL`V9FIdz~T(HjJRCyTOuc<74JU>U*;!C_JN&3
*Am`<LubaW~Xq8Gxx=f@QEAli;MExy;z@02#q!RR9g@9MI>}BLT_>5Mh=UuK3j*9L3U@HGFq5Lc1iw4$Cu~qn3I?K7>JP|G5%`IqL?2S!@^%%ZLr4&93
yR_V)pR)<Ji`)*iL;bl%4H%$tis-EmmmMcIDM1>T)Y$yVfi1q^R8&n12ImlPVjwyWtjPXQQY7N^vD&E;}5d8@9ey_ghPmHh$|Pn!g{nJL3UaPHuS(9&{
r0@C-W7yRCnzKMy!vztZvZf}Q7xUQ7eXtF#0?TF*z?UL!UR$qpnLWOInn3P11@a=zYMV7{EQ8k#KR5+8^d2kqnjJf}UQ2ms^^R-iMK<D778)?%k+zNT9
}WULFL?LYzXR^_1H*zM`;Ko1=%YOPd22t7vg+nnX#y8>AQxI~6IIW>0yp^BIQKAv1z&rL@5u$)CN9(r-#$>%d8V?IoSS7#Tugh1-ig+_&Whuo8tZGjR`
AdT!}Qw1n2YC$uT9BZpIvm9(SoVuX1n=v`n>WCq~f~ITW?t4QGcfzD33VP51y2?q~0mWsDr%Zbdg%h;e2yQt+;AxWe069C1@_oD5nXtAPG4#jc*1AiI+
d&5RpEEyy*4-b-biX(2&XxPy8s+{pX%BLx-WQy8TNVyWRs(3>ak(ia6u?zDSS!W#q=X{Zw&`@Z-D@O~NEA1Q2^9=ygrnh`dBOuTJ1{`wYaon_F-w52CT
p<Ea#te{OGaSyK=Ocy^g9}c?>Lp~`zZ#|EnUfp(V_$M)vFP3%TcLOsm!H(n2&A1puU&SM;)LbOjp{0*vfouV)o#Kz}*!J^?aBs`ly+i&|=1HKc@Ux&!2
gBxN@IU?O~^k&vkq}zzO<LHx@{jZOxzY6<L$A?*nDmCNu;ePpWkS7=VHEY^!Uehy@ga^g=3^6hbR`8{z4dF<wJ4rDhr?m7Kt_3=Y#WUaqvmuD{`_eK+r
e5L(kZOV8Ml<5>&^A8j1Q6sne{i0L~T+QPX63df2HWFVwkOfh4Uw$#o9#Qu1!4Ywi^P$sk;LC;>w=q<*jkTrmqJe`&?3C3Y60kDFnIUVC22eKGE1<pK_
b7J78C6!P{0ipA7n&UdZD(MW;w_wvgl-eQREBrl6?FWd%xNigUVy==luPG(1mwX4R)Pky&Y1ikeMXSYtgF!jDnC~|x&{jDHES1VNgjZDu3*<^|^ox~LJ
zuC_Js+s5e6i1cb#3w#$xRlZ8;!==K8bY&^!7`f!Sj`^wN!IxLL*$Jpj5L4Im|Ov``ONj7$BfqZPV#h&+=l)GAX$Xb1D_5CXQ&C3)u%`a4#U%vr;j=(9
-{6<WxPy4d_-HaX`peSR*1GaY)f`Nnl2H^-2=-84qo&-U!O&N?o#?x+JN&g-t-P!lXhX<T4;zGiC=iHsk2(+`=8IBDVm5O-+k#T$nsvq>2tAx*urB*jt
s5JthhOlkP&JF13&CiH-_3<IXB~+IDI}(DtA)7q$2Y$!v9B=Eet8F9+nj>U~z4P$@{p9c6T`OwN_f^OV&m?vhX3C7-xU{!?V5x)J?xolU5?jvly?jpsW
0<3={B8_^#Rs(+r%=NSC~cI>P@)Fm55>4gIB$wsB|B!Y@XfY>P`IuPEtOJ<QUau{P*6c+6<OP3F)(@k-nP3k)O<3={B>*$Xg*{E(rf1KAp&qmd_OX%2}
nj&N3tv%fdHjDLj^v88JDxq<g95!u?&eSp$7OV2Wv>JCwd*-#{DW{f2f=zNTb5{@wA0AFW^5OJn#;e&rG`w!7Q<8IIbA9{&Mm8d@x&7axJzftY)up-EC
V8PbE}y12p=;Bgw`YybUJ(seNp0m)`zh;9Tb)4{3nz}2(Q<Shy>KI&(lL6Wg<!p^(R~Tavm{lI$Nj4^-Y|5CkV0FIg>)tfyZ!n+8`aTW5)C`+aeu91h@
Y8hOS_K#xRH&jahJ3rI$T9FLhQtIZ(_9@cS*)(rg_*c{WTKwG*Cd<qHh@wr+?ALV|OaV{$QCxEqH5PM}J&rqhcC&i8&uHU<o%xP2ZrqV&Aw+I!@mUdDI
-Iy0vwUJ-jf;&f+7X-$%m#i`l561KXx`&zmQmk|`u}+_+1+U2co#;(&2yFzF|=ElKNJ<^#D)7E{YD!u_!Cb`5rlvv_;z7X~)SsBU+mZWytgO!YNAoTaS
6&>HJ&8qnQIMy74r7U?_Le468Bc~K^5H;dzl?aYaO;r2la^TLE5*YVqF(O<h(D*JtS$f~1}Tx5HMD`_L^1RQJe-Qpt&{@{xRq_IdhHH$a|EUZeZW3ntq
J4Lh(;8bY0CIhCc;N8NU@NHFshaAGGHg?d-X`ZT5e-X`Dbl7zYhqok4jneLzYs-dJj2U33a#tMmczIGs2Xuy_+Es^U%vp<(r+b6ZB<--#pybT9g%^?3j
zcjVt`znn{U?{|i%5ozIh%r~#e5iBu(H!t145h_6d^T9;7*^H_S~9SC&g4Z)|50i2!)+HMNdyhvxUmT7|C;yywHlB%5>qb(00bGvh1{qaK#)#X5L#yT!
0MGg1f|jW+ymv&Y1AB&QfT{lC|O3VJ_BhOFT?<Bnr^%-f!)SF|wY+?ThkbEi|*31SNpQj^dH*e6$4m@Zt5bP}u96xwlFg2f|`bn0kqRo=xgT^v88JsvF
TC=knXVSbv91$DD+7ZM~=Twywb03c}0=gi$QnVsFyvzBA?!!Cq>_CHd#pDnWA26vy>J3<ask=VXuB^8H=0LOstCreIC71qqe<3(TK=he3+P0VpcJ7268
84zjlH4i-IEQu9N}5X-$$Y$bAFi4UKDe7mw86nCblz)A+|VliY6F0-Fb60Rj$iiXIrtx9cOjhT;T{yyJbaubj;_Uyz<vzKcuv|E6b@C`u9(@S@q`mvYZ
1)cP3w3#bR%kUXklNA2ar{4eDKfL?he>q|p)%aCc5Rq3fT{U7;gN^3J*`vsd7uhoX)D8Tz25hqWPK`4NpKu0mV4uDI<khd&=z`VnU;j<@<GX+V>&IVxz
50HQ3JBLgI5pf;1K3u>|26n;4c<?UaWwOjsuwkc)eGQK`dR8l^BVK++poO$hrd1{X@2vq$3Of0dtds;$G`g52Jh$Z9{=vgPd@uM@BI4hM@Zev2D9hgul
@A#5C8Ir{B(_*_?5qT|L=bI<SVaTV_Tg#bV7klpW>1|I=21N6>!gyJ2eTB&s4Olhjj!)T<>ZuCin#Z7<)DR(#!K|crSgbhSGZbi$|QXs;7^?^4qHEW5?
h5&0jtK>Q~<T!#8UbuJBP);PuC^e(BxUzV!I*uhnQ?e~x@6gpj{D_Ou^2C}=0lq0dw`YJ8v*RFLDPH9F&Y*N*^dY2>?2-P8B3`#M`^FK?3dZ0BZ2Ot^|
<Rd?V0+;86f$y-%-YiYU?qW}2atMC8QH{bukUpIJ3uRVF?w>7%bSN`Vlw}1NhwKv}X&JU_?9vM-Mry}t?zx~k>9`q@0QuVdRZ~yp;?nnHq1}|)#Jv#NG
0Rk(QzPo%>qi<e8qdoeQdE#w%wahm7M}PXrjtcuw;~>SKe#BgH#;=hk^NJ9&8Vl4}S6n-Z_)YdiM}*VrbIIZ5xU!z?N}qT&DBj~Y|FIIAC*S?idvE>V>
9|irdHajU?$<o}!Y`|V)@V_UnAIR;6&c=s^PS(m@$O&#^6_WitSjE2+!g<#Lo?i_;To^-W@jsYo%(vjFHP(?Y)}9*KZ+jB?R>qf$Z(S;*F&nuaE0&JAd
+6g-^QCyM}BNai%-{u{^a<31ATXdT7CDs|M31d|7Sg^UjKXpgZKIwD&A8}zo$$+3hz^PR-<nq>yVcog`T&W`K$E5o0Wxn9P~5VzXg-m;1yn@sUFMx*%2
kLo?kV-n0+EnJ^5-<RodY*k1n=*O%`wGMiqJO_@-z-`RAWJ`T3jg{pvgK{`j{w<8ElN_g;DZsrIZMYkbE>errs)-+ikp|M=g(@%Z0geeVz7t}#U4`c?h
GM&9pAv~bmQ#o{!xE9Lf?Mjsx*yQ(qVQil!p*&VIiOz*j!JhJOm;)tmB=|@(2!~{D^{Pkd~g4NH}GBfv+w4Tf-SlJUK+Us@S8*s-4677|Gh@XG+3jFL_
cCtv<RU@@teWTJo4eZ--F8}h&kAL`+>TjicuQlcoF}50PQX{%mlcxdxtGadtSypMsN};Cy%8#lMG{dg=b!w%mXQ!?gH)wzj?%SiP)S~+0^*nBLa&lwZZ
Z_4s%u8Rcet)@sdj(=y1698J+wVMn>o*Nn<qej;Sq<&g<1ilmSL6svSuY;1ezk_${lj0s|GD2@K&P~wbRF%o6XfA%u6fo#<(|56gL!{)>hym_{<KoVZn
bDvo%a_@r=GFb1E|-<mroPE23fv^F<Q^2t3~!W%Z`()T2haUd(^XgH5Xs0^-Q&D)C%X-pV#vI?N^>^-(#J64TK*(`Nl6#4E)*8-}(KwAHmnmYcOoDfqR
cVxTuPbD|*%R5qR{9*(dgIc3FeG+DP1|A1PkeR6UWy@gBivqpx=ZFV~Q*FINj@EuvRLKI+lOZ+`Cam%mq!?5nj*HrT0Od8&+WkET{s&C+uMB>lyApBA~
X7=7=(U;W#AfA~_3WcstuA2%=Wz4C?o2z*rJ74fdA`_->pCfx~awN}*L>@zoq-heaKGX4mDsiH%r-n<5|v_br9Fb=(io%y-<=|{EXrJ=vs)KHOGvu}C^
Cyp$rdfBWT^*pM|Wa~yMtEqHD6V&W@d6ul}j~*w<JHP%xwd*)d{)TMTcIdc4eE)O*&lP6t>&=S&c15Zh2C~|I`1RK5+pitpSG=fpIyd!YMWv@|;+@}ox
2}OSaFM6Rj!?nJty=Z_yMOz4@BI3&j-9BtV$CvAYtkQow#LP7Ft3lBv!>zGv^<UDxF$Am!4(agN!E<>r5Z-GfnYqr-qyQ;x?H_Z{Fn5`G(D~&H@0x~jI
Y_&-~~HJwN<O-riG$X#7Bzzr>#`A659uFR?B(4@oP4HS3EkdV<#4T7!1ZM@Ws{xAsEr7<P`!V-uxwQpfTP;U?e^i0wa9`Zjru(u=vuS(=Q6NSXn}qfrN
ePR<y9tKjhISh#h)`D>kj5!&Gy!nMv^(*$Y8s%o$p$2Rx4{2aAFROIy+oBP0%p3DegB$7pz-OKdwJ^#LqH3kesCUMWioiTJnyb}8M?-Gmhtgl7d6%9OR
3V{*JKDO-~63GSp$j;mv*Tc3L7C7NRa^wy|0NxNNiB#ejI`C&5x6A{e|R_u!<WKG8_h#IG1p5)llq~d|=gG18k<-}ATkYL0g3|fUpj^;`Oo5WN%H$Vj0
?SfGRG{LvJQGk@qT6s$uSP9MHu*mce0MW(6hz(hNI^Y>2vP!+5`CF18A&3DyMu5ER?G6E98{Q6hc7Wt0B5g`K<@PF+WX3l4rFB?h!gLWn=L*Qfse;_1N
>5;eJj4-TLP%o5Kpl8VAJY}fV)SCwhqkFn=l+J=2Sj%(VPLgkwi-Mm%7C8j*Bm4bEK}D6DoNRav>h<hS+L9ttEEtk81GHS+<ShWbcU2di$$;lnAfv4n4
z~NF8FN;_}M7aX0q-lU_U7Pw6evQS|OQLd*W=Zf|(03S__@_1F|9(21z2^DOeusB`9j`*3ei%);Y2cHYMaZ)_@r(^t{l<Zb$;wZ4=N4gUsB-M}|U=U1b
5BsnpUU%V#al76)x+>Ty_}@f#z2NHF0UiJuzm&y&5oDKu#(r<D!PgVJY2#<Ad5zQz}60*BnV1NA2coa-ZHm5>&#6?Bn%vaUv(iOZ`#VFRhP3iEhrKs<^
S+K3Jpn4&9lIWg&Rs^m<&M`49zthyoV^5*EFGYb9C149Svq);XWuFxB&u)q-7b#p9g<qGAh!U4+6RMGZOmIic6ObjR|%yzzysX~FGa;wv#C|Nnp*kM9X
M)?lf>6?y5_K=W=;GyG!wF8avJpye=aw=~^h!)~V!-pAF;&4(x&xs3vp@9<j4z%6ciMrMeQw1A4otW8iQcv%&#ZqAR>x5@Oj(b|EMl4D2+*XB*jUa1e7
I_ZV-|Z$4P&<<xKD65@<Ez!A8p+hEP?oC!%zBifLLhc}S^$iW%a}WFLYo`c*Y;g|5@5K`1<W6Dpl1qUPVDu*l}0=@NQnW{n`6y$yM8_l7={+cy2J)5N$
C)#1G2}Z8o66+14_=6nAvpYEKlRzrUV7C=b7EXpXaH9$PUJtln-SYUU6*gNh-sq9Kv+)%~l(EGY4jpGCe?lL{YuXL2<;AdEu;Biq!*c1Y~MI%nQA{C#l
3aOhAH*aXuc-+9fS6CK!Z*t(C9lE4>6-h|7>m7fHcc{ar~R<zmh(m_4jfIVO~VXmj0a&BFwZa-FE850gQ{?6Fa)m5b3L<$$ol08ojkw#+Crp@aEe2CO&
l<e=<#Ov;(J6K2wajJz1fgOpz^+yf|qp=-rBTbZDnC@boP^#8N(l|8-5azz(bzdlvH*@jQuXyeu`I<|Px8aGdF@2PRCPS4vMw9?LdCOzf%!n4QUx^v^^
?ifF+9^a(O2N+|hn5mX5(|JH}Ei{Ba)EM=TsK+0YkG{%mwBn$YCf*xL>yLSijQ#<*vJDfB8Urr4C!GWOfZo2i41Iv!%5H{hV2RE657%2}@o`AQN|j)3a
ktJ3_x8nQck$xAWthsAX^jr!4@ujPL;rlB@#)q0sCi!x=wT*3Pyamsl3-KfxE|mB{qiNiPl|t-;y17IeSC$F*YGY~dK-3V(v1eW*XmkMD?1RWM63OT(@
cI_1aQ$jx9j)H^>g!{p?x7Iw8>I|0#q`<x_Q1XfBata{oUF3n)>YZ`v<k(Ju83SpJVy+@BOD}KcF-|EdXDTs#Z|_^8dE+{~tmB7m)w+`uz3#>+;FP{-1
xZdA>-$|1;YEME*Z%|C9Fr?_GbMeYv&v*Ic~ZN)R+(c(Y(jwGT^_XGcq4*9No0);aV%8)2N$L@wr7J5xo)!z9ovH;HccNj~JVt<+-xz2x)`6t4sZB#;F
;-6+y0-S#9Eon9WWXkJlj)OR-)=Z$#|(5|u4EoTo@b~<uQCNEcfq1(My+G%YRhh4(ktuAn>PSP`cI%SQ6&K91@VI<IdU5)7)uv&}-yRUKzJy|jfQP%Q(
42?q(j`e`u=ZK^0l-_mQY`O-l#v+?S?~W`>AWfYCF{|$jm$WhkOb1!Q&M|SRPk06uI#aISWqUh@)5qE2;808pSAi*c%X~9PI9L+*fyj0^VN%T1S=SZSu
@o`O;n2}a$<bk+6!|&3)x34#4cB9;>f;n)7QNM=Z~}ajvMUdZnI(zlMLRb;X=fJ81;9tkc`;byvBfdyRAkHcp{q;7;i#mC1~X+xv}zYq)J=F0*=@jfg4
Ily_-S~vePq>L2m&N+bvm9NQjLJrekvw81Q;mjJ2&aS%XbT1a}*-wq+APF$7Q3!N+-U{8>rN}L4VMlPBTXHwW82k3)F2Rqo~KsQMS+rR?!Y`&>uBtfx!
E?Mlwt*%nNr2kt!GU_?TTU)3orC-a%z|oms%lF|Vg9Ov0%`MSYxk0s7CjBZVE5L%A4Ca5rt+oi0PSTk<B?dW#iLXVXQ(9>i=^c)MJu#CSsFth=5qig~Q
*DUX$~!XU<WUbMZS8wx_S1?<D+zuoRw8z#qeqR>YO8#0?VBmhUBEHr4AMhVzvSir3Fji;M2VTN2u2RVx+60dhKK2C5uoGn0xZ6ggvaasYEHbhw0cbB>n
76VsIT1g00E$r)4Wr>8m?m`GNH$6jdm)oHwx}1?Q^2mzxZfxf~J<`b`;~x5)&MY%c6%!dqkY5V(qB7Pao+=_^!>s$Vo;S8PzwX*JTNqrRPx_0ECBn+sW
R_-I)I~zd1Ay;(DoAXf*EKNF|G)OWt?Nx3>G}t8A<UUei8BT)aklRawy^;l8!*EB`qz0fYxUvFbdv6LzF9MU$#NbFm8$lZQd_0BeO_oGmOzUK=3yE7@A
4n+mVg3NSxPJ~r-Fs8e2&pb#WN{KxvCX@a~+W{4;!-Px{B2SXSlGCj$5KLlNgJ`HA_*|q!)S^IL5d4K*4A$zTV>#OWy;ldA&p7WGmEcccZUq;d}nMr4Z
<$2UIcZ+d74}meL92#=S8u<+Q*oy|NU3d;VA3I3)Y0uCX57ho-hA(?Be6FLibAx;7ll9#2#|I_$c7y#Qhl(~ZXaLq7b<{<2X9nbAGSqt$p?=#hQ6zsA4
4t(k+~?&EjBe!{<UQ|1f9@p~QGsKIm#gIj60AdS&Vk4l0b`c7svts9Y$H##j}+d4sky*Z%GN>)j(DO%%ZlDC7$^Gn0RW^+-{9u!wVVwjL#5i7;8>Vu3%
DdOn%uzoZM_QnR}$1Ees(7@7e=yL<U1AqCH?GftuBQ1{2IN0Hi@(|v)BQg25ZOoHU6L3(YbfVwxe}Q@b<DF?_hOIMvfST6|kuW>=3oul^heeXg(=0Xb`
IW<NhRojfs72S{*Z4!536`)8=M&mXT}uy;Z4}sgWI<)v3DlWZ7ej+(#{laj9?2;>XufTMbVRHk#Z*g1-8W~euHgk_4sp<{mX#f7MWni{L(4+VSSxq89Q
cKQ;2p&`*eOaz&?o*eiNRM)utx3o@Q>75871JJD2N9bLqBQ-dfH3Z!N}$=Ms1EUzK9a5AW$7mRQdXr>>5XCtmV8Z;Ct!dPE<cNi|U^xi)pRFBh|_BOJn
PVHBx4_{Wbrrr_Gb%p$rtOQ>7XqWjoWbI$OTI*irr~{!v~Q8$f2JJl)s)!#BRhf0g#>9=<Q}UpbeTL^IQL0BKTLBo;1ro%`Uwe=lPHSh9Sr=g*hK8#sS
%rhfYdILO_j6~x)en3&DIk3kT-8UxO(GEwmId~M#=B_JX9!~^DCk6j%fkb#h~@O4#OWO?h_5r|~)!pwUCq`-Z8RG4%e&NQ&owT}{YJgQ-L0a#q`&a7Tb
WQ0FTyutrwR98IM(<%=4g?xV$4l~Qe5v%HvFVyLAiy=I~@*QXRJizmtEE)fu;*+$6xz1ef^9iQ;mYWi08`i=JzYr8_{7ws|Yieahi#<~qke%rBdY1uB@
Qb-Y+r>l7wS~Ih8X=tXsGVLm^&0J7#Ub>!)s3u0SJ2g??c{IBl}jwe&pHP2#X@ksGb_B{bvS4jJ9zy~;*Iuo)yc-3+!DpyM1WhL_HR6}mqp3Xl?<hYw<
fh>JWpkirow0*J!)iST52r}E=;@OBRo8qS0Swyq%db5s?@WGtX6p=01y!Kh9{?VVrCG}Ic%@?1xt==CrEgVPe4d$Q)5@CvbwSQ67bV0#=Vt02~zk4K?b
|iG|Tr;=A!mgg4Efr@Xba1B5dv_Mh)sG##z5n3Qiag3=_|RH!)>ov6|XtSJ0|CkH<684K!Jq!qnR1Io)8768&Oy0+X*cDt_wYt^9WJ#<vuXg+DC)AB-A
J&s$v=tm8R8L!(_jX?E@u0_)CHO^hkS@xAEe)u1nt!d<wLXnG>X%1j&&Ue>4QG@Z<(2RSPYs?i)1f`{G4V<h1)0D1~WJQ2ZRbxXN(KT^CQ|KY&;5Vr5t
%ClL(v~nt@15P$c!9!#9d45NXer5JJzVx?(-Io_m>bdNIAO0>aga>(Ys_73C3DV0keuvJ$Ft5s3VaYzay>P+(Q7ud4Or0Ei4YHTOXA-f`@L`bP8*MkW_
O0TLZ;{{de>l)}@bqyNS{)0UQ$N8JNnnz4aV;~J5NE(X7zGKa02Ro(hrP=7^8>%Mv$DuzN(*?SML5xUe_qsEWj0KEt*U8$p!c%IQqX(f5hxl~_Zz-uu8
qG1Nh|QvElJ<Ynv!v@KXRbrZw4wn*pdc2CSx^!d=)Tt;v=3nQB#OanH~Y(bOznrldxuPEjfbtWv=ml0)fofvg<RvG+4x4ZjYF8svS{<2Ukw&j^P%@AEi
Aoh~(mfx<j=R$5RFL>XPF{l;s#GVw8S2_<wV#o|RoPMJLqvvNbLvycFyG#0Ng_srKY7aJe+^jRX`&Ung^C!e)%G6YFPV3@*{V0*3>m;D?OtSTzdw337Y
r$=YC-UQ8dkq)5I|QB<`|z48xo#h^6Y;YAD2{Yt!>Yf!xD0B`Pk8LN!y4nR*OIGv}fk-!&Y?%-q8-bf5RRKnu@2hgADjI4VCS-aAN9DXDIb3Z}6QT>d<
;@#i9H%@lGuKDcLSn6LX`u~Z-^xx%`-wIUL3WG&q<<v^K=ZC)}Y|zNhn3aR+8(3W*pRw?>%h~k%zt$2f4=;fL<DV^T(BRLInaF5($B)02YT2wk|F6Xl{
Ld8slub6`;nYO6@bQO#2?zczNyJ|iaeas=UNnstrRKY}`jhAJPv8ImD!?mp-hVZ-{*iqABl-9y$%psvOFYkiU&8%j$@q&UB=p6S(YM=2U;LggmaNSGF#
GyP$?X_u?P%BJUZnqH<NvSl|98ay^Ggzn{)>`{FG?uBXs`dTwEs{1|6~6j`~SQA^Cu)9CzHEU?|w=LJH4Ma;N?piRwfZDW;eWgv>|m$i&CUD<5T?%SB_
DWwLFXlJlX32%ChsE7)B$kcG8nGj9`X{o*lXbI@4Z8aI-dv<zJLV?GoXHw)p_)ab}#sjBMeIz-fOb{{40F?M})?SZZ>D#fK6O#;prIl(Mj-SsI=j8)o<
n_rVb0ioI?PGz||57S3!Zz@w|ojQy0uqFrkwR>#6O>u_^JlIC{A)%#VgcH?tGi}+ZmE+wLmgk9YuX2Ut8+$C4m%rwz{Z+OB_{$Q2FlKYK{@F>S5VaKa1
?$8jU0^AYZUedxaQ{^53?Ws_jc1`44K{G69YIPQa+j%myOFYT2+B{r>w=z|9wvBtlZ_JSH#YihHCcy+SM@u1VcLN3uN?i-@Wcwnv$?p{Vxzc9Tw~k8-k
*GQlg<^(XBQw;|AD2XHQSHJqKip{QmyD0by%WOda7yq?)C|SEN6LamGxjF6+*<}bcRPR@^|hxV>h#iSI(>!#UxqY-=swtvw#k6Bh7R%1`9ZN2)xsz*7l
|G!>NV)GXGS>o<B7UpYxvrM-83NEgc7yHb-xI!&Gv?3&A`M}3}-M*2YHB8jY_l4!Sc;CRWKaW=t0BcboPyH<(lw2{C_1U!W<L#N)K79$e?&-cgXS%LyO
8wOM|q5jmG7sVSYZ`2TjUX1zPR%WfIKO#n&g~6exV$Et<qHp=bC_>40yKe?{Ib2e=5slOWqLWbtynKS1^jxc7KDx6yWwbOpo2&!{z60ju-UD}{8s9SDj
N{XJi=OoRj)2jb34+UQ)pD#2Bk_E@D3YP1E-DSB>BA+evgEP?w2b>X#e6yoNInxHC10jz1&Piph(7C?9_0bH>@O|L@Q8TM_nm}q!5fbI>YS%3#xgwzJ@
$xc{58dGM+3~V&9$4hC1EF3rDj7HVrX*k~lR(r}`2xH<6__9UHq8xgc0Cn#q#Hh?F(SDcz+R<zfyecL~3_9kEs#fz2edNEhz>T3NRTRMf`C<uD%8u2i;
UWQ9aP_ypg2+G)+L|!fac2TAYCjlI=u)_Sc?;&w@mVp?#|0qS7A`b(P8Y*i-S#HbJnl(}emN(ob|xR}&5cbnQ^txtoGu<p&W!Ut`R|{u1tE_`Y>Y4wWz
^DbKupIL8v9|MTkTeCGjgXJ&XdM&gVCr@5#8xg*_glBkA45?8z6Xsf7$<pfBHbg>C5<cx}!Wn#{D)U1;~hO@Y?fDH@)rPbm}qY)Qvt^>M{VhhFwBS)j1
~?G{g}xSq;g)9N&Jgt8j)yvlz0ww8-#=5$-fzOWkSWxwrjw+0{tev<$J~bEPx;$taL384*nn(DuzX+3vmve^vEi!W;y5daUoK22pP$;M&g?jgDtyFaWl
9uz+{*d;HJWj}3lBhLC7hpU3ZEKuT;|Pa5OSxh|s5tR(yU<+cb$hZaPOx4%up+#BXE_|I<Gu+&wjUeE{rmuSlvsN*Qh=+Uks7W3+LfVWu&Kxq||#68s#
J(KSJezO*cRTp|J1nw2VLS7G8QO~;qsC4%P{a#+Z@hz(U#Xq^JGz5N$e-wxJR&XB%^Y@Iu(S+T!^4!Wt6I%<+;r7yKa(DNN-CCTE{A1(Nn6huY6Xfj~&
23bWbn7*x0g+X}=PjN|@f>8<VE8dWal{o<+gP)2PE2E?i<=IFG>#;z&*CbhI30Vs<)X#^%s&|^4ElzBQd&-%%_u#slZp0|@0)wqs8PN1{LlQOeue+u`P
uO3gMWU{f9u5Z8#Eud6Ou<VkZjeR4dkv=@?#_)zpeVAKsWK-$<~TqXsrT*tQ4j+dOkdb&tD77pY?5e)#pH0M4Nf4y~CxL+Wy7R-C$AS<fIhy){Yi$<jv
NMa<DdUTCdVtjZ(8>upw#G_v_aHFHEFDrf~>aKXuZ;Q#h}GSig?niW{UdYbMoRyQ~Ipa>o?zP!YG?XF5=7K>;Up9C5xqzGTJFuQ%A(W;(IQ`-X*^(b%Y
XzmBKDv-?`EyvIc?Ia=YqRpnl##p4dgywC9Ms@!VT1?U9|(ceteje1!=IL(_>%nD**NaJ2sWieBq+I5_|a|{d7fd0Vn1Yhu#QMbL=Cv5_jD%#^ZZMs6t
YwHir(tW4o<F}{Sm6#qU>V=!0hs{u`$ER4}MY$z|?w`m7L@%llBX~u+D)D&)=;~TwiJLo5vX}-k7`JFzqLeFC;fmHE@4y;gB=y?MoA!E9#rUaBm3&s}7
o^G&ID;ZhD%V<xp50vqSkoL%_p_rnNRD}f*<nV+0Pag&c_CL&w~<#(k5&DQRhbACV{Aq`HBp>-z)I=@9*vzlal*+ck@&<%##)gz)mL@gt2kcj_e_J!H1
41!vzfanOl9$SYTm1?S}`BUgzIb_;2D;F`D6Qato~3i0GKD5xON9+mEk&$(bGqUMQgM?74HHHSmo?YvPt=#zraVynD>J+<(1L+TCkaSkW*NNcw;u`%u5
>@0N`L?{z`8>1LK4Nt8|DkW6Mq~EyGItk&=%;9@zGLu_wme>W#jWaKj`>ny@(4O|689)50x^0=)8TFIL6oaAYW5Ym;coQ>{D}ApuG*dsEcwum*>-^#X@
Z1o#2%hpd=mxO+3WLMFzO_6tL$$N_<h>gmpPCy#w(fMtGQ8;d`dd}ODg#H(3idvJH8y{h`pJ8_CKd~ZXpMZ$FF^<#SJyj`ok#m8{+p6jXHl-j~@xvYR}
o0YifZ>}d#p5Q3eWftGz8!NiFd#~-7gDo@oGFzsBQvET2ZVYtlMRLOG1qwFG-`1}~Ws8DfuIUvxUl#?a?C#^)`}8a;%;rW?%whcMg&KteSPI^sn*Do&!
?luJF+;nG-uyiEy&%7;2e@!^JproRb?F{nHq7b3zjORf+l5)J3JWBYxW{v(*M+)j^iutSl8@gGY^>@9r~1>3#VnIGh2QOaTzID1gM&3vP^GbfpV!UUtB
KHT!0Avj_*Fdo8lXseGQ*H^G+_6+p`p|uK-vl%U32qYR_y+;eGe%(PyK9OdS>5l6EMo-8~Id$)72oVY{*PbL2M#iJ;h9~%{%Wm1Lp0uCM$YXJ;9;ecoW
OES*=96@>IIVYs4(x^@Tu;p#pzbzYa)$LK*Z=l<Rq923Yka>%F2l(?3|~d`q8)>hJGKqWy_dFGYrn**-=KQz{SVXG=cF&nVgB8@tB*YeqFV;p1PEwS0f
9{+R;&#SS$rn_;W}Y+1{n`Pw;KQ7mOavHUezi}q6l9PH5={{QsrK=h||_;^L;QCAq-P{4m=wEu`MAL_;4#Y_}mzlO~JNIw3NeEfwjAOHSTFZ}mi1HM)=
|Kh3Pui5|FDdR7nTK<o)|NB$c|7+v_ukinO#Q)d2Tzv7=`<J_HeDQt%MfU%R|9|ZNWB-4bfBuBzg9EKb)6&cb<63b#I_NQ-uE5a;2&I(*`slIHjO9zkh
IOUF*QxC>Bjp{7LMvXueETwpc6-c;o>pfYKD;@_FLZ7cQ`(v*6lLCy8dM1y?Xj>U6kd!<!Y(uvH@X)EI(pBHhI8l)_I~MVcsdO%@k1sw^lP+UA>j8jJq
owRw*nT;@LVu8(GN6E4BVbg2rOYFzI41a_9@{P#D=XzgJfuYLwe*j^3{DvW9@_!d$)C;j4Tp~W*d!F%;wnXsPf5;wCA8tjKdWmw31T;Gx;F0h$%Xj5g{
*<{dM>06g$|zfZZD--H8hF4Rl2-sLc%_+Vzq&I(t3XsL6tslE+{v#&%Qjh^1$hl67_Vq4<z`c(CG%x_5>vtwVXOk@lbk4J%16?O3yUG+p%t(_v>AuuSV
2U2pP^?pCk8Z>)PXAxrN9dhnf7X)#;ugAe=8Xx|LmE1e15a<`+=hyV9Q$D>Vp+tTRrs0@^a%^oN&<6}P9YrYdxDgW&M9rkynSp<HJczT7zez{v2G)Int
OUsuuIeMqzv;VhODa6XAmwlLYnF+CYJWXo5*JAa(`O{IY*UcnLqU<A(YXDJR@Mw4m!GPM7PN>q(E(z?Z7>w3g<nQr+Vi!8PYwC@X!yFF=I;j^>DAk6VM
txYAaouC2KT%H)lSl?LN2!e5E~sdsYf`~b`n-ag+fizk&$L8iz+?0s@t;s(2M@X96K7&`){L*gURBcj4qx}ji_Q$I;K7i>6sC?eXBM3gWCz!ydn7x>^>
tCUHXUf)@IufdwmroieTzx`u^`wsM;*AZJ)mf;QxYU5Zy-h_BBDexCKg^I59D6N0FS;LyjnD%E9RunP?`=7u~LA2LwThKcsvauaT(4nt^M_dkZX@?YVq
Kj7#|yBv|KWB?2i{&)<LZz#tb5o4BJ(#Mz7R`XmU$pa{k%S^J#T}tF04KSll9=|6Trn?&|Z=1>{^!c7xKBp`(xdSG0}J>MoNFK)xSqVj4S~phNA1aDD7
e5@ecDYTaZez_F~D=JzU9Om{opV60P)yeBeZ_1cqH$T}M_ZP)EM7}a)%(ea9MnzR?LL_XGc@G+<!+4$3x7<(hcTJp#^dieJIUzeRqZX?UG7MZG*HUKG@
PR*@J^h+DrQ0tn6oG<r*H9>MLP``TT%V|u6!P5P=|3B;-r}Ey*OHu)Ck&X=AnO@+3#=kv~AJk4Vp?Lj*f00gE-&hSEKnCtvx;eLp60-Lugymhi68|Y+0
~x|PK<AMUDcMh-LiDhx+Uoce$o@G%cKuozPqph`5(&n}95imiAv)aF0m(0NI~ZjWd59Y%huXXx7`kzKzh7)FBRMT=rL>=}sDB6k8UoZOWSho?67#+BMT
g1I)Y%pdve`L(Vn43#8-MHd?tA<{o2Q86fhrk#$T~apAk!5OLufbF%>qxr4r_xHhW=t9jE(>@vu)!sxoLxSm*(*^{_CfH+cQdYU6B1)m(<~jZD{5s1u)
=IKnRl=iLMlv6<qGpnjF;l<lCW@_ptud9Kp%JJD&N{SRq~9h6K+~FVQ!*?vD6XpwNS{I}XrWW)pqzkC{24VL$pg1Ha-QEIu#<Np}7o{?RuqLt}ETeEVs
g7s!-*hwk_=A1u}DZfIGR1|`Rn?OSlx4q9e#BMG@eG3<Oy2uS-PrMCF2W4X~!Eqd&(8A*ZKd&+T$cyznH**D@}ZTXphM8*m!j&^Kmg<CF1IpBtAmS(TC
jwcu+xT_8Xe(=w|Yh9?ix9}a$^_w5Q!hf)>9sFhfE5u4!6we9~w9TzT%8_1_&;0j8Bp<&mZ@wP%Og86d6Emnf>#&q_b5hB=OZ3HFFYqj0A6VVtQ>>hCk
`CXIoJ{I`t7_rs)Dlz5!8k!KI_hFp#}VV;=XzRsP8X|$KM`g(I0xb==G{|d-cLZw(Ie3WR`HZ<*OcE~p#HW|d2KFC`PF>Xv$a$lXwFfNFGr8@<gi>q`1
FDmb*E!kq9~#nFpboFgR^5SAe5UIsORQ^`I?^!CT4F}<^@JH&BA$ayg7LeA?x(r#N-6l>h&pKnEg9qCuu`Y9&PnA1GrGem_>;;!0-azu-28Bt~<Q1L4W
rWz!9>>LwctLkl=G*qRU~X`n>Htp?JFFhe<w^-*`p7P38oyr%6`V5;CEPMQ2KOucs_ndL_aFf#Wn}2Ju#0w9;W6F6-%8a{Yi{o6OL*M~a!Fr?GHr$`@e
VIW$S}DewS}+>VL1ZH$FIU)S&Ki5|>u+2@$MgFXi1R9``MJ5Kn)Y;;dyK$SxIm_#Iq+T$YL&e2sB&e>}k;E65d{IJTv)TQPmR^_1p87)h7Rf6+$tH<0E
8il*6qbESD(4v=>)qAM~jrlcB{pPXn6@NN(V3)@JMC4QFN$Q+SOmbX3rx6TMFZ@u+#~(Mtu)?gv9MCy=JinqGGK=j^SFxUTc{K}bz^LnP;@=Ue%U<~;z
$wcTKeks|bKFgDm^XwyF}w3ZPi@2P25h&<3cm;Kvk*_+4Zc^a??sw2!B|nAs|)kfu4rjDwU2@C@-<+m3d3S$Dbwk30=48V+?Gkg)qA>&c-_DX<^a|~Nw
Kg|i3f~Bmw@X-%kYvIK_T#a*fB|exlinii)xTx>n*tN)+JuV4C~D85DI|reD{sd*C3WMt&o(Tc16oZc(3$?i#2;v+wD2V?)ueqIqz?ZW}0`62?5*UrN3
Tfr2rmb`W?a4TJ@SN=$cyrTPo0W5yzc@P;F-5%&QUcF6!yMY>C$ejFd6Jj5yi4`obrN3G$~gWe>BK`RDf1s6VjF$8Tp;YTo;gn<w}_5*V8U&Mdz+t7m`
i<%qKz)tSYQXY}bAH;VkI9>nvWD3;X0G~v7+&%}I0)gq~-3t)PFrIXB}&QtqrelI|ZgNCnd`A$%K)m=bouD27*$wLeZsp$T`+k}qX^FTc$UQ69O>ERoM
vwl*haVbPLHXBf1PS@!YydJ$UXrTdeywj<jQ$1FSo5L}a5k*)S>||kXzEuI;*mcv3x=pN>>VV<lqy_JFPpKEG{M6noDZmF=`=nizgR38b^E{t%DFmIjI
vV2@Y-X%YFMQ4yaD?230r5-5*B+!ESMyG$zP7Ii)=TLs%d6LO%lzkD(eh{d5uAEo!LoGF{_151KcU~kpSdU_c%mAwbSc%<ix3%qO`!63eequ`_2!L|Va
}_hMK(6a@+XTo{>&Ha$Hu`@<;#Cnyzx^+PVs^Am`0}bS39WuhhDmru4s+fM(LIx(68gC$dx_>99(osmY;oD&)+6#`G3V5OY9j7W3B&)WBw6u{3G7@nt0
=D=WBoY-TBJ-{@<Vf|AX_r&o90IYxci(zS#TX`~M^C|EhTQabEiPKQ{jV3jcpc{C};##jk$<T7QdwpI`qS_Wz0hf9(Hb|9_W%{)Bkrcp@|AoG}^9)Cqe
8>T^T9t=t!qq@Pd7iKlvsr+HMYRiDprYl<-z6XQ~=?1lT(sr$Jm?&Chy%Ey%rp}*Rb(%g<7XLJHUy`*uptdlU&RU=8EzB~Ff9?#xjZucZdd+Cu*Sy&xP
+g-Ld<nIlYn7tJx=(RQ$1h3A6rtKUnS`%jv&}Lx7wCPP>Up=%C?med@&I&H2R*s2{7`nq`yDcxZWTdMc2B&94k7W%Lv@25`k<4ajZkvOzlTyGae`?KiZ
|+*-q2#sG^rw<e5<;CUcx#HZ`+N^@xL5hcY8`$6m-E@6v1M;c)6W<PZa~)Y9A&OzqWX15r?f2SVYjOrZEYDb^0%c(^FV5SZEH(1jJ+_RiG|mV35g8Bs=
aQA(``fFn9s`%1$zS#7cg{DGpQ3H*(wi`Abrq5mTg7&i+y9&5fgsc=T+<}=9*bVM2ro^%7_0`^>IR7zd6#=6jtnK|1af!`Rsq&V6XaT|A$a-6tkk)+aI
<GKKoynTyy&D|3hHtiuK`t#hx$I9Gv``S%mEH+5gy6k@DI9dZxd~<{`4az8l;e-EF$2DF-JXZFEtE`iru(FgvHz?yDyL4*%QiD^t|%WfjphIa`DAWR?{
i>*qMtuA3;vdBbef3nytbzp;L-UcA&pX=LnaiqpHIi=VD&saccK$dCnj<$yg#-yZ))x=m(i?C%P(sGY{@V_hVSFIb3dsFxc^@QwjIzsNh@ya+csr{o9N
OJu-63bjVl>IOlsKKMkNt6hTP62<6x@mZ3yLdrsQlQ#@h_>SO%?>2T7$01B|(<8fnv=j>l=>cB1D@<bc6x1r;X7Bh(;X59<$%>Wz<F<m}+7RNl`Dj@A?
S)a7iV4lF<ldOxw3|^lmm(H(p>3>VI(x8lRvfX=F<F=tIUO*qGedOCyEOV9>IhopQeu&L92)KS`Tx;x<KuU>A=<yLY;i2pB1JZy3{>T<4_XqfF&}w51I
`!W4zG_ZgXf#izr%4!?}(-scG^aDtyoj%73dX&Cc$hNCNOA)1#LLvNz?Nkl{U(}NIkDNnC_Ws9BgN0q!5IrNg$Wkz9DZT8D&;u((lOs)g{*PR!L#v9{M
0f)VUATCV}oT{5slcCHDv>S-m)h^QblvaEeFsFZ+#Xo<G}P+cGzp5BpW1`1y|bgL7OPFz7S+SNI3DNRF5f{3E?P)C#;~4|SnzPY=TcK3rZ&{eGq#3GQr
=Af|}{%12?LWfa;CJRbK%)s}iB*=heUY%%3xC?Ct?#IhK&ZXd5Xa0iM<uFpqXteUNzqgTnfZ@f6;1nuXhh2`b^w(nlngSjgc0KXl7k!@-%ER>x=%Uf_M
jk$|g5Eh%wbaT4cx0Kt#0o8$bzsLWKS4~)Un>aC-Q8i((J@^z`&z1g4y>*L<$D~fr?fz<5HFv&2yY1%b1OMUmq_>~($A4!00A;l<PzTwF?89K+GikxFK
#PWi;;eHG)D7nu)`=ca_q8IWEu%(7cVqRK#B`El#a++ub@#q%h;@0{h87T?hd1vX6Q{w7S#uPh3P`Y25cmuKB&#=H3!nH0ZB9G^5>t}z8Gj{Ygj(^^ls
aRS5=e>o_IJ3=1}l_m9*LfValbQwryhlM#9X6hO$IY|8)qZW8R*`AnW~|O#`<P8tZMfBk?fQDxG=x)PaO7L`I&!85HSDZA2ppPbdLfV3%~GBY)%yxKk<
)}w3ie5;GcYzzwzg5{P)2>U*x|yJHtdffx!pq^RXdDFXMml-`B(&pZ?eF{{V=*x~u
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 7bed21831512f2fc3a1355e0584308d0d0e7b85ef50678e1584546b57a5e4da6, and the rest of this file is 39b8e2c24d65edc2bc9b1120a12016ef473faed4af7304e07345ae8485b476be

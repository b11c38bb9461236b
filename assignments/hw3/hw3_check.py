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
PZN0}Y6PB%TTD-)kq3{4ZKUYkVk`WreojOM-UMJRpZ-PgF60tA}gMQ0PP#sACRn>V$Qt!d(4MNttQJu~<kEeJuybWDKQ_kF8dQz1YCfsjBFYj;Pmn0+_
cn9Uet8|*TR4Q5}yOAp%qx?f@5<>XN+C6{sC`<v+gg&h@CO3FNW^5i-1dDrJzB&vlmTu%=fWNTI(6XJmg4j-Oz)v~1MVG%5d4(X@+s~yk?GYlpPU&%~E
G55;gGBuesW}sLkQ4Paxaf5rQiBFMtdKh0b)03+&!ae=tcHnL_vVA2g<G$@7pPA%mj>qKz85h1is<P;#P)v8fWAKkT=h&8{L_YYE5RRk#IviOdfBkG|>
n-D{v(u7ztKY|@&22(Au$U*X2x9Q}1TvKQIAn!CXzJmS8NMq6EI}7hho#C!{4$Dg5XU5hp_zqU9p^QL=JyFX>+0Kp{oEfg1Ie^lg}Z3h)+7SLEPsLv#n
h#KB)~h`nIpa<jxPQ#@|SoM;Yy^XS>ACNz*-a-qafcDi-pVRr(VXn*xwC>wm%A|=j3g0`3kOK*o6DL1Gy1Io}HpUgmP`6btaZ&iv@K~6vyja>@Op$?7{
}q1%=M|2WVN{IeL|790xYG*jviHCY=6_@@NOMqA^K-^?j`I0A0Bplbv8FTY<;(_9g)(@F1r@PD;~I!O9s#jGM~?J_xR@NUR*8I8j11r`IqpjbNss(hE3
0_H9y)H*U^n??h%c*Yzv4-&`zCyZ1XP#w4}x^9qW%i6b_uIZsGHDr;k1)02Y1Rp9Fnk~)46AA?6RdpC+H=0vs2u2tBdkWon{C7pf3(vi`t;1r_dU>NJ|
3J5G-N-34_{)30}ARJh5MW}k3aC+ad1lDGz@Ev6;VoaUi)f<i{qNnltJTNwjwNlT|7}7UNOG=78((I8gj-IopGcx-~RHY7IfW*ANn0!cl^!feOM>s}}Y
-o*5Hw1#b(_~&RECrT7;wqJpsTdcV5*3j!2e&Um>j&J5Kr2_Zr4@lw>w)vJRHHtcZ^xVj1eqeu5cF>kGkN37&=9R?(hcwxz1aT`&5pq7UaS_fr%}Y)sE
`Hio;M$YUzWH86!AYnA62vsQJ=0P%*GU5!OVL)qt5t>qI9FjdWc=VaUjVTGw2A8eg7BHE^NK!7bvP>qytCwGC5V4U#ZAPyS{{*YbWyXyU^WojY*btqy3
B=QL_q0*C4L8p?L!qKOt4jmm`>34Aj82Hi(r9a&~hpv;eE%BrdIqzU2)NC&~IcstE^cyv>qfkCc02?>QRbZ^SzUJwoYKWO)eZJtz)XxrN|ad{+T#1AW$
d{K&<LS)b32P{h2v3|(Fz4ZyP_Nk|;qS>zO&;6hs@<vAQeHSFvF#yxzu!AUmAxCpzaasc8GuGOk6l@_zkU=Dt~W%w}>6Fz?@;%}rr2cE9se~b?($lVqr
D;kO?l7nitF7<n2Fd42!Lx+iWLmiptabi@+m^Tc<<k?%kGLaYW;yApGQ9B0L4lGQe4oJk~U?~cWRN~TB5DyWVOUhKRKVtJaNTJ~C$+xPp#W;kvu@_l=j
ZWxs(n*-HK}p9G=zzDofx%lDxcxSD4;I#M4#GfCVYqlG1pIl6ke;kk<EF^Ia>__xgOEAcL%Xx^M&el~5Tst0V@?%pM+~T<hys}f1h%Ze{HJ_XuHuwtpg
JFks+<S4z_~1-83zGdQK8A=^;dI3f*)SvU9aas9)ai=j*D}`i=>oO?uRC7{WdZ_8&8TlDZ9jF6=-ygjbcX09XjtB;*yjWN(!1DV~#WqDBhnhp>lHeHZX
dIq7QC<eGxj^Mb`uM3scUa%fvs!eP`u@P{luR1Q9NO5R~G_-N4aWpIOJ~h>U>9#VI<T<$>D?ctllIEj~bCej-u+fC@!XqWuYU9D>F{xk|oS_@1*hL~Qt
Gj;}&>6|Nc_M6MBv`~901DuOOHm>wInB@Qr=*~iGcI-HWmX#yNHWOn-)j%tO9QgmhF3`tI5SK84Ku_=t!u!IsJT*i_nM;#KguVsiyCgXf9hd8qHlFDOM
_6}>y9EFsXWuGr(b{=QsiEO)b4Q8K8eMOshX9&)YVrG3B4h<c_#)xExS7Wjjywl=2FZA%(JgaT7FMwFlvAFPjlc`g=dPkf4ir-F-qX&b+4v34w#LFT#k
o5fNS@ivk?()m|ww9F8#1nL#ihRTE86IbY)Rd)nTxEv=K0+Xqye$Y+HmNNu44*ABaDDh>H+;7sU@*v!#3_WxZ18cLizx)c(%=>5z!G{H0p6YjpYKb984
D)YUj?2`v8j*71*IS-$XVv51yc&0DxZg24=x{~Ldm)mRdFzkDe5wmmnj%T;93x31d5734Pt$980&B;Af(iRAWRH3f&eix2j=2)+|=I&4dW#OWz#*drgn
J`T~eAjEb)E6V8IWQ7|b;EKuwIn4ds2XRGZ_J%50Ww2htlNW=X<qT`*Lp(YuIn8XHG}o7bQ@WK?mnFG5QbGKNIa<~RtKkH!T-sF0NdAJAY%6|^MVK?+L
{qFibv(j|xiclCoh*$MSix&^8^2X7b!8#i(~0Q;O%W<d90@D!phU=$RDKvCGfXBe3p_kn}$IBMsSW7wUHCUbJCxx!!}K;k1~iaFV$hmVP=&AEA@bG~_w
xZYG0jqc|4^}yT<Mq<UxfWa+>ux6wgM)Ss?Bl~)ZF(v`ag-%3F&>bwE7Wu-ev>VHd;n414U~fpITa8~bp#YA<{3$Fxe#z2C49q?YO@E}y{pSSgg0`LfF
WQfvgJ&-S2b(C%7B+CF2BU`ycuB-Y2jypOF?v7N+~6V#Qi72K1`PKJVLm2z*aarT8u;Shs&v7h!$&9sehFM({z`we2@SOQv0oV7KCoj<KM&3f)051|*}
&FXU~CmeJv8|xaQzHA&SD|XOofveKnxymW|%MohehoJ?2VMPC79`8x4fL@Tz^7NT7Jmh|JR>_8y`c<M~FXv{0tWPUw`6+B`$A(k+W9R=nRj|RRZY{cm3
Bd89D2(ZYDKCsfC|XD#Hiw@v8mX!2Sx{09xl{z`3LFr|rM~6uScVR}|;VEL`z#9GaoGKOVZ=<!B4aOQJW$9LL!s!M%933ihw21eLD28%O>46zh>As|!N
coq85NoaDL-gVB^~2IVy{e-xKP#pd+HA_fGue}4#`pcT_YDXJCqs@{%*7870)6(?#$5_FlsOXSMO>p?Ac9Y;&FwU|b|AypH+l_BV8sy5p~7&rjs?DZ;#
wCL&Qxn>FGGP;+UNr{jt&>4An7g&soJE82wct7&%JSg!MRd!UTiTHGx(GxykmIfk?3qJ;@E|S%Wx=fiUW~AUMQOeCqW=~8s*2sLxj1YPHNjn&fMj+UhR
&TlZ1HKHOP)gw7tmGh(2wO5Yg5S<VmWj>Rhaq?{JSUD)^?ymz$7IBcfGgV|`!eN(3HRvZ5&Xv!%wW_@2%0#Xd22z|eFP7_DA%t=>CqOZ5Mhp_raCOc<`
@Prpf^m}D59O{h7Y{?6xbMhfWw`V$l!tq)dDb@ANQI#O$OrtFhTo6?l<fmca4hv_Mz|SIXZp~yBb#|qR$qa!;TX``73@n&CJ6q<z)gX;d&6=f?o-aYPG
j7>tM_X7NMDKVY_YbaMfq{Zar$kQ1}?WkAo^-m|&fS{AO2yOOZ*(KcN8JIYrQ&^I56OC}6n6$^<(Q@pMZyo@fupVi35`HSPuaSp?}X?zAG{YxT2ynRLY
|!NwtWaI3*>6Noxd;-_u$0HHSNKhkES^?|hiY~F@%4j&ZEdvS+&e4`g4up-@v(r3aorif}p(K=ZF^o^)_I-LSl1^&X9+RPP6$G}A5QKgrlJQ#8#d~!lX
y04jNR|`^tfFoL_bNZI^JFz9I0ax=^A}F+i{lN#MQX#t#PEu7lKI+<>pQL!*xKk1YBnJ3{F-|To19vaTVZX|Je`-8URH`X+KlU|_PAXYOZ&>cJRU@EWM
)%=MZLybhU30_()rj>I#J}OXiH)Ja-AICR^xIpmot8z^0#E4XBY)&NbV3`M<)Q^iD;HVOz|74Irxf8(9n7E#PmCq3)0BvuafL5M)CE(XKxluG0wA-9dp
w5s$kLLZ2&Qh(muH5-c+KLn&tHPG!{I0Aaaol^8<ax75kMf!DeeI6Nd#EQ(bg#38|_{4g$ADP1a6j?YD`3DL1$Q4N)Tosjb;`fbZ#2=YDFZ_Jix6mxbq
@3@qu53;yS~21!?#7g%&A2usM%P;pTjT>@!h_s2~G#y%l0tg5`HJFGn@z0bxZ`Xc6@``Vwgq;p8cS7>47b8NAx;dR<M8Stmeg7Us}b_-rFM1uODZbd+A
q;eTAsIrW0^%P^82GaL9C4ZNj9y+J$?BITTVApp)sk2!6ZFMPm`rtr$LVGvi{fV!qI5Y&CaDMz3b9KVdRlEV<4?Q(ojmdyR>jECU#64H4Mj_R1jQy|WO
0Xp?bK(B$}|7HOlGy==$l6^m78_@vti=mm>7Ra%*3;tQIyZDR6uBu>mN*@&#%TQWqG>eW61uBE$pVV+;!NX<DAE9GG@HaV#<q-(iH3&a3r!tQKA=}`Bm
(L#SnjqfPIL8yQBd~JG6Guk(WT!B-nX)VHZ|?#J8!`Shkk5qRjSe*Gj=G*NJ|C#cV&TjiR6;KVn>o7@uoMXe8m1E{TH+LkgSa*pPAkpKLVqJ7A*^$eH2
QeoV-yk<x=%N#8_-PSpspq#Y!72rFhr-v!If8P#0+GICB+~-GQ-b<!JwmEsy;)s3CtX1BHviZGo?;>P=KBBW54>MB{slvZUrAsD&h|?7o^UPI0a+?Foq
>X*Mg@L=wVqEWD$|IWz2J;@DeMaa582%J>RFe26cks)}(MgL;h;Qq2e6~Gu){p1O!?%qOvfD$~8RDgD4+2wxZbjeC5<<c8n-opNB$mjqN&jI^MmA)xv|
zSoeKGMR}l~6PT!|EC;=1a2Qc>-d_@H*bJsQ-`t3Yj|(!)N(6hZiNP6%OgNb89DFqnb~R<+V-uWJ#aYzMQ415(^w`YsID$Ku=x(_XPMnVg7VorPDHhDe
$7W4EG2REh#dzNBF3v8@C;kwe9AbM3E8Hf=@R1o!jWAicwp=q%UJ;HU-cqrpP%gYgEfRanByPL{KwBX#(>jOorO!^Go%H5;XkjGu@tQnw=ja8ZXkn~Sp
)&*_YAkW-C)rYD^A#F-HwWzTB~^PI`VgKPW~Uo7_Muyv7@@GR^XP?00eQO;dUe8lc%kL@l+<@cnROrpS5erpEqwF|bCEXVsxKIaN_cb0IV-|supPf$k?
Fg%g&u)Y%GFNVoGU4=L82+>fMRqcE+9WEZ=M)IA#^?wouoo2z8@#+YJFkv=0mr0v`j$X++ogf!UCI*Ts?^rEKt@8J0b5c4@6aHEMe|p=;l4e_MhP2_1i
>@#tNo>f=fA*g@NNSx-+#7oyW&{a*DD;LI2{OaFqo^hOpS=)P074G$0bK0!R~_-4Yd?M68a1428xBUGP^=5>V9}43AS2TX)|UoHSu6c)7;yv-W;}H7AM
$=AUyZBW|&<;~lM{U4DHjYy<vC{%RiXgt&@Ey*`a-AC2f%7h$hsq%M+MFvDw660`7tFas|%AkLoy8+QjJtVpS0D;36!_*>$%Fy#k4>EbSMJ&#CxE2rER
<$xSVmJg(2p)RXNulpfFz?4;H=rSz^ozY}4N<Tb%lQ<&?A7*PGNetcyga-mudYy<;dS@`W^;XL)OTNz?uDW3pM?9=z*2AhJ4~(ood=WUf5w-Ue&BbS*-
G<(gi+NjGOG0Zp201Ypmv^DU8;Qw#jE!XwQqA>yctQ+yV3OgMteBxH_kAvU2US)YfpX6XjD2C;=&zAj;$%=eRbV${cL*k{?!S#nXoVRD(}Gr)|6_1dcp
sTPh6?*wIn(%VQObbU3vZdx$fAghPu7^<N`xiu*0F+aby=u&h~}p_yq<mx?##kpv6wfenSKMbDzszJ3V)|guSItqZ76~jd~B3uU+m~B-!hwrAP~eUPnl
qs%S@9R=SGp2F<3V}pH>r?{~Wp_dO`)74Us6p1XWyBFfnxOT&`dYv$*nda%AD~Dmn2SmnV8AVMTMu0AXyPK}}W*Jre;gj@%^1IgZDX6Y)^)DFyZL+}$g
gH6`BM>1W*hXP=>Z#%WcgqH-aeaK19*74tMu!hhuTVrUM-Y~iIRc-5-d{4lBqKV1y5X8vupjW<P%M1oM-9g@gG2`KGRtyb>#Abg9_-(fQgj32_@7Fv9%
LzZL-l*02ru(T3*_KyD&toKnOc$&56YO9ZNO3;W>03cx1$MMK9;Me3KgN5U)-9T`j$m#+)bf&c;i$a(C9HkZoXj4;gXN-6eaXVIXQI$2r9HV|aI}iU6$
o&ab7d?#!dJH~43VyupGtf3+u40%rreZ^VZ)6^WUelA>iar77Mrl4mZJBz`o3=z(7m({S!&zJh^+#wCmNdN<?G;1;lP_xk{h~s7YEPEBFf<)cRlb%I*A
J0VdLHR7xz?N~Y-DIw%Waz2Vqnvp0}J2IO;??*aJGtmg`eCq3XOszh>=J_Wfm!qO#Si49Lfn)vc;F-yAOebNd&GS>=;h;p(>W$;G0o~I%WPfP`JXApII
X!H3#c~_%!w|apFe;C0P_}amA`2j+%*<t}gF!t$&o&2eWGjG2e3jX^8Bi;N%=8`4K-@qWU>HPw0=Jeh%$F6f1{E8|4uv*PKpp>Ya=Y!F!I+XODcCmsQw
m>SIRC!Iy&YYENMPaux?BcT#zpVALDghgXIRC!XRNHYvUm^H^cOyj>SsoSOdaayfkXmi$#iR4+QuE?g0tP}I)A!a0G4pFd!t5_<{-q_kp@dn40nn7Uq|
@qNAspB*x*lrS+UlP>UPgL$T4pJ7>sM*5@>@;qSZzymo;ymg{FY>o=hDX~sA&XtiGT>fbZ3(e#em{&<xN=h<KAnh%_t*bXMSy3lr3M>L&5~dDpO$&=48
8mO&Y|<Awb-|<c!1@WM#6O)ulYVIy)!&K5$np@C7R|^)G_;ZLFatESxy=<`U#2mI`+707LC(Z4L!dmta*G2-q%&AMM36?xHNZ4;u&<trY_;&w5Y_o_Gd
~N5_QeYsM6%rA@$10NYb~!Zh2ZZmK{1{}R+p0t_UvfY2Za;nDLG=N&{s@Y0vs|zj}sL%;-0j&fb>T2UcL+kK0Lj@S;F|%(Jj*vz-+?`$=w}xJJE$>9N<
93>&tW;iL`*4{(#c@{53bEeS^3)PcO$i+X8Rj25!&7U)FV;Yk~9#SBs2V!KfwzEpl*>)4gIRH<8Y84JlThzPJL_L?A=M!e1CeBJi6%wsF7~XBQz;OJSP
s4JBDVKf}7q!Cfvs1nCv~gy*BO^at0?^_s><vM8{6uh!6=K^l&T))IM`=;P)#D)VQDOofI^X<B3_6T<y0{ME#Rj(J4HsWX?1f&T!ph`Y-^D&8!#sb9h6
!{E!)hiobtCIRov=tR?dSRO>oU9i)#W0Wgd$USi*!UmcM2JaM@-A{<CEPI#<L*n0a(;8S5WoH=^xNKDD&2XCPYEewQz8m?o&hUvvku@#>?+{CGSBnz#A
pLRpb9i+wyWd{vY-#l)X44A+z=u}u3L)Moxg^2GC!A}E5ti|}!2AkmdZJF6CF+|Gkr&5sXAp#m(Vvms1$`Yuk@Z^?gfrW)mkDmVC-Y1djx+q-72_(R4`
c2y@OlI#GSOp^+Xv6b$A0r%=2MC~(T%;xvkiQ8lz~E}jTCYI`)WgDho3#)6y0K;z__Xi>YzZLe1#Be6672Y=o?WAI(MacAzgiDy$<v}G}jsQ>~J};gJU
YDFke8Y!vxzHXZtqY$S5pv-bb)+R`(b{BHaw<#KxlqUOk~1jjbj^v!!BXBpMhS1#uTXIbpQ|+nSPU0QsQapb>&hM;}qBk(^C8BX;`|u|I6R<^HO{JW%c
t8Dt!!HYNz@*zpm3`GJw5c)vr{6Yer4m{k&#Gm5hbw43|E<|#LaK4s7oULS{UNWRhmdI8BL%Bm$>0>tNcC@41++$BjOs9mL@iE~&{m@jsDiC~iBi@|4D
u!3MaF}<UVGVI#;VuErsbXzRh4f;L~Y)3=+pnffGz<+A6bfJ}y{e{nn3-)>N#TIlSvhy<ZdP}Qa;hw+&a|{q%hWFpWYUj2B>o<r=y!!-^YPeWmsvFU`{
WMOcam4onNf8-)3Y!G96QAU8e19<!mmg2TDZ#EhGZ}e$fI-Z)VbJ0jEshe9rw9g1(GW-t#rXu|MXbe$Uwn2*>B*Nc)lk^)4oRpn&1lwCnl+FXG6@7L0m
zu(+z+z)X12rU?};*$+!yo%rUr0^h&GoX3%)Cn$s>aLQZWPN&Q0|`B4Ei0)A$0P&Tz&K(GKoo7;NM;fin=T?1Vvgo@Uqy>1_#Jtzv#Qb7xSgfq-Hp^s3
N@4J9*q29FhH3Sszh<vv-XT%oQes?ah{@Qx@pYzi6&wb}oK1j^6K<;sls#w8otDgW$c=<tl3-k$?I$Kh2>ooC=cFo+RceC}=NdJ{9_k4S^QB1M%gK@FC
E;BYK(G=vnR<ab5NbcxME=(fS#8<mq3u}_1?nk3`h8?Kr`>q_%mVigALNW$KLVZ%|R-f~@y*z9;ZfFeat8uiC2ot1DEqVWCv4YGedU_%#lbmNzyIRP5a
Rx`nff5w#egHIT_+a~}90#%bGSW#RIdXbzshy$Z=q6x;82_ldpWDZfXPfrT7GtLu?g%t;!DMN<OHacZkd~#*j^&rk=%w3um)D573fIvCA!IUdPsp85cv
iSy)CWiisX(Wpu+2cdyoA{^<yg`<P8tEI0I~hUtc12<V#`@|wrbPXY<8r}tD6FLqPTio}OrfuXn}n{Gf-g6y2xTg`sU@bfz|;&p8w*TP?jaiLlQ8!bqP
kh8gcG^Tb5G%8?47~fA6f$4kqazP@sUKyoNK1EsLp6-el}FYskRGtYK0}8s<Ea)HXdm34L*pJ5Bg1{FHPPi0+?ewb7nxNI}q5(%0qG@L+|DTqtn6XhdS
xP7yjneJt_*BMr5bYt7z^h;OopI&)h$;LQlB>b9(7KE>|RN5VIyRTsV1`xIT_2H0Kf$#mb--zK7?#n3pT>gR5&?h#+TVV15<_3dKi7KbK}@r(|EEvCU`
}<{-ux;(N!5l(OfP#+NA77%>b9;a38Pp~qtCqdKXJnOji+t-KCBIfY*(hK(F@G-0Svh6`V~W|D|(Vsi5oXdF@L&L_u(tH78>QZP`CM-o<oh^v|Z4RO0z
iKcF9^}RiW9YEQzd_bPPF&0Nrgw6Hml5UHtp5Ed%t)Qn0zy?AyO$@3T9+}~oIEJKP(!aXkv%y#mT^&n*7i#z$mvA%Ib3=F6xIt{*!5)gMWsztJ&ta>*q
r$agcIhzGEW;GUxeBKz8J7d^@oX`$coSEqvK2m^D&o=~#7YXB4;#?C&4#Vzv6%_q=$dGuDZV!t>Q$WD|0~wTukZ&1hUPiNiL-s=3&sKFJdBYWY+!bZQs
%`5qTTG-bP)I}XIF$nH=H09gp=<@LdgsPjc$+OFoJv*83mYuf%)+pNAa3kwcGiZcFyPwO-@L_E>RfGk)n%tT!DcBJ~|Uwen<92+04cs3XzSY$SV5y`8i
`JgFIuLl7ELbKxHCu@1@|?A`20;?qQj5fgLOs${N80+wl+R*HTc2nZX6#he%8vpH%zhgz8EbtguwCFF{UlP8KPf&#@;jf5)k{zrauRXDN?a)J*IJHW%^
l?FyzYZ@$I9XP**KN5K!6V@*HDRk*zmeHt=8)=Tg_RdkhtS%kA2e1;rJYC8l~yODWNdqS7L3xgFiP8AK5RKeIuN|+Ydgo1K_ZUO>YV6QC)<;26SJmvos
ZBq0Sl>uspZ9qeM@Z+rj`q#pNyf`!(;MWHzbE=XdDHd2Jzz~Rx3nU+&3T#~lH$Fz`e8rZf#U^B@LDcc_`geh^MVY3Of*0PNSgAOLKJkr+;c-}OO3b73W
tj_VxHy76L*ebWajMwSJaL8&ie&ulkAd?cEZR6nZ!!`QzCR5tB0dCptS+KB(Z_qBuHN4rP@^-P-^~R)oY)h2c83LP_yDuoEg{-Rx?XDnN{$#*YCww8fX
F*D-3;r5p@S7F%)t$V-Oh@`cpe9b($qBLoMm&m`hyd9oPHO1e}yIy>0GRAN0x`VDvIIs#Lh4}iUu69r!j{%k7%m?pJIEizGihV%lelrD?@{7>ZLMbE+e
{0qh234n52{v(FwSj5x)y9jD-&_DXbuB<^>S$*&=rah8Smr@)NP7?k3R90`G={`)}Awk)r8?y6QZ9yM)7fvns0JFJWVQ!u-k{ur;IxE{<V3NXL#yci9=
`SF0KGzumz0vh;rjVSYaS+x5cVu3-+ZGFXO4z9HHGZXSN+I#${#;9VaFE>~zp!-Z#my9QCY1jk}Z)9b#!IEwS_M1PnmD*B5)MF(234vq{)oy^D46SuEY
;EFM-CA9Qd3811rJW+_|(MdevGZvd@OI6~r_rmj^!m~SYjp4Botw|8-vT&V3+l;45kvL-hCS{);Pw06c*^gbOx8(6WJCJPGTq+tKT?nrYa-$rn=QLHYe
PoQDh|sS%egKONFQ<69hLKT86y=CEdy+LK2Rg8+^Bi^;w(8Lda|WO@K<P#B%Mec;K`QWcCNek%2bdQ#_L(Eq<ZJuP%Qx_93~Nq~sOInRB0)_x@8kH5fH
6kow#hk$HpA2r5<>`{%HW@y+vvH1pYYXcWFFUpfP^FURecQ?kKn~r>@4t{2oHuagw?!#GLZx^_9w@s@+`^AaBsW#96Y&_d8Ha|hWBJKPvZTE^NpY_$2E
8`2tCOeJdDi|SviQjrdkE&%TNfL_#E6`CKeFPi18Rm{3FWb0)ty!fCZ5Vzzze4N{(TIj6m|{qYZ6-Y?RHWX?tpXj9GaBRAnzEa;9W%re4g&CmF$}gU%c
Bc?6eFIY5TbHzmR{BKv`g(?lw4Y-y*U)#W^FE{_pJpd9{2@FWCZAlURtb}mt|;H>aEY`qot_<Rw%KG*oPM3(&cyrgrFgXz3J7lm~fcf47{e9+SM$SeuI
fSo!bMT~4-m_5QvP9Y0U&kdd-H->gK+<Xdux(H01Wm~IpF}*ltH6OE6uVX;D(0fVAlyUNrehv>Gg4pH@)WxFGUL>|roNt1O4i?(s75a52&H`hr;e+kqG
a~t9S2k+~(@&vgi8=ss3vYC{D$wLMFzpl?Db38frx>_3qbNTM`f05xp>l=`)Yb_S|Ne5F!9ees%kI-K>&luOiv`3#h|j$F3jYm`may+8_d{FnDbw-;m*
&D28=72a+=1v2ERZ*5VFV##PbZk(j>9$DiM+cQSwFkKIR>3mXRWDXr7(+2wvh1r5;d0!_{<}PHO7&_!7MJB;ClYh?o)=`ik;$=kHlcnTI4V;Dr2O4PLj
gLl%$)ue7ucm?AhlF<l2VGK@bD*vapx1UU3Z&!3XCts@*Um@!|N1NI2&EaLNbBy0ZgjxRIqYSjF<@J<jgI!O-(X25P&%nZv#C%Mi}9K}>tVh}H6{)|%u
HDOMicULa~7Mb~&ON+?TVYieRyj0jOu`4^K&qENWY;mNfbGaKj7jPbFBiE;y*+f3Xb5jKo^c6bUfn0QYnTnh>++S?0zOzA6%0tw0(H8u+2lj=4Sjl+N%
M>aPq%T#tLi6n&FnfesmN1|EI7r;toimsDl@+y3{C@47>&zX2clGK15jSr$pDEJN|@eI@JI3R(9DzV&W0*Dr74%45olQVF5jae$oxXZ&{hZ#iEV*&y}!
fh>2h{_hFBKSdJ=<{dcg*`+tS1E~1$I02x;(MCRC~&A!6EiZ7F42`uDM6Hdh=~K*a3wy55@M9tA~It&v_GjBSz8Px2BJtZ7{oe<_a~!#@N@yz;c{LD-}
%p_(yIX95xz69b1ZPcR2`2d7l@(QMmllESGj(plo(A*$VrA<lGb|EWA}j9(d09kJ6+vA9Xdj|mIWv5WMqX5^rwd+<(WJ;g3fw!iJ|D?7}GY!Y1ols6UG
+)vS$-D#qCoLgoxOcax=DhFmYt@9Jfb88WS5P-8<@o;GZbK8#}$lHG}X2|JA0s!BFu1Y2%Fci%ncATEY>Na19KhtwuPEr`!cAK(bN^AdV^WO({D}jC)F
<T1X6BmYz{1oEs#{)g_M1RF8`grpwZhrg(o%icnF*K;37bUT|YVQV}G|K33#6+J2PqE7V?++`NNeq(85W%N;mwB~S+jVceE+ls5J_WK2;&RD4<K5}1&*
_mZxS(*}|5Xn~^#VFE3z;N@%K{fgCtmhg>J5`YN$P_YRI^HV`D&^`_WeKJHSh{?$KET%ioaBT8@@YObVDIPKt_A8w}4OAKd!G?Z~afuNxpo5;yu&qY~I
xAAG;!dFxadMm)q%dd>s+0x~n}25L15{PF-m*1~rIt$aB*x3=9#RCLLkvtZFhGb_MN+PF=b}~cJU(<ztb+gh3%(%2VGn*FRk9}PrCR*F*q_n=L@on@m3
l`k0=rV*l_$qqoJX(af7+^pyNU4VZDyKILkpi(Ze-TIS6|e44Qg;3&6*<FFs(&s#yu3&3d$xBHT4|k5n1o-(cGUDFcl=yHPj`?$Z5+gp+k3pQ4KK;k^j
Kj67?q+`<U1M<w&SipvZkWBD)tsg3+$Kc}48vTLjy%#XCOwf%mUiF<?Rue0{@$*@+MV1$>|MLQAVt3yy|$KZhp>8@M+exSWs6h9+1d{tYuNmM;R&pNKg
zcon{-GUv}%ToMc>q~>+CxNJHuegW+_e0wWE6`tKi&Ug5cvE%^S{k)wZ?~19uf^)Ai30v&&QBp9aMik>KiHN|IkTli^T)x(FF^kQD5M%fbl;npVW5)gA
hzxE<YzJ;IchW3>!wfg5Lu}6Tl9biJ7}-63OAB);Fm@!&xRVu5JBuCslNF|d5mX_P-i-hZ*#?c<g9u}R+<n416?wgZS?*IPMmW7sIy=!demy4m5Z-(U%
xUeC4qKDWtt-na)M@r18b@UZp^S4(GQ;(Hwa=%<+Kd$1h6m-xz!!s+rqRhGdn<pHQYvOh$_y5Z{(n6{9bGwu{~knrgo#y`?-a0+CFGI46d^^0CzYeL=%
dH9ORV~d%P?iDgA%XquRapt<xz0<0PGdQfFy>Y`9-`JX||eiw);$aeJkQe)7%l+d2e=wKN)dUDK8>HCK`c!V?bi=DJQIOeKb!<EGVM@zMAqnc=aZ9v#8
LyDQMpW8pXj}H4z!FJIqkJnb+WX&k<PXHWM4+(&JPIir8wse;Tbmc(sk%>EU|l%K@js3Oq4pL!_+*yG*-NVCM)6I%&pf{o%X|AanZp!~+PyVaXi4Mi1r
#l-6FO!KBNE_fn)&Q*Ns<ON9hdl*}jsv$9e{2m2s8G|^M~F1WFYJj5_Pl&j$zoF}3*a1)~eM+Dot{+#)fxwJ4Nze1N&R9cIRm`VK@;E>Z$M8)$(@WoR2
$*0hjmS`2^Z1DLZ8b(y@5g7dxzS$EPSZ9m4+0b9MWEhcJDwVR}L&7kW>Gf%`7>)D|WpQA`0)GM8xS1oh1Zx&pozzzAu>+Ht%;PfUVeQeS60}0v<%p^~H
+_G*F7Y@1c8xWZ0)}pEmQ_#@_X8tTg?i3q9^{?d)#gl~+@)J8?o~?DLA=7*(9pgB(u19McQ|mk6_1h_S~^vjIJcM)NTi&os12h4NPPaqR$>S;1#|>`iX
s_dZG~$u;yTXty<apCzEsvhwx%kAeDGe>Whj*zF#K3?j63IN)VWW#zycBQK>~o68H$dWAt-qGd*EP_J<ITN;~^9fk^*|Jf1Ii<5Mgd$!Cgk<Bt~m`Syq
9dF+Op`D~z9(kgrLQ@+>Dz!SLB(Tr&HP0Qf)w7|U!$NqTPyAM6|&O<a<}2$|?H22pmgDNzJ)1}|TrkuY(TVYR~0XkL7$g$b|V_cZ-Ki9BCU(In3pzQ%2
2zY~tp_!I~B$O&>URV$grm4x&-#Ul|}6<Z3Y3!qIfb;#~Bu6yEC)d<$bu4+LJG3AReI<TiIP!4Tc3*8_0Wl}#w8$(QZz$z2;$*BJ)3|Epajr>?|wnSi2
r1Q}W-2feBJ1}#ZASd(1aA0&A5$&cYB`Pf?zYN3q20d+nYjW~w2g~r-%#IS{V|{Fd^s!#YP(d0JFHE;WIdFUgRse50>`^0NT5)$&s4tEKo8$OUgIfvU8
WO4zJk3Oj-HTf^C!lGVJG{3Z&U1wID*zSL9r>iFvP;mEi6i6V6n5-mz3=s4_-+9mps;j_vw?whm=BztWSU{_v%8|WN(8DTT|Tg}sNu5jFOEa2H=Np;NZ
THrpou&qd0H87Aig;?HDC;9p5uH6i}TYBFJ}Q!baaVG*s%#Fm%PKV4lD+P`94-};_3;dNL1P;6s5uN=@!rH@Y8b;73kGd+Qpr70?gyn@XRSZAj+l5Sps
N5f>EvSP~rOJ>;V--GUXQ&BU*6!4lRVqQ^9Y5_HUf?G;nww+`ZwdCwMY-h9xwLc~Pr-T!$3g{~+l=ko=G?;VfayVc8y)RB*yyyNxA5m;kkThrS%y+SQ`
AYydU;0}Q4HFE<#~_948y<rXfXC4}Eeh4gziLCKjsPjb?u^#m5^(Fqk$>|-I>$x86_4JLI>oXP5%;OZ?LQ_cZ;fkSf&jU&&;jS0kbIev?(_Yxv*#O1uj
z7)aY8*7}>w<J}ecPxOh`152J{SQ<sjgBqxMlgaH>lam$xW_Lk&VqQVapWsR0IhgSMR?%>i0%?4fNPXla40tny*>&)eaV}aB$-BikO4BbwCTXsx)hwWj
32Zxg3^OZX_$osQ<Dj56n#suKk>^{z_TS~2nS|0k-ja2*G3i%+^@wzF$v4{D^WE;FctVDi(}#OVdl%g;Edv_jSl1Wp(v6WT4RT&#-4bKO~Z5FjU(OY8E
C0kpqRj|h<cxLLsaPKRx!XNH-gJNN)hw<is`=bVB;gpSSC`GHGGkc&tjm~h@T!bxrw-4i<CAj9hf)}Fa>K*IIlwS+s~qc$tvo?M@*Je5E^7UTkOUJO6k
%pg%K|KGUgr)KHnDu4l5XxRZ7vO<o`jLFD7!u>3p!qKtYQPu8C!&6r+n;4Qib4@&K+TY6x@(xoN~METu;*2}9SL;q9HsQ&1u(N;<eENUpa(;yuylw-k6
ujG3$wDOC&Dt|o>gt3IF=&T0)Ter7<f@RRcgVdM@D1wY<aR@9jur|KAKC$e;l@^pF<_6HqUDEc(~Yp^hx1u<F<VwUmcj3`l<oDB?KGZ$8@h6V}_nSY=!
NDUrmG-I`0oWNx`#)H@JqM!>p=mYv>`2HJ%!NF&=xuQhkFIgyo2t+gNH72D*VTBYkT?TPb7D^Pq6OEiF&knj%4^Qws5V>@jHipg6Lh!R7?<3DfO-)r4O
G0`FIM0zWiPZVMge#=L58;@`PN=U!7vqa1?LN54)WgTDC&HE$zSu`lrR%XrxCmhvqb$%zm~?bKhJAcS1Z5W!v8FVic7Jus7e}$*o}HljNOZx0PlJ(>J!
}akGLZ=fW{;38bMtj*_mHy~aW9{n!MMo=!pntspURv;zC7~&n4Ksnh$k=E(N1D$_U}urRe^tNGmS7S5)7btq}#+TjZQGZ0!$&D@KH?P@c@QCE(cGC<L#
Bm&dbRAqgsQJ7zOVrp?iZ0pO)B5$Rv<lp(t|e-`>Q&0!-F~i#T6r?rm`OlByptjWKj}0>+6b!#rG$tS#drIXggHA;Og4Tpv&)#mD)H@X3XO^@WO1RC7H
$i_03PL@r53i?KJtK1yK5m?+&C&5@}oWdEJ{AiRBq10+ysK>O9Aj3l1P!B1O}rIEk^DEH?~g&>hL0%K2M@`gsXC>sFLxQ&m~suCnpFopzsG=wALd_ORD
CPcpqa*L9fwvjG&?TK)w+#G6oG}sDA48Ngax`RCl(=;bOMfb}Wr|_R3?A|%jy8r)njS)Ce->xE3WIk<#qdC~tCM+R?!rXKe-v#OD2%ZFN&6_2}rBen<#
Chnk88$3*K&<lDmq^kShnt8@z@z8koA;4HBpHYayC^;@_O>M8G7{%eqN;!-Q0UlMKa94xa>_ax3X}N-zL0Cz36pY4cp=87wa6?{)<mW0uhiQxNs@w1i2
(pf|IV5rQ_JtayT5ovY|VsVG<wV(r1;aM2)rnH|G2O|Zi}kP=NC-k$w<E<gZ!E|ALKYed=Z5)Ks(5bFT<;IX&ga<>BayujP%MnH=0i{bLa$308506CFQ
IV@!gAld9aNjD{&6MDFk-oEtQj6;t?G&ki|>qGh#PIjft5_Hrr71q)Zfos7IYxd^0&q)RC7kULtg>pvq@tRw4xLxX9e)_BkHSqZ4`m2~BR;bLXBWptMx
NqkDw+@g58D;t+7e4Mm3D_#!hD30|icnC2E(yosOf0c7F4H9StkoG?=MkPMg3m_kA|L|0RymPAg$iAE`v5)xW*@&B%^L*tMV1LT1PN~v5?P=5~1YiN9A
F(sS3I5*A?!-vl(oOBFxoHGL@%euy58>5<;Q$}lnsT$KGcs?N+DfI^Qa5O!sY(|(TRI`B*>lcIfAVU-<T9l9s{(?S_2`nQ7YCXa>oYE=5K7!bhN>{??^
MQkxnlaC>Gnv_xLZp34;gHN&BI5z}CQf>!%vf#V2}r*1&Zv;K3<>@G1`{AaijIwfVJq>_gI8-<h>4&<mt38}i{<_Tspf;5!=cF;EyRf^L__b;tQM04TL
OD+V}d-O>r8hi5L@S_`R4c&0>yGw86JdRUIq_mMUD8oA;vN1`a|Y7#AM5rGi_wh(`<K{bhsD1{}kFei;SK}mWHtUfNHBKC+!mFAP3huUz&DfgI@nnybw
6)O&I8hCn}#KQ9Q@Ry4Wu&L4gsvLw#eW-y`xH_PWBc*bYWVgIC*`#g(A9bHWy8P~WUF(Vo^jin)iFeu&p_Hk8)+$Ty^n-VdPD<I^0xz(5YGL5K4o$#_X
9t>BJ81n5{hOeOhB4ml+R@T0T885y2p-uU>igwMyQ16=?nDk6K25;GE$ZquFOu^u8z!=cSP4lTmT+1AqF%s9Lf#zjMRMRL9d2A>MFa`w_uG7u;gk}E|(
XpfGFd}R>-PY>}w<|7@M=c1!HlE~2!gm;D&`&txT!U1UfSR=#%$*VO^K}N$zk;&XAP-8(?;B3d>Gfe)+y0C?hvBUH1Gu8<RP{KHn05Q|vUka?U_vnh|{
NmC~%AZx(Ytc#g33R!oI7r03;OZgzJ3p-8^DZbU&zp<ElWP!xxNq=$TZoM)Ff_8P!IwTjs(siBoxBP^85S!(u3%rF3yjT^=8pcbSapAVJFxS6@a2lERY
;IW!UGu`+~t%71PNu&B0;gnAyS+4dYyPoQIt>aHO05a`GAr2Jwiu57J5)ZB6Ic?qy0aFepvX6qzeQ96j{ddeN5<|9SV`1g?o@Jn+COS;*`$}Ol$^rrvo
$3we(Fqkp;3Q;WdBT;U>;zN6XZna3D`lBFdPc8yZHk(V;_WVe^Xu`zwrz)yJ4=&spkRX1+Kc<y)i>F6@N3nz(j*^!3*;3u7m*(h6E_!Hc`d;Cy_f<o^7
5;Kih@RfwrlCX5qxjyU7#MTS6G+2zP^+}t3q6vBfoBku$IL3tG?0-lDp<1xg)0^m%ZIVFI{`L28uft0A298|T2&O<`&V9a`cID8+QTPPfsjv`C9!k0Dm
f?pD==!lF(o@`VC2G>F>quRs-h8_^;!$eIf2Te;M3UW`KJQ14sDDjV>>rpZR20BnGy4e|kIv>%G1||lB(|d`44cLXHlxNF_Lg4);r(7l;+<7Kvq2|paN
EVUQSst73uXZqch2-MDQ+b~uO^`-Yx=rfiG&S<E%z=tW?!ZtKO=tE1At=-4;9tyoeS3!>a=Tk4!sq!QevI9MMIH)5t8Oto4_<Jx#XQ-#kDrb*`vY-{U~
h2S<Etp?RaC6pJdLcM3S2iPTqhxc&~$s#`p0^Z6T%=PvUO(3VPygo6Jmv*#Y+^F`0&A-1Xj%5gfxzjD+v_uPcON)7$!ACTuDtQT4$@&vV_*33$BCtV|J
&*8(<!w1VH@k1z@Td&M{!rX}r@@7}S@@k-hW|K9ZI-7Cav%*|CpxLujh4G2(-ODI=6rS+A_dca&>YQa;E_L~g_C9`1?^VZsjandjK)(}}<vg~8<Ykyf>
o$so*y#dp=3X<u3Sl<lFU4Kdv?Z671J#F=M9(9f?Cq$mbAL+|hYb{#ddcqC$bw6KJwGYA`kj>6FOdlvkB_Wk7y4xJ*PwBaBAIq*Uo-zztZ_%IXug+2_y
QbgfE*?nT8<K=Tf_-d3|n3xh!TtiA5=g2Y-G!?`lBD4UR*k2GXxv426J{pbdY+|1tIo<-d6U^`dk}R$ljMY8$8F%BW9YpGRvn8GjEu_8R?z#j@N1GOXi
lEa^D@M`~GXX$<VVP#+7AsFcoBa4IP?R*`E=1S|nXS<_jxgq{WbI-zs!VaUDUHzn?B63#htSUHI9fss_TJ1S*9-~;mxvrgTN+Obk)+CMT@ZtDtY>7l1`
a64=jlx7(-qjYLeZFi!H{-J-86JsGfz_VY3S`8CuiZ!63Sdm_njR#F}q`A`z|>1J8g8t>`q`;G561?N|hG1z^GEN?ge-D-FQqM{^wY?9wtGIi%>Y79IM
iBh2s8OE)2w#G4bjCj+nf-^pJ)h)APnZL}0UpcQ<%VvGO-kIJ18#K>-yN(Otqf!roTG191dX3JuZy4La&E960whvigR7j%=f&3J5ZI<R)@OH2`0xqtOO
LgPOm;nA8?VM~RJ~p+qT@kq-;V+(sVBXlmopNo4(2`qL<f?oD9ylru?4+s8yMu^1EJ|BT#--=6IR=Lk;j`4eR10GY|K4FVs6m_A?*43gJ$f0?HNRkpne
t`o;I#yrm8+Bo)6$_mEyrCHAca|a~J(Mf3j6%o5n2frYw0;5)kb}{EctTRerU~>W25RI6q+yq0PHPyIm5NlNmTkMK5|AA|6*wez~O{g<*VCwT~`1Lf(Z
K--<a*^Q3N<dAou%k|Lf|!*1XrEE}E>46EPEp#E*b<mbvcJRh)LcT17MEhVag8-|_0TsLf-2$WfMErKQ%mpwS{oh>{iw-;$SQ%&1q5c%l(&4v$B$`1G@
`kcDXh@4$|GTepx*`ydz576D<^&i?nW^vad9NEC=z)x$nPc+W(TjMF5>vy0udsjU?iNE8191ITM{@@G2TXaNcl>EjrjDXgc=P$IVXSFAfF(z8X1}C0%K
%Gy-|<0^72Jw^F7A{)d(A?8O@9a7Jf%voFcl2lnh4uI35H~aXB&~NEj4}QRHk!m*?fWNS44#2c)NCf0s4_&5p1{u`xn0qR{jp{DvgOBqlMmbah7XZ*e8
P9I;DSGa~4$5j^!ZMy)B`mJ0XKNq~8h(_@V8g`m^>@36Q?yV2Yn68Xtl;QR&ewH%9MW>^Atc|xmfm(6uaY9&Z}U~fF!1X+otOCTJ7UnQzfbd(1t1rjZ$
W+`b-+O$KD%fn`$NTOzUC5La7gj3L=b>gHUtZa;9uB6D3K(Lf>=u=aIr)+o!r`6GXc<K;Ai>{wwGN$I8@o(A;nZy`4l;tmM)fb;b>nnUQ>QK`kL%&Z8V
iiQKS%F;xv(jjS@u2d}`9hjqZ?rEPSsEy5mdu_-s>hh;tTxa&Nuyj2yc`K^+y=K#;}VDNeg`2Ky1P>NH8nI9x0C}r#u?aXV<p0z4A1VMc`2DiL551~ht
C&+fSx3SsINqmW=2w{$8i&m2`vs8(|JjAZXs2>(Nx+OF2wV3fl5Ki{4i@U$?52XQywu?N<f8LWF6G`5|%|<%(Z_>Gc%J*aQ!pbs)ERpl#JY>znDXpyD&
oqz|HJ92er_PtHC?qpW%s_7%gsHb9o&N6ud1?B0;%}n7MP3qDU6>abO}LUL`zVc9}Iw{Xp2pvP7FBg#_Ann7CL{1gc=Akh?*tfZWEy>NmUh*DIl8M5p3
=XigTSF61{y(8qZCj08BVxDPPT-^Mh1DlykYMHY)WJj#6-0+SyN>yXYt7$Zs`=KCH#(?rSfXI0g%av8<*f@hx+)%pv(ub8J&K;DKJ?up!Gm-n}KQnjZT
_F!n^S_VF&Md?btfOd)8P6l5Ln;z?{bZn7w+?XdbSSV_ThCl~nb`>I~ij3@G)vAKrC4mLl%GFY*$kuTg3@u~mV^vfFi!?cyQ^cr*6PFuZB6M)NSz!Kol
-mPoQgMo7fQ8ybKsP!~;9L^n4a`l9&(dHf5>E=F8(d&UWFU=vBsdF<fU_4__F3+oC_j|DbFhz*7EuLwqb=kL?i>VPu3%C05wfWxruxl+8va}Iu1Mj}KJ
CcbEi-a4sv^vrRK13m=5U!M6H4?oQoi>-U?mC7>d@tv;Oil-N#c2jflIalpNjP5(E3w$&0`w*(Y(gd{VFQ!G^HVtrB9J@lI^jyU#YNlGoZ65bGs&Mbb6
PW*3q@H{yhBh5^;LgPa>CBp%E=uU}Sj#UY^y8IoN0KkZl<j0)foI!iK$5Kw;0%@G*x*`6G%Mjh~StaoEJ@C#tEU-1vok&_)SEW&wSR3v)>42k)D{mk!V
S^UqkR5TBup&0X%|T)VnM7Vy{&1DOB?O9co{${h|rp==Urp8b|EB%zbtpMHJxQ<Kg6Td&94?EC5GUw)FYdl(eSM=p;+3P-;mI+Vwe>m_;2NDa|Th&5h*
WcGFV$TUWQsrP}Yb(qC?0v(H!`Iv5}paxvhd-^DkCD?ZKoGrv0<QfQW0e>R$XL$g7m^cTEvBggqc$nG?Up%2>(f?@A6|4&Ul9*6=e2^k@a7z{|;+ab3t
2~ASh6ccIRL}tYF}%GU+#FLMa}q6lBePubrpiHRVI=SdomyBpu{kC`%Bv(F8<Vu*HwyD59xLQ+*eiv#lkO$>J@NSZ6;+U6BT{SOVZj2$gHQ5Ud{0^qAE
@CB@C14&Jf=Kc9<kuzuso1M!3kZ|+i^bNG6;DPT3-b1SbkKGIexSHfe-F)ckw_4!-XHW-*TH$&fzh+mYI?RM}wTLVA0U!ViUvuC<SBDW4fst2wL-zPY5
EEglb|CKQSJFUQP!r{_xBV<>1qeIH2k?aSo-5friW<WhtV#km9uBBjHp>KgOOW4+2M*@|c&fWU`E&L;l+6M}=7$zflrWu|FfbvT-Z~SeSr~NPQgr6|_I
)R|zpk6B1kIW0@C>-z%Om^|5G5!rhZ|ioOxW?6i(zYX7mrM7tUDjmoo!uUp|37a~GA7T<60M8BtF32mf4W`Q7U>UoVw<YoLwz{uR&@W~!V$97)Aw8sHa
4wz;J4`zm=2Xs?*I8sm0TZ7#@TW1XzF~~rK&c8rdDxPerW9e<9kyjoWX88GgWul&lS5FvxG*<-+pZN9sy*yA)X^CfnzdqYRBwKEfjzc$#v@Z6UL!J7$E
gq8&SbxFWDT<8dC-IF+eZ!t()y{Hoe;15F{FRah)W^}E6v}G(6O)DGIIJxr2^eofM9?7*)Wa3H+#(djL7w*L?4x%o+EftmG3|b5j)sU*{tiH=d9L{wc=
@~hhSuPa{D=pHe<Tk=bF|or|D6x`t+DPRe&V46d*tpwc19kckdb$xZ#a?}yH%Z|)MYuZ97nH`2P(c=`H}P2<wqLrJ<uk^`yDyr1F2*3F}wKjC4M=R-($
JQ?JZAid8|Y?grs853wf+=IXoeDe9$Se<)tU=2f=fW=H>S=rR6awL2!(d^KzaKWKAu8NghAYO64)=N_Yzej)YqPHA)@`je?@r_$9@=<>kT6SIQ3fO2~g
cAU`rq>BYe4Bpqz<L1g__{G{lPw0R+oE+2$$-qUGVi6Rfgs#K&XuV2pTkO$0C!3#v4+rk}VM=uTCEzeA$N+}=F2e>;HdA7kCGhfK0Uihnud6B0#QW9eA
@TUAIlt!g+43C)r_XZ)J<wu4Dp}jk%hL=T3aBerUJjAySty3S!n}i3H{2)JKNeW`V<8+cDonvIwjWtwn&bGr7)H1mbSW5FTNi(uvd81U>vT_EhPhg(_9
AsoxiZ@6^b=-4_3W3K87b6G2=*%nrhLeBgL3Dx8N3{R;j^#(Dz~G&fVb3{PSnRFJgM(2F+75{hq_@BWVoSmUg&`?$Jq%VawoLey)X5cbfC=KHResnIMU
!WXfuVV|5)M7Vk4k?yi;EA0l%oTw|EuA+quL7}s}H^)W*tpej5E{ZybGP+3W~g534MMVoP8FYofMOw6eO|RUcVQT2gYH1Q|O9M&ruN3BoB}6g+~U3s0a
NYPMaJi#r0M22*)3c8U&$WDMSdid>}VU6|C(i);&VwZ&}E&Uyr3w^ccmpIF7tS@^0(~#ckvz?Czu1&;`v00p8Je2KmiOS1}2(H-YO*37*XUdDck7gQI*
Lcs6!_z9x<j*5Dj^Q*VRYs1Ajnd=fpuddM?sQxqNIX~)~}fPBnlkm7qKk(Q-vU~X6*h%e{1<T1w2=mdDn81CJgqvt&cEsXK^;`kCLOiCsHUpO63F61!|
8|D1air)eIUufmmW31-$K@hYdlB2Mtgf~dkT|N`a7afFmMnlV=>C87g8PV8Mj?wwDGfE==rML=Y)donQ*TRe-`YJq=5-VBc!!heJp}lE&AZF#&J_{Ii#
;P<L_?QgVb-8z;dcvkBfePR)Mql#**VhEM-$##Mevrq3`5juF$NVLF_Nl8##xOpQs29tpa`D|?K4m!?y4nm~zmNwk(nxK8CRA)t$IfW0863lu5^3NnK5
g2`qoC;Uv8>7pe>00K;csbX7W}QUVwgSKS`B}#HC6C8t1=h=mgT@-eeGY2dj7u&|8I`|KL!7vRa%vT&FWL=G)DU(onR$0curm0;%_7XBt3!Pd8cg>1Oa
KxpJ3pR#0Ep<BzWfA@yG|-ftDr$*DHCcBpctA6;)T#=#D5y2lFtyit|hI@#^VMaDQy_#c*hMF|bFYxw{zoJQNtE`=4)yKhf)%T??P$wkQfL;0USb>3=E
wKQsR?4gY6+tmpsHClh}{-5)eunix#U6IH2hmja`2S(}qCdLjJ4*rH>2FQEAIyNj%kA%!dpMaAC5cP;!uzJ8zI-hm#WUxaf+*XXsi+kH{@PXZTFtmEhN
h1&a~cA}`=Em4QcuaABa5?p6<dUZ`6ceB&)^thewmhYAAYI&{}<C;-RDAl7wh8<#eh|ce|xqTf@pAY);$M$Kwd8oDxrKza42c>1Iev2{oBMl9CEOgEmH
;szMpP_bCs2vy@KZnLGA=LqmKO?cxK)rymyIjyU+WdaIw_mM$t2O+nYON^SU(?JJ=+bx_b_nTuTkUq2PwgO*9;A3rk=6mFIGxm<D6MOVT}F6Ec16If^S
F4z#hAV{uhnL=+H;}yXvk?4V;*aaXS^T#Ms#*}i_>k_d7Q2oSB=WcqITP;JuZrXR0L<#k0h<gUw{4gM?cy7?A|7)&yI`vUw?AjI_y9F{8N+5Zgc<E?6k
Q&E!}pwsMF(g`{5K2L-4`o^^-Ta$L4}xf2D8WLU`r$wcp<7$8TG_p6*T-5=|a2G^2l<Mgt#0e1M_A>?@o?AKxM39V}mXbszC1bb9R$XP@2oNZ0AIHQ8G
|u4ZWXk<Q-H>F?M1yS;874N;S)83m61v61x5;Pl79{FxvyR#b7!FnhKN`!}@fuywoqI=V{dbfds(YPb7+I-lRx4`cD@ryi%h7asA^Pq30fyfoQ6aV6nX
!*}g&Pp_MvMcu34Ty}?_<hOVhOq<=<;{;tLbMHR}H<e13{qP>u8c?4QYyn}37Vgh4;ius9Rgt-HevY(~Yfqq!@Zl_8j%j&=%p-_C4hHl2umbz}{~<Dxs
#bf<Xz6TTJ3N@v<<j|E?OyxOx?g%c&L;b>I;T(P_UK$TcT2ae#r{}V1P=hi@kr<N>l*D%o(>ot4^BA;Ua9Nw`20GD*WT4_cl&h|2hiEv%{rgcPorq>fp
xCyb-J59y^rB#JksN<@wa;I_TOR#%HwvSJizps`47muMuB>rGDa{5lym?*6xbt_qc?(;bn{dUcRNi97;AF437sPP>M=23;z(dK!ZyAyYT045;7;3n!I4
pFUWl%{?cmViue#9wB#&Y#^pT#L`X4)>Vmxqe)8MwiAU&d?fUjW$V32k8K3hkp%kKM`M$qrkIXvB7owXH~u+Oe*YK2wOgo`9*`e9=>^}Qb9y?R@nO|AU
y=nM}Y`l2K3>$Jmu8=Zhy+kd!;;bK}|>S?Hs{=i(qNfnbwz8O56XZi~)5hY}0fhEHPy;oQFH_u=m;<^%<-vm)i?=U+3lpg)FPFcX(N%&ZoO|u1;u&&ic
^X!q%=iw3b+u=MnJSWIkovqQ+4dd+YrzsbGY?1-Lkqr2)9o8ppEXV^YX9VRk;gcXU=E(~4F<~fae+7QMKPOz7%Vk9QB`ARV^ViJvj;8aI)9}H5=xT&*a
hy<`kOG&_zlEvCPn*F{;BU3TilE1UX%q7bah2KJLSp&+UV0=4y!u`nETErt&0bF@EI4@6UY=E6n-dioU9-(^qoEO(!lJW-AX2?}e)bj+yv@9vC}|qy0Y
7%=GqHn7cBklLuTc`;AUp{%A^aXVx@9U@`6b5l-<%Lf@k<g*vw?k_N0c8zpu;3`IDsL2Ms>T&xTq%)7DFJ2CuVSQx=v*KLW~_w27ClwMEDr68epm5is6
y^nTEs;D+|^Eek~Rmh$q+#X_&-fbmL;|fLSL56TK0)r_s|4LuYd~^ZI1r<kK~IJwBgmNOjpZTw?et`E@x#r^TjGw1KdXj=8c{e}n1yo88xB>!iU)yLDo
fu{CJ?Ki*$p@{$y4Iv53#;rm#fx^+w?xA;o#&-Za$uC6e{mEMy8>OL3=OuS;zh|bgJ<Gi1-AOnqpHx2>^6jBeP*<-8lwshWq{_9`Go&WmRU;mkFMnlVc
IINGocAB3267t<JUA^{}ZkNpqLJQU_X|7S3L<5O02p(7`9$41_Isq+7)%Fl8)8Ly9dV3)4NFe&*-MDqQlw-uF@;;T@p$vo9LHE%$f(VHI)a!&#Hc%*=+
I=pYua%Zex6iJAD3w%%3Do(U6JOMCEQR1{UG%Mv(v*gAWfQ$?=;{ft4PN><UrBNjaMg$?Mxa-~t3qtYH}6=4g8US+^zZ}@5ZD=B>%~@JVT7e(bl^KYJ$
CMlEaT;wgHz>yM+K<O+tS^EyDW^A=rhhsn6dO#bf_QU4$dw9jN7)|Mz2h>$G{s*xM=7V_&uJ-x@tL$(Js>X{%?GlD8J;?hz>EI_8aZ{y(rbC2o`H!HCm
dTM>WRlJhV(@K$)@=2wp$2hRMq@lnMydK#OCNOX-6XX98%4lGb=H;$;!H7xDOUkA;*@Feo;X0grY0Zq|65&CM>m?!Wc6ijzC+Fsg266NwaETelBoOz(e
Zg~{b{xA<_YSB92l4(gODp^f(j4aokR=$KT5<a*{UnV$)zDUAVt6i7>;7gDA!0ui6Du{>sh!rAzkV>5CCgTcd4@9Eaz4$03g9|q(aj0--=V_lW%;r`ht
#B!^xM`(R=zBIMM2{soC*`J|Rdnc_@)wYbY;Wx2p#luNCMw^pHLB~Y&1H$r$okmgCb-$G9O?v&WI#FGNbp`}|r`p@q?V$2UN?!Ddc`7&4^J1s)MYx+|6
fUW>>7oXKyfcX#CkUgAnC%>Q<iu(m?iEVQ(eY>j^|85MZV@^V%#Z&E2xZ(5!Y3aB@0nDZB+b<vmutX_)cv9paO)G4-AG`X;-_DkD2$g2&I-mpj~yT^+n
E1=MOw<x;I{E@7(4LGU;o;jV%O{c0{>5UI2^wwL5HGCMzsyd-oo<XCm}JzW9ws;pVc&n*VDm6>GZ;k`9)a>AgTSjUmpqSP5PhEm1qq$+WozDJ1jZS20X
nyL%%k>@Ve;eYfm5sos3W?*`L4Y9~t2#=pUKrZwmcQrN0*Xn+AUkbdG_}G0-^%I>$ig80Z}1BQyQw<8=CK!1rsSA53(Ci7qhFNhUhU#3!ZDNhx$v3Z0Z
fC#BFyDSVQdem2w3X8Ji*{7t97bdrU>vd~u+{wj?=q~Qm6axljH@H*IpZ?ds5uNd9`3MwNQCG;Ced$8_fF@Qu?6|T7*W;GjEEU{QSNmG@^7MdpeOo@6)
>UC9ADsh>!lD);L>0I{_8K0Hy$Lt1lEW4>d2yJsM(NF*W>%X&K;M<R#5Qhu73?=%aB9sz#grT2P)tQCJST*}v`rJ5wTd_G~9+@H-D9SXqCcx-Fc^iHjS
+eqtk%-B(ec(Mb)Gxxvi+1MZd#<XGvnJ6)OMLaOPMqskd_7W{4DW?DrW1~Q{3DVR=#SsF0PCTB^p|SA0VF+GJ|OcA7Q?T+hpOImVlt(K6NbzCI2~c-RN
!3@gQ5UsBD@k9Uu8_btJ{f3S<_27+A#}7nZ2->#MZ_Hp4u|nnBn{ty@8!}5WdaSBbU?XS9L9+sQBsMAIabUaP_NB{MwpVpYqL>{wThGiI%Ub&4<o()g^
zpRR2`di8}r#I+k#1sD78rP4j-@7FpsRJ#4|K+kWs$_{zKc#`FBqgyuB`+dsw}++q_%$@lXw4x7to$Cwo@H{~-n`(OD4zqkAE`aSLjbisH34&OLDUW@|
%>rXbX*VYg3snVI}&n~g#6&E&^HRrmMvXZij%+7&aS4zIA$e*T9Z>di*bh~UeXPU96!QSb~F6uJdO0xU<s+&7o%iT#$eZ{T%uG;4QrYwJ9UW-rfYN)EN
E33?`$#51IWLbO;M{{RwYg2`*scfL$S5;Y6?=3PEB>D2PGrJ0mg`JsghUzp^PknB0RZV}Ur#{Q$vo#s>yUQz!ZB^9;R!>=`sWit}TI5gfPi|_|7Z+Mg-
Bpz}NzLi?ro#H#`YvCR$yAiy*Hhl>?XjCn3hD-uUDdq>_Fh+EhsDv<W3qNwsxtJQ-TK}Vx1+YC-yLnQ$=lIVTV9fv+h?ctno{cOQ@XLee!s!p*_WYjYR
oZOEw#PXCHdx#@|Kp|meQgQpVz8y&F#&!etrB3^>xOo?&|vdwyf&@y6Q4dv(ePmQ_zxGUSHK%?jEq%`v$BX1Ez}3<d)=?{-k;zh;nW(E4QVh)2(T*z+I
A6*j?u<sO;?0rx$d0)wX3Pwfma;D!a04U8bB`Lvo?t+EZWY=u9ff$WKW(brfgnTMGMKhN?QBtD(r0Uf5UE*p`}VC^FSr+Y1YtDtuiQUxTZ#q1rd#Z7c8
hcebWiWElHPy1lLxi!rm!Qkz=S*;O=POLwJqw3NfwCH)phNnvH1u`Ic>7R-whud%MnmT67xu1+@B6kDl(JYQ(M3mg5#S+&(^RW(T!PGfPyfXSPe*X8c5
&h9FxYe@HWwd9!`>5ir*XO?*&yFZW4uf+FdY^x}4s>!p}R~IC^i>vbOX&G5*oyj>#)+X)zGqm{Y&5pFXl!Csh0egB&V`fQRer{_^sk5(hpx$ZD%<t<gs
mSz}7Md!W((`kwt@*v}W!-)0=|-0=r!Tj$q@cFiSlyJC-Bh06W-U*$<e5yi8c$tzLs?QyRffxAt?p{1`BI+S(2`c2*->AXJ5X8UDv7pNT5YbV_oUeeQr
y&@A!k6}QbX+-9Imd^<UUK8v$?q;qouJcJ3lSQm|RrV)$1y0EHyP1XEvw#o2<nhg$dV3O>c6Evp+x2k>%>CcBl42FFfx0uJ+urnre^9(NKf^v!z!$yqV
Gd<!IMik;`Psao6POa}C&DUr9lU(?{*u`YZENtj*Pq@<zWawXP=d_?4Bwl<4RmFqReOW~3J7x=Wlz?b&U)?S}l+&fYX$Z;eIX;(_F3Pit~da%#TAq8-2
J`_;D>wxs1n*IQqIw=J`Q)?0shS5|NHKx=cGlh$vcsn+h!&Z_A1)lqvr>BfehI!${<tvrafXEqtynmSt>oLvJ6+e_R()qKYGdZY8X{9pbBjPPcEe<#LX
|7SNQviMqU_~{q39?ZypfAo{z;|Hm$7PT2a{{8s(<KK^eKmL8kzgSW0h!?e__I{TO4UK8SXJJ}YETEryo|p^hq5d2N7~z{9h;O;i{%*I0(u~%9@omS_*
MI=yZS>eP9^^y(1J5Lm|Ho|&GY2xaQjyBPJ;1>tIRC!Go%p~`Cvw#w!NbG{NdO|y4c2dwlY~GT5h&oBosRXUefRrK=-T}*UsXc4-nVCGf&qc~5tumo#c
D9>4Zku7Hv=2QznFix>+jF4R{46xQ^n5BKkIHwC|3SHch&<OZ-2KV=NnGA2RjM>co~1&6_&7b554(A7Ug$%<Nn@3eZYJB>Z<t%IrzTE!}-G*_n*TV=P%
4p%1Q3Xt?RP-P3dV3ZRz?(kJ<0CR%G^cXJ*tDRQDy<)um(>W;=4z2P)m}zO>YKgTG$im{MTQFyvMmyiL8Cxykl?Q%a$=-PhbzS=pJ=)7xolwOdQFbGjT
=9Rv34+H7Y}QF4dhT9Q=jsdRcW%jyS;`^sBg-qM_Mce}N?B(=wG>dm$qO?A!wvXYjZw5I&*nt`&8>XOvFjEb&oV@FnBc}h=>#p!eO8k_VkpQE&(uQ<P|
)L58bmXqa7uj?-COU`N-sH`0*@2>64Amcf?+0oi(&8zg~wdjjnUFCTL&Za6=d)Za)-kPFzV{3f|wU?Resj}5$dr6f>yT3lWxvHnO-O^odPHW6G^>kY@(
%Oo<x|~_Lj`X6;tlB>qzjT*BrKGVSJ-aNgsJg&cm04zURMwcX3T>v8l8)*kbE_-0#oL_h$gNLq&P^?CY$$Ip=k}7_-C2d&_Ke2->?(4;SyO8(I#cxJ=}
D!Qq71#MHQ!lovDVeuI|o|r1@2mRhpjiyS<&KjTdehMm9AP#dY#LZQsA!{7-;BEwfd@Z+RF1%k}HiR>1np6#^nCaI(Ln+w7smYA)_iKrO}>O&`|EG%1d
u{v}AiK(i%-Ag?2~YKvz|xrKLP4xw)c6-<On8*_zka)1>b-r#VVHi)nnxS>Z6%r8HIa8}%*O#U0&7zrE3JZF5^I+OoR)nv6+}hQ<ziYiW9;x!UeDd-Og
hIzJ43#YLIk_V%96{QPcPNl`&#ZAosD)m~mw(eAgIinIDUt$I&$qrS3KJOA=4^}Q9vnW?Ul?(+OzQ&+mhkx^dM*xYQ?rx`Qq`g&U`>Wb6MK7US<Gui6u
%1O!Bm)CZtmo}E9RMb}%nr!XuU5@I3u0m^FOIt;z&8;{4OszSs`QBDXpUI#{=T=_2At^6Azqzp2o?n;NoZf8gEGTqG+pBYDC1++j`c3r})SkU4t+3WZ?
bTTFnp5knZRPd)`mFSFS9gsoJ$s-s&oxk+*O+PZTiUES&g8a=oaU;8>%-TRWYZTk>)mZdg)Q0XZN&pQ*4$cON{!WCVl~^^vo-z8!ug-2U2lcH+}y6(%)
Y$NCTuU?WVW>yQhTM@xeb-RuKemcQ+~F?UsIB3{L(Ypvh3bEPkL2py5C@GtQx4#bmUnxbD9RyjcxvcMsmJoH1_xRIcgpKX_c1L%JKo~A34KKn*LcE%1x
f8=z2@5D0O63cUReRS_)iQ_SW8PTWd*YOImelk-4ZL)zDI5C{4G0y}b;LJW#clnU><t?rkl$)O)_8J<WVBZ`FG<Q|SDRAI`WR|9<@Y@$bjK|0>Qn4cTF
$9Il63=zmYT*SB+|G&xZTE&RVXi|sqSKZ%g#|IkL(JYnK=?I=U$^<ZKz;Qtc`WWs!<#7T?~a;YYA$|g>qOq2lk5SPNA^1MCJ!}ajq|4|y>Kh8J!XXZdc
-)}7A)7R64zAM%3AD>G0?ToFj2!jM}tnY9qeZS-FA*=cy=`j38R^dZ@mfuQDe2_QqACm`{xGVp#xA-Fu?!SiX&8Sar>CP+nH+I$Z^f`<2d$POhQ&KBhY
xBIV`pTL{yUFXYbovKsQyQ#&#U*JLYh|6ewz4s|wk5gPZuYwJ>q<(ydm1d=g@!_VTR~S|XP>*bD?g(?H_g>&t4`Is4B0JNmA-U)S$koBv7^${F))yooa
C#>ww7izboKS*B=;nli;_~CGHqE-b3<l#c5O$Qqq)xGs4C9yOKLP3z<zG9<du~fTRU9?eJN=MeX6rBqq8g9=}WToI7`#gl5M#ib!B;N19eqhMcKtg$ph
xjlI$9DQH3e1$=O;~msZ`-T<Y<a7us6$y`|Cix_ov^Ws$48zonYmGnaI_eNEI}M{#Mf*U*t+sx?<v6ckiDow=@z%*tYGr=_~SJ2|V{SD4)J_3`Vp6_;o
CwWazjJ^gNP#z20HxzCv1nC<CF>GWqby3_SVwW+Sgw0dWMQD0F<X=!_XO=~K(XDxS?wKr?uhqF4j(BiGhbvS&Lr7Z*5UG2ST)vm_WZd+EP-sI}l_m<U^
rl&P~YO-^!x%y0px4ycy!fGkAm>jL;meRDA?7oVDYHz(Y!%<k-=P%E$t8nHSo%y9j-i|y=sn5~hYq9vs>w3MO?%Ec!#qLk;?l6@!wzd~#_nHQL1qBXQN
^`cWHo1Dh>o09=GIZyb`>L`WrM>O0r0O1LR)0@bMUK6)w<SBZ#%pn;7>a1V*t3e=CH{>3zGhEfR$*b8A-kvAnpW1ETvO7JXXwh;8&lis-6i_$isnvtXM
25Pb!Td^tG%Po<tZD;>$aIIa|Wt9vyu!AxmCqJXIh75{<T}uEI9?)DIM7j$(HsWOJ{G6r?kk`o|{r(t4~ii*jv+!ds~Z(dQ%Imo|ep(#{RmT&MI$ZU3F
zfN#TGYwKcV=AuXl4+Lhc>&{XRx^%pc(<Y(x;Wp&lAN>fp`zM`((pVw5<U+AgqukN7vXZ6_Kxeir(C5`#@DS38NL7k1-D|BY$W>R~_>HYSyoGfp7a&2-
~mv6w{TI;E8PVRRY%dEDn)a>N?oMdBbjxXO^l5l-^lFGgL{k3(e9(QqBa%x|8d45V}hc`E^E-AOZtJPFhUfPykl441zcV?$M`YO77jeU+(&3dc!>OD#M
*1j%hRz0@YmtN>>ETi@^OU=o3dF?s*<*r^wuA?g9__ZZ>S0;B?SGjY_?X~5NtvQ`-CR0sno_@fZ-&c{{*IU(}?aWBatt$7m<mME*YSPQy{>sk!+^mxJ=
=f3pTsVGNdFCERt!lk>^;!J+-8EH(nN5z4^z_DdV~4$OU?AONv(@*e^!L=(XEitW_9T~ecvB0jT3a>k#mR$cdzBrY%EAFlcT&D3VSC#Cc~KtJS(DR}Y&
4(s&Aq04Pn97#Czs?w?+@48kAFY@{rLCe-~W&D;QpS>ns3*kek1cr`Z5yqBC$*4yS-=M<&sLAaF)nj^o@+N1dgkRUGkOO!UW^<jpDcOa8o9_<)8DZemi
|Iq5t;*^XNhDxd$eoJ-{Iy`!fE(rS;Xso`lJv-_^Cm1=)Y(Li@fHRF%v2|9!68!~I?VAD1pZydw`i@tX_tA5&ubtxUde{r;!DZr}92eqXNJAN$N6;As5
eR{PK5R?8h|X)sk9k}}hJ{qB_d25*BUzogyd=*ut6Y%J+aO0s9Cq-EJmnSOVb!<XyvHFT!-HWhU>wKX~G%4^$=<@q^zHuHclBO|FJrL?5MSC-bD<LWjv
4z!lpN_+H~HAS|X+AOoJy}H5EZtLmGt;^|eveYHDTbqkZGSce`y-D?@l>>e5v<hc;MRjFat;J(%bQX7JIZPI#v!&IaWH4u2N?NK5vs*Gsdwp$YZ>PcTA
IQmbrZ}rgOWRzT<(|rn42!kDtfSjqlWNLuNK5i~D$0#n&E+{sg*9!yqWq-B`bK+wWnV=~cfKpyp2uLXN-It`+f$3Ey}I@)pOM<Lw$+%+dfU9toc_x6E_
Z)rTT`{6*_6>=U(jl>7I=I%d%i#A>*H6HTxqUp^w<shzSiEP4sSzhO;)G7q&2fT!(CHV<*xTTS{%hi4N1AVHlw{itD(e{R%xa7nzKDdW3{Hee4DMb%;W
aA^e0tkI-D+>-|cHLHe}ZO2YOR|R(E+*dv^OkdSO|o$)K<9>1*z*cX#%?jHx-jru2?_b9%GAqAWM5$<x$X)X-Vbo}F&$DadTlJIrRcKDDF3X)n&L%V^2
;wG|X4yOP>1=9H?o-V$$9uCci!sn_Q0>u`HBTWSYv4sVgY-kWdq_ck`@O_t2AqFkHZmuoFaHWam*JoSClzebub##~cJw%g`#xUDX0L3deUwb9{Bs%|MU
q!bqCcG+_*7L%zY)z#J6mEK%gWb(R8dowaxdJDVrtf}sNQ@%@|(^=AP&8#qHn~JK-lWMARO0@H@zN*Pzk=34(+ne2DE-K4)^yL<sb1L%F8@t<@yYu_oO
OhQuwu+R(Zf9++rKYDeJKd9-T%J?y@2sgWb9L1=W+fN3+AEXl{3%t&Hg9@HO{LLQ(~?x%>9!ah-h#Hw9z#w>T}o#y&F5;DSzqSr=uPfViME&SD{il78L
&5XcXUvD4UPWVG-}V-+h38Jk)GzLPBj$ew-wga)f@VA`W>l_e!bnEUTrTnHD^?|JNjCR6RwYniVkN*XH%hB-&Zi;cchjV=zH~9hNi9_b5>HmDW}hnZYr
xY7}D|^GTc>J<t43tb8Eh4y}6AkuI_fbvDs4HhwXJGXE!v}QG1R?XKiX_L0geOw>i6^)7O)5{Ic48X$>ij4GzC6yUoy@T4GFTD=asqC#AO=iyVfGyfRa
11+6z)zaC>wxx1#-J&@{b&B>}SG0^zY`t@V~3Ja~dCX05x4VYXOkH?eW=<wSsN(bt5tgZPOg(Y?E$=1^D{JH{auiIB$pOda>uSg>gRPFhy?M2Rl;*`|V
>V)m7`bY90yRXfgTbt`B>nhByE@?6GdZYHTdb?W7eq^-$`1j-AkAFY@{bz8ik>V?0)_wLC1pNHX=5qZRjCDl5@Alahdd@_M>xRdAgy($ABsmiM_8V~Ld
Ntg6^bWr{TinoUbIfgZjMPZnrBh&twmI#MHXT!MhY!aPm2&;`{^~TaFdKgTI})Z}4+_-6(Fp`ewKX?WOF9HxWf0-R*}&AR@ZCBdjGm*}I5r!Y7=w?DSE
#x>!I}FJ5w`hf9p4*4X9*8gM}w%d;r|$c(CODTd+dA(KH+0sMsu^yjyS;71;#5>I@D+f1H`WD_jK#To6-VN%K`lj5uF(on88rN%0+Gk#GJ*!7YM-&+DV
wrfrAkVKuz#gYfQ^7FG07%(;31P_2~kK7eo#}#X|?<1SbiE=ZTf@_MXhnVYF*#MZv08`iOX*o!#yxf42?av(Dy19A8AXbbA=ulaVp;amCZXc>OH!9AVx
e?k|JKd)zJXvBTy^{ABFkV_hk<g?6_NhKvUEk$^Dou=T@0GM;sG_@XF}0xk4*1x$MMX%KES=G7>u#|m`*Ec1X%K<m)@NpS9M;Pyjk?ht(?hx3R&JO3OR
*j3Qi65-OvK<XM8U4dz8gNO2T>O2S;YEuxqTbu}Yi3p$3i=vO<=yth&>j0aTp8yxY<rp%Y?QI9H=l^y+(bP>V`(LWSy#3qtB*T5e+d?{N!bF7^79P2g;
M#$k>)`$y<Q|`Yg&)s8hpy%YH1XUP5=<*ogC{}w@C+%oKi`J75BR3av*JwW6@Z=8VJCI}P2HXUPJo{Hz66}7uG8c5IU8M!r2U8n!e#61gkj)W!L$K#E+
GtbhX*0u5kwg8)NE%sRlJ!BklAkYHnqkLQ*dD;bn-fI{VcdNr;OKH<k=lA`1$|K-j{YePF;!q6)(O3OZBikTl7n>C0m{+c^+PR)zV~Jwgy|H<xd49%tb
+(IgkKN2u+}<B&1V75&lcMd~emK{Dr5%vt&!YRfKf<-nA(1wWV|R+0)s3pR@OVUe^<g=bt-!{?+qef1!V3VC3WLI@Zo#xn;(!uHXOYHKRkcS&aPtGvD1
cV&88szWc}{QY@fMNS`#Bd09T(Xnx?s2AENIl=Dq!iZGf`SZqw{xZ(|MLhv#tiQ9$6-EgoabgOFpmUgg;^c$LRRS5XrbAMdidTsIQ@2nQ!>n;XHw~Q~|
I{Wha+4FCny>ZLn>?PMcuT$bN7Mna~6mq6TjNxSVin*T0AJ>^~t2@M&=+okES^k1i(bvL(r2%!`po|i(hK5-4{uTX0$<zaaj*fxOK#v`n{P7I}%!jvCq
_qT{go|Ijw7BtSeH9Tk1nP?ng8GjR_T8_4tuujDn%`26#^{qFW++0dBZMv$zO)f3GKl`kQ|Ir!WN8nh?DVR;{IYcJ5;C8qQgog0*K6-vh$+h~Zq~{+Dg
x`9w&;7zfaHqL1my8`qX(m2_LII93_AMEnN3}1)I8U>5pisEqcQMl%ElULW(jKJEgb+#pouNf&}ECEu5MJz7J`;r#Pv6Hcr7xYUH`~ng7<ZHe(KB+mlw
9Nvqp)fN$y?KwdU(OZ{7X=rV*Q7m62Zj<#_`u<|)Jd=WcAuCa?6p!Ne9HEKBci*72Cc8-MAV|B6xNSLcuM<4;<h8w@OMZ6IbN2ScGsW*KpPKW4_uh7JN
{7U|s}VWitU6nWJYI)gFHea&hgV0D~W?`~$jY{OtMx*mUU=j^3Bi(mfA(70O-4y<kU?l&KwfBTMaKyf0?T04Wa8(6Bs&@SKoyV>60nq_QQcrd#GtQDL%
<YmS%0gRQ<RyFM98jTIog4<A{Ixf~5hPjL<mow{+8zUIj$Wq5{kZCp<Fxdy&Yj9z1r&s%o5pCuyVOj1KhT^xR-e@fM-lv-u4<?Gtp#Hnd1`ST#8TJf@j
b>OA+$hw%wrEVM>h$B68~c;%J_^>lY~2)W7Jx%#W~Zvlk-gf>tE$UU^WWHB1?J<Wmyg$6jx38RL(6K)r&LbfJ5%`UHC>5(^0zw<m%?MZ=2#!HESqQR{H
mMCPk(Lo&NNWJb?&h0jcYdJ*l84Q)c7`w9$58Hts@D88O&asyR#do7Q1gRKK||5Cr>ZodB%AEt3Mfb`B#71J;kx^DO;`Kt;W8V#jUH<HTWjTj)yC&C!A
KabG?1H1^N~QTN9gSEeFn(JyReS-KM~@EBY}CEN(x)c>3o?w;QuHv94q-d>dPV*($|YqJjKBe5mW6#m$$ur(8AtI{)RHMpK-R-@W_w&rMof)6LP{6E)*
F>$PX^J@>R>ysW_TKx4<7>8tm*@osfib_UJ~jwQMe9?mX*IdGu3J>t$Kb(7_Gc+8;1HlR*SW0Gh41FO%hGuJtAn2uCW{H7y(S8TQswv#uoyDEz^yAW?r
Z}rD@26tzYBcfnR>`_cUvklQko(~+OZbNHI`9ZncIu74XtuQMDJJIdm_NKfbtC+HSj8z=@{1jHPgnQ@o_^V?wqf7rmXbpw14cogvvms}fVYa_EmB;o(h
8}Umm$TIB+GU4T3`KL0kuCM(JpPvW9}pfVr2pVz<8sPwJ8=Go`M~j@x~j#dm?mZwWsEUEB+Z9=b(9v=GBd5zz)3Sc2>_{NuTx-2rPiws#3~(7W@Nva7^
J!_icV^N5b7aHpPS^-JQthC^8vq1hO=E%Lo!%ch)1YkKZ`~rp|7wC$LBKxCEW>^0%U^jN6C;@s6+<?ww8@|Isv$w$fP@Lu#J?-swOuCC76(g9kElRkU8
xyCz_#Tiyk&hJyP_ykReXjy3&9jw~O7P7H@XZCf=#d@Nu))sPLV+QldM;Fwl-BN{zgTtI1|=04u{dACJ_?Uc5X;%WSJWu9p=U!W(0*A5KB#DB7CmB9n4
wT+Dz`s;AXup#>|o496BaE!~f(N&QNSr=tR?020_1==#L3s1>-F=P@QOHSiQTnMnRrFN92SR3j2{f^YKS!-rd;ux@T%9&Y`}5%Gfoaf>`|_e{MT-jRzM
-tKnWu3i0$m$&!MQ;c-uHrW@i8ZEM(zqJeR&WP__Gj7BE@+*DZV|@eup=|H<p5cbgrIG!Mm$&!16Fr^nS1qH-4A>lTb5<t)#s>Fb<^PW}ydyt`;r$Q|l
Y@M^W1bwaTz>?^-je5?hYis_g(Qa-W9ooypiFhJ{o<={on(ePG44Yno!yN7#mnyU@T0q82jH^#VWxJuupf5Z193FR|ISXxKb7rW5VFlUn;H`xVmxLtNH
~B14KSh<veQ6y7A>h@ubXWL{NbWHrADwn0>C3tV3p1gKypM{kR*1_lndormr+tUI%P(<gyKlvPZs78e<e^(Lu!jlm13PtwFiP+wLeVfgLSc*Pt6!2Jj^
6XD1qWK7@;CUAlx5l*#s8A;X-nZE1W>|`z)D_t0A^97(gXCHx>j5i2J8lnnEi>Fu$?A^FSCBwQePZQ!rPmKtgZGV%>441p8;x7~7;LP(SSFT0)%*&pT8
g(kelLNr$Kxu|aSeR$w*U&ZZP%2w|+!t2I;gNhdW4bIBSoj!#oDArT{ySf4Ic!9lgsCMHvv$t!a%jb}iK9oGf~S1c)hUYQJ0&|isWN4@f-+|b14WD3$L
iNCbH|F_%TYl}ix_-o_fL~Cvn0k=%K@KIB4+lF2~y0oG9qvsB0^gn0Zd%d+AL@;;ai#jDc_*@Qk42_oSwe!~Yo_fUjGMs~zDQ=S8k?Q}57Pu4Xcg-CqM
)=Wf9mklt&Cm%yfT81V4cmv`vxbj^?Y$br|G0s0C&t}loP9R_hxBROh-hEM#c6lU-F1WGfDSm#;oWnA9BlP{8S*Yd|5Ro-r})Vf5D0cuOp8(BX1k>&I?
Y0B4(3#X99ME!qLfFPtpFC`p;R-gQBYV$3bmq?ODA(BB0ZObkUEPc=q$-cfCQHAAq_ZA32Kh4fdXC6)&fOV21vF*a2VfDjpk5_)v_q1*2nFF+@6keXeA
=dV*_nmkJS@Z8p)yrU2IM{t(s>CVx~0dbjp+Ph#MwVKGG}CYs~<VW06)r+^uiS?!q*XEtdT4FkDHb^2Kfp%KDQOqYk^1VVA4-Lm|8@XNr+>INBH!U?k<
A#KdR==yqo?A8yuC!A>s;pulw2jO7rxHYMw^VyM@waSR!#m77U1-_bGE(DHK%q8Yf|h&0<=6PY5FKpPE2i<1Cb>y&T}2v)^jX@-R1m>Oi5e6v_6rL=hN
((Jx8yC2Z(UfaLxx7Wt+-X475uEc&&{G>}0rqvic7y!4KjsHV#o<!m&-aL8WSooS8I}!1dXt8De@4~;{?7W^wTpH#cO)M9K)X`EuVvX83{6bO4gHrP2U
x+wj0|qY`Uq505K9q|srYQZO7hC?vgxp;??@$c>$7efNN63}PPX59PCp-T{-T^QHM|itEQNbu2!U3fa_4`S>+yjL=5vjK-L9i82(?}hbh;b2(v-BuA<7
P9cm4w0(nWz-veYreSg=DsdsQD_2w)=fa5{kWEJKL{x1r}&GJH<$)&dI$QSBsO>sMFOly`C848a-$}g6Swe!wap+nCQ2v3RS^5M4-~_XgrS7-Bz_FLt_
D_$AfT0jMUXw3YJEx1{JClbM&AP+PV-U71HI=DBjbEcyN#)vQ)O-PV+^flg}lyU5GCvGU;eXog@%w3U}j?il~y6X(QOG4#+f;(WZk25M+1|snTK|Xh<1
<H;;njshDiGs?<C_$<G@hrP%5zA$XEeBchguCh<}@8!V0_e?V!@>#+b^nKUA7LRM-xMTZN`_Do{pK@BE*sY~zRf3|n9ogu0V)<hPsO8iwLF<>W26m(A#
-OBfL$PERbh?^M~_de83y=#jbzgZ?%z4euqCtxL7=yMt=0GrG&A47B06(i|kg6V(bl%!G==Ue5V>a!Z38^Z^$JYuGA8P&7bgKei7Er*~vGmGYUQfhoVC
)G+v9q5ZTG9;|5vGYF|*;G2{_x|)}%lx%cM$g~*Zt>K+R-TOh=iS?{82^6#lD<yEs$FFXSpe>5MVJXd#xy>OAFR@Q$YmCpnG(9rsA6~{Nn#>P&Zya>c<
AW7YT$4$w?p5Vm+%|(Fj8sn-TdPG+h@++`mf_z9gFK9SZ^&eK5bbX{3?rsqnxuitQ@Aw@|pbv4jp9U;|;#g?|iek^_t<MeE71}aMj`;)77}Pc=eTaW{s
KB@Y4F*^UptDe|7KsUl}<#t0b0n8cxGVNi)GVGEEI|aDl?c;wlkUl&n-;BVT1ZAJHO8pBAiK9pev97a89WQw&O&xqSu}cGGPPS{R>P#a1M_``rikZvN*
c5m`sB38S^v`%nMJ*$02NzWwX9_bf{M_1gPZ((igH#^K2_1MNk_26$7a*_VqiKH17NG8bWF-&z7?r38sSox`8>iSkw|(mEGw`G#U*MwbmkBP>&~1kTqN
cy=qlmS<T^v}D8Lbu01m{<XKvgu8c_IZ8TFd_{fw`U;U}FB_t2$jtN4>GESN<c+Tkjy#+=wV{|b>zeP^*<`Dfs7J-!$;1g`tQnJxBuj}}ij7Ijbq@EMB
kja9^H;A<1YIMpvgQ`g8flcvJYqA?$@u++e_vd`wfOEMGtczp#ho{F92kL<H@`l6>2v*e!{au2(aJf~*LVM!PxaO7>oYRcAN4)@gpu&|*oq{N@8*;adD
Vw%(omN(6Bu!sGxnr!D)SO$r5EA?MvN&*T=Alno4({!OGB7>r1r@+3l^veCDEor+)5U-@?$r7<2ODtuwXK+dHK#@TAh4nuYbL`@wSyctHXcy`}Y@LynX
h@t+VSlbroX-r9XLU@yfUQXtvC8Gk4yAS|^E0>mR5(l~sW@a@2f=l3r!WS_y&{;jBd2Cwz5GF>>Rq1mX!}P*`VLk|JfD`UECzXA2wjze;nuG#VIrWV3&
Ke)j%v7Po$HY$UoGu`&Qn0W*$|4UT+i@%%5&zxjSyF!7ha(x2B?rHg0^j>qG^b!|OeR#$50<2@!`??xg`Qp?0VbEQVL03G!P=sF!Wot!?IBlSJj*hiPr
x_sP160VclhZ)G?ca;BjDjawvpf4FT6XHNKVGT4B*4&cgLgv3=$3(g9w7BggxQO|CRR8@#DQ|mz(Vq8ZRVzH;qkj4Ny}vx;@!`F37a#xDseQ@;AM>5h?
*ICa$GpI;0qhkQJpr_V-9xDGP?5;(@%E9kyW+#$fNk&XFWv(DXtBzJzV&LA9tK-QC%oc#E9Q9f-ZQT}+_kP~va~+E5Jguj=da)LC2Rku<pMCAsQb?TxP
1#{Pp#~5p3|td=bct-pT>qM+xk5X>;z}<3DDPYh1<psYZ$%GV;kWit?3~l%Q4!#VJ)8p{!clJ6W4#5-{}JDTl4%+IcqwfrFu4BZ01|Owi?4pa(v5qjG=
X@SkJp0+jw7}X#KSQ$a1*lSC&jVP42VMb9hu6FI+WvVQT;#<5zWz`%Ele-F&|N^xk(r<yJ2(XJ5`}du%hB&X-pkJ7X>vxEyKw+2uDbV|xVQ5w|k0mTEa
tLG^$31Ise3d*3?+^Y9GWNr#I5RxR2OcH%0I%n*R?&u59wI0xtGF`O1^f{<d8<D!;VYT>4k&Q7vTpsY<&H5kx_RV<w7cANfUJleqLT@7irW*Rd=D@ip_
%}1m_IKlRUeWf02%3221%F$>q6hY`N-ma7gH3YO#b=nz+Q<FSP1{psxhN;egjWBft=PI*kF_PqxqhKrANT5Mx18<lUs!CL<a6+IMhdbgVRAt%~Dc#4@h
`-Jx*;YIk;Z>AsHaomnjZJH*WGy?(BOn2T4JO+5cLIUh)_RlWZZ$cbqQfE1`2}Q<COboHz)x$jMiSL>oj|<9G&4=2SxZI3f?uPOBOGYvkZGUE6x-3UCh
$ml3tzIvv<i*ZlnYX&B9<r(S~7@j;g7{sp@QI2Z7{EEJ&|n8%SmAipA}*XV^Kd>tmDNlRtg|OQVebISyi&hPU2vIFc{bE%gX@aKjF{8prb`{&sP$>*tN
UY4)?czo7K3o@f_{H{kQjwRhtF6-0>aLi;kTk*-QmTQ^r`Cquq1JS9yr9p6+zmv9mMRL6Gde(@D5+asrN!#ctwz@fh~dc5Hl4Sh#@uU}G7(Me1x*?_1u
d`VvP?a61q-IFDNX9>?_HP}pd8OwbSGzy|F;znqGW2Lt_xzp!P*U;k)jn=TD<YXIHwwmvoO_NA$AlIN$K@sZ_KSoZ0bm3#do-RRx+H4c7c(~YJhVScr8
OZJA{I0{QRR<6Om-(b$RdS-8I8@H`}g>5_Dvh0s}4{H;D_4;x&n@_Oy#Gd1@gm#7R{n?fyS!=XUcYLr*55cR4(4T~XI^J&Agt$P3rD=}sq4TU5YiD6F!
;Gsir$|LcDPj3gI0DF6HCc|(gFap(@{rhPU^pDlH8KILR>+0;aJD*16(TtdoCXx0g2{BhkfO%3X{eyphcML_u|Xk)l`x{qcFH}OX@hi>7&0MnQVp{Rsv
(hVZd98?MW)=-${;+EGYA$5`;~Ay+si7+47h>U9~?<V4H^?-K2K;-l4#9IHdqL=e74q(k5l0ygBN>Z8Rq~t1u3IhH##gfa*<e72GN3mcG*@B&TQ73tk*
l3oD9PmKd#&SqewCk7C2f74&X|kfC_1Xjp5xsO5u^JT%IK+=)9?@JXP$;IksKZl+*y$ZTdC7K!mDrh`-BGM16t=glu0a$ng#SatWz{LCUNs#_EmP6etx
^un2DOndjqujUCh7OuwbHp>hO|#2cjzK1Y$E+D9%ugi8<M;dlrKj{v-e_V=UkhunvwHuP#k_mC##9<FpSAPxqw-D8q2Va^i=xWLhblig`U^1e%O<cQ%A
dc2${I3GS-AXDe)sg&ngF5ne-ViymtgR4P&(s`R#ZnHgq%4D9R|HlSA`0Np*dnYcx9gVj_?c3J(ma%M6NjGFShWg6PU7LVrpnNxGycI1z_=OWf)^J!h_
%e#WJ<}?Dzlr59-`R%I`FoqL+FHY&HSTB)@11RIuVwkk?qjy_`|9hRzb<WMueLJZ3`{94UZNxUfI@{^NdXn;2ts5F0-~u+Hreq{vnauYrO+5^`~B5feu
zx48aJsGC++GOL`yT0ZO5azWU`+ElxDra42P^Ainq&n4GnVh5g#OpcuJ~i7zt-%^i-X|%rwQ1Ahg!e!mYH%`E&ei5DI6ceyux`Bh^`12o|$S3*(hE+=q
&Mug8ZPN<JEkZ{RKPu@q4iOQ=vTBQ<)|(lk{>NQr1vF``n|1fW3!QZbv6O7$+^YX<|GT(0?}DY8+W*Z52?*NsKuoApl1{!*WsLb;SUMo@ZIoZ(`lkoFT
;Ad@dZn(CkA+3A?C5ZR<u1cY!YOhJXL8ZY_VNxVWfi0KUPZQ+Xx)uymil%x@wO{vxNBm^Xt4gRVXN|eiC5CBA}T&k5r5TVeK4L;#oeK2WewO~3j_d~6A
A>E#Z$PGRlGYFeBFKy*ZTlwMG%68kqDVDk$`E=TIj|J5CH|=AVvE9^k3QyYt{D&gL_Ndx%%iF~<II@%r#L9O;vDr~e``6v@bPh~=v72pIm~22C4A}1iz
i+FbjMxVm?jnJ7Pd9EHXmT_-{vhG)L-AlwTz&k8%!%&bDX<-}l2?Y|CfaL6b2o<EDmrahcq{98W!!FJ%*&Xz5%XQeMmHApmhrte&@L0N%yEmeECY8FU0
zwo%gZ#&N6iSf@v3D(JIr|OOGlf09im=AV~ayON1V4q!)r8bE~nTW0_XQG?PIU@aYjgBxnOThm#gG>ju+`px7r@eM&mx8E6{4F4@3%4lB?&ELYQEO%?e
iH!%;3tgj#-rf~aOm(BNF5qLKihgqndU8A!+H)mUu+!Q*N>IG7LEY<MWD#p<BVMH9tZyqVL6$wF&T%XeFoR1PatkVu2ChKjRTov%PVERWF!HdKakzSe0
8aXdwbvP?fJClIW)fwz&2Rny~0p%oCBLbw7)QxaMsV`&^sli8A>V1hpy8JAl)spi=n)q@LgW!{I=S}0!6Q~m(cB0!4Ttas9hXx)6g-v#RJbchMhcrJri
Nj@88b6K$0NH_3NZ#qpiU|~$KbKZ}q{gWD=6;WV5!#HX@ty0<f7QVD(xT7`V7)g!rgpwH#5`iML!Cy0%VZa1CpwuiDE6e^~CakoATll0S0aA#@v=%q_t
JNMD=w-%%EqwMWY%F$ZA79$Xd-m~mikp$fVkEd(scxsHxS45jp0eAV6WPp+wLZ=0wz`$E)?VgES?NvxeeEeDQTxM}^|!Z@k&L{J<%3tO)^_G#C-qgda;
h+K(?rm<0n+)m?<`YWR!xuo``XjXOdg{>pwR*8H}_wE$7}}pnfd37>+VN;xjSd?|HjHMJF)wbwC<#5H9Zoa*zI>@BufxHJ7J7AYGx{rfSGNCd{)CN$6k
8g+X237fb*DvyT^@&k!wVpz4WZUI_pn;`NjiJnCV52>Ce4z-THbv+heteeW0H7ZOve%A#M6Q8Qgfqw=?*rN#I_Z-*&Q&K(V}H<tUlFc>lSV*I7G8F5E}
ITfFkE)y>Q7VYlDm?%pR)-GBcBtIL<s?#oQ{F}j}p{I^DHzz_bsPI|G{*EW+E*J(SOrgqyYbIaalPxz9ymUcdlvbuq>Px^F*UnM*)-(01)&_?#tRzt+C
rd6AERe$;V{Ee5_JuVG#U8BxO0W_t|O4>9s&hA{Z8iN|Cn;*Vx@BG==f<t`NhwG4&m_RQR9jz41ojC~EN-*0NUL$#lVwfj<b>kr&Es~XKC|c=*yJ?SC&
6lo@btzuU=YE#s?N83%zh*7PWWRTf)IjU1#7{XRJMb4TuRk#okly~%%0AL%cJb=V77uLJx0B;Y?Z~B(FSt&MGXe9NT}?$F#gR|?9_499pYc(%>6|WzM!
Kpwkj@F5`R$|o9Zap{M_mCAsjK=J#uDHA-Qw0?79YR6c<!5J!>}8lEnfYdt_O{-o2xW4-~W5`(SI{~uD$u3ZY3LyN3HdL`|tYOI^iq=JZgaRxNkc%^!|
rm@AW9P5(sHCZO&Nxdb!3FM(aHvi*cHj0BR;Z>VU3Oh&QOX;uHBzk|-@vtbxECIP^L88j<eyadpFl4)tpF4`b~{a-sRG$$bX5fBj$g{`|*#-#=$<I{WD
1mV3<xLH}mZ-&nIre-{K<35J^qO^FxB^kjPr+mdHP7|gWTtHwiCvZ0m2Yxa^`inNvbYVui7p$N0f;;XOSf9{5kox9)um!W*kcDVOHdfO7|dtZKW_U1dw
Z_OmW4ewj|yX*C>)2cC_u}81AA#)!6KZzH_We)97*HT7{O3Y{35zEH5+*WoWp<9<UHlTEEEXe}566w{3Z_vpkqtRLNr#}^R>KP<{`33zC&S#~=>QuBE3
fh%`(ah7-1ID|?LuQuY;>IU?*|MwYOcE`rV^YeRQeSG{=n%NWLeg=qVD<7`=>~nAb<5UmC2+WR@e&ah&slKqF}lT+*8a1!7d9NTlVZKgprZczlNO7aIp
$7jkek#;(Co~&o$eSgKiTaCc#-aX>(HDTXV|)Bw~QMY0f=>w!~A*`-B_NxZJnsCf3ptZmNAS+4n`bzk14JHSvfe%V9Iv-jydKId~O4;7PSIo3HS>B<+<
Y~=;AQ-{u-9%u)|!N@X;nDWSv3^)&<6`e5Bn7(=zNKY%g&c_c1<noq848S^m#j*4Av+Wkv@ot%FQE1lR%Yr`!hkT{hT%Z98{r`M)hL*jl+U<Rf0{m>mc
k@BDS(s=9~J?QUe+A$Y$xv^_$9<Qj$J#RiAZ_HS3LL+Or%who7T_dhtCG-^AM@SfAU2kb%AABFuGF^`=j*wAmMhwWm{@pFp@z>!BfIUZ3t9TOe7y0d#d
$R!`y{ru}#wEj4K9gcF`*wl79V*6m9WG?GFoLJ#e-j1GCxk}YR^qxw%!|LW@fO*dmw|#Ix1G(^+YX!C|%kAn&`1_yyfn^Z?#P6Mg{PAWxI89c@Lp2e|#
gSwIiKS-2Kn1}{nOQWJEapc!A=M3wF$N})N}`jS4sr#82kXOLY7FqHRGF_7F_DkW;vs)h#JY1jj1TBSjDtH787jc7!Z=hA6LXLrLMgZc)B>o`P0cAelo
;noX*QTn@h%9}D!FD!sm}xRJQ|{SA_GPHLp9F=bU>-}D4G~f=mak`a?M(~Q|k~TV4A2Xs)qDZY+qufoK_~3HdRQ-T{VMLp+?$28A4<%$k#^dyetb{s4S
GH-7*p=bpSRS2r1YwgLX;3Mr5_zpgIZmgV{<B_xCeE3ClA$N{rj$WC#Q_pjMuxQ$>WBfb29&_|x^dm`b()8ABZLr$wg#TVk7Hs)XP(fGt+?vXlbb;eNj
yPho><j|vxOxvI>?lKINWPmSPVzdO@nOfDf(vPx@RtuV_}ij_z;Tb&Qusgc6-U5%xSi2#Jp)Ce|0CrE{@Y8o8`>zD-Nm25nh8&#7;4dbf*N_D2tyvj``
+Nf4YkL!)-pjr(M!qQY5DH%FI0kR|h{LSDXTm8x5T6RJ3O62nJ;PS_F*}cPc_bgU&yR@@^d~CZ0X*mZ=hif;tYvc259seHp7k9>4`WG92$L=ZaoQ3Z?O
IC)KiyP_W+Ufq;3f`4}WVt)5>jEp^d8hEjjvM90wcGKhHvXi2g}T$W>z50g^Y-;4p4`dZw{~vYt{1&V{!V?3eblaB-uJ3aFVGRKOYAwZl8L(|)12x-dN
mInQ>r~>&YqNRecaOCzO{1YgcN4?%mioi`r^Kx=UY?mp1>;A_+hwHyOo=dcs$2!^nJtl*u}wPkp<W4TL)c(2aW<9^D9p!@Q&+qS}epimgC@V#CIL#gaj
Bz200=}C)EA&#_8UGc8x<U5qIU{qH=_*y(-N;{@n@#U3!RrCl4`L3>V;DCMRR#agNAm$N6?{oCRwwsuu`yWw74EyEz1cQ{fIvk@2WHqo6!iq^MLzMd@C
)O3~SDy&LQTK^}_tYbjA<qt#Ywk}aY&MiJV5u-X~n+*p|b{qP{vN%+Oi04(-eA~=LVf^SYMP$^JRv!n=&K|##d;Ax=7mwH3B-fmTDG}pmFq*<Edfg0Ct
B#8)yR>??h8i|f3NE;kh(m9c9wZb*5J&sKQC;)+Z4aTc}K1i^fhQZlrH_y`{7M@I72$xGp2r%ktSU=Ch{YkSCorctTG@SzTp}JJfYuIcw${=dAm(7Kyt
!~v%mxN@JlY_HbC)6)%a=e+A8+j3{Xz_8{5r281G8MZWUTO(IE???J3l+ALZA{v@5N9f-7SQI^c3njA`mib&V`P;KanojD0I@}qoXp7-+YTmSe>G7_M>
wuu;T49>G)TCVp$qw{pPJMrg~SM9{ZJ#ywf*JZv`eS@QgARC$NWlFsh4_iRDhDDI>Aeka21Dv{FqEca|D?m^+vHS+d`SNBmOiU0Q%BHy!`n`^AK$g3Fq
YD?7D+azJPhEw{`v5&4pVZVXaRC*RI5#yR&p&_LCy_(-Ljzi%xY1FXmeA9uDs0KJI5B9yr0<^3zu33tfD^Eq~G~uDJ5Vgkyf%mP5LSMW>7Jo{lniUHjz
_wrk_No~AvU)pm+&@W}r8?|P-H{85MS#7^YE>H9TPSu>pGm3lRduRMV5@9tz?-16Hyy*rSTbJVOqdP?GWIOxg2_TVkp>~b%)5>89)_f$T>d)eWK<Q}^p
5}r_m;8+s<LppVH@zyp)j<0yG%YC$*_8#(&c}ORES)RN;53GAaYT$!LkZgmWn4{(H4|}a)a>0{&&k2_<W%Rs<&b)^PJ%`UuAMvOrU6=K{^w0l3{y727l
|)bVSGd6>uF3UQvRcWL;ReJ?Ar9puC`63vOg7XF#ld8=2Bz>@oMy4&0E+`7zL}emoK`9GvtBw|(Rvk3=yJ7bpe&Y~%|chmCd(-9XZm>*EJ~4*knP1r=}
4_#!F#0^laooFt#%ZD8e-H&BQ-6SL#bwd634qrn&ton;M)2hWO^Wrogsw;;M63AH&G^B4&%w;I9DX=y;QeR914t(mM1`NPQ()7UIUp8>2NqvYKI_U&Z=
B4(v%CmfRZC7XeLt}4N^0_A5<!MlEBhKCe}-&S*_oPF`g|(NhKVE(j9^slT0ShL}i*zGo4YQ+ZllvqG0|OU#W(aBrm{PCF6*{Zh@LfSOja$Gi0-`Wua;
_EcuaGw1UDdz9Y23B$Sund@!T*k`b-vM->EUN_hxn$;dofY4|%ia8iSUWq%oFQY4)Bm*&-0yVY&0Qh-Y5tF=rGZ)fxQ0KtGTi-U2j)eweBwU4U3KwKFX
(zQ576EV2Q%Lzdra#$UugZ*4MI7*M3Rar|QJxBb-18^XwUi#;kKmS<%x&6ZLrkbU*BY5Z(ciV?_KhRxHyE-o1y|?SzudTE1ig~?f>=;N`MF9?eXHW4q5
3~0i-ld<pw_uOwx|<8Yjz`;DH<XuWxQ;IQHnJ|@Y}>QUS5#P^V(+iobbfd5e6NBwo7XLDZI9(8sIq;R`DDlX)SJG}Wso1l;(zeNUsreJxMhC?14o??54
Ur#cqwvrF*DZdy;`sFiDMCh6UR8M&db4j10K9Pn+xNS<gSkN(L#@>UnX$5Uj5)_lZW{2fxX&`*P%Hk9*)QU7vq6F@6A1N;Ak}O2+)W5)cZ<*m@wI)tKy
e_>)+9Dore{&DvcX8W}M0fTIirogkm8o8JlE~Hr@~vInnInm2SJmbJIYVD6v5X9*0q!>4l3@emLgY@sMINqc~L?&yo}ZHdJAdlJcq)h4V@@5N}lbYFPK
%CcQ`>gs28Q!)8216l#I=EG*AJO$29=bXZlDIgl(d9afqW0Nqokp#T|}1GRZM)KZC7oXesizFkIU1d~cN3JI*-8MXX#BuS6!(e^Mw02tYW`aI6fvcqmD
jfEk!CI?}poJvk>XelZ2RJlZ@M?^~)flwyag-c*{LiV+0Pz+96H3nmGIUxomKGn<tlWe`FC7@;pAjgB*G@MPg`ZU<<w(05&Op((TQWmg6-4TCUyUqq`v
uQU^CPMShu*ngVU@Vs^3zcFu$Ty%E15V*=C#yT*5j?Gy1|2}EYZ)yi4gxF~jl~A7Y;ew|87v=_+F2M==Aqi8PDY1*1rU0LW{}R&^<-p-Cc@!hb{;QHWd
dMAv$8*4rV<j?AI|6q(Myqy0VKD$fef;lI*rxS(I$q@;yon;6ddt~$0F(A;L>ls{Q0~2t=r{LaG7Svs|rtG_)aa9$SLi<joKsJRkH)DF`MpA&<3j>sFM
=0`mBER+Tzup-MxMN{Fk>EuNnnUtPZYbb}}zZK8dER2H)l{`ip^xkt6?t^}IF0?pw=Oyw^lwb&#$a#R{%&!+-YFt;KJ?TRiv8`75`4>o0s~pMPkTPPqH
^uZ>z5Zy2qAjg;;8KQuDS-~Q6~uRk&Brrf@6{{FW+&#y|QeEn;quE-}(pMCN1-|oDyYIkcUSBpmDVrqsF5~FR+CDBG-S5d;WWg}{R5hT58{r#^$xnkBm
`B&d#G`A{;BJuoo>t0NtMCq!T-){8m{qUQ`H#ZhHu3I_u_kZ`cjy$83#5b>>z4D92d!H^|xPJfrk96?Q@4RVrE53C@2UFw)-7WOp|Mu;BH$Prne@-95$
fy70DW5<oIulSoY3SSDCYxSg5G5D@F25$9^z{X5D(if*>~C)7Y+F??e9O^|v~iK3^yP7bfALK)QQR4QyIZftR#%PGbR&QKg|E+UzIgV*bN6oEI(z*ui|
23Yi?g!ijWPjd^0?8x*IdwDebMjUF!JU<{8YER^z|)nysa<h|DrJRuLgyT+8EE8lmpF@D1SDFeD70ZJQFqBZF@~PbcBy}%v*&(bcl?e#75x+om#Yx1dg
O;K9ZW4dH1~4oLZ#k)T#xuDRDA`37VNaZ^1!Z&40lse5h>JSzz}|gshRE+Z6-esDENGtXb7y8y`jv{fED~|J|$W!YI}Z|9$PLyWjrD*)P98fBn~1y&vE
IZI%lr2CVM%_n!M~@#o*K@pg3Cx^NlwY@W2nUNvRbZ6HSU$rGchkFY7OAX-%dtm({pFBrE(lg_%E73wlz^3heke-)cdC|%`n#IjTR*~>3jVrdk8`1$iX
r48<V{;hTYbNvBJF&LkJWALz1iRkCIb(Adr^48gnUo3uZG={gt!7Ot0?6Q#2FTXd&U%j<lv&FQ!80vsq<qk9-p=&@({BUi>-h}pq5B8BXVMwS!(lJF%t
nvt!Oc>qPIgt`f2{uL}dCH=-AqAVoW6WfT;gm!Z7_(loPKommp3?P+zLqni+4~C?{5rH&4{<{%uPqhN8Us2DSQ7S_r6C{p>Camwj_$vHbAOEnIcaVeVv
Caro}_%%zF;kT>l<U-Cw+U<7=K!8A5+>^eUG(vyGjo@UGb9J+lFt+!>@mO_x6icl@E*3W;u(G*SdG{#V3ZOKKG5Tp_iYS#XpQ<CfC1OT>rqrh}DSQ5cK
OWT1(x`v=lPg)K5zaQ_IHU`r?-@#|M;TG!P%~Jh?3WVezlY_q<i23fq$6EfHN8x-jQkwTeG`V_9J8uh-twS89}bx%HY^?Z)h){_5`x;rsp_t9Hj<uf1<
>CClPXD^wVG&@pp<^R0Ei^>zIwLww)3WtQJEKDS=6*52i1-x8Lc%1X<UO=dlfRa^LfS+3u#p|w?nX}QgsUpf`iI<Q!?h}M!dO-?mxgc;?)Ub=JdPk%PL
tUr5w@t4oeU-{CY;DIt+=bwLKU&v-^i!Dt`KIvn4eqz+l;`J@WXEe6gAGL^VRnA(nu2WGkbA?8QG=p!gb?E$PVfXHL?^&9}&>pYfH2c0ApIgSr(k}Ss7
y6&~K6&>1mv34n(H1ZKr*0!y6<IbCw?w7ENybbTCvB9+iYZNtMprMo&RxD?tVtDUiLwf^ShZFRrsO%@dN9ak6tJQCl579>koj-e{5P^y5GB4<7A3gV9e
%q+O5D~F-YS$5UzbY>ncs%YZ?}8Ihs<X}<}=&<;=|_WR@eB*vV(kl*+Jg;*ZO@`h~>)vi=SAI<w#U(D;jeC?#;#RPrP4}*$v>>-ac?q>DVitdU-fkwf2
ypu`~BcEf(!-I}*FHJ#5FT3)*)9Ju=mWCO#0Ub;a-&>fXM8?bqiwe}AD^;j!x7E_hyj?TtjcU3&D-^&Q*@BR=BrwrRg@y=)q3k6f$;=uraP`s(cVe;%g
we$3WkRd(F(;nxuYN0dGFyL&JGe(~Y24kP?OzqxnonPVTgEyw{}`zx*=I6-QA$c2@50rND417aP8#|DX)RUf{Fd*Z^}gl0)H7Y^_wQx_x59!EO7;)%^|
y!T*u@kBM3l*R2FLrc3vPtY!#zY~@EL(n#EvUuV#vsb&|Vzbz(<B)oJ@)%Bn=lKZDeV21+)a<}B&X)m>-*<I|+k4d~?^(l+)4H&fD~?>~=wVAdT#w0vQ
t;k5#M2dy<6Q625b?4H9&Z714AGvC!#(M@<M+bti}O0s@y~X2X!s%MP%C8aNrxW6wa11c9u$R(fo-?A57|Us1>@xBZ4e(B;9%O!k=^wOw|cT793R?;!@
+?(?5kY45J?{zt8V^IU66I1h04LNJ#H8rB)vCYu-j2?e!q)^9aOEy$>P9Qhc<^3jX;M5dE!R5y>$QigWi>AWbAIWYs>#Z+~0%uBfT;EX~v^tL6CoY2r~
9y-lB`2bSf|xGxtsn6&z!p3#zEo43vX=z(b+1H?P}K(YapsGF9-ATT=g9zh7SR+Wp$Gy5uww&QO_FXQFhG+@Lp46;L*Y1;;?NIPBwv>O2-4_R%na2q`t
uW`|O3%Js^_vM`+r34$vG!*mwH;C`$vp)ItHCx<dL$O>%=g2G}mk2HXa%JFltUChRMXsh9mD#R3;DHR6jQ*xSZAfp@|szegy43Gpgb=I$!_)#;4*CZB~
%EM_5f~7vFK|(YY!{=BChzCVxz=wP7-Yht2_9QS@7ULzX*J#dQj2CES#<coc#a}6ANi3QXGsAK(J&oqW-P9}`jVSq61gfOlC^`pJXc+9rp=P<?PX>w|f
GpLaNwSQU6i`J<RUW`40c*s#cDR$t_rqZ@FpDO;5LeblKqFYFj>1^EUnwIJ8)=mMbUG32rDMa!un<EMjdp`$n>nfr`Gp1qM6;XmreZcNhwHI0DdI$}on
^|6RAL&GCa4T`G@5T^a54$!Bv_D|fl@W2wBr0UHLY|9#R?db;DSG1&hgDcG8oII%i{rB7*Gjr$h4w(5Y}>;b_S8apgA7j=+@fB?l7tJ1Uf%wv23;!k4m
aGs+P)3S_t*zXtJ4Yfz@a!GwY!tYSiFz%@jNWu`UQvO}U6PM|CC{Z-w}Nde~wKa%#et%ur$_XTmovgoQX($*47M-hkC2)=f=;cq>|M;PpwcIQK)Pa=ST
HgXtm}X~yXE3~5wxq)()w#vDV*pe)yeP`;4t$KwLpA5Ga1qD+Yb-J6^AP0ps%+9WO~(oIaEyD2C}WTSLWl_rgeRt!yH2`6PvP}(JK983k}=~PT>gn-kz
erQ(75cL|UOdz;3s)1lj8Tp3+f+4}+L>`LjV20(Q6Q~+1c0277Ks1C{LWI#6qkmt`mzvRbx*`m7gE$~H%5tZM&pX2w(8^(Qfl<|V0hdZh8=^=Ri8Vqol
$Vq98V+S9-Igv0fCjN4Y}if*kxIN-EyP0m@=>WVELWx(xsc0&!2-*0EvDEC&nlzBJc(l!RZC~mtsa-fm>L_Z4uT^EBmySC&~m|_=_kodq8poPxqhysOi
Kh(8V=Yv3lphUq)lZjvtk=Yxh_hoawO7B#Zfw&2^=1;5rV{4n5mLLsFcERDnn19Y^V|dlW`DhB~y8j2@~yVc`8lnF_g;=do@2>X{2gwOD=@`KxdXL7v_
UdAYLcS96#NcU!20nQaIX4apjHtrt(ZvmWG2ES<cnLK1edtc`PBTd19<Gku0ZB!mx@`qQdnL-aQOQF7F;*{#^cC{`}Ln2((n(MO$bewCO#a<#-6gAE^y
-<pdy3EirLQ^-a6qZhzY)Z^ct&<sz8z6f<`zF1i~6wjINHfy4bR8_8V2^l&!4cUIvoN$41B9t@Z7gjhm9Kv3`mfjn{>;OH$4hmgZXpFi>bj%yUx@o@g(
MCCj&tNT%;bL8z5W<4H~wPW`9fuN^wsJqB{J~Q@0XHTP_%5q1=^~m#APU2$^g?(I^Vy^=C4|jlY;{5@y!DYAW6K=OFyle{YmBo(y<#@Bi)6F4ITI%?My
>2fqw<tYDHJ#Pr@l(s=s^Nm?W~Z;u16rMg)?vY(pz)*uTrL(}Ko(qfgA3rz{ZQ?g;`F+IdYJRbp~AypZBKmXDCiG**!AEy3A~vS9*$DIon;;y=)gIk2O
q<Ir?bnCSG{|}1xgQx*q)Svn_cE*jFZ;qdJFR(=JtTQjp^}Xy@xWWyZ*52LHMyd;)hFs9N%bM+*<F8zi3$ukIQzKXZPDT2Y1;E`>7A(DuCOe^2vdR6I)
R}D14r5emCFoc*y7En*=UA??sP#wJ?uuBM*vN_q+mkh5JC4365XCbTiHl-F~~gXz)W{G|2QYks4{!&M57l^fOu%P88s3y%3*fP^ut|%1J67A9R&bp%<Q
NtqRO#O0CGS%C+iRvN`TxC6Na~s!kJWEDzNCq!!l@uqD^zOhv)e64^|X%(RfBWpbtzDKe-`TBA8$j{{kMBtIOWR3MGbp>nu{$0z6@tNH5<QYlrbAP*=4
DaOhSigP`xmL~FGAxWlsrFkhouBOy-cHRd0VXrB-0>;62f~z;@<$PL<b$h{dsFRaB>bR1Omz83!n;SqX#3cAOoQ$WrYA{f%(oh|vh`Bf`u+{b~&CkegC
O8v@6}&*TP_Y`~;S`@pW@=5Th!5nVNVV};3DeL?K%yhH8pH6ASQ6?qz=Q|QMtK$=;sLUnP{)BBSxF8ng=ztXLZeQ*J0*khdCVNIS&xfA*-u3qqhT6ih8
h<0r~Gu92nJXhm@5Gxlt$RvxKW18gWw*>l;(INLv<9A>C&k&lBtpzHYWzBxWcemyckxY1lty}e0<7;XZ>hrCejlbQSo+ekj3-aXh#TDb8<XKlRdeIwy0
*Pj4}1XJWS;Svp%Z%GxH8UoOjXbtVo0-NVFZCmWJW6oPaV!XR1TeNmZd?M$FEOIlMZM!;n9R^~o*x`XC1ca*<$qGOaMP5s~c1o8$PbOw8b95gmjpT_iM
2PZ2h!spC*&-bb`~ZYTw2VylXEgYA4PSyzy`n4NX<kqSLlhyG%#8ez$1Nc1CM+Pv5Rr}C9@a4407Sq)QJ4dBL&N&>?o3<b$GQA!01{U)1ElC5GcU$2q8
ri~h7s?!9fXs3iUGfECd$8@^g8#GxUo5@8Aek}y6^By=X2Lg4l?^k31PIe=Fwc0>O{Z2eRP>1}uM5LwgYy$YvsoE=&d_P)GcP3+X-kL^>T?QV|Y^(u?d
SwV3&+thZ?{w;NXWGLH5hORH_%a*mN1(dU?G0l4@<9}f)p$|JkLGy}<w9w75)&124helE;2(vhRxd!+z<wF8(`lw2>6i!e88Y7}f#ddE8U~Y9mWgK2c8
}|kl~e*9OhZJZ-VDrp6(o^B0H#q!n1-&d=YTw@M|uR_lShWU^#HCo;kU*!<xL1mv^XyJx-m8-L6xq5-a>MtFha9ra@y<apmbs}nj5qU8kP_UY0M*hog<
(*Ee_}Y`XE-*{0y3^3z?)c&LrFW@*D4wnL-s$R7JKHYP7LPLBsNld9h}S58|0rn;H*;RG5IriD);Kt0mi97;Qyr#Y&SvGR@122A4mVKbJq37Y!bAtpcx
MW0$Mk$I=Wv#XQ}TFpoQI9<q?V#LGRMX}MQlaH;L;H3j|9nmpmt@$CzoeR@h<yC^Cz5Jh!!DKFG_=hRc;QwuK~Nqmm{s0W$e4uf2i9bHa>>_G`HAt{#(
7;o2jyoEqdtq0=H$nI&{hvTuQ9EV)6Acz<IpFG8hSH(O5aj@LXDX4dW!*wC{;}0)2dmhp-M=xreN)eYTB@b6!UEmJZg|eX>1F<$4_EJ8>{(<|Mw|n0}m
#ocWxr)bbZP>-<z<Im3JCaB25)b;`^{oFw$?aa0hKEWcC(!pajGuVl!9%GPuV)IUmmu<zJpAy=8M)*GU-&rpVbm#bH5k3x&hBR`_EcrhH!Z!@4{$YYJt
RvzBFL+gcM#T#80v?f@UZuJtJbs+_CL&}0#6#%ot7?Mx|bXE7q~%pLPbFLyX7Z|%*Cn~crCu-a=PhNF?%Sd;JNsY<9(QaxC;rMuDH8wjSp5jz?+5cvSS
`To<1EQcU!@OIsPyKI=xiEh4#&Z`-AJ%f>V^;DRs7XtdPrV20!REgDG6;C;TK@@`oGIW|_d|12D$*BjaEX5}EoSmz}9dF*EGMnj=glM6`souq=VqhWHq
a`TGK?;tUf;O3}zL3#!>RQ3?;}VXj()GDQ`s1vNF+g!|E6td*Q)voS<z(ru<cA0_Hy5uPUt(Lt8P$XqH=l8AALtp=zJl4_EJ;iOn^RfaGgDaOlE7HZ3}
QHL+L0ac$o)B@^i9wDocDizr3AX*_K2~}v1;L21jwhO7bJQp%;jEc+hpr0T0`fxLW)F-t-sy2vWV2$TT@Du^^RHKv-W|{st9|lRjji%eZMy)Om^M0i)R
FH-|PK^ig2ovwrBa+(d6&P8Q8&C}$`TcOJM~T^DupFJlh>}u^QsaDE1{y)2K2I0e{*aFkB%xcU{BS!of*^CeS$zz3v(*SHHc7ry=nn-gr;K8wVl2d_2K
i2?#BfbYDAln3prir`^Y5BMrc|C3{NuJ-FS7tZC8J_98WSkEo=bAo!T{maeyA}=ffT?Xok~cns52Plq}(hz5b0Jh8$y`uC>x7rlC5E#1kzwp4PY%Y-$-
lq0TfIqjY$)mCxNuT302YjEK|pF$yr&Lr{@qkqgr!Vr9!!CC0PwM(OL-Z!DTk91PVkUz^l2aR0^lrSg_QmnRLB1u8ri$w8*r>0+kn;K!6SPigP@qs`8|
j7){a!zl6EOIKXyGQ?OXXfr>=8L@*;XMjRF|fg?1n4zsL0Osjnn5nE6c3QA(Q*NRTdP&Ei5oiR-&$B|saPxt0g%HKd*jUg!4$=M{6mKzNP0;EtvZl{TM
dRmsd4GJz~L%Dia>cD}9(!eJQUPPoSoDV4-3TUK?lSFe0O^P9MJecQ5sXH9>i*laK^Hl{*fN5oj^r&>XC=RoE9%nNGz#`4~pb@Lo!c1G6PqG!zUzmW!7
F!y2;cT{_D-A0lDOVASWH{Gr4oea}t?bK3wh<~%m0)9xA$f#_0@?_R&9cadEe7ydVm29YYBxF<mjg&hn1&*Jsg5$4P*TE5$#DrRt3pDl=2DfQKPDHl#S
vR(;)!aJlreueKcO*#0XqquCC81KG61;&j<uS}nYtM-R}@q-Ym5i?Ytw>SVd)4V*D9rMy_Dd(BWXa>?RJt0&qE_I&|)P}jAqNhl*Gt`bhE}JKnW<etJO
rMT7ar@XG(%{x{?{;L^nB{4@3L%3%81?967)z{kSQ=L}QT4N#bM%BOOYJSEO1YQUYY0p(-(8n6FL3Bu_N3S|5(InNTNvdClPR=kn+B=kl7t$@L6eQwmR
g!aa4%Ethil;Uj-}$VzbuGrQLD^nT~sd%BNX;@AVN-$O#vMU#L|DB*59dGHzx_nPH?fqM3yUO84T+fIp7Bk~Wofcg(|kHAZXYxjHs_cPQZf!_-Z=ONk1
^#k{Hx^jo--0}<65Ad*rixzSB^pJZci<2r|dKk{@&4T0ArjH&noPIFuzUt$Lct2YE1n-S$T((VnjPJsA(%n12xEv>WIg0R*9O>n(;n>B<V@CleE%M~LB
aWwg$1g^Ckh~KQ{k(O<@+9Bx7c)FxrhJe~j~B^0^|C$>w|#6MT(knsvH3k+sX8u=KU(F1gBKIM8K=iJiu+NghucM-s?zTY=_yCFo=%dyoU?eTJK%c0b@
2mLZ^zB2);w~|{{CTat9WnR<}It*>n-pj*PdKzL%8qZ$M!_8{B}@BdQ(51F8>{Q$kSz<lOFa^g6Rjijrju~{CiAb_(9IEFR;&^dPnZ$Dgzhm-{r}=d1x
IU-1W4FjqG7x)^HV$%a#OxuOs|Y$=`^Mi9$~5711dX!KD__0E{DKDkt@8BcTA}T5LSZO!<&77y?2Q$s{HjW)@>clc5?fGGl%u<dQHuO2c3o;elCe(g)?
J%FtX2gJwv98q09FrN!aeXb{4wN?E~jkqlRo3w|_AfE2C>)mDN^L9=1BL*fnD&v)7-xQRxq4ImyCXCWTpa@myJoYk;ce2&J#sc?u55n7w9nVHTNpwb+0
Jv`2HQE`@@grnpjEVjrLl1<cR!EA||wTSK<z+y~2TbNCnOi921frP8Q!Z2PfHIqQIgT;{<iUfisxQh12<3LLev}UL|Ua-qlhFCC{>I+JHR*2@*`81zQ<
ls2auOp%qN3djw;{8A%31XpiyctUbnV>n|bQDe(D3Bbmlg)U6U{M%FGKp%FC=`N;UOX6~lJn_2)#l72d$Z(!!py`sTNs!v2{K}{N-0=97p@1OF&%7&nn
D<y=K)r3ASeh-vPrtwuFs=fr60fx(T+J@BFo7nIl?g|Ql$&@j2%~!)ixIDK)q36mKbG9c@pm+#WoxxrC_rOaWj7cfYfF!1S?~v(`>^n3hFaGKnrOTKC^
)jQASKIAJn)MTrsa4WNBHHqq&wKjlh6B3?l@WRk1)dj5Nn%CY+&1?4Z~hQNvl$;1`+>rznz)7sR;2^Fu`m_EU7U%TcOapGi!>zeQhsOyjJ-NVkDO9Y#?
FnZw--gO^hTsHz#R1CKHs(U{by)EMhz<#vV5BC6c3(-j8kb8rchi}*+gmeo+On=NL7O08Y)r%ID(y^s}YB>)t|R3<-34`xbQ6WgpG?X;n001x?xQ)oKw
MUW7jOO)dTL^YVQItZr1O?4uJYT0Z_(9a@Bw_#QaXoy*?L-aC(Os)tPH83-qPP6R@6lG`qU~@Lzmk)VTo3|i1P#PjI*QZ9EP;pe?B85`B#^n{Ro`?8!9
-8NSfwajFv2diGBpF4c`zCz{g_1HK)$_9=FziQ_{w$Vm&16PyjB8vrA!firzLW;awM-^6$4E5|6nlKOe0aQEA~wRcc(PvMk~1osPJr^T+<-e+t(WcKI4
{fdN_`3gK}D;gT4+8WA#eo6q6M`Z9FlCS(XXZh%9v<(inU6dllJ8omBP(}LI-=9`G&p)kz$qXMt<YzUSW<it$J>t%=;3Y&yX!frb8T<ygb6c{JH$O{P|
yegm2n;9L5?C=;i^<T~&F3ysGGaA1{dd^Ale8A9WQNd?I34&w}y$|9ixE$oO{koM~AL`Y^h2Z9X7UoJ4Vi5zBalq*?u6mF7rZ)qi32NeEuny;9x7obbf
Ze0?DB@?`ra0r*5rpK)>XyYtW9THN>#{b9_f(j?_u4rByNR%3!s1S6{%d_VC89@+WBaAg&mQXhFTV9YKOybjnzqIts&h+lbR%<(E`&b$WgDoOP*nUS`^
^_~6U!?X8ZxO?Y=^Kakr4Jb~e*}vU+cX9KX^LKxC|J%3k-TZiQ?atZTU-}|{yYuqmxo^&2xwW|U+TCwn@kM-RpMR)7b??jT_n-Oh?(OUMe*4tjZ=U_{Y
ftY?pkktr<0an^<4B71N&Iq_Cw;Ue`j#O1XwetB;?p1TnN;wJ6vg=%N)&y3U&px*6DZ$+=cp$hxe~kr8fe-qOaEA(@$PpYoWK654uEg{%})Y4%+><+uN
F6+K6~TV=38T#=6dvH=wIjySbY3zYdv?r{`L7A@7%rp(t15zUiQhN4*%BRCb-7Zq#@;7bIOy;6-Yx&GQpO3-X|Ep82^b9%`nCb!q!rBUfQCKKL6s?*X}
=e!@zm~1bye<ex<{D|LOlQKCqDI+op~Vp|!TftJjT3EdISJ(sSx>cb;Fq5Heoz8K3zUfBu89*k`Zb{qB1mFMqr9g0;qmzKkXB>(o*xb8;OvV*s74t}N$
%bWOD<e2wju8${fi+xHm9`xu@Z=-(KB>*N)EG`Cto=y4qZAqxQ(UvJ^S5)WtIv>w*cfA-dY89aI8GlRZg{r2qTPtV`KW)bl0h3n@x-@1GIMV*FcZ$76#
X0XS*KRf^S-_L&a-s1XKiyLq0w7vKJdy9{MX1%ib?)Qs-zpf+9!s}8Ze-hb2&r$#n^R!A!L*E)go?|qVJ1myqsF`FuOk0ehi>#!7a>a+sl27Ah9qq=zj
6Nc+Enn%&g261h6!d+M86#~A%;Ost(wXckLrW4vT{Sfx%?%7zy7|TVx6ds8^48+x&vdEP(XeK&#q;l;fAa0(&b7t!?=OD)lFmjtYR_JL(PwEd-yYVNSh
0|8=z<pv)Ze;s@5?XF-qa=K#e3hseeaW}7C-;v*()#H|J~d7KYGoOquVdtf9|=n5B{tVAY$x<p?(7D?^$CR{1~AAPe`BY-Nk#K-uwQY`_H|6_x4Bn0E>
@*d;ghF7tcSdkFmkOE=Sf9eXAv2F_F8&vqMZEb)+*?-;_&Q=Sq&2XpHeG7$Z~SlP1wtt6Wpg0lAhs;&t8Q6Io1`T3v-tWc?jk;C!Ntn+wu`uxPVd-oN;
^2jctI5=nudh(4AV&5t%5Vdw#aieZb29Hmf#ML>!)==c3Qx<KE5_r}?K-{|PtCKWEzjJ~Du1cv+We*Mzo)mJPE+`ILRF4Go<)_f~k%16)_#IrVpV0}Y)
w+AG6mJ+QoHo&cSzpI#dRg?sM>EcrFzWcMkUVBfc)nBi@ufw~z{>I(gpBeCe@s<wh4ksB}=<LfIiyOZ&9{l31^UpuId;1RtFWr1*aqIW@uf1x0xcJLw=
dXOJFTi?u@y+Y{^ZE=X7T&t|;iqf0EG$uJYF8a5ojnMh2{6LgwVyPIw}ji$$U15Dk4)%|-x;2t=<>!Z1_rdPH=poj4f5;y$_VBe+mJQSM&!&tuZp}NS+
vq6>la({_2t*Pk~K8YH_sYK_|8Crp_yL!h5pInn;ZI?SBz^YpbuZxwUSOkLxHnANik2T$`iUCp=MVl{_2?0OqKuPH~O2_(%aUmbr@H}Y}74_NyP9;L#O
yG_%<wOiHyLj=8{&g8pzX^YJ8<XWa=AdDD>q=^yQnT5p7yU`mdrcl_ocs@yCl?p1kw*-qGT#ukFQqUw!S~i@!hi#QnFgoqhZ9ZuI&5sV|Q`aqqjYb_3!
@@cYi~?I)gjMIUB+P&=g0>w45V?yFC@c<0ky2zEa>fA{A7x3)i6-2UX=cb{)RaqGAG6x(CG_36FuZf-yE*;{9~zS<pQ_Z8cq2cK{}8Qg#SVXQ(&q7L^l
;@D<!T7~lmj<j$kt?daLt!<b-`@`3}uh^b&XP|?Cd7_0ot?ks>htbASHd=Tfu<H}|Ui@+o^dpkvB>#KI>wo-{&Q!-R?SWeRTzLVWumNTadgp783c-dpc
a>oml+zW0ciB2XoLyaPqlKL~Hch*~3LA0k>)fY>I}5C+bus1aL4BXD*4!z6P=Xz4;jT{hQE%s18^7%DoOZQl8`LHj4uZ13gCCK9S1tB~5XUAcHflNPxx
H78$-hmV?9;-=!Vg8Qxl`+qdF6PQ!(F;vna~E~MR?A2ld!#F+k}o$%U!lStkYGt?3!>Nz3#HLn)ZMw*(?MXCjXJlH%AG+^YulS<pjar!d)#Pr>)f82t8
z5Z{1vi9@)RVzFo>>dAkXGWO;vX6%zL3OMUZOogMa=V;90Z`wHWiZ|?1^xBqkR3Y$*vr+(+~f%DD0y$Nk^pWpobo|x=IV0*&0tknk>gFt82y(gajd@m>
DkAK=#iTY->=ML<DaQ5-f9|WX*q`Q;lAX0Y5*ik0N2M24QJ^i^UZyR~|<)>#aKYbL&r+#<#!uLlBcjIkc>pFbkxIykuXoukCr*$xQ*?TVqXa5P?vTPq5
Man*%Y&f=YiaRfz#LfCxyBIXI(k@c=$G0QJ2IHYY9WRvLxqa`$PmjHQ5we_81<EFCc6oA_==~?`n$bquBNA<6O*@txCUilHZH(0{o*2Upl1<U>%d1`0?
+<!RUTwl{XH9n;>_1^2bcvJ;il>7<I8{7tobq?q7<LG3+tDc?U10aI@sbTBM=ag?tw)KrW9jq_@gzINet~^o_%0wmb^%z*lP3r+vfb^Ak9~~gcIPO-Hi
N-NmeZ}plXf>7!t84Fbfd$*KOIXebXQ`o5ZG~Wk`miDNNjIkU@NijuSfXcVQeKfPB{qzJKNgw0BoG-3c*2p@?x@Zfvx1A-S0_FU&P9B&=}5Ejwd(84#7
jf!3wdSIMJ@AT{+RN4-P3>Pki7+!&7&rllZ`$6EEOFA0(|eD*PZ8zmp?&Yd^~?wiOcz9FLXk=XW`TOD=p&W)H*JB2KR1Kzqd57L4By#@PeFwqV?Tz;G2
eI~*dm$M5zdU$!{q@%a7fDtWz5O%=RR?KUDAd^Uq4%os&MstJ$$$y8SZ`uRy+5ewoJiO%ZzD$wWgt};}Ra3k6%S0`|?8|$EaG*8U|tRl353Ppt#nT4QH
IMY$9et^q^il!F1q8}Hkaeoja#^}7(N+Y3mCPzbJZcsvJED{$$y4!05c|TP^<#<8G{k4<?1MyUyP$WfYA`n^`js0S@lu!bVHdX}qVmk!{n`{kD()bXM4
r5v#*21|48kE^?F%~EeGr)|Q`jw#s1{;B7DLn>;VX1-A6d=X?y+BR{z+tL~4#_Ax0swX-19(-epm~3g5&U_7BpipaEQT`mI$Mn62#^E%`e=%bMW&57QQ
=g7iS?(HcBYrd{W&$k0z8x-DH_?!6#XoR6F_8$7tm5LSeQcuEvXQW=kp3hR&os>FsW7jX;NvT1Aj=s<Fg6`1KcFjRhR}tHGlzEEBWyZjVMBks1yM*obN
(YEk9N00!kyX3GWyE0icjW<#IMZg0OOsg^C%LQ3`R1Z-klFBn}j~LP9}v5k3Z_6QL522Qw5ZRi;zKp9wXp{_b>^P}FXk*Ws<_3IGmPQ;NoxTQPsXQ|<x
+mX*-aASEKPKnKQv;t<4@?l7K1fB~2q`$rSJg|^F~u>j0x%_`7JW+I9>A*T(1MrNSD9pglKPR(M)Fi{(H{TNn+l}Rp87XUG-z(6+N;LvFv7$FgQ6a;}P
mTjRmIt3!ph%g-kO{iW%+e&9p^uuZ(3`Baf5IUTaI{ff-zysx>l2zz2%opQxP#i$HE?-f=ZY<M?PbPyrJQ2Y*3XuZc@Q<M|26citN*QacG>=x3aLEs*G
{4f2sMdTQEe-Q<k^}?jEI#8#0Y4U=LbG56S28ti9s?Wbv<b-cxPZ><{ZY&xREjBJRBxkbYn10k{(Pt2^~XC&0-f;l9`3I+vOFLs#Q@4Sqa&T4xH%7iVz
Q>RCxkKrLc>ZIsPzFA9YP~M7Rh%c5gJl_PKkFyEgT5Piy$Dfs*e9C9z|mOtVlr(wA(-#q#qD8ur@0J2d`EK!7I>GD<4#<9^xskZl`V2a5qHl+lp<ka*g
G>+t+r3-sS^1#2NQ27uzOn^Emfi4@dWFw{G^flfBZzQKc=Syc{St;;28v`zcE9p_;B-1)wl&Y5q!RnnN{6z~@jnmCphGSe`(m(~ycl(-B_*_+B1U{A^r
B;x(=T`fC}ui3Z_0fdo2CuIVpg7^^_j!6XI@Vuh+d`~TT{*CyAE^IY_=O!-Tk>J>Ha7gyy2N$?Jm4HCR2yHo@Tf&fW?1c(NSQ>RMK#kWL}v*W~$<6P`=
9PPy0mSg)wwxs00?5(BCr~HM}0B6=(18{~jODj3s$5BZm4yMul-urpG-)=?$kL?N``w}(q1Q4>!9@)(~?Ze)9RR{bY7ZF1(Jryu)X$KeM(8c0-)Kg?%I
nH2TZ%3Fd8?Fwz71oAE#X2IvMN1I`{6vENX;Z<Q5v#?LO?d@i&8Y!qjp{-K^{vG~dA6mH%Z8yZkMy<#Jm2IHYgcBfghZ_leTlX(HKKNk6x$P1-jt42@^
|5&@QhX3z|wZJL|uum`OwhC6&w%hebfzR6&>t?V*onc)d3$Q418`s(yCB~d=*LiqTzrMiT1EDb$CQCdplihD`O2DE67K7+ty-P)w)MH2&^XN3X?DfL&S
!#kGUF-%cHpu7F<z+1y5uV4h=_@RJ0qzf^YH|Qj1v(wf;ndjARIiSC&8&3-bX7x%RY-SbA1arF{^UVT8tGd|Wv@9hy$qBIMyVnmZ;^gxV&iU_mW$C}!$
`0jklg1$T2_#w%e^h~-AHAwjM`onu}^GlS~smJK=DEFx}QU{$fiOfBG!yDYMoST*E@u`a-J8~6zB?Q*#&ZiAi_HdLL=8+BWeJ5%!anN{5(W>($$@_M)*
Lz-UJvFz6)M_Bh70UWu~9>ZmmQ@ExY3vki4`$%jbO_7#$8~|ErDkzjErpS-gs0H<v>*1x@SrL1sgcXR^ih@>03C4WCGy`DV;0Hvc-Kr>!cRLB-!p_7;y
&%Sd9`Z9-a<_fFx4VJQbek(mvbHM@$ubUoq1TvA!KAQ?5mi)GU)(SEK*HPI8qF$pQvq&s1OTA0fdd62UHa|2V<h`T{BIYIWIwq%n0&pbck?(skDNWf{N
(zS@`bj^@A-aTc$#gS?e?CgkLmV-ZSR%COZ0s1)V9E*aI>UKmF=W4FU}TK?1ka69V@l6Gm8!f18JQ`L*vzzJz56y4O)AfwMsiJW+d*4qsl<tcPeJjpqy
>9a0CZ1#QS6P+rNG1=}PGd^N7Qh6=%KbSH}FLQhfNar_!Q&I27GOFw?Z(zS{~@N?!IF)7)%JX2nc-!tebsh5dI=&}4Sb?_vD&FYasc@i%^c8yB2g#Jn(
Ul8)WEyhUKfFaP1b0rL;Y^#0SI->Mz?2}#cGWh>hvCp<D&XG%&g$~(bOcdj32*}BYUu0>84NuHanNy=y|E1Jur+`Mvj1^AtR$jE@m@s_T05Aur-SsK$y
pC8@JMQ+#+ewL{Z&klR@%Gs5(%QQZy#VrFON%!q6JaL0B-n$I*5^O#F?%&*Vx#Z7sMe`Y(e$asTvz1rhMWXLy{EjP?E?8{NGxIi`6@A`OvV7*<;NmDZ{
{J8odl{R{aq$wm$Uexg^j$xA5EnTEdO$$9=<Yc_FAsaCWuLXEtR{04R6h9Ube;2ytVQLxxIAw?D)c_UnI9jt@}W0BFTS*Q=jO!+MX?81)J2=V%;)9ceA
x(duRMy+obvOlCl`^{W%!o&t&66fM^pF2xtuHI!)DI=F2b72AT-CtWe|FwZ(V--&h9=FILnGAkKivF$$e1zB|PUPaL(nBaoMHwA>*0n+_Ag#YAbP*ZJ6
7aIDYNN`5O1^5+ZS(j3%;u<jz%n`mHza($(p2Pwsq>EQCIug4=yO{mZvM`u-o@c~*ev_V!|JhJvgNh;3%dr*ahh{+|#lzrDVjj&dIQ{rGnL%xQu2f7|P
ly};X7QU2h)?3{W>r*~BO+-5l^l$;h`Mh4fTyfg*bJ^LSKO5w9D?o{m^6L3bPxd++)b6Uvh=}z-Le|h-HO7HQ7m-5DJ-1_m|d+IqYWFO=?ysU-a`(duO
@Zr92vxj>(hnHoL>ogztKKR+)B`;a}bB3K8Fy|cSg4p>^A4I_`agK|fCeziO-}0Vwj+~6M5$STw%E#@j@<09N+YhHP@BU}RmZ9K`*fQ%^S&z6^aXAXIL
Vu9rG88<<bY4YNJEy0I$CR@N+HUv%_^6ia<G!Ps`ROzpXkP+j-01)hMLD?{{z6pC(RdDL-95uUB!oP6hJV!jdYOU;gwdR(<YLx6zK{nbS&}YO@EK+B5R
~(oBhn39|520K!)5TGFnuRlf811(38T40<}p+LWx((fh&+#E9uu?9QSjJ^@u-;ffZ6k6UX=IOyJpYa4FA%W^4Q5Nk2vp17B5d`uOd}@RJxjz;7f#%%aQ
R>0Qu#zh6^a?o|tmSspVHyiTe^uqWR_Hi~Gr!w`MNy#O7A#@~iU~HwA8%pzd4w%B(8qmi%%nnYXrxZ|V*t#dp!r+1h&Ch?f*JmtqG=`etWHTshuAWx`X
4o;S5v(($wk;(h@mKbTuFkj1(H=d)>qqkhA6Kx5YAK!d6~$mWq7^Dz}i(BK#si*&RTL1Af7kgqL6w9^`j!y&y#!8JAt=r|W$ALvc03Wps#LPs!H40$)5
?%+r`GI%4in^-)w0!ec8Wevk=S$8-q5;xFZ2TOF&XOs#8eIEct<CbV=cZUW*LZJm2e=g%A+NeH^tW^^*Rkx4&=6s||NLooC^g3lE8uO+vn}c2eCN+JAk
HuBjk@W6z2Bn#}#Mb&aRKP}KY$%%>0SD09sB%sBDd@EJ7GkV=N0hK<6y)*vsA6ejI1XQ^(F_EIwT39Z*wLjfLzQ4<2yNsI+@2_Llg$cD6r+iO*BU$Wda
M+nx>_u--)i<^h-7sKa8GVwM)X}(Fa|;y$fe>OFBc12;eo<)u<8t3IC4cV7Pw~Jgo3keBi`H7v9O=+88EA(0}4mOwJOE?C<LYLu!L!&yNjhZ7+cUS31u
9Ojtxh2JhvkamKzOQ%CQ{F(cYawzR@XT-dc22`A~0qu)L`c@vIn0F?|dgb-?zzF=BlWtMXDFg;1|_DoAdsV$2-7la{<_dvip!d{+VUIah^KeR;q<)wE(
MWY!(%b{7oV3?xdFn0~bdciM7;e5cqk1mxRe2+e_m<zBdRIJ-PDAtl-ybSQXz1@wVtLx;DQ$P;R^$Te(!2dtIuAxFX^2R4Ht1J<x*;H5cgIrmj$QKyQm
`>IwiBjtyK!g~Nwb`m(Z6q_khy|{9j3-tLlvn*)H=Ux}nwLB6zvk-UwZm-;Qa(>FYiCJ-v6Vb8dhK5vJbSOA%^)X_EzU2!IaWMvKyfd*sYlIHB)=WWG>
tz$;aIw`zYh<=y3-S@>=S~<yL6dsG*cm(uX~s0<6*C3kVDGw^>n&nYo>jUYv7iF6;cnYdq_F@Pp!I139k>y12%4wupfwjc<k;=dfWg41Lv>i<@Oo7l=m
Ki=188y~z__S|A}57%6U;gmj}F^X;KOMxuplEt69=7YM?D-?tpezT4ux@{xEIBv7)x@votoII%8}1^oH_?)dvAgc7<xLOs?!c2JRh)hw6HI9YTE!#2E^
ys9^R;cW<UX!dvpmg8@%?ZP9Y9pb=VnTd*5m5!fJs#0Kj4sQ&J;Tj@qDDApFh{lI@P=K<2=&fTxvoyovgr!_xiH406FvCo$65t8$BXX3*$NM`&ZY6J09
T1OX^syNZ~qR5L)oqS#PV+FcCr%+^_J+n1m<YqoJ%a}5QWwh@8a0&nnk(6>dtQJh9_IBhc6i{_LX*)>oAhd#rgeYN2#a%)u%z}9NfSZek{U!>P0hOIZD
fJWO6_N9KwC_qtelOD&gqe#c4s=?i&<6!qN>nlP_-CM9j?P5IM9QLYYyVEgLj&U11PFr*2;JA}ugJN{-GRL;VSC;cW?3FeE?ZS3JloVc?!FUjBh+iz`v
9t{4fjqXwB8~!YWzc=jqyUJIF<P(JM}uFvtpY5nXomQ5*HomKj|%bv4Q0%fB3@)SEv*l`zBR<GC-w}QDVb$}-F^Xqjb$lNAIvBaEwmyY9hAPxHS~=JMZ
clraMTQSUQ^UD6pr|S_Y-EVNR&efvd@imB=p$63ig%$6ez(sz@xC@>%ySdChu$Xl(<8G9>XP=?m)yYCrBvbx(~zlqzX!gsbdz_C%&{RuPj)o9>^SBmU^
)?Y9E`hX{}wvRtBbc5C^p$kfPQRb5zIExo)^g<R|qJO_zxMI5ud44vP_9>pNQ%kp($`Af92HX;wvkTReEMO06vvP|YTpBUb%B*c!Vv_L##`6h^!~gEX@
_;z?<SRG{)>4$}Jah*pPUJ?7g`+sJ;AnILZyTPi(gxF%?s${bsDK{v#qMRBlD?)%6!Yl;J_qBE642^`V9RzxZ<sWVExuToe3uS(tjBPw-EI~%Oya?SVX
QJHEg)}bZGrRSBp!mK>5mM7+9*w(^hux9yY)QR@Er~;8$E(cTBSr=3|F3q=xHDfR7VvFAW8dU0%IX9cH{3utSlG*=$>sz_gCb!QPlDr~=bh1Zj9x&`(5
AI0$FLakAYMI;YvMs*)Z<)G^_r9Oo*~?rEnU%!lQEn)G5EqyGe+gaWT3nV@Zj}53l91j$D|O$^UKh1>dBFVPtc%*pE9auT@3Xnfy3Ti(9q=+2Ijejn!h
83BWR?%E)pysu7H5U>h>(%jMUKy0gm^q#dGTKJc~*Vj|HI5Reqa2j>~__k=DwdXw<(spRWoxAF&9++`1dl0`QG`5%tB4>j$+cstz7HgyC1S_<p<1ik?;
S^rCzz~X)^lENi)k9$=fo^P50al`T!a)4w&cSi~p2KQFC16M#%~<ubk@^4~h_%<9Y7E%gn78-SGht|1t6WvMW8nJYK?;a;BbD-<`hoAe+ls>}9LWbCI>
V%UtA#%~^Ji@q3h$XDi1=*2wb@9`8yyE*|b%cYICvV=+qJw{oJt42@nM9Y5$k`n*uG56)e){pua%QDH4_j~7*Y_LW@C@*{)u1042x*#E3MbHDzlxr^U&
_eN#P$-nt_Mh@@4d;3b2Tpu?N?z(F_ciYVEyNR<Dkl%6_r`@LD&Q9;Rn>-)RKC29Jg1vcg*Y^tKirup}OWp22e|^L|Kg(UPbH39DX(7LP{QfU8*Es$3=
ND*9;!5s*%i9mW@{79-Bioonu}ryrmgUPN<@(6;c^^p^rIgoGj-)Kn`J#|(8Xs0cl4a;+yyY%EouAfzn2CB>Z@Fx%Ia|tgN;0kVGN`jM$PSo$J8!EODa
iZ$H{Z_OOn8rB<lfFX-vb;t=RVmWaLIvh-}81Y!AA%sM?tQSe5c?2n{<cl<!to<-f~VTXI=2+LP*XRa^8~e@cry%{WT}BoUP{if56<5)%AVzYi@QsXI7
8(mb@L@GrQ%5{t|YOi<)<J`X7ZcaxES(yFJD^awJ_AN=_|#KJN+S`G}FjL0QAQY?^o4`^!=ADuCC0&T)Avxh#Xc>EtG}>{LQ*^-i@sz*}Ag?0FQ%$UeC
2ExD+c55<oGUYDnm2f))DK)x6i?$gt&i0t_mpDC{9>AyI;U5;w^&99ej^(D|~-Y^~$#9jgm<_serhOQsHTp)jmx#dpPJ}i5DJowB{CD}gi3*?vK?@I*o
T-3ZLjQ&Sg>R#N~xx5T_ZcF4dFF`+GvH#2pVkVTHSu@VBYhC!Vfirt!nNtccZr9z^9c%=H!An_^eW5rs%CNs<dWh+IONZmpb_4zGGDgQr!HVI|5(L0Cy
DLo9XS67`dkqdQtW_Bu>;0Ak*h<}o!);hZqBB}Kz$o$^5O(Jc9J4Lckf+6f0)yhFfL6`!R23Y(>p^|qZXuao7gf-XYbC%m2|Xt7ZhcT(uO!&0nhO-Rhc
yR){cZ{?qx}Izy<I<s!{)jK9lei{RMveJ>OE0{U`O$tc(8R8VN^Y|;9(XBm}&X3$j=V;3|J-G#x6}6hOAlDKGe9@7J*q+a=7)XF@%aUpCK4d^%zujVFL
u8jPIbpGC=t-31C5UdUzTX#t!t|p#(SXsDxMMaHxuh6%~M5Gr2=m45lJv7R@na8$}J_*zD+#s~^g6u<|U-ZcDr<E*eo8c0#LyR{inB2L={2*bQ4AS|3M
_4m!FXz~NC-@v$Sf4CqB%B=5x%kET_GL>ZT*GHe=F30LZRLzgD3L&0(#Ht>GSA4H)>M=e;F91CkTd8h)bAw+QHGDkF-iGd?Qp73v%S0fw+f}nC7ZO!0d
Q0-yM+FPQ8v~>YEkV42aWXquj2Zhj2g&Sn=ooXxzo7oD$qT0c`ddpHlZ^da~z|3mc4hAa+Q`5+UV{vRCxqlqSaLkz+SXbsl<g=TZ4}<!&4*Nhu$dzifS
e6DA3KkYY2TP(mR#~OlS%Kqn)kfyFSTlg!p7tTdQ5tgabgfGjsaJ>A%$Z=TX&nu*6u~-B)uD$r?!2pl%0jI}S@g;8)Y@`nenGXM8;qy;aPW$v+*ub_Kw
Ic8c3OPZ0MofC0lh&h$n#`HCj#W^An^M`6id^QD%N>%Dwmd>F5Xw|mM9l1qcPm|8ch`K*X0<Bl(&IZU^Wo7I+S&|Er<e$I;x7dT-fm8+}_OKajHe=Xly
h^W{+MKx`!o?7_MR|QY<SQus2%^OdT3CRpQ3|2o?*<6s=~Hiq37F{t+_9q=OEEUW}zaAK0Jm&fEtq#a&E^@)PIfb=Vxh$xU7tSEnv7w&c-g?ppjD2*}Q
emvPBCgn53^>O7>qiNkDt+Q$J8B%fdOqC;WC8w~_%<EjFjZJ`BLz3CF!CB3YJMOTjGK{M!KiJ?lWw1F)SF13P>fXntBnU&ZcC>P8bvRl<<ECR~4K)uA2
FkRT1Dpckq&M2tYL%?b+V&J)IQxaC3g`!olVhELTHvo9k_fTA4IwD*ZL=O)4jE-fu!Rd6MjUx!gc!RLG)fBGV7|-Nz>U7Z7?Qp)d3H%o9tU5!yRH#T5T
2-e5#|3YXS%fuJGPreB#_XbnoK1-_Bw4GM;kJlnjBA62!KljvfYVWHgIU8i4H6p$W7)NX83ILMikx=z>R{CEwow@DCNU`VCKMD)a~I27dg#mhs8*1;Hq
GOs+eV@Ya9D?!1YoomJ6a557*@eltM8Gcl>?Do93hF@VyA<adzJS2T3pe<Snj&0iojTr>C&bJ;X;!!-_~tIVzj;lR_w?|E4S8CrS*14<YR^h3`Wa^9#i
7hf}$n`7|S+^3Y=Bw!)cL{k?jtSI;~Iw>3^$Nu^EM)F7KGy3@!_xhL8Ko+?RN*)dz!ywL_9#Z>fNl4lPimttARuTsM|fiY>s#`q022u!}w%)F&L^TAL6
Ve!MjJ3UbGwFqVsW-;D;2T+<pF^ydv4gMw5yB*CX7xb|@mS)#sF0W}|cP$}RkqU=szkxh}2;9vnpn5Ve10w&8I2RHMEi|oj^REWpU4B84RAg;CB>XI9*
$-JOXF+SEN!&u}bH-fM_s$;i1QXCnNLJij8T0;l0I_O~6u4u6D78NuoEFuwBr1DCR>ac?Mj;F@Jn#&ek4Ers_m*mKit+H#uz9DYVm>t9-?6>JYIE<G?B
n2Bn{~#i9o~;xM7&y&|NUx&xjM%FvAaB};bk^q!D*)OKi`J!jU<k*kP39@tj!?fV>I#qtdL2f4S-?x3ulP``Xj33CjEDO5&{1W-<n<vibbzgiwe&f}wT
Hl`4>Qay#HKGd7t=D>wR%0gH(0@-=!WgVeyx+7csT%F+y+J+gw$|{9Xh#-e#VYhU>rLe>~&{lLn_uM8q|l{5m{1bDtx`YGvx!e3#e<^dxL3mn-%~oVTL
!(4j8<-8x-Kg9W7ClnH+UNlj1t)EIdSTiF`1`Zlu-0e^np<pI?34<S4l^XsHbHN5@{ZvuJb=d;59yu^p<MJhYrq)Qgu<bJ8E-L0BEh>Rwsl$+V}fYxH{
PD{@JwwPd-iv8AeG{r|uEm`ur+R*k;+<J*UX@;K)Aet0{dOm4EjUET2AzsVem&USkF!40KnGxl%%JVSK$LGrx-U;FWWEfP5L*0*jSxyoHTmO1PFPX1e>
Ghb%@S8wOPuQq#%IfZx++wi$4rQ9o*m6LCAm+0?)kRSHF@24vWXRFn+Vmm9P4}NxEi=4K|gWPsSMq63Y=Q_=)@5V?Tx_f@XQSvRaH0Dm^T~^LH(O(+&9
-GTaDW|OmJjfFL0Oh=s|AwVZ$jG_$JNJB9dT#UTuDzstTI7OO)^l=3csZKpgXbCFy4!OeAFcDw{0aiX12zlK@Od9w7lL!XMb=ew+PZ9W`Jj@ELw7~0mz
#tx&jvZs=O&?i;LAm^+^~1K(u2a<1HwsG`T42zVpw~Ce_noYPgu*@%Vmqozw#1cEjQ<6b&-E?ZdST$yXJE6zdTi6o`mu(E&`LwblkA@AoX1qTMjbhMSl
_C<>UE9fOn^}-4*99z?zHBoY%!=n3^5-Y<T_P+=B;ALYE^%-UuHLd@fI=cTPh8N%sUNn^W1+^o%CH|A(1+_aD5M`=a{H;S$p6ZHqW_aO2EZeE#IllOmZ
KxNp9lOGt<nX6}Hv^|h3_7Rj9$XKz%0aPfN9<}=&5xmzf{`*!}2Ugn;lAK&eUSs9$6|0fw4e<NFhlBF?s-Or6+&xW(C(DNi^Im}Uzqw!AFp5JBv%55Fy
)RLp%++84fO@8~FY9DL|_iN#@9ppSN{chJkeV`0pg}>(dNVd-J{34LM9Ou?I&*pCWz26(}H1D%AxR%e8J0Dz@K|W$+`?yaAd2(|yxabQxZ_GK^eG%z$O
w7q3r-huJa;m)<<w5Zv_jZoMd^|Yg3)!#lxJL$A=gaFb%i(1^c))~s&s6n*5OtBHy!+(L`<@VWHlBU^aX~VtxI2Y%$3gw`p7e+yd6|Nn2QR0E%hUC_$u
h5nd#;u^Z^w^tj>`ce@AE(Xc?$I(Mp7=2KR#yN+38Ep94|pZw$n#pm{&1(J&J;yFXWv20Z8&3hRGtyTz&GLhH)9(zC;+!vvpSr@N#;38N`1V+I^V&<c#
;sWO-r2y-ZU6Yn>jG7rlfv=UO}pg<KA_IhG%mJ>JF<XD?~^$pgdO8HO$;O1Us}XXJg*{Pz;@^s_<qoMGfG<)UGnqu_k*_AnXbEamYD^Enw@qmVn+N?uj
<@k?xAJz#6*@=|+tJ?ZjBSAN|*x4nC211NV_e&(X<+?w(Avgh3kdif2S7xz+b>JIt>(?G`phCW-+s1@WoI}U*%vk>K()HuS~cwR%Y>8xTf(^myBryz@*
nz)Xk-5X5dV6$a0EjVij7L4i)?zXlbf_iu4z$4ypkeLo7%uIuw54I(548i6QBB8|ZW4<GoG&u4)Jw&?|)c`$X*ny+vZh_+6xFo_>r69n8-3gIbVs%Fn+
)@B1L#vJtOjS`Nv(*A{Z6go$_x#G2kFFy@Rcvjs*ad+h6bD`esfDOx+Gdubpe=ht@;hHd2PN$J@KBhQfQJek;+>%3P%QL15UzqPI*7fx4&eT{l8-T4#A
+}!W9Y?h2YOwO!ra{1h_HRwdXT3JLo8dK;In#CExYTQHjeC26Xh0fQ~?uOHN=~}h7Tyo7Qhi6`Un7FFT&##nX*B5L(Jk*HJ15ip$8Y0Mg?28zHww=tTs
?QXdaG7hGjrnJj`H|TTz&)m4=RpP$PgwVZ6ZtESF>6Vp@?bb;|~lgryksjcIo$hf=kOSb$|w0(@WrgI^ms(gRb0&3Va$a%HJvDyr3D*c%QDa5!aEWI22
2@TN8GLziFKm<dOHRhCyQ1shRwhFNJ<F=Xt5Dd^3{M4$7Lom7kSfo%1+MFc&=)EP<jL$GdW8ameer6TJUD*%obE^yJE>$+shyAX=g6^*t_+EV4lZlpnG
FIR9Z)_Mk~*H#*A(gz(;^G;D`R7vBYYiuGUW0?}gWw|jVDx3F_++np?UbxVbL9^0CjCI@-`zvurS#@V~%=enR_%q%Ue0f&8oUh!O-9IK(JhO0<y^{WCx
i47AK!P)fH(N1$=KB=hxp%^R2~3=ul5Swdc|3R%vruK_;#D|q#!^roREdo#brdgaO;zfS_B+^_DkZdBStXU(*H<%8DJ^Lnbh?oPM)qO~_ItO0<&Dic!h
xMpas$#Tme<xcrj(guL0%heFa^X}%nvp#4R-zJ6x;LuCYDFrq9&{3VFz)}?r6}|RMlXyJ(!`0Sw;pw9@hGRt}_<i4-Pn%4~wY)hRwKvMRBl=Ila?Af-S
?aXgQ8IqG0Qj02X_F9@8WDAWFiaG=@b=n`5pwq#Q9Kp$v`&;RqdU##Y1%J)OZ-<xoPPB_Tyv1Mdj84vASir#{u8-`;m1KcYFbs;-C+XpN%=c9h)3!ip`
5;6N|Oa3J<Pw66?nJ`lErc|jK=7c;|cN0ljN(~~VsV(xl9DkxAhN>dP%CR&l%voSMiESr#~R0i*dZB`dXN_z&T<JA_^O;4c;hY<`xRhSPDXYxf~D%w2@
s!DZ$t#WOkNJ^lWA<I@3EL1D14v#Cp52~{+k2qPCeYy-PW5~5;0MTOEc9{93?!l;5+G0T&Rmz14Lzki6?l9PfgN_5378A(6+pHqS7D8VZ57D|%Divo)p
!O|8n1>Y(HUq=Ok*Qb;#5=tYW4t&ZfnQC0+2XhzD3;wLvS5ogWMw;{Ah6diibPcCEB(n5z|}#XBYRdWIFRMbb>J^L5U-7*<xtwN+=Bg5ZGm|iunO<OdK
r#~$^?59>5ZG#Ydatvs~QrAbVV1G7E_0gq9H_SanT1+6nN6A-t=%!o3|9OtTsKM$Q0pU9(s<v<EMf=Y+5v4Ms``0#Y$}j1K=r0r&^XSZ9}#Ni@e&xvqO
Jth|R^S1DMDQ5bRAiA_p1`3q;kugJ?XqbTVTR`tf}2p?M5Z40m<Sgh*J-@vh%5-g}oidy0|&Rkiy6dDW^iZLW(BLoE~<Y}<TgHx|WN?|IcK-gP!XbX>H
KVb@XxUEFLG0y>D}nPIUwY<g02w=(Aw09KxS6xn7Z5(obks#;A&=uS7u-!VxZJU@7S@4db^4|~#f>yZ?LkV(HrCAR7(pMU3bc)AYF&!yJulQ)S0r;j7g
p9kcn>u!<;mhXkz7b{}Zj*^B9X?69{Uwrwa@BHwizkC1b`)_^j`Safhu9ESu5^YWQpGz_uY@0-#^pnqR>|o}(GjqGQy~J&#C!brnUgV}@xZdkab2>MD(
%DD<{N0bf^VN_3?#rKk?^~aI_mBVm{cnH#!ykV5?i=LuN8kGK|9ay)pZxgEkN*6ftB>FN8TsG;dgHJE{rx|F`p%zz_{%Rn{n77VS*9D<o2w7s|Mo{;``
YQn58wSq^2*2G{sS`KfBNOOo__FWAARNPr~b*SpZxf}58r+B>6d@`(O>`l|9<252m$)i^vx?fxN^O#6IEZh+Aqzkh3yCXtF`T#S4(d_57LKjxG_xs%3E
BeQoNeF^W>Mgy-5fmoW6E7wD(Id++W%I8|wDcl^MLyXYwkMUD`E~UD7h?XEC+c!E2v;!aSjp4fPW(uLsd|yCtb2k<^Wh2yY+0`+dSE5y;cG-Xx+RQhWM
`Um@~32`drNm)<15o`m*{&ujh?y+z(NFN6oeenMR2d#-gAO^;W^8r=C8u31cJev-6sU*z){oeML1eQwU|P2wm|KKJyUx5$tme(>hg@Bbsw6Cvf}fBx5}
zx=_6?|$z@C?WBrnM6fj`BI{yci(;bowu*3*XXMc-~HN$@BR^aDP{1hNjGVKPv82-r(gXasdm3l9wrv^=U+*l|Icp{?mqeQPsvbEzx0<^!qu}^uDSNSD
?;Jb4TWEL#x_yg)JPPSjJq<;?UhILLDZ4RW^P;dK2fG`@6D^gK0NCnX|W+bLIl8`1mJs7@cPy#9+;}>!w>$BP(rvM{1FupN<Mz?50cMc{j;ZUzVq~h?-
3_T^hNUBzxc&RfAqtrZ~aT6uebh@Fm)v*^pjsd{quh#()#4zzLi+^o8L>E;VXaf@pr!X@t-GF`^gW!_~{#8zczp`{beHKZ@m5S|M(^G&`-bpji>Lwaij
6+J~8a27hSc(4LV+>R3=t?m4-8-Vq&aUhCiLH%zg0WDp-2{-gM3Rlhh&&-&+x_lXtw-T7#=7v4S<RlN-@oJA`q(`IPn;Y^O8Q+A#N#X}UyI+_k98t^c~
Wc%8J}9tnjfs+cPxo~z_<S41iw|MeRm|Kz==fAdFAzfL6aZFl?HV(m@$Ec1DysNW=<5nitdRQ~*d{PM-cZ~R|}FT5r!{_o!)QXn!SZa~a8dTs9|$;{_}
^CXG7dv!BZI?Qr<^2a3L5^qT2D&dkiA~BEK<Gps(56tV~o?Ja2?MY$>FAj9_6T&KgVs++iHq*o*5^wm$AAS1GpAou=PCtF)o2kaX{XDv+arM(L|M5pZe
(PGNUw!k_zy2OEo>MqGY4*ivmALF_fEyXV5S@sP6JA~j(x>=*Wlm?yl=JCHKjc;N7sB}dxicqky}q6X$)u7v>X-hKcxGaW-z7o!UkTNO#^m!&ut_ZU>w
l6E`_(s3#{N9mBz-03M}|&_Gf$zCxK(OPUr53p;lX?{!aQ@%g|}W4;ePIk@SLvT^|iU!zfN2>2{R-h5HI`XmrmjCG>ecYDNQ8Cy!Z64{)UA3Bvk(Lmn7
nU{I`Gq=@<X(>7V`Mv#I5icfLsenw6^Ou8+^<=z4}XKVHp<!|cuVnwY;wtRW5Dc5wRbn#OdNwbKdqcPKJrKOsNa^e318<kO!*`cou7>9h@<wxQEDblQe
a+t6tnCVj%BPnh%xmp<XrCmeY~Mh)!!-gd2PWcrYUE!T<Y_g_qH`G}=%f89^!eu1~X_30abd;1G*p1$>`Prvr|^LtQl5E8Q*)X=VJBc0z<(<A7^Z4(Df
sK#7vsR6ib@dld6jze<6jXeZ~VV_2$W3{S+C3KFUyVrV{ukWzR>#SG4`&1cEq<39?c9C6@mXkC)b8Gf<2A<p!%Pn^5d~Jfpo)Y^!Nl13`u}qIJ_IJD^)
IhxidSex%^{5<@RGRiRdBM$F$d7hMT`X6p+TG-{MD3r6{IC4tlMjCI@mIfmYpLWPKmFUEp3&qjmV9@qVtZR85-zsgAt)(?g(<seiUM@Rjy$x?8Cv%{Jw
q6Hg}z*^l|6Kbxvt8$>QVquqk{0hX-B$Xu-ypoH3cK<9t_J}vzlG|zBaxq_IF((_+%!QIe}t0D)}h!v`mTg)o)R+v8>3mJR|?En;2^Hgq9_Sp?EH7DAK
&ZGko%x7bt;YdD8I2IQcWhvw}e0PyWnE6vYcNllCCcBEtxz=`-U_T5}vD@uHM=Ci4=-P-5Cz;>aMBl(fFKnzV_?@;pt*NQe|fo@N-C^umxaIhkdC*L^`
1>=pOB?lVOugeSDJl90U2Q4A|mCn_n979^QTX<%rI;YEReaa_`xrzx7|PAzy^k_DPh9t)x<Q<9kQA(K8>O1u#)B}t4-{!3*n6RHK4d}L)tPDV>U5@}L$
!r%)ebGJ!8$z3EA-7qXjoRHGbutam5m<&zRf=GTzNWQVqle|SDLoR)j&`93p6KYtB6FH)>Q|AK9v0`EksU0VDvkVcE#FLK#FUle>oYWx`Ei)pW@<8NHN
O`96gc^z=RB|a_qD0HYcoM>RmWb*`QUWj0Lc;BR>3uHG{m*)EE(xA`g<`CSwc^HS=_aL>!@)o?3wvGbH*sTCSeBwHaODm+KTc6~T(lVvOXK}cg;jNG!$
YZKsz7sG8?Nd+hxzR$()oD_kKJ<mK5Xi=R|_hmu~YPeL2<n}9=5QEq`ni@5o*F?bGmT{w$)Xb(e%)sQ5@(EdwrVmEnceZCW>7{BV-#(kzI`}vrm;NB+c
{<)zQ&J9aA&g+AWJUX4ll!!=Njhe$QgU(ZZRJcC{*O*;`{MYP+WA>|<+G<%*IQ=^@QkgQByT)?{YW-S=W;*p-HWf^nAr8r{<ei$>Sy?YL%+8q0myWZY`
6cj&uH7>SilYo~3H(6kS}N|ilM==<ZzhV_PXjtUQ;z>Z?k8Zq_m!r`Y|gC9>MghsY@94--dtC2B|Yx<$M*HuPpS2u%$I;Wepnct&^2YTJPb1{Jtl9}q<
YQn7UR-(!>Z1k(;z_6flIBp`dSTcPPDp9SN{r%FKg6D^7G_M~#1=ba#R=~slG}@bv6jUT;p%<lPcN{s^lntsB?T$)Yzi&s5H1%ecr7Wn$z9aUc&azfrR
VxQogIW5H1?CW`vZPS8UTa!_g<8KC?do_is~c*(D7CGs5-n{{k(!msSSeNJ^?tO}cDq)2us$wIJ*|0+jKz2v^HF<=a{OiKpB-mjG!g<!YP2N9C^dKEP2
{)@b5>U>rCO=93o4Pjoj9|KOfPGtOYO7$BLS|F12C_1&<A~x{r&E>!BnLWK1_TLbA9r`k1}6vat4o_oA^I^|E=uyK-(E%PY_C?%(wO{;K#^DssbV<cKd
cu?onI^oBSfuxjhD+)U{}0(b}|aaQ<*N1RWH%u#c*YE(mmC178W`dU<yCYbwUx%v&pbZ&m|xch7WiFs>D1aiq4IGS`hHv<Dnk_|9HwiNoGh!hzPZRqhB
IW%-pruG`AW0jqP|-Dva{GhPjk(YCuS`P{67$3S%AJ?>Ln)#oE>ntW|5Pose`G<8v7lq!&B!#Y~psOocTwN#MXa6iH`xu~d+vdRUit`0-|3cywZIvAQ4
2@Xn;3`gd}(>%#B<PQW7{H}XqD4B*CQJ|R=ZV{lu^OAg;$2kH+B$~;fB8nw*I&(r8BEbkeMW-)H0?!NdZ4kuJvM7qo3Dl9c1i-N=xFAT1kV8-ev5$04P
aq&ip9thxj-yT>jg<&?N{G!uty?6~1e*yAo!}Ejl39@!(-9K{CJ<nB8bGF4T4pmKjXdUM_QbBt5oRelMW+O=v2qGP2!k?dbfT2BBEsUXVI#pM9KoFFXN
CY6hTx>6iAXaN5nLW@ozNP`q<>DyqFFwHatY<6D>)rMc}(*XD@o!rtdu<CDS=?(1U(ZRMG%=NqySi!d5TY2=UADb9yuo*HUVdeb{RoT1{ANmlL?NMQWz
%F6oKZ?Od^p60boRQ*VZFSqMQOrVi6)Ib19K5M*uM|FuzhT%Pw+*>Ud?<jDj&O6_G3jGnsBS2YV7^+)kq>guS3=tKEgQ+)l^TC72bI55>~3UN@&f`u-)
D)onFK++^z)CW}STaye$O*(!XsEqcO1_d0%TOPa|U;sEY89mQWT!3t5W!$NNs8cZ>CyXv4`twqZ??z7rv>oDfL>Zz;#Y-hCavftmEU6sbo7QfPmQ}R-w
ceKkhAz;REraLpevi6M0+?|dQRy%dx&GOIBJKf!+DA9)JL%!v6%_hB|`)U~Vlri6GY$`K%QJ<}akgoKnLZk0S(^0Ky`VAc&oM@)BK(D!&32Sj373}5+c
5Q#NsQa>2iiUzO{2IWl`38tllP##_+NQPlUOCK~?m{6l7l*DdBM`B_ZZIo9SD#tEI<tCm4xOA<#%|5%d{L26hnqz{Qvyy0Zu-q7T2{4#&g$Bs1E-VL9?
65Qr!%`~djvgt%Oa1eaB*ZWs#9RqoE366ThU=eu@3&@7P!tV<DFl!lPY6?@X;-(azhEma%)<yBIlqM41R5vOQ0!D1vHr~_Uh3I4=uT{>+X?XtrbKtSVW
sw1h~#1suUYOc?gfUOZ*sSi!E20i-H%d`(RM_2Y4#9B$Y=_aSWQhY8lV4vR31Y?j6CRJaLd!h>MEQaFHMjg@{4?M(0JbAvOxY-1O+rjJcjKX;6|(OE-u
@l*oLUd?t8;BJ(A6dqIk&IhjB&CSB7JID*gR)4~(aoK`)aFS1atky)H{!t*J_kVJt@-{~|=C2L(t<6Fp!fGM89rxUy*h~xwW$%IWwj7(jxwGq_85s;M7
n=b7T<aNR&1fkFrBg+@oxFlW@B|cqo<0*m#ScW^XB2t9Bqy^!S;H6vZH-r`fA9>-l@|FNF=6X>pS@%l?kYGMqVz}E2V-!p9qbMZOVhDm2DfzT4NVB3OG
bfR=q+^0#&tR_?F%ioqSnGsK6Fe+3siYW6A}_NkL?wub2vvLzQ8|H7$EHFfJW;fKk|-r`1j4Z?rXn=c1TBi0Wi^5rDFS2@{KODM%t^eEVo!p)DCvZa33
emoP%o@(iZo3V9Gud^@dPi6a@v7JOn~Sq<$~uJ=^7pX$^bC$SO&9U)OQVwudnIql3vcsyH#n+9X!qRgK6M-9BNL2s0`y;A-V*>;F<>QJ!S0*+w}cQ04!
kSl`>*RN^h&lgK`to4SHYaclB{MTr^dGSJGQiV>R2LB41jD3+|vr`%;@K=*D7rlsk<9GXwG=vdzP|updm>?Pxn#^@DxuSmOG=vNS5%f$lbk&T+C>y2t*
uX$2i2=Hyw_7b<So)FubyR))Kl+vr+)mVd#J%A2t2h%Hp~4_eu-&i7g;4)<*}s2`)~Sn0d*Vy)p)Uj{a{*l9(h-P`H@qGStj=kK>2YTMk}{du4sO;)1q
!>k&z9WXrdhj!8ZH2`1{h3%-R6x;m@ZkW+42VlVKiP2y#xuPuX5ALrU0K02r?QUd}TMWyu3c0hXhqrE}q;SKd$H)!FT%$$n=;++^ux|loiw=0F)Orrzg
Od$7D3*>yb{55aWzndDT~}i8UOiX}Z;q_atASlPMs6dP7m(*IUP8)r@o)noB`Vq$1&=FjhXu~J9ByNI9AH|)293C`ti)Teh=lc_TtKm;)(v@4a9+`-;$
^^fZj<;HAF@j=(Pq_H>1<=^hO)QR#<*L@<5*-PyANbF>fk|RV~OI-cROHUv_?pbt*R~`#^aStAhL_x60#jW?64v1f+>p%pAl%?n#LIdnyAy1oJ{<}X<L
n84>D2H)bs5zN)*_1afuNL>Pr@U$fQcM0s#@Xpb00^5=+x58j>Xfoaoa;OOXz!WJTxMni+v;l*GyDCYQwU9Lt@Sfh2;vXoh`;8fcLKB>pruPjD7@T3e&
Z#4X7QXv^ZO=fsc!1yL5I>t#7cN_QW5@*&x!OIip5Pty#|-7HQKIv7^wsgzNPB?yvA*{8{{%xRU5zzCMlpiqi{8Ny-$FL;V#1c^&QiNGYM64Ko{nutv%
g1!${B}+=8NKjb{=0q~8B(f)U&>R7**Z7P;QJH$SoJR1FMDSlahCp5r`0Hkz#7U=xDgrBsk}2ld!Y0EKsSwDPkV{^bs8nA9MN<;tKN+0xO`x*;4CJy5>
4HfKV+b;3_|uN0ED_|$^Ctl_94DRh@hbzR3Y1x#0EeMxVJy0uBy3@!5%x+=3->CF)ZCV~(|EdZ2Ewtw*|p+JP^vfRHaTLy6z!+)UxHFmhZ##&W!)dnwQ
9*Nl=WgMEDqgO>^F8{>=##t7#GxTb0wN=Ww>bU8;hFG#O|R&Vu~%g-FD58N8x7fbtl^eaSb{yjq0M<oeuo@sG-I3Dt4RHxahU%6^ZTDL*I98MVK_4`Mk
bcAN)PDfpot!p$g32%<?}+adEPCL3wtB)y=-ZnUph^C)Lp|pqopLT5KR?l;To<*()5SZfRSvYO9ec*Mr6i4;It0x+?7|)zVA^x}#R`NO4!?L2*gzuC%G
no4*E7s>yT?QHMHq`em(ey!tIe7)*s|2rH2aHtQw+m4{L<R&poh(@7ckO)2(^mE8ObmE31awr|&Tr*+`x3c0D*q{kO>6Y${8=gG@VS_XKk?0fn@znK<T
zWvER{P$By;&m5EE#-8dmd{O}RY?2f^CDcYe=D-*Hx;4xmx#+RmWW?hKTm_#r>`etyjcJI$@l*0RMnjnCZ_d%mrKS!`N0=I`In!5@^4?x7DHb}NiFC!s
dHVVL?@$NtN;&gmw>-m|J_^J+gml2X*aK*Dl5ITvhu}3^=Ea_C-zQtz$a#&llr`FJgGZOdO1;e%>sFr)GjBKl3}USu-AkpBD_8&K!owhzkQ2{h-mWTAO
7IOcmJ6T8*JD1{_5$!e)H*9-np(={);b@2G=tC;D<!cS7}A;b8=p+91r&PdYu%=CPj!}xH@%b+1NbU)RQZsV{H0qJ^bD~_4J&`Q(b3}R2^T}PJjGfQp5
StpZxcv!vB|VB?YE${_MKEGc6826^|zp`uV>QTyfI=m3?&*XHpvdhi{&qJQLyA3$IRNoC@8a=`ATJO&?u5R#M-5s)j#aMdZ^Lu4R5@m`TxdkZ|C8(Utw
2gQQsY^^-tu)O%ecn;ug5=sSeqKRIbTEmi&Y)31CvS*-gV`U}5B|F^5;Fv8dW=~=5!zx#{lVoth#;lx2&zk5@AN}MMk5<i(iu(oIBO^<7Hnh2kW+Y4Wi
v~Q+yXnwMTQ%U;M55D*D*Z!ZU@BhKGQv}a^?4IKU|Nj18U3Yes*v98iPoG?!8vo`MX-mxJ;}3q6)UJQ^&p!OcPd@tU8$^AHb-h?0eComu&L2K_!Mu~2<
rmH(ymqA%EnHJT6!LlEeNRpeelykT-k-X`HmTGNmf>QtCeoM^8@;yL=OS57*NfM;zB#iK*CkY?#z_lTH%|D~%u$2PVTS8k^y_l*6Js}BoGQ$H)4V=P@P
(^q1KqgrskHq1?dMdb9`yQ@{OcZHKZVUFr-z>>vi;86AHMhAhadbo3BVu!<p)o{{|CgJp1%J^qM{c9^S{6Ul|CSNo%;9pzxv@X2!>Bc|L~W8l9ZIc_xD
eK^!p#a`^(cInNy_s^czVjHQ|;p@vI#E`h3Q>zd>Tfvs(10Z+`8CQBKk0^S^QR8`p*QH+0UzeOmZUCidj~L|Sg1m@tV1$E%g?&QImu*$Lw6L^aW>_k?(
C+9tJl@@_iE+=M`Hu}IDwkf=wjA+aShnGg5gvsk!YPi^<q>2**_seB%lpM^)?eBJe4znNi^2=tA&$sBTu(ZnC0O@3q|`RK3z{*xbl|AoU!fBezczD5K|
+9#{gqy>@oGvj#fOz-?8@t&JWDm~uvCK-nG^*lf&bKi?rPuNRp<xioXNO41g5b^kDQ|#%8#yT<co1k`;5OEU7^O@oHOm=N&x69Sp2N$HX=}(FLWYacm+
J;TruxT4M{p;;Q_2dbk{uI)mBKi54()Ii<N}A*GN!e(!QqPK~9TbM*C7HdQak4afvx?7iBwJ4MK!IgB{#oiTa1wJ$z8Nkp=pd<OngHKgp{KYcLrp6rND
^`??%)|J$>Xn6NRrDkT)N%BN;1PRr?*6oJEe?wtjV0+H%V6oBwl#FVUcF(GR4rRJrRnfx#uJEbW&$>%H!G7-ULNxNYmD26N1T<57PoCoN{nM5Tv9Pc|f
w>)3~%i$(Jd9R;`jQRnYP&d8bKI&YyN)Wa+f(LMIz0nOb0hVXpIVQJ^R`<&9w(`g%=+;^`L)O(c@$v!^{LO6E`HL6pQ%Je%%f$$YwwbF;n1i9E4~Q~io
?s(2=D!BQvr2&^PMXD&s#=Xhgp?M5XfJZWhQM^O@gU8%$-dohW_opy_aq!{RAmJG#SZ(<1&>F9sI@kXK}BBRsR9Vf|zpVV-9kzsSSQ#^HD;X`;lEiQ2s
$8yv)*$=)y=0PQEw^#TcxB)Ijl>^?etDPgv=|K~WXu(1@Wm`T`XK4jNt64_lV%5@xVPHja-3utJ83$YEXGrY<SU)V#VP8LpVq-ux<x4BEkKOmqoMyRe*
V~j=40a|=$)Nm5v}7-ib=>O}3NhTRreoP?)E9Um_IrvTJGKSFMyHO((@sN|E1?Z8F2X*dy6{XfLcTooTA#Ogz_QBY8KqQJ5w1sl&?%xAnOn0a%FLDz<l
~_!qizjs4Q3DytI+4?LyQB*SDE&Lm4G|cW3*$|byaZcD-N{GV}!KJ3$Tw`6HmP4g<pw7JU}}f$BnQZL=A<NmvIlw^f17dIGL$j6lztlXhanR8WiwFhZ6
#@8TJvLwrZ@;xW(B$+Tm`N_aAVoKM4?b9%X+-(_5$BPc82|On-f#|HUrvy(Hki9{+<Ho+0tE4bLrDQdZXw!|`%AP+`p04^^|yEssLKJaU(mF0Lz`@zkr
h;bgSI8i4kp-S4g@vQwT8#c{7%p+%Dxxjs6ejdmO`6`|huN437KLutjYL{rkcbA2N;4ZG2*dr@7QOqEp^xt(}C8SFi%mzu2-stzr_tn+ceR0qZs(T6?M
1{!vT?3Q-4U7y`;xnk!1iM+=ZwQ0mGBeZO>EhD~EbjOv_pf_NRO3;AjPTTYTRN}dVJ`|K`N$764c^U8|h>n-ViMSc?w$?4SRjoV>eTxyprc?v-P4684t
8iVc@ag+qeN)|?-dDF;*EDNg6!!c4a%bt?mMr+<hF7Q!?azA5mUC8KJSe(hMt=QcH7pMI{FV#Dcs;K0j5e&xyK1ptoty051QkWn`BiH@Uz&EMNynqTIK
oQ}mcc}6jK(8x+1t;u@-MK0@9i`1_g06#g$|YOijlhgNqae$oQ;$IKJPUUJn9>LFCN+zx?_0Tu<mB`XKiP4X>wNnS^X^x<Itlb+bKAQwb$vE!AxuiT}N
q;@4ozjk&__z;M*TcwV_!qbB>9No_*YDed$mQ%I6nb7kWDyPYMmHtab{EQV?#es0$~{Kslm;ScI_9jwVjCJS#VMol0RDbKR&X8<Uo52nD$mChu$8B6(k
GM~hMz+E%2UC2A?R*y3_ka5XL9ijrC!Y@K3xG8<{TlHQcceM@Z@yGNeYth1ypX?I!d)LB28)`Q)uf?8d_$VKCQq)pbARN)&W&c?oNYSRKhL2W2Gi{eTu
x3wO(-So>kTU!=)9`vKGhROR{Yv~v3`w6G%c3Y6DOSQQz(hW(79)4v;p(byt5vt3hpa!J^Timp~Zlvuzu3xI5Wv!^v`&G2Zo<cSGg#Xg2>}q<%7Nw>jG
?ijj{&A<;)TT8mo>i+_X<jVFRxJuD!%gc&{cXMCte$?F%|JD3jHyvjMUqA28?3rH{TW41U1jyxEO#o~Vpf03U^<Sn<J;D%J1gIFFHLHmm-ggeOqy<;!x
L#yPQX9QOUbdpw8UIWckXU>&m@jbGa`<?Ig80BW#P9=%?Z3e)u$)>oY%;mWtm)M6UWFWI8HH=l<tPoNw?gK2%o38>(nVZjmTZ&dX{1ym^nS)s!VIC1X)
TqI0<e)ov5T`j(N7b$viu4%E-JZo$@q-@!8W(EhVR!3CoeB^2P03iezLbV9rYHX@I0E{#0N_k`|t!9+)*f=bKHc!O}#GWCDEJlfcO&b32uBNzC&NYMJM
#)9Fh7I@h8^R!A$|Sdv+Y((|*iEGJX^DPc@<sg!m}kmc)*Z<0&BP((%(oRwz1jLdLpdQ8$6=9KP`?1_3{w)8ChN-{fHI1NQ|=5)tcWYW_lNg|Y%E^?<L
K$=PH;ADU#{gZATE)XU0q(okzh4jn>Nn?|(_%!88$W2abq{lBf{<O2sGX(U?k4}@$9izVg?9aKJ<LucVhd@@mKN|a3kOmP0lt!nEH~TuP@C&n70E=Z{V
_d1#4Suo}cCsAs91eG(s2=gi>Vwu{T*UIO+w`ewZzO@wk|>=mf<Aj7?RF`xTx#RBR9iUWg6mJg)@5U)($P8={lcgt(FI>Y%Sa6zF60|!smQx!j7!bBLX
2CO%AX}k%BMgNxwPPRj%N;S?AYb0!&FAcDP-tU7y0rkim8fiQgU^F9OC}L_hKR3`%TadaUD(j;YN>JlqbkD*w>MB1Z$m>DuV);OsCXm&5v^SbUPu+aeY
dkZn0%_mK)^khI5h8tV130)>y~vp(H!Bw=M`^Ixv@b()X-bR1}Jn)`#5$h4wmhc%xyN@V}CyU&Z98W82FD-&iTUKOR#Hrqy7gr8pe+DgmW*B-z}ED!px
#_(&hp%K?xoK}U&=y*lWLE6<HXV)zL4kHzwo-L<E}jP)kru}ebsOxnp|ceCHl>djq|<GV$F%9*lWFL!tS(QM`oTXlJ(O_{KU)A!dEw$`jTB{bQNl8aZP
^|9=^!<ctFJ2q}FGw*L_BOw@87ML=5O&h2JZ5fTFUT!HILH;us9ApnK#rk0ab%!4vblIucVY?7x)SrV&al9=_b+aC|z-YU5hOJ!{6$s!fEMa(-{~o<wE
sga3(KbBF)1DU2%KOQrK8&@N7}J6g;Ni}ZgUAY<<{m}Eh(pujq&iD3$_!9Oei{n{v2Ijjb?h8{hOZ2lW8M~zj8zkNaH7O?%j#D5f-?-=woo-f0W+GE^6
#4-?Qdgqxe>GS->l1BH~W4NvgN(|JUOz)le(j%zc*@zv5u4Rt5aqjSv#-htV<dFq1x(TP0q?ctG`hN_?1<4?=Qu4{B3uBINJR}fi1tX<fuR$J3bigF<+
=2)j>37`SBge(a1xyXl^e$L4~dF*dj&Op|%{jV@KfIj$5k40T)e{^|@3G%*ZWurA`M^mgKc+p<-<d5m%c<1K@OmY9o0+NZvo2+!Reqj*Co^e2iwcKP#(
zaa}4ES7y{MxTAhe>JI0H{i<EQBROfeoE=<?2GELuP0y-rFjR}ZEk{R{%GfAZR(LroI-uT-f(7ffN)?L7g?Z3eYsQS5>e7Bl-me)DXa&xqXSETis>PCC
7cg%!a8)qs`%zJMJMesRcmAKsaBd@i#dK!%Q73kaoAQ#4st2(&Yt$l6fIa1CMJCrNtrW$Y$HkG*5~A^n@L!Glj$F#h9~L%7R1p-mRU5mpUz{JCB>BUuY
QO$`(1uvuN+*5t2iZZ^iY4P)9mOfG6`75S8U2mcD=V)*y344=tp0YUHqqAE@#CgbewE45smhQgpqCZWn?aIeujvj3EsAtDd16HZ{!b@&C@#$yc#;Xpw{
jzv0Pu8ypJtLO)6;vj$ji5PVHh#lCpxY9)0~j*PY6je^=w}!Ip1+gInu*6r*un{IaYdTUUW)xNIq~nw9JSkM@z9ZC0`%8CfHdNZ=Fse8Pe&ja5CoAX%9
<cuTLwbSKvI)i3E~X@u#gRDm|ji(#c*_ng@s^;d|&l(lgm5l%4MUq2x3TNfQZyKW)2ENd>2L`^*zfI7u@`n&z0anl-8H<xaQiNTSGRHUt@oNs4XLv3OZ
H-33GwVo&m*SvEPM{$lYfCrQ%j+8KrwlRPR(jhO3AKw>wvC_XGnI_(58g2<+Ix+HBQR*_cMN)jzSOKp<<$<x6to+F>qro=iW>h{qpj=R}1OYXQi7330;
i<0oXs+HuB>76_rN#s)VCLQzQqjRK8Rro_Lo;tVLbY?3lDpw5@E}NplF9$;k?2i35-gs1Kuw%*M;Cfv3@oqUND&jzhreNiSEwmX~1(l7q+*k&Sk%NY4?
})+}JLYH0knYd=&Zb9gcmT+X?1Ce<1-&k@Bg({q$<-aERjzTs9?>N<+_WQu^5_vK_cuchjbz`Axth7LKHDBrPUhznb8ge`j#CMHUy5<dx3SN#qp>Y_CS
fNGkDIQ-uZp3U+{P86pd$c7>})3mfM?ATE&)#zS*>Z>@_~v4wC3HJ$bsX|l1r^f!Jjc%x}6(kc9I^rUpbtEI@;6}EhcGqw;+w>!WL25xFmvwW6c2XE^M
@|8j&HGR40^{94@1Mg{5O|Fla{qwUzWMnJta%lF_bOEb@E(rm}EnxJq;VSTW2-Vb@VaZt4iakS?`thCw|wb_*N3WiCshTG0%#+#CMC?7iu->(+HH`YNm
Z=OzUmPXI)#oO7zs5j_bI0J~Eu6##-H01_kt5FqhOiDO&#u`DO$*p6eD?UbE3o#j+~-N<(QF6U}*Nx$+67Xa7VtK(jKZOPKjO{7w-+8{82ImZ}t%;uY8
e2W<lDR@Q`m2WWQL5CC(g0cAwj+Pr|BIKmGf+bR7M5$yccIGR(kW&yUEAhy(Hax}5nemvjS#56QAvf*D@s6Qcg`ezk$XE`8Baf?Vuy&8e-SXYNz9g!p*
&DC}emy?|NAAn|W;oIVYdY~WMCnDuWORVAu}kv@H|qDMTT_h|5F~D(eaz4ZbX-I!Iyfwcb4JwS#Sq8BsL+LT?ML(y?S$9mSGgHYa$E1^Sj=rOqgd{Ybn
7`Xstu2<#_Sw`>4v3RK0v^+gQ|Dshhkx8-6vO2Dd=bdulCM#66#xt304~^n1_L91X+hK`;={jgCcj?PJ$)ts+0CgiZ6r;i#_tL{2di`+~J+_Gd}OD_Vs
Eho=mx=)Lz?5x?}al<zQiTa&BzSGoP6_cl0N~-j1x!%KxtZSTB-;f|1HDQpTm#smRG<ZHcl!fPZhRr7qwFU#f7TV&Y?<nSr&8ob#(C)?O}530SL4l;)1
daVkWWUIvDgfa`0L?TpGrxyk7e7WP7cFrcp|W<7gG{cgU?4R&SI3sa7qRVJ8C`MrCjp0nEM_C=PN)9R?4%;-TT@62+}VEsZfZ46ze*dpo=*d7(k&9mj%
d3lgn3JS7P(UTCC;>`qM=`ih=lY!;>-L$MKmUVE{bV{p?89m&>z_E|0ITi{cW8{*R*nQv1N<moH?IE`^!j36@P|l4c)j3<iau!#`p7|21rF}(@OFKS#n
Kbh_o(nsuW?Gm99G=3CGnUuWX*oi7FeMHRlx4!6H7W;e-F_8MwYt9iZTWA3wKW+Bn+Pm`w;sFfAYvJAd6v5IQL#s2m#g0e+#8p32lg_ta*sU6Y(&kxtG
}JubxG=u{zMfLJNNV#N3v8h=I!sVCS&>cx>~wgnRIaCw9Aj8MCXK|bTA4fi929Sb8rbqP6!9m0vPq26`^k>62h_iUG!yi{N;iNChGMSd^b-~J#{~=lMo
7~+n}s^`rVwbdzK@L#!pA9aD+Z39cXZ*CPe>H>!oK13e`-hPdEe)pArrrWW91YB{)J6;?@B*qPcas8lbLX(r6Sth2YgIB#OdsrKh9_;<WI<&}RA7z5_?
Fb{W$OjC|z6=^Dl%a1=RxuE`}pozOe{v<yOV5^htMo^q_#qG`_)c3=d<Pgn|xpQ7pzs$Ndvx0gQ%fnMh4YBG4ymr|{jiC$*4B53THVbrTen!J1!4Yw&1
uzC@DxeBg@(!hu>u~wow=n4I45TbSg)4)N<^~pP|Uc=#+EAo0>b+Sa9!pM6E>uRx{P&>LgGT3I^AWy6EYt1yVhr}sWY%L|^bbzv6LZL6aV!C$(?LPSOs
QiET!=Q0PSB)JorzA!?o(hpw5fqDP>)Np36DFjZ6TP4`YUNdvsf^M*kclEzxD|h#9}$z(Ez2ktaFz4eb}T_3X~lG>mG^_V&p|TOm=ubP*sMLI2iY7%Mz
~~%CZuVQ4VDDGQ1-*3aLloX&kj=+8h5H`QAC20QedQFA8E;SKO@fVHQyOEomo!|LwIZK#xqwVM88);(bVOOJ@3&x3XhZx1dwoIYz}Ha#jFiCf#yt+7K-
i7QcU9}A;c9u$Ouu}^e{7+>5#i(gvX?p`Oxd6vzB#EH=9K`F!lr@^QftjG2{)Sw8#|mKz78?3n1Vfw|gQ-%BTZkX9WDE3l%F{nP_Ab#@VMUrT<^9l;jz
2_>8^p?xfCc!7u}1#P)}7gop!nEjp}b9#u5i`BGs-<)m~bVeLaf$vUuvgMtT32JMZy3oJGze?WGJ?V&qCqB&tV+(3H3gh^%W7SX1f(nG1!XV59?b83G@
Pc6_Zg86VjSBu_ymM~$oosXQN@;W;RANi1S40|TE_RY>9&IeBKPWj1JAJ(=?%c}*(nzrhYJ`OM2LwBx$S(+KGLz3Esh`UU+MDOV<-NMr*<EiP+dhA>w5
|*r1Hoj5JeuAKh4Obe<_M^$Hd#?Sx(S{zx=5)DYELacoZCif0Gn}a)PNt@i^K$A2+cKaI7)u;?L&L9z`y%ayc{U45>5lw_W{ZT^*WfsCX8RsJ(hl=+)g
HQ=n7wGYob(le?FhkP*dDq&3j73_jQDWC%nnjEJRQ2bD}PeiD!6>7{M|!$d$OKVpKv8}4$Ibd6k!L9Q|CIg<N8rAzN5c{Tdg4Fto-llPqn)i(?OiMkMY
xFTFM(@jASEiK`ef6D<!$I_*gatYRWRuXlGg?gy`pI`axc9%#iBS^`K~^8td?|VJ7ln=LpJtjIfoo+mr)g(5F~#HX5*)&^O91lx{PL%~XYjdUg37v!^x
MGBu5*qPqNfT#4v#OHM0ExHvjcmWik?3|Va%AmuzVh**k5d&pXLo}6E)a5}ueIf1Q*L(^F8Vqsb2HZuSaYIG}`7evu^G*<76Q&aN1K<Dj=zhybq>zdOc
Vf&H>mpB(4>he~S>|$x3&TJ;?$$fLl*oRo)ad*qg9_hTyp*uekx2CzG=Z>TYyNDGA0$B<QG8LqSi2-Iz?AN6)mYZ0@n)YwFy8Vd4WSMj{Oq#nZe|LdOr
j+`sAQyaL0mUYcr8g-DH&?nE5^|S^?q+;{YdSbSce<Uq8?p9bLYC4U{mo3G4|nhCZ#`DEd-@ajZr2>&`TqQ{+dg8YbTfL}+lQ;!Yil=8!^4fxZS+>?_9
>*f`C&E-lSTcneUb%1^6W!xAaoPUc|WSV*!Zq@6=eMa#xD4?^edk^MOik1m~Fu9GpePg9h>!4<ZF4!P~~2Ry|w}0m-VdYyKMmLDVp|!&;9n!Yfce-ZLn
F(^mF}=heEp%<YsJlwhZU>1o}1a_*%XUUd!tFba*0<x(r49?PWA-+x~_e=*gGfykxxk*4yuW=~qvG^5v)B|Kj^UX(ChGXZ{!Z>K`}H-HZf&^3K<veCNl
fU!V*0G8*{3zy8_Num0%C+rN7Hmp`kYySV(s*MEEwB>Q!cx_NN%<fs4g?l0eb_c!0J>vA2g+R!|mC}K{rhqY0kqEy>g>{o6r7cW?Z$w|O1jnrk+F7k#)
DQiO-F9V7<^NZ`6Uqu&($tk+Hsqbemgl83M<NKDI)#bOYgBa^~1udacBgg9`0`LCz`%k}et+uD%_~N_2{&_8)4}S2@lXu>F@`HaoG5R!2Qa||0led2H{
@?z|dtd*TOIbYm!oNQG$+w?{RiA?DFDo0iQhxU06HnLs|MshA?{34Hzj8)s;fbNBt?((D^I6dKDPZx26dS6oS&+SYDU8b)#?#Z+f(!rn6am@tIMuRlU!
7gd!udQ%ui3dyz3sIsNH@>e=5A7uHUIwnkLxCW@Yg?YqG<o(D;NLWVEF%8ThZ%JzyFKNu;?HEpdqAs;|q2Bp8oRl|L67ZJbTgqdHuU}nfjOd*84yC;rn
lY;q=n__eQ?I`>PMW_?1?^KR!i4-=aVJ?iZiDeo5@)wDr7-O|K=^)c9f*#=)sRuQq|7jVDdxhL0%O<R?m^<kF<(>1N#!d+n39qqRStB%AJ6O+0A&EY^A
*)Xz2aXLa!_9o&^yT8nnGJ}<E!)LQ@Q`+xUmPu}>efB(%Jr$+qyZ@%>Oo8N!(`G0L>__?<ld4Bt?W{L5aKYjYfH=cgyAD+DN-6wzdzn^^N8%?{v@cAeI
{H?ldvi)qZ-sZ=;^od*Q=|BD8{oj49aRZ<G?UT3Oe*bg7Jy}$fjo|hAvtK_|=iPVSIT1SDv9!8T`<rr{Z7v!?o!F$>wztCggDWZgVQph=L$89vTUxJmu
-?>W*ajS5)$o)mz-{B|OZQ~6$BVUlyfnCz{L_8XrU=+4C)>Q_k7_iMU9+HF4h65(RlBmwE0cTkWQbSY>)Y@D;71?)_G?X?_HW;8BI;`!d;3QXb=-G<bc
zFi_jf;d`X_HULT`e)-~6BrNq_I_-#bNjpOkbG(&-Z|&tcvg*Q*zo6=`VS_N&>IJ>|>#x9h&uN~}qZaZ9q7?>W&IURzHi)GL29Zvy!*3Gv?ghuY;{I+%
v(>`VW4N;lEi)mz_aQaxN+(O;jc+yq_U?k=^pTqS8}5(&Kh)>SO^m+o|=CYCziY~ov{ex3HA)#@F$y>zobx^C<9d&w)80qki@O?I=%ZuZ(H2`=+MT#wY
BZEpU-A6`5QpFgEfX#Bw`)kfQl_kR7eXKlE+Rnk3#+5dnqW9#p{^D@x=^vOS}jk4h%yj%G;XT-DYB(I!(`*l-ho4vORZly%1tJHMGw|~|6`rm%xqMfre
?KvebAg~ifUt>?%#RtFsR_y|x{OzAU{pTjIJ*aDTGO#EA(r^}D<vM8dNi-hd-CupL$&&HQ*Pp!k<?Ei@(w3flU>Yu#`70M*Jy~g3HrsDse)p6>U>3~X{
i?ltRf~GyeD>Xydu+ypCcVqm$6slNq9*ghrJS0se$CpKg{vURujgb<OPf>+-~O}4Kb;#q-v66_eEO$<R{vjj)rP(D6#4(<FE{=1*Z=h7jc=Z~Mw?UtUw
ZTX#;g7Ldtd!&J(RS$U*2r2_=`WQUF5|&OkVTrE|Xt0%$Yy@yOTh!>QU>p^+T`T?uJd0l8bq`S~aRqE>6{79Y1@ag;{In>sL+|e@O$`TFfR78+Jyw>FT
xT%7R60AGzDi)mr|`&E{fR3%(w3p4I7^iSKH*_S$95UaKF!QO~Axf9Ff5A?yEn{ZIb8(^LOvGncqAX=^eNefLLAPK4X?yiAMmlW)HFn|Gf4@Lx{iy)A_
%tH#NXHQuRx`4w;D?WtBhR2FUKkfO;+l&5Z()DpU!LNsL?>uMa>)tg&!UbpgD<7z+FO6j%IJ>ICuvxF&)b9>{Pm%aH$W7^T`&4$+WnbSKp=w|o7b-ONc
*1+!B!P#^v$J*;PJAyZ+_|N9%XMNtv_2cZB+qmL@y?)^T%AT`Y_>hE$aGUu7euZxTBJhor6X%mnAZ-DpEr6T~pzWjRWiAS;{Y$rh+uK(uDX!B{blTgU)
9t(DiC38^u=XMB^bp?Oz%Nr)(Cy#$2GQOiF0)wB?ceqWd709JZvP_iM<HcwZTrR^ZEN8l;(*U{H{!2<`0_XEQa6v%{QW!c|MYX0+rcl2!+37#7u57Q5h
%B|ppgwx6_FJ$BFZ1bdyw^=%J9||=Ry7+v%pkVp+X$2wkbFoGy^RTK2mJSK&F_krL4)Am<|e9j7KC&_In&HmtC<SJ+QDT&y__0byC%E$7CEqQNP%ORhD
o@WOYP}SLRC&jOJ6s*rvi*!(xCgpf#DxrE0@F4Y1vX{`@U&qPDNcre1xKqM!csXHS3m_m52F|9mYxee-W_-v0Ja>Z#*{Y?05<rpItO-F@AiQ-b$iez#3
GPH){txYW*~4=<deq7vAHfZD^Vg4m;(hc(CkfRV5Cl0&L6g^1K%1C{fq21#^>IzNnNCXfpyF5s#MQfweiP)M<@%Ge`aoyQ2Zzkz539u&Y!%7~b{=A4<7
)2gVpFz<7TDO%tG4P(DI4L_FA^S&kA(&-EH55It=>MlNZ+h88WDRHjSw<>W4=)CU;?pxEPkGW+UI@+;}u;Zr@1XJ@83|uEI5VwPCbT><Uu&fT8Q4yU)1
E@=nKrXqIQB8{lkE!!MN++wqv{aC7V$)#5VW9BLe#r$wnbJG1=tIZ|at+)nMH^(yCSoeE8JY}{1sZhdm20pX4G(2E!$gPa?=cgEnY%7ZI3DXfIv$z8gT
>q+Ht@ltt0~GetL1iYzz4IV6?-IepKn_9wP{`M#C?=u;vC#}*Ja;U^;zG1GvUZ1q6zPP;%q%`TiCsE<6f-grCr=I1I>uK#>RFGidU;tq&6wsGrMM3t9f
L&1h5g=EBgn~i|Djsy9~A#lmZlLC&HLrG-d>g2#t;yEMlJ93VlEZJ5W&0LDrdg5>6S!wmAdc4MGh77|WmmSsV+fgqR8vj@Ezy5{Qe`us{l>wxuyJ1S$h
37%66Zh|B=;utkl9HcUM#9$7G0I&n}yzKChm^LLoZ%kks+XAB+=v}pkZT;JBs5u~|MK=LuAGe|r_h%w(Amd*}R2nCn`L^NazkQ2uUT|u}E_O@yl(1Gn#
Bnb5#@Qh_v<aURQI-@A<Lp{~vjKg7Wkx+@-I=%OFr6A*DOoGguQ4qi)wLmM((@2MgFgnrpLV;Rbksjiy>jEkQrm@k-J&y=Fp~0|DINjs@wd2w3w!5eIR
b)PRPMB&$^SDvz8rHspmp`1sf$J$LG~qQFg7_*cj)-EWoqS+3P(O@zMlqWS9zbzQhGZFD7x+TYA`&zDN1!<?t_Z9g<8!&IQ9z+ZP#mK`C#gkbxnRv4k4
CYeNR7%ZN2Sk}ch8M(R7kBYVCx;ISPHYq!&W^_hxR)dFOG{uv>|9Yv>9a5ag6c-;URDftiAXw#QEvN%L$Sd6q(|9b&3J0rymWR^nH>Z<&Xsip3*TepE4
r~%JCyO>x<8prz&qIL)z@PH%R*cc)Gi__JCd&!-5>31y7;1>>w_w^1?dj%c%ip8O-9i4va%(>k$-mq`H?ds$A-T=+?eGl|qo&zEXTBLEasrZ>2PP8R?x
w*jtqxAXeD86y{Y}L1e`Y7$)c(isJb$tQ(>G0;a8c8k^0l32>=$VD^<I=hYoOg}}iU79}?bm6#v)bQ!o?Q7(=ZcCZNn;Q@2Zh(n>OH1DvEykVe>)}VsO
dveCxB+x;!VFFX=I1BzoF6>%Bk2~>k>+j{kg)6Y=!N<;@3i*A!?%5fN8~5+N>-o=oY%jWV|Llv-KJy>HY3H6i`=YzgJpV<vj@CTqMUSb_qu=xVqc|V#M
dyy{bcsZTfb1X0^eE{8u^ZWzr3LwB9Me5H^bFgQ*N0$xEcTt$?c(iq1;e3|jdy-Z;wkQM(<tOO+yq+?OndD;zI;xg%fN20+vnT*be3z#Qye_imrOW9hu
KjUmy7KlE_<q%>%6rlZ3b?y<$xK;D|>Tv`guG>B6@rbH^cOZsZuJaQ=BVBb~^4Zx~edr^hRsbM+bdJ>c#e2SWJ%Yth0#4SqEnXeg>H=qawK?E$Ic~PT6
WI;O+Ahi;a}c+42&~54Ul1y=tFd%A&rmz3OBKIBj6(fk*e}gAjs*!ragMhhrs3jGrCYQev@9*RKX^VKo;*JvD&7Md!0#QBR__$4$qs(2hg+q25XQi4uz
8<K;&_UjFKmb4QxrSJ--Hvg(cO(ttO#O?5R%A%Vpl0{}0298Qs4bv`&&=x%s~3np=<YqzteMQF^e2$<?AJ4qmR12~kZIeON9vYnu8CwYm*LcMNwkg34{
D?*IY$^4|CWxo9$tR+?EY-vd|-0fJiC~h`bPt(AIJ=|Bvsa?YBjc@O^k|oa%U}9{C;xQRh8rMYtS1!3}LiR$Lk_N?o2xb$u>}hftlCD{-C!{4uPL515M
4OG~?KL_JCeRQu{8$&4e3-j1YfLkT%21*!1x1G*r;d8?4?LwlUjE08xn6}GJ~T}u+S<dI;%U`z0BapudFpL@TYIn)*w5(Q%FnfW?jlatIbIBkRk;mvgS
Xt}p}&h~@)Ah&;$xBD$D)6+!^qSsFF8Z;d?q@Mn(Jgbm*<Efj}Z>iI(|{DhjWE1HfvfYZQe-DDN-##)C;EioujL_j&<Sq^Nw|;&LAqCr7+G^Xm3d@A|5
BEw^~eKiI>=l8_1K`Tq|n}R_Now<KQj5F3029JXTlkBInk0yeX$7RZv_2G{CgiLn_4dZZXbzHePi5=5$?~kcMH?IXhtOemM=mE*6KBgmA}+I5a02&j>=
jNSSfW7OS3<3+*HR$7KYMv-7FDELY2MmI>Rrne(R0$Mp;?J7j9AthU@<7(r%%jSydgi;(20J+UpfNxY6V*33P2vIl6nh&M-F3Bt{Qn+8TwihTc=Defk(
m;{zNlR$(C)s+WbvR-|~%W^iz)`FN1M1!@2K~SayF8h+>DNFXO{M~cqg~W0Zwj2Y$w4naNkvU0ISb)dt(ho$Rl2^!L%0=m5V{V5afVqw`pR*RTNz6jEE
m#wvXux4?XHsD1Byp6vX?D5&h>c8N_a$8smf?V#tf!ipp3}dIPsAQu9!kHAEm0Aaa2n_5%O@SJn`u^pdhBe5K;~|^<DO$bb3YrExjLU_U8FO{x$S84Qs
vDZW|e~;8O54gShc)5YqFdcQ&ksRdrXQWD3$iwL#>ECUAOkyUZ1t!v*o)<CIF77m1!Aw)iEq}VtLB}SnZfT5nuvGuXaOD_bI|$owI*sF7J8PLrAln%B&
rW(@;jZ@ljipBRYU}(PA8&T~ET^`SR!c57ZaOrDHl(CXNeY%dX}uZ5GjTMRkR)PO>W!+L_ZP#_1*cU$$mfj;Jvu%Zj6QVlLD`hc#s}9kOAmGv;8m-PU%
VM7@ux|30w(JGru#<ih(f`@r`%bstz^K7X6_r68TN^|-fVe{YB29uRbHyDkc7!+^kC(xCMo79f7aWd?TOc#VSmYyu8^Y!u{r#@LjNr#{4Z>AZj?=NJ*H
pVn(nFQg50<&NvY-X<x!JK2~9&4z*o_&E(ho6fOW3x`Yv#&S1jCc`8ywmy(-U{N^(EooLOIp(;ksJRYp=$SI341|}t3M~7uLw_QW&ZDx(-QARZgqB~NN
&41K`U_L6JrZI(Tl@PPz~>VU^h>rZs8KlQsaioH@K%9X95vJ7!EVFFG&D|B1D-{_2*CY*46(<9Y9I<^*i;-L6M)XuqF7A{OW->b*#xdB9*UfbhZP-nr<
;c`y3WUn;N0sVkCgA3&G&PAo6kc9&u)&MBRIde-TuH1>hnK)9}m8bN!=#xKIajn1tt}sJK;3C6OCMmU*x?42!>VR$S9mKQ;D0@LrIj9(AYHl;JAdCV!4
}Vc4gYT4ZxTpDw2*Dk~A}oVj%3+-J%L6Mn$_uj{yA@<rMV<MN6T~P8>*tEU$p@P~#z)h&YfAW5$@~GNb{|T~8juWjen<T;{$Tf0R#n9(I3rFY;a&ya&U
+AO!9)807PiThkp`B_9(Z%p?+TGgd!Z7pTH14&N8-Ide#eV{u^dbp^q@-X2uL<Gw(UJmdju5JxaFc1b~$=)R(i%&+IWokdsxYKcW)?`baNx|>OXn$c2V
1|B_v9@vQNd}J(zr)44rPFIVHnLFVldN9B-;LTROqQZ}d2nc->0{dw_C>@M-USaG$hXAnpTLWP&jO>io3<ex02n@6{wLO|e^bHgyYGvRkR@n4*w4xash
JZ1Lqn%Bg&c070+eP0%x>6F+IqIO`fw6NKE*SuevRP0)&>@LvuFAl7W&S}p;5k^zLkA2Vy@|a$EX^Wtj_Zi>X50k2dwtiB-@Sj=@82CK?mmBa+_*a~Jh
YYHIqNj<^_JTM^69k7Bc+k`;X#3wK9&*#7oR|PukSj&yH4z`le}C0u9Lj$6z@9CmzKuaGYU6{^hXK;BDG<0+zDNnL4d!z*RAimiM!qWuG_flW*&9}pW+
dp;t`+X5g#WWfl4c(gDmkuk7o3lbv)q-yvYn;24;jA!y^fI+Rr{+_ZU_(8G2f#E&gD3slbfcxfCnR_<(aSQNG>JHQVdc^Tx<mTRcM3_q#&DvSM`bUw}t
!d^Cs-y3F#O7LS-0U71TON$O^E5veMjw5eU(;t5E=u<>lXV5VY$sR-HP5d(B6&av5QkU$%Ejci*y!W&|YIB1`D!6F@JXUn&EMBZFW?ei(b<pF5$2xuJb
`$Kh(;noC<R#DpSKNkWe%(a8TO652`2+J0a7@-AB&G^oa)FhINC01WTGpBE1JL||TEW|tXdMNaG`H_#8f4d)TM9D0{#T9W32WVLB+x=)E=#RTcDOw%;u
<tP5wB3*P=p!<N#r!B`@{;kGj5C0h@h0c8Znp9&BM=zt?DtQ21k|6Q^Vl7ysv@~spKSNj2N>>;<@S3rZnAmY?5FpNjyCL=ZbuHvP+&8zlmV@lJx1Adcg
JC&)0oL>EgrE;MWPILhkYik>HR`JHh9Dy=u0VL98EI-D#fza;t$ng+w&<*wZ}%Ei;=3uBOGHIcu2lutV3DK$a-@q2p^gizI))=Lhs^)jf{fF%fH1VA`I
_Lp}{uDHt}qekwuF~wDMfG?TuE9h_-kH3jBOLV^e=ga<VCw8dJ}o()v^D#VA!qRMlBB!p9@Ok469J^YMr^Q{tO>l+I>pi$|2qPM-TKQr#oiUU818n~a?
gheu5D;h}VV&W^k0YB*q+c%7Sztv(erphO-EV7)RIELz0sY^@+%EYoGV-<YwZC4G5$!Xqr&M>D1v_fkefDz}uFB!D#<8ynp47;MdaL|cwJMZzs-4sf*G
fllIRsz|UL-L)ulFcvdkffH}YvC%R6c<=~jOJ*8l&PIO87>5LAJu+Fb`mDp0!9ma+Z4uV9F>zcT%$>031=WklB|Ft<q3jE5Cl+!-TQWzZ159hrcCzl29
c;O=ebCI>5LH;+v*U=>=$UM;gQ4$tB__sMM;SUMqbRAPB&)H+4oanO4!Pk_U^vS~xU=#<TV4~_s};8<Mak?kq5>=3g*xTnYUG<sf3~5d9VSdUi*tE1Tn
Xb?p@OZ(cB4gUhRdkdpX$uFtO{B4(mm)dti%gy%W?4`u9s5lUM2yv>T!(ZLg)1_tF}1cz;S|>bDGy-nVF^d`SM$Ik~pdvb$E_gaszYkW1(=~ev)Z8Gq;
@K>ssAayBuDH^2?OpLu^>)^J*9YgQPTejmYzI+u#SnwLNl;eV*`#>+6%fp0!`)TzOvVBt5Rz*>UB@<+reG?BW>*9L_Um!&+i$&Z%3@TUZM-IcNV$sdRD
<1l_7!`N__yR|n3D^SK#m7M-O}DPx6LafpW~=gXh(KkM0KXU0M>%hZC#5$?F$FU)N+Qe%ac5|2wkFf+4_w-H{V{}ltL5QO0&mAILLBIaU3rGf?zwFBF&
-Ful>v)qwILp^*<{r5it9&zt%_T$1m&aS1;t~2kw|FMVT@2}1u$ecwJrC?OMVx%39^O*xo#M&8T)ul*cP%ZYL6kuR-MqjOH>$vMfLcU=QMCA4rxyoq=;
-!6L&?A_ocsQR-0IST##(`KWJZ9_3j;=@P%#??dUWBbBm;+LR3dO#=76n$#ko6}MS8!V-j|c>M@t)+pu#tx$f)~dX+}~?@UasXAo8T=CE5}eOFrV&eAh
$&s7<0TTxREAO47oF8N&s=ENVnsi4Pn(z0GL!}WglHIIt$^$5Rf~sD$uPtsc33}cuY8^<6;-iQ5!c*kAQMnvW=zb4l*V}xd3by5o2I7EK$t3s3&M39M)
66gRx1WF>g?y$|q$3p`HvgG=}#-nb@JTo#!#BqR*g=XAb$_+T4Gsz3H=v#KT)mkB%*RIJ)5>+~bx3We3zK$m)PZgx42&hO?(ZsgLUE5-56`9Z)NRE#*{
NrXUe3jhR7CT6TM7m{L_&;()p&h6RlJSqkiZ*RHi5cZ<VZr&DUT@9qE>?9zgk`Wi{0u!zxgH0BCwzY}zJJYA+t<au7PH&-hSA_D*T3E>j=VcpwGemDf_
7Ql1Yv%erB?J<MReY1RC#L?{-kt7m}kWq&fRch`8+U|M8AjM>8BSFfWASAc20dxG4qz6;j0SF3=LiPEDhL13X0|r=2#RyqAHiaJ!7=WyuWkAR>OQCX;%
3z<Fx+%rNAv$cQ;|KPdKOz><H{7u5FllZ<LZ8eH+Sqq^f;!CmQ0!w`L9smpW}+(0z}W!~I#(V)JHTP|PBVONk7$@l?qL8!q;D(^<fa0{oS8GUHWH1}8r
LFy2w%V+WeL~OMK66qzFvyf+S*M~!bl*2ODPQBI)K;;a>@CdB?(D}Z2{6bghthYe6n1HhvFe;{`|qAUP_NWXq$K&XpWg`QAO*O4R)~^F{H~dr9`eq8rW
}(K5$oTWOR=F@S(wheE$0~t~V=)^=u#EV9D%2zwZtWXgA<==E0Z*{Bbb}FB-HTsf9R|k^-o^l?OrlU=8kh$U7eJu1CFF{zV@3?(=s&>Pv$f4}j>86am<
G2L=kwc@LjUr33DIn!BFit|z(ciSBxyPvMMD;fzn=jQ>yIjG(}?#Zebj^KcDkSO+x4(sALZH@Bm+*$z?>vZK;BwsY5gxxeVU(2%(SXS_stO>&Dc59niY
V>_5g#~N$Fnll-*gYG`mpATnLw8LA%svtLv22(oU!Ws6CsRDL7Ob2s@a1Wj_MAn-ym{-VdHqR971{~qI$s(TkT+Ei&aK;t~#%PN`WwN}6Gxlf8CkaKn$
(ZDV8*oO)7vwCX2(q_v)@vNb8aQK%t?U(yAPZt~1J0O_9lsBCx9P?ln;T`_!WoKrJOo9>=7NA8W6n`<Se4<&%kTJj`R^4pPFK=^bZmE@Q9-+%jiOdbXS
P(u-Rtda?}&N<4#x;O<8d{S;C4HEG)*(y(8u(Ma);`%a{5qOoc;bDOI&O3%%ptK+Y!|PZ@1&Usm7xRecm^n>+SeLo91L<+2bi}#5;d(Hrw&+biJ?QdK!
p$hpm%pJ(DE%fOOfzVSx;iY<&%9l$E^dB#R{lTT~CJXG#s6q4uoKFu~V-IMlD<405oegyayG4h5yDY_xDj9782D+^MC;@2cE&6<#4_{qgcA!`W8F2XKH
0Xqp;Q3uokcoEe^Qpm26@4QEjKy0f1ty;)*H*7iWRa7K6Sl6|}Cf?*-9tSm$LVn;$Bi~K$o{hx(1Vn^5kdpVb9`-QPgD6NGvg87_M61pV!`k~_@#Sr%P
cO#=831`&J6HAsPby$p(kmiICL(AQ$6H;OjFa?M0G|pV`JmHJJ4|`m{A2Vil#6>|KuY8`pK7M{<`?t53w^Y}ccU^W)1&+Dk)T!Uiw}UaaT`QKk-S2jFX
D7poW2NJ|+{eN?R(aiBaYuEMmmdq9!5`sd%FT>oQ0k^PcZ5puQdV*FvAG`X6-pfD^opHl>Z;VntSD&YF*dlBTPEhx;6{`(EQUi4!&h9HMLH!2jN2hOOU
7t(&kOxbTFTIrHFo%++@{$fV*;q^v0DWz%%!~VWvWZ+9wQZ5Wx7_N!Lp@A9(Pv$XUi-738ArA9^++5xDl*iww$nzDx0N59NkQr`6|sV3aK_BA75q?6nh
m5M)lk=M-;(V0;bld>Sk4GS$r8Q7_-#4truwJ6vsG93pbg<F}krW-Lv{%<ygTc$wDjlYFNfHQ$h)Qw*2%^4Kf)cOqQ#(cw#PtVW~gIex#mQM$wiLG<`o
<a$S7PyiECEmPTb@^>INF3m0d{VLrPIm$(C8+z6kz0biW8U*&9hDkTio>Qh}aG8ZdBaR{@+#alHlcjjyp%ND83IBm4B%lw@EOJ1nX*)gXs%`uQxg3N^L
F^ghhQVz>-<8;9RA8?GkU6r%P_aD!7hUIP=I<e~Qc1up{V_CUIS6yFSPgV-ICUzUM_D-6vyhQ&SP}@w~vdWfQRN~gm!nNkh!d&$@!n9m-qaSvTCU3*e$
JBp6X*lB%Sx#=D29Mg2dVB_*7oFBWSD#1hu3!21dCATT#4M)~6x3dV9&P3$<6sb5k7Nh33i3Hb7-blRDLLO9957$bSp!WMYK0FZjDrqIe_qgmRYm~v25
TS=)ubRimvz`_Rcz=^4;h=nXgAP6veP-JH}-obJ1}F9T6NYsAcP)cgk8?@@O_DF09+x%f}Gm>h|ncW0G~{*tQRIDdtA<<mk+&oXy@~}kue|TgI9YOw~R
pU(WODfg-9Mq%5^}6r;tJRv8e_$7ImPRO^%IqmOCD{9!`BA?q^IvbwnxV*U)qW{6lYO;9i_oL`e@sVCtM~98p|#c*=G+P&`5FiQtYC1fC|@0Fbles5o@
Xy$u_S5kr3>u-1K1+zv8$c%S*jz3$;arian2dq?hXdz6RMq&*5seJD8Vwk;f&tO3wM^tmY|l)%?G*r=q<q=Hty>(be9cQ8mIl__ov6FL~q2+zQ`^OOg6
eq?~bH$)gYV^;uQPc~qm7rsFrmyE!eksJUC>5B%2?>U|8hZzRZ9aAfa(L#jz`ql{e)u=M4Oyx2@F2*ik&@d?GBN1o_qsV)ZIC*GH>>ivFxW7iBUI=q#A
GLEETFjW;CzK!S#XawyRvrS?9=FT*Lg3>OAn0RZERZd`MmXbZv8Gi&1lqn!7zjR|)Z+xO00S5K&NN5~izo!?#Z)0{gi-M>!qaPOynzx*&kanjIDums9H
v#gS{uiGf6G$`rRakg+R!FT&)AsbSqudqZyd%Hs)wc()AtOtgL5eqk2M{rK*)@QV#Xxx=;8z<;dpEecM=j&HnbZ-&mYR@9mZvlGk};Pn^p-4#&ISCu!g
4vo#3JeISifwZyu`!G4QjBN-3*^(0M#9aFbtGbPkz2u<afz<5(Ot{(+(PL&RY`Gy!=zsHDpqT1A@`FG96j(2XinLY`W5It(~klvhZ_VQT|pU0}e`slq^
bUH7m^t=&eyT+8+Knez4Zk*c3B4@IbNY@Q;y$pR>=(bzboiK&6!VTm(%v38A)ZVzo}gsT*k8P1@9d8Yn;zPDBk5YU~m6?^ryx>&MIMlR!m%A~1{BS!8+
?hzS0NQm{kR7@{5^uL@q^+59@x|6LqAml7;5Gxb$NGa^dU`8rtZ3*U#hqg{{1QlxSE?G`rlGNP6CLmg4aw!vP6_K48vj<z3@l1X0;2u?rTL8eNrlpdUH
cywCW`Y&nj|^lStSiVJ6D5F2e_>GPzK<OUQ3u<xxGub|o7oVwI~vScFaBXNTRoJy@zK&N06DK~pI0_i39@z18Qpazcb(0PoYkjr$)|A1r*O%Ch-_3hqC
c*)36<B;12?kqTt|Q0$VPP|`r}dM?`HEkMSp-jJL?Wj*+o%$p@9doQ5igmpi&tjZpKI+gtu_XY$c35#@d&qLkG;#=i}*gTi(qkbshb2BOBFq^v8{CR5z
kO?v}rsjjDx9=p>lh5@X|?11(0|#pXKt<2oCa(849hZ5N|+y~>2ex;iqQ7B1<|f^IV9^r}p;Ndad58baaY<K;&_UjEE@Jv+o!pon5c&aLhB>Hizqh`9F
je~%7$Gg|3B%_T0$3+;CKG{XtgnD&ALYi$pjWU*T2YUjS6vB9(>4iqe&ct%dEtLx~68`+dj(F+{}>(w7URIoZrGySyPzpj!kL&pdybk#)2X0ot9Z0=^G
I>9BYp|~0MH#&xdxt(>4>*$Xg*{E8$q_d*q^=d{)VlodVPPc_iayGZ^<9-=#kf>*X63Q2S$9lZ{%PyYyQy~cl%M9wkJLfw3<2oA^)50b8e7t~V+?EV;i
|)%q3zvvqKZtqM9%rVr^Q{BCut;(7vB>XZ(f`?ORI4M~rOhCir((sFvOR9$5=G&5cp(iKe+H9bI@^)7xnn*QT(X!tei<KzeP6NIDbC{EX;@m=Ag2^%p>
G+fnoP|NJ)C8%#n1*D8U`@^Nls>6+Lh>g*?ijVWpz=dnUW{TiWTQXzx4YcgLz@XkDK`Itn6=mCsV^dJY@CJNG<aN!d0}DixI~<yi$HF!5@6NfD9H<GP_
J-z{0w$dp65*v{$Y+5u6F#&SbzS8m^S~gzxGyJme5gcd?^MPK!*J`-|0_MTd%4db}e$`YKb#TvxT6a?AiXQx$2@<JCzM9Uu-RUD1bj!a0jkU<QNHBoo=
ypyKSVgO@A0o5WH)Tx;xE`A^Q3myjGAb1nr>%lR;IU~O;e7KC^SC}V1p!eXD758Q^>q~+AKHk3TK2#uY4WzWn;vxUyX7|C-hbzziyol#&#=z3#TTZ)}B
UNgs-nfI0}E<%QA$(_?bvlqNMXH9t3WGPg1RAV^yn6u@(G7nRtOaYobgq?jkMmBS}d)9uOg<+SIr~<GgY5~d4M@wK1A737eg@d`B2kVUSAS~g8X^@(Cv
q{~E{<zLYbtC%YuKg-!%kPotn3Hj?YxcC>&KEdWLzvlsu*xM{9&9>0h+_^B+@(RBvwv=*6C~$NaoijvP?Sl0LH3v(-`|&OGzc7F3N|ELl2B#7ME^O63{
ozRK-2l1)YZ66ly^;ku;}@+UK}fiSRSl$CzAt5dVK%myY<>Z^JiuToOG}$7enUgGl%IU<vNn18HftIy4*GOg!y>-?~CD*n}n1};HE*Azt(V}-6EufZxB
*m-t;$Fm;~8<(#f!4o4Mk&jGx0bN#U=2=7Ycd-Fx5r=M#rf!(Vkp5qU+^)i5@-+-O0PU#x;;kuS5)+~7ZJ$tLUfG(3awCC}h9?z8$m4f`M55Z<&LX%F*
D!Z-OP!#oRC^M<?bJFmb0yFb5V#QfIVPk!>b_rLfLPk!+)EpN|XJ^9VwKK+xwc=wm@Tp$fQQ_H>c-q(Np<cEKDVsN_VKm6)neDGI4eEQWdU2{}jO8Sz`
F?+@@c5(XlD^~<OCn-0gKwhn7(9jW`NDVjphEoZ?q;X7whDPbNdELBMKGRTQz4L_=Uszq!Ctv+_{pnN1-~HA9e)6@izW=*#HEde(Mf<>4p1kqJ_rCPSC
+~c{VdeT?$g44g{PC%#{iJ0xyW|dfwJy={{9IE0ctO^%EZ(j9i3lxQg??N1@_pBJoo({hw&`ZJ_wy6CTP?D>y6^qzuipE+x9jRQR&iwv|NfgdKKRFPee
gGb-tr!O>FMjgZdj7O`WH{W^W!I9dh>(t{!LxYlOpQ&)FOWO*FQSZd_Lnps^9kHoxi=3`-#V@<^9^^7nikY3BAf?=r1oC7R@V)vx`5Nr@?OD*j~$H^oJ
Mjs&tPHpHcGJ3+75QVZ#_%)Pk5boSxpM*4m}1-c--(#8g_pE<L`M)T<!3_6tEnZujJ^f2hso>Gyv0{@Z`^tlgJQdFKnK>Nh(2{Lkx#HmpyrnKfi$wHV%
c>)l_!`QD%X{K=oZ)fBuTxhwsxj%{<>4>!DnH!EA~>$0vV9@5lJ;+D-X4_B*;xm#@ZwHR*7<hn^s8?JczT4vE}8rx+1*;SahtHo!VhyLL7drM(=qD+17
dw>7IxBl;@Q+?%gEuGz0?y%cE<K}y&)RXZ(Q)k`!mU<3(<suG(?JQhp|HH0Vnx{rT=li$l?pof#YgW|LGk<hqyKDMa!xQFS3a9COji_qx@ao0c?_P@~*
!!zmyl!&Sw4eUd-#z{5TkrqkyYKz&uN%dE<5#tg-uvrcKKWY1+4al|)|U-WV{5++x7%;NT|fWi-@f_e-`;rtci(BaK;QmF^TO8N?_0ER_32v0S?<=(?b
Vjn^hCl{x1nkMEKF-nHau+&huJ;v+IH``n_jq$w?8qXefGl1PTXE6i@$Dc{b2obJzUJgG;2EZB|YpVwb@siy0;{aEw$O}O%p%&))k4_x7~D+ZR(FSe)Y
}T`?U0Jr@s92FF*O=-_?I>-+S#bPt31%W7CG2t?oQ6fnQy<E9$Y@JJt?03)kVQZb94ZT3?r6smr;UA0#cSU(4TiQ9re)-+0}RTc4cX=(gK!eJ>BP*XrM
2Ywli=Q8t8=@BR9_Pu~7j%Q<;NrEk?ud*jrMi~ok4$R(S><BhL1l)1nA^AG;?*JoHJT`$|L_W31s;j7m=YbkFpt8qhle{fmp|Azcw?S}n&@U1H!E|y-?
W3L;~jC<`^{#rvm`dU3?G)lS}Ay1y<$y<N=<jdc0oXOW3t+XtlUw!6|E*0{VpT7Is?_9u5S8bi|CAH?yzW3~r8}9h~@BiXo-~Zhg8&1xje6A_-#y8%7{
qv`eeCogTsC=@Gi=NxNeCa!HJ^kj->z|tb@}1Y~LF!ubEs^ad6Wt|kXydAa*{f~8yp%;tGuUYP0)C|yO5MSOmU^@0u4~!)f`yxhMex~+M)p}8Znq8TVc
t@<o^^}On;KiGYuWnF#**r1@=dFk+L-Q$`tl_WFZC^2*2ZyNN&O)?JbAs5L*4d9AkRc`CD~J%X1W1i)Uvv*n)A}CE$CE(=QOVoXZ`6@E3f+1Wl!7g^Om
f(?cATe(1QG?w7uX0zHI$RA@aLo@asI1#}93vyrS{L+rPv!O1~@qKH?64-^0Xx_$4LZH9g-oBj3wV@zrzXdJ2tx=GOU|%FYUiFO`Z6=tKpsPZ7p}Icz*
iaH$OB9Cs{^MB-A6*<FO-pe|Hn7SHh%v5*l3Ef`NJ1*^wb_%ho{%rwo`dkkJ3c@o8{J}3s_(15T!iRexai9nt+tf{W%hR?#K^gv7*bqQ^pD&6_abB|d(
d*DW^oY594N_{leXm+zz!G>5n1xfc%n>av}0Il|3YS`pj_HbXy1W2H!M+064eUe()V!aeH25FH(<8=geL$VL564@Fc-zgETL<<Kv8$#|^DwTNnv^(h2j
<A%C7{+!a)Q@H(+JUj6)EIFQ;X*OZfIaJ@MHQAio?ahwjP6hSJ<}M3Xa()PyoAu6NEX3jt474UqaC4#4+*?-LzNFpg}x;fnD;lPs;qdOpEA*s>BDQ=D2
pj%W6NEC16f8lE&I~}#6z2E2?I1IvLap#GMg|ZbjoPtC@FSX$90&IGjTvcmvK=DwndVwG{G4bDg=Y*<Xanq_>Kz69yc<;s4Ls_!WzMV>KeNuTooI;Gdd
zmCOy=)&_gt-f~5n=0EO^^LMJ6pBP(Pt(_mu{i-8kV6*23;KIpKKZ^*NuKq93-WFYqlZ%f@+Z5##=_!<~dQh$Nj%pF$cB?e0ObJ;j>DH4$;r1U``?Pf(
MuVqa=BHZkbh@UO#?n{}xCFQ#d++{NL3kXCVl4iGs2<16Iiw$phJ~!zF3@|c1F7iObcyJtrD75QA6SK#aUJ6Oag~tq+%c>~%M#@8Km&^bj7lhFvW6vwZ
xW5JjpNIwRxnu?HMjMuSWRH4G!_WsC79umOK;h{!qI$Tuqt`sH87syLc|_KkKD6!hjABjdkw?K<4+Adj!=<{b;0V&Vg$#NFYf&6n73LvZKof==hDT$G_
L2w;V>kqgFo}#MWo{~%$RP%z651|i9SM$5d?9ks!;!=HUB?3r#U5;^b9ATzKZ2!A!#uHMG<LTtc4`=r9d6g@LoD5)jAi0=JVdw01k?xmtRVJ_QHl@Aya
Z^6vCY0c9g&cS&QMw#m{i#hMagFq)I~v+Qe}Zix}kF%(U+KmK~u$UIsg@Nbok?A8+y{{^Ut9?L%y%t$zJc?-0BY@b>kbiPTjD~%a&lwN0qo$ri|+D(HX
lLj|*LQ^8EI9?jiK|+Q=+kx{V*A#&Zl$jB0}QAEJ&zUtHUl*9gbFd~FZwv0^N+5yN92t+wV%TSNKswO#N_*uV!&_EBrQ_?Tq-5p5?!u)R^Ho2tSgl8`@
|wZFVZK7{>fQ>Cu){WAA8^5VlN?Gq=zeEawFhfO|x{G&X6^T^2W<Kc4$CWazS`umhKY<^cpa7kn`t#=1S(9y21c~rK*h7N^#Dl=JXQ2RX7UcadPf42KZ
N%bohgVlP1%$KD8U%mY=vXB4l_y4Qu|I_=QZ2x-h!4V99g*bn3gc=<5(jUc4%n?|XGkdFp8qhE`vo6bySti@)si|*$s-p85Ib=!#pPQVeq!sN%0~tsim
o5jitMFKQpk%-iDr2&WAo}b^RC}zi2YTtvH&FzKd(Q+hSixo&u{d26H08kB_N-TS=fy6?4-jGkgUfwW(p}yWSK=yX*Xy}jnkl=`C^+oEz+`R1K$cMIOB
oxF+2d+3Fx{SydB}X?^#ME{BgSGzcZ4n|RR?tDo1h%%iIS39NX8Jb!=6DnrlJeT#Ppa|kD6cJ7tF(oF}8?rc1Ng4i3zz~-n(Bd_Ty3vm7y;j7jqZXf@e
yfrxb^=8J=dAdt_j8j8|riVkJIA$D&z|vArxXUC5p>sypbK@`4-aLOKc?j)1|cWS|8b^O1GvGA@$sO+i%<hn)>F5rRdeD5o})Qfxx!9+L^AUvkz_aJqz
rPnj3Bf3sc6C;jr#WQ3ped+;}|e$wxY^ndrhLywY@S(SDsvSTb_rs)tjDg~BPa%>KUOn*1=3b+Jom={eX23>m9GfE?gDhS?;m&_*Lh$gpjHV&Uo!30QY
r5G!ULSk;lRSFB(A~EGkvFrN^tFWVN@0$JIh=}NUWcHW=9gU6h$XUK*D51v+f-@?EzQ2nl*qh=k#i|?A>QN;RjYn>e4ecIoP_6y07-4&|-@e964%^!Ai
|qUEeTx~@3xTZ~rbN(<S>{Fd|DyXZvTtL4R7`8OUXl=p**+lWc3K=0=?Dwi`j9Z}P_0ULj)xAv(Kj<jlt|GaIGUkEwyVyVLRLoQh*x(SIy1H#P)>%0*#
lPOu!KEXvgUE!HHVNjBdH}A>cBuXyP$FhIO2AHu$dS2-xu9~QTtfDJ2q#0k59qW&}3ll)wt+jqrTAP$GHkJqjM-=RhkJrZ=gK}&8Luo%qAUy4RvL}yvT
oiRR1#Z)`fvmtQbqxXt-tjBJPx4ryo+n77?P4?0@dwZ~Y5@?9KF(e|hd2?Bvp46mNWP3(Oer`$al&B$z?B7Qz^#xllm;ZEAy_t#A-n!c<X$qo#9*N#p}
_fbNZ24~hmO!H$6#1`>@m;)NtRQ6vjkBsdySu1gf-4g(4r=Gn6BNkdg<9Xb!_!6pO-u1=RQ9}#BGd_1tg+Q_5=u?Mb4Zg-vx9Y`-QXgcV4bg@fphM6(G
sf>(e#w<BlhV+>63u3~Ic_`c-=FD(BK??_(3?gi999agB47os{O&n23>A8?6FmO@s*IN>lj&Xz%MpBH-Mpqu~PJ{t-7+b62D3w~wZ5Q@{(I<<<RB;94=
|Gal3}uqOLD>7qu1!E>8FkuS7?q(8GA@*QNAO5k;Du5_Zb@ZzT=QnXTPQwjqlF2SXzm(CDOD9UUM@(6s5)XnFCa~$A-47!)*;tQVdM{eZpHLMXw~mnMz
({F9)VOW1uZ)aU20M`ifRk*0S1`e#3*E6wxJAPj+xb33JpS5YWIrm@;xxkfm8}pk0$B9nEIeo%xxnT$Fjpxor+~3Ln(>_xgC(GwVL~2C{GY0QP@s}^|y
0~?nQgU7^Qv6L$Q1YLH41i6_9U<Fh_4jYp|ln9V1_|yucRXh=L++w=WVVWgR{gHW)NU`n0j<^TcO<udu+wo657=F%<hGiac1>WF0E4>A2vevFu^6awus
>C`N|8^)@7u@s&lPA)1>U@8C9dFlCJi)%m_C=3OTRV;IY5Ar2hV$fkV_BCuHo%6Tt03KNs-L6+L0;P(g%JdAgw17>Ba=svDMfyfJJ1LRRb^mZJ~9}cy}
@N395>@ZC{*!4q{NYT;E*y+=uhwaQgN_X|F9({&kVArOTLC|p_AO;}?N{WR>8qmJa%EgAXwV0Kvo(?&9Ix=P%!Bo_-A93LK2n%!`Y^d7X>&9XrZeS*!r
v)=)2~ZGYTqPk9vqzvFk36$iVhqK=%FLzV^sqCI+>)xud{}x+QhI};Jh;n>P8Qu5TCEq0;;>`K6(mwD1ehMh8MNE)M9@0cC%{=@og#6DQxftadHr$?eH
mEbr8f~@erxrS+w!-{Z1w4?cHm<*>Wt>GNPn`h0P}H4<yM)VN<jvWA#z0dZYTRlo57s<NoZx()dhoAgT0M?!qCTu0TV=gp&3;VW9*Lx)G(g_nDAksGm_
0}`_U&vM0O)h|7iBZd;;*`hkzgac$6F2JhmdNE%<O7KZPLvYeEpKJCH-WMW#4jCqK5={p&5)>n&LRdJFA=^8eZH-`FAydfY1iuipL_*~fqO`~TJS|LOf
twtsyH2x8tv*QK_d4>M`Fo%g{}Cpd#DaE9t`vSZ3dI)j-#i<Mz+Pig~3IvgXj5B<OGUF-9rxVHU+xK#m^*T;nS(}b6gZ-NSff`TT>Uw`fXO;w-nd+vCq
yQk~a%zUI)L1npDHe|2t_zVU>t2TnsMyv@uYQt#4d7s1eGnlYgr?qO;`w1X$*w!SxJddH%zm{;Y)RhcNS2Z5Zu8#x6tY%K^rZCcZ<ed>L6o163R&NTRv
CSP|Q5e}WGUd|g-E$4w#cTEcTC&TkgU<to+(L9oxyjDFwbUi&^`R7h;=`+%tqcndElFXrC6GyJyQk#?<p)2bY@lIiZ9TI=+}>7+?=8TnL%Bb}3t2yjW6
d_Ia~Jf-|G~9}8Vo1-Vsy%R?x3J`Q?@(>Q)u&fcn89xUlZM~JJn8S-hiT68M6eU%jmfJ;x!N-x+JVuJJnG&8>8)+4kXwrD^)*;$bj9>xL~1a_anL|SC#
7+IWm$}=4k19IzwxTU$Z=4F;y3Ge?af}Z(4`P-AUj47GF_4T}c!@@o3L=VTIns|69DuIhQR|vmPz`+7@UrjWZH*LD0hZffn5Qa@|s4Xm+iBh>jb$W$PK
ihr!DXR39JE@<>Gdl~=T%hAP0bA#bt9T-53ldgSQ7IK;%ccgqZJcg%xplcmH}U0(s4@EQU>dYrI!es+p_=FTzd(`Wh`FPE8)NURI$s_T`kXd)EqJUEZw
rnxf~KQ7U4`b|kN;^P{rle!x`0^aHSTfD0`ka!gBS`-Gk3f}4e9sW+=;o)2ma-F2sj5A3=C$^4=<vR1$xmxu}AGSur3Zn3%P5913U!HGHM$jM?D2ObuA
B2{dcN<6#1ID7ZFh*OOMgS|cD9GW|Gt=&Z4Mpp@SrQZ0w6)h466^2g?>qb*zgcr#;AdjaGu<9mDKZ1dh~pSpYhFapL&%3EEA6RPQH+)~`jQ_s<7TelyZ
rH^`K8t88!7}|6(Y(vb8go?b(USct?Ha?(Lg_%f4;?a(hO9T?!{<DOOc|VVnIk>mD^BcSoq>Debp%R(@Vn3a!&K)eht*w>N&yHz3J$)sUt&`9PX|Su9#
!ygh$ixqDh0)%^9BA8&;^qTl$>3vlsMaRC%K%xm9u4lyw${&2xlDF3}*@x`g<5gS7AvKm4E8necV7T`rd`)g0gBb=WCAS9oJZywi4R0JWK`;DGiwyjt&
{ifS6?4z`Y!Q+|J0@NjW67aHFBDIEi6Xp}0r9<@?r6&_BSGH9&0Uf^vtEOB>MyGHW>dV)d<7nFI)peQ@HZC^sGAfAtTIw+bVEw#ITzR|u;VIi3?9JyB(
JmNE_tp{nyP8pc0WQ&`;?F(tu*e&<7EC~6lUqwyXp0Xfb3^Uk{rMACI1)kI{8;$Tljv#q5otV)xF*JF$N&pki6_&+EAILV>LJs2-qEnKKg*HDUAFO)d<
D;yd2W4?OA2lhx>$Fm8wRu9O?twe1GS$SBof*rErvjTkVtT1vqeV(OGr0}sBn;rTG}I^Z=Gr<5DtZ-~d#Wj9UUBB)#%P<Q%K+F}Q^38s@u)aIm?e_#c+
c4a@tGks>7e0sYF?2BM|#^pTj7`9q;i!#!?Z=I-l*0US<qkl5q`ij`~w!me^S5}ez$-PxI3caX#*9F6MK;}^6L^y_RS77yong#)!L<s#b(3o2(Kk)U3M
y6Rc0IN(c-azqROizxGhJ6d+K8g031y`JF{-!V4872$j1b8j^d{BGz$99v><+;*t$MCl=Id`YiwlPav72-mT1#9YMi+zxJF5Yg|G=yO=@?0jxk@SlBLi
_y-xECs4FF)$zZ?+>}vZ7cD)4f6*^Z%wQlhSnvzN=7s%U*V{+nxNJ9<1i2WhpuS>xHu?_n_VnHkqV~K@_%n#t=%3Dnf?-$}0W&HXKJQo?)*Z!40jhWME
gFQ<j4emZI7o|RN;!07$a=k2ZJ9J*4&|vPW)$t*{<eRF7w22av+c^q{j}O~2QEpsE(BC411&NaJMuDP*`e$_}K=vn<uK(u`7o5MkXNIf@YoTnv-Y+%#o
$j^SpRphP*K`LkWO|q%QZ#X;dUb!b1@TLEu;Y&R@$C6P4LIQakJ&8n&+4N2>Yk$$>sYbklkux<mhTzuV<|8!FQa1mF`GsIC58gOw?|z4)6ejanee-2!n
fwZx5d=o_S=3crZ!*pcfY&;uZDjv_8BTRM)swj;cv|Uoj(5R_}?x5|KPuNetn0TAcB+5^3qz3=D89Lv@=ph&%iZC2xUP9%$;KrcG7kN_mdpKEN(SoiD7
NRi#+Dgwe6IxE>*5t-ul+T)L<g<2b}Om6DR`O2lpk5AF(?++o^Bh;V|+fjJen}&WSIe=F>J)cL{nP&Pr22hO~|ee%yo1Sakgb3CWYN^m^Hc<|JGk6nd&
gcBksBDD-3us0v9(PIWY7=I#s-5|rG;+-j6~#1%cyt$;Yvhx`aidw+l_f}3hb;J7hg<L^%%)UT{yaU~n2lj_b4(X%mO_8Bkp=7GM&;Z--8aUQNC;x`N9
gMWUxH>D{pcMbCWD<sy&jt9WHIRl^hZ*aINts)9jG-GE-oTs-|K)V+i_{`t-?rjQ;D>p&Qw`yW=t4;x%Wz_=u`n+O}RtBnL94d-z&*7MzuXNRhzIlT0_
~%GuY)j}yHJvh35L|&Z6+gun#qO*G@8bV0K8C@CDuyl>9Nu&W6vBl~ocw8+dZ1Yv%A{sV57u^>O6RVxK&>YZu`L0$@XDVg)UlS~Zd}U^mz``6=Haa%*s
*Q~@Zf2Ol3SCLD6?iJ;v^y=;mK3_RKug8m5efg3Z|09FiT8yI!qJll=X>iu7zuw?VcZCao{%OW8LH|yba>4C?VOn7E&#F<{m`UD?jvWtf;Vq@AUmGj%9
Gd4M(MPz78JJTm8So-|5>gdyRBAp66{sD?uND9MMDDwV81|B@R3Y&Y5ks;xsx+z6ek?LG|PL$eH<D&cp-H7WHXYLjKamu)L^e65i+7MCRO&Q2x>Yxvhq
~X%7R8^zjx4bnC14)+jcpfbZt-JNzBLhjmEED$-=rh<SH|u7sZPIL1zEcQ&{KXm*t0F@8)+?y&(~_ha#qAK*+Deef=S{AhkL7CgsNQdgmKx9bUV<<@1J
S-cu;E$F*{pMQj{D3t$M{`nRU4u1ZTUyN?Pao|re6TU8-J+G`Li~5yvI8@aJER~f-HRAV~F**JOYw3K&+6Es|weDmCj%b%r?a@`ueD5|gS1QqsLNVDJ(
y~bt&c%113W3|F8krpkw;A0XaaHRQsLCwNz)56#qR)9XP?wvw{KKWs|BO{|TFvR|Y+aj&JyjxT>tuzG`+y6SxSV2m4<dnibRU-}N!SutW^TPEvujQuR@
x_M9_<y+ni(y)l<&^m6WkDe%<HX*D*X{d-W__%tq5$i^IbV|TbwymUXVk;PDafEF;+0<QKpYDK7uV!`Vuq0$J+)BmmmWoAwC}S3oC#O?<1EScMoPf)_p
K9?jHGRW`g?FucCC+qTqa>issA6f)bWonr)tUWo{dl1PcWAbX=Mw5X3|<U=vS1y_e!JB6!Lk&~a`IbNfK&;o4G;z`Tfv%IP5r08YG~OV+0p&$qLtk*;!
b<u=oHg~baPQgEZq87#X!#aC`&1S$ur94h-PAyIPLPf}MWXKh|DpLB!=zED;>VF_rTTU4sbT>+M?EH$A7HSL<)Dwwybc-C&g9AcFfgQ5zRUPJToywPEC
-41F<cRkqTX-J83=mS}MtYj|R3wL@0V=~Nts+sWn+y3o%*<%qHqH?RB$qI6l6VS8NJPbv6%zeOVeotpFMH)&_-U)Eavc%W*nKh!=87(K?$Q|>WAP%%sy
k3CyIur1VbjU+Y`wm_!lQB!BFjdvNaO8g3F-NCG6Jij0vj*_A!mto*l^(7K(8$3guDL80Ug0iMzlGH+wZSGT8J;gR5&(18XW)F*mw3v|sF=^Tu;;Sjc%
l4LOd7B{H*0X&_$8jCB{sNj7tg`04?SkGbCk+Uy^z(PXeP+NOLQ@ReJRY3_9Ku_{Z{0heh}!f-gc^PSr?s)0e`~Na6T()0RqAe8-kfF47xHmbgu%ATp)
UsZW|M!##(}UrX?geYKPZrH}wmcsJ94n5_Jsii4QIpt?njWUadx%-Pgxf`|s&z_@15Dhapt4BJcDcJp$;z^q89Hjv6c&a&BnHd1C&U_3>wo_y>C#R;{|
kVo=GGVlMXOFSZ4~XT-+7b+KH9$}c}0>3i(6bjN0xC6=82>Vv1gqr2ogjD%cZ4dz?5pZ@7g_{U86H)g{B--&=eid*08#QsuD9o}>@pfA^dA^cy8eP4Fw
|Bd;-)5l*O|GUNiAN<$OukSDu_6PF7qI=6mD|h1ofu?RruvUgbmW}#=Zd*YmHri(smm{|aJNMQS!w!zEzP%Q6!15zc*Gbc;HtmA~J)_tnn2+NOMyL6Nw
(>Qn%edN=jyJ746mCt8Sc9Ep=;@mix|qV1N;y?h)$<=I)V5Vi?Bmlh^@xNsSl3S<_wgz(p}<K2lAa+V*6ERj7Fr(^w7Tmpy|fp-4N&&n=*C^msf<vs%m
bex{gOlqp7-lGG#~ZUq11XUf+fJQNzG2j0}@W>1#!RN(bh!7`-E#txtHL#csaXf%&QK=h{BsWL!bF?R^mmqkE5g@PP2^<{zmi|@CW}G8m($oY>CmzvA_
p^L-s8C!5<)XJ*eqwa>2-1-3Nc;3CID;Lq}M2W~b6_4{$)MwXQOAjyoRWz)0Wn*TNIU%P;W_=%{_fcm7OrjNZlnTm19kNVvmf)G=8Z$XZ$<LH70V=`ZM
n3~Y~Q0XGX&WyYur4>-TM9Kpq7$LsW>GXO58Ph5XNOk*4I4|qO?JX!JcoQK+C)pAgs^#t!iuXU<4jbUZvE8?A_ls7eJT7#XGS6Isl3QcWzwBVfYd9v9b
T-B~urxcZ&<V>==)|r-LO)cnMLHt+!T6WES=-1dn1HpIt{ucjyI1=i@nW1?myuf$*e}})*w{T1iyjF9VdAlLX5pypib4X+a+{{lly5AcuecJLR{CK{!h
}R#_*K1B2P#-G}y_yyX;q=U!*EJJKbm5~6acv5a)1BK_Fy~5Ub>g)~T)u1BV%9l>78xwk-_755_&a`FP*JRSZJJrrO|xLM-h~X?cfok(fqz21)^8Y+wq
fy+AH0r9zs--}bW`BF{PCmtrJ64Zv(u?94bCiOkQ3?3@_4-*?O1MRKb(KQ#UuM(|CV1Sb*8-SO!%}C`(Lf@cee
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of c2593f1577567de9a1549abddb540844dce0c52c52a0ea8bfa0c02bfaa601d2b, and the rest of this file is 02f1a537b7db3420206a129b6d90484e739343e46ddc0d904652e1bc23cabaaa

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
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from itertools import chain, permutations
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
Mq-YIv(@p-24C8d++5ovMhb@RS*?15x)(nmGGu_CpO>+4<sy2Pj3ahH-t+7GZR618c~$DlvFZRGF22QQ!<n&MeGagJM0!f@~?h{z2}^p2~bsCTOG5ryD
|IguAoRD&CQ$F9P^#;+qvC0s)*!*C@l!+sp9f>pO;y?r-~+^eWQ)#NfK*{3_~G;;AO5@;|gmJ26ouzl=I{1jlBzW7D^i~A1*Bc4JL-m6%i12idIkDl(<
<?sDrj7_JxIVRTNhzd7~p@DKfo0zb$HP!;1XqsUkf^19rkHa#Y)6;-0NPR6@H-{&gCkbol5VRys_Xvt)o#a9)8zzxtp+6$qZdp$G5LQJAubz}0xfe7O^
oQt_83_fPDwMIV^ZKb}?2h3j8>PqXUa>;~Bk(1j?a19<lLcS)RpaIG?!;srA)!Josp;TT2dpu0E}0*%A9b?|S`JfZHLC~V5J95xTuj7{7o71iuVXQ)hG
;RGe2X2gSCA`ZBNH%|_}T;z3i=<5<90yzGDdO!$9UctQd5zsYQR*yVAZ^qZR6h{P*^>@BwP8HXgVzwoMmK1CgU63<#;sHv_>6+uK+hB#z{*8c1S$mW{=
86(NfpghRN7fklY6(g~4xqXM<FGR163RjGB2WmbBtSpB;zRBM+x6}NbrxP3Y9_8e1!o%b4k!(Clh!;okeD3~9`o{95WteJ2{kYj!k0&s!T>l?=A!qg;D
4BPx(0C#sMOos8SOn}dl_nhassMPx5507xwI&tNfiZr@4@N?ieR$K*y8Mb<!qFSea<n&JOhWy5VxLB=c>Wd!3)E7`{FS%WWm;hzc3Gp@}+DKrpij>_M>
7+sFalTW6l%3l_K8`@Ul~{*>bGY8wHawsx>1g(vHqx6wDg-=d>ISU5Z;WkFNv27Z$KURO-&1(S@5tWdjMSrTfHrMP;VM>IKnyiXI^^slwf;;$ct-EAi(
6O6E8oaB~02C6E=Sy!g3YqUnRD+jz^S1id81+#ju9+h6+$OPa1@MJJf-%71XdcQ;2b?!t<2aTB&2X7*Bz1};g6eTOSdu1|IXI~Zg6%+zIOEVTiO4_6+M
v#-Q0Noo&EZy!!C?-Wl0x0tP%YuCr;Ph#87D{qY~@zL2^tjG3Oeja_g#+pP^k^2+uD=MUC4L*MoStm|%G$LE`F^kSQw%IPQyGAHIEM<nk&cCn?;HUkoJ
3##Q`Wl--|MCrGl?h`AT1(NSN_*TG=L8tAMLoPnMdd0Yt%Y@f{b7h5ym$uZY<(VWffzTtHo+(^>>Rv&@Gsv$H*VdK9oKbs+`m!q6kp7_{oN-N4~4}BRR
sVEvcAKq-9O%9P71yWJQ7v@pkC$u>fx=6+%Q_bcCfudfJd!PZ!$7NXtc4z^W5a$EMI~+-vhA99RPB{!0{w%^Z5+hI}fhN%8^sWjo?|bE+z;)63bwUbxE
O7&}p<L%uy(5lL=~ztXBy5v912$Es79hqc;eT%f<-ApNRh!3+Et2vi)UrX+raXNv7N5r3-u;Vul%*PbevHl}f&zbD5`4+|4712AcP<U5Xs|j!6V0$6i-
h`Z;82iU5#;?Uc*HR<2N9iEH&<IC<~}5fMx43f-krQ?6vvs0-P3QtdvZc$hH{YVv=wXpR7Kc;0}F#w{hoNX*~(Cv)w0=pAZx8l|F?dmQ&KD)`6oi=XAQ
ZcnJ8FRlWA0j>(uVNSA?A<D?wKuqsEsE>lWk6(^9&yt8Pa)4bpL_8kRJy2ti9+MjeU<?4AHQbc$h*<G0)}*f#7$Ft}7eOsgARGIR+Kew6j#m!mwOpT;A
T&W`c|YG_<|QX`J^z3k#t$A5nxDC;6QdII80>S-D|T_2c0KgrKQdp6HdgwI1R0_7_5HfC8_G;R$a{-&im-Lc#u&1tpFKjS^&U4i{E%mUK73JRjOcU4^O
s}gCn&Tv&CH`rSq0n83m@M<!~f7|nZUtu@w@x^U=R7|Z+-#tg)<*`C{qbQC|(_*|Dog;!_sUL;3phE`*xLWT<j<Nkk`4(T!5tiGBI7So{uW<4&J=MqKJ
niBSDpjP+!Ou$Mz@)#<}OQ0A`wc9=M|9vOoF-w@_eqg||OdLj=|lrF>;Co*JOk{~f9Mqe8~r-O-nu7;U>n%;D3lC14sMl#ZzA<-G1=n&@O_@`}teTf{4
Xt>V!r3POIRe7V1QV)W${ufX~InW{~cvJ+md%RD3eQ_-WQ(M$F%f&LF~ApgMmlZF6vzzdW#L?TPt=RzFfB~xbdnhVS%?QgAMOmZFAl+MDHoy3I6Wm}kq
bN(bV?wthACmvTsvTcrlT4a@OflDTGg-{Y;LMebttMVd7mmiJxu1ut>R##!Gxp+m1{oz)(4iCUwH?}XxlL+4$tk2^|H}{vHQ)kMaI$VvbwS4-(cb&T%u
<au?4dvuHj9lg}BE&Dyg)l36Z$s&sBagr)3x?ET%f=6ZM4cVH%8T0J$=MBNUGu7B(x~Efq8Be5JUM%KZF9WJ=E8TAXTNy?{v)LQ>P;%9=P4RG@+&?OrT
i3X36V~J^(L>jKl7RZKXf9=O%n>5Y%z`q1dD-NWYf1$B#kI;KhdaR&-m^MMaUIcHHL++059><8P!AzoLG5QU-CkI=FdF7NE%s6bVETL6J;H5@%aaw<OY
{!o}ZffMd2h-Tv-5aB4A{a@h2k-fwo*XZ>o}gynPi?a`-!^?p|2}{2$bbgUl5vcu>o+FcikU(q=_efP1P)+NTH!lCbz!4FEV2X2BGZ@rldL78;VkWZpI
2dK#cjVXnB@Ovy?x9%N-o@^Jw63iB57OY-)=N)b`27hs2l?M?_QKrz)Fs`r3c%rl6T!=C+e54IV6my}MxX!KLAYWnu|_{MkBrE(yRfE&-jsq@rwh==Yx
LDVu7p8=kM)G3Zu(94AwOT2cT9`L)LdC2L^DTPKrF_w-PPEg^578h}VV1yWyw3r_!s|+39z6yC>455-e!48HD@AWN=0peXS5rUS)HIP2RN@`jw0ak`cM
>c^ck;aP`z!<`I0!RDi{Rxd6eYN_Ed@h+Lf14X0N82`%1G`Yra_tLS)1e53)EZIK6h;CSx3Dd6=_FK_GQSKMjL!owX>X4|kt`0XaJ>;~6Gj5?kpd)%bX
XD51}9Rknb1xoyub#G{<x9KOt}aIYB&%Wnjin^_Q40veM{?$4mDZmnjlV#3ZU?=0X6h|ymEpo0-xI2Up@;DMV0u-FGDpi?DQ6o=OLv(U-=Merqt~6C2$
2+ea?a<lO|J)2j0s1Dj1%RukT+xwg1y6bjaU>8;OBzn4<W(q6@&^C7yM7_dBqQ_g+xI2F;~&>@EkZC&~9Fs&0rRAqy^m?ssnTRNnVD_P={W^w|4XpCQ8
FBc}P;@^K563GxJXUP9Ve)&`?eX&#KhC<_k&v)$nP8wzj-*K+1Wo+d;srJ|KZjjaVT;{$(ch3kQyi<Wi>H<GS1h076aOLrm24w|tW`=2l1kY%RFBSj8*
d~@UQ<LL=mAZ8jV*6_>j3k9bS!pVEjFx_(+e%|>!5!aB(=aj=J(?|?#5a3+B!<qz*L`6HL#GLNMg}SiHj}{lg!x8TWC?YHMp5yiV99@q}IuHqzNnjxw_
VKhLAEebDN0$-@2!_jV(-CBB{qm6uERQy>6TTca2)2gr+yV~-wQ47SVwi}!MB%ky9<T-3*L4uL;*s0ezy_;q8dTtoP$TZFks1VZ@cHo<nA!h`Ei*ikNf
thPQWBJ-{aXGLzWVTG^l1ag6K=evD`2|r_2JbQ$_6-HU;<&SZK$ghV>XrDtX1jsTAdQ;BF~j_t|&~k1$=$T`VK%Js2_efQ6hP?M0`7(zjfmg;X%pf<c}
l!GHhg{W2m6VZ;oE<@#-MV6u{H1KVU7vNY4YseC0d&Yc>Oy<WS+H^zSPi1~2gZ^o+F}B7=a6xUV2Qu{>vss&$w#qgdU_+BrJ=Gf_!RQ^>>Xoc0gdnom9
+fLpe{pR8Uo6)5CjZ(aT0m+tal1kr^es+)`iygJNOW*4#dL>2E7nvB!8iS(C8^S;~xAoZ=Q+^7J82HCs5{L}c+I{V3|4)d0g3lc>3n9&K&%n#Eb9Eb?u
63ZoG&Yq$50~MS2??foc3B_T6Vzzwusv@ujtB7(iv2x+Fz>>W2YX1uolgs7(K>xuke%Y61uTw=aq9_&5^YR(=uc51C@EIj=ko=ZABNUB;I#6~Q*=pt77
pL|VVgVkjr`uvU8jO)AA17Ll)Xi^S!G5)V4GaNFLZgjCh-e;bAwpoH8brX{;loS&7tW#1>uESk7L$b7H2dnq2{Pi85IO|O+0=e=Vp?g9^n}33k}rat@F
QD)N9VTLa=d@(o(l9gl-fiZSfeX9M%R9zpClAKsoK1KecIrrDnhV><ti~YU3h4R%Eni=iMI>YU!f8eWYWO(T;s$c5F+2A%mxP{GY{<cb%@ELZVteIv3x
|)C>yVDu>X)8?hS%jFLNEk>pSD0KKHe_E*j%htWUhqU@n~6fIuztr4X9UOZhQV%J;|B>$Hz3L}r}b?EFb50c?L=K4!LPs3e!o5)$k9ijHBj3avg>;Fv@
~Km&u$MUdDw=#Fdv4?UH}(C|1su}-jg?zqTdx#>S;fdPKygVUd>VpHaEfEYGXF>&w&aY0V&Yryt=>E6MY=OmCx^_G<PM9?ItZ*r|i<Zx!&Fz71c-iaF`
fJ*5wa$_m8rkFt-s7siB&Y^pL0`9;1lq!ZM^r?WJSpta0#%0nMAFo^hGyzf=PjJxqEw>w(sc~XUDHf%kfw@L$$G6Lr*jK`wTsz^>g~R6?N~y@SCI*#>L
Z?A#{ArMu!`#^sF<ADZPi=wX7aM%CrUzRW>3G1Yu!R{lZoeju-n|O4Rp1VvK$QIk1!Q<+Pqr&Y7vCdm*L$Av#p`HwG`Z;}O78K91}pP~-)$3tE;sWqV?
TPlNtC*5ZKKHxzRC(;fw;UH^X4y*Z0j0_{$9Z17g>XrE>0M9O4BI}PsD);U<*86;Y!9>@AuHnA0M+}0{b&D`(iCHH!@{iFksTuYXT+a+us@8c>_?g%jd
zdxv~xh&hn+ht0<VfJJBQs|KSV3KKAcEAo%XjYk-{kbZLJRLkvHk03pK{T#b!BC!2s&s5o;Yvth6E^!dTg39J`-0P*PSTa<s{-Mj=M4&&DkM|%%RumTe
(zw9!DXBAjC-+Uk+l<Prre$LB(!`fq#SyV!%;0GgM9G21B7l8_v_3Y0lM$a$*vUdf-wy5ug`r_{af&SzXxy5+mS&A9LCj9dnR}J9|QO{vfdjF74=Tz!!
J6O9)F8=8I??<2C9sGPpMJX+y>-%_#D$S^FkP~JsEm8IwL$p8-N_cxf>EHaw_A^fB#AejRv!u{V)+h5$C<H;2x~QxDl;r0D*1q(F5Z`RJQwfHGHic1)I
_=aRER(qn?iwkmQ=lJNjd^?SJ^&-^-8S(t!*E{XU?JprTW3G<;a}5}@&nHA691c=7vBQwh}J2*9jLwDgUTA4o>MYW-R#;^fSw|!Fk8|oOhSlCbguSz%n
bv5T+jLPc_MS6xk@~V3X2<E@T+n{d4)X73+zdu?Wh(Q<)J8G3x&G`o>FK8fR}&^{=m<ZuMTcqa1C;?QlZ#^BHx>wtAI4);BIm@ZG7o8VI?4Hc<#bz;|A
Ncc`*hp5zJ}7`I=pr&GBi<C7{m)SL+0G&|r?A2Z=b&JAHbC)LCFa{P2;;A;5*YuswQs3KkY*<3(Q*j)y0Bd|km%aMb(e)5B|<(4&}_Lqs@FJMdT%iEkl
IH;3Bc)i|rgcTnuEP<FvD_z8!$;}Bo$8#OAn4TIZ2h3MN?f7_K>JyLYT$-mf(**r&fxK&5>g*<}5OuJi8sY1(Yq&hO0APwtZ&)%9)&|q}~Fw&hp!=@z(
>%tY;d8^7kfnMliu-bsH^(UByIP<MW;2gVxJb(AUrxr~Yxxq|D26Y7)s3Ny&eD68c3Dar{Rsy^7Dkrg25a0Y5<gcPTk{L}Gffx?kTOPjN-^00&zkpAV0
Sqz@el4)6ROe2Uc|%Tm`8^w|kX1%KrqQ`e<7<Foq&iQoVb7XzPPRJ16}pnsYWkF&nB-g7PJ3yS{Wneb#rG^UN8uS@%wHehyw7fS_~_pL!~2{DjkKVVsF
Zzmu=N9*CUk|-ojo7|dU6`-DX9`i*_bA277(X{xXq&-HpLFlUItm!-Ca4q^qM)ie0#?*>$FZK1iWvbWP3N&;3INp70aFFT?K6lc=xOqP`m<2gWhc;u4k
7G3s|V0oKOnH*^QDh<5vY^6V<27+}5MS8k)Z6A281dIq}gs!Y?3yL+Lk4^ElaWAtfKjS>R=>SlIy(+R20HgeiiTarr!@DUs@X3xc?)0;TB6Pv=c&Aixb
3Zw-XRPk!Juh=_RO#1mM?y#IVt(OiVzWeP%WF;g)P8sb#RGR;WH>oRbS=KBJs7{&xmLk<#p2CAi?O8W^_)wO&3+wU;2^lJ3z^}#K`gb|4Xv-N>V>%#Z@
pY8(u3#EbBFJOL<4UI)kB=ZM+`4}Zp6lLW^?3?kEy{Rw<5U7wg4*Q&tlqg2@J#DX4lE$799vN><U`oC`(|cmOCpLQ$D3RNs6oK&)nD>u4VK7llpW6j}E
}}C+-vF7gUI9Yu#Y>1GZ()5Cmak9Ll$ByK>|R0-z~jh_$ehS>8To9nh>h3g;DfO7!DBIi&wD{BLo_WPfX_z@3qf-~Ex{Oq)a)83@MF6lo0L0ykTb^0<Z
0<T;M~NY{N*aBaB?US!wwHfHEL+pP19Nd!krjpKHpGy6G*}gUNN?oSL{M&7fNl$t9#&K%aqipI(21yZxhjqs|2qyv%xXCc6PLiNCfavR@gX@$*0$e@R>
t<E?j1Ra{uPU6=p9Gjt_QKMK^<z;qrB+!C1uD3<eWoZ`mHC=;s1jc8#qhF9=A(6L0tl&(4A@xm>|dL|h~*gIB}Kz8mCmj?S!&uWzfAh!+p!+<J;ILeQF
GCL~yqG8Gu<=qRE^%3%PQ!EXt&jkW^dB_Kk*@?{!qOk;|G2gqf)MAf1+(D=}}@oaqSHbL8zL7}M5PFiwhU1@-F-%03vg0)zJ@SEHcLQ^PhLwLXhvjdC`
NZO-Rc!RsO`qOmMnM4C%65n_T^1Z7Q(l4b0QEGCHmtg(;jv(a71bQU<FBfg{q8LT|jQbJ5F3c>dQ&X5hek4&rLs>T2Ti7Ic-%p{!2&UTA7Z?OMOLKZc?
s4b3Lhy@NRuH;YSXOxL74n}<GkYAII!_4_h^(^F_T2|MhFS6ZA73k;HEI~|vRjbBwEyK3tcZ8Nu&n@w=_Mo%f6sP|F9;ZZO`a$5%uq!Vk1DLKP!$|p`P
!w?r9F&<-#>V}8X%A-)ZUKXpVUIEiF^Yy>64>W`!t3g`u)>w5O27619enop1IM94ax*l(o}gZ&~219JGBR=t*;_FjIXWSoJ1><S029mh&BHwl`I`$%6N
wFJhGTPI163E7A&4Bf`l1B!8UiuBuLatf2t6wV}E5?smtbN7Zm#Z@B;z*Am)rmf`G)SEe@DuemR?{n>&ZM-YLSP@CudB&mnN<#3tLXkrM05_~Rv-sNnX
nAxjWvHgGYW2hf>w&%vpdiGqkLll3i!q?}us4ghd#2z?0dD}35jbd=DRxehJ4_ah95t&8+5lQiA()6v~a@bmKxfDqmN9)7-isj%C!KLNm`eE9g;{>u}(
;~Is1U@AC|aag3z8D9hD*J+cJw7l5nyTAJ*_agvPA{#AeQE<6k5;2jhl)$MX={yoq$1pK({Ef@>pKOZow!xl-*CEqgYaRdenbXQqZQadnotAwDzfJ)@m
H9-I2?WF`>jlCUtE2n7<ISHYvJiYdUQ^VOCLZ6zA9<NH!bTJ!2iDPi*u$H9Nf$@9^pkuICPK=euM)nJAbVV%>B0B1GVTV_;xBOk8cH?;LhwDrh=3jZ+1
t@2DAq#1`NM>A>Ge})>wvJ)1EPO^O#TMqvmhmUc<l?IfuY&!v=&a<gJ+Ssu8?TLmdX|td}QS=#K%c?1}FyuWD{0O3L(h>p$&L^Oue%UI#Z?UV7&Z=umO
k9J}Ua@WQiSKJxSnJq9EXl<C!xkXZ=8tMWKE&A&>HrBX2!*I{xHz5ETig5N)6#2HfpBjb`*>1=D)`Htcdb_-y~;*@G9m7}(==GMxP8-6gsm>m+!S@>j_
J|3umOM?ah#Z#^de&VcuuE=mE>C)P20w|F7UE?cQjlez|F2DGNphu7@oDK0NhFFra$uLR_J^eUYONA`qB0BPyyB3c69vmV4kPZD#`YxrQo*YL}S9q!jo
{yZND{7GX_F$+n>e$(nyN-h&mSJ3wms=WesH|<aefQAG43Up=#4tRA_;p`#|-oeJpgY`%3TkUZjSn+I?QtDPP^Fg#L7;r{C7BuY0y@q($DTs29K4a+Q-
3vvRgb?lrXD%MxUZP7;s)o=j%z9OlG$=&#k!w>u_#RG|lPEC0c^x#SJSe7wrX&QTuz8es;qJoD8{(h?=SjZf_~#S!N;yg0<@1M2XW1{1T|E0r5k*5@>|
N4)1OVjD8%4&Lu)DCyz;?>Xg`kLj<pR~KLwXJ;Fi@}%>B!v&;Gc74y8Fr%U`0SXXZlFOG{PxZKf!B+vDA@xf2Ikzm0TXsyRDp4tSp7&7?$u4uf}gaDrg
j34WFUcvI2KO!e?aSKvjx&z?4CGPO5YxC217mKzNSKAWO%<BD;JMs%oitiUjYjejZ(<g6I#F6y+2G5FnQ^4hkXxLwDe_7)dJ?FJYm!=#B%HU<6jru0rL
Z=y~9MF3=s=G7F9?x`^YeZz)U+tzMONbt$QZ$YKQ;qbNBLSc*`YoD`ojE%(2tIx6G_TOk)30ov=_i@X0lzw)aO%m@3*OXs*WkXz>BI6Q{-={-k4qu4II
D=fMK7En1kMu(A?%hTTIj<7e(qih&;B#6%V9k3w66Yae`c==(p{LbY_z;M3#mh3!0t$aFCsSObo1aR;*20uJFxy_a_I&2zEubBDBw+|zN6HT+hzWos*N
Xzd=XKx+6crd=UqllFAeQoVByRuSN#MTD5(U)7C17H&%D(oU*yA%A?``<fk0k4y_&XEiu6z~IATLWnR9pWK@P#*I@UY;bg3d7kKp{!}bo(Yf6?edka{r
k@l!10_a4nXI5<qns_R-Wu4x~dmX0kzEAWg@DkC@hSxCzlTIy!&PEHM3q+j%1wd5GO%-L6K$`w$&*6n;sfUBMz6AoP;8zs-68Om#GjNu?Fvu+T<3(*6x
$dgJGDr6!L>L7S$Ff^|%<kf_uLL9W;1<SSrMN7TUok2Mj}`WhBVNwByP%W3NwhBoSSmQhjWhc=v)RL>2rez%?H~gF&~nw152)mED8v5!(`eJ^_Pb336o
+YQB1li(X(R0Kl)GKLB+BhP}C3qfFz$Jp(+R>a#+zKk0dvO%|1*`o+V|_v{4SaWg46j8I^a(8T2G=rk0W;bo9=$c3H3tRC=mE<PnS2@c~%QX()IFhhiv
!>LKAm01z!_kgv9@OOoLkWc8<m*XvvO`s$c6kuRN2lv<S4!&IC1ooHS6Px5jSLn?f(sknU)E6&M%#qkF6?Pi-Mv0Y@Vl1QWPmprF3R@J3ghNJ+>Xwws>
#NHgnJE`SkXFON#izjBHDz-Ajm;OfE+STme~x1aCMAO3A@{bk3!yMf)gmAQvQD&ILEGdoy;5qYU{?0GR%Da;K9!2INvbg6!Q9zenF#IRVNjev*);hsQv
_u|BQkpQn%8en-FlLI;*anEv|FfP@Y7=%xw@thW>Af;;{Hqr5i)JPv03f5Rp9P%aZyOg9o|6K=JGbj8lfl36-ZXDP&q&6P~JR;y#X}w?2$n%5920aQap
G|K}#MKmTy4@Dp#@Hd`hL@d@aX2PCPaGioG>dRh5riVt>+4B{@j<!nJ(T2J#*d0Sk|;)KU?l)HJ69$u%&8Pa(nO<!h_xP0MTJ5r<kP-<vKix7y;|#UoL
;DMUJ{^}sM@Z}tl2dJ)@9ivtJnVe=@WFy35N80{udA$b)7^BaLY-0s2kht@$zLwQ6(_)(OYR~#*|-na_SzWJ2$A+p-q8tvYk+XD9mG`8S%191S(7jU_j
Z$l;U?!$?1zIO%Q6y~US3>NW|lyx$(t%#aVlp{n@!j^!;bL#-dI8VX)XP}pkw<kgmwyLT$7SgK)zX%+?a|(|cFHF6Bo(yv&7QLbD)O33YVXT}Znp?>Du
-zGHr07Gcf8sKw=%xVnT?TYOcp9&)%r|iCQ6-VsEEP=~YSN_UM%KY*$B;xQ9d=0JOltfTYy=D#LINNC5FBmvyRg{!2c)HYqL@R<!Bq09{D(Qr<%2Vy?H
1Knx;oB?j_9+$`+2%*Yq~)5s}atX=8$3uR&}<KVS<ZS?NCsb<IO0xvbDmi&2U{q2;OT@L?Cwj6JJJW5J!m&sBC<5(By|LK$M{x7lILg0A*fqIDiKTOz*
w#Q0e797H{3B{RU!2TOVm#B9=zz_LH2I78w*c1%eW>Qk(!PY6l4FHVBS_di?H&EXWSkuk;Bd^{##xT|dp=;L^u~&sh8M>Lb-rFpHj@QmCd>gw13&(ZT1
>ytL}tm&5mu6jg3mEMGmC6yG6xFsM>Kexqn7Dm=q7R3GA^6ZT*^_X0?}-G`*L!Iw`gpQNjiTrB_|uuPSrrm#Gdfxbz^u<P^*v4p}FcXxv(gHlTYX^q$4
<CM5EI=jPd?l(6ky6bOl5C<pcdQ>={k<x)&0=_C^r4>ddxIcdQa1&r@t1v|g1))S+AdvRyEN9MRUfu<;H*2X(s;&~9e$`hi^WR|Ml~-3pk^v?FX2-`ZI
uz6QkgZ|Or)EOe0^oo0qLp?j-zu}7oi1w4W(~xIM>n?Fe~RSR{_YQQG2a!CGuY+fcA4X!G7}J-11t#ON;!gsEJMtR|MKxC<bU58ufJfHB=S}urRv5dxP
#1Ik!$NUnj)8lRX`4ppYT8vP_AIQO-cPD0~Q1jFI=WfB^7|s>j(TWW{{@!M@aisCUKUju&~OQk`~kK#Wao~xxBZ5>5vOZ5%PdoTNSlO%1ls5;wx)y{P6
*pH`{mie||wY8(tAk<l{)~0L{Y{mwBjMFdoGTlr;~OX5KGzd4LxWDKaAIw0f0`^;bYOtza_EYQkrqY=%rYjpQ-B|6+?xCCmfhZ{y9oAVa}kkbDmN1l|-
!Xy1kK-44>VpgbW|S|P66=8dXm0^wPbX9VtRqGzD2BQM_gFur-^;PlJ=kC#z1{@wWcHdw5PbsU{}d9e4CmqNe0M50u%?4q$r98QV>qQD)Msw`2Xu>h9@
{)@>yxEwFSVrP=3D#HE92vLZB*oz~%7Y;{bBN-1<>d_SM1o&_+tdVp$UHNaH0HDrG`OmJCxx%C3%)FoC^djUVh6JAQ*}>KnypbG>!K^FrFs$#N*y0QWY
&Upva<qM)cpmnzyp`$Z?-SQ4Pe4v<SSsbXbo__=(^chiZ6M0$Qi|*L4T2-`hEaI~LiY&Oh-Um$UgO0x4p5XKi>w2oxB^!5S72+QTqQ4i<<vPVTu&U?Ps
iIoj$W)#nCbt(NHbPfLAe=go94KQP?01Z!O4yBsrj?7T~(lu;J+}R4o5jXg(5o6#~d;%Fz1vb(jM{pJ6If!66Yd@;d?9;f6p#8jZGx}4G18idZAK^1S9
I|2QdGZcWe#^VI-Pn;?QNESv3E|;YEZtK_4Bu{{gU8^LUD!B%?S0=LViS*B*=^A;l^^-{CF3a8eoytUXi|V(vSannzR(Xf{uo(o}2*t(vN?ql6~j3-$#
xOZGQU5NRH5zwG`x%|AiB9<3-~;(dIdN833D0$<4{+XEkr&hK)d$<33aGi$&uu(qOb&|s?bBs)f{A-%_G8A*uyA2*V3s5`DfcV45SYFH!zh6FgwtJgcs
s^hZG=)EJ+48J~@Ps|Iwdk&hqbYF=I(VONt>zkj!{$uB|7fDP1_6B7Ojue{VU6dw*-K7*LF7N1$8z>M5RSut)4!&H3$cQXCM`fj?#6n&=qy=)-NyRUg`
%d&u?_8f|kox7r>-}4M1X!7vQD>HM1f5sZ1E@af*B1fHkafcO>oCxmVgGWE=7}OVN*gV?{Scu*GlxGcQ8nJ$<FIjMy^ya%60rww@6&)fxcr{YH;5+4SA
)%9nRy&<56-`3j{sA8WgQD3?@)!aA`n6OsVPn(#3~^r@_6kFn0qU4IRzdnG4n{u_NVcaJ;K_umQUkG*rgyned{T~WXD_2ClXPgm*^D2AweSZ!5M|&nTK
p10Js%$(|5msE2~`X<0S(BftmIK5(wknO=7KKA4benpMb18E3&Z4x`IzuzEy;Iz?Nke{mvW2F>V3s_|1*++sBYFUw)@xOUJi9v)?g+1reeB3o`#X4U^4
fD2{ynJ(ylspm2_(1djIQMErq%$5n>4gq9&d>%Vydei)X5fMd=(5<=-m11~bB>)b9zHc1W;S@TfXLk`05a37hX+(Dtr4VrxNb@m_bj4$7#wO3IG0n>s?
+OV?DF=yb~Uwbb`7f-?bL+~lr#`}DO2u;8tW(zL$yv!V>FgGgF*lbq<Mk$~=gl&aCDe+o<`i>(OvBV78eCh1Lxs$|s2+>YC>@(?yPh7<f;wo}P1=eeJL
H1l<&H-)yJ7(P6BFBcJ8DK)l7YEybw8Ey#0{6H!%!Fa{)kl(7fnPR%qIHNk$Q7LT;pQve6}M56=hN-|<+F;7L5fMd=IQon%FM}8xOK2k$ilh!6Ce%bdM
yPZ0M}ub%$0Qv0PfPk#HByJzQwzd%?xJYAdCyKd`n8Mo+HOdg7xDCW(k0T7mZ}O*oNaI@#1tBGR)YKY!6e`OFjkhMzl!mf4Y0{;L+h_wwXcRi~Z!9BoB
UqOR;`n9^E};i>GZ^#uoCcp*7649+z$t!e(^o71eqloPJLX#p9no$D(uk<0chVnjT*H3@gdn3R?qJ%-qyi;HTD1e1u5hz63C(-SZqi$lT(kPsF<m55{&
+w9whMrI>3llBhWU!y9%m^up37)|KqWDt2dZE$ObCOXH<$xG}&~rVnX0vvmUO=ZBDvoRrYYzK#-Jg#|<5U3f!E);EZS;$Zs?e9KlNJecbqV(~2dkn?V%
tCvj1Ck17SJ4HYas=A$q5Mkx4Twn{mM$|*l@o2}5?~)$HYqBTUYJ2cu3u=KsojnF)n=QbIT{#As;ZLA_H@=2!#vhi^S;a4Z`S_MjnUwfndjp0Bs!5DqE
*+kF3g@$-gjy4$^&Q}hzx#0i$u>bZV9U919-^C@z#?$)<nlyj3r|0M_L^KtSgTfcDXfNbdVLZgoMOGAgfD<OP+X4~Z`d+G+;~8A#$C0wFZ5*lKV2QaJx
ONd;iG$p&vs_DIubWReAXtyaj#Gifw<DSIx&IXzTf+wk$C$H97;LU3*V1#?IN`B42p@pVKyTN-EUt#ynPjh+`AW0<BEl4ly7CG1^<(IT5mqcmEo|BPHd
QWawP$#!4>5K2ux$mtzup35t9T~BJ=+@m&fOy^I!rpW$;o>X7gaOYy9&5;gwUP7tA($Pn333qDhxQV(SzNSR<3E?zkncB*?gaB>HXKU3<SZI{S{VRa3R
tm=%5i$^*Aga|dy6o7f7;bek@n`-*!S)v0$6mS29QQO)&F9&su5zkPzJGcUlI;vOfV64IQeyf0ATU09n`M*>y!ZMYP(()X?aL4f?&JRXXVLv`YyHhc9c
$e*v?q1J+`!<qL7d(S`s@zc?erR+zO*Qj8m__w6$LzPTZVuHlK&#!aiEp6i@dPpZyl@193aj)y_8ZUcP=*8s=9zm88HLFa&0RcBf@rDcs($LxZ;g=80%
e>92ZO^=>#$a@Ig@-R?R2_`tpB`{%{PhpSQBO2J931wER!(4rgn~esWDdIS(!GOQ7c3NKWdnkWGl^J+Y$~v1+55%=rqdaU(1Dzrcslv;#RI5%<UZai)a
288Pf13Z+=8nNvf=v*s)r{=;Q1A@m%#|Z93qmYfl<UiSy@M7^<CBrJjoyvqS@>*;Iui%VL)_!%97ACA3l2tUJKg>E?ic~-Q}SEQ!Lec254?xLCP=A0SM
<V5t}M!o4pCS{m~`vH;jN<{<HSD1v2Jn0f4Xqsp<h!G8D<n@poh#q$I8(rf@UKp}8Lk2~B}l;wfOJJtn^=<Z+Y+`ih2BLDZA?0PpnOHmTeloO{hiApsv
0EgFj5AyV`$l}fU~1XgG=&es>rkb=zf`yU7_$}LPpKSIvr=F%^0#>$TUgr1oFWCk1LD^DSl)G4y4<pyxxM<Cpg8*uP`WAp-&5#Bkykt|?fhQlPE!otgQ
W^7p|%mzYl2&~Cgl!HfS_=-h*PuKS#g~ryTvu8+;jITEzZvz@1s%v)%21$b$G`E@WcK77|%6Xo2Bq%hvz_Jn`JByjro68tgxkCiioIvKn8r=xK0*)HOH
N!6l_jbqI>%6e$hZDr_r3h<N^mB|1?6pQVSJkUv<$U&X|Ixd{Gw%<toB%i=B7#W|9>xo$bO=&~TaH$v`6n8v1OwoX&-R<Ccn6An@F=pP%TA#(DEXVd9g
$=s11Lpu*zbHHJ#%LK@qs-UW5yh1$N^-vcZ-Ozx#5pWWppH^tZ6-<iz7VfIWy{@y)SM;*p+tf?G3hC&`_1ng|!s5WuUMFtCM6P8780T;V4E$T(jeIClv
}fh$iA;%u4_YE>d|S=@h&^6{{UyIk|uL3kBfW0WL>)eEuBkUMjr@x^fKYjFv8Q+As<$V49b0oeHfbXT3UeiUXe5!g+Zc{v($CQyYZDRfw;E+lkGdha95
MeqnYX0B0#||M52AnZUA@S2$`3v!U27NeGVdHNf%##`z+qKd-$4upcLn;5AZwTs+(5_43akXhjgEupMzbvX%nGGF~$K;|kgsPsg{mA?)(}20X<@87X!5
()i6MwzR-1OJn0AvScA^l2WUrgenlAcz^%RcL%3W@|pIl!X{o^b#?=dLGbl)O?@zW^yB#64FyuD<QJ(cKx7;fVZePt!4Bk&LAoiuMx)}5=haIXB#<Kni
k>c#CB5dm`IPPqg`dE$IuGF<_7f=nuuS*xD%3flAl8X}w3%U@R!Ul!akBiDjvOuD9X(kaoxjfW7&yQ<#|Tn2@tMf}BzJT5DGxubtw41<=UhDrwD~8t6)
%Q*l^NIvfU|lHXgR{4Q5Dana}%m_%xSPq0ERIY&YXG3?N0eHFw4guz8o%X$ZWaSM>kg#z~GTu5iE$D#({B(H&kz>{0Dze=v+g6I;x^lyoF}Mgf)s?N5L
mjtU!)(6QYJIsuE*`Y<(hH8s!k7+K;H(sHM<jckjaty0XLkMDBC1-lT3MyACS5F_Hzl*3#|$8)qoTMP*c+gXkJ54e{qD4tzHKr*m%m%;A!`k61G&G<Z~
?C6~sK_XNfT^5>71m&R*PC#6~Bf6H|)O0$7*?(|!#vKc?Rri=u33RH$8wY2%T@t2Q}AV3VtE<YkzTx;RlADA6A9k)z#9x3VPU)KpjFc^msdAv{teRt_k
MvbOYlZCf#p_T^-Z1Er%B_)9y<~|kF!eMXjlbi``J#Wtt8zHhuLK|Qmr?U{B!!e$Fmk;l}g;Xyyb4l3-XByBKJYCZq*RaXPEppViA#zf#zIFFAO75(~D
Kg92!HdV-wEeQISjj*vivnC!48leom5M8y@T8VP#)0nNxy~8<n3s+rIM&xhw5pKOk)uZJoRsz=J}J2VW!7o;K<MPk5A09e_Ro&rqn`BjEx^x$rGA^r*m
xB_62~Y7CezFu%EVFl36)cLy6x6eSo*0nk^*bzuR~McE{`6|+?Wq{WVL3VcO>Rtx)-O_ryQc34knq3iK-J(IC2@E+a&G=e)F?0%>A42SK|Y6eWcGfupS
Y@9Q&W1(eg*f{IYu<`axa<_~L^fj&4G<Dq`gM5Mt}ze}00^3Po0tFXA++KOm6+f-R=mz4?)791wDc6hIK04Gd7cG;Zr6k4uo~`WfCB3N?&AFB3T=$>ec
O7ov+~+s4O7P<#9MK5rx#!%xRg?kF^5;DA6tgc*8kvORo)xb9dp*rc$zgL1=gH#+wn+nc#?;)geEjl*qk2eKS8L<mlqf|E`AI6!kp(F<Ap6#4;wpA>yC
GyePvVbQr&gly^i_qP;2f29(GEhe0Z8NH0r3ry)=KEMC+BXdLep0{z6$QI-Z7S=!@Wzkq5aC8pCAA6t$r2}ly`Z+yusUJT0GCq$gc%+ttW#K^f5jQEW4
zKH$8Q{3=3G+6mfp;ht3t6^vJf(w&z&b$K_O0&;W)8z|`Q<NP9*|O{(t&_&IQRUJZ7QtKmp)<6=drSIkwdQFei5F%%S>zT{>WiLPOU3b!ZLRZX8oCEwr
3pPdQ2e|a+JWHcm<M4haVB(_w(8$wg{EiTzrh+`8+|-PL~lQhtDqpF*F8QCK!*MH-~pVD`5o$Ej%8bdCMh~!N`MbJ0Ist`R=Jb{>imR;|oZBaQ!qeJF*
pn%F%c^8}dZ5H@1X9pRKF((hywzczg%tJwDw&`1u_>S4r+tGKFRhFQaACaOchb#&@WZvo`)2%EgG&YX1r3++?{)JRPk=61c+61+o0h$0Az?bBvC-ft)4
To_kI}R&rN~6c=`M3K_q;b?|TvmM_J&f&B5)X&Ot|Ww;)|3gzyVMGp*XEW&`-w@JC@r%F{Eq$sx@kqQZwwSWOF8{bs-LJX_;$p=pNxA%gIt;VZYShG0~
{)-z^7Ah2Aj_zKB`c1@?Ldq9A#2qt`y+pgPQs~PXqctnK%!JnA%4(>e2Xk63oSXQA7-`_po~2Jm!d957;$dFW(nED2<s#(JE36^1v3-hqf{y338kg@W>
@WwX-(!Sei4NfC52}X#0Fi2)MyCNU<?4sSyU!@pK3(ufvZ|wtKY}rbISwFZVy@9S_+|VSW&{-@9<bf*3}|*h=w|m0Pul@X5m>Ov?<cQ}!T^(4HdYv8I%
bJ|0+JWF!a)4^<2z(CkdMU3xPsH<(j>rV^ANH#2pmGhI5=H^Cs{j7mGHn<we<slZ)uI)+eT*0ccb?=Wm)%iMfLzIK~bP~<q0`O3L7wIT4h_n_FcBfkcj
jCkGGIyAA)k@70%xSnRYp+4d9JNwLwNa2We5Tg)$p5$c7nSDt^!jfXs7ld5joy`VxipY;~2hGM{_|gJEamV09Zxia(tOpbD)z_z5otA)!QaBW}LhzjK4
Wh3$Inr~Mz-IISkstlr={Q~0*2SLm8_BEIU!iZC6ae$dFhL~?V4Enub!nj}|8_fCyAKaU^0<-7ftAK6l||K;ORwQT@*fz>Pnzz^0Rfjgkk^0T!>sZcwr
<;=19Q>u{6vgVBDXSsC%5;W8LlnBJ;;-M7Tcz=#p%*o=-khR`<Lx>PaKOngUEr(!1Ox2y3jkABU7>S{CeCHL&YZHe&Zhh{+pN#vvpeD=<SJ%%`Y#KsES
ieOdvL_)jXFk*k<&BTc`jqmIumqt5ok9+)V8|&xsj!r=wz@>egw_xloRoSO3fUu1#P&4mp2wEi;6oQq2Gu`+DwW4ie))7`|233&)0MwEn6q|bn2kt3lm
(xY8nGph=)pJFC`1Ao%PCz1)K=!#B$5+qJOFUtv$Y6FC;)zhQseaDR4s;lFoxF0?_N&IoOs#$k=Dv=1ShDd8lC^$Up{|P3_MKpEbVW8QgRHF${iUR2+j
DsGQN3Ie_TW2Ll1W-?J_00H*pPlxjYeZB9ZUmsi#oNAQ!bObyVa}5Z|V9O&E$Nu0pKy7BBVSfCcvck)aj_6kX~Hl8fOjMjO{B%#$E707DNVs(4LcBf!H
rrwQ_$vT+3I4_TL%Pji`jnjL1ODqrXdD5irH5rw6c_9=@$%u@MI6Y;zccNOux@uL^xdpDq}We22gfM{*+#WeYtLglHfeH0Emy#1LNiiwhgy?2uaDN47m
(wv9&?lzigPoD$m6G!0w?$6_gCkV>R<uBLHa!dX)2UzXjxlHjpK&9=Vhy^f2%4-LyFJF1dTwUBmj!+((xOV*Vj~t8r3H^t)C!~!-T8^YjI==JfaQEZ>s
UHv!d69Lw!vQF;cRzsK#|f?t$|e-s1~_Hc#(DakauD<<OlpjtP?#J}Jo6F(#t5K8O=7Go1^pqwDx5%Wc>G)m+5GbU6^ABbRtPS#`vgYA$1fxmL;T{Lfs
rjfh;KSLjVVvO6qlD?d$RxL$v1!f_haAW`ngu7)XufP`SV}?^_zOCmiy+<-?ZxWZ`++*6L-W?y~DoL9@nrxQZ4xXFW>Z1)o$*azv3tCluoXNANSb_MG*
V=wvRvI_cR<<Xf?V`IOH$iWE!p9H^(%`t(XF&0RZ(MXCPzTXk|<FRBNCr)tg;*tG^!m%Qw|jtAJ-{p~id}tnaBa@LT0@cB@_~C$Z*&_-H%RsAqD`PN`9
cComuTrc!T6b!<kpRL`Ya%JR4Waf7X)s!pn2L^vCGB8PYHL9l7*iK2hQTqn+befN7ALW3x3JPi0ike~<TDvG%lYgSuTZ{S6bt7c1`Vx!wprPxPxx_hZJ
P}NfPfeQM%txB;o+MQChs%q48DmsLH-#pG9{+I^3qFpM~8l^1Ry<~5*HmLqLK%x><hJB*StKdVpD~52cg9W?!RP`sVifv3Pt%^Br1n^{bjY^~X<^3*X%
D<eVmd`i3s%|@%Wmi3}^1xH%;W^-P$5iQDN6O{uaII85tD>KoT)op`C!{(m&7`fZT($dkL!-Gs0%{W9+~>M@%NHTus`)$3|EfW7_A!-IEM<zSPPbKWv)
|c0p_6lkRHxK~anNb7Mts%osSfO<I=OF4g*qFAS<1<hM+_l|)wg4!>Ox-zSDxDhq8)E<0AP5VZN#U6JcIotcVh3-{>M!YEO@aq`f^rz`zpK@>#%%79ta
(Lj6bV#DfR#o8|v7;BJ0jZT~+F|Rcve?!yaWHvS;e3iYXjGwOp;y8cd!7NBh)M&}2~cRYx0-Oa!nWeEp1*M&gy&iBs)6##&PyU=yYvVRH9$Db@a#eN<?
4I=MP(2W_y;K$TX>#M0kQZU6_fZ}|07*=#QR)s@(sXqU1%<vNt6gkb@%PDOR@?1E|4=;gg%b}y(>T;FFEQA00I0d{KR`qY3??#u3qcU19v@R^uqk5p~c
3#{`Ss??w17}ou&e5uv$9HSS~NmX)R4V{kE_!h3pR?4ZS5^$gLa^fJ~Xt7s|eg2p#iwWTZLYbc+iYvd7C88Gi&Bk`5QYLp?C0`B30K2!Uk%y+$uz@Pp{
k3j2g<rD8Vrqadc2n(QF8gf?)@mH#kD2)bq(&D}vS{P_q-)Qv@85aP9s&#XfZGkC7H`imOGWj+zSMF+BnANi8L;{tEqomK2nGw7;Zq%NZ*+<(+#^&HTN
7AI*|J|K(%sk?XDu(aj*N2lXS-WdRdcCct_?RmuCitEo7!)`4;8HFlgDLS%(tCZs@`rk+Bg;12P$x8H`Y1$_r)nhfqpo=`7;swQ*9!=y}gHQIsklh`@`
t-4Ni4U9CzyoM7($&L-G9Gsqot9f1$g1fdFPI_TioPzkIk!?0OSoEJU6{%>>3ZdD~#dEA2h5ij~;oz~Ez_!>eOUMH)I$N)6hq13HuCpp|QPtE^+QrF=f
u`ZJrkM+QPl)oMsEM&Ks3T&{yF3tJ!?)f{|W#0wQl(9N*B)N_(5)2KDs@Ab~qjAS=I+MzU(_wPSr9e9XH4C-6fGfve%t2`<&?6D{JnFajriPD)ke0bN<
=}O<hF(CZ*+uektsFv!q*fgL`anhjwQ6;f$R7H2jC90TevZL6~CJd7XblP#1_h{$fg3J3SMVIbRuK~Z)A#yvu&Gj?IRK36lSzpD>Q0!|^uirUE9Ri=Tf
k4YK8xHV2`}^-Lz;HOc6*vqYQ@O>TRq$1z!5$1Bw<E9A$M9I?v)^8yX^+FTg!W&^Ox$=vcLq0-G!B@ROLHE^{qpz)^EqBXlI8+yIp%n8F+cvcDjEvGpo
iDQFYsL6p8s3wf0(RcjcS&+XR?qrrbaFs$!!?4DfqjT?WU@%yX*B_2CTE=s(6uJ0bK&$Q?r_4$HV>kHqP#+N>z_6ckGXE+o@W!$~N`-xA307%`~drS{<
=)@OU)W>HSQ`BQrDT6&6+Kblw2c1tbXKh-2LFVdvlciL5+cHi@H^dV+^4r;bz(qX_~1^xy2qRGz7BqRu$F4E$;`)3BgHL66hsCJl~cdSL8l7}dw*(<lA
cX*6U*i5*34nCi4%u9dGgB-W&VOZ}UQY-(c5%Ka}X6^~UcUmV}~ZvWXk;{Rbw+~KXqw7#iAsStajP`4%yV6)r5u)~hVs@fC8H$#_zUY=|YGmVytjCHsv
+(>Q*&cRYWU#c^Mc(URxb{m}%Y$NOu*d33n=!UT6rD!kcfcck&X~K+)Uq9cs5*Xp%%Elom$Ku06m}VL30YI|rHXH5i*;#}B^-sFgzyGnP|J$cKsY$<a`
wx+D3igZWRIpqVsvaTRbYbW3_ZqM^P~rUF>AqQXC{oZFdFB?t>LsZ($CP&eW@rArzGTZN`6u`Ry_FR6J4&!|SF6WVZJ4?xG)i)*c8S@8%$vd;>$hLR<n
C;nujkkTm18?QGr9imTVW%=bmXmISHk1`V{d_ZFOX>efBr3CuN{*c{2%Ck#d-NpeFNyLm(WfBi{_Y~y%EhZ1O7DPPc#0s;!mxH{?XDuI{F9B(H^6p2K;
HnpJx1N#h-Ylmd@1DnOZticZ_}-@TU=fn(?O<f8v=sI#Wky>gY^89<4uS!k=dRiQlt-4D=5jpoJq0c(mad{cgseR{V+Q80Z`WonxSLjK?ha(~3W_B}Qt
Ak<K#GSw=d`NN1VwcoQ9OqT@|;ycsWO#skcBfSC?3%Lm{E&2&LCUC=_`S(Seb^pBDLfkU+Xb-=#{{;!e$i{HzguI1lr`S)7>J?~Ta*TDZZ@_+Gr-ltmL
saot+Hg?!#?Ub0ggi)eQisD6bFy~*t>2%qSgx{rFt<>O~KY!CL&$}dlC~1jXQprR<8mUXph-1+3YJK@Y&n@`vDQDAaG8l&Hb|Y)+Cxaey&+6?)69czR@
C()IyxM8g``bfx%%e@t8M=DEXey=in!uo+w+U9w>`dM`s15^GZ#G;{*GnFwI4q>Iv({p#>k!yv&2|P&h-Upyd7za;OOZ9vzy{*KADc8(a+)*?qBhnyTj
%{wPg*@AHpG5elbW|Shq-~Ech5?}etw`cTS_yjIy)@h=^33dqo-16b_~LtZLrwuW$os;RjT*=2Akwe_oRRR=ih07?nndL$+*Ym779l8B(79_ez98@dqT
t<@q~vSAtHn-i>{hWC`)EbN)ScUVpc5l%$=$uD3qOD_uqd~-B(X)Yi1(z>2gjV5DIqljOZ#SY?7nXFBfuN-(o_TmjY5NmR3t~%Rm3lMUS?AwlRp!Cu`n
*S@6wEWrKa_nH7KU@!9F@|HpoB>}b;waTu)Xq_Wyp_U4+4bLGC+cUg+o*q|c1gxRb=*LMcZ_O?A?()rA;x)|^2T7ppWnd9ApU=$*Y<$zsi2ZXBHT@$7G
ctX@Ix{H0ul?qyffUOnv8MO|R)9S93yEBcVejpBK7k#r{e=k%Jgn+R(TTYtwEuqqznF}n~%}G(`t<`(cRI29}LY+z~Z7roOEw$iWFvZHYdP_7k+Nok8Z
Wl9u|Bb*RHr;uhMR#}Jl9*wyKGK=%n}fD^Q8e1cWX9EwW)nif-A~Px#D*rI9t;dKo^EEiDC!!uL~CKz(e?h`jgG#hmNl=<q_wGmS#4>B9l=bd9uo)7RB
Nb?Sc5u2=baDwoUU{yE(99gp3ZD2yG5PHG*|Z-rA|;t=X4cI)6^dZ)ZTgZVrRA-3->HF!yr>hXci;FOlH<#Y_}E+W^3CTE^EWlbh_6sECw^$rZ*V;y)k
;UN9O!GpMT&;uw}s@c%^1T5<8-%TWPXgZ>AR!+<9HTWhllp!+&6m>MN$Xp;%H6&B8EZ(;MpLmZ|q29HYsyIMW^m(w(7tSgM&8tlfOKHxP2p(9o?{OTuD
ID|Q2}s9j^9N!F_21-&SV!$_i+kIv-8l#sJ}XNqNKO6L@8`h3GO^a|0QDWuWITKS}C6C4Xe$vEHESmSDc(QB?5hx(SN(OA{la6g@o{NAfK9C`Sp7<UUn
^Q<<mww0Q?L^$oKh|)r05Gq;2U5!xoM1(;x6xFgZSgH?aZ0ccE)JKJRucKMar37!;@6Lq81!G#Bh#Ce}tCVl|`o*kU8*|1i5uxTV^*lMVpdVTb+Hg&pF
9&?0I+mVGS6o(W?2k7zHju2XK}~N8SVLt)s60F05_<!GOq;WpJne>1u>|^sg=kY_7JPmw>8$qyanW2z=8|#qFq9AiYLhdYpOcJfVP-)L#S-OQx2NxAOd
Uf!9X1I~qa|dnmILfT8}50@(|3CUqA_IZTlGS{n-H||fxa%;s@j&d9X52dj+8UiQ|Hpz#d<8-(Fq1!KC7<}0_K3__ZIh~4^^nnR}z698!497Fy1aTs_~
N8PY4y0rY7ZPg^qe5GUu$jOlix)K)o;@X!d5sfm(75vWtbVOVBja)tZ#lYRy73l}qZooqSU?Ma}GaO|5oCP%rA{#g;2=aH`#LeJGOfdb~Yd-7VP)&V0r
p6s5*MH`AOqnAJmv#~6=i0;Qf&Z!rZN-9V@!7)|X`Xr}GaIsbu&GV4ReP*2_Lw=8XEb5=~~OvRqsZ`9e#W{tHg*q!-?KjJR19qV^4D$g;V-}$XcRxNhs
a#Agouh>1wU^wYdW@8aw)MKgz7BdTG+pue?47#)NY|v)Pmg9lKqCX&snr2`ib*uWaZLw#rG=0Tv#p2Z179tr@t@cEMx%eP0#>4YYTgvIFS|YJrCTN>8l
>0@`aCR;tW>dacsG3};+EVqPuNsS$3JF_$CJ}cH-RcENESZX-0efY3ThS#B-BoL~lCb-SsnkLvY}G{^39Uis7b9~$n^5tW=Z5pmOvbj*j`t#Ie`!Xt{j
P0bJkrxySJb7R?bmfJOKF&p{I;^bAewB&oUI+PnoB|<97)w1c~KJ=4Eku=l^({kJ;9f=80?a(s}nr#hFI>kCAPs>gmlN@(TVxqz^SjzHEZ>(TJXE$HG{
#F9>lG=P|TII7tAGb;LyyaLiIu__Q$QLm{9gxLjJfVZSfi!I={U)wD%0TvNR_x2<mxZ5HePi_J&T|5@yqRcQa|z&-T>eenVF^rTvS-KsRq|SL{VLInC~
c%zUaYunnr^ZfCM-PslCkEMmCPYYJ>~T3QYJP{^enJ*}u=lhWkOEehqueng793i`BFEQ?WT&g_Yak~-_L7i_f!%kQm1M|->^2zsxl5;Z&3{(`S$>YICw
p49O*GO<{=6Bd&3nr^-vEeu+gTBqo%r1OEc*taGker+h1vk7f|*KUhgJ4UCa(oT1S#-t}As=dYjz@*Vxf43n=do<ghN$A_!`eHz>3D<%FyU&yD>8*osA
)1F9{rwB!#QH0wcAL3OCzm}krJOVK9*0^qn$1FEL5eKcd-a9h(BC&1OTo4|B2?P`v^Xy?LrTaNM7>)tw5p;>XKdKAIw9*9H0ile$6wNE(pG!dT3l$gTA
qK%+?~(&_4%YT+z(id)x~x#Z<&krw2fq_)erZAUcqUzHFH5**KD>%nQ`LOMblkTn{vCV`DDb>{^K@Jv1F_3dxFatQ1_eVsJCc$wt6~kzdXozLtTrIZx4
&fz%Xw%t1CKP&DvG>9HPdObEXPaceo~q<wes>KkYLGEUCVGFc>6T>E2M|v$}>AW3DDhqRy2u_kAs=#T~21OObRd+tbW8jU`P{ms9`ojnBsaX9-yNZ%(N
v@n4xKpnUI~d@ugi_rH0*W9oasBhdeP;?(!QKglt0(COq_b?*FuN%ZHx<Wtpl?yo%muKW#;^`CY?r`7%c{RRFL4!}13-~K)O1j5;D%uH?P=|s!tOD{Au
t+rkg4Q4}IWS)%HKZwohQX#)NWO1s)>VVUvOLk)IO0`of$GSu2?U#EcN!|JX<oS75(j8CtXQCAyo-a=RwnP&PAvz!b{>}4KW~0@dO{Ddm0sftX<4a%Pf
2Q0^^u9jd=3c0qzHYxm(-s`+|7y?w-`oFRu>Jjcvo>J->U^8MwxF(kb$+1}5T)LKUqAl9{e!b%YwYX!U$8CI^3AW$55$I+U-dt>U;mr;$G>~nK0F`)Zv
Iz%{{Niu`<wmO`{U35|H}DO-~UISztyYjJKAV3rw?F%nr5qJlmDyrXSPwB4TZbvd`_QqTg{m+ybnz%l(xF34b`q;%22gh(WL&S)95hkW7_1X8*53)7ji
`cmX0OgwC8IHPo%AJ*E4S0>`<_$LRv}6q|A#Mr%;N{*%wW=q%^yrEtl2VqTgeWYZ?tH<Ih{mLM-XjIt<>$xk$#;uD56UuH1sH<w+F8LD8Jb%xFtCr+ui
ixTM6qL0|C{O3kcY@3#3QTOeB1xU|N0)4mY23z3Abl?*x}JzL1$Zi%Ky&f%|WJYvx>XUq3>3%!CVqf2<2)@IQjie^NK`R^r-I~T5L?Rfu)P5EE4GE6GA
zWl#XI2DMKFOZ!zMx>6dR%^S0!^OT`jD{_dl*y&f*!`|%SBQDkMQI^q>;_%dQpzMa9PUt0T~7}xZfil4wu|$%Zci!{%W0vhv#|c_%m<{h&ev*Lyxw`8V
9NIVk(l4rXxn0vwruycim6CAHJ_+>ok1z<&}6zrDH$)gT%Jt3k`Od5qgKkc^nswut&IuxnknOsR2*5m#uo~81Y4`>)kks#&rHHw57@E}bz7=SZBw_LaA
~{-tKFTHJdwiWQ5_D;;Oob?xwO%0i=MxpH5R3^D^YEGX6xCi-E7KuB4wM+YnjPb3T?qSqn?uz?p87Abtb%K`-0I@mlCB~KI8FpO?BI>L#vT;tXJBefw^
6`o1@~qlrA_~e-^DC(cZ0U4K#jiQp_mWCCl856tX2#Z93nit+k|F$rNt8DlMPh-fwlA)9sC>#IzLos{J$hd4t7;zvgE(6{*-yEVgIT*@n+vpUdQ>jH_P
{x|4Zlz+Q2Nn^LUP*R*Fmx}@12aEoTiZ5;+(F41c8*kjsISIUX*PTQ_4mp%5mKq)Mxi$cuePCMtz_I|b4?X`o6M#iJnnDe%zM+i&K*{bAnq~QGEK%bNr
S{_%xYAt!qHmfmJoNlj}aJ7Hcezzf%$x!=sz0kbW?#y*E?xt(OXRjsn?EU*&F3ZfEkeahOh9#{OUq~0*zF1~3XBVqk_I&DSBoV;*lj(akQp9PfyIiGKx
$nUF6R`zn+B5M%Kgs56rV#1E{Bh4WwE@RmJZhCZGp>%yWp$bRznZ_j`H)*mSpEK>$59vN1x+<#jnvJv4vSBWmCAOhDd<G2FCiwprJ_Gz>lZo;(tLEmmz
h~eI*s<Bkm*Y<bE=;4c+HNEUDM2pq9x>-Z@a3|mT0fV>xGD4J!eliY;jB6UX2g3QmnpM(s*3e(9mA#)-#e*Dmg7a|8U+6D`P$qwFUedPq^hX+cQy5E#m
KMy-rIbr>onCi-Vjr=ZYFDj&?R?6a1b|Q~K@o$KJ~gZRJYCC*?9TW*4m=30uQ1mFvSn+h)!CqrX}|T3WU5*Yl^>OD5?3b%O1<RFBxY8JE9nw>xnCn49(
5f*v+-<MwE|oQtG&&S?AV^>0S4E%Y4O`GQT#SbO&1j5{1M+P#ffNeXrbuC_O<&(7G{sBT7P<F>rUHMzgnUDYVD3}vRzx*J}KWdt+bq{Z9OI-B<9V73!k
$h4XoSA5=_wsm^7c*IdM+7bbL{)SYsNNumyUYUtxeq;Ug38mrJ!`J5Vg>(T8{u)WmEJ%yVRMh2>k|rOmpI@)v^!%YkZQND~NX|&wKUDMQkEc2b$>*@xH
10uLXwvh$b)`hco0Hi4UTn`ASi{0Tm%n74D?5@gcS?%d)oi`P@%#1qkK;F<m~&bJ!SH;?UN1L0kvSN@UhRw|IEKzzAhKXEr4ue3zmxyj)0v_6>nHu~{b
Ob!s7-&}|MuB<Xjb@DS2br#zZySN`_JTm&Ume)`PKOvW1}Pf>H?GheZ7B`o!X8xm+U5jfrzi!vO9yOb|fOHt-%>>y6SXj9I2EP8HQUfw<%cg*jtTwR&q
6BHM7;5XX_dE-`D$JqE(Ak9Nl6_Z;KWE>7J%2G%~JiDka#C#KwMYa$p$b51=73wu0BJn@Jmo>bAGyat{2xnrL=8OV+GD({>BGM&0Gqh2ulB;Lhi)(V|B
v^fWW`+F>y7$OVO@H#Fl*BqJ8HTGz6-2Lpe3MpWx9eVulu&<P4{tv+HeN3!an+7}52G&+Mh)HBrUzG}r+YQ=<}DeaBalL?(!-O41R+G;JX>uL2lopIna
gmr>du;e`c`I0T@9NJvEirwv45C@4~vQczK7aD&*L}>adYF!9xN@}eoV+>dgE}g~Rw&W8%ePrG-TkZ|5^TL9sq}I2p14B!&i8F=L&{MaGYJX}zH($@>D
nijQ?=E`sA??uWjm{>8K`x!^848)2&DZzk5<=cvF$8@%No!UY@;Y^4E;?xS^d;Y1J6JRYOM=NGq$|n3L*G&x62pOJSg(sc$y5`n`H)@R76u&$TbgHB|E
Rs4aK2;p=PNyPSs!XdV$ROIU<sQAbviugr7eX@%w`r1t+}2tW{gCFQBB7rSj0|Lr%k1LL(9BRvrww}T3I%J<C#<-Z=SFGUPm1b`i3K+UOuJ^SJUd2vsl
V&y6KK+RC|U-u`3D=VHhtb{h6MLJ&4`pU2F%3vBjPyHXpaSGp<fph|g$*R5N3;1k}b_#Uymib0Ryx6fZ@F<yJ|k^%_-^HR{!-t=3efrYq&+bG^PTHy1P
-<JNy5v(tAB({p*f&k#`81#`R@tLk$-b+Z(x=gP+Lyx=MtWA1EH(wVKgLcY9^i<UDz>+D=7?QNMX3Bgn;wPxZGOTQ&#^6Fs6P)iqk7IRHq(;1xXK{Qpr
v(+5V8v@p3a<Q(NX~rx)!8Kd84{XhhO>nE{J?UV-JsesRqNS8Jx8o7fqE4rCv)WF2Ak5|ciN54#P5TEjn7wFG=Vw-;CT;bV8#B&mW*F#MI@LtQ9$CzJg
_1r$ut#e><M5AUFn<RnP^ua&o{Y_qR@e2-x)5^(nmvmtmy5c>!LUOp8UwbD$;sxmMH6Y;T0_rbtfz})Q|7Sb2+j-LVminctDYq;Xbt+(aIsUjidMZj(=
N@{do{u7N=7smom*=b=E8}=OgvGqiY9X*<Sl7ZIfKv&_?Q7TFtp9qYN`-!ne;=yXz(Ocp^i8gV$-Ex5fb`}*Osv-{VC(TB~|W=)@UFlI5pXjOK3ZtT7A
A+wFT{o?t<Rv>&6#E=^sd7h8FF;ptnCX46T`xt5wPSg@!mR#PZfetz`8Im9W|r&*__ev&H2~4uX}wXSQc5EY1eC>Xbzi;<jAh*Y#9PWx<vSc>?{gGb$P
jsp?`k-)uXCXeZ{gs#}sdE*Sd5u;i1<o}R((2<8@tF|Xy15A(J&t}nNIVk2O2wS|D%r50kMMOVtSHBK8_7~+D<oU;cl2D9K@NX}`>$$V4PXr*pG7A%Eo
g1ww`_v?lQlT$t4cDlkPUs&JMCM^l$z|#v^1k0Q*t?p;7EvK-MD3|-gbUGqh8*%qyoh?MHBjS-xV0OkQ#ntB8VzFQ>rOQ1-VsWN0>$is8e>{QdwyDeJh
7{1X)bY7^d(l=(4Mmg9U(5NUd7~tB3aPLo;%;__Rv}dDdn9!$Bw7<;$IPrW)3peFwU~<-1;G%oh`B&38aAd~qDdX;&UH10jO~vnFk9|=(;lB`4dT{vdo
DejZ?ji#aK(!z$8580`M*kF{_ebT=zRrC*W_%Zg`}}8h`m(9CfPG(Q`gxjs$)W-p4Zm$=BB}E={5>hbEQ*oO1?(Sk}Axm0yZI*P6$4&R5b;dl_u16LrK
(%=19cU3p(=IdBI#=uvmL#H`}i(u6R9>jm=qlCMPrGOlsCYg2qr!+BAzbw)!TeT0lEfGuOqzoNaMnsSf5#f>)>YMZ2Cnn^(?SVYU_+<lW*hRrCeY+MXB
@%AJxU>vG170gI$xsEQpS)&Ga)l~By)0ts!~=oB>RS~jL`I}4(D7%j!kZ6OyHI<25NC+P)4SzYL~e2XTdvn~#s&1xaonGNTJ+)S%2rE)zfV96CMtzL7s
S7Gx?8?lAcb+upcl{2P6zh^L%tqta>_Y%2uv!^%KgkpIn$qWYf%zVvMvGt8+>tbPG^_6DzRnagE$9g8Ve3b-Ez#$5WPE4P+v^CMZ*a`?4aS-b=gF7Qx8
$u<Z6Qy9<Gc;Q*DU-!pE|hb<f20GtX`e+%7y@hsPn9aOGgY^Fp*JX5E8<MtA4&<0!7wz)xFjiH)h4U1sxEDAiUw_>8a8K|ZNHH9#R@flqN8gGfnp{cw+
S^<Pm>rJ<9h#0#xJBg3$9|Q>21U<R&Qh2F6PQf)*a$pwc=L?3_`TttOyya+E})v=fZ}Dt0}fbonyw|touD-mtgN!f|c-0++?=&%Z-e7ra6rC2D1)p#%M
})a?IkI>lky0+%QG!9<Qw-dPS>yINzJ=&$NR=-WCYiT7#0IEG)(?m05#35bO<$_DUsP&wDe1#n%q`0*g^i`ge9H<5!)QF(tM0F6+P$w~Af06tgaLgr2!
JpD<aB_QjN78rXDA*L;at|50&f#vAGjCQ&n&&j)8r+Pq6>Ek@_UW=}#JP&12iE}JaW)1qFJ(=X)a^cIJpHX6g8Okr-o+}oxl7fHHO`JQf}s`l#2LZ&3N
$}NX>K3i)CED>M1;1b;C8PVjJ$%VvDvC|czq1i>Yr<*lt!50lwY^91r-_x}+KK*bo*YOHMZ0KU+tso68(O7R@Xsgqio_?r~>V@i}Wl?BV>v@QE=!X`^y
fD-4%({y`lT=FCf`NrjL1-3zgO=zD=mY;ir!9Ka!;-xaVN;>dWPVqxSkw0;kJ~)RmIB=zdlMP49d#I)%WCZu%PD8yt^3`fZ2SYrC%b95*viCQ6^m`5()
Z1EEbf_zE$TMe)2X~SY6Hih<Qx`@8e7+0ZO=2S*(y1@{iGunnfLi@i}SWtKVDB}+V-eZ*LHa$?pevLHTW{wvd`|bX~VjBKdA3iHEi9qC1!_((rm<LOtw
UALElW;%(mgMYMz}f2kqHzi%kea%r6Bixk%VzuX*h@|DYyyW@61s#t}C7EH$CvPedHKQn>Fi=oWl7XT=q)4K2yK#ZmX>s!nYom5MkAS;1>fM}28qU@j%
}?a5HNZA;E(LjHz%F%t2YoMz`tH)V3#bUKf{Vu*#R8fUXRFBD4c<{)CLxts=Vq&#P~bt{<#W<0iX8ha-wMr*oaZZ;CE2w`U~;%&5Szw>sF0!~Y|lpzx=
x6RBu(e~o=b92MRp0=3I&2@DSwMCc@dFzXYxqvRN&cw9y=0tX`(v#wrK(ns)Wix`opPiG0fJ5(8CyZWa+obW-dO~BSrfbeM)ovl|GwNNYp<3G#47zkMG
&>M0J!2v4w>xUFu3s?pGVM^h+-F9)Wj@`ispIjas7qN(@wlhdt*|Q<a^cV*I4}#gVIWt|+IrQV)@CZlORiYDAtb!joY&aT8-{9|P$|yzs_g#1JNmvdg-
hm{Ld=`cYU4s_&XsWV1&`PpG%Xd|tUH}|3+Bqakj-1;Y<Qa-q4{pxk#>vfYOYl6W-`{U;8Ay@UY~8i91S)5xa(?*ZBaivYs#mp9rLWv>Ll%w#mUScORc
Dj2lQ%@c~p!2rY7O_q$`4ckPNwu+4i7p@fc!(xF!*2_DE#j>adjx-ki`##B~~5ZJ`$za*>c^pEC$4(K08ctF?wF8xhO}{enFsb`4HpPPZU*q@lap(-}I
RPAAjPWQ3xw<gTVlHRf?9EOX(Mknu-*nwoAdqe%|UrQfp<kB$_hu2Wbv`OVT$NZ3nx|H9C(5!FLumN|-bbxrW5Tj7*Bm02uXoF2(6#r6LudvDh4I(D52
{*@DYstROiV;&sQ510XB20?;kJ!AkNKnx^7Vg{b%F1Ibo*3e<uD$8=U?e-LITXI!+&|q2rr8{qC>Z$%hgXGQ3t8-JSo0c4QDDphuoP)g=_L|q)hu_)Yd
mBtFk`J&=#Xtp1rfIE^2qCk^&Nkxll#QkR3Y-{Yivmno&zss-Aa$D193;(IFR`h;a}h{jnOlHu65URKT?&jDj^?y26~Ufj%;n+mV#YvA^nSCGC;ZcFgk
)vb!d|rJI<6s5k4e^5>ZW$t24*+!P{58OkEW}wvHa(5gnky{jJ~)z%4`ryVDR(7%H;!zcNiX4TLE7*A~=S-5ItKOM$yjM*@+sxsX97NiZski0tV@d7!+
;iHaP%mibj{$xz&L#7knKj-JS$Fjyad93eO%h<zb9_Mc3L>!}9ZTal8eypLlEKpb{P=Do%YG*Gbj^Vmd-b63=#9*9CJ}(=M(9(P~X4H9EhemW6Y&P#W5
TvR|iLxnB?hZ4;do=>%2TP<do@XCP+&YZE1D#}4LBps<q?>~x{C`>Bsj9`&sH&Hp68FMGCS!xQ4s8)L4LlqRfg$it4S)Jvijh%AdTSJ|4%Y3qvTE)`dq
4M>0-bM7#ws%6I!Zgs+83c9Z4tWT_|vN4*CMsdf@TMWq=S6hBJP&qjE#|?+FVPhjW$`*kx&x(5Ey%M{*)bR2$>yX|GVCmB3RN7=s=o0Ca5Cr)13O_Hl7
Fsd;rm(kgIQM4Qpw?KZq7V#NISA>PtYIA>oGQa7WeRKtkrpR=Q!{h(idsJD>}X1dGId96L_W;y$=3|&AohD1)bQEBeVFOyHfB6pI78~Q#`V2Z5_$spU|
JF4ycbJ{3W6tLT+WT~uA^Gcv>1ptaUl6uZC}|Za$@XiC%0M^>Yu9l{5ZtjzY38j{5-_o&w2jGA_9LNJ^wT4e_qk}3<>xd67ZLV1l%Jq2}Ac!_ANLmDoQ
RIUD@xg#=av1ghnAWXt?Oh0o!<$cSi;|lnX7pI#|N>e@OaQkP~-$@C-?DxYOT%|5$pi;kJ?RK(^d|XK(YHXY1FVBGuk=`uZHY&2#>7KER>HubBLw@&Bv
Hzc>t`h&`jH7APFL&*)qB)Y{o+`Qr`NAB@N!%;)+W_l*ocr#~#J96x^?|I^2={}D25d#Atue*RUI|KG-cKURO;o6G<2LjTJ6FDkzbOKET2k%@PGZV5)g
p64IolETd)bbN(<ATw|F=tIS()qe#N@CbIk(_r>4QkDhb@^+@FP6NAQy=V}o;`R);>hsI$5J@bD5FBWNsZUTL6vbxXLVhm*-EkrfHTc2w5N^GrStnN^1
eQbQdgL}MZ|iv1E*F)HO6|Gc1&vMhtNm)RKKC3itl`dS+rcrUtG>AKbi~R|wc3lYy6jM$+tj1x9Q}k9RaS%<9$LYNKFp}YN^SB3!wc0(a5iiyN1|Fm1b
biq6(pQdIr(cyEMYR7mq?y|0f$a<nlM9Q!u6hydAxT{L4Txq7#aXi8hqv0(J3`lmn`=D(XBzhb<tv_nM=lI#rUE)msM!fvbeuUypX`>K2@$RtgYn<aH$
fwPK$|SEu3tV;aXeV_a0hoMcI(cl#ftv=eVwP73J94BOJFueaBrGcp;_>BnGT5(azB*GI6mc2ZrByqul!>kr(P!RZ|{j+Q5nJr9JB}8ygNzA@x=H$JB9
Oli%K#j`)yY@DtD38X;B7ZH^4QG@exFTEkaEU`{;66RSPq@E#CpyD8J0m-Hm;eO~cvm0YU|7slH|e_D@YElc^a<9%83`vz<INDY=vIFB#Z5C2j28!q98
sEhkOjIHPg{cKjhzc4%+DS{|=ymef1ukw32aB6>e#=oYx8$*2{VGu^`9cf1zq9=wOd(`TxPgb~EFD{EV=QhQ0*B>G0P-|ywzhR++%=Nq7eqW0$GW&16<
}jP;0=4E0hXY)N`cfZxQBL!~-=4XpylEVzWu#igU9AU*HDbNbKq{<6V;b@ZgebiOji*|ULY?ANqx4_px3uZ=>-=w4z46e$p)yP_TP8EdS8JPG1QokJ-z
1YEA5}NulR6*!)v%UoD}p?RzgW)N@h)^%bNBceEKGJB!%QP31uKrb$4_kmqL3A4?{U*<=RV>`1D&yB6Lz+rLnM~C!1bJaEq?P==k>S$eTPMbZ*sQwR*d
6d%z|FPHr;SsUu}C`MC_H)3`WIj1|B)}N^W6c&F%%3%r+Ni3m@r%Z>Fos;o;;vfs9;5G33F9#cECOd2fx2EVD#XZZD8YA1{InETCYgaObMi9Y3Q$#Pz7
du~0=@PP*IbusYh!o;!iy;;a!76-Bbb2hPZ;jkD{}>q^?YX3AMt$Z))m%|BvnN?h8jgrj8kT72XWToxPWAje`M<z#i{p68EFCN<}I{P5O6e2L7v)c73#
n>33QZp_n1{%DK5ffY`HV9;?c;*^LE)55d-r<!1y@Z{3MoJdS4527Vy%~O%5^;RN{qM|oh&NaluIkv)bh58B-aFIaKb4-{3xkbZ0Kxtby6WL9}Ok9H>9
j7_TDy%EnxaW5oV)YTvABu<k2~uq4{K6!(0wodgn*6PPwO`90i#^P*9{g-~t?I0>fsDkRGv~j%{Ll0EU49->T$2|oChOOfkrfa58yEJRR0G>uiYN8*kl
$poWudI9n&Mo35S)`q7owil3yvj#zV1DHiLa!)|31(EcmHKc;s8s%#+^A{1Fgf}{8zQw?HphHVb?oZM-{@|e_t_b87_|8bFF@S{m@{Q7N1WY8{U46e%N
jY=kT-Z&nsW_BucN*+s44X=6|nzJ+EJSk3_w}?`2pa>e>FlM`rt$onGtg*=;x|w4**jnl-G^(r{sS6~F0qk5Xv8?6roi&U1ZwUjOd;Tb$}e!ZvoD^li>
wVIHwMj{7Ac0ree@M;M#W{mim~3T?=}l|61pXKjoND+ah+BUX!KwMUDaIJ~x}s_STSedbDZ)z)BpDy}?_L?EQAF(gj)vg^BPtdfXoP(uU7QMuBT-;*I^
1#MkcmvGZT=ib?nSk3O)u9+s1+^~c|AN*qpD{@7516arQx;l|8U=IBH44D)|(WEar#@?;Q4#nkRU;}m^gPj)5Et{Sb6J!@__u4=JwLi`0O}L3EyK?|8A
sr#(@l@4VXp_6~%7uX*uYjS4ktMAoJckUlC4r~S)t2z2bt7o5c?ByQL=G|@x)4M%v@fC44Z-TUfMT^`kAsqPQFeohxK6VxX2C6o_F&VTVyzo%qpJWlaM
Z6lYz!f7dr-6$qaW;E%SzuUWk?07#c*gvnA8N(4v`LUJTKX&EG&@W5aED2qaefiil~60?SoykvNtxt+tRuuhN=VywIH~iPh2XxKZj>@ivrn((nQ&6Y)v
14rJTApqSDEu`#?1uHBL4*vpmPKC-0aZ09J|)a%IlXS94Jx^HA?Piqn?D;xrd+@W!8PTFgbTRP{s%&;da?d{K98M{Ctwz^6kagHjJ`*H4$k#9VQs)WBL
<+c<w<G~L?KHE`N!lc(nmrGtdK7D(ZD8+)MfplFn&mBBiIODDeuunth_*z3oQF4?0y8kit$m;-3bp;&_i!$O9_npPt6iS58-TxER$?=_%rkEf8Mmc0ka
ZE$R8!uC6w*U$}i)Egg|S|qJWVniljz{7Y#A$hc+Eim{ASwtDww=A;Vi#kftY9~iR#VC0P?fi8-K}G9)3MeKStHOj^c*uCDWXbO4yzfRhZbnHYW{dA}$
h$6O|02-qZJU-|wV4&w#%{H@&a?rfeHw(y%E2qfnfwc)pU!@VZadeuwbJAPzjpdVxx4l`eZdSeT9Nk3W^jLVz0wye0|wWnY=<4t9ExG4hxR)~?a0NHry
gQ3_3S>dXa<Hm2z0^+jb>TO)`nVzNCjwJiQr&MSJVOBm16p~&a6%yp$=J{;!thUb_uq8Q+vKk&;qk=@|~f^l+#fw#<mFW975p2p>qp_*CWLY@p`2!%NF
TyGTu}-xPT8B4dsp1Dx!1Hh6dNJ4x!p%=WQr(IBFRn5Kd#bJ9O<t)62Eo3Vc^~P-V!|m704X(6U~#l_~#9fvpKu7Xi!QjyzRSnDNC`{Uk&Ev_}^`ckT%
{szXp$jG=Qmm_4HDwga`64F`CQIuc>(4m!l15!NZo0PDyDKW!<)o<r|vFZA;fXMW19l|_s;6X;K^B$uJy+o(_5n^sGyEl?yCgMCBhL@pBfIM}k7){&f`
`pa5_Vi2+E1|M;ate}NJ??TkB*bbi!)+!=3d-Im3+e%_c$fIEd)m%Hb9UJll=9&zo<pU(Iy~bvJTBmb=-ehpseCU`0nJS+~_w}5Y)ez<uS+9eWJ#SkvI
yXDg>o>#U(!?r|_yKXVwCpFk9vJ@;4(IMuA<iOIOcp|okREgpnKEEAUFznYf+k)`DUJXyonkN&XGEvf;Zm#|F?8%PlecR%Sw$o`iNlBqt0gr7N4}!e#G
Ff;+Cj(I!;6>%h)osT>1tvEQ*y|5G~}e};5^-t&;kFXWA2`RI;pJ}mdh9!D$u&J<5h=<TYEYj8aHvO2nK9GsaSLJ&pDLq>702RaOf~rAti8Ts~&82R$+
uB59^Ry(^Qk0p=@L1@fwf2P}jhQh=)@^Cb+;PlA{p^l*;UWCzWfChxfC)7wLFm$7?l#@ao9cT+TC_?8Zwvv0}S@b0nvFiD^u0I9!KPrN`zy-!$0NQe7g
6X+#=u98xU`^n~Vgdks!df?`28T+yakVmXn4YmDbEfcCu(dHG@Qb=TbLm|!B^HK7}y0?9ey38zkaF;a7j2`O+{SYrpXnPx7RQOy5BNY1HdWyAM9a)R81
T*jNz*|bR^?O<>3(<>lin;~5oG$MdC%r9-&6DE5&P^qw7iwB9#cP3?shXfJ;bZMn6$hx&n$tfDPmC%V`v0`_}b$j##fbH!4v|dw<4Nq8B!fk5xV82S6-
DblxIs|4puQkC_9UPB|OaU}>KrrtuhD&%NCwgsBC+<9LP92eDmMY+^eFcqf>=_&L@DQLTq;SVImD<qK#n0)w+P5IxX6<fmbOgo3{3fb>MyNYvKlugXkJ
Q|=Q?y7R1c6cX(3Lot%me4Jvd3czc_A%uU9QX8Off8{Yco0vPOU)Qm>P;5ZA6HF^LBvDEIFd};?@`Cp1Z-!0JrI7&E!HR?Hv$n2cICOgqUbnzwSkM%h5
LO*)209kwpVX-|_Kgq!5o`VTy1uG10m)s~g=t?&#~>1%eDN`2hE5df^v4*6oU!Q6xyNtz@x)<nSeZp?f?BbElQ;)Qfkvhs;&`Q)x6JC`wZ)?NOw1`q0N
x+7=KokLS1)<wiULL``9{$`K@I>P~7!d^r{NI9(=6C6i_g<{EW{nneIpkkk9p4d)<sqbu#NgLsp#C_+^23lH~zA5q7-4Y5nR?>TxBG}BrFW3j@B$X-z)
gyX5g4=kqGw38BxlTbFsn=9HpLasP0BzSHBomEUO_9xOtcWPCTgl;+jX;10aAJDm+B4&7iFjmhybg4Rv?NEeE;I~U>ye`g7&gg`HT4=bCbwdX>A~EOM2
=pY69}X6FqL>ZWc{JhMZbu)GBPaE3SOUqt?0358cLMEWGKxv*dD#)2eR7G}yHFsEaT^{a84IC=WPDNJrl^A}a=(nH-V%YfMCt{!rUsqCoixH5NeDWslW
~;c?Aee-OJ5I`u$Xkfw7x_y_-t!q3^QU*wKpMvZ7gH~_!FrEL^E>HE4)M38~#b&=TW19i*nVP#`C(0DaeRk7Exz+ka&nn)D7qL=RB&`NxbeUW<(1!a8)
0(VRo&VKF72%&|9}(Wy!gq7{5}XOMJ+Sj-Zi?SDVP5fAe-?axiEVFox72J}H}dM{{1-<g`$xp@V7*>?!56<qf9ufQD-kotd6u6GF9SMNcr7K=MwNry=c
JQUkmw6<5<QHsPf<wQo1j++Y`@6Ol?)PxMCA@><$d>kj7J7WY>!ut14bK)j0XT&OmvyS7ls=52Drdtw^*bIH!>cyT3R3=^Pu6{rq-lF4ooWbHy_i)IDJ
iP(2*mclDq=XTvDzhZ7jtW#lcZdvFGt}b_(WfLi#L1C-L$kASR1nFImZbg|S*v9KvIslWZptBj%Dq<vVHw-Hi_xZIh1Am3Nxw5Gniay}^#P_H+*+>Yqo
mVg+45%WwhLZx_{<#D`$-+@j(vH&Iup0Ae=5II*Z9}{Clta=9aSIOG@EvosyG>UNpL8hbb3>I29-@hj3g?W*+C%KZ0op-*J5e@*(J|<YvvJ;bXIuaTL)
WZMo=!F)*?N@%CRX2|@B0KKu9Hf~iYA=7yDHSRc33Kq*lVMqF6aGgV6(9{AX=Yh1<gwGMOvmKgZGA(YhK{)@jc51(n?K;aVK&^b1LTI1j)VB$3?JDVMS
-Rk%!Z|xi43OSgj4$zcg5HMd_$)WoWlx-}o4@+UCc6gOPYR@6nF1Yr1nKns?D&(C9O-bN<*Iwvu?B$4l%Qsuva*9k~of!`}yS3AQ?hxEe!GI$frxP3A7
V$nLofaz%upDZpCd`j*fcA_qZmxFN5)w8ICiO0ek&m7uROaj3Nd&l$&aw&CiScpWmGqmcu3%f5Nvb0!aAQK<CX60DJIRpbbzb&MYwO1w7cE$E17Z~8cl
OprL5Qf9ZaN1?6Kb7hs-8c=Eyzf_@{R*V%0xxLTlN`R~=#Iz2o?toK8AOYf5NJwWI&u@aunzl*Pin0JW^9EBfQEIbr8!Tts-jOpo!8Ds#P+jShVu*vvq
c%O0C39aD!%LVc!g&#>Dv?nn{kc_N7J3Z2y)joRIovmUbD!j&3X*%R+RoTD9bGYdTHJSHh!r-4E*rlNt2uDYBxX1Yy5JS0ojOu5{cdixb)Ox0Pnb(_=(
iz%6qPchbJqpOY8h@jO1g@iRjwfs?Bn%POt}o3Xh+yj2TSYx4j255qO@R6Ts!GVc6f5`CI-Gr$V9>3%0|e`kzqH9<$zEhHKH~K+Jg$`AV5y5=r&Wx@qs
)^u?D2cAs0em6BT5l`Z9&Omg!KDPEuQ0H$1pj4s)Hb4OP+W(6~-4cC9<Khzwz1Ek*@2*T_+f<J9yiVESuIxt?w3I#$f6q<8=><EcZI8fl)^nAHMMjLSJ
&dq@an-ZI^`p-|aBAEy7aP_3Mt`q`?iCt-G?#Yx}vRA<v;ORW%-ops2pWv}(4b6bG`5ib`7Pm&H<qnq9yNWBDI5PAhpoG2aWo#e5#D0DW8HYn&WHN}Iy
3gw=?-p@Vvyq^&Tq1@CR({PGev}L;jIkiQql#1qkln@&rG6iL(7Z-g^rb&wfza$K>;viCB_LbW?3k_6rUmf~lnXcw`4s|W-RPhoyfvdM=T4|&XHbXb|g
5VEx6{nWj-osgAE-s4@r?l-7TiSh;)8TQ&?NOix+d_$KWYFnN%<trs^W+Xti0@+PBCf&6mU0$K1ge8Yd4b6SxiTHle7Oxw%ZlE-ol@4R%2jGKH`ug)bq
CCv^lpTg@-&pBq5;kmm;6S)5EM<sb4seS+jgvE%B0~ACJ)+f%Up1*7$}DD0*Wb5xj$Fw196UGdES_-$!SwgIz@#57KlK>t>j|URDLM}>{uP%eBXJfdK4
qpt0|=6(`Mz%6V`NSk}-3|-L~@vc|#9Eu`8*HVUGP(TE}5xk8Up=EI64p-qDw!p100KMKgWRAedC89ck=g?=&!>4D`5@lFc$1DM)g>DB#K4LG)OHD|;1
#0>EQ2iYB{Y_6VMGS0=Eq+8&E3XbTLq79dWHs!-Em^cXL^_KUj6=e~28!a&>yZ4CnHFvo9kgsVBhY*2$iI<-U5=v>h_2Sq@)sneD&l)j=ZZo3ACqmec#
PqxWj-FYV^O2PhGgxK7`??OCsgftI2%u1_L_l7nAR}LUD?0d*W_i-Oc8qr-kZ08O8*r%cT%{}6c(XF3iy!!>wyKi)!=DpB;hNArpMf*!a(eh;@>>uZ2X
&G#y%qsA@{;E4zct_#f$Gf#$Q1pHLfx@|uBksil{~_sLK^;BlpQD)W^dF5srzejET;z8Y(be~sOQUi1Y4vRV9lmth#dG>v+tA_R8UML(s@>>UO#aXK|5
fBa77IOdp3ztQ5y<#6`fX2C;^wpb@doRk(*=(g&(;t6OER?2=?yCwq>tqveC+zKpfK<BuZ;hS$^UQTzaOi=?#<=@ccFhi{tL)|&o6frZFbq23-tu&ru9
7ksN7U^=zaW-qSbEWDUpc$@UKA8axSVk>M}7`i-U=nJf=o$zileJUhHD6<3_ko`%BN%k&GK^$3cFybi(mqi@a7(3Ev({t3O`GU9r$nc*iS6sP(3Fk?KX
QNCVf<qTd%X3syXyTMN#qp~BhueO9QkTUV@X5M{5&o-QsnT<-GMa=qvsK|VxEa9%OIHblTl33;s9Xt#900pB)Gr817FF0%|_eG%#V^<XVT)kyK-vHq*j
Ca@h|LqX{~7Oh_%ZI+gilQ^iiQdeWJU<)NM`s9pbhO`&cGe-q3=Cq+!7;JN3QkD{m#<?8RrKtB%Px1QJ-a1xK=qqivU8VfyWH?TS3aBX5))L`QzN9+Mm
1<V<cE>3^?xeMI<hIK~YjalMR{E@;%p8N2oP_R%H|bJw9B-UNnbInWqmSdtIYKpSD6B%9Ia|Dh&ILa^s|CJ22%J$tQXgr8A!>blS@WZ(vaiZJ9Yp-~^B
lEx|8lD{O69^?is7Nqki*!pkW+B|ZXqzVl8Svd|7;1)ywQYpde7w@Z;xo*@1nD2XptQ%oJsX$-zC?smTJw*`Gc}$`*O%ldJ*MS!f8;ydial0Yp~A4KD6
(HI@IU~{o)YeeNiJ9S|O*w<Ie*6Q}$Y`5%C%dRW~4oexUfM_3G+~PASv8&TbR_l$lC@CJ%0;$_F~+(pU`pd}Up0X;&>1zPqHklfd*+2hL^o-{XlL`@;^
x4YpteffpNW>J?-?MXb&xG&o`0$q9gD(t55q6_2CGrQ_zUW3Z>vOZam}FZ-O<3{k42^1@A91N$iytq?Y^p9gA0{7e4(k%ygxy;v)KmxVbG1k&nLyb%rk
uoP$g#>m=PGrc(nU)1qHF8j5UZK~DF_{l<c(YK7aht+}4h?nuR+_}brilqy$j8p8mxA+kzWhHP5ca)tpJLfCj*_RXdJbr1rw)(2ngnAJ~ryaj!8reA#x
hQHRf1r5(yf`^U7rKQWwA7kot-aD8U};+Mi>tEXvUn3aPL0ckHq&3Yc`F_F*SIfXo}dJbhk{+^tgk#?%MrETv2}Y$oL#|)qOKpd0(aced9Ma2Z>UAuH#
`)_dVk!6Yg%ywH{?TZh@3Ft=KR7PY=njV!tYOgv=L>jpU0i8z&Ib9e}p9)rW}1f)y`@Vlb88pVGpFUkG%>Oojzn<%OBoGKfeZI<d0jlc>H*F4?Cw#a7k
2|4qkBg{1IjbUP$~zy4*43HK!9Oq1K+|zeT(qIKEY<%vtI7MU>aIdg0NkMVzFOc7~iZ%Qb(7_o#EdO3Ucg^EA1AR6j>ya#fjjFHyAWB&{To6)!wDV0Is
)gd6E2p$S~r9xW$pU32x2U)fl@K8!@8(Di&mUXy>Z(O>sp6D*3C{A>ctw_*3Pgtfd@&yW21Jb&NiSJ|OdIP`+pPF8Ph_#r=Q1YEzr?mbwoq=|XRAMQC4
=8+yl_~n|~+}`_hG33<{FW9bGRL*g|5=8Cpzt8jk-G7g%85vUKWiBtMvGMTV#n#&h+(yI;=P)X{_|ku00qmbsoqr7)`*HQd=ujhiu75#ia^*D?tkaC2S
btt|D%3Hn*HE%eAq1aroaSrw3)SkP&$odhDzI4~ykwj*how}$P*FJ@I7Zl+PU<bnf)@@d!9htL^=o)3M@n;1_B^#(ogMpG{kyu`1+5d1IdL0T-Oc_~>|
uQwYzY3BgrY^q({=F66`3>JISVx>)9yL~Dv!ZdvRVyLErN|U9Md7Q*liV6x9y{iH)&0y@*0RhK(~$;p$SbfwC&8MMJS{rVsjm|iQBF~%Q!L-^9C70Y`F
=SOevf?Xafy><hAw^j1_lUGy^-Ax!u0TFOzXT+E5X2JX|5I0gg_<`O)Ee3hB)11N0#1rw(-^Wj8Ilo@3wmJWa!tRD{wN*u-q{wcsH|=ya$MWr*+T`wZ+
3`y6ZCWM&kf7S1|Gg@X<9EV8X_(e$9wBwIdSV{`&6Lbg;*#-oi3S2a$k>(v2~fPwa?XpI1k@b=oAP^|4JmcebUO^hXoOfI6rtQ#pvbHj<pw&$~r9ELtH
*ac&O$QI6V1e0XQY*Sf7E(dV1p&+k|^1?s`U|Q{}Q|d%bU`!a%M^1X%(Og!oZ1P;kpf`!b`oL<FN5hzj`+}Jt>~Ze!VC&*S<(q>zIV{-;g}tIGnru9_k
cDY}&}0gSE#=%$1>P0WC4$90!0(Sori?+}fgn%Y7|dN1kakx`pT>w1Xe>~%%syk4Js#Sn(+As#23zh*TT{KRDF(pQkm<;I)xl>bvAoG@)HnZ_AUiLzOL
0BI6krck*NUN++Hg)Ly)-5i4pJi}fF+DbMGqypFGll*Du^+is}9F%1e(1lP<JQ76{8~Oyd{^}rW?%l@^XP4D+A_<?dE=^ZUm-Ki;z8}lWNlr3b_=6FcG
MmK-r#jWv*Tt<f|m6VroZlaVH_Qzb}CqCL}s;g-<^5<(c;T%n>vl9Y`G-40Uw|x(C}mpil|A`t%Z{j<twNFb>r(cAloL?l_|Mwxqzg+E&m>&5#|7UO3w
+zCm4~Y>W5w9F;i}dflQ~ddseZ(AM(G3(kxnI3ar%sLLDF*W7hH<zt0SBW!%eG&8<}70i`e$gg`HGV1d*_b6W6!PRziTm~R10D7%YV-5%^rzK;1wL4K^
>>Ijc4zEqO0uJlP@(~W92^!AU%7^V>==vtS9dWr#=5gV4*eSjn3UtSB%q^*7u03F@ReoH^)(X&54f(S_Fcq*|W470b2_0VdQE~}!$N=Y^T6lbNzUGW(u
g+MeYAYM!wGhY9DiT4M5{j_}{op}M?zGDD)tTrZX^WI)<+9$JAB#mxxy<y9-s-^E&3*1*C1D2!v+KzrGa+CI<W4(vSf|s4;ha{y7aqE4aSc@8l3E-9v8
p%D#YZa!Vq?xTy>o3->3CK}KBz_DOPaSnB*FN}AMyV58{I@l9u8Ytz$tn{7AwMt=Ilo0F})pjC({Ada=+x|$ixI1xhz*fNqe()h&gJv?XH2rB}5V3gt5
tE;4s|~%-9`m1Z~G@mxEXaYK)Eg$!j+g-I6iUEiKIM$ZT^vr#R`vH-C$5zfLz%hk=e_N@rVd-7!CRP!*)<#aJ2{uxY5=9dV2aKgC;YyCdP#Yl9>`#<hq
oKiR_a7k!Iu?ra)CWn!FS%y2qS-2`Bpu`?R*-b6+~$o7&bC^ZWU@x>z6M}mj#0a3Ri#utVK%<XwW?vm9+F|dEVy;QPWeDd3$pCt~_Qpp?^q)q_az9HHD
j<P#MAPH6S*E9)8ZeyG!FPrO|qw7$?<et`%<oSe?QQgu2&V#67tAx~PC>HkSdW9W76$9NhDV1caQ6cDk9qX$VO4$ToXPoO4(E)JB15vBR5fzw>^zw603
fpd~na$dO**y&=ph`;_z;Fnb!?DjfQ0+Q0DC1q)3>^#Bb;#kpx~V;ylmd)ea@4^l7Di_D6a+<pYjm$GyzNzo0%gN`rferRQq?^HSxsDmsmsLlm>kGY^M
cl0Dh|7;rU?PGNhn_9E#KP2yoFx+Y&y3$UaCWFQlh9p%N|8Tuy7VTe47NPp&uCy>`HaoVX}h@v=P``iES&kBM&7nAMMaOfrAh%2VH@QiDCECY1@>TX^$
u4>azp_Mv#%$&CzWPtOBr-9ogKnYa1yOLG0K~qXC3Wx8%z5FzQnX<s9MT&_kQXgU<67n1F{awoy3{7pW4qCr~f8<ggR7QU3+sI$K2wf=DTQ7I|CJ*Q5`
rbT3tGG?xV)U$c?Ft&is+@gug2S5f72vFF%+mMr2_k}m8e47fI&dkC86OS;q7JkL7pr|`+tFci|xWyGWFu+S_*pgNn}R$Lw~K^p<XTolQX8@h_#j?wNo
nK$5|u-;6DB3ieD!j3$YELX4&SbNdf<OYRoB9%m|-;ps3dg;2d<3rj{^i@q{S#gqUN3zxyAt;Gy-#pKqF8ivk5**d(!QP(hTo!yA6}oP(vP;tfZIhG|H
y4eHZhZf;$+uKyqbHAW=4~3Y1s7%~ulwa{5a?>X(oc4<Id*WHp&-S^ssMxT_Jv^vcn+PAm3t<0DzRzrBDntOn;N*BLT_gtxxEK%&QNiL>)h)|%_T?R8C
Mcqwyc4yNgSD&5ZDg8iLYdbmu$vvw;}C=Cb&$fD`0adE_aZKX|=6)gsZ44pWc)3yuP+<R;EaW(C7->mOX6nZcIhok02^Ky?J*U`$^Lv%5ez6=|oV)k<j
-YPK0<9`TMOp*L}4*o9+^!==G7LMs>Ye+LMa2;vkxI0LJVrHag?OI&&$@EZi)}%%+&_Ia$s7XahK?<&UIE;}jG-aHV6k=XZ#|<kTTApa9I-+TxccH+b~
1JgS^ZLuN<XqmlB^RgXZroji+Mv{()X$tNX1R402RH=7lwpJ*9$m$s0Zf~5t}l%s=@OFish^P<>x6U`nu@>jv~b(qQ-S@!ZYINNjIv|3IDQ=XVBh!5<w
cjUPppgp*-s_{JHHbX%;kHby~gI3zFms>5E9VrnmeAa?6?4}{Q<Z2$&G^m$X6YHgJn&<>xNsGf3jcuZ44_yQaQ4fNBekLfJ?kTXR+=Cb`CbuJ^&|6&)+
^F9iYKn(q#W8dI&Iyu=_Z#S}R~>9SW_{hTW(%qj2@~3kNe^VDq9{UwE$yMBw>sbR7WDI=rauc!=27C9(F;IPOvYX%UAcChJrrzMAx;Wif#lnV@?bZ32y
~N@Y*$k%8{mPCB^%KyKwdgmh!qxC2&JW(jH-4$+l*Nqb^dBqBIwVHamyD9HPM0;pKJP}cO7EM0mfDpX#jt5E$|JdB07DA7)ma8d2AyJrDSw?wMam(#6!
2+H$+7*&KF;lyXka$(a@^PH-~wfr!U6nTH?!jQ_-xe{2b4_>yC!~1+!7M7au5OTv1|!&fCCkIByDy1z6e$@CzBLiS|=$^Nu1WVJ<#bHfZkk+G;I^olVV
q+Kp=~77X^FMSv-vW<iNaQ)qdtYI{1ilwVqDYyes0YSu-AivU#}lv>nkbLuF~O;51N&ATTqThry)3n=PS^rdUN=0p}M$cc9Cb#v{dWMu=p&tk}iAsD!N
1)t2|N=?k#K!AFpD6d0KeTWM=(ZrzPv-E^>M{?e~*8Tbz&er}^P0TOtJi<?LUf`>UsZTB#pCO(;Lp=R5&kY<+lpV?Y8v+eFKeG38n~Z#aFxvYY1}9r3o
X5F$Dz+8$>+KDL(KK2s{y!xBE1wA8>7Spwbf-@~I(O+geR?}LiN9<^)4#u=(Kx8_ls;QOA(C_xJf{~4ehrjo{Nuc;cE4)!f5!i>BLC0^U!%|I2g^Ao!!
!Dr&3JwMEPuSg`rrsj`^)q7y<)MUpVJ@ILq>lr|N6(S{}BQvxYK`hZs4z){Qoxo`?31_6!QPO&_6#n@E4H(er}+4Olu^#zhQWjZG47%mVe|9!)fDwZs6
6Ir}g6v)lMb<s}N5Jp6k62<7--RYL4SaURgRTi??YFPE3U>WT)&mbwEd~Z=@5?si(Gg@{O~S%Kh%ldF=-2onvIzbF&`-mZ$b-XS=ndiCK|o2@=b%9k<@
7g|grhkG-li)^Cx{S*d!1?l~CS`+Y#WF)c1bN8(fAWILe;uV`hxC(ax~lb++W*bbI9YpUW-wMX=vbKzi3&o>K>=t{dk!;7MpT^?F+_w`@-gqfi^?6q^3
l!l~?m*+0+m}_rYiybW1QN80XSdBXy-j(UaLG$;VLT)g}C!7|RG2?=9QiEvy#xi+Wh48dtn@QXEZn$68(v&;%R)-RmzKX_kB>LE@;vyW@om8EpSX!J96
<-8d)GzkXSaXwPE;v)y&5rC$a$=fBcR8^*l+H5f-AIPCmB$r<sW>M|gA2()FBI4Bf~XHy`gtY8kSTGSTs-!b(Vl6s*V`kv5c1`#@(vu+zb3!BkocG9UR
5D0_aUFD;=Bc}2rlWXrL$>#t=5hel5%<|434{QWLS@M0plk%@q3>fR<%UQox*lmRP|kWKxla#2??jgC#K&6$D-Bk#yE54(m6i-hi6p*@X;1*`Yr7)=m-
7kyoLIVWsq92tK8<|p&DNOgn!Aejn@zZY#*mD`KJ~z(?=H4(=uLh3l0ZMzh7=K-Ovte+UEBAi0;>J>Kbf^XCWUI8qz102WT$1`7e%Nuf3;{LM>l;h-0y
Hed+z^jLrV!TLOndTIPgEa*AY7^ce4MFu6~LWLL1OZ1zuBE@%D+iHIZ!$z9Ickh@p;^{wUcwKsr@E8BmGSm}<F)?53?ro{x=F*5@c*6$6=tW_z?5-unO
(_wL)qB(ULfLWiD-eJA9F2sBM*tBBwo`NNjP%jS^caNVXaqc29J6%JLu1BnY#LuE*Y;IwkL>m`3Cs;nuZOm)&Yqx6Xh}4mZ#KlISSRC5ez1j{Oy|9R6!
}04L>Mi>?(d?4d2QDus&~NO+1S=dw4cxF0IcHC+EG+D|0S=PZSDlSDsw=6oXKzGX9(B|ePEgQl!8RP)_*TD#md31K!#i?Yg^_!+%h?=SVqnLe+BA23X4
BNNEMNv$Tg}zRreh_Fp)@YI^uSCu;#EP;&_pnB@(^VopMPX3%sdXe9mymqw*4}Hh&WmH+Y@%66@GQt@z3)|<Y?0C=eFhD{^hxE%juf-J1RZFeCD`E{+>
UgLShWQ%%_CQ=LGKLR3^j1v;3#&wUh9pvw?dpvrSqyLs;U)15Z2KI>sYO5EnUDfQ{^I9U_1A4Z`dJ@ru_FPx~;LUgkG(utm1qq$zjs{K!d=pclo<UhTN
U$Q=7ME*GMFm)|o4q~9rridL-9*}axOPgT^uCco}qKk(ljxmnnBc|d6nTz14Ge?HIO-c5cUW+a<KHu0|CCsqN=cljIJ_4@r9J4MQ7x|rNu{&iT_wQ$a(
1-JDw+Hn&)uZYD?>$t$bKsK5{e4*X__j&%m`>z#}0=;1Poz4|bH~YiQfAte|0DR({mi<oD@j|@&?<-QZJmJ2ESo+xdVJGY!ehu-2^~(M=`p}o1PpUt!*
pG_a=`}=Cj8*j~A)cPsuLW^k+O(Vmb3A8r{n8a(cGe!vM>=;#D;CF(XJ<K#L!s<&D&?Yu81^UjGSerQWY1aIYS}-pe}UvfwA2@F$8Y(W-i3|~EWz~d=b
syR|3k<*INc^x=kwc1S@l7+pC?|*?A*+~2>N;W_7}A3_Va)FTo)YM_;dHasZ}#o6Ib`!x7H?o8=kNJ+r#~u&e!lZ@lciR<yAx#{CV=N&%N`*uRhHLPyg
E!{Pg0VzwqKOe|w&vRORV|yPvy#OjbAZx;F~+PVwT4|Id5h`i=L#{EzQ`;n#nfC^(l*8dpy<K@&env-9B?zodQfwZDG%+h2O;dtZ3>Z~y#%{qyg<`^De
?@XkBm`|B4!_}Ysvesg|Q@bsXX9}{2RdMc}@kM6|RHa<u5vuBaIEbc$|Ysg!lJ7slL&UY_OR^I-+h~RI1t~i(d`7Z9AnYYhz7guk$mwj;iv-`};zx?%k
U;Xa8zyG)I{NOkL*FS&j-S2+w!Pk4=_^VmCpZwP!z5Cz3dsD)V&;R)+Gn4Or`O7c9_^tQ8^UW8(^@9(^f9Ie7_`M(g!8_mk?FaGy_l5uc#n-?3lRx^?d
BXeO{mOgap6`F<#TWnX#h1SF;mvu@yu6pjPgNYXRdo~RDXX8Nw)wTE8<XQ*?x(xb>!%Nm5uEo=`!cSdW*t8r;^t}A^h424d0RJ6QF*$wvuvM#(&u~CQ(
sp5dRAC`BS>fUJ(bB*98||_9xTss{rTA{Z^4g`LF?x2hnmXsas1rfQt$ux8!!Iwzt7rv_uF5Xg?g!-4+Nj3c>gbc{W0ew-F@pfW_7*z(VyPt%<B73-dj
)HTTjY=e#mUi&%SegTkj?7eNfMOXxi$0<J`UfG|vf|JGUQd<E@XL^%2{54ZWS6qhq^&*!0i7HS_!MrrD-9t<CzMIeF)YKYZs$zxN@N@Bhp1&PJS>@}A}
!x8MGcKY#Jv@4xuLH=ewi;;$bf&RR#F{@*YB#r)m-&}h}&R<rt^nzDR41?TbC?$()a-XtsAW;Vi&_j7q?{PXh@v-5nfeoBKbzEAQVve&OJ@R3yWv){f^
zJ0vK&@9wHedi(6J!ro5-rxMqL%>)3^8*9TcOSw$Ja%^FcfR-Knf00Gsd@UzpWGyT@uT0JDc}F@58wasZ#@lfH&5?;|F>uAR}DKasx}{pdH2N|E5CN<J
;|#2J~l7?*4-yRH0WK-+tAHH+xlitwTVwp%?HYPSUgB>-g#R&ooye+@p*QDVE>T<!k~%Lx9<zx#Q)M)-ud32-6Z?b-@o|US02&&-Vgrb#dp5-?l=GOC*
S=07vKJ?dCn*Ko%bQ%O<z6*!>svWwqra*X>dNo`&qK=6yE}99=T8aSa<7#V^P0d-qOe{&D(c2=cm8(qd$K4fByKrKl;MEU;6&LfAc3d_xjP_zyA+^cQe
eFzkG}Tum8?`^TpTx{KemX{igjde*Iz3`Of>_{iEB^*MH-YJBFv589p%Z{Fqsohma3Jwq^Tt<KihemUBGcbb9CFVTYiIpY~aj%szUa!)w0WQp+sSoIoG
yk1zGjHD|NVZuy~7f+4%#9`1IUHSv+ix8!pdHa_nkqR#36)qL>cU%oIaf0lM;@ZG=tzh8X)|C}Xwa!vDTp7@aDHtSv_W}kZ|#yz*ak`QK3Ys!z@?DJ3T
)5}75e`FXRvUB~^XHELbq@N0$`+ogaJ>L$F$9bt&Q`5u0=gj`z-+t+xAAI#$TARIUu0HSo$zT2Cw|?i{Z~V)AXIB1fx|hNBdw=)d5AVtCgY-UA{p7Fz>
{b-M^IzZn#`j<R<{!*fy=mct73cIg$Kd<F_17={>3`hj-=FYM0DC-skOJm<792m+!6U|w*{qGUJnkP6_(71>bD@8_3-}1U<2}tkta{HaH`nZ|teNfpl+
D@`gV{CiT0O_{{IKBsAio(qn-kJpAb%>E&iuR`?B`TEm&u#%e*f=Y*7z^~@f>8gO7P9Ud|CFs_vKj^@BibM-}}q&&es=z_Ln!w|KK}6`NFsEmikZ$H*J
68uReUzyMOrOcfazdA3o-xjXRs?xPO@+W+%Ke@qsJMdbp|K!(=l)U9!0oXy??b&H_DMjzM<5uX>yP(Q~SJ9=ZAd%ZGd<>f9B*-BiK6g)QrQ-I#AY&1^o
>%dLjbCY>Yi_rL#>|Mm|zIe#?!@mJ>Sdq4WlBgxES-Ri}^eDk4*_kQ@h@Ba61zxc}EKcf91*6pFUfckKu&p$1*d#%4G#CkUToP@%;HqXH@-V#sqQ9`Za
x;@S&dc^ZbtT(|qy}9?Hyjl5Xq(`Rz;n!~I{5E=H=V7(4&1LV;A7;2&;`e_1Fw?7bY%Wqanvd3fs4kj4W$qXIM}U41m-lk^8YlPk@F;s9G!M_3qDLs*7
rGalFMZ{fBZ9Y^nVAnK&C&95-fWw>@x0CcPxGArJj?UW_rCh5*sn(9OC{erg~P2YD$gG{%sC!jCX<^hy*+C+jAusU`!jDf>7FX<=L@~{N|3!;%wOv_4(
It{`$wn!^lGKOu{sxnFZ}S{aeVc|mU?D&*8aP{|6A{V`)^)+@i*W7&Of~Pv)_2{>vK5$<6XKh-&F9OfB2}U{=5HiE73pxgLnV<pJrXY|KmS=_m6H`e2D
zA+xVc!zV$TD=`=Xredx~N!)owd(p#aP?HD{g3dT({w_-cj>N$$yTXf7Na83=kbnvi!`D#u`%UR%C!F+pm*EpW;V&6RJ2Y>O-_kQq%JUy!2Ejs@4*I&l
YD?R?lHuw*zA0hM3_y4b(uD<uBN4a}mxY_fE#pxKI4|Aj-_om@+uVDVI4t&_6l-1+smm7pvqG%q^=7gKxty<0f@J*oCEBt*kmEHGI{{?;vndOJyLho1X
e#P%s;(jIXSL%MH?^ou2Mc~J`2Q~5_M{e}U{aMIckDtl=mAYT)`<1z0@ASxn9(mBC_l42>!swk4y%VB$LiA3EJ_ykVA^HK~ePQfQkKJjoI}LWH!5%c&g
9dxhU=JGnz7Bq;!S6Kqod$o<;13%7L4!YNi2H2fKAX7DCLXhi$86#;n|RD7@3YDKZ1O&ve9R^vv&qM7@-dsb&!8SNsK*TIF+|^o=*JNK7@{A<^kW9|7-
Jq|%wvpsX_c2oLO!t4OQqkw-+#X=arTUQuB!7E>LqmL4gNQYkbA7sj03x3J99cxT-Gr*X)c#)#q~4`u39i?$Gtl0Oq*ftex)jqJtTu3Ug=}91%0@|M!q
!h8y0Mv<=dkNcl|^uJB_@Zc-w9f**4A<QZcHsEKp&2#%yLOna9C)fe1WW9Y<s=Ac|3nd}$L!m2}fWs_m`aH!{Eqw;1u3X)4B2Fm-2`6xGpJoijj`TN)T
uX}Yei4J0r*NS3kLhrA6?$SziW6dXXHpi1By0_-tdfv6-aoYHO}B6B5JR*Qqp^;p1Voih{7w9r!5WYBknIk@0*CX6l6w_QLEOOY06aTlxgmO8gK-EKFY
w?V8P(99B5qnH^eXs`QLT<APuPs931OVWvf0KklvS{-dl0Bo)nW7~V9O$S-&pOsxC1I^={pi~M%r!!<#;IOEmHpF2^>DVjU3Y?JTVT;2%T%e<Uj+lzG>
}{CxU9GTo-2tS#KIW9m(B_aswa`@RUfuPXNh~7M=p5kWi;L)bJnlio#n)GGqm&(`CW>nt*unru1MgOa*4_SxLstit=&hz3E9!7?uz)Fn<fZi{UaBn3o*
TyXR_XcNp)^?*k-O4qV6iJVwaktQA#TT`H56c@4Hd&~uecG3f?8#-2G$(<3WB=~@d%)J9lAah3ez)50eY=Jw_M%N{$pRNb#m$hts5jQO$lqSXJC^7DO@
l;EkG-Ll8#a72_1onLYYyz#e<{N4#uYCNROVz4R-92Ghzb<CGfqB#xXe7R}(Q;GDgwOwXt^>Q<yr0iVlokmdqB2WgT=5qmv=+*!h+@Wfa}@*CCDr+OlF
m9t82ixg`=ZS=ug_>o}NfSO&{(Wy>)O<ZuzKYfix@MvRQZI?42njWr4qo@u-HSQ)Cc-oVY7zlFS_6?8%Q9py|^9>Audf)mc!`;lzn9KyuWrOXONZN>vV
Wk?3a1DOgKAwf;LqDhi4`MqoVHtDZSR~Ru6e-ajvc>W^fkNG-$+)ef4#(DNre7!juQI1@EO$Y=^L6{zAX}HJM9o>jS?xaE7g7GS~pqQFz0u1N#kw@m2j
`rG<?Ol~U{z+iIpO#+1S%IX><246Y1~XT@vANh#4;gX*maPLMQtYYzB=*y%_%9bJ77W_CLYENG9!!{*O2&WD|8l9MrI?)bH6+leXn5na$yXf>+1LM{z4
vOC7RTB|e-IbKn@hY0k(e}hiOqxr5+}^BKkTYH(bavveye&WCgRLDbGLUWg^|{J44|ddf8l5WK_FcYbg)7S5N91)bifAfqPRaugUA}d*7e&CLd4V{k$1
$DK0FXGE=91CbE$&c#Sw45KAeblan>$yk}gEJws=RBZ5az}E54W)0T&b?<XrM?V)lT-Hsb4>d_WsKh)}LNbTBn`sZFoTn(l!J);Cz@kzy_w)myb1Qhg$
>hYt6di_QlT;y?ve@tiB*X>0cGVb5_`&w5R~gQbSTtdXtwipvVDCkUkay+8+6w*KgUMMa0q-7{5v%VrUDoV{(W@g6y0?0p7YFSivk<3wW-ra~Xkig0-=
#m;ab$AutM8$=*V9R(S-p6>$r!niD%im2x6VZp{#ij_d`;m;mqXFdbhdqpBw_jDw@C@*@I#qmTu>-k|hj-?N>LC(}in2M^5*AajJ+HgRJ#=OS&Nckd|1
~+%YvBWw4HgN}t9Ei^QGg8JA`=5HFfs}W7_C65<1G+#|{i?5i><rn7QaK3}x!jVc@*oc|^h!!NIV>RlQ0!MH3`GD?h~swEn_G>|n)9t<d-TwmL#a#zH1
7i1Rm0DrD?^0c-%&|mbXuWpVhQw8;N*kUv2-7QYOBJ3gO<J@Otc}qWo<=@%Q*njm0HRx?(z{Jy~lGv#a&uW$`d|j5Ap^$HDDHOllcg9%|p{4w(&xIZR+
1h22%(Q^P$k2BvTy5oMe4;zQQ0-JEBpQST2K`>4wwWbiWR!Ql8Bw+Cd=B%dG4=<K-0;#V4|{*T&XhSM@@v;BA6nsvjKhCG*LMdBBPsVXdQplaKK0YUO!
<X;V?Qb6_fH{oeGX&O6&lF_Cl6I=B<DZC-Hh81@AHI&}3gDy)OG!RK>#*VKU=YLgy=k<)-Qc->C{q#q+jPC@6melG{Gx;-DeDpEWs6<=Ve6gv^Up1VMs
XikS<GxGeMJTVdob)u%u*Arc-YSYB6cCaDFNKG!k=;#R|Fk5CmbL5Em?Kb+c)|u!0U0#bMy+Htqx+fa$I(`o9{`|nLb~_wlrHL8G8!xWli_)=HtdXuk@
V#_}d!;r=0Iba}hEuq}6Gz9jdYvB6Qw=hE>$)2ha&z+^4p*1}qaMz^c$nW>80fp)2w22G(m*!C-OrgHEe)cOQycQYNS*SoMxTDsaWfhbNe^@f0|yuFxf
EOqEQ?kqDLBsgwP!ucR2f_WE2g`}=52pquU>oXXYUG<ub3*8O3Ma7+ym}%{j{_rF!>83un)`-Jt2v0It;}?Eb2|;Ift#!3FFm-r632lM%RkAy#p6K@7m
t6O2mvmwOYH2Wk=`y2bKFgwD!DzVyeZ&zI|u~OF7c-s>g^S?w~Y=3GtZ)L;AiOVe(T#RRu>l)BTAr0(if_xK}TCu>1KazTv_vfZ{{k4;O`me4R1ogHV<
o$SxJ!UoI;gf_YD}^b}ADVkGs#r5aJ-U^<dxGhBD70had?!(fgFR~Qm*tQPqIxDS_ohxoo6z=U>|T)yay_$R>W=lT*dkj&Wic3;M01YF1yIr(y>Rl0Ee
aNGJbzYvW~vuA#m2@OUZImDzSkTBf+mYc_I0qT>WoeU>_3aN8%qL9jS2C$E}SMH9_IOwHYw`4iPa(uj!{Gr}%ZwQ`J(>L;of#8deqc%wi5uLQQyw<3yD
@6Mf?xxj!zJo2Vt!=lN=D=>Yb2WntBGKBxJ;AViRYakDjw|s>$rPJB8KVJp<~PI6spAm27XbFuL4c+Ze_+1xbQc`L9<8)-xl+V<&W|2><9mtjd@XEOBU
9+S`#|0lE0WWb@l;GQgH`#}<P_mvbYrTD+=}=IQ@-w};+uf%$K&Oie~FsMzqveJ@rZ!rAupd?Gd&-i%8?zEZEYQX@4-{((k_5|=M=;6;W7P}t8f0Liu1
2U(0{F%{!2w={(Win_Z8b;_y6049n9J~6>zA}DL*j&^8>WE00k#vRLzg47#xOpu=`S<a~c+}X1^qq3~6b((=J;~1DL?`#4de83J6#1wP0`Kb#h`Iq{AW
ecTlsjYU31MDS{{0TKbOs4q@O(!L{U1PB!v1gU4+?Ig6&N;N`E50?A}!rvx|r=ijf^?mLs&m29(cfMPyZz_<|!ffG|MI;kfBH<|j(xcMFxP!5NK`}u8w
w2Mr6{Tlom7++>^-`M565F?-@dZ3*caw3o5x(>Ph_jjogrv@rF`#T&w!~(&Vb;>$@<+^;d;48F$W0#sgUUvUi60-O5Jj(a-G-VtJM$}uNg}655&Z*f>)
4=)WI4(Euyo-9fmF=9|d?YltHj#TV<3V2^D=KW8IfTjvIE%ld9i2ds`<EjxpTPFCI+sHGG-aoi#fO!QI<zhs-qQ3JHem6Kx7>M3HVU8imOv|UEVyQ3Gx
0<RE6@U2UVEt|4iL}0Rsan^C}g^LI@0WvaCdUXQvz7)0p6?D;8>{4r;znBLO-#?1<dyLFGy|~N3cqI&PMviBH~8U?!!9f7Fg5OrHQh`58(Bmi(75!3+-
FtO4!>3HkjEAvV|j@5--zS&vc8DfK<Dm7jmkA6;!pHKb9q>M_vb2rn_uSL*e^LN%0%l1@O@-m9i-FDb`)?VcNm^jf7;>9~rk+jtG&-YLE0dDUN66diHJ
Z1qms8ZJ`&HJ&1EeCEE70$C(pfzXla_BI5j-r8m<CE1-c@5ax)1bAC=rfA{@uha{yO!+2OI1K8k;%eyfdMF=mfD({bUhQ!iJp8zYCU$6B17Y9?T3UeuB
nQ(Y<J~oWt3j*;Xjitorhs~sUGNUWFvLiP2#hoYPTMWS~zvTGMa$9h9d{?Peoppd1^s4@miYq*%{T8~0eySCGF&+CNy_gj1dCZPn|MaiqCf!raTLclLF
hOhP8)S_Imi8P)AAAtE(*5>Uv3v)j+eR8Bo9@7Rx!tKFyq#=Yn-rpy%-w+`rSA1b*<8x^v-1(jvPS4X*(t1j$)8R8TGIh?m1f}%%G0h~0+qf{{Tu=%8E
pOWpqU8k)f^3PTEZYZ^Mxk)Lau|BSb{x}zs!i$Pv85bjq!#n6FqgsCFcQ*ayAr-g3-=@utrZY=rq#Jg5j{-N+0h+zG;vfa&VdM-RZH&(*uQ^@j7QE6C~
Dn?;Q?VXSm&?Y@U74R=8rUuGK2o#g^@h4x%fhk2a0mY+7WX4ZZ&?p+=pv+Fe>Yx*Mm4ssm1(4$0qvqA8ZrK3_*F)J*aD9(7$Krr`87p8YWZcPXKz8$X`
2O0udbzUrui_{pNnXMJKa(BVTLE)mZu;5$(Q&$(p_iS~LAyUzAnfR?A>;g^k!grKmAPEdykQS4}7_=lTyaFOER#!(_W{s((1cyt^uwo0s=Fs-8*Pd-v1
A1*rI67ReK{q?<rQL0Yi^n7c|$zC~+{(4V^UqdZgn_$Id9#=pGtml}sHv;W#RA18k^di8WocqsiH@w5EFE>*XuB8!GF9MEH`>A$;7aE*d&g=->VZ7<nZ
NwpOC(&N5v3L;|AW)5V!?+03?s_~6@dqHn`+OJ7a8EV)8sVhPpNEhNp=)7Rmlef8La0F590(z3p18n}!wYlx#Xq&t2drw~FrT+b-CsxsCu*7QJ$x@5&l
9JwQ=;gD@I1Sh9bslR;2iPj8F5)6-h{#a7IK3^;3Y9oalWMqB#k@_StzNL_v%y7D>Ze4o0iIu!Ix7_4o}gd#)^(>fx2~aN9*m5c&m8d59uN3;OIPGlkX
H$W5tFmNe9pit=w>Dhxp>IppK4?#=fT-J&l_-1_@Fqh!@7uR%YywfV}F#OFw<Kg6ZB^K}d5m5*SsTckjIFQ<>NwUmATnJ(=%~Z7=S&K_F@#s`1ft0SnA
H{|pnBVgfNsWMLl(qROPIF(S!u;E34S&cmMv)$?fMQM1z!4^7FuNA{_9{{yJaVfC8uIVTh>P|~a8Tpb00kga+u<>o6O{UaK#u13{hWdxb3#j-$jI9;dB
8W$Sie%mcbVop`mAK!4?zCeQ9rI|mYSPOUXfzqRs$P=o0zm40$ZmALN&OyA(yHwmk;0KB$3<4QpVlJ!%|Gg%V|2l-^^`(CWo4@qLGb2t`7U|n04M{6Nl
GWma&x&FJ`ao?b{re0D_!Ew%@?Mw!(WZ=ce5f_#8<OL#HH6b8=oGl-F_G})GMfO;Kp;x(<9i6mS`GEBvmx3pk$R7JZ3%$#coWYHbGkW<!4kbyE|G!OQp
ik-#&aJO%JQjgzrxf10BUvNI^tcb@R2Yu248=0;|ck=lWxdVI2>HQM_DVHyVhW2ny-B*D1@gM5<Hp<vmT^()MK4D90!&P<3!3hlF%07l7-=ZY66a5Pr4
)alOJ3z38kn#wZL&}_u71hyb9EZP|7qvo?3x&PXl>PZ3;4Amar#t^?D$mUOIT@7ox_vV+!8vUFV>Xeu{;&k68wHADqJcecw6Z$~krJJUa`L-_tUG-`P1
RGbV(_Qd&X{-a;uA@=zZLpUogK?=rRn;+4m%PlGM}51>}BIaRc-*4gQ6-c+khIRo<ji*h-qJN5c;r=thff2jy#vy1rkB^1HG2ep5EhxuP&Emv^T1Bx9z
3U=Dun+$=UeMovguEi){!J(|VnrJ1V@L@^<cD0YwnSQ30xGFtQf`ol8*Q;Ui2OqyG`+J>~@|Ofa{C{#-G-%vc#QKr);^Si+hd88&9iL%%7hZ)7qFRV??
YPm0@J2`vtrO4B5cb(`_ioNh>^$*_W8Le7%S`vO<Dkj`lJ(vDB=fZ3AoXS@u*}=pP7_kFm{uwxAZ76}`_QBRe&M!@bPhqnd>Kvva#AW;SBG#jd?F2^mm
h*_R7^|E;a`PU*Gi2aZT*IfqfiCYh~6)^1^MR@0oH3)tK{be&%S&O91WmCAip&>9baG!oFcuXl{+v8mH^eYeRQaBV~eX^j2G;@5F)Y0_vQGGAWF$8JN?
!v6&~h$v+ffg|9wX_Qy$lb!l{jT5zEr(sf+`n9*HgU91zsM<EVZSd#6lnV}$~<!k=o;&F!&^pg<~&UkN7WgYe1xY$k|L5fB8p)4^~`c03WUcFh>4G|>6
?E%qbq)Cmq4a86H^1~RvxXu<%Vl3!|oCLfH$pWsgOVglcWgg`RK{5HS1D~QE7?cPCwjY7t^YZO&s429Q1`0mv~4XDY1NSOyQaX|EpIvcCgq2mLW;SZn9
0<a1)eNi)KPkGDv7InMUUr4_{gj*o<*#PnKG{o<Q?FVK_Z>M2({k(pI53&xsBNjXYMPW;|?`v?yCw(NLF(cx2(qy1Ec?^n2;(ovQmpkt+>L*%&ZHIWYG
g8}B!|*FhLi`K3#IE1R-_ul%ST&=esy51n*s5vRYrXrw*yD)!mxvg-&k&r5*&o2zG0kC~r;1&1Mr#OTvra)cBpww6OLlU5<#e&hQXZr~Rn6jZ<PV@@LU
3GWoN|O-3iLZ>FVtz{rsXkJ4n_j*dXPT0VB`q~(VLS?LjEF-O_HKY4!#9Kk$-%2C3%il49QEr?GeE(9niJT7mNS<Pc1a^@p<U=qf@{EEuy$g${ikJOA4
%aA8i00wm4X0Lf4pWjf_War^#AT>FRkk@po`s;c}P88^Q6Zs`fUs%R2;5<tnu03;BOP$L!mqeChe^P{65S4Lp&#6&>8mBP6Bt&A-aAe^*dO=!}<&1OCU
vQO06=-q;~rcn^2j-h37$ccB&~jXO=|k&q5H8p?o#pEuwx@CzE4B)#J!Td*8|frH=V{`f(3t2)O-;eK-}m!5epLxnp$7YtX!zLih74MJx|P9d0Jw)SQF
Iu_>$ol1l#`gR36(#?N|8<UX$)3>Mfl)CW{ve51@ULC)PcDSN^5TBd|FC+aPS~YMZHe+fP-3#Xecc@MGm&Icy_-GQFV-&rP!dratT8V-0X|e^Ab|ZS(f
mbDM7~Jr~!QA1BMit{Ggiq*Fji!EzSYKz-{d35;!dJRMw?j47h(u~O){^GCU>{F_tACaZVy&7Q*Cb7QNT=0o*goO0K;=tizDU8TL0(0R%L(5-AgH`IH$
Cc8d4~5bQG5PN)F8%02N_?uAm01*=J|W<3UcSrp2`%^kzj=S-Rc$4L6+v9csQjK3k1(EU$;i3Q}E7B*Ieo7inyxK{Vgc+1=N-|mvf}EC#%h;$MD!FMHB
(>M$$e-1>gg>N44m=8Y5-OoYGhNgu>HHW_QN~5_o|mSAq8+BQWQ&Cllsvg4mpkbfR7{7BJy+4YKvlrWo$M$4kJnBcw%rX*o~ICqRUF>d<c&Kke!mKbup
iEpXLdR1~E?=KuO7`ajd%v-TJ3C2kxih$up#Hp3Ay!l!lXM&Wi)Ii8RMg5VUaJuS!A@HrP@{k(1@F)S=t$srV@`?M?AchJHliP8=Nf{D#B_We63xbD3j
NWde$WGrosr!#q(_4(@5H;##*87gEvUKUpiW%a5OQ$BfJc%ow~yr2ELt=RI00i|rjkA!|}E9~Scx~VSD<-T}lf2-1qhmO-6)|z_n29*(^ooEx<YrS)-U
l7i(vZXkVM}3`j1H12#No%g$smFqWF_A;{QNOtZ`verCsjlncw&D%{0_0qPn{f{->c+7L;LDe0Lc&nc$x~!fip9c%yWWd#n;D!UsLwlz$9rTzD%XR}oU
WJ+cnxPhHO*2ZFb&2aE3Zr;X}{GbOqkQ}T8^+WcO7lxX>02l$G`rD@USB;yYy3H@dWlg4cmfC1qBe+#vEOVaJsZ#Y0Nv*$y1|BW2aQE&r6Aw^cjIO6vk
)NRT=H$Kr?+0t_#OT0A=PxlM2+KP=~(CWv`PHF0IM%;x{K#jB;rFO{H}Wg=C7->q9vGt`t<PZu!+-^R?G({$)$w@C1<?vq!ctfzNeOQVmn68e?zeH|W1
dg}4r)J7tOU1h&LmwN*(thu@qpAGKF%LX-pU{e?!ST#sgde+jkEou&-EBlWwY7o^zm>5o|K?|?M0S3a%P$^i<7{G~_Z7c!4gdAK#Tw7`T<2L{b+b%4LC
*DL9jAH+NQlF4~7iU3qe(l14D`teDE@sTXG1p&G7Uki520Fq!}R{UBrsSr-Qi2J=^z->1k@7L=37|6{h>=f$Dao9e1!e<ek1+iCn%amFxp1|7A41PSno
WcwA=Neneu|VFlF9<K1+yyzd^tb2Zf*%-dKjd+@;0W<6lUc+mm`@W+nNOwv$|Q%`9Xovz0lW}x_sY%|S)qeYT=Pq9Usq0esUy2=_%T9uU5XqZ?KuPJvD
%W$PuwWnV-n6aN7ZoSp}`EF6K8<zy&jmn+T6%fk@EEJnbINJy{>8UaIqFJd462t@v%69+ZNgJ8KQIkFXU?}>^nvSjDyryC?oCw<kvS4w?q}B_Aj?T0Va
q5ql?8qp^`{>_0`NCQn(7S^-C0bQ$DGV@R=*we7;=G$1Gu&i3Q(~1aRJlb@TdPzn%JLvd&Ac9m1YvYw%(M_-tdiK#aE*L2Ce0fWesNySNO@iTY{YScZ4
%to`D5GQ1~?4m2X9skV(yDC<6*G&<n+hJ?w_rtvXd7i5Ss*JVo1RIxXq3hp8mBC6G<Ww3^&0vMHa+SV#Rd$?Pk(Wlk;LVLZC@G+|%4l;I*^+(ASsjxmK
^`5Z98Ol%})$Dlt0eB?NH(;OQ8A_LiO}g%K8zEqy{`XPI#i<IYi`M9_PDea`Lc}z*5TU*6&cJIXj0fro)g>>N_z3V>)Ps~dQYb84sY$OKTY=VguGA|1n
Q9r$?oWEYA;^#sNj;wS$qMuN_p|(1%*l4W@1<nZU7#@ftyY0_-a+um=R4hh*&5TXH$x^jnS{g^C@J%%Pe*M8wGEQ%^EmisS&)qS=c(E@?qU*;^$evhso
p^Tq$~$C_%06J05Lkme7Xrqa6%2j^Re5ejdXaU52~U}&<x4ziwo;ZS2Q3TQTIkd&W#||^qHt|FrY2xVRrBRg#?-5Nf%<7nFz~mYuWEJ_kqNue&XrTVo!
k5o@OlSa!PjZE{BWnovMUb49_yQ_VmvXwwg0A!O7~Rv|PPyNqdCDBQb1MK3O{t?k~~40NN2=&!^<U2vz790uZ7)I-zu+fkbX%Ohm#}*o72$#(>B+z*1K
Hp`!FbUD|Ff*aOSI{wzCz(WB!gbEZ;pLU>Z)YslE*rwk<QmF50Xl@hMGXF0vi7Ccx8M^jz2omA0Ro_rXGF`)z9ZSCra#d&-$C%@IqG71kIP6SSlB*Ybd
oDP<_*nna;F2ER%K6nNn=DT@4p<>&#w{H?RUk1*R6z|}6J5!l@s3qQkpASu>F~NAEE*5~Z?kiKxfgX9hFhdr;BMI>Wgjj_uO9;{>*DO<(sfZ^DOMiW3S
e~l0I)KJ=CzKK`DxCRRlB3`zpE13r@ALd=K1R9|E;O*h)s=J)8&V)z&n!ySV}=ZnA03%=C)5e^B+`P+unI<joT9M8=pa*K4Qn|23B|V;-q;@loT^7NM&
|x)&io*$4x`gp_EjKekx&?8%Wwj{Yr+^&qXFrtI>jZ+p7Tda`9*$_h^j%9(>H|cw=@2%>vTj9Yk32K_((S#o6h)DKTU=9jC&#~^To$}5$pv3IXSvr3kH
tw;=Bl>v_xp-6R+67Z4N=!b=%5m4<^N)FF|iTk~%Hr%}62!G6fD?iko=qV{#5Q&n|qE8`UB_=5CE{%BNJ&V?2Uqppu8MiVsw&qvJx#mrk4327dhOw_yK
lunt1ozv1_ak5~>Xa^(Z%4UY(a1=Z@Gs_h=8blX@PUGp$VJF{!ME5z<yrN7>a-vhN!cE%qtQW2n48F%bE&WJh)#`eYRRCPfRoq=doC<4apEhc+W8nl0+
Q&Zt|p@N2H0`4tGr$FYJ^n1TwAVk#t3cjswEHT)bhs3#lc7}3r>7Vhb+6+YPCiS7I;)K$K2K_3t2XnFxA>72zom=2O&?c4K@RRjt<jDnHDXaooV#>M4R
ewX?dETPO=jn<dfK$KXam6UYz}1#wf5sMKb$DrRMRyvU{9eT`qiFDy{~Q+~8DQDLHB|k?j;W;w*J@(*TW8@l-+iXHxkoTNp}17^wy4ff%X4Rl{3W9lke
E~86$gbN*;E0v><1PD<0dJ1^<qw{fbM#YI#HPsUCpUf8R+NHb%0)>pUkHL#Hv_Lzn`CtAD;2lt{La8C)J>Xy)51dg*1F3Uy(T*@{uW6jy{~@XI+X(4_5
M|s@~e2LVgVb;z<(Y0`;D=;G^I?w%ne~f!)W-Syn76AY;r!w))X&AW+(7%D`zS6!yE8%Q*)dw7NfK#7*K<b&02avhZ4-s?$y*Tx5s3gU8)+r}JPl4Q!6
#i&EG(MTlQ-8PAQbgnX$B^j$4e8q8M{)9#%|k08_&C%RsZ1Z}*N;1{QzF`z_iV=1?v=c&i64yS5P5oEa{7PNTs&g0YewU1VhP<X%D1phSDCfbj0LRBBJ
Z~+NEpYYz`REkyYiP1(#*@$%w%hzCjjxS|^JesMAO~Doj_tdFTej2EV;*{eIH(-~*ZT!qR4WLWyP8j2$g3L6lk8ZWGH@NPxMZAeKKfqfvsdV+iFWidxC
@i5Xe4x1SGF|nM8hMplg7d&eh47CpU<};}F*ph%VZ951IR3EtlRvNH>6&D$=Os{{@x>OGYLPxO!vWL&o+fxLV@PRS-ryedyaI6lP~JFfM2gM)iZgy-q!
8zl;RX(HQmGNum+E9>`Tzx1Gu3f9<8N<P+Bj6t&%pDU+=E>qjze&`$L%Q(<*6!PX2j&kKB-RAuMf40S}wv&GCA>PJ@XsPO(E^`>zsdeJ#`@WAkO@)+l%
ID?C^$^e$m&+TRa)KQK2N#&8H&Jj)MQmv$qWK%H+t2HLwD>tVI?C$DUN(CTb*iDL{}?UVWE|_Gp49RzJ>Mb5;&>2Rpc97x;l&`+~Xnf`SV|R~ov5yr22
2T)PL~m}3puSBaF?p{6%rx8_wp6pbCRW~^2*InojC{!o<V@v}ese*l#_^St=PLuEOB^o#jHd=v*^2KOGLZ<fbEULW@SuwHl#mW@n@hf;shE?!+0C%RKr
6r~(2wD92+u$g53l^CT)%p0>xUJX1G6bbgKEo`Pa-hrcFx}TFZ_VB|6$BSMX@XLqw|15xqOD26=@Hn&L`EVw>*U^GjLSH7Mq6Ho(se%Gy%c#?<ET3-!k
b#ik^AXEh`bjVhiN5P9oL&T+O5Bk!szV4rzN_dqyw8I{xi5Z=hiDY~{NU2gKE7!C>MUaU>nZT&-BQV_X}1&vhWT!}H%39$ewK3T^e5^`$KK*CzV;4A%o
3(-IhUL)%cgi@Jx(wG%V(z4UzV!<{jK$%{{Q{)_AhFt{@)(|x5vNl@kim?|KSe*@4x@@`~RwP?%V6d+w5xW2Kg|p7ofH@Hy^H4#zF5b{cn}_D#eJW#>d
NMRAz&*v7fz3iI-1*!7R`ycBs9dBAm9WM)2jkC4S?CA`c}lmA^XvOZMsFw{{QTP?F_tO5B`4EG)O$9%cSprNH0&|D$qX=Y;pusQvW+tK<K-Z2x_4SaBm
9>;KNr|K9WSe|q~@(IFOn4W|{S(-vMFbx4{d4H$jMo_W;&7Ekq0yYi3tY69hI{2p(A72p4T+i_8Ntm9wh=YRM7`m6i@-@W}`E9L%aZ}H#m|KH>9_>cd8
fzSWHX#d4t=>Og0_y5TA|92ms|JD8f)c)@)SJS_3Vf0^Au6}M8J#g2PU^OaCZ}J7=`APyv@VZ!1meja%vIhOSaeP}|H+d#s<J$h#o?YL9<T0eZ&QwTcH
hXm_x&M~+`i{cdH5i3Pl03hf_3fc&W(}Nc$fIRk*KcF$ym7gRhHUfa;n9!|xPuVg$!^_Kzn@>@fb&NsP^Ef2_&+VS(jH|W%fDTpFu{1ug%xEE{^$+)me
AE7*S~~TDc!EkH5fW_#--2r-K3~Dr9axgWtmDn)rM<*iVWT~KS8H(2Q=2nx@eP)HKh#f`pK-9IU#D`)OD)J*YL6qp9|ecm&Wy^>yonT)lL=FAV2%4B**
8yE+fJ7dhoz6^7r8SH3CDgN=o+P6yjMizmJ~=ANWgV7H(a``FWmCb?a1)X+>MR&q?=U`<N{0AMNJ)dDJpX9^@bWe;XfaRQbT^Z?<cv-=mhKICOq*SLyi
nm0E7|)@hz|-0=vWkS(Do*6?S3^w=ml36mSN&csDjEj?5%8SRAk$NX%uTFV)^_d)CVeQZq~O67rd(Vyev_r0rs;^$A5Ts?BJRQtE~_-e$f{h__gv+j)|
e}l34<N99fgrs@AhC#zAT&$W`8=R9Gzkffz@lv8uF5U964tp55juB3^1W2=9`Jef5B=Dr<f5fk$ZYz-Un5h4lpVusYWPJSG1Fa|<UK`ahmAAniR_wR=8
E#!7{Z;(`&$j<n{wSHL22*h-TuHqLFRAp@@%Qo9rtAyFZ9J+~QD|~9D243g6`cqBef*+3LHy<MdCrjFO7)`a>;^f?SJ}$`i0_sHgcz>@v8GkwyXr-JrE
<ksR$%{(pR)Bx6Jyef*ZY?ByoxjCSN`sdz7{{@r#i8!NPpG-kLwfIG}+`mZC-!GcNK<$w9+?n4b00r8AQ}y<mkBB>lcSv=KO{qzpt|__4d#C?_v=BQMo
+yd2g*=hQXWLMFCPWnbErchCgZI=^*g4HE0aXbFJ?~%%%HNQGUlKO*6$&wg*C6KZ{mm=G!qX*;X2VWxd;Z{a3r8B&;IU73oTwIa%qxB#u>^b&uZ{-pYh
eE$QKdT&uANGGAh_QRYmuSOt4%Cf$XOAu+wztuMLodB2R^Ql>i9`u+N}XQFj~!cQkiWEzzH(yo&!d9H)R9{eS~qAS4$g*a=tJ;o}OG;d`7jIUYKoZu*D
S}ZvP_mzu%DgJ1`g%XrLgL+##GCUet@0V0;u&?xcyUKGpCGE<@tR00llNC?WIX;>?ugq`l+?E?sKTOfug&LQci@b2Mr&IPH$L|hVkpk2h>*u?&yn{^~l
B;N^{)lg)Woq#s{9q@l&PkW;&HvF(c`KCvia%OwxUDIsBiz<YR}mk|t^6bYf5ZRz&No3Hc8;qZMh0cdTBbkRf5U&KKk==iBSVE6(MPiPJg@&x`2XqhGk
$Igk2})g)-vR;)SvPH#*ln4g`O6BtBM2px{u+X@n3k_d+?1kseuC?b@J<d#^0at{~!Ek&Fm1#(`w2q^$-02_bZB}fAFI>P<HmGQrN!t9h*P%<ru~X|EI
2@6gTE@cmAl9Ew{YU{OQmx?KrXZ8-D)&zY}xQpN<F3RgQnh&)<(<xTO21cEeQdM*ass{40Npfq9*@i_`$=uhv})oo@yKF@JI6WNJqd)dBls{EFrk$*Wu
4)^~MSlli=emP~&R@%Q<2s`K}<^7wS?!^m^q?nFP4Uh=d3eg5Q>z5_`~sZ&3IxaJ+{(~aWVobmq~KNwp;Q<8VXh&9XAI<u+oWe51ZI)2A@m95+3Px`}5
+^Lh(@Z`te=1(S)C;Cf$g6>~CSXSNO4ZYtEsq+o}kN7HE%aEMr;RUbL1K|$c(Ud&1#1{OHuc&$?f2lA2O8<!0d|T^+^<DcsF;FgAr>-aKKU^(f$y~|<s
$Fe+^LdlCB%rKWWvoy0W>01;bGg(m*DN?`0`fM7=2Gsm(q4;?VYsH$+mAo#D=YADLt(Oo_#OXGD0*stslV{g@L6w(ukl*8YK9W3W3hG#CNwg)sGF?OVY
n6-m`yUqMwB83$p2%0=j)k&|Ilx|yC{d!9DrDFznvcdZ<hYPzEefMiWKa#lxr2pR3sSS5aj<r{{gIwWVf;JfAAk=M#BHJKK%EU<A0O<zr7at8};Z2FSw
;}5%>rj+V%0tk`jl<6}kNSvxzI%@h<QbL@){udCO5R1zI6PR*D|5j%bLx{58{gSJ(){7=FQV(iz~Uijt%{9A*QxSEwh?(o`)-bZdzhN1@=x9r&BN?(hv
dPp>Qj=UEOYaYlc!Z}&l5*=kcwaKjTEp6nGbGg(Jo#+CU)=x9U-xA`bM|MWq_TB^2+51PXi_j|h_77mEKMy_)T(ZvO+oz)pQRj|Sr0{0|$x;7DAoVqiT
Qy75KpL1dkcG?k^*TLB)b<H4#HH&3mE?x-4bnw^)Vn3f++j9#B3O0yc3s^38TMpn=aP0TC)jyw#r~b=c>@I*uh%?lOeeyiGABt={+s-HeS6aI&GUbNom
kV+AfLIICj_UUWCpm?u@M$maBLB0yrX$J~fI<u2vd}Lw)*Usb1r3XlR9YkKD^6t%)Qkn6r~BNmKcBkuajSe_KSUEeV$)ID2ahV?i&^Y2Honw?xqa}>z2
64N1QBtJIyss^l#});^4Y}kNB_WCeKH)lvbu6j{F_jLW7OWe(bc?yQTi(`Qx~OZYZ&W$(HgXam{6Z7{U}6NelMz9-1KEaJ588(vS-ipW8?^5dn__Fk6X
O550|us>nc5%Vo-qz%4M_xqc&&!+$Ea9Aur0Sm#C>xfzzsh;wv{piD9SAb@(~C0?=iUcqXgINMh~-L5=s<GkMa70PL2tS|9wZmo@YS)3V_Xtl@QkCRau
n0c>7I|A=l6gd4BxSAK8k2^#+zImCzN5B}{gHO4+ic={Z#e8x0*OyK);<?Er0bS->>Ey2X$cE*>XCLp^SO9f2KZ<CxKh(mDSkBp3o;{_SRd^8$KqZsU6
ybvG5V-?_P+{OWoqae}13wxI$7y<&<n7ec7<xF14{b?lvY9T23#Pd{lS%GBS+v*h=jDwX$7f@5{Xo%t+JQaJ}=K<kbR@5POR<I_`jKP0W3KZ@QTk=gZw
ZM8Z?t4(&A;PGA)!+Wl_sL}Avlo)V`~Xl*#6DBJra9q+Q_WKh=YklgRIt=={S|~4Q75LL>JKdLN2HQvx<hQK5u`mXU%{BN6VBdjA_DIh-D8~NocK`XOF
ER~q66^EmY&tDegthw;_r8$&=9<Cq+jGq>w<HRzK_U)>?j1dqQzK_bVv<npqKIj-hgerFFU?9;0RpycslzVei5q^+7Hb>NT5c^T&z?ks<H_UZt%aWx<U
-^HnvJ!8IaXgEExTckNgwx_g52B8=_;+V==s4>|ZZMp#OvFGyiL<$B2K?|IgKLezBVLpTE;6GiK~T77H9UGyWQ3-snJ_wsdupJl_Wv@SEol;%7`$Wh(S
YIWdiM%iM_4QP{ymd^lmQOePg}S60H;6NGS=s)z~J@6Xpc0in{2*^>@`39fw$Ut@$Y7~I#!45we!TKSg|kKW0>9GsOpu`b=Dlm^8N`88(W!}D3Jpnrto
ExxKv1T+JKmf~DV#B=jCt<~2F-Wi5X`h}62n!gnO#x)n^fMBOy@pX#x_upTK6;&}O`R;@t{I&kDLv`sI$fG4|_4e~E{>ECzf6u_5>&g|qCH{OXM*<#dt
r8)jF1J;&<WdKCeq`F3slo|PBQ=O{qNbCNFFE#Ne^zj`-`5utCs(M2tYNZuO?EQGAklAUw)hihuKt(%jv>Qg{+#CbXFFOy6+aRTv-jes{Kn(5^4RmlR|
^;ysZF~La^wnUJvuNM+==4O8>Yw}!oGdinrFHL5^+r2YT<n%xV2pCtGCg71iqPfxu)qPt?JjZ!R;u801OK8ZaHG7QmhC^!o5R%gM1PSx066i6NGZ`(C2
2M9eyA4cKFnW2QjaC9(mDY6Tq>$xp@0TJ6LsO=!Lzy74GFh5*Yo1pgMXAwZw%)%DbidY;VIYglmACp_D3TG>U=8qL*D_DPL@E^!By#3-PW>lRDO*2+D^
=-b~h8IIvG>`Z8JVA_j^ov3_U41rPdDsbSn<DJJ63N~<d%(O!J!3sRom6DXOj`a1lc2)Ra+`F`K*0Is|ERp`84eqEyI-_^JJUxX0<BmMuXe%9ZrZ$<s~
6#7pEllU!}#?9Xqpn$uw6~>!J6o);+thciXtfydLh*qHvjGX+(q#V>0;<rr~yLNRkV1T~74x~AcAfR8p?&DMrG4;0STa0EIT-Zc51m&klOy16kq}J()K
=|qe$F7YmAa#ypZT<E=&GGcOUanW=jhH)a*ZwzVRbWAL+sJ#q9YXDzai<@O1=nkHT<p{;o&Z^mXjeMNb9`Rx>L5<_6;jR@#O28H1+WflDT(;Xq}UpMIL
#B@IHc68WpdPl-2t|6p|c{1aIpMqTj}G`O^`3%8}`Y9JOl7!(HG4l>6(xAt$@<A(-5;R8Li->pZ$`x{&`6*cFW!8AmR$PfFP6#+DH(Uu}oT94sU{MqKW
2{=1C4jG>vt^w}ud3t@N$PtS5tSq)dCiODDbGxz}YhyV^&Ds<#4R2IDFJ)TGPPM|rQY>h+1ZPjXz)5efC@mARe^yw>?jjPKJ9z^j`CJ_XkyUOjWaNIjP
Y>wXiB(+i&VVpeXki(gY89;_I7qV##vAl7e1O`pm|0cXzUMR+?RMDi-3-;Ub}F01jSkm(sXC*+)P6)Ofth~YPUwqN&L2lM+u_4ltzIlMjN&-WKO6(qH$
5J%6-X@F>2Yp>M2M_4Nk2W>o!{Pa2I(J|EEyI^~auP$X2w#KM9Z&gYT5v1^gxPPW2?ZLZM<>XzEgd?D<Is_~VIYbV)Ee4~+|8k=KIU@po_<n=Wx~G5$U
Lrw0A|G-gTgz8^^-N&so_^qqgCfj6ILk?%oCAfQB}XUA{%R#K`!|Z}#PI{*IA)UyCWUFC)M>gw`cSmY7pBS(ujL)PHPOx-*w@Gb6AvhW7}XfNQf}ykcy
|`qT&+%%<S@hKb)Ci;G7Y)Q*Ab2bD4KmpdGKKlAYCk)W!bt%d|j1yt@Pm)7!W6J;e$X2a2fCwE;ke)e%Rum&(Jpmnl7y1={}AF)5%rn6$n{K%o-WpWS+
l+jQnmiP8)m;_FHbmx?qs-$R#t|jj*(VG8F--<OSyN;_E#QWE9Z|v+(|MVe#b+<QpkVym)3X5B8x6o^8j$9qJ~QeT)E#{$~llc-V`R{J@%<H_qqy0C$l
~U;h9Rm{R#5A2*0O!u`J86EZh2L}8n;-`fU}AW*L^9&aka3EdVjTpxlOvXS}p9d0@)eg+zeaGYOKL42q=ly4o0$kvz1@+)98sEvmyI`0uFeEy}P%+Sj>
;zZW+FS>k2v4wkSC9phy2>Is?3oAw(+)kidgs0@I0A6eS`Qjd&B3SJ#sCIlx4F3Gdg^oXq2<VD>Ga}A14xc+g32!g^iU?Uj;%mN~6z`Z^2tP7|JNzaDq
4(K-7U^9Tldd~ESAl2e^;cFW%E8tcJ-SsmohY{AZt=LqUJPzkbGcP>#7BH+3%E~26hJsDR2`_Q0t2}Jc?nOPCP(a?%Nr*c*A?Q6{Q0^g&Evr1v^yT&d!
S%y{($&(?y%FOiI>v9eq9`}FYIH%r@|}3jnXfGGOjbki}z`RF0Z@-Cp%;<pGssT>@SjwH^n$jGJ_}UW&Xkf(D9&OBqclHmc56S%kR+!@o{jJQ|llZEW`
~aWax>R^r?a|pEKtTh4mHI6)z7f$Ta-e<l9C?e14;~EO>zVG+8A!$Xy7Yz@D2rJOu}z@=TjW^ygW6kiEX&UZ$3U3YbrGnVZhxIIMe+haC)Pg~zyUx0e(
`A6!&+4@0abQxL_VbYl7_Aq}JQ!&vt7`JWUecbi2NhWmr5fovVNpOy6o(&KF>Zscj;0W$;`C5tnwV6?v9y~rOg2s@HmcxX*70!jQhb*N*f8gtbr{c2w2
gpNynq_=s&On`~}@%>^O<$x+J;;1Oz9K-|mW|^rxli=+b(@GlgkqV7TI8^hqh-nvR>NvJEYk>V-B2KMy?gZp86DP%{X0%DS2OX)Y_XfQ|8`y*OHU*m^y
8U2puKjgUv48Otg8e|GP_V2c$O-l6DY{+|sTJ0N(dx-qarCs0Xrd^E_j(OGu2f{6xvuYe)rTh#m!5htGvz{$!dj5mmm?h&Wbyk)dE@Q$1{B`M57EfhgG
b_x;ercQp{*<Koj6<t{qI+lsl}eiq`svOq4~^D1z1r9w@_k3Z?1|f@V<lo5#1*`Ft$|6S$-n}(JyD;N7GC(piUV8Bqh=H30Yeb_E?udP}OlojZZ-a-kb
Ir8J8B04+hHBi^uLEZWeA#1_nn4BfFkr?07IE-|CXuiy9~)_M+6cK&Si;B1^Wy`+eCs{#PZb{(1B{Q*<4ADo;J(?R=NC;q^d#b)!Q3rkuhJfp8wROSLG
!I_Te^wD$E3WdAaQn(yo9fk`%;5Qwn#l{c%mfc5yGFfU=}@X7qH?*fhpbUI5WVY>@zK;rtB#!wyJ5vXyNcq%v@pD+>HELrbT2EAtEk49(N5oq8fuqo#n
h$R(m34`wy;4zxtxxxMOMnta3lsOq^#E1BOVx0lSz!<L2s^2$W0i#)?_il0nI<B9C{%U<1fYaq&6v$Ux4aVC&&J#LX5D|nwm8sXI0$1SnIe1GFFNIPi)
=dpDL}m|(kMs=EV7xLf6VcTC<BIS!CL-g7XzRJ~_NO=@IS0hg_7(>{0{fJH?9gyec-#s31I)Y(0U>WOEk0K!65zO6k-c>+<Z4B}^H_Kazi3y<oPj>A@Q
-vIxl<Os5dT$t9xfk01|<FIr7jU!PS|U`u#f@naHBSSO!VhD{?2-DAHws=AJ|nUo%&3i6#{wOC)3Q33B=Cel=UUC3P>L@Y`~{n5rcLqYrSVd0y(5<HXk
A~;&DIgRLwGac>2IDhJsnB;AOJv5Q+&t0w_cW$+2|{!39Yg`MO{Y$RFAG=)Mib@#!}e9KwP-T5)4;n<^3|(N=F?M>{CY0qIFHb1>XY#My3sSj10B)5}v
3a^|s#uH2=slU=lyfr4!i?{4@^Hkj{b6CDK0r-GWP&-4}ktYB*2OL=|M+!b83^xJq>;?#RE`hVE_vSmk+EZYy_!I_6gX2c*sLIUXx5c4E4IK$UpKM~oM
QF*N*GOKQz-OjG_5+QQ~hwXc>y%rM7UF&>r0S?KnkvVk}QA?VYi#rgC$JB!UI5AH|Tu+dANBsL~5NQWO`VLRcSg{G1wb0Y4E|pfBOW!(QiUJL?cb6_1b
wcyMRT(w2n=N>(yNmH~pHX~)M%?IW32_c9C@qF`8)@EtzA`VZSWzFa<5yUp_7hw46<ok@iv!9d*!qHJS%B`}l0qtTEq(d&0Za}-CXLWzLR(Y)9IZaM^-
^|mh?NQiovSKbynB=<sLXRTBO|_nYnQRw#Q2N?3PF$hW&)juJ(VI-tEY?qm6pbc`rI<XfW*{v%OCz(fC*fml0bD0lOc^^T}wOY-UKSe>=6CkkQk3KJ6G
Akp79{GAkn{`&u!$z0CTFlPMskxUEixu-&hgs3TeeX(GvAvu(^906Q!pqVnSdGdDU4$!|`wjo6WIo><&C+uEgSEI%;tCUqhk#E}|TIc*>MDbHhKs&jzj
cyb!XG9x;Z$+&<*z*x@lnaUd7cc?EKhGFv#a^k3O$gO%aNS~r8{unFSw0XXmG{i%I6e&*>l(Q{BU?1>Ms*ONW<dtziBX1M3(qb3XLI^EQywP;O>@LKvY
K7C@=qn_z?Z!hz51+U{3`qApr0oFG6Td(j51Gmd*3-1s|3!SMShs3#k4FFm?SV&=T@pwNR3ZdJ83NBqgq_y)zG?&ZefucUi$)k<jY#z~?KR|K5UA0}Uu
n|jd)Zl$i$^yAZ{=(mbvYdWug!KnG7q{;woJoV_fPbP}{mk19#1Wi!*V)Bzpq-c3S-@&0z{G0w7?H9e%DG3$RQvs7{dqgMoU&pVjRnPlC9&+f-*VGqtO
%OhNB(;Lj|dw53}5Sk6q?1@VjpRcp>9ib%_20uQ>M_}XbP_}@x;`ToCJ3yy?U9E<?MY0T2A`-BavE;e_>XVn2mul;cVS3Jbk~ipXKR4Mx-&Wh|z}Ps$d
Zwj@u`cF}NcXyhX*vU4bXL$!T!0pH|r)^YlIIn7#}-uJFboe9oqzsQ-SRF7)Y|?B$tBFnbV`XL^AgWN7%x1Md!K@R`E!y&PXg9NEYYwPYbV%N?xW)pCs
%_jzc9N(2m|>tTuAtj-!cZx0i_RXozufoQu1z994qu&W{?5mh6(%Mpz14TUBwfZ85hdqre}1G@Wo(U?5a9$qPz5|NhN1;eyv79y=Ahe=^7JJE$g9DMRq
;=UR}2(DywzCd$Cbq4c9dP^_c@Hp`qL?gH&ZnE@8uYX>hQ1hR#FV6fui6B1`LHiu`^8?8Cb4t8RMRI^1-O39uR0)ZzVz5Hy3qF9i3bt<8Z2^Ye)q1<?q
P%L4lT}Uh_`?2*_Z;n9<z^m-Z4^TBoj+9vDO>!leGGJmt_TWMJj&*g4yaDv&MxIwCH1iVYMn0nW5It`lK+@~@B1|_s?H@7j9{$ApjWPebQEzf!a-65Nm
Lm4MXq*-z%ixBF=s^knPXCr*s)$$a9dZH7bA}+0Qb(Y?Fw#$yph|GRJ8LB2+JVr;|7q#UBdaINnhqJ^kES5TpGy@q#_)#&pTcNo`TB#IzE#UZc22D9AD
)`(01bO@Uwxp`BiS7eNN<|w-&N6V_llkK&xKP7Vqg+1N~m6NpKlcD3Io56_c-BNG9u%3+V&43NQ*i+pJG6di%ZPji-{24JfsDaK9Y+6aYUm0{)yIySEv
P`dUAybOC$XjB?H}i0`dLmG%|rdx#IzaoTqE{P^=v91+%<sD+jUC-_MJGe;DO@PMDLZFt_a!2R4v*YQ!)iBS7HM7$IWpz!rILU9@94^X?e9L^_}33%=P
tcj9}6>lrtujl)r>j1}xPsOdZDZsRe7LA%vULK{_vlXZs()#G+vX)acV}r)6ulw^FliqIJa8eB~rUOn)UOm?JM04O;0yWJ#1F;4D(e|iA+h`%;AbT#Mj
|Tv%-rKy{eFK@K=f?D;r#$$qW>%c0V@`y}b^+4`xDe8AbSqCY?G_-7Dk^`w6KM+xqOZ@OA{R(wJH3$GO&Eavp3ajwyHo;pvk#!82Tw?AE-Lw16L`>>LL
8X!jTx~`J-<H75NIBIY=-^8V^arm;dK5<d>~>qP!(q2@7{q#rG_xI-JiKN{_%+;Mpeg3i70J_4q6ve#oYsPq~NRXVfct(#0THc=nZuSzAT)ZGJ^nuW=N
|O3Q_i}CyxKjdvMT}7w;?&jss__pZRu)D!9)^OJvgH%QE|tf8zRcaGX%EIz6l{H+uj+8Gc~IFKdrkr;^;3*@NHCIifqa;{&OpV6WDwEjq}!T`X8?;S_$
;_e*fn^V;LLdKO#T;wr!z79?+{nmhP?&9fUmfVW3~oVm5E8_FMO>fC6WDw;nhc;Y^&{p68%1&5qMBXC<Ul#bX`$JH3D9mcO5%JM*XI;@iaEIwF@DuN%m
Bx~Ng%y*i(9+QV3+v}A3J|+XyUL~s$03z0bWD$6JjvgMaZJSUiZ|niuR~P`Bt0)e0Z@v3&R|R?m>BL;en24>`(d|w&>$oQZck5|->GA<JhuxMJiOe2Ii
xzZnb#>0>nHf+b!yK-M)%ETu)kk;$@<R^vIo{|5o3!V{WFN5d@V3)>Q&X`UIIlNiG!BzHgt1Vu_r(~YCzRSEQJ2!4KwxL3U~3A;@qT><{7giKhYzIPkc
67~;99*IoZB8>Kd31l73mLP_Sl=@?V3F-G}wuKruVZu9Q?zJME7Y~9NcIfwM^^s;=y1q#(REioC3gA4_I1KI*$)e*w|M}wt`6-yQT~l+6J0(<KyATJCF
056cymtb~HCd5o!U*Y>jR4R0#JdI78;<;<w%RmJAHlMl>#YWjKL2$(z(N;0^Iy64uaekZ?UEd110P;0_EZ9jgxEI6*>8=_gKVE(X%WJ?NmN(fY62lG!3
_8<16dT+P7su>h6S5>F&>ToJgPwVxXSBuI@e#=k4^)S>!c0lmEhyyi8Q^B3n-Up<z8jp?~o5dMj)=KDQRxRIY36%!piue^Pl6t)Tv_X9lpW#IGP90@Sq
L#VE5c0j7kr1d=+%MQThS@;CUe&zRd2vnLv<b&-Tlgu9#e*>4db$1<t;%b4{y9JShXoeVejvvrmQ2mJ7)e_%9!`4FhHkDqz!Y}W~c37z4YrCSqAk3y9s
ios=!5So~62zSsh>+Rxh&|I}b_F|rovmo=*#u(}k&8|&nhMc)=cF3e`3mg&ga4e@_8765TC$gyMWsji$z`H<%=rL>odb|h8;e5K@E;CK>x+kBIID&nY3
bk^C*2ZsZO-xP?mKx7+&erzcWu$QdSbyq36DB^y%`RShuK|K(Ox`mU^#~FGPeUcKHT5NzEX-1#U<BY@p|^~^J`D1ILTt5dB>Y!uL#Qc4_w^~Dv{K~rS(
|0Fn4|656kwN<%~Q8O>v}%6=e@Wg_0i`&t@IK8lTsg=*%TpT-zZQyZP)<l`C;2wWccw7;R&ZgeDQs3_?DNqz@`}r7L^#0bCc{V<eq!8%kxqzzU6dgi7c
M^(fahB_keahm1RWD}$t=T?QiQKf%-6Kc~l$7iX>jOPlS<Ts^n|tEDR;TXoVy#%&g(Q7#B-@BqThzPqsI3*URWL6r<1HX63GtDLK&<L_%lDkWoMz;kWX
Ke^HaI)49vrFK=ou%7JWBe&WZ6OE2X!D#T9d7n!c+;|*7W#P$EQV>u6Jc@%b6yxII7OpdAS^1d;rv5LzWig%8Df<<r!k$%S^px4&V_UYW(%|egpgpm)b
tl-J<5|12PIbmIp0HZ4vtGr?155*gi$HrIR&Zyu{JiV-%{!hcx$}L-XF$c*o;iXIANi%bv!1UXsmHx$6JP4wtx(Z%6t!GOJmCj*may^ye2*OW_nmDy><
S`xV-~P6G(uIex)4+g637XefdfW<h`^4X*v6N)HR0LXM7s2Lv>s&*#q=zAByE*X49}P^(g7IN;TF>cS9yTwDQyS~-UY00TFtv}xdbftfiDr)q&#-cvRA
cz%nXQxk3B&{&Kw}CTC2wVSiJSo<&Y4X<pZW^IlrygSr0xt2${eXgc@`}QP%_eWFH`7M3A+1hL(EXZA(kAarDUGYs;eB*M?N8&MTk9I<p5BYAJ45&m@H
4xT%V0d5EXmAsd;op&?e2*6t-^%K&;9aevc~?CLHc_EQZu_<qzNesJJID_>nN?NWPZ9h3?NV7TB-0i5F-EgrRuIco2)KiG#$7u0n|F1e}NFru#IDsSyj
u7~Wc%2Pk3U5PDVwA@IeZxUjKm->R89-Eya<_`3eUpuJlnIBWZIO#@?*lL>@jeYGmO9XguzSC8Pfsk9w;+_m_fSuoz>Si$&!UMI2p?y6t5{xm{S9{?jd
cO47I|~iidi%VdySh80`5~dIm?EFqL}=TK32qRj`ZmDN&8PCk0e4?t9`>hx2ZB>5Ui4z%83N2H*D<SH9;996H{<)vj@Te7)|bb14RO3>)?6W<DKMwk;c
45Ms<8+%qi8&89pb0Ckq90s2cSeshQIX$b)}-a8J%Jo1Bx##6))qAxxhWPiS)7_v4$7LPmeG~U4QFSXRq(i3<psvt2p-fg6hzajl{9T9nu!Yd%k!-uK)
q0=rmQ1*8h%=srIzKeo{sVc(Hy8)HP?z&>OQXIR#@6BOx%!&^_+!7oE+=w^hL9a`Za*0mTRO?U1gO(m{a&UD(%Jwt(6X^i@iXPmLWN3_0Z#3m$cQm>s^
oUmbX7)~gEaFII47Oe0qNT7|-J=(t_IJ|PHkK<7f>F{7|J!u#5ZBZB%@yID<NyD=byvr3Wt6R`$I7%wMo3T8+VqY@K%l&HWRB5LA~3&jang2=ih%y4*&
k2_B|_&Ek!G1tq5>^UT#Xgz;EBE(8r$~Cj5^-z3jE4$uwRUb!yJ$v@B8rVVBICoA7;Ua^<yFv3XPKec>O(M<lZhU%FdMDE{T?7l{{AcvJh(r1BoNdYqP
eJUFEE38uM5pn;@-xQlg6mOXPKe-8TZBd4B`7`2-21Z>QYaKkb#q(Xd7-74X6rcJcmqN%uLQxHN^Aws?U_EwE@TsaOjIA=F{G4fkcq>vtIGnwbS-#W?M
NFt-X<^TF(UW}qJe&E;mZIF`R!noK5_w|>$yq|?r0&=0`kid7Q=v`EbGej27<D?_ip7=6qRt@xL18r$SDI`_92(hoVSF3oh}jks*Tj+;Z&_d2_uxs>ZV
SOiZKU}-|sVuyC-^h_9?qpGguv9oe3W)=JB-|oAP3*E0q+G(GeW>pu})=|MH;cazT#5K)*6{aDWJ&s5os%>evLzx4hRcGGG#nn38pLSEKNb<D5>;2Vya
Jng?OyTD>RO_9C?{k@F8^f>V1whg`M;HB#z*byFmOM#5!eM1(r;xTm(RMA(9XT^YD)O;5xj)C{G6E+hvb6Km~$^l@?mZ(5<_u4f4wD-mydh%XO8;oZ^%
+74Yrus;Sb9xn$U1-nAiD+X%g1n#vdzHY)5SZdDJ*AvAh{Ed-z9Am~7@_xTto1%Vs^Tif6-lU33uywfAx^sN(fPFtv*uk_e4(1c3&d(|R+E10$4MXdw#
iPPPVDs&~OyH!$c(_dMYJ<|fa^=w{h&2^1EU;F}vcF>fZ7y*-Zp{_91x7%kMjnw?+O~*%?(_2%0(IW+OHAVQfnA#ulJ$!!K>DHJJy7pw_U8|5|8XjUz>
(5@=!iC#(KWgm%-6o|w0X~<_;h7JD{r#dSR{)uZ+kzn6V|bw;N!P*@Q_n94ta2K=Vjmk2*+`V$-4147rLbkvvUP9JM50GebNb73)fU9D`}yir0H9{38<
>%29G7POpq*~gR1Ppc3dEnGVI2jtXT(m7aQZqxClTu@0e_UIRZ}zMKM_e+GRlim>k@m7^?_*+;0obMVd#K$%QZ&8xe?_j;jMc{o~-N7@m4X@Mg$dE8X?
^^~+}*q4Z01a*6|C<(l(R7&F|ZOJ~2Ac4mQ(<?LWQX7T`fy%QZ~_b5IO<{H#4iH?tI8c9HIWdhz07Tu_@e1LrOAz#meMfZ1lOaLg?jyU+P4-I>f`VZVg
B+oYg!<~Nq%#i($_u7As_`7<q?KcPP8}_i|Ge=Eb`pxU1$a&3pjhufic0z^cgj_#uKE+pj`sStdPM!lk<b`A>$?1wcT=yzzvMyhe`I}de+!h>@^|*cZe
|7$IvlIB`+c-vr4*t!HrUhl(&iU8@{hJp{`8EE7cMJSvoKJkezF%Gc-*Nm~{Kw-YY}|j==YRJ4{BIxEG0}8qBl56<y~$_tn-^Pb_u}ppAJ)5l_ip+cuY
b?4^29X*_3iVo^80T*&f}MZ`&E7Z-RtXD_y0eA{3qUI-|qjP<1h6?z5H{0{{Le9C*Es+`~L91asI!1eEz$S|6%-J@LqeH{<K!m`Z#KH4oxu`$j-0wxt{
cNT@net9C__`v$(0Ouu1Z1UBG(%8rK$^)g&!*9_v6nr1T^YrXc3YYhR%mino(QC7QI*Z)R;`_s*Y!h5%A7o5MOUpOdN$c`Qj(czOCC_7HJ{7B7U%f;jc
RonIHK%N6_fGN1K+_R|mEUe<+&>i6q2qW-=v#C2}eo2b8(P`DNAx9c~~T&T%$Hx26>65eDbpOg?AhRDC)pPEf}B0`dDU=e2iq_4$Wlf270@jv3rQ#C%r
C@IG`e3j1Jfg3HSQ!=h~o8LjR=5>Z7pHecZ#QG6Khu4KZ3FKhPTffq`#!<ULokg2fw{?6tog+85Hzlimt^F2XAE!Uy6PDb160SrlHoWG^+12j+qKiMg2
65jLe;=1beHEmp2G8G){}vyrYV`GeYL%Pm7LQGq#;do=-`0m2rAT_J@Z&3IESSt*6-r5E*5~*2F^$wV<l17(^@5Q%-n#Q*Af<kAU0>hU=W=<}GLswGnp
0;UmwE3qOTGLQzpwxI_<w&L^IQJ>@b;xH3eETNXLDWAztJ&?S@zmw#PM{vf4e?6eVLNHjNO`%uH%?AS#VO_=fZFKB}~;JTaSZSV`3E?LycNnzFNXpywU
ooXFN0H-}6_aV<nJhN<MvGALByCZ*;A~YwcdiHfdC4S71LZ>ihZ_HV2^etNj0W$A48nF=g$rpRy8HJyx7$0td!={))ej3vWhbH@sL&l4cui-(*70L&yC
se=kq-{>$@ov^1^dM*xlf+5=Nssp{@q-}2iTlU#C4MqCH`v5x{YySqG*#bf=R-v?HlWvv$8>j=3|LOdw%Ev>cCt=DhyOI))2<@gWRH|2=8K7$yn{#Smh
=M#IEO6HdP+$$O!ojr@K;)r46`<Jt*s^9SATRN$Rzw$qNLk%PMoA=r?mY;r&7eynB-3}CdgzRtl^E^wE#00|R$GU2#w*0I#F=E%*|32O*Yb0Zr$n?GYu
Hf1_Pmx>$_Odp;KsxeyW(*mF#pZ|3gW|QGjv4vGcIMh~Pf;}m)k<UmvkCtqvU+Mpo{q*hSy{^pL+4kqHzT+1lKDYZsi_sds7-d`O#1EmIPclYzvHJR!r
Le<s&1?$Wf{%srSKv66}}qNius@T7#igQIw&93hyJa8zu_yG!@<v^teH*;|J+2if0@7KS1NxZNdSK0&!g*4=EqxYnbg<(J3bq9FhKcq3=jVvg;r|bok)
^b!?nJjUqvk_lIH~6*L)lN)aF}QO2%D&e?MM7$(1BW7g1e{A@ou!^F&6@b+-NO{Jy=v<sbUP4T4BYfh+yiAFB9~i@)k0A$8pR$I!&8UPrK%o_B)&5&xl
_k^Z7wQpZ}JVyVoz)BcG6xTU=O$`?<#MU3iO?$iDHBmSGXrTMQj6jTKL_g21nPj&qP|3hy{{4#l<`gQ2{U3NqN_!0j-pAGzvnOC^p3U@-TDI)k0|9|g)
dh0#j@)N%&zW+P^|MNfjhyHj;<sZG)lw8x)A3mR}i2TtTQ+E5)B(;GV{Z?O(<n|Bv?K*Sw9Y4SQnT8YHei%2d+kE?upWlzC<W~J*+%qq8^Fx35WB*n!?
TqUyTbjRo{U4qA?hk`ns-`6-t+YYr`5V6VPlA&k_@nS|X=gZkVxx*D&8Yd_A2jF2^s-Em{Mv@HoT^}*O}Q<x*Z1{PgX{K`d?%^ao;ne#>hyJ~B!b(1$1
kma_^6&Cbl2&w(YRK36{Fmh@W1+>aL?u+_=oO^B%xgUlwQB}Z~gq%H2GKjWRVZs9~W&(jZ>s;lF7cQ@7Jd>W&e^eK;Bm<uQSSjTlQqmaO>~+rA<uol7G
c7e#L*XEDhGqxjh{<y$gY~qg3`6?taFN7d`-)8dK44VGB~_RSYTM{K4`u1#@qD_o@~7rT4m@MHsIzm$%hQgEE$W^{V_vdx=#q|IV+Bk~$PgW~|qDexpC
=Vw8Wyzf5J>*Hq4URg)<{P}YTc`^`c&sV+4!BgK`VtO<u1jSWS3$VMssSO0Hqw*7&>=~gc1GAt<bH-6>m1?s1Nn%`*(T^@?YfVW>x&6uj#NWSGi&;P`s
T7d%2qxF4$L-Ghy{&)G||0C};Hj^%GWOZLZ_2m1OeNsjY3EtrCx73Ul@V00O42+-xkZ(BOD@y<N=y7t2E3N?&40n$ZucgJ<SflT86N|ut)Y^ZpmHN(cu
sqZb_qz|L@YSH4T4Gl=xR!G)gJ46YiG5D^Dq_*+Yvbf=yn!3=y^S1gIlDbE954^?a@0yB1L2^?^9j3f2V61bG)=z1_`sN+&$%lCaZ(QP7HGI{^Ki2|P4
8;zwSpqr=j3|sc||akPa%<+;y~<)^>N-Bg(n`Baba(-f(-=vEzbc+^A{xD2t%#gN@&o7hPn#w>+7eIA3bXen7=$K@S?t_$GHIeBWTS<!TCdAZ+iM#iGJ
~z&DR{+jNJ;ng8FnzB$ZZpXOf+h-Y12Jn;}7VA9MA@>1E+JO6+)rpUwAvr6&dVj;6#bnzJw;ROgi$?=Ng0QQp*Q+p0kGIMZyDbgh>Ptkyu0AJhNZF4(K
6o7_buJl^`v%KKn;!N|YIRFm^9z<9AA!Rv8k9<MCa(1r^302f@Xxb7~}2Y+v#hSWa$hsW$adsU5Lq5(q{?|tYeH2?ckrc<bUPq^!(bV4ivE%sWhwe|jb
eVcy*#iVTQIKf@mS_8s7A3z<(Y-oiz&Ix4lVs|pDpOAdg?2-=eMFqFB$S6X3FgCvkH>uj7O+iL|2-v`NuN%m(d**w4Pt`)k7v?BqN$zpnn9|_#bgzJDh
(Kg91`jZ+rA4c|0M-*)Iqy!TZGXVFVA<}VI4eQ`Z-*9*XntlX_onP9ECi@?pR{_4g@g||)sh2kWIfVqFA)WZ>;drng4IHxLxnGSC(4-JU?F!R?~*fkc>
%;wdypIB@`;d}IjElp)p+=4(3fT?<^^;{(JHmzU<Y_E^DsR%g@bg!9Rg|8=>DWoF?+Z0=@A%siADWEE)a8{1W%DUMgrpX@c6wp(E17z!9x6<fBjUS7hc
hOTRuPg&iY?=_W2i`cYgKvr!BYI<T_d8d)sXOA#mBca$e`L@AaxKZNfhQeJLV9hzwo}D8c)>k>oQZHsKN6E|`!4_1U{j9RoZNPM?(DhHD=|@<NAEjw#d
xOg~xm2XPw}@aZJGkhUxD@hg_zrM_Awu!g~>tGR|51+D6HAW{|wg_Hle-YsShLBmt0^-2$fE!gEcIM3DAJ(3P!9=)Ed3TgpxJIVJ02QuuaPW1!sKlKOr
<9>T8BnuwtHw3!7Jbi3G|MZYd%zEsi%oYKLBqs=b`D<%Ule{4S<gOmyT2f*T58(t}Qol~ZM_g@;6&Y2=FfZ~L7w^jTEyF7UO>=5ejKUKP3-N)Y7O(WMV
Hn2eXU!}ixY7sfhdYx9j#v;{40{JsZ%35bgg8%Nc#qd0dDx8d7hb!Mir}vMr?plv`g%8bb?Xg}y~_2);cEK|Ts1WL);72L&%Ad36E{(Cl_fZwDFu7^B)
!za_=23^oFbbbyc3c=pGW^00-+Z2vF~O|?Kh8SCg|mrybNF^Rrb1h5yuI)9%ixp$WceBdgeBG9+m;Uc)Dx%&IyITFuY;LviF97x<Fq&lvf1|5XDX%jGQ
fa>y2zoX0#zV3yu6n07HVF?U%edbn*ZU{vMc*aNtnLyU*)&J1rO(utFlPOpFlWbE}Q{(1XU?bmL)g!xj2~QY>-erB-yLW6N_%zj7la9V^%l)TkTa?TAM
<&&QEqxndEI!=!3R3^k(Dud^GXjL{6L=0b!h=919M$Dk!&c6B@En&6DuZG2u~<7_lSM2On;PRRsZ#pr6K^FDt7y~PrHQFrzbm^1#-JsKQvd$5<+n;fSY
T!?Uu*3-z3n1INuVK<)@k^**O-t!Zn`R61m(pNm#f@boMvzHhVq^QfZT&L9?Kpzwzn8-NB@y)AWyJuHdkki-=*jx-w|E`zWpLa`?|E2MN3Gw=1c^;NEZ
VE=-S}7pa<OSLAapKz;@E=g64uiE^hxkd?8+B2ZT<y{FTclt*z8XMx&FlUS6PyEq?Wyc#2%p};@m)W|IjO+tJm<6MKIug0nR~<!fnuZN6jw`mPFVv2hl
5kV*7zaZ?sE9NS)A!HM7llZ%k>q5kBH3#Z+TD=kVJA;tISi#F1(>LL&bNXjYZ*IxaOAwY-{QMo6aA93Gw#lXG=}m_$1(owDesql-46?PaW&yG}Az37{o
<5NCdz-Eg>sy+0EO%ZMf6CE!+T0h~@bs5M02o$5M2@lzWi7q}x$E@+AY8lFjl_n-Cg&dW%z)%E~>eCFu;s04u;PF>>8r3oha3Jbr9dQ_&u8MRt{c-hvM
L4=-Ud?GS$j@mhZVa&bGa0l$SUc+^h4dn;;Mi0rOu1@bm>n3b<r``<JgAv@bMoWQ~ofe!XU+A#nj4gh`$3liP^=N?%P4W#QKY=}wSS302)$(5Q&?ukqV
foHYxY>uRjmF%l_Ceoul(v7c=z$7_D@?;7L$+}`{fHdu0B!uw<F=(T(63XO*#!!MmUEa$9>eE(yPQCK+*f7Q(cTQPCL=tyLZ7Y>gFgb`(e;&9A;$%T$F
UA8FIK6#&+15(pCGAY#Ia4+|h=q6i;Udjwi&@n=R=tX>BJ|ueW}#%%ke}q$m!y}=gP5sP!nRXH;`PEf7d0qE-+Ee#g;^Q9gAhwQOLi|D$5Tcm*Ndmn9&
yfh%QA6M5yKQZFfszx7MjacI`f)ykQDi4)IIb30fcbmEe$!|#@@TOBECnl9!2P!Y#M9+Q}3fcS|!}v122K=;R!f}Vwj(dT=l5x&OQx>6ee&;Cd2wMM%F
+CzDN(Qj=>dO^1MynsRPM*f-Ga0q%BkrY4nh8FOeP@LzZOoEC!J*#h?8S*`L3{{*Tpn+20%2_Rci&O)oYgb5a^eB!LxqIFG8YrwdEh2$DQ7e>l$dtb>=
gIk1cJB*Rck5Ir`5qfQ^fduN!)dQ&N6<V)3=w|&MzE0Cl~7tRszr}^v`4Q`)3PN<KAd7IM!q$Cp7ym0wi5Zs3!u!pUBAhM;UXx?WU{ApKNB{%uO6V3<*
ZsFy5IO^4aSgb=i;N__TPpl!j&{1}U7d(U|k!%NW6Ny8>yY>qPgn|lEi9T$8a@v?-O3sEtlktp&w+QD{Mo{o-<4KO!<I?GFuMYL@SWTtJ`;vY@$=`<hu
nStjay;4Mbl)?G@4|%LUYA(~QQ-S`=f-n3pyUQSUL?6gY&##zdGXF2!0EiA#9(C({<1c+d--4_Dg@(I9?{CCK&HCWXWFh*zzbv`&u!8l9uFjQyRpH%gY
vblQl?*o;HNer|G4@`VhK(ZO#FdOaNit>Gv1J!v}TT6dwBrHGD`pe)7Rj-HWx2^x!BL`uKomM5#C7ZQ&=1daJ$hz`_~gfVgO?!Xso0GSDX2mZqFj&Mkd
@z%cDYGm1ek2M5{pyoGqz?w)tic3`aP6Z_;3cyIYvMV_bU{NOn2h*sUTsL5*VtG)m+m7UB`=Q?HS3M1eP-?@o|Y>Es5hGPnH%scXhOW;Olt;UER)J)e&
Ov80(8^JF+Wh?lj<<#vr$DkRl5jBWF<0iyX*q;b^U!}ZK*r!>n_V6t4u#o0%&fj_z)N)`%HcrlpuTWRxGAPbT%e!N<|Df#JCzEvVokuH3$>y0`iUH2JU
=Ug*79f0B$Jj~>hioQ~)dyb_zJb@dFBA>|t($!#%FDrkoaF4dHr>)|cujej0VR_nx1B$?#DXh|(;vr5c*DE%sLIs??X`N`Cu>|A8Yjrd?`vkf4;t6k&b
ujQ&Nd4uUS2DnEx81y%EYkh!#Kuni8fFXt*^^xRdO;fNdK381#@C+5T@#7a_nJX0nC!9c@$$Yr=P!3B!YrUcauo}Ul;6`8HN#p^ZTFgw7;R?tn0W!J1U
(ZUjl`xrm>zuYS!2K37=Af5SXDtAZkBZ#3NeHk3hIDMH%X)t-o$;e?GJlJl|+hNw?V7|FG`lJ>=?exO>C;qNXmYBv^KO&Q4~Ml{rr#U$hr{jjTr6+CUz
_-6K0oq8)6X2DeL(YI7$2C;o}NX3)A`2IhRvidcyE|q|mgN9r#*Jn(k%nM&6&*M5nS^{JBBMA9#e$I>)*X2g;@LbP6T?JT4v!BXgvQD3?Jvs2h?y5Vfy
>+<dN+d(Y$P?hO+OTUd~gdN=4siP#-(t5qJ1wGCO)E0@duab2*e_x>|>4}8QZ{x}l06|QhEPjACh8-(>9*<{>XJ<$Qi`DXIyKHSSYj&gaMFrF7ckj*Y_
yiMDn{ygz*d>WnyT6JEsIpuMXWL1_HNFk5>BX+c`43)wAE9~&-=J+$SBWjv&>L{XYRT58Vcqi}&boD@bDHxmC++6cn;;g~@rIe7(s4P6E*rx#Fr3p4Ss
}X%Y%HAo@etkf8xZcHQMCBo%t_>?+FqH}f;(UJzwntq&PK~64Zt9T)O&Ef@2QGtPzl<+kR#z(|Zq5<C*(>XUw2Z~%{2>354PEEUpasPj6W|zKIO35_Jv
_J{5^*A27IaTjGf!*99Dj-({=`d0b=Y9IH4>sP?0cG%(<}>ctNm!3hr`2xrCf<MV6S}w%IB@jybr=E{zBp*qJbIqvsYODNN-g88GAwFuOsHqNifHtqdX
7~ir6}{TLIR~F<muptHS#W+_@d=bB|YC!U{>|#e=284sf1CHW6;IX{|PG_>eo<zI(mg5mS}rhCkbKvL~1yrfaR<`UfN!fj#s6hHC9kTLInsw5Ro0c?a0
lSq=fl83s8*9SCeG78z)QYT8M~^8pC6=3Kt2=mr7ZA8c~@q^Lh!dbX8Ump;I0b3=>0D9|Hc)w#Z9k1+(H^OlgFec~gq#pKghW1xB~-mB*|nY|diFv@;&
8mczFOWap!yz9bS)#hEjK4q$d;?a!kwIM%;K&>KOe1c$vAioA_#4__wO@05cBDDUQj=5qvK(XThI37bcng*ICzI68l&aW5#*@Z7dtF*y{vXMRzQljt7@
Xop-IG^2k46K|;Fb)^*g@+g`WHm*G_?r|uU@Xs>bF=}03+(N+BO|5s4mM3sFAjHQV3)W~@V0y$LMq6crai`+hq>+N>xJU60lSEahOlY}C*&9Y^9k#(%~
4k99!z;)8PLw-gWljYC4zRcy?xTM3j_)_Vee_-eeh!9*_cL-RCuH>-sM{x7f5Mgp`J+0=|D7t^i1h4GYT}I13a^kIAS@0V&dmEXFw@eO(L!dKJxDK%$k
R{GjMG^Bs$95(t-PDELluBA#Ehsk95oH@eJ`u^;o6pY#v-=H<xWh2@h~%9=JK}hT&}@4eq2W$M~Q3LP?a%=9L7)Dm=q8)m-o3>a9A~yAp^q9GrYjja{3
dM}Sx69u2F#dHd-_+83*{@IT|e{1c2YOEPTRS1H(-J4WpUdGJR0e4<>FHU$TC%IiA0@kS&-H4pxC$?e(0^run1I`_$flW~R@!s-PMbXk$830{kElj=*#
XUppWq$7Wkip8@dHZ%SG6LrZ9nfxi7UzL>&NJ3hU5*{Qv-gV&<Kl&PaNczkE%YMNET%%Ojg-6K*;8Z-mHfmFHNWPPXwbzG$gQm}-r~iC#i0^fXuy5Kmh
r)gJ=bmnJq*t_wr;0A&0_@=_1|9hk;gRJulR4CVLyV4yZtyonbEpRfBYD?r7H$DQbGPIQ9q^p4Waqj*ZSxqBq`dA0Go%OW$>|RtQ~!$J)Z;``9f~wtV-
-V<hOY#rM_hDklm`o=!B&rhmv<QRGZIhyp_^<E(Mm1Dq7;lb<?=cgU+ZV|zD;3)s{_euCDUxQRRPN*SW?&FR*#?X4|VH&J_U%K=pWV?$%J?Arr$>1zCv
0|#?VidMF;m<Znn37r#Qi2Q={u+rSMp7XPuI<77<XQ;$Ylk!a0m|)g6qt=;aainE=3e2`tcEl6sn`d;>wUEdqE96?yb@bA{(Cvoj!Ea5$Yatq6EG5U(F
E;O>8kBM6ZsKIum>)z}(4DyspzhWr_c$vspNVGd&aO`AoxjTjeD6Z&5Qz0Ih`>_W3Pi=^OPNY~Gop_%9FIpwzS0cqS^V3_S63#f`9-O#P$Hul^Hd0xgS
h1?c%lwn$5{?OsVOq@RR0neODeDVj+hgh=;`5C*988AN4>D|UcIsOHXfWl9MXB<-pF9L-A<D<VKmGYJg!V_!@2+TpFUUS-mUvh+h=7ls)#Zp_9JaYmuZ
HE*flz<rJee77wkWhLyciqlD96bv5yQ2)|ncO_)<&QeNbOHvNG*yGLGuW>$0G(wTYb8b8D{tY4>t8-_(gEWdVuiMFKHo)3po|DIa`l*%XN-gd%U$onB;
nkM3Aib{m&m)K<E?)1FJE5Vm{~^)g=3ro`h7iZ_h^(LzUh?A7h-k-4v5=Gq$;WgZyOiRbHPmz%-Gu~+U_NS_FAL%(dRJ1&RMB65k1zBRZroi>e}oIgjZ
kgcrKH*;FL#t4HNJ|G;B)@Q7IQ1lnDvPX5*;<yVS3i?MeIX@q<$O<|}tU;9!pCTs#9(!N6(tQu^ozZxdKGP-SDOz%3EaTC?>Zl-R3cw$>+jK>`=joH)K
rfMr#u@fRzw3g}KUM@i~fcm#dyDn%bl2u$*BeAHdJDSV9!(IEt5?ydJ21S`+aJWznBVoCXCY|PmOe>ug7T!Vdd{UALHE1;%?BEvU9DnhqzBj1t%%6qV`
bXmk)2c##r3db#=Y=M<<qvy^T3#ofQFB-!k@~6LnB*GKJ*#d4%Pd+|8bpPx#$E$am+yH;S*5`Y+AmBC1Jd76y>K?hy?+De&vjJ2VxHhR<WQ`@UR$DC&k
q~bi>{7Wob_F~cI`#b`a3jcoeJ>#wyx~y{3%JJ`h5^TsUB4w4&c;3$!|;u%pF9Shjrn#mP+OF?cngS!#ReFOwQ&jF_08KZGyl@MJ?lWM4Tm}8&SVR!w9
9=pA0lczH$~=B?iWPrkDD(wf<ngckvW7RYwc$u=dB0SA}AM$c0LF~@)x!nD$Rjs>1Z;$<R6a`_jax`h~c1kGGgCUF_(bJVBOS}gT|wfG8A;bLp_!>29}
E7A65|}wJ`JS1$zk6TwCd9<fOot9Ghh~R0@2O(Fg9E!R+BXHfpQ9EEup;oa77a>$`gJT%R*6mBr&Oi!4*iistX+ftO|Ia0yoROH~subp7<;VeG@6umaq
HrM0Gu9W}r3bG$Lp*EdJPKyhm6Odn88H!;6-D#;1)adH+m@dj__8$`dxaIwG?p6-&rYexdEPizZrZQXffwfTA5u<ipKVr4t2nxgv`pKZRl@_6w`i*t)d
63-K;x|e#>b%5Kv{vrg6kc<gZLKYadKrP+Rzxnxt$M>{7Q?=w!s9-U2qUs^K!4tbG-mW)9S28_5_hJ?kwgBiWi%SQDh!x(7?g&Vi2G{w;TyJXk^~AU?Z
K~0GL`S$-p=F_QGr;3FkkQnIt1-dXtC~`S$>X&Pc3j@p(g1IJaBj$VM8ebdUfEIQ6%f0Q@k{S2B<_@Hjjo~{ask*nH-o-Rogw?~Lr3#Hj0ZxO@v-pvN|
k4LJmO=qp~s1#F0|J^TfzQjpXKow*#qR<{mV-;Lg&}&Hoci^7Nb<U<IS1=Al9Gms_7S0K6zZWUdD9-XOwE;IJeNbb2YC}giPU01mR}RN<>Rr#)Groy8E
@vxmwUGTQ8)tue_bo9@_0WAXE^+X-wzWjH=!X87$hpuWuaK3*773MaQS=C{{9#Py^FjxUi}@LXS|_@d>WV!UCN6a9XeM9Fk98j{s{V9z1q=HTKbvU%O5
4&t}_)8$z|pDG@b0A2H-_%jaxtEarj{zYfmn!J%%gjQuqz{d)1(lV(24c}1z1+s0YkHw&$wcwfl2;;GUjJ0eh^NTKTk%>G#EoJFO2xWQ(Kja+)Gh7?Ci
iS7<iY;%zzc#Z@5#f%YZAyi_{^Oi*G&aWUZ3;D+OB3hp;G*|6ZQy~;$_evMHryKv3$4mHUIZGpdL7D_EjWyU%X*?pPgh{E+2p|ixW?y9mQ8Of!8st6`K
@U5)>sEExGJsnj?N>S1(4}fk6}Z`UlpeO6Ql?5Vmj}+9eC01KK}$K6n%CyX*Jk(UXQ@rVUwFXN0|Drzrbm9^7;}h>V}z_wE}3@f&{DUjNC{oNY-;{tfo
iOBWrVn3!TWMB2%s${$mJy;(fs&Tln#`$wYN2Cd(~VHjX#F{?J?DrON8fq0z>3~7>~*NHz>~|mV&_)&n;!3P-EhK^pLPr2FNhi;cXdvMgy}`(gPO>a^&
M{wqCJA=^*ZQTOOQBAp>tss=%20T>_4}fl{c$*<)waMAGto{@Oe29q7)zM08spgL{fwNAvXyA-%daCxnWrbpjECM=Zy)#*3(0B&{H$OZOB(EfSa}&1?5
9eeH?xA_z^7F?;lcU4Cr-vN06^?`p3EexW(ORZ}r2f!BNd>1Af=pt=?~wb$xUVu1;;eXgqdrRGoXh~O(c@DobKpQg$`q8dNVmx8{C2Zu43TI8;IrQyox
beq}hnMGCMq&LaNQ7GlkM0(foI!~Bxp%V3)n}TXs0`Yk{qpEj_70VZdU*2xr$s7K_-5bF7y7}yu!XCm>^P;@W+~P5D5ow3AocW(W2>M4gD?fNqdU!FKY
U%BFak}PjxaVzHKeiban6J7nMie;$=ukLLu9F7~#9I7`*>ShvsKC6r0V{);Z@gZqv|6az6WHNV*a#qaKyY}C=Q%_LE>n!G3^&h%D;|5dl|KX-bmvl|eK
#f#%<C<2??`I#@Hg3wEt#KnM9Wn2O4AIdU@apz>}sL;8HGwR*mbUmXi<Nk?C{Nwpb&`%d6*#du&l_KNYFnbPys=1Ry&}q9=CJHJJc7gOQsfe(_@Z*t_S
J=c!~Vyh`+0sh?+e?a|Nv#foU~d6}70)NnEwVKRpiupF8sk<{r5Ss`n!~ha>E%`S4DRZ_|Da680_LcN!m`bVMgj-15RHct?>XUVtgui~g(gBSORW-^PU
&L}MXzk30AfJJ*;EBU|OScZ;iU$N&DWasPFG?A!6bI{)8tJot*gNkzdJ{AYdsXRpuy_VMF3?M(lOpBMgh$6oPOo37#a{LB$URKDla*Z2?l^|q!}{_d6V
tNi}^jtea4cI8*~`FF3cU*gmM^znb{wekFZ|Nj(!fB5_peE$Dp{3l)_fA{?TUpfEZJwE^4$Nw<?FL;Sy?MnLPu3V<mtj~;;SJGqc9fhB?cUjc3L+<r@E
#|kQU0m6eyHT1~<7?bFpOsnSZ-wO#zCYlix1@%QHS)N=us%ukrY|{Z`c#QO<|aKUmt>8Ut9udF&+^eG`>}DO<Zt`#Kd8=3?E_$n)QJrFeSRbN*x<K!mG
7ZF{qQ1yCJHP6{rddr9Ip+8-ef&+saBo>$@$UO@oK1Ql(Z=0*}rfh;FZfIKFhM4S>MmEf9AZD=*6bihgdd_dKl1_*RmqlYAQEgzpWZ4hX?lX8=X`pi%~
wD#JtXzwUvFMkuSjz$c>!5*2jmFIo?d=UNNTJT8nqfJNhM;pbWNDT{~)<6P91yTrTX-`h9*Cf0v4!)g@fB<}>iB?>$EuGnQ~2gsyb-=oLrO@8dej&`_q
|*8Ru$@YVle@6DE7N6vG>S6QK(mW5I!=0U!~43HoQa0GcSb^ss%0we(vGtkiyvSnG4Lvrc#@g&J^4=ww&9kK>nwk2D#BKiS*o}o|It}0#m6*@tzz4xk;
RlCaSj_6~%q5|AxBLDn{FTej!E@r~>n?s_rtjhORDHMCRdbD3(?hd>{7>TWhDL2zNF<yz-zDSyKh>u*6sv~yQthZyr=zR59;*OYantqJWWU^Ljk&EX$J
MB!$*CxU&5xmw8pW@>l58;lVSMf0p#Q8Bked*kq1DW4gInXbjxIN?SsGoL0iQ)0oxo%IU!N#BNX7Waq3N?F_Zw3Mo)i8G&(cLJ%Q3wl7yyY=7#z&cxBq
2V*Z$K-ifTT<9F+NdVr2GWmi}rCZu4cNSo2`JR3O>e1gZQ+>*Wv#cZGYYTF~S^c<T)PCl=8CocyB|+jXU^%3f2JPUlYs5xy43;9j-9GX$3YGahFfjnkl
?a{?@tBcA$l)LT%8SAo#UL*~`Iy8UcskFZ#i2Hb|lQvUX`qp<xa?do%b?!bNG%YZDgYR|UsHUgztxD5#uj-~A^$yDcWXuKksM@^QYLh}?ePH2Q#V`DAv
S&`r<4PSMORrn7Rs5Yja++e<VS)+2w6XNLq+`srB+M$FvM@%`0{(WYi^E<3&Wu^?Ur)3opSRybjX2@{V;Z4s&3wK`83K|F9`+n9HL@-|H?Mno1iw`70y
RZ2s0vEi@Nrnq3_TJYxdN)+iLZLYIs&Q6Fk#R%wjtu*KBm1dQd#F%_7-7Nc<fb~fUSSgoc9mDOZkZP>52wK3O_{+jh<1j!qwGL`gVoIgHkFTw!vn&6KK
PADZEwMc8)h5(k-q$H40k7rPP7m<rjJSuHu`DV^XfWBcpYUtaUs8Lei^54g;Yu#vh<a<^@nyK`E)^7BR~l#81}h8`8%e^A8U4u59-gJ5cxvc|4_s+BUG
i=sUMHA4woid32*P>YxAyr^5(U3?TTk+h%e9%_+t<8N3z+96c6@VUR&cj$Dz=D6jqN&6#i#i}02ibe*YQjF`>F_En?LsYwXhG?Y{?q_LQur6=PpnAA9#
(_ltxVZ8U>1l5cEKJ%Kvt`HSA)xIu+9?&F@7y>$Io*A7bjkj;Za$*Hds)L7P|WX7h^w-B3&{q)jtc@glJls5xIe<$vXxr?zzL;zDVs4ks*1AAidKPx2q
4wzW9p&i+&W|M@%Aq*wV-Sjpnkvpn=&yOEwAzO!=z_UTz8hlP(S%jEdT-_spYK0QlBAkPh|-uZJp8cMXSr~EFUh4{#y<9NZzeA;d*N8@RJ_+b7v+;rkA
#7-rI*X_g0bcJZLQ*rjyS?$&$e#Fpb%pZGXstEp0%$f`ly+WVfBuBXFwAbAEO}(T7Au4QFG^bsh6zcNoUImVJcD8blA0fqr7@(fs+z^>6R4jK4QRbGc&
EMna(`QR0mk859ZBbU9)@wL_mZWZv{93iW_N4xpOvr|jB7_uba)_UDuzE&#U43$HQQ1BLd^gjy>vhAMo+dx$uVg72V%f4%bJXYFNj<6unEx=(9{E*W=Z
5my`r>u<Pf)L;CYdqNKO(gZ#a$pqO~!{aR?yc|Nth`L+r)>UW;NBsfMhLaLX$at@2g8a0iv*(>&?}pDqkhKIS@~K18c%~+7`-9XcF;NeWgl9uoCxl5Rd
rQ_zP)>udToKj%24xS@9>GqHCgu5>a!ZF7=6@NH!zxkPB-kdMp>PgfUaW?>lVtpCrj<FFdK=vbOR;PYUzL`L!4H^kdX_Adwc9MBX~cPeKyGwC66Yk5T_
I9OOf>SS^sp@$KP|m|wI${D0{z5iD>HRy7eg4~fwD#FCxoTa78L7QDb)E&v6a9S-b*OgK9=j{(v4@$lHZX@nK4Y6}Gaax@((KypM7)*=om+qUR6iK6S!
hlPx$?9@GblTZnehKvSM1S+fV0+5xPCWwFtQxmB!7D&#br|HIG`$DwkNr{20L02=tXLF2p@-vXQz_P`qW~FV7Z#1>!-Qihaj$9wKQ+YxdguXeOO}x;W8
Z5QNHM~(A#O0JB+%>E9E3n-3z-G=X+#-wpey$f6zXB(%zaH&~!Ws5z22I)LjbhITVuuvjBCh~*7JQwhDTYA~B(k0&okd#A_N-E2vo<fl*4SpTR1ty!Dl
!Xs;b1K+^w=}eu}K3SZ~-UNx5*mhNV$^PwIO+a-P0?;PtLY!11WZJ9iOk+gtJ`RsraBj)LpAL+g%VGbdY3`aH?-@-m~r@-1i}>T`b0<kIN+~gDE)eH+s
3X7*gW6<9TK8c_OY+Eb2pYw*?(Yj#;>CF$GHy-3gB(JGot~u2S@JWl6LM0^DcRR7l7kQPdVlr&)NmntgEyVx^g~z~d)%m?2C4BwA#;@T4S@Z8bogcz<M
!9ms@5=S*k{Wmt7FmEAcaWi>{-eVHxXSp$fAe(Q{5-+G+0LMB9^Ib_{engPpJr<TD|KgDLQa7d33$6BbRJs>P<oz3}~pcFP>Z_!k48>;QO?h@ok!Fj0F
fN2uw=i0o1tF@$HTq?xiN|oXpFUs+njKMkylOs?;e=0LeJu9??aLdfngPL$Hq_?KZx~_s70AA8n71vTddpL>l$=S}C8bdYvY)m7g0I8<HvS=HTJ!qLo+
ej-ZuNxGfERtlJt6*EY+7b9MXMhY9>1x5&u0`ua8q^wU*#Ki#d8?v5Cvhy{l#5esaW!pA=m}P)kOfZV1f7z~l3alh3s-zjFAJ;V&R){r-~t~6(TOIxa(
(TQIkQ8wT|v|}%O=@!9p`2BaUQGp;raG;JLf;fe>(rspLf1tbZnFBRBnL&c#X6DA(t$abxa)2Dww@U&s?j=lZko&mqN^4D`{eJUg9$G3Ye#l{=D-zKhG
<Un=lNxiRZ+Y_xZs>Pt=^?_1S?2)MlZnYPQ%KALBXF{j{pZgPk`CGQFr+wd;vh{gIv{{qq^QxbBmE>&R4&;1|bUW>mPT(VX7#0Fwe5#EddQ=go<ih0AP
0WF?)nb-Oj=jOlYK0!TlXG6y|lE4DubyIFBg(wdm$y|k%XTjNtwr;)95q<ZcwS~e?0{jR1<I1{F5S1!TuAn&t3iMfOY4kC1|oZ>ZsO5SqT@N^9J@t$=n
)F2Xsu&@|TyZ%^1R&)zim`zwfZnnx%-%FUmwbxiBPnCz({Z=3W%2Iv<Hj;x~Q+v<$9Ch-zOF5~hb(`-I!0j;)0W5!>T=-~Tu8@c}yy<N!H8o0X^`@9O^
WejOQTTeqe{@9uqNnGGAN?$e9odsd_k4paU^>@1#)>ztCL0u$PnUGg1Il+dyGYULoOR+Zn@j|pstE#hIA<#}KG;oBRhQf4#Xt(_gjVT%i`2bP_)~n<9S
U$%>3Zv}FBpTMFe<vV%@@NdVM~rapda?|U-APUB_ns!+)h!$fWzGCFxhpYnxvuvF;2Is4Q9!#3V?HAdZ1vN)4Wvrz(TKxzbKeZP=Qcvr-zfXp$yL6(AX
3^J0T=QRFPuFW@RAviYk=y8kN{JaRgUhhrwqsVR!K?eHH+bERiW2ppgNVT(dlHa6+jufyV_sCVUs{4e|&UTd`k#oLzlOyN=CkUnlI|lPOG+FFT9a3)RK
IU5^A;wJ}fB-erE#GavY#G>@@+p>j?JyJeRY1|;+R=qCH^!Vf^2dh&uniCfNM>5X>81Iss>i5R9fZ?gjM8;71&I!$<Bd)=$FdY-Zt%O0;-KG_{kK(|Al
ZO<#iK!9}K8>_hC8zJRAYxrt}1_%A@S0`lng)5roZC9-Ni$%euOy8c=;g7S%bbe8;HRrK9?yHS=3o#2{=$w+S0Wt+0>QHBTv4q7S&Ze$3UlXa-#<%lUj
e>d#*qS2N7krK}>~b^d9bMWfjcg#<3<<ap2kC8{aFIkHD}*8T$NG5fDU05B@)Y%^kn9cWQn=H)9L{VwsG)dS7;R0Wnrv=1HaP>CcvJM{M&=}hnWJIaw0
T+6DZY!u41vj9-$m1!^m050tQA!YVwT4i?N<53Sai_kYAfp}4(<CDhXi4{cFJUUMlM$2;mr>^z+<xIZn!>Y0JQ*~ZtOhHB3A2JulLS;2Go4rCX3mGW)K
+`=7bH`jaJi5>>VhhXfk|d7XU#xGYKb6%-q@{K(09+*QX+eAOSFzyR}bsA}l7INZD*BH>Rx-ZE0gG{A5)?C6-=sjgHp@Q3>U|-ju^p2P(R+Qep%9Ujs)
z^4EkfgwUQWXa`TPHBL;0uFyN6gVXGGoOIshCULDv3)4%?9IZ|$gfzp8nf+mBGJJ5NPt+?OuYHkX04Z*w6kDWIShuh^ep-6v6i9W7VAM6FB{phn+o)WN
uelX_yU<c=uEETrMb_(EG+`lqZcNN(s@LoddVgwd>$<6S-39Lf5VzaOb=!#+xJ`pel@rw(_(xdOPAK-~f%3X=nTe*IVLm6lo6q30k5L#{#+GXWJEA4v1
eNZ{x`Nm3jSKnQpRg)eN4YHBB3LJXjKW~D7ugWSN;Y990o`4Qh2vWvsWA8u`UqFZDo7fh>sdcC$Q!!N&lY>|HqH9L85v+n?7G@5H#h^ry{R9RNv>O+w9
*%sY6{`G>t>5dy}NL5=^F=UDeSG-BIX&Af{ljYU`I4I>0u?xa72Mp`i5oTT8fR1OgwAMEnrXmWu5B@?IFFfX*OX3rw<d*-lbVgf+?tF<f2e6U{}DQz=;
csbYr!L<A%3X7KorCZ>RG-*$@dQOkkZt3Jz*@+gv(a#o*wAkZIUmb%eab#j<fU*E8o*Gl;gH^C=acKzLrVYTg(u!%BS)*HDqSvgn?oBt)2k8K~r|J3EQ
%BH@w^de&8!Agyi#_Uh!onj#<=I&?FShsj0hR!2475p7K|T)6{G9l+^1)SaQ4PzftinZBsuI<W4Dh*~1pGMIt>fYfsfWUz9YRi1c=4<4kad}-r2)-w$d
uNz0JQsy-$d3+G*M|100br6#VTTL)ZQscg|ux?W#SXUgjV8^$x+^V;g#O`vMDay(_)M%tu2|CRoD>ND><F~TEcw8eS2Yq>RQ48r<cSD~AZVDP}Gd=VZf
#^BDw6*Ka5NV4%as^ynS}gz3lmCV^9Ws=1m_Fdz=(sF<2d0lTKQ9kOkm0~{6?J!BrfCn#QoIQI9JChGuY<(ji`MkRDz^_T3cQSn4+VaK1GU`LC9L{rf#
rd+_j!y|U_y~6sXS~OhD|p6gOayyP}5Fr78`wmbl`;94j0VOY<Q&mwnYe&!G;G^*Tu?S`X63GzW>MD$#qU_7B&jY4eb!<beCIJ>pMFF!6`rf5J4Yh|Lz
s*QtpT`z(YKNNsZ8~uNKAfhiZ;1hz{!3SmTKjBRN1&ovED0acXkeRC6cY4Cjc(34dhPD8(QM7o^C}VwN>}D$1L(J3uo%;wGx=qN)-WpRo0EL3lR{M0>D
b?qb^hu%Cv1F!b>`y3KR-#w0KuXotq6VP+v4?{e}D1X+TqIuEw7tMxgulfZQmAHt~xB#IGy_24amQ-w9YP%V1JMaKlLY*o*$Suw2DEZvtkaMG5SG?s%x
;<o#(*DyO!*9cEfjm#zJ46G{IH+MUX^0>%a5@PClqD92n!qQeGhk|3GFeYeFD&fd}ev3~Lq1H@1HDjf==NXVnRp0AWO|IA(e>9m{DA{$(<GWpYy3KsRO
GTe6Aq}aM&$nSyT()VAtac|2%jEL*VRPjDzo9=%OA|%6H7wC;Byzwamu!m;Q(Z};*l0jeB+Gesh+u(wP<y^NXV$syFt#@XZCj|oqAk&{J(XN>aTM(w23
AcLv2o^U5|Nw^u5jj`3Yo-V4w#m95p_4Jrka9?vBTzo0IL#x2lrcus&+=QSjlXQx>=(O+2tuV1B@+-^NTuT8L+xh6U?QVRSn9n^_9l0<&S<w!EQz@QDS
HGIeYF9L`zv_Zc$t`Yw4>8YpwH9u#~X5pert8vcQ{8aI^;daFv?uA;1BMkNdhL3TlNU<h0S$E*C9|Z_2z{M}7fPxMIDn7`K6B+!0#l)5ggH-cf_)4C>=
R%Fl%<#tK|XSPKbBW3@AD7QJDjQ7a6rm4o#pq?=3U0WZDuZKi8UO;?eBfa7~H*rpgZ=hPBsI3>R#fr2Dj&82#++K%s?fImB**lBQRa)4&`g*oqQ-NH+<
n$IxXoC8Vmz*(K!`<`XbDxzn8vaou0f3YcZ&YeI^%Mo{;?MMl5rz%`#5wL4=x6(5Q-+K*68=S@)W7_wuu5!&a+uZuPvCZ^g2QJJ=wI)v`-e%7$PWH~zI
Z;astC>o1T-aQ&{OD&C@Qivb&-)0=IX&^B-Z?ml1va>Qo-!3T2grFX7nT&FIqQjn8eM&-w21UFNg8@Ji+;f~3aZ_116aJFa#r2+^L!6!!@^FAFvm~+ya
4RnzHXIcz@PY&?X)e~NUepd%i7-MXEOk1KHIXms#iU`J8ufcKRaE`8uYT?c!5s>V<V=>p28VOJnT8djZ8o+;uM_srL6`ou!>CWGkbzah^$>aKVhaq4Z`
`v7Z$7e8pO*oB4ww+JfzW0@1|f#TDQuvoCnF$dd;4Y_s@vaT-0Y<tbnTnvQgce)Mzza`(BW^cP7XMMCKW;+7c}3KgJmWlE#B$we%_jxvk43M$qZ0Mo97
sE<EOUpz)Mw>nmHVXP4X60tus9u7P6;$%Z{K9l(Qgr(~QSt~h+xv?f&&CySfFwGN`qJOl)+d&p<Ulrj+eyxZ!hV%Uks#{SVTrE2-niv!8h!d<=F&<2PO
S8X)~`Jo0i6A~Bm%uIngaU5K4yWzkg4c1n4b4x9h#;G$zMJWTUooQDb+jI;|OwUY%%k{CQX`9ZmNtQ1`DDUTV$gJ=c;#;VXii#B1-Hc96Yu#5U$N;`nk
I|W60EbkQ{mizcy3yE4U&tYi02jN|q}Uf^@-e;{a1FbbrQ;g+*xsPS*aykUqP&Yd0T8nt@SIgeE@FZ4{?&W=mnRur3g`)!kV&?v)xdV<b>mm|YIC5y88
k*-fh$?VqI+h-Qiz&{vc)M_*BzH!um(E~+_VFHn{XU`^NLyT1y&y%FC4#G9avybE0EmChDi{K>1Ku-J5kM@G{vsE3qk`r>lY3+_b`LqVR3hqHRf11ikX
Ssq&7(qQ*)ZbI~46XE6nym?yTUN(uk?lI2LdM+gP%uiUp0s%$i&<v&uu?LYiQWZ<k$B0MjyWjTeb9VewRA#(`B&t!AT{#qM~4?ZH&@;`K&_MdhTPP0JG
=W;L?(`QWmaiVP5ko;WS%Jn6As>z&-qx>9Ol8y0e{P%w{B=R?n$rBkl}#?M5RzA=8?%i`*$y9Sd%TmZx-60aWiHM)m1F}$tCtY_EL6kS9A@vSuR!)S`<
ENA;$o{^lSMz?Y|$tZoUf?Mf1n=Iqu1ldiGRD{!XQL`H=aMJ5;rh|FR+vNt|bqTvGqp+n9nqf7w!=fl<J?FvBKvvD%8dw3nmZ+hz`NqQKhMBH4012)xQ
0G{z5wu4V-lNxSTEjeHB5AZcui&CC27193{F*knh1YHMZ5THen{yG1QbjcbX*dy9IC>*J4!zx0PTLc8O|wL}2Yk$RV9IQ2=fd|DgP7IfGMQJFQ?qhcPF
N0^-#*S`)mNPy)yJ+O8K5In;1*&XS$%%fx7J*p;ozhjZguTa#$Y>PzMdewQCR&|zlhtDI>$jZJLrzGn{_>hQKlIYld!6>CcWGmxq>OJvx5bXo<xk{NG3
LS!j(DI?ZS$@laB@nSY>#S*XfkZ*=E7$N>3zZP4tUi%A?lIz>T){`+0GKxj^0KE>+dU&cgfknZB;`G6snx*t@_w6g`r5G&(PCaD0Yd9pQMfsRGc>mveH
p88YRXVJIQaFILyiyOQEL=qk~hApx~Zn;dbbPOKVjI<<)1=5X1X{456Ksq}?(-@vJQ47t^|oL|ryPYg<))g@eC_H%_zg6vdF9Hkx#;%XRWO*she6%{g{
0{lb?%8`>v21%AuvcM+Rsb&OxCbJVNpg+!D`phkRu1dvr#Yyx0xLWK(zV7z+gtfO+wFBlUj<j~tPz>9y$uN?u{Aw{)NZ2YQ0~y?od5ViXAbU3M3C(8v)
vfNNB}>e+9YTVGO3e}Va-vs=>CRW$vgi{FIbYCpvB`rBpo>5Xm{m$AETbe7FcJF5qNI})%$Nc$JUdj2ePo9*IUDrb7E`IPwpwQ8T;`!y!Rl|r(;}at!+
ATawqvT{&`(A~XQr`L;rO<OOc<7yiJVPgZE(ykX>Kva(Y96uHs671UxKZ_Ll}uGCY!>cVA!qRp?zFyjEV)M-4K*-T$mMCGot03OrnO>6<b(%U<E!vO03
*h^@&-5W?oyXNp_o94K__yG#buMKs;0h<p2?eYLcRJ+QkN_s|7#P7y~lyI=mqQ-#4(o-hg~ZS2SWFXvmzI4K|!ra8<A^ak!HG$NH+k$P-Gw&gQVFJng3
oGH>9*m~PcB*=?G+2yVOu*ltgD43{r49<gr5#UdP4PY5rD%OJ<oH({KiP_6RpklU4<Mi#5eZmgtNIK!&kSuf>siF*jAOv=bz&2JVZA3Al*4TttkxBJd2
9E+4#&WNmuJxPyNLtc&9aZka8_j*l=$<bZoIV^pzQn_1MevM|)xs*|54p%3UvbaXP%dA+h*gE@APBIH25;O{kd4+%k%#ZZ$il7pgZBL>_tBzCy^w>56z
lQpi)-u@_YdQ14YU6D$Swy53y*~)mYUWjI;A;Dcj@dF?X6`S%5V-8>W+77o>7^Z3PC?-jL6Zk-S^_D*-5rmv28)oxUe8QoiBur9Cndh;5V*`$uRD6_0&
um6%sVD}8bSR})Dp;~v1)r(GYN#7nDx3Q3L^KK0|xcG0Lo9h-YgTKg~gs{*Y(Ci<M5hoj~NCR70k5ME;qK7*lWB|<4a+jEmX2EZH(`c2)JD^(M;QG6E;
XEup)@+6v9$db3vGJ88{R=$(n))rxjLD{o3T=ik=BftXf-V<Ob|@9T~7JrV_SK_K-6q$F^`qSzdAqgZ`b^iyXDMIjmPCVvBR$WEIq1<+CBVA))^!ma*A
ZflT&5Zp47@CoZVbUS1^Oy!fzF1%LJnWG~xHmN^m-D^SPMmAu^uxIXe|pf58rr~o(fw@c-6fn?33wdXE-P*^1J+VJM}a~9MGM0R0uUogn}hGUM*=39#>
4wswQ;S~-%pV%U&Vom3qf_T@3aP14&Zk=yCc7hbZD0<JuHyteOttCSC(iG0~MxA!7!Df{TSS7_kkZ~ledpd{=lT0g%HUe#8T@R)YfbL$gBpv=RjaVf+r
xv+qwVk|FqurK`z@@Y~>#_?mk2_6**-=Zt(c*kzZ@6W{%|86gmG`gE%w5nO`DQryLkz9J2@=P%5VDI=djXIgaCISA<;Q(1ap4vb!Lc(^nA*-a{?yb+2I
ezVzAhG<)_@$-_33e=-D*-VB@^-Y!490J%83(oIO{mW0SKRYNmVxj)#Io}&uO4dI$2=xIl&;=Y!M!~by~m@TSkrbT%E%;)XkVoyhTXmz-G9H%?xQ(qkB
#!N;VEiu%L?RL_{dcV^#9nRM7;~bwi`}Va_qo6}t=075QxkXFWfSnA?ubFEz_JwiMD`8T`k-`~T?i?{we&{h7e`eQ_*3@qJ{GRjg@kV=Rd8`+{_0CmGd
!-|VJb!pfE`tb9=lJ72o*o4r3%ULW>_ZsEc%Rs$+sBPO6$x^v$*`a1ddXO`dFxx<aOw+r6f`8c^c+vd;T*Il-lbsP8Xy-xnW$#!Azzi{7o^&j#1A3Hw(
-rKK|Y9Y?Bub$hnjuLa{MZV{Vt-Wx5{=WN6)V5&Um-{+=|J!Zf-1ptTZhrn-pI@)D|9|xMf7QPGJO6&jzWXQq{Qryg57~GBZymq?F3113?w|j!`#)*_S
M0l2+G1kg=;X=(Z?loaYH^%3bugz;Ee+5_1aX1cnHR+#%k1QZ;Mj=QghRW$XII0sOA))#%E?;R^Ldr<^2}a0Rqd5C89j8pKuon&V*oCfwL_L${7UA9W;
QP(UuM@`A`rorX#zVx`<erpK<r$K9LJXl`6!J0@|1ArJ>7R}5z<9A?)n|g`O4mLli6C6Z+s}Ow?Smz^;3(0D|uZD6FYL%a;<1?xe<ae(;w|S9paU+Q)W
R^UPPvlZmXLmV9;YtdO00?pau&=aQQ7_uO}M1R(iW}M5Q;EjnBo?wXqXrL71X-Zac;GnghZqB!QrexkVN;5|z&kIT1Rc$82X^99W)Nx|XmxY*^d6+c#S
)rm(q!+V(kPG8~8=GD4(X(Wc6(rEHLUiF?v6TlujTu}M3B>Yx27F>TjCRawRkm?y-kuRYqY`zwhLk;$Q1q0JK24bPK=ePHB|@lpLX)Ms)mZ1Ljh>&fIO
Xkxvpu1zt-2fAyg@iDh|ng}tktU6DYXA$w%)2H|t_iYaNd9u%QzUMdS7@t|SHSE}!UDrIqE_1Q9RBY_8GDf2aSy-Lzh(4LJhPF^Yy;vLdXy5VD0dbG=2
YZi*%1kzeRui{3W<JITN#yH-e}!K}_STG8a;NJUAANJuJb@r1*}j=<Eg?yvYGTMtR!ug<M`Jf9AifU&zi9jG<_~>SgJw0!d3mzHZ;ap&JHPSo{`aFS6x
LjQY3!5d%#_^<^Z0EV9LD%6rMv^e>*TXmfZF>&&QVp}u$C}QqP6V|{$tT&z7np<wy_POj95to>y{VvOaAD;^)-k%Z*o=b3{`yt$^GyuEJHN1cZ2`b;3P
8q>)K!G$JH*n5WF;AG{J!HsTr?4p4KhI_U5Iso@MwF6I+Dj8v;M+=*S;;JZU6zMV~%^Q)zU6d~Y7}$W9`0jcO&^TEcCHlJ*_nszB6+uv~0S`)2uD*_fs
ik6$l0FZfAgn_8T?irJhlN+M4-QC0whH{8ZgWMn2RcPu8<`c|`7i-o_QFekL;39XBoYf~S5WyxobU=^6s?4tZCPpX}U3A_|-nhR+1LY`lJhc9iOZ|vGR
t&Q{aqzK5;fcD?@>zv*YUh$`~IIc9vM}^Q_B+@P98a-OVYx(usV)lN!-=6fe$t@9&J$szLBflb7q_Im;zMXh`c9KMEQLpSfzSM4wBOs6`MN?3&ds3(hn
Eagbg|WYK0m4M=gx$pU@H1G;6=pL+ZtM9YKLqi<7my+_nuD(EsGdgz$0vQWd~BcBmBV)n;n*C2Ez5c+CMCZx!f?d5a+z<OC;34pW{Xg0Kw#VV{Gc+m4P
Ki+IA3k;)uEZ7I&rJcf^Tu=Q~oEg)wDhme7aVm2BQQa5l{9L{x5FpnO(4@eA1`WbR}+%XW}XUFROjtB+W*W6;ls3LP77Kzh3eG>Kd_4pgD@K=m01}=NR
qCFC+h>SWh-G9EDX}IugWl!Gw?eedqsI`A=n*u^<9nnve5i<o^%Z(DN!kYFIK~Ki${9tCG``d?_Lh|8!rzB(F``Ft2g_xGx?qp`YegX(rk7$e-iBdmUM
_Pui7uZk?n%e~$a`W!x{Gw5w~XL#0>w;e+{G)Y(eb(bx)KyYJrDJGMC~Tcglw%`?Rc=*j3mMUfX*f!fBkeIfCsENj#)5j$}!KIVr-H|K<@=TkOJT--^{
xL6XG9go;!{zeq#AoLL@*-KvFQ5_HWl8_-c_c1>({)T{jn62$ySMjImw%&z8!Az*f@oiFd_$T#89NM`^YTL*j`K=NaNqAj-a%knswl{5c(zY|&28QgAk
Ni8Mm7e!vt+vxr64q0BZyg188l$6r${rVt*VY%WtACCSNj7V`QfD#_A~;3E{jSN5RlAn!J!A5R9p^OZ%-W-hZ<-6fUeO7B&m2y&CbkN{?YT))s*!q<OK
s2b%T!!6$4eW_GH!Ya|Ej(c*co>fEJf=^d{1n*QN-8PUjVH|dvTaDC-vwyiD-s|(X3#RfEvb0210G78{0MvnBUg300=7w-#_{fC8+*M{U&>4#RzI>+hc
t-nP%;g{}}aM9b_w^2@1c7&%5P%N&%MQKYINq=wOowj2g`z>pPK<j{GlLAHHti{rwLEse2i2$kX&$Q3ls%p6j0)H$TAJuUVXya794Ai4K3(%7=gdr%xQ
(LGE$5Y@fB`%l)1AiThu_awxD2^6}o|vovU6<BQkf{^91a=g<-MiSn$vKHdF~zRA7uiRWMVqql$X7w`Ph-@Wtu-x_oe>L7Q|4~2WVo`d2OPk+sczKOl@
iMN07*{Aor4`b_NhffT@YO7<Y#Ao2Wm$>k=)DNy@oDF}e!{B(QG;7kk62&>Y2G7DQkFv51QYfr+)8l{t>|Z@R|H<#Y{rA8A&p-P5XxPI$zxSQz-}&Lg@
mcxs?$>|qoj>``^S}SIfBw;z-}|#)dH(q?zWe7tdG9A*co_OVyz`~6Jl^X*z4zgtzW;xJ_E(<_5El<G$NkL1<0$aM@)$fsxqFC%w0vmd^7xPk#qblohc
X+6f8)VT4-ZGT7~Wsqq8NvTZ@j?IE&&wamJeAt4FASMbBz7tAoicW|0eX_8|dAccdN7TSrJE<EFJ)G{3Q12<1Y<XKK!@O4O&0{&X3;t?e9XB-}}kee)@
$k!%rT<d-E_FH2nFuKlk#k!QQw2Y>dkDAHDVbFTeWFKl-A&;H6Jv|NNsbjb=X%@Mz#&gF(sv_PIA7v>*?l@OZRjv@b4;$D82CZkoYP`9qcl51$<6{?aR
JhEC7QCiWpbKJoUC|7Z-;;LYc6eewBQzXQVvReR@Ke|#4YwRvp(yT5w(AKrRl(I?$sdbr2?%cDup-}=tm|L~{pe&hS^{N|s&`&-`|to`=yKL5hskH+k>
3OYPHjjo4gj3Nh|JzOBJ-+Xu#&PU<yIS<@JH(K|~1-_fYxIGMQP!4oL`6NuY%FW-8&QZBB9?yUH*YEt!58wX5pNu$t3EbcRKOWqN=l|=MA3hCVzWHnKe
&Yx4{^ggTVc5f`AC3>tzw-UJe=s0)v}84Cav$d*PM_!nH9u!X`I(0&aJ{#}DgOZR<=*Z1v^&}}iiWqqKz$HqaSCVi@cYtxaDMu=Z$iI9jb8|cYG7c%#{
c<OclbSj>nqQ{@MCD?17xAWyDw4p&p-OcPyfq5LVUgR*T4Pzi(i8??^B<8`-i{xsZTxJd%udzA+F;?aCq>#7lXX{FpM!MIgIi_3=VJZS{4w7Rq78+@y6
ruzkF}?k1q61UO|re)TKI?@%0=B#ixc59;JTJYPWm_J3^jy%ix&@)9pZZpLl_--+@88!}2!<Wd7x!LL1-xjlX^8v%dnp2tS0T{L}X#c|a2f{`kG`z&ZH
x#)l9Z^hr3me+kAELh})7PvN<G8phH+1?dp7yUl|>52HSBJRIMAxQ~+t!J&91ck~JDI%J7A9>P4kjDx%~vV8`_{_OZHXrXJ;=pNledq>>?V(dFVeDAxT
8)4ZFL4^}-;76DW9^U)OH{SV!!49bX@qKN__qC0z`TVQD_TCr%;`wj>;d_4vo$y=Fzwy6~7Q(Rx+`+L1<i6D6GY>7CQI|(7!(0;`?}OeM^T{WVBonxh8
((s5lm*4ZkP}}4y>Yu&Ha9^W9n0eVHV@M8RuB3=wR>oQ=p5ts&<+-T>9Y{}BX5q@!Fl}H_>H0a2R{E<bUfPr!lL__AFzLDgOPg)(!-cS+BY7G?BU)7T{
DpD3$uTD^wpR$27z(;a)LYo%PTiP96Z80PM^If2!@UWEB)30>vw+VyD!lEtb{th{e$1UONLDJ(j)&8^q>9D<)^X#<)x9wG08zi27HgoK!I<LTK=q!{{p
^8iLZ2rJ)f1in-<rs7~?mp4QJIoe&781dq4ixyFdQ+%aj3?dH(rtLCzW4|F6IK>_2_~#r^PK16zIZcb|XtKmYU#Z^00biSnKAy!Em+x!d{K_x||HL!od
NJSH7D`=5XQZ{PmGU&3+V2$02p`g?!#-nak!?H_#e-T(TP=fD27f#H7qC(tiH{oIcssGk4h?~behHP+Js^+P(m&+Z{5zO-n_Ne>q{?cRKVx4qOD{y!wq
2R}Pkm-Lq(?tSmr9}A|jHP4zC<-!ZUzY=^0%}dXZ3F8ha4`$|Jnn3z^n!1LMKj7(?>@Yg;-9P+uX!Ky;&v!b!^Jo41<q!4qH>8LE{-r;9&>r6T-M<}O`
24%ygD!+QZ-Ct0-;Z8=Ng;O|E^e8_5~8?Is8^bgIeqYJ7Qz&KckJMr;YTyo+5LcT-}w2y{pAs)FVwq(b*RycheI}`%?DWYrtf#+NI1`4%+%ro4t*c>ym
aA!r#p$jSvPXc=;`NQ{qpD!$W72w1FHW1w+8ix{QAXTA6+}R`QGr}KmM2Jpa0XBO+Sx#UMckE1OJLiU*P9%;J_;b;oKeEerE8+z4C=)zwzj{@qIIpP&4
$8(<exZ-QpSa&$FVsTt>sahj;$!kKg(IFF{q``O*&|VBY!OuR=!*u=$m@pcfz<AlJehMsz&?{P!R)J!X|BsCh-VpZoDp#{b42jrr%%Snsi(c^C(N$Y6n
Rx5{%%A7)Pe{Bngd7&>@kXoTv%s_|ZW1p43(iUAD=SetynzEcof3z$-$xoupGgTrYtP6(*)dq4g@j2et4RC6Fx*!n7(U;d=_#!w2p_t`Ixh26s^u{R#H
UmAdL_Y0f}uwm%>lRtR(x4-t&U;W=lkuU8W!UfCFVeFR-@|htI{7f9ZHy(!3Mgs@mj6=QoaIZM33%oO{&STSH)0kKW!5=Vq^y#y~r_YAfUI*)qG<po~7
r*+_@_X6$byzpP^Bcc0#`LFO|LS|c`_}WX{Py$Df9~xc{vnLoi(2Zl@BPi+4H$UqFFpVa=p65!T<^gj5e*9qC~T-L{_cA(f$%i)FBg?*b@77yGj~TEV;
H>jp-Klp4<UcV2K3sS4@+qO`#}Q9<J|r77<srfyF#)avGC~g_u*p@374fG;;5mZybt~8r@L`bc^J!|{?^yVvSVETJarPh4K|H#cnW`*RGxqFyD!~5tn}
a{fSwyE^@ZogE>8viY{!>Qdvu3;&eG`ah9)2WH2~l<uYB{=i!V}66xRdyK6?Ak2Txe^1I~S%c5mEod)ep392?}m^5P|c)9R)B?qPxIzVip4`{@_H@`?d
otV%}MJpbl@eg56IMvshB2d=fA|G^hvwf)Xl{_y!XzxVvt|N8m2zdjJ=i+uiK0S`0NJrIx800iSpa(XPxAIr%9>1FUoBt2cUyu?ot_t5t3F}N>(UnYI`
VX$iWS9Kj0{zC`2T6-j(vBrDU=W*HjnDpU|-4oot@=_S*1*F)!U!M)A{TF;RTJ!r~diPu3din*-z%zHReIO}+IKBQHPaL!J$eeeDUgXe0p@Cz@BK6J}F
Vk!K#9cqju8@!N^3JNyV9^o;{XK(>c04r#awLrAlNHQ&|MOG!9cbm-pL_cs2BSva9cXyG`(D>VJ|6Ab4oUt4Ur0SEHO|BG;*o3btl2>(sDr2F0JQLN!S
ZOv{j0Y4{w>>oLf@dFS?C+g{mS02-2IB7;|n&v;NuH1zL4V!HNK1@uu%p!2*K`RvAbC8jqwxie!YvuMzPo^78}K4qgZSdi;ZHjQ7kr!9iBQkT<QCjxnI
Z6x%>4l93O?_qi}o_j*r6eQ8+#d$4BA#D4e(pC*Gj$SNeWs?$@!EyI=1^5aSTUI0P{cL5xEX;}FC+1ThXlj6;xj;pAO7c^6K;F@Db7uXo|(D4ZOHlcR8
Q6i$x9$x%2t3MWV5)Lkrf7fZb{e!|_acd^tcmKw!UqgZMbOO0ZwQ7kozrAD#zT_F9&`0u+6dXzzrGU!nTJ<6a*8T2TF9%V3hMVL_$X6((3y_vB$Gxlc2
-ptsIy?0~BZtU2N9lNn(H+JmCj@{U?8#ijnjUBkL12=Zy#tz)rfg82t9zpwvcI*-E*dyMtN5Er`h{qlwk3C`@dja|vczyxs7l?iV=@*!OL^JjXL+lZN*
du1JN3>v%Va6T<j6KE&dyEYB=w$5C%h=s*_uu4~CFG08Z6qJzc-)4#a@Bk-Fe`-U(P<kmEUs?2RS?p1qVhpR?vS3@_Sgz2X@Vnq;-D5biL33>+0WO2td
O4AAZw5yPTkUFRT+6rs={HBoeVAlHw!q86J2Nnl;$)^mlP;#rqudY^vO^M8s07V&UHHvApmbXGtW6&xRGDX-l!UlFFj6Dj~ks%*b_S`tX#+&i=6K%1U=
m5A_x<s>%ECr7@XxTNP2aVEQ^-->q)Yea0ZfW&r+vbLKp~XW<rdc(%EVdCEtJ(R<1w#xhI`yrHQ<8$pkS{p4q#3c(GbR<MjiJ%y|%4XX22v6`252;`M2
~khXO{Ysg@E;E)Pj*vUf3XE%BUvdI+R*=U$sow?KwWG&8pz@l`ryY5*mVYRYtsw}C{8Z>B2AN|Xm1et*_w4tsU1KIW_T5hscZn3-^UitDomx18*GQC|A
ID>Q&y|NE`DY589gmf$AJjX#8ZTRfq&w3ABcKdc79=)^0I;&$ZHUZ*;J``4yS*cw;c1tZVvS%3IYQ!p9P@Q@G7zf0x#Qhv8&VWqV(8%YQxY71jgKJZ)T
A@`0N>069SQ;gAq@SBT-Gu42<__7-oGh-K4-T9~^JmF!a%7>!z7{9Mvi>*+t6emDx9s#K!LaLU(R=n5q!t}nH`Ul&*bK<pLc1+Pi|7$n7en&24y&5*G}
>T{&3p@RAqh8nyP^}0N6t`xH!mzyB<4bL=Dayr&#koYkxOqNh!<n4zSOF^m+Yvs+6;+-d2}R2;ytPdJFA{Z;<esbtU=P2)05EC+ljoGBB9?Upz6!4Jrz
k@w>)ZR+4@!%U?K(Atypp}lIs#>YOzeRnp+6w-b@OpU&zz=b}C}bik<DngUzg=1A*A5SKwdS=A%by-Cdbj>jYXtcwrBw5|bChcDsy5>DfU9t7w;sk$WO
@u#F3sS(aU0;}xT}D)2S|2$tP!g>8d2LALXiN}3vi)y;V&c(?$<C1BdHy3vwEGl+^Kt+sdT$O1i9Wo^nd9{*tv8GfIle&be);IQm-Zr<-|51USX3kMEa
^_@{hV9}hwG1PEWVkds)cMGw0Y9^u1rN*Jb7OeT>s!qfd?LlD962f-#lSS{3-n_yRe+}eYe=TV<fe}Lk%Jh#ynAB{yooP3hW>K)&sr`9lRpoFl+KkL%T
4ifwHO(bUT9tDEG?Q+bS=chjIWO4WDHEjzv;4YQ&k1)4*x77juuhFJEQM{HvXoQ9V%GU|9dDKW8cf}kSD0O0c$|vGOu6fvu<py$q3R-@Z9%hGG3F-CJA
?DZ=r&oE2x>8k1?T5%HCqFqQo^~#gv{VPlg|*w3{Q1eIXvF_<zWlrjot*e$&!?~{jxvPjgA)<;khctfJVOnwiap+-CwJORVH)lShoGuqGjtQ=455wUUL
-B>(2XaH~p4T_coJojcaw}ez`i<q)Bzs1=-DYzzd2mHAjWaIkP_pCgVtb4dOXP1__(ZKxcuhP`eG&vl$I3e^W7djnlWw#K|1UytcI_uoZSid+t&r>p6~
kn1%Yp+1S>Kt?`q~bX8wZB1{3?>9Q@1I<GA9x|ht7#<&^CoTbIIbVD$}O=teWyr!H*igSft!}Y-u94BFXa&ka=z}kwIhmc`ybxP&#L3IrS5GS%>no_|g
fO7f$w0AtWZdo{D4I+#G=<^W?A~{yIgvpUfhE#JnsnHrMj$~61b8`lce(y=w%w`xi5v(l54>?Q$TvcAGN~CSD-Cp%nrjDdE94|0;fx`qf&0~>K;C1N&n
(fv|S86Dn?|9c;m-9Zgz*btUH`Xn<fgT3IBt?PB*;$Cr$y07@EZkM2W1Y}}4Eig3rTi473?wkx<sy)+y~Q3j9p9}Ajt1w+Z8nYeB_jb2B^kt+NvcKMw7
s@Hi9rR(LewUVxPyVrS&W4>g}1DcQi-n>n+4rRcT~~N`(SH&?27F#1tP~qc&Vu)<1<^JfGHr^e8w^p<mPd#?k@_u-AWeG$fmaBOIWnbiNw&48cp|rGq-
@EmXcdzX(-a>N-ag8MA!3_WzLAlqF3>n&s5@KfgKxfs!ihgAN|ZA)T*vaeNNyWVzXgvZycAg=m~9m*X@whktm3-pk0w3R~#=JL!{CRgkG5Nc6CE8fSOv
zRbL<s0}CydnjXAfvnWq+FyfRVJ6K6v*3_0Et{$RFT)4=yKB|di6Hlko+9$zOP|wY&+rpwkPk^KENXe>Ek(S$Xg%~oJYus!X$$0Ov{5lAf)nSQQh{QIW
YlRgHU>PGu+ls|<);;ap(<Q27ix&4+vW@iV7Ssm1cZ^=7C5{F75>+;<uqGA-ehBRl>i3Z&swrU|Ps9e#S>M8BaP!<n&1R{lNeHZ|0F?pGG7n}cu|zT{1
)vC))lO&9b-7q_0odaeuY-c16VTGv-6mIV7po6Q#ym<cw*#Fxzo~28W*N>9l-ab4`nko5Xt&a@1?z)}l8cKif#C@VN#M+N@uphsiVbd^ak-J;bj^FKUz
knLwH<!s+OU@`f?YH7th5UMqn|2g2!Vu6xg<0=9c_^`-NLEdBfF(<R_$R9{2r*=cw$fq=Xw{1o?Vf?ZdVt^*<#gf4hrv}qOm8F61$POO%%qCS!1PyXo8
CFVxZ|Uc53Sdk${-76uYn>3nB_NoTu;67htYeoMn|vFLA;#BD2#}OlrhmNZ!%3N*joEs}TXep%M^W-Igz0aJJB<5|Khx4>F+7<;E!3`*C9ZF+%!Y^Q>l
lOwQLy#M0o#8CT+Zaas@A>ez{+9mcVc4cJnNwTH!zAr#5RxOJq#Qn;X{+m5-xGMZUlIPX}kfe_9lW8y2A0d^H-P}yy@v#?{mJ$1&c%)nZm#25B7!&Znp
i*F(C-rBlbTHwe>H+l{vGnro4#jWuWEEC!&Z^6|<cQ;L-qtKlGf~l<Y6_ueTg||W?l&jKN3*dZiHJJgY3rrPEbuLhe&H=-ghs%Z%Tg$a@b5`C+qYfIdK
$F?@cz;;JR$e8Gb3#lkG{2SUEipI|_zQVXZB&Cakd4k#+e=k*HEM}dPr^6l4v>pVXcS505(HF}rr-;Yuow;$vb3BBa}YL;URLu-k+2(Gk=<JlTB}desX
=>Xl>uIqxqaw6cn&aop*m+VA4<z}&m7PV><<<OLwZun7{H)RZ@Q9E-WFqtR(7WvuGWG)i3wl2LgM96L+P&Tq^_x+a5U-MHw(Uz&un34Q_SFkE27LMmfF
>gxahYAVOQ#hp2hUOX`){7g4NRt<8g=G1X-cDR$Ck|1B6{k0S+SOa+(w+#`GXQ_R~O~CO3;{Gs$reBtirKs3NeI^C$@xqD#`#L}F1Rq<p?<$QCI;xXUn
8Y)nex+7zRc$uh6tG_tYdRC9eEVAPG>;0aRopjevCY?W!1Md{k~x@}2VQ4(&@b9UEZJx4NZxaY6V&7!y3l(Og&L4ayc7jUgwq6t8Y^QrZ=$=quDJiaXj
$wa_xV-v0IEE<Lt<9#}px5nD)ZaSYB&T!b9wk7He%ygJV4_$vmvje!+v`uT?Q9mO#FbqXuPDM+3+@_plbi`VDO(#-{x<xZ*Kf0qG5_chn1OyTzT!4~(%
8Ir@8#P?w=l&L`9C7lsj;A2;O&4?jf~1(m1Uv3#`zl9*<eE|teih`S{i!jc<AqpQWRJJEEXs2gAiLN;7v2#h04Q2GWy$1Jqa5E=ig}$w#IBEYFxzN|1c
LoJ&YUt`TBu<LVtF{h3?wc0M`bG=IEE$MCJu6UIPrVd?gL1o))ws3Vd+TDhsBt3$mso|wk*novx&f|>jh-ORlS9YlO?QsbdOT7A`lCYR*sjb=h6q<Y|B
c=G$4Cmn<~L=%n-Gx@)&}+UBdA_r}PqUBe6LWfdI_vgEzH6ZHhJ7hV{olbTrHPlGI?vf!Q@%AH*9h&IleM+F(nYJkaL1?4)%Sk+4e?C+aDHhN9CoEQYt
*d<Sf4f^`lnb_UX^1g_Vnk=70GWbt;b&Su~=XF%v~v!3C|+d0|=b+6Q2d{B|p+QG!Jt7KuL7(L~&nF+IFc5+gS+|S+a*lEMj@D{Ow<&IG?tX%MiMxXva
?7dfW^GXsW_=B(!1#ceq0p64FB=H7IID+u**DoaXMt}Xa`nGQOOw7#geNm7S5?RQ~I(ZIMX1QBL!SWtG7AXvh;k5*bsh;F?_qz~ps%lzx7U~(Iw9fYPq
M}-^Q>_$8Li-t?8SGgHn+qxI8nFzv)-Mp)P;djR909nv#Ds<B81A;zT=)W$FtS#}CP)liJD34FwzUQEhZ`9OocccxG=Pk0ZsTA)S**@+hgn$eLZ<5}0&
oFE0mHx=-00@=@n(tZ9RDWV7Ut5e2=q=*F(*HQ?715PdeE=?qzMXlib=X-$-q>c>;XzPpVq>IrvqZ`b?%JhC{K(nqDtVHv%=QQ9R?H{;vVpdvrS!RJ*;
i(jG>T8Mg%$;Vn#-U7zJ@xIVW$;U9l+iN$YdWo<n;&4Bm(;e~keOJ==}kkIJG(p68OoJXHYHX@ja;R&D@_i%#WPw#|YYg)__6%BUc{jDB>tZkzFkJ8%7
C&=O6U9Buad6R#`)U=g$zYYX9SzX>u_1MLNID^FmAL5l=MP#TYt79vA%8^RGygC={uZ*yI*0@Pg<-rIfazO3l;`ph2nV+Wj6mV|Ll`%^|$#7lPy9$SvU
$q7aj&$6%D4HMn-V?Q9{N_yO8+@ID#T;L_yIt&86=u3|VurNj6V2sK!f@du}SKukdK$n18Ry}xA?u`I7lt7D3aCjEDP7T)w2#te87s3>J_}i)BL?q_6q
ZJpL+_G6(-iZoGO_pWK4ano)1?}JO2&+Fyp?P{N@W8P0OAO>EZ*$xQ*3=<PAAhuQ(m!%VZ=KAZvjj3`GAnmRBg}6L1#^5LzS&Iv`Hc+!$qvxEO%#M6Q>
;(v@?I!iG!rzz3>2_0ak}Zkor>vWq;&;Ltm+Rp^GAM5AEpvJ?5RB{4>HxBy>M!rSzAHR@_W4}^Uqt#dyt5%(nnpk^@`je=F9`gA2<XG#pHT&(R{}^PM;
6R>eh>GM*L&hn|Hpn$jJD>$<c@y0EZfYn5O~t@Vv6f5-?EHZW9V_8gmuGIot=xD6~daW9w~E<XtnT;23qFxs4B^IyfaZ50zL!T$I$p&0TS-0Ehl)KlI-
sV%_;c6Q04z<oGLF*4%8If~Ca>IW@)03}BjTSbW3Ix|Bx`^KSD>ZUK=7S6v{dC$QQlhMR`J$EVk@CGn9uQDE*(<t8-q_22C9{>^r*-@N))17myXuaiTF
^g@PsP+<$6KAZ-?0E}RQ0wvzqsu!RnB2`U<hjxKqRWT_BeA&T*H_uIMYJy@!Z_q-GJ?;O@i`rE*8@p+7d;st80t@h4$d+}fm5mw)>J17v?G5?;Bn(Cpu
8-}ppXw6#Mf*nc;#nZqeXI#E^v6LHLCARnOx+i1Bf$-NR__|Tc7?p*>!~=H!<SiYEQP@WY2i@ag-#;yfG466I{ZZ9>~d)v;{`H{sQJk7;VWbUZ>_CTwt
VCi#J5MmtC>+PupVt)K<~5*-mVZ}QcfWr?VZE%f*20E;K*n<ZqyGEND|{cZ-nypK*ULgo6_@RIn}e#@peDHey)ynVl%5Nxlk2|NV&77pr;l}IF+B8A=w
OAofO61MR$rus@#<^JN`iD06OW~2d#f#A{s?nOH$A<AY|>Yd3TC3LNnUgIN2=Z_AgDHkB>KWE~nwPXDHUDiD-=r&v*wveo;$0+Ov*26+UQ9XU)EMj@>%
6W$<_YHQ2y60z@!;V>}?oqDw#ak7J>p;DsXT$M&@qsvEk~dLMi7O8tNsEjBGQgL#`^E;J9uEM*8EF^`yjim5F5G#D)AxJ%=7a>MmZNp^KwZe}Rv;mI|5
996i`aO2N|M=TMDS3c9$OM1%uN(l{4p>utKy|&&#Fy=g11unXZTwPa;yu9to&F&xP-@L`;3XXXNoU8{)0^Q0O<SNU%>Fa)~Q#1<ZlSR)W7`kek`3FkJ(
DOQW0%j}bLcL8>DR+XYfnq<>tYRKab@Jy2TE)Pam$j#AWF;jg0otW|wbN4W2BSzU?w87pEL0$M-Q9sN=kqI%(*U!Pit+b0X?Y>e7G~{{d_r+k{`sEioq
0oRdr;|v?vHCI@He4f&hnaF*f(~OL0GpnsQt@MF+MdUwlFJ*g)KY6#^rux|IME1-<CzqLL57HOV|VU`z9ZFAgdNqw-JINQ~CxsWfQ4{7tSO;uFrQgfLF
4B_sp^Wbp|G&V0|{m)jqW|Nfp~oVrS^%Y@~pN25#m-+BcrH-WJrLmCLS&LwE};=yvK~xyLj8=P&K(JF8PdIwc2#okYYq87RMC9?LUrgzHyeo8#+wXy|c
3d82efzIw4m1{!(|spIkSQtg1;l1%BCITXt`*PvZ2?36-l4fu-+#65Fgi_xwgq&rIT($ze*n2UpX1b#aS=1v~aJW-dkhTW2)9BA^GEqJ;^rz$cR8>BGf
^IjIc1+cwW*ucB;lvGyYH-!RD*ixa|p)Ni`c+7}dXdmX*bHNlp#?iNvmLS&G+JTLH^XQXA?XQPLl?$;r2x}nebo)6h_0^St0{4A3<mIN+JfY-s!85GUA
D82l49t~-JI(f)7|JpL^Y{F$-$xohvZGp48N~bIGYC{O7059_JYUa`e{{j&5$a7amEdxcMwh^SWPnh8HoM5Yi`Fsn@Y9atlL@;B{4OCphAPI%d1HjwQ=
<SggtO9lOeV1JI3oo$O;C_<6$JN&Qh|l&H&N)hgSr0vrCmU&SvN;CX#oF~3^^Cx&%ljFk(h)st6;u5`32JTnF6<GTON{*xeGW@0m}&4%z&8kl$SrMGj&
VeUB!mbSL+ZLZ!`R0anFp=y<6xflmKErySAHWX$uo5q*(GOcms}DdAb8LIzY=~i%1+ZgavU;2EB1=HiC2PQn|Npr?#86OT_iwakt3(<#A9+&%8k7hJo@
NHsoZ_?U1B#<8c<QDx!!SG_8UyRfqC&1k(ZN$!|0|R`gRoUMN3Xq0t4MTy&ZucZbKA;Y5VB4xS4XEI00Xtv<ACs2$-Q6>)?1xS~1CFjki}DBt@w`S}~T
m$M{DS&9mPbP1xOWEZj^(Zq5`T_y;~F{eGHc!nz|%&tE6PIAp+n1@8OrJM0Thc#UvThXU^%wtyMO{~;4mMn6+U$$}eu1}C?wn+*2`$2&c%z?cU9%hjbh
<af&bVdIYSi`!}9fspl8^F;eIm-MpuqcDNgir&IJs^<+8TEkg1=@=4tcaayyBv0i6)JHbGmz{$OV>#USB!#mMDs2?e__fXPd&6}Xs`>uc~t~zJ{Y2)!+
dN&Y2kv&t9C(|Hi(n3c4kJVDhRJAOe`GlWnqM39b|Pm<)q?a9CO{8)nJI5WM67wUM(ExzS*D5j|MCBVp8gkj}=I(3<~th#ZQ(eim%o7mM4(%-Febch8W
D)x~Zc3_t~N&c09I=d+Kt-(%siSmUsowVLI}mG>QdPXF4UgaDD>h!T|Y|$ER|H>#k9C^}bqk%dQV<#OV6xx;`mbsPX%c&CO3(qxu!;(S_P0ex-sbmVxq
0)ESwiZUCgWrE#8I5sTPa9DDP841)rDjAU44um@GCUp<f|XBR9toK7mxh6mws+Z)!?5d(S^<HK3mSYF7fbvLWhuQb^F6JnpT^uZ?SQK-jC=`9SZge$&X
Qyp;0<ZfAbZ3Tuph=h#zlSF|E+tRk3A`!UCmXVc5uLF~0>mHV*(k>*#R(7mmCmQB=;yT-wMjjv_<}rOzie+Jp?GgdU<USy#V%I4JAp~GTAz2}g^03gDT
B7w5N-r?zd$9+>e3HEI<?I-?$)vUNXGKUgZsdO+=m~aGhpGdFf+DOT@Vw831#NuqmKZ2BgOic<SkORcpyaB1M=W<!Exd7e$Pgaj37&z8jR&KH0}@!M-y
s*)R&(WfxwxpI2|`ad5N3J7F-YvRCf<!VEgQGBI6(`!4mxC=qqxZ>m<wFaY&M0OEqtqQC~$*k%A#_cMtJVw0#t-gZyJ$P79hKK>i5mISdg1+T?)Cm3g9
kqDB(H%x)5%zZt@#IBM|)<!?I24W1#2&BkioEEXXt&ydZRD1p;jKAw1Yv{3l+Zuy+|0S*@iW6DfDhQq~BZjrMNpsIkMTMI8DN{b4(cdWS?MamBo=g_Jq
7!uEs60D!LZE92AKK!c0l%FEuO3-X$^T#-1Sf<$8Yb#$JG2f_CJ@%HZ6&4PzF78TFzau$gtopPbDPQ59-?HjpWl-62vUR~b^$69R8^(f`H?jwd$Ll=yt
v$zHHD9H!lLkl&bE+xsULj}eZ<lzR_J!9>ng>KKOHfWIfujkNOE@IHbb26zIrXCh(Lpm>6cdCITog~6aZKC=UK?_{usHfmc8Bj*HnU{c(wG9hkoL%X5!
*)b_j^}kh28IAvw9bzB`G*RV_?Iv}q@K=tw~-NOn@eoyad_DRQ3I6AUUV{hc40+lp#{=_G%{uJ=N{L~pLqr1#+vF&d<9cb`ASUcNbax&uYy`M?{4}NZ+
+T31*Lf!4g-_Qae-IxN#FLX(cw^1##eyhY#Jdi89!C)%RxrK9H9kgb#0E}J;_cSxjWf1YEVq0!|FL^;awMa<mt_v&iV@uLF^5(dea9$mR3|lalbD#3m;
4ELS_ko(~YGLpf(1;fQWL)+si^e0cmYLI+{O!1(N1cfKTroKcGZ07%f>U&!S>?ayy=&W$=3Uh7g^E+JpGkby_4o$2oexhCBYOFEfBT+x8TKI6N?TF72a
w30Wt>;PI`?_4((A+<BF<_5)Z5f!PO6BX$mEZSJ;KeZh$n`)?1q``4Ru|6l*&=RfU^{4X#3eIw_;?)bm?9X~d|{`-%Ab-UlL`fV@mufP0${jc}>gR8#1
*Dsg;>s$SP(eHQqcMtflFZ!Pv{r`y(`}_5O5V2n_`v2jb{;&_fyVuVW{=dA{e>Mug+oArQ>3y;GW)xzE=wPv=(4E;UW&cj}N`9sLCZ_1-0Nv9IyzdqMy
>)FeI!ZeF`Cjk;t-bHo#d~(}C9Xd0A<XjP(p=hr%%j)re%h0~$oB5f{r|GV?WaBX`2HXtm`F2o&hO@zJyuMcWTZ~2N5S4<ZuhRXO{|n5=?!-z;Mp)c>6
q=7cGQhTw6%?DqxXa|I?QOH78%g=g()IlmzjCO>z1gdEeI}T^k2k}dk`QHJ2f)u%s}z4_D=_l;*~)lS&Mc<J$~5F&w|zKpU2<$`wqaL_RHt@>+7;vR@|
=RSNx?59w&~A`FHo#Bz+3^kxC~Y&yVRPJX}+wJai|aY7L04nN4n@p&d`wEB+b}d4Q;G0hW+IZqKq<;vv&C=s_hx;AOA>B7f}LHAfuXl}kb?nfbH-7Aj#
bv${j+y<_@_Fh1?ys?B%$&*T5gj>w<(pWmylO1uLlXhZ$7_c9q1{RxrauDk1Ps=rE0`F#HUJ?Tg5;^SW5uLPfe=8xa<X>ZS+dDRAU>%mON;8-zKdaLgk
C9%@YUsp^De60I##*b9B%(wQ<U-|RT`Gfx4{;&A`IDUWO_h0z^v;4t4f(xl6B*8>~*iTkzRrt60(-+iIpwE;S=dbvMWsP<44K8nYq(=qj1Aj$yB2wlI0
*j0((l+KN{$7Uco_j3_hOVI3^$UMT+eK7}dL(`>vHL;qANUJbZ%BE4>;K#FPyAkg7TeIsZ|jfsUH(RW7^R0s*6BWd)(@q9ipte_^y<sKQu6v$KM0)TP)
{;SR(6s`|7`!T)d`8vdbm4}g;WRrqy5Oyy=44b|NQUcPng8l{PX%({4dO(kMZOEpHqLojo&Z$^%=kXw-XqO&-ndzB17~Uzu)aY<M+G$FXR8;`Tu+Vh1#
Q8gdi0P;xm4-`r;mDI&thaP!w8^pYbcT=S|=xqc@fH@xtcM_!R@c3$go}+}ZV6!TyXNLaJ&5zQv#4`;T5KPD#G)zu)m&m&oq*Eq?!=fAss_zrt_xPyDU
_hq1b2{<r=AJO1~_{!qyOf`5JFul<iNPXFQL0EC1;&vO0d=m7Y7o9*7<?ywQJ?nS_Ej%Rle62e+fUnqW<7S_INE|+Lnj3fLT(i;1j5SnPYlg9CYPRTV2
#1%G@=*<Z#>!^0`YKLe9I1%y-$L;oh7*|o>XwYz6MW^<7q4nD2Q9R&V5#H@bn5Lq3qn@2W_T*|?XW^_Zx@1~TSy0KI@k<B`Mt4K_*PMHHR?&rcJ#Uio>
aCLOi(dd=j2oU2M3&j@=ij#;E~-anub=xNhfzfEDalFpy?@NUhU)!=_sV;0->?@+OSE5xg6r>=J=PQBOBT~j+%amN4L4>5YgAuJJlE*!LSnulUPw5acz
dB(`w<WoEcK#03E3nMcEz@~s4K{>aZNX-U-o*?JUL#ZGix2~M6ET=QyG4DF~s%(`hu0~+FZW;H#~aOdKKR`-ei)+-eUJUiZJ7FLODN%)qfBD+5VdmbFb
>b+piow+qY@bB(Ui&+ASY1qKeg8%F}5b+J})Bziz#*MWQd7pC1Fw6Yb#`VpwPT#NmDXCEAmFX<>B?;(?8H60s+w_F=;&&iK7YDYvINRbeX)r3;^?GGUj
LzKV(kK^^Z}kZ5-=ZWPt#%{u(ER81SMKp`5yKc6>48_jM?mGO;F`$!x~J9!*@qN-z4v7h-j3C&RJ<r*+NO2C!PeE3({{$26&7Qt&ZQiW;g)5dTkWWn}p
?OjtFS~}n?9X|7mEz4RZx0}M-@=n;5w_Ou89ix^@XiQjJQbZEz!MFnd%YNB28(LrAFFuR<s{9N+J~t7<9-qZ^)XgBCxW>B|>x{ClsO|pq&bL(1+OJ{7M
tw$Uj!PO<TI<BU)<zQAmGIhuwVJkZF|{|-XuQ)~kG0C>X;ei1@c2zCUHhGGqiMuWihS9(W~qrPawYG4*2(?X_|x<0mh#aeWNS~wt0;Z?Uung+-wf@Y`B
oj1K&>pWtG5yPx~P#MKdyCPW2RDzeEH-%K^g(QnmU*JI*U;2Sx^bop7nbuYV>})2=>G6?E-`etcBYn;A?%o*=yC;ziv%_0io)D<xj~DncX<edHpS$HQq
Aa)^34Yi8|XDBUDS2W=}d?i{Il1V@9tN4^*O7<lG9*@i32eGiXmy+n`G0t6b!5x*i5m-DhIsxe6cbIzZU^%YF+UZ+i*J3vD2@eBt21we2=tDqpYgSHN>
eUE9oufAuo+g&;PMWu2JPtgl_7HoQ)O=)9h@e2uACO<?A9v`0(MeU*#yfLAnBv-hi6CQ29^1^*65d7bHJ=^H(=P@Kds)_Peg8&;zO4FzSmvG#IpAd1#P
o#P!;TW$QP%U|QiS@jeCil5(~`JV>n8`e<IX?Sqmd3z`d&7<TBX?R1>40~rq_Z&YPHgKKq3HG%0PtkmGV!_u@yxZK$!?o7NZ7L*~%-SQ=+!Bdxx{iOtD
QRPu?J24u6bfvV=r_B3kH+8ZmB_DG7q5C+YVWSZed6~5lx&n6$Gq^E+_Qi44@Dj)h+F2^;d3_pOXW@k_o98tW;VO?)wg|51(vvmt8Ml?Y_SwsaJLO+Y}
D5zQ-`4~<c$)C?O=a|{zcZ>6CXM?wAcAY)Oz1wk^os5|0{kwE5H2>zn6+>_-mj`_N2jre+hDI;~{iV?CKdzqQvdbO)$(6{}=T~qAn9Z=8a&_?$r{_`f(
%pPN7`8SCvxKLk!adO_pYR^p)wvU#LY+Jk;bbd-V~g3_F^wv))<(uf=gc3cgcY)1K~CQ|q*-XkY%j{)j{!tontoDcrY-1k^RpVgTWr&SKUO-d?pKRX2x
)+r+ke=yvxx{uwyJ31zWemfeYWPb@s!w~u!lg2ub}OaAEFDJ8!0=bZ~@e?H!osML|R@t00_?9x28T9O6&U=gTi?57bI{`d9QPuIIW(Fq32Ta_2Q#N8UZ
bB_zGa&T6Igg?jMW(S>rlAj#mHVQm!C%`!W%f7t3u|*aj81?&W*f@5YC3{c~$QNa6L--Y2dwc!xuVxqLB0MqaWxFUdk3t~c2j1(|+%6tNDQb7kmxROEu
eQ^@3s__JCgru5%<YU*Q&=*yd}H6n#@TjG&!?&$29EunKTMbHtf$z{@zGOI?e}?IEoNAFVO58j?O7wX6Q6ADREKq5+dlj7V3n@=hX1se7}Kp~I{*f!cs
{qz{XB|%;&~cZGze@r@yyrOr~jfFuQs%>iK&$N5^@rKU)NubK8SYbZrfk=CFL)I(e#gX4z@v5X5p5yVDMiy*bOuhGjQT9^+a0xdLb|36}4f3Paf9Oet2
kAix-pUgl(-}Yv6QnEsM;X;F=4p*yM|%M@fDu-Ix9M{ArliiLcc<vJ1=zeaq|#>6iM)EAg3spC47Uc!+Ar#1@x7n#9JjwS$ds`PUfi=lGe|5#|>jy$B0
-7wu<x{oo7Hm~s(Z6gI^mo2a=57VrdH%=RthZ2!xCCxglEh8BjEH&7j+%K6rwlrF0c9-=SYS(!?ExHpxkb(PSu1l8+nQdewk+5)D1&;P0$*TRZ<R#y%p
ebuI3X5;Jiow`9hd0*`~FS+_kR9e8lm7cc!{yx@<g610kY2OD8<8w76Q~bU{hRv~7QmaK|1}x$#jP1<60e|`bg+F*;+xXv)z6kN7_!ZB-;`>0A+WhU8f
_^sXpX}}DF#MCfwr23Jc<@zJU_TK4=_roB^Ix7M$dtF$hr9OEV*QQ(qPN#6cCx4AOXSOF__XXRyZ4UW*WSUi;*xuDxBGHgU<12H5|8(f(Y|SeFY51sVt
9nz2fIaIi!Zoa&wbfXO*hmU_7(#!>q^3IAN?CPc85>-_rdq;J>XdQ^2vX{<=@}(XG1gcfb&2U+X=<{f3vsoQ*}LaeHghX{FJ`<cRTmy$>02e2g8YWHa0
jtteKCKzmvN1wk5%0{XgLEL;uujBh8V6$5R-$>kt3xs=*vzFiB~LQLOl1{+sZ@+J&W5v>__I#(%c|`P(FxZ?xFwzu11TSya6*i)Y8;LeZD>K}1(Q-YvW
pyc=EU`6(RKqk8Izwop)7bEm#b6y1UyC4u;4&w3EQsbyHH@#G`eni@2s9k*roOFd=voZ5jNv7AWf&}oldg`!xP3SO9bxH_`-xU2w<b)?$X{!Ky5;4#!8
=AlJ9K$s>n9ig93O_|?eL-+RvKMPRSc_i5@=|VJI+ul#%@CG557&3h=i5RNuK@8~Kn=Ist8gBM}TwdT&D1tkt7Uh8xg&A0GhS|d8&4KJN$V`ym7h?-zl
kjL)GYaHm=N{{jV4BogJWIe#((0Z+BG{m(MjxN4d%P_)Sc|*jbs72d2MO=jz`NhX#-K0A1D0NAS+{n>cN7w8feNm#Jd(SHrv&B_92G~?mSa%^%jdUQUf
e%&^p7h$XvMwz-p<S?xR>-eF-hB76xEsfwFK85*s3uLt){&^n!T?P`;1$A!Q-fYcSsM3K)#j>+%pUoGYNwp)4s){MGCr?f$Tj;AX4(68wi1j89O-uR4=
V)!Ng%&HKIc<5Vgw0Vxb@?rp`$I6>K0_HqRyA%?hRX&m-17)~A2aI{LBo&861zCsr+lylin_vGW7G>uI>46^j@k^DnO`HPT~&`I@KQT}mH74wm;RIC9J
Y+7oBZtUapbK<!&mj`<}6ST>x4V|g*&A5Mh($LRKnAYw)`Zzrz}mpILL?_q(gzr7bor6W*~<w@bsx?q6FJd9+SZ|(x|dthgy*FOQh4Ziif(I1n~x)PG*
!+2PvkvU|%pQ07K?VC9Qu9;&1`ve?z&x&1+G`9R=Zqg?(o3bywii8g)j~*eb+WD~HtJ3A6J5MtRN5AdD*Y!OxkYY#{;$NACIaWgm%#U>~BZnq2Bk*(#j
drNCcR2PJ#QZq6O;l192sz@b;k!fz(A*8Foh|ROz-GeJwPENukQUC-vDbuBKU;qJuOTWdCVRUmBr6J2X$?BkkNheh3?Ww9evV9RKb9V8=H8<_W>6iT7x
D$lV$s|mQuYUnAJE^|R9^2iG_x68L49`b1F#tH<+!00Jzmoh1vpF8@(t(|1-g9-vFLSgEk-#@J5nFn<L8bf6X^T23bVlAfu0AdWC07sjMD9;fmPU-EeP
A4d7X}A?ZPODxx6g;<ch)-o*)`z#%1&m1EVRrg?Dv`R3o#Php-q|zsw?_ot1bb%7aVT|N9Rb^^c>7mQfw(=zA3yQl<-YEUDI71vQYSTY7Urb9L;ley-<
m9YcwWM>wArz?RHgycsk6C&HXe`3~LMH3koY58tnj$}Dtv6=fAXrYAU{p)J`57zdhB>kI0eR%HQXm0-+!U29+&W;2vz`HrC-^Yic-Dv^af?nbu^uQUN-
;97zgDeC|+A%IcdQyh!tv$#@BGJ1dtY)OYt1$@w%5aS_t^UkuQ%}c*hdh+}^?o3i=L@ju&75xgxOW}YWSj@m*9^_i+XYJFpY=ffg93sZkV(_PDSr#n5;
Mv_D*Henuprma3P7n0b`hhqs18c40d%+rzGU~ry5c-G1MmIF+qI>vo(5p-&^IP#&3%hDOZfXeRgHz?U)9sm^1ua0(`z>S!(K@naA#2A^-JkcT&p}gig<
ax+#xlZ$w+Fg~v2=S=1mp4m?e$g8m##tvx<E%TP8VfaD8stxJ!_qn`NxhBmflTJDyO3!wgeI4d(pzfGUbxua(2AQA9l;Fcj}<GlYFpO+JG!r@J15>(uD
rp5z#~ypFCG`V90TRUaG5%7Ncb${d&jq4EPH?I)rz}1<01-EQ03TS(yD0l=SIM`_CPDj~1ZS08oJmRoi)L<FG92bDD(hl0g}ehxJAt3x$8A@*8>z$<Zx
%m@KuqWoP9A>SprF2$lmxF57KS^9U^hzU}Jm8T5Z*KJ7l2Q;g>aIxw2sPqSQE^@0@ojl0wYBm+|9-x~_hUO3^$Ys786OV%3LlI%W*lMBp33JrqeAO?iO
Ij*2LMPKNxlAl64{n1trzohaXEx_-N7n8sSPE|}#j#;Wz7X5GLa{psFu4Ym!TDBu9nl0^DM3E6}{h1qNZ724IbKNLFRULgpcM4vp?T(%!7|Bp@N--5fy
Al4Q+49Keze)anQ=5NxkFr4y13V9(PdMQ|{He#n@=7jw6kjP&p>m&#E@fL(n;^4K+tdx%On>o(^iB#){7`PDI~w7#IbNYwR%^O|bMBI$-tM@^$nm?j0=
R_!Ff8bAPjF4Nr>ee@$$)@#;gY1smW8qL-60+GdM1v4UlK&});|gh`tejhTHyXvii&Weo$w&5p|=7UeX^_>-IGgqDt54NlguWTjS0}GXFCxtiew#c9h%
%JBcY#@V}AD~{Bm&`k72R0ZTpFm7Jyyjc9N561#^Gba0ZUfo@3zZfV2!)9~voF_L?;wVCApMNl)<2prujSV{Yi#1<tP2UANxx2#hra7bP<1gHbj=GzRi
kTYC_s9G#<M1PqJ`Po?$VDoDFtd-?6%g$2`}4koTdAN{;Yz3?3aBGXU?q-&v4LOc~OOkdv)nrSaO03zarP^l6J;3q)W9b3)|cIC6Y2gu9<rdaMZOoV5(
z38-tLjG`Hj->0~2Hy-fu%C>75dyyYGvqkg*_BL;869XH4uu($tjI#BBbMsw#bn?i&A>Sv8n1wlJ<>5Whr6{GZW=$WnBIX>>}Pgeku$9uL)VtRzwgWHb
K(lA9Bl(D67B>J(VfTOx+2T&cH5R!ABvjBDdwaWoZH8Wu$_wFN|`prgk@`i#};w=9XB$-pbr#6u^=&^ogrkn4+VC?`QYYW9X^pkFZ-Q3`%zAT#>LRgrY
hc|Wq}eOdrO|u$4>R~1>CU$!^oK>ecAVgm|814CM{Y4D;ZDpm18gOPb{sWZ&TK67lt-KDhd5%4o|&Ct4jzk9G#kAu?lg=+x0Eb*3Iwj>VE70!=*LQE-`
%T^CU&5SG!j_<5(;**bpk9{P~1?pV0*dS;!cg)$Lx(JcU_^yVH_G=!^`;JHg+|kj(~$$1pz62t{4a?qKo^TH*v8<)oO$jcg72=LB`pz+M@K*2j><qHQZ
yFT#R*dAXn}d1k818a;`)4@{tSaI(|eMiL90M2ZsLHtkQ)^ZpeGjO5DO0cJ^%PW`T4ZK;p3t$Wy<!m`T~pN;(u24;z01*=vqYB8RXF#H{zuE2fPsk7QI
$e_<(1$M0g$U@&X+=dwmSkNPoQKDh>ra+j7bcn8$vk*6F*1!wSpI~D3M;)#sLjhV%g}&me+XAimWu3~^vVT7IMO_1HV^XjHWKXity`xYI=rzGgLv@$It
JkT76WQ*7^pj`{R~Jhch7LFpD^#;TH7Gjzs4<*OIb?j8Z#bj1c41HGS>)2|&*=r6c_G=X030+ut#Gu9*1nKKS~w~{r~hub&bKK_KaXf6(EG{qCy5W~D7
g{~t-OlRafQJL7@IP+R&V>ktaf)--{UFjLAx5OG979E^K9U+i@zo4W1|?3x@jdiZt%h&Vn}c1IMpBu-^F7V=zRdOZ5(s>G;Rwusk3A(R2u!<5lTIhLoQ
LgVlcBCOzf--78&P0rg+-Kf2<+wfsmFb!?;)0+7256SsPPgX8|D-5ug#aa>sE+JaBV>1B4M%7cj%zWy6?14DxRcQSj|C-;EXam{V}`elAhmLdo}uVJ&{
r0Y*9Sg+e66pt<NK7DYk@7T~XtLw-m_5V5+ov=fQPkZSRqaWF<<5h3Pm4#ZC6&l_^pOQQE12tQ~EIfuUw;)ey*0U_M?J*EGXv>E%p50a-t2z1ZET!woe
;?Y#i=6#3@4^C3SF=Z)je}=}1&eUG%!J`CPmKE{QS#A5LXxy!^6fma5L_y*3e6PCX)ypQ6*|r|Sg#-};n7qxdCyS!?9=Q={?pyE>x908HuM(R}U62K02
37R7r*UiV${(+){GG-b9e0mtxmygV#^i(W<osj_iPs!8@v(Q&7Cfih6*$cC?`YgFH`UZv#A<4a3(T#n{6=5BKPK(yUyJkpy5nDq^Zr_#_t)aQ|IaSY%O
4%a?z8(&(L;Bp>#e#l;~mx0)g0<xNyoj8y|WnSvBZ>ZBItx(V6oZBFcFy;y8XBIKI1%EWl{7<|Fka`v-dbF+NVB`9-Z-N-x>+bF+cbJ%Vg$H`_IYB4+Y
%u%iNXnOnutx@<LZs(nR^v$Sz?FD`XiiRZ`*`dct*&h@?8mS+5=SjL)0a7_YEEtaP@dWgQ<Bk|~y|7b>jn9(I1~=zggad5Nq4B7T}o(|lw3H*KS~{Z)S
2zlTGwR}USBs6}78`_=v(yRiAs<FEXEGWYOdPknyp00Ied|0ss})7~uxphB2-YbnC1XP2a{YKK3bU$@>DO`n`=sc&sxCWJ8?qZ_)!>ydg`Tx~IJ$XDiG
96SGZFMLun5OeQyeIOKWKyl<h&!5s+EVlCysZ26D>E561Cv|%7OpzIMv}3xm{%U_R9kzn~JpR8-j{mg({Qk_D{E3n;HKIQ4>vsfpYubYjg8a~^=S9Hj>
GSz3QgGeD_ul0glJEBVnLjUo4quATpg4U4{8lXip3u);tn5~^@+BbKy@#ANV&=<#K7Q~zK34r(`{1wq`6hpUZvR*OejLBQ@cS?P{#pLKnc^Bq$FcGk;}
gG2Ma|1^^GDm??VwMbvv!~My|mK3-m5du*BE@iLm&7%ANHK6IsBFnNB3p*{fWOLY_z;ZP{l;zRp)A-_}kAFwbjiQsb$3N*c5%@Z@*?b{;hxMyZ+mLt3O
nJ;kWGD`UAep-*9c*?g4IgCVjQPagYn3P)b3ESPE6~v;Cc)dO1nDtzIhSRi8fF|9%x>9+JYxc10sfr=RV2AACS<-}>Kv8-LH8tt02>^>6-Pmp`B5=l`J
k`)&MwSseEnKk)nFypQ-%zb&o{KjZhi{b&5F-|T-G|NqYa-}5iZh?kyVq9uIg-vYnQF$&YE^3$X>BJ(qTj4l{*Ke4{~Yz$ZkKjSxrB;EKX0onlcN0#=V
`A6f*k$#Im>u>$niq}Y~zU{x?@q6%xXnlN#-@oS{Il0roeVc#sZ~gz=>*Fqd+yB4g|K`N(hW+RK>nnf%v&DIPA7pDm!&0KJh8MC&-|wp!S8Sr(A}Hlri
iPcR+kwIOrekmtarf6qz-&<{t!vH}O)}a|VsPV$m81wv;;pT>5otypd$a~mFUw#X-tHwlpeT>8e1l%|B;IL`-tq`cwV>FkTKfkh?Qy}{VX51>A6<P#q^
=fwGcDh~^O!q|esSb{pgZL{M6XE{5lD<V3FiX~!f<{RnHQvS!2k!V{mYbPmYu#P$Mek6DZJsL#rn)_ZRFpyf^iS_!P}M73Z{YG<r&b*z^p<eRJDwEg~y
v_uGtnxf<&miB;_(SP1g1rjRz>;9OG(H$L)JgUrnu?q@2Z5g;^a5=6pFwp9_EQjQPu+rPhw%%1)`)$2$l{W&JoQ<mz9qc3i$BQ(ZT@VL$yFNh6us<8e#
5gQ9~qm5T<JMw{_CrR-}fkqTZ^A+Q6kY20j`>t|qU*cENK+MM<^XZ?3#XwI(ibCkz+4oYJDWyZGRRJ<sDe#DQryQ1NBNem2~5+G?ry#|~+j0$9j14k`p
yC!5mj)L9=6t5h1unz2WsfBAl7_4fm+xn6c*3`F|l|k=U(;Cm2Hmb|`w0I>Z*Hv#+Dv|pP27D4x)EYd{O8m07d758?b$ZeYqr5BbGylxKxsPgo;qLs%!
>Db3_~#|~8gTbl4c2*o2DKi=9KzYRkXpxP>=M~T9f5zR>b?pqt%&m7Wfd-MMcG~u#iB)Qi$xHq{A#-r1e<J?->Y9I$7^?k`P({$R26--1=kyhvO2Y^t~
^H0gKdhpOhx}#9Ad!gm@GSRW|Ldfa3Ekg9|eau6oXy>&2gh#AJxX&wrSeKAV{W2UG_USj6`Y|kgke4xo#de2V1`S%o7!*+AFj#`>o{_+OS0^<OF`4{x<
$(d{sE)wX}8!trzjj|59hhT9&Xz8@gl=EOM2oRqKvdEyfV4aYSWh3pu<iUwV5O;85#;Y^CGSS}JJK;Bwq4*3w;#QQhn)<VG_H*3ei4T7MoA#xa*cwVhk
b)8a4rbB784>*H&n;&oEX*Qn00Be1*9p=(+ony3UGIdF^Nb8Dv31kHVm9|-Ap>y2Jc|2zmI;G+hyW(7D0f(-0|7q^95rArAVvhRgCcR3~anq7w4|FUm|
Qd?QnE=KVoDlvywN4rY)CXV90Nj>gurL2AZ@Xw~Vh2o3H&0ZbWs}l|+Pm6`S^}0R_ichpUAPDZQVfA{6C$i>{$lG{zx{GT*lw~dM1mW-&8AY}W48_;rs
a`l%G;ixvla8ssI;P+P@_Ad+SmA1w<Ti_UXFIbC##P2&;-@0Z=>Ki}$@9Lpq=6)Az!fM|<OQ?Zl5(rni+8EGJYg@Zca8W&mV<rcgLRbG{$0I44oQ5r92
nHQ{Q{mgY7Kk6f)qLNCum~1)(Vkr`BKieRY@I?NL!XpoT)8fb)J`t$bQ-zZ`HG3W6ma;j7S6biQkX#Ziw2QUt_*6uZ4Ad_*b5i?r<VN`1N(bjL*I9v&X
Js)ve{@){7D}$O~UH*OwjEln5KFHk{pPMzXCctz^n-a#8quV0Y_+ycN^9Uva>7#!#-!bSR1O3{`}0#`5{=;wB(M#@`mFNEE*aC&DCajU~Bg=qNmJx&oB
d$rpT7tV{^m$<i*X{9XOwlrS*(?kJ?wAN8?VOYH<Mtu$q=RwAbL<pNJ9zUuZGo1ica|9<n%oUD$&)vxXO>No_g&LZynXT5{z8e^m5c3X$EOh#jepy~hh
ABnV4=6=D|C=;HXU(0Kmzn2y7kuYuB3rxUL6%J?qcQ0t|eA*o~f{p+u8&`czQRf)-R4rPTazoaRVmnKI35qUfEB*B`tITX&gKjf5LS!ZG9ge~3bB{RD`
4>ZR;Z+G%<&c;G`nLWC%`099zVb{RwDrdJc7m>VOKj*9*(-&oDS}+cTDgphtm}8aaPQmdrmGz@pZ2=-u-7*_Fo_HvcFg7G9bG7}Os0OZmxE)r#rX0M@U
jcIa9&V5MFm)twM*S_f&GlvLMod?q(X}0wmdNHfB;WgwZeVivB#vYlEO&7m=_MgXS9gheD<1ShI^?U_bq>j*@hLhP*>ZtJ_or)NW($17u%A!!L`NJE7v
UHorngkATyYKqYMY;j^={=&AtQ(EXI9Na5>>*t1mywT0ZMg%E6`MS@2z(Mefr-qeR7Own1M@O<HTbH>Aa{{G*x_{EL6Ee86bjJLij4_s~}@t<#ymjPoY
!#2ay%d#sGZB}S^RuKQ?wd0WhiGx2%)IO<wV45v~<Zs;R!wYj)}rG?lOUV#qSHn(m!g%|d*IQ+x@TmB@kKxz4*&5PA>-e#?O(24KA)W31M6kp$UPJ|N0
3Z;SPVh6FkJMR1o{<WNBaea4ulju(TMozp<?Dh3h)KS&)hs7_-cC}Bu7fmhASc8WH%~{L$`u6|E-_!&<MQZ&RPf0mA+$AsM^|27+XrxIX@JW!xwtvCPQ
S@w#;3jbQR&}_Zcyn8v`}h1W$R$oxP%FK2^6g65S@}MJuec`&%kbHC&HTObm3Pm2{QaehYfP+%$!f<uec3xR?$yGu<}iKpVBHQPMoPr{Q}Y3pKlRl^W4
!+I|LcnD6`0`n#c@g4H8%TCOYT_17yoH-okAi1bmi;bJJ$O9;=HM`;NR`p46?C*TAcR_|3zPN#YZceuCJO=68V$=E-`ub2RywKRjK)y?Je%)uNV4B>lY
=t^UYqZtFa@>XtdUuyn<97>!87oDbtff@%)+k>$}hEQMC)uL!b6B3e|}^8Ii(s1p8X`>VzC=v%{1la8_8GzL!PelmC9pzqxPuGhyQdH|r07tpsKFzwA}
Zr)_t;xTXe`we!Wlv&&_JCA>fmJ|X(Uf|QT?_jvOuXNYjWmQxcBf56{8_#)RLWib^;_=&LQpZ=Yc4Y=n1FxG~2srt+RmDV%+(K|RT>rxPNpY3P=$1ToV
F~o0pv&0YPsg$mWp`cyxKGYB%&VdM|yYAkAEm9uMl#dKy#F)3}w>jjnF0B{#>M(D#13fK3O-iYldsX^{>E4Mq*-3^1eIBpwq&;Z^)Eejt$+PGMg~O%|#
6H7+en?Q72QSb$4mm($KsFb3UEUU*YqF+wVRi+(o)RPz&{Ry@D4s178z&1DwfJL4=y?P|jKioP8q`2H%o|`*YNZxcv!(rBqbmuVCvl%KP*4W&VavoGMf
F_PeMXw4iJ<!D4Mj^Q4~c{64ycE4tJiE{w2%s`4N5aV&M!e_$=G%ss%V=>Y4QaN%(BC$084ive*)jix$M*vY{D1IHPfhepsWp<4n%nG$qe=w!hyUP_&~
!PLF!xR!V9(6l$%=9Oac`-mCLh+u?ie}C`lDo^~+ur!u29!5DdUgGb8`x4IcB@h#bvX<z*qFpL0O1Q~c-Wo8(3~9By*MDM-{dtjpv$wXjX5xt53~7O*P
O%8asAF(lfh5^tA#WzlOfs_;dcd9aw5hH~lk?6KFggK#$j%R+T((xcfMB0+4$muCTA$rwClV?+_o<1D67xcde7%<ShqB1-re-UDYj=;wGUPDp!U7Inm9
Qm;(x0`Vy-_<AAHiY{<&tns3KThRU}68OPE(9fsW*%1`MnkkW|qq}|I0@7eDOna&2yCSYC==Q_3TDY#MAIwz$!<9D;G4G@(wUbBJxPLov|GqDXf%Ber(
Uub2?RL(bQ?Jy5M$PdKlNfIiPeqdM-cIuXhAlEv+6oNdNTM>jPdRPD>tKcy$mSg+wop8jyNFTD5zo}qcH`HAF<NkTj(v`X7dj(4qh9EkzNy1InIY_E?M
L03HUdFAXcf_{uYO1l4E>@xLZd&9{Dtkv8L|=FKwZE??7lhhaUeANepC`lSSz~O#zv$x4d!;$@1F8xJivw>@!}piZXw(I%}r;Asejb>|2XR`8LTcpESj
Pq7en*?c0~JvX%$UbnRW_<r{|feIBC>z_D)#d(Y$>vCzpeiw}oDGU}gTxpzRDXAa6D4TG74UA}@$$J@}I)fYMm?72N!zVj_YYpJN?!)=qnn6UXgLgEgI
cikzY2fCA_x@{VY^3v%C!?q0BI4-{tSIQ7|59*|hL=+mTKEU>+gQgP(u0lHKYG|h5P*utFcJvVo%Jz;NH4&o(WX&_)AHfBO61h7jaS)HoxwE)TA78n&L
@#lfUS;FW^Az@<19UTVI&84(xbAC<#4|{L6^ro_G3qKGSMc-V~_o5L9p*#8>(Ia^JAAg<^+uPfFE_<y%;>0;IFXhikRb`DFnM0u@nIf|y(9VecfsZFjK
`*#&@0n<i8>QVledU%F2I@09!h}2CC-XK7#-#lEwS8Xi!LhT*3PJP=BOh?+>e2eFk6kq6gblqBlCbsN7JomQ;bw1X=G3nnRaH$BEc6^~RIr$vcB7N-qM
d4E&zA$Av?Ck2qRfJ4lON+%MqPAe9K>pSto|^F2Z<SN%+V;k?9W;1uUr%^Xk#<=l3<r03?``FL&B0^vq{c8Ty0;Y9ax5pRYq8%6U5fA`LUvL+2DJe7~A
urRPeEmI~<C)ZvzaXkFTQ_^zDNO050C)m8hQPX<%V2;}`$Gmv)xeZ$sg==L7d1<P|z2i~G@bdtd82T3rk;7c(~4@JP)mGi&|*8wH*z-uw5$`Yf-x<PZo
{y)h$R$g$ujJJ3a#Xco-GPH<thJ=!>5H)M?2UMAdS2kt1?c6_(UiJqn8N==b%*?%&r5e;kPz)Of0Kpn*1QTX|N`%KyGg=^-l0}vkaDF)Bugw7qxKDJ}Q
HUb-k_Tv0$29{=dyMdFP0Ju`h@ufJrjj+qv%sS%ogwyF7mIA!<n83`&nyzivKH3jTN_H~o0DUI#HuNVPLvrqNJ^wnJ4bbkzd91!Tzz(<(lT;u3yA}!jn
^*r89hU^+*m20?HLye`+C|d7RBFKvB_xa14zeN@9bcR97>aO)a|yRcHaHx{>9&MdHIm~LMvsogc+h4#!V{2kv7yo|f>a!B3xp8j%MSaZ1-ezL&VX8@vM
FR$W)XVW70^5B&7&v&rf6pKSl4ZzpN$0l%NA4jMuJ%i8qMhW&7<vf7#+;63!BngIngLIrGG!?Ge=G0*~7&IK%M<*_xrQ8QF(iBcbZIjFy~bFU^W>!K_6
p69-Do;?LCRW@Ff@J3;YZExNwhqO!w?fV{@i;!_`o@Jwa_Aph{zW=L+Im*UiN%w-+XC8*VbUEN#ST2aIpk<Iai11l^(I6Bim!Zs&SMI)70m1Uv?7E(-Q
PG4pC?I8X*-u<1o|Vf!{he=xjFX&WN&6X~k5blDBNJy3l6H1ivALg=c41(TdfBwBoe*6^^Pi}0!q9qA@Y?eJR2V#uI;mi(1B@`;hpIo>oI0b83&<>$g4
0<pZ?CePht+OkoC8-l%UhACbWL^EIq=V)?>9AdP`G=XfZ89UV*&`1(jpZl!?CMlBgiB*gMn0bb}@SZm|acS>oLdmK4`v*n11fCvbf*K&)wIy3vJGUWDx
=D`ZQytj)MZWk^AO&dOT6qYkJl<%296uC=jV6G3X?VO)gB0jOu-nN&ykTQ@GgA9WOij@A>%p?nlM<j&ndIs0ymBLJ)41|Sk+48ynUY*R5xeSkMChlNr6
?O+TI`|gxXA)!#ROK6$*am_4^w*fB6!<GJ&<u`R@VLZ51PapUyYfL#Snz@1gt)$r+xBI$=?Fc^nu7jCroJVCx*DZI!F_HvNnTmHP|5Ug6@s>R*48d=yY
iXjw_W($G1=aV#?vuGxYDb96UOw<}y{s1(5m~)tCLX5ukZ?eZJ$d0N9Q(Q%ds`1;8scR5wv>Hn3Y0S7Zl7z<*Y1xX2hDGl)A*!UK)PjcK;IIqWr6|Kmp
3$c;6JX#GQALdSA1k=&OX?9HF>2@g>R?$6s)+;0kTf}-wVa`cqxkLErHB-ZtjWsnr$Eu2(Q2YYW=f(Mw=z3Bp=+~Rq#k{}+4$()3z;Yz`OvcPSkI`fbx
riS#oWDl3Q!~}AsyHpfxs{?wH5%d^ae><z|=MIdWPr@fdc34fnNte6!)Z5#qUIyIQ4jKhaaq}7e$x;+^VfCgu1-1T>TYBYSGo9J!iI)8cy-_;|H=-j$U
5;j21l~I*IO^6@G1T{g>v>f#ZqWXqbGm*}E70y(?Cwu@GMF*qZ|9vo&F!Q*I-bh(!j;u%LND*>RjP(AdLOli;ci&iI7~I6ln*eij6}Qozy`DIdxlCAC~
b;w6jLe)tpP{k<b|<o`ANH>W8RR$EA2CZ?;*w;>j>I64*Yv0FENxkw^x4Y&HV411Ap@HV8@cON&t%)I)ZwKedt#Ns{VK|s&a*THqCGNX1uBzs+yJGfrL
ieVVXlrf$N_@bB_nP63+dkZxUZR;)AMeBq^EuLQ&HjtP_eg9O5AcL$A3X<`Q+<xUA~h=y};4_~cEeGO0s6`u)1jzaq9^Lv^|si=8AoC{pg_@So@sT_Pp
x*(&kW#tb^@Cn^@r02T5GN<Z^Or3#D89(Aj08*5{iV3r(`!Eya@Kgn-BDzZm_R!VBYMhV<><Uo%iP@m7E`DEqvJMT03*Nx0-k8#zKVJk(y>@d2I&)D2Z
gyL>a^<h*ny?6$9MSris!28czf=rSPC@F9C)tW2t@!t}aZ_0TB5ZLHNLV0Y{o<qL_8_Q%ch_%IA%W~mmW4$a?wr93sc!IFSAwmv--MKUvuUjUDWX1=-A
(ODdDVg5AGoK4^N+j3uX<JXsDYpEGg*|W6$CmG(k2sUR&+NQhDXH8ET@0D5B6Mxq<u+KN1c@dW@_}$`dTY^=rDocR5XE7*=m6$3EY&foSHan+3ayHFcw
!2)Po&wmQhVp5L+M|D&VWGieW9UTVSwKCPSv*Jc{}QCBUy2yqu-Y<S_UpAonF)gwcp-i$Sel6Va@0#P_<mS&SZ`G$c-MJXbnL=R|&Vxm*c(s)<S;P{Qe
ga#T)WIM^n!eRLlpJIdZJqOl-$?C1zU)+^43j@7oLhlU^%c8^BYj2RLTJ&0kBb8h@kL>X#`7p;@WPg8nc7cdM;tdn@&Ze?nh6iO}`|GQ{ilsS1Ju-n<T
i6a~Wt-A@FkcEDs{fmBaLAwW}1cCsl4DbJUUypi;y+QY@g+1?H;yU)Y~-hJHM&*nroM%X{(C1Y0l_irrhn+d(j^h<(Zy49K{mg^gS?;m%`LPj1?qCdPO
&AX}u!%L-%rBCz<dG%n>X}et#WrLWOu|k*vGW}?57oA=<5ib_0<lZIEoz(EUB!hyO+1qCdn$Hy@=vFBY9AugajMPIF>b_p~Lz=zsxZ}NSkl@EbUOZiaM
|k)9&SKAr$&G<rT!2~^C4Fk|Mon}828yvvtE<MCUJ=&HAF7VnaEcSc;q%r3o`fIaXpmfGta3M|_b_3l&2U_NIAxGFzb`i3gu@E`;`<t+SJiw9ckJTs)z
J!F35pxbrq8Q*2N@azy=6MbFiq8w>eI{KhP|nPRaTD;kcO^lh$uJw=#9@GiA~kiGc_2ULx9StR@z&cd-kr;_r9EiZ{H6u?d#4J51e9dL5fs{pJUq@Lt`
sGG6n?>pt6>T20Di939!(^6^;$f)RDlqc#8n%-|AJ6a_G8A_)_gs2&nC(eXZ1p<kDKp3t>p|u8=X^3N#w)u!U??kG$NCc~UY^$~bAo1Q67}5}QB1djt1
hpbAl%g61wH?!JFQ*Y(=aT4#szWaW`f)@hueziTDM|JN||>|)}{q(Ubqg*7I_rP19!<J%Z&*s@??9r>#{OzjkC7&*>lR^$7IDQ_o)@_5++X0q$!kn-V#
n1ywj+%;00)+Hzk*z-05Vt0g8ln(UD&g5a66;^vTng*^#xF-|<l4>RlYDdI_>`=F<zP-~M{BW2u@R|#Kp^Kw9LNUh$<(ksF2Rc^vp$;4caWVA=A}99nw
}e0d_vn-p=jDbd!nSLD63m=<@u5G69uC_kTr;pJiS&wM;dWSMo=n67Sn$$FVnm<wrN*f0&Nm;6D(thyjFr;{Mh9`9mx5Ow^d*aT9lpZI`xfTw>)8F4Il
!#)J29gfeL{yLU1dhNX&d&I<tH2&b_n2cIO|SiV2Z9~_!6G9d{r(R)*7OYCBg3>bZp~i91Q*%GpRpwFBLv_8`UGt7m-`8f=is6<UlWj0koiWUcxP3Y>Y
@X7mgPYf-=`3MyVK-qU|nzcJ9ZUH$Wi#)Qo0vvcD~I3cKFAlN)h?fr0UYQvFOfVy%%VJ&d^lO7PLjLSjB1L#QV?J^kLXiI+mo+y>DjfDYe$`&h%y9I=(
SzPx?j;oq%cmqMKV!E1+-H=CF>9Wv+j)BvSjM-+B$JQJgliLLv08oW#GIcSRO!vd3<4ZLuY_t?(kaY``y)&eleFb^yC^KZZA|5;vaP{#{t_JAoUae3Tz
ZfIlE{G-PtAZaq7Q5ql5;@cMrFpC&m(_rx*$&1<<_Cl}Y`HF!_Wm_c=9yXK1jc&GhWPyy6_ZmT{mZFt+v@BMYKQ>evKvMebG+siUWi#P!eom+-7@2Gtp
0W>U=k~nKCmA4~T)G7*wBM?Cb9V8*t8KI);xMh*R{~%rqo*V+DG$72(8_pLyEdLoi7Ak`l?Ovpkb}VXSE_>|CA&TH`mkvejdZs5nFMrZZ?Vpv5f{N4e(
21(68@3AkU{}rVzuoAIy}f4IR#$ZPH<+iNn~LL!g1;7rV+-N5#fy6vk2{N@IYMg5qHz^?fZE?pQvE+K%(xwBFyAu!?!%su*chkL3giS?_4!bgE`J8T)K
Mo+)&KhE|D^Y1)w?KJN!#j)im}R3-_tYZ<}(TH<zHyF$0yw^yLRSuA=PBjh6`2P26yM7R>acB^IFRxRP#2M;K6xqZT9}LT!I$sWtU-Sgw#lv-cap_~WW
B86pWH=z0RZc94rp&85%S2UD+C9wGnajWF#^8>}HgMh|)rI<7{{dD~D&92~Nl#|lg>gJ<jACImX7<d2w|`Dp*kH^ThWfd9`E|7pPgrvd+;2K@gg8}P%Y
fmzBU?2E3iJdh6yHzBfgFlUJb8m<j^128gnBE~I~Ey2@AmGM!g*$mXd^5*}i_H#&Y1aUnj&A#ka4r3dbd%Q&sMt8OSvWK24550bW{T~{ZzU;qGr<>tTd
#j?Ec;lD7hi=ZNR``!1SA(E!Nl|vsDYc3>fHt_I?{@?d3Ko2BBj&wzGePwnAKbX~n7rO=evPnCy+JoIOtjlGDq%b+YP;}9|3C2GsRep#$hHAxfplQcFZ
+W{ckRYLB92XOGp~KwgO)0`?)Uxg{a3@**ZIFsXPa)u5%HX$h~$@j!%VOle)ie@yf1|wW2*XU$#3Vk!Ngo;PP3#A&f2sWEilQ~%B|`l-4AddJaJmxr*5
G`3e>Kw@ZJM`r<S6sCobtN_wVC}J|5L@|I`QQ+cH@Y@|!(fC<*U5QcyUG7qeCHWlv<dL3F?G{~sFIzU;sI=e*NhQ8=HE^<_`k5hKWEVu(qkH)h8iy!^_
(&JRd%H$Iy2^et8ZBKn1&&lwJ&YNb`O5y<9EotSdj0yylJdxNB-a_LXrgt+_Q{QL0(%r+c<?Z1EU^9%g^0e}7Dzu)%XKm7d<fBz<bJEKzNEph)qU;NF~
D#@3>#1B2lpK9D3#@D~>_lIO5puD}_-E&vBF#X2AxhzH3cD=2OLuQCm{)>M<WiabhP%E&fk@LZS=ilkkCf7dSa{EM?#lpVv?=1ub9sY8C>R0z?{gi(IW
k>Av%lxzb3cq1;6Lx&#V0piN<&Of_0zy?%g=+(mImoa5zb*c;rrncpye{{b@@xNE7YKHf+_Q5lLj(IfzwO_S=esEUa{cC~_`{)z9ACem|K9)S@beWv`u
{!o_m}?r;r_q;_j3dO`<wsbpQqb?`R`}@FaP~)|3m!$tMz}tAAk9P8s0~8`;Naz@x4;aA5MuPGsAwzUsoa`9v8!G=$Ii<(U<>BnUWF|F`Q)Ff(a(R<8K
m%9sVW%L_ggh=1ukI*Z21`f9InwTHCMq`)B;Upuus-U*hlQ`)5Nl8`fXm|Ihrd)^tS#|9<`Tg<tmHYrubK)aInyj+m<CP&qFImg|(u5GK-cUpYRR2hN%
DyVhuc&=C$5(Rv?I3{H%TM_zm)zXPYshh)}-o&vmc<29#E)kBo1Ed>0>U6TEwJ7uFuR{!F&Y4&$0Twq$O@*4^Xi&pH8<e;K7JSKtH?qTA*Uu%2WcTC9%
PvyS9!zN0^)RH;A7$3Rw2%U9SAK5wZ1Yasnfrra1ZA;qo9ud_)P7}MIbi9B69BhZnJ&G=Kg3>Q&BXoeqZ9cC%9aklZj(px2j}TJmY&2wwhJu;`$15ARF
PR&N*Tt0Ww?5=%-;n!C8}Q??@Z~4Roun-SQvg=><QeG^J54|1usl6bgIlZa_1)fZq3OeQ<TG`Wic)6d**r=focQj{dAOURn$gPl^(#jUXzc;91JBvQb1
xqB(>FSGFL})Ml07-gCecd#^I$0-^PC6!xz2MwN5HR3raKEzM_7!bc;b)4i1+3R*8et5Z4tux`)5v;b0;tpDN$y)S9p_84rl(<gRjH9-SdcnOnZUUjj#
Fr%5W$U{A)kLLaVoskoXgEVrTgfw5h|dN#R{|z3>xP*M67%-SZ7Jl6#X*m%UuwIBvTK+rDsP@s~YLzAfj?;xsM#${2HB_-pSO1uHRq^LWm;u<z>|SZ!e
ZI@-a0hvQ0A7tUNb7-uQR&waR&6Kg~`WMc})cwlc@5rie>9<<3j?I$#612$ERd*<ui*^a1a)DyC#9~##97J%XVXW@yy5@AsJ8=v2)#K|+BF}XA!Yz{w#
z!}z_fq4wBUc8L9<sKk9E^5coNc_U6ozwOlnsDN|4??79tkc`+g{R6SIJU|v%xS^<DQYL?aXh?F^sX5G?yK_Va^LMs4|RM!>#pa4oZFoETl}eU6ewKmP
leMP`t|p(^_d&4JDdLyO}jpZm?zpyaOR|RP2E~bjn70u+J{Kd8?CPrh8vLLzV~~)CPv>gfNcnvcgEo6)5c2CIsd_=!l?wJ^Cj=@dwlW`_I*>W>Bs4=%I
EOt@1G^L8JvW`g+}Jm;mLnq#m$++E%Vi<vKah~^ZvdyMf$(+2Wn=k<7v!3tNBK6ykEALe{}BfrD{Mi{!R+W-m0$@zEbo+aCw%gdtvDPU-mCnsh#LGPKn
6EoXtab4t09aOuiC&k<CwW?tWiiM`4{~dz<t22`^ex1yR`YaqV_aN*vUzV>W5?=;wr;0H905eZ<$ocX{mYGkg}JUi4sLecwJDalYrXCMm*)ozc(Bndw!
9buT5Kyr)4g=bda!qX^O&U;d=!{rG&=AN?nP{M7vZId_!SxoA<DmE9ChKDpDd(>g-!Yp68!{ONO_y%C(s*Y>Eq&I`52-dLBfG!|A{etn(0lbuyh>u65(
yxfhNvkEx}>lMwNJfu<HUJhgB>pkg6JjL8D8i|DbFZ=f^!<{@=s2HHRlyhJF-E*UK;e~t}yhA|Xuk{B^H@GL~N>1gz7h3O$(B)yRdGDROjJ|HvsK-~K$
2qGiHL#XUn8!1-H15Ihe$(8(Gc^~68hz2&e0q?Rge9NA(cnb4xJ@)PRWQDPuh@_L9V3$R7k`@+%khvS8qN}?lCPIVaq&OBc21qM%dAST$A|R?UjAS559
OCGUnfC!@!_+WrO3e_yi8J%^RS3*)-a?z`Jk~Rr(T5Jm+1>&JksbdNBU;3vhMxE`+@V?>rN*d>E5U>{sGsj^IVylHY6E2xv%wWUMo#$Sk(s~Oc1>nxKu
Q<KHXeSf8U+`og7#GDE%Ym+~fUm#+$;=cGOLPPyCH?@=l7cd{N&vzM2*6;!!OXe`vTBlDqvEe^-meI3YFOOg*{1o;(zWwG#%>dHH|6Pr@1p?%ruM78Ae
BzZ7`kPWRH4#L8;=<WW!8z74Z|HwM?*C;v%nVqco0N?0^HTb{B+ekc2-|I42I%(>IGdP8fi<5GOspXt{4<Q4Da`tby!!o0uMXKjw+MMX}WjxqN{@1hLj
f+-YsONEL?$4Ii~500Xpm=J7QS56h-8-!{0bqbS4iEbyy(L&<w_m7w*YO9qW{+IPbnMM7q+`PNQJu7nD8)H;1{y8uFJ$4*89s58`jVDWj-|}hRpFJePY
RrZ8U-lcyCwe#&2rp$%e82mhBB~bL2^{+nLMLd0+5En~FJ3X?-4Yy@;1Qbm4t}}L4;|N!YG%IUmuIp&!2_MW@9{|Yvo33L&y^kNU-*epQM@Io!Izag>=
{COqQVjUm7kj4+)L4a&LX8694iS9a0+K<X4RD>iesO|%?bLZX+-Yg%J25!FY6~>?NgpUURTCOba*zlYH)v??%GGr`TeuFGw(*l<oH^!J><Q7P*$V<vi@
pIMsw!uuxHL7jjQfGY37Q5@!Ky`uKdS)CP??%1h%iE0;lnlI=mdO+1tPDud=vs-g^6lrK?1mc<DKlPU~NME853cawks4`*f#Yu)Zy?2hZ->yq7yS%$nV
fw_n$PE$o=0?&BBUUh0Lvmcj>79~f8TIpo{uz84G<ErWEI=QCDy>M8I{v3wcIcl%+puK4y|Yss}WXYUOZykVo!#grGy3f%(;L6h(6|Iq55H+KF%8t9wH
VDCS7;EOYm>7S?Dej8R#{g3ImR*Y2p&(m=wm}rxq8}J2^c}f4H0sn{k7bFG3zgJz@?*ps+RsTv8-CXyn^^Np?s8{~G-0oy3(TGCDdN+1ON^&m^lYyo7b
_y)J&ZX1R-axDO(@wehMlKFFt(h+>VH<z9cO#&QQoz3mE|TuTzLWyph;Vbd7hn6Yy+>bh^1c53W&Qo@`We_Y$A6fb-JO!!|FUOb%yqn;L}*Do3GaLTeF
-DkH+F~jc<|7veRCfHY`_!Aa5|-mTYH?-{5SRcf`G!8ANTRWEdy=*RsU<0b>l`Pt@ijmbbqZ6=OgW0;fDE&x_+qd`~UxOI&SbBr8UDG{Djt9QQ$Yy3v9
%H#AviUSb;4`8L#N++awGJ8(qqiy>X)t)kMh`#2W02I97?4-?&GMWz>hlUAgR?<s6<&lh0tkEvcVjE+#<X^J#`E@?17NncgRHVGIJ4(|=Gz{U9}+QT)V
bt}<>Iq6n;_AbA3k;VJe2)$o%UX)!-VwkvGnt>7doQPv7_Rg%^B(_$zvK4!io4W;~}pXDGGN*6b&z7{wt;z*dqTWl1LXDs5Cn+$|Jb*H_&Q8g_`h_4vC
_ui<b-#>SpNDI*Urs-paL&l7FQ>HC;o;RD+5g~Ypk{N)5@gF&uAyQ!8pF6FH524sFUv3A>!XX@JpLN1TUBf)alZZr3$!M{6z9(x_X^9HhQ_orqSx^(b2
!7^&fY94JHG2WHOGyaA90aXm?Sw%ulf$-`1aa&?aX`^(WP}&+L4j&D-X|j5+>M}2PtK{_N&wZ6l@M<fbJEoNXd1Pv-y70CQc8|(W(N2BSdaDTpaRXN2Q
1qY7HuE%zJ=w!<}6_K`aw-@L!N&yKI_e|#EV=?i~?P2PnmhMCmZwDmhIXwok7T>?h-ldOwsrIO?x<z-EN0KflNm9m;}jH$VV0ylLja{zF+sW4>!EbK9N
z}m<sf)!YpxGVge1zO%P?A?b%R)g%rbLa|H(eUcmtz5FQl5P&J&U;cdsUuI3iPHwcJguIK>zd?uQ8(FDd_s@-V)p+MD~Svpt+P7mWv`WUp1WFMEM^68I
m<wW_H(SsVPLDp;9m1&iI18azET}@Id@Pd_w*2F_7+Ev$kvK}jJ!@)~QVq3aZpu}p+BM6I}peNik4}jVGAN`;iLX4IoSqzP#?qzVP)IKGf(kf1fkb7K!
`4XUI`z)y%vW+N!C<N5o`L+#(fYglzA387d(%Ke-hGs}HIcj{_s3ukpR}QHN%7-W3bb~!ldbl3N&)QmTh%4g`pc@JYIDRLdg2&+oqf+|8v%Rv~a1F=Oq
{W*E>d(EOquUd&|I_Z-4tHxaD`w8;^CN+Zk`}}bSn3@S9yWM`RbLcmd-N>LX<6X6;vS<mwK)3wJ+mMH0y#~{AO!G4bFWA6*wrUu(+xL1-z>QsS2{k4^i
@2_lhJkm(YfRa*+Az6%6s1bZh9~F6DHDCd4!0%UR0o^Mt`@9eB0n$WV*g+uB~V|`ko{kB@OzsbDzrdC~>1XUl?mQUn3Bh$z3Y$EF}Q_hQC>ryn^Dm&2P
=^rnLastY~tfP<TwI(yFTsFLX8`k0faugQfodMmN~<8PDLL8rTRltj;pQ+r^~(JhZtff*u|`C2?eWVg@8N?g&0DHs-*7>(N!#0M8_!SHhn!@Z)5dAMLX
yHYzb|Y)#QD0nm*-v5a`qHT@~M8o||Gx33y4Wse$LSfDKLR?x66IU#o3Usj;msEwYM53;+P{K06!#|`vj{+93<hy~;L>1vENb~a6brI3XJn`fIF*<+|j
7Xwz$sXjFuehkveTiOZ%c7^BWD&47*VezWi=jib4kHDLlF1%?Gq`DQz$tvI!;};p?S)CDX7;)*{^{})1?|Yp8^u)LE^Lq{6^l51pL3uWKRLu}0*RFu|5
zRf_Ov<~`{0Gi^<IFb{;C633%0vg-2*=r23K!ocRoA-*(N`Na3|l?V)JOwNi~TbWlPenKDU(IlHC`Ka;~uD6@@4@b4B0c@li-W*iYE4ZFPk=kUn)D-Ki
7=}USAn+gCQpRSq>{;J-e}wD_giPJ~TQ|8uCHonfRuFGWo7J0zKLOp057;P0bUc<SzWcVp{N<Co8(PvQf>gB?r5^f~-#OQBR*~RzozL($4%+4jYdjN2g
rnw+i}-i9oHf$4U2a0he5w*EV%NFzu%7Rsh0TPsO{Szy?rdus-GxI2+@>qh&|@<+%8mfj&)mm3@#<%MbE)ZnAyUbMI#rl#(F8R=FF-29Ezzx|+e!z*S2
_S4CB>m!?<FW@AowmYDaE-T|`f70l1e8ee&iaye{>!A9yH@rDUGo<XcN-A7j#f?|@uiN#ddnhmW_DOoJTK!GQY3$7v!>@g(Wz`*Wnc_Sjh-&*Fe>fqEQ
^s{#bDnMB82Vfd5s6oNlNUHj={$?~V@zYP^?;QDgn@)aJMu2)JQhOKP8}P`GJM1>=0M=C>N^)DmqhEb1NW}JBZCb^VsVfg_1X+oUiFf0v6T+m&vm<D4+
o;XmZ=#4pDA0VqJN;&cDd<v|$cr^{V<WDE--7|OBG7YgAt+c%d0=;+ndnPdw;lV=-5JpT-EaJVJ_re)el{2g;(<pHAqyGQrA^rjR%W0WIuP(NqOyJq8K
5GWOI-%WVG}LR&G0A6W>AD!2iqq}dyu$p)SDu%gTheH_BL@}b`X<hP`(Z8jG^R6V^h)Ms}`6;s*GU8lz}OcRE2*OBnFu^Qc9i0u#IM21v_<S!M}eHQyv
VGp$pug+3q^SI<@l#mGQR$=FfQtuN!*n;O>P`Ajz|g&0G7u(I4lEt=!0P@Sde6vMZm6p<~$C_NM3k2KZy4_Pm2cfOB9XH(|N{9*JA_AWm>qb*#Ef5^a7
PDLZxzB<1&uWkkqj+_T^6s}$Ye_`Oph{||12p8T53bW#9mx1FrH=eZ5{Ejp5vVTIsj><ljHBbcB8iR6QrHq(ZfX|11BOIIKayoYN=&((lv?XbwC$Z#7E
`o`Of$K?Ee`$v~OpQ4O=O-<Va2TO&BA~rRfi5JEADgtn2j%5|iOFr#6P&gAC9~*Rkkk0YEuN@e2bVUu(rUWLh&;YYfyRhNqY!W7W(CdHPZ2yLjoR_rha
)cI$-P{DiZe!0It-2F)<qf~>76mFz{QQGn5{m_!ZA=k)kv-ZJi^)8@?GvVl|JZ%20^OKCfd+%W?F9Jwp<Fw%g}$eF4X_}JU4zQ#?W)k)s*NPDgTHyuf4
`EpE%Fclka2-7Fts8gq<`B?dC3#V=x-5N&1w*PxT5}KcWo0svL<>HF~fOc_)Rw6Y`C$5kZzAFeSAuc9NnlQV~9FE@>TTS!zLcP+q$p#N)JAYhc>(&*yS
=JV&v7BV*9f`V^SUY)dX9i7l8@0$OLc<VX_&%L>NR^fgXqKl7PQSDgXWS+^f8~@3{XM5F5a6D2cpbI}H5A7I754!CXAf_o7*hz?A(7D@zx98*pDiQN^%
Hg1$}iYFMGGBFe>sl>6rv+O)~0j|OEgQcauw(++fjQjo;wQYC$;OYYv22d41n!h^FFvhnr`X8{nhd*W06K{j&rUezU{NEu-9^4z7{L<_%>C;xR5dP@ys
M7u#-L;k0^*YF*4?Nfq?;0Zw%4@Q>vAO__b5Ar9w1!4;-8~1Lx7pS&f0gZ%M>~kr0feDR@>UF=*x8tN_3=vJn1QBWj>43WBPi8~&Hq_`428bBw%BO*xE
e|)U2k-jLAQKDBYU_d)PIr&K%jR_7?B{7?WQ#Sn+JY4TL$?Tl46&MSCClEe=&E%N(}@9puU8V-Xv~h-2Zd|sIob!m-zmY~mBl+Muh<GOjiRM^mU|`MLx
-P37jMA^Ylv#lBuXV<rN{c?UrP$~i+^%4+IXdn=pr(S7QIzKv6!5kvKEWM&B!~$;Em{yzH<p>GLcs{yb|K1U@+|0<6+a5?YB)c7BPE#$R#I6ho8B1-QR
s+=e>;-u49g`dmaGUQ_9rnj;q>?^}({r67v5@-11j-usF-N&eP*2Cp4v=yG_$U1JaVX1jtn(uBfsHSGBiTlN>UmaAnjA&69Wg&P6c!hjrrG$@;99p7so
PieMv+>VL>-cU%@ma9G6S5142R8A?CzJ$hrz&w|TNc$F?_1X}+Rf1etHmn|S%4Z8%)E6nif%0DZ3@-_vwRl}!0=+?b&VS7yR2rjYlSkH1&LSyIa>Ip{k
%vbP{utITX{4oBlZe0w)??Nj2s{mE&rPBc-7#saUg;=<&=?D_&Z79*Qo&rRQ)?!<!;MwqNnvOevze4Rp>G&2X_9Zbs{1d_6JxOl6@p)~ao`4FH+dIQ1P
C*R@1@kH{?&fV|cObhT$d4K5LG1GtTEH<x%q)(PI5ls~V;)0@@l*KsMV%5v-cx_pm-@{6Fw<QfyF^=tfmR$8`VNG9esG}KFL-nO=h#{;MlUUNW6BR4T?
h3nbd1a)hhhLi{5hkC-EGwQ47ZP|E-;||#bcBD_PN3revgmgsCyffZy}6(=tcj&s52u`o2p5@$ce|O`6+5oX#?Dc6BFXx1y(Vp=kdlgBBqH)A>%bM0sF
iq_=kAiZ!74E%8XFxH5)XiIuzd8%5HyRf|1$Szxg1iw>;6QlBAd*$DU)#G_u1UsBtdRo}+*&Uf2UCQ$(OG!R)o}29oV;n8c`C$~Hk6ySuAANYa43l;+U
7IdL0W3~Fwadkz64?>ksiVn(0?g>HCA?hE@*L|vuOWqVsNdIBc0WQp+>vJHF5^7ydaEd-ElCb-LfdpVSD$y@V!8rK5k{2rywSyZ5|6k_VPf~08HfQ5Q`
+u^p0Pc?6gV+{Z-6jJ{P7}5g~w)E%A%fSX!)FI(-_T_`ybOrkOtl$Zf;UYKkRv|Y?0^*zB9)-j@OyP%Z{aWHb2vd775??+pS;K@2lRwfXz_-&a$(!+rc
9#Vmg$1d(pVYq<rqm(e+ui1A0XW7d+TYRBwwc$+zJoxxDl_7l@C3(_hX;+V9t*xQj@u~>!U4=@7y$}D4uv$de4;5#kUSc%{B6(Aqv-Q}$iOx(WuAo}++
%Pg<i5Q`f3`mqGS>TaGZU~$4H8H7^Qz&ua4N_C8@FF+*OB!WCWGIv;ip&ecGB_NyCsJ7c53o#dD_&{_rtJtS4rgND#=plIv7At%cSzy`_2Bqd-^O2&S1
fF4uktQMKLkNjAE*cqvA%~&)Z!4R;Ysj#&u;&CM1ReayHC|Cqo-;xp{3JTIvIiUgpIp;x|RtT)VqrYh8cGttn3hHTi>su(^WODEquTUZa6y?CQlBXZS)
oqCO@bSYxC}lsUC07_=KuMxl3Y%4rW5S<<-yxRs`}0z2;$6sc6NMnn!9oY4gZM^^GDGwLmWxLJ;kQ9ws*+sCEYwm)iZc$hiQEVu<OT<&_m*U-(z4A@Bx
^Frq1EpBp;n&2)IY8OBoastbZaECCiasY-D1oL%%&VGL*Gl*@I_HN|K6iMZ_9G1J=`E)I6-O9}Rx2B#4oKNs_JzRC|Gw}wnK9%hw&FLC7ZesqvJlOP}T
T28Vt^)WGsKvd-LK}}VL0k&`#)ItL7(-_=u<-}-Ku^BC1Kte~1FQ+gO>s%?*F%kW`<kl^0{vK@9wx$YP4DV`_g!Y4Hw015clWl|9iX;ZIo-RRCuW{<HA
)l9v}xfX@vm5=50HmOe0Y}(5+HP^>cG55(RRWM$^~tEYkprI*aj;eM=HS+9XN1Tfc6=0gfkKNcndEq`bQ<qV;kWHjq*hN=`J;FGmcN*MLD|_z~bCS$}{
{k(WNxd9~sV58%1=^DIzcCLB~wvbGcn0razngif&QV*(BNVUc4I<3e-Tl=NegW9#k$b<l`TwY=0Qvv`wU??m+ABn!HxZQU3ws-X?<$<s8Lh1`QQfP&lu
!(WhqnQ^3tU@Q`phm;Jhef5o`}G>-rC#D5yc|7jfmr*ZuM$;NSLd=z@)(~vcp#YUyui7S~swjn=Awq1{>YCu>_LmXC<L%@!%cjDg~vcQ4@yGZf>)V|2P
{jDpif9aiX_RPyW2{3nn4QJTw-7otr@7m${2kZY=<II=+*CgN<pQf^n+IIg=zS+Z_p~{yUHd^fku%QoMA!B*!EWePst?u<HTeKGpK{#rM!F6dAU!tsTR
OE&ST?{9^B)|68xa!zuGDEgRuLU`&_X5A8|G<BpcYYRCX=t4<4@n2#_a9vUA*Zx$myMgC!C(8wdSZwkf8hWBYBc&<AN%_3^iQ{D>XRUqFMF*zxSqHQoq
Lco<O`Jp+iSkgA8TRrra$#2BIBdetEAdreb6yL#|i%CWzx_wiuQ54M2@Cvp-ww`PM4?B1R{-8m;VF&yc(L0?;K(C#XBkQ8~wF^q`mGEI%1luPUlF!@1K
C8pv`~Z|35TZec69~ZZrfAK}bVc`DK3(=i&vW#p<^`$hx#_YnU*<&VK}&Zkr+Xxkc@(diP)W8MgdbEvNReGJ0+9k@&Bk>qdOa=o4*8WazM`y;j)0eE$d
W^RjIj{-ymt`1u8Xyx+I~$A7==zkm4qAO8ML{$^k3VII6&m*$uK;>oK1Yy4mYG?DpG`QQ21F_(4mY0Bw_hZ9Yz`;C9CZQjo@tlNkVrIl;H^Y28NCRqpe
p~pZ+g!+qrqfOtaGDp{e%5?pmy}t49Ca>XP{&Ic%SNE6woPT<Wns2|(KflE9=at27isc%?edQ1Bottw#VukMykV~&$`{yI&G;S3fny^7LuKTtB^jjCgC
EAD6py&#%zV9D?C7%21^?!=LL}@~)|NZ<o{GY?mSNw?o_vGJS`tOIv?JxiRkH+tB{>y)!-2UaipY6Z=_p|*E@&B*Z{{er{E0Y5v?YH)O{D9YJNs1s#?Z
{jp>c0H9p;281cVk}~DSY^^FaP<#yb*>N=_Nr<xAOeL-|De8lK+x_;Ggc#t0@5retCaC^EYNO8btq!zkkMGo=|X4{Stq#pYA`^?p<vC^8SD3e?3^+`ah
_@zVQ2RHjY1Wo!LEGrfBukJS5Iu)7>c(dup^Cf7g6*V}sp~OnJVT?Wno&>F_%<ZmusfD2(vQim-bbE468;=8o{_ULMY*KM`6az1852<p}mbu3AxjkABW
Qg(%o(20BI2as84Hp~rKtS7%E!pjiT&1G#ZhMzuv{)kVOsBC0v-{1g%;=bH)&#kaJBNpVFr^v9O_5aeU8XG2WPnIB6Ioe2BK#w{*{&hMW&y}>9xS0CIy
lSK+kS)emKEKBqLUVPcK);4Q72X%a>*frTSz+9ff9Qv%&+!{&Lus76mwWC%$&hLC9;-$CnyCx)igyN!UTSUTfmg-+AqcqQ1;<CLKio@jpvM1om=A&Ld_
X%q}UlU%O%L{B1?i+L{ru8Wuj{jP}>&YWAmUXoG0f8kaxG`^0R<-KI2N@dd4UTRC^oEibOS}!+ab09H4XJrAtX}Sc)0&$(>&AZD_#hbNJr<Se$Hqe)bA
rDb$(e1jcBhwnT50g-gSQ_i<*cyvpw*dKV}5BZemki?5w*OSFwUgoZLek5_eF@nIG!;t|AjAtO0-;}0oNb5+F78&qa~-zPJYbi&#uvR2pbWzQ`|iF<~}
%C^p|}^$k2Y#M`r3p<qZ56{#uCN67l@3fHz-~>v-SRSMN|k@SSznoyJaJUx2*XWreru?QtH?qB?Rt!|Pp8JN|>yVC4{8g}={*x(B(r&PsMH3vYg#EM6=
VGs`kVpFcKQQJ?qpy>UxNQ>`%s@g?wA?4x^5y{p-9Rkjttg~NT5L2XKM%}u<tL#xw*sxoyJ=3>r$@6ldA?9JB=lNR_)cPl5|Rx>d$KW=%{SJZuxO}tTJ
s#bVett@APsbp3aYqZ%f`%yNZzMf*wm^Tg(e~&-)DUbyJgmiU(3yw5@U%$rUVh<iS%v5o@wV?5gG^g|*#jKmkg`ZR$OD8S4N|ecLUwE##a8bXvQ)E3+T
-f$`4$dPOsKi)1(+5~k2+oSZ?yTCSh4Ev2`Abvs=12U9Yil>(@$;dfa(^9NlW;+IfABXQ3!QONWm6j<aPpq2Jhy9;p8sq95I#z?VTs9^mV(CyN2{gcG^
4r-pF3`Q{LJa5WAmyDtB?I@vzWT&`$$U4U-qJ+NP99rt63`=6XEQ1xjB<>>!v)UtRbKyBRSsJ`o)W`*~P2vz4v8d7Wa60ama)`_f)M_+S(^(W69OYovn
%=i8>VN$s=z>chp_K@cQ<)mW^+Ly>Ge`nNnv2D<BX;-wl}?X@leHi_c8;?$jJ8XrsH`F<x^U#F_KJ{PD#N%Cl_#@*i!p(Y_wKDvB|8B^6<=PiLs=nKqu
Ga>f76sGW3HlSVrzU*M%VGxxbT1>cByMdMYJaQCXe6|)B2A2my5Zs#of<4$X!KV#m^UtrI$=GCa~oqO_2)%N>Vqg?adzQ@!1-VGja8u;EY-}$>Y7ROYB
4}S88VBVbN+xo`Lv>%RlZ`=-<nAGTN@1#7{lCOPoXoQy9;x2JA1vuyRW>i?E1ECfs?m6ts+BmSxL${P$_`}>A__of{x6WuDg~eeXA^_1kzT;QCsKWh6{
{Adc@mC|c4C^2E_S~%9=bRg?iqvNi2oEjxQfQD_rxe5E!btajoqr6Iw`*=su*Y6alARdr9H#us^0B@BNZ{hH`a^NoT`EppEjcaC1C8;HeR6-<pOY)_dS
6ZZs3!@{mG8mj=OKUY-eBRgx?)=Vef_qC-ib;~-jfe4?d_x*^AIK1>aO@-n`Lh)E)iwK>^QbmXU&;v#!VCvM@ufB!QyyF6er59f7LvT72^JQ*?aRt{3-
9#fxqKN#_@I|Xzo2LB_$4gR|<wR^lFqCAJSBKIR3bf%SreDCI2?<>*8;so=uHgj)_Z4A9sdH3le36N00Z*Fn6Be!xD|jD`J*i7ib?sVS&Hf7oQ;A6Z+=
TI*Z*uyeK|Yr>X{*mXg~L^Cw1`-`6)FUya$&c~{PZt|(EV!+GL9e#PxM3SB9@Vk(ZiTgSt>iC9moLnoD-BHo$(g;bY__7x)Lea3?KablEN0(9hZzpNiz
YrUD;)1YhKq0Vy;-X{&qxW-d_ORVkQwP|8XqX}+YwX6L;(M6jW+by;Ksz3NOr1d0TD2@tR$$5g$AWAjy$a#z4nZ2hQ+~mI2Z(&c}Q&Lk+;~{r1zNFs5k
Bz?0f=qwm_mImcr;IeSUl1r@W0H1^!{CB;GW_jb`1it=CqKz;cOY*N#qNcAJVuMKGmTJM19^xgZm8*t|Dr1%b#m)Npp&`nNLuQe+WETf|I7ZD^^<G?&g
L!gdG0Nt$fC-v!uez4vBA5<_xyLM#c@_<au)<;hY6=F@1y_g`b&yo&B@3YKie*L@h_)&m=oHS3X93xzT%Ja8>hJY46Fz+$ur%%ZuZf{H2Awcwh!voaXO
dS<Og<nS<<iSAg&Knn~Bok_xdm#fu-|C9S#ccA96Q$Eb|*tiMEFMb^YhkLTMUWP{zXIC+RK~<s~hS?Je-6%S!tJG!K?SHGXjmGLZW=c2HtCZnS*2f09B
+8<qMxc{OlKXBi<6R+N5t^431P`?2feU+e$aBkmjR|7aZdxh`@3$LRLJp8v<>b)j@Z{r_X{&6Zuq&NIPR*`b@3jZ`kogM0-7BtQZn01_M>6(@*+1V9WV
W}u@ZWXl@MDXH6oMpwyh%U!lrl4Z+w%95;zet@cH=<3`#T=^Axf#BJ>b5J@n>Y{JNI6<Dh0jzKR|N4jTTbm?4aOZb&K8rtay^<)!`Tf@m`Ydoi@WJzU`
7bZK*F?zpysqOVwj2-qcX^p3b<$2uN7Yl=9c`naGOLTdVHLE-Y=I#&P|uUJJ}Vv?S;Bl)FY5C(W6t89)@G2W)npx;-CR@8cvcM8pRd+2pRxW*7P{+*Fx
S*BLuX#v0D;5%FH*r<WIVa?-w);AAIhJnny?53z)YQ*ktY0j;LmeS3F?hti#gOVQ*Pkji5Jq2H0J|VJgK~5TERp|Rg|4&Bd$ha{~C)e`VsuS8et@?$H<
|dzjM0t_tesuk-5#MHK~RCdBFD|cYyt~$ytS?#@N8$Kh6ioZ+~P<4sm}*mLxCigLAGAnF~+7q(M?Zl}5gb_HTs9`v3p#r`)C=(|>{XFPj(5@Z$F`_NQ*
|n8@I0g_jLyzwiUs^%8ja=|BA?!}Y`E{nhZoQ<j#O=O184U!`C9)Z^Fx=FRVY<<0MX?(rL6d*k)bz4>2%(Es?_e}4SSpTJ8G4^f)u4~OER@V$rVkQWbm
;awimBx*m^e;UH8ysYhqB47E`n?L^gFv2^Z|K*1day$Dr!l(Lon^%EXf9kW?E1!yk+({G1yA(m%zZV3Dqn%+eCb!upY2gRS>4kqtT+h9E@aCe2H~;?6A
<pB!e(v!ruf6e$@BiB`zVkE%Xx3YQ{9oSqmoL8krN4Rn=byawoj-VZ>8jr?{=@(Kx!?C+6c2Cz>RXS${K?}Vy#{T6=g<D)&98h84hK(#*Z<ou{_vgO|3
BeaZ~Xk1Z~n!PAOGdA-u|oKd+U#X^41T3_)s9&13cx8fBDPD@BXJZ|Lg~Fv|&C${s8CtFwFCzpXX;Eyo2KpJ}YxCe+Y{F0owI^GB;<w`p{44;Pi)+heH
%WXTvqVU70@=Y5K|o9Ca9|$M+BYZ*Nd=X`pLi+-2Sk^HsPUub}<nq>1;UzvAYy7q>Not8}vl`sc}S&`X2UpdlY-AM^-x2ekk355MsEjlX^T(dP%JzVY*
~-5vMG|Md9fzk{bexomKW1!Lxv9o)c6iicAQ&F?1y4fNiPqE{a_x9PuYSmNH#dud}Dxes-JQcyf(p5p}-^e%Ly7abptSsFjs9*ht7UAyxry?8H<X?9AB
;+7J{A@Tpm=l=fT@mJr1)((O4*3ZBG_OHG)SPt!b{PE9jYtXO%%|$SZdz-)T<+uL&SMbD#evF4Vzx<6iUjLVe|Mt@t#bD#hk>T1u0e<!t>rV?`Ja<ESy
rJA}yBuI*+y;g}*q)Qd-fiq(YYSY(7jV26^`T$OrzL#u`yngd_}RA}?sJ0^{U2ZceHFkb|Hc1Wd<Og99^U-ck6|$1pdKFo^_x$N{Ko6A-4DHc1$4=GfB
NRve(-eOVEAp>pw-W!9mcG4&R@d5`tW|#-n@KRvL1N|={{p_zj}`725_MZ7#;8PLwbCX2d6j<`ugdA8vBg@TfHq0|NZm*x;_5*7jOQ_-@)m<{i|=k^QA
xRlm2)++|Q_A;vaqf=`8r`$FKiY@3Gha=J6L_fBdiC__tqtSz7SoXRv?!#a9Ls?*P!qehF_g=-2PRfBw}6*@M}3yd8pL50><~J)8u8edwzeOyEA)KRt~
5Tkp3fNMJqeKW+2Mr{4JG_uu*UU%v5km~~%#wr&{cr|^IO{msh9ufO*ArC-9iKfqqm$IO#4|MrXTzVk=_3e9-)AO7U=%io4!``f<_1K_uR`{8!=V9hQq
p<k=uwp#7GtJGsWeCFYX@_tkMA8xbEp|xe=^!53bJN)n5jynD!NFFlS)E|C3E~6s2M1hz8c8_o$^_kVz5*DfVB<3*xVX+>6_789V>CfJH{V#?TeahMI{
g;Qs!{h()hYz2DFMs(5Z+-XmxBlx_;Bwx^e|UWDr$f}fTXO~+IPqu3K+9kkDn9%0EMad)VKeR1^>ACl&m4xO9EKk1`MdM)FMUzef#VG;b}JcAW&H8$Uw
-`hpWch<5C8lI1m^^U?(v`h9u}LIf%xgei{iH)ZZ`hmVE*IRe+*ZC$TFCFeVG2}n~z`mmv`3<Hh}X`C;IyFtaCWtLkyews}IxSWiSroAEL}Vxb0xhyKZ
m}39K^@{V_Nc4B%(xL7woU$PP(<N%LD!K9!d@zxhuO@F?{Dci#Tx58wLbkDjdT4gA6nVdVA4|DS*S+<*J&!#(rh|N5By@;4v9@xQ<GrLV&f9kTM)qW|X
2@Bj0g-}@mv0S@!_pZ_5o1}^<O-}=Y5fArUHy#AMO{a>#=e(~FVF#qx|-umi4!AcBW4eQSvuYYy$i9ReXtb#+~=_l8l|1|r-HPCI)N*HO-Kgqi@g#Y>s
h4m;Z<K%Z9{63k7dVPp5(U89nSz5pPa^NANUU|r2m4<oU1H(f0e&@X>u%DG?=)T9#eS4_OL)YoYg(3c|9K&?&Q@_W1^DD2t{j2Xje&GkVX56>pp*Rn1>
5ZTL=bnn(hUsJLyZ`C&Yd`<>CE4xUZeL?>tp*PN*@vfc+=o7-py|C$L6<^`c=G$R-mPdK(!gJy_uT&43!wVSU!<^D)LC%%!kd5g`FFnb+EYt?&Jf@Ji@
$yQufF)!cmMRB36PL{<*%W|!wEy1dCtflzwi^t=pMfTd(`LN`uQIWBR_eicgatG{P@-Hzgq?FGx}eiEP#s&*ZJ85-_xdl=SD}MZ7_UZmcC<<LB`u(6?w
<v)dwE(vVoBebgOt5<`x_9=OBBI=eiH&<wKlwyfyKjPu~dI2R-#cTK)+<^3u!ir!rstK8&j;!uk<DdXE#{%liKvC%mjS&-u>H#lg)R-ZPdKdxzu}E;kq
CAN0XfL+nM#(AWR!_h7B>P5IeBJpS32V67ZP#^V?N;qgb`>7(dYY5R`xl3@4c=oVr3^3yx^C%+H7$-nD_=e-i1m6WmF_w(ame9v3GTZb=h<>OW|dXxJ9
m6x8+-JA!N&pns&z9BtL>t3Jl#Rs0+-azv*j-NZJ&JLFg6g>x+aY<j3pJzy4U~U8k*2p(M_j|DW^z;<^>t)!$L$JyiEnLsR5wHKpH^2X-htFVr#d-64f
BX1%|2mMqHy|Va>JQ%e<8KcVU_f}|Xa5l*^lb~O$-!NdG#i>p0o4g?B(UOn&obo}CGAtcx(Cl^d&BRO7zl;yHT@*+E!a!kmsIe<%d#|k^<ng(BR_c>&g
U7cC?Fqs5u6fug?m@aw<h$=Qv*4E=g)sOh{6Z-gLcBR1~=Xf9{6JKo7X=FgRB4T-3hRj+%WptL5&u_w_4n0+S7aV)d%bSt_q6#^k0FBCV**?c-}yPVN-
r)Q{vSxZWlt1_~NDfzuWc3>t7p)J0wD|YxL=In{h8l`cs~M2fO8y0|wJxmj3tJaT^Ry>xsTWxfQ@B2ZtOQV14-D!S_eOD=)`>*NA=-<HeH(&HXeh?pqr
VkH7aln56wm_%9&e{tnE|o-F+MXU`Yy?SK6vNP?cqL9ao7^{qbnzxdi9$(~Mr^A@Iqf<qskB+3n{Uy8g)`z-3~J;Z|?(C@P`|3Ia>sm%8+<>^p)LwLSN
v%M=?d*L?xeA9N%R<TchFMm-c<-n(&lK)NxU@X4=)!zCa|M>BrfAsiwKj|0k=U*EN)ljPMoqyQq_|fNw^8ZxSUj`+t_;3H?-$4yNxZ|Pdw=Z7Se2DSBy
^rTpx$jx@Gki%R>z5^I$i};D3zESL{pzRXO^grQIZqA@ZZXfpp7-9}jh<~f{SMCEVb3C@d2wqBFUr0JK7Qj5hJ}A{n+G`YAwqhB_>ccQ82Pk8^|Y(g$H
*6c@X);IO@`Fy`LU<48CYcRtWR67Jd9p>5Pu8ygQ3L^phGL|uer6Lo`FF^@!i+oLnz>^;0hm}+FxI<Z`1F4{KNQ3@Aq-i_krXB-2`XWU-fd|r}yCDJu!
Db^2)n&dtxHb`sz?EhNOFHy{~*|%dmq({^IPxvtGakduW3Ews+W*_raa8E4=;7pTfB7cXIlU`n3mm^c#0KL4SQ(e&x6NZ2R1OKj7ih*eeh6Z}n?%Yn_n
K4sH02U;WuzfAZ~HaqWk^hnD@)13mVQgU5%Y{cImGw-oA)=yyqb>uqQ^M0<BDV1T-p&N7B)re!o7>TMbltsnS(1`l2s_{1$PZ+nKrbcU`tSbkH>-+|)o
&98oS$fkF`^NqK^`Sr)w{^aospNA3j!NBXO>5qQ~jeh5wKkcpm%Fm$i89V{KWZ!m-ZldP#%U^^_r;n%)MB$TbZaiW5NX4B}eD>y%dped$aHk)GLB0E4e
ON+A^p?F0yrd`h1q_HjP=041STIX3u-Fbkbzg!H3$%Cr2FrH86P@=xrU>F*)It#k<=W%dU%T&;4T|IEUwckOp|W`@ys+v#<55`(b9~sk3DV@V&-he*h|
a?<&wCl=oh9AM?X!K$I(c!go$t2wrybq*k>aOf^Sng7>-`%)?34M~4%zeS2#e;hiTQlH^KSRMY7?g8Q^ouME$#{5t$gy&cm3`=mP6VP8{ql*wn_NJg?s
bs57BHNx~X}0$fef|z07}B#BaL~FT?g}gQKT4-}u_F1M$=ypY3lBd%7_DpIiRqqkiA>R{#3?`Nh|UWO%j{`rbCu&)~_b!?EAFe%fCen#!|Syzz(3%log
Ixoz;ifE2NpN<r~!Jn~BKap*;_807cUw&~qHw?B&nx4($|F8T@v-G#n_-=2xvGkJTaZqM}XnYlf)w`cD5jG@EJa5Xkujt$pi!vNSY0yYeR4Oe5s<@j(p
-d~R0z_A-Fc7w%ku-FY28=$ZO3LBuX0SX(SumK7ipy12>I(B&B28>~pmx#kCcs~mM%J9tIp1Ire4HF+Q@c|PbF!2EsA29I&6CW_~0TUlE@c|PbF!2GCx
S2`Z%p`7R5;rr60g@OXi2;%rAc+Bz7$AuOk{BR~0g@OXi2;%rAc>cdH#5nbf#l6VazG;oG;%;A2Q+d(BL_5cKqCh<azG;oG;%;A2Q+d(qi#k~H>0Q<Bz
1$N21sgvqy|W8fTRXUYJj8$NNRwj21sgvqy|W8fTRXU`UXSaVCVsc9$@GJh8|$(0fru6=mCZvVCVsc9$@GJh8|$(0fxE3FgF-xfMEt0W`JP^7-oQB1{h
|5VFnmxfMEt0W`JP^7-oQBhoRYFXm%Ky9foFyq1j<*b{Lu+hGvJM*<omQ7@8f1W?v3{iv(^!;06S4K;Q-hZb0A$1a3g!1_W+E;06S4K;Q-hZb0A$1ngc
CuzO9w?nME+R|V`|7W!A_{>t88x#4xl*Ow&%y=N?XAOB??cv%QuR)UwM;AJg%SqxrQgO}ytWj%OV5MEY<dr83V$&TH#9lNJHcF%Y0p77W`<FR|nWA~iL
?n#f`v%Y`5jd#ys?4HEfJ&Un>8e{i7#_oxX-7^`xr!scWW$d1v*gZY5dwyc~1jX(dirrHbyXPo&PtyMNHqJfQuzRv$_iV%N>4x3&4Z9~CcF(x}^>+O|d
$4=@VE6pN?g@n5GYGq<Q2%<n?w$wOJrS^bCSdne!0u6u-NP7TpMF1#bB|=~9(~w7{IGlc;rF<~?{S0Q;|9O4Gk#m=+oyGl0<z2d7b<*=udL^P^Z3o<|H
ntf;tOiKj#!ba*EUl}a(6NqMiENZXgL(%_{MCom?Kr7FPegAPbFe-bv@crD2^O}MW^hhF0Z%+ID9<UvVzDA^s0<Zmhd?QWPVakk+x(lc7sPpknEXDRl_
9NrC4Rk{IC6r68e?*e}h=uB?`?i@Yd$`j)SP=nwV6`w!(LmhIks-XQj%UO`h4v4ws@eaS#_3vav#mT*<{12$rPCv3g)^HrkpotE?^FU@ugS3I0)6z)nU
)$x#xNVW)zum>98@D=^v`Jl2%l6s$J>Z0TttnQ;eQ(_&Jy{fgoha)h5~-2+)#OfDllBtmczsO==Ah>Ou4OI{8nmD9iynU=F%Oi?1(9Q|oBZMJ2Fmh+jC
%vZVzR?23&w9%GeSa}KJX?M;xMtvlrOP&F*1fw|^uh25bR92BBmX0QgX;90tDR|2eQGlJux*cZ|+G0~So?_mz%c~X}b7&N-T?gonTP&;tLW+R8WTU-9W
TnxpJx-38($xXsut#s()r18~e>~C7j8PfPg7@~@HLLSL9T~<BrH=%Ih_)$<`gs!>cxbqFHpcZ0pb+bV$H$Bg0b>`$JeEq_KxYkU?5By|0*rQvofkT^h2
*%Dj}@}w4RUhH8q8+OCBW3{AqZ=R&Oih*H1w89ZqP+XPnc_7*5Hb($LU<(pd#?=$V*3~n5a<fB*bT$C^bM>Y_P}Cq_zMsl4(54#8rhaj4_=pBwYYZmoC
Q_`;4iG*(T#_v80O%TVZQ<R!$VSzWeY(kie!H){;Dv3YSa_bAU4PXg$VjAmr<5TXRgA0k@mT`<-^QtG1q-q9ujM32ahtv8LyjE@RWZ)FksdlnuJ`!p0c
|>Iv*<DhkxAL5IlJRyD=mZ91bKWx3X1{WtdzU7Chh_^Prx63$klNvvS1(Zw_a3QL1ekSZ(WhzU`xv<$m;H^msCCBh)^-GZo9%UA;aI#C!!?7z&89;4*K
MH#XpkFjM*)A^hS*Zq9vj!K2I0WwSJMwP;y!DzF^-abZ14Q%${A4!V<7MB}M#29{O8+96}mq?8(6c9CMx3nZN3>z}hW_0SRZN+KH=DIztxe@?rIT?HUa
isC?$iFP85rG>dxW*evRZNv9mBTT?$uXO80>#ZOAGg;PyBjYFIY>$e7^Tje%33*xoLO9iW7btW18v5W`9^dN9I*3xD_ofi9)iRAOmW>zhoNdVbw$rAum
Q0%7uE-4Pls%hN^ZR6fL39X_Jk+lxv0TNL7b+}$ub1TXnE$XRl*xx;uzWHct9L*;^q#Qolb<!o)1U$+P~kn;!I$Ptx+P=k6x<xetV}WR1ss16Cy-XCA3
<mCPoG=r1YiG9c~3M9rMEUe8EB%RmSwWog0S=XC~NkY04hV>anWSdRn0wi-;Y|jTgzuAiI2~Gtm@QMZ+lAlXc<A3^CRHkrS(JVGu&Mk@B6$oIm~-IBvQ
TsuAHDw~)Y!=KC=0RxqaeFD1+)RRHx0i$@DuE;B@kbN@VTv&LWr<f1LEkrsp6Ir-F5(MX%i6w^J+TQRLZ$@iR|=ZzrR3-8i#)MAXem<$(<VExNn+NHS%
#<3ypCw^3m+`8W7bs1G>qcsUHtR_n~08>xaHZ!WDGbFz*mkgpaW`)hrX?s|<<qB+=e1R#86{)h4Pt@2hur>zSdfug}Y<&zEP)EolAL9&i$fJ6!FD%Ibq
Y<|Wj1zRgIvSHZf3`3Fr*Go%8(Q+4#|Ix8$&ee%c1^HXxo*yA20tD-*(Io}_INc|SDqJ#FjB7|Cun<|MLN%l%1PbFMFJKEJswL-dvPgCU=$j^jaL<|!a
ifc3}pz~X#Bl6P9^oD?s@>_*89HI^sGgeqR%F@3d-xs<0OO03}oY-$7{LL9WdV!qhRhGnGTtuOK&O8jl!tgHCmYa*n>^A@*{hV5tPMYEK-YAXf3L4d01
aI1vb}!-{s6QsVPR~_8WB-@Vg{5NLE1I{i*U$z%J-jq7$&Wv;HQ_G5nBiD`c--)p{fMcaS&vIOvS37Fnb)sP(1JwgzJ?;teS)u#;f8i8-#yQy~{%lsRT
j8@$56(hYN<yETx#O)^p!2gX7yPHH>(#1uyBlEs<CQrPryXA{uX<;;l4PD>XPl<P_Z9AM35xlNe^c7g&d-E5hVV;o}6>0A<2^dwxwc$Py_w@$pO(yr4k
L^2U&JqM9j73kc+*<3h}22o_gq9u=Dr;*r3bJ9o_D(W0z5gV<b{|*zn^yF;Egdhs&lN3&^%IM-1i*G6wNkJHsa<1)IG(%2jlb@MFcCPAfv#wIML^N=jj
;IMPC5*^U(am!2&$Gh7;zk(Dm$g0xMYxzZ6e~9&yWdOlvTC!yAbi@bPGq5{0C%lmG!Yj>$QlB(E)EHBE3!zcX(nRx4QPlfNr9<Msfgt)pf4O~Ux#<I!r
^F60x|Gn5w{9>9CzqS)s60IbWXOU5=GV_>6Mdd5<^DGu=`5L-0{geR{#%Kn%`td{7FI;^8qTL9LHE(xN7?^eO0xJu~&k$+$@a^=%@{+%T2e;z?Khp@=7
4iRcA%J%Fwr94CLylviNc<IHG*L@U0xcP$s#9e`?DM5P+5@2Dmg+v}0K+S0*|I<`u?ajO>Uj$ZxmBB<Dtg1NmPgEH8KziIIWqf-O&wf_eaAr7Q!a9<dA
(W2ibqmYHiHR@DT|(k^!(5W^jjN>?rf>op6UB}r!$Bv~FlBXSsuO*BeFR+?fqm-__DuI4yu5MW;*Yo%pLaMsdV#;O@4g_W_*gItj1iU~$z{#1{SOR!Q$
nJlFau5#f_S}}`6-Bq|mK|aP5hy)g3F_%{-nascmnHa=olC@Q<JMv+t#&D_U)=8Ldne7PW(XGp%c1x61r>`NqPX#0Y=%sq^H+Q!D%E{wkL3K!dI5=s#R
WPIT%Zo!Pxq|{#Q%jb;G)%_v64_C)u<0t~v^G2i=bSURD0?Zmj#g-hXsc$X#hIEI_!ZMm*~};fKq<}!a7jsg)c2mgKYq5!cIJ5Pyj8ilPU|c$tJq*TZ>
|U!2mODr8-F|{6wC%=ggG=yBxeR=)^lJV8BGCQd77P_NM|#a_9x3^Uu3w^Arws>YQMaK*_d_1QO@NS(0F}4lg=?)F`~r?LA%lqfLu22*_ltFe$$d5ziK
|X7@eD&Fz=$0{`lYFYtDRM#oRFzx_*b6vum5^6^ZTTlRPS6&D3fv<MT$UEo98|$g#oIYt<3kl0H`p&H)tE)FZ8_a2s$LQb_rX2@S$6)07M~WC=8Fp_d!
JLsdk@<`QfG;i3ZmJeRy<?4`hu72ZuXtN(KKO-fj{n57lVS<|?lZ#*c(7YS5pQ-%;ZBw5V7?J}8GSd$3j<xbFcAmZFZY8Dg}id*!wXvUtjtGFhw6msXe
CFm-s?w9*5-myZqPfhx~0S2=(y5NkB;rQric_xIi=){k_&jIxtqV}7|Zyx_M5695<6O?YCq*^6DqPV1Zu5e9WQge$f&me|ev2G3suCj7`O|ltE5JopSY
kBFADGGE?&kl~+Q8uC;eKcY><Ebg^09(o!r$e2OJL6MBF3FBt*q%k41T`{fS`SjZlZ`RJX`GmQ*Ewymv4w-Vz-;}BWb{Za<Fi|TR7-k)(UeWO<_@b7m9
g{uxK*0$SXJ2KAZb=Qf<z6RN5o+^wyqtr+?eEUzpWyJI_*L~iRT^(nxn}Ifw|9Ac2q_Ri3i5ksP{6}PQk);fa@lWc5FnnLz*ro++A(wkO)d1tv9H51v;
8V{=p_s7ONF2*@fL`T_F?BX!OLM=U}vK>uuiOhY>JROxG*OLJc7F8@A~jc8?XmGb&L`@DPL|!pGMNloi9xCgRzcmLAB;CP=H4Csn|w>SlU0txJWc8HVZ
0LpBCeYA2wPj6$NeIFeR1IooALPWb8gn(0t8R9CW_Uo1%Ux!59Eil#tfbemwU(^|=RKpdA9qSPp5vkj{9(lvqXfS4uM?u;VL7#uosOlKAoh1`e%u%k}Z
xMI;`DAd<Wc>ud&Dl%7R-P!<O@Yh|Eg=PhkXl3T}R+j*aF3}V@AF&RZVkZ;eSm#$=nFzFomPiR=Z8dJ}#LiT%UM$wrSqO=2Ex0vSGq%S9ua&g(o?SvBU
m1}mc2SZV4esV1E{$9roEuG3BhQ0Gp3c_h!C9&kqZw_}v!@@B{=Q{|D}+|Vgou8gF>Af+@40t9wqbz-+X324xT-c$_jj_Rr_vSKs?h%6WL-U#ftqYbc%
gGHJFMd}H)VjGS&6}N!TxX!uo4nygJr!vA>$!y6?6ME-(*q6Myb0`^rBpW1(uWtS?#Ed6W2MrWiqv@XuZ%!B0qut%knm`bOELkY?_pKM*Ew*Qi*f9%+d
fh<^0UkI~*Wr$Q95q?P7ItMS0v@>Lv_~zjae+8=tx~Hn;M-BHg($Fd9la<WpCMLTtNIHX<)wAifIN`3YPSnA|Mb;myWFP_Ww2l9rllDAf4b6&cO0{Y`L
{jss^vK>w~6s{n~6EvB-@0t%qD3ZM{K(yqWP2v{nZb#{gN2g^FdB)6X4l1r>=HMQDg>N+6-xw=C2P;`{V))GSUCX-za5;stL!Z=9&NmAWZlW@{HBR=Ps
wPD3>%krk+L^dx-O=W`3qH`>=(dmx6$|=TH=L9u4=_Eyksmys$a7t*_l*y^w%ws$$L2RO;4N8b|a+*!Sn4XljBICFP<PoQ@Wui)<sS8y`17VJUg?BW4N
Oc5fWL{eQaJ*Dag?X;vn-+N#z}d;x2dP6@3$zP0)HGX!RZZXuZsu(CGeFi?r<|{ONYp#kK{zjE^?I%|)9|=gv;aizbPcrZz=?<wXdz+KqrAe1#8{#(p0
@z?ro11+-(-mCYz%WpfY1P1Xf11Rv)_TD1V<q+&t!)bm6>a)mQe;eHFIySyA=<-jb|8hiElb?<)#+BfR(4h&~+lOoDlNMT~Y_u_D~@V=WmbIED2z$)n4
Z59jhL7Fy9JeifXr1hDdlA&5~#d43r}<Zlz!76@Uzx5lwFeh1TdGnqd=4sDa}QGCGc@`y7l-QHH6vgZ^Ka6}P(*;B0idgr}!`MYEvL!`Wo&?%5C-kNKH
Pv`AHfEvtr74h|^vAMQ?2*~e96d2S&+kG3ZRN~}7<r9I%mVeKE3nX!lKj~d4SwRd4_kSD}$!<~PWKz<?6{J764i<2gkDS6G9)<9YuDK}Mc<iWCv66xGd
NvPIlGLrBMx-rnhIShk?H@|*#sJ?ekbgW(7$l_+SjgUFpUbk*$87MF5+tQ-65~#ed@0poSitIQH8DxC~3j-ak)Y(qhUuwV#2TsFDmbAD-NX^5sXcQGbr
P`&Yu%!a>Q&}r>3xN&R%p5D)bOvl3qF!v5*~}4uEHO)di;rN{I$hw&2iZ$tRb5-yp0hLk<7<*`H`W&vvBxadtFNG*b>Lc|!DKWa7Zr@DOB0WzV6;awaI
qxdRjmrs8>OsyE1wU$kJ`q5ug9u#TNTp_#;C{|EQxV9hm?V_ccv?-4XkO=!e6U<z9boNS}qQeurBKgRjhofiCcpQjT_|kDIhVCi`mT_79KS;U{m5%Y$d
_tALk~9_mAy=n4-8?Ksw5kB`ot8Eg_T^szk+k2`j|DQ;q@O##^rCrz~7B+Q9JQgv16>x2M(e1P~861!GLb1THud7~O(tC3IBJ>T<^yu6tYosSyoQXFbv
a<)u)NOKhJF+>p!V*$E5}m`cN+GZTTa>l`I~F3b|rXwLgNo36%X4Hk>-ys7jO=8nZKR?KK(WfdVxi!mx)=Top5sY0xA2TEl1mY6iY8J?<!E~9wS1yCE7
SAhw0eF1DlKk9^D*juau8ztCe_<_5EXn#V-qYa0sfIO<YwR7>>pv(x9x`?Z;VC2nQ5xpomq$vi2B)Ae@jMj0y*|sG-4@eHvEE+~2I<^wLS!o&evSO^2D
=Q*uOkp8t(p|K~pm1%JS*V^4z%$5hji5wE!8Sp#((*c!#L{NBu{y3#SHr4WXI$@#YKF8x(6%EGU_NOhC#z6d?Q*OQP|wHyTAXr_=C!uiGVTb^SUtq%mz
B0{4KUBD7|c^j2hC|R!`Um1WFQ|Oa-Y1YeueN$r%S7?_U~-HzV{C@zGvBOCy)$Gi7~lqxq}Tgu6+@)ksXyLm~J&|Zt^k8Aj@SiHCoilt4?1|F4D$?<oU
wj8}#D$Wn9<V*~y$*r9qZ%qe`irOQ1!KW+me+ZgUQO!U8pwD|o$w;a+BY2soBzjN2Zd87>QtkSPY+OI3&6PF$0xk_M?yUxYZ?(keT@oJNRmGDX#)A?ou
B%0a+LT=@BkWEhLX{i@kCxSYeKHZ5lwC^`ZrQpoR){Fbn|GtlM5tTrlxXuA%ZEg~cZZgEH%fm_fSQXk0?J*Bo$ReLjC9Y>B%gR7k{YDO-Yj0<2{+ha4t
tZ-d7v?E)<r95|l%7SvvFyNdW=bhqKWraDS)apyy4ZwW5_sR2m3a>xg3oHZdwyIhq>u<a}gN%+{hW=EWO&Ap*O6IRI?dVsmHCqC6PPqpln3FOBn=ut~c
`nBezJiR8vT8bY$_P;a%44v<V=ZLt6-VNh-)t)bu>ek$ya*Yq>pKRcnjNEZB0F_;eQkI~eNofn+~UgglZ46)Pq^SzP;e<W>BdT;v)~y35K~24)!r1OS0
<a1OC7TTb`UyRKQgvK8MUHzv#8pDOE8VVaWdmVmdp;PbRXH*s&Pm{sKyN>cl%3qa#4)yEY?>n(PbB5TR{o7J6m&7-vLZm8y1#sp}3%OB*+imc4O47s*{
IP03@)DG-6%I7R>rH=d7i)4lflu-OX~b2z3txZA{g$0Z<|U;w~vG#ZU|s)1r;!&0$sB`)s=m6AV~LOy}l?KFCL-3nUDwTo|#SDxwq5cx!$vvYk#`uLKl
t<nA&Lz3B)tBFhk^r5i>H^uEqSaXe${s-Bpu>o!;v2ryUd)bc8fRgn{x7n2K;#T98&G>_>qSOSkz3c%6+wPW-4KxNZKxG=bLIg0?d^XN~q^=ZtJ<5c!0
Xol?Oako25q6KwQU2%)3hOUUmPF2TM2z8hun5uP&Gv8=<Wy)+2yKDh6v17E}unohVS&PLc`!M{-`_#QZR!CXg@{}<pI>31GXen$GqoOKD+gt^wP(Y0z>
W-U?D2CgeFlX7Y9%Q!}>YdO{<4(aA%Un7bN05DmMWUhfSv(ljfi;06Ut!pLEq{)Kl~}7Rx;~`pQNS4kt2X{_Oydat@o(=G&K#^c(_$GSF+R&ID}yu@_r
VSu?K8~*S60tWMLk_YK-*_-p=6;@HGa8aFc83?ubGjWy60)rAtQl0qhts3mz0B}GIo7fit7=R%$-e0S%6ingm2R0t^$!3992QQ=uk12V{Tb+HB=<VDaB
1fbt+mG*On6DUI5mJ2AfFGVAjX`d+<lFg6@iPL2FbT!{s`?clNB<RoryCIZ6jqRRDA9Y~R!YV35TX-ERWd@GEpjcdI(mv>J3guj-Ti{2C&HUQ{aKW?_Z
r&fZ<u=9LAk6UoYYwP!+htnLH6YC6mSRykY4Hd(E}l(eJ0-K{zsbg{d1Jkn+>^oVc7JzMHI5M3|klaY^F9Jywq{ce+-jkay*W3d<k94u*mk?m}b6Tw^$
txy#YZB=X2i*O2MNSZnc(bH3PVO3x;3#eI&ZBo_q?X_~aLf-&Mq$hMIinYl4%+ZmiGkay=XLPLudBHlsXI$jy7N=_n@Di|6aNgENM;yir!$#&yD1I$7q
b6n=a-+oQgzXe8Dhk_OahlpeM!(Zdmfn^K+95&E;?wozm>a~E>Qq@?a3@eSUNkyv7(4_jVIAk2a67Kp*sNKJ&il7E#TO^m(ZgsgHt5Q$MspjlI7N?jmr
BY2H2Z7W5+|Gtf$v<|t>GM@;ya(5hB#Ho6v$;OcN#;~7T3m?)pSnEr;4kTHCpV^Y6l1*TawMzV?}UYp#A}NZWyX;H{Zv62kp}qqh_;=U91CuEm)UFnQ2
893cr_;x(Gnw;%sgg7GZ&4l~|^Dl*$UBJlR-7_M5^LDugLQw6zNM=LO|W9E+&ht54UKWtSURzk~6dqMOP_?1`{Bkh+Y+`WBtURV5iE?9N8o%IgII6=6g
9t9@eN6)CxXR-RTc6}h#!X_74pprW)}O3$WhQK8)eT?88wK>Rec{EG7Vv7k7jcVb$(F=}$Fm4@aXBv8&>k1QmQvJt#J=*en*;!Wi|idt^E_jr&vCq*If
vQ|0upk84vGl~Ih#W1mv4EqaJ@ZHI<*JQ?C4Ld+nOQb6HAo`*Q<*^R9<N&G4RE6=U_uG{mDKrMbV)#s|3fO8Zr%A3Oc}+9ycD|S$uidsW@KvFVGDImP5
VPdroUEsv$`YzF5~-aG70MCQNJU7@EuVGQaXzMF7(eH(ig#YE))khdHY7<Fq=q?y>V$hdayG*7(+Ev#u`>`}q}KTCs_URzxTXM#0ufmgbu%cEWdq7Qe#
eZpRZr#S8>^X>C#r*V2uDoWH!cQeZkz-PdKlr$Ywa?owx&8(zUtdn99v6+R@iB9azREyNwo)>*~SdR&W{^rw4H`JjL%)E_R1Bq=CGD0LbSbh93>JMFCK
}mLiX{gSx(2r6f_;LRT1Gb9d~ZrW4^Mp%)l1eY!n<~8>)g?y3pGrN`=U5ecm;kndAn#s3Si?7v2?2rhxY%+d)DWFD<J>2{5U+Z04eCjfDC0k&5`e?W;Y
inor6RRK#<yBS&5ff~w{fV>Z74gar(%fKmx-$m$%~T@+}&B%mU`@c1RApnzho*tRnhkz_bK;#FIetC`UV%-mA-p7mxsog*=S$*8QOE;P@cchHm+;l}Yy
hE?BY{nO%vEEpTX9A<A=PUlw42tQ3rY3G%o5`@KwjV_Q?t2Ba6MvYZfOg<fr=M%bI0yK;TmI+cSgOzV|(a!WXsBqrMWI-Iwul;>&<zg`w;QX~cE3l)be
KmkOAx&>VumRwXSkdm&3oe4dYy(3IkB))4z|}N8(oY~vGhSTCDy0I~7S8FSuoHtY+exx2Hgf^!g{-ai<rXd_d8`p!==v>tnQ{QWa>^?>U*}FYnJ5gyNo
_f0ViHsa7>(5+mE=-_0&QY>Fji?BC^-P}sjRB1K1!?H=p0xoPt86%Ym<_;z=S4uJ`zHKNUl7KkW&p2fRC#i#y{+s4&-+2l9Q~<D!j(WsU~uI3E~QoCn<
d;Rb)Eh<^(DeP&N4B#hw`*TtC}(mV9*<pz1-I#SEs<HZZsyGP31`rn3Ow93wgsN03$H_B@Z*Rko>+V5}gGdw{IFMb7TH+xKs%sJ*?HY&#HEb>sTwG{fQ
e2aHoD+st7yq*$dy7wn-bVC)T#CEEj3UBO=90X?-y2CO&Sb<9&lUU4`NJGMJ3QNS;P>Glw`1jCi+X}vv}*`h*>wlknefU0M4nncowuVE_c-j3*_?_w|x
KRUXVH(vn;rB|&mnb9_jSoNHz4Wg<rrqhJ*7<eSed=-ROaZNCg4W$UqZ;pA@?%@1tGo&QY@Q^-aI#DvLy=VEjJZ42zPmy{p1wH)|!c&G5ItSNZK}*-|i
X^M3V0)f#=^P69@g|DfgIvK<xUqnn>}Eu1H1cL*XNFiFK<sjzeB#D1K4Bv@N{#Bu3iTK5Xro5(xYtfZ5H@wqu;-mtE+C^QU@JXNj+0XMVz5XiggB*kbj
FE$?6L{6WK*FRzSAy2s6(+Z){ux(7EH!!43`EZwuS45M9pdE@X8qQ)NwwYMGYY$*9!14IaRZ&3+G4^1z3Ip=dn01SCgXcxXse;%<#4k9vT>ph*N|H2^)
`;R&VK$4VqB2<ym#8(AgR4+_~!_V0jd-Ub+Nu{pXCc!Y?Z$HrR_JBnJXzbbw<_6?Hyr70ANxywsY*_@~^6E+vJ4s&`{c8-y66gvHV#JvF6~SXHd%`H13
OO9WWS`4H0N3i?08_al&KL=2_SaY}I6NbBEFf5{ZW5OIbZk0O>ty$nj3&Q&r#AiVJ>DV2+SBC#V~K^X2jKV7p;4!e4bK_!=*fUbdqbJ91lIiWIe2uzOV
&rt7iQ{j3tMmxj-+LkrhwAr#E+wNNAc)-<>!CfZox-3F420P9>3rKsRECgjFeWh3W!9bg%ohrz#sDW4Im(7|xu`1W@xYNF-$Fo{IYvy?5*T(=DAioGLy
5@7<M6RZhqKRK&o{7+T9C0gvM3?F5%2kMnV4QT^iS==7kV}ap_<aUbnU&Y|)pg^l1D8vztfrHtRpAOJ>PXE(*12#ItPNC!X29q=Do><JEFo*!oK}ZRSd
>86`}+2B8MPKtajIEglMMQ2JBc=@G^jj4b#w8EF1bQQRExbHn>8%Ot#Mw{Xy_dsFg+uPO6vVBic985tJMqugFX{g#A;LC;!z(NtyHYv2Tn|_8Wpy^HQI
7}#N*=vrb@dDcZ7y@q{ZqKI^Bk*xUASq5FLRvhOB!suGMe}6UkyvHEMG9xibxHt{%Me<^Wmkes;+B?qma5`{V#saBHd;gQe%r8Y`W=21jn&bP9%?GPcw
>@$6tKT6KF{siW9rcfd5}yUUWFuomKMx|xFRmQ+QYE=!8(R#0lLw>~LQB?46gsZ+<Sn^h-+#kWk$`(3^RQ2U>epjh%}emP!9S+bKU0|zRQj<pBcPqNRw
lDU9jnIsPp9viFI@mSwgY<JK(7dV^-c!j@K+|_3oaAJ{ezE}uJ)masiE>s^*HM#^x^IR_J4y?p>ToQP8t(XoGPCk)%IB;kDStd?UWUwc*kwxH1QH8?=S
B{Xwu0SgvoLDxaRz&zwlRBYvg#<@UsLW<bs3jGV#!&ybh6EoC2}<oaBQaWGanf^X#chBQ>K@xjJehG*AbQssC8r;$%0EDB<|nU{>|@SwEU2}u>huhgGW
TLE%s2#;5Slr!R+!2{QM1?=$rgb%n#3?P-NIaUV||uPtT`=$T`;mY)<HHu(Yvp=T3BI<<DNTCJB>uF-E8+2Hr9kTFE1Jkw$~-=T*p($n~u1pjko2tG{A
P1vP)fc#vnTIi(<RUNelQi@2vI4J{h%5;YTn^7!L@MDsj}s&sBESo*hCus`HA8wjc?_y%qzv(xW(!c-&?^dN*Z`B(gP7!xh>qyJH0~JF6E>%>*L*7;5`
Jyz(ip=|2GPxi_8tLB%adi;h2z<}UQ7$*M<J)8(qe&g?qd6mkuS-9ppabLm+uL0HM2Xl6y#pm+>>yuLYsT+zaDd0~8;)pvZefK9<ND2FdDxI|A^020Wg
(k~@EuB<C-&dW_?5Oe%o@-Y^#07f~&Xx-}94$R%s#ZRZwH|W?c3v%!8ui&sFq{dkxiUlNgzu_*CVpg1Q;*CnS(*rDM)?tNtZk8blC`1=>`bmY<;`WqTx
WWR8UgUJ87a4<8qCUYVvkOsS-GZOmMyo;wqoVvC*5NCI=(1V_BOmBS+cYZ@Vl!h<a-oWZxCa&0-i|R<aa0@9z<E3$+v$-9<L$zxuMr9pZa3yai?Fw$(J
j_9438-m0i#0TNO^?8gos)!S~!)C7;G8CP9!0~`6Qp9NEXX_$|1<n0_a?AFH*Ny8feR=$$Uoy2SBElu`Rk}lOf~UUO@KPU=;>q35<0-UIH`PSNSS#HXS
$eF`b6WyMe6-ElGCb%Mu`@k!nf^xwF{$s3o?S;|}&5xe`lNkS55-{{)49vWd|4Ibb2m2Depjuc}pRyFAUU6e9rJ`FN7!`-X)o5pe@GIvP?%o?wYfrm5|
L4N!$KkETEb3lkJxvJaV0l*60EU&ygKgWR1y7<icXA8P?;_DD{OBS*rLykO81*K!>gcS`BDb0RQE6W^Xs6VY1&oyFq?B9)xQwKJ?xz&2B>S`rJ|H5JHB
OT|4E3oXPuWJ>vQ>c{e`!f<R)Ez?s0b9`$Vf<aR-$BB}57Sy&w40<W$qC8Vgi>IdbX0gR4l==y7h~6r>yfO|msEw75U=se6Eew3_b9fs^E)Dim%0fv;<
~9D`xgq+8ZoSb^5nuG<=q$1eYbTczmxOvn=7`Y+^=%$@1~0+f)4~psl0*#tuvq&Qvp(78tQtuym<i%cpM+hJag$&H%f>93SKMlmGCbbdDIg~E;JifKQ^
)}^nNRequ&kH^VCyxuN?_-RGsS1n^umA(mc_1Ygo4qSa$(PQn>lPIeg&Khl?NSy6~c&F$@&TEiHp6<Rvejv`NiECyF=74+@@UUB9eq5l-8t#T{VkE!C^
F(H?*tPHaLw>_|hV6xMms@Q?rYZ^WbdupL;y}B!d*@6<J1NxUcAnDll43j4_x_5Y|+;r_$y^X1_U{OduI}Fxwr@`3RDZ2!Y+HSe<xHAUO3zLP^sZ*zq!
5UL;db!E|AxBv+sj0}BkgQKhvC=N~rHYBdLQ{gZ5+`+Lt(E@%_kz-p=VV9?&WB3Tj_3Cd1PAm>KfhFqCi>{iNm;Z?c%(3F@Vb+1ZvfHtU6dg~=j^rWc>
lI+%yM9BU=x9D(t0uikizPu?G;wO05@L@Tk+~rEZA&HwHl1xmj6VwyVt}f?h3H7=+at^vpa127Key%rLwW(^@5F4;x&T*(06u-#F8-ii+z{~PO3H2Bdy
4)AX1y_QLxUROwDiBwKCzMrP9HCxCb)IOqm#I1DO%pr8<q30(b9KL4H5ZFB@OVRGg+zL%kN+3?@if>=@sxxV=afX}T{u@0gKbNhGjtvb-_aCVB}Cf)1w
Ts^y_uCBVX%3}%r^1vsDKsg)qC0vFbm0y^gKET*~Oq!hN>GCM`{oVM`^n7W2$4lb7R;P3!Dl&H?x*8c<uzYk{7E;JR?GG3fskoLF~{V5X(C*YK1$4(*)
;|jbnBetL82XrS>s18tCU`F}5n0D3+20<`gAG4xd$#FfLlVVlLiN7>^xx3Kpwr<}c4PU?cO&-AzljudazYsujD1YUHRTXm*q)jQ#JuYxw!w8fcw3D>Oh
v&IDJ2loc>DXhJ1IYpXyCU*ZNosws{W+3iR&D|yb&YyP8n;jb-JEiTS^Lnk&Wr;RVXKwkZ{LRa7-AnUWT14<Ey`n=pGHbB;VsDeqdt-w^=5Xq8f$H2A{
Zpkgki^bNtvEOV*8<-uO<2gsx+{IwMj<IO!2vNwkh^xixWVx$|i?`4O&s^7#)^BxUv_*0Y)SQ52vpIzt^#olp<tlYrpg|g81=Dq<BGDO3&wIPQ8XTb-x
V*P#JP=(_WXCZRLSY<JF%nZPUs2?y%2LIg(Ljo!h|$z_+#&AFr0|(vjSbq^&k2)<;soSAV$a4lkJ;>QAD<>bwI&8~bVmLLJ-e`wbxO62MeQPjyq=7%HH
Kdex{XPd!*ON_xF+gs&9kEn%xQpypex4)m5mb$+k-p>tNA(Rcg!S$L3l#>8EPe?s-s$6P4gukgG~~TqIwo#BBv~BXI-YYR#CG$RMr~?hJep>OsR$EOUM
Pwd@0Ee-5C^}m)4bKavU5u9Su3!uPwICm4zZxEp8A~W+B@fV=jQPGN&S(nkN>(@s*sNurM*2l@|sjJ#{r8ZtIJ}Y^NxsDN9AvQ@PK-s0<0@>}yLf2^}4
9{0OzUd_?YS_sHxFNCc*PT(j*1umW#&QMOuYBis7i2&NitjHbjcW6{y78k{vBaNB%KsUY{nJZVs&H84)48BWPu{gbG<1M8z|VOEZf@axRo>I{n+^!6%k
_Uum9L0Xi&6a|ws10iwRo)f*@7%17{{uCX}QZO+n^AuW>Tts}x@UDmhtcq4UDp`R|p#uP99mjAsRXITx!;>%;&IU6g#yeu&P-DQOE&zh9Kvyo-+KJoQ*
HOjn+IA-ie&T%mnuvsxGi~ER2^BtPZ1%=nhO#o_<5jc8D-G0hZki)&63q}Ez1l*_V{FyTVo17)X|ekF?^@c=?ES*6&roVhlk29N=S*wVmsK^Ij%-~4d;
c77tVX3X<gl9&YS;j-qApOytaII1f;tuEN@07fh&aNc<wC84dbv~3{pl)!^51#a(zA&W6Q5;_z(8$4PQ#TabWrMcNj#g23*)1BJMn7^7inGc{bbLPDgt
7LUWbvjG8np6b_F3B3IJR^LynbHieRdkCmR`4pduBQRCl@P@PK0$?G)8o7}zLfrCT;mHdRNQcC1^eS^#{5qDG{@!&F3e$!t?Eg}uQX6T}A*hHSuUd#x^
e5H%T?tQpf2E3YxgS|@_Urd0=E7k?Fa4#S8nwR5M0qALxIrkU&Mwx(TyJWCaJv$^C9pd4;_xBz5qpoj53=U~|%0~TctxR2SC#fl=jZ2>qcRUMYsj0mSi
0C1YcJAFSPIu1vWO<^aY*nb#bERR#U62L_r?Y65RVLKqLnya=)j`IpseBLP5YJP&l)vPLRDagPM{uIahw;@zihEz;-?r0e8>)Bx~rXxD!cE`vsJ6aT~8
YLGMbIi2!Ct+CRcp-y@e!5!Rp%gFCF=OCR)H#%8c~O>NM5$$-Fc=<k`rh2OUP-GJhb4KlZ^l;#?6KY0udG?sA<_N<6q?4C)hBs#!f}b}*I7(YRwH>~sQ
L&6psKY+cGd9ESOJ-~T*^K2NXS|BLS^c!y)-&0B`gdo*c{AflSOf!3Yd+s6{C_z)d~z`Mp3x6Zp#!1Nw(V4whSeh)8f*4p2Iu_SJ9L-Pc>E_|IG<2Dwf
N9uZ(hjf@@BuqZw~t7OdrqNGvtLGI7+Z?2@#B?2*y_fP|5ObWLR{R}Gke*ubErqnKZf6a_D;fISih=FaU)EleQW>5wZb3jZH_@746G(q;+%m${`Q5^v@
XD}+x35@@c36Ha(1etqZr)l5`<=hWHNr>DE4&E`U}-z|8Q`M9+fLYXeh)F4|B&GQ&9Kn-EAsLZhD7jP!(D4Z1&ChQJ}Q`>Ldj-;5|&+!0|Dx$S>&J2IT
r@tY!HfXW8p<!fIYTozwDN!A>eIcgiWZ=6uFtTe#5>1Hx@)z)b*$6C?L)oQCWB_uH<jpLpOOIe$rp~$$6{;zxGS=}A{1l+3Y`8|<_Ko81@<gTl>jCDp*
<DwkaD|s6B=qS<X}r_-&$6p^3<G6e=Jxk8umLt;t9CvLD)k7<N!k7_2`<RXJB;|{j$%U1l0FT?<Gy{xm#5ovH-Etu2H$s9HUyHtYdPJQOLcg}V8ofT3&
`j1$MxQs50*Uz|NAuRhm9B(Q_x;bW2UnM(7A`}DH^SS+AOc%+2aNe+nUOb8fCozqIBZgnEcNqDAW}r?2Gc*Fw^!Kg}qX5pyQ<JUYbii@y|hLbQmY%CJa
|+ncR2w0!^FZTFZ89AW+>kVgju5ey$IDrEjenNCCs{+FDQnaMn`}P-VO}Cd;ErW=8h~#^^FlR6=YV7MOf+>8sDv!$hkw4@1LT@VU0}TMjZb|7__#B}|I
YV~jVGJNG%IK_pmn$SMlDzTL&X4PN8n@!R?GXB$V?Gsnqt=GA2tzLqqt9f!BFU+kJ8eL41Q@Zt`$ruPE`{9EqAAzC(U`+0(fv+A33L2XkzOe&oB3A<b?
!V@IL^)Tvs#a^$U2NCnyx5}LOZVG=A53AvsPrn_$ydCk&SVSPnSlL_hv{}ME888xt!M>4C(Nj!aOTxdyU`TL0vg-q9IbhG>43&UfJp7Q7jJMC+1<yATv
364I7B-N!ttdkcJ+P*S?l~kEg3|q7*hkJcrw}cVvX|uK>9LlC>pX5-i0r}j%wq)V0Z8(4-H(~gw$s(31FHu91&GJsN9{cmIDwv*XucA)f%?6>Pai(TzT
n}Q)0qY`YhlyKGK`~j>xMT3t_b~`|A74gxqX8&GXbM&vL}Z0?e=%>NAHkxkG}J`Nw|SefhY}~?$)J#2BSE?2{E^=AoA-%ouzN{bT(U<NRQ*jQjSv8fdL
YxE?kD3Ndz(EZ%@Q194P*cds)&ZeIJvgU>sKA!!^G&O0b<WrGcWVMM)eF+F7>gEu|u?5!-CJ&$)r%z21ylxivsl?$*cOL>_qr>FDlwDHwYH>yCE>tu(l
~q;XGg3U6UWS5<|5-;Rx{ya|SQhmy6zk1$~qAoG%VvizvA)9!tbnG8>fK@MOn#a?!fReABhyulLh<2E&iAmY+_s5jR5^!n~lmn>pnw9SCYK~_gY$o+>6
_8)7qE=xXj|L<CKKfhu9zyF`&)z0~U`is|}yW;<N2JJsO?`O!r4gNOxzq7$*TJ!((kC$JW`_)<hiy8Yj=l=Zj-!=8ebN=Ty^sjII>&qVv{k!M<_fOV8O
yUnC`|ET5+E@QNo4@wezd7f>hoS$Db@(5+>VI65KxY>H^g+P-ugE<nPFB4nFAC(7o?`n<zu#~oIb~XhnIMf`6*AlMs^xt;r)Au>WOi5fb4Ky!9T50FV<
xHCls&hmu<k7P+ur|N_MRJdxANuwF<7cfE@cRyq7`Es%l$Whm(Q=nm~H$$J>Cl9uNzBcCghK&^&Q8A*GawL$`74DKjBuv{1Vykc>JGgZ}|WwTv*}}cT;
Z6FD(#6`;LwGw^<vktaVqt8Sk}agMD%8EAzf+6u~^3%^ZhqFX9ZWm!w=IZCg2fvhL*Xc>L}MzvKH~V~<Qgd!wfNv&t9xbM$u)7mtV?9^z<s{q>Q)^V{&
S=M%^{Y1bbyj*6)L-1u?)07)n*jDD^cTzz2NcAJ;z^*bKF`|0oa{;s#*_4d2oe#hf?JbuUHH-7xi=l`?w`4|2hf1xjb`|o%D{k|XZd%piW&-Z^}JpZ3P
9{=OUw}}@~8rKYKb3&+X>gZj}DZUTG^gR5swx7#;lAkuv)d6$l%hOCKeyaa^e8XS&`_F$(zBGS5-{8LnKZw81zyH?p{lf!UEB$YujOG62mq!2B(l4*}p
T3I(VlH~DCSak=n8P90>c@cHs)x9-mUbZKrOUx|3AWH;i=L1-K`3A^!=br^f^?VJJaJ(yG&_FH;<^-B!<+Y_UM<zgLraj)j6Y%d;6~d*;TU8sm9V|@pv
_y0C7|oO2i$Y2b$EmI=S04;*$m4q8be2kVollo@z|J3DpU1M&4SE`GJs16LiOqydn?NK=d>59a^hCQ-3Ph7o8F$TBH5_L!^k8oKR4J0%G8(wWeD=Cs^`
7A;w!JuSpSse7iYoEcDKd~x`V`?f+a)6d|9}ugsLJ@{rwI5_><w6{yzFrD=H>j_Uap|{EfcL138^gx>)Z<XCN!c&%4;dhL2}ldtF*adRp-droup~#<O?
{vgLCzd@#2MuI|_GU6RZ?g2TO<R101VK??T$3tzlvG#5vE3UY#h5N`K-t;*v4dY2A5J$C<6%_tt_vz4Wxe!%x%ud4nALj&J9=xl57=0K{cPTPn6-G<le
LnEY;<1-k1WumeAHg4tD!CSB@n*qPbHa`PJ!)W+1nWV8klq*Rqv?Ex?QJ|_6wG8su%qpbZW>o)Z@461>7Yx;~@BKThRE?ZMN?ImShDS*}aCw3IA^mm!n
H+2T(wE9em{`q6wZe}NB%304xb6B|!OEg&#q~C(aPYphYQp#4%KArXpv$rBtiR}IBxTrVhec>8sV8`ADZP$dgpUe#xK*5`BKz}N!S$;^3uHhxWNm(pu#
tIr*0%eE@(B+mD0`uUYdM}cvNT_I=u3_qTD(MyppPg9TFuz02IQ}V9A~5Ur}4d6`B1L`Q~2^ggKAe>62&*KvP^n1Tewkp9pHboXXfF-$QnFcIE0Kj%Ql
A}((U_GAMxsjCM}3}`H%i%SN#SjmvH_(zRrHN@=!Pd{2Uf>vXrnz(%ZTzsD4i&G!7^;e~QOD$~pL+Mhw5kE3L^^)x$l&OnbJZ!A<1wSpGcU{xGW0;7Y=
gfk{U&xDD(qa>t;_((X@iz4@rV81cwtt;}o~6gk-#M3bTTwf7OW%3Q0LbxJHTr^yvg>b=4BDMI5*w3og+mdU1i^<^XJ!I$x#_XB1d*Xq<{u{y;)7`MK;
Sb(0SM`ykFJn{!zEQ7_7WXfG(jX%j*-ma)#cTHG!kItG#17#-398ZsMrIo$W6GtJzS1z9L^}*2Rr!OZG7yNO9?`>im(GF040wuR#lMHmI*6PcbTaP4mt
F`b@^}?$r<Ho$e`cqipAN#4Hea5G(zGne`SoN?aR^=AyOStH7i=J_V92(Sbxv#uCrS@qq5=}F*c-9GASaMahKiD%L%P7dvdzxW;XA)a|&MzQ+1Z#%jTq
fa_pZ!yAjR)#?zUT8-`B@b*wsbM-W>~5IqTjDc;GS6WC4TyuTfk=9Gu4Pa)sX+#52&}r!w(SNf40Yq&q02AsRswnt{M%i^g;5@TMsu=zS(m0x|H(UkU#
Jl;96)6%*@Ch87QzMDp!@hydg;ixi|3BPjhqC<C~$3k4Lg6$|big+2Cv0HAM@88^!WkNQI129O(rv(maMDiK&@<X+wVR_V=l(VuUX;1!)mZK@+Q2B{1)
j#i4rdJY!I`$~*3I$&fkhG#>RI*oc{!d|wv`do9MV-uLyC%PhV?VQ0!l538pyk#VuYyG(p>^UFDojOl&|(@!ilR`R$yGLGj3+&GU=tv+WId9(8qhWG3`
TX;GWGHf3&Sf4-)?Z0m7SG+4#D;Z>6xz>;Cz9eml@S<R|U-(bX#nqRJ^?ie%`(tkmDbh1}{k%iC6efz-oCbr`5!DN>X0PFf_(-Hb*}Krf8x~Hgr&qvJl
-PvL3*mbktKx0;5?PbZeP8cqiC?<cm6Lh)Xa8I{D~;!Vgh(QzPY&<#)eP0k!L+jTP9enK(HmEp&*VwAC1S9S>|Hg*qRV76XT!bOs)kq7f-xlDDLPny<K
*>yv~3`W?sb=v{-GLRy|;4NSt)#UYusqrHha?Q@)-Q!T8$eA`_^Q3W261;t6Zw<x2Bc1YIR}t8rH@X_ZN^Kez)y@v7-LudDbDPilo5zg`926s&Yk=G>G
ujVVcmCboMT5t}XBEky5-~#qUjiW#0^rFJ;FsA5mW9zYe0r6Wv`NDYM(R>-e-SgBKF1ntdCtRlwOg%~gjSwTSP`RAJ-S`^wgG6jsFUtI9nzPd71Sj?@%
*J6Xpz;q~UoOe9OteC1tenaE)>G2$Y`{$Q_SaGDq6H(kpsR;#E!sjRtt8KacrZ{R_*&Scg3zOIWj!YbMLXw+u&(?1qjuA|GowGT(N=1s69iaYpy+}{_~
OdV;Frw1cJ=XyKri>Ja`dW_E({LI9n>PIG|pu)t@{*JMNzwq0m5h8H7`|SXFXs!zt$znj8`!X19V;~BpNMO_$*pE%Y8yp*3GT6>1Y)ZN2MVaXa`7=pi|
LD|vzVc@$$f%=TU<@l=HEOb~rK-N$`@nI8s`Xs-l(V{|;mSuzYDpc!ua|bAV9N%1`ire;WGdAfor*k3zFQoHFvEH9E+jWa`jH>7jKpF#PF(S1?gs8~9f
-zOy)M-xc=xA$6>k`ix;p~4!N0us3VU4V%QVG6QcxxCl^-^#v6Qb`{-eDl%4^tWt(jh5_tzcuhszfR?C{~;8<Y=u5?Oxlg_o;dM;5Ea+J5q|mP1dW$NA
34x9*VkcK)QiGqv=gY*Qb=r*NfHD>6JrtRhy~`S9VYZc><qQa%|Q9$c>5*U--sDcOPw!kvEN4*OvZCBBg{;t$Hj_GAJm;^=M#{4@#T2i=edQUDTEn8L+
XEp8YVM6fghaz$^XCN}P#@)EZVHcGduuA0!A!fQE%kumYAdNJctywPj`_Z??(>q88sWOAnrOQmVkYeHWJ86)p^NU<-}&nartm6<V63%^M&ZetR$D1RM9
r8nkQF2-BEKU57vv2is@p=MWy*k9|9IEcdiIex{|5ec4=L-;u%9+yh!;a?+@%iI?CMhJ8DT1k&m$-_ARlf6C=VdHg6dnjLyNBA*(oaRc1t|PTlTtU(vl
G#H4&nf!R7bw1K%WJ~bYJjqHANbDWrcp}|4`juz5k4dg$E!qPJmp)3@HV+$-;H{Z%3U$H`v<CZIyOH$^Eo1$@%#QtHM}vqa`0uByd!>yoSX=&^YElvOM
Ez#4&ocu^cH0QzIq!TlS!(!_EO4^A<z(C!yMHJjHe+jPa)r@c>1DxSIk9j1%$U7^FsAye+?kkavs8gS5SW>x#Cy-Puc6oAoJA}@5=>yq()$IkyL4>27g
w&Pq6qMN7B{dJh(z}!>zkVNOIRdsJ$@EVb;uQVr1Jycrtw0Z)h!5gZvSwSJ*ebpqj)=qUNBsw?Emd*_EF4o9L8sa;-;rYX-|!-Rw;$`qhN6l_&!@VP+w
I8+F2d7bzC;9gz^Eaj+W*3N5fj`aKh(kkSjB)1^fNc?BEd4@(5&r_kXly!3;dEEp=YA*vfK;+7rAOXMP<m$i*WaKMlR<CE?o`%yxLj>J=vj@p4MK0ZUU
#?C;RY%=hKV^mVDVp7BpK3@%q7r(VH_?g;(_D=<>T3v_6c^M4ZOc{2cTnks_=4>gs^DhgWlrmGTlxCS<#6uj_ha=ArkbCDlE^nQqYe{$MgYu8><WMy3p
H1SShvE?|kH)-*J&?Eq#sAq-?1bUwWXSGjdFXHJ)#%ytIAm3P^BYb?NOMcv#h0@sU;bpTYTQq#t!t&obN88{d*P7(+o(BYIq@49T=1c>Vo5S2dr+USd*
%Xe%H4;NKh=o($?XFh{Up3hvKge$#}{9P*PiJP**8uI1M`LWGg3{0yv)1^=}r9L*5mFNl7)RAFti&EH@COo$ZKdOaJ(bFr*^GhNYjRua6F%y>WYWG$T8
26FjI~a=@Ik2D4VZ5;aZ<8e*J6Ds?D=$u5cka8OC0)KOdLQHWURhxG$}|pfAKNt}~n~$afp*lZi?@+>nowk$Yh!p-E0OZu;5tDR*2e!|K+Y0rqmGT9&Q
}3pWF1xHZ$<ApOza5HvpQ2>gQhIC&1Tb8~|I)>R+%noFNj#uVOz-!+wZlU!s+Y#;9t_Ljiox`I1~+(T}HPFPQ>^7dIrF0!SEt5U6@)yc^wFO#C|_R>B=
BNEtFzTemymb1#+W{yv~WXPiqr+gGc#~L|8ZiZyt*Vvo+OTAv7az1Yj+`e@gUdhY>a$67Wp3?10y%xFbD@pSx;c}H(`^x2JB3Uu3z^>2t#<H>5`Bgrj1
E<L)aF~7V;-0^LL&1|T>{KEB&~vsSJJu#~-gtrU&-%r!Q$hU%$4zSQv)h%olJP1b5lm8WZ0sVurWh?q*41F3@6b3JpC7k!WhdL8>`jS~sHP>pklq2Fw@
)7AY|+Q!r~LXpJXo@^+<2z)5=8qLHR!w0NBo<dIT7`I1@^_e2&EL*jO1)a0?VHjkPSvf=ev_8dfc=(%|#HxryP<l34>1&;FoQE=we(?KFqF6*jVr2Udn
?GBe+U~iHiyKp`<18ESP<YcPhUJDE$I2MXVWsRQJcZzerWFbx})F&|PDsH{3!`m=2!}(H{B@_6~%$o|g|vwqN+X;VmU1eI-_de1$r;-$}k|{;2n_i$J6
N%3A{d(Ox-qdZW&(O37L(s_@2QOQSZYDj+@mt@pAjzN%Wb=OIZSV8d7+dfebWT9SOqo_}?}uB@IEe3g$uy@cq)WJ<OS7#vm^S`|eSQtn~ieqYTwG)D>f
^AV^8!b`4cbjuT5>~)h{IQWO8S{G#a7ygssTPNhX;*#Azdp)(*Q4pj^T2mPR_4wdp1TgK-DHI=_CCG=4Iq>=6>*n&;{`=#6Ka;FA*BS$Zh^Yw3hHxWsw
ab{hEGdq<2YvPk&6f=BV&30m7&PM?8eZDAvSG0zgx$d5^8D_f68WiixFkWSn*P!`5@AbM7?Q6*)%^wGn+RPKRs$zBk|kA{^thPeZZkECw`r?)`DwGluk
KGm<XBYyLz0?XWmD4o&IWt6kUnm9ugwwFc$Hz%DidzBp?sHvqdMV})Li^>l>=0d73$aTqmo0bo()H$HU0|Mrmj)G9Gowwq$MLgU7>pXgFTa|B}bb4`+a
W@F$phwa+9RsmSb?N*3y=?SMB`je(bQscZnTDe1Ew}tQd2W2r?xC{a5q#P$t9r`|9SaIN7HpxHDqc5j%y(U*9jj>)L>86FXf&*SuI*IcgVP`OP%`bU&7
1>=W`{f$-x`_HMBy8l<!D<-S&-MnBqG`iQ&)2}j>-_4O8wU(NRnV_(uMIPO`k&yCrK(;=5OOaE%V0^PQ7d2gL<?k?X++^m{AR!BQ;tYN!IwrsZ$-g*Kz
@9}uZxKtJJzLZ0weN532ar(x<mL5Kh36i_>r}<vfrhx<re(pE@vpu7@3Kj5bV&7~2Ua30!Y7$AC8#G^^sBq0Vi$U}WqJU4HGE-f7b-w)0K!f;_^9g@}=
cdcrq0yGUF7-uN?Nc$|`D>y)1o^N1Ct2H|NwLshpmu)W>Xlw*L;gJM+b+ppO*QYgnUlb$km39~FSvI^x8+av-lMp|;M51(^m;CnFmTghmRjG?xGr}?+7
Qd%e-V$<d#P|KjRDo0nby*kEy}%;cEm6K`ul|u+FPS-yfI0%j`Z2=+a+$A9^cAA^zEUqzq>|$&8{XF($|4=G+Ys1`e%Cv#d|O8d%HaLl~IT0Vm+op;(z
dHyKN1w-Ds<o|Hth&D=XN?mz4lZ_qD-(?pNe#g!rU<hZCdVxUQatCD-XY*vINw*_J;c{643-gY)#-Y>gLSA+zfF*`HV+HRd1e=`~OonY-0FT=#hjt@I8
P#c%KOzNpvj#G;Ay<^R^-r?@Up!!|fHUS{%4k|mqN;Y`;(;=@lflisywdHYeUss-)B6CaApp>8mKarHgzr|1>n4V&zG;dSs01o;MLWuK*jZnVljo^pKJ
GQvZ`Y%COcNltW?g-;<y^;wip9xT47!9Okz@$Y;W`Hx>(zUKUA#ev_uX8%5ZAHR?Pe}|MG*+HnmNNn7w+rhgloCh!>1XRsTasfs^gd-eEh1rN%Ram(t)
*JYqcpRMmDmL=X#H}>)YuWoIdB&X3%|ei`^D{8u{Ydzyj`Kr*30@wf^F`|2Wv2ll^Bwyq(D<4+RR~fMT7~zeZroGNPUwsMmS=OO;Eck{?58ge`gA?4%F
^pT5#R<Mf~zs@on|a7Wn0Ca=*~w11P;f2q<_7~BmIZ<L!))w;8c?w$FJWrbB44SJs^LyDG<(u2M15BY4Y99gqKWluN^m;J$CB-NMWuy4~8cN((PJu7FI
`e3HL`uZ`4Z>*{`7qBcNENx_B(lO+q^zB(II=dS0GNy;r4`1eNwJ7@R+8MX(gI)*K<JHmn?0fADN;1??b2k{0FM$-A#KsU8=u@@O*Lh}3^OGO$|UJ=W$
;O~SWpIPu_;b=&bSpOyy45VTait_&B7<A5-^HJ9UD=V4}a?$a&JWuQHWiPS87sR6V4I|AZu+m8Er<I>yB&4D3btnXQoY>kCQOx`Y*C2nWjiQVK}u@PX8
__b)kdrq)(bNRiLmDM}1y?j4Cav{O#788@+S0({5pURQT-q>v?b^P^w-E$0#NIQsq{o-l_+202aiDKH$YvKaqdv#+lvIT~le!$fLKH$5~$l$$k6Y?;AJ
n|kKYI(!`=Chx`mZ>V%dZpjk6`EUYPCN-@Qdb_`jB}h2h_PRW&NO&r;I$tHKUWtpT-oP)ik*{?UVCg@L==DKV!x7z8(k8JBR-Pkm~JP3EYsLzeqwuvxf
gr76=-~XUl`qbXVCZ_k<iAy!EM_fu18Ow_0oVZ^<-ToirE^xO_F}%H0ZqVVJ!Ea@Kzqk?=;|Dj6m1BJ&|=)gH@Zb0#i?TD<1*xL~oqKZ$|)TSd1|Dq5-
9oRW9pW%1mH+)VoB5+5~*5T1?e5TkT=E!<*Y>Liu}Q3;xB(8yE1rQJewBar4GRi+r|apM8OJ?yjnTLr&rMyM2Go_tW0!i5HGuGS@eFa;BOO^~{`@%MKH
&L2lg`HDp0gmTM2f^W>q(w#?7QU|S`w+v$6}9%jk?z2-ZJ7@ofj;&9fWeEL(cTcGyvYBai*pcfM`kFuO_pJgquSXkKKrJr5fVKhCIyw6fVKc}fD^n+C}
Bj7nxFr(MTylKKB3C^8?O-~Dxfq<w1oxf^$${WfL{LQviQs*)Fd=G9B>XYHH$7Ay}r{f+TfVbSAhzz}N<Kl!lsQxA%X1gPqW%2ROls^D$Icx<ZPC19cl
I(<uVMb)dREXYQy!bE9y@VayAFaJT_ZK?>F{L=Zww3FK4>J_?H9+rw9EUHyd(TW@_P1UyGu_#U^^|0-$krGX5&mGNmyB})MTMcC+uiChzNz_a!sK6&+0
XCQkUqNt4%{i~4zW^?F0LeIBspe+4RFaN2tRZn+^RIipuBA!E?%kkMq<eSA(;{L+4bCnwKP#a!C*BTxxU<oo87b9-)WVK=2hjih2+o1&8rqy;x5Ch3fl
2TE87Ryml#;l>xoUE4Atg_EBbfCC4*A8e$PqpTrp;%z|IGl8Mitd$cfvSb3KpOQvxnHnNE#L))!}4dSWB_Xhm~ZmjEYNY6Dk5kVW<WBrI184^dINx~~f
l_n4EHt9lWCrizNh&jD%`S}4iop*S9cr^c#Zf41xO1pfoRN4nHPmNPK%2z~cBnhsJnu-q4z19cHunc@Nv2i(&z^mW`w2_8r6S6&DToT;Y1e9|X&I&ocN
59-*yj31pPV`LEQocr*i3RViHdwljXXsX!+%8kuYdI~f!FoU90z2qmXauPu}h2+=-`!o`He(?>cUR7SeS4B@)Je{0IaQSEZ-sSb<iMA&K`pe=|%I|xE_
2#)B1Km{{vrEx*wkC!FmRT-%tUeeE)n?$oOqL2a+QiqE*vNSY$tEa7Uhb{M=Nxt)nVkzfeAd2tw#<1BCJt8MLJz3b^U))Ite2DYgn-_gX~x{@*QxT)Ys
aM)oe>0pTP>)(6%*@&i#Db|ef#@L+!PSwHE%WSMh861FZ7{A*w_0iJQ3WOR)_&*r@S@WC1vp`2l{sI3%F4gbER^>#$1re*Y1+LkeT?ME2x&Y!QI1Rk3U
JJ#vtG;$6a#QX9A)B=#5bkUXQx&(%}n!<`9tXT77JYodJIlXTd7J=dkhBn1tDBxELs|iehR;Nm{(fc2|}rYSa7mMiBp8D-|`|>_>AWYaw<cJgTyQ*|^9
w)AAy@J;3g%$$Yc}Il$i?l+jC3ZS?W(tdHf{Jpg$ga0;hB11z{=`lHTu$K$wjqkFj#L@>0~YK&!%lK)pr3jT9cdOaA*Ta(fO_AD-XtU8?Saiz-{nR%UJ
;IvG+I<@}^grg%?%IDX7V`S>ZI_F>`EKrO%*Qo)wFt5qn>eB1lwwHHWD00Z)AajTerujikeDOK%nH^8kc4U=BiT>$)z%!VeiB2$dJ#Y5VrA<ZMC{bwXk
Jc78n6UjGYnF9z;O>Yo@?#@fNTQJQO@})e$XKk`1@bme7`aOB?MZdFjmsa@^6gv1WyZvh`>7OBgIOnaiG4fByl-4mv9&Er1<p#o9ZTFS=YO=o{J-oM`&
(fDKK{mGIvv87%N1qfDNFu^P<w>RZV^ur15UUB+@nja_BI(j-pm&#auc6`JhB0EZSr6P!y~S?%7IT&$NZ{h*#~V2eKs^?^tKRuh1U^_g2H_KdPV6!pf+
iYnM%IDiU6AHD?v<k*?4apWZ)B62wp8+58dIC3eV9``7PP?-~s+}<lzR>E68HRGA`r?5iqACT~Zc`4qYE}51;R|3c%r}Kgh5o6D$@Usqiutgeotbc-&M
M5v+krv=9g(!||h7Z8ui;>W$^b{3|>gj0D!H$jcNE2=!irhs!jFsoPg2o9N6hc>{c-U>aX~A_8lwcq_1XZrU)OQ0qOuz0mt{3`pNlxdgZsyjeG$+dMYX
@F(-ZFdD21yu@ovvWg%*UR)ydMdJ}zn|#2h$VG674bqL5mbI`%T-s}6O{s?|_+Yta{*nRoM-R^1!qu2pj}me7C*5Pd=l$wsxcdeYReQwv(b<6SCUe>={
_MA1&1`w3MfU@oUVLh)pbaP1l?mn$;b|cP|FaLW$sj1&F!B4!ZytyEer!DL09vER^`DAiQom;bBVX08Xlry00u|q~ZV3><Gb+Wq+V7kNE2&2Nt9i3EfB
$^&?|TTujUE$31c?Xo9}z7k#g_*c2&{#~JDw()hlRLH2nIg)U@8+DRzZR=D8I{o7gn{qG1KF=eJT|Rl*rj<=Mlt6KqVzD^UlsK-a%WXb7R+;2K7Ctzea
Ln6`nQZH*4?p;!*nX>NRV~KYu4xh0$;xR;dXSxH;4g<v}?-I*hQ(-Y(t<X7%pgIw9mOzDo)&1~DQ~^iv>3i8=%x=w*1wToEw{U#?W5M7oY`IPqNZk>gw
(aJTj$oObv{sLzXJ^gN2nV=dk|l%#bbAatcEeZRvKFg>(lW#pRli1@lXav$xA7%%3eSZ<AT0BrNimDk$w2t1X@!@*uQVDAlH)a{Kuh07W8YlfKec6^=i
<ace?#q|BNFX*DM9LR2yndltSBHt78e0W%hpt@{Pe%b!YAc~{Kr&9SG@Q48Cz8Y7qCK5TKKo{d1X|eh$=-1ldZW}&#C%hA=qQMaM9-2R3PB6k0XBRjX+
mWau$QIqhfh<-NMBE&y{Ou^?z=@(|6B;JvIx^X?zq3yLSJuWrxf(>kzqOyIdwZAI4(W+Rceh&)uu2lpZ+${q!q0>JTBuUa_7#Kj@@7|y1s|=b>C|VxCm
+flkL})>djy=Ay*5fDTi@1Y?y36zssF}KKz9L)zCd*FQ>gCrm}}3U#qpV|=OqtpxdEg7uE}fl_8Q=-3>m?*@{JYnnPAT`>p@}OZDwQdG*T2-&ph4GQ#Z
`BOne*-_X4W(aS>V_Agyevw&*>E^WyFL;`eTGn_qxd0vo)(DrzO3ve@&~yTV4(w?{|_G3Nf4?|QL0Wte~`oKT{j!i#;qF>eEl)aBB8AW>K6%>@_>^-1`
8v&@eVtA{7hVme1&h=>|JzN}k#AsIz5nxNuqb1S_gsv=jyvn&Kx4T;SgXwL*3^<sIw#MK_Na2-fSF`j`}iLMEa9f{Uw>#a#&MCHcIRx&b9Ws|^os&;~5
1WLq3(cjyNbG}EVq9i@<?z95=a<|2%Lam5bZu~%7&+WP4J7&s0p{*leJ)O5!-yCb<259?QuaWKTwufQSD6KBIbVxEbM8!<MiQ4buzxkn(#W%=~=T9b+w
l#hylc@PKVWz5cqSF(Qy8nEAB{u=3q$I`iyP#mt7!e1?DZU$S7i%E5Y*7KWU#&V0e7@$pCbr`b`LQ;_d3?f(JFvgCXU`MKp&GBQsHL{fFg@HyP;J7H`d
X`tt_mi^m^eXV*a>LQ3|0rMdyfik07N&@C4nk_A5Yh%_6cyBV4C}&3>(W7*4tE8j0X~aKAGJxsTvyt7Nnbdwi`v(cg2P+h5;^qWm!*B$QAGQ(6h);@=Y
+rh0^<mZ9uewb0No_LjsO_s<->y47M|gDu>FG>;`z^b${9f#v!y@veX?y&f3n*Tq*jo<yR12(htqO6oih3xnllRrYcV$XPSIUGp2%ONtXUQtca*ARLRz
vPrW_14c-`ec`h?p;coZCb)XXA86<+WYn6bA2xhu_eibkv>lz{gdN&6`tz%Y+Ey=b~ms<O_<*|ss_A()Q+#QbNbtR-aL|iuSq?{%N(FghOM^A?})u8VG
#+{jdsMfY&(zrPm`_5C4W^eJXK#@%_B)ffl3<G^T2aIFv_J)Yw%Un{#tVJ~bCyPG&vsC^@`tnv4YKMr_DF{9BD0?ozxFz(uc;8l!X1)!N(c*js&1Ef!#
x3a@>vDq_5`wBW&fY_&3ey<_hsNWNRaa;ZxXLtJrVy#y;hpj;_ns>Tz-&8J73_$JRj>NvxE!}_99i$KV%=92+!_1ivP-aX{KQ9XIt9_{2}b#iW%KJ^|4
ynV&7-rAJD>wT`o<GPj9l?{gKAr0F*6!O&$1zEYnV^LyIyL855Tz{Pbs>^RWCqrQ(1Pdbed6k>?PIS-k;U>J>G&-^n#!Q^NHPO(P~kuR#MkZUBQ(bh=}
j&d@BnEwvN1dREbpqza`i9bxF&8<8)lj*zk*ZVXiCsGqgiI;d3TfT&?w%jUMDZD?ja32G@|k6a%Lr%^+G<eV?_rynAcz-+7I*5T`9-X)mQaoA91{+`Ui
rmUhXC2s(3fk46+jPxIwwBlfa4uhAzQG(Um;#^FTG#m{d~Mn@6{i#>T;g{}m;n%d}BXJeQ7J+Gh}w3{Z15te|SwcF=c@kWm{g7{Wl4KWZOLXhzTVe<+$
eM8<|?dkCF@)C(Qu`yq8KfURaktrfNrtTH{{)pO55ZSYf`7bwvr}Yxm-toj#qEX$c))8eJ$2gfyE?F^xQ;S&+4`bXC4vMkA`>kuYlVCXS?AaUxW_4p;s
NhNt^h6$|jez9mS$#_17^}$yj`s1i%aJ1d&lE_}qbw&LO&?fk!zj%Gs#>xpnUS`z?^_YM(e`}rIGt6^^tXKhDQu;z%4qxq=Bp-p`!yjFsM~usANGbmIX
-G;<ZMLr`^yd7Be@$q>~(%F-_1ru{}W|NaA!TT7QDyNu2Gt?+p%BeZ)JtK3v?tneKAcBMQBg(VH=Wbwr}$Mc)Z(MG6;nRbl`=UHGfkrY;XHI*my}_LR^
If4bZ^xz7J%!#;($!Rv-fJjrN(+D~WSM_Wf9sv=@F@SZLm@v4slozTq|)nkS)F(7$dogJr^bVk{=co~q~9jS{r&n@{^1gU=}AhfGoQ1n$FX4P6`s8<n@
>R)!yhN-yeD_nIDY3XoKl^(WFNJfTS1kvG{b2A;bT^}I8jC4}ZVHN?)%2(^eL8?~ALf-$}5+hu6kiRak7tcja9dqmN{#?9u_9+Z9YdMvRf1fcO#7q$oJ
H{wYz#9JCsD`?HKGYy+Y{O@iw>Bplsd;@r@?r-*VM$qs<(3B>R*MdKj_A`!OpN)jps=@cg#*h#)ffhS=_5|$QDw8E}=?1D>{X9dPXTe)ePsl!Ld;(R0K
RTLHX73BusCcP0v_xgk@7HIxilLmy#A7p&kU&jh91!HJm<=AVu_Qh_x(O&V(D&l)wi{Tt*XR0ysQy+$DTpA{cnegvarxYN#6b6lUDxc3+eV<gv8VFfE7
Ynd2ESqSj2#=r&Jem(U5H><w0B1sHihz+d!5t31*vyh*-#+mzL39emH)iq2&>%F@1DGIPPhv3;kut%-Ka`TKFt?HLI=vXGg}kk2n2PC@}0`4z}w~P8)>
G162Yt|p$?uu-!DTo;5h6-k{<J-`=d)cHw9;t1hRV0to1i;1V^V^)qwAaldq3WDz`UDqx`ZjwZrC#2u|`%e(uG<CIZ{3UMIM~@y_o6QbaeLe?aZP%i+N
Uf|nlm7-#DGZ|yQRzdTV`=_eELbU+k>D}#3XzDpP+<o7iKVYT;sq;8n?OZi9se*)lN)|LNv6#(?EaL{ZIB*G?s&P~qG-4l+Os$41XF2E+fRePTtG66jQ
B|>ko=IsDjxyobnk9{g1A$B)P)XUaD(mqJ(+>ofxX~Mov-W!0Bj%|hZh@Z#Tmq$01sk|EsH>f!S@-Og(2S(99%VJ;!c6fK`3igdMp-2uLv+Uquu(;)fN
ZkYA--x$Z7Pv<~FbyNGJ#axHmUr)BUJnH{HUE;H9~oiE@Ht(L07VXj?Yg_K{5VmsERHzuLQme9)|jI>j8+ju43j63F=HII^i~R#ZZkIF`*jF#yYM}D(U
$F9I0Z|1j@;neiK5y&+*851<;j1**jW8bCDud1a#qg60|$i1KY;IaI&@tiC3|OGSPqF^S(p^}b3wJtt8e;P>KS1HIcd>-;BV}Si9lAmU8}e4)Q+B4HfF
tno26K>;wZR<u>O#GBAqDj8$|3|d-PZX1TfuP{TA^GNM8JxDeffik<wTM9~yEa$ePO#++-4wnzR#7b3X%X<4r*uDuEGFFxq7+u~+E~_{HkryI~R5kxh8
=Fdo+iG*{>ZtYYB-UpjNUJMY`%oj1;Jyv|;6KrP^|&2~K1z<n&<O@dp#(XuX9%X3(0uw%RbdY7+L0Uzg0UIrgv+c$I*wKpq)1x9c_$<i4)gr)B{?n08X
J>k6iQTD;z9Sk{!*go&jmT*s>!ZTL_(WB#+`=+nF9fS8%-ir?(O$kU3IoUKa(l`F$YrTG<Ru+76Aq!xt;DHeH`YO)Tc5GZCUGw!WSXTfDT;*#2L32XyF
_q!Xg}RaTAn611%s#+-cVvEl#!SM$r^oBb<`KOKFRJZHa`#lQJuv-z8WUUd`f%|`S+)=d$pp<OY#d>=)~?kPfCjgC8m1hNg<G)^w*X_t^`0Yz)xo_NZa
VUB{|GLLBqOXOUvzWhX&%Xf;;7>HDJp^`T-UlasHq4&;tZPWO^>V|BxU$$9EWB(;VI9=gMEGbjd|2$VVIeB1z4oklzk9FjZv}3-&P9IYAS+iX5EV<2UQ
S8X+%VPz^e~22o(vaoA9(<`5t|DNi0&-eJE8HRfS2f+oLTo!lNGV$54}Gh6Cl^s`c^#Ai=b>Qz~_xZW~Mc<Ihf{`33B7zu@LPqVWNe)v}>cRFr@5>@WI
Jyn$fO?9lrH!C};QJVjPj?2Ug0<1zJ!&44WOCG18@jDi??#kRZDRU0r^?@b+gar+^tVbbFnqV=EE<P`)9tA~YEK+vQFuHXqeMu=W3s=qG*W=UrE3)COh
9aEyGYyTar@~~`%WIG~-L-<Zm2FBTYCwxkX^yO%(F^OBi?U7g(PJgMWQ3sMI_>pw^STz3z`OD3Zk<o|=m@eI&0+XNKv6*b@=lsu>jCKRe8~;MEtIe1=A
Uc9*6<f}ikNUP%z&mP$X#K&RLL&@S2g`2r2pzXm$qjyJg`E~t>%Uk9@O=<{in{JRbZ+ST7Paoczl0~(IXpXIGVd2pB-VTHh;dmwV6vv5&I)&VX&0{MEl
d0yzzO1w1?olf$UTGL<x@)!?jlmSls+MT7k*oh^!MBFLKXD|lElWW+Z5D<^-Z`qit8bTSbzJ6jt{65sl4c`0GEgpxysSj6RW3<3T5p!RV-3y@3;~0$Lo
t^1utV`v|V&>qXO>Gy?3}=K)^rqx6jO+#m^T!^_ZY*wo^@QIzDyY23I<zh-<YX|6UXU$#IqHH<EuR`u<u_DF@s$ptU_b6+x3dC9j(#+79!p;#-5~JFw!
XqijmbA=-`mKH)NYwh0H>dp37L3frnTNyRM>`A5p{6s^wZ=HcGw5m;-nRKPFWz~m)nIfd{&a=mY(_lbhIA;!z*Jm{)UN4<b2C*VWsoFm{Bp0K2mzB>nc
e;d7?@;9183Y!uWE_MT?a803LoialT`}3CW2`5<GiD8;lE1!(oJa)_N8?W9F?GUJ_oHXi=WTzUvM-*A4@Udsho=?9=t>)ULmg5c`QG@k;Kf7boKN~-ea
d-j+Lz>`_2vgPH^eMQs!M<KsEA|jsul>t6nPL!;uc)S-4>$3hfCzgvfO2DP!!L3Sp&&S&JY3WcAX%BPk755lx@9Alxz0`gi@m^;+$mSYZivezWI;o=K(
c}mm8J{lXZ`_Za)5>J-s}WkPxXGbQStQXz6|Ah`nkVsoo^nKxBll@Fxd_@te7^B-nFL?n1lNO*7H);EqiAIaCt|0@o*65<>jx{ouQx2AQjI`PFzxQ;xB
J_rex(w9xbv#sDFBl2M%AG38rVr|DSFfC`&4eO)!h1rDGbQvuQL+)ObiT3+Mgfc(c`gJUWHsH8T<<TLsf_wM|JVjvsHAZPW#B^~g5eX6ibwJkU1xv(T4
_<N)ZNm27Ij_qbcj^_&~I7+7!H`$H}diUVzC3irzT1{-G=vcl$c`T>?^_rdp^I8LBTLvr#DiZ8GL)meBPU%^+4j`>>=+=MYg5Omlh+BV^1fDOLFJO{V@
7HBbXuBY&b{gc$V?zQd9Le@?yp!#D1h9AhFL)Yin8>`a;<>%MBw0Fh7y6oR+m2si<&qA?jj<4VMH-BYQaX019cGa^TH4$PHfg`Is83^-TN}0Bhnr)|RO
OEgOoCCElRmGqU5l7REp}sTiuo0$aHO<c)!KV@fo4oI+6(=ttW7s8HJWkb=3tMXL4YXA&eU!;SUH=H~S6xes_r_q~TgWX8VvTB~*Oagkw1Sc6Zd2c9fp
15nd{gg*8Y$RbH!3Sz11W$v-9LqRyWBQrzd5P{Z8ZLLD<UzSN?H*P5t=nao`@BO)h?;q7sJ5*rm6no2;V^1)2n!+ANtQCKB*;E^RR{BdE<Gf3@IWI#?d
LLAdkKtUZv}cEiudl&YFCr&D%Le=<+ndvhYJ8h5UhG^QM;vko49~423`n9M^k%GOh)NSl=>oqH-y&pe#o7rkm;~5ri@3qokdRjT<$$jmk~90`Dq6ltJ{
H8pJ|Iw*B*G{LlcrvA#hHhHk|~<L#U^@0<dv(2}FKFFiut)t|)$P#5@R5X}>9QBn&h+`M}C@TZbV_wNhYM;h@?`jkLeJbqE{{M$iNh>%)d<e8tl3zJu3
fu^}kfCc=2X7A0GB~_Lz!GEb&QpA{teq)~J!NE)V0dNKfXK-ft`X+8kOXiJ}CvKjs%9O0C@CTRJvDpfyrn+=3GsDcI5o<H-8!ArxcuBESfPDIlEQCdz$
$I>nLX_CU4qZO(JG&uM0QzY#PIUT&!DQ=!z6UP=8>A}wHzUZk{VRiYy@C;<CeCmGu}P{&9(Gb2#90oU91MkmQTLGd7iO>qv^}X-gN?b{4WZ$y@?d5FmF
f!6*&T=h`15(_!ZV&7^uo#jn#ke{CJu>+^Sfgcjhn}SG_qiAXJBS0{jwJGMipoh^e2D2qCl%8UJ$TtnCE1quSE6<c3Fv~=PSKY3E#Xv&voIo;VBypAB4
MwVPhCda8v>rfb{c46YtiV&R;o6HSKPokz9-kAX{HfMm+rI#^ipWLjia9WHL&xhG^wGmrMQoh2M<bZ}^u-&mhZh2L7P(r{T5(F3?D>CKYb=!M6W}lT@M
dY7;yQ$PAbX@gSJ<uC&mOVihdt_5juohCVBKSq%_hJdAT#d`lF*d0MOMLU%|+EOQH#4}Q_((LW7xYHqMlAC6Sgj~~IP!lLnP&Ru|>1#9e2KD!%eVm0N0
<mH3+DOM?|yw`~d<+|XheUrDtbhOm%ek_c9HP=_xz5{&yqob<-q1yhkWV-pMe^U@Dd@m&W%FvswhZ~zv4#|SS6qppnzvl&N9AhIgx^an8v`=YzlEnj5e
->G&e(?(uv#w$1CE%P}OAloENo*C!{<l){gF!Avg{Xpo-x=yqn^S%WM5lD{xQj~asBem*g}Mjo>L`;#=-lXx4&pq3WHqhB^<Q|R^;_Cw$Yc6AupIfraI
7N<V#E5(F&`(>tqM$|tZHN4u>4Wx9P_y;lG(oF8rt?B2Xya#P$?kjw$r*^QR0L^2HE4~R;uBH08*%Sh%e@9or7j7@|jK!1lWCf1^p=8c|Gp6BgJemZs%
sxPM;vw0EnA4y<GT<WzeTY+$06p?x5y1qg~VO0V@(r7bsKM+-gm5lDW{bb3<&zXEr!2AK(a3nt8=vWP;v`;*dNgC=SprcQrorttLFgGO^Oajs~h0ZQ)H
Cv$y?ujAdKT8V)#&qS~k>=o@Zk!a~tc`Ei*3awO&(+{qX-l@oR-e5=7U);JSqTF%wP(|Q)-?C`%{Lh$!#S>;=UCuT|pP-af;xx9ZYJi;EB+!QE;0w=fT
Z6T|Ty4grT0a)F-A1k|^j(nhZHFrZ){7TD&Q;^+PsyOOp?ZA(=oA^ty)0;KC+^;!WceSq?X6ScZn6`7B^#>$$ga{s47e1BnyxFG9z2W!?Dcg3PNVO+xV
Bf+%dS?y6a<~B)b?6jGoL1+O?7F$BJ9G>0SbCq7Am9^ys8#Am<6Q#xfi`+bAD|zbKsG1~f8V#7;9(_8hFp0&R9<Va!ppb)(DI5{-+$a+3Y5o3rLc9w1G
LmJAF*6;*C8Oc{De*r*3MDyR8!|5koFz~>4%y?lKSgGFP~}{%)v)qScKj=``~q2@N=C(v|8R{UFna&L?UuwZWKQ@kT&^gO8t*FCu%WTHC_0z@JG!pnt_
AIcGkjC-JCw3K@z$45JoZ?FoSf7T=%+B=cvH=^?FbwpfVXa<1*+@wYv#rNfozRJ81vIQj}O!cLpT-`_*fR0WJ7AzW8N}9UAk#al7--Uka61y3A0hGc*O
Ll}r$_$|~nLIR{x+X&t~&@v0VZ2WmjT`;ut#U3Z7z#20$bZ6N{!LfZ7$QF3BD-RJrU!y4!6X7g=SSH-dIAW!e~VG$SOoNP%6P4?X&`RyuQ-WMql2K2LB
<*i&8{XIoPC<ggPA<scSmzPZgr6iph#Wm<A{%2vP%tF-;gktr0c4&HnIIo%2ab>i*K}0XkamyBmyrRv!d$54PQDvbEN)k5iPWae&W*M1-liNq!rszh!m
-LOOM{1!HGd2&1UOtZR5Ffhm&|xW404JDZbj6SH?B?;lPCFJn=gMg6ockVvL6sA?wpM*SW8Bt4NNWjM*BHqR83`+YgRAgWuw)V)K)7{>F^mD!0agb!&p
}96fP1S9z3Ta{kTC(;?yX+)Muy7U<%JCr0d%~?A){a5qM59~zwg-Kwo_P|`~^~52M~Cf5j*URz;r~i!ErJ0J5TUi_NiJZ0eV<}3V+S6fC<wjKu6e_9Ws
%KH%PiQ1jrXz3t}H{E~V_#Mvr)`Ifpi}9VK;}4^9U9@mj<!9qGV8va`B^#vvZ?O=}@g_<)8#U46zClR+k8TJ-J$+M#7{b;`pkS)l68+|~U-1az#hW1hO
xxLuFoaSLNEOa96lwyzwD7B;@H48Z8Im>z~D4%TQv{qax>1=A;XVDuB*S)=<fd25$)auAC3u;=Y694H1F>jGh76O(TlEwyUqIe%qn9S=UGwkXir&`FGT
4~UH`=TiB0AKCY}0{v&qhNpOoc(7GSw_g$uIr#eUaoO%x9+X8Y8K;Whbj@XAiw+q1aL(xwCH~7|NH8hcK%((VPt1o$mzfQw!GZgZ?u?-`Tacyonnec$P
heV8ghbyz)+SwFIPxS0++pS$`Ac5Z8#a6R)#XTh!^-W8kb&f(U~lb0CKU82_6u+T35Bbg9@}48dcU#}m$bEsWB`H|IG5e#*zkFl7P&_=_{P<g7yaDCC!
o;f1Y5N%ZDb=_Yim1J3uKYxo%rZz0ZjFU#JPc`8>y#M<ZIM|g3qn6`(2|i3N+PwaYoze9MoG&Y)}%q12+ZxK5FH;U64mb5Jn7Jvt4g_6_LV&br6mW)aw
4NM*j_L>&Kb7$5`Y`@%kIj`Xl3#h}C#rPrnWr3!XnFRjr|eZfximBNBYU5FECn6|;9SY%ae@QU0b5F#*2!;Wgs{cGQc~zBMz0u+K^OLF7`~$xl#MflYT
oKCYZ}vy$b`Jr)|EZ=-?@dk0?(WxaO`)MR_2KDJH<<U;=EscMwC?M?SU{NUM$AQm~ta#t#8Xe|jL)i!-(qXx$5KNdtiz|{5!9}8?|&`2pHfFy`)+lkfY
9~otsAZgWnH${KSpowQ^yo=6ugJxoWQ2O1Iz?Vo{wt@t|fOj=UeXeoi;3+!B(T+WL@bMm7+&sc@0wT}8Tw0lKr5w%r4j<~Rq-mWm%PD-{j7qi?bipcrz
T<HVomV;CjPCPNeN%TBETfZmI1!)CCmed?1NOj!8=&TBLU3Gq+~k}svX*@M{lhu@PdZ5QGPHmY?dv+pZk`~K+#=HxulII{sajbH3#EX2Fof>H+pV-!tv
Sg#j+u>UcvaMH2ho6+j4v%;IwJs#2nCxI3}XXkgrZg|FY;e`D<=d^4-x$1EkK5N(mCROzZ-1oF7~AT76*+g#_>~Bf((%Q+0cT?cMc?*5&t!S%|f^#1GL
ua$N+wB30^xV*S24wcO+DIb^zP<qhZ4(5pKqleJSQmU=E2*Vojma<bvmf?!>2j7XifWQfCPi$~!meeS&HBvK2r}vp-#xkSIE=n=V8@73$E_*m!-520M5
pzHUu}O$U_vd4Mx<-R>_z!#)+b!RXsE(XDBI3^-P9cHWLq=w0Ox>~rXcWi~T*r*6})(gV$OhsrK^S?IuK0cRFWeLOE}0))j-;!_unn@6~D-_+!M0#Q=*
IPa6Y^#0o?V+qD3uU0}RgO)h6@7NwI9b^>QFw-VG0ho=VLwo25Maz7(FxOO`4ijm~<$mh&2IP5{QUY(`iCKiH8O~D_Tvc)V(yzr50)(dl>%;B$?=9iW?
@STQ4tV=aoNXVX1A8a%n7`Xg240xw`zgP%8(j{5H9Oo~0M^R6Kvu!c<AU?4pyS*i8*`l2Br<`V1A`6bOQ1cBq761mzz{pYxn7@IdOAd20f^F<Mk#VUU^
;olK73pr+eP@K@oiu_1)H*BsH)3I@Q)UI{tKshbbLeYLD3g2@t12NQ}%G+{K1CW_h3Rmw~>YC<%Kn1)-c=kebE0hRQ|S>^k0><c916Ygcd2q@In|6jre
pnV)4v4Mv#^TEvYF;alr5`Y3FCRHOl+kAa0;a)6#VtG%ryw%oo%M0M0yiU4}8;uIg%X&T@wWycCQ~nMpwesDZuvv3tze$nM8Ry4ZsvfxG+s$tOj7F%T(
$+_lAH!^T8yp7Yf4fJ1=%_KAyZpkPm@vcNKLLzpgk@XvK&ft-}zTNHc41%S^Vaui1M1|<wj5sCXO07+8Eu--E2Vsw}yKvMSa4gJa}?7x>00x|nc=kEk<
1|3oH+R@WDaA?3j76^J81Ay(%<(p_uU(8@E&DMv?w2{#xJ4%49E)ZtC9K)u*>#-@y=_<yg@4)Y{Jk9OJ+^B$;R|;7r-q5W-<~X35b31dWYi%Um)W5PS-
SeR+3M=V#r;5KO<%fLL8}eZ$WQS`t0mOb;pHGe_0@!`_WsSuLc2FoHe6R)#3+md?3KL9I0}(>-xtI!#9Linabs}|&4g8YfeG*3p;V-O8Z}D9l)orH?h$
LHdUIU|aU?>vFrm9vQjFmWjrk9FcOq}o&&hs}pHnr?M7zyiLtUqx#VI>>FfWqE20|0DhyHt!^Uw*j!=s)BZu1|H(po>xzpLJq;0|6z#HqWgqSY<}5VnG
@yI`gvbF@>1w;4&uF>1N$J@!z~E9eF@G*0>s;(L&UP@YCvV^nAg$Ha&tu20k9kRu#T(=GK~a7t3!d+NeBlzsGZQOi=d@^@zVVAu!+)(K5j(#=$I}2mt@
6H8#klCqukodIBCt3*4+@{f6vbXp^tcf&>4%`wj0r?)!_0N_`M3iybK5pAT!NZuACSGoLWS!53pe-7a_PeKjCsaBE~a-9aVzIOe@`yn!^Bt#^XA9fwdc
qY$0r7PNjtNT16JCWGc`h-ot<dvBK^z8wTr3KWDky6-!`QGW%fMr>+UylZah^T~wOR*gAzr4(_}2X+0J{%w4SG*01`Ze#SV%t^?ue<x7!8Fpq>%|0e@F
on*KD6((6$0=38dXL+Gt{V?dai#*`DQrH@@5$Z7w|&#ZHjX$b<qou;Sso||1iG-3yZm$x(njJ^C;T5X-5&#?tI`f=Z$KV5ubsh0(gnMGf~2Vc?$)~b%J
GlE<k~?Vu;afSh<T@);Lm9XtPq)noVLCV1GAu#5CgCdE+y@bX&57eD03?|D0bumVV;k#)xH%nouc7bHKXzXd3&i>SP>Bg<+sbI*pIA@Wc|aFZ4<8mLni
H;zurT`R66!WsLx~AKp0X2Xs}EKLeW#VqPZ4|_6N#z7M#<Zs|uTyJKT>A9+V`jpM`&1&^yA3DrT8#!{0{NtgxN3;3G$f3@7@W0U|x&rb~U)!Nj`=2$Y#
Uzzr5+A7?k$WkPeAJBtLC13I-uHSlF@a1Isz__Q$G&_laj(>0UwhT$a{<#~A*0{lbMtY{cz1EH@fi<=wu9fHLx?6K8x0SbKSh>s@T=(PJ~g>Er_YzXBD
Wl7wk71-3bXXl`MX0%GEn$}$h<{S+2`nUs(k)S(OPowxxDL{$)6|uaNla0<%#PH0oo`dm=v!$066UAi1(0Bs=-5mI?AV|tTZzk@AF5EhgW&cri839j4O
n1P;u+y2a^SgiHEwI=2Ib;ydDhdIDx440}pl4gbF&*?q@v<ZLF<(GbcV=>D{w5-mEdiW~)Hm4gTGnFKYZUHVT}v>I;3gtr0bg7B>P!&q{D;Eddrko`xx
(?5JknwGV#91F=sWNhxP=Pxr45*sC?z4Spj#<mG`SGAl@5UIt0`|Xew-M_ZaX?)(S4&zqDJ7g$XQ@=G8&8+as1fog>c}9-G~k)a>pjz$fbkTFoXVelct
OD6$||e0=jMx>`}Qsd3gvRt&hH|_S_9{m+zK}BkbwyO!BPx17{$htinfv$N_2SeFeg>B|f{I(D1fCX{}X2$?9-G4W^%%NhBaMoQj8oUu&CMD0SzD-9t$
!@*ytJPjx!*Gby_b5*=d}U*ehrcX%&#VvB3TK&+uOF4OB9W}Kzgkn|#ghH<R<nJ{n$41OSaG?256gop-a{E6lPO+1Aya@t*BXbf_(`SEBS2v@>4CJwI|
^b<6Qtd88mwk7uPBO;I8VHnGB+6A*o@R*$m{e0d>13jfYd70n$d=qN=uDb{RGy$zC{XR82Y5;iUK*zrwc7u$ee0w#q-bzsV;lF1=G~k3(E!r6%J5+7rv
`#*aH*i8~Y^tU|0|<K*b>5xWO>`*AKwFi}>Ay04+wW&<9K2c>w~~}T3ZF>FM&PALiUNN_3E*|pTRU^PIoT?XU6`=BgI+?QXAUZf;JZ4d!=v~<k?gzTbG
+ao=Q;`GD^Ono1!?$Ty<%fY>Msa^Jeg`dcSOz<-VA1E5yJYe#!vxXqqhJ7=d?#sk`M>Qq^(CB7}m180JX7(T;omjN#@oNdCEZzvx<;5_%{joOG8I6(F*
}$Cq%%^%vjix9#;;2ex@U;<&_0FTPI%r_|U>XT9x@P-#?xW*ra3$xo8ne0}D(}^6Ryte_G&t-6LUz<Kci_qmmy)6*SwqLd%5x*cb>f5B3wo=x3j3F)Th
RD{iv`jkhv6;Xn?-N4#Vbt!Max65<NH3E9kT2O2&&`U}E=XIm8k9rRlOANQT2?O{;co|Lg?D%6dG)DbG@pdmEHaPDpwb1&QlZj+UFm`J7ws8zGB#)tb`
A2VsFi!=7TrMkThM`yhfU>^@cgkA)0fB{VKC4((+po<>L?*MNVD4wD|yOal0P*M;G2b>4tfDwxy9sQ<I@Xo?Fu8TGjFn(?>ig>2vMy~K%jU1A;LDj`=3
sKtlV(!Xn@I4tj8*YuWi9w^8-r;~9$uQJM2I4hG%B?T(yTE*ySSa4#8{kGRfdU(UPk>ge<0{&C-H?aiI=W`%HsD-a5W85tHMBOpKXWHerb9LW!`28YNK
m!eQRU`_UkvKRRrXY_YomkZp)W>3w?N!f#G9IJ%oq-NI(;L=f<r(=4;2Du(7?}bu(H43(*Rjj8i+F~vIFho@j(HSxB#(xQeez45WtIeVqQlCc_a8x7Wn
)J!H6FMKuIb+C~!tEwab_ec20G921q(&Ux0LN+^|=4-+$39d^jVZJC~wo!b897K6sckf+Y5jy^3%jcC#09Gi_AIGFRhCtNJUG?ln7P_6?>4#Tb4i<xLN
s8_`RNTZV$|0vvMAJnGbAq8DusM_+O54TrJ(;sgUNfGe0~VvgVS#|nC^VV0l_93uL-zA|u|4u(bKyCEoWidI=8#97+;Itazb`4Tv{=$>)*TC*jX4LW%{
@3G%Ha>J8BtqR|L;XwJqWT=?RoeDFo%=>bu`o>rv24v5H>A>|uT3~tO&CNF>Cw<!O`M)&j{?(vcqi<i1X5Z@5P-3?KI9Gk@gCK@47uZ5#%g8szFNi9sm
!i&Xw+qF-*<=Fy94l%D);deRX7pgEoFd&U%Vqz<q`MoeC0D5xmvfS?4-a^yt=-vIUr6`5q`|W*+FpkPd}7)<<mYsZZ#DoZgAskHOo1A6*vor<=m5CAc%
D>J?i)THqaahlPO$99@@{^WNTHCp(3_<_mE9eJ=lvH&IS(+3all<#hcryL?~Ld43bvtSS1s7KnkoovlOar_{^i1b{3oySjsUXdv%?wVfY|X`!dW-GF2k
o%5ReX@veM(m2(vl+3!{Guuwx#|-x=p_DGq4)TEA0iY)q)$9*kr91dfcg;Oz)-0O(fOAD1(&4kl|=MwBwW16>GkuHN}GyTd3VkV!4Y4F-pfAGl9K0QRj
;<+K9{pu!b`SM1zTjmWoZMT^W9fwcvQ#OD4DP_IKlVnxu?4Y?TZE5N&@g1FNLUP046U;?r=dg!b8&P6CsqI`sT0mgFlR7;8H37Vez$JVja+^}Vtud34v
9YnF#@~2u~7kHoupFFb%>0DS9)|V(v9oRYI)Z06!CMJ3C`qE3c0z@j88Y%I~+yK23@q_tBdjqwV5{X|2INK?c?Hb7%&_O-F@tg4W5JfxUp4QJ-fo<?{B
CZXDRR!$Xjos<EJH^;$SllGCQg$`yD)sH|IS=Gi36<6Lu$!TE4W5zNV|9q)71ELsKMP=q<WyktkN3g_jC$t`w6z-?d@43VUUUk0j<kHZyD^sGo1S;2AX
7F1%jvJ9BaRJFwYEoXt}%f|y!!DTL~L|+HsM^446NIKUb@tySt1kT-1%S3e(yP;3P~ot1(^;+ePGg0zYQ6^7B`S}+b7(va3nsAmJTOq*`8lzt>_JgGMm
F4tP*ps?~Ohs=adQfdN-{-h?UA{5*<8QS;~AngudyR!YqfsGSBwzk7pCG-!X%7Jw={6NcRo3b?d$CxcvaBn)7X-PfGx;D`JVVE050Mrg=ri{^|k(|L%4
Bunz&`;aOp9fH{AOEX`gaO7TpQ6D`Zcs3^@1aHwjpKNj~mw_2748Kpq{6>g#N5!mk}AR7h24-IKZS7YbWm0+Xu(S{B}BHs0Pyg27VMVfe2_FXKc{7~gi
rEa#%ntl8VXv>vENz<tBapRM~1*0u~?VD}K2u7lsU-sM4@9G>|a5b^==Gwuxks%6NL)X<z8sOVr3lQ5Nw6lU_eeE+Mad&ZX(nJ9vaqWL;FrDS{_1vR3W
H6a0Ipyjog9H3o4XH@5QBa*iU7P(xPC(UMjFnQBbImnBre~6rBtYb(Ia5_(8oGcGCXq@3cgTaAvnYR4KOS&SBtn;kR#>C`n-vl*xW=stsXEkw3UHYtlY
^V+3=A_Wf2?W3oohg-ZrIks1UM1nUXDWe^cMg&Cb(lx@R6Ya6iMAYDm~#~bMW#89RVxY+iRh$gya7q!2ZAg^xwvGS&FHj|Aw)D+oRzB`R`@=nTvn=lkX
q1eSce9^^dOm+eXm84gNOxf3U%2T8n@B+t;tm{pza!&5ZqvYk&OnUp4jfHUISu{qwK>`Rivx|LQgW@xl62BYt|aKfmVBef7_+`Ey_Wi);QP4E+b@;XiQ
Ie;!EOSC+%n{oR@D7}G8~`Q!X|787Q@{U7JMALUT@CF;Y|-_Cy*a(n;!%(|15AVF{W1)he#RsnL$i=E;}<HvdNvl)}>^S8bKTK0rMqE>r}I*ocy6Rbnu
sM6c7tZ3UF4Ptw8g#K{>Txo+WVF+PXm#7}Bf*wUiE2tvfmpc?Z84+ylMfkfv{;##yT4ucBB=Si5RsXU3KRG_wuRkPt2e?P&2ddJ3BLVnqS0!;7x2Isbj
mVanL~MJR<k5p2z~;|O>|z|@{qB$7c<{SF{$2K5_$a7mik|NR|B?*9eLo35>UDi)w3Kq1Srz^mI*iJvT>WB-Ks68EbU9{@?_6c-BTD!NV)PSv3Ayt5-5
<a4^ml*!&bQzB_B-Ex_s8%4_}w4B>&NeS{=Yq*f8jso&+Yy8-|zVQJs$D9z5hqI_kZJh{$IU6{_~#ibMO*QtS{(O(1t2!f|j%cUGCRVd?&Y~dAXYSr)$
pENo?i0+UYeM)t^7#{O5ST|9j%a`SbSvyXr^#=ke$LFYaIW@7F`E|H_%{|McIMVM#xKHy7yz6Y3UmF2H*3I~q6P#NzhCsfn85BTo+ZWYUe>FbGvBI$wN
O_4FROmjoO3C!Y8#5-ax&KLpWo9F_zpUA^~)wkueywC|HUlFW367cGc#6u5>kbf0sdNjhm&&cieQn~&<g){l<1Zud+)Ib5+DCRx^6)-b#T=5%TIORf;D
RdwQVQ8X7W5*n(hDUzgdwxK@v5L8~Pk-+qLYjZd^<QF_t;Lz?ly%sFj4V5cYzjCnflCytZp<2XN$ur&I77LMgXL*UVM!>wrn<H|$;r4#r?IT|b*VS&b4
`9JW1)GzaJJC&dr}R^aI@tXu|1H+c^|%nt6+B5Le!}3lJHA}plxu~ExZ_iyd$oMeR)0gmhbQ9=-rX5nMEPYkB|mc)=YD|Ygqmk^4nNP0?xtD=)4Da)7L
Uvc=Qb@j&I*P+4Njr1eD{xM-x^f=&iGOm+r9ep14Mej%dUT27H#m`0QmZKy!W;!xZFf%jN?E}BYP8n4p>XE7U7Ro_4aiVb5V-AxZ#s&8r&hFCQ<h~Q{Y
<4*W8BB?*4;P%VH_AVfKo;u2B5Rp2{cM!Kr+mx%?UTqS8JChRZlJ+iMYeg=&yDG5hE7r*6!H;Cu__-8z_}yMJuv$s3bvxot=?t@6QGhVRAZbiI@DM7^H
57yn6Y+6|kvZRO2277o#aU?0J7!b*{(A3kAQa(`M(V2Vp8ctX~=!=9t1AsW|Cyf|!L&E115B-AV7=y^(UBKIX40<0aCyRgQ?qTG2IpjMLX?a2|Z-Eqf5
rCY`Gs}Da+^!115OBlk<^{OMEoGdq~n?vay$`<sRxDKqr{^&YL{DZv<Q)?cwjnZw&6Ak6Jw|d+Y8Wz{Xj-XY8P&oLX{TIN?-J*9_wc1biq-BvTen4@^9
r(i!jrqDkEz+#V?%%i+8XxZS`h&f$9Id?({D-Kl`=W5cp4R(@8f~sW)6?M*?Q!itw>O3CEYx=T?eV=75Uw`_XwD_pQ{tXZs=4clMz9_%>W4SA<?S}a0K
-DVv>87c<>>mRAh#-pd_LTur{W$ITo0?)*<iepG`t)7pZ-Ra=ktDK@_qO3`K}v!r(}kQFl*m^`-S9uD!Gy1ys2R~2H&Nn^ExnY?%c-pE_-TqicJEZ_k6
@HfRBV?!x~SnhbrLK&+kghXYeIhea<#F3hHa30Sy0mS0#k^DKLaq4(Ruj=ig)Hj-3(1x<j7~uTV(kW~(>05)|zmzXM!z=P$L+(ocA*i^(qWXO1{~xEN8
Z)M7Srh38rBu%=?DMz%$9OwiMAjMPi6I7zT^Se)~_GCWF?``O;Ji!go}qjFz(K@QpaYz#i9LdWe`#R+xmkPN<fx%55_*q4@(OupkgCO-Re;tc%@ywAGU
g_X5POAZ*m<F1zffweZ*ra$08Ox*Z17?}qD!JdUbIDXxFWDj*sgN-n?U)%x)eD|Zcg>~h%-SH@xu{)DdF&kFsbG+dtrVG=wFwt(1Zrq8iqdN%44vW3~K
7`Zi&pmJ&9yVXzu<+L*L;IUcx=?+fW5BU_XS<tC1+*c?SitF%ZnzVhkF*Tu9>sUoDZ7!K+<};CYt08boA0%Q^r0L_e!xriiQV`KL$I34TF-$;Ft{;})U
#1uhsSqJuDK+CR{%ql3WAGYW3*R6@q|Tab8F!)aQF3(RmxRll{0=rKB2o<;vC)t%z1!R`L^zSLsqUTlK$i{F$mp4wnT&eb5IwOh0Vo~PexuJ&)Xjts^+
Ra`myi}|5c=}aeZ3k`$)}jE4^1%6Be_U_U4NYu+h14&6C0T-Rp>LDCTg}@elp6(b>c8R7Ddd|Dg+flZel|Lc;hgW`sZTJcZ0|BBJrEe7<AM?^N^Hb;lV
(oBrSnkC>|KmV?%t#;^m1)1zi`7tLNNC?wtst6v<ur?I4jx}ZQ2pONcpm%ytq`H(JqwkVcjkF;87?UznUyyGz3K8s!jYveJ#xSpS57YJq-D!L{Z{0eoX
8^mqe3P7+T9x}g`t8lQJYX@&IoZ>t_ZW=vcQCqji!N1R!ybm!bS|zEyhPB1(?ys2o!s4($9X>(Y+RdkGh9#~*7@qeJ(Jc!-gIPwlo*dl02?zSVEmK;f{
osCawpYFv2uo}j;fB{c2n|nYCcbe^W~Vn*omC(V)?Gi-&dne4CF)Aa9^C#$qdmT{NT9i)m)H=5Ul;z;pPBtUXN#|34sq)ue@qZ=-uTFuknGMs+4F6cf{
pQTEY1MYde_Sr+o~anlsvX3;~kGhB}zQFCO!z3bZ@lqf|YG&V!n(sXkQ)`Y^o&gzu3E~(|b|Uk*SR|9`JOG5_kOE6~u^2h2!>zKkeN^c+WxvT8eM9(%i
#|`@%+U3=yYQ4ZmyXhcflRM`AwQcEX)T@G#Yj6E@zhc6*2XtunQWl{KD-7-H{(u{Di_a4+G2mTMn$_Zey=G&sEb&e6TIL}7MT3f*`qdG>ev!>_4AxzMn
ClCV2isM^%(&&?OGxVL_sZZ)>zpZ65UU!<wB4*KM(l>N9dpQEO+0_n+pLYUu4ZOmuG-tOmP!$RJ_z3!W;ypI`=TE4s2`HY2P@_3XyS-!0Of!%)~rV{4y
<g`m}vb-GAfv~V<f3{}<gLhj(OIyS603s~xYV2P}w`o(1OoqeHI^PNF;$iKn9F(xxFy_EIqlmWfrVTF2%C|d%n@{V-MF3t)#>2(<dY+xyS`lvHZhWM+{
E=&;VAcZ3NXC9v(PUa{Nf^RH6*vFXjs!LZU9ANb)ykbtP;NFF5vTZP-tR6{aHr^8nbrtflO=nNnnNg#qVf^Or>weY8e66fJ>D2E^x=>G%7id@jVB^}%v
0HsqLp&pLV1VR1_O36xJpHv@2fz7zFxnh_SZDkI%O=u;po8y##GFv*?X6;^cK9=&*B-HbAK_ypLZf3P&>j|jD_yOnhByA5d0!Iw~XA2Ki41WlTUXryg#
&I@M_8B&zW&|z2#cl9=+Qi<LBmYA0jk030(oFyuxXRezI45k}S0C^z8{8nBBb>5e3%X8m@7E(dX_5otPWH-;Bmiq;WGg%(rRQWhjkz118#YQ8r->lk9*
Cjw0GihSEh7`_2+K6A#LbKD-Kxy7_Q8U&L^?3UWD@kLUj3-AJDHJ}LuPZoY>m40>7ZC6XDT0TT?x7vEIfU$ZBOw!%me>vB=+4y`2Q=4_w>7tXNZG8U1}
hKzoCeoDs2{`rQhDCWyq3(=wudnO7(Xa`;~@rh)=c7AVez2k+x!~Y_w>Lx|__)>WH*>3L}Uy>o>xh#L|Aa5N}U#D&36ZIjwQIsj|4c@1~>u}4tlQQ$U{
k?8}DI4bQVidd5Dn`*S-sC99O@%_G^@Y-&oRw*Bcl+61%owoa{MdcF`Cf`^+?+I2Ic<x%TZZRu?J0?9SkIl{&-3=Di(7rJ)?p@b8X=8tG?<mBB@}nxA1
)6!^9CYRG(*O?#<zJlM|BQ1%C$TAMBrVw#`8xjJv@Tr#3Z>K;&U3eTRZ*cSC4{q1wRl&Wtp3RQ_(_jN9MJ)+QU^p+*$0STlVrwvo!8TJVM&Q?PEA<MK}
G9?CSIS-b*|eYB(%=yjJ&<!=$>FiwjlVcoLtR>uTt2U#{r!7xhRuX-VLcz3KOCRk>L`nEKYEzCrD69)_)m&vnlQ5GT9+L?5Dx(zL{pgo(Q$Rlu{d^61U
~z3}1gvm}KgUw<{eR_doa%egdbc|Rkp>DKWc{$y{X-*amK^~rEo-(PM@mN)<QH)97f{<hsjKw4O;gG1wGjZ^o6upQAzUpm7t!+UkR>w$~nrIiy$EgbH8
LOixQ)7*SSV|2#NYl)^spqe9hK{D-D{p^KW7~lBmV8O8$7-YkucmFSc9&Y6h2$8~CB8?Ldz+>D?8xdQBCwzqORuXfc9r?OjB#;C*rncqI`kVSy{V=?;q
q(BbD4wB2ZSP8YYK76H1K!oK+ATeo%*C&0A{^(Imir!_Hmu82ad7hG*ZYXgyr`<$x8`>v>fBW+?s&41RN}WC1+Mx0Zn^ew=J5~qGVr<iVRGY@R+y{9Df
yYWZ!D*0BO7Ui|Jtp(w*h{MY;@OrmU%|hK6OcF>Oxm5Jnz8U*6Y398nXA`ID@mdJ=ykmXvAuGaCsV<`|Abnc%gb+;2@UV_SEn1G6tXijZfR!?=jl*0n-
!4#o^S`a-DY7LgiDCF-MQI>E;q6(`o>7ccFb+?5z(*eKuS>k+?&|ZVqv*@kDEMJ#xqUeeNagA2XkQ591g3!WZ$V11s~zz1L#b)F3^)wc{u7_d1~Umc<Q
E<1qPb_AGdLvp~h3!%Jg2yG7n=v$5~oZJ#Li`+2tS9p7fPaBF4NZauwj{+;+0;DGkJfBwl{UT;lnoYHvbN9)ylnMWe6@Y_@1i#@sH<(!|n5ps;ieW+P;
g9MF4HN0yKdj?Is7Z#Sod=MfHOU+&4j{0HKnqTBM-;xE>eR{!Lls?~B<FTAqc8@`rT-t4Z;d>|cHuS0YqIRw~ze<51?1>_gAxnK-i?{Qkb!+mvZ|k*J{
0sjHeUdAjK+BEme0e-)l_<FQV={#u>s_@~&px&|AJQ;)rbalI?`U**Q_l;x2T2ji->O;oL90AB<QjUGf71JG`JMs4?Ah$bKiO-j2yIyqhcRzGhSL2wy%
1`1IQ86abo@r{Bx=gZGv~Ozhf}wd9|Nr6PJ6eHlVLac^YOX{!t$H1A8%1HQhMZ<?}K$Gz-jIMaMxXr&>`4+(|)#U5os1*NZpMHt-9vISFRR*U!dyNZw4
`ontSWNU&J4kcm^*|-Ho4wmzsK?5eJKkwezd-M4~Dy_xUleTp_hd<Gb_5(;gGl@E893Lwm6<fVC2PZrsGFPgmg~qE%QTy7**kceiO^7gnJ-)wpw=%Dpf
?xBg?Iis7fXeeAD|8(}$^8NeaZJ9EdED8gEmtOf^>_ThSd_qzEa@Fkvp7`5wp>N{7w8lkwS&c^$ToHAJNXhh-JZ_fW}d@@aQ%9;0E%T?D>03Y4VcYo(^
gw{urSU6D%o_kr>!<~brukjy5sP<Iw`&<8;Hy@bW@8z~ATD69w5)Suy>byH%wI}Ka-QE(yG?o1bS5Ewcy|GUgu7>!0e{ruyl;$n^aNmWE_TIfUl~L=Tj
Qz!UY^|UdH=S6yyGAjH`t`c?(wExJU$u9Rc*70Kk82uXL>N4ON!30#7CYO2K3*Kp!zUD9aNqNG04DdnXhUnP!KnOU{H5Y&Zl_Z=67`?$QN*nWz31|9`B
Wc6@fwBOANlU=Uv_O<^|E<``}6jS7VTqPT=cj93-<#X=x}8`N7A2PwYQ3Iz4SD5lh)F0*!XGpj=d8r&NK~+^0+=ouzk9<aHy46fbe0!2KyR<MO5Gkn|N
$f>O23gQPew=cK*;_R!oE)v|lw;f3l~J&GT+wdPJ`IiaxCj72(2Z-TvCYl-h=dQ=>h*(J;HG8<=PVGgOHy$?@F38FbFSsORi{t*x@RRKw?Y@!Hpi|7sP
;T>4*(-`^BIAGyH8kbSL_C^RGkf8PANlJ?wyZa9fbA7N!=5BD~t*4gNZWBh}?XEKNGH+_1cf+k;&!;b!Dh!!N$Iyu5mUiDn-SN#Eq@at~U2F)^#0fqB$
m)Tb#WOL`w=ND?sYG<iKZm$0DN#M4MkI@42DPk_h-m<F>&$`uR`^dOg1#$b=I9b^E$(|~iG+?n{#9Z4MLt18ydEuu0dF~y*)S)hX_whgRXm!4%)hA~-C
brKy)X=(w$p-HcxU`=;Y|;u&oEKkXe!TZI$<O*X-6lR$Q-A-CT0<Ln@5lV|RExd#0*2Oqw%3ag!rhdM-0LrQlj~!yOMcySW$)@urBzC*FyVjoe2N~gy8
Gp}xK+GczO$O`y!Xb&q}KQz3dcpy559LgN#6KSj4W`jMBHmWeTwpno*nkbrl0$B{fw}dBA3IxA${N1Z>)=I8HE^!P@T5F{Qz%8a`{?3(Q<>kw)A&ag@S
6h8*(4}PjivwzcLs3w>K@*x%jc;z<>WA?_B<?`@FEfKmSu7igb$N;3L{#J~>QIt2$lIHOgb(#MvtZdRz-Z>TJ|S=cLk`KAhs)MYaOgE85HaD_h!P%MdJ
da8MZ(3Ni*am9lOO^@^earyw7E>A{=!9YGstQ6X$q&S`b%#+g+~ACNbAcHC@IeSAL(A{`=4tk~wDI^QAI1+6L|^$-4*hX-ZQ6|z+fDg^Hhghpr15n-p`
s;=5N#}dz&`0UJg%m$uwK^w)l>NJ0WL%!~so6clFCxgj6&yVwUaGdTR>{>%9pkyeU*7=Q0Ow7UWjMJOYftub_(#S9qKs54!V3!96P{1{X??0}^xvmcW+
KX$q;9SK%J&g~RG39=8cxEfHb4*Pu4e<rdU>)mj>FA1>fHE-I@kw;Xfgc=_+S2k;f%}p<J%(120-4RAt;B8L4RgKX*fiQ+fySa=qj*?%``%w@(>IHBH_
VyIrtbB^{VQEnoQUknsltkE7j;qeAU4t2;S%9s334Fd>eZVx!j6Sm%i4b&v)+gsB*@0H*?ftD*LR>EDdxilz}WDOPD{Ky3_A6;Q3h_nZWvUvCEuJ4B)_
tK%uX!XKuubY?51%xc-?Y_^h>~of));nC{WnB!Co~jRY(mjkd(XRBb|$6%(zY?1<O<KFo?+rqGkXcI3La`+QNe`I%J{ekdo<hqtjRz+0~+0;5II9sRbY
@ng@a-;7o&TbcLPHDSe;^cy!PFqlY!t(5SPner`3KLtF}>HDYLefi^42z_2XRK=@kfGJ=)ywi7Q>?vtos0i;na#)~N2(0GB^T~?I41DByU9GGLNAY98&
WgR`$(3%UcUl{FA2k#zy%U+!|0Ib>LNYI^*f*y1jO$_6p4%)iO7&ADu0wyKB2!)u#pqHD)pZlU94$yd#J9(n;LFg@gdzlZAG2kN8%uF|PL(J+SKUehIf
n~mYV2L4d(I1w=m#e4R4GZTWf4})H|0@UD<SOH$qsvnbgFmE}bN4cJD2^80h)DAtbi=MXB|785?O#f=c$8Y5LsRLXM(h;=zu2Yd?_)Ai=1YLuo-iPw2J
MMVg0K<6Kzs7ck2DAfTTWeNfenZ*uQj$saHj`VhmjWJ83c%7cuU+HJ_JZSN=w>bg0s=om5QvlzaGGwM4^RP8wnsM%U!Ij``W<-hU$vCvVMVd*iRmDryd
H2QbGfUNT0TZU(<I(hT$T2XtsGE;Z#H}Sa%5w*zsG~tLwwL9OYc)N`MNGQQ-q#5PZ)V>yxzsjCOa<c>$~-R7Uc@dJydYKiBMc!TkOC{rUa*pZN%HDU4s
DZrB_74%=hGHiiX0>||v1)ffYyt92$;(6kOfovonY%(*Mhn>LM0WrzmE=t_qif(;uI&hU47hBphF3V`x0b8{FdN#<H2Ap>^KfYMQv(d`+eAsSi*2Z4-E
_i;yy{f#+$Tl53AyciL@Rx<S>%*O@Ba*X$?Br&le!nz;0_i<)$>(Y<xW;Pe{k;`AfOn}K@q%J6;L#-6{mxs*!{kCv<ZPf&l0*qpWqmCXzDvS;}Q7R`rQ
05DgS7@Q9lT#A|@gmNMG6<Yg*Oxh?7PA7<1;<g@U3ZmdUJ}$)B=+4d*j!QjS-nn>y0kNqvc3z@<y%*6(^s;crWNBDC$BJYTvsJd>WvsoL{N;T$kVbBY^
-(9GFdB-n(LrNuQw_{SY50MQ^kq1Uk7}k%>F_FUUM?^ep2_}w%J@RG9)}U8cKX_p$zB*jt1owwi$mruU#>utyL-qi^$WUa>63Puyvc5(jT;8l8q5#M!T
jBL*#w2QDEnHMYVvre@aAv-k-NS!vZyL(D9!6<-sgDXwz0>Gj_TOKY=F(pFzgv?8&!Z`>QJwaI1a1$sL}e0K>o?XGYoNAS@EXqWFIKK*QkHz4_!#EyUA
^8zT{(&P6iU#ujyfg6PR+o~8vqSY(t(-_GBb4RM708Hwh)gXUdgl3vSHz$g~4p5!~|x3icmc&KX#2czRZV<fal140}*n2kNY1;xh+JapF}5#--ea3ggf
Gx{vJ%6SRd*8!c6PHeK>_y6Ff$8TLqT}+sUP!#6z=zyz0Tc&1j7cuWaDzi+a8fZ$ZamQ<=b+8AB+igK08bmR4WTEt;DB8r)QiEG;+F+tWze#`@EBFvGw
{t>CPEbMm=CG_y<(w7IxTik7Y=94_6NWh$Z$`uXf9$<iuj9&=Ciq|al?4R7nKydxBvPU@m<Kx18_|=$ej>95s9SmK<h`db)u`@1`(Y!2&0Gqz)@Ongmo
s4PTbewI6z{P<cIyh>mms`7MS|lCz_Kyb{&{-zvmHp{+2$vp+jQS*nPCFZHG_2z+2pYuRf}$?Nx<=$6H<r5I>XN|G`-AjbhK>XOEccI_(%h$*7+2v*wG
djJ$3E#F{RlfzYY|hO2NwDRCBMxnwCjef0TeF-05vQ*B<duyhL#D0T&_C)=FRO$?%+r&{69F#63$<qE;Hb!tzZ!TFXd?WvllfMx%b?sO9~D>%X!f$3@P
52VZE&ZkFo@_X?~V;I?b#sSA#8$;t?1G0s>(HNTYd-M7U<DNbJY-e6ZCEfUW7cW6jCl);6pEh5_^U#-#Ho)6ar-$E;%qLo9#nccd(svBD8kv7Rg3`*ht
r`+wvFt$k7$Tf7cLQBD8JJZQU+WQ5^w+9dA(e^Q&fOoON4B541J8x(0wl$8tfN>wfPg&-0eV4tV74cPX9%0MoWKuU4;!b*>M3{Zdgv16Tp)zh&-tkGaj
xZW%n914Nb_`|V`k?9KrEJlqZ^%C0mGP9F6?`44X=Xt|1E5xPPnE;8ZUkToa9$+b-`1%U;<FPlKkrAY3oKS|8#{E%zFeP`1%Co64YkNg=W)>z_jxep;!
j((A?BD@Uii#y;HW8>K=~wV<eAo(az@tOW0oVE!!MedpdVcOake%@b-`|B_%Si!;mlQ5Y>z`$@$$8@chY4gL{TOu8a1Za&Q1~8E2N;I;v)s6sM9MXmZe
^HxX%&0(T^>cJkiWjz`JgL82y*EI5yA}Qwv#P7jbbe0MLyT9P`O|C!RA2NM3j?CXj$OE<iooUvO{-9XV0&=hc%ImjiM|WmJ}Y>q{NX$0X+*Am0h|QA*(
~M8d?zbJ`E%9k-R_$TtTK87f8?!2INz*d#>*b$)G!cc%KCzcwvHfXHOj*L{IA;0U2f_RFuZ4TpfYsk#DG5E^(B&M`(#TzPw^IWWAy+xad<?@E!2pqGtg
exOEcAx5OM8njoAcdoi2lui5Nb-}N<l@>0nb+B@^cE8cV=27xTmby_}I%pCPR&ZzUs1YXHV}%>7cmqe|7@P3PbFi$wtoJose=bCgPj9iowGp<6MU&xd-
#^p3Z8RQFo|si!0y5;$Jy55@L#VH@#p#k)fak#`h(vKpEZ^1)Qp*+ah_k-E?w;g+fxuVzqv&}`V#(c*F_(=Z?<k5^DQ6s3Wu@*<G*A5FLineTl22X5Jm
xKn=qOG301C<fylLC71HjtzrOicu_jaM6Elnv57rd2(;XUA!67pJyH|o%Y?SaBfY`2dgYEp6{j4|Tl68oGB?NcYx@~7T5tDmTgXrF`(05Umi=lGuDq0Y
1lz1l4@U=G$#gEOZs)|k$(pRJJgPw=MNZ#ugscrOjXMd<!b0Dkw#Wc9bsBT%MXRgqs-P{@S~!q<xbnbvKxIDf<F`@j=Up|2HXAvSDG#AA99vzZM-OMGy
PNX-Ed5c9QFDCGKc&5`4{!(s&nd5NSYqHF-{uA4tV=zZ@BVV*Zs??A4+%=%m1W}E?*k_r=Je(v7+JOpP4j2;5cO(M3??<>SYE538jcVcanCYpKtC8rLQ
>FI)AGe?W9BkiRkALd6BTN_P_CSD3~<AHI$cpGI9?14APaY@C7=4+H~nmMIl4&z2GiJquIihijFo(Hvu)Jl+++v?1~*eA1#7Xp|5QAeb|4EA3?fBpRDe
~hq~tnoa#n!QIv%(_Fod5kl0d)WeruRE!K??0L>C5V{F{&aVf!(-5|5Fp)qgBB}gH@k8OG696xk^M@$+D5QjPy~k$@m;O9tC8+5$$%~pD=}!Hszs5G*E
>Vs29P=CZ8{s7O%Q{!^!L{a-rJQ$#!iG^r22hpjDLS58LPC+pR9#itS?SyiG7%LqY8mmFDrEsVD`&;3utml*tbO%&VhakZ`VO!4r2~k^+vwsab7PB3h=
;BmUPzE4cpVB9?CjLz~E-cDLKoJ7qgcWg~VL6dL%#hjl<n?6^!k`EK>R+Yj8Xtgu*h`&7)gCBU$?cg^CT>>K-rwBLQfn^j?sI@5ZL~QzrWb8bBwW(&Bx
ip+LMiI#;$Ux^FB)5l(&E)($jVaUX{`rzCD5YJ|8|&=a!HYgoLO1LF&%H}!A)!%V<`nCw?DgK|5cWwJa32cdxgx-NcwWhOw1hZsB*JZLu#Exse|B54d#
`=)96TVNPYWwxx=FX`@GPF<UDfsh$=2+d|Gp^+A=^_#QRuYTC@2Z=MSkl6@0=dj`3&0#LE?kj6MfOvUFDh%|;M!z#qak9XI75PeBsZ}wRN!Pla#O+-Pa
Q6{lr~|OyxJuQ?Lt&Ukqcsg0L?XRNLqQ4<MxT*SA5WZNiz1?4)84n<v5q%$xKt=b(rh%+NbH9TAiUk;4<m3kcCxa49p$_O{!qS**LsHrOcCw8eiPo;V;
whlDoI#vP_k!?Ce4RrpfhK%IH;s?yBtcg81@NuC;knwe(ofKVYkVNyNd$8M_WEq$KwJG?i_bt0&_ivLB0bQ+a>}H5WM(y7_Nz|0JuxgAGHJx#5HjT!jo
CQ?S_<d&qu*lKqk(meIOYnAryv6j%HO*weALOz1k8PfOpW6hZYAZ0nbKGGj3_Hk={BP`Rxfy^}5b5&tspF*zf&Q=?=+M8!#llH-yd20Tc_Qk~uYb0hf8
u<UID{Mz$M`w#@72U8663a2|m9gP**Ty)R<k@ajQ_$M;8@!ePT`+;2y?zs!4j)bFSF^jL(`cf8+S9ccT&$t1f#16`<Bv?ge>Z8-W~M;`bb4|r<RFn<*o
i=DLtSg69Z8}LeNQxSA6{!FQFRn}cyX?);TVp?{jSx<P#MxD#RcG&>lHsimZvcx3FHs0=6>TgevykGL&?8@y0YW5WhUf~b{i%I^Yd6B5TOWN4+gCZg+7
`|2yb#D(*3%L&CEt5$F4ML|JMVI9>&;*mCQ1(V$EGZ_GCY^n@?aw>a4|!|ZP@wDi_kxqZfbohvE0QLE+fV5%GaZFq+jy`&<-dEX<^tK8WaS&29_g&E`d
*xm3HJVC_2iWbwunEayRcn#w$a|#F-cOfXb?OjGcv%FyO8&7sj;jNULLuo%b+)Lq5`@$gMGL+OaM;kv6hB8&<)QNb>Z87(LuY7kDh36m&84Vb^uIAKnn
zT?YuM|8nErXb@7%fy9K!O@qWD6i}5bz?YxkYVPUESJjt4cO<8Ok^eTyHeXyb2^NB=KyjI}bo&=Fp)GTqy<MZ<A{DW@SLgNrvKeG&O><g#0LZT7~HLv9
Hb$SHO5qmlcp|UJ^$`HFGCWKI6XPow!A3^TX+WO&>Y)ql6D5I%4+7%BFMGVP=SXseWlD*_^(#t7;Y#rv;=};)@*Rc<#9!%$UD)f)%jXpC87GfwVbLN<U
wQqN2X;TaLkU_=hlvh7E(B)75n46i9fTX;jA<pV^W7Y>%%D1~4|CxqOX&FCpk0NP?C3#;Q@P1o7uF^+XNIUco2%qqT)vg2shV-ykf1m6P7a~KW$KZQ{y
4o>2<YUM>a%^sazD*@Wfz(9r>I?aTx=`9%s<32&3}{XAobkDBD9>^H3?|bBrfynvG;PPl@*}IB8z09Ws7H$_B#Zn0^IckV69;Ik=ujyTQ*R4z-z&W{5+
B&8epemn&D<cm_@*qxNef~r1?IM0C`<{lTkZUJH_HC~inYVm7^7!Hb5IaE?rAzxZWQ=P@s_E!4y?MM>NeQV08CS3^N0u_&Yz_Fy78jR0tx_U&o3Mflzp
q`{o_yChK#hF_szM6|I{73e|=y0f9NQPKx+4a&9I3(H@#=x1@vC{x0U3fVq9n#KVA5sr{t;;1vFm+&3$cGbc`-qtDl~rrHt3udo#@-T9Rs}rCZX500^6
bL*_gXr#HUYl1e6=SZT6!!>wz>K2nK14`Nlp`L^YOd);Y<OUtB=;^`VTdR0Hu;YHaBR*q1g-r}+eXMA@eGWFo&QCg$P*-Wk|a06Se)PN%r5OpX~)(+Ep
$f=fz7ep=(MFQKpt@bz)w!B8@=bcaB0U76m1SvrXbR-NP%y-`}<TGn0ZB)s9+vE62y7AZcK_BEx`H)LC0jbzlh0DS`VS1yk$St*PV6LCFAkv+*xaFi{j
pIL*2Xb)@&&-F|93z^q0OG?p{6m;QdS{@_y56^P+SWQ9Ky-_E@Z<4+1`(M_#;<ylAk7ZKfUhf5q_>4}1a}{~-+RYj@0@oL3vg8z<_jniFQCm0LhjjHG4
mQds7}hW8;m>V;57$T%#pv%4_tN$d3B17{W#t`4ChTmE@c1elBt{=h~C5e`+F8$I~PH*xKsYzFtTQILh-+nVTl|5LDVbx8mkPtUeft@;4l_gXZC$jD93
EqS?lWLDeeHI$+A>f;*fH9QXNgH^p@=^{BnFcarOm~G{$GE^V<a8WXi6&t$jV(6^B4Rtknd!RooxX_fA;It(a)@=6iuhzBx^DvdI;}8mQ&dS9XfwKJNa
bgHy0=R0DA*RS>8S?0P%GD*Hl6F1(2y=B0*0oo6CpT>KRWCplB<A;~Di1~*i?D-IYuI%GrR*4XO`y4|(ZBNpfcY^#tS%^LaJh0NuvP2M>Q!lncaV%_nC
ExgBKyk4KjhP{(GyO&x{g9$6~cg(3o@Tay_{{Hw*WOktpLSn|94(QGI4)V4?Y~X<utn|B#;yA+s7RrBlfeKgfg&QH^NYO)4@+C5@*&Z$pMeFlp2{%?MH
<m4eioPd#3M5U_<?jKw3+$`Yxzv#K8;1$eskqL|1p`714J_hgLTt5r9W|zP-abYuFa-)OYvt9hGoCyqAsd%pbLiLUh6*yJZ9@*xglF)%tO5&x{wXQO5l
JK9kte!R37)My$T)AIq8o$ONN3!KCzru$JL+hYGp1zj;1pA*y3;9jAsauu4;>+3HEQ7=A<x%hLWOEZFUG@#R0J{R^8P#8w(Ffxa`CWd8~k>u|2;vVx`O
zING%ewmUl`GeCR*Gxyg6yjb$`wlyn!<k9%3jj-kZ&g{X*k#J+4*2<M_eu|L*J1rI7=U-wm0-Vf-X{!HgAnfg@EP5lfEl2YpkiMP5#<jmwsDPM~Wz`p2
{>x!queHg6J=<ii+CwZX}5jivtj+;g#=5V8HwsOdO>ROOD@q$Ax9W`AVz!BF^m5D}%%fI@U^OWi4;b5+9&yrw?{pQT^->=l-YfM1;46Nm?y|-^|1yJ6N
O%NV!hVWpNOL3!E`Ct%lA@J@rF5Ckby%=B*xfwu7g5~L#ZWFL~QEvfXYCU$L&wP;<2$3jumtT~`&kXnMWw##9sqkn-eCox$OL-6kLqbVjvoov{7djGXp
1z&-cYPgU0Od_96x{siAkY7!4p;w>Ez#jyvSaZ&YnIj=Vl`hZzgvWU`-q*p@n9{j=6)3bOIUZS?M>@HHxI1*BYRk~y90CiwnF)WN&<o4SY#iEusjmE+I
89IY=`z?;k{F|umI^96ngmkb!_ylE?u?waCh)vw&XH-nv@W8_RZ1m>fGZV?TX!{7{ZQA$;}YOA_zb@<fGnpSGpl0a*>%Y03Qf+P#g31qcLLPl!~iRn+5
-W@F9tmS)XtziPHa)DLElC)S2SVg7OV3WDu5e%7u`P_x`2LEPDYut<~2@4Pc?urwql43Sr&K=0o%F6PoU|*B#dmh|9YMNfCRGgkolvVI94o$q%^JZz&4
f08|6nmCMU(&QM_Bm-eAu7n<Vpb9w$e_pyf=Rp1`PbM?Vx5%Vf-95me_6(n|FGV*rZb@%$@ga_5c<K=ld{$-~>1*<l6DjB{m%*ECn6t{#FeK*4Dk6_IV
Bm|bqZ<qF6nTf+)zYtaClX_RINs^si^8mKxVTz{ofCgkDE?5t<m3d^5s(z*rD+y9OLd(Wzpn*`Lr3twfyf=am`&S_7E&@8bEzz51ZxSMUcSOyaYw<`uM
ZS7+KoRv-O&iQeL|@=e)daT5{lmMmh(1&92Gfd;aOKemCdzOU=2~v%bhU@s-?Ns>C9?s2b0l>`aVWBct)D5{^%{@Ojd;YOWX*wU?BP(u$P;IS{gRR|v3
S=pXZgkYISa(~+LW_lr~t9_DY)YD`g$z3zxi$ZtTVu|3Egjx0am!+kDaaxkYz4xBpbGj-4IkQs1I;4aQuZF;CXeoHjlk-2@zR4G^ir;MefZZ&=$u%vib
h`YHyDq(kG#uJ6xY~0Tp?pPV&#OrH}^5@b*LQVt4GGT6`Qu8&?6As*4V?C6c0~kO2=%xUizo%BMW*$N7PB_rLA-1d;lE+#ObczEt8nwQesDt|Fp5PEL~
C2K3)?ck~*CY;3waGW2iIZODy$wO(97k)WCH%MY>vha#$uFV0b|+lEjiOmjLyRe<J7HX~XDbypUPYimJ&>s@(%6Z08y8XyUjjTRvQ2`fftB(Pg@_sE9<
wN=#R18Dp5_SR>MsJW_K>5^}^W+QSLxL=NT?jYHWw0?c1@5Ob)`y{`3y>5H7(^ao75O~{IMv6^<z7t$5`^ax5T=tXZzHbZ2{BIs-`FplR`l{@y<p%X)!
N03lBSgXm_~V76Z3r#)+jgOdV@u-4Q7kjuDEo8Y*u*uyHUvKeWLhYbc#Sd>lE&XxbGy9$Pq8ISiVSm0eeyzV>H@7>KoSDE+c(MHBQn5p9!)adgdf0QVg
5ps&v(PVs!BNm$;JSuu^(Uilqm)QLyg5%uZ0_(x0ZY>LB4}597i@{BXVNfbu@{0>U}q6%Hq&MC64~**|L7;g1|=#RJN}g1^Nn@WILK`s)VU$zW^l)7H!
3Gt~qqr3w6VYn@2OV53KO>=E2ak2a_f!d9j=ijo4-VID-E1ZF*Pbp#-A#?(+nme=xxAWBy255PAEnY&UcW)*TS!tCXwKJOhMhkdjNvt?@`pcdEC!SqPA
=TVk3-K}i1uTmI-pb&Pqs<k?T2{Cmc<RG|{(qmU$yH%p=ujMUt?OcAI}?1VdrAWdMqpa=|y--EaF2nENZKyl>hlkG%sZ<mC~qVmlk`a^iU_s}Rex`~}r
T;3WaIwRloJ3pop$E_Obr=mc6`*D_h%<wn~aN$OM+5F5H4r{c;@gD7K!?~AFx(6OWBN94gu)5C|!|p>GeCK<Wder=Vt4A_uUl4EHrSXW`Fr0{VjE!;Gv
>_5L*PrL~5`P>>37INSS%ADBL*U|{r{v+w2l`vK({w=d$Z6ZOQ`GDlE-!i?t8pU^-WX1RP9nG=yozTM^PO0IaJlzvjoXGZCaw-g`E3Ater4565l9`4y-
(>)7AFt&*I<urELFi>Bt_Q?<{<$xN9OOzs}zq_WXDW#CC0&uzqnk5E;<11L)WYxQ(-3HU(qh)Z;FE#;qc6q-<yjghy>*~d^5J=-Ae5%>va~O7FQ(_p{@
Z~{C;h*!W6dsZnKoxOWX=TyO0QqOT&cRuW>uWYNb6yq?onubZh-HPkS@oHY{B5Wf^8r2$aHy0<u`jgg%@sRM#qU)3J0!9yM~Q!jwL~LcWnQ2{k7EM4$i
s)83p*(qN$vY~q-L=FGvUM@VO({9%P7>41<DE_*2%D<Oe@PhZ3n(&eGQPc70B<OJ=LawD;hT8o{f#Rc;o;~SDt9fN;>iGX0Er)rEBGy&2!Wb)x1)CTtF
ZI3t83IF-0y$v%ZF$(=+2@+R)gee;Wle=~9Vb#&r4896=j+v}LxkQk*KWilO+yG(NN7@=z4jI=h-DrES6Wa(Jq=1`cY*e4k4ib%X^$*UD{`NRwFVE-K%
So683(cqkzHS>)>zAo9ANn^B+7o}+M4KSY&HRo*6ma5I->U6881E8E#CF=U#Q~?36<OWnPy&|-(u}{2<%Ut)Z4V+0#R2=&>OQ}$*Tq^bW-f!Dl^%vvXk
*t{TY>5ozKSK)8wu<Y{&W=s10H=fdQV3*VT151h?Qr8Gynoh<sVRvH7wj66*)=oWq_MPS<9rI*2tqc(Wfn7^oDShYNKX5@}L+M=62=8$6^V8CKKtI1s>
*nl&CLkEeGL4q&&^rUJ_!+Wd`b+mOZXrKK4^nsvPJKp3EEfRwamdy6$i-2y{hIR(q$cy+iO$pgCKMs7|2%!t4HyMxwV9?Xm8LYodUp!tI6euQp*-{|02
#<aTd&<U`trAbo-K=1=TkcSnF^@9^FqWl(SENBhj829`V6t*CkNZx4fht1|+V(sBrF_3?^(R+wI3X7fu!(V&yKwp4G37!Z|rG>YL}3;_u>vg_`;Pa`g|
Qhnd!#|>LH5{U#exiQdwGkn<i#Qj8}__#+bJHjR3h~YI|o3-2SpLwdsT{6+>bMFP6>=ml#Y{yXbcR5$xP_|7$AnGpH`4il#+sRyr$(Qwpm(oL`(+^sJ1
|>PQLk)2PZ|!szjxApv_jX37;+6Xf61|pr?-u(Pcb1=#VsD1)oh4=AV`ZT_payhPmF(tD961)A!i6cf9iehJU$rE&AVh4$d*Y>Db1E7br@~X>h8WlM{B
W_%1Kk%sXxz1M{4=<d?U)N6@6SBdQ_G{3<Bt&9wnrsnL+1vKM;~11QRIyy!BlY<*TyYr0X3}CwhW>E-aSqn{Eqw102^OAGk%GaVaabrQ?mjgjin0WnO=
z70r%b|*1fBU`cFL7Bh6j;buxmO5Yvd|ff$3rV~lfwG&Mu7>PC5S4=svd*eau)GRCUQ1G+iHJ<~%|le76ITb)NvoHUjyteTJF5kvpkVw{G52U+R(ZmOU
Y7xSM;E{i_&&|EkPsKOE%SVr&_fQ|JNLYkjQ|Jo3R$!+;0rWQaHM{HZGskwpboYJIsPPbFw;n`hAT#RISknFzh2k$#(v9FhYzd2K)dgv{H`l7PA6Cib>
#^Ng{pebxBrr3R=+c>0EKa-s-U%(+ug+ZE}|KU?Tf3s-&M^9=^a3PQa<eWZ^x<NW7YXVvT+HwKgxG28>84HjYtv&%8U+HgCh5AE)y%)6sy{M5h2&uy4P
1kp`VHjbVb!fhKFe%yiz#o1O3#O1d^)-t7cGyj-uM6^qLKJ_bqyH?L3p~P&9hoe)J@z|CRNT!I35a**lF@!n0jJ+SwAk)%*F*2mVu4aVz(Gi(X*;mi4A
r<GVjc(8r?=PYYT%*vt-ysuTMdR3Dyy$8Pq@X?$A$viYgT!%1~3F-oX+sWCYF|2Hqo{?*p9C{))FS@PoPuMI%d<O3J|<(Z)1GWgm)T}lN_fTlOVQ&Em}
TJBXN7G0CC6{(qpTbFqV4@O;Y)`8M}WbSIx<yzD-ZIQa7egNjIaI=?lE)Q`=HY{a!%n4jqbfGxDhD$~mzX(h$_CP@{P%&o!7a=ho?8vE9h9FEDl-=mPL
NxeHScs2T#&wMY}4l-|ibt1xf_#|15}x(KE@N5Z06z%5w^T`|I3-(xbKBb576xH*@u^$eFoWmj&NIBnQa6w@dF@dY$@6|Er31T+BNewX@NXY;<d%HNNr
y<HZh!`C;lGU^hrJf5Wgc*bBOR_o}}Tjcpa+;4bKcjz7gWTsL`II;8)m{vF7Z7d`(hJ3wLO*keboVj4hj4vcWTf8A5l`lA8o?H!S!9yqTX{w-qo7!`O(
ydm<=`n?W=B}bRsoq%l3>4w+GIc`n%vujO-!sv~NB9IzyKg=94$BEFjHn%W&aoSH&XZW|E(MMD`!y04PPYsf8;x_us2O|ElvVh5hFc6i$kFsB&g~QTj*
Z1ThxGwH5k^d+?IqBNb05Gk7q$n0;3ej0v-`f$j;0IpzQ_JQe^)V)71{y&o4Ww#@M5J#gzoJ*6onBny`F$Ab89^DFI}^rSAGjDGhw&=P0&1NlOO+|zpK
d8;&LFwgSUAE@%YaI4Z?1DW?pw|S9rWqYgbC>Cu$)OwhC+JrqDyGy6T<xjtl^~yXfw4J}0rkp|HDpQ@<NKAWR6B_@n;w%J4RxB%jp1B=ftDcJ<M3-A1F
iUIZNeVgEDA&>r*s*=YJ<v9#r<4|@wrZ{IP3zZtyw0$5Kwo+`pjW1pS(y*Uq+@^)Ezx(D}Ia?lxSiVds4T8L;%E9#j6RN(e=)(Z0t3gAyF2iHO-EY2R{
hS%c0^FYjFDm0}?0i3c7g*|#57iT>VhRQqZxv}&I<j4zw4jopC;>lz~B<wUSuV|H{&couTk_9U|HQ@f5PqZNJP?-gZX?de4qT6A4N~V2MCk4qnp1$nu%
`gC<d$=Tpbb1%6OA)T$a}*diir5~u%0N!Aa3vEu3Ehx=*kkdtLbi^1PZqc0eM~I*uDLdCugtsd`+EvR4ieX&IJSYb*^O^PL?+g>D5uRyFW9gOUv*E|2p
-5pTjX&@lM{HIUi$bL7PT=7#NiZwtOJNH#kfT6$89j0$8ERjw%|`4+X$DfcH8U6BU8HH1c!M;<z1P4d8qyQ$M?=v<9Pa5LRkoMm}INGw9A77#FKqD_k`
~?r9_T+WfJh5cP<6Cb$W!LFhKoCTMXuJ$$CzVi8C*`@ib-+aBUR-84lBtm+GHCwh^1=9<tt>OIS#xLq%w;yxV0KT*B+je6a9H#k0A<1RUQ!U;T^8SPzG
4k*CKWXni+Ez)ju8Kn+_;)ZtIh6Z-5t;Ug|VY~X7xHCekyO30u#o~imhztMF5uq^BiEkK^3*!n?RxDYZGFHi(V)pi6#H1SsQX~2$?oOBEZ_79J3{`MZ1
d^J-`w^+bskhEVm38;-?o3rXjeAjqPl7{D3si@!SLh=s_c}aYQSGEWi5_lMd))!3dU30{L8`pLlKvvxC&EYl&L24l`lRkT5<D8A&6uYuJpolrYc7T}~P
|{K&l+WnB;W<VO52jji;F@7kXS+rw?6B^{k2^%mcD{Iv!MH2efs?;Vu8E-#2Z2gWm(E+dcL=H^hj%8&K|LO2$T;effZRJDhEYsCbYDX`kO<;*03V`<n@
~4a0x3&SQ#V_ZhgQ0BYD|zf;Cn{F%bjQPVli8GtL!8oP$g{_I46_)p!O`^{JspR5Ka#3T+Fs^8!9Yr_Q(P{g$&Jf<48y31zyrwy<(*vy(3L+$z~|0`7?
#=g+#5nwSik~-^%jv>NRUS<kyL(44$gcwY&R@mlZ9sLZKwjp6~A-U0G_<l1)|sqBpA7&4-?zg_<N7e3AKcg$#-s8~N%9AcYqKQ|%SNAZWJhgHHnc4jKo
0mezT$0pg4lU;DAuZ)aJ*S@RixzQ8DUl~W@Nf-3TrU;89m<+dwKJ`Te@SAi)vVOot0H34Y5`*W(bcEbuO(Hjm+!+*Yza{+$|Nc21=81wxSPZ`QivMlGP
7-?S~U?NW5TV2{OKsQrIh56_5$W#nGyC8jyH=JCfcj0>`$Sicoemg&}4W|S7%;UquK|-S3h}$y}u(;>m&cy7S?Mjq}-SHnc9q3eV?n6W}46E)_bYCUt)
o_2<l>`l8w(EE+e?m^=W&WQp<S8VHDSkwB0NUoub96ct-szVfKHPRz2jvT8`Wi8)=^qvH|MM^ZV~m$2pZfV{E&u#3!vFPuf8ut||K$&U|2PHydC&A8UH
9|FJAVcIE8zde0hejb|K;be--Y|#RsV|x`<rWj{PRBy_3JhN{R92mpZ@LFuYvx<YyRt#^_NNfGO|Cu=8xCv-)8g2YxOtR{8t3}FRa6VuvGu^KmuO*8K8
>%+a6e>qm9Dyvp?EJPA}VhYWZ@uB{Ag<nm6jteq4-KEyX^*GMf1LcRIMye)6*)*Nm9BB>uQQ{rUI5;{ErEhj5uq|Lh-F5mlm=A@C*T;i3HT2qN_$fA)j
Z&&y+VF~MFY-*Hc|BlR7mKl`_Rn6e{3*e%TiE{wG1ul@KxHQtB8&};nJkI>4EIaUIWw;%tSPfnU>_0Rr+wPl07Ft$fA{LH7Ms3q=azr+lzYEpuSa!}rn
e7gU&AAjM&U;F!?i3heQaR0U6^FnsV@c-@K&w9j;Iro0_>%80Z1;n5G_p=_yRkS_gXTMGYA>XU^bN_zUqxsi<{Dr4~?eAap_E)|ARd0Xo$6x#L*M9uPA
AjZZ|JnKcoArzTINo3D_gDV?bsq88eE+we@BhMl{@;B+{^yM^dp*u`PW>`>A6#t{$KWE)CziH4q5?Ud&M#_gybUyYL>y6lTeV+y_dgzA^v8Jr`A_A`AJ
4b_&+y0XkMmFc|9O9Zd2nm}4|-tz%l}x0C2s%Sy~v)^Tff-fqphie`w?QAApP&?_@T0o*2QDHKx|u|y=MI_15S*&knlHzTTtyuPjA7PZEwE{9dE4TA_<
|v<7U4<Yd4hjg^0wD2|T~b+B8)ib)Q5o@4x<dm_}-&+uDm~pq+lnThR=6Cs{<=nm<0*>wM#eZ|V|X(k<{CyI5`QQAv#WD0IeeyRNZ~h9fcI-lE1{AqSc
oQ7i~jg9PRN8O{(jQ-m@Eo(z3IHs49AE|aE+hN<KJn!e=FM4fvi*w`oan{H}t!#cD;n6mxrE2r+T#+SoOu@>;sZx`#7mG@Cwg5hTA-oG}nkyCwJM6s!C
pGRi1k%BK_iF61wf5t3Hwl)tj_~yG>z96od{o`AJhUjYF(0{)hvXLGYdE-NL9QGPdu|{vSVif0YC;dEDOH^Y}UJ@U6p!*$OqO$3_>A_Fiz4Oggt8AmkJ
W4b&d-Q+Pe=lW*(tq5peU|A^Hw5w|b-&I;54BR%b$E?Y5MOvQF>9*&#}UcYMg7cZs7A7~$P$JjJ@-~(H`IW*SPFSLq5daM#)*59ejt8`D)cL{(^2V{cs
hqGl6d%M>o5DVh04XlI+^KM-B&CX8!u9ZNc`jc)7n}s#T-o4-n`m&me_aska{0W_7U8TP`A}M5RM|~_dL=C*>UZ95ghc?;r=vI<2o}U33vZX>=WHasg<
+zLlnc%*f{}7QNhSZLHx|VySK}$Y^>p<Gvbq|DsO*R8fxP+iirSy*Z#_2N2>3{90<8zRQ``{Q>pnutA{8FU9-b<qF6c8EJ~b{Yw+K{jPH4;=tk$hUIr6
X>3uoH6<bkdKN3r~^85#QyyRcwY3G|Gkyl~`{<y2VtXg*K2_*Ab_NY5{)cPRrxA5!wy?5{MizUV;<d=9Vb6Xa1lsVQ<688#_$NA_5dMa;zA{<?#KZY0e
cl)tKFWEn>8;2_Bqy?fLyYB99xr%Cef=WWh2E^abcU=(K{05;S2(|t7dv%d#tJ)n&zzd@FyGYGLg;uwlz>RCSVM!_2mP}<25%kUE--I$j4Y#H*aY`~|F
Gf;soKkxbqI|2!ec=xt^*$%Lf{!S&d+8Z-sPP!Rh^}v|JM-RW+kg;Tiqg(+`!kR~q2<y$A#UZF?8UhXjeSQ}O4u8B@NW{{+vW*|O+5N=@X_F1*lK!vYe
KVPxNoY?dp4vgz(gi8Q-2VMKGa@?d-2;wh5N)k>XdIa(2A_oWxG%gN5j)3Ziyd(ko^%YTnJPD9#2h8<sVW90tTi*v)NL_YdL~sShd%HB4j<9nnm0<Tic
)ewxG&=94EoRw!q(>Di!`3&k~nIk??qx{Vf|_wnl)%5#`-4_i{&d)C`&05HaIR`iaTtsZoy^;KTQ~^*=*w{$0Gk!TagSceb=2?@f3SDZ2k?Q4t!|C(Oi
O@qh$M?ay5w{XKuU4r}pj_3r)BobR%Z6$vA<)cv)`jUqR2g^Wl93{Lo2@?9Fa+jk(jd>#9n=GCcIKIKuY5~}qpcS~op^eRW}S^DKi+lr!6P!w-T0bRa-
?EXY8b2}ZFZ*H)sZiLE4OCgZ!8;14UV^|wYtaD804ZGb#JMU~=l-`;67^>Z0K9eZRs#iZmogE-va2qaL_SN=6@0^qW{sN;h?$(WvG6V8kuZ?5M^G%Eix
#-gVtv^K8OQ~TLjW=`nLUZqDDPZ<d978eM=a=wqOk3O+>Hdg5zTfjvBbV_}OV}JV{;<kT^Sf4}t<bTGzu>*d=BMnh<!3|nOJNq_kJnFS_|p)RFFoz1=*
YIWJ-(Re46D9Zv1p)rZN!rpTHUsb&k5pbhPn0M?FY)Ho8KMi#L8TaXyW?3OuvnEBQ&!|zKGGJeEi8QMp^S#SkFf<2s_cYh0Kpf5D1~1%l_~nG>Bi)(2K
+1-2KJL%}{eTg5sA>uKcn73bR{$_*UwFJnio@<2q~Ux4ncNHKYAoxCN?fxCu4l+0y=#tO-=(Ww{qq?C5qsO61Tv-*_#Mpws=V@v_-SX#*2S@;&>X*D^t
vpeaSf%7fmESCNK>biD&U7N6rD_}@s@o-ce8aYoJkYVXon5Vh^Ye~fSBzp<#6`Ic2O(e7-)r`$YGWzDHZK0jA`FWVV!bRJpXziWr2_8J5_%JcVdU}V|6
mRJy<{lWO7(~Y*=4p%FPR)+2Uxm~E<zavf9EAzWM?^Hld^dL6z=H`sQEgO|;e9g8(uxYGsmm`yECulg)AKCl<YrJVW8e0JYUklXh82o;t$=Ohicf!|2)
cd1FI<|=wXDyPdtojhL9oFV}eG&Nk(d;^JE3EFEF4R9N@b@|M?zVpO-jcvyM&{q?2c4>qNRlM9i}3yV@E(ncTY@B3D5?3Fb_l5(s%9-#W0XR^mz!CZa`
P>oY3lBH`M_sOAk$J@RNI8wg<w&AH9110_RiVopfW=be()rEcV_onb_Fv`YWpKn1)uv6*zLxs{PHH{DXh1F&c@Vw7^oobwQuiL_Ml|b3CfR@ik!SJZ{f
#&{qZZtjhhx4v~dr_M|a!&F$yGEx6xZB*0<T*w`imrGrd=l<XFtO&&|O$W*g&^xCeyecYCa-9{=NwC|TP?K4vcW*?15BA{l6)>}i%1tU=dY@^|qPZ_4-
i%7w-)5b7h|=IXP*K87G0@(|sm=1bu_9?yJeT5YjNo%uTVPj{PTiv<f18l92+m)Z5Q?#P2C=|e&7v-E;!%kVc%RIX+94_u5IPmRYw{35U2KOSdoTZAW2
k{M&MkAILd)P^_YM;5B%eTpe8RA1X|loYw<d_Exb#(ntTKxoNJ@O$i3P;WZ9n;5U$XP>B$x9!~t59v9isSj*)v9%YL9b!6F#a>=sWh--jVA3;71OGW8f
^8$&Zb@rgG(PbOdD-o{xD`*8f%#Bc097URK1$zKW%lr0$D#8gok;xSO%!sE+l06C!F;0rR*gFW-;hGXN%r6P56VuVepF05bUzG7iOfy=QJ=RpwGK6Uiv
wxDcH#^+Th1@%AqwcG{$0EaofXuzU))C&Xfg6@La$~mUP4RcFV6Ib>}pU$HyS~7Z<^uHDc7LF^Q|Xh$z0FfVbO1>S_wjlZYr_+U}Q;SOd@!TE+=4qdES
iKx_hsOpe6a}&*Xy$EmJ-W(Z=$9f8Aj{>wKnAB3{_R-rD2?`k%We3DtNkeiBegXjK)Fh*K+s{t6CzHjY`p3DN^C{aKrX)HqK-@DAgy`_PO598cgpgcq-
F{*ne^W92FhL_0*DdrP!3#P`VUh2P*GUfga%d$A9{Ef6X6$e6{%peup@<k1i{B;Be7>{TFp`x0TkzQ<7#J4$`}U6%5x^$AGm4<~*0o7JLc;|m%`q||fW
x4Ymp5(18g)P7cZSAU83UDL$kJ_&D0l3~z(iT6G$qg%xAsUFrI9nH5!Bd;3rW4|rFG1FD5Op*%qkZO8+Uv%9pV^T+n<SBCd7|KhdziDF>UzlwB%hxej6
Eovld_4EWufFOL8jlAe@a*^eZimcbsqPJ*n<x#hbx#eoYBX=~Yw?YO`(6q+33ZwG90|f<+I|@4;%vSerx)*+^ze%_9&NSSW)-yf>$BTIQrJ+4EQUBH;^
kMJTQ=HxoSxVpTLtkb)IxXNHt%<Q<XI>XrcdGS@lYy_fl;9%rYLIpT|m^KVn%*1T8wtv+iZ|!H=tZicv2JXCwLUGmf|rVu@{2H{~G2!)p_l{h{mTf_ih
aY+k{~4h!VD+`>*l(oPDy!W2k?;)c^T~^ELfO#fS$ZTohP#nVD16;Bg!i5yV0~9NdmsQgw$AZr#=U)ilVVVaJppY!8(1jgki}Z+ss&F)SYse+<ViRN9K
ighZoO|1l-4EDJ97WBpy<e@B-jE7&Ko1gM5$zX?8_tc}GvibQuS{krO=RKa%y6U(N&`x8CavNCrsK@c;X-Q!{|!{6|S44sc{zU%fQU>iE_t%?;5e`Qw9
Beenj-NiJGER{Dw7{+$lV|<2sB<$h%2Tbg|Qxw`p9G<Ad+YwRu0rAipOJ1%`bh`GokHRja?$eM)@z;3R$q~DG#8fCh=b;pnB&i^6X0<H&L_CToH%Wdl;
vkgI!&-Q^<(fU_JPp;m{$mNeD#QAJb7Cr}=w6Fz^1Sxv8?d1jzQmhI`jPJ6Ux_-)@*Dau@0m4wQ{8OY(A%98$*sxuTloNu37AY0g>kt2xwK^&Vv|4!Qm
^U$j9SHPj?u#Ly)p;>l#Fwz22buGW+saJAwxqx&s-l9*D#j%kMSWIgG%20Z}499UhO0zACUOBtsrG3{@iQfHAY|mey^Oy>QzAz7b$G_z=;UiFuqhE4jB
pj@7ESXx$f?SaOi~Xe_z#?)py1(MWQb6JCr`CEx+1bk%)@X{py!^Y5S>J?NVn!I04W4!~K(_I*QPSFh>32w~g?%wYRMV0)`B_$C@{Yui*yw8_F=<-$J~
yRXB_kB+o~&SMvz>r$-)?xam)5>4=PzkRZB4e(Gn%Z_B=JtmSxl!tfGd9g_Q*%5LvbLat7^zqMLnYhOhh`93?+eSEEjtasR4{*Eu-F4FSqhgbJ(s4<kU
Go2IM0?O-VlQUag2yx^iy&(2(B4XLJwOA4RqD1%G=`0MsZFf(+@)`B3;De#YFMePDE=bMy8}#45#vA+$ouT939iAB!9e%#z&uYs?g!r&tnh#zboNqU82
JZ+9v0D!RvJIU2mcsK^OTRm>d!n1}KYG=M@hR*Qvx+tS+g>54wIR<-m?nq-!WM_DyrunHK+2r(hqB!p#Y6-~m`hyPdq#buN|M|Z={I<~5U3=smq_mKqO
L=kc;uN-@Ljq;{&;+*f8BiFZ1EY^<3khCI(_-W<(|!N*6-K(b^x@tF{?T!K3ul)*Fzy@12q;4>Rej$YaYd96D?mOUlu9lTjMulja;^GqK(wGpEHn;g!e
9Tyd#$TUSi=K>dEVTh>d>|9{ybIMhU)UE%p-9LbpUMupVE}mJi$;<?{m%^`przj>u0~^1JiNXR)^skLPIC0870E<yD*h16iPOHShYtOZ5Kr9d}A+YYf;
-yu#UrdY>s!QFTsDFcHk&>zW=y>(1O9arQFbzb&s_mRh%{#qnrQzv(s+m4At6G#)yMOo9o1p%ihW<@{8OSQRV#7Uqboe|=&4-Fa;JwMTx2vd<R_p-zoe
*eEfK$@lN(yN%F+d`xy@m1jUwLVFik{}$i!Q2XQa;yel{Sug|j68dOh_BLHN)N-HG-=D|cwAJv(9GzzAmv|OmwLrw~YvXS!wW3PM@*n9QJM-QNtk}59Q
%im`Uqiprk!R0*_T|YdXFU%PLwxGoZ|BQ?VgC8Hyr=R$Ym2~bHVgf<#y95k?HWAxT4i5x%-Ghs-g%3LKteryk(A62gbD;wcx`*}CI-~lr1JQ?^CnxOO{
lM^5*2@qSERTleigd$D<#@wHAmrmEBC4HvywtT?W)owinKiYIZWSBW{rCyI?*Tei!6rw|HqS3tZkIlAB_tIcG@1h%fGG0iXGqyzsZ+nsarvX`fwL`re@
`=r(ive{o9|6L`h}MoE%;YP}{#F34$uv8|s~3<H^)1?9*8~sP(w@3EyblZSOLjN`;#N{meQ{yYK(;&|k}7`I$6asWyRu6N>d_`r-e}-kWqisw~-p|K&}
|wVb}G8J*|_Nc6R8Krewnv`+Kui#RpNyyxbLdn2ndE8lye!M8#o<hZ+;ZQC1nxy2>fDu2Dc@b&IzE3yN|2qd>eTcf}O)wk_j#7sLE_lb|Ote{KL3!OZ(
?nj?L{-4{^?7mP1MLPy}5ao+5sQl(hG`?PZVI}z1ns)CL|Lf|83FrF034!Wd8hvo<R&C7sCEigDxbH<!8}_75M<|()x$JvbsAeS7Akc`BZqvq6?Cq$yQ
&`M$++I$13CTaTC)Yar5xRl@Y~!ccT0Z(hLU>;8?@kQc$yzRHfA7!#Z`V_vcgVU)IK5d_tDqxfxZ=A#hzC}ECU(LfL~v}Wp<1)1m@Xmq>Er2+s%81QM+
k&Ox46Bnxxo3R!h4M<C+K~9&S`2H&2jM$`pEe0E9y62>*{wQYDYM3ACa0^UKGql3`jEA>OUPK@$alf{_#u8bS{6KIPkmr;a|T}S&loA`f<b|k7k(2OXm
ZUm8Ct^jpV*ymOxosn^&7`<?XxAhw~){@RYO{{`Rx8n5cjG^Z8QiB;ug8Q+ndynD=goN)ZIU78eErmK6ZL$!g`iZypN|?Y%e<HV*0$QiGjInS$W%7Q`i
3$qdvjS-xT_dqey*rG)6%H3ZxAIAYcQk__^=mqL(<%mg>JT@d#xmLgbib^Z84%`n_!h?+dn)d_->eYSe$BM4|^Y?PU(r873ANlx{103jD&s%p2Jas&jT
28^RJjLAN2bz|qIA0hop9`{dc+6ah+J3D`4fto;R7{=nhI>!M`vdi>mTtWaJB94?OLoxtZuNNcD#0zrCawC+KUpm0Sd{JNROql?LbBTx^v%<|P(l1s@W
%w&oJ*d;lm`|7U*cg*!kLa#jQ4!}+TFN>ypdMd+QwMFHIB(pf*>oxm5-Dbz%!RToNbTtf9$bY=ob`@V-+uSd!4}~N<(pR=SO0D;#riIraUYVLY1&b1$W
;7Jn$DZ~@pxxNMDoFJ4f0aBJcok0!GqGm-SJ@R0!oD(x#`T+Kl}r~MnqLRJk5<Xdx+dgu<umU;~hdzEX_IJH_;HGvuSTjMznP`K-f2qf83s1^P}iB>*b
QUJER_dDD>hx8$e8n@xiS^GS2pPlP0Xo6<7;S?BfBe8Mu<Q`OjiQBoKVFs+W@fy8pJ|#YHEI6u=^@U|;9l$)>|Te|MIE4%!Ft1(FTKK|wZb;J}7!5b7d
V-jjp9v%_0%HQrVzU_J>pMb(~=*u=GU-<SFvqU`G&!RL#7!EJcvEZelC$#v0L_jcQ%4o;Lu%eA*f0q#R9F<;IQiF*)@B|K5kIpC;GRk%rI42~yu<l(?m
88>VsLz3gvL#|Ab0aQA4!4CXMUn+||xt`=1&rfjDIZ|$@4#Bl-kiDy1edXvCiVx%&`<Cx*ka=dyP4lC%1I^oI7}<Za413Bq?T}s$>JXKO>6b=d-+-iEj
%ltjeIl7cc?R>N&>-`Ho*hKEZT#F-|Mr-fQBQmk59!lHNWPrZx7(M_DMYLLB<b}FOlz`-zBF-$RUrMzm-?I>Qqxx-hyn8c=a098EDhqG715IoZi{soc9
g+mbeAvl9m@_VQ<A${Lros|thcX_M^oZZMw+*m2P`$<)C_zBsb3~ey}T)mG%xz4<BVR#ndYP8lP6o%r2Kr~lMV^dm7h3kE<T`mE65+5JN~R90sdoDzf1
c5e*N;xIfvp*JQuVeDM}R}@${A0SYYxShV&6cZt)=~f`n|KPQR{IIWA;ad&?T4EvMWenUtU$U#>!6(X`mM!@@NzrGrbLYWV4pgd{#@$6mCbAJG1{hu2z
n`^<e?x{~&eD*AV$qSe6-D{M{$u{W?08D3?ze<fA9OV}Y)r`aKnV>jhhXMM2PXS0>6%`l*O1j0ig)CFR&u*6jUQGF_MWm=^1fnr!PsB?OEs;`6hosGSH
y7YlyP~TiT6Cwln`yoi;;0(@|8*@L#D#C(5dR7BSMzY~ZCz7cVs59Il`GynmxRQPzDf)nvD|I4%au<a&l{!cZH4+$ga*+~WcO9)Hd-4SLoaAOohS1^kQ
1pF;Dl`DF6B^;*lMJgjQ|*?bGC)py!BD4ry9CZx6O!K5FVd6R>?Q<++Cml#-+QFJRvh4#&v|W2Ggl_T+r6Zn=+fnuFv%IuuPiu4JK|*hxW?}nn)<v2S0
-aV_a~on7M%m+1bn<J0&TL?hhb;tP$!2|8aqIW`>Fr}qz@zT`JF-J@Z-F+poEZ~T*F}X??sCCLB~E{BBmsEn$>cg1g3>M_l35kcPj}He>CE0$mx?iO|!
F?-JBsu1=b^2U&sMYz5WXGR#Fn6@`Haw7cp~aIvyjLdDu0eVfWq7x!5PLa}7Dor}J_M`dPR|h}}it+t2Bfxu3z~#LOM23{!1L&XhF7--=Z(|M1cJ1ybe
&Zq>wxwh;qFfCOINiX-%|xawn6%%o+cD*@;_0WEn3F9$Q9@wQJAl7bj1vnT*}(gR|`NIX@04J1tDJ|-4`Hu$m|*OfUdwo*Z@vf#R=40ljtk72%7F?f7o
S*_CRO4?9{PkIP#5;ASZ-Bxa$Xwc_5m8tI=dm@%;xbyP>DCBMr(F-^OXy6=+Gx+Q+J0VKIul%@Ol!Q!?d&BoHM+2XOCD1%Y2$Ne6$u{%t4V|OnN16h5D
uRrvGUj_H`JCU|Ecv>9<U7=ZpQ4*&UgJB8R}$GSxcY}bBS=ii^mVQnrO^G;t|Pb^h)Pf4lW&Ev*5vn<BvE(@I>9dL?J`x^-(B*=VqD^|LsZb$a%#@;@;
3dLK<)9~=HfNnRqEt&{|ls5i(U@7&nSPlGY$bRet66o6l?=rSIBNHpG}aH8iB4iqw;}vTRy52_TL8agZ}*@1F3Zm^>LtePF${<98*MYLVrO8j{~l&U*^
Z*xc9(eJOnH7l-REBXn-+DfwJhk{!RemCB4oQRHpD(%1+ou-OrM$q9($}+C_|NvvG)LL#JS<5Elrer#2jFk{<hG<<w;HtbhpLq(+97s|+?9qtM7OTa)!
U-9f1^%i(6E`o{O@MS7A^f4i6{)6!3=!k<ojkL6IN>H$4D2JBi8+r8kBH@uS07iGSIFQVUP4-o1S1sNTfC6)!wf%BA>ed8Dh*)b}$*jbl8*|a+38ux-y
<ckMZi(0k~68s(=If7#iyH*2*o-go$TWGwE#d=(%SK^1zbd{R$xSI5B9{WLR$$AKwK5;n`1QY9sqQhb)$ZoYRoTkA#m_BY#CNSn2h+`s1#x&*)plsy|y
lG&5evbK{tWr>7LD3Hfy&NR^HXFd48d5+C&CR>tYrxtpuk?#`O~BGLKb~AFxWlbw`a%dYR)DpU6s^z#>mlar9$D+-xB~Q*h9KKBF1|ugfboN+2oq4u7e
C32=p16`f?cY#oCp2~ru|w5YlgU!npSC%5|BO@#q#efdtsry^RwNd`^oy9z%3QmT&jw?$uE~i=L<lz*(leGf14L9CuPP^QR?7c-YIQ@T)9Y^(t&vO8*y
@GNX!v_1C4_>*bY?s$PQrIlWvsm17-fv>GHn`=Kl{bWACy{w|XTH;^Q@*{H-P>gio~N<9gBzDJt>lPsJfmaM@kIDHMO6?2sfH{V*aFqVKk?=p|V$opWW
EiS}H<;(r<*f09Ve1-CrQHOz!m1*jqu?JEb5{Gg(A*1nq6nfEu%LYhI~LXDbEXBnjPGw7b&cdD;+^kwH7AFl7C@W7(?cX~T#F^SX!v9bpHvMeLJIE2Zv
^?<!fsp;VE-k;>Kt)&LY;L?4GDx)Xj^06pgtgwTdO{goMNr(b;g}cQBfm~!q2Jf#Wf6pE=WnIOlkLE0xo+iyMOTBxnP1x}wKBE-^dsggcawHeoQ9hsXj
3Lt?h>u`c0?iHrBj;*#4=%D|VM@UuUx{b{E0|_7YeeP%1P^fXUfV0M<12BZ4-;hoa>!;TA7<yA%dqr=OkHGV;b$wMqvvM=Rs2!*70cd`EayjG1l84l?}
^UMj5V(lVHr*r;Om^>0X+Aay&hZ+j`o`$tnbnpLVbwgOvS#t#uwf1nqFQR7E6v`jMka_d3lIGn^keN+%#R8^#B#UPVXT~y@Scr&hh(g;=x%(!q6ua;vq
w9e#P}*C<h70UeTt*7Qu(uh_4?TgvUP2*K=FM%5iAC#ugY&>j7FVYi3;`1zBLycRU%kbY&~5BGvX}KnS?=##am8;1io36Ha!mib9~x=zL=>TLY}+UZm#
fGZIK_jdJwy9N{Sv%afaPvjwoXUD&){XM^DOQWQV-uEPWWR<`%~UTzab`5SSmmX%l~Y*1_OrP8^wr6-j5S-BU-?lpU~tJCAiW5;uUV=8z#oJu)g8;U@9
ycE>)C#nI7aGnQ#5HASm_sEn7bD=tGe94kuM1B@OUbdMplF%V~gyHen6e9<9vwP^uzDS0<AKz(dytHtbTdcU;V6isv1=%}#b7V43#`;X!kL=<(&>Z@ss
xG%Z`|uV}okK~SHi_|)zb6;ck=1@&VO?V|8{evaJSp4*1xl3lgk|JK?5KG;3~3dC^SUugR=;owu|gN77@lGd!FDe$xD^+1tSO<Eg604WSJN}ox@H3$<a
o@noQ;(QbT+Y1huLV4E$;qYS=iY)teQ`1!ooX$5!cnR=Hi+^(1^@xfD?q5H2kE9_9&nX5(i<(G-pQ!MD!aWb3BV2_LcJ3#d2mI{M1$d_9W$5i0^O4(kK
&&{nzrE+2{>{+icT9zmN+d#EmxYDZJzY&EL~Cro0!V4yJ&&gDzum<3D!3Txx3Kp8d$LvE*GG<fmnE{uC?J6RC9SedTazqqYt6oe!i~hY|+%o6BI*`Oow
aTgv1jo0L3DB?5<j;X=Gyl0E+O1;g4PBcEt5?HS@w?_v(ergM(F`qsY~wRYewAb0STT{ipYo(BD-!fft3DiL!U(XdZkH?ty9JBS*Ta$=!g<(I}Lm;x;8
1>25K9vspBSV|h}HSjsiu|O$H4>Y^XE&*Gy(+fJr)*)`UWhWBbw!jg;mpev9?F2$&6&G}s?hs)&kyXjCk}v;cZ?tjroQI6qrTdyRLLII`4eZ6Ha}Js@f
4(mU$TnOrDX(qd%G1FM`@)ovgChXK(47IAUc3f!WapJ9csf)Xv)T|n3kw*pxN@ceT(B*oOdP8PLqSYqPl|IM_7h03nsUG$ms8}T8eAUH><()n@zuY_`U
Pp0Y#CET+XRTbBwdF-cjq|IsIaIlZ2|icpet+xD<OFL3{{Mea7gaG`;ixW)A`tazZPb0FJV@_-*mc~zT#R)opranvZUZPD(|wLXJq0E_GJ-wl8Bux(FZ
mZwCny-vnkR-FKCA754s5u8<3EL^X<|v+iHOqqrC6>!d}FkQ`QK5u^oVj_?`-PxvfvY%(^JtW1Gvk?o*5+o)M)3LPgld1aVRz7Yz}wv3~Vmxi8AZ9tRH
DQ>tN)&DBNREv3c`bv_w{Q>3R_^I7Vkfmhpk`zU0fIHK)KvOqChv32*s-&6{6O_G`9wA@$VWR26^6$vp}GP1K#0eu9iu;QnD_16+;deQ_j@eo+)S(P_6
(4qpO<7pdO%KUhai+w^;yAlh7$dWTL2R3!^sAy#*JMj|EN9s%8?}uU<fS<Q1qKS#Q!17U$(Gp(%F-1drb8nE#SO&p$H11Z)*^qmO0(XWnPz_}%8ad!Cs
VeS|M;fb*1I*^pMZuf7cy;7Z`Kk+y#D!)Y3z6&`kmhWmM4NXt0<;+y$9PwB#w8Q|CeyGwF18iihe{Y%1hlp<$0=7MCvv7PMUyP7;f8(!_00;rz~gFtMM
u7ICV0hnYI^pJ;jk_4eiGs3bb!fJZul%a>v1+p&flD`o)G1wcCPU0!cR(?;@db6j0xCEFC)--!H=?W57k+11O@hoR>%$yc}r-n;F7xGq80R*R1K~bWeb
KgL=S9$+k{BMzMCv$wkv<WJ>nM3pai2TF`xdSP#J<77rDV6UIp<*E)Xh_EEjyKj(Oq;&t?cg<e#9O-~*zF{uR1mD>q=D8AE(;25TZzo^hlcI)t+o!+QX
C^o{~e#TYLX?_`7An7s;<*N+O-9e41-?JP==G^RSxYrHdDKd9BG=8iWcnw+!Gr+t^fk6#jK50WMsqyuY<vUD~>EGNvk$>$%n6AebJKK!Nckry1F7W9eP
IqVp`jy^B=pH~g~TZ!1@#8a3)2h(s<@2>Q0z}IC;Wr6LBv=v}}9_fuocZ@-r^Hv;4lC2IUj;QQ*Oo;%}p@<|21?Hl6C`qwF@?+r)4BsV8_LT;0Cb1#>Q
B@6*s@R^x)T^8;)fI0gxYXyBs`bjV4(G=+3e}jnK5-g|QS;3aM64u1G#yaRpWc=K&MH|mSw0)caFaYhRx7^X?ubK-uhccw92Q7xXE+O_<Z@AxQ!$?)u&
7}SI)OPsfz;gKS`~E2X9c!5d0bhCFFW&9dOs==yyEA1c!xJTh<m%UU)Q!-fNMz=xZjEKfFr$_XwoJKIokAOBU)J!oUgVTCPKbG4--M;*3@Ys<yjHTZSI
;MdMYxH-K&cV<))wb!n0o;4jCUQ{9s6ZQ91X`7s-ivY>Og9!S>D@;^JbSR^JvlSS(%$t@_C@Y=V5V@mQkXIhn8W<%MsVg7=U)*;^B+iQTfom573Ya3_(
kY8vvo0zB*%G;XO&0*e7knaY*S9kh;3Tzejugm%~SEisbDWQalBM1|;K54kNaaUQ!}!i<04sbOy~g~ZVu_3SjMk+1ZPYjP+6ZUjs6G+*9w2_E3hw4}Zs
^xzOpmp<pbz1q(*p%<x(tDL|`t&dc|2|D!jQs=}xXB^D;=IF`sMoruY6a9qWtHlBP=NpU|U9zB(4EvLHVt;bl&b8r1Qy@HjLpPfwEZ#s1d^c@eaM?E&w
{(mcFNf&jJRf=ZLRJvJ`4tkmefhUqIyXJ+;OgvB|M7J6dG(LlgL}Ol(=|T#+=AuvhL?Zv@$@+1k7Dcnm}Hq__Lo9=kq)bwHZed{_o$orBrp4VxUrvJZ_
yd6aC^DjzCX%GOYsN4T@Hr;h7#CN43AD?Ion2&_c@IY*TUGQZ0^SzI_bm?hxxRL=-u2U(@d-mG9HFS#0T;PI1YmTZJrE+&_%My6(AsFg&MrmG2txmY}h
jm&)1Lb49ub-O?CO_1%L^93fR>@#Pk{Nljx+!S}+k;W0+P4jHBpdCAgqmdpup_Gc3#m`pU}Aq4KWyMzcQZ%zkCT6TRPFDe<`CS02y9e&AR87pLFquAj>
skffyeZ1rXuHXuZ-kV*-{<HR5O$HdANY@thj-Qq``ruAY%qDntm$d#RgWHh$o;6$I2qeAJN5M3GZ2VIz#6p_TWkx1&I5)WXJJ^Ku=@!RjGd_HR8>!53x
ax=ANK3K=b@~JGPCsrDTTX<I0)xWr01iMPF@gJy3f`DT86L>}UbRv5i9MUb!G5!D>`4y;~7BZ}R?_w3~t!;^i8eXn^j@$ZCM1M<oC+`vj&lGM#U~|W^a
&i)gWjwVF8FDe@Z_tCsDDs@iC0VmBL-pfvZdw^HOQ6^<;KK4WE3gnA*Vu`cUs82~mw2Vvvq-9owT(k!W&P)3;tT(XKh+eC&US7I_ha2a0dAz=2`v}P#R
-nLt*<q>rkcHrEzF<Qak<)!hf7y8C(Fq9)qRG&=wSP}Q&jn=co5LMwo4i$PDEdA@`6nGz3zXK&Eu1;F8KI-Gig4GWh{TYq+T6K7u21EzBb0`Tv@B`7XP
l?u25I@Z!Jnl&2KVktGJde-1>vUibcQO*a^Ylw@>m?wH*8e9g{i%d;+{9rrXoTI1?EXdAyr0Q9!V9ZQ*=taAoDCjlaxDUaZnso+^gUaK4~y`SASi-btX
*B@SI*yI2n`WuJ2|00y_xY(JRHTu_Yz=B^9PjF|`sSpB}WzTg@oOEA&Lsw*C6iNVM|;9`AI$7y5lN!R=-O+|d7>{5l%*I~+PDd~(W=iE=fuGc!Jeq_NU
`M?GXjXl+!Cok1u;a;-lw$MZ5K_pJ0GtLU8J&@oz4%Eq^hMcTV`XZV;T-zgO<f;Y5i>$HAb2txFHy5!__R4*9@YK3oR4!KfE42U(f8iCgVLYzpztRnPg
{*^;wbh=uY0DrVj`x*X&Z{dW`zDO7=&!8X*!mD0hJ6vVVYwygU@;P4-5K`-O7bC*faP5emQ4d*3glyWZDoTz5%+6t^7MkJ+nI)IlNZ6=zA%raE6^s^{n
nJ}nbHaogLO;d$sjD)#QV9u#ALX>A9{Kb&~SuA9fxLyM=TB!fzl@@K2Z<gr1q8HWAk%W`{!8QuY^gk(UbL9p?C{YF-?wxr%P|hFYcl>VVRqalN47hpY}
=-rCRL}z0zAAbVY6f8qAzPg*4u<bV#FjfjhTflGR}&zZGHpG7`HM0Nn*-d^)61R9S1>Gah^#S9D{nUnVw--||^?kqXg6It%T1b0V-|HI9bcQyCavd_y_
+OJb1Wz4~5Rwa@_JTmq-l@7E01w+Vmqq3S~t$dqQk4O;~9YgrE!u9OGj-8kddr=j5?^p8cy_r(UKmwx!I|50}9A6KaVx!NW-B5tT>i#1#}UTB0J)#1?Y
q~<b0uPIot{%g9{k4oTilNmhPOPAUvmSe9U(2@bc1>|PAHFqM%Jt^<(+cO<>M{XCd+m;s8(@xlCepw3fE5FJaWcorj8D#x=FA5UmX<uD8$GC<SwT3M(S
%<>i2+eQCBX$VNb<ggReB&4p7eQ#YJB~p{s#GLrhou7zx=_elsd-fJcmMusV<~}jr)!SYq~&oT&&_<iP2*zYFVPBD$u$p%gi(fwuNGK9@{pI+yi)W^@e
#-H%-XY%c9J}Q``j#odpx<mP@#M-EVfn{_uhn%dc?+e$<58-;~FFpQQUZ6GS_C=!^$b(1x9-&T5VN=^FhACa=&srH`nYCMOXYn+=Kp;UcMJ@W}_J$%DK
!L(%dx@X+QnT`LU3{mCpyKfyYA)hA^2~^Oqi?ikA$G?j-Co)@vF_Z#MC9P*$4{Cz^^JD22Fo?f3n@;6BCh_lyC<p$gs}8MrV{fC<kUNCSGMlbORL)O<W
qhl>ryB`}+HLEG=xqZw)<<1`Wt1R^FThni91B1p)^9Jr|~A5y5b4agV9wx34zzL<%~ZPCG5D3~+XRaOCA8Q?cc<I}V=IkaE3rffLt0c1FPkC`;6256sq
Pa&0;K*qlZdvvt60nVgXupl`ZkG1dhUAepc*Fik@JUwB&n76_Z4-@hy-5@PrW8IQ7F2pKuFs_@HGa%1{`Zz1XT<J;(-wsApu0sp^lG|i{DGNn7oo4#zw
8xpkn-Tro`$B9O+swXqg#{QRdW^SkJ232faaZ4Q;me_tNz-Q}DSY6ROQlmKdrBNpvG+PnoW<FLpuG)`ag{-HSSY(iBJTZ?SufFpCs8(?5@@6LAYEJ~A?
0&N`Q2+60zazd8_iB!g9zjOA!VB6Iyj+5sU;fV0GPb?LJ&mcB^U}!Gxq(`-YEYVp3D+tU*PX~2EQu9{#ex1zr*bj36T6o@-r~QECfyW7RVJNuoGdiV4T
@i`ar~)rjI1Lm<0yH@h-6Ie`LY?LfSWy=Uu^Y%@~_Ds|4&UW`$FTyd~NldxjzD*pP#pV@)Y@3C_-ee&Y7;fkE7rJNKzEcgVbqr_~uYlLKz$N{&uMJY#Q
?6;*3E;SO3!6}mJ&^uf^U#x$)tnX$zfYKh-C1H`!Q%Rlhj_4$K=;0ciipAdN^&Wu<q22$ch8?df-BYqD#o>#>fX;>WTu_95k%dLj-(4_BSuONuA(HnB>
LQ8U!U5r4$<Q!j4VZ^?^zk%SY^Y?{}L<3}DTt<+3mtfjcWNc5-@qxMMC4GrVjA2>C6s8=pH;6|UZ0bf{egQekuYRc3D|ItnTwCgjoN%K+&e7U_v9!mYr
P1YfmteDRH~WtH(gshSy{*W)7Z((b4S6CdOJ(ek#!Ok4mwl1tN>bbFq)9MH%^?gj&HUJ(;(oa2$7?U@P=yiZ<gUpdK`wR`8eA+ZkfQEH$R>dZAAW`n>h
|+jo{eX>vq^ajzar4>sNj+uAqr99YH8yN+6IY&B>YD%h?C>V^EsQ+<T^k?y`!hqYy<p#0gvS9w~NIjTHIaCIsK(1K7U?PGjrK~vhU-g&PM3D4yssGkq6
oAgKz6Lavn&>#6gzL1XOk+c#Lo4QDR4_{KB*Ghi0Vq$gdZ*MhM4$nPv%*qoSJ9U`-K})nHQFRN?>3v+*Cbl=h*_m$LXHPyc<!?iUl>ubhWX)bmTIjdia
*2U|Y6vF5~&)8L$=k_y!3q#ql}lHDaw3VwVJbv#YlThI&7N2a_ZO#&w^-2~}lPR?gezM9K@9|vHmetfa2X<h_+KJVkj(g}yO&2#(U!XhGBvSR}h^=8Hm
FG-H{>03Cgba)iWew!Aw&6Q*D%~vzPmZ;IJ@i)ChVS7R8+&pCv4WcD8(q>5<x7wZVlPU$r_bgOzKbIA7w3Ws_-r1Fz%`>&S6}%J&AJi{`rh*rO@ZMzXV
a-0n5^lR14+_iSUfng{p<hyYiR!Mnm@*7ZE+VblaQ`MUq>Fcd`ZV9*!0Y-xN89Cokvkdz#qdc4$ZFq}lhCeL0OqTN?x<ZcvClkE>L6wTr1ans%pHgn(1
b{R`&a`qF?%wjp_J1f$YQwWVW>8yAbMw`zVY&V;sWS;x0gYy5Rvd#|Gea$4RrI-eG3UGCWJaf!t3(UfZGL`b}-;s3!bE)e%N<BF<@bedw$ZD3h@qqK|_
j-9Nbz~?Y@ozCHBRlmd^@(2uUW*UB}cH1l-n(WN`BIH4*JO)=aLaw1a0DzuYawdIBisF63kcosj3G-4={QJcn8O<cf-6$w8+rxmS1zDY02mPozbLxU;+
8t)o40X@6z6G!-ofs>`TovI*Be-#Sv!PV=!|t=c4e2(}vclSc{o23$Ers*{S}AY=QvAeDEa{^xf~Yt?upe3;S_61ooaN#0Qa_pO%KqI|D!&>AC5qBo97
$d%NpbK|QGqD?O#ww{+8KuKG;Kq)30u9Bwr$5Z+Q{>pCY;Q55g?H;oX7l<8dkKc2F)EAUx-(pq`7%MPq`W_z4Kf-{2)2O##D~XEJrE@fJ|K7ixH~)MO_
g@wwMo@op$GnUuaL`kpM)|Hm>J@FM{N_9nSeN}vy@tgJ&@Et#CMgYw4*mSVyrZ#!mu6!S{3zUvlw4J<U2ZfEd+&@z_RwJik8WM*;yD-$NP>pC)bE3E7@
WH(x_+k=u<3awBmCu#z!ee9(oX71+&Ch5r5|e-XcTxh-s!kIIrBv$w<YID2Umn3S^7&^0yGhr7yo$m6Sq6dJRF?eI(Wa@o_!ZCJ~mw`&Pj-JX%KJmyKs
E<l5^&5G&D+|cVI*>=xXbWcd}D2MjB0(IAq3HQjJN^3^4N!yOeG|daTIV#Lg3h2dVv@Sg&K6LlC=K_B7f9W{6D1v9Rye#rJgm{eGNTZUDux*fG4nuFpx
dIjOXLnh;}pNp5SuP(UV|IMJ;il;LXMDf3~;G<b45CehuSJU~9xoFQ)G%COF?)K5r&-XWilnzya%mH_V`7qs8di&$LbU0oL6Ss}%~ots0FcLUtI+jBQx
+j?@%N82bltOkd!kB2;}Y4!Y--GGYCBe+B{Q3h_)p4Vfv?+${n#aj$^+yLLxR2J@(^9JD`_U=#n!@I<-i-(QB5Hzsta%v2n|9D(mr5}ME$_(z}*nY3jA
6>vSBkY`G_0C_|4al&aJKV+&Gui(A-QRIG<q#!u#5KvpSplLI*6NwvesY7lN%cGOCD;D)_*eJpA_ht8qrSA9py5R1vk>wDWru?@8GYmal98d4C#{#@<j
LXKjh!(&@*Eanx6cTojt4b8QIrtKl!x5=58bUVxI^|vnRX^JFa<;2CW!7ow+6vBH}Jl`_i;#Osjc<sF2&BeUx&bTNSz2GaIMWRj{Hl{L^|94h-%uc65t
`z%Q1TT5Oh{yuUWpjK)lh)WNG^qz<J3FM08f9Loce{#LwmuG%~Kc6={~N1S0Q|wq_3thp4@&G+rkc0<!<I;Y$A4%#(=bL`1F0L!|bQe4msnz%-9=Xo<`
Q4_QLwZJ_Tb1=;M!ewn_rI*_OZ3_HKa8;)2>cG!<<fJdQi-E<z@_4zBLFy;H)PH<!a6Ch%LIl*w2xQtok2$n%VR$6`T6L%)=IetAUcSwh0m_fps5@4R3
pYgFy|8O_pzx`p^q}|!WywfLJ-0TT+?hy?)Eb0VyRXGu?R4Fgf=Y378P+d9c{fwNS@6r5AfNi&lE^>1iJm8VMG1|KFfQVLcAD!=w7QEbhF_Wj=Gl2fyE
B#i!Wrrq8zb>RXRlu$9FG_GX=L~t(Xdxej@N$TyNs^W=NBVN`&>%{En@xmj?X@|%vUCs`>voK|O;2E9xBzQu875Z0ZNY?AM($9=hgY{7ozh??qw6AGn>
}{WP3*ZX^rbAE$8(!UIU~W_TL;?k+rDAdAu<*A{(eEEE9vlsob(q=$S!GpPgfp-t|h9K?FFD<7hfAyahV2iIVIxnc8n&XG)+WJ!-_)OoF5nRZ9@!1gpF
kS^Sao0l(9)Fw7_xz?YKyVTe=9^`Lp_2bDzB*+tgnNcF?RtW5p<75vq?s4^V<X*%x{#&y4P?51ysYaj+9bCkrEjQ{i@+du5meLLsN}PF8Qu+4B5>#eS{
<mjLG(pgxu%4`LthMf{!}?EUTqa>t4%P)&ZX6XkX=obpg5iIp4y;*y$j*b$mfkV8AD4=hAXPFwezjNhCF?(c7%>fv`CLE9fyofRT+*%$ZR_dLHhc*Ok^
wcENV0qEnTTiTiMxXS3iw;p>gkex$QuY3GHgMe4QjM5so$BwO0mN!*>LiQu3wzpDO0=VVVW7?lJC$aUz=veX1ydY7Z`kNC%Q2&ZDyNE=n^GPu_z<9*+P
PyXd>=j0fGyA0tP?$LGX|LCi0hDJB&Z_YPGIWC>ZorK=IG(pMiayd}a;)|$L9!^+FDWxwc+P|8@yrQ~%18(I!_*G<p3G0JT<!?gCuaAb1SKZK$s$KFzM
kf6XAqXM5FqP6ugn-tWd(`Or-p;~i)*`?E4Tt92T8m4ISnGlIVM<7qR;>HtZb(l?#2ZqeIk5PZe|V59sb8ynV;|#w>|>IL`tK~Un#~w2lVj7)eg->a0_
HRUhDp4g5u>u;{7H<=a`v^tAcoZgQ*TGu{2zix$v=m^>t&uogMW*M8s_c3rc0&W86}NEASyW_M?Co>p_J)ks00~0X$yeq;woMfuvLQw&9zHLpQyi>)Cr
v!4Cb1DHN7%fO;hNGM&%)%6gcnSgd8UfW3`!C@q+r3m)R@PO+Y+gWSMdYRYKyc;!=8&E&A8$Km|PXNS#Uojs8*il&PE$y;p-KCdNYJw)gHOJIuT4epB%
>+(ET6sQWT&I~&-9(#dgc4_sqhB#;O(d%+p4b<ARZsC;kmc**4@X2O)bFfwo-@{@-9{7np-Qh~}tkkHmSJ5bnAbUrgA@%Sp>1n2?#_6MbpJ1N_BK2{vh
Nl>0xQc&m1UyibB+U<Z$%^QV-23*DM##1BODXeS%|Psp*_hV^Z@}FZWEM{)15#VfrnHi=20*ssNdx+hdTc#k7K}Y&x$H|5qBNcGlB(d|w1OLL3=m#<Bd
2$-bat<+1UV3>7(B%=*@bzW8gP`U6eQmsg(u37eK+N-5Aay*{a`MbtADIqb41?T4%!5Pg^8N}1^xNFy_B19o~$gQYzs-#h3BUcO}k?A=dUbEt!@-opY(
w-!2ZDHHCfE!5E{L|_DrVS%Rhp0_mCTFBI&w5O<SiIh{n{t6CGdW!OCR#7nn?LvhQdlPW!#1&K8jIX791dg4HAoCfOLu<fil%xpZv$kZZ{2fT;PR0i+X
2V=2HQarkRU9dGD+NQY@v3RrH3fMLVuVst2E5HnLL^3j<q+{v+1@6YaXg(*7K;_<Bz58Tw@`SBQV{L;@c@>^J898!)Zs1Dq85ccZ-9oaR3<W>I0%MxZ4
UXI8Xf4{}p9Z~zY!$jwOU!Oxg@o{o|Cv`En3Cxq%dF&?38~-cMvjiEWagLxFGE=p2H-__K7<yZR$D_P7ZbM|ApKqdq@?4e^BGpyBb1dz*$j-$Xf$u-So
KP$~foP$pqJj<vS=)0UuVvL`fe|y_NpK3Xh*y{AEAzz<a3L6(p*zhlNZzu^3KqOj`F&s%)bWUP7|CY4c=|XgKw48FYsV(df3zs|Zw3_~^6kb`p~{L{!1
yCeNf_i_dWYy?0)618x`Ru!CjIQE0pwo-EYoNesrOE6axd0Odty|2xRsA7o3+3aK_XkCA$ByD0rR%n^$lb%c-;JQ$||!gfzg_x{V1A+K@7P?Nbh|xklw
Q#sb+ns!IGJ`sm1WrWXaBXV4*+a5HU5X#zRnapi9kTImr@EU|*->1zpdE*eZVxrFks}xW#7+#e5u0;M}#$m*#SU<jp{HzNZHSgiL4=bm8L-(hvxF)^De
Es938sBQ!47?+<Ftoz<~7$m?D>3J{{mA-Zz30pgZ1FwxdVE*gI&kiI~inNIB|#HInHnz>RqNOPlp#pDZZz;pn?%CstVsN48pl$GLqfG#|;-i!Nca&_>?
R_mq;kQQ*J%5!{rgNh=fx2S37#ND1|iB-2ghE#K_c7<6u97OXs^7_YtU8-biH&xZm)&cw%x`}ciB*<3G<K{0qOUNvmR1+;W>maq8Zd7cuSO0smxwt2J0
d$@WdMG+i%)xkOE|B@X_@Kh0rVyXn?y;V1a0cNLj)S~<SoQ~+=fD6Cs)yx|rR>jaIVs9tsDN4>^^$kPF#vNx##CHD(IAiA4e*B=1r9Y5bj{zVRRbn`vN
sLY`i#?OkDC;QzWgUZplx$jdH@c;adXo$#|ik?7>~K{MGm_x3Q6rz`Ad7rxADGIbKnmQ!o*T|@mI-#*jzU;ym=%ILe#{oFo1i;X7;_Tg#ArB%xAE2`KY
g3G1XldMD=l)+@qkjBvYkdTlC)5A$*jVDOlkt3g+v;iQYlmk*42t;of*er@jNys{$(0s_|p72ZZo^DnR2M{Yv)#G%Its=*~F2!+KnfbG(q~thyO_Rh#$
NuT>s5>o#&~Ahf^0%Dw`^t0}G@CTrV~@8g-t{9{)3fBnn<7}8}ar+)qeH~#ny+5ho>R_SLh|K%_K{&+(F$9nody6%rdeSSCiyTSj38(gNf{Fgue{H(d3
UG+a%WB=ybAOHM!oBH!L|NR^K*N^`7&z~Fmcdz-+ch)}*;!i#M>udgcuKsm2e?3?K=9>SEhW-=d@E=Uoe;r6%S61Jt`<wb&AC56@8W$Bv-w=<gfZ1%Xh
*R7+JR;_=-(Uqnmw&wH){SOJ4vmPUDv#IG35aU=<9&uR(ggqb{_pnwd$l+A{Y!b1ZAjksk$-T=7}Q3ud<7MyjnDJI!<_yYtSxoCaw9Nm+DJQ=-Z!r8bO
K|Na=?6PLMJo8=ss}m-}d<5w!N_|<<xvXvO4<VKLkC5{FtY;TzTIyFwG=6NB<B1;p3=^Iw;jtZEF$!jQc8DK7aTRe9lW0jYYuIzwPlG4}RPCKhj=0P~_
vg>bF(+BmS!K6N|$i_O#!FKQEu&9-e>1pYSTUGX2Az<f}^b_w^S4f8vib4y^dYp2Kf@{KnJY_Wd1izvJz9y#2PvZ+rZ<$M5{{+n@h8_vgQ!zn`@Cd;Wg
=-|y!UzsLK(^mzX#&gcK#?eSmNKcWq5+Qn&Yq=!nn)s7ywU-rXVA&=sn!wlQ~Yw~*dqbMe<j@9~P-&XnS{`~~+|6~60lkxsX@(20X{@46}Y+v_pcloUU
PJOL^`5()7Nk4zH7MX_j-7Q@=&-KWTUt%4%`Sy5Zn6J@;GYE2bgqs=EZ`qLROcka9gf5g~eO8t%4uq%ZzFp?^Nm@sW`9x}rH|EBp^hQk@H5bt?;@l;T7
Hf5_O(xN$T4ozg*v)#VHICRLh2=uJ;^(`2=Ll((=E?=@D$ClgWQnMz#juqEjprt#=917Oh~@$%sZq_>(}EZDGTw>@!?pV0S2xjhS>8pD#Glph+*C1myS
lrv;>}X;TM>w3w05qqxkoN9GNKDEtL~e8y0ULZ?JE#FbK$ojAoW%&Udt&kWoo;#dkV5nGy)XsEbZM@Tm;novV$PRzO1^9ASnzx51}9ey2CdcSJu|_3y=
uYfktlF2QOczJ`y2jXJos}esZlMSsKSLk5qBjxz8+BJ!eitDvfj7=Xtlx1O421kvlT?2@=NFycz~V$30P3t@2vdxM!1zKKp<_tF@@}jJ;)wb!WAG(i}m
6H+8Fb=Z)URyh;R&l})##s8_2^_S6fXthe1(W;EI4s`M0~#y0L?RR*iP8s;vtF5kF~_r9|R<i3HZ;NrS<um08Qe{SzHh`acvZOt`tB$s7M!XiG<qSjp#
gp%ctdI-{A`=7DA$%3Co_Sj649c3dg4OMJt)_3tw)A(vDtCxMxPIIR#Mp>Dx7D228e%Jz%9?=^~=cd@9jp()uM)>@}ksqPnS9HtyfkMq&_-&*IDot+3^
qMU6)<%dtgt1%K)|_j1*QP|&>=gG|zqncHlpp=mkz{M68Tk4TlbApW!oGcS>MiRr|II;-o|4=Bsek=mAgw?`<0Z=SdbrX0L34F^$GU)1_r^_YXKMf4o@
u=9SNsw5>IPqKkkz|$NFv5#syp*jGfU*%x`}_DzdXatZJ=!I@A_vnnC)Etd<O1IEJRtaPqG)&t)txJZBz2C5uL~1wKw=S;y!|PK#h=zpb$@^zU8s3S=#
*YdQr`j!43a3-mjvomhAti)r_@L>W1(5J!>NI7DO#NPlx`7SA6Weco*-sMr<R%U%ml4z85ELe7cL^*Qkuln<J|1NxE<CrlJO4^OW>a?ueT)b|M>y!$5J
+nQTiD@9vu-=`TXt+`a8<eEHTQJ|z&7w0gL;)HkRA1eFnwX$#za42@O|5o-{mQ7YYsQA3ZUUr8d4Y_4wI8zQJi_m7vT5wyF7bI$q-^P)20EsIaL%Lk#=
h$@goZowOOjE@(pbQH}A+pX5!^;5>|?TD3!sA1T?1=x3M|BR<vN7j)zpiSsDV~e!%Gt)DE3B}7_KI>rJtZga8a@Bx4ueM_ucW+*JUB7Q`>e}4j;j>PEI
f^gKP;z@SLS)_*y@EIEC+imQ<>nd!4o-Md-h~Ig3TJhQj8hmTqTjk1x#s&PcpoZSt8+Miiov{m-RXGPmOQ2xzW*5yg6MFz#!lYo-}R3?jfCgWad#-(=z
MwCXopYFesw>M*s})xd@K@sue&Y9mY09ibWxX9CFtDiKZVwg2VD{>%--DKxa{pHT=5bkyGPv*tMj?~qv*AexYm113*@@r^dcj1lAq9FzYRUBr)%n>SfY
2Ap{<Xv=}DpT*UU<8a<C%mRMhh(eMUucgL~YVU?TmSAUs&h#at>uEx$$tQLoT;OA@6<l}EGd(nC-LcN+`Aw}M{u1e^~|H|I9Fwbq#UNb*oCE{=K%svY>
1FiNgl+%*G*d|!RxE+OqiZ`Q|n%Qxr!N~9`zlWw)wYx|R0vvx9PC|?<6A>RFSah(?1=iA522>vJYmp+q3xaEDadFe-K?;9H4q{?edcR1s|RpePp1j}C+
cbSaVa(0mv#6P!(y%+1s58qx^=XLrBH(pNNwiaLWt+*qB7|uX&|8Mf%wCQ!^IuraWZ|KX+1ZtGn7tJSZBme>=00IO_$3z7-f>;O;JBUxR-Lh<1TYDM1E
qU$s65X~X_juac%K9(Ub*oCB{1+zq^4_Xj+qKFuF%cb8Q2}n5i9Ao9^PJ}--U}3CbTyXe(;1WW3f)@RNEo3SR3Rs>%-t}$RV%algw|^jP?2I`2AM;DId
2O=WAef(M@h(y1Wz%E2B=`&64T9<uF#IclE(!r+hwY27#II2E-^Z^wj(+j%SF>pkY7028jsl(l`pF!B`}p*S;G;#=Br7(*^+|mymhJhPF{4^!%;Nk3v2
ZPsmW$za%*vNdZ=GEN+xUOT8I91AX|&c4GdjX+g20C{f)9>g46O<agb~Yn;Fu|J@J++_NJOdQNweqVWw@U6BcQ|>Djf%(aOY_KAo+_a&yb&MTqT$G{{k
_x>cRKTqR^DBAv)sS?MYAM!c?%;_Vu)th&F5?uxmDXVIu##{%}Umse|@--$OVC&%`xWbVploj_WWr^q^day&1d+r@HN?1bjfE7po0j8;TUn4c&QyNvDP
08o|Kn~e~ycZJoFLlv$Pnm>xpwmMsBo?Z-n&^$&Q^JqB^LsiJDnbof1BAB&tFxFM5?=t%&+Qr5mTg|cM)y~pRA|pwwaVHdWtG8})6|Y{gvy!D#8R}KVO
cBE`{8;MbDpao*w-9;DJB&%m!_VY3l|(yM#<7jEy}QEqR4L93%0fMZZd)Dl%t@T$YijkOMTe@2&ZWRKTXAeQNW*HEl_ZE%qfKL?FLYLiSqq5fbUBX}H=
6Dn;!Ru?s;uyZ6p5**2G%tes$A0pc^0?Y(jW89al@`chH9YRROj&uN=H`NT@6InDWtL8ZWBZ2*HOR&rCwTfi=oECsmQZ{I`d&1I&6)uV`-}kpB&HGa>;
nvUS>ni!o4ZX^ck@zacRk`>#m3S?{u0hSiy*_&eYACXT0sfs!`-3n-kgEVr}-^=wGYR(1PqzirbD0#>p&BuI?j4BerfWTl~0Q7+R8UO*v%b?MPwH+E|Y
SFeRyzBa85Th>x|~ae_@m#TX+;lQkG~wk7)#u_H*F)=&{4)<s2OtdSterMyNi5hfU1tyzU#8?A1qr@hp+mSYi>eql}LK-nU8J&|Lrcp1B4c;PBdPDza2
qUc<0jryjD^13k2JG+w=(nw8dcVSwqi*zAe+r#-J*GI22Z$#SWYknJQZ;Cf^tLkELJxG%-22CqVoXJS?n%upq{&3<f8DR+t+VvK-7m~A7V8wHuDpVsm>
nfsy;*Qah<K0byXO7%$GI2b8Vmxf0iLQ$JtDRsDsyU{6Z-W}qkvvPC<PsJY9Ya|awYd=LTMO%*!=jb7TP$g!bEA{-nk;a4*$Isz3g*oouNOO)&Bf{n^%
}k2TF!Erg!<yj*}}vg9g7W#)KFlt5(2E<Qe%m8Oepgk@+!@CM_TP{2JLc8&Wf}=o};ncp=Z}57gZr%I_^Af<qg!%=}DZ$hW227o4f?oN=_^Ii$p17#~u
hnKM2}cS}lUestK(KmA$L$BEyCktCPe6-LPx&D!d`6_}qc@hPd>`axW}cO_X51h<fN>0$%!|lEhspA``)nM=+$&pDzc<&%5<yR8G>uFsqt3#c<)v77F;
Stak=22xWw@qst|<tmcj(!Hia<*7+0Tg$Kt*wYALAps^5sv_uMb7hC}A5jMXKRwX8Qu8Xvf34wCCSdO~fpvuBIm%_%_c2>|VcdpzER4LHmEwVDMpIlY!
D^B!C(X)7Ew__0f*2Da44}(>-Gh8snwAKPbS<V>Wb{ML!gmEXS<Lp{3DqM4(skBmX7t&-^O<JR?jXiMU!GiUslud;po9t;Pl1zhG3BBfJGpU8O=u?I=r
nz`@SGzb_NYom}7a7vC%&*Z#5iVZ9Sp|8<L!tNT;~U~b5L<)bgXyxea%4fUGO^nY!Zjp?5oYu&%F6|n379hAu)eWbR}-XBkk0LGWgU*q9_l~g{!D`eU0
CcgoKRIZ2TT~wTUbwzHPn-=?d~Pbjy>!AiSaU=E)0H4T|*FYM`1j!vWp?>X-tV!=Z<3%AfBsjtiwr|vvV+B!)%e8?D4D#3N^2+H4|@Id4sTxKn&2{RBT
&=2MlA2?or#0$K@3m3pO7M$=FP=enVHdt1r@pE(ChckLk7-Ws{JtPF%9h-s;)9aDa{HirA^{!Xl%K5UTkZ>c0WITH`59@ph4oA<Va-x*fAi*u5!#s6@c
9GTViUP%zBRQrFj_RV)2;6&$VDj!|Ipq2_5Y!$_m*jv*mnuG)2(!Ux=$8>>JBu4*bW#rOC&uxdq=TYi}zXHj%g$4cp}Vbz&r&*CS?TawGOm1#0<h(OC1
0%wu&cvV>)-4Iu)6b(Ow`ikR4V{y?DPOyw!JjT7>y0Ro2N8z};M3#tqzOm{zg)QcED_UpD66NJ!kULmEEY~A{T12i)Ch1O)RdBSnYF+0`aRKd+SrA)(v
>sR`q+sF6FOVzL*Ys>Cn-~!U-)*f?U^bGxI*d9dn0>VxePIRlH6EeDeS62V3VZ?ei%14Q=(tg{TAJi@(OD(joA^FbCsUlT+!>E@c4}4swpPSK$33eqm}
|ZeWup{y+e|Ij6xdKOP+=iTdbqI4Wg!|ml1c%;5NX8Hh1HnL^L`Y>%twQ<Bce)PorOatM#Dj}=ueCnx%m!V;7)ZC4c7IoWao(NLMh@&s5INL3P#w<Di#
Vyadob?V{8%&R2^hK6VmJ=S;fs=<STwH>B2bxh~;h5AXEueJBzMy*ja6vY>Wjc%(Jiz^Zh7``~}r8<_!IDO5$;+(!8vi(>U?{(xa?&3>L1M%7iW)XEd;
~V6<6PHGAO={4D633h;<9;^T@z0z>UjM^juTvN?9~cHyoLJt_&ieR6^Px+Dyxqbf?Y*2(=@1AEty5m`Qq9?p8>F+^MUll8uuV~4${f?fBi@si9XWMSUl
I&r2BsCC-T$8f1w#7?B>wz8J{E7ZGe#dG4g_jjXh$qB0Rad#BRGN`QZ^Y`l}$&jrwHkRy4=;}x$SEyq38I<4hNkNaIJ5|V-T)`66iZxdV9&7WXow7Wt`
6SGU;`svgr7CV@W#PBY8}Q?m1TlsEsXUE~iW<VD)ZiU|v^VPbhWW*{T3eTGYqFY$FE~+`)z}I!6Q1w$@%!ZdWZTh=ta#?q=C!U^j3Kj4WySH=ojBBKHx
T=yhOTs*kHiyBGQ(xe4)QAUSByZ9E84m)L;+oS_-YGE%05|rn?*V&m$2T?Vt2Ocxqy5s(c)SdMmn+l;Wo=F>}DNB_C~d%#ML`jH-(KN@EE7Oaeq?7594
;9p{ycJgCy9yvo!V{XXL`!vLaZY8NqP76$e=dbrA5(!KbZ0+N!x0<X31m+4@%HItN$ikG?I^9@<-3mCo%_PGwERqP`i+7Upa16XU6)8e&2&PlI(tVLZz
1v|j=>&jjnD849XGZn;XIzaOh{sksxj^sHN^N+hywRq7xL%+$ZhUL+|u;|_s3LOtS@E)0gRjC-+2Q04RYi^~vEW!1i|0-?<hsg<WdWHnm+jQ!X?Y}FBC
+4HCNpVdlDC-HvQ8;jrCp)3=cc!EXfDYq`_MMAZjPlY$wyIP!~y+h*N%$cJSSxvji5j%vM-ej*jLVLr@RW<aeIt0RYu}H>b?VepF4B`BeSu`!(_27IP4
WFTYg)*tESXI`QyoEf;=BZT+hRjONRkuHFZ-A6zL)5VUC&p9d(`^z}G*&Gwz@WX`(FyoSV{)s%GLT=1aVtp9zJ+?>pjn|_siur92bCEOODNDc)q{)0nq
3~Hqb{Ddi8dyQIkgM=HY>uL@Z&s9+?!DE_RDo|EV}c+2^$)0t$c2evTB8kM!W%fumVD9LoHD0^QW!{6l!T$JMw_D%gNkMVnN96xMd-t>MewNFfYi;8b5
#P%LJ^)edjyIDp4<)Nbxs*yevXYmOuac!ZnZ-R2Ns_UYIfKU?meQ?6f+R3bF4A&I-HZ(82<rK8j@u_Ty%0VEL!6S1iS8EfP$iT1%L=(1n-^gRsp30r~f
gu`03QBJuyjXLsfj^sn|X5@WV(6INcb?n#tnM7JWEzZ%LE%Zgyyax;3atF$VOEUv<ePJ%J1jYBKW>eUfVnFuYjItuQm#zS4E6Xs!Y8YAHhbW&Volt}2y
VYHP%Yt<&%I>P_k*Hf-Ir&%d4?v2&W6DHBB#dy5eC9)=LZh{E*csm9+Q$_U%tUAGF@Mgeid@XC-vS9>&h%eTV?MHX9$4--&C!IQ8MB)Txu$>VS=b^IYu
m`nWg}6ouXPw6_XQ4N)4gqK+LEi!^`NSOuKI2;C<6b4Df4R2^(kN}>uuH4bFWx>?&FD7~>~pQsvTMKe72?b2{T2ny{r#_eY4D3a{?hYJ3mVwJi<{@KC)
lBg%cMKEUwZyWmoEni{4jrh3wtC@)nD(eUp*)n{WA5|m)`rYfBxS0f9u7c|CbkE`x@*}R!>(yiqbOq(*3ak_xEx1s_AR(#<V+s)Dn(9r1AKruV8O|>5{
f#Rfh5PZV@~k27BgZHI~n3F01bCQ;}Y;arE|ma&V{@-}%;y@BaJu|LEVn|I^=n?@zw}n9%z_|LF(s{OybH{mFZO{Fndovp;(A_rHE`@V9^a?vK9u?vMW
S```F)?|t=GU;M+Ly!(@HzxVyGzWDC9AK!oQgKz!!um0M5zx}iKzWtZ){`j|F{MNVr<!9e~_ecNf#kaok=>F6_{o>Dm{J~%S>U)3qgBRcZ=Ig!SOq_H4
^a`=3vtOK^()J0?`03@0pMU(yQ`)spr?hFir?&Gu*d;EiGHIW>>ZyYx6h8cAteWV{PeKfrBEElnd-CBMn48NudJB#aU*J@#(^F7E9O0>kxP>pzV+79~o
?5uPk6|GEZ=v_qxHo>~A@_BLmci-2_ka8t;`fVRe+Sz1?oYoBjehaZcSt_?zkUdfhL$}5hDP6i{mx&$_`C1I?>_<Ci=Tb<#b5vS2S51fzx?cbFaGM+;5
xkf&YwLN;e(%l9isUD_ka8T|IdGV?+Z`#qi@0Edw=lXe(?wY_`y5>_`pxN8}p$zw@;&A<WHxjx;z^M-;~{#pFRe1Ro>xC(tG2(M|}*x|LrL~J>9Av0y9
8N`UYb6)K<{z&(Q1MdTL_`&>4P;8;B@8Tl?JKpWv!NXuI?he}o-8)7x#_y<MH&9^*7Qcb^3C{onhWcYpF552twlr~mG~KmPS!eEnM=qIdU~@BGzE?|bL
pzyH(kLrkEbe(?4G{NkVf0b=sxy*>T+ul}m{_8A_7&&K0n$A@eCn8s%y0_X2PmGQHK+?@>u&sz_CUVgft>@9dWKlvr}%8#skIp*8(6rTMuxrgrE$Pev#
@q-_K@WWq+cEXtYw68!2o?g1wM*-1|6-2swhV<p|&%XTODZcWm&wbwT?X!iSwe%nP@k?XhzQ@?x&!O~~=Oa$v``bT%@ssaB+#mCN|0jR-;_v_Hy}$d9a
2Z~F|8E{a{VV7H`!{~)ttWW=?*IPLTwey#eR^s6m<K#_@&uhJZocxE%FDUlaSov`y$t2Io?ajEqp3dg-`oB5lg{$JAHDd-pTYUTbARyj|L}{ifAh{M&%
AT@iywUFWmNt1AH4X@A3ovA)4k{K|M26ezUCSC89$%u%TG%DiZLL&z}0Qj2)f7Z`Sq>)P-TA!AniXx9sA+=6D0BAn792qC%p~Ffi&BNXL#Dj^nUSs{{c
=LhV0z~UbE=E-~2B89)>lH0JsJZp14~F?fS1jfB(0B{NkT~754hj#uxAW#hr!!@CQ%-v-8%IaG%-#@}YUJv)$A4OkP`zdwjn2?6~*uUIQVB?+XIIIh`N
|C8Sq)h+!&$F``v37xWbSkO|`UE3cjRBjfMfaS!o_-7mfD!&AJTY+xuuZ-f5yyjWj-@9+Nd!JshHz+ias_uqW+wZDNN+@s<-*+APK`2)6um^@ezHh#&e
Km6x=uiyOPqs?RWAv?a_9iCl%*zoZj^L#S}xY+Uakpb@f@SIot6HM<9;LcSMe+b8ypZM<4zPs~Y`sj0a=tqxx>_LM3DE#6(*44A0JiQi%ub_PUL9K9p5
5oVLi@ft^zxazkd-2uZc^G{6X_#xi{++vv{N``KH_r+7TaTYUjNJ!VFOv&&n&0{;S$q@%A9=&G3D0wQ#3*!wD>SEkkj^sz_o)wX6)WiYch|XR<ySx4DH
L-3D<B@J`9AJze(}&oZ>LEK6LR#CT6%gZHz4`{=o@#T@$4TjzV@3i72eaqv);M8`y+2ch4ROLdRG?T{WdiAgMa?r7hnI$yFdQZ2Ley%!?;&NzZ4IB`^v
5l*Zo6}d}?ApdQAJJn0iG=cO$F5yY}5ZFmBb$aJet#J+|%xqaWG#vh&;b;XWkP$K>Dp*>^tp`S<R&Je&3qQ+Ka@{`IxI|ILR7e?l1Co%o@){^`HI|I_c
hvh?Y}eXmOk7)TJM4-?{N3XBIp=1WtH*v}zM<xAo8X?VW!(!cL!y$;MrG4hP@)16_U<D*Z0_h|_R)x~Fsi@Rq%v*(9V^(ip@_U$=ts=H8l?;GEE;PrCV
zxJ2!{oaouWx`W_@bf>sv*v&L(>t=i`knXR`TG~Y^Uden{QlSe`n^B<C)n`CcmD807I=x+Gt>{K`cSAo+T6i}3gmnL_?kx@@6))av}@sq@vESC<uR}PA
ug*vIlpwZ)PDrZeIjj_7RA%0dZj+@$bI?AE#cQ62mU#0H+NX#mqhduoYxS4sZ!yG+v^_q(pTSp`06tOLtlMn+|Q4kkHY2`zxE&B{mJ*<edk*czeh+ypZ
QR{Lu!Vwz!i7}$mX*n0|MiJH0O`v<SwzASI%-@{f8U9F23)L(fdHnYo73WrSkSO3BM%CpMU+uw|@#l<GpYG*2C?gO~3g4pTGFYU)|U7=RbWEF0jFiZ~Y
_u2!rLl-~Y#Zu6-q#@6G=7?;hB^_~Ad?DfgXkJz@%Wgx&8s=J)>Qr5ye1Z^1#{`#*pGWfti^BFwuo_?R32Pwmr#e;$GIvJssB>v{M&ojmezdyhRBHto4
;Udy=8c(msfCKMP%4jkrz)?HM$uW4BS_KD<sNB8ZhsqVPlSO1^>{#jPsS>UeaUfKL<g81Ms{>zJZe)l0m9<g?Ji)T#V{n1aJ%BK%i$(^bop?v>u;DX)d
Rr$YSFTJ9?$HwU^pN{lTT6f3K&*So0M7@k7m{vdX9oXk3jODY(Kj)ddgH-p^y|nqc3{Rgc@LxgS!XXCeTg3B`d_GdoNBa4QJ$}aSzhKX8vFEnfTaRz3=
Og`m#2!CCx5eLj9I59c{d{DekL>f2dp=_5;{|)X;ExyL@p2!4c<XVbo{#kNk$FC{&qwb0_&f~p7>0NZLp+8d9>b8&UCHOJ<a1Z@xhwhTN<O-hkFMmSEB
WY3J$Is>J5kS_s7EL2(TRF=q8^>7M<@EZ6aCzYel({a&FM!w`q7SgbY>o(*vBXK@rip0`pY%IUM<2aoL>Tsy#x$<i5T{5GF;*|?K<clFK-X&xAE(HD4%
u9*-cv8sGaU8hO<H7xNX`LCeo;&aLf^;U=`HFg}iCNLD;i@y_%_mnl!adCneh<DgbeQIhg@qGvtD0shBxBZgQ8+#$H$oQ-N$9E{avUy#}1HsA_EID(iu
$qGb^F1A>FSGfiW+^9czUEbYYVb}r4^aCDvG%p(a9wW!{j_s7q31VRNlaw}bPT67h;3dAwvZ>SUcTW&-HaN7A3oqLRBGGoU!flDJPkg9w!4Ca*yz}k<d
QM{Iz$%Karxh-zs003z(4zi{4u8`(?wdMC_GoT*pJE-rmD9CV9n=bU0)!D-?!A@h14+FL^E`!I2eF%u9=;e8SCIh5e3nn+`Qe<-bMV~Y^!L=ZoHaA2Wi
TjPFqx`xx<^dZ>?acDMHuT<`?rHtWrv?ch?cOgx+8jN6`0n+g(vLlU=yPs2jA#4Bgs%wFVT<C(PgtT%Cf3v0Xj}IuxAJ4ON7^WY*rS28(GJvrnoOn5(;
OF_4?NFWVj$6Gh9lbvOe;lC%`b8f*C@u;Gi6oO3@V<w;k#{S4YWC_`)x8CEMVpxFfg*D0(NoZHBR20uEWeZ^4gZHxChs)MfFSVVGipOVLoGKlMJ_6WLK
piQz$^z^7%Bx*FIyl2`Ot0J>ASHXhixNYz`X$_DeS9rvs@2`GRx<JqO9a^@=yC?e;2ynvr9t_Zvd`0{4h!Q_K)iVNE#feiIHi)oK<demsr+@uY2NFmba
(3VZs^H=h37dqi`2Jva_xFgh~YyxieDa~?Qc3TgSggAO$@!bAq!k(gQ0G)HB-CR+2xlFlyn98LztQVdzvuBVJ^cjI}nuY=P3Vo#gx_mS@zSO&mlI5Lzo
9L$@;i4)_Pg8`K3w!S(tMK}miRkN%wgJ8h00}~?_L&spVJ`8LM2(01qVAUp4GKVI^*9*hH8i)nza%~9=#As%h?u4;dr8Lc3;CNJ>D;p9dqUW8?&@>%s9
Que<TPYfloYFgTwQdm*mKSk%!Cb2O0*jW+94oM(#xr(f8Yj&@nzD&+UF1*)!P*DhEy$gM!RO{*TeQa`Y(JlHYuh^&g1nt{mfaA*%@E+3XhK<CtOwl^NH
r&}w#GJ{Ic`w)21!biIo3o^qIhh0Kt0-VNI>Ul*zFb<=E{(!f${lGvWz2!22^Ev`<fn*nLRGjeY#-u+`Ju+4cDEw(FW|yh-Cz@LuXbkDaN=t%wd=p7$G
lueFy<F^p$LHM%F>h0xzaqa6%JB9fcqVy<P!js}<etEK?5Wqh@{8r9Eddh1Uld8X`PEwZm27Ta40?o5En1@Yuuy-4FA@3+p%p`gP{#s+%Z>Rcxy9Fl5O
LSdT7r%c~<4Y%6xsc<)5dY(ZYTTj1;X0E73UTBrC_fm~i}3Zhg57gD=-VtIXE4@}+3Y6g-n1@%6s@J&NdI@_1Do|M~i7$&q11-Ugg6}X6-wW1XongNSA
<6^*C!YFPKjHe|T$-%U<Q#aYE7)&^;V}RzV(wmqhHbOPnoeBoYi14_Zhzzlv(DH{~frRd!*XJz0!2ax(Nct^PbqrjpRL<!vs7>~0%OOqqVEIKJZS~oN|
M5^wKXH@j&-6J9kBUUb?@yR!iG<8mpV<u{jmf<%@u3P@W4F5)^Qq2&P#Nd2TY=6bGkUc(?|&=}IBK)<jwh$p5l6{0%-Wu|17ey(Q8#>y01zYzZh8X+o!
Osm14=@k9?@tYQ1z<M-}GR-k6V258$-e;opiX8x*$Xu!7wC18@qeJuTjveJ0T|kU?tXz7BtQBggZ>xUbFhyZF8{B&y!Q=dzcW^z9>z>fZRm0T<)0^9&F
w;k&oZ>8wj~;x14-`{*Ghj+n7)m1F8yc<fxMIhO|w5E^*@#(=0uWgn@75WYezP`!je?Y{Vwc6s~|2RjNRC=TSm*%(hYe<h8@hFR1Nu=e8s8&YN}?R1wu
VN-ZTpGnCq-`;KWrurpjxtGK?^O^<}wR0dAAYvyWBS1j5z=xXi$@{2$w<#e0GgqV@tZE{#I+lK>v5Yko4=8FrckEmys#Xx4@hL`)gzclCjvx!JPG^q{;
7tN1uo5%ziGA#!;L$6Xk0Qm;sz(>UU<re`b<9;<-G&v(Ws5HAlb=#a+18+8HXpH~LB0Pxr)kVS2T9F;CbsOYH&<vaOa)RJDse;;axeG-HGeSVOXrZVw%
FallQyV@4iexgDt#P~)o<>mM)p2ExHlA_d!efyi5|epTXK|VAie3cs@#;ifX>$yiGuD^Wh2EO<ZmmYSrdtw!Botyvas~8e5tVl}szBvSV@HiN`WYdCJq
EUHN*bAQ-bR3PJut2b%zlp;Z3R%!>MMz|>52`wLNB<6sZR$J7bz&aTWZw#eA%>ay4Ybei_rLNtKy)Ub9~g+qhQ8c;7i(R7(KSk5XA2)ud7e(Fzy49&7I
-I1C2xqAz#zu4AL<N^X+)QN54tnbhXtt9tiVs9o)(e(Yd;x%%}mNF*(}4qNruJDmeOO0AjNs16J;Cq;kdqH_Qd+>}_(#ZNNZmIb0JOIRC3ksVhFtI1^i
PNJ>yjl!B_9w#TWFNcj6cE9P6pa3+-=<nu_iaSG;(eOwkm0}Lm|q^vb2D_Ewzo{n{qffk_oR90Lz<1;%E@}yi+Qy*r`UMl!D9F_pr#lY(VfnzxSWD%>G
Fvo#2luJ<H6K4S1rMWf@Y?un|4W?~ueWMKAghex2sDlSK5t;G)y5}Thl2ZYRw*fXFKufl<4HFq?IHnH{Im_q#RW+JxW-|DIg}aTj+8HnvP-mklm(qwi$
U3J8Y$SZbg!Z=kDoQsj(4_PP<6UMMP>a%1V41)+N2GES76fqp6if3ZFIN!<p=or7F(H)C*hB)1;OZj+E=LOE8q9;VOrHJ0t`<r@%yz|MF`DrUSn8B9ju
#tt213yuf--Z(Q3;Enudnl(2C0*A%uU9-3^@ITtQO>kHBo^wmvN8+1GEPWwZ>&aW!y?TyO*}nPXn`v5V2oPP+p@lf#s6uBNEbi2H9FmT{LgT3M{GIjaP
uBrH%(7Md%2(T8!b6Q*d)!)Y8BxHR}VHSmEeGNKgm4xLOD8$u0x2Gmk*oxSadu+Uetu)_d*G|K!hl`-N*Kqnb+Ox-oDDneu6Y`n0(naBq1r*4!yL088z
=!)mlgha=W{E${PFFaWJ-Z|5rIJdjTmwH=XwlsHjoJF(_xsFDMmDEn2lz5%alg0$d7BKQK2ove)Otx*>FO+pR}uuJpvKn}3V9m~d6+8YoEF#y)&vGW&r
tn0PjtePF4U^Ak*#U5Wug!6BFtm{sqs)MIE(~P7?;j#n$a5bsAm6gr<#<D;T2ru;V?T{hu(zXXBgP8-X*P*<mw~Ybnr0rG;(i06!m2uN#u9FT>rKj}{?
2#>WNyVlkdRI4J0JKGV?YQL9uo7shvmgkw6Aoy<4-IC^(l|)v(ahMZgXmuXv;~@Xp$CqH&Vh4LJLEtU|2k;@ddgZ|Xl}Ux(<E`bjB}H7qn`&xKj1VO86
61%(Wq>U-l96Yk}FoDAZ!D6T3^cZxQh*Nb8iel7ZT@iBSvnl&EPZU2<7-m>R25Il1Ph1b}%`p&Ji1^oj}~on~znEevmeIfkn45-EtVi%GKDZ=7AKgg?G
^8t#)3MAV<t0O|YzWSm&aS@qA-)lNqbB?Q{`RR%!2DXX37;!!DL&C7zB@{S%grMbxg}TmYfr&QzN*(y)rhwKYbXS6KY1lD{u+bPlqxSTwT%4Q1P`Y1Zm
Cfa9MVx7>&kq*O*pJ(_k4EC4HCBI{~RSWq(b1d&a0%mbKYPZiO@NCPJ~Z#o%OFmtxHv%X%Ca9G7(S?&h#odn#FNzX%-Il~kt0%0E(Lkgndf|nu6b_}<n
9D3>9x0?WOils;3W(<^mC8Zp4V(-OkmpWC;bOW+54vRe80Z560IJcpoz~Z*c*#+sN4y4Q!-OkYo?_%IAi-;Oa?>Zw6Oz0&oD2mC%D}`ObB54bbYtNz&k
a`@}p2uB%jCtOYLgnOWqBvAQBv$Dt1r82Vu0rbk!ZNoe+8RLSkAV)8P8{@pCz!YcRNUAcsD)k(sJk@t)q(0`0Ngf>3o=6(;HRQAL@R&}81w>Oi|yV6*f
AU#zCDl<IObjAvAlB|CO=_FG(cg>QW2DaTB5n>Y^@f+LN0?hpc2*g+cVYqU>nkmO7B}HV~=8WEZ3!Cn(T(LWdoHq2XJf@Mcs}|SO6@bRA|yj0Vd{O@#_
xN?&oK6P@&xn0!|saHJxvn(=Z>ESkszlU;*Zu$3rQekpL);mqwR*CWhNyH%n%oHa?KljfgsuQ#)WZOKCR}dt{hy97as#rR_o8-;#E)JS1ZsEfPr&MvqA
aD#qAWxi)~G7iJpN3MH|b)v@W>D#?M9BW66f{K*5OiU`WM<+*^x)hos@JjjP>Ywz|Ot>XAEl(Le~N?F#wJ!MG^bvU$}7;4MuDxdK#>N685TWdj_ZV-Ec
SzG5Mf(*f_-Cz<SRxV9)*kHxwoHrIE1H!uMzQs74=tov#aam%rD9f+J%cw(nFJyi=X%kH6f^fnJl9GIrrI}(+rY$5xR2Y*r3KemH>>1tJ9ibc^m<?3&6
cWcQkm_@_#*uK8IMun_4s)=-n8eY=qut5s4G`jmWL|R`a#u9S>sYJd_;231`Z%K0Nh?OCafyZ_d#6quEi;DO?b57WcNw(6mJVG{O$(d>>><&2im}hkv2
<{*2rkh1Dp|tlc*IZ%@d<R9F3+=Xa%^NB6vZ}VFbJC+Z4uWSgT!;Fo1}3P&AD5VtEE->JvcJk{i!T@Ok$(qaIIZ_RSk4quRJDV^cBFDs9&$IYa;ssJ6F
}fGsn=Erx}=slo~9X5eK3Ws*}GvLPnLm<Vc<U1Qv4tmhHxtcjhuRsGGw9rHpS~#S~D-RMe7irKks*p9uhWn2uowb3`3%QK}|s&J;4YR__Ahcsb)}-O)4
PD+kWXD)ZsCt4#zs*s#Wk@VR!cV?8&lF4vV(Tn5QR(~;JQe$9?Rxp9_aw%0a8(2@!xUt>&@K9gp!t#xJv9C_utr>)ippo}fQ7RcE($!6$u!Phz#Y)_cq
hP;nwtQVo{J$`29;fpv;xC`0iVV$EHa>dauKB~KPAdUtx_Q{^DfZr_pUfCTk4Tl{;Br|>)n_zinv0SdB1ZHIFY^%95!6MF5O{eaMwFyd982y1@Xb`7$N
G}g6F>{A_A<aRJk0yO|XE9i|Fe+G`3$^%iZW|;^bjx5;U=QP=LYQ0IM<bY4L#G^wW)8l9)2N-ech8oJ>IgvBiQ2jsW?)o@qkRO0nq0Hmgg6vFrvGx=oo
|vXGk+xU^*m4vJMQ)K4FhvNjLx|(Y(oSdDE2ey#S_NOTyrg`L}jvkAcV-+#>N0rkV;cNc58W_Sz6n=yS3gp119J^$s;6OfY#pwMm^M2z|m;k3rqv6RBU
SmEW*^t3fS#fCmP^qm^2Q~C>+R=9Z-Mk4Tx}nDQ{6ZhbGlGB#g><HY~C(JCo@IY&YzCBnM_1v151QxByIh-yZcnluY!>aK~#F^$6$^oR<45N;@p0S)nr
T6bed$oju^Q7j40$2vHSYaJ=E96zh{PhoQpcji*PgV$k4P$W6IRBq$jekG*>Ce3x7oZ^pEv%vwNRiA5xb)4htDY>VlOU~i7ulthTOG+i+FeG};8B*;QV
DJ2G_!eyY-CQEkYJ{AFipADNE8fHdjNjhEDYpFHKMZMA5jnUzNQl#P9u1Z#76C;x;Z$pG8<Ct=F;==U`Sbe1698CEEOHf)`EX5`p=!QO4_P$uFFfE+sE
y>$h!`^VBt$eGjhVeQaO-<2;6*vgEEce!)fRd9KPwCntW)o==SpF?N(+B0^Y{8-+h4qEACa6q`%hdoO(t}*2p=500vY*WOh&BLU6%8U5$UNLs90<ws23
dFAxxrG}mI#B`O~07=tQm$I8@iV1R~v}$Q04d@(>aODH9d0IQHGe)HB?6#^6mzx#_Imh93nXWD%+L|+?KFmawq2`HAcUJRd%#hhZ18NaIo7sA(nbRkYi
?UT!aX2U?>ZGR5%8kSwK>na-#xb;0CZ~@bb2Cfg@nY(zsAik`SkE#R|rL9=K&TEz@<y-Pdnv9dSdX8@40DOx#R{WU038N}0Ka{$usJUvxL0nZcrD9fH{
Ev`OZqw=^4VxBz;Hdwz1`ab_2zJnWfGwi+h76nTGngpwBbbk>g+D3shVdDphLl3-dT*EXNqO%wvvc5ceS7!e1Faf}a6?u?n3KBn1zu3(+tT8ATcn3n8}
;C(0qnrN_r6c^;N+{T~>)Q(CKXK%y#k%%t#R4q*dx5ena;Ru@w=t@Gt5^KjB5>vXO%uE|{pmLLSd4C*4(BTC}A`&y}ESd(reQ`6#oYE6D_nHi#|4fIol
F%?Z*qdBLB7&Z-CX^<Z;~Eu_8lZNrncYt27#8O{VrL5qJb%3vk)Evj8(6BPKSh`d`+LDv^-Mm!KuNd1z}jTL!GRH6FWx#Dpd?qo#xIo>jhbk<ZM>UCbO
|W0gl7|56t3SH+-!+G#pFQBd!nx}n3RBwZgxW<3(&vz;nJ|8g|)N<EvSdRx$N>cNj~!PcPT#e3a{{y`uqHg0OaRn@^yeK%iN?ehqER+Guy3{nqW1|G^(
$ltY(SAGB^(Db+&4ebzT-HXW-h?IcA5VT!FT;OQ9)^tHY`S+cL8ijOMMS%ZlvOjS5b5r3k*e!2-@$okZVSGq5zJrc=M1GpL?!Cw5oal8sAX;q2Q>w{<#
m+6pWlX*|r-Z`c<8I7-fO(V(}{#~tLf^M-V4vc1VVI&-yVbu$9Pw4)3!H|PvRBR&Byh)HvDhikZ$10)7<w^DA-!DnHOGMI-$GG(=i9h?1<45v8!<@cwz
OO@ny6psdog;Lun#eh2?wtb~{vCbs_mWu?@`jn1PQBDmfJFuSUX&e^gc6d4Y7x!)(*^GN*TMh7(yCrQ~Npl^*(8*FD*Bc9z)Hc>~A<Y?Xn8hu9rB3NU9
&>V%Zq&vDM@1&JLJDSwwfys{Ex3R;@lutL)y7?|U|DS*!A@9L3~L6Nubg4YZL*D-gh@-V_%FXm^eN#Ri>c6zE6!(+uDANaBwObeu7`$Afh5^k9`y|@M6
aS&r}gf79Hv!f`NC$=UO;nLQq80&uuvCwWh}cZSZLyx!(JGPIIe#AMat#eAIoxtRf)1w`%bqUao}$5sb$4wRR8N25$=zWo33%#L4ou7Qqd$e6UzAvOTp
z?Jnd`tbRDp;H%?Ttj1h2Ei3mm8y3CMZh)izdHNA-{YgoLF9Ml!5v6T79^I&G8{F?Wj#VHu(Sm48B>_A?THo#a%r-WhHWy4&Kk!cRY6f&pmdX|t7Y?g|
5>r?sGuzbGCuqrYK7|;2_G<+(q0hi*3a78BMj1+!5FT2~^n^?Rz#qCvS3}7iF)gIOrA#p-p!_utFAPMRsMI3z>LBQVfj$Wr5LxW6njqXS66q|&(L?gO7
!g8^NNM23dgSvtWOrcEJxgNL$dh(-qA74OpJJI#k8@rhu+5tIiqAVPk`IZg2f;BuCr>LtVc1vfRIV5e#P)ce}A|ZHVb3#-QFUiZX5B4a-t_qg*m&m>!=
=JfaU(Q2#0nTnukvkP9VP43bt!?WB538+mNjH(+(}3{WxElwb%wV-u2G^^u98EMn6H}ap{Q)GGOryk##2T(c!ND<vxgTx^;T&393F?{#>4&CvJ*ol1vO
loP`@@*$l~~zbu%b!OkeR>Y+YIJCSv`mTj@8RyRtGZJOcBg0jzpaC#WkB5;A3grASzJ~OfL;8?Ye6gOt(!?9@9P4jm`FOH1keenDl5jFh-&H1&O~jb7Y
G%8Q`Q&3Fjj?4`@(hfMOUpzMRA?g6lOIZ~?xFVmAcka7!k_Ss57H19{>%-ndAiF1~~^WB?z|ANPh1u@qzj3yUyc>#UyMW)L^URS#pRn`U|?b0dW!EL5;
Lg6bQVZaCW{CX{LSyMeu_J$@2NsC$D1tm5h%F%q|`PHU&U?bCs)MEPn%zDEGBcMB$}dV&FoOnXx>F)-=3d3Vzp4AvOyB|=X@a9|o1TX(Byo$OPSCAT#)
8+`18ekm2mnifchoAzOqZBq&AI_Wqt#+B}&Zk5bc6-zYgAjtLPy1LLDOnlkZ$3_ug{3(ZOG>xN)>j*w`q0&?U#)pj^i?Ep1IAHdrwHA~e9Dfyi#xZ8^{
(sfHM4C`IKJAQMWsVZ83u=9FtV(&`nv|Uo(>Z5027tAZh988Eaae~Gt+<7rZQ?%ORGd)3G}3Sya@q7Jra>Za<41MPG{YDHCtnGRm<FhBI_7OfFd27PUz
np81lho%^ggrmx!;1NaJbI9O~GXBR!z5|XG+b0w)fjBa$<}FU%UX^cf--)nxl=@+kH?D1TX3xRLf8o2^K-(zA4_fbK1pL8V=21A|MsKz@|1^aJG*66-*
@wC3PAEV!ob}fwXCz$Al2(Yk{&hdq2@fi5o9f=|vGE4^vwJ_IAKx8Jv?_#3=Ea$&iVd`Myt2-GE*R&TEG_hWTETDbi6VCIG%&0|oO;s5g!p)o;;tYymg
Bp{~DCNrs~@#ct;_-Pz<$e1x^!3E2P;xHly48;EbFqc*m|opQi;2<5Gg_xN672S^$los_^BtQ~rVIOl=9DQT^iYKwz)x#bs#Tu=;9V6@B{<zptbj{!(n
)M&wR5h$=&I57;zsT)t67fdxk2sm|doMIBJMp6iMWI@i{$#58B9*KTn^9HU-ByG|+Z{@Kc%Ry4wjb7sRq|S*oIGZp^XQ(%WY*{xvtl>rafGo+)jg}C9o
pU%q^a4s;blxl4y@U`mCG!r<2@gQR*@0m%bi*9WlU0@TIZ8oL^{sqdskp?t7Di<Akx>UG+4upsTy1UuDQm{tlp`#`vDO$vFoN8il0v!RvE8<yCu=U$8x
m5nUhl@6oWoGWk5JDJt=_lbTFuQhSl3g4aJRFoFD{VkZ(0ULO2R-Ws$RBtQM)EGurro7I>zr8(r;3iqa}<haAwOs+7w`9z-CqZ6|4=Lf#j~b%Orb_2dk
|#%2weJ87sTOi4Gd3H>qx-R^Ut`6>v&Ib5nOqG~A`o$@K{J&p-sr`s~|%)B_LDVRzJEDgn8zCM7KK4kp30_L%koR81mx7-STTXINIQb_XO*P19t|h{l_
<futbj?PLvhCFvlP?DXh~FFW%V0iW-v0lET`_5yhgGzL;B4vwuL@8jVH3)G1^>Gxgv;F{M<&0{1aF<GzQot1W&cZ*rytg4;`x1)YI*BKOV09XNw<A&1?
%t@15&90Fago{ks-PDM7xH38?yCbZ-Ohia^<u+EW3V4FEkEM{#0a#s@i*ZLY!@#l9prb2hgMelyo<c2-a2>>hFRD8i*1)(J1cf#sN0@5FxH)V^e9)00(
TS$tz!GXwZr4R)p^&N<=fiE;<}Q}8s=7Yvd}>w$v9GqV<&<3uI?|+6%bLlCON{fB9`8;}-imzL?`PP5?~Q0wA<ZOl%%ww*Pz}IT81olB6c4@p=D&HOKN
c#Gi3WOJaj;r7U1fi2_WIVu@_Ox@%k4UcRkf_&1P+I)XiEqJa*Z9qob?r}k`@lD>7_`=i!xq}8Rt3qoHu^Z41mY>;ik3q1R%&@o)Io!bfjTTf{jZ8W|i
}HRAiNd)v9(X`*MfpI2<2(2jU#ICzDCII@fj<6xfu0UMT@nQ8PE53TAENP$19LZAxt`LP&5NOIuy%9?bx{(_4ip2be^D`FkCZPVS*Od155s-*9w|kPgg
R`oN~{hFe=;x!CL4g&`Ro3~Z#WqkIopdGDkmQqb!WbdwI*irB%dEz)XoQ8XnRzQFmHOTy11ih-=Ti&ACj*7IQA1Ps9o6^mfjfH|93>`<smGJ7ez#Tj%1
%_^a{qL(n#bdk%wOTps|qMeVRkFk^YMeP6o`+slDDj(m(4G5XD8}fGlJFSIn9P`888mN8dI-z(%RseO^m#7daSV9e=9#^{*fdW)u>QR^t#0LPXra{yMY
(}awT(t--ElixUMlB7QjSLoJl*tBNz)<Y>^`fZi)7iw9t0-9I9V}2_#|9zT1sx!lVSh02c23N3try|>c-w@)qfXj%>{X@#Wukcpg;v~wU1>}l=IucRXp
G}p$;40~1&5$r)k8U$V^jqckPt2gQ$MXGO`n;W1E#a?n?za+=*k1Rn#pVhcFd(GuSXJRz-66J4nV=yoTv@r9yuiL!Hi0YgpM{X0g2@DB<jr!3Y@^?k(}
vAaN&+6&1ebZfG{*JQzQZpvijb|mP*R?V9kdXAsyYTjzsdc=-dVj166w7Esy{dP@|W1oiiQ!26Qw!dPEBaG-6%k5&+QO02h_KFiScVc)hA0IpI2c1JDS
Omc<<unC2WEctSj&4RTPe9MNusZL((0xs2~YfhiYj>59$@*|2*oIL6jZa$#1fA*FLW1P6=G@1QEQ%M9R5kSHVRlqMn}S-%^C4Gm_5USEfvWh8c;50J#S
PBUQUj@lBts?T96;W(ef)FfkZ=sU2Ig;|F?5fyFbWSoN~8j|Cz-)IJz$OW22ho&?^ijI5S+CTx@m5IMDB&%XLOACt>hXv?ByPUT(>njoigekCM-ay&QQ
Np;gk7JOV*v&_m2qs285Z60-UR)DcU}<Wv2f?ze2ddhhc&D=s5_D?b?wUbn7$6l#X=TPtJ75Xg?4}DHkbr55igSpbYB-dw4@^130*+Z73*_2gq6@g<ZP
G#&z|3r>nfysAX2(QzGImApgp2^aY4Zuo?Op;$s6iFGhXp1v8FijhS6Co6M>WAseoIJf<E&3Zt(2KL=IDk}l|yHNC|T9qI!VwBI37wDb}IRBeEzt-n8L
aOv5;PC#()A8Sw=^{HSMMx#=;9-u0x<e$NM#J9j)jF@!9r?z8&rb{wPw^c7-A?FqjKFnHQdB*xhC=+?KX<7-*3NOM1s67jQZWDXI(vH6!wMxetcJvNxx
79+YP)idR721`Ms*Q{4cJz$Srro25x&4AqAidsl^pvbVdsCLCZRhja>;tL^_tR88qO@5GBRhPh*plnSwh1cGqINp>n6LBL5o6YNl$u)xG+3fLl6dM4vl
C<%2mjL&KiyMfwe5dZX6+^8~en*WjP{{jUFGT9!>mn_WcS?R4MRg=yGy;Nk)H%3T>h1Avb?x<1?OD=I-C>7uj+-4Ifv{i3-&<3}v!z-L<*s7D|WZ(%K3
fMB)q~$GQ0e|zttQFUZ#O-<A^#Czn2Y?%4B`cR$1=&@|b@5gc3`--C-A-t58K}b$?MN>|JW%wVxe#^^0c&v)C}#`bq9!X)j4AK4jt6^b*t+Zrsw2b-Bz
$1`({?}=K06)|1X8JfsV^DREanU-hAa5ihJm5Flx`|vboXlnZdM^Xy}~oDD3MKeZFNWmH;d;YqU$SgDv9NaJhqI3EF@Cx2r$4}Rt(O!E>fVt-D(Y%pMp
D8v4fxl?gIK1ccap9EiecR92nMGHxYOS^tB&E9hbpWvEQHa{zTC*uV}WE?vxDTuib9Uu54f}PV@^5KRUz)1%zA!hVN`FL#%^*-t<X13`}}ea@D)V6`&}
~x^7MzN(a)7?;K0oUrg*GQR=BhH$C7|D_9yyjWwJ*@-7)odOi?f>~^bWhN+-+S^cn%4rGQ5rN_6?&FlvX(d4NiSFH#Fp>WWP#n3u?AOP2%V_3k=6_qYk
tc9rtV#>vfV7{w5uiHiIqXVga<Ix>EFtEVU&dapo`U0wQ17IfF&dbXHv+kP5+4GtP`#r)=@qC3;8U_A2Sd~mSa9du!3MK*zER&Jvve;~=0J!@y!;|2Y5
0kB*l+iZsdp+HZ+4=JSVeh?`9Y?Zk!4JZiIkcEJXiaDW<k&nwYZ6+S-G3jP>>11Gw$AFxs=j@@=2pB!;PAvI+<ou8)*|7{%X|D{9WCb7eAW#_+J_*_C_
it3EVmqcUUw@9G~6v;{59A#UY4t5tdAJj-6zav?z{z>S>?A9D?@Ul5LjE@8OUz|<tB8ya_u3|XuzSd@JbpRa$^^!q000Con|WDHwBR}lltJ-$rEm<Cxl
z%@P0l6%<&ZDEHpBq_Zq?aOHM)?aSjrxo(wJmZy_USx1RgO5N}KbVSa5J8VJ<JY0W*p1mOnY6!YDxJgF|Cd!h|{pLxG}$;=N_5Y^Lhpy_7yp)>7m0%80
{z_M69a)jYQt3eKbr1TB7xcCVu*BAPYQ8V>SJaHw#-`i?*mYN;vRontGj3#JOplPr#%<bo6)+`+OVny-~ge3&vVXuHr=49C@mXE!TK$s9vU!IYgk3}Uk
4w<L80Kd4YP{veV(pxu`;bQ|MiQrac57KFMGB&<8Ls$3geyzJcAd^Hnt^-s8M&-=1i&Tc~h{ND|W$)#CxAHZnQsCW<-NO!2;46EyA)KF*(D(2D^7oGas
&3WY5ZY>hXB_gl{Jra&L7pUOjn~~j?Bc;Dts30*Ev?lc8QtaC%xI-Gi@WOzsB7^OSZ&D(R5=q*Ol<cy(Hb=U$i^%Lb7zz4a9pGSIl;`?#_O6lVt#gLYp
mlA{wG4k&o1fz@!RI`Wyz<{|GRVeXZza!`F|C0H|M{-_S@qf|KAUOkmaAh@$de|GOhoxzwm$mX2#e5t5e6UpkF0Q$yHT!i4Wxdc1`X#MvH_O<I$YmP1a
TVg7}x~i8bid@3g7P53J@nF@J;hU#@3%JC468-f!1(=FQuC89yR*{9H>^pZPdVd1?Mx-^eZPo<@`Zc3o#RA-4Z@_xBGR@3-qWqMuBUj;X)>b{+jTpVy)
tWKMhn$YO%^LH%~Ep+@Wd_ZaVQ*PmcA&?FuXi~jBUxBIm%_@fNJ<p+g$IJW&<e?PC))&4nu|E%BtmGS;}8}A?2NBPI~%l&b_{I`hr7y8Q|ukYuN`$6%a
9Pgj__V>m6ODD9_<R2Z-8bq$J2NT89<~yxqFl1=!)Dl7l+UHp?oYbV(j&1WiE6}J(ypx2ZGo}M?TDq>f9FEo8E(OMAazEz@g5LgOJ955WqG6w^!gfRW*
u$&sXSMjEAO4m1hVv=ls}+-Sh*(qY=6y&E-_(?}68MzIfRh`-N-;edEc^oFu`>k5qgAiTRQMdHwS7E?XP`}GUht*YDEpQ^Hc=$8nBiXLi*xYZSyPow2#
n9VR@^%Sr$tr8%@3#eh2lhSS1`?jr~vo+%91m}E)j^?gU-0D6U`ksQk%*(Gi&^pK2*nru>+RSz`2CB*YLe|Z#Af*;qd+?o~>)+gX3*Tb(TV?+F#-!lwQ
$NI*SLdZgcEZzsH*)ns5Xwh6DYZ6xpp7SJqkMlx;<qbw51!L`3JSfB3*i-rpw|cr$QH+K^Md6OW7^iMiXyhK5s4*H~Amhb7-d;!tMAf4l^~$6L&%TV9_
vpCSP#E~mJEN_lMc4}(g4-kjm?7{en~TZ9*Q6*5GplVFFIbZFlM!#WkGD|4sS$_0Azzvs)(VM%Y!b{>|~?o<lv5pGdj(3`AN4mCb=hoMgFEgJ==e8)Yl
BPq`C%%s%2@ul)vBD93N<?)#8)AMRz1D$h&U7Lm6qqdtx5&39$Jd+Lf#d&ps?7N-B2NnDCIIy12I-(^L=b)Cj&xyp-+M-HN{*6SyabK88n-O-uK39w4R
49x7n$Ix1ejAAFh=t#n&2(xiMop<>G?#D2IoTK8m0H71Wr-D*{OR=ZK!{x39vj~!;=_5J`74m6Oa)xy%&;@La&AhQR`}eLdA*&<%8`5igKXid@I&rdzH
zhJbr!)J4eC4btI}p^;f^~$N`>BwT?k?QqdSdI*R|+`GU1zgs^kf)CNS#6zt`KDY3Uw!)+j1L@UFPwY}FnAek)Nb3RmDCcc$#7YJ6w@_jpOpDuE;lLcv
w<$FTnruL|K|pSDzmrB~l}{O|E(OV&dGQLoT3x^*{|@8k^p`UvjVr)OyDYiB+A7!mEg_!6=yoq$ES<KRR`d@Z(U(8@0Hy0^A_2jdg1L5)yxwRZM<-_A-
aKfHIums~76ABKTuabqh(P^@5aI#(xYDPf?F%NROz+(p-Ett!Tb`@O&DgNy>6eJ87v<4QH_FQ_SmNUKU`0%T+=Zgwo3a}3QsG~|PRq`l1X(JOWK;m8VF
^7m2Ue~AY+jRx*en2uw5>#y;?4@^&0#Qlz7L=<Cx{~qu8sU62nWL8w+VHEhu?oekNh?-^%v1>T+B)h#|29`FgaGAI)G81Qh)sI%hc4Fa{<qG$R+g(_%a
_!)SYqFgrdD^s5l^x&}@?NiA8ERM)SC-&OSLK{d?GXBxe!3aXAxi4ok+_*%k-dVNIMpihweWA@$Q*B}I9l$4e)=_D50D4HV@v7qe7>2##QU~sJ+l`fV7
%ZxdgqsTRw1*Fd!cL~?3lLkYSmwRmQ-SDWE%J2G$r8n5A|(C?HzT1qk7WXHy8Sd61wRbr&eF`*M5IIU#>GSyW9%Ju^)UlFXrB6r)cV?%4vMY6{Sr|Cok
&Z317U6sm}g6p021KkII6o?7=&~#G6hBcE)B61!mz2m-{8&IOqhIw)5$%t7iWiZ+j+DD|T}1bK{UlP8HxeEs0yG@lv}<do+!_snL)l@xCa<8-z7=t9`J
c;A2q~_jTGnrjGg5z<17!-r!T$sV=V-#{2yqI#XuJt^VY%H;=htzc=zJ&f3sCAHU$6{=BP{7kx(B!wRKD`S*C6{M1Z+j);oYs?c!yl_O}K)6IexNAYm{
Y2I3;f*_8Mapkjr#qU9DP0zSo%XV)^@i(~DP0{%9tPExQ7D?*;`oS<fEIZl${T(mqN_jXoTMMnF9BU2!D!e>Euh3FmzMlN#D&4Pm`Q}7scQ_GgHOIL7!
7uS1I9c!rUKq|q1Qh&hJTx9t7G-jdccO&;HD1yj=Kh_%Fwk0ZUVg>jMtjhJfOyjBAB8EZzsH04&1)5}G6#Nc*oWi%g##r1g)05_xzk@^M95fFb@p5dQ2
?)ktd)qVvaeLf3gqw|fsOUp;IPAk8W6K)=$23H+6eeAAo-Q14$$yTd4!;BFZwHz2-#N2zTJSGSETpKNAMNp&lSf6ae+=csR<vN+J-e!-6CGhMlg6XeHB
^<e25)BBUSo7W*^Dx;QP>@Jy6*10(opHkudGz5JpHUg3VaI;F4r;$0r}Gb-bQm^a5n~sW3x(vCiWY8ZSkE+A=_OzRHOl0|xEw9dl)Y-`RWo%7Q^)MjD8
@te)TF%?LD`(&W2<sm6vpz!1lwr89_yyqw@FV<^V9S2LFHD%nnc@S@A9j1ydH#5KeBf-jo3VBLF3MQa}uU>E~8pc0VC<t(jKofCk8#VFd%3mkiNxT07}
s0OEu^6v+EQ3j(S>Hb(CTd@((ZFZzxArjD<s;E=f&=Vag3`V|fZnp7pZ`#<9^8iRyQM}MbhAC(e6#?_lrr8c5wN>hR76HIqUa~OZfDGmx<vF^_%8${cF
Kxm?Of0C{?CN?Aq6MhJcDveU;a(qU7`o5M<u7oac0cQzj!jUQ7+;c!jnO8+4KH(H-1o<8?BnN&UXo%)25xQwv$^(B?ADmaMuGw|oz@TI4V=i=@y4Uw4x
Tpg4CBh6U@-pWXVi%QIlf#{Nmyl5V}!tPwcWT+BDq^Mq~R{B7LOBnVtKtt&V?rkLddH+r6RX!Q3H&q6H5p(Usnv)(eKyyU3%!lD=D|#l(P_@zBi{bKP5
x)c(e*Mb=8sYm43331{rIV{~~0-(+GJS4L}nJA1z1VcL?4HYq{#1(a_dkzuSXTUc;DV*FfEMG^CvcM~O|H3QOOTYO6u5CfCCuaQI>{-n&}*(Wu+8eN*j
CgPa7x@o<OOW)Fi7RE#s3IO=UWyV#7EB^vq@mQj9sv|bqE2{d+JgVWha+n{G6-3ie#``@x9=azYde+?p>(B5^hzWA`s4ZdPfBHb|8KtPuu+EVlqpsshU
>MVN9hD$c=tyWrk@W?I6$?$P9fX7Gvd+CIG5p>tEAPizq5F}egKW1#X=-jQlR`){8W^!bj&}Y1|z+@i&*E7yJVPw(QkDFOXHW_=Y$w)Qx{p%M=c#mA)9
y3FM9gQ)*sXyul7}7@g>y<g6^e#EAmYKf5vv$LTLhRWFuV(|)r?$kvhA0Pdb~2^tICjbM{Q&-*tq9H)SPHFw{URAnStF`sp%gQbE#v8*hTkye@<-jeyV
qak>-EP#BES1b6HF6sFtp6Y2_N|6MhTqp8hCf50jELl;583mqA_b_A-<-r?LuCzP+t4|1%<HK4!CACq5CM=x}{8(4TmLnhQc2Mz%eg;kJF4}qUorW9Oa
_2jk5ZZmQ$2Q!ApRne54tsfx=d2TeDHd?Iv<qxxc-K3R3Xu6%GxMi@}3MU3$_UY|3b{GrN#dV%f@9L@~i&0n(3&f<M$GZ_wSZTMe(W61?;z$g*rE?poQ
rbfS-t+0KHDkosxRCkTtGHhu26-`}PE7e<FkzwL5&K3$GTRq$P6{2oqoO>}2`N1Lg<d;Dv;ez+~OUVl9M#N7!0^+Nu#A5r?d8sY5Inlha#mN4-b>4Qe~
8=DS>w=%)eN`l9^H_hwmVF@6NFE=ftA#Y#?J^%W2a|?iyVpc5J_v=Qnd2%29n4+duTR>%zq<~K1_oUSfI)R+Q(0!;k-bOgOpccc-{=x&w_`ex(r!E&K?
jzcOd86P8Yq8m;!qBX<gM@fM5Yx{`GTq(i#Ax~oa32Zw)x2imOFZvl6=>hV+D<?x+Pq%S6n&?_2Abl2dojsOAi^P7mW2K$^tlyfbWkH@)2($5&pOis@R
sIoPBMR^fIw8R)3OO~(@*C~yLEUcU;L!X-0?`1`V(#dlwL_e@24aMpf{yJFMWhJh}Gu&fY>DmS1=hq)ckln{4Ev|Z#O{Iah%Tv62FvSx%kxDCm}UxJ&e
o>U^fXp?43^&-LxW7!x-3Ydh1%I!_J#IS-j)<0NPIBhNS8XwT5vslitboDQ=h^d_P=^s$4|-G+7;{4Q1EOjOraVsItt`zkYGm6N*0F6NM-60ZwzZO^n$
Dd<1Hgsb&fw&+TEfSWpTu0iBpg6xBA~dn#Un@?n9iD;)Zb_q)J+L_a!Sd7*4aZ+nA+VT%r+FX8rW?2`%feidPIe#d&F8aG|vJ54%ZWvwxMvmKs*hhicP
K4GnWnN5V!=X2FTj`IVb!3g<h7B|C^N0{miCNPcd+&YznjvGD#{7{%P6~PxDkieL4dieKSJ@nL*<mj%zF2JtxWR+oab2Ot{U8tTH6ojLTk@!ra0wkqd0
9)EdZG?<VImqRe2d7y<FY#NkBBy+Y7J4sDZlCWjS8OG!&)}J>fVDc2_L&R}b>n)#weiK_IX(956?k>l7!Wm)26)&|5onJH-Vj47bmV&h5$KLYDi^!n8b
WJb!^O1Ecf)S_+VcfnctB*HR!e<9!~~tN>SJyz$TkdJ=>Aj($7Sbn)W!p*DGDlhZ{GxY8#mxYg$PhMYk_^yXB+rWdV(s|qQCHv_}k76>f4o{n+Tk1xTT
|y5ELyeZ<UIn_+}?6We$%=|F{WhtTbPxh&uz|9WCkURKOd)>N-Xk^V);bz#V9C8fpSq%Ipc*f7%T{V=R9OT^E8tWaFGgYc^$NC7cS|p<dg;WgZh(WYGh
%O)8eu7A&D_Pv#i7tI>_5hxhQx725;xW{vwSDwF|O+J4nps{otSI+2*VdNTph{hSm2?CAuY-IF3YElF%L%_H?QRyVXgL@l(RxPNP)V^pXtQ|<&l*;`ZX
4x5nRoTsWhMxKQQFt|Jgsn=u^d-W+kXn7Y1s=PCfoZW+BVx4GsB=X%2R7WME>bgR}RfM~?wC(=?%NkPf`e^Fy%#GJa)Z_#PEZF9`Tz6Pt7EeSEi`=FS8
tH<(Ib|UO&aZcI3AC-D5wCj7#=djAT8`eJ-P-PFOJn#+9T{K^J)R>ONMG!*DZEN4e-j=!7@&#Q(YxU`H1Lzt7gG!0Fx*K~w&K?rB<5UXi<hE4&?M?}!2
#86^vGP_=vm|?;FsB7VIBI(FY&NTBOdLI+N<-4I~~CT5qj93Hq2bWe;&+S#$V;Ip)mhWWEn#<fUAl>s5c2+P$`&s_GwOiLu`Y4Islq^u#vbVm&1=YF?M
p_m-;S-4WGhWgT0>x30jw&9$Tl=6hu8okoH&I+n1kvpBG+dJW%z~@85BcHMg)8`@-6(W4pRd?;=G7D%cSYnFnLV44T)G@IlpAv7M#-LO#*}r67cjR2oj
^uD`jI_iI3})~2~MCdb(<Qn2X_ymjbfoxos42_j2px1m96G1nPdG61d`g2xj%6FSa94mW*&+O8h^<Vnh`B}nXHq`DJA6VRphvuk_|+c3+rJpZbI4unrw
f`EtUi6P1;RkiT5Z?vzWJ`RX`eJ?n2gMkdl2C~`Gr|TnfZ0vxZw1WLS2HBsUK_c0JO~6VXS*RZNxY3x<RiBnDSn$onGOOFqnE(~eSq^y`cYk@Foq;Rvt
=Im9)dTzQx_kY8l<hAX^Uqs7ob$+i?9`ht=AB$Yea?-uflk6a%?WQ6GzdzGX%JOWK=#H7)%2TyqmM17(k07T;Gjk|@leDV^voM^_QmDSX0-IiI^ns@fE
V6kkelghFcq!Nvaw*EjRDo8$jvcnAWJ&rY{YaK4E#DvA?kS1rYI-dUYbJbf4yWGNBIf5A%zX*ZO>lUZkWH}3^?9OQyD3Uu?rctP&x$QuIch7ZR{?1sfx
ev@Tq&CTq6$n^N8OKn=3TJ^Rd7_mA7(wtWJ%8y<}0;L0GV=LMUJw!7KR2O}8Pm3Wg)HX7+E<m6UR0h$N?XGJ2I#>OT$AzD1_&i?fuWz$hc2Hi8CEv~M;
=p}9tEW1_u{*ksWj=n`7`MuC1@5R=2(nm;gggV6c&TA_22L2vp9ROlz+Ggy9=%_Z8C4L<;w1f61Z@M%;e#OaOlX)(>{=m{dv#-CVq(C+ds|AZgMXO=FL
0%*e|?HI(&o0>L?+dgN?DV7Q@$M#|(nvjWxh=J#@chuU16MX6zWDgd&1hYMsPlhLSI8SGwV%OV-(cuh=`v>ixuzJ|(p7b0V@ga!_-}4wvyiMIm*(Y7M=
zq6gbXZoWfASUGK%Y#1V;rwk+ZAT7Ito6ITV*iL@}WJ7P5BXSvqYK;*+#n)sS=1vzkqA8bVNA(Y#7C26;ma*<!&!(dJWBBo*)<?17)g<PM|h?mX&z<#)
iI101>*Etss6s#F7`7&7iH&zA3)cJZ$2F#4kFn@*9%ata`}I1sdQto2!#fbZtOkV%&QFI6-+DdQ%pqV;TnI5+}^O2-y&QdX3L<PT9NAFt&^A{F<2llW&
yhG}s1x7A2?O=K2Lq?<yGWjG&<*m%y=Nx?r0ijoK@W=*~EeF%xzb6UL{H1)Wlc6}~o^M-e!B3nFiR8yKhF(AUkyYNcyE&Sy5X^fYs1kQ=<&4_Ld_eB9N
3HE+h7!sf<Wh?T74=u`7got5%?Pv!no&PtiljN#bpLN35imc&1Pp0K82^V{5g@1`DxCWECcKDYs0*jE@TZK`e5@osTAyE6)0x&~vjIn>2)T=GFSOF3<#
)G>Yn0)&EuC)Mb4Qtn?mYJ~VVqwMTPd4F}Uzn}%j2<1#H!bUapQ@i1t3Bl2f&m(0vTwn&|AS(rx%k5Ge6VJo*?po)KLSz1xFp7@fg8dnn=xHAp8nJgmE
?>aBHc}-g4)Y<1-J@NX1>YuEawrV)q;v3kPkw0TH($GjlLkve(zM&fA79JUht&j$#IJ0nS?7)SY=3BZkrXzirsRG$=v@$7F&syF<<~_QpGOl2jNxq8t6
qb3_-HR+##D~M^LLw=hX@HlQ~1S3Z&B@vEcf*QAP`C11%&#`llE_1AT8u!zkKN?(Q>t6hvylteU&&#UB<$gfXn#taIViTfVV!P!Hg@yU$mJd{;<V+f!4
k1%ONL7N#77Lem|{^-28Pd5y`&!dO8jlgOPm#h^r1>m^h6#(p~vy>E?U>J_glFWn^9r6vJe;Q%3W$Ni;s0igU8yCRs^*gjqrve<Eq3@JZ<QWxy0Yq8l8
YW&X7xdL*Zu^By6<?slT{Z~k7i$7itKpB!WxUStuTef6aW<7F1y6G=xO)btp@iF~?um~7v%E1v^kdUgxd?-~)HQ6@7(%^}z(i=Ry*^H2Pz_+~SO7<U6I
h7M6N?j|4Sl}@i)X)kwknOizQ;b)rA<E0Gp3*H<XIV|09*4%_a7}y))ZZhmc@mHmEcQG6rC)HYV^VPDzCy1Yz^Pn&a=n?6M6G{c!{{65$auaz7VE)6-7
Zf7@Oww@j^bCnT#wG~AY3`r``(y7#ZXUyaSS*;vmzm#k7ET~p(=5+i@1*(<ljc8$oNn99Pu=)T0`aYpSCe6^Hog1ri#g?`1cvKNpCtf9L(4%O0GTb04X
!v=id+3ww7_b9PA~G&iE)ruYAUZ%+zng}Ke@y}GC)OCho3qL`9PEi#-3T@*qCr^z6q)?H6WiP8nD+J7obRW4SRIJzM&e<?_56RDL`5Kz2vZdx4n<Egqn
8CwGC@}R$v~gtpoF&yjS``vMI-C#mav|zqBb+q*88r#VUXsPxSbk1R0Pozovz+?bSvkCVxdRl0d-xymf&T-sp`Q#9}s&rkOX8B+1X=VN3w3YrEVBHU4~
LLROajSd}||PopGPSLXbeKFs{Lknsy6{{=FFza296Oy-C0a?>|@TI)}^^h&gW1r4NTSr-V<$)nHmgue+|b7EcU&i1sOzA3A_Dcp1g26=izNQwK<_%)I4
!P?L5&z#gG+P!BT>MdtzkMrDT@r}MVZ2HNu-jhcHzK$U>@m<tsc;Ukc&ylP)xK59cu<4cwsuUwlCU}uPLluXTIl7SBm~z2YFMJIi<j(Z5R0&0HIr()WH
O4>91^{I_IHTVT)oE{b&U`L>0#|{|IVcK$Lz2MFF|zpiO0r|M^v8$l&z#hxj|^*)-=6S6)U_+ynN+yZ&k+SjZshu1^O3!t1nB=ZzgwBgcq)TarlFg8Lf
-x;U^aEW{E%p-MZI;sTJ*2}MHvjSUz(c(>a(5U>m!+%4DlceUd3o8B9YLuhO_{cqV7)}uZ3YR^eDOc*4X7TDsQ`wnvFQ}&mFXS^ngM23r+p^+T4ukQD1
3Tzim8gXj3buLIye~aYn5wut7sZ-?=)q^foGPDX4_k{Npe_F>(c6?VWX6iP`ct2^(QO7nznn$`^D~D5qNdMJKQ%^Scb6iMYY699eR2SUN~<JmL>$B(Fc
QXm_Q*+x3KROetNA*~{<~ZM!&=Z?znA52%(xhGQfUf6eh)e`LsJKoN$1M2Wh4CGjq4*w_{uupItEeClr7JbLD_ef$`9vCL^7#`L-A_vIXL!Aofm9^!Xw
ZTgG*%tK?J8@ZgAec`x7>Wc<B04n$5>$u%vKsev;Gj)J_W=l9qOAk(1!1<9@WI9bzzz_%_Y<+6G#b}2h8nx)?Ew~z_E}<VI(Z{Eg0bfSbhQYGu%h}g*0
2mjbplx}V12<DL;(Cc|pE&W2D-vWh;1#hl+8x;vNF#Dxayd}j#I(QoJ#--vcq0?;D7#V=G%2p7nZ5nCua-AWU=sSx*3d_34B|-nOl`3meiF&8(;SViA%
%fr&|w=mUav6oX|25iT<k!8XNLXF$3x9aAi>`_5n2KjXsalxxr)NlCImBUBz9V75MobP%qD|unAOkp?&ihc4NgJ(E~zeYz#Ge^_v+oH0RoqIn(%6F`Gl
K&lX9O`1nPzLD021p{FUt-<9Qo(w>-L{d`SK53u=v<cV*OWHf7nT*1F;LvT0A9319m$+&k(LO-|vs8v0=t%xlrS$)@2J$0;B`bl_DdVUF(}ZNS@TBUx9
YdP98xiI_}7GdM)mzK&OVzdv4wPryMQv0YkF#l0vzV8D|J4{Wy~FNXH&M~~^o@*}tjvQ6h(9<g!Y12|k!gRv=57zqz+H^PST6^eMO1nG?0%qKhuifPy`
5EL$oHiUB9+1&)l0!=17Td`^G_xGGrgfvCjHslPV944)W1W}=8tn_-43AC6|aoW@^9|<WL6Y4QD(4TSHf%r#5rE7M-)i<`&SL1I#-(;vUFXUzZ0w2n!m
Hq1X3ljKC^AfTsHXKpAHQ8nex``j!E%E#HxuDr}fHJJncnbsep}(9TPvw__t4uz<Nde3=Z9>p{yNPYJDX;f;&2PyMA;)(!#?xS?M93`@zHV3tJz+zRx$
=M+949yn4L86ivO4NfQtL*>Kts_qygBCm?_nMTXY+xHe<_ZUhntqbd*>f2vfimIPZNdCGLb-xZr5+)<9qhO9^2)7<rM|&2-7t0xP$>2k8&ahbv<m-5Gn
5Dr!)tnbYkLM5y-@Vd^kWmCB;TW{yTnc(yc^OmZ3=b7zlxBg@yWr-|bHIMB4cdd{+p_WMN#yOT0^2sH+1ASkZ0x_j+&IZmcr+GSESKuh%WC*4O3IJ%<h
3F}a$Gxz%F^O+B!KmBDwb%HY$h1@qcAl111Om}=aE?9H0N@D^^`B>BT|R}yG#a;y&yDDwjc=h?N-DaI)SI*7+O&-&JHr!i}VnwCF?Rvqy=oZz_EpD`ED
`1$Pio>O}HXd;$dKt02df>r`<nDG`P!g@sBhCE31jltF<1|g+_k(6ibVhG$s_wG!Z4XVcUm4wV916msTh;vHp0@yHEjb(4)cFf+0xqNTzK;_+oexmh!w
_3~3%RaJ0n|OqD;I;3&6)4gBiyvV}8njh$7X0(E-$wI@CO3SPk@x)6TKwjryOheE*tAf-OBn~F)05mX@8AeEm3u}rF#$WM_ETJZ!-gW(AiPWa*{}XQBf
)%+1O;5V%S=WGxqSxuXo+0$kO6UOY0+ICd@*dVhTWAwUmKxJ8w2md@_y8;I|o&9CiDO~Pg;N5(O;(f{|EYSEE#Uz!dMq3U<r*HU^vGQ7&qwoHAO{<AQL
!t-FZAgQVo#Jd$<}GE!&+7S?C}J^z%Gh_esCCPE5>;Ux8EnxQF2HrJaI^T14=S!9Xa~LK;jI*F@1jsnupIsHn40V=N#?udwwD4WYm`4~-Tt&Bum4N^6f
Zoq6EDNovxO=thgKJ&JMTfn~$CUs_J<<s+EWCx+p(_2W)MJYV0ov^yINnRP<7nVUds`uE0JH`>x$FPpdS+AJGq#6YWnM#tbA2BEEb9ee@b7E|1tmF<?{
H`T9RmGuG`n!0at&ZrBL`4GXU@fvP+Oba?+=s66ecPH9dY2pT>BI9aeVzX>}GXzC|SPTx*1$7v#T=0a+_}3h<u(H_a8L#w>RCx@lfpm^8D$s-`8jO9^(
nxNwVPfAp6&V;{bIbWh_P$eG3`rekBE{Q|EiVqrn)4i7$4FYbXzc=|%;+ka($?8$kp<h^#>@b`vrE4Gmcs>l(jgHxy2-PtV=+q@c|XLzdrP-cf1zxaZj
uW1Z)K==Gx}^umN;U>i1f{d!}+j$E51u;FI_o78D+8&T+%#^o*4A+e*d(2Nl(Zc@r!;2&jlas$=P7c;H`kiZe{s?MD-h;A<6*rLE8-4`_j#(gx-I1(vQ
99-@7Hh?0dyD;MxZb;v0oID(!~gA3jMGoVg+B^KH5TQV)t*-^Qwq9M#(-7<BHf`498&e*Y&ly}xqsBn%qFcHy}s2<<Cl%N1zg7FXJrbO$!(W&!wjuR%&
P`Pk626A*WIX&A8o;D2NlSK+Jw91VogqiLec^s$*6QJOTnWf|}(b2<^;#3zQVJDo(uBHQQ&_k&H@*8LxT{LaZYwK_fs3TkvuC+`v8Y|Xr$&z+dFyS^Q|
yF~^&`*f7CHv@Dd&nBIZBs*~dk>EeFWcURt9tuJy6WZ?-Bke*Tr#5yIe|uvQ=`%wu$h{qIUmc1!3|}6T8t%$xqZQ_TixkL00Rj<l=Dw)KU@kaN>kGSbo
2tjkqQf+40YB(+xgQdBF-bh`MXFtmjY)j?%{MgPfso7W8C^UnFxG%FC*wvp8#!+JT{OOVv!$0)$=-{kC<evOPvjeuZxj7+(fk(Q#Po$6udDN0(f}QETq
k!ETN_XM`9g96ssW#fSy(;pR04jzuF9+Zgf<hK4Gld_iv@&kS_w@i<;1vbD6a$w-Wy;^c&@*X2Mr8R#}#tj!vgRwYp#*-Hxx*4bfGsih=5|L#0TuLCk&
{_;)MjaaH3k<&~LC|PC)cyKRLWQH?)lhO=fpD+`;+xO9`_Bp<wp_Z{*~I6lfgB(9?;jY6BztV1go_crfd}5kGwWCe8nK`De0U+~Em7mx0OJ#Qx<1+=n>
zq<gk6ZgpM7r)*fPDFdwi0^@}GtpO4_6UWf<(}o^a<(!VPrT|&ecJQohXqeX*q|FT3)dnBk&bBRMmH-(PF(|kEW>bu}T1XI6^>%#Lh*-;O=|QoQ`{vOY
AplFq9;v}J!A2xAZcT-Avw7$=heutolt2UcAYc)*0~>mK8NK$pao$i{778-T|E2RMX}*1zECSt7?zA9<vusLec0<=|UN&zd>x0=8Cx%WC9>Z5+;+_(iQ
{cex=IX`1nD85bMZKZS73zoot;AcHajhwv&D$?Gq&<51d<`@NG`KY{$7_j(4yIdcv3N1r`?XH;Tea5!^pD&VpY>Y$U@WM|8`plQ;DIbHU3RycIGnl6rT
9Z8w{TRwAfx==CYYJ0p3a*Y!4vnp?UE;|`7fM5k&m_je41N$3(<xbyIG(VUG3W9Q?+l~P%!Ikl47^86`z6h(lY3#a)Xl~ag`*4jWn2%w;FNJ-?MbXJxV
`#a_3L>*(y5Uw;d`80gCWU{D+5%f1kf?o+Ui`yQ=`!ZVCTu>tw?mA}Z6SeN$C{d^~t>UzQ9;+UYl$jbWdD?5N6EBDQWwrynq%Mz{#-Cuk&SQ_c&t)`;m
_0py#?mg1-Ee>_?Le>s0DPIMF+KW=<m82u%bq&7|rXW`ls3(d>k59Gxy0K28_!-iNPNduUo$<&kbL$I^$()Cv}_$tH#T>J{K>o~WXk5^r54Be17GFSOj
{yymPFMsch!2kO2Y?(K8wVTO_iFp~Ndw_lHE7rNJ<SixuM2vRyu{O7IC%cz&?8ax@aJw~6bhs=C)L-5<KMwRsnD+IB(=`dfcHZGSlxeI0xG-xo5(du+E
o);_USDI_fb07bF0W4%r0PVuxloZ8gY%n1S1RZ?K(o0NZ7*mART+ejwUKYx`EZSkM!B)s=!fd>0Os#nH6XDBac$kSUbDJmeUB5nQ6RpB@QmH}w-R%~H)
cjOU=+m-gU6`1kAnkO1HY{i*hDzb2ai!cfCCE7sM=UIR1mTcWT@sBDCey4)&r(|$UVC3@z{PoBqaew=~e*YVD%KC7od~4=%6`o3SAr9_CLjxk=F`hdDq
7_Zp0=l9JMT34ZhM-I^fJh1ez$DcTzrYtUAHdE=vKdB*^;VReVbcqafCcvU!HC#D=hGds)PmhyOseCVYHI@g+&<Y-G+-*s7Js2xy^6H|~*7K9fUR&gkv
UmEd@VKWT~I>z~!@kY7SDH$XlR-4oVNV52-O1X~$F<Udlc5s4mUvC*GwrUkOZnU)oUtwoRh{HBz_AjCH5bE3a&GC@T?bF-UkzsEj)5o>@qV4`r&R$pM+
NRuzy&-?igHGaN*^8EAr!-Wy&?g%TA-CP&jEyQt}Cz60T#^jgbH|=(gtr5##^6o#Ma^&;gQ&EF?2oE=X@^}A2tSgMg^qJ>>`3qP2pH6fCbej7Er@7ypS
n^xawc&5hEo2RosH)#o-22Vhh4N0_jene5l+o~~S2?1LX8bt2D2t&E(r?Z!`FF9Fnx7K5{hQ)xKTbfOCy73Y-<);S&$R3QFn!_mUz~qnOP|Z%oOx<=B3
F#cUe|x&{rv;S`^`xyi>4RW{pNI3=Nmg%{n~iMZ`Z)V$CLkYHtLOd8>wPJn#X^S@&4u<h2%?<|K<!;Yb4FLWK2Gce{p7FgnCkcb6$EaBQz}#7Mk!s=kK
5O`@b^Y|8C>`<N6@~xPFH}&X@ld@%}=8`Q!C<|F|D0|H<+GiEn>jJoayLn#1;2ymu%J(ek;d1Mg%q*tY@cTjTo~F1}q7WOs&<618@M5*{1u#OdR;OC@U
kVEk5ak+Xfnf>x!GH+UR)h*N?<ZgmLyVq8t@oRebSNy}m>4}AGJYo`+oFJTCKh&VaM&^_zfx2O(B%kksDEzXA6?^OM+%9E#H=((q_HiC_@WhLQ_3&*~-
yxD4(F$tVi9ih|jPcqOR<YMy~X}p~A9jdgd)_%iBk~KP=8GL8;ou3sC4cKLaZufn<+<k^O#r?5ExQ+z|`6)~QMcl*2=8g?a&aEOLyOPn_#*DrIk%};gY
wF{)ipHmQ=$Oba@fd@PD?a4f=Z<V<)&3H1|2e))7v8KO@b&rlHQtNVGiP~EN2)7YCh<Y5R2vp~c))4Ro8gpXP4@^U8d$?nCgYRPkDX8X@oD|+KN5ev>&
59l?9_^^GrJtqT+v<zS>758wNZRqQ}7=8P6F%KcpSVKXVc!+JxWWtH6N_SV#O|U))uHAj*Wyh91&-sWqH=J#ojo4-rvsbvuJ9J_POxC=Zn&+qr}r(!R@
s#a-#ik*NcnU57-k~5nENShJq(1E!gMI`ijO>sRtjUFLUp+s)9L{;R^l?$kJI?u@SZDU0(bfl@&*9VCl}Mc#>EqVAcKo4joYsmp$UYp_@1@)VZl%Jfne
Kfq*zeC_<^4@v+O18kz2c5i+Twbn%@}7R&B1rU$>~bD}!mRx?mN;oYYWIn8&#Q)SQbiT|XbzJJS*PB}i%0k2?5?D!{M&e9dm3%?=pxi7H4hyn;0z<J*$
+q*g$VS}MMjh_~M+ux#O(`wkge7>gHx3hld;l5uqL)avLFphIX^=!~^pz#HHj}LClF3|evu7{i&n0<JUb*mQ~obcz*Cf)G&dK>sJ=?rsH&stJ)6#pK{=
N_$Ok*Z)0Bt8Vzv6osZ%)iF-x3<+p`bF`@<omzILokbRlGU$iEoH^`FY%1h<q@9L!)qT`=rchgLVS3uhSYs@L<g3Y%)fY1Lqlh?D*@(VSpZyGI<Pa;t~
+Z-^<4NY_0HW%xY1Nzfl~0eUi6MPAHyttS1jYB-m#rQT)0$IWiMfe!rGnun?kU5;p~HV{2JerReR0)OQ+ml`ill88sQxlot#z(YSCyI<H-w*6FVC(pQ$
)<Jj3OxE$q1sFM(<!+`zA&p1k`FA<&9qjW+j7Jm&Fu^WDWjPLD7x{7bw>gdJ0zo%6vJPl$8Y-{TeLQ0}4Q;xn6H_xn{qyX#v%N{TWA`Yv}3x;84|Fj{%
{D93Z0F78emaI^{nk>D-uk?-Th!=kuuP{sM1itb>+zpd<faluzAH#%P-{kFPh_Z>eBZQuwG--Gqv`)U9D9<aa;y1@mAN$y{dja!|?bd9gcVB1+}DN=>t
Ai(_|&#?9NzJITl9j7&Y@t1g0Exl<;JSBv$p563oyyx;tb~&P+f!5Y0#ZEAuItA7pu%fl4#IwvK?|z*O3A#fS!Y6P-I`3LEMRhdDhU=-saenFd*vq4xu
a0xHtsd`%M_*j))F0Uq)ja&Vd~J5iJ_!;J8}Cwfc|CozPN#{PsH?-*=f#%6o#pp<s0;Xed^tuNlRHbl#MAvM&G<)*=)1jUxvBgT&kLJYLpoL9P-)?v%C
tYG;4cEludSmw$Lh$l9w{2f%NIfItDWMr9GV^>qzk|Ase9f1e)EZlJ8HLZI_QnSs(7wGFYnvs<c!^=imXWtuVxqH+>M(tjaS?Zzu=n=j8)@1v&i>ehKp
b0HGPVS#<xvBcZ*AeT`||$6iG#T^FX*(r$xSx^byeZgHKO#-~Dg;Y*jUVNc=ew$lf#x1nd2?ws~G{@x6(RJy4!7b@8gD7{B6W!g`7GNr|^<U`?O>b$EF
SoDHkH&td{qPT8;c_Sw+XnUyy^Yae<feu)QA1i$+O%?>*>LYw$YJUS7+fo9wJ#7E%zS9qBfx#_epD$FKn-aY!4`-|=O!E5NQ?TohPzs7?yH5IjWaVBB@
lCo3&r#a2dPVjynOo96}Mn#cf@?^ddm$;`NWXv3(D-uzucurhQUOxQ5EI_{<C9fG@DJoVVo5$0=|3WV)lP8fut?gqY(r8&aVXy3ulj$dE#2NJ=;)UVgp
3nOYnm;Z-w!ATeeY9rkA<<L=M3s=zg#oio?#=;)?MAO)RtAy?3Z4~tA-9(IVcC^U+W6@f#?QgPT&M&$(h!uuNc|j~Q{{iR!=uQ>Oty^&(^CrzK!4~4+K
@|dZ@{fKJggIG3=L)kKBj*<-Arf$EGQS@T@3^qQ)1L+E);lxRzAKg^&RTd9IlH(rB0s>CX>TJ<iv^r)#ulCb@b6NPNtB3QZ@Mo)0NyjY89~Hg@vrzrW%
#dTURA)zedf*Ks_P)SC@+*vVHE!ei4eI{TG@wt{-9BUg)RxCLfFku6~d=bqjHyvGg5N?3~(cyyQDNo!FcN=7^s_-y^D_f$BTe_l@E9wL?;YkMzoe;e-(
oH09VZKl{-f*%sW5&}F3Z0-1>c%?5Q{Jg;2<hAUQs$^G_q`ms1i_sT7R&LJWI<@`B!ZgrjYu!O><A5zrm@yNV@f4A{rwcdAnYu|Js9$`b+H2OI0PqQsN
*geiQn!{!UfVrhz3eV)&Kylak6Md}f{}QJ;9$a8|+8&)4{%I0@HyhP<I*9ASqn^D$W={(}LoY<2tMB5rKWC)d%*~L{wYqW#)Q#fKjL9JlGnZN`^^@(}A
m+aWuG_i^jwxqRM}8~~c#C#55d?5I#`{pp!yye4bYbKy8gt+RSOj;nBfar$s$+;cblpb^K5=O)V5w07(h&vIX2~cw=JW2k$H=WAsJgG~w2Z${49z_*m^
B;uKiF3DuV->kQS_+7^A1q@dcAZ!@Hd)#*csMJO9-AJA)4ue5<XLmcLp86NH%C{j00i@2nHie;BmyPbOUg?$v$8iw+(E%wYl5Fpn)5F+=D|bs{#8Yrwd
tNhYcxd5h{tCe*rqxA73q-lcF)26kEcs5gXbgCz=r95rUY~Qu0Y6tMMnc)f67`z>}#XFZxxDj?adZy8)Wv!)8II06-FVqB3YN<8Rsv6>QXN9ls22FoeP
;Uh>+WHi3SmuLvj030VFL=;%CWim?e^BQ#2eY*MOxw~Y?N0$mZmYf@84ir#A`Tqo5C?X%@%3Wrg31c@^hI_K;21<Xs5HksQh8!=+vp&1vd0eb-E_391W
pqp#PUX^ZJHc@eX-Ad&G170dBY~7@dq6v-9!w2Wr+y05sV3%GDd$+P%lm{AtQ2=7CLh(k7|5HgrsQcQZt}_eJ0}6pE(s8lDt*Q_%DVrx~i;`QlutyEZx
w~SkPt9(VBgLV>#2E)DarW*p=S3yVs<et-Xid5SMhRJqq!t!rK(Uyi%`czsUORzXI%eAlsS-%v7)%WY|LvEN|FaFlS85}hhtF=`j49Bzu~=dtcTguBK8
gOBy;!`n=2D#6XhP${vK{`r5jHH1h$60(MF$N`Wonsv*k5S~^~XSq46a^u3quNkcTshbaeuNAfM?5_)$i%6tfaQFMy7ly?`6K_HY(kS;*7R<*K!unvG!
sHR=*~uTRVRvlkl(+=l@~vJ=z^b)^yPy#31lyh!x%lBtSE~Kp5cy^Xm_*?x3>w?W(TYyU#s+p1U>5TzV8qM10?CRw~{o2UVC~4g%s5ZB2K1oDwqB&)qg
yaf0*`sG9sxzcZkZ+kN#=dp_Cdnq^<-z=xL$Fp2=%XB@QYtD4;)A}3C$M*o$%Qwv!jnELZkr!0ssA7Bxv%1UhLfm``ir_-fF#Ru<>cAd+GQ0eg`l8cC{
{Yz*;2@V(e0QW(}GxGtctKYEzE_j0!%xrm>SRO8r$HAgdosB`EJ<8QYSvE!RBU`4Q^WN}qx)+MvBijen;`T4QyfG$V^OPS{-+V$EW9Cqh===e|r0v58S
EvBFDHmr(0n2;*eUu&Sblnl$o|ki_&w^t>ygx&)G|~YA`+$zMVwaF0yOu(Xw4$d!Jqi7fClvql)W6>k%Kq~H-;b_Ag?yRxv87B_g8V*(0@xsE8Ju`NZw
?L&@;xuUzmg2{o)*E!5lM!uCdT4(knKOqj{JvNNP<R%EBOOXMj>(<<fo5I9BUtYs8fajujAtO0U0H6L=ebl6uG@iMKt?dH{PPb9_z$;Ja{5NvPS#98-1
MNd2yV#LW21lsU>Am-st;_B_}WojC4ulQ-p`XAi+Yn-2Bf(%Z&F5*Ux=IC8TN1+Ub|`?Gh(&Dx9yN2cX0|BuwvDVarJO!N3$eT}Fr%=2Ifs=dUl~Q$3B
`_+WF&CR%p&VR5ND3e<_tH+{|n#eJnrlF`V?SrlSkPCc67aVs=dBI}F?BYV4j=etcx+<Gkhpe2_qVH340;_oq8e|-^oDSYgf(rzXq(hIekiPX5Pp!I>k
0pwqge)%R<TAq&|{bBpgle6NKgluZn&CIBmrvHAaS*_RPk_X}!<;F}>Bgn>>K&7vYWq~3OV@IaX@h5{je2fRjFz{qp9m9fzclo=f-HbifNC_c7oiPM`;
zJ;;4o-<?S%9?@$nTeAjtRWx1i;5uz98zpSJju)Yy?}g`P=P9b0&ui@^@&lhvuozOPvYTcTK>S@z>AygTG2_sY&TL0OQhl9&D(yAP%^j(X!b?eV(lO70
7-mA?~t(kv!yE@YhbFzU%~qevw8l;bz9*O$s?DwA0BCkqnTVcr<ENumMY{B)`m<y1Qq;C#b_OrS*40MfvSNJBR;IXkG?g=X`qJ83swqdg6z~U?I)(CpH
$Rc>|fxiUg?dd%y-Hp)-8Jw2--bv|vyyH-PYLbqZ`88i4plz2D!iu_3y%$R}^t1qY@60a&+9Cxe7OLgwYyP27!DK!736QvLPZN!%IkE_GfEz;U0>=ZNP
|qHLtTY)m3c2e5Q#e%3U+5Mss3K#(hOfY|hwvqSWX+r<-vHQN$11)OFJ_@rUiqu{CaP&8z>H_$Xgv<3a+I6*?Cy8tN~g*4^gt_n^I5#)VxA3gS2PMpOM
UFF;^_d@IiNr><9;-O&A>S#h0I`|thBWnlkK*9rKI6>XCkQ>j=1y+_&jrz7$@M5SfcI^23&z;jBAMZHNsRw>?<w~$R9R$3~t(t=wqjJp&4Y*in6pb>0e
kk9ZPi}>~y_u-GNe}x2J_hV)xuY(_Qk{+E-*(k-Iq&tT<xsq&RlRQv>S_1O<av{OAi_7jv;(M;V4lE2{`Jj8vhSd{&d=gqV*Kdmhm^vja{b5fP@Nm_GN
c^VD8o{=uNG4lSkS`_j7s+1)XOb1&KJY?d|6Y3pU~cS^WY7sKDRR74r~#ukU!O{>@KY5#M$=yH0U5YY7_4WMMi_IL%riFi=9C}l_TJNmFzBhhtorTa@-
2w)FS&iIK<yE9$YoA8@H}_3RJ-_qOEz7kV=cg!fwLV7Q@Uxajpe~^sk4C8ZJ2n75ctZ+WoSJW;CSNP9I(zSm6`dz%xq2<EvOiz(wy%1+*H#;hymJYY6-
0Qd!%fE3@KV(Dsar9J%k!4pC_&vpd7CIGAR(gXUY~Qr6A-ljiQ}0nvg`wvIl)W#@H#|2or`o4B#wxgs|G>f)%8Vuwr4g`l{%^vh#lKLLNEx@VgbJ;a4w
j-feS&$lODbyq&l<t&xBZuB#gYKX-paQWH=m$k;D$K{`%%*j>?%bZc6%I=njhb5#jf&(VvV}10>^KzzT|1~ftXk0`P+s~(Y@+x1Jvg~cUxK2nSVmH%Bn
8?MLPJJIYv#7wOnlmg@YdYmrkH5XMzDM0H8swAadzb)9ekl3=?68xI!}6-kLh{^$GtcTRqKpBG#O{WNCL;`6$Sa0FdXt5C`oV6=q}av947$Y=Xw_cm@r
qDCof-;aEGE8$?(&F$4%ZiA-Dp-qy4rIT?I*_$NU!H<&C2z@DGBilr1>GSmw{5ii!yddTf#*mdX@hdzb+yFDD_MFm#Bj`XW0}qf?_~^A4!b5_RVFMl65
S*Lmq%m_FC-}>uA`U+r(peVXF(Cdnh~{42*!A%jP!F<2<pl%2sS&5FVt|B_G2{%roGWw2qYPgP6dD-k}k=1P)O}MQEwD=Nrf)SN*2$2Wwc1ukV_KNtw$
S@BP8+iX(z9j2u4h+e6~cn^YXZJFHv~_oPx%3iJW0JY9Q{Na_-RuZ(G)bkxE>KcD;`R}z2r{bvWqWnKK_b!SRQbS~Sz$6VHqtOHqb)m|Sy4wH3AG}jD2
wOm||yo{}enFP2LTknY0w~2c+Ium-jX}L#%bkJ*ejs|Z!$8}jVFX!BTpdcKnTS7|D2w-*(#sSWAVAPleGy|k-IZbYoLdZ#e0n90N9Pry!Wz=TT4D!V2q
6kbra#;eX$W2w*52#Q>cX7YEtkHU*;BB&x74C2o**Dd(S6jzO5yp9doe0evju3-xbx%D{m{sqK>u=fpQR(7ONY-BuiP}T?^F?8SO>8lo`NoAs3y;2!8`
z7k2oM3g!C;S2lNBvtYRXa#{>fyq`U?jQ^)vDW56sbzf}fr)0AuK^xojIC>n4W@bf=Nn<&3$^)=m{NN^#Te0cJATpRRUmQ4*85WRwn6R9p*Q;$x=O!M8
L(c;T%S`iz#4OYRy0vWK}#R}WiOO~~AUzc{|L4e3?D8JSgpRB-?iyn?G<kj`b6ZCzqMx1LJ5lWmueR-b`OjU6nqi+&xT2l7_h6%A8XGoPn@({8uFRiMk
WhBA{7=fuHHKa3>^D#%r5F5FZNvB0HjA5p4Cq{QB0Z(}GjZC!LEGFY1WWPm{&zq$cJ++<bEFB<wRW0ynxa<7Z|5{LDZ3U6GnuM*4muR7xIFo)=6<wukJ
&M2r4v%RYdcS-=a7>|dyWOmQ#9nPaJrZk|6a^NU;SxxYW^2*g-iR&^=iBm`4Av~BQ8ts$3Bu_3lVzQ@E*K=v3X;u;1O9*Zfr2?b>xy3-Gq$hT2X5*4C;
og7wbl$)tA!Xci;opkB`{tsfzN{EKL5fzV7!sg_oQ5khqF~<&u;W^_eMMcK7Yoz=^nJ$t??^Gb-waCoR7DoB2|ZRd%#*>T(b<YtB4%q~e=h|>&J)!Df7
DKvD0&YfU08D;+;Bf&)m%Hy#24AHfuCvUr;7+kurTu5{NV|_Si?&7`FNKu&EcXsy-5conn?q?HWoBMQ+ez>{0k;Pehk55zUJXFruX<-Zhckj=L|+46Rl
lh^%}<|)HrJwpLDHY9-m80e#xyFw)%-nEOGF*=FLF{8S4?m0-cpH;LtL6a`euooUIgh?AG*-ds;8zZioEZ0Xcu!AT7o@<(`?uy+2xX6|4PzzxXk^x^<-
5p0h-QVc2-J+6Rb&o6CsG!zqNuIlxD$B?|JxZX$&ALF7yfO2~XSMmCbR=m5Qd6C;P3HCb><?;B&n6OuPZX>iS4Loh^PSXEX}Ng$lvdr7tt;gZK3VNxi8
OD`!Lu@Z%TNhspT4${!r+h*R=`=>e-hrisR>)F9JP!em=i@XRT!MeMh6SMB{84iXg{p@)wAX1<`!R^u@(gz;otTy#IuOF~Sq0<0@<0SBUmIcghH-t28D
T7S27uu5OP~6FP$xeugRu=et@eyuxOV%XWahE&wPlXD<3(K&>Z56ZTHPP<QFhM{%<MIIIfC|s0JueL%r!0R@B-L?2D4R`G*Vp`;!DJc15fGC-l3ZE3bQ
3q-ox?zNTPOo*3lkkHOR@p4%o@JHiYCaCDjd|+Tr-fek>&kd%Xoqkg-XP~80elzy3_h8>m5i`o^!V1z)rSVr?Iu~=MGOJ<;kn~xcJWxkdc4%%e7zr$H)
8UQ|Oqv^P|MB;5GM*tuK*>91wq(;r33sr31Js=~ie6m$cSsS=gmVR6;E5!!RZV<a5cxp&_0ztQqcJXSY6oN!Qva)bY9>m0f|pF-rRlWadO{v@h8w)w`F
P6_zJ!*meT)IwiK|?&2pK+uYJVsWO9Lyj29?+tmW-onE%Q;_(#8=$?7XLZm{1%<mtj7LgSwg4_(e6ZZj_A0@HREo|Mt!xZ&vTx$$GaRwyC(_|K4wh;N6
AM+6FOG}w~w+V6QVH5Iw-D|qNWG`f}Bw)J4MEpyOk(nBw`7v<-2ZeiCM8w_DR~^tF{8a-{peXU&D9S|aqx(+#EInPC_;ev=P+4(R{QEAgZ9YxlFw6H_r
~AsK%%W9UMBxU&s;DiBcveZA_=#HEv?AepK5~@mOMZ}GI7Z?5Ob6lwLvzB_Zq*F#nI3HZUFU8f$g>`x$Nkdp`U&`fF-srPW+~7tq0I$IU8beF(Erm59{
!Ojw!>iP)cBGqSWpDmDo}ZM<J)@u)}(a<Wuf;QA@^j%S=sOon3m??KPhG4bW1L?i<zv#J8BSImI@y4(rZuUKJmaPT4&r@;xn<EsF4;=8i>oXg|uI7ZD+
te<+qMKTT<fa9Ne}*S6}cz@vq_$c`<+>FqPZ>xcnnR*hVcRhV*g?YzZ7^idP?C4-JkJF)j=McuNK?**~s--<>}~ZQC@+jiK<K-Fl`R(rmq87wHOtl1ec
<>WBu=Z;fPOkdOguR_*Kl6r1PYk}^!m2Eo_W_XgOvDdM)l!Ck<<^PrVeW(F3L5S_7}---Q+w#yoq@m-F2Sa;S$tPXrVtQcQfNHD<7%84a&Gk15f220)s
^bN?fIm{Jz;3ing*K9`x(?de5gr$9?=>YPyb<%GaV+=PU_l3LhpoUcQJztT5I6iPX+hd}Iz*3;wEqb$&kbu;7{otk8hz!hIR6U{R^Z|>e{x#&w>>$x|c
)U`3Ap>%;I(U!dB?T!!bBqh8)}=xfA5JmKMQ}m#>+W{d@^=a}b;{2mDjU`y!+nzHa)32tRy3^S={wF~jP`TP?mrjhpwn5ecQh>EUy(9@lrFg9GBM4heQ
|)6@opehlW++#4oB`XewFErev=?6<IB<TczGV@^LikX^S7;hbgK;H_q}=pCOl1~{%AV-c&VMcFX9%5pQ*Uo{J9RJvO<dCI%xx35TB#V`GtmI+5^FX`1*
F0@ma}$JKN+|Mn=%Xt$u}uj_3{z5>g!^gS>1$*w9^k-Zwb7$g)vNCT=PTCh-joLgvT-v7!;#k9#me#^<JWR-<JF@a@o5iyw3Vtb6}@^GrHGW-I{rC`lU
u%&@U9h7o@*30fz=II^a9w;c#yY9%j?gnS~ApDlirF0x!SdJxhXB5P)?vKb)=INo?##*NZW$m^TR(N#?&q<lhdGYY#L-MX=o_~z#e2Ds1N(vv%MF2|CX
Nf5mX9Hav0j7WB%4L5NrBaO+qLat_p!kMT70a)@#^=iK~0H-KCB1Ew?x<q{=47)un@rTm2o0mx!On(iJ3yn>EU&z=LYv>=B##$d9-PE3U!NmIIi`HYH2
D#VMR0aELGk}?BFn61ZpUC)l`E~X(ACT}p-cl*esX?b4mZF*?W&&G_UoDV{1!DE~O&6-ac#L#E3kpzzF}dOnF=qHMqq~)}{?t=x-9XR2<TIs1=IU}zsl
vSvE)C_CR_eN1fdaXBNSN94mm%n^BPiKB=-@GT&t}1hq5{M?J?)Q`TpDgOv$#{Hb8*QHl^<Irt~KDvdy_p+aM4`BKK(5^odvQ(oXS=mtq6Exq&Icn@|=
FYmE&`U(<Cl!8ZV-#F=qgSfsN7YduL9rc6`s92N%Lq4_ks@Uikwo!Y5SgLf#~9Zqy#Hx=Z5{n77@@UcWRLDiJ-AX5nUX#ydc*d{QTuoOh`-(RF13f3|$
?ye<vQvF=+<lC9}3!{jA|v{u;x7O05TrLHc=sZO@mJY#imk79G?qMsHPP@ecglL4hqwtSOKPFJPpGU4>mVaQT9pnJQX@elW^ALDgArHSub$nJU-w4Z9F
0kLu2Gv7iiU^n*rTq3h6;d$8nO>bgn`14;w{l{pxI#75<6i?<_>gkkbRa9q)XGb5$B<fh;Aw9_Yh>a~krutfC9)r-uOZmRkL&%6=4iBRUKOe>fmYj=c6
<?Yey>|JM>UNP`{f9mDva&D22-C7iaI9HedRQoZ`6T%P;=$+dH?O(OH~#SEtUho3CFvIRk-Cr7197oU%Et+diS5vLOOCIpf>cEaZ{J~y8d%1Q60&DOq-
;A!3iZ&s*d-|`hqryrQ6Q9S7PMcQWI*>OI)cyo#-(zU^`l%~eDLNzqb|7f^?t+O(nfEm7VZ*#GkS(wVi0(oVeYeaK_we2=qLp02X4SZb<b9i4!r4G)8-
06r>rryXL2){3o72+{<O4~wLtzxfcy+)v|*bOQ|?(2NbZKHh3n?+Rq8wG+=n-rk`uejTc&zVP($zueECCYM*Ne*&y3&Cot!`?;(k&sF7NKydw<ooeknp
~(<q<Mv(W@!Vx4&LRn#s*&OhPsukQmKQK|~38}1CpD3_lj!L`50_u7(g`M#heqSKo|sM^mZl;S`-8QoM6Xp26vIlok(cGkEOeK<{Q372<z|4Nd}eB@WG
ZR556nu5yItqT|iY_t}YfgM4JP=SiYthe%@V0h)}57OCiIPoGSd2OJ3%>49zSTN@SumYFV3G$j>CD%C04<Ls0^)S!(Fsw1)ZyA5In}uKdPpJ+kp24*ux
94-bA?T%uZvJggZKb`SN+T(dQv)$UT;gv9hBpfjN_=7V?@pa5n507(E)cn(hR2bP?Zx?`0y1?31)DBAo4)<~`6>Gq5>B<X_n5xwUqqTqpyeXfAk?$=oX
w3^mxLB#XN>LK0NOTorhMR>vQwMgf~Y*daDxSID`=gs0B52Q^wWt=-0rP;MkVSBFNV33%Pd}0iSDcEqJg^y2vxsd4|zU6E*BRqN}k@5fzR>W!;u?k2AM
N*ACsYh@TxleFmZJqFRD(y9W?Goz|9fy-Wq|p){iu2quEF%25Fu=Iy?7h6NCh7+wcQsh<4$Z{BSZ-0G_@pCALWylu6GI^L2iLTtQ`Irt%^37=)H{>lbI
iB+&bT*V{+4Ui-goSSSm52%bpLF0yIB6p1W0t{(ShfgBN{%(VSbr5D{DgD^H?x&+%ne!}&f-7}}k(S6{T9S84O#x7i;PM{=S=2w9WU39s@-0aj#F)!Gt
^Oa#x46Ckrplfdv!V5NX*hJR40_j8Y!K>kR3Aky}A8OsS?&)o7eF$;J0;c{J=A{CE(o^|o2{U^7LgJn&Q@0pb|NZHAN&aKBSrFAZ$&%jB4G*h8q5*2IE
&>$((PX~K11dVvY#|SVVYwj@W!!I4h<@#W0aTnjz>VxtsG=uz*?v|2YWkPBTJ?Tb{Nq7ht>{nvi%Hm%KEd7KbA4@!-Ms+zPCn|^HUJ|)7B@?Do&ZkK+y
3d88nXG5dwJelM*vrpIupAD(*W`g0&;bF1u`?9pcyx7IA9cesr_bR0`4Z<B(Ykg9#VzQjLAV{9ysccT3O~unc&sbzDc%3<!+X6VC=KajsHDy5%MUa_fR
XH5b)}YkTTQ7B(A(XdN3BurCNKNK9CN%RLiqEzG+qgeBz!-ZyW3}Rxaw_+k0xjt^+vM8q!{2$I0^le*NF_`ddM?iRXKkRbTuL?9P9%HBx49b40IKj_)N
5&mym>lS3(!ZKQKM2GxySFj`MmaTJ6HSN}n?ALBD+?|~auZ@LLCw0q&PAauwEe3gHL(F=(NG5c3}iD0#MDZKoW6O8Nw^v9QYFSL6J-^EtU&qQ1;1R6)P
-`}FJz<_BVCr<iB0-tH_^ohFJE^BuL`w*?%2lSjjZz^ptC)oA|*%`CITu`YBEnz>m9)T=soeo*9_vyQNw?7)OxPUxa1_uN}gM!aOy3Kl8LUuO0#4&%EF
7qm3dw<-W<Pwg(;+RxPr`(Ge=K4)sXw3$^Y2Ur)W$a3;&2gU*w+4X`)f2<><Xvp<SZFrv#kMJ4C6)uFpNq-c=q@c(w7@ge<>yRdml_+qI^1=cLK*IpCY
GmFOa-wilrmaR*8y~8DJg-cQxdBv0)iY)a|!3JK_zd~ivyG=-q=m_Wf){(DFyMLeGR!u7qS3BmjXOz^<#wQiAl(Fum_Tjq_>O17b469%50#DcjM&MiIK
Q{{2=lrraYJG%2_DdPcZ^i{jB!<Vek~x#w-3-$<#v}PrZiOe9Hh}_`WvONUrx0<{_y(7R)YvY7b|ZzqSvYLK=I?ywei<(ktwS`cv&<J~|!2ye<|{c~01
}vAg!4f3ZZor{xo#C|mgPvR}sFOv#?cp4Dcu2o^1sXI{pG{(iG6_2*&+U)6tnaGJW*V!w!TzAZuKp5nH9fXA=>LyOa<YQn~ve?!>6U;ppdpBlS=NOyZm
GQ(1Re@tN0E{A?zhz584_R;uAwhN$CNg67-e<`OC<oDDvpzkuqhgQjkLS%5(EIs?=kFwuuIW3Lbg>@JtFB@QPmvS{&5jF4WjZ6Xl-t_KGo-?F%%c;2*I
xGmnjSE&nWg6C+eS4XazIJJcC3hxD3k0k$`OH2B@;$jNrw^>egG;&1*^`8#Ruq8ji&(m&KgzK*xFqS43A)_!y>&19xjLZVwPk*4<a#;NJFu6^|2Y~1KP
#Ju()t0G!ivd`k(YALTE;<W;c_;F>4;s$UvLIIT<mW6=`sNbhu3t><b?(7{5W;-e6Bc%yXd&Bs<%x@>ew?~Kl{}s&dzPiGrHEN+vRCo6r3>G%eu^vI$#
NphAI%eHWm`Zw)K5r>`Y2rN6N_t6L2{roz*UHu`MEio^xJ6gEJ>LyO~JIox8%5=4X<VX(tAPw`g&HO(|u`QxcNLaXBZ@vXPbbk9h_8z;`%Smbiq}A>s7
ydWk=pIYP#?pBL7U_Mx!_o?s0^bG9w4r}T1}wVKQ77Ockwg<bam!*reixv|BkCZiG(+_stg7cDL<D|pnY>kOYj{u&nIE~yU}-Jb8UO`>lCgzdPe_a?dI
r2fsDl%Rm;p7@w-r!^r5n7ifhXXEGg8N9O3{+Ugk%UG11NZv(q0C7wC?x)P<tiG9~El(Wkki)-PFT2e(|4ulp;J(T9&&l8e@l1{R`FwLd@>W|8Fnh_BI
Se})q-y++^5$U!PlYqJdV9?*C=xTAb`er3P^+r7ru|&p1Lgc;vQ@_et=!UblBKkC31`9(WchN&+<m7>f*$h?pr3KbX4bl}y4d~a+t<n(Qrxp<<4uoa&^
(1Aj&}Ou3UhgV)Xr%xXFXw@n>N+YF{GAzSJ~}LoR{+$c6qPL*2Q#z^B_qe9oV_IAE{xmT<i0U8=^;|!KHnUScA{8)PPLD)&=%*IiJfS&(M3r!R3r$BC8
`@QBYXUD-1gE$2pZ83st17E@$K__viGoad5(yeS6>7OAiG(uQAq!TwLpYvn6*qt_H0ooJOqyMq>Fi4#Iq8441)$K%VDjzHFk<J|n`e$O-92rl*@U_(GO
5NWJ@D2nyy+$mF9{$V<z}rxj%PpoOd`clg@>+$({R1EnAC=lVQ<pPeF1PUsQ`Hace2vj~_3Kk=&l&X@oXWAd|6m!09TuU$RA3~K=FzA7|C0!Bi{Y}#5P
1C>h^HoV8Mxay00WdiSO=QV!p-(=fLB-v&BLS0+UE*$W<$%oJ?$%S7xN>=uufxXLBlc7<HoLfM<J-7Ha@yt*3GqN;FqxNve1bYi5i+x-M$_~{RAEN<y^
9j4lA%HG!$K4u)t<`~>J$(FdrAP)jy)loD<Z4y|VD_S@v4emozuI_xT+W@VVtE5^{nAnd?kd$~R#p-;`lFR<o+JZMCWE6euO7m47|2{W@XHQvc=%i~ZJ
<qr61-jXYj^qIlP>vxJl$_&P^!#4wQ<qZ_FX-y3j-vv4uWG@@rHAET6B4_8Q^KHT#Iks;(_lo462P8(S{YNeA61E$>H&lO!XX=3*X#)&80m~s1#vU-oN
9UG`ZXV2(JErl34#8FZl0x!T&T~aNH|jAirZE6Tijx=&urY*5BfLrkkLtb@#P`-{N~7Z3|-hxA-1oj^(N_lFx4c7T@EC5!Xz=#rOPE<C&w2HOj4KHuSf
+r{d%@(*G^)$zA%AFJ5UvtG~rF0l6cY;U}JH{r~Ry{x2TyGRmR#NK7aNzr}Ac7ZbmKi{J7PJZA-}U8bS@iMMK4KW*0E;;rca5%Z-RF5d6M%G&l%JXk+(
sw4jv4<<1$VpF>iU*EsQZ@Ig^I`nVxTmN3afA{bI$?^XGHs3$)5C4z*_fP8Of5doyf-ir(zw;mC!TH}j9{q2A`<KT1=i&v~8Bez`O!Zk?zAYxqM9zAzj
}0uNl*m+gilV)ZW3+u_bkAFXZdGUd=9S1QM*rCPHEl^Rop{%hamgvg2a|udA?jvSf9iuGER|||@wXf^Wwx_cNV-k%D))n4<Bggrq_?N)S!<EZh9<{?7>
Tst`Mcd^+E`FP<S}I5CgD&YPL+QeLH*u#?@LkkY^)Wjh>4(Xo9Bl<t3F+-6eNu2w|&S5R(4aG5GXbFy{_0vR!qwVN^UC4UVCUMYaF>l@h#6`+iZxy(zw
~Xi;?z*+kp1&L#-vU5hjj*ZzsMBvYyp9AjaGN^5R<FAA-x<llaSc>G2Xo(8$lN-H!Ix@md-{^wxayYa+K2-<sdY!*@~fIyPlK>dVdpaX;D48|n?r`VF4
DNMfwy4P>HQPF#AXfMaOARo2Hvb-dPg@rXrps|wMwbT(#QVn|hy_w`&8)%%lvidE<WZ`g=g)+pDu1#p|M=d)YLsyi-R`=#~0H?i|Ei$sgL!XE9!22HzT
m9{%l5wqL7SJRU|%Xt(5@%MT$o=q+ZotHnnfuKsuoaH1J47h!_cRHUR<*|E_C~X9_b@)vEoUu9;v6-U4dv;9uk+vABLYkc2=FO`0Fq|c~g)m(Z&lPGmy
P1igh%BxX-io~L=*?B}Ms$$$wXKwXvN~^Yx@h4cwgnmYM$NoPU9sPg+xGOTCexz5-^E~;qOH_|iT$OX8-?&>eN2_N`0jmvYYUt^kvMEmF`|3S%S%Vj#C
zmQ;vKQ(?anletjDOD^LHA)w|h5<nd_p1By#vu@Y1(#u_EK$b0L)5_qLFkH_I41LXioj&<jYC%+%nO0nxLa#rr<X-7-VSrMx1a+;$gjlr^H5hl2mbEYF
qC^dV2Ps|zw2?Z5V0xLwa1+YX8<j#WXa#d&jkjCmjn&sfAkBy9bbrU5(uGM;eb6j>|QhDNOS6a96(w=d}49clGU>pcsIzl@hh%v+F*<mF|$DbH4bZj4x
?NVmcJgMP?-jkjWIsLJ*&G&GZovff3?p(8Kkn2nW%_ehA@<FRaIy|Ao~)7V{n5i0IU$VN`o=hc_uIq9m4$0Ls3zK{Jb@bUKCp029MrpKJAz`c5DbHC9l
OWhu%!teNE#;=DeLddV)A<}fF2MgYd?;<(9`Gw`PVumUwemef#T8Bt7L!l;H%;ND4izvX*n^ES?FXI^s%>qH}X3s-0@UngxuMf}1M@hX1@Pk4=w&(BTv
3%ON*f;T5IX`0{Mi0*R<_U<IwZz(8>_F*mOK;k&M#O0^mOz`m_S<%{f*BVrw*tm`Ukf=|*;%uvI8`LQ6|BCn@|_e}kV=v6h2NQf7&T&+VgV<`8@}Jo(t
pR(Pbd%%VY=@UPiD8<7H-(_P{ymeM6O;kF9d#LDIuvX{O{vwxX)buKsk!{*70EeWjx5UJ9>LKMK3T!ih8%-$Gh31v<WQxvee+Q^g@>BsQ12W9ctKLN8r
13DYwx-mK1D_-wPDJmR_rp0F`P(HpLVI-phW+`{|nnUQdVHtZbh}6%UFUx1qXMvaa7QJlN=M-`e+golUd9+O8IEytiz(s~Ig4hhkZF-8TO|p4UUt%jGn
ijk!$RU&j+a7k<WaZfpgH*O~PDc%K39ENSKSNJRVYz6E84&&qCoTQSdNW}At$kZ;&&_QDFI&o+DlMRv*PaSBZISiOgAo3kcGj4IBmmU{?0U;C$#7ao6j
`?FPcIcLU}y)ntJ3~r0wj|SD9GdYD{_$@RbA%Mq)H;w1X)-U62I;zMz>mZaM&Hi&UXsLSWgIr2N(()#(5gwcMZ}xS?X>bIutM06I3-jT7@!!Qyxi9aQm
Z*s<NI0@=F_xqc&1d^ayx;QUSH46zZSZ=di5^;_SN&h(%SlI>kNA*?NZbaK{gvM$%`?0Y3UZl$l5_A2U+S0q!9?qWH5(jd$+CVKk6omXcJLJ?%H|~fI^
JuMQm@C8nKjJH>VM^5gUDWDLwwV1jHfgE<@qX$++^9WOG>Z-LvR0m@q(m&C(gGcawgm2Ox)sXTKxPUg-UvvfZRY-zh?47DwGK*^3FcV!`xiVl`~2_u<Q
d&V|*vG<)IU@NakHeq@Z^xK2j#Xl;|3a3+dfi`f)I9H>fD~h2iNULb67uXxbl;xkKN}pOFZF1SVu}SNMRea4qI|d;R1)eaHk#$;vU@;lGG?)x!!R_`ub
=j36V}yF$HJr-V;{2nHgT$9{%frnv3&K3yLmZ#!CB%D+Cp>&U#PWtzALjlU6S;HwABp?I(N1O*MKb0CBk0cuF@%`<E#2J!%NNNo8A;)QR~?b)tc<)-eg
d8|0{y5oR*NIZtd{16iG30U%1`&uqq*RQWpQ>h3Xy}|F(k>Cu+jpXvh1exDtukpjvHXRFGRO9JzcoQkB0=P*-9qka^Z!)I@i|ql@uF?0|{2=mqCO9f|9
Seb-#p&1CxCbaT2Vb>dWEkM?=`%G0qlJv|;?hNXaRwMK2L8Db>gQzXu4mZy1d6-wTV3Gn&tb-@Hp%UaCJe(?smJB21bcU9vigDPraOS!Ssp9v+f>Tpky
rNF(UXu-mKT%dz7>OhY2C~wXe2<?WbZz{Y)PBx-(Ij3lb_=tSn6~Veh?Cu&y)mOP1ZJxqF3s}*QNt#*h?tpc=W`*Y3JBD5ap2Ru$fyX?B^C|e8OEPD&Y
i%L;YG!61-eOdhc&4rhy2K!2!!03S0n)_|=MX5}}aMEiTmSpS#~nX!}q3O`|5lf-ga!#UOcx&K7K`zg-?|=)%-DTW3rbem!j&$xGIt;o=y=Q4|gspXxc
Hok%upBgd0|RGF~d__$7aKH_SiseGB8Umpp$dCU<9C=BNUYIDhIOrQaT`l0N%Y3C-+RL{Goe$*DCPUl*JOFK7^eEO&1up66#*+ho5V$$B_D95)9&%5fg
Quc>RAYyNFep_Myx%IV+XgtP$$Hkp5e<2v7^AQjR!M@q(37~vHOmiQ;n6KCTsnU->K$q#0ML!_k@{*|GIc_pTyg63`zEZ#Z=X&Q-<nAAbpXkvFxr2u!&
?YVcuTllt&li+UmMLO+YuOHW@duH)m86&tQ0u(S7OurI0BDlt25*?TSkFSAGajx8`1jKIkB7vj+?~EBx^FqB%h<b@;V;W6KxKplN@xZ?v9}2W+{IQLL>
KObRa{yLeDFTJmqwLr!;*27=StTb5NX1_<GJ0oK$aJeTh$e0%1*_M@#o#7T-vWgq)*^F0_(|Hxme;$${8`mvBrC%;Ewoe;=rUx{_KnL|9JB0KaaPJf6x
E<yYZLQADl7!#MP}pq?8I+EK$glnuEK0{A5%Q37R^9DtMGLbNa$m<?3gde1ipIFuJIgSM3U5v5JSLbLQt|=IC8ALtwacZ1FMH?e+jd1IbH{xuXnt*oq>
ZAB1u#+hdc&DID+5a;*O0SbO*2EVCm}hU3TZk;xKcLzH*w_ePTD2c+YatR<b{6W4fxSQc?wx`Yu7tTN!)2Bhy$TM65b6Q>>wS}A96X;E^o6&wMG_tyip
ik?6k)%IZutUEZWN$eMhM?vrKIl9RIOe&f4;`rr6M>0V6@$BICKo*zk5_@h=jEk>Eyx(xbu=WPI-JYvJc|db_E^Js6JGc*k%0TwWMNB8Ml@_b=hnhgJ(
R<g6<ckL#M32o#pLD|pU%9k!Uos&x*y%ZN@A+?RLS38VW$L9xx{M=Q8BbBgT+A-?@De)(2^w{%?Xeb@6X^wrcB4V8a2J}qyg$RjyBO{vlF4M9CrD(s{G
3VffaKFe2b=g7{9oUM1<%#IcjbZMB3&nKTJ9@%_laALV3h0prBt&&7An~RR}s%1G=nI|P)4RIbuK{`sW4>81!Mv~YN8h8qy)-nU4Bm8Z!SlCeKDR3!~y
~t$Tx?$JP(*u`4+{sx<YaYwgd|7YJhM;u$b4ZGhqG8Ft&Nsvo7M2cOE${n1Pso-2vIn7tyz|Ak1$<7Clv>UZbXi+yQ1vR9gIaT}0Gl&y(Pt{vy&bt}?P
Te{zZ&p*$w-PB5(CXbv}>%m8shYInp8u3mUQswW@4>z~ZDF?;T&K?HD9<+ppZX4wHN<7ej3?1ceR$R*QPn<Y;-n9Bya)RyuF!6HjWOzeqN1WE(w2bha)
19an~vK}DuNv=BFnw=1?Jkqz@6L%Lw`>XrYpOBd68nxIAn1Mm&Z!2{mH9sz{Z;$tmhX@T=8c%#L&OyMEWqk8dHhR08{!ZgF5H2E~Q%kalM&%gfy~OC&s
Z0PF!kcBjDK8?UI@`LxiZ6R|21X}YKK89kp22<(qO{lmUfK3WJ^gF{5Wm7ZIDDkdk$wF&w(Nof<1y${v17BuepTHxao}G2<Mms}hmb?TEQ^?A*EengDp
l7b{f!ccCEu5G)-fOPxW3XA2c1g@jCS}H2#+ZsX`td*Qa-%u1I|S)y%FkUnP+UwJ4c*wfBJTAV63wOFU8dkefC$sp7Ge71?b+8s<byB)}LYqo}kl{6@K
Uw5f@I|xRdr>grRQeK_r{P&kLAHeOhsbrB#*TZ`4`4JKpg|yM7!E-2L_zJL4B^!0Ma(7A@-FqW2U_e)b{;J3C0S-PDB1S*<5D7$$j;%C4o#AL_`1D$CU
eD&W+_J=*%gdu=qixSV#a7IeJAW3S|e!Uy&9WuN_R@fv6nmpp`(Z|Qi+z`{!srBWxwASxe?HhoMX+&ka1$*KEZLYP4<?A5n|#VedZP-i;P@EDCsUNy?9
KnR_g=UG6f2rC4I*k|V89)kG60`Kl3pmU3<e*52PLK1kWcvfWm<_?yd1?>CUe=j6ZN;Owj;#MsF=Ao31?$#k{Z-eKxK432&NuF5fg|`~!!XpeQ7kNhzc
}jX|fXBCdqs7Et^?8(=f__zVhX>pcKPnZQ22CgTTM7`;1dmc3vA5qe5UVRe(RdWbfF@i_vQD4>2#QceZ__*ph%fw&loaafkMh>1>=UHd=OuDz96DtN7p
W0P=b`GzpricPYkkdB3NB?%(3swkE*{PpL~q$TUl0)~Aa9Ms1flBgv3)C_kVZ^P*u}#{fm<|-jx6Y&a$wFlQA~&jJf?fh429)de<oDOzm&uMp9+<~A9;
FX-U6MRBX)v{&i%Ktn0J@l*00(>bgKq2ana+Ka<GQ$lpG_1o141?)ArnBL^2i_J5I*$Jt7+}{cyK(EZwI|+;^(5r=EELCbhX6=6uogPtI5WWAgYJQs(T
t*#&Ozcey@-a*AEBi=0Gv&B6lfi^Ef)RJ{4qLH}c1=)sD`S6m$`0HI?%-T_R7Kh1K$|4>XcIR9-pcbH8u)x?)SGZ;XmylMVRZITMm4V@DEz8)v{@`4Z3
cOZl3H}!NZHEbUgPt<JqhkQLh!7-8Q$xP;=dzV%x``{|@7W7Au3+euM7Olq;;yY&8WsTo$(*@RaAdnkF!IGoJ?tnr0%^c!1Y5t8xqp-Yxm-P*%2!bE%M
?E9`zh1QeI+Q0s<-0yLJV-%CFny51ad$DE^UIkc=?|EQC$`*C?Se1l&FSUSj%s+&lsSC5CzQeK^BH|9#<-MY(F6_LmXtj8xWw_3d+IW1*g5SAhu#{_$R
M(ji|e@T*OPQ5ZtVjIRDTb}n~Vp@@H!MFRaG3)uYEZ}p`0yH;DKupX2ng2VJ$<<SU<NJ0kZ~Y>Lb}jR=#vUl>O)V_-@?K5=`zfc$MAn1qcDR^Hmtz-gd
H{C#-m!_a-FKSP2DcnQ!2h%t|mC8g8=R7&OCuhA6~)e(iE}C_bS6;FxjmQEEc8y^3Gv<mQkrBjo;JNFak9&|`?!$~DoUcvsIPjlS^caX$p($EkqOhgxS
<+SRsL1UCG(5|azqQb2WuNNI5I>{7l*8TE51(U^uN0C&hBpP*O?>r#=I(;jaaf4$EFJvNPrjxH<E`u8t(uqzLM?)a60Auon4Uu->6Rr7&}wBO7fiDn0!
@ww^BEjcC*L*ly;z~ho{-<4VX<ca(j@Q42q{QZ*nto{DSe+B+BQcE7*r4}33jyfymY{)^zZXLZQ3OfVLe6wuF$EW}?y<NprI)IQ-MqD0({m)Jt{$p72t
*{y5<2abfmY2M87W^{y1bhB`5gu_w@DA0R<;OWIv5;JuNt4wMf{I$Z(g&6SNNu+7PrzLM<$MJUcI|=Ta>>!QcU)exzb@-{>a_PWZ?*~a46xmrE*~!DJ!
|U}k>a27Rs}ob?sRtKi8M{mF5<(?AigcArGK0p1&i5fw9k#~_3Zby3)qGU;mKOyeW!ZB|Mf*An1nBz48bK}UEqdeYjnAPi}5uS#V>CYt15a6we(sfyt-
t#sV9gFA`R2!O}t3md?KY_tm-8i?ZnMa<0kG`RpvcgjBxrJ232TcOd}DNYPhyfl%P_h9`0q3d{z-HoPRm-IXm7tHkk@x0^V8MGsxZ1CCn9+-qbHX;BW%
DGngS{JpYO4_k%lom*h-{Cb)8`pBXgnWrY}QVgu?>ZGHvM%PZn|OE~^TFsrPX!+E-wx{G_m%33?vA@_W8V0t^n100P1<n{Q2Gn`A#!SMNUXB(C%1uuQd
8Ibvl;=K0!IpltCKpkSl$3=A2a_$;`!Dp*zsSf(jYO<zv<U2_<6vVqk+FZiB)SsM$ZkDqOFY|lAd#7{h2zO(iEH$Bu<AF<TJb5(_Hi_-T2gPGB$|2f!w
WV!HfdaZ9?8w^AOP!rkz9Ry2sVh1(m=O7%j008&4V*aqxt!q(J9cFFv2$6{CL4)I?HP>tTjV8PrA?rA6%v~5@o^a;9G?kFmMfrM!hNnPfs<H&h$<v5f)
_+`6<hD&lMR7*C~ti47+|syCmsXxCO(kjRpIsYXPO1wUha%}2B-vTb<_Q01K0fI)D05=sS$j3p2wN3p#ye{PZ7JPj04YNyF3?|odO7D;lpH)NeLODZEh
PYvJe>(GuPkTr9RgKpQG|SQYn&tMOr-PU~@NTzbnt~bHUcF5guupqh!FX%jE%k?^4HG8$YAM7=Z?Yv0WG!iTH=$qsh04+emW3?2q^Qc{tnOx+UiKcrf{
2iap&b_RWKOyF^vc5u+m7=>^8IGkN4t<uz#FlM+)kz!?yU7D9dYpmdof)Km5=mp5=Zm;c4yn=QSLWoKfqa-wc*3mLUB4|4c|7)XG`NCE^vg(Cwq0T2L*
8MrF7T2^UR+Ya|2$*yi&-3o=Q!J$@3s#5pEbe^ozm0rP{|DT!XWU4AvS#nvDt#bh$0DCX&HGd1_zczonHqTziHFIc^&i8DSF@|Yl9We$0=Kz;%alTM3a
EbWP-?Z>zV&Tpfa?Fl4z!<d%tJ@wGktueI`<c$MktCgl*aMJ!X>j<wM9jDi&%x-gBG_K|(mH7Nenfm>xR|yLOWWL3Wb0<NFcoC>X3qny^+rYz_W2R&>i
`r?8m0L9{5z*}d`()p6&G^`Hxg(&G-7}BC{?$6FRwtGsvJPII6HWZH=?QDlPrTJ$d421F^?2>4z_`T$$LCf2=N2TB>Nk|SX!f_!0qqk<$U8X8*yXua@g
ddIIbc2XpSPI`9PHC=DOUgP6TeS&OLW&{c+k_c}$7q^ZSQ~qEML}&M+T~bz7qJn2exI6O@Jj5-`Jf<@SXPk@b2>5G9Y=he>TYNA|V{*7(tt!~n(H&NWJ
i2s=5LxZB$4$StChiFC*XK)Im9fv6R{1*MJ5X<4?Kxhj`JC3fXt0I-utP*Z#tvOIreEutVo6LEpuh4S7Aesm=nm2tu3kwrresomxf7))UjtSiJ~pK9IT
IhBlf`mp@5BtniVsu6<XHiDr}mVkAxkqmHd&TbuK%c-o;Ty;Lz+j5+D58UNBGKArXoPb<g^4cOJgoD<3^K5^)Pa?{!<=6pnm|sj^!%3CP&TLBdQ<#q=G
Eq0Apb;Ea=cBttDu)R<sTHFItnz)tg2Aabq`)PhlD9A%rx59L!X)8kr7_ReL+o_rvnH0n@p!7kjVQ7!dwXD})c5{o+NY=JXg<JDg6kmRCO<}a0TS&n+_
ttYnlv#$n2m~~0&*R-uP0#KRd7`@<oMXhg~@K3Ufs|@)c_+U>AHJxRLFv}T13h<@J#f^5=nnA5gL#SS?!{G(yiPE5b?Clo(;_QdC^gtFjgR5&eZBlIVp
1I>2@2ViLgzKJ};@lCqo7HgIh}uIdLLbv>>`@a)OVXofm$S^H4sX;N7)VieM;TET_tsY}C!ku1RxS1ppc%mDMsQi>wI70AlHQ7xE+7P<G2}TL=XXvV(!
yc{Yidcb5x~>X9(*4ZgbV7rKjp7kllIJlGh+xnwlu*%Ue>>*2ytcAIen5{c@^bDPpIl^rgLJvQoXTuMf)i3h2d;DEHKcybT8&0)oMliVl~di0IckICRi
5m*bI!Ky<IQ%OVVT>|T{&9oC6>TyT0F#7UuWPa%0F7I{FmVVHS4*u`-jm*tpwcdK1A*w%ZO1kw-0ahnyF5$Sd?MXn&6W>cGjx0c{U(XFtncGMh7cy+a0
I^^kR{8d7QxBCzGsdVE68g-S@9p$?PB&Wo;My?pSAcWP@uD8QYQ)_`FN9rWz+7ax%ju?%tP0RZI0vk$-prNhOTOQ+hyZrzr0w-vKd8w5ZY&t)y7)LRv@
qg5#?nAvPRGsdeCTbKUe3<p(1%wO<sU`1Jsmj~2sTOF$rgLI(9e(}p{?hi{V#mpE*slmfwx^xT$<mRud=t3tryBgiRdmw4x?<w*nJ$vr8pe#0mmc)IPO
qqU_zz;@itxHZ+16btpmhFp*#!gFpttm5$wdxG=PCZV0R~z8PBxHk~lc+_)zxEIX+A<3Ar#<Al9R1L_B#mHlik!@%Y2Z{3=Q_TvOcVI@znp!&k0ki9PI
*CgQ=bSP)sjIq9W7JTf*!tOE>Ddxb_!By<P7#0Z!&O6Ic5rYY`J?u>0NfX7;SM6(NdN)V1)fKF^{jlWJ^2s$L3uMN2a<}?{ib(jyW0+1!jiTX~#>ZV_O
ZE<i|(_<wp5rA<RTu^2*5;iCMEA5maBn;Noh4k#sTNTqrPQ#l?Y#vz}_nR0Z*%iw!LxIihkFc4-4{Kkz9a96)9!<7fwzrWOn#jo{Kwoc6+Z+P0m&MB|u
3d&f1Vm3o%=AK&scDaAnys;bq{!xLrq_hcx}{F1SKsbO)Nn7E7}+oftaN%xuAo{N4jOyIs{He1>`mHV4lwsDK%F{2o{t3DBGXNho7}CdksY@8rV5^wG<
ZlH8cWZu(r|p_y{;W_6DMYIqaufd205N{-3ktPfgHK&qM|2n7;#hO<=b%Ub8vISrtc0CG_9Ix?Br;y4|Cxo&odAd&OcrH?V!XyL`_qwO^A6gpWAHQ6_~
T04bxY$IqH}y&@HPn=spv?^fof4hteFsLZCMFJ5?>C2Ck1xgF?+GgoLPzrp|sW#4v|zcYJN|2NMEZig6*WRalPFM{}l2(m;Tz;U@~Q7jgx~<WEb-dE>a
|qi{6N>A(Va(FM{1)+(~4e>vInK4(oXD>H%ulJR{0Acm}PT18Ghne+2Uy#0ttxL0e3JA}q2O{LTjaM1ISV2fLxCC4MlW|>P&34#FUMpgUBE0&PcN930B
d!`?!Zio)r4(DJvOU=dMKt`xYblW2VC$Hm3gFuP4z5@B*pMV$XcNJ&YTtgO)E||y2D&vg#jo($EWAKA<E(IumQp|CD!3obqtZdnC^E+IByVH<ECs(MAV
8<#u!59HOZ+E;G<>}TtupC3x);h6F%SmE4t-&O3Mi7v0;S?&gA33~k>a)4=L%?XK81z)#jPrwdI7fVG6A&QCG@Tb3R}s-95Kf?LZzM;2OlyULIsO!_(f
P0pSjgV!fwG<F29=2G?foInlM_G+h9LH}cw^XdZ<B^>0N2E2WYZKk&cFdZ5dtb<2rPYuI=s+H1nD!Qu3Yw63FWI<iJThLo?%!6X)5%54F{8h@nmmeDdh
jrl8GHKFmiwi2beG%*T={t=Wf2A9`N~CUNXi#E};CZE6aMQHr_`NX=TlH>hR=`((^7)Nrv5s!LhuTZ9Fcb7;0B{fl;c^Lc!!8`14mwly#%E!|20`XK?z
h_UuB9GG(|O(tfcK-Qj$ma>H>X%*EQuk34>W#yK2YH@lK5!bT@~6Dji5oX=Q3Z+IH&AMofFKVTi*A~dw5ZICRdk&De1C(%Nez`bgY)^r$&72GLtCU-{<
miueuHd_H5Xy8%)R@{UJrE(9sagT1(o=0@rk2-#7bQ%y2yUmo)f)!Vg<t4!zMKmr^gv!(k5*!#z%+}r!$`_GO5^HfsF*Y%ApV2Lfs}HbA@N~UE_h(q}p
svDpZIyA-haklE+S7leEwdZdfC@QvuMa2hM#Ljc3gWg^c*y_lw7+DPDM0%J>QYRI5Au;cjUnHJGo0`4glQ148>zDPwL8Yrp|;2Qu9u9nGROlIX>6FJcB
DffN~7@@PCaU}Tm8Tn!?P#doUZZq+{N_D9a~s`g&`4+>xiEtmXS4x!6ibhMgpN#5YC8~jLOL|nZ$+Y7af=kI1PiA=2<78eT=tCa5FD6kv@zujk3A~Sfp
X2@tI_xvvBT_rBYcM*=@dVs#~l-z>ZzEemf6zh@|#bgk?CKPwD|hG@KMopxy<0L)xj3f12JbBQuY;k;WF=LCUB97S(!hVft7L#9YqwPMhm`L||+eha+>
q0b9n%0doy3M9c<P7A1vMC+1)gy}&T<f_>_B?68LzAH+(3)#xV8$2k)li!TpI4(Qu_pt73)?E_sA*%9kiHR<gdOQL;-{*@1rS{7}=sK6{FYuR|uy(@9@
oL~AI(g5u->jp%~um&J$BZ`V(;miq5rwGgO;pu-E>LsRxx2&A0=cdjR=qTOeuAA5W&;fDEs$i3656Hi<P4%c%k0Wbf$nfx*WCxCec)%~IgNBG?CMTz`)
04TF$X1$fI(q`yxLxk^et`aAIuxqmnz4?^nKEiu?~&@uG5F_u;xT<Rib=;n6lL}IiHwakGC@gQ`-R#VKA;HhOxC0gk>R2&JD3m0(!~0Sa6(@g1VC}_ax
mN5YJ+>cv&ZVBrX$U<cGfQ*!UBfb*fG>EQ*cfDAhkJS_T$njo1k^BkpAs~ADRAS(l$VbUfpE|b2TTXbWh=KV+`OZuT{ZpRGMK6guG3>B|e+L5Q>HR1y_
Pp*h2Hed#EZT?W~!UpFbd7Ig+rdGrIwjRqfAB6~S^_=~UNXu-Y1FXMv&caTrcupB)!3vJWVO*k@y`jyJhBf!U`4<S-~fr@4aVS2`miw08u?H3H3u)z!)
2wmjr-<|F@FXD+$2)$X3jek*q-hTUeX-`)lij2pam#&q{A7xRrea!z_P=NV$ciLwn8Xq>O~2rQ)v?t*P)L)o>%NbWfF;Ocj1YRVF?Gr&`_Wi!PuOPg9Z
CXHBBtv}9&0bsFPUg9mX!pfk&%elope@sSz)hG%*X@JzE)x`~uw2d^6#d(}l7;0!!y49JX=o@g6o~^rzY!O*dA}gooZD%4>)1>mj8x~+ws;Hr|=B=!so
?NBlL*L}`?vAq$4OT8=-jTk=Tp5*ZmGW`COX+=_4p=0SNoYubIYk2W+n^MYd|gkD!x@oDv&hjANs@r6&e?DD)`)u>xzxrZmoDRAQn*j+$)SPetku-ia6
LTBUFmY?nY0uA5mVc2Dq>iWg4L|+ikwntpM9Jz<29`#^SM0*ahF>IrmB;_Ywj>D!E*d~n?#r@pZlLzndY_$0_9(x4x*8!Pza=Oq;&r}<|C&TYkbFuD1c
a-cZgbmP>%J6?Fr|1W@l3Oo!q6})o?&^wRY`^J!2}^Zb%dHY1=iyISDtE5+oBq8aZGV{z@_2#9*!(Y}#UE4-7vommBB8{JV2UM{St`sk045Y3O<wK~Cb
=uBuoZ<fndiuki!AI(fK)VZ<2E#3kdV#k?D9fEIR=2s9EG*)21og(%oJ6W`e;#<fGd0qJ(LcKU_HZScsnRv37u95G`=GPJXU{L8<X`+Vte3ap17J<b@z
9pv*)JDyd0B#qG^r8a=Bppdyz^E+!*L9S`HfPcvSNG5Uqkgi4>0Q;=Z@N=aLK=6XKqBIc3RXfmxBwI!a0`pPHr<jJKP_G$NS;x8`sg}(<kCzY{>>p>Bh
&B|=y5|#3Soql9Ob+Aklr%B10`B;*mHXI$S#Q}ZXs`5cW}@tFS8jc$w}9Bq>DY+~!*J4!yIroQ&{Z#0lFre9Az;|-*z^%SRuRE>GQ<QM;$gDt*&fmD3S
HTj(i%zB9SKu#M#;sB42a1{x0&-(SQLUde1843Jrg$a7%`zViq#tN>sgrn)-g_i&S{;$!T2u%O2s1C+&#a<8L%q$*=Ii<pI0s&=sKogC65-*30Gf7GV^
%CftB6@Zg!6dl`AqUVry4U?R9w=xjkB{ds2o~5fN3;Jg}UxIk|->Z<m?lhy-dL`>hGH+JhS=`F6;juHuE<4KLMkM1xFzlqUg(8u5TI{qEVXheb%2_b5~
xM=VS1US{`jK0THIA4Y`<SvRY=<8Ei$Q2zckIt^NK0AA^Lt~krg3XBl<hqMB+IRy?K@7WU8yX)cVpKv6Ds8KIiws9`QWTMqBlwx&4Cg2Fc{=kv}3{`wx
1<fTE_alS(dD?ImthfKZyWFf!+^^;df&4|g4Tg#NI*crFu=t06hW1-a5iHqUgDQ|4(LDMy59LqL;(>r*2cm-KTe&+n4YbY88@=4QsoacIeu+Xh0zI6+6
BSD)bEuykztYBW4Iye5@+)yACWHQa=U*NSET^w1tXgN5B=<RCjwaK{X_#yd{RFCB?2CXe7@HLjr88@-%A2zq(GR{}ksX+^2-ea}(T7Nn5qr_t)v#*W)v
+cyW$%N);5NNpWiL(DBM%oiI~>{Sw1IXClKk(T|AOfUo;5_6>hjGVXh~i)BVA;Jn86(00KXVp(-ZcXi0mKJR%&)5gc`Bov8d`Q5%|a6<>^aP#ph8aRby
xMZYmHp$pGJC3duy~eCh0v+a<67GShrD94~_ffE5qOU|&NBa3B6A;z}2W8lulKojT)q3#7-xATiU1sHP=o1*SdY`HiL+$43F98NeK?^F6$Kk%_D=?g?V
lA7Fu_d(~A0M8QS`njc%k_D5#7;-XFkFcdeNNn;}~Ct8TdPKaAEYGY!dA{;zLFf!nlr&DDb2WaY>Ls$*jV;s%(hzE(J5YUyU!-gVcLta*dzs_VsT*cDF
6+VCLhC7^p(%XYCvK`fO5(LFHz9+6GyGbe|>M0n?(R;cK=7Y~dFg2T<ua0YH60B%!%}R?)P+lUC@63U00V{7qi}$?RL{*y_s}+eIkh7*hwQY?vTzn~eb
cJ#<S*$0|^Pxcmz!1ja)HNQ_A|<Es#*wuxbCO_ijfqzC!Gt9hyNx|ae}iXyYZs|KE?QDp^!_v$0BH|OF(l6|DWmieUPS|p=0r1&o6dp(*N^$@ZtxAV0K
2{b+n%)*a}F~aII)@dfY8)>v&bYFB4h9920}BoiLdCnOrqzGjAT`Hj~dD!stDaKH*smNCNgK5j4%B#{eRh2@GrQEW)d3WEDtPX#lS0&><DXJ^4wf2`CN
q>ICG4?B)&N_+@2(_tlNQLWK>uLo_z&oeOw=BD?e^wf#63wHKQpzHs@?F6x%+Deb7F*+hm7Oc>rL;c#(a37;$}A`QDGAst)-!*`3TS3JVnL$ak%r3?|*
4Lrk+*i0X86Qje5FQw&0D3R-c`E^Tys<B#QxLsz_t5peW{X<&iE!@Rf?4zsxi8a|#8Q`cZsMqa#le*Oj9x``$&f&k6LH_pVV7^ZjN$laZhSuZF9Q01mn
d>{_vL=et^Vo5Rp<1q)av=p#Fm1JSVhWJ{UsPs_6jd6Kyw?;bQy^3K0z-4x^l0sWQOuDDDlQnNb76@(UtJlh>Lj>(}_YvJ-fkK?pO3Sc~o`L;olDDmA!
>sL}bJo51H3Zm+w0JAoKvO(qGuX5J0fq`s+Y6WNjnGW$DA}wR<O2?@t?GAIx};QOiWu#IGwI!&fCdx~mN^~Ju7Nu=oP&o54NI0a9n^=3bEgiSr#(asvn
wZ@K?JbC#p_nJ^VqwOq`rneN7%4HJx`|;+eZtzBF5zB(NYzGxlXh#asmSj@RE_+5xG6PSjNC`bb|NBpG=oLURFp!@CK$C*+(rW2WyA8K!DZI9D{q=!l>
vXP>pJ6QnKGmO1e!Vkdl)-U~vG~Hy13`>Y|s9w7zvK1+TQ95UM#0=<a@@E7<`x9m+iiJhWivk$4={*{(;HU1Apc3#WnVu`?b;Lcs!4FjM_r<Ke?3yrAF
?Sgs4e#Oq1zqLNXOYAH1*S727hQ)4Qvvg8tw+<5ww;rMI=a@$uEad9zoVasIDN3w@ik+d{h@*zT0w2hAOoodZ?1Wt3^ZjL+M_{s1umzO<Ju^@N=xo2>b
YX&9+(r~J>4uJ(OwFNw7F+Qw1JdmFUq7a`Qxg~_D+d|Yw)(UM$Nv`ldG-$_<N0DHDG99f?9@+Hjf>6-@+p{v*G}Dc2ndUv0I>-Q;GvWz{I=_ZojyE~B0
MME%wbwb++QRr@Y6Q|*wgsUEQHPzgYS4fF5p~&oBp1BeUUcXjS8O_7^mMl|DKu#3V{XD!Tg9h*V}=_TpU4yL^UdQyne^fAToM5rB5=8tdjU#=UV$i?SB
=@M*-wUlK@o6lKBlW;()$9e5Y8kxAQj2s!-Qj65J!(qIA83_WOiL`G^>JSV3cUxDF_o&xf3#+k5RXd=IrfPK{fEW`p1;&#lx|Qq9`3lPDiNA0s|Wj3T1
YZ<UY|5_3I4RIhRlzf#{spX$6o!CaraK#xgYID1wVLp|kHJMkCxQI&cR2j~?p$!)!>qIr6x}CB_7J&y80~Bjy#MoG7~oQrnuy84GiN5<3Z8UB<Zpg2q<
l-rC`r^Fx?F{qxzoMMQ!CK0^j1P$Tpw6#u^TT|N6xO=kb8$?OklG7F?hPhXnq?Yhl4&s|Jrnf(X@AhPxbV_%x!1(N{e-Av>HZ`}KqHD^uqrk5so?M7vz
P)-y@qAPryek^+0O*Gj-4f1@KP_={XvBSdM7^179@T?7<!VXif)c$bXzuf18%Bj5n_ty81nBL-OU?Ka*LAfwhY?HOqs<<~M%VqAJg^G%W5zsu&De3ldf
BU$cF6loAe)rZ2REXA^Ydu^rGmlT*c!3aMU+*wmy)CBNsi!@zmM8CdKXdQ5{q3LR_fP)&_et;nZ~Xpn|5$&x|9*+R{DYwPCGq8l>-YS_<AMACFunAj^4
s5u-jCO0cGC{C8K8kJsgH<~1xKQYDZADIx^IgcBk1*3u^wKya}G<?)B-W3#T08hNz=1)5c6qkx>h_Ba-=?_GbJ2OSTRw2GizHn^|wO8r_RVKMvJNxV%y
>*SKKrb?K#@DOK}v$J$|unuxyNkBsubYlRH<drPRbx$D`ss-`FYEMSbwj9y@uwaNx6}Rg&`1DW07mh$Ige>mCpr_Q2J`ZBt3OZ?(||(RPZ?1|TZ>$*NX
U)RZ#QdfrfPkLfhr`EHM<y(}=@aX0y*Yn2i?xGjI6%iVOn>}zT3APBR$P=+@ZITdtL`>;Y`Zji+C!gFa;D7X{Cd-QUL^MvAxH<q^4i}N16+qT}9ig!h9
A<l~BeR}9FA7D*<**n7NuA2h6BFuCprU(^pw&n3ubURMx72TqHc`iheyR+3a1OX#$jU_tr2tZWpc8^+3E$31dvb-CtGQKv^t~uQ=LV8ljX{c_SPR(M06
9VFTw;pR;N&EV7jCsYJSgXE((AoQ$w&k}jVOpC5)7f~xD`!CldwIf6h^;BB4bH-Q_R=#3!%xw9Yl)YJ>h{JXFGOK*%&F0^N!!WHk_!F>iLHleC9KAi4^
?=~*Tk|@G1oT3J;sEF<C$ra^QJqryDi1*tf5Q-eIpzt2`fUVf_yv0U8SIVHr}2EJgwsCR2gShnGv57&PpFxJ$05)HSAqN2uLcKipzYGl!Fk5Lh+c%DVv
y`vwdgJ9fGK(RM?g+9LS}ZY8eEP=DSlN^ttq~y5L-Bd*wvMLQ|1f>w#VQNF|7e%=^CQTPIOOS<%p9od<fgOpS*hL@-<KEbP_2Fg4@}?G*k<+WbXA2P@m
(hHmc*;KmcIkxWsG5R#ne_L0A8)5c2Zpg~oezlx&2b!$k!?O8c4s8Klavte=X{Ot&W#qz=Stf|rIa2L?Yw<erF-%&{?1B^${TV?8Mw<_PKhhn?#aE!LH
U=S|<K0UQ04J(_Y3%a}bo4fdq-cClGi*WG}dm2w3;qWY*%EH0yO)Dccv^-#vrV7@rV5bn3f=<3xnkWdPa<pzivPb1%he3U_5@|8V#pn!xo@OChG8kXTv
)vtHbzQ||vnQv#AevGw*&87o?^_ny3%5o}HIfW}IZzVx&4Z2}n8wiGi!Tz$=3d-r$836BXuZ_#s%whnu8^kVCW@Q`Gk7WgaF~acm%Yy#R-oB@L~RGFQy
<4@cP8}v`|-+Sr(SHA8lPfa3DEcG`2<mxO3~hUA;q<awY;MjQ{mOB&Uw`BEtlnmwy{<VT*tJNk5N|hBr+6}kM||JS2Rf!J#33jO<K0yPDxF`6K6BFPI&
Kj<~m4)02ifOTk(D?Rj1g*B9fNq#PZY_sb=Y21pYMHR-kNmj`?0Zbrw^TSe@Ss?w(Ptv8Hs*+$13(Y)?Kj1x0j`Bs&PN!aI7(9Mor_y!y0tV$_559=$S
A3|5wp{7ne!!|i=~gHX~|T9e0)7Z2bH;{$<OnkH%Gp=(l%Zz^Z7>edP(72h)FjTr9dsh!t@wC_b16K4LXPv>{>{upP1)sx{=?sXdg!9@Tz?I}u<b~b(F
gp+dBtqeby>^@|Gx2fyWvaB1fIO=J@F2a_6DARlS<Eq>PtD<_W+_&}8zDG~ml5EefTfDR$_uEB!kDgzyqqNn_{3>|I7)-U%oiz1Qn3$l0Lv0OX$V&1lP
`ASU5d_xB7;nyoEjV7VS?y?z<ZWH4gk`UMIW$|VJ=_Clzb~>`$c$?--I#Teb|*SJ3x1}zR{p?LM-f$z5#HsugPYxAq2zOVI(n4F?%&b7IkO_cbS52z!h
p%)8tV*0S_yR%)}S?~Ze<#V)P#92Zc$<!uRK#Zd#XyVn{$XWR$_&jwj(xX!RKPS8&R_9BZbtjqY#%$^nSh!6zy&$9ND3w-K?JQBjwBbh@g==%u>i_`bD
tpclpiO9kNLfty<b$W3G6Qp1N6BLcniSXgxbIYVXk-x+&7O&a`a#y$|U3^CiJ9!89IHx>KpBA>Pa9s)HqrFle`FI$kb*^d7w|-|n6LW=om^TkpV+(q#7
K%~Ksz&jE3g+&^sV`opwor=X4D=zEjbJp@wt*U{%IsrLE*pZQud^!K5Mw{Jn$f9>UERSQY<N&9kpez~(e&)~hRZHD{%O>EJxb02)|qd)sU-hT6s-u~uq
zWw8W28Z`k^QLd!q|MO2`E2UXe67pt?DjGR``~MDfBpA9{;gm9=+D0KIwg4XdiQnw*PefgH0H_lwV#GVtGt6CE=ulw-aKELV&n&3E9+*eUzYJ)^@mORV
Si0N?3??CO?_KFVdl;2Lq7hkZ+!G;zw}qX{qJ6%_Pu}e&;QFe{@M5c!~g!hZ~g4sfBn1P|Mx%p(RY6B<3IfM*Sl|j<DY;37k&?pfwSKJ#;<+vm;UtQZ~
W}XzxF%d`|WRh|3CiGUw`*kKK{jTeDs~)f#cy|IOU^1`#pH^?O*=8=g5Echj0FC^@BJ32XEy620r7{Wn6>q4O||S$^DhTH_t_W{mtf0oJ36w&$A}!;Ke
s-+f*+@U*>gv&?j%2^i47*?eaSHgEw9C9ML9k^5>KUin)E01kv?_chCMh6!Hh?Q|2$yc~bpMKJim<pDgUj=I{U8w}0{LZ-4z)Kl+RR;jh2@Z@%~YzyAh
(1DS%nyvXgBzaY0yr^1Kl^~+MHwyCo>O$+(>={NOIg^(ZgO_<!^<?d+*FZ?u90%yIj@NRW4e0}(G@xwL=;_kzzwSA_G@BiU<;6wlF=l=33*!d~uKlr(i
zVrJ}t^TV&eEa8r`th&*kMRE6U-%YW@Av-lUwrR7zXcZvl?j>n=r4ZdN#H+z8_xRvfBK)^{`~L2DPQ2`RkyD^N$({5=4B;s=AVWOZ@T1707YFVeFrTxP
Tqve%jehMY(G_12X$D-P!%7%2|h>R<>pg`-BX9pv!}YAf|=fl0ABh;08oz~2DjV$0{Gtl{JWnC;K|gdEC2Ynf9|h-;aB0x-~Pt0e0C99?#KV<@4Wr_KZ
dhj2SDCG`m<k!W1e?kOdEOwJbtFh_qqPmNT(#vuKj0APV=_wzy9XbC-;|YPZnM$z}VA%HvEH69Q{q)ys4Z19e+Q__C8_a^OpBI|7Xzu{>|Ssy{8iY@H=
nj*Hzos<kP1;SMY<(@Ex(dd(Zwpcr#t|==!OK->vdRO&?x^I!@vbhx^x_A?<Uv^0{d6&EJ4a{z6E3`_12e`yYP!Gn4vEg;06WBB4XP{q8s5fWQ9kZ@$E
hUwa<^{FndgU;fEQ-~HB;J~ZeT{lWjg+Uxtgz8?!dwXraXV3dAgF0b=G4{q<qJTKPC4E6TDhT&}(@?T>N`rkrP1pRB^8SXFc{50_wbA>Sms{6&%;U_ff
r?0~t@rAJRDzvBBzWVWV@QdW$3Fhr@{qCzIAZPD;^Or~$^8E}#{hQ~MfB&;^*5?L)dg}}RyXij(k}oTN@;}_~N&7ea@$<6$yidN_^q)+JviNKc6cQZyd
j0cm`@9Byw@<#n^edxZ;PR(_3J!S{#83Uy`-^{dVR-qke&JW%{`@yT{>?x6_<#AMFBtz9sK1VRO6*fdwtpzYpX2p~i=PS;sI%m!zW&C|`z!RG;GNK(Zt
^LO{An05oE^Ug0cZy>%)Jxs>oZ=g2o9~2_kvp3^gVR@*IfR=CkW%s4@)Uf%dhhKfr<Lv{QR9d{zgi9v+2s`LYwwekAEgxsHOK*_Clq5Vg(pxKl}ukyjv
Xv3cvV`XMp_l$uQ5rrTxuCeLmmYpUd~35PJqw_>fQH&<|f790ZRayrc5Ii#?})_)In*hRe(6dyD<0UxMKRF6ZN4{w@S3(9K>V5`-w<{<|-{e-~drpYnb
TF1l;e_7N2O(?|aDTX5Z<t>!h%z5VrXzWt?dLG%b2fa(2{>%Z_9aOr>j-EV&U2fzIG+kf!=|NOr~Cja`ozxXtk|NO6^qde{9+kXt{ygBOnn~(pmfBV$l
uYUXOfBM8?Hm?l)SDyr~=XzhhfqlY}XPkTG_LIm49iUAhhXV|uFqPLy^aPq;fAe&zCyIV~#tY(lN~dn#e8$v!Y3}JEuMx5P6e7WOewMet5V77jdFaQV4
fp||@$(4c<vB0@`o21zY48=SeCivJ!h5Fl4rIh_1D*F-47?A(KmM103T@*RGXK%PcxvKRLx1@vPiy*vpZoY5-}xN2g@e^M|J@tx4V?JVpZ{;q<$vqjuW
NtClsBJ8^RGeo7DVMMN5P!G@bjs2C@=c?jQ9&jujKot`Gkv?vLt`0NPY(W0Eb+m9}q7`>g7nk9GRCR`*P%7ju`s-fxUh_Ct@GG9*LJD^>U<Nj?BxEeK~
S3$Cv5Y>vZgOI{q>d|A2fsQZL6(ZeY(l#LG3}g(UGpl6WCWypSYbNfNIliPxFL>rC=xCiyaxe3?nU%p_lClCLw#*O}z&OzLGY^)i@x8BDzlrd|hAuY;*
i2fsXqem$dK&zRRU=Jkwyoxr}Haj$3G>lyZm7@wan=bs4V`T27GA^@nUF7JD&{!f11@*`||qWC9bT|<pkky|U?l^rGWBX(Oye|NV+93Vm%Th_%|Y*uAX
>_sWO`$+G4G}#W9Ap(qhU`?q_5EWFjn4B6L+|5ba1e<%g1roSRvNQ-3kJ+F)E`2k~hG9<pVxDV`h<6}4l1Z>=C!zpOe=WN!*N!88R!hQc^k4_TI5Wp(_
LmT}XGM?qs9B7xYGw!DdeA4}#vA)I@&#!FB*5=DaiqC%nlL3hu4F0!Q95r9M97gga@$wy&dY3nL;-);6PFBR;MP9Mgsn1!VI5(m00UIr<aSk|a)QE0z~
r3HxbC(SyuW%Lx7ihr$w|AsA;NG_facYRyIvJWW%+O*j;`Y3CNm-ms~hLR2WHgh1QE_u$T=ywNXaVaBQEh?rB`{X0fO0Y(RMs=HYahLOA~kA#pFWyN^L
3}%8$NH+TD~K+6HIxlmvUGHqB)`o;G%PMO;vA#;w`X7QJ%XhPL*}PVUAPwG2|b5);2k`rIY*J4>s;J4F)a*eWs3v(g8ddx}}Wy0WAmU5P6Iw?mkC<I9s
t3A@F8q}v_`_^f-Un=oNEl1H4m=<8^i<gq@DJOA03#WoF<alC;OIqYQUIAMUsoV4b$sGEC)03$!wGag-8kvp(4t!WOEn^QpVrH7qC{#v(s6iBy?Tg1~#
uR=nT7}vN&6*1+K1+@F{UL`vfSAlEt*Y(lMu{j<5Z9h$3asq>MMfQc!G7KoSJ|n`77@C-}a67kb#|>x<$ol?%<QRme(mm3Z=EFqW=eBuE^Qb^wWJD|y7
k1?ktC`%#9^fWN+41A3cRC6dk4pw$e*PJ>lije{h{v1B>HgW;8Qbmw2A9LjbHAfS_S~fv?e|_b;)#4SIKvzcVD|MMuIsuf`CPdJDHy$SB!<Rxmbu((U~
l?FNEx@@1{d3thb$ZklWx-Py44M6KN=!47J;y&2rjHv5Q!tuBM>!$GpbrOz?W{U{@TOomUsP&&;L#DKc;!=%{V$2oO@6QKX;ew$c?vrPBuo^fD54!X=4
%;gWN7;WTl>XG*Q`_$x)Ly=)G;UIb3gax3Wp~c!($zH}qa20N6w091xemntFD$6knkkv*6<!e`}n(0+{K6BrZYGnSkm+&W}MH0L4C>Zzt#ZXY4<EGiEQ
DFP?oB2az4~3mH_`Q2jAGSV!3Dgdy9^Wx(Q6J~Jz#J97Kuc~cZ9@&Mqz#bde5sP!wX&#W+GRF6GgaJS7hjobb~n&7mL4v3?e3Rui$dkT<%{VE-($A@^a
Dw#xA_R)gKi|a5Sf0Pc?f6E3GYSfY3V-_w9$5EcWoWgcBiK(5L{M3&)NC`u+!7?#6>o|#;GS!fbq$P%T#a49}1mT=C`i5mgmdg@)U(qsQqE@Y!avVXYu
l>ay_m2yvB7<~pjEm&OCil2i^q#vQCAe5?J?p?G3eK`*joBfEZ_bm!9kk8OY{1y*dBma*#0H6TY}dp2u#P}u9`=SkB_(*2B{AWJN<+E$e2NTax;M$|-Z
}bNs~I4n(sSjO2aI8RU?^Q!5?2!&Op_uo4x9kNuFZbMOV);Q{uG|&2a}luwu!@h-(>0rD+I5)d348cdQ$7!E)KDg4#&#4_^VEXCCyE>^k>>;S>0q%F3Z
m*Ne9XyGD$51^Eq2js%dW6O)->eYAv8M*ITq{wQ~FA9iTsL`}-wMAI21cqajZfNI@;Paj%J)Ni*`G$5UgT0AAs7e7xMA{ipE*X_IVSj)+`)Vzdk}<@tF
j9O~hMhhVz^MM-(08tKIKH)^MG8Bm?`DLCdP{$=+6#r}1PW$qUX>xdP!Id4>iTwx|7^W1b5)L;V~Sw5zbPEs~7<&$#S?7aZ0beHZQ*HZ6*SdETpx*chA
Epg1P4rMeGm%a4raD}P>{icb=cIb!@NzZ)PijC))NJ+b>G*RjTj2%y8%Y*D%Hn4ErANFHx(#Hw8NMvdp0C_&dB(vJ%%2Mg>5ezGFGFSH8AIgE%6wogiO
+K>yq_V-$^GDxh9Fx7Uql(i@=Yunit`}Mw84+R8N>`T2PEAUcz|3IT;Q+RB6%=A|BA71~+UFxB6i(lg-n_KPsSi&FA+YZzuCz%jAMTm}4(=_^FDp8>oP
9lQxyT=tFAaLs4-I<a-Mn2Mqly+FPr*aI(#SLtoopO1DT4Bmnf)%UB(k%)EtW<QCwa<<ozM|m0!3TEz1$paY`R1FsMB>0k2`ZW&gH?z!MTlgU{bVph>S
-ULQyqwVVJ6I&Ud1Urk&W4z<1XIhcIY_IAl}i1;v{CaVqpHzIK+60IN^s$-ZXLWw~8kfa{=kCYRuz<I8?KfvcrY%|axEjjXJk*?3XACgYMyiXvR>0v~J
hI`FDmg!XGq+wBR8is5GN%vxp#alml5SL&jD>9z@9)Q^5=v6GVOBm;ofV)x24j^@G^v?$cBDnM|^1ufA$cLY3E0VUvTco|W>4x2+xvjez=O?UON>!fmR
v^9fzqt+t{Wia=fo-4uRpSZ1#9!WT#KuRuYDrRI0qu12&Xt-eK_F2l`E-Pf@N{qW*oetxo-AeB4^UMGqhNo<+EJZ^w@f~KmsEM1aUY2&Inu!a5(*-lCY
;Xpg@;PA7bZw7Q&UK>`Q!ESemAuBr?n>J1G%!0sAjOl31IJwDtB?f1ByY#+vQ=^WD+rB@F_X8%4JNXK!%IR9D-aV$=vbzU&hUW<(WQ&*uY?L@hXPx6vB
MwJsJBAu84OzWD?-xc#h}~NF@b-aduc!s39N@c=Mt8^x9lRj1-jc*)QI$(g=!-%bU?4W)s9jdR0V6qT#WlEy^Pb0Ig4XlhYW1P_*_c|7h6HXI)iix33W
t_b%UyIp&LMq@ytFbBhDZ#&5LtIaQMjJoG)JHTR#BNlPC1D!D*3GQV_d4zfDbYozD5`ZfZHuH$tR&%o$seLrae5`&wK~^vDTYt+5RObiN=y!d(gd-<|k
<7dC`55(hQ$tYew%fDyJ=DdIgs{R;XiwcVAtC^aL3RXcmb*|pt~bc3{-+D6|!_h!Ue`|#|t(`Cbhx;17!Vwd;;u%HYVkgQbK21kPsxy0wSuCnaL#QD6w
h)dF+0Cp_^X5-}~0&;0&4>^0TiFRI&j}nz^Ky-Er3#>Y%pLVr#n76HIvI|$!9oOCwATiwmMDzg@x&7LrRVUaE42pE;xQd}VK)i7j(nT2)BG{Nc%5a9s9
X}CO3rkyQv`jZlNgjFQ%8hAUX3=@Mo7g0S;({cQi~5qs+yz~x@GA%nu=MWA%{D|FUVLkAZEBn2oNBRIoVxe{4A)XR(2uLiNvEN4f=3(wm_`k73H4mUZC
6Cy9^40hH8&;-;^cPOD6s|h470Qz*3c^ApZAf@4vc7`qJMMJ;0h}q8Lo~ZT$hBAe&;1>>8zqj?9J33Ww-G`YsgMXB3G;h*ZLOd!Bhw)wIcYVxTiD@_J>
w>ofAc_&}R$Mz|?9mCsf#3S5?~|faF~8;&uSzid<<Lq1j3HMr@9WD&rIm0bP9Wn@x^kA|lDg<{U6%KQ5v$7g~6QLFo{A2sNNO)v`pmDx7vEU`^s<`y<$
%kPbYAEipE}H-D9&(*@!<EZlKzIep!4N}+2#lU49@mR~n93JN|nReaq-_>lQ6YWH5CkLY<2sN5Y5SVo(xDj&C2q5{V=_W+_pc0|atkzzig<3QdMu^f%;
vvt*WfpNbWtC1aN^iom-Vu2Y_Qt$nigz$l0_XieB^AU?iE8c4vEW{Xve}qB0nOpXzgQ)^`5u2=sKo=;loC{=otI&DWVGP$>MUS658kYG%#$x*A!X~gbR
;vpm4HQJ&(==hMA*SOZ@hEXw$i@X%-KGz&RnhBLiqvsqjD87$;PuKABiKE6GT1C8d&`ka4$7oDMbl-O86;2iOS>tHZ2Vh|`fo2k3~cV162o9v4A?1Fa$
he@oZ_SfJ_k5}N-a7(XCeaA+H|OfcuZ3hzgH1c>@-~gxggKcUC`(P!HJ%Cs-g}|qTM<uW9x_kWR0Ts(sDxzL|GL=THNqHqT4_V_{4w_BKDJ0&06Iq60>
<z-cf^qSasNjRc2MNR;$oDI_xEj4Z$9wW?Icdn3mOR)>M%eMIa6<Oq_X~YuWt9+<V+l*KrxFh(j^LtU#C`{LpN#5bKV`pd7nOKu3B==r+&}NCmi>c$n+
vHrq%~9^|%3uyI^N#FB5?OLHYmIPb)1;8vvd?DUvwD@+^l4c#Yto(f>A#D!?GHlcF6<Z{O<usSA1$J6FqS;hnenSaRh#bsNrauQfWC1PVvWG}CG9heV5
f`GqQxb<uS-JUPucx6_T3HN7z6`CG;pu^}XL<K|vS}j+cic2wbp)ya3%$mu8=*sqaNPKz)w+$6(nM<6_Ic)c`j<KTyS{Cg{b#7)A5iKORA%20HSap`}w
iOr)@K*6Wv7?FFTqViT-M&2cFUyv@*wzEYqV}PdlC6G5TK2pm^0P$TOj38<b?54coWM3(!;uC9FKxInU^p9QRTGVOB)566hzrh6m^^~JzKDoAZR~1$W5
^MYmsV&ih~B?+Kgz%Tor~lOn_cSmca^(6e`%jpI~)Qf6XlLMsv}?>_f1q2Dy6b>uZSm2RJ9RS8%mk`V=VwtO`X~CbW&uSOrpZ8Ll`Da-;ca871044@N^
6sAy`zlLre@&F7yo+uh?Zat6qco&AH?ID9*`{BliQHlx7&3lo0DmUvKw57<r97+61;dD;1W$tGsQD%;^;937_aBa9IqoAYvsMBzP!GJKbRXCh&~i5vs2
>KtAw0H;Cqm;auuc6Icm$CKAa;P)-kH1FGsYO_v*swO=LFoXW0GJAsBst-FZ4ib5Ay$Wtp5cOI%-VkxDTR|p({jR?qc6Hm7hmBk@jiX%6H6H6qLT|Boi
4VRR<(jkn0RAbsxBMwLj#PG@@r5utgAj6b%!fwsXwck0T@o)?S2<Pjm+*K8^BG~=}sx1l28#-<6`ZlN#^w40;{RmSQky|9yp&nj6n9Q!^-6SOq4Ny#mn
vJqsR&HTN?V=z#J#xVfXU1*N3m~qCX1Mfsv_%BZV{Tn)1|}FNZ(Cjx{Q!K5Q1+5mp<ksuv>ec3G-pyGrzeM4YPqx?m;Ie(wH}9Y(7?9HS%c-S2u}Vr4R
ngw{+OU6sreP<*zMRN*HqbSY+}MnVOXbAL9S5%*0!A5{h&dkW{b?&`a>I-v}R5)w;qulD9gDx9=#D4SqxoF?s!`*liVgXwpjzt0MPFNCz^I+1CmnP)+y
zSNt8V2sTcI6%dLu)4=Ep2gim%xQBK4S8f|XQ^3F$KO2Ga6CRS8wv&@0rMjL*u%mv0myTD`C0^^Za4>_XDB82~b?D_rUW|HRNAtubq?Vjb&>5h;LR<OR
d(o(rRHx)txgDX}fvcN$%wo@)^*jLfd((hr=l<TMk4R#-n{sw{$90Mc_NKLl`>ip<*g?m7uVy)!!NU!cpJao;1!vzKhdg*t^NvdX%J&{o<8B$S>laCyR
(~w>?5D_3ID7{@nZb=>9ZZq*<&bz#JSZ2^RpcOR>!JsV^tX3ZY<-2#vTyVkWhp~?lK=D_1hfY0KAY@tIqdvxkaosciCb@5)`+LU^5)-c>Dzffo`w+_77
)E9o{Jn9%h6xy{au!5)L$nART02?vKs1uqqDy(f)nJ~ho&I7jC-SR+4nNpsr}9YmE4boKpqy|B4@s|rw#WB~57hWUr;mf!h3qD9IeMeX?vH8Iev4g<nB
I^Dr}Ykdz9XS-PRXu1s?PJB1T6m!(j&ewBFmrk?lOAj)m$<PCHAw(pdbq*Jfor<g378J&5E~EWkl<<=AG(|u>-sO&}zPyK%~0JoAMY{vN|%DjQjjef;e
G6aN2R*0jA}|Q{rH?TW?KtqVFJTQV8nq>A(h|%8>=zJrZ76d#^XaxY<{<s&yNXGny1;;|1pV(_>BCh-vK+J1L}{xx7&Vho~tc3t)(3)w`V6V^c$%U^+@
`%s0IQHD(-S>fEtkr96}*MYDuRrCN?2g?+xEs_Td{NV4B2L7#x#g0mfZ-eN6++}wB#?yYN5XFMvin(Giy^4gTB6oIeE677}#NGI2k-Dmt&4Tk5tQAa;?
EkeQcCLiNmy`D_j1b5!8P{lzuKy%WfO{D`FA~-j=xmZ8@i4S*LlY#_nz-3uI+NE8zV7J#!ijg%eNA!A_xDr*NQJ?RN&Un>YhwPrGsveV>lS$mDR>lc3b
^t*$)FPD*x^hXy)!yP3Fg@GM*`_gAjRVbJnBi;$*jFh(1iH&Zf_pRtw{;bz6ujdyQujQpsNJJ~fc3iEsZC1^D`!2--O<ZT(fpB-^rt`m{ekcG0O6X)=J
{pH#X(${9~jkSgInNOJdtRiy)SovE7hINiAT`W*J6c%ccooJ)C*$(*m3V@jYG37;!z5LpY}{|l6UjUJ)qK2&_YD5{NL=o+0vuPk}do|{AR&CTuRJyARz
?06Np)Wn1bQy4_{_>*WQ^`wX1e_oBhZ7T;`W@MYxB@^0frvfuGLnp~j0-%&niWfE;siSC2Lv8Ms}MyRQioVo-aG%C?vLg7}+tgK0sSCYXo)Y7)hT8?c9
<a_xH(-^X&Ky?qt<Lpb-Al3vx&=6vCH2?+5VANWYDvSO7FcDjL=`Z>7dU0@`PoU;_8?%4#1x5>NCs$(6v8;t9!x-!L>SX-xi>}n;XDuqb^HfAaa-BM;P
#ltH=$TQ{2ixfaiMK_gU&+hU4jle&XT%ZQ9q7r{R?BNP&&ltqwJbTWmS~*8y9qvfSTlgU#b-5RaOz_fjmg{VT*KT8QnXQAEuwqx)W?}_sIf<92N38L|m
L#*?8%D<mp(4pjdq1lfVbe-&H(#N7;6L`^O{MQe5>%TNZ=ZE&A;?@LkwTcNK$;JpR%RM?XbH_^?M=&K1Z+Y!<Vd$lAbc`f%%2|c1w6l|%)_$;1YnxPBT
i2k5GeJakcj6kY!k0CRmj={G3}URAM=JS;GSC1T{<>9hrJWJR2_6uJmqxeZj!DZY>^F1GZAR%B%gL;kKC=3Xvn+*fL{+08vT{q(*A@?Td8`c_J_U3Sm2
9j!*l<QfHpr<X1OI8$g|hAp|Zyj14|ZCxrrnl5hiU|>ysQ0Sud8|MYjyP0$d2;@{W5Nv8M}*V{bHFL0wf}9h6(X5-44=)&cktT#$puw<56;kY2`l(jub
Sg+2(PCVPJU09Ozl>0I2G`8TfAdZwcmy`n?%WWXIRu^S$xe35B?mR@NCkP#`PoZPsbr?1&6(HC+-tl^MWC^eV}2+{Adal*KYzxy)nXmjgBK;#!O_3K&u
>sM+yr-bK?6UF#KSnZv-<bDl_k26q6$p7@d$^S&0pKmhxb=hdq>{Kpp*GecZTgKm2b%Z-X5|7a^4uSPiv4ar3^u^*YNc7&ioQ06fw!J1_b2<Y#E6;jy@
9~`nROa@h=sSqZyQ6}t=oNu&Gck}nR9eEKd(pkD6nc=@-ASkO4a-4!N5bo_y5!EM*Rj8N7I-1<WeFk=;6aS*-NGKDrbLH;ES>~w3{?tQDKj6sKg{d_YI
j}5i1X%yyOlkg)kGr{tU^xqhxF>eXDb61y(9McMyLGT^}dY`P^~U8et*t4K+ooVb$x}}`7t2x-g;1d1X|lBdux8>Kn_#I6}9Ifkn!}IIg~&>;OgL*%5U
$a2d9lVi9;ulhgvE8=sH^M070`Vs^H_34j`7xs*4sP2EY%KL#9bNT-Y*pFExJ<kH7Hz@IRJn-kh66Ne?O(UW2{fFtsNUE=~90$*X(=Y&H#-EOMD0D4L;
WH!rIoiJq$~Z@F;&pPMTAeX4&z-LQ3%WHYm<uXEDyGp46Q&#^d7f6kgP-9c`ZbEOa~Az`(Bx8vs(eb6Br@2GY3Lyw$Ws|bTA{(9}ke{GK*M<L<@vf54g
^%{ZSrMIbb?wlorZ{6&iTi7A0om1_ae|73Q=&<FDEk+z7`(Yl8h^yWZTfNI;!yGpS(c^XYq&}fyEV(ClMaaqp?i?9f`h%ZF(4?!~c7w%M0w0+DhI2=TE
S0isem}lg5TA#+7w`DKgSrUZQ#f%Qq-mYvgS(qX;5;%{r4WguZ1RE1>pg)^5M%k+AdG6h0*<Dd<7*aX=gEvPcp;}!NGWKQ*I>k0;7schc}YN8eEb^kmv
g^2h;#JEZE<sf1xZU%P1UfAFW4vBurh=CI+d)+WfFcg8f04`XO0{&99Gy1otzVNlpSOV%(QU*6}WA$#e<=99OkFj6@&#fAkqX2py{jaf$&4`OtihZ7<=
5fMbd$m!<C@+5#jFFtsEgO^Td7PEPe_3iWhguL16!wH0x>34CqJN-?H<-?)*`X9kNZO678-<(b@1!SukO*)A^=%j06bQVPC8POGH_{&%yKVF5rsK&>eG
y8GsWhCrx|rPb9pTtdc?*y8_UYcgCR%#s_Z=6#}&lAILkjO=+5(l3>{G*zM+hj`d|@*|_+T-y)#4d9_{L4+|~|(F>~I9%a9*`Op2_fDzF?b0w=(nogkg
26fqAJi~$QYU1lA#seg;&8nHoiHkr@awNe|U$kh-3M4DZkR#f7onDIZ!c1V#i#!GRo3pT~?6ldQun|(SP?WAYAO0&Q95Z=L*#WEQS*F_yRif=Z2G547<
|ptkZ5|kJk=liJqJ$J9;|_sSH{OfO!`%Som_hkS&TNI*QT{$#Je<&?GJv8uef9ux?4W*{IBwvb60@J5<nVvLhHuAu?ZOkRE8`9Vye*Zm+VA@cdai|=Q?
TqO{L?ESe|xRzKQCpjaOXU8>`TJT7n6qhtR10PC+yQ+rUOCV(4|-0_<CNXXEl0*)$-ADQ+fQB!-K&hhtst}#W)|3i6``oEX|0*oAX&Yw=)hXx@+SGOKC
}Py4&iKk=8-nC(ra+Y<vW={U*Kl`?^`e{rR5Y=~lIfz&=y^{DAb>3T9L1XFDc#kmKjQ9XD8`_0cj`D@b3rT0FSOe#PRk6|nZ>)gjPY$nxM(l!lOc;2PT
DgT<|*nB5);9z6ooK<x46UH@Yof|tPht&<1$V7StS@yzYR-67})2M6GsUcpgb4bl}MCxMq~p0Edd_{Uy)xD3SN+D9f2^0J|k+lANwbbN`V3E_b>i<(s(
)FWBq!EC8hGl0$;8@M9mA>t+8pXVKSc`%6Y=R)Q&C4uJB>xE&*$M<(up}KW=_}|7VV;o4&a)RgrO(Q1_K}yS=Q&T-%7JR}E<jMU^TfDiS^4I56UC=g(p
isTyb^pINRq5}k`Ue#%H1Y)nH=D6A@w7*|Ct3=m_zUZfmkxV^W{xg#HTcX?81dO$?%s7qSZIsHLU&FIW-3jf@NRLRpKt4XCieqDvFGA)eEB)jp7-f0Y`
h3@yx31>fm%(4OW#Kz952oSc-`%MTxkxs<89h<^=URxc>3)%5icVRR2An(imz#oPh8H1?^<&qmVBDQ7<6m{vZu&glGF5nfm<1i9x=ZmXL#v^U)6~Q4Xg
8myWnIcSR715$x&A%Wcc&5-F2)7j0Xd~G>W5wKGaJ`-r|Gf;k=#;x3rxWfS5uRKph?NnRM^keC`L%0r}b&lfMcW;Pi54px7-I7TF;_q_$tdB}kpVIc4)
99G6FQ-meIcf!tL2I@{6%k#6v%^6Xg$Mv~bHJ>O{wEc5FHfKDX{GZ<{%)-*K_wdA2@GFjFFpHDgZxYyPQzr!~vD4+BMK>dL%JEWWiWO%Q+e(^`NKW*eE
S$V|gl(V5UPv<?xb{ZeDJg{Dn&V>*1U;WpOh3xBe8iE@;06}-Jb2Cf*k@oi)i{-DoKg*FYC%f(s2BL6r++XBlTW)o5B9ymxF#2<F>v~;S=mDr=E1aE2_
CaethEF|ik8Q0y-xOcDr(@fh6#h)4MC#CnNoVBVsk!+p4>A5DRn1T?2H*N>8?B2kwWD8Ji3AzzDH|K79Gp)~P*4$m?66x$`onN4c}Sotc?Z+wK+v-wY`
1*zj$(<g@p6uxA%eTQgdEvlV+>rC2M&%rKbERLMG6->B!U8M<73wn7zPMUuJmPh4sk<NQAuc9I3j-4SEDxL^a+9wMLFeSaK{cc%IUPABb5B7goG&%aSt
T%JQ0uL>#~n-g~<iJxB!8sl=9a(KSG%u^4HROh8uv^Cv#_5eg@a{O+Bsi^B{vtxd)==BevoVH8q)b@elujXU|m5&Lm*RXsoiaUv|OHYH)qOkcG$@LY@_
Y+W~bAJ!TBegRHfJQT545n-Sx^;MV(QiUTt6BfHpaE*1p9&c@JL6J()VrHS;OT~L*AmOeIu;{eJY<BJxk3i9GTrM-hAe?1T6l6n|}gUtM|Ow~U?SkYm%
vbwpX1U89e_OS_D$cX(Agi7e@fWTRItH_<+c}5ti3X}Hu0RC8!1FD-7fZrIJclmU;Kz&cuVo0r{@b~(3KHttR4)XEyetrgS;RJ7)7ffb{H(bLMw9FQ!I
cO9tL>+B&gMgntQW8Ey8WHH7uH40+J3#k#6x`?OKrmyUg8Dqg5~T3yPT4qf6ef&()q2y#g9V6NW1ztCha+rt_h!WKSQcEy?X5~XeBiCSqtDLOI=C)j3i
hRb9OHA8r&Oo)&F<LVt_MFq-vvas)s^d8>PSm>QkW+AWCwyvz07_6!iUiQ$&~dSB`ysDygn=F8B;q(?RZvtJem-QLh=Q=<RC7OxxBuPFFVq<<4@G>eFG
KT58ksrd)FQR{HL9N{?*}sY$)RUP=DC^^{Yqd|MwsLPJjGP`cHrTsh{W{eD+(b(Vsi0{=d)u`0S5HtpCnO|KYFym9PD4v;Eu2@VhhklQy%jU6!9pquIM
aTN0^OFHzF2Zmzmvqb)Y?<@mdhHhed%Rk_q8f4M!JT6c`d<0pH&e)~6)1J!?s()BJw%eU)q|Bk<X{x^HQ>dw`hDR>FWzuD{TDPqznJMHUl_T}%5|NHjy
xr@+wB*gAxilw5_=j9enqAkLbo%aG`m(^qbtK;jGm#@@s{<rxEqo;%G_Uj+~|1ExDvYyrAQS3HI#YHH(FMEQry-RnGk{wdN+5c|*f7hNAUu&Raj)b?*D
r?$e9L9Q3ALMi|XW?_orQ(GJe|P-<73=rklD|LOU;k$O{=M<9c~@MpQ=+K<U_X!c&Hdjt|NrXxo3vV#yt?1avhGa%mgU;{QsVleV^+_(8aGIaRR7)l{d
xR9#?PPazsLWt;}8DV$B*-;YAvzj_2zH!|Jnc7H~jcr|9{?pe|P-r@6P{^TYGZcx4S5Rr?qF$F!fSR;!W0e4_0UUGi_cE#vw88{&hVM5uu^ojFVdbt>?
ZT>U*MZ4P}V`(22iDs<-&fKL72HkHu=d>dW4Y?an{B%E$L!A3wmq+Y15Mm(y}Mrqu2|{62m~1FJUs7;i=J9JL?z&FykNtx>ahC3`P!-|ZcIsFw&!n$ev
b^!{!?`nGga!kE^ilz!j8+gqXM?c&=#SzZ?htu24E7vrd08Y!P{YSf7z5#D*ztHhw;mGh}*&Ya(E-|hdwf0$?G__P1w8GpCm$1f_)81=jmq?53Sx5fWv
?;pxUWMf_M=4oht#E+rr^%!q;6T@G@5BuItrNrRnhag(kV*jvjE-Mn>W=bsh&_C+$_Np)wh#=V3wy7I?{vQAFv(<^^nBhl!fSg~x&EL4kjW4>m;dz;J!
hZPw59?>>w)M;U1$wG@(zo$FH3H%%!s+G0S-1MTeKlU;Qm0&BTawdd-|br#K4mRG51QysnfE<^tb3tbBE^_buN9jf|8D=vv}K7|p|M@8U##!`e-0HbpK
Lt@5+Pq|@0<UIYuc2EuDs&a)mZS~?Q=~vmYy@x(eR8FeqX<-9&=ld{Wo=rK7{bg`dOEaPk!;=X07%Y{~760E<S<8f1Us7jlBF~e=<Ytm+=)7-|C<3&j~
5NezC8pi~Ebc<5#zv{gb^kzre5dEM@mz_0#-CWpi)8jQ>oH&oB0%6X)gU@inKN_@Cn^4rl|v*gu=GTYkn5b3};$W&AT9IOm`3k<A3(=WpOj<%mNW4$I@
Cm-2UeQmIn!9&ILXCieC5WBf+icaRD^Bj$1W{DB{jOQoG{*U1<DPX5RK6`JMjMZt0#oz?m{-|cI7RuZ{m)<JwaEA!odt9~WcIV#@g<%#B1)`fWah|O-w
i&Q*sxc0meKjQyJxxg#>Jif*2;Jv+X`C}0wfG6pE0Q=oz9zXK$^DG?iecpm&zh^Ud`i?(;jDM6j;@(vd4Eglk{w;f+eK$r~pWj{Zef;WWGPc&SZ%I=3L
s@@cKk7RB=Ze{$3(G#S+xPKTdvUx+c8+-$r`C`3$M|Vz)?E`9lR0^4AtwCv&3^)y?d9X=B5tb0WB;*!4XKYtPFumbF;D-Ie}CLg@q2mtrnLS-`-)iHh5
JQ(V6iZetI82!D4>lyzaI`oyjV~Yqao8)&05$k{=g8H`-*l4^<fTM&pKHjo=kdWpa!6g*xTG4P(nPRi2jY8XBptuyAr4<pe=rQMsXGR*#NoPmtMSdcW0
0(=wk*bB`Pcj*XW@&p1kOMAI4_xr#bjI6qnAAY4L$9T2t>hv4C(dL9XFTa|E_iqmk2M0FIYj%wvfPG>GEQq_@U#tb-w_kyiM-U<p>HJtK^wD9C*>aXqo
pv;Y%r$g(nwulVtPN~`6CTm*PBU@?4Ms8bW??yXOF%Ex%}B%N*-t3?c$W3;tTK?DT{A;O*=;e#<d;i8RY0b-HryN=po5x8{jlosigsRTd!lx%W>0Fs_Z
BuLjG4)npu-ozH*9B;noEuDrcL}Z@TE<WR21kB+@>bXuG^P9Lgu7u-2AUt4h-rl|i5^#HJkQ*5<9Hv|oJP%_IAj;+R@k7-K3C?WOwZV$Wou|`4@K%;%5
bv<iv#ki6fGa6}kiFg~TYScvk}%kFNBs3OUs?B+oq%DRmkTDJNFOtJXSCX0`ar?$DsRB*1)fH?V)4XM`(3!kiGc++=pp{}{P4m;p#kS68?X{q{ElVr`@
x@T+gc<ey(i;Y0Xb+$U}fOSa69(oN;A*)(1GjpArs0`kq*jRs&ZHNF;-yeM;B6_lp)%}lbvxhK?VL;(NAnaf{#rfZGBS=O3;=<%sF?qt%DQ$!Nl|Z$WN
h}uNK<65+Fvq$GKcyTnzB*o7q??BzM3`lx{=ki0_(p%WDE)V!vJiP1bvNR7qZlL%5r+w4z0xvL}}~Nd(Rz#=N)HBP_vS+{a$<@dP<fj;@_z4tG%R01qu
Q=PPWD&dMcoK?BMBimQ4VjWVF?Grh9Ro0A0U_;ZyaEk#UysbHQ^Pz1L`lB^Qp><;W=wrTIN@9^Ni8Ab~<B*CBF*hKxS*T3?!xV{C~?~dqi0@>Ee-oXRt
ZIwJ0QUtblb(rb(VPfG?%i56P=nRPy++2G-r?)?Sx#XX_GmKXd-Zg=cu=rB!+;wW7h;69eLQh7pfn946AFvY^|BdbpM)h&URAlO%H)4Byz0uc$>3^#wg
(2rqFrt;;0e~7q>?2GdxKYpk^R~GgkcGC~u)w7KzcIfhEh2-=MY`gRKF3*`+iS!Hm7YfXMM!`*8)c;``22TTQp9re{^WOs-i4Fyh{ixy4g7CtNue(Aqg
^bBbJ(h0ZfuW03t1N4NIBfI6tI%+rda>RCEk_z^5h*j3t4S@bX(U<BA_I9yH&5@h@ghyVc=ZFJ0gR|VevFZ2~ZQLyr1HQ9DtP=P>V>gA{y(v`+GW&6A<
m}-=lL=a)52fkJ98bhxSe}>R_u}9K_+Bb#FsLaDrWF`qiYY8nVo4^?as+9xShLe=0-<b}YKS)Hx5e9&yI8xh{i?WB}2-_W6bY79e`rFa=R6;F77Lc5s%
53S_*VUnveLj&DTvBc3kc12MFD$q|nE1cbiRx0buDJI|DgEsxKtN9#$&Buh+O7X<kFdNLo9@P+2Qs_sP#87RzkomMq&=fE60#}#lOaDu~O{G?y4JEG=*
wcK5upTN=1+hZ6BrsA!#d-11{+u^PP*kf+&UV+;rB>$2!Vh3KAE-!_O#6|y1ZBHjBdj`-biCe3$WQE=P)SJaZViD7`iBdjaHV-P2c^Se{;RoQReD85pd
jNU*%4kRwSPG=)OWRisBX-`FKn1>@Xu&Oido~+B(-9<wVLP67o(Eoe>4Bj3u!cgIB8m6UZUpXQ5z=HNahyQL>a8|z=LxQEswzF!9fh*7ZNXW5b&r9FZ0
%4pF@>1<v^?|jJ>vi$W`%m>;Uo#~q%kuPg%sR2R#j<gvQ;qDBJG~!L*ZgYS1Su8`#8k4QH&7V!6#4_J31%#VYRR`)B<TV?iu87rY*Ljeh>{gZd~>NR6z
n~f;@xiTIFabQvVfNGS-1Vy-@sL18Jab>CM1!P8jp>?k3bm9c8w;Nd6^tWFTFigne;LX6G+yxW74FoYBIt?fnVPqjxMxxVl$^7bL+PFK1_dWG{rb6^$d
zn>OG^w@%Kun5w`gJ|B-~XH5uzAR+gn&1i7RcYd;(2=jTc@XaEftMaRn1)jU~IR44=9p)#XHeYok<etXISfNsvNx`lh;>h$S1^QFC0|4^R(?8Qh#UGqC
dDY{7hIr{#)O!ch6MXLH@{>*L&IuLGH<byw8(OUm=8>bP9T45JO0@2N@F5Y?B9mD%9d46%Fk^ef5)d_T9~I+$)Z<igSc56&2VzUnX>K7W@Br&}^U)F*E
eV%)$X(??X++Y#m6z+qx&zI`yGVO{4xl!p7d$m%Si*JJSlGqQ5$Ju{K65>%bcHn{;66{yY9MxY>qsf6gAX3~;S=f@Ez;jOeUMPQL)%_S>_To{8v@C(2A
Pyw?gCyWC%_u^d11QgaGJsS0eV{{qJQs5&C5vbXv$>V=c$IdU7oEpA{<S)PLX)813jpo%*$g*3ETFJ^MzEqLY#dR@TK|_4fID!E|C}0(gD)^MdB~q9qq
{`HS3jd7EoeODSOa}v4px4wP}z205UL{JJcGk3f6wLyodiK33WQ)rQn<$?1YHVp}42+227EppCO&^zMxE4eN83SKmeN72b+l36*%o_uB6Xbo2E_c5S<V
A0AUvx8vB)d%|M6GNWq@ie(=3Wz1$5}s}KhSkU5dy<iHZd$cN@c|DDqz@A$D_F!RjCLZIr>&TO#{nS)q!Gku<LV5yqLZ-cgQg5mokf6uHdWU*@TPhvRU
K>D1~N0eD&05hi&nYUR1BtrojhSPsxXJS8zj~36Iu%{V?r-sR)#h1pDc6q!a5Fhe@j(Ie2822gZpg6@hwA`<4t}hdI1eH3S9ZP9xA0St*sE;(f;bPLg7
st|3I~Z~I$+A|M3g9-L)USJcgS*cfPJXL}8_++ny;&z_t$=n-RgJk_S%k5fbt`G#>A?OD95br7zjaRR{O(F$TjSjaS@1z4KDQ$hLdOYEpHFu{aGF%(7k
jsatIAaHPy_#NZyawGOnEAj#TWQZ7Tvb$S%^zu3SmGT%&|e&NkI<*_d(2sVui1J1dp=qV1Oi28C>?zi+Cm92Y#02-9)Adpy1JJg*`6j0=A*yF!p*oM3#
_5xj7~#f}pu+brw;)33&an@xiOw2F$wQ71O!UK)fj8d85g_4Q}FVH{h)ze9X(7<(+e!4R>w_kzkj}4P>@#3BG(=Bn*LPfF+NxK-BFF%!SL-6x_&ek@`{
OVxHI%`(?E5ig3v>$QL}nMnLtF-g7ZG|DAJU?>XG2^LC#(3@RGTDzEhrTfGkoG)U<kye$SR_5dR!(1x*2-L92{1ejN!Icr`yNZ!sUsu9WV{D7ZXYw5KX
QU>4G!A(4pTF1&mW!&roDf#>0>-dAZB93VIS@F&j25cfI)p;+E@x$^xrOp-}$~TlJn%@ql25P^cB$HPb3ouS%&-%4W;6B{L{6z&E2A-czST2XKkw5{?v
7f2%g$O5;QTonZ6U1``3Z?jZtzt}vQC8I}b137yAP&a))es7z!qM|;`#UE_8P($6A4^{(;VKpBsLx!0@CPltp6X-jK!ZmoV?v*G$GF?qJy!Hk|C>qOoD
C790ZH!I&7mHbhq8-kJu_T@IiEvPgt@RA{r$)TFz9p(Sfq}Kzx0D&KQEICB1`n=6}qIwyGwbfTrCq3F;`@;la5>;CBLrcAS>w|z<^>#UH4;1#7i%8cgb
<V5cju?36=i9`0~~z`}*}#ld0A05X($+>>SADU2{9uH#`vWV3zX%`;tQ~In%`_U^^c*^do86`JSxcGpoZIlCm(*W^g*RUw8gc2SF*;N+_9g;61gTLtxF
gcf&684a|6U58!)3f2WeZV5kiQK9R8?^08nzbR0ke8b@ky1EvGwb<Zfa&5xwMYy+tyor@7Oh7O#?a!vvN<n2q@610Ua)`P6AtsT&E3*pFd67~ellUy)O
I}tJV*u7QKy`y|?hDG46kc=C!tAvty=ZX(l@={Fw5+9O)e)PHWjNfAoKGd44iRQ2tShC0K@+MpHP(e52+|ieL1HE%jL@Qb-4s%fcyw*`1p|y{P%G|u8{
H<HKkU^Cli$<A&Sf4)CfXGW4x5-nQNARdsLE;fR{+*z8pE@|*UMH;LUx{=wl=#?7LjJbP%l*ljAiWXAt#KOG!tPlUiJ{<s;D19K5vg@z0Vg=l$H;FFj@
Z3{z`5j~MvvScu$t35&wGz?*fnD5b2XVVq)xS#-?K^>!FiWfoFL%=ix)Zzh?{P`;D*2WYDhhpgXd^jR#Ur&B;9f$bu2E6;r253{8K|<gSRSF#HcgEA=%
1TP~E(}K!h3i%sZz(Dj<0`pf~n;a2YhR8}9jlfh$SOZ*iiIvMVN0(o~m%kNHAnET;(CqwLz~nmpgz)PPnS<d<f6M_FF|vuZeGyg~uB1smn+Fap$v@RnU
DCI-H(RGJ-2I9mFvmsbsg$zUbiUOG`JedwvtIi(o%X(&u~^RWp6+5iVHRq1XlB?-a$u5G_Mk_}Vz<s}K_R01=(I{Ev>5fZlYB2<Oot36CeU-*+62s((E
=It3o$?O96DjsgZwE?1^%j(i@InN+J?P#a>mk?tS^uVD&!Vd(>V;Q)_5sqXpWE&8?Lk}Rmg4{p3;REr-6qtE;^Ze7b_g!^0$b+_O4z_T(P0fh;6#ngvq
9cCUyqo09a5o9-p=8)ew385v!}`gI;;|VOBT)3(If@_#>pi#=@9YVw_>Sh{O^zZc`fv}}btZfsr4m&oo6jKnEwZztEXQVOo-KS7+e~sib(52c?hgc7W#
xVeUg3=Y*^A?U;kU1)`E*jI$p;hV4b@vFpuHh)hZ+ptOh$tInI&Gpb_dkBFw>iT@$-X}q^@FD8Z-el-s|&RklVn6^n878&s{~Uxj40&1^oEePYgcrkMh
+XWwfyD<T`9f9qbf83da4A+^GpBGZx2135ANs+{xnWoP$RiUwF#m3?Tv9-faculDs7(=g%}FndH%yFIAJW{6U%j@<akO?P^lDeTA_a`aF*Hkq{TAITM@
vxcrNwi@ysI_nt0{c^BASKxF3?ky|0OIcjuy_mq3cHIB-KsVE5!kSWn;9)c4DHKAKDzGODAyU>2-)XrG~e<z~)HXlW1dt;I_$+&a<>%Qe<@}S_D9zm4Z
JEDn4OhY=Ux#vM8(haZ#i3qopS6_If^J_cETLssUIW}+c^$IiNb#d!eE-Ud*_d4<uCzWsseYz}`Y}o$#L~PFTx}EysidI4g2<Rw-J0f?=NMhIhcY;jef
r{5{vT;CHlezDdp+w{Y?VDc4ZU;7ggPg`|2mM!75X9!P-{D3=81&aV(ZN}!@gc62%@Ur7i~=r~E{NLc>UG^M`}Eg+bJMX*=X^T=GnGK+R5BVNDeRw^<{
38vpL3bH(Zysrp!ovrw@RBs_VT!`ANO{MdxjJz=apW@T{z>)^^nif6@tjT^ZARlo4-DhlBw2+3~{^?oa{~(30XCWq6PZC2Dha9D~E9Z#j*b|L)BW9&jX
t=qvams*^dw%KZpa`4bM8UG%{Z11U?cbVSe7fDv(0TQ$nSI&x74*Di(}dik)St2$g4NRn&skXR~1fBc&dw&P~oIjEh^~!270>Px;9+rrSw*W?HI)l)_|
dbeIGCJ$78+WM(NMnlptDNPgXba`Qh=e&`R$liaSd9k*?C?B&&4ZRzU4lbj7$i*F?6^SzX?x91$U2sp4=j7kIzh%PgwgvFh(!0BvkiNk{eVJ1w=Cx~1T
%yGPr9erm90Tf~c<1za{!m{_>_XQ||bmWIrO<$Y^EJHYLp)l+SOw~wbMx3M|ZCRGGoQGfuHs!pPHukGy1I8B~G3BD23_#vLgU2(RaLQ9VVhF21cyOB^{
N^V%I4Dml+j4)*ug*l)%1bMPtZqNF_mhAdK%X5aDom#TTvCzWUgi1II#K5r{6lk>)dKAK3An7UG$g#dC?@jOZ9v0*-ozN6=p6%NbRJsb5Ql4!lR<QE4s
mD>X|CumK>2)rLn0x`;SN`gcq_d2bW{LD!nZrsT?bx9TYCSvZjCUDyPUXDORztEdH<guH=JDgl#x%G!z8$=p!THt5L}0zE+6Vp0-ZmY#?z5#pZ9I+V;@
;kz$05jfg3}i1}p4vE>f$d637o<iFKbrNHx46C?<6IzrOnxuDQmka5|Ka(BB&#bkw0-JY?gq#pu=lo+I%1wOrN7eQp*elc8GSJE$S+IF}$>tAjj<rkh{
vmx))rhOW?rm-Ybk0@>CjciaRpaozQA&*yw0Uc5uOz7H%Srv_;*`s#58NK9h4$tQj66DY6gQfecjw_rHv?0vL>)(1G*Bt0kbmf^yBK2sAU=79^GH|Ex0
<ev`oryJ`FZy(hqs=^5_W`0rQ%ssHq{=CE|)-*H+6uIntbiyzwSXd)0*XoeJ$~#6vJJ7Vmhh%o+%PY#!QRR^vQqc=P7%3>jI}c_H90biaLkt#huj!|BU
IEqt3HuoG)zsNaQ1wXSE+JPVQV)~rfoZQ1Sh>0DF81PL;8r-?Fo&hkrmLMPLh&GnH#GE%M&`_p1$xyEGj4T|YJ)JYFVi>z6UwZ1p%&H$aYdANRI~-eb(
x&#^q!L7x`!049YKr1sd{&)fn12#OuGi*Lv;`GTMT4CvfEJ$R7phVYq9Z&5URLmud};=cAGn4J8=hdc=ryPjxvkj<^&p8SbbiAJ>#dsyb;vbsmf{+Yl3
qjHq%r_Jp^|H5Dd*HXZ<l2BvXNVpY0<A8H>)@Gd<S-Qb~=e4jr`%Mx8RJj}j)3dt3_tX<pI<)Q<yRiw~rH5Q(g$fS76_!)%v~A0X%b`GePgeq`52Sm+L
?Bh-9$5=XWZ(1h5^+Ipu+(i~jXj;TI3nUjS5S-jqFQVQT=NQ5ArN0$V>-8F1D7>tCq@g<V4w1f~|`O&RAFBlJo>}C#4@!|$B%nl`x+1K$Tz%qU0)|?8w
t?+ra<v9sZ*sz3TTeT367N#tE_5k+lLz_MG5>OIG-l7{>)?ep*)GH@NPhY?Rd7ASzBZVUs(xeW7xnuaBKXUvYf<J0?<{T2+_1?$M6T=Y&h=CPcBF6g2J
tg#DVtCR-_?5H(PVpmb8}NqsHe;gRoKhNGW4A9Dp+0czvDGdtG#7)E(r?`Os%#O|wG`2ZkBrZM2sNJ!MVjHE{8uX>JNE>X&-0@(8z3vby;SAp*%374qJ
8#FFwX~IZ(gaMe2uI4b7v*2`3xmUZaB_IUdZ*Jp<|{xQwwSF9J6a?((D6d9=1oZUoByQp|Wp&U%9V?kB<pExI7pT_Na#9Bznhkl6;JlY1^}sK<!=zTn?
3xcrOW8aIa(M52T{Q=jF-9d^lc}DTLgFXv1)B&z9yy;ArAPxw?7mJnr+MPB#X0h=7v=1kX%G0PncD3dM~ZFeVk)UcR>;66|q_o_cc3Ps4W4bvbH|vD5s
NM@OY<B$zK!HIo>7g8UJXx)xrKf<}UQ{D_!lz@^@2fx10r8k{6HywCK0Pz(C@7z$VOPjIt1oVbb2K~1Ln;F-ddt_M{XF4b`DvaeS{Mt#juhs}V_$}EVZ
l(v8_9;D1H#Y5J?g1{_uC3)b5a+7GtWGmo2WEsaASfFh>k%0i#*#tBZzJV8L>;TxPe2XKb?vR}ygxr5Vt_}`KMq{tdqBwBK&=8z!?TS|30E6%eCmtx|+
Z##ea;&fDKjM%wFco6bmFcjxb8jGEtHzJ2&t8Eg3=Y_|qzSUg8R<nEx;Y4@=akJ~`33I7X$bUJ)gwM1X(o|8lLmnxpWdl^`#MdTOXrh34qx3y_q4o)6;
^}x;I)Ca+thIIDMX*v2!@cFCpTzp=9nMpyBO_z3L^n&9N)t&i#@nXll}qv*)758VZ(b+8?=R8qXQ!kBL9JV=8kxB)(>QJ-hM5;RGK^1H@8+{5>atb!&+
^nYQivpPoLs`%eh1LLo6!tEslG*AT4ifz|kAHl%J7-xsF@d$~;VqE@uLQoR`QUX%Dzrk>qQii9hz&4kF$^k)TDKI75BVWNZWDR}X;@^_<0LN?Ee>EFH*
uOJ3UOiSr5gQ$uTJ8!jA1))K-nWPQ*+e6;n!el<N;i{ZjPAUxnuxgu0HUeiOCDtFcut*?Fn{^mkqk?9!Y@(Eajl3fshA8RB|qB{fq^wiFSAJMzu%p+P0
o?RiEtxI^#oL2<yTuj2NsxcgoaqO`HD(V8s@|6W)txhwr#IZhVKzQJj8C$d(+ER;X%r2VK?ffbMPbj|WFUc%nU3@Jaaz7LtC4QFsyQ#k_7ubh);9Yk~u
%qDSge&)g^cy$%blQ*g|I;VUKXo<Q?hEI2H)Qb(>(Q1Rq7Kp<sicszjv{IvYI=C|*0N*pHTI7NWHZE+WTvXFm{lO6d>e~v%I*9KVBGX^S_F5OzcI=yIk
+o;t{4?N!R;6yRWtJFI7T4%^{A+uu>|`q%ZJ3}4=8XhY8aprR0vmj1J5y=8-cvevQ2mns`y$Y>6d97@_pa8C45~kuMTv>O^=(F;dbzFPklWR{s8H&GGb
0#oefa-u`McHWjU<Qu|&Fx8bZX>ahOduX#?==G*ICBVs>!R@i`7_|A0b1?d40;%oyk@Nd}6fAC>ha_&K5s$wNSix6A$>j!*;Yd0H_4jdPeNaivA|RF8=
ERdmG-7d&t;Xb&=b#d5s0#fHT`{0y;88Bq@tI8Pv?)>9a=iirhWj^0ryg);)y{Q=jfH+M(5o$QlC>g>)R0lAgv0~>_nW8q&a_4xk-$%Au2XY2tr#3?AX
%K_EAFmy5iGd6<#pqoKxoz|Vl)-nLtWp5FgYmImPv|sa2B{x%V;P9`oXSyLT+!5dHd4>_Xraf@m^XVWg$x%uI%phvT0STms<Z@&lDJ0+_af%!O<w#|BR
SF24A%{y*YOX2}69%G=Y1ApbZUflWmdsmQ_#gp$9z<Aij;(&V4IKTcjlRMrdc>-{q-IFrd{u$u?5bd<t!!i05RbvmUOC4*RRh{iYOy?V^2kp=9xOgOpv
lKtK2h*?5AO#_CWQ(wzFs<kGu9NAF5te<wILBO=OIShG8k%E2N({nhaNt^_Y=cmu+ks7atfnErCx4Z&1+T;dKK@g*T@|tZs`-{^Y|Q4!vLOTf}1=pz*m
((3iz)}D~y+jv>^e1{>wN0rw5`5I+TkjW|<hkb#raEuoA?$ouid2!EL}h=7fRwJo-EZae^kctUyaIsH-j&Tmm94k7rQ7){2iLN#hk(%aLGM{fl8zYXRr
Mj96R6w;fX?+O!c<<%oXn3x1|f_6hLih{Xy^PXnOc9LCW7x-09WXraU4Jq}_I+w(g-aj|fkami**M`gt2>D{n$GnL@n)q5HS3(E<Q#vi#l<N~zeP5TTw
aQy$P{IvFVBH4itX91(LPZ%Q}i`V>FUtZ~vBY~pA%-v&9ueI~uVpt;_-qON<^vR)F$SfNB!Js(oy^<6E@iP|*9P_E<%WPwyr8BG3gzShP<4kNNT@NBk)
N4WAfi#Gq*m*^;Xz^I?Aii6Sb{Z<Up^tmc;goE^m%Go5jPxM7AL+R=I|&cYE?%gDWlje&b2s%OEK7FyU$}C7&fKr}ESAfxe|ASW;EsC{;x#$!g?4FzkT
sDFm&)?lHDO*)!1BgfAS1T4uot1KrwCdtTodkmRa5@i0e)!{#t+X-%rlNuQ!g4EL|OKHgv34GK!fa@q)CF}1ew2wq#f=b$X>IPQThJU1q<OvHKS`s<u!
3D!KQQ8z*T(pcO}nl7pPoRQ|FPzW4`60DtdI(2Ldh51i|Xf`LF!o{hvR)F18rCtaZrKCq6^A3aO(ApKnd4X4O0cj}%F+KUmw&H=Vpc(>M1%K4k?(cwU_
j;5vJ+a757+I7s^3nATyBjkhYgg+c0m>j6ZVT*q<3m0vC-sKW`ZO-w5rdp}4Lb3QG14t^atUkojHdmMKtKnfq!ydj+u5WQuA!uo0s%+!*gv;Nl&P`*K`
Y8IMLpqta{;>y@jnZgM6qt*=*1h#(D6GEO2^8UPCyXYVpyD+?sj^x;CfNS<?NZ-&7Wao9EBdu$4*q@cs&qet_F6@AiI&t-*NDF3;N&fWsYEGQrnWs=e1
eciXx_jQb`2W4BKz&bzKSZ!?N$#KUSoWtWg}UfTJzCJ+SKbve7Eo7&F(k%|<FKchP9o#Fhbq@uNxV|oX9RT4BG#?~Zs4Wsi;M&N;Kq1M6CdY;3kNsao1
KZNlH36#0282qYY<1sWdQjze@Iyx=ReCLk&<8tjpd8(S4VBuJyjaVJ2tpZ9>s^4y&goVJW2k}4Tn??4y9}MrEmhId(CI2dcG|T2^Y4n)oeZrDk783YlH
<5(<Qj_l}Jm1yl8_9P7onL6_EY3%%T12P!)9@iw^EeQ=E7&6s|{<PRe$f6=?))f|dIBn9&lZ5say_Y&9Vg6<qP$qKOB8`cvXR@4)}Dq5fY>hX2=+;r~A
^88QyVYHz$bX%<tb5SYuoBKkL1c&*YoCwhz;q0+aGnf%|5R1d0wqRsBz`1ae8>gQU<q+OX+L%`pTRR3mw{iO8GSf7&TTEE%%;jD<sJ;$Z;H+%E<#{UER
<sRihxG1>jp9}dxbuUWE^Z{<^PABi>%2Av_{};!1Z$T%-zxm%8G^tT<<q7Zq;Qw#&YcY;o`|^=4T;5humVVhkz$}c<t_eq%{>}b(<Nv$%Pvdbm+L_i?<
*c%j{~(UqG6+ayUfF3W%{#>@PWN}m|6j3w|1J6Zv;F=z<M;24UoX)`eX-hW4gaAf!olvh^ncm>|I7I|oFC;m$WEbW*s6SK(}GHZLz4l6gT)q}EtHMz-_
GBk#{Xmd{Mr6{{Qo-sJpab{qtfU~z@J~I-{OD&$^Z8^{P<n};ZOSy`@7@+-u$C~rzL}s-yX{{D;RGy%fyMYW?)|9U(CcQO1BkXheBS8^OpV7k?L!;Cc2
lj%s(Cp$3i9hZvPKQs>z+bf48^1+yl~$ztIbRi^W9#W}iH4ZTSRkl~~CtqVM+o4CzG2-PIBq;9<+<%ieV0Mu`fJR|}nCwfx;)8QRYR6$0I~%q*tw_U-&
qc<a%MA5q<w(p$gm4R^LIQ4?>kg`q8e{BD1yvtTJs4=aI!1X?lgAG3$*I~a9UAT$XI58)U89bl2a_%EJ&kvo6)pOwtSJ{deE3Rl<p;lKI3S7O`mrzOfB
!w>tEP{*Zt3e#vn^r*hie`s#ys1Npo6W<CqfA?R1OA-<V`D!h3UKT(6hg|bq=5{;;0n2!k^v%9jCuY>0h_pm0wxS>7ljln-iFC*<O)OI5&+|W(=_mYU{
mz$1;C-_<1iu<2J$?#HS=;9y^IwuVSjt@xakDiw|GWJ=>-NN;MV1mtLeqY%UtqGknEO|Id8fU0`#yiO()ne~F_7pFS>M0g*NWZnR_MPn@va6x#@C^q`;
u}2+;Sn_<&W{7h8-<T($c&!cOsI$t>3$?>QU#KJ`}k($9R{Y)=yIE+LnLzzfWlD7ykjva7$-4@xRP}kqdZm{@ETEL;|fpkDnTa{foW*8l_+CJ=N@fnZJ
r@@A?<}RLFnbe=BI3U*->)1DAiX-y%c%#lE;4>+^H|D+YP{#a{ZlM)4PWn;HG(Xa8-heEd%Qq+s~PzEtM>_xT&@Y;)%VdxW0$toG#e&0cs|)l%NFM%Mi
*V1DfX%f(7`t}3BKXf69Aept!-=eE5nOI+ZJY=5)AU(kKIm+gpKRi8LN#+Ql3w%|qGrPr>We(aw|F#>Vh0l7@H(c7l@X&4dLWw;PfacxIYm-ff{74Mf1
*n@nEclpUK(YN`p^^%G2d+IFHE}K8%SKA%FbOo=Bj{fPb@A&g4_?L0XeId1F#=qxp<@3{0yd0f(HSjrqAHR4qY$CGn!k5kxQ+>xj{XVDdi4X6B_u_jM|
A9XY9xgMRS-6wix+47ve!fh75YN|0TmYxF{CEHTq1={Yd25NAiop8ef2tA3`l?q-0v=#~<llc+ONP!4bhOwd*s)9$Bi$qR8m-D>^sr(}c`)K;ok`G(eF
3{p`{y}GGsGRTb!)S5M^M=g<4+fX+p#KKNEr;R0C)c8(hxqg9E6TtJTO&aeDHtRd$VR|kz`x&2hnE1JUoJ!B&J}H7~TK@0t6CMF#P&v*OzToH>*xoW}V
Y!ZGG?aHs2B9!}7HRco0n-d?<}-5IcA;zQ*k01CrEDgFK#uQLv-C^l-a=Mx;PpJ2W0e3f^IGJ;g*#2RtR+)=S(3F+64|&zGtwXh43b(zObK89_+YV$zQ
YAxwgF5vAXs5enwxvdKBIbNmL}zEU4hLcIK#-m@Y(JfQft@r1GFMl7;R8Q4b?BR+Et!`>d{9ZXVp(^hU`4&LVpzD-oH!yVopC@C6X0EUL!EPe)l<b(Ho
p%NRmh_U$BBO&+V3XF7a<R*<lCOl?x2oqNJ5hv&r+YO1;f_K27xY`7f7ZbebH3rXC#QK3*;`$9NKVMtKk4_$V6T5ZpmeqAcKx%5(=bPh&7)&8GWof4G4
UeVYq1}n*iMa5VZ)_Ev@p-WntwmdYG$2ekA{#obL+m9q%Y?(N9mve<rfJWTKLlT&zAmJY07=QhgUH>D9I&e&h0kk1XILOQ-r^UT0ojKk`=s<(Z({OT-j
kKwh=AX1zg6!}lR)8W6I4qUpao23&Y#>T_e0p2<RMI(K_d+Bo-W@$kpeo4%snyGnMQb1o~%wIha<Ku)mTbeIs{~WkCI#6fCEfr?p=Zh*dPsRC8$qoQ32
BtEtk5|c!QDVx7(5z+#qI;B+xGstN~2l+Vc7mXZ$|5>d448jiK;(6;;Ub&gH-PCGKnJ!(1QZ@r*@w^c#tx3NjA<Bnq~13UF^Gi|rJP;IMR3*xjJy5iz{
qjux_j1q}Tnr>SjhGB0>c)Lmau2SH#ylxkAv7-+NGTXtOI0R~O_W~MaNBI2Q-@m88F3F7{cPEby8PWY6ONi`G;;J%khMd!&Z{`oI)?})vY7TSmdqmx`o
PgYnXj2>ESC4waei9%81rDbRigtkI3X}mB9$1gWKRp&F!FUnIPb^p0F0#u|-+1SX30%g-FNAA-VG&OJdUp^f;;1IjHr*MoA_u*K!C-Z3q6|?)TtGH}{?
H^zI`C*|(bgz`2!xxqa=G(Qz?AV?%u!+?|b31q-=A~>qk<Fz7lq|Ss5_^!1P)xwRcjj59#I_21%F#{;>WaY=1IHMXH=h_I;fF3l?C55XDa7Xhh)*Z&f}
S0J>Bh#Qy{5uAuOn8>G=m3aze1pcQ04O4sertamC%K7kui^Da)xOg@<05(>v2RUSY*X+^4qPBjB1Vy#M1Cp+osRwXBl6ed%tF60G@rGau=ts5&l@k`{Q
w+Ezm!UKwLnNbC}$8n$qi~3h`%f-LDmC??AZmU67wJnqe<n7W{Wi;t+)KeALZ_YXSXzodJ2X$H@2c7G)~&Gc@|a4*Xn-BM(q5-QRXb5CKMdwnmINxkBt
3xQ)bozNb_P@|)K^^TQOdi<qOE6=;y$m(IiKk-LKTW7TZ3!G6BO42D{Zu4aO0^7eF+*t12z;nP%5i!%O|Ye;cwJD$|zxtW4XzMzwN*%M)DeP?dk350;~
je|4rOJ@o_MSK1QW;e(znkqWeAk;v7j$)0=Z#?7K?DM!V+Rtm({9Lv3tYCLQi$cji`TXo{Lt4E1NL^l#^*WlT;Twwq2I6Ypp*YAuc<O{6)JF_)F{i~TM
?wp}BQdi{9G$wBuNP<H$Ebz)D^_=%;$s|iW~<?aaXA8BYc<omX>yM6Ms6RW_<XkDRU8URUL~7>UEJ&|u9+z$eF79R&z?mk`(QEKfu{e8(>fspLGr!L0q
9riqo3VoLCo-4x{ExY4Lb_ljZ1X62K>T5zK`gVx&IU2cNJHNWDI$@DU1al#O%8n5j|g2TcsF`1wx4PU&&#x4CDRy$y0oEpmn9e(%0ED2J@4Uu+Pt<am>
Iy_K@&Cfp`+EVXW^c1=qCY1*w|Y26*1Hp|T77dB(=SZ^`w5IWVzsS2*@y13@x)H@e(P3+^VV>|atl|NmkQ0=B7`Xi4+U`pCY@B@nCLSuQ;1@&bAcs`&~
@f&-vCKzyU*5)!x2<KMZooE0Y8xlp`q&g6@Ie9fy<z7P$=&bauGk_R~dl4-iWi<7)!arHE|Ku0`BZE(6=&i!F=O<@>o(k9@B!c^?ymP58;<m}@N77i$P
WqCKig%KoMl@cN|if9AtAP2;-<lt6Z6_a`hw22+7Q4{8E3?NQpmJ+m6A%f4*$fFOQe1>5R_JM+e?(o30V6vqNgy2ImUDkoOU}6_X+t6Eq6%>qHc)CoOc
aRgW`k7Za&+++pGo_8=1cU`rx|KKbL}-h@iZ2_>*#I<ZH_)yKhm$ClZB0Jv?+TjzzEmOZQzv<B#)U~rG(g}CnwPv<{t8?x3yOYt^Nm2S#D%`yO9Z#qb(
gO)jdB1Dz13d%Wj#B9HfE1!cBv5OL7bt)`x!qL!f*1rAim*49eBn`P<u$;2mj*KFQA;*DtO^Iwv@@A09w2?tz;nIhGrrqT#|!<oa{uTx7oxNMeOnFIhN
=8OYPpLq0E1ZT^J=vK8aw~<Nj7~+!wAVmpXSSqY$9yy9&)>JQ@tUk~vqsaM4v|Bd+@0!g7#HWk9oci8%zifr(ku(GIB~2}#;~l@s{H0p9yU$8s3z(r5r
HF1vbRW%`=<#SWH}yx+*raM~vZ*TN50))4=~z)|hn8DE*eqvk4x><HfCMVipHr{R7J=BVk6pBqeY#31!!5Hc{MnP~IQ+)sq|h@kj-oB@JT%Jo(UB7fPQ
xX^}GL?FR_8=V~-^Zn1<0rUq%Dty_>Xy32vf$2`4>+}GwkX^LKAJ1&aL8^bV{zVf6$8&ehNQ}9;!Yxc+lyC{K34lG)xUtZu=FC6S)SWfN;HvU>edd|@w
CBfpJ|)}!$0L>gS14Sb%Ud9XFVpbuGwB#_qE7bqSl2kNrBk5Q->+&)Qva0y!bl~BHLd%{@Np9a+3QIC#&_X=Hb?5M)JGJm=l+C@+l#Nj246@lmmNOBeV
Ra(9LG#59L@cO{e3R;mYn*I9)&Sd4>yRZ=@cw>F{?^->O}o{qkl#nGRI%|r}*et&UMBPS$M_$t*W&q{SSv{;idEhH{IMgVYb>y2;-=P!lk@&onS6CU~d
U2Tj|XHmEm4qu?dgb1uF-PLMPoVI6jE>7GuBD%c&BdUbP!wxp9Bx(2uWhyqqe<8(tPbaDRTI@IQ>SAw&$0Bm3Ymp!Ke&mO+L%o-UQ+6nZ$Q-=br<v%3D
3{Z-mx`GBJMjK6*|+RM;zKwNu7C{6Cb0iP`m=xVy|e`R7AlE()(1s0R>A|e~dw#Eki4@?Z>+;p+u`0Io}&8!~pDIa4<bmPm9_uQ$$RPV8=UhcHaD`TsU
r3Ge4rRGI*DeWnOpnYKAdvWj#th;KSYCBlY_8=)&*}Q=iU`G1x4?05!ANEI2%_$PlfhMX9`0P}2OG@nZ{odDspc-VD^co=G%2l-@0`-LVyj9~<;_4va-
*wSV*N$5eU*r594hz^p2BL|2PwdYXbX*6I(aQwLWLGT?Kk@nhyUBfhyB;G)URy4aRkO|rxd;36HlO-4K;umANN&Dd02s>CS(zDW$ZfVLJEnKG*Bc^dbG
{EJ{5g@jmK!#HA@%^i{7q`i0e4cy`z>x54r_2<Eg%*7h>n=I${-pU;QL)=c52?Ij&=@F3%rbC5C|SFNunF_!Mu{Kg!Sg!0BYDz=A=dg<e`&FF#Y-3^5`
<Z)qEFgc%QBH{J}*}NRaf0t6_f9qfJX9Q`JrY#*F=)G6P+<i0f|N25#?h0QcK9IS|$oXEJ6IcDJXKYYVvBYoE2|NKmWAz@o<n8s1v@9S`i1Mf@~zFuwd
uH6g13oedWd0q>6Q@F90H1KCyytEoEplU^M*eXI4`A!8M3s#h2sPsq9-7}pL3E+>n8-q&NX$piTJZ*=AuudfyhhB5C;cm?0;_ASS8BTQl6gs=T>9RU$i
<53g?G7QMnCO7S9g99`-=s$)RR1mR#pUa-BC;g~Mr*XWxr!#<@axd*xhlrudP1?``G|&%Kmr{i*PA8uZ+1pTQ1f)?Du=U3-TtHMoxuhe*oB~<L*fKfx0
n*LTyCJnZF38`fZn1mrjNcIM>1&-Khlq@MM;<?)0-otCpvMt96VX~8g_eks2C>wtim}>@6__2@j|qWu8Hl^_qCcmshHUYHY*U&J4PH^>Ua~$HTggto{H
A=P9SP2N5D_u|+<UkCWv|-l8DDpR@lDn<00}&iy*hSE;}3s{_`leHdvowTw_<|{>Emo_)TOqslmh9yeuZxlE(Q=E*BS{qg^!qDlVYo~f5S&LOELGFhTt
}xESD}5+T<V8QGf<yDP$U%vbW646~KXkTLv!PPx-0+y!E%i9SY2@YT!GaN^t6ot7@W*Ik3jxhDTiv9AX3ZDjO<y%GVL==`x7$pLu+xrBTBhy%3|5+?^2
C$p?@bZ&~7XRKOGZ{f2*}enGo-RVp#irVm&U8N4XGJ2;`$I^%2`=mGIb&6@ZXoYhaNHf3JcZfj0?Ox~kU0V;Gnp3~Tf!xRD{=|hWG4b*_|L)NCRQcGv`
4Tb=#mxF`kCC=SZnP>LqB*%S5`|uI55%$SJ_BjPleJdW4dpk0I!u>2wJ7A#o)?rW{F1GPU<c|GcM{jn}6IPbkIbqwjc-@p>hNt`@P@qYt<h5Rp>bQc>D
Oq#Z-Zo(<-;n)a-52th@BwL`Tu61TNfQj(nb`_{RufRkX{ehn@xcwkti2`N)?iZb>Dt?(n@EV^4ot+3CrkFd#d-$xe!|d&1Wl#uC(KOpLwi)VBLdpd-&
Bxsv?;t)fSroFcOfHGNs{{dynz1WnAml_Y#bkz9%qG9;~-q7G<7LG{tg;y(VyzOV`N@+o|vWwXPd$LW)ClpfAUnzzIa*lLZ^ylqt6^(m;QnHM_8%M@H4
n_ORn);J0zZAP3b)Y9&)Fo_pg>vRw8x*;U%~FJFO9;klY_ryuX1C*%#WvcggY&um-%hTmQauz-{0xtGpILnpa)_uFE<9=L5xpT}d;_W;hT~?&ie(@qyf
xFu{IyP6I@E*HWpXf6Oy3AxVZtk06e$u@9HV`6IgjUy_)7$L5jPnArqvT-=3P=e~%g4L+IL@#%wP;LQ!zCM^T{Q`PGG3IfF4%Y?iLg%E;Xv0u|yJzF>?
EPgvZzSsnXig{a?A{;AFEuU1u?#7urr;rRq2V6RY<&OeH3uoqFYg(TDQ0va|6LV|rx$k;JX2<g|b64m9yzP4em<O3*l5`o9uL%>#F|o30FO=oLi61{xR
5>ybg5ygsqTH8=`n-h>ml~S{qPOrzAD=>6m=@$7a1C}uwI`eCZ^@~^3@59jj@`TlaNh~|ERnW|JX>fkzM}aIh-h{yq}4?R&(6iw?-AG#%S;^?BiwG!^X
up?h<E(Jfb@i4DJ~6&`wMuHW@?fE?e{7N#)ISpOb1O(C}RpSIxP>otDpOy&kfX<qsCzVTLxl%t@Jqr78E2>cZU}^1JTC4dY=w`Zg|J7J&6@ch}dkk#;!
wWZp?|AFHh?-oc1#*^0rUOh*kI3h)))F1#1qQFYBZ~TukR1TA*|lG1#IXtZ^(BFdduwnfXPXY<Dz(l?(k9tq&FT-?rrofLF%HPw@NM>t<h+$9sB&kh=F
46E8?m!1cuD2M<LQV9fK?E^KaAXx%?GeC`!bo{4rUWiJuAj2H6DDBLE>g~X;4<FJ|Y4o*~Iw@i920SJr5x~{BTBf7&mPnWew0a3I(_5PUFOfYLJ-f7&-
PmpWY_50Pc6@=6WZp!1nn7ma)k4>%p1rj2M-dJ2OA|Qk4JgW&86I|!ddxa!yA(0l>AyFZ>{`o+CfZ3wk(GmfcIwq64RrG>;?%rZ(+@207yXgBh^ZIOy<
7|1@g+?u0-&`(En`iI;NfA3mXszG&Y$8Hq%=$#r%?<4%U+=r3=LX0)eiv0fB4i%phI;M9`hi%9RLcjpJkL(~w5``@+|MKxL-#=+A%JjgqjAxz;ViNbP&
y)0z;S@F!qhz1q6M)Oj=d!mvoYwt!hPcQ&lmvWRW)T+>J8#kON>`rIU9)cQeI}~Q**%EHZ6Zq0M6W5BQJXv_%j5nbDO?`p`H!k$W$jD`;!M^N}YZlxPC
LhB?g#_vjTnqJY}Ts7iB-+0~hyKLRV)ID!d*`6V(wMs2u$>n9|SpqVMQ7U{b1lz_dA+zJp(MfI74a!HQ%P3MP#!#m79EfWtjD`ck#jC|F_q5N2?AkY^M
u)+V<Ifq3Cx=Da+ZQDB+p=k>*?8i9vqBo{zV-Jj2mO#22L#cNb>){C^{@tFA#&y7ujZ~yFMFP1=PjFhto0_r1e^(%Osxf4@emFheT%04ZKK6?MmgG%e6
FE&)eH55}td9SA<Zl5QxMC-{ld`RFox}>QbkrKN_E{b>>EXw!pJx)GxfRfML8+kvAkhqf{Uyzrn0D*pTx|-WgO4rNGn{$=^0oiMqh#g!74Pbj&GNNp+8
PG6|_(oi<A$+1*S%H2|1OF4qU8_@+2`pxzVuIz)PCnPV&gHw=0_OcHwTsmg0Z5(oaj7|Yhy160TY-t@0c_W6$>2)+<}lM&=C5D{B4lNKlrg29_EYSCu2
$TTD~DaxgZgyvB=p;(t8YhqI3XBH_b?}pIR%SG5iPtzE`$eGf5b3woWDSsWcau@W6%*M?<|ye>#_rfOe|uIcnO^gkjq*2L`$XvAe7?wmX&gND!<ezltX
gde^bPNX1q*0rYxQqu$KXY9PYW4vJdxT@ZPU!FC5@7XqLXpC{EJV+LvP4f;Xfu=cc}=3KW61J)32-^Apdv@9^$D51g)MffwI0!&$(3ajFMZ)q;ubPyUp
2U|f-KUGckjldu-VN%ax;v1CS&#fPc;Hir=VR(<@daLd`gjrJ05RnM7x-oF-ESDFNpx#DA^7qK)z(nL01<DRLy#L9I#)!QAe(#7rWR&N(T3APMBYMGKj
aP3<{JC)yAbF&O=1T7kXb&hPe?0FdzUbug2V^>;La(||({Vq~KD3QiXx15!E@Os@ZKcAT+P78{fljgH=1Ia%rNp|4^0hh!m6P4k_jJL;rDubIHz(?=I^
?4-TFJCqgkW-)@Qo8A{C({t_K+#ymwpfoIfue^7ji2h|#1z1Js<Bq8Xa}D0^GQeB2u5tZ1FJV%2%7bX3h(K(U}aQJGxBO31@Ud{s9VemQsf+L48adR;K
_GsusDyO>HtsC<7RdaWW@EDOz;`cex?~a<|i!H2!-vKYw$d9L<i+7jkvqz0tqu}E*X}X18Rq3M|qKVL{_<DS{S})U>QuuxX;g@Ya8w%=5#cO&}z(cbE`
k-BtGlP%i{y%PwgpWg^_Fy4*4!^h=>o%`j52XpLhm8UM=cHK5oY$Bx@9ZpaDk6UnAd6E%wxQU3Az*dbGXFZ^@dJB@RD`G<1c=c<@~Q{IvphYKxELB%BR
j4IZH~icCXJ6d@+mYo3C+S*Ym>a1j^({O@If_twlq{;VcgYATc&Zu$Pn3H$$kY|R(}Y|N=E-C%Fqt{(7}%?Lw%@R)9-kpgyl@$QQ^a1OBMYt<G^en25_
iO!OPGjUOc3GdG6*%8b(_^eqn4v?s10;x}6Ux6HQ_;M}2QwI8zUq}U4-q9LdrjyuOO9$T4(+V!`g_ALP$-yg~$^h=}5N5eHOet^=Cd}ffJo(Ft6KGL$Z
bp>Ay-REt_z&=ZZkj%`b{m0bz7F21;RCK`M%&!I#$4cJ+rUrDhs%J`4XAF${)w1(<!(`BIyLC*hmxH5!pcIrMNxg<vlj9c)VIt|ogE;y?dlz6l!-mPVd
Ab(&(P86X1rZoYyy#W%3$vqGY!`5Z}cSCpg|ZX8t()Z#RXV&a7WLnJbQ#LmbQ~B<^+jrc$if3T<+jd-?wSpS1uDY0(I$n)1L?<pZ5)Yo<$8(f)<#yP?-
a}FfA3_m{Sc4w0{4_zJjp;zx7odrapbPhH6i*wnL4GMYLRmt@*6LH`lMi&>Wl$?yJi|$uK?0;%N}u7I~^kZ|Dg}3=`JG2DD7^i!*k}WlHL;db_ybgbb^
uqlDpvhsB^6$&m<Gam}lj+@1b2)uKyV);JZ}QKwA2@nr*fvhpM-76l6&ZOi=Jew@Hn(|6G^c5XzZ`dC_PT!abek;nMc{mKMba5k(`T*?`d_1P1+=YXX^
P*(Cp5`{H^SP)t?P<jW6wI_tOu}?BYY7aErlb9QMc+35mHqi$jn`Bqrn^=_d(67ngJ?$|0+p=JiA4hM9jY_H3mvtdQ$;M=8eVU)YGvzC^?EZ_Wue_X+A
#xP(sq0JO1uymxMry|T`c+N{=gUHyYxc}vT_R-T!38WQ#KX@Mh6=tQ`)pnVIbVtieEHUiJMuXl!XCSd$OBGB-0^-@l@>Z3AYU~M!gqu+?7O~!pHkcxZd
|!mQuR6io<-loBqN5-gd&nY`GxzLJC?Up`_h?Z0=z)Cj9T@l{~^O$55ekBGW>o_SS~`LJ}c7m5ckR0QK-LjAoXVxg%oRqSEEX>7?h<<=#%|(r*(0&_M7
wVTO`~uL-V)*TR@Ro`4>DZvJnnC%kR_Ef1{(OdHW`RF$|y%Q_8>%4vvqc_RctOBZjoHU)hj%oh!IY)0QZV&jx%MJ)QVijxXYkwnOZbeHMT*^h>+R&gnn
)?LW6jlF$5nW`%w+cxM9lw<!x;`nT7kF64@%xcMObwxFA4rdR<~m>ve6yGMX|tZ{kj0XIQT7yAiP1~!1FGoQ_Pbx(YvS-XoTJv#GmsqI`2r04oqhF{#q
VWNJ<*vmpM^&u!vbbx#Mov!1O**ti^;^m&tpVM!h_$<BgdX^eb_e~LN!?FY1U2OEd|3F<hj1K=iB{5`V8!K1&acbJQzK&+Klsg9&@$+?3%KSjS;u2MEg
R|7jE@&=`4Y-3hANj1vW%T_S-&*R|K%7q~JJVKj^5CSq!xm^^M2{-m@7KO~vTQ+vlvYJqAbuu{y)b5eF|3>;3clve-v}cFj@hhu>+~FlVHxcSwge&Ca?
J}`_WrGY#&9&>Y!m55aJ55igSUC6s_?{_#^KIXJyACWU+R16p7xU)fpR7lqK3zfQgg*tz?Ycm{5q~@Df#y^JoD#>5c4rJ*%#^)O5Bd++jt%sj=u||HF}
$DLq`96Zuk=}E12?2v4VU&QyFLRn+7F$K%n`MNxeRc1*GhiSZzzC{`gtz9}QIC{N)W~M6o7c`j=_zGVXaUp_%V?@s|)>EpN})0?{VGO)GVq9G%s2nMf|
F(21u0%N?Zl``S2Rc!>-bZlHv0H3fxQvvvw1CX8q0MUcVSST}oVl*mJ?@7Et#&vOjE-d5d^+b||bFRbUUVILv>b_7MQn$H1Tz(hlj5w=li=f=fm<_sYr
f1Id)rnUjlcJRwJI#nB1`r0e_eo7ZoLGuYznSQ1q@!fRZh-Wtn+>zT6cFjCQ2JRuJCp=t1RcMdSvneJMEb43KGoB^r1g_o9=FcgOHJX!>xp|z5YfvoS*
T5M<)*K=!b51`1M_@}$3g;!m-Xh&ul+xef=HD@h+<fl9w`eb^dnBugP5vYa)E*`1=e^7qZD}m~$8QMyudIl8K7IUYgrp4Uq++r6@k1=cp2xZhEj7ray!
)KQm_7vh2<6wJo9{EQI+SmsK35<$wV^<)%gBORuMg_ens>z8xGg{N$Ps~?bD^9oBR687y<s2AEsG&Z={8O^pR;jD@-1$|_nqSS`Tch7wB;H|ca`f{b-!
GI@UhsMyft*d7dE#ZXQ)ynJk5<H+VpHJ|F5}<{^hFwBEwUHTcb0xk4)HKuyvUUwh(i|&yM$}ZUb7<n)d0T6U26-EwNf`0*F;=d$(VFaR;ZOwztOe8564
>SqP=5d_kr)_cczxXTRpDEWJLgpSiU6R``yNOj(e`C(uSp;8=hsl<+Dn<PiY#cH^7`1rwzGiL7j#DLRla{ZM<Z%E`i{Awj2qhEWku?YZ?&*I9uy@$u)f
FgwQ^cWfEnE<&eJ(!2bW{AbuNW`RFraN`=mjMJvyA!?w&c{0|r$}|8~QrX*mw-{3x25-v5nOY#;f0%bNca8%hXAHUc`EwsjffL!q=8qau;^vvLQ7kREh
B`x!LqwYxwyu<;Pz{2l(bPSl?l}wiPRps|;HW@YkFgN~@faZhZQXLM_YFaC(B7x5Fg62k)Vq?ta|;w?l+n>l7aCALA4v!iIu(TYm@LgEqw3uM3^MI*pF
%EjzdF*+c4&eqrZ&T#${y}krC%`}vwg610_pKdc=Cbu!C1SR$*0i#SlZm}t6+g-U(HyNDk>A!paHD>Ir$Q^R#$Kv##5+$d;+|+7xQx;O>lp}C^b9C$=&
3}-p^wqL;Nyb(O=n-zeq!UbDLm>jGr;&u+t}B4o9)N(K|Z%=H&4zM?bJHJRJEY5%t5S0mElX?>o1S13l%_wJ>J`+_hEHU$38GS$32~ENZ>8$&u@Qu#E>
*K>}B|M%0Fr&m*=-z8+~a8Q%wU14t_RK<xFJ^+uJR9k5GD3)I$R8!X%T@gSS>bLt84)R#+-86dG~>|<gP#|c2U^kvVv5i%rhJ`FCxI#9fy&q;3auHhfW
**z~g89-sjQkEj7Q=ojA>npmluTxL(+n~IGcIGd}Z=X$kTfzX$vaL_LNYMuf?KN-7pZg~PVYrEGVdDn`(kjGdsGso<gwJ>f=fUAxn3Xs1;Z%VS9=#GZ6
o^JRn^04qbnOcX6_b*?A3L8v^N{raDfMaPtM=QUVibGb7rB3YdxVG=3BFu3J3P3-HoV4hc=k&HzXcHz<Q}pn<B@$9@h&JX2D<2dcT(?;lN*n?o9J}4G>
Htw6c~8*l>s>~pbqTtKm9J=`|#}7*@F!%3TuJtvKvz<`FYe)qQAwg{R{&m8^hQ-|4D-EhBa`HKHLF>7Lv6XIs?LOcc1yqHx1B!gYwvZ9xn^Qs2IF8_Z3
`YZ{BX3ciOLBaD2y*U@|PA6sTe~is8x}IhDxJx&u*ldtQg1Q5LK!Ib4lCsX2Xi=9Zh<q5|ls#QHj1&SnQ-;&w+c&JdsCT-j+a@xgr&$mtl|$>c{1Ds<h
VJ7W8ND;}22-N7uky0YvOGXky}4`>!>fE+soCwu45X8r%$RHJ^S+JDhuEJp&)8rI)NXmKv8#i^hn*4R>K=qtAaz-wz?=nFN1w~9)9_39pRcW2Q|(y?N2
i7qCAJ{8M>2xIN*5RN&-H5Gf{VSCcdCUNjSfG3T_EI<ca8%C!hnJwz=NOW-`P;XvVN@Y)CfQt_-4YVVH+a>j0foYuxW__PVe6t?|$Jg%@^t?3qB7#dbd
@e!3gNuX=dH9&zsc7Oiw=?OfNICP{IF_<uInZV`hgbH?o*d5MZTt8c$H*AGNi2vsJ0SK7G*AGO4uk?jIV20XK(<ROLFJu-1QCD~7jrJh0r9A?tM3F0B;
=Qoy}+%&!PhN?FpUq&<b6AzYK^59^m9GL_wf3q0%Vveq8$xq*~n&p9fAcRL~eJgm&N-s0O6*~A^+XE285qS*}_?0;95`AL${*^1C52R&S;)#^@p!~)4$
_eC7ofttre^cl4Np4q8Jh6ttGF&4tom0Obv?MlKfL>;caebdvBhNEqy&O7sF5WaWRhPJtvA&U06pTveTl^fB4oH@oNkJXROTs87uSufw3}w8#6-Xo1|4
*|1`P><96BQg*TFqIqC#~_FD14yni15Fct!BpWIe<!cZT79}AK3sV;lg?7tr6-^W7y-TwZ0Ue`NnUYQL3Zg1$mrJ6JyuHf(X{=ZuPU)%po!NMlofF`aT
0^|D)9<yKYp>S&r-q$F!j!|v?o9jP{`>i|ve*P+b;zJU>FUj=x^T&VppYby$W~MCH`?<WyKRd~3zyEE_%kxl_RQ$XBzx4mVv_BTg{yt#RFwBybZWAeCJ
l4crcWNaM*Sr5k`VRl<`u|(R?|&qJe{Zk;MgRS0>q`?T?(Ij=obm7W@5W-c_<ytg|F`20->75{_roJMgVg(GK(85ktSQ|?a_+BZd^l71SM&Gx>;KpI`F
s0c{{Qp%v;O(@Ei4qkXkVIL_y_<0?)>K8@Z(>eKlxq#z5n9+mw&nc|75HTK8nV=OrxhLR=eqPx|kQY(6IX?E-2%qR?D%K9P71J{$Z?&xOlle(9=!&hp`
af{RyPM*}MNRR^yhGYxiTXE<o%h#cs8=$jx&4Wgksx>$-$h;Tr8J$FKE+XPQk$wi|`ue3a$a`kEO9wiu_M$J#D%&u@RT_p|QdmU3FRhL1_NU-tKhRJ4X
DK9WmfIGU^dZU2LRRi(Zw2KVbe@adO*cKv+Z!J_b1F1t6Bu`WRFrJ^A(rf8-C72l43I=`-|=JfmXiwdnuzs~Qq=5;b9_AyK5v(0|9C#Y8`-E^ODHP`!E
zt-m|vRL0$qAIE=CgbIo|8a-mwZ)iANr!i0{oDRE)qc+xVPzb*rZ5NpwSJ3Js{4JWa%+Zc<Nap;Z3{~u!!L7rrfIx}KlZvmiQ|RcXT^2*K>4TmiElb6<
=@9|H*MSfWglpgDH&qDu2EHZ{4e{_8<6W-EXOMohXudZcWnytMp0Z&L1pj1#s56`OAy(T;nwc5!QcE(WXs`(6fv|{)vlP|;upSN%9YpX`BFw#8~uv^d+
Z5`^?TmEckhz_We>uwSTmpU?<x}v`sHu&)7-jjjbnY67e*xIU;g`t_&G$d{FXoekiX)gjQ@20{tB)u`nDV{{+s-ljyt7aes3RJ4D;*!|FFLFptx53y}f
lxvVW?dLYT6Dve)BoYk$9gsRN1rPxh~_{;cKi_HXnzidX+B{$4`;)BX$0TK~EJh1K{c|4BYs9slG%^e(u6+Q0c)!-M&~|D$z2{%QX_t_r{H|7E?(OLX)
7_0b*fZ~5mNwX`l0@v)T8#{E`5;VP-^<)K~l%kkx=-|{a{o5!VQw$u&EE&R=Yo+A%#E7EIwbEfP2*ZLu>U$`3k`up+;tm3!x*HKGcL@d6#EywCPWD`da
Gqm1TPfnys?=KYh>-@=BmALBNN>A#;cwNEI{-t6YJW0OqvYWk>!1}d+*Lbw+CoWXwR#buf3xDMQ8vjQ5c&zc`7=QDBP2h*CX@i>I%!coOo&Vl3@4Lbk@
ApL~@zVX9y?R@chjhBlaK9$4w7=H(?kelP-F3%x!zRkhAK<5Q?H?CMyC`nkYK~?8?fgbtOYYBa@2zoHpXP7=-wi`C8e6!D6!Q&!onQQ)8Y?qMT+nzt#1
4RtnOAoi?vP<xLQlZD-b9ao7(yW)g2@}}4eV;$?~uq1n<>Fo?jS2oKn&pn=fK6uU-2=F1R`8RK8Q_oG@!Yh__R5V&%oUPX5gp%#Wg*T#lV_E2W<I$Wir
&#BfkylwOa0$yxP}&ITNL@4X`A9ATq<eaePYIxlfnT4KV?|^ZMdBA!yu=yk}4S=jzwUke_5)FOa{JC94oW_YIRYMTxM*X<0a8DgqN@#*nT+K|l4M?@hn
j^P6r=LTA`GaTG0*R1Il0v2)R`77Ub0m|vDY7blTi-`?$2L<3^{WBm4d2@PO3*o)uIgKzjTdOOV=A2Y<FFkKPT6a|ok7gu!l!8Vw-iiHH|W`_HW-LEPZ
K3#B_q`6Dpa_*nHvR?kS`yO#ejCED+WG(nu5~9iv;!S?x*DsZO8H?z6lpwi8Hy(VI8=I^<cE$&aoDzP&2SVV3IdAE42MP$@#gl!C$vX0{r`hOM7>#g^8
jrK*-r0d*3VL?=##{g<j5LXdd~Aqh3XMMo-|4_CdjlWcIpM(aK=9-7Uha^?$c=bsyE%Z*cmH@cykny<t>rL1SC~NRdFN1gyA&}9V}_bf+9fo+`XK1HV3
iHpEuCp=e6Aw#51uuW|Nd*_t0-5ccsO_fqG+F;BEOgrzdyg<a^5Bb$b0QfdPd_158tV7N$&=tZLHK)@W^=u?M_hNg&Fn?s5Ocv^)_Zun6S{}vKQ|HHP>
!(g70X=6y712tENkca}igu*U#buFz@-dt0T(9+U0(`Rlc4gK$p}43SSTb;K;~XpfDUf{|Qn*T1*+@#)_Ub_P}CL3@0L|{EN@999I*SGnzmCIqvswLr{*
la{UwAWnm66mT($_hu~uDYlYL82m&$i8v(oH0cN&R6%+SnfTVz_;&ic`1t@|-USe`)4h)ws$hm*~2JzuG=5<^w8W=C_Nal}_%CIsf-78th7Qz@<*O&A<
q@a5po)9csmto1-UUBy=BS^V?5x64AeK0<q1m+Dv{L$M0^zW{$Q)M>pSa4xXq1<Zu<@sk#@{MRBUU{4AS;N>91~o_g(Ql{pfBo<kh;yQCpH1dL^#%7yp
)7Rx*EZ7`fVBWpi_xyuNHskFJ_Hv2lq?<jK0=?_5<ztkl7H_f$`m4|{bmxc?MPrrbLw#AsQ?Sv)z(sXIuM4fFd3@LT*!?e6Y2Z*t-+z}Tx!xLYhsRTjn
Hq+C&Z>+=7Mbe`Gg}WV))7yV*Cp}tD0DOq&Ut8f(>T!cz=+O_>|9XonJgfAg`Gwjt4ws?AAU(?#0>!sUS*UVyXYU!4y=9@{Ag~;aM)3uwu$8w9%{O-<!
`O0#n03<0tAU`BYo*(i%muK-R)nv&&!h3bv$&)=hPo5tEj6bXv;5;flQ76|^-SfY?Sf$+6fUexv;RLk+EZP5gQx1AeCjp5L@)KrDMzSi$#BaGud8@MhA
X{%s=s`|p+my7q4;M_4jY$=+?}gy@a%{^{X&IAJM>!R`GL<rO<Hy?5xTyJZ;?a`!I1tkuGRSL!?_k2q&yx*ew@7G@tP1Y9pzw6t767C+vwOmWf_ic%BE
cW?|yV8&YjE+=pTHB+{bP7+qej<lk=P%{&Rf27tl)E$06pg^n%QsR65-Gf2je~vc-m$X1{=gWTpGTf-S%QG#5nqfcHrpYD3FY<E9b7Wf}46hZnl{9FCS
V&;Gyt5Etkj|_*qKgpl(z}(o7~?sRI-Kt+MRY*|L<>$R#_4NSAfK}hT-*f5N#8`j8*wCX{w&q~fv!Mnju&7VhcUsBjx5v2riO$!ZZ7w>1QkebUw+YRod
^W^JGVMMQW)GKpL@jbTg8ZDs~&r9;zEGkRh-)rH^ULpDc_`Sdvvz4a<lvBWYwmSaQUcO8%IK7SBzFDX4C?EkAb_rG5i4C`hLIsPqrdKdu({_u;2q;38a
JUzAz@g`UY!_=9nX@kCxJD!t?(FcA>e{I;c@l=+CM691bB8h&SR}F$)X4%48|vFq8?JCm_P%GM<gPF<R2{VU7dSGSZv#NlzjJrOWb-{Z(|GBc;;!cNZ=
ICsk|L{D>HVKdvTE3VV(YeQ@%F{kgg|T9>q1G$gj->kQmUv&<J_%sG2D`wUwk`-w0~NqICFRfv^wIn_R7oED1+_^@bTaE{m`sB!`Jbx(FNxbT29{nQ-%
B_Iv3N7ropQ(QA}*+Pxg)2Kpw{!;0NZIJQboUfL@_*WCE`Zn@ZEww@O)CahB-k8Smnb{znK$2^NPjhD@CWE4Fbq@+j(&5dyJseEJe!N_-Bo9G(ctobE+
zCHxiDL^sa4R@9z`n<M%V&bVKR>4Zigv`$NfWsbJeYvx%n0QCl{JApXH4&18v{}q44`04g8S#^t3Aa^e~(jo$o!}Y)}Se}2+!gxN2hPTcd%ZEB(U=Wm$
3)BR8<DE1p!@cHdAd11qcn*X37;XfdFoRx$-|9eR~ZguRJDe2jXaFYMq8(6D;2c|0MJyhU6Y}u6a?P6F^9fiN5-|hL81FCUT#3iC8A1joU+L4REioJVm
~)YjdU{YO>K|9Y`A#QtzoW<AArA*d^k6&4j1;5{f3&z6g+|K7ZKP5(9JRU`+3)kO$5*7QAKXCtvP7ZNK@TIAKC!Qunxm^{>oVQ-t91B`(?f07G(d5^cz
02)uOZ#`j*Zpt9zntp=PJF%qYL2AKu^e>h(aM|t)Lv8il$-L|`IT9FS={hpc!N1Gvt`q_FoZ~9|mTZTSgtKeP`<CFN=(@SwVY1w1Z-Y*3|1f))%QKn#o
=tTcqufUlrkW1fHSqXz~FwB#u;c6XU$fy2E)3W*Oqc4FGQf`gN47A=p)NRBvh>}NHJNWBah7n7Y%C>OCD1-yv6xEC^2vf=18orub1X2j6&2}EE3CvUq*
+APTgz>Yi2jX6Qz$)G`rWFwp@S2`thSKN-<QT+|Pv7QRaHzSie%J#4EAdIgUXE=^8Ztg5z1q0X*#ils>G9uSu?t|lw1<=E#d#>XJa?@S@(T%Dv|oIt9W
KBIZ?+;xg$;PV_eNu|K?skP+>^Xe@)cOE5hpnQI(x$?Z_V`W`?ETCxAD9{%2{AZv(C>@-c6zLjJFz?J_EVtxK<v0^bR;lGY^FCGRq*O63L?TNQHbb-ap
P)ba-&Za@T3z1CgCk@VF)I76xH`cjfLOZhV0HdTKt$IunOcoI`@hkDf@VR_&?Oq}>5ERuchCk2&}YP755a+T#~oWiVOcmuj7;M~A`OpO4{chah*p`B9G
3c5097&5m5IH~zz<HkZ;4i%s|({9X7Edd-<WJo=E8=6E_~$lLR-qiNr^0}Gv$zMgt;Ik!UFVe={l3tWpq*Xgm@Wvu_1zYe6I*{Pq09Rp8#p1mV(uTOrT
a9Nnx9BYhEDWO%&tZFhVcmdy*9(d5JD~ItT&xT*apApNK<q|6r76JlqER_`lIs@PFvl;a>dqVc2f@r`lKX*@d%y7WcJ7pO7JO=Lsa~B=S<`kWd%^hIQT
qY91J<O9Q<@x)4F%<-2`Adb|hG9SkkNbpwhSB^B@o^G%y9b0va(q>G_q%R!A>5{q)6P<CFQDYV+MWB5bikJ<5RlbY76_w!_HleP+W~9o1dsAVo&Hkaim
dQSb3+?HHRQLyoXY)_t(Q%NJjnsRW19zja5fY~q%H|4g$l4XQ#Ut^MKW)%Rj?FSuR-VW)}R8zsSS0Ud5F|;J*AiKh!vt;(?e7z7LVpO<r+8@Mr9Axi^x
Dur1pRfhYnYdm(<twdA7XeV)mz2ew^A8>{>NAZ|+n<WB8`-7JbT);0CAOQeyV6B=rKFRoSfzHG<$vk>2zvpK!apr1%?9)^x)DXVApB#7EwauhJ{<PnPk
YCG`_(ca2~OT;}_O@}ffSQz%%}u-i}L+&_1@!xLYy{Q&By)za{dYPe+|Ug!F^&;eGs=dEAKC#Yb4Q0;0%l@J^}XMO2{D}cIPh!$^sdIU!?6yH**u@g2A
;W`!jd<W5ut!r5bw+53**4r*~c@ipa`z|iMjx;Fb&nA?OPsrFl>%qS7@D6wId@|b5u?09=qBq3-F=hOP7QA_O(g5;WcFSdN8ZB@#u}-7_I2Dm>W1`bga
6ovJE$;Ms@ddcLR*e?wfggV%KHNwq#CHrR4xCawXp1j~L980l%mmDn1jJKQ2+AD~S=hH%*J>vxMjSDLk8xYiN}F!iO;W{>J)Me+cNAzt2}yFcKEqW!L5
o>Uce-ERr{13u=HZqqdLSA;6yr9g&nrmFTlaeDUpy1S(iWVXWROU>9yu%V_4)T#j!`uM-Sf~^SQN63!_%H1Iq!WTW)V!$Ot_OIGaQe$`zu~^xj|egiL6
2&XZua@=}^WeO`b?b2Z^f-<BWKoA~+@d`MtvGo+=Bb`_}vgr`?X}mfQyRFhRr|)p4<o60Y@PcuFNK4j3C=yMWLnWL{A^m5NTajs6EFVODn&FgGs1Ww7@
|`4-M(MaSvQnY<{428twj-*G_U86aN5^($fv16czMkLIu(5hRSo-i6mh1z4x9!BF~~i<rZD%OiFzT|hBs33i*wk3x3*-|c-_)1%0e<qu-af_-^pN9+g$
LT`YO5D2jc%demKD)V+#XV$G-d3(%e#=7%0&E*m99>>r5Ae>D)VTYn4u4A_{i*ra4dhZ&SNm)d&I=FW9^-3jzUAO8_+39N%Bk}2k<f<PWhrM*-t%&!!^
cm7YJYHT9*K<J`2jW07wEz=hd->f-4)jP8#lacp3B(`CQ`w0JwjghsJCau$k@`qn2djq8>91Z*{KtE1e<2xm<xCac=Ax|0m}dr@L*YJCtV(u&wmgOesT
HwiKC$&LOf>`Ls3ybNVh?@_!k7+CU-x%e&CGB?G7X5EQAuOUZNKuP(e4w`&MaT^IyT9XgEN=^oAcq$>}!2?s8%C{D1~C-?zQtby>Zyn9Zn^f>rc=;*qr
&5^?llA=e0Ap9pH$#Ruy)TBWW(zl*BIX6Bvk+OPAcle`V6%6Q8e&n8f%fM10|NT_q3y?xvTgk3fptIqdA853}P)0Qp#RXx>zX6jU)gK0k%dN53+uFnK;
%9Xny1&;T{|Ga7`DDHJ;Bh84koLqjgKH5dDpnU9@+TO~)egj_hTa`6havGV`+P`tmox?iMoxAJ{W=K@%*Y#&c!@8hbjJEZi0D(KdZGz@<h4vaf>^ZX8E
4l=!`w6YS3hIqrt@PsielK;>8vU;E!0|;a`Yrd530N%EA*|Kt9B3=RFaN~F53Q=#$sKdNG3NRN9Wgui451|X}JIAZk*A3pgYS_DmbcZ@n*#55194B~Zq
OBT7KSSK?*DLL3UI<7r;4dqEXE>oJ%ZYC6WA}N%tgRv(KnSu+YfatGV;uGj1?z0l<i+Rk3uadDz$*~NA+EQ|fq)a-yU?1lb!d>6<i17(1Enj?39OMUg1
51Jg!ef&fC#rRTVlz*7X^THnA;n%!JI#?acQ>HmGw6>b4WfKh7jyjF}WdaAl;>}>51!@NACmw<vUYUgZA&-Y5EJSB8l6g2<*L&c#5kl*6b97v@kYNGjl
Kx)P83PJV%kp)%qyOQ)cA8kWyncY{x?d_90X0yO_mEwqI34Z|v2BbouG(NhY!t4C8)EJA<PC`fcF<T&y9cPtp6SzikYImB5Ec#lkglc6G55CIlMAMOJY
8ppxT7*&uu4)1s6e{l|#u(gQD9Z>)2~unN}FI*9uhc=@cix6fyQbvkG{i4UKbd>;i5B~^WnegH9?KLzKfGpax!@6=3Q8>R-)Xb4r(B^jjcn`;l8=)S;K
0RJ61CBtDi^&!vikZXOaCb*=o2b6N$@;q}?3c}|1GJG)f7R3-F8(q+9*F`A@B)=>>&*YeIkEXz-V+HZ_VoUV-!7ZRh4(^(kt-qw|y4nyU_5M2ebPX_gc
RdWUZybpQ5OE#A+3PAX!n7WIVm640Q%3bSr)K}_YyPP-Nr^dp)?Bc>ySR=dH9#zRR;S8k%MAFK`p`4Eq|hNRn^vIeaqxkCw@E|kJr=~^P2<jRXE~lWbt
mc&;6TF2=Jrtu7!Hsuzz=R*P{Su~W%|nS5ke}b)p9>8<qNd0%D#lc!q!0eP(HD!IfU!5)M`;_3kgd4N`AC)AV%!N#UU=#e(i64FN~DMmIJ8dk8`?%n#*
|~E8b<S`%kzt@X;OjuWxir39iikn?U~iN{Y4zgLEp}v*2tA?{WuEgjg4Sf{P8x*GUgvBLX4j+_EW#HzfuNrE#$<W-K}8$cy7=^YQj^3-24}cwqxT9EJD
m!sbSR2mVt}XyXM5SbxalV_*(oi58qUuz$VO?+FBf76akovG;2kbYlVzLSBPSa!Cc0R<(cj!JptJJwHCB^~ir`)pVD>zvl2d$(yv;)Oh-Q|2%r^m81V>
7~PHehs%w;3HIoc6^I@4NuiC2&leL2642=<s^><b9cyX&kQ9U%9bC8^!IKL9@?qzHe)Q2_7I{|>5viN4{)lDdP@{j?%$eOu0!i|`Oe*U#uFN6S!h6A(6
V*Vbsqlrkec^dzMsAP`DVqzQA-aFvZG-;0W!H4<pQQ-)R`EWpIipa0nv}S1Jhi~}15EeauVV(b+nUTN*!Dw^a_pJb<!6CpwmAC!_zDGw@;k%(zW$4z{l
EVCb2!W`vnJgVGQt#n=1%e}y7;W2EJ{EXZU(B+*Z22xBqM%B|NIT)3dAC&d385yZa^K7c)%Dvt?(rlS)2K&Q;27i7gHJH7Qa3G-5NfmI3XNeRWKQeh4_
B8$unRO{-6W5y~U8;4&kjXSNi;cvCmncr(0JOCO~MS^K^v{(evi6;a+zi&ptMTSG!~r;#e@goM9%S^$FqO-{_hhUC8V1efy;2xB}NEyTgPAbzpqY)bZt
b-yvm}d>(TOpMV6OP8>Zgn<6Y{u8gFMHT&%GK3?e|dnb_J^^;R$QN!`rW$iw$s=py|wHRBv-cp1Xe38OcmyQE7)%%foXVmgo;5GCUuLK<&v8D-{DkCkA
$#~vEO@I4aCf50$)6)ewF~b$=;8Tad`K@*}mihu$)ch5laEk?$+}Dkf?KnnEa<{g88g1*7n15F)x>;0!cWFpG*@-v+rbbA`=vT`>uzG3s`1$p*Z_ga4y
=4f5Hpx5Cle3ZeYgpy1d8#-hZ`h2X>@?nM;gv(SDg~<dkEvYGIIlYyu*EL=U~0%l*tv=>o_7YOzk;#HB(Ba?z?ze5u3SkX+8Z98@|v!aPq7IMxi@OQAo
+NXB!KhR7(Pn%d~D@npHdzrACFwwfF2Lj5x>9J5!}PYlO0Bxe9G^ON7C?P2iBMFD&hM~+WbW4G<`Xu(5H#{aveUZK!WBO+-)@`*a*-&W46u()i0L;q8Z
xSEz!BvB<GfXr~_dIX$u$dh<xH5Pr6zU%M(oOf-gC9J4Wz6SFm2lYY6drz6GWEK<fiqH6(tzA}vnsoc!2hyZ4b>+N$SI;ekcNqBMqx^6<Aof@bH~PoKO
y#xrY<p#f5hx1|SnF2eNgc6KTWrarZ=?{@CCn+&e^qCRqY-$oE%yD7{Q=lht?w1&xi796;B63FlKdq5ELoQSY5TLBV2z>7N91R7X`F^R=vCP#kN5?%Bv
4%Kfj3gTRxzZiHLJY{M0j<2B^k#m)!I`jGNTo}IS6#;m|y1pAT&P70&Qierc2B9r>tyM4VM-N22Bj?BGL@8MQep*ih7&o7i+=-+TfIUGGYEAa)$QjAgZ
mInfmrK5|@9xTW%5VWQI2$%{ON_uV+*iF>(d-}bUF>4DxCek_EPBfy1#W}SlhN<t{2G07$8d!^Y@q|z#}QU+exdli;^EpQ%^>(fb?&Be=q3`3cC=(H`9
kMs`$S8}sUGfwpfghU7_b$*MW-l(d|Ykpu$CfUs}}<~=LvM|tmXQz486DvcSIF@`HOvTxMUd!Bp^BDy;$f^q{InAejKTcaUAdQ@&lHIGQ(AxPDIuZ*ad
L;+cozw{+cnD*(!q==>WG*emn|ITUf9epi`={qif*d<hadXxI&_!Z<uE-B`Sqxo43}gC=TPgaQ$3d1;TCD$DXP>Yyl&#T8MRHEC(jhsv4wZ8y~aS-qW9
71NiBYWm8-udIh{<evO~w_=0SL9O*^qUcf2Pjx=Htw0<4OKeoid39?R}zns#ad7ue0(*iL=Q2h)--G&T0;w#*@2_`fmCMsS`{cagZHuF!V=<wi}AQ8ME
#-*X#0L$6zXWb=l1>3!#t@FTMAVn(W#4Ynu0+z~1iK;ZV7H-5RIS1Ail_G)@Gr6zs1X6*sYrD?rQCPfd*!Rq1hCs1s@kkTT`TBaxYU0oK69EmE&P<QQ8
zfF#IQ3fKrQnsF2Io04RK!pFMU^xx*L~`mwb#rI78-c)`7*X6BS%a>3DPxfj2!OLL|ik$npYr2sdHm76?N-72F#OwAZmkQG?p$)iebPF=4bDG&g_B3rR
be+KGb}!w#9Qs&G!{plTF^4dy0skx9pb(Xrl!(`bJ5*@<B&wdgiU=L<Ok`;YpN=Mz-%hNV&}IvCiv2%cOEAfep2~HOk$YfS~g!wYuru;Eo{(2D>|Uk6a
^AOm*Q6BK!8a2Y%iUZJjf4NJrZ7VZ%i{aSbf(Y#0|`Si;3gD9V)qLwo1XWlRy&OmG%4eg~Pq_lIBjV~U`tduMM}>n#|8^pe@eFxW0+cbsdNxkL3)+;DF
2Hf2_js*p&fVBzF5fnpeq&hj#t_VJ_hrxX#(<K%C!IVan{c+cvu29&@T^&;3TWOLqCuMTghEb43v9_TO5T^10(Ec5itd`7{NM7adSKur)3!s!iKf9b$O
?)n=ZV(ciS`nf6&+x{xIkDxUjJ_m?g1^jrCN}59wPb$-9vrlkybnNmHOT_c_kdZS@F`8W1FWVC@zrOXyic6#2V|wDjv3-zmXz!DP5y?fY5MxF>_g;%<H
fOvSxHuOo4A+9o1>zJK_t=5Z7hHqw&9Lwm5Ww_Gzo~&$_$wDRxC`nDQlIsebU4Rbf9DT>|3UKLb<0xoU~Ik(ri<a#_8am+BHq(0Tk;@fxfp+r2Y2wyX`
w#(9YV-SbLpDiSdu{D=P1r&$k_moTr0nd+z9cCF<-Jwpp#!}p0{g3MdctE^>b6W_UH?akW@O@$^euRv3vQ!b0d~vtAM9B1tDi?#}Ao{(eHP2H9qcFi?;
vogzBGEn36e{2ljP;7-QyFtiFfq!$0Oci1Hpa6(GWbuSd3GYo3*7-;!Xq`kW`7oGG^E5Hu^nX_kInN5Sxf?uC7Qgok>-^mFX9hk-X1Ki=oFje4`K`Qdu
kA5R~DdNK%D4l99ta%9A0Mg%yIy$8G_DIXtnkJH&!PYAGfwTe|Oo>7H%75{eL{<ZK~uC!z-4iMlT7r%YSw_`r|8aF^TJ0A(MAG;-8M*5ojatzf>Ap#ol
mb`F$j44;2tg_c*uff8Di2bM{P8hSzTdLhX6vF?y!~Ga&8ilU}CEWMMDtN^0T!My?CFKJodULSk&O_YuQv+tKXz3XFYqC$`Rfh;rP9Hqc__vUOQ`_?C*
%#PIsM`LWDv}-g*tVuzd2NwW&cm~e1++rgm~|2>#38vGWM3ui6#Umfu3NRI67)?%0YR9tM+yAdr}E^1olLk4AggP#^9F{=g^P8|P^$6-9yECgqqsl~71
M^~%()#iV#Lw(pXft%K4=Pho6+xIfZH4O9N9e*3UJ)?oe+>*;F6NHKbYdJ;Q7=IPqH776K>~?qgx9p-3?ab6$%(q;>0Ad%c^=@4Q3Y`q14w%J~CtE)cV
)l9HgE-rOVVk2XOD}mwkRLki#NXz?>UeA6GH7$*2-%V@|BO2xU?IfL<qYIY8V2h{t1ly9VG6OoI)^ByHY6^8L}@`o)-OaO&#uW~>8h=*1o_w?lnE2+nz
$SvTHeK^uz$ERZlhK;Nmd477Ujk<?&>ZBZ~1tO5({0Mn^l02+|7Myo%N96`}1XACujG*50(lh&v{!G&O#EB1AL|89+_QQZ)%1lLLN-W!h^dKy`We_cPQ
VT<LxV=RDF&3Y*!0O|!Pb=eUgY`BdxWa6&<h|Gk&z|}JK>GJN;{`$mC88Z4npIag~q!tpLpKvD3cst*bfA!8wQ|06kQoAwOry9w<zw?o$|M;WO|F2siz
HQ}yMg#oMXn_9*MgyE|6T4(zSIOb4RoiEh7Kgtvp4ci{=ZZ7|mP=(e{AT{)YW)1*-ly>9J7MvMtG!o@3Dq__)Q|uB)!yIj*D`vV&n;5|&;8xrXlOZgk|
(azzuQZH=Ks&_XA8TY<Lj#7N+DVq7N^$N#B2SNlm}hBSBZTu-G9};)*8+Me&7FMrC}!Bs>1<)*#GbG+vWZ7)_=Q-PxqDC{btWUrw?=fZ4?0ZyZxWW|4;
3Ovg34op^Z(`u5uTYy>X(4piHp#A+9eg(L6!>W&i&z^7ntFet)z-|6=_9J^z#_xA2|Feffv_dzO7Z$p6jO|6k4jj*rY;iyz`Oa96P(nfN(eAw6aH8|PR
1RWyc#eg10w{^<Xo<L8g|-{SxG@rVEW{<#po@i^wCyZC$ju^;x&{)Qiax_|G7^Y^R%w?AF~zcU&j?C~OKFHcc5C1doZfPW3aMSmC<BMzcS+HN!!H2!J$
Pgko21ag|PTm2ud_9|KvGxBftf4my}6t(p?d*f(drfe*Fu}<o(!_D99F-xs{Vp<;)+Cgyp=075C<HcN8N|MPKM&ImJh9EYv;7AzM532rd9}|tZVsjHV-
X*%b-|TPmyHr(u@Mo!eo9=h}PT6LW;m3X*E(Uq|X3wsT6TIEe#;fg(rDR)R&7i)XJ=NyNrINr)!65#_{@poD3-gElOa0fg({JmSBKdNnRql|f4(GqcPj
BtEl6+y+))}i~{`>w(AqieL5#qXY;jZ7}ckMs7Nol)0mg89RzS~a+W5@>{KLcC_StI>sk3_Q@^yh1Qv3RqOzS$S)_3g-Oz1d1JZRR(7&H9`-`4);|(5U
6a|CGNz34YEWRuk~Mf5>H$$dwmu#qSN<d|Q7o+^6+6(2;ZMFoXFP|G*^H#;^ySks2eNzUO~$S6}9<6BblB;J@cjSn+vnF2+suV+`is;+I_L{bG*S<SeJ
yK76y+jzxUPpYi@&_e0>-Z}tj-3GnqW<;Hzh_~Tptrpj_1(`;QyQnzFIseZ*usqmljM?Ufd{J8&7+w=7W%Gc%euj-$5L{0h8evdifC;vLiq4Sgfx#n&^
#s7HOWuX3G?}&ju{b;Y~YC-&Dub=P6PwRJ*^R@ZWUZ#eR`I9{_X~p{E`nByn{!~Bm+GO=l_7`<+ezMoC;)DNaFRELt{A6FT{QQ0W?`wWYIDAEG-*@%*^
GhM^AM|yWO~z-{<A2m23~+HRSy!H$<RA5aU!D&|p$a?zc7Ff9|3w|_Acm&sm{i-nzxlsyOm)%5OHC=Q?iJtj_fcJhku7#z-+h_#>er{cWS;3>LB&-c$C
mWW{brxN;!mNTNS%`w_!8IfYyCFeg(^r630sT9m6~t+*Q}ulYJHI}*3AIXcl`P1_@{<fI!Gnd(Z8+VyWfkz@PrXRQ35S|^B>=DqT@tUQz^`o|6YIEH3<
}jCC^sCoL&5T{97`ngR>lRycv7c_xS%Qerk^-IHWkar0c#6IsR?`mdNLU_psQ)dP~Ch_?4(QRWrKr56NuHf8_69jt2PB?Ef1}?19+
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of f23fe5d3ad4895c17127f5f6199793a5cf73ccda1f44ed3d8f1566abf2ad8e69, and the rest of this file is 2fbbeaab894845621edbd1319405ddfe08579700df48ecc5cbfdd023c6f3f7e3

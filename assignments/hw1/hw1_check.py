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
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, NamedTuple, get_args

import numpy as np

wire = wording = sys.modules[__name__]  # so that wire.encode and the like are found here


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
class Remark:
    """What is said of replies, whoever's they are; a misconception besides has values that give it away."""

    name: str
    hint: Text


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
    shown: tuple[Known, ...]
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
    return Judgement(examination, replies, tuple(examination.diagnose(replies)), tuple(noted), shape_share)


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
EACH, TOGETHER = 1.5e-4, 3e-4  # margins of numbers that are the same to 1 in 10⁴: of one, of the sum of many
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
    """The print of a reply as this view shows it. Replies that are the ``same`` have prints that are alike."""
    if reply.problem is not None:
        return Print(_digest(f"raised {reply.raised}") if reply.raised else LIKE_NOTHING)
    numbers: list[float] = []
    try:
        form = _digest(_form(view(reply.value), numbers))
    except NO_VIEW:
        return Print(LIKE_NOTHING)
    # 1 in 10⁴ of a large number, and 10⁻⁶ of a small one, are the same step here; signs and sizes mix, so that
    # exchanged rows and a turned sign show
    sizes = np.arcsinh(100 * np.array(numbers, dtype=np.float64))
    mixed = np.sin(np.square(np.arange(1.0, 1 + len(sizes))))
    weights = mixed + np.sign(mixed)
    margin = min(EACH * np.abs(weights).sum(), TOGETHER * np.linalg.norm(weights))
    return Print(form, float(weights @ sizes), float(margin))


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
kW$srr8X-r_s`cCti!L?Ie8t7vH18AqT$O)R0ojmsIV<3X;JgX+@Qaf$4!LkxD|(DcH4G&h&V#-lLwl-dBthKdq*cbP#-0-H>pH)d@fp^#8N>rcG@nTe
|RHAu8fVoDSTDgc!tm@BM(p48n{CeBwlf5Mo9GF$mnz5n!9qOt!J{0LIvOEF191WZ=JaTLYi^FT9z#R%Wi;0ty4RPjyt^x;{wSxp!vn99FKip65}_;0Y
3Opq!09JY92)=E~%#Nx-iHak7k)s%%{3RMxANP!ghnZG;A}T^OPqGGSKP$GDncvdNCIjX+xZwHG+Dz~N`ji6;*8)dv{l-=Br%YkoD^T_Q{G2|_RCSj!G
>3j$ene%-#qQ72E?0D6Cj0)hxa3iSUqSfEVEoTaojdPIbhD_w%$<<5H`Pe#_n`{;24L-OFx;KAG^=2i%sqwJEK<~T)GmZVl2kUnl8wq|l31PG$HZp9wX
CJGa1FCnyJ>KYp0KvE1xs?Q%{OHa`UeRl(azY;dfY*o?qAb5Wrql!ScIkTqkJhO&V0vJNx??*rBlTQ56)WO5oxG62HM<%zmg!tgK`2Cx(BriUROb*Mp{
DJxw&>08yh4pe+tn8c1@rO6GV@95Uz&#iHFo8jN2<}OD1bUZ0eMUMk)^5lUkRA->R+G3}$so?DBA1aiN}R2b5sbRk#IJyI&_pQ&vjezFTz6sfc{UGw7;
YDW2Oaob@rA4VERI+c++ewdYRI}JBmllK(f~0cs_PF~1k?qAbN1#vU2RC?gjq&Nbg&^)%h8=j#sOCTq#)OdP?7iZtx5Fx@Hg+ysfBnH(C)<7HYh_PGf3
Em4vU9+!|K<sJ5S-%mTh;?gstfHndl(T9m>|0naLnxCs|=AhQZS^#G7+i3aL7vU*-05LUm&N#O+VW+TR}r4*)(E0*bPYa!q2JM0}6WxT;K>mCAnqcgb(
RE|a@PDCCL#Dn(!4@&9Iir^zcc;XAhU3{$R1)Qu<jh~v;9*q_A*QuA2syf@i``@7n)zV0BA2IWd+2kZE?Nm?tVvjAg-`zJx=0e-d8%sz{3FKJ#Nz^_Ui
1TfW01rO1w6N4aS1HLBdA-FHkQR9kMC^GjBU1l&<$kPqI1F5wed$n(Y{e9hh26;k?q>5cEd)_2#6YJR1X@vKR^d?1tZyA1?-9?_)xGoX=r05HGZXz%Ew
pP@OOgu8;Q_C2201?^f+zu2`thb6zOAEl?`HcQ)f$fARLZXi1_2=g_@EH$2!(#@?NK<YF@NwYEJo-8+bm0;k!e<5S_zO!a?ssr|QQ@)KtcEiKx@n$HLs
llMsve=Tk|3Cg%=OQ9(dZ^>&g@E%W`W|?X5y(9cv+EjSbAv)cl;nyx+|}k_!xaKZ&0Pf89?EcW#YHNy)Mbq6h8#qM5&kK)0O(VA~>bAladuPGV@%Lm&u
dV`*~c3$JVK*(1Lcv1?|Q-P0f)~^n>!$Oo}A*iK;Nhr$A1A99BDog-^WGI5o%&KnsC@6E@yq2yl1@!dcva-uaAgcNXj{7`oB58B8}+a+s10QWyr$jg9j
CGOddiJ5A({+F7B=UR=%=glQjsgd;Hsh=RJO&S#Nlb+nnqF%<(cw<fK)gME~0LC^B_nXg-->v!&c-Fc&qnAC1k4kdOHV(k^3aXT{iMz3><#10dD4DKzQ
JIh<KhpU!5TYx|6{<Px{79XjuQ#V0EC(-#j9cKK6bc+iYli0~79!55W>Ml@PP)rhxYRMsPaboZo@6}Z>oiNg_NL%i`rBul3s6+!}I`>F0gJ8jx*C5%3$
8rceu1-?xmfBntpJ`#{!I^c-D)4Ij&0~>6G^qM@YZ9ZYoF|D?X6cz4I5Yvo@GvI~CGfo{<3~eezHDO*f>!3m8f22{2ruawJd7q(M$^8kDuJ%6nB!NU$M
$*YOAbq_2(VeIlnrn>adhL*jEZ?|Ywjb+N@tTyu2&BzB?w!Zn1vggy@oD^sV6ZZX^f5lX;7&{88>NHA0R&fcfKwu25UtWNPp5p4oqOuj)S=&XbRf7NdJ
SX9#AoD@j#=Y#WEPkvBx6a4HJ~)78F?+!|%mngA3K2bp#4YqC7Uk;%f-DL?WJ**YW)YFiOBY<^FH-H*z(Cql(zwv=8}Ka#W`Y)4MV=UF5YZt!4xiL!R5
_b0f(~oOZ<seZc<H+EprbjE%VY4Z6|ktxpm{9Fk}Rj#bHqgwFJ5yMV%1FM%qj8AA{j{X5T$o6vC6)`$4=GQ2>gt}Grj0bineAPkwcJ6aA=D0&m=t|^2~
nma1^DX9HSZ-_BUl{^Hh4)>p6z<6{LZF06_O6L)J`IQb7P)!Z)Su*pGcNBuUz>F?i%DL&EX<0mVl+}T4nR!e7O_GlX$*|e0M39GQ4(&!YArzNJWNZcS8
Oq9_!%!0q%Zl+7AMk~0%Nh0F^U^b@Hn`?6C(E`a=|6sZF?MZ9;UO&&Y{V;MU>YzNg4;e{l)9ppfJ{)c#GC9)8-kK+UzDR7wiiJ7NwEp3zecc&s<!H6fd
?xIAJM|9lC**67>^8Nn)kleGiQTS8ut<>AYK-$14v}b5ZY~?XSVSyGQ5EqqEMeNTe0;QmO68^I1u^^a33DfRC|S>yke5$YwE_c#NN|D-jNN>nJ3c1vH4
<SdGjK&&KHvYbgDC@M7I==08Du01xDP4rs>l?0^FHKVyr3TMU|p7A--h8$IVy7In^~fV-OhG)UDt|3O5`a1fagk(V{o8JASoOYY>^aq=CwQc3N~YB<~r
C?mk#WxX9w35_;gZ6Wl!DE8xb?)0f7@ij|*gx{=#j4u?n>O7dn%?v;*s)5h`Bz~>L(>p>hAxxc;@oQ@w!UOdxpqK?D3jS-?ENH!tJB?VH_&?8{oNH}<+
EAQ!$JhzwvBJaeJb7-B}Nx)zj+ZnOk87S`QDjOe}F;p60>0SBAIk?0_Sx>_XN(oLRKx-8_o>U^j;xZ*QG4WKe)=r@(fA|F*8j50Dy<s#8-;aa022vapT
N4I+rBI7hm|F*`f9e0gj*84~9^Ai9JH$#606J6RC@n$<N>Dxi@kM-}IHP4Kz=Tqb!x2hxF5n?|a0h{rQX+<9WLG{S^iQENr<WoRA6uNM=!B4%Nf|a7mw
bg&3RbR@6iBzJCr0Pi@WiH07LpG_X#;ZdZWt!=8g^UU2BaDxzeXg(#*w2>=B216Lu?n)muCPc_|ck;zV#mG^D;Br9>K~6kB;okWAOj#7N*y+WgQYl)Z#
mHFSh&!eAw){sx9y!P8<mbVlvxQHV{=|Msr;bQjNqU&CwnBejIl-nHi*=!FS)HLXKJ~WSw#0HS38QWiMhk=4DRkOCCYkeF9c+c9kg|`2bV*6|z$%Y*1b
}G%zJ?oyyICCx~03J6PVB-Bl{^NuC{@T09C7okPJB>iOKx7YqPepI7~{v80mS;Rv8;!)5-hqR2+ZZ{@d88pM42hv5hC>}wyCrIP9p3eV{k_DpCbvbd!2
uQP4%wLyPi(u?a<7La`=Jddc~EBN&z)AvA$k!$1<uq(HkM-9Dap7<pbn0QD97WsSAvHQE0n(zw*m|Jxg^oV#zAmyxnA@5CjD%tzS1e&=mI2WqR755_h2
27EAS7R@30^grTh>UJ?cP`1Lj?8?9rIOA8<wuK5-HF|JqeJdfcL`^@aA$4Yi>xl{ooIFeZAOwED)UHi*H!nlRsc!W7L07O31kq)Nc+@sbo{9$$AXXAXF
xCTgaE1)C9aB%vcnA85I61ugaaBu$EtEc2{Y_IlI)LvVsl?%ob{UgewkfksKG#s#my1@Ncj(#DJ3ByxP6UoBX@(u?Mn%VIrK)p0a{|Nv<`&O5Kx#|qx1
#PmF|j5f?6oO%0N<s0r}(+RTSYE>g`F~O2juH*(ze{c+a<cpw4L_`cV?b@GEhnPq892g+mUS(HP`=h)fK<vx#SY-MNcEvZ-|n+kgcQIS|wxAhilkrk{}
k5p?Kqf=%23VhwQ2*i#)D>2TBokve4j0*4&{S^$u`jIkywN?!IFM0Yup)1CXYDfmF)dO#qc%(&6<zrA5*VT*&pb)8(J(p-0+<DgNrTaZ4_v*rhBIzg(<
o?%TfOn@jW=f=Uk_v|nMil{1c1{?*7?nSb7%<%{WVL!$&+1h^OrlF3;<B5PP9GpgDksXCFD-p-OJfOYC<YJU{Hr&Aqu_fG8ytZXxz7Q~#%u?eMgr5zbS
)r|LK0LpgsFa}6S!E-~b>gSel>aD^O@mXE#n++^V#&Y7H^yJJx4R$KCd?89q@PWI0j=0Xor<<155sS1P$M$@E;<QO+jaJzmcoL3YLk^+N?puaI2NL-pX
jZqXCX2>!R3AE>P~VXzzKq+j@KWUnOGP_j;y=``9y^Sf$wp3Pmp86>Aio?&<_S}H82sCKU~y}P%*uQhTsJK@PruysL-|ihCD^LMe0F6rp;IPp?6S0Gd8
_2sH4SOr58qAFWL^CqesZzJhg=2YH0!Lt|mGwpB}RFKgKiI`=3N!aS#%gSokRb0_d|o$(lo4p|n7i@hGDmJCy8M)4RRj0>XPFw%?qhwlLAfM79FH6GQ$
7$wa{9P?;KHFiCFC)1Pz(<<`E1%|{nkZ&(VA;0!)W$&#$g$^&h%Yl|}n`<FFG+-={aSCSj=;vVYOl0L*LDQzX4K{w6nsnPM`IDc;+l3ydkTQtYU8sm}v
TI40$oH7z}*n%a#*BmIHC&0F3e<0R)e997*=lJN|C&n3!93&LCZ~Ws&NgnqEC2B;14L5FvwZB<^93IE}aQcQZRIi(UfDHYh<|_GrDG{(FI-0|2lgPwLv
+m7MgsQEDg82~6WyN<5h|B$ZRK*Y{(A#H;3k{wO4J`S%nO(nvp?~5T(A?m|Z{b&vK&RvZD#uS|SbUVL0MOeFfs}gU8`RzSc^G3JvhyKvOh+{&!?Nlqp2
|Es#=A@MM2d84#XYG0P?%&)kd)smc1Xq5gDkt#JCv9VC=FquNh{F|X{(d$C`xHR;F40cFT)H}W1Qwsf&QxE#?{1$BU4I@CC7-_!=VmVJK>4S(KmYl=NB
+5B$#_4f+B4bsvt2L*h+O{+(_h75<1e-u##lndJ4F2J|KWtaYBQ{BeS<@7+x5(Q+QejuPWGGWc`#w9POFt(|fV8*Q&;p)K@=|L|Y<Xw$SWblm`pga1=B
`F*qr<H%TRfN@|<0q|mQ~DO&nO_*Yf_5}Nw**NBKr;vFWm;EC>Q_69KNN-@I>k6E5!EyMeszs#Ck&Rl)zQo2E<K06(MF>-Kc0eC$lGmj5>Pxq$ze_%CE
+#_r4I_4y*f=6k#Q5JV(e8#x|H{=lrfr(WhOLb2z`!)5%IKsl&7mqi_arTh<NM>Ha4fVTb&Sago@q%U>S@?(OMs-L>X@!sIjoa~!HT3OqA^LY#rt<e&V
DfNv81N3R%%X!B0jS%`D{X*LM1CxE3@!soo>3S%hyOtY+>A8CkqwnXZ!8Buwk$YCq~MQ1zZ_kg!%SWI4fw^P<AaFg=K>uN*7=B3(%{5h|0sFQ(eARelq
bpv(Q9;PL)_4E1YyIRB;3$?#wQT%{dI3Yvbtb(^s`ef=y%QSLH#B7n3ai0azR+{9~l{zI2F8=qTWOrDT}z2LXEI~V3U=Pj;hQ|eJqpSYI?53)j~@3%7q
@2G|2&Gf~H0&a<q%C91PSv9#YhMXjO@<B%V|cmLr)<G@ndFvmP3Om-)vQ24E!87ItO)+9WQ+<5SV~7lbtjLBz0M!(cg7YK1V|4H^n7>V<$ju561%=f-l
#w4OPUG*k{BkVTWpF450p2TLDt9>^Hb!Gk%>mtUSVy>J`q4(!+?L+i3uGOtdam+nM{*J%(NY$3&!0PDIn+Rv<DI6cBs9xcQcmJF$MbpdP((!+_C*gf;a
by(|YqjV<zVMW+@2SP7a<lw$IHx52Vf(H50;l=R<KnH6y8TXCx_(xz&n5No!+JnxFtU+XN!CefPD|VLSySqlOV+?zWeyO-AaIWlaQIKf#@hG^!)ZJ9dz
k;lytC$D{J3!e@QmCtn@j0)^d(?e|Cndi1oa7VZb_V)R>e29#^#kTxu-Skx&DYWKA<D%O8ymrszEWV3a)p#i5mUZp8-b!g)OI(q8x{LGz6k!VLMkdQ0!
r4cUgD<{srzyNA4jW91<yepG<t73dT-Cj%AJ}(_r}WI*zC2~n=d5zun7V@D#=G(fMxGIGp2{U72tlk+Xg`1B92E+vZJg@@d@xq-Gy<lIY?eDgP()bcCF
vTjFD&avBw{&#*|p5UkMzIXy%7!(f9W;qis<uN^ufOO07#&8+1@khSzjr3D{iE<_|$Ma%JA@lq&_dNOPOUO$sH5bjMocmsF1_b4jTj8R<rnRYg@v;SJR
YNgM+}RARhV2;7=|%Q_b0a^q4|R?(9~K@lN%J`>xUmaEz1*PW+^xYE6ugPrSEA$6r2C4)goQX<zEc0p|SmCRPWj(-TD2W?dmjd)r_r$i6qNg0zMCLW?T
*7eU40%~Y_s9Gty0mY(>Rs+FPD|InDN=g!fa`bfpZx`w!O4jh57aEhey&n^8!+MCWv4f_8o?t@{FgCq&ogSkhil<%JGk1{^i5YodX06{x=h2sKZF{RPW
e8He0ZTZPJrok%xC|+Z)4nh;;_?k!n#7YT`LIZ}*_<Mdl3HaXo`A`=@bVBVQYvFeU?{=#&Ax&7iM|g|dTc(`doF1If}09n#ln&iWi!8wZtVjBITst6|E
%uJjxiw1OU>$|s0W!9iP2ec&$3DmEOH5M{#1uhZ&I;E>UURZ>#?P`u;og*G83RkMVl02N@h%B08-LmAa$YYAmV$(S#0n;-HWX5l38?{$}dHxmU#eF{E_
Gd(I<`%Y(X9*!C)(MvIXs=S;W7*0@@l3y>ledl0i+0jFE2@lO#kdEt&Vqj);tWq8cJcy;``fdS^O7B_X5wy#TmH_JdXkRik8em;3&Nk7a5(wmT1JcpUE
3ca0fYDk0+226*DE8@GaYzze!RXT+F5I9`${87C~cQ?SD+3|uV)PgS@?Ttd?@jpI=cxrfB#hy;?1W88WZeL4ky7;ELijp+Oax<SERfiBDEi8w<PV3d{#
=CF+ntKEnGjf?v{G7#Wd7*UiD!Os|7`yH|ha9q*iN>f=`FZ5ScXOL(kVTYObkjyUQ>00;&$ra&c%J_rf7L>ut3fM)^ZwFM5GD5*$qM{%nnTZHeHT{C{7
<Tf3cceTeS`Q1}nh>ecm8KPy*-893_hQEaCeQ=p^Lso5PTj%dkjnIz$H@5FjuF9=i>y{z6}WNECn9K0<F~K#o4`?om{?$RE7}oy7zZm0$TRp_FR=WSQJ
x!$!$=pw?vM3^w#X*1@43Gop1blcdS}ey{!y$Cs5LGo@9^(vv5c-UGbVQPkv;>MJk@G~MsCkX?mUNorDXCt%@2t_xO=DrN%03$-dW^9MM$rd(HLJ-O3X
N27Lb-50`<bXuEpGB;?Y~Q6%+>!xMLsOMJ3`dgNSum7{o)1R7*ui$kdGbSE{Fflq?~)5-U%om7ykhnQ*AxT?g<$zg;I(C`A{8EEbgYZrtSw;z*?+g<oX
Cx3<MGSR|9FBrrz{YKzH}Ls>tLqMyxl+SF<XXA6n)K17$u*gq#;Dv}2(d;^0KgVxs{NF?zZ=G)Dz!3aT@k(^k-uZ}JnW#1|isDy7c2*7-L{Q4dx|JEE4
cvRZ8fP!!pL26Upp_qrPUK03TrEZnBL1xw<a|$;Kc@DVwD8Bz1*r7Q0tz`683EPqF7txhrs+PxEhEe#P>)=aO);ABYgMA=NDQCTrLQ6<#G)F05g@_J?K
^+D;@q$!S#gUMS;O+)`vjpIe-3s^sqT|!J@ju)~K{B-<%4^i&29IGwZz-+0dV9EgsMO}qW5lS`SraIfq}mS8Qg>5rG^s&ZO;`=}gogVd0{P(ejKM1><2
$GYAxY6uj1Q$xuER>9a%Q9BQ<R;C&k%6|8&Z76Q(8liDUo+TAR3r7dk^uvB9}bPy|X<BEYH%s8G;uAGN>x7C|S+);UhA;$<qpFH!-DN++Wz>a0FKsQNb
Tfq#&8K+{X{c9?t5prEObD8U`Hvg12N@h2=C`|G2S3st)GS5!hx&AIrGvAbtbh2nhtSR6`R#P2aExys9ywULC!a%yD_9X#*u=5c)_~mlborbUECK%-%#
5w4nv$Yyr_CsSU`x<<k&d3KH*zWUT6LeDI|^K&vCV{xBlkO^E&kX0fFY2pNN8p>W6@%neCm4k2f&Y$wpD+Seejm<VbD1<R)!h@bs(GqxZDJfgzPGFP;9
sBS8+!PWKUvdV-6S0K7u?&{$N(o1++7LUa=8ku(}nYnh*4e;R!WFsWx1%BNIqUs5_LHy&E3H2E>mI#qxfiHP>nsRlj<PQuBNCKvV2ea|{89W7j8j8HW^
>r6G=TNqnPa82+;xCXZ<A9*lsG2hd4aRPo!m+Pmi;HhQp|=&$%sC==I|lVXxW7WZ2PoAb^^_%H9CjPJi{bqUEA82{$lgZ$(?bQ^0R$Wn4=J)-Me3}@v<
3$iwt*WiD_fLt3z@s_?NAI5Uou5z2D^ED_oc->5q*CjnTf}@WFYhgTn0M^=a_=cQt%?du7XK$Chi}T0C#R00+c%s(0@xTXPr%U?K2=lbX&wncAAFuf-}
p*8g#>ePe$L5^ED120>dAWN^3%29G%=Yw93(Rcni>Ky|v2fMd#K)a*n<QqyCBHFP5@`ecoZn7%2|=8!wTbgY9ddHkheJBX0^vDzkWHC>)~x%6<TJw$jv
7tNw%Q@wG(*eJUS!6veaR1~zn4B#R)M!q}m7om!uP3>Rd~SCChWpbe_%ywK2fLbVJ*hs18d>WQgw^?m$4UlMZ%{FN<D%{_3CLd#Rm1MbwCe`|2f+`P`r
ZUkb!7&#b)9Qk=TU+A4{<@Le652|vw=bNsJgTWE-tfGf@a+%p0vFV-It!qk%L8cf!KwpSdUqZL&^jhS}HJzzB^aK=L)J-@d7P#L{_!3M(gwNhtz!xvGc
O@+nE|EseRAz$k=;tIMWR_3VLRODaR7Bh1fFG6LYtASLIH>n0@2ud~st9*40Fi=v3;bPn^@GlZw60OJV{PsayrUC`6G0lf&1_r>$r?DTW~Ev<o{^V%VH
-p8&xc^O&q`Mpf{ymrt>;A0=RT!rV<%pKmqtd0VdTa?euNQ&x0x{1lF>E3g6HdzDFt7qJB=vHb*68lWCwcUWP=R9hFE7g*TItyU`kScQ_>dAKnGlPAZj
aRB&CNHSnRbn05LuA=rp2OK^6RZ-Y9~Z;J?!rsZvsJ`2m`dPd>zUXXzgpB_W|Lbp%q!-Gc{v1|HfZ+2_#b`+JxxGj=mJwy7K~2p!no2B&OfR2)3+AYlO
o7T_!!y-9!}(ZR*o18!0H?Y4fJIcH5}1S|gL0{bsfBw3rX%AtY4$-B{eOOVZY@bppa$&ytxTP5mo_JnO<?uV5PF;@?FQ4aCNb!5igUc)06wJVK$#Tz=6
Z*&{;%VuT|0HD0FrV=bgUZ|))_~r@GiXyjHMpATg{NUEAPEUStRh}kpNEG6P)bB9OKIIN#;|G$fKCR<Ek4Qxfj__^r#gL(U!QauP%JgG+Vkun$;_T#M6
MQVhkwTIe@u;F)mEuyJ;i%GfNojS7`cZjp4Bv}1sU$gsP7G8SOB_F#>3+k=+!%igb{yPIMNYW7ikT0nM!r!^iw_o}VQg082}dHY^|C8<3xKp(2QT3xc(
$Yfl6Kj^WR^}#D%N47i_1i7Wu#~uOlG4+H>apdn$bb5GDP0Qpj4%tOUx3xbyIhldZ@*HDkl7$N3pdH5*2+PdHNxK|96!A5!`R_-8IzyoqiVkvWNg+;Ah
_<M=I^q5OrJ|iL4KSC95JZNJ*pmLns&mMXnjhLW#NPhi8gISJ5P(O9Ot|99G=41Vn-LR7?qA0N{WGKap&>HA+UStpaz7f^c&M{U!1|K{`jbMH3pTy9ri
O8B$>DP;A-|o>q=BsnLtn$HKnYz{3eDu}SR^m3%;HVzr#bb8Xbf1B22^k*?(%>|!9Y)m0`Pi4g3~O-YQV6PWSN6L)cgQluxqfdU{wo+%G{y(4J4!ZN(R
iz)w7Mt~5n48r}@9~OTg=RpE5rsR6U9#izRL<`WOb<3{D)L}7=sfdq}iXqzzTa(PSM+(L0#4dP|RpsGXv7Ot|M+@*exE=_kIZ{$Ad0Pa`k-ZMIuT-}v5
^B~1v1>z0U;?v?`B2JKj-SY#k;ufd^!JS`*oNdanu?5$YgD876~5uFLr7X48&Q~dJikDSpLtBB_fG`N^1Gq0;Dh#8?Y&UpPemgFM;@8a^x8<qmETL{={
-Y?MM(xPEaAu}&x*dAKc<qZdeMc~e2AiNJ2HGDdUwqd+l3e*n#`N8gpAk@cnKisNa-QtMo#!=&>KKXSuR%0LV#dmvphP!pU4k`Oi>cN!(ELaU;{xQIge
p(!O;%XTomQBno^OODGrW?@u=zy+;F6xs$$mECIbmIh*4=-Z3S+kZINIY1AU0{L##yzF+~1k^o>ruITSSz*?5MmoAXaVP#&&SCq4DD@C+?E1{Ak}T*(%
Xg0c`EZB3A;ildhUun)t(L$1Qt&1(rjddg}D<Q+rCiBvYk(pQl$S7i#nwFlt(qZ*hne#T`F%bM$5KJpS7FmYX;Ta^))k;C-np2C3-l!S0W7xWfrCCV$6
F-FDUl#W;Y+N8?$!vqkv#RGO;UeDPgc0QOv(kYBji8`pWW^7;N6uh0qWZ=C)TsQ=03q)~ZJNuH_<pcUaq#U54(Zq<$jd4Sj^3F{T=LK$nrTAw)EJ`RVL
}Y0?vUycxa#7b-CWMsluFITagL8^=RNU87nhIn`hGrmnRqJSzafvTSrNx3K9o%Ya0vFOT!+ubF^LQjx+{ha{>>G@N$*f(>a#Cr)lTt5jc?7y#@2Z$viP
^9mCcLn&hKwQkt-4Ay&7hFs{aP*fzS<}(D>gnx^DGo$kIskKdagk4suWwxurd%=cz++NbZ{SI${PG*xd83QDctVGNkGcz-UfFk-wG#QV%nRScsT21J}^
R3M_;4EUlTyxlf+3Yh)NqBPmFWuQ=oK)2}<&9Sc?_TAj)Mv?gLv7Ksr%AL-mGQoyT5A7NO=Zm0`n?l#9<`7)QZV2t<YA8^nvUYoI2we^e(R@rZg&bUT!
tuNy8P89Fox?E)^BSFv|PBJsj@%z;&BhDeFU=$-eG(VaxM0-kz=D}mYfvF+dS$cBhBa)?vsCdu)Nw<1KFK>4YndP*iickTQw%fIpzX0{8=Qu!d5WcDmY
vZ!UvVWSiOrrOo-iR2M#Eo6;B*BkiHAXjtv1MXW(+tGzL2Bt_FBIpuVb%JI?JXN(593gs!qTAcz=Y8_Kp>9ABW7-?FJ_BQrFJ>b1o$dITizW7(_|vPn+
RBI;=kOpj3l?xZo)wm1q|YGQR$Pn_>E$<(O&zpDPw}fgW=BVEB3CKjNK9pf=!chZ0{pta3O5HFEYyK!eS;Vw+s0(8^^x4#1a&L1-16+4sU_sI22&b#Cf
T2wuLg?CgAtIRAgi3T8Sp_mU^s(B4ic!LdOopf>M)@&$p`n|0|1k?6rlXk@mG;|cf`xj@wT)N2t#Kd9gwefICxi{Bj^$NVD75o>Hr}b!+aPXMxW5mGSV
o47eT()4BP)nEC_=$$1VR+dS<D%Y#H!}TmhgGiL8#Jc|@wDl=ehCn6)~-x-F9pUK_%+pjrruFS3I0miZW#mmwS)!Z_ma5qW+!`gTPPhBQ&RMEbt?-feu
9yZ4b<aC;v(m5>Zy>Y|}w7N~4}fB~yP)+#v}!mD!Vk!}*5r^4ZE??t{-NehF<^M{ww>t;1XI3MrG2SC3AXjJsVr8%^vQo1rP?C=ORE+m6DDoxh>yTfM8
WI2MrZmlPNEa8@xElp(vi_ef{ZRTOi`)Vq0$QHSc&LU-SN)nwFO|uIa0l5DCJ*7%)$oQ=;f|1Onc7&e{?|_0b@for8Pd$a3LFxf_`H1~glL*SZJS9daQ
*ER+-RL+C6tEp1O^dzPv1y==U&T8k6$P?D#fN86HkYI#!ciUQEoc%S=jaqtiI{b;{0u#IGUE@IEmRwjDRnBKIXbRmqq0RRZBR*_gHSno-AJw2aKt<zrG
gGgA%i1Y0SkjI?`gUm`=}Pd$m0>9M!;vSYfA>JEh<L40<w`b)RR&Rh&@giH3R|p+Ry|UpQe;PV0YtkI`dj<nhED14^gmdfE!&g4ZwaRPn3zJ*p*mZ(79
=P{Ebzi3J*DGZzC(K@Fl0oFq3=PHAvt{>@pZx)*P3u_tB3#hV?rBN@f?0V>LEzQtT_H;%}g=6wS(3w6q8Fs|QaA+*~Zv1T{KNOQA^u(D1b_$~S>_;M^Y
YzA0igOz<YUE6mompn52{COWUZfax$P$^D(GJ*mLE%1?gV^d;$p$~7(EBS3}P490wJIZzT`9-b@&&RO+^!{`Y$C}t-S1SWgM9HY#*L65R@QAg)K(>xgd
poy23sDt9BF)ZfU>B!0`23sVK7APSwZ&c(65`K8eGb%5jf-&m3m?I{m9Xv>kiKT~xI{2Xmv-6ku9affT5zV|K7;}_miM)4TW-NKHsvvmQ2_Oss_K@8#D
SLDtfkGZeH*Op}G$H`d5NyKcJb$QID|X+--vQGNzbe;VjSJPi&t%3;S@^rOoC5^kBqU3HAHTYW=>kep)Hu0l{|_vLYPu<)4X#UTJ8%K39)#@UtIH7O)z
M#N`rf#OwNfmZ(`#6t{rf1dvhWfTwIG8Tu<NXK@V4FAC51VvS?)`vNYw|pGAY&lb^9R|B|}8+^P#9<-&KcRj_Cn1P3a@l{i>Wr<8Nb2uTbU)#f!%kXHs
nZAx<mWVYAl=-QzWO7&g*yVV6?b8nWABFK<M)XAXUbh~Hm&cJO+V;?^+`GWdWuU(DGTHxC|eeBJ$^j)m?^RrDyALm64XDGPZF73v4|vdSREO$IP28-Sp
81lDt^vY_(ml_V-APfOKqG(q4dBr}`_ZL!Ahw@_sP#;;_X#0Icc44jY{?U8_^M9;a-cKvW2qoTADDj%2~Qo-ICCqf^Ryn=fdKz|Bm`QTve?oFMaiqr<E
!p$=x**qFVMB~AncJQdIE=~plX=U5<DsxCe0S)~u?Lw2<;-I)zS}9j{_KnP@)W+rAn_s^Os@JtOsikBPeW*ktoxuPEm9qCCt$Se;YLWVDCdx1^;@|<Q0
p)HJ2OeCs6`8cCHxz~QC-+RwzEp@rn$)0_F!?cwBv6V|(>3M7!V{GATPkuUoiacde_&J*h;)_2iTrhQ$cF+FVh4+lfqqeI*4>14_?6}_1GS-#A9*)GOl
3o(TU34lC<jsnKc&v666rD9cI^w#VxH4>DYKK%bi6U5c{Y`l!rYi*hDaoIqm|KLszgaskWiB$!<CStbSFOh5`~2m4_&ZFsmyG3ftsj_mI_jI*S9fTyr3
DcCC~^nKUG<pW~JDBEf_bTumax>W<hR!0GFW_W`8?wNn}?SBaNEMk0sfsmgIP)>BYmRht<$X+tmHA45uH1(fG@XH1cm)G^G@Ayu}Y`M11&b@pU`WJKKA
^mD@{mD`2k1I4GdV?3FddTS_OnqOE}9RMdoPt}KkoexE=H+SUj5hmH)viD~&Wcy^5R7PCI!&fr?V5DWo>N9sMGEhMXFb-$|1V6WczV3r+(Z&2Y+{7sXI
RrRE~V>Cetx>&+#k=03y=qlCsp}Cf-uZ(BSOjw^KLN||w;ApNQ>TIwXw6hb>5=16tFu|f9pP(#}m0d-MGRCCO$6VV#zo&aAAJV|EFDY`=USlvrg5<Ca>
_9q(Md4f{CCLuR-A5E>s7{D-?^Bz1RzVq<K~y3{M~w#ANp?<qrGS-RZcid5=@m{TY4~F^g*7J6KseY@Gev{SKydZ}bY^t>30SQd$Jo7%t~QmXsS-UTDF
RKh%utReNf@V%1`P?2BH+l%A{!8WybQh(9A;BbFfR(+^9z{Pm)LSv5P8jI%k?A7dm`1;<4v?<$jio;ff`$ISP^6j$Tv0ji3c}TemoHVDROccP}13iu9K
O0YPG5k!^qb7C~m0m<=iJcH=wR7{%X)Zi#MiWF9e1KkEV+;_q>1~V(t@onp8%Ms=t+xQN3GP1cRWm-~q9&u?I{j7@qC`l6Tlo7;upO*Z7O)NF+j3-!Lb
f6pybz0fKb(hvq~f??o38;PU;k_%QbsxSR^LO%dif<>;z@{OM4l)I>Jy!&jzTH$VoIn@V81inYpM5~Rr?8nLV*Zf_BDC%K~aK92rj8OT2v+K&ulSW>bj
Oc+E5TW@t13Y<N_u7=~sr*-MQTj6k1a2x?qIS^iMEUAB$NysCgU@A&0NkJVXa#e=y7xxn7H6*6Q@O>dW3=n0keN?A-b=Z@f80aTg-(x!O+*ai7bz^7_?
!@<C;oYHJZ<x>^-!b&3>PCf&M+DQ*9I~K3zJsa`>NSJ?sBAg;?l8W}2V7ITSCKui(<ZQ>YWC7Q`v*XrGCqZ{cxVdbB`G>#&Ydn+y6Go~6O@)FX3CiHc*
)-N1(yq{)@|ml4#u{hP~#pA5lM=zo~5FXl>1yIX>gNBGDFBC{}lb+k_!m-;GxWNJR9!=EQYruBkPD^6HZ|TGeL<@DJP1RUl=#?Du^VI_J4utBPmN|a0#
Ol2Tv9d^E~kkmSTkq(#V~=8__SCc9V;-ue^>-Kd|<&e9QV}NxE&SrRMc{1AHyWDL%&dF*1u3=6pty{p`G@WmRq?S{)1Htd}M0mvzdhmeb4VR#9fp1j+0
9HTAFZ?24$=bCaF;HlC5TbvhLwK_{Ml-Pxd7ZahSeC@rMAKzFV>@Jqx42(e=B@SXMO)GA_Lx#ki=$Rjg1b*13+$2-{H?XcOJQC*V^M2*`KK5!ir6?T-)
sD+F^Fs>xAw#t@PJb7x+$M+xVyhS2~CGxFTV!Jn$bDrk2DN26KH=DY~e}$7VT742RHMtCAw#-zMvRlinIQsHb8m!EAJM>H(-C4$i+uFm}r&Wr;(?SmF5
HHnwl+gg$2gp-}CiguICCELPeMI4Ju<}-)ND_*0s!)K>Wv`_~?Rczj;uC9$`eJ&;Q^ImoveKOIvDLT85+?tME-XSg4Tp<91TNyHr1^Ljk+^7m4-(jr02
P9{gxx2*kh}fzN-owwa5pkDWr*l3&Y0wKThV*B1?cWwZ08m@h#qc4@2;WGKtlf`!|wpJivArD+rhn>{H;#*3N%L#J(LE3vW%A5Y|c#bzcK?CAE_8-*iB
LKP6E_9y9-fcQeh@O>QL!PvdF3;k`>m-M&HGRwXb^*vB8S-)*=%E<VEtVgsDE@m`PCF1xFDHQ@pS;s>@oL!7`Z-j(Rwvo<I%($)aHJyto=!TO!?dNLvM
PfTG}3LzNE|(f2fuht?W3eSkGi?_KwnBm>u!k*O^5I`IuBN>r%(Y%L|KR1jifjPhVA=!1Ekg#bOMIL;uIT_XRbtH{iY0}#Ce>q`(n8z^k?lJ>}ZeLDTP
1S-t9bZTwDaflCKdL+-T9D*nuB!#FbCVNS6L(0`^1DZZ@r3lBqNX&N9-Fst>o|f20bezidMs-MZdR%WYYF6KVEgdY#`_2{uJtJW!5J@tisKYjLeV9Wvh
)tPtW5V;9p}#QBm+!5`Lr5y;wvba_)Hd7g*4;>6BC84Jn@KqT*KPT(327Y_I-vDL-ut<i`UE+*1(k;<@&|3tijmuy3HoA?IRw>miX<V8i&P*o5q7{Kxc
o|Q#VSfBlU&tF6ZWD*Z|m|@5`Clz`pypSYqLNlJMu&H1i%Fb5gw?Zd2$h=J{wBEi>*r_+hyO&x@o@;XlIKIa;1dMtZb-ts%Qk<Pn{{@8i=kM=}i*pV+`
E|X2~u`CbxCQo7kR}%qRN^y|nkIa8kc}M7tBa1l80c!vbUZ=^+vn5HUS5POrkF>^fEfaR|L&L)PT4>C{yWfi(D66VOYb17FlXtm_OIh5wha3ZauXPn-;
o(RIBzid_Z=Ecr%MMw;g9xwnT0b9PUdOUl|>o1qD1R?Ng>BGn_?NNJZ*m+#j!I0A4HN3lT1_h+%0Y$*g1I7t-_i2Fn05VA%5R0!^u-Dy15|3OZ6zrXzu
f_uVluYQ6w)I%jzzixeq-QT6)HGS3`9+R^cxZU5tmZ|tL>HXEs@yySfB|uv^*VjKr-|ebZ7wO>Fw{`lR411uvTORTxjvXUYAUvqdcVkDBkC3$ZgYnNxb
Oy(7Z6emtd=^@Ekj?Szb9_>qpvKAO0{NpzAN>$_dtg@6Qglz@C>+^arOiiH-;s^T=psrEn6%!JsSo@VCjv?G=!o1SD(Td!V@WWiQ$RtnkLULB&-5fFqu
ny>w)O?^jf$~^b@L(q=c!S)Y{*p~8AYORUlV@gF@SK;TTzfF=4>wyOTYSa$V^uWSCE*-Aqyg<1&08A?#@ljYG6m}RS2YPN4FO=DJ%F8RTs&o;j?&mmS-
x`GpUU@PLuHQSR&od^h!Ee(XX)iioSPF@eYJCALpZ=R}i2vwqf`u?(aeWLc9`^HVl<1H4{b5fRj@Tp9cb~Za+spU8wdEuOE+sm|q}2%KZ}>g4qO5t|KJ
|SfG+E4?(^9^>0AJ61&Wd*b#v5=(fyjxWNt?U=Z@4uoQ`+k$5Xrr6QnH>omD@?8$oc)+4GzNbjt<Yr%jaRW-=@6f<nX-E?q@4h*347E*_`Y1)aSXxnG6
A&b1^(BRM+0HI3lHT3C2&bAt2Qjk@jS7EK93G*M9P_%V$5A0TLgR6HkKE)}Vd1UV~9t9*TEVpuQj>JcSn^Z#BNPN<GZ@@hcR2LAtlTkZvRKYrT>k;Y@y
n2JY2IEMtq{3Kupd*jQbD50wS!s=T;hZ>*;SkxJ==+`M<559^v;$xW=x6i>N+&kjI1BHM4u2rC!68d`Y=pjfqi&=(bY;+Cdq@CNCzKMPJvnG`Wc}ExWE
s_2>?-A#M9Zh}+y`sN>>D;}D3NL+N`~D*^1)BxP+A9v#xll(?!GmK23sKE985vK(}NZW3Yy3ACJ^Og$E}0G2gZ^_2^kk|V61Qbqew2;rbU>YtX45>omm
sulww~N<I7JEZjC|06{d=bKaeqP`3)4u*SK>#^5}_ib|4G@_#o;3Q4TzILy8BC+<Z?pB;waME!9KT!@D!QCL$O#I0RYql@+xPaf$?%>Vw;RxV_yN2UJO
!4LH=<{|Y%~j@WoUBp0|*wpt;MWPB<z_(girN3~fmy<1@1(s70JQYoQ;Z0X<^-udEIta3tBBSSl}Rs9wQql0&d4Tl?mz5py+b{Yg1(-WO5O{v<clal6i
;GRS!fWR9sedBDpL!bt)Wc#8ho=DOT1=$=?($YdetIEpks(hsifu&gA6H%9vnq3mQTizC!Ven3cy}BurZ)PxkO%bA*@13ouNUd*CAyR#V`j|SRAUq1u#
m8uRK~!DwO9EI)gyC>||ALF#0YDffjE<-Li=Vi&{LV*ZRv~0pTn3O~dLOG8%bkySU;`xCyFn14;WtMLk7rVUdL2X!V=vYyZi`!$(~~-<Vgbcr;v$PtB|
WM;AH4biH{_f4__ifP&DIoHO3<5<Aa$!HZNV8MwG3h3QQGO4*Q`9nVy#g<7JD-n{d`p)CS;e=SEKXC?+BP3u(3Wmc*P%E0}Q2i_9fhRfzYJfMk9CS!Pl
)}%JQV0_oBtDI2Kfo0<p#W+maOkF;}sjkBG*E9b0gV9Xy!hi@?Sz(yL1fSV(^ds($_D%owm$67dObq+5@O8ylE8q7ve91;boD$X{1%@yf;F_!T_>Y&U^
Cm+0hcBlII>syLK|9W1YIX`h#BBLR%53LFex1<^vD6oZ;N(RWJ+x32-RCo;TA<<7OsT(Cf~nG?IVB=ajD0$8BR;GtGzu)w)0-O><bW5+XNhfP#z_`HlX
`46re&hp(gMARrnFq3Up!Gsb~v&geF_ReZ9i9BlfS2N85+7m8-aj5tfrRIm?LTBp`LNTs=MxJoti{O&q(`bTI1~YW#FuNS4;O=dpYOr=Lv`h99S6En`(
y|O+wxLht2BbSy_ma}CvDAm4Cw6AwUB`D{9SmyC@I$g9G>QKdC9VPRtiDWw`ZQnX#8r;20+p-lGlx6^_6T`A!IgAomfjXVN(rqADq<8JxuIhTALr@9Kp
$=8*Vr7yl}@D{ew@eLvdOK3;VI(`rP2$4G@o+D4}UP)GC8huBM3yDEh-37RapRcx1t~JP*q2HX1K0e8of6S9vEabPEZxcy`46b*xA-<ix+<LQT+b2(?}
oL)m%eLvX35q(IErXQ?jijOHZrUj+<v&#a^xm#a5S*TN)kD6Oo%Qt#+BXm<mUsb6PDb@0S%Jus;4zj?-KKBh7f`1Lj7ucMWW1;L%#%hBu}2(<Iz4+f@m
N0~%DuJylkNYT&4sa`5UMx+E8$K@C+fo#b=91Z5HEZR8+Ax^P_+N;-(?L<(>O$DRE}&ck6<&epw$7QO6qivk1kS_t}O2t%mKo6R>nN4U;LC!-(tgb&)O
v+*aMMYfluPhvv(ourxw$=15IiziKCTtTveDU2#oqCn{8cO7PhzLttN(MO*lVbegh$Sh87nvH&>2^SV#E#<DmX|S;tUlTf&qaV=4ErBf}2CK78S+lst3
-ZTsx@xc)pc~YYoo1A?V>J3c6m5iZPDoA#W`_emwIxQwjy!xN+F#Wtb<EwqCRAXr>C`P<;X$g)2^J2mc6@UNlq9}>xrdO~!E5pRHxu(om?425hd(2k8}
y-k7Cu7VoR5#fT1PrbcH`g&3kMRxP?9uWFronFC1H-Z?M~l-gMr@Dm8R?6T~q*BcnQ(U$if&^OOEb{LpQK@P2(vWnE>Qc1>kDDe(`E-oX}k>-k#|j6n2
B$^(%M5pD5yy4^gp4DfmsJ&X2kVAe)kJNB;3>JGwSy@HajmGQ^3AiUUmpks3iV310P*++Dc&F9sDoae>CDE(K>TNdJ{MG89n|8B@Uqf4c)s9w0e+x^Xb
Pd2oB^VD74-rr|RZw*J8#BTrL7Ii+E1w?Ry9>~{*S(Oy)@Ks+SUhh*145Tt@@7GX_G-K26IkNnK6)95JsM%y#P!@$4*K~C@%XpG1BtFOEFX~++wAuF#W
;0lWih~tW?q^gF%a=r$iL1gtFa&4%S%GwO<gKF&|Hyo4<sZtIXnLbVIv`kK=VPObr!-5(ey=svU$HWU+@ZiDB*S&px2QEnVJFSVOV^y6KtIF1CJk82fa
Mf?n3cSPoGmK~ISN(rf<+Iq|NV0oy8}!}xX;N9P`=S`NqimF+Vmv6KK&FNY<_SS4RC!k6BZ)YGQv{V0*22ca*9^ohm_N7H*nb9S7zlPG<%=p9-`&O4oV
b42-wHiyq^pS)3iFD<JtQp=)ev_2hI0b8<<5KF-*?{Y<Bj+m`2(af6SAdAXALU)$joPLb4j2pU^r!B#S~p}qVJZYOScnwB6Uk2e}u+T3W4F5(fezh1nB
iV_TTI~y~r=#jDGwAn=jf}YI4qgqI##4Xq1N01h>Lc?4$7YUB7B9>Bmr&Du&gO8R@#fuux=lIr8-P=%aZnX@T^P^HDSS!jhDW%5N$<2daP|RqKGfcGU$
)XKcoo%*YZSbq@*IKPNGoLYqqLMv&vKBE}%Cge&;uINVC{-5<=Y^0gI^`cp#yh-KD^l{JwaDaSt3f|0Ss$cq~?vI>OVFAdc*BF3t}ygj9Ie|5O{#yHA>
+|{twgXPbt6hs`Ic)lHe8%N;o2M}n`=xq2n@iKaIltvU)t|2qya1j8{>F^WujF{KsX1}$6Fi2v0@-@*4O9fa7npgcZI}Mq@I?Scsvh@6tVAt2pyODe27
NP-zHc+x;TTstR7wBM!9V%YX<VPHwz<9Mck7^!sL%7Vyprej=m<0ZM8I!IXm7%53it27!Z;AL%2-lDzTvmGEs+A~;susT6>j$^@j7Z4DJvuV9_5=+-gI
zrMAT~d&f+~s=RcmwJnXvXN41KW^B&HO{z=11^v*sS61Fsla2^S+0y23H)(e~HP#mLwo@Uj|2tTa?Y{-&LPdg(yfDS02GPw()4qup|XE=2)m*`J)<d0S
g~k;!3hM2U?R61PP|ftnFi0D11q`dnn?cc3_ODvBeO@1F6iGl3q|fI%F?*o>66a#jOZ22u-%Nt<r7wRI>W;mDn5(d#qJ1~5{@$JUWXQ4!OBTmmu&Ej<2
tm|$$@IB}V(th$c`R_dv}d+XpKu7Tk0Qp+hT8+&;}q&?bTQPr-jt6LQOtMx?|_i(X-4BN?Zi?Vinb;SVN%7W-&gvv;_&Hk8`_fSm0gVCFqsw9X2Q6-hg
UKk2+I!cTz8W68kmWUEuVWR*rWy%!=(&*p|M$%D26G*jZu@1LjT0V*{irIVnIeagVHY1RO&y{0<Ohg=56z8rMMj`5ckehs{<Q84xXzG_m7!UbSNNzCeH
$}*TA#1YZML&;4R^Ay>$WPV@w$;obzqSj#t;Esb7@+gM3C=*lvp5T?SmxLWjow``1W2WIfg(i$$sBvNe~33wc4K7rwxYI_#LyTGi+y=zDe`rDQt^YEni
Pml$9vxUc=)r%R^;+Dnb@(MtQYNjY`*H2*z+M^*NbdE#}^9kU1Soas}x2a>;eAK*F&&6q8%cUQCLy6{A?`|wsk~mshe2Ks<V+yeuY>LIjl(e*WKqxnx;
ZvK#j0^4K*-udB)IGWDjvbKtBOHl9nft-{Z-3=P6>2R+eaOr5osF^u@!(P$OT^#zwww-H>jeAu84m_0P`tnC&7a<>+H1>))Qk$Tt|G!hpb}LW2LqTbV%
YLp`A2d)9$5?M<Je9}NOPP_hH_mGD#HNpx*La&s3Wa2xj`tBV#^JZS@=$qpD0%*+M-t9Lt~B(H5<p)Hh^n#hd^4OK58QA8Imh~K`hlciy2h1?csA0NhP
A{5T!vZJs0qA$)!sfa+GQjAwXa|28H@_uykcgj$sv@^1+GOUiy1gUYuA8*0hiy46##Ri%LVN9TYDMYyy(mOWx?(6<CRX3t9pF^NVUt=&4m{114kbKY;y
5*|Ci53jw^hevu+oPSIrrNB*BeXlBw+~ZPk4F8J;}k;(zz4lUp#K75VLS+hA7;L8jcYfP6kAr}ClcXy@Ol=2hAJ3n1)i;cL>(|0RKnM}z7iS!tjt<@%t
maCUR)?SKBUR3pYA+``~%!@?q0_S!S1Bkaglo$tB1o&oO5{K@$DQ8GRZNt5`DN2yCq^wKW)Hml~0bQCc<*281r!rUH=%Hc?>adewKqYcqwrkd$ERTM+q
suikgg@>%cLoNWs9Hs}6p6#KK0Y>|a$|z-O|)!nD^rPw_-xP33l1rBQdLIBvhDWF*Q>FR4YRv}_$x3*C=DxuHG0^hC#XS6>=uEt#e*p@riLYD2etblpf
Uz39Rqy_<#am#2rneX3IU6jLI1xRBJG$jocqbNtS$Mi5V?TvDFZ=)`ScB~wR}*y=p-OT5;;!^K&4*@0l~&_`feF>&nOeGKn4zcS4@U`i`q@#;g%M4lH7
Unq>F0w6~AhcSm@Yu&;ljLzW&OkvgdOvnziM1e)JtC1Na(#LRmlH00?3KbJ0PMm9&vW5_r$cd$Ddzd1JVVpr#3cFQFEQr>n+JL54JU%+Nb+Gt~rfFG7l
+lc5$Gq9!6BD<&6LC}oj6P!;A>R_gQXQTGmSrAg+<r*8?;}%pVmIDcq9kk-)6j|DjwJcN%vT(Q?}6SyQDy=%St{SivLts&vrN#ptGZ@?F?Q#^s)l??Qv
m1y@3VfQI6}#6miWgPk?AKoBT@oSHTfXG>p%n+;?&zKU`k>lG?*H@YlInLBeHpqT4^eGDz^Ma(vn}7i^~fPNScug$<271+fo9Z!?rRda1;CezCKj#KIc
cDaV`JIK_weE5rrXOV!`$xbscG#F?DmRTt5PGgrlr3IHW1DP|S#A+-M~=svs?lV>K9g9y81rarTc-tVspW>#&#M0wBMqQgYh$b?<%b;k<DfSnW67#D2d
)5@7}f&G$U)`3STT!yj{V$P?8)#UxmP0SFF#3fq((jGKg0VMgP_@r)(5)JNAM3wu$K&xLy>WT=asBeuT-GCdM*IRYU;^qCO)q{PM^49&-9cM<<Az^nwx
5}$gCE-uNeE0Z7yBkubxngEL9T6i9~_hV#IN9_@!dmkMmBa?Jo!}sh#RzSUiIS#+o(I>Dq6{+tVO`^-moz_26C>kciNtr20DDyIrT`)79Bf*{NB)MQR`
tUvYxej*sdBj;<n9uR<;<D`*xF1eUAihWD{jgOS4_@*oz5qhN7ZxStHJ^smRiq4;WaLtka+;=}VM?Zjy$QgIY~~y4X3*N)GB*ukDLGR`VW{%24o0Wg>E
uw>Elk3J2`fFQ3Qw+8#=eLx@`DzQP)|Sf4%GHj!DpzaPTV7WYq;Uc{5Wnn10x7zWLqQ#0gObR%kC^9Ppe?#sUjfw6epBUn6E*uNnojy_aWI$AmpJLJ+(
N<A#Ddk4c8N4GaM{$L!8ud?v)^o!PvqVOH!6W_DDzqtS|l0*Ejtv{^Gf&WK?DrtlOKz{8nNS*c*@Dy9#NeRmxMPlK$AV{JMEf=G4eznNkyx2Ts0AZUQ{
_CFX1=3VRS{QtciyABTJR&>YWkxNk7*aWD@|i}?*ar9*I^J_tfevNDmGy9hFoAtE%}<RnJMEb(;IqY-7}(tD30bj#?&)h}Hw_!1okqe7&wY-<@)LEfwL
Emd5Swouti_=ZSrbY9ceA~zqw+EXbR(y2&`=sOE%{nJ&5Ng}1;`bWrKV2cw(C@3v5TPWfa?~tOC?8_>+dhlQm>nL@$V1i@_iwV+&)QXQAv5?q}zI=@g8
Dyr%wm(Im3{i3x1z#{cLEwv#sk^a<D7}YRY*<!DA6tf~1YW#57$y5JM=cwdWhe_7TBx~$zCe1?3m_ubCh?a|)XaLcjrtxy47I%zy9TO(2XnJ9S_A|ie6
NsK$c7tEQz@MT>mt}kDBn9XiQ0@Z?M!{c7j*zIi&P=J)$lucJe0We*|&JMTAIb^)9f@{jH6IpKw?B+H{VNTGMx^|N`d|%p9(ws2XoTWeEQOm5(kv60Ci
$CT|NQ=T+o$>YlJ)RT!-XD^fbupamD)QKQH{^^M-!w9_a4zcXa>q_ka9@y`j%+s3z5iylwt&OYSKCEj8Pag@oiZa*Jea%SuZt?ik;?4lB~Z(g%JwVfBm
5+$3*HD9INLG_>@z1OqLBCW9>y6vh`cau_GztxfKv1ZNw20Q*VcP7l7^=EOW8AS#3sb<(raexRBYtl-Fw<SPF9<uPx3PskhS?r7=mX7#Z;_Dt6uWr?N~
ZbvHJ5mG(Q>^J-jsrjh_p6D78wMuGf3W#2@tQ(Z`h3;igiYuc)F68<P%3Y=OMlCrapwJ58RDC@Xu|&6Llj^-aJ^s*u38~N?V$G&8`xgE%9I)#%s+67+;
ty^UirrB_ACkh&et&znfyGeN%qye#jbt9M;1o3~bmApjeB;Z92ve}KJbWfHUj!8$8+E~U7;swrL;)9Bziz(5?NM9~?3ku92@WGlt!U+!6gz}SZc6e8np
y(>q+m<Ch5lG!%M3PvYcJF_=_nXutNC}~aNs`x$U@LPb2Rlo|M{O6e)0GFL%x=7KcCG1@k_wl;s53DzclwYHg<Rezxjd<VorAkTLL}oinL#C?1MMN|Nh
4>ectw7KdUYOhLvM)Tzu^d_VSC__f4T-Zzrr0zF^4z%LUu7ncU8sI(TxEouBy*`*0IdL!nSoxTU8#*xQrT)8g+I{UH8e<?QLO+KKDo4rVD`q|qOiCAbC
&kM$3V1mxFok(C+b9U4mN2?vwH!B9iDSk?MkSgF6;FZ{x0F<V-E{!TuNSl#W83%|4lg5iK@M!mP)%YJN7G$`zrZ1s+PxyuYUIQk#l+5ev}V=$zmk8l3Z
7gpW9uREW4#QDMXr1Z4^`7-|BgIA#qU`X-|yUmIJ5kz6^OZF2`#IrpNIKrckx7a<?oKTbp5Zc?5#LG!)_V%&nuqL&$vBJ9HZ#~WaBw0<iF!}u#*fWz_0
!jRbcE7KuH{}1fUz4iXC+t3N$e$Dl_9XRo`y2kA)EM%2_4)%n&^bx<{`O#?DJkG*SFuhDira*O?DD^*Isfg~UoNCxu<>5+?rd-A`K=}JTeG*lPYfD%Kw
$g!!SZLeuybQ?VglOCg9f)IBkQ}&Tx13hKd6n3u;x`Zdjo-B;J*fM=XnFcB<NFUab)!x+jQBKjeQvuUrw@Zm>&oB7vpO~(S^aUU+(?Smxqzt%zXVl`tS
?ucV@J3tAR}u{`3jHxNd!h&Z`UdCW-2bwqPf)4uYDq4hVLLUwVR_Nq;kIB|6UAlhnd`EvYl)Z*1uo?;)w44O-rZ-uAF}pj#BL_jmXFe@O)}m6AIAp(c9
s`e08_utWD>{lIT*6KR8f<4l5&Zwh0NYv=se;6i+U<-Z0O*${zl;qbWa=U?|0*&&==mSq3$!J$<4{~iA|_?-R6I*1K@?lu)Y&Tlt;D>6I9+8<q;f!Gim
V$dm(-P=NVbdVjr*p)a{Ca$u*f!}9jioH4Z0>19N;rCg*#zD2>6>|9+k$%O;`}3>OM+@p3aUX7{vdj3}+FIf?cz5=h+00s^hB12+Au&dwL;KiT_ji0L4
RS=o__SY0O1+TexRAtJmsCHH#QW;kBoFUYcvoyTx3@Gk_pnZ9FM`hu_L}@&Uvm;ORXUTrfrg|`_KxbkzBXQfSrFa59Z7%l1_pYX*@~XTHWI(Sf~{O(St
B+Mf@Gk#`@N07^#p(8b3p8o{C)7A5eaLN8J=ay-V=L^Uw5V>GoPU+MI41qfE_;dUp!?+_}kr?W;2@~4qx1ee_CfZVSNSq58^ewhMRNgvB6uQV+{RPg<S
-F6Y_f-^uXfvOX}_XH7Uo>F5yk<?%^vo?+-b5|IW(vvE|wiJ;ZOt8t8xqHv7G7HSF&Bt+6H4-2(%XRfml<7%yz3u)}-eNC6RWwS-0AkMo50?Gf%XX4CN
9)&CZuMRgN8-1NlkFkY#w3%t?`N!>x~`qbSLXp_ql&Z#4Y1zD?tp&oz3Z+w}D=CR4b;RfPGuoD!UEUez(;)-m~@L2#eWptbSw?u=1ahebKvGs#{OOf?G
KDq9$!>??>^N8ByILw#G%vENL3(5IGVWP~%_pY&7!xsL?;}QPSMVc%01;5+aJe?y+P~jwAVKtIPM>XiN&YSBGG>DabAgQC5b($~O(aE-DK3~Fq-V1UY2
>APZ*g)tFu=Sp;`fQ-Hj_$l5w?)>!z5Z_9Uwp{?Ce}&V`N-HjxVFo&yxSwZ^Hx5J7dpr+EH(q!(1y;4F1(3v{|@T`bn3z2c=X0AzA%Uxz^RkR*4Y}viZ
iPSOO5mEA(YK-2%V8DhbvpGyT!K0wzB}Ap-F6!9gzLNCPSd-?|Q3Zs|(vv_@x*4{OIGeqD6cyuIA&MwKfe}%MFR&c-OJH)$oh7SHSXMgM*KT$0J-DX!;
pDJ;S?X)-gLeiPrOXe6Y+XM0{{E@^(Hlya|a4>`Kn+xz5Ma*X?Q6xah<~Hl&iO20Hz@p-?cyC&<D}X&-Ti8yjD6fMmlkGPA*l%$qmjSpE87@G(Ha#j=5
erKZ^*5U-GI?QFVu+eJh9OHRU;F{_DhWb70BQ;Y{38$G?9?aXH2!>pmj$E_f5s6`qYtQXm=^N0SfEB$Ly85@n>q(E;+J+lzJjXm5>kQ?g-@uw)m9}sSC
VJ}b&LA88!c*W`?_d#YwGzLR#a{7PcGaOz(eEB7@<+vfor>QWWU@Y-9a_9jYb(j9#p7j5cY)R}YklWDflNhjkOugEM_m%Xwf8%rS`PJC;Xmse-*UfFdk
&1rg79}5Eyb8R&AwLWv*euw3)8O~DG_c+3QqsRC!4q2o0oF)dsMIFLO8xEM;B#jvSnsWGVTQ*5|Jtq_EgSn=qqhYPG)FX<z43#&`>?}6^XVcCv2|Fh_#
hK=jqkm}m8HHvv?HM1g*{243assX_Y3;G^}X%h&_GhKQFX`Pu|L3U6r&AZChHZkD8b-iKLz~U1Pw}KQ}zbgOL1w&#^ZjY>c<5Mz+_}Q>G}*`BUWB;OJ-
~y_R6oD)7)5I+k%98=odCal3J3~3dOga-P^E~!1rLYAGVX?6oBE%nyl@^3);GX<s!)~+JpA7XuKFJExL7TBRxUu*uubCw?6Z;TBkPJ6St0;`r=N%1(`Y
2?Ej6gtHSQ54OI3IZ{x;u-o}{^=h()Bp{dC92%8x3)pdTx5Id84D7QZaAt}55q#XjyxB&K4yT7rAw>`w){n4Gm&8ZGQEPrTp3M&j&JGh4LHq?l0WQV10
zRDRrCQdTYGhD%KXPF(1_^!Yf0%qmgl9)NoRvXc2{7lI=r5U!@j=@LPb!;yJy9!qXX4Pzn<G{vqUVP?5l3i^UbXEr0dAGyc&W?Y*>}c8H4YhUunpDVk5
Sy6HcF|v=v-spsVuu{CAJ}*7aATe>;S37%1r|j91m5He(4)2s(4$Fqz82V6mk1|9i|`-(BlUuVby4btbn$P7_}3}^%@Y6GZSX&K_@7kvKaLA&;@@=fZ-
)3cQ~c``|7MAQML`D?bU?v0Q6x<iNfQ^RiHp<V;xxE84K7X>m!*q4r;Cfz#l`7xaXMU_4i{&L%QD1e8RD``@pmTvEsA79kxVG!6hArPCnx;mgrBnD%Pj
aZi+{<wth=SBhiymTy776zi6eb2|M831$;EH&Eo|xGf3yVH|NfGZ@ymZ+P#-eMht%{m^2w2!N<P`sZ1hT}lm2G6|MH*z<p1x&37+pvHy%PCX*WKlI_V=
F_AL4-gMLai$~n@rzM(o<c6uX+(XI@m0>-CIqiWyMexv5;^qy(7Ds~%fQ(Bg_zjaMgzoqkS#v{zT8lP;mC$i{J$e<NVryY@L`-ZBdJ81ii#?ne=(OPBD
hNqo=3>pL7Zc9D7Q*5+-PWzE9r#H+XZv<SJ$5e&(0{z<<mfvu{)FbYfdc@z3@A#aPwC$KW%DM=j?lDzKbDaFzRJ!`4$%p)tyTUu!2FA{OMj?Hl#G0SvZ
!sY*oc%ubBkp7S#%FzNeQYOquKf&c#0BHRF<ovuy6E?A)`inH_Y|+?Twb;98;8%a!|m*^<tH}f)UWr%v*`Hl`H`dNETjC43)HzU4rf>p?B}!y*w1kP@A
0Z_XPaGTS@eF?tFWKvc5==m{#4y|_65ZDowpPF51d8cdz7DX?f=HL{9Lx56B|~i+h%O%XD^=n$gq81!{i)yu5({%?LTi)f7kWT_I)Pc3D(G?ngZv+Uph
rDS^%A7+%53;e>8gAyZ!7pam3Xh`N>g!;x|3X)jgr!Kf%S~=TqG{p*QeWC#r>ctx<_TxbN}T{?tz9AA=#D{rVrjctauY02^+V7t1etGmDxWw(hJ@dCDd
Ixu-BaJ3Z9hk<(b|%x?(P)rsFri@R#`T1v0v6cpG~yJ{+acKMF<o*r)~cq!kWlhII8+^Iji>pN2IUA@iK_0{?Afpn)s{O%2u78bbDiW*Zp3VfbW>Cdiz
V?mRvz9O~O(Usxq&37m3&*@Hoc3w}x<wk#~v$Z8B=oY`1xjKUFWtsgxUq_wGH_&sU=l7@g);0P3^&N!;1s&-vu7RKY{sO%<4XsuG665Er<@@rB!nIe51
Ge_|`t;%+drEiUa&CEMUw>L%iLbNHmD8J2(A-&LFCHjw?Pz!Sdj|%}vO*bk^=-bamfXIKwv3wIqM~%0Gu(Nlp*HB#pS!9$y=iTMK-Cp@bFK4Is6qUm(O
WUlQQ6X$Q_$A!a=VMqTK`^mc0ro2raLv<<aN1fd-Ug)w8HGh=6>&$dUsBBX0Re#{9c(`V{6JSzMR+6Q*QSSB>y#j&Q`v^tfaClzcKq_O|aULlIzf)L%G
hL;^1XxcDlE@uJO`9n)tn;q`TpAMsY<~fA^KtGGFRh%cs_dv-0Y?`x?@Un_an?W%_f;<-Q!-rIvv#M^o@}Ye7?u_`S2K#933G)>EDA^|_l`9VdIfW&Jt
F`k$)2gO8u`pZEN8EdSU1|8vj(AJYGS?f>7ceBq_Auf4M%aIw}`nCYtTBcGdVT>~|3eqVZnwf~c|QX4aKDr!8fc_%8L)^9IuDHp%Drl#kVp0&JK|Efg!
A2NQd<sIMn{?GgQKf3(?;_?4e+JBDaf4T5WL(f1b$BzBqUd{{D-R$L`{*hthxk~@Z4%EROc9y1R=Gw|D>EY^<uJ-P{PES#-i+pY<DGRvDd%J4F4Tb%|o
GkIXtHEIlUv}0P<mRS?lB<*Rs;eB~ntDfzC$IftVVSG2x2h*xTUpiV$@lw`Q(WFGe|@+jkY>y2_t@(CTy9%md$>HC|DPz|Ran*^t}QBR@f377*M?k|lM
C9ym5z&Dp4^OJa==y5KhOl_2Wl<`ueiKzIrX%Bw%g_p_l3#_Joy<lp2lpK!*)5`Thg85E6J;Hh1_Yq;nHv@r=r1=SJ!tjklo!_d?{R?<Ibp0F7K+dr4+
RLio!jYQu=(k*<HmYuH=i|CE?EQjuu~TX<>H2-BR2!5WeJ03sj{I)Rcr=zN~OwxJf@hqb$<~{gs>3S{HJ8GwTQ7b3ux|v4r-YXn$&PUl*-^PI5<oxH_*
r)l=X~?JaPH8jHKa-h!gE?mSyj*A-XL7ibAzYRhQ%<v4PZTV0*CHgC8!xi7scy}C0cEBny?7te?O7te?1S^w|o_h&6{t^Xgr|34~E+Fx41#zVbhAmAye
2?gt2#RHk$*q@=2-YcZMvnMCm=ej&lVD?`}Zeh5s%)!b#E@l+Cg4G^ZxJ^92xjbCp*5#Aa8aiuTy~UZ~gz|xw-heN!)z(SN=asvfN)pP~cw0MZ`BwKpN
qJeYnT_9IFx2SkYb~e>*H-vSJg(Z_&i?GSl8&12<-W_go}!G#k`h;aAnbtg<8I9F?{{7DWcP(b7rUCBh4}-;Rj%TT&QQ4B*WKnTY$(mibYJo%UknFZYi
yqU(ttnUs>#o{g@dllVpgBRK%?th$6u~DFhJ|ye#vPIcRSl!JSBNm?vT5uqS_Yj2nAcaOG<L8bKFf?m7Z{@uGZ0=@5;z6argA(*M>XG@>8m_yPQRh*{7
PnWc-|U{yTHa{9#{fSJ0D}VJ~QP>CXk>@~lkPz{Rd6n7^6LRcWoRKz&LbE#F*}T^{c1&*||Lv|r9hap}+bxoxf-cS`O>8$ADt_&vF`yok>K6FtA8qQ`A
>iQgM8wFc?)Gum3J!>yI<eHT~sXI8liE8KPA-rmbTPl<1!sKkA-skk`Y8Olua<kojIWV)Kdy^U-=<Lj4r|G9k^3&OoEIjz3pTt{(=%icVIpNm@Zf{pHs
!i%Nh=B6IEuP~!Mqt;b#XXA;Kca*XB+1Ku_bruzMW!JkK+B0gxJ(*R_o+4XEXT96eb1^sE>&fhQ=G8Z6SGl`-GqS_2U6lb(c57K_ip!RIF+Ut=EwA?#h
Vs09u3&pdE<V4fGgt-BZ?ddBCHna%DsQcSr@OPY>I~&!{)zGp;mX`_aG=faDe-1!WV%W_FXlk`!qm33GE%;{AiF-t)!vzJ^k1RPUm5Ny$#3!$cLtm}t{
z)g8NLrkWiW-5FUl(Nrnu@eD$8m497m0Z)jy}nS5j&B1YGWx7A#-b*%rJ)pMSY0Gbf>ZV@quc?$@ry%Z;uqXHFK*e@D2?LD$drzRna^OTMF@j=$6bdv3
Tp+uiCc%DtRh=C)<E*}|c4RkN=!-&2+2b~-M4*zqkZ%~#NzRn_Qjb*EO*`G2bYvs2Iiv+ln?ZvJNHc6ke2WhG^ozIpvQX8t#4mD|I?qSR(zQK`e7;;!$
_4#Ve?u9Vg)cT>Qd7jAK8J3IwB6*;Z$kSn>2_Wz02|6}(5Q`s+M{XVPxlaf`7*XN4;U4OQgKYah!<3C^Q&tyI%7d2A*<M93eTgzMb|8O9$D%@TaYVs8}
r4L+jrx#@9huaE@o17)dtu|&q__}fu*1sbD{&M<jvvRUeRKBylG0l_TTsn~Hc9f>(g*zJ43fl@!UtZJ)o_{L)vFID^zhlPViR`~)%Ad&o`=j!IWdEJF{
d`vYm(0IY*}vBE-)jGo@_%;wot~K+4>>c7sPxG}J(&g^#z6H5I1It6WEu#UjHA#Msp%A6;m9=d_fs9;0JgBF8JGYA*J3x2C8-9qB-H?gI2<-BRO#f98>
fNsF;G1Y3J6FwdLZqakTnKgCgUh<NM^c$F3I?oC!`*AQxmLXJR+SI%A&tG9oCu<FwHl;U%LTfG8$-4I}%J|w;Q#|{DvnQK&f;S(&RV_NMsBGEA+`|z0G
Fnz%zqlEP$6&frCy0xH%+M?wjj<766gskL&V>0G)3D^El59%X3UJ+jq_XwtxTp%CjUTp38IX-ys*(c5WD=b9qI!f9+)IZy&a&OR@bPqyH4?s^2*k|NCH
G&L4<!T7<#(25;EDb7Hmq2d-Q8@0|2~2Bd=h`$Lg_3LL<8J~+iQj@lmvC;Hwy{twuxPu;iQ{(4UhfVQ0m<8!`MvwvqS_xHdHo?$Y64^Wu>JTWO3{=Cpr
+xeOOe_?a}!sh&mu{k1Fsjamwr=zEAAg{i$%Gq4wxKi2G-cNFwx{uDy`q||L)~2YpzP=_{&{JBP;mWM4@^^GzsdQb@Se#?9IX}Dp0&7#ypO#(Y=;&)NF
G>%kSG%jim%EB8H5RAnXl%}jp5J_QZsAX9Kgo^zvyZ<b|CNh<J+<9^jn%eJck$)CRBvvxBQ>ow-<{`c%1Lc3Do!gb;@F(3EUz<ASk;~p$}iE_9D%jDe6
c;$Qr?;BNG~mJ=t-{fhuVCd?HY?yaWppPto0YU-X%><uH@X%<&thkacX5|sjWG$r;y}=ACnvY*Z4VGd4aWXRt?y?TANe4OS;k;Gu;`1%FKcqpT=VJAC1
j8Yk7gSY3Oj4Rn(N%CwJ7f<)?IZ6xX>^@;WpYr|xKM&dHvCG&bj_w4Y#ees=$#wftZ6|Ia=De@OrTwf}#&@&fBJkmoBX@^*E%<`i^=3d8+rS-s^~d>RX
L3^wOP<&VMUoT@y*=KPTH(|j~G=chdXN0<L!JpO-5`_HlbX|Op0Yjergo$Sl?yXzg<1x+1U;q2OmEKi=s;v9p`De3LAg=>0Ko!tetw5(9JCy?J4F33!G
dh)w21s$$}x{|JNO|#wCmLqbnnl6<Yxm6b{o65p%<)x`UDBoFBkrB?V3uXIC-1*)TS6Ny?E0lLthB5;#yQd(9mUp!lH-#&&bmTh=LoIaySJtKGtnj7F*
#S>(etkLn>}%mzoQeidK|@df6_>}KTure#Euq@xaASE^UUzX@Zbof(s52)md@(KP=+0}g6_mL=6@j$y<)+kzP;zmaqsmoVn_EhAdqu9DXn*b{M@E3QKR
v&w-c^+C=%l&P*4(f@o5vq+FYOF<=lk7hAy;}wO-{JBv9G{Wl2X%~;wtF!c*E@+o0DDRNvU^bSF{<}oMZZ5JYV$xF}Z~&DsQd-$=?6b<w^Ui3JO^Nr(9
y?v-%3lvRfM~`@;FY<_yf$9jMD}J1(~`Ilb>nxHhdl#hDu}?{j2_16AeWypCXo4{~jD>+92w%gq~T@~|?ze14zZUz<?g*58<p<uA6U*Sa#(%8cB0TW4N
&xVH03p)<EQxv|1kR_SRE*M>`4oq1J-&JtHeS$0aerlhOJSCHe+t#$c|%W|MRU~|0et%v)v{CV9))gD{G?XU86hJ%^*E?-esL2|vzSCrfu?ymCpIP?9T
4Iwrj-64w2IqUdKNzU+wJ8gDW*Otoi0=M1MS{JUW3$}R*iwdd>+zx+oNjPM;U2*0$l(#zES*bPUG&lTI^OuaDv(A5!>&_t#IDS&<2Xev%m+CSwS6=)M*
qr3cg^jMXV2RBbKRj1ISXrLyDHP+!lUtG%E(_Y+z7n0w-+Xj#|B0S|Om2R0V{c)&rKqIcSDfa`OmW$Zi|yf>tc+$~Nxt(kyS})lG#qmGvhi3_pWf>7<R
>>%Y=*#^^wjy9oyA?voh2@BxTP^%>#c0_6kRN<?{lTr4qQZRN5z1%%9Yue?4jj@Z3B7X_KNxrPhp*}A;s11O9_T+id&nyi>`Q@uDGi!E8U3ADQIs>al1
16Qz$m4prxZ4o?qD1eaQ1mOD>ijhs`-rd29U%Hs@632{tEtpra(*QCP$JFRQ0B$5q~t-x$8^t!V8AEKZfTx8yi%j`xzkEZkXK-qKyzcEy+DYO5Lug#C_
`Ru5ot?2Q-8DK^L2|F-60EML-4=5e@+8#+3}HOXyl9>C({cGXlPw#eb@s&x$%<{Q|Yysp+3SpV|#>x&)P7lWaia8YAbMt6R@D=pwkt7*JK*H7`8j6X+V
M`^etr=rSNoSxZ}>GJkg=Y%^vMIGJ6O>I|7+*Q?GHQ``SSDLRNt*NTj-E*a@p3eVM?VkjjbJqR$$Iagyv3@i+bZ4LE{1;f8j?5;Hr?@zLG2j{~xzZdiu
fEvI#+yB-(cSOuxCq#sTw700Ju}g|F4F!#(fWVP{(q|dgRI|Y-G9V>F82TY(yZc?g#BOqe$4(a?kC27fxDqJCt?2<zaO*zpS65)UUGi8IlZ*9yD;eO4!
K-GM?PCW8d^NXMcGv)?)Kv3W3f3WDlf1#dEGUw0e4@0hk?yGRe6HVIhFlb^o{o4G2`z<_TMq(Ph|fcQ~pHu-+9~5XSILH{5zHXOUj?h{w3xA?DqRPV{=
UWi>WtbB=2Wt7(ktG!G@%!8@DxtN*p%xx6GqJAdW2a)3;ziY)6XoI1Ei4<LP$e@u^uyiKzTBG$!pRK!}s}X_oD%7m-El$dON{!xm+v9}V?MwP^N`pVF<
!l#@R_^+>dhGvi2cAEUbr1lBh}o(z~-y4eW(k)WJ(+c^VZ?B@*7v42P4j{O9{nG=F*P70FYFsqYZn{n9uKM!%7Q>XCTe?<EKQLuxbt3zS?fk2h-kw$Aj
JznR8d5!1J%5OhwuH+BW`T5rV`OZoL_J09Yf$x#iZaaT@B>SJRJ8eIr`+tn6gYEkyj(>mL&yUep`%c@;_mQPLyJ(B;JLrmi2b7lWM}s)N2T<kvEtj_Qv
`c=zu;0Jb&S?J&81fe|<bNeFL?qJKL}HB~xfP_h<g@tw7}DOKU0wh|Iyo?;ONg`x(H8O<fFef&Lw<Js1rVf`14HaWq(z9fkk8`x%SQu4PW1d^NT+{F`$
=NfpMLyx)TMMdE|nIhR9sH$b$jgofvl{?{DM%A$6s3G%y5^N6gCK8NO^&?Iy0>-t+OmWQv*W;5JUh&DuqZ3h_>j@;`d{KA!n_>NJP%$iOKmwBtVD;)a%
dU_bW#yCjT{l&Q@Lk0lEb+K!|h*(GHLPEPg*mwBxMh1rVf^14C+sNQ)3{Y0#g=?}bMLLr(Vmqk$nmrTqjL^0WK@tmXfj|9|fJ|3mu!ul@hKl@~w^0nDf
qA}K;NrA2=hzaIk(IZ^pzfFY+UPk<pmWc(Z>+VWGL|D((QFCPCtrTynv{xrZ40R+k8zz`5=5uz=Z^k?yV>CwOtd&pf7&Mj?E>CUse%4&hM8xn<rDScHg
k*HdhJrJx<cC>X?x%zyycAA(Y%DYmUlYP04D}D8@PETJ?xT5DuT6aNbQF6%D)s^am@+sAsb+xX>6rVxb-tTDc3}0@^D)bfh=Ttb{B^T@J!+o{(d}m>Gb
#utwS6f^Nz>xg(_J+)CpR22e0z--iLcQUl+RGfsVsC162QvFo!<WlE+0K%3N4UT(64eU^g0<B-rA@`HE@x4FmLWP5^xDJuJTWZ4*xy)oc>6{FC5uGe_N
+1^F)H2OpAq(!hkBg3rIjT)uIki|-f(?qN~k-p&{KTHRe7nV7(`p#4SD{0S5BHK+H!RN=VrC`roi*Fk4|hmQF&|qPxSteDNlh3JdxJj-J9vjwdW_-0%<
#x7o^W3(X907#4?cxT%4Da?JK-kSKjItr0b9<El8h5qFCwCiDjXz+V*g6b8d<!KfAOMN!t%EFA~f0!y)7O;j&O}xF9RT<0}X>TrO}`bq1Tm0iVs~D;Ow
C31#Otr(6nGT&~FWxcalQ1MW<ZJB^CA6xRep;ZR+Ek*7G+-rVYLuFm#{+XK#$?jm2YJK)Z(D$EQAo3c`!1--q_fGe%aZHTs<b^LkC>wV!0M{bF)$X4yH
au;W0cZS>SHKm@SE_Y>$JGrjvO1ScJdb%$!GqtMTeerUoA=+}P`P*q3KWCW#V*Hee#B3pwAVd=y^=I*W9tVb`_d0_Gu5f;tFJb%?^2G9DA@U$ZAA<U`_
}z7MV)==l?>ag$Jg2wIAFjOE*wS56U6|JAzSPTs9zl19uduHp7;tx$rn<wIb9!yg+=ASmK38F>*GGW?+3gp*!wmu$k<wTfatqNG0dy#=bfz`Biwpg>aD
@OS1S`8TT}}QD1DKFp9SDRg1{@u};!B~TEAC5qy>;PkS51efsJy2r<W3Ezq=o$g7~<$)>tk7Gy8#TT@AO^{`%>y#JjK-=!7KFn18nTU^UIG0hMcIpwf+
Pca;owK7}8hoEe}_DtD2le4p(87yRO+Q%L~yK0Tih?8W>XKab$<<8;V<<g{>9oCGNIPcQF7xK(s{wMJkR4hB&IOl!m>H?Jd5-)RwvcDPLGzT$th(K#>X
!45`cV8|B6NRL18!h)lEu0$0Lyo#{>|h+c?9WwL%1*EAaQzt>jh4!3nzmw5_{*mmgl1j^IGZJGAc?!wyA+*$yN)pT?@eEIEtS6baQRUOrI{-0|9B>Tr%
_un5ke{<S9>PlRF;p&|8od2n5DXrle4h$*kE2t^}(U#s&a;b*{Lu%bUZI1qMB?pG&7nNTrb2le<7{HJdt^ddD|EJnNsOZ)i_aCvpi}4HNRqy}s`H%L0G
5!nqehuSa@89tGkM{qwmM`oLxWkpUmP?+ZnvA>>cR`!IINVXzR^cnQhivt3W~*f-0xL8y<V58!b6`h7PJX4sU02?fPk|w)Do=nRr?MZ5zR~_WX8fJV{y
V1piR`~)%Ad&oJ8%2>toARNf2Xp4N%>RRzoh)1-F`o3V2C5t&>pdwsx8JRBZJ<+NeHmT$#Eiv?u7+4V*F(2#AMmN1&ontz)cJl8QYPVgw%|q#b*rVlT@
ekv;c|pjHA&KM{1a)e;W>l_GpIVsGAzqO0yp+l9GPpd(Zr)Ua%dlZ*nAb#y|s^`ai~-GqqIG)4!o!2KFT5$PThdx7d&B)vO~sUqDdKj1sX(p!^US7sol
sxY$pIqWKo-nm<C4q-CD`T8B}mZ`N@+V{YxaC$rjrG<@aUX~@rAlHog0iQB&sy>&)aiyt{+&L#8vM`oYf{w4CFf0z!yxk^EtT50D;YCnBfa(>&tfTqED
2?yA}FO=oGiENy+_{sN1Km7~CY3x4<i1DusGW!AQao=+h{)tG_A0_x?|49?=RMKkaD{J;WwoKdiu~>c>PWddh`>D3@KMj=V^st=&?MR|C!Gr$PP@*!gt
;}AXQh2E+d7!Q|t3-UR5*)p@u1;UgA8Mrh<nqaZ%7LzOzs=_8%E+teDHoq>xW-I>m(SMZ`y-8+pI!f^`sSv-UT^ZH?6!vXtc+gqxs_|olsogiE!BUdF>
|8lAIg!PD?a~}_LEe;Kl}J=_JmXVT0N!h83kTve^*&mb8VfozqY^pN_lmvGs{-*Z7r+o<WQo@=KPAXa`8E&p+r8%rHlf1puVx~|7Y(_n;o~#1L41NOJ7
DRw2hTmoXQ8R1W14cNPt^vUKKWySO}0<Nld0napG8ZY|EK(;@z<m+gV=QvXe<H$%<W-ACUPCGjHE+>68D$3y{3syshrr>`hiu-PLuAz&Q`jvz&AAoCnW
>xQ?oH_t*WV#!R$niQU=bYRo(<{_TY}B8FLzS92lhrPBV|XlfiV(!d(hkE?O;a{fFUywC%;JwOD?d>xfsxY=K$O^p!;%C~UzxEdqR3Lk5Oe$`?MeCEkA
>azQ5d|zW`MHk!I<7&*DH~vFIiT2mO6Z%g=iGJ7oe^&UH>;FIY`u|w?|MLC+!r<9{IVSMUPEp)Js|wNm^}fc7t6G7AKDx#Xy}v#S{)SMZr-DBTCHh$A&
qHg>XipFStmA*&@c)VD|L=tU=Lr8ap+u(6j>-YnDQt$t*A}zC)|whKynxR2$JUsc0r<R}&eFtYK%{Fi{@NXtV>icB-ssgQybAY|V~*hfSrd$q$o{n&G1
_WUS_M8LnZDOT87X74(wVFQQrLlR#9%_@m)4Ay3>wCWIin0J>lA*vTsY;78qXEpNOOxx+p$y{1RN@2I-e5E8UV(}P$C4;)T`@zp+wVe&XseT0~NMElM0
5mbGo!Cg;3fksYXmh6nNdfi!Exg!Bi$<6!p}Vm=6H`NdKOHd-^Bi9JhIk&6895hkEPCj}!a}WrCCj-CdBvs^15haRKJ#n6}#W>$BR<*|J9-Ys|2#X&+_
w*C(Mw59R-1{QLZWc#iD-zq8;U#Q$;fe;oX2DA@*Yms1o<NY>=1C?jjQT#lO@)ndob^~dIzr>cBe+8qc|xID!zCKt_7IcjoD^MkDLPjbYQTYjy7#Fbua
A@k$-y4kH5q1cT}7vM;nUqFTRksR|6=BTEH@uoE4Ah+8SN|qU11M+f;_ge<natVtO5xXcoFbW`c1YsQA9-`gT8Z)gy-QTPipe--EQo*(t6<^N7-6oZc_
J&}0Ri2fJ=H`kxVlt7js!e$sO7sNtZ=d5l5YcP&_e(l2Gh+iQLT5IuSUS<5G8C~ukuzqdv%?G@mdlM-k!^UvMJ&LZ*Fp)NYW<$fpJ!eFZZ^QmIYKT-PQ
o`Fv%j9~YdpZ?{?T>cSxYp}Bp4boX@y>M<!_DMqSP4{v^i2EbY_1&-`A+Xdvs0jV`@~KHU14XCPuz1l_nj=B#*nO#kNMdUXF*;AeH!RJz=|SJwI119#4
gF5A&JraFd>flFU_(D~Hi+V~g<uL)qchBgz4b_=+r-am7x}v2v_&LXwKg?5|JYb$~a@#kOv1PbWyh8bd=VBc?MaJL(W6Sbs->hZ-~O{*VR_*C(Mw#TXq
P#^+gKa&7z`92bZ2A6jFE-2Xfa{z3dtLW!OV{v?zLS@iSL5C;+2W@)5imu0&=)R^h?Hdw*#Lx*mtF|(P0bUEY6H7QgOHeu((adD_IBag@y$L>Ri4mDzm
WfCz^AGyYVzccBS=B6E_d<e%!c-vzFMWWCe-ol5+8a0QSGY{67(R*#Vbj|vyhxNa|cD$s1|E_01!sK0|JifmbXj(9vwY)o>f3ZCU%hd>Fl+Fl>MYc2-K
)GZ$A=yp(GmfPkZ%}$oC}DfK^+8q%y3^D3|5WeKlTgBEegA$e>(`|MnP&&%=%f3`v#x*LQFdimPBFX9I<@?z8CI1Wa_8I95SbDzVBqSZ#*EN|D*14I!v
C}O{~O-_Po=+{?BCC-|LouQ`}gkw{{H)4h$J_8?E8QJzTdz95AgTj|H5q3j~@H}KOg?#p$zQWz)L?~6sbr+n8<E>HeC8kx(P)zVwu%98}Z>aW)45kg5T
GOX(w349j;G8iJl7nB$Vi>^v6Re(fRu04fF3T{qF|&v-H0k;Lp<kp11z|torZC`g<z<_XPf_^xxA|0{_AF_s513?Y~P$=BnvYy53@$xz6irGh4nMy3rz
A)*$QHi?aGujeHtvJROqe_aD4cm|^a|viE&RYVgcW_P6agZ#v(qe>iU1v@eo4U!R65L7%2>y>j{a@85psA3k{d%MDI$;U;EyQO1eWfc(KLakTFT*Zto5
hdbZ-!tHn7xYxUG+xL8>aosPx=A(JtZ{?+S9NF$V^Ww%21Hbi35XEJ*A2*M#NUPy*|LgbfeDRBS-~Y?I-~Xcz|Kc~7@BR4hxBu6jul(rlx8J$^;`e|1{
+I6j;}4o4-~C2C-iLqv=f8dbTbG}I@9tNAegUHwcYgANyWjegx}olO`LjQ6e*g0A%U}P=2S5I!5B~Y8$N%@nXX|mMaeiSsj_X`xOZVcy&Ge%5vSplS`+
EmoeP;i=VfjTozcBZ-U8JrXHBZaDm7898HJlj+^`owCeY$4PEvR8t)bRQB{iF8e-Ff@1JKz1m0jm%H_+Kx7_^rD?`}*zo{`3N_2|3>0Q+?+zeqN)0=No
T-@auPf`~I7kZ~pMkU;ebY^OGOcO}~Br3pI(i-}!RW;ftTW``LF7RPm<0JRn;m)rcaC<BKqk7N0qgvnR%N7H)d0{%K}Sx8|1P+Fsg-=GH|NAA0REzfZ`
@HKT)gF5i0d!*BlZ_OE_aqkZR%UtNjeOP9a?`sJHPq%Yt7r_1kt{vg5&`M2+X`|_P1-}&wzUnB4vZ`aV5|Km$FbsxO_>)XHjmk&Sxr5gGIBWvpJ3(4^c
uMv~A+oQENA{~hN%rz1k1dnpOkUxE)*SD^w)qx|&wqy4+UtPS4kr!TcoB(!~C+=(a2~HZ=*Xx^6`g$CNyCd;$zk8UQcYg8Nn*JL7=1H$M%jva-2laaRi
=WqQxcus$U%vHE%>?|{pIpBGcEf@C&M$vl6ARVk-G2A4YWnMSQ;YK;+6MT&uYK_LkM4f$?;2DOkG#)@Jgw=tH`J|*a_QBgKFraJ2EU6vsx^Q1^z5<!^o
8usvx`@u*BYwLds1#@#b=r)-XG{b-Hz+7-86fB9w)DxVR#_>gP;9<J#!C>yq>o8Vrqo{oj30M@)!3OSxw`;J~bceJ|BGkA1?PDj?4M8e{=iYH*4wNrz&
;pIoa$lyTihA>OJ8&A@^A9CHH$5ZZoZ$HFibny(QZ$O0VHS4c8EIpN<1-UQgrX-o|qIxi|0r>YIlNd*>_vqmkcxZ|&F7R}L7~(yiCj?RUOdH`VL$@Q6R
~{_8~}=lzzszxc)XZol`H%ddXv-oAH2(0;g+{o~e!8SSrk^@`drMK`%vnORNHp;P_P<Ko;uyy<;!B+G38u4J0l8~L71M<VyTySLxi|Db+f)I>wKko{kD
{}<c;ZPkC_{e5`<8`-xa`&MLs2i^b0>c909Q!mTBXmRwFdx9|5Yu<d<BLh$4@rYNR%$fD$jN$mNPY~jHJ!tn@oa!mL(4(RmVe*ydU%TLix}iePuTayua
YAPb1G^Toe65(?wGwovk*wFkN3TUWUkm$vpj_M2)h~Dvu`Te&=*9oLa&U%T@T`2~jN2=?kBKLLw6pR<!d9;W+OO9(#I8qElMkSCv*U7u<D;Ed53P^%nm
q^j*;^mxCJSv8$?bK0R`iE)xx`*xf4tX^{7egzwMy{Nue5+b&9w1mWI-a=l^AA!epQj#+TiC(A}|gz#<i(xdO<s0Rt!@rQ$m}Qa}_#RY0ynR(Z-0n=6S
Im>;T_eEh31w9ZO&)t6@vqpNhFz+@YAz!BcHA0khx$uZ=pPHqI!Q=W!+;Fwr)(H5XZj2B*8-9-VM(csNvZJrWu)dwfSpXdcHu;Ew~YA=rr2IpV*Zj}2i
Hjwz<xdGvAo#MQS9guuKuN8v%x-hU+nXRA;fkh|0n2RmZTET~Oavp0^!3sjfQ7)3Xt13bH@znb@W%|@%i(Mq+E>{7G2b{`V)u5sjFZ{e?k_O{qCjG7Iz
Q~E`5ywygnAU6*1kF*jTMD~RFMy{n%cx2hqLjs4V32}p;U%=0Ks>JzePl!il0lAi+<a#=k)&m;E^NrMfj&Xd?tLoXahDDy6jO0;T@-_CO*A5cbbhc~Ng
|F2UZatulzqok}zu?eL=oun+q32iN>Ujl_zlc(758n$Or@#^9Qz>xRwG2%7wX`!Z3}G)7xR=+TKm~4+E$xE>CuHj@1+LBT3D09mt-z50i)kaC^aEiv<^
*PGmxMN*thJ*8f|%@FGe+JT;$gm<9pJ?T*g(8W5CQ`-L;R=!VX3)f@bNCwMy{3}6(G=rqk{t1hG)~G0yplN3y9l>U4ib1?DnX@1<N2~C|mGO6}W=}*eG
yfEKO&J@daW!;SUO&We(}9@fjUvB(cM5j^YlDg95i#und<-4W2ZJC1dEjzGk-p2@+VuqnK#~Wv2?@UV(Fm?cs5J6QJRmA4MN(+w&_0jtSMs;HSc7$(SC
yKEN|LxXBm}0Jhq^H1gm@C~()(r(H95;HU3I>;)LwUPK0sCsE+88PKlfzr!9VU;j`G4obZ8{L>`8Xa(To2)jNvQ5*WmlyTRRm|aU(hd+?k>%N%CN5PQP
Gg#U_2^kDtbkd?1nu!d00cFmio2$T|r?jE?(<yD&cZzFfHki1Uaq^|o_VW4@rL+wvie;QAZOV$;9F?$D7Xh_VHC+TEHmw|{&lt55r(#!DH;{HcZRT20z
%RS<5uR(g8$)c_-6ex=Wag-}a1cIYA|GFAQ{28%TJ}oYP|6+XL}@eHk#Eo}PIPD+UFoMv+k;lOz0x*a^Y%xSHa@J{@QKn!(|to=rq+_tMjLwo9hA16g(
RA8Xd6hhbF0NndLFAy#GY*MXti51^EDrzDs4C#kf%x;&{j}QUyS;^Ah|w#7@uB45hP;bEMsI0D30R;lTF9~6E@Zy+$&#*)$LkZ-D?&K_}XibcphH`pTd
&#G})5Q)Ecg3@x`vG1NfuNkJqvXQ`9TJn=<dWo;U0ZN^JK8!XU^;%|i@(lx}wI^XQ}V^Ah+IedmXsUk1D<Rk3b;Qj@wuFFuXub1@l1=WGm*wZTD8_YoC
Bt|!XAMl6XyFZH>X*Pm!39KRMN;h>Mm<7I5LCDRHSRZnP59|u0)&NO|%ly=(EMs{C2>SLqW8)=iZlkn{wBKM9)D94F;aWNy-3=)DzeU3x4&X$=uIHV16
y7-6@P8^l@zM_UkYOrcAW@tdzjF0Nrs1-5{ulD8#{p~y>Tz9ZLj!&=XiekjM!)j(qTp8gqv%S=e-ZnSdqL?yF&m1b+q|!P8KR|1JE{YcAO-8uH;33UP7
JZ}L-$F<J@r4-%0x5N2W?F2Z<M@+_$uL;k#WiO=KUbeSb+z7mSg(`VGA%FkvfYWBHF}Pl^|l7cmTqQVxmrKk)B4~$dHbC&-uccKj$YS$f8G<v>%AxLMI
7DpMBY1LyQ_7B*xn8M?%%(6<%9X=2XBA*gCG3e1CH6heg6vwlrHvQC;rU!PV=d~>tzw!rj>_gvb))Jn>cmdPD^vW-n&;qdml;o;_|I8ADkzhi{HP18qe
jU-|H6|&)^?__U>0cf9D%-U;OVses%kQ{`rl6f2Z-9ZMwq8u5bNQ-Sy5F8pr1PX`edjcyO|W_8yY(g_*b)$I(A?u^;Q=)zF=1uU#z7^x{NzCr`Mw?+9P
Ky7!Jf^t?XCefQBcU+rCB>nAz6o!#?Hzx?W-90YWaoXanMzoz(ufBxm2@BXO9@!)ITxB$QPFNdCu(|Y3=`^KH0{;2W!{`J?J4sY-8f8mYWzxq+*#QmG^
-G28Q4|7f5OaH%|P~^Gkr!Vxl=0M^V?uD5h-C@o7(UZ1u1io11X?9_`7nvEj(P!$*F!R>o?$kflabNcqQ9TtK`5nEQ_s;cqzxH?agsf%Q_{@Ii?~Y!*d
s=Gzo7VUKv}Rh3|J|Q{;r4r9x%0-a8lUgIpli}<Dh_<U^YwqJxzRW@AGmxVPd~c7Ha^LXvw7p${F%Myech!Y=Rie6_r<PZMOd1<^gvZ3;ZI)}se63lMY
(kAiLf8;K51dRFq8UutE2PsZ@zZ<?e85N(=Y0_i*=3p2fz8|hoApagWmrBL6jHki#y->$p`QKzxM@^xXr+|EcSrEcUXfbvuoYBAG_gv?_r%bK>+ovIYG
rtv)3C^UT;u;J<gk%boui?uZ4Z^puYU-SB|UnI9I+EUfjF7{P{0xaa@EKr*7i+fSOQ%FMRod$#$Q|&Cmxf)~MC1IQ5z^fUE7KSwG>a-~Z7~`2bdL4fXF
;Gpn3?KIP36JMoW?<Lu!?egEBis9b*TCztQPRWtg+zqtLYuUsG(m+!xE`L}=8I9>nipVl+uD3yPI=k@>Qe+vHZ_m;%npZw&&mdkH{|MI6_z4Oz*X@qq3
<QnQeoed%<BpzJ<8;z;n%>GMS51eMrcHPV@<kp3i*PXNdvPka@dkFHFdr3|D+_bYexe60#9{yj_hspCKCg81qI0SKgRGjxViQm5e?VA3YfP<`>``1@hJ
rkRlmfw8)@+-f(Kl`#c4o+O&uO#|=r)y-M#H)L_p33Ur^nak|iCxB_Tlk6NICg{kI8yg~636i?g@}~^6e@!yq*MLL)?$iwl&IiJEz+dy<TiNig-xEku+
jai`sy(p+tQ$!G5{^mR(w(ktRbMn94icpZsH=K&aF3G1Wgf+Le~UPh>A5(s{k0n!`Zlh!!Qk{=Q@qwx{1&XU%|cMSlkjMSI}dXTIyD@<BYJ3H#5KnN4t
J9CNK%I03x!mUMh>NqWt~ee<WtDYYYgJK{rR*08~+9gyU6*(#>Kw8n>WeJx_UXGq7gD!d=1@m{;Ir(&~!7N|xXRSuFIWOi#!9W>d-#A%oJ48v)ZWr8R!
Wb~>u8FBrPt?{fW2T46e<77S}LEpb|)ThCUO+t3QYm@4SOBv|1(&}U6C6cW8G%8tGy(SbzvZ;<1y*3;AjxtZDHm{I#cq%#3G+Lj8Z5%pWL-0n02_8f3}
?yTzJ@pL-c3{fA5mnJ+7M~J5)^W{P<)g_^UdJ6{lmTT5T8!fyS61i-sNQ~$eG30X=975_~PGRe<4$PT_7}CRuQ|z3S^`;6#DWI<HJY~x3i4MpphdD!kz
ALCX(~{*f0)R)Oi9KRgo_*wh90NU43Px>VMf%i2<kRt*Q<(x<RSTb*7<u<x29m>#Yv#s?AgGd?kJ=E#a~hLx#8RK>Y8&h<chj|!;9x}(78_1hp|~w}wl
)oSL|)H2xfqK8;HJBZ1o$nhqT2<dbr^Ryt>@xGrNJ?^L;Ot)R6yk5q%%TQLM0aE)&%`1kHN_bL=0zzq&~SxNyC}<IiVnD05?#*KHZ}^4NOpQzQQbuU7L
ANnI%y{X-JX_4(;-fCKEqnTY#RtG|QD>j%xkGB(wF9HcZ4zSO<qiWpY_uWCg*D6gAg)3OH9XkL(6LK-oi$Fjr6M+TbFdwDq(iAH7js8y8?r952^ZqMr+
acE<p`(docH7ouQSot|XIGwxi7t59n4W{Ag_kq%OOv_0pl{gI}mkL>|x4)CAG=p^nll)c371zfwW8PcP#>nYcaVF<K;!#~6r7SE@W=C<MtqQ#L!(Htkq
+99z6n=jT(y~PLG$ll2Y-<AC3(c_HMA&4Vcsza0XMAsO8u=9bvacSj3XgQCCKFJR$UT3Txqa6b6IoAc2blkN(t<C0!!JvIv1NX+S5krwY(+V7irmS7Aa
a%9d56?41wA2)@*D^R_r?nVXuZ|vSEKBWX%({{iZHTlLNMyBuc`SbUs#Y9KDOJe!rl%JSgfZ;{evG3JdJGO0q9&QrF5sq{Aw}=;vkIO!1h=hh>1w*NG@
&ag{2_5yPHF?qnae!H)3LgxwRJf-e#{Mk<(gS6>0Fy8bl+$XI(q9Ea?m1ho>P`gi&6Z=LUUQBcQg*}>E%mPG=xQK7&2m;yfUV3pka-#V5Fr1^<<^37(s
OMJa)0pJ9KHpqBdK)li&ouIVy9!u$@p8JvIdUAm28zWdsH$Q(e>81<2DKRTYkV@B=FEN2k)`KDyq^E7&PAs^~3t96)hXeC$I$UI6^i;?hzCZBR<u3V{q
|gd=^><_t0R2T!1JgDy@Mc_&RQAekY9$&lIwDwquoIE7Ou2K{PD8bW|(K51wG$Qt8SuK)qr80C7`bU~s8v6{UAU>W4CaD%`dT~c>s;FKfBv|`XIT2*Tb
fz?fKO5_af`7DL6?9k)QYSE)~ph_0XK$GT*TFSOP+KD}N2=*2THgK^SLEL~1c8x)+@oqR%=54|vds2#ogEmg6Xy4dTPS!1DdS%;W2&f*Zllai*Y^%%J1
x$hD%&6#14)#PsEtwU$^}!9i5h<ueh-#S+)}66Y&BtIq9rbfiV`}L^*iw$cH4&;{TZ-c4)-G;5a$ryH=lD1VDy?<CLVFRCP?mvgimHWgRmxFJWJat32v
o?f9}yde=IL`8IDuC((49gW#5z&mk0AgXl+t7t^fj<Q6zFBZ#uF)7@djP-MA$2wm?`BbLsvs(<c(;q73Bg?EU1cXEm)0QNRzw(qg<Pmn?X6Ex4_nPLvX
1mOt}<o!H8{N<BIhlM8Kk)&}eHq>r{(A#(}N&d?-^ngBDPCD#l4W0><DNny~#@nHI@SbK()qKHI_Uag2{wV*n(X6(Iwq>&0t~FUBh3O*a!j?$<~AtQVE
=fEE!SFmTPD+B*a)TAZjay1*u<Z_x3t34>VE(75nZlmp^WQmbKJa0M|~sG%Vw6a+?V3}TiD+Db?vC-OeL)VK8tE>xw2G6x4Es5e*-hwGdJNW8nu`&qFo
AY@7=#IBs%V5#{2WC5bFRqrDZrE)E_Q~{;vbqc6mOu^YiQAoHD0H5scx==V4MN~ySJTbYDcO{UYE^|@0703q{OdvA2!)*(EE|1y>8-Xb(6$573PrWSxB
KWM2uGj8X-5LqYY!TWf!5VIY0Lfrm0n|<jykt!b3jiKM+oh5x1~}xg?F`KbTqk?0QLGAWF;hXsRl9|}bXQ=E5Zj(J;7J(-vB5l1w|%%M84Fuf;>_NG<0
;&hHhctI<b;CPV8@6Im5^;sER3jUfDq}h8xrJU0<g>yEJpn#Eij1!i*<WSmNy;6@aOdz{b3XDhNIX{1QoH^FsMZ;GP|MkTKWZMEnB+R+PLkH`6$-KmVD
b^?#@0~l?6kCFy0H#K3D~6{l*)1SorLN)pU&UiP;$$)yt#U%cI!Kqu3|)C`K*jD@_OukY{I_u7Eh>jt{E35a-)9qhiKHo6m5S=LK3nMo;tXfQH(H5RGV
@Zo?Y0S<uEo_0Rgyx^#!CMv6v%$1(Y6WE_t=0aPEQYP~zxcy&q#d@mhJhojgacPO44%CiA&VKJ+Xfl{arN2hiRg|s%czznwQZhK7XsOZs8VQw)nlee^;
Ho>MMFUm4Bcr1QZ9*3nl9E*xTgb=}0D%3jWWa})8Ee$%7pgE+%K}?tG!iS^SFtK=El+-d~=1X#@abzn!9>uy@s%fM3PT)n(0vs9}DB3X?DHwPI2I)g{&
7JOg5DzE*@hH~T2V5YAW4gu2GzMvN(UXryu|2)L9nU~~i{g5Wg-+As^OAgEF-w^T%8839B=0H4{N#Cj%j+?;M%4<Rv$DFu34V^0g*;oWlo1VV;rw{i-X
L3su@G*lDZQcvaZ7%CJjy=5qnIU;Feq6n&Qa-Z&b8f2<qAq)_0WyTsVi{k%}du04BQ9j0T{A2TWyNc7;(Cq%A|X)j@Cm>s~Dv)Q2{tO+t6;VS4CMkgn<
{O4S<ZK$1Mj{F^iI9$2YSssHlj$;oGIf=Os9;&#*#X&RQ~M(d|JmDLqX^%ofc=2uAVXV$?4e777Ly=x=C~>Wn90t>YW@@v$Vi#Z6z4@aJ<(8=&a27A&#
lK!!H>&1zepX|c7tGjQ7iNYG^oV(IJ_JL~LYniyL4&Ln1>&B}qe;47rDfmdBWwU)iS3tHTmv8|aZDBPl0AUwG#^Rf@d;|PN7`33}3S1mvz;}u2_(tc60
DO|QYpk=1vn$p0`Svje+a|wcS!e|$>Swt7`Kqrf;-FAW}Kc+pV;PTB3>;(aA?UEi;0r_mU4kTTnOT}WQDdZ8#>Rg>o3&?SlLyQ5jc;B@q>n!y(x-^%Qc
|ma_x*)=mjCU)9qef}hCu_}iRUhs_eyBve0)R<O+T}bYDFQSIH*Br7L{UkJnF6Z-AX9Ks@O@@3&lrds?b_vLA%U|3s6cb*6$3SR@-IVYJK8>ufuS^*6=
>dubaFREW^sUUlcHkyxW~E^*8}r_n5=_cS+5};+#v1E2=!H5(?Bwg3TJojQf|v5RmSlMNI-GqukoEV!HS(A4TP9kE)qIw*|O*Y4lIM~)v~R1twpDlfUb
`a@v1)6r90H+5oXYZnA9YMl-rtefmOXMa290Yf+b|NA#3Ri0lOCHuGkGxzG$uIq$@&2-vDER>sP=QtIyU##rUmGsLV8BN<{j=GjbOs&|<#wobJ}Aq-vH
K6|L_I0&P1YFo1IwM15Tw5F8})Z0geEKDiBaO<qeAbx7pk0yH`};0Y<B81x2_b|vZB15FlWU$ebQCDU60+H`kwAE-zd>r4n$)+-fvq!p6(XFv>AGF%Oa
1q$n=;Upm*S8=E8N_}k_&8aO%=fWCY&af@Pfw^Q#UIGlW0!y-$Cac0?KzG4$<@!kiCluNzCdp=6Ox4|dJD)*ZnnBO+xOH|WfX5!UsyWmSi#6WjNHj;-g
cIhT3WcyU->t(r`SBjNVv`+l%O#4PeH0S=hE;7-W^?vYNRQe^P;9d3>?7TL8k*CYo!c*uTQ84WFOOTF*yC2nc1?}zq$SU^rPY?!HW8q<8g*PGfZdE4fR
L~0ekMbrYx~D!Sse<^4R+<sTQn5vfQojB$??k)I-s?3Do1@%peDS?tUJrz@wlZe%NAo6eyS;}U|XyANtGRrGb7p-f_A5vZRvK{MznUHS{;vD22+kTYvI
8G8}_p$-7S;Z;dI1IlEs=~H*``TN9Kyr?oO)KWAO{C`gk><CB<$}XFkYea3&t{TQ3WkW=KxagtoE>=ncFb9Pra}4dz*y)t1bnGZwXO6xqk)8{6UxjV^M
*;FV-Ks@t{E)p3j8&KPB3RGKYJx<-4pzT%(2iuG|zm<}kWmr1E+F2(-Um#;m&u*^bYm9QC;$BW(34P8%tnX#sZRoY8;K#If&LQkH@%O*WykWex-B~LW|
1V1V5uzZ^irw-j3484PVc{%6}XcoX~e0L50^>E?y{_@p}@j*Ku@-3MRHzqJ)CIqVjF}cNYX#lVw)gLgU3CdO6*{6hd$3ihD?-D+!Lolk%Tt(DqD&<?IH
eJeeQW@yB+_qVTUNDaDE?pf`cW^Q$({<bnz)lxw&+20s=>xmS3Ob#gHBxW-*oK^^{Xbq|EhxX8AT5MZSOuM6?ddqlRm{{?K;hf-F4*FOtpto#ErK#z8z
@~A09KSzB*@?@0r+zj*2M-Cq|RWtl>t}_Nr@J4ynwm3sDXXPHo>(vk!PYZDrFMcz>7|3_kES9l2%+!;w}qnS<1#U)kQe49FOFU*GUAGoOgUo>ndFrOsa
@kj2*4CNFcJuS}^Bi6~$t-RvlfZ4SF)R7H5IlwK=-YkM$73wwhoD!4T{&`5C>KI!dUiL9aeh45sX;a2Bz~tvzO%^An>(-*61Wpa0jgpuJr!J&^=_a-3F
PoPd+53T~Oqn6u1{-|nt49Rb~v7l#F;11kZW4%NPDt7sIf_^JokE;u)_(TFb%lmnI`D$s3bMX7|5<Wd$6Wfn~R{$>=-RfHphnE>=uH4zFpw^OlJDYGsJ
AhzE3*E~s3B0QURdswZ7lbX4RWNw@GpUpw<na;81wB;pzV@4aShpiTsiup^G^a^d`4>?Vz&txDFmxJL(U`rW@W7#sC46hl4&MRFV*x48iS%Zn)P>2c8@
yG6(hsK!-_=w*YU5~=R&>@F?XYJrRpk?e@6nJr35Ja}A*7JoWfg=!z(p2C}pW<55aI21Gvna)tV#2MkM}zaMh}JCcQWgn9we*+kf+$daIEZ$5AMArwwj
NIqy?}fY;pX0CHus0>&WD_FFEjJSlRM}=MPjul{3-;2&}3==1WAC)IQ7)+TDDbe#&3pmy$?Vi?=c16kRYqVNbBrl3WmfRcvN-bvmvCh&;fI-y*V3VHkD
|yXl=un4tg(-DKC#HpV(u{BBBtD-54aq^wyz6`x>tvk0}W0g-m@0u(WwURSbS(LdUNL0&GDBUC=FoE&{-*br9p~D~{h*_)>2TG=)z&9c2uN;*Sn`Yj!z
frgIk3WMCT@47z}phhu=v(}K~K+IU7Ux~QymT5)hxvuoIqHi$_wpr>|y4A|O+epK7XQYkPKn%rtrW-LPjLU7Jw@k?78P|muRq=*>6a|}jO>hY_P)^$d7
C#HFAEC4&6c8U4)@YTwuFw|g&ls02}*cQ|zZZbL^dn(j-G^G>p1|NvMHBHL$F-I}mAqMraZOVJvfFOIku<3F~2giQU6#_nnXo_*isjpd*)jvkB?&%#*5
zY|U&Jbo&eo7sWJ)Xx_jN}G*se683;f;j>o<2{GvRQp%AqcG>_wRiLYw(j6)&}B0Ocv;Mwf2wlRoxy;xBY6Tv6_tpT$$#hvyUmKQMAkS^)OD;7Zp5<-+
JZtJ8yjO=1-amB)|Tjm!JDl-G5d0Pt441!u7oDP_8J=TzB0-V7FfR!$Y9wA6^{7ZSQ{b*EP_g?^P+7Wga<++mt%GDGZi64TFs>zkUIGh1&#D{^ZA(Z~g
LK80-V_hadd-kD4g4AO7v-m;SOTcJuFl(`jPfzWi60Km0`#2=}SujeSJrhu{6)2mkA@t_8cL-Xi+UJ}mNHU}6n%RSu?!f-|>XjjQV%;@}zqG`E}Q?nC^
dCUUI)yD%GkPvTu46Uo~Ib6&pnm-{ftj|T6aw7z;hqV}e+-RsXfRy)~;8}5g^^{~fXwO$YRd_A7OUW?65=3!hm!HA!G^X|{SevHrk(=XSkUB3P9zHZXD
4iCC$0#^6(uQ9Kw`0#7rtohtjsHvyauirgF{_-Dhzw>8z-uvs@@4VN<GJmN-7^(;V)c<|+drheC+rK;(r~28~uZXE$tJ_yz^lEkM0(z~+{Xhe7;r>7W?
NfhP{o#Lac=o{?Upl3&daVIEKHyW;YY)W#?c@3C#(li@Y3%8~{L#{MF7A=u#0<w5(5Elhc(u+C%iuh$E*vkZ=Ww_?M1nqmotd7Xcc1geD9hK)^z}0FYV
9l9^S+7sy!*Moz4OICx%1{%>p67$ogaSqgLiMg`)B)VPY;v8Ay&Qa)U1hSr2Sf`x!eSbzWa^a?|iZ5`=P+pMbGT*<9EMz_orWL$}wGu?aohsbo<@Ey8P
~2^@ueGo3LZ&;=?zN4{qu!z56d85!b){;vQ@2pO0eB{q=XG_@b;i((Hpy!y0p6O{$5RE#r%N8(XEHX*ym!d|%nu<!Xj+mSs)if#J}_zy0#!)#iF%tf?l
lsos>;B-qP1PTfQCtNPiujwOPw$@e@m?#cKgYsU_~<La;XtGmDY=4oVmy#zk|=2x5W{2zbz0(L(IHwCQjeD_Bm{?TtPKlkN52KAk9oyM~^d)<CZyZm|m
|Bvd2eE5TUmA$!#ZuW}1@BR1!K@U~T?)>%Jm+$?!sfhKDKRAf)>DJZ#RTI>^^hW}<&C=W*Vr8L=SFPQFl3N$4xqIz1$0b&8mHRce535bHc)gDSu6L|g>
vd*YO<_0$eeEECMzD*-biAg5RV}bZE!AgPcC|>5k5pQF`xx(B?_W)^s(n$lhClmc0rxhwCNlaLpWUymZ#Osh-EP1Ctq*?o_aFYnZw`qe4rTG~e&^2)c?
#;zcmL|A_nMm3^Zj4m{`GGzfA*b+Y(D$aYH{=4xL+9V_;$I!D>YdX4iU%oV)(s7JpcW=Y)u)fCh0`8kJL}C7mdAi&2{r5UB*e)EQ*sbYs=eLDQqU=A=^
Mb(*OPJXZN%>ar^b%4?h17cmL#HuD12#EIRBx`{V%5AwfWsN@AbX;PQv{ySUlp@BY)TYLEvis~w*I>5K6d+L2kmUd{00UM_+C-Fp&08KKD{5ycnoHcK9
ewmvh<!UK`um;d@d58LM9EqIzu;h4bS=J&?K^DCSLjPLiZCM`t6{rwo9z7Xo|>M)GAm*NehJiJ8SNhW|MQO5gkT@e6Z+}ok|+wiwK_03n|PdTss+b<6f
t=EII|6Skx-+%ntz93uk!Z<|5-zTcs{hH}^#PcMn!Q&pemys1`%g2VnWA{Sep<BfMFL@FMk3J9#4<Cc%$&+AsVqZ~>I960^{x-i``<|`i@1{S#|Bdf|6
ZPMx386>D*{s)v0Z;}A0r607qRt9@D@)GA9F;xVBlVpy2~$)DY?LTO-769m6UH8hl!}9$Yv6`^Q^L18B$ANya;C4^83L*G<CFEAGFmCPDZyyK<Aaz0cI
}Z$DD<RVpmq_rbJt5^Flp1UY>kmZrx0WsVI!f4RmcMg(%iBN4f4(m9M5S3(<yh}UH22f*VQVUZQ3hR%#|m1u7aP~D6LOygV=Uk7BEcbrQ1~|cF}S(p*N
QFoCgiT*=*fe2y;{+L;aZrqKJBaz!0}_h;GPKtin#CZZGbI@=QgMp(Jn&q>jNL33Xl_dVD}vRK<jDcaj%X$dFh`EsG%-=w#fnZ5HE5cR3!elX7mWFh%K
@ild+g_BP1UWmoMqq1vU!W*uohP)U%YBWlnEb8y>VFeMss7y(R~3BkAeYFPkqUis*_?3Yg-qW?@^0Jf=#b^I9x`J@B)Ap{&vDzyb{vw-u0IRH+#%Mm`O
O42|38x@j^$k>~KLx}B~IEho{64&UVXKr(ohAUdyc+@Cc7fXdDy>JQmh^iNa>xQFr)Nx91;ukBg<+m`I?Blt}ibN3<TYSTj2-<TNpg0)|Zj{owPEEQxu
I4LwSiop8$XXnb*`NVTMbjrm*r)tnOfSiCrK(UTAt(gfI4%fud}5PJlT?0+cp3P~{AeD{cr4>IYZwp|0f;&5$=hwA6{NAjc_9{y70BSz9Bor;N+x&q7%
gdsV~ZWIjMdN`0K;>)3(drqoHwc<4rJSTcQXsIj;1C%lLevHd<;%{4&?%Y3;1Lpuss2a!Avce+C*NL?cNkzkEi)G_JtimY3vT{!dPUfr6$x%k{<U0a4b
o=YKI19fh+=LT;$1qK_F6pHA$@g5R7~NWGD8xf*^Z#q%fqei$#gn%f;Cs=@|6PzCA#c-A<;q9c$%f3EC?NXuMpv>urDrM;HL99+4shwcZj^2oEAbZE?h
4l`Lme3T`<@QA&rvWl-ddb+tl3zW_qsC+KxwUVsb5&s1NTARGlqOFokob*fg|5SmQ07NCHo#3+)^P16M2%6=X!bQ4f1P{WX!V>xY*!Z9)8W@E%BOBUWB
bfIok${6!rZ#}BpO(2O#nKW7nxg8|KLAXSV0_6KVI*~LNcyb4>r^wp<u!(oHvpj6(&E4L5F6K0?ut1d{MmmzqqBYN8ZO09Z6tu^yod?bx^!ymZ*~r<Ab
bhyhm_psPkpk{*>Nx_>E4A+-6x|yZlm?5@RN-K!E0m-SsAU&YyGh)gO+`AEQrzp6=saa&2B2{{@0wa$m~O3=J)Fq2?yyux6r6$0rjyOWXUr|E$yE=Csk
94k=@;R=dIJYl9;9q#fkOlUubhHQ_ykic3!fk*F`utMO6!)BwW}ra*&Ni^amA|mYGN~+s5hFB{9s%51HZ2fl6=&n87l2>gm5|wXj4KbolUqAG_hh^>S_
i~L%M_XWFgO-nZjm6ky>ZFK2!EmlbMVSMoQ=?0tDYEsUW4<wnO+cRfx(y0vp3lmkwI=bBofv;@~4a_IBL`(;v{l*&m&}c)42*jm3>2o7W&lu-4BYW<W#
dLS)_1vTub2Yn%%qsV#Cl_m-Qpv1-lni92EGEge6@$Fsw<yy4r{BRlLrX1&1nXUFhqJA7>4-_%ut_vepkcbTp`NFLfQ>DsEV|HsX`%IIb`E<Wk_wl;tt
J(YZZ*Vkvwulavm`aTI+fziW3^&#I`xmx=zO^#I*Q4=_enQ$~v&OKtQG~fML8U^E(=F++v2mx-)7<&;O-5nXXv<FNBuQl*|13%ltUsYAue+_-ccCp}fZ
MqD2UfilQ%uJAJN3#&+s<hX97*yI|to9*6#0-Xk=UYkBr{3<EwYX1AC)&)g1VgmoYQ{KWr&H^wMhdmpezIlYLCI@Fm}Cu+5w-$@?@02{eykl^(_c39rw
#qqp8oP4{W|kd{yjk7N7{$*&R6c^UpDxY4gTC7|FXe9J@CK5zijZg8~m+3{$+z7+2CL8@h=<v?FN5wkN=_lKK>7v-+BDM0Y0<iEkj}0P@A!^Xz*Kp(5l
Zm*y7mk1<8QXNqeh}lEsi0=h;YL2xl}uemAx|<eC`(v8_$pqdp`q2z|z6Zbv!72fbv;JXHQC_&rp<&pN-{q2Tg2&7XaH$DPg?D}h|iF3UE=$LwIqEOg1
x=Ed%+c5Z!}(*`pTH#h_=VMdY`hGzA`7!vXczGZl1KGzth4FxRWWem+AQ}NJ#fDfmVr@2uiLV~{L1%@273~h)KIWI<(A~2A<=xZZJ5_n!}F&Q(PZ`+6V
1N`IW_ancjAGVBh-F{)pQqiKE;uX2=o5jon&{Bn>2<xfcUY?)pc?L@mMS$aitibJzRo4PeEDK2M4m%~U=VQ?77z;&3lx+fpUJejT!dj^asCE*rP4>D^o
=fwIO&H_Y<U5nlBsp^7kVcPQgK1F>ysat*Zeys^5oYC~9lW9f-*b62AfkfwsH9JfT3P#C6NakNk+IfVs16wO*eb$Kg%s$#N>{2FyIpV;ZXsk7_DC6Yq&
^3=Dp@Wnd+ny9O+{`%0z~rAC6`b|x#OOb;KHyh(0cp@YS!mC(9fso)>L<;Pc1!b+QY=gL{W%JHCV?s2`+YXj^ox5sZ%?H*&6w<WVCLvwHI-ysu+mc%PO
E3`L<@msO|Mf!8|I6s#gpmk?OPH6T9?2TOJm10foebqI^oAgUIdG7wR_J!HW?=b|sL+TK)PA*g*-fJ`3XE0-huVzJeHLH)hGR{jA5EoE+_V0kgnr%q=8
3AEE`B+X=;hBU1raldh9U70M`_3REV<n>(PupwTJ{N2J4ot#wriUNXiKGBX@-xE+jlMMV^FmZ^A7g3GBZYe2w2I!X7Hbq^PXv>=B4NHBGA!O^%@0mF5r
kv=#d^`yK|<V<bNgUa4jo&E|;=8-iJbrjaAVw3_K$4ycds|tE7v1H!>X+kp?m?z+hVl0fC!<#l<Kt{oD6oN`qu$sg>VYph>Y${t&pAgp`R6wy%%6P)&{
7o*$&y)w{j1*BMBZX5QYWW~x^X;wCYqFto@pLent$I^XtW<rnCfWo?iDXEHahB`~7?o`}X04k7eXk2RgcKy-LMBB3ez0JGbifrVo*@oYR;6Ns(uzg#6#
z0kJ6btP${-+7Z$E7yje@+)XioI~5*-EzLE=uLYh{<URD#GH-V|Ea5cD}#0s+WsS>)6kK|VTn=PD)*(tc@iKn@nUx^7F0IjwN{*vz`ql<#TWnD;QI!>b
xd4`rg==Gs|8^+mXq$mG~90GG)YLB**q*t0rAQPcb`#FRGd_5?FlOAgQr(*#F5hK{w3K2ar$P1%k&aQfphxzrR*G&6ZZEg2fshQ$z>3^5%vKpl{SF%lI
Ri@Tdm3{ibBUQj%{Y9$asO5I^nbT{Zqg%LUN7RJiqLA)E!1I`yp9axk~OX!WPjatT-2ANaU0zfuI7WNS7?h?>kGF?41i;)V=)Wk7ds@Hxt!y){HF4gB5
4h?PVk1`Jje2Ri>twNXLu4pZ~7OYZhmjy{^f$JS&2UKU9z0xYtD=y6~o7qa@w6~I1LrrNdgTb&bu39u^ajVf5R&0otM~c4Ef+bSY9u^Q}+KnbO07yb7)
LAQKtWX5zLCDgYJew^dKgm`cO_Zo3c`KNP7->D;46QMRYf?=FE4i+yK0m|Zc^pKS!cy_sU~7S+66kl9Y!#~*O=3{}qRQ&EyR?%8BLwPv4w9vkAq&q@6`
DjOa!|#ioz`9W6DKXg_JBr3!rRKQv<PU!)u)P=nY1R17Sj--`)iJ#@MeaHQhOe-LaVotKyy7S<>_{&=hKKIXcvcD1Jah<lu?JdlPhQ^D7(bO#`|%!0-w
L>^-+dHMs-jLl~LgAJW1_1HpxknoNqV`X7i!3h|Kd1hkbH4%D8GSoNYKHBm-1fV06CWkS_13=r0Y2FAaw;4Tmochc69>pCrQ}B9=*M*qM^HP0Y8L?Jn$
>BNn<c9P(itYjcC?^X-`A2h2ci30HB_W!hmHc&&jC8u-~B{?st@tnKKMo@hf$<&8GXE?UeOCTH4UEL<55bv{5e3vH=9KTIHj(Tdqrn_}jb;c%=<s^*LY
F%V3sa+p<bFwjg4DeL1$DX$rFR}fmQ&kKB;TQ&h8A>TT*AK)AM%Z7fXp<mzAU*4l%W**AF2k84q`-$PO!M|+qR~r1qJ^p2b|Iu*R;9oZQrw#t|J^p2bp
VHu;?C~!f{FMg($sYeh`+fW$F2D2me*^s9aM<Z%x@LL400~5!*)p`RU1gAt1ERw$cGF55qfPlauP`X4NY}@-W}Memmdt8{Ej4F0?D1^@(tAvYBh_PjO3
5SUq4Gb$@1gR2*7<c}IDGi?!&=Qh7!G?BwA3bS6Yx^P%O#T!(?A=k$(7*{Ul6D!%m)C(WI)+sBszAqi6o}HfCT262}adW6I)Z9r&lv4q}h1EAKDM_D*`
h$y&QH8aTq}zhQ|e4b9eUE5Q|RAFv*ISv}wl>A#rMW45Kbv{Gt5-|G4@6oD7F#<(o<?&+!Vx<T0x##4an)d53c>2T*CSH$g^H*^9{Y9W#`6RHj%~N+dH
_#04Y@{7~!Xiw@Vyhs%)e&SvXftH)ymIMOQ8TL|q<0mbVPhKw<r23@-&7W1`)_}~K3R^rGm%;IVC1w65tV+}1fNxO>^7TF!Pb=<2&U!^dB%8?SHO0c3t
-d>RsW1OAHdEKd|mXU&xOyN^5Rl*hktLQ3)CqsYP$H6WYb~r1B;RNWk7RErYd0#+%OtShk*ONe5mpI#w1IPj;DPz_iS=cHTj^S=9I^LQlp>BWdrdnI!d
PUoHL_L_7f~n>is_6{%{CzBLWMGs`>2yQ506|7skK53m4i^Zz;sDl1sSQ}R)>MyDMOX&PEj)}cs+v7P-u0ZF4nt-eU=|glq39EczEHtl+~!A;HG@DhBV
ZFAVK@f@VY}sEo}p;HKF{>*$<`Tzp@JzHOwDkgnglzb$1LW<q7p)SWDdz1Jue&sLNp_&iYg}*yK;#+uaX04RV^22rh(8@bcI#dHFQA1ECS8v?XbWXdVy
_>@yr7kQsh{rHbG@-?&p)N1&Uk&rf9P8)fr`grr9`o<@Qb|(Jd)1Dx~Y)=tYX1m*f5E1t!T0&cKcObwTUVCO`)fTB;Zd5tH>i0*7ElYa}M&IHFU=bnO#
(s%}*fa{N+)*%p4TVK39Wt7!%crB5O$pwLz2&kKM=GMAx8iUGD)8N}?mQK6HIBI|iGBUu!ffodBK4srk-4-nUO4U^PCM?z#^Tp4QFAMoALpxxR!w5@h1
h0S~hqPz1xIY<QF(mE8%ZDe{nS3m<~hGP;WFufjAvqKz<Mk)n&O%<nh&J+wlrR^<4Ze;<>a)YB{0+jVC9hzNov?O_uu0<D7D}HBD6_XffIH=Ytu5_hjT
)$hoAlJvaHR*(KLRPG5x5f)@q2g-a)7Lvs-hc(})1!`7kQQKL3J>vHuwRr)hu;*8-tU4Q*-FxA7Qj9wsK#KFM@Xe29^W-JdDu5Wj|PTBIEXR=gkoVWp?
$Dh;F~m*lW+>qAYTwzv|2HR1zI|>X}Pj27wC4*=^N2-yDuh#HvCK;foYcvvVwvM8MK$#wuh^+SSrhq8TMe6=4cJ?+XJ(|%g;||iLJv9o=-!;;MTGjTEV
23YQ4F)B*XS})uS1we(RUeU|R2$?Xd?S{eh^71`Xm!7?(ONm;-6&%drhH<Z#&DvcQJcl<tO=@faUDG?Q)AR%h0p7>uR+JB*-$wML_p!A3)}u=i|csVC=
PUXDk!NV`-;j==7QTFBy9B|s`Dmrkpm^aUp*oIT$W=X(TVl%g)1I$t(3OlSw!b0#PS2;6PKIV5)IOdZT{YGMX9&9#;bS@m~nt<ZupzMDuBm9~XkT00#%
4rqfTNZlW97MkcHi9bm!Or+N+y>hzaYHHJE&MZmU&w`S32ptck7A$^zhCLu<rj`?|u(Pw}xrW#shG_tv4G}Sd$>mAJpKWv_B6bx;yN(!~3$e*Znz1ay_
-s=kgO4?XOx$eAzclPUpAH{$nf8}<y_a^qmv+7Xtad#ROqJ5iahc?i`qanJ1vM#0VOWp{yAs!pTiRUB)qsy?RgXc)06p4WkizaT4ZPOCLk;|F4}WSmdD
ixdmA6`FZF3OM=UbR@E6vvi7?K<vntJwPq77NGAGFH}EHLvl^R(Gq-X851Ldoaa+z92MJ(3KEA=KVLYv_acH6n+M7!)l{T({AH)i-*`;Ddp5Y(F@Z)%2
GQ{b@tLx~G3{x04$BW#*y$dw{-=w4d1Z8vM%!|Fpqh+~Z$1_#f@64gO_=f7;+b-{XIjPmO=H$G>dwPaFKBJ^uIQN8cd7^Z0)Q{NAodR#2#!tR@D+(l6I
cU!%FB-Iwr_4zrxhcx{XjL!<2~Rf{oNGxi7%b(AI3h80gUcUm_PyQ<b=yls4yU(**7hk2;{Pw;!Fe4llGo!Ipr`us+IM~A>&SaO;Z$L&B^FLz4@r|Dc9
?d&VNv(PbSn%e|!3CrQ2#W-x>9Okc>ZMq>d5-Uwp3n?;K6B;ngDv0&d`R$Pqrj4UrpXW6q6qp&w*oXNoL~24YJ(L$Uqq0bdR-9nKOaWndI{zOxzn_y`u
kY|<9&vHX0@*DbcS%a$6of3wt^i{|0OD(~H?nf+35vQAQ67hCf}%3jZ*8=JZzWEF!lDBAjWV-AYrgH}m9;Dh5~Ft(U`2$g?piI%9dQ~7fp{gstInp#63
S9|vn7<EseUYWy;Ov=h3&TTiUNe3N8KeD6qpL9yHFhVrE|R_F(+v9{;N#DdM)2~#ihiQGEC0$omlh%5R||!Qfxu2qLO9HFa2R66{L{l9d6d41)A?BI=>
xw?SOW*gk=(^6g57X5czsuQ0`4md+5_ThTPz^hxQpF4gAWd)a}slY(reAB<CsH5VsTLT&Ac%oRRfLj}U;@UlS8L&;*Sw_=Pd&={yCQytlA=XdmFn?u;7
gdPa^*sVi;FwqbcXy_kiAY&z5c0`QHsL#(2ptEn(P!r(3hEI_-}?o|WPVp6)-qT5S&X2_Zh!ah!BWlwrBg|g3LU?*PfLR2&<j%xMO5kzd}p-K)mg)s6R
6#$Kvjc<BjhWn&4NTrq%g6)E`%N$8qp*Xv;NhA>^E`}B)1E#_$h8+2lT2kCP&bt^e1X-8V5yM*Ue6ro|IWUI9XhGy{WQ>3^IR!`faB2sj+|sF)za*IDn
(L^5mvq9B-Y19Px^IZp*xQx~1r?i!vQ1D@!5uMdky}gAz|IWYC<CD+EwUVtg%8=*sK9%w8}@p3f`P;m<n#f#-EqKzsHPie%Ec-;f(Z{!=6x2NB$7N>1k
pw(P13^%ql+MFHEvZ<vM>o34EoDL%+XnmpE^rQS?bQ|qVl?;zO|{$1%YnLZW4lK{(tt~tXXp8IuraW*YwmfkaX+|+xh`p1R}6U0I}eu3_Aiq01-f7eWD
f<DGnFOMy;l(e&DpI?lw(JWUG5xq(n((`T_GJdMc~PC;f#%#J!n$Gb^*|X0eJQWh|owZ-&D?&N+VE{lJg=_hkZ=Sm$74imEB*jV&kG4A`IvPt#HbHdMu
grW=S@p?V!xVGY8}hWNr_7ZzCi*lbdW*qH9_l%5L%?QtDy2b)HLwV_t(LeZ*}Id`eN+MFxiK=|PtE(wZQ{9^aco^}`1L?L#bk~x&pbj%A`LQ6}dGliv>
+EB9wD;utn$wb7{k90}Ly-)4n{n6+B4vpZnzJN};bljrWPs^5_?S^<J?bip98*D_QiSxzmBut`*1osyR+Z-8<r7826aXP<FiDjgvrj+XjVEQUwvN5_d7
lt!0ZGNt>*(H(AdsA*>o;pC8BmAQG&U&H+8_7iJl(FeTLUB9tCa1%8gwhp|4UBBL7pUH$pT2hn$Bx>zUgW?Wz32F)n}>WSoHcw`hrwh4=VW-2B_vy4IF
d~5+8Bg)nn?#}wc}NR?Q{|AVVKJ^PB^Ql1zhplPCAV8qDc>`#wOg>FQGE-RGtNMHx4iE$($+uL8S+#CO-RPg>TzCyUfoRj#3-$=?B&hvC+@fv+(4dFmy
-zN1c+`C+}<da=(s9ub(|xD)Cf{ZLvR`pZptxHs8lf-f24j*L!Eb-aGsC-r2AB&VIdj_Di&P7Q*%vqsG1I&yjL8IRCOTJF{N&{{7xf6pKqUkR!#G+(^v
1s7l0#y$yG)m)y0!d980>>ub0AkM|~i-tyfgD@<QlFGT4wbSDm&nQ!`F|9o$P;bxNQD9jobYhNHZ%H=%M&YS0F;;<qs&CNbhv-#e(94?}`nR(UEp7jUH
;ot<$%*ZH}O!B?>!YzfazAt~c>^kY+UG?{``WH9-yBGQ^+?(z9s(v3Sf3$aYmA|{nPhaJyZt{0m`5(^2UFGkt^4C}Sy_@{^{d1MyyUE{O<*%>uw>SBp)
_+g4|Hst7?Va^Jbuu-M6YP0>;yG>=;tyxqxTv6(Tv5Z8X*;zp&Nl1Kih~xb=V#vbnwoG-XpJUUY~`sxyz#`5ka&8izjeG5_s0Hze5UP<{rhwJ*Q33&H@
1J<JCm|xmvAF#59azD$*{OTavN^P?2o1igXY2is1CMG%M(O<j)x|~8PMK*@LzN%I~?SRh8Z4YA)C*Pdc(R+)R^i^|F+=$X!_&D5XI~MBnRz!^WMMbE$v
;V_R7ZG9uVCYWxaQ}BO7Cn{r{8v`;+$0UIV9o4(9lFgzD=P?_KezZ+|?1Qh#c|YWkf4tI^L3u-dKtN%4=ORX+yK{LT;VmRIb?dt}Xj{>j(g|Iyc<ee<g
ipshD}*Sjx1dg5APs`tga8*pUso3DdbKWh6>zlx?=Mt93ET#<|Y{BZQH*rM+3%NMY$)9*}m9=HB($kiWw@2emF<v&~{L?%V1cAow1AARtxKmX}J{^9kD
t3p5h!4IDO&0oE)!wrk_n=if%J_gMC{<k`Ja--|RMd(&{$QN!ZgjH2muPg9{8#w2EvyYTHH&d&@d$%fAFy-%m_XffHmG^)27gzkv2ZYS;{_MB^?24cK<
Nxu&AOHAX^cVdw$#{>7`u<OT^5O6PuNU9{?5p2+_E*32!C(H_vp@g)pZ=%+`@^ZnzV-X}3b7Bkr7wQriv4<bbc^B3_aM`6=&<X*AEdok@Jn}#;yG6J7x
P0F=7*##uSmIfzB@T${s`ao3JUw)6;bxR8=CC%5!T=R>`%V`{@?xir1Cu+>OD|vfA{RGfBWILe)#M^{?~iR+Q}2IYCXnH{pvTa2+x1;yDtHVZ%Y64KmX
Q;fBK_mU;o~HPriW1z1REUN3VdW!J$0_lPcbD5C7U6y|B9K`2cs@Uu`fAxJNju4@S7c+TIX^57i3;)pu?X+%=~!+;DKOz`^bf2={dhM9&fO-~Z9~CtV&
o>UaMBqh^@;{HOo;C-;3m$$vlo9{2eR4EYyExCh+6LBHRt%axbpv51rVe!SXm@BIgLUcs2Zc|>!({oo^v@SA7V?}fdexJ7&$sQqoA{=YxEyCNL_@OSP9
>o^Ud`^oM)zx@7JCIj64@2~y#2&RvID!YCE{EMmX^z^-2{cSi--&_@X@iSk(d)eR@?&|Wjwr+J^ZSAGZ)5v^p(&Ts(_Q6Sh`j6jv01|$V%KRL3`McAwn
tI~d-~Xo%zy80biRJwteQR=;tK0p-H(v3x2SDEYmR|!@z8k{Jm#<^x3RQcv<aO=3n);DkhoYE<%)Le5o8Fk?@&R-GXaDCvJp0MFKlmU2{@K_5<k=7Za5
CtXW#A9Kbq|X^iTHTtxgoFr;K!4Fu2TQtC-(r#lYY}+dH=`XdCgG&-&cO?O-8?=3@7e1BB~~Tj+Q;mdHFPDyz*lYjxnurhxW!fa2-YCzr8y)`Q>oRhpX
$oL)Tm#ww_kB_q^d1#Q!T?_6_v^?)1OE^4H)rX>_`Kgx-H!1@2*$VQ>Xip60)2U;DkuM$dlu-`_Cp-}m)24kx3&#EO1^T@N09<Pq<})ac!HxxG8RMB|^
P4gNOs<zeuEtNiK;@N#l^uGS|46h8%yn7RQGW4BNI5i~LR0-zYZwS(P0@!RKfP~x8ljyTBNaV#{8q986w;Ihh!uI&e|SkXnbL;-aYI+w6>Mxc)ulfp8Q
huc9pY=yHsv`@wt-8Au`*NZJR(z_|(&cHFAb^Lj72>29+bKs8K>R2ywXryQAyoJ)*UzysuX9cC^S&l8$y|9aC13oe&%j}Fz0pe@oM#{UCYGUBS)Ha>71
DZm(!#hx9w4TBEBx%i*oo@aj;D`(Opv<UbQ~(^3y<`X?*D0)*B%J6xJvUdKg;Hj^v7zW4&jtp&Hk=m0i-z+Slxl)7z*R}m_Z`I;T2L;Lf$~~-vxG`!w`
x>S8&<2)*pj7%y~tRb`go*T3~pUz;FL&x_k`uobyi(CB)fJgGjIx>#1-Ucr<O4Ah}5!7W25zx6P8X(@lg`t3S$V#c?Q{1Vvs7L9XIn9h+q+3i1TSj#VW
50qM5GtdEFU<#OB~6V-;JMGAz%Vpir1{d#1oVTZ5J`FDnP`2TcSpQQ@{8aY)6)S<+UO8l4QVSu@OtomKp^BMyA$gyrhIMhVEqx@maULE~>gdNCmSSl33
3M+dMyZnjZSP-8_GHC}oPDQe#V<oW>ZvvjDA<w)}g)tBwwTDDa0EVm?+=_Qy&i+POsHlolbH;-mAbZ*)nab2Mo@J?dKh+TE|enBbpJQ?XiJ*K9C(-bDG
6)5BZmm=w@zyXs2Z?1()Pa2&TvJxzmH)z=b6tZk*W-bYj+4c6JIU$tOf^(<v2brOH(8e(wp?FGrG{1rS?Mby71C1)(aK?C=o!W$jnC?^{9-{?NWBBmo?
F>q-`rvY6wm{#}JQ`RrF-<$H?z&PwPYeVsN^uQs10Ue9Jj_<v8BH0UAXK|zjov`Hk_gYdX4qgiODPu?_DsqglDVxNTWZ@5Ylqqy{+d32T%z&kx&`ucU`
On?JfoH)&M07Zv^Md4RX8mzl;cu?MA`+Nxmu)*a>kyXCfh9`QA!8Zfq8DdS5M91Xqoed-w(D(?{hY4KsDn~b)|Bp1TBZy;@VE$F3Hoyo1F?4OZ3ypuGK
u_*dzp&)NNOt;HmaBMtAwtF*&rVkF1i3tQp~b#k-_$vQ6C@2FxsoUo`s0nKZ+h3nmNFqPT>P@TM3IdI+V<++*7TtWeflwp@T&Pqtt|3x%cVTuuu<Z)vL
N9gZDKq&04_qcgHcoJry>Yh*N^LG_M1H14d^`I4d1bXf{)8l6y+UZSzeY2CoNSRxx8$C!|DaAG8371*JVJ0$R7K8IRZ$jFt`Y08MwZbj@ipM9$K^+e-G
t+?(BmskhNC_rVIbTCF|e8(qLvv0JZ<-s}<=WB9#p#+)_H)ga~)wwC178#9@M;(6hHKk}%M}oT|DzL{P7q6tKXd#|BI-0m&ZUIBd(uJ)h$^w={`8$e7F
D-6g2-eUU9R-$;rp{c}NsB&KQAqDj#@Qg}Mbp5l=EUHrk+YDTwX_0idW&(V#kMn0n#Z;d$F%Gx1QxH^_C?||4k+B+kWdAdHMTkJGevD_d(;c#sD=Jhm&
IP(G}zoHdj)b9`^ek&JG@2Lm%ZRHIkg6SRcy~%1=j);Y^bfTSVCqXbmlWuVxC376MF9MQnIU{87XWk|CFLF8f<oZPqRJ!6Jmw8=$4+&#vB~{P-J-nGHT
<@Waf;`_WHPlcFU(y-LAB5Cp8zdu^0h24<RnLiGgi5p>O0|(0~)RMeVLW4-^<TjlW(jz|eM*L+wEgnhtFC%oc{Kc~3FxWaap^Ky@v>Fgtf+@52lTWxpg
2V|wvutm{o;uctwa&JI~<;5*I#geCtiy0_bU6l{FSU-8N9D3UR6-V$mW?oD*rhCtS&J$;BAc!ZSW-fE?bhrGjT-RU!!zW7u-Li1Uu$JwkZTYwGB1-|Hp
34raY48~pt3oPU_WEYNfYCC7eIP;NG4nTuuTre&0_(-p)g|j{$l&%FA#7j2hj9!DCl&lZvsUQR(uqqtt^g1=ju7py!g=rE5yY;DG&UdKA(5eNibB$~b7
!{@CsaGyMnCx0v!~toiFe{JB%^6jW1~`;aqF8w(PazkS7$uwa6d+1@(c}xEFhH30E!!y70HjWJkNu7yEM~tYvP@2?p+&Y_k30Lzv~+PTB+6B}npX4kaT
%UOC}a#e$tqFsZ9N2=l7{Qk%A-f73J)M{`)Xkf^?7?*7h!Ywgw^^jeY%;C;fh?$gPQG*5luD2w&~_^od?t8a5C7TsE>|Scm@6B3&t;&XyN4&ZM;~b_b-
=dfl2lXJfz0d0rb|<wyZM`j-b<1HEVIJuK>r12Lo;@fAZb9wPY2V{GfL-WY1*|Y5|s1hc!ryxiPI}>jhYomye|m!QW~J_UZpU)ebKzEZ)=#|HiiCH+}g
j>wl6RKJHM+7v6Ym;tOv+Jn=a`{HF6EUw9)Q@voE+*UE2h_G2KKGy<8`?qKt5Xr|5Oz>5QE!s~3+2I5KduwVA_z%MyzP*mD7<;^T$oCqOt4!<x494e8;
e5&>-!54$e=O_Q?-TuF{{eIQ^_cJViqx@{%#bNz+`5)DPJEt}Cw&Nj687|FDzR755t2#L+orIusI@@@DwP^0+=FZrw8Anp&jB^lQ=x%d7ciQex+_+inJ
KqLN@p_Vf<e~;WK2E<Qn-$ruP%?pMr-3ZE#=vFs9F+RQ)t|Px#GOz1>r5n5G2*yf&P-3;5cI><m&Qm;ZMjP`_P}BzcOc22J1h#>R_~V^FOIr(usp$YWq
$DZm6NmPaRuWK$1hw-FwKZoj9OC8O~rcghBQ;mK0Tzzuljda{o$+r#ZCWLt`<%DcUS%EtNzkWfAfX@)lGl%s=s>GzrX4K_;|=0?fa;F*;l&BDuX4m{wC
`=Uf+g~%T*bUOxN+86xR;klGA)xd9Z(`;63N+wrTDUWGD($g#_FTBi)DND?vP;akHZ*b!==DHSe#TfXnB_bF6U->Uti?y=+>w9@KNF6A*qkz|4L7JT-1
8-eDJRr?p6$iHps8#)VprKa{UrQR2@sfI2O%1X%3w8O9;86g{?Iq8jIpOZO?vV|zkkk2D-VE?;WLohkHXC$cg;v$&e*K=&wyNLKl*vzApLN|W3cpLw=q
J}TD^C}C=u#?`a3I7_U5iuaGpKb3zzs{cm+e0(+QP5$|){u}-CQTZGFGk!}5_0b{y)T>W<&YP5#I)nn2mqK$P32Y6>QV8BNRh<Vp+YYB45xoPX5#_+Pv
_p1q3Rx0|=zcmTEg@eng1GV-A0X0hT+I;`79g?>cP<^Vf~lLxF>=R9II(4SkPNttSf5`Jiz97vb!@V~h^tRKx}RRugxnW^u~c?G5vIh{?d&4<8JQ7*5|
VnhsTwGychpECvw1`q2wy9$1o;~J)SZ(76|-EM5f_R+qA{+PLaVi~P(}9QP)%=RCe&PT-}6z0K6C>$Yz0AX5zjCa;dFL05HFPGAQeZ(qalH(s>L3gwL~
;(nygYu#Gd#3!YtE-QK01&i(;BT)}|3xE^<WV)r?K+jWoS{w}?fzr$DMk&*BX{*9S|bES(0XA`_Mht*8_dwZW9pP&l+m0ypBY(9q!*jF(==-7GQA2_Z0
%PeH+&XfXpKT3n&cG8Dm?vWT5lhSbxsPYw>pEKQf3oW3vBVd2vu(T*+J!|VcwT(Hx(Hnuw}tjg=SB~)NjtPC`_4wyb;R30o{X*-4&cIto-Dx<^X%83EI
uxMA8OoPGJLfqZbM|%ro(W!2?WwAD}I*!g-5|J(#IB`8}78zS}o3=r~#WUqj2W-`-og4$U-Fa1pTp;OV-)!G~3-;X%&#(!9?zEm7X_c#ss5pS39Xnq@f
$oQAus1`k=5UHr`P>#UV%SR9JK$5TLN(rw%GJwbl3f?Z%HrBV564i9#~=i2oi>b<>vjSiR<=j*YNQ%8JUF^IEQ15+NaM7Umoxf`PhRjRa_db-zAWk0p_
pA%5a}}Aqg+f_VA%3XW;WH<Ae1y(shC*Bp!K2=>aYcBO;I3{A(c~zEo{ya-XG_>49a1vo@eZ~5f~jKyGx-$xWTO3;+ztWVuLVuB&xMzG^P7BZwW_w?i&
c4h0=B=GdRcxN2B#|7%C`nvYlef2He6+o~XNgajC%^i;U%*);o(Hvb@X)qS&<fN=|u=&lwVI1AN_z`eK?Uc_@(&#FYlMGXgEOyMgXLy9~%@chzcC9e(u
BIT&fVQBf&IeaTel)a6(9%4mRFc*+7gr0=kp<aRE}?J0Cbb~v@N0Qq@pit7k*(K6;4);&k7)4m#2n{}qa+8&|}WD5R{P@_^kIxKYz-Mk-7-DWp4lBdu9
K{Dl2%q0tIYYQyogyJdA@RiL4eP;U{U<On4K^?o>?D%ui?!9{k#P1*yGg^|iz<GoUZ)@%5*Fyn9A4SQuH0(C1!^@HU4p*&wbW^3wdL4*-Bd)|KEt0c26
9gQM<{Xx@*_snAY88ewKdVRAl7qw1T*xyPWDQ9;ERLn^WgT#_%?CTc+1wgxO~FtnTZXHGU{|dQ*rD2`B1=skzLsNB>C{z6`_f92s?Yzb)km!;9+rZJ4>
?3JY`Hd<+ig8|8ro1nwJoC(9An95FgTh$edkas!6@)hJSg-ArPoE`=%hgi5d?TfqIJ;LTvK+t15(jM0oexFNTGplef@&uJB<h3OcS@vSwTiR&FZ;+8pi
sQ?{mLpN6<R=;-YRcLZI1EnsoyVHb%d85qO}Jc*Yuh6mPg?%1l#VE*yEt5|EZ|<B}aL-Qb@Zr(p6b#?&luDX`yRf=kyG++tiaGJTcS4M-%zNBp(VcnqN
}O|IW6a0_gjo}Zvn^Ff!c2(v~vRz(|bV{UNC*tLiu;&ic_$q=x5cxEs1cv=C99^v)fHOC9l?9QmEQ&j?xj(M~9ba#5el}t>=>S8oTB@5OeuKOj371Ya1
a>WSD7}XTi%)QaT*oMDsqDXT;Ax?RVZRL$AsZ+R$P;_?DyMs6{igt>Xl*4(of*^3xEehfQOg?=M(>=TEnG@Ypz~SQ3Pc-08GySon=8EXAfxE`3jUZdsf
EX(fWyC7p7-ovmhwW0cfsQp%4C{6~(!S009i3Qm3n^I&g=RsY!O{ohEJP5j0y0q(twVu%3oW1k9LphCfURCp6xJ}Ez=SD|9poXhjE)29F%gecH_dpno}
LeJPkj>K@>^`SMUBLsR@K3xNn&d*z*44K;G-3{h(@pgX5!bg9>H4$q85zdWC3^=B+EKA^y6}WBox|OC+pJz28BVWqEoB^-LPPx$fUIt8pr}BC}Ax%(u+
ZKXRxUFDYgUJvCab8=imxpd%4h-YcSdGNS(Yz#OrHtsbIedvLix4>rNickf{m-@(=j7-X8S^#PP6H06hf{;MkDD$)Oaeg^VLE;C&m-!Aa`7;9T-!3grj
w&^EJn)egvNBhDMcKY~=VJ$Sw{aEd;ukwtE2(zfmMrO2nt3ljp3XXLS6w&*nDD{x1^hGH3G%g>pSO+p+r)}fB)dWu`%cv+#lF^i^HVi?SAx_4?49Hk?y
oK&~3nAyVeP!OhZi|=5AW!M9wf4b~TWDO^{clU|SBST;H9uf?uz8ZEW%sPd@Mu~aIWPXgrC(ofz4-bIaXNoqQcfjb*__z-RrwgVxQLS9gR^l|RpM$ziN
qMpoJ<iP<lTX)~xJtDI*9wm2!2*r5&9tr==m{MLqbz~?%a?t5V|IjpdUj>;^z6*z_J5sy`B#>G0pZC)NdzYiG~<@+M|Q7&$;&zZqU=v{-SNoQ3j^^ZyY
ru>{l~lOpNIUPcl-a+_WM=u-_Nl8jq*RvzI;OcPmz5QTvF;*(Tb;K6rw$@rkq)q2YoBv&*_J}&pI!+7XAW@Oo>NZp1$AR7t|x3vOr+Arm1*mTWVJ}!fi
t-e7rl|ZBBz}uPi8&%$1sRtt76@v>7h-ef!SHVdkC+MtioCw-;_$NS3)<&x?n0H_#e0qgQw)q*i3GZbzDC*qIJ}Uw$<8zS~lT<11mAJA8BM1v6QobM?N
w05IMn&KQV`2(B*d*2O|o+t~6$cIK+TdDS1j>hIk2f4uvB)!)48Z(sGF-SjtK=%3v5@2>j$SN*Y@{;x3IzRA9i+Gkj^nQWAyz6e&X!f_ZRKCU0ka;dZV
qgXGAld14?45$zGPfT25k655~&YXd0DLQ)smn|>kL%EFk5*r=Tv~!qcuJW3;P}q{)KV;9?HPs+oPiKP}((|Rb9Px7GjYB^?l*>~9&2blgW-gH`_LsCuD
J%=a&VzgmBJa5Qh!dvEZc}k)NIAzXFR1#s|M|1Xn0`Fp+M*dQH|*N8U%4F2oy(({sMJMd?G@=WAw=SjirL!QB;9IdEooVvUOl;$(s7Ub$1t{`kx^jkzc
Wo~Y$jm-<NBY<KOeRKM*n<N|Be3nsQiuo`KbLj`X~FDXJ2;tIHF>7pcKY}=nXBGz%fvd*2p4=4fV-a7bLq`<28kNfXe7L9AKephXNUfX5b+o*pSbY@p;
Q-TokVS!^}>Bfn+pRYo{Hf{sNe2*Y@68gfpBFfE8rrB3`727T}tg&FB5422etUPPwa?r@vK`ds@2)^XumO*h*L#+AGBro%8-gX@#Y+(||`9sj8(~&=6)
j=XA+6h%+G_25M+b;C1#!BWwY)7|9~zl@~>=F;)qxr;!MuV2g;p99+i111l6rW?rT{11owQll{Ii!DmJm@gxJX7bQDw7Hh&|$YwE!wVxi1{(Rh!XRw1}
P;ls2`>TF>M-2APYPZ1Cx+Pk2tfIN>yHDNnsq4U-Ip_hW7`5WKJw;k;qx0dUsEbpBgAASxavm!P#qfYvFwpNjgRYDvvS&PK0RqTVrBzju7Q+s17K)s(H
9E(0_p`_ZTd+BniV}sz<nFt+w`K(lP6jn>*PM){kP9}n4=S(?ult{}-GF2PGz0PG)-0}&C<f3hU@%Goqz9T-8&z<^dV?f)`f{#^;TDLh(o08D?>&0u(C
N&amgJV95VT8TR2Kosj>nmZ&EX2r2aU5J!pIHS<d?_c%(U~Lk2Ut^N^|Wl@zxhiq!*ZF?Cvv%-5n>*Ba~*d*6@Kd>UqCNJyHQgP6#QxQxKzz&USYUh+z
BF4u<%F*sdX%qM*4tmyd&-G6qpF>p7Nnh78oI#$tuxk&)I{(q@`MJ+Y-(ic*Bak!_%s(mY$AQ`CbP(l-0miHckF&|sp~^>hcO0q)vh+#w!>xb9F}4OJN
Zaz@&Woe?&W0{<{nxzE`gyI&4;zA}Kp>?wGQsy;XXQQqU_D!wL_JZotmvZKYfqsy*l2^MG_a2B(MltKdYz^UqIuzxi6?Xc!9%-B&(2J}MQ%=gIQdID2k
(!^$=bOyZ6&$L9XAQ~9^emL)E`cTpCiX9?jfz1p!33Q-bFx3PqM=mxR+t(vR4WV7DlBF7B?#zKIw6qM+lAx`Fxno66Ot|f`86~fUhmh!!bFG_z-FjWMb
sNHBuss}XkigotNWe?^nlC$!{mfWnpK^!gX*q|j)TFz`yh1F1rId_d!ZhY##a^02CNT$KZ9`BE>4JFr+`Lrm)DnU;wAt-QREE5omfJabz}T%woC8)f+Y
%ZwyYjhw)hO6*AKD!+c?q@c3gW`f8talTU@{k3qs(ociJG;!Sf^XNtDR-eYK0_oHDM$*C(kI#^yK5J;{?Y`D`~zkJ{KaNkFg*}EPQ^18BBl<Yhz=qU8*
&DX+#KkwrCb$#jg~0uN;x5Lkx;sV@r4o1+WkZVbf`L$aUOyCRhkzE_)Vfd~3(bRGzU%16t3izFV6bxwRzEbRCK1iL+E@S>pQaTByKjE5yfcUI#QP!hNH
#hv-y9-I~TlZUe)<lNZKl>gz)nmSn?P+~-a%@lh)pJbr|@5o2k7dvM01C3ajl!@^v=%*ud$YA}@OOICril2B-wo8HxI&087tW?8$fqU$w?JHb^U^F)l0
nZRVU*#Wy94#X~xqqPowLNN4}T|(7a$2CluiY*YEdSP!&PBe`@$~COnt}iSjk)R&^L{gu;OK7(<(uqzwmeNy%sGjGA;I(6-3>ODW851a@w$(3ZnD)SW;
PkjTg1GJH$WlHP-3124V&s-8p&}KX(5MFQMr$<s#F(vWl5Ke4&bj^NV9}G)=2@VUhL>*Ik(XE|xm=9Jr`s)M7Kge_sta8~i)1k?LVF5B(8%p}mlao^0p
^oxuZkF^K;p)ORY+~&7Hk@r)$}BwpL~J_@Klb@tx*6CjZz&J?(`Pd_k=k1$%O~Ab8j&Gy6h<kZPjIV&Qr@^OvN-fS2*K<TFe96^>A#YB~m$^a5zm`s*j
U!+ee`cqG(1Eet@ABv{J>eQ`}u{^p>`W7z<We0OIK4(du%t9qHqRD$b;^9mamYV;l|QftFLQEchrwLG83s@1wRo807jGxTF_(Q{NDTd(O&bUom+yT!w}
*Bx8*Gt(4c1pMhQmSRrIkmoi0^t<(eKX)U?7Iunu=H~fS!<t=@)=UQ?Jc;R9}+j5>H6mPSpyw7=S#oI;$kVUfVpe;Quy*|uVYjT>84Gdq1B}Av~lS9ZE
)AjbnTb3ha^WK`+6T-|O{hfQLm&U~hYVX>5;p_&5Zh{M>h^(+Nh;hhwo0;!z!O@j+vj#z%f)Y~@$Gu3g0Wi>PWp*+7C0S{%Y+w{#G1j3GR_Iaa404yr8
$53U9vJH_RbfQYrgR_TSwj;-Y*0Kr)TM|55hSGA80lfeD==SodtV%;2m#_uVJwyKT7SSj*jZ;MkB(OmacGF0)DA9g?T(qt909!QYkfD5h7{}<`GDY2w4
GcySvdUQQ&XVUjao$6RFgtSS?dYQ@qD8{wdaP4M+gVH!dF~TA8>^^VJkC&0<SW#GRZ4j_51-q8In@@ifAaPBYEoR8A8wwX|#q<_@d>3b*TtX+vT_bI>J
$=fG)kX1i8XxAMbtm6Cils;v2_pbKr;WaL(A-Omi85-jbbhSkJT0gG-Gy#bPJ(O?~m7JbyhstYG#bsrj+nZdwo;b+z*~O$O%0%mvwuP=V2$X&lLFS{O(
|mB_%I85=M-G+crXhSMop<!$xEfqe@jMN87<pohQI*`8nIf4|Q5{Oij0Z1BaIx!)Z>Nead~A<p30%iZ!{_HtLm$K!4HAB!M+n899yyN|K~pQ`=p<!<}u
BLC;z{=c;Se%1T;Gc13j{ExCdpH%--WP6C3(M;DkaJ5jaC5ChBUD(;P+4zu6*;(+?wCZ8$^K-|Jff82y!(EQ3aWCAFu=-9FnuW+mgjTWntb64y#j0HTU
C1ANin$EOh|BkdZSI4nv+vtyvaam{R~29ZM3-W!pO0oJc$e(HyweE73~JT!Wu1vV9*KOe3n*>zkj-)T25Ne9m8X^bpdsA4*Vryu>dZs?{R%ZYCs*7|61
&5OPYia`S(ttD@3TEu{kyCF*;RjV)BhEy&Po67s=s~J|8Udae4&4P)8D-6uU_>(-SmH)t$Cw;AC=4Q=4?t=7)}oI^#N$r=KKo1xo+;v0Am?}Vyx4Qt#_
F6VE;WLYg`E{TT?!q6@O|A##likp4V3(JmC)W&}!-J#<Ue=%?A9|M2NP#)hFVyoq`u2bWTw;wz!frfj73{!(A3m*0&xnR?@{>1l>ZN`A!${XSsf$3F3L
8m~r%BFLf&}<0*P3xh)&w`71O-(UwO$rK4qASn}=`Kzc$x&Sv1@%rF<tQLB~o>{=YN7jWZoeP%eCR_NybtSF8-r|M_wv3=~atvji^(u=bfea4wqQ+AKq
|5X0@sQiuo`8ZqjCjWe#4SJJ*KFapI(Lc@4JloS*{oEO19QBy9<#t(2Q(TJ)M+41zCf3+3Txf1~87K=vvgA~&!}P}f^kZ`DxMnpd@fi!scBd{@D0|tl6
1>(|Z4ZUOxj2j7(kVQplXO0M{HZt?gA`L@q;XmdT%Kqw@4RC?kfnzn6zaG(NN_&q;a=CLKjuDtx!BCdUbH~pa`^n+X^2=QTN~j8_ZWLC$%QETb5pf^^t
AE%$Ob*uFelbGh?F*n>e5{qm|Fticv~GP?a72OdM+jOG8U(|x%H}?E#^bIZu_07x3UgTZy|Ibu6LS!DMm2hx&+56)3?NyXSL<xpp<}`$@6n054AvxiOY
+oSuG40cM8pK>Cy&4H9vbZYIjN*Y!7Mar65UT;1{BF5O<^uWIkp*C0HRT1BaOz&$V`A0CF~R<UE+(CVl(_tEw-?DMO(IMv>zjZn2Es3=Y554!_{LIGI<
j9HJws$r_{{)|UwL4f0sp3LuB#3{18HOzRAYKzETVNV`QPzr#V#JZ5lC*iFkRU5jDIL0e!N_&_!i!8`2&ENrzp(V;zzQ^X*x{na_G4a8)Q9St8N5&*Sd
_h9sK3*d|Bq6x|_X#u`bQqLV*6U37}%T3ME6;v#C7_ygO!Q|+926VxQckIP?aO7N~q(ToNuMSvYtXiTm$&C{AY7P9kFulxIhndZB9S)-y-L1O?iLN+4O
b#4t9i3s-ZaZ25Rk-!f9MmNrdvon`rz}rSvUm*q3$8#j_oQz-*_zyoSWzo6>Oc&%h6?r=NFa;eg&73%b0~U;4wI95lqih9c;H|~Bd+yU-1Zi`SNwT-*@
6v6F+7bCSOr;*t{05kq%B(R_shhv^y@{c4X4O#KYFyaGm`_~3L68f5o-mwi<^NNfh*b^u8<VKK{1o9$iNI{4O>Z<&zTsY;w~2z3gvBf7u62yo-n5EiIv
rto2;9$)q?K{vRqOrV0Rh<BWZgyNOnhnd@<8_U>1X_xa$$AXb93*Ls*Wm0f|JS$4DHNfZIfzyWU(ctmNJ*#HM9?ZwzaT+R3vrGC@<hXtbsRgre(|_7M@
HW(L%Ai{1;M%N$TgXC%Xgiwn$!h*z?PN3k)4ZhYoXr<(lv?(n?p-%rbBXe(=9h<uM*lgM2Iq+slfLETrTA&qSfTBvKhLEiQ0lXDq}Zlrz9o>w%lE;6W{
`}v{Mj%PKJooO7hiflt@!EO&Q8#PgmBuL12EO9~)=vEXdHmlN*t7l$JbG{FzKdE7EE-6tR0UqH?7BT$A=E$R|&6j%`FhWiw9c$~bU8pB1`s^^co@T+o9
@uGI*kKAem)Vh38)IXTc|}?y?lUmx!g`qvnfVSk2r{TMWdb{eHWyY^<kukSI$lE@$1<D+U@sE37j%AmoL&%ALEgs^f|??q=d!k5lop%#6$zotCC!8s&&
&KW8)S1vGw#~gFMEw8VP-hg1)tSy33<ZY-(7&Y)Z3=ygmlTV{{q>dq7}n46&2mcY=ynk;n+NG@smT)Y^X9Mm}{AZu|YZoOD3)pm4AxrcL<hrsC2YV19b
|33|*3Ga$U5euGsboio+7<$^~E3qzaF;#yE|7o>z`R*XrUd+nYcI7PEv+e4{lZJx`}d&0V%oOKrD))b$zUg5Isf;)pn(94x(MClcrO2N^PoI)!4yMk>L
qTmyHU9kfzuZ2{!4*P`VNlvA{(>8ouX^LPu9{C+;yz2M2a^+usu<fX{b5o%Flubh@D*DV+1fm&)xGzaQxmrw6k#T14)?x9w~QP2#+gwZ;mru%70o)bxQ
>DwV?{JJM*ESYvwe6%2$#bO2Vz>Q6sN)QNEpla9648=WC26YrHY?<S<2*PcC<Q6cFR#1I7o;bO@CM8r<qbzc1uwb(d$IR(HT%gH--B{KUDD6NRvq_{jn
18xEJ}VXy5dH%5HeV6xDH+vz)`<d+z#v{G8+IerxruC#m<M&I=1fC8zWvyB{8ir~j?IN1*)^dsltNHAbe7gFLkirMn_Nu<65;#$Dp(E`FsOtCeMfP|;8
qsuVJk)i>a1r`z{;J#^pVLqvvUx%5M3WHE?IheaFNEcT`r@_gVv<zCzX(zEiL$qj=o4035H9!#+J%vI|7|+fbESW(h|kA@Xz|}Jk1?*klTnG5Giy#aM3
aVlx+}~#X=oXr_h0}77Lm=2BXF7Q_OPYF%>>GD8N6)j}ZYnYSFR2!W`Fre$=s)Yf<hzqep4AWWgzQdkS)FdW5v$v`VwxNWMb^VyrGZeOrd;v_@}RL)%N
~s-+c0iai||I=~afRU$8C6q*ik&2%=9W8ksF^(<r8CKyvH+uB{*P|#j7u}0*osKsXb45<=xicmJ&!YofD6OVMaHzA?!Ldu{|5UD%onIZ!O_6KODw}`?F
=o#bECADb@eKdEmXci^tD;)sHbWw}WgM{A<b!E0=zKdlX)><7fL9BA9X;1P&$I9QVkNOm0RG!j1Q0>J4py75ep2b?BaYYh}1GHPW=y@o&^|sS=5Q3`V8
jlV}z=RcaoF59eg>h-ImZfO&CA#qrv#1jp0g%*5*u~8h;UJZ~I7yQ096#ONAP`_0&e?ee^P-BtYm{HFO>s6GPkm)CmuzoChN<q>Mg8>qmCwTt?`7E0z6
d*-mtjXmBQx#bn~IdQC|2+k9bg6z7X9JE(vc2P5TJOXU7VtMJK8q7?AbaLffxEp+haa0(CJ);g`TFSc?i_Xkv`<~{#P$sw0Qb&$4`Fp*LQ>dwPlMWajQ
x5+ua1bbPw|DcPoC`%Vo$u?v~fP7bveKME?5Skx$kBqq`ZOi~OH=`~TAR`&IAX&#?TB@;}NJeNz2TkuCBCoa}au+^c-G!Yf`H4x7%)>ea*D9I_ai&bF4
FM<W7ma0Md~_nX;5A5%L%Vd1s8gUp>pM@y08cSgK=yqkU|W60d&UR@ytB?bJpM|IPbI{hJ=<F59yX_A#B3P}Lx{F$eBrinA^!`&o(Nj9Ck;V^MtiTQ?y
<32WzK{7nt?Lo*X+O7uG7iZiuD7Z5{Se-W~7Z38+<C5!k5D{m~#GWJkd?6TSu(9O_VzjIN=2d_3s{iSx|6}>D`kPn%t*idpP5<tN{+pZr-Bo|@s=sj4|
M71B8}0k3d;u+w-5#l~V8A&)a@IO@9%oZT_0V>EQgdz2U3ebX`yqax?O`{YGsc%CYIkcSJ)|I59Wc%=q2{4~%$-y4(DW1L*#@O5A@i)@<>HJyWGj}VeB
xOH3r#y)1nLZL*%{A7z4MR_5{k778LG83SNuLw7rIeI{G1gZkjL(`MH*Xf&EUkjw1Cuu#;<g-e{8>A@K)xcD>@HQd+5SxBmT<Woq7niojIJhwpfMci9d
mYc*TEK2XBg!^QA5Bc-7#r?s$Hj4GLro>e#I)XA9hzem@I>^()A5pUOWUWqaP}pD)Yb=%0^bq&NEKqxx_3&v(ccJto%ky|Q~Rso$H{^V3_2^@^~2&o7H
h*x%UquK#=+yWXS6UM1Q4!f)i&TbTBkFZ{-{uYT|SAN|GqKl=KW1L%*x`qLkL^D6e0z01w-9@@O?$||_0+$)P)MdU`&_tA<|@hg=+o@x()A9L;9q<$|t
RQ2TrPtgZ|`aeJT;~!qhh;FP_&wlTlAO6vQoxb_-yT5xSK>Fan|MrzZ>JhuwYy4nWTC=IbeJelyKc4;mH?LGqU-`*PrlRH)xL2a0sWmU0VyN)$;%0{;{
s@y-|E0Uvc)^Nrs&{>?b@L{y@1m+azG&piOf~iFBgVSKt-@ExsP1{$9$Rpd_}SOLcm3vXfA85}edB|F|34q=*59}W`MWEb+YfGv+$hdouz)@Ay#3&t&%
XT^SIVZZ{qPO}{6GKXYuBDY+tB}#e`QDf;CH|M;eY(C55D#Lw;%bPsrt`;`_Df7%juur`rzwdfA*LE`TZY%@566>^@Bh9hiBjaFVoLG`^q=}`6mwqc%t
hkuXOO;q|Hs)E-CYu27BOvyB1ve&#w04@4e{Dcj2{-IGhYPNp~$dT<-qOBN6k^Z6|9^-(D%7%Hr<SRHt%^b?@A%k;~yY73OXght=Jc5b`%)<BGd<2mk8
y_r`hl?LWTp0)GF4|Mq|V^H09}$XO-}efW2O^1_@S{D=QFneECa_oJ^&&))G@BD}x<-t~*g`}lwQ>z8z1H;t~^xmj4;-G1-OA9a`O6OUNq_<Po?=t^)n
ss3P%FWe224?ceEpZ@xz+;`Xizh{H{{&(*MdMV_0pO5=5U7z|lZhxr%9sHYj&;I7GKm5CIzo5aJsyyd_dyT~JL9Q#0VHr(+`Q^JeH~6?W-Mk9jV0h%)&
GG8lF9p30x*LhuWAA?U2Y>jpuYUWUZSS9d@~1!j$3OYmSHE!`$vmfTuT`G=^Vg<vIz2o+_F^DUetYlCzyDm1M?`uL1cT50a&n_9lit6bzMLMqHGb`?mk
Qhyirw7rP~6?q;!S^C`{jiLztHV%6re9Bl|T5_J*VJQ^wY0=<Jq^rGmV=o(cmBdaGGiE{@vXN|KYz}|M=ovUfuoE-&`5nu1tVe(zg4O*9kz~sUNBrGss
JF&%<-Szo!$N7K8hl=ea4$Jh;0~z;F1Wspv^Wpg%Xe=R4APKKHfv@-VvEcp8GQP5Cbz=t>6r+=m_r2EYBC$&Ehv+8@6EcmM4=(N81$w|;p2-*<lS;>mk
a^&%gxGyK)}pHKK#;osmjlg-^B46e=-4maIyv)gs5d;UZh-oC$e(@RzE7v1NITo<RCkoW3bxkmr$cP3-M90t<}{@&kQ2k5td`<__vHho`d2=CXeD+TWV
^EcCUe6PZT^j9N3Xz-=G#f>V@y?YS|++FEJKPvE5)oE6(iWgM4_4NE}>(g~EeRX-dXREzw@&1p$^I~C`yz8aMzRHq$mF|JB@bHo>^Y+u%CH0=axB5ixK
J501-#&@kCwcp%UNHN?Utk_F`#t9LyXXC59x?kp=Jca)pUjQZkGOr3w@>N?%O7?t#c!qftrUM?|6^|Kf8>q*k9xrYNZ!8xv`m2ej#$cRGe9X+<&e@@^J
3qQhuN&yRgmU_irCfAtdP$h1Bqm`PIeO24)kij8TK8N0YK`8%N#FBN~_h>dbu;X?kRw|FRtqm8W<xip7}ziUyRVa#E~gFl{i=%VwJGmY=vYqemxVp;z;
UYb^z$~5^`8!_@TXCdfd5NjV%<^gU-dusD@^D`DAdrr<@X+{uSk=d;52fd@1x`7bS592^knYeG&bQPdotO(Lk>2u0jO{#}Fd8q*Y-I`(b5+Z4!t8$&ZW
Sc*<!C!pn6g9XP3Ohk1}JVYGupFoSem@fnRtA<<E<kaovyi+U)pn^_HYK&0mIs4X?pg2<6PN2@(l8@-9l%&l~wap2|aBc!wykpdFbHt7v>#OT|?F^O><
$sf1x{2B$#qFX@0sU<up+KYvWz)jJ1l+b3YirM<WQzU0`hB3xtmPR{lo3yf8sDO%gdXcGAaAps3U79mmp{w%_i6kXjwWG0}sjWC~NDx40N>a~Zr+kXjT
^~u3zt(RNj^PwV5KM%^^ppB6X6L>*hnANLvgqz)9rkU~c01al7(WkLkfqrowtSHoA;C<KD+n?KW9*3;MqEk-2P{M~6pD>R3NdiJ5y(^Jw-D4No||i?#F
85tp`m@sc#y2^2O^bG!WecPy0&W<>_3@!@C8zf0xuMONac*1p-AoZW;U2cigHO{94v<Iy3{Ne2NM=(>X?_v91r^z4NKm);YgJ~1MG#@Z0*xbgwRar`y?
4Y$<~_&g|re1n3QRa$Z5v3=vtK0f=&|GjS7-lJ98l;O+G&C&kNb!?}C=D_^6@#Sv3b+U(!ca;aQsBYZR<wX=NHPy(bF5k=OZ2An2kyDgDT_(qxXr_eg^
_`8^yAdu<K)SwV0j7ttv#Lj+}*-Z*djs#7oO&ILBGg0Kn#QzI<sjBLjhC4syp(%4?l!%g&Yu-mWoRps&?4wV@$FlHYa<AvJMMlZ2`iW#oA27=CZ$i~w<
0mAY2goXRvu7#cb$T}LBoDMpz>O2=+#$pUcrcm9t<}F?xa|EYRr~znnfjlkHC<_WRFFEz}cxeI5C!2BGH#!KM(<Y_Q^x!cUaa+R`zsn6~d)CaNlrQ4j6
(OGB3r{39{D{A}KI)<o5mG3F2d6LM&;8~0lK&=mQH)TtBZD72XpjZSP9>u?(1W?hqQZ|p=AJI{T6gfck2SM|J9-eZW|hWecc+%r+$MuVg@V9-(J}m9k>
HA{pvs)<hG7{fj8Uh_izdHxx{FKfBE70;e|s6^cIR0woggQk7HF*l@!7Ea^GIF<pkmk>%{8!Uv3g^P#(5vE0b~_S;#cZ|7K}BMpSeC>nta-#)|{1%<GX
hU{Ao~?Umw0M=`ntUFd>S#&xh|PAD1D@(N|j61}Wn^9q!E2blu{OvB<@dxio-eeId3_$HoFw&KdepQdo=ZPis2vF}(w$wT8^28Py(x;($D@>;?NyF+_*
Mh7DCy48g~Xuq?8RADNOhkJ8hTND`Ko;IJ_C%}iu1$6p**<`hHF1QDkk&ow@%ATUBwqhTIn1HT(D%r5!V0J(u~1-*5O5dk`<<i?3;P#Tz8EW@)GUKYTS
jTXUA4x>Ph>BFewT6GHth9pv6bD@DMG{bpR_slre%UA`rR#Xe0QoSy+p(%lyh^r#nlB582v7b<dwyIkQkTdME@t6geiS)Klh$AsFhoiV%H9K@?bPcAFU
Xr!%u<9q>MQ1O&HC{0%zEu*M!vurkg*@1-b!sxyK_9c?FlRhKX2CA2tIBC%tLEK&aaisFL-J^V;d8nIZ3MR4DwZ}aZd`P5Auk~c#B)vPL?hM8r#z;#F-
8@F#$%%}Sl^Ofb_R!bpvr(Pi5UX}tv??+JjAE?r=$YIt>h3gh|`GV)$SyB;H(lmwIYjYot}j{W&>RbTc}*~w7qFqiOr9oggs(8g*A22AiY_loiX6`*d?
md+D~7ni&G@x`u4g`H!8|g^SB&LUK!&=^RMf4n5BKR=1=f6SyT{|S5ZT?7(qh^`?8|-PX`MCnaL522Xk6knJBt4c`IED9nNxsb|R#L(KzFlUe=@q%6%P
#IA4S<D7Hi|t;R|Q$!JheX<Rv_MK9%$Vm%rLT_DG0bGhglm?Z-;E!kn8G6@DKa_?ZI!Eh2VA$Pp2!5Le}X9Zc&DT6{#g6-MeqGf_m(C3;pt*lu`k*x{_
LIAVPj-fP7$y?^qhn!ma@3OKgZg{3Hs}(lVX0=9VJZ()YD?ng^8VY3#cChEl7G$;-U98;A`j{2Fw%f|pe%~R}%Bnf5+Or&;u>jL;_-Hv;QcGBV!<B9`t
*rA<D-As2DFJeo4pQ^;b!F8<W-H-zr~_K{fpFkA0|mG}y5t#K$c=HJ>rJ%8KMp&B_?X@U`ED}>Ye!M!p-A0!BBK;7QaGfugyN4wNO*mrbJmL*ArIxHqU
ZLgaCYK_ElP5fDAP-|1UN>GMeb*#2eG*n9W4PB+Mc$E#`H@~1VD^yw~gjW#T*J<fs^enX(6lRP^N{|$qhtL%mf6>EGPyk2X*#3HM)@+1o)CpV|_vGPi#
Mr7c@JRY#!{-_{<bMjbC`~(iGTFvd+gI`gk~za19qe{+Pon557Fi@Ts4Ber)3NdhkhSL7wpF6AW~d=?!AO`;Wir49E??GMnk9QMA79IKIH^7%0~SYl<>
_IhZ!VLLt);dETiDDuR;#zrFX^nH*UbG#`i<IJH>Jf?5P+kPI?nN3DZeKK(E=PhU(Q^r_0Kxs5>swf=ut(A><;KXY?)*Bg%gF^@IQYXpMAgf0l#y<Pw*
u8#PRynp2VBkv!1zaj7c{*UKd@L#C=zc}AQQwZ<qC*9G~iN`h<f<1R4k<xs%Bf}j)=`QUREVZ<<xo62~gg85G_~c=ZdG-^BTqM4K(p721Z{r^P`Oq0h#
P)(#tnaLIt1MQIn?3b=^?jNq+tfw1FGSJPa#<Dsl2>pktV65`mn_c+^8S3jRZ+&K0^!uobNA0@e2ZM^2{m6liu?N(p@3ySJ5n~|Tz>cQ_nOECUlJU02B
;$mxaN^HUT>Ui1laxoFSQZ(>Gk26pkf`%@+9N2>bSryBHB1+in*d%H%kFxJ!E!wEgM??jMazhy}5OIdl+G!ywsShniJo1u2dSiw9Xel3`XF*+i#LcXrJ
g@i}=;A@zcKuB5@3JkKZ5&11+XI#IQf*HFU!#{F0sw`-v`jPtWew*C_3Ut#IAj6P76&{_?My58FGl`yij9`2&4zGC2fh|2jG6l@`AHqpmjc_<|XpRil@
q>H$w{kks4U^(1pg#}QZ5u{~Z`^ofOgzM|hoV)FlC-%hCR)YP^nleO7e-lI1V{$&p@wvRoZm{%h{chuuiTd17JPkRgq>jG+Cuia^|j#eVH8aU&D1kUW+
!_38=cl#>(K=-5^6%T|dT=Lh$rW{-QK4<yxK7fM>xcKES+89nKSRj~l%qTb#$xSPbTS(k=^3$3U1-+`4b)WILTQ;ux^5ozqSK!HFL(lR|csS87t^l_@k
6&Jm{$z-hg{)lI-!zzMDatgCMX*$L`k0Gnp>#eXREpEKi)Mb?_ou!(BpCZE>I?zLbXMmL$;f{BpYqK028`EE?ulq@h7wy9_sbp+TO%9cL-Pt}GMBKwLi
T_7Utnxc=aG`IAzqHSaBsY6o%E;wsm&8(dEeT%7DV(csTcqJrSIpHlZjXq=D|VTi`Wa)&KmxwzQYy=+cnAvEzQk?;=Y)J{7c`HIy4T2Bz2$VuVcu^<Vp
NbeOoS*eNDJ@g(G`3bJEVe{g24}C#S+#XAc}FH3DbSA*V?6kNL~gqT<Rl;JiK%cJ1>r4L!z7gp)OHcO0pwXj#i#lbdy>*=v=IVBx!&C6`}ZVl($#GT70
bFfJvU!g<$R;fw$Ge>}VMD_s3<r}yJ}JnC8NaS!m?M=7Q;6l~~WdxEnoGY%BJNnBTH$ceG%hp%o9AZ$3aJ908Viwdf<a~G=KS(^7^Sx)0X8EvF>ih)?R
0R@&KTf@x6>>phxhyL4M!a~k(AGWYrU<_zagq({zduJ{Vmb;b~!NWa17Gy-&#Q3_oBjFjd8>&omIffyqz_w2tvpNznL2%)I=c=T*?MH*qPKegJf})*bU
s-I*gR0%U#KW65`y6v=uL~!20Qn+enzv-EX5IoeG~WCmY`WDAKRL{K{_{<dzjUGQziq3fD4rtmozG)Q{Cm6NtO}i+osMVBph@E#Mc!dHQpQ#tHArRvb<
ObWXgA7Z9uG;hiT(?1xJJgku|x(5<UE3|)Jc96T>N)jh^TPbgtfprmjzJpN9z91+2gBzVIqk{2SqbC@oP`EPPYTNoFxZl&Vx<!I}&b>Yl2z^#=nc}y*5
nLb+2)4yZGxBhCkb)B=h@AV49)f2u_Fp3;Xl2tcPItdoE!p`tu^cdO1$`M){v-QS{fO0wxyA?fiD+#eih3((S}H8|>eUz!xZcgZKCAyD4X}A}bGTNa)Z
+Z79esm1N=d1VbIKb?B1N1vR8f3Vt@t+vRB<y|BI({QfS{R^?TfDkCw`ZM>6~!^g@->uGSgq%c{4LRJ2AHaz5kaww=c@;7NatEIOIB->6v9S?<z=<nr0
%d=k+g1<kM-YfJKT0P_ZxzYc>_&AY}S)65Aj*u|<TR#4_#<Wj99oujzG%+2g>*01iN0c2!cYm?ZNa+N9vQ`~veJ-=7qaZd0XZh<xl3M}je6#|2qfQ-yd
-kP$4Tav&BT7}uo6-Q3)%Nz9wq{~FAlN5?ukpGuhs_mCaMCN_CYtNh6(uK#n<I`9zE`@TnB=_WWtw1+mM^)9B!Lzn9$p^Opniw#V$9VJ_c6OsFys|Rnj
fnGO{_{!N^E~@at-lsb+u^*o_m%h81kWN=*f7WJgtM(1~Qt^=LtXl@MWa`d3XEsEay_!0jL3SJ@n&o;>s>5!w77%&pR+Fw6dN)%fZ5`MLdZZfZL$WWmk
GKV;GR7>RqebpcjLY+aAno9NTBD>5n~rZ5FV|airbQBV!s3R47Zb;<4)+C}wmyau%fiiW^3cQ39hD-3HP&MmIP*{Px`lg~qb)BXYt79Xy6DYw^R&@oXb
Yl3`oKOd=Rw&~*mVNATI_p2KMX!_psa?-PH$vG=ztPC14$c!uCGnv?(UD*k`0I9dI$%#&;26Z5nPtPfs0yX)5G#nU7t6{rhu-JKVOPk*qBjr^NQ1HKR<
{G;)r(3J+4B+vud&c>W!`mx<Z8nj%`>?jIdG;jyM+x$1?h!<%a?n<o%z;QkOM!}@tF-eC$dcEl4M&zkT*JYilpgUjP+zr$z07kf~@*CIQMxy0H;B;o60
CQ0P${Co2+3uX^kHb6MuCU^8R;6qOU`JojinlkcumMR;+_IdVjS!Xvead;30p;s2XT)C!#W-g3KKOcM{<s19uXnruwn^y>$Fe9!DVT_o->+KTWZ=b0GG
Z6NfnbY~_*iWCW$!PmZ5S5p!Y<1(1(Ot1<4jf<>_yqArkJ@2avBCSx<1%qL^*?HXdWjQ-kxkstIz}%$Or<;1B?s5QedKgpObu6(pmHq<`blt?{9mM%53
lBLN8lIjc-6Ut(~d{gT|l-M#D-&hHN`wc^%>ib_TpFadh<{sTi84@M_ToO*TsAiI%@37784MDW>A9kr!Ry^{ZU+ZMO+l7DvBMVgp2dEZs>7z-vbRj;~S
MWZ9-Yox-6fnK*yKN&jIlTiZxI>gV>1p=`u+`;bt~CO~nL@>FLc2;K|7d|md2H=L2LSO2l0jWW*G>XpN^0H{nds1l#nA*Pi3D3IdAhWGxqR@g(?@6${M
n#bq;^zJ3&$Q(%=;4s^0`Wt{Vd)YkTb6NK6G`nIZ$axsRbL?$cP|BvHgj@0V>M->S<<1P{nF+L>0JCKg5*vQ7l@%`8*aPO2S=c8(ln1(UX5l@|SDU7K<
-3PZ=;n{(HP=H&v7+F1ShMPINN)t3kue{Xx2cAkE~P#5fj~2e9?u>rEE`sbBf;}$^jG*}-17`>KjZ{7fi{eIkk5^2MnX;(iju)Il%AffhmZ&DzGOs&6B
`>zJZz;{3UGp84osCkTiBxs$PvxAtx(&=lM;l^#h>!We;B=W!crTu2Daf5q_&j9-qH=+sV9c@s3Wme+X}9wYL~!3t|BvRUn4e}eBUDe2<+sJWVS4bjYR
0odY*TP)NO1dI*@*@wY`1o%j?K%`XbB(S%+zcqjWEBBoDt8;JQ=;zM;rJ<ZdKmFh7gICLq1sDE-Z_`=O>T*sMOu==NUW=}(y&hVjMv?J)Cv^_?<nz=gt
fA_fm62F2t18n7+wY^J7hJhpN(0P@i`ZvuvI`ivulEcGP5DX7ja5!JRoI+pS8l(6{k8+4PH75Qn}_wXPRdDj}XXf%u7GJyD`FJx!OHG=yL7FKxF>PGlT
?2auS(O`s&XJpzHQbWvA2VP=Qsg31fK0lz|wm{v>QjtnEInmf26wep8>$?Gp6^tQmv)~*gg6sB#yfZ9gsX0X2u#GW-6y_(tkl16|A+0`)MPS^%J#=QY2
b*EtM4kEoU%~aMK((c{Ao7*fSQlm`;-6E(fAAXX66P1*JXD`^BK8ZI<YvDs>)Xqh2X0_Lkr38{J2CZNShTMq9T9hY-XpjePZxZ5ecGr8(yoW1?-~n{;_
w~_6%rVmbwiVLV9YVt_fucRfw-f~9MJ96$@;zMM?^A*#`nDuY<pk{f8B}3Xfr-u&k^APwr_2I+j3{a0KA3n8Ehjs1SVA_AL4wW+GEFR9vHHrh#l6be?S
lLxGnHrtBIvK7XLVb;Rtu^9xpZ&HrzCTg}!XeN)JS*-}1#S#S&Y8zG(kbf%`wa0=F#(c^(k)!JUAC<odCR$!oE}#PblQOu9m~-;#?lJTgZ5c?2+kW>u$
>Y@YKq$V6$&%l@1WMT$K@?!`ay{*m{Oynp2VxjgpoRN$IwD4bDL)<%K}b>k!(b$9<Va`+*h-N27}1so4F1Ffj^qvmGyLpa0pv|$Z{s1JucQET_Vk6GmR
^4s!`gapo@1gkHJthRBj`8oHPmor~m?V91MGXjpABS|79(S-eyw|TkU=!N;Xk*18<JvXEXRyOSL_=apbXXtOJk)@#Ycxl^5#~nI$Rys#$d08Y8C$w&|5
UqANxGH2*=UXTNtZM1ha_x_E?pc2vwERL@hA+R&$64d?5S2qRJl4EPfB*RH3)WT!D|zn9S?3w_qans8C2*c`0H>I}r}!ZFIOX<Aw)Rh{o+4*l3d6IHvU
ZB8TYZI;h>b&f?f5l*`gnE{-w8GAxU-SWiVqx&|0!?5Afr($jwCpWzkfe#=tz`mr>uEEa)DF7p~+XoANqf(#dO}N`-l2=E0v0x+UqUHLsqtjl6EBGp_C
tfzJ|`}!tn5=1~y_=%~r5~s=jG7r}-W{*iPVtw7k#K5F8=@(;n?68lpB-IKl<!73_iQcB1~%9vu8WohHn~MmDoj;l~c9e%V7x0*v83L<UY8SL-a^sq=0
Bw6L9uR})`v$1lOjj#KRkMNx_T(q1Xwb5F}zb7N`b5e#20VsYO2=`W8qhX=lmpws!}{(Q@i?(d-(+TXw3%M-OCj5RI_8*QKGEbztgQ|Mgmn0F=s`AZ|s
%0uD&s}(jPd<*ac3Tl&=9zXOw%zhTqb6Y{{zCveNN!wRrJ|Z|?o76p@$fy6y|K9NqIn`KAzVv}+iVGw@_@%GtXHCk-Y=$@qt$q`Qj-}5pd#ooMih8@mE
tgMLvAgJ=8o&In;*iyub9iqQG1P5t5`^%V|2<TtmiV_Tf1Gq$rbL>E56A!1cR^EM)a9mHxF$BIy{~L#R)6YCeB0R>Z{+k9+=)D{uV!Z-e(0-Jl}PaI#u
HA$dGpM_GhO0->N{VH539yE9=LE{_5D?r&ql;on&D7X`jJUFizrhOEASatMouUJ){rpSTX+ZQ7Ux6e=Pa`6`Qm`9nNFyUZllkQzOZCqfPHnJ9IOy=9da
8Zna(V9izsT_L+9SZZJ+q9dGLQ*1<tVLH9$0HuOWhH=0GP5e&-A(Rx|1o!@&Ct<wm!}GC`+E_V4BVb{msoc3XYOa0a#}B{iXC*u<!#uhBM2Rln8J^j|U
bo#ZbCvd;@jq>RPhSw3%!)4To#y)6=a;?#2Baynv~M6In}l<Bk4iAIMxm{$ih%sxoA=fX8qFH(hl<~-W|PEXaJRdbMxi6R_J2_~lD->MqOVM-;v2h#%m
EchBD$pE)8_&LevXUj9dk#BAsyONF>+jygUHf{5EHTLpVMmMX#S|@#reQScEgD@mt(YjJLG5FbmF2yQ>EDx`8&LC!jSdD{<M^>jcwXUlnxrJT*`OBOCb
vax&9YD1K?9ng%IeeIik8Q@Yw{2aI83O6jll}9BEir&czNMQ|C~QI|A2@xH9~^|q`<Xn%_|O3wW-F{ZF0w&>`POA532gRQJ9P92_TjTMyxA5)Ywi9p!-
~uoLXiHOFCP8(MuCh#(2PN1EM=nKvKt}EEhpdK?lD}BEAYcYQ=90GSm8pRBtfttSLqfUb3r9RX~))tp1uFLnO$=)(*=tEECU>8@R;`7*}&gcOxWb7kRM
@zSP%%B<=N&?N5;&vizeq`#Ji2CJ1iom#{@v!pPpSoA{5iDUgV?sh#wn?-OI1@U8y(N2El*Qc}xG{)w2KIyXg99L!U$ML7ImgWvm2&O&#B8>Zf(?fv16
)d%ns;XQck3WcFLQj`f~$mF6>+V~6aS9UuOr_4{9o&*Q1qiA_C)B7!J4VSzD?J3GRx1hee;W?OlS?|J&I0?vcadmbYOWuN|!TWJNHyL2uLU~RYG0DZk@
&n|%1j9K({g?qC6xl(`U9_as7B@m}+f{1B4!O=YbtqLs*eYhR2*ZqQoA^s$23G$6PnHXt(ZxcaBb4VKY5JNG9jPq!SuHA;OvhU$cmC>O1I__%36cjTr3
ShzBLh?pM6_qReRS2xGvjt$@B|R~&$MOpPpavUS{b|*@dP@K`Oz9&ZHsWGd3*UQA31b`bS1Qn@$`pYfAWi3|Jti;=@)q3!!3_J97N%=e+%~}0uTJ<W5V
U6A5IXcn@Ex{&qG#KEbc_pdZE+i?nkfOYscebiOqgw0ZtsAyzvnmDE4b)*I%XT;nME0tEjng1WLQ1pXw?kRDWamh-&hmhl>H55{iPopT0uQh>Scod`Ay
FMbs^h@BeK_7)Wx(NA~|HMXB!=TF$~Ej+XC4KX~+9>*@S1T7ogwxHrQ}X;Zy;zcm%|&vo?x=PaPC0^kzb%!|ZFB?tq$WsR&R`z=-qlKx(Kh&`EW7TeVR
u-mGT_9En9VLe4NY(Gs4On^{$f@J<xCmf$<y-D7qndHYc+#y&x2@`97V9A4XHwkXR6aiW6R25NLiNkU-wSMQ$ezS%Z{clWP&C*uS5!X*hC!2Ne)zCnvU
sKv&qrVySzweEnFWMQd0i2S2TPW;6aAIKj)fco$29hRmrhT;ecljQGIAG=tQOY&W!F~n{HS$X!i*+{zkc)(Ov<M-PD@YSLt3qvppC|reml@mNRxF)3~9
aAU*tX0-o4Kc(-t8CH;G76aOEK>6|<!*L@#>1pMd<jg<Fz*+O*P>WD9GkMbjGboj*AExKe_`0@<PPg`l3@r1|AoG^dtvRK&yqeox;O8ju<g6B^Caln<X
9&WAdl=BAJ4~3(U9$)+3}*<jbRMW@H%1~L4Z|#9ghvJL*a1kow;~_jl)*2x;WD)PY*iTfkIU*-Zs)?7uO|@l?0I#%8c_Ac8aOjlRz4vhZ{P0!6C9#mH<
~-Zx#R^{39@ad~@gRWc#~)X>XS_r`DA$QD~k@j#KkRZ#YL-7+20h$)+}4IL&YhGuH~4{4_Kcbwp`=e~a?R0|n?-8dk|Hmd~qJ=)C1w6?g6V^i#HE>yp(
WY5ne_&d=<);L(DT2I*KS2fEm%If4CcavBfxT9yz+1W4eCc4@bY+V*ci&BNg^84wC))2}+ZC~%!0g7tB%w66&-$)0ia6<~<YaqV)!F{9(zV*0vZZ^TW*
$(*M*IblJx&}m&fd|ukaMGL0kCMQCcw0U{f8vD1dW4(i!MN3YLc%U0w2V9hH*;tr=uI)2ZJh-DH4ToC7)XXAtM><EIYoEg71=lycqQLnAg-4#(%{MD4u
F}{j#QpbX{$!W9@t~{rLWsiwpCBm1a{PG%xeZO<shk^p$pEgWc!53UdktjG_Q&xAq_**Jc-aae=srL#EonK4`%8QSNjiAXx|mN8tQY%)e;4BZ*%;PQ)1
-Ict+Qlg^fgl;3NZ$X6xelG??vH0l<yp?i;MyFD}M7$TC8tOU$)pLtBw5x5B)I%7Z%IY2u-PBiD-Ne(Ib3sNLmDp`rx1uXyzL#<gnsymm-DClE19BE1~
Gk=H_h$u%ljeGS~ZazWGmcqK2<d9<^P7{E6CoZ;aE8JXa5eI18vi*k<W6>iLd(vh~)Gf_;n|YA1DUNVA0lZcDrowbGj^@xI38xj=gxf`IwN#vjd1;K{z
Z4-3%~J@)lQk7n50XyQ&8&?q|r7j~wv*YiPoz#aM5mv~`?eQuK=Zl!d)493-I!BjuUBH6<i*&%{$A5w;V8RW_xK$DWqA`FdPG@`r~*d*;?Ll(zkC(=tJ
fNCFmq=}yLnEfJG<w0$$&3yXLBY`rL1@7rLQfe4%!!v^z5?B{vHabw!W3$GG51imdPARPo9zFMtpXN79ZOkHl)WVBs^7qN3di3p0H7t42b}G%8)_M5`t
DWzy{jmjrsoG85j3;Zba!bm2#e=~{pZ&)QW}C18f9NALVEr-O2?CpK&u4t+R<&A+UMkE9&<2EMMBGL$u+xaj<2F!igo~Z)lm8$O_xp^$;ho|ptZsGA$`
0{j(<LsouJVICBA)E}w#ZHj(&(4b4&5kiSido>G$fM>oC<WT$%e!QYN`SrE8f$4KZ?oC1eWQ+`c+BTyY!np3J5xS4zo8K*X_l6AE(uW?~8Ypb2|Q<JpP
lX?$t4}0&y>d?^l=3kVI?Fqg@HHgQ2zmeGoX^clB)D8J_^M2zQLuCSk)u{>7JQxIO^Ke*;Bx2%G}UxQ4~^Es)z@PH*fO;rtFnOl!LDY+)$y_9{VdX|`~
<0RMg&W6O*`t@8g<P5eK<pRfFJM=lb?St@SCNcLoSYPSEge@Ce>7`#3U0lT1^#(K!rhH-xM@2J0CFzm4JQ-`8;v|76IkbmU;Bkv!1|H%6dd4H#xh{U|?
RI6o)oG9!juPWB;gyKXt%5te6p5kHI2`nr2<yi`z9Cd=h@v^LdHH+0EAX(Jvc*8Km%BDjtS6i9vY<RcTKy}QLqt5|%GI}F@ITzj^emnNec{}+tW-6xs{
E`<f(??Vhg%0^upnYdH^Hx;wuuJ*G{Jfo}JUCkV@jfN@;w#sA$&n7<<o5mW5Y0(W>K+g*KO>6c7Hv?RDPT%px3Nb7_UXGjuf?cD@qsZV2M!51HK<uwj0
147eq2b-Xahu)W}^S_{c5O=yGn^K$JVFh5_cP&SCW*XPNw||7$B@pq98LY9S>;Wlv7rmzL^ez{yIy^G3u@F&+!xE4FB*X%eKy^p|gpG#$@;<FQd3OtUd
)J=DP;=@6;x0e1&m4hX1ru<P<5!CE`NcEk~@Y=L9_Yhx#_}rfhWlq#6)$-r_`fQ~9!qE-jZq4CIUw#x-K!J32Snu<EQMi!@SMzB%4Cx7yM55rrjAEdFJ
W*tNn&<udcms~|RY7PsP>U-tO0FU_f}oTT|+ZzOKSv-4l}NS)hXb~Vo&{z+P}qGsF=Zv}71+t<|B(mfcswbk4WpF4EsYrs6YaFIo4R29V#C~jdmFF&nc
{v!5r*YbSqM|*VwuF+IWLpVqxzRuWvLiiCR4#ownVmPlTNnz>PRSZ8Ivf#8)ugwC2GcWGsM(3VQIV#Gmtd=}DHO}D{`3Xz<S|EH6fbV2S_--CCMuvRh%
$C#2Lh~>GqdX~fHX^-XexH_uLuEPpm%c7}L#xyKhx0CEqEUjcCjGKU!AoVMeV5z+7)$Y;_j`)rU;d{~3+=26dcs^Cm?n2b3GGBb{ST$lCm;1nwQr)Q`Y
H#7(l320c7MQnx4t)yL_e|fNc@ccm%gecIZak#4X@{}$pN&29QKF4k_}-Dk1Z(g_~6AF;)CvL?x((y#TUN**+i4;rkQe<LC-~bsQec{@t?!#GhQ@AEHP
7V-MP&PRaf_Q2$2q6hYHLI<bo5`;D}OA%?Hlea=eCRC3}0E!${p8Bjzf~O35R<RlN{r1%ckk$N*`aa-gQ;Yv=8T|6SF@ZQuKPRanxaefYy6gQ0vk!ZRX
wVDPL5%a}YEHczOFX7YWXdh-i!P}8AZnuj(IIOb8=id3N#a71m2$1%S)YTpCH-F7AeQ6x+AhJEPkFPu|v(I={V^gv#B=0EYZx<=3jnR_^h0g>F9JBA#R
?M0Bz%qHfe+Tuu#mRyhQV-L>4a!>H4pld)pM%3suXq%*Pq$k@KjPH5^OC?R+@E=t+IJIjUc7E@yW8frby!+~C*%FM2&TE<MvjfNKB~Pf1qr7+q<BFVpv
8`G`c>m&lyvpo;CV3Q^-VvfL+_KH)Ox8_b%zBNp*>D0rl)fq_>Hc?K%S8TWl_Y~RlA+=pjU)W`Zj%I|nP4m)LjvH%l$T$*5O0v^?VD`W>pcgqryUhEN&
P5BO>?LuQ)6Fig%(6lKq6r5a<h&X_2VS;5=`PydEbpDEES_!X|=$awqKJFKex$H!YR>uyS^J<^-cDTqB~NC<n~g>38E&ZNZJy9bM>&%!HCHRcQNqq-zz
oi7pig-C(>LSe$fe_9%iH9!^qq-c4~IA^7Sol4sY;&@_jn&$SRI~C)uuB#nuC8T0GbAgU4gK4Cr&a{7tYiDIPtlnax{~rzg`gEMnAu$6LYw-anKuID@5
3j1U?ATh*<H*f@u=V5GqG8B-`4n(rG`D^0l$90P#>l-Dv&16G4Dy&BaYz_l?}5UV2Q7AA|LZFgc>gkK;Yp0cRuA+n*u^z30W$s9n-E&39V{GN*Dv|Cm=
hontMAWOH!&MPo5(c7Wjkkn}qe({(DkI_b0RtFnWZZfcP19N?TC@2U`nH^Z#%sXmPiv$523k8r0*sC2da)RFXvYR=X`^UXL_`liP_Iie}jRjD&IdFKKR
jjyMANZiVX#y6wxO97U-wW5lx9?tcKJBt2pN4rYK4q#P#aqZ*V3)Y)&!kEdnPR#P;MELbuD=IxzD_iF#RRziH{2eI(@8?cSwf}pZ_d*#&4;>q1cV30zF
&X>4Vw+pX@qtc(=q@NDv>E@Dnc=`roX?iycPC-#cbf_{W=1AObHYh;oSqtu<CPf<k?NZJN!{hC&~cfR8-1TCn?a+Ix;Uqu+a^QOH^9BHi<yFk&@fz4kO
U0%U%`AU9Szs8J;?HlyLw>plsabEl$x`ngj0SvBX9^@9_}5?&hQ4zIRJFJ*>(;8c{P{|J5y-0k@*T^J)Ef@t6hXTW=HhYY;JwAgo8B#ns!FP3T#HOlbz
hXBWMzZDJ-mWesI=b_Lof_yKQMk8kV$-jWi-#4w7X851SZZ}kB_{WznO7J3T|->4n`O-E!qvh%}g+>!;r;4SRUlql>m&zv-1xQp9Atkod@Hck36jrEs+
!ZidOS!;DHgf}FaQPzfohYvo@N1_Dy3CG~MCAt)~K-zY}1?w`D%L-oGr`Fl0ebfx$gpJ6aGHp|0et6%r?K^;9y^NZN{GDhkd59atfz&==OHww~jv-JQT
kE0&Nl~CGW_p3(t=;G(nxrzutULb8){F5QiH^Zhy*z^vYks40^CRe!_v5``oUc$H;t>xbsyV4NeR^)Rn3*rdIT#TfmnsUhJyI9A*BSZj#*^8Q{nKlFgx
Wo@ny^EA_jz9bKNV;32qS)kcbdZC{|fDYUS*`ZR73U8jCdgQuMfpZKI<q;MAA$;6(81~twSk{x7ctN<2$_P18RdY55=kq&ogkdvYb4@hi!N~yMb&_>)y
uV0P!=+VOw^VqG%Zv^$)j>|DDeO(BD!Q^Y@}aH$5RbROD}j&0zLW_eKP!HSEhTib64%F}+0<hL#)?j?g3h{@}Cz*$OJ7FNjB@QSYw3c=MUfYI(~fKln^
ARLFMCo6m$nIV>HoZl(E!qQ$LG%aXNKi}Dnezxk{HjwVNy|8x}NtF+V*7B3dVH*|h;rfRTJ<EZZ^Xugiw=KOoR#HY!wFn?ia#F!1+z)&fH4*m^3`wx5P
r&ajuw__oJDH>Bu&r`@YfS=~~vkcH1eBOJPZ$P6w08v~J<*i=ZjI6szPtU6g9ID>AmiLI5dA8dd9L3gcw1B$k?3C*R)Ob&(o$!KmP(U~RuJujm7pwXWz
?qwzoc<`k^S7m9#+7@iNNx*nB=v1VQN+#uFOXAodaoFmA}z#(m%UCs#BAiTbB)IbH#sf!r+pxba+4F`^7K?b62;+I>1#kIdQai>NIFyY6+#CyT)9QIxU
`KZNS9Xq#kgRb9-q9v;6Ep)|McK07Aon0KJW_)6f`O+{bm`Qh|O;}4bTJV2Ua|bCB;0@*`!~}_4n8SQ_3qf{b(fz{v$BV?-TVPSWRk7gL7=7Cnh(;aa;
{R2A3_G_=^_k_SrID3Z`%yJZlaMuJ&Fsf&`Zy%u10I#PBiAV8@!;6zQ05OFJ0}Qu-bTAKMNc%7^FcLNc6nG}zolO*d{!)nD{cjy*$C^ysW2M{~;aFR{*
avgL9SGZfQ7CDR#}8N#mCFiC6?Zf9UHxAL?2Ij++!XYdlpaLLiBI|(gwBvHZ9co03iD^Y{sWeA48Y`#raT$9nnBfDKmbgJmBJz0_cdlm|2I^fZvzUc((
tE_`${mv%2M?9qQo~d9`AFORz%S|V*VMMtly&@YS&4^GADO>Nk@?I{E8Fm4B43dyO1Etz1@QUSnPe&3Ih0xQ00i*!s=F|9+l!9$1H06h~z2^$NlriDC6
=MWuA?I=1k38PU@7qM>FJl_OA3q*l({DnjSr``XIH?CVFis1PU3unzpH6~6sJPW$h>M}v$4IfN&~2nxC+VOqHVb|{0)Lo8MNrH;;ccUigu$jCS7ad8bI
E{~P;)#vJTpNb9S#`Is_zU}ZR_+-Q|<Hbb+cO2gu6L&)&eMz6vtxW%h}Wz8)XrNs|@fjS{hcJVgf{~I$waqEB_KibPI&OztjcSOfS&z9WHWsJ3d2bt4g
Ui0IujYk|G<PXgu+ui#SetBeGXzW#58X0rj9#**)6BqZbQDKR~D^dzT{tfKF9?;02k4CV9EU%&9%h)Gn{o2HzKk*vAo{;G=$rmodv!Oph<Ja}&Srwlmm
^0^V`v1g*u4c{$7UoxAl7Z3nf@ZP4Iuwf6#a2Zkj1n2{jE7xdPI%8K&vvE4pkUF!2(L=XkJlIJ8zU5rE9FKL`TaU&JJc!rl|&mhh{llTPq{r!JhXZ@!V
`G0gJvOO!k5`WzM*Q5wBX_b35QC>%n1`QwTs{Xu5@QH=p+-bV?93ZnFy-(6tc=_`tK_$(i^WDsZ{Ke5~F#nPFkGy~6{Uh(s<-vca5^2lfv8N<(C!p%fg
UO`4blmw%7@~r^fX|h^wlO|me9mBNlRt#G+1*UkXl>|77l@ijZcGDVz9O2d$7Py5?s;hpHBPAf4)Q|DoWwy1Ln=Ei=izcIHbPC`4WC=i@Jn9Ix1BE*5t
)H}?5XWQBe;<!!QFU1DIQKe8WzoqG6-3S6F!dLqz~iqd_xGUd0&3R;?Xi#^J5;IAoJnwA^<g%y?F$X=^(GILuL#Xt#29fYqnVXkmfBdxM|05jz{f|*PM
JJ@!%48b(k@GZ+%?kdHXW?$C)>KsAadl@%<|x4rO*jn+Eg6NrOC20m`^%dOvw&9#<+5GbR1k_-)fc@%~m@x4y*$v&6EezvM-X-1(BCj4L=><|YwSf?<i
u-H9LDaC6d^W*Yp}I5n5Puh4ma$UoFKh`C$e&+^Hj%|p9w`36`c@$IeePD=JZ!)$Bt$n{M*w^TMKDoKG>#FW2y6XhQcht>~R!68rkWseMXD^X-=eq$Ya
YwV-cG*SC$51DruXS0PoVG($oIC(H?r}<%zJ25(Ke!2Lkjqu{s2+ZzDyfEOey`rSYtUU?j!+i*c+e>5$M3pd#FBgz(wO6HJ#!O}34);x`=$F5U7OdUhE
0>>*$s>5?yN~(dq8*<0jg&a?Azf4lG~5_=>BS?Bq$zIA-$WMgEBACKI*7g&uqG;U95R!V$3-6@pXGMA+hMN2k|VAfXL+i&rv}@KQnaubOMQEL_v{IQfB
E0RO_CF3tv&Ol!-w3b0{_GR#xG}b>LYt^5I4FBTfLd#mpz_liyMl3Z7_uT1!B`Hcl*mv|0~`!*heZPMSg$O94lyg|1bZm+tK7sGKFt>iU~_L)@r}>ZF4
zjbl&o8PTNdnkGBK(zx3^~>)KuK&c8_(Hw-XszTy-=_08fy;5A--?0NMF4e1?*3;$E!xA2{3-Q<pveFrY<=$ec*A}F((BWN>syvV{SDt^cvcprA)xEQ4
;`e)o)?hKJ)mvuo&L;+6^?i+pG-9Nk#Rz<qcxs=tL-3m}fR0gJ__%v_6PISq|1YxR}v+-(woZ!`B^Pl%M{-ELi2Rie_wg
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of b0f45470c9ee7ce4798034fe359879a995d4af9a2e5ca60a23397bfaeba420a2, and the rest of this file is 3384ebbf4ace8a9b55d6bc7198d0aa1203731dad4228c48738afb262e02a116e

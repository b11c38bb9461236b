"""hw6.check, hw6.hint, hw6.check_all: a homework's practice in one file, for Python 3.10 or newer with NumPy.

把它放在 hw6.ipynb 旁边，不用安装课程的软件包。它只供练习：分数由评分程序用另外的输入决定，改动它没有用，也不用交。
Put it beside hw6.ipynb, and the course's package is not needed. It is for practice: the marks are decided by the
grader, on other inputs; editing it changes nothing, and it is not handed in.

``hctnlp release hw6`` wrote it: the grader's judging code, how the values of each exercise are compared, and at the
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


# --- hw6: how the values of its exercises are compared, and looked at


def judge_of_lstm_step():
    def states(value):
        """h and C show in which order the gates were read, in whatever order they are returned."""
        return value[:2]

    return close(atol=1e-07, num_parts=3, rtol=0.0001), [None, itself, states]


def judge_of_lstm_step_backward():
    return close(atol=1e-07, num_parts=6, rtol=0.0001), [None, itself]


def judge_of_lstm_forward():
    def states(value):
        """h and C show in which order the gates were read, in whatever order they are returned."""
        return value[:2]

    return close(atol=1e-07, num_parts=3, rtol=0.0001), [None, itself, states]


def judge_of_lstm_backward():
    return close(atol=1e-07, num_parts=6, rtol=0.0001), [None, itself]


def judge_of_init_forget_bias():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_count_parameters():
    return close(atol=0.5, num_parts=1, rtol=0), [None, itself]


JUDGES = {
    "lstm_step": judge_of_lstm_step(),
    "lstm_step_backward": judge_of_lstm_step_backward(),
    "lstm_forward": judge_of_lstm_forward(),
    "lstm_backward": judge_of_lstm_backward(),
    "init_forget_bias": judge_of_init_forget_bias(),
    "count_parameters": judge_of_count_parameters(),
}
DATA = '''
c-ri}`Lg5abtm{LH}W4ZNbAGC$m5v6#uX$165!@=WB?!l0w4flUmT7oTekMa<Ca^JEsf=FFA9$>$=$N8)fLe%;CJY$%qsn*SD23kZ)Vn(E{(I&ZFPmBF
6t8a&N;ucpUZ>NZ$F65$a(Pb2gjOz@bE#M`9<Nx4?h0e59(w4$bMv-S>`+WgOB4MLmxhHnzNJnkrNl!4}Rz2gR^OergwSZHy^}hbZ#H~*24#d(-iQN-~
OG;2`97t{QAIe-}5@<Mf4~yoHOKjPW<@tFma)OHnZYN>i8&jYIxVaT|KjaB!27q1f)?o+4Zpo-a1|$ga2$EHP@e)->u7|UY3;S%VWR!z)mvf!9(<8+`|
WtKlRNwzW+B*zWGm2zW%rH$=s=&%sk!YW^_JXS^VaM+>gD}^?B^!gEzka+Vjtwcm3Vlfd{_@8C5=%@#FB>$j|L0ww-g~Co$wq;}0K%aZ<-uAs|jCJ2__
M93Y{`fBL78?oYq+tv9~^g(qMA&Kp1ci=Te^Ymfi#t53fC&u{+8@Bi$_fAaV<U$`6Hz4hmxfBXmEf)Bj)&;RN1AN(bJ{(ATGPrmq<Z+_#o{sDORr@#A^
$FG0&>D@Q}`5RCE?l0c_`yV~|;<x_a*M1MO(~r*GRf%_I=G?_earc}!AHOT$ZP(B80#eM9x_`<%ovt_h_*@p()4!BIynYfx1H&h;r;^Nbp4~O$!(E=-C
Gp3g{vM)Nb@r-#6#2~+dFJFt^X%L``Rr#Q_Q!wtc_?$Q-zWd{PmjO;tv7!7NvQO<{^6gX5`I~Dct?(Y<?g4S`uvmceChJ>74Gv!fv2D95<-9LuYUK*e|
!DO*I#@5hhOX;d+R6Pd;IB7J^t})&opr_!bPO~-u55Ab4>eqfq$2{clVr+$?1^ake1m^hwy$9-}}JB3t%5Aw14bmLM@uj^*8hSX?{NW#WQ^rW_)~<xG=
abx=XI{_VB^QzMuNx#e#qOJ!srFe(+VOhdc360i}jN@1Fd(KY#M|&%E*d&%XJ`pNB9X|G}pr(l@{St-A}kyT@Pr+~ZGw_wIlEJ$CoT4?g$PuYB)kKmN3
`(r3R$|Ln(~d4@YFi+fXE1T)W2GUsqtBo{^yL++g1k6r)$Xy(vM?yRJYFYa;SVP(+s^9xeTDQd@wuk3oS`Q@J3uRKF(Kg!e6%#T--zwwiALTled{lhO_
O!nH3AOGY(J^Az>Ub#WPzgqosPrmV&P}(<s{LMFi^fmY^G~koJ`%C!v^(p8rZ~o{@Z@vDhE1^pe{Fm=M{^4J}^@*Rn^$*{D{Lf!`>-Dey^c&y2c+=ng*
Gt5_4oSTB=I{OBXFvYap7WRf2D;aq-~P(o@uJYL{3BFfubW*`-i3~HzOpf07#LR;AG_OJOz0&SlgAe|J$3#|_PQylxI3G9eo-Sl(nr9(<zWuJX!Xv^%!
3cJ<{b=`{LVGAU+;ARAAvq_6(@;L?KABiANld4^U1WGtEWH_pGG+Jj0?oCeg_`=?c&$4-+>UIE4=agH{Sf?ul0A{`u2ApzkYF^>wO6Siv6wE{}g7B$A9
?yeXKn5iswT39bR$caMJ^{{6$Imy{AV`lw|Ean_s^>_L_o;rB~D~R^9>3&64O5y!{9U))m>+7+?L)n_vF>CtvyN-qu%wchFKWB;Y4dROs(dU|{^`@AlX
(5%9?`T#o$b@7}vdA3;5=3r#zTAo~lut2B_^J>`$x8Rx?V?Q<xuetgYt@!cgxV5mGh3yaW&#WNUJXpeHoxgvO~(>K5Vxtndor?z?g?N7Y%qrZK2=cd!U
$A9$syXH{=tpo4fiFf_&|M}Y2-~5}ueCw}2`S|a?{6Am&#wDSB=bzvB(Lch#?=!$V)A=b$!aHc3r_kW7_UWhh%q~s|nf?03s83Ho9}FRdGqfqpat_Si_
0fkJ@Par$`3L9T!JjuDqy#gU)7VEd_O8MG*6Uw>{HOmn3@7LS7f|Be<L~_7t?zyUMl{UePyY7LAOG-67vR5qE$R>N?EZ2U|5tA2x(X;>t4`(=WfnvK^W
&=|b(X~5U6LJ~?BlmI`<|5EX&lRee(gLm?ZU6jOF@1r>cwGt<-PU#S9`7A^2)z_;)>uBn|)OEMtSo3YfrxSBbZp9=B{^I;i=F^SWlnN36SD7AzZTwpNH
_HOT=G*LU4X|SDB~sQkAbs=b5n2mCs|66^||j<&seyr|a8?Fa6E696YOo&;Za|u9~@mu={`e?*G--)4mWs^G68dC;#Qm&;H|+*M4+04lH-0n>99m0S)r
@M(3_4e8JKahPerPQGBg*H>c}+hT3fN8@cB|_+FIwhx=r92~Swkp`TnM7v|whvHO=#+}FCVf98_Hzy6uGzV~Mk)6Y}oF2}E`&o8QnN&Aw1p-6o;D?WBN
F76`u>(x#U1PZkdg^OQU<KA7}uDR>cz15%htc$zc(irsqrz!02xf=e%zj(g7-E@Ad7|*;vf0ngA{*JnHxTM*OlU>sGd*r1geq>&ZboH9&drjC}K5eirj
&n_(&@Etgxn$JdAwK<w7i0V~`S9-ECtx5v{=q*!`QjhJ^Ov#<pZNX{?>nUD>j-R+^5Wtn=IIi&<~4C%gn0Oj-gC}!$+P(-&sgpC`tY9SyJPv3)Q>Lh*`
wrQvbXoopS?5=ux0w;Ct=eFJBW8fc^=3={ng_y{r4WuzlP;r#w+{2JG`=gcu(?%rN{iQAh~9+NB$%CQS!*U6!dGe-lxa6zVoA-to|KrE$_UGtgn9!hRB
;g{Hw>`{*znjxZH%P@G=~{_O+kB_8IugrJ?!TzkTETpSe_u`xX*XfS>n0@O!oYnPWl|<@e04DEbV02hm-dfE%mc^K1yuzZOid_e(!J^n<|j4P|m|eIa1
{dB84&>^(}}5Af6K1|@&|^&dWc0J8Tl0zmPf{PB0+{L$~fzb>9mMmNl#`NE4Z7Z-zFT7ye{N#bY4?%_R4m?Qd+;pltGWyMqFyi+gF2BW@xcqjG?a`*kQ
U)i}=j4w3ylW%<Dr=R-5B~sxq_(z|A{JURz^C#c_=_h{j<ny1o_PBr3(|!D<Z^HO|vAwVSUSRKsPphuud&eUGrQ0+ZU(2!eUI3Fv?h64XckU|%2>HECf
Dqmb!!^0keT4w8{9Z0V?}ZjjE>81G0eUaff^HA-eF3^X%U1^Q#_weU^ezxz0MNUze1!n7{9Z1=<dOeEfXSWzN&!NCFB4#L$)qm;m|Qa3D+GAu_i_PxFS
Ot#=>1m;(0iE{^!mQ;eF1uXtM$qN-uS&-fG;ZaUSFABDZrOn=)JyBya1s4O0(#V-^&H~qAcq5VgE`2CNDPzFIn_OE_%souhK=Y{9Z0V_k|X`^oIT`1?a
v^3tsK_f;yP=bYB_38^4ze@I}pb(oblw6yQs3wv&F`e*r-Em3A^WelHi`i#nO4Z+~AYK=0+op!dQon)JQJD+K7h+$@^(rT&Eg-B)Ts@8xFE+eH7!Y9C$
KEq<XV`%6vy*ML6zOX91W@V%Ei0QXV(uLJ!LK1SW@<G%{@7otvn5R3i?E+>|6=9jPg+{>2BHQ)AP-B}RF&wl)Q|MG?RPk-;fUcLnT_CLJ&<!?Q8;{FT&
C!hWO>o+^sji2jRoBj8lkN@KLAHROt7J2gJAN=gce+KE^{#t)wcxPSz^|D5G+0pUu?zeE@FVK7&_=I_P@?+=DPR_n_=(ja4t320Tiwgw5xPG&C`+EETe
ERjxJs$7p#N&Nfc)XW`C;2(?Bp()@<mKS;uXx;d;c?#wkN*<!xX<J9U#7o(a6I0Jh3BRE+Xu&!d{}s1s=s;f!sERHfAc;Be{+9MJnn~u$9<Xp_QCNa9~
PdM>Tk)r@FcIm-;xi_-#$1V_rt>TQu~7sj>r43@cbL|_0ye?OOtwA-@1UhE}p#cgFkzIXX~<3cHLs{SFkS|sDJglk3adf%f{&!e{@+j`{W-y{`L=gOz*
YXb-%|&ylq?g+1g2c*_|zpSyFn(%U)NJB-c$Y|GK1n>0|F#1MB<E+x|s{hZjvex8`+Q&%N$FUKhUl)h^=Q8%OP<%l*sl^7lV;TQqtK`nDf<S*U`2IC^(
kO1oc4yENzD`SKh8{J9&vtAgIvaK8=ARfsDb{@DWVU4FcD<@YOS=v8R!dD;Kv6VC+h*LNR1T}6AkDg5|LU+8x*-Mim_@<CZ2|G~F@`iXD->aX_8!oT{f
*Sh-~kinDBeBtSBc=*W|Kl8rp!MFXitltdpN&o6~FZfsQE-zEG#nF$whj%^U{_tg^?zz?Qq&%OT!=wJC4(L;#{MzF`_{*n?yD1sF`?Wh43J7E7qUGVzx
J1h1-~E#(|NW1la2LB>K6twQ12f%ai}-VY`{w_1S+(sq+@9_^UpBliJ^_8{vfX&y`nf9k%I4u^__=VnY}S43?n?Wz`)bC|@A&xFv<JZ?b^I>%U!HgbJu
JztM!4Sryx;lz!B?M}<+7f3-NwGW{qU(DUKY3h@w0FK^>^UU$A9rBP+W}Tn7hY6_}*oi>C@l1khu!fue3k;=082Z6nsT`vE6e^{+E@(J~WEEs5}*Zzt3
&8?|fn7mJLqr-Pu1uuPV>|<k#=?UztM0S8-~njgucb*Yxu6+1AuA<u^{x6mr$rJN41$ji<_ZYPIXD3|FuF<kv3iVAqWCUMb*x@jNq7A0U^vR<3q>E)6`
tz+A><eii9>v(3fdF8hyv@^qyTj?S0e->-kJ&&d5N2-jWN-@UwC1I_lOzkzpq5ceC*HvuoiKYkVBx<YurY<*Q&aRJirCHJyk4%}|`FfMzO&d1(fRGxoJ
<i4idM1TC*Z$8u2tsvawFb@akaHDj6Z_2;EGWDD2LmW~@9}?G}<n<?Y{YhVcGS{E%^(S}ziJ|=k>o5IrtUpiP2=o-Fo&?p?pn4)yPlfKO&=)G$RR-)T1
9p`GyUKuFWx%d7U{@Kis|;8#1J=uc^)g_+3|KD%*2{qPGGM(7ST6(C%YgMVV7(0Zl`nqfh+jG4SC06VBi^&ZdscYQ3SRm%7<Ii+{cqImx1JK!lcIWBR8
Q>681ESqSC+(;C2?g*Tv-x5OQL5<^el;<CDF4adX_}blIY12Jz4UqLGntRyb>p`#K|jhvezKl^B{X3WY2@_d5}F1vgbkeJjfmo*#jYaj%3e~y7Ho~yr?
TL>dK4inNU3ws%Jv=OsJj-)ia@bCRDFGs^>-Zx}$oQRL_#?S<+W#^pzQXWk&bF=$<Ft^Q3#8bkCFSdD1;ky5~vvJn5b%-Seb-o^;QQxw2t;224+x=_xZ
kWu~Xh^pu&NGSgFLddf^sndvDrJsPHGz+MrsJp;B!!1lD*o)+8FVtZO_PmAqou{|xer^WSDxL!=I7nAG7<a#l=o;25!=6cdxPnzpVb3JLUC(YfW^%ncs
E%>op^k1&z?Mn4m>h?Qz|2uuVGPf&xyK?=t56Jtha39$Bk&WHxV>kNup?)9h_rZQ2?f2n+AMf`8e~WnR7O~hZWU*V!Vz;2hZc&Tf!WO&5Ep`iB>=u65E
&eW7`gUb*SN3-0`fGpw7NOWJw6I%jU9R-)%G|E(?aKAn{`@W8uv^q%x3Ix(af96g2fIZMb_*Ts7CYE2c&Hm+>c*G4@uhBjsT*JF#+SN}^ZWR`577Gvy$
{j*7`^9n3o7asPVm~_zr_`GiwWu$4b&|hsGDO`H_xVSu1($Ck-GUKef1Yu({fnbFRyD{UoE!H{w3r4mwkWxL2>CaulKHt+z&qffbF_1x*`u;z`{D4o!3
5LtK7CMd~rXlJkX|tl=IVs$bddK*Y&W_6O|xlRika_IRapzJrwQv@(T0+;j)*vhc9oDLKXxpXutFD86$MQ+h{~Yq8-P#x^wIT(NLLjw{Iy7by%Q;D2Ym
(NiysV*OkLbww#Kd3Wc4M+l371^jI!*VNO}x0;Bj?bVr3sEkmjTVu{pXJBoyPrca2B3js^<&H^M=%ZJ!>)X^3T7Ak@6=J}+{K#1{`y<?d`#Z%NDcn4-7
0&)nJDo@M_9eB+F@wp{2R+}RbET2W$^hH4Fw*igTs~vqNPC#OriI>r<+GHv;ADOP8<O>rx7JrV`n<XELbu-@&RtLgRn*})>HsVxs`ED{;Z|rz18Is40C
{)X~WYq-zxT5x~y8@$C-YViOkz}4G(k0^h^}L?jLc0w@#znxkriuZEM~DK5aK2cgQJGW?k&lVkD{>xS9ckj4YO)G9+Y&*PU~Zz~vA>#)rW`AOaG*;vT(
~rkaSEWO;bCJn*-&LM+KrUGZaX0L5+NbLh*iL8KPlMM(%Xs^h3J^IV|5COc4e+DW6Ne-!$;yC3!%o@1%Wgx)j~?J-rJ{<CS-{YTnz`tenM1Lvp4xMzK~
}=@P*LZ#)Fh)xK`ZOn8@jh+AW;YKMlZP2gc`Zfy<hOb=)?j13A;TW(C@8MI-5Yu>sQ3osxMotSw+{iseqsaJ)j@VmTS^JXeHnwUaoX*wz`RIa91q$x&T
(bJ;=1+zg(_6NHtQgiq?++Bb!5=`n@cuw`lwKzi5!PhaBua7hsgqPXF3Kp;|75$6!8Cx>vsgO1y0+haFF6$FsQrrC*ZrZNO)mIg0D_nk`{bD3x*o3Y%8
ni&36;Z?NLy980^<rv7Cu13wWB6N1Qn({-u+G8q9iUn`zj*5e2Ue2Wyqi7w3HIAzD*viyKpPBo)M!60c;3^fhn+CU7gaO4kK2%;s4ed!bSaHY(V4h{*=
X25NNMTkXur@%ix>Gm~%+hg&@9!u$`Ht8(QIg8$ozybO(vij1E>@_@tUQELDsH|3GTx+&wd)E7+0~1X%T^<pV9vlumDRFLz!JB_+Cfvo;($5EJANO}Rm
L7~X3OmcnE^l=8ft9OI%CNdwEc0m4Ju4ttQ@3kpeE^nh;Uaur3^O`7It1nB35xL1&aVHmJYBuVdrv&RVdt!VE3+AZv&MIC2b-w#cTt3Ju>i(-5f1sd0Y
ToM5g1a8QG0%hTNeAY&gvv?6jsbK<>}0y;yFO3J{dS98=o%ffsP>xU_bW1+c?eI7TH>RP2%ITuq=Mf2`OH#-Tk)739Dm1hYwkVMSF0qEwr)Jq74l8L^9
vNhxfa%qDAx9jz*Ka@vrC<AU?S+%VXBIxA>}TV%DvQ<e+)cexjAwlmfS?sTxSgd+y?>sZfCO_G#-1!i8bYPL%*1w(_e_`KmsomCX~#5#w?P6Z0x<UrZl
E0AWp&XdXYIbipOm||g|&Qz>bm~C7N+!$~%B}m&fz!YeSW|v2;rK{Y!T_^xl*%-`{8f8jC!#mdPMnRKEI`p)|nq;JEY(h`l@tm|KLDR9xEHW)`rynbNJ
zo~wuqq=^n+vJXWIb1q48cZmgEK}|kJ9bpfKQ<QHhQea%P@pRibrJu#Y=as0;!94qF6H_nBjmOT9IBzU?0paL*9?P3O`1))zUPXgGIDd7Aro*7*6mL!H
<}crP8xd$Vz^h%V4;ohtUf0yMR6LF*%siB2(3e#c~&x%Xteni-TYyEs;b2ocP5g?>bv$r?Y_xT$W?OMryS+kBXQMRaul8RH+WLxtz$<a5R^Jp^w{fJwx
#fvCkV756P%jF=wt;`Lbn0kd7Dp%9|s*4#dq&P}j5IR53gAxXv<Tu>t~2_=KHwHN*OJj2Hu|<15mhD963DoY>%~J9s&5m$k(z)6F=N)L~jN^NLG7ze;(
K3%hob&=jU1=@v`f&LlLIK1~+Gjv`DAFs!2xj;dAxR}7bEH5_(Fm86q+Z00j|12iyEcH#``8mTKQu3O*TRW!<vMvL{F*?_XbJ%O!-MnQPYRtmK8o2ol|
VI;U1C4yx<BDq~WhWJ(Qpz+2ii&bFLn-RV6(i%{^WY6JQ)>w$<u38rn%C2fW!J$eq<PZ>yb!19o4rZ~(<y;-cH1JhYmiVEOp7%Z=q{cC6tH3+143`xb!
HQoYws%-94SqKR)$T-}M|FaAV6-6j-l0Q4h2aXt9_Z}>1?Mfh+5x;N8RWF$<^du~^QsGYVIQp<x&#!RXtN{ZV*yufP-Ss;;;<st;(Wq)YU}_PnJ$K=bw
C+p9nphx7UF8vp7O1Y&Ojl8O3Ak{NpqOQp+_Zm%MD#u#A(^KbUsibu%fpS#*ihNaa*ifkUJJ=RY!}~$)<#f1MFQhTUVnc)Ngt?gu=wHWR<GeWD*``2bl
lZO>K?N2_=CQQmML_5qj0Eb=m@hL1qAhcM(F_hgb&AREN)_)`j|+DtgYT@nQ^;Ld_C{-ZvI#>jY*r^it{9gPqSQoTGtRj4i2@gnb<Xkok0dV25iJ^_p%
ym5;CzzNk{Xy{Cv>cekz&HlZVvT{m1*ux6;8<gr3MfbAI|J4afPTpK_etVhzw<*R)~RC3~D%(j{VMc8b_$|SN5+4>}^hD;S#G;TLwFu`pRq$}Ac_eq;e
h-OOCF;Kas%Egr|Wk-RTf}NSEwY6j_i6!?)xjSQ9QSDYbZigZ>uK_);%}uM%nGRG*wy!fO*r>HXIhVRhIxQfMX+_f$gUq;1rE8}luZu8K>!ZV_+fIG3I
&Fs3r5-ClnQKeaHM>$JxdAzIBYO8jP5svI!2dmbQ7=DG6MA7-0Sh||Iadl=(gT%TpICMwB-)6_#PLL5E>DQW;v+g^Pq|A}w9IwmV_2#VkmESnD*g&p*h
O&MF1B;MQ(MeKRo$<E57V&64T0Tp4Er1JD=77j+V9U+rC>TXj16OegC?l;O0B!qG}Z(S`qlt8RYH@6F!$84!;u!@PAXD_eBAkT&I4Z6Pqe%bQ;ADk7=3
I4lYJwQ=1DOS&I40Hu5ypJ8R!uR9h9A}mlf^T9IdgPt$`{kn!3OhQb!U__Sd_a4r}AoZ05_Oy+Fa%Z<KgF=b%0uflQ_c8B{9U#q!ir7KjZL1+AB>FlHD
e+Mk!_3L3s*1=xHuXFLtTYFO^24IbAzbp3WzE>p>e{3F=<=~FnD$YOm;&)tq<*mMA5upUEYqWl;v^2E2tK$2n^^|=Puk(^xN<8w7KE8@5mmi$EHZ14g_
zddwzjX%N%!I=r*fRhLWZ;Zuyyl`u>Qh06y$iZ@b2-a}!;N8doSjmnD8ebb*y_#=$fv3zFx0&*SgbFF<O#RuEU@G96{CTUA&^t)pZ;qoiLS}3%kI8aBC
Gx73NuE6!tcrlm(cIxA6Hy%(30r-#0hy_ylrkGFCrY&fF~jO<i>z9mO=^|FW^rIuSXAY3zVbbRKa)gRhbqB`(ov(VAlyw@m2%)X;EdKwg`b?;83<;Phz
f*;5ymPbwiUS((>)e(ss|g56FFQR$57D)Gfd{OlwoRz>5Fa|cv%aQh9z6tLj_w@oC1+Z(lhEgx1Y{sCMwGhu4p!DOnaRfsDvo=QKiEiY*i2qqfz1GaFR
Ufn`Kywvw~sEdKEF7EM8ZwknD!hd^q31zN>}hA~KnPWwi_pmIzqGYPEEYR&iJyV9R1w9R~|c;Xu4yAC5yhht&uJu&|%f985ZQdNc+Ej40IO_T<55VzuM
(0-On{q`?B~hSoqsU4`{V+on+ELtK%%lT2m0oEsol=wM%RfRR8{Pq$~HskRjd6l+7v3pkem1Iq@7j%PA1Lw7cvlG|g|I;=W3(owkr$MrB%u`Zx>E~!T9
1aOL{(yM7Z@8ZF11rAE!HV6{27C7<~x0tlLrndRXa7%<JhahQDNiUlfqaflQG{*%5sRF8)c)F%JBA9Mc+6`76!*Dr|__8&XIF%DutcCA7*zI`B3EJAYT
<NUip0G6EGL=dsww7iaALigSZ1}RkjcbWB*<`fWrZ!)TNwi1(r3~?L(QXtfOaZH1YfcvqtmTP{%t&*vvRRG<2+IvUt773?8Ohj*RQ+74RbqJdNH2KNpF
G|*_fVx2o#Vx>?!Y--aurF9U^Nj#56u8wpg?R5XKx@uVX+fjMU%0+4Xe%$%)wwVEKHzCW^+ol9Lv}a)##(fgSrAF*bRhg2a%q;p&rcR0hV#(!9k`)KH9
1%H^@mPu`L_qutsR<g2WZj__E*}$8K9;gEn=vO;(bC-BUR^UytB~T!-suKG(2LB_}2js+O`-03rklni*azY>XZ?+-*id#nP)~7p+FQ2OKP$ESD+{JvA7
jk}?Q~XSEK<(E(c;&KSh%+6i-yMKfeM>4IadR|T94_M$<M5w`;DMw-vUEl+kVILy#eh_*AebE|T)kyi%<j52nf$h)lVkRU4Xv{5Xp0t=RyE&Vk$1J-_f
W=pX^1B4xP*<2k(N3|x1$w&?^b4fW{2l=uo;auoatN4H|Mp=a=gZZgeEK>x6Sgial><l^p(f~g$&zYyzA&~^TAr4cfXzrusOqi3<6Hb!1V0745(@3PCu
DjjYAlt`_T7#`Xz|lb>37#PBRn&1!t3v$(0im@s7e^eeEw0nYTuWdPuHwXYY0AYO83GZGDIw3eRR^eCR>2Sis|rVgYNv_;<G{Iu$`_i1p$zP^YRg1+Ch
S(o3E~{Uxfp{8^{E4^@GZkF-7+=@LY7qR@^~D%7NHEm#Gdl2xxa;T7sf>Z!|Tpe8M0dLCk$X^05-+a*A7&bA^f;${8q#Lij~acn9kX~2*{<SsS6>_7<P
y;j!W0@cY<Qhhp}oOazL$|0~?1lrGUw7No^xuF{_sKvMp#Rm?=2gIjuI#qJ(pKo}H-__CghMROa(3JDO`C<#u8v^GL0;<C-GEGhqp8yJpm8MMekc|D$%
2A|l%=2%K9$7HpJd#i$F63CG!d0SMG+Q@Rs81)SM=9?lIVs*t4Bj>T~UBekHHh12Glr?8bj8IIk(yR5Km-bOH=z)V0@d`l}~fo3cwBiX*1#G8sS#j@B3
dTxV+5bMoxB4Yu9>p_tnm}*`jU1k%jb`0?aOHSq0R81HVz-}=~&y@qa#S@MhhLpo*hxgZYvWC440LR5yPxc5?ktbEB&*RLFz@bX>A|EtxZYzB{ga@`N%
n#^ZA7$CW075*I7g@T(0#NatPhygut8`V$b%Oya1RL0U1f!)+=xm;&*r;5%u}XFRgpsxe*8*DXhC}H%P6K3b4foW!?Lw8~hJzjLI&dg12ClL%5CYeM!@
^dDo3v!rD&0vfBNNVbDszgL;${cam0{#dP51G-!bgKCKO6||5XfDzmhoU%>)bNbPdJlH)2ihO+!nCF4uQS&i=<6*+yWax8PA)O4&z^Q;u4vs`3j_HITS
n3Z5c%050DTcy0c2D%V{;F#vGixP2)J5mNM+!qUm84n<M3{BJ?)j%GGQp0)Io4#f+-!fWxLHIyJ`XKt;mbMGsQ#tU%r2@djykq{Kx7dN>)^omeqLhXD=
D-#pmQi&Puz8kAwtwVkN4yNy(UGU9YQmnJFjX48B)XV;9*X<|X7@<H5HBv$YC1CZMb5HJI?S(4k*;?7;}`=g|CD~6lTP9xdO$e&~G!F*KCD{@P8+$uSZ
RKa7?3So>*=~C-T1omtpFv4t%>1;NKitUE#ysFRqiIzrdX9M=ho*x~Y_QbHOEwXcj19Pm9EmK;AVZbhWf0)3zC}Bv3-Mjfb@dCzBxh=!_-3f=8O6s!Ek
>Ce9D|N1fVpOT9>~JwD&LJ~j0cPg!V+q+47AF_dMxjRx%rv7MuYB5Guz=UcXKQpKQH48Lm7Pe-QCxu}TAx?A#iamAN1dvPpa_tY!cdrh5UUEe63??5Ef
@c7b5G0EqI9k!LP7Fw<C{56I2Dk`19g@QZV9AdWLX>#&kTs<nNBnV38_%EIOE3>D^XyPoH<Y@TB~#1V(V3o2W*v{O!eiqaFG;P1`>s|g3>SzD=XKMID}
TQ;Xd~xzO7!+qSNo_2X-NXPzRT%6@WS>vn}JQQX6xXA;`d4gn;7x_E3`<#;_rARHys~*7I(+Npx{pE@YsU$cp!ldon|I88hC)vbC-1;~vkpSW&=PDPEC
-<BFi+^y=5mCLJ=H3TNziQ#bUY{@{Y*nR1|OWh=0vsxJnCamZ4&HG(x_E0Jr1O83)-mQYsW&H+~BvXcRo7O<lf*7%_Ys$I%P>kl!VBZ$F5?s#QY(V?;#
YFSWEc(7728k?9f@oJ-$8#W`@*fje>07FuF(H{)nDd-fAXTFxKV23g+x#2{@m95Gp)^Hw}I4c4wLu$fra18n`sAkSy7}Y9gB+H4~WUvEU6uaflkVELCo
ibSn9E}qd!GxHtqC0g6%<--hm!U~rh90@u(W$<!7*d<))S`s<*P})ikxj|!Y$dwZm~cP_Eiy)CE21f329?Ilc(`4|3itjaGy4uup{O+ao^&qX$?;poux
hJ-ZO^{KbB&#qa6aw0My=0?4nny#WOGmG6{%KgN}neglmOit<Sv^r9XBACQzQ;?RHe&wD;Ed3T7Zt37R$(0C<(AlVk%2FV=7EI9mv&0gbh3#cY|<Q9a9
OU>w_S9y3|%Q=Sd~r@J<NIP&y&U6GB)&2dIU2viZ@{Zv$YpU{YvBuv7_Jl(Rjjz+8Mb&Wp%cY|Vh1k|dS!drPU>Aw%z0x(TO(gXh71-KTIkbtGKvSQJp
z`Zr!6z<uJl|8Ez+SL#qyZdutl#Yrr>%oky#!49-Ome$l6hNT1QO?V`<5yB}ifO^^2c^>L^LD2kRkHWHPhjJJ&6cfO?c8VCR<*_U90z$;w2(>Vqro-us
)d6npVL7%8p<Y-+71ZGzpdXx&G-m>sK=xF}hUsZVEM*-w0!&pFR6U#VAZNwW*Rv5U)ZD_?s{`Q<Dli9GHjXr#2HP-f5pCd*5;7EzOu$*KRB@7+%|TaKJ
TMBsYum<YGcca5mxuwtsUo&ft~!mv<sc}eOg<u0(gNhh=$012z((Dzil}7T!wgU}bGlLE5o!UEOXq61w4j482FwUw%wd>%ba<|lQHbe?VQEX$<yMLcv~
<rLS$r`Bw61b-xJ1c}OSi63)zeN^TV7<`A&guT%qEQy?`H`tPt_Su7^IdWl^CCr?c9MQ2G}e*e+o+k5g^J6kqT|lMJjuqq|4S?+fy(KHGb5t@Pgqya_i
#r5-edOeK;kOH=_-3Tqah&!zczea@ufHr!wBEjO=sggX*wwQ1VLqz=tI)zqYfV2%1omD&la{b~f6MX<#kV?$8O_HemgtG}nIG?J5f9Gpk(>=OPF!XEtX
Eo02$fR&31#EdsSgy?sb~>mmfFwPbIEZci#KY^qhP%12X}z>Kq+dN>okz)|pb`0hj=^4TmMkP^sTV?M%}Zlcz5Rv+evgEItpqNIt8vZTd=s6~;+=~gNu
G%*^ogK7*?Qgg^)mrxzpw1u!)<L*gq7PC_w^Yx(wSWeOoJ`o6p9c?mYh#8AmCC=&zD~Zb5fSDS|IWOylh2+I{pQpe*sCbi__Lj*PFmZ%VEC6+O*+-ZHK
4L3(pb~>Xr)JKs6v1wK$WwQ2kP<6THuiWGxrN%DYuJq&gwg^LYq4{+JXsw`_Ur-Ymdsw|l=EmW#fi&<@gTAB*-=6|c1;u;miDb#)g3v9I~t)2J%Pox)5
ybEg`=^Yg(<DtSBS73#J;W|8rT!~ZV~KDDnPQCoKAuxqp4U4ME$f}yJLWZ8XJOG=Q4K8s@5hg2*2vaqLQaNiJ&jE)Z1e^NRNm#kG8P1Sr}*J$Gsv}4Y%
{jl9Sm8ERNejhn!WM0Tedp%512_Rc$HV8aWY+54u@15(yEF0}v|{#V2eye4+Gt(BQkn!Urjwm2)aw;{msvY1>S1RiOguVq6TgG)-S5={58IR{!6|w+rW
RO}Xz*zWM?|9DBL!bj~~Lz~0uTUr|fGF$R93n84tt(&D^pngDRCtWY>(O;<EpRjj`D3lVe{Hz=*dEOjKG94FfjT*g<qolfV<vWNh4J|{kVs8AhP6oF1?
SC=a0uqX1F;}<EIS^KFW*Kub7X`gKy?{GjW78I70lwM8)FG!pQMXAPOBXzAa^D~Ss#^$Rrk4#^b$KSOQavsk&5$WO`a$4AjS=eM&Rf`^9OcCDp0fA>@e
#7954#?GE+*)&7s2I;WaC0CcK9~$QOpNW;s03h3p`xdmMO1)FmR6c!90I%ldbghQIjbXqutNqQ0A__q$L*=mQzwFHZR3-ha70;LJw0#>aXqaoB(wRg9y
o_7@SXkMcGnb4|L23SLt|djRdU)?rcQ9h&jA!<Lji>34Ar?&l1ArM+&O9^iP5=)6HNkUi$(3*jMqtA=xq3tJ&OpnjX|<r$0%$9CgY7)t|h+cSTuE#VHy
R#+S2r9Wlu{M1?_Y=!bX*bNnquAJ~p0bFgq=0oX$nl3<aYzS#ec1VgkU*X9*<+a7?L>x*1ZQ#<pN5Z|1nPLTDWfV7e>^DRZvcRdn`ZHZ7sYL|J$;sU;b
J9D2RnkrA%e3AYodg~yRV8zh;!TMAu()JR_G2nh#neC3wD+44mKTw&{*(=*j}T$1r;j<mW=1zjUhQJ%~aP%czoCv2gUfQ(G5^vKhs%5>9e@8iuv1JU#t
!6|NehWtnCMy~VBRa?>C4p!)TE(3m63xk!iL?w0>(tbPHr*IN!w(C5aYDx&}^l3%G5g9f~b}EU0PU5s8;YjC~Bww1q-eA;hGi52A3l77>bR>_~70_!#I
0cx41I(86Juv||L>3RDG|<u$w2#cAa&sti&>q9p+_h&|z?I}_wceY=UTwl=jL<_CnL#`1+QD!MEI^KHW63cb;j5T8l!}!<MLd8Mkzw;@3-vb>OxUmHBS
S^TVKI_dJ2>E^XI_tv_5_nyda)ltoT{M`X%NK2!wTxRIvW!v$#FQ)8;b}J!bLELlUj-KfZ1~%FsfbZ?^)QvBfE8A9m;lvRRp~edBo=rump(W63vng8F0
AQ2@}}k!*Rix>{w=Ya7^H}t)ZdZ1mfor82MaiA}U5ji8t6xApUB|iiuIr2?;?6k&~BGcMq%WZpDC#oU<?7hPw{3@7aXTH>X21u(u=}zSXSui=c)5d~Q|
eXpNsYK-i>6?R6@YYE%Mbi*cEwvH`uThH*`?fLflXBe6`#4jio0JUi}2QH5`&C`k<D1rA7Ke<VwMo=KdG(ldNASxhPlj5h_{j20zejl$My{Nw~2eT?@z
bT)!Dm0VA9UP}}Wu;hxQ9A$EbT3Kcbmr_isqU*J~n)?Kt2av+#5RyuvR^5|4<6v=}R$v<8xPnZ}At2kR#3Xsq>40}PGxr#878N+rwna;tH3a3(p;i%{#
th<+tHSF}usf|Sc?k2mY0Kcq@OWaHbeXaF4jC$gk?vO<IYR0v1`Fqde{<7_?2*pb3M;Xr(+FkciK<o@X*%hF_hB9m9Uq)V?u^pe@hR9Mrmxc~;>j}K;8
P?4aFpIwa!N50Vy`Om#L)n+m@#Y`F8f%p<l1Wui<CACK&b;goZ3uOk&E+++)!I}1vE^dns8y)9Vq-0?=LeIw&8&@DZ9Cy*<iHjR^>6O+m6j)F_t1@#Z-
0Lw$U;7z!)e5x!jJpA&>H+YK&tkmv&X%6ekgwfUkH-Q!6==cC?NhfSTATwN)w__9?QvCm=r38+-X^gP;sI?j-z_HYyDr3EQ8Lg~uAepP(Kks0)hWCbUO
%s>@0>Kjj2(HJt+SgDaXjG!twg&~$*1^LDLR)i6@KrN@$lWm-AF#epWRt&G-LtqA#imJmC&T{YW{C2tQr80tXuJ7NGm-j2nLV#AV9L7^qoc(X@juobO=
UoT?{c6r8Re*oqvR$KjOPt{>u$iSs#C-JErErE95EQ)2}W)+^f-gt;?7zDJ&B83fw$Yk7h=sTPgx)m&l9@otScEJK$35b@}2-wBd`(obFi$$l_lF&-iJ
#N*&+f8;S+?_y2S((nfoST-X;!u%9B!{LA;;FecIyayt4p%il)O}^BB1ft_@QhpXz*6vubLy70gw*R}G;r-IR1p!wq7m&E9!U9tS?+BTm$+7H_6D0tvC
0zsc0V6jr44qoDFE7Wns<mXHl5=R6@iLQ&l7o~9}hLK#z$)e(*(t^?SSz2b38s*EU`Zwlyi>Y03AC@WS(^BDE`<xlcb^-ReSc)9q)4p0?;rdiRpo*JK(
dsiGP;CS#7=Ys7=l})K6hH!f@fJjLv$qoq1x*p`p@YF+MEQvSdNxiE}_zDjFaMn3kD54MG*0s`b<z6tK?ED>Af}Aq5+vmc!7<ubH_@Et_s_VA#9{_0gy
JZRd6Y%eIa&JfI!a&r(MQdc4mQ;EVNfJwKwg#2ya&GPZ#ltMq`KxY)3R`e~-a+FuGp!2pz66{Ix-zKRT{=$g}l(f~tR^z;3uBqRU^dzVncZK<-$Ei)X#
JXL~?oa%uUCug0-VUJ>aLaeJukTr6!S~xY((~VBehpSdcP6f{n962l1I^b<DLwtt?F&PXS0n4F(2=WS*hivDmoGUBFD!EL@%TsyWuelW+aJzL?Y{9r2s
nl`XdD>n&pup8P!0j@T>X0nw&Z10iEjZ7en^~f%<qkCR!aVcGF|4z@G4AVwT9Q<(4pWCTXSoK1Z0{l*KV~|>Ku^L28}|NfxH-AtFqqR|<xx4p8ymtx8W
Njr&JK(Zy5!TjVTj13p(GF5U`4=;z8gt0J!w@RR)nP4h0_^~zao!HiQjOT4!kbi?P4G{DqikME!n#B9gt#iAB83CwYcTHq&tjMLX{OmVOAyvJWu)RIi#
AP>yT}+Xm-cFepK5XO6TZEhjqSLoT$;t9>6}~5buFnc6y?+7Jovy<7iF-#c`SAii%O4Z8O;lT-)_kHivVfe`uk8d<S;-?iOGfXH_`IC$dthAc6MNU`Qr
lszeLcsgI=sy-x*fSt^BE+X>6FG+xr+AnW9Kuq4ZXZAIP$zN?>9${S#=iA@#>V1?~Q&AoG@v&8`Q&4r@-(7B0yCX9^*`=Uhof<9odX%=Ft?NEyYLBdKR
TCLPN%^in{*0u&#R10-1&*4OdMBB>l5Z{Adu^M}&qRmYpD;~!P$}sOh%eon*l*6d%w&V#}BH=*>K3xjiE<w)>GANA=K5A0BYVt|5?Pj~f>VyB)m8^!7F
}^r)7Q*LFWf!>As6^+Cq+*~r28cH&$y-l`L<b|%JPhzmtuNo(B*l0O4kg%)Hb$18j}>eaZQ7*d6;4*HvQ;|T!YUq++%b(;=QPi_G+V6zQ*}j!xT`r%iz
<SAa6#iDwxSs+);edcW`~R@wwX$7W?gzNu>%X*Y@{wntquKD-&fNz_pM6BxDmaXt_LvAm1JEFqEtaUc4($ER8zr5ZLJB<Px%mmb&Q^M%h*j}9y2yhO=g
E|ta906t?US_41pWhn@QUp@s6EY&5@~)3ijg->PndBb211Dk8o8SVI+>18hSXcn3KvLhG#ul6wuFxGJ7N%%IG>yH0)Ch4zLa|H3D_HA&?L_ShZe}j?Y-
^&T2{?%Z4Wv&kyHt%ZRXFHG-AW?L&$PKmtbL5H^RfbIh8wXbz)=2hKz@s1M^2rX$!a9!x59w5o^!XYwhL5+XPYj4IPvPDx;JUV^Mz131sYW}y*>4vf=O
@e+2r#c7E(!gG^&3|Og*vjo9>7%dEtZOWBz25X29pKmaJ0#pg+Nuf)1$3E=9mRit)&bP3Rlk4&5F!kLn?6+r>#oBaPgXKE%&Xe<m*172<J**o?*{S#@i
+Jyp%r{_UAyq)hLnZ^pcs#8fHV{;1Dl;&=M@9Z3M`7PL3{elnj^*Iz3|UtUzz+U)ST)v+)_lNN^#}i}Ya$QK{kfBBg#*yt_p@1yRjky?V@cVu$p<I2sj
^Hx=_(B)9tb1!j0GDNL+ecA=N@b)sPo`7HP;fRbBeU8qJ70gDr;}T9WdmB2k<s8GK%NOj8n$JUKnW-bd%klO}%vo+W{rF*ea6d@H`E>q=6AC6O~@T5!v
KhM}Co@w?Fn=-li=ICyQ@y9$mhx`}l9V<|%g`KKJwbhSK$~@$Yr>0{MfSEV9yh`1HrSk3GBfE_UyE>iXfc`|o1)+^zQ!@x7V7=-kgM<I7Ry&m-qEEx*7
3@8b3j+kB`x`Tu9Pe=Dw^=hUmW+J_W!ui)hW9w<N3&qpW!eXRMB|9o`vqm#c#C*QjrdDp#v_jCX8vh079b04lw;cYj`qRann{nJr&tWZcJ%Sd4F+BGus
oLCR2Rz%!<DX0lCoSocYJUXK!VtZB0$eK>in_#jfTY)|-)cAk3^G(dt$DiXo6X>Aw2l5!3Z?_9Q(WP!NG4|tn-MT9#UNVW@77I=E3xAc(_<|U$rtB&f2
}K|hLW{z*<CQ~W_?3LFi?%+{b98c^=Cw%J>v7ghZN<(<PH+&-kIsK|{$1yP(c<r;^S`M1&-+OKFZH}Mw54?P!Oy$pTt$$vp#=tZu&Kpyrq0OIG7N<6gj
34Hs62L4l;WpTT>MD?Z#zHR*NfyM|Nr;RKOgz;NAdrW|NWxn&-Xl!kSJit<5HaKYpe@txn?_mJzUKOc8r!3>d>QEriXlz?f&=4pC9?(zb*g$M~|O(+CK
<6XOF+r{zD_37#}G9-dlg~ng9NmJpWPu^%4H}!SB3R{n)-|{(N=k-@AUjXa1Jo%YMgKcmAXP<)iZ-o&Wbc|Blz#OY-?QhfwnRitd9VDa_N`zKfw;Yp#{
X%ng;vc*uznJ#1=?Mmj^WcS(pC`!iLiN3TGo$jms=*n49wJ{Wp9o$d>Pk2?owX_fNfSlD9&Q5VcalL({;$7@47i!m9MT2u+DJ=BO~E-GrqY1>WChZ75-
3L(adL@QBInGJ%(-3xU?QS~8ONAe`Km4-K}@j*NLUJ**GS$Gzae3xrm-E%@Y9-|X+Ki=}1H`q$yggc)0VmcHFZMGp>Lzc~&;=3wjwW6>%SxP(aBpL0t(
sVQ&$y08BRE43wJZr(8D(%S>jFkSo5Td3r#vLmbS5?#A@cX<@i4_~9wW;H%J(^<6ldz+mxu%~e*BD{j=~4)e8(dR{+EJE=gntl?Iw<R{a+rhzs<M~70j
;Nb(UA(JH4=0Dr66db(+p>d<_06tJHX%VUBMc%q)v}Q<>6gDn}H@2G1cFT*<@nX$9%M$O?PB77j_NHYpZQ7%Y)^TQ-vBtt~LwORnG6$CqY2ZT3Kf&3xr
b2hDT9BxTZcWr!!W83H~V9C_psX&Ej0z2I*30eb&@g!!`?tHdhPcm|L55xg1Z7(YdPTLcAUAHSy@Uv+*eRCIYU|p|-<W6_t<GP!i3{%k@r%oQ%P7d>n|
S?a1{hc1Phz#e}_hp2V5jl>E+~v`DiSL|I|9ZCvJt%;=FSo^6lO4)SOwD?CeP;x4bz`dHg5d7#?fTucMm(A=t}bbLCP1^jTeUuoIE+}l$h%`yRZYeX|^
KL`iotju_i7N%;A4VU478Jdl-C-_2hwv1#9&2?=F^BGTS`iRF3k(nNWDEsHld+T2a&Lk!*wkJ+=*Y;T+E(X?~e^31xT+5@=bhcay2vAPyE-~7fn2!@mS
WTI<9xuFAz|NQ9UWnTTtsMnRL?_eJ;3OW@X{!w<Y;GumsSm_(ewt}XqI9x2GOU9*$Zbu_ljFvi&Mjrn@Ap$qOSY(LjMEmIizw<ungYZc9c!cp{WU#qwQ
P1?%7cT#uElDCw%RF0*7EeM>?xk29ZWl&I@_4AYke;s=kvKX-gFH**<c1IPA3|xB^!B=56<CwAbPF0*7CNUg=5VK8h*9v###gxvY~7ar?Y6SL_`}kWgU
)Bval4RwpnX_=yRcj`RrWWq%%{?$n!p&PIRu}g9Aoru|RS&3EiQVD1kt&O>!6HGA&74alS)W+W8c1Q6=Ba8qq#rfp&^_DLSEXkbwO;!nA5?o{eEyaR=d
OyK7A;Ei{CVHk^pTajj}a7{sBVO!kH7+s#<paP-lbTB8*uoQ){d{CznLhuJz>3S~z(+K{XYc`A)|OA(h3hE{TRYw(4XpTz+)N3=?s?9l1lGoioj+^JS&
lY=omk<nUQ%1BplG29HtNR01AY%1bfFa}93FE{B)9IM_`E2M3Qj-uU!5K=QZXi}cf4SBMd4uoJ8p6fJh(#wB9RTso44sk6r$1cn_4L%VYxn5|2PEL&JI
F^s%d*<)`e4`jJ&(wR-UZ9N@u1=CYtv9?Noh4zeg_DL1hw8wtgqg8yYlSyf>{JS}t#CcB4`e$R>w#Q}9!X>MzC7mkNL!_ixS~Q-J8iIKu6RWe2xPd_G^
?Ig=wvshO(2^`N3&P+N>(s7;6(c9&$T?v^IS%^HYa*PvDM;*YK9a1Fx?7rDNVFu-p&mLR~K_(;L~WmVgnzl<9MRPdDp6%-x)S5Ps#C7jG4JvC+NwM$HU
ns6V@RjYu<{7`WnbvPTVa-P}^wT!FbxrBsf)(P$%aIm3b|)k79N9kcu8|TzfJbq(}ZVsMlJP<!V06G5`dVmAQIX5hbcH=>S32_F+?>Dkee)RIRLeX<8|
D&ZQayq){9TOSu|q$>}_tjaGB25~GW~$5nDfmE(pS3Bf$^YTpjDaJ;B;OeBWWiFz8Ejy+9w%7N#gd|K2J(7%jb?TR>7q1q%_Hu5wjaDiV<u~VI4k<5-_
hCGOq^LkfDae%P>c?v;Bns2T*v&oqRRbRiPaw<T5N+(HBH%qnl0NJr4Q91^~EGUY4F-1<OxZj_keW;Yw0;DuUh1-ad=oA&Lw)K=SCeFbf@Wwi)>SQ~@4
F3OP?@hK`RhD(l2cqFf)J<^eLc%2qp`Jj1C`2i6#M57oIZrmu&UMyUJM)fP&UOq71@30QeLoRlc8Ssr-amPaf+(nF_ik~V{BVO1HRFqI%*J60_}=IRWt
~R!Belv+!Ow??+?kp~ScByP6-XO+=$?J%t~alhx9ZBGA$qBr6*v3=hVx)xG!98)4c7~!RM_p&EjJ3!FpqW%?}&8~VxJc6PFxnrhxK5hy72T+&kcQ0So)
-+<vx;pyu9TXd>$@m^y~iNh)}DFV^O1^{%W-AvPAz)UwWgSOIFYJ-EM`|J4Hy@0nw*(?Cvo5a>DQYf!E?yz{BUx;Oj>^c-rV&ADKvOgVxYeHCH+fEfj#
~q4Vea)Z7$6Uup3Dg3EQ=GP9*Wg;GWti>Fm4yz-vg5B#RJi9VO^p}FumK4B#H7v%EmCv@VAtt+t!43zJYK+7#PZ*WYw3=LX*rY(=j6<Ou@6wP3^iGFmf
4&5!IQ6h1D<Gwr4%B9syC}JH<E9_aYVL0Y8YJd=gZmujJ*<ZH?wFd)=rqWW9@)~p=UvmB(+N{1D<UP>dsHLJVRP2_1LcdxmWZkQKW2Wa&fq%(==jjZ?Q
()(k;$KmQe&w&>zl}Rgt`xv?nC9N^`m4Fu8@;u46<yt6>fiBZ;~JU!VK23U9pi|D^KLe>7LPiN%8=CirGC@a=~+fH&$JABpN>$}*n?KUlbHIrpv@%H&Q
<NhJ8mM>9P(Im4gV2AKf^jo#LGQ2AF*?iqvg1vdi65eEd+uiy7)b!6U`=?<;<e4<Ut8gB~o;wM+bC)u**dh_?b)Fw$`Nz@14J>OC`>O&dt8VY9=t2gw2
V3ecCpKX)Zc?A5RjkNnpA|oituFQ1;Z=6Al>VTjUx-K%!H?mWd7f1=A=lX0<t;XGMopbs_oL-jvyO?dT3&^DE$&TO2+8cl<YsQMHMSXk8hp{;gjD{cUH
h9jpnCDTcVlr!F(7E_%WVP!xL6a}rwVNmG^mF2(5CM2F18h07=po~3Ye>ZZ`>UV;F3$}mtPaTm>9Hd22_e;Lq~3U8rvIqZcZU5pZyqDcDvi{>|Y+Fk~J
LTU`1wT(GQy~+L0&dC?G@#aJjgvS`IRXK%r*lNBK4KhOSM_bGqNXA0BhRzYCKtIy9SC<RORnp&(8V$1&eMens1tCXz=#Lo$C$lAd#H*w~@F3I=lWfBnE
Ga6$@zB^}_EeMycSR_CgC<m~{Uj;QH&t-ePQCcsf3WjjpzHj`nKe9k|95=Ww~}ZYw|gNEaeBh(lTB%pt~(p%=U^p#dp?AE<d2Hn>!X5}*dcuO=;|AMA6
6ZQ!Xs{6A;l3q=HY@?fG?Uwtc?VtG<%c&y<au!8b~J@9u6aV-y^J<2$1Ki1OAFavmZjIIjA<&G-RPAQ<nyMm3Dx;{OHi*r7Fa~_~i$#-SdjNIzDNp5VE
z*wd0IpajwYsw_*uCh%ll>cs?7g4J`>$cJjrKFY$N!>yZeGR`_RBzG%m@&z&|XW3#%*mQtceAGz9zzcG&}^YT2?RW-lM#U;sbeR2<i=(ycoe&HZRle~!
yf!Fd5tw8PZLk`ZK2^F-f>%e$;{)snAZ720yh8`C9=kB?``sdf62LGGf%FJ5PdshbiY2X)qC}}qgvWs$Ch}=Ifi$$9yh;7KFnu_1>8)cS`RUhg~>Z7tl
3=NHQFhJkD7s!?QhPFS%nkn3V$x!$CLgK%?pL{`=2hl_AlgYq2GK%>4)~K?+lV;kJ^Hj<zLFghmcg-p^m-xFT($JLIS*G0|oB}^Rr{he!MYB5HSyg%R1
*uoOv_vb4836(_5WSuoCjK$H`^sKpQZKD-iW-bAEu2pbjqAy3GbiZ@zsqfSN0a)LJd6L@x8M9AOM5BWR3HipV`*nx3KL7qoy<hg)~?|?b^cqk{11|piu
Nc}9j?l3%Vwv-dOBZmuxVG?sWsx4hsU&GMa;gm{=INSe^`<q+4WpE_Wghkib=2wO>w2p`lZrs<@_lQ$aqcf&^@5!pp33)py>|cP}9Hh2};wuz_($%g>L
<k$Y<X3l<;>X&T_w94vPA`HV95)sad35agbfu8udoOg@5he?KQ9QHIhD_!A!(2)tOC>u-q2Sq96Q8o~Fg|kM>h(Tr9~F93PH=m9^1CmrYcX-wHh9hsi0
KbvRr&Xv?IZEdD_BZCzvqhLi=+LZ3X^y~Xtf1``i4yz(x&4^fL?8A%Ij$}^x1*3=J5UCb0}+!izj{1SZv&HhHWii#R1pgEiPA^(EXPH;t6l8p;|)FSck
F6Gkh<8g_U4{mrg|JC~k`F=85c<SC9ZYD9CfAia4zJE|}vzEDluLFf2&jOC<Bk8rWH(p@(!w1!e^goASeg^*c@lUXP^${#i!xLNlO>S(1UOL&MS{Fy`2
0UB3Sm|&6RsG>A>bY0!un4aP{{8+&xf?rl^{T<i%~(>ZxG6lvVy8nl_8r%h@c44@<EC#6Wp1L4s!u1yzm*VIr&XQZKx+@OdrB?*=%q%KyE;+G{f7nW7p
ZAXMei@L3P%B-8n30bJLdwqcX}HQ4*226vLd`($2Gb+i1?Mxuv{5;k%1EBX^EzK3r|oi#uX8B6Ng4=u)9J8utG5<K}`>j1TZe5z#<eSXTle|smq1yn&|
DOn`i42m%=qp0(|>^2|rgyF@To`760acgK7>byk2BdKZGVd`@3$t!U9=F8+VaI$J4C=mPYmTnI;$;r|RCda+{kg?hY(7o0ER|K=~d5-22I~G4Xom$k$5
+NkdNjB&{5taIDAUT96W<J?le$-fMI-P#o=SCQApTtED0*X!25(wvX%kBg-S<DG;DK)ISu>!Q;w52tRfTefHQZ;oD*kkkiF(X83^OV7qQHsyW-C9m^RD
89YyKRB<g3P0mZy-}xKM4C6UjM+xw4q{GVn<gXJw$$fz-KI5utSW*9#zh=7yXzitgXtVS~fWPwBxZ+pis6h|lIX>|CSN^J9M)b%|)($V#$)A7cZ=!s3)
V?mlY*Denz+d?bQR+8NJqbP>@`Hze<*zEy#Lv6$8^A@gm7e8O9#9gs$nfwjgxN{%%Nx97(tn2NP--sqNd)LPL5*)yO4VY1(@&79nH%ov%QQRsCPnhyg~
UIe&b4T9>1~3?>p4f~C*fVIt*8R>7ER${e!7ib8gv9>-CS_ZC28ge{-n#cLiB1R)>3p@A>5&G*lnaa--dQYmiW(TdP%sw;oZ|OhjxIg@i9^7l6<iynSV
j*l&pAR;3t%W^1?usz1qHXkY2Ni9txwx!ZpYFV8<G~i`Nut1M@@yaoe+Pr^-t<M*59I$Erm4R!@wQL@b94>R~me5279RfimOrJY5=v^Y~Og0q275G+;7
qma0uYKOzpj?y^pt8Sy#FODi^ftz>yNs5k9G@g?05O!T(VN{{GQtG_r@;z!pw`E~fnZS4eTsesbxLSNa?e_1Ew9BrasUvV3tCn_#_spp1<j&9qqaCw37
|1i*Q_n2Aml+H8y_*|kn{?;mraqcr@LE{rzyhHkf+&@AziQ2SN4(S@O`+gZbX>;h=T*VKHq%SsFUK{UHN&2jnIAmsg7v`VcFY*C{d~aI(T2H%Z6n8Fys
pF|AI+!ZyU!PN|Fid+zAM0di`n{xgIBejCFU<6!-KD|+-ZEXmwMEmOncUb2&X`B&eA$xBy)vglDKO~KEPj*F6~f^T?Jc3uT_#|sQxB{_c|Q0!bC-K)f7
#~%zgbWG#2OR6`hGiGd3|3z&J%g|v@|)s6gA&oXnr)f(R~R`kQFEgo4Z(s)}Cm)@?bcN^tZwY&8yt%Foryb-rkspTIt?S<fahm|NYp7_O%>O(0;sk)Fh
LgY3j%2;JcA*;+MW}%@|}llGjWi`M>r&?aDI8!66W3Y$`m-sp_456s`1SbdAEER!#Sz!=`@+D3?N-n4?n_DRX{Z(D2C)G%-e>O;O9ZM9xBT(k334Q_y^
>(NHOU13$Oy0^>*aL<=fZO*4<qAWu~1{`_`!)GSGCBiKi=iPYWfLdz{_Nntt4Mvt1dX?<FSJDfj+-}|R=Z(JtAy0YGPAHB{<2#tJFT!oXz5y}5DQur@^
7xU|1YW~4)RS2{FzOc)2qPET&2JzLkKG%d{mL<)a0kQDf_fUs?ASIW)@2-MB`&5wCc|g5=!npqGPplsaJ2>j!>m#e{*5}1RENDw%OE7U@N7JbE)4#Egs
jN~~L#ZR|l*OcVnnr{HS(*QgUm!0Dm`}&^pqei_5UsOm%AY#;_&a|yp3O(eJrLMznz>rY1QgvLJ_TZKcb~5uH`H}>lEJ9Xl<p)8J4s={%-NQbukWd$>k
H|eGRR!TaWsbBQ%Z)X*UvV&%|8qcZu_dEzJE75=RXg{crLvGL2VkIqIZNYeeqrSdmDoO76d=Md76gL^%!a%91iXEcBXgLrwhg12IjKx;4v(#ePrK^D>`
drdR0^5^>}iqy(!LRAv5ml*~j*Qt-)PA(X}M*mJhsXb9(Fn4<w*@e*-j8s>HqSe*3ss8rE0za-8hS^#A-p$}s<)&)g)W)cbS^)Iv?~>t4K!Zv1f@z^1X
BbKjAzsn0%(oSm8R%FbUePPYdY0=L}s=5x=*8iZl3_#rQ}t0c?})iY(mg6VyF-=e3&6Y9-!?|vLX?h8h0f-8^o9#pb8Oov6osT6#@c30DYS()}$-wyBh
a{;y!a1payC07co_qDxvlj(~^+R(IhvqR7<AD0Rr<yMQw?4k7z&y2o6{LOsvsizF$G{{q7@Q*1N(-Xg{wdt=s48+#st^E48BX9p@pAK~@U<GdML}j*Fd
^^q`eBggJK7_FtgAqvXz{RJp3c6NUlcQaCB==ZgS6$~pp!&yhd>pnzAg1kZ9UL>r{k<$4U%zT658Qo5iKJMXQ^4&;(Pr)Lt=suL9N)3?X}}2{8lGU(aR
Nu*Z#|<iyOkxU*Kn<6e?ek4J)H9w7l`3Ge&oyZ!TQ)}PK0}dTn0^gO?ZcNAy;BY3|sGA^gb=Y26Hud&cNtxhmXrgEl7hW^RO-A#An=x*6PRJ8vz>poob
z#4y1Ls>jA^4$d~NvnMiAHm*Dca%j4D{UKNYOvxuSxxUJ$dyNqA_dO|QRGRlf^V+0ZF-^CYNU-vhKW|IAQ5l7(h!H|dPLkvLQ$c~!l%(!BEUb3+TPwn3
rPW&ovL;tuopGguw$q?_-)UT3zUdq8NJ{WLCl6*cp#nsgKxEe9J)ObBsuc+s{nHRxSIU;(!??i>*Nr=zSEFFC2a5T;W$cYNkvOZYFG_xsqGT+x(-qy+&
zxW=OM*nvz^8d`M`8(Y<hvnp*m?Iki+el_ZTTEvKCf9fOv-3f~enAl&4$48L3ap`*z64-p7WwvBUbjU9$0u9VJKBi^PO^G_P+2gntaW2|EFS#@XugFM_
vX#6xZjBYbE1D+`A-|?pW|yegLitY_4ed(#J>x?!5mJh=(E<DP|z}_^50Dv<^IzxWN<8SkjC@RCa{ZGpZRaK?pOiAkO+$dGCTJ*1j9or;?)$yh%d}_f0
@4h%*Ofg&zF10T~(TpzEHIkOkeG|K3NqhNq6!@U!tzytavZ_S&Zy1PU(Idu0GLHhS=lDlIc>F|M3Ue@Fe<fld+S?1-cN8WBu|4hEk^s+vX0CI9k3HWh@
2MI*iQWf{SiFY<}xEoB8R%nSb!g>7#rFaJpB_;z*0IQkmEc&#)CAMA8G!d)L`V712|c41DVFid|*=u&qzYpyEdpmm-U6i8U`q9aTT;(4*du5^q`-K)o+
nHhR?<P%yg6_{7!0y3YuSpR4ITfQ+y2`b0lgK|IltyAPId@xNucTN&l02wYCea)(kT2_Oa6O;n!@T%~S}7Ea#M3S2&JJW+b_7DW02E_vAhY&y+iN%DY{
&%nA3qZby_*A?3ji{aG;aQ#v}V5Mi|@!-0!JzftcJxNFI=auerHCOiQ(5;<v&!6$?m8db@*sJ1;?MAU4+=tJ6f?J&52C4!4?PVGxfk9Flpm3tf+uc=YR
#)@R3%`IU?9LIfyz}(8t0De#nrif&S19F4^4+q>_i^ij!Iy{|tWa~L9-zNI62|qfqDw7bdGnAa#4B~NkN#0`1)_0N-B2jmryb}@K{3SX&HnBslSjxVUq
G53E1m))d1%<vUqbZ7<Wu@V<*l>rdBCPjrD**56Nr(ab)C8I?8;2c*{dw^oPdxO^PPY_Km8l~E`nJLKT0*Sq!;AifxtCD{!YZ?W!yu_0LgNGyoPoE*-p
MvlY4x1uN7YoY)ZS*TmsrUfg}#DKWo}AL#<WHSNdoBF8*s_I};gVjVCXvK)O@6=X=RiWE=$JDGb`V1p3`t*4lV4wdADQCi&WR@abl2Z9QaH2xPOvk`%Y
hBst&GV&}*ZeSS2Mryw?+!86BA%eQxWr{eBf*7wXe*3E9{t?tyH0fgzczh-Xxx|Gm<TL*m7-4}z~C@=ocIK56!J_7SCq*Pjlu`qEga4Y2=uh)*WhsWQI
bNkQj=hMYub)IcLpn4r1rf1v9{(j#dc^)MMnY7b|eI4J_oKkZ|du@=Yi+{ZGX8)bIlLa&#zE$2o9e1$2K9lHPr(r#mUyFYVDUq2H4#^&#x1&JKLeK!Px
W!7LHJVS2l3QT(>$L?AA`Z;jnPricTkjtnk+$QUuoCz#{I~SZ6lq`AaL1#etfS9f&gbLRXZ~)E^uInRLbfi+#ZjDy-ffFwbe@GZ!I5>&&-?`3kJZ-Xvo
5Bhga92k?v(o+cs;n8cXAe7RwGz0%2Dy;M=c$<5S!w<y?2&r-4>@ZO#Sg03I=IqXSyE6SeuBRekH>xk6Wq8u7w1p$!>BZTh)EKg{aq%kHm`%0bL}3G=H
LWw@9kR6tZtl_g&4W_Dxl;*I`}$`GX$sG;-(05d$fD;Z1(FQ{o@gWZBnvKD`02gF(7|9zsnmY<a2aB9&Kaix6GzOoo8oNxAprWv&*dxeOfU?c3|2ibXN
?Eg*wS`%+~&-|!?R1%h@9fV_U?i1_H^o7`vy%6pHb+ek`>M%>t9;k<6xIvwe;I}u1;N9Op<U501~Je;F82Ik78&MCH1m0ZN-XT{k5@k#vpin3E2`JGQQ
-&-6S3b9RZqG(-NeA!z1h+Aq>RQmAwx=iOQdQb^CC&|fCsFNg!oS?p*)hZx=6Ax3@fVb#@jOyvfS8rKW{4_V;zVtg<zf-N<->ZD4z!tl3e6N^M!QryhR
B-LWRV1mB`b|ld;O<<QXTZsnD>iidrfXgu{B1WAw^mnR{Tt|a)5hv1M+`lI>tVPO*HKr#^z;sc)qg(8&ouGZ&!5=PD)^K?5E{D5y1P7WL}N2S&>tr0^0
Y~gfbbmIAzJt6dW1c(VIBQUfY+Qv<+HgT0oazX1xe5iKJQubJ$3YF22@WHsQNQ<J6Nw)c~FV?tW@kTjTA}C6+B-3ZM~H#UsH4@<PQ$-ua%)y<#7~r(E^
bX4CHE3DFp*{{x%+4BcG?uCJV3Ltbt+$<zpIE-WB0pxp!a6Eq&Y%p9Iax^Z*`9GxrcK{VokHZwMwo%_|;^yq*c=YoM3RpOX%ml(Nrv_P~v*;nQ#1W>rr
+mEh<|hoQA!;x07@csOmBz+Y)3vu?`L3kC+uoSi%G90c&`?o*Y~>uKG@?rm<#)4%>3H&w8?A>4&C8&C`HWos67jSt?1CTZN8+|*4D)5|ArX93Jzgp`Wv
@|6)!C2mtdasqv)iZe!?6Tri4XaDrA_f;~kJ8cC|_6)GeDrZ-<XBQyZoM^OClF!_mkInerGXE1u|GV8y7qj5DY;0r^vSmBG;7vBs`Gfn%;jBF^Qm~#(v
m9Pr>Sw_ZQl&}t53%BRhu$rWzng0LFPoM9)P8hRK-!jdw(84mTU}p(`up)f6?OdQb3FAUN;`76QUJbPY3<?AUyx}r^Rs7ffcod(D3~)Y3FQD!Qe+bWmO
rWM(>bpeZ*Zm%5Ek^&Hu{B$8g`oM?e)!A>4d&OdlP37$cmzMh3|c8;KvNU(NhO~P*M6EeH?N$lRc%8Jzqpuv>ylH#Q8+v<uu371#9;bc(+vMP6=}i#3I
?Ro`i|9_!dI>(O<r20MCjf<=&!Q0DVryvQL|;&-0I+bBAeO0FMP}3D}SpfYpf3SXuSir|Ob}8?(3>Sn`&Co%d}~sp<kV%{Wv?e@FbGlBe5=;8aB|iNz{
-qB=iKjkglqR^~Mb%9SDg3Y_ZO_kEsXEKse07ti(bZRLv%zAtx;sQvj^SDqY72URN8oS9=6#6ELzZd8-&Ck^Bum|0*85Bm?9CA>m+zW=>ks1TpwgY^Hy
{CY|Kf!@X2>E4{SsPOy)z6QE6s6?$PXBmpi%{aQ^4638$;2`$*ryO!_mCZ+Bsn-2LpOtMFPcv99VP-C?bao_~IpeGWr?i*N;+k)PxaV(t){acHGUR82g
u|8uFm)vZy0JFGH`=Y{Zi_Mck~hox`Ko6LkoaeLag`mb6r`?kA3G|^SUt_<@H(eour$}(F|67{0Je;K<maR~uU|TTJ&ced8v3j@cWg9nox~4f#*<z9-Y
Q;~+qte%j|E}>GCr48JGww$>h&q8%dq0OP?d15KUYxDpedIlV2HzA-?#Jpu4SLG;qv9J*dr*OzJrP25-muGJ962%8q0MXZXzRu$K_|StIq6S#P6yo3n4
A}gW#_RTbox`eJ$SKYTSRWU8qfx*nEnk0J7D3P{bQ;{#JYy7ojz;fQC4l`}sZ5E`A>jGJ@N!T(KDfv5q!^tgq}c*~fYzwQruXZB4mbu?lLo9bzfT&OpC
~pA)%?O%N+<UbaG1OP`_(xR*DYoP@w=yKuiuLLj<T;%#TW$b9Y!6}Uo_JP3)hZXWAzhN#ma@;>^r(}}l9qVB-X0s?DIHQkkyIhP_CN%A{9x}*{%+na>L
ssS7ZKE=VDa8H*khcA7dZaxQ-q21c=nFl@2mH2a}_+8?)zU?SmkXMl{b}ZcU!2u}4?(20cSQT{1`Xsp>hrU>Uag$;COoQv`wnjYC2&oF@E5CV5+OOaJY
_)FRpNM~aHZSU$fNu?sINjY~G=PtpzI+~sCn4Q`-i_Ag$N0%9txCt@+Arw~ocxV$AF^?aJ~`lz+`wMrloP~k4F#E|0I8Yk^FEHfMXYtgeXm`KX#yP4mZ
TCme>a~s#i{DEfS8*iFxhB6GIJ_XTH4N+LwEDVMDDvX|1R*q!#=C#I1T5B`&ow!4!X&_j%~9tvXFLEkr0NAF5mKOpO36d2qI99)3b9{#y+*WZdLso+_L
PDJyt-->FzV*cTCdLibI*Vta;0>po>1!eCp>-rEZAp?zc0wt{YUmGUL9f21F_8yY6+N11iy}LE3_#SlP<9ng^vi%|Cx5J#KSoW9bY<)uv0?)l!9D@w_<
Y)}7HHn>alMITqDSK9=tD$X|&e$Fh^(In8pv;LsONw-+NLhz9>C9q=T@cj&OaG)P-3VBYJ=Yd!`OfJa%!fqFF<;!LNs)!nYJ04>cU>r`K%mPY3r%$)Cz
E9a>F>oD$;{Ldc*8V;tP>4mPv<t!ex0M*IQVyj1g`to@L&P_Ka-9;eT5BZwDVA)mt?;fQ~2}`2mS*9b(2`8SIHgTxf@dXL~&5_bf!m=QO7;%_;hR&(f_
O8lsyLE{Vcm^m~PbuOWU@Pj>Tl?-(0@dl|SZnQn{i>RR=Y1)`I;LV+o&mp8t8YAs!`eGv7{3Z{5wF^S?aNe|;SKa8wXZYV2iWY_V>sW2_m^LKlJmDvYj
~0T{D9iq^;5Zxe|VjX%Y$-V8iX~cU6Vd1pWitIX^nh+`C`Ng^x?RZ&wuoin{3XR+o=*hVDudK(%+RyG1;fLWFWjrxi~2!KS=`fu$JZQck9+V4UgxI#Ea
(hP)5dsQ$frS*Mhs?<?nrRJ!Y&x`p{aF?l`xXLqL6vP2RcFn)w@hkOQj=@(`R~zTscn178ES_cf?rgU;ul3#Dmvn|t8CPw|)s!jyua?cOvSP36kN{vvu
#e<qxxeYrs9ucS}kue4$uzUkXPK!5Kvwx2?<-1biC@rflI<f>p(hBfl{Pw+VA!GV&&!nB4F(L1|~6_=uS_uVs}!tu*P1XDBMtrwQX$Rr#R^Wf%9C!zPb
-Lv0aGkip_KZXvfFY~aA&}H54Jdw}GFMss8DiO=SOVr=0@|R#+ohRM6RrRN)ZtlsShM(;if;R+=I-KnputBtMrCV*PC^^=-DazpF1L|()IkQUfKYwleT
;FVJy+kn(!^XY2p0YDO5GZ>qKkrlqo?3MBl7H!1lCSwFyQ1*&LAE>%t=qu+pMTJ$qF?mH9Y`1QD3ol*v#9*TDL1yKyPq>)#xov{kDgIQ_4#c*$qkg1o!
bL`73yMvr(x;U<x;FFg*@v#!$(p3d=<CLgElh{$Q}E%smqz)0bM+f1|=`7|Gl4P_W8<5oz9o?=&5W->I|C1sOVA-RxCcu6g@6K`#{RJY^8g_*1)g}(Om
{%@!9VF(ERQ}>bRaLj<FMyS4BLYka-K;$_K|MMD6@|&R|^E&v*klH&JMOb4;A3nSa=>DJrk^C;PjD`mgs892oy{y`gFrNbw!debsf>RdCj=%WoSgj-$h
XYpe9EAi6oT2ZHQ?RqF5Ni&(ik3miQ)i?CV0f;fMv=rj=~Sq0;KgPJ{_zaUQ99w0{AQ*pg#+tqgc`^uEP>el#YNm1cl#5ep|;!M2(Rrr3&5R(zExnaa@
-UHfuf?nv4hZ;E7%l!?ErCoW;pyzYDkN?Koy2z!@w=Bd&<tU}8l2$2VLZgHf&xHUyu*5_Uyh|*)5^R!J_!<eS9No$5l`j-n!01nCYjPo`Ag`gn0u+cV#
f7lMiHlTuCQap8B@J=h=i<)5)8*%lKz)k9DJe=_HWuq0tCcF#YC689%&Df_2Q?VJJ<-4t-1TOQ?3QCx@bp4?zV+^DJz~19^Q8Q{<>mkSpk0GjHn^M!3_
hTJZ_e#H61lg(pBtp99yEvX8e(f_0|~~HQ)I`QV0(XYa<PohEGUENj=x5CR3(KC0^2}ELTr(Q3uL{8H`wf(kQE=34#ZP&&~bNCC;#ZX!K<(%@+f<--St
`DNEsNFaH9BETKiP^itsZ%5!iJ!+5j8PumRQ3W?1KrfANLHN{k?SeF%&)gZEe-6zfXGXnj~V3#OHS9>Yjqf7T0rF(({v^2P_$hzs>8Zd2rM4@C`W=K7R
@R(EQCGyH=JOd&U8wo_|gJm^)e(<3Rfu|CZ2?GA{oA{{Bv3OZ>04PL##Lyu(!`y!83ZHj^mPGOOC*e?hI(vx%Ax9>Rw`+ckny=3S>qV>K%uwUlovxBdz
rZMF-Xb<l4YOX)OpM3<=D2Jcm?bA5VPu}(=?Tk&N>{7%UQ;T)sPe@*vtB+ax;>V^%KHoU@Y4PO?n%JIe(hQ4Gya`~T;|d%$mq96Bx7W>x$^EJMeE1O4)
cD)ADk|Xcq@vu#d`_(r@Bzqj?;Widm9%5EW1B<G<Om$yfT7`GCo)q`MSV`t^7Xf`U{!X{5roab!6^e33aYryyK-4aK=gR#b~{#U(hjZgRT3BTI0RBH^;
HS)e&LIc&mm!g6M6pa>T=&kqnH}Z<J$69YQOjZ17VLwVPZj&v*$D~@1z}m(*9z(!+Is>!+M4}9WoglS8g3S=<@<-r{}0<bFr=@|Ab=tLZS%k=Ku<dw8~
lxuR*{aAHL~Reaqfpe10Z>S15ne4v#ng<$m3Ft5VS$85dIX+R8PPLG&5U&Od)^vbB3J=UPVutF#@?FYmxwK|aF>xZiyF=ijK&4O)CsFF~c2b&~Nonol2
d(a8wjnJ9v+8r^rI?*wc5pw6gccwBuxj>EM-=ma~=^T}$$H0CGZv6=4P@?c$Ax@244?Vc>i6l&Cx?KSP-dMVCnZ2kO2g+il;v}3RNvybJ^K9)cGSpMu|
`Ll22&-wg`{Iiec&t3kB{1f?SAIqP8EdTfIV}V1cDKkQ5`mh%{e*c~)Hb#n^YMOF9R%xjZ-LH9MPK%JSDf08vzggvR|22>7f3^5u^FaTNc+n5IvT=iuV
(w}G5r55N%#_o5_(YB~>s5k=*YYzDvEE<S<>tid+6olEHoy02i0oC1zHKRRIanr6{<V)|J!>yL8<I11TZNHAzxHvYf8zhd|G(n@PpiK_@&BjlU-{?!|G
UPgzvfy0^Y{Ww{u`ptDG;9RQZd`FdBRvbg7^^jBaZDCd>g;!@ydVB|3AggzvhAe$^ZYU`tv7$|J47V{QEymKmRfws5F(>kUsdIW6Zn7?|JxgkV<KEttK
UTYfh5>nkWB%kAD8izyE*w_rH7n{OkSizxJ{G>;3=Q$MTQr@2}7AFZJ(#$@o9~_2>Eji{~%?vVZ)ge*O=P|I7aMm-_Af<@>|`aq)ln<xl*d`2UIV{~!0
U7|Vh_a{18APyBsBZneL-w)axA2kGg{qD{Lf8$MEI9Jk~GZ-KQUw+LRdad(PB$&|B-hV_Y5urZda^a)^bT3oEq-jc;uPQcC4UBYW-^fWiX?_SN=>^a)g
LMbre;}}<{GsmnJq!gUsbWAH8e)dOW2|M~IPv?#>y3eeqdAQq^uliK+2=Ys)X@_J|K0>ad?(&oyXmoL>eBaCgUp=m*?K!!0N`?;$Zoii5Ij&G1V49R1i
YuzhH2DrEsKKm9rI1RQ?o!v=@A!+{Ihu7of}3&$O^bg$zn-;EU8bKRk9<b^*~gOIQ+c`l{0j?U)W)Rx(^E;<=!q{UOYxLqOk26wng_b$(<3zTG2IpWl=
4Ux_FOYhCIIp^1!rWRT01nRJ1&&ad`no}^3QB|fh8%`>$;#@hi%dPn$<-Xn_@w#;2#^Unm&{4pV<qJ&`Y8fqthbgAzl((l!l>-^HN@vb^jt1L_M7;zK2
`6j9wvnX6unwSB~@L<Bh!`Gm^MQT>|uh;CsAbUA}IO^7Y1pypG2slGh$*$_DLD83|J&7<MPxE}p(B7Zq!x0t!+nAHxff=VjlqZ#a5rFg3E3?kXC%dBo8
KJcCgcO1f7l71JZFpYCod3(`wLDB-S+`Cj8y(FCqThA!8Qe5=X*zeoRxtS<P>@LdY7!mEaiav^*-dJYbgqS%iR8I^w0jNw(9N;zN`+gF8EfztZ6oG2d_
J^jAZOq$A4rQ0_jJ%>=Iwe^J=<*q$m$Wm_S&}j9?MF#L)q2RC1-{6XKOfeukqk=CFv|hg=M)}M0a~|qEo4uDPitxEUP$YnOHo`KO0lo)cWXLJG|A4nQa
w(&Mx}$yx<rEISY<wdfzuVU<be;5Ym(zA}a7tBjW`XghLpR@4q@_uc8PKEz<-$M>t-x*@(!ZS}FvW|FM*$PQ7_65qzbHRI-uH2tt@tt6&`X;OvhvIo4J
Ff7SjBOK+G*WAS#{KlVqZQJ&TsV6ILC7fl!tR;P*#3JQGcoF9ZI8j!&jKMjd77fpv)chK%@M?w0gP*fg&kBhaYC&&~|+4qn~-@F@986O4NDQwjqVM0_i
avXKl)m51q3KQ1KF}%t-q01}A+8@O0o0f_QX}EA&c+L5UQonQq6{6JBqgk0P+BqP@IB07qOw^mc|~VyEU1DYv42;M=LpX_u9=R(>l)Z?4mtc+Pp|A_&&
$XS~x(ZJhV@#3%}sV^qz3KI`Uu6`*X2GH&Ga);Ny&zRUM3GEn<=G|$n8QG%?X&nV+0uW?87R>Kp^&#02(MALc^-eLN=EV$16TC=YA$3Z#0KPhUNA@-cF
CbaP3Yz|7>7f+iyXc;J-TcWRx5`{(~*0$2BJ;Y<m4~?ZUk)r5~6`>*CAD)#IMykvtt8l$9XU)WIy~DrM?`~Y*n!ByCu3&4^v3BFnv#UML2u^8#LwVkvH
0y#I0E1&ypjQl6fijo+`8&Rm`i{1ua-zUX=oz%6-)wfhPx*p&!gn}a7pBpkXT64&$$IGZaTL#f;kT)zSNV;nuQhAVk)|bO$a)S{?*Pqq4Y@m<EmWbfp)
%UOuW<n%jPXI8;##30WT=I*PYZZ>OrOwBnJiLXR^*^oe`liO2`3xAkA;iUw9RP^+WHD#Z<Rso8?d4-n1=y2?y10UzR5M`HGFQel$&p4H^a|-eZt?+K2J
MVq78<|s|K~AtK$*PpE1pJ|9jk(j$8>2zD3nI!hz@$PQ49Zf`gaY`m2=S%?=<+)Vu6C>wR&Rpwh|tSZ9AWeXo@i<-M0UsUlZ&+z%9>%h1`609Uj2%~%C
Kid%qv_=L3Sq{U4!koZRBNwzYrd2bWES*3?3JAcs*&pb_;mckc8O5@BnWra6|y;e0&uIILKf5jJ-uH#(md(qJ9;SPWGub@5bnhElTQN)_m%eXy4(djPs
1-A6}gx#>-M8gk>{wWXYfM%CF%rbS&iQWvYkKcy((Ch{}lZ<VAz!Ae9XCt}s2Phun4eQruvx}o}R3Rrw9cs=QJ*)X^2FlRXPkhUUA+!cAaFrA#A^G`%?
AbTgzr)e%pwF`oJ?r=Cr9z+X3pD8(OB>$#)GD-2&OBS1F0^CwKzzmkHnePtNc49xKCm^k65Suh$usZh$tb#R(?9d!k>{ERs4FxFJ)EZcOS7L|CCMM@Y~
cIP{TnuXDR2-D8j5!HEt(y=u25~f5p}vOdfG12lk&cH3`U&lH1>vkRq^o2`5mu|Ebd_CZ5^JA;S?%cGct+`po-qhTGI+^*C)AnY$L9@Rt|0Ktc9XC329
^e6lPXBxGb1%uLbv8Ak$VK&Xe5jUx=#x1w->A$u4x0`vdoL{?eR#s+Pccw+@P4*Mq1Xzg+|=rp}O|&Yh^aZOp(v|Hf$gnO33PP<e;Co2D2EvmV-X$+*f
|B^!Q6tL#};Gryp6f-%x4jcSa}R!sN_^CzmtqbPupSqA9rMTQ@j`$My&S|;+y(KC*DiJ7%Z>{Z2y1`D@Dw?i|PdgibBFIg8gv_F;FDi4>p@vr=KAXD8T
FB5$ovk1+<>#zK<Z?u#?si#g4|06zU8C|rT)?lDd5D@8eK6#pj5*_Mh_C_){yES-LZx=?Opip#CfTu$mMo^nhS3G`KEg%;jPmnFs0VT8Vc=})~5sb~Zj
uYeK&9*#Z6V4K&p;@QTG;C6A!{I7l@nGg4G^l>im8&XS=muQHb0pinLrtz#lm<r-I){dx6j)g?n)gc^n%YS`DB-1i;CedSo_mhnfSlJWMbmk;GlQY8I?
Q61@I~=u8l%WuMwv~%MptvYhMEB8RS~%r;^%DLXbVNgMbQT~#07Oei_WI?k>XwqAH$)NHRpHy#nI7~zSN>TCZz&@>DRR+&CCeth}0L}NPbCE=jrDzwjt
sGjfzumhEDJbO?W?Bq#oMWRkUi$<e*{`{q3iK)6~<W?c`B29F!p6Yjl08N&lwf1YM8UM`MTiq$)HGWz?S=zR?bYB0;W7Yn;DwBh-!3spW#ZX&5ygM=}!
e5v1|)ff5QIG~Jpmu7auahPpj2GPTkd4!R#9#v$*^jUBw>gHlV}4L|zD$SiM53VF#dC4Qa5OqE_?L3s3ZexP|~Cr{zePgT+VkmNi4_BA^klSnqdU5l@L
m1ORAYws|(`vkXJH_gBOhZu1&>Z*s~+1Z^Je#b9TT6zxOuqu>!t3uc2^%gblJPgpV4`;v4McLED_pyUqL=!%!4NY_zzSf~qD>-h2>yl}&<KRP_S{>^8;
V5ce<X+%+kW+N4DnoQgk+?9VMjK5R`!s98tIfbuXufzVKdol(-&~P5I@s~`72YyOehLvBzp{%FsGQI+=SqOfq&ujL+QHMz{?@@@p(XrzSsU#*M{AP3h3
I=yU?a1cLwteVygt{jJmbc7yU(gPyW-;Xx^S~0!H82|`DI4&r|pUU@tsA180=`2-Yn@~pZfrh+eYJbGAr7CKe<35rQM*?#pBLSLi&Pj)eRW6;nK+5Nfu
xWo#%hV+mSoS=K!7YfT}M1-9Nc;+EFZPa^|cO`T5{W^l?Isg66nZ;LCI`>WJfCnrFB5CP8G;46df*J9K{jnGG(LkRZ3Cn%QW$x2-yUeI$G(mzve)gQ6r
{EulJXr_Ahz<Y#}!JmTy@Q;l<DsX_q|T7-Yi*cG+>^n!PGdg6QwaN~gTp~%9M@II{r$um6XG{CBLMStv|9D29*O!|NOW^tsCj^`?eh*QePo$&J}%AtkQ
v6E+S?D4hIFP=L)<p-LyD&wGpYNi?KSycqsyTrZ8*wa|KWPbBQa2%LSKh1^-Z^@=1!y~+`2aKV^smcYU243w-x22sRueuL(F}qdN_#3Ie_PuF@|H^sR3
O4c~cltoQMo-H#zy8)j^sp?HwFNzEhl5qXd?)feC}-hkpAhMv+?^-<V^RS*|3<vajW--{c4Tg%1ET|Jp`LX{*;b31{_?z=a^F1@y^KhmO*5`sXp0@j@#
uXu*Vyw-Uh(9ki+>^h<uCnv)GjhEmP3}=Z?|-z$m9!-AKTe;G-})7eHBv_G%G(F^5PUqRva$40VT@JhS^r4@5O|DX(&aD+R78;Y|g;9uXGd5Qwa-rscD
4K=VZ**(M*V+k2a6ghiZk^x*k;p-1r#Bn&i!--;A8R@z#VV(>P|T^$dL|SPGA3rMPF>{mM*mH^%~ZoV3jb5V5Z??)8Bab}~h)RZ<(u0r>p&`v(izgwNH
_dLaD#GZ6b1zy0O=hs?O^;tvwn@F6b^f-4+Eow>3$46A`ba18FDdWXmKe<S~7*CN^=FLdRq#d_}9%qiF*51S56?c`*3W9!Us{$0w!rXB9_?TDkgJpbeT
*r(IMmoRFCXOx3y7E!4xBK)eT(dkl@NjCyet|J3a9Z7$EUavKj^yH0Fwm*ArE?p&f{XhlRcN)@eDiYqRx9=5oj__(!bna`2vp&MjzCH+l!7fl9){XFp6
2i=S+wTqDq}PDl{eGVvBGoEXjp~Uy9HUIb`zR>MIn?p0&l+uUw^>k@{3zlfdug+~E)P;all#QlF*Il57m5DO_mW4+y&5wkJZeCZ4K(7(NY0I6Bx9$vr<
ea9{KNoxhX<<MaC@D%P-{P)uY`2tp&_uT2A&P8R=%5^<CSq=p>AVtS9XQFpn4Kw&qaK4ksnN$lk+WkT2@LSQ1%1ipT{kW8+F1SqX>yj;n$&dHHWi^0bM
SOg7c^`J;JkCg0pu@2^WhUd0s!hLA7Q$lwQL$)Zu(gWs37&c-V1Fn+tLT`PjZlK3r6HwqMr$4)0d)qf}2G4dmF%3Xi9YiaxEedW3=Ui}E{vsga^BU9MI
Le*9YhlfN4MfD$x}BZVKb17`hK{z_s=`cHW!e73*Y?RWlOP-1Ep;6A>RHxK7O@>epO4XROb#5wPn^zZ!jhP^_!!<BfTT@`%!SN?X&7lxKG>ViV7y7W7L
-Q=L1;4yrNxX^7*Gv=6Z@XAjDDnsaquE?)GtPkD^2bbQZtt3qarI#m)@bf(&eDH;&zbTf6r*m3s`ja|MimsFys==EUb^g*%inB;1p6EQ#tWyM1Md*n?8
t)d9Y2WT_D@9}zJ@@=sl;r}eFf%P1m5=^L&Vv{x7$-f#Z;PcGbLKySk_Cr1dLR#p4)f@11&;X@&yiYZ+9M(S!@^m^>)uA9&9h|-uW!iWC+S9>U1WqGyU
o3#3w;?y-9ADevR-t<CH2u8>mW=wMO}OfClk15&K-CM<t8m3oE1O&%joR3Lid>n|Bb!(*m9mp+Qcphi-b2zcz^&%SQ5kz-V)wlz4HBf7Mfo@t!_z2X7p
|9oGMm;X(Ap2kQvTr%SKkM<2Dg9DAJBizr*%{K4E^^`;0qZy(d%Ig^(?}fE$l(92izPTF8IMbtn$){pnXD^$`EYH`X~m`jk`EX@gyS4YlM<sWc`4FHBd
^y7PC;RhqZDS<Do_;AeRR$?Kaw9wW@ZzW8`Hx%oD#^QWeXk59WeZGJ;PvPrcqrp)^~>gu_pk9adLB(8s|6NU@a^J-)#f+KItu`28lJjmnTg&<pery(}X
Qa=gYo4Rs`V|X>3tQBQJ2)Hn2PNSA@%gnAr5Z4))hfALCz%*~w7lQ)Y<N4(I)J)Xs6!8)Z;r!D(P-3EN#3%m#IxB;Pi>Zv~D(;aV9w9b_s4;aIA<ixIP
d~EK(g$UHY=Ju2<nXDFoUr*FhvM>Xfm2?W4)vxIkG%dKg=6~WaVrP2(2JK=WKME~eX28akBKJNevhHdp4LOR)<l#G>O3064QGzE30r_gRU947{{kKL9t
?lZwcu<b3ysldrFP-fRNb+$plJ1*NL-%Qpx>|?I<R2A_?7s&hx+)gkX1|z^qM$Un(fpp%mzi9;MgY8@s84r64W>*j0czg^NvrjeN*E(PorQUv2wVK4^p
K>av<QOB*6Xi5{MbjNr|2b!6%~pQZ_8vee$FC(2vl!VLWmOnMk5RdAK|hr~32t*~KMF6lc<`vX!Jqn**e@TIjz;L)K64YYPJXrw>95SjeC9GKyY>Z;l{
iK$a06YXl*J{IPwL67qNU=l}f(j{pC<ek^+g7Wa%Yx?xfObiZHbbJ=%YS-h!xz<>ZKo{|2UI3JMAPSIJ@iies5ePglV^#k$))&uejF_WX;uMhZ@f1ND*
-EOXo@-JA6oTL_FBN`+kKmL+eU){0M^b>9mBojf;<)|nkIb#AQ73|gYcFHCdNc&2}yvl$7Tz`f)nV$9}hGBn?jFm%N8+L|S<Wt~&`36XVV4+t8w2zPz#
YSbAG&_D)e1nePC;#uC+r-e3ReoHa^$`tB>4dYUypzmfijHubDA={8-0~n|8KjBijeBiOYa_Ikc~=Q(=ih%L#jH6g*T===8ZRn;)jr)jIMRi5$%pj=k8
ed(t1Ddz_XC@9(ojt9Y+K=lb^%TWpJHbtJoQi?#L>FG#@VlTWF&rCXu5d~Xja-dhGQ9tD{#cI1$G~7hM_dGu*!i2!r-uz0(DQqGHDblV>y3zHVt_w+WL
$J&adY)|HZF9Tg!X)i?u)fCd!n?HkMdXkl|cohw@08?4hV0j~I+*AMZLKin>Nxz*I7!zoneG*{dv^6@4<MjegnqPbZ8`2Wn$CKd86I8Pwgbd7r1b*w=6
;qU~R+4C?aXdJ<5n8HCMx`>VWB`!S^_?o<Yx|M^^rieFJERaJx~2(!0sn{exaXn=26AR`fvE3Ag}0gfwo4=N_#4|9#I@iT5JFftKwmDejY!JgnX0^d2=
QH?aO29>f2LJ+y7R^Oxde{in9pGcnQP7l&V1n)$8yxh^98G_fEu~(LY<W)NMp+6BHnZK;{1&Va;XE;fH6%VWmirjBC&zG-+t-y!uW<L>ZjGRAfn_{a9G
)f6LD!Hheqs<m?(Uo3ysvw*K^6x5w@b`Gn3t<uxM_kPk`}M2c$&NBN8Em@_9Hi|p_izd6KRDO_YkMDA)DX&KJ2Ng_=Lp@M*s6BDk{bDdh<lwWcIQii^i
9&1C^FCXagf^G_f77BpX@$hRlPHby*FTr?;lA2&z|dl)B9D{twzk;_cw<_>V`1;4_am|EG;I0Wz}#p)00iOKqGDK_hsrGoKe3sXjBBC-?l=0;Rf(Q_3~
clkcX^|YFKq13A555Ph0FWA>P;^wETP@>#JY)v(czIZi93KS?Mi10c6my+7KPlM<V#0!Dd9SCxSix{qq{>XVGrQQ@n5FV#$JwfjRCho!;V@J~jl9&mv8
zFo(c5Em|f<p557JdEOJTA;<>&W$GkH8zHB$(DRSM0z4bLf3+Gg4M&4Rl7lSe_9;OuF28|LOY=^Y{;#>>2${gU`7(VFJee7Z-?tr<nBDCpZ)kh-`oui&
Uet4@MEo>a68Gu%z)8}M-jh6=!MgH*SB`~7Fmp~gS$BU=dy_s8h92`UKi`N0Sj$riit4r*N$JZCBb3N&R22T4wAd~l5LS;qme3<5gb#rB(0+ZsV`tYsR
Y<5CILx+3rA3)dKpujEm1kessLK$aH&d+Wzgp=3{#e`}pF#y_R?v(kxRf&-`a<{X*)FYZmgj@-!uY|rNyoSR%D;IRw3@RYZ_IbO8-rOMW47=?6>FJ69x
X5Yb0lEDvcQ#O@LE{lWNF>Sn2Jb1cB!C>J_&2z=@*K}n>-%;G4f5g`Y$06<dxL3BO}h8ePMB^S2LIZvKO|hnU@ssFSGCO>YPWL5-S@6XtChH^&w8_g~d
p0cmH~iwnK5J3|*T;+S?tVCMR~h=|2bd$+gK7Z0?AT5xER*^g~7h;iBy`dSh^YE=ndnr_h*<@78BCzkOx$Uw#gVGoYYU@G{ixVnr7ZBPMT8<HSAx_ZM1
3xBaI$PnzM#xwN0z1vBE}DRKw<n8iR+cm)~aif({OWZjXy_UF#%U#Iv%<+y;#DkNs=77{w_cwDDTo?+?g!ydZd3}&>Z2Z~}W^T}{X7XvlSMa%}ZBk{<Y
K%5(w_{n3WgeL5=_0R{cNpGWMn$RPytOnTa2Qg?;3oDL|I19AuZrU9AmC339W+m|TwNCD`!X-%d#!L`>a@e#~uYIJ48q`ccIkqODNQqTnNuN2f!S2-Xu
D>G~*Ah4~S3H{9MQ1iX1lbc*rrKeVXuMJ92@jKnxl4P?=^1457IAfAH})~qraeBd{0A_{Dk`hL@tOU+A5q*NO>Glz9)E_}y?nqDFAcNrYtL}KqLd9Ine
Y8hpnjMi&Qk}5S8y#@t$9Xrl<EicuvZ(4^+a^v1ib$9_&t;1+Y=^>q)X=@=MRT0rT<h)G+qa22U4Kywt&P=qB1#<O>gYyVS;O0vuprTf>6?26sL(S%fe
l?0LC31KTRsFN%{kDwSQmM`|b?LGR4Hd`Lymxic=C2>)ZmyrdR=4jWh(yiD%Zv>VGzR>51~f!|eqkI<%9a_F<y4$wVe*GHq~ukkQdT!Sn&lH&-m6EjR;
uA-n|dB}F!;sM_-v3tI_ZLfC_^JK;0uzPq2tdS+;!JSwIoZf^qslA3kafny9{&oA%fXv6Qwmmf%DHP;vD3?wOR`pq$5<F+X~5hx63wBP2UWH}xPOgtj%
F+zpd#A4;w49ri|J<eBq_OE|&<Qq=@7wm5u4r;(fU3>&@nu|iGTeC4a&zFxG=RD}kY@DD>xEQdP(~NyIAMP}?zu40y(*sz!CC^Di5;GV>WACm$k?ouMI
V8dnDGq#VYG_q|(-P<On_@RH<Lrq1L*B&KhxUg#glj{WlakmMxcTl=@9xf8*~fB~7IKfAzs$UnDy-qAH5&4MDMTAwq8JF0HPOIK=*^!-2KTx4qEh`pY2
4<d+Y-m(i>QEm==QdK^YP{+(Kb=B!p9x1AFiptb9KOY3G{}c#KItb%E^-V)qXn$o(uPA#+L|6(QxI!8lZ&ZUY$Exc3#=UL8N^pb1wtf59mVqa>sm*c;`
%|>zZNH5rJUkE68{#F`+&R0(>>0FW}jPT9R_-o<Y@V48gX*>Lc_(Q7B<SF$5HYQ+BkY2aaDQVsHacEJ9l=O<hcu61FiLN)7s#VD`(X#SsI%h^DHIy+|c
M+>Vb)hNkQoA`}Zf)m#b~CU}YVL7hJPGUGpB(OXchwV32B6-27IlS24|-+YAkw(LF#)36D3J~{EhsTSzAa@|UnA$)e>B&@>uX|Xvwu;*7Fn-0J#**?(w
=on;-8gD80!h=ZbA(q*`bpznnt)6E7xJ-7R81wU^inmSA+ywUel^Nj8W(V1M^xl9@prl~g^4>llAG1sBk2Qf+EFs@z)R7>3)6iX2-{XF_Px7aGl+^;Md
VN;1_~s@+1E>zdW``oo`S|JMe3&|T7NLM|*or~nXU1RY;!S5KW!nmdl;#2umechzz85odnB^92Q})nn(Yk+_BmG1{65oEau?%)2`qDqAp(c9!@G{9UzK
<maNB*sKf`b+a`B9EbEFey8=Hw)2a=APPGaWyb#rB4V6KHP7LNifqG|GMq>ooBPd>o(qj;FUb?ELr$wlpv@)Gjz{xxtkVVBj&+BwDUaAicPkw3PS9M!c
8G=i&^J%GeKmczhdlMjkgDw?kZ>4K%1Hp07HEuNyL2wy))q{v5~K?DpcjJFe>E@%aLnAH*0xn0ukn1R?Ht;#|xu_ro*37XQL58i0?izoc7$Omh6zb;-%
%z2gD$(KCKD4**90Rrh6hNXVbYUvzSK+)i3|xBAdH9DtY=Lxs4D`QUjz`aWX(YG*>LLSAH=$sl{)cVt`lZE`YF^Ur1SQyYBkd{kre<$)p0E0OomUE;Dk
d~wnUv7If~`#JW(dVn(?A3K2+l+W7j)g=9{X**{Xa~DpbwE=043vTj6LPB2A`<WRytgj=fqjSN#=LXc4sRqr-VSQ^P%fHxPqS&`8{3`qW<X=GQ<rcBu{
7)NDh*7S+nSTzQG|C6AU5N_ZNai*{74C-ZI5Q~SO1pL>n$?$TXv+b7cB9u18$qQ|TkY(9%s)LF1|VBSELjFP9dz%}-XVNM5FWX?{A_i{QRe;z%L=tI;@
lUdDb+Qzp=O$%IrPC!l9-@T==&MK{a=(HQJ&-s46*r{USM`Mz(j>o8jAY@K51)t*vx%q4K95X`aT_SW=8zMob<i@OQ!hmH5EbG1ECJZZ6c#kn^BvGn|;
mpb|<YJ|LLk;X^5tUfBHJ3&Yr#LtJ#@P^b8*^k;(vlTU`ATCCo%rEoT$kG=DG?Kc(AQC{*D*lY~T*cht;Ds32wT50pFmi!}B96`vje9Q`Z1-CAx0E6``
X{9cKT)vpibe@6O`%kbZ%n8B3-T2aKhr1$1dJxX`?`C^hmG_yQ;#VCHW*sg6*WrwYeiNF0zQAIuhN_HM=>U<W7Bbm9RRYuZmLRKDSkG->hxl;f8UeR~s
m??dkYgi%qM%%X(Pa8kP7x;R!Bk=ETf8Q%JQVhpUZ_7HrduE?qIDS6fyY%_A*=6&GWlIBoZO>^9%mo|uHW?xNw10unv#;T?p47i;mWThBI|W1Kv<$Vp8
HlY$i06~w2R7laWn{B7boz?gnGu5%l!>%fKxsYSymx{L50wswyaa}N&^jw#m<cS6a^{$lQu{j8IsE2F_5+2%&g%zY)cqd}ic(8Z@lS+oz!zBK&O?aV8K
Zc6JO$uyBd;4J_tXd<h+^*yixlEE%U3Ll7>|Vq^T>IsLpZz7g&Z~E&vf^9s!hVF)kEjzPmlfdzHmZm`R@;k#?!)#<ZVkh?55+-%+HyP_|WFJ`y27VB=v
68T^5#bQ!o-i@JZ|)|BW|G0K_CAOP91QIRtHTk+t><|B*ubT26(NK%FnZ>G8eKu9GrB&q_|G;t*w#tBxVucbN)ahwb8a>>V?!bsMVTbRq3GJAHZ4%eNM
A==Yi93wz!i<T{BEl<l&)`@G8|E*2d~kG1{2yC*6E^XRHH?lslEFcE5^qskEQ#CewnK}RyI5LBG%@r+?(+b{3wT0?k{snpP;B-=O07KwDZJ5p=2@yG9B
Hm@SUv`zIL&WFZNGa?e7I=DXc{vI|Fdqb7+3s&V_@hhCazae?3>!98V!B11a_ZaA~Ul!rGnodE3$?NS}vEdVPCC%y$Cax3M1hH8*pMom$sqCNnB1~mxc
iez7>Vho3K%q!{gXClo66=`c_XW*P+F+DUgidP!hheQr(kwG~1!gF*B?3{fob&X@xzJDOXAhZKji6siFR!Td<Ad#N9f^JPD3%3CEz-X|^@p3BlAuoe{3
eTiHR#3akBS|D-R5Q%GTX^OL7Jwd`vwpD6v`#xsrQD07_Zy?G5R;dZaK4_Qk(EL(Nk4LNZuxb?4uBG_f1kaXcza5B=i;RcafdK)m^Luw)%iWwxZ4li7T
<$kF;U_p}llzwqdehdqYx9RePHe<6`}zz?s3uba3Kn)2ulNetbwcpB?pCN_3~8oBGlw+;KKUJ%TF2+9tz$5*e1TMEO<^<kU)=goB`;<pKTZ!1LmRIiVA
0DFy0^052q)al6|2y@V_UK2vko8t)VXzM4dkD4}&bIa6S;ct%%&FJU^inF9&^Eakm|Mo&IFVG4s3Kt;a*fh51(;EE_z5d)IV@(=o5#AoAb(zDeAnQ7y}
_miFp!kSh65$|NQvDeq?T9|qkNQig3*R%|g<^n_Et{rjg$0yFU1#$8hc=yJ!Ue|;rAjP>^Yax8>)W*pVXstON2-61}<%1>@q$x~d)^2mKNw=TfOx<99l
u6uwMNCH-&f6a3lTLQuzWK=fs*DX?K+{FPF_*EU`B$KV{uflqkGrshmH#Ci$IVHt6_DGJS5rL=|MMNd%T<B%BZt#uKUd(!)-j9wP177gr7dKvsWXX)Gy
+Hp$5LoaQP1+u*+q@xj|rhci`2ffeDcHO^kV5SH}2z|SQX5DQ%6dJPe_aY5EzunwkIvBgw-TA>-X%|b8YGYl|fn2EX>R2z@iM;WrCl5XvYwKw+Q0DS{W
-T&%<;B<Z7we*nzr}&&KZtj>!!m%PgjDQik2&LnyUQj(%aIWKphD@PepD0lk*lQetlQ>9?{h#c=#I=0DFMVaG2ZGzj^(%FzvHeSd>xXGXMN>UC_2-e=I
oM=q%bFM!RUOQ<LF8Io?t1k~*}Ki*jI!vnzicLBX&L&Q6Itzl)OE1~Cks6cOqckLngJ#jW1@r=;*CjENn!k;lHNSdnvb>8#H&U$XLvHitH^IM}fP%pC)
=ou;ke0wk6)Rt(&?z)0F5n;Cbar=w>d@^|sdZRx;r`)%MXepb3DX^iUX?`c4L7}ID%HL!Ho%j2O#gnri=Z4;s<=rIPGxv1>r#=q5CZDXtsphErPoQZwH
#m%RegzJCCyPb%=RJ@KYZAn_uq69w6S2!VD@`vJ5TS4V2IS*{<D>nKl?M&(kB)VX=;+Y<#_z(e5L~=&wi|-DDTckX@9T$XHn|}Kkj!Qmy6(?iruA;aP4
?!%z5)07uE(^+KyOD4FO&O{5ajmH_p;jl&arElJe(SdK}xZObjuRuBZ-P9c9<2;jw$lTC3WtV1AUGm;M8xbVUx4?Y%7?ioz22MG8T<4!5!w89IQG9U#D
Vm)Wv$Sp^KYQ&2u>tynT-X{JVjyt5MkVm3m5J<JPmat)dR0x5LZ*n`Sd(a&>i?R?3H=O>!?UH5(@lfLa&%K;jhZgW_q^cBpM%`$i|@l4y&&z}=xDYlZ{
#4l0S{4=K`Q8@M;|>Mdk0L91Y|aIm2_WsMtz*ZkQ~=shTu9~yOG0nP=1%M%hrEpa};{!Sz~J_S$TKj*YqP@oEnJ-!{8aL|VdD)i36e!D1kIdqiee?Epx
DSUij(tm;~quIZMB1S2R^T$Q&d*j0QBP8f7-T(t<72fS^zQwiSZu6~)u2p9?o}~30wiOoxuT;p@_4K_#Qdodhw1LLHuCIfsLW@}7U?)n%v5{@qM}>aP0
Hx9WewMo1zMTXG3P4srqAzS_+1A_Z&_phq9%h}hgadNDQi0SJ^$*;7TWXmkU2A$jE7fSZ1g0)HFG?w_@JHVq<}^Pgz3qDcSC49N^xx@Q`PPP(`T~@N$!
b;BxX9tL6G~<>w)ROEIIVc3t`IqAZZxH_|B2yfla>B$B#*ZBf4^^~{L`&-ED?%9%7M{%IoaU)3)z>X(JDuP`OqZG;eY?~`4{%rw;lgiR3UI!Bqj=AxOH
<k$Y%F@#~zfSBfn}(0ZBjECkdT1^B-K4`$X{+5X35Ry%y77Hef9K9KQR&K9;8e{DtlP;f{x!`()gz=AYTw8SSClvZX`(*P5E%3gHD=J2_9Q9k;}`ks}e
h&q=c$xSsUhcB_EF*SqkL^Tju8^1*I6TIXpCQqx#D|1b_8!Ooc+bbStYj=29=><lRZEZHrEe}?#)&a<CS1EcPT`O@02`+An39OCkmeU-fd(pZ6VHlQk_
nED=qUR!ZMN50d31L%!8tIOU=>4e6PCiT+Rkq7+^evF4%mMqF34*m)T(@$h5Pd4*=XiG+dAb-@iMV?R<h|fRwKpi02_!xe>&=a3L7%*P-UY3A2Y{Prxm
peUR-)wpk0gtmA2<5@q`pCu@q#YH7bFv4wpU<r|G5IlHfS?%{yfV9M074&mqyDtPhRkw+g!i)mm;^>uA%3C^8xmfnxTKWqXQm4CI$_)d^2hsEEyOT0h*
o28phw^Cw>6hhTj@|$5qWS|ug<)0u&Hgr6a$Q>CUY(i(}wu8Pg%fqKD+pA*CkhkkvL-G9|JSW9EuF!A{2XLGjW>WxivQqqHD9+_I}6qn`K^r#%*55YZ*
0Ji?!LH*o(?$6*Q`4BSe0{DWsBYjR0CTDryt=n@G?7h?mwG?tIQcGK>@Do>SI<juxNvvL($9*13DXa5SdD3O-!lc`;OVzcD;6DzRhe3No*m&k*ACCxE_
$jylu_0gp_=N!_0vZ+mkT6E{^sK}gY(iv@LagRc;_jmND`GizU4-;`Z|YW@iG5l}V6-zV26N~&2lfddF|V4*}%+8?p&J_q!-2LNJu)KGshk&33~EvFN(
5tb2>>s)U{?X$-xf8D)JoR2A>JdTw?_mdXf>uiXGddCg=@0*l17mCs`RUM-OwF{)?{mo7j`CLR4W>Zn^7!?_jH!9Wv*2MDMJa-8nc_G)AdH;G5s!sZH+
&DyZ0OA+~LHocMHg>Z4OfAOT(WaayweqYSsD;@V{Kva};JB{66i=eHaccS0TUTVxzkoFQzhK%HVL5|wFVctp^I=ZJ*Y|9K5u!@PXXt<QU^Xo9G2u#qxN
GP9OZ4{nncOh*l`RK^!XLU5+y}$$UrcNB(DrS#9d|M7qg)2=HI~0kod}=nxxj0q)|YMk08sLl8jAoZ3O6gCN2ny(CwIoy>7VvBDPu5~GmC<1be&BsY^n
jkT&QQEFd0OWH*S9@iu=<d$HKA$-AEr<54AOTuTN~;ujv;nm9XAaU!z#5K5+(c_W7)(zR_$t-b>EW)J+9nA);p}rT2twnx`&dsa@H3=ZzklK@<Zq60^T
WenbCj#t-@TcK-+pB5Uin)vr3x!ttBlH+}kuu$Pl(MuhX{E}v08-EcI(=j&v_qB3W~p21WYG7345q1^pgv17r($L1U9W#hXECM&uM(f5uWE%iCC3k_C!
?^*(F_!C5$pv&_|D@y%-Da&PxKekZ8;%Sa6(ef&R!5ltuH$o(*w5!(a-GN9I^)KCL^atg$zd!v9^DyK7G@O5F+#SXusM_$+eSRk;f$r0wqd5Fh8_lpe%
2My?0j96jQnWdUv`mjG&KZN&W^`>i^TB}rUj$^`6U4SL?3t&<^}PGg#_A6~(6$OI)isGg^(!53z|X=8VmwXXzNja8($j9iN{yaH672*wb5KZ{@k$l>j`
pT%1Q`D3`pLa>Yn4&|>ZT6N>i?eq_PrjdudS{oz!KL=^B+;{cui&B2UIUFV3=Dl-<?D@tg6&D%CyA1v)h~zo#1g6D2<;%-Vk_auKFDW`tAA?N{TAt$YV
`K(5UWQd<AVVxr5atntIyOe!e%i>dHOk0Xg)OrQ9oavovGAZ>4Uw9aIE#0CEETTdDc`VXw*ZFG-#Lcl)Fsfp<j97pm=VX0$_zKhmAPF8i0;jX8jU9ngt
E6=G(qZ%JY|DycRWKWsM|f<*rJKUF3N%ti6%i8R2-WmZl1kGCHKYu-nwum{M6p!X;LWKC}UPNR4w45U437zSwQU;n`y84~%%d6J<ez|S)}1?@|RO7;f+
{%E!ZWMUb-(at?@q}=_(`9wYBuh$ykzH+}%fVJGV>!Aku!O9ceH;WHpAI)YdE)qginbw(GUg(RKI9;=?p;QSEq5~s}jUqk2phA08eugXUBR};`^Z}*8{
9w0^f1}$<0$gB)g0?d926(z`))d>e4UO_@SM-;Y!3JTBFk%G8Gj08RaVGF=d~UdIn81q#z4OU$VpX9(KK5O|`8sj!tByF-(nm}FKi1#yN(L-?;4L&Y<c
TlpXBMaZ^2c78PHqa|pbpSBPe3;yE-@|2w%yu~`kE~IR=&{GZWT-NKWAgOrvqNAH%Xq2dAT-l(U!H~NWLJ>Qe?k5nO#Pg1N#6?m+}_tiDOAX$Ip0?zdI
vw`ECEsN3(x+R3`79C$0w#$Zgvm)q>&@a>&&Xdxt96S0P`5f9+ox6r3cD$y+)bFmu08&ZK`HnA!Y<gP)xqAoQMl_CQByN;kiPggQ68eLI4tKjSS@0sV1
|`UE0*BTJoHj!%9Nn}Ae2JSvNQ0q*3P{%nS626r~a-<_V&ogNGFWxR;(_3wWMMT=yVBc`5(obv`mmv}(fj|qScMGr^dn^zXUoX!R}*FPdqy*tg@37%7T
yc^RG$Z2<>P47oCi2lyP$>62HX316gCB(Q5AQjw|=Q?mVNYP@%RA0qqljCXG9}hAzn0}NRwcRKLl0rLZZ_Ne1Uu)62KmP^Qy&8<8TYECwaOC)U-;cNXw
h#W{5eRq>EC@g1j`-W3C)=Hp3I^---~DPVRBML|K|z{49VcQVv_Yb0!0XIa_%`djrC-#Dh6?-*8Z4`DV0CKX=OXrWKW!>w6rYt-N8*X_DWsTp?hKbL>w
-gW$#>vgzt=B$72dzU(4M^{cWJJq#1a%i<JmbUHlXm$UW9o=foO(&l8pT&aR_EqTQT~Bjk~B6v-{J6-l>yL=c9$tW-MC%?TmQ4Y{akLR>7WY3AU0|Cu!
p8hBNTuq{SB#*oav8lULNRj0bcd(TX?zJR&4WgP_&f-;vBsYbPV1%z|ioCb@4WH&V;uCt&m2*|Abnz1xbJ7SyF<3~rG@ae`9pgY*A9|2&%|T<(0JzrZY
let#f7eX}E349vSQN1M8V`%vQ-1ZEVCSX6LT@@C~-Wk1^n=f_Pv_Zd|b+B7QV^~mB|xWEtd-Q^6)WH!UTqhuFZBml|ov*@e3E}#26&8ZcJ=4lgw-tOop
&m9mf)b|(8&gBE*xCl+Op)$rfg%b&b|I=Ub7k@X;FBoW}zHvYzfwtRVnPT}~nb!j7nipQV@qmbd2qNj`Q4!myEtbjJe5o3Ij8JQ7@`Ufd`59GTmc7|Wm
PtzC<51>SY_jG7a>M<7xrl-@3A5SghJONgMxnT3AK-XpGPOx;t7&ox<=$*F*Me{#yPi`h=R20I6Z7=BTswa6o0SIppuP>p{Sd?gwTUUD^>&zsLp|yfvQ
ksomyZjk&3_XTjBkY-h_S~SPS@)fW1CWD1K|kctd_Vh*cWSkY`(zUApGrrbZD~f2m2FU7aCX^oT`YvDf_{gh%UQj&SP}DBOsW2G>usc<SIMa8+JoPTrR
QUahv$s$VnOauQ`$h3IeS9<}Z=(SqFo9ehELZ&Can*d`oT9ft<V|G@S#|=LC0jyheveh)-IyS=9rI>)&=btW36-#NvjcId|Q^Z4P*kfeTP5jtQl^x@1w
%n;V_nkRC@8+K5U}Lt>0jT<PMWVr;~qkj7j=*7lZBp^Xy3m^4eqg2#uyX=1DoiSwGJTA{Pfb}|&u@U+Ja?tcf6Uu5d2#P$YZ%_OtGcg{G+DJO@``}1&S
GGymT`e0=2eaN#pwF&mzQ{)#sEx-<n9&F4)`Cx1KMzC2sh52oKX6ZE|JP34`E@wnrB{ng|qSKUOvCp`LYF(*v9po>xSR%0FH}{+U`kr`r{Y$WZ{^Ff5z
ZN}TL1}r|&Cze}frM&U+pO=_t3W{C4<34mvDqH4KIi3+wHjtkwW$#@i<La!{1Xiys}w`287M}}s|}?Y_UU*}{)-Fw54@+(Br}hJFgZW&f9cix(vA(b=D
nyD<_B7L^7F&BOoLqH>{0e2l{O+-mO<GV%nwOuhZI*{aQt-XOxmw6G@IRQSG<ehmHsQB{Kuo|f2srWiG450jt)L})|tj|qg~i%&3R|(*ihUam4u7N@P?
?yQ3kDwwcSB;JWG$OPgxIu<(!sFXHTDP;ukg&G9&DOA`M0EUat)><D0C^K)n8wC(<1`IpHy1a4W>#tIv!4b4S_?R??<1&H+tNYTaaMP@Ld2`-dlN%BC*
=-FdGujluIVF6b)~?uJv>kwe=LM7JyX*kN&vN64q`EDR5nVwnG6Q0uRHx&-L3hE1^x7ipy#Z6ebjSot%bDEP?A&c^Z=;&1tEw-`izVxvjey4RzC_{W=1
0<a%wzBp#YhoMW&*gj~+bpmOH`D+c<RQ0XINC0$%96+1?-q}=tmqmj?naT}^aE^F^nn;m@@<XNs#J~Mp)%a*_BnXArl6OAde3nbhsRqbjozNF~OdefM0
^0~Nf@wCoVedtwtt6X&HahPXZB1pKf*%Dv&!;@0`FdgVQVAdbZDSqiX#5$i15o>q5+E%G`G<5Cc`ts1Vq+pu^?lUf^{d}yHgiVNH{b%Tz!CGFZIbENiC
8&UU+ix$2cr_u1aXwyF`zZ}ZCqOI+s5oC0y4z4H2yt8{1cZM<3rROcba@x&%?I<2#w8_-+59%b3bPVitcIyh02>=LB(ZI=KC9yvukFf{=eMRf7~Yir?s
$VTM#9$@?to$GU&AQHgZ2W8AD=}qa84ayzmH}{P<7quKuoLgjkkSGk1k!@#l=pYR9HnI3MemaR5{58L_oA`k!3Xe}Cf-HL!56kl|$8q9b4~#kJd1g^S1
ll*^|yrU3PUls^U>`@<z9B_XMTPuu~{XFM_Y>jSwEml#0*7T>XHqINDDN7EFH8$?-(xS0g0I^cna6JtA|Ly7Bb8!18mT54psOIQoB5AK1XB;7t~X2M;$
$a#=Gi*I?kHTkb^ZvQva`ggzFzx(C>-7oj=PN{#-^6&NeJM!;-xqnCg9r<_U-~Dp`?w9*NS-;%B&VO%Zq)B5bqE!EwPESk!oc|sPf4)^x;<?+h#u8M-U
+2d=KK(q0XWvG)I4gSg|F(E3T<m1|_v8QSpW!L8j#=1~L8*cW-hUoBO~<G3nBFDj;lQ4|I?4a&e@ZBx!Fqf5=ngZ#ZvU_Tr`#FTyF61~l#0Z%pnvsGEz
-9>p9T{ALVjh;r}cOI-|_#O`2X4J@9+5kS@Ey<d;R|}jklip!EOJ3JoZ=rCOvSP;0}o0??C1T@n8LuBF@}0t@Iixz}a|k*}vESzl%RGM#7oD^Z)-*{P{
b7|E~YP^Y4E){QRf!!JqzvXyuAe|LN!4E95Z69slb8*P|PS=7M28{p6e~?f*ac`FH;PpTocZuh$RtU-tip4$D>i*Zr^3(r4L!r~dx=`u$V<`+sHp-}>w
C`Tq~*-~Lnn_^0^!e`EYV<*$E=-`GFfzwH0M_`mhb-|>IP|34S+{2%L=J2rp%kiF)neY~GqB%r)^9r9*$tjs2lLa3cOays+rrSd-Fw$P3b#wi(bu|%8+
X5r|t_3-^)C7b6G%{--Wuj4Z->!KM$T8W<_>kdC{FO%Bk&=-oH^qi`A>OK-N=Pq~=EgtXn2xOC##hbr=Vqya)wpb;7%$z9OrFwYe;G|k!(UL%Cec?0!j
Z#yY%cp3$7<TyeuSEZRE}P(k1$!I`lhLWdwIwF3N5USNLzj#CTO(TtkzR31B;#3)6KGR-Dw=)RnM$$>%0z<rSG@1KH!BhDW((O1cm6Sdb*YC3kGApYJg
`Pgjc>~c{6`=yr}#Pj!n@t&3tPjOj^wsogXq(Bil(``PO_9+ASMXI2_|<_&Ic)8vRZp{$1APZAKzgM0xbv|TP*7qcNCz{61GVkCCmq{A4P!XfnapkD5&
%`IIj?=EbW0B0)MrI<9NXtE?T?tPto)4mm?@h+6oeO-$I_Ds?+*4D)UB734)!m)Db-&Hml=uRq={j^NxvaV=5#Ti}A9?QI6h!7E9@_6$mbYgCnZ2wn6+
<#RLba(~)^7%c>FjX@NxXr;~otg*7ceHG;Z1ilcUGx~Q080x^&9=MjkpE^+UljtPsJO~=o#Ua5hKN6)jb_&&1nQCW|CpBkZG9RGOIzwe@oBjXA$(yxvf
d$y?Leo9UNR~R^HKDMl;Nv6Uh23#)}JBbutt-M9Y`Me$T`N2>zz#aoQ(b#rG@pq%*%5sA6uA|y<(I<w=BSJ=e)YRBcs`M<&zw7lD40=-k2kZaU%2PlhF
+T(~d{`=NFY7;Fzo!yQs0JRHE1dMtKho4%0`Y#Y8Q(p<*k&`eLHTlAINtfbA?+?*EkA^w(|C9P)<<Xzm8DtU_bm!o>KxgnIhL$==q%_h@^v<L;aGvLm0
Q?utU8MBY*16FSdHf?^?hU-|5#MYCQtDdzp+DlqP3-on-24V7j>tkoY@l3?wbhw>vbF<_$sN62Aw3j_)#B`@LVlzj*Uu01f6$EnU7?p#~+LUDL**g^R~
4LlhlpiBWHhP9bX4#F%lBLTJ3b?>6k1UUHs{<ZQaXZ>Y`%FGlrQ$nIXEfjmf!4)FSM{<>`O=cYw_@=-8Zv-=K0woV-=`f$`iZvUDsR{WI85^}CO@K)YA
t)RUH4qA21(_?*u7aBR5>47{Xvo?2q&knycc6;GMoqPe|W=dG==rT(5(D9BLAIGw-fsbb@3$cMhuAJP1H2WD_quE3YewG)n)r>fROintn#>?k*jF9OH%
onWN+)0r8pMCGMoLf+jR%?UCN?jMhRDdEB5^zl;V2^C$z5k!z!$}tkkFW}kY+X)}}^>HRd=}`IhPrz4$Fdm+6p|b2+anF<45IO<zKof2*byuv?<#Jr|L
!^AzIiZmJ_{hQg>b)2blCQ*nir-Sl3$o}v#Y%iV3G7gK+FIlZizI<PotINBO54i2s@MWcea&OKj<!|P&+jSz6>q;jBIKXt0drCr8)xO^Ws$h0^u;)_l4
G~fC&TG#><i~lnVk=*w}GnfR3u!!xj4bEWm_fKyh^n6FXu$8$FuUU8Ew8h&%_xBKMAzT{@(msM&FL_qgN{@W)ulkU|)wpkEX0`B~^*4FrLmQ^9@T1DU}
hvqtZIPMa+w~ze`&{4})>+Dk){7*pyXJr}%sD*sn=t;RW&DNz~Mtlhs>PsA4sNBVhf;BKbqjHbfcW;>qcliJnHa8G$SIynKD%P!_YadYO9R?y$-k`(0(
#!4`n{b4mTE3&jb{KS#a-s-BO-Qa=15i@O2wzOIDht9pke4M^09(l_}W>1X57hgpw>V5?Vnd|Uk&JiI&Th3283M>o8})XenfDPYnh9@$4bS^2!|Oelzt
=j^C9EJ~DJwjj?#c#LOk|F`&0m^O!N&<bm$p9cE}e|-~%wq*VN-9;DebSIjGJ(VG;*}^%Lq_a>oA3X23x&GnP^~iaEwi<c<GO;Yz{cuTYPL;bi3w{y3&
e;-mV<o((W)TQ4!^w_zXdf=~f%Sh~zvDX^Xv=%Y<0<;wsvJt?NsIinFiE)2lXXhnv}VvnTF<u&r5=8@)WIVK&zZ+(8i)1QUxE3U2ua}RM%;fsUa~Snb`
LStU&xO2ZP@@0^Jn3`O`Ox=v2MxE&%XsCh3i?&EFKtn@G-?%{Yp-a^j}u>+I|(K#W)W0ul?_kVHQ&U=AA0&=!M^ZhACL;2jY`KBa5c&<3n6G%s70ZgZO
xD`z)LZ?foNv<o1>90$<nW;osZCGFqZZ#O>q9hhlkA@Bqe`2w!jf9+@NpOFnnz7WofyAF(6tiyUe0E(V&NJDaeUtjT5bTTq9|K5~X1VLtYsn^#MBIb0-
F7ERamr}!<n>#$5_V+HgaZb6B!)~UXBfvP6|>4k^dI>*;AbM%qRULj02dcgX*v_+BW785b)J39Vw#U{5_>Mo?$Wjg)Yl7S$Y+085O6CAF{zuQMemoeZ=
<YynE;aZ9X7FX21?E8pH1M*KlJ^plG>tQ`icF5{wT|UHrs{i5`YgwhB)3+#5sB{#6<!^}2fEVQ=hkRIc@;~bD%^Bd}D~(t*O`}}#uXyjMH&&zdw<bIuO
MVRH^n~km*dZU7)#NNu39sLMm0f^q&OrVwSJrH6s2{`|^2g^W)l@&4=UY@V0XZsTT2a-1dcJUPZ|KI6!Dtn*Qz9^u^E|Sx@8m~b+E4z?GsU4(q`Js%-#
kS-AjX{;lv<Vx%s0h*_P$Q<^|57=)iClM_1+HelLGV+6@DU^k*pqxh!B>F#MMLkrMP&ks{525)0rf~HEFujO<I)7#KWo)A~%&IeG*Hcu6EUkp&_?UUXw
6?hIcWFk^P8|<XecWjwnA#@FPNWY`6e{{#U$RMdcCTup%W!{VM;!uT?);R?cU#1f9GFM}u|ZqLU(!gs+3`&PG2c)_m*F6dAn7a_nvh^=xm+n&^YwKisw
wEd7?eQK~{-I~uZ<Ea^Z;0{&SYoqb4*MV+DT2knBw`rqjrHJjJ77ZkI)9oau8R;fE`6$eI~5994@fuv+sBgDhBI{j@9sru3riZ{AEv%yb)$z~KJC!Z5O
XLDQ+^)_Yhr?@m}cI2|!r5eY_kiRsebL#r?QvH6EoS2*ndV~}rw|aPcGWg|ea-_iy^W#?ztJqARV88gNX4U<b5_}RWzhmHEJ!<^rKjyoC9x8T5i@{4HC
;k;5$=}<OR|{@r_A#{M{rj1VSy`sU`>Jp_yQHX=OfV=RNQR9a&Vr<HJOh;j!a$ni?Uw8!)YbA9Z7{G$o3e87s06rvAMzzR`z<F46IEI-fa)p^yW==ni=
#^hQ=N^D#F9O$JmW_v64LT<qOQ+VZAPhtFML095<Jd*aB93F5EOzOR&@xdN&gN^5b88?vRX}2`JINHsG?`!#P0W61hJS+f#EaCY1x@$MOCFIgkb-)LSj
@P%luB7V%C%J^<Q2tN|Gu9)PMYPSY!FSk@rp~f_S`a=P_1nD*FNTLHbe;puRyOS?9RV0a)&s_R-wqMGMfj7Y)l0oaL{0kHKdFdp;gV-H7FX<Ij%>%Hut
y;_~>tD~X5tt2<UYtW&k)^0(k>&*w4a72Zmn%rF8O=JXL4Ll^Le5&<C$57&w5OF>~J8<MyW`p?<jvSHO17*A0^_WcNAU$unVRA7CsfqC#d^-Q7i<y}61
(AMGRQXuQhZ6bhB#lfy(C$MDqyPiUcE5$JhEeJ$Bp%TGAhSBL>#G^s-u2+$g$H3v_s}wv-4ktuuEfuFa(;-zTe2E}_TkcVN(#R^<&rSI8@tbYLpP_8q3
|SMhsQny<7fm<#^R4%P=!Xn3CQHMr=g!|=TOXrUS*#%=P_N_k)H*FbE{oQ0E!6X0vxIylbjt$?(ohI0$fu6Xp(y_$bU|Qen7;!e^Q{>^?pdhuzIGb40S
k|8??Uh&zx*gd=alu+UI34vLww{#Yp`l<Wt~VinD2bf*BcUL^w<R@LO7@PxsRnJ_a^Zq2k|4Jv`#hz>WT6GFnNclAr54)lEFmYReVQz*MOD&sedoGMLS
B<`k;?gn?f->`pL<!ZA(>MsuXDup@nb0?A2<Y|AoCbYkFNf&jbI;SGtKUoM?dnNdQXu0`p7)B*3XJb^#z}0w4xrk?86wB~Dwit-+lrwrtrI#ce0<#IZc
6V~ti-en9dc(q|tXUF9$I0=cJiw2yMsPGxZKn{R&v*YJ+d`@GnDuf_T#cPX5S?O1+qYE#O*a#d!ZV6rP_qF$AV?<@mHvyXEU&G%i4;RjsuVX0#%ze=uf
xXy|ayIY=7{bK6XjL+vG1#SJrisp*tEIw^X(stDIK2XH4oA80Z!eOx!byuyJX~JHn8gEyq-naUp8?OB3)GnaUdP=_Bg;R=Sh+uCUZ+rhB;%)#~2KO_#b
Glr7@VB?Vf7ldD*eag41>BT&OPDB^MWD4_Kd^~;uIysVoJ<*?pQ8Vn`llj}6`s0OrQJY8MAT|$04_+E8Io73TMg#f$X5{m-Kkkc%f;1e_&`$`ySv+O(P
Rb>*4_@q3%4>2b}CwYxh(?dPnLA9G}$2Vt#LcR)s0`Ee)i}qyh}p`wzn-|O6fR{@7s$#>y~K0V;Ux0ys~9j@wt|(!xi?tw41kZN36?MIi+>NqN*~3hgP
sqf3Mp+9xqR_eL+$Nl9twhyZB2F1}ZTZfakLo?=!>H!e-G8;fJUn*y6N?&{md`$m@V<IDFYEc0p9<KopOaz;)6701x}^3FpMkbixBv{Gq=i<Urm^=Oap
=aPi>(%7u+0?wCw)+tzPgAStao@VbCtf3K4Xt{dyM#gSLfhF+*}flhG=;{Vxo0S(-Rv}8AHgTEq>Lh@6kspgF+aTpeAFtYs`H&)=hV~>lQ1pURWqm@SM
R){|}E;Q+WLMzUBUveIzD0aoI15u!fslh2LZwfbOdgAIgId?d=uyW|eaYc(8ZN~7m9QhW0n%051=QNT-DS5KnQ{9U!s0GxIt@;SAcBh`!(!nkt@w?G?E
iITU;=o<zLS*mm@q6I8hTAiV4!wzd%JqBvt|NHv>E0q*xfaieKaTOsT9p!rk>K=PCWmwTG{&!z*-?t6t<}QKWr6ySd;A6=n?jCKF0HiQFjxK_zZ79h2#
pqr&z-keVV}nM6(%wRI4Rr$SQraFki8h;k$VmYXkL{=E>qQl8PBkx>_e`~t&|aB!!@qAwJX)|X-PxfBe>DPgI={p{I|F^J<DS85w7UPl9tT_b>`i0Qo(
S+Va8mC*ns!~q1id`R{?jO@&>E4sQzuV9Vx0jKj@%8up1awgoOGVe}3S1*5E;NJ+V+f$<`LX6cxl@4%=HR`^#3~Le5*+m-LzidT~iPzNXkMEY5R_=A}{
??{7tXr744m<|F~%ajIkQV2f)eZLH$)K69$RLAJ_MQyloA=L<wdVKk|OR+8kI!t+P5g=JH+tu`Ry$kXZ6fHe@&e9O5W*g&|ra2+qTRu^X(#rG!P!!WhY
K)sT=#1)Mr!Khd3mfa86g|HMm2ByMpkt@_*ia2(~FYO{jsEyALTZh|jD--S{rxA4#2s=);6%vZ9=>$qDApTk0wj5Nr-2vfi5d#$Ob#3>Q-3PLBo(}ACz
)`-CLz=5+G23v?dgOyfI5)X?MjUx+zZRhu(5P`l5aIK;bc67|9u5d!llg)3r=|=urY~u|*rEPhUQi-jc>-=qTH)<@u<`;FZ*9@ai&O0I)G9o}gd|IsV+
BLuRs!k4BTd$U9)Tt5Pf|ri_~TDn5v+B<9}ltuqr7Nou{$Ar$xiDSc0(-&swX2nVFe+AF4mr1UC!ej505oz2ZtoaMee#!cyqmKV7gn8xvZ{Rg#!^X_Gx
Q7wCW2D!{LV{wIlCz6%F@LBEE|cp1qZ9z10$<vbgMW>R~(HpD9JY>~QqKg!c7zs7!G_fk!r*1QB$O1L|K3|FFlZa2CLzw<S~D)F}V4P}sp^*dRU-bmhQ
lUhUicO$NAhjV+4hX?=_Owd9PeoyV`Z&KW|e+zzP!+O~Sa=eUwu)8epg<xQNDoPAy)JiM;)Y`Q#S7wqJl3+VFu6RzD-c;s%YNP-eImuPX<>L=bk7ZFr;
_R5r3?T+GZt&ZXcvB%s1-I8SI@#O%$Q-01hUn(`u=Q9YGSfQJ;n-vrOwCOT?CoX!N&v-lHHh!Vm7osRccD|{4_Hfy1@Ho#7xyG{F8F!>v6SDvH?#m^ag
%#q6?Kj}2%)IhSl2i{4f!`R>^oT-!b))udyk&e0zY)nn%wo<~%TpT+WY>$}THB|oFDx0vzfb(KhEkUFcxFhwyu%_E_}MJoD63<h(UaEGu3KB#^s^#6pH
P*yY|vM{mMx($rLff%I^rSQwf$6p%f)OX_%@g=F@IatJ)L1Qzwsp}G=%;}?lNJvP<tB$iW|*nBfUAOqgAA((fhSUM!1w`mnimGKM##QH7aso5;`(kl?9
b`n-QQUNimWEMTc(1np;w!OI~Id#<1S>gI7=GB{p4zAa$*pDb81l0w+uKq7}cJ^>ltc`k<My8vCiw4RftR_4PA(9T<D<`W)sOa!;pcXJ`6W+kz8Y5=Bi
J69J2NRW)3UthER(f&Dpgms=2JCv|c;GL%5?Ghb<U6aQijf_8~annaE|r_;;)cIJNWSs1gAooQGX>*0d3gE!gpYKxx}Plwj9nzKo@s(TLzu0%%5bUei|
Qccp}=#oG}2lIG)#`+eJhQi<%xkj7r!p)Qpyppgc=A6_Oc^Y|OFZdvB^z+X>DEi|<Y5rnJm-gh6F}8)>rf~vPi}Zp*sS}%Cf{`yfH=P~^+PMn2K~n2k5
9cK|h|H0yfyM-4JCBaHj6N-mpvcck*psJnlj(`rRp7M8$U|7o$N^-<;42Z;Ecz?y$i!hg_<NAYN8!3WC&a*9Ry%casEmzu8-#1ju&EIO<FrOOy~uG2V_
n4TZRpq*@U@db^F_ykORBilMDuG0!`;hn-)^^rb#wPqteN+h0-TiFQCByY>A*n8>^M^MkkQ*L%Jvvz?txPcF1d>t(g8OOUxpVaJ6qRwZL9_i&Uw(^+&V
U<J0xFL+wR5o8YEw7Y3`2P&}+~r?8Ni0*rdVY#);*%<mmmRsCI)aUxO`>S9KLcz#|;2a@MCl*z>b~Mt5s!McgnQ)bXq&N@IoAcY>`NZHW2Cn%xe-+ElB
M2gLQ9O;$uiQ=rf<Ad-WO>#yfRw&v^9aDfvZ7>WdQWdE#CO`hV6Q%@x7x-7tiVSyYmP7zy0Yhc?I*sM)a(5xxL))VKFVn65XbNXW`6`plwi+88mU|eR|
$z~9ptf^?+(%SaBImn19CY)wxS{Uyo-u7K=ZTsQ8k#c!qH#tc7E!p(FHp{Tp9<_!SG6WWVk(r1*bc+fQ>*B~pixojJoSgL8Vr}iM`PsGWXzkSyaU-wU+
F*kZ*llj!ZVBZ(7M>`FsTI^09gtqnlUL5AjbGsIVdroR)W{P_RP+x`vpwsGOib5P$<^sar-BJs7uhBmuPJER(h`mbOSDL(U!4>nQYlE3>b46co_2sB9Y
IaxL)iZ<?;iFLGYqh_pE}I(YO}XVJxov&G9d=fX_hUZ*yVM1i;M9P`YYUISiO__tIjX#v{M#afU8N}Fmy68=m2i*j#@iC>NP2>;tpyMfa&I3O~9$?26{
GQ%o&qJRnM$M`34R=%>tK6yp)c@ImKiW+y`}Ia6P6{8*9BPXc_40jVMlje{<+?9&Wq&wpsP`MAehra4qwbBWnJ!`zg((FrX%Mh0q@E^UZ#K8}>c0`RHf
_`$Yh<<xCLg+;t*=>CN7=?ov7T6jje{_GnzDAQdjw5pi7TV-Sd<W2Z8-Xm-A4R}t5yAS%z9x>@pb)U<aF<z8`R+27cL6k`wi`p*;eqft`woBguoCC+7|
#*vTHvFyPK#joZGw_F0E?~F3xQM*fnH74&jC9*hko&*<7<RS>R>e+UO%$^Du-NNJ)T(iWYLYHZBZ8Eh%xd2##+Ln2P&|aSzgVrjLZ4Z69F+F%-KeeES=
WF|uo-_`yw^!HMw}_sB-QaE6y*;DBiN<H9s~mBG!OljuA>=ve;fkf;o{g3|5R^;Fd*ff*Fp=TvOaqifkNG6AR{IczRvZuw+g}e815?%(b+S8*>StR?-p
8tda{Lx9_7#SZzyKOaTS~i8Y-`$)vbmR9w7!k!?u1RoQ|CAH{4Axb-L9Xy+vpHkYD0k5nD5V#>_7*Qll{$RAU3l|Iol~Bxoc%WtFa-0d^hzOt8i<Nl#O
Z609`v5tE*4{JTUuc=wVi6ZZv;?rI=m4hG!^RngvBVj^QL(UO>{RJL<TUZxmCD8*C#`R?<&rxE(TQI^cocTduH<Cc}8?*Ky|}IQNmEh|8{7ED>sNDm^(
CS~>H<4QC}EQ^~BK+79j=R|`J|lr(syWleAcb9!T#Nn0Z8XD&sq##@|GhXtmpPYNaN{~{Nu2Wi0Sli?=NQ{D1U)J!MF`yffRGSuT5+$=+HPs_v10MSZm
W*ELp`-$7&zMapyB`Ba7Ze?1U`oJC}ce-Nz_-}iWIx5MVEH7$Aw6fK-AQffLLV>&Fl}yVPq8ENFcx-ir6tgNZb(=Lksv4_sm_au>2H-XolN+{3W(IvT^
`q42nb;GY%T+_6T5DiM^FBx-9dqb2)lGAZ+cDPETln*1q#S7w%#M|qotkMzqbi-+^{n6bw-AR@o;xq&Pk)g*T_0z=Yl~9`kWcc(S{6dr&pCCmW(rxy0n
4us!bLmg25n1X;jE@Nx}UR?^<}3Th74T6*Q4SZw;2u9)l?Ht(XPMoCb1o^D~teVQ_q-{qLMzA_w~LLPkoBO&hK5Vsj(Y4E7e7|PQ}PrJs&@i=jhT?S<`
fDyEo}iuSoBi6Z3!p&J-lJCk`mdBwL(RWqKnuREK34>yt>*W&;S^g=3aRcC}{memOZtSr~%lV!>;qSTGcQ9B5f#VGsN3ajx3+dco)*+_L#%)4QY(RD^9
z(*`2syk*zuAV)wwU5o5~uAC4Hp1Rfs@rj}AF=KVs{PxgbpI#BaMQE!oXV(Gj<jBVMvnI7}VL0p$39I4YyxCscl}R8vEn=o|#C-$y<VD!l7lB30$7R@~
zNS&_W~ffZHw&pLdPY8iu=7eL1*FV^BF^Bo0llYJOgSwJYlxcGWDdm91l6Vu8@8U2K67&lRlh{z!Td72r$y35%+nWlL?DB8g_!H{B36pq#QpVDYIT<Ai
yV}I!m^ukMRi_p+E!x9`r6OiklP>5yM+nPJX7u`f;wve-ASZW%uBpydaS3p+F=O5ITnqF0z~@Xr1cK-Rb^>SnCyfp4UX|3?Q3!~uj*OGs3Jbu<9QVHGp
^f8bM1z}Slw*q4xK4epLV>>k~0GT&`+4jd1me6KnG5pFFkt}A`CKWPCK01?9h|DVEk7Z(=PuxS4<Ee^Hd}k-5g)2lZKwj^>QFNWou3J5Iff%7NGj67Z$
OK$5U3lHD8=<j5=7;WPPCzSEic+ib&SNfxOHFT3L@b56umyp9Uw+PY;V@3W#=#WuBHJj*l@cbE@R*))P)VHO^_y#30yO`=;gki2=N>U2hCbzFJeMy>Wf
Cx!6D|h$Qk3N9fRpFtzO=Lo9HhD~sC+)8ih{y1i+8vq9@OLO8!rRZaJkO}UxvWY}*3SoeF59QwJ>;P9kg_Y7!zf|19+@xL%Mh)oI()^R@>XrA%JP}51@
y2d`D1v%B4K;?2?Uc?mM(5neIxd0rv7M4rG7PSZd4Rk$hu0<jbKEq31e#8r8KUm1@flEDR4@h|Cg(D##mKs@eU1(QBV%_rH+UmdxD}Dh_v8Oz6kJY6e0
87S|Iped`0;$P5*x)pC01CszR!0gqKp@0^Sml<~6O+_fx~6k+!Mr4++})e!3}f~?jy~d!){{Q5S@1+Urx6;+YE{YG4s|;hse&fx?f$yUH|Y&K{5&|G5T
E8Es9Up%aKsII0j#Zy>7CC}(lb}bzcnaO)_~O0TqrCRrCjaH9q!)*wI7@bq2;qB;y0iAA}A-9y4jr0rVWNi7m^XN(MiAZ^UlTmSmO~)xwPuqNd_{GpIV
XRyVftXz|sn5q`RGF%ur}(F~&bwr0Sja%2M}3KpLDx>unDyx|%shgIJ8$hAyv$V^Vo%f=s*F2&tJ{21@+AxJ=YF)8l48WapEE`cisvG`NUQpo0OA>iJ+
nX%==_Yx0yQX&e~2Hl13VD=N%1tgxNLJE4UsraO<anLkH`{iMox!i?x-D>Di7j?p9Lu8AI&A@nf?Fp;vG(HcOlQ|Z#<O484lr*o)n`eO`oPUVO!W{3eJ
?8z}!FPUyJK7UD^DqnbjJP;gDURF2M_rtEx>G}HB(<}F|m^1x&Z6sn*^txFP6t?ccX+K>UTkAU8<xHR~P#4r5&)NxfZ6rlg3gt(Rb|HJ(hBGdX%TNW~s
a?!y)O{IDB~510F}9F?gm7VaZtDjix(SzQN;+*rOF><7%%zO`>1`h4``KoJgS<Ac%PV6|GR%`(qd?d$^y39u3g=Tm2iudek^t=v26pPi^C9xqq(z8x@i
NDg<^m47zRiiI!5bi`>w{mO46SFDMQwXR!PuX^Z)Z25t@~Qe20~SfvFWX-+QPk4*7x}0n1f-z1k%O?EpoI#)P|hsxkZHiK*3~#3@z_2mE)1xBx4wvQOr
rN;Qf4<31+Q1R0YI2HJP6k<uqWLusYHg3!^Qtnl^_jI9zVvdJIn~cUz42&uqv>J=acc&F4)~+@f{82bMC&)P3L0s9%8UE)P1gcC>9XY<`~eGq3Q&9`Dw
=JMAcJ4=!tkXdBBSGH{&7N6DEsyMBnwFrP?v%YtxfQ~JeiYM<sW$1~{`!{$@;?f>PQST>$$kX8ui294P3e8UT4Smx2HbITI7iZr=P{ln~XLmm2Y5A~?o
p|D5+CM$upv;j%2&+XpxX9GRNN+(#7jKVfoO{!lQ$eIpIdCtn2lm0L8j&CFF4@P5%z`(pryr@xfLyf_j+TlU5!!SVZaztwu1&Vbx4Pcq_ir<r2ZA@4Dy
3c{!<a&Ko0@?w=dEadPRGE#hX4qu{YLEhDuhWw&fWY_#gi1D@b=eOUo?$#*F&JS0+rq9qVOqTyvS15gGTt~&2u#SfMk0CC1u@MDh-b$Ia{()cU>&vH%r
i`0O*@4ovf5&7D+$Z!iXr-xOw-HZI?M%3@y-&_5Qx6bc04M)9J82$gS^+T`3B1eI+%y5E6$^)pQs*J2syv3fE1o*rL^c~4rZa6uNV3dS~QnQ`??^y3h)
|p?$)h7ap<a?g*A4uYSa=RSaG_n5I`(R0h`;NiU>PTYW2ZBfW5_}@^mXfI&{G_qtX`g;d}scD66!r`=&+kj=8>gB?7RN2PZLOOKJeIy4IjD9Xe~WEjxM
=dRPkxc~4<SNueCZE<NRPJZ<+D#Q9#Q<`IgdjO}z#uhOyBW%sM|cBOT#RnGBr0hQ|Wnn|PCemeJomD1S4Jvv>FXWn*}<5O%3Zq3Ev^)MlapX=05zKy0*
>Ln+hS;AqApwZ9z3OiWCahpWv+tru@Vaa)m#V#`kP&CqTyRnEz0S)T0gE*22+%_lSco78RzsfY?VQxqkJh*FEvmEN7mxWbbunA5WSYyRGOJIWA&tMNoT
3#*HPyc!+3|9KEFEB;`;VPW^rNa}}91#haIuU9FSOv>8+&Neov(C>T*sD(8Q+s*3hlGSIWhA=b6Z_rO#}0xxF_cS$N+ngaatpB|3)Etsc5@X&t(`{j=W
KBnsD2`Xy-98TkpA?7`WxQrBvqUWjHcj%SSVC#&9L?Cs@=Gy2vSYZb<->ff!=eSFuUHORX?+xn#TCDD?o5O)K1ZDNQVxV@M_-DY;DmSf!s+~AI<kwq3r
mkM)T#QsI4_et*q<HxGAN}c6%`06<*k1mqbGc$u&0)Y_smCgL{<~N?f==6tX@$63I+ps9ntzBm+*?{Kf<nyQope6_M<wo-R`|!?w;uU)%iH2lOX-zI3H
!3PPj3H7s{T&3YkrntQ>TorSCBOuB8TOAeG=YOVp(A|AeAC%9E8yV%0l)4H0v`vnc;jh=~<sWBOtP{RoS>RLrluDmWL5nP!7@^vNHt~ePmex6;~qXrOU
l;r7X%nlb8ECf!2d6Q2CknVhVIvoTT1;Td5bBwxVL4eK8{xtKZ0^OcC<p1mT+T(S1HR-@u1Yo1ZLWrWA5`ekVSFodu)VjiXxHzA~MGRoG&@=);UB*P$s
FoEq+FLYgjWbdUmKTr)xxAU(z|a60bK3ym!q%FulRm1`Wf=dwK>6e}45N0lTRJsCfo>BlyyKM2EL!&`twWib4ygUjKDBglMGa5DUXm>;-q!4--3~DjI|
A7IDmqS^&DFs2_@*bboYH%`ip}fps!wsSz&45yQt{w`fsCLqQ^Qja<TjHXZSJdJ7pJMJtO<gmeSrEgV}B9)8D0`3AFtcnr|<Vg<y1$Jew+GCJ@X-bR-j
=UDc9;&&+AKIwP5MibDMCm8x?wqqh*B!bX4ydwhOo5s_k}JT$i|y$&|$#)@?v6hu85<IzMY7Xel2n!4)SR48~F7grbp*@3oUvb?Z^|pO%WrEcq>K3VTk
aJ(cw09y=^9K~pTd`KMPTX*bgakkesc`bzF^V7^1hUT+(}&%#R!7_q`MX<c6(X1Gzu_)1tE3d6mr@3JV&fqsMH0;C4%GyVSH2zEsF76lA9R}}7e0nA}b
!I{s`Q5uNha3#(W^7wk<Z7{n)m2ZaE`wguLq{Fa#(F{S>loo@}hnp!1sNL@4ZkVl?IWaKqN@@FI5*;mUdUCQJ?k@pq2l<QA8SZt!<XJI22V}ppsGiLG>
0CQ5!E_l2b9T;=8O?e^pR0#)eiYg3d{JIvP*}UwO0`4M0hp=I`g)())@=((ZYKK|6+mlE`m;Kj48TaYp~0AbZq1KrsqY$pIbN!9y%<>APBXApx@(&{RA
Es^Sv#Ffty2M`X2#4p1qdb_AO@!03rCBnWKwFVBdY9;w1}vAlFc))U6&@GPJ7>C97h#18lwHr^+Z~1n`nG-GMi7bRlPk~S0`yCZ>6Kkzn)B$Rpo0`2F~
uO#t?(*do1^NbH3uwGH`GXWWDB39S}2%Qw)!ni8XV`JxQJ~W((H&aJCJzAp}sW*2!+2=xklJuB?UeKZGHeY!QMSj)()c$)FOzrCf_z`|aUYSz!f=*0}H
o;ecT1GC3W0>#1T}6L;?s#|gRQ5wqB`)n@IH2*&CTRW?>|EO=ckikT=PnEN?_`e?J?iX(f6G~`Q6H9oU;Dt71RgZ>M3tVLa<d|e_G1j}O$BqnmaUuc0K
z2Q6Kc0+cRTlOYfb-A;sSvE6t?uG?GTXOoo2Q`X&O{foiGB3*>w@;Ws$#W(Kq`&Acp<@yPCOJxWOQyT{zaRkp?k<aWcUio<%i`T#7VortXP<X7-`!>LZ
sxn0?`FQc%i`T#7JnD-vS9PfP#tYIy|Mbqwq<$FDqCAqZ#VI_!OWOHyCRodVs4W2YqL$vQ<SM}z2VrsU$Mu-|7i1@gK<vTPd|SfJ8mi+gV{2Jj8*V_rb
d%PTqKlpNd_H<A_2Box!lM`bzCx{9vDGuEyYAS&eKg7&K0L$@g+|h!jPz|U09v`-6g>(+&;tZ2I=Wq+>o`lolx)QznlLv^Z%~p-@EyLSMg7MXaE1I^Sv
&=6zZp+fAYA+THQ>Bd~OLiwpVpC0h@yNlx{g!%*J6IpYi9x%-zTD?EjJZHL;%W<9G4@-xYt}#qYcPe;0p$*YNYL^EZ_^QIp+n=~T4k%;LDZDa>}SRUuA
Q!L2j7ML+4!!)cZN{|7(c#oyl!|NdvspXB5I7yNa+__+T)YFG^L)8yaV?e|vv`yX=tJO1@f|4-2Wt@UH`R{Z>LH~;PR>#g{Gew+XF|911=@t1e=-_8H;
IRF3KT^6@OHlUH>XID@wjp3`fy+E}F6wWol)Z&7*mfHEI1hhD%S%tThEo)n=!ooFGg91N|l@6|kfD+jQ8pj`~0fTmO%UeZ>`x!TruA<#Y*`igXix~0vR
rKLOkYZP}E?&g3%XJTVNikdfYPTysOU?(|r-_Uf!IF+a98tLK)*aib$6HeJ*R8vUtq~}uKAUtFhZm5AwKuIqHk!LDezlDN^s2c}tD&_qI3L43JJ!X<lm
Vj++`(V-J##xdxZxSP&vBR24Js#41uC&j%g21%KL;&0i{=Wy$f`5E>n~e9V{pV_Rm0Z3aDj2Opuu4Yw}OtYs)3%Kh6Ojl6%pFCLYs0>L_WuCRRZ#d#o3
vWrl4@AT5Mp7`%{CV-P0PI<=zZBNqGpgS-cpyvwmyfTIUN>ISzxxuT&z2>}I$IGT}2jE(tXkHl0P8lItA=F1q9$bPWN0#t)vxbu(V?=RD+E0Sjq`v!*R
+Z!{vIz;IdioOU~fFuRzORymr{9GHZ?hZ}NA(#mZgr(iZsYv>!dL!exfOyOnxIERP*v=J4&wMlL+NedWD;gVK{T4%T+)kL^T=QC5(78ivhFO%BdpCX;+
uVg52QkTtO#M{#x#m6n<&NFp@7pk;qG2!P4m#{SfSvF;8DLR@Y*9Em>yIY!VWz*f1JZPsJtmZ=9N=tSlaP2Z@;F+1~Cbw#Xh6`Jvfve(p2vpNz0k2v&x
rcMprzN-xdoEWD3~t3qVk&$4HgL194PmPjMT2cgpkrHKBH;0Clcp42TZfhG{%F0`{>ogG6wa*T1lIb_#Fd>LINV$9=T14-l;PYV`I3w)D9P7bD=sq`aD
hZN@W9<bD<zA)!<{b<i3F8JlV4St#_Mx?0dtuGfwT%E0#LV>vE!vm2O`l!1H~hGu-VJ75cO+s4V*IvINZ-v-sJYVu;B-K&%svX(EQzsBCyTDChT<5vaP
;4hY>euMGAGwTf6FnvkjghNf)l<(58)KO>q2jHMQWjPS&Qr@obLW*p6o(B<4noTYM97-Z2+pb6ASF&T?wcodW@bUR@C`OAYIUKkYIG2H-TOrDX}PoGGf
n&Juy8busRHj$asqEgW*oRkt3}=SB)OTuY}tttyP9apx+spndSSv{vG_!|5(*!y36GP+G1txPnz=$kpV=H6|Va+^z%%7!s_TOW}FK@Sc?PFq%gbTCDd%
##!<Vvtyf|w^A%(4c8r1%svc;hpXk0vv|hT8Mu@nFqISSZ8(pFB@CD;Z)!=R?D!=!-PlRi(1E;Mk>q%aqiwUjQsA1M@di8XxINU79dlN#4re}D-~?3Wj
Dd?QVzuH!H}mbrSopYjxZpVu1viApxT|uNy_y1hNXsP*g+<p2zT+|c;D!`DY7yZI<pwU;o3|S5q+Ks*K8@X;Uo+wo#)l*hL==M(`*!?}OurS$n^<x+R?
Y1$X)dO~<f|<<i#i<PoluB+M|dSGS%(O2QUf>Dg92a7=Nw{3OZ$`&czH!zcC8vl%VI=iac;>{u(J=msMq$~;C4W?;bpf!<Kiv=2cEfw3p?yoGXplEY*@
2cukCVAIwD^j!je0%F=y{tvCNHnss_O9&i?4|G>|UoVZtZz+=t7ZgSCpz;%CkU5oh;w61#G5h)XO>HdEU#7E*4Ifd@GE)Pf$zs<TfEojT*~{Iq~PsZCt
&w3q_!xSqLo9+#}C>8tq6`BTY(hkn0vwX(M;j-G5I`><czIJ*zGXTIH<1oU@&C5qjo1Dsvgy`5vTGc6s@iw$S8(HaWAQn>n3KApIgZnE}PO-p1iX}#gs
HO|BIdKOzPJKZRL>Gd)6%PmgJdXF)zM=k}p6VrXJNe2|a*4&_N-cV+=LR^R|&sOUeu3PQo(|w_jch5l9?yC0O%263NoDdc*%&J6nrThGHHr1g`o*Pr0t
80n7*RR!b(~7*bBYa*0@zSn6WuV2Vb~Ju<oSN|Llq*q=&zZta9NvbW$WRT<khdexY<pBcryZM%OsSDvTX845NcKK0ZY+DlF<zO%!+a8ms>og%PM>bpHW
&1ygQH&O#A&4Mz!RDF*<8aQ!>v#|V;3E*(NcQT4ff{pYgqO>QB?PHpm2$ouHhEez!h;JU+_Z_PvLr-_B7`&29oDIANfCzwyu2Ybb~uJXS<&=A|uKQ8(V
yg<37w#<uQ%RE;V@0r(Eb{kPTG&xaU|#-h+q#bsd`lj>AL_8f>}F)k4xEq#q_B7!oR4OM0H-*L=XjMz@lHhw<Fv_ddM9`+TExQ-^Oii4F65V$pIw8PER
jumaj_<(lk7nlZex!%f(@6iv$kwe@)(s&hNY*2w-IyH$8HaCzwEBw?xr=_uTOBkW+nErmd#1;k$hJ7!^*9LZL+5|QJMw01!FDF>zmeFku|<+*{on)7n4
!@`EEYzozD*VAz22DTbsg;N)zxmT0bm#oFFOK)Qz2v?)!H32g|n{6l<-!f6urE_F(_~ketm;qXA%&~UE&sL~n1YVPwirDZgc8ZeKF4P&~Ukn)oeuE+WX
;T5&JJ1=6dn^C*0bZKYsZ(`8>L=?FzshXmrNC~80A@p?n~(g%HruMlb*3~`db-XY^Y{EjHZ{*2z<75X4uj*=4%8()1MaNeRu<jq=Uk&SyXR+iwnO%?w}
GCin<ICbp!%`1lTBcdm&D@EH$_GKurUKs5y_s7XP|=zd(z}`=B*>H+$sRBck@GQ6btUaPYLA;y?uXZwRM}$xSYK$?9L$<fh4vwj_VIc6cL%mic4iB9a-
aoAECT#7*UEAD~_*R6u%zZBEH~Jj>Ca%e1zFj>RVO~&IWg#8kilff)%RY`@!dyY%ReoPb5*?Wa*U`y_SOEUYljKqj(#(LT0h+<5>xmiNteU#jJL)RAfD
P%x6}px_Oqnp|$H3@z*<kMZFJcsj{ztmog;(W|b;|dOAae-`AJa4mR7uRnLS$awM^u!O$^KeHXL>6*E(2pi?YPsBq5`iBHxVfE`oUuHcA>{~xB}$u2K;
EgEdfTO7B-BDkg`(^au#kK&g&?O>R#I8iB4MPqr>z1e5P)^h%ql@v#$Gzq(<A?Mo8T~nOv8a3QwIf{o3Ha+vxEy4?X9?xm+Mt2yvsx)VxL<Yt5N-9vk;
RwGgZPJ^v>h3b`>L&{9%#}>b_H{4u4po$JW5`mV4_Bq<sC28?ZNn(0s4(8ZSr-C>MFl5;bnicqgIefNUEgZ8x!7^{`CeNHfx(*7l23202JPM1G!1@dE4
)a%0o(>moog`g5gv*D3hv6u7(Yj}+$M2MxS1PWtFzJ~;hJO4!F;+yd>W{N!Q;W^0)x6LU1Lci{85fJ0dtmF)BJw6J@L!wjDv@mkW53+P`_|!v7Oyb>9Q
5eEYEndP8RTJTLo@pjZt!!b7R2BrJdHeGWLlNeI@TP(r{@_j7y)d*hIAJrXSCS@7N93&K4c4qC<;o9YJW^iC(W@b=ahV4!9-B9__=<j)lCT*<>{seCry
bT}?fNzs2E3@{wK5VS2MxqG9fa4z;QK%oY)uqcz-KNaNjS2ismQc0S$efr9EWcY*tHz9?iH0vLRW?4hxKE8pv<-%oJZiwD_Mr&^bB+-cw28`rY~Sre6r
Uux08ZtC43qgj=qxQu2bSfoDcv((c(;{YMJ@Df^s$=8vo@LIO$?er*}2KuPG22Wj^gMFUSkt+n%$zk2%l)yMW!dyQI{E<Cn*ar0<3pda?)#G^S#O`g|H
8(9Mr9{MUah0<fslGY1UN#0xWJ?7W3#M^(e{p8G4XR-X|0%82<5dyyyxAO}*B=Jt?=HNu4K<|py56JyO-XMDP9o|GChI()HN8RnJDIkHy*k#lsk&#ydh
myYs0~wh$ko6zEU|*y9d4TjGe`MmIvx#q--vVLe1#Oh+b<D+-_QL(waaVA?z>?L4=s75l`i)WeAKFYJ7hJb6)|tO;~IXSK)<KPv#rlDifL_w`WIS9_*1
le$2&rDfzgDE0#OiV6t~#qC%bAwidG_NQgVS(OZMt~GF<J_CaAt??%Wn+^<+vC^g6_cgDcz;#3hgyh+^|$9J%%(2pC#?YyXbn7ZIkaxev4(A^Q9gELph
m`hk|1JQH}-U9aJJIz6IT5)fI5AyT{R!gZjDsqV0~xVge?Eh(l#`3r-06ElW^7NdH#u-qMgg^2GIjgQj`rLaD4HDwR?X2`bMYH`iD^$nNcW$SKR&1h(!
3wJUGqiZ3wn%7z-m-bErgT)S`B{x4c{3*L0VV&-~Ks`?}h9jgI58LR#(u-Nf4Lni%_1oV+i1K`Au;C6%V78y@!Gr(3_5H)@I9FPA>m$C;KpORnX=DdRN
7Na&JyVEBvf<g)@C)1jPt-q&)3reIfD8|CeY<F`+UGZ)!~2YaUbMajsQzxO2md`9Q;e2NyxsA$Y~#SY{iNQ_08cdQC2S~5pmohfczPh%0$vPjPfN3ntn
nA#o5A(Plv+bn6rabLS!0WvZV03!rYgK&sGLQtq^YUX?q1*)sTRQ4(koL0w_(G_I@;f@XcUj9Mc1>W=g{_QkXEgvX1TyOJKcie=3wIbG^-6RX^$6Jadu
*&{$5P@Ky7$v6KByh26dD1u+NwFMwi)^yUdk=-`E}p%W5&h<%ab#E@f%MK5jQnpv}S+#S`gxHyk3ixUxBUBp>eb5I*?-%t;Jh;;9zy;mQ-`Vvh6|>R|<
sVL_W*$xStWx0?^pANWfkEtXQl4|%k-9iR-R7z}a5ucAo~&+C&x8`Bci-~1#W;AQ|M&E+lX-vxVKz~G#nXgR)cF~Dt)xBEz0x6-X=Q2(*#Iq0_j&Q;Bo
)^HbfDZ-E=L{V8W_=0!+nu3wEOmV(HZ+s3`EN>U{Mx)uw)+0Hhs%40#jqeYoTH&$@c831e-_x2S2RXRM?~z>YO=&F~4aXeV1)PuZE0YboV3qJf!mMj$^
AW$RPPZ&<KhF{03lSdP<JYCs#-X(nZSW@1M9?1NSH=iZ2aTUPusQ7zKHTH?l2#mCBpce)3fAfQd;A_2A~Y4+)+}CR&I)|=|JH6^qWJGJcrp(+2P+a9aA
Yux;YQtGT4j>6q)_SmEA+#b#o6PWLiLM4-s(3Epd}fvXfVs_73_}`!k20*1I}sF&Vt1bw(8)aev@MnAMz<bXt3^r_P=aUBa$9*k=EyWtgwW%gRt0hOIm
9pKH_rRVG&-jIjuTG9`W+Bze2kd%2tx{ZOO-n4R3EF2}kntL&k5_bq;q&b=DfVs1Drv807H6^s7J(b#Ma=xrktD#0ssO!o=Vwyw<_}dZ*LcHc1+uTP&8
aV+FnyiFJnf*xoH*KRs<*U9d@m>)~kvvxHgF`mRPD#6rX-*6bk0IlEDDhbPwr3#-AATXr850uLBNh5jL0)4EIv+<5ot1_pLPh%)E%96O`j9jxr}F2Z1T
DY+8zbEq7b+uRsWTjm3Ltw8_QEJY=8e2(urFhl&FM*MI+#Vthd=Db}VW8O6Oz(m|*lk&D3v>D=^Jj$n<-ICU=QHfTOja=fx+|qiQ&ToOZ1Y3%?nOkmGt
qKB3>rwwCSxdw(C6hCk^3jjDx+7U=SJ4*rFPAyP;TTxJZR7*g?;FVeSNSa4y9(itm{Bd@@<NMYRT>vj&XRWEZpzGnW$T8tdML0n2Q1XTM&sEp%B-GHJh
O=rKOo39P^MmQaF99Hu!;pGmso*8DSx1DFbLK)EzZeo!Y4^l_BQ3mtx>n(iHk480j8X`GbOC`6h6(1E8G(vz(sJ$GQ@YcDom$zoXcC^p!oW5py4Kz^H!
TirN+6nZ9~8=4zB7El8?IMW(SjHKm}S6dlpA0@*di&6HjwTPL=p*KG@JXZhBLZCisFom21nsxHqxYCjPZ#_o)S86j%=8m8*peMB76B7)b@DP8^Ff-^K!
jA?{VJk}vrkN0+*2=lj{3R#3X$0I{$Ic(yKeE;7s}1cZzFwf%m5Z1rsb8D2UI2#+os9MwBdk66~3RCbB!VxU#4<r1(%i|l=KRTMvSZwkt-(L;|qCZ+}_
@_|=vUWB{GF=>IBFMDoS@1PwpniR0cF(SEkm`z}skNtN~#1zj@#=D9qncb?aweJuJhq(P|?y|W5r<&3$#u2BsE1tDocz))4C>_1#h$ft?wCvi?e17^ld
^{PU8Grv@K6AW|D<|WRVEnOtc76PDf8>AWeu_eamhHmkF(G+YhVVZA#V@hfg)RE?<>zsMarU_0W4UoPv{2ksm-CyKZQ!4qzxSCBe*X*4f9tF7fA<R?{M
$eN&p-UqW7(%)dBXqm4}Tra?UL~6<h9+?sLy*(ufP7xc&y|J?cIzEP2c+rTIHvI@P{A%_!}Sm{;xm((!cr1@BL%6;%F%}v3-JRmpoNywWfXY!z3+_Pv}
GOnelYEK1G6me)8UDinI-?G6>IIT8+m>OsV%ilb01N??NZfqN<52#1>1mEdQ)~dj7S4{lVA&-SaQ~`TO7hwO2}f@CSc9?)`_~e*XP``Tu<3A0=qq```Q
LAAIB6Kl%D!JdLw{@@K#E{EOd5WB&6Gzx>mG^napR@BiROXvl~E@*h6`jc>jG-QPfFFxHOw_i1DTw8D$c;;?H+nV;guJEmdTJyp@u-2hJy6|3@e``pvG
U)nwu-Z2~pj59r?et0^)_v9h1Q?v>So+cbedB<aTeEOxwZom9FWXbpNS9bk~x-Sg>!C(FhWZs{A{ZH;<{@%FyPk;B1kopg$#@&%t$O-TN@LNCm!SA9k-
v91zzI5(uZ6DToDE#4%zllutvpT=n5lLBA-P5HFkDo`LYtv)cj@!I<S1qo>QSqm)x|^m9uP-CTdwBS@wW6jf#wVXf^D~OLXK3uRm%;r)802sy@x$Q{4U
rW8Yxnmj|JxJt=PUJo`o%9J9iIQzKYsta|N5uD^CvId|AVi6_~S3$rGEaSzj*#nzw!uJGzuB#5e>+QPygXNPapiwzk7rOvh!%5|NE~$7E>Rw&O?*Y`J)
wJ;=Qm6`tU-w&pkP#Ax2f6yr3KH^=9032};a3xl7hn)q79v!<a~tG7KM9gh_RJ!<H{1>b2S0Q*{oXdEK+%849rQ6d@7c|IxQT_>JFqq3}Qb;7h-SjP}%
dWis08`4@hOl=|Q={?YSq{}5?34nj71eEr$azW=@7eE#cS`Rr%!X8GpxuYLRdAN=wA-~IlF-}&dG8GifsfAZBYe)#S0eDIC0qL@Rg{`Bj=`>@Ksx{NC1
cbV@pjiRQHG=QV)y{FzgUGAwd?)AAR^`0)T&GuOYlhtSMU;YC$`msniejRuv3P5BNWXZHg)<8ed;>a4%yS+9=b?MHR?jAWG$)NXt@YQ>AqUd?R!0-Lz5
C8hxD36|_Z2A7LefT&36e)wE1*O$E>{p&D^z%P`=^J-ZehJO^<%f>T^5GHh_6X_Z?zV^b(DTRkcW;l1y^`SbPoJ>r$DG)HMCdUZzwzzo-~QeQKmNi8-}
%8uJo5-gBrf_I$^F8q$fJMrJFmV)NHE6n|MlZB^#9|pK7H_|-@fnsPz9}?ehkw->xXFn@U!=)C|J|p8^QSV4;T11<dRXfzt_I-W80;t(^KNz;~k}KJML
0759hwpY*Z<Hn@@fwhaX};VDA0zedDM9@OO}V9$xuRUmC*{-2Zrt|COg`#JdM_QLm6|`zn~m`uj#Az67)4a_Z9aDMiVJG#WL12zXcR^G~0!(F?Sq-tZW
L0F-fP@*S++&=N`UN_3>vn9B&1M%@1XuYK^_e?C4!TOe^GRGhvs>ivyxfABm1>hb)(=R+0efdgZ<d{oMZ$?uR0$E7~^6y3|tYt8Nz_a2d_<0~Y3C3*S`
0ra!@S$GW+uZ+WyqNGpH|H+r1;@56Kf%V~^|0)t0S$`DsUw!*2y$5gnguX(*Kkx$u+*6F;b9@%R@hp9<!^`+;M^(~$afqMBBKT_m&);P|hRr?V`tULEv
DsafCTzz;WJh<VqpI<v#(ey{ctiyBb^2P@*B*KU8<1eHQvTx}df}V*zx&mv>ggxn{O&6keH;ru>Yg`Ke{|2?E%#uo-sYPz^?nuvJ_26|U!L8G;m1XN(3
#QTFQDw<uvgRuiB~<n|J|=V|NTF?k3g!84npM<JxE?Z__JSqopXQi#~*(2Uq3wv=6^}Opej&$y)5ak;RB`9UF+&)s-@-l;JrtEL?7<V;Uy1xHSLY%9{a
yxj|RoWv-DZ?ta=tBnVx_1o2aVaZSb2vd{NX=6#UhT!2Q#I@%;N=L*jq%2fzB$FMeeN`G4`{(R1UN_^Colqp6Sb{^5^*_k(Z!^#@=5C$F`Qs!KDjJ%(n
67(4RSSim0ZKk9f>!S<y|V3@`UQshqO9veKgLnVBC_9)}8l_^56d{*`0BN~0L3r42?O4NrVMnZ?mEdq*P|K6z1AN{N6e?Dr2Bt{+`N!$1S>iHjh5&8dv
ul)1pfAkm6f9<cH|Jm=|Y2WW6w~nM3rQkpL@@uVLi23*4NW)ROW7?<3*BE#g=c!GHaE#h;q-t;QwWm?`@wdzQCEGhyZTk<N?jz90+kMUUQWW9wwZ<>D{
s_*DUCte9#y;oiO^_MCcx{I--W_*EnvLT=_8b-N2d^D7;zd2XFFcz6zVOH3<$6bj@@FVKn)BZMVe<5-eUCxji!YOpldLL2kYAP0eALa1&il<jeg3t-{^
09>gGkUri7~1F(-;17B&!HGUeb;Sg?vR(k-#rG?O*>TqNa~3|IutlijOJ$YhQU$zh4*b(W!oeid*=?m8f$%pS<7>qc669kdFrwOCG`Kz05S^@lhu4RF%
ltuet17av2S3LhpFH+jT7P;h5MTtM7NTdO=_A-2GK|`ocUv{My4dFA(fM{_5R8C<H!gtdZHj-Cp;8=gTi7ee;V~RAFTN|NEB^<9+|TD1UzRinu>4#(m6
M;~^KHe<8=cRe2%Di^P6G*3sCi{COsPWcvto)$5>nNcp)Z_V^(09ju<Bv}wE7273&7*vdPdo<)diRZaV|2796Lhky8Qe)7%leDKvjel%<&=>3Q9i~xS`
VMglr&2K&bx4-o%toTW08W;PuuRQGdiT3(<*VDb~RJ`_4cV9PtFI4&zMtm8EKVz?ZUY0Kl=NlY9c^PGI<&Yx+{{FAO6!y)O`>0tSS%zxC>(=mY(l4W`F
oNw5zlECT=U@H7OWuFFy`jY`Kfje}zG(Sgrqa)<{34Tn=JmkqhPryK?iidS?%XNN>G*6^``)RIQ26z~`2_m-3H`>{=YIW99whXk*?p-y8_AKiUsn4!Sm
P(PE}wtJKu7<*4({!<uJOwDT(xh(`wxHgr$718pFN`c1#3Yr`_Ui%<Tw5uB3v(O;WxjF+<+wgrK$4Xlkm&;+4tX-U;ZShf4$}B$0p^a>0k2X`wP1}sqE
U91@XP7m+Ox!y;%PZJ^W{Rh&pscm7jUn^!^^ge|r8$zjuGF@`dr`!aw^lYKxyH_h#}(-x+Dgx4(v-KmUhcLpmZrfByZiKSqA=&;ESGFaPOHWuN?~mzw_
GqqIMb8y?f5eW9g)mmd}0asT@Zr?89>cbtp?@>F=`ZS0`i7uwws{DDFKNV$-2E`^WE_*e)+4^?+R_1e#m`2BL9k7)ZS-VcHjq93;|L23U&?cey;gKfRi
XG9W2C{b^UNYwBD>4S8jZfq3wSH{<eNZ~il@soe{yC|O!$9(?Re}Sy<Sm%|VNcP9}V-}&l|9%M33;7?}guWg}jnX|l>J{e`%9dYxZ1~HM1bU_BUB&k9?
h2M~t>VAH>w%XA;&1bI;3I|k)4vs{FDSh4=|952n=-##ab$ge{(p=wLBID`AN=<B-ryj=f+FSb-&g(je>u{LPf~IuTCYdGq0h^O5V^=7#(c>0nrFPZ#d
|N2{%!g{`m&Gh@-{u=k0^Pk^-rIyYW$i(z4>+vY5P$L<A48`A62Ou`TEc572nI-OVabv*H!O*ge$yS_btKoHXX*E<t1BrBc9@?pB4RQ-`=2B?c+_^OX*
)M^-}bYiwu)ANIpvKe&(&sTQ%_hU*g_n*L9`c4ttd!X$9bci}#BGBcMo%qDYZNi4;WzhCxy!MN;DZ-a3HYNP+<F1Td0L5+Fz`NH0bjPF}$;5gW)`q~@f
S|NB0B#ryb7V37+`v#Lf_ec$-TC~;2pUx$hR?7O?~N&Lly{$}$3_W$|6{wHKDH}C)N|JA?#cmMLg`eHw1FTV}-ms0=V{^uV8_RG2c?Z5fxng9D=p<w)K
^hJ>W!yj$buh@y-A2Zfp&U#ym-+jG@@VhsX^8e^}`yUo{YyJBe{L9<cW$C-h9^VHB-){47|NH;<Z~yBrYq=c^{M&#2J?n3{2;^Vdy6wd;J^wHN*Nx-;-
M{&lNSpnB_aX#6dwkjG6xI9w4`zWT_iz9CKl-cth>F|i2ftn~zu!*z3zNwHDE6{HkG*f%yB!?<F8keIJUHCmMfk($+jRS%#$fh|!S62r@t+xp->>}l&;
I#o;aBFNDgXH-l0TY6^2?J*{^KT*{KO=ZpP5AUN0X?2c@ous+$5@>m_+q6lgR#*2(mvQf=@#H6b*c1{{<4*T-iTCKlh)1W$M5E=bu`X{p0_@2H#M+Eno
f`6?`2;{~bi|=Og{aNc@xeC;ve6PyS)%U;XL)tAC*RSO4kf-+j&f%XV!8eh2?o`uqbWz}MLSNf!Z`f*)M`&$4f!z8xHAzdwWd_y7C<@#QDClh|(}{<1;
;&A-?V=)O*0|JA?#QZ$J0{?EVtcmK=3*!1+j|L>4?`yWw{TKPMq{=YDNJruE(i9hf$$v^s?_vL_o_sYtzW9K@HAKP5N?9KO?*VlO+n#tE8%;&K0zxWgU
>95A0{?_=@-vWR2tMOOAHU8?i!2c~s{#o(|_>;eaKl=^vCx3`P`|aZA*WgcoYy7`q{QMgH)o+deH;kY35AdgdkMWcK=JAvKYW&G>jX(MA;^)`kuYPO%z
hV4Te}KRGdyJpz?<szM4gTb}#{V1E-(Q12{jKr;$MEO(!<X6jbC>@m{x=Mo5B@jo_m%s;^50kC`%2*3jo5DFcB8i2)|A-V5?f<pYfWs;$*noLH7Duqwz
VU-cI4KM+}e>_JL;<)@i)}>mHxgm-&gkg%6(t?@2l{ACAJ3NIEf7>vEd{(oWzEc*l-dXPGZAJY&eMxC%SFT$*noLjZbd9kXtY0)(g4yLT<f$qb9#mli#
SxZ`9;BUh*3+`Hh#{@RA!|a>Gk*c*zYfx#1-@pyURW+<=lBP;vuGZa~QmD7gV8H=yJOl-z)l8&GlsN_|75z9CZI3rl?irM`hu-$1DiD768lHlWl76y3H
Ch^+@=>w?(&Ahu43trv3Zh1_}}w|3;#j@;UjTRU=VM{e!Dfzsa)>2HYiH$?gyBK-}K-XPK&M0$frZxHDX8@*wpH*EBVjoz@)8#a2wMsG_>Z%ayVNa+nJ
y&<JHr1XZA-jLE8Qsx^Y^No@D#>jkQWHyY<hLPDYG8;x_TSjIB$86x34IHz9V>WQi29DXlvEQSx-=nbKqp;g3>^2I!jlyoDu-ho?wjk`bAnZ06yA8%}g
R$FS>^2ztV=!`SPHxS~tvR_tAh%w~t(WhW;J$Hj-?+F97q{W!HeB3>i`#H<+w8dw5Vry1HbC44h}!^h8z622#BG4M4G^~h;x<6s28i1L@!wGR4GO<O;W
sG!28G|C@Ea6<gTil6_zeobLE$$j{04>Jpzs?MeuKhqQ1}fBzd_+QD8e?nu#GNkqYK;U!nQ%ewn4&%McA+i8x~>1B5YWM4U4d05jHHshDF%02pbk*!y;
^0gb&AlxSjZrJMm%nuRHy@GoL&AxpSX8|G5j>o&5Aie)=On{gI#k$WMRdr$6%3ANlEz{PahD`rGjRAoCw=PJD3vp!FZT{)5<mF#8W`|H17)$o&Vq|Dg9
D{QiUBe=z(HivPj!KS=(=^2CR&zwY$s&V26d=gxiZ{B|cl?Y8khtWA7qoA~fH@gZ*F!`#G&x`_{W6Cd&>KI}_;=$H8LFYzH@;={nihk}U@2NNF>{<@Q&
JN3DL`XfL6k)Qs^Pk-d6Kl0PxhT}uA#D`;v56KcAmL)zkOMG~i_z*4eVOrutwZw;Oi4WNlAGRevbW42rmiQ1Z@nKxz!<)p1IEfE)5+CX$KHN!s$dmZ6C
%SL#*-!fq7ZM*bBtC3NeCUw)@FDRbMB>A9#D}to4`&e{(jq>rMSN(B`0y6-Aui&>T*QaEh!1xWAMzqT>_vR&i}(-`@nIt3Lq)`gi-->y5g#@pK6FHU_=
xxr67gXq;zLQqhm(j8s}LVrAwIl9e29hkFbnaa7UIJ##D`pn54#W_dLcgiLVkFF{O|zz;Q{i)1LTJX$PW*YA08k-JV1VUfc)ew`N>=Ilegq2Z^=*IlAp
XKKY2@j@|OIe&VI<GA3EuWQ2L>ien_PsTIrK-<R?GKPkxY}{2)L1L4NXs{NxAu$q(`qx8x^o$xqyp%;)>e=lh>{BtO-Z{FGDj6KCWnF33+@ke|39Kl@0
2_L2Nv_wP?T>ieurKOa&XbnzelhSXpBNMB~b9c+IdshodTC;Gr!2N}+@qbhR8LJOEs1Qbw5iUVWp)=>iUBV?)Dy$sQ78aOB_m8l)WIJ{(9!Fx*KdHkgh
)TRIA6Me<M@Rk0D|4G09ruLV9QWF32*G~Yzdo{^2Ye&o2ARGSSl7bKl;$G_@OjsYtRurm7k(*@fxO$aC?D8JY_^m$n`-4e>cyU|#V0g65<8J^TRY>h1h
lg&dQDrOwBLrhk7$GHNlc;*vhjXDJCJ{vzOzxlndub@MKct*2FhRenryHzCmWeK}ffu_9_+3CGa&*LV!0#NtCC|`;)H#zl9%hyc9Q_XJW_P3<{^AAe<M
uiz5bRGgWhEjufIFe3slw@Vhy_<G&8D_h;Vh>E=?RZ$0=)NlxW<K~W#L_QuGsCVGo)lGQ-j;C?SOWpt2`!ljLef9e|)6Ae1$XV?;gU{7Cg{)=S;{;0eA
THtSN!6#54Tm2;l!{1K>GxleaBUE8mH&74wl-jEq=Eb;}-l9IzOkO%i{hTA^l2h0vR^9(nI<9@(glRX|?sWk23Cas{n?A%!7N)}IQ&*zaaA;tHShMa|z
q8MZlGthvM<7s@C={xrb^mbr8U3*6EtHs9_e73e;rt`NE)u4QNJ{f;$+#Zp?;yKn^L*NfVC;F<VfxoTYZ-~++oPl^^SRuI0&Wi&A#PAn|Ibs%*NXXqgm
8rP%(+W-|LZu-;JcGp1z&+K@j7p25<5QzH0Iql>IVg*o5K@-geC<fFXcX4GxK(yY@&ejF(5WQY9NfqJ+bo60O=RE)prrqC`5(ox4PQ2<Um;MAI@CysY{
_#SI!uiNz=g9#+q4aVWk0P8disVUj-@Bk2d+wHy7ZfT}nD6Q|FCU{I+E9P#tI+@pX8Pr@?w6IfF$(y1@210_*{M^fMOfPA<SH<8?i*ruTOqv$nJ&Z*uY
;W;s8(WHON%|kkQz?Ul^C(-dl*xCXNTg*-U~e!pCT@u&*?~>W{3Z&Q1M<bGS?D`kU?i&w4t~FYZRK@K46d6z5-lgG$^mQ&H)a+K*o;2d*m)^I$!)w?*I
tS1*{3;o%7&W<Q|6U>B!o2G-ZV^bYQXAHM=HByYlql^I+=GqES^BEd$7o9_Tzk@2=jBYkAy>s;iNJ8^lI^S89r3zJX_5)?rwqp5t{$Kt#xE0m0Kq<jmV
!0YE9eD*Q9%LZNnt*ZaZB?~$YmxYLM3Sb@Z+Z4WQ>aRtu6oVEL$DC1H(<H<Dyng^6M@)hP-WDa&~EOdm}z9B&lH(k8=*9mxKjboA?(Htm%U_TWS3?rjG
55@t?9R^6^9b<3Xz-0^zt1CDzZ*Js{!r33GlW_sMesqks#w$d2#r@$&ITen?P0e<;H)9K+Uu$eM*p-ucwlqV87LnnczxB~APLTzc`$)p)BCH0s(8`Il7
`Y!A;kN4F1mgh!^&y|#d}a*ZQIA@Fl;M3`a^5H9Awp!0YcO15N~K#+Ne_M<s<42p@bujz7Yy;QrwacksZtUHH(SJol!cI)NdD#~&Nx;2UgkU<kyh~{Fb
H~zHh9;R565PH(-2@&v2-WPT!2&^z1g&%yaVhe+pCPb=8$>VfamWk0!mEm{@l-vkOOzhAugmz375_hbAEUqRiLbQ<5kcton!LahDQrWuQQWxLYydA9H`
haCS-O;%KSh1g-N04|N5B3Us4bzSF>bsv*?gNEJRQGq1=q?!8J};-;L_mA91yYA)_cx;2*E$d3JEoHsH-4LuY{AUtiL%BelP%6n;tx{Qm1#59CtC`#@J
AVj0f7_P13iQwSuxYz??DKEU?2$`e9FuY3tJqE2q%6>^i-JWl2iqk18_^!~Yal?*7+D6imQyhr9x#>|1b4k_rYzV{R8%??&wl|95>>VWuuY<I(MH=KYk
3hCMFO?<`V;yK(5?uL>~8X<Oz=MxSnP4a|Jdy_fOkE557Ec77bwL+k<2TKIvDX5R;XmK32Gu}~qs4Ny@168p%D`f&8bp_=WxJEhPHD%&Xk>MFGCyvP7&
_?y<7Z!^6V>%3QVX3l##ASd{b)9(pdLD_661`on*|})H$ZIZ}^ctd{dpayC3q9oIHqU2{62o7=C8INRZ>=W@4$Bg4=r88&4vCYSwi=LP63j(C$?81fA*
R@Vsb5B0oDSF==GvV~6cB1R1#sk^Zh7n$&C&UZc!D;vLQffPV1bpJ#b8qH9R5N&e4Xq5A*jodC!$q|S%=p~;}{7BH9{_pANS$n@i>r=bTu2704cLn5Y2
mCv&6`u)$dwd?Xh1U`Ehel$<fZqTo4M2)egt;0?BKro*m4XIPuli^h?fl6i`A8lRyzF$v(2{DJb^M^Cy;>0uz2qqX`K;JF@k#y5CH=W|Qka7LlVt{m{g
gxR~rJI7kXlPp<XhdQ>0m6`M^K-0o-kSs%u(1+A9OA^DOc$V(_Tq>I#(fO1(mBq?QR1%<q3RA-{dWxb)I&!@R0!CTV8+tLR}tFp~rJ8%LQ!9}AJbp(<X
0sDL`vw>5|7E6z#tL~;lHG=RYCmuPNI*6a`Ouv?Jkue49;rZof4kW8tS<b<E$N(0nY;k)%*Od?C(p^vNErBe1YBIPhF$FMBuOqeeJgkDk@N%>da#WbU|
Bz%d7%K2>vx=)8Zw=57d+AQAF+GBPetGO)SfYdOU2(-&3rs6mNAAK!6-?n;zrxJC?JNmo0U2iR7i45mYXz#Yc-%u)yAMYg?xO|l)4jhYMp%b}9lzy>#g
}EIV|5{pebY98G;~C-F^%$Vuay2v#F5uvQBmv9F&JXt?VnNDT^@@87&{~`NM+@4a=cUi=%2j>uFE4iNJ=)y0{`p__WqP5C`gQdj(XW2fV5n%VLBXVS=j
02($@E+hA1oYBa^%_4Pb@?=iSjjUP!mCT735`sw%f0P(=tk7ZAj0A+cN9Il?KwFqZTs<$0m8&d_&H3V7^Rj~%%kvGT=aO#5Er@=<X2E{;+7FJ%Prr@5!
Q^OF`v7DZ}+<%held`04+0<kXNc@n^p*C*AC`IWC9P0iM3(v0klh~E8)ekfoni;5COkLR$<WQx#bsn<x!$?HI$D6~?tMV#~@)G0?`?@@h{+vPn@0nDJj
GXoq6wK+a?QbWl?z>@_)l4%+lCUlhUnj=@1(@RzgLq~JiS%L|9#SX6#A1LS8NGgg%t3d5;WsY2v{UpddKdi5j;H*-gQybL?$`9s_eP8iaD7u93+8c!^i
zQ1;EQnYFPkz7C;_S)En4fUe5~vafh1+ne<tl6^&_C+?dVGP71Fduf)Ofb$k?xYFuTNLBQyLrXlxTQ!tsp)Rd~$ps^^QaLe3)l1RzOqIv~{XatBh4aZZ
s#Jx{rb>A9LmPvWj2aDeCVQ4FpL&{gzocLm)l(^`t|29jWWtdsDQIAye|Q4|A1!WXqrVb06~o<&MPK^pANeQ6j;{Fz&i(cPp0rG5RkSdLwQkpA&@V<OK
4iDNB3l#gk-q(WUd&!vF>K9S}sC`oEy#*uQo>q5Y-f2~qsjuZw?&XwiOBwEQVhW~lbaN$5z-GW|6pPJH-;Y)u;Pr-tzzh*P`uUuTw+h1AE)H&kxHIBPJ
T9Jc9^jj74p9(#jx0DnqY(OaAZ3YMhZPS4n?z(L2_n4?e23i9Mczut%_AfKN|zaSSB@UDKMjn^UMa$%|O54EPK8gc-7__5{U6l6{02He?Y9D&H{@+=hV
6_N|nL4$4M2<#=f2rs^i`VVI!-?w+;38z|(h3sO-JgE0(s#4>V;RJf>wYsgosYw#V-Rbne!KgxJVIDFo3nG&8eD4?#vIq5WICEzts+{-z0UYDR%D^^cC
l>Hzgln~E`{*cO9iT<bev8`tRm>Nf?gbgvaGB4q1ApHc5l|Mkt4m`*_;K*2@BMMyL%M<Yo%rCsL?7a!-O$i1$4B=vk?c_(Mru0sD_0#JKCq8T^t#F_kz
?Z!_(x;8^^iZ`M_i{9M2)f5RKlrMX-7Z~T{3;hWso15S=DKF;DH0k$s+j^w}Q#u?;SOeTZj>y!X^1Rj(#bk|M<9tByW5DC0{5**sFa&yhGo#cg%{l^Ya
2x>Y;jhd+Ra?LF1f|hEq7i@iQrNEN^iv2wzSW9i2pQusfe6ovKvwv_DWB#fAcFp~5B{ItqV+R?vMs_p1e|V}2Ke7n|a}?ANCrK0e+P%xp~N!81HPueQN
Ln#1dg60%1G9PZ#+_M@V5a4LuF`Bo_p(ifo_8t2Z5z@(Iv6qY;RVzE_Xk~g%|NXDirHf0{A0D0zak<dSm7aml+C&mLe63U@=iLru6Mr&3zU56LmVtS{(
%=19ekXhaHF%)>90-?+AP1((8$6;6VQpenwk?;;mN}q;70l|p9aN9Nc6&!?KL8~Hn5FhdRMvpIS0)thVadPZYMwU8I4rA<qQ7GuBX%=x<erciTKU%2%a
O=ibqLVA=%+@IiBQM5D&NAG~8*>1uxVk{S*H1^NSmol6%T0oq?2;g(t3Cx#U9VG?w4?#Nl{Q}(2lEkkNXIp}1TA#E_dT3AjAV#ml}j|st9_678JCD~)O
z>V?`WxK>RB4^SPMw#U#NX0p6#7!)p3DmSOMm>Y-l{IcD%IjlO4_7I1Ey;FyY$lprWJM{iF?E!plH*_<%g`B4avEej<2Ff{anbzM^+s1en3A>)F?@!EG
8b(Cq!fhaLIrf$DEr>f1%_9bmAH)2NuUhZFOt#^{0x0kEjCFlFJ%aRLJaios)y9vPcjqzudZH&8BNeKNxW=Rl0_6L7he4Fvkhb<gRE)4>u)#u~$@l?52
7Ln#yCdBn1kHaOyCzJUtUeb59w(y99GdDC3f;mFg@JJi8wx?seoD=yr=&ZOf~I<K$uVK-8*`$8St9Zv&or#*%G#RvvQw-$Dp`-3!6!1Oq+ZcH0YriE3z
;)D#vqtIw8H1oqKWcoEm7OiK&{JLGrZYo%rx4pMhEYyNQMs;ST;q=D>Iw3ndR*pw4Ki_pytpkr9=~vJ1u1bzJ!a^fH72P32zG*-dulM%$i|1_opM><|S
t-FSK?@Adhg*!S6jEONg~&4rPa*PiR_l4TO|UJ`9-lF&9H$<cD~Xr;l^=9qFSA3*5s5-N@ci%zSZ*4TSveGRkeCgCG(tDT7bJ8uO=Dw!T-kBr+=m+O`v
wEoWFPWcZjz3myK+Jja+r<t+Z2qOsqh}SJ(ip5<ub+ny5p12pO*VeQix>3r;@X$Q5HIhE12sdHzTh`S|RBR@>G-=b~;1t21j@_N2*&jiXPEIkgRe~O$|
gk^GY)HLataE9x-v}$P8Sq6<vn<Bz^s1Z|h0C&v+>8`Ul-n4QNK1w_^4LU-}z#A<Nzc=e!yiI6f)v@?7tzu!@%KKLacU-W=^jzfOr3Yu_kCc~`!Vz*G}
iYxepC()mH$Ud^4z0q&0#RpdALi+j!d$zBI9ODT)i6M30opus%L@(sxv&MgT7L_a53zO<E#*pN@`{&3wd)C8%-;%~i}KU82i0+}#(41@x%=jYSeDz76S
u!=Vq9?-!}kPpfPT%;W2O6yAX#<h^6_qXomgqQ?~6ykeN7V!{k8KVG$!Of6<I)zLVHP(Rra0Sh9KhKW9yb~tUvztBgyQR9nC=7_8$FI)bAXhraw47^jU
n$+6S^yq&y~FQHHV2o0N!rmg?od#UQ?96YECTI3s-lzGv<xzN5+6`<GAQH)1K6??L|`b5#`yfgtiX6aBZ0JXw19=Io8YjsY!KEL&!d7p+k)Fb`E$JEUX
XpatLfhF77F&RCvGNLAuquT`*$C$c?OAxLrdDd?QtL+U|}lf`;-f}vl<+U$VuU}^WNq#B)tNv*VhLb)!Mvb2WLVC$Tkv)AE+BY2Gyeij(*q~68<1oK|A
(TI!dsFyr_+xm<PQNnzVNEiM`_-29~z>k3ri(CiBUCa_iy?NHAF%N6w`}zT=96Sw3&o*E?u$i@O)dm3GD$Rwe;S8L;OOPgd{HqWM$7L%RD&dQO@I)kIb
2Rlq_<#d;S>Q^w`Ue17PHj~0n(_IYtauDo#$@ypzY6<oafBuaaLRR9&F=L23}s89#Ru7plk79;g$==Qc-Efze|<jUmFBZFLRa(Tc*2!;{&cN1|q%L5I_
W0FpmaYyYfPHcSWmn9@6)-~kf&89%!W2(#AHfrD8<d>%ss|d**Ym{}@qxJC>qBoMKiM*H)+zchq@*3i{y53&7B}`z(%w%3Nk#TqxPmAjLO3qNA{XEO`n
}vhKex7}5N=lR<%*ek;uFN2diB&$39%Az)PRW-JTok}Z?82?108_Z|Hc9W7$U1=&_E7R7ujrL`F~7nV0;Tw(boqgsgdQb~=vneZ!WRcn_|+ocT3$eEL4
3{4Q_q9DIQN+|&$x`0BQ~^2bU^$28oecD*PaHDt(a?|TC9Po{&B(pd~=ZV=Rp!rbwq>HTa8Z#m18*ml1Utc^8l@1s6afq6oU^gd*rJFy{2UBC|u;2VcQ
J;asm>6d|E&D(>@H%{Z0`l?%<SXM5-h6BI`HgO<NXQYNoCSuLC*IN3qa*w2Y9SW{EHjv9-WORTMUZ6fm%%n_v4j4vUeNjb47-_TB}YZj%g&3x<SGX4Lh
YNw|0<B~6xCvPb5`l(ZbF!wIbXaxht=(UT0W@?x43Ww!$$EliDO|5iDCCMhpE9jS5TvsD55r0OZSPRqMElMCRmUSz^|Dva4rQBXra;+f25-T{{EzB4A5
CrF=Oi)7kWvH%x-bG1vzwY(RI>b!TH1p=a|W|1Nd3p{rg*E%;@R1iI}3KJ$A4hezU^<AvA5*V;su-eRykp)0O;)ulOdn8go+(d&EG@uIj^7VOw14{Ahn
Z=%$n+v&;IG9zQ#5(weiTv>iW_WCFr*e134Pd*vVhpokj`TdfUz{#KCP0>T-5f6ly<)`zPl6?m4aAN`uZXW<2*Aq#R(KFq+`%+uOq?rg#N&JkX{!)uQw
NS{#o{sc$W=%&`*55yJ%?b$c4;zbu?j9C8_;xMqg++mn;jSRTBBkizc0)E9q6Fbz-@Mq0#a7Xd>X20YLV7{?oI-C_8$RYl?*2d-=Q2#Qo5cb%CY~cogA
B#h_5vxE7JIu0t{~unPTm^(yn?Zj^ZRXuSoZO2^U|~QTJx9y4bR$%!fOFMy{iH7DFZutk~_YY%Oxn>V^nG38MW)JR*(mpYMjgH)j-Tq%wuve9rN4o|a{
=S}ITg_RPdXb#pKW;}`Yfu1ZKi?iPiVYH}tC+Es<aJngAfP~R*6d^ip@@|NE{(rBz)VD}an_o*#*Qu+vsqLFgzrxw6^P`jP5>lg<+X41(&6{QW=^OM5|
^Zsanrz?sO@DGN=bfx!$%B8MwHr$}-1qaEA1yej)ycE2Q8GTjMI~f!Z>7(Km__ol1N56A5q}2%n9E^l05nWy2svP!3Qjkba;4$~OBzS??v?{NAcv*~UT
oqQnQ)tH(;0Bd|F^Yl9Jn!>GB|Z)|TA<=>_mqN6PFKe#qB1mG26)Sy<hO&I<T{R%&9W`xn&+tSotcoN!^;Q1RoFbtAWd8<MlFZV0){8_<14+)IR@D#Pr
#vlj#E0bBtt%s?X@9!Zrm|tksK<sy?{!=3h`AhebaWi0_<ex>jMTA<R*#Ed6Co_dLxKSZ&qI9DFd%Qk;M9KBR6=EoW?txZ^)Y{vjb!|#T1~@l-k_uEA4
>d-l08%at^sy;xwc!K0HuhjncJmkI1o?q3i~z$vR|%SI5sr`8a`$=;vB+2+{%9z^~YjCFpUr@r)X>K%hZIo`=wWyL>2U9?9zWWB44`cJG}iUhC~&IGJS
sge&rpQRFAp(z$TbN%nQ(AzJB1I_2%vLnb0$DYowC8@>Xji#@=<kaFgY?g+g!MY_z-LIcdkiF7anmF>g3N2G;ckC=HisK^J7#DQ){>v#*?`5w6Zy>&<I
5suG-$hitUhg6@$`bl%V<DXe!xZJKIQ)hMulKTny_ULr5_`OQC82+R&DH_)hE+?%mFoQb1fhiw^&_8gaBODZwoQ&S$AugBf`RMqFRKv6xZdw}i4i-mJ5
DmvmJ~GXsczEM>F6f#X&p68-Io?ImnOJIa80ldqt@zYnNLP9tSt6H@Ocp&6OI(d?gCen<tgD?T8fXOaX&Fy^k%1x$u9y^|IP&)+$vIJpoq&dl>FqUUy(
2{ZLp{R)Oi<{qNRJ(Fi4ERt<8@xoOe<eX7DN)~P>id01H?{9g#l=sI3oLr6a%&nuY#7|$$2D;kQ^S2<rhF;38^98A#Lym&nlEB$17w((=bIqh7(Zg$mm
!qE;(T~XA4Dkwnw_s9izQg)u{O3^s#72i*R@{X1Zfs$|w^BDa)?JTR<-PDm2>Yu|$hl5jZLF$mo%jwaD(cXRLsO(g&y8d@MO|$V~-b@Y{1__0nd{^<?P
aYKLChnAwtJXZfisnmQifMD3`j3aqvQ4||ub?+1@u_*h;WfbG_DToy}n-0In#kS;<(A2aFJ_yv<me4hsWoh~!5?z=rxpjhFjNS!Hl8I=)-O#iS9F9|@t
59up*k0-R2st`8GjkF<qYYZdJ6}W)8)YBJUvv>{y%&@VU44;s*QFW{h%1FUsjTFh5^6{4pG4m(KEZybsq)UC`LjGhG;~ZN77`YeyK0o_gw1C*BSM@!)b
jx!urE)BNogqc-ooVX!qYm!p{o-7gkqNQz?wG#B182l|x6Se?eTcyJ6wB;AQ)qtzlsG(>dq3(Zs*%)OZn5ql%3NoEYWAZ+1E(O;``(_AnuX&fJu-|jKw
LPW46q4n0aq4)z_mQq!4~OkG35ohDduT{Ivs-c1j5XxT=#e;WNcWiq?h}42T6N!Ju2RPJ&(6L3agl|h#!U2jqj5azDI0E&Rn^ur~s4ZSywQsLj}~fQ4x
>x@CAhff1TAAW_G|Cj>RgN(z;?DSGMLZKyHT~FLp|FmjDN%hQ)FmE?kRAY$@Y+FHayv>k6emb>ue6e7-P&OCh%zTvM+hT%&^28A%99d-f4{8_QAB2yvF
d<<?e<@mh<KG-O~qd1}R=EzDT%o0?g%iC^4{c`#m(*(m{{cb3<{r9PQ%HQZ;J*Nf|{aJiwwwYVrMv!2ZfOvO%;s!ZWlU|)zm)rX)TX*E_?zCR<@)pD<W
k19^*zqqM?eCT}~IgQvwF)E5-6Gk^#NQx1&HB)J57<Axt&0uiGWug_JRxgLPJ>+m+8qRbtqFsu#fvrjBE#u0IQWj&bZ=#}kclak3zN`q`+rc$q^2YO@h
&1Gyap_EtNQ-vU>rlO0fJ1UzS{7;6qYg6u(vsi|F&Xpsr&*yd`7lyFkFSrsM83zy$Ci7_NJ0v}q7LT=S}e$=^Htb61w4V|#FdoMPG~0rDQKkjTB;*QTb
M&6&VaP)Y&;)+pb;S-MxAz2Sce@6tc<|!wFeha#DQ0guia{3`#W@tSuG<-AJZwQVF^xP6$%<Vb2+^NS$Y^P-pc^~j8t<D;Fa;>o^*sX@24c?Jp$R9`gs
kpeH??;yb0y2LZKj#Z_=*!W73aoKDmOti#if`@923S6_;^<I3o>B5I`Lnq)uSrM9A2ty9OKf$+`TQ{O6nY!9~h@X!+N3GH3Xf*^xR<zEGXI6Jk28q4{G
45h?9uxjxZYCE3vLL6w~Nv=xoP!j9dw<5xlKvPOQZ?#VW!eU0t<gZL0dc#n36Q_Rah0m`m~8)Dvo%=uB%Fm9+5bDT`EP(2q}KET0!eV{HC8)6-sbfgrN
$B}qvk9!gBdgQ+jmqgd3vJ0^bf0vt>HjwSm=-0X<cOebZW8OCPsbX8KK<?aCiLr$gx1O#ofGq|bYG6;KJWmeR#({bVqk&3UuS-LEe3&@!X1TpUsz*{qY
`bxt!|)2RnsUHUlwAeV#~akg-HSq{6l0iM%{Vw*jn=Gg;DlKqz6YhW8|D_d0-L>HA~zb4PC}j+b)V0`nU0*(a>$33e@qb7DJym$al2e5!qoaV&=_8}=v
PPPK%JiF^pu0c$T+4oxQrsGAUVjm)*9Yy05ToUYoUP%{>*{&P8<+@kh|9^tYl~3!}B_f+|2BW=IRQ_flDU&5(R4Hgz*)2b(gi$I5o$&w}{sh3o2^xV}Z
+&QsG3rC@F_p$HnC+0oi%vN|;%#gUGxiE$FQnC(ifKhpT(JW*4{P6tJ8~g;rgMl7)k(Or?JqOGwC8Jc}1GJfXVx@Tu{6Ab!n(^gsQZ|16%r{=|6v_!bF
&E*AhiypWTgJDJD5v-(noScjbG)1&yvC>kuDMxS6S6&!!61ScOco%u?V)}<?sU4Tw>B_KozQB$^D=c`O#ULzA5>hqKbbq9!jBk@#Ehq-WOOBLBAS%q|M
VBi+4Mg$i7Sx7j@r<}i8HOp{9GsE@jVfQS<S_v5VLi+k{Y#qMGlu0Hkof@&#+9@+sj5jzSlkU&YV}**)d<>XCkS54arase&r0Kwg!AmFHdl!OLW-1|V7
J3x8i`886x%GbiBhf1Zi<OA(ox|rxAXI^jHIM;D22_a&WAI`ol6l-&G?0N}_sK^m3a+8v#_9ta0XP#DolrL0%R*(<;SH62@uwb%KKDjsziwsf@V8QVOS
k>`{UtKH2dzl;1$aztzg9wQIna36jU!RgLhfGNXkVEb8sLVzGe#~hWNdF$u+3iQ?x!A!Cf!^yPwTr|c{RmlZtuObk!!QmW2=K<fkJ;huw${WL!Omm{+T
Cdv{f*?k}vsCo`8<Ro1<S#!C~RqT1#ZIJV?ZW##|H|g^Ei+JAo`!<QOSa%H$ob>xe(ft8<N?tOnj$^Fn4AybR&u7?Rt*uP$VoHuJ{_1`;57%~k!&9)(J
-@Al+1laR}C&rcZRawr0Y3#+-kydy{8qE@XfV|kCP!6Ob~kE{ypYFFGEJRDjfKV#|)n|K;$S=;%_LNq?0i960I%_(a!jCn?<>iyQoC5zAH3eH>%R3t(l
ReBp`K?;~&Z;OT=xw6McqK?B9$SXz3ZWKLpfD;{`wQjRQ!ZoSndB^n#<au}#<9?oV;VJi=Y(j~L%d<UQlA>;P@H%L(Ft5vg1<zWF>m(oOk&0>Lk%E{HK
&87+!y==)#pdHqUaPm&jtgzI`(trDo&a&pZ)e_*t57H{S9T}Cx{QK2S$TaZ4v4uN%L=6R)p3Xv;CqMj$mPvF_I6~ci+<vf=;K+VO;Ni%T7l91Ie{g69l
7b0^pl?ZE;wTG1D@_uo?|QDMFwBT8sr=YyXtZ2+bDmIp)%`q<zS~O2VtCh8l2j!eh9j#`JjHi+@!qRBL}0M`d+F$HjbD!zk<o8?iskc+Ud<-8rR?}{yF
r7&>*`Or*v|RRTKzEH$CEyqOP64i$eckQV|S?zRTRy5o9-bJKpK7Ly}Itiyae<0^APUcRTymwxBByvH5bz1=7@O3FiGBc~t+XW^AQQe$H2`biT6q@cQL
<O8@Eh>0E!#*=KKbkXTjU$nN{k)Aj3<*5Q0ymV@fOI3Cnoa3mhBvlxOA-kib0OJ!W7r11le(O7WlI~zm7Z<4{|U|rt|Opb8QmKqcIHDG}@?VIGK=xzHG
&&WPl(FGaCS2-4BQ^ut4j2frmX^*YycSud$jLC=>ax{2&sA-?NAz?0*TpJbEU>3jr8Cjzm415%Xh7+QF3{G#4gd+&p`~9r9<ppr%6$RPL?pt8FKF?M>M
nM)pAU$Umz5c5Qa#*3<$(N>agvgh&;l*Eqk>F!*H6a)9;L#!h%|#;0H~HLyg`8(*q?=uk&~N%(0XfRX<)+-l726v!=Hzlg!$n3*;1U-K1O36OuCi1VEe
PMIvp%x+6)pnv)>28DRq(zFSa#DLZRO|NUFtPFe2wkP^Gf^zvJQyP8>s_7jyY^sAuibu%pG#P@zg8nK_NcF-5tK0@Mq3H80~$C_JIrMl5rw^@gtOG@4G
=B38N1&9{o@!zi&s#tS_Z#qkvaIuNG<h=u3o8Pw!9nW)Bu*$o#N#4|F+z_nsG*V;K}O-&Q7^11+$|`4y7|Y1oyA6#q5x`p1yvSoa`qPh67F>+(|_&5>z
Dup33~eK|6S594CUDx8dQi0AebYcUQ<$wRQu-O;<Ch{>D15W1;xhHEJ&)t(Da0k|O*+TGrC-15^Y+PyEN`5JL~xF3WD+q<ChNVMZL2wLGWwCA_N6B(Qy
?)93AF0KH}7xT`}>S_g1b7vU0LzM(v?sv>Si#iU*dzRjY_Vo&d+Yo2_gR16`y4XSViY?OyDgP$?IY?$hu#EX>7)|a&$~%iygdDvJu6v-dFQ)4_tiv8&E
xZwa%rLHZC&)Mtl%OAsB}kT)Pwu-&o}P#M$nE`RX^3^Oe&QKfr;s$Wk1sD|%k0o#xP8Bj)M<&Z-oD=hkS|Km`mCDfn17%StbAqwTykF{Zm#JrAaGt$7T
z?)04INxY<B3vkspTw8~WM~z*q}obL-P*3zmU`w|I9EN6Ohx(ed7R8nP=KRt`nm$=JKC4(6zNXs35`^NO(5P(g7&B~C^5DRTOnMx>ZW6p**Cg=~!b@(q
;wu4B#3FIz0(9z*{S-}%UMr%+BCik1LTcertT;7EDk`7xdou!JKXmv<8>YNWkp{OC(>Hgj7c##nbINj`(ZAvUfUnO`-~)_1cO894}rwyk&l&9uA`@1Kj
M$N60c$dclR{B@Xe5Ebm`q)$m3nUUaja+yRbV3qvbEjS=nu;O#S3Omk%YhxT@hs}@({X3qK{li~@ysmnevSOWsvynwyoy8|OtHphHuJBm`V|X;3GZhx0
5WesF`*M<Z5Cfu~<Y{)-fYOw`ss(Yy2}%L=+MibyVtb9jQ?RNQc*}{|`42W(h48qZ&e?@?Aai-_uu4|q(=Q?YtK}x3C;_v9-OAW(-#DW7mUX1CccHynr
i+m7+o#>A^iRYCIo7k}r5PaYIG*PCm*xc6JXD_K_1bgbTKO2emfkc9J*IN_KI9~TRrO-i;-lfPHSFIBv19?9qs48n*P!iy4#V&+a4=jkwWbvI=#VyC^`
_g~uVYODz*3cYd9Cl3-=&R`ypcp5C*^9ek$T}$z!P&lAGB%aFc<LwXGTCA>BCuaoq1(_P%*-Z7QrcUc$Qq$kcvqO^8Q6Q5PS2e{QAf9l(ghuzBTkAU>W
&AkFQGtIpG3F+_ZEFTuHj+8}Bt5Ab+&6>4*k|!fyAr`od%*&<$eFbd{BHn5VswDAM1>h^MaNOT!!>uk&Q{sCu|~2%3lXIuvfeLY}$2Z_ks;|HQM-Dpj@
4j-;lqH+iv>?}fEH&NmU>cbBNuz<Ix`_Ipn+T5P)CkMnKEKF3)zv_+1C2u-BCv8M;rQW<$zrQx~Pl^<Dx>gwqtv<mRlP#7i!M<x2K4V-ZoVE~DiV+x8)
$m!Pu?Qy1l@eDRQg0FP$a)u2Cae?%mp*GtF&}m8wnRFgQAoYcJIB+^z?8`GaPp>0!0mkW^&X4C4rAwXipiADD22!GBxm46}6%hIS$s8}j?C|pFt@n()r
I0mmOw6fw6xxsCP~qBOlr3*|otmCcaR5o;R=;JT2sI!^rj@wzvo$bG&=wGux5LQL>76KdHj?Bd$B1I1JnNPhDOM-~?lO$5ZtSCrJ<~D3t;_ZGhKI}%1Z
QrvK1Jz{*NW@y-PpJQQylokJx!w{q)s{$2`;e^$f0e9=eU!Am+OoQgXrtDLk4<(PmE=po+NoEr{rV-)l&4F)Q)Q|+^pqQqMhFT)M?1wv+#?ZW{n{{ue)
3rGsKKIS@if(3;hTv(sDP8C`G1pZzbK_l+F>-1MTz3Kb;0}J|C^aAjr=U$cKSeqO1u=&@RU}aTxRl9J+2M?b1N5dNw@*<E%g(d4hin58OB|;OW<{)EP<
3@sphp*%TlvF=fQUW$x?#2Ef=|)(M<*?kA)?Jf@%>2C`kjUWv*|O9SMj<<(^962E33K0L+6*RN?S$kY`?=KQ8dfs&I<X^hYVU}S1Zf4s+>pZC4fl!@cO
|9?`Rdp06@iEv<G-9<aFW>APW4A_{s%Desz<eO2ZSw*t4U_GOQs0kr8E^ptrzn<9jLGQ*^D0gX#Jh3TV+1N-5i0@=v^>sJYLD_I=DRsrdAvqP;H>^HLk
Xx-sOlf{!fIF(sY~1m<fxTx%+zS?o!6mNp-78C@%ddYNLtE<R05lJ@LZsEUZ}X!)l8$gbT;>5Rz*>&yy?k9Uj`#hrfU9!LAx4kzjoszG0f`sASwc{`oY
#h6eTf=2L*^Z(F{3di3FO{87m~1FSKiMvYvn0WkBg9mZ~Tn%8SH&73>_HMtDrf=Vm{;0hpZ;rJY>$ShoqK{1<0s%Ew-dp*cp1ZLOREzgHj`k2H`QB=2!
6|L*7=%+C21n{8LXOOp@r`*O?Ytz})S1+-KwjiK}U(QFInWAOYJw)@PnZuk*O8^lW>BWVfqit0e;q<ik}5+$j@6ptZ!?cb5DJsZiGDD2}i<SY`J)S9wF
D2}~$%TaY-APJ!FP;EWcCOG&!u&d)Ujlj+OSu5+G{HBMJsSXDs+vA4MF8833AruXz3zRmS8(t>_${A}NA;6^8-qfa^Q2qI7Qq}7MVpIU&yEvk2DM*Yg)
Kox0o84%-?d+;=_)WZeqX=V~+ju)9XtVj}oEs>D7QlRF^!4Sb~kLMTZazU>1{2=IH*@Z6TRHiztl*&s;#&hma*9k527SD#OZovx_$m-?zuj>P)N_5cA{
L_<p(Y4K1w<3U#OMRdeJZVKj9GqSC{yJb<d7)*jw~CwrB$cH;;wfEMfG{sa(NGiLVxe+5FMBFSa(^#8^#B8p323%x##)Rv5cAT9$Av~)kE8^;06y`72k
f))4`u^)ybMxGXnN{KkKnPq`H~gWqqyw%b~D-x60r~cqH2tsOArjZBU<*}lz^;vOWSlEo%0GEd0xzM5+sP%^WN=6GXVEPG8Bt&UO7HT;$g~rV-Lw&))r
(C88*mwZ{`Vaht)y&v?H$@&Usu0G31X;rpKV3Bf_*_%dld)R*jlmEibsXq!8t=nh8KQ3xQ8a1+fYo`P}Izb6Fwz*4bb|f(kj#bB{mqvKwXL?V(yXD;YO
(S{f_LtOU|eJdUxFCz3Wqb1(!#X#LD2<pZ4iG9L@LLsbt-2~OOP4&H*>Wg_>{V6`I|K16bP(VPfU<Cc@}Tb+iyfX|O8Z~}g0E+=>Qe(_-h&Yn6ns`>SX
qCW7GUNkxmXZsw^Q$lwtP-EN6WZ9Wp!9RJ4U9Ff0!5!yLbGi>ZV5s|EdSRe+0D<&|*J?QdiEJMR?*3?A!2akG_XDJ9j+ea-b3@Y*My!-9%HyoN2z&z<K
!Y=Di;2yE-SyeJe*L;IPp{1G6ak7kr3|$r*%jH7;i1Y|nT>2;a?I+HEDx6Bwf7G%hBPqJ0=p`rRS3ELg=}@NMaEc>WLdmoZye2EuQ6ASpgnSBiOhm*#~
pZ(br3!LdO`9lH(%$0q2iIy_My$;SL^~R=rZ$JTi36H2kl9ZN8>Wi37M2+cRN*IZ+vO<T)%KMt+zG$j~cqD=sYsgDM>yBrZ*|F@$|YJDByKZUWGo51X;
Nnw%<QQz)BY~v74`h)KX-<ue2aXdU~g;U|@v^vOPE7j%kB*?4j_&=Vd1w5Pyne04^u?0#+fQt-I6I4&OLoD3!|<A7@y#>hoD39j&|iNujGLUU_gX&hmM
+UXXktnMNx9m$5z*J?o#%F&99W7R)|Y<q^---A+F9odTSCl$hHgKswwLt-Rgk-VBMm(mr-M>0c0)+E=4jq;mZ`AIJE^w-c+9)fA$d3?Q0Mt31Tg43`48
s;SH(8e9s8A(=Zx$o$DLjxpwh#E4_uQS3MqOF@{weB<7UR1WO(iM_wAupFtmBi;V>9AnU5-#$1=1ikX~bglZy#RN!5yT^QeotqBqOb5u#d`7!g4a%j?h
YJarRLU=P*k}PjmPQ}Ti_*2fIIF)ZRs3L-fnB;yE3lkBP+th)j1lcUzv8b8Dq#LmR1VL2<>zt$_SDW7h<D>jIm;Nuf(T0_htqHr1?pJgq=g&uNL}U(L{
wpFV1AsQNb6uY2Qsi46I}uuV&;zOi&;n3)prPI=;A}gfzXN{V-&_S1nu#t?@wxlq+nj9`NKd3P++3LvliETjv&2o_bZ<AEXX1m%j`@>Qu506+Wy#J!B4
%3jdY44+Vs>I02a)fHwPpe2@XH;msnvXa5z>Sd|1y6>52J-Vzz0!k;Y14@0tya0Y`=DLNysO$)34aQ`=%ah>>9yQBERspy)U^%jJ&vnMVs)U+kQ?)rXL
mu=1oB*is@cSeNX;Jh~VRIJ<!VkG(f*c2(KZL;s6kaRj{pzd_P>A`u{jpG4mY5FkMO`kT9K-&<$y+WVYSzNcKST3Qh^V#O3gnK{Pz8j`7;r)5uZssXD_
lY{RGw;s>7$-Gi{O|k1Cc*2qL%;(;)cjqg4zs+&V&icvYF8u)feS5I>-!Uk^Y*ewV&vC}2F1OG0mck9!uMTMRFLM0tx4V6+=W(QX<WK<HZo%EVq&2Q(Y
4=g^Td?Kol=+LyOOk%SF~xcJXm-Hd+fsZo{Dz!h{qb`4#3NTE3mtHp$K*IWn11zC@ZxgWZ@pzO0bfe|u94;Y^n|^5D}AD@4W7&S*ha^POY!Ut8;9=b-8
;H39jkF$Jn-2%Wx0Da=<|C_tXRU4^X>BVxeKN336Jkq^SZ`5g9s!Rwy(i2w|F}Sv9Jj<aBg_;DiyUjm+r*n>-HM~kDG_%R9Cghr-k?#>=&=#oHh`?RF9
ws8wwA9W-G4lwE*#eB9EhbF$*WaqMfrz)Q!LEuc{6)ncSu=3XZ?nx3{Tumv+O7fKwFq=Du*VK5=}6df(z83pJM<xMt&Cu45$c!p88v-Ja)Cy{H-6t`OX
0>P2iAp$Kzs=vaZf_~+JP;&P_E@|wco-L;~}uP#3lF3T0T$0mc2!oF+;@lvz9lv?h_vAbc-dn};q`AV8UPPV3hhiwb>>oKdLHQIc^M2>yyhsMK9os#Pd
bQ!#(s8g#g3pwE>OmWT9&(b@yJ0gsiguG1B+LzuRu=*4P%r~8|D4&1bw*Aw$X|HQB5C8MK_I~?Q_y6|a%V)n7|MgFQqAUN$b9#T<yMLSN{|vs)pW?s%(
T{)Iu>bV?KaKhiU5S6Q;D0dBf9<0De{1{CuK1VM`men4-)6MGLjRwrjK3QAufFwf3;Tx^_b<Qm|5hCOM@RjKH1a>1I{v|R@K-AK=NtdAA%79kuh73j{|
fzo5BdK)1=3$3e}()N^6v|Y-dc|HYxyt#?Vo*zv|rYP&pWB}ZPW=f-5MUn*}=^16BW~PeLt4dGVTM@QL3zRS6|wxsEe6|C}r(*#`;+{!6S6yg;jJp`4#
Vf#T#BP!}W<yNZ{onQ%a->B#pa|kXHX)jISfS@4E#LEMRUn6f`~iid!cYdr|N>@pfq^zQt5nv_o9f1-`A%pjBR}?kwD#`c8var+Sd{X}!V;-Xd)JRWHB
d{fhUW3}0NCe~<gi>oBDuJin%$%4WrQ(TB|wtTsPYq8EC7WJ!9AH;%h^%wfKc)4pCPA}}__IkNo8f2ZCGmA-uc%I|-Gc*XNkk@_tldwCwchaaYNT=HZc
WYI5v`&BRh>G3pxxb=3-mi205m5E1w8UTYTC$Zd#-$pt+a<feQ%Qeq0Du-d@baigYl6}w5x+-5Albu+<Z_Ycp^^zH1`d|6|g{S`q$M>tAf7RbFKK~W(K
S2Hc@-x5i;8*|t+r?w2Mh<h+yNB0LCDf|F<vD)dRriQ~)ypru|AqIz^83rr{JQ`0YrpIl9{j?CU-|vVj4%7+{{5xL|Cb(*{}`YDB)|Wvc=wGUjg!=dD6
4`%23jp79Q6XAyFHKKy9?4hX{9gA`LRec;PUsIfs<je8+eb8Li10jtjW}JU(Hi8$?Eg}^Z1H?=kb2+|Nh6u)Blis^nbCw`lSzkt>6F2c)m{uZH=k>w-7
v`Rh3l%tIS*cP|uY@J?lBDL!QVfJ8Tyx$=-@}Y2hFD+xf@&_+z|Z{+-AB6Fyr07+?Ol{?dQv@&2Sg{)B)31W*6H$NQxZe#QGwAMc-kQNV}!=iijh3jg$
ttp8;l*JuA1e*=JDe0ihaL*S?pUK|p|YB<b0^2oGEP)ey};Rc)V^axv@tyQ8;2JBNz_`HhuKmcao;BaGip9c=f#FFDk>Ylo(8(RMTIsp3{O0e#&X3>NF
Yf5BpzG3|slF({jv<j~5<-4aC--Qx=A0<GMTLUNgR&@%)JPt{3W_GvS1rm0&P&FV(m4R=!F&*_)VWp(ax(y$TbS138)qT)xkH=m&9N<l9G6YFAMiusVr
FG0nicT;|%4-kkLnTb#2z-##?gh?={Lb`9B~B^+XeO+R(&~&Izb4>wZ4H?DH;UI(J9hyQ>?Eue<y1^)4hPuVhqsqWq;^L7ReQkFlMJ^3R~OZP)-rffQw
(d1-Z~>1;Vg&O$obv+b!tY3cJ%=^=u2PUV=S}@qjydL_|8><J$Zc*;AcKk#w^8q?hJdaN1~&4E-p#*`Ql({B<OnCz7OI^g8&vWxG830_yRB-hlaiKQZt
+22OGROa)34C>Wc9;`vly5wSYgzH!*BZn9997rK|L2c5xSOp`D9R1<?Fxu*H*hQ6pO8BoR~r>`IaD%*HPSaDPYso`3R3rhJVwk&f_Vz-4h8#o_~MmK2x
}dz>t4XRQ-O0yndD_=#qW*B(iWOEg|Za22mZXvyD@1sklV9m*eL(Rb#n0w#JZ@Wa0y#oCxDkn}F{_FJXogg(`IE)~_j@9pK@WJ;;EzBuvK21h!L6+=sz
73jmI-rXYUI?<z1{xVhHAtWwJXu*4Bf+A&yjZubMXObXhLBsbiI4BQ#QNDh7N^7`(;jGnFXK&OX0l`+TyT3tUkz6(~fnTgD9N;tP%;XC@{G6V|u3ojPV
xRNN1m<LZ;dbX9i{6(8Cpv=2!=@VA(C#j(4|q?{yd{q3MQx2P0(ZKWU<;0(u#z{wNgzC=J(dYiv5rr`0v;9sj=QGw*8BV5q$JBt_$tS%V$GK2g0L^5y{
LHEQP!+Jz?%_sI2-J%v$XM1io>@&wvz-VVViYyfWx3-*sR%+sqLoQQmKk0+~ip9%<O7Pz$g@X4-Ii$#LL>4pm}dNj4(3ptV3=kX{J+g+x*VyZ1wz_U^`
hCzPQXFBq;L`XFlN@ezb;GH2(JL!G1qWXfw2&DGyhXz<2C+INxwfG5BDzCA^u4Jz=FtF&?F4f}QP8geMB&$Rs7U(h(&ugbxBwXwGlzck>ts!!vX`rIy`
VbUx+>4#&iFN}ph<_!Iw9*V5qwqY6jIC*_J4@7&p=Sl|@Z#DNR;G79$%>mVmwCWIGJNiQ(HwbWw1x~~T)_m+9wvuGVnt+7Pn*;GXXkR`_u|MDeYUu*)}
dbMG2kF7<ypCSve=@el`vsh<$f+>It7Js}q6Ud8h*?29n(%pmb#Q99ja*-6Zr@_O-0BUF7wOb&^#1QV~kMZ51Z+GV7Tldn>`MMQX?4H2m%g_1hzkSKGL
<O<BKPhA#BvHXh5vAXTBY8-n^==Tp!Mp<db6v1bi!W9rNz}o@sa=E4{^NM*^Eg8(dmDiS7hQq=_d#`9B+tR`#wW5mgfC};{LgsmEl2f%=Wh4A`KC2)5k
{f1!|&qdS#R#6@z{u;^Hq}4k)$;{&)xeGF9t+I=tH2iQsBZbyeST)h+pQ#f`ey#*d3h78~d)r(n2mIoYco9GkW+*!P}7YJ@;gz(<9<F0kz3{SXumC(WR
gaq>cOfP|u&0VyAb^1drR<?{Lb#nNnCA!f)!3;d(!xisi4uA;mA4?60TH^2&3`R;k$)4pzA8hURs!2T8LRd+)TaC6utKBH-`Lb??n8T&zyHrIJ@FF~a}
aRSaxK4O~0Sb6>+4txv%`dLXg<8?Fj*Q#1hvsdT7zx<A5|AZ*{0BM_RMyEkoWXEtyvToU^54(rXhhnDlTeCay2(jKXA#WCk+p95tsFxWf=E>rwuiKU<X
W@dL9P7k$Ne(DW_7Z?vH#=-oK-{Ne2XUYIQ?|1xGdS4P+-@;pd$8TwkfHS+vcbNR(x20I#gq{tR4Sw?5Iei;=`;x9>{@^!b8gD%?Iw<^(-#$2acdAixv
G|kUl6Xh!n+})kC%@VJXO$#5U#@%gliyl(>lA)O<NwKTnwQXfqk?fUe(;-l-r8P@cg^1OAN&?(o4FVUUFy<Lep`U-Lp#lb<!3!xA6nGqserfL{ZY^TbB
2p@u%q|8dY-OsxX;_H@IUpM!El#EYSwn#r5}22UenAm_}RCAr`J9YME~wWt;<inW(y+fDfhVh(D|X)mf)50MjN`P^i!{qiHYsfsz}c7^qOX?1Nh>+z5l
G2*SDxU>nXfn_|JM4e2Uz+`EhluHZxs`%}fLKU9A&F$|btg$LGA4!8cp1dAsL8uZRqe-0iuT*Zn*FPXFP9r0>QV*O|g-b1TX+X~LC|MAV3wQHr)0yb*q
7>7t01<N}|U3%Hs{AE-#7ut?97^&S}Y+Ue?zsX>BWIS9A33l(1)0x5s(clf4;G_;#Ik)%j;qdlo#9<P^}6ahlK<ggFXy5VcUqWZrw&0fl_5!&^A^Z_;T
myMva4&jv_;*ur$G%Q{!N$8sKq(T2`z+UrDR{_HptzVn38SH;ME=wU6?uC==>jp(UyNBi;mXZ_)7iFK@HE~pSdlh(f%PlyBX4zR>ILXooMsJ_`8%aoJd
smTS9;KaYUUx@zHqc6X?Z)tW(09V-sM!XXZg4PaXFw>jQ3X<f2_77fR^^SM+DPfe`o$h9D#NQ)1t)MfhGQQuV;!oPU6j(-Z1Fw7B6NA_J|=L&hq{wuUG
Y}zHG#y5$`0S&iaYiOFjC?eO5GuMx$#;Od?Yk??c66wz7-4jZx!HQ@3t2`8je0ef(8k*qkdg)vSLrZ)JpxpU*T}aM&9f{yDvF+k>3LZJG`wj_Yzc;Gr-
Bojm&MF3;jF4g=F3a?-XV6%Fq6d@bCapUElUV7X3^+?`H(MsGas+lY_-tpWZCB7rNN(rYi}x&lerU8ZW}?;4xldJSG(%&Q*t_J5r9Jwx9;Lr$z4%U(X!
#aN!2j+Q07i)m911DpyndV?U^J#2Xi%&J)#tP_mA_hc_SLe^9_Y4+>t1v-1E@8`yo?nVK-x&sN|8ZKCz9=RmQl%r3!om>rm}7YQY(x#?2$gcRHu;mC}Q
OkIg4aC)PC1M+$wjkOr+8n&m|!Y|gne5N4qM-58X2Ni0Y{?q}UxhK4R9-?EO8{><pPEfxYG?`goVR}ii9~g|-0l`gqXH4)qPq5EDlCdI_JvYfHUOb$^U
J!;z2tFv@GYRuo(`NvDHH2o7iujOCYQmlt`T+KFt@nqJet1m=x(T#rt;1QmJ_$SKeHrjG@|dH=r;6dop${D9s_xBDRE}*4tt%zxCxE>Z`k^6>bOfI3M(
)q*B`PRAOAo5ZZQwSqtYWB7U6MNE-t6vHl8TMzsDGF*mcx&u+M%s143D4YI>8roD#WLyk^@ia*S(y8uqbx^$U&3S3EYB2&Ya{HmVn@$2IleYi2|Ec1oY
erU}J8(BLDFFMl6-Fn12mo-@2~okcX}iUso~Gv&Wz!{&|8yvRTuIAIf;4`AZVQtLV^R*B&Zwc-cD!7ru0nUq^*&YucR!4#+sT{@|ncHO)eU8)h5nZ>EL
m-2b-T;cW$NOX(;cxMb>6x|ky7xEAc5rVyIGR`qhPi`o9{i;`E?we|tWq4D=o?jb%fY*Xxgv4nxJC7r>&A|HIM_W|F_1Mt?vJ61qR3k{d*oICSfX*nRH
BHaT)dUm?QY6<9;?*mr3<140ZyRnqnnGEAeG6}1{ej`9X#`nHHWYllOZ+@uNULLHxOQl#!{YbzjRr&tNxTv$|uap2)NCOykZ!<K_%B-c3u{;=Wmm;*L^
HBq_>3i7foRZlu&-bM!d|I$|G6CVEI7Sl4sR}+HcZ9b^SFa#k!2z4gGKYFZ?=y%x*zfQ9)^uupU_P)6OWz+6M0z(Xf?itdoP%{xOrb$Oi$tod-;DU_rH
bm}7ZU^zP{I26aD-{<h6|>E7LZ=oO~P?aGXfc2-63I}7sYtu4?(1IDTTu=;yP2$89_P&I)rJj(~c(D0`iBrLBRcC*9chT;}C!94OP}nIFm%r>m3dS$p{
V;E&wi}NuBN!|9sjAW=hs8CRpwV5LsJC{9K{@w)WFT{-whAHptD+R2p6YTQ2P0OB?}l#WzzGbMh_1bxoPhg2ZS_*Q@5hxIpWp`?L{(MMx{SC7K#qk#c9
nBcglgJ@NtRm$K>QanL@nQKUf8Jlv^8|7C@6^MaMIDLzs`m;r5jdcltT_M>#AD`R$WJ)AtWYE0xnx}?Yc=#e1TWzY!Vx;6GbDtfpWd}7DqBkN{ZfhG>E
)S_2#A&}n>F$U@9{Y+f29zqDax4{yY$-2m2J+I`RWC<Nw(iXA6Hf0CaNMRBtJ&&cRHOw2n?p+lcSx5L_k>p~(iXFyl9(=9fIg|ma=M*gN$PzaAdB1M9=
@u?RuQ|pKKVy~w6M<2tXDBgmECX$-xBy``lDSIR^3p;2G;nF;4@<8?dNx^!2$cMTfRnB>nG$G}3{E!U;Bs;O(5yV<H((`<Nbmn;yw&v!#cCgjuV?D3Zl
@Tb^>L~O@qJV1aHTGJrYM+COEw65I4GE)*p$8{;GHbf9*Kws6$=WJWONqdt6Far<H~iq)Lb6po=l3>8C!3l{!uss*8YzCSu1~9Q52L3Hm$dW7R!VJ&<<
7FOPI~P7;eZ<UHwl28((%pyI@CIdR;?#kM{3KXdOf_=a=xauOso~mF)B+@q3YEG`~+p7&XSMD4#^T>(-(oI9)XoJgu&Voq1C_lf8=vC>ZvHR*c6X>I9V
k{i+V|EoR?EWt8?r^?Ha<*IsgGuFT{CRX5GOddHNb9(p23UYIR#FwZ<R5ktvH&+FTszsgLp`TU!J)Rzg^!(4Ur)~-*0pYIQBUvEb-17<Nn!yx?bKd+ag
1fR5*glvVdcdtHSjuDPapLwSDP*N<y3`{8p$z#LzjeL%o`MdkOcch!#B(e5)aPGV!m1i%#*XI|O3t}(p#ulyQ&0OT2k5MD6n0N_bOcN6J-}`g1Cz2k(L
LCMi%Y;3dG)DaW$!#CrfB5NlM&ycR33UqyL`Hl1M8Iu@eiH%Cy2x-V3)eAvZAX4FYkXL67_AuIEn`870C;b{IMS2&GDV{CM6#$Rhmo+ZJn}PepO^i<JW
iy?0pcq`#v}N;l2@ev<Ghr7&%$7SqX)${9xAeAvy<=3!y+6Nu9+)|NJk=lQT>+V;f5oy(48ITU%8XI>@rDIOIZ6lw>?Ubt|EWbZv=emW{UXB83Zs8&t)
%7!_6$|%CVAFDX5Rn!Xga0t7(vt=DH_DqIG7=nn>T|0tYK2upB#G_W*p1BZQC3XobdVk0;<{P2DR68At1(-bi59UJY+r{cx0pcW8;PiF2<keMI<WwIqN
{_k~cLDVzH^1}8mKt%uolcRS1885`uPEbsC4AbADHJqh6};9*4ySH~?G(+5BAZ!jw3?%PA|9CKqgPa3i}fO_f4gfjQG4Bm!<{PB18d2n2vT4Eo$0|)E6
F4lBK`sD%>ai5GsQcNN>SWpyByUQ<{=#<B2-vE5xJm}vnDKw+nIKdM}+1^t=zvzWB2~x|Z0!-ISyI9ve4ghuT-9FS--sxOTsM3|+$Gu+fSI5>ll&>Tvc
NlRGR8RcyO2LO#y?xkljMqO*cZfqUt?*r5UXCf!mswh^5$?@u-#U35O%-_AMDAk(kv>kiJq1rrq2Y5sE0kYk9ziT4!h+A)bad=~t{^6mU#KFgM0mTra4
C+(b^l}r^1lhD*I-|ibzfeu*J7$;it-VTE_@+`SJZ~QrQjkk!`?>H*U<`k>!su-F>r45Zn0-!#KEH;-g{{|L}+!VR)f!TL;gy7jUDm_TOitei=qBlBEm
%4BLeO1d)r|{NW6J@4kqxXAw=~T1IOt?mHVCFuP;Lh7y07yzq@~h9I*>ttKaVy^vy*Pcs~c>O+oxX-Iq*a9;6Q7^(O2tj=YdUsqaYoY|a4(pMj2I9Cub
y8CrxlI~WONd>=Kii{I+W_0r5ZnK1{I!@uCGyTydvCVl-U`$uZ}iU$$o$_d|>f)ACCK1yI!V|~AiUa;t^BqIMY;|*-kU==GB-<yQ{g0!dK2ghApT}Jwb
y_v8#z{abc)3-<`hyZq#8xYp$ED2~mRojPn)fX*)S0>>3i-Y)s4LU1la#>pLjI<};19V264LwlForgo6(2JJbWm@{W?*cx{;}U9Y4rV|Sa=1Ueup%U=g
$dXPg+=+l)tzx<;FP|~^?}yVFGDLy>I29!gY@~OM(a6V*jhZlkKYa^rgOrWx0nR%x*L0wCJoZplaT<yy5!Jzw??rAjW~d{T<Kj}nxwPjJU9R=0UP#Po-
3*<er2%J1O?YIdK0F#VK_Jz&)D-H_b0nSWkMTka#AAw-|pXXbrTx;@SVW^E^+u0GEK36?&pcoOF}b>(mm1{$<g;)bbzteZZJZa+!;A0)<E{R7#719@#P
aD|7gWJ;#<BvL$y>Q9mrL<!RqNrp>>|L3f|P(z@PU|TbXA&i@6}Yc~4uvt8UhI=JO^bQalkN+|@Nj#oouZL>{LALpLA^^Spk2*|07(ED}2ARhLmcQB4a
5;laWwW-LUjG+u;gkDlABGxV~{!4g(A6j=I`3K!4@((#)fZd<J-3~3c|u!=VYLiTHBs=qy0;72QoG?MuZ&BvD#B&J;M`?LHa|Mg_SDy_KT!l$r5JMAVN
x%8#30~~L*LKt5MnzH_?3|P6D7pix{AVE2EBXlmGL$SgG`PmSBlRfLohhk`og!H8SNFj;eUxZ?`?I3+7>x1;}RYQuYo_tWUqzT_z3o^rf?mduA<hRya!
7erwqaOUc|NQO>8!nvi>2xJrH>tkS0bCW{4J|W1RryJ5I$VC-|J%Oz2hxw?YD?m8_2;w4N*Gk|%%v-SL-^Q79U8BhrqVOJejxHd3?Ubgmw@4ZU$DY4j*
x<n6G^SLykRxM9Qo;wBmD0ExB>$Q_TsBVe!Z7wAZ(=umu9a!<d{Cc?dN;|%<+?7l>PJ$@L|;wPU<QVSE?C(5Y9Tjr%Cuh{x@BE$qTFnb}HU<rjr_{1YR
-^-;?U1e#5UlU>|G&UyDui>T|`BUL^JbPU|QVjsTG!)tHjs3!lDpRzD!W@O*CqoG`X0jCXm{rR#1YJT0F^s1#8ZgF3nQFkDD?(Z~tuEp{bJ*f|fWb6*U
D^bJl`dz5~VK9&W40%m;65ME?&Bsb8Ez)R0eNEw9|nyELk;M^_=Tr&BU=|&!qfZ<*)Tt#-z4Bx@<-`$VBwBH@J!9h6s&;5nL)+I1?7V>WfCG$EJ`3cbY
I)Q8TH3;Qy7MxUkFQ~n)mo3!I2QEqZoKi5|i(zI?-Dbr?;uAPu=2$V15Oo0tsA2yZ?~`AUe_`<>l?)74dze`wVZNWK4?x@kgfG`OFDG<8NSEflBYw+D#
d?Oi3luT$cdrS7qo=&+B7F#uzkG_FV(xBwN_Xk8?0)Twgi*C`39y$1htqF|en}r1`Hu$(T{t!Y!e13XNRY-zkCbKRIpTd}T*)T741PXe*RfJZR3+*%0+
=kirWlI-VnLSW9h}~@ftLKnn_{I@7~)qS>FW{jwZvc<;tNV5WS*)e0niO_VJ8?+F^e*lrSOjQ#%p~?gmGIr7UXBm?2i(A^5&2G<CY;I2g6_&aaVur_sp
+Llv!PK9)Jl0VNbY2Cv5t{kU+G$Y-gp~a?I4fkkW-V8u(TpCt;@FgO&+FX7;$1=SA6M!;>OvL-=~K8zH%JjojIf@u^S6+DW+&9Q(ywX9<(c1HLZBK-if
9V>v$8dT+(V%&hYxNI<-O1NfGy?_&8&<bg~>e7aO07U|Q<Jb=cY%|2SYm)QylaUeh~g}o`Bok55t4rKBsqt7RRV`tK&0@Abx*nK>8ad;8=qt|;^_eL_R
&N4|M0qRQ$ckDJfj_uMNEnaBcgE4y{JF9s1vt0QGge~WpnIcs^3;KYz;B;Z6#ba4t28x|Hdsi_PVR;en0tAr#en{)p(WNomq!4eAF%Ucf={c${Wm#tLz
k9x<x_rNc%{V&wyZyHwh}=FDp0yZ031umfOJpZ__CqMnhjl@BKJxwT?j51`dsl<|O)23ZXLM&{57`5PXMXqhM@R^xko^PLPuYgET?@p|{XA2OUDW?})$
DEc{5YcHg*~95BEg0~-=V!-ssKd!@!6p`Duk);E(;!Ayutq6hnb!ZcU^KCje=QZH;Vc7KfNT2rwt`V%N><Ur3B2+e1&z9kc9C#j~2YN2fpVxqlPw=ClV
AFT!9^B9ho9>jV<xW6u^)AtPy@Wf(oWsQTCcu16~;=J(n(zIEGOQ)<t2jBM0<jB%oCqHetCGc>rl>Z8&iLo7dx4Vv4eGBuM}IyrSFsy9OKfY4`YrB^;_
uVgfnrF{EFpIW&*F-GGvZ;(muTdVhIMSBcgV3APp$6WWjcBm31nB*1kHwtGMJk7kh8p=Gp!`zOy2i9h#`aDr38gG|d^{jq;Ec>XsuJci1}pZiCWd8N?&
M3obM?$2DmCsLHtvhV(n{n`gluZ#8wb`SjAuML`)300)$`QPo=GTtSXTt&8iw_m$%RnJQa@hyM1Uz>tR+Be6V7U{=+tsR)61j-V}f45)TKU$z@rC)5n+
Yc3T)7y)E$};=5ScznO!U8VZr6aUy-B(aryS~@X{K)LWmnAT+>jYz7lRL}3jq306%hw&!kIwqcWHGf0+~XnAYe|kF9j<l}s!zw>3)!+3Z9S0Ry2Kw;Ut
56maMJX%h>*?S5r|EMe!okopY-9kr#rab0WRB|QdkrMj4NOM&F{Tk@Stwr{nlK0N9;tKl%8Y$fNL>Ho%!W2w1}BsdRNLjsc5eL%|TtK5JqoG<+Y~?TWN
%)>0zgBbmGg_TTn=Zv?I-ZQ2;rh{LYV=f_H!gojnbVDQ4OZVQ98SXZXGCi+g)R`dTkc^m*;e6jzJ6!A?4L#V+4I3%CPB`~6-=iaI<M7K|NJ!{tRiJA<R
!1N_PJYopiK62WB?Y|Tjy4O!49&<;z!_h&adfSVB?KIwQs_{w0R`7z8=GUxXdrXdRmi%-o2a7jJGm)UTO7K+bF5~OH?Be7mXW6`o6Frzu{D_0Jk9$ljx
h~@2p{6L)&Cg#H!C?nz%|8u<&rnbcg*!ReTBfQF)`6=B<e6h^{@6S`|Y}wdwiDk_U#$x3YmiZtefOKaLn<5+(^U;{G)FR-5FQQLE+Y{R-POoDIx9b`@s
$oxw#E-CpgHo)D1(zuSa`-`h^#>j_<16aSM2QeTZhgGh-?LJzW#v{$1}@T*AMO^KrZsvXoh}4yKlqC<AGDnVRy;cRy0yh(Wt2byZ@B2N&Osa6GxMrJ8&
A)@BkSh34KQ#3s)&8~?7t~tb#B-KU^fWAkU}O5<Ngq&{t2FN!OYmP@ixvu(p?QWls@v0nEN1sX7ONO({m(5^2+oe*P~{K65?azt&Ra4#G=A6qLE&r`*8
xyN5$bA8|ua2>z4q&wrs*^^rlc#7`Fz^3AueCUJ&7VO$dPLJ}O$jDkseUWX~t+^H>fd?jt`?eL6z1wX@6-UVYQOjPBn>lE*nm66UVKRYlXcY61!Da9W%
_jA(-}KQhw8e7xDPGG%sApWS;FnPVB@64xzZ>Dd?|zu;c>;A_MSDx4q(UZ<jdf~fe+Fnw>5wr*foeecpK_O$tu4#jxy1KD!yL=tmp*rFP~W71HJK1BL3
((c6$<5KGs*VA&qzh)igl5r*Mb;?w!J;@V3!zJj<mN=1L8rK=VKaS*BH{+p8%+xt>T<=F{U47A&v6PASw(cTF=cS4S-%-b5opwxUUzh2WE~+Z+X+J8V{
TxL}Zut2P`@tW1O*?v8g7cMyHYHgh0*i<ghl^<L@OJ4HapcGz?81!v%DtV@e7Og}_aNw@J&8_eUZ}SKRto98x2p1?YLI>@p4I|jfhS_;_!~C?JIC`qJl
WFG^(n6<9%88ftbHPE^iKv6l_2-B4NIu&ymf$^+_3O{Cohg#HC-U>CPlz|JyxBO)r<hh<w@<aW!!j0o83b+8J&R=Wa`XP53q`oqgtr<EL$-WxkddW7B^
JSg&|*%(-EW(SOPdS<j^U^3MQZ}vIK)qA$4M~&J|7^MFrQqdm=nIH(Gi=!VJoI>~_}sc^3d%1}f}gm&kN|v`_|o(?$5(T8cFX%mKRM`h=x#E-98Ti0>T
Jydb}Ye>z)vzDf`s5x-v-%?|DGmZ1E<RpfV`tmEhzzxCo{P0)J!jYU{#HBZu|uxgmmYQquX6q;Zg&Hy&a5fP^KIyT@{Z{Pb;1B%B-#sRo?LVEJ1KweV-
wu&98MyQ?-RWXWvPNZ^^73go<9`HxlB>=LY1Aer_RqU>BY><DhA84iZOz2AC_)_AJ?Vis_&1$}Xy<+%Y8E_JS7fR7sdQz+e<ertz!ArIbP4MO=<j0!T<
&Cd=E5T^RcZdW|8k%(zCIFj!7QVia?ljvlND)Bug!A2-2-8;X6Oc#gu_xVxYJ+=35eO+wfwfs-p(=1XEB(b`f&aqa0Q}S00?(!R?XbZA{y$C`_!m!8Ej
H?%Td$m(@ut;pn2EQWx35v5n&*afcrXbL|DwNVi>u4kx{G%@*)Y;P54(=>=8sQXrhXi@{Qo`=`}6tOe|iD&&wnq9fAa@1t{TuomtRhd443*V$8qg_FH{
$E^1EPgc@nzW9(_{g8~hU538GF93*PL_qoqQ@b@@#Y3Ts|kAsM+l%Y25$!;fdA?N`d(@!PJ+R7ZZ<me=w)U6u&N=ZD4ak?gyQcvUsykY6_T#QRqgo?<Z
%-U*WJ?)4B8@w;t*?^hfnTAnfj|N4EL&^warmsjn$7;$!r`u7OA%PC0eJsvLU&~3Pd-_JrG^9Bz(>2^<Jl?kxebh3s~PBebQdk<GB=Bq!;2>F)>S)Ps6
yjYH<Wh{;oXX0tYgWgu-fkKJ6gP-Add!2s5o!AJpt<46j_b!z!-AJzImA^gr6}KnLaP3GL8EeYF1jNvLdyM03lJF&l!}!45J4i?lk9R>fZLK7?Gcw4W!
%tkqbsRr6F}m+3RzLH>o?d$Qr{|DTKh7atM1Ofzv2;0kXj=Tz;6vtJZpoXOwQF(3lYu5Mqgk1N*Y0gfM>nqCzOB~YoYu_$j+wsGr0}&Nyx3TM^$-7iiV
+k&F$uDM_a3-qoj3e5Bz%jBPyBhc!%&2hf%#gs&_egOf6(5V_Bx&nW#gU6_cu;$gpF|FT)Fe-s^L^=l-EZkFfD#prl!ZRGuz159AEhNwP<k3jGr0j(I+
Q(xTCh1Do-0*!7U4jQK;~Nq_W{13A8MH__nPCV|#C$FStp^;pPWF;_s@`=Ss=^o5LT)w0ij_2;!|ARds=QnswvG<urNn+(*^BK`T3t9v`JV^mKl~*C%_
>X1tR#&((G<X+*Sd^d)tYyU?I27R2w;tGG$o7@wpmaz>ls9Rlgs8wU!23td57xxm^2{>*b6cS_WS3~%V&H7$4sAN`_F``3PQSlD<#Ph>mXnB<Arj_)%C
pB~0th!%>TF>1J$$%4zHhsodz!t<6s@avM`H@|5ngd(+J9t%tB9{$pZ`h8BhgSTm0qSbq|0hXmq=Q>}D-UxCM`rKf%4!;>suFL#$v3d6S-tRG~`RMxNT
YV?f*>P5c%s}Dzk>ctnzl~*kE*rP={;2jrVc?&!<Fxt;7!I2OSiSb7V~;Rz<6CV)SNoGw?tj+)!xG7uK*ZS!CEiWp^uBi91wm0{+1|?FNg`7U{Uv#niF
G9AZaB$pr^j0_sfMTFpAgEWpIt68&daWL#gOaw2qkF3>V*UtJ{%9xWxZq%a4z@^*l_B1kKMWXQiBpTZ<@7S%)%;8g-xc^*J)EX@0=*V8_d;(xc*s#?21
pk%=7ppv9mI~&`Lh*1tKG7;K<-cEODp^g{IXaaqGJc-i5pIqD5b?4t`B$pLdgVJuz;E=AN{3;gRw>Th#m!o_K{PCvAWy(PF||!u|Eu-Z%Q?LSnDW5+Q*
jSAGFy;l!ucOVYvfD|p{WCpUIreJcF5aAkkA{l&(wKAh4N)2Hp+xS<ytlptJ;hHuhdd`{+bib*)jiRF#s%JVMxSI_#>Ows@2WZyp{=<S6#U%?!P6H4}a
gJbB;+qcmh(TQJph`aGj>5tPOWZu7j-&=mi6Ayde=u06bFcC+-Cfj5MOv>w%{g~p<iPGN|MmU?^rr;0aCTcK!QvpWhG@P2~MS94szsDQ|DE=HWUVp69#
tHNKN(2p~3lBjVh--W1GyG2u<NgBy@Xub=Ul9P6_^)^we<l7OeE#1&kwcrEXa8W4fFP^S>%GP2!($$Ot+evMkN8Dx<!C=H-vA2=G1?X`?mUe6I)wPRT_
3o=^zOa>UZ<IV)Khh4Z_n6vT^mkdti=OICeu|uIf(=WHy&Bs0WR@`^6o@+BVrJ*mQBHMgQ8FVw(|<dc--5=zWMy|TGM&pM3wU1ooX)u5BkUVrepTaV|@
X8yuC2(aE#V2(=Z~vf<2p?qE}wrZRhP{It9I4Dcqr%YxFn)9SDf4V9(d_;*p^{JV9>d5HII0aanC-PQHmly-2JWNk(y)Pxsnr5T`8r_U1)~J9+FGVJcg
3vM1zZRlgH)-SOk)Z}{Y3Y{1iM5r?C{t=q0ebH!&hQr1m#gzNTP$x|S5rhf7leDrY9FoLUz&jzl#g}q^tah|-=bLUil=$ps$$(p~o1OZxX>m293$8W$-
&cbl{H9!Jw{j}O}JOu~WLt~Ah?4LG%<~S**a|yQZsR{meYt{!|f7E-*t1DXnjQ)0o9?>t4XfNb$NE=#zr!6uQ&n89|9#+YFbXTJMV3}-WM}|G{$bFo*q
DsCp4&7T3%*FYeK-}UyU$z3`Y6d{+HVlypl*tM17zDs0V8KBw`F>D*7><WYQ*?ll-Sk3WGnXC?^caZk@#+4o<9-M{b&Qq?&JsCeq-4XqY%iQg$ybbSvy
8joc%8II?htE>Kb_#D?Q*a;J|GxU|Kx82FFH~iuJ|37ajoW^awc$MV{j6SDesCI`1FOZvC$7|#<|Q{&Y?;fZ>JCV(AXY{tmI^lUanm-<=vKkYnZcZP`g
5vzYAA{Eq`;%5rRm&RAf^v{?Yg>EE@ztwC1a#c%-F<Z~2rpBEAzT=H>cQB*SRz;{JLRX!aY#+k!0J3t9hGa>iofUz59ghbbK$7*dSE_tpvyxkJwPPtJj
7f1Cq9S`JJ*D)<CAVRX(p-t=&zzeC0)aVgw!q?2!D{OFJoF$8<4X9Y<VqB0fso~5~ktCbKtR`BL*tRjh**M2_Lc5*GwsL$&M!_^w;PYK+S5m?@Z{QPib
>~XvDuCncgVE(PITK=(PHWexXCn9FV@7qNhb*5UfdH>s2HwTYduSg2xu<ywzuQ$*6o{;g)XR<1{!FBP-XX2c<mbcB>IN$a8^@!qTH<5RiJkpwn1RSmqT
7IZvk|bST-u2=wcZGJrA)Z}cn!Jq!o(k?W;HdJqXYoy~uUBT}k+XTf<99npJ^xRS8eXP$a{{O&@0jT3YWq9N1SqrY^+r$6d@ko)KdgGbkq76V#aH!ixc
gMj-7Ql##is8qyNhVF-to;)F+A1shR2VizNKR=%zUi#ii>5zb0e4g1<~C*U+~+5{$x-8MznZ#7O^QfZS3)tRg{&^enwpWR-+SjpFPEwN(o)tx*gla>8o
2lM(c>H&7D)^J|%3yy{J=b$nx7`e9W8P^%Ysu{<X^9+nbSSwy)emJ{<1lVJ|26n)eS9eVi&>&+vi9kN3w@aSvo>y)WiS>c|n#$Dc}#zpP!HVhC-)D}+I
hxq6?KAr~8gS%(0g)iuQXyUsF}_nW=AuEpqisuyk-I~XWB#IOPvvDyEeUvZzY(Cnpo*HFn2{TmF`i#9@hAMqmhx+^hbDR^k}l?{;LYW+$x8pA^J`Bc(O
yx$m^??r-7EV%6(rpC$l)z?{ulZJFZHseH@Jg=XHec9Z(Q4`%iu9S`Jfk}KtyAE$}o2S^jNa^Bm-Hv1yo+maJH(YPAYt{ClX!B)e>G9|5MH_+dnNfaj?
hAifqG5e&I<tjmaVAD-Bhf~^Y1L)|8i`gGJ`d+>cudQatamlu!He0BtN&OXF-4hp@lx`>+QF6z7xKfn#4DgZ;t>TVWW^7_r|V}5rr>tk7{SxuI0;+H6Z
-waH#S>T|GT1amjgWJc!>O}8H!^;Cfa-3Z|y^O<)z?pt>^sk(WDnnU<wOmG6B0sZm%obfj8#hA9V?B@=l^gz=WaRo54!G!)hC{d&bxocZ6R2%9z8q{0D
Z*hkx<nZbsHBKu-`DTxhyunzN|qFcWZ>xh832qY^ISzt&mY@&42K+sCB&RJf{_i$B_4;8C5M!<X7kSKRb6a`-4Tp7Ija_3p=*FMn$2*&n9nUn2&^zgcV
o@qhPj)!!^;|Kj?;V*%d7p<^^QTv{w+ET2+5FZJjz8wqV0<_Zpsw?AMZMYY0xwH4Xj&%`^7V&k-`a5Kbsz-DOdU{0YMt3?xv?dtK^D$t^UUn@M7Buu<f
5gQ1vS0DKuk&fFXTMaGF$<GC!-qx+v<(if8qg?Ln5PFqI!BssU<{MrA32C<cZEN?$X}7L)Db`0%5T^^RUufj|+WygW_IMH}7WpL|-qtwvNY!d(43k|RX
L~<-9pZ;Nd47h>hXrYkpwPRX;*DHG{HU;|7>n*A3$a(F#j4q%w+HeAPZWSE(6WxKT;}d#^Xqx!*)q?q$KJ{y&StYv@G^6>&sIH<tM#c%{%X(p<sGoYsj
;n!5r<8jCj2N8GKQ=rx1B2T`vidUIPy9s;>L9~dO}5?&({GHkaD!;-Z58aoz^ZAk;$tv(l-J_S*TvZ+N9`zsKe4KwKDT+;bB@txYDppfHjqTdy1b;-e@
8RlOd760r1S;Nu`_E77Or6HL0rXJ>o*e^`l6a4!01uqVe3&_}~5WWDUxjJyN`WveSVs8eiMiJhJDcEPT4)tsTQDdi4AyB;Na?@mUf*^sM<n;-&HB+cx*
I<zd6kz{@1UFg(v@@g{m6%L$gKI0z2(aXYZtyd|-DE%2w^8*4NZ)QN9adBLhMtvoh>ju)zJs^IJ_X!J)^xKn_$W4LJ-j~*{_$%9RK-oeXq{#IHu5GP;d
74QcoxOv~yu^K^13kP4pMPtFWI|BZl*fy`aapqC<B4X`mq58%du8Xg-ibS|35qjs7`eUP_eUp%2Ul@F&-Py9nftY#va=e-B-VPqtuG7m*3nX15J=Y)WL
@_6BOe}Rdj)wLA9D&HoUv!|=yGF9FBI>{-h+<lZxo*1vUI)h4cQV{=0Tr2pw$C`!C60?*Zt{*y@SMj!lp(I|10{SVnV&Jo^MU`w%4XxNOK}^=J5oLT`0
c+&laL(GNiL?l8;3A-7dP@#@>zlJg`Pv3vJi&9HajieO)GC0eYZ#>9=I!BuFu!BCd_UN1ThWen>uZe%G1ZyuguE>51b>dqM+eZo?`5L%ojTK{vHetcJE
!jum^i$wzDR?PHYHbTIJ@`VYyYPuLj~~st0=t_xr`BLOq5X?Nbho3xQ|g#NyZfAy{;ZXGH_)%*9VsV&ttwHtp)*-}oLD*BKy^dy9aSB7$Q*tc=2Vt+cC
#ld5DmkEufX_v?R~STFTq6Wp5fS>DE-zg;%oJtH#n=j)WQP{eK5-%nJl36WtiO0O@x))l$g#2i)bcxB%FYfC*O#Agn9cPj7jduznbJHN0q&&O<y1=YN5
4CfYjpJ3P>uRTHjG`9)$;x4w#>p5_aw*y}ddO3J}@Q2X}XYw2`HqPuTk~8Txq24CwU~plv<2f)lfiYjGrwZ;y?m@>59+Kc22&B7v#YLwfQgxx)Sx~gsn
)GhE{#|UU46av5v5lJf{pg2rph9JrrsFybsd0t40fD@H>Xnyy_|ZcFr`sn2%kkS?$P(tFLz$5cnGLtGR)ZIhyPU&zP$d5j6bD=Idi$`k@tkQ+ps$qrp-
2t$u;<uUjy~`hPCvqPP{9+CQKiZ41;=dCBMC;`x~jzuJbViO4|{LY^eoe7`F)q((h<o#c*h`#nM5EVaP)#n2#}abhEMOj%i(Z!x$AwO#}U<bN7Uw8TtW
%T{O38pgEG-dT<!vM0@g&m3n)xpq`3W3QchL}NC;qRWIsx-Mo&Re+YAtYtCYusiLPfSU@-r=rVQm38c?(lYe@k@G6=5KOWCap9};I?I8O1=TDZG6{g0^
UKLCT{X%K3<pCU5LY%yaEm%7bog~<%_3T`Si7GCW!PFe&TzTaDDASSlQ&1AH>2YlUdH~R5pZ7|((=bc=%0ns=2di7sO3c&pB+4oN`aR>2^L^pYP{?Uph
5;QwnM-cn3NXeFI5JXQYu(dgBib#)m3yRrGK4AUpJyNxr48@LJHYU8l4<g*k3AO!+aXu?mMz~nX5K2{$5QaQqx2Gn?ANXlnFgH7e{MiX{w+Wg0C5`4z3
FJ%m*RvNWZQ$mvZCk!`T%pZg4BA)6!3oIgB2)TLqCu6tveyn39AyEUYZ)H)A3Bc*dw+I%!Gmwp$@i3Hw@Hj3(}m2oz7UtD?kfd!K?001G9vG2KZ!7CQF
ZBVETTh7r-=Knh=KUBm%f?aNWf%n`>=VT773SLkv{`d^gwxTuisG};wgO%#s1C5gdoi?X9|bR`3K)(QvAQYi)qHs;#*jvEuBhca_%cw;qe|tSn=nAeRs
P3t{U^f!AZz^`h6*GCnP304;!dVGEfCD-M!+0xhhd6avP(wh9J61d!Gm+4J@BCv-ub)0hCf(ncm71h`wTNobV)w!RP(p%drnRn=mT&rs1<R2-D1G4Rh1
Efp9X0>_&xjD0-$J+=5$#xnR2u4>ePq2Y|P`*(<!p34nTZfXco&m`Rav<=KeIS#Xt0pmqM6J4K~KpZJiq4Dmdd+>GxP`{pKi`j1|DtYx7|Oa6EHQHV4<
fiB>qB!H$RW*x*68%p*rV;@g54GPeO&JO~61*0Y!U0Z!w9LzNB$#3*jK;rZ6*@V*%6_8)O`^1$%p3>buKku6%OlZ@E{FBT+=C-Z&e#1+v=?r+unR()V8
c6VL&sB9As-UcoIxU=aXhf1}H!$ot+%we-zk#Y^ZcIsme+txuD{aXOSJ1h43aQl3{f3Wlva!U+VPxM!v_&Vkn&}bg2(tN9jFc)B8>pCco*a*#LcpJ!Tx
`ziBQPazK3>?V0&RH7EAO1iMq1FzBO_j@k@)TEn$zw?3T{lkeL~qd8lrpM#mu)S18x^KOZHvldH`zuKE6kS#+4p6CY)uPLSl?lSeheTUlKaVz$jwM7Tv
IV+q7wKaGS{dL;F@T12K0mPIwRZe{?4cS2g>8h0Jfdl+*t>Wwwo<H?k}ep%~2>)mI^EAzQyhwIx({1X0i>DPZ_BlY)KqUK-uWaOdphPLCI2#j03UbNKB
gL3GDJxlh`ORfn7I(xdl)55^Dd+kHy}LHtKw<#PYs1Z?9|_=--2qb1R@pSM@*7CgJ>SF~R3Sb^Ni$6<{U+0l~iHjD1pkT-2Z+SJh@2KQj&Uh8=C2<&Y_
FlhcA#z-_4fi9mp_<?8y!4ORH_IEDoa@B84c*QgeVk^4Z7YfFZAX^VbJuBff;gtg@4{6arsa&7GGH!gxetPXXJIp)-&_no$g6(X?IqC>mQL$XG@uxF2;
jvVJx&Sfdc#Ua9y7s8$YT6y71Ic`h&!5PHU|!7kMP%8GAgR!`Ky4$$&~430>vN?6{j9p1VF<V?ZR!iP(49ueX(F499FJ*y^B%{>`!D7s98lh9c@ZioHe
V{|-xCIaRQ+lXO<XX_ZI>5inHhROP%E~5Cxp}hzxrJs^nGL-N%}?{pU}()ikkd-KOq0-0gH|j0yA^|+{$#Ht5)iSh||c<-Cs5$NU&_gjKc*ZoJ91vD2Z
e;SiiOYk{1Du^*fX3S8{P=K>+Md4}(i~GZMK#bRwWi75J_EZwx#Kr%^{z7XRg?JKU>@Kh`Aodf+~uFR0B46aK?NrOE$pRK3rJ(G9Y^MnG3FR(pT@a94s
jS*v*LLBWh>w=le@5&83)O_~KT02iRJx#$j5Pz`=pPA`GUq&B5mno(>To?(7rpw&+~utt7g-|#6r@?S5tP2Rp`kUh3WTtW2~?xp@kf?SgGXyWVuHqMkZ
_9YxAAx6!oCw!)dz<4-en5jh#cFGQ(4~>^wEh<_y_~Cql=;QS{8BM^f_R>DLU9qh*1lG1+>MEa3c(O8-R_yfpKU#<L-{+(9M@B>-+;~AsyELFulr@m5w
g@u-!k*536j|7vJKu<g{HnM4sv*dK<TB$#RIcE0)30xF-MI!-eU_i<S<i5j^_P11c~XMKA~nie8sYpK6IC!J3x!u!xu}En3qQy5rlIgGcl2Zzmjr^)#q
#eB6jHTL`^)*aiGt#6@{elI{6-$~2HKuxZ#IDSD!(sYgNHOpv*9FDWPq?dDJYpV@psgtnx5x_(}Y71x1MCaQ}R*~m6qd;_9HA=z9r87z3|Tl_{=+qTN+
*=x5Q6v)MG3SGRu9;bmG<%tigvKWm!-V5yevbq6B^hxAaP;!(HD_(Z>FrM4zsJo6E?`RvSeMsu%0MwtG5i(vRGV>%-K(P>OM;CRwb7zzm4BHsuSI5yP#
dukm$iAnmjA9IWJ|f>goL@+p%;1G3MHxlR|HwZ*}&0XGGn3}AG}!YDUn1~OKSpV=|BXcL?15|3{QdwLtVZku1RdWg4QlrvHgA#!?n9hWc;58jgU)1xe7
GYQ3^0i+!U@Myi62Dv${z*o{XF=}aT2wWOfN?6E8Vs0iUf3=7UP)qeX$ocCGiEOlv#30d%_WKJXTN2F&*bJZjOrN_b5QvS<tx(||iMrGI^lVuNsFsIM4
8urIk|6giVRHHvfmX%`#8oK+UJ(sK)_$~rL8`u4(R>DQe;YW@gmxK&ZaUVQr0<I@E{F;^>Kjft5=u(*roO8ME=((J#N|jEV$>yZ<RvDDG=|E&?!i=o;~
eNu@k{rHX!i^CdKWkyfRXb9y-8ge{NOws&2Pb-Y(JZ!Z^-UIq%q7-vp;bCNYx7)+tkvH*xsJ}PQ92BiT7T~_SwQrq0!&v$QPGuh?J<_L5i@Y9^W;Tv*|
Ibz-ZCcdB^J7h}zBbk)yvuDA@zbfSIo)=*C8%)nGU>@%<P`j&Onp+GdXE`OlZLK(>W1X=T=Z0_KURtMCeY1QwWnnePSDcfQA5|J{-y11_<3$_#WL5;Zu
4UTrX8?6Kv0`ZL@!umniGzJBWmvO)eeilAM1K+lRMD9VKkiD7phldb>{5y{eDcFi7E@R_dS$4^Ag7Ww?$tOfO|&`#J~_XrG}?zG#zH(FC-aC-P9`I(Dv
9WnblydLKdGiQk4RDQ1Ro{7dQ$y@poERbE3X38E~-eSpZahi(+tW+X|@0Fp?H{_|2Zw+ZH44~$Q%xj*7eWZQ2Nz%Tv7M~wM>6q(z13kxSk^7jBkg!~%*
b17cFlRYO`D9Je!fLs?5%GP^lY~C0El|%tUkJla`m9d3UO+S{sW*X`JjGuEaY>C#1G%L91;@{JA3!~Cvh?I*%#_1!q5u;sKEM5<N3UUs81%B~$mh~wj?
=5^Vt3+ng-7bL@%M)>1sL16xn^rq+0y&=9Jou-_-J>wS9(0-vIM`7PTx->8$u$!Y3=Pjl`EvfF-cqY!0Gl(bu0S`3wDA_Q+sy7juN6Th>N~A&NcqQqBr
v2c#6$fjo84~nGwO)l=FKh+#$=-Em7?u?&;y`bIe1%h!fbBq_zBHT%qu>&8tfmxTlQzY99I>P$6M|OUZ76)j*O%GnaH9?HiCRud|s%m@-L%-td&=GlCT
V0tY$s*dAOvhEFk}sSMmEIn5gZ-Qnryl%_8(?|@gZP1Fn4m}4B7?mnBT*0@p$J-0~~qt!2MiW%_=g_W$|B47>E1M&SP$8lV(EHL$_es4yaw56^3a>=DX
FNn>_wR4Km#_7QkuZn$Rmr2AUuvFLRWkU8#y&k`a!|BGj!9XsBgx5gx$r$rX;Y`dw$DgVc^P+;g^;Nf9Oz(ooc$xUU+}@ZIm5=CB@ndO0=g{qSy0bja`
GhN87l2eG^4`9lah(z1E`(hk)_~EZ>sBLGUWFNvKBY7&bviy)I$e??k;Rp0a84>e>Fxr#;|?yYa4so;#qO-J)K3|~j;}N&V$X&=Z`^LNk+~aq2fN4^*9
R3!A^OcEoiYLBLZ*G3`lH}M^oh!buoh+_uKvSD*&Fvi;b+63!>3&W5B4aFi$V&)aZx_4Y~q<hUEtM-YI(tlrOwyP9V*PhuWTDEJF9ni80O9U9WWmOdkk
YlMkYOhSEmR5$3G$5NKl!3=DH~umb;|g9~4Gs#HPe#N!Tf9OYYbTE0zZmryd_dP%}31Qu8^h*;fv^-${pXnM&-mPnI|i=D_LIcqG;P>)#l}-&;OSTx?r
lsfI%jkVXn(SX|R@8(Aq7`HuJkeLyz=oymyR@=todulYmeNFhPg`yyPnSrb*T<?bu;e%U!;f{vsr)2#xXI@Mfm;A`ff?~f5mZxK5MX(0ceZMgo(d!$Ks
rd|wi9EGI4^^OZAXS4YlTY3)#&)oTsR*NhMx0;rEZNu}2z8nmf;#x)f)puh~vX>R)XRAJ^;x%BWD&)Wvn|F?gx(OVn`lFPI4ek~FjX7JIgHg6`FD-yPd
zIO3oy7-mZwjKGeK~44Dqr?o+;QTR?%YJBgXyIp97wHQnvI#HS{ky-N<$Y>EfHPiG!hJ8ZW(LdS%>|HOi2FWuYa0;pYi*N#8)z&BF9O;Qoi7%%~9)R0f
xP{INcWVZ|f{3!~*_2yX~cWh$61HUpFrJTKi;+?z=DI%w&X|)kM^*K^*Ct90?GPXvquQ&lWT0DP^qk?!;S{K)?WO#@7|B;B7zO$xtU^CN5Q*$XTH2P=L
{ud@Hkmm7UxX;KimvL)=dJrF>I;Ms%`QNM$;&0=-E)k9(UCA^0M4?VG}WLt(j#;>FHxH&8JYL0ARPXMc9Nw|ykh9TMyM!q#W@PXB#X=Kt;Y0BJNJO%{k
y>cnkI!~T6ojLOSL74t3uwoNF;DfqJjQ6{IG{(;#6Pv+7(kG-CLz~g422@O}dXs?D2<WJOeNHC4~!%KzZfk@(hh+Jk)APn!|>N?kO`<3})tl1GPP;o1|
!J1hz!cq{rWKvT>nxXWoZ+h<<(6>F8RW2qlo;)*OiXvTygssv~cm3e@%hv&#V+n*wv?Vp})W@uCFd9E@QAK#ty<bkT_^`y`@hV-D<r&!$0;=al){VjV^
Ork{y~4qVmh>m3cG9yTI|jSUD^{ugLM$8LuCFv4#RnS_#*xqgQuHqrlH}oDQAIp3JSA0;SuJ~li>v_ju9*qaNhKfBVHFNm*Zd>i>1DTpM1cBXk=+jpO4
5Aqgek2cODuHM?>B`j+OR6$6W;-(8eaOr=W7vxevjfDV<j1iqc2yyTEBW6ZZ;8I9y@lIuqQY2r(ZCqsO+8B^?><8^5aU>m%Lzi_08YJ@d3*>!0>;C<fY
jHIh&MI{rB)%Fu$^4z0wcd(Ou$)G8fn@qQ1RX9V@m15XT?Rm)IH4C^9dfx$QO)q@nsdXA?>!=$MXDZkIm`1D$Cl%Z)%06nMyNpSSE?z><A~Nac6t6l0Z
+#eLE;c(6iu^{8LY0zw1?O}y`X2!>=KwBZ)6kY)PDxJ?{k0DHim@*p&<?qA0hQDX`*IvMcYc2syX7@VlPT+))##KrTA;)pR0oRKgZ!lQLtKs4BeSI=QJ
B4|@}-3X?DBAepR)Y>@bw6U8!6Z7C2sfSjt?t&^n!QvXXSf9=VNa7DdPSSXs10?9*tTn74Is8PU!m;fEI_(}h*RLU*QhOxZ#GcIph4uo{GMYUC@YC9Vg
rg7yf-|@)=sx^`_RstCB&M%tfCXn-FlPFpiI=AEZRx8)9DXZvRA5_TdN5AtoXiL30OoN<-av;vJn}zAaYd^EBF5x|vo>)5SNC@XV>S3;`e?DsYntbS7t
C_UOJd;!!b1YivS$T6k-o_`KNl5vQ(aP7Ja%`YP{rqZt02yakxH)R&nRbbtulIEMokET3af+|r>=*fk(@DYRAL6LEhxF+^-ClD-g=zR`s)H2d8HuNQJB
*y_1L_5n7I%nq2KZ-)G!C1mo82*Dr`V0fmv-G!mob_TXQH$C?OL(bkp&7u>$qdlcoAHsYW7-u@VQS8{sC!YkCd8m{a2)=n0?G`4fnK!=J9}?GXH=Pm}w
m!~$HUYAk}7ZA7rMn0glUhNA2!v#@yr`;Ua;-+Z@xKEwN>FIOoOU8ZRT584YNNAr70hS!_}O}+6ZBf63xI?b27>*{2|-4Ihzuy^nP30YK({!ICah$Z?e
g}9&Lv3)eDs<JWy;>;~dmJQNL5X$RW>{&p-Evs+CO(kSkuBI-&LJYK%)L%m7g^qAX1oUPHc^e*y(^Xp6>1axmtk3Qasn!fou)j+zc31x^>%M5t<x$8Nb
&TRBJ!Cu+*gwywG=4Z1f*>qZ$yf`~2GxC@A3n~exTn^q!qcB0@z*6)GBb7yb-&A`fwa1HJ-`Q^nQhA9F0DOyDmT4mof{X5TFY><`FW{`YcG)-(bC%oGA
b!D(nlgBf*pt4QEOBvTqcULQH3n9duHi}?LcS}e{1|JZstJSb`OWg(_5^6bfN$Kf;-~+F7$+1@Z8uAIrHy5xI>_lR<djQd;_f!n^VB1dnj(cPBZefZjj
f~#_w$WFHlule|r!K)+Sk{B%oV6jl?Fg7x5MrBarPU{oIvDYXkYJhS%KWaq`H-*$c{7iQT}Bicv|F11F<2edyzJn$aGl2^x%t+k;K!p1<3n?5DJHK=G;
^4v3iw@_Y5JWeX-GDeEwIJU+koaKiB;JRrGWu9loxm>d<Gj!#hh7){(-gJ?7jU7@7CH2+wGlK<-?$}7hE`}S0MR;9PIP?Lv9L@U=qsK#ktaq08!MrV~Y
f&R`Bo1W_eM)*&7UQb<CWVX?CwNZP~CY0xWVPp4{Ank8=$x(BR*odH9{>ZOlBli7o;hyfVLaYJm*PD_nPJU^p@z|0<p5>dWca__}X+*p19`fI#+(1JG&
)h*ZHreM#d(@NyCI|uvHebc668UA)q+*hRMyf3boxQ>m4Edfa6PZ}CND;fjM}HQ6II3gQ>e40`ZIeR}$>q3@>R<1u`~C$5FAs+%-6*Z*p<geEI9N%JY+
4$@v>x$7<_Lv^*N}o*Sxker*YSOG=4jP`^M-1;5f!0<Gd70!Y|9_w_}4(*a?hbbnzN#&P<KWHOgSInA8bN6HSm`IY0(Bs&wIIuba2)(*gJXde<}j-k93
sEsOUlZzNo@L{8=HEggOd4mZ1@G4!%Mz%!xa)IsEa)hT=qIOh3w>6CRM)9V=KGKUV?MEmk?6&wV1KN3YgYtt&`k9)h6D*YpR}7v&`!&Vsg7J`Ox`(~X9
bAKdiDN>&vR;TL%yon0FsFE}q)TL<A@OzV9JO`HYAPgx9jxM__bh;xqppV$AxMFZ5oozu)GF4nKo&lzAVoeI186+=Rf->j<r3K6_n<6&7(gFZo1-H1B<
y{_<#O-%mGeT_k9-M!Xqe5Mf*u+nbNzz@+)YS6v8<XFYKWBYD&vDw5;XwBPg#2*Q~IT+o3^PGaOQn&AkNcfQWiMjX^3PypXXM~UR<z@lc#=6@y+*T%81
Kr+7Rz2aVH{cIQOA#3RXBP2P$=Z_6(pkgQC`VMt-;3X#;<W7=t2L^&unR=9QS8Bmb_Fp-P|r($?>*o>2m9XTCaH=2uOzpbdVi7NUkUB%+V32A7~<S&p3
YNB@5jf-*pEke-bvO;qPGWf74jdhHOPign@zvkJ?3Gc@|l0pO_v2u|4#10yq|(J4_y59yYq|o2@IZdZE^#^pY^gWkr*1OMfLQIgRDeUB0Q);>yQex$to
LWZ<vV~<X(nvp)(-<7)>CrFU*^I^`+<=uVJuHG69@xtWfai1f_p#?{x(~+PzZ(pAQ)!m}3?jE=-{$Z%Lemwwr@zpr`>YWjO6Cqw|HW(bbUR!H?lSRzw5
xRuy)WC3Hw6R(AFmGpi65NngF9tJH#`9OZJTKm18B(Lh|#O>NN`>!Yv9eqjK2d_5mK>~TVKLjSqkUd#`%53yS$-uSa>BACbY9cd^N$xy1*{2p$Icx;jV
8V241R6#uNf+Ex5U->Thzx~($Qtm^UFJ<vBIr#sXi0jYImv?YkL$C|k^L`1Y8#*)`fzT?C2Iybmt9vNUA&9^4{j(WYwL+ZGM}Cp#sR0DEbh~|}dks*gs
j>O<l>gQ?-bfMBXa1tdOxgxXPj8nqMn{`V)MvkWDlp|&WcS|Q3L-UR>0y$pijF+4^~jn<@~`i%rPRISqx`i`qKhuFU!MuCRgfEpwP*q+`IIaBgI?MYgz
}wuPu*`vyN;>;At^ck*H2_ed7oC!(%aJV6_`az$^vl?ov}yaXDmqVAAi4<pgD>0-n_-_gGE|kt_}C?()0qZPi!k0!{-e+=P&d6DB}|y%^QVO6{i+RJ?r
&0A98nsyQSKZGCo+e)f@B^br~!WUK^EEZ`KFbPnkP|+hd84R_|Ph)16E3pohC^k(Xf-Ysry>7e6VG5zCMoyN|sB6nYWU=uDdt#3BE-FjF^3M1Ua=cf%z
iW)n$ji&SeMWeIXNDV0HF=a(j1Wv>!Q;}e+95zRJn$pQO*TNaI29X{NGeJ>8UYHfGFhT5nBKarkj9|R3DFl)MM-7+3HnrJ+R=e?bzoH~)gkHG<{pVEw*
q0KEIS0!yXyTt9Ey9gcE4J~w5eL@SKF~&fZ2N!u#j}5}_FMDZLqlSP>@1l@@^B5%kOyH{-lSX>#SymY~P8(FyuQ?I@W*_hd+eb-sGJ<HDP9YTYNFzr6-
TQXhvkI_RA-UfLZ$8DtJFf533ZICoFjeQTixvHiZM@F{)JY-T20@h3JelBFD?~&t`BmBgle*NhhIV_t+Xl?6HWx^^-O)L2+2>=n#s&2L`{d6rXhY)CWX
JvPdkzvs(^7FQGZmQm;Cl%7b!mv$5{Diq=?~<kYf%09je!xgL7JV+ZJKO?v#rSG*mQ=6`{xH4N;)|Jmf1dXvc1D%hd$hnY#N8(dATuy%OnIChGA*61|U
JoI_ZN$esrSk+B2kEn|6h<eZ4D<{F!Z$jUQf7#0SEW!kLuc`)3m1!LRlCmFT7++>hiqWmSrhjGpBy{aI59#wOuYuf2{LVR`lQP`7f!BVi};#+!l+w#QV
eH&;F|;DR;T3vHF)F7ghwK5WqgRJOn0ymHwzsTB0!T8kC~k0%>GxF?&f|7^#`zZ$728gzS@?_&li>GnJrv#cQI&~<*E(SYalGVDsc?JEvn+6Pasz2*@&
-<bRNd?XuqxiES{*lwAW=sUE&AuS=ka%tk8_}l@4FU!ZsB?g;_Y_5uj20#ox>_*S~-MRduEBzz%|HGS|4MRw~UB$TfguL^A1Fe#{_aIMS{b{-YBZ*0P4
{Y+39wYzlF7kNCf$cn!V4H>;0Kocgz^-w$-%{>31>J3dVqx<=KiW(S)@EX*!|o>gZ)~tj=rQ4kDz6%m2zTMd9=ZW};?@PMh@1!D7fStom1i}H)NUvm>A
i7MWnFY%<dSiK;4{g*+2kTfQ4~O;vS<-)mfH_b%-JoFsrFZN-mx}>IEmq&j=+G@*@P1FwQ?2=knp!xSbS|_&TM;?$?gj2$u=fgw)Eq#FEGAJY4$YwVX=
w2Tdu;3dD%!*;*y7YQyM@ro;~Sh!Kwkr;!bu}RSrrL8O(AUW-*v;Rnwcm{n}#AWQuM}^aBcKdWjkH!S$fpRlRO+#TXLe<=wo%wzKfC$<OP_{P}`6=(y$
Hpt2IcC3FdQ5#2wJzreFjE<&^V>mQ{0UWFj9A5};^J}dvYn8}7yXyg#qdLJL)3!xpy-SG{jm{!B{a?Kq4LGH>Uufgnq`qVxV@rhDRWEpa0VP2E)ymD8%
ninevd`uD}MLDZ2>Y(RlB7rd?&6tj}f}8{Ji0r$4$2ceuH84nQCX<X<mVv|l*jx)dMf82Azu)#}Ywe^bEF<`ECq~7(%Cysh#aVDqi3D{@<=U-azSjWl8
*Peo_gH42?5|AeGhEZ+=vOY=&B7J2YdZ@RZ4BPu*kHF0Q}5^HyUKv>z;~Jo3Xe9CG7U@4y9%7a9o0*4{Z1lXE`}c#>jU9VTaNm1dpW>BvRR5s*G&>jRV
^vRw;l1+9c%E>a3$DWGQ);B;|Y~*t8P))57Bn=9av|}NWrX#_Y0}K)>C}2iL0#<J;D<$k2_aeLkoJCp4M$17hC*BFr>tQkMV>iZ;Ug4O%W_)(m}HqkS0
~+9fjZW;2@8}3-L_n*a401$IiU+Ya_Pwb^I0Y2ta05KcX|dIT}Qcn{P7tXU%){%hfeBQUL<b?^)&J%^v8_W!|sOX9>ZJ4pwnwJ#38D4-@{2vNs?PbC6x
<?$ZF>m4Brs*A)U$-tvZJ3M7c4>nnO+rezYRN!ti?Ib>|?_dHSs#NPgfTwf>k@%&zuw=G@Tiu}pi3K7#c3hkxrNCJ7*xm3?D!zpqLeLHz^P2j=wcf-Wl
H3iFslgG=8?gcTqdC9Iz!3NnZ&?~Pd3KD=KyTx2J;hNqScY56@PJny5(EV-5`r!YSTyuL?46Jw=@ik9Zva2w(Bav4_`tkfYBFKXv_T03aPVtUj$*;~w9
_?m2n`F%5X`lB(<<G!AH1Sqg*^6G@FSsWZ0qc6f$x1a<FNNqcO~9IxhO(m*C(EoozrXtC<e;#Xnx@Zs$-oBIi*7iRk4TH&W34fZzp?cg0aWeZCBzZ+&(
jEp6&yL_z5~f-X`iRy^65lDC8I@?F5DQ;(s3+^{_rh4qazJK1!J42bn>)CzgCM2=?eHlO=m8+e9CViv;C)M{2m8BiuaFtPEQ-2W!)M1*Tabc3w|MNR)}
9;p>aEZN-#k|xs!?~x`GF)XP>ck|C};$`?ljnmv1i!o{?DBdtlEXBONN+j0i_GaUX>-${XWv?L4?;Q^>jvGdF-o=NT9%;Sn1@>GoKzxO%Ghb$vLO2adh
*t**z9e%v6<pQRTotR;h<Lbt>t9PDu#eA1C&y9XrPKBFFZ_z%F3O-Yx*htfd)d3%&hY8e7+7~<T|TRz}k@<2_w7ziR+)E3WPtPeVdR!*ur^|F8i9a2e$
_7Fh4F@Acp8yT{W=BnlKdGg@704q9+9A6)Kx;M#7>iTc(Js||YR47)iL-C}H#vI<Y2SsVGh{GY%3S9EE`ZYB<Xp;E7>(btPJQQk8Z@X5rewfwc<u!&~*
NB!pJl4lz>rlGdRTouX>4qhLDD^BzkA_fFkHA?6Jm8VN@4fK>^8-B5C@9J*^$n4ozw4vsejPl}@JyCR5Rkxvk;;jYGB;APTSDz@#|T-E>1|cyQy<J6^+
lnXd^54vuI=;f0W3u1k9`tkuwH;@ceL@iYX~P0)sr)AVH6}q4^RFaUQPq1{pOK>xqJkPYv?grhF^#{=}j4J4D$^<<gdcrY;T%~*yn$$aYr_iigtvJS_v
Dd(vd90ogz=d{T@GOxiBrBLBKo1gvXXxe5@B+irboj*vv2M7k36?RPA(aU%&+b%*#+*kJlCgCs~WPzho{XKqPCmnT|PV%ii4n41NQ^x0r*pA882Q{%#%
JWtzcg+wJhympKDTNVZ@u2^N7%a1lF>c13XNW0&K=H8n&TRHv`>#0d$LIUEgS7V$T>UgZ0+yQ!b_8ZkeAFJ71n29j1S+-k`iQlRhHqKL8YC&Dv*U}q5?
Ndjrtz}YwM1|V(Rlj}A5WFjjVag}R_iuPY{dDPdNfO|p=w)h7{lu40LP~4&se-<A^Ni0X?Bm>*O3oanI#g>Q~0rRz=J{EeEFL&KGdJxwJP}amcaTaDp;
jyu+23ZE^$(GCb^*;-);-|iTCouGnz~NN+gV>~QmGz}&EvUP}46HBsW<-HH#@A+^K}@-=%A;s44;+hkL<6V)d8E56e~9pUL{ONSh%_<|TdGTap3lNLXj
_us<M-en9~o|WG7Y)H;e=EEW?pcWst-Z-)Of>aIuo*VM;{W5XBk|Bmq=3&DGZ5u6zNZ)-!?=A%0me+dLDpZ2%ai|oG}v#KYMt|8Te50c-(1ToLGQcBjR
SpZmAIjwZv9f+YUVLft7QXz>na||0?b)^BAs#RGF3Mou;9{P$|eNdSn5gZs=oRqsl;l&(5UxL&CY}En)@QMF(8mytJlS+8T-JLiHyU-UTv+8<Aw;3oE!
9G-6FDnFUa336Xx?9}Q_(*k4G>mV=RpCcbabARF8sy#NdAR1iVhjT&URRDt*7N8G%<Tr#2>t(WZB9iGWk;_9S27Y9fPyU7e5^PxoLWAPZrGKbr{^c3s;
F+6~)Dt&(*)NuaO+im}<s+)3C+sC`^H1R&8DWw8yLjuK7?G3`^2Bx9pcsQR_2)?uMzP7S;N8*_FzWfsTA0YBuSSq)H#vm04ifCos9bsY=#_Xx)4)_v3^
+_DX8cO|FEvF#?B@&Esvgh<JM!@}e_r@(%tS_sftp4@$Ly!TcMtc`b@nGLICUhztJK#V1RR1ojP?=#fq!#R%^xE@B$G@~EB)%-Xn{B=j;7$E{vvUPrAj
T&u#?5>2kh_}s_Dvi~1>wq4<LmXHHNbj<K8Wwtg@Vim<F^6n4HTgzM|HShLYTov&KqAlAa(N{V}W#$gTK69-CM#$mz`|3LEyG6lVE2<{OkL}dRAfLjJM
1c&@r*6ILSANz`Mf(H4MN0CA{$T*p$)H3sxpWaMveM<O(K(Bzq&}#U1StT*?scMf+zD$6sF>{^{R`@;QF{ByzW>K12q%LavR5AMt4n3jlYwhD&zgGw~@
A1%EWcigunXO-C*B9=JkXEw(H6nYcW=%PpYoCnDPfy$`qJ2_UJhbbq<uJ^LFMbu|LxW@prXf-52zf__^h+JLpQ&3ey$a6CirQ_#+PBEGFrC`?6|@Mx$@
RUfoy0S#2YV7wpPNz6hROm&ylh%Jw@6LYO_K=}zuA-O(hP12}`E4$gBr}f}e7fCf188E4eK#~fkPf>%{=r~Sqhje&~v^f;13M#%@D_`s1xTM~XnZ0xL7
ZI14)yRus`#5DbsIx!6IRs(G)NOMB72#AB7}J?d5ir>*xs^NBpVG+qPM7DHewi2l>-B1zejrVMn>;Sq62)P{BXh$pjfk$H0{u8}&{bqOjC<!UAt7jm^?
esGgcJ^BFHzvc6?o~a&DtGsf`m*7-9vL4Ajx-`{>m>&0Ju&&#nAmDl-7e*KA_ARbSCw_s)gWHpq5`_mF0DR67Ss*YFr8mVrlak&-yRJNYTqi@i?VH1BC
jz_xE;E;eN<>?YQbw01EL;g2+!cL3$tN&lU6)Kq{DP)gCKr1q?T{59dJ51d>%asU?i?_<qn$k1Jy~a8Z>{u3I-s5bNZ1$4v1)pk%oBn|n4M2{zdu9~x|
_4AYf+7n+BCA|Ab>Meyn}25GA_BWFg~NG^xxo$>3HLUwx<jaQ!127DoY8eBMS8DRT3`%;ZiB323PX#Og=sHd;_Xdsa`0+Cu8+xQ)QLU!J>OCL#s0lspb
Ht)9h;dH`l)!G<83hmK)O214WAK>w0=I|=^vZ&^BqfXjKmmrbn>qk{ZpaLh}Z|@@^b^#>mhkAW4_KpPlT3?jU=wIa`KRU&}E2kh1IThHQ2hBgvmgpBC*
+L2q<88kcipS?yHk{xenI<E0X}jpC*O>%q?4`HQq~tg>K=)E?Ijz7Ga_`JoM8*MJ?Puu&T;fRto=R*@YvJ*Q0)J5Lz_h^aa{Zp$K31yIW;60>)Ep$K`X
>#9J6-@8bsycroh1;$=SvwGaibA4Z>i2P46gqHpH6%m4YrJ7{;aXDYB>@K*v_AgjtKDO?8<Sc$Dh#k>_iA^6hYpqgoW^lVg$S1BAQNRsu7vDNjwa-3vr
NpxBR?6G7{)n9>e&R;rhJqel(b5V?ydT4+iUWQUvCm-onv-%@Z)!FcmzGMo|2?PshBX;RlctqY`D+TM&cm*&)vSwMYyh1m8i<3?KlpAqVE!YvRZ3?Rp|
Ohy*>|wnb*F7}%UyP?tn0GtnmI*w*x)gTT3glNix}m3qF+>(=>fD3vVP4{(45I;@3gmRg@%AlB*Nd$KTv#H~^F&fcdGO2LwSG*9x>zp-AuY^*Ivy`v9_
>gfw2pa1TNKSj2?MgyK{ehk6I&OYlT=KHt$NaETc@!{!M>&=-5?PqGPk4t)l1QSuF@YbFWBuV%}mE5udY&21{hufVDMPov;=_O+UnX3gZ<B^y(IHJ5%z
xJPpVk_;_&v!{`AVb+w`71U{1u?YY(|;_RK)jLgeJ=12;6by}l@C97Ce1&~?tkcuPT+rhv({7n3TY|KM?CU)B<n|;dzcwdtmKOSXk&C<;J)qOudd!){C
<IAro9E&yla<To5IyTkd5w6zf(@Jf_T0hOBBa=rcqNO=}LtHL<qgj=c2v_V0VNBY%h1W0ej22tpkLFXF6ZVwQ&j$z<^q!`_0)-kjpksQeCLSgWcr*X?F
YuKBiSQH1!$;$-B<V>mJ>AB-v*ePqOimfpS{hP8s`bOTqUmTl0u0$YkLBe$od)fQ1-&Pq<gyL?jnQk*rQQ5&NpY*oreygG40*ZaD*7Ngwo#-@n*S(8kp
pPbOXAfp;>wGGAQSOjI9PSIK+RqT?-pFYiGRDj={)BwNBTXT;|b5Ik0b5wX-2nzm47<)83M9QLEY;qh`;zkuxYFXXv`GW-uL|7<sWmD>DbaJX_KSoD3X
xsbWF>ar>UQ3HM`KGheQ%PEq!Szlc0IFV%5Ps=}ch5%4ABjeEgXC|?6KJE?i;}K7xLIQT#8^9tf<9V&rQUHF&GPGh*JKD_PIr`_T<G~OV$wYSX#|Cc2a
XhV#45S`f^HT_O!jTJjwk(kM!4`Ku`~G+$!p!74u`2@;GtowVUs7b06n_1cF(Bk74+@Jk94B=XW}scy@vhyMJrvJHWI4`$V-gs4YYeabY=MlzigS^5)P
P<6JcOnl1Gx2Vp4z^}Zh+J?q1^q)9ul!GE0@4c3rLBoIE;cd)Zj<Jt7^J^Y7=h$mL>iu62uX=9qlcP=Lgpx<Mry;zeWnQ@OeWae@9%4<|u$7cIxY7Pw#
v2=>@_Py_};+x<F*lIavL}c?F~EjASp8JAS`mCJpoE11Jrwcn#s)8Gzg_`rU)=+5FS>>i<er>K3!e9V>_}L2ZoZ<`&-ZtXFL6YhCyo0I+smnGx>|hE6t
wq4<g+IojZ8>ADPn|J1n8@6BL-oA~3+++rL#q=1bWBPL)CxEuorks6#0IGzl6TUbSOhL>BFyb-Rdy*}q;e{QQl%tK#4lgD~R0%AQG&mdt0#}6kL#o4J-
x<<uKsCD5ADL%hT{^Vk0kNf>{{4%l2z(ZiTTcHE^4{w_N*_Zq8#EY!{5vBQg@)M!Poq!$=6Cz@eHRa7CVg<sxRA#sRt+vD-j=(osFv7EG;<>PY;s`<|9
ME2POC#<aeY?}t^g_f0esvcFZwn~i?M0^1lefjBdi-Q_c%M)Rf-lmae?sYBUI4gu3VXc`2Oom!DV_}T`{ih#7d@J<_Tqty-<zTHelVdJ-8chWD&*tz?)
0a)dxQ*Hx+}}uWf5)hX$>hEi5LoZ<u{SEFN!~)5H9SQ_>13vQNG@pq=F7{*O#+7xdQ>v?+SvuU>}VXR~vte=_y6*=eN5cTGksdKAsejZnFpg-K3xHtml
SEtz&ODd3xhg4OvMk#6hwpTUXF@r?dj?$u0S|4=_1E|5Wes`a`Th*oVrs1JX7O{kng74p-~(*VnbxRBy0NI*OQHGaWoOdSnoB(9|GIv*3Yb8qs#&OU4$
hcg<?l@~;0pxjSb12m>?V#9G~>pq5EFmYVu*?`MNHkGO>OcgRZ+g>fz9WXjo+BK61j-q$mt*Kb*JW|pqtHUfj`y2~htrS$w*Fb6LPPRK~L`CUsuW_&RQ
lSc|b=I*oWNExO(W$f#ZUgZ`Dv}gHNlsk<(;`%DA2zI!A;_I4va(X4E4~jWeF5N-`k0dgb3RfJTP`3Z0b~pIz9Yx!(ldO+<3xP>aNNC|g!ZWQx3yBDue
>-r9ZkzF#h`l)Mi!`7GN+>~t+pRAH^xY&0_koHs@ixTl?@PY$G=7gQPyL8B21wt8+Fe^Tfsr~d?Vq2JM_X8BFQ7DO1cnP!hQ9ypHG=ffjZC(efQbHXu)
3#|GLXgb$a6XrGtm)fNthj&LH?Dp-iL4s8SK|DRtvM(CJ9Uo9Qn)SBk4XK%xBhc#TV%>HSWEQX8_K&o**jc8||UA`kwA$c(@14E<tpmPQvEPX%*s#K_V
5==rT$L57cArokdKy20)AEF9som7-Rc}=HW3{prqr^+O8SS1wQ+rAV-1<{jCLn@%E@Xp}Tb<R!hEHpLbnFl*iq!0z2j@NU>La<g0izpaT#23F?}M>;TP
4&I3LNMBYVt;!9tfm~MW)9Hq)b@VJc@nXkMLD#NuD_cxF>an<>C5>|yoq8&YcrqH+!*7IYEp9QsPl4aaezdz^!{gLtH%lFO=Y?6~nlV8*s&|LlVJp6M+
95;zaAW)JDu!rcRt~VIZ9GR<5$0!>N%0lTsV3qoSYM(?qirI8ZmnkpIU_VtvdS$0YG$qF1737=q{(XgzuzzJ?zRD~`!jmdkBwJ+){4}Enx&8?gAl}pKc
Ue&lx9nv-x}bIm@VS~C4o(>>fOnTr7i#kabgUwqO=bsVPzL-rwIp@Hpr484)BL_L$lv@&!sfEnf>NU#qVVgvk$|Ya1?QWVkhVsLdHwQ;2Kuv~!^nhd2C
g)GapRMCLQ-~hI~l%K4NAFxNI~w#A>emaUp|<~p&-P^_1m%Y0YY`wj`#i=CgKQcK5#1LiFU2Xo;6EY4*1?AVYDvd7uPsf$<{pwE+T^Wr*k=`rvW#z7gy
ueVFIXt<4DNU9Z6cJt4l}QF<_UXrM2kVhEf$RFQ^!=5Q*%(NXMtcQub|5>P_Cg(<ahFa$U;(^Dv#(f5zw-F+SQH^X1^i2N@BvJy|d{qaZ5pQ5h*ub_7g
oqWbgw6V(339m(y2P%$%iG9%t1*F4oIyC8{cn|7<;iv`wKwlW%x)j<ri!R+K6$4B8F{PwZViXV8pBIRp3qHT%ZEwxq|Z9pgUa^mh`mj+-Bw>5&!ehWm+
-V`w(v<ISfNBe!QR>^}`>^=-?_%0feXl4JYo-~H?>N(Qn>*cn<&fLZ06_5VscO?JYfBi2*x-8|?&Hq9T|MEoD|LuQ&r{B5!umA8be&_$WH}J0={VzYa^
M5wJOl$dH|Ghu|bDRB_*Z*Ow|DiqcKdte9=X3tQ?Uet!Z~xUh{zrZNPY(Q_bG853^#2!?@lPB6r-%NvX8+xa`yU_qzp4)XN4NSPGLiqIt>Ztq4*p5S{@
VlpW1IX>Bl^##|Fh};Z2Es4^Z);;kp5?r|Jme!Hu?9O#D~87={NtE|LtFG?zMYT5Nt@R6@AsNg0FLv;~s=Z>iOD)Xr4iAY4O8(E%N*Kf3Wu^TaGeqmhQ
crDFb=|gEIi5?}Uj)f-@40K!E5warI?UwQ5!U9{GLsXP&0=WQI?|BUZS{Fniy<pN+}Iywf(r!Tfu1uh{n#%HFNuQ4kXLJmqYw7wOM<|9w2AH_P|Sn@TS
YQ~L43tn|rYhF_Y|^6z1O>L%Hb2WiC<=bi?@{JyfLVw__@kMhjR!Toa8w~NYQ7}NX2kbm9#F%(1dnj<pFtzvV=#Aonpb-dy7F7ZG0@@Kq1<NYVomvr|@
Qt&?(c4l93YevH#>2cD;<x+B<NRVq?aai^1cjql-u^w3+&Ckb}=$xA0AAUET)+b!Ov(Mtjj(hLV{{9CT&o4i~<gry0mfM!+I5RBM##ENr-v9X9pL+REu
cvojS@KsnytkQlN}ILb%D7y{qqK|udhV{9_Dq5IkB#HrmF>5*L8e-J`P{JM5w*l{;lD#`*Zf7-Oh8$(@MnMj=;{B)`TeQqKlS&=&;N|~AE5sJ<e5Ku@T
Y(OzZ=g2vC*9uMy5zjAZh&lp;r8@^dL(A)XN{e|D*SR_V-Vo`E&o}&w1G&J@}&sfA;tPo%ucgx_|%h_<!f|_^<W({nz{ZZyIl&>Caa8GT7fwo$R(m4#?
BQXb(pIr%1N^Q!LYSR~&nZo+fL|nyoDAVYoWWvPaF3b5A`j>R!g@pr23L|9^OX?|<jx{W<^rkFBTwA^qt8$9(mN5B{v*|JLy|de2|X)vr-wK#Q=bLXUQ
`&hzUfcFAFVZ`FCf?nnDw!Xp->n`27HU-#SRulM7x^`8BAKHlH>(ckdjU)SH~-}!id(;xI-`|n@tsqpW7ygzyR&v<{v`=384U}gTNPYPgI;lF;q(*Lpa
%d`E5-vM}z)YJR!<R`Sb&6mJIHwJWvC&6p)_QFa^HSe&Y?|7(94bw_?n2Y;pJ*GzSwNnB?o(eFzm@gjm++zcQ=t9`{qcdydJraOdM(Vzp?Uy%XCOE)sx
*r$~jZc{GjXEXa8oN-hc8@UVYwZHr90K_MGN0KzsVM@4bg$uS>s-RDad-e8wCx@)HkW}an@-VQ*cNVhP=+=Ugf`f#^SMXCxMqqU$t;NZ-GP#mkc1H*<_
)OpRf7c+g@marUlU}Mb=w1sWo*L05?9(E>t~mrMB#|vgiZm&61+zl<Ezn++dBm>I8LyyeLpjEE?2=#(JlBWPFqo54IxOyRoeF_BP5}cY=te(Vdle?NEP
1JOIDR+5KZvs`aLIqnH4;-9#TIPE4&%0qnIwakrGya_`R*&ny`NEN5NP$Aee63Wi@++D%;T{cr$nfeOwB8jTO^Yq~Scl#XW~m8+9TF2J2@~cl=OMKDW{
Xo?K8cPOh_KUs+zk<+vmE=a2ct#@IN@%zi!bk$+tHWEz98G7==<LYv**^yw>;*g9))%C!twza1^KBWdC!@z|&R+06{0=80(ngOTh#9PoU$lPT1t($p*X
VstW8=mD)?rM#Q{{@D3ORtRyC7%xQYwKiL*E+KwOTforJF1b2X^ZM%o?Q>4>J{{PsdF$<sU+qJIw|iA6)?qOb_{z^KT*SR5Z2mK}K+K9Od~oVJwA$s80
>AI${X^kBp;~pHNVus}F!AWfQ7w2Zpr<nQ_vKL$7Q1JMG}C<zAG@e!rVhPa;%6g-O<c)}30*J&B40YFQOe#ZT6`k`{+W81>h<DiLmG+rH@uGMdc8ogrw
1iS7-+dYOQD!a(XYo^(w&pS`E|c5x?%+{z*JufI#xgi*wn6-)L2ajw@veB``NFyXo2(toy9OioAq}R05OsGdEh{!S$&~OF}D|RrLMH1(Q^Ngv<8zr!4)
P#O379LiMUX(BofxqNX$J&)w|x{)7$;V3P(KwB4Moi=q!#RT_5g6X!U-8OAwold4IXKWG<I_4^|R{X0iArFy1E#6RXl4jqRmY3gEqgug=Xw^W#Wp{kY2
6!}N?p-K`D*pi1XqckgFK*-z}0YQ2;8r_|AkTF`Y1n*7bc@PmDMHSxp+U^kJ0b+vGzx{ldR(iu72qb-mX>&5ye=z4~S%S7mer3$Y}d<s<zeRlrHymj?V
&>pi7w|i)2_RP)+_^E$R+ocd(dyZGfDd}-rz9(>71w*mT5^z96i@blv<x}&so3sGqh!U3ewkW2p^(`=;BfUF=F%rgQ4Fq6+G^9Uj*gA^%k6$vI2Q_$=v
bksQBk|TTT~blmF&y4k*X7NbURdCd2@So?cN&wxo|5!B2nJpy^V3MP9e3hG4QV($E-Rt7@FGZW&x_&x$NZMre)C4!Cc|&ntCG63&(>09zg@3hz)GarDc
GZYD?^37gd}h;#tc87CTx^y>S@WBgZG}pjODPtjB)9?h9+#pc=_A${8$Nf86PUp#fk*q_80KxT}U_S=lr6k=y!j*>xA@UJkwfTPm0p*vui)DcjoKCQ9-
Pwzm0dklMs%!wl?O^`5on8gO7Aee%s$VTd$#=x)v$fpKt8#sK^@Yp&cgJl)-|j!Iiw}h@=GG@BX`|QSu<n^G&#-Zd>~fy~<Opy`d86{<+z3&7K3H>dvr
%LKkr~{>32-=hM2NiWH=O?w84Is6Jf@!!jCvJV90r=8;7bYqjb=s^85KSNanHT)0ZGs#TUyv|mr#j;<rS-^|c!%=#1$aUG``=5}B6#+_jjiL0UjHa=}M
c48^0o~-t{mo?iEx>TV0bEg}#d!aBOgJ=OQ#qR-wFI6*VQvl-v*fOl3@fshFslaTIa?Y7ygarYiZ%xcfdlujJ>LV~SIBsZtxZ51;jeCAVHMtCt_|xCUJ
i+#^9076t;cxo>j5)B1P5|p4{+5e(|HQGnoxo3jv$i>e&x&mv<A=YQ&rNuML1Fga_~p3<?@(E8gbaTA8-F-=SjI5S)F1w4g_tBrP*v%D{NZm!OG&)(Cc
6jt>2JK@tMGZ2-faK$w{JYL(!Gewefr^V4=Y+51;s!Q{Pef3U?jLy#+?21H&gRU7CenZ`OV*=+xME8U!*s``5S$;Q&{Bp(fL`=7Kzcclo6V`mp|&cq9c
7G6gstktLOenb4brsoVR}RS}S_3Sf*;Sw?BAI2ak&)dK==KpS;FkqQAfP4(ZuXUPEB;#xW_q?)M+O_BNX~(<I+Gf8(_mn?H7$T!PH_$!o7#l*QeG_3u1
%I%8&?<*Nce>)CQvX74_isnK)rT>wE}Tlnl>H^RUpIS^_0KJ4#A6M2JoxkRd(%f2@a6dmU!+_&Gx>-rYot$HbVGpAxwn%=O6!x@^5q4$g_VR`V{A0PJ{
;4#rx;A-p%95yS;)c4HdU@XoWMr6}8MqMhK^dePhA70)#TVjLw054w=42muwGzMpI(PZ+=J_isGdMWq|7%x8Jdwez<Ijq$atn%u@i1G}=c&67y`Y_Odc
5$Y&!EDM+QlBaVCuOQai=Jil_uJ|1+xPhi4e4N5={4U?*lt@As)rWKAWg9vhU2wrbiR2dQe2JtK4Rc-tU5Up=|dJeoI2@LbTa2#(ex*6|1?>n*fOpDdX
jEZ!l_k}KRFjWmF^~Cz!|jGB;0Qo7I1ST?b{`^c`FN|90aI?_uyO##f~mAs{eS3_C_6!Mtk`3Avyk)LVTkKnI&et2jT};Kvyij8JNMYN|71rkaM3-W|U
XW1wr$%ce~9?!rCL!1J63`_eyM%(CA2926t(UcK2meyh*N&4mLfEQAOckb`deF;JG}By}Mq&C|^CQ3fwX8x+g=fDb~mT>fm$#phgphYPJiS%0V=&4t!*
xPZ%$!B!A0WJ@)ALetxXK`H{uwZUAIQiD9$Lp<-E9ZA(kkzF^02lw;#dDTCYPr6Ija5q~v?cmS2^QNOdt$1&H9zJb%W$30)<jIg*FJ^*CLWABKeZ{%f#
B(U~)*vGetczCwHocz~$&^mXs1)mnKdji5zF-BqZfZ^NDUL~3tS}K*>(#bReToG1gcK#?g5Q%vP%aXDj&9EK=P}$3|x1@#YxoBGnkOFJ(!Q=L7EV@8`J
{9-ZzOr=JXzrq$B1u~(d_V11XlQeJO6}<0Vbk$Q(TBH{gRFn~`^SguY<mS+0o!KBeX!Xkv~R1#f;T~$dtd8TW2}MUO51fI;k4k(tjFISxlQ|?VR^(T|5
z=RfSkKg`zQ@tV}8dv0n8oKVbr{0#psjTlgORrc0@TcFAqI9034MktZ%*Q*wKtwSOphh&zx(nm^)^6l76pmaA?x8F#=Y;0mZ%p_{@ZuFlPUxrQ7YD@17
{?p+We=CUI@fz-W9Jjy+O`Ddm~K!%9Xft4b~r0kLh6|3`g8SfdkEKo&0T9*u>iSfWn^lAT`|m<jHOSM(W5QlFd|yeIo3rQ<GQfru$QoIsE?>N8Om(A@)
nFa7KYf98E_m=YVf5#PZ(bLx$OmDK_k5BXV@aptUYGCZVcSTNX)Tp6k#My>!C`2Bvp?L?@IH`bH1{(=&XeOsmr<(Q{PG%xixzWP{r>gWVplHx`Q57^0$
8ERB%Bp|C>djH%#HPr70D~q}o)v%=NPO&dfam2^H(D&xSMWLB!r2rb>Up$VtM8rP^S&2znDR9<?uLBaSlBCc38tiUD*NvLb@Br_X5>Z<aT%!PP<RqHlO
6Z$6Cp5g5kxRcmAQQe9Zl3km*OR2Nl`Z(PgPJggR*^v8Mo-w)TSA!AgH6C~>`k~OVuJd;L3v?h2w@+NqC)irI$Ok~XoP5zwWBa0s@Gdcv~b{}n__)e>n
3&fhlE-BQZmb%&K4MA#=+(@$DwV8g9n7KKf~quFjC$b5&`&cO@MDA+<A-bz6Z)n#<+XqZ6(b7%cWBK*%e6LaHF}(bkzbl85h{GpleL=hWhtyTwJ)xFXT
_YE_l+DEgvuhp9^n26P5+Maza>qraCj%QdH$+NRNFOc`US>kD`KdN(*Q(GSMiZjri}5e@WQ-0+s3HXsRG1ZKSvN^BQU-voG>b-UupR+uvV34Xv~IBE2U
u5snLW3$4RUbZ{`82Ae#rLSxDL95|O0IjU%1XN{fL1W1W--}}xP9j%AuCdXl%BYk4!Ol2}z0PfkJu>3wl)NiXfflL@lxTcY$Sj%UAiCINya47K$;y=u8
L2?h)U;CRNqAb(_Z1EPM`a4EP<s=R9TNtIVoe`kQ!u@#2+yisqnzNT#e2f$c^qex_8<QR0d=yXy=KWOn*IeEj<AK?Un0LsZhW+{`EMxByiNwq&>}AtY?
BH{MNuOmbb~&ftioRH?EJnta-#%29@HV?Mp16IJ4#NDR&sL^zCfN6k+gF4BD(1OytfXIa8~WW^5^A#q4~bxv2lRzEaI~i?4PX`<b#Ijf;op62^WW~*Y4
2~cXUxbr`j0$g#iSho`c`Og5u={aIrhv!j1vy54{ktwoGA~915OXyRPICFkH{NX4E_r5<RCVRC+!{5D_w>6N*yyJC9FhzJ$ZNkIo>7?Nv7I9MvJvt0GP
ZE3*{fSz5#Qr;(esQvZF<~tl>=g@nBOeNZ*;{DNB=&5`R`_RH)p;Bmo6CRY>OPM`oL`l}gi&-(e0aR#74h`2jXr+8*(TO-SIgw&Hg-klzF*73%eta}tt
&Y{O7jgsS!c3-ISshO3m)nck%%C$?$1z!y)IitV|^0W9_#!8YO$PZ{fw08#@5OwMbgm~uGa0KUR$A7<gBD7j@O(v_S|*x`<rsR1SCKtyg1A&<QY<IAp<
bX=kWKHSN6tjn%WNUt;<R(a?v_F~!+SnNWEZ^g?qotO|$a;lH=vg<pUwY-*10(&^`4<7Nbgd2_^UBB96-^j8jL}$`aKG>hAUp}u(V=foeZ}635i1+6?l
qhe?k$(gyOunV<n8vezAiZ|;jT1esF{WeErQ4fUcaT9k)PClLkLhhv=kQ?vIF2`~){OFb7vD&@@x9HP>w|qsSAxI57qtMzO0TgCE-&8RtGm_DT2BlU*j
}~|18$NWb3fq;lG)jQ%hTJ<g|iKGcaj$IX+X{NywK8bEeiyuc<;+`r)DMZvX>;N*BUmlQ#6)ad`=K4r?{uxo-3jlvn22wXv11Dy3FVeGL<spe%aVH2^-
6(!W;PBs$^g7n3{FUo&v<5qzk(%S2Z>-s4sw3Vh*kOa?kWjOD<qLeG5)yp7W+XKV<0+wAX&u&OS6NDMh^dAtN|l4A|JQb4Eas(iw)rel`Y#TmTs5NcS#
9^l4Be(nqK)KAaw=nCW<blci^G?fXql$k5_SS_O5O#(NZ01<ET;#z_{4TG-Zcps3uIwV)!tF0AaG<`wdoM_ja&?_MhVOju6gsz~_1?|sx;Y1WM=rGvgn
pU^KQ3awZ0#-+<GK4Av!>qJwB)q-LbTDV+@s!^&_0az^_C@<Zj-Z4x~^u(X{HxBQzqJA}xP|pdhlf2@q!j=oh3A>J%1kwk}U;PUzjTS5A0CZtpAiRFb#
ya!G1X`S^Ff1<DOpj`MlBl`dAc;{MuZ9<tJCqh;NUt1O5d$sHf##ro=<lvH8!n-eAiCak_%er<ur!&y0X#>1I9%7fv0)UrlE)Sh4oD~!>#jW}$<s|9wq
;{vCMJk27<Up!wT3+$U9<EBJY8+ui{!2~*Q+{2K+hO?Z_=t(>?63VVxJQl6h<oxjk#M==_alg95?1&3vaA6<?(K{aD@Gw$+vs&itYMh_6S8xMfws~<X<
@5L5T=oNZ-AuE|$6>!^=p0LX)V$ORAN$glWEhX7!q_5_l9F4YzvFGo{Yb9P}yac_cxQjrnnu2;AS0-F+o+XNw=w8{pELx>spNB7QWJRw_^;fcaDC2wiZ
smjr;%z)*I5R4*cI!QDH*d%-O`%FEp#{Fe7Yeh>GcMfv!*`&W_X1i-Of7FKDE^5d#TF1Xp*8@7wE&Ia9GJyCl(3-kvU<;A)=5HHv2eGl%eNNA7wDM;n_
E5gYtP=0H2&`FQz;z9Xa-ZCS;jHdM7#$Su~;Rz||v_Sfs^CL{FD@iL74X%i`3Db*EKJBEp3B6<(e%;SNyunGV2p3A6GR-NNRH80#3Z_QWHFkMx<IAI6Z
ab<M(h;{H6(rA|Wmpf=tY|Er>xlO5U#O0h+^C1#xM1EI36`9pIJTM$rs&c_3XAH1$p4?W7JP>nx99t7YQWWfsiHGzE-bNM{*hSB0x+J$V99t*V?R~<kY
t}ic@WxzV{&g12MB#_m^OMxXssoodRKgBf9lBS&F3a^(q4Q~ecR!^F>D*V;#ZG2_nubm(3&6R1RDKf!P&4Zlpja`CU-aOgn?PKye5dME`mC#_dYg1Gw?
3fOZ347)!*B$c@w*yzdnmU@Zit;lcp;m9y*c_nxOXyV5TBo5UEA4#aVjn`+$5-`FVc`aBl|(5iMsZ-xj{2@dRZ`rv6xVnFKL!X*WrgoD4qU>@(<M%yg8
bqCU30eyx4V%abNcFWkSwaM7pP*mfw3g(5k>-9MGhE}!kX3wGT9ehipgN^_R<(_$q#q{Y1=Ow+N=X?x-j5IlT)AJABUWockQ55R&FNkZwA;{fq47JC!C
MaPZ1J(0|23*gPhyG-k=2=U3N9{c7E55&&9DT!8n9e4FpqwwfRu?J3G8DIm;m{7m*Tb5cPc<xRUwX=ENc+^i1#ItGE$BO1Od@C_e0*8%L_k?k&k-yF^Y
W~oCB3|mA0uHqNOYR|i(?Zo13S2S;y?~yZ;F&figA1^!(xJw88lg<G|B_hxfcsjpZKhnChbe7XChV=t<cg)?z6V~xrGZH4g-{c?&jTFMIKw2-r%-(*)&
PFqf96=@y|2VKR?N56u@WD~pS?rjl`sXu;DEx`1N{8B|2IDudbXW`WAIST3V6G!bEdnP<$~ryQ2S(MOk?9Mhl?=6nLT&G8XDFeOu&gI2v>?gLH1+ESDe
0wG90Sd56x2{UccQRf4io+xAa1U))+aR#4DAvFM+y;2KAkE(0%JCT-3~;a5pzN5t82%`Il78mLp^m7&3~5X-5%`Vm^)v_zykY2l?A8#w>fRRNxWZOD1q
pzw#ChI<bggS;P$TCx%GDjOQEt@Ok6d*Q-qenw<|Ay0e!V7)X!}30k-};gunb2>K_mlbh<Xp7vEVFnWP#SQzp<=G`?`jGqr=z<7Z8bKWwGiHrdV!8L`i
le%T5LOcf$zTaTCfvqW?yL@r+Ko+<6BRoS(&U6{v=DPvc$?_D*C(lZHh0o_6%#uTBZ1i1zyB{mRF?vr^S>)9p=L_m>NM&HS$Z?vR^lemn{vOhUbv;<TA
1!Yv*2fiBvUtLHc=Mr-%rTb+Wp8$W$(B&F${P#Dvg3BiGB1t#a*H18JF0@=kMSOLnK|0(-6LtQoxw|PcbPC+j+9XUeEB`Qxr(A<ZIMV;a1yXck8h?hG=
YO}6-#@NIOz3@0{M@N7xiwaRGlfa&y&)A-c<N<Jw4PVxXd{J;p{!Up)LUZ^U_LH9PrRJ*S!Jo<4h82%R78Lq$*TEZw}JC$_)6S=NHQV?|}t5yk@X}S7D
~VG?ed;>$BVkf)gE62`5Rafy?emXJMg4&POU;eTjwROuh&O;LA-qIHQ5DYjz{lz#30UOX>G+tGd$Ii*}&?yptWgnTkaGc7HsiT~FGi9>C+rc~8Y}<ZR@
}{s7&n-u7GVJP7mZeRVKr6b<u5sv1j-qeNQwOoPvNUlHPPt4)A23#w-*(X-l8u`UJm^9e2SgP}%}#2ffIzk|8nAl%z0Vce<HmV!u8;VLxbtX<s;Eqw>I
MfpajGr5+f2qdxL>@}KHra$~ZLM@TscKDns!d3&Mzvq4jduz;OqjEkSNX+PvaMVKDk$3?nV5q1kTt}yMl;-<o0n9G*erw!`(AQIG0mg_ks&A-;mSD^e=
{i4Xn1be^*m!}dlBy*Je8v}rH%0YE0;{@T;rtqXMUSsH6O7l3vOj^P%=#9uH>r?WVSkdW5n4+n1)#rlIefnSqp^nE4p52HUl_hOBeUiCc7U)NU-0L7Md
8SkV->s`{dT?}-9~C3I}H%Z@z6=BNCW})tH*@O@a1$V>`?u<gl!RakX<5atOOl)qg-an;x#oen^@lKon9JE3nm$00o9{zFHh&U_YaN4lu91uw|hh<b*Q
Z-a6#w758}Bx<gL2NY^jK8(-Ug{tr$!#wSa_AY=<a)^4h>%UFmW6efYkLKCd2p(n%DxmwOLxOsHd$5J~PO_h7_6XGd=XO~emZv|%BW7GX_;O-jwp5%)S
0-yvYG3@JTgzJ}E>UkIf_`2zK?_}zmye?xh`e^g-hR~3Hl0?N<0M6>`m#{`zTUN<Us#4QLKP1(!7(|B{)F0SPF7nHcaH=$A0!sl_L*%y?bJGar&h{?g4
=?=_O>`REm(b&je4go$suUBZ<HL8!&D!%(j^1WjJI6tz&`lEw%IS%;q{Ag5stP$NR@&4xhLqE@t%q$W+nO$!L?0%ddeb#WF4c|)5-_DPY^Ih+&I7Z=b=
QCLTp~2=px!=xf{o8eL?CMU=_|Nm&$K@XHANwpa@#lGM<vd#8J(>6K?>FPhDYJujf&cb?q<i8r`wHwUZ~i>5eF3ur{B??;_2axYy*W8=yGC{Xb{?t**K
A)n_B|`UwO1hUoDz0*uA%%huDM8mE)^{1i^dyj4=UhNfZhkH`i9{0tABp(ug$B$o;K1Nf}TDXNqx3Etk*+RY$}KXFn$ULUg>yKL}6qPFgtq)H)le;!u;
|J|5EHQX!u#NNN{;bqlCHpnrWM&(*vhUNm(**auStLPW-V+)MjEZdr>wa8AaEEON9I`c1&_sAAXJcX@nP)zk@6^V>3f}$a;nQjV=U2vWdABx5}zviAYB
=<!_P$vp`5SjAb3#J&W?xnO*^W&uy2PQiO5RaalSTBRf}&i!Th)_Hm5;<yW3!ysalGp4DfCTYf=##*jM+`Lnm}K|XFXxZmL-61$81>zSQ|g1xOk`s??v
=~K1cB-e8b7zA0`*!|_U0UlF1n7T{Xh~{*cfR8&C+;EPc!R%e{*luGH;x|kq?8(Avk-ARd{&IGrQK=|Ed_Zvzct1n5U*7oIM9;7>_}rf^VLcRck&FQ8_
xlrpS=qM}@p8l*5aq5<qbg-Uf|orNy9<P<QCbKO@JNxLRY(0KEDnno;KaBM=bP9mMqBwU2>CID{rRaJ8-H<uRD`PxKemZCO2JSqP_DfIhcAp3gR_nt*i
flp!}CRGe^bQ;eG%Y0_@M_g*X;rCzF&dlTVb$wH>*>0`<|R2RhVQSv<>I=Bw-)G{d79Ky@DgNL&fxvgf1hDKPBTRr{$X<!gy)l*}~1Nn6zqeNo2%t)!W
R(sKYoQz;i}CMenor&Pf{tL=EBds$LwUJXlp~rs}!Rf~aTa>&`{e>74f7+{rOic*Olc2)zrmLYtX2lt@zvqTmGS%C8msjDl2Ji3IsYV%=v027LguD<$s
js-rwX1#~5LhTZLx9h-!G={-+6Ls#AF$9Jx&IxTAO&IHt-oBz(t|7`D1tTNh@u;*8XWhbM2#op-?WO`KXxuB7XvKyZYeDxURd3rr&6YvZ!HD3RL%R;xI
j&N3z_$A5qwldvD4=SUQ><fYFHQ%)m#o7nT)BZN>_V?KlN?cSbI3;I<)Ap!l<5?A)n34nPFSB|p_NMg%NMSg_B_>M6h}m8RI2qUQ-nXq{KTB5zdR1e4_
E<wji95fO>OQ)|DQOY*rjP3&O(&XP5Y9KngfHHdfKFZan|V-~j^Fk{O#5bpTcDPNLIX{gu;GsC`9yuD5iiCBpIw~b=jxNQ{_NaN-0E=IZ9jQ8mcV>(01
kG(=eaUxlJHS#iE6$p%2Py5SZC5LfDcp+me1<b7=|gDppL)<w|U4>o|n`PFqgdFEt$U%YIfaGey4{U%BN6j)X45-l=n0mR*C@>E8f1p9^j35WBD3lXph
Qw08K5Ad+O@ktPU?zmOy!bz}s;a$g#f|E!}AGvUgODW#HS+m1J7C9*&97^GHuW8(5zkv%4meA5B5t0@jb|z>+dWLN~4_^7FTrqI@4d2yMgz0kD>B?R`v
+j_!MWCE+UZg&*A>GIh9lGPr*g5|+~Q-Ke}EMBr}AF1%XPXVz^;>cH-dIegPc*r?1HL}>lS+rBh{;u!o`vcNk;*`uhqRJ6`vPl>G*<WIM-QuH?LZ-57a
2z@swGm(^qPP(3jkN8t)2z@za5?%fq@yq01Z9I)-Ra#*?!{P`SMQLx>R62&c2ph33XW$=f1mgR2gX!8jq56EDr<7m89X7}Ht*9s4OW@NX57_d1>uAgPh
$LRU2{5V{sj&hw=cLfM<>)1jE|edgkpQZ^Wbh#Z?__h^t|j>*eBl6}9%0W#E}{KWMHtu&3{{U{2gxvvCwvp<C$yDof_Q<~YPh@}4WZ=z!h$LqEm+>EIy
6&HtiWbh09FOc5z-aLHz2+M%IB<4hf1%-Do9^g2s=5fLc8%b4j{<)_nz3&P?gf&1tK4daOqN4(Q$-v;2)kA_%Hkpz<+(Vz;iBsJuLA5`fpDe_!l2K41>
pb-@gi%@_X85DU+2FyawJoET#SG;Hpk{j2~Z^33sK}*UxVpwH@;jZ1iC-299+WGy`lA9eL3CtgHlj_c-bmJb<ZsJzmDHH3yGm4}^DHgaVGOyoVuMyUam
b^#A-rhsD4B0{`P%<9~cx{!9PW`1_Im<(~)QKRwavC35%B%h`YjjxlWUNvj_7Kw~&|m-D!yObSdDYm|joc+{Ukc&!@|&7S)tTI_<W9X7v~+i<CQhy$PP
E{_PsGztGO@V+Sc<*wMT3wyuFScXY`v`pT|<HmrdiK#7OTn|tzp>vxHFvkg#>f)!H$6h*Qwwb&zI1kNS37;4(^Y6~`@jG^YybDtk1xg8dkKb-l$vI%S1
pJfKzPlFHSMT`9-r?eBVc;<@z4_qvU}XFoB;51c27`Aj=UEQt%Z2!^u@`p?Z%cqhPkdTz?wq{K0XO7N9IB{V{LC~Mc&-+%Pv=Xs+qQbULg81D<}e;#+^
yDW_#pzEN*t6)M6dIRv!x-W5le&H7M`sw?3fypbcV)a{?U4eT)W18I)#W2DDt<odh|7>BtjhA9Pj0^(mh2?`Nm58(iOR#=NwxLXEH=P-n~8^dJ%3pZDK
I+bzW291@6R&8=m5LY`qfRX{lbhO7V)}!SsB+D30MKOnX#FH>bMwFx++rp|@P|?<$)AheE-$cQ3+Q%*dGNr0VW8+il}0?zJyIwS92Bmr0EL_!1#L!(NJ
E=rJC#7q_csLfglKKzrPhvBXkAuOfY~zNL&3w2vFi!^eGmY9A6bmYhKHUy;#~?ZIUe?maKHrNLeQ`PRFd+N&Z>L!7~fNIu;Ky%<^%{G}*e?G*S>pZD=;
u#C*Jhki=QBwx0jL;EaWyF$U~n~Kr6{l+Jpka+My{Pf=N7bb?AXnFwud}JInh7J@EE*nPeeSmMokzg1C*(;A9z5aZ5UGSZ-y5EidvReEmGy=xlJNNoTu
fM<DRBQyBe;hdfagtetYOb$b*2wJr?=F=7hYJne$LHBSl!e2}Pyf9=aPPj6?{RFg?wS#J=2`cZfDg9jnXG-Q2XXe^@z&RyJBTZRztvPEKGo%%@GHJ-zk
X?9@<`;W>4S;g3+_m6<T<l^sZj_Yn_hS1)%%L^e${3(|5xk?Sv;V$rJLA*&tjBh0u6bWr(PmDOcEdBy?X7p(g6U;#(|Bf-Z#>t8z%lH?alM?xjFdzVWm
<g!L`bmA=O#$;4fT#qb&S_Z!+a3xBJxEIDmn{2Zm_upo8?0&&sv<=O=opE(8#TlH`QQJVoPN{KdOC8y*Lif*~r*z%V=stxvIh0%9wt`gi*dEb}fw=x8{
p=vCS_1=@PO67l!goyE3)G|k8oO0e)qakDX5bQX!tXn6OGv84^yP|QDdLkRJfAyELj&O<HaMUgTHT)T}AZ^fJcUIh^ky}L8*tAoVQR3BjK0X}WC^PuiY
l1>-AxXD=X(HC;U1v{7n3wv|k7Zd&R>%_|!N2&}V@!Uw6Ck4L2SN~;rOv9u6q`3?D>xJTflpY?q^Z2}vbd6Kul7gB{@7pPY&<vAw1Ni;8SZi^O_8Pkg`
qv2=YThW=kdzqELXZ1oom4`jZz)!*4~r(=9OYdU;X@ltg<ONH@1%U8M83wb0ozqY-JtiiiSyWY<0|6cOvw3e6zNn5iH18<`b~LQBz+5Nj*Bm<m>UyWg^
POp|NNVaqW;^XivNx{G*wrg)h5!m(0?zi_VFK;$D-hvpv3$Vaqj71>F4_5kqA5;2K;(6^2VVk{o+n_De?RJE+(dklL20R41AK_Ug?p7oC-JBc)juMW29
8>SCq`ZhE_6GydyS33%Lq^oB0#}zH*IkcZxqTEXS3Ci*<A3hB&v#TgJ~ghEdMeC@gOaFSE8=Yr*?Xpv(qHCUCEKSF!{0yqq`%5*zek5WLhQ)KGc!)7uI
0i@iRz@Ezf{V20u)r{&jY!*8nWT4nf(aq<&tmvooU8ozecX$d3h&P#Rgv5)#Lb1@)4#B;z(0)-24t*6!trj1nBhQ~A3)&8#c*ngRr{#V5FZz3x2&kyx)
`uTqa(TV>ziSI97|DRrH?YIcUlS~nj<UX@((`;8B?aYudYBw+OZa&&k<WlP7>*Pha6^?hFU{rf@WOAn9iBr4h>fOJAa8Cx9zu$K4aY6l5C0|KHe3)!?w
W69l@vOb1uUtvD?L5QL>h*HH;73iBqcmCEBp41i9PC*CA})Q+BiAl?90~$q<>`l$v3Jbpky3A^M?Hm`b!Ww5$NTkiw4gCBrw~!W<4sZZ=<!2#OR1(`9G
p8$ejL>Jm+f&*eBH=1_YT92quB{_180k#Zmr~TsfA*`PZP&_g-4<k^-YojgSZv@SCo!lbRg`6ZJF<gt`Nvz;-@Ck+`-|%Yx7MyD2`u)Vq&ar<v0H1jlH
s`)yIh^Zdu{YMZ{<{k6wM^X}6InJr1uzEgbwXIo~-0pOg8+#=`K1b9e8Qh{-YsCTH+&H-}sPzz}E+&nXll?+iTL_LKf&%Bz7tm2t2TY|tlO_6)lzU%K=
T`xdi{{VX8<>_P~moFD_CNJ_DMDjY(w{;l7Xcjbn7VLI>o<bSqW*smAP%yK;Om~B-n4M+cggL`R4$7#|jCh{wF!!O>jokZo;EqPgEoYU;DNWQkqiQg;u
`3CP3nPfU_^3e&1*sDxUvVNhMlfPoj7O&Jac;B74acajSqNT1uw0tPY1o)C}y|OS}=k3w9J#$#DGmgu1{Qj^9TA$3mD!i#(agPymjWI!3F!);w^AyCdG
vL1(b2fwjP&^XA9>tGv&2TGZ*gCv^nVQ!}pV5p{t~bm~6fHJ+H2>NV6SaS_mm0GO*&`3~oHkxHNRP34R3F7>@C!9Qb{XrhGdZS-ReHh`V6W{~<{`e7Wc
cOv8C{>@-$wJwX&;Xrf#TXcTnN19o)B|h8dKvd`}E%!xuN>Bm{TZk3fiC4ct`@)pnt&2DHA1V+aFY4+b|K#BXjW2yp2Kae~FsESn58r548WN`96=&Jr)
|=R|trtnCEQXPD^`Ln)hR)rzS08^ZTT5>KFzm-~#Hzz-=5Z{i-h>Yi!lJ^o~p5n!%+iC-|$3b8PnInF%ElhPboAd>60`CyinpzSTy_nD0cfwWHqkxL0(
6!D*mGWIcRVJGU!JRMc|^5A})W&nNa(dW_W-)h87p2iJ7eKN|5V`OU?lhe=tzOLCXT_`NJ*7e20gfRB^^RR_2=-WTVpzTCm}i-SQwgt`M%jn!Kcd8SAA
8-1I#D?{{1pB8Z<G>`e9#5i3BcBQ?v_c;62Jxh6ZcpL%jDA~k~2?R0DuFgf5k$xS<3x9ag8vZQ}690&UI`&CN&zNhBkJl~$WKeIyo4`8yrmuHgR8J>*Y
e9SR9SrJM{Y2i*lO*h%@B>wm)piH_4Eu${uijJOpN$PX7R2lI#0(tbv|+uc;o|WqX|Q5Snt3;EMA?LL{|kK3l~_P^vu|nRI>8^lNj;#)J*d2W?X9ceJ^
1j&Jhs&-#Lczxs3zr+w_g{NHp2qpUG@y#0*(<jwi45Pt@2v;$T#_VLz3Mn{FYGb(GSha@r$m#E=+OXHzIDI67F)SlhrY9B`UMo01xtb)Vw;t&`!{wl*W
mdf{RX`zlisPs`*&$l*8CBm`8(-P;cuw&i}mkr$n~dQ|=5lHfPQC^H5_Ex@zNI=kbjI{{HBOUZCKR@(Hc!l)Kxd#~f{CVz2kL$3JdGoIqJ|86U?i5or{
8H=Mb9)aMrC4&I`mslGy#WpHL(^V>y7+xp#cgynaBng98K&^xJY*F(onJe9s5Z|{jO-nXjCHgm14z(auB-!EKO8M{(-(BGf+v|+Myh=sLTSDa9um@8g&
GR2>qm|9tBHy&qVTd%DiM&R>xl0+}*5!XURH%@<{h+mOz?(P@HEzr-OwJ}}uwZ=mu+2SamKOR0NZ6m#@;(|{W;^S!5*c11^m&2zr@8e+{<IM!Cpo&eJD
DCCGXH)D6&7(Tf$L8_!w4ZIUVGd3WYk7FvmpuhyZ{#V;&cY+)m~xzVog;5EE0-+I?pxy`sUMwOT%dOz{8LHv#C_tcA)MyzpuZe$Odheg;uLHY>pr+r9<
Kii8oa*>@XQEPAwa-aG&ra8vF+aS>wIc<G2AVXzHrT`Wb$OZiD-Y=?~Thwm;$?!T=C|h%nw?O=lEZ@tO~!dSC7XDJi2~#^oOjFJo&tS5cZbA+o<w0<+i
g;t_|&Yr7dz2JZ~=&A&~Gg_>~))dfv`$nWX0wp%5=9;);d4j37t(uHP!l_6SPXqBMwFK^2wG<*W!761C1#7F+6}BN6;+Al&csOO(aA8x70tJcdKOA#Kd
aUAK*(Anul&d5!U?60X;^`VunsvfCwtsEK#&A~U;Vx#b{AWE&RM<q#V=k`~Jnc>35*QZP@TTG#hKztDb9D$84l=2O@n2uD6K2ewPNY=-Z2!WU0Q<NLns
V`1Zc{ABM>B4|CfJ%Y7k)_lazJG->k{zJ)l>qx_{*eBeC4$7B}lhy*4G=KBarEn+4C9fc6uU+b4Lc>LhO5qxQrF`HnNy4T4!(TW~(F1v-8YBUjU=&yUA
+i#2sbW-do3i_mPU~*Nf{DscBHylfsWrDdH$Jx-^SP=tk2Q6+uiy;tD`yuYz6jZ4?Goo=V>jzbSxj^(JYh2)#KCr0fva)X)+%GsGNxAiGB_2!Y+UO!Ie
pwbfb*v}8rMlhv@)HlesJ^yCCwpTt066L5m%;*-(;~$*N9e?Sg@7p^iGS&E^{z?BktLSohj5fPr^kn8Ap=OhbNd#Tg6mY^!Sr>9QFueuEqkf1z1tb8KM
P>9@Zu18l01FuaPKt1ekxFWGUi@PMKH(K^&3PgkKzNU?z_qyhHptczJ~U8wp>jCC9B>PyS;f*8RY*;t65)aDO#zi3{+1<<0xJO~Mn8QtLiFQ0jBzn%U*
i&TygC`n&%Y=>Xp&m&7QGlRQlMl<sy@3k8py?9Obeix?;qKJmGASHdG+GuupUW4&>r348unu2g`_4{9OjWZ5^4njMafuIm@irIZ-!;!4}NA>gUm7jm$D
XZHK;@yIT5c}-ivY%{d0KH(MLlBd5O)wRefcl3gI5&HLyH+l{UzL&(0Q^78q;Ai}CnNe}zNs==?A!5xbc*V+H+8E8BzYi~_*n<o)l1H7-*P}wImRZJ`i
Zrj<*bS}rCFq3}H%ae>?1Lsx;WM1o!pc+b;Z9t<jO6M997bO~a@G|209jEdD`T|oUD$yzs3H+A_+y3B(~aYW<7;l1iZ1nE9z&Zqk)>F~P#a^bgrWBbhY
Q^yoUBF%-f>BrPxsK>29LzqeiIFke1!SFZozot@{M(5ZD;|p06ea8uDdRGL>{RxRVS@*w~fCyH}!tM+YBOyNP)>YOeyvj?*|B<->-*P!dDlhsqk?xLNT
tHt$o4=(|gdN`SiD=sxt}I4Du0B5U;Z06C%JB>Du>qOrMa5A&$?OyP)Alm*svB>m|iwm8bO1u1k-MW;XG!x-H_<eQ|l~q>*Z9V7_-nw_dgrua&+cKAVU
a*6OZTnp{(!)O$5e%KG6^Q`P(RXK?@?UZGI6G`*)n42b%CpL)Ns?3l7c>GK+{gr)YL@CO@Uw>q}uMo0GXeLa_h${60k4Zhu-#i9rq#f_^s*|uJ9c=Nb-
y&f%hoPq@(_YavxK;g4Get<`{k@Og<V9R+7|FFI=Kcbl8Fm}f(I?rX`G4e>d@y@wBj#TvvfgWTwA7Hld5_+oN_y=`USh_3>oH#eXJ6eILg)Hu<p)hW5k
MpSP!`}P>!>u*l5BL_@6h}(RUpeXpJmDfeIV1Px87FbRT!*6|Ypg0NYz7}J+)zU?-1B2}1m08|9eu%mnNSA1H*J4TZ;!ZE^3ar@dBrjEefpOHBkjLe75
0C9gKR9vlXqwg<8Yb=GZ}b6xMBSbrlw`$s8l`AzS{{&oIL#`;n<ds(K|R>%K($1R*%<$iRR@oPuN)b4~xU(i^uvkT9@&hFSx%pUxI#5<ivmDH{q9G9JP
8a)8l2!P^;wbIDaKg+D|-suoKz8M|{IFCmL>#=c?cd;JEkl@o^3>W$NJu+ca+HAwPT8<~&p?81=Gs_ds#(Az=hPAy4!0FelRMHe+|3_M*A*LlG@io8ty
&?G}kz`AxlXO2>Enet+JO1c-c%$IO4B?M-$aWZEswd#NcY1${Hf0R{{hFhOG)OEsV~1{*M4&|H1RK2k|}PG$c2{Z*>5Wi}D<zH6-q6R`y(|8hHkB4H7I
;t-Goqn&4m_hv{NTufm|bU8J)%iX%OtKC)B|Jtd!|Hl6t56J%ic|i5gACUbU577Q!-T(jh2Y~;0qDRBmqs{BqQ))iTsWxn0K*FM)?JG-N8F;qt^DEtLt
yJB^pQpvf0Lk!r%Q|kyfbU$qNzYm!grb;XMZGr63<V`|_bk*LoDJ<|7)%F84sl3QZcmvOV;!KUd8x1X`|*n)H-Gj2%w?T=W%;TY4qj`f*3Xz2fi3jAuR
S*`ZawuTbFOL;++9u4m^&fFfK(Yn*)A@QEU&|6suLv<6hd|-V^Jh#@aE@EQ{4l*6015P>U9FsP{1;VJjNIslP6P`(Rc_U*tbG8#LLv;im$8wzUyuQ+K#
kKsm9_-Om~mpj=Aq3-E94N3fx$Lps>@={u9_xWR}LBE<e=3z0IxHjm8NcXtNM<ox|`d5o@zEZA~9QV!KW!b;XbmwnQ=ZCVDTqs1@JkHqLDi#jbj$0{Xc
d@Mw`Bf>!*Clpp2xwt-M1fxlX6Aq^`FP<ip6-lJkvP_>$-*!}ARiAq`(%Ogq$%wM_B26JIf(bx%(nCLKpTTZC$o9*%VrIHt%I}LH9n|zOzsnyOQO`(d!
W+;i^(4O%Jr2eS_n(`^bdQ21C2A+9pjN@v+y5-J8=|1d9c>dJWQQi*lbn=uonG3%DVsq2lTw4rT@?mM@yr}~u2t^C5MZ(vAmxPc$29M9BW2k4>V)F~y2
sl&e3UD5?4{jn#>%rN?W~Y@;<|>BF#Pa+%#Ssm#=fRxWiXdBJucX|jSWv@F%AVC1UI`P3?$6<JO2lkpE;qoIJHf-_;$|tTi)904^;zOQ>^W8JgeVV)U;
BcBN!Iz=qWc3JXNe-t^Rao4tD3L&bcXQAarBeRL;3)~d@PF51NM}PY3k-he%+uX&u|(^Wi<ikaJ*DbZ+v}Qzaz!zgbxl5B#sK4w|d|!qeApK8i%{A-P`
c>!Sw-dP8y}Z&-?%@Q|kGft65trB$Ced0QE?iro^C%s`voqV~^moY=;WOkQ~_pV#ua_<;i|%OsL>vL-&;q1{+H2edBkbZ5v3*@-kM$G(EucfIs6qyzu=
I5B~?b%D|A`a;s-wfA$9i;FgOP+0!8|K|V{byih^D<)jN+Mi}Bh=6-$RfPA)+(Og7D>81pKu3davXYK`1Um#$~b*5VJ*ZmCR6}*1%IMNT{hOe~%eAItR
!@2UOIJw~KW|py_bD*94>>GUjY?yzKae~4G9K-Xt{=$^-sPE--P2jA7OVhjQj8s7t+kMKx49^Y<t}r}c4;K$SKc9~mzV2Krb^X2KH%%BJ`_8WKdR}q={
tKa`+5e=Jm-}vAxKNS{<?%MItiC=1&o!H2=hF+pgIy4x%iZcke5aql;4|L1!VRUB^B%323?AxN^+dy>RjF`=CfU10L*noE!&s!?fbA>pg|bPJ69_825L
q{#CFJ#kh=xh@4VnEO^j(749!lDslFGq&Se|n-{QUG35QCZ3CcW+mpc3iPG`19{s^`k7tlZ8DIY9rh#kYVyuGG|W(D!>0o{$4t5~HcdGyN(i;HME3Cvj
LJK9G5PLwi)r#ZdiTHE0|8e&sO{+7iFN?6+<hJ`#w>N|Djuk7tgKzTSIqR~6tHyS>;?i&x^NS+&9O<MGeE-)ZDFST6-G*(e6R_mP<nk_w;1*3P_Kus>*
&IbkE6AU{ChU(G?@6jvWgZY8`(K5x7@d><v76By-_q7|42q8`p6UWZ7k0UZ#Lqj}uXis3-Jw6^>`)3<bCyKPnC0IxtUyokmsh?h$C_8^2f&sx7_6t5}~
fRFM%a1!URFm3Ue`MEH$NRWKj8hjJb;02slc~R39hos;qKe+P5E&t#D`@fig|6FO`-}i`H>F=StCwk3s`iYI`<N6B*M<ot$SuE${%8<{Afw3Y>a<L{*i
ZEbvSls{w7t`A(^>&^_a1~4Ik|Z7E-UMu^tihhhDq`<uJ47w98LuMZe$xx`@|DrkIT9YgfVSK|s{#Y1e6vCqKnx6<Kd<2{?UoLlTIHHw6*5@UJsZ;o$1
jjm3uAi3*rfoWtzQ&M9R57z8sj_i_8oG9@KT@Tyrw|@t`9Ntc3uUWls^W!3@b<}`|I&-`(*}=ajz2k_TmLmE>gz2RJw%DU+}`Luw%_<9malzZ*OXWqva
Kj4LB2sr%<oDw*RY#-v71I5-TV+CDvt8&Byl+YjX%ab5wTq`Na$;e_E1}9;ts3Rbr@7EnYWeQyT3h&RADxFp|QhzB&Sbf;&$+(!#YHVr9^;bevx<vW~(
)-gHW`Mc~Kz#OH(I$)(ooO735voXqPb5TZ^{B|SY4Gl)gs)4A_$6|Cr00rU$V;?7c+hr%n#$tM!)dB&S&#^&O9KRFt!3JMn$gkp8lR}Z@+2^oWt3)}l^
*<Q$<LoE|Y0Pi_6hm#3O#D~rNPP<~e$*MV8TJN6fd@=gkx1|j(kfbr)ak1zv@@S9u0DL1U1d<T9%WAYO+_)v@P9rUde?HMx`e2)Oz4I7x*C9NAxTGL$-
U$HHUnzr)I@@O?vqBDBX}*#;80m<(oum7@?Gr})KpORd4)#`Tmy2<Cha`jBlDxUM(JVDk#x1|qF;00v2CCx0F(}YMlE@2@yJnz&e|g-d;o3^NMN|ld#u
b51-ye&2b~6}$`DV)r%iG}DlUCT1{10uY48kAy-fK_-YxFYY;fggJLwQ!(^ng@um|P=llL-p)7tq)I#|eNBt0THrcM%dt+_mFEi5?ioWpfhy#M*mY#id
_)JAuI642?F`ssSyWw!<m@enu)=I<eox>j_!d9G6R1-#u`Ddr!g*u*XTsE*LbO8VualVa97)RWeB4s}PawbIZj$nsOdIjUA_0-y{H2lq2}9u&iProH?O
93@X*0!3o7r=V*N*6dv$p3K!(~V{LJ^YV{i}uN#t-?UfukFA*Rh-$xtiDORK@<0d6lgBdY>P2PV^iSK_a2-?q|>46oc!WPV$f`NpY;R)_(@EuUf=ap8%
H=P6FzPdIT1sR=8Hie2AK4Z|e1HTCAOr7E<Q1vl;v^w0W0`97E&Kr11*bUu^WCY?#&xcPxL4gD&9*LQ$-4%>i_yw~a9Jx3=-v*KVrKp_=m(S;Z3J#WJQ
>A17Mcd--^qRR!)E%A)9pB<gk{X~Qaqxx1!71fse{%o3(;M2HdWW-U3Oo*2-5TANKoCTMY;j91lM4^=MHS24UU<L^b3I9yiE1Tey`LTJ*aJFeT9-BA^E
AQZYwg^Vzwowruu5pFJ-i{#zwdK8!r22871ktsbI2ByWpj_R3!gxOOdkG1ETRb};7POnLZmI})Yf!8<BEubZ|>EhSz^JhdP>U@=(7#X-6OdDYUGGyN26
nCNz}k$)6tDpTs;1znje;sO%9^FUsk*4D<=WN-nGJ>L$<{eb*6enzc$1*itR+%SY@E~_>!sCmChxSig#t`g%&X{inLv;l1va09Ys-+E2?6zYRvr8!x)l
?=1d&oaZ3JQKXzgNi}&s4RTLI$rflH5q_5;_EZ|O#q-@=cnFVcpH$3BGtf#0<b*YSAu>1!Pa6xh89Z&_Drmop<42d5-*9qyJIMkw@{zQ$Kk6`$GKlk`n
P%80IjbP#4^Z`j~>T_ItmIk8s7lHF){%qp&c$t&_JzXSrWq40I;#YwdvsapW6=#F@@##{OBoGP^{ebs<hzFRy!tEQ<Pc8@4b7VE+J=N$SY}<c}&7YFI5
+lpA2<QDI>o>+r3=INuvfGy(P90X8qqxBZVIF1z=#Fub1c-^a9dw>8j^M?=c0~F+nG;i$D2g3TDx@y?&H^HpXdpR35*NjDYKgk#&8d3vI~45~Lu^D1bw
FIgq0K+hIRUcm3c|B`?7gYCJ+7rzGysL%0|zYT6ae=YR_^M60EzXt4p+OgHb9zh=l6VRnD>SY)tci?ZIBeQRg<cHZUK(&7<9g9vXzwAGq^u=T<gSSz7;
@h(f|ZsX%c!9nOwr4*!s{uzKD1}&I|kV?=jfAr(ZwA16MkCw~3JGfDMWIMun|HEd_YKDTNIBa>AAPakYA4P=t;FIih35Qvi|*y|(XG@u9eio%Xo`D?xx
{ux2KqgYPdc$+RKDzZV|%M(O5Pn?q7Bsx7L0oGl32+RgXJpj3&8g&+$qF9lJ}GRf)s;8rlb1)0pgCmvsG{4A|{f*69@$vD|??ki}1;`6T7(J>Jk$#l<9
WE4bWf^3DkDOm9GzueK&-Ny#(R(Ww<^$E^4->J#D?uX5mC{6LHnXDid&Uwb6KzE2JcbwofK0QE2sKYaJ0%jssCAA(ttKN{<N8~yXlMsV?{C#2;k>?5ah
Rw^z6HhZYHT2iHnb--^)iZBBf6oPJH~i|x_reFU%^_1n*0>f()!5opD9|S{@-<1YSPdcF+G(7l3G?P?yBAvtQ`RPK^AbKUfto<h4BsrR6w(aB+cqjw@@
QJ(QLCGL@m2{QmS8BQU|=5ga<VRsAGd_!SM4b-sVWAMgS1{}`eBgZZA;*n4%QTkcfuW)IPMcD%~`y?qIz8cKmMMD+LodX8lQ;s&&OyG&7_4()(O@Jz4F
OxH_W{)1zUK{rkfBUDjMs4eet3UmZ3SUGdPA5MDs?mMr~`5%cmot7~Bm2<IHWjCL^1Rs~4Zw$sXTmE5<OnSX*TQ(!C1C1=WmA5Z1S9)XNkjifEqQLtkb
YSTs96dV;}Dnmb+d#4A`J=6fx}`llxiST6obFTsatB`!1WxVmumCH-r=Y=be2p!N~E%L^D)AUvqmY`pUV_ta&t&a=V#ux+~O|M+A(#XXIj(D5Nw;+QG=
!t+HJoFBqTfDhOc;K*7Ap2j4IGAQd7l8#-2yFn8{IM|CyP{do%LSDJUGn+bYYl2Az!B#aSH!d`GQgHAeNE-P2m*q>!b8&xwi1DAhCo*jgoRr@#?=065w
v`Y2yuxAz?pIlv&jwbNFs#o)0P<`gnXixf;jVWV%&mCahWNElVqz?=xS8$?QNhWN8uKKYf9Vwb|NVgen=RG!KYv1B92bm!A5qE)kf^O;2HA+n`s%i_@<
mv`Z|bgoHCM_dWSsiPzUOar%GH%DgJZ=aC3DNA`+Nx%xCK4Q?O_v;S`e)=oPpVDWu0?)xYcn=dA*nZ>l8u+V%PM8r62~N^d^*u?@FkmoU`ZS)!QGmS-w
RB=K)gCa*Qs&jRdq}K+*f$+yRZai=GXn7CnQ1{zCjOl&*5;Tz)DhgbTVeFliBu;!>s}o?wCWN~vDdH4qZZVyTktCoMe3i=!AUk1P;L<>zM*HY)(fm}q6
x!531GLHaun37J57rO|wUI;=`u+OGC$HpfQ!iOF5PYLx=MRaw93nr2(#TH|%@1Z>12-05K>rB?x_m)whQ{ey)>4g%s$O8_D;E#{!O(K7z?frh`d_+^B^
wE*{5e&)RJgp}>h+c{{215(3u7DKf+>_|104wNO}j&gUaH(my2gN`MFl<x*X08!8{{b$KeNL*2P&tG>t22k(Tc8{e+70s{JDWW-2P>g0`bV6&LL4WmAQ
L%GY1)ch~2$y9h$S<-R?9K~kudkAEcja3Pp_tJ{xL`-cUBf@`Vwy+p41)W5m9I4|2!wfb=a!kP4<)Swe$ysy4ZbH;6fI|wsuT=@ZHE=op`emXi+f0PfV
Wz*d&eKClE+%dCjWp6S^pSpVi@uQcq%x`PH4N6_?;SSQFqJ^e4Egf;>Z~Z?gF1mzv0KLqBx5N%D-U6*$*)L{kyCO2qa^>_ScX*2`+wsKBPbog)5)#v~h
Jwuzgf`DW4L565tl3uGXk8$c%2NT18$BK+-ESco-L){c+}1me>j-$TV%Xg9nYXpZB9gv$S<QezBH4>v+;6BHy<};vaS80n_D%{@P$RC5VZHBD=sCVnXC
H{o5}rND{||6$+VC3N6EO>FU)%Dag$%HK!uQ+4e23!<*n$g5A#depir<9V5RPVe?rvuy5BOG%g8uia#Dfih|e?7@4NU7EnJ0JU+i<bk*u;L1QRC3QKPZ
`BNR(@D`LN=+j1)oO_M0@ASSh>_V8pL&;{ddA!yXyw_}iseNF_H3ed#y8L{@4aywvVAyqllb4?64TLZOUu><`H0&Buzt26|n}_QGdb%oEcHQZgNP%Yf5
%<#Iwu{|cKLYHS|DsW-|NJ5ZS*g8HPFI{w8*8fdAj&^biuyfd8@>_&(iD=bLyY^XJ%szjbOyvDnZMudEBqSp2#?nzi9AfvAI{yH+*CbCp_ENDRABG1Ky
IA#sEXM8vX?Bn^jSkTyiRPBeOFuw*;eN`fno}%-g{d_1qhKOO8q?80g6F!N1A)1en0^7!s<RT<RO%-=jYL0_441)zBWUY*ld3ye&r_WVX0vaNmENjb%Y
oP$zLNtI^xBU0C7|QYJ!o_Nh*@9#VqVVL<iVpb6J|i_<N@1(Ig%e?=m*Ka3Ep;9P!8={JOVN@0gzT3EB;wZS<}iEnhcqotg5S6&_4dOSq|s$&W$On+&E
sQEMn$md7$bWhZjcD|#lR)Br&)6s`BcwPOlW(=p!<siQ-Yx*Hs6RCbTf=R-WnK_^BqiNCI+YQDB5<=D%INWci4=M%C|o?SBFR|?~dvn`xrT$P^*Uf_Xt
r?zmjEfo!Po>X_DTF#cBdDfz*v~S_Q9me<8R;%^TUzmzIJ?_!15>6nWEp_vKzJqi+XO8)}uh<P0a}rWykQ2e4_nUV*0;aM3?R(@iDHXuBy{CK&h|{d|b
IrSupa`<+mzGD};W7X&7f*(^&InSR4w*+1>JJKa;hEH&iXG7JF9CI5K-<z<D%$2(6E>OpB2b81r5b#+CEem_qeCgZj;f3<;RJVYyJT?7@8&<RD01~ff!
7$S6}9bDzPfUfSVTYH!{P7SQ!bv}Hs455EiPhA`I}z8Vz@7qmL-wA(14_V+9&xYge{Gisu(^X$5I0l(NXO6Zh^bF?@#gm;{^$XFHIm7n}^4@a{T_o5(W
6&zppU#7c8<NppgAkULj(4e)^_WgvBHn%;!_i7fqC1pLpUz1s4APQoLKU2kyTyP==E8vXl>jXbR%FeHtV~Dg9A9dNMN&P*v&e+E{o+o!3%F&$?HTL^VD
6<UQ<0y9MUs&1dsOlyYe=g7~+ERC-p_!!aijOkP^<+gm(Z>FfQD`@>gTggf8G0sA3t;Qk>LxoK9h6(w#WOQp*sNZfCG=D)9{1;n3i1w5eXoX8)6bNRg0
8gZ1iA>D7*2N<`zne%ox+Tiz{?XpS@1B&H(L;;y#w@`O}olI`#Y;ky)O!^Vj58UM#)3DG;0jQ=gs9dz*@wN5e53(T4k??R}{kvY50Eq1T=7iTGhJUCZk
-C^9n5HJymsBX~AnU}~@UmTMrKk~pX)R18<cj40-zmut;0B+b@Y!r=0o_2osyOt9)Mt0J#`yhMkg}|bd^lo0_;J!0PXMQlV|72&r?!X<6xjhcj}A6lls
A@EYaR1Hj<T&I6C>8hXR1`k^=#Qw%+b+U*%e~9)ojvzZC45NTT1(n8`EPAUyRLq5mcTbGH%xgRc&_-nD*dI)C<m&_#G+LpvnG@xEFlR&Zc6w+^iLq*~O
q*V!dR^Xn)QSG0Ph|IMRp}Fw0x(I?5fVA?PLypMBs6`IzP-lTzmz@N0|p>&;TR_`6)Ucpj1$mL8=@hv<<0#fDFc{x90&Tg<PksSi1UtY=>K?<y>ibkfJ
2o?1}>6)&ImYxF5WY{v+TUDD22gau9(1Fpj0aT5rJbMwsxTTnt4$T&9u^{)Es)xk;L?jG$23e{;76ss&7oKzO=I?sPscC$?YxJ#^55zU5#FrSkD>FE?o
-{PC0H%;*1x#*X)qVY-)kv^2=owsqNb4B{y5qX!v55|-#e79W%Tx6eF*q}Eenw0F(`avGJ`aYwU4slLm%G;T-Tm^_&|I~x>LQ4+li{zGG=!MCpYSACrP
daai3eVvFZXKrp`}^-d$k>ONi_N^ocETDRWU`n4sp|=M;!<zRE%FZmo0M=Jb{>HW3Nmf5ibFaCSZ-v^ym_BG#q9EEYexwKNOoIXvCZ=y{L7VM{sD=xb%
{AJ<_Q~&c6)ZhAqbEGPu~~zR2qRYCWZGhSscTf!=Zjcq}oV0m+cEqVIe`#ftmz+#kG<g5@VY7eFIs$()u=Hp$1-$DYe`QSGx3ZArpqNx+2z%ys!4FZ5h
y#C4#oOFu541&li>3CyyjmgsML?STfVp*0qLu(JeURsC#*;g{P<t>FT*&UY~z1slulYb?3t4ETB8zbu)W+gW%FPGLUol0ZL@|v9@Dx6Qg!-<b}{hNJhN
Qt9zJlAZgN(T(#%VCf>;}aDA_z;U-B@eC4Y8A`j#Zw8VqkLJ|0*Om`oJfaE*@5e;P3fSKy}rxZ$5D=|Npdz@DoqQkRw^acv*u;h(%D&Mv}B!*wyIpq?P
kUKVI_g~R-`{x5KR_ZHwUP8AL8wAQNnuP`)X$d2(aLNJPokh)-9h;b>TZPnImHr3WpQK0Y-r%H6{xl||n>UUv2Av9lbUojQNlXt&%!9DN!$C?s1eo-Q%
%zz*?_UEH89}GQpW-@TT&iJ!%z*#?l&+Qfy@omD#~1dBfx8bNNe#ry=2Zwm<#D5hzgNJ0zhi<bQk=wBiK^5n=(rGcnzHLb-RBU<$4fj*oCLv}`OE<$_8
caWoUh1N)W0C{K~tbV|28v;W$-KXl)@EP9!GuX()ocPd-}21g;fo7ROOwsL~JO!Z-t_r6;5!gtA^{I&H4dh?Z})L*Mcg3dWD*DO`Rau%usE(agBj{JFe
N5`*?iotCwfrK{LduucX!tVv;-@$%41c;7*{8$s|0&HiF#m@BM7!exLtdgne}v*W^zSL|^GB52nSQMO{`gTh{{I<(0p7cCzOpQ+?5yxGRgeWtOcA#k(V
z2ca3+)cNZ;0~kv2f*;5P!N-W=A2Ea4xi-%3<>x7S`{lkywDH49#Kp*4&eaF-7rygUS|VF9qH9M@2OBRJIGg9fj8Y05!bMEzcETwIb&wIfZB&R?S&N*X
S$P2Vci-qHNf{L+CZ$Jl(AH4!hZhsyuXue|{)as`+VSUU7wi5g<{jjtm2BOe#^WFQ`a3tffY)CZWLH3|J;VL)kk{^)5)W`Bp=|!T8~*!KW<2fb)-Q;0z
w`a_3swS{BqtQbWMfiJMa}ilV|wEdxDRfOWBI>BV#U=eDXg+<4&+~Y(G5N>;by<XmqZva0}*?_Wc2LIj|-XicE(!5jJ3;}4JI6Mr9Oio*ra9W1!8;B`K
zX8+q-n57=P4<tjdzrthmvxk_|K`E3Z1oe30Pw)U|yY+eOZ2CV0^4msSb%y%!&u1_7cY_<O`9m|c*C>$6|kR{kh*tel4E={Te-l$ow<Fev|A5_E<T65%
K$LGr=ye9Z^g5rM_D_ai!|LHracLtz3=C7@#z#eMHbB+B2p_w6?(t&uUP%Pn-sP+UuzSDwMTLdLT%ndw9#CMEJ9441u*g4pLdWv@oRB4ICu{3oPK1-^H
Uef?;S2&KRO!J`fAxk6$VHBvti&;coCEgOYbDF;@{w&mrWyO1szddt7OWCEJ4FUvIh7@7C=qMw92{UGts?j?N^>kM8t!&CeOv567ah#W@>?U1~W7&h({
{(jOU4eezp*aU2id`rlLM*>|;W`;g50vN=;Ns8X%mJK8E)&K}dge9~4Zo@Qq|D43YZSXG$yR{&tW+YmI^qT);A_a;E*sTZHeU5-<sY#S`sko}#`8QE$=
L|_HE1Y|HR44XH2_Til1GG1AgIl0+S~?<E1N!iglCc1+O0Xr*jQzw|h}t<x%NKC>z{`;9NxY8u`a}5mNEz2UkPS?}qSF(TSZeb9mpPcF#U$pS!co)+0h
L`j_vz>JKd&fRx`AsOAM7MOo>6&~9-x3!e2Kf<)Zhq`Eiwn2gR&-<RtjHY@=!M`z#Nc^1~h^AU}bxol}jOSrpR}zHd~&;M@@OrJ}(}8hK6{*HV#+Bl7F
r*lgc-Q1@-EF>#qLFFDtHZ>bWu@A#q4}RuVx#OmDbLKiAa+rQq#;ZR_9^8EaJ|gT!+$5WkcG4}eYT9}o1!t<mze8#WjD#Bgpr^$H=4+RJ`1_Spgax9OJ
rjzc=2zS4uSANB(h`gJ`>UvM_y$YS-Zt%DT6_dref6?g<U`IQagWmpJsjW|=dC^RpKasELg$Ab(~lpDT?nMh5*10fC3`opAfTjJlB6oeZj)3!<6>UCd%
RXq1MwgfJh@|%3wtO95KbBb5MDkgUG-)fe%;Te=bgr7%<s%{z}@ZIV%C|VU`W_OAC^D-HM@Pb>4aZxbgX6%pL*fgBq12QujOMU*a|Mc>2o}CPc^n1_8i
3PK}F}`os!IPva5~+6WTIZ!gO3j;oAoT(-B%u{`u9({?e!Xv=HMej;f)f_xZWN0Jx`-et3RgUC-NN9KIzCB6>Dm+6yZ5Al$GM~P?h-zfq#bMHi&aMmn)
Eq*Y^5xK#)Omp5$sPZE|y@>>JBk?Uo0r)$z$<AWJC3}zZW)_%IxboY7YbK_G>~{zJGH;$0AZ+(ii3rEe|@O+Hk%<cdofzB|7)O!HPD+O4cF}lkmiaJm~
@?V$OdNufpwsOg)O*-PtKyoB}FY>P#&lV_esd<L~eR>Nb0yw*Pn75;6V^^1h)jlG^OUTGm21U?L)ePm}M`iZp);$o=&$1R)$YVM{Fi-ypGOXv;nMJ0t;
Q1DYUpoHjfcf+E}fBs9PT?+aaW`j!LUn#aPmm^a#5YIfgO5$BdJU>cK4OTHC-v|Zw7e43D4^{-rV+)RVPIJkSEK3Q9$8kB_Pt=|xHTX1m00nP$WB<Um$
=KDnan!QbC=^P+sQ|6~BRPF<sPw;%%7aucgSybJ6G$6&fp;7ixAQu-z&Q0#?+fIg37KVmbI{AbSFl+aGcwt|E>^=FsHxVrma+FM?n=@a;oZe&q&=YQH7
41^lx;dAFAh_!LGqEt@wFFB&$HzSdpX$fD0+Hj~IJ*jO3UY!?u8(~wZ%wfQvb1xW-bowQR)Ye!@ta}hpDgcVZ<gx;W<Im1p)tcqU+%&Qz@28uOlR4Ay(
&xp0g3&e|Ly;%_Fq*jRrwzb_Wz`@(74lusAj`Ne4w^6cs+f1&S^&l7vA=OpH6JVp=T9>*Me_+5~>&Cb6WnPTAV)MK<{V(+;<7Z1eyk67Gnkln_r?fz2*
<_6|ax0Xil>rS{-+YAdW}K#8JvT=L4@X9bY)QVVe!tK%~5WPmACY@l=9KNqveGFdy~qPp5GgL<z~;@bZ2e6d39bf3h+B8~y>kE&cY*i&Djl>5se@yfTC
%W+UAEtMdWHBX_$GX|A~l>=AK%#A8}pp9^nEtYd+`evDc`CzK#wW3jS>0bQXKzWL%Rez7daMrZ}rc3E3OO{{O45X2L=rDLsk#rTc?e0#NH`JP1c5;=jQ
FZ~3SdJS>W$)=VcPZqRHWw(JWq&7gI+K15;s)#pg=Y18#+XK+$fC4XO$BD32xOTpZ?U1P$XUHC35tB3V{yW7r`<(=pUCi(2=T8tMM#mJ0eaip*MkDi@T
Agf>HZfhi<<|uH1@3MFQv3a+SMc?$@Vi$25rT(LXicM!65^&~C3_SHGx#=g>qv4UhJ->V-Nj<VC*p&YKxcn(L~x^{-4JB%48>PkmhLBvX~e-V{5fl4nP
B8x(anwT(GuRcUC7LoM950SZ|WC4+Q9cQ731H*4>=*I^}YHqu7-{+M%B<u*#WrBdL>e_5v?>58jXXFQ6hqqF{wR|>H*#_oq1i0Nl=LklgFtSGZEs$b1W
v;E}VaUP!#q4(268%eJ<^8#c7XOM~Jl5<ehw#RL0T8K5w6@nN;G|H?_oP%@?wH)H*CTB{Oj0PaAGm^tAydkOOsjr9;V{>oZ(??3izG2X@^5ek$Rq_X{<
TmkhFEwGBE>W>{y#s#iFj-zQN@^1dq0^MdI4BGU4u%QKMYJGJ|_d<*|~2SxplC^MOp7Df5m0ynsoRuxtUlD_V@>?eO!K-mVEHE!2ckRE|g!ROU_z-{b-
=&yb5{2iM@=NTX4m@>z4JkdvUpnvr?wD_lJ|I;T*CG|Dd@_imHD3x~Wsqkzdqm1v6F}@QGe%G`4tOK!3qB(<6CJ$9c;yrU^{?rQ#h)=SPE-37Cf@G>iZ
Z`S~*->;esZ1*u087$mFTwRmIBF23-yhQ;HpmVw{S3?T&pRf(Q2yvk`gTgZF;GRj7%rj-CRPnx@FV!F-}BdK-I+`0t2M+&sd`BGvinQVEi8t-!YUaPMa
x83`Q|I%@~9C*ib`W06UH~KFAQHFv;~KGHPBPsU?$>c;2F5%>>7wUcI5(ggDnPkKbAX*xxhneI991cye2|nBXm3*EDe5fEgtFq?hr^G;wIf-tOF>Atm3
Fgs}fNm<;c?yAF?TBsuvwC189`s)+&UCuwk<>i+Oh?A?rL>96}U<2APj#*4(@Cl(c@|ir(o<#FLLsds&Y~2h``Die{Va0#Fo&zd0l}BmVrn!u=lQ@;|4
dw<vvZ=Fms%nX-I3`dYP6d=T;@dH>23D5^yFdzH?o1f^+**86bKk$s&G^MmmK@(M=xbC1>#h*6ZfCeM>lBHYEHcp+cGEpAE`^5j<)<y$&(r-v*gF&n+O
-Gi&Z8`<o<am#rU1*L;{4u}Ae&2%%=O%-Ioqt{JNwj2o}rhPZJvM<KP1xT&NxTXa>Ta7cD@itWqh0Cn2k4%T6Dk*uKdx;0eo!+&@COVuvx-!=Kw7(!m+
-x3ub}0kzHkRyD(mGWF&SBhCcfDie)4%%__>%^xYa<ATdHg~U+@~qO_9K?ofhhQKIq^dM<B9&6$HkoadR2+VekI~}L_VHTiF~Q?<t75kV=eA9+If;9Qz
2K-x(8w&7$EbnFLj`aPgng!^DiVsVfd{6f>KBg=|$Lm+c2^Jve(DGnoEH&XtR#_fsx@U)=U<zb3uS+y2Ll*Qyrn`u)i2hU!KBY8)<EEF9jB4Z|19ciue
n~U1vxFDlmrhCrkhK?5w!;3F6jz?Kzy%F3(fjD$*AM!x+|JXM_yM%v}LrcIi)v7A~8y{GD@kcuEV?&fz_fHR~fHe?DV_HQoUF{D1;EwBn`LD!dR0@hp;
QO1_gs%L%Qf4R0cD3(!ZBl->h{En1o#uB{-A4XcRPXG}p(%`QBSK)8md>o{ygJ#Hb8*r=}=Xiexmvn3E~pXWjSUNV$4fKsJg{tlJZSRW{rigQgq)HDE0
N#1t2=41MIPEMF5)8Ox;KHJ19<*F!97EbqNw&GBDy#=6t?loDe@uCulHGM{Z0~4`jF)>djwq$T>tCeo39w#Z+zEIPfsD=Ve`u6?kSr;^6rkwgi{+yEki
VuwuD<1Oyap=(vj<`s|xBcbIDG4QXt3$gG6B!X&>&lN|lQfVArF2-IVYLDM=8WHD+dc$@{x0Una>ar@=%3)>u!8_DdX^@KtFwr@(fVp{KlTBFwLSHLjq
4L2LS5P`8@P~<Q~4<T?=1zZ!aT2z6qccQ9P@A3z3>9b7b`5Ob7F9i4SV`3q%w!1Xi;%KbGZU{ID-A~)@%hFXwJv8-aaZ(MAu<>h~0vi^tOaV@v|CG{`x
t9pK;DXPdcZq%Lj`D<X^YNJu}>%h}GYp3hlWBeH6cbGx3ARjGYa7)og-Ob-Xio-F*Vgam5)c&qF9G@s+!Q=bQm6oQ+(}-kmD;hqLY%N;MGY>~kkOe+W%
pLF9FGowcANJA)c6*M%%HQEbr)Hv+mM%ZDB&;{<B<5h?Mr@}TIK`pWm0Uk7T@d+^5o!q5=>3jV|KYYnAuEPaN%`%A&gIfYZv;_pPT+?5W>DBckZm@VVr
Rn$RYHdlhdE^UL$)7*St;SWe=%%NWlGv|R+>@UW-)nrb1YrXHQea46%^oht#RkVQZn{_G$BdOw$=dbYl?tR47{;bC?_&XWkV$7ptBeoUYb<rI9cHW`%(
Yc+8d)orz8NKX~*D$N$#-CmkT;7nmoH?O)aesh?IPMR&cD^Ujb0(9$b^JgcLl{Um{^^3`tE!PMve-x0(O8x1mJx`tyu#(){SQZM?ZMt3)dihWaPOgYK6
4Fi#;7von;8qRmJ8xtCqD(z$?784pTUOMIu}||Q>GCZmAB>_E0H!}F3NU{6dyvtA$<C&?|Fkg>0LanQ659$0`KZtG))F~In@f4@sk+H`KpF3z0V=>P05
yD|2Cgu=ceB6m=_A58{xBGp8;iyZ3!yx^_#9xsJC~Xn9L0a&Y1Trih;jVibklM<>_K@UqB`DaGo$Y@AGBM@4_$q-=3WCKc2@@2CGiI)$^3*C8o=ItnNs
(WXy$TbdN!K15jAGW;;P$0N=E;PD9}J&^o4jSSiT3F2muG#p!9jMV_@vy#vqN{at+tOqU>W=ELIRyv`*h&0d$l3U+i7DwsQ?$v5!2eEgt)Tf0Dvi()Fk
K?*#YUeLAgjJqy#_Tv7{--k-P3sPXMUCp5QreFH!&15ua$@<k@l^b3)K9|hRd}W`1nOOf$Qu|*-R$36aOLB(H1cE&b_bbsyXn(6W-Z)}50Lad^ItV#Zm
3;DfmpUbn5Xpg)JRi$F1HE+m@0>4KTk4g0Sd2QUkzjG&<!hU`1IF%oEJ7&k6G4vYCJm4X(V0%aDE}S>4UDuP8LO~ol`z-xNo9-RLEK@P`<$>igLY#^;z
kX}DajYuPn4W(kiDRpe^4R20j}j;>9gO37F(c}2EGQL=-=7P$aY4pi7vTKqHzuG-HVD_NECYh4ZZUofZa2puPNR!NzGCbIww~NI!#iID6SVB@HHnUB~=
@pqHF21@>>iUZpSP>{SGYw@G6H%mOxuDF?CPWrb%lci~$Yz5Qk?B?n0a~8$aO|i?SciEg8K-kvi#lDBfcRXaeCDiQcm<7CiCh!L8#VUEAv?xJ+{md>>o
)J!7#2#1TN0<){zHt(wSfNE9>RSeQY0WVE?Nj*&>^WCaj^sZhdm*U|;jF=d9+*bBaX+2Oi8P7@Ns!P4R$x;QwX=W5KPx1HjWeU`{qjR=asOc@_XxAmWI
u^Z2h2sdyW1mYM%Nnxo?MgV@ixw4Ex1Df;-<>f2%s&viUp$Z4<3i%}SRL_1E6_66FwzuchPDCf8b7>Q%g{L9E+q-zg7KqD)zD}dF*b-3Mw5QUTg?!*r7
S2u01}b_uUQq!$TuE{ADxV&^qunLygPhrs1zX8$QZGE$9N2I5LCxA1S8~^X99*Hf1+E|5=LL=hA;{+9@uROT_TnMx=2G@>6z5}VIiE*3OrTZ$@s$R#2}
R@Xe--}zlmU^%d-j@};}q4?vOo00J)rPW=%4bKvKqkQ_3DKSkF(Bp0drNq+5?fD6&cX6x!|8q^y!@6Ykl9aX>l8)z1{^AqHPmNX%Ld%19VaW>&c7J39K
RYRO)R+i0dSNB#j^DG6Q(vVO}s55TcR?+LcxSrcBPg)>zOpkQp_nN2H12DtQ&wH?tTGlBM}PG}jX=U>}d>!AxB{iJy~Nqbdb5W(wzr%mLg?0CVn0`F0#
y@!NYB`n@MHB>&#-xzWPkA<EH4d%Cuj6SxTDP25$TMkk6?s=Ap22{z&~$3#ukCvle~I^Wtcg!Dbsf?l}wBDiFEu*hU6oMQVKwEULXJEYju+jagX#6Xa4
`>7o~JxSEG#eZkZmr(G`^Sinif(A5~=<RxFQ%EGoT`j3AZ$air(Y@MB$-;$Llh2)=DO@PWJj7*?Cs5K<mo|B-RKT<JI_w+y*9P49lx>x=L`Y|%+c)edi
-D$THT`Dg%@+0T*H#1fGSOjOX5DVPbpWW#W6E#$H5YAbnJUaiCOUiQ{ociIIsi2k7Z?dN%Ejd?PIRnP3EcMT`tD`lsX+P6(etG>M-GJX8#GFjq(~|?_V
3-s8wse+S*Fj$TTbyCDC}KN&<7En^s;E5T|_|kzs^wPkebBDUQyFG3PU6~&NyEy*LDDVpuS$--@o12LGT@KJFz0NhuOCpkKzNm)TQa*P|FjL{^kB9jVy
u;H>~;7chUpsd@cVx+`z3!c!($lg2AC29PYz%JyZi0RQ7l=!c7pzBOPD+@5~V!g~dm1Pi*?XTL!dX$BimIA8;OA#F%jVT}%lzDGtSD<ym2AZsZBZhhIL
e%nl*{cX0UP?Su~O+hF<i?aQ{rXRV#_!*w(~y&HA;UOPz#Df6ZUGU56VEH2K1m*{T?2{A4Dxh?qnR6gqXHe&3(!UhRyYhETK-RO~O-_S9E1A_1%3YPqP
pZqq9$k0thIN$M2U*2VdlOpc2o^LjRplZ~(ha1XJ%;~S8en_GQ+I&d>EoZw81ZMrLRfr74d@lQP%-M4Q4Ozz`dZ)}p^d`@|w0#v2!)f~c9ShF!Z|r4kN
t|N02i$W)GH#4>r>X#nv;7mJO~mndA`<^RMU)Am?kg3d8sQ4J(*Ev;$lxF&aET?;Y`&gE;Z>LXwZ0Sxx<(Cq({V_Q2aosgiVWOIhhEf6#f&GUbje8CaT
-j}2b<9h4_p}{+VA<?m}3DqY6*Q9--H3=CmG<&9Lp))?s{QrjKV|8u8PNz7gGvGf_<*D8Gdu(h1C7YWk-RS-&pf8QCbIx^MQ#kmQja*O&!?W>Y&EZ4Q+
<qpSKPCs`vBtd?;Hh>iIc%&tk=vgeW)m_TN;1`rO~I8Uz@cp*e~JreqVZM0}v3{`-Y6<n9IhW!JtHW94=8fue+nn8Wuo-E)%w^GFx@84&Lfytq`#yh3V
_@VEImtUQ$m1uPBe#{3<Q%W<}+q_ew2()g-@QKxqiSn9K2Etz>wk{Gh=7BxwW*wg#mio+=}9{E}h)%%R&zah_Dn5u?`*o+OaSC?}Del@8@jz!Kme8x}S
oF8$5B)+58nFO{BMp=1YV@k%A>i=|csOGMQyCEowDx^~l9>j9h$=e6d&)wNMbSB7y+(*lnE)I$Tu=R4IoJ{C*!a>$ASK5xkO1g1GLe7N=BI}+#4iGl2l
s&sQdwWF-q7*V)J9TF&Kop0Vt>4ccitAu2+<bvoNY$#j_V-b8z~@7`;%{#|6_5{odwF;LgR|4@AKl#*0*pUGX8xS#K1qVcsTY;ZczFJ9{g`I3@Bq^?DY
c>Gr;2p#SZE**8UoK!%A#8*4Ww`WioD3&Y>9;wSx4`xL4>WQC7FF^1zhr9vF(}Ew?LZU5b5NpK`ty?mA6`(1v)e7vXIS33*t3;6{X+%kXD(~O_yWYKy$
mCyLfNOkeHnDXsnS5A&ATe`K<-#0k~PaIraa=-kUYOs%&Sv|HZdBB0=;OQ5TT(eIh!k;#>%jL?<D7#IHX&m!rb=oL+l-*E!qea?S5z#)<{s_)z8;?|5D
^1vtGL!p~*S7VZ1Io`NOh+AR@$aIqtMyV1t#2<?SaQo>!hmEzTHvn$}-0ONXPBk!nn2mnY<cJopQh^^MlXZ|*@(#_4B+^^jW*GG}~=d0+4SSg+>Eea_^
fEVX}4WhU(5pgcY-6k8w#Pds~T13l>3;cuaOi#;dN7z#GJ-#jFzJkmP$?V5NUqR#wn9Or`%|*ly>oqa#EuguKnz1AaEg<)L96qOLiv%q``pPpoBA^PIu
XJ4B6Cj;;HXYSUVf$RK<6)I4x$fz=#2;G6?5%zeYg@-NIf|*3y+~8T=Hp~3lc?9H87p-(zdw*kI$lV7G<&N@gux+(U*jCw;|8`lBBncitO~J&P0FFqdH
(V6dd@LEjAH^!T3qg|Ig^8_dj?JZWWOs%T1<A<ih{sK>)s5oHhYIi6WCE5a<YJ@n8i4gT`7Uok7jB3zNrzsWJ<c6?MEEY@!RQu#(6Fv{ae9WLbCA0G7^
@qCEPav-{Bqi+|_ylJ0@lS8IyYhtY($sD$AANL|#s%lFg+Hq=XQuYP^it8~DkSe$8)t<p|E*1r}p7aB$wPVX7aa*!5t1(ku2J<SE$DSt#-N2f27QF&>Y
KNbM0?zPo=4m~_icIJErpuYH&CUv7HI?%r~iZR`Rf(_=qX<yZl)&cyh(!$}8~ePhM7P%#|uc*H6CY1r$&oIlGJN`nc!LwR(|^~sDtngCj~lTEGM?ebiG
l5h!7%URXJ8Q@BM-X1jnXzNSByn^;gl$QcC!+Slm)GghA>@{H=fnoC|5U|_q>owqAARNgvLPgl;1mV^C9rea_Wp7~*VL}ThFr;*5c{zJJM7Mu6TJM~WR
jk9D4|sD}zyvMgFdqsviqg}&%#oA1D;K`CI#uYu^md&e&tUo!Yt63n=@DD?$pJLv_tlU6Dj=MN0tPS61-7<3N=Yrl&TnxnjrX6a6>PAE;NlGT0#L$Xd*
ip-a&gthuI%We#OnV!cN?*n1+Y9z*10{Z9Kk*;&tzf+b1V~9pHpR(XP_@<c4esLa|lj$U5HhB8`w}pM|+2pV1tRcMBbPsr$|(2Zf_j^$FgT)IU3O-O9K
0=9$i=)rwC~EV8<U4b0`gBIX#Vpw_%fI9z{klM<hBomw)88@?Pn?NG(LHk1?o|)5^Cse?&sE>+4Q4r*S2G>GNus8Fx2E2p>#Gk&GkSQJBwO7f37JsA}a
DmpuOW-}|?oA+Uy9vW$Yh!vzYLKwW`#Bors-GX~a|l%~37EDcUkl2OUh2?C0?-Vgttdof_F{M4`6J}Khj!WmwlG&Urcn9+MMIbT2;`z&PTjDa$^H|Pv*
9=)>JPAEmo2n2Xn@j+v2B{)LHM(8?I&NJZrU>u$|^8!ItNr&OzOI{J#qgPZ8=3ziL3e}jTc@zHqTL-3x`bxQ}D|4cVP0TON7_HRjq&R26nquHN)bgIyl
sJe;Xd1bhj5rXImuFd7xaxo-pbz~=m>)!DImG!JAD;ksw-9KAcT+)btpoe?UTY+jXYSmg*vPPRT6Qd+lEVSSVL1+qj){alzD3h(y6-ENejR#(yllYV6k
Ux%ay>-4>=lNNbF{Lvg&`+dy}x1Crq(pNxrqhWh`H4ful1b0gM$z-UEKp=0E(t@`GktS5p7Zf`MeQ)u-D1$3rcLXKqOnW79(>Xh2h?;AzHE`U@gbiY0@
h(qCdsTgk8c$Vj;I?5#&Z0>}o>2bt@1rpdf}fpWNB@5MP%224Sn{!8Q>Ho!@04flHSr@g1DR2)vLL@ode11J3H6Ch5sPp14~f$|uA~a9AR7luv2%X+U+
nNN^vW!!G#UY!vH<Ki&hh7%gL?@x8K;iPG%j-d~_Kuh@a~oq#Pi&(xRpdbj~oCP_A^>}Z4Aa^`gHJZ=r}uF*}PFHwiV;@UhbKVI*E&(ws(viTi_<G_M{
eJ=CLpEDH5&DYhzhoSiSD!bb#?9%P}5i=+UrxUj{Mff2W;Oj}0exwUCid?r>_egS*fW6gKA*o#X!WP_{crjf+xd?3$!H^xpfIrPX75Bn|fIeIeUd}VxA
+Q*KuW5qEk6r6<D|d<a!OgDBcG^8`95{^5M{|Do0l<zZEOWNxfEdvm_4a=}TCu3!^??gD3XVGZj{J`;e}EvzVgBmjt`O7f;_CNwb=KV+@~ykNLJfvT>%
17MT1Udz;AnkYpan!C$t%3vZ32)F7;{HleH-E$=jv==r?`?*F$mXr&u@Rj)-&5|z|*DqSpggFXzBe1^g!^VVLZFUWCAEnC@S^ystAvcxy2N{YAZ=gV%3
n##Ra$K+I75M%!-)n9C4)a3WMG43N=bg4wtw%oy$|$_q?zMWLuvXj7W?rboaOT7;wq0FFqPQn;nI`?w4pkqHDk@9C4yzgYCgqn%w4mBeoItkKGc`KBj<
Aqcm{4`3?auR?CK|XK{cxR%VhpKwiJi)pEu=H85aIyH61-KfWNz<c<Gi8K1-P_2W97p?d?uX7w72BOFAC3=K0B2-oAa(IQ~X%L48Xv3Lov!idCXBWp^W
)8odPJ*c5p3LjLZ-*c1VOgs@)vdpWVzOP_ToTMD0z6Tfm?YrR*3KWoCV)ZN@Nx+!bdRH){!@sum>|bii-i({a#56XWFFzPw7d~1~@8b)oOYGIaT^0US7
bkuc!{Jiab^3k<)R_mHR5-p4FrwRe#Sge<?O{31?FWxEU1ef92EOG3whLA6b^BsX;vTxP(h0l=r{<nV1*uHLU%JviMTj)matmJysR+BDQE9R%&p<Q*_U
Hh9Y;bIzweBa9ia@gS##|wg1eBB#l+WD6J9zQ@muJYwifLRAc7U-M1mdxU52OK>0C7(c+siy}4hV)Dr)6^9VT8EWy<Bn586fZLXGg)Yxp?L2`$@Ro`QT
XCEB!dN`3r>DRYv>w#}?qXuDY2_Jo1$S-5GvZF}K0{@;p7+&x#G8TG`dDcmR79CM#IhH7;);4jn$DGz=(&+g+LMnmS=Xrq|b88_i4rb@CE^HpV_8*2G|
$_hKaL!Rg}rvs6V4zVL3)&-&FiAbWE)4>Mj01hr)Pn`xKozaJq2%lkpnIfse57N+w`JuWMI2^y%K0O5imB$f9oet#p}IZGjd?D1OJMd+_apxF$NotVlD
mk}Ky?_b<&=SH+10V%Fc?fC+D2*KxZ)#XVMQvK2ENUX2xQA|Pf<YG|;<9?fIP`!i$M6Gpjl*-=&I@t6+D19OYulJyt0Oz6u+$ygxzVxjE!MY)H7B%;8=
&YCbhjcI9hm1t^E|>*VJ9|K)vb@CxHeBFJJf@`>HL)Q`Fh1h%L(c=+O-K1?p6(Nz{leSwXFeVxCm-Fsy!jq0^K<=Xk^Y##`DWikIf)O2@TiuVeT6qxz<
g@4*J9rWa$4uci<X9l2%91|=65u#hZ2t8cbF`9kjxw#mtDL^gdOcv=t;&GTP|0Hj#K?DyVr#p=irStshpt1eukfrR#*BlO6+~4vG<hbx{bj4nHmxIX;%
GYqrB3#@TI8hK&Zgwms@se038X;mFPGMHBPWA^)g>FcYXr#;@oLXey=(4Zd92(KgJ<olgB+4#~;rT3N8M^{P4n~V1T8$4jE9_)8>?%Y7ZU>1ScOxzG;V
CIMe<<e+RA!*jVsbp}6DH@y;3kTT1<Lz;n&Hkd*W$AOevWlc$cm49O(!W2PkRSiWB<AJ_X>1)v~b_M3{_9_SYRkfo-@e;-|*^G9SeCOG-Be-N5@pTIZb
hT|0RIAh;&>Y3>WOzXDMaN-{PA^`o++R2?u#sT%4ORwqakOHFL-SO^?d<)pm>!W@u@q<fOo964HpM_xaWvtbw3m5>Y&x3Wl$#X+k`?Czf+lt)_mp-aFz
qlJ%jqOo}`LJR4LR?;vAx!E9mEACFDp(Q7K2OPGMs69wXKo{w5?7pPmf9^+b(y{(AL%XffIDO8U*^pjgxh81A67y*T!azvc#ZJny6o%#gMME`QNr#^II
-s**2u*Ovi9)7`rDopk5?34$qNVqdI-L}rQEF;2)8cVUsgSh;<JBt+H@7C_4K^CZ0$UpJ1~M<r_<DJ9|<nM&`<nXKPxxhhU9EN?D%g$i0q|q^bV*k7lP
LH%Rmj{m8vb_SV)Jz1A^^ucgTDP2Tac{TgHe!2ka#*)#OzP2xz@ex#dmyDq^;OUt@C_-QcvxUsb;y%mg_4fsE89=N#Z}*Y8ca2AHEmDfpx=_U`HR(dV$
%XI@b2DHW-2+T!D{+bd%pZUN{mej_YWWCX6<Pzjy-K!GTc7bxj$c>*IsyZzJ~oT>TsaZxX?;IeYftJ%lnJP?3*BaN$LYR-vFBQ-c{O}EmTW*Iu4h&3(_
n-1T_vO0o7o5m&SL9=edaNo%Dt-wtxyy4UpAB#hjJfpMx+MHK<YefppzPo_%B3Lm&<P8t9%6_R7(4Q+{=e?<AA%B9CrF6@15DkXenpl0Bqm`AVzx+kLT
KV!fAOv5V!Tak;r$g{>U+2ZH0bKb+$zLo%doN(ab2}({wKu}UXZJ@kVk5}koTJ)5{$l~zLRGz&bJ#ygPI_Lhk6OU~%R{Pc2v-&OukQUq(q(EuSPg3*e}
W_cH(@Q(+tn8S8bbU(|M(A|+dSXL_w)xv{PCKI|Mou~w{E)s<6rz2|K>k^QTpF^_8%{Z|EJ*dxZMBo&;I$34g1IOzZmuJIuie3!T;oQ{;v+oKacId_>F
&StpCc1|1nqlJM{mK%=oK;|LUp#zOa9qasT$2|EKEE-#hBxrI7#Lt>f>U2Y)4Fe?IZ=8}fG}`W^ar=-;9L&uRYuNrm)x$loD<hy2?@;!_{}_?rIVzy0%
_jaBc>T4Lvfoo3_F6%1T~xkw}U+QRKwo63vIUSF~#lH+Luq5k9exDU{L`gwBCosecT|Ht{xAIE>k`=9X~@~xh~>+$ekR{FMuX}-C`?4*r7=Km?KPdT&G
;m~hw1`$|{f`Cfv2G1v}Nc^akO7r?$MX&2$q?+?kkac2PrK1;Bnzi1^_aSNza=!wRqtXYs&*|@c`5o_fy#LGeWh0l|{fg|KKS;n=^dI`6Fs6?-pW8FUu
tWNYt~YD`C;bT5$=O^k2tDF_rHVHQGtvD+Kaw|~$K?0?{uhY1o{P}=@n~u8(%p*j`=$EtK>m@Rzx&(oeEGj#PbbfL9qxKBQd$fMrab=8%Rll{S*C>a{a
g1YPidW_KlJjC{8apgj2`W)%q&1AAkzNO%Rlln|2@CI_4I$^_5IH0-}(2upZ|{cUm*W}`<dT*@VkEh<Kl_du1=#sAD=q;d{^fW-ah}xr_=9z`K|ZA_5S
z#{`ND!@4x(BFZ-<rzxCkv{QiBe@A>ET`<uuACy&#AuFsD@pWpwbcsWWxL3^{b1)P>JF$=q-c>}&nV!yWDxau!Le6IS$@L4*Y>^K>{y3_gAO4ITQRg^@
pXlMCB%bPn_r40E0`T8FJ$>aTA|NXD6r~f7U(f`4G^_vfVkKg}RzUsTv5v`>djOFFH952tMXsU_4Qaoj}PK5T(PgDH~pM-2&oTn6?Afx<wy}5rrAAhd*
$A9v8f1w}!1%3JR{FDBZ$NLNQQT%!T{c}Cd{*%Z1?Wcdo`yKCJJ}F>f{>7657*_n_@e}_r_w%j$SKk2`=(CH0eqdd7aHB}(Na>5nW*}92RQyD~^HQ*#$
Ur8g%X73K)5RGYCYOyhev*KaBf&uCn`B7KbSDcE`@_N>Y-0pdK(!B+bX8Cjh&yT05+zCte;8Xed;-@#QB|V2-zh}on*ypjD;=#cn|edT)iGPwCT0s#)L
Ta99_nuJdYXwOEF?gnRv{T2uhUh|zmVUCz7$$@))GsR$dy5}4zH^HOuaWWSJb1v)A!a{T(6Ot3z*RDxM_mR)qN$uP^F_|aAnm^>e-U7vZQQW$A2b`Vm4
7(Ug(VI^T{Bcm-uy{kT4&VCT36C`v^k0Uhfuqc(=iIY=2(mB%nL=*+e_`*}>1{%7WoGBdsA#%`;_4Uo8W1KaHQg>mli~+9bkZJ35ptn<99#vX#;<O%^&
<nTUU$59m#qEO`xjZqx#bSd+VrSNbD3AsLTr9H3RwltEfHRI2mGb-MX^z;6*Gs9!QU_C8CS%UT7W+aSNjLcSPT2+wXA{BnKTdGgfYNp6-B^o4@bV^j-|
H9lw1pW7Pk!J?=hca3J5dr$Zym{)T$KXY6vQ`wt{M}jBVrEnZd$=KHBe>#`+`w3EtZfqaahNa<p_vyAv{;uq(8NF9*KBg}P&pFCA`sK*2<%N}}C|Ynv&
rCC76O`CD%-mN;s8aRT(@UX)*(ZM^FO&npO2p8Edy+VaO|QCY4I-J#Zv8xOVp?jh{+>HgVJJL4ogdPzerD=bxi*A{E`qYR<})2jm_F<sofXk7+~`$|Qg
i8cbc|(Bn(En=<@9LLcH%^RlF**WN=gb65=C^4jYqjfipw~Bz*B*(y0^P0!`M<bl(&N=_|N(J1wpVK2pojex)n!O@{>?++g65}Ym}WbE1Z=DsOc|FtQy
V!Py)i{x5(P8*3F8$2w#o<Ldo%v1#hs|Mq(Y5Anxiht*Ou#QRbXyys@(C7joK%lwwk2jhb$$NVT!5RY|f0Y?p>bq@U~(t5|kWqrw>A<oQG?N~cTlL`NW
rq@(YPC!c-yvJrlDRn<=ab_#zV8B`(Ex5hM94~0Hn{igP(Bz7NuSSn|PbX1cmzP`GjLYXQO3lA7nNcW^jA<Qn)bpw{Gt47W@lyb3pi0Gy-RrSolx1w9K
iO@?kNN=y6nlg>e3q3xOG`U;<QKTCkuSj4d75_cxYjRQH&&w$^(@HPQQVN$A8rtqr-b!coI>NrXmfIy@WzvftP6dC~KkdV?Xb(dM*IQ}s5>b!scJ6o2R
qf@wE2rwtqhTf+RpIO<lI=z%w@6dw*y-QV1)K-_i43E#U6WSkGnloBN83aGwx;yckG|d$_&EtC+GC=Mp-xB?^epa<;<<XMrvJU4fz@g;a@dKO)CqaK?3
K=e=73blpom06W^Qq^y``cloQd@-s9R`3+|SpyN^EOUgB$+xd3nW6(A5X1@PGQe#)uS4Ir}3*?@#d{rE&vrDG1wX`<xlM_2+p_;25<+u+vT^SQBCt=v7
OK8bvkKzYwogJ}*Ib)et~}f$f$KxfutGdf$J!K6$G}G&p42{yZOsdo3-<3pV@9d^}znL0aupmcPVXno368nUd6B=J)eeWu>v=`!Dfg=Qgya<~SvkS#Lq
I)4e9U);d}a;9R0pYS^m7YeI+hUum{xhbAxX!b(d{T24qQl#GP@ic?e{T48$&9Y<>OJG0>VkqPKb`dJY)Quu*fe{85Yt9+|uICW+FY2tdjNmVShryC2G
jLgyM=hs$SO=pEeMSoGaS@`-ylv<FySS=dl%c(GH5mqn`ObdaLs9K|Hh+Q7NKHHALu2t=}u^}W^*+W%oldaaOQlJdk^4f|vXI0r)2u&`X%L6SrZBEXf)
ty{ZIA14gcu&w4nNAj{q2H#SI|-^I_9c7@GLObr&rZ79S_Y(~G(esAezcYZk*ECJ-;`WAP{VR1`E!4ht%5gXbt}nV`kO@7bZmZPSB5|Lw{V&&RMkV#T0
i%<G`!5P``pkk{36$IYMnX>OZantdyh+k7Eipi+Ry!MF|I7Eu(qP{r~W4I<k;FpWohu|{swO+1&vwLyXw#V%}VSLJ`deS=%@acpl%>7;~lcU^tbu6lIS
_qulDEuW-w5x;JSR;U;5kmb{K`8<&Fz}?r#(~3aBIA6>0pG&%`<UTJrr};ePZ}KEDVxBhC46%U|+2`OY~SytRs*pLk98?&1u^;qm^J*Ipy$za(TU_%p8
^N~WVp26+B|;x(Nnv8>yV+k)Od^BSw(NGnB22Y=?ZM_RM!Q@usi{+ZYE&nQD)-H2a!NFhSC^-f`6{laT>?$$_e6yNoG$jdT$KDFDDo)p(UVp@he8BFN)
;=)NyRa=3*ew#P<POqwSYM#H=NBxKz)IPskYZBGw$+<s;8{OVJM+ls$gsONyV}0&?(iraFQE{ub-X@+GREv3xBE&)H?L!}d>(S5tEs?ZCqviV*V)OEV9
Sk+H*eGrvRhcvR1d{Alpo%!0*s^B%q1-Q%j>b`^Vw+Lf4$4JbqDI7e;M1ddmG|qTK<k?9v32j3QleB9Y+XjFq#5(OrC@qB(P^ad=l$BUqfl2e-tN??iR
}}>{VHaSJGwfxEqJehq2#MC&nWbN)bCXoHQ5ZvecS!(cY>`_m5M{_7gSBQJZV)XzoF!yZR<W4o-_f#dO&77wY8_bDm>}we&CWnMl{<(kH=&E$Z||(^VY
fdrIiVD(V$5f32OaXRHZ0N1E|!4vJT%E^Q5Ov6(lh8Z0<F4Cnt%jM6Ol-f};CJRqaZDb~3dG`_@9fcC|clC^)wf_D9;2APv<W5BTETbR(&6)mq6LgfPh
E42`?+5$wbqMVXQg9p&FVQH`s2*=7H!TO02FQtSA|&4agH<k5^4rLZG!f5Tkpy{%m{rS)iVXv)ui>$^M^#O7+C{!+h6rhJq{A`n`q>>F#b;0G{J&1T*D
qM!8fqy$Q^A{sr}H!tAvLJ=$<{u8yIi>?N<!dzuF8HlZFL|?Gx^QD6J*Hsb7)V|O?eOMv=jTSU#!l+so=5zfEe$WvqE|E_uShtTf;r{h{;Q31}0iil|Q
qqZs=c?G-wrnw_d$HqFhXsxOlx&X*LDz4}ftGdpR-sOC70gTJcE~v|>D!lF<XmJlyMpJM0%)<-LzSR5=W^1nn2@>$z<LDFA86SjjqX|sTyw}#1JMopQS
sgOt$BSnql~I&w4J_GO&Xttx<ZCDGE|>M-BqUvu1Ymr)NKMc%wrGt;XyXS{qgc$nZl;q8o*N+d+4k73u&MF>lxfxKHnzE_5`ct&$4o^g&6TfpcR@pM-3
GHdd3ZE(^T&@ZLHFT_<CAbQ;MKIP!9e3h7k4Du7%l`ttN-!YHqW8<y^JSV5h9j^MX#gbB!Sp*$?=F_w&|0XsCMGR(ncGw*`6<pm80aybQ!i7z%{ui$<D
l@?1dPpRKKlp4ntqr%8jHPcDcpmDDwhYxaP*V(n2<W(TR=`}C@KoA*G@BJ6^B8=?am4w)hH#qsgae&5n;dzBll@HTcb1J_VAK7!Z?RNMLx^)@(^v!*=G
^@g&`Y)%F%J%IdFeHL{wX<@$~;^Mh^H)mV#S}j<C9wjg`o+~<j>PKUqYO#CRyQUcXU~Ku5=3PfUH!Hm5^oCksD6Ox~9*c?l-eSb;r^1QA_oMiIK_enLJ
}yokVuc<V2ir_OzOk9#YgX|I!$*&YyB1D==p%gaXAL#C`lC7r<KX_|7{)f8YPOK&75mld3_CQNPC=^6ou?tD24}lH7Abb0FX97NGR1bUixj~&KF>GA6U
ic;JWHfwQ{N2wwg27v^NXL<WUV`;G7K3ti@wFUB9}KbJUqTD_}*2!RYk1NXZMV*k|-DM`P9E5OtcnJ+*wvV3eBBNYhs55Q#M;mYtEG7ci6y=tMyQIy&x
T>oBIzMahD+7Lu3=UP=klco6t{oI)1P}5t|fM%iEmnOZ~0j_+F%qCiXlwz<S1hwWSaAF4=`tL$d+OnwQ!3QD;&$sdE1)0E;rJfzb-u*s`7+yZsIE=o6|
|9A9O*RQr58IeHW8hZ0m!>XD16+v8d|uj8J>bCfY?;U_=VR4ek7pLxS&wh0k8jV3Jz<BBY-A&#eIu4?s6#VVYzA~enM5gRwyWQqv<bZeuqjqRl6fAsS+
+HO%!2+pQNhdi9pWJ_%-jXg_z?6QN4VIy2wZ|&FlYbkIY&!|#N&XpeJdsHleOwjWtK{Zg+QiOF7b6a9$CHB)glf%Um62yDNqMEKH9k7Xfd)uAT5iE8lJ
EfDP6p<6=7sK0x6%r&VqiIjG*uPQFP`Ps58Lc$W6_)898r-LMf$CG=PO3*2m7IRJ=f+&jSFAGUPE+EB^bpppu~nlB*3;~P^)qxk%pqqjoE13Z<AX_ru5
G2{NA9PEMNL~6u{GE6F2@g!+1{M+o%HY->~Qv(9SOxO7f$VR4!nNT2(>odwGM?SS^4>X-2=)A_FDzrIzRatxrxG1nLnzA#PYhu>L68(!uC)@>aG{6dVl
T@g^gY*x<}%xFr89v;1Z2DRNr_-bxqZLV1MG{4x!wVN%^!_8D5O)@=LtH!Hzj#Drr{I%XLHYB<hoIH+lh(KF#R+eQ2>ix+Nu5$%Wk5F)|7>YN<rw0g2E
zf1Cx&L~*7hYjj&rLg=+Vu#Zp~2Q$NdY_VM59~M?x-Bv-TX&tcMpTZduQvBRlU@NUNRy(T%PS&8$IzrM}zHn5e?~<Y0U9)2EbSgj4xL$T-LG$8TyeIGQ
YLzJh*U~3#%jq97leM>vo+0~V4M_heD$mR44KUAWvZqAKG@eRSe05s2(CSvOiU=PSqVG>Z^JW^!ac2QvADCn38^RBKlf$;X_2*M{%=Gqw<n;-*s;*1b5
VPU|PiS<|z3*evf2YI@<vRoM{JuxQs-i)YKg1<L-&R)CU|4RJOnS1lT~*m6?Z*!ZE#pK*2@}(*WPA>sFRu08VvL=wOEU1I#QmIap?K~l^%14J%;#W7%S
Ac2Ki}Uqyq)qCejaJ`E*@6};7;1W_=Ezq5M$H^tr1+|RjDhK0j@60Cp(NXd&B%!y{~fX+Uwv+vepq>Ye%|kDkSDVj_L6D{^Y06WD>Woat0Ng9YAbOlMR
JaSd|Pb_adT`ge|D=zuuvQ#hTdqY(B+0N4Au*#0`VGYBmKkjw(ZuuJr{K({v_-BEbFJPm~p1HSz13TfWWmcFh;`a=B}4N%lg?&kc0jXLLLj^FzogF@|-
tP|VaC%Ias3r6e28+vbw4GYohJugq<`gAtEkaoVm>Pg?=;=W&VkmsJ|_nf|`Et{K(Xk>a>ga^dEodaol@M{hY(w#VH?(HgR`eRg>b0(XZfr%u>!sW|5)
?eU=zu!lajJ2GLR!yVK%U42(|oMFB~(Av{>X~tV@+as2f?Ut~}rmZt+o-Yg~P4V}NiXdoQ^YX4~Nycpw#rvCS_3BlZQ1MH5>ud(|Gjo_C<Qa28oqJKoy
=g`u)59HZt#GiU<0PH{e!joa+b14Puyj=IoI@7cb)I3rZv~|3m5vB+#QV8r)RQN5_d37jFkLZEZiAp|uW!1_ulw>rPPc}tx>Ml_b%JlU8~?(37Cv7g?6
u~))edQ^wiQlS$T!Mmi})>QEhiBac;2-ct;{gSR(WDD-vk0c{dL&|NAyBVuA4DM<C4~s@&1~cyg=RAKH4QFZ7eG+9NJ^tER9rK1ws%=q6B7iXTNOh$f=
US`dxA8;qyYFZ>jK+?b3XrJ>>LAsIqmJ2Y+w3@kEI24=|{d_sQ3hGmc|xBN4n|ZJil3ekMuv^#VSiQwkmSZ~g9Cbmv;KutOhxTrPH<%M+Hcw6lF1SMuI
E_M&0^*g1cT9b8?GBz=MMHlGvfu1_a+BevjW*fMW4#fw^)UMkIyiE9eI>`GJ3@`C#><X)$(0c0a+)(7)gyW{gWf)NC*<p(@|H5Z}x&@Gt9OY*Ax?Dq|#
5D=x`_}2OP{uRo67EW!iAVLp#Ri94P1M}NpqQcDTLa(2-qA(|0LYX0JlS_GdBB!hf(f311WbnL?tn5<+zddWmY}MKPVz=xbHR^fRm~?BzeA-_12SV>?B
(0Z7{d#@>ynf_I(W8<EpSf<d0cuj`!$wnlF_safX<@9r#VAsEa`d(^$j-4(yq>e7Kge-=-QZbp9~haWykbZ!DVn4D)Eo0v8w!t&*S{<;?(Y)ozJ>eYyl
7tQ2+n>emG{1(!co-N-338}92Ga{oo1Hni5+*98ABowD=-vki8hx=3rrr{kQ82PuaDMJM8+IY-Lf|U@&oqg7qm#oF4arx&eN@fwj{mLc;6kt*ZpfLw+{
mQEpAwGzi-YgbRSl<9oTiddb1g`LiWCe>LU$e%UewVU86|0_Wqq)lkF~77@<l<AstkO74Om;ri5RjDpc&&yXPNXrnzgny^RCs!>oTjs8m9Y_Mh%g#_W&
tzlk?P?SlC$MMx6-&z;NV#>#p$nW;+tyq>3KzNX0Q$+WgF$3?385jR6gIqle@l2cTFj6zMx3C`HOIeG~ef%-!x0oGeW?1|P6o|lL0Kuz7Ax1=TYmATH)
in{Wb>&vo6A$>ghmf|1z9chh8U@f)Ax2#gFhWJI$TQ4QKQl>s;w+TnX7kX86mJ;1v><3Q+UuYWnJrr^x<Sid)TyJTmP>OnQpQxcorSP*+aOCayVxFKIG
Ioj<Qt&KK;Rb{-atH=JN|=U#M)h!4TkAwrqtYGkaFaF?>j5b}W_UZ4D^lK9Bv>!z8Oq5S>jT-0AJQQUJf6HLX`5)KtZTf(<D=lJo6rO--0$+{`%w6Myl
>sz9!SSGmMg>)8==t;Ou>~uek2Q?c}1K6tTu=w<UtHD*18pi5^Is9P;fEP6TJy(8QFKHJmB?B$=k(Vus*V*E5o1fKbtQ*MXyIasv0?0B4pR1-d62y$GV
+!8oWxM;FtS<A!XOD8FlHXa0iIcV>la=MW($bb4FUACZjo0L$}XejE`;K{NCOL%|_=Bq^op6_s5X9_V;8tQmAqxx{$6E2PfH@f4RPETsLUcS5eh`Kl{i
nYF^uAj`|5+eGT(Na=D_0ex|WqJx2!`ZTHxojB}9AQG6|kiY-8^Q!$gp1}46K3G?pA+mq_NVy=TZ{ejy$*Vxb;BKA}7#L%|1Ia<<6B~^iDAHO!cKwN85
eYC>w&6hAQJ<o+>j+rHa$7w{%Xy<}{%04)sckF-q$5~R%S-6yNB+UQ`gfFRv^-UVcw2ZtB*aWDy^Xx^~qo;*=jy+sckI7Xwqpyrs;a-!Lxg8bU&rG;=S
Ir=C{Ub_w<Q<9ZzzGY(bs7hLMf!%ELkm=A!NaBed_R`2a}KrMg7fpI^##qpP9k*3I7iG#*RgS=Lj%9fm~XeU62(vtEE-<5a6tyse<mkrI9@)%@qzm7Wv
gzNke2M`VY$8S8Wk2>TM4}HZShOIBoZ+X6~Vbv#vs0LKATXJbMtWjjE2VteO{ZRdJeY%$iC@ps}8L?fJ2uSBqGdTSTrbASHXC|lTgK*l)@Kj4VSwHm);
gpD9E^WhXQHx@K6*q2_z(gA>=6eq}=K4?Ib~A=+fB10?Rk{Pmd^8wfFPD<D08nk@708-?NVW*z)>rmppq<miY*2=r<@w<i!<9yD#lhmbvV-4TIfGaOUp
2EJ&M)P66kt>T$U{P~nPfYvv8b!JA%oxZHl^>lw9$6U!G|UomH+mju)H=lu-!Z7gLdd4h!apVoWkXQvicsxl3v_5QOx*?S|{k!yXR>Uv)^QGAH?{;l6d
QYXJC&rVBWs^`Z?&iH;sd`Wy_dpRK%E{-IivE8s<(n?n<KVP35oh3A%&LJ5zgc`vsx~1DJ3bks<S#*V}O@)XZzfxfiqV<MVhxw>(gfFR^R*U-%alUQ?+
uN=K{d)($;aF_e3-g(Kxi-99&APPJkq_G-F#8VYy75L!DJufz#rh3li2WWpUqP(45L(J>(y9#&M^e}nJtfdHrWo~=>Bd1k_XaGpSF%|t^aM;|@vLBCL1
>M+MKA@&h+s)$$>{mp(pvRLP820qsO?;y$imTHMF{66X1DTaE!FoD<$$hge771@HtC#$$%7(!8Gc!>FnvdDz3dFwU)C!=^~|6$OYFkSS6Y+NweUC2J;Y
Y(fO^IK##zzubSBjZom&LiAMf#*=S{?Z)|hs9%Rl-SUQqAa&+9--b(93CG0#i;%YKz9Y)i!tb9|h`RH9AXZYcMVi`R_<ej8-7Bg6YE=F$Cw1<(EJX9wD
OVj$kQL7eXa?ho&WD{S-~)`emfj}O$`h(lE+*s-N%;h|)sJ|R=yjo8IF5JH1@XVkt(P4L(n`=d}JNAy)0GB&k6q+mef{=wg;s@2H*Au0d>i1{XENo>6$
fN3d?&{DNQ?8QQm$hWoBx5(_(DM;R7Bp=$xLyZ4gNh@kgR&Ez_{P8ZNCe~hoUqSW$eWULEonrL~B12Kxx4k(9@l*qox?W+5xemp8rc8e0f~!;wriS)!^
rL?N_4<){xqdo0nz4&cKd&FDW1y<!<(QQ}-#_%r`q4g!Gu9I~LiA7TM^$!HW8d<C_sjZGBS{`&G3u+{PwO)nb!u6`GWtT@PwTaw8cYYPpTEX0`;nf<?X
q1mMJj&Yk0i+-Y-yff!P|b>Z+6-XRXSlh{AE9qLzG`sLuYlZpVn(FI3Akxot^LY^Lnj*6O{>8W4Zpa-^Z=W6GEx47XDgsmCOjMyS*U46l%@Q2?YLTpu@
HgL4VR$8ouqe4?2;#wk9*Ftn%~xYM9fJh}(MX@t@mUa!V6!B-b{v+-x$d$X?+fs=Ua8%I+{%Jn!aiv3&_zuLw}7n90l9KAnqPx6{sV84?!?eXl#_!|#{
4$}mRx#-)ox>O^q=K%FHr)T%5`s{U)w6_Jn%^yEv03}(xdp`y_NLgC#k{BOd0@^|i29M9TG`)U+#iSssYn?2iZZG%@!B{|3#^Id-k2CY<v@{q-O(>pIy
aYw&leZiH4l80qaUd4@_tR6Z*Pj#AO`&2(?nZ3K)c7&gR7Xwpg6`jL=;`ta9Qss)T0y*QpZqL(ZtFnH_{^&34U-Oz(lNvTa+tO{aU|Py-!B2$w>6^B?Y
GCjOiXnchZQ(1dmx%#2<uu*S+vk~lu}37U5(eY5M4;MiGPse~1T$-`Z{6(^6?O^V9%L$Dqv~z-q^dI}4T<T@Y*%l1k>=4Z8jPmZMaBCy6jrEgBNUCVkL
tZTk><nvh%znT5~N^rK3SJ;W0e!;V3bqaTcK{Z6#IK7@wVDFbk%>}?i9r7QKJV4SJ!!N@(LrVx6ribTWszQzsnpwlG`eNKCVfhw^EtIyYkC=vi2-X)iQ
TdR7}lPeyo?^@#Bc+D7P~9d+(!4V}I&Skv#hEeCwa5NwC{XmB@zDozeDaCl`b9(@{9bO}0x_CaSu@j#4hWt03Ign#sPpRw(PAzDKk5RaG|%AEQ)roU*l
}ZMC?Lk`CTg_kw7R<_c&$YzOw1HloL+QdE=B&b#6WinXDaaTc6!u+tE?VETu@#Qtw`x&tzWjs3A+X|7W=4h#DL>$%XqK_Q3jHGtk&#i+cVUBL_qQd1%Z
zPGbkLD#M2<bZvC($L3<uzvqvwm;Fn04kHSyy&(QRy@oj_d`~u;*ugNmGi=8uMtrAv>>-|*=^OcQQaxs2lHY4o;}x%NpF;NKhqJ`z?n4l=&)os7URa~j
G*eDW)|U;WqA6&fe{<e8yuCT6I~Sdv>f|S*0-RxXi`9kB@hfppFeWJx+wyKDYaHv$Pdhi?Rh&cr`k1GudS5xxJKwB+guAH6ZfMbs9BUe&wcDv&O?TCIv
VT2*{%@8?4ii|xqBk|T{W#GTQ((2jWBP5U37)My1WQ)Zpxw;^$1C|{K7ynCOt$M&tpB%t_2Ivk1zIl^~Dif?SMdXr|FBhx<0km<v8!sevF^3fWCpb&N_
*TQb+`<Gg_HU!V4mJY0l;L?7V9nhy$;|in$*vttwa7{W$Lcs!L{~Hw};0iRkKz`K1dsL3v9BR_IHowBM76UiEVjv^rM~<>GM{6i6>XI^!;t3i~``f9G~
_;hD{p$Y9%gB-+?rxR1-@AuAWz-k9u?lbZMb&dTvc*uOCxS!f`5I*>S1CBlk&A$=-kI><O@e;eBh_e-yr-q2pX3t~$HsOFk@yqwA%w;i#i2$ufccO~FR
9qlIo3Y~gqjRJOl-OdEcRWEJ92d)~A0*>o-*Rwx@EX~ZtMwEKL$EN+NL-^p(XXA#L7Ze(oJ&f{2MsHPiRCD{bhJxmU--@-se0S5apGMSqM+Ul?lV3=|N
4_l5j(F$$jh%0LreNl&?8fW)uBroxdGWnx3TkS`AniI*1La7aV{_gQqz3LfcW{bOvIWZ5c7vTovpfrxjzHhMR6F;u{;#SfZ6sQkRy8Z^XIPJmaecof()
pC+s)T}DB0cOg(lwmh3{P`>-Nu~{Cp)<DSK0UE28qe*t(tB#f20Fymu<ZnIrihtMkzgSsOU3jZ$WY&B@LAnX=o6;I(DH|&9He$GP+D3)Adi163Mz^7Kp
$ODK=+w@TBsExQ%(aW1)asUn<HB4Ya<V78ZN0dn<M4vnc9iO?4-FDB-_)Tj0O(9e_XHEpVIeKVBC2KmO@01OMhrhzr)fC_?yNMv%y51=7Tjg9DDzl&9q
#0TMJ=<u0a(i9#uqI;jF7*eK5a+>zx?;JOwQ!!{c2h?(UZV)WzQ8`G_Fn5Q?s2K06xvo3w}3ZcNSlKZQY2iqrTCF;p9D)_`9Cpy>bk8L7BbQLYxXjU=6
w&P_dUJBsp^*lya78(IN2q8ZqTy6WPyVNCFCLcuC?IyG8gJ>|Ql)bwTk2=`?`+xt_w<)s!$o#9<K1%<ee&9d<r}<Zo|BIjJUpfBo|NTGv`5OixIXbtJ&
5~2V5#6A;HbD`PXUfU?o9D-%KTm!YgvzNA?}L(ORee-}_(7i|rz;VGXqilZb+4yLG@g&op|ay80Cy-e`}b4~;1xLDQ9HzvgLG_PbwAQcz&+`1($}&~!9
C{fr{bvOAp)*}WNkm9Kx8{4exDT1klC>mw~t3gA>7bWr2dul!MD18S56~{7`$A@Sj-wbX5ne~XIk(d#gEr$d$i(yaE4OuD;vCaq8j4z^am4un-6w_hkx
PKmcZv#z_<??!9`-{S%<IL2G;oJz|@8PS{6V63&hg^*aMj4m2+-1cm~_$C~XE3ZVSGEy{+Sy<_=J(m*x<pn-DP1z4ImKIthTKKH76z2Rb53f<VFPW3<5
*dPg5;ntuVi@)2u{!n-1(+v>&Yp_~Ik`f|i+ONAK7z1OmY*71jM@ALS3RkBaO(yYjOfW4={a8{Mb?hD<B6LFa&-x^-)7TI@lyi$b;PP*@oRVVI;I7O^e
nGIb9lrWQ;+vLO($Vp^cl$NuK&^qTdmYAjqxPGG40M+<-I8Lc>hV1DO`vOQjoC7=9<;VF}3R^CL&(v=b*A3qW)E1vvLxtyO7an<%mD#-jZ9CHUL-l!HX
t&%oR%`-;uN_JL5bfm|u<s#bF~pG#xXo05AEHbTM8+`-c%I!2oIVuwJmnUzh!<v0Df>*n1N^^KVq^~A1iF8z&5fU^2t<`bdbtza0`9&#bbC|E3Cxz$a-
LX|3b<IkCEWbx8Juq8LBHX1K_Iw3=lEW4IKR0nbAOPkxeBa!0vDAc&Y*Hm=Zfd`4^MbH<eRH;#KCrz9*<q*g$>Aq{zPg*v5hcUv{@MhKz~JnDDGcXpsR
e3NlzK_5KcYYkHYMW>k;a}Uw3ou0Z^xVQ%(&t5=yq+f~gv-m3K;JW5O@tgK|sNkh&{d1G>>g*X=uQD|>zs3ogdR1u-=(i{B5-2$<wtRu*<gD;KaX@u77
jOSwOe<M|RVJXi)?GWIs+E3kaxm9lOA1(Ew^X&(ekE|#XTNz!p7fk58hWX>ex6By5iNc_||jl}19ypE0xz~7|7@9-O)CiX@~ApS)5%QcV3${Z;x<txoW
K!NwOK0hX=5%TVBM7%{mSK^e8gPor5JunTM*7m0-@POX;`#IhL6Nua^*-e7^AyL&Kur>|FT(}N5jwU=@!aGY&JbiQL1@MAZ+itnw5<yQPK4sJUxq|ECy
Xdud{|m2sW`BBz@ZG{?GcN}}f*VVMl;Zwh_TFUIaVE>seV3dv0b}13Py=?NB=!;|k-Vq@`%dghV*}iGzvfXW+=!?Q5C0Pt*_Hd?3|u;!Mzg)wULVb*V+
;^@ea}XIoa*4_^p<57a502Wv7bsOJH5jNmR%e1j<Eo1BqsMIm#c;L>^9*Dt_37+DfLiz%dWt3S#rLgE_98}E2N6(=mv+B>uh3JLfC*RfjK7yXEy{jt4i
_RA{)v-g6~7VPU#5V<<h@j>4!cAF-y`NPcjT*M)4ZH=V|L;(;H8Gcxn@4>i3Z9FN`DjM^-X5&Q=$5lRYu!dp8YlMD|SRX}Xixwb;dIe(7;BWqgduRj&r
jg}!X&!0wa(3`Iv2I_&P{=Ye~CZQ9(fAvoKN-RZ|ZUd6X)smkN(fsy6-(5oJsrOnc2VfONRJw{Oy@z@L)HNHrRa(nEB{x)x_tNXNnalsSHAk@#!_#!7A
V|<4<uyXaoIasO(`Ejv(um>c6D%(zQ*c;!J%ZpWS?jPx<BRImZ_mWA4SGRKA?p^Ic($*=!k$R>9syt2khE^aJz901v8ohf!jHO?_i{NepiG7TZ@o`7BU
Of?(`A>Lv_80PK4RvBNh{i^k^{gjOzQXuGHNMxxAq>uNlP1MXAOvz-+;#;=YKiBs=3xB*Qd@DkCw958K)P9Qx8aJqNx6-YE!s-y;AN+;!)A>l7_qg}T4
&p1-c*GJygteZne|cnCoLs7(EQawXmw#ZU~;jDwdeKgki1Mwy1jrNDCcEWR_AhZ0F<RL9^PknFsAn9Z_XqYIK1nvV{yRMpvx1170gp|*oS!O6I#kd5U*
K}(m-1b@Ljs~-ER2}V%L_pff21X2z*omXU{Jue;=nk&uQ%CU@7;thhmszU<SiYVvdYeu$wo(92qemB&V~9_`?uZkXs>l&aWL+0P&b0ao;n}!5VCO(t5H
K;8fO8Z(?fmu%|lBoh&IYhxR=3DitT{X7+u4zSmtseiwf5HGg(S0lC>t;fW?%{>fkQX8%en=zA$3aoQOL-0$^%oxX+-SxdDoV9~1v(&Tcn7bD$K-)e@a
Uhb$bleAxiF5X)<F!cyFpR=ks;nF-oz|H5)K~QrG=KW?L;L_HOZE^cyfO+5&CUB`19<p2^TEaOTY%S;dZAfpNfYjkdw$XD%zU^=VmE1WVkZAtzg~G84&
)%6$At7)el@v|0Nrs>S_n>SuelM$s$y~6~Ps#V;j}1e)baJF6@|Z;Oi_Qmwueid?^0$&Z=a)))t)tTnRI$A_PHoc)7`=e*F447ufGln>aRZde=jQ?X)r
pA{%Vc3`u`+Jp-fXSJ6@hI6<pJ}?yc_h%r*N;zii3BgW&OOnscx%4lk#?BuLGfgUUt5B<LRXi5cg-zY4%b9tHP4v^O=ZAXd5+eQYF5lzTewP^`Wg7Kq;
JX9bOR%Unaq%lW{yl3LhT&q{&7DK3oV$gDI#Qs}Ge>Z&LSh$aKiDQ*;F!QQV|;msfjof`43YKaMq*4*ke4)a0`B4D7O&DSy^jk5`5C@mw{wfDD=`<9*P
v2D*DGeyZDqe3@<rEZ}BNfozBfK7GbK2DYQUhB`&#98WrN;ofJkIo!*v?Iv0i6;Q>qv5@MrG5?Z%sM2m6In-AVPKUoF2e`@JjY$fOHUtH9p&%sA=4>y&
UMilL0}!ccudC0K@%aD#v#h57=U=D)8Dtv7`s}Zp#ZA0hD_IHFiGnm7EZVtGxeNT-Qp*_qCx<aDl5+m=JV;04_q|M3u7fvH&z2*foWk$2-gcKBsk)r6l
cq1@_yp8tYsvhmP%06^^{xZkX&|$O+SaInqk-~#uw8c9c#pTX;!LF%EFq0tX~b<5Fn_(j{~Y#2@n7?L@yoBve>eUw-^jbL7hgL1t;Q0N<WH&gLkGhyO&
xmN+JN0#u#<~*s^;~F@#41Cn;d*w$xo#A@eE`kYMu*}wo}*!u2v?1#D#TDu)n2v-9YgW?$Hz4xPpoAAn}_9dJfONS6-jwEC9WU-In+0^);Z?wY`*>H#=
vSsgZI3Yy+LPFV0r9r-y0ngETKZL^40&hD2U<3<m%ZJJ`>WGx(>)wVRgK5b{?pW-WkWJm_w1{EC-qQ9$_pb^u?T#o<ES6FnnEjxOLpE4|wuK_R6U&*Dy
^`)9B8eVsp%g@c9v>}#Z02&%l-7F<X9x;liEWg-$Pvj<~&d3z!zY$y0ITM_i3*En=4OzmRSwhTU)6q*MyGbd&qSJ&M;1P$bu>z4NR<9Op6O{_V09HU^k
aDkB1LFEA1N-8`X78<ncRT7gEc|<^N<%x+K5*IpL*+qPOkx!AG+vpfimX5(&K!yVz$_3(IhU>RTK*8QPJl_3<AWv)!%hP@8*U4dwT5AlQT5#m^56xjY9
C?a}(->=p2<pK5QU<peM^KCnLua>4yw?bdOX<Ly8am8VT*_PS#ypUAmiJc!;vDdU>@Z#ToE*L`FSxxW$jFZ8RZ;X=Kv3ki@9Lq8Q{e2;iFI)%t>Vurjv
)UcQ$0Nw$jfF4$g#P6YDg<rIZU*6{PhS?@@ln&J>rf+`1a7+r+Lz64}bW$L1<M;5`m_fsa9W!TDZJ3HlbsWaPYVfK6kxBu7V{orYO0`8T0njo#Rk8a)h
TzzA96cuVBZUJN^i~B?d_s9kjbnHDuaq5>5eF$FFP0G(Xj{mR4{ITq9oZX6(En_3r1<slBv8kRx2u7VBtFxa;2<XAl-TSU5#t$*}HKtYV(Q3PIyy!EyV
S_A!yeH1*=f-ptL+K$1ZO6j4ii{9>uecktrFA+W3#j9i&*FgcBUx8;b9v12nlc1z=nBbaZuP504`Kov#AS0v%U3Hkfo@=)(S@DM#zb{m=DAYU?14@6CD
B++VbTkIK+KSX)4TBSp|U}TNG4hMWH#(@w+Fn7KABBq1VYUIhpE!2=*>m;@4aW?Rb8YVmkCfmTM8%j%3))w>Rx3wnkh$l#HBc~btZm*!wih9YVram#9c
GfgB>Kft^slCIiofUu)FHuYi7JCYK(;Lh{b|J)+ioM)tl_P(BC3#*ruJ=%sW=S1L=N7xv=CDH`C=%ruGl;oWUE{h3C%-Ov=Isj=I(yRGT*`fJix{%@Gv
v+NkIqg7_2wJ-;qbeL5!5tUJ?LCqKf*L&YV1LKPIE0|&f!mHbp=^>713T_)K+sZ5{V}}TCsT=BgChmh(InP@%`l+(WqL*Nz1|wel5vGZbD^uD9Xq(MH1
K%45q8)(<P-8fs$A-nZr^zWL|tPRjeg8h%T*{ka$iS{7~_`|317D3c4u7lto}J;3c1Vhr)~C1dVd&ZoepwgR9qo>Mz&n2|j+k8_Cw}H5P7ckv|u9b{Oh
_r+uG<1Gu#l?=NTUCM=a&AFCeI(>Y0DNiW<YB!E(N-2GfLz6RQZEqMLuIgr8ErZzsxasXo&#dLNDWPxwZhfDEVDIxB@UfrR}2?=VQB-yLQ!Wt-9k2)1q
J>k~hSi7LV3DTBlb8T3KqklXaUAY%Sohu~vvk(tiT}IFumX;eLMV^9vJdB|Y>aPQeh${!vS!W>V(mF=(8D%tfbd(v3KEio1SR1^wR~<|fNVMgp(FOo@0
IHDjQ)lzvnmEkbasxq8>3g+d-xH+v%@pr;-9Ri;lJ{u7GaIZV(H$fV>4|>^plliuJRpAvIiAuYCIT#?8(P?~A;xZlS;}!W`3@0J7eeH_r1=S~kbhOX2f
Dv{eu(Hw>w;`+SW!>NvTQEABo>K-FmI+KlNbVrd0mFeDr*gLpLu?|Fy~xwwDapr@YGae{aS@scEp~;GG?)sOt5U=OWetsd%lqhXS(oFKNZ4CMkbu>P!H
z=w)>u7T3u`kM!C^YAIvj>0^pChd)$zA$V6(e2yYOUe%3a|fOCGFbBG4sM3XE62Fo9%=I5*-*y=S6GLhw+gTpTo>+16e#!<T;QMSO77i%_tUj|Nez(8N
Wr@Nz>es<jXPJ0(&Z4=ia)8%W5#(#zf-?otmI%2(FBq<>{APVmd!#%QuJL+9$TNTI;n9uo5io3y_JQ<``Q{*4u96(-zkkl+1jP*0lw8CH};eBTxFU#tl
aL@QFTdeoY{pm_kf8T(g+Dk|DxCk*%eIEcdYh!b$i;={7ZWb4@G1J?}c4F4Urs_lD<^{pt(V8w(AQCk}vXS<EO)|h?y4sYw&;raMJ(kOj_mXAcO@5~fT
Nc;}26DI3ScNg%;JcH)TF2;Mc;mKmk!8lfv_*vQ>E{mI=;4wW)HiGY6$bnd{QEz*+w%8c|K%HD*Z1e?98Xda=(@jtYlkWvT(kFW$>SgUVtQ&t8-Ck8Ow
?m$-%|ti5Y4$_){935HJ|h8=}H+&m@GI-TM?WZZq#sp6MbTDAd&RsT8iaR1Ge-b_NbIMqF?Z`9+|^!;H`E_1CxNMg_Z$<6Uh+KKV3W#GDlbdoLVCZTa6
HXU&T~j_p&RUtxxuM9CL_{?aNmi$MeM~;N#{OrbiU-oVQt%>@duF)H>8amdgv{2~JvgJsE@0q4m?bT6>=HKz(YTnSTNDMCmnGMKDvypiA0TKNe2lfviq
^fwK|nfg=6XO}eMP4*oS#;Ct>5Y15O;(yryE2<7WJ5X<<?QIEWMmFFo*0i1@kA(TsmjFg>m=F^@!=hz(lDe}7=fK6PsUL3jU6pB>wstc{S4t2X$q(+yR
3cfe<eFj~^of!5CiKE~-%OT~$JFP_#Hb8Wf)jS=xHiU3dJAF`$5Q6bwU&Z)bTR@eJNt1VY)ZiYdRn9dK*~&m;gs=DGIp1|jBP&22M#0u49{gFaXNTIJt
2-GlbbY+G1eR+&H2(X3&$E*DLWj>gs;l}o#X(5nr11U#^2e^r8>h|Id!z9$_)Tw`B>~K%JIh(t2v6YCPcB=ZsX)@-8SX6QHvR_;_``i$U8XQN$BXA;tN
^}|Z@j}k6<Z9dK)&D)o)KsI#EN^9mB{d8a6<;7KL(7|!Ksr?DQf-h2{((@@d|(h0=~l{+qKb3y^g1^31N%id}|J{_6C{4T^ld$+kZJNaI_0Qy>JFhJW*
4!B6`XP3V8QX<?w=uzpfp{+dD99%J~VKEBBk-Nw_)uREnN{@2wSZ$L&pELBLM}o*}_<Fm7}9hNkbV7FZZC06{Sfw<6<z-GrxObNS>P{_`flS8OHV8(R8
Bm-N%%e`bpRa&|2h|2S2+(GyTTjS15FM8aRCCeLc@Oaorj_v1!0qypArnT4@4z78dZ<2&1%v<InTFJ8tV5aY+FVvy;WI%InL<!y9VWO}isZMJejjE<SJ
=3`G-e;_BTZ?0r8g9fGJ(o`KrY>j2|TW<=f8yv9n=Qo!^tpD}dWikTe`~Hq2BK;=)PF2q6Y`Ak?+>Qb-U}C;w(((<te{dr|BgsxI1ow0_nD3gSR+y@IT
Q2;r@N|V`w=VNq2=MhmIG)TGKz`T3VG0883038Pw`iR_XR{a_4PV$i(Vk3r(;QMvM1tMUzOzpT9tT68WC2$9*KZ`eeHnbN6*|WHLcT5#a3`d$-aJ)BBx
pbuun}9fLWqT;5t|~o`!?i+l;XXl6f!`3UxrXVBvF-Lm9k(3#Vro~8j>RSAKVMne&#^0pb@&4%;WQUEn^7@I(DSE=J_79(BTP#FJ_MiL#dOCiA*&WUMN
ZL@+AV1|DJEG+_IC9gEOC(hC-(B9Jq?PxycCNcap22wGrmTQAim~HUY?HjQc4eM4ctM>Yg0T+!lkrR{PPkI8;yec{{n*-wg3*R^u;ox8*1%D42wq_}Qg
|lF}Umo++DA%gw_oKvd5mdG!e%BUZ22y1ZyK<aYdy)--c3;v@IIFX-fif)(E8$7`xc=uS=(;$?<Kpb)B5jj<of0Ch35#o1|{)Bg%|I@^v7giKZkE#c7h
AHpTPMe&M3@@B0^Pm?JPt^;%*7F|rW5Q%PH^)KIr_}SKIp?*9>fk6++vg1*Y^O?IM-Vzd`9^()1g5G!;xO27_@#vu*gi~{+d7t_P*&)*m$~s~en7NEw2
G7$5&su}o5kYOE+9^vixs-wkMs@Ro?}#JQ+`1c1K2qb0Bu9%*KNKwykT*`0$8DfEjGB_WDLEPriPe}%q3g04Y}Iu0B7Ei*OnjX6*YmsFIo)JcN>onbub
IMcv}Du2><VS#GzMvo_*3AnNbnvZEZ`=$&wD#*{S(yPJQ^i&BRyVhY|1~^`U^R|$F8riv@;NG`orL)c!@C>1D(Dc9fVYONqrV#X#n_|sPPRdsQ14(2O$
yR74USyJyY~M_LIl1>|Z5X{<`L6w5X$jjV}$Q|KT8x8W~4;4L<0B46M%~yC!p@tXa<~^v}}SQyyF&QieEBdHczHRZG6c&L_Pz0-qC(U?~QjcQn*Mc$oO
rF&8cdi=c*t{XJ*rtY7>Y!)WDyeW0*(`q`Rht_Hf<2rK<SwGULe9LiO<8*r*{^REP8Jj}S!UtL<1)#3T@j{0JVHDGXk**?pI_5?R-+3&g`3_7{*&LtX$
CBV7y9hetX+dzDs{CAg~!J+7j-H`Z?*UNFi@ZAWIHuPk3{jh4)J6m!}0S~I>1v+nUtNjV+8psT7QqNo6I`lGP`t^ZYA9&l_I@m-1<3W06v|qs0iNkap<
9h2wpAj%$zC6<kWX)$*{z?6Z_v3Zp$s58u-N0$+^li9Nlp=UuguLnfS~y1p3p;2$G`=hlJAR692!ne5>S$YcE|BKBrLRI?&w$Rj@1Al^{N(G?uS1Sd5(
iJc!SrogPyuhY<K+|PG{VS8n{(^s+0ORE!8)(^f+~u5_Hit{xR?iNo$^0Q$`J_X-2&vNOn`rMYLOm0USrA0k+^3Xy~8|WJBSP0p24cR{8^MCgVry^W#!
oO+5xFhFbZk^I13Ws{r-^CeZs7<ZVQ8gnL}^*xR~4nY3olCh5w605hPE+{Y65+R1vpA+;YG=*bBd9@Tnm%>;pnq`2wM+5bgKo;#*e_m7euzW&ueNsH>O
MkQITQeB_w<o4P3_WW0LcrS6e7;G5n7EgElJ0XO#b$}i$^I=rNZw@~{aTkz|pCw$Wf+p7Eo#-0S=^5a20{*~ao(fCM%te{&h%MXeZj^VgIz~qY%kYHPH
jG@0!1uB%eV>zW@L;DuIE;>=h_xPx(nQv);HcX;6a{^a{9{0oAjo=GXhVO12+~WpZ`M9xd=7lK$cGD+C-jQ~2{%eTrGeACjU$7Cn>on9t%D>~$ZLSXp!
a;<7fzj2^ZuBqPKCr=ySBZtFg*AI)bQb#1IV$}go)pRt@KQu8_>wvj`wdp+=e5;_gIE01uKSz$0>wSmu}!DZKxiFIqFs6e<g47^_v?xL3nPoMA2LtYz+
~$JaN45=hb!dii6OlC0~$l?3*N3f!JR^<8z1rwAn9yk8C}x@I1y;e4?{8f#K*#qW1L$b`Co`h#6^ABHPC==cT7kKoP;Zb7~%UXs9VTK2cv2D;=aYOl4U
_)Ekt(6)=-bmLK=ewjZfXB82o|Mk*pPyLnJ*0Xdhy5DX+fg2+n(=c8cazuy}I*@P>trQF|>f!BG6*v(V=HDkm}wTxaZZrKdY%@W%%KWXc|p=pTzw(^$3
vGmZQ8qSdJV@87KK-u)Ru;k(*&OJN9+9vSwaaeG0j`8{neJeIC=Xz6+luufkKklo!2R#Q3|^LWpRNgyZ)v3T5QL;l8A;8uI#z7qJZfR;M%QJd(s!#nRV
d-IYNfYFE*%8mgsVXk5=fc@60gS%Kzd@0TT$*Cd!uTn4YeW*4oAWrZiYl=8UZgoh(r(PzK-~c&_*T=gr5%Nj6SJTypJ9c;gMKhYzH(0=mp1aa3ppYXC$
MFW+YX});wBdqo;0g4W{60tuwKFUoK=gTJN)E|jcrfB6=4h}RMTM-*`#6QIImKIeC|{IOL?2LIjV6+_Zx`C&9=-Atu;G8K{@=A6#<d@~L&<4QV1(+}7E
{UK#(zIpm#3&<KdDiNUDGZn|D^8k#@irt0QR8r^cKzb-=0(IuXQV+OmqG)%!GZqQBk^5L30-R(?eVDc?DFMQTv+|Q8|0Iw^~n%N*n-qKk6S7!~Xh(kg!
?vk>aQvbxb5YjJ-+@kc!iiy&!vmb$NpeEr_Hicy|}xgn$YiD)}4<E&KrS&Y9e6`=RNYA4&3o(Jnv$@NshfX>iyE7KC&NmGe^puUic5T)+s2>~Rs^*(ei
1m)-BQRJ@588?*TFEg%ZH7rLSy{EAGLfw_X}lM9Vzl=zBo;W;hN*_)A0j8U=y%{FJD+@zt#29ay;H_dMx92dW3=MX8vnO?^XF-#CZYLXh$Tj<ZuAs?R7
pDR!QY@+_M<$Z6$g3-gooI=aVxioj@43F^}h>j*C7<f2~5;k~3PeS|E10DZl0%Y*b4=?(TyvZ-G$i6Diz0O#A!s6xbKLw{2;R$TSPyL#UAb8@YmL^Yem
eT&?nJX(Qu2j*|rg+=L0(H97@l7i@L#X07=tLSA4y(B2MMs`r1a3G`cgs?^37fl$#PMd5A^zHYT1*`41t!w_LiKG66DW>dta-w39mc$Lno3t|0)SV2zW
GBzx&?Zf24rrEoANsMTn(StPiOQm&y9A|CEkgv!k(D;m96xaa4)zY_9*tR0i_Oaop~?M&3Xd!Q3{NFg{{MlW+hb55j%c;Mpr+f3H&V~Tlii+eNu<Kx?Q
-}q6oZ<-9WA8PwqTxVG?eWkvRdDyj*c2N=1+KwfXf60c|R^Kq-+C&-IkoVrSo-L&`}I>3@1ErkJWW4LCai{VTW>R$reEAKq}bi0?uIOf?)GfxVA0_T6l
Me8{NSc&o8OB4#-ZNR0J-y4MC*Fn_|Wi*8;Gh>JVFt|x^Y08^B_xg(2pg4yEB-Zv&6vPoU?lO5XyNU9GX9O{jVF-+g4hyTn=haq1od+VHj1hXB`T7KNw
8ju21u92pA4oQAtoU$D9r;o+1N7A97!K;4lU#!Ln5POrw^!yZ207@6U4t4Sl1H=SdU=<E(h^N?A*sm#bfgBVV8P3%i^KRn#ct?IRh}?y|lJ}2k0y_)aN
#DEOz_vx!RR2}cQ1DoxJ`frNK)>5o7JVT^#Ce0XCUKbJoMgld6K14nd@{MXiTffH-YmmPaUY;|m|QQf<#KQ$Ks>Kqaor&&A$qbmcV*5O<i7Skin5fN06
qz)KxMpp!khaHT~5><#6j!$H~pO!z_#Q2N~9reVBDO$))T<N0mppsL`Vw#&syeRroKY4V$(J5c>?AWUU{Qi1qaagBMMHCvf%T=N{W2nTMqk5TEr`RO~R
cUcItbNc^wqxKFpdwF`hsJuUVsNCm>0lI$Pdef{Tp49N;s?<DP(pPny@EQai+3xXtzbo7q4<y6GMoAp(hjw_VXb;0V!j!Dn!;feaM$iJ)0dxB3@a=KuK
Tf6DeDOO`DCQ?vZv+vc?|FP3<(4iCI)d$k;cIU%-v)rfdk0}inCTXmgi5iw8ko+MipvLe(T+V2YU_y)-R`=06c4^kJ!W_^=#^?<_sm?R-ylNDTqA*}NA
v(^IZ`lp36$Z-iCGk<OT&5gjdrL6sNMj{r5y1mf%Vx-`qMYl+JP-qo@`Qh50r7FKC$651;PCc_r5MomVLQw6DCKCkgd3ezipC@cJJMm^=BjKFKkMEt>f
;j*LHooaDwz>&$RV&;JnysP0(1_0v53b-4`vp~(w0l?&8yp!n`Rma7m-IAI4rgGGSYPSsfYz1v)ylR{--IO3zn5-l5zbI{VnI*7eos($HXM0j{6b!u8b
%ZZR6vvU_4Hl{H$(}Kie*GpJAdd91OiZdo4dN^gz>0n*2q}hVXF6(jktSvfg#KLm%75e#v*q?8Y|YGL+SZ7GRf!g0_oKx1UK1mPKerjugK+&2>RP{KF`
<$!rWo@gSHKO4<$a-h`Gobha{|}zTyMQl;&!SO&Ufu2ZUSyLTW=$aC3r#`;sP&fu(4RFts|m2B-Kb-tGH`UIoWTKPIi$!Pi#c@h%%$!R`vC=fms%$Ikj
kb(!TAg)a(E%AfUAWK=s;2yg*w5~BefW8eMPW||YoFYz|?ed|M#yX3o|Vz&>tOllL2Leg`5Bv=D}w<6l%o{D7NqDL%)fr_6gweWK-2o@h(*?t(1$!Y0v
4TrD?AMdJTR}I5CKnGC-48w37Vz}_Vt5;S9Z28qIL0+N^XxGS0JsI=hQFgr<YIY=pF#BRf+1$rdP-~ke+%4N7yQo(Jz=tt{x^{`#OS}0L{4k{t@FZ;qZ
}1tlk9kbMS2bJFTf^<ds8keRC3UKhztYq_`Q!-=N}KUg@lh5rMm)ads~hwPQN=*2;jLvh;NXla9AezYSVR_`W)z>wVbr>85aIC&5Hk}GnJ^;_A*3(Laa
mD@3Mk2kVh9Wjz!%l#kU1dg)l2*IK68XSc$<Fl{fZ-H?EObZy`xX12&E@i-$cnaxD~Q?ot$&hz{!aVa?^BC3$2)^%lWd9jnj$Li1H2HzoEJ-XNmc2fbq
JSOmU4RM*zHzSqzh?f8c=h;uUljv$y%=7c%;cmQ-Po_EFyCpC6gBH{1?{^fku-nykmdsd61I_a-X=>?Z=RMp)Y?6?_e$aVw@_WifC#D|2sKgWom~oF;s
^+BSQ9mmi(Ddu;EJ$VVm59UC{0`Q<`X8!?>V4Ee;>zE1_RlyEI8iyc+q<kaEbajTC7ni+~W9p-PytYyF!gCpQThrN(xi$xj2>p3a+(Y?CP=5y<9;yVok
>eqf4EL>_&aII{(ec#V7<m~co1TXp<fLE@LLfo0T$4ivbUqAi*=CH|3d^>3~Q089THt5>6srkGCt=I@x(ZS<8m5t>bnSfYt>Qas3TqAo(eyz8K;!}w^Z
)FqDH$Wxd)M8!x<OG=El)Wha)xpJMct9RAZLoIRjadz^nE2#$rRU|n`j8)FMPObQyMYnjY+gx9cM>T0Eu5w|B!~@Z2gMOLDv-YOe!n%xs(`C{7l6UaD<
s%ac%7`olR(@?`_e^dd_cZ9b*4Ni6|#?xxekVbwEo?#FiXX3H-MXYhrX-E74ds8-uLsIM}R3`?`rbNati4Y#EOU?ABT=e98yepPe5O^f%Xx)brLR@vT;
*IyEs&u&cmzM6B(Hyd=y`e+j0EOqz62opVN=W-$mhiE!%()D}1{Y#Ki-WOj~a=Sx<*1*w0wri^K#zyowbsd+qdh4@m#{_L33iwLwSgDUfVH$h5*Bi~At
@%l(~C5jbkUbp32xV=%hboemGwA&<1dk6L?kHi*ATYCe4qPMGp0XeN73H@LHjYz(g&S-6hPLZ!{i=>%Tl0jPJz!vUV>d~S+w@j$S?M*E0`Jr+P{%!{#q
aJWf+-o^uQb%CoMW#2MmqWtu(ei)a3k?>#f+wv_{#?K%6G%@g^^A2Im=e@5Uh6ug^S5#RP3>@}(ZDaklt|HvXIbt~c-9G{4Wj!xtIGlh$yWJ+vAJpKYy
<t=nw<6&0P!)0PiyMMD+vXV0h6A_DTf6i6^o{^$x(BnQ7EuGO>3T+X*sF77>CP)h%D1Rli3ahCk}l@8E)RAP94tgGmyDNQH9p`yvh$DaXlP)@t{G&!Y4
jgzaAQN<>s%a(2_s#;y<&M*L*7T`gm)}d_A)y+w{u+g6YKLuuLqvo9Ll)DH87AKfb>?EhqnzI0(QB1gvW730xIjOj)D7-fX7Gm6#Q`#25&62yT#}8fV(
k2+{vSmMX}OV0#EI_P5kA<+`q&45u78v$c^(L%|CEp^)ASEI$N-tFuQoHc~wx)AN8%h6iJR~aJ?{@dyUt8!lD>%Sn$v$NaGKvUbGe`LEkty`K4~iYu((
P5tQAzI$Nd|1$n<-Wq|*9tQ)A?pzuSnW<_o03gj0m3g`2|j^ODp;u|Q>O#!l6D>XAZ5@e<JwZ9CS<^RCeG}Jf=8hBr0t1)-M8mt3kXn$xlA&E0kr0>X7
tnC|v)~20t&NSXRrO2#WGK)~kTy7t#5cYZ!uw?|5p=u9E_<b{v-kBt*<?jl8G4ET9E$8K`v9@7BT)1X+fx+Mg!f%DS?ehLA*yNR80jEEl!@E87j%4F!V
69f4UI=`w!J(H6TXj)~QdW7gj-fIQ@JIe8;KsCh00YnO=`3yF(3rVgm!`izLH#Ot%DHE#QRNL^%<pKW9g4%&knp3s2>R=r|7b;s8<-@mbIuIc!~xR9ll
?GRai9*tBGHXFp1ja~=cw`J(;*&5ZW?YtMxc0th<LotL%}%KT%GshnZWJY48k+D<_2BVpTngaD-LUwoH5~X2o8l$(R$oHod=H2a8K+yAxXgG+HsWpd4W
4^-&9+?a6DiSk0x(g3>6@C6Nkar57GRVFWcidD*$IrA9`yJ2-Xxu_y`7b)sRrH#X91NaR6gZ^$jZy@&tTfUx((7US~Hex3Du=gFkT0F}&}}yvX~=f%4&
kasIZxb6}o|xcwTkARk@4w)H4P`Z=`k)1xa2vev`76zO?CfUmm&M!{x|1$>B{+tbw%pJ(fFF`MF!u=Fx9A4ZW!1w+VluafU6L+rSJVlHHi7LcHr`M&Y1
7;81TX@LnO2P`!ceM^<sz;n&-!<?o=&D*8g)}Ies!tJwH1nNgr0Ct_<THa1^g;&q0GVUz*fhYYjt{5~D4II7m9WMwrV`R3mtJMzh>aYyK706YZEl>_EZ
dSgU73_Gvz1_oY9OB+&0E0?69ULGomhDvyrw|bHJ1wDqfrKZzGACGO1l%_DQ3hQQXNF27teC~Q5H}2*^NkjX_mG>ctA)1_ajcgT(kVw6<Tv4}$5J%0e{
V<o&o|KEqxN5RFdITHeEOBM587eQ?-*=Mz&?TJU-x}&1eCMDBbv|+C>>(BXC;!k$0~5Oxb(0<`|+vwB!K}h!YAY!caY`soL*q<zsJ7T)^-Z-+sCj-2Ko
*m8D}AxjQ-P{`kSq>mFLq-lVmZ3{W(+QCGc}(Xfup7W*JfVz}*}(+IX4+{)?Gw0`pSH6R#ldp_8<rGu}8ZUaX@AO}(#rVi++L?8DFW`ynJ?9GI<@7_k1
414tpB4mN%ZQP6>&c22;x(7}l1yf*yjErW@<e57(12}OW7ab1yhIh`$(=em$uI|6pvL@XbOtcShfS_Q8Y#E_?7c1w-ROakv4Rh*CI8wc)2bu~N<sW{#o
amdaKmjJ__x;WbGg%jM5)7m(`q6-z5TPX6%xc-5|>|zCQEQpH<69g$RXnv9$48K2D<2oQaJX_}FXrpEGgxq@oGYq@PISjM&<$7HjFwv|5;vnTYf&I9bX
H$Z~!NB_~32AM~KvNPzs914R_`ZmzRZXiN?h_PCCJRnP#%>QdH-?QNU}=0);#F%QStc0OX4<0t`i&UN_r((eSU9Zy!sO{qRRDJ`a-CJFryD38Q-0g*Z8
7+J45ZMG9K__}Mg0V`$XCFMW^T-JICEITsh8(bM|XH0RfN1@G;4s-*TX*DFRchk8$IhwdhpH>KhXcb@3skk>`iXo<H5$l)AJwi1$q|;d~9NMUMM8Ef@H
3PDF3mwQVEg_RzHJOdVFH<-5M)E?zzvWQNwF&p>+vqzD7F7w<X&zyqGc|xcMCy<#Y2ek1t+wr*<~P9Q`}TPQd^CRQg}$ZaG-*OLp746DyYwaB=Q=I6`L
Rv75aH9VA}u5O=(t6ig0z{AJ9a#5v!ibznY6s({>l`+U<{cM9-QX?}KHIS09gKB4m^oI%u5?9KfWy(f6ibdh4--W{xEf@Cm!CIi^3`cjKspn_H{;?C2<
xIzp>m{5-%e}J1+s3P$a@fZa0uBl@8<HOjo?%x3BSvn{Xy>WFj;I&{y1!*@&*Ek25<y6o<DGS0Rn55CE$cf*o6~~ET>fqTrN7SCvIs+Btw~{%tk;Cw?U
Egfb$qo}rHsKl=icip?Cz9ryKm^P60-TSCcL2gFw$EDA1xdYr{n|xxj#<ywG<bKGa>#`-xdIR|3qbxd>FXq{D1N#py%1mn-29=6E`;&1|A1U8-&e*IA3
gK1Y$|Cn`lLG)<h0MsCg*QpwRxY;N~($l?JE`!4saplo&|0nn)2h55=?lNSmUH)P`o|dGnX89g!s;c>~c>qkZ^e^IG2D@uorQ*CrkTR$nO+jn^lYHf0b
OHxUq8T_ls-`oqVS#V{`*<^aCW%B)=YjBK!C?^!?$1N7RPhxlLaO;LHB(XFJtFB=oCz5AWp!FpKyGN}t7$`RJslHnpXK(RdlxR40jvr%#6;?)*wP1g*b
oWM)<q9M4hb6^x}7Ky?I9;Jf^R<RI_a)ZZ-<ETUToB9pNkcvFYgo`xSf$3WGP8Hh~%^`j3TuW}^n&Lg8OR$n3dX3%i97Tl*dh-@1q*F7Fcp(AU|t46cD
li3c>%M`yJ+AzPsF-+|8@I7=Ro-}ZWw96PgXOEfK;%@ce1%zo()z9t;bCd4k+i_;Ng&NI`T{~~Texjg%822cyr?v)eg&I*Ca6ZJ_9%)>$Ko>Zx$&~N+7
d3SNd*-d$l;rT$t8%ZsJ!1fqKFE$Be^7(_#v%G;&)&h`YF-C|Y$7y!81>@)_?RiiOYMM~14tZ(U2Y|w26pi415FL%CUWtQ)7O^M+(;LvVu$R%%ow~9J_
Ei<T>@2?#);Qi)#${nmLRWI(u0;WHUNi-lh-QU$q6HDCg!`H+8`FQUQp!Gf&<;UW`=m4Ta7jE;z}2q??T~lnU9MEECBE30G3{uTg+QUnAs<6OL#mAAL!
NiLGH(~nk-U394AmCny6(*uA6%?8J1#tW`a7b-XCNg5o9w~UQd{oe^6@QS^e|M?jJzgi;-pRxYxV{6I{_|)Pi=pWFKuX-fq8s^ubCfJbE(T!C}-0OxWd
<=A5~JCGY#DSHQt4D#A>nGyr{@cUGwL2NZl*WXq{>4Zy`IDaLENoj`h$uW0oq*Wn{ts>27fir`vjo#_+Q%7ONk?&r8Tn<GfJq>i4QW?=N*Lb?*_dIC9U
P@hMT>~JOG0O?#V34m$zygxeya({0h=g)5H((mQ|%HCv*dYyM|;`3A?_Pr~#w-(4HSCS=raYXls(7Vq@V_iNw`{@Y!nrF@p;G|6~IwKPvrW?|W?QC-X=
_3gKZ)zBL8m|UnBXbJo1VNv^l*S=i0Vj*vL-$|aW2J^wvU&Wi#AppurUx=L5B{-Pjv)e4tK(gLkhq7@<Y;hj)knX7tE4%O?${GtasSAkc7)uc$KK1wXM
Hvh=Ubt;Wi@Am^@IsWfosoUbg2^*iTfSImmz(17-sjtzu9~Hcy)vUSk*7p2aTW?Pldj`xv8oC`d)a7m)OaOZ>mOk7>5sFkSqk6bAiw58e@O~F<7TuI3|
ERb{6G48X8SF)@#V4pB=yY>n&=bD6=)Y&NRnc#)~KMFDM|ZJ{e>Q_h|%<$P>;!4<`pgL*XWWK#NDyw9y@jHEO?pA^HPL$Yj^{1P`rO3HhUW5c}lM=PLU
H2KHwi57&Gt6ikAr%u+cC9V|aMtB{?c1y7YSp6|E#qcoyj&L5~@K$;e%CP+#C3GCLLbAkMl3jg{>pJBb7FNi{!m#2sKs5Hj5yZFk4$GlRjoLl1F-60q}
H8N@80$>iaBTN*tpz(QY-44JQ;Z`CrsO8oYL5znSe_bj>Go!RR>=oS!Jjt=qYTn9b;2smtK8P3KgcPRQcf&j2oZ`j^BqfZ<#`=r#wUCFL1kZkS@P+%eb
LtI8)%uuZKw2*b{kgZ`6z=5hqV-LWYFpB{kSiiP0pKG=etp}g8vFX!XE{cx0MFssg=Z}5IuI_sTvUO*o>-(R3|PEufvncooobrF3J5WCp0ZG_ig08f!#
4TSg{QPkA(P#W1DIR;`WkldV+$H&JTQ()ho`N57MUFbWOE}1K8UjEP&1NO(qDDff$ZHVw(}fF7HnKZG&<1kh%ld<w0_7ZbU5mkFPG&#e13f|ysxy!)Vc
d-!e;Wjm+`V97g@ggi}dMGvw^+JD@)IfsJ%aw>D^V>;_P=bC}b%@E_Dm7@~&_Xw#Lj|A%n>BEQkkFhim1GjbM16*zn`;H5h=uXwTXZ+6{t_t38&R+__*
dn6co}2aNg5E{W@rSCzvo{mWJpvtNPgu}i51L|Oj<4ehHkZ_ZRNV?YkvHFRWPK(@Rw!%@%%4KmK@otwOHH71{SFqF5mgNJOe`GwUC8>sj8E5+)4i-o3o
s(wElPxyB=^nd*GKMm2cWK%c)Nk;$liOT=>|K!nk&i?tQKhbag&tq@D_U=D@J?H-nzD#TO&wuO3zirq*z5dgv|InHEHw*qZ?(<(eDgXc6{@HK*OLP5q-
uQ1b+TWr7Ju>6(2L8Km{k5=vGvof{cm8M9p?`GLe@G$!qg%&6I1m0##{Tsi|FI!|H=^I6e~11Z`ae(e{|_ppzeD~G`8(tv3yI#E_ftFn(|`N3C)uUDXZ
-iPH{@{&MGv+9R^9D*9Rl*AT)4wGTQ4>oQm*)@sBR6jvfny*nLfNHM`+D62y|l~<y+;o-1zw&?|;P$HG!ajlkt(`v9v-`c&9!OL-K;pe~9tL$sxjqEgo
i;K3g3-l_xWw;ms)$yUYMw4;)e@vDPKGanmK0Vudqr)2X+wj-OPaOh5j!J9|N;gbFTR@;hIC$NL@c|1y1{%)(&oUiGfsYpCG7;cIM?PldiJy$?BVUJQX
w<DSlVo85i)vtg&K^T+VL1ATV_|NX@Wo^>7;2qx}D{a)Yy0`Z!d@^fC`_FizN!in=|@-S}m#VVuU{q1+Y{9mu9%XyPAZ<N%XA#@~rre(CJ)fAYtu@?@*
IO7Sj>xZ?kP+8|Uewm$ltDrfC&-|D@@<N2Ep4&C<<)n@g*7<vVf9vVL<M@8(^Y8ro-Oqo=`!A4xzj@}j9{jG~f4g`On5N*QpjPA9Dhi8m-_^O=UgV|!o
iD%j{<q%$Uf<t5^ZWVB@BOmhdhlBhey{I8W_;`4uHWB&{D1lJ;cx5nPuBNe6|XIYkRxo1v_7o3&9}+@3{Jy6B_^LGMdsdR_|@vLn<6r7tO+^*vX3y<t+
q<<M%vg}5@0sh+&>@SB(jG8A0A)xA3Wag{onuEdir0oAN?oxSHJzi@A><8^;e53FJhZ|p9iKiJ?r#e@^lxex{LK}hRMiXebMMAIw44((y#{(8|NqWX8r
B;_=(>CN00Zn`_WJI<!|R-{U1EuPwIpH+x_=%>uL5MJl=1f{vGdkyg&b<fR+BUFAAU;;h&lR@&EqwKP~+degEP!0LlgXZkd{E^PQTrtH}9JxDDS@;qQw
3HKhLQZQI*mJlvR_*HzX&<hnJM{F=4u?I_X<ejT^Z?Ag5a@fgc3L29n&ha!LT-tSUwz8<yJ-JT`4EEN>#cBvj)uWBBCzZ$b5Gb5{S^^17KyoG6oyc=-X
^3R~omSE1OoJ~ity+!>x-@=zl$O`MX8|2b@HdxQ&M3b?xEoa0ZU+P}2zD##SzCkOw&iA3UQ)$)N%l0^{YBmHjB&7GGS=%GvGxPGv)l_ccj@z2zStR!@)
ECKLU*`5S<0pPsb>o!BSBvB{N;}n1^y4apuiM>?sK89_YbP#J)(jhD2fXIh#@q=R-`a7jxHV4ndv3m^nFW`vTv>*{G#Y)%&(C`NZ}ayRUL}8H-B&ET`2
D#>_ZM$op4dx}uduf_mLPWX@>lC|)3L;mp`AXqW>$+Ck?v|pmUFY+)w~ntt>S!NHieXO%M=St!&K@)#*@#yl`4nk!}1tKBAmn9G~sKSdSl!=*|z)4{p;
}+xJb>nYfmfkZMr3!)g9`5x9TI5uRbYkh0QOsaSc>Oy7Tk0O)Qz<h9U@1KCjqy8@T9(YvTV$-n%zDu3h(mU*(kkNyfYp0OGAG*A%b;f_RYt3Gn4gbrB%
mAVA`^Nv5Vsiu}-9p2UhQS&r?*50zp|o*Bm@>FQB6Um)LMa=Y)<U;YZSNwE9&Jx6LuN$XZ6qgw*cIRN%=t-aRzt+j~7CZ$PYdulp6pJa4xX#BbY;tEE#
SKE!L7S&n=GZ8z(I`-{auYh_HiE3BC{nm!=*gmu!z(%tbEa~a29*t~#1z3tJ?PQa)zR^U50WSN1v$v;s>H=OT6ATK04J#n6%rTB1H{!@meK?;uj;yxS=
^{a>4`H72LT2a+SBNujc(C1W%bV)5@<WlYApu=+sd8E<%}!vPU<(*+sv(E$tFFY1jR4H1j+|+O%`OE}vqk>yA54F&UyiH@qS4rHi7n2lXXRo6U9Tg!Iq
-xphyHm6@(CHhWGa-LF}~!MI6)0Q49{hoDFWeRfSGSg*rq9c!En92h`YnavXc`=*1GA_9@r(q9!4iC<CK{n6JSh-4s2O9L;LGX=z0{0@W>i&rY|?V1T?
&z!=jokU7>W3hPbMD){fjIWvcN~DFEe^xE;(H%vW-!%|(Aw#jsFzA*avEBo)OY;)_{0%Vn*K+Z15y(EuhEGp$Fy=~ZH|S!Z@BdzV_1VA%n8RW6`C?gq6
SUd{wKoyJp`P-X3FiR6+ZWH%(VPe?%Rbeu|H6HYZ)FGo^6I;FD<*gBig&i5mn(}Hf*0aZ`~3lHt7sd^MK1DmXy!8p~9rr~(jSkz4W3_EIPXR2B4JWyJj
7Up0U*5kQ<!hlE62N)!jU|NR>y8bc$1uYoD1B!i4HCN0^q-NX}7Qu<~rM+r~V7os_NZ#<^kK^&F0y}mbLt`hozBXYf1MD{EC0tvh!j#i?N(!2YP2qmd%
clD1JJ>}6r%1q!PXoBG#)7Ny&EO=C7t$Ecob|{w_7#_l9W3nbyf7$#OihHbxHySCOwXfHZIEu5iVmJ1U`sDqZY*MM1tMlJLjLek`NU$x)w*|7!YBI1h=
SoB#8@pq*0<T|7}zgm3mywxa>tn@dtkLJPF>1hidrp_u?HBT3vA7$bWT4q2@42Iox#c`%j^y7B{7qj<DoaKK)cH|=oIL89r=p`9?Lgt!#&Kaka;SfuS~
{Z2gb)I_E3cF&{qjoc)H&704#VIj!-^&v>s@N)(Y6#fPJ#wM9K+H_q<?)%!K@Xr(MRJ)~)u1I8Ryz=Eii7&ac)Rak9%K7*7^USuYPV3q}!Bz?dd+Q;wF
}7(_OT-+JdyYJ=DuNicC1qYjePx;Er?P>3zB+ps>wN<CpZEfrCi1~ATT$JI13wLra8hOk4fTML(rWkoClxqV!_man=-?EsE|0o?D`G_Fupxe~c1;^1+%
+GpCbUX$V|JyCG6;byq5HL3wNvjD<E%#QddpzVvOo*KiB=~-!xjEup6b{HZqHWBNOay!b!I;Ix3r^aJnW99|Gj>X)9bNe!OjpHR;iG(zrz%u7fu5zik6
;Rl!fL<+)WR>g0r}-^26&)rQdg4E+HxOTjfDV}QNq)<j^`X|!a4S8@Zy9Y5VC~>z?s0xYhErK_#}#`hKgw?{<ZWNwcw6>KeshcsfYm79`;YURdMf8DKy
K&cll-<%>jlcqQI$T)Z^5Ps;ekGuPx6~`D2Irj0w#Kr-wM`V`UZDCrcd&l?`3DW$X7D{IKSx<GwOgDb1@_y<u`vnCrsIQ4GTQUZ_IoS_meIA#GlnUW`t
lk81A0<b97J-oG~i(@e_Y`Oe2E%C_!!Mqk7HAg6n=K1MW$^W*_{j)|ZQ;1|HXI%F#jj%U&PN$Mu?i7D)*#H}m32y%yjt?~kV{B*Ei)O;V7*wkjS!sn-;
xNl9U8P|A~fEm2OxT2lw-)f0bC$YBLLt1C_QLXbN!BIyX$a5~Mj^Tim0l!>OWCalaHyO?GP-q3|GTX-8zCmWd*9<LWu3`Bg{9%?nI<BKp1)j7<DmX_({
yc&aUxShdz7ulv<oX;fas?EiYu=wcf-I-xQ(UhsZmLe2qtTN=maG0Fo9$VD4Itqb^{1ug~Nzg>HHtjqNR7$&r$68Iz@v<3)U~`Z}d+CWMPGea*1!+br&
|OF~-{{hF4Dd<7!KgAz)0l49lUOM-Z5wzM7(AA`7eM2*V~5WCkjabr1n~<oG3~}mJ71^ACsJBkII!!|JNu(ix6Q?wI3K~}FgtR_@FJ~5d$dkr&P~R$4z
qy){6&Z2g`XUKan_{{NFu_sk3m)VI>wbA7?^7r7R-L{%BhHTLbMpWu)&9C&hXDUkNh!;VX{+Ju3pb=NfIT+fUV(SNIq25@Oa*acB>euwq9TI6cD0T!dY
?<a1GAfi&!dW6;{dd=*q+G>LAv%>q2MI*_km2ZB{yS4FkJfAm9ennNExmf!c}NMTlQkD1Ofb6l|Uz5dJt7aZS`_G6R!gB)TJMer!bH7_8v7vMt<@cZLL
TjwoO=0A{A128*$1@9he%7;eH{%V+6Hzl9Ai8FV%U@E^yoCQag0nq9xpV$<y6OeTi51!Q8ewwrj{`1)a%qxzp}FCEjI7ru1FqXU2|se@6<d$n;yJOP?k
A)#Z}j;yUy-T_&)$6)T4TVGy!CLxAef<wnSh^B5ur~D25pyAKkk+?YrDE@Zk3fJjkPyyTxF7QxKR9PvU#R_=TK(<>q5>1Q6E*)UX60<kz!l;eSCdfr)K
GtC#$aBQkoApAJ#Wshw2@G6wu$=>1@le6zqCxwoZD9kpP3_yxZk3~avnDPgh-al;ErNNi$IXZUE6$%nY`Ca>wb~3FFmN@?c31}W3z;fhBu7X2Y@r@Ors
<7y0S+Bmb~bkhs2-c3`hVtXvAx18SQ{5&O#(%)a9Bz4xmK06Z~@bEvWNAoa56nB%@v@#`5NWlVpxxCM;Qa6YHRz5GLmTo_}BpGz9md2v6X42)DAFT+#F
$wIcHp1&(9thvjPs=fwa!FU^PMYRiNweu$#-Z5<5}~0s~I$xWw{WPmYxVrs_1dV@IBGvYwnh(LWU?TvBT_lfsU%gb6YsOwne#s$ppbV3q>`){7{2mCaa
ONmYtxcAk{BX)KSm1;#~a!@0Q5d|ebX9>}aQfR)IL_2YhDAB9y2aBFdb&86!&g&(7MJ)c$8E&>_WYNk<RK!(i8uBh0qwIt1A;Ajj6k0UXu^@YPZ;%2bk
!LF7KZX7d32n=8b_Tzk%`Pcp1S0$?7Ji>r3uI_!EKLxbNU*@Q!K22IqTdGkCLJ5yyra3FbFB`4{bGt?LYopVypc0w^fVf`R-3l*#o$~1w7;hv40+6${>
Ul*DylkbxmSC5hDzdwkIH`tfST=ShE62(UL7a&`JcOQ8k1Yx1M;@;acDzOSYPcxJC_gxcy*(JXJYs{q6KO)UU_@huIT~nAC=AN^5H_tl$EAjtNz#IBX&
7njLN>I0ItJD5AlN&9g`2uEouU4CUOF&8m7%Z4p?MOSIqI<vL`!q3HkyQjxIfD<wWlmM8e*a+?G$ng_ZxTO%9m_~;@|UHDA2;Sn>)`9$(E)HET_A*tRe
QcK(SB+*p^x9kH;7{7D8{0;x`-e_1Kq^LLx?neYL-ZYtob|080=m+$S{Pto_LB(EUPe57T3Aiu>U(6iK>3#5%BZPCqETjX@mQqbTaG9<8*11$4NqVU~F
p7i^;_l+IFkgbBW2QC%@^izoF)Gdd?Q0_%gXFE&LgjG~1PJ1m>{MpQ+lBvPIN+h}ymw8cV2d{Uny=&`|o(-=SYr14~G+QN9Q<1#LAB-phEvfpa3a#7}T
mzWgB39RQV<By5s%#cFIFku$yYg`#O<pnTu%D`a2OTHB!CM$s0O|p~tB5{@xoyNd0sWs%>#o5%&SR}xHTUoH2j8Q)n^N}M>h!ubdrc1T5*6kHox91e~(
-m7AHb<iUJC{SazpVGTTng(>9G8IuGu@oaO6wS;cx_nVjC5wQrW??ZEPROit-*YUE46trM1~xxcIHh^rXIyc1zclm+YP@!{pxs%5kj4yzWrF|mvnI2H5
cJ1IUWpJP05T!h4@2C^$|?RG2(-B!J~RWxHNF-3Aw2Whgy2_eqAI0<PUARuC+(~j2=0nB_+!-4_8NSZ;osbvp`vh6FWKwXHKtHOBQT*1ZN*9KQz_TE{y
>gPYKvAz}{4IhQ-9qijLvdpPHP$$2VgzFKl2JkJlUIbZrdCH4CPDQ-Qm5J~dUBP9|V{HWb)Z!;`6D(!momu5nQRJn%EMJp>N$*}($Y#|dQ-x0;Jc>4(l
vRTTdkZXkX<u8+VrO5wz*%X&qFS?w^e^5&~rl@3NHGIfjAclk~pJ9ErI{&qn54Fg$?I-+3*n!!4^lSt=ltqs)>?EJH7&qWKbrP7)x7-Z0XR(5mXWXc=T
BCu^2w#UQV)w{`jEVU^q!#oa&Y@B&^1&HM_vt0tie2sPlR6kItzjC<Y+*gZ@m;-g<ApRWYjIU+Fp%9H}GPGxx-9nayDI<Zp-qQ96PTdM?$<`3W!#S}J`
9<)}LAaE_?0lS~_2soM@CGviTD9e2vm6(`K?98k_+qZxqCQ9Qz&P<3EZm%hK@QjyE6<rEj&?b1H|wab^|=pN;KGe-AF@+ftL`O_#ls{Yz<qXEaF5^L)v
b|60&3(p@Tgp1Ey|TAi5@$Y?R;quQN5^*958Y>YkObtz%&LEB?n7dzrcLnTAa!R<q-=^C9<6bXnchfMg_1o!qk4;PZtA)_KhT5p#GOU%21h~L|+@`r3U
2lH6PUuk~cC?eMv3H6S!vl2G?RP7=xHT9bp-vd?&<8bP!3%geYH<jIU1HQUVJT@%3_eK=u4+>@@)IQWD0y)HPLZW2a)Q?gCg(X;iNX{DcMAj3QAzyk%>
N9in=-J?Jxge<;XWZzvZ7&V-EY-GVGwjIJXB)OZlXiYSM^vP<)mC^_dD+|6V^GhFuUNSS?Ez%J@kS9VrnDDvcpu?ur0_|`H({N>HoGg~D>r8X>rXix}|
K8#uR;_IUm+FxVGRdzSq%=}TzGbsR<!Ojk}((&cXez*Z+MJ8cwpXVr_FSTGWcQDC5bn4dCT^9*_v{V;%-C=~Qr4-SEWK%nPx-QgOQHBZ$c&6p;@i^W4Y
O}O2(n3J-N~Y7P#M4W}e~;haa9vbC)uu$d%J`C0U^!+9dsPGiXPg;I0>pHBvBLvRI7}GRjd-xvh3$sEW9qJ>vOv^VDV$yOydG05s@LlCk%l=wo#Mu2B_
jUWq=oGzZS2cFh3W~+QFivOD;btQM)QTZiP<gGWd2ZVRKafqb$G&HRu>Yg7nf8j1nyu8OQ1N2UN7eg?CB8-;mJ9W1}B<IK{KiL_L^%eTs*`01PW=ogFC
|6nnrox7Gklo=de7biK{MZ6fgcL8p2~~1@1VTiDMANBh5~%1k~yYk{8gD%Y!}Nd7i0yE#-l%)CK4=erxL7Ou@tn)Gg@iL71tN3u%cIv?F+6QH>{Zke0+
k$0v5S9oeSVoGuvPg0*i~%U!@35zr^%d658ULo2I|(}@g4J=P67ny(d3p|Elxa26zBdXdN3Sf9{_ps`Z`7v)xQ4Rg+VU`J>zj3Z*_%9|SbH>r?3$}e5c
85GW1Px^h<T<&4s;j{Yj`&XK!o+Sy+SOYG$rxf)c7HX*$#c6EEgwOcK{zw=gr009+9N@~7k)v(EhO<uaxH5LAKAngfn9S=OmM*r$4WAlFAj9zktTr9x%
PlToVr}gvDBiKm)KD2S0&jSJq($pcFy<71tzRH^KT@dP$+Ibi>__Z<c^;Bu(ZEKuogPk@ubN~T0x};C?5QY2To~o+37}e8glBA)aC*`%MFGX23R~>rXP
QQ%`X_8OR4coi&QwOaumTZ3sBG6>h}^WHM;?#|i0{`nPSr|QB_e<ZiXZOS`kbL}_6N~fEsyq6-ng!0iKu_nM|lOeLw+HTcAHr$SczEKb-g#Z3FaVsb!K
JT&VGIIu+^C*MB*ZtkgfTPuLK+Nh+R(I7RtM7BI}L}B?+5a2~4)fI5Xzm#1p(2tn6SRrM{w+8%dNoX=QI=DRMyeoe5Z_#|^BPO~&cDd02pr%wwn@vTc9
VC0++4Fx)+PfATnD0P5FV#8<vDuj~bzOQxJEcmwt=M#J>fEV#$-4;dLOEr4Oc4rYOvWwK-rP=1ST9rZ`&x>hg6)&p!bP3*#V$J{7^G7r+rvVl2QZEKyj
X<j^mW^OOHCo1J)O07VALH+Y%`7*ogO#Lw5UVyP|_ja(9O<xL>j0V(rnZd&lgUFv!ffkAC2%&p46W6foK>;?C=@}N%5b+0c4@pc81JN$S(W%zWpsK)G!
#z7DcbTbEN}++%xf5ZNjZ;%|G)@$TGlPdSKOD*<V_=~Elw+2#Wy*b~TyP5$3!>hme8*L_I**PkPzA8F<1`p&x>vvgl*{!A#!%C0-LuakxD?|Gx>E+l?`
7SMfjmw3uuP|}Y|OyX5D%17*~UWaICVEi{d#@WW8^O+>&q^-;6-5-<}lI3VQpwTek8JLh1(|O`v&Hx$_0qw%CN_PPB>$_%q<X0L<q|yy_iPQ(WLnJ{pT
V^{OHlcvoGw6%?ZGB9mC}U0Cz086HH`<GKBL-@BgiL+o?P{tj&?QQszs$-GrhqCylidmMz@DxE7}F$blve*yYBDGbU2ewVmq#>1@Yvo-CVM1*e4woO*}
&#-%T)9&nB3$@}BgE;_+I;{#l7y~zZm%6SC6wV=7O=30)Zgwq+E;Yp6GBz24hb-z{Z^*~veDyes<&XJ0(eNd?bx*wlzMD^n5Fg8Y%FCOXo`c1}x4FPt>
Wr;b?B{1CxTNtiG=&G)#Ekrpp3af>uwTU#?9K^iSk9HJZPMM_PyOZE2XwT|4M;^Wz2^)z8x@0$_bcm0Vsu+VMoMzC;J;v3riD8JHSr%|jMGmrWm8Zbmb
d_Cc5O9WqZAZd*HeA_q#3iQEOveq#eb%xKt~z=g#yTX}NZTD;Psvj@vI!a0k87p02<5aijh0&*Pu`F1P9q#1nAU#sd_h~QgB8G+z730m?i+*SPQ^q`GI
w@S%uxS<nsAh_=%oma^EC2hb7{olaW;)$HeIZ1z4YcMz=YfZMpYo;x~8fIm`#wsJzlRdwPUTe?4AVp;iTFod0;ukWX~Ibkx2!QVI7#NdPq*Fodg5uTo}
#O7lGk`Q*@wUH*r*a3=&lW10~n(ed0pjSl4L*(n(iAkXfid+IyZRHUh)KC~W4Y9>?)mpa&KQcU&sU#;NiyAX*dYbv^=@N1iAiL_=7R9XVqH)3BEcDV}-
jWUs}E&yDQ4GXnXc<KWTrN>eSO`2n>0XaR%iUe9C(tH<D+6*Amxr$cs-@}VPE0gAsJ;L2LpR@DV0tINptrrpU$^+OwqneQK9PIoEy`2F#*n4^B?;2!r+
p7#V;<KuFJh*(-{``UK=;dPRqmK-ommH;->L1n75fvSPUWIBdN9QBU!EKv&3fqept@GvqBH>^Bh5wvJ0oRXTVaZ*oD<lBfX>c8^}^%Iu}5`aHh4vZ(`v
2T>-C`A6|lrWoUdsn_BRtlC(>%+OAAbobIfdJ`{yVxmJ?rUv|X$wJhrVc!^T4fq+lgvOk0LY%)WW$ZR=`jUSNep3g9I3eGdAtOyL`MC)ctHEz7-kA)N+
#MFu|@oFXo66jjM^PM<Tb1fUzZJlb@B}2(dk%gJQHDnr4}^o!XxI650*y)IYsqYtQiAe9YJJ|<7Bb0_riK$>V`B<fiOkAPu7lOUj^|2`NP;s;o(?qe0{
?xD==-W<<t2bvygrBVqlK=`1u0e>L?z}&9c@EQ8mOyVH4;$XDL%>%ox>cCQiZBTJ3Ok749W)5h%t!?uxwDDshB~7k6O8ox^3E*liq?t+kql`(jRHkLOj
iaDn>UX*N<|f|%KqHe74~XU*;H+}b6a=2V&mPD4?E^Uy%MHE4<nfLQ3k`h>-t9t@L-7)^l<z1s6|wQxcfbW}Nm(SlQDg_TkKY0OZtQvyV_o?b2zIKsq)
yDholw0(v+eLqo5n5x8x)2B}6i8FUHg6+W4QN2FYJTTm<1gz<zla+ey<U%)ZsE#5BDBrSEXo>tp-`lf=N}_th#ZRDPjyf!Z{od5pn5}_x+-cBV@<&%mQ
JM#(Z-_AT%!xk|7KsH`5cg4kc?wOVwksCQ;T%A3)>5^Ma}f<dhYA<olPc6tJ$im*zz+ErNi3c`Kgu(o^7RwvFWxXeBtLq7WK5;#B2ke~KY4!C09Q6G`+
{ib@$(~bBx?|x?x=eF`1wp_#-6lP7x~k9BmuO(F-tS=$@AI+y*$A-46-NBYt^t5Bxx&*Ioo|ak5nO<b&e*+PoCG3^A_=WC^qJkc_fGQLohxG@ssDZ2Q2
6~L(^u(ljosZX@%;=)JuJp)uj`NqR9@X6N$%_OSfUc+GobFTc3}<OrFzJNR`tGcC$LH)zm&8p4gXyg$om-+4(v_dt-q@z-a&MGd{k=l?76JaP3b}KQ;1
Bcm<RY_1jfGICH9op?)^kEZUY=v0ux(79N0jB+>pGc3f-4mL~*@4j@cNjxDQOJxBqGk{4{8>R^t;lOlo2P6xKWg_N((Fu4PiIHRCT+ZKu!+2=(}VN)2X
#|^5-W7O}Zc;ebxVI{t@lGh#(&O!(Mu1j6HSl6s5x)6aE<%pY17O0<yPhn&4AklL2vD0Wl4V>%q3br;!D8NE-zBGMU+9oPl@hR$$GJ{>fNM6^Oyg#G<P
M@s?&|dKiUxzhz5`XdhnhrPl35-td8W!cj%CwQHUckgZqW&1_vMWc<X$2-ck=n`b-1?eBn*~_Z&fK1NjqB@sYj+a87Uk~}-{hzttVj{WA+mQ#Zf35b=S
>KjYO2DVylgYWDd`GC+IngqGWSxe(rzdL*^O~~uWce<H413~aNU~0ygEd+as9F_!1zpJtHF+vrIo+G0DY-nU>e|2rp+X049G2awD-+cGAHJ2gX9O($j(
Pw$sc(mR3D76Z~+he%Jo$@DUtt7<^e2yrf?Payp_OwkA+Y8;Aq#0uTo4*gKlP3P=yiVAN)cTU^|*1z8uH%OkP$TCREe7Kzxe|AU#?j{^KEsx|dOv*5m1
7S&8)GoWSMOL;U6gX#|vwOu^NR^373%1(+C4hYd`UgW;;aGcrW`NL`?ETFrf}T5TP$PZwi5EBLKHs;zS>4EY+x2Wo3fy;~&>fC-4;Mj1Msfd^w2xS6tp
(PmF)GDgiTk;cM_9gbF#sR|hC&z(}{?QXJ7@e!cbhG?ldgdKTlOkKi;J8)c{ceXvWHs+`jj$?ooGaoiJ>ZktyHlJwB_T_X?HVYlqm!6)fAT&JS=yM)6l
6uTW%qc?kMu;!$_FSEOeaCNCsGb9g9mrx^8-z7lfHQ`Q{g|5UI3w(wPTWVR{)w%;#1(aDt^i3NkMM|U2va}_E(L>pHM9eEaz^#ub-u)=CCr|yfy>E679
Ip*j;@W98aKyha<>s-!tLNb%qF;wSxDcpS)E|B&la+ZO)*Ry4JW)EP!Y>%k}RTneRFQ%*yI<rw&0H^kz)~GcE?EIOvl=|n7JLY5N+2!(?l~|0ZTc|U}<
dk+-OkkSukx$!uIK-;G4VIumFU3N??EsUagVC#R2sz9S!3-7jg!<A34GVZv|VJOJjHBZqyFoC4GiYWPysGvilA&>D0E1wQSU8%Ca5^Ql+x}%-?d_LC0b
-8m!hZUvsb?ryR?Q&O``dQ&vk?pYQn);EoZa`gc&_<DFu8fT48P&gW|$@$qI<fp|^$P>|&l%4ZSek^iqyf2^$&PNic>6VKA3gb8U*aLpYfz6V2HfmJ69
nKlKBorr}p;yXQyIh9HUM?4MWv)$OO#2JouX~02KU3l3qTF$WeA_hB3%%MG+>#oiT?HDZDU<lonxWq>|K|3O4<-Q%+d(t-wc@hFUP-{ENHYZ;bf^`fCp
dKJi?2nw@IZh0?;aGrGa>m@z={)FwhNJ#Bltz^+Mr+Rjk-nzwOy)RKD+4wK2Or66TZ@3xOjn(VFmfHpJEIEqOY~6_MPf98olnfT(N+~wDcm_3T+70-9u
b=b3(RKApp<uwx1q_gz&g*j_Ch;OOk?II6Vwm5K7_ban_4UlcA~y1C#c?^!c64&$dGneIEG6PEPXklG7M;9W!met%pg9SP8_f*OTn&)oWW72ec?sD8y;
Y~r$DV9GGPITN^@;}%qpf{*a-`^@_yJ+xt-x6xo90xU7>zP-6kbx$SLaIPcp8e`d$%yeR%=A$Yin#>A9WO`flMT*lZV{V00-vcf3~4o;0xx0wzJLxZ@L
dVgb`8mOV#}lR0r~7Xu&pvcRA78G!y<SBvfbdPQD0`)6TU!ELoemmbQbXzEXVYWPX~`lW)^_2=LDM4aq)L4i*DL7vy>HQF{o{fXQ64pwNLCa7-LozSWH
8GgO+c3eI?-HtIjde_UNs%#I}OMj>Tc7u2DPcrX(;=Omj@_=r8`0WR9JK_(|fAs0+fAd9jS6G$%kDf!z{LUxp28njPo4noq{B!^5{cry6`(OCS7oYyjM
{g~gIH(@b<-NS<&ZLO)8!&-x{r;!l`~G*H|M08NKlk;2`q7u3fAu>rzV&(Z#}|M1S7?E<2p;O-*an3kJe1+X?e``)eBxgsO}Zq2pZFA7W1rN1iLN*_Nq
PPLMTUCk6IoHh;-+PR1VD(-+QSZsaNXhOKl#r4U-{mPfA@Fq{qXny=||su@x8D1fIs`}k6-S?^MCWDo3_0wSHV8_&G*0i_2+-^!&h3q_&@*RD(a8^{Jr
mg@%dNY{jZ<?*Jx=c4j!t&Z>#Dia#BC|ZS$#zpbM(=P4b7^zSR$}c6D3qu1N3Pen4Aw->HYRt(ynG+#gyb^g~oWAcfFI2A@P5_YQvD$M{)sUH3J`;)h<
S7k}~(FaF)%zpfgR`e$GN_WR%Z;`7h_{q^V1{`kcofA5Nq#EyGyAKv@^Um{bWQy={GXOLR&zxxfOS$})4Tzu8%hWT*E{M1e2n=4+;^SYWra9#eB4<g$B
hqzbsszzBnH0ABKA~-d-i$7G!f1(ojg(@LIpMUGyH!HpO{V%-uqaPqEeem7CfBw_ofB$Pp@-M&l<FEcY%7LGw+%GWOD|6jl>w0Gu?1R0B?6dndRgRyb>
z?_~f|DO_i|D5GBLQE0{U0A*>hb)0KltG9KifO*2S5Fj=fC$?&;RguubLt2e)D&4M!oLCfA~*7`^?v$|MZX1pWpkzAK%Y_UejrDlLc<iPsDm9^|lHgUP
<&R^yjEVCPu_merWM`9&URE<85>MBciY<Xl~~o_HEuIhdc@D*EK~~JoC`zTvdFj9Fh&K^Zp-w`^D$}5UKSLBO$Nm`ttkle)WT&{=o-7`L`(OkQ!I@n{9
E^?yo=d{L5c^|BHY7bAs<fRhn&vM2@dwJ%CT%EOGVH;=wyVBuyRU;X4m7Y2vbN9?<_$ob{sL;t&CSD0sfDn`dQ_pRe5U)$e@p(?5FtC;uMF`r=!ke*TA
Fd8Gyt;=S)9?)uLA@BZ5t|NdLOue~0DNc8vr_HTQ}`{2j_fJ}lc`?IhA!%MT|=i5GB;d&L|_Uc$oTNPKg67n3KuYxPX)M$T^a%H}I%}ING9-3s2w5YFZ
CDlWiRA{;FDXAYRbWJ2LwYnvhhn{?&YGs|Bvhw4HUh%8JP@Fy>@jv+KH(vbt|NT!t`V;iS&;H;`Pt|??)h|E)!~Y$b>BYbKJ7nVLKl%FmfBNZO-5xUT<
$O)&t3>bI#lPWP$08qIiqP*y{mF+h3N>WLs{?+x0spN2)GOEawtj}ZA=uqk+JC6Lw{3jniq~zq+Vk^Y?x_J81WDTm*84yF>*wG7W^WwCG3Xkk%RhJCc@
W=u_<ukB*Z<3h?$+;a1532S$h#he&CL>s!_k@Bh3`DPw#bJP-MHmhQuukh>l4&peiI4OI|>r#^@M~118w|!@4oxqkH7Y6r+bHcB~^7xJl9;=l;y*ITbw
`jdaAie*~Bm1=t|s0`G}RSJogM;^DHQCg!JP-N15?;&v^cmPor)5;6ML8LcLPzyI<*D`+Dk@Gka;)Ws9tlXFYL#)Y5k@x$O)h%^*sOy92-a>nnMXGS6-
wmb`JuHqX)8ulrh`l2ORL|978%?}uM`<iltWQF-yfUwj)m>5D)5Nl%B*|L{xw4!`)?-@pIv&0GKQD?j_w|8PBvvdee=^2Hav@cg@<MTzD4?|%cCqgUt}
g!c@M>XL2#N~hlQ@&svj4a<K2U*+`eH6*X{_le{7eNnevxQ0N7Y8&Lks6cO;pg>;z#5JM<m1?`bw0q?WePTpmh0-6A9@*%{r{BFf$5&p}Z}-Ig$oMF4J
+yVOd*|Vd?6b{LywrV$>+OWUo{{m_;Ge>NGk$ngGrg>p`YinX%m465l0ML$f9_Awuf4(E|IrU`Hu&=MuYT{IhS5UTM0}U<ntC2pOdnQCDC3qW^6w(|X*
Vg7CfUBSkzcmO>)RQZXgjZ=`m9D(WpKG^^|P=2^!X3}`n~V}@PT+h)<;Z$B>LcQKGPfh^^)|zqT=@Dudm8h#1mI$zs2BtKlrn&1#W2ot#kL8;>N$%K+A
(7LQ)bp;){@reDYy=b@`Wt?M=6jRJ|Vt>eWOEa=)9y^oiiA$!ppr(Y{P}&&u$bf3te?fE*rG49M`!HN{@@>wo#|HNm3auT=kc{}CNO_=i8c%Kt~-zNNi
~=U=%Ni4XtJ|3N&w_k%AY2K=WVea@IW=D%S6=|`V`X{6@iu&ryf!T;s6*OZF#>C1Wop?>l~Z4m98dr5<&Zvc=NeX2+BDpWMpSN8UT1_sFGuVDYY2YHPb
uNU8xxdweyUV{UHzp4n{M<wA`{tA^hSGABxFZJr{^6!7){jYuL8q~k{ImA!Dj&@gGf4v|;mfIe#wao6S-xZ=SA3k~e`D#c+pB{3w-5d4mQ^iv)%W8)z-
sD;Mtb7(-y|J(4{`N1BcYW}^ckg9U@_@RZhv>?-w_Mw&sC!{|JsCZeSDO3uH-7f%&!b;Z+PV?)=dbbja>vjL=<hu_eyD3-zF&Ev3bwmz>b-+~^5M1>SN
R@ZW|ccs&vriY*5q0%Kiq0yR18;$Q<_KnSKjy$DLi~#;Si}DJu82a!XJF^C-1%ckI0Hh^5@_B;j0S}d~y{4iQn_~FW!r*+Q0W#*V3`q`SV|Xlg>!$^DS
2+3b|G6SK7{#UGUCJNaWW2pKnCo7byMaJl>b2c%}TyJU0BOv7@WG-(c+MYJp#7>=%Ff*`NKvm#>WV7hgh2;rVC2`u>l<du{E$^m%mOHM8B;eg4%yM@jF
^_P*i0!QSs&cjZ=E1xXY)^*?*4N?7063Z3wNo`U7G@Qn(V58=nEAi{f_3L^F17_Q}Y-H%bh8{XShFnXf}%d69TtO`bN(}H2I;xAM%>>)ok1@CxoQ^Dw}
;u{o<u8<$2f;YUkt6=#od82~mL-MgIi16N~g5{M--=JW5Wwwt|!5iM&RWN#^1+PJ$e5?vaZ_|QNU)TLY1*5*y`q&h_<Go!4-<0U1J~Mr+3cl4uAN7gi4
GM-ID~sOo-mZdgV$rA%`;S$@^6kdpl||p=qE}Y?I9>FH_jVNw-)O;WZJ2zl3Wjgff;aoUArF@Qx*wZ@cf7Z&;G2r=vhUD7Rt4W`v0e7<{u>kwKh{d-j`
wyId{ZS;_T}%#s$leXV=#Ini<W(D@i8hGy<HY9`&9o%1;dZkg3;S$(R)Y#%sW534W9f@-PvDr;xAM5!*>!tz79WnyA5z3mA_ok|H0d+dw%?-ivCZLCw~
=-{tui^ykuKnAL@j+C%IR??ZtZVkRJc^qc0`bM{qy;*Z=YQ!0o&L`NO%8@Sz_@c=3hbeee5UKxdIo{gb!;aoqF2{N3k2y*>)MO#=NHTKE2L{T1-RyZv~
brn^3cOZul3+uJY5d`oo2_90J->(lx}a(yuR@;Tfg-}<*l0!edwD0zRj|G$1XPH@*J`Ze{5epC8HZ%3c<*VL!{P3cp<9et9UKH(F6!e5|I@)q?8U)Lvj
oBsBz>l6K^^m(iP_N(ht{-*SKtNs=}(I@&C{4M$o_*?jE>J$E^^a<alzy0d^l)ou`-m1TqPxL8227fDmWB&H5>l6N_^m(iG!LP1Q^qbP>zmu<D&3s&o)
ceHIRjJ$H$$LNev)9Lro`3hV{k$ToVy}Y#@%OHyyTAX9>)`TN-bMO7|NY;4{@ow+I{mz1q?f}v<VS{cJ{&uNL2;cuuF5uwucJs!S>A?^ZWCm;I`&idA<
^5E^7XYJvU}$?uKwX<(tW7xHZpvh;pyje$k*m{ZdLJB>FfF11oP+nx$6&=zMes1qQ711aQxvqY4mc==vthA?~mU5$rtbH-8SeW1@}jkxe0MoNBD3G>7k
CVRr$-QqJF54cwP4Y^4ZsBIB)aV&-(G<Yb)_`BK*~yYxwZnNWSYV<nMj^XP^D{Z~fMLKmF79zxIva`mI~uy?zSh#pl2L>NL9f#aCW4!|U_jSO2=<ptAo
q2-PqBTUihs>fh=|bZ@ir?>zJi_czxc8Fuu`_K*j=XZ=T8kWc;oH=h6AU%lG6`z8|)|KcG;0-~6??y@p-uaWZnGv9pie|-%JceUGXitpw04`MoW-TPns
+xP#|7t!DQ$vyP<*9KIPPXr&1p7xu3gSibNUlDd?P=E5_w)S=4Yg@cN<CENI4=Gc^;>q@3uXt^O^2OKxrk{AfkE#9Ok6)Rk|M&}vjq5z*AN=q-xb=@;c
>iy{hmOzx@|#Fpg6G+X=Rf#|>oC*j{`9)cO`z8XvA^_cZ0e@z)poDVwB@^gV*eV~uLksY*LnEI<NG}u<mZP&k|VEb4}Is?kFec9k;XT1t|RJsk_9(<dF
R8asee}Akv`mz+m1cnkDfPPZN@9B-6r>LUUwV5?HS|eQNS<M=R*Va0kX~W-cGO4!0R7QXp8H>>1&^&c{Sqt{7?R*cbR^q|NU=$v1jDhM~|-qxYse(@1V
2260d(|=G8RoRfw=`tB1TSvxoZ!CvLN<D5{YKf>$3bd3mx|W1C-RML(KUULT5lnN#kfKmWp?f4Eoogm9N*yW0i3`%1S@k0rMcj{Oe)4vALA-=S_t`gUY
)NA`B)Zb$xhB#8cH*uV5Q68)V-e=E`7OY}F>{crUBw|*6-Uxm5ePP{X`9s8fD+mXH<ncI=Q9l6_)za0s@e<Avp{&u3jpXe7L`W1+N38G(v?ti22zx7Mf
{hCa_CeyEZ6KwcSf23|l`gUY)NA`B)Zb$xhyvZ``Wf}Ie40~CIy)46CmSHc;u$N`n%QEbR820GsrC;SH1bG7{Z@}aYn7jd#H(;{g3$n*2dwjCTCwqLd$
0vJ4vPUF)?a3aP?6oI*e6q(UdwlAKPu=jT8$NZzr*8OEk5BdZRF6;f_*9Qi_4rhePxbgzk5BdZRF6;f_*9Qi_4xD+jlQALJsRDk(LEa7!_Ykp-ETA9Z!
_J4(mg2MgVH@H-GkCSDBXk7Jt%VnWp1EM56bkQOb^QRpiB?S^q@=+%JiU256bkQOb^QRpiB?S^q@=+%HBZP8z|d@vOOr<gR(s++k>(_DBFXwJt*6QvOO
r<gR(s++k>(_DBFW_H#n|`<9ax*hvRxPay=^7qjEhe*Q0VhD%YcOJu26uay=^7qjEhe*Q4@19^d2fJs#iV@jV{j<MBNn-{bK;9^d2fJs#iV@jV{j<MBN
nf2Wu`QxSKnBJNy8+{uc#vlVftE8@;q#GSB+J7Zm6hxgapdM|0`CGWf>o|nw?l6qcp&r9-o$v!XX=OzEVBp~9Bb7vyrPASBlQ;0jM5O-D~?zBSOd4;$W
%k`DJzw-TSk8`IQ;?6b1oot9ZXApPNxV|#?SGIqp@4wS8f9LM6eE-_7f2R`S&Lza1ObF_}9(7;u&I-hx7Kl495O-oA?#w{kse!n2192w@;vVkAJ>H3Xz
!Ud~C+;Cn++&`&2R(6*dg31T#69kbd+ZYT;3e+SOWebkxW_MX4`AXR!Nfg;iF+6l_c$c(fk@mVk+_E<agRmf9*o328tFSOeaEHmxbz*DzT?t&T>6en-*
M<W4t>X=?>O`whkl83k5T#_o%B6C>3e+A_h6#$VMO2Kh`GlBbB_b&9tX_bUzxkVGB<xhB}R=(t?LIOP?hnoQ2SU1uYdadUwxvv7X7z#FTV|s99+t5xo;
qg9Zb!MSTZFoN*Cl3tfdxU%Z=g(tAyq*n77`xbD4Aki=PB1SY}k$VjURHJ9WR{D=y?UcG8M0Ympm*srGmiW*8TN*yiZwB4O~j@m&^UBa0+bus&8wr()C
wKXpT$<Wk;g@nE5aMb(`s8sgYaoh&hH;QFimC_?y#INdK!YcjLg!9h6;vS~wMwPg>hg5(C(pem-)h|G+rqa%Bf$g7F(Vn?Yw@q|^d-XLx<RamL1+i_#3
It@Y7E-{JR@5iDbQ5POp4tzumC1{bXzn$-^c`(50^~^WrD#ln|Fo~T#7fr#om~c<goPPaB%rb67Emz0<!egqPsX<$uI*wgS8>Uif3OgD4VF>&UlX6ycs
a>uKHR~+NqZQ<}&c(LMmg6Bm$I`(-!j5TDVtZ@Y9448|%8i1}Qnwn&UCv1uzb+@iHY*GZ_k|!$rdH!)gP~Yx%i)2O2A2uj9A|s%(6PqJ8G=;m=GZDU&x
2MW#7rD?19fIftZCsHWi<w$1Oe9hEx8Fs6nEjPa^-^6yf|CX=LTnGd1BYtCE4zGb}iHuztXxxwDhdKMNS9POyHX?!IqbEOu6ogx(tkLIGJD@<6_}CJ)K
j0-Y{63G%K~%3Fd+cbxR2Y%c!~`CmiDCRN*u1Bma5>_u9YSfFcpqsn>tH;iap-`W~^z-z)a`f3Ka7e#xaDo(I3=N+7%$AN&%0@C)#N`?r7L7SN~?{<#|
<{I_fX_|-S)*HYkD-N0Y8{;#nCzU6Jqb|-MozyKY?MDv2~Xwg^9si993jN}NC&gU}D@@L7ETHCZJbe<deTD7S&tQab!yOcAm;?)sBEe@rDoL$7Z;CPuc
03&kP#fuiZID9ITngi1-S&f<1e6Zc{IHpY6WySkSQw`vzsuzyjLW^02XNED327@hO9#-)vEiQvJqC<Qqr70rAZ0XB1)vhr!nd@T1SVM{TnRDUzbhop(b
Z>@Z#T)2Yf;C1$(~w2MWSuiBS(A1L$NJ&08R<2|I0ozH1A<{LoZ-3TirE{Pb@A3me}|o@IYx~9<`@i?T!jscp+qRQH1Fu`U`u0OwgcFO4C2|k!_E!{)N
Fyf=i=DGHy8lr*^kEHk-!cEE-E^S&)DdA%+?pBL$p&l(}g*(v9)X|?Py9-6?P&AgWz%w4;Evu;L!~xgFVK0mJ3vT!FYq6hr#v`td7=YM^eNjGzt~-IS5
6{IpY#P-|>PjRV&|O0@7JHlX>7{=~_KOEdb;N>$0&YS}UvS;QW$!oSiisW=uRITEX%panVW_by}9(4)ZGxAj@zqHnfp@(7Dngx^~mceq9-dj-eK*C=hG
2#x%U%VFYPi5FKyM)R`<S*s+^kEGX-Osj+yxY}lN~abwUDYkR<D%+O*-+)z-@i>ZJetcFvL!zHW+n$8tt^`zGpM<+75m`RR`Wga0ms_UE$p2j-55$e^t
yEN2bh^<9m#{4<GG1VP5bOuV&PB5h*1&eC+d9g!zOvSb^VTS_6k`iYQr(;5`!(~U2q&K2h`@tH^cl_F#s}xglRb|g)QwsxYI8o}=rJ*NVY$cCOzT3}Gx
*&uhBQfPA?apHlOjk_T%9xszOKZN%(ft<X406iq;*Lu!ZM#S$F2MFdJt1}5XFSXZ)XA1RBwUBX)tKJUE{d@8NaV(&{Th1MaGLG*Ot-4K%V=z#b@tq%bh
ixMdO1mOhmW0;5K8%Y*Re6DaK(_TeazlWqoadIq{FX5QjckTHSf+!uE`5eGZ`#mY^&IZ4SgAmgyVMMIz!815|yPpkPW6-%8y-cv9uY9d!tu>lvlz@>4I
q(auw$f_7mr@o5POWdW&Rb*B*n-<=l@ba!DCjx52q#7EYl>O}0xdK;|4^EzgyhK6ObCbFzAqkJjC&!}k;(UG`C@U{tr%i;0u6EH(}1I@n9r+9H$1SxC2
hTVik?a-vqP2#1?`C(4=_L1AGNc|9;~p;==LmCTPtxnR>bYV|MwH}u~-Z>sh#(@Qv`#Sk~J;cPL)nQ)BE6Y=R_lEYw$(W6MA*sx>Lfp6Fbvg0xANWO$)
MZQ);gUxVjFEBRs1~r3^Pr-V%=y0~(VrE0|5L0y_-HeATL~!%Dqj<-&DnJozL7`okZjBARoF8utgShaeH%!I{o!oY)0JRlPxCo*k97o+W=E~9;q#-TOv
b2L1Z|!A=8phNTJ1p0GSvt=k%TaP?4ngik-GDfi^N2ndYmBDKG&9x)ec@Ji?hXze3Sb`Z%G@M(mVlj+nPrt&4kZ2<r%U9%q2HZ`*^~s45(*fHA7~e*@x
bGnp*!V|`z78D&M9C@D4+x|pQtWF6KgIVuw^<GJ$4mZw9|Oh4r6yHuk6XmfpzCC%V)xPBg&~)SeH7o0FirB3S+Ndg9Bz;R^syuxjCtGw&;eAFi<@CjKX
W`$slb`=Y-{1Z9fr}(jz+}XN>N&;Y}N({oPowMh>20+H8#%))eW-Tn0;g9B-poIGW4Uqs)S1`E{*&NW+%uSam$yL_8G&jGRpYoefsQ3wOaO(U9yk>*ye
=6wO&#6t-}u7Xnyr;BeVqq8m);I*Vw;V_?sYR)z(8%_+!PO{Dz31v?w8B(0+gbBQ+JK=g9(ca}{|qysxR<0EOo5E9)D+Er{*UUZ1C*iIHwQI)KNk=dfH
6wWzWG&fh{&BdyQSPKW3sH$b-p_se)ur;d88q_i}^a|^a*qDvX;g(gX3Z=ruP&qBg(BfKVHIUB}WIr3{TG!bgIBzg4nUZTev_7sE=H6c(8xz|bX69XBK
zf5fKzc7#C$?yn+nH7|MhSR&^lJIYhLkrjpf}kPiX?Y%xR$Zp7AFHt(?=e#(-_pExeRi9C`y%enQ!n5ay5ic#fQ@}Xg0{d+=Se?X@sF_Ux>!^^}AxG*d
SwVjXRcu3l_PA+|{iFJ0db|QeEjmiA@*7nx8t;#^b`JAustI3pz3&cB`zEF%vuK_{Q$40WV>)yBP0gIJvd39Y$6-Y70;|#xP?dv_vfBGK(&<WrT^{pjJ
nl@%(!KuBe<&8Cj^C0B+1IhZR{_q>b4-)*Qo;U^n@ZCU-0<kTw*#va*5_peFeWKHIv8ejz#JP&GvCt3gB=Hny9EmyT9=^0LqqeuxdoXr+nC8Ff2~UV<_
>8(9aBMARO37o^{2J5c#_Df8?=f)`;!;+Ld@{%mlF!*~*5q_Z4x@|L5n`l0H930GSS8gL<XI|-#HA0Ctim@P;LlP-3fHgb_z^u!9BnS>1#EZ)rz^Tk>?
RhUdn*PhE?P93#d#FKixY5g~M8`LlDHvW5yY2jBs|I3T*Hx$j}uhBL9w^r@Hs-VIzZL5A|Md<0_<ci{qu6U<N)yZ-m<kp4R2gN`j>lzbRBuu5fKXkY}K
f{e(4@hfBuLkrX2dMVId0;8!phdMCOHJtWoV=ha+uLrrT`8m5%4%7YNZn=Q3|P*SN(E7IcQJN#v5y45MJ4rN7anq&^#)2*uczMFT6K&Pm4oA@@-r+pG`
Kob)7ap5ZF-nza)6;$I4qkgB)vJdm)nMHu@=8zg=k=vZH`?Fg5~xsNb7QmDf&nlM#g67VR7Q(CwGUE^KcdBPBwu&A|G!vN=NL7PPv9Blp%ngVv$FNDnK
LfOHAAymdP5mBoY^Qm%W5nmDdf1++h-@XKapDZhKDWOm_ALm*hfhW-)fO_-2P`n{u*KFrO?|R4U_$%-EU_qZ5~0I#|uNN(V<qf@(``IoSH<%Hft?AaWD
VQ#wo<=}QwHDpVyEcoz)z3q<ZiESB?un+6u`8cl(#wgoU|NoRR`DG6f`&b(>75cgWgFLzQ-hN6jT|7FHRCwj{`95Xyx3&tJ@7A-3BZZVK{+g}{K#PCt<
u7G_Ki<}vty8mo;099jA$L?EHnSl+bVvxbbD34D>iuu%NLh+E@b;Id$Ic(2t!(fJvh=VgVmgVQ8*pSlfVs&TpGF#eVJCHFZiuCn`9$!-ah{r81$z#vL4
^(?%9S?OG@xWG>rFkBrK9F&Ia%HU6)+NylX&5=?5c8RV*#JXDRqjB_n)wjFIM!KQ<jVsgAWNv0AyM>HA*6x1Tudq^LuCY!o~p%}gY^L0dAdNQ*o8?kNC
(_@B%zuOH58Of4MWstl4)AH<vBoI)EFD@w3hecj=n?}Vhe;u!7gllszy$CsJI*pCFihT$sLWM+QEk>Q^uydgdPOjRgn(3y`k)8kX%~)K&Q&8ky?m>ZQy
Ute8{l8E&9i;H>rR{Ypv42y;?JGwA4pqdWS`uqdf^|hri4@nZ{EC+59L}&K&U50Hc*@V6L%qn_>Ywk!efp+U}g3lf47sbbb9+-)P(I_o(s)+r$#Jh2dB
*8U`yeSR6UbHT=^|p-{)nn<Q1QaBYQRelqh=_cv~WH%a=kn!f+zn?J9dp05ggjanNj<x<Orq86r3hh1uLaONlPjOj;bDiDhu>b8&#r#ZI^kJez`5!$hZ
lQl*pTi?=I8lBg#U-WEL9_n^x5I49GpKh_-J1h)si_sT8%cFxD3^7zr#`@9*U5?5bmIp^A$L2yN@{X1*c<qvRgM?peg_(C83U8<ot2n1p{{N%wJeFNo6
72dfnnDo?Z-yj1;gTRom<SEv34rh(U#~nZO}f;ouA02TyFoIMX79B?bMSlmx~Tzr{BHP#Q6_DE0@;bBg=8|p1e}u8b@r(nxSy^@v}*=?03?iOk9eUjjO
a>Yk`l;3&fUI^^WdNGcA#Pffihu<pjNsdE=*Fuy$zmbiKM^>N(xJ>T%J@7?k^i><wZNuK3?%kmwzTo1oa*cs;P4xACrO<5hubqW-$>bA_Hi^&5=}(OTd
0%BDKk*v|R26_><VVibmuACv{H!!;Op5d~%qLI-%zKxYRufMfOH=xDc{zf~_EZSZ)FrhDn5edWMqNO9f=bMw0}AFh`&_I1r$T(GuUUm|lf9U_nZBC!xt
#fktHMNbBJ1<OFa<CW5Kx+6|WiQKWl0HU9rYrT!tiE<0&&wY6cMfHwgvh1)f4%x-eL16I(2d-ZXXoFfDYlkuaeGFd9OU9$Q(Fgtq%kpy9qc29c3#Ad>P
VNc|SeG{n$RfpwZ>Dy3fgO)dWT@XC(##8Hd^qgYmbPR6)`arS#mld3;A{M2?TCZ7_$~Kx^0=^Pv8wZfH$)kT>n2F6MKN(bzydYZN;PnVYtO7B5!5~TxT
mnpFWA_6A=XL~y>-c?x>f+4Dk1GZ}Z3+Q-^4pwlpN;+%pCd^_=Lz6O2)$Os$i;p^)@y<hbnplsnVD>N-U4{i7gxS_`~_swvEzjfo*Q8H)+{^&87o_Qvg
zs`cJcldrEcW548($cnQYB<WE8^mrCPUS;Dp%qXJ%SJvf&%Ik~C4FXv$2|PsLatCP9Mu^t)DXKrZ=E*2_OF8VJq{cXv%EB`lmWZ0_%xvr)LHwB0jY4PY
4G_l;-+LgGuF#hNf2!M}Git|Q+ReCFOJ@m+f19Q`vENI1<KK#SZ&MB`K-Zo-0WU$`$%XK*wbvaI`poV*Dtc)VhbhqsuxfT}&gFDSGZs)2fw*c}NVz&;K
NAuqu>;7&UzvC*p#@K6n-lVuu%h*g!zZ-zM$#$0G2q)Y@PiS|mK>oX|<jNl#Z!#(4$Ejb;>kW3k#8rdQX9Y+=T)q7wnjzK_VOEJHQYh7(btSR{mQ|uiC
am0w(`B+UJ?zE)@zA<cA+%?tdS?J6e@5k*Gb~>uzp^mvo_SYF+<BiRyDB)>Pl=sjjWsR!=L6@HezilNHx~|*uhnMEyt@vP)Cxw-Om-%Ya<zR+bBm}{)b
XEs&aznmX)@39fGmq(1_bY|mbO*aenn?(}@@;9cq45`{-%R{`w3iF<^%igX`?6a=DjU_@SeZmet#=Q*BP0<Ddk~~<D32C+8B}R_@b6~V%sGc!N1Y6TGu
fk3uRIDE_6?PMzb&31C3GeTTUR4sU6k<mR&yLAF3qmH#}b|(KUT36%jC1|zs>7^&&biiJn^&kfjMgm@6<|2&d{ojlWv@^Uk7M_5#aDHFL%<!U<QZRCKV
B?53uNB_rgX{+M-*1na|E)A(lS~dkw7ZjBME!u)s{g;;RC!uh{Mh%cz0(<8AJcW?Ch7B85Kz?7mk0e$7Pk@7#<F=A^^4TYwzWSLZ8uGuLN39%MKS*|~~
9DPvr_&E$~?;2VU=nZg@91M#<0cQere_G_qCIH|?thk7KGG3j)OM?lt&*0yI5GC9+qj~bPlY{{SFOKAIsXDba=EJtu??k8+K_jO*p&UFe&IE4pE;kX9@
=Z+}=2l2rfYQw#M>1NzN!3U5m@nTaPn*jR|SC5gV9~6egpgAS_OF&se1^hV$k9P;_>wSps4NrcWDGl4V6r5vCaaGKo9N(0|o^9Xl*n|f&Y+E&^A!yH`V
`J(A65%(!X~{FZ2C|DWKcicWoxt)LOyuq?ePLOXUpa?w2i$`neFoUFmSB8KRCen_!sBn&*lrU(jT_@KRC;q~o&+ubi!P3lFq03|@z|lymD{mYUw=0oYX
?M%KT229)`WMA7^9C*O+tcv0@kR8g$Dkh;(HdCJhJ^{naNw-4G=G^8-WvLhV~EtG{t~+1P?@R@-=R3J#0h~Kh-y0z$dspY*J~zGE)OJH5bdgQ!5g_!4H
*`oL6AXuC`gX@97Dt|Be9HKqQRBGkvuYC&*xpv)j))O^(C#p)_I@b{@p;AkHQ-bC6JdZ7SwyjOMU<_tUu)?sq7#kEOemlF$F%i;3qjRq;z$^5;*YKiUp
?D-u5SwqzmbH}()kpG7m|abG6sqzhHCU9G=#98j|I&u7|BO)*d4kd=4b8B_y#Z-(Ufj8Q`nstbMB;C~a=C>qO$bB!>(|K2?^cyefbd@BfDj$t(z(lfW7
3fLgNSib)#J@5qL>t1}iTu1rU{GtGnuzA3f)p7j@>i7kkfw??>nGtSwXeZro6Sr<;I(1&2NeKzeIQ#{ow4i)`j`$NS4^!KAo|C6YOHc#eMX<8N_9H!vP
Xlkd4V1fa_vAg!Qnuwl3S*jpG{<uM>m$~<hxfPVT??<Ck2Q4t*WOLse0yV;aL^JB*ssZN?4Te|HmV{8;XGI$+Ws90DEOZ&=SVe?&<;NwE-7q5hm(NJSC
jRyLXj5m84<p+@qx;Ra5EMRO@f75mV*gX0-~dLDnR)j|Cn2Twg`33DQXeJHjIf0sW4s22WjBNIRNahClYSn8lo<@3xr~lR6cmWl9-KIAB5=5AHMwO_{s
dIP+K0~v*5HlI|;YfH__rQSs^Y}@uLk{j0BRQ|F9}La1$c~e>m2StGDA)3d*3)Oaxtdo+s}9P?hQX`fN98vLO*3ag8ri9)dx&w2WtV8W|a;(92k@7vvJ
Dt;E_y#`Z5$oh(}8Ual4rs^=>RKidPG8@S7dQ%a6Qf~R^hKc3+ZkH-z}GhVj@-}uBIgjpUo12pq@wVuX?G7GD|&UY9te8Zwy5w53QtN@qnI1D3>;snE^
1XD~Y0GV5(6oaG-?7u$H2h~X0oph*)znrLQm%A52+UF_ls8gQ=pX{|6A`%}DTQjpc5oxvCCH21gZBqdu(r>wcC;US6Pm#2xHapPZj;iF61DRC8AbEK%z
Xf^%k&dzQ+LJGMWH<A57j#Pn!qS|r{OT_b;6X!P9E)lK59_0No^&dM(qg7Vdq2pUcUSftHEEI|_4iAiZhOyl@RDT5pK->kh1Q&cO^hXRBZ%Si0?ZHVfo
)v<&z-jI;u{RAD3PuQ<cv~S6s15r;?a-2A-*--6UsIgzA*p0Tg2T6UJDqG1>A5S!Z$@DxQMe7UlISKa>0&oe?bhpfyKSVqWLB?2a-}^kD>tsJWHJjuP2
V&D`*Jjk+}>xVe&lngnVNsNaKrfr;BYF!IyE`MLm<1Ly0$dJz9x7#K|YYxT3$_K#^;h{@5t07S_#-Z&X>=+xc22a;ReG22wkr)5Yg!6A;GpNH|49=Kr`
6gTIg148ZC&H6$*=!)`RqYuOSvn=lV;SL~FH%1f&$@}%#?#pf^z{UWY|jlx3W!<D;m1Fd3V_fmYaCf_@aznZquLpn|G*qkny3f9L%F!{YY5gc7(Bv8?m
qU)o7^${BgUV?85lCKF@4*O!YBKJ~K!t2#-cli0O7Wi?U{(WWW5c4;!oRUd1{f$C-r+@MCu>zSA?j5(7bHYc`7gHsclA#c2tVQq^qUltbh38M}5L^q?9
%QeMdP5%dsdl7wiUCelk4kCFH38r2u-#w(=Xnn&Q+3s04G<R?A@%2NLC>!lE59kM3+cXbJ`;~Q4wy5-vD;EOIAK_i38$V?4JqOCdN&ovzCnxs@S+idMd
AxCe~r!L8ULMr{O3&jDC$o3)5K25pPAoh{x~PRmdV&C*-Uw$DMrXQHrh8JHX<spQ?vt#c$dhvHdY^Sl^ne<zGo8t$5q`aa^@3(n(O@d=!ftplkn@~xzi
8n%Wq6&{0}eiyp*1Guc0T)>s?JtPH1Xgq`xU?P}>)hX?TB(MPTQE(vSA`5Of4;I!C=^wv(Fe5MMk$p7Yv(pB}g$`Wz7+L=ye`_!aktJNrv&dc}nnz`OX
M7?nOJ;mZ`Zm;A000{=OD7e`0+^<C_*H-#+P;fmMXXu>N3h%2w(O?Wth1MZ{SPf_6$9AAHB|19r+nO_y6i3T~n0cBsG5=JlD!?HVcT4uuD8~gt5UfF<L
1=VQT#?zF~TCjyWIs6)w@NDsd8SV<&VRwC($|_ut{`D&1$F^X4kbUWjrBULHfsd_ru-J%G5~zN#p-7^7CbwlsOEb?LkR%xW4f%>TF}(V|8%P-gr0=dD-
={U)LHDa{e#UjAhg=dHme5@r1n@C=n)>5pkX$}EYOY`;fz5dN{*$?3yV5(aX&J|h;E0(cBczP<c=mk7rdAm3#$gY;pX+A2fw`MKr|23c0Y(ob(9PNfX%
IVZ@pDogtg5IZE-cQ8zrm<2>-1B=LkdNM*&W*e!>zYy=$M3wC5gkHyvXH$@0webi4p=O03GEio)O%?^;rPr>6}@3sY`-koy}rgdy*R&2VO)yfQ^GaV24
a^Y##MWZ+_g}@+(M|pY*%zr&EIUNY0wcYrN*m>bQM1e`+CJyv8zSTH66bV9|t-2?(lWUCU(MtQ|;r48z(On4bXP5A3|g9OVvWK2fvxwY}|RcQ5udFf0)
FrSt~Mg`n+U(vSc92Y~)7|6usFWeM|6)YwzQtProX_XbRF^yOy(PEZ|;uyXAWO#keq{wMJdGwA8!y^<@5l?01SdC{x8YGaIkzJH0r!GL)4Y0=YSgmry?
$RKzj?Ea_8^AEw}%mLxX0}D{}s*cb#U#Wnn{-n@Oc8eHbcWSti0^~R$bzjUA-Y??cdV!56h%x-t<ivkj?dCp%T88IT4R<enBk?AHz-u=OLt?Zf6GnF{5
;y){aI89~^9^VZ5CnKY(-Q*Az;_GTGq=5dFsck+#S=(7`7~3-WF>4*{Q*-2Gu-gGR1|7i`4HR;C;t9!BQpsLNUOyR$qF*RqWz9bYt!JOJE}2EkFEh_g}
3$IcHfP1-w%889V`a(kg@)GVd(iEVtc-sdv(GcRqJ^HR7GHzEhenpEvxxUu}bsha_HpU+gj7Rx6T9ek;c=x;ulKZHz(B*+hvfGM<|B^huEReZp<8627d
909Q^JL!zGYlU|JLrSauK|(M{7P8Yw)3Sfh~D?zd6oyE1W+!$xo+z?NQ1fy9o^<!>}dlDi3^nz3Ck@-Glq*p{>TgXILJ=K7&orFp}{p_6~fhwZ@@wn=y
5*M`_cRO)by#cSJ3%y`@=aS1`%_>W-QS<1u4DLlT@O=~uO&b+2VRe;1$y4_QctWY;jM|Hj(=|yeCmuYoE8ln@-2H18$wJZlL1yk(z8#s`QKJMJPbn*lr
CHi`b^&JyX8MTgA*(=x%{jyf+i1QLy&=KG$(u;(h^y+Wz6rk(tXca0d9;0q%i0?3(NXhwa|H&Bsm0~nM`_+bYGQNRSRg*=_E1U2E|2Qm8(0aHh?;G_pS
;QvR+=}0`uE_)~$N9lEs`x<RLeYHBUzr60lcV45e&=h9VybI-L9c>4C+z#>WpfC~&jF-H-swvy(^B!`&$Mq>a}R>_Ijm@XKAOm85|3Y4ziP7fy=f?;pc
&ldQ9&`~pQAAv#pB?3=9|-vVRPZexz~wrk7!9jA%BdcrpoKWs7KuNmXdG(^Z=6hKc?_I+_NcE2@V{}%*nKyq#Gt=J!F)-*#N%ZR8;;U>P%4|oVPEoE<E
Si%Tr-SY8o0(oIl?*$?+2tHfk1k(S`%P;FB*e%)m7@+CR<*?tw*|s{Hai)ZIFl`4iPyCAb}u?Tpoo=<&nRo7HD$wH-|3y=y{TWnd-!3*wrGC&Ik$xg3A
Z30@4raI~?lPf)~!!MAYOYwY|gF}e3wuw7$kwY#O*IvAW1DesNL5<Yykc;nGA1<553GtU5P4|tmKl&c<AkB{e*yD9ST3(-LiJ{)4F8NA;Kp+(1omoV^N
{1i9M4w7s}6*L)fI8e=r^3NEOp1|JkEn{C|ztQ^?gb#&MSx_Nuo-qXUCfKT>oynhe-}vQm24Kr`q{iBsw{uq26PiWUJ4`VrA=awPgI9Z-2PJvk(GIRE6
LYj;2JBp@8<&LdL+@2y1<XbAO(fHs$*<8Go(&dgkXdv6Vs(GjLHNjbXOW8wRnKO>*V5Qrw1fD=y41@ifhNvb;eO{y!qP~Z<@JV58-G$zG_(k);PT!~n5
_<x2%5(J#KY;rjU~B&OnNsh0ke|ZJN9-?!c3hy_a7rgko}N-C(B~CgF;=>fW$As#Af>5C;0^BzxVn-M`s_1Ev;~mTdZ`+3EZE@+N<xvg-07q&RL4s6HF
h@7kBVxBrFWRal4$z$7$AQTZL2k5yWEh!T=~~PcUD@l0FSkKw`nn346V4l+ax4$%_-6XncqB2uH8LH{9R2V0?Z@9Gpj;G)%c7Hk8}^7#p3tZ--pS3Dua
x3Cw5W6S+RO7rzACAbh_s67C=OCk&35jlda;p9=eNNCcHLsSRZh11~(vCQ`@Q5WLp)srZa^)xwj+@5EZKG+N&`i>M0N7I?iyMMP9gCFuN+#pFB@`(9Vk
-!flF98f=efoIa4y@2=$zp>hD`^G8G^Vy6PhS+umw6+)3=JBIVWc^nuLWuK&Y31s%R6vVtr~CW11u7{=Pz$l)6o|X}2nl%<e4xjLC@Rk<V`8_D{JZ97?
QJykeVLE-J*Pmu((HA&7UrMbS|;&-ybJTX<oQv`geT<g;xSfgB4^z!uv>#9#9-3wBQ<_FQ43pm675w|4x~de$B|K`4%kW7^xNNrcHMU<WCFn{BGTp3a_
y!#I3S61l(ZthCV|XUDN?@BhDT?)L_nM@4sw$*BuU}O3;4n8x9_GHH|E{QD?hw#87Ntkm}(SP5`WOoY7}P(H=JS%e%CEw1W6?YwxaN?iH!rl1>l|7|4p
v`2M7MI|M@@iW60CLKlAqofd4NFhT<lu<HAJ=|M(P(xeTb$a3NZ$yE`JAwsOm#<$k~=flewC3#Ik8?a8GTcyq8LD4XCae1;+<fiV|3VPx+G8JS}(lkqY
G)Fa(fAv=%>*6*V1{><yXosULP@7Z0q0K4{($E?Ml_@&gAZ)BbQCOlT|&c(Ie0|uM=(DH%{ohJgot)4Lp;@R}|qU^=AAe)8PbaTJo1aosDdsLUB!_$wC
Z!9tt4{rC{!uyTcCzx@{bFH=<I<I1CV7c80I@nt2etQQZ!C~&n`Nu=poQ-2|FOPm{oCPR4v&JCHP+m1^OOCKa#3rQ9y8eW1%0VyR9pcvp=f%&_9g<-lx
R56w)O|^R#t3Mm*g)_u*9jc&n4+o$K!`<_NyXY*umD{fVk|D8Nq8)#$5gm+$wmg;(Q;;%HNagX8LiEos)4ioeX=I3osHKj?<*tMiNRhnpm<@0?}0|u-r
rRNPk6qdQO}wusKA^pgM(6qh{2<9+=1e2-YAN%R#o6;9&l8~>bCnqR-xLOd)=NayHUc5am+TM^Y)_2v%1pox_CUkxlBuu^oBWyoiBaiI6%KIzu2p;E5Y
8~VAhINyy0mY)1BSw1q1jsy~_HuNmEGE6}z9Ac%fOMyH2$bX8=8MY~g$ogef$fufH!8$s7LtsSN*;Ep##=0&sZ}P6;sIgpK$icx{+he_-MdsBbEg4|d1
RQQoXaPr1ze=fcX*lzw}{8^CIHPmIfRHbH(lIj4Q5C**m)p>K?l$)M@PF8BHRGI_B-CRZ+eVFOXAyAf57FVL=49=z>v_b`uo4Wpw<{zlv+sKl`0Sm5(S
kA~0U5(t}o4m+?R9_eoTnsPUx0<<TAE7|1B#NJD>PoB;2a92w9r>X3MUf(Vl5`W@Ug0c22`-!#r+leV3`s^ML1CZ75P>)?ZJ^og({gV$>5)m^WiDT#WJ
{aEhy2tvLl+ga)9{tlcZ;)SieT`B^FaTc;<6%u2GMe9>FF$#n#Esw2?CRl*zk%bIPnSe?i0Hx{dnc^ZUWizCnEtqMmO<BrSmSrnabX+QJ?7r7(fsdR;D
3l?LBuZ9CzIUdpvHvlSyP>-xsd4NbYEp;(O|wBo&SUyHG%eNzv6jx*zJh_{$@R>%@kzgQxPWu8%)91$_5u2<GZmfxjktySS(OJU4Do<99c8NqP?(y#My
+VOmynW&kiy!uiUpEcS#skW+VH;J0DV{(!bjinlI2rM)aw)3(bGuDnTn@MFeSzhFNn2OY`r1Fw}m12Wnot#Ke-Du2p59h}#~M3B2bKLYtV=gYXj{jE9x
Yc;AGNqoe->{un=`MFj#Y9Z@SHzyto>em~Kf?I7I;?7?j1x`HO%+??(QiWB%o`4BbQG@FoDU48{U{R9HzUp7>Uh{MQjS6|z8MH>)eHJO43l2h{iDkSC_
IZ5z(+lm(Bg|<4ylfUq2j1zn|`qNlH=f{D-CUcgr#V6#P(|b5wK%=OWUcbvE--juzO+aGcf#iW7iZ62<E@lBjBlut4K$_!y4L9VstN9xxzsKWCtd<Vw7
qL4^QQ=6A<yZ`8llpGhL!Z1?)jJ|!?b|uOuav5V(Hf9{x^)k!MZbMGOq*12uJ)A`?-rjh{I$>5`q660dKUYX-zGxSUR>|~Rb0!2Ei#X7_(Gwo$fQJ~6)
v|xc7JCPQFF|N#TiFn?d+kgWM^-;l(|(zU2g{CDA19I;l~oPi3L3fQ0$P{>^LtJ72Rt-tB^4PDJYNE`SfX2(i{|`LR;S8BRmz0QUja=09G!&^&s4iLbw
WJ2^JbekrQ|_#?cbi3ksX$t=4Vam}Mzl-;w-Unvi0&y(5UA!ne>f;}k$zXYI$&w$~Pn(et(E{FgR`!RY2s6hIZ?jFWX_m7}PpnT&_a*0B?&p7Quz@ub^
OKgmcGyvzYrnKZ_tyf2Se@;uR;0--S<6}Pu81egQpAU_4Xc;FI7zl|q+3PlAEr!1D4F6J0`v196kd=LpjV;z8d82peYIMk-z+&l#Qz7ocaXBP+7G#a<_
2b+!Qi`shL{yqj8-buy>YH?gbqBF+okyNo=k<C3wyF%-~?3<bMro>46ucGW|$fXWmSu)!D!*mSrYO&f<=8563-5R}X`LYf?<7GX-_FHyf+@GX*)Dgq+-
C>j|yItkR$0pJIeUTWc0WhrJGZ-%qd-Ef=3LjF~jz{y!6XJ)eFkaQMiNi~f0NX8(0C%Pf9>~bJsl-+kmB!VWRpu}WCX+{Zg*bR_xK;=3lVWEJOvLxr&2
x25!ajBHR^H4vLKVV$Y8<wdAO<Lb?>k3If_@%WQ(GY44l`ZSVZCE9c$$5e&t#QIysDyyZuc#Mn6RQ+*lK71O5N^@mAN#BSz2alpS9LDRxC@+j{T_z914
}@N{!LvSthObT!7L>Y4^+N$lTe1MXo>GgbC~MQwfb{@$$kAzmr4j1zaA3(Uq<{yvtOLJy<FL9_tP82!EgAe5dmZoVe`pDJIbzh`W(iFcPUP+6GBqWs1}
PJ5fp7@7)Z%vPDtn>*_X5Qv~;U51;PntQKmuKxwm@Mng56B2{!;s^QK?up2NMLn1OMxMtWniJ}4}Ro#Bf93JsU@#<fRTL1eJH&?+8L~R{oX{Po7D?A=p
^_{sDS#)nB3Pm`|O5pbOZ?>+RG7^lGo}>c-EO70d+lG6Ec)avJGktPS1o=;Q%5ezLQGUjXN_<R_sd-5w?JPFXRN%t*O{*1)qFzO^W5+#Dd4R`%H#K6W7
*c}AWb2O-Xuxg{A1mAkHSxes@Shc3e^KOD*wd|68b#%yFna2<mvHkfn8=^$2RSiEg?BA!14tAF8$xkpfz`mp-vggA$cq<E-j5{T0Tyn1w<HlQfxPrNDP
}wy5@LL4Sx62%xZbAPd)beyfl)za_^^n2_PFwcgwE{{1gj=C6X}wdV8OL-vZ7cw0^h}SJ$@?*FiHE;pHb%$VUu2R4X5i3>7nVOE_(?*&{#9>ZcK-&=G;
H+%pGX_m#3b;J}!_C?fM}0KTAz7u*^Te_~}%`(^ZpurhYISBoDc9SeM~0;mtq%iz~bu3VfcxrT(B+rca)Y|Gp$9Vf))TNZQ{@$eJ?i6g7{i^PS03_HjF
8iGzE14oZy;GB(+cycw-HD8jmHDQBcTV1#8QJ@w)SIlA$tsf}_SSPPunNzw=jBh$}(3J>swKxYkZcqdj5DwBfy@_WrS7OuJandP{G*MXlGsaMVoC}NYm
MPZ;XY)WU#5**2g2PXxF%tToaMhvvlVo_Z!_{D_V8@{<HDl_aCRz9Mprr6^!h$3`-@~C^8oWKcUX-?gEL_Iqw@W5aFM}qd3VLRMOV^ar#=iLv?6Sz0nw
}-;-mPAM(l1ztle*vPJPj$ybxy*PFoJm<wdqaD?=XEa5D<~1D)Kw@}XpvPNw|1uAtA+N*vbRi*+u#OS+wkP@d1S~MSgsW{r$m-te-mqHR<nV`Zgw$o`F
RhlyDI^1WzQNkqn&kVic^RcL?`Js%w@0)gk)X&z}CEcFZ!5Tf)50xs^WKI;&pIybcvT|zpF8`4RIZOxEP-LoJc1YW+5=ic-z`=Mo}8}o&(Ff7DC$7CQM
#5EC<f`l<K-gRRGqv{9D@!_8U(^Uv!f-wSfKo>T>=B==}QP{M!;4Rn5sf`FAE{2qjAG%}Gq1vlq5UyK60yn!_EEUMAj5w7z5Ik=svQ=}V|0%(Xo0@7v0
n@)bw@?mR(=_Z4-f9E#Gne4ghep!q-EKX$W*!KOh&qvL?-9z9{?=sO4a1l5L8raV4-gHR1^@K0hJ87F~XY4UDq!wynrO~{K%%_Y#iMyW2%M9;sm2{{|z
4$UvinWi3y_6^`Giuf<Cp!GMxlf)G?gAgh9JU5SM(LwY{<g$`?S`wzYKj{92=9hcU*Or*~Wd=h18m7THNl$?9TXy>;$#cUPx-(PzzO<kwH)UlDh^kuFV
=qIiTfnQIn{hB{rv&W880zFS#D&$H7ITqapnRgmubjV@zq@3*bwJ)OS5KHBlOMqB2FOL&7OAR-&Swbm17<dj^5g!*bh*ty0omw5nC)9jL!c>`0B}JjYd
(wbZ_cZ<67s_JkoLLGF=SMD^vzk5n*`kJaW%LHEktCezh3x=@?SLq^>;4hDPdKI*X?~q+)CA{qo>C`PXX_Y<<Dm;<`QTNe>YQz8ko?Xz_ItQBZH8Whqp
S-C?ClruIZ-?BzQ!ZFmIlR&d(5rSv`$6T;khv2#nC+LU;}Gd!HT}I{!!LKg93X<Pxxy@W$-DG;eeRz56mbn27Sl(Sdjp==xeimFHQ8IizeMZHE1a##h8
|ZnE@%zIgtAk9k_>Cddv|`kMMgNWn(a%KC}kXn&qbD0c9c)M)>BpVP)_bbi2?Jn#J-qiTRXC@><xbKntd^!~|ay8*&v4)KJAsQ+%_-dUZxts5>q@dMev
LxLOLB~%_wxCuToA7^|SpnkUTMEmW0MguaQ>W12$OfASAyE9>WRgkRS`$9Uh(}37ig6AHKtA~B}(m|&XxDb5u?ty(AH2#461%@*0X#bU&{d{#+@I}^on
wN(UD8FjunpECJ{frgPjnS38j!{3%xXjYoLkC<fFsH5=R3b#<bR)eHsT3K?{&(L}w0^uOoh4<6D8EXeRnC*YTqxL-k}vXw)~_0uhtJ_BIv)lj4vq5n<0
j<oW0m})#u^abKEJfT^{fZnE;Wy|1#ie5#7DAkUpoby>X?F=ZflJhSt+^^iBJxefVo>ylg;4L!<YV~VvfUNDX{npN%cmI?)0_ND9=GPzr^*ap#0#g?BW
?|^dxvaTR8mUJIV)**!9Jpc$8oBCXiE0TniMuRxc>;f$`v}<SS1p0^#v=<sYW?U4L-D^;GmSai0d|V)in*5JWB9nj)P}vHL)#rJyxZ57ht9pN>gectek
`n)^7SLG;@p#t!Wg^_m0fRSI$?`+wulcxK&RA8Ol!H!x`aww6GADBEL;O12gTN*2*v)hT3Z^Y@Nb9q~=r#I-SO8GV7hs`7#)w+0IRl7>v0q5PSwq+uZZ
9ug)h(M{6I2|fNK;{G{LNOc@BKOV3AL0p2$k83#>8p^N71ctYA<t$k6ZvBy7&m|c3`?9AvNbPpwZ;s1eDdJ1-x!v;4Jt>dx^@2VVgoKc-zBOtd0@INyP
_OR$5)glt`JC1D$0s57dKqulrUV?6xp(bL+>#d$R$`ovNBxD&OZfF*Usf6XGKk_ec%XbvGFpXUYNALxu>xz>5nW$Uk4tVjUn&6~S3skdi)LdN+f9Z@Ln
^hG!xp_0lJx|V4PhpfCPMLBBS`o7z1+a58g1XO6(tEnb(T{yQWeDNegePkXN15h%Si)Y?(YNOT<@?CibMJM6B<Rz^Ysm0pV$nHhfmkM=4Yhp&{6@9`*n
<NSfla9KLJ_!9q}J<6!{2wR^T?lN$*7HYQhSB9?B5~cR7z&IpRk?^{IvUPRU9CEwCOaQ@3Z55}qDLnf9K@j+8)LneI`+m%<LT%L34gexw9aKH7h`3aK_
Lz2?Xfhp_=S>86T~cpoppf3n()f6(|5br_w|qF4f&je{nB9*EB*)oGlkC53P|(~F!ZK6`@-(}?Ype$IpsJ51gTwAkB4>moLNHmn3bv5W<g-#HKDX!uDG
Zw3?&wJIsGvELvGBQp;J5#|3)Jk0)ge<8k6LS>fyEyF?lq@u|<TSgM{t!<YgK&k{Bg0C%6#H_!s^ZTG>SJJ~KC!`n@H0b)(xu)~hMc4nF4`RT|h@ODl^
+fWHlONij7SDg1c-?_4a0Tf(KeYZiHWI!XB|Y2=BqjN(p!KJk%Wc0wiukY{AccD*Iv*5gNzpx^EDNOg8*LbpMETV$t{~MVh#-<$sW41cK>N?mD5|h?<P
T7v$l+;n=<&KIZ`XTRQt+~UvQnQVC4s9nw>5xQyIpE&eH+<#DuB+Wc$#aD=D$pdFjqxyggnZPJne!t1yR=u&9>9T1-#Lf$;Wu*5U&^ED98ZqKRrqx*Sj
vz{GOkpt+gfz(E2ex!q;|w0#+n3e_*lR1G5c$?v*A9q$1?J7|o!3Rb}yOkDP+|;uE!E6wy}*4||vOcd?-H;cS{7Z0)g=kcfInMDjLnJn@FQl1noVnB`M
V&O2Z(RMqUFa+=veE_jPask+Gj_AmX+JOwQqf79$CGT_&S7m(CCV*cLcynbIrBf1^!e=a(NUC$Ea7ie`lnc>zaaH=Qm-fs-bZ$dw6D)i9#0v}99o>u+&
pOL+8!F{<dVe@#f3yJA$^tzizkzhFwjN6yo`ESg5m{CU{kVdnIS1HqjIZ%cLRw2^)$L~!^{3|nw)5s_Za`V8|F(A?S`5Ar)?}z`#m(pGkU1}Gge4yJY8
x6$QBbglC2h5a*wYD#PCUor(e7jtU1tLp<-`3rmb!x;n{!g;1*GpTreLUiGAQ2XVk>;4&&BoCFZQk1N$)M(fAiuev^0Q+ynDrO?m^Z}NnB9=1{1&_lQr
|%s-&f@HK#*G_dMdX=66ooJaeF#x@MN>HDT<O$0j`ZrLi7CTfm_#3i)?#eh$mQ7Ps-mHSoD*f9p{RWpHy<?Y#$*AA?t8th6OV6Bef6&{a2@lDd1K#Man
~K;29=CxTq}pcWrI7@9<4I@2@|q^BYPKG8To!F%csE5IUE&zR^ZYm=#_Vx1I%ryGkjndE5~HQ<-<%k&#j;pP!$Fm<u$2*UcR~=0~Fa!L4H&_vD58l`d&
(Mvspmb|Nzv6A9((6?}Wrpc}M5@gIAw$%C4<UCm#o{lo$Xl(!dM_|zBqBNZs0Rl7?_7|xNSUsZ(qW$5I-<$!|x-tZnDY}o(42W-B6!k`k^4D!eCwMLap
UA!8m(I_#L28EmMZ)7n)kUs)Fjw_Ev{Nx?4l}Ub+3y(>%_Q6xo`MMCZ%gIWT9<Qv}c6?dn|LkL6oTZ}?|2-r>_^vmKn|M=DMrt<dHzb4h5hvP!{8?%(H
54}Y@BAcWserPsAU{v-dByYJ{R!zDg-c(T3wsga(MX~OAzg=e^?Lr$>jV2$7D{=eF7Tw+eDswG_1oaLdh!|;9>mrye3bo!^6$N4wg*zgf6U?Or`Ysq4~
Rb5ijTI<9M(RL<7Vt|fvig0KVc`Jevb_2VV#SO_)li{A@lBm1zG>r=qq&4`f#X69t;&xfBWx{)6jPs$P7ZfV$8AXAUPcizKDhKz*RKC9Db4!QrRza%6Z
5Bu0QLRQeDYf(4W@X-&-w0aU4tL_7neZ1uKbuyRZfMscG2wm)fKb@n0$%TbQgf5NDf$Q}*N}o*t{4p=;L<GC%hwsfv@`fUh%LF_r_`pK)>m&6;5e1?l&
x{ycyNuutT}{gTKJpljcE&qd=qPFK-m97q1cAm%Q#@J@SzP=p4pKI<0*S+CRVv$1F3f>SK3h(LT4a7rs%mNacwd>Y3~g3bzr*S+rf8bkh0cO;wW8tNyU
?YjG_@M!;kz1%S9S3=g<Zjkq6G0^%`fjlz{Poe$sPj40epU)`%mmf@opK7)E#>5kWA9pNW-sT5h-WaDuqx3D{+)rU8D}PNG{0(AOX@BqLj#yU;>xU76I
F6X7xfW6Lr~f27^1h+mn1vq(TWdhv@G!(H!BoQJjpEZ?wz#5s)5Y!5OGshJJ3e;!j$YHnFWxQGeZ5mQ>X)q3y_QE6q!AabJ{WNhV2l<@1gY%X<stlfeD
k3Kit;igwbNQtC=7Z>_3okPW|^p4r*2|_l#+p(pZDK|Nw{9Kuh<aa9(o(M>I=044=oNOzDIJx%I@oF!fR3>aEp1uzXL0R7x04sv)T@guT1lMCvq0tm1m
llBR<9;9ve4iNrg!O^Zt+$QLz}BpJ%|3;KMwDwBqOYJIRxWok<*B?=?_1JU(NXOFZ9#$+V<Y#~&z){ib{q&QPcjqo~_@R}treZ=T$AXJTiG=ji)*-iKP
;c=C2Eem!|eY1^T>mvsBBG3+5^hjAhA;!oUJUbGvDAUW)pnwfc*@H%|DpTR*Iv4fO-;Jh<9;E-d$>y4dw!h0iSUdxd;a?NwAHpQHL@Dm;{Jhjq`<1_vA
dAi|T$aHr{iub{I0mk{{k3`*%35y=9e(SqU+yG~0r|5ee4r-y?+Yf8w7r)EaTFTPj&j6W{lZk>9=3rtB0hgJ6t@-jgh8z59k4?CcSEydby@4$XynBzZt
rnDL&IrZ}<r@3eHUFD^tQSxLyO9s9Ax$hw@Mzyv<Jxeb^unP@{Rotoz}!S{VoaoP{ymwEw%mj=@;O8&RtnflgI*pnZ7qm{(3)^Q`;EJ8gB&Del!K9pR_
vE>xXI(m@T_sn|3PAj->oFSrxY-&yrM1zy(IhyWm(GEAK~t<=OugvO9b}bbXN!hX2RUZ6Z@8vDnKwC&B5n~)`R&T-dn0jsR@h(XTCm0t!>w(e^3qj(Gx
sX-#_$QbtXW-lc(Q1@CET;P0Ue?qW|V+cK+c9AhtsIly*p%fF?cHmW?Sxh)3*(`|w8$bbB*cTDKFNka_X$*j9}c!i--{CJQVJ@Q(>5USvrRyf`i{cxGz
g)y#3g(2sFP4Wrwe<X^N2%m_$`xkef(w8ol|UokO2d|W4nC7`9&c5l5?U+~=a`1Px;pq^ClE=O5{?oKBB9yR?eymNhHgv(`r6CKCE>HA{-X~B%9O2&kn
e{zov@8y1KJYgO|Wns+u+3&psmJ(a+FHyWv#6<D2B>JF(`1a&~4#m+X=I9=On?25hl&mGze(0tT9t!E^IddO8Y{<TA)q2+pQoE<jyWCg~a6gT#CnLvCA
oiATugj={uFpa5g|HyS%89RrPS|6Ugn-SwVDCF^JI{4d{7Z5iVEh<u+%Jioc*Ah5PMSCL`~;h-j>JbRfV?)!@x$9Z5QLt)H8N~A`gTnZ6DPe8B#x#h3j
eNa@cl&ItS(&wvB@s8*k#xkFhqHuIyxLUVLftrP803B@vgnuTre;dSWS-ONadb-n5znQ(i`R*9?zn4;-kuaK*%j<v$sPeypW44p6#6v`FG*=vzVj?Xv{
??<l8}*7?KdDlA0~tfEM+N2DNzyp)F#!+1wGL{W6?ExxRJqcvn04Uak>?>hqlGE%_W0hU4OGDZcfxo!j#%Pj!K!B6W)`P!92^d4ts84QdmbAJSb^_aUz
iD1wLQ;T%JA*yk}j0R4}6BVCMd_pxCdz$gCm?!0{7<Vm|<3G(Bm=qPtkc#@^9gL{=c+JugGPvEy-H}f4OZuCz=(#_;3>WAcBI?0=5624^(6XCtjL-xMi
X+2L7BIwr;FLIF%67Rq{NZc04kVi5lijHj?fKj3{^VWxe6cqpR>o43OJie{BFW>VK0yVudr_y$25@JccS?~;!O>i5<9nNjM0mxP*7ozr^kS%=gNSmk<l
Iz#{o#C2T|ISe-e~zA%QO#WZr?g)8=>>Ag_wve;6(f{@=swk^@&>Z)v|6Qaj#D1ogE1-rs*V!$tnFlO;FBEo*ahUSl(|9lAY}RY1EuaSmX@6J3HHL)@p
iOVPxTO#+Fd{_#5bTU!@Nx|fN1HYz1tZsmk(L_x(a$N>?gqUH#k%+K{W0Yx82k_)LP6%<nqMIc>|6>@|vw|(NZ@aaoFo5O_0kXN;+$kuR!-sGWb$3#^b
kZFrV;o^^kfS{Sl#|-@t1&@7_Z@=nIrx?0g6;K(_B#FSO?+Cj}2QxVhLmyvFidN4)tudBPnv=<n=WWK$65So?i8j0Ax7?VKUlMu@{t=ctcrvcTf(x^=u
sWUGcbFq~Oah$hod5JZ}W=C`A`M6a{IcSD}<8F&1({y@_6ej4GfoD6{UYCZ$X#~L%_N29qJl|u5v`BKdFf($MX4+~McGaS!X{+TFG578w4BcXVHgcq=;
!&)e1LbUv?boDlr$ro}vxV=-+TteU~ZebJohrB@eO6r+B(Z3^6FySQB$ks5jr)0%y@k?M(tzI{~dqPSqKGho+(ERL_ruB_|Ts3%``;vZ+Am3OjN~)?Ic
?WnohyBEIq%UC-enBJ(<_`+WMeYz7$R<vS;djUN5zWpqKasX8)ezLtBcxEDmq1C=AALMXMB5_9eiI|8BglA<frYp)p#8BAP_g9$pLnia=u|q2&&F-gmL
;{CMPTJwL>#{aJ-@(sJ@bD2eJa1cv%2@w9T~Wm``0HNfow=(b{AvN{>JZUw@TUvJ%7`>c^M`xUJI$XUotEx7t&A8&~k;q-XNOoDn97jS_^8qjmP@fmW}
e(UyF^BqXGeIz;8gf<^k*jj5Mv${=4K5H<&&}HhsQYDs|nzpXw&OGf<h2iRS-?TW<=y5H%#3INtBEfaY(%yRU(`Um2vOitzUSZa0AZX1j1pE@Hx-uAj~
t<9Co6p+otM%laTpVm!svJ97#32?whCCLv@n=AG`+M`*w~R!yEwI>O=i9VMeU1_dPRRdpRUnsH$NVEydYh4L^mrxLs6iVzZ~P+_JY*(C^i+tc6NModD*
Jl!t6QD1l*Ic=)Lfc771p-09Q6I%=Yd{`Phr3x}Sj<xvuLgW8rKhvED3E3tYTSh~_lfV3VEOz4jz1u7*z4?p9nYj4q9kBnKz4z#PmD$ck|BJhLj3S5AB
M6a`KtkM>$RbI^Lj3wuTJLwSx5Kv`j_qS#ug+>L^iCBu=X?Sxs;KJ<F5Y1!vUFxbgg+DL6??)zWrG?Q6CS6lhURzZ0ewp^xeRcRs*_S8(ETfyw-_4d@a
^%Nie>fl5Ok2a58FQ#JQsrM=6P8-AvecN2JMUy$<H8qbN-QxKAIoAD7z~!4HpkS<DtfxM@|EMRtD|4Jh_ywG^(_Q^Y>|Cn}JE-MIi!59P`dof3OYaY`K
|`(iC}u9QDlo^1VOeMTksHc!+8mq1DRLI*=<mH~cmhHFCS7hSS>E%uB=T4zDq~^_3d$b5uaV!)D;HnyN`3{QGNZ7@dLSPSM74iyD<0C?0^tnK><vfmV2
%N=Qqqr`4k>rMPBJg!0$3d7%M3LHJ-2<LMN^21%hHEoT*YmJh`InY3HD(T#8ldRkOBFY_42beFak@(5Uz`gC;~GO3Wec6TP&u<-E2$p}dog%v#7k%nnu
q4*>c<56NajmMeyPe1lz?t{#eZx_lU8HHamyh1u)=snh}34g5Wd<I0nKkFAaeHva|P|+duN3O%rBYEPBWd?co(P@mnBUjl}R#oBrv2C13Wv^-s(+Gr*S
sm9)ipDQ@r&OYn65&@Ja<_pquou`=iOwCkBK&_I(Phi=u<-~&!0~;Dg$)=>-?CN9kXy%KmxWAInn(%<s$r7*3PF1#yFTK@CgmIF`5YxNZ9QhWT-h;~cy
xa(r%oE_qxxH(cFqDgbRNgi(_|PNntw1FQ;kmwy3Pj|Cro#QkC?LXD{LuD2QLd*ugD-j2Zk%NNwd4>c%PRdHYbH%Mc^QDeyTzRM|O5yUqY`8+s59uWvo
2`Nmae-RKC6th`*5&wsUDl_zC1WL!wwHD$vqdoFm~zhdjnqYwfY&{kt8ANO1U+x4;umxI+#Bb@0MDj`;PVMIL=vs|0-v&7awi!lVxQ!eR3%;j>3NY@R@
VW$p8V@_(P@7ps*J^}i_a_GO&I8DT)+x%W=yk<{Kw^#scf<zI}654UQlzKQ02;^t||P=B-U2Tsun!k?(WT%`_c9^U7ZI{IqZh(GA}9yjh4DSYf6F03_D
<;!E9(=~SI(Y*n7#>?yd%CiaxUW@xkYHsvC?>6hPyMm-%deVjTUfvOZV@#*!y$V{7a9*@bA9n$QN^DfpuOD;>qQj;{ogZ|Mlmq1^>@=Fccz9nm+qLNlL
pL{aoe(D5!5cfRw4=iVzp32he7n#M(D5U_I6ATdOrYYMSMh}iTq-{d5kvD2j$R{%_<`z!y_>i4eL1-hT*dJ5zLpIY3NF4zt0@esM~E%qDT#vdAdt?P1+
ER6KcYM46tv;yeVC`1nw1orAXQ$k*IigSg-5y!bqa+Lj%0?5QM;`m0*d1@Bg|R!{g|TSR^W0kB=wOr8{Y=PCtarr&dlVGB7C1i=fFT6$gL|RuFJIGz(T
bru9;6LKuTiRv_Z3N!nJ?yB;TR_o;{gaY6I0D(jRhJPiOC|-%hDoN_Q*+uQy?tVErH~;J^Txd@M!y2s;r(GH&AlN|3K{ulzn0K)zfmZb#|~74dFI>4y0
r5ZzRq`4;g<n9Db9x+}TI6Ff^oNm&cvy_Htf@CNCtB8}2V^j*#KX-+=51d?Eb-nFuABrJr_%6#4gnz5SiYOW7CKep@yPC}R`XWgK`Z>MOOmw%sHVUOqM
txQJ7gSZ;G^vHQS72bR}&V*pi8%$_>B&#IF!I|yVU7ZE={pWdmYV&o{J@BkKmC{2u0!97WbAeB|1_@#k8?RzIdNjOYg_~-*4upOyxgEctzbDhYJzjV2`
;J1q-7Z0m@ON_tTEANb%K^Q2oe>|Jbc3IhxzouN@gqG-rw~6j)PMH=mf`9@aqmM1)i{|D&0niG<eSF_T;b;cOFlylQV;Bb{c2-!ih%D9QW$?A8S)t(YD
gz4caK6ie)4w);qPV*D!6Rs+v1DKL7E3c`Da^x%Osx6T#!!EV65ExqW~f8*M?1|t4H~&9?F`D^rLBNVVXE28eg&BU0y3ngilI-5Kr4d^||Pt#qXVj>Q{
`|Raifz>M?Tv?xJjUTQIAkvrTV<<52y>7U?;z^*H_{FkQ2u`@;w!i5ebIAz=4A5^>#h_ekY&;J1tY{k3J(yx#phm<CG?UCNCXQPAggel<JMqWKk^qlIZ
@ApM<|&Lt7j2KgV0K%b91r2qEYsfij&UMwD42ilQ@mG+oe%Rcv7Um{?hxA*y6#i+g_-GcA=;$1!LIK@5J_DDaV{H)YT$+!^1+Vk~RJP`g;_v?J>>J{ma
;gzzi+LLSpUN&<UDY``c$DK(QGb8K-;1)_73^s1U-j3>356N0RM!Q_CW%IuaV;{GZA0iwK!TnkCptGjJ<35fWh5Lc<&t5A@-p8IjK!5o29$FL9pNyAZs
sKa!upT~ABbvyn0|gbcGk*OAJ4VZQE9xZ!wx5sbVijb{`=4{(DlJuStT`>1eZ}ktAih7z3NS|B?<4gTl=_r=+^xJ*X`P`<*h+MzK(&bfa*ZpQNT(VPe{
{t~?Y^tEI$Di$>?R@o%ic)}d(EEb(b{f2+kHg&*QdZ_`>Tfhr*b0)up8mx!G+M1S5VnApscEpMqOhMAyI?_J~R}cH;fTLQ*!<ptNgRy=s)>1T;lIjwy+
rTg}^#Bn04PIkG)+#DofoK67*_XV(a@lav0&A^EV-c%Ep^|-906d`+!f(Ylq5F&;sXA8kK6nB^ysQmO%S~a|0D;2lx5Iuc($e)DreXyKF-EW=g<+7d)H
m!Agp?tp^|WgxIe~`art%dDD_Ea|&RDN7o;>cuz6LpU!Q-n%ss*40X}SjyFN<x4~N`@qNM;iteU~PvcFPw-hYY+j4>QqAfJ#2~@z<d-Q^3r-;{x=k2ik
Eg?bD>VqfL$iE5W4H6$OLB4G-#d$mrNdAD+{d!tH4~Mk)>uywM_t@MGeb|k9ML~THhkichWQHlP9DZ{9)ai3$(t@;CGh2|aBV8in`jkYzs<GF^@2z~JD
O%I^mYsAEyDp(#n0Qxs>M+P>-6LMWw3O1G$&0^$$j7+5yuCjh&*h|*cJqzj1W}&j>|r8ZiAd$4Kv&&Uu*w9!QT)(sY_a?9e7UW6;9U}mDX0<QhI*1m!|
%0ZBdYzO3epGhp3Q*<GDD4UE!6MvQx0Mi@xlioKvZ%VC}uZ$=b3~USyK7R$y>Mf2;SFK*7NNOgoI}^+lk&&K86yxG2D@CnC|$y>1UG&$Y8=_a+r}Wvp5
@MhCG-Xt6MiVwLZwVxMMg-wY2vWHaH!U?{ahX=!M-cTJ%D`SH-*ib?ME66SU=}DlscV@943t<K!OUo?e^fXY=(>ih(;$-JVSR*be0)$E!px6_Dg9xFKE
mUB%)}KGw|PZDTq~dfH5x-~akHTYrDS`I5DM5GWzl@Q)&fN~UwZ$EM*&->_*j!AZC4LZ08tgyBpW_=7jas1(kxdt|3P3H-Y$D7zZdDJCy?orP}&-ynrW
!lp>;2bfPIyMZV6;RMdtb+3JT`zBljOgr7K!U=d!or!6||Aaigr?S=wTkq}gHr%MiMBiUOI!rwY$1w@neOKiCGr5}pR%plq@!e6cY<ij7&ZH%T?#r`sL
0LB<E6vKiT;?7O*uz{?qWy%zC1A$sF?n!<{$ac%rZIbfk^LpxdJ##a=Q|D>(rGsDnDo=>HdNmqbf3hoR$WbTyoe`H7sn8U((pxYQQo4dwuh;VSyCk@fi
z{Sny~Nw`M2ws!oggTMA?XQZ%+V8+$yulb6v#CwkzpP4IcV5gZWXn+SP1GMGz=PqK5!U96Zwl;Y#Gr6Yzvp#mKV~6VFT0kogC2H{ya}?`iM9`}^yTvOG
JQns`dOR}ymk`^LKu71p}}bfDklevNm74>4AGCm0@S?e?iBGhth4MG}xiz&+nFN)fUwl4m&xLl2+%yK?VxM+SP)RL2qd+XUpnpeST6phqNtGF~Oa(?EU
`G#F%zn6T!_Jl%3k`;FL(YHZ;RL17bhJ2JBjAM(a_v|1d1VZ&um3^e_vuw<ld@gznF<GjfQhKby*huxocph9u!QGVSzc@9s419F>>$68~Uhbwf>N8%mb
Kf}L{caaMyKMxrfZ2q2h+kPMWkCdE{#1dL#ZX|}FL(Jfxs^nkFcEjE}?>@N${r$h9Rm{_FGY6k@4M;yZ-P7vUc;JIrgtsN67O!2?n>)u*jnH38J-m%b?
UEEYokndJG9b1uj<qiZO0`&wm+#ggwueYm^K<(^Q(fIsJ`K~7YcTS<Jx$A2#ti^-?Dts0dJs9@<AR4fQtO#a-D=eSwTD%grd@U%-AaVLv+M2|-?go-+j
vXxUAuhG{Ll;F{5{G8#{j2Z_C}y{#ZH><Sy0FQK7FjhMyRQrVq)1EgE_D>F{Bm~0i?Ek0+9j#U0dm~*Hh8u6EO)LTdSW(uAyem@eyNr!o7eyrTS!uC`Q
5X;K+S5)l!d^ya#;X0I8`;tSu>~U*G-LydV~cV<<eP;*1aRSWx`jmAi4yBs4$X(PenzmX-I(=vVY{SYZZ}R``?hIpHCHzGzPnEM@HhiMr9Vrz5wr2HGc
ZLI$b9(~9e^rwqeJFIB8<mu=;Nn&pF`-nj1$82RCNg&n>&U>?uYO|jAVS`tzZ6S*)2@T42gV-m+6-gQi)QaEz^h8t%=)}4_XK&B#e3Z`tl;|SD^QNBAg
tja6Y4Yfe5VD?8Za8`5i@Il0u6nM)EJV_`H{KID&pw;@5N%bl9SOzIve%o182u#TB&(P!!UUWayOZ@IpbL0mf8UBb=L%5<YdBjiTc2X%#vip_mJRW!);
l@M`fntfwGWt1EYdY%hS&zcZ1GKtC%IS&nKa0Zkx=+*50P;4afwqI2caUBh+izu!Kz$J|7=VCLuv~$%77pM2`N(;--r>`=!OaOz(*qy-5VIp8J0ya8Zh
%<|Zp<@`1UhZe1X-xG1%l(<g!qEgB=j9jgrCs$0o4?UZ@n|3noK0FZtr@fhcgpBTJGDOk;P8f4@>vRZ9ba*wv#(ZJi0Dk6#v$c+9VV#PV*8+ZfJ1^_r>
0o(xZ}S=Y;0#Rw)t9O<6<w;H}emWifJXJ)9puP_&!^g7$+&k<y)*RM5Ea*esdLH!PKeOW0c9r=3RT=n34JkY5a9aX7lEJowr#+1$Kc9o26jJ5m2Z`JtT
5eBjA3dVHt#m6~hV9T*VMy8r$#p@2Y-lVHLEkF2M$J&RZ5mMQ6|yds-81z=^w-t&TsyrX^3?`qSK+Z_(hb;THP2S##&x8}CXdl>z43LYiF1#RZvUNJa*
pVpJ{#;3gY_Q2?B@q>XV|5e%t!R{;U!N1zq&D=|6_1H#R%^b@F2*_G-9(8C_3NR^kONA*#{iS$*c--(5g2I~*zJx6q3iq;ex&;HX2d0(3JVhJT$IZIFp
2}^cQ^2<7Go7|!^Y-s~UM3S}h^q6mx~;v#r9z%DHP>)l?(JM!`kcEI8F(2@&|4KrG?-3fkbIuw-eW@6?!g0haS%*gU}M3^Dm=vc#|3?5>m8qBX1`l1>O
eWuX0zTD^1zq`=t(DPk;j%yl3ZotyY~G_C^dgAP<{9InPE6J?YytR_|y-xpn<CtH4-`tV*whuYCCsA!^8Gr)z2}BsPH&VVxl=2qwo?aBlQfCTV*Hb8p9
%S@8C2?N`BFIG=BPpB+i*F1dj>I-t}oEgJ9JbHAKLNRM`_g0LeJh%frQt$Pv9FH%e3t{r$0OKloA9XMt`kgx|}i8Fa0q`b&!4qHRWDI03&pmqmRK>-Mp
Yd)l8^n*~$Sw&$`ZNc8u!z9$Sjy*)B1UIs0OD8Ckx2;R1lh#x+oGXY`XR*&2QD|`eh!cSj~?&tUXBpYD0O}B{v;VUIQy)Y!28G(Ja53f!C5QnfOFG5tO
?`bEy&R0ARkej8kHphn9ha4Y->n2?>YV-K?9SNrfjTfv=j>BH(QT|~mrzhS={RyXpUHnN${cX&>Dc;^Xselo?77;?7mj{?I5~*Wyd2p7kn~~Ku>aSik?
$Z{fvq!Bx6zeQ0DzL3-9#TF@HazTZzB?tB=ur&!4!hZNMNpVZOXingYIy7@HJyEXizl2*F5B+{ihm-q0C^Q1;YBKmkFE0+bbr<zw=Q^9%)nDl%Ze!v#2
;=)_RRb!dyjm_H;I)A_XS7|m`lyT1G!~QSk_pdL=X5m>mpf{y?|coqfFN#5n`=KAf@pLziZ2=&(uvNsvl?`#7y2=*zj`ku8`kSYLA(jZKuQo6Olf6w*{
D54(VzSj|t6g)@^?#t-O*Ls;`?;<F~@YsF3dyCJK8!?7ahc_&eo8hX=P5pvGu7H2ybc4lWXQmB${#xIM_hZh@^#t#PxW?`zC^@2(~E5|5(cM|JZCxvCF
-tKJvwf%t`PI<~4};3793$)=>m0uDma0;8^s2tVQnHExt=Mcc=9nwht<f&}t4C=ZB7v?Xu}Hbm<S)fZ71;Khu6(IU`z@q68-)WKhfi|{6E#9#C|DKF}(
VKh)7lp<`t&<b{uF$Cn_9duZnQ_5AaQT=h<r27HHKMh#SdnCsGRHOd-DABu0u^BAug_0C{MELy~9*7}OscejQovtU9!+7-l?rYk>hnN5omX+Fdvb*8Sp
6|&$LH!}AXY;aPHR5Mh`o0V*$5-#;O~&UUKaiBHMc+yKSH>xVkF`w|T))2tzcJb`M*VxRF!mNYre2Z$%Z{_sKKs=7KBjju_Ko<ioo3_p6?7#V0tS}#A~
b355ic{kDvX@<U?lXitb3O`KxG|=aMQo9X$NV8uk*`w!NQ+%+7#bt{>4Dc1}iQH5A)9Wd-89>9f*QrF+!9u4JJI^_V=94`HNqwbQc*1f@^;=Uk{u`_>r
W2vpkET^nh5+84`rc9gJFYIo$*SU9W41lweOG{OjQ1Xwf0?pyIZQr)gqE{IofTj6KWE6Y_g?H!L3U(_Mz)XOm;b670EcjL_n0#BaM06)zm&e*!1#7#W0
L$aTDyn>C{Tq8FK1*I)dAJ$%V-<P_<TrI!)J=N97kYbrgF8+4J>cg5CAqcal%Z}vSY9n#c;Eb_?qcsNMk4h`i<mmF^d?|SxdBUENj(4q5UlEMDI8=xf9
Q~#dS=^8r~KQY9g$6ZjLfnQ@bsM8>+YUD>lu-*0>)AnWSfrYCI{qDQ}jH~`DYcrjCPRCCePa(on`^w8mZhj9PkXV}`^A+HU{UE6PvMAUcLt<L@%XGu~S
2A|JV}0LQdb!bLu=v571xG*S99uk2=5d1!_re5L18a}g@^%6xXRey}C=E{l#)dw}SQTI<a8T)?^qerTYUy0_N4SwM-FKga*xx`(;ki)pcbH<-=OPXRY@
!Xv)f;@vk`;k~(c~blgryM_R{TC@Xd<NBtw&yD%;Ey=y(V%g2>XO#fv0zK?kOG@n@K8A3$lopQ<^5LLrn_sndy10dGqd3e3RgJx3_vAofhY@Sm!wu1o@
>qYa1pT-1wMUgKlnt^OpJM-s(gMv`fNpi78_qmb0l^Cgyk3b>ku_jj4?(cDAMyd^|nTV_#b_mLFni0WPHSG&b}r#k%vO#5`?tJpAM47UI-716L@3X&>Y
*6x`ZPOpSHHMpBl`nw!Mgpd@L7Lgc#~7<LF)_HvHM!`Vw9>JCUBU>_bqd^p9dfItenz~s-|_9;5UO5zjJ6}FuD#l>Zz#h;JQAZdjbcra0+(^xM-2j^9{
G>6Y|q^rls1N^&`HwtKp?ApY52k*3a@67dzbVsxfUakk0ihLoB3u5%)Z{Xtb%EyB;ks=DZy8*0ksBheocrThOoPgnY*LOAhbI7aVexnictKLEBH1+vBY
#AJ7@bLHXtE*r?w3e(+mu*+FdU>aMW&=Sf&UXp2NEgEUn)<8pfF5;oI&E@Hr2Eb|tLJqXP@G_#O|3eFBlKw7Bs88{r|4f}v7e@U>MTp36l^=I^?XW{c_
SR|S|e}2nPBoCHnry}R0I~QWi`w=W`nnLCSRUDf-quM*0(pN$b#8Dxq5<wv8YwL5MId#wt`BgN-3(Xegc8MOgGo0ULFi`kI%L5f`h>TRC-|p#HhZ4Azz
MgX@jD0&ny~hCfFwF7L7?pBfk0A>2YZRl4$yLdQ$|2BoujJ9&4;d$g1Sv;}kg6j2@fat{(k(x;OCtKu4ZG1wLVY`k|TU`GDT1-)-`8FzfgAN?v(>coQn
1Pfv3mx$NQ5;_jKOF6S3uw9e4jeGVJp)P*YXBAac4IB$w&;~)!xWC~Ly#2Hz@M=so&SL=ly^9Xj6c_SSS%GX=Hjl8*8$l=E4p4*YdV-uNMAX%0+@-M-a
y|~>t0s1_=I1n|+!rc-IN%|2<@Xuzl-ukwX#2k{@{P-s%0T^i;#d}a?84&e4%u<3y_b*C^oW#>KdfcJu+1qjL6+i>ecYY{g2p)wDW|Zk@W2gIlg||zYf
j4C+*ZU2_Q*di<oBGs-)?@A?DFsKoet&Rx#Ov)K*#_gIO~sMsO*Rb3`CRH|>H{G)Nvt|7I>Z{3l$iGhf8#iP^_1$)lc0+}XS#VqG6nl8)EH(D-vvhlof
y0c?jY~V&Gqiij-a^C3m9!$>+R8{MgnqnT(CFRyUI{uH=t_PYwcoNyAcg7QDdVzK9EB(FDyi1Arj2@AdLgc_lUf5%R;pT83e`3H!AM469#XFb@vlx@c8
Od^@gxy^S`E5qSy0a%Ryj6EP_FTIVMu0d`9>p^*CcVpl|-#bW+9~p!0*+F~skij=s;qGI}C49#VF88}$~c#SIkjL@{yW(KNF7D~BPqYjsI=?4H3kf+P0
lt=Ev<BSfOe!t?oY0#uc+#p@iQRL)1yzhk%gmYOZ;%<F^HtSqZuKZ!A7^Qw*YIAFHHJIwOJgc|MopmW!R&#yXCD~uw11njG3F?SIz)&hz<z||*6qj)+L
%#O@x<mB_m<07Lsi*j4g_h*kM$x{b6Va?l<__`dH?}>VWr4QfufH)WevlWyI_APbZfP1+|aMgSz<w!tkq<QYX+8y+PrP#9$l6*ic8o2JF99o)zI%>rwS
9f&(*Tv_a;oWLHVV)BZ8;;w8U^_bN2_h;KK4)x(az6|nHLEX6xZ=(UID=>sxGNyF7=H*@bGFxS82LJ%p9`J0z)}~yc~2EW^@6?NCA)Kr#{&QL5hH1x!T
D?uj$@JEH<@z*7NyOF9+@@AXF8Ci0=qh<59*cUNSay60%qHLdu(e(=J2?qR!Nd4?GWYtyQz~e5j+*3`x7SCcQ&aKL@;)3Xi7OkC^Sj+Es>Jp<{fpa^t6
>>XdoBuO)p}A+(P9!qcMNg9yxBbet)=Y545x88Xp(AWr44(C!s@>KjtOjX1H-kt;re%O3(Q|t&64a{!LFS@q{IvYb8#RT6+@{PnT<k^3(ENZatfF^6*C
!`KrsW8IZRJ5^Yz53k5QIFiR<Z*B&ubBZB_6BDXw!e};_4@7gFI8+9=#%Z-Ydd#OmCRe<1PprmdXdk7QnE%R_uQskBuE4$JPa!cJkR_VFA;SC>r;QV0U
W$uyk1<J4Ylb=Db3u?>&lT`S~#E89&zNbOJ+<ESHf%->by-B9S@6#4-Ci1?Ex0gqKy4HDb9%6mn`xpXpkaPpMx4}XQP!SqGj7A}O6c0dJ_E-km6ZJ2>U
Rd>$f2oL>O-%L#<Yv1%%SwGH=mV^bd>xB%GCXX3?ibs;BdT+%(XJoQ2)X%BTrQx0eSf%t9Zg%*_xrnMfEJaWSq0#}q&_7#MdKe~Tt&N!`G78)o0D}n`V
hPtKuu~a<i^T{f!GN;8Q5AyKGc3B4&c`xyJyZGn%|v%#a%!ZKET6rZ*tS36yYA=#WEFB=s{Z5`m=D(BaqlTqZpP-H9*vQQQ(&N;qkgAZLuk${EoiOS=&
*e`f<a#t)ULy9-esTlc>#T{LCEg`cvSj1G~Em%PQTJc%SAIy&v$s;6RRe*9-42&Jy;65h>#P8UV(Thjghc7Y9@jMwLrs>%<R{b$(d3S9u_qZZl@{ZUj<
GAEhvzX+?PU&0~lU@8JP1L;U(|QGN7SztOyqAh!k7LZFL%_^ursTewrZn}KMc0>_X&TH!IsZM2*zllKv}phzaqc>%Ciar|VzJBkm}Ma&TH*&bh*+1Zg_
h$^T!T9zB|cZ)aMaZesGioZuRrs&jn?Ns^*&we}u>U$cCi%hQ5q#m7`AL(O!1R89OTL}0o*$;l0KwRHd1-Yr$JW=?a!;qUZh{~c8gF%1az1Pt>AB~4?9
Cju374>J<E+-pB-W9&a{Ka%LR3Cgz(2ZU!*aN6mR;QPfitsTyUv5j$hO-CccktFLi13dAm1N@b1NGlnR;dz(<riP{Ho5MNa|b|shR}1>PlJWT`~Y3-T|
Ia?uNj+tRpqN~+}no`m`1oo;FxO3>pfst5{;@H)n_fQ7A;~L7xIHH=}EGdop(6h#uKk+@dB!N2AOOCuHi4ivshBmYBz>>Y=GWvM718HIn_lRQGZ^hK6G
II-OqTX6mk;m<pugfdLk*&A-4!GxTc?9O@ZqFWm|`EEkuwrli!h%N;LdYCxsOqROjt%EyE9&U=Xk>=GiB=K~k&WI;klh7IMpgN*r^QQT+y$DT~Jw@ehy
740W<K`Lj{3)7*@>S&>xRF15xL3~TY$Yo=KeXuXH4$VUiRy3F9s0Z%#`-={rfXR_x<)!aOQN#mAccf^l=YVd-Ke@~0y*F<2Z3*zs?d?dF(FpCHjI*jB)
_`Yd;X^N9Dsfhoml!pYqhHC}9sp7gVGl&COw5zZ^IdAYt>6qYpwOll}`}Ep7>AUt<kKSaVzp2_IZ;io45{B^U0{U%@rVa6j66uYrk4=gCPuY7M$G#{28
vd4=&5Km96RB|v5)zHKk0pD&0wzcLVyl#{X*62Fp51=A#vIB&@z6{uW^SmzrTT@j5(ddecwWeOk{$?O4=bIoac&ATAOj<onN21qUcodqn$?c*m|$eMQK
SnUaO3UHqY<+lCXQBZUWx7QablS~0cC#Qls->%`8Z{0em*vYT}Pn&9m?k^Nx91Ez>u!>H8UqB6#P<F;ta7Q!mpe3yaeZ!2F>>H!tmB`2;YcDn%eaAJ<9
MNnuPE|`2}~}zeo7@G@;uad;;u64I7ri_;NaT7?SeaaZ|{7;SSI~KZDNb-?fp|M_%LFa4T?}vKC0O#~#?}m|3&6T*~7*<`N{%6Y-~bVR7f0lE}5$Owc)
)G`SutJ(z&FiA4+ak1x2g#UOkd8?Q0D9OdV5`&25*49kGp^`n#-2vRX@(;6t9Vx%8#A=LA#L-^>wq|AAv9E4Z^l7ljOuHM)e)oIV-Q=s~P-6AR@z9%-j
Jc-<wi11g~mbK2ODo6YneuV5Emk3{@_-P&tC>xKvKTo%osnGbO=kzq7HZlqiso+K5U)tb(YLUFMcWa4Ie--3zo-4%voU_Q+ShXULgM7yagM;*`XzsU4S
`T*O&E9IR8<B<{aMX{#JszmOEB{hs39}-r(mKbLip#Y0NE6$UV=oZC3asCzZ(>9FWmqgS+(q-f9b(QT0cP<*+Y;N*-Z=W;>ytm%+3tOhw|zbVca5<Z;O
93*2i;0Hf+*VtFOex4f822?A5<8sPcPG=DPz#}i13$B&c^Y^#^Y60Obc02{rQp*;eFS(V{+pyu5$Dng9P^#I#;CMyeX>;Tb>ZU92Gv_Ym@u#L{jyWSrk
J1Z+;qOG6jCCPx++qTL=Blx6i&uL5Z_BCR<mq`ukn5af!0{b>3zD<{#ESa}>xwJPag#3s_XA-P{NQK|`9nTeFAz;Btep?L9$wyC>IAXtNe7U0ljfyVv|
Hze1B)pTaKM+6Yp^>@ST^Cy!E!jhZMMYr)wG`iRY~7gFa<5L1qNJUl^`5_}sa<^*0-Yu@ryfCu&rWp)=KK<NEqMtqE}sCv}ZYR<Rs%6H*mi^O(ozbjkY
F<q&*QqVv+f%{tsDK_Qz$h%6f04y89-Q4?dA=V2})yF^%O~M>}rR=G6q5BxA3;9+Wm5=^jQB7tE3I|o+d9#Et=@2{pb5rog-sFG#H}A)?6w@&ON^JI;z
8@$b-CX?bU;K+c_j8iwpIrMn=H`F>Kg+ZhfBXOa^J|uWhy1S-@*iLPi>SZ8>gU?8FZ{ch|HPHQH^{%Z^q+U*|6q*&)TMvww*Tvn^3MbQgDd}T$^JhI`7
a*iKfdrU8sYz8k^e_D&VOPv{<}o|Z#2~ZPEmhP>+fX!PS)?J|HI4mcW3>M`aA0HsK2BBw}|?8PW^vm(BD$vchLXf{G-d|YwG8}`CotcY&j@iu?wP0Xor
$pHvtS^cRUa!zcEy{&Nv}3?A<=GXGi;W{UoZg-NvJOY{aQOPQN~%eXpN<G15Q(rg)P|4t!;HzJE6CcJV)<VMUHQf$6}k`2DI@o56$Z9x9*se1iO(#8Cb
eP1?s}G6vM0KGQPhN~^g2innTU5#79wbcGvN&g*rhIIAC=X|Vrq-|r{Bj8gP(iKoByOxl^z)`PJG<m)j2VLXR-p7x$?4K=NQ!TS6L;8Fj&o;b}>Vdg~>
v*OXnr=QRNy55qWtI)sW{f_rvGv2>9zWk2&KQ`VRKgy3dUM2C~elCRai(l~DhHW0b6#Y}Ck0DU^+V+fJ{IYkYXc?@tCdIpdYk5<pl|_H~h5r?g&T}TXW
AU9M(gpi4zxd^mk!!a97w3=P_3~S9{H~YZ`0~46{wL@6&*N!EZobstc<}$mGxz)rbom{fr016(>|gm09)RV+lVBgZ)wucT7e930{9ETMFV4e@WIDEgv^
n{UAAaS3|HiXwg6h<U$(!vLKXkwH|2`hfar(b}zgdTm)%7>t{|ofNpW}i1=k>z<j`yD*&)zuu3QxDSdEuX1yr_29alz!%!@2zP{{3_Pcl<ftd%xrTN5y
;83WK}shZq}p$`_iKw6t)dQC4n$uE*bh&cA<-&*txV|55S&ia+{uJ#_pzU%LOwc;&7N$?)$N@85fT|1IME_8<Sf<Nen6zw7UJ{r&$k-e2)=e_qdjB_IF
O;{C3_-|>FO`yKChyx;NuBjQzm|6SLW{)=~ADMtA9y6@jCujSGGy|r0JH43n)jM6qXPh=$id58WaPql4OW1+~O%qrnYDU8|3E0z;yb3MUoa<*Bo<9w5h
{#c;JGI(pkkq%|1ICA)se704omJ}q0E!>}YdSGRWyfn6rzF>Hsw8M{T`B%KP@NStIgG(Y8!zG3<r8~_(@e)oLU}cvFFP;yQk{^Aj!Jl~AgDIuv2|c)X;
Sm{;d4QjIwIRN7ZGS%`Sv0E<62kn9EcNAVlFCSy-wiU=n#X$ofDXd)C!P_=Tq8U8U59~pX?UXxDd8txSFen1721B4-Q!O9{pm`zCt`FC>2~H?xX`5<8C
TYb#pFZ@ew<SwZ`{*0l&PA(`tyiiTSdm0{3qVq=S$xBB#Iz6aY(|88%wzLu!mT_;)ej2^D{h|N=Y<gpkF@zOOET=(w}cm&YvH}&oE1{%_f<5S=#u-_Xo
^5>1<CZGC6_TZw3a#Ps-Z@Qa0PP|7=b>ukMK)$~=)>phQJMq?y~;Ni;?`@coDuTfLBrDjH?AdY{vC;dPgI=CT}#0h~~<$R#Tykn&1PHkt(%Zw1jJNH@t
&{Y53tv(*Mwr%XmOLiJTt{Fz%TLQ$nFy5DXsTMOjwAz_Cuz^Mrri}wa6loo-^{iV{RMo@TJk=K((_-Rdqwyr2jtr+mI{41`kwjMr8M#ko2gZEu(BOT*E
jeI6Pi(k(ZnD{}3K(5OY_lr;Kot)#ks**uFk+1318<!o8A*4#jd!M6T)Jco{XD(f1&4Ohf$h>8>N2mCmKET#n(^)39Ih3yH?E(8}b#bRV@<qxse(-}w7
TKy_tef~??T1gM;+|>g<LpSYXkX!~owUqgq$i_%cy{vBb06@k##Nq3?x)SK-@@f&1%;8yT{J&^M!7Dw)?TVu<SIddy;F|3nQhGq%B~XODn(1AzqqR;;~
rJPS-O>x^?EUlSW-~&n`e^o26fv7S>A;aKJrQ8^}sY2`F7$)=#N!p8)@SV;<>e2C?)=QGAQ=WiE#&KSc&eX)yUb4|4M#!12lo`z84=ZBcLOl!OBGv*$e
n<`Cv{j6}q(N^F|Z1i#%8~w^7Vpv<*;-j_exU0f#)*aNW|#NqUpB2H#?Z*;YVji)7y)wy${33)ew=_vFbaS6F{Y>trVHcLb>QeD&W&{>%&`a}T+v@Y3%
CV~j-AG6@;?djod9&e?{!4~sm$pKm{~KUAyB0$s|tH0)t>)#Fwxu2dpLA?f*JOf{LV=36YcZ!+|oxKUau#$JvryBLZWZ?bJqrA#Q+vYz}p=$ptWX}ys@
To^zze<hJS6wzCB64CORikWO{19Ku3qj2`IQ;^NtaOVSAomdUdXO`won}CA6o?pO^NN&K5b8wGkV^wtcTIaewNAc|{4w!8C?=xO!`kJnj97a~^U-o*7W
T@Q{o(8T8dog-sCvbll@(t)X>~HrCw`@g?W%58%vgJ%@8#c$sio$0PsEF#@HjjH1D#}Nl{65<2R&|zIkOy+qVV4`qY&T~97UgGo-@v2jTPwZ2JQ+3`2O
CreC-3#t8hI*G;6DqpvCVY~O657TrhilS7&o?r>13&KcsLYq+O`b10I`2cqaR;+COR2VPGu0iNmS3kIN3sRqC}9+wBLGm!|S~~QL-y`JnVU1X|<2hNI!
V`yqjC5({g;s=>c88)O-8%!ylAPif}q%QKU;6i}2<3$^G<;_vX;jK=$S_fR%5aYzI@*?I&K}m!DQ$ot2XZ9zR2JBu(4>6^|~)i+_cf-s-5?8<})H%%5)
+$!o@(UuA)@KK>v^!K|g~#gP8F@%=gf{+0V}>fkvW*eSC_HZ4P>4}2Tfe(}ff;zU@PMlo9#4&<V<h};i<7|wAVGD!2o7Xqh8_=mZwtiQz;_6=NStCJLj
pUUm*zp8Kk$#1+<?LOeWdDn=aB#MypSv>hXw6B@fsoEh^>G=YEMTEQpM=6wT@z%nX8t2T!tAUbJiJqY3)x_ziUX0gR!#+I2*#P)mm3uY-zJEW^{oAH+l
`j_k@t13OvGtA!bJ^!V-d~%)`MC9PXd^kZ-dLH6cDmR<d~P1jBbAH5H{d!j!YuA9e*DZ|g){d|H|Ca+YdW~Vnhu5e{41V%cWc;4Mux^u2cd#<whFl)y-
`-71RtCYTl!2!XW|vaKly##E<$^rEUlKd&b6R$G`IFgZxpx${EpF<R$u!kC#SgL|BTP-0#=hv95>-|#~-{tq5u9F-(U1cp58rJg}6H#RE`5VX9tA;NWb
tBu~a~oJfB7Q`PCbLuGfYr8g274HCGwxw+>D#Le-yoAuJ8$|8ylYX)Z%e-pJ1k^<VXJgu)~bjIsJhs1&w&d+)XMt6sL3{j$xutW}wWMC^BEIh=m#<#Jv
~=*O2HHvs8z(q24DfBx2s-sI1>WLVAzZtF+QT)Vt2KlL)4o_uDGQcFl`JPa_4M=>+Y$E%Sctr2j(z;||bTy~P0aY+4qc~rb9clIRTZTjWE>@`F9>HDf|
a1R^y-|fqdSMn@nb~|JKt--5IJloWP^x$auO&fh8^Bhv8eDx1w`-Lyo#O0oRbr~PtNLGr>aJ>-9Kc{!|D%fC)8OBM+95<F<ZtDHui!KchPmaB)hNzu3q
#woB`pNH>KAKhyNNH2v%?ZGl_9pqCc%fN1e!!G9ZU{`0OVnXIKK~0}I(0VWJ2}_>hvy`Om#5n<|HJV;3x0=5ND;063s2>l#NboSN&eKQE+uZ$aQOpY%p
>Jw{Ys_qlFVEtV{2~wQGYiY)f-m46H(K;&JTpE8vW?g?4~(zNrjbHaWER+J*vPT`V<OEDhoEl`cQiMv)=6G{(~=#a~@`sC89>+jpyw5J=e9yuX-UwHh_
->d*W80za2Rh@W&6n7~Byt@`J4?Shu@2yI{X~%1^zR0zMn74G+1oMGHQ5RXTaU@I}N&0!~q4%$B54h8zS|<yT*P`3pRKSE_t6nDMpCawa1DcxLaDRevT
&)|n3RCp5^&P!1i)*O!6%<!TA1Gb}AdCbp*yV=YDceVe&SHts_PwN|Q--ik^~Cg`PxWBLTyc|CSTnON-QPpO9e;b$^YKl{t-b-2+w)ua?Ff&cKw`EoHk
dGL^atz9w5q-xo~55DxlD)L^N`nC8yeje7OM*Jhcr3s#t%l)a5{P6aoY^~!QO0HC8^ppN3wMd@=L&~Y#gKIofnJGr@Tgn+{^NV6={)k6k%n0^VKl1Wj9
TeG>&M$vKq?uWVjVZF<<Dx&_-}>n!UaUZ_jN%N3-fa0Zd%N%QF)|ix>uc8j=nYIc$uRdiYBmD*f#gLW#qjv*4V`*egM1}#n!hbo8JRG=I6r!$3UUl_+f
&@7=Vmc}9z0t7hd**5KEusxrq=4-`5~I0Ui#4+#w30e<+d4;KN`dv*ISOOfAq#=6YtqzRB@2`vQ7N$%|7uTy<y-A2Yr#mBE3tZQaWEI(~o}P!Og$LGVA
NTUoqTk)*l)XO26{kB+_DAfVX4mwmb${^ujt@@sreKCW!#F>p`Dwrn5Tv1*Y&1zZ!<cTRIpyL-l_ac{hsXPTn6%3LnMtI$0$U7sc7g9A2c4^#>k|iS9w
f*xgCx<Asu~$9ernemc2pXIx*3Fp-=`lfmG$K-(lye;`|RfBPB7Zpe>+`Qvn<kRG}p3L;R3t|cB<^*`cWq(hOZvoHDDm|kZSNxE7j8-sxF+QKtSr;WGt
bSJ~t!!pNBv7=Mj?k^3DW~spqN&S>ECl&G!-dj-OP(NSP1dc)3*xm(8-qNrBeU;gq>F2Xl%am=)ep5gB)A<+Pv!2qxTFaX3{KQH@a*m|)moMI1{>ipvy
Y6;>>K=lvNnbzq3-4zic?I3-#8Tuh*x4TjcZ*KH@cu9K!Hxx;j136?kw7zM)4ZN*d3sYRs-MRNmlZsgq+fdDuRM>~x;%kPpL7RSxz9o7Y&!je&xeK><P
IQzIlS?XH$^6}{?YRdre+^-x*2+=|9XDF&_V*=rC_wWP#BH8TwwLX=hk%QIhj3z2<GAI#_M|f3gut<m|pH>)=$>6lgXS+AhP#r_LGl-;YYvj9Rt@cqr8
bv+28!9=^M5lX=r}wD>8q>N+Q2_?^#aDzwzos#(9x;5WiRHX@_rKce0=UrO4MC&SBl1#8LJW$;AfC55N6u>8!5Fe46lRzJrdpG$}2mU;T^7zs)SJU*A%
6F*CSy_sQ0N^>0Fcfo7BMsD2))CYK*VgYvh3bxn9v^7+Z%zy4&H^}wGM=~w^$g<b>F^9@HiQSBdod$pYj+XOVYl?zNMKZ9HU)4%5X4JU<q&~Lb1Nx?ST
Tc}Ed+N`j+><`<#<CY+uau>krUh9AKTSiqOTwB@9%mctf>9<n+<N46Ak)<r|z=PW5+1X}YJr(6wzugLu@VcV$KrHq^fX~B{Z0A?Mb?o|pqt=L#cC&>;D
m!?G!WU0<Zyz|>n#9^ao#K|al=FQ2;At(8=h<TdxJyLmApfBE4lX`hIh61DIfd_=`<m5j{+i^^R3QI+NAZm2v8K}aJwoy{706FhZN^B4xL@I7)BMR8%E
w#gulx$}5_kwUq(>-Qx~aj@Sq)xi$tIRR(iw+uVSL&a+q0f5aIYJTE@$61*8IH5Brz&*65?m1@^`(F=A%sDn)x`d56kP27ZUa3aLtnT#Q8NPf1D8M*I)
d5t&rZePu&h{of~ZZreVVm|ISxAnRWIKb9sA8Dh%nNoqzb(w%Rv*(`%6F;MpjOU^Gwoi!as3$P;oGo=w>7U4JsD_g(qvw~62T%y>9atVm^n`QtX$fAp_
Jt}(pRv%<TruNrc7WlPw6`SSF4&l4FDr)?B)N#$RBSufIu*G}hTkPdA<{OL8^vL8KU^p^$30+4vud<(fuAKeB1_${TDH(A%Fx4)pKIGLrEgC9LKu#D7N
8(Wq#KjjOIpf~;Dw=fYWVfd!a$YP(RBW3o*fY}#M&9@?JifX+YDERxBnJbI*`i~x}Zu+c3(pBVcItssM$XE7*r;04<aGog5_9mHO<VGtk_)9<QbG}hB?
`UYgf~Y;|$K_#(Kl*u#z^p0Nr%_T0@x9!<99#c|rxHb<;8)w&79*{@{Mm;P{@|%?TpgufnjEfbil3|`a})6wo>nKhnT;K}T%|Po36@-5&)P446!87whn
LLEYywv%#dxUOj~+T*d^4B$$F1_Gfj`@xI0d;pUa15IfA@S>@LL6f$t@xi(8esBT6yrxbN4#w;wX7aOn!_%{CRRR-tyA7(681K-T#LaRQZ_>Pgn}&(4L
2VPUO#mR}l7o8d-er#*!V*tiLC*)jH3sR4ZQmze#(OWk;E`OZQ&Rl;6zhn<2gE9SH<dSq%iDM<Dv<>dSXTo|9i@WyPO)Y7fG~La_zjylbt;9m#pZ=e}x
%UxJ$+$RZr>+Y>mV1C?DcWquDXTV4nk-o)bJEjQQx4r!J7;-=O5xlF=k_fZMHQ}K+tM48%w@ISp|HrBEDlC)~{)32q)o*eNq%<`h9{#M~R>i?&mnDSs4
-bO6)E40UUTjdj$v>)P`*H{4|)k>ACqkpEG>DWGAqP&EAmfvTDn8H#vuJXqSu<h}8UM;Ap*hpdZaH~6aAnWK}{Bvl!#*oT;Cy(ZX@zId)jxK{_mq@xD{
Dbi^{DNP^zwttu`8V7|zR1X*aUQo%R3d)=<!^skZ^y5$D_t`O|Lt!^+^DmR>L~L^kEv}873<&D@4MG^M(s0-Qu*ADyYFUf?)<Jd{nem)7UMazB1?=#uZ
s8W@vGiGi^+-P-amc*6YZ&GX!QKIdV36hX!KKWOV55q*+`{D=Qn?}`*YsXB`zB4`7NO2^^N*FzgQS@E9EI~o4*Aj2vrni$KUlfKk9dA6>U08#X8`dzg+
#l)mtmckzcOm(wI?w3gQR}fBThRjQ%vye6#0in@0-|FYu`lzj<{z;1U{L@<8)jo&tZJ`0L;5?Jw&G{#)y0SL#1o@vGi6D&FPceSZAbmt<aKl+^&g>aA7
n1@(W8SU?plxP9)3Dt_zVC0z9F8`i06;O(-D`rF(6_m3Z$y32R6RrvU3yvi;`{cp^F^P}&vrD{YCyJD>6WvkQ&;^|+0r0<>cvp>S3w7`n7^q3JZ#6Nyy
5#-}7+J_bRMN4bAx_ie{{^duD_0=24C74~lnMS_RsmO)uFF!h)(b#GzYP_1QC?8a`e)*mM41Ez${!3?nn^dJsttVqhzw`Zazx1gw1}MnF&wJUv_-p>#d
g7NSMwGW-dI%>r`GEMS{NL+|f7zd@C(;egQhPJM^YioX`!j&9KmOfFaa^NPx0C*|Kcn@^ESE}s^Pg*icq<1Wmg(mc_@w@_CZznN1-eM9w#Pw?lNqJmTR
sb}^~*zRL-G86Pw63Dzgr-bePipq)Jmcm_WlADWPFK(_)4H!q{rqbbKFm25V9|Ea7)}uavW$xvrL(3=$9lVOyaM4yW@?w9nP0*<ai8QIhh&XpWX%SAg{
<**~3-QCz~sW>&?U0<X`Q5v9pH!>+BH^4y5GQKd188&Vcm!@9Rx+ztV3xD%j$0d@0<zr|j8$<AXCTRddm39i#=)!@um8-LvYx=~owozxkt8cCdA3198J
WuV1N<@X1##aGlIJfRv2COvnGq>fk6i4R`4hwAXD0KuGPf?F0pG6}1J34|zRi?m(*TXxZB5@y1PgK{+C;S`{^zRd}<|^iG1LUiqcGd!hOeN>gq;+}?gl
P_?NnJms2rk=thV8E$7d%gGaIsN2SuFWivS-WFE{<@3w0^|kosbBb|vFJGOhrqN38V#-ueoZDpV7;kXCFDd*2WZ%rnuKB%QHx78b(W6&2n!{R>)UD>?F
DqwGe_5}yDp2C)OBtl!^Dif?cVp1&aaBr?S^kSmn@P|5X#Gq7S?(JqlEI{x-+ca;{_9;3Ig(o1=I{FbOaJZWBiblZPaES`{r;u@=I>g{{`Fn^zw_kZ`>
$OO*D>3VE&Q(Ezw}?={Twq0F8U<?s^7o&pV>N(rxYZQ-2as)|I&YA-;p*TyYKgRp8QMyu|`R61N8y;?>zaJ{wveFASYz@{Joy@m;N*R;?-zG?%kzdd2;
=G|G~I)H%M}x`a4e^C1!55zgMcKT#i6t97^39`xQA>Fb;vl>AT}MQnccB1Eg8jw)?u(OtA8LDD|!kGQ>A!HPoR^){P=3U7!08Y*8GeCYezYd|BLvf_zL
iuD+nWCePSk*(AU(b>2SZD+)MUXMdMedyWy}sYU6x*R2yn(^M%+j>9<J3UQ_zQ}hsz(N%Qw%lD_6tXhvpY0`_?kF5`?-_(gqxhPEXuj{+36jj?RWFlOT
=xZn6##iUhT&9H(C!a{)zqimg&Tr{h(E|jsW6H9><r*{D+C)9&vJ&g9*W%T&-OYH)8b{kcs4$eT96;srm|M!`r{gy?UABqkOTc3OxWDg6pKFCsqNsgrb
BZ6l^CAmZR^q5b`n96G9Ye#FiRZ@p2}ZG@mbu6;wP?C;SoStmy{@h`QiD(HPkW2*k1EAZ>8ir@550O%#+F>K%GI{qt*jrm<8D3eN@f)$e%W##)$*8*`s
;c&A>g|t6l?8g%Z~Ua-Xc>zK-2lm=n$#c<oCNg0Pngr{@doY;F&z-RGpXYbKbkgp1gWQWIEvfdR1rqa*=mM0U2j*vvi>*t;vud-EHRXBOod!>pG#lUgk
lB_%gUOT0O+A;w|cZ!%y+u*rF0Da?PLXR=tBNgxef_B?NsauWc;KL+;m>WJS@T4~8amkWzanA6Uv~i(N=gR^EIVWd<_xf2(a!{=tr1{$BXXze-mVcb82
ZmEbaT+s*w5jw(doT`asO;}>1Mst8&oMurh~-x}p1r;v)yQgY<&wf$`9;)b4>wH&>8d84jgqnaw98JS-~<OeMK;%y?0JJ}A&r~e2ZY-2j_@hz476Y-+_
l6lAHinlV_&D$U0EocnwWyCTojptT#d7)Ye4JDbL!^$s=<vQ7{Vkz=?p|AehJ7VJ~r{;qXk5Aj@MklJ#6qTzO75DK!gwr&3@gzoBx_kql4u|qb0RyPmy
_on9;cZX$X0?H&qHyfD_xR?hAL*3joBqwV_I|7Zqa>HRj4sY^&5BRB&2Ac+e|O2<(rK!2!|UI>^tyPxU)tGoGQVA@iP9{H{+NZ2)PC&bUB=!*vNh%So>
UG0&T@Fr&#fK0NwwP-8sDI?B}i4m2REEpJLUFnyZ-dTp1j>EaF;8+X?>RuJI5L2=_->)glz>e@v3Nv<*HoDx!%Ys!Ewp((3BeqU-P$yOL@~W$Uw0Pr`v
KCZ+KIxwx`r8s<!b7cJP+hYfriPy4_Z}q}8a+MA>rw#?+0rce2swgB+z>-Wq-jo)_G-(<w%NN~?&EwE@k)*On-h-hTZgu{_nNkM~=eZkV=xmXDc2iBB{
c>38U_%-cr%(5Z@?-t2uFdOZkrU!x>Bw8I<9lQ~Qc6Hu;PyKl)CXekUuy}f_shbuc<S-w$zxsJ&!L(!eK@{?$xBhtqDm;D}<cLYLuc0TeWv$azD9ulVf
6YTsA-iT0UHA<5MTz9wn+DenhSsS68h=H~YBe3wImwhJ}-@w{Fif5_zsk)TZy2I>$x{L2v9-ZAK__#p?O6lMjWZ&MEPnAV~-9O4+G3GZ<T2ZYdmOHu8?
!G_RtE0kzM0z$G#l;_@t(*{V_Ot9=1JfV8O>E?QQJT^%jO^{7p3Tbt#j{zzzK-iPWj{v{{Ey#X%=Ir%n|QNoO<`}0R51U@;+tsa`MM3CquC#}y8yZ!T?
<V!e&nyWn&L92ey$uR7LUA@(gvunnjO5@-4cvwN~Vpi%V(wC*f9#HTm~Q!my|yeg5r1|$8SMvP}sV~YjbzaE;m3ZwVb)j@508;JiR}G7(7?{<6S$Pee*
Bi@irp&R5&<Hox2al>Ei{m?KH)FnY%Qwt(JKwXL{6pLD~B#X(zSr{$VBtR|q}0VoSBQQ^lQv_t7<_i|Q2O*hQ1)`+b~1Ccj8TGu)Bz3*qD&b=2ny%$Rx
5bbuM)zT3~(LRYJWa_$XRyNx-d#OGkM^xJ!Zr-@$Fa+2o&?pN2sOfTORPiYD-q|u(h>%2bB>x~i=H1F^AU<cf`0&9|=4VJ?mko`cBnw|nqNEQ`{Z{g=`
(yQPyo8<~TuqBfrKK`;NSbyP-cSausJV?*OKmM5+C@Artk#le%z=GRV=Dfl7A+zSK8wh$<fbFu=vOXPD4ayH`%}Lauz|WpjPE49>ftJw-CJ%Bpz-nVNW
0H^Q6|<f=vak7V0HJZn>glkkeV!40p>4)7WNsp+s^Z-dfu8mypGz*Q0O=~gE5(Cq6(r(GnNH{2fPV3;m-4`w08I13TAXTckT%r#g2~Qw`#+zO!u)RsDv
JN&r}+Q=Cjb2(jeqq&W%2)bDeAw-e|@2U`9}ZU&wp^Ct9=-5&PdeA2kvXohGQt#GnnfYK7UTD3@y%gyxQOs{^3Ku-N-y#F;n=w&Iep>pgK|Te=YH;fP~
grSc#*v5@k&!l1>8=+|p@~y-lY^A<F38+LPE^x1)U3dm5wsb?c|A1kDd_^K9^O&y-3k$X#|E6Rc{{!H^nRipw6s39s_X-*56~UU>+3e(akh1A-~UZ(9>
+MX(=SOgFK8UwIKf*0{MYA;_lK9c%rC*Wfuvjx&|{b={s$dY>mx$bi{5AEPwO6Qwy+T3*a79|$<(eG<`?)4{^L!s-*fSzAaWoQLg7IS@=%=N714FW}^5
142?`YtZE!b<cLCS^soM3;$13>Zo+pBjJ9W!lRM4I|j~W6;?v?A5n^Os&W|2qy#vxfctoRBvKd*@X$)5=vkE)0a^N~r;g`5Vk!J;k9N!n$W{6N?V+&Hp
t#FYc5P@v!IJE)6t;fbA*GZ910NI?0?xmXnt6Fq33jh5c|T~IS{Z`+I_u(C3($CstMK%RCdi)}^^dbky3pp>#06&qL~j}9WL&UvnI&nso-+=3kjP>IL=
XXPt(&^aGig@tMpeCEt22@u?tbiDrc)<|`T9-boAdj}qi^`%r{4U@W@?7xhIuj$1)~Ih6#XW^*0XjB$Fq@FfIbP8?R9PNQ|LR2#4Y>eSG>Mr9v&4?2DM
COBF!sn0!%VD^{4^PN{41TaH^gbpe570n$HK#@fJnpS@Tkj&Ao>f72lt;1Jv7dy*nl#5-hsn8zWn=T=&cLFsA@O9klo+_g>d+oUpGV>)w)}foCXG?^In
D7T~y@WL_<dBkv}esB}BnA?9k({koY$g3(o%lD^rzg1ws9c==D*LM#B>Xx?ubiDbU^=NksrQHW#wOAcdKu6)1HkxR&~1AIQc4%;%Zr(l%FM^6~Lf%G%)
+C7rrDv<Dxuz0)6*u0!x9`t|@^eV*7JIUn`rET`97S}m$w-K!QArCNL35c^VI-mA8uLJkuzEEPvMMui28X<nHxR8tQvW$IGw*n7}a&2!C8BVD5n!Rp3#
XtfgGtXwqS48NJul?t^I$JnRnkC<9+(Yi!mtEA!a|ATptVHh-a|+-;#j+23&aIoJc-ODeXEHGClGKvdMA*O<sPiW83A1v$kjS59<Y@r&4qdys&o-uC68
EYSak7$Y5nrYIxgKD;7E6L90h3@u+~hd;<mw7qsJ~2VLrPa-uh7aXndEq}{AAbHkbEJLJ)aSG;vfSra+ry?+VTp2pfpxh^Q(qj?>hnL!g&MPlFsp18e7
1}?~g8RLy|-0@b1!58=eP>7iT2v`@xQ&?>!pl&+%M^Rt+a(3Xl@_N6zvy(=Z&*Z#+>hRz5;*dq=yQ@F<3ioECAE_8n|~)ZiHDK6ioJRy9u?$0rr&P!5B
waYa>GrE*9erF%f|(JF^8CQk=@RL)fES3?4tNbUBpLyafrt{1l?z&!AcHIuf2XihM*TU`~S>=sgAV$<XHX6s;_^l;tGCw~gc!rlX`&+C;I)>&=`r13zp
`KU^5z@z&54zGmu>j`r1`;(w30N6htX2$%t?pgdRqx}E%x-9-V28e%hU;00|(f|HJ|F=K?_Km()b={TQqdR%yi~{i;au($ILVOdVvP59TotG=x4u!_=j
0wq#DRCvD$hwWx;rYN_IO32N4Hc(0@t5m!W^a&)UGno?vIWJAdFZg$6rkc%aX$C`7g*r={pf>oR+tVh!-pJ+fTV3+9KKSOjlpMSBpH;VnXm(}gSu=9a@
_)<y@knTH-WmIq9I*A*3U`3LlGR_R2O8z^EZ@(*Qridpnj5`zHR0K_($0)^~w_`U-)Dq-9KZoGT*wY#V=S=@abXy;@Xg?g<y3fefomOdNT1US$7Y)=sW
Vor}E)w1+<Q1e~r{O)}7Ip=13YY1fO=#yGFSoaX_NyPQhmV99n-Knc&QG23)xb-72Q0k<V=NdKvNH28G6|V*jqsDF`cJ#=#3)0)Fn!sJc;I3ptF#w>y5
rMDVgW_HdoY%3-0x3yImpKGLjN!Rl#RPz<Xd*m%EItBuilzInrSMU0i))^lzuCj>WNW<$TldqtQT@^uOKpj<(nlU&u(ZUo5irhMOuf!^P6ZcnviP74ZC
d00yUW*JaVW=k|5BRF1Kk5_}YcDLfVejlY?LNN>BaL4D_bq%nY7N>_k!32^8Rad0EdJY&w)#d%RqetE=D#sx)FI(}u+0ad~m<4d$_*yZhxGTa}u^;r8J
KdErVyt(9S~$QVV}kQ>Y32leEYgcranBXZ%ZThWL*joso?~_GeWn)f7y72$mONOgE&FO-_3;eQ_U!#$WjhyOO;F?J)3M8y(g48<-<!vRx5Z5>6h$WCn`
wFIzNIKDsPxF_oD7*~YkA`MeB%2lRPOW4L}P4Lc2~S$XZy?p;-U!Fj?%S)IoB$O&N>o*jEMyMPnx!BI4&|0!v;K-TyBN1L<eLP$S2%sp&2sXn=Z-K1?T
v5f8blDfNiBR?NyiBb0NV+CV8*j_-PaZG?;R%<jpEvP~=fh<hTH9Rm-Jo8U^)(IDBRRGO_Yyt&5bOx;SW6ZpM8EStQtd8WL-ZC=a{t+lRT@6AoxtlmTN
ID1OYq<DQ=`njl#hkr(;l^Z_`f%uRb$Hw9x!>Xz`_SizlVy{&!nV+y{w`DP3#A&Tn;_o)%VX~X@Qt6YCYjtdNOkXoU;d`4a=>bPd5990+!sMesDSOvDB
;Y4dt9~>6Hz4$EeKwN2T#;vOt@dH?UzQZ@-dYs_<r0s%{*KIu#T))C=F=gNb-HBCvk3O;S6Dtm(T*?)@I735CF0$VZUYz$seh>=yIJ>kq2Ld5Fe}&JMb
)W-;u;ua7Wbs5eVEa6TZuL<6PGHex^?m?JXscbb^JC<nPiIa#Q2Q&{JTWT?<V*!Be~t8BFzH&5j4B1Zez`%sLh<F3NP+|29)~g0u+af{;ye>mS`b1?3t
!Xo9Bd41<ZwZE=N~n%c%Q!Mu`ydo$(%2mTL}$F#fDQcLPO(M)epAVuJ(1MP`G`{Gxk0}7s2v|8n})i^QNti@Z_}$33D@$Jj@fgDP{WX32du@e6guM^Wz
q7v=xRl-OMV0fQq>R{=}O<&gy^k7558|_cxQ~lV{!M3+lu{LPjn%z5NP620+v5;#RF_R1~F?(_8n&Rx-zlF}hvQs26!;_Zvy!3BP2!?^QErt;~&cO1ky
m9#B*Pn!eAloIu#@-KG^7!M)(Fr+FPvuVT^Hg_aTGDA~~v8|<oktZeS}?Pjr=4rt+GA?*8be{R+POCP_#V*X#^NBXT&239VQ988+sD%tF1<qYGwuPU*o
fFl>|T1ESM^1ay5nXlM2B%aV>0%jd8z#Ji5?S>)(aE+2!t#&ZMJ<5Yaujjb}%X_`gW>ixgKWK)o_&6+9at>9YlhP~$<6tQ#yq-jWG4vI5@I>JjZ#QkXJ
|sp1v%3mT!hH@7bY9DaE8FD|=j^9l2F)gk?C!iIXWUi=%TONd0x?k6qpYk^(|Vo+a8oy?S1{C5Jee<kSt~x=8YfQ!DPKR})ZeYrvn~h(gLf(;F-8b^ye
qtcc_4+ATMakNt4b$8de`SGP|gw3VGoKbZD0gmTeA9Bqnk(mhIh0^a8QDrDBiEm?S_zXHFk9lsTUZ*W|gXueez<Zq{@`mVnFfQbRABNq=cz~ev3gr<Xi
&jiF?+IOCoO-Ue;j*vxg~yr#svM=by9I2g<MxR-SbvrdK7RULT>xJaa#`F$fNb$pXl|l5jF`ellNY6CdHroa@V+ykd4el+1%`;im{so^d3-v@e>;h15|
>EnkoV&8>7Jg=cPnEoLeEeHUm>(5=oW_ERa4J3Cg=$Z&Xom&e=#C7mfncw@OJrFM5&cWU3R-g|}_5I3Cb(xBf*fDzSaSj7tqS=TZdJ;1%!pW-w5Pgavk
ZAR(?y9PYMsVF)3__-cZXU<Pr7$@M#u~SX?c%C3kZ}q(pK)I3|t{}Kd-a3$_V<tWb^cC#!J^EZLsrZldPX3cBOjGk^?%M$ZUi9ImvO@D%=_C@X;>xTt(
Cyv|3`1aT-bo)9^~TtU&=fMd^J#)@0EIP7HH&ISbK!L=+Fnrd`k&l@!pp}c4#SVax2_BnONxV)xTFLx%u*JCW28k`Syw8+Vzz1sx<50>Gxnx+GUa?gKe
BF|@i7zdI^7D-d#QMkV3P>y#%E-~%PEym`zUR|d-lrO+FT=6*DOt-#s@ZmtnNt@krNdFGNA@heo``|Ht*U_{eflR!aOjlbz&4p$#-{yuNQW#+tGN+ZIj
XU^LH>jRGOk}{&hRY4cFsrrNn|*9yU2!U`Pskc$@`e19!rbD)rXuilLaBrsC7Zz_KY3{tzC+2riEHPTV|^*1eFMZHU|l2Clph$NTy{0|8A0%sL&Nfh_N
p;x3ND0DhK&*?E053NU2jjndoEBQxfU@j~5r9vl=f9la1X8?@M4U-FTvSIn5|_q1M~A`mA2nO`pssqpSRKhH7^RCqkY@l_4M<pFq}`>3%RuZi%I*5#{g
<G9kyv$5jUcMnk8XgDg@;cH;@D{!gH_=0@ha^-w&od|sH2YEK;g5qF}d<P?6XRtB{_jL=kV0)k+<?$Y^2g?E9bMcFVQQ=Dctdz`UZ|WcgrS<c9)j1GOT
DcJ+gJBTAEQF-)#fZkIQIwN{-Khw}b6Gx5H;&=%P!MO{(xijyS#5Rt8u6MB%@+Z7f-)c`5%96T4-{8N6;8JL(#`}se5g2n1|mq>DJ2Arx~f1^$m)){V6
HLa!uLo0Si|*re}vgc4eSG8G6&+kNND~j>UFE$7g>N<h#B5ILE#0Qi6&jKzICJEC@SBUub=sMy@iZdM{WW5!x;-czic)3vI;cI?zRZ=tH7*g*Jc(F)F~
bTUhfLJX+PaJCNCiE1*Gy0dQSxD%FaQYru&HzS3vCX$CKcH6nFQlv(Fr!pCfQtx6*RGiy>3q@2$nB&I0UkQ&dIFaGSSuDSII<OCZ&Io^!)PYXWUVTg0<
;@EUv>3}sg#_uv-K@j&Y|W`OT}gl(+pBPZM#iEQ&L6~c|#MC~<q&I24iSrNzZ7*77$^;A}A8JfWzu&d?vW=SAW^G4$dM0Q%~x4Kg_c!QXq`y{@|sDjoj
T$O=4*Z|l^ew2*3X6s?tF17|=o&|WpJq#+$$p8eb{qz*!qCxiH$GpH#Hv{!c=iHLLAPuci1e?`E*5NLq>`Gk&Gy>c)Yo(M`YYn!B=c?v%X(6-J<Jf8m0
zO%|d~_bXIGZ=IIu{nr9w1J3%~?PW0UO}y%%b>w8?guFwdKMG`HEvzpO(^feS!IHjSx3Uy2j!ZUdQCcp{RzbarCuR?*`Zn>-e&GQ#M98(klvj?z{4Xfa
hr+qW%jdWxkx1PM`{%TK&6tb_b7=jPfqf-wn8}*Mtu}={sWANjP<EI#C=}(m-D4cw#{uCq-xEIyqu>h2-@)EIcF{Ypz$zabEz(DBObI^#}kOoO2O*rGw
NZ?Vk{64;m<|vPBR6O(3AmEm9|?L|g^^x%&dFo(njI%Q`XbmpBEoca0E{e}&%6H9E6XmI0KD5r&v>Upc@L`Ah{$5Ut>tz>Dqo%mIhOeGu>vbnu_VU4gc
B1LoB}^3%n*00O%dkRt8|!?Ts6gXFp|pG(`0iJ&Usmd2iqoR_b>JburZ3<SECL9@+=&GVPqq;3zzgaqL^f|MHX3<$2(FC+M#iNHGeF-qz9fTz4Xj|*ci
6(Evq_NnDrDuTVfXZG5RA_O8+ZVnFKh^0P;QZsvhB>%T@mk!V6ofbei1x6pf(x6-rZqDDHov0D=;CZ}^tA{RIW2QV%p0Cv>#Gb6Y->lMo0Lr?$ytfn0i
CKn3Y5vc?(nej)t|n>^)&KfvsmtXBYAh(5Mp|rYhg*1y8()*)1I#QPb(M<R$shah!84;HAlH&R%@oNSIowZrRhVH<z<6@WINrg$Zv5*!GxPeQf&6?e-|
_gO`FmBa{Gh7b1@Z*09!H%boRcYqfJB=xBaq8)W>*715oD2*TM;aa4C)S7%s8gl06Vnk>?u>h;bs=i*zp8Z!K-w;M&oV##7-qONkz^x<Y1on^d9X>{&`
dKpY{qb%`on)^|djF#BMfb2Z$UMM_Xr28jx8niTf=KnhP*LQAjh~xE`{l*p-(@iMpco67{We8)FOfOhR6{tm4X>)NI3u&1mo*y32QMI3@vAnn`Vc!U<B
<D3Qt(xEA=g7ZGQ#|0eJLf%>Fi&QHgufdNUMb+7Np%_lI5--l6s2Q1*}4~*5!i*ZDLe(J%;o;LtoB7g4FkpFokt(E{6AWYc`@<>_2gBZ}fO~(;Y^9r^R
!ADih%ems#Ta>TVnZN%18x0e=A9G^aY%F+O3<mgJw9-P75`j-x2B0>*lI<!K8=0k;71~LyuR{CEZ&kc4Dw+{Y|IlyUX$zNdu|?avd=Tq25w%MYl{t5_R
hd=*%>fMM${Wfw-Mahp`}IJDy@9StSoy)d=#kft)F|>+L5^CmrIPO!vj0h=^g22Kmtdb1r|)DDqcR?B=TTvJssiWYU3+=8c@AU9+hQ5m`CJ(}=dovbdK
*ws=xP)Di8?ZPqd(IR=vLBva~B)YhzQt6-#@jtMk0IfF|GK(4zYe8b59HR-2vpuJl*Pdh*+%+BFcGq-~&%5!vRD7Y$Z^$C`3N%14X#`gg?#8c=_*EyZ&
)bGhTaGi|Y|52A=it9OJHoLTKhKZxcWAn*<962b~O109gPN<Rl^l=KGQ=#snU)MHy5Nm)uT4G0Fu&l8x-~aesWYqJ0}+CD4Er{Pj3_jP0-PJzS2J%j(j
Xkd`3(a=a^TnLHct!09tDy5}im)5g&_*2gMP(qsIY37V~im^e)BSiAR%?DQoWbKp!s`eujUAn8tcJ^|g0zmHE;Q@WWUang10yyJbBJT#6IsKey50H@NG
QSs)E0wT+UI){g<0l<!EJ}hpPQHUK#sy%7@`?S#vdfhZK^h46-4P_YbaHf!bFRQmpyF1_@+mDQhQ3f1&E#&=|5@Q0gKUS!?o)#AHD7;L|-~4)F$y9vn!
-5gqtmD~@?F)LKOUG|7k<=MrPluuuF5(_5vkmN#YDwmUb(+_vkYZfn>zTk2kkrWvYR-)#rb3#arORDV?3@{~?vreRALJ!uRCl?u!aS3J%y3Kq-O1X5*T
%O%0%QZZrE}`cb4MEV4>7%2Eq9zk7Q5&1d~(}LwFQmfw@rNz9sDysRFh6HUy)V8eql8fxZ0+;SDzU`+8@0aw>(1Bbu{?n9f4#Oymfxn+9se1@kP6tLkd
^0+gesqNF4)Y`$!ocM`7u}LIZxjRlP;8BZ6YK=Js0m*l~^T{W5ys8SAB<xYPC@t#-9nyUQ;7h2(^k3&7W<&I*OnpU?R3qm2P!H9S7MycrJU9*btcXzi%
iUcp12poes&d3>+A&^HMdxSI1JKPUm=(t`vI<PlbU(+WGl<-sWkOU>v_n@Y9{fkQUhZF$n*)rt2k)jYBWP71uM&~^yxv|FiJH;1!83xvDiNj%Q|d-nhP
(8Pb~|0>gk@eq~N$v1g=d^9gdrjmKsJEBx%DnCfw<dSu8fF5G37pR2)Ga>vJ@lS}5R9Csu2#-;K*l{1Pda*RbE2nDfc102R4{t^N!y7pk)z0^+!4lrLS
2~)BQCKnA`I`5xw3mPXjbcBYbN#q)9OmBN-52@;4NuY+AE!in2s#4Sd_SPW+Sn7(0bb1Pxq>^4)OYk;LU8w^`1>JBG69S1pz0&*3Z7a;Rk+JI9=HZR2L
pE@I9@&QJMX5K+j^|Vr6xZ#Fo5w;X8JNdxqzQ#_C4tqh*r{JB(0FXDD(>{UbJ(6Jr#_R_fC%DAb>2f7SgE8*#O2nbG<6h7c&ZQe&ZWoa4#sh?9DR}<Ts
#I0;1Oe)7Qf1z(1uJD{rKv-;X7~ECB<D7k}T@@u6z$Cchctxq8gHfA@4d9-%#eB!phv&=OSxZl}MJ&A|^mMB;FXn{Km!<s87UL$GlI{Uyj@>5*!K;N=^
!pv)@R?_Ow};;{zUt=H$OYN^|LmSSnvz~&ZUs`JyxXN%!@(YpCARwTi?n+kS#w>)Km<;;f+pE^5YW<XiOmB>5D*+|}UM?z4>TlPDgtMO--jw0&uid_bH
6s048T$)3WhRy4P#VrbjyTR`Z9FZ%W*EVIYsXau1#kmbR)N~-<y*YCGiLw<6meuTMX7LB0)kMLAuR+>^-H%ezVMrCXv1W}h&Up(=NWmNy0c#>~y+UY^i
_H}y+uK#o1+NG1RnvZ+RU#7X5U-;A@#JO2$8OQ!5j)u*Ch9*g@vQ_emL+A<3SUMqLms#Fy`IgD6?8)t24ITRLV59d2K?YZWYHgkYTcU0wQ6>9@xbM|Uf
;Gi;RtUp?ba0@QX0zH>R^y?UIuE>cEi2raa#z5$uG+>vEa_}kB6$<R~?A=#NLDg(6vy11mSzG@V>H|sCK~x%L<^&u3q%StKfv|@^ISG_5?@=ajBM$<lf
NhANsm~0G?oct`)f8cXvoC$8ja}<z0b_Ng{>R#Ki{pAro5VPO=dDI@8r!H0%M?50@u3JMky49AOD6>SC<eeT)zIQf8DnpsDc6o8c9{<8fNl>AGA6oSq7
~Br+K+pBWc99?}VaJw;!CdeH`Ps`uQx0eBu1uEz=4cR}|@>Dlm5nRr>xClKbyva#ZiBlVA(l6?F=JGWt1cp@2x{+XZ7&tn<i!jb%+eWSoL5<e-q8Y>>J
>G&SGv>tR_6pgcDF92SxotewDp29(l<F#?&8&djHC4*0&{XB$~Fn|uegpF<0^3Yae!B$)y>RLhoiT~+NfBC@w{ICBf+rL>lXYXGI@V{GuW&@}}J={k@R
^c{O^BO|HsCS@t_w)wH?!`#&JVGr**((=mW5`#=`iNzp1&<rJZH)-0@QPF+RmJ<wit0PW#=W1}0!v>Yvt;T?hZq?MjB0XLu79|d9x#<~&UTzYnN{bM5(
uh6#Ok{z$r-<H+ARwwu%mL*-{6kFRDx2l_kQrNdcw+;#cK`K75fc=@l6y%xTtFatghF--Zb9VlXReU!}-Me^?dL2v`?Z2S;l=WT#v4hh^{n>_g_~8`HM
&eB7NgFZ?d2B&N;yqZVG%Sty*w8X!GQBzg>l{PuTL{a^u~Bn|Kt$;oc|yKS4n!{$}IV7*89ctQ?kS2VU@8KQ;EAstE~D@fq*&*`Zh$8BxfX)_|`ptwcw
nVy_BdU$-&9^Mxn8>(Ib!?m+>`t#RahYmk6_MLVj1hauT8!IjshnbTGh8^thgoaq6^>fJcO7fl=x1)kIDy)Cb_TI<)YPlXIzUsn!jR`x@HUfh+!Yv5Ks
l%JEe!YKvFkfO5S`Xd2{Jy_JG2E}@U5<glt<X=D<1-;nJg;ub~YV{i#FHgus-C;juOh9+;e}i-(Cw#<iw?<w!zYY-fmum{IF?WDkf^Jy3Z~7GYdB=?9C
++ex-S-jQzQg~dtIMyqoR>sGT_MsjCii!{fY?dDw97ZbLf{YA>Plb(ae{o)Jd0Rjlpr~dk%upqHGuoX&qx%nY>hdA--rJ993Y2SC7Y0xivYr6A&BNq1z
;FgevFjl0fFdasX8+639wxRaLhR=8*6X#E%|h?fJAP|etXzn3OdNRpYw(@HO7BzUg=DkfLN_E(e<6b8}N}|#eu;N%{uxf`YE!(1QJS}J!pAYSn$*c+MB
+wl@m<xd=GQiJs>GgFjWKD=|Kt$o^fUYR{-SH?<@sD1$i*3`o-cf5xgBKZI<DS2rc-8-^{O*dPO)cadaLp4!~g351Jv<HUIwf*ii5&3lQ#WS5KQnuS+D
y;U2kB==TfRT%|{lqSt|pf13~LpAG*$EbZ{oRJqi=kWTi`exddA)l`y+^?-C+fHkFo2yF_!ciiMh2ss3-!+rKqmS7B{##)-BY5@)8r^|ArDvYTl&-|t@
C`*4ljap=%sriKq9~Bv(kbT^kjN3vD5s>S6_WB--CBXQ4HPZOYA;Kg<rg!6vvU&iWtA#DM?ZouK&99z3Rx1ckWq2x@5P`_R{fJBryarg5CD+Ng^l<N8=
Nc6hVsJ$nELSi{<dDvH4@XR0J4ntPpU6kKs6dgsDMI0twSl}UI%52Ig49gcAqiMC|AfVu3bEmsK<Fz+EDqYL;Bnf+E!w}153pOwQ<$!hC;wjNHL<0-fM
Bu9i(Y>{7NBwNbVp~<^~t&LebM4VNJ;A5c9+7Y!GgKj19)E=5mpPfU^%%O(tiJaF(F7A@W4CuEw2KhVBTj>FYFSatQIWRiII6$fwSR^)zK>&m3XaI#(>
8iBsPf`<Xz_{und=;NL~maz}A%wW*<}x>5Qod;}M`z&FAdCtP^=8yw<UVB&}->_Z$5Z-7P`&v5mUWY>dGwnD`*VZ;<5=$X{;(Ycq_{08G8U%8vYbo<hD
mD5G<M4l(Vp?m<pW6M%;L$#&|)DA)*X(mjQrHINNvp)=FSHyuR(4g*p9`RQC9n6#`F<Ze@nmvXu^pi(tnwYBf6@YhKB5GuA>>#3O^n<LH40p8QhlpE1-
3NUJF57!YakY-qtAgPC&f?Vk?{)$vM5QfzyRTH;Mc=S)r+|3VqU2;8ECv@@4f#>wdU4l7#$mJ{fweN)IAl=Nk>WoOFFaG+VGUgRTkcPc93(4l<Aeyawl
#o%?y#6{yI~w8`Ze5nt82<R)0G(VPmQX$rz%6?se*HixA<3%I+lut1__I|0dK~*-a-sdu*&=RTeB>EiEEoY0!%94|iw#c2LGk~iFgL%LP_QzDywkZ+K2
}V<Tm{qnawwv&7&RA;)1ROSoJ0~LeO}2iOr(c1rKqe$s0^CAPb1%niKF8BafP^okmwqZC^*j6E$|=j_^V)>-!e_Wop9yir(R6vg;#;EE(9Vkxi~S$u*V
7<#|QFKNnAjs2{K^n{vJowEljZK5nkhZs7Oe)u;C<ZVH@y0H>;%0im(L{nwB?I@At|UAw6|dg(ChoxZ!~0szSC=Dluc{EWMJN^1y}i?rgw+WtXH>@Q(u
O;FgS$nCL4>hRd0ow<rVVXcG$a&G8e67lu2Di&Cs?6!_W|f6Nsi8b_<^ht@0DK8&}1D5(s|Mk5$ma7mD?$!+sRp`PFbQVOq9NPJ63Z3ERlT2gp`sfa1w
7^Y?fIgLlkx<&^i`A3{%-`bGDMNZi|o5oWCjI9j!)Bo97yp8iqKqhblV#}BK1HT`ffH-b#EO~f9n%}`_N$Gn7qf$IQKu3GR+fYe)sZ+$2^~brVEs6U14
AP6=!a3P$phYcJ^u>o+F~+fg15TX=&Es~_@D|XDFy1g|J~!$L57VyA@YSL)hg6JUkw2jXvtm)PKHMx?&yWmeVCgdsxVQRQ12@KPAXu-O+Zx+iS<qD))_
e>fg!mR(eI1Yr)*fPggzaZW2${+4_sz055R>im?Oz0Re+#TGV~MOBmCdDVjwDC6L3MLYG9`L{%#WF661294f~q%r9juH0=ckze>DegqqWk-~kO?Ny_D2
iKj9xdPlG_qsC>N&qvtZ|ap*dbS-Z2B^PX77a*m9k=-nBq2U%>Wwy`~xqB1R8`v)WhI+Xm6Ns`CWe44W7JBsUv-3)k*BN%9jO;VsRcboTxLYWV~=V7xb
lmp1x{FR2o&+p*ZT`2Eg4Xie>ou$S#oSKOZx>1m@61z*X>z!b3x_#$HB`pV~tknUSaslDw$a=a~5{h1sQaEen9-6x<&6!C@go8YXpp4`qn&gOIna4k?9
l+*tzLhOF;&b>io!?V$fqV?^af(`DUMEUk}4Y<>MO4k5HEAv*k?W>K$0IIjJkwDr><S_5Ta%KIjSBAJ?RMW;T2Ds%EE|uvJ0hrP_Od%O`a5tY*gN41Vg
9SgBC-Pc)<o$EL;3*-Ka6>FBIfsh8k5R0t&8e&zF{;<zFJA>Q#0`q1Q&}E85G*&Fp0?oUAp_DvxUF|GWWTpoooFW00TaXqsyC5A<aLXjq8oq)vB?lXt5
qmL!7I}paTn1x#zt>Z3F0_j1$jcgdQ+GQSb$l>*Wu#<)@<AxgU*jsaAEQ3(i53*XS|Mwp<8SX5Ml=m>eU-Ozp~7$#wEJ}PS$(k>&-uFunpTf-+3WcVsJ
|LA@fTL5}GJj+(P%q(@*v)zqX)SciB+2wzFBp=o%j;7cem=e}5c}Uo(ooGPmd^N;rw6#%dw<7;h6%3u0=@R{6TV;C_CUZ%PQu0%A|ramThe8+-W77n_<
p3u))v8tHXMW%VDFit>?TvC%5>6!tIv-S`}Y@KlNA^Iq;V4{pmoEqAI#VbH-!9us-Rg_LaSp6Oa+16pVGlus$)C$Hj%)*jcSgxrIvbUY6-_UCyX*@Ny2
xmIAQ_t&nWuq~V}{qxOfO9t+*Sc+5#nG>Uje%tnSC?WG1z`cCDk=c)hPgBoq<WAw8QrpecbELW}a@Rgq+#b9wyHE37L#$I9^*3DBpn;tI-M=W8dm>;Z1
uycnCu%G+uB3!B==!WYL^LQhR0?C1PtnCYkm>{)j7BEAeAa!qUCwQh(e*bknj-pZFQc%#Rui8l`u$xk_Rh3_q#zsaqPFfm;wn+5M*gGaBc!gwLcR~j3x
QsKx9aDcg%qribM>I<A%#p{-qJ}%C<e6fMSfe+Cj*{}j{r6URYPJlCf9w8%LA2he-WAMj(-1(J;;-}C=Dc3S3V(sTL!@QM*GN%C#MK!+!^}qg2FPlIQn
J&Suq8035I8Tmr+>zG_7+rROJKN?aQVm9%2aNFQF$!w-ANhtF@HuOUyqI^B2O`-ob=}`uo1;-t$2!eEtw0lQym`6!a=SUVMREiB>l*Pb>r@pt`iOv83<
`&oo{hN-kjtMuy9++XI_KrBKq|C-UMR@;g_*)%lBHt0YQR*`6+;fQU)7*{0(GvQBKYvyh_xg?*Y9wO!*1|7^;;@ybz{6C{>(l)yu-AX%I|i6*z7AZsYh
ICsQv!XiW>ncdtFe6)#3?XyN<+t-h$F}l<PQXFMr#MBBjVDB5(tFuN2d@<-Uv7lD37~57)vsuy#kflVMU-m|z_L+L^i1Mn#ouSup7(*0>Ehs93+#^`wD
_K{q*d3pcWpx+a^JGpzafut#uRipNiBCSiN*)Tu$8t{UTWa4pm_7dz>E24C_V=;xlruo}LsfZAaK*a^mRmxML@-i=nF-rR_z2)i8N<~eq-QpO$E$gYMd
uL-KW0dYSsPi+;SVc^spnjP-dUK3-SX)A)ivy2Ngh}be{yl+wFwHtcCX$!QT@_2wi4mPG)`3iyi7jcfq0oVutqo$in@wmdi*kpW6fLxan2&@=`y_?km!
mGAMu95d^r#6YrS+g$ibN7a(Ch^;4#7L)}-fVgWcj2;y&gb1YC*TWHxp}5ak=rUo!!(G4b=pqOV$akewCxrR<@HtWq$;XPLk8Kv>q!5jh$0Gxf9RUPB3
`-n5(hmj9{<hWE0~&3v`LDC`?HV7xBv!60+x-NTzD;PKb}dcOc0NvXeM6%&j?0YG}J+FN}izP(!uaeqBm8S>$Ay$<Ic&CmV9x3<m1EQkFs_TH@7QKdZ-
{V#osBN8#=JLXw{1d>o+0b&+|m=gH)C)Zka&fXrr-FCO#wvX$kA}Un%D)SwlAsNIPQhHIzuJ9-k^!xGPtqI6WbniD-W@MmA6waS+kHurg`D|oeh8f^`C
x}}*xX6r9*Ue@5(HlL?F62*=e-OT4X1MW(U!eIBsA@98=<`7PH}31&)UN_WE6Js+_jO@FD6GeRKFD<iR<3(b>+A6!i4>2Fb86<`kaWY&4=1s`<6Qd}Yd
s+|?|%LGfgt0H44mC^A$<*c5B5)jyaRpVfanUr%kdXlMxKAXI4)a1Ja&*O#knJP1aAFdnF~^I2WG8(?cz7vL-@(QZByt+1>Ein7F~l3)u)J0*j=MKl;4
zrcXnAa0`MY5G%C^KGUkvtXO-O8dGNDd1b2@T31Io8RtjyR{uZhT!$x35-a%BkZ7KTV09Ht(@Pr}!$Ch|AtJpjS@3=(0UMhEl4-1y;hgv?7*$fKrU8P>
qd*Glo$~#G%59~pOOE)+~&Eb_mzEm-YJm!5XNdU!j1OP4WjkJF~1>Mxx<}7vvR(22c`;^jI4<^g9yj)*M8C2Ct*kWn5Jy>YM?dZq^egCU<KAiM*x&5Xq
Oi<qC!K34J5Q-$p43HU;s+k@6WmYd$DF)7tc?>;n-1YX%(EMo`)g32|4nW#0W#*nxe{zCWP5OmCD_~Pu>bwJ)s(CUqb&Ff==gKoTBRd@|_5uE#Pw591A
$|q-!@u!&R9}qs2wsWrnGYa|ZEbz|ApGtxmpp<V5WUkS@zy0|795!6sqc3qCIWz_NzT)k-g&gRKJ4&q%{|aA#A&sd1J!5m&f58U(-D7vq<|8rX?B49WH
T)*R3xQ@DQoG*)*Fw0Zr3Gfc+3LYT43`#A1IqQ?}`}^gBKy7!O4f4pI!|p#`uj)TyhF{$dS*xLaeC&2g|X>%5x_0%G{1Lj2hvy)ECdS*X!P+7<R^HqfQ
%8@9A3V1w|eh9^5PIT;#onUnycrHxcy*a%E|E;Lav<2FYUpToHf3<Wnx9ry%?x{8kEFT_RX4xlhTXy2`4@uG;nTxL6nk9<OFBhG&e-{@a<@I&+Y|!Q|U
xHr>{VfWym{6Fx;o=9e>37SC8-JZRO+Jf-AUf0j9t$7aX`oG0g($QX~8hp+ovB%jZ$0K=%pz$Jauzud9!ky~~q;>Q8=S#Lo7X*&5Lq-TK)ILd8?ULzk!
iodDSCV=aH5dY?;!cEG_20HP^NU=kfn*G?#bm_kM6G#Fc<t2}#yiqP6?&H|LcfvKFwXYn~7s}jo1vbiG_`{HtD!A;&+ofys5G~&=z>AhMIx!lg51MVeY
SdQ0J=$;^GCW;T$9(lA#%qt0j6Jru-=uM!d#p4%z7&g?1g_`1@;=QTvRYgMuV=klJ{}7UnvJeK>OU{GgW|Myq|D#<!A7mSK0PizrN@50q)4AsDtu|}oj
Ukw9z|g!<p`}0a1!a|yaC$9+2CznV8AoD|3Hj`^bvOSrSQDM4B?X(gl;)Rq|9Lf5rwZHNIY(oju^oN-vfhv>=qb9V#I<51j#8%E-TH`lAT?Js0UZK<Bs
#7Z7gr7nf)rk=y;S;iC@6s8sMp)28Zu@q@R=dGLJ?z2Hs}Pu4#$A>j3igIIU~PA}c|?RUL?9qIq;;nUqk`O95Q@IH%r8V`L2HI<zr(Abrsm!y?{o9tV`
(Uq?;b@Pm(F-5{_0XjcAULn|7!g#a9-RxEQ)a2XVz%3qQG?mR;E23)2{tN?E-kFJA#LH!%Ma!4t({qSh|i2P6VTDZTq3O_e2{IjP~k9~VYx%x)9B_AA(
trB@#H<V}gy6~SX;#DEKweW<q+_KdLd!LVJJ%Y&I8oXsNAf<E8&?c%ICqB!SHePG6;(e}0aGYiXkXlJI0M3UDcBYTi&a(2A>U3&<f_}OKK+@E8#mp|?E
_EW0g;!r!(ynZ!;#P!99kpXuN_7upF>eK~Em^#K<ZIIVS7#vI)3;sR-Csu+fZ_pIinN1ZrMG7$vfG;qffN@lB<*ZXIOFnyR(h^xWN~?V5jL4XA|!bqHa
3St4b&NZ5qo=--su|L9N<|tg><Q7++J9Yd_|Vei8ZdBykfh9Utv(s7AVflkeI@ILB0uzgp+0l^14@Nb-ShQ%Rm-TdUMXDga@#yTEMUPs(VLZ+3(C9Qvw
+0%V|0MZauzkO)rhvXRUQlV$7v98d+TFmJQXNyi6>2of{{qM)z0=qqxyhaIhR|miiJ!!L>Vh#CIB=1f;kUM4l3{2U8AI(-1L6b-)oTu<~lj&*ybzN$w(
3I`bs{`k|PAXfZ7T*O(><d70P9GAMY=D_1h&DCQD8_zYkt-Js4bNsT-`2Yq=q9_4zXyli5VnUg>iy*T5|-Vj9ew(*gd?UAlnMGP2A3%LO*OlI|219%Oj
UEE*yIxtq6?J-mXd$}WtPQQD8d~^p!M1K4PTV1YTZ233gwn##eM{|BZ!FaOyDB{b>m2?$B(CuAMh)*f7YHBa^vIu2>Tf6UCr?0!GOKP$R>HXxuSjVao+
bl71Q09=aOezjp6c&ue*(5X2hm2231UChIs};-;H0<m_ytOp5kR}QQ8f!@>Tl;!sVySHe#z(Mnh5D+A<Lbr$=Nz-od<s#d{#fTH+MT<SrD?BMwnP%&Vl
^N!(Sr&w|K`uMr;Zm701MIznV(zms2hygZRZpqB^eC<Q3cgXo=a8mImSWxtGGL6$~T<Fh{Cre@liilNK2~B=``B^Sj;+8XvHM+k}%{#dSjDybIK>C*&>
#L7-@0wj3rdU3Gf=^#PA$erryB)3Kur}*R+aCVAaEs3LLo*LEdVCMrwjDD5f!xyud-wPWSk%Kk=GRbm{r5=>WOG@+9>6Dj~Iea^Kf`gn%HxMw$$9?4#!
%<Sq=k&MrbbYSy-vO9Z6m3j-Od<hhm}huKrPNF)}6Sv)?nVP6m$`&9jM_Zc8I5smhxi9Cw~gQ+k^x(SFav#lkNlzX75%;a?L{Q|j#ez_$OOU`t_O)<80
fx(s@Rc&<Z&?Y|tHek3c)fmL)Tbo+@<4ndL?nqk-mi{~ee<WSw?#htmU(y?E{g~|5UCHkC!zJAa)W*JVH)zu%f1gvKt1+_ow&ESLZWN<Z?IUTq%~B&b9
V-A{ai8ry+K%n`g`2MwsR1?F;XWa?pXuDtXdJ0|ToQ$)_4U?Iz+Xf;^sfXXb6h&!sgp?h9+_T%G_n1e0%xa+73rFgHE;Pbz7k<@^R}b7ie;R;A*gPqlo
MGx+gwHW>ZCRKXFajJDet_7P}lr0)Tp#9a!Zs<7lMB6R5S{_mC)n|p&qx4THnU!Ex@d$4--p0keY4t^0B>KlwaHkN9MSTsFgEbq0IA;d)^iTI>JK(xh=
U0;)vrs<fb=p8?yB26&_boE9q=+j05&{{0JBRNwFZqW&SL-N97Us@OVvUp0~iM@;;I+ZEU~?qDPl@+tnV-Y=_*=PoyS#s#2!m0q6shga|<}nLj;3G#{8
!J&{{jYMF?Tr$KJk^VT4!9$%*obXM?7SRpl53|eyq=XyVQ=6w6~tHfTtBWENRl^Q|O<xL$0YH}vQ-c!58h<|bqcZ<1$Y=G4KDYo9*Nq?~;)&};yO))$5
AhoY`NIU5JU$&xUglHhvyx&t_#g^dZ(e=Q4_w$+w0QuI)2~&%x`G=j~Tc1MnL*K1z<n9u3TSWePpDHOqYO6V{Yk11#+#^lw^4NEEF#uC~=j`3ErvQ`Ez
PXg;_2E(T19vR{!B^l_X&2beE16)9czaUfhWcw`)zDp3Y7POSDIXhl1l1T8XqL&d$W3erLyed1%n_JB+>!V%Y&&>?)JE!ElAVX4G0d;{*X`jijoc{H-q
C#VGRf+AA=e(UVUB)oh%>?mpXn~7tWyWaDNmY=n56RXUXYEuBd1r;tAmE{T4QVO!@2NWvFpWS_G2^b5z8!K0O+}Ad`9!p@<&P(x!rlxmk2$tcT50x1<$
Tn#+?p6-yZY@sqWI-oS}|~{I;ZkkCtR9#}ip|>%>$~%IYp2E=?f59y(I9nQOjdZMTktE4qZv8yUIj-J8Pa;F_p^8}Yg)FNvfQKHf@3^;a;g)IcBiJ8QT
;cv5epvUnR&MP){TRF+5S?d_UCV#Qx*{=p{Qx1Km5H#w|kdd-r?qhLK>>g?-<dTR`I!8A_P0g4lgnLa>n95;eaf3x5ff#~Zco3s_|GQif*oeLJJ8scnm
lo`$0*J&z6?Hg+&{F`{(>MPU!dee+5$CeSqDX8B5dnx&94?tWLp&p$<;GJ~Secz@uYryMszu#*8jvv@*rmxf6ms^ic#q@oCwwMFvyn9pp1?3-$Uli4vC
-3f&Q2pGB5le9Jdi#ERzA;3=g`<zV9B;QCOM5jeB<VGwzPkArUpo;sw#(dpn%1xU^I3H*Gd!C>0Nh(Gr#h1W)bSIS-#@rVco0FEkGwZnr76HZ1a?BI?0
L2Mo$%0nUjrljI?hc2)3>C0o-thJmSrL%fyo<hx5TE`(;DTU9+R4Q84pqh<+JsT&mFnVQ$3JNvzsV?yBTrK>JfO&?J%Yh^yray3Rh1#-L5l4stiG^e!8
#;4=$)XUY!2+xMIBEg83L@Aa>5D1fQBr00%6vvBGMh{t|+adM>;IEK2kh+#N~8Pwb@g!W$VNK%Xqh>mCT7uTqho_mDi*7!f>-x2de5M_=%{We)q*gF8i
wOf8#~%)e^tZk)04<pJ;1X$i->0w^2a3$3$21R%d`Z+dsx!NcBW9Hn}I+^GJx_-MY(xDDDjwgo<A?H>2UF(b@Y9@T%DGL?2G{Ohh$_o$VFMQ;DdCwQdp
+5c;)@E3069^+bLQMa1q@#ot)^Vharx&4{5<;j{UkUhKGLU#onVC7UVl(xx80_qjxrdD&0LEg@0p5J8DSDbwt1~2}4g#3k?Bwg|;2GU77UG_V(9bC4A>
$8OqVLkMZ!D8TpT(0FkLeJQ58w<ETAH`M}ZI93FkTfXi83DMZ`gOeK@ZddPle&{3>MJdODn241$ANiQOVNA9Xzuusj9&hjWga+D;!R>VRslt9+rHlyD~
rS>4laD52OfoYRLs$*`3l}2ElTtVLYo62Xm31!JiLR!0$&YZ#@9{m7?V5RrwjP=d!Tu%bL*9Pb(WfBAEZmf-WCVt)^sC?pO^jx%DC{r!>pquxsMKb567
j2?H$%!HSI%F#&N%5;ro^fpEyGB=2L{86eV&S89oQN(>z`tT=~5VhbxC5*Ko@W%K&mq-nCn5=21;6%^`Mk&zG|TL`~n;tMlGQ{sFl?rJB88X^Pj^yUWC
PaLi=Kq$Y=OW63_waLhnlX%{7$D+XEt_!B14wbM%*Q7AHd<iqt>L^RJ-b(Gl$Q4X$qAHTK)@TZLIKA$XJ$#JM%&X(C0G;YF)t(?LdaM(e)LOi-Fc6r^+
J6DeyAeuC{&KtEKfbYxHDMQj;i8D8EmPMJ(zve}ll96FIIg<L3t6VyG(XSn>d})Wm+&-}eoJwoX%sD_5b?pg9arCuaDLJ`v!%Z?6VCd?VNT-1Mdgo`;O
Y-|suXs@~M7YXa3#d5jNhKHP8fm-RcI_)$TM2I68~#RTG4TAjGN$rG*x>q}jUqO`9zZU0Lee_VN`YQ%!@>>KspbUYWPQ%t*;#i<l?))!O9SWxwR%<zRL
xJft#B$I+&#QClEa^1;saj4_k;mIl+D{@aedB+iab2n9n$y7*8(OxNH(dj_7QyCCzCM4ctR2~w4Mr?#Todp{9<%*NFl5ia{-ex3tyQ4Ey~xci~_!tKZ)
yookrffB|1(Do#^4md})aBlW-tYC@83Yhs%HvX3$@_Tw0HT*dLAM+Bi6!UnV8ADrB)HN4`<H+b3^NPnq=;Z8S<G`7oB=x_n)*Bk9)81zTD{{n!soP!R+
^r_`@R;p>76vs_3~_OfH8pR;|_+WW|W!W_k!4hiz$<s#naWC7*6(;}b6Z`SDnV~R*xAW6Yu{^ZUL`$T#PG{+Nn_|FSTRI?M#w|qTDP`BOOLu;?s!?tmx
G~?L<&1>wM(yjJ`(=?#c-I=|vTQ$FST9@VwlrKWG?sS77_EEh<W$HWxg&?QjQ9!W%zou0~1ZZa>U8sPg!0F{GGC~!4I3z5~Y@P#>m%3zv8>m$n<rRQ)U
?Vj*nBJS&Dc%6J$sXdQC&<mUO=-K%#Tz^#%=cO;VAg_!Da&1<MARzSeCxwbM{bO=Bl!h~c3D86c(x9&C2^nu?&NV(QL7zu>m$-VWf5S`&ma%27aMR4Ra
`Fls#_lMzR51{5K9kEgvheW6n-5XP<e5w`Z4v02j25|c{!t0+bnZc$unY0hyi92u$}id!HOE#e-K;7u6un`R*H;qU_>+#i(pw{HkKc%xMLJh#Nj%8y?=
-0Td%0@QB_YKVd?&Zg%VeQ*9y&u4hkl~USM5lD;*b)01x&qmF=qmk0OdLNi4B42z9d4!n2)tOzrea9l<ZRJ6d!5zRVD@wJ0x0lCZhQCOX-iC~^{jLcFf
X3Km3w(exBn#KGDgHa`idci05Mv(?}$-HDdPUShv_w`#0c=u3LFv+9Ba!oyXl-g<<pQL%e{p#`0{C#Av<w29QxjUYf@JR1ZxO{WOK>9W2(;&W<(jDNZc
Sad_rP0~Nf$gLR+5<3B^&sC6J$ZW_hJXI<_SaBz1uIeii>JRVcQIsEJh!EX7;BD(;JJyEwKQ+M_4=-c2V)`wZ)H+}r;0hI~PX0*AT%%-1@m3L(V0<W^M
&g0gmKDbhG6~4-BmZz8?ruSP9zzN$JE#kCdrQSPbbX7FniO&zr^YmiJ*wFDuFv$B0>*Y$C8%{w0BCD4!yO{Gz}56)i}W#e0Nr3|c4j_|jOC`0h}Z*sJc
c(93|mR0mO%TO@?5CV`p>Ln8er-^9>pGosO`&~0=ovT$}K1476gL6-?b_uJu(hCcQGU9OYO04f0GRsv5soTgTv%s_l)01_X@kY0lV5@r=@xjG8XX5hDJ
@!Jm`wMIjjPYSUJ=KVpDA7hDm*Pvw;Gwx6ua|^&j9ah*jU$V4@wi##-^r=N@456{%@;I3*dXZ?9Pf;bIUu;l`N;saU$!19r?9VwSiK$U$Z=eerc8wpD0
!tz44T+n7vmvqQjA@RAWT1n(;?bG~CsnfP@Z&#6y&R<<5k54Ly3s?q!Lb)#xq(c*mlRNj8ouSSl2J$}&nZ7>t>4y|t}*IQ&guk^b0?l2x#c|odT(XYsa
K53c1&IS4I!y`fXqrnr!sXStJQBpt1A&mj|zORh^f(ODMm(f}6ydl-soj%sZ3ktHvvKI`S{4Iwb+a6&`Y}FzF=X|lp()l_KX}t*MFj#AEFUMLMh9IQ?n
rh{OUGeSf{hAvoeWG>t4*E5!tNy|kaD6oq_F2_U=I%Q#!sX1qJkpZJlgbU)*YDL`&OD)9k=w@Px2_l3!}Ykm^z`o9&pj}-W0|ysMg7@@Xj93KRMUx#oL
4=CvjRR!^lp&EKyI=iFgLtMa_^D!gy8mIT;!I-z_U>Q!vM4J%7sgPSRQHj%H&th!h!vgZCiSck(;oeT6zgv1e`>RONLVaTzhUh@1Z-WKJ;gt$=jaayhF
OQggKZa1#VWCU*Z@UYR<o_&%D>z#sl3&KRV_>Zsu;K#WXZu_pTI1<m{A`lpaU-L;ZAS6hGKFjb`pCitpOY{!~8?$J;M!@=%XytiZ`7kR!c0Ou!pS^>Eo
|QliZ;^2>@xy8xEF<Lk*v$b-w})_pxWw(vN4C^};bc?h&m(ecXq!~;&0nX9=+b>WesG~#ZzI}s2Pj(8kePRN{ldY+Lql0C#P*x8@>cjlv}^v#cQy%PtA
nUp>!7rF8nR_=ONwo&~eC0u9?BwNCrm=VZ>7NGBMR3*@nddNWis`8@u-W1E7hF)&ZUGnt6RgtdD+#>voHw~18iTD$w8KEm>@6{f2l?wyAS(xzkYf|F2;
TFPQ&{*0rEh}<cR?+LPrJqBf6qU$e?ScAZsjP9*BDVL~#dGY2XAu7lT6C<9<ZLn;<<TThd-7a2Rd>ZK?p+S(r|uvh)5NmCjrLDfNMz+f(QE?xbN;#wP^
hJAvY2$h9XXZ>#}HgRzThf0Qm<nO+`f8H2RNT(4p+O+{uuPdI|cFiabg~r4>aDVU8$Lo6pX~X-dtgT=AV7r@Fi_89Gp#`jo9hy+LanL>7Wn5_W;-8c3Z
fq0E9uH^{tcXk%ugMcSD+;J#HZ3seZ9D21xrwyg*>n2d{J3ws;eZ+&uOPHw9;w5Tv#6&I{H?QrC%7zQr~D>rwBL`s6nr<wql^$&b5`47i>pY<YipcaL^
w#!)#BNx6uEz4J;Qh(A~QL#gG?-aRa`iQyC#m;!oO&IyJWiwrWMa7+@@-z!r;l`+JIB?1wK4CYn%da+|v$`eOh;O!lk^_ocSV~)T==q?F`g|0DPPkjv7
h(E}Oa>c;iTpUnnrE8UK+{hT=Z>_B;XnzO7`@<8|)B&GjYg(OFnVJh?j%uyf*J(GYgQ$`gtN^nq(WmL_6@OqVG4c{^NxI^dcdWQVFBB->j9+o2!Xl|@-
V^(vy>O+3j~F{fGBrRaLPnsgGvYTXUF&!>j=Kl;BWG^|{c`?VD*lBV58`Gkhan|Ka5=_}9EQVNc`x+T<E=~$_{%4i|KT%yA-(9W?FM{;u{kLw!<cg`0o
~SSdAK<Lnoz_j^A&l$qHc$<&8y&!rX5l~c5erOx{1695{HW;b?_OvQ$^Wyy$6!Fs3cX6vO#C1KA$x}jog~1D`^u464udu&gSESvVC*fQHA(K)_i6-8Lu
XR@3FE;-gg0iMSs22UylU--TxTkdCtae`cCNgE7|}4f9COf%Kq+8f1-c)^8%T_@!8MQ<$wP_=W)sY?*IGaI~%`4{^tq#Pe1%q)bFqQ`Rw}(|A_g|eDV(
#`KOQm?``}at?{4x=%3s6f8JI8?STL2lYg^f{~v|?7ccUke(*0^;s0Ti|9cG1|HWbaH;MXRXsQ2|qW(_n?_&Kf*6*nQ&D-_&Wc`l%JL>PKzoY(_i28?9
|8E)ew-opt^xwJu=;OQ}+v$J&{U2w*-LqO1M`5(HGK^hBm0q7ajh(ii&#SdK9|nDdU)$wXR|-~gyFc&oXCR_+lSQ|zFIG$wt`RW$VM?U=`TTFin|xnSq
GrFIWO(P8at};9JTouX>vrDgz-cQT&mg`1c$WN!^tJx*;@5q9?YFu}3j3J59KTEc#<$<`*4sY&TQXxiT{&%BUHG}<xadOl@qhGwd1$Hg^M5DaAf9*qJ^
&DxBlEt^Sma&s*R$&GYN(LLEA9aQ(bmuHPSORhUrw#{if(?8mZwh+h(5-KTavdj{?hN!a4K)V<Nc2JpEKU`-xyzp-|_yt#@j^UHCJDJ;)%)e(M_kBeR9
AlEVuD02M<kwT%7{@-0H;m65`t7hf|`G=G_$+VReZYxJ0I`6VLB>{KGoQ>O!)1YwXXDsS`wgY^7e6|JnKDcfb7B8^8PIH@^Jtm;cW7{oC<uQt0oe-+1u
<#v2tyB#7^NbL#5$={H|wT~O29dNl!`MuEJa4{jo&Jf3m!;~YeHn;z*qqBKh4*eA)WMdReppLnNq44pfhPfJvrZQta{6L^}ES=xW}e%DkgllyPH{}<?k
zrcgP=$GH|{sZFOSxI>X<}<^?$^tY@?@m#}d)_>pzdgTyTmSt9-gCd>{d>jJdUbAra3RQIA6t&k7+%^qm!4hmZ|m{*-{#-HjnBjHc>iAU{=y&qZ9ViCe
EF}9cbvh(bpLko{;k*dUn1Ub|M6ct-fw;XyZ?Uo-~TV;{e^$~+x`3(_4w}=?|1+Gj`us>?|8rC{f_tV5wG}%zeT)IfBwCAn*aVi)&DW~bNv1X_hu!JlL
6U`xpE3!CqSYH$%XZ;kT_fD)kJ>q?+?toG2|?f!dU5i7i`$Oe(1QSZmr^j#bwBQ=VdZZk+4edV!OaydsLimX}&JME$#9v9x1AUY<pK6Uf@WjM)Tm-pLl
P`JyR<ghg_;I{R-!>*MG$$WiZ1z&%;ntXqpzsDa_#U70)cUJ1a9`*1>hFF~`2-jxK!1o5NJVP2&w;GHKKuY&=|6%;+B4f=Wp`+`tAE1+7Y!IjXwB;47X
{YNRgf@6dxQ0er`?ilzHmU-Qf!sV9qdAo1>#fwNq?jx9G^EnVL93v!Njb}WoEWa*`kF>C@?b4=~=CS?dC91h2`nCxis#-DgC=ctqONvvENPD%u^78g@T
jKC_&{+vOI23l$<$5WTWN`J%Q{gG0ma<V`m-dE0lH^e<up*hkbeR4(LkFYYeaf7g>fGlIbn_z<*YA0->a8hW0!lt4zHWr@6ZDJn2=zo+@w~VC}^Zmp5C
44xz9sBbvGS^D>C3+`AWnC3s5^sy)UsT<76giFF;>!~)IF7WFno?)YlGmR-_>M4ui!o6K!tI3(s2@cIH$v4pO9v)0ezI{+XcFu(OV~#+{r8O`QuW^IPf
>cAqd(&(7#jH)tHSNT71(p1SW(kY$N=>%dw#cmI7Ofj_>|50<N8sZCX@Z%N?U3is`tm6q=cp_iBIu-CrdwmRsLjXKD7x>>z2M{zE?%y_v9jKx2p(;YY{
mrGh}CBA0Ia#bx9H0@&r9ePdEuqS1iL-L-sDhurQ9_o&-BJUN5PWp3V{bQJ<KNW?SN0nyOHQ&1Y;<feJ_mW0YF-t)9H%20nYWc!rwmdxf?sDtxR@A=lv
Q-?$FdBN(t*yj773JMEg{TK4Kk$tq|RuM0E9j@4%f5<k5AaoARz61D47((?1$e^N}-SX*b9;v_Br*3VO&%1<pEB#snt|H8hFP<d$EMUpwG^_$miX>`xh
2BD2P46XkW<95EnQYP0+0F&?nC#7w}@-ONuXkP!2c<EfhhNte0$vWm4r5rkcRgbQVEm$GINKNykml9FlZytfGYNJ7o1=6{@pW(TAUK{&J<%_5<Vd+Pq_
?+DHsMn(NC;)5*QB2Q!U(^zj4;5qzoleDKQdeoXJuq0RIKqQA>JoXjlM{TJw-@@m?aT54LK8Mq8cwdyTdWvG6`H?#mL>;};URT+10Wl1{$x+jCy=gDC_
~&*WyflE1<2<^reWe=%G6?4?vThRvfx@flH;&gbe0k!NBvYq^JK0hTqV7?Ex&NRrBQ^TC#3@}1^i5slN#&r03z73zz>BWPOXttWNDY70S8QqrgPU{a|t
sE1-AE`ag4(hSm{XA8iFhqC$lQsQCgTUJV+vCGWF#K<UGJHur!y~WD@VpmJ+==!|8NYCTqt$RSdf01(URI6s44WU7|-Ug{u>3oaIqVEiDgofRM+R1LNK
Ykmb9Z!Q|-PsU49vD}9vd0zc4trLLhSteDZh1ecT+Ij3%fL)!XbgGY-gsd>d7o<szr3=5T(9FwIUw!AEv2xGEr9BaA(TN>@qhLcp>rgKi*N3r<4?(pqj
htvux0Z6ad#bMOhm&wj)BaqyJ$lxOIQfkh5Sj#gz*f40%D`&Tj@r#ez6MuDFa%oo4jR*jj*sp)_$A@+WIED$r$Ito!BEPrr7ax68j+CxW^Yo{6MffyeV
jzFVTe;`MajKdHB3^Ygd@mm*{fS4NjNGqXL2o>hEJ@jF;}pJ26hk(2{UN`s<LL(^GfxJ+zi#6HYJGp3fB#~?<0S|uL^uH{=}yB#HfGbw_~wrxQw@0Rhc
_v&(k7*wsRcj$VN>b_)ramTzX(vjyZ-d1<)E0K{_6x?$2;NYKz#Gn4rj7SQGa1VEj2NFg4akmHH!SKY>}z0i(e_GkeaWVd!Vr48_onLr%of|wk(rZ)+1
#1>UdMeIN&%-FW6o-n=`)qWk^pB+~2X43TA%D5{2;}_}Ncrzei53lCs_%_!!t>GHrjkh?I<*f0aMhdHZl*^d;3_mk3DGdHnpU@3h}!*`hKUzD{b*83wW
Z;@>`<3-td(glG7erO@}i*7;SBmG$7_$zEeb9`%$&KsCSgMlak0d2KixmTb<XMjb!%pZbn`FDq86iznIA6(7>$xt@OXMn}g2WO&>R4gPjsrAO^<KYGIs
8p4x{4_(66Uo^)hG;#dtzdy|fxo;58)Ln7T%2C!5w8T3+foDAFxvk3*Sw=p@zx2jm=(WK+-#LdE)m*Y8iigMR4V|BUF?00}i9xwfs<h#(^q>R$r(aCnS
b&If?)&4~`_uXPJinyxehE+D>YTgyZcF0Xdc$%v3FoI@q|SJtdVNlc@;oP~AMaE3(=T@G&VeN0VeV(jL*mX_{j7ib1%lX}&eg;RqNQC?KD0&T-2S@hl3
l$fxKGvWXn5j#(zTRLSh+sJ=UqYjWgn{vU*Qwgml)zh5+02KNAmod-1!#OVp%>&7+4D6tZDXF$$Kk3Txq9G?NR?UAf0{r2Vc;zgh1}?;RB<$({i?3I`#
ij@22mUg8KiRbGC7kZAoXI`A`2@mF1!N@ZHS6%Ha~CIK}Z(-*Pt*zAWt3mIQy);iss?U-)7l9ObW+q$u7-4xQwVT<L$~i_lq-E>{U&`RT{mIdf6Yp74*
?SKNCMo@S}#v~N5`a>9pHlYTfgUwu!;IfD7MKDkk4xw`BlykWe+dBKtVnve0(si~Kr5r3TmiiIct2DqPo@uSj*;L~=gN=QO2Gs<}X)h}4AqxoK;=5MYg
O=qj*-aq}~^Y07iMVcH)6M?>e@SjX7e)o$)$}5bkk;Ju+V(FrNqphEQv0VKlOKpp>Q11m{av!<)`01C^WeiehJ{z?-gro{v_I*r0_;O5Q4ELPoC%xrgf
pkj||1;nC@&}%V@1C4YP_wMiP=yEk89patB?V8kUoQeK%<80efrO{T-Zu-D)-898l3NZj3l<Artp?R=OO{+px8@DAzEwl}&GHCO-UiZA>-)hu>^Tmkw(
J+gui%y{-}MD5Mf;yUSsUv{JBQRNzWY;Od0(SiE*2&7=O;Kj9`>}7AAITkE#kaH28jS3rvb7hNV$LFx76EAN*NSbKXn7mvF@^}%f>T9{DF5nXTPc@kuD
Au!Qtz5^iKJvR&g&I5z^PP`PF}xJbfS~S32@zn##)Cb3G8B*BGZ>pQ<hU1m?js=s;>cqo*yk_uhmxTPvK=%EeQ%_34cC)zxo)^hRlE_!<aR)|fNS=2GN
A4GQ0S<1p%6W-O$4pYsLPcSuP2M{m6O?&-LAb=2ZT*HhSc^8Bm5{?!MN$4--@=I0sV&0=jodc(q9)X#(kMCiqLCN=4h@_zKja+smxj3wKN)u~1G)&|%4
(HkQ+;xOpQR?+0P3#4`beEjSi4-!MQrT2tsa3lsk)rR-fiQn}tdzPClOn+X)OV{ZB(DH)gUBeRTtMJx9_))*`fEH_6I=JBn?=4)cE>dzg41asZ++-$-J
V<x-EkSqPOUH?bW0S6XFF>rfxJLNVFXc8v>ZtTdF;nS~<t(WFiJuMzW8;il;oGQ|P6XFfxjD|n+kwasi31BbcaHhZA3VH-a6j<bQBt%6$y9;;6VI?aAI
QEEw@BY#FOK7OP?v?f$HF@fLhjr%%qrebECbtZpE>Ip7oD_UeU#5nMkyMWctCtq_{+b3<2^N94r!_Q*1rsj<eb@c?|$Z&s#16IKK9ubqvcTH@a(I}`o?
?OnOk^T>Ds2q=<|^7?@{={d*eDa$e-Iv0SoHUJEk$Y`48T=?wF+BD7K!s&mGdIYXg7b{U7>3v+qbB6mdhr!8K&g#OLaeGN~xxqD~cO@}DgD(Hnnp9ub{
I7D@W$P-HW`j-rrZr2k!CGxfBG)H2Ki_DyVa_RSL6e{#OzN@)jMD>8qbA3Wp@>G@@OBfY{(NFT>x`E!0?-SI}3s^!kY{*EF4U|w5U`mRSdq)}>d8e>bx
v)GaT*tB2ukn>W6lM`f|9iE@2^tsC<3@Q5_YS%i_rC_uaSjM-Hqg{-}6EC1Zd?|l?&Sv)7mg<xAg!Q<7oriqQuOeI&|JvFGXUd!V7A4j7VevJ;z#LDb)
KZK9-=1taww5A%`JUgd=1R_>t6r8AS{>kLz6ZbN*M_?br%N7lX2~J^3#3Z?nP2-so9N%?7Y=qpa!2^uaGv-*zkkwe#lpp~U~KEx{60ODkCax{$>sy(S6
bE7e)!ya55*<}GxK0~!3@qS%PEm0`*HHclO{Xo>S`rY{gh5nGV1P^{*z+gKyZzhoT7^R0*0=B{hGJb!w?_x{Kdbu>k%r93|aYm-ew5c)P9gBRn%3<_rr
a_xSx58HRR`t)!-(b)Hq$*5_mxPji;@bq5f5Rq^Bw@Ym{8P$nrOy&hULvj2knY#K{(*|Bg%wH(lxU7InAf;1KrX!S_V_lGIJnA)ZqR{}S31#WO9v{aJa
`q1tZIAsIfx_dX*&li2olBHe`Y;+K-7agO)0CqU-l1`A8a6kW?u86KiAK&G^j-znb<kamx2{cPXPiV}<BAse*d!1c8u^S=w*O$tp(^OxuBagLbz$e-W5
0k)7gWWKmRPoli_(=YyAzyu_Ub1?tyGHPh4Il}92{+(ut#|84TnUXgxzz@q;<^1rk#nq~Ztv6(AP3%TXB-@_-(-&W&((Nn~R%_!g{zsU+E*iXF^Hw3eK
L@#)iz4J}2ti|qKl~e|w*_Kvec&u#0y)wj<c_=$;>$msCw8wZ!Yg5K5x#%%WyRAfcb+k06)&%A1i2$$e(7i9T`rLF?#pEB@ybdtH5T9eKCcUyG?xr6gZ
|9pVtTeQ`Imlv9ekR)OEPvMM4}Gzj6F2!w;nRJ9r?v7FGGVVnLzRi`3isVw6|+se8mawmv`UcG_n!bUwBHYae7V(wUg9`*TF$|Fh~2wQ)7%(h;zz=vyY
GekijlN|N4ce=3zyNd|&1RCed+l=8bMn;y0capIbe7*eA)Qdh;EKx5m(D-*_4eY6Dr?J3E%dubq@XGTwiF;i**-XCMuBlE6Z4kzax0bCbUDbly61GO6*
xi}mX;VIQc-5q<k3`lvdHc<Y2)QG@*2mV(PKJ#^EBvvf66-RA{ao!r{CZ({$B@9_M``EI^K1L7)Z8si)o58-ryvfoq>5%<yx@q-V1=a+sC#po$gS)2Lg
;%eMkN$ZPLSwsp0nU!$6w!uj<_Z+dM=lQr%IvxYEN)r9y(pt)y{Ya!tXh@A=xohC+C|R3msa);T7(XIBCT_fBSPk&_#5ojonaoYHDrG?PHwntwfC4Gnc
3QwK7_PW;EQBoM%Oi&$8nm2{Q6evS?Ns<&TZ*Y`8Q4oqI^_b@wNG$8V2YQlUAi20Y+x&v;VOx6R=EIXq$ns}?K8+9s<RH~TcS=feSxz`4s7d>8dFUMhL
;y%+hPscfB04TIjL~tPvK-U4@Lre)=qvU&IGQw_sc3xxPI|{iZDkmpNLLgWpMT@Z|gZb3)RPu|0pv7fqBlQqUc%q6Al-ASM+aw`{TS_Ez{DLXWNos_{D
F=qcCz=2fE;2Q545JD)aH9cMI4hjz_}%EhXiaL2MwSU*{VoZ5i;0mrtmk3n<HSmoV^q-mIi}>7q^w6Qp*{ne58Cn?L6p*P<yVk2EAziZZT++y@Zp&%BY
B2Eg^k=%IRgU1jOkR@KkE8PX<Pq>Bn39$^oCV={xoir@2w)k%?h)O=AT4NC(^=hY{azUM6!V;62o{=gBCUUj*CepL89Z??Xm{nFi-`ymc{$1wHJ^Jm@~
Eq!xm?s6O=7IO=v`zZOPU;a2hFa?18GXT2$Yu=>FBqca=NDpcGV{)&X0)F&Mr6g(UWH%p3AmIh1M<wQ$zJIw0&u|^IsiC`_E!Xwg{NW?bJnNo3E<yt5e
7R0%Y_Yo^eLt=?&Y5V0O=+|B9u~K26#noLGrk+h-{xy-IC?e8gSpbM`QjtnRJ24Q$$RXF=BOgPS-<e|i;remUJ#$suZJXLsQ|g0m(w3UvgtPoDODUD*?
P;mj2O&BlHp7Lp$sF<^b7?5`Js^B`?zHwf9r$U4I<8!##Wc!)%1dFa8(@lTOXYI{se2ISW~lWZmhh<Sn=yT@sH~>YtUws?Nb4opD#ZD)AgC66ii4~;^L
U>^^!<`T%R#;vmd2NactD@Kt=ef4zlFZ57KX$!<anCa8KzRQiLCDScv?Mhw8QNZ2)^Fqe5*Awp==H#ubh>#f7@#qrdywzWCBB4^z8c=|keSB7s$XT#=^
3)lP0D$y>+$f%x_u(X1Gip9WTOfZO1E-bP_KL8`c|lSbr-KWXP2Lu6Yt&ep0<m)(Ry{^d}XN%@R0_}Oo_mg(d&G^LBg`Ta(Ei}FI1zlq78&YLtgS8K^P
i7Wi!%Tvz=VwKJsoCkuRlu%rdLU578`_uKZb>0P}zZhcr(L)J@ceoD|;@>vBta3YsH<Zs(PK~p4V&%Hyp0JH}q{k=Dc}U<AB0uBY8^>VZIpWW}@gRMEz
Ct@PkDKV}^c6A<*QM6#GP;y8#RMmXP&oS>mbNslh`}C?tUC5wY>ALBHwP{;=p6gd#8sjOM}-8FJ)N`WN*Y+r6hL^YJ5<;sW~Fx^U4QBEN$MVQCEhU@tY
^WoK4hLtT*Q@diY+v6^oso7L%D^>&uZnb{brcDLw4*6WXa0Tlb-J90aqhb(?6ZpB{O$-Orb-5`llZEdUiB($B|yMo&}tk%g$+Qae4eXe_eQ~WhU{}pZQ
h($X_3vo7B7-+2dz^|CB%SWW<mlKg%yY`A7cj@ERjMKAoRX`JUfD@)yz^nQEkk^yT;b{waSoX7_M>@A0qs{Ud)GN7E09IPVzzeCf$Q<?peC!en=@pa1B
|Kjkl6-v^u<26D!?p8O+!+DtuVX;kz5=e+n&`HQUXHkqM<{NlHs{8Ro&?5e=JKX=oQp7fs?fXl^98&i)oPo8+|1*Hc|g!(=fKz?KP6E;|Wb=**U+Y(*n
5WY0UnM_E*S^98d0-H-^Im%VRIx&m16I^Fu2@O)DM(IW02FMK&r3hmn<TCtRFL0W6n{(ZICZ)%lQ{l2-t<>p>D3SCLYLJs17UhS}StMKV88Rjqk)D?&R
zADe8*KWNpR_Y^4P;XtV)*V-adOWTM0{)j4nF@l--SdYL*`^XCL0N@T-sihh4cqZk)PE3Lk3ob;#nUyReKxh<>H3RK5nK+4^g(wBe8R<eE+?LoYP1jTe
6!L>5ZD=CLziZUp`7SuOshpjhcE{ExxzY!;d))Od6g&6N$}z<d-0Yr8a)^N4Yi(!o#=0pUx8O6EVi55zccsruI8Te3^{m0f{|mI6a)Ntb`q@28lzFP(2
B9l(8Q7VRt(z$ghKWlvJ(I;X0h2soSUli}=WL;ruD5$y^c8OMjeaYjXV7rG;R6Ska3-nZwiZMD6pu!=|j?oN2dKClQT+{9?Ew{PthcAZ=H*hs|0!oN67
|D$37vg&C_)oVgc>-#CVYkd>Yzt{lfbkiy)}{BdS!&H~P3kaYQ___6Pdli|VZQ}$SAg6uOAarYD4Zem$IGZ@6fTd^6*8>M?Q8~$3npNbk@B3p7#xa#Ag
q&e=A38E~>bLod^#Ui(V<weQ8bI5-@jHNNDPkR=_%kIH8zXtf(zW^Y8<a^{VM=%HL<0i2ZnCYuO`yUbE?Uj@TPVPnc_3M+9DO+43^jL-TI<~zX#mkF}W
HRCl67P~o^+y~B()}tD$e*KmGbrgU%cjY^;rq=;sS%&fiMSKE1zVd*IginEAX<JUz#*nlzFN0<NDPbkgln5-vbTqsNYP1iV6i#Kf1Go?mY>ACg7sNy9q
VF;5Ak^^&TyeRY|{KpsAct3eqg&VpH#wi*hx|15AaS8D(;jK4a6(=xI>>MEL<d!?vhwEioVZ3l*s^wsEfXUd$8U}CpDQ`cuC9ira_;X;z>us8}apy_+&
MyNzqT6eF(`O=Ez^&kseB@gOn7ZIQ;j)ApdnS`&At9UWUc6tDHH<^F>^f;{|h`A8S5)3xVV}X#R#UvP1KUSDsW4*6PQu@%39XA*PCvznOlp_*chxpMyl
+?yB#f&&|y_V{X++D}rfg70Nkvo{}DeDi35o2*xBt`$2j{Nfm?-`#r@)Mw2_aUM@RqWwA(&y`XYgBV575BIe{6@&);=I7lmq1-&%6_RZXcNBWRp<8F7{
9Iuoof!jpG-Sl)$hst}EZ-`Rh)AfqU;HwPrk?Du9h=b?kwHUohdDptIpR8ljF{P9xneQ1$SjP#ezpo!Fi<I{n@ef+3-KVoGKB;zxP51evwygM`)M=ax8
&%6D&jy+&bSBTjPr??Hm87V?e_ZcTk&s#?q%1I4FskBM9r8Ppv}q7tR$QIzYt<uu$bF=DKXoxVWALek`u}0=&6b^2wk*wesaw*_>6=R=5Fk27fCQw~h3
F*Fw@&l)>3>9JTAiIIcEyRxb+v3^5{~<vV|)Xl<;V5hrjLyCiF}j0>-@$1LQukyshoxT^==)vZ8TWS<4f@6<mu#vt@Un2X2eATuCFz|{l7myx?v&OMs`
rKe^48^+FJJB`hmgux+Vtws#G8BFHC^*J`wuW71RgLKVvwFs`Ww1r3guF`^&Rg<v)2g>)-wz*LyDhY(enf|NS3x{nK3@<gt_qqXkq2I#FuhU7A9~E_v+
0PToqH)zyS-IV_!$;#GsP^vZ<zdAf{_u8blO1XJi?Yl;(&Ks<m%34Tx{WK!ina$$f}RcZtpZcnAwr8$}xD<1Me?b}hTJ2QBy`t{VZRJ5eWoJ%rEDi_F*
ol6ioozXz_!i18llC>n=yL=zjmUf8i8d_~k+i8KhT+ZjCY-vFZt>|-Hd(<NO&aK;rJD~~EiCUZJ*mg@alY|gN-Fm^DA{RZ_!psGi-{r={Hxo?6jp@^5c
N!j%>2Ot`oI3|FAi2R;ph*_-xGOFb22%wA6;zBqY9jylyKB(@uyuv}KYxt>^_%?pU%y@D|6@PKKl|fV{tt)x*B#^jD<}H=r(bmaKR3{uUA!qqk+=y=a_
Lkr;k`hyK$jM9msAB>|BUTVC^iaMV$wI63|t{s8Lz8MUR@d7xjPZv_W-2?F{Vnoox*{{3>~Hsx2p`~&3U+d;4>5WG*M|2!wS%$GOp2IS$77~E3Q9Xq0<
6Es_r6mkrhHlHPTm3E^7=VnzcWCO9&PLxo2F5uXIBM#Xmw-`?wo$r)INWt1l>oC%rkvl)w#g4dHs9O)qG$z;!OfF+T(VIr52|Kq1k-7wdf0yY&jpPtjP
quPqbN_(EfOmGVHuk%FaVHzEd_mz<ijL~KeNaG-ha9_*0fj6N=fI#)q0XOZ&}Xc4O}O(&)OF0XL=i@5y5CMWz~YTCbja_)4BECm|>VW#_Fg=iC>1pj_#
g$86cu7G`<18(o&0Q?<iO~lER7G3lxuYvFTGs)RTEr8^~X@}8(KU=+De>c9P90Gi_9hk@4+y%l^FuUh9<07V+2biHiB(OXb`CDNeDV1uiErRaPR=(m_5
yNYlSuYSIiT1kk)nVb_=ZB7$DI=s#f_y#XXfeRpT#L{Rmm?6no{tbKPMFVVOE!mZiCmD(>VrA&PbvTbFW8>-eiiVjF%^dykYph2RI0C;&k15?{>aU91Q
m&nta0qkENsBb?<{m&8y9KTfFbt=VTNpTL>-e{^A+I8*Ed%+A{8m|iH#3N{)0rlRv3}S-UV8Fd^YlPq%AQa$9NrQA&2`#q1X#}*(|6c7oaZhw+i@f^hW
uLHn=&=l`+ab>j5|Y;9lRZ+bI^^D>(~owGp*PhkU?UPyxRbCrtIOO+g1^aSTm;gRGWmMR*S!AMj{BiK-9RKzzdEA!{G2hs?T!kD?Or{HlQ!C)HD0Qc-i
O%bR4F9CGQqc;xpK6Sisc6nlKXoFG~3cVm9B;6hH<d}@2jVhaeG->ZG3jsQG$rDWN&8W2?kqtFKvvVqF#J$F_CcS<+EYJ{pQFOY9x4qwSg7~t_`JeDS?
Z32R~Z)Ojt91>sGYRXAkUZ5I>v(P)1uEf8s>VMRgXEj`L&?*>9j6arBb@~+`=C(vaV>7M`xF$X|dCw>Xq_Eaq*Q$4P)ch2<4QUr3*6J9YBObU!J8JP`V
HzTeu?b*^D=`CM$kntM8Qub=KXnf|Pv2-OgX5hPKgR&a)?8HXYjLNTs&J(!RgV!H5`BrRQlbHy<xN$k<dpvHRsH*BM1SZ0_4<~*Iw7Z%pb7s&O>P=O_G
-L-aqh1!(4&Ss=NC^~gzzBd<}&IO-12=64K-RwApWq`8W<B)#g<Hcif{5|b0V=mU>WBxkUB>}iwPkLfM5B1kt%$lAb&+h{D`>`^wAS`g=tX%(fpL~H1D
uNfUa`GC#tyyx78%s8#{8TL`K<e)8D8<d*A`;aPBz`CQ~tXmhI_^5K{(bG$SxbpcPMf))OAzJ#QtNmLI|?UUnm8(>E4iX3@{R@-xB*;%Mxy*tthVI5(p
@KE$tp!X)nu&FQEHVcLX2^|;BZOeYrv&SmNl=~;H(A<s5J(>?}s<{+zxskAue?@@7RGm6n!dvUwSUS~MIyq9Dk{oHKN{j1gC_LF9%B|5<dH-&)0y<AU4
V%AA{-}sb-!u1;VD#<Pyo_`Bo)%bRv;PZ|AS5w0la(9wlmDqk``J6xH%>1_b1jpL4V*X(Uc+!PeySO%eu<5G7DF?15WgVOStO=`yVsv@N$PuL1-|f`R{
wL_=|Lf=TUpf9Cy#IeVRQ4}Bg#G^;==HyJ{J%6%hi|RyauJzRdZ+9DR<BnY?cJ;8O|D;jkP6kAz28s@MDX^HK{2KV(Z2GsW0<)$n7wsR^`RA0Y#1Sgd4
Ap?IK|I=EIQWiccH1~YkiTG*d<Z7s~4+)=dU05YZw*<pw~!|%n!dSl7cle(#q})!57`^*rkAmwfh3{ar;aY5q#hFB#r2b1e@5HhkacSFn%LvX61;S#E5
r4o&1C`<Q9i>^_|5D)qJaYuyyoqNdv$34||YUNGi@v>#pC${F|-R=)ct7$M5*J^|C|-IB^r(!w+;A@|6UxMTJb@F%SAB7LPUn`iK6yBAPnL_Vx2@$0Ij
EEAFsQLy|nP0R6d>*kKM5y;Uuv>ASu_k+Jc^GcJOFukopP9rtF?=6Gh>2<6&>d%C^^)6H0mc&9^{aj(uo(p^gB&qm|d>y>PxSzvL<ajCST0$WI+B%R7v
_b<c><~LBd_IKG+!cd%6S{46947IEty$YiN-g8-h--Wa*fDE}?H@?ym659=BV%twOm^9CpB~B45vC{mHrQDGQ`FTT?gJn(z?J(A(Xs4JG0-^mSY7}Wmd
<Rm_))G!-5f#@ZUx)PhXUECWk}rCWSVpUE9@FY?@VI^CccBWbLOi49Q{8fXKvIzuGIZ}n_O~nbk2U>#L+*lp`=*E&GSd%f?l3RV!{!7JcJV-0)Njt2XG
)O%e2mh2G?O5vPC{cBPRGTlc(Eh-Z7!#j(6)x=K;IBYD9?r{TgL-ZsVQN$s6qwi@)g^196b?{#lLiA)%ovs5~Tm98~*!$qW-6Ls8+wbOxF)e092!~`}c
17NPIoc3&UJi8W>g%RunC)Al3K6JAM~ygZvuE)TRv<38D-%-y77}N_4Kt$J4EnLK|QLy?Vb=4X8bN+Xh>uEJEa^`^B?o*)v~e=vwLE62K{Kt;yk)n83?
u9F`H4677w$ij>h|yMhhlJ8bcgDxx_q{LQwj77+z41=DXXUGQU!bMgIvz%<1=EIFr|fI$2B4j(XK+T&)zwNL7bkKZ`vXGjVj|IW`ZefwNf8T5cjZm-tl
Ch74|Dqj6DKE!q8F8r&IdQda>{w7~_W|DZs5|<)p4tRty;EjkT-hi3LC{URnbpirO;Rlpf4#EEUc#*6X8&D{ZN^a^wo#LXFAhgUWgBbtu;wcVn0TXllg
_CxiS88J`F33M@D8<t;ynBwYfiSCFz?>g?5<T34WD#~9<mEdHFVO~S;FvF5?}YwTKtE2<<xIUr)Y5;4=lXynSiW<(`!9!`h|l1RD)odLl5i+^Z5EI1lE
SLed5XGV9r-ozY#*J6XtgcEGaN8&yO&bQe%ePoL0&dww4shethw2_2r@SV<HOo#!GrWkPy)F!`_6DsNGE>IH?a2Lou!J~>j6$^N8}I@UBduL$#nZNtWC
s!cQfIy<`KwJm)1LED<b|7H{!#=9G!mU1#*)uEZCK0bp10I0zl8U!$v{Zpi>F*rf$_`1jP-(^4%#yK-8I2^K7L*(ceYCzw&^2Z<t4aeS(0<aB}vp%{ik
(37o~BI|6I!9Q{aN#~dfhL)MpuFGy&+ik@e~@ASgi6Qy~*4mde&U-LQ-zv==1l>uz_mn{5*X9NQ3zaKwrQ;5#^KAxG~;byIF(z?6Cg+8&qjz8o2yi$lf
fHmr8f=y!((u`=5ABCfjO)S$=>o>@}-|7+fgCqj(n7^Buy1YV|7#PvXL_K0svNEYh%c}tSB`pLNE8=jUpBkvxU`8A@SJ(DbogZ#i>d!{c26=+QLo;;d-
}vXr8m?A8N?G7&_%qq)KJtP%n7IiD1rBf{Z|DhaAKUkZ%52Sx-PHnDL~S>Q5e|6f$KyWVDCuwZUlspSDtW8~jd>H!6ZgHk<-u-Ih$Dl1YGCiofYa1K=m
>rb#60iqk$wsdl4^!EI6kxA!0Oq{)Q*D~05R>D!t@yvqp-gz-b(R4@Z&F%4k;29LJB*<(&my!lx%3uc{&n{yB_A;Qpl@9d`o%t_(u35!MZfJsk;#^sNW
^gLSmkRzezLVUsk{PBZ&zcFoL*zF8n=5N&t^}45?YqFnkD#0R4y+7y&H3c&FEc`Jp4c+rnNpk_}E&dpSkS^CYI#SB-E&&i=Oi#Q%hUd~T*<P32t-r2W3
leLXNcBsGv-s-!XtVBRA)I@^Puz#6`;eH_6rB#kFw#FGx+;MESWYEp&`L_L2~pK37foBe9_j^I*ET&Uo?nTr$r{_TVv;}gE$h^rngEFmH`AaebcD~J{o
<2z$n{W$=HXok6RhQ6yZxYo6$+C@VLL_Slz!&r=fBwrOQXU0(#FfT_<(03XG5xpiP>H7IZ`(uB|Vo2vMs2?@AFNA{i?_^0*6z@R~rJUn{?=S=nl5=hZp
PPkLiW}kO8Ue~6CHveqn@auzcOr|1z(BZV`jIXY>qxPJQ4cH)fl~bKR>gk>jczi?zz8ma0%lq~J*`R++T?GNd3nKOslN-*O`CvMfIOzvSYLuS6wa)VlG
v6AAnRv!h+XwMCGxH1#HB^wztunbFZT#Ove;mTmL^4#+3=MZD}O?kTciD57+?jyoiLY|yy3Z)U%4k>bP3QY;~E^_5ZR!dc<S<oK9P#?QR&9GKpy@p1K3
{VAyG9sSmG*t;D=^(2cwd$BPE>v?1Vh!P+23B5{UB5?K?dSDx$8rGdK?}D!?Ns--jNmG&b|7mj^((1KO5bepAPrbAT`D%ut;Fd}CTPiWmIwLW=lid9?1
SOBu+CYvvW`EeK-n65Vc2Rf4w8;kC<D6Iaj{7gEkq#VV3+CVTl}&KegJCG*J(<t)&a(-19PCr={(CSBi!i3kNLrO0oq*jM1(JV#&Ia0#SKEBrq7GYSzY
-S<N%f2j{5=-u|jBe|5Qu8L6;QF=h)%>3!D(u)XEue=<uY+g@rZSo35ZnvRxD1VxH(boD8mi(w70&E~1!*xIPH_yX8|8#pWkA(?nSS8zPF=r|X>czkF3
0fhcWa`f^t-=Go3rN}<$L$pFaz^;UGtD5Iyt3}`yA5x^b?&8Ie34AW<}1Z)ACw;mA|bL<M|a-9_rBIaI~4YxwkfL$U?D{`cYi$H<wg9!B@agpGQu=TY6
86VD1#rQ&7p|C>1nm#?`~)PW3Sw3ZYO9I;h=bp-tK5ztq2S7z=1#;aHTljY)gKdQwq@?a-*Hk(}&!kW#7WTEeCjmOTh%%n><CXe)HFct2}tFAHsgdQ^o
@REwaRYerzX*_s=RW9gY`5ebm$OeJ%zl*|&Ndw2HET3?F8h|G9fh+)s-awXl!@XzrAUC}*@pFpg}t99@k_hWa#3k}N+Ul(Eg2jD1+(Mz&9y;)NL=>YU0
Q+6oQqtX2CGp|F$a)*~G_TIFG^G8>?^WJ`ecST@6T2HqmDFc5lRyEI~^xEa02EuTRXMh8l8bynhK`F*wYm~6QDdRwtkgM)SxT+`=^=EYR{Cd)_XYE6Lb
uw2>9i0l<4%gh%9OU)C(Nm}FHDzqcMc-@`usUr;lN=Xs;5?df)17d2H*RPPWtqmoKoc(}TEZiogG^Y^R9Jut;qd$;<tn;y}A-@894fnOcZdVb}+63=W5
F)t0w;#>`@0<W-_e`%ZcA+MMPJ&l9CFvV?YJ30lly7zg#A$`J<I3a&T#GlF@~6lU4Da!#z1=JX)U!xbtFc*2x(xX?FYtUIvD&OAu#WNyVxm8{!;?q_1o
x+>h0T@5wlOk=*xct8RBDzTPT%}a@hz|qf+ODm?v=pn`7eIYU}l{VIjgbZ^}}ecNpbXnbXD3}|7-FB1Y>h{6Ff=fU%5$Z1LLQ?mM^X<tM@nHz~h6q<aP
$0<~TiYJF{8Vy5s_pahGfP?1Bd(s?i}|i7eu<RXcZg-tRb8J4RZR-ciPoAE`8~&&D-@U%Xv5h89zS`yv)lp{fW{gq6L^x?fFDcP-gH&JQ+gvY`NVk2)O
@k}dx}m5jSa^N#fGuduiNQ#Wb<pG}bdDOY^k%ZI)gcwnGTZp+JE$cv}osol>aEC>)Ki$H;vp#Jt$|Bd>~43cp1evjwDRe()}k$R_HfXMwr`TS4BajR6M
s=FhGObK>Ay-Fvl3>~NJ^^?BgzWtk1@&9<ItKM=x!#!{UR(h)RTu(hNFcQ>At#bp&^4*vGtBjY*Q+r0$xCrNF88l8+eUpFTL=#s~>p2BODxDL-$Id7HK
<3L@eoSY}3i!jK*)EyZKoZ6~9s5+3!jnEj=Id}yi~%J$jjbQol<>|EuEz*@NVpPo3{^RQf!po5--~*s0^)6@uaF+17*WFtw-rlh0cMips4MBwnA!F3Re
8z?ck){rw>_h6e4(RzsqQVkDMTp5aYB3;9We}6rhxkr8HkRrT#?GbSCU_ijI%=Pio_Q~JWk{1e1IB#*{`4A*MspAn}E_`13^WXpCr2B%yI9&M>p3GR*;
VN_nPO2z9Y$41v3b-+5);I75U>T91a4o&}>djGt30uP>IJyIsiexsLRiI;D8FR`hK@F<_o#{@v)qYO$)39FeTZyMp`2GYY6sjy#~bSL3zDfjwk|l`+aK
@nfUd>r_zc=D{DlAofPDblV?EMMk)(wmrMbl*uxe-@%!^!mp$#Uxck7`xn860YaNIyrAy{Y!x8RY{`jgx_0E8@nepdocXTTL-tE0GMT9+_3u8B=DBSZz
z4AaRB7Pz|??b6q3$%!Sw*yfyapr-W4Su}pk-th>FQ04F2d4%B<M8kMRgql432)ZltrwmjsvZ}a*wP(QNizE{cg9NP6~Qu}pR`wqAjj8sj{*bI+jLc>w
X}brxV~vrgC7bcMt7O})bdYAw-OATvr09PK7`Z%E??#pD;Q;lrB6R3y_J@}F^k;-xa=LD{kZ)kHZ@sG=bNffGH$fZM~Y~GpMx;w3?iO?sfxLaeLX!$eQ
<_B$uRjKZK%qP-vf<1x_yG*&At+tde<t6Zy(zQo1yCkq^eUPyv3*dFI$d?3=KQev)<JJ6x`AFHT#^z&SMloRFDaUjg+EYz6l<<8pFYxLBm=EWw@K(+|Z
0Rnx&~d@mCqR>$zNp=-@4>Nk6RJTB(ALj_ZnAy5=Szi~aJ-c(qm}9RJW$NQ539(V(g;S1d08eq=O9bwODKqmf_cI_nnX9rts2+K!|G^8We}N&nbVLc28
OW%-sh?yvXbPIPKc|Hnc>vwzV(aUU{@WVf-B+}h}?Fr5m-UfwspyAYT|@KQGVO&-`(^k24oNP?0;X{KRq(`Dx4B)n}@YR{OizvjgQ`FzljyWiBeX%0Al
{si}ZxDCGwV4jUnoX?gI>4Fmn5fZiu;*y@@p?CR7RC(eRy7ZaAt-I;wXEV406b(}+Oven9D4yqI?mS${RPk(;uOHhzSnTwpwuU(iVuGTsdbkm00-n3w1
d?7tFjag2>bo;f;M9g=OieUFLcBjBqTLf7pocQ6!F=wOw7C1r`n{_F3Re<Ov6fo}7&6W`D8c3h0Kt6BUYRq9dp`80FuU{vwt+^$kBmuy_%s6Nd$j-&SC
5|1L=IlbX}=ic9$!yIDnIr<S6AYL$W*VM8oXyTpaxO!&)0=ir1RSxSsnlvkz#ZG<qj+`b4|3aY{7n>#QkkgaAy&Q;rtU`pOg0P0srwLa#AwP6pSa_Br=
0f#A-Jy1a)i~KyCEucs&$u0!(L8QK%h0qC(C;YKxK#@U=Kg@V)$~upx<DnebhSXfuIeQ!K0mt3Pe)E8ccNlCI_uetRWGEMxXpXxc~y)F)Vsn245&XoO$
Kr%CjLj8DyL6_COeKw5xHvL`E666z!TS;QMWUXGxuzAgR0?qK3#mUW%PTQ4t67FRKz=$ck<!aRR~Rk;w{@_xqiC*0|Y8B+yH4y#r_lFr{?4_{96={qtY
P&>ILw}1)}M)UHe_UU+_B7P>(;fb-p!L{j}HF^gbc;9141=1T#RCQ=ts_hEl-{~+~`l&{&N=}4+F&zyYO+On7PFIsyOShDLH~Jm%rqLJY1SWjk3m(byM
U4Wusaiwj6~Oba=0P5eg-C*yVuSCUA=v<oYei4=%F~GRGB%%gAG1U3oNX(0^sY#aC6^D03Gn(1MSZh_GJ65Pnd9Bx4`w1zRcbiYBP?7$QTB%7m1Llh$9
L;GYkf-Pm>ThKtt>=#71W+>xn9Ayr-QF}EI3`#2~9MdlZKEl7$g1Cn)n9JDLN%hr8u*^B<&NPXZwbNyhyBOveFFVks80W^qDJBg$X#X_w<FCHE25W-Qv
uUPxYgCWCwWy=Gw%Q^i3a#IT|ukhi-1c_5mwQF}f>aYCqFk*^B^@R6q_TNzEh(GQ70SkH+;?_>m;~iBiM!8D(OSmYBVW$g2&bz|cu}{padG?(l>74Lb|
7dAPslP5D)@_c5KOKTv0@rr7Z0Zo_NyMO?pH>@*RtGMHrK(oKoo`)#=YSi><FQ>cNa$3d@!Azq)0jurvRc<y-bWA&bb91~oQ-}mT|)?)^WILT)rBg4}_
GPlUx;s-{)ymaOZ;>`6BX@YHDt^l{;A$)~S8VwNk$%ntoU(AlGh11buLQK!{hcM#vwyI#061fTDKh;!pyK<r`@*z`F^7nV}(iL2)GVEXK6Q}phbgmSm{
Rkx8$va)P&|!hw6yfl|VFhOzFzR|$R&TWH)9c88-kJeEaK7?$61Wq%>is@#tw})QkYPHV;Yj?gQ~V=S`fnml_#|R5OLVW{rdKdQw8YO6a}jZ+=_%1N!5
TBzg^OG9`W2l8H^j_|7%2P|IBIKW-<iNU;f}#+U)w-~V)=pyy=g+jAhfjVgXH)?iWWXSJ;Q1sx5Uh59Q;g!%oaAD{Sa*>1=m?x>K}Frk<NaO|J#Wf8x`
PMGh?KbIHUmuriOH!KS#-rYz{M1vZof~avqh6ywI-6)4A4&k=-W=Mps(F{V8X`WiOctn0<69pBL~&<m44XA>Q)W-_6v&Wtac^zx`juJ`~wf<o_00{`dG
&mD#25lJ|6qAKIX``d$bKY`W~?U_BLpGU7dYe5vn5+*v_9lIHwCAx2oZb#nAUySn?GTv2vPb2Vb;X^%IgS=<gRNlG4&t`^Td4|m12u&TNub=nK=n=;&Y
G-WcV)rY1Kzlb`C^X4ceurQ_3W427BJ?R;s#a=}Dn$0I5M0!&V4!t0s-kc55`LqJ1WNb1*^kNb1IZ>hz3p%7>nnP2T#Snblix;!iWjYD)c5C%s0w0l<U
Y5=2VCpvg-i$g|{&Oeo5W<sk4+5Q``|h4P#d|m_*E=a0{CbMTL=tm8DKB_@8;?@tATvStsZxuJsY(!g)-clu>INjFOZBRoV9CHZ-bFHqwN)TQ5MQoASv
(Pa(ZD3wH$1*2`fTQwDvTmltArx}_64-P&qv{AHm;B`p4s%cNykap&qL=pUC$s8Wy7FeNjieIrF4hhj$Q#~O+KF9=S5(aQPh`Lsn|<DB6+BfOR%LPNna
JWuUrucn)OKof5-FRi;^l{?3y`2=fB-SNRJI|L_ay2SegcCn`HX^lwt~iXMKs@^UF6BFH44pcGz!l_lg#sSv3Tr^1v<dC3O!|wV>WFfihz)yBBE@P#nT
qs=Uvq2ha_%_n%(9#tZi1zkNpcAF)t%xQ!${YdHy6Za!tLlZDQDB?0O`7|=Z<m~qP;wE&(c&pR;&Xvi*^Z))u+jlj;R;%g-Gaf)Hr-`9gpdu&^loYmKy
kg@G}kJo!N=t;Wui%!O8D?*`q5q*At;o}i!9#70IoI<Q7JrZ-td=O^(8C>G(tpa<R();!JVq4HHUkk#zs-Pq{<>*n@tOcF<encIoAc5c~_V-M_Q3$tEr
gK-J76V{-m#K{jSA}@I#g9?X)(c7d@O^^(jj_qJg6<ygIbQ+v4u<$zp)aCY*-ErV&M;Og)z{|$&s5^`-4=3lVJb*nUl&Hs8;li!CC|6d`t0%iyh82WO*
nv4ywEEFCQk!QceSYY@Iv8M^~9anD2+y2#b&**YO4X3`uaH`Y4U;iEgmu77E^+V+v_vU*WWCIC)ZrBmlE)bG%fZWD;5rj{0G1k<?KQOVzG>}f&F%haqC
^gR}s~4_ggZ&k0iDYcr*_*d?j)Mv}KZx`2+^q=5ia}Z);}3T@dak5;~!hzCpr8;tmQVL}TfV#<JKrAc;~0aSA_)!@&8uyW;@D-!H~944kC^%I8i#)fa;
U`q>_bBa+Mk8UDKo)IG^PkWRQugsD1Hf=Xs3jSa>}o9qwl&-+g8zf!6N+R9{S0EM&Y-H8>AN((66aX-8MQwqW5@u_{D%Q;0-H&M;Ew)#Qxcb`?kB%}|Z
^2B{Kna3*9n3l|<UU3%R$BYs{Q{k+|+vEQGJ`N@Y<*Rn9=^|7JRP>9CFfj8ti}&2`H3eKi=spFz{-S)Kbi*ziH<-HsVEyg=z`j=zeij|x!KEWS#Np5+g
IRh&ca<8!(!s4lA8v+7qw692E!g4hIQ9m*eZZODh_Gs@z844)Sq<>)<CSBPf=i)ueqz)`i*QOLq>)mu0z%9=+_{j63K0xQI=o#G@$qnH#)a}g52Y&Eh1
&C{9>`aDN?uR8If1tpkIiD}8nXFm`X4VQRA92>^*wzWCLn%87DmZOdBVfwvLc^0obbpi2fWlZXoXO^!EY~jy@Yu3#L`z8!UGpu>VNAOk^%UF--oJdW`z
XpKG&T#3K}$O&5Zn8rUH-_&(NQW4#%9MA45d|MF{x!s+V}NNrhnjLMbmSbBD}4JsMOmxe7k~^6)M?$)4E9$5kF4Acc%63RkVq@%kPgGd`qGM^_?IHxe#
4oItr-z;W)ADhx16*24~NIad(}iFS8xqZ@V=EI^^y<M~^c>baBOR+tF$W(EAYojDZF{b%(r5epL51b9g-57!sL&gD;jGT0UINDU6ddk8GUkm)A+o{IQ>
*sP6z3m}!wsmGFD9)jxX-}fty7!_gNffYPDJbtqHU9ZYja6`~%kt>^>kFWnATef_d_=J*m<JIzr@NvP_o&M2QC?IU&W!#yr@-P85Zr_zP@dn}JV*cze$
E4D+TqLD|T@AOU8MpSbV*-tdgE0Ko;{s8q&L{uUFxdgYEILOH?GQXY?N$x)L06J&f$b@9@C`X|eM7@*90T}|*CQ2gE1o~$+o;i(#^YmkUOBJ5kLSO*#t
dQ98&?6^FN<;Pl>{;9_EWn(#q~i)8u`eNk1$DaoRBN~5keAq+xNQ`;rgoAmtm@-&MD#=b63k>Ag+(;mm0U(DrR7{UOvjng!^kJ?PIW>m|BSMS_kjXfL-
~}RIq%W9({@&%LOMigEu_2<$KGrA+LcV9S%1Oh&{!1PrelG>H*}JU+_>~!pegA^{J%`dI_m$2O}ezx2lBF^N$o~3bA3TN^aRnTDbq)j~MS?U4f81lPI;
Di-Qy1MO%(0H_u8s;(O602a`c*8~p4|V#fq$S5}7_ojBpEj_OSjQU0J9-zI)&B5VcEc;_wcypjrFzwX%65h~%iIrHms|KRySgr)50tFe{DR_;-i3vPM(
K6c&f6$>#~I8zcAhh{5LUcW%w0?gII1!~^80jxjIDEi4&tI(J_p3M)PAL|YI{u%{rT;Tq9ymYO3Tc=MV^tgPr)8K*iX9Y4jx&*F|FOlh?JYp-v>lV>37
E>GXL+=r*Fn;|<zn4-gLpqSicL)*Y`T<gY*15UXuLs~AQ#Ng8!&GYcuWhqeVSu|WmmMn?YYcLwk;mgUQFx)&Z+xzI3qmfvbTJ(?iwBCY9EOl8nLrd&UV
1#9;0cLfPuQ)O=M97&xeSkMh4mq-hKKyDuvG)4XWjCWW*B0qL(B5QV@|O*V%NK|LIpX#-nDOXSv|1W;U%nFzzan8HKiwx$TqezemrJ3AZid-L$)TCfY(
2GxH~JNDupa5*~CY#ofw$Td0d{^9qZd`{$g*{$_ffw<pxIh=U)5rzJ&69$Vo*cM=ix<5qu!y5hr=S+D?x{&C+(+s8f~X-Y0*3o@ouGOGGu_Si=6MdGdI
5f`?Fvws38S_}#7OoW{$A`ju`B6u=QNX>CFvo<PlFmN>Ch<8UpGho7+^{kX!<5{aXd#&49!=5I0~+tX_u5d(gILC*9`W{b2UJp~BXnM?ynW2Al!!;Jl{
fKN)}X%o+H|Kd8WbRj;jC=B(f7l*`LK?q6i7`VT}`^5~sNr>SVe4a(O><$m^+9ImYDq{pG=+5+HK9+;2RXypmv+?|+NVFpBgbdba_j%T2dj8<4u;b_}I
<EhtaaKetB-WSA>{@}jGa(c$Ve@CAwOOE8<IoAx#wbK%+Pry;_&966Zp5$D^A8wYUb<y#%2kqI2-9S&sROrzy`G+Tt|EBA#GF$)5ik$D`}0n3aDkjOGH
z10e~xp%EtHuA>yvMo!Bu=%3Iqq`^Q<dbEC^Jke*8k`PlD&;FP8Z#gS;nK1uEh{d;+1cl#twUG1cGi??vf76xfd{N^*evYx||j_LRM?0@g2a{G%5#NP|
$WM$IlVFm1vD&d>Fz#23p^jMYvvB8aR{Af#}8+1Y?eV<rRzqztqS(_=b#lEq!+$QYyc=iZ*idW$Jse?*=~(aHpn+%BHnd^yPmF_qV`#v8bQcXJ)an}R~
zKS?hd0d!^HQTsd7ME;LHla?Z{eHlRD-L7MheDWEmRskTM_y3@LstH#nd3QM1n;D;3VP1fgYo#*wa7#;lW_j$I!V>ZKeEx1lSa<-;B10Z*#|EOd->AiB
&I+>G`!N;J#K->@761Kn#ee!?VzP_RpEZ7Q#EB%-S+g72Sikt58oZ6g+?VqDi=+6-lF(!F?j%Fw931k+=_$$FgTo3W_jL<!-<)?<ozezH7?BU7)0dk`f
HgGJPx&Oblz_=vpDN$Bh)Psj%3XKF5cWjt$xHTTiA;|CQk^ChZTF|Xykt@AfoFe-<jxzlMQm>Hg3@$e5l0CfQPsWp0kd(%Dad>IC&5625|>>F&|yUqec
kV=2z>4fh45Ez77-nN?h+@`ko3BFnVeIi4aixVwrhSML2SIrXd6WXh%s;dxLuD~1l)}WWGMApDwUu;#_y_J5#3&Rn<Jt{1@mNGo@H2JUwcB**{&{#5Ph
YK_dbHz1c5pHewXCAPhvh+NdG+e3LS2H)7sF>4baRxeIrx4{_~Jkgu^vFF}IvC^+C;^slYGv_jEZE3a8z$r<WuYGDOwmmzGm7kKnQGn7<zEa!N6=JvHr
#b>n1Zo)Ndp90TS83iq84+a#{n{){4%U=g2Q;QOgKID%MAz6QrVIRnWk2qU{FRgNQG$8CrB;4xQRD2AqX=1`=%y20L3fQR@hVoTxe3nHk2xfl);V6H`8
{+aJ;`9fr(DrU+E*$?Expg#BcIar`Ar6Ux!Q%9$v_bb7VX$`_Y5{y<_ckJt%tvKcuBna3|Ea|$C&R|8?b0s>=4LCQf3q=<C6ES>$|16=yYuLIOH5*Bn4
WuM;#oP+J3p!D~x;-={7gTC~zgnPgD}oBYgngN-0FljG%c>CC#@~PE<sToMnc2ka7V@^?wEXMuR%vz>+8*J<Oj>`yX`Fjs-}$)Ag1FF9T#qHv5z$I7@E
m^22kdcpQwjS;DInBPC@^{2B7RjV^|{gl4{#2(%CGarsezkWEKS{SL5F>rHmb}=5@?t1GFXawq+$Y(xZTl-OHC6$5_NQv2h2Pzit9c$laxlw`(Z>NMVt
hv*EU@97;Klc(Uai$R0s%E^ad)Z5Vx=0mo5L?T{$kf@#=@?kpgq7<iS*!1hK_(i97y{BVZ@LdyHAbo`P4>|4cqVUx*V9CEobkGJ|EMHX?rrr$98k<>^7
9JP<vZbGyco)Ppy;D->Dt`1+#<TQIaZZAiFZs-yLnTmx6xoxJ$;&It%#<8_L93(&Flg;mvME&{hvm88W25&$|CGJztd25tP;zaj6y7LG8?x)l0i1nLRR
2lotZh&|@7`b=)b73`}1lE#~lPH7eIZ~0a!En<al8NFj%#6WB@2P5)9rbJ_mJzMWkN7U7rsFA&`GSK)d6et`40<k><YL~mR!|yNNy4&}#Vvy|IP5(WkK
N0N{zvV89dbG>(%8s|ft^qH$uiN*hQYTpCN9aHs>`40gH}}1Nq#w5EF!Rij9w$+(UX02<!57iu&DwrOF2+D;NS^fG(^+8(b05Q}od!higP163gd@suY9
HyVjM&05i^D)j3L6qlSvXdF2{ah=X+*B+;E2=P<*R=?WrJ8*e$4667Y860<?ck+Xiz|P^FrdOrZsM5ZM#*=TV(&0RuS1(@NiVzm0~TX@E+Zj9)f3Uzle
wDdf@z8<$UoHx*~8$CydCA-jEfJ%x=d&X+R6>%K$?6ti=5$r2|Zu0g0?tE36p~Gsx|^d)!-=JH^%~e(&q6d_zHs{o#Ahup8g@v{DX$O959kdLC+zX_GE
#IpV5UVFU9Us-dGmJidn43@8^Te*L$$D@j+K8Q=o6`DPCGRNQSQTz-5SApUVL;z;l@jgeKb#<h2Hr*sEAQ&6P!f~>3*in3h^188^A7=E3`1=9L@w~GD%
*zNsK{>amhw1MB;AET;QTP6DHB#ep{J)tzdEh~64jtE#|JDyiwV*(te>D`x;6Cu`HXUpV6M*~(NuQFe>n6|r@5>LAPhvu!Y)^tomGLW^tc}e2V2ZZ5eS
5ruEUL+J6T4{_%4Bv|TR#2Rcm3XBVp=hI2g|rMZS&Qgm1DUlmR`%+dRP4hK=Q68;5Eu(pA<Ge`L8&pQ{H1f4hO^5weeJi^Ln1*IeQ4P7!N@$7-Dpjm#v
Y%|k&lPqLoraBxO}Ntis=6S?xok2K7r|;$%<*~357)5R@(dXytWb&7tN1X#sbBFYoxsEzdxTR3QFaIKaV#53R=033a0=Br=esBOoK<dF?`VWZU`K^nqF
95Xk0%7PB;{fPdM$#yRNQefnE0;LX&nQ2A^N<d5e7DG|c!a_rCC*69St6cd7pA{Yj*5*Za32`XCw*hvvWIJOi0aUhU+a;`$4BneD`%9zj9XzlF9oc>OC
CRmPX*xk@x`_a_bgi6uKoouTQ=9Mi7NUrVw~$N;<cOGdq*Kj9wm>8KAup#tmn+oI8kkpSpmz}E@Uj2Ly3H>P9U44{JWrsQ-mZOZknU8Je}La-HlZD}5!
f07+|5A_zV?_T&YKBPLFw)gaMX?el<fO<Kdaex_B;h0@V7BA>8xDSKIClj}-;32o|R<jbOvP@r6my_XyD0>uoW?fwyxD%(rr-ReJG%F86Qcajcs=aeQr
TqCKc9Bm;^wKFTm4knpi*k#;aI-P@pOcEEwAie<Ifj)D2tv>4WiGk|f(u1o+pfS?89k}G{NCqHAXfBYZoOK@NHVnNeD`#G{sa0F<!y*N!Ab_t&=GOk-u
Ol_U4~t4kmrh1IHQm2Z`-Z55$aQi(pzGQ<*8>ic>ac!Vm%w{%lrDPXlI-}$it)!XT8H|1G)0-f!3iXaf3s-G<P^7X|4J(BOWdZNMBYoinQ5EoQhgWy|?
m(Ot7loE%S;P$V?+@jiTf8e+god6JU)vtyQKJBmmdn_X5Mu&m$;>a6J}NPd}xQZ}r-Wp28x74NS4kd}vHH!z`zMv%wYZ+&w(3S4C)``v62^808hh3RHS
v2BCnw(yt$LXk8UFUN4b!xl^Z@r%4riEcig`-o7rc;m_TSQi>kLll_y{LCB~Tv*NUVI9>eKbnxdhB=7x=SDGOw0%~PQE8&%erx>v!qf$f+-ag@mwOe8R
L*Vm*z^DR9ypC7riGS`Eh!Nw*?VZ7CRZpbpXxIR!?P9qV`zYbG%*LXh6~Raa#6(Khf#A~!9;G2)i+hXLe>yX5e&4IT0`(=@cOoe#gbn%QYuASu0{KpXn
;qP7+MRY!uuM+L;C8LZ4Z0+*ziX9%37isMA2wYdf?Me;WWMmj#I``#z?$~t+y)h=$@|#NNrUtRvfs}`taUk?L2BRm(DFR~l(5I0Pg{Zr(UOwubrrZgVC
p2OiI0!<m6i=0Fuv#qxodA+Rzt;UU%c!NSdJfy({B1H{0BGH@O-3SDP$2o|D|fo^9vL_zK6%}<8>5r$ap=S^=gFm(IsHPq`9(Az@LqJVc01|$BP1jMz8
qwh+{_TRVTb65>vmRR%2o)tT+dMIUd))FEBph^DC<W(gEBD{K^|Ve#-M1<S9mprt0*%ropKYd@$i$F9;CQH)XdcF~RlwygeV?G#T^+eyNX`yQeHj>gv@
bPTt+X{ks+t?T)xUn`tw?Y<S}SrkbGKUK{S8+<8`s=e~GFYLy4+4b%CjKc0RWe&M_U!g^?AQ&`gpn$a#wGS_kcF*Mg$mWtO;xZIzI@qOa)mpUH@Hqf#E
ox^e!eOp{XRcu#=xW4fGY8ds^_=f$JRd0P%+#KxhdGD&y^ffT*{BYk``U|y?q+Dve4m{z3p~Nm;wKAT6R9r&4O>qARk4B|d|A|qWYIb`wpZMaWr|cC34
`GCM^8!qJsBwR3mrptmH;%{iTa*DF5R*XRI#NsR@pyfr-ZW(Xs<8n`>o;7@T$my6&{pPOOWZ%v&13JaZesnF;~V10vC7~XZ=3gJW2{eW7{Q<dGag^12X
*c1)r<(bto5=3s|yO-v3M<s_&|KhMr;Kp!u=a9^1V(K+~0YlWd=7sXay`0h|ibNb&%L_%$6y%8X$yFEsZc_Dyab<!>md0hFjX|H$(ek6n><V!+DSHPyl
z{ird*nHR74qz8zP0?7`WrdveJ_eEqH|95*(Mu>Z{wl@Y%jzd!swV{@4QJa55B9;Ko0g!@AiD!G2#vA!JU6`041J}Mxy=i$5@?0*b~(SoY8d<ML^ULbE
>j#H|fWy$HRS`o-k_`6lRg!#d+PxgJ~@cNSF(mQj(;P-#2o=rS;?Ef{ZddM)3KX-fci{A3aiS@T(%xz*jy#CGr+hZmZtdFL4k(1H2-cUN57hNef)?cO=
=wEO>>3}G_B!CuyMnn}>c}tdBe1ZFi|J<{o!u73yc_%L&)*tGj2n58|jQ!s>BJcMlSw(tJY^lE97J}66btfhqL|O2q8FWz_8m}K|?@#u54O%FDJfAd;2
ab9(=Pr`ga@<K&!&Qr6YSQowulq$9;7S7=0-sbNn?fLoYoPt?U*JHYhqY)lG>%#W!?1LiLiQA~?tnbwQ2~$luw>QK#(eX>5g%a@qcgzD+smCipCP0Us+
uKA#{BVBUJUnG?@J&acZvm6oUVw^>RA8@kNNoXBn6=d6Q@W~SB9)VVt;2Y#drSfKf?a|sPOM!zW%3oqy7hbZ?^0xv!w~XOWktJoOvj-x?rA1fk2e?g#d
w=G=RVXvwrvX9XqPy<jM2@IaFp>W@p63wuoSB;rLqX8yw^WagYS&B9MnLUlXsavgKH}`$$D1D+n?G$+Zh|?!Lz0`BtBD5XIVh;N{CWyQ1p?Z?~>&G?>i
9pPpP7zhi6<=;77%`lh0~s80|3qKWsHBe0(N(BdnLuPpyDp06YMvXDv@gUMdk0y`B_=)p)qz98Qe;w+2h0-glYv16c9hrnK^+$|k05BNOKCDq0&8SK#@
?ONWD1-S9b(sU=J3xsR>8Ln4Yk|4iW`iHqE%fWZ`7027@@K+(-vWTnC$l_}J>Fbf@ZbQ1h)V6hJIfUbWydy_;o>_pqR-;hCyDkJUD2cn6*F6wMt(;RlE
+N1(+2~|D+)&?ZZ>TJO;0DKbd8KNzyhpH~As@F-@|gHfHBwB^T#J>RH2;n*koH0PshIwz<y{QM2iuNnZpSNQVMk6)09o9lGpii=Z1`ti&Sd`4ZXp`=Ac
o?pupJNT3??<;yp?*a9x~=<;SIKVf5?6vAUa-r4ffloCRSFHmaMkC4-b;l)mZQL&T)cy-XZj}g$OA0FLn&c)dfv%UCN3-RtNKile^<=U9a?JTDrVxwFr
d7#f91_IY*dY+}AytZVL8k?PttRZX-}^bMkLOz$n<gZx#nrP&+bZnQ|Xe`Px_pIOmqQ8gwB<p4FS@gF<$8L7u`-C+r5?eK2FH&tNQc?iKe8{J5<|_n`f
%2m=++`c_+A1n~}(w>t(^uS0esH6C|kKKU{jrK{jH!`3+b?Mf6QYa=^G;Gao9*Cn!B%`3xpX5W$BT5|Jq=2Pwn_QQR&Bv(u%KzY0fWVulsrcw<2JgT}t
^Sk&sG3T}qVlRzv_bM6{-n`PcRomZZ<m{{0E(K>)_T;RwM4L><@h?j2<xXD0sMQgQ^|(|4ocp?`)sKquLN190)cMhdN53JJFZNIRWw|ZB5@JOJh+!(kl
3|ln;{Ha{?o;;_m*oku0Ar+Euyv&i1Vz1{3{OL!k2EL5wL3s)HgP_25a^VkHM8|STgj&rl52Fb^5tu7kaC*X*dcO3h}e*KNiRsHJ;6BuLSZxkgJTr9FA
;JPAGJu}g+eHXu>`12^Nds+**<)iFuW=S$lYiN?;P%H0|8;uI2fD3Rv7QQ>x&3QX%o}$<aj|YRPWZLOHWAULn*41m-Iws+iTI<SxBfK0-j`-6Vg6N#o&
(^vfP&QAe%ZeqV6v)=ItHUdyB9q;Owa<u+G4GP?Dn)6_teI*LHbQ>(`?TxUa8ateW!m)UrtVEk+nz$Cm_ey)mBM)<ZAC?0RAS1|W^@tRH6~I=&}!Q?JL
P4v1Wua6iy)I8a}l&v5KQD%chu&Bbj{*>mR|S>lxOQ-Jr*)q7EA?!bD(8lHKc=>aBP`Th_|&jr`#{LW$$sdPSk(o(x4_Z<*s+uVzbiCkp*(8r?9Qp6IY
-!pJtj%7WDr`OcTWj25_WaByO+ooXSh0-)BNApjGW^7gIgBJm!7CI&d3*~3VS4+5zU(Z5bOpcPN0i9oRC#<uSlH+*V*3tAh+!Aa~TxGgbdm%`UEaTj>$
0^uCB^}pHUoJCSL?pd>0Rp5Z4O**PG``n@s9xTUO8{>60}x#Ku>t)`28*_RuHchkm$x7VLqMwgU4E7uV!6xO91<%v<iQg=b0TlOF$V1Au=U{>kje-GWD
7JehYDCt*_-gwbYH1-GTw&A-yo2!jaaq&iuz|H7|-(D`W@in4MDazJ3a7;u}GNyj#SF)%5p;)2akY#oyfV5KUD~#+Qqz8!dOm-vn;Cf?QvcA9=q&Q`SM
C2d9N3=QXa*BmeyIj$ZH*J7ks)T9<@Lq^7?pp<Azd%OQ<9b29;AlrzZ-Ju>rA-cm8nJq`Xl6$M$o{f)rUOSmuoO=r`0qMM(4=R=vp%I0`+Ewe+|IaBV-
nonMg3<=<N5kM@I%h4W?Dbeci12z|BVYBlmnAfB<fXPOgI@#9jFzB8<-zU30DhcvTsaMHG`#(=NwV>IvG$`4~g{qZh$c4|Fd1!VZSachJz1@;-1k2bxW
_sZD&5nGmxi9l>KLJ!0e^%wBw(#^lNwZpL2cowMzgJ8Xqv43K1N&zPScvqoW7Xg1Z^YUH0NG)JeW+D4oaR<mEgi~b@m%(l=`bP;2RDUADf37Ko`kz<g_
L#>jhx)%ivI)2RMFiJIm5&L3p!~srs95NLB_LX<ucG?p^T2-<tMvK$#u)(Tb1ql$5e2&%M9X8+KM<6uw(I*v`oceeWAi!9dPF;uJXN}b;t#g7VW)?TuD
`&Hev_`*b>&5eBg0AeP<@dnL)KHILa`gAvR`|mIsqBcM9lCZnxAJgxy+Kg^noQETdQ{S_5G^X_69HwFdyV^?0(#C$;9!c8W=-e-C!U%xzhMq;)$Sg#e6
HsVNnDL6RGsLC|SVl-NJEnhrH-hKG=!0zMdrIl+EL-JYH9-kjTulMijp#_g?XtkUj)VB+0vNb!ax8FQzx5gU5j$sn4%x7)XVu@S2*t&_Vd(vf;VNDPaa
vBOcgMX)DLO*}LwlOnI!BL|<C-^zj;CQc0P<%`X@5=d{NEp&(`T1sI3%UM8V%Yv`P=*JS0uLxTc)@G@}k$2pDy0Z~w#7dR?KmR^~Jw->l2^Bd4c*zM=%
1$VHU7j=zKQ(l0z1SxoPJg1<6oU<1iswg2G`Q?+<_A|h@a$_jzaIWAi`?qN^u!F<O<mkiVZqEVpHt2e`W+nxl;g60rAVCS#hjaNn=K8#{hv3ovgXBYS9
v_W6+@`e?Y?42y!OBi6QIb6*#<KE(SZa?Os8-ks-PZ<x)^do!5hM>_zGU|V^fd^0t3DGPMwToQISH@>fwRML9X}-wv|iYvBN36{73)@dM9UGa!tr5;TV
l~8P`B(RDNheSz$-NPcuc6vx?esfOtgbrfT)oG=!~{-e1D!!AF4F$fc0TYg{bkaz<T*K%MU#s0~Vu9{DFUM7?A+K8S67wf_IR^>qn4R<xf-mx4R{D{Jn
Z`#C4l^mJ}ZbA+xu2(@y7vJH2l*2)UXhj8WcV5Z>Bj#U@8u5AxxCa*h;q#37Htjr*FM0C=){nR*CWY1^dkQ6;0wj-L#0R6axgU#$7+=IAFXAc1hH2I}V
DzQnb76^fLc`1ajP;pxJu0e&oTPm`B|1ltAr66lB{26XbKqj%T!$Oi?zvhXotcH$iOxkVlbd6%{Dx<~*>S=lE{@Q(J@0wVZS>V12m&Wb!uKjoL;6l}d|
hj-ERPoNy!_s;Yt;|OE~az(U}GUDZR*DSH|Re;chAS&D!3W0pjuZAs)Y!%wt$NI&wZos~irxQ<8$e&*L<7Gdi`mut7KJMGebA4d->UC&pVw(i7JKFLrQ
+co{aJP>6>-`Q#PGgm_a0K$Ex9;<7A`1Booq1%ReVBRBDn*%e*ti}4qO^`)`UxC$z>z731{r!cL|E9><sL;wAwjY%A5r+UJ@fStR!3e_J$3?yIr9q^nO
}D>jpzm6>HX^=9l5hf>-M+?bQo+WyG8~9@cSv{9Nk+TFzV-zjq?u#SPUl-6T^-)Sm@i+XEg#5TC~O7+ggetK%#M5%&-?!aN>i>b0ry-g?S)dZ{Ip8fUY
CX$&EzQ{z76T()EBjc!$o<#m7;q0KZj~^GKfvu*tq1td~RX3Wzv%owqV>gCl|=`38$X1JUMu0lSD>EV$D4G?eV|SqarRZ*!1iC5VZqVcmJ0DL^!{cgHo
6nH5N#DK3<IYrxYQSEDpsBskNCmgP)5nqZH1TC^^UhX@%5So%74Iu`VC@WNrGh5&fj1I-6^n~@{J>(w|=SqLZfWmvezO~LUx-7?r=w+rx`YwA?8z;=RB
igXYGu&#j7^|4{u8xJImxr2B6Vq#2kg226lV_k(i72)Ai5L^(-qO4b$hy<frk<a2D9ru7U3l4wgUpMoeS67K?ivVBvtmKQmEm<BwHsq=Go_jOcBq6lA<
N5VvNSKMOss~oE+3x5P_hKnQP17{a*(!rZTVT0@Lu5F%;ZYN3vBFYdT}EMeWd$+>qVX|nokxO_67C9d_1<4!yxLg7y{R80D3?vRJ?7?-2D_+rK`F0giS
i!@IDe(7Sjc*C)j;bs0XY0MG@7^2fH@@CS1h4s09tw#l&M`OWJs<%oz%MvL8H=>Iwu0F@X@i-bovOM0Vjr(?inN!EN^aanD<^FXMC-AMlrMC6F@b*a@R
6Ku(32}Vp1!IoA_A?KO<q(UBF)9JuS6J5K;bK*vDWNgw}<$%IZiz&H>)pp?VquBskPI@AoyNX$27BYa~*s>jMTB9&fk8(u13khuU?W5$p(k<2L4j1S`1
6oSlDCG{29N!EaJ)qWYGi@}kI?g7RDLKF~GZrvXr(oYOWk5+rot+)0J$))f-cNvKrIqrsW}yssIrB7NE^#YNjga0|dp!gc2{PX#h7_+!T|Xnwax7=Ot%
B-o5Br)K7B*;6{&2|H;hEUyyXnHH(F3i#mM;>_?w{Zq^2a;g&#jgMYs<pmD|3DWpUw+?Hd{?E#!aVDDkGE{epWrN#v4KU~8aG-0k7RZ6E43kG7d`Uk(S
GE_b2vCv>C7SRG2NFBR%T^=7jk#rAOzr-NQGJZ;l-x@s=wWl@O_b<J@P!PnF{57~!542aEvl{i1bpSw&yQ4+$Pm7sq&-^HE5O{XEwQ=9RFF*cmFyRqnf
Mz*Os~_6*UAz$3uotp;owC=qUSe)o`lPDmdG*gUI7$U5u@`AeZKqJQhQHHsuRvg(OdC#>H>i#cec$o)ITvO4Wow_TH%T5qotl055azk>x5>un+UAt(or
CfQ2zSYb%UYV`GGJA8X+7Fs?S2U)G%kS)B&D0!Z+Fl4Z=U3tiE2_<^yh*@4U<JF9lQVwS5u6TUhx<aeXX5BmA<nc6+;*FMPFLU#}VYfO|lVJTzzGbTdJ
ePNxk#KS=OZn7Y}s{b&N}5kV?%@96saJy?{^xY03xX|;!FWOW%JDDBi2ZG1$KEJ-M>n~4PdweYx&w?GyE@hND!>)vQ!q)M2|xP<1<f<f|`{Q9zzntT)w
pG5Vqi+*R<zKZ(u;gMh^mq#CvZ2Hj~#YBR%U~9KITPgid(b}IpuxD9=JKdZ&k}mNle#~k|Vk^TQ?cfQIsRu&uK2Gl?UO0gb@!{i~YGWk@TZZ8xv46JD>
R<kL|BM@VuAe9FfpY?bXRJTWRJjVT_FhZ7f#?(;GAPxJOK?0Bh;Z4G4z5RaHJEITC-z@*D(Nhp$wMAk1p_aMRTfO?0y+w-YZfIp7nB+4@h7K5RwlamRK
kqe>ub4AE1AebR)5fj!ONRzJ22w%&invF$P62fybhaF%|L$0L2m2=vLfb?QFrveO~Ar!EQ@eLm-4~R2_t1I%VC1pkdmQy-U{AlZZ{nqOTgtYmMzsGH(^
oV(afHLV%?GhYu*(ti~uL^qd<uYLcRt(uFS)qqF}QoYDx)*e*!^{YwEm`_`x@~yim36@B<bY>+seL!Ts~8`uWw$zx=n?_4Bz+kNHPI{Mg6)zyHtrI?T7
f{MAqNd*7SV{lT&Con`*}|NKnL?JxiDk006i9r8a;$bWqBucH1q)%UR<C;S!j?;QCDgZ!&Q|KDBs-;D9^9r}Bh{U3Lfe;n{{j{KV?`+qCsKYNh>_`pAF
g#VjG{_oK^{~tEvze&{pL__`06!rJC{!Z5KWc`l%U%Xs@ch>KyzoY(+`a9}>im1Pw`hUrwzoo$Mp#RSKM~Ca@G|vC+zyH;~+QGAS`=*-okkImsPicJ=;
}462QN`~3ev-&JSCaEkZ$)#xNIo^i*d=C-!!nKQ)_YNU2HGOM8kM_!0_I;8?-W~3;%*Eu3SARZch*+_S^4kydASR3DzvXosm0Xwg<XsHd5iRHCtXqwH(
?ZWD>?g$j5mY9%=GaiUL<@Tya2C?-9G#G=6Y|g&6G12QQiOP>wUg8;zs|g;$4CWuS!B+%Uc8BRXrAO^Kt!x9abY45pg6}VPh2_J!7AyR4&Xr&K(uJGBP
ikDB~IM`rYNaGX6+oFz>(P{f_q^GoJZxj4zkp@&2pEv)uj@9>#;O=1U@7c9`<)9cN$uy*0?G5?{{`JO|bL!Mv7Nrm1=DT#k#S801CjhbW<4=Oicfcy#W
Mcm_$<2PHk-x80s56_V3pm0tESZvKCC{`g%lzxBrNdijknzw70{aDM+dp58vQGxr-0{#U%d-%o_%-s+9q?xEH>QgOVE_}#O*SzkZ6JhqgS2;{pSM|LQa
Xy8Ac*Ys|kH~Q(U#SQ$JR)iJ4d;Ex37dZ$@z1g2{%bsK9y3hk8Zg@ripYFG-eXp|RH{Sm<^uZtFLG#D;BL9x}e;{6&x=lCDM|U~oG<RbEa#qT#-C))8k
Nfve^xvQ0{qK1HUh!_MAaBC*=;U%4Ue<XL3`nnV3!2j(>+wI~-#^CZ@prs`uXumrkN#K>xqr-;+rKcLGnLWf@^2UK-+FxiDdPS1AOE@I{nq!t>+g5{{r
@uFpZK>wuIE3=$A7hWzw7UJyx;MD$NL@ccf5a(c;Wx}2j6^N=)d}|E5!(ZVg9fG`!E0P^ZZ<gfADP9bE%?`5dtZ3GlSivrAsYHsC4ImhjwhrqEK|$O_#
pZ*;nr<N!+?Cr0+@Me(mq6IM*<SMLnmb7y0H6jP!L6@i){}mv`zyrt(tyj>j|3@KW6BVuYj(rrAjXas7^m7lFeY;F_*-`bc^>%$jfrKjLkqorL#&-4fH
b$x6PI*chI_;t71*F-qu0ez*`rgsWJd7~k>sMxkegIOlie{1z^7q3UI}m8c#hyQj+V-hXX=p30pkU%gI)!;g3}6K+bRCTfWL<)gI9`(61NFIP?64X`j*
=AL#TL4T;(GzUu%tv>8R2pFmNFCL)eh3{oZ%2%N9V<dZu0(w2<b$4?uQEYx*FUk54H%sdo$uyzVaAk^{8;IB9klrHQhVa$NxbMEJKxP%!f&BE59dH?ZO
%m$D3e&wmaM7P$tE?6W6`GBBs2V$|cX@o}DqND!Ju&3ztVr*<>BCCtjM<v!d#(U9P2rQx*ICR@Z$bJfR~I&kD61Ye9fJJIR1@a+TjxsW&i16+t)O8hOV
Mmj#a>CbP0L}NU1QajyNe<(=up_V{RfwIa_r<&Uq@j&8a=Nbi}R2Lr*5Hq4yMFbx}lc+{RzX(I`_CfzlBb6`Kk$<HN5lYK%X?_8TeXwXDXc6o>=#iX2L
p!?@04{JKXG5E-3>*bMGFBe)A<pX5I=5OD|>;l^rD@dElAD*ENlC>%P^o9O;J$`{#J@%AF%Jxim>WY)&)d+D5@TGGV1`0ECuxP28$HnLV2tq+eij&0Iq
9TH<nppPoB<TY(NG_dvklV;>b>U5L4mi_fDCo2igWFJ!K@%syusI@v`p%~H9X<q2Ci_-2}pw=qpDB;!rAa40K9)u#L~<om>suoqrouO$s+<cCz8!xJef
yp<66OCE(?3xMZiiILV=B)Muvgy+Ej%;q(DrT|pL8eZ0mhMUHHr@@vcd04o<*&Eo4B4mXa3i!+nOLga0c$YK6f57ZYG`J3FA(PB3IfpDeO})7q<|_V4e
ofKcq}zKl!`C~FTxW1DX9>QE5MKT`A7|6`!xv16MEx`&kk4Lahp)A~$3UP`L28923!9tabU@3aL7E|||8%|UYG65`q>QRw!o^x-*T+`X24##lAtj#$)w
;kE<?}OJkh319E8WeAQMRk7hQN7$N^?~2lM+BXU71s-;K4nK21SBJ0Y8zcxWP%j*Wz7r)9~=$0&Z`MZ^%xJ>SwF>XqM%2*Ay2|f^erEYiX^_-B2#HBta
+L%)}We@*z$3BY+QgOG^tiN+5Yt@ebd0uBp~`K5Y`uRH**K?BZI30SH-^X)=8J{&RMQN~RPrzEv22$?9FQx=V_^y*K#5D5>=Chn#|eeRd&zz5v_-Tan4
4)a#Jte178VbVt8$a(wu<hS_!SC0v!kpVQDjk#nN&JDE$>2rzhFNS;?88X3sUl{&&Z*EqA=y*fo+?`#Z@fTT)wBosn1n#2r`w7_|*^p#9;4LgEa_tJ2W
)}f?a20TUm^$K0rf8R_{w%sFq-Jq(v1dD*;B-k!IbZIYD)Fgsp%1=4OhN>^EHu4KuRqQ<U%PdfRI;ijRN0=qJ69sTh?IGsk3Roq4J;Rr3Zyz+?^etKt_
X(raTZYh-2Lgt0E9*(sS?}`r##7dLB#B?g@T_PXHiyNNXn*q2dU{w8!Exo9g3%eW_q<Hscn_|o>&e6_wc*{h7}X@Tfs?=ErDWWDy^`bzx$t-R0@r;0jw
dpo5#C?$o&*x3O;YpBb4Ys{hU$IsB$<P<5*F%NN&?D_sef{Of6TwwA78JajJoP6nB~d)UbXPqwa@>>A6M@b9{EY?y&>W(>7=4~KllSX&4|$al;6VjaqP
JLkQAVBkMRvl@Q!g8)RiSGlM2HD?;fsCnKmW8oH+`c(c^mEm108F`-=tlGQ03rDBLTB3U4WVq??Cpa>t>10YwE%Dm>vRcTiIXi5J5DGq&Y-y=d^9g~I3
p+&;@EMrM1=f}6OHiA3tvS;n;6HGDtbn5uf0s8B*Kso?dG=TAdi6>`>r_=}XKNxnX!_@~}Dj~b)Q57!K-i>c4nyV8R1`6K$Oo(<fk9F*_)1Y_aM&DxK6
bFj+c^C%Y8UWZbWCuLLMx8BGk^`r2!StC6{4ZZa_@Sl2vW%X`WTRe}H6aNumG1lOx-mu;mDWvOF!FAz;@N8Y{$Itq^DUziOc|3-z<5j(;_T<m}V!!&MB
E<qWpCg#PW?Yfb*h)U+8Ua%+>LRVOOu5*%-uN@UCVC?7ZA@Ir+1-D_r%<*(>m?msA;gvj>#b*EP7-5B(s#WG*Z4jtNh<K+>!eevz0~sKyI#`Ea!&l}^k
L+|H}5csgY(aN>FJ;d<7~-reRVDmseE5N*nZWEtzpqwG2SE(?@#YpI@|4SeAi2~Fk#~7iuh6F#}ze~$c3c~%a<WxLwF16?!xwFMl*MD<L_?>+1J+#NXX
zL8#qM5z#M=p-#FAC?!~ZReq^WK--6pF$M%bdsi1kh8@jJS1oo1L{d*m7lbt98xXi47<BO3OXGVGHrW>*XH_vK<or8Z;?`G>!L%F}_ys6j8D!Mm9{Fz^
@6f}8m&q>&u1Jj%Pz)jMRcpTRxy~lW}Aal2V46|9g^55~=!DQfLyf=w=<nKdLJ9_`d7d;`kK_1*I;(u#gaQmih#y=XL@Dv&N<c^c;{=ieE)gnaDs?@um
mlQ}JY|DT4hi{%WMQTDl+{s?$b&At|)*tmwCEV>3`Xh_Sd4m1R9Ln!{SyC?wd8d((KD~sow0c7RT`#=6pn8FF!-Y)`kKWN6SbWz@h-97WQpabLGcLb}S
<064cfDjSbi=oCViOH4)*+d5Mt#?dNtUT3V@M=JVpv~^q1*4r&w7!nIPnsDjbwM2nD8QSIsc6>_I5}5-R$|qx){$*f)R~><BR+YPqA7$mkuJ>Ly>Z*hf
=K*z4>z9xxBpTdzki)$9u{rqNE_c_hFKCRcZ3I7|ScuzeDACpHxln5Fg6Vx({D<e@@JSj3s&26D;)WC{6rZa1jt5eI$ezwC8^3_f*&{EJ~-v-6}iBlDH
Q(eE#5%kg)G^s}x~qbcjCfCDpR;dcp8XPu%X-RLX8UH+c7Tz*~Rgw>+D@8S>K%F0g5n2QF6EQBzKncnOhnq-I-{)<C{k6CZ5E`;vI}EZvnrrbzf9Gx29
V_w_u77;A04{YgAWmKZCAy!2XKO=omTvEt?$!n?!Gb{IfI*%#bg;hqVqPIx&ZO$fqae2owHTW_=sl5rjGShMNlCqwR7Z2YM=RuaWiw97dZXkSEnBt4XG
y%GE7rT69gHYkK?@366ab^gxpG<~iiNk^vYHj{tIT?EN*y`jC{<e=1mo<i!ygVLJ!mipEkQhLdHe=p%(5r%k&?>AKD@BWxwY7IZji0btk<BCkOs}K7xJ
kW01{PiG+kiu@JMc2mW!IFODSBoI0Iw@xpGH{kEe6jhCWLX|FB4DC4q-a0uo!%fA*{cTkr=J#7i0bEYI-&VZo~~{C+(T~gj0saG{o)%+(6Kde^RRKHtN
Wc_1g{RlBbQ4YP-vZe&S3P9{PZrbf@>EX#>ujEszaq;(%#(&R4@5lNAP)Vkw5vtAO4BChKGUr+iO>rlL_Q%e(DW4g^?1b1Q{+_k<3;a8j1q-k%z@Vq>0
<g;Y+#S>=$e%T5<!M3tJ!#2NQ<2J@+c~m`;*+pMs|!{d<c}m0XC>g_|F1yp_hUpZefZr{~^p=@9vI*@@t&oGktu@9Si^AUwZ|NdV?YC$nSNf8#xn87)`
%e6~V9<j2`uFGukc?`I~){fCE)?hP{<*zv?(nm_RVmp%x{bKuDDN%SF1OQ~0ei6>+sZ255Az{KnEQ>f)1dL#Mc^$0wYG<av4fp?hb>Bt&mwm<cOe(XR3
<bd?$i?Cd)km?fr?fOQ^r~-UMb=HeN)(@hYUtul0u1HV4lu6dY&nwh_tRKj2Sj*LMd%z}q46`FV6d?V`$CWu5u0H1!>Rz|c;r-KVrSc;m(QQ73>Dz8y?
OCLZc#4z>-WcXRtIK_KBx@d1_@PAIRW=I2|7Vv!FrNC&RZret%dhI)z*g&r()`iCw?R_Fq2xx~W)OPI){;tL_tn2zZ!LvL3e^Ok8X3>F)v~$xqkjwYT=
A+ZnTDL-+A}<jrGu+K`j>HfA2y`*<Q?fzXA&*%5{!TNg|~+Ehu!;E*qz43mCELwi$D5T`=!^Q-7oObitxaH^e;fr1gl_1{M##aEiE9BVDh7XedD>xEid
#TA2k(%Db6&cxAh>yQ{|p<H@i!f(w~_pTvNaPiKq2;#ls07Ib3htCm~b&UHZ;1FfOl1Hf*4UU8;g!4f5y>e)OALwS#Jw6MvQuEYibg-I2KTqu-8cHo`)
@lB!|j;4IC#eTDNEp6c|)(&V*$gyDK#FSw(P_8|ShQ)=FeBv_s8u3Sq|4=)O>sLpb`P7=*$WB6GOzPEgDf5~~%mZ4KNQ)&1&FP7q~jQn-6*@>(RZ7x|`
)xpPnYI>i!>5hWcT?L<S%)-q>_)wB^TaB<!i(NH&&~5UYvH_y?9qGr{XnhdA)m}Ju@&kAFVu~f@{b&QGcgMuZI4CGDkwpF-JV@T$n(`qP6|lm`dleIZH
aSAhJ|i1OKlm47yd`(uLWcv55xBUS_)Gl3ziRvJO8c!axjdB5F}z=RFR^~`Z$6fGShpfb>_Fx>NxP@QPrf`BQBwfCM<EftUM2GH(oa2vFDkBD*X&@FkJ
wJ(o5;-hXMR;03voq_dxy#_P1M=;{mqxsul2-McLG%r>dE=$OKjo*Zt50E$h1COV6OHN|E-6j3(bY}8(wfLzm=6Z)-?Tdy)JA{g5r_44_q=+=*`Q0HKZ
SUDBk%n3Fx5u$h}wI!soTJ_-{QVMcfdc@5HXkDn-UJPRjC6{cKztq)$EBguB&jvu!+PNB)7QU*o`iyIvV7-?ltltIq$4rxo>NLd=!y#O56LBbf<J{nXE
m7j6oTyIk1S3sjA8QMhkBy$wUE2I_H@WaG2A;n+TupZfU>BPRq7(%ly9drG?aeD{r~GFKIMd8Z~1hG(}^<*D7cZ~t}!BkmfJ4>Va{7KFD{z4r1CfAn<4
8TL24OWZl1VtH9Z{imOPikKq`=kyX%<?)%Fhj^aksA(=?`)hrdb0`+Z*1Gcs)<QzI#h``3`8=v#IuRWj6vlqni+<_EhkW(U*N_bzb@r0$ekj?ArNTT~3
0|He3-OVA*5R_8j?$6m+LPR87KhI#jr_EF3J0a}kv|gdn(jJmL1~ia+|-a1Zl>#WC8Nkj7QnEOf>UDIg!YkT(!Z?RW@xUtXGS2a#Jde2sUNF8vtJ*wuy
!l_q*q0?Uglg&r;{Frr2FYzt8|{RTxG^1OiN)<B^_Fx;=Z&SoLNcZ{r9u+<a#moFuJ+D>V6u6l6F=U;C{9#RX2(}ka$T?L*hQSv*x{%OfG%b3*W!|YC@
MGq_hWc?I$CCWG{PlaBSasZz`5Z$rGwA*exW)jm7r}naq$rt;?M(4YuZr@AZ=X<x#4c8}AEP<lPG&Zrc4^AOEZMb~!u|@+VG3IR4<bcU*0<9<gJ<Tx=J
&o}`<7$K&(xteO;{GZ~yz7wPBa{IlOM)5ycg7RO#>t#*_9ZQ<bj!>^XKTq&XvIN{x-h{U7^^^kw`TY@_(9^7y>k}v5CM}8xuOZ!K^v6`BMPkdr<g_e{}
?#k!$r+#4w&Qq|286l?y&)zVyN%`)#sQlonotdQ|;qlytgM-M){LycdP;}w^yr0qU*GeQaHC4gptKYCZyS?N$yZPb60J!Stbqc=w?L1*i??nDdLV7Gt!
?XpTpZew3`hjso1tW`Ye8A?b-z1?KBQdQ6q(>?T`S(aKckr!WoIz1NHTu$X%wEA^*VUi?qpaUm*ib9p+e7}!Wb$q`KlOd<HJdWUv>5`+o_PD_hTONlr`
U6uxD(}TQXTGl*mfUm{^ldUFP#vxTv_#=IakZ>tG6Kc#YfsD6(uAto?#dUP2uWB#VX%?w3xWB`q=BJ6&}ac@KTjE@BZMU;f2c~R2dO>>q2(q!4H4>eg1
I8NV)8@7qZiEDy<6?SLKI3@Mu@<{qx}GG9@=5T#rcl>3?CP@8Nhfn(EE!PD$f3Z{L1j{dIqavwX$%Zcg=6KkL8l&%{L{K|V<$-Zz#D_gD94+&2SjWg;J
EIC$Pm6%SF>l*?k3;X4h{{MvXJD_y&_u#T8ebz?nXWD-*yNOk4vI@sxa7GKVF3k%1|dxJw$BqfoOLqEHkvolP!CmV~nK&tQ_uIeDjSCnQpV2jj2;@*(4
M1T_<a1zeE``vFhzt2LdDMU5+1Z*w0PK@*hSjb-5ZNHKSPDJ?fskhk_Cj0p57wk)byN%sgN}iDfT)fNfTKBN2q+jbz&RcB0)&~^*n=fSmo}N73<vx73_
RQM|n^)y<HV>YD-7g!JT7c7Pi9gq`iYMZPI~?z-3E`^97nwOhKvUhUKb6)}<k59PE=PXQYvuZo1MA=dl=(36T6)-I<F$6--STAD^$13h1Y;1x&Aou$u^
Hrl>flkJ^KDdz^`A+T=J_**=f-eL-5>W!B7`}COZwq)^G3^@0<Ber^+W8+V7nuKWqm>++-ME?1#tiJmtCoTudfL-8zFxo&0<KHSv%V_-DHY0p3b3RJ{j
E3W=T?(7vi7S3-O2b<9gj!1HxT=i@k4IFCe4I9+Cbh=tTLoUbj4D8ToJ5Exz;N0Ib37t7=Db=BpT7hzH;udF%`E*ZetM;sF^9ANsq0|7!l|{e|<+(?t{
fqksQu{#1#I!yy(i{=0vF&7YmTok<qTKKt%p{nz|u`3h#O_^iRt{{1z7CVPQ!qHq1r{{1z7E-?y$oGA?fk1su`{hB}0s<hco--)99(38}!`SWhG2K)8Y
x$X}=`D^}ySC$*{rH@B=|I(9xHGflGh^6~U!6E<9lYcdTbAiS?yc;yXKlCJ->@fUr-q7o&e80=la`13)nQ(R#Q?wLZA++!z=$mUXuE8k@Go0YF&<tFEI
l%~g`PIW7JCHwbZcHG1(AmTDTi1E>v!;eTpLGhdL-*>%(}sOycKDd#eZA7I^T?it5)6z55phqrLvN%f$8Y})+Y`L<o@}v)WcjHX&VrMwW_DpXdC6}!-0
Vx{ntonea;R5YxI$tnEfA!Na&fR4hQHQ#Th@&rxKF9;-iP-jMLcr~r;HR;ga3MeZ?L`=2*pX9P3NN`uwk`Z*pdt0TYCdzh0N0yru~5Ms`^^5-hG{g_v=
lbedqpGBnnY@cw?k8QHfkM<oeW$@Yz+D(h^>XKNcF&P`KX0*;<H;q1?{Y2i7ko=-u-j<u^-%0>1Po^80B{chc$o%tD5ABs|cJJL<pCWFcMjTB58v@Z^e
biVzPeg4f8(TopyK8Hj{L*!%Mq5sFp5F!&m>!!@aga~FTDXFD#{1j=}c8HCTFmmo5xJ$VqxA)L-+Us{JQ21>q#IlL5a3RhWZf27Z>(=fZIOsVDI3}i@3
Fzn5*w~gP*G*HSeXCXul#_P|u@su?_!LU)ZAhFTBI5O~>6t?H}s`}vB39{X#r|=%7QW+4Z+>lEB8HK_{trL?HFM`Z1W&lYKM`!40Tv7_}b_tQMloIcQ>
PETl)&b8iUr)TKpf(xDY;^5gOz@7wy$y-rctkem*JW1jaLQ%ez8DZIu9RyuQLD-Bv&EpN=XqkWPvqZvL1JOgxQ`?lMwU~`^J>7(9iO}xwFBxefe1sk56
RxnlOmIw*=3NQ$p%-u-nv}j*A@A<={U`{W44@P&@2m$(<xTHMnrxAEO7+W*t@$P!Y4&y`zI0N7gFmz+PeZdUzGsfgYcvfqcfb9M>5^Qdt)xMHS~xtJ!r
pSbpWaNg~wRQ>En}xZQCoe?*bUe=H?(h)g54VJlm_~N5%GV9>!tTt@C=8NCEhv$b@le+Hq}2`j!*$P1|^4Y&9K8S#v`ANb>d4WSMc2Z!PJD*@Ek(Bs>t
`VWW-ozs%LV!?#l<9X`H>67=g{dbHyqA$YsPm#>hxN^paKbogC{3oA3FzD{~42X@8;EdR<99Vm}Vtgbf)Cfr`mj&IP6RNxVW_48Dfj%DNzB~x!TeAQ9x
nvHHwvSoogTuG^%1A!qFS-x)xv`vzpt&npKnQE{S^5J<bE#8K?+#lTm*Oox_@X4l0*(N-L&y3NKK0w-CerNm+-{kNt-Gtr?(Fu<gw%DDV%|@Or=@APhJ
UsSY8eDV?N;0W(NXzZY+vOm4%A_p;6ieDm{CluP3P~79Z=}$g1Je3jF`XNvkm+3+_wF_FQ{#<)K}LBqv#k7B58=H%e2|7++NE;`3Yn@pe6S0p+UjzDDM
=K(;N>!od|<PY^4Ir!UY8u<dGs6+qR6*ixnyH5uN>-+8G?>C#yeKXcRd48xgBQW=Y?!3NGWUZhBapC+hg*ztle?pU2x?-u>9vC-(JE2cb}e1HFMj$9H#
pKHF13N8ikvRGGwS9U%&1jVeun^PxDUm&c?cf*yYIYwW0Rzog+6XX^|unKCV(<B16Lr^68CbVP9udX=dUcE4N%3;NLu(RsWr5vwm#Hb)9ctuORrJ-y3u
N-M3WG?G|j1;^~-Aq{G-Y^=Q}KMg9QEUCah<PRE68Z?MB69-pekUdxqQo9ehR_A-KaXgPh;slCA77k;<e_;CrSO!x6SmU}cvR^XoFf}T5Gj;l+`YcUmY
*#akydpa}-#4*{%E+rJ~LEXB}xL^0+0CfK@kVIa95Z^w8m+}08^~+HnFGGRro}BQzG8+CHkVMrkZ!h8<KogT;vs$gMLfu@MV^IAO9QP>9`3ggy_x1JbO
_-d$a<A81srBfyK!5CtaX**z#Jg+b7Eks#RvxLdgKSbTgHn->>mU(u;)91sy<a+buDGR|l54a8_2gEJtJkR9!Othkw{9<m4cG^6fM>k%DsZA5R*9tF3(
zA$Z<x&o4+y95gfkfd75K+?QY&|b9Oh8ig%V0Mzj&TG;6SCNgV?|#&{G2I{EOcBD*ovo`PW}f@n7-h?|;7etKay;q0)b${{BGC|ILB^!9f10&;PRr`b2
{FOlTBcU`weq*{ukYfC<@BVy9Ducq)mkM3sHg;py$3A;!qIfO+peR-DeLQQYhl%!v%J0)dAqp3`f0T?ttM=K&c`AK(Zk<XIlESO@~AvPp%SS3CpW`PJe
<2<D5I6|A1q1)#-qc0JkSZ3V3-e=;VkeSqB}|G?AdQ2=CTuKR@wUIFc<DaEJm%>+JTKG;eUHwk3?2_D90WCOY=icxEBl@H=+1cYxm9EYW_a{^v}JOchH
mTMZAfA*$ug8ZA>V{u!E)CaY9fFP09jV}*<J&N!n8ON!<f;_*@_@K$_gq=@Ttb!M1uH4*R<H-~q6@<C_aTl%MCVtTFQYh_4vBKBA+xbOW62P~9JN64jI
D&m7l}TOd1oe;4;Ya1qDsZjz<I_RF#@Got{cEEdR=~_ygSGY7s~j=p=wfreY#h*@z8uKzlmxtCm>$9D7;->o@6NCuzA8ZAwWb}hn-FaD%2<iBRXB+Is$
t*vuk(}H%+$CtvMcq_`Il=%*afiSM;K37f;$*H-q|AYjCAEwfx4ix3pB!(In`Us#S31nn_yuga0_UrM0VKUZ#S@Sw?)qm99{qOgqX~E7UjBGj=7fJUcE
sbhgH(q8RY<Cn)EYw=IB5;C{XkO>G(g*)IY506A7z0xV|qAk7owQsDurJ!%*I$JR;NrHg+zE&rDGY){rgr84sCRv3-ooCeuDo&@L^u&LdA0!Zy-+-iBP
a62jx%<9H%GQLQVdi1SOj;EA2Zo|-!4!5%z|Z8?yJ{<D#OzewlLm}}0D>6r;Cp@5dMtXatoGQbV<NSa{uo<OG6qVt{^bbyNM<42rN=}KI>Xx|&g)d8Gz
dphFw+3|$~YvuyLzLFL+T!rXws8OdV)gKAN7CdFRQ&Sf480-|02l#MDPJE%C>#6qQ`M{ncbjbRKF)JPk)s-0o-v(_(lBZp(F$ddD<p3ML9?|i%NeF+&b
P(a|Cfs>}oxn%-L<x)Hc*U3ZPD!d;j9~d_z9=<0*YT5?-k+3~Jp-;Y4x+jll@8_yAI26FkQ|>iW!t_ZXA1<py;i!MmQO%_mWjl$^c{m7`SJ@vPOku@RG
C%A^?`#weXkYuFJO~@EnEDLKPI%leP86CqrCjjX94kFIe>SGB+p3O2z?2S;Q~Wj+dxp~ujJi492o0eQt9hT7eYh7U!*B!>q;KQV)>EmU?6Q~Dy}VWkA-
?U`%m$<_yNU3GI<tK6@nYBH6~ypY61p%B0ok>rNQ<}r*}Z#(DCzjI@uG;BbkJAB6sYGaauX%lXZf$qGEPQtV*)S$}0TsQrA=4$EN^>N#LFy;q?vh&<r>
$s5k}V&mSfnj)e-yHwFq$RM#HR^{hQcpCl%54Axaw1*1Wg)#pOrnph7g`^L~wtDs`<+wGd%%8U+}o)I){{@53w)dS0AVB%s-G)P{s@t_Hq_^{m|q}?YN
DLta&0}vhHUda{PBPt7k+r*b^H{EdLv9R8_<P~=as{8`|^99yGXwc>FxaP^g7hJbcwiDZ7C*Kg%=TsyC$0bAWI4c_8X5j~D6L#T1bhAJ9<88PBFI>Pb-
92=f_u`QcyZ8EH@80FNtB7RaAqoa^eDb1$d?v3YjxBhML1*%>6k~HM^vM^0iwSr66QpAQ7E@cK6YnQ|JA@)}B!%LqIsjbS<;^>KpTOnGOFX{C2vhM(!^
GG!G6A=IZpB=Cr3}iVHIji$4hN97H#HAD4g;Y!Rd+C~@&-h0(5r_m@f|3(R^0|$F;>d&9Hy+~k_DX4SIzXWNKT03jV)-Bd#+4*sDU@Of(fF!xZSxgU&B
8}gvW>gFM(hij}sf&vkRCK?zVh-afMLbstJx3$X3BK13;{CR-)AGz(#n)P2ed$tGP9($4YFI2LVO%CdfqUf|0M&(FuG^8iV^(@)Zjk8oQtGs1h<{Y&+t
e<BlLk+{p6QI<A|<^fY^Ed=m)ND80pdg2y~TL({u;pjn}EBHk6QdktVVT}OJlT{$3B1S0zM7y=;Q%vpVyJO;KF!Rb`pw+REZvSO!<El?$$pI7&UyFIYu
*Z5@lazB9cWH414j>~$yDA{c@jeUb{I(NE6A9KOqD|&O)D!2tlV_cpYwhJY2POERlD?xL7pWnSl9lxsp+?kxY+)fMXR0vMj_Z|6tfz3OqU14_)cCS6EG
+U9n;7Y|6JU2k~DjCfa>yIf4Fqi9{HCqG>yh+&B_3j@9R&qirCZUt9>~QBKPkC1)xEMBNn}}Ot-hX87TFHtYFo>Gx=X+!!uny~HC(nuDF!H`Yc4H>E;u
lDk>SOtwKpbY4TgV+X{fVJKRs9d~FT3&hjJ<6dX_^-`g>gL%E4~k^H%nLS1Tbe`^hf+cHgbK~6mHG(77#t3?C-MXXW%<}#_bHT6o7nu#9B1DOK?=-Rn_
Om#DhKXPfZ{2RLpa(TZwGBW&zE5#bw{>g#{;;WSA21qax%=$H)1rqt*j>U4N!|fdmZ*9=9L~xj(<E|D`IvcccEhvSO?h=}kxxLYh$|nZ(Wle%;}S2M(W
44amm&c<EzBD_Hz8-Lz&Xc?F;7nrkQH2Ei@)f7pAo=2wyJPV~F@6-Ojurr(%BfJhLMKpp)6h*``t5%;^_+`G>0_OV^nr`&eizTOYDqaso)GIOo<8~8I^
6|(Y7WY}(1e5J$2KUUrq45yaE#RN@p)mpM|kCFf0`0XQfzO*t?h$|ysJL!)vtG1STuoH_NM-VA272H-ZH4h>6pI8L^*$o#WK3gBSZZL}Pq^%(}S<7uGa
~Od{6F=W^WcU-v^fM`j_j*A{hN<jP1lb*od_YVl<{TF1Q5&<^Jo4yg@F+g2sDT=6ug7WD?oOPXrjJFYsq709hD>{uB0DuWt!vWu+C0VJP|3#LmUCPQ)m
7prE5;?*-sL+k_sc1BgGpjCH|skDEk?VgNID#-$j@1QjESmvxNzd<U^5re&jOy<q`RtsD=DYArp}*O!F23beZ^nM$<w8^ch?+1Uz~c#FWwOUsV`1D)^M
F-;Y*L0qF&qVo3<sy?<f78#LsMliy#DKmw7D9DV_<JbY2t4(fQ8C*U@=_KTryPjsF|er^qgp_2i7CUT#U#9xLP7X&;+M#(=spEK!|ktO8h`zu%PCqE0C
qQx_9)J^uC+aohXL>Pxd&d?3jg_89^iZi{kDHAduJAp897D$~=345xmbmGF*jD=FNb>=$!x9FWOc3`Ei2D~@!T+jm^{Zrx>7&VD?sAb}OgS;v$WAp_TJ
1oT7eyOQOC9B-Y?8u-lkMA(LkB#->L!a4NiVP#s2y@yvFiF;Nbr?ASbBj!8Zit;Uf?JI8<k^6o&Y!1qXCd(6J=ok|lv4GDoSmB-yN5H?=MF2Y#xrksG)
bbQ}=CyQfc*yPq%o2(JlmKv68C5ceh)z&6FEy~!hWua&UQ>k#=(u7O1w@Uw1>Pp79L#R5>xKOiZ~ft893a`UxC`nPHG;&@yE<4Y16kX;JY%h$4=_Ch@9
u8VHgdGUsj3SY1#YKTEen4E2DtC{>p>0=97({FR&D+q_4Q~%)egDWh$A94wwYq1x#F1d8|s2sxhwI3Z#`(bc>@PBeCk$Ww9gNBA4fDT4agsm-)-XNgaF
=Cx@3TIX`h<|=}^x#C?VCkDuW3ZhxkLA_t&-0bRzR!ZUSpz-1uz=S|w#9PMPC!a7VHMTS7<@aLL4Syd0!ng|%O}5qaU{2!k0k9$!zZG^UEHq7yLA?Q|g
pr!@*I9?Jo;D?nsBoU6FY=AKxFXBNbkC8VyN?;yw#ySH^e0K)?A9)at1@jWC77M{5$@5Kf|ii%$f3+CjH@Zk@mk$qS8HMfZo9-|57Rd_9&Zc+%+Y8#|&
I~psmV59vRrHMd=@M;xDcv3RAX2sdrn-i^<>t%ffx;#bTO+VkaqKvi*hz`;69q+gBu$RnyZ(hWKa2s}Nmck!jb61rYYvGv*Pe$d7#HW@A;Jrd^ZrSyHV
!~DE<C#vuO0~r6aEacrLD3M8!b)5&#<UKzD)!wX+CO2`#Mui<f5MQrv-wda)EO1GCE7kXxs2%N&VEQ;U*`wd(if)+Zx5HT&raZ9*R=-7WOEd8vN$H-Q<
>8HPOW1M?73O8%x>isoa?9X5l}<`SI<usQa@-setiuSBQ0$`8SV>n)4$n&iy{95>dYVE9n?{R`Pi#b`|qL?1Z3K>OXa8o3wRMnMKD*3_W{vA7`~|2e5D
s@08^PG>Wg{fCgsJ6sKJfY;lg;?6Y_waO9B5nB~ZM*0)>t8gt1NZd~79YtVF_jy!p{m1+dn{mC=cxBgd3Q+h`?wfjkqFwDiKW8n9j@IgxJCEJ``E)a!E
`AwBKJ6x$W%f_IS7?pb}g6FWEIbt!_ghKJs1xRJc48eDE_<M=g+>d;dw?XB6Y3`ylitE<X6640mFvCHc&*y7yiJiWSE4oSOr%>-fa1E?xdat)hsEGPR4
e|c-;0kO~bpx~#OOMnScQVQHM$>7{>ZZ|W!1TPl{yRU*VBZ-qWKEb&zVR7l}z!|DUeFO%pbj{UWN-#77k+rUURu~^sYC{V_yi%n^%evw62N<U3JaPSUV
gD3$?k3Hrom3Dq=2|!Q^Y}^!WX3RAG|j>s@DPrB!AuxyfyZ17%FP<*brWo!5V+%A|Lu%6+o@iq9Su<Rn|)r}*VtUQySaH^(sw4X3T{T@H;0wML*`P(2}
#5#q6*BdE2sP4exmhMDVLN~v=KP@k*>3B((73O-x&EkvB7!$?%FKkNMln{>ovX|<m*LaGrkU2>y9)K;a5@jK74>3F1IzYFRuI6vY>DvR{~4Cxq6tFObn
Q$%{~dN;uU`Z;tANjL(~i$sd+UOU12d)hwN)3zkHGDU|dNmbwJ9xwB@hn<a6RnRv#5*?JK*eT%_r`=>l`;^0!cXml(r_=5=^{@LX}lI$PZ4BNq^)LiBa
c&?hh$-GbJ&I^nS!FR0g)LxDlk&*XL2E<V?n{R7*4D69;Yi>x(15w#~bU)(gepJgCV@q50QWDXAzrz%O|ky~buD5fvlc&WIk@?vQqtOXJ|spv0u<ut$x
^5;`O^HT=ANMhvKRF9RSkk@ZTWbhFo>_?K@Wpnau8rGsOTh4kxuFt-lu{{CXg@Gz!GwlOgb~g?&%Ntdkmp_bn<X=EE)U{key|H|v&={uQV|V3`%cD-Vc
<I29&y)GK7pCG6OXu4&!AQtHbL?^Z__O^dsMB_b`NcU3YI$KdmDf(4`3mA%lLy+q5uk`7$4eNp9Jx<GDaRU+*-DxX?6>={D8PBR6et4zKyE>iyAU(06|
#@lDBFp_c7Pq^#SQDQuQ->kJM-zu<;p<mjVU*2>HvYakH<FXKd7k^$#y%~6kZ;NMq+M;dQYlyojMW&Ke^$4TWR`OU5IJD@EW4)RYQ>CGA}f5B(g@jV7T
si_HgIdSaZJ54+rwQO7fyNG$*%>Seme_<*gjSV>`D!QKs+UhA|IW?P5Oqp0*Icc!I}41_{SsSrc?t$TP+Pk*xL>(qn)E!u1fhbqa|6MuAy`$n6s%aq`h
rRsCv_A;ivnZ|ee%3$V>s4lY<mqJ9pWr6U_1LS)nXr$g)P<4;g0(qtaVTs6D`CWiGTx9;4^SDP&@E`h+&zF>uG#o9LV(S00NHfT49ANqQo@o0Vl_X&4q
CtOnIHE-ullNkGz2@HMElWdZ}a77-cB7IZ|B(Cw|(pw5-d+Xj+{sjyFChGj{J4gR4cb<tS^haMIH7z{tM1~JAuG=46q5S#1`M=tM0!B(Z5IMzi+eaGT7
htI?>jfhHRo<!aN1v|$NAOtUZERB>Uvb8B&%!6(@+(&jp$vy&<^J|S7oQ%6rQC29yOIRQMbLaAFWiU%#d@Cx5C)Q;TO%Vtzc;~ri*jTkHl9$O?}Z&EfS
+2B!p)&AfLxk0sm;Pc9P#->c)$1sWLRxA!YkfK{(iFbBQ10fg5eA9TCnpWxE8)`$~AKtF?zVzAH&oaxW_WrF>C#Kfrg=tBS4^Mfw;8&ym?k7B>i?R;_K
zJ0IAI%b@mDcTdI`i)D?mqAXb&cSSbsG@EpL|9n1K%_|FCSx5XMEJfRw1#+Nfwf8uXuTGaQ!Q*pPG52(I+A425AA8)mM(4sLSX^=XSp^_?jVsR=se2nS
Jx>ptxkZgV{!T4D@3@SA}@(I5&btlCJGE?MC5{+kbfZ;nWv4izwxu=b*WLly=WFrK?#W$Q4FmW|zey|H!aTsHNW~cWb@T@8;R%n3C);)E+5pvz7!fs{n
SUq)m5Ob-czL}ZB0EYHkfPnv~_>LaD{u*ePm3n{nx7L`L3HnZ`aNXL@5oFPJOuOp4>)v81i3JCb#9=irRyf8~#er6uF|XHOD=*!dEO}Hm28e}j`IlZGM
nnI57DVZ%>)9}pqny%`0%Tv~coo9Q;;E<+1ck6pNIOz7mG=*41Ivc*;^}xuI!@T!`@vOC;HGP&PZ#Hu{|TIFo=t8ElX{6cI*M*&IRrA~dFuUq!Sn~>aa
X&6U;ebX189f!jI?~EE-T2k<6vJvwX6CKr{`+%?OLi`>y#w&|HU)oc4NW8an%tom?g?o+P)*G-Nz@SHqCo(tLa4lTb%hHfB$#s-lxf&etrVXKZTmmkso
K2WkbxX#;wYnBEGK|TACCpj*%VgfQ*T9)D{-EOXmA>)-Mmq*qv8X|Jm8#p=-C>XCW#UJLY;jNykCP-QR?ZKsr_gxWjH)!}yLCuLU6+u`I@{U}3mmqLr8
e9o2a|u8!jfI!Cl=yn^?Y!zoIV_~=%HhxO@YEm}K^-|Tpi+uNwFd?O}eM?{zcf=9I!ts>1a_li@0&IS_Me7E};)1=!r0JNiZzR_nE_I{64?H}c1#U(ZI
>Sat^@cml-!_JI;<j+ul8;k@I_D7~1rc8cKz(u8=pG;7`EKilk@MY!Jgu6R+?R#PE5Zt-XWKX&_v7qLz5x!Z`v2Fo*3FbIPwbX&lq88Qv#=sMN>R2XCT
G<`6sTRWb0@#;Ow^7qHEEg1QM$B*0L8vp8-2HY<UZ4xDc+FM39s#v3>4N!|wBqm9d{NhRaY2fk{O!nYUlzmL=e4cz^#Qlc6fd#9AiJ!X<f!c`HCveZMV
fGUIEYGyv$|wu`$@okqqV{I%q7N5#^?NdJ%E)|=4WMi2BQIK9sA>Iv)za(&%2!DmlwZohMLsFdrw_3@OmrQAVIxGqD0pkfA3d9FWx<%yYT?D>a$x_eNl
YsatxA%J3Tz*LA_I^KMLRvZ)5rEX6ws(py?z(SRUn6-LA_SujG_tCZ0&BRPGGlK%H2>7Pqk;$gG}7Ab*=x2NQxGIdiuz;+uKtVh*^_Y1lf#AtpQh4uhN
{Kq)w^Mz4>};;%$O;e274i0M}I{0cF0d;-j$MFulG#$K9y`%aQxuDjovs{;xw2eA{HsgmAt3;Q}q-KUlHUa8}*yt{L8YLKQwn{cg$TfF*~WG8VEtbyXj
QN%cNI3OJHbEd>pTG*oyF0q{*$N~&>xpT_}!LqG{Ywcy~%mT2z!0zi~3_*EY{R0cF5R{52*PI{>7N6Ma!?$x(3M>=L_OvQI0wd#c^Jya7MxedE)*W)^b
>)Y^5O-|6JwTk|V&OE{7z5?0i*KhV^p(x?eycb=mJlmb*Kzvt1Iw@2B=K!B-r>1z)vg!%Z2&{^Vn6U`cNRICSA{nZ3km&>zpY;?!zgg6qq`Lg&Jc4{XT
>~J*f-qo?Dt`Q-y8-+L9Ak~0EETsM_kXljcm_RDQ_U_^}GT68;x`$0vzR+ukFv}F<R?h?AAPPtl0o1pz<cv)6L@MkwJ*l>CuXxAN=*bJysjMzZufAbc~
F`LQpe!e2xRrMrpt4G@MEhhEgO*&m9Sr?~}sb*63`Ix(deN;qj#WnNn@W5y6uu5;Avp6jLlkwt#!P2fbYNSPcM+<Dlq!q;%bGYi%q$Z;<o&J2DAx<Vj+
g=YCwvr($llszyG=YFNRGp&5zzak&;96d&8lAakEAol;Oj+(71=U7TJ}7aMRS&3qfyq$*VZawB)LUqH4TT8T)o4?@+c!{pt*qmEap;XSg%T0$-!7JjCX
@COzX#`SjppjNqg_FyvoGC*$fgfCW+W&)1*TgML;M+$^{<qLRTtO~N+4SCC)<2g`zPvU!?kUY7b9;<IZ!3yH60=}2$j^-y+-Iu1egsJ#6hzL$B;0<nx-
)ex)J{w^5QyyXEPBFJpI11N{0_3@4{T@2?Nr6-@a+R1r_D>*FyY$bjhomK;EwhVT4#GHf${ju_pDQ2Tq0I)&Ac$4-wLI((4mjuP2*LeA%N(Z?_}ma|4Y
_&{4dX>(3DB*;<tF<?3I(p&ke+%Qt+adyLGDqv2{6)JA+YI*ihG)3f72L0hlHE0@%L?_^^MROz7b~=G7mB-kIh?<!PD37+&ey(1Ta(Y_VI8<{=&(UItn
l{h72pT*CB$aRX?t{;O<V7EN9=}aBgJ3Teno;#-<e08Z4I7=k~fB$Vtt~z%enZFaA^9;*pxr`JHR+)BV(3WXx6qmAMgC1dsS`jmcR!6L9Q@r}@!kJuzl
@2QYiF5j;&=EMtM?T?8)>Iu?g)HbzP7>ttJhU9rN-uU$AIT@t8Rqs=_I$-JTP$vrO558Ok(?^NfCJolj@5w9r+%0H=d^W5Zm1~*>%;?M5`v4*a~`g^Z*
(#Nzp<}t^KQ^?6$=3j{$W&l3un{hE3$^s1DUX=Dc`}NX2FHCJeQUjD+?g0IUU1X$h*;A?(SU}Dwu(rcE#ERrp&UeMR(mwx^`Cfmt@dr80!~D#=mE>Tq;
s9(+$@o|#lHbH_{Ry%T(z>!LrWDBP&g%Ms-+WB^?zh;z1|GbS2@%7)hn(_Vi0Rq>N~pi?pf4V|X9bWK=(c$8BHDj@rXO5#VNrcH^__ISz5a!}IvY8CH_
`eGWNtY#Fj${^O|xSpJ846%YBIUO%b5c>qr$DFbV9~@Q)^y(Jr3}^mGz;OK`Mcu;EZ#TC9=XaFSZ6tBnQak2Yr)c;wFI4>ibZ_8FYTD`Md+hME$p=@-<
ck^@fAtVhPmldg%Okk{PiZ#0lJcNndWn;XFWFU7x2W`ozf%hJRU9GUy?vk8AY2tlSIyAe&lP2z36}!@L!FPkteZxwVtn=BER6LO+|JjcJshYb-UOCqIx
4<-NPSSbG95NKDkL`~KMfBQLdw04BIgxMEPR8P%65zlQch2J^{>I9IXr5Ll3TBFg)E@?wBpK+B|slJWs#2U@jtaR5p8hV@TjaSWimlxKRq<b;pis)nfs
r>&4Ke{VTqJ)8uXxfH7fQ!p|weXNIiAy%~E={|gfV!pY+;wI{?JIFEfg1#S#f8p14&q^m%pY$|<ne>S1VNsU~*z_$*?Pl%aHYaL6xhlekXCS}HPmSuEp
Tg_;sQ3)wi&BpF#mZ5A1~v=MS?rmUm&SH``nxW|vtysCmT{jDOk0nm{LG_|?Pg8}Ow|UEJC2>Y(k%7@7+~L_#l@7&Q4+!p?IRD6MsUI?{d1nc%^7e?=#
*3D?Yk#tY+pqX*+)DR4%5NGs(`v6nr1!$?$A$?KTy2@mdlJXbfyX9Pb8iXv0_Hfb(V2E>3CgP?)8;ho=<TAHNz+;3R`@X>U6!~qlK7%SQYr*0KylFLk?
3l2ULHCH{j$`KT-W_VUNK6iMilDJVmVbAuIFIsWfRM>py%`ViHTkApDk2^=psMdOx{9A2X7}s~VCD^&ABRUM4s(8_nrGk`=FkkkM&)qW+Lr)|`zGZv&W
RE?LiaO6J?J7K2AW`fyLmt4$A|MF4drsGn$iZK!|D`?R}jH9=y;>Edme%LLrs$nK3J&@6DpOr9_0xUQ!xF^`X>IUHa+7;1)qSPBcD-}2n2K!e*yNDFqe
mJPTzmI4qs==^l0@lwcC8Dzk_b9v^0>h~dC<Sa96RKLmaVa@e|@NX~LYxyLS)CSu77!0wR2$uiSb6DQ(vso!2pdEO~w-8|1k}}}o5k9zIMgnp@Tf&RPT
<GC#Vh?bjDdA5izMO#9L_6|25JTP*){w3T#Lw?!_9S(sDH+pv_LyK{4Ujc6)QdWa_~jf(r&`o`W-)Ihy4xvd!Ae(GB`>cYTHjt72hQ*{?jtKl=20F8cX
)aA`~G+nDRMp0>zErYCQsfnfOtj>DB#JA+8m8ITE8|B_pk{98uf4OeerXx9`J<mo0Wwl6#zrV!ggcKbL8e_j~cscgOy=O^CL|ZJAguLLno=9h(ASbwQu
1HQGIRGb^N|X#|9^#7h54Zs6Q{VX)Hb`S7?75zilf4@w=aB*Zh+AjL+jpBd)g3ULid)+3k4?kSn771zfcv&n<4*#pX#%nF;AZV-H19BM0<ZYrh+xxcJ~
Y%-q79XNUSXX)Ey7Khz&f#oxU7KmSLw`Ti|0?1*s7#4a=#Z>0|}O0POz+{Z2uN)M>mj|E}RXwhcj<=F5PA8-7{op01vkm3#F(3%RnSWeMLW+tpGhDnbP
FGe{qfMvh~oOR6E0=(&8?)a=Mt-thyPhtlsK6UvtPapN|zTLbx%Sb8Y;i2yNH()oA*$Bv3`+_Wlvsm8)$DImtk}0kvS#`)l@R(mFk5|X?&pjO{x&R8wn
~fE34<|Oz&<XWXV|9&r+4AcJD@__H@=|W2O0(}^%{p9mm$4gx%J?@WqS9vFyIKw8T47RvENyBRF@9K>mf1tYqU=IiB1t#BN!A@?g`uVFFt$EmM>p!9uM
}I^AyB`XKmYh!gH$w*UzC{z);xD!=)V>6VPuyHaZ47kK%+>HMZqf&?Q7}?Z!=suSW=@ZOqK#XT$JSJBb@%+{U(pe>?<K0kX#u2AFm&=hYQ3lyRM$lM{q
yB+Ryj9Zb(j6EyXv?EFovNB2BDHJv#xY*3M;j9^;9<HSUd^x16tpgsYYbg6RQ9uk|YFS*;dV$H5ugQ(|3F{y=5K%gq5~NEo&+XGrdDkJX8kJ(l1_H1k2
?6C^i?z-lm>{cwm|R^&g9L__o28ZFGN)||loTNnd)sYt4sVSKskeq5}CAYY!AVlf8r?s{WbuYy8!8Bcp!k)({A**$vGp$PB58V$F=Z~DRlxfN5KC4jy1
p^2~|h{p)r_1UOtD`Z)YUx$PvR3BAxFFCd3<hK;~=J9@nhQIpA3arhYFviDvXyJL1C63_CG7#imhNiW+$Gy<<gpXCo=1!3R5Q~T|sE2^x+J^FZr!SfNM
|7AK@P)iRpNGAH(uA&fWxlxer_w6gui~PM0HxJ<yk{-t?j*#^fq6~!<5q*@dVe(dtD#TuxS1|fzs?vQI}x_67AzsyzK>a9?1?_Hb3t9%sACWDYj;i|7b
BJtCPwcK^~IuYZ+zY>eI2RPMaMJq;-H0jy)dzX%OVsLdgWf+<m?6yBVA4E#BB<Emu??K?uN_UWqSL5&glVULf^Nk1E8`4q#9zoTU~q}j!FHgUt<mF3T#
Gl#u!533D}HvZipqg@B67?_x25eql}?9$4JFqH2OAd1UFTDH{N+&mVpm9W85nGLvsm8TWY!t+|0xnPf(>SUxFMmTmJN|n>poxh4R)rCvs6dcUKzG&5+8
*`u4Wm-IeRW+ToX5=Ru?*_bi2%f|Bo$v*;>IF`VDPDxdX=upf;(ULpZEWs%A(6Yoi5(QJUGzrJC}jEJQQL8Qg+!=G0=mx^13c9;S2kjxL26Q~hfVMXw-
GFVo6`dk({zoO%lPND<Z^LCj(_Uk?3m+S)xS%@?b^F9LT_W7H#?LeP=_fXPcut?-$U#uiz;}y9~`yng1MIn_3tS3!im8riV`K+#iF%?K9%hR({ljn(4(
8quKsrPPY$W$8FICPFpfZUZwFB1XUpILT6<TK|2cezXI-tbcbocs65)9Hngv7?;y5qWZ?k~<<@1lzPZuvyag;2UlC`AWf@+v`H!;dwatoFbK;fLht_ck
7^k+%3)A3W)l)gu4iv(#}j&Ulw18kMdGe6)^m2d98YThughpUa^w#ICu>#&ELL57X#I^8~&BB4|qfsg||v#FQB~pM~!h5J%Sqn1pnG(31r?^?jTKJszG
jxr+)PgQU(M4x%Qu6e85Yk)nQ||w+<L3*Pr=u(iQJg#5ZlD4C$Y{cr2JGrw`y6D)!ZnoJ9SFaqtMCWkImrrA_AoD+jM`OZ=`yE(s9x?cIjE)vUZ&aG2d
HX#bX{DfcB3XCp7QTD68Bh+xz89*@8e#v0)A`Mk^>i(Ga*n!fko)*7kIMfcNcoD#q}KumORK>4{9on{(1o5SOyMV|Bians#bynfVWG?5FnA7|<^1*(5m
9cV^61U?5>-2n&lUT~k=<i2&6PljAtD2a!2zkX5>em%u}ybp5Za=XWl8`+xcw%w>=msAV`X+Q3B3)zd0)o|vhX!5V{$RCrlgWM57BM8LB`^>2S2};(CD
ad@3AM+_UaWV;@C2&IeL<v$!{OYq!VImcYQBz(*`iuG-+bGRxE)nB%{p8}0Xc#L<y%IksZu_Eui1ewCrxU2YORu;B?_JICqCbZ)v^RA8IGdR@JOQE|M}
#&dzpEBf_kbi6Ih!^>9dce+#TS=B-VJ>rwPXm1gxMC?kB~|{n(M2(_veo4e?vcMe>~ui^|YKy{)8bH-@lNJ6e8jTJ)7tmlLQ6CkKBGfl?~B?DWS@~&_7
)MLm<ck+}j1>)IEB>9+9H}4c4LTMc9v9$sT!W->52C*&C>sNpyc)r5cm`li!K+<g^!-Iq{16m+IRflKPbw0A8PrKKUx?V^pi!$tCo4xE<k*bO|2iKRdP
T%txB`F`1LHPb82Tr1kU6q)c{PuxQdIb9j$jz+_(Pj=1|@$Ug&CsXNx$z>yWz`+a%P6<65aJKJ-ZL;e9DH8#?$23~T}N;Jiz{<OoBYlesJKulcZrIP@1
K`%X>G*-7!{{NWPe!Ca?pH-wKef0#U`Zg@s@}>=N?{rq~BQh2yWupU3Xj)@^tq=#8)ZSZPrgGtC54F`l$aDZr!UWD7wbKdIlL{^>UwJD(CS90A8I!=H@
(IO`qOIb|e(q;S3k3M%oy_U$;eQ6Os_AR^#&unB3C?{M8;h+Kp#6>C)qOF+?7jvjcKY)KEP*Q~aXEd6R|--_n`OD+<Iu+o#t5VMLPu3fF4cA2?~YtlxQ
v|S?Kykmni9w<ACYT{wl;nsrIdE#Blc6k)0och<)!?%sQfx|>+%V%D|dB5oN_x$1K6FU9<xbKELUoA;J|Z~AyLrcn+U@w`ZEt!sk3x(QDIFZHeozB^Xo
~h+?He7o0ey^mALz~*}S1;Y$%21JhW<qWVNu38HgYP9FX5{`tm(0FnvzhkbJpaw{W4pLz6lUcxTs#CMiGeoSa$TtUd$zg~ZET!ay6H1x)HRiWaAiKIdP
av^Wx3zEWm}9Ct!vC0IUMHQh4|mD}^Z$rb6uJ6h^ekPQWA8+@Z6NngoxixD;{jPmuXXx%G^^z5&)44_7mRCwr5;^daP3A9*eFA%$Fu{+Rr1Q$BpN=c*f
)W`u+F6!7l%at)d#!b52xdG@B*}N<9jZEQ>R}tQq+xmi>nCUOjyxHc@Y_)`JO$R7$m%$P~l_bQ+6k^h$mfjT3HL!NEg%(C3WoJLo4m)!@Kq~GrYd3hLt
PHa9{q;?=F?XRO)ney!T{#?B1il`L0f=dDZ~4o<oY+Ek%1fG07t&0f39Sja8kovud>$iUeQq44U=l&xLT0CA;{Be|1dtQ)Y1s#bn89ajfxd8Y4M`8Kb=
G>H930fX2zjO)KL4l=J-$Dy1R*mfQGR$}4B%ARv;~#jkg{<7Jihku2{%5KQ<g3q3g{1#^60ImWi%D|xwWgDLy`+R#CQef0?ZV3_tN=@d97#0eb;O(AU&
Iblf6t#0aG%+$1xv~VL=VBA=qAJNF}!@m76m?z%p7>dl&;DWA8fmzFRV)`SoRY?_$r%fjqhazw!==1UYGS_%k_6$WV<)imH(+z+g$*!~6}2QSX8*pqv9
#s@J<}No{e%LFzVqc_i>6gKW`^UDnkd@|ZAb5==h}2#<aLru>Q{=KXQ`^<u9Uq|I-&sP7-w9~gBI;hrF5<UjVabD=fHaPt&+y9HsAgV>buv><v`#*E~m
CXsSr5OXr)aOD|Gz*0z0hq=Be3(QHhJO!#+SA0`<OlkTB1Dy~(5`T>@GIth^ZBGXIfiwke=+Fv6cCNS)^LnMolMA<;w%-DYm^J8%y`V3P0J84<9-7@SG
9X1O$mV67;BGQR8n^L;gYV0_tmo<=pZd-%mnExpg!DD?lY<CT3X}z7X!-Hu37X{k9z!7`1Be~pqe*dZRzTKcGk7~Pat^21J($${aedA86N0;1a|nuIwv
<=7Qx!INcCIW8(%-a$3oXr7*aJL#W|9N~LnUm_*xRYb(Otnk=E&r8VgvXL-cST&ftbe%x+8lG0M*x*)%n39mJX!h2|deWQTz*cd6rCX)$kI3!sjs4h?%
4Nq`+3j5c9z*S6^Nr4-j|d%<XC7V*}Y1jaRX{6>>%efcce2&V^gt!px2^oxrO1@A9@76dGUK<o4!QbbbLk43<VW1&owDg<_i^<ve`)2dpwsLDo0;OnTy
Ie{%U!e6^@W`oUQ`R<#W{L$YPnOP=G%8C3?nJKkqS%J$Kjid}iKzw+8Gd#_@f)}WB4M0m|HQVuJB*`QKaZ%F&Q-PhuFdw{EB67!+`P$ne5AVQ?A2JU%r
Bd@-IlmYhwLCPK<{N$Nu(8IRKYUHd`S6(6c!#T#>6WC5b#z4&7Sa~C{x1Nks>8d6;19-?lFr3GH@wx7JD$C0y6L=siauu8VZTn-W{DbRLT-?uCeFEy_$
M6%EZ{t=WMea1O&-&sgpsG{(J-^%q;l@2<Y2rmHD;c<m*79=HfVFA#uDAgybGKb3rgRIe^>D6n1M8kQfO?gYn~k!~LMc*kE_O3y^pO*s@A<%$07NEZ>9
Kc_`QA2CVp!64#fk8W;k58Ez<cMso2tBr5i>sM?6Xz95zGYs%p3KH0mA>zna0ygjD6Xzh=pPGR;m+lMkJnw0KPZ#!6-UXBiN7kHc%Ih)K^Bv{U2{&;O<
}q?F5c>>MDNp6BsuiKV8{fi&n1uS_7~N%BmM%-hIwHX!e=`L=)t)L?3pd(D<LAs7OqM^n&NYLlknYXlS4g5D?ev)r1lf_em0F-Lcd}h3SM=KTZd+^%=5
MjScQ}fP%Qh;(or6IRCI|x9i?nAoKg3q(YaF`D`qI|0)B6$5`MRPZMXeb)}il=ktZ4%>cT=?j~NI2tuHxU2n<_BUk=>$YMgfKc46jf_AkxWoEhW$f~y(
JNFgKL*UR;n7jb92noDuH{3$G;U9P6s!wQsHyqnk`dtIotP0EEwWGq2ym`GYIqR<=&DqRouE_$fS2az>8BQ`XZ)w6_s%l#gKEA_sCZ`DW)sJ^nWHx?cl
Jv^GrtpiE<F~JJymIbO2``sGqUzPh)X8x@ci3hIq#y6;i3kt)p9y^Ak$+Je!^+%Pe+8R*BQ)cLD|QR=8dWVNef-BG2@skRmMbYZXj_P9f|tK_0r?2OcL
w8!sh4^BDvHjxJX?75{`OAd%0a*0gA1Li0qt`N_GWKlcQz0=I+56rnaKgYygv_R(FmWL=jXZ5XInsQ!`Uc1J>-)S!b42w(?#ZuuI;W;e-QBCVSaWvy)<
CAr@-YI8?hOsN9>ytTcid$x$tJ>@m(<F;hM3Mir9Wn<>A^G2o1Lb9iuKBuYfv|$Rh|@<a1N!M((0WPLMInp6hx%MLuRSYI}R!ixFEOd^{Xv&(;lpj}qt
;v_E1V5+&#~<O4tEebkRgM{K)O`=_p~B?tBO<1TpeLc+HD6n-X~hz(EosucTOiVdL6l9_oqe^vm#VuK_0vxf}M&@5$R*aX}ctsM2Eq*&}ydT&$8t>x$4
x;)r%%mjt*BRN$mWW`<C@cH<@$Ow|52!brxu@02m^0F$aL~2OLU#9{MKZV>~_Gf(ivKvT<mwvk~BY9%FLpqscjUlA4#)_bSPjQe3r|Q1aX{dNCux`8Eo
DRJ7J;DPhE)psxYJ7B|g4m|oFg@zMAJ5a9`O~h_H_E?FDAMEm2q~YZK78nK3(VkV3BFvmC1(TJu-vnMJ}4P%O8e~Kb8H|*>k?cleC_~ScDQIX4a)zMie
=Xd#&Kn?-zO=*@!J8e+9LMXe4{FEca;ah-zpUUzMHE`5>5j67B(}^T4?<X%d}sXjeE#;L;aZ960t2a=_0kINM`X@fZ=NCpDQF-MYN;$i0Wh5+noS?Ls=
Z_ZaLYf<hpM3#P`gP7gqsi%E_oxM#ASm8cggiX+wBvgfPnKAN99f+pAo@BIJW{dZZA!=pn@3%N0<jG;yG0$L4by`42Vv^8CbPDs+5)GqB5Z=5t_3x5V|
R6sakGX&LfT_%FC?kCZXYG<86@UdwU&81%{8^8AV-8PxDJ>;v*4mgb=4$@4k9C{!P_O<}8fuX0Eiw=yH{>&FFRad#c6y(6`9_1C>GnDq-u=BxA_!gT}O
)_7l@nT}X3M0uMFAonYioBDOae!MnIj5d?l(FrP~uuY&&9#Zp|+}fiV9!QNU%-erlJ~|qwab&iI8L353nO{p=yIT&L2dJCkN}}_}g=^hcW$Yl4PeZHi<
P-vqv2j(StBVf`+$9%pAHVBm)BKNCaC`&^(~G-k`=aBioC)Ul3$34%a`p2pe8>J5s{yzV{TaSI#Fk{lm9J+}z1D*|&fAwkf))JX?dt#NF7t5{DUf5t$<
MSA6I77ZD~URhsk;yf#y=5Cp_U?%=?e-qm5KX)t%x(Q!oM>UXq_5_f-(Jgu@TaS<%C4ihldF~sq}W^Q#?Ut_izn)7b0fF;$E!J7Yr&$=$AQP*^%eKXY5
u_4wK8tdpGf!&2PDam}!~wo%l@dA5ZoFyZ`_1`e>fhv7LTy=+F1s{I~y}Mc*m?`+x8+`rU6&*!|AfZ;ufCxBotmOZxZ!^Piu)@hjwioRI%?@E=6|d8*&
WexC4u#r$VR{%Vr{VCete!vE16|GA-mZrT5FXZia9|Ix_5TC)F-LjKK@{HFtd(+vL)i~QfBasDqh<G)JO|3p*$&lL67w*E@iuVnp-`d_?Ue|6TcsK28A
iux<+e~PI8%c=jD4Ejq7{0jPSoPRW&bz?LA-GBQBcV;ik<)JQOpX>KL&j`FTbiTHdX6Q7AeY!77YlM#}i6H(t?#@Rv<ncH^#W;^b@#pX7ALDO{ybi;^C
|;$v+-DWzbI`YNkeNg?bL`7}9N22D_?`&nn><{0*UQ!6JZdDm6Gqvo=1%Hiv14!U&^~g->@UX8c;9z}f8uDNzMFC5g5@q}DqDvh)kXi_>*Y67o!x&)y#
9^bAhy{m@xRA+wY{W|Pvu><FZJ2FCqJFbZFd6m#qH|P@y7gw&(}wW#OY9^LjU~z&v7m6FU9j$ykGJDW5#p;mGLG274N@lJUh*Hf>T$g%fzz#@sTUUFF}
t}SP~^_bH>AS_vBScP3|YZM3v3=z<vodt<w{Aiqi183qSa!_!;ln#NK5d*fJ1ua!=`>{NfdQS^P)mk6-ojOK<$DmtXkut6u&q=lA#H#iY=^F2C^Lf5zK
spvT*bV+!sEKeRvdpSFHQ@BQ|QZ%ZGj%1?ecf8?JZ?2~A@J(SxzYtG94$qzsCul)3HulKCKh;g|l(ocT)nSTu(sr`GecTJ=se*D7wzd;}T0UrE*y_~<|
{X4`Hm=ZqDMs-P1H2Yz4??W_hudEKl-|yew*MEP2_xrDS|5ot|l_HyX^*HDH8eZf69KHjWIP~nuzpuyF-{;@o$LH}^ynm~Bf8dXPUl08OU;f#6{tYb5_
g^pGzxMq8Q^fn_KmK#a`=#%H)!(oB`~PLUKk#qAU(bJ#kN;}%e%0Tvc)#NPiuWttuXz6^@&5XQR15VFo^>T@{_pAk@&Ek&-_6||egEp-ERNg^mvQAKQA
H`zrD1;?ZW%mcP8}e&OGeBno5VE^XOvT+O4pCKZi#dOin-hpT@<bRcboA|sg3VN17h*Wp-Z{VchYHxU8R&AZ@<OU?Q!*_{^EQ$4=?J(81?h^Tf9Ksblb
w-sU?O`_1(a!74ElqY8Qj;=@005Pl!Cx8kOr`<|mlMTdJin+45}vPU4;Pt-r*(>^QFT7a7RK<DR*dbNN2>oEln5T<_NvKTc}W6}$S1^<7hbi>E0^-pl0
D8*aD0M2ls%P#1s3OW*lkn?t011$r#fZI$VZqN^84m*_^;+@bHHhY*V|UlN*(T2H-HC#wnVw=^_G@51}h*w+wb`)~0cqIJPdit3@LjO=q8%Zi`$>ze9f
{3N0K&72;WN)WEn&EF!oa?kgq#IJWNQT&~E?ZDY^N%EW=Thdf?y=InCysoH3T+YNTc=ubaHA^!KfmCZQ$jGD?9b*F$M<?|5Ol(cjhf3(>T<5gyb2g%)u
n*=V?gC@G;Xy}}kv6?0vQj6zap@h3c2N6Ml#MxaC%g<5^_m$#VwkJzj!Yy!l%6eG*-qPfi^8(7jXsrU@hnf@wS1pZu3@anlJ>bruFTQubahpD6*Ama-2
+dX<SL2xoA8$N$2Ntwi0gg7vXTtx$qgeew2dTQD`70li+hbj@1e)I5rIf_&8-NX95*@hxeNDe>Tb<Wr?x59!zn>Aa$V!5i4X0Z>{jA5N7%-v5GB|2nzy
2x7@O->ua>jo-FOPw_MEqYQ`?7XwS_3Q&TZbl;$BZe#TvRa)`qdN&%&xzott&3y*OZV)zsszI7^G7>}{nR(vr_vOlzJZM>WMZPvFFb?p-`Z0TZN+!fnw
ux;fLuhhD$j2wx;z7qX*}WPN_DEu9D4HB79J_+fF^_4?~!n~bQ@;=J8oo1T#Rq=ZlHBT{+#+$3}T;L<d-tMsJ{-t7fP#I<(;ztYubKHJ^d`iETK02I5H
P+S+s#fN?CC|2@bO1kxX1*hxll&*i2-}mV9(qbCn_7TV}Q3<q%Vn6odALV1yxz5dZ_G!^rr~>JwOQaj5yrSr(NC$#3@T6-VL&}*!qhF+2pmaCo#0|e@)
mDk0zVWwaYs^|rxfc-UYSrB~yvLIwKSG38k4Nhc_v?q#@zXA(wtZe*;qI24IW&<f-b%6B{5yN%hGIQL!3wqaHhei(F*~mfM1>ilJGu~X(x(VW37h)6TM
Sj6XcNS)2*3Q+bwaPPjmyjXNZ|SLw#={Rhh=pYEp0$iwjmwD#}x)=CK3gQ3b5|4wUI2QEP<&3>ykCOBB5lwCGGID?GtCsWOn9T70=_=x(Gma#nL2<7oe
FY+a!F*T6Ggr7RA+)5t?4AT0kw6NyM=Z?j!0FguO6%OK&E!T-zhs=?aT$A@1IDM<vn{xUwt9N4nLwXq#%)x5XJcta!hMyi1<`>jC*IXGuC9)ox)2d9Af
V_Li_pf4KryJf~~?p;z%O?);W$HC9`mRI<{?nA@!zrAk5h*H^TEC7S;5c`Am3`K>fstLmm8k8HKkmtJaJdfDoAsitcrOjnVoByW3lfK`lQ?R;T=n&#G;
Wc<)0Hw;AYPR#CfV_8MZsp}~nQH8q^VQUZh%!EQlrA==S<=Q3YsMf`Ac%R)kNpWg{Mg8oeejBFOUHOea;Qm5*)Q@U%Wd`^Z@51hEKk;56<e8LOb~{l0s
{yVYhV&PH3-x1FEXP!1G1!~RO$L!qgrD&aDJ@+%PPfD<=jT%@u82QUxf~L+KW1O7u@c*0OGOAzpsULNyZQY-|LVWL-iU*eatoGom3Xnuw-T|DBLC!%H4
1f?QMx(Nnfyv3JmKx%_(T7CRs?)A+ubL8W0PS~E-Ou#@pQvN2DtTjd9nnnLfq;|ME$#4*Gzn6y6k@BK*udlP*16|Z>QVf96KpqxxZzou+SZHwc#wHYk5
i8Q^}1ePI@@YB92m%4Bj@p-!J_7vtC+Dv0P9t#$>Ia%Ou<V@qyS>s1uc>Ctji&-Ejji8z&Rg(o-74?d`(f-#?{NZti)nTTb(>J(m1!uzuS=<!-wd`DWg
;?QO59d7#wIzwO_1iL}I0??Nn5b<?2rH>UktJpF?W+t-i=PLqKDkqC=h|Dq49guO{YlbxIU;`>D1GNJuTKGuq=g(dKHnZd=v9j=9e|E4$UIQEc!xZV==
^~p1-BCqvd^b5YPABl-5+Rfw5Rj$u*2!7KC|DZp*g}!W2c8e8br;1pLDloaFh7~sIMucBIcbVMkhu*mUzFu?1g;cKn3Veiz47HWFE3|*p8+*BqZu#|Yo
On*MC4GY}_^n>FL=tF;Efv!3-h-Gp%Yg9vXT1ch&DDlR;ITAzeY@q6Z2zTR)?ByU2uf;gj%^1eO)Lyo`%y2d#}=M!k*wu5@3)hf;RorrpY`I8vGlkN`F
Rn`xYV|lt8k02b)6K`db+#V0AKdCy(+ClayWF`cb9SsIRH<}>Nnx`i<NTM%4uea#l&vQfJ)WZ`y<dLj>Y{AO);r0GQa9#dq$f(ow`_?Nk_yI;=JuQd=Z
@gm%TS#dL6s21YhL~{VA7_*1<qbS>fm)27&`X0wlo6QE>wRF_Q!dfB*?cN2D#;8f*<!Eo*jLc1yNPC2O*5r6wz)9-#CN?z}fszx)b)fP-(iImoGYy8Ne
7A>!so;$ZE4_Fil4!<+Zc`%9_7j_1lfUL$uBj??MC=y$<jomaN1fLu{k_6+*8>>z#_GCAdo8MPZ$N$(oTeJUyow7>SA59Nt)+GN6@RL0d-v4qa=f~k!e
ZhSKH>2S0ogt!ho<I?a8ENfvY6qDMk%&~9d11sX^@4y$1VE$saSXgSyr<J<qjB}5uTv;wAYmqV=acuGR3;!x+G5n0Nz)#R@Xu`N#ZwjPDH~m{Iinf|p$
t@Uk{*<a^!5|p9%w-<im!h`r4Z3<+^uwXh=cB-|^tr;#Zbs78%YssS);P81YmpuDes$7@EUvWm(jS<f;m!N1JXuOT3D#RscKos@#S;|JDloX7qH0<l^`
}x>FIy3k!vqdTrpP$rrV3?>vV@jj3biL1*leoi<6x#{qGCET!*BTI37<Mdwdcl1rlLhMQ3j9?<UT$-4!o-ninF?k`v&yWMJ(+5nlWEj`Q>`$<Q^67gnp
V1s<2j~T%5?N4x46#SB0{kClj1oPsKWRlWM_HH9pKStQLeJ^iP_-FJL^){<^y|Hf*r9HGL`f1aUBNL!=*L_M~lvtgiZ1ej7xtOaxe0fA;h!Sz5+srZ7y
>kx?3(eYf7@yfrY!dtbbW%G}7;*2tYee&eN3v{#kk$I#E8=kZC@ywR#kmm>+EK}K){%)GGG@xs&=sy}*J6$W7(oqUM%GYLL_?^oJ^@3})9tFDqe6epFZ
u8MqIT(yBXm8OSkU9yxVFE@j^XeiOB+8+j64*3npL}LS+XJs<HL1Gc(jd($RLpG)AByoWP{pnV{<P$tUjK$V(EZ0%bnk@1Nh$qLktMfuw$w)u)bXXgKy
*lRddF`sAS?7##Y5ayl>_b{Q<V9IU{5psF2Cc8y`i=SM3iF4b#z4rO9bZM}zK^5+*d|BP2-H;{pR9SvTWsV>#<}4Gag&QcysY)QvXzX(#bFHbxBF{>y#
@I}!H=SY2aFL82<R?n)0-)r_EXik^!P0|JRg$)$nFLDv9{kV^U8}iQdm?#s61Sq9`sP?%_gVnyu&WZfWDnd!5Zv?YIWX{9lxACus7mxw@u^;>+Xbs3gc
V6ZJu5djHQho8S3SAXN0hRF1$QBTFhEdn?LWjpm!nkgN=UF6F5+ucjn2JccU%b%qv%S`i2ksS7|&Bt!g>H;qKTS6s&M_sIYQQ9I(_|(pwAt-3m@P)5%;
O;Tq`(bn0uyj!mZcXl^K`XcO_GYWZF!*~45Ki8*b+ox@x>!XyOZdoLewxT*v$TyG@qsz@o|Jk|33A?PUv&ew2yNQ0v<Zik9#tQ)>pj-Cedcik>3fxJYT
nxEv8(DJ>@k^_7yYxq!PH;~YySP445f8r0W1x1PDnI##;NeJEHCA;j!u&60xp^gulnoXq6Zw%l2Ji=K9X>|a^R-3G&FcyLCm}ox+S68S-a9BsxO1fJ3p
gsxuJI*&&qw&mGc?X$O+w%i=-FK^!-uLnWRw`FvGm*`z)$@^%6Gw49=9X26>o*n~pVy_>?#EV~3EYGuicHuT{mfV%=dz3TV|u!pMpB$4e0-he7r+`?R%
LoLuw>jhsbc?<J5}uCORXP;VJ7B_+q&{8PKJDu^nkd9lUsF2*Ki(e`?p$%Ty+tgno|^-+KCh{_NsY1FDToz7Kcl~R<=&d)=(<?G3wtrBiuBZQ36R!xSm
-#Ow8wKUQlCfTBWBYlMg1idI4M08dPon4wLbf73pJORw)z8R^LANP1L_n{2FsPxW;lH3|-W}i|cLx^(C|15n0dI!mY2&E2QUaN*DdAoD2=~YWL(ZJ`;F
}s`G6XD+J_6P)?VEHW@ON*Hfd8|CBXPRNKBU$Yba;c4F+M{mxIW!V(C}*$MJ-<wVKQo8%{<?YGcY05`Ch0}u`dH#LH~?#Za%W+2zAtQRrvFg^)WVVo~P
<+gm9F3MWKvT#+c)9JxdZj2!yK3y&nUmK0Z`Bqx${IFW)wBjmtFI)<65+^EizhPaO-G^gQm`a7=$oZaAw8MxMZ|j?Dc;<Kj=kd~>3XWM{s%^$aoMbLJL
ewe|8Xy@8sb&s(V*v*z3ik7ElMfCi^iQEW$&Hoa`mW6B%Tlz!xL;jrd52F9SLi2qhmfr{_VAhyR;%k+JosR$<E8B2YS~j_;fVQ>A@8O;cRa46P`nPrGt
ysqM=_ab1(U2YdgHC7Xu*jWTK)CLlbt(BeJm8*#cXYyWP4<Zt^N)++{oa}eb4IO#El?sKo*o(tCwff+Dp5-psLHzsgp6e+w-X3b_Xm-#@IMA#gORfRbf
rnHP`O1Ar=SY)ISWhF_;;=aEao6<u-abemqZ%1g(;XF)pY`FZZN8&t+S3C~+?ZFkcL*<ZA1OVmiDTMSfPa$-*`;P-7?PzuI|g9ulE=2GhzooX1OT#4Qs
Y`5{~HX}FqXr=h3`@y^&5ZsLlqAKGAMZS)09!biL((}Jd%N93P}o&@<Y6Un+d5XLzlFxxdid^$g>b4%UmmMKah(96*2-}9+th_n$h`#Cqd3j9vM9dA@2
|4eu^)N2_hs(6m+?x=5JEaKD6WpKntTZc47TER=B6w85z_%xzswXvs<95=YA0}aTtWm@eTK2?T_zZKn?HaD_Of0HPp$CVwQ`s-`n*Rddz6!LsEwreF$(
0nvG*QJr0WWi0C<C+#j1@eFEcgMWDn+jlOfa*#Xku_e5?p8>m@w_@dp6?P<5&F!DKefiOwp2xbJv0rUvUF}Xn2&i;V^_;=J{K!>EC`gMRv1s{_}G|+p*
Rt4e3csJ&62r|B}wjuY35O5mJG(xBoq7PL@!x0%5qg+z-fV}F9YMCm1DS{0W%N_!L=$ZP=sWBbQV_;k1qQv3!Nc8K9-}pKja9(C|m;S(JeYTP;YSP4^(
`gk75iApdU(cgCA-Nrz-pYR`eXJsBR-Ov?h|pZ-pVvWK}B9cCw;di7#mvB{ecHkMTh;vSI$rlVwa}Ai2}?NP+s#SQ}_lgu<P~aPz=*M{89TNe(`q&&0j
xOqo%2ew<fN;w&~U;R(pfC9|O(NDRy;rBUu=b?y}+6<g2^ZbvtFOe7;(I1e{xBVP=r+JI#)-8^kLc;xU}j;R7L7P7IaqQFA>_ITbtnA)3@FyD{6d3B`l
qXRHiJ*r&eHnWuZXw%Iz{w0{>Lwy#SA`C#NBAcynG=J#EHZRZ1gms6!wx)&ta=>--M{)8;AORYzpVMZ>O@>9XMEz#!c`D1t{vPTFC9kT0S$o~QI+tzNu
-NO&n#6;HBVMfSu3EM8YRpDcNy7A?+TM6gRuyI}pnh|Qc`gsvR|oXD)A3Z2gV>kHZNG6cH!zkb1Mcr>>gJ%Ytt2$B4oq`H393m?jh#S3KLd(1MDwbdE2
%b=0>Ts*o1!wdTWlbsetU9$5Z0L^>;gDnwf+S<n}QH0oAtsldeoj9Y_B{mwEZ?RCt{*|OcII_zmdx_69N~_3&SWG7(HcM=0kqd)5T-DBdfgCBXb4)-^v
bkBL?1BWpBO${Y0Zj-dtMCqkx9>J{)h1s#i`3ZPMzIZuos8tvpGV7n(&2%ypqvtsco3F%yLOxe|@=hI{#>78aD)>d_{1eSADz@uA333$H4;cqxxsJsJ$
<twCMv5bk%vLA@RNi>md1GDJg5ICTq+EtQm-ys!8*I!|1i3XiL&EZ&RuaOfDz=(=&ydE$}KDI?uEwmjm5qbcks3H00TdE(>uGc&ul&LJ)A=19+z$M0wA
m6uh=65!ep$Gzjz?`M?7ekdA}dNW+CnYZFRi~C;1#>PUUFWd;H80bfbDp|QDj>&4MTSswx!<W@;ewxW6eseR$vF$sCDVt+_Ofkz$TyV*{f|K$xACLAiA
^Fqk)~MvV;>NyF@5DV}8`Z=W_(Wy2-L@aY#8!v899vS`Z<TE_Mj=nsd}If=QgmegV61^Ra!2MF*6;a5SjJ`GOPp#%qJZXw!v@yMWG5Y1@i-Z5s-qALp`
LFR?342*iDV9$IMj&BKzcb)Z9=T5GB?&b2lamIE_g9Y^I>&){Ju=7mPr+ikC@7}e#nr^wUNb9!pULJ$wWT1k}6eWA|DiMmlu~Db2Nk)tTnY_#Q<<1SXJ
lQ?V<^+beY0>EXC?DtAczaL-G)A!0Z_pnP0f-^lV5%UszbiX1h_e(f-62f;QKVMlf5iIh7h4Ytbafiz<m$x;5o+VlRm}E?3-nx=U1XI&Xg0{*W}v^hzX
ss4}|9k8fsWw%_LoC;cSiMtZ3-iKBD*a3JP_!KJ$@oTYF)J0F*GF~Pa8iu(Xq$p39a_H3N+nUjxzU$4b75e=v|tFim!yiRw{a6WhIwb0d{Rb-YbdDvCJ
>S9+N)cG_S2ZnqUp5$*)7Hjb`(MjYdpX6_%@)0*8bm4^jr2Uvbd^b$0$Qwsp|31kd2J}quRTI<MwtpY<7jLB%^gDu8_uKxp9`gqlzF394a_ai`N&fV7>
4+=JbE?))4j=P(T&P=aGO5z5(E7>wWB#Nvp{w(ay;{T8Pd?@kGE&Nlt3VZzpM3KDw7OhG`S@0l1oD&CWB$^a=t6!=d0A=wWaRaC)h@0aZoG#Xl#1DjsG
#CpE%7o_39(1a!fJo!a&3~XqP6IYY+lW?iJuH1)VZjNvsHCku$O$WnBAcNa*`{weW7AaabZ=8wb}QpaJj2BY34vb#4?&v<(CZS#(E6<9owvv$_#bV8dZ
U;ill2=RdIvtq(T~53!+odMnTt-tYk!X6i+^=s=*lV<?`T+@gjenV%2FP<GEVQ;XJ+)?dwbDyVm(y1>`A*{yf!(0zPiOPZ=$FO<e7~OuYIRyIL~?*&U9
hloIB6Dj8=&rnPY|+8o7UsJYE|qQDwYNZA)TRjMj`8)NcdKHN$IeSrKrC&5@AWe0^7PeCYG(`W_zAyTBJRLS((0HU9|>W&AH&y6$GLv18j)5~sl>Z^H9
S6MdkTqysfFPQt1G14?pbCuBtj+hs~H>{=Oa)U*0M2MHod<*rcKE?#;!jWjb3AoAzNnh5cO}=NNvjFFlQntp&w8uU<&+gyC)DcJWOfdXB_FNeY9YJKzR
B5b9?BI@iaV3cR)8=NVM}LpYxoGg>D(1;5k>dd_Whb5$68&^CD21NO`mLu@;@V5%YPZ@CwBfwAR1xC}({K!2(x%{$9L1&CBMnhI!+ZzQm=F@rKUGJ1v)
3ls$)JTzDHqj&N$o_X`iUxyuN+n_wzVzycj_V&ja4u()+XI|XEXg2i=L7JV_c1-M7@m6ok$Z#T+w-8xZ~?SafGpJ_p9~U=Cy${4k)ST+M8-@vx+s)w*5
l9I=#M8a$A-g5UH98Q-35^r)mEvt7>|n#R@Oh)hS?anuKvnQ(&shHsZ~-&gDXZ{(vJd6Jxn_SFT(_YLW)z&8f=ygw5rE8iqo7Sml+=k8yl5-VxBR;Nhl
<Z^arP^v6)Kvt=?gxa}g)#*+oiPd`jO<9u@m+8C>KIKLJJ?2pog{v@{Lov>C{X0_Ug7(UuCy|S-r*L@XBJK9ouwy5^w^P+}+GmNb<RYH8hHGuOKu}iEz
&){=mNF=n8ZbCy-HRHAb><Qee&7fDwN^IRiky-YS)p4qqxlmWIU(P*oYS_WvuqKuvQerU-Y@^ssSWPYqZz)XX^2s=;6Fnb|YTyWSS{uT7UZ~-ERk#&}c
tcbNwjOHzYCi*lZ0S2=la43W<YJ9fk>`@Ix}4_>H@tysAzg<WZ`8tw#s~UsbA*Hs>vy-%c8RXp)=nBOG9T*O5cbPtz9od-z^b9)n$440MjBf&S0brO5)
1mt5haHbZxKBsm@jL0EaTUu<oRd9SPm}(Su6d#5a~c!Rw0%wlJTSjJ7EWwN8>cJ3~MIGn_5imNHFHiI+KTH8l0qqI^9-52?pGli^ltYJ~@k(TLqE@=h$
N=W=wL1^KrGs<zl;4g;|l04e~7Mmf}+jAl5rSHpIOK`MI*4P+a?oV}vEs=uM`;ddUJxCvJx;J`Tm25_jxet%_hDCW^i!%O~IWOcpu``B6RlB?e8OCU1o
CTpTSAO6B;=8K>sJJpgjFF7=w5(aER^abNIGv|C-Q0R`u|V5kaHro@dSt?ZI<JhU>gA`02KT({6atEXuw-c(F7lHt|PCx=}h@{8%JhW_~dkwnn9Dju9*
|LyxHRUpO5&PWGS%EXqw1@(Qv!fo-7jLP`aOb~0$Rg7bFNI6(C^Q#znd!;g7{=HfLyZqiP^tU=3?L+g4eO?@%IkuZrcD93`J*CmH$UpRI?<08gcNJvKu
YdPLyKA#(_zZ6@F1oCqUC||MF3yMAzuO>#s}^2{Zh96*yPbE0Z$JFP_4fN5UIV-EnrpKJS{AK}7H!sq%LQ3_IW<fDF8brcUco=Yyz-&vpZ(U0uYK~x*I
s-6xzD`u`fD%#_M6SWe)`X!f8+b`R{L(B=J}mn+!djBx3}}+E-$>(U3%Q#;F`btA+PkZTeDQ}l@Go6?q|^ozxwFU-+htx)9nf$`p*zi8F|%*UL{`n&>_
m*^yqr0B1)UT%Yla3N{(rDY|$RmB8-l~v(P^7yj`2#Hh*`||LdRJ?cBTOaX<JA_{8V`_}cSNe)^4{ef^(*_LT=PFu*rI|2J>^<d5F^__v<_==*Pe<zsj
Esr=pIKmWh4{lOcrf8)iU{l!~9`tBRAe+s_);xE7Z{3m|}*L>@*e*ewSfBzvZZ~WvN&%gSAzxcCn!du|ur(Oh8lHEZV$24nTMEM;;c-J6&_0F^15M}F<
d-+{d<aaQlrw?z__>nskrndc@<H0z0aFzV7NZZBQrS2S<fRDf=zk)X@hZO@e^7d@FcPIxhe(;MIU;Kw(ees8H{_wkR{`GgCW&+0a#!o+Uhu=N_*=x`L`
j258;@w-n_%aIq#V0@g;!EE}!M_EA|NHN~^^32;bilX%`DcIf{5v0o>3HMy&%F85&%X7GkKcuN@U36{!T$pne&eS<fAg!aKmXL%QC?6YAiz7@buWj@9+
u_~Ru3$`AiOK0gZC;-#a;WS)a7@6mL4FWrZn!eh4N9^w>x{E9)mlvS+A+S^w|9Wt_magN&7Cy>|Nv?i@U&U7P7Nf?wW+b58JzD6JQ3b5H9Sd2bg{5cK0
-e;k%>|778pKSSWBaVaO<*@F#GKVQAsA0w(KAZ~fw{&;Rh7Z@m7;D5Wq9&%gTBH(vkNufF&<@ScZ^ba{jogz^Pj@a}B|G=qEp&ay#4H0j%gAGvED8l+9
}9AP+368!X%-L>t0m-_8bj@}hDCAzg}VulozdH0bw6?C6}h~uR~YV!XqeCDTFkQPPDDI$Dk7dtGL2Ep@x{NnRZd=G^LgM8yBpMjNvc;l^q{J)-m{3kH@
=U@Aq=YRWGU7q0EuygL3mEQc$7vTqBn*RA`pHLU3_S@V)|Ll_}0nOX(-gW(riUHpL%3YqKIGX-Idw(fTm!b{)ZtvOIF-OUP$vfCPugOKT+;5>r{Kv-_n
>(K6`}E}HFGcx3f7qaW{@owH_{D24e)!W5fB20b|1so_4}bW90bu9Aw_#|_9>4ap7vKK_n1_dVn^J(g``>=i?Cvi=diUZJU$`smV~9e7t9M2FP^BMsJo
tR?!|hLPw}?u+A-h*mps+mcHoE_i-<9_M(hx$l-``Wg$%gz1p8|=ddB|gUO-Nqxtc~(%c(AUXf9B6$eEmnTe&77*mtj#i#MqYXV`=~ROTYU4FFyapm)h
F>%0GSL4`2#Gd-=WMw~7Dr?sx9|XT|-#u@CzO*KTXFtH_SIn&9s2hUQ@CuiRCT9pR>RHQRt}!+Z7aJs#6-9s6YKj$ZZ5ZK8Sx7kTz1Qi$OJcthtf+rRq
wpCFQN$^gP_R)q02+x4aI-gQqx@Edl4cXZwJ1Y4VIc>70MJWXX?_C<8sN3b=UaPF6R86hMxnEUAX>|VN?R)=sPSHj0M9q`rHACZJDx|R*@e+E_OflJ`~
PmqqFSTrAPmw6XFVS}~#KxM!4%_g|8+m~1F*L{QzhlSG#a-R)(;n+BpH^2SuM@nmJ1+v<kpZbRvul@e>&wk;>Cq4(0``{AbTd-pE8{Fd~3igj*eEs8hz
fCkv_2O&){rUI)u_21rp%#DT#izdctIvNKM)dFm)M_Xlcq`)KGaQ9HXezuds+QuqvT8Rf%I?j_Exo|vOOppr0u|+W*P&^C21V4nHfXvg^p3lGUcK|OEX
_W0C%o&*jiSRUhW~GnHFrQ{k4bAq>sb^)!S`Ou8HxyI4kfHB#U>`G2rxfyixmm#8$bPalcCpNd;XoTG#~i?l>)q#%Xfl)rPIly=OH<9yt^lnR9+N>MgA
;>hOEk>jx}EV*++l%@lQW++*9N5)?fbjxBlvn-u&tpU|<dW&wlIqC;!{int|Y7eDXC&E6wfDb^YP@VHTc$4i>>{Z~pXSXyt}_9)$6S-+k~5t>7a>|KWi
#^ERX>0AF$m|LI;E(%gIK<u*UfU3<@mt<i@B+I%+e^ssn*OeZm3ls$dkZg+P%Jtpbk*~d0R&)QYqnV?^N`5SNi^qWm%K-c`I--E%lCh61g_4$wg?)jg6
9I7C4!O#Eb@8B*siTlwHpe2B6`QQWF{%Ml>Rp`awuNz^7TJvB3<X_CqE-IteHz18XUJed4q%avRTu2R}*IHCm)r~Q_YeH&%bvfPBcVo>ToKy5@PoewDJ
bQQhPj~Iz@T0f(q50)-@OCdLP&4b~4FxvtuF29De*FA%|K<5-Ki!7)6_hJzCY}x%(5gRF5A>Q(V$B-Uw~I2*Mf&&{b7k)nWD;H;M((Xqv;B|2pj~YD?O
7hCS<ww#-N?}V;`hG>ccE$1@EOrHCIL4H3H$Ru`ZUt^2auii-M3h~MrfB!pQa6yHr3gzg!+#_DZLkQ__2Exf4PyLz^#tYn!SKN<&j_>W|ya_dpf~1U3c
H55AzKwxu(aSc=X1dwlfXvI_T!$YQOrkzkINy4<!xN=&3!uFNUte9&_H*P!8+huK%Pdk>S1{bkNY3CwU{X@ATy_`(CuKXaIWGq`>4A&)jAUp3F~8EYO^
O<6AGj{FTP9ednVMF@55D&9ry#OdtFXvhJNhX!!T_&peI4ndF}T;U~~618;isWB<^myc-Tt@*Ya{DT*hdrFZ+*<v<sdHEHqkci7i^f8RQdKBOG@*{*^i
f|pX#l*ud2J206Z@=~z<p!;ek!e&OwpSbxB(X-33*_kI8J3HT0((9jU8WIi5Fj?RGem69>71Lzufx_>nV5I!5IK89?Z6U$+-Zo4>eQY-eHfUabFoaR@$
VX6)AL+-2o$@ljL2Z*CN(*K<fBLK^s@%ByXQ>a(VtRbmWTxSuKmPXf&;IDe=l>CU4@5(aasH>*esI@}c|ZQr{cMBw{-H~n%6J&~fA;nJ%7AXV<!v-Fpu
y&GPH2qI17SRw0vbAVGPsjo7tkTfPkY;K(s7R_Lfz4BZ6{JM&8+ZA%^2)8Y~G#1JPdqov2+6-bbx4<d}-)_D~Rn1EtNl}ta*BqvBp@Z`(4{t&CePwf;m
IR^u-tdx(WW#JU3u|=Pre>|MZD3wGsRlT>U>bz4H0LdGUqsAs2AJRD;D%9=QWP=fOeWy~k3ob^%t+u>YjAug{R|G?e(ckKJ?NweA0w#Nm#;_4hw|TBFU
;1*CvKd_4bYe*W#hXfzlu0qg&BAA7ooaJ9zy{`@bYg=@U~wK49{zdUXw`~(ceelQiyZlS)1rU6xIbZpwZ<Hkl!n==bkzTLUbJvrWQ(W}j}?UaWq;MBUA
>$}AMtT_XC)}ElXy7r+b2X0+D;O@cJM19$ee1G^4Z~XKN=<S9b|LDuz6tcTELf5F=m*KA;8n+Fh{r9^N?pFS?yGmOxfkKBw*8*<_k9&7kwOx&FZ-y1<G
@hz)%Yg43R3FY5KJmT#wn8UyaJ+k&#lP|%HFGal$llqvhhv0>RhuQ>PQa+;5Q10Vs}diPN6+BiJqw<BR~PnM&=z6T8iwGJ1RyKC^}UZGqG=|(zy9uB)G
ip@HG~n}HJ0wXKZ9a*7c><Je-=FXS@c+Cj}!>=9<_B7w59g&eAFa6FKdqwN)LSyJ**x5GA}<t_teB6HPHr$VBh{;fM)f(=t;3T&k_%AFbw&beU0+=DEj
XCH@<?}r#a{P(_g&t`cLkNcB6j&!~2f=*7M*0?3+LT4vg#hPd<-62@P@6R?f?9<#cV;<f%2vcg+KL(IM}|!)dz#y42?RO=x@X7(n1etF8z8c>BoRsK~o
sX$h}6DDv-|SK4mtTyR6GtuJvRJAbuNn)~Ox6m8d9t;ug&t38S8!v56Pk@!8t)2IXV7vKHyi?9Fa#n-+KYXBX!BER0q=aXE#`KMooWATG2LyJ5F34x<$
H#=e9p}&};1K*tpL#1yrP&Qp>A5MEOM+bb+WTOpzh_8+9fm_~H8GnPGyVs_FP0PKcZtuI*^792&dMiwgKt08LzhW~Weeb_C<o4sggLB3cUH=_eBEQ|P`
agcqX!3gn*%094C!fS~zYtXD1SJ#Uc@*oXk7%mxJ>y4>^|q(HTb#j5LAHc)_uiofk2a+J)EzpSgwei?F!&!ocsV549>KfB6|~kBnFCma=-{!Tdw5%Sn*
8>4-=(<TEr#ZJ_5P6YNj(L3?}Yx&^Hk_e-+okgkG@;#9{SrMqce|}EYLg7QQtKJyLbi@^Q>L24dPuBjm|#a_<3VG5P8G?fBxA|G_?1fk3Mx7_b#yc0_n
A%z4_H2zWB^H(J^{+Q^Sm3d1<5G$4)eq&;Y)(Pt7qO%Eevtt=ZiHj*B0;8{ALE=<dfFeD`h3qu`K6yY_&!VZ7(Befd|feX<cXbb9s6kG4^_a3RQd+dA}
S`(?miA%1)Qv(G;N+s{4jo(rKzyGC^bIJOi|qJY8u@}nPl&wXr+2l`<1{;@S5?-E4xQtd_Wti4};6jdHl;dedCe;E27s;^n)m+z>-sH?$t$yeWDv>!9y
e)gT`_f6-)klz`E|56bCuMfii*9GDK20{40Nf7BvL8QMvi1c3<MEV;9k^Uw@L~kd8=m`;Y4e=Y%K#Tp?kU$#&WY=GQ^tYN${pCkHEs9=!V1pJ)j{4=js
G#|3=wBd$cRuM|EAegd`~Oby`~N=ir*Drx{dbB#{a+t{-o)M<2%rbH#ox5gzf%J=&;DPU1UL=cbMdpNHR;fR!7!u8-|Fz<JAdDtbf6QlmWZ4A=Tjd;U*
Wy=7tJ`(I2uTJufO*E8y`b{`o-s=cl-11`#h(`)cj5$Boj{t82=-8t7i1M+egRd%llL0bzfUGb4`12)Ep_mNSaf%ZW#PO-iAMT-}r+M8h`LX;7{K-{`7
;!pMDVdTSM~9e}dnC5B$*wfZu<LKl<S6=l$RhK4|<OVEw!w{OJdc{{yU_;0gZV->`my54?W-_l@8Gpz-@3T>ZQs{OJdc{{yU_^a=j-->`ntf1~<&KluF
*8vh5VzwZZs@ImAM*YIciyN#pvHyZyg{z?zVgTF$zuT1;Owy#|K%D1lsjxGeckmy383;G~|K1rfalIW8p`Xq@yNuo!Q=vgFs7>S-nqE$$=3WZjo&?*#K
g=$tIULo7pUi(V7uT1;Owy#|K%D1mAY677q5NZOUh8MH|fmR^U5(K)NK(~|Vb`srAqT9(11iGC>x0C305<wu*DkNHkLaR_{6$-7=hC;rAUVH5;-M%vIE
8D(u?JM8DwxN(H6cU9(qEO%keVjm_C(sQfx`9MDkmv>y-9VxzlIW2ndM1fhA<-%%T7^QZP-qnjt<r+0TG&(zn`&WGEo`cVO|`Ho1e-#zDFmBBuqm_y6i
PjX&{GIKh0s$7HickQ2sVX)QV1x8fKmu3g@95BD20IbT8O<CVy}hRYa#Yph&=?chamP4#2$j!LlAqYNO}lq52d?@0QV5!9s=A$>Fy!iJ%qc5aQ9HUdnn
!XE9jMNU%B>`Z(mzDG=f7TI5dJoBRDjILnAmef<q%XG=f7TI5dJoBRDjILnAmef<xcKA<-%%T7^WbP-qnjtwNzy+N3fqa;8Pjw8$BRoI%JLgq%Uh8HAi
c$Qgv3LC6_|oI%JLgq%Uh8HAic$Qgv3LC6_|oI%JLgq%Uh8HAic$Qgv3LCDz_GuvWj5oQ))W)Wr<VP+9#7GY))W)@*)5oQ))W)Wr<VP+9#7GY))W)@*)
5oQ))W)Wr<VP+9#7GY))W)@-Q5Ka!^<Pc5{;p7lb4&mewP7dMZ5Ka!^<Pc5{;p7lb4&mewP7dMZ5Ka!^<Pc5{;p7lb4&mewP7dMZ5l$ZA<PlCD;p7oc9
^vE>P9EXp5l$ZA<PlCD;p7oc9^vE>P9EXp5l$ZA<PlCD;p7oc9^vE>PQKHSPRWQ)%7{+OnrpAS(%qHmu55SZx+{;aNFzGEBRat&I*lVbks~^lBRZKQI-
Mgrp(8q_BRZ)g?zQe-wC+{wUbgOa>t48s4&S|k-AmZLhTV(Uy^7t-*u9S33)#Jr-AmcMmfefly_((2*}a~1f<|<b)LeVrmF})gcV)XP*IjvZML0XXB09
k$I>jP7$s#(<B0A9`I@KaN*&;gKB0AwBI^`ld=^{GqB0BMDu5@>0x+~jVx$erNE5b*0_&Q}GI%y(0ZECLFdStgA*{w%*>yh1hRJR`0tw(k1A$*<45S_{
poy-uO&Jdl@5S`KxozxJW))1Z85S`jI*KR$sTaWD4qq_B|Zau1758>$4h3Mpk==6o?1cvAohUg@Q=ro4tM26^eh3JHZ=#+)%q=o3Th3LeE=+uSiw1Mcv
f#}qM=;VRu^nvIEg6I^2=p=&ZG=k_vg6LF&=wyQEbb{!Fg6Ncj=%j+^w1Vh}p6HmK=%}9PNS^3ep6F<v=y;y!h@R+}p6IBa=(wKf$e!rfp6KYF==h%K7
@O!Qo9H;3=t!IBSexi*o9K9(=!l!>n49RRo9MWk=*XMs*qi9+o9OtP=s1_?NSEkXm*{Ah=y;dth?nS?m*}XM=(v~Y$d~BYm+0u1==hiH_>%1SlI$h~vK
tY|jz7tcKgo_i$&NqCjz7tcKgo_i$&NqCjz7tc@5qkt$d2#Gj_1gZ=g5xd$d2d8j_1gZ=g5xd$a~{{@1*ao^u3q9H`DiS`rc08`{{c_eebC6Ep^9BWXB
(5#~)<JA7sZLWXB(5#~)<JA7sZLWXB(5*Z*YK|76$yWY_;>*Z*YK|76$yWY_;>*Z*YKzhu|HWY@oB*S}=fzhu|HWY@oB*KcIkZ)DeRWY=$G*KcIkZ)De
RWY-U5*AHaZ4`f%bWLK|bSFdDOUu0KbWLIBQR}WNI4^&qVRJV^*w~thtcQ_5_QBg$4pc#mN??bMgdr$wv+28w6aXIb1_PzVRj-mg*|M^$_6G^x?W{KkB
@H=NZSkCO)DQ}j#JREaVyMgm?OP#_<saZhxW*Ea87_Q&qc$QB@aN)p9|Cu)T<UiAfmGlbP{x{n9TQw6>^)TG`t`3kXVjymUiKLVAak;8>`C@}?y{eA}q
m?S>5n~JELpCh08$X!Jqs>MH>(R>FB&9>dU?@w2nayN^jtiGT;Zhtk1EbZ%w|evV8UxQ*Ypmw`^OC%6*Rry_ITnbb4S79`?b_sSyd+{yzV7SSaklct!4
$uNF<FGOgQKP~M-<xmWD#sof^DWm!;*IsFt)bRko0xD#t!Co?-j&Q(lKnw&V9})G(Z^EaxzP*vgTuIQBczUMwirSeJ%-Yz>k1Eb9&RFzwSx=@c`Jva=R
Awp5xovT5~3SP-ygx<INzG_)>O;1bJBPb$(`$!vU_kIVj7XCQFowOW<^7^V&c7f{r;S)8(d?rU4n=FiYckX##%el*;*PswL?RZK+RY%x|<+`$3(J_)-7
Hf<7kOmL#k!{c3MHMzYKc1}@pYzm!f1?tnnUi|J+_7bPB=$K={yp3dMRuM0D~o~Rg`OBZn@<@HGiVSHV&oMJ~H+ir~^b;^1Yu*^Yzi5Vv-IhoC?#G2$I
pvo+<&XXfqbJN(t&P2al>QpaZUKw(GQb5WV7!k={VS+8OXZNR79hbM1QF3y_&t#BY^ysuXluXTYB^|{VnM!p2BzXKqRdzX0ZsH;akw%+*ec4I$Wm(Tly
eRvCwMJM4G-Zlq*7(Ahz{Ymzc6g0LojTCg_27-QJ`l6&psdwJC1GctU)(b4Q0W{~EZEy7&@IrrtS>`mrEoDw!66oO+4po#+sG6vFLwr5%t5V*+W{eA)0
KZ&jTgRAg2gb;jrr2Sf0M0}i@GW^d&1NpqayY~uuh~?8^)RAo6*Gu`^#)RvJ9NALE1k=vo!+_I=)|VqN8Lp4h);WNdY^~VW^C~5Ada2dOC0Wmy<XhUM#
?_PjQt598A@DQEX+JC|7z_6+N93yh{#7jztHBd0-t*x{?_-c88_ThU+u79xN|7xMtUFVdyCt^B3MO^xbHk>9-r51+!7TgIle8!aCh0tjSSse^TG*qpy?
4WIS-$o96-=tXV~v0$3_Owsx+9J3Q)@k6|?{(YyvO!`||=W(%g~tb!t}XyTuBJf`F77Ai9hC`JD?9cdd@;wE-g7Sn!q(0hYxbncx@tOt4{=El{|k}-Mw
QY3n?_9r^%VSt&{+e-q5TM+Md%OhQLMM{L+b|1SsXY-p&VxO@9h&IWR3ofB*E}2V*N~Nh%zxB5})vp6D1-t?zi@n{5n)AipAvF?bs}sV}ybcOYGe9b&w
Bm2JWDNFuRWWJvXy^>)ovdm<<0D{QEIhw%c5I9pHft_Su8ee&B6(_^Tb>5INjy>+BIwmv6mCZ4RWAoRwWoRCwPnl&<d`G*ov_Cx%*yg&Oj|=ir@XzlIP
GuV29U0>m5l467h{X#nLnJAqpkDR;EK7I+{wXC_Cnipw8G@9&Dl*RVm#3ay5}TPO657Q4W3&ai#m6}l`1rg(BowZgp2MBT<)9zw#N=lVxm$Kf5WfNp_&
d)IwdmEanxt09N3I?tsuP(En)s`c|D&z-`A_LbsegM{cZ)c!(b6=CxWdpXW6gUY^+{%GMXQ5n|{D2fGhg(Xb~x}zAM*RZD-;!)T>lptg(E0838FCCpUR
^f~<Sy6!j!TPNq}m5~|PjG|R#Gc9PcNenUxEFszdSEje?YpteT__?t@re5dE8M^U6>j-qz!NU_zO&g1>XMVR(63y9_<2#Lz=#oPq;(p<aMxy}ry7n~WJ
UI6kUy6Gu4yT#a&T#qb9&O%6~k?nx^TJ*p)!I@LO$jBPl!Fj^oVgT#+N)EDhUY<m-*<YY6)-mkwi)`k2rAuoaqzhAV%43lL0LF|y4%T$d>pHdDV79u^D
@?A;lQi)RP>z)GhFTs7s49DcQO!tSK`Pxw=iqdJ@msRKBdY6$k$_jH$u$g2QzwGcH8JedR0ikqsUmw<p^!Lsa$tdVg!!dKUY-dPC9eQ6nhmD-{z$6)q5
zA5y!9s~!?NKq+O2neuwTUU9l(6D=J{G)%pIam_3ND4<}*#kHXt71#Bf{6J(K6Q4jx|^7(Y~>JU_Z}F#>ZgN>h!Wvl1_!&8a`;K%(Em4Xuyru?y=b8XN
MiUePg@u4wPj_m7r-t9qkc-yGonZM2&?G3kBJ1d>LaaARbqI>WOgViypY3}S7M(W8Y(NMMneD?wm^spDFz@Uz;1{iROVmg3Sde;8ilwlH*H2I-R=ax*#
LaS%>yP*n?>G`UpwOs#a*Cmq`@>qEuZu)ckR)`RVKPD(%#CfUfJsHRQ_bBWLd;fw>a9{P?KPpKFLmjzk&LnYIJnpV^KExwSTzAns|x|xi`jg0=_s4Hfs
*KC<3Lv01||5~ZwUN&Izz}2&3B3S+LLU87ydpVSBxr+y>C*~p;;p>}7Xn>YDeW5$*<ZvcR!eYtQJT1KoFvgZSkF%hxImUqLgfZbdq4W#!!0w=w(0!#(@
EcsnrGd3_cku}-AHfcj3rCuhGsuH;o=S`bw~7vOda`l!yu3~)leH`hehO@%iq?)4@HJTO)75ajj|&~Q2-_}P5~^lg;nZolgsp}dLT>Gf!I9KSKkTP@#X
?n{;5Tu^=Y1$uqg^bi#j&hPzONJ>VLH4A_N2NWGyR-1xoEOl$D<S$9=G$ng^(#T1{m5*92EUY&*7tZzprL01xl<+rddkoP|AcM!;h(i<6<lW+vzzU;Qd
NZqS?gsWGn?Mus9Nn{(^QmUl3O{r%-iy6L)xT)0_GM7;M+WS-rRWmT(aAO!Jtm)+_N`4`$;E8pI+W1rz<at0X?9lf?5c@vtP0*_K(H&)E%FilA7>sDiD
qV@egD?<o>WHIM10(Lc-JF!6V;-0#yWcH4(n?tF7N9aDO^+M8~92E;vsa&TwP)_lZEb358oBb^MP(P7FI?r(+lvR!zc(<Z<*rRQ45m@e@XKHOi`qMQIw
N&SsA+(Rm(soj>p`G71d_Uf?7RlLa1Kg@f}ijtTNTh&W@Y0E05(|IcNvcn9vlH<pzdkFBpEY(RB@9{deOD-odWi}D85eVzhIXdS)tMcJ8F4n@pJnHN|I
N_B)vKhd!cz<5_hpUMlF3BP`mKk(y#PPf?domz_y$Fco{ucBcu-T|)U+bqzHL_Pi2~A|a`Sq>Rd#P2p3CH$K`$lD;Kcb@1cFC$`o%Z|Ubf94v$oiP-MR
iS^T*9n}Ss_UWoe3ugAQ}Nbd+$fR-M*zKG7kwZ=Q1v*aLUtcHZALDNjHDar!E3|ILff|V97Zk*)GnK<sX@{j#m_$VSHh~{|B9yi9nr;1!eL((v7nN;Ve
o946D&)H*hr&%jrztT*_X}<McMo^gdYV%oYnpu4EY(c#GB2@TXh&{^(j>5@o7p`n8Dl=>ZIi03_V8)OVKHQ?XQAPL(M4h4Si6ru?c{pJ#9+xm<%HqaY8
)*UP%-oz}~e>0Nu}fTE$#!{KBUsN#r-vAEn@OE#@_oei>bmc_$qAK?0gcWlihp=CCW9X+ExR_~>nX%bwrlR<8b%e}rlXBoKA4!u`;L$Tz1UsFhYS!}?>
GE*$PrlrYk6$<dPjkzmH;LisjUGf;fZ|e~`E1|#Omm~(=zA#zn)#f7O8_Z-q;O*&A<!2?%a=1LaDncl2%j#`^PTA89;NDhJere?RS~2h%SbcnVxXdXBG
AYH9TU%z&;IOZ~<APpOCa09<aaJ$OSm*lTN(9zwwg7z?>tzlNdB%;z@OaQpYzB=8l)p2LK_S1~mg_?RI7|hs;K~ESknj>a)FrDgShWw9TK_V?SxeX*<f
xzf!!T3y-f1-F3x>iNKpkW;iK0Epa=$JpSXJ<Uul(;bnfLyOjB6>58G*~NrJKt6Hl-rH&ilRN4#fHfSl&2VCW|Rsb4Grxq+%<%`qkOoM#GV&<?r3o^gE
`%qi>e|1XR6@XVW2pfx&QBQhRG_W+2flAn6;$^0N)3OgAicgD4)(N=(Adi|;pQ4(S@scbJJ$89$@<ChjZLs_YR*bw7gzHv<^O)kn9Ap*vdo`-wd-k6{T
e+slx$ok;=~3-LlrSElE12WZ?@OqmT!Hk;%4`MQ9XA~$l!+JW&o<E@?I_pEa*m5dP(j2qH44yJ2^xfZ~wR4%uN=Vhr6hb40~g0XQ_wE*<@5ue)i_2O_&
ANLf-Gy6I@o@--n%diokZIb7TkyoqSLgV+=l~v`k-mJD6oN`YxkZv&?Wr)0F!E|uJEN#CY>x2$RDs?yGH@``$3E?80IfsMlq^|VscD7z$O6UhjWe`Zv=
u78(US3?8GO>XYlw0MZW+gFClIdu^fP)m)%Wd5{S)9W!4~7vyXLKs7jk8$b+N==4maBbbugOFWqJ0stUaTI<dR)Zh#2n@p*hl(s%K8SUf(zsc`YMBM$x
kTecv}&k0+Qhco9qUo!ojRPJBi0qyeR4G!L~MXsLDW*m^qydrliWvMvk+fDrsN##C*Q==P56P#pViZFa@{@n9%i>Vl6FnY^bZV6M<<rFc|Ddw}D>Q4sY
YcX_QTBr>sP%;4mUO0MU%XN-NpkSj^v!jO9jl_Bxx6c?aMttpA&&`f~MV2lrU_Ob$<ld^T9AOP!3_19xJrnF~f`tepD9fr)u#uI1A{S%zipEwHS%Zde4
ZfPREhwPfHd1xL`8pF=9;rEok>R+i&}Z81FrMgMfIc`Xq`VW!q_rW>A5&SEo%S~eCg!?oyoa3%tQpbmOw360V`khH^s<NIJE8elbydZdYwm~o!(Cyt=A
>LJ>wt1X<llw_D@629n3*h~<L9$q<cCO66*8^v~h2L1Cz+3G_Hrkc7k$DB^3rB2h>^p-4_g$BlfWe-NG3boMXj~Xxyf1%e=PNu#2X;y)uz1r%yzUeh5k
&{z68~SO9gBUw1aewB4T`D@>ITCv{fb(0nBy=j!tHog?nT|3`0d^{8c&Uzwn6JVtwZrA`pktHb$c<zl)4;4q;1qX|*$j+bWxl`p$EnW5<%rP2v8@4Hb1
ChB-&hkHje^<OWXMd%M(KVau>qC?pmX~W=W3>gU4J@UaS@~S>om;BxsG3QFiA~&6yp7Bjj^>phIJ?vI=`Z)kaZkh1CxooDbmI8R&%B3U3%40N_563)~9
?=Un($B2L~lfH@L~W#VDq>3=~U#=H4b(FWgN4tyR&YE;e)wj`VKbOD;oS$GLJbwTymIf!=DIV>Y2cF9Ro@0Gn>ISZ56{TKET!Pr=yO4|kj5!aCfwzWN+
-sW&A#-RE(*RNzcIF@yavbW1oWMeAg%?6>Sjzuo+6osoF90o$c=76~VzV$Pr>PtSPj4C{+>htq4u^}!(BjJ4(H#5lYFu*opXs8DAnDeo$~6`uod>>A`%
PvHKpt~2U3nK-eIZ3!*4_Ka(QelWxBx$lxSHaqwj-dmN+k_a_IVJ9=}0A^)KIObF!YF-|mrbME_nfQ7P++<ZqyB>%XcC+x!IjoO^A=sDGpq}ZN=ft<UL
c{oX*i7D!;tAY8J>5qPG(PK+ixzvI7<rcsh*Dy<OK&7;0!`v1O#n`!6H?%f4SFz5fmV>)TePq%s5&Q}U5x;n==2h&4}-~`=KwjuR;zTW(GJjWmqk1ttv
x7!7pY9<a0&wKgh*7cAWM@!q=i;(M~<(v@pT`B7Y(a`SDDZ=rUWH%x1Bp0>VSeXvA~QR?7HVC0FK@`90sA6<BGXSD5?@~b&9SI$zC1rTmW`g>gc8ersg
)6L<&QnN_A4SIc~HgwH{ciqa(I<;+_ihjp0zvxmHSCAZ8<LHk@t1pd@y*C0V_gkN2e*`Vs}>XEFJbs=G@Hl%B~e18NERfn!#slu)LkGYL1zbC>XPu)((
T%pbr(izCLA8Ah%T`He}_B-$M?_t#V9%QO8jhO<B|WFUsFZ@Im0eFxX;KsWJ~Ih-ZH-R0#hp*-jsO9fkcq(YraN*-NL)2i}4a8?P~1>%i1u_fa|9s%rF
zfEb%Kd}RE1vUoJPZl>l%dj$;S!>p>b2zi*=5<u$eji-P-ez{>u8``Ih@^(&YhCI%$&vEve8V`9Ev}1Gc%#V}q*G=iOED)@gL+Zr$zgiwf!%-#_RDkK$
NS3}vzi+>zlKyYQj<Mt02d6f%DlOSh-KU*8Q{_ASl&u9tXJzLhR<*S;o)8)HOE_qFbSeVf!#`+JT5$j4DuADKIsPI<if?Ad5ST}T&z-Z0!@lFIe{}dUF
l?hklA<)$klGWb;aRL2Samkb+5CT2C91HuPm7)V~%1bNd@+7u2Z)YWy87#5ja}7BE<p=XYQjYui^CS6go@Mi#%j%-3BsdZ?pYv%Q=`CE<{Pw7+fcda2!
>x3Fo_@B-Z9}qCl!8`&fC)<|<R(D15q&hYM{5^Z^yF@ole=IJu?<CoD8$Xl7W0U4S{9$FF|L?JAq=%l+nXZh;?EykwS++@tq!dI0-sk@T+vgLHs><i=i
_f=K72a6yh-54P&Xjkl#K4G5MKxe;u}xmxKxsqe%XgO@ju?`JlPJ7M4LANz)|*jCuKgvsW)V^1!WUtg*(4?xva$cc4dh7;gs5$?xDVh&0?8wU&1?tAc2
XO^E87F1pAVy=agbTqRP)TOZv(*UZ%`yO?B+VJG<PCk?IZm*vot~2ReVw2T$lVqU}YicNys{wQ2OkS*kE3Wtq<~$pw2ctZ}4tU=Wy6%=aF839h1yMg4A
9uRrKphn)lCu>v7g$?%kjaWkWt=6Ac)Ra7YROVqIPvT$^a1tI+GKfwu?}X;!+1}vO~~_(!Q1S7h#8=!&ErMVbX?^tn({JSJx2O<x1i)8)UXur<a($sEO
3oEO*C|cEgf5@$B{ZGx3F2kEZyc2RgrYY1xv-7f%AH(GorAY7Lf^klICb`o-c?><r(!#N;V0{3HorYg|!`VGeCLQp0YXJhzv~TaB8$TCDe&wYDyRH#Nj
}qPdh!4r<@6*VCY253QiyN2-pK|Avc!sbe)@=&Yx;<o%T+KurjUkHmFvEVXXCXFp8XEp>1fg2J_>}yAT_Z)_;?k+M)5_Ebc=-28L^ohirS|cM&+-I!{a
J{KBA+`hz(Ojn)n;s;#WgOIoL@-C<Xi9-t>#>K&xw#&Q#VDBLb5Fx4^oykRbNnOy)GUN>W+o?YRj#+lwUJWxLL#0!Nw^E@0+<YXBhE}{*)Q;X%BQ>{Q%
;s<X$tQRR50nG%U;5D7d-rr2!{juKfHdGf_If(d?4n2n#Y)9_;WQdi{67%^C<M;#UlXm}N^E@0+rir#X^il~D={Zr>EV=M-5X$SLrn)2?@5Ox-4(tOsL
d_?2!J&J=0wEds@TY8L@>M=1uAT?yq$?FxjM&2=QPZRKaBXE$pX(ovo{{aza#7-e7A!7v3J$F&$sj2Ec;!{hS*13#H}yrQ2sMf>y+JVVSF5wPvkof~_6
j#0Ya`Q{lq?=xXNUX(i3FU?8Xw9FNQ8?8J)jmd!01;!aC0dVT?-rzxkk_39WG%zAu=Zxp&oT|DLBLo6Tk+Tl`idT(!)%CYg)<;9FIV+CiZf8O;-L0ER)
&oD1tGZ31-pknyzNYbIE{FZ#^X{{s!<W9?H~N;oziO^pr8JWl@Rkbdap7fSiE?aX7I0#l<9GB&H%}xpUTO<63K;u`4;~a5mUE<W@I{Kh~vY+=ixI_V#g
|)?s1H`^DihU@sdP3V~1d=r~$jxU#oNW@E7$dmiX}fj^R<wy|J0Ke!Tk_HSi9Gwh*)4RQl4&B0+SUynVB3yyjq?QZH-zgpCuVbqDkfuq<@N2kSvSGg;Y
gt>3UBfU2rt$I8*nVmtok^;X7*H;!+3)JmFSVkq`EA>@$1I`7)fZKSKaH3dF%Q+~~1$)!0{77;K=$!OEeK|Ut(clDyu#Yc?JcsLv4)%et<|jBb646#D4
}-v<GTt9T_M7Y_zGS8Gcr>{Tcns{l-e}$5U$_i|vkRMT3Vp5<M^bPtGtw|%c-uhk?dClR#8Jg@JJsx!F!D7g#fSfovh!GTP}!3812IUv8R8@mE)gIBGr
Rx+!keeRS!Z-l4|eySmOfnOS`mLhLgfx{-`XszkAe2VGPPVa4Q0I@XL%oj23rll$uF)d4W9J*j&-Z=_HI&m98)t-(zVs#_WdN5{0os5%8D8r!B&2@vwf
_m(EP9#&^T+maD|u&_6f4-@3?OpSL+<=7^<{DPSciG+9-w!)p=WzEi;Af=ypnPV$yLz6@BI?XG2MqCm9P}Y2jtpBy&o=q!Te|yBWK8FyyLW{qQSB^AVn
q5wuj5ND8RH$ESYg#fvui_qU-G-%2A$8?V5=Z<uX?KD?WKz>+^7u)VI{UDeDWcXNgU=lx9u%uoL<FJcf<UL3Jo4~rB+a?s=i`^I?$(#Da7?+XPk0W9(^
K|Jj@hE(3Tnvk0Xn!DnAC-LMP;R_5`#TR%&;mI<`utnG#+!C-`Pc#?}7R^vZaHg3M%kXqP>!j>}YvE+OsyoYJZ#%8M^jo^yVY`pcr}E_uPNfwdlJ#R!j
MRupRIZTPXoYSx%}1MnX);YT2hGUwrD`t_mJRC9aL1GEm2bvB-Ms&MvE=`Eh0RjVbNd1$6;$)PE_RvT@D$y!6kTKC0Vcn23aaGngXcVXYM@Rk<RmK%=j
|?JKxDqyH@NlFCG=m*;kS}{L2gs0S77YF8aTAMoqFbwoWNiGE(OGPhg4xG_V?#689*R<Q)7aqe4dNpB(n3!L-LULsmmNR6?8MNMkGDgMo0q8KvAYl;7N
Al{C$Wz2?j79x(w@|`L}q5{83T^H$lmD$DW=jeiPG@3gj#hzVI`+i?kQ6hU99P`Cx}gDu!<rYmcTGd`#I<$$lXeAtfn_mIHUjK^lFd-)oe}OL*}Qh<}d
1g;d`tiv!K$-(b<7sbil4=?nE+k(faX8%Se$X9mwYSAn=bsJHz1<v!@x)0{uM5<`Y<pl`pGpNIOl1KtNS@J7&IL;84Imkg<fm_Aa_&mxH1`$!9;zH*pg
jK|x4ztQ+$vKL#>{(GcPAByv-07_9AC7!RH95=|mp5C)+o)ZhYpuKTF)?O|UrVl-@3#cMbzXy%988!{pFw>re^SFGVb|l5A$NSjG9<~p@(9rxss7iTPK
4?YQ70wIWhb+MTN0!EO(31%K)>~$3MT0lkuyYUBgP{TO>CVye&nZ+OEqWJxHR|+10JrNU#l{79I(RCqI%aRs3dN(k-OSk+IORLDM>iSBN1j8|Rteg^S}
~AjE_V7@@OhOr0Zwu|6s~6Zf*D&N-tG)dUlGv=C!DEaArP}44!@B2nawnCTxGB0?y;o&1U?VpiVGIf568IdlAU)@UibaQb^fJby7;=olIIkNeMQ-WV}q
<B_qYza(!MGDuh*}Xn6C(u++AQ)XR>fW%N1-Zb3c6S8K`Ww*N(99gqp|kw-ZEgi<djpW0SftiR0*T%KRK&g_7K?B{4FvS5T^-M>%smHL4Ud&*KGY&#$Z
kyoCtp%66YyJ*QEoQXa#dHA5Zl@`}5)^yXzSew4P2$lH_(wknPj(5X8FP?pYHPuUT;&NC;JayU`^|6Z>TBF_yTe9!c@_w7}1v2SPTE*-@bxxElke&7pb
wnB+NO2i|p<T65IiVr%!BAcJA#j!t#ovhSnO}eyz+S`j`d!$a-2Zw{o=bHkr?st;6-Zb7|V_vf{TkNi2n;Z0x^|nQj3b$Lr0(DhEH+3^!ug;<HZKHMWT
yWw>7PMEtUX$Q}pbSg?w_ty_uYCGA2%?PPPFm|Yo2@YbqLpr7v*l9(Ln!(=gSOnxJa{{nRp&U6d!w($87D8yoQVd=bj?8CTvKVu6Lb#$LMqGX2{!)vA*
%TJZ%l5JaE2^9<IdBuOEi?(qag<+J5eTcTZUA(&4)x>B1sukM+KQQ&W)J{YXhV>Xl_UuTFBuWZDg4@cHn%os`*knAq96~O`KCe3FVY`SLqqip+V->*O$
m*47vL4XK~M(@*t1}eD{eH>OgbA6!isjHG;RU7;2ztguHCx6Z1)!1T6O3;nRHICn02{?(>qG&xYwio$HTfnt>sim%5-Z(_pUk`||D@9uUkCR;~r|d+?}
+<|eYr>SIPNa7*;udUyx}D-dL~RAAXIx~)8#{#(fS7{^fdJ;?Rf&9M}vFo2DF&(h9MM2#&6g*ImTA7lbDsmS%PGmt6D^{zotH-H0DRa`G0xjr%t`|Uo*
H?ReJ+=t%c8~!lsvQeMNRfTx_9qwkM^ILky;v-JOP2LPrL=p!0!ad#@?MuI~zuPa=%aF^Sxxj_b9F3_ylKPt)56_IVNAOhi3<abZZ@}SZ-$*z60bcD_;
vXK35@ZQt=k~ebh^k82>Zy^@w2e~X$^;yasHmvglZ%%h=VOUG=EqR_3gipi6Tmu}5rE_O^X<9^dkIC?de0}$wGg%V(??3-wBRP~QyFmyj;L68<;+y}8s
sf7lh5|GkO1F+K6M&~sE^gE=wenSh5Qj=`c3Vf3P@NG(xM1RMc~WY*Em>48%`1GFMP~M>b%YQDTDrGeV+eRiYmn63dvwxV`J=B5xnJG=#GKLCxK6;S?U
+<0Wa?~2dp+W7knz899AJA8a{Z*<QRPvAL6o_RMYo`uES_56r_Fy?t}J0+I&tl2gDz@@mm<;5&%w}t{9aKvdZouh@1mcZ#&)!Z8_x~9e=mI?%rt|uV62
bBLv5k1yaw%Uq0PDt3ZzL<nb)kJr$Y}N2%HdD0e-#k0HaT5K(I@q}0S0+X#VneVxqiW5~T9nuF4pjREhWlFL5)HV(ucAaSXpILIB1(!6%J2mn%}L1UT$
Nd--&K)rsx3JDQ*eUzR<1xV0@ujoK@!LL<ct&-`NaNl3{r?;e42eW1%IIN$S$<L3b{jdTj!SmNhZv6w$1-YoTy5i6rs(&*QSxJU($ow9PKL0I71;1y`v
g>Q58^KSo$3y7)7NWdW6VarusQ#R7TouA5F6;%jgRgOvnmA;mFLTjy7POcjQSKm#xO^x2yd^pcr5=q$J5vdSI{bXJITTL92lplOpg-3;(z8?jB8w|$Fr
jhTdS+uAtm1i@?a~mXj;fDaTsWqGC6%qcH_e-!*^6K8YURm*8{obaYD+N6x&u)(<A+TAE}!2W?Bl_5LsH0CI?)+&7J*_pClcEaO5t4`%!bs02W0kYYMF
^N2M{yfr^tttLzfaiV>oPn2l*S0(s^~F0N+Y)X#Hrw`9hmMRbPIaH5BHL)`L6}24HChMft-6wQ{cvclzUM6=YEG$BS;lEHJiW;nUKFs6vR>eO<G#LP3n
T+8a}${afv!6y`i}4R77j_aUeyDpm1qFsCON6&P9+DE9D4`k<1%9#@Zogj6{zr>;H=9Za`JlJ6-#H+;3~8_VSP9ts`>-yio;@Zg}Sv94JZeTC4AS>X3d
4|$rQB3P?PDt>Gj_INRp7eDxsmx!q4AR(Ou^u?*j0QEWrFV;*X#do<h^6pDD5L+#NS;9A>diyS$7y<qk(gl|1zZ?jVlsBQK=+6pCW!o_^p41n6Vduyi{
K;|=<kQSHkGNhf5Pj!N%M?H;ysXCHC%YUve}U+*gbWe2-A$>g*CpN+(5b}<?)~<IJY#rTBhiZs=2x(Kv*@Gwd%U8!n^6fv=Fv^b7qqJjCdV1{nRkzrN6
N&ho)0q=(8}5g*iGPph=j^zTOU#BplLZh?;)~EIATX9uxNharg-x<BhD5`mYA36#r@#5Q60Wflrw`Ly%s#&MN+|joZwz|HvQ1}4H0!`LqP?sss^p+k&F
)vt8H@1o+>0oKdurM#u9-$DY&JEe^RQp;oTBS1s&f!^uF9*&JIrdLkJIH;x24Y8~@v6jkXDRhXJ}wQ7Xu6g|)+UL-VKG>_EnD*}@~_-7t4%%mvTK*Ls^
4hBy2|p;PQ~vxG<5F4j$=^8s*&m$2urWiGxdcv7Ue@&g&zIea+vNDA52xu0V#k`0(2k474T{tE%h?QyL7&H!rv$MWoaNA>l--K#w=sRZ(s7RB`ypj1{)
--#VZgPt(9U0-u<H7GS93wX{Hi3OlPF>(&A3Dr-*h@dkx@3Zaup;H6-X9e95My5=8<bRe@n5jl;J)%<b3@;RAM39U{d<1s|^_Li?x6hy;YCoU!WgFdv>
0tbwLJ)QXN;Mm<RcowY9XtX%*Q)?J8IYkUMB~;m7lzARTddZflv?`a*vyG^90jrOeO)rj2QF(B=0c<vs=w^470*CY?OUKFB!fi#aRorXzg2Yo!gBT>*S
VG%C`F?`r&cC70h#RcJKi@F0)LK9hR{%bh77JV!1|#2@)uQyG;9h;8%Sr@hRBiB@+_OpNy0T)`E<&pTG9mymE!L~lOdGDp|B1F-5(9#JlonE_kM!B5r~
ThJd|3d`o<j}emqe9Jn0`9*u@SxSq5){O%e4f=3U=N6qyyQc{fDXN^pY$kxUnX4amyyk28pO-9+_6f9XK06i?p3)lIGGv1tW1oXo=I{34VfK3d|NIJdx
E>F9>eC#(Xa3Fd@C_2Uaz@mRIdPzuPR#82Kc3teCN*q9tkR#ZRiVOr-iyHY4PLT7mq<>-L^RG9Jj@TfipSob?aC?9w>m}1X4^Pl=tv5ih>)L+6$QExu>
BS>hDSH5&X(1D%6*DA*iodS{T=hBq74(<=|_!Y+FAXK<XQ9g(*qwv#E50|hu=0?P!IF*6<w@}<7u3wp-2>1=iJq;;B7RM!KSa_Lb&%iEASDCZ~^@qKTf
q7?@4l<gU#G6Z?`mR%Usa9cNe9Xd{)02}1ZSPSV!g>?w2cr!hVNfTlV6kyOV{*S-cy9WwT;>qzr|f~}GEhFU>d5g8`g89MNcK8$6Fd@GIqBrZ{rklT1s
mepne;Su(fAAen^tFv2bizQcf+V?6V)$VXys6JNEZH+x7G`dAD9l-mv;{ND=>lc)efbE*K{dNZpnX(B7Qp|zo);~pXOcrIVIQEkZoX->+U4Xp!?+h{Q@
^e0nJu+VbT2EKpWLy&`lph{`;lF^h0KxB77E3-_iVxkoqyIWW*O5|4-mj{^MSw{fmLR@mr^i8-HW?Nr-wZL!zE!0#%VL(uZt+Hy;}L5ALepjj5xl0}t5
{SYM3^pLeC3`;0%Ei=sr<e8v((<IfE-r+nWe>fi6vn#~vGhwvKDwk8A0`KwP0I<oF@2xT#Sldz*4AtC#%>2zP71|MHu9HX0%engsh#vnn?x%&@964`|M
|MlV6XymN(0{dz@xa3kYJPcAk;weY^lFXg@)qE87fTWpIpa@e5*>wZ0z@bD8N({+;<r2gt2%zxHLcJq@HS}doEg$JmiRxYm#fG`ihPm7%McBjL=_UFAu
bc-VS@P}elF3FG!A(eDV-E1}PW**c6}mpH6|m2}kdVGT<k;sgGW?)AF6?NGCp7<;-+I^UN~ue5C&H7769kZ^Y$B(V4xx5u&HH3a(&+=y-RAd`<5Ea6%r
EkP>pBB^UjgwW285bUP&wc<dl%Bfb}0TcopEs9aHSUonw${z^Zi2as6WZa4P>J*qo~8SaaUS9#rjy+tU<+fR|1)&zU%AYE-i@d1iUPrzkEy#o3cq=s({
Ss#rN{D3nK7LRZ2=2peUpgCM%!y)k5ZbwLbFE6$i!Kg1JKd?PI~?J&trk&G3-JvHxl#;+xqt<E9~+AG$s&_Y-vj(FRr`gfIM<2e9_~gD$ie8ecvWQ{l0
t0Tez{AA}j}7zifaSNG%|yU#yto{Lv$L;h|g(Y1Uz6!m1lOkd}5qWT&67CyL5aUctS)62XtVMn65S&2e3X#6fijLWKP(Dq4YC(ovHB0z20`xAWyMiJ)w
>-~9$<p5dN$vQW=6)w>5YG)_oK>l6d*^jGmVF7Wk=#CZmd<zVI=b$<cp9b7%n*7;WT0xAf8rf5D<UjMdD=+X(hzp@`6dV4cL>t{Cjq!{^3kM;-^u%WWo
xd_3b%1k7hp$t&qWHrg{!0~Vxk<u|U*IFF-5wFC2MN9yUo{O8UlPfu>Ee|_{Jo2%8opLPhUW<FfRu|22ckSSFBU7&{%2Y`JUXKm$aUU#RGnmvz_ek*sv
Re(fbUY&y8x#c($^yjG)Z$-fJ@(pvI>6>Xu4{i*!&5QKTOl>z8f^+AFU?e$$4-5lqauhg0u-MNV{eOpDwUPFinHsT^|kkN2ev3I~~^tQu%ft-ba;Z;C7
|HSzbJv|FSYI4|Zh_uU=PZI`}y%kg9wPq-sI)m+UDqwH)F*PFmP+^nN1#=cc&B?U%qRysAW>7gB%*Qc}@~v+E+h5p>er1LceKdymEYcUgRQJDfP76!VG
Z_kGu>oEs@LzWnxKeJk;i{;tHXZY00l!M$>ln1pZSKd+`KSHee8lJZ(incW!a=VFm>_)$NUFN6$Ljw4RRkQa+jU4$~~-=?`SqQ78>&);fSX{?X@n|Xd0
C{1!kgY0)b=#hLQeOLYENVC9nAh~pukS`%RKT5st-6#fE16<`4-nxR(kbg~&+jdQVi^k+rvppxJ(BGG9ROq8wAiz>yYs?Vo&w`mKr<H#%Vx7E`KfZ86`
qO?Rr}$Dx|K^+1MZLMw7jVC%n0Q~<LR|fI4gL1*0P$H`-YnLkeSUGZA60EW>K`t<Kj5oC`rNmTaHh<Y_OZA3^H+aQe~`6REfFsb=})I;@n@xUw&9~^BX
^$?#&9q4UikfV)PHVL$<gzbQy0<?)*0=x29Q6+hcz`9n*TUS=g2!X<Uiu|a4giqKEws<dgyh=S70u@+cjwlJ%M$hI&(ezJK`7i4V`3JGtj8(*9pi2Mdd
|aOwK&G3SPT=3FCq<Dk{+mv)BBMD+2ot5ohJw7t*iHf7P3x?_eKpQam;X)d*cR@Fj9p7gDcx)=%u;UGuej&u4l(5kImJlN)hUP<|S5(K!?r@&9_SYMY-
MvO(cs<)4&5%^M~6X_a0s(#Pot!^}8+#0T%<Y4`AFwvhFFQ|5S{Q^8Lcm`M{Ts^N_<fz8?J>u|^XS%t)i^4+?QRLKYtI=}jE%x`W%`42laT{)A7Z2^gL
p2AII>5IqQ{wP?rPa((8FS;AlH2}7EEDuaP(f*6fNU%sOJ9s6NliYtNs-KTd&17S0h@Ygli^7wc=EzWa^Rww8KLgp0Ll&?*J@MnCdul2SYY3XCcSh-s@
-seW-<%?L8u9I2IbR%0y*4Ubn(uHfb_CKzG;MWxkP1IcADkOXlpn6V>N+#q5Fhei<y@{fLHWbxpN<r^W(HZ_i@<@^X#B3<qqb7>@2-2Hl0m1X(+BcJ@N
m0^v1yRv-?QvY8ugb$7(ex~A^*lEsm>v0qyA!YB)A2yAVd$d{kAD(`G(hl%F}za_6od0`_>XaF}~nB!2>5aRR4SNa=O$Y5kImXJNt$F-6nyhI_Bt5+d+
1y5a-<!8wWb$>U?W#h%dNKS5;;y(UH-v-bOX&6*yDJuFuc=&)@YkVbmgR;q_Po=`Hz4UlD00g%qmj_@wL8=|fF>NLJlBt=AXnPnRq=BR>+P&ti#XcQE-
4B(Pd~Y@fT`0&8H?^YzkEePg%lrCSfgSJ>*MvOZ;q{{@BsCf|FA|0%28Wac}e{<?LOjZG-KBj_$)C!sRe1^mcn={rMxAw~zl_}YIj5_|i&%c4zDKDKk;
%cipM1;L{+C7@l73yeyY-|G)Y^=+5f4RYr;K|%Dgt{1l~17W!>wNv~p+ErzdhJj6~kc~1{udfxufn)KVK3pr(ui=K`Hqr(j;@0z^M#?GB@AUMH40>lKO
i+FeP3_tW579I0^Qoi!HXu(_6R)H%p~m|I%1`7!L`m8U*wa6L=7PpIp@sXraeu}?-9~)QeNSb1JzK#A8+iA=GTl&psgq-1w!NYG@$;4Gni1(6Wv8E9Nw
mNF3ub!+q}RM5<+{#?VoRhCDtp5aEB(D_nVH`OxZ3qYzauJ+EeGk#aCb7Ve6oiEF7@}uKE~BU{JRR(>*=Q}$Y)=$6(&Ufu~7LvWM7C6c7(rg$%aV3m*V
QfN2@PBNTI`ZFP1~sXHos{`)X|-2)_f#`D`P;xl4?DYDpQw{kdt1R38if&$kLm{J-uM-tM<Mw_XwQa$4c8M?Pr;<oP+7-g3TK0B&bG#GxXp@`ohk+od7
aIOQu@bo-04h>GQ2CL&n%0og7YV~^M0T;-1N!iWWB$(0&mh<)jl53uG}Ot<pfDC*lN4o+JgV5o$-phj>h&xCx~{64(u>QZ3V_`|h#Fj9r&<rGVC0$*vn
LbScGT|ee$>Y|a0fF3Z%MhOJ<(tTx1{ZyKB+lR2VW)X#H(4K6`YwsuTV`@xoo%x2xh5^yBS^R~(He<F|a}V$Q1TtfN--0!zH=zu^?Q-O+0f<#+zjdh79
N5V*1kbcQ;GR{t_47H41pV<U6-lew2FO|XAvL^*8`((O6lWpQ@=x*-NwB>IAMna8`IPS-?Vl}1>zqfs1JEGdn%;lH#S3IY7DnH18_Bc}Ik-Ku7U;3N6g
`!)6ZWb;w$SOt2|?m)F;7K80SczXWnMD56l)DelW7i$+vV4}6jG9S6ASluLOfm&%e$%ToYiweURF^?|8XPa_5WNe|5YlMW)RM-ba;dDF14hD13w$4=<g
<5Xfp$Ym3XiCi%ecn%kfTLa7(u%QkuO=P?86;w130d;I35I`TASQ)yizF)MhDha$^ECWx>@c*-%+mO(dJ(9NUfbYH9F4BZ@Sb>}Le015&}pY?;oYM6$p
ggm8PPe(r$F99zuu0@eh>UbVwonD>qTVJNwT4#JYVIi6J{vV<=n$e*zAp~U~VhVOsgSGOQVBi?<|sZfFF+wM0rMO>2AUcZ=I1TgdHStb>b?u*NE%ihC@
xYu14?JJic0iK=*C~S|siHW&=(cvxKP%XFd<joGK!B=(;O=3@M!u0ot=*_D6yKfU}@4ws4E)beq{Ct#|&|p;yvEcVKJ&4sWRo}55wji>!R3cA6nu2Rqy
W1Yq4f3ocD5W-RBWNBR&E}#`PnZg#m9H>=+5XJ{h_#PNP5}-R%NTN`m08;%C5KHjQ5_2Y$vcSN*-JxULIpj1_yRN`DFzVAk2@3r_qfl+;{MP8aw=lyA-
wtx1XR%`N4mbjeSF@ja(*J?7DQdE1@CG$o)x+~cjMO)aKkOV!pDP0;Bs!<N2io#y8<Wmks<#w@LMihVm=l>3GVzWsb&tJ8~I~6R?6YZg5M<#v(+PT1g+
7yZ=MQqNP`ltsLl!xj8*I*G7S+}Jbu|Go;Y|zQ1!p?F&GH!S)&$WQ^<*nmmP*67DsNkLu=kL_`VUi=8e4*_)bh5@;GAl<a_T!D#CSWcfTwG!4BE{(+#w
OT_0}PSsJF0epA<t)QB|!&3HajHf-ny%nM1l&oWK6lldHKQO8pU3Z7e@k>c+h79MJ(i*#vi01kOXXkS|gzr^>vklqO89~N=`eF^QqX7ydlKd$H>2q)rC
p%l)&X*WJi!?EC&0$D(HM7P_vp9;Y5H~mLX%^iZ+Sg=whcpZqrw^^?K!(7<M$G9S<?>IziT>E$Nj<EoIQnGx3hEXv0H&5J3Hx}e?^@otOH#>qm@F<U6d
)^0?_O@9Qr#_Hjw$w7Aovk3w$_()h#io2Zgk|>Q>KR__m;5I0zi%3B#Ih{k%UXPae#EoA@JhSU&b(s7cPkw*0DEdP@lB-sVJY%cHM<hxO5RAD>$WF&n!
ZWQxJa3T4(aHpe~_IX#>eCy-ITe&!fxKn>naq74t@#Z@89COi?;Y<Z+LSCGl_&vNJ<p**~AKt_zqVn_{@5w)r;!D?IT%_r$TKFuQ~Utx^t-k`H5R-Ng#
?5V96T(-cNHyvcL-0r_*X40{cb!1iqoT#!EDLEO|cqe8kumJAIQCUP8MEUtOFNpyJUezbyMwFsty#v3I~{6J*k;^Ks}$kSb|YI^;<!KoeUmh;^85Tt#q
FPmx6hLZQYoMGJo>I65m-o|j`o!cV@-MGx^EtXw~v8wIIJ;N{yGh{g2Uc5F~@-?UvKlyP0_VZZq{6@ImRHaVdM+n)BsqvpoU13dU@b;O|KV=oknc>Chi
jq)6AO53pLK#NhaR5dx9V*GwpPh)D14PpNcOC(~g!0%vbQmLuGPxfFnD*D?U;Z`+jOuN_%4hr=$Fd{~QOQ@-vGTlAsAPcAHbZ{qI1x(75KM`X{PQdOTO
yCgY!(-9YT^^tI9T-z3_(p0VT&`E81R0`-jhjg&s@EnBfKUH&Hi`O~6C~qyqcC9BkN_fM$M}G{Rtla#h|JHD^8FQU+h8pOL@q}@d%j6A@Bsqm+wk_c$j
n?7v*Mi!p4{oCTh$}ni+WGIKg<aCv83V7_f4%okiu|2VC9yL0G-UInrzX6R6!8lx*aH=jdyR+oWB=70@ZTv^bH=YBFLt$xgXghHc)R`REIt4pYJM4#?-
sWHvx#R306uC&!eQ9i%$?j3~g439uTfZ&_crDvoCdr<U&!;Pt)cjARZsl$dWI`{j;ht|A)2Vw@ACC>55|wf02rm>b*8?mqRahjciLq3K=@SpZ7G!Yt+y
0m%S&p%WUxxtLst*JOv-sT(`UlsPlyncZHT*=UYf?>gPoOwx(`fNwk>>=p4hgFOh2DY4>W=^4unZT;(I&YY0Z+-_}HY$U@m6leC}s6DrvNBsDO)Vih<a
ge@gK{SVk7et36pI#ovoLdWUnvGeHoJENvD3@INTxg12#xY|^ZFY7+3cNFsl-q88P3fTb)Uc6T?fk*=Ie1NI*J{3rTl(I1=#-W3HrTNn1kRhC&D6px*X
Xg~Y|7~B|_i6yS`gWtoq(fFUM$Gh^yARc1k*;)78fY0Lh_hE6|FsSviqG7XkuGt9e|(*reQi0U1?l|~zo4YSLSOHmj9TFWk0Fh|Tmrg{j6Mxh1z(2+4<
F;#hs7d?UcUMTClPKN6*XxdTmg#aO0KmFr%U_A7yJ_68@HJtd5D)Plp%(JBzEZYx2xDCU?7Aa_sNBjscoxfoMS~<PrDUYYeziC$7_}JN`>M91tG?~xDi
Fqw7lIu)Ql5<FJr_@m=9?O@m`c=FB_}~aM>*C++!nsVPL0s&tv#)mwGFZPM1Oiaj2ZP4QG5@{G*(&HFdyiJ8vQJw5LMYL75`U-{%SA1iZ6GnSP+?g+06
!E<O`RARg$$Zd#5sG3~*H_cWzYeK4(D{&WW7z-B-BhoB3l;g>qXuRMU$#?n(H26A7VAlw(T`{X@}Bh%fUnNGhbxJz6vU}<V$fbn~54jd%^!f#n7#hJ@u
I}UGx{18JHn7V1Z6@E#9tPM~q2mOBAgy55z$e8jP-0MD5DMB0+L92<(7z2uew3`{WP8gUA7MCn!bdGByMBm2xTo!d8pboh;c&-HotWdUL>uzEzeqZ<7`
Fl?nB<sd~_+kh=;4l4QGfagLk;L!^qxPY_afunsFGDZpfBrDZf5T#Dd`0(|_d(%FtDAD0Zs10}Uj227B}#r_#$u1_x8MpOf`iIt-&Y`mc`uM-q0xancl
#r@x8V}xW9$^WH^`0p)rF9!<--DUM2qK)t(S?t>c|h<<x;lu)qB12H5?VZm_g36=a@~vxzSTKtfsgfSfOj%dwd4~zN1@+m(t%y2tjv$zr#@7Sl$>X^9I
pW@#5(o$Z0Mg^EpGrbm*v?VEpu-C8Svg2LE}dEh!*UP>*~j4sHKNby+!QXt>M?wyg{Ef@&E~5Hz3n#p$lY^MflCDWpyS)_6_|kFduEvt3^c-_DJNSMCI
pVVkB7z$-0?Cw|{9{;(ZmSwvrlY%kX%klR!SS_6{rz`nbSm#oQIrdQW)0%P@MY5l#X^3am+*K^O61G*xn{`I3!90LemZ-+ZMfF0H<UZ3vR@U8kimEP+5
jeFt2y&y8724YBtIKKslFZ{iV7+=Hqg5>o3_#Q3{BuIuEtuV21_=x4SA|gLUxt)0({9eRuL?%fK_w=pZzbPgWmi6n6G~4KB>%uMH86L#uoi~jl$0yz&V
%PL0hu^5et$c}ja0S5Cx9aBn^DqU{i_6CVdI=tssn3m>Ck3eZjiF!iT%oXlqjT4)1mA>Y@Vy-4e-UsVxi_PrjHH6N8_X669<vD{Aod+ME*jK*p<*#DoF
=%9a+hklFKs~LZ>3P1Sp^CkNNvH`zZAPh?xP`ajW;^PQo}!rsRr9?ABgMKP7U_xFS*k5`w36pD!bO?XA4Z<OYW<r9!(+EM^0A;jM&adA?nMDI1g+|D>3
xZ)4t$VX~(>t(B6b5PT+SV7ZI%D{^=Oo!A-uOJmzi&3Aa&~23Q80=@uN=%>H=D;TNDnf}FniC~Q}J#h*wN*b~@QY8Qj!&JDJRMYND^DnZKA&1x=K!39k
c{M=65Hx6S*#z<?!w>CmPnt%y+?)*2c&TVg8{z^GY5VDvZH}>*h+eM$E__IAs2Gb*sB4&QkmvHXHEtjOGgTmz31&<3TmpSt3hbpR2ANZ8HoH@zO8|x15
?^Ec1Gg!(^F2D3$wB(j6P?yu3vw;<h+LIHIs}Cl-)D8E@C;so<R!kqJ=SIsWj!Z8b0-zj(nTU>yq(=6q7BVd`wsUXZOspq}aFVw!b6WEv8@>|0b=u2Vw
Fwsaru>pAYS67etC0x>5pc9BuV#93+s2htRev-ieS_DGOAU!3SLbPa3KnxUJjh4)#iMVcg9D?Iij6UDv(Jm_X0LpG@Nie<9}Rfy?}5RsE-9WuM8p$O%;
i+3dGNIEgT3cA?*L}|OeWE+vk$O|z6S9}nH%Z6cEb|Hr2uRB!c6vc>?u~=o5v@>{d(i_d3vdL0}-e+^KYTNYq&4qn#)Ak%fL6HW-<rMlH~-C5<Y(4r+z
8IC2(=CbaD)j>H!eV6R`(M53t~cjVR%*89Q^^`o>X$V8{=5sFnwoRZB8@rHKh+UAnV|#ca3h@V&PdCSw3zpW^xSJA#_{5KpmHYBhNiqOsYqNSJFt<jM@
R<BJGg8_IbT9d!L1s`)xZfzkjj>P?kzq6W2kF||}#0DYqza!x^)OclVKbRAKWL+4k&P2HB~P1<Pb?s*Qwt2%0Br6O);g641X2~id2CfLqq;<H!r`CBlg
dF-;y_Q(lk-a#&2?w^f$stVHPXC?!8P)c6}e>XXu*#yD;yQPreJHlENA0;5l2X9R7ii5*e()U;g=c?`Og%1(X*n+mNS?Vq!q4YtJE|$va$SRO480(Wfa
tkbG7_7@CF)3!spU2;exaxK;oDr>o#09{5*C1yLhg87p($x>XUhj=c?Ryu&&`dxMn{$>n7WLoQL;ES+{Q&Mt#yD}m<})x<=`0C1J&}~Pq?2gB2}v3Kt9
sdX9pm4$`lsqmx(Ic$5y*XK1Q$!ckom-q+}C*&MwFH!4F4t*4S14scGs}9hkO$<Z{6(e3dp^rN|AZc7hh4N`1g%46ABK7g2=3`BDl89Q0S^f03231uGV
wkpn#uRIxKnQ>IvJAu?$Rh5)kUmpj%+OVdt9;LU&tgz;>%vn$@%`An87l)*0o10QB=!hu1@xK^PJ{4{DBTgi+Jps5L1U;>qTT=kE{#Fu4KUFCNRG>wC1
y-R}GtlAL;b4wN`oz?Z6<s*MBNU^g|9BN%Atcaj54UCqeV>08&e4|>5H{wLpy4_$3BJQpjSneU3tV5AR&9LqbK@_cZ-$oxr_kp6Zb`w_oa3@jx7-P>@Z
5#YH2lWWAbZJ0P*qvZ;d2ufy{R(DA_1?)1mG3@UR;F;=P>`LDv0@6}Y)!~54M*+xW;z!#2pfD5J^Xoj8zqO%*r$oo=RD=ngtFiOS2ZjB|F$m<}2Vs;<_
Q3Z?uor*-RTSrx{Rn}IYoFgcLjcc?v>(RU%=toadvon@Y#wA55q9KBU^K{Xmdo4-g1&(L%oU+orx{+ipb%eA$;Lpe4%(v$To#RgT#9<&YhNhr_NVM7;_
um|f3Fro%UK_z@Ul>;pIJig#3$j{{&T<I+Y^dsA?;%|L7G_sk(Chil4Z26*)GWY!f~WaBoxeb@y+@!VGo)0Oa*dW91F~vBAXu{SrN#z=g3K~zh~n{NW7
NK#xfv(&6ljaqrYd5yPk7?Vrp<77f~+PvN6E@8aJ5lD?R~>FRkChBflHLetc#zI@C&psra?@ttm7<M!sg4Km8y!DmHF^0XlwYRNdh{|Lzfgh#SE^%`$+
%^RKnypi_bPA*UwsUD$@NEBjUdq`rf|#kES;$SeYn#PZ16>nMeX@$F+bcddnlJ4O#qt}`BZ&ofN`DgLcJ-q4J_r>%h(OOE527U=pW%r9~E^Y`r|RYNJ+
=C*n}(%`;H&@J9TdPSt`a2B1SQa-yTRr_f>YGN6vvRW*_h&-|noMaUYw6DHz(msb*_VcgTnxOtM9TsB%AG1DR7{wjj3qOPBcEhFqNf#EdCe`+g#}8TY`
!)}8AT&=%oZ|Uv4dw6I^cdvVv)Y&jn0K5i!monH@9<Aak2wqnMDi_u>9b`NK~Kp0S9)R`#IH%=E&cC<F8QZa7wHPt3+rF7%Aa>+CHpw-JaZDLzEAl%hl
&07n#f15gd|3B6kf8#%#D2_tCkU=27tF&g~uuGu~u}sLUOklQ$2=h2hkEx&x$LN6pQcsWtAFeAf~6CGT0g4f`rjNl<ZZs0`3py2q|J3q0p%ZeErcZ2(3
;9$m`g@wNqQ6;YTV%?i#Cmf}Mp5ME%n~@;XCSmfffN-lQh#4>Eiv?e-`tK%S55GT#=J3ZI!dOz`~sP(cfkF5MZP1WhBn6bZD1!ef~mW#$uYf3c3crubz
e{Tum?X_J9eFjc-beT1mK=`dOM0V5q9umO-{(x+&JZwpeHJk*fz62DSek3YKwRku0Ol+&m_$Ij`=PyDAJrdgipNf&72D$tU{nVCj-Ml0I05TgE)yC|5|
BAbE8rc%%`#pYx0gwCYx;lCko9;cvcHqy^h71{w$jw9unT~H>sMEb=v`*vl~vbMm!TS55>P<>%{OpXJFH%Ca03{J-;jruE<)taZ-{8ad%rSl=Xb0ezHB
xc^6fC!D3*Gj@a0y@7L?%p*;Cl9e^ssja|g%-&2{gvtwU@wfU^(FsoCPJ}>d(v@%as|-3ZC{?iL%%zA;v4tyGT>qOqoV6YN`k%=mSJj1E*1FJ9Z(LqOi
08Dk(zkR2jFznw4Sz;<gh}@z^qz+4G$So43h>c4m4Ty9$WNxeO@W;Blvr^j_(;RkiLleH-#4wbGpbV{M}!~NiC@c3Q>Nf#6&wHcvO=p>f{~y+wc}1b~;
1UpWzx7+GwNx+kday7MgdYpH~0aZ2jS#kSmADi_<sKAIlm<<HhO7U&=eNU!$Y^jsIHLpSvt{fK?^U8|w>C!RwpJ-1_#XjW*TZ7OK?2K;?YLcMSegz384
dl3%tEGCSG(<OK2xc=tQ;s>*Y^kbjp^Iq&@s9`mi3w@$+>aM({wY~Fu-pgX7b78uio!g;kj%Fg)?e)Ts{>|J9T%r{oj$Y`yB+!9&6{FJZ=yqAr?39Ewi
-S|DNYG06l5r}S$a%6-I5O;|1jXKE-fu|hZ-yejk#~r2)?Zib3OeLUS>wP&Vp3fx2&q+CKyfB-*r*3No_7AF4n#<AnyT+W#zZ?9)6U(vpZBiB*BoayBU
y!2yD&g82L3<@|7b-X$^dRtH7;krbZqiEuGY3vWC*a@1j^!Q@!r$6&48_fdB$-G*D4V*+^h9-#j?d#`->Pg!{-fS%sl3qqMMiMiVy|@&m&o&0%Gx>rzg
&7f_=*%7-}|(D%cNH}W-8j}u1t0fJiht+K-u4;i#3iegdj}`1+k*A=yRd*SK8|??bL<*18*h6PTVkoczSo}_F>F4U}tMD+~J9?A8&de#3HERA^y0KW<2
B%M`g8H`m%_N-`w@YD&_CpAmWkbWZWQqI8%N;UIIY#6Yih({U*`x6gl^E=2K1!e3~l@pM0VDVODjjNGFY;pfVND28We^mGBOQvPa?)%!f373_(F=!IPy
MQ7=;lKS#&bTU?^^Bi$pV?6=ZG5H<5g3nkirtvK#eibe7QTB|<`!s$~;n^LVa1D?}>Q+nlk=mOP%c25cnpBe?B{=>^tAwcu{c$0;H)g0>!1S;7lFZmz1
e>t39^oN7|buSSiKR;-Gu#x;NsXL+hrG_x|0s-lZ&@Vr}oIG^>g;Hm)bw&P6aupT4_SIGqA5W+79ELFkAl{`aYMTXew}PZASgsauw4^f^q;Ni8d0&a;o
>ULH)W3<oYpoR!L^dE#%G-S53ov_;73~er#Li0T?f$I|EP`M^a2rQa5_}9|9Q+0zP`85nPe=M<Lm9B)f8Jfm>)J#o5+Z(<?txue)UO5ao*{mx`S<aPfe
b4GRn7u&t0v6VHk}>$lcRr5{>h@K5+`qdZG5DdkIe0F-nU3VLfp2rZ(E839gfipMuZx~TWIS`zY91>_@ijvQ-v%1&W&#+fyjTznl>JEJ)-(5t5;!IeTD
d2`w*QWj)=dR=wtDH6C-~LoNA3KjVF9T)VUaC(KLj(@;3bNfur$ZP0!~O@5C>m{4Q_b&ZrU6fa$H|RbxAVH2-<|Y(y)6iJD=t7t)tY+OiL=uSE@#&soH
^St0)E8<rqm@zig)s%=Q{d^A3yG%ha({up0y$X=_y)b)j2)3|Is|NXxX|MwO3ef3a%|9;a$;~4)7X|MNp@Vw{95H@DLb%>%AjC3!2dopDRS%a4ksKtnX
yK%hv#kQjH_4Sl$7Ek$G8^7EE3>c*EtdrHE+n=NlLNe-<-#3gQF1nT|$6uuH{TpoMj?d==UP*nQG~fI{s>*M6AW#?y9;>36?gQH=497g`d%QMtJLuaYN
8c{9K*Y(X>n{$<2T%%Lw-^U6bbL^~2=2gKV3<#GdW1dh^YUfaXE25yq~{mVr>j8v0y~!k>6=9Q$7g7Crp1gPz58X!q-imO+UBBW%AZJoX8$WB)J{#1x`
F3!Q81MM)cGUq>E1CH&wu~cZPtJP1cZHy1QA191cpeDA3`lJA2U{-#Z59z{%$4R5^!5454`%5cgXSY-HrjXMKOE)t<A5U<ATkA_<~tpK)dZ9q#t@^C(L
VUYA8H3HnHxE^}pNz{~v3sb`;^m03*%|Q<rOtI%5kU)0=s#B|Y@OI}4x&Q*SZ_^;+_|vN;mf>PIrM+XONon2uym(#lQP*xv`K+ppht1v5}S{;}P`5KN*
j3aFQ``B0i_Tj2$1)!kzbH~!x9Y6=u*DC}rJ|9AoFMr;wP#T7?>^<DxH-Hivam@}DTIJ5ZkxP!k}&R^9&t8?Li@J45Wd2^UaAYSEz-^_{Kj-`U9yAtU5
G8}o^oG{GCa%Rk))sj*W47V+FF2Y`cw)vY%Znwe2E+*S`uu(V24$Edq7Vn&(UTeB<tiR8wsrNSDA20LTP6(P<y>2M0{;hHRRY!rclInW5i~x#+@FzXEb
G_v__#QZuvH6$q`Hb>k56llSh`Y`!*WZr{iad7Zf@M)yBTTRMgUdK%HoSC_V%@Z|0D{39P4hI1hEL9)L0pYPL&gXY0Uq3304vA?p<;!<_h`4{lLAlP;S
pg~U4>MB2Tt<{T>N>?DgXQ!62NP!-x%(@C;Am&I*>9LJnNd+Ccb=Pv*;q!-i~u*TB`Yb<$M2m#MbE8#eqwHF@{0?Kla{hXI7<4)4i8ErKG@{eTMfoAxV
(>0GA{#ahbTQ-|<yT`(Ir>f3v!}s(V+>b?|9PlL&%{G2ZdKBm@Mu9mGqIj3|XH?g8pH1?f11ta&G!b0?X*x67#Yim~E@f;RzZU{EBva199~yKPZ%7wP5
F?xtI@V5?s53&I#`0n*K_uUc#SMjm~052xU}0#q=vsc9ap#f9H*mbFA)c(_j2g{D%lR!ZU-UrErh7Aw1@Unmr)x5H8x;oXT`0!nnGUDisW7QOZRx_>L_
?vX^>oN;EC-JjXT{;{BeY)vOjyF^N}zILQ^J59)zjUc)iC~e8!iblj2uGYNdeJKOwu|FGF>6~S$z&AY$JVocq!R)gfgYqqe?0OQyjq*M_=srbbJ(Qnsl
kBg&<nN|8dOIak`158W9q^6I{0zziTiDvXsX?zpOu7Og7OQ=B;=i@g-v4-iOqfvoc27qx<irxou@w8+1(N;}T{m}N2AsMr2wT697VH}_;q^y4JW^@^wY
l2!1c_}O1cAzwg^Zg1HTm<&Ziu+E-S(O63gE`pe4r=hau%jrb5Gp|>_4*!+{Q#t2B>B~?(<VZbCyqxFL(P+_=X#<GBDN-&VT$u8gC@?aQV5lWuwQ4QkV
wCN9Mwq{`dtCp7U%X`EtU6UeC&y3-L<53-_OnRlOkS-sVT)TrU*O5zKiwbl)#9ct~JF;CZY&kk+p#^m%qJNJS#(6=ssWp?Q%RU|)Wo1><W)@9x6MurGk
;+dj3)hI2ZI@xdQqa(tf-65M~b1Fbo6C4Sy<^RQRvG?TR>Bf!~_t1reFT2TACUha|9c*J`*D-d=|25joJEuYsLg`iK|Q*=_7yLWE6y^%XsWT1VZLTNe|
6wgkp?#7V7LPHKK>)sK8<$)l$H|Sj&7=&7;Rv;}UVI#_AxbFeMjllfIs3VR&8zNxG?=Nj*){QyU!5=i)seyX0Z#CXsB*O}0<?gTye!MGYN80}w5Cm^)S
qBEELr`rg=FJMEXKdGdLWj1#;QU~kIuTQ~HqhuMxZo0fUTxgzSbon1?hRB6^B9BoZOmDOoXamL7g*@(gonoa$(g_yvwZ3C3W6>@?~MC6mgmOA^RfwE4X
0V#GYegaf?(J*eG7as!DPhrpN-DuCj^aUac*D9$RS961Bk3nM1u{#)OVTo9k+twm|#j5?9>9o#n9k6+>Q;MpNBs7IEX=JlpQ%d_p9Z);hCprVg(zO^gU
ULyFCNf!Vd!fGPuQl9}GEEmG;``;d&WowLp-&E%A6s=j)Q#Ot7S%FFhO^lAUwD4!t{qh#aRw$h3FMg}ktzO#iO7E1^41&ZJ@n^c^S6soL=c39k{E^Q>L
GQ+eg;gLvd9c(AtkqK_BFAfMwK(ew?1E|)89_FOkB0?r}tZ%P?q@x9jiYTKWe#JJoD+(ZEG02(T67P%{SiG8_MG&lXT`I`@0;^@E9MAW-4MtZJe2#V}O
^fw{5pjB7xvBet)2NB`oNmdZVg=kkdxOc1q9*0(S=<!5VfrOU$MUs9t=lZ_&&R+6x+~`cXkM7-r<!7P3i*`MZHe|6$YSJ`%*Bcog<?ZAJn88L5V!g9$9
HN@h1<)xxB9Cp>m4PMBZ~>QyTCo_}Cr2cL{=U9A5_sILvo^43P$4u6YhSg-G&v%d5?!nnlX<Y<6^<#PG%Ua4cOTK`i7#N=#&nWS`mw>H8sBF%E_IM_O<
RXDPcZ<S3T<V4>EYqQQL5rjLo1d#lolbP1IM@bc~TY0R(L40b0rmX3$zkGhCe$_oLgjU+bq6TuYq`@Su_J(tO`Ie%NA(`rvzQi2N4Dhr?$)6E$hC;5Vc
igh&Zd!_Jti+AP{1-l^#XrcfY43ZUD<_r0<e;h=l_b@<z&VgH{}DjIVz>dIrK|<k+ysYYvomZFr<`5*|l-M6%HeGXjdK=^=7#Rzey8#+y}z{YIi`v-Tx
#vB1mJh{)~hkdS?5ZwonTZx4}OhnV%Qpuy>W1gi`&h{D11eAI)bK?Py(lq6#5s{<k(WNfLRRb?}O?^(cvPiV#2+iHki4y{6uZC?e!8U~4)HdWi+nmmRy
Q!6=at^!f!wjLJ@lm&3D`*uf|``&q(B+1=QrviFyxo;K|P=<R<>Gq`G@0+*t=??Dq4KV?3w^516>2Yzhb(fPzo|PNHJIyjtA1(s9&Sp~xMyMbd|6#ocX
hRS0VP(@oq1-`v6^bNjfP{FLS})XtjW<+rtCw$LP{EQJkwUY#*ac|pH8hK&MH@SaOEyjE8i5z|ibQ*V?>XWn(vumNE8WObf9r_xU|FCPRM!l>y0^fJsY
hIpX1)Q^=1z`kp-(CdbK~y^z$_rOW65^O&)(SOVRWK(M_h=v?_2>ABzE>(AN1q?S-Oqvuv=cch%<mmZXqL{-jyQ{qe`z=`K&!gs$7JSt*is+2iQl3H8B
296P*D+Kr46=WO+o)J$FGD-20EYt7{0{Kp7E4g!qhUN(YO5Y2N^w_BQXR!@2w;&*lBMfBvWHn5yDamH+ZY-v9h;9{oHf9+cbtVw-3%+?aMQSkc?=a%q-
GKoW4R_X;9D1ldLkgRb6vj~Sfm>J1Vdz|&3N%A*++35j${x!s~WR7B3I5j;U!7y3jzY~rbpA!F&0;>gvf->A^`v50MZ9lSdG_Mmz%yEsp23rXo;lgBPk
x3#@givTb}U2(;@kXZZm;BThL$s6*b;w*LJSOo$tEJi={NzN@_lT))#&26Ok;-d>=Rfyv}>g%oiE*Wq#TEO^B-)uBD?Ag)3hzNL9I)C4jl!n|_8{c?#e
L4@}syk|-R-b^^eqJ{O%FxB7ofH-7LneP-IKzz_P4_W)2^Vf1NAFpzfD)Ndi&5iYV;?rXehWJg+z^)J)2Yh2452<Zc)sTbSSO7H0(mFEJ}<YDRps8Y57
mv{PMbnK&^RyeXCj7n3V0ZP#eUXukk*$zO-pV=_K`2hZ%v3GReJ8bCVsuJ4vHC%(!0|e{>G{4X^(>s46DgKhk8^wJA=2-TCEdrd)PUjQ8kDWsB=VE?l|
2g?loL7_jw5S?FvSt5B(&`KqP?qyGT~NaL{{N*no5UMknazzJag6_|;%!7Pm*ifVE1ogA3}w14Aj8B!zZA?_YexVq}vt2XApYMy651jkqJbjlR`50<Ho
@^wx`g&T&_&kv=ZoJj&1_ioY+K54dwA>Vk~l7W-KI2UAi_u^lL;&7bqULj%<4K#qx~We~c3GLh9a?MC)#4`t#=ZD4T2DfW0>Gi+b8c-510<y}4|DPz%&
?4PkKgEOjM#xp7jx#>ktl^@rGrK?!^nm?5hAkSEkjj3}PL@?_*9|Mlq!1sHfgy;Ry{p0&~+nwFJ!G`w|Cta+oXt%Gv?FX{wXsq@KNLKTk=N?zK9Hz@1L
9w&Eu?CJe7TrIhfBZy`G7|3mj0_=?0rr)!b_SKrZvD71O=AQ)fmUS!iah6#)JyL2ApYzHgqy2(Lns`0O%#REH<}p^?G-CKcK7F<w7nr?=75WbxmkSrM(
~t48LwW}E1!)GtnnLvzMKSwHdY*DWfi{+>oBIGWB51N=rO^*%M)iZAW|*W;~UXQENiBld?Y4J&Z!bYNUdf8Zc}gHKHQHNU+Gx?!ray&?&sAQ98aqPti&
8oPf1@4+r_x7-nwtS;p!5%!ct8MSUA=}gs$%xHV4+|w~_04K&n3?A>Aht3{DWZ0?3D!RmMAR6;=)>I;4+xpKoLg$iQqf(viOwTSv?*spV$)QyYX^dZnl
8rll5l5O>*nY$^0RWGk?8Jy0${bHMJV{VgOwe{amwu+m{WGwJ(<^NH`^(m&d<b?;_D$aK4l+^C$8#%@Y9IE20eje*MVPDh<X_55}tj2s{G_C!soSlugN
Ny0+ox2v+iem;or2p#@*HJbC4_9Sfp>J9Oycs@eu?`;tN$F~c=G_+@gSu;pXqX>KK)MulP4yjS4Pa?p1`{hTq)rLqe-;({^RoKQt%YHeGYrqm5=V6EIQ
fGm}b1|L(!~Ji6%Iv4s{qo84gLxLtxob_%qF)o6s`FcWlsY)mPIx*BUL~4`wAytN_hj0Yi=$iU5s#1T6xjBNL0lPAfa~oj0W__4-wjRM!zMWm-#&)LfL
pmob9$M%fY#iC$ricy#zm7*;|sJ^0FSy=|F}Vyb6v;Q-s^K_-dPT_Vh5DI1LLU;TaY|_i&gB&b}+JuJ@Bkt5DYObf=gE3SO^Pa%g(h#e<rIcyo<aMgmp
kC3ch!w<N2Y_FLsxzjajU_v7zLW$q#SCaS+ltp&YNgw}3ag+QInd*TWv;8a*zC=D}n?eAxlob3vY~B!-q(!t1}a-T1tSi3U%9o-nzfDo7)#L(^=<aUQ2
01BMI?p26x<XeA)gVnGaLYPhg6_U-uO*XO+~?;Gg2hYng*opVmV>xrjJTI$g}bA3uxDk5OMuNAUoa9!LZj5_`;Nb*K4P0%ynF8P8b;c^v_@MJ7`4q{$L
o4ApfF~qO$<6#4iQKFiWUhf=mQhyUqJr*{au;y~Kc*+DeDEo7;@ox)QP2FOKK&}l(v%A)4h2DUuo*k&0KaT@npBDPS;LCYOo;%MwnLzt|=o}aZj(RWLn
<h9)QXjm>HEj2sUst9BT^2vcUPOz9L;`<yohRy$ZZKC0T+6Wk%;zWOGklRBQ+!|CyYMfdR$0GY*(N@Dz{eywk^)Pg>^kSH?uqNj4+R|RLnV;yQxbnd^y
`oQTwhnYFzoA1vRa<R^+p-uvS9u?N6_}|`V*xM=%G7@ra+c|&Yy>MYVz94bN<Iq#0I!+OE}~x?x+N|M>qzeJfl~!<qaPZd{W3#x|)&}>w{1gpVlz^e15
^P+Sbw<u#~`Xc@|qQ(8i%0JzBN#F7~d&gu5mje5+@Bt#}K~HnI>8g<FRAM(1R++4C)hUCM4gtrYgPIBKGX+l9u^s!=@e$HSK?VDP-;%S(g>TJ1ZH6zSl
F9?1rpi{F+K0ryEpejZ*RAsQB{{a8Ly=YjM9?6Y<41Ryh4<C`l@IgoO{eDsB<!WBaY+)f=91&4ONiu=xf7ZAro5N_l{*#L#1Em=8p1_mpd?^K<9EPxuq
!M=7z-mVy#94A=}7KrULDq|U6LU!Agn)#Sn_NS^#M#bWzPm~V>WY2F7@vT0#9ly8F(2m|6*f&#WT#@rawoBC!JiaErk@y^PPHa&PC||kbSaC5}Kp)gMH
K#-9ovVmi9|EESaAra5!H|D1c2zZR1wh3;Je^pEccw`N=C}i0D#*I!D)Hn{d~{*<zLQAZ#4s5^A$`e>WQ=h66V(Ona{?)D*E?iSME1MpHDnvK*h+1U%8
G(oJUi=V4t|JmNpZfNGqg5Z4jb`{eZK|BCzh0n7d>5IQfEsEE_eE0tS;e_6Gc5<SO`fzIBaxuSr17ZKMfTF4uw>=T5|htyO3M>F3=l-``dZLI7M;2pDh
ESPakR;-9zM91oWhHX7CQdU-%w+KpG6I7SOI)zajo4%aQ5Hm3ov*DRxI3pBrE{b(LP7hcZa>o>N?PJ#C{cBMraC;CzAqiXRI$H^&8Jy>FIxw}l>42#c6
MetxPT*T-B7B)_+uVUeHKA#Px!_-A&i<?92zDi=^i;s1PcbA1-Mpwe5gU6yf1xF}^2n1{`m^iW(FMDbTCEus^;6%u3TvQ8Zxd~<TJtait8wyq1@=u;Sn
?8WuCe%xV#B(o_Qt7{z$a)2*QtIZ{OB>r6+qHmZ4>_i+h^fOx-HjF%Hds07-1xOg0?DhBa1!L_SccpZ9hI_rcU=ZD>>CqU=l1$0iB4A8B*PwT(CC<;pG
Er_w;8BgqzDJ>^S5T|NB0S^t-LlT@CP#0LFg;esfR_2zrvSsNw*orBcZ)m8r2SsSmU?VFm`FZaPWESBqc?1wG@AFVYdKs_Eov<`b3;x0Ug9^CtiY$ZKM
@eN*a9poPoLkXCT;{$4<nwlpBVT-gdOSUAaYocOgTtC*TciW^zPFyTAZNgIfEs3>y+4B5LHpQ8P~?Vu4$ShOs9W7sfSmAF+-qy+(+|?+@DYHDsRurCB0
PzrG-1$_PXI0xcS<{*Oxr@NZzuuZP#HaUwu`j1quls0REHo`iirE>Me5S(aMPzbF;*LUy$uG|2#L0q>|@lM05qdWz&7Kvl$nlwDI_%=eF=pdOE1PdyG7
In~L+k91pVqc=BAxn=#@+Agih^l;;uj<@~CE>#rd)=Mu1WmQlQ8FzPqYd@>U#p51BVU~f5>Fx%NUSC4E2LwZVrF_3g3+qzqfqkeO+Tx@8d^woG2^BgVT
2bB(@uj{U%h^-Rx$dywd85od%W&&hEYn%4|CNCsW>7EQ;=XXP=b{EH4<h}scNq17+=CHW&i^^v*!WAadHrs-SxyC?HcGDwH3SGF!)yeC+G3s_a9)9ftZ
gGJ*C5giw#Tv31N8gT0QJIZhB!Uu<GM53P;B^wR3&pTQ@lKJ05A6-fE?KbZ4vNVf<AFikpRC1NO~z;pnwRk3*-tApw&Q}@TFnmCnwkO8hioW{yp7(G;r
4jmW5flYSz7~HJy44c>|lG6IWO-f!f*j*%D%<(T4d^BS|cGlFMfsh%6s>ADK@6dFnNg|-)|0(g$TvMX;Oq<=Qi<ZdXx?sL(3c3YeonYmn1@Ha)=WoPXJ
Ng%ZmbMJ(mV=fM@cmbx4k=WBcyAf-yGibkr4<>q-Pu={1gnNmLGQo+DdQ(>fd0xUo7O*vAED8-^RxFrV<xyhcBBw=L7ca1N2_1)}*On!Crzjk2MKmnY!
<>XAEFd_EFeoyb66w99+A$MjH=ccua(1oYB*ZeI!D)!K0Q%`!X!sOycWe3Jw`uNpT~V=4xriBPNjPfU7L(tx+DjPwrD@{n)b!$&0qdgq)-BNz4dy02wt
ZgU?T=a(cM>pfoFdg0**qVVA{Cc6hnNN13dS`~_t1xf~~KP-E#+>P6CIZMb#h(W+D*GSyE92-M05+*B@PUCt<(+qAM8HNsB>5@HfQ#?XI#|qZSzOA&K-
SzpT!ePf?cNb1TB^r9c;5C$1l(}E;glf%C!t}GbK}0Db<h-Fp8ZMg|Z@kgoDIR4GJ)zBl>p6CZht{8#CAF+FsIZc^BPE3#LQS~>+>tQ;eRoa?6r)7sc^
Y~fCERY)cX+QeNSo68`9cepBexID`32L28=41}b~Axh0Bx))DlUJXoJxkL>r>u5d)VRyroGpT2{w_Op_tmA1zddaJ_TLCJR}XUL(U3{28Mk&i>nEZ#Gc
0Y;oR^_+E96T(@pTPP*91bj5qa4THxsfSx!gNZR1Q~5sXpDJCK;VnfP3dE$qc+W7Er5yq$c6#jH=2KH%?5c;}Qi9fGy?Zlh2vH*f!5n)A-yUlm|&!@jv
%VkHDi{I(&b7-rQgelwxjI5rf-l-IPl{aSGTZnC4ROXJZ~D@mt&Eh~_|jzI@NBtj&)V{V_X?doxn=sEYLauP5)sGa<Ld1(R6`C-&`C0q~FxA!e%52OMw
qkG3ZCZP=2ggFZW=_iX)$%%}I$9_Tj!X}$|)1Q#*>?l;8Mnh~=&h2C0+W87DlycfleeEs6c<p+9*O1@9F>MWF+1w4(i4louZlDs&dtK6h$5Mx?<7lioC
b<oy8QL~cWmk*svZNTVGLO7V*^l;gHfIE`7%%-}cE^yFl-G(fBzSG0D!p0bn=%1k!Qs2xdcgSpQhf9dvxnv}*e=jXk3)mn%u)X2BzC$uRf6@~czV)?Ov
O`Y_;wMYY8#~kIJR#Q6PL<Lqk-TdZ+q82+0BOQ``zwH`SiZ|-@RS`2UP(?eH;3k!$KBiGxpZ^Aof@?Avp#ST?j^;0r-vgu9jVkLVqabL-jDs@Cuq}RvM
hwSJY%ofwksRm#*}ZCEiHsoy~h?S_vrCZqWAZ^JGAdW$)T>w_!s`%<DdL`IJFmU8O??7$<SCZlA(ZbfRzVOwYoK17MlmDyBg=18Z4`*_y>61Lo~5p)9+
p7APo);?~J}MO?@zi}UODeAnLJ{u%VILN>&i0Q4%2E!^#qszdI0jz?XNoSp3e>r&8Ai#w4&AFe8Zl}O8yLf`DsdZu+lsRRBNCY~U;&}EWN^^(xp%RTC=
yh{+NOaw6GtxtDJ*e>8H)FajqeB9_}q=-d5%>i)Np)!xEr!7QIQySNRczNjA-x-T<zZr=8OgB^-M?(Z{c6+=nQnev@p4Ts*aw-58K_R+V41-=-Y8&0$=
i4K_;L@tJ{6rvNBKzP({g60>uiwO8Hl)W9J`r0X3)d32D^DjLEX5#iffF@`iz!$EFsdGSmUBUWoR*G?KVP%Sb1HB`JDj)E$z5|PUrqynLleX>we-UF^`
f*r@LKQi9}kj@n{NVaiy@co_497YH(C;CJr~PEx6l=I+2b;xp&1*0KRB_l-?6b@!wcLtO#al28T+dbK0z^2kM9j_K@dwNmoaU#VH%+TlK((12(5+k&tp
e(Rv(URRckNtaG1XXrS4xD(8gu)S>etS()F6~#?4&x*l^G3(^nT3bl=Hfs+40a&>`}r;v{t87dJ4W&5s-c)E2z7vvXDk=+9fgUoLas$WKhooR)AW5T)V
Ojgt6oxh4s(=?I#}JLstClCUpjaO2HtKqeixIPat1pYk&gJXnS+h1mmR0Gr*{1o+~N#T|EMqm@@1Z-}*vowaWt9c*1svzPyX<bA0_>r?yk+Ssc-?|{-Q
1e6)OrsiFP3cP#7%e(8jy6whNomZn4BFF>kc=G~==Lowti2weCp|>~7F~rHsYW~a*6gC;9wAmz6&dnC~AZ^1^JhZvgCX(x71#AFt0Zbm0mCA9;q6{?Ng
XNYc8UKWS#?8p7D){i{<@rHAU5Pf?4F}<?0C${$FaX5VxfSoL<z6{;?=Lcbd(`X=ThcG44Dywcs&_o)ApqyC2(@hZcvRSQ*EEx~_>Vt^gsu<jBe&VrB2
x81$@jQK5CSx_e(=5l^{;x}LcB#z3#pv+!>PuZc~q`gY!xd|)j^v=EVGt5<Y+#XDa2_QkK@s5CXC_(sp`Wu{c22;g)qu%2+;TuY=``QO+;_fJP0{KQG-
)}YpNEwY51`ucvOFe+qdh<Kk;A~@2bXK3<wDA=IwS1F)d6s;F)|e^|HN!av~qg>sehAM~2JCMlY$|h~8#t)%QOu2*$mXqo)s(6TC`k-K+`*S3F6ZO%X)
{cw1pjVMXo|n~>`F3}%G$7=~^QAK=9f&Na@)<%OLWi(0nbIg?6xr<E5D)A>*wGUIw=!%j95qS`3-)x`F;o!0Q?@V<ezuPR7mRd0_g1mS?FZ-fh_jX)_6
5TBic;;8Xjy0Zqx0Q>qFrJ&=Bck#0&dcFnqxR8ez$#pE&BIw$+W)(@<M)1j{1}F=mes#o6TWJ53kk_S}4a#WFMtZH~AoFF>fE;o<%X)DSS*9+`hq!sBw
?F69>23r&fY>1<`O?R)g?P2%m-TxKyhDNtxn%d51oCZ$*R7~~%a#57d9n2gJhVu5MvZhB@jPAHlx1&lex{`}{nzy@H#{|GJe!fH2!tT)3Bi3J(3LhjJM
tpzpLLhe+1@G?KkRL8xLqdX!m<tIunfs450k6zaOMttfsfy!&m*%)i6v6ilm`3Cw__IMxjhp53){0tPUa@W(;{G*@^NTi55LUg5?`k?fRBoysJ8y>(k0
DU{Mn+d-1gBX=<BOMyl%L<y}k4FkiZ&nxFF(l=i!}cWe=3MPN2Bu>qwji50P8D5ZI`DusH3eOm#lyh+y~T*Ij6c6Pn6vO&0Aj6B|3`heETdtpYQ7d)}V
bABM|Vgt=4^AE0~;y@M1wA_7OlUhYS@eHnH=uUHuHXXJ5`-qGziLOka!l~*#5&lfBEHY>&c3GIy^^bGpA!SydiWY}eb|F*2h2RiRk2#lXY5*QU4$OKH|
J$sb(_gDbg98>s-p244co=Ws4*-LeMwYcr6)1`?H^~RFVH4S_oYFa^#22I$*XJM1$HejD7gz}s!6gT2E)U<c5%e`UC3xmvd?l|23WjAVXULZf@WCe}-p
+&h>z6{5|*{y?BaPT<Cd)$KC&wUBDK=+fBjPYXU{MjG6D#jbC1U@np(-MQ~g|E+uINu@1-WMPw1VV4bwu~<E{;n!Ww?kK8)$b%uyG81~7oou;!}I6!<0
JHeBn>n4kswVATH#(Vh>f=%K5U;i!l%;=6m>|sn)Ygj!<#eM=iZAw`u0GD6Fk@&%pdSM#*M=+#3&rEch9H2A+IeE9{9(K0L_7er{5N=DeH>5tc~K7cab
!L;l8tyfD_wK_Qkvjs<9UsZ~GYoXh4$E(t-2dK`Sbm%Y2t9L_`v<vbalz$IeQ!saiABuzY)O?$h=Q!_oC--N*@EKNY-H^jL<a2G1^CCL?r?kmV6Fr&RH
kY=rTCWE6HS86cGs8@y*T=72p#vYfp6z2T%c&X(~pTp+(6t*hL}Sz_;9gd)$*<h+YO%w34>H3L3XSE8==90S^hQm@q2&W$oPW0F3)b%W>UX=ZZ^Hs^dH
dsXdax*lhev3>tu&;Z4a6EF9cU}5<daAsw@N8q7kgJTTAR|BB?)!stid@)?4y{dUI8q}kYm=Rh2W<tEH-<W(mz!ZYOyy)c><KK-&<11OZ)3||e_-z+Kt
#OH+V~B{T+e#kuLfPl`9di;OE&e&Wwnke7PoXpb%8I>9<xqJN_)i9k<U?XL&tf?s``$Qyb_4a$mb}N!-GdqUu2^U%su)@cf68L2%@EC_N&8`pqOdeDnq
8-hEn<TPcC}aM2`t;gz|$(WwX=C}$h!FA)n#ot-r^(g9V6LB*VTSL_;Im;?^WG?8giNgUUuj_YJ6(Lc6l(mpRXJNffo!5x!<6|Jsh_PDHg#t=IpxSXVW
BzkK)GEsq$_m4&=fm?RWLPvGr$geS}jBa4pV@2=Wo)pTAny7ZrqUBk^bydZmW>6I)Ylv&HcZ*_%#w=#zj3jT^%-VBC~ufx;IcND}V3{27B*X$&~Dhx7B
hU*Z7gyCV1ouwp$_f|+?xZxJ^4Fkvp_Ko>V`^^@BubyFxGrZqGTP4wQD?n^EJLCq!hM=#!v%%v?;pV<?1mE4+H)0_;FPifw5_fhkCJD3Fe^!AA#Wleg?
dx>4(Z9tu}=aAfv4{{Swf(9!nS_MlP^-DkiGHQ^V*mvKsG=YSjM4t*|jDr!$D_ufPH}HEqmCfrPFlhhnpZ{sfKA&oNum9rFigEe*$7j~B)j$8uzdsM6{
mTY%|Jcz#bN##X-<|*I&Oghy`saW3=f5BN^S^)S_wO9|SH}B?!~Xto|H{GtF<t-i(th3X-#zr-zuSNRnE0P&@BjPruZR3Mj{G};_Ny*`r}h6&I{$~)@~
<BFAJOH17ES(3ru`jF{=<R)zFq!Kj^CaC?)-P>zvcCJm%qFG-R1uUUBW}3<1(!O^#A<j&eL6B8jR{$hj+jAmrl_<Nh8d!$WN6%C0|-b>pPSxuHKzU`&y
6Tv7<aqi_G*6KCeFf-TvR9JtsWoCG_v~jOJo$24WYwjqq<gzui~P7`*uCyp$z3T>Di^<t+GVTSQJdM_C+gjGTi?nfl-B_q+Y?{QI4MzuW(gzu)WkpQF9
^FY$yb)%;QS;nw++e2w+L_58-8&E&*a?Dfd-Gi>#QC$c(H6GD+5S+DlJg&Zm%URnBk{r(fS|Ce}je)K9>jc$_7z@~NOcl`Wr|66~4uix+W``!L`{QPeJ
+yDG-|9ky^xBtEVzuW)s^^d>j|2Mz=UccY#_q+c6u7Cg6)SvTC;xAPeLd%XnYe$|c@8F{%49?+W_!La(4XnY&k@4_be}3!F@A>=v`^E40`>#2Fzl=X21
5PBz+jSRqE(lNV=M`Ov@}&wO5l?J1`@r)6FK&+f%l6K%_(A%|&;K9T{x`q;*S`M$I{E+W_50=ZH^1b^|I_V%$*;eRzhACj@_)GfZ~ytb{eMvVf3@?$m;
B>S?eu@&R{Nhm<0tF?hiCDnA)h>=iicH}jOHPHqo?kDK2pJI`Vd@#;a;Whfz@9%!+DZG`z+_4P<<U~P8>*LHrUEuA&v`2sw4rgK8Clys^BKeMPZkM^(d
acRyt*8W!Lo<r!bm**!?IQNKYDq1a@<Oc1qguWSvoB;`O4RYItF5gN1s+*UeA=b=NFbmoEJhzHE-}w)vuD1J!^b9N1UiA0I(06fG(zvB5IQ+i(3D3Gdr
!2xma6``h?*tHuwh3tC%y?7F)lopun&3@8?>{RmZJ)=EFYBvx}M_^VQ;w)VO^3_l0$>eqakbvpXdEkWDJ*G4$PARAa*VuI9D(VjhdERwM)!Gu?_r11D(
{3qRIJQTu$Kljw9dej_S|1H?`^4aqm<g6U)gCda4EbNg)yQ|uNW=b3{=e5^<&v%X+WDGCN<!z5fbN-p%f)h}-%za}Y1zAJa<RwZ(b@$&+)!FLDkOc9e+
p6E&%pH~gGX9<Z)R85ryCP0WvhO!5+dHw<^}A^8O})*5gcZ`xDhZhNwe-i;h*=r+=0(^Y?di*^yG54fISOyQZqBYMgky1!ixI@MN@PFGJ1L|V($9H#S*
ZUqEY<=yqW1(*6&_o<^o?v));$ocy8P~*x0;=vnBSLR3X<o~)FQB|)wh`F$IEx;<(w{5S=1%*`{rAJ@vRiqiBx)v6`%-T8Ve0IXzcqEWqy75oFh+#;^E
$t{~U4b&)K|oib0i(kZg6nJKNcJCQBlmPz@=)rwTuGf|yJn@s9h356^zAs`+v?-X4JOH?_2)T5>%uA-^At*WHJ-)BQR;1S$J^dr_=kTNb}QCh|@1Z=A#
Bw%qIU2!u^l{TJmFvP>LeD-gSK+s6FeMS384hEPrFuseylMoMxw46)$1+lCSvXG<T2-+1?hoBoHc<VdfsK@%)~`*_!#Y)}*F{8Bu}-r64<vlas1XO38x
tLgUva<{cWdI@}Ter3OZ`8=vmuQ(KXqf>TIYdYCzq*D<2lYi}zZyKzi(&|Ta58Uu4x9kd4U?)o;zeDPOz-e?^nm!pGt;f>$SN<zo*z!EYKj=rxnVK*)6
6xW<Q97x6n=sx<l-k#8DpnQSb&UVgw`{-9HQ8yEO)Y<DuR8QmieIhT_nI2$kR$qO5m1##{9EjgtU;mI7qDv@`GHW@wpCF|DoXRDdl$u#wkW?iNf=4#zE
@8tkrhX{Z{h-2)-UaemvuM&cA%uPY>zFv?o7MgZ@>_dk9Q*3zADeK2zb8}f_*4R1;$T`QsPH(mVIy;N%n4Cs|cB#^Lv!Lu5Gcg{}GhZll-SR-3!%n<6I
=3P2jh>OtE}s7^Q$X=;nV12Z`jroZq(xqfn`Utr6E+V(77$tW!0*?S(v)kG)hP5|w5%(}aqas6Bd3;i?z1vGBX$vwNDDI4Tbt_7oGzY<<m&2U|m3G!RV
I`ugUkkRf{mgC*QwTICmnzjx{xb1ZO<yRqLPlQEp=e!n0y1$P7bsiQ{lxF&J9hQuEwakC}XS0BQB8?F6w9dx9g-QWnUr|f&+&0=JHkp&Z)shIb?d6+AY
3z#F|G4t^MuzviR^n2cGr^J+qBMC3##QfZ~*2r`%9+TwIx%Pm+G+S01O5@{%eeBWKS8X|L!>2%k57f(30yfMeR1zNJr0h4uL?Tt)(pKEI^4jlPtJ!M(&
N-nRZqfekpRj(V&Fd1JMb7<t#CzLXBC7yLC~AIwCH1Pm(0~(%l3jN(ax7aMaPcW<ZjS#ke(npY@9}I`sHPCZTR?5}u_u!@bcXe&C>}@Q_=_ghY^A~}L&
Q$wvl}(hu}aJbFJaxDiXS5df$G013jEu)%Kc8-EvpLDqzEISe)m?$)Iy%V15^y!9`<*taGh=*%0nnBRol~;)e3`n`mI>sR&&4MswFG$`^N_S_HzB66c<
+I4)77&mK^=he8`cN`-CUJL@xGQxDt^B7}*j4Chfb5Gg~KL=<pHhIfHu8-Rf1oL3I;U`L6g+Rk3XA*_tpPm89A|X)!yiGQ&-X$j`isH{MuPmuej`Kcm>
+M&!k6i0k7B$L*az+Q+L<BI?l!L1VMKAdRl95I1V$n}F7KRpV}`**)W4EDoCUzu)vI6yCxDk$T6rA9X5>-<A+OaWQ#hzh&(mwJPqeh>znI?-~PyLU@R#
Aa04S_y_%f_4CQzC}H+o%sUHzhI%{VP@g`ex_|EMBAe=wV?t0L_}*S|C2P}(_u`pF?cOJ-FZ1Jb*@QzM55E*Vo3&oN{^E;JclNoLpRyjst|Z<AzxIWJR
#x+VYNePH)3C4nETNJ)oSL{E0`B*Xa<F>f!u-wl=H=^n@v^NIy*vR_zPTGlcdg3!5*|F;HOBt^L;U5io_4{j=yd(4Up%3(*FIeB+8G$GJjJ*BjeQYKrN
Z*DPby?=rtO*2CK3NhYeI}C=jqQ4U92*_uM9tJc;)wV^(rhwc-<wZR%rj(-0Z?)6F9%taUFYL2xFwl$F>QkFW&Y7s1|CpXwwP{al`%Ktpu_$B4*E@Kc6
l?n2d$%pF+EI-8+Bp<v2un_Oe33KFHV~U=g$pVi72zQ^RAAPO!1UVK1IotuenL(RZ>{PFG)I)Jx00)vnzMMlimG2^5iE$F|2>Xe+|vpTD2GUoSytdAXE
}!jtH>R(M>i40!P_4%*@G>(V|~!A8ekV36nLr+RlqhMPGOf0oI#Z&mEA+EawW{r<cR|G5v}LLPNk4_i@8_sQc7R%WdGCh)`));oSKWc@o3hk*Lz!ylq&
)+w@sP`~EiVQPg!+u9JG{}s!=&{GqtKk)i3AQ6A~0pll~b(2CzOmNsf9~9W$ID|vY=>xV8V0*=DU_H1(0LM?>64bK390G_fc>1n6d{~XcCQK}Khua<IB
SvZv8v(xwWd(Ufsa9#d(+1z)8^;ghC)vq+%0C1ImL~tsHB$%4{-*qK{Hw!WeB!1)yxw2&Yf~LSfZ8(n@f^6FdJD9daJF}KFW(&&2~a3ou@t_OpJTzTP+
v=S2vwWp`*bu7YRt+05E#e<(COS?GM`pi`Rn<6*NbS&EQN7=^2kyDAvK@wPqhE#{Qq0q|9bu1(2)J{nG3dc`*w#|Ki%HX->eZ?7OZxnO^TDhGEv8>t<y
<Dey!m?OAY9(+7Th2-1=ZQoD`Q;a<5AX)gs4-(W|YJ7>kF<`f}nE497-_l@yfdm8|MFi1}IdmW}S>5^gU)7?D|4O8%q-!H+h`FwD18{kVd|DsW+c-Azm
OmJCw_bF4r9(8PLY)Iscsd(P>8aO?-FAXzg>e%9xHHzi%CSJcvr`s3>TPvXa@{mc5bAI7zp=%IFc!LXBf`}nwz5M^mwZn`}MjAcu|;mM=WHHht^e5vOS
RWN78^t^hBqp@V4{mfx?dM=<|g$L@lkBdN!g)9!S46bSS^YMzzJW@Zxr)3?V>sz-lmkRR#U&b$g%7f!e6vO=uA6(gb+S4Rr#!2{Zvf-g#^~py(qH*zCq
NrK3f0d9=?k{uaU*UzSdt3y<u}C=NF&Zh9xgjyJddW{XAK(#LoeKSjgX<mS=@H0!KJb!QrUkdZYdk<r7iW6Wjc<X!9H+hNcOUX&Lg9<Qt*wcgHG?_)qf
$rTaD#%C>1Y<j+o62+TQ#?xD#3FKoo~bX85@SImIii-RWxY64>l$8+Bm#Kl8}FjnPWt5E8g!SzOvLlN0`}}6B%J5qMnAoR)xQc0OGKy67kdLi<tW>{83
LLxfc(cMtSE<IkDZa*}v<y$eOveQ9=>SFdj?XTrElIH{O}Lhrimd7}W<y$)QYL`ThXwC2O(+0<kM8#KVOpwbe<5^*i~@hCf%<j{dBNB_a|g@Ar;z3N4-
Aci}JNw|oND@8?vBe$@8%s`xUTzl!h?f7`yq%4?XQiC<{U{Ly?1vVp6PCgkQM?!7;lvLRKRBZk}D`?ve+QRuxQrsD3zr~fGd(HX+?jtPq{9sYyZYgC8c
Hx)1G{oYeYGb4QoVmO~Qz4^gJYK8s=y(4zo=J)}z>#_;wIu(S{cm1{BMBDP*9f)DMKsMQkA~GKiRf;k(j(fu`y{$3v%t0RDL?0ip4#s2h^mu`65$K^)I
dXSTd5AZcJa>5cRwth9b{98!*>;JmjY4iqLE!cHQTVl7tgK>~$(?`Q!q%_GhFP^@sXd`HhQ_-e+j$`phYI4LSI#cUi7m^S8$U&AM!;Tvpno-p%O&`Jqu
pJLYY<s9w+rH5?!Q2^G6E5$AEh4$ep1LHC_X~3LOuup%lwu2F|((>8;Jc~`E=__m=7Vjhj;p0D5Cs)@=s`-_GKc>LVrp>d*eGd%5NvxE3D^t;Y6WJ0$=
D5mQ_+tRYbD7xxU^>Nu(grNbyV2lm2#|FIg2v$d3%`MSduqZD%k-s{H!?QGUYslIs$#Iosli|Cw-dm1hd6k=xn{zAaI;tUjxt75BB?_l)x&vh+0PL(I~
+@D<KdWtHcW2X7Ja$6qNgVCAqbdp;K1ez$#d?5r?&zJ)a+Ub{GL?-1D^j35#^6t}WPbep$bpA%23gErB=AE>1!{>3-AzxZ$EfP8%xi6=g8w_r~K)0g$N
UnjBG{ba9cQbJ|@(cDF%++!bqJjBT6y&)9nM`rHDwg{0^W!Y00@#DD%82>Jm`0^l+AliKoDm{;Q`zH0mnuF5Av?sqB+#CAmqE6*K$G&A}>BpK2yDUO~!
rC!wsWa3^<bXu`U6v5?kCujlId@;5QLWZi1MV#eRKrPoW?pk-Y3*YX2<^T>|5aR_%4yU~tnsG#_5Cm2S}#fHGX#U@H|fq;B!dt|)tC3r`#^2YkMu)~m{
+&I-loN>!FPe~{3z1>;m&PjJ`=beuX0oNaAyb9fJ19VnG`c$!at+U3(1j6nn6N7CzZ-pM*T&Jvgf4!$Q#pY{$>1mJFuO84^ALnfnV%ZsVuDE#9Jzsjtb
{r)&VO;--{45h|m7iEQ@Wv4>J^c#7cI}xvR2UJ|`gBm&0vnM%-4#$$d<EC$E0r2&Y^5y^b}(d+(x8PcO5u^p~Ous}a$A)kOsKW0Aawn`)Z7XBBE^nN|<
|hnGU0YHmiM9Wes^Hto*-oV_{77wf2ryJGWxw@gB0>oofmC26F09-&5APUREwL!n51^H`&hBV7sl;o_-pNP$a{#os#?+!pz{r%hc&CcVBm;V<_;P42x<
VwBQ_pF5Av);I)_c(k$~KFg67`iJ|kvfK2iAx3;E21j{7e_)=dCO23wUU4@3mHVHYi8I0mDQqvt$0i#uhw~thy~n*!)b}cz4b*><ENFie-((>bxA`T;Q
9JH&SX8L#`-#SXRF{PD9;=c2ICVi#Mo#uEeIHgKKekE4ha2LLU!`AVv05;Jl9kDa)t6fNU*10^n26Ye0nidFNb4a^H$T|Zr)Cz)ODi{iMv=yE)|h74lA
_<j{y0vLo)lhorNrokEJe~?u(4r<HU@$1h5qhqxn;8&RC`H?Q>*lA=<hr2-i^=?VOzdyR|@&Tcpo1jE?s_isuzRGD<Dg8#)8ma5G!33>w?AEe#E8!77E
|CqQr*zCdiq;E!`<w7Y-IdDpbfXWq!%(U|gKUw_ELh-``Re6xu0y%;uQ=UVW8FJxZQLj=U81#D-j9Lc0a{zpTH07_ffaaas01SOWbzPQE-rarc)`6^}{
Qw3uv#3YE+Kk$PjKizr$Oj9T`4XnwCq@gL_T^6`!NEBOyz!&~UOmD&ASS!4qu^dkPh?7c~oqrkSU`Ga_7PTve_K;MJY3aF9jBtQa*R`Bb~<CZ<UO`UtH
&g4z%#V9i)GjM$Gz1I2=2{OiIM`)Xf|8gik<%NAz$H-<Huiguk&)@H)IP#@`4tAz}dT}{#*pY(ijoJlI4JqPoMj&G=RUvMy2w9&97%XP+a<z9>dQ!gHX
0RFN&HWGSPwMdR1q12i0$0PyBZiG!0{P2_GJTl{W8mNQBx4B_Y1<7w80G7}IKs)s5~0u@{1p~9m;*8G;`Q=xhw3gYFJ9vIlb;X&e&pX%t~3LSGU+-Hzp
d~TEB&5jtyD{5bRa&UR7<|+P!jSVbEwWtsVc=yf~-6>4)F=}QUCF0DsO6I1|R%97n>fpQqmr>5ZpLsR4pqYpgar@a9D%K;zrS2g+iL$7OVsEH${7Isc5
F6cYFwDtCaD&Nm3l7<+0&}pc;p#7qac)NdHx(PNeCbBE8dMED-<w^Aj#zjv#L9R@E^kmPBC-9F(^$Z839${mK8Z(z>SggGd(Q0n$TYkEuXDDf@4;mE50
x-<fdG7t<sEUJ>Ea`q7>|H)x)tauPd6h!=FXOAMTQ_G0Lc^|9jDuQI-j|B?dY{RvV@zw<Uu+$8zMNNteJ9;=E<*k<xK<edP)%MI5%{wO3QwZRd5$egzk
LPdZ=NCh9yC|t~Dcwe$^PZgY&Mnn5glC8`dA1atTn;*2>Di#t(RMb&E5MLRop)r!9AV0jb&xm&v!P!O8#LFN|9aVJ%@zcuG^CKQ6(_V?;kf?s|<?s%&x
Aw}?DE|%okFN*mqjp_eVSPhl;8X?^#fG?*>j{u;L^Q#Y&xxwDXEe&P$6AmO`v`Yl^?Lwmvj#_YWZ%SMQrD9X>mBd(g*ZzYKN{i{TF!%LQ=&!2yBj0*Lz
M(7VP(TV&Tq*kGy9nt{-U{@n97TAHAnOHXI`H(<o}Hp6i1U;gR6t!-ikM|j)Je}n}44V*qYqcW*M}}^<IobP!aDn5BX^6Pn>A9fiTx)4>K5^zdmtfZwf
HyOMAgv_)v=yd~8qr_w~!l3_cQHgYSM2&~<=uh^zRk9=Bk!w%JuloG8Rw`<@Q_cIO7;(m%VTZ0UU12KFccUOWkz{5_JRO!H2mqop3j58%(BmoItHN$2^
IJic;|aAI$`wOp2k_yz?J<;|bG812xK@WjIR$#&L3`n&8d`<jmOLgsFR+N^Rd(cBdTHCf_|4rvm~`p2w}&miHrj?Q_NpSdO+GZaeI&?x68T{Rg6&jQJg
^Y8OFFgMzjwAW_I9iu#t8YabHOTraO{_PPS(Z656;h+5v&EHxl|G0ktLBC_y3#ACMO|Y-83|FY`7Rz?L)kl;81Zu&B{ENT~A$X_C$lFFUrZUF7*&r$Fv
NCme^-|9%TkuFy4Yz(F;!id<<zs}Ksk#J=f08#k<$h2z;xBx1Yxy63e%fi^h3lsFEv2`G3&Cz=Gx94m@{&J$^|8~S<xTY^dU8TP{NPRv`QlW>h5GMVAl
_3MOEtP1smNt!lEE|mA-_EDDI@VuMmj#G;xA_XlUL<Th#_bT5iX8D2CK}Ei4`z7Rwr6HkuT|W5^?Z0txUDu4ws}f6`sd~e}5}`dj?4FgS-j0;&oN}QqZ
CND5f=_)iNLC=dErfo5VgrbxZlgk+NGX(P`Wq$PQ-Jj<2UC=S#pHMS5MhMrJG_E0%rxZ}N{^;)XOhFY35GXhn7P+x;oBbbmvcqJA%Gy5*tl?9m4{kD{p
5u_`tBGv(joxf;7_%DL8y=h~G=#B49svA0x`#Y+|g`%5j0cxN$2HeVbW?CCP`#`hi;GL!X2un=VY_u0w+T)#c!oN9{3?IVM6fk#HP1xJJ47v!7iz#!q-
H?IJx%*6WMjKP>@ZlWdeca%&leFpB0HE}P+qfox<196y`#JY;lh95<Bye#O=O>hA9{!!9#Pu$?z=AjfaEg7Zj$(4tx?;x?K#1*9NL-dE#89HvEO-^NpX
W3xRbBtFu>1WAAFwwzWh#b-r25Cqa#e7h9zZ|ih__IV%+DV|`*)!36FG-a)<b^;;;=<Js2RqW^)=a@{7mpafz8fWNitzVpoSh!fWaNbuK$M^FH*y|q8X
>>L&bfi+Q=1o2{}7IpQeQ53kxZgG@sC)=QGTdFs)tl!4=t986~P9_9UojY-=pNo5R=3JsWsxe26Q^8aD;thT2P7pdiIKBuCpA7T<9f^gKR-UB%B^lIno
{jjOEGuay|nkz`lzi;<X?W>758(+_$O3w`Njeo>lnHy^w~O>x6j1+X4^1_ouXoIpwXg9elT-cAA7&&0K2)e%SS(dsQgbZ4$|eJa&A8$H<0>zCX59o{?}
L`F4Ye^Hvr?USs+lOo91uZMKp<xx%tMc<F0`cpHqh=s%A(cy>gKTTGJI^3*rh5l_>uYU1@4{@wvs2UA0uye*3pBV}4E22D(Hs=Q7Uln#ckP+fkhYmHWq
CV0@-BRo<D8EC*ki6I&;SVG3Dl<NvUGMrR42)yrxJ1inh5x?GDP#)fxsCZnWy!4OmzgQSNarHRH3F(7QI%tO1r8*o|D3bQ>Zb6=sC$0`g^OBn#TLbs{l
B!Oz*Hhx1K@MoW5Eqr@>RNh+As5`WfW@7y{Tb5B9qpiA+Ya&0$Xc=l9zVD=^-Z-;vL~d<UZUV2Y{%7IT(o2;9(^zy5Y4Z2&lt%VwF&XRUk^6*QY}UN-(
UZ$zT!7P^PDdFG0eU;SS|v7nU+oIC{}Y-9e39#*{$YR@Md2duRPrnAj9tCpf!(!*F)vwNH$34VCt(Jx4O5U%0%c5M?#72f{3(0{AS|Tk$fws(mosU6Iq
9hgU)JEV+?_ii9D2UknJ2Ju^l<xB@f%Iqo%n8H=?Vu<f@`yM|+6xQs_J-lVm@B2AzC+x_XK8l&B3TQD&pG;TFa-v(%-Me}uyNcD3cSRykze&7q%@v&fY
st#VO4-C%<sFgQ~_wGxz7JLpySGZ;iTIb!c?+0m`f6W5MtmSi^LufS?SvdB;sS9xGsGWfhXPPHeTn<d@jg5a4gC{O=DZz*%<bw|cKj%%;_JWB#EPRCQI
YhGLLRxjPO-{+|Nr=i*mzjESgp**^D#5Nd3pE}|{y#Fccpt?Bh2P;Lx!0;gUj*z#{;uvLthRNY$=QQY{kpBJtcpjsHPyuM5m*n5j#z%;0?4m!HA174>;
Rm~&)+nEjr6HO8uR3Z*NfLWs5<`9}NPm-y?0Ez0gBtlQ^p2WyX;)^-rzC$*g$Xhv#c@jvjZx~J&m@Sb=w3O!Xw32^e?G_L{#{>*ZHAH9@)I4qoUpuRL~
J2;uX`AbrM^~Ld@RV1#BLAXuR3=vccM{#@I>{Pu8-v!H-&KI@|*hs{*Uhef>X;mQgaiQ;PF{@#OwI4P?TsLkCf{+R3B>M<aeE90g^M_)&0PE%J<;y9P2
j$xKnBlCvHwB22)KTeyU&Ls@zw@INC8D5<6{8PHx^o9$+z7y2c0!M)t|Ce{AQe<Nnf!rIhA3=BOsJudK4=1bGpM_}JdR9Le`RN5?-58ucrux=OMcsjT*
34m7)mIBYn?-`8q!!Qgv$-r-%mR+KKe2UYGxGcQz%ht9w4gAer^(Y%?LCLc@0AEg_{i}erhf8*juuy+-HE%JkOQpuI(^spbqYmmoF;iS9mRDl_N)x^=R
c$SWfgohz@u4?%YCzCiL27#7!F3QhZ^pw9eX&kqJcYB_xpFrLm)E2F?ym-;)i%jf8cpj+s8?H6H@DkgucLVQ5c!{aMhgNcKffry*Mhz+q6GQrOXdY&J-
BfFjv`o%1!3=T(s+CGF(I^dUb{*9!KN9_3$F+2Gvu7}raXc9P>zB%k5ro0F*)RM*<c~J`b*c$#CY43KISwcJ;)D7$<&R7t6$<)soE9zRm5+p29tO+g*{
VC&H4rt8CxY+jz6Pr;T|$0`Unh99TZgMe$ZPVKJ^f&)p0%ot_d}2(ITM2y4i?o`QU~?-60*SqAp)<b=JThxmwN=0eRC2YT#r)eR@)2afm|w+qDMyFE;9
)>T$NN$v{9b>KAzv8OAU2!$ushlf6q@=^*9PSxz;Sm4&TDXS$IEXS&o|E73U<b{g{U$H9XD)Jy&g&80VTM9T_$sw+f4Ks~&Etq?GUexS3k-szVc?^Qk`
J5j1Me+m8N#(%0lselhI@H@<LlF+IP9M=bWXYW8EK$!`ABf?zi{RWbL}lT`nRf){;QgTpaHDc!cZI^xG%sLn~oiui;MJZ@t3$BjkzlwXznId*Bb2Hok=
{AH&j1tW*=!+)dy3i~}OC8Q9W^fMv<t}6`WJn1XxSzi%IQD6(+*;`Uok`Zz2j;Z<qC2dvBC;~FTS0+A!=Og9FJCi?Usw0p-(MGu_7l-;mm***n9>Im%+
x=*zj>&~!(7xOvN;)=5Pq7n^`E!`Kjmu;$dt|^I<Brw1$QqI$H)}ZsPtnnE?|u7F;^Uy$zzXa8VDo?kvV$1r$TqoGwI;kXve&)5V^Ch!BI!dRNq*fNK{
pWBqVXXug7_`RK{4jL>TFaSOZUYzkEWGn+$i2OArmZ_9RZBS3-sqKNpHCjgC}p%iKC>{OLE%ZE!dA;OboBcd)dhQ{>UDEIXIp0lH@j6pT`cgY|y17V&q
FLUqKHlTD6B)L5TdvX?E(-E`wb?K8*P45HAIb=nW{k%aVBW&HFL?`=tmHuD!v><lW%gohEM*wO9dfcekLU-;!&IM_0)2M1g^w^LN#W-eIYzC2br(^7`;
LAMK1Zh)9o6-}<g)LcWkLTKxoLu!*?;y?LH|@Ay8rFLH+FJ@p9r8<$F8WpdB!3(R^k<gO^#N+|Nq6V0u}oDLPpGJ*0Wr(>D)^YZ10@g-2LGQU<id&2pc
VfR=xh*Gt@YC?qOGa_6YkyIw@1kDH2DWd)xF{+oNIoA)Txgq{~f7Xwz`BxwGdFb=H@klMXAXPc&s8mJyWzA!mk&u6XS?`1Df9|csmu??~DK4v4IL($!E
ix0VN%tJo1Q>sxFOpJFM_j|3+htJl84jpKft(~}vF4-Hs1L-88s;E9CY~Q<P~<guRIkec1x-jYVyHfl?#07(KG`(NP^yMtp0wv+ZLKoPyHepn!s*UnHe
ZoZTsT<)^;VvXs6yr?Ym^!WcjSgDY)L(q0_;Q^G4YwIkICaB8?^8U>i0S&CP{P1{|!b9$iKTgZSG<1((gik^E7FF(E{2+{fN~?u<gS=vE>Z&<n6_xJeh
YnI=<vca)a+u@c1upA^ZpT;{V&T_U}vc_Y%VY^Z$P8{y%(m{Qr*a|Ns7q-1D>|QRgpyJKVkYD~H}`v$((8<A%L~{gq}fT7C5WB9N+jo0Q*vDDlaYB<0_
L(2DdecDLigf{g(CV>hmyz3%vT4T`n_v>sKGUQU7|7&9Y0Zx6?WKOeYb!4JYed38JUKj{BK{ihd-N^O~YQjHXfzgf3@-jY3r+-VHjC2?*70*8n<=1{i_
D<<Lc>8|(p-%>1}f-YDSy#1+1nVuqgj0Vc@_bM_UQUxrF!SHMr(7U1eV@R)#zyd!)hbp4|nnsOh$oWHq*F5taPTY`m90++DZrlfWRJ>a^<(ySu$S;bV6
nu^`!=npV{WJ&s39cwGTunFNu2{sEUhH88rDHzLj0Y)X9+U5S+RI^qC%-AXi*G*%JBKHEY9SRu%*a7>_}_^HwqYtZAkB*dX{f^&t+x|Aa7DA^p__al;v
Wj7x#!{VGQD`EZO;khN3MvIK)I9P&H+N!z`Qv^kK5U+RGJSYz5VkunH!$~>2liF&x>#l%j6-gBL!n2<uJ%EOKqOOhZ?W2nEeC&`(-07r|34wY1N`I3?r
zZJpXPP?{hN7nBzq!xY$HH*q*Jte&<mI%jwdK|FzDG=l8sPvA2eS)SV@q0VOUQtVzX_@YHYzdn>?y_(%VQ)P7NY{r0j37{}duVFXI5Jl4xPdBp7vV!qn
=`hIXUK*>%C3?6kS(19BYvy936ub>@1rspLA*eT{3?VQUjm^S#t`nyly4`(&HZm!A)db{3R?}~AbH<VBFm#=P+CWTo0YJ7hDE3LZDg+ALXMmit__{-Re
a)r2p2U;ITbq>z$9OZLeiC8!qEw!qx4R=h0r*V>rtAcm87AI>}v?AP<x2+4oe1m6RRH4txRRae7^Ci9l_HzX2{JLtBc4=oieIe3Lzl*?}o?1LcI5qRPv
&f>4tZWd7${4-kso(*QeibkKy7j^qJ&3Pd-Y>{7YMvL={M~@)u=SW;{nrsHcOjfR3kOKD4D3jotuVlQ^oQAwfi3y9x<BQ41S4camwe;zxUfO$FA$3<n&
E^>SKTj;l|T5aB5veo%!$B0x#>$?QhXMS?!9u7WK@u!B!b$Nta<}kQ7sy?)N=;VvsnKbaxr8tZEiVf^+e!K#w|#k2Qver3wAv`of`gn!T*tEhFUpP1-i
4}AJi)Ft#25#vJ`TSQ7LSiZb%9yV(a-|!zg@JnJxq9h}iKDX1&FiG)-U^u)8WbU!n*7iq8Q|4G%IXC$J*nEgg`B<<5PDo}PuQ({)VwmM;jNL@Ry6A1ed
bKQt%xe(a2uO)_Ja21iJ)=B2F7hkpR?H@?kpCF6>ak8Pp2tW57*>`vCGEBpbp$88@ugGA@gu!sJICN)688pp5|0>K7_OwCr@sNBrYeffF-^_t+-6;cM2
%@+TaRxNPDI_RciE<yj@>H8@E{V0d{1$6<|2k79G2RqK3iqKC?QyiduK*qlAM2>_D2m7GJ1fyVRsnzDcvSiy^NVaKT9Bkz4psYVoZ1g*=U>xx5+rw1uk
onNoH`cRF1R+TZ!q_~R3yj}WUs03J@IbI*{LW}qfvF1Qldpcv#s6sUm&McEp;3Z6#-x5T0Dk7ye6cHz1LPpl{9-v@_$#B{%3s9Vfw5=5(8v}-;Xz579P
uq@2xx}Q^3w2B;69sT9Y&2+u=d9`PuR>kJbu@wZcdk9fU8kmYkl3Z2kjmyxK!;OyawgBJ_56@KwtzSKCmfjB`HcmHoc+mlfO~$e#fw3;H~D3ZooTQzad
oZ*9x5xGNx%ZrR@p{@bx>@<$O+F*u(`D{m|Mk<gvGr28Znr0RM0W+$sBth2eg@!p^>2NSpc*7m|q9cTlr8Ar)g{{@9yPx5F~pX)ex~pc>Hr3Jkr5$I#F
U5X0Z+Xq--h;C!yTJUx6G$Z4#0D?I3!e|8r#`#A0)VQMMS>_&xt{v)v>YM6-_yCF8Ia{{%*vBU3O`FzkQjS!}Drlt%s`0A0WJQn}kDDbg60u&&&sVvC5
p->ml-h|f>LN-JCn{jNt2}=bk!L0@t!ETQg<UxQHojK&BbZQu#b9nHuK6h0&mc7ToEi0sWK?rgbdj4CuSU{?;X~_pRe*q+tac0VJ;|+=W)t&^A_$*jWi
<qRgren+mu8oR$eIa&0O7(CH?O!kehS$CpdGW&?zIIM7Cy4*%r{MC9kORL&;9jo|(}QRU;6q?hJ&tGgV{lV#5<o5A`CB9v8bxbb96>U!7o^97t9pW{8_
*2xwCo2-T;PK(&c4J-54oY1FGr089-Iw(gx!NhBQ)~~_wfa8g+MxWY#4mB<X0Gz#WNGRo)^Bpk~j=X1y@;payr?t1t_UTeu!4!IP7y1fX}|c7amip^Hv
ki5qQaVP^D10F05_@;ryjz35mw~kXOWE1Aw=&&848AQ7V$o@9MpbKdBK<vB$Pb1$-i|VY1@XB^b-2bK)4F)H4K4<333&2Q_uuIwP>T5@4?kCoqlrLN2>
2q0mZO2g<57C~wY5g}3~{Fq-(<;O~i71tZfO4i=oAYSJ`Ne}M1|V|r*i_+##=b9G}i0l^8u@GLrHmG3-x^bGAh;7{yB=iI8s1fU)7=A)+>2b{lf`p{{K
>c4jb=LrkyzsxcCcM3!*7W#QE@l2#XP$+PU9<aePK_Y7N_nXy>A|y&efQkVNny<=YptdzR7~Z2SoHvR>{rMGH@1XiSBKcX6*y&LZAftWpV^DXz1RN3Fw
*)6Ul-g9brBB$1fGg@}u%SKZv8hZlUo2-0QtQm&jm>TWz!F6o@*7}c5RAj(5krQ&Qz78cS~cpgw<9WVIf<x?xAZ4Lm}*(VGhxA<9Z-4zV|t3%=)EY87o
){I*UzOw;gm=Xs~2RIZ$c*3@W-M0MYqvI;JN#dX!Y+%dTZkXYQw7VgOy01rt{9f_~lyRB~Y)4SrVi_>WqTIt^ZOnzfHINCFe>5X;~Q}odb0OrcCh(@fi
0Dx#r#f4I8j`wmR<jo=BPpFm&@Nk&TG-M>ds0{Y<?9vHSHXeJjFLpoVDTjrNB6|5*K+ziay&g6*xRhB*2zIIU1}eVd(n-ZCEeGR_9lAMpswTe!_Mi0bY
8NubSL0x!%OC&_!egEi3e*=lVXh=-9YCK7zK|N6&=SPg8*dUtEhpZl7Co9tMn*GF^@DrZ>y{AIi#IoVy!mte&K=;CbDL!>WYU`$EK0M$Z_izR{!Y0m|Q
HoqRCxiGOnFlGAgzBUH2roGbGs4yFNIP(2ib&x;Amdx>oQdTI6g*SLW9Qi9_Y5OJFIhsE?vu~~FW)FBAyaxzZcU`b!33XU!gQ7yOxVFB@R}as!CB(Zpp
!%75#@+37VM?syiY{;MKPq_MA9lQR+X(=)nS>h))IWvFes6ETMg2W-ZK=IXJ_pKTz-{q(`T|n|+3Ld^GsLv>@}joJM9_BIe0&m?y?|Zr23^Z2b(8SkI3
}lU53s+PCv;{5`L7hjjow+=8<N5O=L-2!lR&cXCx_}lDgyMhPam%16JGt))V1cJ{;$r4XS#2V`ZE9u7i}`~|7$NY{LB5C3T%TsOzW9aJ^z8pAc1L&(f$
ApWd#%I^Rjb4dmNPA5$f|*j^%J8cINZ&ygYlXCP2S;dG98pDDA#U_tQ8L1%;B3AL7G6`uAI9ozVgl9Ut4iW?3Ec2SLaMtot<y6|k50X0Jnv^3jh88y41
O4(WIQRNzfU`miU};UfRyW^kL-qhf63jr4!EcI2-07rf~lW8PUv^ulXRYX&i42U+u_g|dYED$rqQDWd|Be<P%MF6n{hpZ?zIH-l>Rmyhyr#rP2EQ=<?B
e&BNp@#W&KhbnI_$Y#8BcCKJKY@v-H`f0F*6qA2srrx=~`R(xT>0@NiFRF9@xP<dW`n(Uh%CFw?&!Zwi{-><?LKG$1&tp}152LMgyD|+C7&G8PqM@uq0
4V`<kn#?;L=|I(cjbZv7(gtCa?^q4t<@hp9FLNh_Ajf4LLddIo*_Bv9W)D{H4$$gv*SxF2!qUG-un;o+GSee&ux9cfI@^(FwrxArxZR@MflhcEVYQ>{&
_%gm!Ob7{eUbnpS4Og<*_fM>D1A8Bx)UyXzre6pu$mb=!>QL?5KSN!s#xt;MY5-O(k`VZ^kPE>UvXH<GI)=HecTrDfwtt1&sJbQhCins}x_WdBy}JfuG
zmM%X8SSd+TV<S8fu>o#4$Rmf{j0cT;=1q%({KR&#FcpG^Ud2apJVhm!ZRFdXexd%7kuvX%7XGP6`CM!&)?wP-zOfEhx?zx*lGdv?<LmpvQ>XDqX<$JS
Ja!c@@nqfWw*#-?&uO@~6KmKW5|8rS;?NQmz?jc&tT`WFKy0v$#@155B9JLM#^=qo$hd|qod-^x_lB|Q2G_9XW_MHutRdv;81Grhpg+Q@vq1|^%p<cl*
qdx%b`uQ~9jbdXA57UO=1ZUb=30jkzE!*wCZ^8e{D&q8>P!AhC$KTTIzWRB8K;fxtx@(QQ3y$SY__HSnm!O6kuW-uF?TmDeIAq$@1-xXvnDs4C3KpP@K
HQZVd4b~jUnP+^gpJD9%?*mjGjHC-XML$itLaIXj7Qpl^Z)xooAKg8G0--S_bd<PAT0ACo^xSKiyhVgKTq#Ci#7Dcw^X+{$7{@YroCV4%a(x(5_bx7Uw
vYZkl1HyaaU&V=Ri6Xjg@N-9v*Z1;!o`40LP`nMnALn4yb`q`+)X+KxwavUV>J*c>a>$19}`1<u&rP^l05LknSE{hNeq9g8$r}L%ShpIK+>y)jEkxWh^
i=(Vq=@2`$^0V~Y1a+UVSdQg5M+obo8SmEH$)fKQczQExjsJ~_)>L^FQ%-)|H_{+HhSY0oKXe}cdXM0YO@n~PAfaPgMBmxI57E}Dzty%p#v>-X(dSp#}
V8Nv&<v7Z|Ni&2>Rxls=e5E0lNF90&UHYv$n@&#4U8TOMg&pX>=M#gY4(9llMn)fNR2Zu)56AqD!O$Fi0E1a{NH;olUkcc*P6dD=aXGe^>uQ$#p{u8g6
8D$cpZDspw{(E>wRoMM>)Yef7Zr6fUbKVbleYkH?SdiOLCSD$Stfote4bu-5uph-;a5POx$r9NEaStu;)zL>U6n?CZ!9XpL(0TEJX@B_On4dW0UK@&+u
2*pHQ8L2)a4^nvlaC(&Js@+{ea>`=O(e~1Nz=}d%bx-jP5M^{KS*5UwLNHsm-{F5ZeQx$>Ed(Gg#7E8|Flx5r~h8C`@cUv_+R{GzqF#^DFe0d)Kuj*oG
zljR1JHZw5c1UAF7l*^|^ikN0$lVJ%q^d@}eWl<Z=W^3t;<F8ipM0lq+Yc)&2X=9fAC}$2a|ZSt0wK{T~KM4zpiLdppiuLxTC{DRr7_6NK%nF`u%xmwa
wl&J7y@f?|m%xRrHE5df|#^QF@03!C=NlFhqNL%>JB5S9hfAK}$_MpWnsifse)y*&8hkhj*#UPIEmgEyYFQTNEYUT^?6p1j3AA;b4^!|Roxg1qRlo+Tc
Lx9_%bG@rc8AiHJsi#UFD01Vr;Wacg53jeF;xK!CUv18G0t-qe+bx=Oj!HahP7xN#@uFv?_(U7#hvgPoC%Yt_v&>LO8c13u=fbkiuL)*?{8}4KG3J1in
yE8_Qn}c$CGc=uP8z^EF>qLCoVgtKHwejv$OwWS{HGRnC68BRGdiizO0y1)nu|l4k3kNHWI{4j7Cx#rWzs#NamOe<3-H3zxMEm=~fe|dXX5WwA75Wk;w
FtgO^js6oJDq>2tXc>f%Hm##mA|lQSK!Ah<cfRO3iccMr>gZ{byf#m3KyUy^YhyqcyTQukH5hGdjNt%xe{!^g+0v3;;p-$Lf&jj;yC=~4sO?@=EhP&V*
B`dcQLre0bYd1W{P$9zJM3SsT=OuZ~<})MRExY6JE>xJ-O2*N@Ag3(RJ6|pM$CK8QdHGLTz(Tey_~&unN=yxl2+RQZYs@<NewGjA|$P$ccO-N8NsOeUb
ep2k(X3GrwoS-)%wcD{^V@d96Np$KQzLcN2+iaJJVbunhxwg|P7L#8B4eWhnA?OA#Cx&Q>y>^y%(wT5(S7Z(anz^c)1{)c6bQ54HsPyT9$1yF60j6?r)
rJf+^WhJHB0?bQqd&43P`)%sn;kwNDlUl?8WO>sJySZM`q(QUYs#vB^5Eg;($T?u#Fw!^u9sjTr`9o$Ma$rx)#{pvJe+~MV9dtuo+<^s0^Y5&~~gn*X;
Rtg$@4XI|Y6iz%4VlV#39?91ml?|I8Wf$qdgrxW^1uM;#FIepxxscgkTNI|lL}GI8@JN`61_;8w;Ja`IHPIWZ@X70RZco2-Av?wBRAxkhAaJ|bo6Y;x3
k25Oo8O3H6|p^HmdJj>0mQDZGgjtU1sEpP+u;X1ATw7L!#y;F1?Ozt!*}i@MEhjlms!4)6%xVhP8QQR6S!D*DJc3y#(X+pxD*?3+Iju`jB2Cv6L48sWI
$UcX2JDV+nk=x3eQhTKBKFwM8Le4QTp65gur5Kgu1og35b8(_Ofp@%CEAth5GN}H$~tsr}vVUL;1JJ_LP|Il?T>l*PkPdQJN!k;1zkge<3bvSEL`Up94
*wf-e?yNDc7XRjKQJtvf3RXKoDSmVmoG8h&>kq=R*VY(FTbBX;mpj*g{;H341*f_HnUbS$txz0xaxlpu4j_x*8$J`QeAvYgyUg(HN0$%kYHR|v7-Rji=
ewhFYY)C@U(qSz}xey*}p;{ysGUksCo!E#{g_<ea!DW?dVe&>BbDt$;*g(z7+2Bp<8t}+Q4F~jk1meY;(bv5w3<I27J$!iBb_tB*b=?`Hmbbf1CK?4f(
lUn%}Lu#$7zv+NBjq1bKRD?Ctj<9I_3SIW@JQ{FPcBJEE5-}Ey#C&I4u7baJ#?|#LKnVX4hmZNeOq5}G`j>AeM2L<FuU_qP0;&DIw6)?UmuwF%ko3RWQ
F=($qG?&*tg?Z$2+}ju1f~T09&$`1DKi8K|NR=n-iW|T@pBqWmhQo~i{(`u92*h{=GpYT5F)?7U(0+EpWg)tGTx{uXmf};#qeO=3(2Bg_M?`yHlu)R+~
M0x;tyn;($7@vZ~rwfF&4vc=@`o&yN>n^eD_oJ#j3g8(f6yY?0WWbV@oW>lH9>tBj4$~skPAWg$c0zN~BqqqyBR1F<5E!%|qgzb@Z24n+fbpw&v355-~
7mGj*u$dO*&M|LzL>VJ3od?_;T;rW6pVQaZ)cm_qzHJ@vl$q4T!`<(g?SW02@mbpE1o$A=uHj`*!|Ef#DaeO+aiqf6fW`IJ_ZMuM>Z)e%|cZ9b61(5O$
!W)-2qKXEYFy9?=rmFwyqq57s9!QwZr#TDTQ-nn(#A_`@2nz870LF?;$Gr84Q%=Y{#ajj8UTmnJ=ogL?a&jVnGn;`olj?RyC=NrS(Z3e+b^tz8XXg<H%
HQQRPT`^GJBn9fafA5#m2;a9tZU>MZF}w?=gB07tTf2W~^B3~J)NATWm=gfCFGvXb?-G})VC0(yWe!O$Atx(!8WUVWSb48RqZO>WE`lVc7VYmR8s&X%>
jPk3hJy9v;ukiY)<IA|G+&4Q!t{=w{Ruo}IS`32ycFQn@frkO`-Jqp#&+2gN)l+#*F|z(ipPKp3qJ4^#K&Z~8-m`L*aA%ZFxte_2nCDT14IG;_Yv4N>F
cE)3t|{q<dK!Y>jKelu^oY)O?Z%-wAh~-F^-Z66}?^%&3~G#xmi=7LBslvGSKg+{~D3^TO$k*pK}}5R?+ID5Lh{zlN^oapI^yvd8Nm1=Kr4Qcu3@KLjh
$Jza?E^14=@?`RB2r{(SV>w<}4*gLHrC?dUpd0Qzm!-&C+N|8F6bVE>b^vHClrLc2$EZ!#pk>Pp}5%pN`)1D2>S?2oe1G0P&~ph^3F6>ZP&#H%ci<bcR
mZa@8PsLaOBysATOlOu(InDKm&(V8tbfX&SgT3b3x@T+ov`|f48|8!}IlKJ<YK=lZu6frs03;K(!`(HGF_9I~8XI95T10un!ZYr*z6w2re=Ge!4!NbEj
+TZTm4IH9m4xSj&3h*TMZi_X1?(CjQC^{Y}Zd~lc**W#y&lt(mZ{Mh$*G>gbmSD8!BNXRvY{6K^`5u(ELN52t`0d>CumJcpP6E&@u%ByDaR(^avglQHB
X+7FF19&6Zvy{xumAG}3+QyIZ;6oV`N8wp=@Y>g9+v=6Ab4&npq*yabxi$mytzj8R~`%r0wu1GD$AMyM6gGBPfVE@ERprzwY_iPe|co=e_FzS%`ofh#`
s-7@SO1YM2x^7Gl2Bh;JYYLTI69?PQQc00gixD<hyA)_<_VXi3G{f0S+1snOY~~SPbazQ-9|44F07BP`~UvW*L&bz;?D1kzAJUf-UX8FgP$01VFn*Lbo
$Lc5@5Er+BR2PkJh=iwH0kP_RkmpPwO-;S;al9(~;J<XM2{{Rrv`sA94%E&U*n$u@k817}X5V8@hOYTdU1dx_wL<X61JN}88WySO6A>*a;4iokrZ6X{3
i$~QF&A;rJXn~R|hIx;L?MWfL{ark5=Mi|L~*Dzx+XvWVD?%c(BTZPu&_vd4iN(rAa<t_up7hws>*G)6DFYWrk@QLWBMlpK{3abt@%__mpEYyxYxusfw
0kV(7KLQl;uCmS*<GW8#xF+A8<Lb|36?<DmMP@j3#&JY1<Gk+RGli19N7V!5lNmnRgdk_|c(NY15BhH>)Q}|O@?2#wZodPkLk<l)foY>9fBWZteJgLi#
>PX#^01RA4Fu}K)X>3E#m62p;Wz1tw7_g2*sW};r$F|60*}sh*ty?{kTQOFBsULWT2z$4*N5hi$Z0-_-HZidm9>4yBX;ip<U$DhUuLCmGQ2un8pWY+im
)@7sSI+q<L2h!`7%hLhk*Oe(GI`CM>fCl_JG&7J~y(=QQWj%m&0hA%Q+x3ocW#$(1N&s19w02Jp_Jpca!czvCW{V?!!~W%fC1&0AGnDeE_dU_v*<BP#j
fs>=u6V6N7>hu<LEP2?N0G?MLU`jkyqMs{XN9Ab@oKGqXAC$^~#JJ0-Wzhq?IA-9<}K6g2Cr`g&Uaj^I3LDHJCNesjP)Wja}F^8_jDtH6&ncyH8+moY@
p{c*hR`-eVnx6e*2h3MqET_d}$1NwV-9dYq(l3R}u9e5`;vr2W$;_iSl;(Or;HdCTQh!sa4{bMI`;hqHg%ew)v27R2D9Ufzb#0l$QIK_T=J6=Vf8g+_D
Jyv7_BaisxVv5zkGk>RiZ&z+&;h{P8)`35W^w(pGzWT=1X2wo*>hrK&`->xUe?1kf`!NpIz9)%#e&c$_h-7MUH>-3McT%P6-37&2T-r78a)AfWy(f}5h
}{O%%r0Y#moFvH6l!O3w@ZZtzh=+orY<D73ZDxeML;P6hW^gu^WnN3?;8ykuq;_{mq{2{tw_z_`#sLbG~7?fhv6HHPj!m``MJg#KhBxs7gEVW|AuVi{K
Y;IlcdW6rR2K%!_l}>h|EYVsE0D_=WAjBu<!hWq|jQ0wvvzepV%$xYWja(-fQ+|KL7FcJ??Tlz1NZI0ZGEJYhx5-F}?HYdaLJiV5FFLY*#FBf_?rtDa`
l#PAfzlkFi}p0Jn>pg-b7N=4S+EtC{Y{&YbDG5sw{B^^NX*_P6{l2m5gVvcu^NQ1D)RIGJ%EiGL5@FmAhnY7u6oKfgul34c-3+?a>#nLv<kX$%bk`A#?
G8o4-Vv4mb{>x~hh4qS!d-&Cg2oN&8gl{}56dN@m$-rr{hkwqJ^6mvfkQ^1mL+t$x9xucYs6RO-VKIlTFZd<(OW-Q%hCAvRj4$@Tw1xFY71KbCp#rNWa
RL>B&mB;e<3(o;+gdVCOLTL0*S@TEz-Sc=0?-QF`@_uR>5w736PlLJD>ankCG>eZ;OX?D2CuB~hkmhi2ZIDJcERWXobby7<VSwXK>;(13WfnFldf%KPz
G-H|T$m_npjy)&->Fq%zl&JZZ*V*)jr3l3p~U7y{FS-~*qsq?@ei<5qk@@8yp46WV-~8sH7Pu3claw9%dD`slmGXs$o@aBLi8(KXFTi?<;>5e@4ZeJ;7
>6RVOG|H1}s(PY@yP}41_{j@7crfp%4yo8;@{RLG#7YAheGSrRd3ZT5Tk=o%-IC0)%RnfRAq|hoKHg7T)@fRUD}#yP(_7dSs`GD29tZ%xN_w%0i~_Rkx
1JA(cc>g*-RoAmk5TA~&~DK-xc+)7Bga*+O{BuHrdga4lK;REH0ejr^C86~T3g@&Wf^K&0t6An>08AJ5<D@ZoxX)31i1tr~vj4oZ!?fwp9*+FFgH2ly`
&MQibC$XyF%EWqJR@XoxSl{FBpUveteEA?jG&sE&tgDmi0Fq@%BDU<Pyg?IZf2WS1ZJ2r81yu_@1qEQ*{rq1@$%xAmA!Xkb@Ah|yl#(w_Y-ioJbm-cUY
=LEm0?A8m<8d97wgv`PeIxv=O&lqYxdcIZCoqZA8w*L%hunFTYCn(p`msJ0^##ow%aZ&eM3-O(pxaish8SEde(I@iuiGho~<!%4^C{3Hb{YmdD_b;`I$
zlHE-EEwLjc@I#SBNnntH9eA6u&Y+r3lA?^Ddmj0w#Z{9@e5$iC`E1c-P~>tiMlMyk|!*__35v7lj;z^m5`H;d6DtDV}Uj8BgNEw1@tF?~K##c&Bg6DM
W~%2!=Uq&lRbdfB$rnCG9bR%(T)kJLWbQY}&^*%jGr2{FlCm?|3w#zyItZGrybbu>i-v4vU!`d4a=h2{ZpuDg4RR)U2vY%V2h!2(`41zyS69tEwhLhS>
IS+=6C!9ejvJUtjd=jQL@}x!)6yb4c&lU~<v}6G5SSkI~CE^z(&>_qb8&M(@1njag5{{vF_+Dmdm$?~2g(t+F=so!N;#k^Ga{=P&SVM9N%gEHie`o;2*
wjfNzB7c#P>yaZsetml0o5e`ptw~Cg!?;HMtb0X@8_&q^knr4vLXnoknypr2XkIo$g^%EN(4Tgaj*koeZ!>NGKXO#Mce|OTK=|Yd;XT1S)MI*jY1%3%N
Zn19-87d^xmL~mR;QysodHF(TK8FbJLBh>5;V9Gu$$_9$c@fc833hb<e0Ktm`E`vXu72+wWVp^#IX?0iK%I`<xHIx!luIHE+b&Lqga_u2^sc!tkSBUsn
`Xj$UZN}M{jIJY5>BLU<H6N7P(P-^i|Gw9rb{vFLnu+$0vtVw(Y1ONz$WYTZ`?rj;K2>SyLtl)3Xg5AeEhlLU}5@DYTiC-HH>D$Uz!;<1no=PdP-PDpj
fYL@+uFpHy;c;K6lC!a^`Knov(6x02Vi})2Dr^$42k*n?1MR_bXt2!BdTW79dN;GNoG(V>&h^jkpp&A;`0K>~<Bka`b-Pj;H!z72!zGxLxixLFU0dCc}
=F1B9=weYRP|#TX%YU3X7G4|y>^(N7VD1ORJ4DLHK~6ua}9V+J#OK_*)I&caqt1t;vySK^MG0%oCj7mxYM(eX`k7)%~JK}Q|_sf7y5@fI(K=S~?rJZ5X
b0C^&8O2|09`HPO$XJ~zAzE$cCfjN<!wgTP+qcRfmtZci&BM==?)BWAvJNe@SXs;~?q%AFs1&k}k!f+HbDT)_}hl)-|^V;MfF}gFs%ir(fQ_l)*j*U}D
gi(2rBEME(qJ9P$V;fR+I@XQV7L6IwhPOW8yY~;kyaE!Zn+u&^kj7=~yjaBe#q=aOL0J|sKQgBa$1ie?ze_ByrEg^@i214wE{p2lMHS<_Fk%#*RGs~JO
dy7ALb_<Gi4D1$LT)vA)@&~raq5#O{sfR|eM$iGumylX*+j}6hK~Q929^5`pMCcObk7uaBDR2MHpFk5i@09k?(>gcnjNh_PyM+1Tni3vzdDUHd;7b+6~
Voeyl(=eh)hee6>Cg@NqWrp^hCzO6E<T_CS?T=1yJ{QNFu4Qe0C&eWg;&Oo09T(_1p`Bk-bLK?R^*AP#%YPMIo%+QTnMKGI!fCzK>px&|!Cg0hr#}Dy2
){-rh3)iL+{_v#0#!DSQpUM!ZOCJvT}L_9=Ku`%+2>*lVwWfcby*PkVsE@~`JZ{#)n6&v-&geErgzE&KsE*Cz<wZ;f978~a~G-INc+J|w~L(@?trGj2;
O^~BNx^)(wK8U5XU&J`lJnflTIO8CFnd$VO%l`T#4UE-E7bNVLlL?e1|Iw4e+7a$Ow5QrY0K7H;ot8*f9$2n(JRzzk+tbH+UuPNMV#_)f9zsvE-G2rfZ
+=;!d_VpvQ4aDN%=_yB9@L+(o$|W5{X3AXe8NrAjA63<;<m%4gZBQXsZbPwTLV?jl3#gP<z+*{g?0o#p{c_(~A2da$PM*!17@bG+kpCK6Bh@cC52hs14
~N*<P|#=gBsTF=!<`!MjaUwI0<z^DSYaU{08D*5tw!t|5un~l!ob@R=^w@{reeI0On`p3hCGR`pOZJjO}ivdz!zU|pJ-$h|8HB#ce`vNC`9|ZMFxWakP
wvyA`+ob;CP?UdYoDf=@*`T==6z7sg)?NH|?0nmU|m9dvn3H@OX7JZ5<bZ2laIQJ{tK%r3!yPBi86%_Z7sC@?`O)kU;D_a&TfQo(cJfDDcvzUXUKh3o}
(Q8vlFB31E^v^n8>~gM*{5H;6eLWR#{r`kuh(v6scq+&|_Afnr5k4lzbp%yMB08@%wA#>7)Z`A0WSKg+oMfLN(r_QS1&2`LekrZZt7{pYrZsXRbshzF~
8sD;vk%-%&J`C3s}8QZU9I3(^Vu9RW|cFYu{zx(pZo@b(v4fd7uvAuY&H)Kouq~>=nc;Faln(fvJ0XWu~lj9-_3Af4(((nZ^9H_qRshH=Z@tb;DLbo!s
Ab(YN3SVz70&rtc-GrSunb*rWG8qk(O5&ZBdhXjOKV;_Y+f``$Okj%L8o772t`x4bb2GI01=Ouv&hHK<8h&=luWo#h0TBcO`WG-E|3BFQWy-OF#+M${+
30`53uJw>_G%47`p#H$`SVQ<-C&ksiq-8!wa5T)ADR$WRG&aGlYGa|NS`8B+qNRf-f$C@_HqjhG``~QDLex_JsRP`%IS7I8+QdGiKLsX1p4R28ecLo3f
-UJSMc&+U<rwOzqgt5U0NWn#;a35_!a^wTE;pkC<S7k`nXTB?_T~kD*UVY;%w-oE@2gdL%#0%MP>?}i<}TG)`bNwAX|N0YKDc+z>ayCpTzfbWyny`N&N
)_z`ox?(R_Q}5*Q;VbFb9u_3Za}Oce&D)ba4H+-;jc2D(o-RIVX+5SOmSA-4-=0~JHIm`12QVio;*&}USfD}c-=ckvE0!FK>8xriK%%wWyv#MMnlNW>r
)+4~bqz=d|C*J=gG=pi@!Zua`bAn{ml4hWCj1tnPOYD)PX;dAh6Xcigom7qVpN7xSmIh?e-I?Cg+g;-IiA7*jyR|w)!vucs$Xz*CC70gM9%zXEzD<x>)
0*~ZYxO-sE7+ASMHPwdXEiCNQ$az!uWhJoVs2_vCN8t7?sh~Y8+Tz_S!3Ox3TOd*0ChUG8R^@NU>R-Je_tt2P2zol>7t<bjTFs`F^O?=zRa#g;J%}!DU
n<rTl&qynrETsI3v~xPxMik6Wk2(mQ`rO}XjGB=xC>wFuT1wgJ#LDI%3z_e5Ut-d(<nep7GyKImoHSeP#Nl+(8er58oT7Z4H}6o$Y5xhI)V)hYP*&8d*
DOtA`$X@?mu<;7cO7`K-G8$W1F89eTJ<S)NAFF2%ny$!1X|$to5*O1quc|f6gnVS)UbCg^ya@{rn5AwYKP)ND`S)&$>LcL|8!KrA$FbM2JEi0D>Cn5*n
Ca`<nHFxbTo`=vUhU@>>Hbm;w?eU)BQ5ZnZ}Jge?R((YHVQAuFJB<|v~AkH|1tJHA|y$m4own4!7@j|z)ZTmJLoDs;mqXxM!W-C9>%T%AXTYI6y=#2KJ
rrt`=z@hTUeVudR{MX#Dg4)_bUeDk?JsgcL4eZoj%EUwps!8_UZ{f7i1f!m*a{AwF4WUIun6pDdlT+rIPXzc=QzOiZSVlftohNCNtNGl=OlO4|Vh=fPK
b&4vA9{L<#U;gLSpUC6LkMw${ilqaOMAC9BulP}*cGi)Kd6eK0$8pLKKC;t_@rvn^lemz71sz}1k5{-Juh=QZ#al=Kt1R<A`*faySNXk$f%Cm`YN~RX^
UhVk9GPxD85s#*71}qy+2H_>1_8$1k=gPW=9@Q?d^dN)L{Dm|-bX@z!pF+hW#)?&N$DVk{k^)99DgEM=fW5H;J)kGeX8Z|ALvf)c=zV)E^j9|^wefkBY
eTLl6b|M)mcJZ3u)(OH%Ep^x2JIyh$JC~-z9FzQiO>1`JSBfs{A0j2YjpC$!5hE?M!6kMO9!ut>#`rX_5gkZ-bLpHMjET$OnY3*gC+m(KzY1M}$}@yx1
nB5MnThzPbEmIxf)SyATa=j1U1@%=eXrU|pH&44kxjn+gaV?PmAFcjCZx|3V&6uz|b(%y7OUa|xstN!XjU&LP%%gqOXqSqkZIc3W<@U~0j|2wf)jwu1v
f8RvK^a|t|{DU0jjE<8b71YDO04$*-7T+VY--OH6`BKkd+5|Tx{)Q+8W!7=hgT{6V<{B-M~hOBs!m@@&po04YQ$SvgUyEL_aYz-@Kcg59>)gl08Y({vJ
M;BYP@A38FnRUA2MU=n37MOJaxRakLDJCtjUP8lF@zq&b{u;zor7b+bsc}m+{f^33QljT}>RP@M%8-ZKNI!YdoY(k~az2YdIc2bg*kfirzhV%j%Zf^T9
4zs5zCXSkwzq^l`F4g7>w6E&iqaPaJZrd2lD_Vz@FjYJAndVOxqzqz^YXK*UnF=pwPKl)`EFdhKz@O4WrgLj`bLTnuS>}Oa{cmu^XuJzaK4#{->p`&7L
IV3ztwfuQNap=_oHC<&!PivOrQSnmM9Jg)+;n5>vc!6TnUxGn+R9Puca}qtge>e=apY70Fo<fTXjzEE5b>7?;HJ74j{ue$r5ipa~~jghEkT~!m9?U;g&
w|Bs#+$UP-=<0a;HW-R`{cw#OFGt|FA~DDoCawDbwAW;Nmd8C!P6b~GBMtf*>QzkWwx(zD|q6haJ+zhsY>MXm+7ex^&--wLt;>>gZRBK7lPb>V7PV;+&
6@_9u#@0x<kLbN{HBWJV^#7y$?y{H~S81DA+JW*5-LhSEezP~>*3wM&j1%<+L96)z)9cx#Ss^7Xg9cRZnAU>296;3Tig0F>))w6wzytsV7+~hwggp-H%
p7DgABtTr|W*s2dIN_rE9Vp#1gTih+F<lC>3t&r(zhd`n%6@5uT8>K0hr@@p0g=?l^CO|Wb*mIj_DUf~Vf`@S3|F0$u~fQK(KilODBNGxB%o4H1M(mMv
?BYIL9MqdFA?>;Qi3Z)3T_|?(U&HbWlm{itVgKKu)TJH#BI=<N|L4oRQqTs;J)^u;D-09eUhZHBH&cL<^-7zOrfQHy{wT0rIguxpSROp`ADWNA8gA#@N
D+b7|NWK1;ZyIyDgFHrD9iO=%>P7z`^86ecW8y0<Zn{@FLy)LK<>2@%9y`25)izP<m)p10I8I?vnFTASqY~=*tG5K%`@4L0spK6Yfd)*~-R}SGwI?<GD
F$0q_i-BOYG56T1knOUPg;BGW2q%Jr>&d5}ckK6IqZzzH{+64kAjMM&)o@GAW^xxj3bWxrYpZXuIA;N0^Wc#yeOAL%ienF%;;6CRI`y#CrU;iu?=Gl~#
U3adY*C(Q2el@7IT<i6T^0guA#jjNclC#F%hNhmMqLC!m<biI+t9HrdceP!x{%vm9ZvD$M8xS4%eH3pt;00<?gKGefmWsviSt3_UeYSkFf<Oh>bdwY}~
{5p>FiIoi@T)SHgS85mEe)0-N55%0r@CW81Wlhi1z~2|}T!kPX0L?E;1d37HoJXsZjX)LGYVhXKgQq;`4_90*8Zb9OxNh3SSi-_9hq_Mg2)S*UY$tsRE
THY~nalj`bE0x@9nALzA8@<e&>f!Y4F_E-Qe7CgUrWHNOHXyLwOqIT_6A%n=K<&=ipezMvo<_G(0$(ARdzkSi1#<QL~5qWX=&`PHd&Y?iN!R#nF7yyr$
CFpKS@wKf`4)L1~FpwF|Mz|2?z*$S8(<Zk4d2Hisg1F9^U*?SPQ|e#bV^>5VL!2NY__^LE$rrxW*8!2N-c~&^a#%Ehl1*KQ(QQkUrIIP)8hl0zb%$z8z
>(5Tw;7a-5VaRB+^X#4Gt?gW}69+O*8<h{-yIjLS$)EBgo(`r%_pL^;cjH@D@F5X-z$rP8u_Laqwz?cyDC37UZ-jFT(q5R~#G4%_52K<3(4jy^T$bIli
mP3B!z<{wU~(Qmt{;Nf(DP<eoWCe5bE_eX@@K#es49-{VzROOKK>*<U%=!CsFJkn!BUVT{Yuw|qG8KS)kZDuSq_(qp3znxEpLn5xm_T>s)2+mQPE<5RX
;BB2GXBaap1N^1m@Uy5nxPS9bJ-YX@fiy*xXTFA1gNnqSw<}8xkkxtrd4JrCC!l@Bpn}^@$lzrw$)Wt=WA!?89396zfIkNJ6Z<?N3w_`i*C`m+l@njJ_
hJ?V4DPl*jzzzbBj|QY(rErOLY^p1?J}+lN-N!7yQ+#dSvc;>vc(%jz@*oLrDPwZwu^MB-kP<ajqpyodZlcxgN%pMqa||A1vu#+%LW2U7F1cMzsor0kS
9lGGo!<KqQ~sPIjDM~!D1B?e3U_`$aXSe8C5i5Aeego+Pp=imaE5EW~Zvu%Hni;bpzvBf^szc8%2Ah%zydH$sme2<b#J#>AmREfQD~!mi_O~oQv6Akxi
DLQ1FSCvPOTw0j>*f^Q|f3<gKtL%Ya%x@VuCcZ@nP8{-3$e5G5ibW69FgR3E|`5(l@iZ|g27z*n7@l%6k|1NTvrEK-4QNU7^OXE}!H;EExa*c9da<Xu7
OSu1X8NOJ@)oN<e+lh{?G`pG2@0abv7%i5sx5<4~y_^r1l1ccbM83w9(*yN8?XAS4ix+6n1%dB-2Q1)KDT#KJCy<cJaC4%Aggp_HK*EC{t8#pVpOoNlz
6D(wR+!UCVkmIYfh#ekdfdOt-a(MdDVBgBqS~C40+2N?6Tc0?(f2FiJNpjwtEZ|+=nlY0tkT1iJ?71d3fqToDeflA3S#ZZ{JdM=SA<oU*;o2P<|5iFDj
cg!D!G=Q`x!FV3Mo5C^<U12q0&B;YEt7xd>{w}cd?ol4@GzmYNOn~ufPU(Jj^_!J3Hbe{nY8!0t%N1HoK}uY4ECeyiYDBNh7X+k`N2kH#xc;|+H?((`O
i)4gZF3f^EYT&L!-c(8z9aokD0w{QxBpN;@xboj0}q6v%_b3|5;B=A{>gY%M%RNW^gmMGa+Et(jMN;&z1(t^#LRD^)n~i^N!GS$Qlbzj2+@Tfj+0ZNxr
?HJ}JPs?gg7g1%3){;EoA7$swe+Y;6@*n`~fpM~Js#a)y|9yZ_8Bg)zjfCcMy1fZ`kK_W*~XMx0pE;45U;?2fGALo1vevvKgbt}$Z=8XIC`bk~R8yno>
S$g<ijx8efur%sKvTF{NqTZfrf7SdmW*;>Wf*M$X;<sX6sFXSnJwX*c|=P!*i`z@>{fTQvK^3qtzEuCoqlYKN-C>x~Tj7Ka#uiQr<b(u9f+!N^+8(GWx
Qe+zvPm;g%s1hXL_Sx<tV|ZkPwGmc{-OnrQR8lH(!+y~Ce`8wqtd|@|*1d4BMKw@-2!uhL6>um&QBLH-qQAHh1of+FkU9-3o6I<2(hsDMZ<KqMc1FlBM
q?aake$=vIjD?aK4)GB%UKpEbvm;7we_S8JBh21OT@?@$#YseTAo%+7(&`Lu22PQQ5KbW_plSVAGy50gS1_@c&5gwF6J0`>#1O1R8cw2?sj{)*G=@Usg
Pz)E{#3VI=^EG<c%yW9s(@Ex9nK?%-`aX`oIXt>mefn$G8(*XZFLpB}pLj(eWw9R<8|Q=twCNo8?ASLgrP;f=Jqwi`KNtYglb?sqHpmn06b%9m36-TKT
=QZ%U}i#}(@Uojy#wWXG)$3U|6*o>((M=FzDM*Q{<0dXx8IUv%@xmr%Y&C!q<eVD&(zBC|KavjbEo3oSo_r>6xva-;;rXQ%pZhnjc4vYwRGZT6<VU6kT
9rrJXueC$;at$TF+(qjos3ul}$;E~TOyFH?|ZFNxz%x1~h9xn2<)<uX_>B)>(snUfJKiKA%mU9-4&a=&{Btu@I)tzMptzXGUe{Xi6y?S8xuH^Pz3PPTz
!m-!(rbXeoj{bus5xQ=sch~chqAel91HPfQkou+hJ+B&^Fm~AU<S%f7Z)v^vkbDVO?FABN0iO+67WHCKkxcT5gu6lrP&mL>|GYAYyq^0O0_J5eG9QzHv
XDOfc`<bkIhs`#6Buq{TyQHTPLMjOP}DaL6`5lUG*f&a$k8~g^Of}8%AjA?!{KbLT$u;%!iF=JFF>V~i)yv{`QmAPx`DMI5kC1-U0ayAD)3%GP8~DHHr
RT3=I_)G%#}JTi_GCT9Z1BmqMV6burLvp_4ricZN;?*g+Pq8k)^?u(`y+MK^nHA>g|TFX+637kbGXVKmxwHoQ_Sd-N?)2@qP)$c_1Y$uHQ?wISE)6eel
)AVH$o1(RN~+Y_A*MUI8htBMz)5)oW|C(j!0Ctx2CohD35^{Fivi^A?mMG|V{W_7i(RLtc~*=fHz7=#y4tR77p%-rSqRJT1_EvaebzT(|N>+9pllyE-^
XpI92fMj{D3i9N?B@;12as}G*)UkP}Z*ZJ$cdy>Oq%rBAag4HTW%lvL^m!E!Ne$RY-jc6Kvc0kc5%2+V~e0bEEj1fthq`;Et*SH(7L8<Ka4T-oqUj^#4
A52%-9q{iriCp}68nJgAsK^Ea2!VzfF`rm`0urzNKAp&-Ld^Y)2LwSOt?X9cnc{se6R56SIz@s*%i!VOF7r_V9nz(`j!mJ@9uOQ$sC;CEEdjY6@qH^u1
9IO77be%Y^97GD9EU=ziwv`pcwG@Pge&%q7>at5t_vI<evCcDP9(cu7JhxTL)JJNl3Ne*JOT~}YTWcSzQInK%$RVm@s-1)q%886djWUV_O+4_z7`g7s*
TRmA$wR;qKr7sJOBtyMqieL$oT83=<h=rKPy|Eb9>wf9{(v<>)=3v358a9-r!(a6=c>EpA?4FRUpO}!LJD#;mi@$Ol9@554kawF4j6D9L>#VX>HwWmW6
E=qWkTF><rIYP?=rq>jG~y%frrXIuii7DvV&ma^)0ai^)`<6VQ@e@9Mp^HM|zIxnpVOWhHdwZSiC*1fY!QJKsn-#bGD6h1Oxo3fw>1n)@?}v=DRpi_;V
J(qKKfBxw{O+&=0jb5guDx8Qwzdi%JtILdT2`Z$a5%^;zEzHjsT$Y?Off-S9+_6hlW2Hwo{<HDIj9nA5|q3Z*^|0-}rr8vI0&EmjLVZD;Lk`b|YAiIVw
AK%E+u|5Bh`Mv-C&;L~HL-Cx8{EwNv|9OtjYs*e3s&1CCOk{g0HR}zs@6%yd^Qj?+CZ2`Yro1-_gUg@n(gz7VMQKX%+gC;Tsz@rnHf@&)ujuAsr9<qip
gqT=SQE|$*W#NSm?eK3p*+hkCNDd(Pg-2vm5IMgU{kNRo-$vJ%$qZQP^osfkZJFoSeCKs0_weF*Kp1924mp9R!Um$knSDCIZzvD0H34E?aPoh0-=bjJZ
8)Wv8uH-gbB<9xDRz|8uqh_qV!|R@$clk5}5wZRctg05H-@xQ~E1)3LN`A-nFN>ki4sbq62PFfZoB3Wh?5zVdm4AzHJAP>!-$Z|H=j5f=!^htEd&51=v
{Ig=>YSD?KyPE50=k9(cefv1cBm%5w82F1-;jhj@NKp3Xzo1k`qXZ19nKPDp0((lX_YpuibYE}J7dzw|M0@5J#J>z8&BDV1BMwUSw%Lg-`1?dh`FdVZ|
zX4W{906+fOXv1OiQHZE9_HSyn!A%4YwR=bE0jlRf0oUf98Acl8Y4O_CUdeBkdLcohuwm2mSkugG5%sG8<)iG%P<WC3ko8a9`^Puu@VWP81yfofJ@_P+
p6JIL;jwWX(1LvpBKp+b`UqU>XUU$Gh{FL_QW~$(yx@`tw)&>sb1w=`9{XV0pd<@iw^j|XUAodeSXkECA4>PiFcEQ=dN1)~CB&N1GSa`=|M-RCMhuVre
(a4<@AQ>Hzr~=CZJVg!<(L4%yL188evr1J;hZ*XA#E#3gKSgPWD3B$60U8KUOJA)AoWTggZhO;cS*%-2T~hwO=;e9TKHH%a^LsI8^cnFzyi)n%rQEcOo
d2{B_2nNA6)OQCFdI+=ea9(|Fd<P=aUv0Rwj{wb~y&p8?-yzsxPnm9+xj5P2Z-#_}hAdO-8<ah*uGwnjBVJuL=|R@PIgGK1V)P(kFcGxES&FSoR-nt{>
_z>>}bu@42{imp%hC$B%Jem?>n-I=jD4lXd}Z=vNNY%h$<U%nPUy5kJ@C!Hd(5J@gLP7b1ii)khW&BN$^)Wlj`wx5A>KeRzO^8SXePHOiRWs%T)zWWQn
!G3{$#XfYsqcdfW_>_hCM=Gx}oRdQv$&|?GW=>h0JH#_xG6Tw&*D))_1#04_PgSn;qz?cB$MMx~H)Sn2}il@bgXvh;$sAnb@e-!XpE_sv$mr2H)pstdW
hQUg~6bB44AQ;HY%WS(@I9vRdkOu>!Mq6=#Dr}ZFzbtYl14Di1v*dW@+8Jd0vym08{JdWc<+KB2t9UCkF+b!nVH(@6?CMouz7M^^!Y>J$*3^o5$g7aIv
lyyHsv^glS4$&l!Vv$xT}1vmQo~L3lA#|OK`-x<vmMY_8He16`?E*hnzWfNW=lAQ{3J%VC&FQW70|`n@jWt0Ad_Dzmc5M*1&@ESBF(SFN|u%x=1#hrpe
t7Uekl+wVxAi1-dKmv^{h_z4X%Frx3G--DPMp3rPMAe`0G=-{fN~Z6}+Nr>aU>FoYS&*rU2XL^D1A<@*Y8qle)3ffeKHS{u22Spy*%Wc?(%4MB^|o$?r
Bx>>CM&6(^R~Jxsu;-$#9O?PA1&_S%KTGSHAPmr<WkVN!weK1tag`%eb?_a_xdVShtrPD$+3O5Fl#+d(`hTpMHsvi7y!>rP&oP&$QJz(^N7hDQTTY8gg
wRK-_)s8|oVD)~tM-9yhbe_1NV2VoNeZloe$Yu^p>IcX_s^k8Fz>Ts)-_#{JNxjC5swm4-ytjFz^aQonb`^PD4Hz!bg!he{Do`1iPp|w=fnp-OUif<gA
wKMV{Lu{neH$2VV_qh@o^CjO@+xI{rsV+!41Y|<*c-c|NN3il$hh6D+m(*acgY#u=`A5b`EK13zAqu}_+d#S_OS35@2L#^3d9WW5<eB9n!(0E=K^2IiH
@b<H@%OuUDYZ$0D=T$(*|>j<1ZbCcid1EEWkA+8FWBywt>rIVz(&=soTk^g;qyTW1=At%m89qo3$A1Df&M0bh*7IvBY!?@R|;~HfRy}EG1=LX=m&z)8~
zZrvaoubB0d*4Tu;Aht}Eum9`FdI+ZwAuQt(|0Cj*>hzzs7m)C;<L3?54G@C=+ELP2`TuVmo@l<Z|;_0#^wdq7U#7h}cDbP9-cmNMU6Y88CGx7hGxH?W
>Ig*{&UI|NVT-ZRr>K*oB4iy}V(qU~J#f`c}<WaKSBOVV__E)YDU&9AbDrh=*+sCe6GA_T|#d5HSZAgLRC<;gMcJ^=8#QDa6$XNYZjE5;x}Qb>$n>Z>)
RqW~W>j<;`Kwos^qB0upjMyw1%tb@~iH3n{<($q)N@{p%LTe#0&A+AEys8DPJS^=>ozsQyD`;hM<7;brPK3490wm_*o@d-3mw=9|fO^6BaOi-`ynf=+?
`<BXujgoz3WFx4$&lC#m70c<@hNP67UN1vmPkI5b{kzt?LBB1*nS%LywbC0T5{c|AKi0ZmSr_tX3?GgC=H!FuCEdqjURHv7VO4tZ%?V^ak;f#N*CTd#N
H&(}Ypo|mEw1@>9x=!o-zvqd|BS+wz-FtKb^)Fd=c>lF{`A1R-0F(=9bM)X!6qJL^0492>zgmwdt`&rt4Y$hWJZSFo@=ANXq|;r>Np?6+9?yv2xI5PnC
~Hf_)h-xbZ1+cy7z_Xxxa0|Uzvwn1|T^>jD`1(XH#tz?w^6?jJu%#U>ho+BYZe9+#v`NG;snsIg3&Z(y9s~?cERoF9su@-mRY{B%}_{csjZyo>3&FIgn
)SE9Vx7V%+;Ewt~aM7eLm}kCR73*>7O;V3G`cn~}XU>8`>f43X<+I0gp|%hTRSX>SgEyQ`)ZiCRF;Us@G=XO9AS#$`;9-~Keh>k{j)=8$H{NV^gZdud;
QfUlJI(DE;b-J787aaOe;(v*Z+5MuvKqr+Q$+nUb_=)lItaH+!;PcC@y;3!1}Pvs(o&M3zmpT0r_c<(@gm?_BI%up&Sb#mmRQfDG@SBt}}68f>PL=P?R
#wJFIe2}oSf+FP^HeG!$xnPf<*Wxh?-_=Hmz;^$>+l!q}7VlpZ%WR*d1&<>dnFHDs3obhr#iyA>sOaO$aDUcyvjWw*CuJpHC*T{_L4B~~)__rSF6@#SA
IJdzY${ntP$V4#w<T_ygn!pJ{)>fq^@~eh4sy%v=eaGc#Zv43n9KR9ZpgQQ(TJbVd~G-^$x}SW_^yOPA<0WJEL;l`f2=>H84NP-ZW7Qx!<AY|<F)di%U
~nuwB{5!*(Z4d38;_DK)w`6G5C^R7I#R1xLB7UGUD;%s~{TFyo>2|%W3v5;rW2v<M{TguOYYG-@L1T6DEvG=d@L4#tgeW9bOd7E?jq2Jp|@K*%6S8_7=
%gc5;GpEe5L{sVCf&ZESgcnk3*mAI~?)WR!)tARe&6Qw?RE^l@Zax|aaDP9eXZO4sl!_AamfK$%eJRtvsAk8}ZAMQ>8-om0c}7WBt<;N%sjg8FUWw(J0
9{rU_ZOU!6g-t_d|*`W&AGp#0#Y%&wP*Q2iVQ|>c<-qVk(u9>**C$;h{EsO`Km0G=h-3YlyUCy;Bh0t4tJa9Ju+wm!&^cUBE0_|yGnv@60@<68MoaT_4
ck$<im|%bk?-R=@s39uxo8EXUS6+nq9eU{#*fL(KNjDHO=#9_I>no_NM40GLt%cSC@;$bQM{zV6ihujeEKO=w4qj^Ge!)%iR~D&894;+}E%gn!EDj_jA
%3s>H`=&M?y?1l5eI@H(LWrIU#BYZ-bDbJaz42r&g~9J?M*Q5J9jo9JtB<8tB><blh{&726f3bT?1SNYDZ(3=ejSaaoE29ZP72IGoTxM8F`uGCR4X#29
g6V>R@Ad8hp!fDEatj{Q?wS-}H|3@=G-24v>_z;<Cs>d4@+{ay|_~x7nY>ypKJwKGoN%qw+)&xu{n~fBa0DXwRE@{Yc*kNu+oEhHQ?=)=XmG^0>@g*>W
$>JEyW3Xl1tOJ&h*N6P_oD?iWp6_v+^>Xs>-ffm&tZ(5bIQ#sHVIRP;v4%7=2&NohAt0R4VH@6<NQ!0V~iSn*(5`TCIV@s1<kGuDn1E?<bBeB(viO>18
XB%^RGR5F|upiG7mZ|_SRVkP0-YekX1t8h4%ltcaNfM_w6J3F6gu<P}RJDv+8NS#9VkR8v}f3}+JXYxJ~8Aj?~V{Ve}g~<I{`ccgAC|NDsTI+g0WK6e$
ByzL!2JwbzRF#ou2?$iAnL9VEKbuzz>_c6@&B`Y3-N2d6Cc*K<G_~5|ra^Th4j2w+XoUL1ch~idn?Ur?8vXtF63E;#%B``!Uwhq!zHMusMHy%|nScv&J
Ilg7WltC<O#tbK$>4`93kk@(c7E$=xHr6Vo1MMYBx2=qV@sL4%+bF9Bi-c@Zt&UF7GG{10<3XH#WWe(A--N%8^q#OY0UR>=djzI<W)IyeS}Sb&L-VLp2
O;+CGDVEBJ4xi<#ejQA()tKyOF!J1k60dgUo%A1Ljo)3R#Phkk}eU9|CQP0n_f!5i!_eVNX_YTB->S#9N%}-5a?#0crH7wLiMi!o=Y+SkjmLu6UIZSKB
7^^5;9_3v3E}Xh5CbSh~f70hJA$67c3gFw*GawK?n)`PR$F#GbG5+rbU*QaUz5rUvhCXTpBV*O7N`T6M`ym0OvM78PxBSRHuA&hU{${Al<r`m(`c2h7U
5;}m4^mSI5Nto9K->51dt8`DsQlwDS$^wry3h1?eiwv*=mq&F58fXkQs2v`LV))>7jf3a0yNELOktg^{KvDvj26o|@N%n;3ExtlaNWiinoc({Z@>(9(v
Dg%4PB_()X1W42%#}G4%dh{8wPl|@wx??58k2Nh@mdP$))+Uj3m3eD`-M^ftE~O`Atx&S{4U8>N4-NsSMvoczv0uv;q{PZLsX#4R%+{cn>=l0K?VDl26
ux9kEikw_JMHRxKiNQX$>N0x=M-YMhu7_yfKiappAQ6u+h~F|niJMeh&B`K=@AcPYP2imL$P^<4uYxe`eK<+Cd`>Ig-#mvdcm!f`i6MvJy>KrFpQn@<F
;A90wd{_yxhxr-7=uZ-HS|4_qh^NYWmF4*f>bO{LxCJd|JTB=bhc2Cb=G`JF8LxrV>0E!z(^OBsrn{RPu0Xx(Ml$_Pru2#RtHbIG-!d<s0%2zpud)tm(
Ry)QX&?>jXfqi<>-9(qQpF3%BLb{<sKH8TJ}6Tb6>b3FzAbKa2JM4o2jJiIn%x9|sYhT%yhhwy+f_%+EZuJeB}IXYH;>_LO1q{<MgDbC*$8fAeYnj{OG
Y(Fo2}ZHb28;PACYNn+OHV{wC_@(u>pKD-~P^gvNz!hs3&3rN;O?pb-Ks4orF6_M%be(?~)S|nB|r^j{A;%6L9J0<~XO7EV}s9lCdY%DHbAFxp1crkrH
VgxJ2wYp<XqHY{UDWfx(Zg^Q~qZi`IW)MtR)=k!S!=5-$-jWDldyqnczIY_F8)gBpmZ(WQba#&5Hs386SiDwTRHA6REJXx}bUe4zzN8`Og>;k8Z;Z6Zu
dGZzNyGk?nGFM}VAY5*au?%kFvk)W1KcP+q;||hZjHCh#=ng_^8GEcMWxp*HR7uLAcTp@kP#Z!m-s!EZwN4%OczsJx?ig03Vds5^r;B^{F`{oEkVmy_5
i(#UCayz_|%X}_MSIO$d1oxY@&2ScCs0xmV|Z+eASft0#ef`^s)DX-?v-*+ABA+nUEC!X+|JDeJ*LnBZdU~G56+F*$LqD#CNIvJ}v%JyD>F74Y>+*5)W
7(2r+o+Ns+Ul9x`x$Qo}S`F-nFYU=N%TK026ocsoD&x`jN)ACBc!ZU?FHa;a6fK;#?_(SD9$|2{FyMM_*N-!Bvh?3JvqhZ%tT&?LoDbF&P@5>xIn3BT~
D{W9L>FDfxFOKXZFlaL>bdZA_x62Y$^%}%5eT_%ATZl8|s==v1svV=dh{a(-0(Z2US`KrK{QXG;{9AvC<m?gMyoCUW9%jai;Y#3NwW;+S;{quU&N)|;6
v;y)Qkg_*d!4znm^7C4Ujsg@n7b_h(E`XancWOKa%m&_9M!h+nPL2FkdXOuhLw)6u_tb{$>IR^GqHMpM_ns4Y4~_akO!1X|Gnm!iW}^d}f6ppAsh13Vx
Pl<NDU{Zew1BFR)$AhJDa8@_iw{bGs6NMQnD&sjy3fLuYl;C>A>r*!*3VH;c+S4L(0Z&wwRenlV|w=&U}D$gSB|;gBE*D27)@&M3CQ<r@`;3qjzN{`X~
ocZ8v+v-5al*(wBnpZIL^6F323ZqTtAGw9fcOQWO>Ul<i#yU{-*m+u_I&elB?3S8-)&o8S-P*2ANv2&F8S(4`36HB!40eaW{K@M|;cS1fE?a&{PO42|R
{T48to~j>3fP-%T_OaXo!M_KDW$4p1GN6_al#m9g)W>c`tYu#kvoHH6&CMPRANlrKN!VPRjt_+B_zqxNavYYFCB2{1e2V)&KZ%OLG-N1*iBSdqC}#Wvd
q1S5%ktT{jRGI~h9>~(T{TX|{iqj+S-320YnKf;_DExxFTE~u_#y@HGD=NoZF9@qWCo!lpG;e_)=cHUD~jdc$v#GP6CHNpJ2JHe+(5Ef25jaAQfwN^qL
`13wKY!?*v`aC$d`^m&N+q%t+GGT{o9HG=TSRlArE@jOzh5Yb+(B(z>vXE(>IQj=-E8sE2lNvLBv#<pJCe+|v4@ifq<h!!-i~*d}+13)PJVCCPHhd@u2
Ds*8YkiHU==lTl?(LC^`cD_u`=ni6K+<0Z;zqo_C7`D2?Vk%>S^S08l7sjfSGdviY@|2EynyDujU}C?$irI8S7@*ZdqS+UQp4i~GXcvRr)Z+c@)1x+e>
bWtP$5-QDs>^Kj0L$MF!k*imS2L2Sz8y~QJ(0jzppcQTbMC|?DzSSqD#n20PnaDBe3RZ0h5{3_uVW?NJEXo74@_+@K{=q<yRLW-gbEcGru+N%AAGAmlz
l>pzs*!SuX&o-{o|3YahBFXMTl6qlVKL@GtknT3m7>vr-4&Mks=EWw<^M&w1vM*<sr$eTO2R{au*&@BjQyLpsmJ_?iCTi9a@o|8M`-D}7JJKmX02Kg$F
Dc>U)eJNl15WBa@F-<|(z=kvG}|NO6h{NIQE{O@1&`*#lfH?H@u4*UC;`)?flAJg@p-rApc{C5xi_wV-KKPUdDr}zK-_}7>GH;()}iS}n*{vOu<Kk57*
j^)33;D1Dy|5-HoFC*>mX!2hj`0v~0@4@lA^WUBS?)<mB{_gU3m%qFGKcGu==&K*Q>7V}FU%lXlaY`lG;G3OwQ&g&cV#BJf%dUG3WILYjsot-DKHoWR3
Y0%ScTI;?l0QEG-TvR9y>w{>xz)a56Nqd}<7F|pj`6>E{v&iPi81tyO6)-|9?!N~^O97;jLOnuq;ST4y<hWauCM#=`2BAGd;I+#f4|%R&cEOB`_IvSD-
Gx|f5|8PkNo;yJ%4-F+Y$t-K+0yIb@xB=%c&GnAj#<~2yXac?%Yp)5x?X2pRm0yg}CeeC7=Gtug~xN`Q84v{``*L@A&<0|2uzvxBu;bez*S}|KII@$Nz
Wx|8M={@8|!U-+ssMcl>_Wzu)!m|Cst?*z{zze>~r#t(f=m$M{HmXU+e3zG2H?H|&q`@mqg>>(B4!_xt;c-}(1n^ZEU0{tfy!9OfEQuAVf)S*tpD(#<$
*gzT#~t5f`Uz*Nd3T9Q9)U;i0D=>Pcn{{!3q=9mB4_y1pK{Qr6U{`CI;lpm%4&F%l3U;i}!@;{3o^}o6OZ~ytb{eMvV%fH;tW}*LjOCOg1V?&33n)^9@
|BJQwzCG;TvyNt48`Xy(>bFq!=H}Ry>+7S)QiRc=*9>q{bfydi$>lh(<wP1pR+j=sQgxVaQ89IyaFf27*narX>-wyJURD0_7Mb)Zd*t)H;?B@+-~x1<*
ecO{DXN%ll?<l#;kD15n64M~YDgAHz8?E2jL4KeIFzm_t9e~Ob&(kzp(72SzS<VCRTcAbdkvC&qgSuz9qnnnOaFFp7;X0|Mvv@k>I|8fwCm{Ii9>2F;%
-$UH)CM)7sAA?uGMqNt6rp+ld&-waA9T9nZw1Kl1G5+LL^(#M|lq3$lWx>4&+vps5_o-qb%HT4Um=~?b0D_(R-Uu!PNK91t*2TD=&Zc-=ajmM6rpteed
F3v8pGyO5Zhoc{$b{PvsjpjJQVm;&q=QiRAk34^rV*ym!ART&syHBT54sV%x1L7{z)sWhKj4clEx)<^D9*7=KH1pl;sEa97*V&Zi~fkEiMNrzf<^U#`E
^UIlL5uh>JXqXT-w5b+tNajYRV54Z3>qouXxlGU8VWwGKdbTcRx`Q8jE=ag})b*YUEtzUe}fN#T_>G+uBXwzrW4|>Jp?@(_q5lSI3O5RVen_afG-q}kO
aW9g#ZZcEF=s)gFYD<jWbb@A{TF!i_3;mFFZv}CzT+3@4O7n=F-sd^XxJ^#&Te2T1yA_tf;>Nwx1c^*O>ZX+!{b?E>VwP+N1YYBjFf!t})};9vC*H&uW
MrI+l1rnTz^&B$7S}7mc}UC};a&y#3$H(_q>|_xY`vOkT*VmSD-?}4x}Gjgj@Dp=;~}m0%-w?1FI!WV1W{_IOYAi=PTSgkCXDnNIMMsOfE$_IE&^%$2%
J|ZZ&opwoA{7g-)gqUlHVfBg2h$3wT^;5zXi5gFP}<ct|#HGnXKSCuG=q>r<ls?{g!Xdiu@4LyN&0~%ljd+oM?GSZ&UQW@~$xaRdKpq`tC6FmXt3d^ZM
*F5!-6fdp9!E>cU0drL^XgZ3M#y*ZFyVOOfsL-Y1HVNgYG-A!%yncr6hWt@*8mkGMrM=Jg7{Dwd;|zF2_J+N^Bw75!4%Z|N`kaScCdE-LF7cpWL*tysk
0P-Lt6>b>?3SFF^|1aUn{ZhPft-D+Vr-2SS)%FkaQGV<N<+R%JPn*O#zv2TsX_GZhowN3!fOGI`2y1mE+<!5voL>qSs?-H5i^Gf9?|1hDrc&&aHS}lLq
nS{ip+a66N;D&O1uHs<?_!fV!Kij6Qz9TQ&E#C4ry7TJLqVw_Lrh4xiw*KrHyAu*Tsm*)fL4_;f?R}N*kWsey&Q17LcEBJ}k#~C4X(IiJ=hm0%1*%@tc
a?4G+xIFW#2LK$c^Q<yI)5=eKDbid><8*EJiVvAOASMVBbQiK5WI$~8AW2-3zV{LV!XN+7sVj0;d)s%wcB2f6-K)LN@po`<;2U45aX{}myhC9lBd^D#8
r`3?J<fqMc=(5`jC-T-2zcmf`HiWp%F)_Q=<I66W?_65-x6)Lp|=7FFPW=ldVC~`iVQmM7>?Mw-}bVdDckJZ}o0%+4M{m<sm%@>E4{pCOW(kNk>&y(j6
Pqzm6ZfcP}rvMtf`C;(H^8#XH|tUO{^9UI#&<r%dspy76oS$kJ8f*_ih#_A0eXWXZBL>)_@^+c2Z+kDOiH#{9We9$Dg7{jQ>T+*ZZ&Oy9G0D_OXUVU8D
XsQO(|FI6i`hOVdEqR~rawKhJA{*ivS)SH*qn0H(dk=(sJUDdCX5lTGLr~a}2b^c_4AGXeU07W-%lP|{Z1~wF44OhF#^JNlRig&}Fo^7Sq^d;7ek$7dl
ueOG1t_hkX=r+sYZjt_{MZxNy)>b^)3vXhMD_?v{3_TyCD_;3n;vm&YdG#7KsATK~&s=(R>0?XH-HuE<FK&`okf~Rd!pIvwmKo9*n1nZZOgx!~;SiTDV
K}eE;S^a3kFNjD>?odaLHfdmoG3l6?chzqgR!rU8w*k!?u|Fp9*nLBM<D(DvZ2=}Y>!*HJr1JLU5@QLwnb!2MB+=*J@LH{lSQ^J=RS~h5VYP~1d4La$w
rfi39CKNBR5=^D=HUZR9&`~OK4oR8jg^dk^FAYh1?V=ATwWl@e%X@Amvtt1uje2z2dz4`atzYDn&-}f=1h(7yPDJd-|9q#6jW~;)KkbuXIQG>{*gm#+Y
cE<3p(~PD83&0v~E?n3g|FZ&WC^nvYTZ^=O-AaE@<OPZnlUu4*ER7R4JLncj@Zg7-cYj~4H}rMzjl%?{fxz4eQ~wL|)Bk-lf>>|b2)S}VIejeHY!F-z#
HM?9V|LiY<sk={dMQ%zJ2UCKKxF*P=3yN$QHHSV7udf3^o_vn12UkO?JQnxMcU*}&<o7e5i9t3X4n}q5|&0AY@p=8{Ws(_G3tO~vA*`81B<m;<cLK%3i
-+pne!Yxa5?8x!_+-zFw8TU6)QIg4f(@Pg!B`2&Tr7Uu9D!I#K-L32<MdT&$sN3;I`ck|<Qt3Zhug5N2YY^A%E)j=3Zs|LDD>^Bl{B#oqc+G+VUdv-tp
P6pOys1wb+!Wd|zeq~0d0#R?^#c-(A$<hV+{&wLD&~dc4XGgM$ZN5VpROO;7o>Z3=e@pRy~t#B0K_bcp0LxdB5rTS|6uP;dR}GHZp|M=NkQKXYCzvNVS
|lbBl^|`)5EVnv8#0S=9lNqRHcqogVN{OmLHoS;=b3qR=_qtPtr%)*|*%^BEvJGq&N>3!uBwf%xX7<kfq1Pz>gO@v%!aFEGJhM@43q%*rUt#kU>N5dmY
)Q0s`Wwl`S|*h?tVjwB6tyGG1~uY;*sL42coG;xVx)tchHVf~D{b$r*HWf91=QS67TCq`&3gx>3kkGbZbU#OsIr#{#I|YTCY}QXz|7A-A4aHg>8db#Rj
X#txs9-)C2mxXi?1&&uR%G(Yrt%Ajn-dz6ja6w+iVZF>PG^wD0ts|B^hWC`-G7o)0r$v2Kv-h&F>B6!T2D>td+j`(YDn-2NK_bnj(yMFJDo+WBF4C#IR
1HbdhTbZQal5y~Fl}gfUph#G$+t6g%EYopWiY0p0n?1qfU#ET^?jbEfhIsUAQ<=U#c??t&YP0U1+MW5T{v4k@-y0Fx<E-Dy!~6UE&`np9>5ZjGlCj<RJ
)569uKvIO{NK<2|K{hNzg_>Q>BsQhkH5@TPA8YeC?#PXE#a&ic9ctzJr@BBho}oS_En1H63lzy1q^OJY`>Rnz=QoM1s_}=!q*|sEI|GbxQ`;dpN~WO0&
RdDaQMz_`6`x-l{)r!bGK$Y-{-d+G@`ucMjvHr-b|xx7RV2)q|77Rd0~{Kvp;)(gVMp>(h6J2Ab1saDhY6_c5XK%sn>ds(&H29rJje<4s06!E~7$@E-|
Id^!N;c{Rsbse=$-F_UxDTohoVAB8NS$LV|48*|37_A$_D_h1Khc^vl1JQf`*cfNXZjs_i~=O?nqa0F8A|Ba0|RM1Kx{LH@b;or4X(htvkNvVT^AQqAp
ae<f{0yfSwA&TH(a80EjlZ}j8tDeudTA*qlzUT*;u(E1J%q?&e*Ob<wsOf!N6S3Hzd|6QW<XHsq7Fh*ZzG5+00g;B!{&RMfN*is=L4Z9cOEmeqBR~k$N
LYXe^V{s;tQ?T<WzrL*nl~sOZ=G4C*63y@~q_NwG>&Fs?a*n<CUEvA|4>nL4vH>b<A75k38>D;miZ6x_7%<o5s_S!K<md4X;Gk4gr^81`$z8U_0Y+nFW
M867iTkOgd%r*Q%+c$+rX+7S*n`vaGKc<LKfuB*f?Kwl4p7#sm(qa4_lI>i@V{R_;{ZRHWp{@+%hE)7l&BzNObX|<$q6Q@I#%SLeXyf?N-s^;2`Yw9C%
SbuuD^PjVuCHe8KTNmi&6<0yi^Zj+DhTdcbCvIyR8C$rnRdUN{nCmB;MWrDO8DfE`iIXzs7IE`}dHlCvQUVU=3U=i;NQ)DiC0Sn`dMnl9Ec#n}+yBceq
ZE0jjs|k&Aodj=^kKmcK}2!{-qAUqp}T?;A>f>z?o#!Vq_#JrWevei!>3`tL}~Y_6AuS>OYstzy@{u33|)6TILz-Idv)D#WkTayI)YO@nHF;iHwK+zIw
tXiUTtA>k>8^Fi|~yqnBSG34LrqWs{xAVC(_B<7?CBd;)elxt^lci}BfhZya@>Xk+IBo~a#IztZoYGGVMCwk;RqT55k^vuq&K3*w3>;4N{%r|h~$QVv~
**|#?E3S@oEv*H)T4f1FT|LcOOC$bv<U0q)UaD11Oix8-?OU?HC!C6$X1I@XVQ|+TrUr&<Q0Z^~u>YcVBI0|wK)gUUQ8gQ3-yI_8DrGO9{;m7_`bkq5!
mn!$uHlgFTmDvb2{{1lNVCuLl8P(9VZLOzYH`AtN{>S`;nGz?q~QbckXZHx;IGgJSB;xNlh;SY!&6MN&isDJOXl@pgHXv#)pIUslYP0wcZWS9RnKjEk^
gr8hzP9$cX(Hj#Ps$H;Y83VKbx^A$V@YBdnEW(XQE)(D;~>Ba4O-&tKMez^4ERk@T?>ocWN&2#LvP=donydJaDPt4(?A}-wwHERh>5)N%?N61>bM(!)s
&}B0cZt4jzVOxjJG4N?Llqf$mSxaPOSsLmZUM+dr+1@)T{hjPlH$KAZ~o?y9d>y2#@lZ{gl~D=)P=pGyAvSzr`HqjOLG$mMXY&Aq?zH{47XTSER}`l#N
jduG`Rdx9r<Z{b9F^{h|@eMuOz2e3{e#M=sr29ka__MUI=TV$6qZpk223)r`lo!MB(B7bmz347}2{@I^G^<HO?hgI!x$TF$sAy=cI?AxgcktBW6o2-R@
et!HMzo~#hr<M*uRsY5QS9U)iGPmM1(sP*L4&@}4{CP<c(jQHBZElby`NO`@@jL3^Rm!~e@&fQL95pE7rYo7Aj2Ujf&t!&p^p$20nHruFT&$s=O{qtGz
c)Lo$1cJ-?3Fwm)IZA)Rt{@K`d{O(pKFa<-JfR(5XxPKO>%gM7pLTqz2~cgADsc6QHz=)hl1w9iWI!a%Iay6%<mHJ?JZ6^Gy9IH-&_%cKj!hx43}L->0
;ypw!uM1vbCg~#QJ)K_&TXoQ}nQh6pwJ&J7^W1eK2oJRtoXC4Y!eX4TBkO64h=y>}2bU%fHClWS+Mx*l!)%+1dHgWWQ6beJ%70x9<(oV>6=K-5k5jwZ#
n8j}*uX9Db?7Yk^P2(n(GWe6lF7n=jq&CBD7h`&*Gs++OLS|A+lgCxzcjwlEHZi&~=$lJkurYl2C`XB<0`|JVNO_hcTb_I|UAtUliunsNWUgt$N7Qusv
h`M2vYgSutpT2xV*rv^ziN2WxX4#Pb7G8!UNmCbv|v63^ek3MZDrFEyt{57VqiANFX0f+eLokafL4lmeQm3BOoPo?K@QofJOftCLjchFq$$I<F+Reux%
MK63W#vknde*f5g$rk+L-^>-cJBjAcC{EabUQ=x-Ua2f70a7@iossi{sQ++Uoc7@xgGg^-F3DQ@5MfI=gDclCDv%|;Tu2nM)QOcxa+3M1PB`W()tQf%A
V{P}>-(?4MAh6MJ|m;pR__{7BK>a+(~!P2xWUel>&`%x7|PVSyx?jx8t&d#9j*VHP4?W6yUrvmSCR>U58EmFTIRfGl95N=c)<CdTbT~B!H_;mqwdD1H#
!SZDj|jO_1xob{<FVo4DWy3|9)FjC_9QNL2R8NZeEeZ$-h03_F``A$o1kzklP*4_Zs9cv^KIW$kQszdo(;}h4+4`B|ak0`4|0fch@Kr1b^S_x?(4c6R;
lD57PgVTlZN734X|m*$;5~`YW#ZF7lITigNfvq=;LhIV`epy7oSF_7E9#caszmeq8w5)^Ij^C<6IHPza~EG%{N?ZAvnH&EG%ijOzKX@qeC@7Kv0>YVwm
>4Oq{V<4RPY)e^DEU&O1K)H!jl#InRj`u@)8L$xDSTIAl%+I=3>4=xuE?<R-Zi-)6eHkop^>?T<{(l6dJ%aE?Bev{s<twI=@h=12>xk>x0llHkfG*sVZ
k;{b}{ZPKCiCKU7mm#0yb%$TmLKrPx3XsLXTw%)*hU#{6Q_J6QarX4pE~=K!Ga;`4dvDk>E3+N^TuG|Wf`UKw{JL_0tC!fN(16V>lBy<a;4M*a#Iv=?q
vIJ-Qp;i8b^EPNH(uR+@sMc#eEs9~6IguF@!Dv@EunoWQv1wtcx%IER%=!D<iA~M^`&<iYJqB#Za1}u>${-Q`IPJ=;o>jeU-9>s>5pz9q`BA2-C+*Ii~
E;*OYd9Z!#9(=s_txUAa$-@!%tYeA~PqkSjsAw-^cWYcLtpYhqS%!w>|4d7gyxXy2&x_%zMt;pIOzqsg=eY<(D5ppQ=$CD)Iw5iBSJIM5NKdX~|_&XM3
t-qAOt|7K-bmj^Qc}YGwwX8x3}Dy9a_><dO4wIsx(%A=&SC)~MokyL+-k-_`y3@T^uKc`28_J0xMU`ZjL@{;tRwCg(`dgAzA~?#@X{QEq!l-8|f)J}MA
99VhmsmibJ*Z{}N4173tf%6?Rh!{H^<SH1<qvlwwJ&s|2E%y2~g$j+T^TOR6%$4SG2E7AI?(U^++x}yBbhb6CbrF2MF!>9YLFqMD7|2iH!Fa^z;>E4R+
u#m_)s-GS2<cYF?bocBCK1#{LZTHJW;5)DbjH>Ucs`oo%No=3-aQT@PuW4s`$YhsX@cU-9$Rw-!D`z9hf8TqWM;3&?R@w$L-z7Fj`X5Q1CH=$r)8)R%%
qSc1xBuC%!yES!V<Hbxde#Hgd`9nFYEDq@Z@YDHbF(x;)@3q)Va6_qzwBm|JFjryG8u%b>LlW=d1@M%AnC&`UXd=;<a4}Trxc((B{Py7Xx#?i*tgA$^F
;lfJ$2MC*C5Y2AmJokD91qi6Tc$Ms~kt<e)GQ1Uoz;-H^mb&^Km8Eplso4Og!fDZd5s}*H6P6adxya$CoTbcu}j?U;X#F$K1u{#GWf5{&M!&!@nvDM{X
dc@w0;UU;8&FHvaZ+ga0f3{!71YZJJZbjK3c^EZEoKPIFJ?MVS3vBjdMf7Ddj9W)TeVJ|&fE)8p}$yRAU_$G<RM*Im(&SvOeVoPaj6y?#jLmT_13dJ0$
Pd=}1-A7l|D7~2}$v<;;He|!D3WkX-J{n{#}%Lzpou;GY1uWWuu0>gCs64DGV$?je&a>25&z(mcpTIxecs30{+(v}~YrPN<?bE}$tP!&vdoN=rri_iMK
p)rOxT3uWe9?3N<Z=^k&PvYB3zD|pfpaYLr^FlgAQYPs=T?iU?occm}Q8MEF(U*>E%NRY%$M?0PyhO9JVW$0`>#c|_&YyRt{6?ev1sCtw!}Xzbfv!i39
6ZEx@6T(-RgawnSuk{cFYR(~dE0-XjzjbM_x>j-O=rovC&K-A1WIH-l)I;7s?ES6$$4I*uIEiMhx7((@0~iBZ8VxZz8bKnF->-QI=mn9e8OlSlKYC=)T
~$vJXn-pdh4E<vr7<iqyPa{c4KE|uf7~<`l${4kyocWe~o`U3_G$h;&v!60rhvI4D>9GH_DUUraWQySRK{Ax{#BdO(@{f#8~H0hnOQC;n}@q_j_cg@r_
Xy=-uJw)bClJt`_NM*&XnF-t@>YiII{Z@=zGR14|7YANFz*yyCsBB(_sKwk8zUOZH%R>|j=v^L|NnklB#Zm|0cDNxo!+0yZ3&%0crVKLz<tQ{f($INMp
!=5zURo${U@Uz2yH%gUv>40PDg$ab7^MCAnvyoYaA9V7cEjDke5skLY8tB?LXJIIrhoT;I2<$C9^M0rTl!xmwtrk!ek$AFU>i)vwvc_@zt?CT*<xRmd6
bfG-OmRK%>?;P!2>Fu+oYWybI@}J8>D3hs9Ufw8q4u}|*;I-kl6`F$l>BD2=ru0xXy0<O4nCAlJht-))@6;dC@8;8ROJcFJsQJFh+@Jl{m@y{Y?69bps
XDcHqo1Ct@>)>+9U0$13Bm_&)DKP()x`h8^|A1(ag(5f`n92;k<@c!-xY2W+qmubX!f&Ne~$7f0pb0EPw{zkoi8DClBGl;ypr=CnMXfO($9BpDB+Kv&U
rUkDi)$x@Aaz>alPiIUhcCSy(9S26wLb}zw~OsLF1RU%;**|mrzUz_Z+`t8M4McmGX4@!g&1-xGu8JTgvMBz2~M;tI8FEQhM*q2v=sEW|e-qC!pQz0pl
kh<H-N3RNgQByK%%N@Om^$$KT(7G3}T$t8)F+B$ND@P;(zLZnI@vN@mIF0UcP#4O;JG$&iU}dnz=56N1`&ix&GpdE+sBc(vo}8Ek@{Zd_VEI*0jsj%4&
z6W~SknhkY?hrBY+-~One;GFJ?`b)UyBmC(k@)Iu|F7ZcZ7JPkjzjKb<u7C&L^j<j5r_-5X^Ca=VU;iJyP>i7kX>LCB9{p4$GJE!O$n)&VFw;ep?~^Rl
r2hFUV0MvBWZNDeOU#fy;r0Y7?jN=k%Jy)Fdo0}z+`@_bLw0ISg$wpkUAx~OhfK%80VfN|n+aNb1#Rm;U_CNpXR+tO$kT^j_mw1S)mcsUCQsq>&o$iGa
jnma3$nK81MKSDQyo8598s2k7ffRWimo4PZwYu!wg)CvBA&|EL*{=SgtPb|GvjUbwM=F01}7SGGI??*lz$GIfDfUkR6F48w{%rB%D?P_N2Y1Ow}QH)hv
Up8vrhKHL&i+fgM+w>u1dcfN0xI8<$=p3R3}S>Cx&-!0Gj|CGxL6_wRER@qz<?7HH$-jF7l(bGuSv>ggYt!xMcApIQU{GuX7OTma+lH@19RC%BK>+Uee
#*|Mc^11$WANBgCh2v~WE;8@I8z?4^&~iTf`kSJffF^_H3C7i`t5ywB=5K|+?xP=nbQ6LFiEV?pHbLPNZ-&7GxPE+r;QBm~FMNS#3{@hIzrl)(pZTVAD
UB$>-q7qD9Cr;8kcX{G9Ik$b}Z(D!k-`$IypQrSONIiNft7qxtUMhTqBAj*uxR(kov9uK(PM21(W=oZTQ_<F%l&Y|o<+FC1%PacEatv7I^zG;Wl9agw^
`2NT&qWTI_)pO3@-~Xkvw$n=`1{?TN+yz&xAg<*)82$Z4rD(JU;W6SPKPh<A^fr^*rM2XUa=$2Z7BAIl)te#pkJE*p(UBuF9*}+s=gjOy^|;}V1SC(6j
4Fdm@xFKBdZB#em39d4-fO|t``0!k>Dts?WPBc1meG03x+9kRV~XA=-)0?$^6XuKYb^|}v9I()%!xO(+rI+kcX!(-shf)$R$ag1x)MN2TqYmFj$@y$tx
<F?+ePz*&EO=i?Zmz!W%ojaZl4&P^SAfEL0t#v?~NrAOK!g@RrIxCmAYMI->SNmGmWF*s90oVju82`lAG4vq?)Aq{UmwHsf;JA$}!1|-HZ;&7?chUntV
itZWmw4`TjJxW+@7yx2YB6(R9Uqa>_-u7#-FMSI_zWG4d%BS(AH6)bBGP9wIv2)YWANX@mYf1OtQHdhjCTU;HBX$-b1%(|-;lFP{_T-Jv2fHOBO}Oo+P
)cWO0w>-Z&<__JDVUtTMts(<mvM@SKW5oRjMUvp*P@ZRLi(l*PJN5gmFcLE7+J^W7~7bW|IJw7a|jfdKwd=g!IwL2AVe&?H{w9N<cdtR%vRp_@Fd=#IB
b+JaO6?_#=PFe1O@|pF;oy>m(Vp!qfKHz~i8#^|QGNJuOSPuJVc9e&N&QGi!5EH(=YHk(c4_OgINRnh5nO~xNh~JHU?w^MGsak*|{rQWZj9b5ta_cE5K
j)}QwYEPl$u`Rw7E!(_?AU~*95^Aqzl#LrLtwC$^!P2=K2=-g>W^op0%bsD^&$v+w!Ylmk^)K1;j;G+)k)fLl51wI_Lq%nRo|g1NUvhw_r9qJl%EB)mc
L@sz^v5z7E?dzTP!}f2dn$a;nvrxzVgQXx&MGJg-DGv;~_IoJKxKcyj<N27fDWwg@YRp+sx*5xs|V6|L%_!|Ki%;>c22%GW-^Y&6|xlYVwVBI@pBFJ#q
?do<zcx9T-JFNewjAkD?|?D8J}dtXfmJj_CN*4s%r#XKRu_wVYTN(sMIdXW1+KSfYw#*?k?Jsso6=mR{0Z-KPZ1xJ5ZoP`t^qV5>jZ*=WuJ={HjYxO}W
*mS|Bn<mN4;uvJRDbH38cll|GBcD15M+<smf;y==w;78b0*I<m-AwN=#f^|Eh_0N)_mn0z!VPQrjZu_xtNMxq-un>|Cw;hC^GDY2D*rniuOH?wBa(USa
+{lz~u`L%LqA}gq?R@{)516Lfl7l0l5dW^|e4I4R<)?Xf;h@BK)!3%Mlf7t7;JwWx)xdv8D+#!tqC9>3s206O$REzQ-h(N%BD-6lrDSK#?aJGBP=4>NM
Q&#@hwY#H3k|QSLU|}z0}k_N!fj?)ZX(npXCG))M0xUqj-R(rb0e55$xL3IM|q&z6RxlmI~!)QBU?Jf!+Fl0s`cfcp+qjTv=8h4h|ED*EV<#T0Dd+jay
95RsDI22zz;PYonaS8DJ@1qz;BN7hPC^9F1wu@?Ujt?%YLN7DBr(?3m=g*%$m^_Ks0pV!b&mv%&Dd8k_WX>;jp4S5pXwMk`Fq}_vi9N-$%>ID91nS5C2
!5YZ*TCkbj}_g5O?{amQn?NiqcS2R{pN@xV)CL4Fky*pA%na0@VAEw9R_hOt(^d94{WK?-?lgnbuFyhh}hA-VPw@z7P6h+mraA+_z#*~^k8aYuC6TyA8
%-BFH_X7hl&B5K2=z^WIDPNc<#lF<}D;17wg>P1;~$Py-Z``a_=&c5YLE}M|F_VOaN*~GF=lIG`>AYK^M$O`*yk}k%@U^J(O>hFcDi59A@JxU)R+)-~6
BhTuf>`la}nZ0NCT5jkP`N^dVxS9^tCGWcELTXGAfqXq_lLO6N_R;6U$O&$8ukeK3Y|Ef<yjCMskQZvfVD(Rrmi?Q1@&E7N+E3=<&qE0Rum9&)_y6`W$
N$ak|9h|B$6^+WMIg=}N%c~<J<hgskV)UsZEOXkm}~>VF|5MFEOzZy3-23g*$J(%lF$C@C%>})%VU!7AY_SMe2|JDbA5j+Z711SOV)~8VpuHbo#@?GDr
{OzLfBQX@9_#wU1)Fh5&jBb_;eGoIE}YL_8h(5xdLmWxq*63t=c`o_on5_>}J0S_;lv<m3jHW`TSNd5Xo5rWQXkUKUu*q0Eelers}r``z%h+)=x(j)bL
yB&i?(i7_gLDo<+_M$U$~e>OOfGm|oA~;*4!;v7BNKE+T(yK&4Ilb_&K-frfus2n=y__=RK@!7C7g5{;8Q({DMg;Fjm<TYi|o3$q%Qu&jVRgF~Oi@8bJ
E9+co6+^TCX6yA5K{aLgt7F;|2<YonOE_fFG$p5kyzXV#h8=|wHY;fJV<<+P-uY!HV_v70t!^E4qt_BZ(GK1@s&f#~BeDt3zm6vy68xbR;03$F5*&wdp
b}81O@EBlEaB2r>8sBlafcOXk1@C__;1gPU)&At^K(4rc>BKkH^7v<Nm{>`}4OeWwD^#)nfwkEkkNG9L!&7k=5td{W0nU+qWKLRMfFoGK1|LEu6pT0BH
@ChOgNs6V+iN+eg4hS-K}Ol7@VB&WZo+hh0hMIfb$8gJ0kJK@F-j-m;v-XyPKIi|fY?N@Yl&!~!H>TLKhUyy;$PD}sPeqc0zMRe9wr8Y543?dcCx<q5D
a2adu2$40ic81zA<0l1eD5TtENcxg%yv>llk=<1y?bIkFrd>3Mf&=YRpaIE<s<$@9inXL9oL`7PbDliJ<W5o{__H=CJB%L+8dAw_q2Y>{p8Oy#FUlr5o
JOB=8?|fjh8;Li_|)KvzjFh^Fe%fP66(_fl=T#jv)VM5O{laPC*GjKWQL0m8y_vFBD!5roqnbqZlZa7uG6S3eb-K@>!X<=+Y>#Gu9{ll<G-fMA{%L*+v
uf*(;YH_iJ{7xp7bkLy+^4lbR@Kln)&DiHkVK(53KSA?uirm}yc_i_CMsV{MY2|CNA@6erC4nvFWGDUiAfuL?rU&tSm3Wm}5VG&=1A~<H#H@VD(fxz9p
FHa3~1eja551;!)w*1bdrakITgi0~uSD2)E1>AR{oTbH47q1P3^x`?EMWsSx4P0_GzJj>o`$x1$1zZn&Y=ZgQ1sLmnwW<3#E@*LDCsV^<6yXjz)e;au2
1GP?E0J<}hsK9LbZu>~3oF?mF}D3G1FZ2|$6HhH1$@#}8jp?0i#H1b<SyXe0nd_4^EqCA2FkPW?`cfZlOSk8F#UN(aez#)A0|Q)NN^SGAaHMw428M9?B
Gp;IuLSFr|g`{c@Sf++uV){jgQ@)sd`N1JvhZ<t%zUecYtX$xqN<7rUhnUW{mqo<6}o(wrzUmX)u-ZvI^3NR<NfbwJvjg*MO}?O{`|%M4*4`)|JLRdOy
)7BiP<S85|8qocs(j9^{?oo6opG^C!br!shX+0`AlNl5u($5hz<wKYjPfwip}Mt`n}`Z-Ah{I2D3fUm&5T_t_f;djD4wcR0X=*zi861Ak($2GHMxtJ_+
<TEXl;l)lX0K0vL}vs7}&D$pBRS(n;zTv$RF#H$XG>K;)YKB>;bRA6fQ_o2TYbSpg0b!qw-)eqLvn8m83zXSN&`XV6iRfq-ga`UE|+5-IS6VOL>Q2}$T
15lA4BE<ZV0PN=u@&H>pNj-$y0)ZTTcRAoET0t(e?(hl2I1tz_;heYUqvJnA9UlRzKX6(11jk||B|Gu_v`!HTGx%Ycs1FoJOv1BX;vb!ITR;UPJv=&#r
9m8bM%mCg8ozQwUGNz}5pc}p%Lmmg8A!hGK5WGYl4{*G__F<QK|p>QEjP}2-GS~&+FTDY)AB48Y`R{=et?fICt#yAci_GG{?Z5VbcE{4woCTG7VOjV>$
f~xRWRClncc;S4Ed*473I4NVE~#wk0SM&aG+zO`g-b5bbjPgyijF*Q4)`+S&FC?Nu?=qu5~?TD&$SUw$#v0QU51dn>`Z?6M<Sk90z2@a$y}GFQlwHTfk
|xe@3K@;UN4vN~fn5tq7CooqD(-{h%zUd6$#V1K4-!c*e`YUYI+5xb*7o7josz-7=BFkkq$jLO5>1{gLwRvUrvo0uXxFQ|f5<1r&}2tW(}N^!YsLKav%
@0iA@TS&_L<gQYEhk8e(*{(}=I@=Bkk0r9TA6<%hR0q{#%nYGlT1={<qjjG!AfgoetlodugfWv=_+E#0*egNqSMmMFOfSkzY38)9w0hiI=a|{?N6#~aB
Yvw8M!PQ820=TK)fH1i^7+335i@h-B^?0G68L+fS*1pjC)xWn2g8Z+xUOlKrvmHVK^IVgWt8V>9!h4xDM_$f=n`b(mrU6UAuzWt}@l&o1Z>`94ze%72L
T>C=GKw6>+lB6^cWinGOjvh#ml=r&jCIgn{!pQ{V$8eoDw(tiu<KA2@NxVE7|&vZf$h^NmXOipu2F#IN^vB*QS|i*%-XuQc>F?M#o?6hU0CRCWWqk{eS
d)`NTjE5P8*VJObX}mQ*Xg5pcm!*eYbk$!CMS#88;2Q<>wmu#n1lw0pL=<@IHEB0>uSgW2<jI<vs9{`Wh&FAhcz^dvCVDLGQkG_JuvM7KnFT<WXtP8&U
Bda;qPffW!_REQ=F7<;S^S6f>QQK(MJ1Wj1@egK0Fa^_Li;D^A8458n9MH?~<b*`=3Y0NVZT%=q-@Ka-vo=GKOjI-B5b+8C2hj0Zuz$47}BXnjO?@KUZ
ry-ta?f5!2xBtf9JoswR&gi8j`oXlrVVIT}Hg1p*YaIk_yAtD<Jp`bLRbdDGG+o&IwIj%~T^1rW@|N2Dx*^NN%SpGE$9h%ESDgVe`HCAu}U*88m51IPi
UzwDL5$LiQOWzxJ_ZgS77$j@|@=*WGFQW9)j5K1t6P9gOu`TcT+?YcG_hO^aoVE_hedV8lmWm$jOw#snLji?{{q)BE-8ud9fx1^Bt0||?t#G})D+!yl+
b$<FjX+&JWW-f{xk7GC$cWQ?zkPnl$oBqWcbvXD8K6q$)jTwfb+E0$BE|C)Z6lVf+KaC6cF=CZA%$_uq$nN$<Hnw46VQTmXCp5!X0SgSBP5QHQ$W5)yH
Z=zeWR@9ojeFnfPi@)UjFg`qhQUuz|`Ierr`2k`Pp8sHGtOD-ly%+$Hm*4bcu2jIvYjL$6Zi<D1Ic%tP~4YaV_A2RN}nu_uEcRe10zD<GCPvse;|9H#X
#TT2L$B`D)t<wp;IMBo+bf*{cA3{doz1%IUNH1lJ}!%zn{st&4%3?<^R+w~OPyDYOWDqr8A-N_Ox2!9T&h5;7h-<}eAfEA>x!=Y9eG#@Ans4vqm|-zGh
OsI((EQ?J^w*kBv63h`Q76%&E<`=z2H;Asv7zrH+VCa41Tjqx=;{E$%vd^$&MG4Bo*sx9Mf5hrgru2rINt5EY+9Y39zX&?{@)7xB1)b`%^q;k!g>|Xyy
D2acr{m##9nbduJ!fftQp%7+N8#!HX8~>EP4Nh+A?DZwCq0roAaoi)v3ywUX{ppwge&BHQZi4uGaj<ejuK&ZzY@^rU#^Hs*?cfzTfJ~YQA+ym2$xgVG9
I&|c8g;<9Pf)z7F}M>cnF{3Cvb=bcn?Nu$M|eFA0SE9kK5c?YaR+FqT6HE!vw&N5Xm0qH7N8eiQ9yZAmkQ5aAB%TvpBn`T;jP@lMFuz~OScyn;VtGLLj
R)GN#4lV=D)Rptu`p;Oux<VYMHRl$E|bRi4k%>7awNjgpheTz>f)Yn-4J$Cs0fy0o-`Zsm=6$6?Z`Jv;}92Ct47VvRpGTcy3gakmL<}uRaJQ(g~XCj>g
|kPxE=!MiWp!l;0xnjgar(trY6%KMzg(?=7MKUtDrl1jC!sS6pubp?{t&qamUlc-aHopSukOuJ;t&adCAI5(xJD?Z_(d_%5ftzli<M1ypbFEh}CE%pOP
cx?}$D-?<$9fBaV<O3G!PgC9vdAh{PKHdBtWu|e=Xuuw;u>DF%IAKKitAgi7m-oe=2_=$%h3!k12R+-ESTOGPkkQw>T4fLJcNZjiz-FYBtNVe&Fw_2na
fD~?d)(mYDFt3EYf;E|cpvT>}gYW9(@bp?vV1s3}T}ZB;amAYm?wfDIe?dD>K#N~%wsNSGX#K$zEq0q%VC~UE3c{LD_)~RiUJgSM0n1waZe-~uAiqWAj
WwBx;|pRD^>?n52+rS*Ex#at2cgNUd=vXi3fSLdO*|#@NJES{)nBK8Ji&b_&mh)L2e3jl8u>RhHeAj=6g-f%fK+za3@`UN1Pg@+o9oypEo~v;+Whr90m
X?As(h5wh3zL|*|A39fGf5~h>_D`gI?nTCDLC9ntxx5a`&@h8#yGcV;Whef?C^c>7|Z+h!N2<_<hB|M#t|$hZa|>0t#?<wQWD^B`6BKnG2>n0S%sRy@u
n@1a~j`GQ$FK4p2KS8jOtK{$w<jBU?Eo|C3T7Q7*-~+l_ayNS_5t(pzoglv-Aa(_3+%s+O#O5)?6n;Tc7YP`CL;as!(@UmvdluJjtTo@74?U$7UAd0$r
82pF(&ZxBTTF0xvI65uEY=*pbFftt<%kz${bovxV#o&8}zT9z{h=4@c!x5M~uJ3B#Q{kEeBMlJVqTN4mlW0GN2?c^XL31zzjw!2_J736!}ybxRSyegm)
1e>$rB64VxpuGg#l(wWM53CNT9(;8Z@<0i&)xm&WUyBbe@y9au_Bc6AbLtS3uL5i+tx>E`7ORMIc)lFUO=MCOiJf@;u~)otz;_pvH9Zwjp?~2^KA$ZJO
KCT5)g}fzc%OH|p|dCWP?|3cp0g{07n8|*y*L;g*Gz{`M(}=sBu}AtZ4>7Nzn*#!lgR#gcXhp@@c99JL?IsU@{JCKhxZuoN#(pYd@fef8PkLYb^7C*S?
h5H1fDpiJ~Q0{tgZOZqtVz7cuF{2^jl>(z`hbGm;FCERf&9lvmdklpOnfdH<{}z1KSGXp3P+2%Y4Ara5uFrnrQ%ag1vYw-dZ3aGtQlm+cq}&X?*m+d<?
Kv#&qFIG9fPq89|X+xdilCqZBG7DGutHXK=c|m=M?t9nIOAjsd<fyICj?9|F9R35^|V@)EYbGxgh2qDap<9pB06GJr|pTW4wg9SIYmsCT9+y#Tb-kQ3d
QLDZ%XcM>FtX|d>uL6Ys`M}WoW?;5>pg@CxMhhhXRbD@|wh~h+rRdC!%vo_Y>ngOm0n(p_p5y|pL`jV*IlMTr6@WxeB7YGug&t!db_lvJD`&_{C{cfyC
wSq#;1qQr063!tam=+X{JupE@Ex|dcX*}qEO06@3+l%Qv^1__w$L@c(D+@qGudnc-2`)I|V@iahVH|-Rrt-QI)V9$E{=G8(K%^`CuIS5|Nh>IwS3U8(w
m3K}`8LsnmqVaFUv7-iCz}5grzw*pP|U^Z-&4T*eyxC4?9YiNZO#EVYQN_Dv^4>6=m1m)h3$ZK*rQIp_jQ5SNN1BSUJWYc>6K`Z!5|>}nNMsAqZHl(wJ
q>$I|sZmjvgmU==|eq?J+NTqxr9?7^{-7t%9==R?U6hW+XKrb+<Ot(fGXDD5iz_Rso95*N4^fWd_%0n}b1TJ4I-<U*#NOI&2phA~GvYECcK3WQa#f?Jd
SHZ#kA}kOidu=WhGu;Z>+Vusqq+nz{f^Jk#gSd_z>f*)O3pb=ASIla4|D(wxI5vHrQ2PTB=n*os(5qJRP%C$-|7knoV#l3r^+L;MUF!=Os@RD2VBdw#9
@?2BT2XAe8q<!KNAQvdDslp(2%O6_n)t78;_lVGxsxzhwprMC<{4fz0qkKZ=_cpVBT>Z&QZe5(Qg$Ky&%*F&yU-(T@|#4N(>*@LRzZ*@S8(xoxd+ZU03
qBVGFIHT}_SBcuAMpAS7yFuL#7Ja|{ov+D4^^5wCXiD+*;nD!Ftmvh`!arMD&}K&e+Z_`&H^~cx184&FV4VAHq5o`YEs<kib4Y~z-R9IB!(t^6+WoC=F
QVwccR;GZ>Mp4Ws(TOJd-I(FUVJU@Z+t`j85yJ75D$_JfxtcM0^6M>Alf2h-fcdc099_`maN2tLbA)Z%NV9U;BV!c<}-`Vk03TT8ry&id1bLr+qrSSji
u=y?Q8&hfu~hPN3Gq6P<RHr(#(o;3&?NAG+0HWBrHzTwXw~Iz6Aa|bmk7XS3q-@&fFNbKpAD}D<TmQ#qixjm}hcys(_Xr)>Allo(6ZNx33#5E@*s$6Lo
}T+>z_{{U}7tI)ls=*8J}3NUCY?vHmmxoj-$J?6mM0#)FUY?gdOVh*rRk_rrWU6dK?CfvNnraR=ZJUUJl!b+o*#mdhE5*BFou+w2ReEgd+-XxQvVPaT1
BC+tP|-z^~9g?Sy?Esp@aAANCf3=$l5SflQt#&K}&1;PB1Iyb?2_@ttfB&`S(m>-A#_(lOIt`&3EVe&-h-`?YaW*82mafX@_rR@TK@sdcxiXsE{Z}_M@
wo#X0xHn%P&fp$UVmz??%C07$wMqTiHyzc-{x+uOqZ|5$w@)l<tpfq<e5lY*-Yp$s!m&x=Y^6V>&uzr3Pll@i8`MF2<`0zQjoarwp;hVwa<~^?`s@l5N
d0^Vt++5DW;60vvm&JpE>-N`<kGDX@U6r8;L$vWJYd@KHCyp3z)jw<ozl)Lke36jm-|U8{M}ogs+Vq$Kv3>szgzfP022Yh1Y>p#!8hqh0-j+L(71i69w
njrRrMxG-EjL{z~%5E6FI65So+slIKv`+9NR`-)tNy4CE=Jtv2nZwM^-0KZUF@k?ygN7{shU3-vwq?XYd<?lWSk}^?{2D$_69Sx<>WSGtr|6KFrnzM<v
jcUI#f1Sa$H!LzOrMNbj|z$XVGo+*X(*iZ0|&4GpyFxj)hR6!Mj%Y62d?{v)5;+`E6qPy1!e{U)S8syaK|#|o2x*EDa7<sJ2pbz?ubB+|JQ+~4QMm1)`
r`0xtPAg)k<|65ex{|hQS<j1X4GhU38B{t@Td2?;BtMIFHP{C%vwU3d0E0{3x(^RvP>M4(n^Ub>|nu5>)M6*TKMI(|rSoq>=HmEs3aL_2%uSh?Dq+{gV
xGaR&V)qmj<8lx1`$-sDMx#>EzDIvMH<?!ik}bt6V8Uu+(ByyG9A*Wu@{4es^Rp}9y1tJy=D%lf>OEi4AX-_#75+o`hMzM8&*;7rUp{zmL|r4Bh*6<}=
YzR^xq0HPAo!?)USdij>W!jCDow8dPm<iW+0IcZFng|?=1)nsYq4L=`N-`P>}N@JFCwibfuY6A`FJZI@J>}VhuM!$;2>ejj_Hv&e8`qH6RTGdP^3%}hx
jW^fRp{+cZP^NJU0h7Cra;EAdr=I??oT8K^w3St`6_0l{Nk;G^@060VTO&FFw?Q1uy4znw|bUIbk&4Li%y2ek0aTbI_L){J_Wkm{ZqnWQys3x-Bk(Y}>
t~VxJ|BRbW?Ga{2hUn29Lw{T{I$yaTR#k@o~@qYl#M)r8Hq3KPa73xr6>h5+N)*IqDRlq!t(2jh+5fnV59J$^=;$4PKK@n;m{6E_3rYxuNdKT)gr>$`b
s(D?<}UNsxtpP39=Jc=v>@0nDX=JUMa?^xJ&!dc6A<P{0{M!@yViaak&%pXkdx0AmyG7<Fjv=+!}clcKBX(wgMu>`O7rcmR?-mruX6$!0>V3`gU_zA6G
@AEm8;C;2*VNXyVE(<E+NKg+9Wj<6Nfcs+S{X$bt$yMdxgbCz--zxug|CV+2n{k4RnJ|_?(b$Vnsd9Vk5%&9BDqt*h!?XCowEXKFe_KpZZg9x4TA~!W%
D|MT$I_yTy7=dLrc>ht-M0VJok;&Ugn!0*!<;_qq7>`|Ds1$7@NtTbG_mj#B`Silx8@S$!F*Uw;JZO}rzw~=ez++l(fefszMtp8HhPDJg7~$XN@IQMKN
>)0e28j$sceXau31_`9V7wW;^(Z0!@Ps|^ZAO~-K`Z~`MQeNLT=c|f?iePW1$Fjh)~VWxMfoQ*I|eixUUk>pO(jhZRc4KKD8_gVvb0`o~#%tA!gg~<9y
o=-Q+Szh~mSCN=c`{yA6+r@IKjqW5|5C>HT^lmFBhRbS=?E*~f9?6=39s`6Lz#jfr$oL)Pq1Hx}g*Iy?nSaO3+%k;#~JgOQ;K9RH+L$sJY^#Q5Akw5`w
qE`$n)&%As7>tf;m`SumW&#c-&l!f(LAC%98O7M_Q(gG2W0>~G}C>>vmpz!1Em`Hn=Zrf=d#KL}0VF1ZEFFkH^yTS*~Aho|2_YJtz`tw7VpF#wrw$;3O
rbh}gqI_v|wS^lYAf!Q|&W*rz+D}1tQ|iKE&UyQE)V{XUC-`N2nrNZMlDMtWqerUrfBu`3BLC-JXR#I2`S+Whl_K3bT0Ie~YgWkA)!P|@eS4qLw#KL{j
=MyVp`oFoeC{PNcX~N){KCH5x+;q&@b~T|bH&A_82x&OBnN_PJ8?UZJ#(9%pz#hzD@+w@L8jkm=M#lfAoOihdRVwY5N}38gn0KSytzbD-jenRxMKOJ50
yh*ccX~g-Jn(e0&m)m%~nz1Mn6Q;$K250!A6vCib-zx#3#~h^=1=O0hU;kXccd$iR5(L9;15`Go<NuukL&p1$?I*=?{$q0t0t@q6TlF#SR<1%Nv#61K@
Y7u$4MS0zqGope!%66y$6ASgC-#957gkEb#inQk-CX!+EDKK5y>Ni8O*T5W;wD3+3&rV7##kLtHGY0IV*tQjt*4km?r>EBO&<Km`Ojn@Z59ydn+1kN9=
=KTJ*J)r$}fQ70lj!l#DiF!J-2Uft6G8$Coh<9b%%gD>buCBFr1i<P4psKQIhHvB8$-UHdU2(0Lm`*V}{lrL^2C^jnY0>Ta22XQv#^FP^^Ae`NE6D^z-
Y_D<enE4M8aC$U7zP2e;pzZHCc(&7uu#gJl{1orkwuj74s$yJxfbI$FTVO*X73LT4(vScA1?NmZRmDcV0tU7c2Sj^ai|tG0J*8QB1cV9i^Ng^}1$Z69@
pELE0+>#p++!@i8+Q=@gS0c*b(Lwe^u5%Sl7hY&(izhS1`M`T1Nz1`eSh^8J4cmSm4D`^8XV~yS!WXwyzg4;VF%&cu0`|v17P3CPel;s7CQm>oR9C9-Y
8#I)d$1p$g4LJC!g<I%kf(OzzAux<ZYjeFHTm=RDsvxe(rcQBCmVp#r4R^K!j%)SVz@E-ULJ7Jgbn@`T)Rh+Y-VIqYdldG=6<SR)I9S8ly9XCFR}N=hW
mIT^qo|6(hjQCP87#iF_^e*$UckRdgms27)>4ut*<_DF83F?R)EyAA{Xe1uQca9SUPIjX&fAKajXgsgh`DX#8P_Z5*MQ5D&NhMWyzXf!|Vpi<X{F3wxc
T-PS#J!2_**e%``)1v*Ld1<Q{+TK|=5DR<LYh-t5K$bR-@BZJi<{rg!)1v9)M4;CFf5Egp3oY!*fAC=1WqomtsZ}ygF<U`8uA++HBNcEziVS!=^IBSh~
W^4=Ml3(!fbANBFITRCfb4nJpeBnx#e$bPk`lF<Ksue(XbOct<C3^>5)|vHO1@k3{;5ycy9RE-w^+f!*7f7|VTWj7%YHk&fVf8H{Wl!Fr2=b!i-iZjl#
N?M&$Q}XTKkufqmZY~)e6yGKFUB+wsUcU=ZM#?kFDi9@R|5+X@bS8$wnL>T0Qh_pv?uX0>ySUCThaVZL8#EMnB@lwrRDwbB~JnNCTfN*=BeIDr#4k}`X
j`y9HgBbrhUR@fe`DOpdK4|{a(c5Ipr%DZp<dBj6<N<_Pn#vExfNAcI=PLoi&RDd&NbitE}9FdBTa$&!-YX2B6G2g-YIlQ(@+$&mUC^M3#|OqQqi|yQ)
I?ySZdQnY-a#4J?lgu6Yn`jk_E?38d^qh^-_rrB;tVR!nl3gYh0RVIV@mtoEQ@M2-iXppM5u)r%r<pWDxuM-*JatuQF%PH)9ODHUsjmJ5UM2!LxBSv_g
-f~v0i^0vNDJn(`iwb*!zN(FxIYdTWf5AJ%cc_Vn(5r}pTkWMI40mcALo;Mi3p)fqTrhK*zy4B4?c&pGsum-Pe|2u{(ha}bTFIu_W9!S1T+<i2EL@>Xi
N5&1(4VTOs*w(y?0BbYjhFWvKz;cS!{WO&~1cB@uTQg!js5E2U$|{@!K;{EUNvSnM0vnpRo{wS#UWvUM@A#mup0(#YkZ!4gTH!Pwq}if`Y@5_USDrE}L
YA#UrD@g#cV@+7RY?(ShwFZ8-?_tG!j|pKy>`%wVS%p8uh7C+;5s_-YFn03_z;+_a~Fd<6m)mR<v|fpsfyv9C$-|ZgqGNew-A5^;_`=3-%Ta#z!5%Q3^
OORes2o&>O(d8jdGsFBcmf%1bEXvxcA@wIqVy_u2T*OR>|rzNzG{U4@f8cHCPsnu1`J=lJ_3z09nHx`e`ZWzlW(0O8<l@lY$iD-ro@-4dkg3SI#O%^LK
(h$d=QfFYH7v;P)x_h1eMlkbBQ|2K2={iafca`;$q>nRlO9hJxfrJKHwy3XrVH?!!wEA$|~;i@h}UkgOBO5}9Z2fmO#rEQ}hi@B$T>qaU|9#Jt;_`*^<
2fOm#=eakN{5H>ANDHcnSs^8MlYIzm=0B3D)_-2=sBCv4z{$5vGLF6k9+hj48fq2f}cj85}m#}l~&rwEn|Crb2*v|cjq`=dnMp4{^odml;snNl>2<{vu
<?*JwHux3mIJ3>0RrnxE7t`F77SfH5pZV)=f0nxb>RA|jrWG72;`w_AhK)EO#95In8W7Gerqe{}RIqWl%PVKxe-JUV)ZU12=|TO<-*THE-~xqkzF2P9d
?cl}QFsoTOM}<__Ao^9&RiHSZjaT0VA+^jd^hv`MC&(2%SIl+L4?iLhsHfHXh6Z=UYe^~tB0hby7O3punE(??w}18T+scIDuo7gK?9sv+vWRsafq<bJ=
(EjYT;ggGA^}tBt`pub-j$}mrF=g<C#cDxxmZAi2^sonFhv6$1nGVF#$&8%Y%WJ@`Z#TJ5*ve_6k&rw_XjC&=+`>ug6lMlm=-wIijm>a+FGDtG1FxI4+
Ex9Z=C6WkI|R>f1=rm<`@rS5iq)At)Nukz0}3ZAb={==mdU_XQRw2+LGeXk;}J7t-ptL<Al_{osv1(a#^GY&ZIgSrGwail$04rNiSfU=1kxwE@PsSgdV
xM8MnmgD3k7`0y<CNPXTUOb5ott8NCH5iLd@&FxS|RKFLe8>d?$NC2$n<iwl7I0XYkl>ZiqTOk4gtzu{&{rpE4AEQChbjz<dy<zjIo8Uz`_w?d>#3FZ7
5FZ@|S%j_43-@znf{@g1c*u4B`T}->jK?hAI0u#wx%%}h{cbqDJ^MW?Geq#y{Cd3yfeD0H+3)oGb-9qHsBhU6_A-MHim$2H(}cqJ1cz{fzW0#kvJ{qif
a+@$_4Vz3M8*Pcl6iseZ6Ami{pn^ISE#`0%EWMl*QJ127dzIuO$sCoJQzN#kNUsSeWn*IaH9L$d;#tx@D5ov@d}B?unJhOVEi1F!v=x^rMt!SR}I0?1<
oBGQG^-xL4`l(O<ved3Qp%y-fPJ9Ppb{$zx}_2B0fMSd2|5YcE3t#HO(7}^~d%S7L+bx3qRc;xBvDJL*+NnVke{ek<K&G0b()6jcOiYGu~oE^bV%&v5g
Qb6PkGWwaX*X=XQJnGh+##4h#8S+&YL-=Gi=N9U9+<K#+no30+^rzB2uz0t68I&*ixFp4p)5Gw*fp-{*x@?s{(fn4&Z|-3`b-zQPQ896oQWMG%TW-%N=
qhi-rjH#!yjRp!5KXVZa4M}YLzru?6+y*d{%{)b=U%f>_ytV0nVT#fqctviLX^`ig@rYxyiVNieMIh}Kz`=DFF6gOF_6AsmXFkRMLP!Qnwu>4r(jYj@}
pPvZDJY|KL5Jb?{LNtGJd_;%#=~4eTevCVOS|a}#o*w$=hV=6vJnYPmQN=a(haj`Vix3vl_Jq5^MR&3@N*bI`{6fjITqa<-H1Wjna)Vqu-dr+u&{Tyd#
j^N2;R7JuXf0}KR)Ms6QSR%<A*rwE7t7w*3Sm8Vr{OmcxM~xOpt4ca1Q^KDxR}h=5>=^@Af`IY6>WQU7oT0;2@SYK@0+cENpNAqE_P)q=%NQbhP%6z4L
-<*$VjyOFP#E8?<E}>E|R+PLpkLqpMPL{Wv-g;INt&QNt~MxR8G4Z&5LKps8v#FGBEg&C<QG1Bv2s-JV<`nx>d~<CgA=gh!?rn6bA}YA3G%j_(oad5jq
%yN~s=Z3oQ2j3HZ^VbMj4J<c85-%{Se*L4*9tR?a&{WR)5B^V{beS@|(M%;Q<)whurV<#$H?peQvbtlRVawr<RD-v}rb1q-IYejDFQ7cMNU-ADAPO9q~
AIU=EdcTcchX?W`^W=2v`rytxVxA%tWGHy&&U0|S??e90yJif&)^QN$FMuF`hBQL$u$Fu{36?H04{<gv=hd3C0K>aqB<TLCOA1kurLo)8?^I|4}xRz@+
f7FETzcR5xu(KKvoCiOCq6JwUAzE(x>@O0rI!87u3hF)3ihTIV^Nd(pAAh&xzQB4T4C!2=&l}Z;WEkq>xpD{)JqFLec^uS8S0nq$_DgjWL4&FH+wOoA+
p8YW2DZUBUcnQ~gz4r2t(Mj_dP%#200n*${A0}<HWpF!oIh&>UdD6YzcGuUD3x>;ey{F`@_z3~&^gvfz&9C7AY2_e@m~}u(q!7ckaX)`AM~rCgYWC71n
eD>9M5&Z8G?1&x9jUah-U0T4-k+fiiw$+B>?){7Kj!&$nWvf5gnYy!SP`(HC-WU)wElP@a$U((mTs&C7n4hfTAy|u*MiuEb}hsU~ZkakrC0`;xVHBQi`
fMMy)_rBnMk=G{8dl$6>j9fr9J{uul&E2ya8=CFR|hwj*#eWVEhPsC_F@eaTc)*(=L)m@41_9n|+P6cA$9N6ZyF*!RJx7kTCtaAeo-<xZBi2@+7WeS|O
s)1b5i-v*n4Qe(+hMN~dF;7EI2g&%-}rG);#f%ETsg|w973#|0FV+yqKc(dgW@anBdu_u9)7psqa0CmGRPLlTC@#lU8=e=S*J@L<p-)|b=jqqeQW*g47
8e1TPS;70qnPo`I*Xh{<25<{JN+v|b=ae$wTZ*Zr-9=J6G%8i&{DrJ;bQ^DQo5BPc$6>IkWfb)mnw5Td6D%8#5zGyR_gxbIrBpKiPAZG`=WXV4u@f)y8
C90$PuLD7AkwXjiwMZ(ewYHAoGl=q`@;5pxoo@FPaDis3<FQ?#-E0ep;F^xyclY{_5abcW)Hr#WRC7fE4=*VTNh@WAuPeNDOFTh0mF%lA7<J7B^2Qz+1
@<u8)aH?UU36#K<bJF>XDY4cpd4~b3MQb|H%O4kMi7Zfj?b*dSA{+>eFr$=$J5jnCB6&Svq%P`-ZptM=vpf6i5oP!>~H*y4pQ>&!D)wijSw*!vf~eAPj
~4J*YvfWwr@C?Bg;{z@QacetrQ@8u`Ak2K&m*n!SV1Hn|I(zQ{>92-S7a->r?CyvqvHdLe=IcHl!YIKCC8T%fby3EYiyk7<42>^lRZ+@%Mx_tb<H#pls
z&j2-hr#0cnq!G6ju?}A-Dw7vKGBN9rmJ1;MIdPm}_B;VwJXIAkeZ)1cshMp2Y(JY||4hremmCi4jnp~s_njxK+r3a3Jkx;Za65kt1q2g3_WfFP{DsVd
qjE*SRS-g~R`t<{<Xi)~+i57*EzAVU@%fCgM0r4r8-LaHxv~U!#5>5}C62i7H|WH!yzU}AsqToeAD*8e%)}e<_ssz9zkG)M@5`E1USqGB0}5jZ&?l?M6
bI6V6}f3ImkA&rfD`BV!=zXxR^&mmAcyD8BkhO7AsBHl4aM8&$4!D(3j#B?*0C`~-W@~BB3RbkLC2aGy-%QPw64%fCEKn7>r&?N_p;qiQPN@+e-Ga89h
dJ4n+A|qug&)H4}zg*(rZ?a3sn05|6rc_O#1w#E(_b^nnr=5yf#70ZmqGayCUwVvMbZAM7ej%hnd&8>$j2Nuk+vg-O0e4OTvf}NInpjQE8s2scA^C;e0
*{4Qk+)Tbxig9T5PB>dM-~sVC&CDeN6n%t;_V*ZVTsQl4Vs73UuL<S0~ZlYWS6Bnsk3aveR{Z4^dA@Z8mkg)2hGY`$B;n6n`JR?Rkuh--jwH)UaFulq)
~#r4a-JX)%>qeJO^M!@1v(sbt9@1l)}zEw0~J_=JGN2V1n7deHO-)|bF*0J8$k#@=4tpyAi+j^%W+~7FjM}(y?Du0`N>_G^A_5(BkfL5>7ctBj5v#;m+
P+<VE?$v=T*-9IT7F(HrZxmlVk%*scZ@U_vkqMj^Q5Hz-bKlF+e1t$4HNtrn!B!zI9^Nk@Rj?2wlS*0Q&e9xqeC19a?FolMBboUziK`0egod!fi1`8<B
HcOO0OI~T;*kq?Y!|%FOmD971r&^6cjNvDQg;)k5iP6zw+XK7aIv}G5?UXB+kVmb<~qnf3!B9rO-6$PWsT{G+Q0Y44%hEU6eTzIU{DS|_$dN)U|&Y8F~
3X5>C_<uJZ>RD)6RT}6X3!5HQmPaK4c4q6qp1gFdQE96@RYW$YrqL6mqlghqid9e%=!$ro~+fNmG3hv>O7GkJ<}f64FnT^9<_dq!_%6YBU4fbbDYtE9L
C?{JI38KvQe5ZQM9<fYzK>&I#UYp(v_Q3KO;>0EFulf8pit?|l{3<zGHRr2fPE7Vb+baJZX@3zSPIsAqwenta%qVLRa{gO8@u)<!M(#cNlt_g3rwHf+$
->jA&K2L@nJVzqC?gne!y!9Uvcjr3g8h3cD6Be;VndD5nhx1gq{wf>Qo3^76<h#zkjI`9wo>EGLnv_Sll9_uvuXl1C^iuX0mCaBa>>_7(gZLvPv@Ha+7
abv4(Y7tM4GytZjPDk+GTC8f?B;-%7gjm2=5VPNd2JT_E9_#(+C-4X}{{ah)ghX;$hQrrO1qz996lv{|D!DMe4|iMZAa<uP0{8H#0b+PYHpKCY<AbmB4
j1RLHyWCA7t$)<0BTl-Tk0q8Ng%D$5}8`jA*0T$c|&0f<)Wf|F|Kg`qLA|mD&dVr4NshXc_&xA5kgOVMK~_qT>xJ^=OEu-#4iGQeh56AHN;KNuoJxmR|
JQONB^eD4aCfhtOoGne1K`w7<UccbHEndv1DTfS&d0%$(cjW1JbaAw-St_0*s;VtVh|#8@BS0ZuW3~ftV7a78>&2@{{kK>`FvGD0KC7H8^Mgo!~sC<x5
Z3KqzukZBy5BAx~;dl?^cYfc!-c#k;*43#{xx9G`|^ASIvK*I<%t1=QFEqr%5i050l0Pi1`ykTWzaC6nsp!4i50lMDJ12oIMoVsGjoJbW0lZmlmTxc?l
UbtxH1At0$4ffr{&!mWhqeOFNZ;j4@K?0bF#uq`*7Y&V&O2X&(?$ttKBII7p_!P7$XOFSkYgJeB7>iVcHt-RUhpR|ew&EUacDnfv7vLBmtaX*MhL)6^5
8M%6Npn&kV?H~~53A__)3F3`}`R#-*!UP~sxWUrx6QlxL$>PYdN(ZUJq%_8;F@&I=iwDs1sQ}{vx5m2?FOW002YaitO$Q%S&HN_2aTZAA!_aSi89`tf@
d}t4rLvXKL*L<^XDif(Y^!%azBWvIxJ1w&sS4ue?9$A%Nd=2=-B}$U{vaPP8rDw7qybW04$2B|)5NRg>_t>yLAXb%Z#QbZsQ}x0#=Vl7wgeG;&#XZa6k
<%P@z#jDE;wu2v-K|DC(LGiU-#G&saB^W1*CogN;Phn9Hu%~mQZo-!%vm8hQc5{=P9`7IB<We1mf?tDncK|M|AU>7*ZT-eKX&8aDW*H%wjHEThNn??7q
X*frlhRM&wF|1&==VDfYor==1ii#^YX!kZew<M(>J839ncktuCzH5*m}vy@sFu-Ztmhl4Wns2h1P*c_c}T5W7m|hk8=ecf)_{A=Q+PT&uHU@%T&))nY;
M<f*+&7%0&FrB+#oT<@p11+y_6gHm6owv5?<8Xmc;iC}Kg_&*%SP0wv#IMfPF$*9g<f*dz+krMUD^_@a&x%b1rE?~c=P<ZYLacHG6^{wr29%%ZPp%toP
6l``XPGCRx2%f!OoLSAf7+_xA@qTb4O093k&-Sn{cgT0?_n;nm{sOnQmwiGkcLk&QwS_a7ba;yX+j1onrRH^HW#H&Nd4Zpkk>h5e)WLu7QY<V3)%QPWm
5*>g*d}+m797OSb4?pokl2nHl0&y3x@)%2v;Mq^OCY;*ZQG_BAt~$d28_7yKy5R(AO1-20E=YlQF39>LKc67@fwi%5BRbqHtKE>mau%=Iz7(owQ&t0zQ
%GbMDUcPIGxCy3Itg(gJD0c7Wu8-E4cr#XkY{{t+Ta}RDi~xj<39f1O=dI22b<7d_YvuMNWGVSNOr>UR9*R8WOv+>s~gxAMiCPth}BHS}FnD^VPfsGZg
%yOYRS%m;r|iL1K51y8wp&o@DYVd&smG{}jW!^8?m&gV_72a4qK9iF=YK3lQP?xPlTs=7AA@wtH7=#Dxi^b@RjH{(*#^ka88dSP!J{_ivjzpjy7VOb!U
c-!5_H!61x33l&V}jVYb}&IZ`SoB1uH{&rrNV8}`Pz$$QC!-saUJ=gN&TZ`@!rEJJB@4eOE$MplOuL!Z>?W0oO%F?3N`dT5+4OwU<mmPu@R#yG`qR#>T
cFY$t76a1q46ui4VJ~p8=iyw>o(?b!FE)9vAcP!U6*8bH+XlSpU71(?%`ZC1?<$Dh3@<l4tu-#!5Y4MimuUVlfq<buRpwhSc$PT}ORqrdTSNkaZ{kHwK
=LYEfF{^B@JpwXq7bryiV|)^%~CY_zk{3oUNUr`AU^&cJP-5VgVzbuvx;8-cBa&!n)erqfJ$f&solFY_^hHqR4*D`o2XRXnXN5@tXUIJKf56onm5<Y&z
wIl@Oez4XL2V7`I9zAP0yDd?BbV*t4GA8*!ye66fR>gc*vr^Cs*hqDNt@)@0A@JfKSb>orH2R<c)%S3UiOmU@#Qyo#7!7V6<C>y;7wpH2|r({E}F0AZv
GLOQDOTp!kIwA75n*@miRf;X$F#bA8|RmA$cwK);GvA?-Vo@@*dEV(Bp*R8s9Kbq?rDILj3&6%KoNG(MITyRm3s9i-XKgddyoeJA6TF`-*dm=e7$ea!P
<C#$CXd?-c%#q@d`*2=|@_Lg4XdSao$V~S@Xj1p8I<g+@2>D4wUBs*tc!wB`~cdgBrP-CdS?A+%RPoR1P&{X}LesU24sV}objTlsaVTMw|-dr9eIf518
mh&{|wN$*)cUGfftCg_n;;Y|yc^kT)O}h>7?{e#P!-48=HNJAm*p><L>rBVWZcyqOY}PBEMn5aSwX^{#KMMHd#bMYp`e8O;z9mVSM2lEizNiV#H>HA%e
zvT{W7r3zV_-GU7NZs6A&4|Te(yEJ3~IJFn|EHI7QL{~9^@5Z=0|v`CaHY3-5bs>9%YOKL`#Ij=X266h??k3yR&^Ft4eeukv7!7Zxu(YYajsRt=v)n_D
j7W$5Nb=K6$i0&&qk1PoiO3UbRK7qoTHi#CJ)Z+k0G){td3S6WbT9|H>7rqy|$3xpJGjeQgUI=<eI@PSHT?^ZU$S8Q!f9l76OYcEs{8fXT%5(S(jfshP
e__48fk+i80;HPfUkqSQIVHBrG8@N^T}_CvkPkd<y(h;82yrQQ@*Qhw>^fZsLxDJ5NJLQp$UVTzK|LEirK$rRA|LH|e%vjA{F`VlHw=}L$S&WcbQy(Lk
7udP|X#0BZ65IpEBA_R;Eug6|zKjWfPtaqy`FVt<@__h(%zLZvEY*7ADD@Ee1us>SWIdQ9o?2D2mw`_77G{+hTqCKGX2bOy$F0K1Q=1gfl6JvD!_b9Yz
)%WY-)9m?C=>~owd3!Ad`x^@zJg#=c7l$GOU>~-%ab!0^q8Fv<$1tdW<#Qoe#vzfu_b8oL)@NN2BK=OTqS*xlfpm?JeE6{e|F$IAzDOiVz`Jjmx&E!Mh
RlS;=mEdLtA5BBhk*pLQA&$wvX~02%{fJa+-Venc`vbVSvf$G9Bv3Q9Q6NF%TFoFthNAXKN)wg>}nwSTkf8^i)#-)L)ES^R+0hmQ9U#B3Q_%oxHg$@_E
y33qS)BWzbwb=8+&^i>a;>GMdckxhCPFxpkC#?3Cx96Urnz+_xJ;;VRwnygNqH6tq;tc>M7LUTd}=@{q95dS&VLd!-XCEhVN&Ll$yHub1|B!{Y??PY^m
)r05K8R_rY-NeC7h)j_>;;&AJZaJ9ji2`E_}aeCQ~&IfhVB93K_uXq9!tBZ(F=>9u-bSqb(d4+Wv{k1&vOMeZ`l6qEQmpW@<y;Nx9Mz${0=N7ygB4o_*
|6?y9TO0FUU52yb4tR&Gb_Gz*exjcoa!^rFgyXP1Vs75!A@*|P0K%CJRH>_@e>;*{N%rPef7_tJA#7tH}R8pAVjV^zX(&Fj&B>Dl>m&DC|Tx#5eaU*3J
ov4%$uMSDYb;#l1vM9h!E`y?4&pw#^%bP!l73;dvzX<g&RT1xId5EaK&dJhD_tid-{+9q3w2Rw;%=f!YaTj+93+ZCbL%Qd1A5MW=YL2%-Fk8^qe(a&}z
vmHk{%u+}k~MN-Y4jNfl9rPTNxsnfM?9jnHQ3gTa&Y7I6;Gt^>U}qq!GTu`s$sC^U0nw#jHR_YHI4j1Yn@f<*^myv=!NwwzEV_wQvOU|A?{XSw#{W2)x
V7g$b`S&e%PMyItJg{eAV%gK3o3VJCJ_yQYmI{22Loy{fHCZjB4FM6B@1Sa5nOHYFD1|@lETEcgLG!T>s{un!XCu>Fq6c^{!*pT!~N%PDC^4m8%2JXb_
Q#5Y=DbrKk4kQRF&kKlSilMfyRg9-lGo1L-&a#Rptm;{p;ME4J3xDtO>1mPhS2f401Az0HVK+ZIymnU-x;q4}lv)431A-^Lt0Amay5!T^F(jM8?OQNH3
84=wnYJ1*ffb*q8-+XJo7b4`h2TW}!G0h^7(_XsdaE0))b>X3fjCQ?v80_y)|r0Yrn_rJG{M(*qOx3q&azQ5leO-3k1D7Rkc#23?I#x}si;He05p0M#7
MI(QSj9N{&*NXh*>1>$Zo(jsBzF+CjV961cUxKDxg->u;Huc>5T(@S!Ni0#D9U%hv{+6h2;ge`FH#t#2iGw%98kJ*gFSN6NjS2+&?^t2-#(ph+8gB8L@
_IpHkQs>DjODN$A{Kz-M=B%G3ks%WPc^<_cjV<(LsaL~pjsfj;t>n-hflHebv<IkZ{&>~e(!Ca@mvMY$%LQJ_(WPJKXQyX1qEp}U+^vQ{%tN`g{?Dp(%
@6@EP_@M<@AK4w=4Q*e%L=y#o3Loe;x8F&htYH%Se4=gro_}_`4x2d}c?#bNhbr7~ZX#m2%{E5a9LPhKenK_r}l^{fk!wBftwI(eKs9$x21^HSw-Mha^
z}lOZVlQ+GAOUoDh{2v5ojUC#?ZzXeBW_znGhYR)491Dmn&-CRP}cTm=_a>02^VL)@(CC-Eg$M}J;{Y6vC@ps6c*Q*&N&A*KU$!}`xJ7*CaUUC!4zWWj
aKR>eL0SuJIEUAzU<QgR0gFe7XLl<-quSQ7$M_f{#kx(89f^OOn%u>$Kan1>}{gN9BE9g|<%9mo#Bl1eBaj67l6_9|C(X&jtyI3nw@<)(Y=H6~XzuoQ8
|NG6O7SXr;XST>o<ix+X_R%^UM<16+T6$3dO^}3)r+nT5#aHyP0K#g!!gVei_U6tY#U3^NjK%LI&?hPt{MeZ7`V?{PG*5JY?{HH>W)#u&o3memMUx3Uo
?n)^+8TMyyj-UEeK}(aEHm2Laq5`uw4w%u8&;S>Scm$%*uvw&&Jrs~UEsbO+Y5;bgDdqx+{}95?+Ri`>S_H9{rEe(XYziQx@Z^+{K4h<SHp{$LKWoJxC
+t&ZdhYU{`l2fyk>-j03W#&fJ3Jr<xk__8O+~ML7|fcE_s|eeowDdsGUnzIIlf7=5`L<b$yZ7_Q3}3AX!mX&wr2Un`BoF1)$NvuDpQ?GF9r#j@<qZ2BU
LxmhX_+XitLW;|p>cjQW;W?VK?a-&{7}REI3L({J;cYF?uZ+`ChCTz;OZkmzyKsYgt1<VOtcZIjmj;;{hpAKndduB0lyoF$023CrVJNg-!s(vInLVS@B
i|5)Re&>Sz;0q?aFnBl&UDQRDng8`!ZBq<%Tf3YuMMq<G?1>)k%V1Aa2TIn3IZuo^cZDC?*X_NoD){WhRraB(Bfc@t~{g2Ntkf}1M?TW(0C-=p{wRcBA
Ad9Ve(57&LbK=K0GG0tUXtJDh^i8)76F-)~g%!7gK`q49E+@bt{U4`AwI{?cCt&C8NdXq%;sRdPbe#d<<;l2Kyj$R|XvVac@*4j42g+vZ&^X6}TY#hU#
zTsZK*SC2e1;=_1BE7$U!ssuQ2aQvP;(M8f;}`m#&;Ki1;npQI))oL1@Q4BklGId6>iG<ZQ<Eb2d3Uob;)Z86m8m>j43ZSBwjPV6|rDzpuBhQIlFCy#W
P<l%fh<rH+p=KcjdD445%_yPDA8UE#DD||F!Hm*f1@-mUndfdwhSQQo~Jtvi>&v*DsZZ2xO#J;}q;syuih*2YraE5P(Uow>%l*$3`C9;~_hG?)_~$>ut
Wg5vedJQO!uk-Pi<TQP}Y9t0K6Hu_3byprG(N$O=EoREPA@T)9WtISU@t(Y6+&os&SklC`76>DW#H(x1p{yauF-<dry)2?d11`%X;${ks8uBduOl5GZ^
l=5?d=g|+yC;1X*cwsa#(W$kLJa(GZsRA7ore+HQT6{qxDQVqnoPcbb)4NO2k25GDwpT5P8<+Dp_lZqR?*<my0I=VkIseTErmp2P@DC~}40$rT>-Y8zr
Xawp9`DF!j(g+Kybdxe|Tobm#=~Xr=zfJ_e#%@omvk*vCGBVa*4abf6>7U}_p@qh8g7|OKCe>nhje4-}HBjM^cjvQV?8OHOZF9-k@s|R=TpLrA6(sQV6
<lk35`i!Qc#i5v_u#NLzgNAJL<=NHdTCXyH*}DoJYgt#bp--w`-IA^tKN>Kx^O4Eq58`2Lyx_%=b&H_$yOcQMiSEX^SK1ie!@}0>24UQ{2k_d4GUNIVR
GAWliizMJnRvKDFG7Bc5ozaOWBUpUCB}XsZXkIM+EX#M>Z9a>?kPp97a_(6{DbO!}HlD=DP<c+0Yh}<Wu3rE0ctlYX9|C34;9(ns(tI-Onfs=Xg{=Wa2
I;O75H)^!&lO4L}SOmsPzJ6UJsvLRGSbP;Xlw8~u)56Ub>F^4qT=6@CG1F1Y4BgJ)AMp<03@1ZQL6ig)ku0F-X~7LswwH{2g4?sw3Cdw9$5r-6YxxBOd
D6z5KXeB&JE4lUX#X0UnYj3u!^a01v$7-(+Lz{4TE7LfO%2bsjjr`)H1zYCt^rF##+gP<oL?c^^=>V`#X^ItY2O@#<qggg6pbRPetaO@$V3fxn9(;r=l
2ZA70&y~8SaTA&}#8rI<2n7Y_Fi%0p|4_G~f9bu1s6s4X-U@dv0ME=h24aTb0Bav*!|1WUG1PC!EW$?}&h4R8-8kV$K|8wd6aPs_;mBiPQu=E(z{Ql#)
tMfl>?Ei6xLh%OJ8wH5c9&U<K<E`_Fr?wK_(8=8k1Fmp#BYaqixdZoKyxpJ(?8zS#G`B7Zro!lw=01k%fzix2eO;Lc6DI!6r+9}>I&O}8?%-*BMOlqgV
F7)TTydp{gnM}`!UuAkY|D@N_T&$z=hk=Vc++o#W;Oni?oV2$nb_*@<k}9AekkJxPJ*|5_-8{>pEFp8_%ml8m^?Pg5OOJLB&&?#lOcS8C(u|;&J_KGZH
JL@Dee<g$K+91uz?vm$JY~8yhxY+4x%#0X^^hscUqK<Nsw<)Bm=w;(z_m|4|%6ku633Z#ydf@4Xem#o<n&em@ugQRz#3x5j}2MU&9!o^%!P-(4yx_LfW
-VKMi$dYtp$o_#V`$cxFqeIkFpjn9Jx;_&KxP9+1h9xvOzxqE7ZkkV1qO_Q%BRAtX!f!}=L-Zr;@CJ=#xQ>ZL^7p4CCd+BW<H2!IC1VQ>flWF}Ae8i!!
N#l#+pqt#!A216RviJKMx7}iDK#7-vU~j_o_cd*TyXOa6K~i<%p(=i92CjC`$LT?e0iTrt7fuoDZPc8yY&X!R3SgKnt<f2a0<7R-MQres4f|p5D6ll-X
z9sv8hLz%01MBij1|sOA=jO^?1srE4_3%~F2D9j(Ot1T(>K;2#T>7Vn~5Yt=z2D9`t1}W_je!|@$stIgrxj>eQY<FJcQ28<YVOP8whQUd)#wkIY{XvcE
z}3$sq9v{?T>kH1V<YKG<m7Jmj&_178wzIsp}uZ{tDzy))yoWP!Uc&e}+y@P6qb@)dAi38<y>98+v1(`O!52@Y8@Q4V7Z67ip$V;Zx1ySTkmrhHM*!}K
a2-F8V>0e=Mbihvu|T+6oPYr-4_3)>G_1lu7E_{V)`1Nq-SUUX-|aR2Shpa}BVT<RE&a638%OD;*)eW3AyhT>}(wL)CA_TBU&Wg|6Jyy=*1{DTW=3hzp
T?V+2i=vJfdOhIkuo9d|gh9T}HM_t=aBpxX?2=^59#*c#g-3&7eC2JA1#ghKy=KZyJE`FD%E}ZxVd@60-5k)q@9>0D~t85GS;6>o4B6iwFf5|Ox?~<i~
@AP@>i><93FAZ(?d_IhM<DQ0mov0jDfK`^fj8?z@o$)q(z;|$OkdsE*3x1C~5AceLU$Pi>DYmcy&YMOPZp`D$VA2EHG8imf@+p@?#kmFF#9}fMv4nhm3
1ug_5SZ>uf8}3~nn3Mq0$&eTwViUJH+lY;MHC0rKH0z2-{~c_B>wOZA|Co1eV~xvXCKtR&&%dlXKaOS-M%QClK={)`1&l(knx~?Mx=NBo`-_%O%-J6yZ
Autxn^AG8kr9WxlE(mn(qM+jgzGD6vZ)OL#UkT=OzO2LU9Lf*{)z2RJ_NO$S6)#IyOQk9&NBE38#1GHd|QS{epAy{|Y6ucv|>%V*#A_s*U72c17rUuJr
0x>TRS~;KYqmW%(bRV;ZPt-G%a4Dg4W-n_g*zbHmcxeeX^A<pVC!l0h4eY~odsgpk)HdSfL1gdQYX8_+y820UeC3U;T<@59JWd&7)s4Zl2~X%If*2G*U
~E5c2n3-`<C?1tBB??jwWWx$-ao85(Dik$PrH1G2|ZyVhcjeL<4zJs{GD_ao}2w6t<hm3;u?~umX71p(yXuxip7fP7va`C@@HdEk?0TdodCNrnQ*Z{fb
35)CYO!=?wMy5oa(RTeH5$W_wuAr5(VwNc5a{&kRmz9`gvF-KO)gyMbL;%5iW5{Lv+ZSV#Zq<nF8=h^~=Y(_(A$VjlzwgoXnuKE?KC4IHhz-x`o}x%BZ
UCU-^zWNFDvlrYYcHAf4Yqw$Z|4&&5Bp!8WBPyGsaIjM8ncK)3yyA=&yK{HZI>s%CW|&H04bX_25z@K5O4>!>=Kae#sxvOk<4tNo`2wv8*BRXg}v|8<H
oOlJ!_Kr2Hvr-0^bmlta%Vbi(;78vN)+t+okj27o)!^_OC|zXUYHX4UWy2klv)f6yfsG&GpP%1qnaWj_DbPJ+O~nbY7FvSlD2H3rX|87bL|lcDS_fePD
+d%b7Rg-D0j=Na<QV706p<$!6a2m4V;N-=E(lBPR%tEhVl-Ody`)#Vq7j;sd`t^XJWGs{p7}`@;F2=pmW?99=rRw+PJb`E@e4ZYIo9-fbuI<^vvohc{H
@X_!Fob}ljvDsQoDQ3K%aj}r2?(}o=HKR&=5fU;^apDKVRPh}O-=X2Y`PxxUT-q?WA<MYcgv8Dxq;4A90WCY02%I$7B)0+lndk@aqK4*(hu&=-ye&R#n
GPE@3T}}qk8APW}mlX#pN58!rD3sfwKWY1j=a&hNSmF!vViyH#3)@i5RD)0u_-uab1E+z3z}5uz52T~7V~m{HMcsvI*A;(XPW(X$?Z;TQVxaMPLA<wQ;
Mx!cC$VCF1ET@fRgu>obd~aIp_r}?muM5VagpBfhmL^Le3?oKomT+p_y*l#HVeq0n9G|K+v~u=mRA+i^+yq`C{f=YjdYIq)xWK*XQKjKPxj{e!gfw5s{
Lz8KlcT3^{zFO-OnuG2a+X2kN9wWAw=JwjEnCL?52<U4NF`=77l)~tc(Ykq;~JmPx%dSH$2!d4#S-we102}H=5q!(<-G^RwpLNS3i8prJnOZ<d1?m_8c
1Djg;P6;;jffWr}THX?0`4VBeyRDVF}?4_+vK?!BlX>7<NzBcHkp)=+ML!+SVdp@<#&@tm+`yGT?6Kc2MRe{yuq*D&Is2=*iuETo&D@k0{vhb?7<&i`D
{a&c7=*ib4wt8Qb~Q-TkfXINtSx;+c9#KXYs_~)bW50cGybHwC-w3)t|USLXWq2vJn=!3VXFb~LG>GMvEpGgOgd3(P|4Irg&2b9xuk+dKlp00chmy!U`
K3IsGH>C6~GtEG*zu$lKIsyCT#>|(3DFr7_{W8rvneBufVmxQeSU@?y$KoE?8K4Leo0G<rG8EW(7HbWgSWuzp5>WD9C}5>jb<J~jgq)c@tKYLp3y^t(b
-6Bwn$4668>eNr+o&z#8G36u8<gzuw#{F(1_BYuiSZ#~5uUb;ycN`T0j%WV=;~`({|?=foM-z^9k_Q7g;1H2-$8J@=4dFwYvM2ZckP<yjvJ@keTG}W>;
i)j_vX>M>m@+L#R{5j-f;i87-iF%QT+Fhu32g6W(c9*1;D$7IJpdiyaC!D#kZ^sIv7Z+PZ$xeTTlxz=Vs!1LR`_)gH_7p1moBA=iZ#cNmu~M){pq7Z`@
b)f9;c+Z9wqp;n3lM7K-a#_eL<$AIbx&Wr(;7!N}$keDA++i=_^qJZZDYx1AfRc$vDm0L+q+_Lrxt;J?}-|L+b&^}F9zeeqV1rO~bo|6~!LDmV<@WBvj
!s!Pp9wg-!^8MQR9;rjcIm5HxQ%gIJ?-(Su^AJld6!BiWO-Lv|?tbhJLb*&vtLmf*DnetSGS>7CAKS&C+^zB6pp$qdytuS}jFkyTud;0`XM%mlZ4r}5Z
6L3lV-Rj+ZQ-D{L#b*%|Zxe_*+*X;%WI&2P<p^)(*kX^Adpd%%_>c|^-b%vNBms>rxA+*ZGR2;KynMx}IX0e!W;;&m-~lu8J`LUt%LPIkRN$-MMTom|?
|<>h8Ug8_`G&#!l48!)md)WsuZ^p<t=lvvHPPpj|2FPzIbrPiYJLZ^#v7%QtxxKt(SUwWwnM|SF9)2TVYi9FHjrXi=PrIe+zh_mmO^<jiHSET>XE!<%i
H#+b<pCXEFRFjhjx1(E20Ad;t{r}cMD?0#@>wmOY7jJ1$Q-SP<|IY8$OF%K#hdI*=0%;38h=azRl^=pjY_CyvR=bVD-k)m+LH^ZzkYNsuf3^>5yWxi2c
4u5y_38l?AX?Y<u9lwyg1v(mmzx$h?=F{T=YAjD@(}?H3NH_dXQLV>m3n=m={@W5gl#^^QdhE*k?q*0tkLehwGEdaKNF_*z3Yh+j=a(RzZ=ljI~q?Ql-
0U4mC61<iFAxi&}IlKVh?%q#3qWZoF1bAKn~4=6|aCBKe|5WfJGtjgLcuMa1{U!u&`<0r%8AvY1{{bC$cCHtl9cX*~)_7Fc#myJ7QJ{v}@m1-7XjftJA
Ow|AU99-4?WVC&w+mLYMNaIF8oF21;N;+PGQzjx|f7uu0pYTKLTRF~v>Xhg~7SwJ5{?|g39h-b3h}Ygrfyaj6)d=64VSvviJo8WG)9GnKI=2hsB^vYzh
{%u!C>ni>wGp6zF0&@&sPpq-%L!%PcP%nHg`K|?JRMCcv^(~Mm>Un9DSoE{j6l}dP>j0(<D$QBew@~B6Rro)F_fToFp?Pg6m|*Szun*M`G|#n<L{n)jD
}!{fO9rWZ`5e8fO>@A9Dm6QB-}HSoRcDGpu19-KL@Y8corXyiSjfDo*(4Nk@;dgK(-GlYT4%}1?w5zxHKeZh}|No)#>*Tfu<rIr474-`+FbweUe5hLYA
xv^2Xjw5fq`MNcS*WQgB;7%u+>70Gan=LBu1E8CahK`@Gs=ZuxTvW5L;@bEBmOuNWg|HISci&ws)c(O={?v6=@-42cr?rqHRc7qA1{Q;U1?ZTZ9fmeWB
cC%kIfdiVoeRN%WcpPzv2Q|uvo1^1Q{b0gQXgH2|<NHCUZp+Cj<sR$ote^7Gp3n5S_qX>8|`+<J?cJVQ@pBCd@*+2-MrEGXG-cCy-M-}{ocMx0Z7na;`
CsM)Z7w3Wk%;C<xeR57~!3Doj@y!g;^~DQcr+&08i2_;(Qa{A*BMK9-Gv3PuHkY8+_M2OLVEm)h(tNGQDm4!@7lP~Czi-3+LN5PK4R3?#12oRSUv=^K*
zpSUl#S!>vK_Eno~IKT$^T~W&6Ztdy6n(*saqV8h#udON#95yfrR8MKtePUJtXk-&Q*@^|Ji4|s{T`_%0A__E>`Rvi<xB3X3Q~AiUbqOny*88W?V^_ZO
e%IJovjNu+#i(T+5kODTg-vg6l=1xayBLTwI3o2yHTlGPGZdD9Ok3CRCb_7D<W9G|r8a185N$P4Y1W5^S~#r~W{K&D{dU)8Et41GN@CWjFiQgkp<e>|z
XDUxcW$g@uzdfTqZBSteYG0LT7VUP9Ge#3juiR=OQ)kRZNVst+I$@CGJI5BA_J`}?Bi#TJhaQ1noZ)l(MklJk0Pcbfo*&!3ayYNeILfb5-~nlEp#E}&X
7d(pnJ`iIWF_fE~oU$AfB9ny?T@08md9VW|m><ehWC;cPnPk=vPXOP&jR8cp$Zu;crI=O%RzKG{52*6jGeT_TDY$(t0etHm43W&s+*OM$gPZ8)E%hsLS
gG;4>jq0TC^2Faer@OTxBWl2K&@mjJs0*d?(R5!W1(q*fqemFI-p_Y9uPzrEktl|L$9E7b<+?ZK+s|EjNIwV{dGaDRT{Xq8TB6G&wbVYh?`KVcUp^AIQ
7CFzp)NiH)BV0cZ4Gy0K*Kmlybd9cG$i@BU$-5+jXOnj<3~h1xb3L~j917iw%9J1OPSLKD@g;zHamLX?bxNf6P>!G<e$rCr?O=p-ULCs@ZJi_kTL1s!L
Uv+!TyXQQYvb6?_^Dk$3@nnomI}5z{;j3UYA_2f(n3sJ!*?HBt9<`P$XpFeN>c%X<OC09d_WIFNJqb2o3mu$FP>`90}`j+IK27F6AkB=h1R-8z*2|(oD
cL{`l4x>&Y&$=_q*CgcctJj`PTEE~7z|ve4sB02AHaL9&eJS6HO;;$^aW$s~}kHJ=^p(^dg}OI6iB`r0DD7yr#bKo}Upq^}F~)>V=ZzuG-Le;<oz9?nm
~?3fzV@ktMl{bdM&ULDrQ7hK*8Z4Zz0(7Fu*LukgDkPcXtm!-$om;3A&FyEK++cgCV^zVf_H!HtZQUt4uA6mKP%bK+l(C0=4lzy1(DAM;37(I*ZiBIst
Qo@|KZtwnln=811&$bS#gbG_~PP6g#agsaRB!Y%WAzN%d9P6w*7#^UEjyn5T_&i_leeXLSc=De$JG)Hp0<pe_pK>nNWqV~UeBaz516Ed2!sE@oMe4?im
(t~hv%eK%bRU>59l?d(&;4u`G+7^=1*y+I<7F51cq(XXx`9;@G$N(uHI;A0HU{_aEG%2`injVSNfbDff<2arG!AkBorQ|Si{SGSq!_^7oeeA$9guFz_7
yPC=Q*F66TgUg(UkL9=I)?iD~3`>@8tpkT@syhZ^I(LjQtWx54#8Zc^u%?3cnSl&_Fa+$)S8I4DzFwx<?1F?&qa0^S+9N!C#+MZZ7%)x-q3RV1G)WGml
O;2y5MCbQ$GSATf9WXJ4TkGZAV4Hur66#X>qP)D*LDzZ>mup+5!Ia_LF{e~x6Z<8@Z$^d%s}EN_L6nM~JXkrD+!X=5gl&Wd+nPEWP^UJSzE94F|kz;PY
$JwIPd?hztJJ!SuKzPz@>vPVvR$NeMafO2c|s%4LxDutJlebAq|@mKb>bvZXk7T^o3KhocL+oh!w>hU`<hh-BYi;l#7*ns5C_h-^RiGs_GkFAE$O<ZI*
jfNp8(hYd;QVP#X$)vzI0=F*^6#bPNj+OX`e-2D#kJMZwGQlt5OC$Q`p@UCFv7`&i<jjB1UYg2e`O^VLgzOON>goH7b(S?%Y&5m<q=59D&<=j2iz|&|L
kJygbbl2J&ToR%!vMYwZV}Ij5vk89IvX$a9hdzJ%g1_sj5D~uFIF@1c{@<-fbihjq3Um{1$XXT-d_LmEh^*tCRf8e(II$Eq|E)dYb~<gRS&mv2rGURUh
x$GseMU&^1)XK=EY}{i-4EY>R4cU-wP`BPLnF{pT||2;a>O~&+N^3CwU3{ykrWtM*R+OOTEgoco7!C-R4A4SNHGO^mBvBfwi$Whv3=<-|+O^FUzXj3XQ
Yw#{j$w!s;krphIaZ0C!1NgW&XQdpYqbCBZ!-IeOg=H<Fxu(ZFmUPMePnv|G2U@{GW@ejACby@;;e;$i#x_henDk3E_<_a<TB!=KYV#xLzs8_%j8Lo?k
Xz1HSKOH+oyc3iniJNTsd+sqNT#t^_FGZ#*aLdqfZxC}k~!8(Dm3FE9;`tZC^{N}Aho*og1zn9{5rk|S%y3DpuvqfCYr5fZI%*X~v+MN6z>Rpv*POEF~
nzW0I2Sz+;HKEU^n`pcYC=RaNDbn58)@@xx@Y1BzxepHLROhJopeD^b5)6IT{LA1|=TZqc90)T2i1fg>Uk)x+Qx@fD*F^Pq7!mak4~_#u?JTQOa-2n~m
6G8Ub|%T#doZl^g&9U*@xAnHyMC=?f035^jWv@+29$LU%xC%qFiEvtTz<Y36TrtcQ}W^K@A}0nm^GWp{OTgQ2`VdzfaMqalLaQT94a+9DEC|lfPTC;2*
1u!D4m{ox|mm1BH$UD#f6gj5)hFU6m-qqUAbqe^MPRzk?%|ztco`f|GIN|6xsPT4B){Xr*8p3xL_lD%1j2c6L1h^cJcjo2*D}boA!9_w}s8h>!Y3aF#z
tJNRC%B9zxlx)}Plif_f23cnMakm1i)U0uA(F;46u}pK)cS4Pk6;C{<PK9W8K+IP*29(Hu(j5d~a=(bwm_%SIa3i&VUDszkpPu5>CT;5KoEs+P;4qhqN
o?KuLRv&C7*-3|j#J~iCfGAHt^s_kiw!V_VH7rnSFu1kuF&}{n3vFd#RZOp_qUCRN;<bCJ3(!-(DRk0{>c`q%0*It?kG4WMmEh0d@*g7XpFJwMd$`%Ax
5^I3!eAx8EeN?GeyN3xaU8?2aizcgjho%PsqF?FFc$KQ$w(|RZTrQQ*zeQPX%{Jk{T|HAy2Od@^JENgKN^C^_I#XVG>ukFQ(Q!NUlg2MQ*k12=t&cOoM
Ekud(|~&c$lhZ&UewfuR5l;K$pUubq4IgUG_!UW!2M(-mr8oCq5Sr^;Bi_XKks!IevWcr#SxTwqpQn#Ar+u~>SDT#!bI$8LpNjCT)@|s^DEU$-%8&2$8
<f|!h4a$FnEt^nrZ-y<7^nmZg9a=Xs#xxo3?B{btehJd|MFio~=PK{JL`VZmIBX5KI>>uJ==mdES8ioW?-@zIUQ&mh*HxF}}L2xM~>XU8gm8ul+R~Etc
8kZ41Gjox=w~sOq_e7Mw5uhe1fJDPly)%z56<5@B8VVvR6nbw>l@H*On97o#gvj?mui^XtBB0bg1aQN|2#(%sAw$@+@&i)#-|w<YnynxE}?;%!o4Y=88
lwdnd#x@^T+CQOl8eqJKG-0!pXbNCGh-eoh<DODf650DZQ`V4=dg4>%R^1&6QOFve}p_0@GcVKQ|toiKgHQe4@M<lR+p)bfP%6XU0!OZZdnxT9;XJJ%w
H*W?h4L&EmWadiR=J2J{*jN`vfp`zJ%lP{F+Mt25%<cdAy)=J4XF~jzD=le1M>00c?rv7n_)?ZhmNUEt0WjwDL0Jv9P)-pGo%7Mm7m2&wq6bAtItX6x(
auJP7Ug;|{l~X*ejeM@&3^bfS`?gK>w{))izrH`janW3z>=)?%FnvcH-byti+|e9J=q3HiS3H@&qvy)tIyoM4(@ycheT(*<91`ze{xm-?Y%4i&?VFK8k
+GRb;my*1o@x;OP+kj*MIsafB$SO`o|Zx{L8NX@!#*@zk~nXgHOZ!`cMDUum5)G&p-b%?mu(k|6;y>x$K{x?*HQAf1jcMxU@eH{LfzcZ$Iq6eNOy8y!Y
RK{m)bWC$9Ww675ez{+9LsPX_-N$MS!9;lIa_|4}gcZ<Y4XVDeus{I?zQw>W+W{~i2y@LzcS9rAa`-y#1G7?NC?x5Ib*hyVPScQYsY?Vw-Nhs|ElmLIx
J*|y+YT&MH(#$2BCdu-$+dwXMTx7RefUZ=WwTCNRljitKwul>J){c{tJC(3e-bbyT=h*TLFL-4P>|A%(v4uSN+s$&A#Letw7ZRv$U*|7>`6GdTNv3uU@
-{1KC+W*$yZ~gt+|K{Is{QiU3H`!c;ONrL6fFE0Q0__L(^uPB0KW9k?3&T9IXuO}?875vZe(CAmsCOEi@kiq=Sz?9a@f*MYi1w`8(jxaBAM<ErA9WGzA
eofk{Q0&2#h>5!{l@Rt{x^Sq?SJ*pul;ZQf9-$c|7-vMt$zIV|1W?0jo)wle*52V|NB3t|HPysYFD0`?6kJ#OABt5=Gv2cw=r|{>C8T#E`ENb+S}t7e}
3`j*MGmCU;O6Z|DFE(WBxhnD5=5La4PM6?2wIJ0R$i6d!|-9y$f&DqAm~Xb#jeA+8_VKAHsk6{r?^9fBDP*-Ru9qr~dyOzdx?O`6GY)-);X#{`$xKyZt
GCpa0GFzxwmn{@=^~e|$^H%>Cuf2fQHt;|m@BVQQ!3^FQpx&$BqdXW<o&&WR}&wOgbFf70I0463OI^by80KJ+ikvwZV5D7^jV@u!cK?9|;3Dgxo@g3lr
Ozipm45jihe#%V&2lK!wSIT}~h#*;tWn*Gj!4Czn!z){%?qx-n7gW46M9t3uJ_Uuyg0pcH~i`x#qJu`9F2KndYh{wyP&RoZ}bp`M>i;Kqqy(4(F06~rI
7u;zl&${WJhz$Se;}6#~k#_w!F^oCwf+Z6=p3ORitT3_&@O8W6%-&_oNBsDpu#=UgXYX-Yso~i(@p}_lm%0KiL`hp2_-(~aX6cV(r7&4N;ud<YX6uoXq
VfHZg7gh{&on-5g*Mm7gFyMi4@5H?!%c@eZjU47xgY*HAbV-AL0)C=QKN=YMY810coWi2Grd=QMMvQ{;QQ+p(Y8IvNBE^`Aux4%9i4k@4G5gd0VgHr&`
uB?eH32diodO5c&@d;3C*{giksVH(0`eK<EgA?gI5-!u(Do3HgbXF04v>5zrFxohKIdVxJDJC@E7C3?P?N#^;1D>J0Ecqt+wQ})|eu`q@Or$wA%<@^Ep
MITr_cubP~^~F?RT9f((D=qc~dAlrHdmv}|13OrN=l=ep>9H8y<q)34`VX`w>y_o@cBReMNA`)V5mV~WGGm+F~Q3S*}*{fO{43GrxIfg~bXwBI<-gmTn
H-uKbhGb;S>8{UK5s<NnQD;f8!iAUFeSgEoaG=<yGOi4~`i914^cE(8$xY2OLTt!ER5pk>6vZPMBx}#hP?id`zX>{L_r7P{{uHyE^i=K5)CKgpX$}!wY
K5NI25|N722zT4od(h4yi!6Qb@mF~tM*C!Tp%TWUhezN@qiwY=i$3gY^Mylm%<OS~Ht0KRIzGsGzDpPCJRmgqFWf!-Hgn@lbd~QYe{i3hvu7Xd+m3c-q
Vc)>oFscja)sW@&Bo&mtsb(BYmS~?9^+2#E}2!mdj^zAE8|I%<<X%fcSn@>#R2>{`e-Hlu|oAE6u6jUaa4CxS<ot_SKRepOY)`oH0ZR%7o1H{%lz73iG
Th(ez=`^X4S2|8+dj*Qoqve;3Gw}WK0L{akTsz`snbCHr#waO6IrooBfNuLub3GzKy$y8&;=1?bXyGI;z|U<K$6$=J?WOxG#H+FONW%PV3gQFtfi3w)o
Y|ta1uebuw51zfvO~QDc#M%oa_<!hBgIU0$CmG&}x;-`7p`{LAKrP*<)yzNYEqX<!38a)<jF^YscfYh-r-=dHQoRC5d3?xTi<71d%~C^Row7Y&E7jusz
ZDVB}Q*}7CJW;_@yeZFSUcklwc6TILd$V~b#_ix3-kWOE)4v4-QA<p}wAvt2Gq-y)UN4P9IEE$Zg<*3N_5B^$dooUIL%3%i{37$&}jwhWEBxoy6hhI-1
joSR~P4tm$4cAO}A^sKz0AHF9@%+}ml5@C4CUONW#9i$m?}T1fiu8AiaUd1<%ziAKiwvf9f`;Af(Gpy8eSg6*mYk%BG`ov;Wh}KX{<<GUIx$k=!iKFx9
IWh`8IOY+s$D4ue~n)?wJ8=-V2sXwm11}!%g4@>(mkg~=#0`l`{3;Ix{U4zKv%tD%fnU5e?0U$&<hIqV8&EeUp)Jx^bPcxcE*j&@sbnGuN~S`K<r;X_E
o;cYM5nj+@+PBnfg!vI$-XOH^Ue+ZCsKktTr~oPbtx)<4Ku9Shcq(K-I<YoV*4(ss)Ak>u>opMFE+x-p(U|?J|ZXFFSb924(c#gXqKS+<tH>ko()W(r}
e#q8tJNJ{`fw%@1LwQz5}C+R&^&H3bFVh67o0FpdT@&pY}kT7`GOX`1!<o^!~=nS)18t0OCBxEUOh`vLbw&XNu^9%FdT%V%(LZaHlvC2rL3H`;;=pJ$$
SJNc#(+z`awJfKj%31t3D$2+)t4O(_gno>m!ww;Al?qvPTjnt1j1ZU!Z=9{V17WwG3H5IP%pZR_F20)k{u6Te~QF3rJnTpl0CyZ#oj)wLocvLss8!wuo
WEL$C3ltdPgsUy@J@<Yk{&Ifa+uh@hCwN+!De2cShp%Owl767@F-mbT2KDDqdxj1D1{PZ*k$nEVBO_qx362{5!3Bu;%w?b4qBvC|;U{T`o<XtzApNqRg
Ycyg#}l9+`RpVnt_#k~%zR8qyy63e$I%YQ)7uha1)mrp2row<85cu}QH=Kj*V22g4XLRCGV?aX;z~V62MjkKT7A&qI{GXbsk^g^@^y24Kn=cR3m$CLkR
|;rvs`yX4^*oN2PRMW0?T=7d~s|TCI*Xd&&D24!TXd$PkcNB|M5^H7b;YWjs`dXHUHcu%kW{L9M5WIi32wW68t)aVrF%Re1Nw6rt$TZhChr%8PsOG9P#
30D{X-5o#gjTQL(fdYIX|J{HkQJj)Qi8en-S#&MV5)p$+c(T)UjOWdpL*JtuQc>RKr|`T*U9;Aww8W}3B63k&zWeh0nOT}QjlE(fHphaR6U_fuvkA8e}
qbqa8yyZ74s93mFsZZC10ERo~{GRs4@uQxm`?SWuQy`^ZH317T-Q{cJ2{K(NaDM`OH*w#bWjNt77e?45}YcksUt58wz+yH(mPV2eL>uDmje#Q8{aAsz|
<0Ff@dRFi|x$K#aY{5il=jG!5Q#@$>{?4w-rJ5yzPpdZir=xj>k@R>6kG+>i&G}qZH4&Ny->XTLj5xIyc=xyhZ(;r<_rq+68Z-p>VmE}pv3Q=8Kl0z4-
s@3|4w&43pHH}KmOL{+MDV{orVI|N_ce3G5dg(gFT~y?_HM_1h`;!*#bH1b`}2=|klI%~xlHDnlTnm_Bs7J6>xey97_=w6B!qv3hjZa+XwgmdWJVT0Z;
eXpt>v2VGnWXLSLLl4vBSF%Ju`@llT%5K+3g?rxA|L<XG7(a&lUbNe|=__s2ujYjI{&QB&YU07J*#IgT(jL+IX;VLA&vN1~1X0BXi;J15^%ahHHU%-IY
CZfBi`AUuR-9TAj$U@Q?lrbp9i$=X>Hpvn&KskAyXu|8o03`u|^T|Ht^NT<!+SHNK86EY80A04Ei9hvw%PuSOyLPwi4XCMYHRok?lRD`NrQc9=?b7&<(
PKuZO&b;FsVKLen0qt^zDi$9_?-zF8F)%k$iDQY8kJbDPUdf4NK_tCQxjc55MKVpo+)b$({b_=4CQyP4@zR5KIUb(1$2LOxDXw67T-c5KsenPyw`dV@x
&*vFU!-epl`eREr^%kBe?u-}C8_a9w*Tp96OQk0D%#8J)`&VaLJ|1Y>8C|<{S=a@Kd(dB_L2}-VQlXhDqQC_A)93@ShDfj<ZBT70;rk3Ij!5*KF39iIr
MCR`;iKWh*;ruWV`d5KaDea-9D^w`P0gu9Cr6A?=s`JpwCDB#l;Pjz@9dh_Ae!Rp;In)x(yvXXLdS%;5IxczX$L<=78*_F;hJh&+Ii*t1VIucxYniD=!
$AMsi$~`!T99fwEe!6B8sn^j(IZH=wE4iLf42b@%_`co@Iyv;R{6%gJNpn=uk=Esvm$ZxCWoMMv5tD(B-^Qgm1rw(Rqqa0jco|37t)j(h=(Zg0%582iG
YSJwq(S3I*oq;<dlE87$a#N8fGaFy5ucvk7yOk#uK9d_Q%}=ro@qSMMeO!PAZy!Z5Q73$2-PaD8}-wJG4c2)pxlC;fZ+(App47uC*vrp2c^+5wnVWPi*
P9wg~VTSS-iq_dR^E-mw(o#3Kh(ZvwmpgX4L(cM`jBHP1TFdy#usA4{g5%+i>uuy%I+SIRW0au+P{mbjVqccn84jCm9g6~JuN5_`B2m0Imb*m>dg}G)4
-cJh?>Dw!0(Y2~b{Ry4wc^e(BXdl!kzD>*~*~;ZSsMwpEAm`ph2<U(vP)ZdFmdDs9@m8EC{CdE`y~erYDL<zbREWcavvFJ`yPm5`1wilvCzO*+Pv@EF;
j~>bwZp77`QBDhq29gVi{UlXoO1p^{e5fjFolQAKHvHUR@_|-x=su{ja7~$U%pL(OQ3F=;d0NGx=Qs4v)8%FY@cl&FssHH7lZSWEa`h^(Rmg=!Fg@N%s
M5bh&*+^;4*1CT0eNSh+0$`xN5G2XSH~Ph;@w_-|kQwy@76HlmuHJ+|H9q_!RE}B(6e<znVSMXcg`Q(&W{`?4AB(t`Zy%@U|SjL|?f4=tPIkM}K?%V)Y
-oK=%4g@P&R}YvWLPER>nq!t+Rd>ObetoquP+EyYCt6%@|ZAx{fDHu{NnuIj^w$+GOYaV<ykhYveJ?p0oc{$Z-M?%~IZs9?&1e$q}O`tS-+&qDOZ?Je6
Q<B-ag61`{})90@69HFgTc)R*^@X{nq>OsnF_{Zl*&30Bb_v<q|60|tS^XE8c7E9DUdZxUBhxJs9)>jdB^w{(|cyu)3GXa;U@FVsU{<h3g>(@3iVf*;r
@oe5V&)s_7hv%GC@MV^B$=)}L@C_l)18wu{%y!YpB2H&`Jeb~DgX>jrkyxe`ZtqhVsp0uhK;!nZaitl2<{08RMb7DU3%-xt@!YOnQ?=LC6~8(DR+}It`
Pv0<1MinZ>lw?;u?oBgPuy>xHFG{|CnDKXM0|El!hgz}u%J!vcs$-eI5MS!8^fKIG`yn>YW8{R1aO^H8VAC$9j$HA76fjO5eE<X=~;=W<SIBC^TN8VOZ
d;dGEovf7Thw%)pMNSu0p1i9=JQ!Pt6st9}xzi-vY~fE}3@7X%{7g-u(Ibm$J2K1I-4n__NicXLHXnL}I+EK3Jr$WR#96BI;qe_%O_?rjgv!QD;0NT-(
VlGhxwwAdW&IFtbxCIf8Zp=#0lNj@?g0+f2!%NV%sWj(02YEM~9HXiteAetQzC|1$rIzEzp4bq^EmtM~Gy?d3{Vm|O=WX(tbNC&wAh_y|K}%({!;?+#@
y*CjjjOnkuaxvfU+AoMYEsMClqUddO|^loGLsHiK!n<XRoVxS#9&Oh<tu6VR+qVLguGFPI2Sc0D=A}OPikl^dr`gm?_7XTe~z75i)Xe5oJ2p{}}2EgZQ
xX{o&SuH?#;PGXV4xW8|-AttEClM!ZwvVdoI|P42aKvem`I^nq!vHUbsKvr|?KQL6z7JR(Qx2yzVmzWzcJP<ypKhe>qPk^76NQR7MoL8=7G&H^j7!h-{
`&lN2oo4NXI$oJ%}OVTl9uSN^{zK)`2@kA<F7IZi*U$v8_&-p;op^*F6dMMBM9O4_4L`kh{#-&8MDf@pbaL!LlhPkjobO2X!@g42wzAkQs!5S!1$KGWA
sF25ZpxI&_oF;sk$q!fYl0<eyWe#6Vay>;%^QK9{ln7aivmqaQ<dt=Db_KL4LX+k}rH#>y=W4DAS3)9N)DjS+*yhKoLL#w^{J@ENQ$oh)bSL;GN#esL3
qhUn%_|`ds>Gp1YsA99qT=;yH7+%*kC%h5WO=;l`_J(*HEeM;nGK(OcVx=pp-+Bf5J%f@dz7nHnCf1|5}Gho{*GA=Q1(AB4{R4WFN)<(;x)6QXqdV86b
5oo6H>5D^jHIsTjxj9i^MF3_)~3#L0X(%RAm4=5Le7lh?N@bgow!(Za>$RD**AKYibH)HBTISUDynP+Fk)2o~_O$%Q=Ky|?3VQ^H<F?E!pNRheVDFb@c
`}ANUV>`V59DkIzQ3Z_?H1RisoaYo*!AB?QVg)fJH=eds>w@Av_{Voux3mr*r=$B;tE8Xo3$1Mu^?`LZH2!)YnanY{yAPMBP4GFL9NG<DS&FXLQ1q9yg
_2`XTY;=4sqhR>u4esh{>44oN9!)p05wL@1mS)RGk51*6CHw@!A;DdNCT-Fq8IDD@a)OssI^cb@k@0FPnRh3ta3L(bhfV@Ht%oK(_Nda-zw#d)Q4|n_A
v8AUsO_z>slK;J3-t4uaS1gbu`zRP5WAfdZIXRdbB>7jk|<J3+vy5<dtZiCKg<S>Z^0YJ<;%y9xvkoj=sL)tFM#%-^VV77uc-WXR~(HAC$|Y8xB_dN`;
D0X7Oc0<bjUlZ{T|FcWp$a+Z+ooQN2o*F-0sKnotk!B7ext6qEj4<%BO@|MvOGWqMjcFO;Tdqch#Xjat4~fjjZvEz%40N2EvbvC%XX9V;j&UWS>nc#O6
<^)lqWjjUH!kmr5XAXhgtItE1}Tai@+gl|>Fu?eO#8<BX%-UQj9HnBA3(P%ur(?e<8x*+v#W|?~%Nc}jMh6!9I@guvyr2bs(Vg@r{*GN<3B!qDdX<Vp+
G#aUIK=@f17Ds*nJUyW+6~(IS1vgF5Yn_c;fZAh{;NjU^N8=c0xf1S4f&1{djJ7f!4~ls*e4Hh;JleCy`$!H?Ag~^DIT~{~koW^Z4O%IOwJngIkJ??+@
tOmLwytP6LO(Y=tVW6Aot%DlVL(N8FbC+UY51TvYTX@gK^+>kW&lG6$en#2fA(i5>GHNf#VM^j{&>&9a|dg0&~t0^;JCbiWLEZDMk#1E{MZXcGal+ag>
YYUJatj0{h7ZdN1__Pg`tg>`+V-`yj?0>eZh;?352N7&j`62XpiX4M?aon`F!)ic(W-_$A<WU`|*AXim1NVdV-Q2>4FsEN|474MgH+Y>iuNn_T1Q#<tl
a$_?JWl@0<COTwo>#__z7%+1E2s1};QDKYYJ72Y-!`+H5_3U(j2!CP9Ue!al&Ugi_LvoyJAOe7IsiRn*ZbgQ<cR6b9lSzpJ6mZ(p!0^oPXn(s^zhiUX{
S_Kg$Wg`<7gMiZ3)?AWx}J=48M7o)}MiJk@bHACEIbI~zF8vaOb9~tvTc|iY65&j;hTC$$v0VoMsTX4O01Rsr`(+fGOrf?~Z&j>~5aEAsRC%7m%QBwa_
e+4&gnT5m}AXo-W@Q$`)D#gd=0Zt|*1%G*db9+5$JUoz_{V{yXU;6jN1gV<2zKU<~c8*X$1T<2rR>SMFq=-H;SBT70zXs<QxYsVJi6a^m)($*$&PK=hI
S)(!gbbcvX6eE48nVib9!I<to+2GDL?c2o%`6<U#WypwL&5*~^V6oerJ6DvuPhpJ731OP?~+zL-nnAmP6nZDg)1GGbK|2gE1DP`oO-l-#Z^&lMhhOYAR
9olY9>;TnoShugC+TyoLo4wccQ;a-_1@@mWD{lSRX&C;VRjeK~2@e`VjEEoW+4jcxymQIt2JRGz4Fa3m?N#xDkHVN)OL>Pm>5wHx>qofTGcPCy-1wcsz
){kMay{$KHi3X}Op^wD-~SW_bgjeAV#y7*CP4$VH4UgJTA{jQ7l_7>@8Yn?DBcKR!PTz`j67;4irA9$aRR;SeKzLRxV1;!!fdjjvF4jv~whwykw8usW2
s1PI^XQmao7;7`z@Z3`O}KYG?d)?ySgL~j}tDR1}L4>^ilU&K%0BaRv+mp1xN=Lh~Qub1|h`G0$B9WA8uM8S{i9NeG7O>&s7Pmw#^Vmu*{q7ffNCZQXb
7?XLPB^x@c3eS)AgO@~BB<mXUDoXs_#r`%qqgEEJMxFKV7xx$UG}^a>A7EO%HvGyC2g!c6`~pJ@=eS|*%CiHLchP(&{OGnNt>iS4>mx%~l%QY+Z#1ru@
B>CWmbggk!ZX5+o1pa|0waP?qF1tx=-qY-3Y<&oMDziaQ*^P`C8!<onVD8Z{KLN4TX1Kvl38D>xI*ek_+18`25kvy<3hKa>mXbCXXJM2dPE1T6uAB_G;
O3p*eUvapMvXV`=cuf&H{V)Jp}!8!kS$N_Z=l~<&MWvBI5;+@NqZMqTqe48Bcv|mmR%HwgmMxAb4}~3Lb8Iq2i?t1kG66GDg%?H@=7h$8)~C@IepVC45
ji-8`+bHI{JEyAiPcVIlq7J+ttYofE8$hll3+CK}M&x)OZ4WT~fRu1b<se0aEI4zr|d^t(ZmAeBM$VUCgmqtu0(Jl}CIph`mHeG!#ZJ2yBfgfeqw<x!y
FVmt%K?FsEldhDVP_u+#9qmN{=<5z|9-aD9}#a!F>hF=iJjB{{Vrh{kt=_5w=PO(7}dj2l6YaW1X5&*v1RqwejJnQgM7z8gL=N~;GG5imo>4UG0n-QkQ
aX@EyB>4d|C9<o--Gx=x2ly?wG;L$#unOlkKE5CCr9`@&LVEI__Fu%-%+W-<3ocw7d%#^P)U@_`8V{HVw;HD#Ba&WIHU+sq#KD#0+f09y2Nzk=MF_H&l
h&H|N?F*)-OuN})TC*YnaWCXphNt%QRg{Up__^tgies1I7TvKgV|9)I$7X}5va98Dphd17i4k7W11;;Q=vT4^ARUiMfhHFf3AP#PrpC^20yA_?Yq)&36
Ed0Bue(ul#43Jw=%e1u5n~DA{8pu?H~qKyMJp<7p?^6sx-jMo1QZl1)EQFlz9%~W_V`S^-Mt+4ATK;MR3j>HT5gRzkd3C`Z?0dXCnDTZA*e1o24^XU@j
RTG_u8nOpczj2@e%b#&X7)e)@X0-EBE4R*A#(5SOEtoxUklZ-)R+e9wAr?tXk^8mWn&4=MC)EEB!^tn(SCNVZ33eo84ihUpzQ*K*4Y&LRAC&Sp|S#(0S
g%@$1P`i6;zOLQRiZ{WjGV^VCIcYU<G9W>}2Py-%QbCL`xa9NnB@qk<VWq4+_CKu{fC4TU3xiGWEyq{pm>{@Uw3q{hyDvQxe9wFY;v?uz-j~=LbfgHbu
kQ*IeJDL!?4-`za2PHeV-zog#{wL9_XUz<ml<1}KRR7??Q99jisZiFvv~b#H$IPYtU{J&8qXjW=%FNUXsZq3d9peL^!^m_-{s4D^+!$Ri8iCZ_6(P-if
1WoOM9&pFB_d<!MeN@1d8T5fCHliqJj}np*Ijl#b%ju0UhqZrPNT!zv8o88HsC?_d&xCj3!taNX94Mufuvt#Ye7Sl?znRnCNmD|^{I5-d&1LpD>Bc#C?
9wVQza-BU-S(7(4W!gG=V_XUT@8DwrdP0U^qef$NgW&a)xl~yde0-K&F+fw+ggt*CmLC=QFa!c8}2@UN1qN8gyj1cC{jA{|2~glqNEz#j>HNeyE^=-<P
DdO>853=Fb5Er7m(Zm*ACTXngQK+zFp&sQVc`lQP9m>t08$@R$ood+~=%fWJqs`D}7{yE}Q1OOg>;{O!@f^uv>WaKFltVqVoJdOd?4Pwlgzoz~2bka;0
5Xp2idx>xj+p*>!1J|E9oWD`nH^!QW&{FX|MwoZ^gqa!s&L9dHtDF1Q)+iWUh&=T?OA-N{}W%YZ)Z?>|J^aw|Vk|U<X<6IDOF>u`ky<zlmK87dHz9XU^
r74Mm>_WS>eS3L3GH=Qk7nT%{W_M6@los=h=W}gK&Q;ua*qn-6a4Cz;b8qU{z-bJ+V62(T=+@|}qD6UoxHmo5Q^dMXNk6PdEcfO!a~49g;l~MWoL}Z$a
>ju4&uOb3LHy`b&5{|~RMiiQ$@()kGX#nBV{<2Zp$(r;+WZ^;=wLug_K`?@#074Hjp4e{YD@PjqNBFP6<=7Rd7bSeOb<*QOu0tpC$dZo{lkk5=EhBHmn
>pIoo_=t*O!#&XYp}WLTX9zH@;e)^%d6#nvfpjdgQyziW2ltsN2cI*_W9JS-XACC`Ip$^yk!<?D^UH=oWi1zPA9@#_7X8VXuATz?pG8x@}+UimMlopki
l!v;+89|H7Xf{&Dw7zR~H==V{+j`{aR+NXljSTYj&a2HW?7%(D^)<r7JgQy)wo5p}BJs)~);63<hNJSSs<@epX9OEoBmLA)Z|Od<KhF|t^6)dMl8&y!p
08pSsVjc~$!a&jU&j{60EK+59iSOpo;+tvXM-#H=m7zm#3C%cJ8g5p8j$c5xyu6YX<GtBTS9wW`7Qm#VWGr1CdT$G*_KI;P6kA}nb;I`VI@n6OK9bdef
;OW7;<fuokfeGg{Go4@cL5YX@hP#+rB}XZu5MAwc#J2}+dUjg9MC7J75l7(#Wmfs@8^jO_gj@Yg@GWGBo;W;DEiU;_K<ne#$YF2x1o*FD_T0)K`nsJ5C
ph+lGTPr-auL$}6JB21-80!!JHQte5<IJ5D;e8`d%|$ODtPkDhiAv-V?a^W8i8reapp89VTXusAklvb(Vyxu%wb)AGn_K+*R#}d&rv<yDEvV3m}w03Tv
Tr{g-`s$9xeTRC-LA<J{~W2=fPxQ0lJz^gxke%B^SURz^j^^aHl`p%u0*GN47p(gNU6S$%^-`K~)r<aS`)Pq&n7HMXVg&@pQgjJS}`RHD#am$_E`DYV+
N^eRX?g7%!NkN3|CW9SU5W;X$Q4Lf8hsfo)IlqOa`1bM-BVp#)EF{H_<qb1{pcQY)~-nS0Jhd+y>vIUeW-UI=p4=JQs%sL|gN4xf*YWCiDQ50*m-@%@r
DnZ@Lj20$y%_}MwC=RR&+h_dZM;XW76lC|Fl6_Q?w2|=A0$$CmJ6}}khh?{LJJk5T2K5Fdri?d7JdDa>+BKmS@!5TIHeE!YcDl{wZ806v8C;qY@7I5}a
!f&p6OU@p04Qi|5j>FyGJtG%L{KK3O;>ZdlNxPZX1v#BW)?<#EWE}>bRrb|a30~(-WJ$-)N4O^Z;<~&lTIIEAfJ{7Ai*&Kyqg{q5L~wUVeb*F}Tv~@a8
uZ72ueVVf_1zkFB!n`=l}hl}s7|E+Dnk9U-;|>y6II^|u@u4IqB{AK`CT~x<;K_W<@T*4_dbp}vMO=H;pjD^>MT--?y*GbVY8%6^IFG6jL)q2bDvhtsM
6vB>TNCY=W0)*Ls!-Ts?wwqe)6*!d2xFdSuK+WW%4|EN*T8-a>tiL{52gVcb>->_QuV?i#kK^2(v;*Pddq#fp~D#TCm1ytv-a{f7*+m|6wowKfY@}8DB
q#5dN3{_SXGB9*6$R+y8Yxv4Yb3C%+KFpPXOeW5n)vVep|GT6mi<a0?Ad_GAhoNX{HZjfUDUvN*2dT?k+FKYg4v^FJJtNh${4kjM)z_(lWgn4f-FD5DY
;Z_LFzAo_X`+$zAS1TGI*yq~|c&p!`#$xx3>BanQ3Rm-QMT|kAXXRUV}_>^sO_1OU<2B)hce2>(6a6!4N?^C4TI{&~>1%#$Co`7DL{UmDpQ~`Zp43FY>
-(R)<yS9Fs(g148C%h*$;rZ0XD!Y=p!G-BVb~;_sEC45GvNCQFx1D-)<%YQ$MLx9(Z!2M~mjy;??k!#~wo3My!=pdCX6Uc}Q@@5C!C#PPYY2qPZBu2(v
jX>2gJ2O}r`>FZ`xF5y75AdLHn^hpmwkVseNTKa!4|fo;ROKoLz&qQH>%)hIu+ad-?uL|ea~iTeWXFJbvk5*ei^8enQER69l@un?Hs}_N~FIhRG{()G)
N*fP}}9hL(RIZ3;5|G$Qxb}SYI_rA8U6QfD>#Nem2F64^qjat0Wpn&~fLlv%``~K`p=en?DSxznk{TzK8KB0R^txxKA`Y5WpwIcKZU;mx`9GJi-$K^-O
|IumY>pt2Q30Eu^u3=+r%M@BH)z$b3Emk&DNW@&<o6a(Cgi&~W^^Rhmf>08+jz@^|M#d9<7P7RF`i)91O8k~KTgAiPbGI?Ox0OGyRtb8|C0pFLmG5Cy!
5!AAQ-r>7NNQ9ru^d&vXwa^P0HS@dyMKqHCUxk}4*mtKI5B_D&YFWW)pCn|9Q2xAZ5ky~yRXw%_~6s7Ncv3t6gFuKnp@J56|)iRq)1++k!2g&t(@U@fW
?Zw0W?+F#E6VBX@JgrhxkTR%fOv4wCC!9++biyFFzmbXLo2W`g@wk1{Jsy5`9=6siSE(A5cU?9)b`mPEh>B{MO4|8?nBOzfsmb3fO-Sw>Ot*^i2)zMHQ
w=_VHfjpK@**%l$Lmx{>0t-lW}KF{$iA1|7WpvzYMBSZBaBq>!7`NuS<6>!v{XK=IXPWNI&r1M*aq_*RAHCU9CIVu8sBHBZ|i)b?zMr@BP5roFtL)S`J
6iWQ9SzxZyg$wALalweyQ5|Q9Y=#=_{&bUxv3Y7j$^dLg~~3nr>~%Flnx$=pO1{L$2y&OIy?OHihEA3)V+{TrPAdGo?k3wPRNP7K(>rKi3464&}k_EXC
kL$~b;|Uv=Hy-`Z-KqBMVcAWZ}1Tgi=(Qr#pH5m|-bg*F!^mE3lcz)`CfMLK8vF15FJt`%OT`3ERN(f#np5ugp=6N_hd2VXsQn6zE4zP#M$syq%y1+Y?
d<<2K4xUzJ%zdX(EXMa5qsn>DcY=LMxzU<+t{EUBD6=Y6q?#p4r#PPu=_HE2*rgis(P#Q}JN-x|SU)ZjqSj9x8g9QZfIO!f=$^4aXs@q}s`k?sOp?&x{
a-LC)!}-CSNGUk^11KC8N1tBkB+1V}jzEzgbXxTtaiG8)H^IkPI$y#V8WLnC55UtgblytOSCW@RD;2K5@ulEkyc$`hEQ0FhB28#ub}CB2nYv19=u7v5x
tzW_WdIL9IXm1`u9E2hQk|WGi!VE-P(j6`BCuT86aVx*j-dL<;}}%OXP>$xS9Ee!*#fMQ^=)Odyh<I6&;ofC6UM6K-+X#5)C*iXSJ#*2%<R%}dMe55&K
5q?3!i4t-ID~WQQG*jN)9_Up3Z?Od@0Hoxc7y>+Xl%m7wh~7%{!?tE*=inLoz@9?!2EA9I5#YfMdm{m41-*Q+)x@95j=^tBR`@JCXx1T9@N9Ri1}kjvf
zhw^p<ESNC<^ox|-#x|+OruU?F>E03lpKRMZd`oOY1>0Gw622?5HCCu$~1!6I3Iyv_<pS>YxS;GDp0qPnF$}%2_|FUnQ1Ee)~pFMCX%3M6p1WFw-UY|1
`Qe1Z0%jC3>_+RAUdT8+&fP+3g<f7#FN_tIpJnW<T@fqh43SHBmJn#sQXJO|tFH%?uLsz;v`XW|sam#t`bq8M;trwbI1yw2m5A37P4!-cVuRl-EJq~;t
&%K|tjrbQopQ<mVY2z~wbsG+yCUc+|H7)u~GEWwoi#W~}pWOdz>mrx3a|9e+D)Q#?8Y<~wQ}dTTgcpC6K6`!QdE&pNPMVKD=Z8@C%OC?q*vt#p*m-$&-
?Inw!c+@@*MmxO`>pL>ntptKxA`CrjaLieDzn%q28WP3nQ)s=&w-4;NxUUr7?Qu#y<a7(<b<7i8*6k&ax*OA_ol|Ibs_l~8Rd96yhdIHxW><7=~>5LMU
JN<jw7v1*94+%)rQ&S;>2m0>5#5Z-y+`euHo?owsL$w`^)P)P@FSuS<sXC(};55e`W7YdY*OGZolu6DMu>$W^e`=Y=h|v(-}({(02w5n4<agsryKgvUl
?S^X@@rd1jApnXcBg)^A~KHz+UuU!p?%m#BE*)uXSUN@_(=u*Ep>ZG%8`I$~&l3mRDUgDHvjb?KB1OH+P~CV~g4UWHbL$pJ1Ath=@437_crt;37xUR<?
r5@Ods&;d)mH_AH#I91v9>tvk^Qz#a1>Ed;(<AD0r2x1&(pcR{ILEd^1nMgG1Al<1sF90ppU0C^x*oua_eNej$0|HKBuZQbPB6#vuly2$=Th%dmyZ;MK
5An}Y=IPvqG>B}vQkpo%Rt_FrCEaf?Y}HOxeQ#q>UV-rjw^rsJvMBdA-j;82Iig)yta~L63kg0ncNMbh!3n@lj7`%XXhMWg_;Xx_D*^Ihn`7I#34$cXL
?lnO+98Ifl0f{069EXKHD0fP7FEDd+gB?k92FqEUGDO=FL6|o7ynU>1da+*;_G>Tf)R1>q3f@zUhbgMGKSEmK%Av#)PILPn^nYVucX}<7b+mmzWf&WA(
x8ZWU*t(V0I+FRU`YVCeZ`_yCsa=`-cgjRp0uqn?uO>%j8G$S@7WW#Fxyh0wai)lG{0V&N~#VIuT0ZzItGlxM^y>NJyoMW`}FtgATG7=7{arV!#x-`{U
~m0}k|5o?aI%2N@z+H5&FgwXcA$GH}VSPkjC&AS4D|iyaZ?J||WBK^0gJdF%CJ0H)}F+UB>Ssez(AN0r2Xiv~dX{?W|R!cqHFy|Y!+xk3WPv`}64Ujcs
XLlc?VVg;PKZ;7t2MuGO6GtZCNAQwQ-5{CYBWd(6;D1N}BY(nWNhw$AyMFd`RHp+R;(-?KOn0(lBT0y?MWO8S=fCL94tg>Y?f)8f-d2#8?j1hTKhhQmo
7J({@`FL%9dn@L)Lpk62q!3xYqDuo6NC1kQd5cU{)(3`J{|eE^RC#24{Jv}#eEpm;d~M=dVymU=C)9_jtPm;cSKAt9A_4jUoc9SQT961%_ZOCJU+72(M
W3z7@&0+#xqlh;(P{3o(o|>$qAknS&VT|@mDiSxKjbbb9{GYsz%wRM4WA>StAj(daWI7I5jYk9%U%6DeqO&%t7y`bNG139^#e>98*x>;vCl-8NYM0>;S
8B6354aFUW@Kvh2pzz&D*+^_y7Km+;o>azl5wwn7xV&?Zqfq9HBy<IAC3HNwwyxmUq&W>e(1hvt&+4KOcA9%WR1U;moeWqq?xBG}Qv=Mv`tJFXmd&8_Y
rj`Mh1hd3swa2``)b)`O2Zx3?WJl`h!lpEE^8y(3Yri2A-gv3cN}b>AT`W+xWcE#s3daOYkC-}C3ZJHcU*wCLX)y>F5NjFuvCN1JdZNouE5yeCsYfrk&
{IE9=Bv=Tb%cev9np<R5Pp522$w1WalP|f@fl;{z~uNdJR@wi-(ZvbUbqM3m-5w-Hb-BUGusW;jO?(Jqae(JoD#LQ@9d3ut;q5w^PoH8YVnj-coq+x)7
U{uWI$>L~^a~?2{kA%f(kLczy4(3q${yn{x_@paXV=Eh?gP>;VZ3oHXe-dntrF>ePQ2b<2S~udM^y@r}|MS0GRPo<r3cqPNhq$Mu#QLt|d|%54qM2LDC
PRZ0#ilf>si%&biCelH^Y@<WkYSC@ciNv*fX6k(oob)R8JOj@?K>Ga*P~n1M1C4;1k|M2Eh_JYmPn^r)p@miqvPfiY7%tL9ZW>vFzn^YtI`rE=T(&%hz
R=KP7kX7bpYL;ciEqeBmKvd!b<)7CCC5&KGpws|2{W3Jf!<UwUR*p!WVD0GooemFb7Wjx!|!8Gj+@?&Sq_8#Rq|y2{9fsf$N)fZ}LBQC;dN|e-WhxkLL
5eNt`LMaS}H#I9QOxGk)BthwXyeXx36rqfsC}6+~R9dMxC;Xu0U$B-cUCp1*G{3%dXUa&YJHMx+q8+-D(NQ(XsWG>oSx@AE9hnU~)!uEC9u>Vq~zFOdX
SB0E9$MBPbzZ$97c#hIY(eMu6@HSnqSPhvdl@3ftw?&LJ_e6}iLBt5Jf|A<AvlZ>NrOa4<qm8hk;e6<u2;dcKSb0YMh7O2j1Jlsem@swWkQUVLne7`p>
^%Q&XE2L1oO25q~%Ir&h%Hr@Kk;%{LVts@O;AR}-Slvipln}KE-1YPj_q{b`3L%cko6??^6*{di%|wU3cg2?>C*tiS3p*d+Hx_pMt<@1@<o9&8RGdR3Y
@08<U*ClV|G`o@sWqL4s*0w_JAMEMG;@%ZAO1p;Og@6!ue?6%`w!3WL`^rl=RgT@CRse#FL?%(2PTF?e4aBv%%j=O4_crgUtS4|lrIY&TK_pNb%cp37J
Ygx^ZpHqy2s^|voaAh&(qAbC)ir4S@p~NeK`ljXr%6mHYj9JwKC0IVu5NwQf9Aq96*Itn+<nvW8NF^!-b9$tD$`H8)NXCX|+Ve7LtKczsw1MPC3nm$uL
pH=Yx8<A2guTe2T#^qU->|#D8;xzV9v3slmlr(qxC^J86_8utWz$uD@<K=_jhvS7wW=9H0V8vpQ7c-CTN*e8)?%XK3|BOst{kxgdaoPWr`1U9t%b<fwC
SiFjY^DgNnGfmtI`N6D{}8>#zGmg*?w(Wm8wIi-e?{O`{|xM%JBO}{?#bOVgy-Fc-?8I>?mYcM)OHI!N<_ChVkOGzG<-9_ldr@(&(!&^+539?14<}M{U
JZP`Gx#NP&w?wvowDe7B5T3fz=1d%~9eB^Ky4_}xRVCK$iAV7%YsfFUpV-!qkb!r-_t*DgVEF9X9=X{xn~<8`_W*Nx=7JSH`_HCaalV4lrv^L&1LWzaX
C|tXUqRs%nbceM;S>B@yS<-`Z$NtJoz#_QVgz8#bT4(B<0RaW85e>{XL#;G!=9Qa;vVUZrzRT%-AcqvOjCBpQASzzuimZ2uE2uq7h}$=;A8L&=;-x}B(
&SYu?xYx(%@Apu5)ZF?@N^p9O6YzEhN=qxvOBz|L$K79D`Sp@g-wuHzO;|8nSv$;V$P8SKz8P{Isv0JEaUw&M!$y2eSUH4D)X%Z6Fz5kn}U*H;bljk2+
0hH?+@X7MdXvE$|%Ms;b5pr4s4OnI6DAC&*uvB|nt4V8P!c=%l1zsmF?OCB_OakdoFzx>*M1t1tPM1I%@tFOJ?N;`_IHfh0e=ifmIv1)PQtxH%65U-S=
_xhZ+O;!*k>QB{n@2ClVs)LHx6RH-jIT6iqD#~+vcK)(d7E-1U?(Q_`#w8V7wMJS2p2kspysRujc6=?Q={`}m9J;6Ku+2<IWJtWCbmdb^IrB0(F=DAQ2
PH}{WInH~Fo09)EMqm^oE+?kJaE6Tgmh>hr+ZrBP0D&M4Lfa1b`gW69kzpNjszgt>60NeTLSVBx=QXuGg1Pj6mxDg(Q*1AMj;q&efL!IJRq$1W1<2&M*
B_0>d>F9C4@BPV!2Orr`8VI?4M^3t4I0`xPXZs`iwmjO3Z-~mzn4)WSkRfD<vi#&)<<OCkKv}OZ^)>Z#$c-7uLAH93YE!gcz#Aw1H){UE96{tOg_>iSs
?0yof?T&Xu--GwyjiYi?4q@bH7_aIN+sOO8a3F0i%?Ep`J>YzTm+q{r&kI)(zaMV-=<y>jM}MKQs29)<WUT+k`)rSp;|6L!skevHst~=M8oj_HY{++!Y
A+r-PEc;SK#H)JoFMc$cL5yASn|#&CdLL4ahX9n;wqY*n}O`TCu;@PyKXUmL*+))=@+DCgP{bH1b@wHzn+RY7uo8@2Mh<RS>KFXDwpg*yq+FBuP4-v;h
R-lO_GVgHHz`+dAg1nm=0>e)C3yolIhyLl*w%L;1!sT|M7r&{7mtD3EfS_jE-oysH+i3Rx8!)>7a#`?GRaMA<^eBkMG{5k!ITn6?+w9Q_>@#~i*_OE+T
-mpJr8kk`7i^1C&Tf*ySq!Kuf>QM4P2KUdv%rHD01Ei1RipOo;TG9T6^;LhT2_%^C^6{e1xq?`?yz#65SR56%<rD?E{Xk4GW4#qK)~8T!jnd~9brK!Wl
cRXfE|k7R7COU<&wt5h-urDCzCI6|`efH3?a-DM-8KNGSb(U-_1ojpsU>2N+#2C2^pMZpVU9byaQ`_fsDJHx7$-7Eqh!97+NwtCIs+1kQK)T&J7KT>^<
8Uyr5`ZCWH6%mO-vsi!L?@^?GCR1U9q;_(gUwmv=BFKeQ6UUznXdG*Pv8D_#`>g)pc=}YFlSW4m&OOsvBF%*^A)8c@eJ8NmR26zFkZdUejVPwHhtu6kg
JS`Yblxhz&v@_T?5|R{o_!{&A}0J)V9mxHZbU9u_XeK$b4y&Ti;~=(gwH-i;$x5Qx#~b+=6Ni4U0S@M4_|;;E$wR8K7&pcx@d#aqa$1idltb&GJU3q85
M6={}4P|RXmq$Ga|;toQQ(>^8-4=jx+_ke}HSh#6#X}ZxSKo(1xLj+04*})d5KiUz&ORm~Qd&l$%(wVUaL(k+*he%TzGergvC$Eow-+(klisE;R)d2}X
R`U-#1KUHE?UXM+9E-E^qZM`j70U#Yl}^8p;ZjDx3qxy8+{-otgMCU9&oLSz?lO}qs3mZ)Wim(EZ;dy_DYkWED&Y-o4rLoVvTYi0H_6u;L!3{MJJA{LC
D#3}wu#2kJ<gIq!w~I{!tVt9>ONmDt=tjw@_BK#wv_;FvYA063ZjX<-uaP-*)ov$#i_k#iTsd<fTx`~(PtmbuZwj3f;2~jWwNQKyq4;pwfe6OmQ`<9=4
^1Dz%^>bGi=$ST?VOU`61B&pjGW{d8M>TSSmZD$px(NtcdbhZAART?c0CnC&FQytoY87AiC9~qqC<#z=QL;C&?xd7of+(^W@i!H-YRZc3s^44DwZBsgF
qq|G|#l%`L_(o0GEy-Anj%g1<N9(EV5C@q`E2^a9a)c9*RMSt*Md;YAE0N>cl^O@WO}?6`Sl1aB22CLsiipw$)$d8FR%?P&7A?C}Jmx6hs6=`m~k&~be
rty$u}gk0c5EeFI}U|N0bDdw-BJZ!Y|_uI%x{<cQ&4MXY|8ykyXu^kpUc}|Upe(Jo}&|4VvxMx3u_kBF2k7eBpqcuawiweIH10zO2{j610gbibYuW<;k
TAc?d!ad5{A1DHVh-S91@E28*1Zw7=L#iQmKN8F3ei&5EWqUK}&tPV;p2+bC6h}b9%YA2=V-haVMfLu<eeR<#*-1?5DuY2vdf^=lTK~I)`NTdS5pVV+l
2~Lhc$5*`exKmoegD2Nr+zNu`y2=cn~Rsw&-dKEAf<>qIa{Ax0nTe<pRXXqf2Rd=E8kP<B9eCF<odY*46;)8us@Vg&(d`7&rm8A0ZHLw?P_RY^ZGJfqo
hqsnuPdkMEzn6JCaIM(aBRIEO7Zv#=Sa1(g%uMrtZFA)MeIo|7MQ3HeeddC}<~9Pzk}!yT(B@2`SqA_5vl_cOZLFCd9Xqn<dkolsB3CGdhIrF8x{>gY@
*vCQhRY3<?uphJ^MR5=0EXVmiGpP5-q}sehln4;?7hxEG>NOiTDU@-y8bZFPG#d>wQLH(AqWbg_9sGKu}(NEtmr`dxXn*mYt6#ItOg;spes*qx(_gz7a
z0ce5Y@ls&{AA}DmeOOinRCIubiO>%M_1gKOObawHe@CU>%AP#MAl)DLkD;wtJ$!l_KP<KpLvfk=835KK4s!DcBfY1H&bEcroS!{`%*Iyw=ngIweHa&%
=Aj!TD1KxwJ1te9Hyq1<ggf7g7Yq@5ARrfl&x3ynls(4aX1D(RLoGj5v@X0JR9{5Gt!=*EJ)9i{?C(+kMJ|tRwhO*r{oK_Nol98QQX<U_c(+avhU0Tri
K3n{zw9N0C`&<W06ne%EUqIzTu@n+IM~<Q=?@hmu6=7^+FkIZ|I<n_|K}~S0u}S||9nr3xxZ;C?`XmluPOD?B94@|d#V#R^VMM_yYxNS0>m*V!G3Aw*`
+{0gt$ykM*bohI6F8$juha^=oNRp!yUVWVxtpeM2Q&r_IT4)-`nRIEYI+X$=)LoS=g729zAe?f?y0b$1$8rtYLEk^7V^rr;uECO+y)Anc}@6ijY)^2&%
A<%sE7oe<4rqQ%@_{j7NY1N9KHNKf@r1*$|-pHcrm`;pLlrO}3L2<OCnTqI6-%Cj$YgO1X&fm=PH!eBS6=RVFZMc#omh!HYy-<^_@cVwVTkNrPIJUs@d
VORE@)ukDC_2rl?BA4dk%t9%t=_~iu25M(|}j9G(HR~4Oe34a}cPwokG+&xVZVWV}qp%@^+Yn&Ve4}?v496jNl0nwKz2&?#USA8g4FLq>1jHQ4}A`3lt
tv6pfhR2lyy8na}T5cNs{izLbB3JcD+yH#ZeI~K+`Jf!p^`*UDg>wnOG(Y8`PHjn$o>xwkKDRkRCpXxib^d$5g@AQ)YyC+)37Nl!ZE%ecWPT!4ID=X<k
P{P(!kVOgDJJGGGx)-SP7;+`wpqUgL=>cMsQpQ;B>Ol0*}-9g8*lS$<XoK&e6uP=GPlw#kWPZ+@2pQFrZsWu7+>cfVxIdS%>Vj6;QxzM_liZEDpG>P%i
ZXPM*$%5F>}|b9Nd0->up>r^GeT>{dGBJD0v!fjM+(%v=I^D!$4eIMPyUyS0`QQIuO(QOP91KVWlIG3no?{`F08*$R+)S0Y*ja!g@DVtO^e>qL!^G7wj
oG?6$ZjRkFb&OoQ*oh@}Kj(tIhEC$$S;NWE8qF2s&NqtIW?XDtHoR8bl9mhmPLm}7i(ZJtA1qA1D_Z`%P1B!c^O?9Q2hmcp{H$>HG^dKmeoQBpuPG|oQ
wUkn9l9N#x8G9Qqpgloh>(_R60isU;SxjmIG>UZ7cmX9DUKh+X!<RbyWL{fI2Vl*HoJE)j@^3u@3+8_4@6>NpRCJZ~w?i99P*F&1ID+(lw(0<AHNn8Qr
b4l=i4|w}Y0<qMQK|_{^%1>>4@&nBJ-HK*`M;JPu(Y5S9ZHb7Bfqp3XVxngLzK`P0;Bh1#+~=d;HvfhQ6a%7mHah~DZd_bk^r#sm>IJt=KyQekj<3<4z
-&NcHig@CGm{c-GUFOdq&}jiMr+y1%M%dY6^`cL!<35s<2A9J(q53Tto7H7v@`-FhVnb}>i*uns+=i~a)m{^ORm&{;4cD?OXyh11I_sOS-y){mN5|dqV
{fXv$^<Br0Qy!W%_x@3ZnmcN!jaYOSl!qae_+=ack5><F#gp#h`f6CYx0cfR3sWuESJdc&7N{1*+&lq(ny>a?iR9u1B>So{5~NB9Kv>Ii6-wDba&9xmc
lQBI)|%2%edo38;GG=%87d6r^`A9xo%4LaN#IBmBBW0t&gIXgaV+LAv53lkEF^K~z&3dvaHuJ0QL7JAB_fF%xn!Xdm0WV<rne%cYxYi3SnxC)0OXDU)!
{vtvb3(;&5TjWNIQ@!)<!$$~g4>`XB7ys3PLLb#3B3oljYI)P$Ha230>XDX6~7-LN5J9u&;$40N!oWNao&EOt&1WsiMbow5(77{Y~S{NO03h=CM<j|cC
zJ9JYp;ByC9g0)ai8f_tJO~w}k$vk>rbI>F{A}4*08dTxt?~<q11x@myXpShO=1-m&GoZak8^vZp2d~Lm((8*DM>#bE|;a|HzU;v4%)sCry(7$yaV&2$
~Ru8=@|s+at5Iv5r{c{^YYNC1xvBJ1j%mR1QV?1)rhnYPOSqBPX)9Ze!ZtJrQsuHpT(5F!>^}+0Z{@BQ{s4KI29GevgfZXnSeIHUfy@)A@)(<&;857JN
Vo+HHw7%heu(U%XiM<?Q=hTL<<0!@}EfcT<*(l*JGv?`}VDWEk4ClpNt<+cvp<7>*Jgq@mTnl;B9y93UTNm&8PlT+LuKHs%9o%lcez99kuc<=!R?vH0>
yBoBew>Oc>cDb%Mi}Q~@B{KZF%A_(T_;+<pakfm@okF~zkaD_J(WoWc_xiIW&wl{zut>)+!2)<sZ7{s_T9`{oSKGuUrRH4_!6X8)Zrv-0;u@X8XO_N`*
6oooc3Yo7<e+o!_N>6ARdJIEZ41k4w2|7In*_$WFMex*B|+&)4oeY@)b>^WU<!2gP?jt=ZvVivti?Z+KHc;6m(`jMOiWJp7n{ghfaP~}8y*V2VO#Zet`
36zByikEFtvv?>fa2lgcJ}mC<o|geyS3U$6;>M7nBx8#!U~EEp-b<eGrMva|c=x-Oz+IN}Uv+3}1;q4meOB7Zt6<%SQsT(7MGTjPWbk?7R0yYM8D5i|o
y8kRE6Ep+CQe0pBi(Gr-0`V@*5@tII33C_hB@Iq_mGsy^zs<54h!hfxPMk6!RIH6=k2BNjs!`EaQjRC#@EN2$USZu6`vokWXWxLls~-w{PSl8yyF6~5k
M%5UtX0)`@)5}%T#b@$@}Mdd)X|oZ6YIP*Aq^W>55HwUKpH8y(q_vZ<z*gzUry&O-ZYg=ksnc2|$IER6j+F9<Yh&Z87QxrE{uS4qEAdV$?!Gc3%bk1Q@
_7Y4<-IZe}NOUzmz~N!kEuPOAFft0b;~lLv_6cTf2uFU8cs_Wlf|ZxzOC0e&$slDm;93q+|%{B}@kUl=37>=>ZTe-G@0ga2qgo57@_371Aa6Kv(IguE4
_QXvE3lG@_u+;|_C?3<o1S9O91;%DpCcDPChESU>_p5v<hc3y)%w`~uPgK3DIsj>iI1G8R*xpThAI^V0S&aj2_)&`koB^aPyw^&kS$nmH2>=6Z)JzWt+
N81Ai^@6V-U$pN0$Z$bAffBXkjrc)A-Zii-ij;vdO~-QSS6(IJ^BNJbc{NZ<o}ZlMWejk$@eEH)18ghWw%c+^oEF%sr#)-DD?Y!=n$AX^;sPc{CYQC^-
=ln6Usx-@Gd~jWKPky<j=}RE*yrPUE7cB4TC#ghOGua+Zu>q}>rVO-YH(1z%%MUg$ZkOqku#<moGY_vJlK{vqw1|@*$YRVH_tcYM>`e>kgwIbp<?~U7W
R)WE@Q}!!KDx5n<avQF><N%aRHIwT2C8<poauk_na*=7%)9^j@!Br=$07P=Y0exGs2zcZIOQJc?VE88P%E_Sbst-3Blv=ODH|=?PJf50#ip)?n8u1Ol9
>ohzOHGHQZhP17aez7SMjUnNLq2&u5XceYVva_NQmyN<~Gk9r&%1YPm6q_1l%u|GTGq!&SW(*T7L$7q8FGjGBC<ePUz1q9K70LVg-&wUz#!UFCh#DI*u
)0_f9iO`*5hBf^_TW+8Pa0!`Y}iaiH>N)$T6tszVec<KpZz3&yCPv=|fqC5{+fA(XhY;~Oncz!Rq!9M7M1fjV^pEY5q6Id@-aRtxU;5onLiEw;8e;!0K
Z{1a{C04(;fT+(CJk{rR4+s^{pUMrPr-u#J|A&V5^GBE|<jx59F0%Ml;Mi`r0A@6Qiu&!-UJIAO1zcNL45+h-sl2*;d^LEmzGN~vt~mqVrEp%jZIhVQ0
!72$6Yu-?A*{_STE{G~fAi|^P*-;#Ht?jgJ;|dNbrRDTjYHF<0R&=TR?l~d=bIZZuv40aYNduNZdVuK3ERezE}zefLjwJ9hUDZ&!6YubM1mhD%xFhcyu
;UyQKcdFUb&tPGDU)|zsBba@czG+eMQ*|Uq5dMKR#PKcz$b&&kCEv{>t8I84mD*_4j<ssa)kg--_|(SK7pa8XoD@qz7@&U0@j1__V?q&##iidl~3{137
u3l3RAc`Qp#JZ<u+*w*Z#J*{n(X!>ASr)c`Xb^&$I4z5GIFN_eUC(7$8xh1~ryhZ>#W`Mx<@P&aKQs6>fdeokHR_E~RB_>Z#S{OOzb^1KK!kLMdGER+-
N2c@<V685JPF<6JmL#Jx(Dv<_ko-2Bp!&8Xgb>djg6^yUppvYbme1fMQEr_Ocg@A_cT`(Ae2kgRoj6ex&3hW_TspkWQi2PdDil6w!1FJdKmO+(xJ|vPV
yU00LNPq2My*ZAwf%c|9Ozioj4?5OcOKqK>kSm5boE6vZ0E<*Mq~ef2{~p_XOh=h!@b6M!pSl$rxb{D$na2X_-~0U1@h)QhitQ3n)6-l7ummgyQIt^_#
pb8dG_>%;*RNmiy0(iI`1@hDkBMGnDy>~Ae9T!jA$4xI=g`?X&UgCZb2ETAAB$+W=wdV@xS8h@mQ+c&AYZIHJ-UiL39l+YY1+R^2#}FKZJ1+!Ew9bv8o
x~T1T8Km5tpA8JbR+-&#SsF;PR{lS`cvl61y>BzoVHRiT5`ZD59_|KqBUv49FXUTN_I`gBI~U5_Z1h)o+-OVEd$2+f{fZCGk*2nA2?s54N_8yJD~LKcg
bW{|hS$cM^~7;}lO3d5@`V%hZK5bmn)rKkX63QDMs~?guGo4sDZGZLT5d>mB#O2W^0B^{FUony3^!Dz!Su74VQZWj%fkToHq|T?Oc@Hg1S5@+<yJsVm}
Pivd4dB_3q?DXG(y8&4@X0vz>43(@BCiRG;`)}ru6@%474@GK3hs#8Ese~{Vw(fy3CG6CRY=6U?^NL8|;r~RhH*9iG|U3cSc|7EFHY1fnMKq^TLEE>Wr
8zc?3rt&uhIw1cTP9%q$D2UwY{g$Vea!3lA%r*^i<-w(=Yx^NcLMv*lHiKz5C?tuO-1f^~asTIQ{jYDov373iApIUH$U3)sj2AV9bQSWGn}J^sn7=R0G
FygfflSz+0c+ETqWu2E=>jnJE*Gb;nQ=N=iS$eI8c1!72;Yf^OL~=X1A2V+KH%4_m9l`SRI5x2#C)gEbBT@OA0Iyb*Zv@U?dsZSHm)kh^^JS%!;~QLBp
JseSmfaUcFTjyKfFL}EnQweKElJYW7>4s+~EN<don|V2}~UIk{r9S|AC~NF9}vSaPfh<{1HVPjjQPU?~^NRPvfdISRWrUDEjXoXv1!{`Md<E6{nWzFPZ
1hh_$}&L=8wB^beo|(|J00aTo5(JPwyR5V+j^9V4&Af?^ay&Z%V4Cv2_Z?XXf`aM$d}T6=9dfPt>lGV%ltx?O3>_LpI{VNrA8ZQ-<7Fl)9~YXU*fBK6a
Rh_hQ8(b3*b{pE>=qe!;)cls13h^zTY(X&rKP`bYDhcOQ;Zu38Rg1Bt#rqp~c`<E<n5RuD!sF`tJaZ!15j&;TsrAnd|*26J*0%Ru>hQ;d-v_g8*i!-{j
So~6x%Uqx~=y>4bKV4mi2D#3;_u{xqrc|-(U>()jLSAp{i+&4O2lTav+dpFwt?1rfnd^zAjJE&zUq6#c@&Bgj#K_(EWb@ccQDfe&W%s(^D9NSNb?Z#Ts
6&vX;mk`aMc0-O1BQsvX&02?7SS)kbgL`1a`ot0qFF^+ib7eC&@7-+>vb*wDXnMpY7eA}#mgY5<`S`p#2kA7jb2z#@wdl!OKe>A_Jk?YPEu+p6q5Wa=p
a3Sv{sFpuO#Oa1)ndY&V~rmm%Y9pImvh6cs~Wi*2$;>trlhxh5dnqEq=D}hV2xvlW-2#*Ml?(Zoby!eZnaq1%tN8!ZnY;OaIA@%fvWpS`6U(=BWW>CX8
Uwm>74ka^)+iUz~_hy>oc`H{3hO{!07qO94i)KCL^;I{!X~rrlR`(I(g<x(ptov#53twv>6T+bWQ)6rr6?^buwVNd29!ekw)*M;pmSdIVVELwloLN-=T
O9+nJQxtlH6li!!y5j#H>l;e>d>WhyNC`k69-(4PGW<7n*pM&F6LeBj7D0Ov51OV#Ffyp*NX(V;{;GEwnQGN4y{!&55qkgF4qWyjLq?qtw2h@`?!9Hg4
y@&GwnP;P}-`s}=U^r~SchjO~$+Oyg!j-f_jOn*Rd=7;LvN#I8D)cE|iX*VnR9I$Ea7LZ1y)KtQ@*%aFI`8}}UZrmFTnFWd(r=+oQI=$Y@Wo!@9JTBW+
R3--#>JF|3u1faFFmFoj@w=ncsZge{-dhd|Hk_&_bO8n5aS{RH}cVX)N8!CmJX@Jbhh6HIF;#Uj?%D<nw8~O$`L;392(Dd$Q+6o`<V0Qk0<8?=PjabX9
N-o-z&4Cy27=nwuKS3&PC2Ho!<3yba^otYwn-Rae0@R<OFpZ>WPqiqDNLos-1SjwLq$LYQDQqS-den?G7W+m#~U_T&MrupfLV^V}N)$32@pFkTs%#DY-
kT$;Ipsa1Vji5Ac-|z#<zTeS-@pNaR_oZSBJqp7;D+sPb;>7zN6Vhy9rOM6|o{HM0gA?e1f4qLjs2wBt%iDn^n7z`6qF<HXz`r^FTW){->>I)uc}N_aL
UWaU}y?MtH(5BNxF1&vsN=7iJ{@o%yP0p;Z{FBD?L*fIZQ_5{0O_lq7+AFS&vEwU*nU(x&^BJW9$ssnTf=UdcB!Cf%6|IdGjW%l1JOa?dJUikOYil3;X
H8h(#B3|5NKh7s{fK>_F2RG29PbjtYpj-lsP|_!FKHo)dfrmhaW(kf-kUV{WAE|Y4Y<qD#n{&8iAmAirJUbT&xb42DWM|6@5(3h)BL-+ZCK#E##_1jJ-
#&l0Qiv4*c`oLK{ST9YCzZTj#>-(6!Rkx1y)p`tN{xQ)dy?^hVugc8y|c{3dMuSedF2&x2tIi?$@vw`AO1zHB6;}Y#<BUh?#BqpyJs}g%2+g*8~d=g<>
XB4E2DbxyT6ZrO_z_MmFeHxokWjc@BEgO$le$3n182?Wt$$);qqOspvgzlqWc&V;4J!<q$T$|Jegl@;gWglfjv7_>rP{f+i2$|wmyLz(QIp8DfPmQpl<
tY&;}N@5?$PIsie^r()==MI!|N`$cgMHgk1Mg|D$ESpUV7_&5Xt1R<JK7vxE(CB=aSSQA9n6-%LV{6!?2EE-qK1c?t)lz7<uEqPt$fHz{YBo%d~)+R^%
vZ(l2+_^>!<y?I3j3Rh<@JG-%|MBm`z#cFCHN-5tuKJo7aVCs4ViHgIQ{G2V2kGTi3$%o$%`pg|D=!xO$(>zn4`{}BZy?RA-Fo{7Rk&*+Zm(PG~y8KKc
)jlt#zYY-5*Y#mcgJOEX{B57x-8;FHFc9<Ruaq-Gy5MfSHBhz#Y|=D-)Y4-}Q&O2*r)`LF$pkdl9)CAMBS(II*s0h|iHA~rk>(+Tl7)@mji9ptN}a65b
RU!;>a;9NT+vjJypT?;-c_0g=(uh-J+UbtF#YRhQxs|t@kN&Q!78x8ef2M8jgIY<hzB&`=$Q!wUlAy-b^H{dzoOf%B}iPd{*z@Di?^q(`i)T~L!R67a)
06O&jxR1<9@i?0h@MzwC!P&wL(B?4^cpHmmlbUi%G`=s>yTq9z8doutdEp(Dw!5@vs|4Z#!ZE+s)(jif#8(<QF}e!HilcrKBNs<@$?(#eD=CnS&q@m$o
#<v|}d3>F>*Y<2!-{zgo|bm(E;EEDdWo-8x6`^y)k_TtmX$?`2+p&Fb*2n9R2L?fL;D=eD1p;$mP~>G$s&Bt!8N0RKie)TFq3lje5~2ejkB6glCl^2(F
;MJ(u+YXk6s+n8@!_la<KJUwZ+Is5bPd0yp#Oss?oacebBTWa8L__(INkZ2-x0@uC<mG2)P2;TPDBYDJq?VN_GO=2u7sd7S&U1^?x=Q!9Mqk>`q2KS`!
CN6?6U7ff2sq(ghjIPJQs_nTB)+=n+qyL<zC^9`6zY7pUX6!j8E;1(o%(eZrRV`4b)c46ny+-B$sTh4)S>7EMIGhJcA9JEW82;!Gnd*0Nx1;Z;dR(#FU
UhqG-W&E0aY*%;)aAB^+p*Bv_LHOvB(9+eqyJ)0>FG2tg)Gek@xL~9KhRz~!1}v|bl$+{-xGFJtGD5f_y1J5UtK#DnA6jz-*1sViRY(fuc$X$czDex7+
_+FV9tK4PfX@{O1jl%mVDJF?8av=wZV?{!wj1)!N<zCgexmZj<AzJLA<(S8~e5e_I@I)#3i^^6st~61EY1}{+?gMgXNtGL`D={ee1!_qQ&If4HLl+asr
XdNDT1tCs6Kg^_Vk0Aw>Osz20E~iPK`jMtTq<xZT|jxY6xsiF?yrw#iE^NC>+^@R7DE0I)nky}BFL$FiK8cd7oK=YBeR-5=a)0o`4&Dc^2?&+D7j-4t^
0h7@<7BPoiB02t5b;VWO7G{x?~MsWN19$x>YW#F4w0}x&SwJX65R~B~Gd+8#c13X#%n%VMfkHFXRsFX$a?|E%;C%$@@dXSzux0gC;oIv+x50P6D20Hi@
9C&tcfppE;@>l%3_iNr>t$CMIp_RtmtiwDKY)F4iXHP>P7lN`O16JG(t_6peM$v<VGuo^g?eYSP1hlGGhj{M-1_?{r`|72B;URcz^^`rVPp8IhRp{T83
MT8DtoYR(JgVQlXp4IxgQwHkdqG`z0mORx2;yuC5g(x}(eF$_0xodjmR@t#m)`CpdpONmL1K-Z-i<wc{P!XA(;=YGR;q6F`iLcAgy1s<WD7ql3F<8<Xn
Mi(DQUVu_)obEAW;#xH~#9Z12s;M75-ehB{sAVPGYDK(r2Q*G}|gRu-2P^1aRV5ORA1}L;gf)yFK6Lt26QWU6pr{;I=DZTb`7jOlcHCs(m%eHF;RLF!X
Wp^#+4iCEgj1el-z<ctPJI=UOWZptsOwM^eH`EZ8C08_O(^Y)5(Bcw{e_mQq`h_Igr*Xq4&t4Vf3@r<?zfqYXpia#w`kG$d>bco7Vq|Mb6*Ssq#L+@rz
(amiG?>D6p2O}Hlg#OZ~%e^C#HjnNVS%&CbM8ZTBAKZ;x~Z`ZFOb?-E#j0?gApGmk}lQN-O@hAWNc*u!d#0mg8<T;xac;YN?@2tsV{~UXTpn5fd^br$l
)0@^6ye{U^EW&|fsn>p0QhnMEZuERV9@h~2-;Jb`nbMY15J#tP7olla$d8Ulrfx`7fYkb0ot5|4{=dYU_;1hLg;Yv>UxY8h--v)LFcI8NSs%#qX7M0gF
FRw~58MqdpDnU_^!MnqwF!jWUDF6$f70;|+T%NmdY*9&5e!&|RkArN`eHT?EyvEvi^a@Dgsb16Ua@ThDm*dxE!9K5t6?4z_e}DEdZ)^d&43MU4M*PBk4
T6hON#P3O+8)~>iK>JfA4jo<FJl9Hj>8y;F9CUsrr;E)-zu4T~1ke4pdT8d$4X`IOMuCpXua_QC$%HD=kyBKdz)MaV08%5LJ!&l0KXO<mFwP*Y|8AzEr
uD`3MCKh$O1bn4FK4us&Gfzy91HFW#45#StI^R9OfCbEAKz)Up{JjtWiU*pjnD;b`It^79*&Av3f%w)y>q!DDt1dmA!AiXwnzXGBkCb>G-&$H==!8!2m
>oVtDbn`S%~?BSnOc)WyE<gxI`-i8kZUfU3!DrPUBWEc0A)TQVXFVvDV6p#wV;Z=P?%E#T#h);3J7Y57(>#(VQ!AJqm>Jq@N@bVG7-BtLZ?JlaKMZa0~
cha~!WzhqDj|6T&bcajAw+b(aLD+ed+oX5MR@RR#<^o<pA6zZ(N`CiQ9A6jk>%7+rw>Z(MuI!fsc!QcX%wu3vAW3;-$~6=r<*i|UD+@@1f0XLKeK=5!;
r3`G8mHROSIZ`wD+KDn2c}}r3OIFfc4U#m3D@P+qWZO3BPu2e=f3M}ffGufDLNv^RFa*KYl*?%cccEpO{afHz}+r{tv4**2l_I}WR&^?qUM)>8O#GZV0
Ds3>Fqb+6N${{X(*)|+>eHvV=F)%IPScY%fFU9MR|(i-{33xe{=w((SNgyhQ~~BfuSqAZqA6}TNm+pn=9axeeU|1{&^_7*i}Q`X9qVrSUn7bUOFIM_Sv
}#fJ>#ae=A!Mt1aBJ0*PQ@2?azV1}wi9XcatK{`+%8RYR;o*+c(;PzI006iBAmrIQf9zidxic!k6bDo5hb<_hE&m9@#5u0FW7Qn;l<8AAYB)#2I)&VZ8
4zt7x!N~ZLA5Sd{F$s4lkX_Vq~!HjT<%7p!{r*NN>-qHilH%9xH2ORV2qkp*PE&iKSdUht`York>AgJ6_Wyq9}jLphDN8LKWr9Rcx7C2g!o_>B=FjZ!V
jAMr~Q`tEHGjA2;oF;}L^m|ZN$0`z{*qO7OzCsZov{zS29fJcee?5pbTVEPH60z}$M^+pl6%&Zmi;G`Ry!?lwz>-E}N1J!>;c*zlXQvB)KgwqQH$I2{z
yFW_t=PXs_AB!LbzA8FeuGFa<_)$<ANYh$e^mF3_W^Rd*o~w-H9dGtq#r0Ic~gPDK8l7g^ae^*u-0dD!L7fH)`x3suu`S)rwlxppD%P)RQZrt6ir~~y`
6c-uNt%GVMXYbT`aV5cQ(dR7OX%)s(JZT?NbG#rJWxwAqB*}*hoFS>=uK7iqn{UJGn2~Z*bl2*G7i><&`cT3Y7$;pAQ=u7VuOldUCXNs9=V5Y&sI;yW#
H!j#SRSa4UV{%MlHSJc&f$QFm42iTwtoxb>T7HoOGs8GT!ZZNDz0^QU}yigh>vQZkw#aVb5OqO$XDFEsLycXa-k(eY6L)k{#Dsv}9oDp}bV!8IvlGDJ;
IK(co*h*NfT7b<DR-gyg>mC+Bxse6BQC6Ug+QKc9;LH=p+@hMMU%8fgsY$|?TrYDC%T;ny|Iq9keZ26jC)k_mRG@cle%k`@OvB0X7#kf?ZB>H<88*)9`
_)vLAvR~04@H-@tWtX1BCG@Rm-ggfj>~vh4++}&t6x0-`Z;+j$`@p1o*!LRI4G;*Yd1?(t@2?^qcV%kDoB~Wxw#E}l-_*6^<}+I0`>RQ@W~RI)BuQ#se
am~0&*rBSevR)6%!hxb-~5rc0HT0eGt}Rp5Xd1vAHsMCMj~)Y*rcHf)Jtc)(|j6{P^Y?3h~}dK1>>sb$f?;$boA8BpTd}tF!YEqUaO&i$+n$BbB>=6wr
{X6pKVRh{v0MKe3p>_O#qkMTZ_6G@b^j`Jk1y&J>?*OY^JaR%R8Curd=zQ0F&JJ^u19aZz<(=<@VGA#+uYaojH|>yQ6){BdAEYTh!=#)5mWQ=#vR)e>>
}0%(kLp^i`?hUV6u?;-vZS^Ia$2qYOTRRCOqLhqZG-40SZd{C%<=xQ{n<uFH2&rQZ{bi{nQuKE4?aMt8wQcrYpo4q1Z>obY@=qpiIZk?4ISohcdmfAU2
zPxtQ!GvO!pMKO)NbKl<?Jd=Z@s@9Dg@LVn%H^_2(inAt3J--Azl0fpLvV*$*2j9=aAJ+B)haIH=PsjUVJrxfzYcj_tyFV<z8K&9ITOFC;6Wx@pn8E|`
)pKDw@1yAd{T*HO)u)*7{b_+iNTDsN$pbOkmHO!tKV8AIl$w64v?c|Iv8=C<AP}OD=A!jtEqNe55(0b<5}l$$JZVvxi35reA(1_&CNk(`JaiW!M5;(`1
lg<)XMn=H4p-_ir50%2`%8&LZ&5|&F~*OgzC9p|)Gd$Im!1J`)f#hiidDtiSrlOZj2;oH;W@BiCIvhm^UJ_7Fqxvj-ZZkaBNl;6b_L+E&M}aP%I-O7+*
@#UD{|?c1Phr*Jyp1SVuBWv)BIi3Y5zaid)Hp~mGwUCt8ARNJTNIzlt{nh4Da`$NQqJq7`%yBkrF9#B))RmrfJZm0h$DH5~EFlHVIPKb%6$TP95jN^z3
8%RlY)I?US6nZU4^=j-51K>&3!a;yg3YJlEfkq{x(h)!VI@A8+*{05NojyJw&1ZNEm(S5eP<kuYz<4wCRdC^<#lEqG5zam(`{h_A2L$HN)6Grs29&foY
q@ws-{9??y4*y!2$+%@89yqV6%l7as!8~XsS<zA!Pb$&<Zi&d|}E3+u+Ji(LCy`lWLh*&<*^edT}?d|?EPlNu+2f;J}l^e2oE<<t3@J(g=leCBgeqKF&
uoU`(wemaxpsT=cn5wT6uUq!Mdk8F*jwzbKIjr9-m93)pyy45?Zbb`s_o0*P3{m<~9iSf8S#Jx?%q>;f914GP?~iJ(>=J{nWr(`#t1d^nHu*_o)EfC)#
p~qVE;>(i>joQfP=d1gc@6kGn~F@`N3QP%DaCAkyIV81@wW#h9D1d(iPC%Oo#`mQ%QP+tA;j-}ux!T<cq|#ig9fBFZaX*lc-d$d+_b*d(w~X{gpdCJ#Y
;kUSZwHfdPxZF%2f0k>y7HuS6Pi>{8TZWX4k#oJe=c5DKM1YMQ-pu8xIM{5q}zJ;~a1<NN=Q!?4cCS1$W7py~_-~=eZ}sHjn#j1V9#t;<n$1JkXx~vOB
)L?nY8+pmhtbK{ve8y$H-b!Pqm<7LF?yYVOOJRLWS~h>CTqRyr-#__YY|vfvw*N0HJmEuCF$=UmSUk=NH9^e!}eAsu0;*oOf~^~k3wd8S^M5C9kV_Q>U
hw7l9{RnEg0L%Q7d`bIj%7g-?SG6Y!-fsgC6(@-ou)bv0ag1xu+wh;{Ur0G(56$^KqY2;_fc+k(y(Uns|zee#&tNgI5g6+bp{FH8DDjw)HFkR8P!7>#D
F?gr`)UnIfcooii-jn!hp0v_y2G^%lZ%@{BRbGPs-dZ-h)jY1G-@Eg<I&)#S5>r1ODj^)u-(0l&qrPsGmgXdWTcoX%ha$fT<+s4RgN44m>GjZ47f8#As
~@H(KaSJ^Fk;^Yoa1kr{Y8on_65^hYPW+k4Dyg>AB(Qn&SC5Cp=^udZX)_ShmI;EntC+Upuv1Kg2#K|`?7eR>Ek~7xM*Z{$FqWE`jj46b;on@!pLy<@-
=^!==zLI?menF6m-TtJ)HQlU6^>j!2zP3@ymRp_T<P*tex)ZDmwPj3Fni$@#)L7Q>4r}k%qlDhUm3J=Tsz3N_YxTz4_~`S7%zXRN<HSM(v9?YH)jHDV<
q?qk^@|320ZlIG?pvp^K^1Un*skD}559s0)gK@%jDxIdqFij{m|7RZwdhu1xck9v3X>8I_=gd1xnN%8TQcc0A4sj_*S>Qb|A6{lZq0&no-jegW->=-Z`
-eZA4}DhMmL<1fcs>a$hC^7(^GYI<T%()RN7?jfakPcOe{`@|RGC=KM7OE|qBZ1%^8yX_mgSZN;9)hI8*knQJVrl%6^m!q7#*LS%W2JrEk2a)xb6%<tB
BGSU?vyvTx7j}|Rc$d3`Wx>JlU)bHa^3}E?+9S2NI^L667G0fGj)Q&BeCBrOPTICJXBvB`Z`xuZ;05<pcyJO6FAS2I++asRqv_R}ZBKZ2A;oZ{)?e#K<
*z$$GcM`ol+aeI$Km~vHK}k#T&Uf}m*{h=Rk0amBp%I<AdRH^woeHfy%|}dP^G`M8~A+F-_X>)Pi1h~v9|b{$5lD5tKqXLlN!_UB9e9wYQbc$PZGQw|M
Zq}G+BQWRhtJXHSR=n1VF?{E0&R-gGhNJR<-^8ix9y|;^ZA&Zd#YQ*W)zOC;86qy%RexOcpFXXKo26edap~`nLxuZe6DO?s7gU%S&rCwy@01ps#uo6~<
A2H$rpu;wPis0v|t4r&C3pNuS`)uH9`K>+x|i$kr-7Z32Hw2(zJtPZ86z!OUJTDnlbYj|ZNS&&g}qtzHCLHre4{;v2QGe}%{*+1$_=CWizG)zcT~n31E
{+`Q?k@V3=_xm2WM&C?Pw)T}O?mMVVMu7vo+Nj{-vt?sgjk$n^fVYe(o?U_wtlsk<^k`k<>A8HLD9!rAN?udw`)$`#xzSx;Aa?A;=m(>kDciT|BCI@Sw
s$*l(Zq`z?7U`MR-VgVbI5wb?TjE{(*KW}psJpyDzfSbZouNx2)!ZL&743`C-^klLUv88mLtEnZ8Q)fW+S3Kwj1`MK?7vywYTWf=8?<gXvwgfC8JPyDR
Wp{Ti3^k8z)3qTdop=lrg)Z77mCteZAlX~CjZ6HZX30bvuN-2uwDw!<*AS-^dX!A&tF(1j>jOI;vKzVycOJ~@evCB#g?NTy_=S8BM0HVq|DvV`$p||Jf
&Vb=NJjsDy3}M&Ip#yvA?hNgtg5m%V<NDpGV$ka+`+HR_yf5yZhKS55u^f#+sHcYEsna_+|@7+1=PXMm{VXEjyEjq!!A@cPG)yZ=<3S8JGB^-_(zVF0I
y*bWO;9mZm=ygg8h1sI+UzhE##;a<L1G@daDEdRR@TfljzJ@wTUsPldrWqT@TGPd=M~qHoida_IG`okVGyZa$vxsq)Wv&VF18FLeGnlGZ>^x8)?Iq5c|
$gqiTV58`m46Zr*H@_$Bmp8srwa^O~q^{V{&iu#Mc_FRDbuCX<`nLI+Sj+a|Xr;lCI(?mCd$D+HE*DF=ftap5N_Rf6DLUY&s>vKJ={`OTXy)%h~;?x!I
D(>MnucEP34;LPK$KT0)ST9vDv-Av>t9W#*buSS1oM&;f+CHZkV3P#X^FSZE@rYhLmB~U_8MAt2X2#!4cim!%tD|4$7S1(2PK$GhUyTS{%U}=E>iRt8=
d5@N?H%2rlLjsMz}nPxw_E!&1IJ~x=XbHM&i0nRCA+;02#*N`ckzV5UTkl9$ww*c)$*y(C_Kmeos_&o@!8Y9cFERe;X|fMP<(WvU;NI<&G-iE^QbVkz%
jX!8z9*&TUUoW{q`;lnquXT$5OImNb8G#J}XjKE+QYqS-KHZhGu<DJ9q*6mgz7MV*0G_Eq@z`{Vly8iiuDpaLJ$k%IpP}l``)sHpmyKv@(X$cavXSQCP
_nvuYZlh3(^3i*REf31>ghl2?dMOM4r6dcT~O87YSu!~G)e?FFYSie<)p)O0r%j8dEr{Yv4d=z%$+b_>I5<@N@<OrrUEc+#t~=R?6dUcBnE`lPh-Lfom
=kQek$Nz(S#>zD-hJP)TEev1oRAJ8TZ)}f@g+2bs*uMXS7wC)bA!&-t*0VYoljP1?zK~8D+k?#ka^3RS(wS^%gOHz|%Ty=+~lasTvPpV7F6ctK^YP|Nz
!fj?@Lf(mZ+;Rfhpe|P~q+XLKD^_~NK8wv8?K>~4rmw0Wq}y%%+>4HTKV7TX20pXt8TI^b9f#(^2fXH8vLU5k62%6TVere{!g)xBgWD0@*-%BGio=yVv
Hlh|+`|w`XG`-N>87UvTpN+gD7;_Z)_$Rwyt9V)jS%tLFn0NIJ`}d#8Fx5i?M;Yx5$tyDF|rf-!gk7B9%XFP$^P)5mB^QUJX78=MrXUGpUa{@=WTjxM1
+?^bp%?oywQFaSjXZrd{}^i#%3NGamv#Z=>^<rS?9p-+OpbHv?{&FVDYZ3E%<dlyh{k*ix3h5@>WXH=HZju?u59<DgBg<_hUUBHvTR*t=4^vf<*(*DzU
%pCRsF^r%6lm;k<}!?p}oV`Xn64Yj0D`6JennA0?=-?}txmXSv-qsy)!pIzx+qp3^E0WA&)bxh5Q&-+~LbPV<4LhUXl;m-{9Zwqjx)qgYNBYCsf8lW2j
o<iEJuH7Z^fPY;Vlg`}qh=H1ig3CC<pPmkttIPhrSP-2bm=L?3}!e0+IXXiEXPxhGaH@n(w_ab^bgMD)RVBy~0ef9J)XKBSt=5gSSDW%V+u3a2CmY0n&
dZK)lM3!!wlQ@^MI){Q7zxNiVR@Gkv23<*xJ<ha#6>rVs)ibMz;|){tAq^HB*VInZZUkmJkj~QOP!A2g^Byof<C<Px>nYDS{2_Dbvo{3sPCC@K5U16F5
kXV=doybrb<>XuAx8!wQ>5>NVpbVoYj``t;cS<ik}4xGTEv;=@pSi;f9@@u-#tNBixCeEb(@OvW<R6DbARyPb-b&K;g%G%;P$%fDvxZX)OEKV`gKJM3r
}jljS}9WZx8yUM{>gxa19(c)2cOEHrSh_XfM-<CJgU2e!MnVkZ5J~A!OFn=Y?>jA56LobTm4pdjle$(kR})2`!ul(sUOt*+hvC>DRHXbN?`|Kl{eipW5
^}cHZk!m%kdic3V!rJ{rU4v(X;Y%kA0HG6pP*ZZ2WI$K~;~+mvw1ciINUOR%SePM;z#-4|<W=slrH+ih|i7Fx9mnC@p1_3P8Tmg%(L$f9yP9gF%D>i*V
x+*GUv$ClotbT5>?%BF;1Ah&$%+1>JDa`*}>R`lpWHIGf__oUOQ?fxn3Bo8lw%<Xz~qxTP52Wz5O+j$AaW>SLr(P^Sj(NVcPE7z%M*LZMU8}^bSU)DBo
6N93Cd}g{wQjDxcsHN<!kT=*=e4I9XGlfmD?5Q^akp#FYG+E&8+lDKo;y%2l@aS7TAs6ZUE>L!cXie)524e+NN~I4iqLj_+?6bu)aJk}sVd))86%2*zr
lEHHLG=pD!oJ|&R9c(nHKQ-E*h25%-S^ak-qZe>hnIyu<Z1vWfj`juCceXtT1Zv#%rmEP6h*4$(~4%!45t%a564r%1k93B{fjS;qx$F<E^gFpV!^(kNt
&~SC!*(`em!@j1@XPJFvqKr1$ndE(K&U4D{bC}luEdEUf<4b<8w|~?05Iov}lt(<HG85yr+cH)!qU)#LM>NU$Vm+S{}Xgx3t?zr^yyiW{|=g@S;U{Th%
eT?jD3(y~>E6YMrsE+r^V)OV)2o)ua~Tonfl|G8c@s-X5vw+HFP}Qo3HIr_;x?{!Ur(G>>CMAAQO^TGE6=+D%OVQqLai?@ZEfHDma=Q}98!wnuRsG4sW
!_IBfY%P(`i);J7zuip#ZUUXMsfAi=<TsBPTaQ2{Eh<+e`kGi|Prqpy$B-<HudExm@OgUHDm1yR$IxKh|Nv@fPqoXx10ziKm1^UvXx5?h!+4MZ4H(VlF
_36d$8uyjVgx__wDsAkMAZ&qCb|-w;E6dh!w(CKNoPmCGGB=4E9*0y=T-cS$xT{Zxr~CS#TIx(kVE;Dt>zfUQL0vOe)oSc-HkTRkudDl@iyF6bBNLJ@W
c=cuo^CvU+?mdX{!S|jI<b@6t~FzvQgiV<5%``)J_jLpkG+K)H{{fLXZpy5;yKw3{@$S;{&st1^6TLu3iP&O-fwCz5e6~NC0x&Jb6i-Dk*aO23C=Hm!5
9MXxeTBuy&x=08mMe9Ejx2Kgng4f9`rQ?)e(~Z+|X!x?`&pwD3;e^*rDUCB$UDt_>NUa1g+g7Wql<Z`LgUfBj;PQ%Lx5qm?tU~XVcJI&?S%(>TY>oHaE
6CbQ48;C)Q|>m4_Qa+8q<$Y@e-9=a&7r2pu7^Q`gW>x@))NFLA#5s<ahfR5t<;1W%P<hhm9vzAI9BAB`5>%l2X^(n_%Q`Rp#)vyKO!F>VTKRAGM8hg0U
*k{xbB+In<5Y@cI)`MKw-|LXU@cTb+rV(h1H8pk)!Q2*7xa!tCa`2NrQ{c)lDn{Pq<Vxzx#rQqk}pOgQxlRw9~`2L^x_2Z!*e|~4)pEK~M==+^vKVRLS
GWaiM>Mw5X%M<_Hp@06<{`tqmpR(Rhe*H<6f5yn46KG$W@-wafe=_+m?8~1z@GoM@|59r5x0&{HYVvmm{`pS%nH-;!e@^~6`Dc0kobq$Z&nf>in34>=4
&!b5-miY=;V8S6FG0<fU8o;od23oZ+TP}gI!ov0){I_EhbegIBhMU1|0Zd60gp~@W`5b;H*)<c|K}jzUnWI!uClf|V#x)JQBIfn`Da|;syFO&+J=412e
>RL*Yr2Fb9CGd3U#-)=22UMo4v1)fBN*_r~GIBedgb%{Ac`q`tQFGc{T;0(eZ0q{j<yD(6F_1{Ijk<Jo7R26n;ZRnPK?NAr#Mz8p?U3yw=Nme7r{HQd8
SV-hBG+zd-r?hSB*YIH|L;a;~F~=hp7n&-nS2|Excs{`>Ubr~GI9e9C|FpHKNu|9{GV`u|h@KQ4d#wEri5`}E(Z|33TQXaD=prvE(bIAPby%deddp}b{
U`eeK!%pHM~vDsrcC8Bm-W>peD>(6KX`Ly5X^^4E=`^#y+FUB8LBxl?>@gZib;l3PY>stB;Xw>cSd@67I?PyJkx@Yr{z9`Rq5kLIm>;DDHf8v+F-24B_
lmB1#-xv39eF;Cl{}ao98NYrp{*GVt-+yZPPyYES{}&@){_zJN%-ioidt@hk^BAD-J%?w~{jq!Txw~`4BbykJvCH@?jBMM(w<oVnCWBul<kkFuOYg-C_
UoL4VBiK7jnQ(N%$q6O5J?h;Bi7SMu=k}3>a63CC8J<64!c2>;AWk0i9=Pe6*U=QDL)1@IhS}+H|c!@NB6woC38welWCMfO~(SR{2ouTmd*eaWftQFKA
~W3t-}hOX7W*eA5um;vsDP&G%9f_PjX}r<6r{wu`luEco-vi8<Ixa9_1(Qq(YdK^_@8)3pXx``%n-xXTdZ~TO-F0Db*Qse3}6~^O}U4hZSeKTwgapzFl
>E<e!dUd*Zr+dK^4dzSEX5iU87(J907BJO37G%fmX*UTSNI808B;%XD6WnYRZtX6#e2v)vlP`(^U+y}l-lfq@`H>doxXQlE3d?ytli#>!53Y@2Ol6i=8
!shB&Qcv30YlTf}us+vcf%o-m_ti9`D@=R5{l&^Or8|+yHp`iwNpqEC`zoWmoYa9bRtq$i0y~Cz#zFK9Ah6d`-X~bO%tVvDT7l8WW5m<P*1etOAc$WQc
qXww#yDYQtS@prnjUhJgmx@sWG3DU-G4r@=^VdqX40{KnMwPe=-ic#wSAml{TLGwiT(Dr?m+lJXMb2<KT~)>i7V{4F@&14U$HkMnw6nz@SwY2*gc2P~c
+L~eb{ig5?ywh3{!RJtMQvAnnx(QeA;qRJZon2@Ex!^JL<Jj|0nNihbc!<jtQ#TdK%1a4z4ep9?U@wz<FMc?O#RkA^yVIN?s<z_x$QGmt-1?5>e>^RWJ
19T8*!0RlwnlbDY3r^3mb%U`|)yH(~Ru*X$fIA2RSYet(GauSOst~c^*&4Hge4KLO0SSffyCfV>FqIDK`*}`ha~y@f1Bik^EaX!ycCcRs{{5?j3mf4+Y
=3%%805ZQp|}*DUCimU3o$ubT|-#yiAkYAIVyJ-%$nMIKonI{l>Xc4z~iBeF2DS>)IgxTWBHEj!ft?ISbiWYuB!cHa2F<0E5B(y+pNuPr2=2or#%2LQ~
pRmaQiNaRI(=;4^U4qCE3BUo-z#qziH!$y@g!q?V!Nxk5%lVzdk4!pe<;eOL}j)ixP4D<6jLU(Ds3$}gVa`0Pu>mr3Kl-FI2pSw^OEb&&WaK2RpIozw(
v1%*lB;qU?9j$)I>=@o+=z!#olTn-*_4I;0?BiX6Z#>j9tJGd1bYEzX<3a8OyJ%lDTrNX}N>S1T(`M2Y7E8|Kes(Ix@*92+VG{t9o(?C+Ubp24twa96t
z}M;nINLC<+3?WolEZ6^JAxiwa7KxbT_FrP#j(1#n5NG_*Y+m-c3J(%Uj@a%h{Zuf4hEjUpv7>)3k@+W@xz02i)odw;SQY=?G8ORu@b>R2@897K;<H=Q
GPm%LVR^OpPAY$!SfJcUQPs@&-o>aw3b#b|juz#m0;e)yzm!n8OYx2-g9)Pv)k?d)T3=M9&KLj$zz#9Wn}<aCORG3<%954O03@^4)jB$tqwDzy@3fJU2
ZQoW=zy9IBm+W+yHkqncM*7I_TulihfXz4r77-<9?LuK&E=i*X0v>tx-E!w3(%)xx?iM6LSXfmklMGQp&eDXkHX-5wq`*C$#3QB1ZNzVE=OrWN0$vYHG
^sCx*c{esR<?=%^0oaoTfTjFnyC-N;jr64zVJuWY#e_4ATm~b9A567!~&+MYU`jQ^(?>;v3W-^}Hy@7HvS2&==rqv>c9l@e{@9)NswkQ|8AZu}~@>-3s
J+uKD%e_JBV?gvzII?~p%1Udo10zB#S|+X~xp(9(-*q6~#|AbJ&bw8<*c6bP*Z6UEPmFalxDYN~l`kB1JZ09qsjqN*$W1)KwvH^7H#m4&iVPRR)pLw;R
YZw^X@q;r9TnYir9Gs5F2(IJYxi_=_JBmo3dvtuwkC5df)VD9b3k(tN0T8>#gznUFXA&A=vKppu0w34C7#&Y6wG!EL^x)Sk6dBD%S`V)kAPXH7LC@1i4
=jpuQ2uw3O<i#)Ed6qk8o48G2Y2HNwBEPSb?5{B>#nB$?OY(0dVs47fQsXbZjp!Y`A9;jUPR}XVU&qhH%F96F-M*I+?*En`n2%1s?gpo(Q)m`S=<<9nB
ayj)}VFD)$#h!?%5BFs1+&8dPVs!4KEeGu^qLG3CW{iqz{UG*l}bWVqvB8`L=^@7VQ6zkRbF#?Pm_ZDqMxE}#fES9~m9u3%RFU`j)ZSX{k4UQpgM8-uY
qOXwlFu4BKh*FB(5u)yd5VPs{G_6Rs+PxyL?dPkQh)WN(|cpS6$Ayd-FF_-R0nNh4JH-W^{;)B;-cCeJBk4Sr@!U#s_zwznY`0K`Zi>{BB$*i?W7BDrE
h8_ylWm@81H~_}?h?9Di7(*`3F?`DsjqmBx5-dEhBCLm<i0?-wWelM?lm0TVB!1iyP4-49I%v$O#*Lt;nfVq-eZHGF4PUO=JgKdoJi)VzNPW5)hsk~b!
K0V88c-nE2f-HZ#t{f7t;LDE1Ch0{HzT~%=#7U3`IG);nGLW_*T$XlmL^MwM1K`ZD(bjL?HI$Oy+Y>3zj1i$oYtb8D1`FWt8tKcx}&?Cas+BX{MoRmac
nJ2btzC=7d^UrC0NdM8=+EEFPv>gEi&nDYeV7M$#}@UN2XPSxB>Hg)=|E89%G&CdW8*3>hFV;mrU(^i-sG>A*?IYrL}?&`$U#uV&*y=iT^qh|L120@CL
Esq?|L618G8OC~9VnF+kW{z!&i^Np)9HNq_7l@v;Tz+?zQg?fHZT8zU9`w~h{xPEU*s{15qT{*dS1l?bK%ZsXSsk=G9&@}vFG(J`^Bh_p^728PNUk)&S
eOsz7)O;6*d#RtT9A$6A=AX)FkLq_wyPP(^MuV6hducfSL_oMzaSCE+73$j4uC<YZ@OZr>=Ne7c%=m(66zldMuo+I(<D*b{kwP<AaBn|<TkZmBfPi)4#
hm$Sw@%4rdoTg=ld~I@Yf)v7;8vB_^rnrLeOxE{Lg%oM#JI<vq+RuZQohfFpW9e0W>@WdejiUbI@?W$+_%q5&U-m!4%>?h+PV4X<;RC%|2Kb@WV`eOX*
z4-a>cSN2M?W2>5v<qO1(&DyNidcOgb+?5!MFW5MpEqr73A2$#E%O_>Zfy@_7aSvGg{aso@{QXhEOaO8aKxyC)jN+nE>1sfJ;`3h>gWF=}+NJ#3$?%yc
3P2AKm%-fg1YcWlp!(X^2ST<J(G_pY3)Y4F(rzxUwH*1c&4O0`E`kV$O~V0XUT50+oX?LSo@F#uxk7Jqb+QDCrVuy)BFce@+ITUki!9n{;sDTLS^ElXf
piQMw`cD&JaobCz|-b{vAWESvO?YGi7~HtHgV)zAX8tc4_aio<iT;*g6sKHp8oW7qd^qW2l<y|XqsMNRqN(O<G-kKjk(5WdI@1pg%2YXL*DPw=8W#7q;
|GKB(f=;&5oUXw|I-2z*!VsH(y$=KGz34v3!4_rKhX)-<0=%Bhd9jcz!ECNL~kp6TC7j%4&Z$+yNB?j)ilkihQiDEX|t%B!8>3rdJJb(1>WCJ6~Ezmug
R|lq}s+0N@T!}w!&&fz=f*-vmApJJfUD7{&<^`T+f5FbNG8}U{)fc#&EMgC6!c0N-;|leJ(92O}bjC<}QwA?^df-9YJrpAg#SRuS@NjyhZ9%2;>kDk(s
gJ|gvH2<Z<78<Ee9J42u`*p~pzzRH93IXu$2OcCz*u>G#Pji`Sa0zZLdMZ(bQD_IG3O%dpuMn9{0Mb#(!}jshmP^E7c5t;U?p}c!W~ONoC1BC)JJ)=iT
x0TFHU)$$k9%O-|BD6+Hnu^6T$E2CnEg#a7l8=%(pZ44gs6#@63uJwc{#Ow;9Y#lTUmg#HTAR#q!0Nc5qlEI|<+DdX5%Fsm7FtTt0fZlrO$xq57ywT6r
2teL37SYj$nIhXGjdpth}I2LX!V{i+;rPi;iOQh2_C-g7IVX&y+vla+m03I&Ylps*PGk!~BfkEDv=14?QgfB)cMUc@5dPwpxh58mHE++7Gh0~2Jd^enA
Vdk*$OapF0XOz4w(!aD@-<aw?rsWb=D4of4+m)dqLtKpvDws$ggxW+cACvSa`uJ`?d!R9#%rfA41AWhuBr;6g`{j)lR;NHYX9N12t8NggG;J$@7)UTyS
;u)?DTvPLaa#^<`ZHE;OetZ5!O=q5m1z`-ho+u^LZT7;0R!n7NZBWa6Ies2vCF7E`SVjAI*gH&vslbEXmzkZ*=nl6Qr4fA3N0G5eghupUpJVlY2nCWK%
N?%Ioq?NhG8~J(5Pm|Z5xelQj3z_kL>m;x;fQa8*iE)AFAcbPLWr|>$vEocAzk1X&mRqaWs!bkGCT-21fMT)Ay3xuhAX@@N`sITcat*j-77Ewj&OZ*VQ
biJ48Z%8o>2V0m_$FelmVmz5s%8+Wd={7J+!oP!cil8q<#^W16^Ud;=V<oRS1;UA@_)8JP(l6_heW*pn`{pPSQ?qtxh6%XLkG;U+7CU$p^y?q0`JJzJa
D|_3ob7Ac#l8e}~d?3@JHOFxX)k&+M7-dj~#NX{D|Y6te)xVwBN)PzhR&Jz>ui1ZNepbe!!O=Weu7<X|W10QVAwpM|;?)FKRB$=pu~DjFemG^_L$fXsH
rT}k+tCH4mZmp*jx^{h&h%9H|GMrdA0<_?sgguGx&uiL&v*EX$M<1)S*NQbq7uRyC5&8RpNutE0x^64)*8WkF7H-91eSG8k@$2kUjzK`%>>LSHx%Z`I~
D*{xW%ZFgX6XsxHk^C=vXH*P_!8D9~y~gP_0+~(9xk_Suj*)ddY+CvDCixWvnvLsWx-gI$vL~o-9<d+D=k`1L$Ahj4HXcb~Ju_P!E4o}q`p}X1TP$wE$
#4_|@Nk|Nz}JTZo+Xi<H2D@*l5R;Dm7}4N`Ya4O@So2cF1nhE<lAU3Fp%H|&%8dZG`Ac$NeT)DKj`CyK$zXDk#2e7pk(V@NgJ+1844Z2M}Zcj)^av309
%*%_n?`5NGm`Xr30xC=+vEFnPt*mOY=hhMq__@I+ksY3!JXbfG<al@Zartze=6_yrVdg#a1HbiY5B!WjOK9?+o1U1w$3h@ro`-rHu4VH|@c<=RfV^jWZ
$ehCLoG*&$PB>zV`0eGX`VlJnj3uRYw(k;TYN2;crSz>ae76!q4HPk21Q<jdzj;fl9CXp-rK?oW8g;QQziz8yFo?j%2tj9kic@Hn3HWqKDyW^6ergh;M
AJX7$kSeNu*L%cl=IK00GLF=>V0@fiwIDWvQRdN!pFx^rGo|=VIq>4=fP(B(!@UvvLUp{~Az$U}?wtGd2l}08w^ZFTIQ`Z!<K__@j+7}fH-E8k@S?nit
*&RtgX4OhD=rwGB5{@x8HBh&za1r)k7T=_w`@yRbt{fMDhUragaEwOkSC}r+J5emuQxGWX;dIcUxTGFF_Q)mtCvlFj(U~)9&}N>LYnJlTrRF14Yt3e|w
pSlW$oEt<vuJb(<fBIT+_V=Q)LPb>jtlO<tn>#mOsGZLo%VWZ)A$76nqCk|<t1_Gll#n2vVSD4I!GM-9se7-XSndjV2jji8)Ygt(?_7}suyZ(RuQb=d6
2>6VHb6FGcxv$V^a9YLjxPxwQIFw>4@MB4)~{>|GwMj6x3rGq3V%Uj-ta|4A6<-!Ksk4$bKZH3!K^Yu)Gq2W)R?IL;jYnxXIBbvdRVOaF*T=jCRP5^q@
RlfWeg_ju_Emlr{8Su-zmjZY$E!HGJTCAUNm1zwnLMen<bgp37Fbjk65SY^-3n<X@4xOHM98cgw~HPtY7~rmFzH_)Ue<c{@AWxEL&b&n_~0uzEo9?RvR
O8|%PhPrX;I8a`?oO2h0De2(Nu8skj`GLYIho(obh3Y3JBz6dHRHM$nmazR&umqNm~@3F&}jk*Oej2RBidD~CQPL3*RxJ6G?9{l&ml~S1}1$qb3{G=&I
H71LLm}_p>;0b=PZ^N6kF^-8)p>9+~S?`%FNjNBQJ@(9`&Zy$x0H!PIPp!yk!#3K(;`lrxJ?m9RYbMi%<0U+O_xg#$Zz~My^FD&QH}{h9N;stNW<#*{`
)dcj=xMuPIff`JEE3zL1Af@Y*->|%aR*xqSU53e;5f&Nn!`(wSXd1x$5GJ>lKMa0DfFOXEU3~;Phq*aws=VBO{<pgE|;W1hZt!QoO~9}ItT#4SLfPOBm
K1Q8aU^=hY+2?Rv%S30{iIiaLLVbW?lSO1v=emP;Br^W~{CVfGq_TIys!0=|w}?aPTApPaZET>W(4vH$yt%r(4&PUaH}d;LXDcqwPT?{7pt9)QmGj@U}
T9df;<9JXi<X7j@w+=p<}8kUY{0zD4tWGPmXcz`18tbZIIxbH~Byp;x7@zYC90Q8M(T;bN{kbX3>7qhfl00q;jXqsL{dIJS3OYT8vZ7hU-zjkG;g61*+
+vY(gFFw%<kmBVrdJkbv+nX-S8d_q@}zd`V9e+vF*)kCnb);WrFK3Vq=hl7tFd+r_z6Er%Ya|Hj~OqXU<u#*<Jo8JM>FPGC~?_bst*6(H}@zUA^uk9xq
EXUm)ox;PV5rIF3lE_3STt#C$S^HECq=WN{P<|o%H}-dj2jA+i@(k^R#uj|sbcU+Hm%js263a5q4hl(>Bg1vlHgHZT6OIHQPkFGw0}n;y>cvh`?}NVrC
SV&Zr=A_bn#ZO@I$4ZMNVl1_#G)y|lLxRtafx7+>uSTM)-B||ueTN|Z_S77dzx@d`>LZBH%bJmUtm)I-A2(RDv7~{>F)TTxyJ}TMOTK10|Fu~$xzI;Fg
fV&(i6eI@yp(dV&y`8@MRn{W*>bg|K^W(nc8wS$Z+IlfQM0=G6iND5BoFe_rtg6Z-Vx=;1I-@=*#~5&h<-Db}N|orxDL5JI`#@z6bEEXf-Z&s}t#lZ_x
0Wlq2pp+YKW{Tk8pj>fzv<oeq;OoC+7xR<S{OFrdk#Ye4#RPq0bVbT`3_^V9}V+8}hPH``UrRKm8uc>VN#M!+%LWZV#b>rLpC+>6O_-oXlY3r^A9t#^#
!(n$}URnc%ALtQZu|K7;MURH72^roYp9!x;^pG%>dzjJ~Oi##Rle%zo#Aoq-sal;5%<J#a<ert@iNc;=R$%e-RoFc*49I`-SI#Tan#l3WNFYjU)?k5-3
k+oGU_IB}M@R~&2vM5t5_f!BluOHV>kRl7#6jmF^yxulG)1VfNUEOhjU>FfyvubW_o`zTG=S`2j*YzH$)HV&kO)dJLf`6{EnS#Z^8mc7IcZ}|-tniVbG
oBMVj!Y_|7BH2)hBBL}CNmLc8Yo;sj<?}Pv3M5lVI-z1zMQ}yC@;_kz}DV39H)ac$ph=gfY;+5-}IvrNjq1qKx?Q5hHU03%D4I>zJC!ukcK`y6hn@~eQ
|H~N3~Bu7@P|{(%x}W+ADnlk0h8eitn*t38&3fqRJyFd(HGxwBd$r7}aMTUr(dM=<eojgS-D8aP7^PR2bOcMeqZE#;3-097{b*4R9T<M4|C^NjwZSfdH
BR#-Vc8T08a+PpI{85Bs(W2w(L%A8a`7jeOpFPS%-ut<v!>X6WJG9+`<Jp@-A4dg1UQxRKe2@)dTI2ho9gHICA;feBf3zoWW{ZNchpgg@L&aYXe;Lp16
3+yKg~2)@ikFd3b^^Wk!TKosm4b27k=;FCSvjp$fi+{~P!E(VWn+9Bm7h>X4WC>l_*ZX&0-l##-mlM3Fd>k(&r&L{k8E_o=MbBHQlA?xo(dX!p+_&1R^
kI05L7lIQ~9{9MViehfLdk4?CFyiXG%zJu_jw(sF_ZzjZ*qdy>c>2<<yXh#3nUS%W;vz#Ba60K9A;EKJhkZh8wk+H?{+hvPLMmiyN<uw&95TZb+!f3(A
x5{2Bt(`hjU>JZ$HFJ-upK*nz)#sVv^^f*>~5u#IPM^IjtM`Lc_p*;edB{<3n6M@y+jt}C<}}l+r^OL8%6Q`$(OKf2k5xvaHdB5!G&F)Yj_Yq8yNxRy(
IHp5&T5+=Skml$Bnco4#0C<z9MZ5Z#KZ@`Hi16S52_pZ7;x@u01-!Q^=@GYSPk9lrdIK|1JP2iUaV)`!AA6c}*bmUq`UPMT$Y@pvYQ_mk#VGJs`B-Hi~
={#3#rIam1&4{A3iiJzu14dYe$HGTRBz?85{tFpTBZ?Po@jH6Vj!k@h(3?vkTCHTeQiU%Y+HS2?5V0e(Wk-~dYSVV<OM>Rw>E)SdrUD_ODP;k*aJ2Gyw
B=!T#aVY~S<e)|0R^Y{tUR|DTK_l%xr_C@&f3tb@YJr@t>L7D8<IqC37Uq>`-b&_xR$TuK;k^Xt3Le!duIBX>Ue9+O=K0A}u9<Qck?==S>;)~K+oI742
=S>VAR2gLI8D<+W@C1)M&UYs>FVbNICvifk+OIdqU~W+i)A||V<2|VuOFT`vgszz2&&t#%^{O{HSY0e(UNOhXqBuB8dOfG;Jni?6g&^UNwd_>*I@dz0`
05<OvvDT*YsS2z3=pfNmZ1n2{Sh#Fa&<$n;RV8<b<K8+Hlr7q`ojg88##|`HhajB%~ym+KFb9~khl%JGFpgx2%AV9jpPcI8=&zmVega894|S1_Q4BxkJ
}t+ydtD<bL}IP<}x*@SyY;EI$1N0<=9gUVM=u{I(Gxr+&h~LRoIzdzW-@92YynAYN^2H_!#k1nI4RCplA*R3Bftli5dj6GVgm}-QOF0$^fk>C^P|(7qk
*s{^Tdcj6D&s;I_q0UjspU-9#TO!AS5mo$!viY)O5bw6VZ(a`sxYetB1@Gg*$Bp!5aXX2|~Lu1vAxHMq6?mzqM3BJ~~Kd}%Vmr)5K5DjxWx)I)0u`HqI
K(<{b#6TThY_q`3o*97DHn75H>mS-Ebla~>EjTONoowI_bc^mL$XV#-I%4iR>@@;<k{x9pUfh$ZWLB!pGjwegD(+w2WdyJQpM&cE`*9KnBdmeR#b(*Za
c5DE)hZ&pEG&8pD5xfInal!$}+{|FRM1^N}y5q&68o`RMCm)_-mPb`GM1t*OW)JO49pQ)Hv!vghFDa1k)*FRhcXO1|Ip^@s!wfgscF0Vb<!Cs*9v*5=E
zV4L^Y&qOyS(vGU8KkjmUe-DXYSGQ?GbzLIfjSsyOeP?D7#D}1bczmW4p(l$@`9)nnxF`rL@7*4Zlgf{L=kzMurLAPENF=F>Snu4kOm+nlnyj+?MSgBq
71`53yPqMW6gV2xsSo$x1_JJS~3%VC^jU`3S^G1vsN2&O1^Q>RKl8$r8NzWC4Zmf+vyv9Az8U20!BTuJ(fAsV9~6uU&w%$EJzwq_aB70(_0l<aV2k%O<
R(B2-B}d0~~=^0`{T;SMyUj{=^ICcCG=RlN{5@Y*O=u4W6|QmTrAspcCYJG@h{eJvZZ-^Px<gFoc+Lh#RHGsW<I=6f861Lc6@!_?vGY8}4uk9N<Nhs>3
94xVs*6Hb$6pDSImE04tIIlzvw2(%5~THxT5d=oP*)<zD#(yN4L`UEoVnKnG3+i{H_Y&(;BwN)25Bsf5Kl$Wisozx5HW<>baX|GN8l-_8tE6)T{9N4L$
ZZ8W!l^c4@CZd!%%L~cCd7a+qn%JXbAIEip-{L3LDUUjAD9S<MsYw+5#`7WwyUhmop<_k%MZ+fO>F|z<wVEa)$b>-JK1vE9W64+kwKGF_!!km-#k-Ckq
^Sy-cEI?&mDo(L?2!Y6<d5jNu-H*6qjO<4B?@+BE{TjHtX4Qx?H%2^-e!zu7B_^`9`?9A?Aggsa`6uI449~s!-r$v;=BS7qzDz4SZYnV*y&J6*eCA&w=
_xXihZc%%K@d4*C^^2>%Urm^ZvsiiVTyFbyAN&h%<4=2rxOFbD&&LgnwJ(oEfH`W%S*3ALtq^gJVY7t$~F@yVyLuq{y&tnGchcC;r%D&e8VzD~C$@PEf
I-m{tkp%myiM*Yh!7KxW;RC4`Hej=p%$i^vEQkA_9IG<dqsj-ZaEVM4S#Z@AmyLebUoF-kF;6ewHy$7Jr4_a3r>dR$)XO^s~fZe8KKl47Ku54<3+`5@7
}K-suCw@zkvGF{SAsP)LElg=@2cU}gM$EnALrFDu{ArgPAxi#@JS){&H+@^!u=H20Vla#G``Z!+*pMs5@^3pph5Pcci=_4Y1CU#pZ7N`;GO>g7g^`M~K
=Zf%Kk)d(dl}!XUzRCe}4P~S^GLxz4JjT#CEemNpxumE@DKC(A&mn#s{ccb7HSu?B=n&tIxg?mNTpIA0S{mKPA!_Yjl>#tL-VR^mjqIqqYtqs?5Ve@sD
(uKA&*ZRUh8=$1o5``N?&Br8y_TZKZCEC=@_AKC*;w_D?(ItWue9R;tCRT25zrXTyhSRw#$tdU?e5m<e$YK7+-?(8zLR{iPJNYw7+4X`WW12$sda}>jS
|p7V=tLT*rhBzsf~hq%n6w_Ztgo8TbhNQYA`E0gGV3I`GjzEyVZ<MndcZD2RT4?5N#*zQ4S5LHyaf<fg?Gtceny+$O8inIU(*&M;eoSoj`$eQZXZgktA
6jy=#V}eA){71O-`QJ8zEzY2h;Sw7opRJL76pbeZh9)6-jFR<i&hYBnR2^gIss9KqBwIB<eKFHu4nMsDM73HO2p3i$)iKWtQ50?fShCSKu=eq(GAODHC
f?>*F&^A5!-dljsG1_Rhi%meicyBA2j7=-_vzyZx^K=}Pmtx{NMHIEOgu+KmfM|XHYBC+4C*$DckY#^mOl!TZ3txhf>qA6s|v_zL8-cRbAb_mvIBoc3L
!B>ov{R(BzI1L#6iI)(5;a>b7zrVImZXYA+zJC7Nbr{Ry`D<yNOl0_dsQc&iy<gq@3iI*8!tvwpzw*5$>E_~l-@L+bB%;q^{O0472>j$wIS%vv<Kw^b<
A?cw|C=ek{u}?~5B}NT{`$B7_18c6rytsUJikBbzQT3>tfue%RU)_41t#l#|9iK3%7#8G?$3JocuC@h`~LUZe!%@VbJqQRe*RjSJju-8`{BR-CqMdo|L
PC^(SP%!-}pcO@b~}j*MI$g`=fvG&;P$)|F3@ZTmQ?~KlnT3!>{VEu3wd34gdD{{?;G;wSVySzxfSvoP7KTzx7)`{K4P);qU$nGL}peR>||Ldiv^F6<>
Wb|5qRL|H@Y(`F|MmV*EJx?`Qh{S4p3LGxEm<`)26J@u?tM=fCp3?=#<L{_6M1=E=A^|I>PY{p<hmkAD4c{@IlL$=rWN9f$e(GpzYHe(-0u=8qTnk73S
lUik1IH2wM?|6{ToS^ew3{?CcZKm5UeOP2on@BE7&{pR2NiDG~Bo4@{t|Mai@@OOXx>)-qJum9P9|Ml<uUqAYrf0z9IV<n}oBP-71SIJ1sStWg0<iGNj
*LUwfrA(EOy$oNaMEQHse{~&)+c#sTCrOKM75w=8*U0B%@oUfF<Bwk}`uxMH|L_0s6P<`QfAEk0Z=&(n|K0BprGNCB|NGa!^ZUe_KaPp7|Hr@e6SM#DU
;WQt|DE6X_Z$1||C;RW>%aX^i1?3w`(J)o|L^~sAO7wSzS4iZ7xh1A^j)oo{;O|H_N?l@{4nUh-{klIcmVyx{NM2u+3oNvUm4#xap*rbIu_5Y`f9j-rG
M4Wx0Iy)xBDh_q8Pg(S&IC-p84VL{%sN(Km5V}`bU57AAbFR{Kk*|-tUvZ`nSLLkA7kc@-LZ=4F1vI|D8YlH~-VuzxiREKm3>f&wmJ_;u~G2ZyeMQM44
~b`FHKTX_M>9eINW)PU(%S#8bjXY<gayv62KyG)RyjQ>k0T#swg_VIlFn@$y)krCd8@N3tTtc4Eg#>_~Ph-XbY}k*}h2mskD@X#g{4I5V7?bMC!*a^vE
?Rh-lOp&S3b|4sD2@%4)0x3rXmJ!Bs#r(|q{zCbEDv-sHmpzc-@i!7$H9(3oL5Oni9%l^@~YXaYV>l>eb^Ft)|kAC`L$=q-K0vQ(SSX0_Z5~@c$lX7kB
53NYMp>$nay+1=jtxWyQjAou!39@v??|kP~6;@xp`OY7g@<A5!{Xc*6>p%bH-+u?)8xir<uYU5A|M}6ke)p?ituHK1>0kZPM?d~EB-~Gb_~A!C`XANR-
~0Fv{;(!?vPoZ6ceoiC*>zsJYd)*|b?@Km{i}$mua<Ci-JO^2(La#2-AaDGITLL;z~O_!-)~CUe(NtvA}T$<`Hc@h{>4uaorr^1cx}<Y{MlcY?)i^D{^
+~EQPTX!XNs>zs@4B%ugVDtnZW`n9{HfVS^KZ>O1!61$){H}<)_k4?r16delUxWwre$i@{hm&=HLE1bo+Dj`}8;eL+w$uFzahR`h)+Dbo|P>^RlLPtLV
qU;nxnY%E_^kA99j(AD6l}tAAD3qP1n@muh!jqk$fKPqNtieihaZH%kBRw}1Kf->!WKDH7RUNy%^ihcf)CriDn+2gB|wWSq#=s%Y@Tn^1bEVQ-l&OC2w
hSF`m7xqo$+TA;5>fi2^5tgpSQhAJ(y42566jmdY^rSXkDqk)}QAN{vKDR2AX570f&=ZeyMe)fxxe&_E#`R_ljiEyexORv4@|Ml9;PKdZlk;uAAE1SJ?
H`~*F?>sCv`=r#`U;W+#=R~)C^Q~`w{Oxa+xBbyyeEb(b{pd%3S<2|I{u<f%oA3ViN5Auz$W7jS<F}E>N~`~U^zZMz`R0eOh)b@D@{9wDjdd_VvAWdK?
A0M!y43_!$DB%r(cYhVr`ie7*S8V1o)iwLlk8`1;@?hIReH3nGNXTizh)6%_-n5E<f~7DK!1n|AS!^U0HOxS3Lq<htN^kGs0yGefT{qh2AUPntbk?(G;
4sa0J;L`3ZQF%sQ{(|m<nKOfUUk_tFPGC1YZBC5rRa2xC-KGh^ry4hWPqRzHSk>d=h0FiR7?M5+t{qmtL1HeU>8rzh6nxZRA(jZDnW(RwptTOb-rc9-H
xA#ckhU(p(rNh8L)qzSxfivN`9S26^iD*fF&C84Xw?&X%gt$Gk<aC+y`hFEuvYU<vUCwSDRJ+=!4M+RPG!;YZ?YL=(qn#LUIff7G@?e5HDS_j5!qIRl2
PQM=*rsY1|4WwgT)QLRB23eD_*+175vx8?^<=S~>4QRyg~8_arO%XzTuPcTlh(ZVJy3Y|-N&m0i^{%ABen@NIOYKE9Td8Z-1>d_8w&fA`6`N1NiX<|PP
rJ_eZ{YH0!e8ipS;SA|D$za9=?zVxy%-s$S)5r%Jrt_N4?GN6GT4gvrSXm=^#gmx9rK;NO2aO@N-XAhcU9pToW4!~PP?WD?QkahTxm1v=hQH({%{*XJg
B8RqW7v){z*ef3HfOXgbVZ@7Zx_N)n;B%-*YgA2<PO-BVq&Ld(LyMiY6F|JTl-zcj*1{31{xn?BsCaLM<m4$d6ga}Xe?=Kpyd@NbV)bEF=;XN^$un5EY
EL;j$~0W|Ex)n_#>%NG>=mrM{+LZ6Sp=|zL4y=^~)gevJK~5AqSfd6cj<oB|)8U1;G-(NE?1vYs5N}j8Jum4KZ%J#H>jo@dkEU>%6(d4g6Pbji1Y|8k*
GU&80Ey2~D@VA%)&lz@<fgT1^BZlwki7{w1=jYMMw;P8;9E#IyHYK6>%x|J7eydI#TOEd>KEba7@OX$JKFPq%q*7ljTk^8sy~6eswyjeqU`|8M^<8@=y
4-qUAsG+$GfkK$OfQTbEm77OJ#(j5>lM#FqNO>|c&q!|TBbpc`Pz&fF<V4))ti-wW=_!x9sV}I(1X#S$}aWB?fy%XyzaVO08`P$LYG%|LknYd(#G&@eV
T}$OAu_GRaG@E<gu_1%-z+&R0u@wv^X7H{S!vF&<jgt(_=t!0<?^s7L_#n*9c)pN9V$!S_dE-{@(5*sNxX{Gv@i~%FEqSzOhGH^Km0T8R2ABJNUVk)Rb
Cyw=cOvzJ+>W<L;o*4scu{Ueo`SCIvrYljj%er3Zlbwz9P%&sKguFw;7sVrDz96ysI^9BwmKX$SBk7G05A1#Ftc7hF$}?N4b$!Fk-Q)B^RWNsq!GDmYO
>ox>>FZHq{Do+Yqz;}ByF-6`)5#C=ZR!CI7z_J{kADX<P$A!bhXJOjcfYN0i$+R-5s{U!~P1dky$=fp`~O4YAA}J)rJ#G<hx*ig+s8>nHXA|jV7!1p7S
2{e`pV(v{)E9@YqlYOsNp~*51!2BX=cBJ-Z!<7w?Y~McY#Ga3?+Dw{RROH%^1d)fg(#AKkyAci2;>uC~hAVQoJJv<z1pcMoh$|7h&8xUgIc%A@`d+fV-
_U%6y8Z@$C2=pd`Xe&<A7(O3}4TyL(hv4MecXLVB6hKfza{cNLemJNw7aACOF?v0&6a}7A}CuWvnJwEI1IzGV+v4~F79cy57<Nek}tm`p6OX36<(BwO<
ixf|eTUaZ@C2rI`t|vsZm}YFaI_@&)_7B*owHN)aH7JJM>5!aQbu|o(<6_bz7`7S6*lIqO#>-S{NLaMR*9+5hc3C55$HHicdm9Yt#qN4b3orPYVb9F2$
pV9;MZSag#?Iiq)<rn&5hTeG4DL|$JFSZVvy~<dr&kPl{kXS+sfOWMe&UUe+a2bLpy?gjO}za<!p3uRhbbY267St+5qGKK0mqDnw4RCaslhgqskTi_V|
dDreR0trLoC=~n!$<oQE@qmO9wV<Qms@n7<U`4L0dLtY^{YhCP@;o1bebkM`6=BW;u1F3S91BA;#xUF>+9<K5T60sVy<f)!4|XTwEu?q|w40%HE74zzG
MzSq4es^qtgr-*pi`a{`y~Xxee#O6{q2(M203I)-4kw*~YBYr_F|9rpkZzDOH>S8MFS!?*+59+Ed99w!?)qH?3KbY(do*n#jXx5m$9SKP=U+!?mcy4Z1
)jgI@qj4Lo@%-d>4?+fE1{w1=j>$>Q=F1q%=u8Y1j>mq8fndSlE$p^i&pT%O(734e~ZQudWCgXs$z>f0X8WXxLY`bK|k-i+~V{^;8+K_45;%Yoo@>yH)
IAylTGqHPw{d~uf?QV-|60ErG<im2yV17`?Q&JK;+kFHj*C$;$>8;RsCr>wWqn~mbuKNbqYGKF7*%=lJn~>23OpZMWmXyQ^ZA@E<8-Y#ovSRa~v_!(F$
9LzuldJ6QZ6FF+Zst>JAi6CzZpPxn@%()!$gP!!<A56$3V1l4En<y)l5YT~OgjAnD4kP~`{G=3HKU=kFZTEQt7)!buF!3Vu8N6Ursrk}RCWh2(~<(b)W
2bm2l=ouk-B<Ltf)uwe#p<m{u@1&^BF0mU1d5jGSGr2Cl3aOa%h8v9lY3odF;0Gh&y$<9rIM6b;@>z<(8OHoYqPXSWSO0oT1ER;Ewo5^d}P6hQUBNb~X
B_YN8p<AsjB+Bqu=YgaH`rJ%efsN~lPw+J4mkp*=8qL&}aa6mj(^Fec#I{S>y`x!hI!&QTLD-rqH(;vjFl;<5gZ$GD$M+x_C8rF%VlbpMLpfuIi$s@t4
NwLMZTavK8YFxPAP3ndjSt*noKEdK}XFKAt4s>5u15{At^C-941b26az2Ena%t-Y;uT`X0?HXf>Tj^(ml&ePa#g~Ys9T6<RG{S!)7(tJsU1YTfhEg7~)
DCK_7=S4V0(~L*3KF-tLJFOhdCJX3k1ENHh1Pf!7#QlT8b|f(%SJ8pNHcNdafXt>=4dX<0bi-fmGCY}*leHXYDmGa<ThNx;?64tgp3`Y5#>ya)&Z$M|G
1kD~P&=gK)sWR21;Ou;g5xY}jwE{D#|ZcIe(NHFL~C7lMl&w)ZtEiCP(21u7EPA-#xB{}G=^wJo^?C4r@KDHC@=1}BacOS^t`d-6)`XN#z__BoEUEpO{
~kdIE(NM&f%@Z76w*i9F692MHQotli}ES8=jmV;WkhXd%%mXk7toVtDA5Zo=z!=4WeVab+pI0j!oi-+#j@^lVQtQAtcx-6R;lDY>0}<@oZ!0trpt@=Oh
M~b_3BFw0b_a=k(@=#M>yp^-hQ3s$H=A_kLbP1|;v2{*3e(=cRSgWgEuZL86R%XyIYQsDY0r1X`GUkv9CU)~Jk6k<@hu==LM0V|9;5JvWY{!xk2rjO6*
Nw#Lt8SL7jK4y~<@b+Orr+U3hI;|hMS`{f~<SaBKu64}*tU36U+UHf0xMPHhAQ2=8y+Z~r&s4n#(5T}jFB3~KY$`UN-5n!oqw2a$lV_fM;CmpcUEt5ml
W4l^s+OowXvC;C~8Yo;_OE<PiP3J)#GM$a9>Dy)^aBc_WzOviNTDBjwMYX>(^D&WSp=4N28{jG27z8|^Ja{?i>i{p<wXq8tm?bbQqX|Z6G;_$z+g-)U^
*t~`ag>h=ZjY<+e94Q|_#PF@xVkQwHo!t!%0V;bae38WFT{uA4Nf}|4s=D6Rk5*OJQ}av-I)1mI^KoaZjkaI(-}DrT5HLbu|8TCz0`k2D_B0vytbt<ie
v(VY*JZl7CRTju$O_C`VTX)mwQI9B?E^UXpiLmSU&grkJeo!Un=vWE3PM;4%~Dm<Rh!E96E<3<-FLxm2-o9tDFk9$vSgh?Bafq&)AeYC^qe~HT~ljcf>
VZ8I2y%Z+mSF>36Y})lq+`hyy{(p(b|81JE{07DUs51E>798_LI|2Ojl*Xb&FQP@p$$=qtKGo<=}euibn`XboJ5DY(Nf-hZ}Bby;0w2j!7H0b;q&TN<@
+)g#M3wx^0-ot_R|B{Uf6rawvGp~TMS(hdFehIYkO5=<Y-?_v83S{GRaP*Qhg(L-#b_hUw|oIK;O9!-gDhnKO&j3kBNNHI?15KI&EU=>kD^Vm^YtGk1R
ofhRw7=#6>^LEpi&Bv^!zUT9z8N=W_$2lI42gEzA9O8lASwLB&hMcH34uqmhV}qxmKn+B$(Z#Ip&fF-+Ej{GgmX*)a01LBbco?}0*30@>HXRzfX|m)Ut
WbMH+1xe7yu-GWbkdnmNzA5_lS>VY%;DCIk57byBpGCI95*JS?ThcVE~5P=#kmAeat=qo+b%&W??>I!l#?)#I(34%JDeJ{)?#<q%JnR4KQwGtZez?Iqs
<*N>vLL`5q1E1!!=SBGo5`|2N~xqcWR{))gUlAYqWcyCv@UIiA^@#!GisWWE+W^^sxR+U!eRrg(p2)q#V{A*>ioh?c^)&gyp`)7crA@Ex8+S<Eb&nI{K
hZ@AMq4tBR%>=vk`a88e8sC>_=sO^jbhhuz-GXo=f;xHsDF%O}0>w=N=SmL>RE5ReY%zqF6;q77pz%qH{pG}~a@ROFXJv~H}vP#b<%Yg|myK|WlCz!H@
ut%H6aDzG)y!-L$Ug^}>9w#Lt8SIs7BZI7e8Ev%LqwvH8B2*rK}1qOHIim-JN|MJ+?bzO8_7hU^b*F|5Nby3R?hH#u<ExBdkrxqp~lm{mYQG_Z#Esw?&
hcTStyRocH#J~U}uF=Y;>Q?HuJ9^s|eTC>6g|n8q_O2IdBAAIwINYtFD>Ykl6Rg=e3!^!ZLw&LA9EC%6(BLXIj#4Af`2wxG+@`^i9h7&wQa}M_ZLr3HZ
788EE37T>^l1%e%SlfbyAtey!zMq%!$?#uJsl@rJ^tZDW}(s=MK)lxU=2+tZCNdsIv$0G<87Bq5e{)$v$TBDS_luvTY+K$&D2hDm7UscG4dNQAFPILP9
3Mc;fwvFgK>b)YGdQFiXCE*;L}#NrJE;LTI-k%Uh3}$Q9FlrD!F<`-B98~c|YXmVgJU!;-NC0Du-5ov|5Su{?yGabK5=WGjbEZ*x#D0Q)F0~&;`SWeiV
p?pX7E!1Kmzyr@;;V&IZR-2FKfv^bye(2a{|r%Plo_2!Vl?1V^ib;Hu#uGyv0SxNtmfnxSS{uJWk=LwlGRI%ymOPr+r%=>)>wB?~z2Q~avYi04n-e-|I
K@`zapdt^_e#emI4(26;ACiS#O{VRGWo7n5h)1GeB{lfwyLof}vqNd+%<uoVR%kK7({2sPnS{I#Hw!51&PChuRR==xkC*P&Ay{<MtEQ>M_ES8?<$G5FG
U4IbGPW7P9(p&CP-n!hxv*=<KJpMKM^;gPj<iGySvP$!NfAHpae-Cvm>uak~URR~IZ%6q`xq|R~e_Qq>>8gPKLD$<F`kIJK{hdv+xclnxcBl`(TaWM%f
4&T#J}<*h^34ZzWoB8bSJiiZ{FCoj)p~zgSArX-;b!kHUX^veRh{9-fAW(zKlyhb{pj2EC1s7?FTPP%f|iB2Kltg#|Mu_SeCLl#7JvIM-~9Z;Prv!yx}
>`<0K6#=%{R9dp;hH}so%2X^5$;8cDSo)L?pgi#z=<V>sL;iysZ*Nf{IQzRj}#y|G6#cT&K~j>WAcbSCLrWt2!ECgHp`+Ew6PcB;xp=e*VLos^IVcr%(
Rz2XAYJ?}}N^sI3YjYl^>KSN}dP4ZdFtd3*a0W>NIEO0*^c$>vt#W%*@URr|Io{&)XBM93%K{4a0*?yujLS=YVp(^XY0*95&Pb^Wzh@~kfOu7#4`RN>x
{xJ;0M^7wwG?R^P-@{fOrl=;yg{^ZkN|KTgM*DEdHZFTi+@#@<e*Ej$AyS0An8u;@n>vJAH{-gi==@0$}U3{O7<>B_Eft$L{s)lnL&6aU_>$3{ivl7^<
j&pWb1OK|#MZQGdu%0FRrTg}pN=TR3zF)U{ri*Xay7=@D|MaF=arw5!|Cj&pNAJK^N$NfG2L55``8B8KoZPSFFZp~|25y2`b@}n0{>C3HUY*<bFaQ2KW
tsGUEsM%uEnZ#Z;7)Dd|4+zJ{@3?!&n74byD6r9YxyP7i&u`1Zd%hktEoPo5&HUOl+rWrT;=@Kfif^(r2cr1`ubRqcO+W6CHi=g==yAs=P8z+qIipfd0
7lz*~_2)u(p?v|I43!^5@@p^Iw1epML%=L<@@Wuc*pf|LN!D5h0)a^nd>HXMc+n@HU9ntRc#8!)wV|^<7Q6aeJ3@`*~dsI;$s&`ecGbgv{wYSjH&Yyhf
k<s`WOS-jQF<dWR4E<6S{`Em>r{AAjd>Kl=6GDC_+H^v~b?)rW6>`VXJ{)o&r@ko2`zW!?JO#EB@cg^w=(<WIhfg2KnY|JUUK7eD#oU1%yJcXhvtiMRL
sI+8F_%h_mkN%p}{YERg2^0$XU-1@=&cv^|zzQdL?a(T!}X$j@O9|WHA%Rl@6M?e0pPrv!SyDIW(oU`bO0%v*H#?AMo2y=fqUnG}(uRhD9y7q&zwEXbF
5siC~g71F27B8}=@;HZ|d>`HWmp}Vg^-(M6nos`b?~o`z`RUJYOYnc^(;xr)x_fEgl}5^-QysWdR>yy%JdWemz|V<2n*yo`DAi_u_}Z(t=Ze&4v6M%O+
!)cTit5`_P|84bBlR)|ar|hLzkZc3mdHGBr#-1W>c_t<0yM>yVEK3PmD}{>qwoK1RmJ}u#8+urh~+zG%lzS^fAbIJWxw-tB#QdPi?>{t{8kyo+XF^!{J
P|?G_Jdx2N@7b0=9^ybH=K~=!Ua0@V;_R)!)~z)@95}kUd^H3Z=BLyA13tCuh;<&4=GBzxlyW-+cHV>uK-fU;N(3Kl@P`ik>yP;hh@Z-r-S<THYM05c|
o!z*On=rgdwWcU0H;V`YdRl#G8+W&-756lb!pb2p@cbJ^D!+*`A)sjnmLgUf18KKYNoQ92!hswuKOh3CHTy^VjUH1O&{W?Cn3RZzY2um_4n{P|IEb5cn
eK>XVK9`Sp31Wc7#m80ICdi8cXczbBcy)5h2lu*37IrajjEx-GFH;2RArhaeD?QNEYsJP4a&it)THgD|c_T-h>s|>NU*}s026W%{qf~pRaXjY$e^~pRw
Y68DIaRRRoW<Y<a>a>aavsr!8)hF}#L<;=wU<%^qV28Rt`MUmWR-bhB$vi%|0>3-If~@<Kb$_brLsfk)o@{~N9dJR_J*nHCM6){Mg04Q9r%u4Y?+(If)
&n%_0h;vy7f;8)?+(eJ>rQmtiLN_cJUIiuJ3xb}J27=9rtb9OsTyp3`4fk0)KE3j-5DFi-BBBSeF<M*Lg04?a8NgYn{N-|sQ*$of2;3r6jJ`J+Le6Y=f
DoMoJK2c<}2m0yZ(2RK5G!wzn#q{`pVa<AF`i(JXT*%o_D62?=VumOnzY`0_V<J<a-X)B+ojt=Z)qQBRyJsKOU4iABSO{;56B%?=$ApJX042efYqwzLK
XH{H$YH3U@v#O)&RJCupvTpI<?f<UJWN9D@^xzh@uSysm|R*L=wBlMhC&J^#7%EY0%&WXGG<m$2Xa%JkB+LVVY4`Mu6c)K-H{zGz<C*Y>r2ZC~5h_O*R
&U)$IAwS8@0+n3u<?gb-o<~4J9GuTAPM$pzdJd_Vjg8=zt-+)6!U_-4V&bQ()-doU#%J-ujlYjtpWHca@aMn_FOo+t1RakJA_VG})(~JOxg8EMjp0yMU
n@6Ip1OoJFGYeJIP9tFC#txcfN?LNZ#(1!9IS>wZpa`|@Du{qz=nNdKJjRj<8hT>BT2gT29ggMw8$3u_dI2G}rz|aP&!=K1vj=d5^-iI}AG0Y~nHd4S<
CKv#*Pr*qB^FySun%~s4M{{FH$n8fGRcOrEW)k0I}RvlAIKt<^}?gUeir0#;N?wREn>q1%Y$J-GcEa#%lDm*NUb~+Y{rIa(loZ`IFBRx7cRxtxP~wCk$
8uzjT5@RGsYS>IJp<R%lOa;o4B?QVfz_eT`__wa#Uu)=}y2yB`ozbP=-kUPN^Ta)K8bj1Za(67HSQ*5rOc??jRgmq@`?j0S}x53*kh>5dX{ui$H->3><
P26DlT)=o_y@8qPB27^*Rw@_=-*0?tf_3bmw*<ZoKe5KeLGglj2dOaW!F1awl9k>$}!=!x^_L_tr%i%^~LNWT3<${}RNO<b8~NWN$GSLqkqAo<qzr#7<
f8LnvM`;_%Q%htFIA~+JCwqKP_=H6x8JalMTP1kw*IUHkiQ*1$2fRlWXA$uA45lH*N7J7Y+w6x92;DJ4)Aap%szcS_<5kL}U5PuZ1-vNd0KQsC`92b+L
rNse~-#%O+`)yOmejT-x-%cMuNX$>6%5JbJSoQ-P4y*+uE9?yRM7Nug&|Fc4CHJ;HWS<n9Lyu@9`)CJ9es}&^k3Yqwxb{yaIwJX<;e3MVi)IB|;~Mnmq
i6hEUT<>mGVbsACN4Wmq5TZ5U`=Sg=>KeFLkOpK5h|wu*<X7pG0>wV#!~PmvOl{;5->3MBjSJM^S~Sh1stUolHWpu$p6`30B1Cd{J+>E`&(l}ByTrE{%
<=-eoc=gAv|bke0!hJpfOqH(2j;kew_u9-(CFDxCI)27p~$uerarh{QC}<2N{wdsSnv2mz@B~@9Frby4x~-UBV}}hWr;U=k3e5nVCqw0~*OMa!*S*2!%
r^O9MUui=z`jUum2yHEjkSz$Qy%@9jkrDsY^(!K8!D;fzgiT-BFB8_<J2fIipGaD|VN{I{dw4mw?*4AtWi`G2rmE}_MCQcLqE-7T0)nG1tZDsWZp_Iuz
?e;TbP38><2r9V~h`qML9hEso3$HyA4?D=W^BmWAvmvK04qWf<X3_OF&lW8ylhs98Ukeea;%+f!hA8+Ac*+KCwTOs~%BR#>fmF1;>rU}SHJFD-n5F(17
eSOu3V-lkHR>^D4BmeR@E-fo7TTsN8;$!OhCpd}elO<2X-WH_f{(!=3LE##(vEJGICKEQg|8zNA)$>~|pF3R9BVz<YTB2&a_W!5nM}=P@`@4u+YE0qE$
<4ttxV$?d`&$h$2(5*T;<Hr7FYg#2{~MR_Yg5Lr*jYBwd}1F%&1?2~u<cL<bU6&g|4h%P;sBqac+V>cS2~FQ)}D%?v&<+<#l5Tz&gSo>%X`4?8<TqeuI
=Xxr+2;rmLZnh;FWxyp8u6bJXbE~2f-4@acvE<2t0!?%lChdp^EZ_!aZ6_5+FPXW5i$5MDc|x<8w#Shj3(hCtR5|QG8KD9bNBBD8A^6yeHDF^%Oczm|I
#;Jsd$1u@UqW0ml_lOsC*1KZ(QsvG&g@KdJMTm-3g-guB*?3e{zX9l=X@iy0yutWKfa-y;5Cy22ssE*V*kO8eVeJ0w3dLiQmrJPlf|lfx<5Me&_X%KYe
UekB)&@_nLI9M}1kBJ*W_^cGh-G}4FYJ8X?>LWt(?r}HzVla%?<C49CKXj#VAWqx!Cul-l&(ENRu->Hm*>~l>?L7m^pxY^i(J6tniYJ!tj6g947UUrT@
%nxO8f|-|bQ(#bh^QI{QvcxChET9WZEw%{X#TddBz05Cz;Jxz8cgO4eaJ<XFi}+psDDO)9r!15|)cND8%pWf1w{?EHbp#;3grDW7AVIjeLwGg5mX-O(X
U~6Y{OSBxZj|}UXX<Y^8c4sVGQYWqn*$8VZ&BtqPj2?VS#!Nq1%30l|9l$(jem~a3HLSvkjxjgJK^3whxgr_aPMLKJ?=iw=7e+J=r3k-0&%__p^1N{y$
J-3-`i`z66`(VSh{&GOO_??UEU-Z<{al4io~xw6Rth4I}@%u6Rz!R``W&?ukCC5+P=20?Q8qmzPA5a?o5!=l>=SDz%7k55*p+gR=}aLXF{zF4G#oO!+~
RRiOaHdN(ivlwE~*{j0shj52m0;OAfRKIWB7>vPS?<&k8u|hfFAsF>DGrE7qVzCz-6t>uv-NWD&p_KPEz%*f-ih*J2w^c5WeS*pZI_OJ^DMQ-uzdBbBv
5v+3wCz!oP<Ibppv@D{-q`c_I=G8dOm5`|z4153?ug%tP^AZ%lI^UL{w?MGniWr#jm#4WYc?a@HSoB|G33no<P9_9hL;Xr6oI|5gGW_iquif!N&l)rr2
1foydI}WsqDdOMBk~SExh92}N5%Eu}9)FIX_}&pL80lE!8Zqdf<Ju7k3pBk|QR8xBm9;P9?yTFC<#^m*JcBD;+DG?m4IMaXga{W;JOL(q9gW{F^<(ha6
wq3x!D(lO<ln{*5s0Qn0O1HDkp75%8?-u^4PACn$g(0NTYz`<3|eYRhuTEIdY~}(UFfu$r%-miqz95QlE1wiBKfmqg9lAQ8bk90b6mw8Zv<qA+QH$lfB
VZnIIc`Mmgl6bt(Tq$$d0{%{&YjjN}>8aaA$wDeiy3d)%GX5V<g`@Ty1xe{T&X}vBnj9*+0i0+OKTqLHjapo(Lpguxu=z!PP=c31FE4vR{Ej@*CT31ZJ
TfK!1}Ep^`5BHdtAX4ecaC@-tT+vbT7c!NJI*Lv@!LZNN5)4w7g4WT|w3?8kQz|5Hh$WEr<p9yFX{1ZSX`hjJJtCTO4HUA^-_E>?{Q`I7-5WC{Y;7y-#
|Si~FX9&B1x^$^+ToqyKjZ*s@0{Zj#?N1x#uOptxzwtl?9c@fF)8UH?wv-V{iDj|}O(?<6B46bC2<BR@3R{|UQM+*5r-1H)F+GrVcqaE`9?h)xvI1Y6<
>jy}F-5BxL;`bXk+b@v(3<t^Y<YFV}_--C*%E2=Mzsh!S7R{QtdfKKD(7O_ZzAX^A%*(t7BsthX=q^k7ZIS)o#V>WgLgQ---K*o5!Z1jFXYoxuBKZw9_
E_U8p(6P`9sktz6l-6`heV3xV|4w+W!!Ezk$)3-dIX8NqoCI&5=&7+od$zhW<h5qo)G_CF9ANC0mRO1A1dvL19d#Kg?WL?(Y!YTBu{D36MC5?H_h%Abo
x>N$3-96??6j?fR5K33;>VfXFwj>;50WZI5w;T*LJf5eXhUMa%iBtt5&T)wYzt>XSl2^yNfzLR=B27z3p@QhpmLZj8DTkvImCYd(Ysq?|Ta{1t`9`lLo
@gDZ)d16+q9;(fG^?`DfK1lF`vpg^Z)Y!rO;1Fpi|GbSC`-B!|5Tq0z}gRX!#FGz(`9XNf`K%6#7#y%--`v$zWfX}J@`5xpJ&D<gzcPD1e|S|k4M<~Mm
acWE#)f=NBU)$+N+(eV5NL}MeVaaocOeb3B~UCXC0<DO|C{~*+c`3$bicF2Dj3;Exuw?X%hRtP^(<<1S>NA#sB@;}=^^Y73qpIpOn56uUWv4vBUp)Ach
q4*yU107B$_9@g%uS)|>i32#2JCvn>4w{e7=5O2SP60cmjC%f7vKhMm3`fZc0BVl(Q{n0^;_2t+{{`^9%ec!n@lfs*{P8(Fnj-zmnACyJxQlRhUdERLi
VtI~P05;Wmpd6&>=;_x6#2)&Liq*V+3)I|S8CqvZvm-00-Q-F<iFL<1R)MQI9(q~`y<f(&hnF>K>kv-tNcW^Gc;ekl)ro?d@>!AC_hRP{zcqp*%2J}8h
NO!*C>AO28h4<$$3BYBe0%lCiGhaQkD-sntxn+wSivZ)3VkS`@OULN+VdruSuZ!r_Qgu0h+(>aJkz;_TY8V{8QoT#P9RZ<!8qP&7T)>Q{AKZ=mhEF37l
;sT+)2vEWcCO9*Sphrj6_TPHB%&K694;4V>NrICE-W<Epaod(Y&D>VC-cmvMX3AwyZ%p!gKBHiTmlM>qz09uTDr<v+~{y1x~@Uw--Sc$FWjt0r&0h~MR
p>THhmx5|<IR{5j0AW{6fnBP|YHD69gFXCt8ACu&WqP20X$Co`Z<v&OMTjNjXzgh#i@n`Gr98vzF#clry-1Z`5U;7;8-(Sqmgy#7pahCZUI}`3bT<7r5
vonGFqIM?S+jnt~)z7grfw=cPpZsEuO(35d^WAqQP~82U2^7KHR|Ct__fAFNIgY!BbN9|`APBtL%W&PBaP4{Bn{eHmaBW}P*Y>r2ZC~5h_O*R&U)$IAw
f)a<Z$iGYw{W@-=umN@9u4s3{si5=M1}Iu49aJ*@fMEPL;Chvk`$ca7$Yc4(FG#{0-<do9GA~xtKWvFp?-oBOQS-K5D~sKG7C<oJv>w>mWzOc*&Z}k=E
+jGNos=pw2z>xaLrIHv}6l*%V7#fU4aa>hz?B9oMsLj^P3`6!NKc+>Bx!U5FZ|KZ32Qe@bKXh`hncM`R!c@jV*NC4T)=~Q6mAS#%|#t9wYw51)@J}Nhf
IaPE@Gs2BL4*(U)*g2)L{@6@Cj=2WbvXcY3n4V+W02J&SkxG=1}IzRx-{Xjwe!za6K&bG+F12rv`NXICYzMa$qESHm$+gILv0H7@r~n0Xl=G&MrjsHne
v4j0%y(wBww;}4L2G^K^`qF5n3rYKAH1*E^oj7M-x6nH47o$eNF7p#BtEGZ)UCcx!Y1ZT@-GgP)C#D6oSQs}i+GL#phF{+>4`@*)s)qdMEf!d*BIPN(o
Sw0v@J}uiu@}r98&EAA=6GQg0#YkLT@6!Y%uC#=vvBqVkKSKJQ&xZ>*9R*0fiiNeoo&DANT{hxbZGWn_>i5p^3C$BARqU+BwP}i-;}7juD;kD*8J`h7B
tI`tx6k36l=8svC<_kr7!S2o;zl4pWL~}3K=vafKVK*!XnW&kDEqV*0W8}m&?cLtrA%|AUoB)EIPu*A@!LoIZ82&M-E@Dn)Kd{CptCTR^(hkd-UK7FH!
z3|B!2>HY=ONg?YlF@WpzaMA~2@1IkY76RK7YDQ_lRe9>2HIXSILIoeq-U8SXgcZ|e;<z42dVg!P{BZ*?3a`CY_EOAN<VVT$DUG%n+(lz!3w*T9LOHC>
hV*FgNS`6`7|2a=YyF0#@;G$g+Q7FPXiR5XV%^f#?zs6i6(zcR5U^g1XQ)_W6(`DzPC*_sU1vEnCy-(*W@Gb<#&7K6q=Zi+b^1*?;+$YRz$i(lGlfW{x
Ru-Q%g5_?E~cevaR%4cg?mfqlv3D$ci{wd-P$?qaQW=$lYy^G{`8OK&gzB1XMK_X%rv@|ZY6w7pY(C_aD&=liCsP5Mu0S3vc2c7Mt!0WvUM9)F;-f?9W
JHt;wV>BGyRJFPhhwOcg`OsnJr%*X+{SojBrw;>un8}*H<3?aI8g`+-J|waxXXUG<-|A1xM09^C+^e<z6plTd>sMA`H>%@ftzSy>_-FL5&FvIi#-ZwDx
Yq9UrqAH&aNgSjf@du_m~Zh=B{Fn>*u^|JSVBbKK5CeNC0HBU`2G~ChS%kRdyH4m%Eo!9txtUdEMVZnV60Jiy*EJ?kUhHgo(N?@ZFn!n$7F5$aJZ8SSy
o9j|HLiBg#+6?${NO^@$cq0dEa+=FtFosJ-^lRxx*FU@DcD*dv`Pc6~jLN%={=js|;MmhefAA0e4)UO7JAE_4g>g2#|`Pd9=~}BO2YmV-yK=cMOVO#Sz
(WC$Sx9OH2`JbFqi~l@4MU;5zc3osQ!7EXL6MEa`=%XoLrViL(<p3FTub<2&Skck{Qr6T6FguU0jGD@~YqXSf24a&J(%x1qvS-1WU@=6^M8Bl<7m1INo
`wa+2>K8<T)f%MxB5&eU4fasqX2w!9viqC!gXvunk;tLqZOE`<;=FQ#&G}WQ`me`WGyj>&yDu44AX)4Rw<iG<kFh&q!*};-y7sZdW{G{5OP+ec;Co0wH
B`@YLp9!z`O1Ldwc@f7=H2=)T<tawh-h^i0Y@k^T$WWOGh`+vG@^854`hkh;XM-6iKN|Ise>np*|KH_TYGZ@)qa$C;>ikO1=ZOD1yxx1oTdS<bmHi&;J
(r(pEXw~b;scx`WaXG3{a?h#d|uAqT7y5&@0M$1pY4_e>-?_X`*?=a1@dnzEy5bF_dY(IA1ZRkr!V7BT4iXy<&b>|EtDU@St&oCOi+BH*g3SZ$w}52!F
aFy^4;+&KU9ZpG~d01-{p_0(dT<$I5B2*{-_8Y|B3vz&OiHBBYF`(8$WW<eBw8-^k#f+Z1g@){#)Ts=f7$Z2j*w%Z|VTezuvU*1nw3hj%&^d&CkDrQxo
nzy?@`m3Cz8U`_Hj8;oc?(9{)UB6V6AXn_tk@g!^w__+s`ZFi(#89;YTWs~0fb_2lV$dl3k{dH)p-97o@K=>yM@_cklg9M3b{b#ubC=XG<!b#ubCeQjU
c*Y>r2ZC~5h_O*R&U)$IAKg-Pt)x%&DUooLPodyfghXx4)i{^3JWb=hsJ?!+gDPzf_F2Xl#Oh6bje5mXxgjWyqOlrkgYS6<LfH~*{G$$gDE6XNah}FX^
yD=av8BmQLa43BNgF(^^6?>8q^}`w`1GFV`Qf7kPPCLS(<Z+?aJ_%E?ewaZo%Okmk#uhA+)eg>PJJM3yBs9h9$No{*Mf8zQrT|jc4{$u0@|I$5g|=AzS
PsLo5PW543!q|qM8A7N{P`@Rullii)LQ43()PV6Xo^Mz-M}To`p4|*$J|-bU@WcQ>_=cda(p;w&3If(*lcu;M+&0<c+gKZE?ZLG6Yp?29U%F{J(jq^V{
bmajKeHsW!V|$%5ykX2tBd-G1(f<7)uFC{a7sGZ?rG<gO&QRZAyiHgCs2N(CGJo)D9NVUG<uwMz{e1*0W*^2iY3Qf73BcFz7l*2o0VK)d`N|PfjEqdei
Aqt`9;8mi8W6%ktrQkIqf8ei+j(kKj)uOaX=A9H2Mhd8D6Y-WIFEf4AMqEp@u@P3t4Crx}O(59tJeGyALbn>P)=wm-#}gXtNrjQfEJI3GLR;Jp^&{~7y
L=5Tr$_nH!GY0MNV&)~93pz%f1QK4fdNPh9LeAr}B3+SDY{M4<5?AMg-F_N!~<hSCD9yr)Vc`yNzpLWWT{2Gzofj)F|S?*?O1o&3GgO*5<vbH}V`N@;m
f<u;IWVK@&3fQXD0m%pF<@(5B4KE;^xB%IwY$E#<8mkb_8m0V#VGn>a|E$JuE?0i-pYpyiM(21%pG4cI8dnPpjsLWN%gtFny^IICgzPV|1mziAnIDn-U
h@Av;f&#s+|rijU?qK<_y|2+L-q%AbbpE3cc8Z<b6KH^Mg;OUwS&`uAZ2A#lt*??3kyODV`NzvBKwmy4B4N<^Rn8Gko|R|7};M7*`H!t$rQ*z5TbY^mk
)>S@>$~B_@&85BtLsN^y~Pgtq3H)GrXd2xsy&cE*rwU_e}iL2nX5UMLfWCR@QdbT)B)R14i=eosj(UiHO3SM(!<n5b+~09wUFX=Z&MKg(iwWTXHYJ!7L
|axh*6F*oDpn4wp$&R&dGyfa_~2be#s0Kd1Li&`+=hoOQcRT*E?x0Q|Af!NGvp%d#uEZE#=%2&dcp7^;Ns9KoIb)P>g@fmvhUuJxx0^He#<o4bUs<717
phu|E4sDF7rHx`$1k4F9>w+AWx46Xnj>0@dld`M>qH;-u#^de~i&4z*OOS3QnU^7gGRvu-c(mSRj5Vf;)?awky^S0RBBKsI?0WB*^*CzlS+Z$*PT~5{}
3kbxQ;$t^7x^OIQGg+~XUK_BfGl$+RAVTeEcaLZDo91pBNMA=3Z|eE2lFu1lkUkHHmYvqP>Tm)OpPnDpbcF2xB5tl@2JzzuG<X_U8+#Q0QZ&s#yYJDKs
+RF#O;JZU=_CH+UXJW{rW86f_sbkttX{eW(}li=<H$z-lQz-)vz^p|K_um}st&z2z^A&4<|h~FN8P(LxSPM#WgEpSieL5X`CDrSUE&;Xj*~5rEPGYs^~
26*=6|sW_{;c&#|vCJMA+yVTw?=+2T*Z3aNJzwvNkN^r_;)I(D7+xfBix*MQtIC;8>theA};(zSzEfK=B0UtuoNG#p>V$f6!i|_O{yw+H^IAR+3~WA7R
-ZILlAw{k~WGXPuv{)nEi(%3nScZeeIXQ*}8@z)N`2+FKBrD~g}MEcqkZ0}KK*|H#u2#m~dcfpA8n`9~Ya{1kK)DMI-Oj^>{Oj^gK8ezk8P`7Ppd{web
-tt}eUGh72*<UfbT@N|=Zi5iM;Pv>Wf5up6&A|6OAijVRH<wqCsS#yZy_Z@-que<zC9(DLOvVSz+*7;rDb&uc--%q?FAddF7#_RUe`Ju{;yZmL`QP;Sv
btl{u3_}*lkJHfj$pGa)ofJ*$-nfCrKaJlnzkGMR$`7@1+D~4@&+^BtwEs+u{W^a{{$)Io-`4r(fH9I6@w@Ts_`*z4{!xvu1!ey6Ir85Me<uI6%KYUs^
|uTe*;lK~Z!Y4~A;MLy%x_-YobWHv|Nk4X2yvG
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of f19d8df50f75924c71b4860300be7c4538024d16af2dca692df0a8719085748a, and the rest of this file is 37c957fffe4aa38a58e3ec5cfc69ba1d3483aac2bd9c6a285ffb4a9670ae9482

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
c-ri|*|O{Cbtd>KJMyN=fo%Pl2UR<|F#{w(0whR~RJb!R5fcfJ7zsEWk+y8jvRrN18Z6neOR`<nYDsQSsrjNGpx(ii=Va!UUZH=I`<#;}ok~k($<g6ZW
*l&nz*<=2x4uPk@85i-@Q%?dAATk2nO9zYrLWSaiHcV~{F|@TQB=I<NBgpZr|}P=uf7spPEnN}qoTRJ@LR9Ga`J-Qi=+CL4}av9qCK7lsG=#WAbI6C;1
AKIsjr%<s7s?B{#dk!!*5;nL{*U1H?iM*cK^6)U#pww1T~z>w75#%ZhG>n=BB^%4sCSR3txdEO;p`pzCeKl{&Qcu+>Y0u{p)3MRko+=B_DYuxccxa`XT
n!SKfT%^{1cw?$fXR<I}Hv6JF^(_+Aqv59R)$_Kv3mwCOiq{m3hITEvH&2=?kLPd@kGo_^(%Q1Hz+{@c3*@7Fwv-J}j)6+ajH(I=jK{jc8o^6$R=qd$D
|d*6T(x3dpvacZGIzX1)r2IZ9x!)uRe9h5~7otm^Pu71<6zLFPZU)+qZ)A(4X;cI0VRr^B;;|L@8e~jQiVhDWrwTCBP`Rj-A;eNlTU-*ZoU;OsNKYij)
0sQxqAAIJ?kG}Ba6W@85d9(lV`tQ8;`M-Ya`(JwU@$W&i9v;=gYo31MkKca%_a3mj#{XsfHF)WJ?vd8dbUwg(c(}VVzWUH7DGVMw3vckD2gl2!hbD=h>
4rah&Gl@Yc2V)_1C)GmlMlf_y^3DL)_6tol6P-^{J%Z<$G>^<u`gZiyq>-K2;=|ukG}i#dw&7#|H%)&40Yh%!_!av!JFUv*wZh3?XCa%kI;SS%v*o*#y
em7`g`4eC{7=`DuNfh`Nr3wo_9X_!#Cgf?3+LM@?GKGV+WdkyB(~Cp=_%Mn1YArhCP(<NpW>9j6VEuzrP;^<uR&ZR`+R<HqomOUJ>3xaBj;cg`M&|IFA
;*tgnbtcyaY27UOG8TNP0Vtr;Jn;ZHvIS?D12_w65l>79>%1|}Nj_n%(>%F{pjyQhErohM)a@{{lU=YM+rtI)6U;nyFqhid`+(cfJQ^|OBggY)F|FTL~
nC*S(iKRkW?x1o>EuX*#wUw!M3zV!49e|0}~Edp3J*5F)w_W_3et?&KilW%?b9+vUy!`-Y0*i%LL;Rk3lEae6k|4=_9W&dz&?{(0gLa&L!dmQe!YhYE>
58mN$4eK>D0X&ypFM}0xEs*<Vc@&-M+xhYkKGY37e^vNs(|@QRV2i*iy0*xRa8*$qHLrPl2nMe~(brB@8MZ+Kjeh6jpMC3x-+Jc@fBp3HKZ2zIgZSomz
xecT|LD!{e)`ED{5}lmJHPW^-sAIwx>)_>2cLNBo8NpO9^UzjFaG2QpM(K;`bS@S>#zRvo8SG*$15J5{N5*?e(F;X$-_IZ{{am2lTUo?osWMGDu45hPd
!xEmiyRe;j_2??7zPA#lL^7x7U9U78|_VlRx;(9Y&sf{D)8f=sPc}?&ilseDxW6UW71SSD$X-c=YMR&%5bGNUrAm$7g8zK>XS@ps<7??)qh!!wdFlRl_
U=9t5_B$b){udOg7^hJ^{Ukv#arL-nj?i^o*G>!$zd`UI->V7i;Wd<fJ19;O~j@7p4{!PSdoT+Odvi!MRp74fZvtA{85=e1^^eEYj^f9Iq3LVoj&Pd@q
T7oL9RlMmJZc>T9W_^-GI|LHgX{K@w|_vCY5gZY9{d!9bn`A<Ii*?Xj_$Evzo^ZYg+zS-*^${??AXJ7z>9F}TY+^eYyVIV6g1`()vIo7xEyl~)oVZL@d
0q^+c55ER;4J!hs4O;!=hktlSocHwA&*sy+g`itczw$b)#JgwPvVCY^%5DbUlXmmyhPMB#XMQespG!j2ez&vt)=A?6&c^VihWUT~9F9APJ+Po*zTR#1T
VMG!>?P>glka{08jCM}`|ZE@zu?WDeDYIIe(*PM|M=rqr=Nk!`&KtB-=b_D+WJ}IUYJ)WWqa-XD0&YH^bst}EBIWC^}P<1#jWvgWA!x{!dscV{o_Bqk6
qa0*M|H44`CfX`R&g^2jBeepIs-(-~Z#?W|&K8=aX-J6b|{fzV+wtLc}ju5SGv@SiY1uc-iOw=Hc@2<YRve0rJ-0*Uo-GpOxs{+Itt>tb%P=C)Z3p8x4
Ny!PM38%ERG95BjaApXK?5*WLlP>4zVBI3OPGro0@kFgit7pny~40uP7bj=7HkM&GZh;fdGkbL-W~E#vR@>oMuy{~S!>!?Q^Vr_Mio>aD-}Hax=N`XZn
2GNO#`_d9uYeUrOe0k3#~{Hwp2U$(HCuXE%5Y-$oXQsU&bN6PRXv#wS6y^lTo_m4gT_SgRL(cJI6@%E3u0^|Pl|Nbwq=Adb?aIbUzdgW){qv2-P`&r*#
f$Y%$D0wf)$C|s<qIc-81I~wdSk`F+S<HtX)GNwe3m8hgx5KVCdM_S6bMSiZiYRY<9peAp+N*1iwq5(~T15|6+JZg6DfP}5{_fgM-~RlYKl(KE>FvM#?
Yn<39J%R#*@>G05B&39^B(q<cf)DuMAJh?4{vcz5cZ6_-68+KfAqa(`-ij$VME=z>lTxD8-HzsuY4NXe{Zw91F*HOR(|EvFY$^`e)g?D`^G!J{fBRV`x
|e6>pO4$@N;i||MfS&`-%6uak!$N*Su((TTS24Zh$l?3g6ov_x^#X`EaGm(3`7pd7}|8e1X^Bjejky%G2pq_Rp<*4i0a=@fY{m1S!>HeZk6lcG;V6{Qg
S?1<~(QUwiu1k3RYC-#+>3$L|yVO1QrIQ3#>%6vURNU;V~4o7f8{pBw%h4PbU4@4qe)_qr>h{srstpmS-QKqmEYj9@Q4GN-GSD+PUqB+o1F)jLkyh3Y#
~@WK$%v1?4Q_X|i4*NxZuq`a;<FJf{hkB}R_`NpU3*m$En@7{oJ%oC>jIvYOrrMG|lCwCTljop`j_u75m`I{#{{^HZ$|K#KAU-+wghrTxwS3j>tJlu@<
(2dL_UVU@$P9txn@!@N#Z}bvALXpP}_0@;Ee9k%{ddB7T)fbLlLH4!huU}ofAso!leGWYMFHE`tvi}S^Vcep3LDk)q*RH0(DRXOw=V5;jT0w$-@9O6<d
Kj<M<u)o_g!n6uk$LjD-+576u+_i#?dLQ2$|L?cUR|SeP5Zl|^DutsL3_r(-&G~|2t#OqTk@5t->CVu7T&{v-Zf9*>U^6JP309e#JgLwz!$Gf=8@psLi
qL%zX^@JPt7;K|IKTmYY+eL7vSOQ#2<h6PJ5qz5_Z-%9(SxyedC?af9WSb_>-sK{@iu={`qH~{LP=f`Mux27t|F(t}ESVAgQ=2OCJ9B2lqqHyV7$fJJ7
qUHP_y`rs;*5k05a)LvXrPup90M-D(70o4_W!5#NKC7WIFE-E|#Jk5l(rZg4_D#Ca92HE;`mX283e=E|vFt6nQ!8?QtOV)rv{_x88He<y@+L>ISY-}ki
p`gBj~os3=4<%ST~w*+7Sp79a5h(g{7rLL{@F249)e7t&BMP7LAg4@0BMDR}c?(10njP^ZJ!ACUs4_9yNJ2`-3;Jt2*(5>pHx&`&!YVqH~t=qkRQEtIp
eSljqe*b1}-R||Tck2dd<sP~PtM=yFGa!Q=!0xH8?ROt(Prvo|5Qm;;@D9IEKLxw^Q}_0Rr1sjPH%Nc-_1}eXeFd%0fA=Rp_%o<iFJ918|Go`+)oov_Z
tnzKhYNfHE6}|X*$2oJAWD^|^x58jZ7JAm!F7^f!ROkpkK5Y+_Rst&eolXiUzR_`FUFth=Fj-g{270WKh-bLpYh%PRKLjl{OtY|zbt=#q4_EPnLow9L4
Jx~LVm`d)1UE|<<Gwc4{q=3r?)rsKZ3rBLI2QK@!OHO9m(5~x*h4;k+~h&+mX8+vAY0vm%#2K*i{C*>B4SWuvhP|VCek;yFc77xXEI7S^Rcu{MGx<)a^
*$j?C@I-j3YucvFVomEq6CvAYa*6(VkGh?^SXCQ95yiMuFq7bWg?5O+I>yCU*-SMqjO@+L~&M9I4-c^4(`qU2qad?tFcfxO#5y?Q?~w<CKya<}765p`E
Y-4#)HMbuppbyq~)711|g`X)@@h3UI6eHW(h!t`C3zDqGTDdr}{+@+Yi6myqi?o!NMioIXL-Y;SAm$3Is*yoo}_lK)~?k>RH1-QEacNgI90^D7Iy9;3G
WA-0Q2Yaj??6G*TXVrr~UjM92p4G`?p<Ewt*F9z)!(TkV$vr0W`ba%K-d=x95B8WJ>=s_w2{l}BAY;9MIu>~M&&i&Bi1nMVH0|~Crt3Mcs=VQq55H1|-
CRC-67936lTb$9s4Xl8*k`X_cvb)+`?6Y%G@vSkJxyl9qRMis*H*J~?e01ctldi^+LJEN*yXa$PD^#Zu(*}z)t7;70+83!G4s%vbC4QUQ-0|=qeX0v10
#ZYdj=3A!e%&KKgIiB_bhw{H{9#9TiO5Ct1k@QYN$$Vbh8|RJUMyzUSOJz6@=Dj@T|#!JtNj$sjx$Z*sP&T$Y69GwoLnG5mK`VI2LjooJ7DKw&uG56O}
INFwtIuMS+?kh{c9W2GS-o&IPgBr}QSb(2V4d_D%>>aGV~uOKDzR49-T+r^dWQpaWDqZ#RY)^*~mp#jqR(+(GaeUE;``Id?;BPDa}z!}fz5rC)M1lbM0
O<j0ZW#u8Oh(wmYNo#K~awwTXWK=ks{f?Vm918_EtxeCux3mNUBt_xA<g7x+?(`3Ks3~*7zYA=xfqGPDYN6fG>Nnqz`q!|TrsW?kv%#GdoR>$z_Qr)Jr
@CX7U*h<l2Bn_@z_(e4>TCy9^Lrx`!c}W63T@;dxoEe7G#+V3(sk7<0zze(0PAtx#V|I*;o@S`Qm8K#&E_t=jA{u?ZT*E|gPK|SVKBpYcgLbR*$(UJ~F
&(%2B$?shV%BuGoa0@EaDsUzD@KYsT#tHl&RL`l<_!xNX)>?|cd2|a^i!+s08PhgqL(m{OE6s~D`GMlh(q@i`s6WuH&$_ASKNAc1_SLWt6+x>4zl**b+
|ipmBkn)ZAM73I|Aw0Q1a4CyOG_`=F-I*+OeaFcppTT7?yyJf>n!>678_QqMfGapa?r=yEdblI7bjbXT<inqxORjeDcC6E5{0;{j|SpdvUe}Eax3De1G
N)c9&Oy9CF#L>qjMGF#BAe0Xd6K6FiPFgEffpXv`z2>Nv4XHijg6I5@;PU8h5eGC)k}j;q@<+mR&Qa$~w~RglU|iLPw~%BwS%wNQnacD)^6(!$K<F>n{
uG8;J`h5A=QiESsuXbq<=B0HYh$Uw&<mmX6CtAMJ4U6PMR&`|~B^&4tx#9(>MS4#w4;67L`pq(t@4i?2(WrOi(&;sugpwlv%w;3{*XB%|RrHw^xR&}xB
(76gYb(&lvqAGnP&w0}yG?(f)ds&e2W?Hd7y-_gsJ&-_81!*NVlXC^!Lf-E#0dcgz&bmx?I6E7Ft!>I2c-%N5ENFQg?Fp^pu!Tfm!lFh%(YJWa?2|#_l
oZ)i>ru-(wzT_mu?fQ!K&|u6KKE)QA$&VMc{IO?EKszG8SL$_25h*UgLCVl3@dCf|4`aYVNoad)UQ{0g#ax(H->$rGXwE_RPXwQ=2?V7O(0M>?G&6k%$
4fX?&NS=YQ9IK$zJJ3E)Lyprb|;Gj`%){c@A~hUE%k-D2<{;*Lhe@Q6xlxK^+#ZA0_n&i$IO4&Yt!i6O%^*?@mn&1l~XR>}t_7$g1B7i`*jmj_b?QTwH
g-7UUBuEw^LR8Hm0}P{mcM1YV*~s(CpgJeXy>VR|<B7Rt|?>Rc2w(;@VN-(zISxS$q<Q@WXYwZR??ZaYKTZq;#N-g_fsOn5LEvlDe@b%<o43eJL28dZl
KYF)g<;!FqZMj_I0tVW3)limC>MLM}7OmQ~oyBfydB0<s?OS<vdp_MkM)Nall*^&fKPs~XQa&g1&>2ytI?D^O-Zn14acbOP9ZVp!M0-$s$x4EQP#+4!*
2fdx?9qXy``nV5R6~r2UWEYAHJ87cZ)Fp~(sv8V7^$U!OVlb=+aW}{zl_9w$YNjc|_>#Il4%>7w_ds$XMMfmsK0{P6TT9f8h&yUK(JSJDvMX>{uwlAl$
aX~5GqW%agl0Re%X`Oc=djai2a8>_swjy|$rXNK1<CGE-iqUl-EcCPQPXrg8yD2bT_)`*;7~Z5X^FOGBCgaCknu_0_E>pg0OeKL(lgX`2ac3@oEE3X14
m(A*imf4_z)1fY5{YBHEN8f#e2gHz-$3)dnIzX1KMp}7FC5%9U8i7dpP-R3~~q}vyxu-BbWd?+>w(3bog2CCiFCATQEcBO227SN<w-^JsN3~!TKf`{)_
@Uk^wy>r}GikgU?+GMUy*6GP}XwXl0$#5J@>84ZHnm)k&bBXM(YJXx{=!?k1J8nZx{z9S5RuJTq)vr3-4sY^D}dt`4(E;$VOAd#}?;Qi3CWF!ceAb8xg
Scy+$eV$-OAU!5w2(ksf~kjUtcc0Tnw4ky;hESbUj!_QORPU3<Y+1YFohN{$=)|flHWTWo66)238w?>ExV>no#sIZ&jF`No!KV1}KV}2k~y*$&m3vAq-
I|Da>ouRt~=a{tPh)JY}Q>0G8es(DFjgQkKa#EIt(cy*HU37IgUSM&oK&z9!3BnOZvh_FWjB6oMuyKp<Y|)%+ute>kSxlDX2=tkXjchk27Ot;JwzZhq8
~`g$7R)9nDpo~0#8~n)W{p9&FD{K=d!W)Be|q74C{JU}F2I6gZ!r~@_;J2%`495+H+~EL|LO-(%;OFV*mGsE3>aNwl;^e+brji&Xq7D%5+4Ipqx~aAW{
A{5A&Q3sZ{RNbekjv+`$5bJe<{kl9Le>#(MblB8Z+((#+r1!z*xeO#{3?b<%XBLh9xV|M{2&U7<KH}s$FI~v_K+2@(82>L_aV{Khw}onp>XLQ<!=@v}}
}v%Ov0NvKe3*m^uQ83_&||!*+^pTRe}DpPkDtrDS&5&tlByWR(CCllz&4siHOY*bRaLigD1TUx=v#MwYKE)Y#A#y&@$xF#?VUl4hj(pwJhG6>y_&C9u>
wbZbl^V`0o|utFOrvLx&>a*cD!rBl1?EgGfdVO5@56R3+r=nLC5!>|YwTk^^x5{uE#VcGa|ga&@lr?J{lqysQknQv5~&^xT1mDS`}nmQ=v5CSK&iZs~$
O6^W@vk5G+jcF%{#F+@1-Da6KD!%u@iRx#hewJ$M!dl&tsjc<{xG>y%UQX#;+VOiwOnV88ePNh8rz@>qsQooyno0*#tfxnuAPEMns6{^IMuWHTnu$c+n
$J-{>i#Bo$PAJV8gxQ-JXMRXpPW5+Y698=dB2VWJ>&=<Tz1D%cA_Y?@SsLz=i=^C0K&qa5cP?afH5hNEys6i*XPS=EXfp?f&~%qGO;c(hqcUuRtgZ}Es
7Q$3zZevc<Zzjrqo<OE6z{%D86+e+r}ac@9S0Adf=b{d{w*Y-bXy-s7C#CGqcdCG*h&GgzJ&mq#EDOs?K50>zWuR=w{bp=@?DoWK;7XKj%kkK#!=zp0m
Apj-o2;E<D?>i0!oFK}J#vBRBq#f$eh1hQx4QTSRFSRYtV49-tta78tqjM|P8d!o%xvV^Nn7IqlNfTnEl-&L6D3Ir=O{CYE{G(<_Vf?5IuW21kSFL^ti
uo{<^Y<gPE}>Uin~exc=JHiSH&qUD^Qj?>=YjIEta)>AO)u<hWN4LxCWK$6XDO&|wKVl$K#PNvc+7EmXu%ef;`eqg1%+*2f?tXdyrgwJlwz;Q)Sn|7on
^xR^uLlilCi%Wf~6Q*M2)4ts$X;yYvHFe}(3L6}d{eUT8O;J8*Xm`<{GKfNSJ)uFm#vm=HT{X$Ku?-{b7zS!ihcjz&bU_z*7M@ohWa+;Qk!ZP{ABK+N7
(`{p3U}9j+;MSP?B|8+>tLSh1%@_yU$Kg^-zt)qUAjxN>iqJ!utbm|)1$0hdeY%qGTCSc)kopR#Z6-+@#iAAq`ALNJFPMhPJ}qzlUfCL!fK@+{9R~*zU
;?wIco?9pk=g{_81sCEYi5sZ11-$EOR3p*=kNZoE+jNc?gZnLif(m7<LG!1C=>bSZg1yJ7E$COPiHC*oK|$X@U{CKwODRYEc5HICHX8jZKpI7TYm>wcK
oH=}!+H{hlnx(>)qG98w$H&@4(hU2IMrnJo8GfkxpR*rq?*Noh!oY;2!+Pi`%vBhPW&B5eX4NoGo#UQTB$L(W0V#XahD7HlBw;s;CU2q!N!g(Y^l&&KN
X7_eP;w$MxfTRpUb6l~3sTqDiq?6dN0x!SB$rn8W;i6)KY%yXa}7;P%27VU!-O;Q^a8Qt!Zp4fdIEZQSTlP2mn49-CP<Yd2?P-@zNMeg^AypM1Y&(G+r
K}o2epG{>elPteub?Qi{-8ve6_CSgHZtjpdB;v?%Nd?06V$8aW&CH3KiP;FOxqN*I5O!eLcoTq3&Kby!r&H3zD|dDV+kufTaR{gpL5DH6R&BNGh6_>TC
yWkga5-RBgbWe{miD|eO7>iw;DY0`!h%;IxAT^*p5p=rNkrD>vsMxyHy&(^l(H>+3b>&^&U=JQG8VV?%R#&_T1W68Mw?uL+!dWfR@gNvQE|$F^`t^JqH
Z(<n@TVnCc0z<rLe>a14pFCWif<DyhA$jFeMQqGJ!dp4+VxHG{betigneMzwfZz--uWn%;0?{Y2UBc0w#ejV^fa}fMwBq<`0E5uLIEZUBO!ghmUMcP`p
3c6-mb(xiMGIJkkOUk4HszDa_ysRv|5KmF5=aCn_h)TNAE@)2X=PLX8{|YE;i)9j6)Ga`mMk(GJ|LcESY-j~#x2TX>Zjv%vOG-MGGVjB?(30hnxt(q7D
0sDxDKHIiH!DYaPh7_I}+@I^osZNt))N@m=-9`a<qg1f<RQrE%C^+NOK08S#dmOQc}Mu!tto=-(5tA%`ELO2tRoKHb(?r2|Jo>8A$E=^);9M8KBAjkDO
6t|TM8Uwc1nC>wHu}NDz`B=5Iz>u7`s<wt(g1t=EWO<sBKGMNnAJ(STS^W%YK&x(99kh{4`+gB)42XBu+zwLc3A;vi`N7lSma5^%o@Vl~&Jbf$FmsosJ
V<tCz26T5gM$^rJAN09X9t1fa*`hB#lpg){46j^5v{<+z68gy7U7m++FPtGVg{ZUA|jf4>P!WmUmQ0CavmLaSzQ+Ap<vwZT6XR^8s`xh=JV0ki%V@lUR
G3ii69q?(#H{*auwvxPC2x*i_7!|o1mw{O4}~8D5{>LdFEJf3qeR8pAaNl0dJ0^96lw=4w>Y`kyV9V3B<F<Rfocdol2$Yj8YVB1xMs`D>-3j;=rEZm6w
DVq!{>QgH0D=mUNg$#H&Wn=PlUbQezK3N*nA6!v|0$PHq7$M%k>}?MujOPIJ=Cs7uD`ws2ydkr}NK5%?^klR*4ADupJ@bvPrd(qZ$GKcQ+gPAv3d8%Q-
@LQL5zAR)<3g!$~W)=t|M9#IyR%L?3b`z8loVa85WY>ye6S7)jvGpVqcezk-%p{nPgJ|5!v7$i)Fq`TJcFkCx#ggmz-NsbWvXBn~2e);14hAg8lBa55h
wZl%*DPKpT6u|X>S~{E1vK2lkX4?+P4CN!)5wMA=nS4K++d@-P99(CA`t9Gd?G?g~8_?wnDk4uJUs%%--dNPPdwI)o0f^N=849OqefHNsK<Rsek7@3{x
!_a<QhRj0AZW1;T`A0&3`=VcmwiIwtU@F*&<)j)EzrvCC|TT&%cN^su&=azU$XV!Ad)DTqP@xliy>6hGpK2Rf-z@Bu<lNy1f)5yoB&;U7Gs5et4j#71<
8DJRM=D}E2K20^B&^Cp<^KXEC{wTNx<gYAqoI<WROIn^ut`3E<4Uagl^?7xg1okkZn<E0-bgbgxzV2{i+-J4Gp9VH|IfJbC|(I1uFq^i(wNs(v}u2b!5
8rHxP!RIdAL8;Ep~LUvPh9Vnnl$ZGM_&2eq}qe6<WVQ$f5)V1fv%0x=xHx&S_nlFK#-fU5K>uR%L{<ZR@SWQf=$9kr{&qa}`d3AeeWM`~_^`Uuk{!$KT
2qZ`~g!OfQL)C0t7H*y#YNegExbxS0KDtF__pUk4(n?o3^9FUn?o2uAs>@JK#OWTfYf>WBxWT=9@T(XfnUqfc%9_rCb$_#EA5qn7reP~x;OM08->awpY
xY_K-Y%(d%-No1qLR1YW8f463sT9ZoB9p&#7L{|d7Tv(wNWPH9i3kM0qnxU38iNbO(<C&ud*AB!D`%qjWRn7qq&IPH#Dm0Ps-D^Bf|)?(0~CIp?pPO08
T%m5hZ5%3KDq}{keRK8I`gF>*or5DC~b7K_0_Y)ZgA8^8ds9wCN)2`=M`K|z@_g|bf^+sf~#_|ObN^IEPSpdVQ@0eaHr()rAV1o&2YzUkU4}*SQf6^a*
)`QKn7AJ2#GRluAko=vZCh(4Q^^0kz#gbgdYr3FSnm_Jo1-)o(~SoPNbUPWX9;&b*||;wLlQyY?cX-=_OhrS;0FlT}GsZcT06T@q)SrM>bUTh00P6Qt!
)so9}$vA`R0J4Kl3)P)V!WnmIM*AQwnbG8`ea4ljnykSj4ehh%z2J4<XqNbF3!#C3>7+m1OaotN(2ItD`RxgyL4m2q-9N{$1TTu1N9&2Wqiri2(u9WEt
Y>lh$h$T-jzN5&fDsp8}q<WfKkv}EBCXPkj_cLvJ6?syi*x?Ex!Jk5hGd-i8Xt?U`3F)4B4s9@Xmx<seO;Q(=rG5wY=!}(<dz1N<z2G^pFo*Xi2<mPZ7
r-UvuXXG>*9I?eUqvx5#B2<6{NUp%0&z{cl-OME~BTFwOTtspM4s5?)!$t{Vd<jn+gK?z|4mdD7C-5=pXyJ+*)B<152C&Y<YA-S!Wq|Q47BOtBZHJC_;
W_nu?t=Yk9wFUks4K)Pk@~13Ol`3llIR1zo6o_%IpVJF4iN9k^HvY|QxSLQR1rHOn9RtZW1vYgzLhc)A0Q^>=WcaaLr+LZr4R}-z%vM>RJ3gZM}1bp2`
Oz{3xlJ5wyO4rcs2#aF4#0Er}Pdmx896KvJ8%H3R$mBVKKu&p=XEM@d{i5uBtTxXQrHmyIVdvjJetVECcQF_X6K<o-I$wU~bRsj^)c`VF)KoUG}0~ZyA
K06BcjQeM}aUGDiiIjb~K8L3Xwna#kprxi0bE6sc-m3$j{l0c|&n{jjh#g)El)L8S;@j1L0RctySv3PIs!!g)FArOA95%t_^R;#0F;Z?XnUa*>UBlqzO
wVoy_pwUf{)86HFn(5Mw3)_l|>?S`!dx}Wkyyb;lEbK+M=OgHVy^<^=gp|L=$1g7VI{ilya@>S}k^a)drKPF{`!>x3$$s`E6jdj`9cr9&M$lU0XwnfHD
NdrljbJxmJ=hWdnA-Se1Kt7U*fxBEDwvc)9N9`my#uBmm4>aKAcc(^S;}RR+@fZl7+lm_P6mGd@DGs(u7%Pwm+<dDHdGB!gG>I&P9v!RSZZuq*)Xf%@)
j<ROWCQDK?-d(?RlvOCu#<-sy9$nDdH`FVTXB`dhH|x7vLu*TM1k51R99*jz=g!d3chM3fLLh{xzzq(QOO#RjwARj(3d&oOk5Ln*hY!ZwkYp69f2=+gY
yY)1@t7;56gN>_y9=Zgqdm9vg<E=wh^QStnU=PaIwlI`3O=hXIZT_`VJq5rHil)Tw?Nr(Ie_~k-?e8ISY&sv`vTgyP-#R4P3Htd2yVc&OIryUE6OLn{u
GKLEG#$7yl6AAGFQBoN0}8hp_FYwF6=yI7F)BFFJ}dT#g~-AO_*$z$7S>LC7px#FD5B-dfZq=ETa7<|H^I^J=4ZJ|%(HLPfbbWL-z6*n$a`(tZl$skRg
8lgy4_%oueR&ZUcmEEk(#sGZsBgA9GSB9K)apNTyJ_kR~#i^>U+9E(|Ms*9_;xekn3;W&(B<37?Ka<Oh%wY4BGm)HAZS$@!de*=Wyxc?$`&_v-&P>@KI
V|^4>t&i9>;=7|%Ejp4&sMVz}TOA1MibH@sBOSyz?R5e0)v`nQYIW&0Lal<;7z4N59LWqh^yQ$Xy&-kfimbHll7b^^A!-Izau+xu!gP#rz4b7QNxgHCk
;cgee(f%Id9ffXcAerVr_zqovE(LEW9B-tGC7<atB`LquAgv~Nbpk8p_00_oY3HoKl_&>=vD}JSuc<kX9lOqD$EPRqAsJHJNkLH1@q%b632~AGOW*Z%j
Ldy+m7&NF(z;7>qmmYvJZ+iO*>$eo!lS{qVABHm^EQ6w6G(^!ijpbASGnFmqZIaf>lS@RSarRis+yHE&fh6>egpAaO-T(M0`vv0O|0i$q!73L%L_DD`W
5(0geuSDmj=;O|6c|>=RJ&9PT=pv}eXW7LpmuXjUWPx>Z=nTCcP2>>3`JHV6Nl*w(;sJ<SUj!<!#1bmOh`JyC`$P^7+n;JN|5zT-Au*JNYW7D%}TpxOD
E2PauAXF3i#pEX5crl_nn?|>i-M_EZvIw;I6#=MC@`kd|gX*br#OUEvPF)j7H(Sa?S(gFfd?Qp^VaH1~E#_MoT@%8~OA^6Y!Mio!`m0{IWn&D9S*aqA7
*g}ky*Zj%gXD$fVQ#_DM6SAqFeOclk|6`^1pA0X~vyVSXz4fli@cg{-uJixmWVn43v1y{Jc>Mm=?av>4q^a8I_SLN0YWn>7eX@V}BYW>qM>p&LC$GQ1@
GgO8FZ|C-+-~{Hy~V#1qkff*|NjX5JIUU^9|8EnzO0V7KjiX!F#6(ojf{I9B*ez497NUuPO(m?p1FE@+AuR#LbNcPHx_AUz@N}@YWsM9KJ06vx5yAfX%
r-)#kK2ZS?BMs&&8(0@_qFk{8cqEex>hM`u^4WQa7UaKW{x3ml^6+Kc{^|JJ1LE=he5DiN*OBXx}ebUpJp+o8|la8$p(-{+xKw)G^6azc_t$aTX`SFHY
aD`t4Wxex>hM`hKPFSNeXX?^pVMrSF%a@7-_FwdA|sBP7_{rwXq$Wdpa>ckiSvdNz7{exOX%LuE>=`^xMi59?Mcvn)G-r#E@Ot86Eqj$%Cuiey{8GP-d
tII(I8>lwbVgRF>HtuTX&&?5P=*O>^fWkC0dD9#JL_ZhKe`OU>|_=$Y<>@5<Fxt1)oy`cBv(w+;7V=9?8ISDAjns(Dhc`a_IJP^bHzw~=5L<6OBkDNGW
#q6$6^hb5gPthsp=kYFB=}k{pf+AW@?^9*Ysx!tRL|IN&c6wm&K)dkxMc`GY==Uw{nhKxB2cbgkML%QsIFPg5oZ)S2miK<1%~#WUrCWlUZ6$kmSgNMdO
=qKUSZ^nGDQI!6B7N2I$BmEln;_zAgE>(XVMp(<-d4{kswSsm!_xwz^}$Bfa%1H+gpjKs=tgpwqMEY5SR%fkmUhM*yx^|yVxf3H3)7)idp8$E#T<o4f8
}6cgs9x({f3FAE1kSdHbPfVncfntP+~aFNCcO)czeB=1c4%KrJXR{Ui4ll^r>txO}!Q>EmiuZ$>+I1m|KQVgAUj-s5n^`WwPQmW3%WZAjh@h<E<sId9t
yS>o+m)_KD|o(eF5tG*u)RCStVLrjPb{t*;3~zd82q;07zB$B6N6-;8lFR_Xa66E|C#w3FcSEPf%;g}v|6xv6c8=|U{3C3@E<wYt0)%sfJScUeT}RB+N
Yf753))0CB^Q{)K8Mwr``IUP++PwSnqnR%kE%=s;=tcaZ=4D*obo!weORfb*|eAX~t?|@2_b)60}fvQ~2UhI_?<@4q4BxDpbw<ARlSvlh;6P}dUX78H8
G1nZXzlb<RFMG?!q+Fkj&|h#M7QM@PK5ES80dd#2>&)GXuj~rI{2wlMN=WBg7PTrAx?}3}TcWW7-CimSak}Yt{kqb-T;~0DFCffm+pol_xKg`?puv)*H
CTT*s1-ts4H2QErR_$?Fi=IH=%Dmqz0Kq3!fMJTp+ror!ro=F4wVrzZG_8)b^4|l&a#eBZgICSaJX45ZMJnK)XIss6UXcWElnobPl;c2SW4{s_V0iz8w
+{A{^dLF6aXD}+Fq8%ovBj#cn~W^lwkd?c~sr4l1%W2Ea-P@S6of`1!>&zW%7RhYPg0a{QLU5XF{ds-`C%pzG+MhE51{-j6ZBO+cq{~Xx{OvAtzY3oMW
0fIl19XpqL}**SHw0ltINTu?G0q3zX=iN@&p*zcGxNy#wMPi|jJC_=%$|Y^B)k>$^U)Q5bv6N=+`i9DNWBZUXh4ELonk$K=9u!m#UCa^U8wQtNwx;~L9
$6=kxLlF76Mhs`SJQ&d7skv;gBAo%K}H~a-+3d`iU7i0&C`iV}Axjf$$1iwzPs*jraWu<1P64u|SnfA^g<CWI!<4oX1U9j5>Si#*s6fAOEZ}qA|hT(h=
c3Z6Oqu?^i3bMa!k@{FN{hp9EwW_PQao4xf<`pWn>$M<|+vsF3H6%9g{o&~(+K0pbC~H)lO~gPOR{bO{C014{iQ$DaOZJIru(G_CW*dRFh1w2iIFVE@y
%Yl8Y->9j61|q9Ue|>9lDf9r;y$aw8Wn^Ymm2+|#9_UhcZ$U4?8ff>B*|svcqFwuzUY9~O*I%#8)0wk2V2mju$F~$*$Bp<#ughLVSP7RhzYv{-e)Itga
Il9SA^2p8vPkH>s&v9BXQSfYzJedc^jG&#xuIH+tJG({S{_;V(<Fulxx~rgm}gJd>@gKfl9bO4f$cFrnZ3(M6R+|f6k`6wMAx-S?#nw3PS0jTbsZ1u%2
5j<@ifA_V!|Tlu^A4xrv~bP13KIv02M=1p+f!UjjR%17ang9HzR@%NdPztX6hggO3lQ0^?;PfjI3c8p4s4^%mjGS8|^%cjCO1wB7~rAPbngr37QW7i`s
+%hmK!s^C#y>PLadNzz*A@a4(2Lpu%b{;KOz==b*C%4ORZW`c*TFOT!%kUNr~7OiIQmxQu1wuec@AH~?}y$K=LJVBC}fEl@GCscE&d5_<XLd_3{evPaK
*#E*J6pKPV_fxIR0%62#=#Ruk{gl+TK=#UGCtNag-3P3<Kvi0qT!g?F1AC`xr&_Rsd?T>Er}j3rILWHiT9|-tkB{}IWW`()F6TbC7Y9Ypb^CA``Q4nXd
QC9KT8$UPNf7eRvh4w@Ofg04j$a-r=#O9TSIVrw4q{5o7k7Q?1Z8TlpGUsEjwun<x8=^d`@1et3i@k%6Tz@G)!uvO6MN?`Vb$WjgZ5@^%=YV@I0F^Lcj
xG#T5iwwLX~W}-lZ-xSsP-L21G3iJ*<(`)ZE<Z1TEt(cGf#ND|@qeCin`G^%5qYO|5IJg|M(A^>O|pMpOw_HzfVCTq)=z&xyUjduPL5?-f=8$?<Fmvx6
SlC+|AHZJ!%JAp@&pokB2;aOF2*Pb!B;zP3VPpoXsK`k=N~xv|$K(!D<<CS0$i5(zrK)58<w2W-V^OvM2K+cHt_cdZ<#*zTAJhiDMGC6-{Of@>k<hZn@
MgU;E=lMLi*!C9T`K2G;cE;S<7@k(Hx>?7h9th~}WOW4YE*l#hhG=+({*op0tU-S!1T9|OKUf{gp+QjA&VVdg^R!flI@sr-28Bwk>f!XmJZK&;(cEd+~
Ygb<Nt7Mx7+RT?RahJP6znumCYFf#Z#v33X`a|F<@{~O3Kw#}zZSOaMU`~ic*oeV)irWz`CU8DFNh13B5cMKE&P>C1)r%+-+NF2VlP}8@yTpVul{0-dq
D?+I&xlSS`*m&GkssC~7?(g~{k3HuHrypp>Je{*Ofp%>CkmxD>^&cfj+RFKMpk@TvuoQDQ+hk?dQjM?5qJ9*OelNSPsUEE)ymrXyto$qeruh?M?7^dEY
io50y8x=Zy8~NWPOJ=1&NAQZ43NlWy<}grAJu^BHa;~Ni^w|Eq{XbUYC`y7xp>q{vvqPw+OU-zbA<<5UV&|2rFaUcHEUes}*?~1(oEgey_xnT*HnFpTE
_!Yi)>Jo|c0I`-AQ5j;_jpzt!_PUk<$|Q+%KrQ)2}ZG?jaAMx!ekp%04Cl(o}4*t(WA_as+>TNSPyUBY-JYol2RI_C*?akSmX{#diZ$qvwN!zxjDIf#n
_@~zwaQ0kDJLA*z@?h*$ADiUN}Jo5W3kFu&Ou$Dlskh$$2Fps^@4_|ZDj$ERNsWMioh^B09?(+j7h;<^!4BQ{iV0X@SQOBHnf2gU31bilM3t^{>s=YgD
@gsjeqa=*4C@H4Vo_2zmz@c^D7i33){+OmK_1jgq&Xp!6tb6}1V~sZri21&dA)R9ZR1AZ=eeudhY(ENHR%?+l6mbI>kMnKo8Us+oW8bgsMqe3X&pqxRl
y>n~(s2v<n<~2y-4`WU-|>K}OUm9A2+7K8;5Fi9Iw>FV#oBis@cgmpH>%j?(|~dx=cTqE1Xh{QoiA+Ez_ky%efsF{OJ5s#pPlsf$?DJW$9gu^80x2$*B
jhs>e*S@GGj;Xi~g7gc9(-BR2Hc^8wm##VT6a>tU7d9Wpi{W?ZE&@Yo>tMPjbk~WkVSOaL^80Y$<O*TwCH@trKa%br6H=ky%sr*1qhpxp-XbOJw^2->f
BHC0_deO*_RluCqRm25^DC-CW51^|zSWqO$}l@&GCEI6ayAxP!zeAKUb7ns!vb<jsz@kt3ipzFZt7ij+9C!A4O*jm{!PKEvbl{_KLIX`+>`3Z##eDwSd
>J1#mz5><V@IC@(k@iSqc9(=L_dUk{)@4!@DKb%gBeLkIeV5N?5xs<IzLSnS#)w!h}I=}}Pxto@=>-T?T#^iJ!%{Vo-vs#I*>|gl)&&yv}-0W7J9JU=U
amC)1_#HSR9kDt4{fe)rI4~BgXnkA@><Glwx%Mv?=F*XDzoeF)HLC#t4KhRvg&8@j9?_-P5oyO|>Lnt)9y%bH+ucs)Ez$s3FUYm2Te-z*yv}c2F5Ci+o
0o^NMTZdq+?vAM2xqOnpDiOrnIj|s>Yni$X-AC!U89Dh=jov%V26y`gWm9fQb(639l16*@~|5mZ6R$te4lY>E95i{DspA7Iw_+hK(w<|7t#4>4fw)46(
x_bU>>fusTF3V&*@XHTdWU~)ZuO!MIcStBbaSe8_cJh<A``fhECgqwC~t;UzEFTR^nhXEUbg3S+vh4WTT~3$cp{M8QjyU5`r@j+FdetT)0zmPJRs7#dM
!{=$USWscj(<SZ(^)@V))XK&INkQlje@5(ys>qTG%kLlh@D&w3gl8L+$Pv+M5>uC0rDkvDwIv;jEIy#?r$Bjt19rCf)b$f`Qb)hD@XtxoO-d~=(6Pb;u
o<DN+l3=X0%W3co6F0zRI(T{uCfsxjXe!i_4oiMn3Kmt9JTE^nI06kjkAmqVbSDAA?mC1}tu@$<@{L$_3K3q}jaa-v?l4MeX{1TM_D5*w^&30z7vst@e
N8Stvn~O=A(}~PVEY=wE@fc^CHPjF`@gbbcV59iQ*e%(!4}9w2*Nn{Ut)V|bKw*!Z3`RMiieu*E5(xPAkOPddEkgHJEA?Vt|44|Uhr60I$q^VGH7F+KO
uCWpHvO<v_abn&tCd;TO6h|<MyiW`)*wAQBH@Y~a7qLc<~a?@X<mgaCXP$Q_L;L7xj$TxqgJAzbMY!#?0nWiw$@G*l2F@r7x_ppL;?v#AX019ckQtC0d
(1IDzlh%Ls1Mfam-H$IP21x-#0mo@4j2(8{XPaJJM*Yt;#EO2|797D&D!Q7;s3W(l)a7Xd#HOcenGVp}{3l=+@3U%x9S>5-M(lm^!Xk^RpDnH4SKK>*V
N=Gz_xX@<HKCTHa9`SMp+$XH76_ho((~di25S*l?#}LHibVIP(kkoHZyI+d(_+?FB7ywc&Y@Adgiyh=$W^xg0=lYA!OD*WKRXL{-Z|pg5Ivam@=jPL{0
*&KS)pTRj*mu7UK^E*X)waEXKopJjU<pf0DY2}uzUYKLfYVlOIcakYXp(u_o=Kvu_mx*ir)#fr1pabhf{lts>zOL8oY`3g|(yi79pWLNCGl16YsrY8%Z
2H~_+><})U3$e{co?#87^)8E5dUkRPFZSrF2^LffnqxonH<&<VoC&~z+RZnbg=!$q*(49*5A39uF}0(OMbS|qDS^n-GRkQ|-Z7lN_wtE8uR$^PGj65vq
r{n*(MHy0dF)1J;T=SrMs&b103^(=pnOD81j^3L4QgHNc0qV#$3(zUP`e<)rjQWU3MZ^M@uTjth{By%)6E<l&x0y*RN6`GsSEbe5D{mKAmG-12&tC-AW
#0~zW{&)#Aah8Lzf{Kx>%?ns!R)P`ox`_Dpm#u)87fvA*d@hb~o_^jfzV*AdZh3xYDJ7)TP|WQJt$;iplpi#Tm4P2)Yn+M`>>Zc|mf0agt%1Q{2FZd}7
Qy3SeYeDLkmbcF_RIt#Q%;xwDM--GxalMnyU!<WoilvzV(2>=L&lu<L`VR#ewn)cJA>ii19nz&3H>(XpnmO%`QD$wT4TR=<n!b{Fdv527n#l<a}dkR9j
X!l9}n3tdo$04=qh{Ih>wcq@W+B_QG1XIa6RYtg~TJ5CsSd)scA01`VCP|8+;lZk{>eqDr2*MYP$^lY0!YGLbOx@XKC?sNELLyFd%Xe`2685565!X6Cb
M3|V99p$j`PHv|q52*<@*&EBToX=qi&&?xyBAM%-@*(<7)A7=}V+DMiYVLwLf>hdBR_qQ;hQx}ucX_v{VImF(V`*E}`GXvNd2lF)!^NnvaIDxPQ=uD2@
H30CkxT>b90GR~PbU0EH(Q@oS(;7y4dYms$&@N#Rkla4m{&`l>M9hD$Pqb<GXw%VF!6*L7WzH{tzLu@JJ(R39cjK8B3DGN@4FYP#^%o{;3rwxnei5NkP
X1<H5zYD)`%N3vf>l&2(l&bp9FJVIvk>DnqLDcwdh11I=LX`B1qC@x=tmrmDp;{yN-4=VrxthGoaQwmxGMVGd}H;s)9M;&ZoG`jvbvFk$E9Y9|u4Z?F~
J~r~`zAKaOl!WEMRdPT8v+k^{LN3qNVOfkAdF^U$FXdEsE<EBZ)Gpnk|l_De1Fas!~_a-xrIvF^xP8BBuX8yuV?#FBUW=EAV#N{g^f)OHq;kV~gM)U^K
76UDvv%jTTCb8r#IePq|pmK(EHIcpp)n6P7+c@Cs`*b@_d!)9P!(-S@7s>CAMojcWrYSw~)iqgfR+KvpH<0~`V9+zZC&QIr!S(auC+F2r4i#-a-D6?|#
Y^)2f<1m4o5@8X}fy14=ak`xm4978*&}Mrnu&7fq3PXOGiQxJNB$v1}MIFw_5`Ao{qUvaq*3@m$hcxi(Z0;SH9A&uuVyDrIU8Q%Id{>(jFJqTrUxx}7P
kfp|h=ZI``yg9d=w%r2F@@6$)RL}qbEP9Ijxha2)vb1pMFW>xHu;LRKPZqdSNxcV;UZkAkaQuQu|T)1R9Hh5DSkP%;V4RKtv-;b%4A?+1S>^r$Hc<iHl
MKVq!9rf5JK9RA(62%n!8;+jCzOdufKm7AD9pLn+V*$jL+f8YFF7}%Q8r^n9g%^Q7Bfg`>Y*o=Ww#^7B~`66itn+SS`ACx$p;T6!3{;80YW^^e*l4|Bt
=z=#mvl*8D*%94(e;EdvOM9a@D#i(fyUefyjiQ?I&eUeB&p_vRt7aAEcdk}!V~G=vpr(WmG}NO$jWiumZXw%$Pjo*3uU9UlptJnN8bwcADn-M&v$3nCB
;&u-^~o(#EkU=$?M@_jpAgnk2T;51;T*z`D>&vAiI^XT=@O;S9}X!p9X&T0VDWuI0W6_kaLjw%<-VEs8qqkGddKfGb;x#oD};1fd~i=WbwXDV<|pet^c
DM|b7xxMhLa?v&4119}B-uU2-;Q20X@r{}k!xa*q-p|(idM7V<JFkzc3nXRWa)G*&J>plIjqj?LdB@0Kw~rPeB3Ok)IY5Fj7NW0J!!St??`N9t)5ex+2
8HTSqm`<3&e`34e-0t2JeE9&QHHAj24FTzVmgXU4(NMRIJgViKeYhtHEJMUw~;}*``hCaCG0nVDd1trd@h1TLf-@BwzS0Juh-K^X~y*!=Zn+KJI-COcJ
HsoV_?5H@ll4>mxjcBy+6tqQ4$MUHmc&4ZWb>n<f&Mmq1daSP>$c5O}YpV?t_`z#_C-mQhFN7Bcc~=yF@>}9Q|5uAgvd~p#VW#$bE3s7S*Pwhjmgv217
jJU<xQpv+@WokUpcg**>LYqvbntGfJnpfyW(UPhm3nkC0?s1XdHQuAF<eu+-TP$WBXFf-ZVb2-&+Vo<<|;;gi<%r=LTkFvzE+Z5<93%)SmmZh;Q*5Sob
w_1qR4l)G)B%hQ6Ebf_hz<GI}Spyhn1*kl_8;QN7yR8;*;Tym1i(&ZLhzrYqgiNSLb=y3n*oZJVy!1$6%YUZ^2cD-KCYs{;103$bWCNU%D#VzX2nUh2O
e3{WutT+>mJGgC#HZg_<D;P!jy;>g~T%W;xQP3Vk&+o*Ggvsv@X(8f1-k;Zzj~fv_LjgZRD3rPQmM5d{w$O^m$1Pqt1>26%d+4-#I4nrYNao$*xIzx_O
qtK6b=%MfcJn!vH8XHiX3SSD7S4aGSnGRLOuG>dZRLG0mjzg9jt6d4VL4(N%wkyWW^X5+hc7H|ITG|k=x%M9kU8?2BOP_)P2J8E->Tv)XBJF*g<d{o4H
FQRm;37YtMbS-lmm`I79Tvk#*^mr1zoV3oa?t#rp}`naJ7(XoD7`MR2Ebp!u<~!LW!kAt2a#j7;r88DFZbAabNS>*mESXw)zVdz{6w8VMpH2!7cuTke7
vb4qQ=Kb7b#O%nFD*>9OtR=;=KvWPnJXYn+lnPArI+-nr3lI8)wie07$w4|wvQa^g4r=#kah8-tALapUlpADn$q@F3h>`eeQW*|S>AXKxoJ0*`*5K8JR
%3I(_nyiu0vs0(Da$taC<Z$0*y%KZ~T2M#!u%xGalNQ))kBbt42EA+_v)f4RWDOn(?lO14ce@I*<5N`Fn*U<9Cp%(_7hWOw%w-gz?dPs;*brCq{4elGw
kE2)L%iITzkIZ7)p{T`<sV82iMwH%_II=k2#q|!(tbBY_GIlPm=;W_DD3|DgLwo6^7%d3cH**)!8*_&2M)EdGof}kM3ox0FT>gA*nEj~1%|OwKW$i*UZ
`tdFMy9x>Qos=-aG@0UpoxD<Tx{xtnrD;09p(3WUq(@-zzYgfXp0%nA1p8<m_ds@D!N67KlGIk*yZ!7^wzI(Hue}PxIL^GLOtcWIerv0Se~UT4xSBp9B
i1I=UJ6_?0c-sZi*@!+|XOxJ0p$dps4YC<B9M4Mz|MvR$j-dAi!kP&25R25Q@2KHy^cVy9DbkFkb|EiM_P4W47>l0u%O*O>gxyXi3TT_@4c|1G-K>-gL
j{o^`~EdwkDL_4eXMY{pk-aqy<itL^#-?^%CXMPyH{*1M>e(PM$JLhCht=MqU(=w(him&E;@e4v-fZ#$ilSp=T`G1Osyt`?WO1+B62&G3-nVg#2!78*Q
i=XQLd37fdWp}+T44!+wZMX}Re2X}+~vn*e!y@rsx-P-J8x+L(B_VKAL2WRhpqLLWjdUVZIK{KPLGt7uh(>#QvEj@>7?gXy;zKN!#pCK3E;<;BlFt!7C
@0-)Au!5fpvfpJAgRZZs3=S=_`nl2hcflI6_C$bl^of42J1YT8x4uiZP0@BfJ&siehP(l)v!>eB6D(wB1v;=(VkQrO-hQkoSU!Km68~<;9zRH}th*?SD
>zcu+yo{X8&1A?8}6JBjMU;M$%;9KwO#7b?*oHxzsKp=zpWqUt)&OOC=(*LO}t+Y@*cg*8j2jr#R{6mMY}ic&@dLnW=;GK%}H&DzSz!!B<}ggTLK|27S
r$BM8TB8txA`-zVnXfh?V|TJ0<{mU`xrzhmfaFOzRo^Pb=N)lTgn+nlqqLmEK=61wFu8^_r~(Q{!Q6kPrl}!<2>YEh#n+Stal(Yu$ypyKanrPp(#N3mk
mgblFEoh2*2vWT+BcD0)yry&I3!xjX1yn~;yWgjqnLAj%!K^zvBc;da*B=Q0rFp<2SFzIw=dPH|E#^V!Z!aJ2G@S7`4I+xkqTj9T0xB+X{b`Qf2lDxn9
HxinDHiNxL5KSCf^4LzjD&q6K~akjz0>|lf1ZLblFmH-}Xh$w%&%Hu-6tK1g?#ZOKSlo~fU-gERcJSf$-JdaxxU9E~0fw}giV{dl7(c<n^D=v2`Q9Lri
Nv25=2LS;!<Gi`7bB>IUm7-;NyL<S>kY6ZWiw-p8<(yV~{dDgk5-|z5x9btXxV-z_tVRGys%b~Mhmf_ot4}@oDc-IlU0o{8tN|>e)8v!?-YpKj%L*es-
_LD#tS!Mr;J83r4Ll_W6jr68T{`)_^&gMr9>g~$GZl&_T*;8(^~HL&eWlbkV}uP0nYm>h_&9gKHqVl}&L=*BN*2(u5|Yw8{1<ki^V_z8X451WydO~Be;
?i8Q)n1?pvJ;O`LK|@LwA)vIIf%*2rXqCoQCMO^Ztb{TaZg1SYIW5Of<Dw2-uiYE8MB}_HkMBWvLMwbj0dUn~#we*TpBSL#v07jC`Uo_T%La?xHeC_Vh
hMcCGYuR|u&7p$3ZvCCRG{%t+Y@t$YwUq?GiTdxMf~X#F5{%%IB=6c>tk2lAkEK-54V&XEu|`m@RNee!7%bezYsfi^<%5x3<fJz7iIuwFUlmYt9hAaC-
5DYoJk@Dy`>H!T!DmqKs|2!~|^5(w@m->`>;lu4$l6O*0WWkrN5hi^{@gz8e+9GNS_N_}TGLb7=q-X_l+xq2l1-B!>43Mtn9`glq3^B@fUCWKk<)_ns$
K{R_RFDm%f(on}1SQyr^PLdtTP}+dqB1MnWSp$&JPo+4caEVRbk4QLcUwX_v_l1`KIo{xH33bL?7bXGMpErlVy}QRX54b^m1Z5)NJiDM@;dCKSqiVChg
+7Oc<~85?-68>XCi<?mG#;|prrC>aTjRD5XgXqO0>`%`q_Oo>gFzYZ1)SLtSGLjmo5+MVfi@<#?Z>?!FSwGYv~JO>3$^V^mdF+h4;oRzo*WRP9W5dL!o
5IKzaJYuo8T1&oQ;Ca!JVgeGq4cMm4B^I9ZcK)&N!Ta_#1)9=$BWY-1nT_8CtlGvG+YJ)rf7&V#EfAx%O75B}C4N7g|Oa*9RLAb1t|1){1}^=gKa?-|x
AZ^}VRj`*I^!y3LpSyJ!HreG7~bG2G&wN4U}~Y4sa>jLZ}Gy|aQui@1C9LZNtpfLK&$$oNnkEQ2ZSKYh|DDbnfB>v4wQ2EmNsyDjoAZQeE`yu<Mo?)JI
-%f&8)EAOa@;z_dMD$-Fdv*ZOR@%QlB5e#zL!tV6TOnPSn$Do}`zeAP*OC6~~G++|~Tx*u*RPsGWdk(={_mK=FLP#3BC@mqPkA3penC|pwa64{58{zyO
&*6dP-W%<a)?k`Jm_V}~$ad#4BZc{4hE$PmJBsHZv=@m~9%A;>7?cxNlF2iW&N7#2&3j?s{jZum4awLT*#MNDQcxTYP-(bpd?RzvQMrZN2Xq$5=@?!;@
H7IxeELFnv4hupmG%a+xTzjRZ%^T!>8uap9%1$weNH)ty+73>JEqhl+U8#N&IEnD;q_0oc+iBzhM?SRX8*CdJ+sBq=f)L4HE=_-84bPIo>z4HEpV8}-U
Jgj^^Vg)M6$y87`emZ+QwAUio0A7*d?WflWM!bZEh~{G7b6yyS=E)9nhC|^afwHi?l*<htay}%N=bYvRmsqk%T2g#CaYwuiKzGA?<6m%AflF6d(R+^tI
t#sUEuK<5PY>IiF_H)z#8-?4zbj5xX86ggMfOTHR8C(?BA{JY)~K5Bun|<Na<uTDR;@lrnb&@5oGSt~M?UU?63`21VRG%0gd~+B0qnPH7QR_lDpWE8gq
n31gKT{`h<=&b5E9r_TS?l)it}&xm7vDnyDXTKU?`I&XIhe>!3jQ33nC7}x1?n&DoC#l!?j92;p|U`X!m?1GRqA2?tCG^O`MG%rFwsWxt`gDBz3Tn6LU
_m)F+;Yd^Mji~`?f(=MyH6L_ac3^doyyi8HlGul?aOnu3DLL2GQMpZqNL9aH82Rbx<3ieciSm1*^&8R4Z$Gn1_x4Ac(*I8PEF8hg$3jQFEbRs5kUHz$e
d#nI+CGI>%d1+s#)h#65x;-GN0%w1ziT8WIGFtT61-JpR`L{$XC#K@BNY2@Chn>SvE&_p9u^;tU)JC`_EiX-@}e+maSQ0VB5xb4T}${s{4T}he%pLROt
?)fwuo=8`8im~44iL;0VwDNH5!qGx)UMCqm6*+_t&)H0woYpr&=TUSQ7tilp6#*H18kt*b>QxGRBkRPy|XxRW5l$edoJ{kPzf2W{_eJ{UE!>+s^6&U{%
!FJqAWX(k!Qo+M9Im+V`4>@3ZTJ-8<}9z7tTIoL`fct07rDir@2Hw^p_Sciqnt%QGSMe-`2L$?vpyES+aTo^9(5pe@v3`okqd#4p27j$rloM-I*=0~%-
}erKWnHJ>%9SF`THViK3fVzh16Hf*d38i{;er453R@9QnppoWnS{8<wL;d^8?R((p$9%Poy$UYC5MlIxBwImm<jN?(uO@S;t+bJl!+Y{~bn#_@ukEH9}
Nbe2z+zjoOt>%Hh-r7rMm{USVx@bS+lkqmBn*|TuV~Bj#en_8Mg!O_*V1MZ+x#im_+N(^?Da!+?L7LM}ebPcq!9c?cmu?$&LF0hmH>g2MopdL+1XK_9$
HdP~o83J$$5+eCt)GpEUG~1t{52tS9$6;B+`b-Ze5xz&5u^dx^6*SG%~*!ph!wllHx6RbJm_zsL|p_3$K!=&cWa#3y-G3c6Ig@C5XWrFZ)vpwGoIsPM@
aTUdhM1UdJdTZ<;U&icf4+bSu&FHremnZ4o6wy9S@le-|3D^Ny>p9B*jL|jpY}dpJ&j;wh{YwQ3%A?xASwt)<8$H=j>C+wZyGAY)xA|Amd!qB+K{$X*s
&1j%EadxRJMzC@JM0CVh#BzdXpCv|fMiSZZPnr>=#qT-tbeG=4PGnB%nyFy|?1BVJNanM4(f@_r3H2K^ku!_B$hN6vpON$gP4d)W9(2-MGsb}3)$9{!>
WVWk9!(TVz<qT{KY49EL8jWcQOdsL?7&qo<^4Ny1s<t!yXS*-9(HE(14&^ymcl7R4rCG%YU@*A`3CkG{zI;?nJ?#A3C^XMgiBEi}x%Pd$2ejz1VetdiA
{q3-x7ouZQ5dm2{fxQ(HC4ot{$sRqVr*{Zl8k+K*Il*(^91rr`*(3HdpbMK$H1E1~g>0@ClY%%j&Ga7WID@=T?tQ;ra3=}r=tGgK86B_`bgq39T{%}-Z
Mzt^8oCXBS>+XjatWB%l-lwU<r7ESk8d{k_}9Z;`Tmi8!%2bap~KVY-rtbDLh3GC8Pup42Q$XimDvW|Lqe2SkkJ!+(^;Td+Gcxr+6L<CWU~*MV~me_I-
#4c!zgt|QNleC6u2y8HH84+qh<9mDyZS)eybz-glZoT_6@8;I5vRaZB5Ar6(T_ys>b?}G=D>CM0882cw|tTFVgmA9EBPz`8jbXLJ*H;uJDujlq-Xv%(1
eVUgv~p{SB5Xn!LOtfvVs;-63S^Yx$FoJ#_&dF^^8HMd+$Xb3I=3PxEyS%7OkURI+Dri^TZgmIUxRFBQJ-E-Nr3g5u<NOG@nOt2V8KHQayAeD3>U%qIv
v$%`V=AbN0~vdr8Yn%S6X2qvi3xDjlsVdHZ~q8G9ke7zGV(R%=yOJ`13<OI;~kFG`p@bgpEPFi1{T<;X!##HqSQi6S2Q)s3xZE+PSnwsXf&Lb^M+5_p$
La~{|$~VyysA2P4nDcMkiadg@N2TVQ{0^kN!lZK2nvfj>HAa-@iFla8(P%BEBMa#1$)aKE6Ab%l_Wr$04AjWgOn6a{O)~&@o`7DzI3VS8sKM}+7JJ7$U
~ce4^8vUw{L`pzOTzoPT6w3URc%n1_4eN1mJBTDcHKYbh+V)jls*>PACF;)YsIa&>4W+s3QW+8FNs^FKEwGT3pd0bX=7Q1(gfJcMWv^5jXi7GW<ojcd)
Q8Fcqv&qJyu}J*G;gKn6lU|Ve==ag(=)0)+SW}lo>#L{%e^mxlhQa@L~j}61x%g3+h^|TW(+#_2Txzu>I$_g~a2H5<E8oe-V$GiB=Pg?#>P|fq#31=l4
(IHwnzoSM{KV94SA4LgT#>nK*gHg=$zmUXN6p>(fJxm*>va$%)|M9`6mCE;I+xh2SN#O{Yh!RPMO#rx?NbR7C1%V5V_u6Cxtcx!lH)xx8aq;zGCZAUA}
SN495!qc<HswQf+28=$oDk>){gWgqJEK5z-i$t9>D(tf<-5elQ(GKCC^O80|VxE70DQ5PqzrG9zrj;pjRAM1bCc>hyF#JXH{PEZ>v1i^9I_DsA(59e*H
AQ`6I0j$nAqKJ{~xu>c0M&NX>4UNPH>IE<8vRCs<>S|SzA!l>vkxIK(c_`G7OQc>-2cB<4dmNog=3InuS6ACo>YXo6aLlJrvY>Yf)tLA9F|qerqg_Mrr
j5DchP#(w9>Lw<n$Z9xtY9@%tT&GWexsgAJifmsmx33=O`GBol*9paF#7JwUw`fe)cz{S<{gm|SW9OdDz{FzLl>3}pLnwX+Dd-oO+QEr?v@*V+B%swV#
M<MOW>CVR9~q;GIJjpR*uK?(MyT3A@l<U&biJzNT*Ao)*yglq=``~6A#UVtTuko#%*mMh?d+e*w<Vj+1K%&JkuoJfRG!nWCFz<tbVeP>;0g6Zb-`Dg3d
Pg&Sqkig}4g$kH01(%7Kj1_a3!C%A<x9nDyJcoX~>*Jb(V!5P4_$I-hgSqI>@^L*_ktq}ilbzqyqN6se)DAo(02f;R*|h+Xpa_NinyZx5l%C|;NC-;SO
MIkLc_r6}oPL$WNq8S*XXLD}>gP-pY!5WuuxogGi!9**?%zK4oC0INpF8~1{$ktH{MPRw+Ls)uQFkCbWW1t7LxvISlg!%^0&P=byL{?tx?^f$V$4f}y$
eQvvn%G%50_FJX7KTk_R=afJ|-JF_$_+i-_+Y|7!CHYBU#LZp*_%rN(7?FQ8MchtVZ{_a+5cZ#p$Uj}*|NdW(|BpuGA59nk$%y>Z{r@l`|J0Q6KN*pKy
8oY=KK{dq{Py*K#Q(!a<gezBe>H#nYd8LC{`gn($KPrGC@mUg?vfVGgNxR~q>=m$N1h}Tpnv<Bx69k<GXZj&>qfA0YJZ{6{ck_>2WA<6yZ=CVd6{$nuJ
OMa?^qxa^S>ESMU{5v|BClly#H;yMIM=``m^~=C;g)NzZoxWoy7mmc-VZu5cW^T+rE{HmjAu+{kP*Sh-YEPZ^tW)#VGzH9&Frp+n@i%cyBSkCI7v6f7R
Px@&1bUSG>RC{T1)8cz?zFE8hQ)c>gcWA3gWG_~|i+tadwPikGgu-ud~RM?6cvFriluZ!ax99C*)J0IyN>vR6lvT3kYwfq>fg(GQ6AH3*%GA7X_&H(wy
6+Ez@9d<tizzxUE+#X&!}Z!NeYy6r(Q-XewHgh}W)^W&%YPaG*CE_}s3xUc?gxN(u_&vh<*1pV}5W-Dfu|7e2HKbz%OJTrA(f}mZuZqKc7ljVay-a^gY
OJBCsKGKR4&4p)Jem77B@~kDn9E*4U=bSKWrC3F1?Gb1hkbIL09a)x;<10v<K<{4rtOwOjqgWWNTkeap(V_|oNF8LP@A{9!j!~)e_^;?l;J$mQeY3TP?
@GclDDxhNkv|wUZ8`j+ik+V%ttgwK`}y*3LstE7sD5mPMZZsen54nahL=5S%}+cdaVp>b4jwDxZc_8kNBHi}&wQ<Lr5T~}X2X}y=Pr>^tt>p&@20<+R*
V|o*SQJN6!yOR<`<dQr6>?5w)*<_SC`H5`)e=)uaumx4Ra`4imy{b@@#JYvlpE~?imsj464L-pL8lz*;iQ;-qHT_b(xlCDf}7V=LtXW2I|MGjeSfB@$6
22A76%~hA>oov}a5>3`$4cYM2S|_qV)g2QB;VmylgX<Oic-vReBSZ)t$B$2wu7T7$PR-)<TCE1vme%3J`-P4v!nFJxXFgGoRy7_Yy^JW}mk1_C;_uFtb
L!SZd-5dx!>&4$%2CTsqYeFd$eGv5QL!5U188N60F>>ho#F47FYs|E2a7hf`wCo7ZI4G4<*HT+0q)mf=u62-S!8~c%!s)Hpc86}v3h52?~SghE{y&)tk
ckZd!6te2xMdDXHqrp>It{u}7=EY_GP?pp})4JRT{+u~}d0D}%#t!}h93|iOB5opENqMjd?8?0NNR`itEhpCDe~r%v*ev0a+zWUlHGBRLa$7C0ir^EZy
L>BXK7)dhek(TpX!;6<Eg=#eqa?sVJbc64DH%?zw*={YEWQ|D$sm~z2?$RABz7s|v*Oo7|KD6cP115y{>}Ogh%n!Ovwr!R$u)robLPWoSF=Pu5(?spqW
A$LD6-s&X$kWg5j}jBr9mx1rQ{I<U-s~~=Bqtv1pM}Vwd@fU>Tk{$d||u{J>*$>-xoocsMqA@JZho8@G6mH$FE6S9(3bfVSJV&im&CwAnTG3=gYV}>%W
(M98~KXDIx2&)V~A4D|p<uS|Qq0xS#r5{XHJVz4Hx?TMJbV6Jm_pJr3VJ9_65|cKGBsiuL@?H(#=RJ1B!M7D@77oMO$!G_x<@y-{s<SG;4j%QFsP1vt6
q>}1F~o4gy)mru<vRJV!rq^0k`NHyN~D}Ies7C1YIf@SvG=js%eW(p6n{eZwv`8Je==x2N@>53ku>GYsUD~$;jx+=b^=ecZcfUE_n_V4}|4|v(wn&r(W
2aGolxNWP>M7@P8!Dl}*rdy#}=-3J(#T$N|&A2RAuJ#q4DYy6!@!(*7Q&h~K(ev8Vbc_aVuh2xeM~ULUv4ykcSa3r@GdaRHPjigKHM#=f7HY=sUCvx+X
0~C1OdYascIXS0R`BKc$FlVs_7Y`TR>Z*I$shcio_5b_V)SMBYA3|~9&TfyM3`)dwNX{RxFz2~OYY4f_KOqy#u*5M#fAAM@Vk27t?z&h@<jHvK>pxWW3
xjc*VfY#D!`O}U>ern=Ucq5YgY!TE|hqrpF)lB<sMSDH0Uy#yoDx)e3ueVBTLBx;$M=Y5bwv!n@vYnVEn=0yyIk}NPZR@3E26j?S&2+R>PdU<onO2`?(
5H%Jgkf5`-2h_dHfCi&W?{|HYS;(71(iycUn|!FulZ+8bE;+k74Vn##sE@y3=FDQyDr1@4jWHgbz<eZutudEe|^5BI}j4-WFh-{Qr+b7M8ep@Cq0mXBW
!y=MQKZ!hi*<TJmS<%gp=f_w{;UEgk_tc_a}3&@?<{kL#}NZZNx&$4Rxo@yQ<i!`7EVbxdBzp<Yzl6%KJ_#oh7KcG%SHhD=e1#<66-x$(wp>uRoi|-i4
ckO;;wy0t{#oNc)Y@~2WkyVt9AUugm-pjRr54@S{mzZbg$4{hQk@e`sa00<`?63UOvKaCU%k!My@n1F4ScZD=NsR9MTh<=3bk=+zw%up+``C45<$(c0h
^kD6<z#cRI&bd92k4pk#^3U}*<X~P9ApIf2U$?<{!po3^9@i$9<=WMH3YW%>~Q>5I{(ry#X${zZJw#Ed8^0qzK(@^N$E#q==~N7623il{{%BCVG@P$Fq
Kiipub6^dQ5o<04W^*B}iC^d=_KjaRKZ6`>~9yST6V?Oc-hUt`7Oq5EIJ<01KmCXpa}GQ9I5Eu@i{?a2xeVyt!ix@fPj;7KFD*EC#qxI`R_toMB)+vG|
Ayh$Ult#s9<$0)`MWY*+TOaO^=2dIkHXH(nOi4YK#nEMXy#&G)g>u{BZJAL3*&+@4Z7&1!2u#{8&uo3AY&m*qF@PVg><$$L_~pQx@#7$ziOcQ<VOLVQ&
7GUs2T>-eG4Mv;VL4~%CZ`0SoOo3?gX-%wD_QQ7b2@RBt*NLxNY^v=&$MU?exBp<wtjk}+yC1>;JtGR@v+;xBXQc!OUKk<;pf%SbL{mkPAYVk#@PkvPS
&R{i3b_i|FX1lC8BPurgS@OnEEB=zXvn^&B)I-k$z<Rp}IV%SP0y*!2_WtdfVLm*v?I}d_Li(nl9+6&rt+!x>P_Gp-GDVs$Lp)IjPw|J3GRdN1cAM}F5
^`4+7O*^XvtyBwwRlgFA&jK-X<oc1Q>ll<8jJ@-))CwiY4<9*=16{Rejp%+Dfud%>4gcB#uD9aPxe}xrbrrp@D!Q+&)&AAZ5zo4Wkhq|{k{CAC#n$Nq8
1{b<^600%3wJil!uEC9N%wt)z%HU4Fyb!E}wrGgDkZ_@s>Tm_PXi`R_l_i0y|*LU;0_AGcgohX0!H;u8Tnu%kjyt3e4x*2c1wYQywKhwaVAy&<*DI-|~
4_$<*IaY_Qd#r+^qTC)BUb>n*Fiz?4E+T!CNGf;p(obUX$7q)b1^^Lke8uSp1mEi-UG^<EbL7B8?JZ;yC0fa60tL%4u8{^AdTWQYepckgSzD?~GBea4r
+^u0|hXd(75$Kr{-Vt2n8%2~U9_`?_(h^J-wfb$dgr&zfztTzM#ojIJ{B}{vX`RQYRK)hAqK2tyXbb58GESycA@JSuUyEyfb5B}yC7|p--Z4DV&qRKlV
fM|qxw*B~p2We@19}(%U_$*T>)lN>o>bKqEudQ_ME(p<Sf*n?JP$=8a_<kBU?b!ouWQ{SphxpP1-gnI(ARe;9;msK0V+4sP(l?TP{@s7P1m4!hFVr*gN
0$62m9~-i{lSBSf7g4E=|aSRr0*f9Y=Qs61GAL58UpYQ@oVjbde58N0g&O(d{69a%U|5+p|EO5s9!)IN%x=m{<oSx4r|rkR}iogdpa{dFBWLG6W5{<kL
_9n&s&tf>@cJxMD{xBLYEBL4&|MQ1Xy^BZ~1}I88M@Ku82EwU{2__e(y!2e?KifHer%#i-22zXFnSP3Kj8?@#JS!l`9f_U8Q_KzE8AA_A7z5q0jS;;Tz
&|Xm@sjr-Xtxi3Pk~AjyWemezX=UC-W;7sw7WW1bur-u!zfz2g7&_7f2x!+8Hzbj}@AoYyt$UfvZudQN=!0tJU8sL{81usLTVADS4$cjsLOF@Cd0z{&u
F>T$h27b-`#C9j)KsvaI;pqYu?Ojic!g)q&Gy{Hf=1qMl?>YZ%>;j(W|7u5-P{)4EUW1bebL~h0)j@E5l*yJ?jSDXlt(H3Lt;S<n?a+3UXiKN@G0liXC
@OA~F=qoRj8j?9{?N6sO=k2x;SFnm^!f*)qs^oKw&kmnBPM<r&U+cSv`rb&~DtR?Q5w=3bH3VGL!~PQQ;^?Vucq#WtFw3d{s1mc*M~XR#(^|%$CCf^^>
%&}7em`6hI4nNrDf=KM@M_=P2r2&b_Aw?4z#7F3#Gzat4{)p#QZEF1%v>FNnDxC|F~4s-c<74ZDC~getYEUai0a#SV|0QOnRF=bz~XH(ju;!e*ld8F_c
|qQ13Kw1O_;hUVB$3dv*1n)d-?XvLQy_%2+xtcRuu~i9xq^o?$NXGw;bSUwlTTeQGGp7Dxcg2!Mwh|Upbz7ARY5Q^wvA^7^jB|FFErGy!fWY<9j1Q_TD
a!tyjEuW8O`QchkdOK`!AyHebSrLD1G*z68}j;rb4ON8Bq02d@%Uxb`ZzkbB&pF1M(};2|{U(OUQV-7gJL|5iR(N)Q8+UE_p2XB9oxcam@PmPe#M@2(C
CDp|dzjXya@x#f++&c53aReA)mDOWhKUAY!QaXl}#X7PId_!hsN@>ic-4XJd1^5i{1IDcojNYU>}DvIYu&r{XuUxxL;w4hTQn=x%6kgM%sBBgx$N$Q5Q
U;+bq`fh`RYTE=Lk9CuLNriVwN-<j1x5|LgBuu2v^OAE&+^cxb1AfEP*RkW(&HaG74mP&`=xfe0@;j*frgl8^ZcSA%$~g=A0H=}!PJBYR%RuV83tk>JY
4`a#SxX9@=dD8a0Y^iQ15Aj403_R`b-O09yt4xB%X;tcOT8HGwicP(y<M<T?$T82sZKbU(r3ZP6!`R@#2B=DzTfu^XIw<^6{wMb@<IZCK{Rw?J0%n7XC
{&x7~j-w?*f|#N{O?$;Z|4A<^?_zTOhqW#CfZEY@n_Uw&#Zh3DT1A{=L40B~MCk=R^5*nWk+6A=%Nx*=2U(J}TFt%+p;xk}TF`Ard47M;e6ln~+h7>*9
><<a=LlbS!=40(!v@K<AQ;`Q?S>0P72CzpSv|=v<9S>k)AuATAG<F-|~RtT_;DCQX;JF{{z*g$vvn44;Mhe(P)Qkr-Ns?m70+hApmJH!soXfSL{!TdX8
G0XMg9<Lw<P9#SUmZlN4Rl5}<Y$DOq|32<wPNbzxdZA1pG<P;|B3y3kZn4*Y%dhYVEX>E(~^sp{@yz<R+c#yu@^c2|)^3NR;)$xexVnYe0ATZ~}Rlt*=
9w8X}!+<iUzQOg(d5`N?>-o7+zuzn3-!Ol4su>}KlZ91|)O&nBLFkbi%DLAot3TjH@|O7sXC?$keN|0=C!X6G0KG*Mt$M+oChm`EcoIEeu<gt}t=c{IY
B3OVV3k1+ISYz}3A4DBSb6a^Y0XB-ov&|E0(WZ2<om5dF>*o}is&l4>06Kb2w&7Yb$k5ZHG+KF<SS}8A4mw+a42g=IP2kNEOz}ct~$WuBDgt{fcKo<8A
Weh#N`o<Uiu6YxE*jd84;(}!x)z5cKb<!Jn-<HcD>BVKnDsW3{f`}QHy(^qiu}9dTl7%YUpF$fD7K-H0;FUA368=<Zb9Z5^O^crJuv~0c0@B=Upt2gPw
pmeKgDKEoNgjZb;GeyRCqDpAsyH5)x)b37&2|C3gEW?=#;uVV=kO&OjR#SQ2?hm~F!vqD?Z1aYnEx!EKC8A2R;<HLML;uEpC$ogPgA!x8Xury-3}mzh}
Geh@DwlIjiPpWHsn4V!}feHHmfotX*2hw51~r!~O^a`LA*Xq@`Tn_TDiI_uv>rYE+~F1>%gOm;grzW8Pq{_`!8#FQg;zEL5U^|7HNh`D%JL5U;&F=zSb
i6Dg7lP4KOX_8tZA5*uH0Lm6)?-m}2$XIJybYUStdvaIoK@&VQ8<u25=lTXJOt;>~@Hu*rraD@nTJCLE<wKKw_RbBgUn25A#n22_eddahQKs}RrJ>h{R
KkMvX%MuyfkWx=xR*Fu?;^6%&j(|>)8-T)kt4(z_uGDf2Q6Q3dfPhh#0w=uyWWvO`=#+#lGq6rJea;!Sx@VRPdDP3-O9xVQi|F7WE-T#DOqDKcjyN;#J
zX%iru#koN2-ezAus?DE!^bQ&}ZE7Lgy{yQ<hCXdoCa+9J{tGUqozz;D*gqbY+_rYS~52xv;Mz9F$&tnnbYs^98qJG!#vFfv|NFoGSi*YNu3se)VT7Aa
G>VI>ah!+I=tphHTntIK~f;Bfmw9CwIhke42<046j2y}pJ2*76~W!|!9Wu$&F&>k-UPZ`c5hxjl8_#sC7t5h}~N9TUr529&terEO%KpOK<DH42OxrDG-
Kx}Fu2sZF91%-do6DY+Sa@d4$>dl5%0usLW<`jORnu6h_`nexk6s}0^B$mU{M_K?F21cwO73>zA5&x7sS#ROby3?yhx%tH2nP}mCZ+YKWH0d3g2f(u!N
?r_6;)MEYQ&PTWG-b3cM?=zr~Nd_n_4wtxr<pPsByOy9Zcki%u&a1(0(*V4PpsM&5&4Ix;NZ|O|X9MM^-IQh=(Lde*^4v!rX!UJjIIZuN+e@Dc4<#f1w
RJWW(_=hBL6o$p!~(M<$dn814JSU$S`}HTgLiBfZ}bV-3C#P!a7O#uJ%akiH%_;Z`~Ru|<V~K#8%t`qg*1-p5M%D)8wUmFRZM5qfyU1;N5DC<=dijPu9
EH}j~shy{#2j!284j-?{^mCa^&?yQ85Db?%^?72C}5j70^eQAD<~ngj~9etEpKk3pZI;bws+?Ht?mZumWCTEFh;^Y!8F?^r*wqxOXJOY^G`ztAgBOC-$
gb#FmtsyIny*bo2D7%|HHynwuHOnjcb72a)*zTF!+!=WKO#?Muq3z&vn>RAwB+=lL<LX%mN|ckbY8rQ;XsNJYylud-(%=lIwhjAEs+4e&cCJ508Gka?B
&>AMG+Bh6W_=x*aLj|)FsQ!?Mm2VVoK)zjGNkmW%S!tU$dHq2PB$5jqcXR_OE(yZ$NukZEa5?|K4@?b?(B}Loi{f|$S9aiaLkMs<=d|L~%0m-nj$Lr9&
V)?4T78jwKKPDc6o670v=ke~g3vKh{5$v7}Oy=#GI`SDAM9s{D%*cB1&RR^-RvK9nbd#V$^Yw)b^`zs{zg!hoYC^^Vi7c}Y$nj02Ya2pq6*|+)U)uM)v
4D+K|L52dPzC(Mwg;c=k+1SOga=7e9<E&nQP4%H0&BXDvM%*_4xx-p4^-CL4H~wJm&x}`gBPU`Qe1F51D4und_E6@4e^ym7YJa(+4|pi>_!;Yb2I5o&N
~Ue9y%qOJ;ut~{qeGWvL0czJI7gUC7(|Wv)vaQ$W4frWt(5%DI&S!jT}0G)#})4?_T6~FsE$mq*dZTMIQ9UKi&kx35f9CXn(9c;=7)=_5I^9wG@T^7ip
j~a0H?;)u@X+RwrKZ<72?GcW(J-VDpabK_2y-#5BZryUa4eIr<KjWz;*ox)ERKJT8Hgjig>p?=;fdQ&s{hX9~qi#V<mN0e~;m>)C6AcXWQ|`)_6$K&?O
Yw{EwPsHE08O;;sc4|kWXYip{kK>Vtcd}cKkmi|k8=CPWK8^z>;_&#fH{o@NMwYMfxIzU*+EA{y%UzDeJeDTAR`tRz4fXL-5oN6>=jqOv@o&pW-m9N-t
UV6!cFMH`;#jZaso!ef~g&EcwVHtWU-5uoh2k`Iry0K+tsOQ5r{m_uAWXoH~k^j(b4gc5aDN#gBZ<V?b9ud9-c~hayHqC;Z76WO(AbsZVD>aXaYxHk$V
^@*%{!BZ!UB7*sTHo-C%~`p;a?yHwJMrQoF^&u#R?Kc}Drzu2=-aPuzE6DEe%dSuS1jf(_|i)BV7P&j*ciebTi*K5hE?D;<!xWwfJ3ybOj8Bjv&s#1H%
TVq4IdBEr2B5AL1m`5Z)V_Z2$o4@c0a1K?P6&%@q2FN0pZ&I<8Btz_0u2)W7!RK-bF&+u91nW0{$@}cahJSi6d=!99r{EZ?r7920xZS1p)uz94R-3o*P
qKIo@w3*%*U1U@96vEv-}A$>_UBPMp}j5r=tt&9)0@hCOf8W&*9y<z{EFLjpE}19}Wz{e~qC@V*AY$iHjB{&gz_UYDuXM_@_etEr6caP=EY%f24BYIy^
xgqvMpWlYZzd4bH6>V@9^d8fl(Xq*lPEFAC8Wj-!8c)RseJ$rA%JYQNcoMlC*+*EDdMd&R#>R3~GBl}=O3nzWs-qZPjY*G5fYr2nwOfi?S#cQ&?-S~da
WlfeFklfqRK1B<)K>id0<tt0=hHq`GhmKOo;4|~V-5r{9VwXMkYd0MCjpQyy#B0{^fuS$PI%7ZQpL~cU?y~wldiYV#@98RE1;BTg;8-u2dN40CtKwlTZ
l^-Ik2zQ!8a&#Z_J+^x&T!@}T*nG|L6Ee=dt*ALa|fLr7lz7_n1n#V@`8)+RvYPidhm*3y945O>*8U2L6UrG_Ua_r)p#7?zv|;Da6iw)JYl7LlCrplm1
ErRw{F9p_^C&xjijL3?2p9N7$YIsW#*4`c;C1E9?+#GzhEZj1T&B)nWE4|x{vRfsnQLuaa0uhL&#HrJK5tQfn~OU!}<6Uw|(G|v3wY1doCg%IrkgV#sp
p7YO#%y5AOcct(oZ%vU}WsA!xpo&-44@PUmCiqh`(<o`&z-eZ?g-aZXr+A_$<;!=@-&jWRPloQow_9mxfOIQxhx{G&ndqfbk8=Cbzjb}9FN9*d*{;HT@
gVbpEU+4XiARYPBjM<)_F=6jy`pmwwwNd^<oS!RihmVSj$`zu|9(Or|Hz^xt&v`GADA<>~1#)`rGB5oaiGBoOl&>6JV<IC)5jv&Uph&o$(Zu|QD2s?k3
4XAAKgRVq<S%~je&xfcmp+{TtaPwDf`7@_l1Yhfe4$>RDI1l9$O@8JXTxnkFzM1E!00Wh~_8UirNK`cC&O~RpkvH7k)x=v}z}5xlsKn1>F}EDQkzCcXh
nj<j()GX%pj)rkN%bgWan|r^Dt`8$-<Q%Nt&eemF78&l%49&H!UgqQRz?2)Ze+D7TN$!0{zo2W{7#ppc6M`Aj^tqw38d{Og5|(&BwFai_%}^>zixN-WW
<lnd$krl-Va3FbyCDrg*iR~e^}qIVRmOL3njm%*YeFm-&{1;LepJ}c|&|A$GR8|Dj=O4yzso;ch__}Hp_?S#FO9QzM>2|6yl@Z?TZ7DSdF_Ry&lx~75E
;FA#CH%Iubz4qS5vYcHcl>-Z$k^(%^@!XU?vr`iKX?{X_VP(fWL_9FG7~^#@Okv(M2|{gipp*hXZ$-NRi9P>QX;V*22#8~8e3nyyjNekX5}NP=Tm9=&Z
Pf=Eq#5NRO<NxZNH?o#7;h^u&aULC46dTvbrbC)RU-@crkiDD0AaFS3p`_+bf`rY0xeuC1Ix<L=vb(;vfr%Owm&-YiFbML_;g)({X74@lr?6k;iy4RK?
d{O7VNW+3e4l{7t2Mqxwwzyq0q?KTh&$IR)FAjQ8(C7u01TB;%sfD5=4Mow#eV!GDpPVIbNQg48W=^2S;_U};_?`G(z}=M>|55ASBaSr7V{%@1P<O{CV
W$Y%8~=T)mRTcyzdifEKVIj+ozFjgO<Y_JU7|02@_6H9F-mUC(}lL=xlqS#&z=(Cy1TAr{Li1iaI!W006^OjHurbS*Uo7n!79^_C-Rm&s=W^7{b^|x9Q
QsNnaRg{7R-?~Mz)u19NURe-}fd7DHKm_x-+qfeVTjxTs0H-xaez#2_*Cvz@rBtKF0UNu&t6|m&Pz(kE7JJbf+E>ffYC1O3Et6a38P6#qNDQw{zV5eNg
)c4G>|}Bt$ex35f@#B0zQ@H^O?k4vomn2h?yc<(cj%hE4AGX27hv+Q6#hpWLiiXuF1Im76=>glzwiR!X70hj$|S|6%VvwjRaWWZ?^9u<>Sy2jK+>Gs6g
k7v5a`&s$mR^w+)WRCk^J{#mY-lT4*T+dMm-2nhno6ea8KxQx1e-aS6dH6U1Me9B(2Z-gJjA3Oc&s6<q8b*Nd$MK2KFc~Phb8_Gub>jl2d4mMBlZUPQ(
ZQAi^Q%I&(ZUo!Aqar1=0ceY#q(^by9mk)r6CH<(zqJX|eV<!0;kU>SFp2RG_@alwjskn9`i*XMQ?6!k`)3BpL<ee|yFe~h(gc9<^ak6)wi{fK+}cOY=
&Kw^{9?*4m^ma&f1dx`p<-4I_xj(p{0Khra*IpBOdjgy_vJ>9xS^0oc6X%FTIfeIn78&;Xl@f5Nic5zE`6l5CX*9{>LsQW2+<Tm<@RaLeBjv>5inV9Wv
d9lmz#Tcaj=v|Tsh3%*LHWzff`&Bt>+bRrC)RJCm;kyN0R$fL1=H+#$)^{H;)yJ*i1IWf*u!mUS82!U%{~<$##X6vu{NZa1JUzT=XZC>BB@%px42M8F$
A3Q3(Cb!z~c>zfi>sH2Dkt$hY<|fleTHRV?=P>OBThpEC<o-K|7T`bnTPyjXf)jsCXLOGU?hC~nzUJBoe|+0Ra;Rh%0~<dxf@6pf$F*BAij>h-!go%7Z
%RIX12rOfsju1Iw&-E0Jo$4rTmHAGG4_LF3x=k?r>v$%Udty&hy19#mwIl%?mRvj51i`3gtjbh`ha|{EFrRY27$n74;1izz=5lGunzBt_cDrN?@Mtw!N
O~C@=V;|Xhd<%0sw7%2aj%MBfeHVD|Hpb;aawP$+Ytzq0l5D5<3V&D1V`&B%wZ6E1Z(59KW15EB1+~?+3~cUz@}pearb(C%#>7TC|G8QAo_#4LqI**VB
%4;M%5wOvZQoM(&FLVvL83P1p%ypOv`lqP=ILM)b1b=1s8nHXh$8SGjS6)aROJFevbfyBO48pLIabL{)vJU@sE4jH=w4Y@#HE9$45fZoSbI(UhNz!yco
WxMiNc!`EG&XafkuQ?UN!CfZj{G~udU4V_up2^f9BM7h;3TKNnBvgmHO88Tt^$780xd16jKFXt#5+EVX%9pi-o;et0*_hh~s)?-8BM6K)(Hqu22eCWI;
z&@{TvKh;xNDUebUdxCQDoHn(wC_sG~@;>6mtS86_nIobSoBmLX-A8qn~qDE9~0#-Tf-@dpa8|72}1otQc&`D31sO$;z0ENMfI?VdCT|t|@5VwD8z|X0
hGsBM5A(dmG*uCs~+-YIjOnJOvu!0ZWJ+Y3`|G||C=Mg&T{K@XcNGXy^URu9x_$ZS;KkoSoe63Lj;$2fIkWSUYlWALQ6xFTRI@9G1Hc^_nVA5^^EZ5%T
wq3)wOW0=^Wq8v7ez*n4){=MGLO3o=?^u}Z3n?vj5BTi-pZ~6r)pxO|pYY!G;`C`pD1Xx95_?ik`Mg&LpH9)Cm*(~!%4eb0&Mi8dN)^#QFg`zlE07C&%
c(O3KKeGRx*=uzU`|-MzSyjROd@9Zt^Pdm@GE|1_}DhV#!j4~1OsA7&{G3snwY;|K+LJy2`mV<cUGe-wKN|pa5UzYw%$EQCa-;Oa2Kq!k>2UI&@&eIfB
prak<ii{0uvViJbY<3+=Re}zTT-$)UsxGOMTAfmoFy)`ibX;8NUzzQM~-Win9MmtoaX7_8*Bee=W-X<Mn?LW&bC!hW`hm?5`7f{!*0v3;utIvVVR5e<#
X*C*k}~!uh=$zmsr&C*k}}63!UN*K37zfrS6KlQGH<)vvv3fP!z7ngNB+_T>EB8QFd?@#FHH9C2g&nUQp>c4+zI&d5N?TuGl37oPtTZ#}-cd;TRJB{z$
%{l@!^_rJwcsRm1&e_GF`rPW08S9luDHM#qjcv~6@)%XwbR2U!a_TM+Ye>)!8$SCrcc;)xgvB^K=1NAv_ivMrK)1tVP|9yDB&)aXj-*~_Ae&hYd`;GS-
?>FB6A9(*SNjS3VRl9uz2P``i6LX%9=Z;sqFoj1SOJ{+UDo)IANFy2B2jN68s6W>n8?*chUpY^$8E^uDc{h^q-EBT|AJZ<{<qk_jwLf`|bb80RdM<lxp
gPzi0hJTtuh5rt?ua?nezE&{bj2)*1l)2-9=HxG)soL=3_`FnXK;ILY?ml{7xm&om_C2uY1ZjHIdX?~=QR=*EW4|abNcIb?LoFTG+*bH#P`5polkvAuv
BQF&JQ9v??Ff4hPZx8k4N@0-geV_8hZOBS{5p+uj9`4W0uqwmpDuI-MwnId%j^XKR6AOS0~%4M<W`<9`e(YMf=<7UjE}T90-qAZ_6=@*JvpAa<<&`_F^
ZrRUKBc06(~_bB2BEKb6P>P%5m|;?+KSCEl=q;MJR`?eTg(Va2%2oRh=B{54-y&f^X+g)Tb<D{<nZ*aU<VtW4UQ_g>J_H{2$c{LrucOEHGeei%aMp+Tn
iu=wb+O3Ay<>t>HS#^baMZA(Xt<3CunzYwv7g)722RtOu^sn~%^nE*-=ZZ&z@d70Tm{54++Ua;*du0vG%BF}%4Frr`M(}TIexJ<zvXL-*Ytb_R8-#^B;
LTxE9uh09z!8qzWuB&G7FFfSc#ZJ~QnkeC_m-1{VNDlkQeEl+}ft|JXo;gZEKa3b+*gx>@)x+nX>-BQ3(Lmt%C#3j_JFzWiWB$3vulxn;D{(PgWFw^G5
vfW`huUqd0||l?R5~ZB%9qbM%hbKC1CTBX(gZ!Y;`7QKe^#VMi9fi>QF09JzSq0H^hM$a%Lc~F5e1&k#7Nu~t~r6>JZ*dNrNX-&zwid?!HLQwP#hOb4d
uidZo-PitOplgytiv6s`^?%?;J1NYUp^-_nhU@8!s+N`*L^5yX^Il=Q=Q+`nHW!C>u)iXkWaW7`d|yeckZy{7Z2cm3^HAYfxXhPM+Z~X*C?jnz>mZ?i0
*z0Oxk$`&MVI!L0}T=lBkOmeaY(xy!gh=h>2iFB!4Z@_)I0FDpD??k~@8$F7p|{>$@=zIlNsl6UObgF5=+B%CSdKHi+;a-3Y#U;Wa#7MXa*U5=?y4C{=
4@k{bo^W|jloc?;g@ir^8@|W}d11~6mF-yruiusyvIVZQ(Lj1*7;@dVhwB>|GhaD;B;4gtYFZygUnHR{3n}e*|>k&pWxqqk#_fAxG=LXTFrRZo8zOJHp
e>U#|{)M-FqjGn`-i0;OWolL!AHWH@6EQ@5Nn7@9J=dRbhq;kPONlvO6vEws(}resq*?fdCyPBl`9uI3br!tc#`_*CcHF2XD}Ol>lLF_p7EmUVC$6v$x
J{h4f32cei~Wmp$V}K<ooaPjl|1e)5>DP*Mo(exkMRwiv+v2)y~GE)s4rGA^3n0Fo~5<8j|5I`UN2`zga8&(A(VdMO`$zBLVocQF9cQYJZ1Cdzmo9<9@
`UscbTkhL|-ChfOtFYJT5G3gjkm~uvc{9%<qVYABgHcxQY9odn4%MEL(-8aLP0bdqV+!q6HuJ__DoEdq#<0SfW~z2mFI~9q-eMvvyE-{aC!hJCT24zKE
mz@rz%+&L+*$J4H;MBw*3$g{JX^5J_rIe2JP9F(?9y1=O`%@qOD)_-HgkrCB*=i$RMw0w89ln`9yV;+HLNbdeRm)q{@<)^=o&=zq?4HtESp&|HEwNZMM
K-b>Pn9zr%h@+xmxcquKX)Y`0(B=#^ld1KYR1;vL}$_9V3Ya{aaTMpDCGPnhNw_M&Hb}1`rkA~N|QANgkyb3l;J;8ab5b2eZTz1e%+IRo6Uw)p#Gn3}s
m3W<1Wam8_9xRjymvaNEE>4m@#6}$||G`D@PCD*Kdd?5}6}>o=iZkc+y%hSPS?r&9->QB3Lc-kr%Vx02d44MO&-p6w-M`;<Ac~JQS{JSrn8I-d<nAG1r
feMLD3KFo{gW17Df9-toxhz&*`&0@Y)Q_&dx+mnFtfB^R?Wl`;`rR3)e{%!D;l0$c~Pv5TXp2?uchC(^+Rn=;8E)=dW+wI2EF@hX(*8)s;`USEos^uK8
1Z>a-!hDdBL0Aix#(G*(XeejZ-fCv;NX}47rWI>+^k}jVMPol(Kw4FL!_PKC`k|e9Yy?`@Ore)A|x_H5)q*<#&I5uHBbqf~3LsjM-m!e4a%L=P^p?6!b
ZJc<JvC_K*3>sFKeLQxycOuP5XfxpnjNANu8?YWuEy8ujMWl9sqlf;T6@x4T|!T$?y}$3A<abh4qRGSNXSVv75GO`9)B%Jku0a4FpVOKxEikDog4bjG$
nGwbkW?<vLH=cAH;>Y+gXU|fCP`#b*3MR^gAmPMFg*n>S?8$mU5f?EvMaB|&meChmQ!vb##M|rujuRJ?f=c6Q&{_N-R2}a;(lkU8@^6uBtOniTxx3ReY
zl4wW!V#Gi-TmNg`QpZ@fD5bsv!}<P&iYvI8y_vsbHi~u%Txh1FfJWvd-sf6P6*oLytvnBYJ1R(f+1J<^yK^!7M!PZ+M>9;LYrfQy4lUo>NRRL^IvXYJ
kciKu9<OK-%Fe<+PYKZ;z#7G_v6K}S-I{_iC4ZngUn<hsRMhm#J9x$1Fvry#0eAM66G4wE*5q9pJXvAGak4BYWDsUJJY(ajcj%&$AxEm?sI9u8RuxqlY
g<|$60yd1GCU{pASePYlmHmTaVSvePWRidN^;K%x2Boxmz#x8SVt~pc*QdFgd&Mk8`i2ayEFJTqW+yZM74b8{f$61Jil<qg^&i=XbpTtZezmP$G^OB{$
wzAvaFqqv!sGRAttXF(7UkBk6mk6ICWTyRLJ07cBRoP%j<-gHLH5n)l*ateLnIm&fOW9PO4Ki1Xu(s0D{xm%Q`TZqW+eDL7!#uG%**L^4q~R*#Fd(%Zk
bJX3%2vwd%C_NItTJl>qZU#$nW@(=wS&0m{)y!+R!H+3ab-!}{Xs^>nk1)sy$FTt^O$m~f@@BXiP23?*ystyUTmR-*g1hOkQ>N`LUX-uqzqlWZur!NK1
B(u;S91G3CK1+rLi<A0I0HZe6{t9*f&-0P+582V?{xvH@Enu8ho5!#I@#u#2)^n4^IZoDbjpB;NpZdQ1%#T?_)YpqQcNlZ}s@neSAHiNU4jZ#bBj)z_V
Asd_{Ih=)jMB2bdu00~iEeM8Zd?4Tf7JY87}8#e4Cg;6&Iy#a<p0vUj3`tNn+~w3ye%2ySL18`@(ZG(aULftYU|v}ee*>u2$o;x_l4{aL+%Mw;xFG(o&
LqZ@UQWy4yii%7}_b(nU%*!wsKSQALB#%cgzkIIXLh5d^Adih=2NzA;o-O5tjVRiPyzBidOZ_FFvTlHg`CjjPCA;)+s;Z6ZoaaAKjF{*zU^p-5ftbrY=
Fz{+jPx;wwcTg2r*tau&{W2|j<$_urL-^KkK!6-$n)p^wkTrqW`xeZW$9lgzO?08&ycKF5Td0G7R=eS3m)yIA>zYV&1@;Drv!Rb2t788S~^GsjZfKT5)
J#_?*d#ib^28w#;>yQ1G{7Y@IV9{C9vSf#bzoRYj4gOXtKiGy-uoWu9%0bW&5a8epcmx$H?9vp;zVpF^!dwRugoi8&uO^Em?#|cxAIGokd@I|!&0ZSxr
rkKCEm-D|~>Zv;49irU>(*bf!W<C!q*x=d8tsUoe8Ekjsf#57gYM{(B`K7OFvrlA?=$1*|5r~n<f_u@Mbw(57l8bWTy+L*8=S}>ze89PUaNOHdOpH|}=
BIqro_(+xi(*|(I{@Wh^ZIz3NXjr1{`Hk5Eo?wYA^#~0(*f?Y$U1LBZ~@{OT-i)<(l?CD4da%)v<!a2Zj#m*hm^T%iFihb;BVkN2c;LkOdpJ7I}1~M!Z
lr?Haqxz{jw3RV*ompSpW_}^(w0Ohzs(3g@nHXnQXL|Dx;*XO9d3uotj7=kcpWFT`)6DX>DYdo5?1e$pAq_C>h<=u+AU>sYC&t+V<(L^B_*&d<4SK?j-
u;5s!}Y9RGL$c-qA9QOhn$9y~y0(vAX&A}FR}nng=cy|$UH>XPM2Gb+gU?5je#+IvtRFyatkpxLl-*xy&*<^wopD4>>Ca_?Wy@8}0@AY>!V>Zf^rV(b1
e?RrHQSSb43e03r_LAB4`vx{1FwF(RmDU`9U*#(*dtCNUs_puK`9@8AnnF{2Tv^qx=QWWqfCnj=j8}9LU2!jGFX91q$6p~)YB|w}uesY#Xk=s?hGMu=i
A_CaxM@CrMTMdM_KAfM7nz!pqysAk_APtbBZKf?UCpzFu<ldUz<89jdez|8CLAQyc@l`Rs>r6pZC(QVuy=uezUen5fe_H_W)1pYa*D=x7!*S<S)K8n~I
Ct*>o&><x1@5%*2GeOvF(~G)``1R*^2*MRvo?SGpv?b#q`M9`0-&Jt#SB}*KP5K|H>@D6P|k!w2CQd%U)@7bYEUi18+jLfvElE=CEtT%v7r4z*z^wed#
ChXVA1w*QXAe3D2enKCW9_w*o57^WuoItdEEyMb2d~rp>acR)(78C>hS(E?=}5yANH%%B-n<Y&(}_?bH;<kFZsM^y3+&kTi*NPLy{Yw$)u~uE3t#Q9Vh
<irCxwU!(bc&QY?GFz1wqp6&VDa&*WbdMou^7d>)i0LtbVhdP<6GQ5rNTpAYYXmFUo!y{qnm`V^9l!btehr`fuhBI}}$X+PJCdFKNeuY2g&7(@|cmrQR
Q%u$K6-zSSuP+)%43(&x~51lIBSWu@fcm&!vd{p!0G3dc}mIGH08-8{z#gww4f&A?3b^H2Q%?K9zcx`r=*)V}HBZY?dNzRB5d!iqgNP(-?jH$_9uwjBn
qXR(hN)UZacmf34C;(-gKSX-rZm>3!^oE3{2DDeZ6DF-70yAM#U4Jynx9L3OX7J9E?k3l124Bg;C*~?v_rz`VWgo+rPz9V_d=OQogh#IuPk|4cug5@m%
|;%vS$^|WpFv=DH6?P$`=UQ-m}Ziv>oz<fX}c2ZTL!J-+MtzQ#RRcsY*9@9(-K<z2#x%<Ens=D0dz|Fbph)^hgTWb&yA#I!VZ?N<$`5u=pI=!+=EDq2s
Nuv+>N3H{-gMBV+F=GpNCY;YYiMnm~krr9~*D&?n1iK{LxbPLh)ab)S1<%N451kX4^kOo8i1h{oFnw^5f+Bgh1o<b_{|}h1>b{drffzdIU@T(2pvpH;O
S^jv-oHt8GNI73Hj)<!*V-Hplda-t~(mO}D{V`mjm+p0m9m=>W`XPZ8{CFDWy??NB{~THL56kD?KV7XyfS@l;nMh6TvUeD6E5VA{|+`yy8~nJ2*NUX2s
g{kgiCHm3R`V)8}~m#ir5e!tGGmN(zEcuo*WQLKnHC$RAcUwWZhE;3Mh??NBRNedA3%?W%W71=(vBSDk8)Np_}b&fdSh0tjjr=aI)cj-nLYF+fs@iqW7
wh?W8l)Jv6ImXR0d2=@XYO32v^jUO&mgb;K`RP4o6~h?KllN>N#(M1~M3^f$Q!~k_#6AROP&G94#5ZEY5G)~?TrBcGc%-lEcv(@RE$TtE&d&vuq&H_;$
lY@)78yYT7poq~I5yE&;;D><hWU2*#mCKSH)Fxs<P>IW&Ln`gJE-Z}tI)oTv2Mx`fi)m7#JN;*d{>&$HXU~2KQ}3#rtQ)X?(VtM!@W%el+6=VSUFxOd)
nA%g64{@yvzh3$WcgyFq|IbvhQ>3iT-(4`a`!k(S(x!_L07So5CSru9jf#a7#Ouf7QEsrqM?7*WL#E3gJMSiV}Nz3pGJ0<ch~!>V<uN)>e~pe96F}p6J
@E5`94yi6Q=LRM3rhRQe`_G>rou%bptAY>)sQvtq=2KD8SZLe?l$xb+5TTUS<P$+$-c?K+QXL%}xj^r^R48P4N&IJ!1;*xe8rf?7~2TCmN=T{<q<F3Vu
RqonX5MFA2R>6^fP7EY246ft>zg7Q{&Yy6Bf)McOvdL{V)iG)|$=lgAq-e45u-(B1OpZl3*>Jl_Y4~$}5^f2c{v@09t>2Ke{VoU<e*np93U--IbeaUQ0
dHjY>=NT#OvZ8<*w{O4k%B{>CIaMgOFY4{&JqM}D+w6jYMJIfg!&RVR6y~3?v<(}<Qj4NA?nDDh{b)~l&u+d{>vlegb-VeztOLi<LNf#UTrGIf$G8AW_
3KF{{AM;{vXl>5e{b@_`Uu+-!?-tk4wGaU&8xK0PwpK<B+L-7G%O)sczmP`dtrL2#cyXj@h^=LXKX=$*DQj{eT=-IhB@8~^)Av4=XrBxwsMRBYYsCBLy
tnBqlLyEWg{3HcFtJ;6$-QZyM_L*4_cP$cjZlseoMSjjWzN5Y=@d+TPJ3V3;1^$q*7}W^(}FMh-|gZZUnz2`dN&m3@UxtWOuiaiOx@tOPfIWY~<A9kn$
>W9N3G2>|Z=OYw%v3rYG=m-u5u=$PoVC10|Ym?;86-=)if93+`uny%B|n!FHIA4VcN(N1|)H8=EoW27PO#X1g9Vs>y3g(?E=-E|v`Dtm)uOIqQS9@5Ui
@Tnk4(PxwCMqO;rSiC@qMf+H{TZ;5z=rQNvp%n7<)l8%Va_K7iV)+SgEt86j^E<Js|bOOXq#`}mGVV#!g<heM6ZrGTY>7VmJk{PI&-GXzd@ftFv(Z{&t
He;BA$o?h>Oa?NwIw~omD2l$@1Qo(@Z{Opyu1506MFU+d3W*ppu*b+H_3c9Zyc=V>o(M`$w~Q@VzN^$JLn-=gu1{Q(r^bfchcQI_k>Bed@LR-*Us{LGn
Z&3}@5_x+^+(9suo(gE=ew(EyBUoMbab&OE_`m3R6CugKbRdH@TE3~?7$aueY@G7*9zW9a$<Tr3GT+w_iK$Vg8tK(ZdIgVY}nh#OEE$MP8bIy;bo;?(c
Uk>r-F%>oD^?(^o=-t{M;6d-GeMAqKdwl>ck=cdozK}WS>tuyyeXK2LY6^R)(EId3U8S=9)>j+sHNsJCXAwE64$wL|a+NmDmMgZBnq&OvxKSk7s%`{Z9
ZP3=`^5zHee*OvY%*cx!A79iCU)3Ae5OmWov`5AN{jFwqqFvSi9e$WZNG&*kS1*Sk{dy8PlEL%frH@hghk?xGb%%Zlw=B8ky6kJK2RfL=55P0qGuU);<
RA6Iz$VD<W^eD5KlGuDHvs?wn>8>PcR^{aMtz@Rst(5km$V4jDlMlHIf+u<TZMXbb}058qd9eQPVV`Q?(<G(I=*$|9uh#Bc>1*~g*H#NoH5{gq7M=NeF
u)!u#vx$={3u<+{2nQ4Jly-g7KYM}Px0|tDZDV0e1C&MD18Y_L1x1JPoE_PgH#*D<g;_t81`re5;N5v)HLx43lUCi_Z9pCJ4sYr`KaxR*tN;&qg38#vu
o3q(n{l(SiWOlVz&c4RtxGOi(<)jW>W3C$n~cs9@!&%r!5Kx6#CEDbf%uBXb^u|up`O7$nx<J2V3J_zQtNe_wca=GZGgkVh7hxTFuIodfGDVkdp5+qeq
!?FK==wZn_`xLToB9}ffMpZr86;_f~!ne=fx<#4U4Z^zkC(T0QWlU!V7};8WNu5Coj+SUcVQVU=7An9mryWGko-xgSQ!frJ`%5m3>rKmiC^1TcDk_Jf^
AytcD)kw+CO!>o&~mXvEh%q5`EjWS=JuZVC3B=~>eU&$3UaXd;N~2oePIQ8$J;kRGGvFY?{+n7^IM8a%P6G<oodS*_qj@)RI-A_Tm=m77hSV<^Oy$#nl
9vw<832(QvNk}_r*d^m;|?kc)Eef)asw1Own#KS1Em=1mMg0C!J-fd<;6n$Giw**>p25Q7til@-sTK!P&id%B1iD0@E1w{a=ohx7X`93LYSg*xPp+x)A
(8_D#Y#sr!v#ds_2~h)WLyq?cv5;*yz&K1KGwuJo07{%m24$Xa0S`bWel{_(OPlzH`&7f{_69WcCV(?QbIK6zBO>G})i-#~ms9~4^*1*nWB(;X#%VR)y
5&82(b3+5UVd)+M(Eo6#RG5Mfv6ge!B^&fp9hPYLpG&G`(PQQw;Lm`{^uX0YHm1D`U{!>r$5h9&y{Yw<YZ|M0PYrp5Qzu)mY8*#edXiY#M7;qt9RI1rM
Hk^Y@gM)Uiyuqi--RhjYNiQ_==PRx=ZKQG8<_GQ{E95Fu^EsM%d5yim;4ez_0iEcUs~<4-_cXlR37Kp_st3rFnf!%|`R^>V4v<P{E)q?!)f9+@tr-il|
2)!Z*W=p7>00I{=<WS5%1V7)3uI-~43#)Y}JICFD~IQW3PPnFBfo=)|y*7#}F^sT&RxuG*;EKN+Y_xR#2&XTk&XO;O2U>&FI5hqLG$PeY*8;mR4`6q!Q
WW02s8QsnI_Akt(u_@=u5`v?6`f~Y=i8o8N_BNKCQ9)P-v9Bf2G`1MgfZb^dVRaCQU0Sok#is5>I>chr$SL{K>S$}hbDDq#dR$UXOwkif$L$F!b!>dny
8`}j@%AUmvfymrHPXv--otcZ<Q-8L?`$sp3MlZR~sleSYI<aeSt}cDv=;s^TMSfpSz#6xnC3XZ!={~LDIfiv@gDO{uXGAqiAjPzcVf%7<Kd!&wT{OH^Y
_|s7@m&lVpg9BgxTH}NXs26l@9!e8DeZ!1^CT7#_{+qW&$!-dI?t&zU)R95$$+Y@W@Z)@sAG*h@dtfTw7aL5Oz2y%A%;0_z<$3~u-dT<iSHlRjkY$08f
Ed^U@fCg+kD(DA<`q;MauOSM<1cO?N{A9Hc{|XpHDvH0(Fq*D|qwg#bAicRPJq=?9)|TytRwl&Y|45^+wj&DF86H%4qm*xrYM0If(_71hz!OvrkJ`3SH
l);!&NhZ%hi_<r6I-75qG9Ma@|gnIKViUf`PhYGZ`tG@on$p8#dIr#?=?LIEQbEcaDR(Z+x!&EX5DPw-wA37Am>>rlw4c*~8oYeOSJKhM>fUC^XGY=2F
dNa+-7xo?MrxeeB*kPd=kj6j}XIi>Tv_~?QoI(k)=$UZVFvKvQw@F05}J9s$hEq-e^+A3lnKN|(6g~!NOZh&;n#7<ZhL;xv25`IhTflb$&G^@Uw%^)fE
uBTaos=?&k-Sc7(#-^w<SPA&BSs;sIM_>bfn};t^osYVpQhQgwVYdrwWZmy?vRjp}>qNWwn?k^dg*FqO(~RuIZI{t=&Dga6xj~=%^b*?QSh&&SzRsmQS
S%oG((A3(J}9Q2ymDbx&)%r*LoI`=ze`{y{tHo^=n|lA3wWaMb!oe*mA{r(eYaf6ONEI}AGcgq+#!Iq$I5KzBU3$P7_0~sbVa0Km97iA)VY5t&Mm%~b$
vcBOIk_LEZSP==y(Z?9XGl~DO9k*;gL|d)6OU$+7&utrtT>^z}{xyJ+FGZcLhINoP^#W4=#1l2koq(#NRo0*}-eW5bC*KhkyU&WEC=$Onnic(Z>n=qYL
eZFwd1V>}T?~Nzea<N>ZtN>Zao&6nJh(H<0MnZ}{N@+!(k82Mmw8RBBao&4l%FWz%8r+qEIwhZJ;b1gh#Rqi(*wI?Yq)vnLenwc&E}F<NCdDlnMFk+`4
e@|cn>1ZHV#?e^1~aGXtXi&s3GVuqmv{Gy9Q7<i#Zk(;rbOM{R!^TGKX?bj1I)*5QUgHU}ctZn>Fh*}(;kPGxyQ@_*zcLLahizmBjs%<!c#t(L}w~b1{
ZcNKgAs5|ta6`}BEe>}_!v;sSs1rQ3522t^LR`=*qEUt$y{}EaU;YZ};$|A2<wXK`DCRLo>R)Yf6p?*;wjGt}a5sC%mAD!m2c)LuAW&f{@m}`ve5qekW
^S9L5kVW^S+h{|3`<|eHNu-|h%+gINnsLTY^DJ@DNA@alRk}5H1*1c8w$_G{wMVr?d)Cdm3g`7GwG-9<{@tb@M`LU{9Zax5FUnPj7STRdj&G#?N_vcVG
w9Qm*x(x$tt@CqwV$G4k`U+Vu9aqWEQ_pHNGvNgTcGJ6-GU%p`j)X!cDhnSAn@25%2lcx*3oG?cYok=eNG_Ht%_V{=p~4Cub}m$*^*~5fQnW{$1p42i3
y14_>dt#rrmI;%e`9hHJNKs{nh;WwI7GxZ0Y@Kg3J~m70$9JCXJj>YnpUaNf$X;V+_K1G(4P+kA!bM>S%kh8FjPH1cV78{9)+6Q5;vpEPXnKDJC?6!SK
06gxgtU}Nt`DwjPytAJWG1i%9i3k)vU5Z4D-XJ2Jb$MJ1dW<U}(Qs9koQQ*Ywn_4Cw*)E5N9OYE9;2(%@FC87SbdI}cJa^xglPOF#l9>@ashHcQ7$IIt
<!O-~oeGh&Kc4-tp@($wA+gUea51&bl-4{w2C<P7&3=BIg<9#R=f?gC0-_u}Rib&E00Y<4WpE?8A&<qTZl5df0G*M%C{O{JXgl%3;!_p6P0V>x5969<|
I5I%*&+L=!l)h=pk!BJym+;{tfh#|=f$^Wq2?nj%cCiM7W?d~OMXwyQDUpjj=Ak?mci!h@q)o;X2XY32&~*mJNvis>;GBW6{gxgzB-EP%m|xd459b(VG
|!}zA!=t*ep)3)561az!oVqw=SA)D9$E0b0C%ojIw#xyWQQYo_(PgNHSsCt`GQjushu@yz96sdJ8-5LA$tFQPBp_cBt8tgqrClDnlOB3(~8*B|6m}zTh
)8Zi$KU<b+i}acX06fc$2Yly;Q2$hm`}+2F`|8no%p_)K@$E8Hh)Xs<`eRJkd<ZMQ_<hN@XcfZh$&S=y1hAT}6^^CBpBgN4h>C%qj1HYVjiGrH7C#*6J
I#A8O<W85^?r;VbP4Gr8+LjHWiX{Vmv5fn2H&rcXA_iL2nAp_1lKmzc!nwn@j?v1{ilQf@ft#4<CQ+Gpmp#ab(hfSaF5B@$Jc~dF1Y99foq0R~YL|}@7
p4+312@twmZXOqPWutnEsV`ZEW)KTi`Q<0#)^4z;GBU<olYO=ovWm_|4uIgQlGZ|-NEvCEGI1qujec^UMKF<Ok%8FZ77kYeJ<;f!Ja4y|;@ho?Cf;b~%
(=B^=HiL4kSR?B@UzBsthLdiiQD(3>OQDOz<X>=Ap#TJD^Kc&{n_Ae8IrV{r0dP-r=^$n?eYPeF6Wu=RJuXK78uWcODjN4!*Hbnf179yHiocY1;swK*l
1OW2+_a&#pFMiG=o-94UIOOGV4&L3m2#3#;_VrCG^ch;A5O<@46f+Fam$>E0pNMPlRIokjU<~<6r7MfK*PA6j-d}Lp<%>MpRW#ZPf64q@Kqf;~9!SIWn
_=IZ*2HHgi2>w~BW|1lzl3MP!W^4|+m;>g=dB*`&pz=Jb*b8lcx3;)U5oCQ$KhFTa2C)6ck6c*3+P5s<Md30c7J9?dY&=JqIwZ5Y#WY9;VX1sLIlt~Vc
}6Eu%@a?7|xv@d$69MVJA3_z$Ub4B|=DY`Dxl=u1KV-uAYE~LjVZ*Ua5*WdenOwi8*))*aC?y`84hIl2FC4)Y>Sq^>gjm|(HTt|`4_H4+YLng`yng#{P
96B<v++#q?Mv-w$;&z!xicbTXpFqK+XkVQOpFsV^4Ug^w-)346MQJtUZvgh}fY~9yDF`?GASYt#Wy7F5l_-fb9z3y+2)dr%YNqg?gr4~I&A8Ot7?Gh{W
e~#pX|SBQPjr!vmz^`g?IKQ|eQh&8cfhpbx6JRL6QIMgrhB`)?}nGdvv_E8zJpzt{kSNvTV;-`O-^trn0I|Vhd3?J*#cQSQgY$nE)DuZNAykQBHfS%u-
!U(@lAQr$mTxwbD18}qX*YsO1bSATyf7N&O5MUg#Y-YF;UY>M)-6FQ~5?}gSL;DlQ+Oy<89!46BdAU@W)|EKVi9j31!XWo6g`_px+75BrZUGN%FK0dd)
_^inYzOm6qUZZM-v!`X$giws8#cNX?C$#CdY%pXj+!tR>P%v*rT$)0UnlTroDpzfJFpueTcqS?w5Q6<xQ88}#CAfm_`wcX+coyyY}d4xXJETftJuxgJM
>p4Dt$R6WW~=xGj!zFCIoPv;Qmi{GwTRqK5_^<#%8Jv2#h>GwaGTzb2}J{SYyc^fVpO<#ZzoS&;al!^C`?E$Yk^f+VwVn@Z@5T~2PjwX!+q^{IFJX?S%
nyD-9gL$d6!H+0Ax|~QgAoZ7^;`p$pv?VQLonS@1;df;<SH=H42m@QX77)d$GnFJXQlnU;ji)c`CQK{G!El<50`lTaY3VkY6k&PU2D5Sd66XA7LMLfN8
hdYWO*>*0zVK{IZpCmsuk35mB#3aTEf6cdwdeR=NZ9VSc!Qz+0MD3uXaC^0T@eq&k^&8(gUH8WOSL@C2IR}{==aXhU_O~wP{`jSrA;>Jn8L;SZ70xjug
2?E+2*PFL+scyMQ?K*Dvqdx8=8#uX9fht1K%a}mp&J84Y@frO|W^-6blAsXm&q+17qEsVY=H$4W-pM()Whle%jo*7Y4QWN{mlU<<-HsIX~z5;HpS{vZ1
^WTRE{H{=fZg_x~2y29@8h{|N<zVr1`o9_i!m3|Hk)X<{Ud2z-UitK`iRHN%S3YaJbZ*>)C5cdATV4a@>dx-8os7aggDpOGczY(Q-EAXuUG4X$h*yVr1
Q2wE=*6ZNamv@ua>T@Bmc^8fsTx`UnG>_-&{op#g=`;Ptl-1g#SGL_1iED)^+(FtvZO&~ERk<@66+W@pa>?sxQqmYh;+)re4r3?Xc#z=*VvfTy>diP+>
BLM2#^DMzh2vCVYw>!d5enU|w-s6EbVGw?X=0ly-eH3=-B_93v%56e3$gwXEr~xP`!D?z|I7PEXmo$mByzHI3TDx-RZw7MRHN~#fZX58K9XV1XFxbrcm
Nb3%m~Ze+b!_xif2SDGX)3DClVjsvN4Af8G)e&UScEZ$zMJ-bk(D-w>#{K%t$ofMm@-(H2SO~?z6cDtt-}8N`PByrY`!L0Z|(l)KdZtocUxK{AOuFPD3
JtP&}>+ZS)L?%*<H;C4WB~&+B^t#{9vuztF%x57)hUfX378j%VD=a`TS<bOJKw;Q-aV!X&c(~OQ9{~o!l!n+xauVZW%@6kzzG=k^iIb`2J6b+rNaU{cF
hDe<!H_yZ8Thg8HxCzx~Vm|3y&$2mU`0)c@W1{$5c34vYI87WaEMeuu^V4vYJnusDORTXt+4xTyj(F||L!0Y0ycVbtrie0~f(*L|e%0Du1o2Y@d-6fRp
O9PJyM54Byo+U@=bb4r~+VgDL$;i8QFOFS8tKD+Q6?>FB68ZV@9PW-3!EWIuauKyBG)oGLZOT1Mor^fiFc(2ed+<)Wv{>^v~$kvhLFYy-RLU#He@_}~9
`8xdj@N~~$GW*|$_xrs4#`}%;8}B#XZ@k}lzwv(K{r`dY{}L9*w9w!vrc=z~G-3-E6teHwYxgu1G$cQ4hH%jCuG1TqVmf}ZG#ZM#hrW7IL11p<rF}AY&
&KGC#WQo`9tD&-?BjgVO4o*8u9_3WF=g`fxucQ^E>hrVZxyDam3fOkY?zg=J(NS)P{(iQ@enIoPN`Fn$P4gTvo>7mjtS`>L$PTr=ftrZY~}|~SVHmQ`d
KCRPe1p*;&y1vLP;C${=H(pEFNdijq7|liTM6B{5NG|eoo4LAK0s$)xg0`Zl0dcT|HYm;~(uK<>X-vc01k`|53pQ$KiXqI8PJWMdh3F7{9w{xm!GZh{A
K7TUM!`g;SX+FgS+RJ&wW+b?2CSePkm}bgtAWbC0d67o{%$nykI8v?E7uHS;7rCqVyvaVNYd)BM7t%<6FTy2=cZ7Q=(1sqgk{{a6%bO-|;@X`eE47iCQ
;Ck{@hhofc{MN7L$ZoF*zf-_uA2y+(_<h+B%ul*}+U8WBN_;AY^$d1M%7Oa(BAM%<|5F2B#Y@?D^&~kgx${So9Uzjr!6mXKzB2K&y75r;_ItQ)yc%s0N
WLQ49j_CAX;}atJnz$`}ID5>~Koo>kM%X{b$8l#li^7B&%oUaMo(He*pLh(;J?(Q+I~}TpH^JHUlX3DNJf6-ckFAXlyDy4)HR3?v$1glPE=G~Ne1+mPa
-p18f3zYG>Gj3gagaGh=*YAh@-xO6pg8u&c+I}p0%Bp={t@o)<n?Z3?HCRgB4hEcKQ(QnvUt|KU!dv!KAB47OmErPEY7068oSugan>PtcH3}A4`yywfv
YYohOgqDfh&hachpMo2i_aWJVSo(b<fN1Gk0<=jT^ScbCY#zw{;><(K2}?FOwUdr0iI4uAb#%6a>B$EPnsQLJ7;~A}Q>^EYkkO;Sg5q09<TQ@bLbI1m0
kGX0N$g4yrxk*DI5~;d^j#pLmY`C6Sry#9?CBO_#S5Pu`-0uvGkOzV9oVeICbqfwMV@b_$D3;Xl9W|Eu+5pXzs({_^|=nlJACU!GsJMpM3u-C%!?dOHh
f#vy#P7><+hNNtE-F>@Rl?8`oj%U}rQV*JT3e>q?7Q*^>#&sXcBjh6m$zJK5qMBa%KeLOc_*f(>}hxnL(@s*fyos$ILgcd(AZ*%<Uy!Ik)Y(w(kcH_x(
m-hxySXkQ)T<4xGmG7AZwZ2HD)x?XiV%~gXNSXKto_W@aW4`Oec+BBQaWCxH90Nj@S+R?!baQ%Y?XHRwhBSkZ!VTA{?Dc{rhB6b*#vee6_B_r=gHu{Z=
j)INovw4bOq5Ap;oFo|9sTfWTAo3}aB1&#dxTG3CfUOiaF!yZd-|3-U-q=i<MpGrcFx17Kj-^R_`z`rO*I}kJpY`R0_?(PM`@{gehQA5zr+3(;FFfpt<
Tv%@Pd26M1?X+il1IxzQ0At@VWftLT(NGac>bdpf&4Y2|i2u&SAaxXt1uUaomCr=AJo*DJtqYaO~JMvNHvxVd%3NQarDpyp!^(LG#A9P}nyWD7zy?D@D
K0yI%OE>37Rebzfv#?ZvH?IPRb4_o8`iNSR-JAX07UKM;5qI6v;-y&&g4V~baOaCJPEdm=G#CbcGUa0GR}9D$-XkyFEmz-}U~*+giTqKv}S>lYr|<u6f
@#e09hYxmh-q*sc+=1Um%;8-rM(+^>xIM%Hq)X{qe64`H)<{UdC@;>?1LQ8=hnQSW4!rlPWzR#0|3p`|}{mx1++~A^11)Oiq(jKvSd+)DJzPNAxsrEcw
x>-*94&ewgdhb;tR4`Yy{F9{$__e=eB@rJngV&r>E9D*wOF?tm9#dR`Hr8%kkZEXwYb>l(-TcE%ykkgR;S*em+<f+}&21Kvm0Z|px$8XzSnP}3^s)Kud
Gl7%h@U^_d(H6MiA;huR2~waT)d{e4KVJmcarBrKIKPsZzK|eWvx_Ob~m(PHv?InwT^B*UdDycapK3-@WmQDxVsw5eOY=pQ$^<U;%OKJ4u_1CA-xIX;!
1mM_wV}YGeIaPoBcBIvbzX@8H&=w6o*#x)A`Ps=gS=O33=nuN_!bEsiBiox$r_v+q-JJqruh0^WxvDpzlF{vcA5|WY0cLi`bJ4gtShOc+bNm`*J$u)IF
S}^pNE;8s6u;{>=KakP`P|F5G5{^seXQy6*EQ9qj%kXC8h$jv{Bf>^<xc{A19n^^qvvD;nFW-1)9oz-c}E@XyF`MV6lV3E>IuDVMBGe?MHKe~Jq5C`j0
Sh?cSushvpKS__X|w3T)iZ5F$@MihUdXv>-wYMw_ppNSjCt7(o_8?D$_Xkp1e^;L+pF;9uau}kUsos}IZfK!m0&*N6^X-VHKn|t?e>iB_Ui7W(B2b&#1
vWqzPHN-0n39i~A=ubRq@k}<@RdgRHVuQux<<-CR1{*o6j>rEWac|o6I(D6h{*|}%C3c~$jd@Tim5>ApkN^pQ1jp2^F3baodB!K%a-zYKTS?iLEKApxu
Pi&hDoLJOlU0=;5dVjy&*|<@`3rZ0;5mJ|)oOKDbdwK<cwb=e{j9b28lHuh2e`~nGv?fFHJ3aad%nK{e!`cFT~j3<^!FI0w$o{@ESrTk%b-5Yj+yc22G
yb@Dd&rupUM+iSYDeDBat42NUP3ToP_quCef9rvV%KiOOn#EUR_&r%f0ARq(ikv$5u8&89OGQPD7My0)g%3!lflw6Y>y~Did1KTBI%sGmYIy)J}TqKh}
d~%x}(fTPmhmGh57LqcAj^n$hzW+k2bYB6Ry^R}w2$@Ef_D1W_Ys6|!)yl1T*2ls3afV>{WR;GI)n&di3yRa8hU$cLEaVOo%gstGq1?(d$9+Ua@XTa8W
-+FW2kzMb^MT+oVxS)%jvA#^9_FsU{3G}W$?jSczfWkH`b+r3V#Rk2LCDT=PG=G-l&*QK?>Pcv`Q&6@0t3+PfiXYJ%9BZ{W3a<W*Y1ZB?11p3=@a|qXC
KHYfNRbz72W-ZsHE>HPlaciaoTJ9%%s*7hk!q_zV_LN)&9&g*pD$5QU%-S1E+DMCdX0EzUTiMe^F|J2!*s=*))nBjt_3$uVi7H3_%#%zL&a5=MHAM*HT
~Jyh9Q|2JgnkaGOd!sBA6;mLra``b_vfW?shatE+N=fHtEp)@nO!tZI%ro}q$c@{OC+f|k=bG|hl0A9wDO$Limf$aR|MWqr>(kFw7j&zb&L;w(XC)TJl
!n8-@*DJ<vOR`>&GIN4`5QRK+#wjC8Db<@24Zbx3BmGU2XhUor;Hk(;Q+BH_3bb5L;huoRp^53uJlXrusrL9`z%W3~I`qqomoc7xs0EO`PpmKNc<N>=&
Ndoo4bzmz$X#g%7@ap~y<}S;V{YyTj6*wg(tY_kLl{*Z5+#=OMo`uv5v3XT{^k_}#8sW!T0Qj6ZvKY4*--Qq1r2MXlpEdR5Phl|6y=R$a`(QNBsUuhc0
9T%&Pi9`<YfG_lA2W7VA|*1U@xVmgzEljf?D`N#+O?2tCgL}?f{>ypJ3HLB}_-y_EWn=-eV)$CVFbY1wBk|AUNv2U-}nd9`~OkNqBX0)!f7VrB0%7?|>
|F#+%(J;cxtJjOtNnbY&>)IH(4acWR5SOrJB|nW0-!aLDpa1=*>~>h#A3lz+x8vddoB65xS5b1fVCm%JSpW6dY2d{i{_Ekt82%gP3=_uL!(=$m%aba7^
|5v6r@7ZY_12r8eg4HCJ^!<Rdj8Gt!Li1ZX_S`#l(<iY5v4b$_|&Wa(-HkN_S&bOz46!2zxhQt@vS%i`jv^}n8&nF4PT?H11Q;N;EX6JtR%Lav<#BrJ2
V9G+NZ8@(!_UZ8l!tXHHz}}(sy3>jM6Dycaz*p%F>DNhIo4R!~gWwkN@M_Kl#IVe*XD)zxG#ef8%%G{hj~k`M19P&OiO&fBy6v{u31E3Hz=737&oHM_+
jMoo~GTCx8F^_y6LZpZ^J*_WX~2`1Y6n@%d+e`+xrQ%g_J(2hV=|-M4=9r_cZP=Wl=Ov(LW&xo5xsr%;DyfAW7n|JGmpkI(*&u-!ks^SPhB^Zg$_`{%E
{^`rj)=e+x^KZAhJe)u=fzy1R_0S+34y1{KMo}kQ6P=TjGf%`9a1wQj+Jh{1H4f@_CgZA{Fyu>M<iZV9>&o7_g&L{U7aR1<0IPJA3Beusya>EXsxO}pb
=+!xc>wNlY2`3j%jc=4sH>WI~2BC8&aw5~oKMgnOHFVgsB))Zblm4Q8A6C8Z<A+)mD(OGH^YgEd7JTc?@4&5wL!SNTFF*V2AHVzAFTOPBJ3s&9x8D5XI
0-KB(!TF}_qU&Y>CfJJ^Gh$y<r~G*Akr_f*r#9E=WZ4=DgE*MOOrtEZ3i|y^#m7coZIbRKN+??T4A)(U>s=mBpSvS4*bj==RJE2W`L)X%JYAvr~Q|oLz
}!*8!9$>TK)tr@C5zrb3cR5@b(}44HWwA?|<#t=YI^n2abXU`EP&!dj3B?``hr)KaF;H`zLR}#h!ijci;K^U&AqP|LK2u_v`-v9q!o|e)!~nxHk<y+y#
Brqw>2cdZ>Hu3>v3Z>DZ&b{%cP~@-#r-$K1hlr>ye$2^upfUwd*4%YV6O0DUGh$~<V_vrY~zR=#JA*OT~#??Cw;D!j7wFXVq3y=F)TKl$0SpMQPumLGl
nDTl^-b@<!g{5?2)aFDP6;3@y_U--HYP4(8BUm1RV*x)#9<S2A8NbSGR2Jh|udxmmhd?oo){+SPqD2!&r7~?5U$|wJqD;mVFzeum}@bvEI-{;~l)qD1>
uf6>Te+AXM%lqEB`))#&KcE{-6dwo&ID5Q0s=JJz?s)GL{a-;Rz9rC$s{;D7|LG@vFv@reW{_d*xNlFe0KBRr+<p5VJaA`U<c{}LE^bK*T|IGsiQm8Kv
+wQUzkKe$fA(*m{tZ0-2KHP3^10uHTl(Mr{%J^pKll+mIauo5Z~ggTpwGYY{BM2-{xE9xem5Mp>lc<9(j#0eDBhp!ngB*U+@Img*Mke(V;g41*dEeC5!
en~;R9;jwK8J=g9^p3Xfj+M1;BnQ{;z-gQq1^;Grj-%D=GA5zkbimAMh9FRvNGO<0AdtW$vl;DTYf!6Tb2FXW#kD=U@BB(Z}EV*}Vk867rpIK!JuT^tH
c)ze2Ydvkf#XG)w=R!*)K6p7rjxe>7bF>i_%HzjT*77PJ?PerUM(o=iXebo8AVCIwjBo8rBz5iIa8JZ2~_!*&=q=q0eA7cVYA?LGsi27_^*-jkqAl2>d
Tc=2H352!rkvG0BN*&F}#?2WIC8oW?@Q13;-eg4gFK{?<4%bz^^(qF;zZ-4hE&wl#Z7xAt`35L}NX@)gF1GoD<RbG34WrPaV&X5)c-ZUtGS7@jrWBz+j
;QsCqNp1}h{npR^4EpQyFMsh#?eyW?UGN`&_u2Qq0X_EF4}N;j*<a{~oqu}k=ihq!5C3@Bn@4f`A`}$XH@Lk|uwuY5@7V}>>ftdSH905MV6^L9WZTJu+
9-qiUdmqJ!oY?EsD@4s3BhZFrf`2o*sJ5D#f$wIwf*#yI9&fFpzrB=d_Dd!$IM>@;q$-!_PxM=FnPbMLidseBjnjP{|e??SgnU$`rUtg_SN5i{>85hN$
oM}!JD4_hcAqajpyN*M;XXpiTryW8geeI@5L{qw=sPU#jLQ5+mPg*OvfF(br_lEiCtOcy_$Up4SKa8Jo2C$<VE?x<Zif-9p7`^V?ihz+(_sO?|%L(Z~y
H31C#mYUqStz|J@(H^`qZ|>OzYQEDHL<+u!@%6Y=!!pMM=D#K-1APk5QjU%JGHuk^*QymW3zK#Yf4FVrZ;3^$y*3wp2YPj_kGufB2j9jA42D}d_|cXxk
C^Kg#fWo8`h_u)Jz|7A>i*u|GBe1K0w4;pgXz>;B3`y~|ReVg%~HlKkTIwq81mG`BRSLNzIO0MUSy#LV;KTNLv6UtSkcS7(%!TMh=*x)oT{q>`S{6&)R
QqBxUZT<v9^=V)NFPZR@o!w97A4Bk$B7ElQmDTQX@nV%h8%Tg1`_+5^708XaNRz@D+RJDE{8<>G@BG6LVKI6d*v3$H-uxouE${s7dvNceHc%MIRo?o^_
l89IM?ZRm`xhad`-`D={q!5pzw{UH{=pv)d=7^DSO3$Uu|55}r{kyff#$sN;v6jJ@Z_kP62DaH&dG;g?j+`3dImY}k?~T}f#*2g{bZ3<@NicY<`5sYly
|CoGhqGy%oE&?p#Tid9~3Xdcx?n31$fUGkX^mc7DFq2r|);#^-_PR*cjPEf&ST_!wr4w&EJ3it<Md?@h5LS`|6jWmcK!WuRZa<d7pj%S^Uk%9u8{`v1$
LJQUk|%nZJhSXRyNk{=i^_fv7dk(9^+E_hS8FrN{d3=@B^wtibgnq20T4i2RW7MOu3IkH0f)7;JW7FaN!7!#e!zhi?qI>bt)UcX4pRAN}34Z+#wiEYH9
4r_a9gH_!g#-@zI<_HPgR0_)*_{_=aJ`61lDdL?-c`q@DZX_)<Fj(yyCv!Doi=gve1{_!3OF`fq5ho7qS>Cx-nlA`$6Pxle!%RR56=v6l!ePF2L@%tk1
1x*_SzDFWd3c4)ZK}h!g>2G0N4vsjC8vOj(XMYOydxhFP{npb<^7rEO7=goPjG&)+y31?aa>uZtbWgQ$t41aTXFU4z4=(v3j5L1TC|`%mzJ8xS+?Dxo2
}eE%X$q_&BO`&4`s|G_K#Dzd5ch^-xI^>3Z{KG@;o%m-dE@<!XaD>)Sbc{{fA~Xah4*RrG4vSxaS-^)NYh*3j6C>hxKDHEkDq>8JbLNJ>@n(oL2283{m
x-thkk0b!Tsif`81N<@g~u`fB5sa-uy9~IW*Eg`+F$h^B=qc&p-R^H((GBy8ieN9=DSQMZOHDzZ#8C@YhEueq;3JJ880msCa~-c@Hq?YXknE<;{sbSZT
2#(L<^bcf(DS;t_uLwgYw+aGd!X)EDy1YPfYWq?fT#HUk4@n>cxi^FD1ye;s4efgjyHPd(KB(w{y5!dG8v4)qxl>>Ga#l^k!Cjd2Ev#vtmyK_Ryo^6e|
;fE@I#H-GP)&;RwafBKtyx*pbfsV9_ugdYOx<vq7i{(Bl7E)Syy>BcP{Z{t1v#t8VE<L19q^T9ud5J;N%LtOd&6e1sXX2`W8w|v<r4)p=Hh55s;2QB~k
YcJE&J<)u9XoBxIR>tNSPJA!jz!l+k<d1;7FZr4GQ@}^YdFjZIL6*VoHm25OWSfH)AKD?lpKtUZtwjI7rbPb<l;}T+68Q&{O8!bxfera5PAPZUKO&*L+
P1@}hmHHFYyO#+ndL6ZJ>>r7bH6ODK+%3xQu#%s58cEM=->Yz(!c-TuYWP<J`jKr@V@!~r__hY|62_JQ|^lpzW27a2^j!XGJo&p<MZ$T15|Cyykq<hMd
nK|dwvOCedpU>9`DACf3|q`o!=er4L$z@NFM(5aWl>wTQDOp$L#V-mFOY48S2Z^Er^F(uW8`eqpm~ofaDbF1{({g$<X&&z7czl{ck@YfBdoKkAL0r$G;
Bw?{(mQ2k3?T{V$O}|24?pzbb$J>$CsIkw5-*%l~V%fBcI4@&AwZkALm<??1Nu{jXd8|CRW?|G_o5|E=}kqp#smAM`ci{z=|Hsrx5=|77l;?EMo%#{)J
V#);TC6B{RC<1B2PhCSwS_X9po$H(dTI2|9RV|QTe4vgJ_u{$t!2gY9G?w@yfY=po@2yBGFMhI+#z(xpcguq4!{0@QNA@Dl{euu#C5cnMeA0gmj9E**^
uyGtV4#dWh_&D;8gpWx0h(z3xh&vK-M<VV>#2tyaBM~DKF<Orptw)T2#0W@?fW!z$jDW-lNQ{8Q2uR+c$U78yha&G#<Q<9}p~!K+$PtkoRU}7XazrFYL
~=wVM?`W&Bu7MYM5OLm)E$euV^Mc3YQ&;O7okQ-YJ{XlNNR+nMqQ~9nHrI)5t$m1sS%mJqtJI0`i?@6DD;Rzk0|trLXRl)h(eDj^oT-_>(VdQ#m9Mfjh
JywW?YjQ*JQ>unQ={KT$35sWX3g_QF3OKoEZ_A5rG*Im=S>;5!exd9TC_OfgKUp5rG{M*b#vp5!exd9TC_OfgKUp5rG>KxDkOH5x5b78xgn>fg2IH5rG
>KxDkOH5x5b78xgoioIau+dxZUPBp*lWaikwd=5b^nM{Ych5&Fmi*dq;KFY*BPSQmS&_ae++#QBRre-Y^~Lj6UoKY|^@AL~3q8GFPs_6TO|5zW{moUun
dV~>Ew9ubW_LK-6;>pVgfd&DUA2vY13rPw1(u}7R@k3hv9k%~P6ZaC79Bl9@2k0Uo8$8{djhdsg%d&D312p{YbKiDIHutx-8j}XEhF*F?U$MHU&evGFd
;~$}cJz@iU1PAtr4(#FP*u&4UhofT;7snnxjy>EHd-x~za8T^wq1eN@u!nbH5BI_z{)IpM0e|=d{@7RiMH0X7$NgCjWf{cY<Iy!A<JFZ>=*<^JFk?&>F
{vHe%<{Buw44FDm@7MQYfB=XFL5jfezU{^eI4#<f=e4ebJx`oFebg&gPLO*t_T$$E$|N1t+*%b9pP?RFa@zf6Mn<xKyxmuZjHsO8qu{Cg)w^hkq_s8|I
0$~(3G%6+0s1lBe?MG7$z#WCrxY<rnUu$)?e=>y(2@g4g1+~a;eU0!>8NDUN{$LaGo{nBISIvM*^S=GVaQf+D;PI_s)irfR3lO+)3;x9e^86lf9v9Dw4
)1Ny?ssetbc>l<cl*u3<WdyNSI)P}x>lg00XKA1P}<*a;zOw+-5J6vd><TBQS(#umb|KvvEfc&8n9R9J!T!D_Q)Zmg^CRjNCo?%}K}6L17!QZ!SA;yD%
Zq8br+Q)Q;n!Mx0Lv-tReu4-|)l+hg}Be!{`@ET*LYCkgx^Ag@n0kp~7=1p!z@dy@7^vb8iQl*5V=;p2C6rhzCLC;Ac6(Z^`mS&2CS2b4yOxdXvf`G+E
NOp{kVhj){{*t=aQ(ZGn!{EnEbjXh{Xqhi>ykqVYnWJ*YpSN-7swl$F37KW9Gho@+mBFncWzJy5d4_CHHx(_XDT&>V>Kf3oG;g;NgY=+EF3GIF)OwBO>
B`Oo-P=rxvN$eVW7^AXT&H5T_v+zc*XK!>L${Ye*c3ZmDt9Q)DfBd&xCqhL<ch%A;=FKYAEn6qpS-0gI%sEPh|36>>!%25<z0==uzexg1&xAfnoN$%Zo
}lj3vcLEiy6D-W@)nAVvJG%GZ2UqiqVwGc}Bom#7<#rVp8e$ez`0w7;1Hwbm)!=k!G`93P!EYRKVx8a}YM0<l|f1oo1N4X*`rcmadU+gfqgaV0zXzmuY
J)0Txf`(|MP0CL%`a`j(#RW6e6`!J#SRk^p(fPdgSrLG!UG7v+vOxK6}3<$^_Q0kAW`<i3`{>ta745$M=dO-JD>(YoQWeweU12orYRnBcnKP^ofrHI*Z
yCT6UojDvI|Es(Q86%4mLr^}Yx1#C@kE<iXLS8fK<c3)Emm!eFtF4ygftLk;#8xvogIXQa-{PMJ^X&WbVgg(SG*C@r4+7+QwVx0x$>%)G|<Fhr&aKgF2
>Q<+pRNO+1nXwe@Bgn{Uv74H6%tXBXYUdoudZprJz>%z#Z`Qy&D!Fn(^dRIkc6L)iatc(=T1<(WBCG~%_NlnwSU;3OC~bVCS(uK>>|zX?AJeh`OI%iHo
$zrU+$w9K9JHRV3B9?Ax>V&7K&1FgD9Rbv0o;;HPX#8_FG=`$a6+mH02sJ1QdIUP7c6$wX+gS)ic4#qpKq@m3TB(h#Htjb)sd*paW_+WT}76hPCLF;dc
bIoSNXEtlsv$p^AyBUJ*x~mH*hckiU8aVB3`LLPfP@jRvT(=nQGnKqC~?K-dO`+UsqvR8Cb}Ms^U6z-J5EoC2==ThKIv9+SMmH=S=lTuOBy26$GG0c-P
x?hG2cv%LnlfgcP2MM_LVvHsm5^+GBf6@l<rSjfF$CtJYwq;fW$*OHu|?lp$t7VP-Xo@?n`2%<%raOVJt@40Pye(ToJ@B!;fjMFh91S#A%=8Gk-slsV0
Cs0H$%jon#I%zLx!a9KtH@3eU)b5|;7T`mh<zOUCRc{VY^DkoI|a%<hYUO^B#yAiJq?+~YzN+){LZWkPbfY}6_p>8|JLspnZQ9oJ7$GYDc%l3c;`5Y`S
isLyjUCGD<y_}XXN$W6W9M)?|NSz6&&$Y0*AQ;N9YcWxo>gL{tNI_Rwao#8ZTZ>t(EQ>B=4Y1$!Q$sFQcCtF1ooR_kU@0K95!F>EgO#PGY%()>mE54B&
-gs2fphI_)k#@H`R1kBU#`1)qhg#3Hl=lR1Yp=gc?i^@tX_4Ft9MZy*9~{L<cpSMX;6h*Mw=a{IFHoSoSi#pPO6-|K#?_KrUsa_#37MpJG2M8W{T}*RU
g*Og-B4#&WA^}igmNUI*Z-}z2N&{DTThub_$>QvjdlWq^FR-`rSg?&8j-{Ge{#?0l%)976q-^`U%}{!CXOrQEO^gBqGHi^YE0Ci(8G?NGE3fS_@$5xJY
OhA*&uWIhd{7X`eC6nyAxC*v}aE2x3~_Y$r5N>Fh_n&HMd6T^@?&mTn^y`i!5mHMa&A6+O=J>J}&)4FFyfAtkxwA+p{%Q(m>ro!T^lzF2vR;sJnHlbqP
)WRF}3soyXe5vr6p%{J`qU{64&5lk1|5VHRSLJ7xp7_2>j@hrVhPM2za(o|X(S&vw?hz2;Rn<@yb0X<yT0;(O#zRE$OHLH%dY7cT$@eR{3;ruew8g8xf
k;>kpqpkEy1*W6|SDIkkQT!(mYKoNUF7<k*XGwd7v0TiDHJx?SDTQH30*3!5=1gZO4GU^kU$c@@cd#Jds`Th_RRpHJf;%T2WprR1kee&i`mIKcr4^!Ut
FpjuBkkxSy)d7|Qcgp1+-i-39t0|Nri3+ts<;p};$nVw=D-W$C^4L4pK~{{-3m&>M>W2gk^1>2l^yV>8z)up2^q3@=LOf<MTg0grPXuBMd}d<@oqhnXF
8Dsf<2(D=8B{WP$oRBT320v{Ab7RBSKi+Hae+u-i-22dlc_$!dn>yc4ZL@B>b)2w4^{VuvCc?>)`X}n$eY|JqZq*0<7oJ(K-7#ZgP|8a?Z&>+}FUrTxp
$cs|L6dsTk58#=s}A9;-E(68b0HWNV9Y%0>%qwJ&t^ygmSEoyN$}VmCi{GEyN?!<I_8Q(NbNQOjesIRk>c*!-Trv>w3(_LQ4zVp?<6ab}k0jS;}wHq96
b_mC{!g2g_{yZWrs0^^wIl2|tYw=p`YShi)r?cl7+z?Qc)i=K8o=S{06h$BYdu%g!X9O5g4SS0mA?UbY8SN{AAOMmCC+--_r40nz(dhSPIRU^5jRmf(Q
D4;2I)7YY7sRQ)dtm3VGl~saE!g-ry<sQH`C!B@;u`<B{%0Cs?r?4hNWpgUFDdceITn%Mn@4@yVAQbkt@{hfWOgMDe^LQ}_>uhD^x6QHS*+`;KJr`GA&
F%da$>Has1IB(Ky9Xg6dDf(_3&?+JLnVZbYx4fin1GVLN>sH^Z#t(f@vA~BfmMSkbvDYPEfj!?@%~yU&W%UTCmFv^hL<uj=X0<QdSWvNGT|C_*tm5FfT
!+RZcX^GM<Gmy)O;u($3@4<)m=jF-l=B}Lv!h-Ht3N}^eSRJaKrPZarWbcN1Pb5Sa&KOYhZg+zU^yi0?<-0Q$|}53^*Cxf%F!HsCF1LahE>kSRl(IZM9
aiN=H15Rp&)vE@1V_&^9EGj0Gl0VG#ATWn`rFc-NiZ!mUcowzn>&)6EgsrPvdD+{1OwV75|jTH;mhkJCvL56|-kn^Z@)dbVpAwr{H))6;TLcZUPa*DbJ
N!Mir<mL-HF<g7KXY_FH7t&xp^PO1}I&fxsBF0KL@&)F@zB==P<yDAq>grk`tQ3t3?D*_WE%bvY$fOn2qd9L<XW_og_0T+RQtT#!l=~U0LWEd~)IEFQ8
k>==}P17T|hBKie=Ovkga%xigVXj*$C;I(y$EbD$WRmSkS)3O#JKY<T7D>#5%1Dcw4LOKJ0s=ctX3K=3LM{+Y(&ZH9pmw}UyZlL1XCR4C+$J|ltt0aQ*
6>Y#(p7?=^gVt=xcMh|15vnBOc$IzieW{EH&oMuJd{yZYT|)K8G*XkG`{aT4WtHT?aFJE@M;jwyX9rW<s?A3-S+C+>sm&<B{Gk^z3Z#3x3)~Y=@kX+Z%
MkFZ!4HbR|$=hMo5?{QXQwPCbXsp$Y679*_&1LEW<=?>Rock)F<3&x#Z@MI!>pwfQl}|$ZT0=Ld|VDvSw7$)Vx%zXMkr?NLV5U=3(5%Gc9PCYfbIK1TX
all4y6Dw^K)%qd6jZ+xilTJ5KHMo@^a9uwkR`hU;UaDX?NHh^2zf6>L?iR@42;wPPF{ME!6%vLY_C7>d+j-N!Ifp?$AjRSB7aCCzCeh6RvXZDEfCeVy3
Wj4#n$Q}<2;G%}OD6>VcVS6}8@8=m@8&16u1gtV9ms1_UVMDKcNAMDm)F`^NM%3idoXJU(#1knY@3{<Ni^*iMKZYJzwNWF};HcJi$v~Q#~p;27ymPd$l
?_Sze-q%<}_h#HAwg)6D@xhkSNt0V=5_93?_*|12O-@!U4x20)E3fo<SKu<(S%D;BD|xTBEaj_-v11i*=*+0}P8ZB%Be9ud+orZ)os5<THA^iENLgz8u
+pFmsG8g25Mw(~qss$>>UIPp*`OpBR<j$HBa>Af$#H&~)XnaM!Olp4<tgmZ)1ip_f<YWKIx(liDO3@QOl!}qls(*^biGsg4U`XU=r*jkG0da^CXgJzc9
wv+*knfTOjtfomV1M=q8HVMNzS><O=SaSqFPryD#Sx%aU?+{7ALLl`89V-L>)GfW?Nq`v(ub0IbdFI-1#(1AfwtC(w3D<=U2Uf=vPr&@3QFkEA)bd>|T
h;Q!Z7MN>k`nh-+uP2FWJ!J$k?ALWD5$72cslRig(i#dxi&5wJS1QrK1STnN?OM3M>gqz2f2XW2Uz20BZXx7BqDsV@?Wfk!STK&V;$xRs)X>dwJw<LD+
>oG2L<p8b3(Oiovok|%kzG9*Y-R@xQgEP6qjh$60!O12L38hEu8`?Sh+fNWFWKXekxAeP<YeA>oYjYbEZS}gal$Gn#K)RIJ@=z**1jWk)CdlhNgTc%k$
Hv#<-EN8d0U>R20-mG=l@URDlOhQY@7#ILQO4=n(Rsi<E&Wwy{F6`BQyS=z8=vnM9H~$Con3Bia@^%7{;~O}e%~CVMR6>alp6NCvI=nt>u_i7PhG*9x$
{+_mWhxTwW*4~en+A9+$+y&{V0eV2%2TFWQJ`{XN3<;wgN&dM&&Jx6t`raW%XB^IFZD_7b$?G>^Mi5*^~DluM?OM2zs+zXJFnd>Z03uTH0M?Wjl+AdmK
!t;*-{8BKMYQ#${a4&46hS}1jX=9spTmi-b~J~y~}BVC@PVLYSjw_j5EDjtjIb7B+n_5v^<itI8<9|u?m$1uRzDn`it&rcBgZ=-^MXU^a5lgHhtzMd&r
n*Q+MR}Vo*GC<u*bYV{W3tJaF8r@l<I(zM(HMb}8rVmF&6sb-glgXLYO63YjWRR+c14D|1?`>>le`H;yo=(N8vP=6o>OSW>YEJFp{ya5*n|PQHQc!r8T
_0!SShw)3GOC#=n1Ywy_gkfreGes79Ll|WAUITMcv3LK^~a)U*xkPX>lBjK?$SCKr?N>~OJ7F78qgLW$z9l5G#zo3%5fPLAlJ%sAiDS&+Gfzf&J61&f_
PDZEo3R1`BS}#|$;{hr;PWwG2U_6-4XFRjl^@ECvM_;gbN?8H{E!_|gV%V)no4L0W6~R&&vWT-b=eYvR>|-ME%Z?uULh6KZIg_ZUR4>{5yvaX-N1vM<N
3(6rgd9nnE>6S?xY{#RnTuX0&4G~e`t%aiOvv`DN)LpDsA1;qcNSfB)fF7EItiyInbN^E<&*slRc)2_s0mXXBIO8<tsz=*0!W!Hyjaq23<FaSwhgm&e}
$E|xUuKO(Z@*{fSOufuN$$h$<#@ZlVl+kuumn<Vfvct*`A(Jb#xo>opn>&C(=Q{VVQwSU=3PFw(L${YqlAwz-4z?$hxpWR?|?xb^^HNEblFo{TY$#nqD
4=oM-dly1$C&r)GocU}4YKW$(n-nl(A(bfj+%3q)-fg!rVVL-y(fQzV`fd5z{%p-f>Z&py7PbvG3b%PxbdLG&dmPWF1M4)2k3OGYqQFuPuPMA`_P43-K
@;^E|!s#K4*7j9pb6`-%tQK4Cr=#g7B6^&ew)0(`26KBkENKq;<E%!+kuqLuDV&A|dw@_*Ia=Ac$>`I_8ocYbvX-HwV)v{BtWe-$Rqsp>dqZ1Qm^v!y%
FXpVtrV{P06qJZ+*#4J7m7d)RXsoJdnpsZstXx{ww2^pUZI09PVISWV1Y9?auu|!uXApGVT5u0zPVE39U@*z55)4c~)uvoT>4<0@X;^h-TJ0iMRk*{-L
;+Eh?2V~zu*9D6PLqSq)N2r}rwi|@y4J@xbgja|r7<PJvqhw@T-p>%6$x#rUtpm#0fe8Fw84om$2rI<O0UA{R+FnRK+Juj>_E0rU0sbELT4L%d#$lJL)
G5U<$cc@&J1X?%{;Vxxnfvyn_@D4%xjennaH|?c69_|xjJJF8Ngz=yxsZ(hQnfqX4G2VV0)zk?uw+c`GLh?m#OocogxuA<YJS#e;|}<4jRSfnUJwC9^&
_>)@ACdZh3cqjV2u|c4x76$|RejI*2yp#>LpYQendFSNtkK1YoW%*c!Kd+C-Y#g~h5jL$%XrQcKNi#R5a}cO4TJRF5QBIuT-zPimSX8lQ+}&idmUy4^)
SxoBuu)qMpctk}Zmb-NW-*lC5Y4WN3+1jPNefUE?)Vr$I}P!%tlT)j#aB$dsL@wsA`!ucLLi%76ga23cnCHP{-T|s~AlD<e?*gipek!-F<x2T&-r0$dE
x><s1ZFgd#Co#jN4ADzg2HU4@*&Q9FU6ukU57OasIqnJuSk!J}`1<KsBU^cPJ<vjO1>zZ>GqH2&L&T6m!kfpsT+@8KOn2;FK|xJ>yE7HlFm+ixa?p+lq
*LU@pv`ELm`7k$^Ljq<l}ZQAT308c31XFt-5YPjwG@FJx$Rf!N`{U=_3;)3ibK{-oh0N2EMpQjCEQJ})EUJf;d-weraZA$F{;^#*covY&~p3JTCRLn2T
q^`*^Y-~qQj@Hrk$FhX<4*FYUvK%1GZ5bX)ETi25iZdQQS6F0!mQ{PBb9to}JT@+0LdXQzbje+!Wfh(m=CiL@KuSkoj$P$%@MKu&Ob^aHPPTu?2{y@~p
d_y~aeauqx9|(jB$YHm9sU=(Yi1OG9kiaMy&$WRK-E-qCi=mced*TP|QAq~IJ@#<ZYh#9S(fims)Tih1YsmIT!Xw&&ZPN>x4UWPnphFNqidYxHv7nWyw
d?ZAvCoJK6Lyyp%}QSO3HbZfK;W<8e0gMSo++#M;e<=KclhQef_YbrB2A4-*%$|JzrGvZPk(hk|%#X3{ow6|+wDna_I8#W8}t+76NHxnjd#3d_Q2Cy{X
tuwvsOIi^CZ=H{G6CGZ?SJw=+LQF!hvDz?-8adlDAnX#ohRM9i5i*aQe7e$QwY3Y_QZgkZW0~de_}Z%ohBeD&Xa}O`!;Czc!|3yiCGfOZP1;}v+k4Jb1
Y*bOW(~+}Z=uz2Bbb^<u!jxkIz)Vw*`d2G4^&KIwQT311r22XAkam4B6LoqyG^`B_>D>)k);&tOB<5Ws?m;fuwi+GD`wKA+VwlNL(jU5hYn1HtVRnpzC
Bes$LafGDTijEa>eA(%a{-Sqqf~u;7lhB!#Vk_ncIyk*Ocg~u2iHe2b?5FIRw7Z=7^GkJ&7;tpyooNO^f5XTtWtRYXWwuL$b*1HBZy^{5ZTi&6xwkh5o
x1)1DHj1U7A%wLO8!Oe$)s$Q>r}BX$pzV|dZMV|Wgc7I0D-*7;GT7<5fA!V!r+!K=+^LrdTWozNcX7%Hi?)aYwgu@l<nBG`UHW4V6aO&T4j)A_o^DKJ(
0nZVB%u~_ZESr;n?bQr25O=g8V)6UN|F_EH7U1d46gySalR^dvSWmbiX@ML^~o)WpY{-);%SS%w)Nq~l$;5JW>vrd;ySSqKR!a;Fv2eg~Uvb_sx9@&vo
egYDGT~lW#u+~LJM4-a4T^i27RYoMl^(4zzrz*&8)<F!X@_=KQ6QgqGRF3G)3SUiRaZ(f8)BIFkLe2p<bB4@Yn?!XM<m?e+@cdAtcpC|vf|wcbdsgjfX
-)H>6jH_2Nd8!3ThX{)!MV7C^q5lH@Z9(z+c<W+fsNa;rb}J!*_5X<&?=seSC?rNa_s(KNL<`2YNsC(PJ<oq5!?jPP)=70vhNAC*qzZ>JgH4F(UNP*lo
Fsb1`l_b2|b}Ku945Ou~=hVCiCHT2P3iF$0>r%&kciQy(F(fBI;FkMeLVz_F_Ar%#j5kiv}}UY%8DitxRNfw=~y$i|*lk3E2gEIZ$yPsE65_-SLow0;h
5Jyb$Iz@K!qzNc+CkSvPF<Iqid4jj6k2>#WaZ0t|e=RE<P}nJzZu7@ugsuG=-)R=c_=1h935WEzJRjD+db+U$=@eo|xDi8*Xque89z(PR|wI-Fst{wya
MH9OWMZZ$!<%cLb(%nb{+1UM=qwYg_8%*Gm(J@kj=(JpKR5HltrsYOmQ$YN2m5mL%(jTnA%&AWqLfq<UYF`5pQcuPlq8rtze?TTo3flV81JEK$B8@afz
b+%*0a<bc>_BFw`dgW}xO$GWz?uVE20rvMI)Y4uH^|bB|CQh5%9PS^7o_7F%BPw&7DUP3z8}HZjIaQ|{6oZj|NqE;<Z~V*z+yS%u-c(q%z2OU^s3KTN{
H4mJ*fi{WPOmPxZN|D$6Na3^d?mw7xtpkpM?$JKRKn7lXA{CzS-%L4>nw);AusofeLKzC9&w2yCLU9ot(j9`_Tr+c_P{s_D-_*Wn9jvMq(qx04^>>6*H
%Pu7OaG|-g!>GBYT9~5ho&D>rvgcl^teSxH$q1B-!RFqOFNg(Mc=7s#og12#ecFs#Y4%{i!nPi<0J%qrB4cHU$$EQL{+DdLqnZ+fBHxL6*U8ZSU#9d@t
!<-EaBjMx6EBugp~A?VT6TV*1b<JVd%s>D&c8E8$nooy#zQ@zPt{Dpzs{n9gc{jb$4speh&WJVFy*Q=4fOV9P!C5q&rI!M_tNyjr`GQ$h!96&!MCEl+L
RY{>(|hMYn<<4jSIETwZiQ~Tn1o*OC>tdxFVD2Vm(fwtgU2&{L2#C2u)T&3e+uW~5BZ!IGtOOVm~4L_k0qGx$|ZzJ<sJ*pg79@W;pK^FY6fv)qM?oT-h
JLOveI5ULgz2+|YiBPMSr2%yfEzQ6AFt&^Y)e==XT~v~b62(95KC;SukPcrbK7F1zB*XghWHGJh=B1`?eyJL+2V44&ScrK4%bl-h*HX88is!P)%<@P_3
?Z*^h-k;0tOf+?q9f6jN95cj+c4|ZMHOq{t<8K#pV;E#OI&i-j7;@q7jkYc9o&%arJ9+c=ss9%Y#MC+V7nDfxszG>w7XW+v6`uvy#Twl&8SN-Iq17sRG
qFzG_&&xDHTwarZJ3Vb|MT*)~h_bMpeQDt9jHUTZLHFgmyKnN@fcZSV1N`r_5<{ZkNgDa1s!)+UQqHX1Wa|z{q5!3iB)^O^ygQqAx7fTa6;Tupnx^%z%
VTL3ELljzI`b&@TiB#2TlK`T!{vBsjjt-)h#|Vj*I)%2{B`E{80%;g5aHvIyYYg}t^sz2n)fwo{ba0Q;Jbboy%0^@RkoaRr=yo+Ujew>y~Xr;wo1Ku@<
T&2{Gh*=@rUeKK(#vBlM8%P_DLL&?@4xR|y{V4v_~7tTeR=Wqd*dvYh}DiL6QtlPK+J5ht$vU9s-b1vXk!s)PqnF?@wwwZ*p!T=7RHPUU@Vz7qiwur*o
W~hy=ml0>?OA;tdKbh`eZ4N=0Uv;JAa!6}VXy}QMqbh*XT86gD5(`1>r*at@k)xu%NwSw@h0MXOTO+1G8IYD}Wuyod4;!q`6gNu+Ei*{q@%ePFvr|%s)
sdTc(_1Lk)N##Zwxn<9k4$Utcj-cg9f3E=C`hHF>vZe-`cXx;$KJXL$Qt%2m+8URRHx5by@*!pb~gMyU7A#Byp!lTxG*v&q0xqs5sgNp0$b}>73*tjRr
`~51-5JJ7S!mO(h>Bw>JpZh@ERc+7Gtg#*eZBi$br|?JnLbBR!h<Ji9iM6bbq6e0um^~vRC_~d8A~v6HdscqE5>i)t2=Pr}vBo3ZoSYdB($@zlsQSvgh
ekZ4qXfBiKQLt?VMjxXnbNOhgkmIjoxUzGl22G){cS!UDQKPmbuyg^_Zs=CU>ua;av8wU8(vD9@k<_=%gB>w+I%alVh#v%slM7Q^;A;N$@4Q&IAT^RkC
j{Sa8fO^R14>!r>XQH?AD^BmuHjqf!&G8Nm(N!#A5scseQmeML`fqHBi%oFI&<UHhbG0(P8sT@Nj8|LV4I^cIF^~fU<ZgO1hoKUuL1r?|&tvmeM-hnJE
Ch?+enw&K(RVxnwp=)-JEX2v7Eh|u_y0o$vM?yyYy`M9FCQnt&HIAE|dvyZX?k;*WS2IWe&~rcW7tS%Ro5D(6)LODAppclvvt14e-Ud(yPj;Dk%_O4ek
S0~)K%E>X<{YSK&dw)1dGe>?UTtO+#b;jaI6z9&(qo()XAq8x`v?+sL~WJYFS0Jq3Sg&4plcxxBLSxwr{osdrAB6<q3|M*SWu@E?5tBP%5X78Zi!rSS2
Ytkg6HhEn>}b`g`<^v>g23eY?Pd*)wISJ32A3>V4?u<c(SUyj^w#(XX}uHs+!6jHCdxF7ZT`&4}G)PqqUCge7D8ro4ZxH^$lf(VhiodZq~IqnV2xrubF
S?P=VpAUkGI0R#;xaDeo62;Ij#|f3agZhSF774N-y4^y5YX$Lpoyw;O=vEKZ^mv0Om?8-)zl?cxLpUdPJm@*os2{$g^q7Z1=c>jpXN@c}k06_8J`1G@P
_XR@|gEgDJ)mAdh7#dUwOEDMAJChxD_lwpu7zU^1`9{6<+s9m5qSL6(O%01EscdmG_?n+W5BEqi0w!cXT-be;uTRLaW*_;SLV&oPq1O}mE7l|a=NLiy`
do1%^s_C5!u*FUCxn5~idd5_wCG+eA7&B`%Ycz@M*-R4+sUqcFjZoKKa_D{80o;eZZ$f)86BFiPH#7Mot2W`9%V4)f3m=1keemtjzsSLwe4B-Cp%)>$-
I?s>M&M-K8dF204jO9#(KrUALCgr5gP|#8Y#yIsli`w;G}&z?z*7KV8rpAifHsr8E4G55_D#1{8qt7FphQnBN2E#21U|YyF>x=&Y9IBcW<)3?sTtt8gQ
dxEk568GyBZ=!)C{`q^9odj@(I40e4{$?Y}RZJ>dh?Z&l^UovE<q=#FDdcKxP~gY;h4axk`5Rbm^*)-FEHFN!2avCTo{)r>sJ^40j-_%W;VceNB|g>bB
G4><mi8zwFHegUPJOHXvVV`mRQ|M-J0wyW$gkYuyWLkqK%$(%F{hh>AQ{dzIW}n~P?vuqsSQIgiOJbu(Eym*R};can+)IiQy7yqE)YU)Ge}s<jL|kQq4
*xA<8l&$>idacNe7kzfd4rbL}1RD&bob}4u&MP3vazZ@wRG~6sKiAZ;4M7C73oL-egWfuwuY4`LT0IP0++~DgVM<#}xA(O6iV0RY!ilc{_1J>KfE`#Ej
@UREaXUh#{cr_#qGoRh8%m8dIn?oSaqf+Ni#5NV?y>nKvwhl!vu2u<{M5eq>rM~Lfw)C7{N_ktw$uvb4noudg$Ew1&j3k9^^Lja-pHdUHRhNS5`0dJ(f
D}&|fCNFu0FkT6HMOj*nr4l-W|xHN0dad%m!}?u)OQb?3vuUlQ?*~7E`k(O)Dn<{#(`-q6%2wGMYCJ*0b2J59c1fjNw0yK?xK9pbtS{u?76gsJw>WC4l
b$^te6N~OYwm1%4=hC%52+e&Wa{f{90^;o39izz-s08ymcie=gvayX7V<_s(nI<<O-T>2E<uT8`OoPdSu^T8(|C7Xt)!Plc6CXJD7eHw`TAwYqIQwn1=
+v12t7@OS@UjYGELAIqMre#1GrkRi5SDt?r}EN`dVklYx^k30JELnaCV^qRtmCquUx;T<L?cvJB}Hd^OqX{jIt{K`aAv)|}HWp=T;%_su1clA8dWKu}F
u5fcUkmnpq-E_7Zq>*HqP3JF63e^v&aiA~&|ZKhE>Q`;a>!G&WJ!VH%VaM$_HKX7KGb4^)ZaB?lJArm{`yq`2T7Oa=SYK3mgI7CDpFN1Yj;wlsE?Y(wB
A1Z(ukO=QfGuJ`25cG0=?6xW*d1}X~tn7dr@3J#rM9v{w&}uF##<8!Nz`Pvul$0aj-*~%orW~QO1d=956-KFw9tf)zXLH*FX1Kq|EbkQ|K$Im@=n<?h;
Bt-THzz7IU<zuoZWem1BLTgOs}9FQmEK?5Rp$kn1?u{+-=}-pg#087kB6z}AZmZ>HqDhJi~@)h&2&_GOLbP=(Fx^YWmQ8~j?Is1%@i=Nt}i<^sL&o+Y6
^@zUUqACMa>S=Od@CCxPsaHHoJ8Ut4Jm%<<$&PsautcO^reO)pT-lLW{0+cFpe3PHBUUO50iQuXj;82WwTETrXko^<3|&3qHj$R_)kQnni?etbf&4lV5
$ed@^62^$aO=<WlG5HT3I=+M5%|w7Ki$3NYOYXH@4D47)sfN1>_%ukKKsa!;<eE&#}q)!e?34Z}_J+S^96jIP_*^6eZmiU9Dn7}nYrc5EOjp)nU17bZc
U$zjbo<R8_};{Vt9SnFS`e3i7vO_<{dleI+ox?Xp#UL&~|08a~?D=2$QDYAuE=d3&t8#3y%zDDLHq-6+dW?&I=%`x6wNyu(9s@bvYiclNz>_@e4z&=Uk
XQymt3Z%?xt?zcUTt{_x(r>c2kGSK<|CVd6TGY}xQN77VCt_DcmRzW$)><b*%;*_tw@8e+xz)<Z?6f69F^OH+HN;zDukOkTINOCp-pmsza}y@vDz}+UR
7&LXn_N?{@@=Um-CWun|0LgXb*)o=J939}58Azb_G(Kr)UI17At&qE6?Ty>Hji#<5VGqXmbm;9DQlu*ouy%fnE^IOHCV(OJnq>-zuFi47@bt++ANyga*
<0wrZYpxq&_kc)$g<O+)+@q*N{o1bo+b)#5Ds$4Ply|v({_OFN}azk+rMHeJTnx%q_xU)y~f_3l`VB-ZJWBs?scB7sn+@6d>1KBjV2VRp)F-K{C&ARw~
u$0iz^{bOZ{EM!jCrVGcHabJ}ImF;!`Kfg>BO&(<KN7JR()_*zDYa!W}_A`RYgBqG0E$r{k>?hqZtEY%UgjB0T&XLwCc4|Rr`G1M;;8A*ermVgm4t<xx
@!efm!lPc!>7Ab(iapzfz9x<Jr8B-M1-M+37{GeE<u&N?}*K=}`2U}D|1a0Rq0@(|&H&mv~F7q=Fu*Bt-E-u%CN9Zi$gqeCwYBswz%YDH}0a&+w#Rrra
GYF<+BJS=oSXht{Tb;L?6#^1lWV8KgcQygQi-YIUQlK)&+9$)y@=^e0;|875A`Q>Z#XY`QhdW&D%YLyaCVmWa&(vIcxZd0tF2qYSNazl>5=!o@(kp+Of
$2ix8`53k4Cvc(M))|ft2s{JwBl`B96`NumzPu~Qyw^SSFY+qEvbMlk8S3Z>>Mx^%;Pt4j`rL{$Q(|}#EsgvYo_n_HWGln7W59I9U$GKjw%o>)GSm4qZ
M@D%#|~s$N<rz%N*MGreguEqv2Y`^xMr6B{GM-6|*%Fr_vM1Lgefg3MX+|HxZo)4$aC2Xs=SgG^`b#v)0bYkIjnT)>vzSKwj^U2B`L;@1ItF$#bTa-Pm
F&Y*gadh)AN!aR<)&5t(HAiOi7<(b~vld!z1nM*&fl!`>sMLEPCviuT}`m59OCatiIYkci-rJ3HWlgBnWqhBJ}KL4pP{)1oF@sooue%O(QnD@<DPiEet
ZqT|vysky5%ka(><r!2Kk@GV#2dbw@!mFUSFexbMgg;tg-k)851J7lXR(8a{Nn)oU)LDmzPr0*oBrZerZh_18L0^rsJ6M^#}pWUx#r0$p*B<6>UA*%cW
da8NC(xp97QyuX74i@be&s2K5#qj`e7XfsIx#A@iUPpL4J59;imZ}?tDGu9J63sv%ko(q(XE4+7M=Y&F5?R%xeYEt@I+I7R_7?Njy4bPKD#cdW`?PdX(
YopKooYxCsMMpo(DzEhvutA&n`L~-YL=`J@372Zq{xD`Ss85v`6z!q=M07rdQHzWJMrBWHwUG2&I8Vshd;BN15r2kklmx^ESfvXLYaZHC0^OBu0cMDZ~
s5`-fKyEBuf)}7v5sb99qz9FQB!G03rbJ3OXPIT0Q+DYe-IaPjz(_hrMgNT{mgJ{RwxtIOh{c;CKcc|NU&7vyvK$Ir&>xiixXYwQw{OldcfjUitI2QLZ
uyUkVL$fVqBJk+PB|P#`c>c!Ja05b2UyP4l7@6i6<X;m|Y}=o>#-)@*GYh#-Y<k7~67mFLmjsUCws$HjVmOXJQ&Oa%*_d9BKWu`lMKbBr6wZ12DrIBZe
p+&Ix+;4sZWO6D$DfxCOadpthQ)XKDjm=y=LgnGN^xL-)Wdj@+#!}Ch640;Fa^^jc+_L`XmYx<l<XK`VV>EHPBB?kU|yI^)&R5O=vq_sUXv)T7hGdk2y
t%kMGhM7IqcncUR&^=#yQ;7RGL2v6bOA-GJ9cW7z^4abh2{^>6gO#H`6tt`=h4yG=ZR7_|6&?-D5y*S)k54(=YbG4BJV}i=>=3^DNWfLxdOZ{`F>Qc)B
k8*ET<`QJzA=b%T`?;WA~5Pwqg9_d61rj}7!p5F=v=fuHX76!{y%!l^)D^zjX;kC7TXD!6;{TLV~-9x9HQ2dr_q4Ol?D!~l$#TWj~9|@3sD;uf@h$3gd
GEh11~h%>(ijeDrzRJ9?)$s9VN)^N8;WVwv9L3QO*Q{jf0@fg!(uLZZ&1oz_bg9mpGa*)Z8;QJ@Gjl<J4_%skkh(r_lSiX7YDc)Du>RdlQ5CqLG-{hc_
SG{vP`V*v8rx4n{;_^%ziyK<f)~4v&YxI~P;WLKgPc4%DJsI^LUa9BrpXw|Ngb9o$BiOe+&I2P3u6El$E`O*^GYSlEJ|x5htKsvpQj2D6#N#Ais38syU
@8Dl6Y+XbGlL^1i)27~_=@oZ&ol~z#MjLMbmIiPbWIAng_4OMBMit5asYsg8(2lgro(Sg;dymc}fzk%x-A>M}P-REb#1I^{uW4kooTT)CT8z64Qlj(Z*
*4PXIa}-2n;w{d!nT$i+8i6fw!BtgNP0?EQd?qbw+~|^du!&vODF6QVlEBHVio0l}!0ZmTDId{M9r|?7wl%mk1ePRY*DL*bFNVJ%=hIkTwVhCG2)Q;pB
rsyQo49F)YC7C|=@#oC+yG)8g3A89TYB=JO{f;P6adCmo-@Hbwn16M+WvYcD%fw2WR5XHB#`Fupa=X`ImG^`YKIpM6TA`qecK6pH=srE^^w-m&&DjT<Q
vfhy#hgJzstv>zSE5k*|+<Y$#=tH?xAAD%lv}y1_aU2{aesAk9D0x?B}sSj^DV?`^-%<8WEO$pU)F`pj+=APcS%Ge|1rRDoY2j%_*O0AmSba)z{fkZcs
TGg%zyVOAG${7uwW}?<ap(jzD{_8Y>R1nzkbvJG5D4od*QBeX@_C_Y>{C{nJ82zI4d0MD^|^j3}U|&%lTlk{iHgvYIj>J$9}qFYGHe-Eut?u0TTA`E~n
_u84zh>5T27B8Lvi^2YP&dGQ(E4r>jaV9?fs_FRX?FWeMyiz<PlTsC=}@Lof!rl>13yyuNnTCZ^}_LloFMq+sxeZC%KK3Y{*oG0ag=hCAT7ZSJY456w)
IrdhD86QZ&;PQ8%w2wGZU$Oy%)u;wkB&<1MXoC^4XU9KownRWPDLgrYH+K=e-QCKPnW$9jB}Ohcx@}>F?j6Mh^gDXT$N3%w+K#Dx<K#tgQ1Y=YBRY*0I
ANQ<^zb<t^efg^%PPpu!7}VMi^D^!06+5Yv4g-`GaWIG3f{@419HY{m*X04<^JruXB2lZMIT{C^!r&0&iQuDO%cC$puPK-WO99V+ocF`AH^x1V7ul3ho
4xQslejsu3PE(UcZyGCUPx>e7jpQ&+N@*CYZz3J>gAiF2>#jM(l#sb&g62cfHzfL{MQUwLmMj9t00z65dgIBUbqhZoYxYCqTxLpi=(aFQ|HKS2AA)?|=
sPcrm(06}W|>R+uav6S%k>OXFDv&fYp4##|Z2gPqOv?;uvI!4UNl$9Pug4oRTab5{JN0@j#UKq42!0EVG`Aczg@4Vi8JIq5p>0~U&IsMG*FfjMc4M}7(
3c4($TCU15j!Pn)tPDfPO1NgjQ*H=>5?W|MN(G6q_!F0X^BTaBTfiAV=9{^UUpVu<j7@3tf3$D?5AM&#&5|F(a*V17pasWI=uUBpq9iZf|TRDY&P{29f
?YOLW{9+JE7hcCRGf;62f~;4G)O3s(M7o$$ykRcHh$DtAFv#H4DgnB#7gW1`NFNN=Iv^>&BmE)^9T2{H+%N*;6wQnrno@G@IVZpI{h^D=8$215ph|?pY
8pqY6iehJb*NJ7xI>De6mT$)*dmPn{8a;^jPy1hqjL&^@-?sh_U)CpEA&wnM@=_%{Xvyo2^{zmFx;S~2?wwpDE-hNr$=wkeMWg5IyOc)A$5uHB?KL3m<
nVE*9Dk0yfAaBs||~l;#1uYEe7@rznWYB;R)lQnQv3LQ8_oCJ*mt0^863H0Cqi9qSi;M6X=_N`Vuv7WqsWam0urWbbB~_?hHA$n}p%ca#$CC?Hw48i8g
qg!w7DnuB4o#+#Yuld)_uERN1io85kz41S1$Z8r8bf$ZC2I1mGr_EjS3<-JT=*sxvsC)Pt4!vH$#i<0*F{_9mQNd&EZ+_Gt<9R$|OW(YBg-6ZsUY+9hr
@Mmc57^vMjqZ>wck!kH)t?Zw{V!u;dVuW{I)U680C8s<$jk9iarHT$;GjjroPBQ%`y^fi6~BN+tG(chqEmf<A$?mYL~;|`*orAC+oStzWyo}YaJWmCv(
(V1Htg=}iws$1lPBpHIQvlpoVrRiJDcmaAjh_;*tRwFVE5ON|xU3B#Yjae%tdi5+FO0et?zVOi-q?Z^Snp+$m#0ADS#)%+0rwKyW&8fEyxGyV}8Gkf22
&dSBrSrTt`e6<f#=hnpY;Prd_))%4Q0F>K#WRWI9B@_3>T@5*JH5p5%RPj}U_2XRPh;JjjRZSH>f>R$;LM|{Li04OZzNA<rR;vb)a=hg?y~Ny0^|GA1j
FZZ0a6ErS!JJ`99;f9PUS<~&PXSflFRGjM)DV{jh|<sh(DzhTu*yFlM=+j_L->%ya<4MuTO3Np!7z+tBErum+Am46gd9Tv+1UZg%ZBku<p+ORUO#MKXV
0Uq|F(hfIES4%YLYsNWYyA#|d$3zT*-!Ur0Ht&^!#tfdTF}gHdkyN)r_~McEVVZU<Vw)o<mUU~Ja$t5Q1XRW;R=5_Afpm@D971?R=!P>XNok)s>@*rFj
Pk(>wZmiKXW%$Na<k<=yYD&!6&cLk87+13FSJet8K%$<VX9}Gc5ky{*cUgGr8fQbbyUWMPFw|kE<8`H<u5mPosjvG!J61oH|{vye8Owx;X8Lpep*LZG-
=03FZNYV=ALo~YG^Bg^3rFWbk&ns|F_Bt(i`1#wd{TZ2My@BR}4*D5eB7;&6@o_YCA*f{ri)S>)?a^R?S*$FEH;~*+b^C%3QUj9(n%ZPK_IljT+p+f-$
o%u;z@_w@B$2%(ox;p$Tt(HLf4VKur`283Mpv^ND6)7vGjTJX&x4$<nqgxig2B!~8%?lrRK&~ejLw3d_Uz)8g!u-DgEXP%J3A4pLL{e|{s)jsG20|MOu
V?Dau3b5*?7%i*gNdKWx6$oBr@0-4d`%z8C&@8yNaQWpqd0(U50W&ttWo8yqBehTp@3H0Ty1{9?V%D1h`fLpTp663m=C7MV|`X7bLuM;+>tEsZaBO2Ir
bXLO~_;!)cUn)?C3xuVKO;UTFIurQYy|4-2@aBSE<kSV;_rcs)K)^5%Z?EhqZ#I-{tXpV5BN_yiz6dpe9zN4MZ!Oj6zf1ONUvr-&lWR<F@14-7U<+S|=
x8^j;hShX=81GeF53rDJ}re#U%utWlw1Hz84i?8zAH~Q;cO2sUoOU=CFiA*j6unhUWy~@lT@Vdn;h$>>L4`qrCAaWl(oBL0>UCe_bElYWqz+iBf*X%T#
7(94T(F#454Sn8@OGxm*2V4HB-8=bmkIq1e5V6}H4wPGjDo%7z0X105w34c5VrEP$#azp>4R-<Rz0C3LgEvLcSUb*{0r_#ahfDjIHs%!Z2yNKF1&f%oj
~oc&#OSJ2rjJDaZ1`~0!!#0O1M=}k)hPf2MeB9_W*lQIwnN4U57O*71@5Mw<G923{0lbaSUrL6`KQN%kKr(~;PZWJ`GchD8d7=3=zWA29m1a38Hu+L1!
W(c?;a4R0p=`IG#fYAjm)F6X+{0U3vSwrmjb6_O-q4oyjx%YIG9qw(pEh54ur=;f6egwOz4|SF18y2cDrt_fUELxw^yNOY|r{S)=<4@=>CZ9k3$(vBOf
z7cHna6NJe+!5I{5cJ+o6M>7YiF+sD|<Hi$8MFjkh@C*ZBI4wPfXw`*jc<HH_O5$L@pOPSuG6r`p`YB+H5+(=ArbB@}VFR=HgF1)07Hvyh;qW(f}fxG{
FG^V@?t@#6QPI*u|EDO_oYq07xeuu%0T;$?Gz|P080da_6Z|<Nv>IQilSLv56ZDdQLM(^!-3C6F=b0Y)dnkf?K@D{rr90b-M$lMo_3eqPrnwVpR6e#A~
x=vJUZ<LJE!}vj35pX4f*~V_%%xKQVv-si`=Is7J3u$_EEWkYen@JR!CLj$Z3~L}M*-)>hq2OzvEa15(+y~4zr<hcaeLSEMa-&EeQesExY%tclWwZ#93
E&m>-~Kyig@XmUfjyEG)xkmR^AH7AbkX+W*DfYTy@PT3{z|y6WkDmzlD;WQn9#HloNY<8#<t@#E$mP3{{4=><#wOw%wsA}lBZr_5C<^F>p^pqgaapizP
2Yarv|`5jt~omL>uiD93;iv3kJ3_M*tttNnrfA3iot*PtJZl-|V%cg9%b%4wg?O3<)H91<r>m?`{N2oI=y;kqNpoAQSX0jrWcv9rvQa^LyW)9gEezA`!
d^?1A;O`=uBtL%b@FZsmnfJBY=`7({@DTUWS*`K{?syfAeEJ?~7=b)pXLENj3E;<$$WygQ2d)Snlj*SWM&H~O%z@%t@-^;K1eWrD__b5XGd4ZNKV`UZ<
V%a;-ZGo#A=+YXfgjgN@g-Ay|kqEnyR)d1`bv~zG2Hh0cD{^AsUEJc0u(crJ4l6)rhzC<+2yno-yV0zz(ny2f!!S9fOY6Le#fX5W0Dw8-;wBT%W>p$~p
qZ~mkZ6X+KKxEgW{^-yk&{3(Fv&P*555qMgh~zoa!Q`SZzA$e=LMOxamQp4r9Zch>tiw+o|EckELM;KW6VN=vG}>;AHvF2b4~B~57X&tAQBM@_5}JzU&
l|zVbUP_@X89%<cyPRJ4f>{4f6qUAN(Sa;l*8=nrUYQcR{)2I)Z!5|Q(*aW74?X9WJBe3gq|I&SD<7pY^`73^7H21wT(=0-ps!~>Ar=y+XH)43Fipp%^
sA&?IK%W`EvFb+rOeCAVZ)fy<$T+arfV)eET_+>bWto6zxt%lPV}rwT}F*KWo}Adl5Aw&vFnP<D|l4Ze_AvD<dD}_evl}{X)9#+Vcj)io0Q9OLp)Kcv*
mms`BVLu=d8`PxD4AAxn^tuHN};S<wehq>7>gZF0niPK?{`RU-pGLS_B~%H_wp?pJ?J0(2eR=MJ#}c8;NwNfx106%Y|f2JQLy{CuFwDwAg{r-SUfY+Z+
^iXaffR^+m7sexko?izDHPoF9J9j4=@??4Z|vmA4*OBex3$yb^uzH>`b2@O#6cC*MvF(W7-L;y6AWpmIz(T#XMEiVx$iwA6Qu&u$1R}DG^HE%p{dWVEz
`Ce}RcJu#0x%^Tvd|C3T|Gz7){#0Z5KmV^~TJwJ^;&#se?U#T4zdwGd(E7_8{l9h5&jSAI^z<J;{^Roh)YGqC^cOw-`~Uu(pMTlgZ(sOlkN=WA{_mY-|
D^T$i+lg0#QjfK{lmWg)7bt71^x$3^q;wOe>3raG}(V*Pk+M5pV9JXPyhe)bYE6{r|y=6fARgKz7O1Or$thF+HIwx$7IYee%9UWIuHBf*F#uYb9_>gJM
oQ@(zEw{spMO&6M0^bKimIGdtaH=x)b}Pr!$L+C%K!hGWsvxU!J0m7Q8=8xemBaYM5f0nb})YbWvZ!8=SRv1CKR%gKPiXzkikXZoXG`_{`SgfU#wq<9M
_G%ljWMo!DlvjPhh(PTxLF_X9ptbm^V7T<iuSEiN<JU7h7W*Y96@{r<$iKjZgL{Qm#meni9P3;8CYG3NYQWyd8bo_57(3Xwcadej$|;9X#=J^EK)KaS#
6;-jGiP`n%+k71;7`Oo$LC#>K9p85Z0{QSw^fAa62^Z)0^&;RW4|F53Ee~$lu*!ce!%HLn*?_V8%#gY=H8AtT0-{JCrazpj2__@w79uBiN@d`BGe2u$e
^Q-Nf|Kk4r>im!Y$?NyeiJxE9Kl<+<|L?!Q_*Y-BulQen!A|{q)q?+H`7Uw$SI@UIsIB*D*J@hRJaG}a$s{&3q%&H}E*#^Kx5&6VH-3G2(mIdFBs<v)b
#xokQ%jEf$auIngdnEsr+Y<$WKD(Z?D@yk5Y(<Y2F)}Vbu*^nW97tzuQ+CV1-f_Rgcv*U#+Jc*TRAkXJmyy>v?)ipibZ`=!+yL9p0W4UCCibWC5C@;d|
wuo`wCpAF$E6wc*22S?q`==Sj?i&Anfpg?Oh2Tv_Y0a&l96KyQmX3uvkb|&y_Px>_hrS8<i`c3YYjty>E0ur*d_Phkyx>hx^9$lvdj!_Bb$eyn6;P*ND
U%P`r();y!1U4VzR-9vnaS)1IW6o@(gIF2d|ssQYaR1lFA^Id~}~8n+2qThy`#fpH?7zxI4XDA6D}gyG1RdGFgZcYTpn-Ive`9kD-)?lWtk_!#{2m?8I
)71x)dZ<p|_O%eM`4ZOzrrM>-`oc*mK9WANoQxmj@Y`O2`L`~z}l{KI4ufg4qlyBttRboQMuCIOABh5Eq>^S(JvWWXCiu5cGGBOAaW5sTW+D)pvVN7u)
+vYAlTOU!LtyJNip<DK3)|18=Y~12%lWz85NqkcUhhz!t!Yi(Nl>V$0EQj%`kJv7>7Yi(^(R1VR2i)z8S6IGHU0;H`VyN6#c0*^W_K--h432i+AQV&m%
*qE#>iFnFK|?oO0dYM)H(}?x<nz(kj{G9HpfkO_DXN#L8VRfkJTAWWL@uaV%7B{iK(`()MWCOVH}<c=ztg9_uW0&cOi|AOd(_{42b;g9T7ye3A?Cl98$
7m(Ht5;#`1c@1E}kJsD*F$$;NfYr_Ua`XjT7PI#qIRlaM#l(e0C#YLYU`+*ejRTOv5(xnzvqM=kC#4_JuHnF|LB3Y2V()4Qvl%zT=A+<h_3db*fjR*b4
6udThY+G*e#!8Swg>5nPa>49%OXcyX8Yj`pSKE?C9zn&6=&2;DJ)-lDOGua>7tigcst)zTur%NvhMpm&GyvJ>E99>yb4dG3?q@4iYl2H@0G*Y?>8zO?G
3*C1f0u<S}PgtSicA>g0>@l*5cZqHz&*>if9t$R(|s%ZH@K-eG`y1l=YJ6@*k&fg|1HK(dYmbN*B3i!_s$1df0ek1aUdhvr|5qmJ6wrJyMOK<`&dOJm9
B(0oxpTe4XsT(C(lWMF`)Ewb_Bo`kSz7d-(#CSK4^u7O(nrOBzxv`-PTkfZs=0<Uc8-KQWpZ8VJ*~Ykfb>RZ$Te^s)SgCpl?Zg)^VcqkWBR8fMB@tJim
*dv;3xU;Y<t6^<SgzZDsBM;^Z|t#jI2msFgMXrR-uaJDoa8<{4EELdv)3F}>yLe6V3yWryJCcV7+LrIYxpU>yiMRBWMp=8uEoauG8DlXPGH}7_^xJA;9
jk;fS7Y%oIuWM>)8e;A+YBn-v<PXEgl-Y?~(c*Wt8Jv;bRp+|C;UnB5BAJ9kR)UkCUPI1jP5OAKScfTDTZ4X32@qDdyMX%lPxyhnJxH4y%V3C*x*$$45
7a%96B;VE1jdmsKdjn(5v7oo;OA9<Y{~8VZSbK3N{MyK1Ds<|6Y07u7f3wwP0=$}98`ftAOP`{prJRKv`A@ON*pJ0r3xs=Tk&+&Ve&&d(X*tH1CEf{OK
Cp6|++nj5uwsmItovc4Z$t<Xonvq>|#cnWKOhkvls(Dx#nX<GPFTqK0`PPsla9;v>*hniDpB6D{MD;w@yZGj&wVcR{olSQjpwU$%&FS&m^oHq@Ld`W`r
?ZCm{NlMKc(F0!XKds9=R8G`~dB5}F<8J$R?QX!c&Ie#64oCJeM{mA+sr5rBUBcfphpR=kOVWXBotNp-k8ffc^z}UWNii7L5*x0uOa6|hELF1o`K{bL-
V^U3KyiAwZd97IHlOYdXBK0+c*%?+TlxdWE#RZ<A8^pH!96g9&ol>eyQ-fX{rmh{d{sB8yUG_vp&Lfsc;obp`|)B77FL55_;w``H;)C@cQ~Ckxb-ETd$
ov;X(-*z|FvsA+&i*lQ?uPe;nk>pyT?y^PCVy{1tli#k1Ww)E8@<DqbADQw>URuqcU%-B4rzMPR^rELm(rJCkA$OFCmwFo&VH<;J82d<)W{~G`HO1BE-
J&PwH?}5t&XBkTR@x(bC#k)mE6|I{_YDAlA{Hk0>}e{efL>@h$DfdT{~9o0d_yZritwB;Da9_#~?CWs=0EiZHdn|CFk9F%rA=ft;xZpRrT9`)T$R%`Rg
GmTT=>A+~)(%eCkcLb}d|EAL%n8uPUkTw<80dtyr_icQHCJRPa!ev>l?TRHPWc-8Fn{Q<L0D(%H4@ezliF57KcsyE4?ahNebTslH1Qwaj%;=fAs*y~1o
HqLk@84Ea4-1{ITO$CeKR`{j;%~X791i=k9)U(OmT^y`NM0UI9#RtpopU*oIO{Y3qww&PCei%2LX>43^0=}|>``L^q?R-CYz!wFoyAZc9qQnTCCos83?
t}fZ8k+-_#I@laKTj-q!`ij=hmhHuxPJ^RgN?=95Y~sh(*2a>YU)k36+HiXTl*NU25g2F-||aAQu~KedRi4?=EK9R8tyUt(P<|b29GyQ$#Wq$7GTwCKa
(K#zPV4V_3#~Q!6c5B-F?51wxjR(Xj*}j_t0&OFsF5NRs+7SMQgv=^Xu!99Jk!axr-aQ9hd3^LJ&NL_~H(Ko7yy<{>t#Ewd-#8K5ii<qvpoV8~t@DihM
OPRr`kUMDuE&4mkB~!h|fY`_Riya(bVt8_^EJzqeO)&b0Vit9h@2VfVz}CagwjWbkwFxbdPCAHLb-WWf0_T)5@<9ei0`?)=U20o}i!AQRPjP%-Z1lV5k
%^I<mjuG;vla-aLgnQCL9T%&QP&K!G4_K#GBUOLAc3KZ=LQpKqbnJdL<>5#hc4&97uM8U?BDK_nqi#~h{Qqc!%FX(&!!Y@13nX$2i(+eXvt`db-MKP**
XGuD@Le&b^qImxZtDR%+B(H<0UY2+8FJc&XzsnL@N`xCff6?DOh23}`*1+N5L<(FYU~`}K=ltTBk)!rZcAUmuT8?2cWp;Mr%a5}x1vn>o5*zMG@>XUu;
kAU{2=?QW*`3`gREih>9&>RYpAFyGNUKe(*53SIj{axXO+R_?4=WY+Z`zl%=8&z&H*0gF#V!3z@jIv+uX)IOAC*Y=ZERO>{{7mI{aa@_t&Y#9B%C`-?3
R<>dX0GL244)j;}Yt6^O;6=89zj8;m*$OSyWBrBffzgXAd)2N_BIK34Y|i{GQmwtrs2&nQ&H^WNt}5wDe{mqUK}aDeZ%7-1z4izQU#0D(y2Ny=db`D?<
3CeZJHyEp^#P;2jgbaWs0-6MV?|J$~1!_VJDTu%*Ne#l?Qe?bqsp*?`wQ6S&M*-HpOxUp>}H<1B)$T-f1Xx4ts*gTL-Pao=#m_}cW19X=;##GTZZY!qw
0`BzSn=Jr#C=xdK6S~$pkq%IYRZ`zQ0^TDMB)w{1nbVYOeRDf@2Qgh4qov6b8s#{^;&c<2Cdb{~_SYF(5=dk<M`O4HTjQ#LpRP?T^Jn%;S#ea#d?Yhm&
Xkbk?trxGvXSug;8gC?p3L_3bSlGq#M?h=8>fcP^{dPakscBR(f+gW7)_mW-sycITT46XEBT5${vWzyiIOcdvCQP?)k5^-r+Jy1!%ctDIk}i=ahkO6=f
LQh>n&U=Gb?U`>bs4#^oE)_7oX3Yh@{DyK9VIoUyeb7>3%KM~wEOWTimWt&HMwhV+Al83cP4TiZMtt4YHiz8XI`-Q54k)xW=qt@DXyhp$BO;zW5X;dSF
x(X^#OX1{}G+Aj6FJuTZN=|XUn|xpqvgbUPEciP4M9*Y73eeJeQ_{+eSr6vwE~jd^JGUzIu%0t10JOobnE1m;PyQaEA8a>mZxm&Yz9Oj6MC%r@Yc#-`h
M<+Bk#Z4X#r5>YFb&p0laQ9Ix-^_7D0_tGLo6e9f@mebUKW{~>z6aETt$d-t_4Q^bv%KOWHQ;|6z1q&gl53Xh<B;~r_X!!jPj9#4nKwZF(i63xKpUi`H
Om0KS;Cpu_AFuVoBm|G_BmzL6HcX(O46u0}ufAf|g@QSp2cVCQI-#BPV;rzrx_e#>;S*`dx{`a-I{p+v$cew7kDR#jAa9sk{#oTysMcz<*Gn}+38PD6l
WaF8;VT*CI{WZpkmo3wC51G<^okQrGUTzP#2L}T;s$2&KSDcBpzx;wpWs*uC{LxC=?TzZ1X8T8J@KY`8ZYkeBN!}@T;)%!2J|@CirZCNQ%}cj1yY*B2q
V)vEKYVJr=>DL6G?n@5>iPCa;(u>1RmYI9jjRxRPBe+A^IE{M+L3`hO}_T5ll|KAY{8~C`yZF7>P6!4TXo*S$(DKZ>-tx@q2<;uJDVEubn6$n9cMS7o1
X(t*o66^>%#3J!xDA5BN9%$4f7r@<!$~_OOiN2EwNiq0@qhcqs#;mg77^{;*Y7WpNGIN-iLE>%5i;Z@nnYw2RQcFFg?-vrG1D}>i*{YW|qUcl7#k|%kC
{R4%2vOH-B9y^L62mEjE&N-%6n0>vL}dMuknpeh_>PbL76UY)i{24s${rb$9$R66_nYo@xA1yO`T5l<MoML?s+1)!;`TB8}QIY{a#<ySe>W#E4w_f+Ak
6JZ_H;v%c4_{$RX4e@7R>-nuWXeDB<Ajy8KivG@A@(mu+kes^I_FcrA`WJ1Og{5}2xOLf08YHoL=*gcCafjM7aYo024eD`_!_7AffAzWaX_`Wo@lBz@F
N`isFg!>uJ6E+TkYI!o5BX@mauSU(H^ryVgegEuj9<ch$^P?%^`TcX?)+|tjx$w!OD0VAy+f)-*Sm0&uR?DQ1SAXaE6I2&q&)VtcUq<6NAuNR(5AX)Q`
RYbpUhf~d3+F;5il6Br2+<pL_9@L|(Rn}lg^ytYxDy#rx8G}Mj>p$CbB8a#(j4QO3AdH`;!eVqH7fJuFW!HD=)HiRmah&-De;~ie)jF`%T(Ki!s5SCF1
qEUk+h5{&z{ew(r~Gt_S(TxH9I=AxG%4>hSk3BKKzx&@E$zVYSyPW9r0bEJ8rdAS*n(@So0n4m+ppOrKkn^LlYYLX}A^9_OO1tEs3*rhj7dDR;?OA_uQ
SYhy3f$-&DUW7hyp+-<_-=Xq5P9BK}iRq<gEg(%0<bt#L@rdUw9Hy>B4+tq*L}*7m19O|T}FNW#TfY`X;`&i<`HlAf!bs@WgTqfJHrQ$)NOX19Mwls*-
`2N7^22xfQtDgi8q(XC%T2ifhBfeW|)3D|+N##-O2ll!Fl*?m8}Wzn~P8;aMh2l__hSYDJ|!X?&JvHPXwjx43!mIC>$r?WfO`|G6k#q!BUVmk37u)C=3
6E3l)$p!cN)0}R&t%NtC*c0D`FEISMH*<3H@9}{p?v&Wa%~!9@l;75Y2qnJ+Zp?dZ>V*A%^OG|iE*bkg%tg#`8@bZ%_Rf2Xq6MDr!bh7C?n@l=w?5$Bt
sqFZevXE>kXkTL1bojmt$TTeB5Il(-TpgAnLTvCQ?z1F)HsF$&wX9kI@Maw&iJ5d<vacgBel!tfbj+t#V%8)e53w#h1OqrzWvLq;PIUQe9!k=rz?M6?@
zu^Avw{Kh&0DCk&lh!62yGGE(Zo>I4HQ^*n|M;)*N#~#yp2|tM_Yo%T^4g>6DV1Ht__S7%VY4<RYE@zy19RviQHDe|<(PKDXjt8R$iq{;T7@ve!CLcXL
=`xT^^qPe6k!H7S8!0s3U5@#oZE@l`{hH7y_9glKvO`JgTuakf+0C1dzQ1DGn?*)@hnYX*H%pHi)o)}j4WqDBYGRX`s)x>;`<^*{#$RkwdR|GATMYr1W
^2t?0(=yddf1t$Hzs-&ZC*Z)TbaEpGQH|%0fAal_grlN|#Ij^q5uiD8^a4j2(t3-|)%r<M2M-$%Q;G=U4Y}!K|z-fM+HfcZ-;L?vh8Li^G{gDAUO5MMD
GaUuc<jW_xwNBswBDBYO0=W%Jc?`lho5>nF<96kd@p^33%^W!S7>X4bx8sLO6=MWo(lR)j5G$Q?&l)-slS~Kev5DW0kX-^}lqs*JbDujj`GTmN6ipwb@
e|xOQU5t$J;(7temR$evCdnOU~BV%qQA=Av_7mUe0m2>S=FXDY%||4=}dDTe0Qpi-$QZ7DD0V+`bh2&`t1ey>xztzMGedc6cH1^>q(i;pIT4&HIfi*E^
7xo*@uRYGyI%jvAjCs^y=9`PK94^v&nLxZ#qY@Bu;t&*B?)Z(u&U?+5w7{#qQ~|6b0djyeQak7WWFd)6}x{NP@?1CSSSBsTxRVpNF^me*cs))&!>wZ4z
)&t~!n?F9suEw)075p>eKBGczoCKr^VOm|;tjL=5^WV?!)hr*@F}rRowMS~K|eZ(%aO9_i5^G#mYKztoLE5$ueGGs6L;_;^v87*<0)8V_l76pKRxZw{2
UnS9V*JxbTqgA^c~?5{?sy#A+*@LuDGV1)n;l<D>Lvn7E7qg=|OOxlgs5n^PO4OF+g7mt#>&^yP(E>!$N3ZxAm*827IPiq7{wLcNJu<!)<%1c=*TzNaF
ruHlp*y;1{f8I>~%}$@%RahDRr3FUK`6@^%ux<30SqQ4v(>I7{=OfbxN7l5M1l%Xo>z^vN_*K2N9wNcf!zO(IoS-1vt{MTWl6<==gw}R;hkUShU65yFL
3t2e2$DG**SPKZSoGhP1nO@M6#akBO8fg@4VyNR_&pCOX3wgoj<x`7c(*DK=i13P5E@#DVwzh#p#0Qz8+5=q#BFJ|VMDeVAhDk2#I)cOjZa~~l_<Jzko
A1EmRAB7)H#OYP&cjuJ(%aqB-`Y<G4N}W>oBoaz%tJzCm<iWXHN*n=gn=zov3PlCxbwXz)7`}e7pvzrmIP3w92tt=ZwD5<4d?H3Y`6Wz~j>)CrHz_Cx$
23YeU35_lXnAE0Cj(QWfu$PN11t934T0bKBd`jJ!<7dH>ex{dFOF8)c3;d0mtMDOPd3C$7&Ngyg;2<69;KU$S*)#h2$A%7$sevzO31=(`OiEId{hsNT5
XpSdMGIuwS~`bgNrf!owWipb4jP`@>W7cTAezzd!PkII790Uwjj%|rY->b~PXcpfNs`)^^f?Up%-vn!`seqZH%f6v*BlxaiUV@g|YzR>&Xo#Qj;reIie
1HN2eeDx87FKEfKh1Kiccc3k7i`m=P5_oUy$f`|TYWfjf&Ae}v<zNQRHLzaL^zUCNG7<K!myGM~=!NI?0zl<lb{h5_578m$hFm_~_@_bx`k=(8&lKK|X
6}8yT2>LnjpyRI|8us_@DiAI!JNjSbc0Xlr*H#LGO=<{92#{o*&%hKXWqyP(a>0s&tru_GPWF^^gl<vk3~dyS52)q8=G95lAmk`*<7RuUpVB&!0dj>?@
A{f+9mpEYw1-5>biA9Rt2a>I~(#%9gQj+yy@g*S7;gr(e~lYM?2peF_Hz)W99N4#tcT0U+ty*{R;*72Je{nKqlbl9Fj>Gg>ob8OpZ|hxzZrqgR;XjfO!
mw*@PQBr(wI@=)1i=hOL56t#Q(ajYt7-p-UI8ygfH~+AXS#K|TT!Tc4pQleYyiqbDl{leBC{LfXDgzSbDHRsQI6-GMLW%)Vy*zOK%p8!ZD&AVDf{u%af
#V?7fn$%WW5K``7LeFG3gN2?6<lt)a<=%||MpxyH)TX7r&QD57u7&03mxk6`EF%frrl;1#bU7NE%(C6dTl(zW$7wWcO=nGgrmM{zr4aT)zivyLYZolri
$pA46M)uF0_Q2JDbbbW#<uLVhy^wt~V=x2Vv2m%rQ?rN0DF1H4*V(sYfS$5ksGzqh0fGw!zaSAu?Hm?@!hv63;o_gsvfgm+Gio={hykIn1G>x&&<)GO*
F-tk-m-Xi#JD<3s6k_oa~tUV3bsq)MJmyVj0J5Yw8oWMkOAtSlg?>c7#;F0Cwcy{Z5temtRP_x-3%gpyP`6>zTFN~sMtn&K_bAETDiW^i>SdjIDq#3IM
0n(k@s0-3rK;1>W{SSC;Ij+)VFlm_lRvUjhtxm=+pK0QyHP;Te)8qF)_RUMDqMyOWPT5Q(s;5y<^)K9|14a)C84?6^J5)X$}%nxTC^2baS$Wk@zPj@QW
!Q#l~hmiEfvG7s>uEGw7CaruT$06|ZUEc-hDrP~VNLO;>|%r8|SCu(;nrgYb)XpO<(w%{Du*aFQ~ynt2D_EFrSl;3E?qW(C(3;kIsQJzzflP#GMU<^xx
}YS{&l4qw7~<zR4*YBMq5n|C1KB32Bi9uEm%eJ9Sa6&*I5|9t#1Cdl#kN2Ez#A;*UuA^^u_zkaw+59e^X_wv<)d!j_J8xFTV2M_ckRFyaEeH@bakLJj<
%?2%TMC~pzv;n0R!!N+Rz7F})?fp6sg9Q3zR86c}gGWQnNtX(HPlU<NWQ>oR2m$fn6r;P=d!e03e|G5yxDG=DG^t6I*+JeSVwjgKTm#;jA6=x9@P_gwt
$_@T9e}DDGwWzQCgyvAOx?{O*l5iTm7q+`o7FK+(nfZ@Ss9wX{O)~>r?UsE^@Iel@&M22347!XQbUFNAlYCG^c%XIrD9Mn(E$*Ryxg&AqM$1yDp?7QVk
5z3KCn~2HO+O#w<8sj`~KyG2dG)2yhA<BAXkwyUO}=D1NSWv#9$QHmS$<ToeigyGd_+tB!dv<)<$XM!(guWThn5v{y6XuzMq<8-|Cuu?=VYkEOF6~ckO
bUQ~~E=bRlSkfF6OVem_^Vw_Ea43ApTtH7K{+u2Vyf*w7Q)y)};o33iXBgMGbn;r=}{CCz(v3?>C77F9U&&eH^vz%VDSm53W=dW!Z4=%u=)k^$?X=&v4
weN+3TDL?0B3!H5P&a{{Svcf$2<}5NXD<3(MSx(}H#FLQskuj;D^B?7*^5;xJo@WesnkuFP+qya_+`Qy};H0IdrQ53FP57rWe0x>y4nl_<`G$6ne4>E{
^7m*o(XF4{+a{g(&q=vVfv$f4w(p(JbhfHqaD8JF*VdegE%!{WvdkW}s~Re3CiRnuHgl(>%v72(W}D!kaxc5>6QgoaGuopO<><WV)6R@bZ|l>+swaZj8
k(VinofCAvYrr_QzUJbxaE&?Ko>vz>5GOy9I1{<`S$Hp!M9PDhv`h)ep5GXXzZ+l@4THWK54_msF~~RpGax8-G9+qXhjeY_%So8khLz40bUW<_+exY^s
XH7Hr4k|vR}M&R8he$hA=d~)6}VP=<n)4Q7Eo&kPzu$y`BkPGwyp^8k@aigQ%W+6O*hlf<@Th$rpQ59?ii}iaQg<ZWQL#7&T&(3~HJvn*HM*6HvdEQ5|
IPy^Zkag*6mlY%o%eqU$t?PvF>%P1MtK+L-b>md39#81&zc9Cug46S~q=<*6oK?i|jy5e5pIMc}tSmGDlAO@PDO9>Rxy+fHYh-;dZy|KUkX|HvMQHLPb
=;r<*)NW{;Uc+#w^y^E&z1Utt;L5i>Uo@w{?w6lP`8@?|#r1-}8*h1?QxO0Dg7^Wa5D4-=AwB$wnp(hz&d(XqWhHf9cw+42;nILg!g-8Yj(;ych1f(*~
n%?fnw|YGKO4IDzfm|&5Xx)@TIE-Fol7I-%WaWd@nc(}!9;MJ^`QTr-3WJD8*=p=<a~uFYoa#zW+Pr<Nn{Jv5-<&19&tA@M#B#1i=WUf?>@SdJ?lM&9y
5%Ag43EW^lIaf(fS*-e;nNE9XnyW5`)P0S25KG_MophxP??@ii=If;w1qFX!LgK^OGfD?OKHEcOjYYpxz*6Ug(=xX+$r+?A9|7y08y%1<)m-qOE<a)WD
#t8{d83xbM6rR&Z(acNXB@~Hk$FhN)vR0<*ABH^|`_BH8^n)C>~bR=6rs5!*>4I035Yp4Nf1h3;Jq;A`?Bxx1BYsCw-1<4w%hMIU~vN1ac_?5bdY%ZXt
}@qXDLyZDtvR`Ij>s6hyM5mGTF+{h=*ro$sin<47Bz*tLa&mP>YMsuF6(8#Wa{Oi5NSBrgf%tBqc0lk#%VSo~VPgxM9~&|bY$nV%9GPH{sU9%ScGTr|=
F(m`(kml-nYw)<1q-KyiCvk7{Ka94HPK9~KEEdE~%6tV~bw)X6zpdHaGUicU{Z(&(wI(BcLVE%{>JB%w~K;KBV4-PgehYGyo4ruN+ncO#Y)hUR{1d{EH
%y08`IfQe)kvTJNw_P}|Ao1adG=PQH!SR6tcH2wWAN$*7>A&k)#BZJ34w>;Q1SeocK0vsQB2*)CP#<M5N<eOJ7{MRy0$xnrY?kE>HZ|Mf?8v2zjmSdf?
=MIj_m=tXdl$Qa^NplLqZQVHu$TRzehQ_6x<k<{N~l{v*ks%qw?hbj4uO()!p7D=a6o*?&elzh&+B%R0REUE;!F<i_ouNK*3tlKwoPjnz2jogMwQ*ly<
7+9RF~vLY54<(lh><{_NNK9i7t=)RjIP_*^WMPH6*K(TYF#4$PbfwUC@YM923E}q@)A4+z?6a`QLvdZ?Ln~12{|pY~Gb3<O=yWvkCc|Al*7HJ)guu8Bo
de<QDQ?u~FqV6J~qfoO0?^fC2}G6UaVySJXbY3m~|sAIkD*%fEl5BX!|E5*hRatz*QYJ48J;WPr1GYDuXJvLXJ~3XQ-9z_acFKkvYEPzKT8!g6FLsG=f
Is-3yXEzZPxYiL1m_6b+{FwN~4Y?)|7fF+m<JiH?!G&@N)W~IA|3k5p_k}9zI;aj)L4bj>Dc(iwHm}E3$lSJkdq!j!8N*7BB(6)#U!u2<kquc&8VOF<p
6&+sD2!{~vF>K8tA;Ee3cG-FVx_Nja0r|i)#)KuJh9;gZN9zr$4akvo?uEU*!Eq}C7Uk3HVm_z*kwmAP9Ezu=2$+-2gD90`<Rdi9ZHJ&Omkt)3+gYyF^
>FJY29K)qHK8j;ikS%F!vZeoos+{6Kjk`my(gW2^{U6=+pcZ7Yoa42ZaCyk#_=eB>tGaw{+p1PNo_}A#cw_4Wo~8;LEF=Ty}53%P+fi=PF;j>S=CiT7U
w6E{|KfHDFGoO=9N8x9ir=N@Mf5Tv<O=Q@=(O>P&<ozN=kNuk;G;l;Y`w_$HL60a5m13;U4JwF|)Udz-_F0<>HRk(EjSxD`{^P!8A>kY~*UbK@6EMZN9
9Vfq+LxsB9~*ZGT|bIRAI{-fLG@W$hAtAT9!LF7ZBrOiaQZE=g?S-P2dBKGjmUbn5TD%c{Dzw4|w}semA2e8WWM<a@})0Unf$4($9Q8pLskd8Ajj-{~~
}v4?%y6^Ory9qMI_%}8g4Zg=)t=F$yEO!=edCgArqvvf&HFr547%L<I|$_0#(@Pe{`U|#%1n`(x}#vpM$u1+`rcSoJ68OiMH@BnEE?FIJ%y2Rs0rCr;Y
oO^vFaz)kaPp7K3_T(qtlMGipm{(@F?&2Pb=@OE`mnyK0ylXUfAtYeq2``E7IdH+J7`akqU?tejv))>1CNr)zF7l`Bd$2<@M({{*trIW~!B6_>2`eR-i
1S0<yT4QYMfVAn!slld_Go`yL|I%bVB@1s5PC-|ve}<g#l8TvZ5SxNBgp`Iu|B$7L8NhRqtd-BusF~bmg4A9!Ecc9jv_XlAMadU^xRO!oDCes-D&2Bz&
yOsHXfsI#&@rxH)_bRv<Zlz7nr9yQVnQ^%vvT#3U~0e>94fsGqflq@GDHTNa!$>fyENPiCwB2qxd90KN6s_AF;n*b6cF^+$F_#kgtfcN9j71(;TkP<8A
t13HOnP$_Ubs+|nhKJ~QxDi%szT$V?09e!UShEANl@_A8f&*^d%=J#_Iqkq~KosF=j@lwObd`(AbgsW;0Nra#|eJ<f}5eQ)uRADL+2An>ny`<~?Q@wWW
{^#3Oy!U?9ByXd84LmO?sBYjQD=M0&S63FKfB{9vguHGkegGs{<^c?u#^I(1et><GzU*()3$!(fvy*uO%fQp0p!#{GcelM(kq&>9pb4<o4JEV<EAA2$o
yt`F^$HsL4kiupzc^~~-m_C6^v#d}$O=sJHGFa0Kt&?mJLG=Zxx83J{n2nJ==ZAfOtucw-{C*jWy}Dqs7<6!VtWo#paMC{*BVJyrogW$E!~BV?r@VmTB
H)AT@=0twX!3HAP}!n<uI7Jpx2>7vQZzaF_$Czrun?@5<>N^<>|9o9X3izIqanj5E=%U|f0usej}P-TG>N$~E_rhEDG=pzr`4*+&-81dz)sUce5lCJ2P
#1jn%TSRe%7ELj*n=jfKMm<F)+_NL-s}G`+?eD`w^ma(uvQ}1Sz$~Kf)7^hC{|zb&~F@b}<r=T=(a%B0zA-+V(l%CD`V?)8sm8$Gr~wjXp|^gnLM(uF!
u(jX}<$Jc>~MVlI=M^rAZ1pCnmXt)Ll1$FO5(*HsuqufO$?=gArQ?zRcRfa>P*5yn+zzpvb04^%`BK!|(M_-x5Y?C9|sgA<zK-k~FMnb;K~xP<##+r&y
{pcl?8rgjbcTQ=R^ttujtxt2hSe9X&lQq4X5eP8A(pf2$0d8+hK=654!Z1mrF8R;EkBHJ&=$MgbLw(VPkd*7R-9%)#cwVAjVMg9!lc_$m7SpjcONBcG)
o7J^mV^`Zxp_5H7E13yI80&vN_9yX?2dz5%!Pd#nmXb|V$;MPbC{cV{MjVAz`Z#Po`TFvHVK}C^SeU6myZuj=qwncPm`F;&mX!K_2K#JfxCZ?~4-S>QM
f_@5agN#kgE4QYlE$u~w_l_{mkufYDBdY?;%<){hu_71Ltg<Yihx=8N2A4+5Bl1$S^CCZjfW-7T5dBMS(pZY{hWB3`u(~B$byjm`$q7JOLvhO6U2#kH7
M8ab2g9-%V$IyZg(ra%yfZBGiH|i3=L9$)>cF}wwq<d=U3gPsND(TMZAN#m^RRsT+sVl^}AVxG5hm5_s4#S;ZFFzXv%**4>_VWJkP@(CGbVatClYe*^g
gk1&8HKJpeOvj5R798J8Jry{p3@?YJKy(mc`mf6#Y;{x3G?SUyxe?k#c6Kz;E~=Gil;i{5&+NnQ#glrv-N6nRs{aKDHabBZAnmp0zLLxbl?f;eaP$Q%?
r1Fr4jx$QBbOIQ3S`6QH%0M$l*s*=EP#QG)6m5#L4E|QLgeyiu=0M#QTd->t31dOZzVtHkc{r;)*L=qUY0hpHT?XZ!<M<UyyP@@A7ga@rcJr6k#n5obp
nIMu9_cb$F3cEYp?{71O^Yu<_5Kvi95p>u!>>hf9Exqc*MPi!|*#giT7+(g(v-a<lkj7CvJoaCVdyX!(8GQjkSYdiH-TrbitXlHM-acH>J=m7_U_RpHz
YanTJa*<6njB312U|S|TKaRweUWh>6;TC(8XZ1fMgJH?1yB7s5qP{agOVb@mis`yeBk`OvL*Cn>&tJ#s8Ydx&q1jlUm0p5sbQBR3(eRdEb=th&fE-_cv
`CKL!A^s@HKU*m80cG0+CMDW5mgw{xxSA$oon|A6{o?lrN{mCY`Kn=Q%Yl^=Mv5FJEjA<T6C=f`sV;yhGNRLJn#kkwA4`gGX6{iZorXJr+D;om7le=ic
|7`yzWcwx(<T^$#n!C+Qi?2T2=lU%-85XZqUlV|nSb_QwNsccF^~1AdVB)gc*o&2(HGIod5NF&zaR6{n9$vL*?z?`0FFiQ@Jn{TYNeo@@+azOcspRCXU
>`am@5R1$VvNDs2wS{ebf_6;@sL;M=<q1OIO;I;RDRPWo^F_o18n@m5x=9E}MSOtx(+oeA{=O8I^Z!<JkquEZc&x(x}^3HCtN6`nqUmw;RVnsH4z?~$t
5y8IPU=)0lske05=}ygBSk^QOK1dfqV}U_oW+bb@9Y6>>lGdW5SHg+{>*Zy8l^R5b7;!#W?DwO%m+GHBBfBF4$lrU!HRE;otn66{8Q8;jC%rzZvuc9oA
5}Vz>%P`HBTM|_(kWw%9VME#X3LbJgKP|%lQ!FXW<NLic|<6oyZ3f1L1f*e2{;8!)2lDe8-cErM=f89T_zoWr+6ff4RTZ%G<Y805`apE&936gJ0@HWf=
=w#0*UIsdT54M1F)K#NejE#{Z^^pJ+%g}@ct_*M2zMUi(P*U^r3-<x*U_kL_puE2&TNTzVcc0GxBB99h&^ha*={~nm)%;Jzx$MG+|ufFa~d~`{g+)-SM
~3zoDJpRe;zVvBMn6G{~Bmqr5o-w^PBe?q8ICEPvy}3MeKa-%oz+gCNqF@pblaCwg53vY;9f+&641nB%B!7Jteixle!El3~N+vT`>LfFdCy*%Q)wb0WW
Ewo>-+2NmI7GBD7FBB#hGtEb))r_dhE4)sUh$wPg~IdE7N%(NVPpxJ*u+f!f6V@~nyB3_zw$%s=gkfBL`eu`h;Ad0qi%8yn^mpuj9wHkG*f%hY`W>>r)
j8TTfHzE}cJF-~v>GY+20m2}1c4Cg1LFf-izmi#A?lo{e$iH}o1J-F_f{9sF0-UzAnO;Wcjwy`tFia{@f%|yb-qy{>jP!ag%jd@lb`n6>&sCEpgJ`J)8
R>_5X7Qd4+Dy7qmrg_EDItHFRT=aLeNE_Rnz`>MM6=|=S*W{OHFF_u#em|}?_Qb)D}j(}`P(=?oqOp{ki2txiNMS64AfcWJ!3bzwO&>o!TEm%IQipkzJ
PCF&%v?H&&`f|pYP|FhA}YPq7*j?qy_!khX0I$XxORk=F5*W$V7@Y<oK6bo&T>7EB+ryd0A6*LQY5-q>4XQH*G!YvbJHxtWiM~xt675WOHet^S=;+JA(
ARquz&m#2*F*#!G&TZX@}G#Ss;!7L-$;I~SJBOHqx&1m)&)K={dr4;mXS5eo739iIpLumolMkD8q0|3znzMGA7wkA!NFVQP2wVYq>dT;}>JZh{d(k_Io
4&w@1rO+%?}{Fu!h{jt9DwO%t0KIu{7^Gq-|Kn68YxJm2(mOnPhpCpqGNiduj{>Y$JK9FlUqm{w@+gO-#`^nQf8~%QFtqOGB{@KaQ|M*#`P9De&%}w&%
n{Kwh--@MUe(|>s@;NlW=9;r${qk;vK1&Dtx`afW`DVp40usB5u?gEZi7R5BLb;N8y2oc!+oiTm4}|0K{<L9(Gb|Q~;>Q-QYiI6DTBzw<e}JB3N_1lr_
qoywXtYwK+C3O-mAVQBsK4$TODb+(u7?#C06Jd(-c{GSq}J+$Tycp9xH+-1=*~BWecX+WZEk(+ryOh&;i;1Ys^-vK>V+RSXsXei-HV1R6?AB%y$d#iJ}
DD^K1%Kk;Mg>fg7EW%-r`v?kKgPpe|@6z9%IzePL<E`DEU;lguZrUOZ^Vp)r<s#rgZAsdpCoWtR1I@aYsAn#R+BR!~XlPF}R^?OH&3+JmXyZ$-OfUbo<
{q|NRu_@LkfFmw8A4mtkbIx8Gf~qtdHIc<_87+iM3h%OGn*6eI|<$weR7`-S}ZGVfnM|3z7b+?NL!8em;d%>1qJM#Ps-poj8*Ca`)N`>qLJNG#$RK9gY
4b4O?;{4kNF+km(0%%%|yqCkl7Cn{x0?*cr=rRo0scz~Euwud@^F-N3{^Me|_?6NQG!35bgq<}LVUHb0*I&<^RM;6t+Mo3b=GbG&B9-zw6_{C+K3*me#
Yqbc@;F2Oo8I=Ep!n=R@%j%EtPnS#X_Le+-nLEiLsJWZ-I|i9hs*UlB(u^z7CI3cMUF|R<?(5j^h788YkJCN=(}nW6yNa(04(4JsYQaovG7i87jJ($z9
ewbw=j>ev>A3@GO0~1qOdEVe{lf~aGc{}~`K+)PX1+7FlW)Z1F^Qm#3sq$2z4bZHYm%Ra(bSGb3L$%*Y#x8({8x0pD|w~l3PTA#l@(%_gG)RT#Cbldxd
iI7mNYwD`kOr){jdrx#dd~agz>Nt^9Md=_BLSp{$pVjdEliVZtuuDeyzpiBnKd`uW`IPyt23rN>KM%UWrSZelLH2wjqLTwz{DzkI4d6RLl}`l-W+ZFVo
Dd4PL*(MIl1%rD4Fsf3-~1M?d!teepR(BSix+rW-p{T$8a8)0wnznEXx^kM~ni#vcoI*K!Ppf`OPz$6Kd_EwWwCuAYw~GoS^GIbKZe73proi(N7^t=@2
P#vKaAhM)t(J|NM{oIXB+FxVoSclqAwVadsNWs)eUo=Is3>wECoXK>=F`4v6)Fd@C5!~rd=E>U+SZEDr9m|_Zfz0>)AOj`aBng^wWaoo9lOdQl=rvV!&
@-agTkEqCLzQ$DsG-*zV-@jK2@eym#y)WUpSbe@&I)aFY7530m?8Fj@lNibp>L`g^=AB4*GZ|_My561T7YJXFro5lalz!3fIEQqh%qCb1s^EUs{J9?zB
5Q59rhq<O3Y;ZUqF1hhZH$2IfA~@2vUDidup#&z31w}tx`gq7GHBkN#QoxPRvE{ScqwZarSEB>%GNT$VQgCD)<frmux)&C{g}soD4iK*_KOZcUF?!V9D
OT+oOnW`OVfhO2%*B}V@aui%#mSDk`^+>v#Tl6LpFD3v<5kVB|*y=6@s6bceu{%g|XSQ=f!cy5WkYRbY&{QW!wu3_7H}P#IW3|Pej~h7aLg-KbkI(PQT
B!WYjf-OT-6T{a&B_;tk!lDJJ^?BEFam>(?zq_yJou;AgUXrr$-=zKKnPX}hV^ZCj{E-nWOcB;)RWJ<K!s#;Uo1M0}^4_KBtp8F(+@-%5$Pgb=3q_UJM
iWJpXhGKX&#Tf0`C3wLVo95kTlXG^CFJcIV3t*1URZ0Qd4abd6P&nIE;V6K`!hYBL4DmZm54cnBvnHXrQxTnVxTNbCO3E0m@bi(BRd~R4Rg;~vL-qAcU
TpxxF51e>m6gouS%vnXe*Dr0PccjU*$2+CR7@%#&1;(Cs8JESjWfaou>z=>sB8xXM^*~fhKj1R#$k_NdsC2=k!Orr@Ls%Imlfi=&T$|M6CF2S|pHak_X
cw>LQ%Pvoe*KNEZ3mAUgGue1g`7#t|57C_TuxP7MJ>*00Yr+-+IC*8#2Qw)ep;1Icl5KYG<Q`nY&|pMuJSeh^NlKSv}|=eVML($?u$J?xe4YYwm~6S3&
VwZ<BqckweUK(fPBx3)dJ!j;oV-VM1#D$xgBuk<G56l)PZHr3%q}DR@Ajur-fXLlXDT+C>MA#!39gedH-~6`=@K$KUe&xYui6v+y3d=_D|Qge`w?%wET
0Wzu&b@tT;T5KEJFRE21gl)*ILt%ymVt475t6@q;8HLpFfini7$G6Xd%^y;MH1`YC=+<Dc>WW_&u1jOXCd%^hhd?u8tit-Jg;-hVi|$|!;--L5NePRaR
N8xVJ@O|SKc7%8o(A{0Z9NWy>i@Bf(bQ$MUclVmO-jDg9a&ua3J<G=C#A2s4T?5RyJoM0K*rsa)cP0&AQlMu4yF<BiJ7@<^j;Xmv5fA;$Q!+-za_aFZL
uOH7QvG@+<a<sC~y?FQU#q7t7B<eEf%68zt?Hzhu@W8|1|M2zer?f<+wOc^0cHT@pRdJM<f7bth!213Fvi|?U&p-P8kN*Di{Qnd1^S^rj|GU@kKlA^eH
vj*9>i6I4_rIM#Lfe>9{Pc}u%}=h<CQ=Sm@Q(Tw8y)-Rlj78V?p7C=_HW12|Bd_iZ=YZPU%Y<*WAO8D{m=f_=l?hE|6kR$jcb5=sNQ!&4L%h^F=1!?@L
%%8Dk@`hqObLY7iOB3>$JgTLd;o$*C(}(>gOrA;*~JT@fO-kwsuB&h<?lSN9}oCu6>``SJW@G^p?!<Sv?HnSwKKKdNna^vbOKiEaJ6JAH(GIvazD#L%b
esbS$jb*a}xGg^1KS=S^O=$%@#^zW9{a?9eKem#toUDe(X3b<{@i3l!pA5dtDnm$#Mfi#3jEU&UkVHLn?hI#-mrmPG7+WnLrnl5E_uFpG@eJdXFJ?tyh
IZ6QAS{C#x!fw3~FvXpqCaqhJPFR=#a#*C2D&EVDPyA9-&ei3468pYAE;T-4_I}~DmqSLW2=!2C-iRySVRdVlJ;3O-~?IRP!eR_GFXlSVU8o!$8B47M~
`}CDfw_rPg3K{kY#X!q-Yoj@FZpg-K0(cek4Hh7Dm}`5hr|I&)#-DooIQp~OP;*@5r$}47dsyV=vU)LDPjSd+%`3yzVb!^!G(O*v$!iaA2Aab6yZBmo^
H}s|N3FIHR#EyK+VPX*c2T36{fg_%(B9|!))o`Z9zZbG2=TTfMFN#P&$oC5zxWuem~0IN{bHh>$j0%Vb1s*|c;Q6t29x(hVsFvkHN6XA?Tp@HXi8vkT>
BAB&3+!e+U%_nJ69q80nJgqs6AJQ0~tjz=@qXURGpQD;+cs-uf^W<Zd%j~$b9Cn7rq^l-(#}w%4H`w-P=As)LF6ev~uuz(L#7tzfZPW-MtOw(;2)U^3Y
M^S4)F<M_A~2k@RhiUui2s5$^qw$R+{t;>V*1f~xbHvBYzgT~dO-o)6vIghdPV=jZtqRmnJxo*EBSS_Zb`C-2z2pK5Z8^79c+eCChX+mer;D{Qn4!fic
KZ$rGfRT$^I#qS`~N9bH@V3s_rzb`t^N5T}-qJ?hp6i-V0dD&ySZS_QaAO@aOc$+i4WIa6ZOmxIb@PhnT*usPF4Y8(gWk*Y$&ZYPy6>)dk*6TlTK3eMr
l327h;(Zf>kyRoy-@<3E^W*b-jk5K!UWKSf;5t4rxLKjqvsLs|`27DGUtVuQa2jXwzTWfIn)MgQfjVTbBgMy|HSPuC=Sgnoe(L2SYej`a{Mn4?`Q5L!P
0_?Pp)F{}+h%D&Rf~rBJ0I%z_#D^W8lNo;kgMa2qgD|kH=Nfm5sleIyqC~ESp9PSU7*>^@TMOM=bu=KAp~E2IhJKWQL$_mMc8az@b;MySkoy_L$F30c<
D8VvhgAOM#Nva<WXv^$kt3{nvlj)ez<sow&ERrzoO<-^$}FjvZ!=BCgM}O@PF~2$<i1j{`rcqS6w?I3v_>3qKlK}F|q0*8#rTOf_8e>(fnKf?D|h8XfB
O-!`kt(uEt>_h}&;IRvR5;<HWL1;5~CXO6{rUGIBi<ahTT0Wm+P$EzL1@VP0OVH%FQt7#)Ra;x+j8@obYrwr*||gi$&6qjn%m=<aGHqDktF_a$1@Ha}k
62ojzU-uKPBfz{e<B4E)&IHs<r7}CvNUy;az%p0-QVhuaO3qcIp&HJ!IE?c$LGU9!|Nv~7%w`>SIu?r9VH6KB?+^AufSs{c=z8<ZrdaP=BKtytIe!Pln
I9qVG;uf%>hV^4LdiyW^XgrQQmgASo#^fXq!5T>MXp@g_>%nb)#fr3BZ}UfG`S<#xjHGuoO}ofCEuvqMG@I(sQO3)yUHwsFY4Ekz6GX~tn}P!&q8Z&=@
v3W8|Djl7$cW{Ut<fs$h}=QDf!oN@Jbx>zehu>!A5sLo0*@5dqI#bZw-`yi&OsplH_7{m5<<U@Fd0hJk{gv1BlNv{J}<m%{f+U7@VfZT>&e?fbzEpNv3
$|D=MxcJ(2V(=;t*lpv7Q6p+B^#98)D>sy!Mq?R1;-a@l`%OZ)9!W)(5@2Md}+3UQ3P@<Ubkp#aIi?!)K|7EFd2F6*)aWjt6;=w$_S2PE2vi_gadF<6}
(wh|iijz4^dsRHNAy2;h0tN7G$UKW1NfilAJiW9cE^DMw;|MFu(l^LVR>o|gC=Qo>uDu$0ZWd<?vW3(_$Y3*=)B`zB(K9m<h^hLh!ggb|9a(pX*@zn-}
v-%mz(Zhh!23%Uk!OKOd1BnNeTx#}xhlneR)X1Vt<ce1|7e)i(TR{-~N!vY57b^Y}b%T{<FG56<1T`iV}g5>4xQANQZYlIs6{4U72H<7Wmn9Sf5V*0sM
uah4<YtXOJ63(F>y#~b3z@W_TEmE?YAF=(|T0PB#QT&vT$MKCyV^NWQeTb){KD>amGg}8HDv487Cf?A#i`M*kY9nGIO&vbn)sPPlsDJ0uxyR%>rEQM3`
V~+4ZF>0<I=Rs^!XVaP6Y7a^7*MZf#TN}h43AP#Hd$}1C-txK-?$@fl?Z9*e;%Re^)|NHs=QvBm>N^%HNWtbl^hg<;PwaVS;X13)&xC{01`7eepemjhD
T+mxM`Q-g&qFLb<h3!0!vaKuQP`k`Y$^AiVxPYk3}@zwyw<5ATZg*d!uC`tX_6ZA`Dcfda78_tx3OcN$joT;oSxGY|ZD#TLp=Uh{GSl1vQP>r-bhlIgc
Q6^F`eXQxNNI=e-~qU#yu0EF*}6+j@<xg|;G!wF~{$k2#WioLe(+89~5l`24>Ll&p@!B^1S6xV=RrR$C_IY8GU;_Q&*TYt;N)&rW=0rf_60IfVWLD?@=
{4*J-P&tjX^7C*%LI-&mojl}9qbqt~^U$ghqogI}uXxK$1jLhS+<5Qro^!)wT_>O!ktbR;mD5?~Jc~S52aQ&TDf_!sK-Y5sJ){1~t2$yNF$CQj?E;CcQ
3bKkG-kd69ZqiPA3K}h4NBCR)z#yFH7W-;8Jjl<jY^rG22ooH8^y2iD4THu6(bh@h7<T9%p%Rm;XpEuk^<P<KP0NrNu@BXkHw-T&(3kA_7Uv*Hju9D#z
{p){6snFVj#{D2+<2gTBCcq7dAm^9to3-`IY3^la<spnkD4K4_&g;q+cDZY^grY4^`HIs`m3GApque4W(D7POOq(Dp0Jh>(F|$4dKurcNd=6=7fI?Lwa
hfA(Z$A7uw#Tio{;tzmHfpC<RfJDp0%2>R=<AVV)E)+SpQZNSmR49#94YnzB^-C*5m%WiUii9UeHxFD{tgYi3X`y-WUjrta7j4AQ0}RdBfB`S`%|vN@z
}lJj!l_{`moUR4{Kk@RE-K*K6RlQLJB=1pUI02C~ANyWl#!d=wb=k~K+=81W6u<_O*o$OoE!8{#Nzq?b~Ug0+^+qePBpR4+qYq?I!Y`3UP}=-$3f5dU+
YDZ+h<_VLE`5VdII#{M-vI0H1-dJ*QK!kHxR+eA)aQ5Wz9VKScHEMt|dRTnyn=xUMP!?#=1cs)L&Fe$v^?G$KOgL0||^mosPSC?FjTG353;yrKFk)X$f
YI^1+V$+54@$(sJQDIQQ#A!bYulIjY|7vAU_(GAtfASa18^7I$em4icr!w(3(A3BaMIe{2qdVAum9^(X5qj~iyw|tvSoLP@hL63(JUjy3Y;&rggxGxi(
R&vv+iL$;{u=!4Jeqw{Y}0cmioajq!27;}B)7=AC4^k@EqIBih8q7iznuh&9+1PxmY27eAhN&F@z$*Ru-02i-*7!p-gA~u)0$=&yJCX1#qkQ=*w*9+_7
xFL)Q-w{Lp`53P7x^9k-h0t<crmoYa_TvA|8d`K)-j&jVm5bZF*&y$cxtRJtk61ydCu~t6RCD`BMm`=k3i|E3;-qhKev@q;N#|=%U6@;hL!K5B}Ic<`<
QF0#~43+R)EDf9%Y003Adcg8JCQgJ*T@4b=g8d;RgLki6ABkC{cmGh}b(^JlJ1=ns;A{lJeQnc6_3ee4z-LomGd`LGwg4o#RxF!J%Q@s^D~cac8ewl4<
0vQkQtg}7vzcXa0c2n_FC55kf*qc>`=(l)$=3wh^<VqUpDp<c1;pZPh%?e&;l$(EMHzF?uJdn~3Q$gbJ+p@{gVcs#R*xfl&~2vRFQD6cM-HCLQJe7yk+
^?p&&1ZHGKzCd(FbiB!Z%LOXe4Dr``=23lsv6!jCbmB>d=fCo|tOcV6>&f!H5oSTiH>;ls)=rg2{aPthr;=YM%I{h{%72^RS5A{eHGOB^78+Bl<Hktw7
bAX-*_)NtEwpJB$7blgcbaXiYD6W>&%jH(hS#Bgo9Fr?DzjL6!&%@c)YI=EK1H%Vev8@3=I?qXA~bm6u`3(D=-k>-;=ad~H#{nJF|&!XMD>Z%-n6ksU^
!{^5sk)Bj}hqK!1yjrAp$E1k2czL+j>8YRkYRE{?~Y;*HKH%2;A}7-F^i6dxiV`=&9!TO?L<LlOGpCpuH(isD5p(g@8=Nkz`?hupae);rxZOQXS@%_tj
e4=_Z0YLH{?Eqn#_+_x0gFbt-zR#|bb$Uz{s2*9G<DK%b}~3+G3i+3-HbW=>i&<(yIYvXCFYJ*%?DiqcOp|D3w_+YdFjR>vlUkDhYgE?)olc;<@jqf_H
qw&Vyu#d6W;L;c7wf9N;aiTtLhFziZYE^{TN@hsnu-tY>~7Wy>EzZLc3j-qmC*=)z@D_Fl^K87uR=5kPHA&)yk>@BB+*#gW-gaD&f;I$uJMGfQNfw+zd
ebmU3%cf_`r$FNkeH721o?8`8k0Q-2xi@_cnS~bT@ev$hcf4g)|8$Z1Gkz5H=TV{S9+)2nh4$n(@P`{u-eOgSWr!Dg1YVi0&LaQJK@)8E6L?cG*0MU=G
Ry;PQ6JL_^s+ul*eD__+8tlU@)sWMsE6=V1I4RnC0^9$P5A<a(wq0C(^mf1`H>UB`e`z-wT5}k4?a-!@~9{q$yH)oM)7?kvFATcd-?b0PZ?$<N6^z)Yq
|7e6lCNZA6dXWa--B1LtOF!@f@6KSvB$058t2z#LsKr18w)Hk4VojzbNc;l9lrFN3T^d9dNI-+{_-MB0gNK_XfK#As<olELy2bc>U%Wt);vqOAOd&c#N
t5^_T8RK_sAVA46TgbK|3=m}u?>@t?;RBjJkT?KIv-^HBdSRUrg!QsI76O@!)=tHb=$^7`Q^tCCykZ6zXgt-9CNZ^wr9WwAg}kmoTB7|g$)64QhSP#=d
*ScHUt21~@yehY{D@6O+ZeWo+vH5K!rY+VKMR#}PQ=dbR_`aYFa<XfL&ZQqLL(a>;c?b+|5yQezTgS!u8&_uqNdgK%4$*&Mt-Fv?UwaJTPa2Z(tz6SN|
@%)9yw0VF2aupd3G0@wOH=4bi8zL?;Vytq9Hxla=XkF&-LI{4!5&6=)HF9y|gwr$TqXEBSvGnNo6dU4Wcx6}uTVakk6Ti2sK|GsItAk4vL5nr=(Z85bw
$OZ9fYCVVp^@yHHC~Ai^V`=cy|))eFb{MBA&Shl!+eB5{=ih|$E1{p{&kCfs1@JsD$bw#dAQ;HWzF9K>)&Ej&U;;M$STksS%ONvzEHo`6V<}2C&axb!S
Tg^t85n6QV3LpGDo^eZ7y5@)}Jo{#mfURW%WhC8nO1b$lLyO?KBu<F@$fRrbj9&8)`krDiP`T@I0PjST7pGO`T|!6X}%*>n#8My0*P~OU_u5$1_BTkQm
Q8E8H(V3UxnvA|zONJw<pIV|=#DG@LC%n?D4ZaO<o*(gQdN;eR=X1Qr<ayD-k$@^+^D4xKLZYy?&mLiOWI*vtkMX>!J*9WJnV@+(g(TY`r;q|VwE$jwR
;`io9Xnsz)KOZjbkP7LbL8Rs>U;2Fq%*VPK?pt^u|&D1^bRR)KSniXoe+>C7B-VE|mt6k8KMB~GtQ~~-fg)jOvnHeeYSjUR<o$X|*4Q~8892EQqFR}Q4
{{<-C3n#yb94&DoflEIVvlf@eH*r;PkpBQZyCC?{4J85b47d04W*+XP%Musu@2vvtflbslY4G=h{I+IrT(ryeWELS4D048hUesD^IN#i^#11(6taeG1w
Wg1=IRVJzZhtwohBfT^4y#RmHlYi`+B!lXh2!()>G|a6dr9mOHa<PH!^fp}nR(2kjCeqMTzkaO!=JYV9fhh;*zUOqSV6}(O?dz>#HqwPFF3yAu~eP{Vs
e?3Mnt|o?B8EssC>5kTzRs%kMubIw6BNMxrirvFAc>WC^!~u(9-dB`P`;zQvANPx690vkZxL7+JG;$u)|mcl@Q93chlL2**$D0Jj{>dRN&n$wYuLX*|1
0(sc%bu_bwIu-p|>Ek_(F8br+VMVm>$MhZS!=5xR7m6Z(SG5K-rypV23*?;8ZWPzLAyX<VZJSl#?ON*zdXnyHT(?lDKl^i6cJ_H}`pFG<1PB?^3solsA
UNgtSB=V;M_nO*!4cxivTkLs^4)GIWu9+Pm?=ei<x2u^Ey7dwk3*ivR=!O&1S5*ONNaS5?FKh2-F9WmndH5pv#fkQpyFGo=a+%YcjQ9NqK9oe3uq#x>o
1@kQvkM5x}7NUKXHYiDHfeT$#&nLgag{(#XL7!ZG&fI{`t1#pE4oe3*>+KW4jpFVsSOQ;SEEWfoNQ&|Mv7c;OF-OZoL^CZ_;e0fZ7I;2iD=Po8+&wiDy
2k`7Y4F9KvcNMu%>dWHI!cY2!9AOoYT-MM{EdZLOaxXc#6$zoH5c&XqX{lzH=rdlC<B0@y~?!sFAR#;r)I1MME6eFvpq{`o_Rp<{f+V>jI+4!?LA&S@E
?Ec4LUDrPRH+w+!?}>G20Djw(qpRF;jyD+X71KVn&o64+hw=$QK$hH!gL6;C9ghuEg}{rnc0^JLB>s7`840qsxp$RApC&s6d&^_rph+KMioOu0tv!I^4
rj+0F32rTV88U{rAd%uI-`6=Id(5VEwmR*ZA73l3fex<?z)9zOC4gaLU3`@CaEc9A}m%Nj7h$tEx@rW-`I7^7n?t#Lu+p(e&IkXtHiPO>(Ih~wf2Z1O9
~?46q~(hwi`rvLSwnv?;r#JYyH9ewT)NRr#Q942sro(sSR-K?O*gUuNREJLasGevYeRmB_g61p4(>KRRUs}`ih(t9z7Z<6VEFi92Jy`E(W?$pcnr1!5I
_`%`pS7~AHacOFkNW;Pci;RBiMz*_;h&vu^<qe$uAVKnp@?)LA^!$3VEBlNOs*{B=%Wuy8h+cZ~d=Oa*dQPW{kD1=Ew#RoZy%s{)aqD(hUUS?Rh+C<(j
-|sIZXR&U{24XnBA@E5xa<!?+L`Yg?+=HNxFJ~VGgN%frMGedAOWlil*g_bS7cHd`=HnEl~=6b*-M<SYLv_#P(sgLcyh%X?it{F=XlYupShjl9@8K-cw
fkVq2HYKIqrwV<Bm$-{Y-Yd{!Gjw|D9K_7`eY=#nDKB<)#l>g_6HBy*Q?yc62;IAaqCT_Xo0Ik8#@fm(5Qocg{d`bi&mDWlIv#So8<w=({;vMr!_!@FD
b`;`#^xx|5yVDe^o6swD`zo~*Zv%LrYwE(*!z<w@q<t@$BA(?NF9Z);ZfEYdMhd#XSIp^85C9JGl+s6f|B$@$YtsDG))eU=OY94x*Hr;Q=x3o_FBNxIV
=H}i~MV$K$U`Dk?N`E37muMi-r{Qe!gOzFVlp%6O<6ErYy?5kovxV~yhCFwiZ+2^B6_$R)a0H&|}EeWz`A<u56i{i;-JNw1)e$ao9161#c81u-7zNSWt
(Bb6a;nJ%9Mm2k|O;~ax!Xvf4FyOn>P5&L=(tb3SHS^LNK0oT?$dEnU`$mv23FgR8(fwQ}JZUfnBH>2n1#RBL+8~K4h|EY2{Lal^`b+a^lmj(-Z--A~_
sotFEm8B2c<)$8=d_`9IS+of)K66yQa&K{%Spf0e!5g$q+YVcrV7A{aqCZw4u-wo@+)ho>vl2DG{)#d!b&RkxX5(bfGYQU=t^GeR_K!50^F!4Z5H^Zu%
n6g<Rp-E9P%g#CU)<Yq@TANLcCu)xs@|l!}}N44|8F0%Pty9+M%+2S^=nO!-gH>>9b=+IQrUr<Q+ef!lgzgkAVRb*cE=~BSV@XS6^fTIh{_vK1Qo9#2<
kpr*~E_`25n?xyko(Cimd*n2V>)+`wa8ddBcS+YJ&=rolRIz{M3y@XH2&yr3QGKi&uDc8T?Iw7tG<I_+rC^!Xjfa|I%9rIPGa&I}>qv9~MZ{oV;9o&Ow
~PdNxbVPrPO3|&ZU?SFa_eU_b~=A%2#iSYo;XoIr24}9i8ZB!eQTh@;GHA%8|y_i7Lx0H~wN9H4?jUymMXLV<7P=4*^QB?5yuY*519lJRP>o)u+UgVCa
l$u*?SUBJu2=pYLEqVicXx{`$L;Mn&@>S77gY|2@SZtM~36)qoJucgNHkFGQZFt?QQm8=eyEcto?`!}?8tPmrOb?lCEBErIpl>!;9VJHTN!-X-{T_z;o
*z3t@whz}>AHa@iQd2NQZWXB&aQk`){yR(`pB8DbY?%Ge>81)Hz%B5dW-ZXM}xZKp5$-nL_6tUc=h&w*r2FMYDE<_oP^U~6~U3r{j*cv7n{7;+-kt;Ll
z41o4YyA+qP`f_G#yg$Gy0afS~u`c-J%njh#XE++x;t#ct;ww(t&q-%SK|l&J-KVzdRqQG3>H@cHd0*gu7#dIbXZ76(FXd^w*RQ@z^Q^roRFt%kY#Nq^
qW_!8{jbB#y|00{?!ftnEhNlpHIRM;KxS+$a%9tbZBdW7}@Xf?xS-s}=x_YA!qGA2b;(jWR}otqarr^$XUK~X=2XOfNn>xwLANGoFayYtzP@)FU5W-6E
DzLso$M27{VcVNpqZlEGAsNrMdK{xK@k4`K20I|VE!Yfdw4RPoq60IG?J8_{0LI_)fAq}iIT^P?*#~b7-S&#cB`_skMv6A#8<5*zaX&902r-IjS9fCA3
;_Gs6Yqeu$Ls&?T7)gAV6Izp}68$FAP9ql!bfNeR!v=ZK-TJ!-IjD%g&sgqy;ubFQs+wS}PdL8^hYUG3GKA07W&iqWTV}c!JCl)I$;I;57fO3QuRLD*z
F~*guX|H(S8ypoM9o(*J2rr28^q+g&_27_C>LN_6S+u$AsjcU#Q~%ay-^)~A262C-?r4RcjMx{yRr)sZvjwilseDniQjCqyRUdmefS`6MI2jwg88hO8M
r5mRo#fIh5$54O1l(I49(7Xhzy?e6OFh%qHaW0<c(dE&&S1D^L{AM=KlcpyqqPIGE8D$D{k&Les?a0n`2q)J4^$C(24Xb+DM-}COg2D2Hqb}Ui48{#^3
RH8_66$3iX&9lCZCYGj09c`;x@MbZE{2t0>TcH*k!_iH|qk<s~!iH#A#g-7zJMHMkd6j-FySV)f4bDmxJFI9b1LNfAgEL|Rc0#2QgEw|0huO!}XWw${7
7Sk{C)?me?#rR+X)vr&5ySs3lTdxY(TSNgK4z_7>OotK$m5S{sc-!u!h9T&fR|3eXYfA>tRmu;)d%$d3fC?s^hJKIoMr0;eS1HQdwU7A>m;Y#4Izw}_B
S?^!lW5cFW{_6|n)ZLSOpf~boM@imekDq+-nMh@(_Tyqu`Y6`dF}PrULW2ES;S4mhPv;%~p1nu#fs^XI+?MFgG6_BXu2RhY)_XU5QBUcI*`PDmPSsNTq
BiVY#YbVriv<fbEvygXLE#eHM`JMjrVsQg!dZlGFii(gR&?rj1f_hI-=q5W))#OuF;p7#l%a-e>Zgnps(}G<qSTH1^BTP!FlKIok}fOYiTOpD?KCxrZB
d2bu`nP~HT~sBiZ5d@KOE!n4PThW>N_h}(i3V3doy`L!Lp8kXDH;?(*@|Zy<$wUIB0a2zW6GlMH@mkntP2)6_;d?AaeqrQTE9tYu?UZPG1CneWwg>Z5;
icP?+D;ooB|5xgq2p-l4uGmj|5M5`qVpLjskFhG8{lg-eI%;V#z<9Kb8WW)KhJxDkqVLWke|WTyr#m&eEG^q}e(>dGD|(Qsw0DsMlTww>jhS2j!*%zxx
TAP5~NREAjZ{mCp5G{c-QRt3?%3LIPy{lRUFfkU;~xGl9_{p{k>?FZA>%1c0$$+NY~7@GAok$+nZG)Mp$!`v3)b1m2+nsQ%aHf6{{(Fn5Xe!SxiH648#
!kn6PMN8`Cfxzdh!=a|?`%lLtE6<D0WkewR^477Th%?C7<HKr1|8&aTE=1(JwIBf<?feG^BQdkQvMzT-h`39U`ztIo62`9G*LFesLGA+EI8K;X&6mr9w
S1ux>WF_MwxFlio)&AM4ac1WmX?GTxwM=Q-`n?Qn6$l_VNX7RRR=bP92&7-cC;@`D;MV+2Z~}bdFVJRgP705FY?tIT&7Llb}>|@2R5X^8{KE2E!}4V-`
K$<UGSMiENd>M1X$of#KXubfjBkd`^RMO{a!0wLq`fR0hZ;ea+l%_V?6=`OQ&0ndytf-A&;(j0VpERZcR^O=Ag|&AzX%irwGssUP9_5P=VF2q71DYCpk
~@6%WzklJ@ed6!*QPfc!>@NagZ*BR;r){F`{IJM$&Rs{hrH{6eA;Uw8Rgd_;(S40;D3z*xtZhujNH4SE*`1Sh;t7`r%pdcA+2945+0?5lxbdl;+mBg!5
smLYeQm7g^lESCy<jdG|R#-3!L9#k&=dCy%sy~C-%Zf|FMr+?82=E&ef?6IlLKC}y#=gqBMXr7B<CL=w@`%wZ_F4ir%KctVe>RJmxkhC57<?mAUd>A|S
Lk>K3W}xlX6A_fT>W40cs_&c_@&^x?^5HOzq%6>Oud)!%zxuZy+|SK|#eAfon0h1TlwzHc%70VsCv)NR2R;9NTMiTtC&pCLsj5GH*L*>JwI@;SM`#h?&
Vx+`NcT-IsaaNujXpYS07H7Xta4b<{WfM5>|<wY;<l0!k}+>!RtE8LFW1N(jr7i2fDp1whXuQ2Ku%bpsgr?+{KUp8TzifOQ_|y<yLObsLYL#(lRxu2?j
EnC{h<#Lywi(R#-T!ewvy!rp%8rC>3tc6F;oTzSe{9V7}*UB$EJs4RDy-MV04n^$a9EqBy6gOG5;s_-ecQYWm^+`AR2);O{}m21PD+MZza5a`ig&NH7a
wQy17r@s?1T9yScO!gq!m-fnXLG1Bxhp@BQH)J4>RE3lG#~1K*<_Wsi|d2JD;{9ZPOrJJIl=xE*S4fTw52CSroAWuJq4eW8C(cB)2KZmUSn06>B6(Daa
FW=SY^r`x}woGbhK*-p!xfY5vhWOK@=&;3Y3Z4m^j6jb3m?n;;^4Y*<{_^OgHlaoz^7K-RM?96Mj#)x#GZr{zi<!QP<ZZ1M1KeurraENyv5d~(GBrx%z
=-xqxwxG0E>2Y#*upid=6kg#wW5HAY>Ps#Bjuf;>g?j5!>N_J~;>Z4BMhIG5nvJ*o-Aq>gzU-%_{tAa$F6*s{8ts9A)Kx-b-bc&5{QTqeVwgH)wiEDLM
Hc>NZ42uZ1D@bLn<BCrog^CX#C|CXA#2*t3Bb-fcXd-E!f?~w`l(tC{Nbo-5V?=v@*f<T694UqWnyIHYNU$~oHQhiU}9DWB(%v)D30(z%H~EyQ3K*!(^
g_g*OBP3NB;EsIkAtw-%(<J>*wd=k@ugMnmQ&gJ#Gi9zo$d771S8<EsGyOspk#8)>}$A=GQy4rzKb1?MwXkJCbe5pVMx=efBvsLZHayp97=U*Q#fqyMU
Y?sp>8QowB6hZiIK2-Hu@Tyz{-nk$=A<9bDM15ea63GHuLfbC=kT*LR+09mHlpn@EGP1OroeNnamd4&l<ChO7U`>799hzoX)h+}a*rC{(w~46D46CWkx
d_lfImJ^=O4Yem)1OwU}vi3yeiA9~pKqlNRKz@`1$9k~?$rak3zL!Gvl1;V2a?1<zmGJIu)1uTpJtu$7Y3Gg5KQGVhBaY%}w-WB)ft@(t4;c{e%xP(}8
ESfpBHx7-4ldds6Bpv2We3g<xu^Bvk`hLAVCU&lv_UU&-+1KBHt$7@9@o+8#EwNps-F0|1@s5gJJU_MCF2K+Jd<40n*_Kmg$_(^tcXzCa?L1cu?f@t+(
>}yfRzkQMg(fc9cZYjvb)k9^QUHW&X{4ifG)0s$zVa`>9}Y`4du=oJ?*6Cim<o9#w32v1brPX#7?rWPIh^eN!p?xs3-IaJ*_6tfX4cioQ|Fgo{okpf`C
nJcpsOrJ5qu<Cpbu|<wwb+i$W>jA95MzA#L`oPvrX|EEPslR7H^{ew>l6j_j2CG54y}bLKdxkNwq`deIf~83i4-G$eg|sC*;4eWOOo<Oa0&KAmnkJ|6C
fh(Ov5dDEX7J{Xm>WCeq5#0G5?Y*zhR9AYn63v`P8z{om=}4&%nkvu3_IE!cZ>q4t+ULt%~+A&Gqdqu0n2|J8+>XH0u$EJ29miO?(bXyqIf2HAt6sx1M
Gzzix~RTSJz`FQc~4TS&JQfL85KNVpjQ+7(IA0B_z%)v^u7Lem-Yyejmu59obO<BCxiKCP5)<M#qmp1Fq&4?a<^}E4CSHSLrpAsL133oPdeUWuadjZb|
Hhlx^FxeZ}%1#;4u%qm3H;KP2HV`8>b?PW&B~BGiUdX02a*ke=YB%UI6nv4#pC<rE$_Ffeb}{#u1?L=?r}`v~y#Q&DyNemHgvr`#f_{y63;+LEr4+Lk7
6+E_Ff%+aVXP4318B7E%h2B4ua|0z3=7K2jq)kOpzA3UDKl)WRGp)^%=3KaCIml)8`oYLNrq#v;y8VbKK4`a_snmcod@#SFc0KGp%QY$i~up>K|1uasD
7EfY#Uf>aIb^9-9FN)>PH#g=4VIaL7fwKhwJl_ow~QpnDp7!Y2V7{>yOU$Drwm;{}lKMC9R3&^GQh@rseUy4A9llit(Jp!X|MLpVk4jqYJf8O8L~gAm-
JfG5fstr_KIHHQ1^DCe$JYpw*0P_YG>Nt0_JJ{f@dHgiNM{(SSf4^i546-g0W%ED(2J=gtZ*+*Ax6nsV<!(b3S4gvptsz_3W42K#j$QyeD-RGlBJygNH
e;YuxGkMHj=GIn&C;*?*@JO=4ddV|CoyAL$4Tr{o`)t!_G22W!@e}K*qL(7rIive8a%v6pN#ZG|6*6cIO6A-`daZ2nAZCMQ?&B;|Fa|cr(R^!yH4LCJn
b@GTKC9Yo%iRB&ybR9Sj%G*JqYF|v!iU%kdP4+V~zi4gL_l}{-@mlpKA_IFu5X6oEB_Z@{oXp=k%lo}e2|;fYje_Di++r0!mKHFiXmxsdXAV&m+gPDJR
ISl75+73k-5~B$)i;TrHoX&DRy?2Q{LH{W))r&Q9VD=q2eaYH{(>D#u6IBZ-+TkSitK5RhnUII-;at%38;4ViO*q^=tTpL`x#L7CT=Y&c%5M%k#9JpXI
qbnQ!GfJJSPQd6J0aQPSfPs6cg=?`4pxVfPx47z<UdRVKCB0C}|SQ1s@0FZoa>ibK}7`ev|pUsW8%Pd25$|Q9I{^W2_%ftb71p(c+jY*SlpeUsB3&yql
f6hCF1xm*avf=6k;6PR0Z>nUSM*5jk{yMYlhO5)q*zWbgS3yeUPzBasS@A}og+ad!{^3im&H<63rH)GYx<_Vo!2pmOMmT@cAfa=5<&`j&WIL{n}8?fDZ
VC)%;Op$uujQVrNq?I`na$8Wgx)Ie-6!`a#LW$>!-$tGaRu@$ptK|$3m1w~!vQnz#Jhxf`JXM+DQlc>L0r*o6Z-Szi_o)KKF86JiyaIQ;F$6owyA*chV
oYNl(o$(C7yS9*aaS-chTp{2$4FqyKGQqGnE!VA)O8eei|68YVPbr!(@ObPgTZp)OIDGop??+PlLdk6w_{n?|i2)=$HoBw|$iT<<GxqH>wcb#7_F<fQ$
I7q_%gfD<zMgN_AsX^CQb);pfT|jW3@>R-K?cyo-V-Kw=oL-!&3w!@VEf|RrQVml*?^ebr+~o;utM37$E<Q0*qwEL#}g05iL+C<Tz)ppAs-7X;Z{Odpz
*0h7l${&08cHJ`CB@+!-&y4_;F|c*SRYxxeJcYfF4n`U{ZwGQOY)U_BA2@#<^*<FfiS;IBVHQmAaKzbHF*oRJHUdHU==Cq*0&p`tt#GVAyJY@d%n}L)U
K6B?EBpR4<dgoTgy1o-88kPuQMcx~|ymF@OXfz0#l5)jskd#!n&Olju+kzn4!|#9%b8$<vgi2+HB|w@sy-A?$vw<0IBSVM+rO`_-K(I?!9a;OAU@d~pX
q>#-=PXu5zv$}hTfB{T&QZ-s&{r@n)|h|TAy0y%&uGqjpkF(GjUW7-)Yih3s#!BiI+S|eZ}%}jBfi$U*(uTqwL?{#P0w?)dW^SnUJeyWnU>BB_Mx@Ift
`={_-)=`_Asfz*Jy~||;JaCEQu?*zZ^ne?&jn@P7PxAoNuayHBd^c3l(%8NQB9(W<K|E1tkktM+PUFlg*z-+8zB6zqCa)XsG8}aE46Xg5Dgy9jQ_O~8v
YXQvLY7a5enDK)|2&#HQ3c3DH$uFZzL?x;FpHZD*ySK+a<~yC(+R-4=T5RT)YM25d7-KH_G3Rk88$OvWn7@q3g9m1^f5uYa^GN<AI^@fvgBr~Ep>p8`L
7cOmfy0$mUD3);jY6Kqu<-Veh7j78;ozZYWd8Xz9N0%G!z|t2vPc5e|{6#f?AB)uuWSw8FV9&bA{NkCO<!d)O;_1y^&<)yJDI_G?=a$j-KLh4KW389}8
JPB^&>)&n<_3Mw2P>$$8n%qQxh&KOqh2uM&ys$>YD2>o9YD>HUg0;6>2K2sxwx3>Ge7tAXf7S|YtqhIx29^D2{6FkI>jlJ2GXf{`69`#vau*n|0Tz-PG
G&>?dkaOnbqNfcTJL6@dy_m30rY~CKy5BDI+Sj}2@qepEflAE-^d^AUQSnK#qGgW3G5R65NIjH+uu-zsP4d^cIXVaL@4k1zo%fxYx@sOax<g#df7?l|9
AnJ68H@+Hzl+M$-E#;bl3X6Px%+I#&SH_1+9rY;=etB=+i7LWOiW06V=V$6V40dF-dVOXYut(sHPdVQtB$`hI|8u?u&4MfKg;DD;KEBUIJCPSu$juKW2
39wloz({Xu&UR}f-RvqHp-Vz%fbO5pP3*s=jv|u^Y{q%2Hw#Ts7lt(Ghiu=9tgdGyo%#OKpUUQ1)Sex?#gQ=1Fz!TBbp`HenB~@mk9AE{+P6HpRIAt;H
!GMfwYm}pki(;V0Enouut>2J)fv<1d*>^9j95_*`Jv_f0vfn;EjJiXEzg<&;C3`o|SGw9SFtz(T|G-_io9NUQLVmMlLGL3(UrU4n1<i*@VAU21LxuVUb
lE1B9mEJL+*=P&d4#2X`#P7c7IAT*N_^5=4ncSY%^Xb}X3ePY@CiDVPt#x^{ZbGh#vVMCIDlb|RUhZ90oj1FEI=;$eUFDGP<R5#7wSINWBFk14oj1kmP
jn0Wty@pB&<^+NgUcG&tLXy$8MUr<++tJ7HD-dtxaYq<>%cc<Q-2M6q=4<Lpgvs2#Lw*}3@+DhJTPltg#ECPm2Vg7bCzSH3qrd%Wc9_-75NQVGL?hM2r
=zpVri}=L@Lqq1T&&K0}67KPZIoSOXi&|<P4cHb;QVUtjZ|-6>i^S>VbZ*_RJ-;xh7}S$&5aUviEk^=$GX#3<b{1)}=T%WO3oru&o%lWRo8x&&M*CS>o
a?vE(NZE74_X-=r_6$034{xoTK=CRe_V)c9vSCP7w{5)G{WT8Da()QvQcujImfGr>ITGF@ZYQ7@-I&#R)sYnxwv@BR`2_GQQc45ISOVd#xk}I?#Q>9B)
vA1oh<ivq^DCm)LWto_~D8IY8^tI<OteFEK(FMYDLa}>t~aQj;$PGx6}<Rt(IO*<R?4ezAvt5Y@`6v@ffBhK(U*>FM3C#AnJFT>ia&oe~t_!AH5d$yR#
;%suI+$NA!a5Vktpi`>X-bnb3X%-QWx&bfZh?FK8=nF%J6|$juAfu5J$?^O+V2(k_yIWOVNLa2eNLcTiu+Mk^jW#vD*qTc18t_Al#@>^s#q_FLLuGSA5
a@rRQDB2DifQu-fgkVCwDV^Lax^yIog-R0}%;&w*5IF>92nFVqpLoUbvzT$aNamHl>o!qPo>QDVM^lqo@Yrwy!vBco>(nu%VK3IxG9kkE6XuCVsf4dO>
$-f26FU<EA4$UR*Yer2LoJHW=&vcZs=UWc}zwUX0v|=T3!aT|kB!@V|zO+%n_V@Ay<HS}R>q03C9Qh2D!TXXsb$$~NML%l-w9xaGK~C6>bT9dgiZ`hDv
xG@AM%{jZyrY)rt*+3iTWe#Q7tb6HmLTbe657ZDabtV{&+hBYS<)%}ymK4&OQ+u@+wJxNRI^*2z9=3yTXu8lz4IJ%AWu%sHMJ0@2I^?3K<{zrw3~q7zr
(FLROtWu$4!F*B=4e4SS-RN*2)~KZ=I;#!RooX4!XqyU32DPSffz!pb7_>$%!722a`LVh$4yq4aL(Sp)lZLTS`bJX)?CUFVSJE0b|Un{faQS(KhU2s!F
+)b4}$oCuPTJDRB_RBxMk#$)AS-0+{FiD_}C%&2z`kMK`4gF)aXhZr)|xNlccHS2MmUJl{DQdxs-=jx?~_w5mJAXrPPfds0|`I<sS^cOIwr_)I`ew;&1
^^eX{(^iC%gM97E_u=KfG#1p`0w$%{B?^>=I_l2=%jC5{HDp=BGM;?6GMI}Gp<7Xla&pFb!6*C72ngfhp7&A~*tI{>`qi29M5RUU$5g3Udw8~wEOhRx)
&~*%N^-pa<DzIZ;K#rYO3FSK%EoFc)#*a+pvF{D0JQwbQE<%SxA{`CK@iTzuknijVS4YS$cY?kdp*VKLayi$XLqY`7lOQ&HokkO(9L>`m-Dr2zD7g;rL
M8!x`aG6ZC6}9h(CgGz$sb1Bxsi@+%rL;8hkFxwuG<^QGxocH@76hYs;uvMapnXZ0-Y48^U4`EqaRs*I8E)4uM`6f@5Ce+U!BO!BEFj7O%?(Y8fCPfb$
&k9GvpHReiYKB*DER^!&_RX%=38%YrTaim2mCA@T_QB(z2;#^`9?eXXB_21!6vnxtpDUA#-U@6V1qg+8H&?;Uf(yqVdgwk2)lvO|~7`GVx@P#4NwoxAm
@_wkNdh%6@P`mCA2yRIIy2G=3#ShW2oWB|m&YJ<6p3I<)IH;?_rsd<HidzHM9XhqPZ(^OURx*rGo)?&hL5$K~g{%#Cf@L4NJ1r%ibb^hLCT+LGrRNnEZ
RV{Donq-y=R#AX%+T%}Y8sax>+HQcQDhY<o)EKn8}?KTDA@%lh$vX}A(`!`a{(a`suiuf^3aw_pab-wPm{8+LSn7575O+ddL!mS0}zcJWeo|Eq3EiV`!
O22#qEo$G+W!mL+NH|nZo8GLUawzD`{iHlEF{_}QvsKQC(YAa77FcDW+_xqLoH_JPfF%2lzu$X<^ri)Uv-7|v<b5nqC*<j)5WHe_m?j2-$+5-*yb-8hF
>CEpgst2`@_VsyaGrbN)qQ_EfGS&kY9m*f2w$YP4yb8x@Z0R#y^f6nC<v7io8fOWAZ!eYPvi03uNy@UAy1YE7@@aiMPfZ$aFtigdWzlb7w?Kc;+z-p-%
vc2a5&H6CsY#qv6LT>m6><Ip4PWk8%6>k-UgZd0s~Ym<XS>oJ)IDf)z9v1R_X$*N#YmpdV9*@fbi;L{7F0J5I=?Q`J4t<9zG?}8*qjr&$A8mQPuWS^8J
VJimV3~l1rJ20i*<2;a#~>E&g`)5d0?uzU%;5!)8(cZcwN$w88F9qhNQ=e;wKb#E9`fq<DPVd*H(DqcFR}WH5{8#yI4cKdwyF@&o|%>gY|oZiXE@;Sk!
hEFAXUxA<H&Hv9W`)M&WdRhj{e0nr%BPMNjXPCO6C*&f|G0GD~rKXiT|CNlG_-Dz9d?2yBh`ipq$ztNFz6U;9eUc=0pDz;O6i|8=k8=;{l)TR+?)P+k&
C+INZCi{8QpC4P^?{4?FkI3;roWNj@Uy$G6s0Ocfbe(k2I79@RV2ThV<agFU{N^BDKY^xvjAVCCK@0A0vKsW?zjcRKna+J<V{Van9dc&t40$JMGV}&gB
5ZJ8M*|$)Zy6vBD&oPse>oJXot1}v<_Ex*UcXiLncwV{jE!6?&!<BKW@p@84y|mMiE^Ji17jjnU%g{PEb^UJywm3ANJIbrK+#Uwas_)GGvJO$84XE<N}
Xq!58oF^0)&wFqWh!wGs^-AbS~<zJ6X_Q{=?$)^*>TNxz3|6p>rJNb5#AExz}5LI{>0~Y7)9F|NUE1ne#jLfiXTe_%0>;W|e4iE}<&0&yKPScxYjws<U
}9oLnP5{Ys+r-?}AbhQ_!ud+4Ufceat#^000vd^BEcZ~CDCp?;Z^VY=)i7a5q-HK4ac8TI?-??b-85pQ<9%zNUqW=A$SjfGDK!)~vw><-EU_&M@`7AyA
I02;ZdNjC|C5@1^e=P4X4;4pK>Y+Ro!7V$xC{@6MAOL0An+<!QDaV!6-RSmWuG41$$&r5dLHC&Em??xQZ%_}M&1r$+8I>#0iUShFhO(?%u%bH`bO2ni2
c}6X9+u7(yCv89HlpUkgF~xcSSsFy+HWJ<B)F$B1sKeA9fB7#8f>bDjM56;+OO$lxI)6i}T{d1j=9T<Wsd3VQKM!_<qitk2=p{))^m+=NJDKIwIRE^Ru
1h0%rRxFOQ0m@{LNRgHVch^}n^Sv+z<XMw(?8>(Wf?>ii4&S02Nd1jFJZOPARPjNt3LSK1oe%1VeY+%9bu>KM^QW_gZ2mWL=Tt(g8rJm-tD7F9kM=Cut
xgq{TsKWC|54BFbF~ualQO9fNi-uGd{=?Cg`sNkHNwWJ5LIqWyx;=wl1G`#MO9n7~V|=p2zW<w6!253e8(xcmht_$ruw5B<#8dBzeKs!b;jclHE}8gu_
E{h%i)s?Wb)k;HK`tOAbFkUzH@!aK-6nN15V#sLf-vK=(^OD*Lb?umzX-d}E}0ID}`g2Xfh;FL;^r_a`{k*F@f`B!8FG*5UO*Pa~$TRN%f@zI;o&EV1b
?z-li)shwVe<sl6T@deh|Y_~Fgl9tn>&nA6cfpn-V)|2IfwLI8Nz9`rR`=*=`5I;-m5}1R!iO_6m4FhO4IsLeq+|69cz0%1*Kl+Z{{cN$b4~4!$JO~m6
<kEs1<rtx)zb&NSAu_6b8yE0S531dTE4YyXo8>__ZEi=o-z2z!HRGWB5+l8Q#JT0N`>PpI#xnaY#aeksRcRxQ{GeMq)gzyq$w_==Xq`Jq>yi(N2m>1Qu
QXHQ@257|3u!-<RmAL$wDqEhh-}0FCe&tg+cEkG@lN7T9&O=%X5*_2kr&+m>8llU-%`(;EoLs=JtH)Ct{aFdw9QWgo`?h}ts=V{siGt3u#m2t^F|tt98
84;xO<VE_oM#&P_BejEJAU=1D%jup9RocyJ1`%ADkX<<PO>%44U$F2z1(o;K7++psoNJ68k!55N&Cq_|+~tm>VSD)5@_4W-4ikcaS_%FvUfp$Gg5b#L>
>GR0e7Xb_4r?ldW<Sx<jYB?Y;)iHP4>E>syP0kCYkU=DRNCY*QJ{8f?&r6)TU;G4{#+d$*+iua>b2zvfSQS2L@PUyA-_ua|Q%?qSLDWDLMp?I$YE+u#F
!VVq%qJVXZ>kepJA*Q9|S?h913`^K<-cT>;sycLH7B*AQ&`3M0%s^6cY6f?sbf<Y&-5Tej+R(Z#_YCeFP#S?2%6SC#59(w$UFWx)X%PAjX6jS|2Gx?`9
@IR%2|GDBnrGft`4g61O;D1U3|8vEEN(29MrGH%-Sdq75uV3b3lGJ0<v}mO2OZe;Wz+*(je$9=j&_$e8fBpT}_uDQZtGf7oRqdbl|DwI@KB+yIr6MJWC
F61HY}t4ApX|Rb`>e|%D$-SxLRQOT+h7x>@b+I*zo2Mr)pQdO^Zn`TfA;Txm-a87_;To<cq@zZkmCE{obU5L*}sCkuh;okyzM_4J<aRsk&iKbJ|BO@TX
m_E?ic&>8~(F?|9h|BKlt}g{QiUA|Ksidis!%9`$Edumv;>_tK?5SCx5NCq!mN|q*?qE|8Ks2^<Q}MSG;qK%0F8x21@kL`v1SMe*eGB|9|4=AO8M_fB%
{P|AhGYUp@Z+ujlVS<Nu#F{{Qdf@4x2ne>r|o_qYEeKN(7?-)J;nZ`9%y=3GEru&IMTUfu7h82V%I{$+dgKe>PZa{luF>h=47C4T;;{(1lX@&6nB{|}W
0R@e09{%n1;bYqG};aCgKP0Ilb^gzEQu@HfFJgJjM<;{JL;_C>`qh+Jp5-L;cg;l&Lcc^f3QBdI>2~==s?y%*1XOs`c6!`=^9O|?eS(bhUCvLr*9H(fD
vW^+=4A`t6xxHA9tV${JEg<wIxvxjD1=`iRzE~nx=DHIDWYt1EU)1>IcXZ`wb{c{xx%i<(^Y}VOy=Z$_zr}YcA8xxud!UIdb&4rN*2j;cC-hOt<SGL0V
BOz{yOxN3M4u1DHgQMytyp@><v-qj*OmJ^cf8XBNm9kT_q9X$a&0G9*s~VfY<M44qQLnd*F_25&(PiFB79lb0YwQSIUH`z$D(XbHY16TsTf?#sAE|hW~
~;jmgSG<^r=|+?L?TM5R2uu4sT_~w-G+V%F?16`27-SYyVP3nQ`+Yu*sr(9L6&jt1p=yJIiA%|5tlkzDu}%{mQD}mG$|sp%a(K3#`*AbW25J8cw%fx*A
nyulh&>i)Y6y>J=+l$jSmHR13GOINve}=ehE+LCx-q{!)QqOM4^?dFdXuRDWbyh>Bb+NOC)7EM#Sg9u-~aqrG&$F;`j-fW1fl)rgv#YdR|H6-WraweQT
;GyW4OQq2mY^lZvQvzaF=^WNtvsO}HWf3(--@id2$|J;0Xlw*Z-rq`&u$b7cy$nB3QKj^UHq_x_nV{|Hwm0=tR!jd4K+urE3m@&rWf?PPG>!UY}AH3F6
5u2Kyo1ZTpHED0|#p+FiV|{}iRs9;_1TPtQ7uh5;b2dGAi6)hv4kiXTYV<Z$ipskYTqnLZS)CER7H^8Kj&5k=&OGxb7p3pRJG$D#7wvqLCyc+5bbs7B1
*Tl^Z;|MX_z2ZOmW|6JVX!J3=e~zuEz3DAHyo*@zPq;FZ!tvSiwT@ed|ba3ds&;N=_k$~Z+9c#raGm|4PA8Br+Td4f=3NM&lMpoO4@b*)LgP>XT=2bM0
j`1KNYG+ljMtLadEC?!hDd?!5oF0oIghgj-M>2TRaL}Se)+nW&bSm;P_fF1V?mVOo+nlZxUbhrk-}QKkXl1B=5z#-Q;82zg6(anqU>UU+TJT#A%ijCs8
l{XvBB@E0NJBaW1=<sH^P0r<c%)UX)^DmMi@+Ff=do0{Z<3`FNx5=I1<Xp=VW#T!IjX$UpB+pR#-x*ikW$58MP)p&FADzYYm83b7{n;giNG{6t4QVnJ;
d14YDBB(GX>_sXv`GY+X+G(Nw>b?ID1HTuh(Vk~TmTaB8^YMU5Q0x?#K+gtIr7<FOhJSS43+i**bY6G<ra9ATa@;~_Zc;(9}nCs~s_4MaCiPO_gUMBvO
dMa>j(USR0g-*!y{~P=S(vuQ7AuW$L_^ug0ppwatXqmVjRWg=#TNfrW1Ae*YXo#{cNg)u2h0+d#>AQ^A*Gv&V2KPNGC1hLfBL2J+rF2O5E58NHVm!AN2
Y<C(;p*wYc$vj4u-#idKB?5A>OrtivEdH!*l=$|We7ko;jqHvh$bAaA5&bX2&v%fcAYY?M$M3pI2CE_zTS)#7$>_3;%9>Dt#TB&ep+Ecyh7Ty+ruQbbk
by7p7{NFNc~i$PJh<SEaIbhy9P0Q0^@r?{5`m+J05dcS;}AhG57oBrWBo8T20?i9*b+%Ehl7`4bQuNq7AC(aFM$CzvG{;)41#Ik(T_u=O4d>k?aa|Np!
k;Z?|aA@#6lWJz2r>YLs$h-H!$-0*jAnZRI=TQMq4L(HCuuCY5Izw{~YDL^~arwIdC?<+<CFZo7wcSc0g2PWpJes1>NqmtRF&X<B#s^)xFxO!5}oT;AO
V$&}2@2JIG~odx-3653A35K<M9?cE=}MVP30Tkp51KJ3!%2xaLsixO_}Ym>cOvl1SdNZ&}Je2CcbI5$Do>+-{iKkZQ6B^M1@_VYKyzwQyc!RCDzjcw>J
STZDV`>}dM{%~AOcq<oq6mLtEwZIBTAy~`%$QeL%3OODhaSFHCt-|P9R2-QJey32)o!w;%4DGp@Le9V6|7UwPuoQ6wm~a$r<*{m1&k!#{1a&9<L9&|FE
34Qc0q@qsilD}hXh7sP?>s~)Dm%55^IUY(<9E<SYXmwv77A~lk?5{O17jPQNe9*{B;5k_hCp|o_bkq5S-LTaDX136N-CP%4)Y%%KB}vz3h9<Cj$>@{b%
9`@e8joOESQhhD4VDn>mo*1{4uZ-5y;CA=FgIH`Z0ifYuSx36oEq=!Tmk(&tf+7A@IqU;N9}n4%rytR*IC)91c6Yn?Nz|FKo}Fk^Ac=GLR!KhVeIkFn7
X_2dfI{OBMc9dUsuOzPg9yNsxc|#&Xl-*if|*Mogrmcs{Bp{cXWrPMpwCIO2|M94wkJvoZLq{mT)~&QwZ46_>43T}2=)Ssmq>63?f_AMBrpvb6;>YhkH
o)SVyA%4&{AzInuC5cgTMT%apU%7~v&=eb|v^a44|Y(<2<=EwAWdV%Tp>{}ovFFjhL&@GELo^R2zgVJ3Hj$iEWUf<HTh?iTnyA)`YFbU#hej|5NKGR}c
3oZ!bDf8~hgzrw5&H5!`jx`>?Yei(e?1fSqGFf)NlXv)xOzbZa?O5%gKBydMKKiM7!I3U^{AQ~4?0qO?9=bmrPyN$%2DuR*;dza3cX%$brEb)D3orf29
|V8ofj*(SE~@l2xGg!Li?LNxE#zJwIkYfZf!1#je;ibQLs;A@RFr1OUojccN1c>t@K{#|1w2LU?mWI8e`FZspTF88M=1mj6Xd>#7Ov^euOzgT!%SCEwY
T_)JWhxC)APEh0o*wHgCAHkmibX6!8p6kGny<tat1=giidNkO7;xQXAr~vBSOyImXDhmZx_a2jBSSdJ(v~M$_Vazg}33M)EU$bcNY1A)a&jM{@$NXk&~
4ZHTH)eQ3+#G9ksC*glhMp{(Ov?GOvmxu=4@&)J5Kb@i<6b{L~ND%_!cK<?p7wMAG*9<0tGKE8;fs6jyFb;CQbTeLTi^|1bL6-(?Kd-5*^F$m?Yt<+fD
l<2@a3=|z8dH;(mBrhbuV<wsqG_=;gQtNlv97cuqWyM?NAonA8o5RHyK58rNSpY1=?Tby;faA&UXSj9C?xL)I%ahLB_bS9rOf<QUs=0<3+p_&--j`+&H
Q2*})BCCb8ydXYW;xT-sNme<^=>_u$5qD8ckSX73Tm^LVC^z|>@6N=3BqpYx<#1~!I%P#3$fx*w7Q-=nh_pz0(?h;w_1XQgal>5gLUur$ch=2?XBH?K>
N;YJ6s!BvSUOO!9`0Y5NbHf6pGtllNhOH#ho;=tcnX#d82uFfOZ$YH0|TwnSzz#o?0P>dl~vE0FwsoS1nNhjMNKQ&PT@^Pms_7SwI~;ry@a8Y-fl?}p=
CDgGZ*SI99@MwbLgj@pII~p<PFz1fqXoh^;3k*4E@dUo>*OSFG`#(1>$*SESAh~!z_w0o87vZ6R1Z*?-tQ!vyKG?W}q{4!-;P-@Q$S}Qd9}j_$Bu54~!
?(nmXMDVCF^OQZRlH8S0^GQH7mxf+HZ_eJB4H|Fs9N1K$N|(eA!qp+4rIo@w!d)r;roh}MHF-6@LV&it4Dt;D4C@E!YHOvQJfBHcl}TGmvvbm?3BQdE}
@cN<u*(-m{vMaLDlV`*qdHt9%QMF<Ozqwae@Fo@T13Mc)6crGA2Yn%tY^D0t_?)?6ps9IidJwEgYJ7)65%8!1O1TnRX<`@y7$#g)J5Dz`~bSoKaEx6}X
B(`_;ax1O?sC>)DE>7$u9_wp-26}fkIutjz4E53jpn@=cO#vFTr~5)5U{O7Z_66;L`1FoWOE$vhnTlVuIgehR|CD;Zq+EP%qIN6~*uUX|>LVbrcDdieZ
CJg%2FQ2V0QJ>h?T;&*MKyYSj^<3xK&DFmC9<?V{wb{s^`kdxiujrX%>9Bl&pJnC@36ffxr3W4vKin|zqz6Z_c!6S%!CF6`h^?%gUQZnI3DB#;!3un`<
c8w(0e#bG1JiUm=I{&<@XN#v`aN_w^anvQuuS|1uWukx649t(LcccL67KK?yQr!tnmTNub0XD|HXgH^3k25Gcm3^_TghO;s+EkzuJa+d`$=F*PbFHwk`
5={eR`(<(!51ozoQKPNvF1zbl!L7`5}^uKps(&uE~2qB7pITRvj|{dT+80&(*3Q6WDT6~I2eL}&z0cl%Q*iO1Gg%cq}nbt_+vWV1?d=vVKGhWa#=0$rY
uToh>mJyOVS7Vpk?Ev}6*xbt-2sPqX~g|B!RZ~a5BP&3t?l;70?>UG|4P!kZ+DHgvEf0%#Ti|>Vk{y98=JIrab@Ug8r{5sf-TPXr;Z;E0qW{e~qSw`Wq
ZgkMk#+)QM>=nn>zt+Ej=YQPl=O~$8OYDz-ti$5I_!#Q%TcU4qPmSKy)*%c`eS-R1*ptyIm9VyCDtrjSPX5scBlpboCHFIc)CCXyB)>xcEdoNgJGne!I
*d_>*RX%sV{r64hG+a=?QwZ;+@F7siz3Zd$-8XNyRxW4{k^?cM$Ex5xxKbNJDClRQQ924IJV2IEs<!m3~-woyTcgjtf{@&nHS{j;U-Nlb*A6Uv*=+q;f
m9l$VR{pt7z~{f9QK&vdU+VDWRm=3HrM}VzsdlYvHab#7(}&E}PHjn#Iy!--kzJT_<NLH;QlmIFE%2E=%~U{ivIbyZaSsJ)rqY`QG>?uH)%=r;RR%#J-
R*=m(@qR+rWtr3&c#(Xk&dlNf{6d9E67_lK@or}?4FK{?~C4kPR$YVLG$i}GdPuF@$GpFVGL6tR-t_w}Zs|M~0uXt;sndRy;U+V7VkKuOBVbp&MT^uyy
@u{N~N5nSR^{@3SElLNp1edp7nt~N9Cce|~7QTUi_#4JaM+cQ|)o(R=Ir91Z}C28XyJ4Gv<M904gAdkV^2|M&y?amBcFutFcJ7K#P7%l?cuu!gn%WsAy
%i(vK1tOeHw~j6uHIqlh39YhV?s5yC&NOCP5PB&%-C(?$z_eEM6ulBDT=!3VrJZ5?=NSKW_vO-1`5BA}2;}F(t?=NI70(Nxzt`d?<Zlzk|1T^?;YBBlT
hxNh$`PJIJx>tsvHW>Q^269k=!d-{aR;Z~7M;nl4d6g%-SuCcznN8Z)*>iy=V+Z{>jdp9y~K+Hz%5;7%k<eIFwyZF$Nf>s-AQ-u-xBVB1@{$_DXK+B^$
`&=hduT!=Oe^D=)&|GX?KpT8H#r&o&}ewY1eC(M%FIpka&FjO2;eU%0PD95$0dg)5ni%fh?!GmJ5kyTu^x87ORU_C<(VSm(H0plC0f_q>AHEg>G8f6}0
5~^%R$@g6fpF7?d}4=<m3e=iRjrR@S`2A0;|o6Syz3_;f~V{$?=`=*b~w%0dO1N)^%kK)$YRRLvA=Q%7Nme{Z*oAHVF;T3#ePV~lX6Pkwj0|D8>-G_A<
(%c$w(En8P{XbtzM(1BqE|Bb{z`Y@sU`+1Q6r>RxM$K|PRu^K{WxA*537r4rYb<@Pnecz=bDn@f1zlUPWdbP_B<de9D%gLu^8P1Q4c<Pc~2XE&LYS6)J
hRZ-|?k^bMH~arsY2aHV1x1{qtpzwCUVAnDDfGh}nvu2<i-2+0{CGyfLt^tWNBK={n;k8pL%>X(I-pLVaGu?HDrM2vTbpI`k4Jpqea&`Y5y7KIG&Za-e
CFz|QY5=o(Vc7Dds6MZ<iP+T1@F{-ZP~*g`?g-qk3;fI<xa-MtNdZSqHmN;tb`<JiPj|49XqBLf8K4ugXKSZ$-;kAsOKVKpotiEv-MhkeviI=Irsc)E9
d?oa3DW~^>@!fCGf=`i6#=DbI4y;vY|QK8jxIP*b0JVd?@Osn7k!PbBL1={2*Qt7bw2t_g5%WH(T^)u+c!O9ki&YNqtLe2PUA2+fUl)7BTM0c9?dq9Ke
*jN*P-ogHC^;Opa)z#NH@}Hn#5g4mxQUUbE|Z{QZf3WPQnQ{9IZV*WX49>h|Z*N6ND=-^t-X29o!<Lt1?97RR5J#b)l%*J?EV_RU$KSoNGi?@ah$(7cJ
C9_i%V+9@=(Ddr16vrENs!Dm`_k=2Vq-}~sCxSv!Jb!IW}&yk^j3U^D$*wXKdU%~2-<|WuAHElcyf6=IyxK2pyUcZ&*i4=%)y^QSAd%?E;{zT_A1u`B_
sL4G=E>AE$4R=n5B#|J(^8xfAV-IhsNrn|2d+WCRRvj>i)85GF#{+M1u%?>nDIa+`-B3<WwC|KRf>1uZrwA-4bu(}Mv*SNp`mNVG?>pPlqO66`NdZ)9&
#HR<&>KO2aR;fNdG93RhU=(!a3YwWd;7yxD28L1vEI|p-yM#&Tk=ky1@iYNdOuK>lof<CS=!o&`p7P9r$+gBKc{ETgNH`(L#GiChcgvJ>(DF<hx&e55{
rWJ00O$Mf(4@6WLq8mVOC_KJ6%dk#6Bq3=aV_c6E3#6mb-Bttv))zJ8WcL#rO!GHkhl|b9^BfnX()n965D?(;@hCvNz|w7yr>j{_Cft3;P1)OQkTMi@E
X^EyjF17e8K$dnZf>ob963ojWOst1QFpTaih2z-&K0M130t2y{#eGI(&uhl^)4hE7WdJJ9;^=eFz@+;%y(3j{KT{kD=7NX<StmpB*hv(5|;jC!)ab3-L
(uKEy8`%KGVXGY1Jbc8Jm5J|`c;>93aZem`?oXt_QlWv=HA)Uj}{o6bC=d_4XGB860f0{c&qu#Jn{L}5wIWOQqn&}awzX(gA$RTP&u7B}<iRihSMq}e3
?mJyQ)aCGziN%xtncu?Be!F3~Eo=)xgVaH4R0^E}#ybiJX=&O)Zatpax&jvX4EUHB!FAoBTpjNGQb5~peRgcU3%CK$DAX7aYC?S$)d^wT;@x++Eidv4&
nW{iyLua5Rii2L{N}!`kQcQxvoXE%=(%QqB2ABbm(<w;Ud=~<KON2Cz}q<2k$GA`*>W-ZJ#g#>-yf|NMsB(e?l4A`Mb1+L%^rWT^JF%klM%k@kc#je4q
+vdIY;>a@QVnZ^0G*i<BB=FGn$Eac1`!Q-m%pN7ozjy`ar0er3GhpisJX!50}T(^Pxhp<ODQ?3id=9M5YXZd~w(1oG9P*G5v+(SK8c+szW_|)(qb{M!S
Rt!G5X4x1nwbpi>vkc3|8sM;_LsMcJ-9r#{JMLEt|dg1I4RE548tz~=F)ddEy1JViuw-<aY7AX|Rv)gmdAJ*<do{EjJhCM?%5s|<Pp4j~i?bVbJv$dpQ
QX_p!Y@nU@W_z~v;w&M-&nW&7<_D{^sD=`&zQ0gPwj3>-U^n2EYfs8A|z4xH_)s-PRcu#dG|5Op<&l|u%C~O@G<Ac2<nc@GeKl@oe7OE69bYq|ThY=6l
<j%g&AEscM`w@1RM~9z+2N5W}q~10v<v7K`pH#O;4pzRoc0odi2c9WxMlP*=%bEsWse34zJ4#g#+zxOq0fwj6#(SX&6CtbC?v^RUc2NH$6z|e!1EQXHo
UQr5>w~#xpStWXJ3)CHZ4K2k1jXVRGgOPT$!0IyOfd&a)!VL?)omg=0NwGGuz4o#6m)D^L2!DI&Iye?j}gWb1!m?%oWG)M%Fze-2IZqU9Ab&E8Lb=`AF
RsCP~GaZ1cvgB^mxR$JF=Sd0zmK|aS+D-x1}z~elmL|XBp&0&tIad)z~49COP{Z2}yu8;76y}dZx&ALhF+ezU_d1<s8k@*aP%NyvpQPoF#-BrJooJzxP
h0G^KgTlY=Y4N8Ha<KSzq#4>k{c=~j2FAv%%0RMrMfZyL_~5J`q}z2pA9&+v9Q+tiME2`3yV^!4Qww%l6Q_=uQiLfN*{RUi3jEvzUIN|ZFVk^M2iQm6f
q=V`E`G3USXg2*nw8$e?FWnfKq%Q<6vCsDf}*Je<kWXMqP%n&X+85C;~+7dCKwfhgsnuk5tbGusLO&H^V@W|C7eTVl6P&{J4rUj%`S8@$d`QUnM?dQBf
k|FG;F`Ms>3~O#6Ut|fvNV0>rdD$(o+2=izdA23a#R!8J*+i~^Do*`t{3*oDQKRAVHvrRqo%aYmx?|zsz)eTEi}I8}^4kc~mR0B}YHsk5+0R6f7;B+_4
eVx+Px>X@XX?E6JG~pHA(*lNDVkeV`Qa`TP)pxdk!wC2#u|BZ=nUHh#`i^u>>z9m>tx>_HAZyrko!v<es^qoKvN>y9EU&U7ZGU_AZUTW!6wpV_@+i6QY
cB{?ejUL9Ly6n+1v<vPzXLHCwwvzz-@Z#i~6A<5|2`;+fFL(ch{+mMfN%L$Z6$5VP@bA$iC<<w?!B^H*(cf5IzhTe?xL7iY%Z12Ydg~#VoU}34;Hnrqo
)2H-jGFgm(f2XssRq5*~zizrN!=w+D5zPu_dJ%FL?H%5N-%B4WqhkC8&`hWjp3ZqZppxwxSlhb1)n1~H|HUIIMH2H_wqT#yJvm+*uirN3P$a)c?`-cf;
4H$c8TtC^<hyWqj=sBg160-O#H?U#$q61bSQT=s7f?+B$N1@=5P5s;Vr_>{blX5g!gcP_ZF(kLn@CIQQ{1DsVsKVBEWZbU4VD#f0`xYPbxEp6_6H9(2W
Zj6&T1?=Kh@9j$c&SkUZZtkSWOYn56pq52ug4#tZv-GhwhKmhvj6W(;_W;Jfqe|ckGypa?y*14XvYkGb18!yIa$q~p*c{^Q$Uv++w}4TEwx4qjF~h|<3
ow<lY*_dsGsI0la_TJcb3Z4Bd~K1ti{O1wc|ITY%>dK4G47`~<<3|N`ukZlM}l^Jb+&}g1=Qg$zDINsic~ah*=TrX9}Dy{2c=l8Fb(%pAJ{HoDd*DQHT
G(fIWYf~-ik1}T1>VbsC~Wp*w~L}6xPp;pp*aBUS-aah|{|r_*@vo!>)7dj}VB$TY1klRBH@ZjkBQV6a;d#JunAqu^n^uUu64W{|}xuh5wh0b}(KlHb9
aRVxIV?B4Z+QDR6xI`+GSuxNdAS;?SlVc2)~%g2>>xNR|aFk{@5~U!RDbsNY~7KBVS6e>+)%@1aY#FMO;d8TvF+$n_428Az?WDs~+)?~!|W>#u7s#L55
liDY^N`P{vm2I+GLblz{s+~Y>F(uEk0gEddG&3;!@!zn0*eEN!6Tw-6pxrchz@~=;%4w0Bch$0zekXK1I`~Zp#8yS6pWjPcYE^+YovHjB+#x!ZVT!$R`
oX-kC{c#q+vEB1RK7U#bNW?p02fjXbR3`EV1Lb=O*aP=`e39{n{eS%ji~9GxhdVAsjhlwfP|63^FNyDbC!2L0)5vv7u<DK3dVx#az?;JK7~ME=?^-*=p
Ee@=zrOo#orm^Q>R<uL6N)H^_}$$<H}jrDmFEixJqNtxm$1x864tgngzkGsBs=3t$(wNi%X}}?_j75$GmrJswp`0SHUhCu?uJtHw~Xta)dMMU{;*?+(Q
Mq#JRzs5vbI=2m%iUPMM7NSF#R-AYQ>5DK11!gZQI(wcw|31SSmVTvrmGfVWg%mGpH!ZRpds4WPA*iIT(0=xcE_UCzg^f&1d{i{f&7Fq=nc7!hifEmRW
g1je=|6Zz1R=XW}72S}M<1GJ+8jm%s3(p@t!GN$v-=&<<k_#9HMUn0z!O_<Lc0IBq&{B2<_VQ{R5zvh3KXRA>cQg)oix@NHUH;gfX9U9$eba@O*|RR+<
pRj0kUY`r1DGuD8f^V32Bu4O3ks@BP5r98XD;p;B@^}K(_flG`G5rW>4?MD(4pgzr~<P5WM*+)ef9e#`~5K<*7#IuB+OU9x0@sHpItpe*}z3g-U!NVuH
|03faiVAIK$+8lXEB2(7FCuhLq4*tD>A-q|NQ{1t<BeuqB--VNXQXcDX0QczF042py2xjP2MIOb>Uwt~&pqj)DmLk1`%u3C0eQ%2jDSmEI~`XUx%7kw2
@h8f*-r_$wXPe*Am|(5PdT3HFpFF!(WEV8A4m=1{T=>#>m+ByJ={I?d9`&(XX@&oPuViiuCSKD=0nY@#7(f)?@Zh2FGfjk{B4O~L4P4P*gSD_AwCo=<+
}CG1y^$EW&S0Bo0V@v!?y)01<TANV*rpzja}cna5J|5D3HW|P6Q1({urfB1zAkBhY$URfV=183=AVr{xn3q^tKIX1Ud#6U#q?Iiyl%rLWT781`0qkx5d
$VKN(PV(vy<Zy>SoboC9djp`-fQS;L51duH6MJHJrbna@tVk$A^91fJe4O(d467~23`Asy<Ce@U0p<js+2w}6VhQ-bS&lznp(#XUy%S3nSt`d0d>e5vz
_vV=qyNX(6}znckAH#q*2=h*-I^eX3%(H;a%1|U1DQ~A(R@6z_O)0=hwhCn9?`CF7vC}jEWsZdulL(BH_<f$*huLY!g2DFMURDks7CHifqPA=E(3X^A+
nSkm_LH9NTtYJNJ_#u7(k&0|k!kc_=W1#@DYMK;#h$G6;54F94KMz&*EyWgIA0Fh5czqe^L*9tqh>I0@=IowcL&`hx{d(ZeY#(A028B-2R2QNV#rH1-;
5L`GV3GIHaIY_+qECmA+~dOe{i!NT2?&B}l*!Lw{Y>Usr-yLE4DjomBie~A0X@GOTGPTiKwACe4P<s9P${o{9%jO60ghNcfLspw@K2YXe9WZDMV#L&M2
FV+fyu_xr1jB30tk}%?UwG4Nt?TRzmp0QGfrsOOkF<KaM+u2rF3L$_sGgY5UFhqL60*$cVHO|ke?P&5&VL`766QR0Hv8u@&<MA<rRAw+#OKta4H97lAt
hg;biz5%MeZ2(dtjvs+~zN9&WZ}p|%Or&*bTUOzm-f9;tK<<$koO1EC|$9AGIjwJh;;XRMjnADal9uM4#wr?#^AF~Im4^Id)8m<0SI!%|P#_x*ei%fPU
PVu2)ne60%;Mw5G~@5I^^Gu#i)V_y$9oPB@|(9T8p1OezhB#2yo18M&&0XP=|eBU!c&LG|LGK}J4ak=g-2-)F)5&%}Nr0OX_sNeI6D76PfAS^o*z+?Bu
1JjbE-V)+V;`*$86@@$yE*IvnW7VF~1ZMMslJ2bF31!MBpygLaxdaBSs3ehl0zU08ndc_$XQWqOdNno~?Os&w@M&a$3rw?ezdWplUPS8{TD;w&a}V;jo
PB(Kc`)}UA=Uf<srt81k7)Pr`Y#0_U(<K~;dNNUN385!w;=RR3SeQVuShN6EB(?JH@YapC1_Pln>M_6?i`NFGGuN7w9-0MofenG;+tA>Fo2tT2mq8V<I
Nga_&8q0OWbZGO+o*S5VzeAp^xiO8WtMh5Bf{Wvy4Ivz;GE!Cs4U`jrC03(3S=?ft)YaI1UMM`sMN|6LK|IZZb)*I@BV9Y*PNStjL+gNljE^WUu~G00e
%2w1;D!4Ok^_A%=%(xCf5OMGTJB15?!&u;NWJ18tiRUn8kbNcJrC+i7Mifz-9Ml`ixpAr!%e(!(J9{fK9V>Yw>815%O|qY<eo;8s7wKg18bUE=yZ5dUF
7x6aHMS~FNn1)M?~-j@bL>*D+iKUwr#P~ZpZo?~r=ne4R+V+F2R+MyyV3uaQk3IL1HEz9tyS5Ee#v50v1j(eSE@{T!j`vQE;Dlf2<bLOhFQ3&_rF#9=t
ZSITshy~D#2P08dR{%z2F1=T`>n<LlfgTkf?f~E6MdoGup&8^6t-rJL6x_Y<;1wh0Wq$#U{EU^jcQj*D@r9oB61e*znXFBSj$?pV^&*Ko;$i$=WlAT5C
{-?bcCX+pKA#0_@xr^ldJqhk@y0ujx1!&<38{w{zd(%<)NatN=FBtz`DE{JB#gIv$0YR{i`vA&=#VcRh81FL@Ok#hyeY-b(Z7uR1TZi_2szdzm<(sw8S
A>S{6V|NWaO)TzuWZ-dItIaT7^4it|*U_LgZQ4vDaxs&(X6zSR}~SkJrjJELZ#Qvt1+BMaE@i8KliEa7tDp=o*VQ05DVr(EWxi@1riN@B`O_*GGI$w0@
loa(TZ}8gI3R=8Q)XHqQ+jfEz2)+Q?9b<?dVW(O~9XCMNa)QCUU=*myphdxazm^<$G%z!Ll&->GZ(iq%qsdMTl(bj3XYpJnt+(=&aSm{KZZpB)sN=w16
`AqG(FzHTj8^C7NwOlQ|v!vV~nr%a<!asBDB+4u>C=`CCzc=^|8eY^jp+vmTpq-HDk3>_Q7WXT^9U&1-ZE}$Ev4&n*glIbmA&qVeiSa;8DYjZd2_p6|k
mUFX}2dCY?Z`R)^2^vb?t<@KhcZMD0h3xK64t{rNBw)m8hQr!>u4Ui3_e=G4N0MJ`1Uz@9MxpfQ3>h;_E2mflJ1Hrm?dA0M00YH5&FB{#CeTivcWuykE
;U-fpl1LKum`L*<d#KdEaHSc%Xe`B)d08U*k0Qch&jFbg=KY{9LZplta?uCG9)gDEsK18@X4KS@<yJ>xQsndhm&SVRzdB3Pm+o~pg}DaQQdh2EL?zlFV
<IZ$)xJH<(9rOsBF7*i~4)b;I*f6r%H3QGX(1DNRvU^WUn*P9Bp_oz!(!<4!aAQTGw}0+xS7X9@^pZz+{_|*whNPFj(gIP6h$VWmdfQ01@S3QD>H7kl#
3Y=TUuWm&NlwoHyR~LA_^6KcU+gAUBgz^P2*#OF5MsLdR!C;0&WW(3cKt0Q!CN>bHm9hRce>x=$U-F>6KFvU#ykPIh}<$EFVD7<gC;z1)PEgWm5^k8*<
5WcBZEDdcqxJM!|<BVKPL1W!In#a3<RjQi5Hk-P-+wNp`kOHTHL`@fLr))6|xOhlR0%&e9GiUr?HRljl|7iY0;V~@-o8TK5!5@(*bv)|?Fay6b>EU0K#
ygtE;WjJm(pewh5xKnD;pRfIs^T5N57yZyEnqjqBE?%<}c<$}jZ<9?KM*+6;ATESVjvGj_g}>!;sCFVv%G~e-<N_a+n;$GsKsCuu#C!i(>f)YxIugu<e
XM_>+vk7MhI>f9`2Zy*CxN&Nz|WMkpNr!Tz05|x(qP=*&({&m2!wj2>bxuX^KXa0@R<Cqgal()I@xf2|I9v97XP5$Y`&8#YS38Q{(%W!!lNbb6b+O?)x
!Qu&*A?yC8j+G29>yG5CHRegUKasT%CcgK|$-X`6P6B4pYeXmF{Jj>iU-^*ry+#Y?Zb&Ncy;PUhA0&+HNHX9{7vJ!TFUw<#}>s!*<DMooG(|Ya#l`Skf
G?W0bhPcJY8P=E<cKqSD#&kM8}KdmgCc(h%b0k_@LM$iVlhI=V+wRoLOZVKs7M&dxScP|#xqKcV&gV);ue4XNMs@JIKA<{BbL@5d>*6G|u?oaYuk2uLw
mJoZ61pynd)CmF=y0+~vDvVVR;z$q9)+djKy$V=#+wKL9vi%*%Ylm3LzAQ8cRYV=A=EG)(9r}hr*5`hM&b1AqG$TCLPRVdF4@WnU!I<+&~aYDv;^1^Hj
9OlwhtJqNuP~#ad$$GwaBu)-pdDYGW%}pCBk(Qkquzs&mkYB^o#SzSFQ$L5=pI$vyQJ<g9<aqqS=+WiQF5|Kax<5Kc2D@_6>hpK~F<-Uz8RQ18|IFW5Z
2W081ny_H%U`2nZ=_v=7IMxF?K2g!;m>}4H9$J*DWcAYk&r!Kk)tZ_cE=@m<{deK-X+JJQGS{^JV2Wv6=EX5$2|jC41ZS%y;JoSKLUxxFg{a3a3^#Ftq
b&|Vfz?^a3e2|5|KS`yFqJCauafc?=lf8qQ<!+KF~fwS;oYPN=VK5^QaBYxx>6;6}w?R{a@&LaCKs1KDal*u>8vxS@}2nF5Q)dgZ|iQ0nJe?OrixFByL
w)S2c4#E;N|AuL*eG0$2WA5$Ald3`hr$@pd?vE?wz%S0%W0fn;>LBao1jfqrGG?u;+W{fhF_i^R<0!IRjjPY@+|046VaM~^22PQ-UFJ9B;(4ZhX%s>vv
Z#CnKYg=SFixD5V~R`h6X1tbAg^Qzu-CdVBnAER}%xeT#XkyY|G2~JtaUE7)I43W1~W}H7Y$qX51hE?}rfofnAJ2D$|k#l*~-UcABAMQuR_uS|bkgo;(
frpAWAVpiBM9A26Pvp~NTw1|QT@d}^fJoyrU`jsNZ4}A(6SEXi9yccfuN3jKjTWGXp|~fF9`C!`(V_YCBQ_6D`opUJZ*LUnp%ejq52p~A`@xI8+Q|Nwg
cf73NwK}Ln=NjeeZc^<F6}?c`5`qH0`M3&JtJ9;KV64@6YiEN=5n+2%u$i0Bfw^F*XR9yH-Vv74SQA!%pg^pDk_j*rs6B<e;m%*8g7?g>b9wKz0<i=6X
X|jETHg<ah_UFG>E^bO63|-=h6cZeFlh-SLXV@Yduft3_y%#9%1H|JKO9jKE)f{A7X{#cPxZ^X1lh<D@QhAeCv^+WX!a_z|1hP5E_P?h<umb)9pd+qAB
yz8N*6RphZ5`cjAHtNM)jth8Tsi-)?Vk1?}#T*b!L~Mdr^HgB*WQ@m)5_ekyp-$;EA<AnXJv;<TL!xP(=Q_1U?Rdu;2Nmb><mfwYmcZKhJmaF6orGquQ
K_s+?7VwGhn|GTu|j*1Ykzc&tj@XT}qzzoyb&pNAXy7XBYgx<p8)Ux0btC^$TO^55b%)UR~34KAd2vf&$eUpJXG)JRF5(m?`m#*I<@#7vFcv_3-8XtnV
xum{65w)294&Lh!t~a{Lfc4)Gk+@2{K_tB&C^lDZ_xgU$(s6}v`4=uMjg-f<O?chxktNnjZL<RX*7x=1$ialLZM$<=s2w!qbr?;1RLu6yZHvw~FVw(6f
~=VA{pi~S$RSMQ1pYJ$oa%ekgAb>Hu6V5OyJwD@WBZ<1pI030_#_Xa`E8sWEY3N!>&IDdmTxR#6>Q1h*$sP`<(aw$Sd0&ilSuo6ekyEzHQVB3zqSPJQD
QCr!i6P{#Xg3Vr2~U_&L*>a`3_w=Yi#78u3rlvIm?`W?0vvJpKLVH{s!@R*|L%jOv3}8*H^9Ay{TsIwSO<Q_x)<e5#}WKQIRJwX);MJ#xXHmZ}#0ztEa
l3P1}``F=-n3`qi4fi?)&2lTkUrb^3m1aQ>1kkB3#UyoBQsutUvo?_Se*n-Xmo3+nz;eUvu~o;v@ma<u-<ta{=11^9Gz5qJ0vVVu25C}(NxKv1g;5VTe
kvwe-33leY8)gqW3&@!A4{n9ZtpnArZpnx^l&(w#utEqGuY$Y2p(nlH^L<oT?evJ*<jR~VssU<QCcysgFUau1x|6z-*w-(~1i~i<1;L;sdRWE+fq$mL1
aP?_ABxV3-XVvkX3iGl>&=H6_)Db&3oSDd7-I{~vlEW<;qt$Z<2%dyp@YaAqyGN`62Ot#eCyCz&AK=yjMD_i-b6vo1P}|^Exw!f50IfZu51T>;(PhptL
#V3>`c+Vdq4yb=3lZ%s=__9VlIS5>iZnX2r<&5&S<IPBBPAq&7lP!_PQ0Jq<Hsx+IMk<-xf1y9r&_6gW~7AzrnKKz0oh?i#_A`073Zk$hdfuQmBdy8Xw
QU2o%d+NCK-9FZ)N!HBtymP@nkm?U`1Yu$omCZ!7bv?F<(*X(&I1`P!lgdpk}Cx=_x`4z)^JGwgc7M(HDkyN11&M(7mtGT<pg&bAA+W@}?Qb&N-<8T><
-Lf%97}P9a^?WPS3xzfn%S_KQe0JRy;V1mNYJTsYr^#4-`5M&y$HcH%2z_eyUY2|Xsmf))+ejFmbLm!E>T?B@#|kFc}o8oZeP!ap>P2kbc_JI55}dp|H
DNyT1RJ+KamYvL)_OTdgJ7Jc~jypy0E-p~8R`M|lgb0B%<$bhQ<Ousl(s4sgNIN!@jFMytT6Z<E3GaTp=V~r^nqJAg{sgb^y<S$%UGEQqf$ds)mc3hs8
Gfp_~67v?)k4^t+KwPx=jZJrX18@py-1aYgrzadyKT@lq;HL_LizL}Fvr?WgEIp;pPE0>C-mfwh!Svv`ZCCnlz&(zK9hZqH?c{`ATt=b21xWN#rc-=&5
?j2Ss`1arfk^U{LAeQf3%+rl>`b0^CbB&vPuDgjazSh9&rcWsXaH9yVje*Ih7~h07$`haUGl!wQ+pf}<d#<%dzbL*7`A_Wo_4+(k<0NvDZuQD`hq&Owj
h6xRfB91YURoDm0i|A)o-^KqXs_SsN2q&3=H>b2$ii~bpb1(VAD}oDI9oPIqVxj4-Hq`e$}LS<hfic3t5#@v<HH5KxCvMei{4xRD@7PNada?C#7|O8zL
~I<7<_cJKSsq`s}G_3bvoN8_mx9Yy5z<W!Dvs$QmHFY5#=v4EUWc#;~h?-^2nGB%$-^L>=^8#V*O!)<EMfteF?tD&v7i|G;WHeUA;dqWH{?HN)?Ov+0?
s-E#`WlJh5X^azR5Fyh54ndG`0)lG62%TVcOQj-Efe!!t`20W!1H8U5xEhse7^z#K_JmwYR5|@PN*mqL~uE$}erhepX-xcb+u{>lyu+N$MO2ZJjs;Rgf
?w7YUoK^~`m@|G4PTv?71%}X6=ndmfQ28Y<Dysk%={mI7u^Z~=UDuc?3qlvX&>g9Dnwh}+VrhS@Z!BQ@duOfZqcB~@zL)?b`Og7*GJi9a4v~^2UYO_Xx
tqA>aJkD_<f{+x4LA9LG=CB-<LwSItoL`sUAQ^48p8sDU1x>cg-d|EJ6#vPQFQM|KqsjQCNczp+jy+SFk8lT?NPb`Uduab^}JT$6(a(c<rhY%hqD15)b
d@vHtG)OUERdIg-%j!h@TMgFr;kWfvT1ak#R|NY2I#bTR(tai0wR@{h9&9Jk1#STX5+cNEKb7>;}B0+ZMT`Hxr<h$aA$4bvwa-y?K&;MhZR;#$|#JyEZ
`l7Rqh$(Ycc|F%xX^H4Z??#e?XJa)3zL1!7M-X|mrf;%r6KlM(oA-KRMCX*5~c7)Cai`@`kNXneo77M_oYEl>%y&0+$@o6l2>F3H9EFe8PZG~ob!zs+2
+#mPjHE|t({MDH$Mll&tE*2w>b=B627Vj3N=@<!H&z+_u@rS5eRk;m*hwSn=gJskyu8Nw-dkbJrvdIy}iM>)nQg9bl-muO6r4hHIwj$hr7c<uM`Aw74<
oi8{$;aF?si!p$6_?bll!gC3#AbRf;Z3d8y1*PeuK4y?QUZLBMU~=&!%Up!iw+r+M)N`YmoB?Nu>};=<`P|XyiCB2>%*p>#%}r^ocJF8p&<sQbG=7Iqj
5}k{B4>^Q<p6f-^hxOenE^5;$^MbVhfDqLyJ2GP>j18a7c+o1J_Gx@CeH59rOUlPalNCly@6l%30WoQslRg92d%Buq;ZVRKsM)i^?HHQJ+)*0s>QWzKy
%FHhi2_p0!*7w=jC3Ri%(5=Y}>Mm|N31YN7Tc*uFXCGEa8~Q^AN5b4gKkawDU{BAr8NbYfp%s-xVqkysnP@;>DI(9&*Y9nqE?zjRys~U1nPoblzZXa{C
gc<7-O5{H*A2b=qMApaRkzfv=wsJM$PnS62_g5<c~8X@&M?qo-8k_0kRd`CE}w-BdjXdW{K-BRiXfNPZA5$pgRkqkPAx(`1<g2I(Y)g>UB@Ny>uazdCa
7sPWNS#}fZMkVOAJNvi`8yM6b;+E{IT+@qbguP&2m4c0YCY{(z*^~BF!HMj<8XY37?E$vT>`0GuORsYdWi5vJoUnE><yR-L;#-~coOCaFxmw(d~9&n-O
9Q4iY)lNE_;-ZsiBOn)b$6t$Q6L4lUYjUMB&5jnvi4Lul(xA6YuBtj^xIv38zc?JP#w80@R86*{CooL4M8(h7PhySHOMk384?CC5x}AJKb_yEESbz?)R
$`TIr35BW@%`+OBs5FG-v0HwKFfX=pQp3b4N~SSh}$T2Tyk?p)+$WW0Gw*)?`@3Q04X&+T7UEPbWggZiGcNAaHELykbt)qCQBT-uRGXe?|>S@ezH451G
=b+V}FVx6ajC6Iyx>oUBU@S**`*71kD27-N}%>33AF&mEy6LJ9<`;Eb_#pfiS5QE+WyzL`L<bE9Z>)9o%kXjCQtKz-nCDD+F!6K}N00=KKc1rGhAav|q
@XAmkD|Vb-oS+3Wf4thX0gFpvfP#g=enf&Y7Q5$CTc1AJ1(Ub;wQ`~71;yT*s@|0j2S{*MN>mHj{exF}}ejqDQ@6Z>}Y;k)tAPKRnEiNphqL4IZ&%&=2
4$*p&Zx862y!n7Cg^jVK~mNy46u%+4Zx%Q`fx>ou)f1lz%C~fY)3USC_n$3_z7sF2Lo(<Zo*Y=|lz^8nx`31Tvm(Jr-@c^0ouK5*<y|{EDPIV#Q842ED
iXKKI9425H^wGI;I_+5f>svwkI5N=O4)^K&O+f*P9kLtk1uPQ1BZ|vKcLjKAIw(KsCNtJR3iMvHqH`(kwQQm_<Qn+l>3j?QL@=x&rC^{8rg0$%q!vyei
~;ls6>_BekpVZ7OjZj6^Z85nOnS<}ggUc%Sz2GWsMI*%cMMuHUU6S+3QUz8nd6Z6o1+Y@RjW7gbm=ALqXl&l1eD%);LE3X-az$+BVWZkbg3;<PPIU115
D0)$x@E(Gj3dIPJpB1opRi?xUqekK=d^;+07`n0ay8z^6@dfU1A?<oTyEX1gxb}{qZ<h32f7wJpwA@cKS);MJN&O0oI?*zJOs863A?Ow1w_||D^zsp&9
%NQ#o(MQ6vicDkAG%=7aLgy{9(-v=>6%?d!M^-CbKssG0|?u9ke!el~l+`V5<w&Lxy+Klwg;B%TPDZjIoR;Te?R@^EU&uCBif#G)2U+Z#7_Ed8ST@iF2
FWKHW#US*9l8wB&sB#A(~x5KzaUn7(VsM=<q@%`Q#gsX`hpMk%)mn`7ghj~sHutoO$nDG)y^sSxc@H^DhPV<FKBu~@e0lEtoO?|4i0UM?oJ>S#%PJN#D
aO~kb1P<+-yb|O?#yxK2uBtwG>{oHiFIT%3AN2QXG5uC<CQFygtwbCl?i}7%WEB0$&}l(t=1YOe<X#f?@M*lCcU%$TXh3;Y1VCM$`A2nrCP%dOf|MMTa
BQy>DwVo44(ejtBiVcBH>V}Pw^C&4b3g1$G-J)A7QnW}p%GmQK_N5dFk6j!+(|_Lg|sQ8JuupCOA3Yk1#FWk6rqE9+b_k20j=Kfe5R#zDe*X>jHQW2l(
xWeTw0Q&@M!=1_8GXIRu^^gn-SxZpF1h{aKN+bwYNIi5!i#Cp&seJNg$t#@Mfwxa%t`KMx15Y8n8{Iv9~<W5~$vN9Ol~W?3`%{FV$P2M6TL7jZj~>W)4
#^InODP*&(^6Zsaq$1wNfm&-9X0H;1eFm!d4Qa*y#%X|mKJ8aO&NexhNFNl+t>D9`pqyfbe9v9qUU$RL8@`DDGln=BG4zrH3jY{#ef{L6|0S_nHYxaZz
cl*zG-W}Ml|^PYx8^8%5>d-9BVk%rWKsRk@mEMKgr$(~$t^NV`3Wz7HUw+y_^cHK{BKr>Jd<!@dK@wwxSwkP)DKr>v5hw>$heF-2XMu}CztaZ6rq~1jq
sXp-hR(n10Va!;pz{ZTXp_ygT4alw88xCOlMKxV*9!=ySEy?#MTfPe#vSrp73<vmpFzUHwf4-KZHYR@kD#UY9dIZxD!Q28o3yQB;{^7~kKByp6zJDr_C
Zj=+G!{5S1JjdG#{dYN?|AM%T4}c@_Dc}%=K#LvftVz}iUCez`;R?+9Xs)uccMLpkOgol%jGXdnj!se#Zzq6y-O~qY7D`Zmf)%8ed{kNG&9c(qUrYQi2
V%QNPoWccL{v2*bc47yO~u!Lqp!$w7N{EEuSRcjRb&k2~Y{crhx0~g<?W>8eLrTZgzA+n8}YH<^4u?Tum@1Br@!HX6|H!Yt*CFrwP0o`(okibH=r$W&|
WtyDs3#HzAuL$%167g3UJDTH+#>cCYU%g@V*(KE1`aj~*Q0%f!l)p916)mpy6<&b(hDa$Vk29eYsDp;nv1V`UIbeGnt^Os}1ec<M{zheZO3ewa*p(to}
-GIPrV%i!-QR&|eNNoNGazcOKna=jQ3*-3vb+Be>>*s@<`m0BTarhM&QxI6@04r42xojAK^MG;wJf93?7^i!X=H2q}UG|w&L3q!JVHRm!ilNcfJ**1p=
Z|oTdChW9@q)>Of{Eh@#e^?#}hrZ`+H=}SZ8^?cN#SG1Cknmc^M8*VkXSlEaQ7#NSlm18gMbPXrBkDbPA=w<@bM3}Ad2=)fc;38#QWd(NbWUXM(6isaa
9>BBB%^0Te+jrE?_MeSR1lZpllNnN9jO8gRC_lyrVJ9dP#>vlcF0XoE7pjMjekhHp|@>)2JobDKt1}<Fvb1u?&qt<<52|ArI33*^Q#2<r)|HJ4tOrvh6
s;%{3iv9XyE41MNEKz`D^poslrJ75+E!%$qW2{(!lwjDlI;_KmL<Wt{D`A&XdWXFNNvqp%#UkP1?Wy^L)^uzB?oueghO8_ot?2mU{;lMn{j9<H4UxBZ!
zWOvaI`%(9Z~?0@O!dGG`7bu#9=L28oXhTFtf7tBtC*BaVKV0vZ?z3j8nAe5);m;V+jmq3ZF<Il6|!5e&ZIe)Z%#+Ar6#m1<3`!Vloleqy}f-+<o_Ck<
I0!0zEMsfM2%QUq!3(@lU0t4{J%{#&;Kvt`dIN3v3moTZPu5;bs0|lKPBg-X)1WN3qVOh+GE{FXHar$WlWSoh?gXxPZ(3sM8ZoUM&b}#=4l>|~%6Cmk!
cRyd+F<Gy$*gO;se&@ovf&4rNIly`6eo5-5g8__CDvq=w-{~8<a-3sE4`ke1Z8&@)CAwySdz8?RxuoRc%Cgccf?$adNw)lHB#!txR>D3C-@WI?*pr1OC
lK&I!87cxlvv@{*@UUY4~XN(VIkjljDP?oK1(j(UlRm+{=6?|1N+&md7@q^k%RdhC!+CiC@Bd&pu$@<%N_ZkANq%AR0$$kjf)*BvzaZ)m>J|%AoipGSh
G8SCHXJ>JkJu8b9apg8OezUFmdl_aZf6>vt8TYDR_Acx&LHl%0Q>hl_BHlzJn&Tdoe$-9yHP?flI6ss10@{O-1fBcKW(ydgbpI4&LZjkGZdr%q%XQg%Y
E<=A!tj;s(Gq1fT`GH_q$z4cNAY$Q(Z}%cVnbRjE+Cp}X*rms5P#jzI)EK}QH?1<a%$vKiP+)&PpVn*&|bL+8ellyx3cwR76~qlL9IeQ@iYwSt1!8n(W
(pvVTl+YfVID=)m~FPQK<6tTM4GbDsMn`A|(U1;WUa20VbGEmVxIUBfjlQj`%jYC|4C-t)f%;u}b0dK19SUZxUnG?c6<tmJ;+?!*nxI0IA1C8OVCN<6R
j7W|1Ow9Au?B~~(yI7ir97vL~>}f6)3@hUzTgUYIbFp}?sn;V>7a*FV<;1O422fC*?PL5x^Km!`=g`lT+n_V2oo|$RX8@v&6eqO_5|@)yDb{^;B>`~CO
K|sIWsp3|3)FP-)}{2?JNeJ=DFQWkrqm$Z+KdGG$t8yy_B-`_TRA-YjE3%PP#oNYCko<HzOR?l<NNiMgzKO+s15T{{C=_FwPZ-tc8ZLf;<+Cvl;f6k%q
&nN+M=opMu3}FwLhHt%kGE7f?LgR!-xA@jr;p)rv}N57X%qbBz7{EmF4|qXbUu}^TLROUjr6(tfi>Ex^U43ZJH-xu?uiEizDUtgqy5DI$N70yX>AH>J-
3xv_oJGS4>42v)@3Lw!Z3Sp>Y|9Gc_)nRRv5H<WA8*;sCrSPLzl4wYyl~J&doVcllpnwEn^#;*}+k(Hx8$n&h-Q_jryUVHC)>1CmEGb=>&<-JB!c`@V8
9?;>MEVSI1p3BVg<nhfK32OL8PP48frv?J37ZCCZ@uJsY_u5a^+(I8vHXERrtkxQO2!#wBNYJn0yQeh+egW;x>e)H&`%j#!^t9>4}#0CBnM*DyN@BiDF
uIqOmmVc1i{}L_E|2u!uf7z4#zuwvWzkJi*J+S}&#Q%PszyBXwW&a~PrT-t__FpgD|DSjLr=RsNbpijM5d{AKu?_p*F!Fb{{QXJ)eLe}kt@zFTziZi)7
Dq=o!pb#9JxqK0kCs--!0Mm7%!=gtjr5Fn|7dA70x`}>g}|-J_)bvx{%J||_xOJ@-ZaP;&-ZcY#7wlOd;X`T+2_A?{x8-MfyVaDz2v9Y^#5on_EA)aI9
_|DCnlp!^gmj9^?#q=|0?5`xe9sl{qd+`O}UBtM@v2Yzj6Kt6U85^xl-3T?}zAQe_F~t&?ILHAwuM?+?RTu|It$J@A&<%9lyWv@9+Hm8^8b0kB`^)2fb
YV$1<uFYScekddAP{UfD-R`jLoS#<u=xY5x9SJbv}HJv?6TFsVbZ8J~%Nw50tz{{I8w_y5TH|2u#F=I_7x_wW7xUywilcd!3{_WJ#M{r{J(|9_tP{pbA
sPuEWvfo4gUX^$9l*l2maP>X*I3ii`PwopjE&2~>Wbmiy&)A7uI<N5vb{r}&MAOA!0=b!4I*T260e|`S)-`$4W{z=QG|NVda)0?^bci(T5l=}3-$hTQz
?Cg)&V+4OR;wH4lb7poy&{D*Mb4<BbwZ1KOBGMnp?|aFn<mZFPooMK-EdcCep_xwXY$iEYAJtkTsW(F4>bvkd{YzS!IS-f^U@mujFh>jRO!W%saBAWBE
k={8vB=pX%?!ygjT|P+=&G86V347geZ9ppo-R!Z<3UzOhid#HyWRK@^lb6GW)i-CS_-=ruVP2$6?&?nCL=yJkO*4uVS2RZrX70^AtiYISPzDlwZbn3F-
=*~D_LEz%we(LqM*djqj4=GG<#{x1ng8buMCHq)gOvW2?6e=N9JH?sHu#hisLtYA64O@EL?15OPxTe$Mm}NMOW206Rq5pz1Q<4FGdmcoe<SqaYRH~g~l
(jC9&$J^VqQ5VGR@gR-!>F$gzHM#8S~GlL>+ptKJwA=wguj@eo5{UXT2`Zu#HF-w`@{O)-igzjnw|d{^q@*w4^t&Fn+Z0&T{wH&}1D|Mxq5h!G==$1BP
t)I}J$|HmoYUVm~pE0^IyiRpe@M`vV6tH7WEL1h`&+szTRG=?fWQP-IDC>}K0>gOwGMCJ;B_sofXQ3Wj3MH|odW1loB)UCt@{DX=Euk8rIa-Tc_*H_-z
@p67^YfLROh_oAq-cbI+#iW(O7DY|<k0p>J)R3HG79KMzdDmK<ix!v;CS>w+K9W5lQSFg%t~h$N;e|WOu=1|!qd1TbIGU#5P^H|eU1Ys_^ri~AEX~>B`
qTVJ9INHftu9BLBrfaY<^AeMv}mFW!|48b+!W2V%c6Y@FBTmKCf^`e7i&%#eF~cks^g6kCadNsEs1hUFJ4h@I;%e|q!EA!HcxBbk5+4^$P~(!EIe*f=E
b;+p8;ZxbC2@k2w9tz4T$$(=HB~Y+{G}qMG&`}5s%4#ccC0u$RNNYUA(niw%mA77$It?3y$OhTx-_FPZd+Vh5I$0J!=d;EZ2Nw+9P@2LZ}*jC5b+BdEU
5w4okPu&mgXMHy<-1GN?JvG$T&7{W|KJR4x7da=OUUgm`Su6Ad4awkgEv9mM}OUQ<4&F6!^GI=qo$P(6|6Sfor?ZxzNXxh^-xTm0Fsd{n-!gj&CKlIS(
8?omDu7Tx|`9}#~d?BSC<8tU4V4Px1Se6O0HR{khAz=^kpss~wEm1X7$77HN}KfKmC;Cb|#+X-pbPe%mGMwY7SH;ag8&0c9-!J?T)$Oy87>|WT{4_ODs
TNO`EYz|&IXjC~P;VJTuC+~&X@IbAP_%1{<@v391hB()rvUUmum+D8tYegs%<!cvwY~BA2|8y-eV)6MbqoaO(iBQAH_br}}pL&dnQZLG(LHv_KeE#S7s
Xt;#5O0}%c+qRZT0M_-M%-u;_j+KT%Yz8sPtkQn>}bqf4o%PkiI*X6dU#7AtcFzWQzUeVznP!lt-d_DLHtPL?$y#$Sk!y+o)Xa=@o^8|%rf84t`H2@w7
g1~FiU&nXD4P-|2m=tl~Gyo(^;gqx9XL_<*{b+=2d~?hKHv^G?$Gz8)NZSc?;&JtjkL6K(0bMd-jt4R%Kfp8HjHXu)I;(H&&LbnG%O-8;@qIAfApRW{L
)3Twc-+f~7V7TnVlwABTS`W%zIW@$iuL*qv6)%})Ko{gcRgY@|G~%Ewj*;qhW%4mI@2{&W7Z8_xEYw`<Aj%x{8Nx)XOy_%lTHE67v<e4~%oiw>4+&3;j
$IQr@Fa2#27)$|}F`Lr;vRt~@_(K|mycfEf{6Mw#~j+O8r1MRRq!Yv-TWm#k)hF!fKiGd%XHobBnR*E!vug?!(WNG6o{+A-ev27jKK4|KZiPG|nkJzI*
lxNTIEpQX!9@7Gf@WC<mlSkHN^+wV`b19O}k91T!#P3mkpxRDuv2f2m<CT_!v4$j-1;i(WIy}SzvMKiH4DsFzkMcMQR_}en77R>ojs<J_P;Ej}6;$!vd
t>m$E#t=1UHlG^pQ`M@Tk|vKv-sqh^mx1Voy%-D!}xbna_sq^7RGNE03mZW>fgp|)-7Qor>MU@CtO&+e!~*tlU;x}VIPE*r#X9xV@700&nsSQ6dc%vQn
n<I!DPvD!Z6{)j)nYR7^cx$yUGK}Za?kO6wI(FsOIQmV;AGG%eRP{a;Lh&6d<7&iOyk}hEWK@g(lVUv(=^nzFXVEOIcNK((tdP|B^^UWMwftp7NfuiOW
$BJ|Vk%U=8lvP)5-ftv{`iD|x0vV@ozw4A_U^)fDI!S!nE0oUfob8dlI`BSyJdAbikzvotQb=8=Ue#H|z_UqMo3clbx&fhJ<TNJ9r!>C=RQ`N5RO#;h}
I+N~Ujw@$3yI^j@1eBIA3jEhek-<rZ@^S&KZ#7wXD#@b+V6*q0}|2w{`1KA|s<(q$<DgpJ03-kBwx2vcj^>jS7gKV|@0prhgW9>~=NiUBH7b*#JL-{z3
DY5jA=K|r^X`_d64=K0tl%&Ly?!@EOKjvI&lcSJ6QQCXY_*v)5qi2Bdb~WDn{g$fL{`9yLr#O+1U;30$E$&ralsJU);(mLhwjFb~7>~?nzu}9lmd^fL^
0QxYfKn(!qYQbte}xo1d^H5t=GXWoK2L2qT<xvN&SyMkDI;jns~HaR_ji6iC6aBe<KBs3G1$**7eA&gLH>yH#Xx4{&3{8BJjQHYP*XZ`0QF5tdQ};%`9
t{?m>8XqKhP2Iiz{7fBMRxkc$lwIiy?AtA^2!19}B{&s9U)FAc-`^c`X-!T>S*~L;A;fj0u0T`T4ab|K!lcBclXZI*#a)h)#Kb<d!_hayQJ3xaQk-tU{
%*2H_eK&q<?r#I@fnP&U3L@lx-Hr(vtUNC8O>VzQ^I7i~WswI$q&#d=QhqdJK*mxJfNin~3a$1;&+uDhJx!1FLuZ@XsPGMPfjMC>HVqnOt_Gzbmif0Oj
~vG1T_WlCEs@o6C2F|SWMx2EcG3*MY(-iZv}VgeiTC8hkRqoYw&qS{vlL{EJ{yjH%l^`I1j`#1f)NWU^SOz}qu*s%xRwo!2YY70#<*bvcsB?TR7-^mWd
%`<rT7Ou)6{~)%gWVd_F^<3ndfPPfrJT%{9j}@K=sUC09obuXx6HL{b?}`K>*Z84lE;_L&Q3CZn(@5emP;V4fe#B1_1U{_1<eB_fEt)G%+^hO=<cuS?4
_%)naV{m+OMP?9ADGQie3mKFv78gV$fM3lLJCvb+vZeSbPktx(bw|!7_8=XbNQFO1?(bY&u3tL3FON>h4s(>O6v&O7X78JK!`_A@ak-?7xPLXAGrQG9$
#8BP`S&PK%535^a3Bv7g?UG=f90#PD?_~6UA)-BZt&`U+<nZsVO`~?zM?WL=I*9K=8LI@^=mW2cCt?LlK}pMBXNx#wm~X5mQ(rWa*FgCS<Hp#i9iZG#(
Wl!^-Uedp=Ky?|a>Q@50jlKkU6(&+J-y9`;v0^o=ig(2MgR!w5LDSY(l`B8#jtf&)&)vB=`g;+1UKvbrs~lUTN7S+XrhNfbk9NpUP|XjwnTy-#;v=`Un
`-#(}NoF2ALM?-+1f&CG+S!;Ty=Y3ul$u;Z{&C!Hp4prwi<ZiVeNf*XX+zQLJGCWyivGFJ*LTfL>cx6oCEF_rVb)&c>G?EWH{>kU!xP!HCyFEKrx;zgL
fkNoZ5-{hr5_TgB(|QHhcbTrO{J#Ejy$ioA59v1SuMDU2&#~D%mm;~EM$eoyab|~UIb)D7s6V!T+x4f~IduVQ@_xgfg&nvao!uj1J(<snMwIXC!$!13t
&|<pLohxN&f*l@GRUXx#EB=1c{r!^!pD20yd6b0tqI4yy4|2k_*oKl5<NM0d=K#v2F_LVkOK|zb&@<Sd=`p8PD|p{^R70bzd8@Wk=mPc2_~3-8LtV%?t
~i7*>R~#J2cloIE3PPnYH;+8Mw5rqFHam5~zk%$&-Kq;n2vYBh#3PDt*26BAT@aC+A`n)k4*f#OkW<mO)^7Pdz*2Diqit!2XvU`sZ@g1y{3a2UcmayrZ
+A7s+lT9pSaVY!j6rYGyPnCrC6<{Y->Mo>p*(pKDXW{FW{huPXS-xlE2&?J(uMiJs18OOu8wYIOcl5F2So9iwD-s3k8DzmDl{a++YGE6Lvrlr-#%btx{
`t}@C4wC6pF8;7|KrMXWna21vT(9X#THS{n`Eh9cxzFE4b_b?430i2-7+u2c@%jBt(nrVD2*aocsVg0Qi3+*Oa!Tea%y<*9>AH2RI8Z)D%G+oJ4isp2X
u0a8o`N!4o`midANbe2Ai7vQanK~>H#j|&~JJk+dWO-C-L29SFu#|=9Li-SVil-e#bqLp@2jfzlR!Ga4=W;trn7rrMG!Rt}j~Ct2+d<{XgCahV-dbjIm
wT@}3AjQ}pA=|69f@JSi5PKDp=W5nOsEbfZ4n|EFl;FVieR-fg`7o6>KVwt65fL;mTyEtn%npN_r??AOHXC}qEd>8S~xu!kgv+z5~YX0)Q^=-iL)=sOU
am1r7U|s68-&BIcR&<2J^@A-z&e9orc;-Q%=swQ9NM#9P(*VkN3g0)5M0E2gg}c#nkVTj|qFxqL)i^DbbyLO*GLl#pg1#loRWenNs3rH~jLri@dpmF%1
NSn;oYyPUxUN`UU3yrIME^U9jqX|62|7<Gt(d47aOc|0NI9W%g%?6G*)@qTdvQ)9oKbyw3_*5eJUwA^&%!%4&wW7ge42ovz#ugC^*)E*_ozZK+)onChv
9{5FsfSimxc#Olgo9t9G@{SstU=Is=n1)>XzVyT8gi1pjiI*VQ)lFQs5>R2<*HLSl$TXbe=Le1T_LG4i)?Jr4ue9G_ppR|YT6#Jtm%Op2);=<jerD;vS
+Vxk`7LXzEoDnT&bB7}3QEZ>k*X&M{<wNV|l0<GSoNpc#*05|omj?f+FJ*h*$A-4}o4B#e#qmzdIac<WLJ59zGM96Z6xI9dM_%sZODkUVVdowvOw6j2x
7@Xd0`ZgY8lk9R{nmT>!~F5rpAJmhIuF7rQQm_Ex42%P{xW!&h3=JTAO!k|Kb%Z(r(u6SRtIsf+|nh&JrO;0*<6bB`2_jUCNri+S>-6AB!({sMnz+FD;
HPrScG&QPI_c@{Z<CjF_8sW@17j*a1)eLylkYhECODe>Mj!m334xW>4I8~cL92^h39f{9qN7meFOxGHVr3bG!eDw`|64h7mt>SW3TZZt%XFY-N|1r8Fn
^}0CG#AzFatmWw^=I4}xNgb9XnF+1cF(30nnQl-KKR84NWr4V0o30Y7HmkH7x5%ZghgsFpo0=eCopeHz_vf}2S6a=!YesRIgI#V6D2OXx9x6)zR7iNOW
>_k`soEHJM-LTvUizvTR*mUn#y@c{Tty*T%yH)wuMP-5-gPRoO{LQe_z6s(_;PI0<CgZ@YI##M-FsGmeSRkFUR5h3R1N_Ixux)0iNJm?~r2x@7s;Sd{R
0QpM6X{}RC!aVH8+AYPs6H|-JMF8Dlz0rugN|Z}k70$5p^yMl&u2Z&TIk62!-O7Zh@LuU)bxXeL(=G*0PVvQYuoc~(51b(qYbY*P<gB8~u}dhCc+C5y^
=&#<9?mrqV*X}1H5slDALKX^GHbgpz7b2_L6>fu2%vP%I1=5UwPVbQ@p|W$v929Yj|Qs|&ey?q05c--F6EU`jJO7MghR<xdzanYVzWX1or{?!3pKu8rT
baBFWEHRJl*yHArKy!JJ^s2tog;Ky?@O0?e~wVH{m^f+iq+6co@^i$9+1a<HzA`Oncbn(H6}(eC6lxucEKd|Mjn*|KV5Wu%6Pdygd=v!|t%@+vyc{$l;
&=@%nar{T#jiecZe@&iZzGyf*x7-!t^9+(%#e_8<TJCtv%MPyWMy{p2@)54H_oqHv7!m-hBDg!f0C4qy5F&I9OIv5&s;?i>H<li&Or?D*|J{!gFl_`c1
j-M;erTI9J%m#_RB>~SxKxNYL}F&6FX^NTo?rfS-yd0WkUk)!kmSM~9jryoE1HkslPj{3cS_AB4{^KX9d*M9fAfAQ<@e)D&~{U^Wv$$$P=-~N+-{_bnP
@|WNG<?sFD|Min!|NZa$-tWC&FW>u*zy6)y_$M#w(fjW||Bt`>7yssa|Lm9F{nKCi&NqMU1uEhthppfJ;;(%7oB!ua|MKo%{23hR-8X*$cKFVp{mW1O-
EYD!a56VfU*6X8l7%A_WGw0$9>XRXUf!?n1+MPp)75?S5)Lm#^OCM<9~VRVf_?QxOJSS0`Cj7oo(?a!q90ycHVK?}h(oB)mn9F!mjX^w%<1q|sMC+oR~
17mecVptP$cPlo4vgI`hR$p`A>iG`&xMSJOBE7zx5yCYT@GF{o%j+_MiTXPk!zH_|Dh==#!uSM^G297WuP3hm!U$|KJ6E`Q+FB=-r?G>bpPxm+<^||I2
^<<d1&o-S7P2Uw-S~e)6mT4G#N$D5!z&{{C;lF7K`R61}|pgFk%tJO3U|`d%lm>nMhoFiFzn<<sT8Y2gQo`s&MWg!-x5CL3PH_U+rYPF^)PrhjjEfo>1
A@~Q$jP}Vl-%TkQ_s|KJR-j@3JKO6ZYxPY*JYtl||h@}0ZexMDqb{x~@)0KVlfBiP}#P9s-?|%D_zy5{wHtqN_4QcZE?nU#dZr}a<zxm$Jf9<{6UVSEd
`Szdud#IJ~{>8ujyt1JOy;nB$m~Z^2?|k#Oe^l4+{+C~Vfipt=!7={$Uwrq!{mXa%^nZJ`*_+0H;8ih{zDVAyBYIiV20B3VV^j&%*M1f11WEu!{eULnq
<<fdl(nz^^s3F*rbY9Z#ve%hKCIg2Eu`MQ`xp)nSJc0J^7XI3U+ecJff{)CwXeVX)*rsN{HuTc1exDU)k7)5Ds6@z%>07|!ZoFJ{pJ@RmgLpcKfK@~Yh
a`$pAY^YHS-UJ>W{Vf_HlcI68G^d4sI{7J2W=Lix>OpzMg$~4gWv=-`{=nH~#WlzqCO=#9qGr7r*tLfAw#^FY{l1>uYej?=J(k|Ms81eg2Jad^QL){q}
=_AWFdrARvDC_y5~>e)pfl^MCoR-*`XtC%^I^Kl!Eq>GQ7lnIv%W@ZYE7LEUU0L5O$-lJ^~}G<^(TRNz-%egvxCK<a(B&&11L@d<)YG>vem;{6zLJM{y
!z|Va;`Us8q={KMG=npjbI`;5!y2g3fWN#*cp#WWedwKW!fAZZw_yy=IP`+>f@z>t{)~|i?%U^rx|NGDXqYeHwuNwK}_kR1`pMK-rH~s^Rtj~Pr)pfU*
SJQug(4TvoJgVEc8s5Hvvcwex8wjm$Lib79!;sisn$HDu5e{DjgHNFVLMHT)SFnG}QLl0GDK32GBX3Cd(M#LZ&zJXL@q=Nf$E*Awzlse5<}Gf%uazId4
G0de{`jZA_{qQhzd!lce*nGXWqXaAU;NL|4ZiO{uPgeU-+1>2|MR<V{9}j@pAPWmh2Qt8SFQaBPP`fKRs8o$dT-?oCYW}4xlix&^A}v=1!4-M0k5bE1)
UzB0rBUYr2m1SZ%X~Rhlskp#@U-|zqi+SfB(;*n?kvu%9}Tl-sjTy{{3kHy;%cV{*&MOg;z0P4*Bh0hJNwxAARFhq+j@R=nJsdD?9iRA9$7W&8^;S-KS
yl3Kws4z4z+(_I`8ZVt7B(N1yq^k``G$4u9{ZZ<pbHMrmH69~NtaV)Z{!EI8hq#{VwFdYkKSN-QYU2dve+j`?>a*4tcvb7E~DuoiTSzcXvS&Gpw8>kXS
==Gk5W>P@uwOL~c*1aIUFuJwI3{p6ef1%k-;9TT31>-*&E{{%wVD}(s$UxpM8_IOXW-~G-%dG{B;{)#xi`X_(+t$z>4-MwGX>x7UCyirqFA-qCE{~qqc
xBoy>`LIR!QWwo@0(ca!0QkD_SEBW(!}v9UzaqygK7I<z|HF^S)BKe3G=E$2G=DSl^l$QPKO)ce6Xfat2Ibj4FHiqBX`e4IPxH4W&)=whnjev;`8%*r^
S5B1?WdGy``eP|uY(6~*Bpws%MJe!{fL0_p&!w2N9OIw!Xx%}9(y~Fy`9J2&f{<AUoU-p^!7^i*CYLQWZsVN+i>tmytN_T+7NGTh_^Px+qdM~8S?E6`P
PeiJ43ylq2A8WZ=dN;Kfm^3-aa#LpILZ(d&qtq3s|(if1gq~q@TYy^5b40cmYMo1++%>?2U_&fYdZ}COYq^&XI3tV0SL`GUc?2L5xQVMs$mK8)5MR^^B
t(e)$)_d*a@`Q<}E8oF8aHSyOI5Z>{GEEj?Nm5D(@U=oez?fyJ?n*q{5xCPn6Y0nd3vK`WCuNf|U<a>Y5ibSGAt=4F*|Q9{aO4@f;|Ffz!yo+Xb=?qZp
w+BDB>9cmpD@<R*#;+_P%>V{kQE1C9)c|92G<8^np^%!_raXVTvU}HbpyEMfb+}WLwc9R=<=Bk<*%E%Zl;1trpLP&vp-L;Z5N~gKs=OsyP!zC1>1&e&U
>=NnRM+iBM`|z4EnvGMJ=d2Os!30qU+#xtTNEeulw=@a{Fq^uf?A$u+d;yo!Y4R7_s7iou8{nm!IL_oq?3GR9rvW(F<C5+kr-eZdT&^JF4U{tz3k}y<>
sSD;;;vdSOzVa;wmWSUgR}NxBIu(=58Me<e3eir-{BEE4Mh|_6Zd3uO40F5Lrp61Hy79(o^1@*$apR<B5m1>zs-K}WG55s5nh%%wZt~$7RvbD)U^AI&q
ylL&UGpPQfxV=b^{Y3zzeZWqKK=#G?pcrg*-h0rPbyELA@nH_C3u9m=`TGTM0aBD2FivkGf3KjuoB^8_<^DUYAm{N#<!h>0IJ?K!-{g>tRku;BjcWc2k
+$W*zq#9gGb+QsU#=<;FeG4H@(E%|Fw&J5wVe?d$zKF2Gr=NPm!ftY?pO_S_L^zs{Q*Ap7hw*(6wV?UY7I2G@Te)VaSFV78e}F6cM~toOm)FTNNOBDM2
R)r7*>bGoQh4q5NnL|Gvrj|5x=c2A{}m8MO5R*bG4bAAGGW(iQMR<TP=P@~})n;QmmISlmjb{KnSrrCv@E|EDbK&5a^&1w1RawmO_m%xC2v-&k~3#_A5
kZs47OvV+J*n>WoQn+-{yfr)~t*0=R!E+tk>rtiW4LnKdb~sAVl1p`mvmVP?1UhZ;kpqr+$#!0y_{Re%ZTf)qawVJ(6*wpNJn^>I9gSi=kSwxfVtYf$8
c8yR^8u>X;?-oAEkd5w(ORR#E@t|%^u^K~lM5IW%68OMnR|B4d>{#x1m#n778z@GJORsXyjZv$%Lu6tyF7t<>E>;tisZU1$poHpqsM)<5E93cjdC(O+n
YBWS?944QU~OYcz^U;LosZG^HLEay<<~b;4#(|4JrsKxk!mqxH7C@-{ScxyYdXs7(5)M>3#5sBd^`!mWU9cy&OD;D<vCS^;^A*w0H-ah1dl%M&muZ(`r
qnA}O?C=c1@imp%sjrcq;JG8TpddqZLz)|KpS9iQi3E;$tlVK-&hutql!M~(bwB}uVSa_IB4?czP)LNVSa<$0Bmu^*m>plYs-Xu<1kK?CD}gC6mn8&c0
6<hC7FCUf&_G$`ZiX|xUqI6D_nM~?#=v8yvXi8V47)Q=e?NW+gLpts<@lN$#j1-fG|W`8iuneK!>9W9f+gGg4Xqe!7`kNDV($Nqtl?S*B?nphg91)b=c
wTtSj!E(Gah^e6|Hkp(D!e51J2yO~uP>w`AB(4)eQ9PS)edI{nsKD#?9$e&MBh)iZ8sK@&Rth0*y1g)J;dy=s{o9y2(w<lP&al^$Lwkp~ac1(EoB;|3%
K-`A_A{28iIQU(Gah-luWWn@h1BI9=^i{APn)LWfc9KhKOg63*(fuOvrbYVD2D@!I4Bg0?(vOF#8NMAjB&Bo6Yx!1N8&r!k2zL4!vixw=*(KxcKvZ?X|
bh7-GfMT8SjT6${N%__(X38XJ_H_wkrg&q>|Ttgp!t0?hHQ}tcqS_yV;el{q&ptj?wVM0j5~C%<(*K28T_mS`$HYun~bgzrrv(fNRZ<?1Ranf7~&Vy`7
VghDdyA7LP8XJ23Ov$B@Lv8Q@n-ic7@)IwN<laeJOj{GVc<9@Rvay=Ym`l4<B+5#FSj&6d{o3^^AJz`WrPj*+iVn0&)QY;3g2X7bW6q353?9<bGRn1l@
AE>{&INO-BwX4(#&OMzdJ7$i(LsoJeZdsgr6Wwjq0cV_&sspQZ`d{A7@x`_ae*f>-ZHPYAT&?YXsVx)K+@xVA|`=z)(2!=a7Y*r0$shgjtyHj+hXE%I!
pPtXjnT;t~Q+N%>d2Hn&zl`7pbNfL^yRGJS0C{r$WHAS}2i&a9^)(5BjgRM=h46Ctz+M^jXZv0MWG3dyDkcZCLrb7mVBXwcjlt%QEwyS)KD8j22GcnQ9
La#t9PG!jwI4R8W0!Na%(p$DZdckL)^>4O0y!#z6yFM)vn^**mDv)(;6G`j3L+q}J1~0QhD9bsyQim(V*8<eKIo6|FDU6E<|q9iFbo4|qJC2Qp=oVe(4
;7)(nAcK!&#&v#)ocyTKc_yZ<@Qk2*RP7u)dpsZIKRtJO+e|Snd6;^a<0>oV${;=9pFnrtVo=Rv$7F$h0n)<Pz936VfLW4JIT6t)j_x;;f9z;o<IaKO^
=ylfpIXq=tla5$(FV;7tW4Xq2yjdAUoKz3@D##2j{Q!KUta*XLZ|8?qogBkw546w$I9xLF8H7Vz4BDC0myU2ZohQQGO{9YPYZo_n!}1nL8dBEO)h-k^v
RX)Sn<B>BZyvWyfL9+i>(5}vsZ*lU4>U1^aU@{rFLNMM3u#(dLQ78|urKtF7jikZylA`Bh#X{XGnO*BXs(oqtdkSVo9;-@!=-$vHxSa}M(nF?>>on$?>
1?i3HcMmTj8Km~7@rssGGgF7<-0>-WC_o$QjfFcW%w>&eVJw!t5A!0PB*21OTmYXb4-XXGkuH*<#|G29zO$*W_QJASQxf9y!q{gVrVS*){2XO0Vn078$
mdShn$jPLI{b%RYAC8e3mBD&I7T^1=TIOn^L8uBl~0)z1!=PG?US(^41}!cfB<qS&6u_v8a6w?_}@Fb;ePZ*)CKy4GPIJ5>kJtCa?AB=s)BmIM?95WXq
O9FW}TD0%|p(&U6|oH?NU$-@)e>ciMdF_uv06$S}?QG?sl#9;6Q`y3NXL*P)1_0=~gyG;-)rs!A__4^cXGRO9>%0Er~{~dsjTv=3yqnEn-IXrm;N0n^%
i)HiI%aB6ry;z@OL*TH-DmHDjiL!0|pYo84w0?6pz+I{*)RF#=Kv1}hc;<7V7F&<})xAbTW=cX(0TPiyrdpV5;AJZqFXE!;$GNOVe6;bz{#nM9AgQ1+?
LgL7kqIMG@I!}_ul$h_woGjWm@U8{n)1y2)^4Yy8V$fQl#MrpIv_No`+te$g(1(2!Jbuk-DkI<_%Y|&0T+njtNJpQ&KPf%V_X(191);vwIRl?c?N1NOe
Djrd<oLKfi>+CNA#vnI)N;!OLf*Db7fu~$&w)mi@d@-ib(=x}V*^UMvlB1;T^rpATSkE;y^jQ&9HBUlC#g)rSJxnNZT9h`j-0G(+3lR!<|KWwIHPZ%Cw
}pAm4I`P69exi6bO$ZjV147pjr26QZYLs!KS|z94=c6Tqi$3`w9+rWnmHU6E{<6WR*}VU1XElV_A1W-3NSpqfSBoNlSo98`M@r1<X@dNn)C?+gqm3f**
NoRr?%_a%;XbjA>C3FXm|*$J?jIPtEHW&6_#|d(OZrQ-F2B{pyGQHW*iZE4j?F9K^G0!%*g`Bt3@Ldz-x?b1~-D$637TZpLYZAh%u(F_T`GSz=wt41LY
8!LC$2-<U<EDGZSQb00d&X0H=QtLUg#6J%|FBA82Ym&JdP$qh=@G;6DJSKeVa45pm`5TB8vt#t5aG;B|Z1<HA2|hCK|x+fS3rO!3+SS{vO(KDxb4T+6$
e%V%T&8Gp>kk}oM2;SpcWsZdj9uq=B^z8K>ZgxzUZpRYB9AP8OwHZ^W-ljSjCLP~<DpNvc1rff?}Tt=*@qT|*wud5gkgDN2+aO8PB^4s&VAts{D!N9<>
5S1MNtOclLfiEqncfbM?ums)%l1H_{p96@6(;69ge~f)_2s$5@v?q3BpS7}-`SCW`D6FSP5eeW#@=-dhWLz>E($1bk-NV~3KcoHPcR);dpt-l>K4*C7d
74?<b{)@m8y|c&i>4W}Vmmyci$Vjo<eq7fb3QNCHaP3qf?dWT1J*&fW!Ien)3?40u(W4_c_uo8p$R(WVqmPC{UE`%^q@%RNh$-wnsI=#NB^*c;~V)69I
Khd8Me|<X$#Mg^&;po@RECr+yVa}TOFe^sObAd1%=lfl9|-G!#V7z+wRM6jCO(y?lBhTYx(z_Q!Auzsl7b*CCjQeNGj)@YDZgcWBu!Pj;SG@jKapw>Jm
k?3d@(!?)Hyxpdr~)o{z&oUv+sV>Y>Jpu9!q{zG;!gOd}*@tuyRQp)yW0fj;A^_p*ZpW>3a}=H1y1xd_Mj^*J@jLvj<Jv;{+8d6V&X`eJLi%R2NiUI;m
?XR_ysCq3DT2kd&MPp(4{1}J<15#&LG9%o3KRGB^Z1Vicd2Io6ZiPiWso*k6ZhvjvqhjQzVEO5OO|6G+GlG$TA@h2=ZwwWrxh+cO(XMTA_Y7R_w`Hh8j
eAMIXsK$~#<6*WuKmcnTfYv>;_Vl4;K+-6@-H1|VQ|dhgO>>5IC>~U7Mp8K01LF7qF(jy!jo_!9sT2hA{NN6ApIgSbCp^TD$EN4X6QMkmMcQn-GrFA#J
@o?wmiP=tKfC4Y#{ua=g!QGOZ7xET+g(Kq8XRYcS$y9u3mXEUDhlhiH7T(l+Vtd$*-DyM>gJ>aWw5La$xCEuqy6DsQ@)r+z}OCLf5<tBMe(?tv2j*sDt
AMnopz%LnyyA+Nq=V|HhJW8-f7XpUYGrd*vK;u!4lu>i1)=?4`QseT)wfLdA%4Lckb?p3IYYW34S2M694fG&qwy@w)5f*g%CZ75eGTml$X<Bt_GsW7i(
BMshk<W`W=cwtpg;xWtl~FaQ?F1-}oyo0(;A`@OWQu77sRX=5}Ta$vRMZUeN;H2xltx6T-U;XbOz1pOWi(z#>jT+9aK0rkF|lfK|Fk80nYi+HzyCu=K^
BE|*J*%RP@8KI6OsHmIo11Vq*hIX`(2^&rvZj{;3#Go9lSaLA3FfWfzDA)H#=MeM^Ir23h8*mMH=%&ajp1P@e(R<sm~VfS@Eb{Z}*HWBll$too>eEI4r
?#-yO4u`QvRKwUCUhX<GjWm~walM%|0KwJlBEH8qL_r{?Bnac$Sgzc%*sYTEgC*wYra|PY>X!(|B!th+RD<lg`k?3GZ$a`ue)N@eeWdZ2CSQmSB3DlLW
A0EA*pC*G(}`5f)N(pyXha*3;FW|?@01vV{^AL;Lp`O3{miDPX$cRAWk=zxbY@CmE?2r`Qu6A2pJ|k)#vA6D84#k*aMX!<_MG0XV3!-EH>35Vk2xmqe~
PR3`;nll$Mp)+IC~mARV6`ZZ&&jssi}B?OuQK^lgTg&I<$%SLZM678L4fN6wHo#f?}?{T68d2^Qd(g%azr~Gkb*u0ac^J1hm8GlBT@JB=!Qyg-#uAip>
tFn)s7?5J4tCd)>x_5f+z^9o?Pp(P1X6#q+cMdgVdxY5QC&F*-tqW$opR*;4z-koCG_aKr)k{-|I4-bFW7Jm6*I(Lp|Q1=|7OX0VDs^^p`iBQ{CwblS)
3v_M|@6x3oD7Ua(S@&O~rz3h%CPDF^298DTem~3V@Z<Du7>0$u(Y3La88D)?bA;-}~wch4P)4T~r$?{-lqv()39olpB{qF9ulQ!9u1bz2p`Ea3xc6}V+
*s!FyddulS>T_>1wBDUl;Eymh@OIytg|RZ+_C(KZiQht-)$e-WRTD&WPd|vHC2`Bf?RWdDRHxc(6Xu<YaeAK8pMp=>>(Iwef-<a{S3`JLZ}MM_!9QVdk
{|yv@*jDP`OjMXti}HaEq>hV(@mI|`6fxM(d1Xm&;^zy)Xm;ej!pz_@A77HdOA1zunybP^27u~X>^e^Z>Y3wi=&_Q|5^W^_5WG_FZBPR^!bHXT~R;rO;
`FNFUv8~Xiwfp)LGQ3x>!=3xD0A*3Rj^!DU{PTiOZ_a<6sDQppMIhJ15@m(xE_D^Nw45{1mY2)xImD#^U_q_e9RB&DL*x%K5sJON!5GT0-=~(G^dQlpH
#Ae?<vG*cEx=SZ*f|djez!o@GL9Ngb*jM6k3HPvsB6DcPxH74&)Cgmang7O&Vz=nlm%wy=reaXAXJQmOX+auACfg)ZJ{EgAN9f(3nwFr1Ux=Zw`(pa=x
JeBPHGc9T8*f$e~>(`nK1##6`2x@R7E@~#R?Xau~e*7!#7GZrb%QJzFrAOxKdP*d_}t{ie%cc}9wusD8O95T7ELWOC$XgreZ64+77$~DV0d{|wX*S+dO
R!%X}5VA=n7k=4Al^z`MSx6>eEti$L#KKBEA7bN=#BwZ#L#$ony}>786*=vI7pxk1)sc_WFn3OO;!y2k?BWWD>GaNVtcpRqSxLf+7erq!!~kSosP8)8I
0xX|lfGnSF7Ir9Wlkr@W6qYmyX@LPaE%4df5DHk+J=oT)(Vv0kGY+!VB!=AKzmS*mKp`r2i+t*9^UXp_DHYV^BD;Qc?{#loF6i(6}RFbTIaj4xR_GMDt
Z`8q3Z|2xd;3$R!HRaRV5sETHJ{6QKQq9n~))avjkR=nF?={4>2sKaN(`c9JEM3_9946w?)44IjdX)5b>-=hl^jc`)Y587e;85#)Ku$fDJOnJ<bBQJ;f
!+0?d@f_0b5|Vx^r%-;1o$apX;Sur#}9^SSVL&U&7q(i3{|yrrsm!VO39o*cL(bmy(&W2a=qDk00|>Qhkv?Df0{Y7lqJ`E-@#y%M)Tp!jsZ++@H<tb-A
wNX;v<+=jg(s~nrTBC)BZV_0;~${ublASH(V;<#++8R_W)gzb7>m$Q1UW5GVSg80CMd`Yi9?0+~Wgus}H;)EGiuv#%8I`1#AWW1svNB2w!_22BF|C!dI
Dv@z_&c$9Xj3p{c(i0II*#u)zCFfE`XI9BEY86=f952&E+*r+)$XQ^*lep{_92qqF9+rG3BKyTR2%(ZT&SH4Oj9Mq8pD_LaABF&&0^7zy)2@uQhx+fB3
yep#g7KAE=uz}@OJAIS@ROfPd=Eu$#OX`i3TOI;_~=$1>A4id)}mgDY9^Z<XVDLL(fFcfgU5!AurvhS36nD;y3Nb-sBctoPj<j+`7ybIIol9&>ZCn-0;
T;l4%nbuJ`#eo<&T&>M|i}QMp6eVu<IGOMu7DDB=*6@+drFBQ)vTv3X(p$S>w-7@vuhy63jHHgS=;U=X#V_jqA<gN*Sn)-<-=q?#HD2@)c32JNRijrG$
&bD0V$?mfg+kF=TRNB*q0GJaL~DO@cLamOqnw%D92eIZL`Hc@sgwMJ1Kv^U)6*AgSFkDDqyLaZ%ZmS@59uAeL`;*(tDf0~tGK0<Uzmjh3%9zF3<6m%mm
rh-jA_rkX9ejvgMw6%8&kCKS!Oo0T*K^QE>9=?!Ni)?=3mz50D<uN)efxYC0RghOjEh!-Lo*FDdC7El^CZ^7;sv~iv8!G-Q^;3Njtvt_d{#JyIUHkD0}
*16b#2P>+X_5_@+XNi(<-IUyPo9fjhO*i@w0`_{p=ohIPdLZFDL#N#BV1pay=tl=w&X>1HV`8T}G8ZhvGKv>)r{ngRpGnp`xpKB)vCUexR6I_d#EH2lu
8Q20Hc0`_pOD7(fo1M)o9s`h0dW6`#6<vnn?dZBCQUYd-NgHBJ!lSPOF$xQKV*DxoI&SR=Fa6U^vhf1CO!hJ5+br>Tc0MibK!<FzTg9)BO#Ij<Fsda>(
WBkI=Pl1XVguwX{6x?oU1;lkuP4lAN*#K$QG5@>WP<64+g{hS6{vQ;4fuC{7~cFQ`#hCpvo2a+4E^rYA)@iYPC^d;Ha~&BeXXV(OK-x+gyCcN%NqdZ^k
@*;PUbh>8R56o9^tJ(dDup$tuG1NgG)p4xXe1Apxb-tau4a)ZljWjTeU4)#sI0!?Zgb4?A!jw-f%*Tzccgb}dWi>CQ8o6XhD7ZOa6xAcl5Hl%s*%v&+n
JFz?ye#*X%bjSmiRr!{BCb)XDnaM-+-+FM`~Cl|x!TanNpR&0p25tt$9ZWm80fj!I%*&UK@eWc!p1pT6wCKVdhFR`bDY&q&**mAqfs4j7M&NR#f`m%T;
^Fc)=L~hNiJqF#=UM^Bh`=P<HKx1RSG|vF*!AL$8aVHq~Or32VW~D8?1BJMr<OTpdLULQ&$^pNXGj8e%m>%|_0%+ge!XqRz8#p)pH7=w5G$T*s%mC|ni
@|vwtBhY(n&Hl!hTfvxe3+N6d=>?b4>CY#u{#A5|GK`}y&)^BLBOBlRk5+F^#ske)E;r2lME;Bh_l9V;W)GO5-UP-O+*moJf(POLNS1)BZ}qF(_$m%wK
%Rk=uI$Ij5vyGN=aO9PACq!4PjH=W0iUOc@u$C7v0ezd&1?6i|{mC$$r|%cw6J5GPn*DayS@aS(g!uiP5=a${@0l+mK0~$RQuT)AWljN!>*&F_hb|v2?
!frH<>5Gs7!8regGI2ZCysbNaQ)42~8lEMM>a$zEN8le1(_Jjm*XGFx4MG2E5MGh>V;i1=AFB8Uc{CEYkYu_xUmB!pXiWml`^$!1ku=57|B_`o?dm8H6
7y0MSok#~sodZ&xQ<_K;ohXEY1V!15G5ZgdS=w#U>{cfg_E7r@qZKweGJn5+r48#UZX*nJ))pWNJ-7?722x4f7^5`FCu!E@+zc)_i4R&dBClyb0RZT7+
J})q{vacHz-}mWlw=Q!(<IZ%H&^yfypk?u+eakM;lCgu9p|fK`d$Tms+K3b~pr?ZLgXXNylA9WEo!16LGZxRS#hp1w&8T<>c8;*DkUES+D&)fLXmi9=%
esDMAcKn5{2*23y<~OouHXT=@iVi-D0j@|u>e>3f%T0<H!c|LYzq4pR5q>Whuz&fuqf~w9dm~^hMuw^N!40>B+P3^?>*?{oC?HdKI|cOEDZ3wHO52i^{
xd?mY$pk>mAUQdAK{H>(+B%8M|lx+(RLvf=eo(nI|w;s_xjSOh#OA-dZqEQayux7&Z=)7%adYt8}r+#$lvfECr=g!kOWUP02pt;{*mQqObxvQ6={{*>`
UuqtXWYx?N<cHei8JC1W1n)V^o6Lp%wmVqe(w^-Q(8;=xFE<o(E2DMV+Et_RP^3gFr7VQZST6b%{dsaaE{I3XGE2tap_98H~{!_g@oqnx0CK5r%DD-`L
n^*zJ+aG17vRj#eC@Lq@lFTSWfo!pilTm$nFT@-geKb0eSdmQM41&RMcoXzLFNZh3@PHIZmvrWuRB@&Ot+Jp7F_tj|S@eN_+-B8}EEtok)t6(+f_cR!c
xMi-QN4wymtJh5TZk|mwju7mb2=>>pp&z0+LM5)%%L{p9-PGm+)DaS^*eyW00^_KRQ{RKYyRS;5OP$TM%rGSrs;5B95++}_$5R4XLmeIu8`@`?Vht0No
PzPYOVK<(#-st_*(-r^c+xhwT==rdw8R9Qd7elcoF|EGP!dDfk*?-fRZT{Gh4HO3JirgQ+)GeZ$~k{<5D7Ol6KwVI7->jdgDhfQ3lg0}trrof3>ZIdst
<RWPdiXmk?qu!utXfS+Qm+u`)a0VH#=NuoX&oVJ57b5DUn2rUVnBl9{DI--NHtS?xw3=+^evNIiF$#ipwC0t}FXYCdL`5Qvbxe`ecGLnCW_=TSy6=b1|
7Wu`gz_-aoF9aZ56gqC=?{OucTLohK}@Y~kG|N|UapwWn3!kC|9G_iWj~u1G=?-#4QDB*)5J18$Td&!h8$YD`Rtc#bj}fn~#-lByKpyXOxPoFBT=6w=_
fP?#MqvB=(7-BWHrA|*MsX6dBm13k(J_HO4J<lxq5x{0toZ8kx%n{-qe^sjZN=>Q{8oZOi;Kn+pfH%exhIdZaNof8fw2(_`<At(h&UZ<R<11N&iOcb_-
$q~V8{Fi>_XA|3=WCsn8Skx}Y#F-^XYcq@o#DqfF79`aPPR@oi$ez62MqVrnn|gFix4(22{^cJo5*?ueK|zuRdtEXnQjBPtS$0a}^PEGXFNnkWv?(|Xx
m{p0H&*SinZAq9HaGK01VFj9(FwigJ*O}grJS)lVlO^%em*>wf$>k>mHR2DDTd`&^+ejfyV(>?HER~Dun+)ygza|x0WDcrWSr-kih3JeaqPL!THt|;-5
mLSCXy0J&Fu8Z21%T$@+?H*u(R)=w8VgITMO+$d9hruc4av~&z#X42Xst9gV9(!-|1(MtUC1=&qia~OMN~%k=4$75FOX;i0mko;cD&)Nq7uyHigSs$*%
?XQ`|F?9IYb){Fru;v%m8sP4REA1}!hF<y>tMEKP$ty%nP_lIuQZoR2{>Qzim};D{i5U};V^%ehDPKntaQ&#@La(<VDER{^mQQ0E4p#F9uzKqa4S7mAx
<qcfG_FuhMI&}><}#ZS7G*mN?pvG4mk3}`AhitB~rL76*q#t1u@1{J0w<x&lfkWwMLvoPu79<b|eF;G(8prKg$z%H_Motg0-9?iOfL?AIa)UA4gmN<8e
d|uISJq#;hPn=305)~{mQ9Q!Dwnt8SE+D;eOJ}kQkKM^KZta&>Bz{8r%j1H;j1oO=ixSC%V>2Y*VEhm~P;jC)X#IodZ=5slhzoZLDw{<ymapgs5P_J>n
&87y7iL`TCg}yx@|ms}naWTTD&kAtGb1wyyKl7}#(*=kH!Vrln)xX|T)EEql>ckqGs716u{|n11Y29lpv#`OZT@L)Z|SD~vN8clxvb-j<&nD)#=P;AbF
fh?bpR>PE1lLxD*@ACk6S~|js4`Yh>WTsL_UDFKa^HldxxDK35&Yiq8@AYsg?^QuysDFnq*~wtWAG+iegwmi{XqU@-&w-g5dRvncUPuf`b>!flTO<+xN
$cpZQxeGd|r&TmOVq+#yR$w=Is7*!{XcHhbPa&v<NKufAi9kl>WcR@}}{(gn;8ZPMd@mTZijPq7>ZmJ0DOpsvF4nZ3TXxI49;1PLmABJm9iqX`m3<0;f
(&9Dqt7Bl3-SaY7~b$zlo{+X&kzOET9&^Q%w1#vy6F4fUCnH;cmuX2!04nx))wm~2bZamV4QObdBquO;2>oGmtfo)~hmgFPbgU&b#89$W4%-GqHH_nko
1Nm|!o{N26UF1ResL*N1G;<=p^lEdAWMC8Ic$<R^g8<6X0&Zv8G*etH-jzd%q(4QeQmUK5dnW<!S;0Q;cc9u}(RV(Y$47EwaIotN-%`y6E0ISp2~Ea_>
x`J*l1XKCC;)5TTN&aOEE*f~oG=|8>}GTbckVvD$39>Lna9DYqc-+=2551?ZjsH1%Xt<S3|iWh;@x=ADLDRAme+;YgV+WOOj;Wjgchhb$`*E&Ffj;HJx
q<eb-<=<RjXP0#NELv_oz!a_$sm5d3H!C14nx+YYRKFr;!8+0?Zuddvt@I(oVI$_6Hl8h0{&z;}~MEcD?ReJ{?_z_8RuS-R*KF7_;q(y)uxXmQF09Z~{
cIMefj*s*TXb4vE@1M%YzAHlMoFpS`sNx5J2{kp&6Pb2>kc=GK`Gkf%w*mzzcQ-1eyRK<E0*#;GJ7AeS2~05r8l6!mp{-A!WZ8Q)PGV3U$<?40l*wKA?
ilmM0mMC+>a=n$uw%%qCEUm7Ufw1SeCrs>{uH2)x48ewiTVmy4A?yc?w79_d_J5qi^1lL>Eo(P|qxx}&K{;-V$*gX<a>90yBv2KexhLvgAOd)8iT#v1}
fPBRLAaKzq0~qz3?QdZa+wAG!>v!eSpMX0)>#R6zFw(WXKVrxe&+KhrFaC81;|nBsG`+*lDY|jfa^QJIv1=PkxuL!dk6jDU=jl*0$dQPUhwfOTHq5TQV
g=pw*E$t}IY6SmhtAD#u+sB$4Vi<PMSRe2!aBu3U9F6I6yoRtt2&5lv1peW(P>cR{5lNaiqd2TtpYP7a_uIJieV}IEM^4v!+G$)UKYaU%y0C@@;eSq3r
#)SOtl;2gmDK1%%|S;vFA+oi0rtvLiGqSV+x@gDQW^4lv+0>t!DHkNEN^9;<YJkt}7fpJLlmAaD;muyfz+PuFn}sN(E_eZ-sZX3<x1SSnVfpToWB5L?=
(zWlgu^{N&5{fpRTlfkR8OOA(9fhHU1%Ty~;%wNbEMc*#v+sp0SOv+v)}LxhB-7~CR}acu7Cdk<af4+{wUPVsk5M?v{%=c3Z!G}uoJ_~wEe14KgSaz#C
+!3~aQo_r>1nq~u{xcWhRf#h^@FXV2RaWVqNB4e?O8<&~ulrt(yfJVT+2(CU6zCLR9NS8{BPMdFY#irQB9f?e^p7Pv}s53;uom?|AgnM(QA2EgzhX)(}
6s5{C6z(}W9N<W@2A6I4K{b<))JlBMwn9Klv{ayGyGh`*n8SfM*{O|^^?VJ;bMJ#(wcTOzB#Hr!hmg_iK>D+FIg!=}G^_wgJJ#Z?`6zL6^dO6jC43v7s
Ij@&8sst{$^$titj$HDx_8R549@ndS&CuYZCwOD#WUMbNzl{N?AUgKd4rZxUmrBzjxqkFOO+FORrLLQ;UX}MXR>4J03!09kB0ahMIO+Ue9u=JI!XwLs~
}78KDXJtGmo;8LQeKqlqx^zmcz^L$lnjHL6*n{N>VSXvYR)?cBZS|a}(fhqk)r04rc%gxPm<#w#-KJ^Knn`09JwyVO7$ewigLjf<$~G9m|+WX}Xxhrc5
#fdTXbqr#LSW7@POnHOrGth`~uB$!_4k{55gTtlPOPtZqZv^`RY}@kGxEdYP`yO@)Zf2D-`3>a>)=<O01u6_zt|6R{i&JLEjjo7^Q@)axv<F?ypsXPZw
pvPOpqxeKWbfYZ}nIQo#2mxf&(ql*m@jgsb@9p_LG;%2xU2X?O!1Iw0`?A6@f8ewuJiA+s^6HAr|yhcVyU^a-L2}EwAWqNAZ+d70_{(5ht*L&1&@<+s(
>e5Rg3x=6xOvE`Z`#uDxB4Byo=>x;IX(}KN?KU<c*8@f!DCDOo=dMad<fm9CO0F?X#fnE*7c#krak%;Vb45CsyiUX}%+d7fQ-lq)+TNI2yztA8YyS#b_
_JI4e%9ju7q|93`JAx~eCg`Mi-_^5k^Bi~vt7Cs+^~NHXO&~(9O310hFN+b=Sb|%*l|vY-7OQ0=x6<Z*8gYyf7bsC{r}(H+7~|q0kU}fY>F7`V8Z!=9T
p$We3K_LrQvT&>p3oe@mSTZb|L73E9zLvg31E_*m_~OoqWhCSE-U*T{sF$z=Gv;4EC`Siph~zpR(;ld8Dy&=xPja$K-i&Zno~J;iWc&9l5y9EliX_$2?
vac@4#uBki9C6%rzW4~4LG;=@%Q6sf6tertNyF*<Q4YkBEv0#EAR5{6=B@*F76e0mv`<%X+w31k;o``4#ha4tN4F=aL^fp8BG7v}~X3$l|(1Iea)Bb>9
J&IUVO<yzROiQz<5JA1Ns8&*D;-Dq*Hj)H2*O(})?HdTwAU1V9yax@SGBH1sIJ_s@2H0x1d0&2eml^L5V8bXa!5_NWBGcZ}T77jM=Jp{P^*a}evv~n-h
XwEspCGcfFx@Je=Vp7%;<!aHhO^h3S@jzAQC_aya#)WOdKj-=|Z#^N&>NU<I;aORt<Ed6LDD2TWh`xs-%XzCC1_@|t<k{g494EMsrc$3y4DWbJ?4-BO^
wix_*+O=92%B3{LFVOZ)rH$-HJ22_Z<UH&sYnoxvgACFd@&VaE+heI9<HMu!m*O2q}v2Dy;h5Lm|~P4_fJd^oole11^y|q%oJbw4)1kGv-Soniz3qSmC
)giz(kSE_r(#)Up_HAKRvsRyoAeDpa+>)qKlNv$~dizNK6~)B%KXdiHljAcWwjjoXta9sdtaR3Cp6Gj(%ZND9_$V_?jfhMWs%Y#A)-%1j2NQ9Dd0yR<6
#^M)0%7bA%z6P?hvoAgI-fED~WUv8-*+vv9xbrzMfrywXPJB#EX%3eJ65{XvudANJmC>vb$W411M-^-b)BN^i_V=OPOe0T2MOL4pKGU(~`x5+DJPn1QR
7J4s7+ORbg2maQR?6xr5N6iG>>s3lp_Blsa)Rb74MSI8!LYUq|!IwdJLUVU-);ScQn?Qb5yj~n{AmSojDxy~U7wyM;uk5YC$g@Y~6r&$=1@gQF0g*L=%
T-~ZBnU<1dHlmvuhQ%*#qGw5G^1{2D?Y-Qp$r9$GxK-sLjcszPDr>2g`0XVbk~4i&wPiUR<-Unkw}P;b7bGu3X=UBPfT|K^tCu^yl(2wY4+<ByTm637C
X#Nf_rrE;3K!AV8BTVrCFuq&v*LASd1$5mYT$=rX#iDi^(~NiUJYC?y)1d_W`ctxYLz#5=W2+>+8A?*(?-Hg4R711r(+4FJguM`=6#QA(PdJkBAe7fj7
@E;;pDs)qwz%iBewQQGxU#AIO8=qIxth2DNlQ1aoAhIZ9=u;rAo=mal!Exc1_EsSM|O^rTpr4K2eE)fwKwsTtu7b{?PkoE1P=Q4+*rc2cxJ{px!HW%$l
`eVetUnTL;St4(V0$FCy+r;tEpNa}Td$Erch^shXp{>#@qe;>1;kGO+p*nu6tHHMril7&#e0=!bGxHQDX)o9&UR@O6Eqn24|a8$zs8u%1=IFkTu|)Bw3
MOESNl5q+LL3~PGPGd;JHwN}sXHU9p;3Ok$!t)rZVsRdakm%OyjdpMn>F1hYPK?c4$u$ybB&@&Ln2yR7Yjv>uR*gaS96bGVp=g7A8idonY=C~COK@Ewu
QS27i4s!s^_qD^c1{d-4b}#KliCRPap0W((%4zogMYq9Y*#wvqTMM|ayK=eWyq@#C{cg^Wjt%VAP?C~;d?Ogw-2HMeP%X+EhruBYg<t_xmpgeeGrYx%E
G?XTB|1WUf>gd@abW{0mhF!9eob)vkXQ@)+7)vz^!1sV!X58}>u_I)VNXvMe^BnNW5v*h03YzgJP6JS+;{q|i#>thu)S7Yk0xg2Jr^j(s+H2Fd7Lt5D+
W0cv!Er~GP!3=)sGA3&>71pF@b)VtA$T4@d(WBeV4oOT=oR;;ybxdy36}Zbdz3C_>ERgB!GQ(ZZ;J>_v3yQ5Sn+gRWR%JT|Q>fpztd)$QJV9c!$HhI~^
5c2~|*VoIh2r!{ykf!|qjotH)j_Z<`ucJud?k^xP}GAJKhpwb#9duLlUc)8<lcg8lvdB|31!&1JR?sR)%V=P|*7P0!)U!Kk*62dhl8?yGB})tq2#4^^O
_tf=Rklo+{-?a1%jTA0$CgDeXfG8OBzyI|gpis3)7wNP62+PO$6EC-cvj;)TioSskT<6eU>E&#5wvaQj^IP>;MC1Iu>3n)0taBuV5l?XW5UitXNL&~-_
ws2kfQQwny;#l6}MN$Db-K&Kn%wz;)kFJ`9dfY?$xR{Ks?mPVZ^O(t^IykR<HWGM@H+|(u`Mq#rq`g>b?Hw@6eBlHTaU72cn=-H$^`)oHD&B97T$cjQu
!J>%hh)TyRN)nuY#bq{IL%=lRn`D1Z6F8Ek}40x5tzm)$~{OiSkqnXLu!MCqu!GG+R_#fyRkUWt+niNmr96kP|^ypdT=zmjvdhbF)!D?Q6S;m=_sz6%&
7piz>5OMMk*ID>)@#5=6HhaBeUpmw(~)_0*45vd0GKJKW&(rwr>3}`<fd>u3)~u)r^pDHfx%sBg`cI$#z2$>&e=3Y57uO$h{b3%jguway-<tbP4b52&W
rio9jdWXo!mxT|RemH-oiA$3<5~GNcS%FjmqoJ%OkMCfx9khNDF<K#mxrp%;$jw3Jp8h5?bjlK0R_k^8tO%*ttM&VnQ_^o2TuwgI>6Mk%Jlh0cY{Uj;M
H%m(BwSkORP2o1<+%}9xo<vgt2ihHWYy}2hB5M@E<2!z09gy}q_OCb_=dxsG3G`RM}YCJO&5drgS9Nnbm+ig4TB9;?qu3h&Ht@n`C6ch8p#OZ)4@l4f5
_8bYrIq&>^s8kTS$&&!bZD)cO&lh)sDp5qa1r)7ZSwDjqS609g=EMNGx9Cc5SJM&lu0Rml1=sehf!_>eIMoH<7_IfV+X0_JQ%`up8`SyHx|kmbD+p82b
5wJ?7FQ<6Fsjz;fzWSoytFgh3?n8ZN8RqOj^xgsV3^f<BU_OVg-+QexlgsI3Q2U46*m%cM^ihSmvZH+kZ8$iG{?iL0~&)2!l4Ap1HEc5FLYJwaON$iy7
X9c0*W5*>~lVh94MD<CX^?Agrk#J*Cn;82f(+*blY|_9`TcS6gJ*YF?(upmgzHpZcVV_L`k-^8*cGSfx9=_<A5E$9q%l*R&PF7n&F~K8x2>4phz^z<Jn
u!Eh1dviqmlm<nv}{v8hCR!bEIm4Owpo`4O*TL5m$6?46b=7p68M`q?&~*=uC<{GsA1BDwS$AZIE!ss29Hn13<HXkTz!I3z0>YvZ-;e2t@<hWL2i<`F<
i%z6-<)Mr8e=$5Z~(nw4hka?F;lea;Uq*V!JfghrC&#H8BFE2Z2gUC-7743>R$}NtU%UN4nct3W&XO2>qoPe2JSqj_I<1FNfQ?FDXC0RIWi1+#yrp<dF
-8AP@uJD@`$?;QL9lfgVbBOf;m)O>AbqArw3Dv!4TJIlrbQ7nO%3bYN0tYTZeef$>2T)M3iyuo~+X0dvN7^z&;PD-`UD8&a8<6SGhqYASj~ftpo4JHbO
i=iRy0-K<%U2Lf?%s_qbtePn=CWdK`p9vB--?&3#>^KuvXee19=`gD$MN(}JdUU3-R$X@*dwoesh8)qlAYirnjC-WIiy0`k_R(WF4-KMvPnA1XS3}2aC
XjCdq+v(LE)5JzIdF&D&9q35K*1ib4p)@myyIsAVT?+UF12ifLSQVN`-R{CuQ8o#XLL3`y=Ws)&Y?X8cLd&aCt%5YJWnu(22nStu6$HMBKyMttDpQgx1
25#{SXRc2%-q*(EWE4!9t)nNLNa#s!KnGOvcDYzFaRW!5fGM^(gN$}k?^%BU1X6~GSC3w~s=?V3};R$o1S>0sWFSDmw!9b2-{V>N3uAXMTG_}Q7hFnz;
VVCAuRd|JT^q?H(wn+uFXa17Y9pWiOb4B+F)r?{GLa7stn)9L{E%2k}Xfoxl}g5}eFuQ4mr>?bonu$!&jR-lRdq+Fp8VSzH=y1T_V(U9;LfM0YsdwBou
C2+4-+4IfKyxK@t%b24(oSme&NlxC1;7SrPw`a4f1w!T=_uF0I^<&002g_Zo3?R{0Cdq}Kt@$oGZZ{I00mz*VEz|w$Dgy?&3o~{&a}g%3gxTT=-G?J@(
1M?72??sH8LG8d@CwGl!tz!ji9>R9@xJdiD+eGkLBZeHM9s6u3>6NYzK7iXHZ9b}4Q2l`SG6WXS%M|Z(Sekfa&Uq)NsYxUU2K%yS69KvWK)Q+Qa>uPe~
e&1O3CukD2Nn6_T}~6y1PUUq|2o9XLoiXvyzOcUWi}Wef1NJWW;C|R{=JoG~QX0xGbH8evVuxNOy%+fwsOOp{?}95*W~h(t)CGaOgKzK}a&T0)#K)rju
cl2lizx?JZiDAtzt9I+qB7|GsTtc6qIGF0dzszcsZl={$^jZet2+Qu`S84?Q|*RM&fy76}orxhFci*c6MBog=<u`bW#gmMAGK?2@78PczGAqGpAE#|a$
FkD>2E45+>tmK<+8^l9C7eb?jij^>PeV3LTnahjj@Tf*ZTOVZ3L^w$04nyd3B)dc7L+r%<{IG=N;>vG=eD{<NORN8~G$0n60;t62lDNVUk+ss(bg*H!1
^#n;X^Zhwn^E{vqt2JX1J<S0p(+h)fz#fkIFiSEfCIh&r;gwyvE8fD2ZXWsk2GgE*@-wOtOveF&wH)qFJQKArk`=uIM|06nM|vBKrz@&~40xKY%gI6Iv
rb=6X@IjBoEA|RT;<Xjz<mj|uGL#Y0n7Qky;Z%|_v5iRr5ZuEF1TR9&FY*L>4BRQY=|BMT2IgLj*@`5O+mKo3XIQF21TK=%GNH&H7N9@JN`f}QW414tK
aGYUPZiH2C?Rd8r8F1cyN~8I>}Jl8OY(eT{5UDKf1Jn<TF9ydf=~DdqNI0Gqa^8-Xq$=?C>t=*Odh!u<pAR3k}`@maqss-6QK9?2X{KfRI8d0>)uD$<J
X2iqT_ra?4Q`7K{3Q*%x}&)6SVbFn(uE;Is^-NRb=D18lIR`_k59$nH-jyV&7a1?uJ&v2`DE3dR{JsqW4)sv&jFnz|iz$ARa&I&a7_74djH?bKNA-G09
B+ZEX1D;8vIz(<-P)HSA|?9MiKsR8k>q>dJLVKT7OSTZr}VNk$+wP<{0*-MaXon5oJ*47=2(i)?sm3*6px`Ck7Eez4;9_?C-OWQ?}&~k7p$;JpQqUcf$
O26$%U+Thbbk%%71ZpxY$`w7MVtuo@1jTH^A>NBl;jXy~@Kw3&EcZZo!i~nJ;C6X5&*+PqXgdts0{h%X3oM+Ge6%Q^VN@$9nG|)7rcYwL0ps#ml?Ov3A
}kqZzCUr+8P3<;t)mx<Dg@DuV$($_5;>O7!LC#U>IeyaBVJ821}-Q$AzGhpj<qm@;x~SB(IFf=Qemt8S=a*~4s=*KZeQ~d*Kaq$x4d4sh$6i8LK1=`k=
)f9OHnc%=3u!mmm1px&y$(eDo1hUeBuN$kq<`?bmmnr+B!q!R>-)wW+(ESuWa7=ahH;F<4vwyx~YZE2!*v@&xfACY(1$qAxgfS%R*_A>z<i;`W_*-ayb
S)NbJM5nI5M>dB-(wtg8g2?NxML2f~T-AXwi#!z(isL8j|2-;$e>;eZz3^s6dT3d9d#pkt>5l{MP^=-G=ZCKYV24dr_O@HA6|Rm|C+(EWhe=CKPpROv4
G^>uw`i@YaUouxM5;-tU`qm!p{>Y(r(V2EI|oYH<s&y}Pdw<y&RPvz`s?hZ#u+FqiU=Tu+9sl4{mE|OOlz=lUISzZ@ZjV<Hl(OXxf($l;bLW!!<Eg&lC
*ctqxnT1i)fGrgo3%NKJXyUM}F|fBhMFX*W&v`uK2B`O_(&kTte!IKtGzP#MbM{77q$kX~TM==7d4TxY!K-_2nOkt+6VvC<`DlTyeTpxZUdoUR(_paTJ
u0xh(}gR};zV)0%*{f%m#IxZb<|y8L$aR0X0^U`)HzHP{@gIQp()Cy2iHqq??l;3fpZORVHK#Yhk1E%g|6-y{e;iGXB)kq0$fWrR(6k3U?zEm<ZphR_p
{3ny|r&|dl0}zi@jxuJb~HQRg+VSi_$bAH?M*$q(HHKwlt`T;CKoiFvk@r7YacRmAyoCE;s}SmFCQX_k{bvmwp2B7+Kon;EYZQIJks{R>8H<&HMspnzS
1^2@*KSrg7?=Ex<#Ho#tEKdpwS!2DYF&x~G;Zj*leOiGVt7f=hNQiJ1@cvm=f$#G!B?;BB!lS{li3Gbgv5(|ABsY-8LSQ;s4*Z!b@KDyETmjx|>@cTxd
c?Z~X*+A1NNXP$l+_oyt+vAdVDvi$hPU(=i;u1@`)xhc7U_+vL<1X;AV&&!d+>VtWl;{l3roD}DN-tYnqoVH6>GQ6KXOgFafR`4C7=c#@b*twrfU?sQA
g(jJ4=4Ty6HcILDP)PfWe3UcO1;Eeq16J(D2&;`75gx@Ph5XVU)|+MD@L<%~{DhxORD^*$p=?fD6J@BkSl@2SKrjHqE;Myy8an4&2_Ej!*2y7j__cZvV
{8LlcF)2VKTi>FuNDz0Z&(%zXQ|9xVsBNbES8ShK2lJ|bYG#0`5aRrq@-?_o_e-10NBF(xMPAL0<w!27vG5vJrKk=)putDLy-~})Tnl8OAs09)C~G@-S
gX|y11)V+kK5TLqj+CU0tJGR}iU-jlqMmfD?v1mI%bC0?6ubn^rna9JqJ)P`x*K264e$vL+t21)z3I6rx<5i-70@y1HzY22$s{R4BzMK`~?5RmTM(j58
(`IonBQ;6Va%x456iv;$gqb&S!!3@8^T{C-%3`4VZ;_S~B%o@GIG6x*9WFBwlT8;f0&L!Cn&`03e^HeYqF{7<wQ7W?VK4#|zm`6@F|)-?ng9CqpX?yk<
r;!-s(uH3l7Edi^K(bcu{6pj_Ght8r{vVY$;!>b-QO$p{%5u$!T?(ukxA&#rZ<5Vay30n22!Cek$4@<Xx+H9<lhU~dn)P`p}17Pk&;hlF3!GVJqtVPS`
P7p)I`gJr3M+VU<uMdYQVQZl<cGMtAb<`7zteo89#+mQ`>=u^ca0r`ewlGcA!MtjF2!{<SNEQaf9H6fVZXJs?6Y=7C4tIw`k1V#(@zb@cg%C{SdaILRP
1pRvZ;M3q9RYI4r)iGtpxB%cUU&c!PR;x#J!0pZY56@~wd>=BYaj2$S=Mw90*Q?H9>1jOv^yd_y2<5YQlQfS{=|E#ymy*M?7u6jh-V{Y6dJ4zp~Y|j&9
z%F<*`=y*tx3NwNuWJGLh$LoU<?i)3A?Wuvs+7<5jA!UMQ>Sg#&LC3LnMn`#-x)i{)6Q#ciC0WZVq3M&&_IT-1ved1=dn%`(2l5jJoNKU-Viu_93Wx#5
)lP>U-Y=$YxTT(V$2;W+HQDD^0*pY|Z$kEx!L0QW9gOxQbo#$3;C7AWi4^+1WvYtAUK?EN2CEKWnJW!_<mgw@*K6mA-zZ1b|@7XmGG1vswcS-sh7lnqr
zuy^NxWgyEq%lqwIebv+KpSC&vbjE*WZI1fm1TxrX1J-`g=5&6ZV8+o6tk++(IXzD>!!S!>@h{q(e!Bjr>wmibr|Umk|MzQi6pE4_pwQRxBIOTIlD86s
WVD%7iOE)+BtvXBgmNMBnq0|Cu``v$aLC6!FPTMRf@Zx7A=zU^qhcBpNwqV`!?9SLYL0|-FP$6zH0&0Q+-UNp!!gJf)R4+m)o7hOaZ+|x#v##$v@v1~E
F}s?EToRc#a0D3R3spxlv!JjGcR4d{aO^=A$PT9l-UcsA_Hk;7to1pe&iRe$yyRa4$k0eE&k}kOxDtQG0i=hXT)})nxGZiVrE>WBQEx0ro@H3T0+j1W#
@|U%jTV=PpDQ?w);i1AfrK%G+v8`1E`j`v^6*t2xaaJe&-d<;v^qyQ8LDpy8!wWtGa~vw<9WL@bRmmir9UkWH_+;uvuARtPjL;7Ps-_4qoEtw%TYSlzf
FG26bKC8#RRcS!#LhI{3F{7i;o$)l1Tr4tmh~7h5MT>s;a^F&H-Hc(FBy5qpVH%5gZ-<)$%q89YmFa**6e;bvaHdu<?P{6-$k(}|1alORXZVod`#x*55
xvvC5&Ue->%x43L<HKduNl-I>#NF|1C7MF|&WUTfmceBIc7NJ@x(s~*0hA3`MvAmSHqu8BIt*2$hx-6)+qNKy&&<=ZRL#s;Hv79tm&2I3e%RUx?loWt<
Fnib}u@bA>ZuCS(4X!=u1A^CaK~bb6*k^++roh(IO9^FWP$oATp`yx4-b1O_`|;pykG(3DDV_;r(IEXbDq|~_beoIhu&ahGzF(^fPw|#yD|k3;vVyJwb
KaYnkYm=cj~11^SVv+loo-eObL`gg`sr?3QhjQ=!3}i~>+Ejh$>-C2byKe1#JWoembAD}#GvJf|MF4Y0!eF#yr<&g7Hc$rhZ1FAmqF&1Qez$bz>=eQVY
?x<I?tTo%|IFyYC9ZmORACLI}b(Lxf_GAXarRnwXv6sKum`;B}Ciw>k`PJ1ZsD;42~8MqFpc1WGoIh+`aH(Jh-K_6gqZr41K#*1DwgFaniIQZYZwik03
`y**I=pf87(2aHcJk_H+1cs3LF17c6&~B{Rq6;R3jAV=1L`mhhO~yCx0f*dk684{q+#8q{`kXtYr*6iH|y(r;n6jKy|X<>DZP&9K<-+pT=hmXTzG)$Jd
#%@J_PAvzsT0tZ4`IRvqt8<1b`ht)kkgA^1V#hr>I0W~;9b#v#t$3w~83DgIOr9P0(OBjqoi^RXb@O>~^-q2G%p!v01cO+2dez|VXOYl|Se3L)%q*XRK
b=%hEtniNS@Afxczd%xvq>Xe1W(YK+)OwjONDoYekaj$#pZZBjOYh3mtpWB@Rf4*v>0F36M@djoP5#vlTR%|`5>8myX4}pYMiyDQ2Xie$mXtTPxT2jcx
Lla)6zn`Y63T3xH}_-LLVl$Zepuyf2&6+7t3+7y3f63?)Eh&}?g{Lo?>P%Y6+W}+_uzI3hX@!7PbP5hi2dxF0VSDSeFux$RZ6VH@Q7E}AyEnZe1e$igv
|zDb{+DD?70|whC(~+P6=elGKc(3uROEd_XemLqaP(BVLXf|9M^P-a@&vXbd;|2ITb-|tS_o{KM*x$2&N<<epNl_jQGUT$qEN+IVCsyO+s*>0{tc01M>
#K6e4D?GQI+$o)iArkZ2C0vQ>F2HMsBRJ<caNlh`Lv*y&!#GYeO+RNOn(u9c>qs)_U@%XX>)treR)=U>TO*wQjJO<sBLIhzS-S}#HeT=bTaG8+;eCTo{
=T#8-<3DI!s?7q9nV7ZW1$-GI%NPwqeX;H~hg5yv)DjQYz0XU_ETo0!c999|qCJTvr4*{g6&2TJlA-EowMOGc|bB<Nc?0NZ-3VQkg0@$gK2Mcy|9Sn9q
<GDbac08ZSV+L`@yBEr`LRwv?bUqImjn@EE>{x<fxraEm<a}Z2V=g#O5*^QvQzC(3rebnEd*`0p(d{C(<)#3uaALZI3Fcft5kyb*MQ!$T7^_jy2+8!79
Wp;|D%k8!z^NX;eb!Sb16wLLa8h<xTyr_01H;k8q=FP!1p`spN7#89;8bhcx;SI84}!^Igl1r<SzwdJJnkGTg^aYMhoT=l8vvNG)oI(%9(DuUrMuDcGo
(FITd!}YqyaW^=@Jz?qk{RQwF_!pQG0<akl1fZX8<p2eam8`$LT8D{C*2sEAPQ_mraWjw{ehA#7SxJ7HJ|^n8~$TDG}te`Rr`;a})xOzOP(WkI{Yd+(=
B_YjTeRp}*bFD1QJY%Myn*+~7Gs5thjZjABD7n5D&mkDM5+OK~Nu-j3vi6U0S34|??fmC->U<0}Uks|Iuu<+2ebHjp&c1VsHn){*1zPK*P)#Rt<*S5q$
J3@nb7UuHcs7ZSG@0?q)7Oxy4J#$y!VO}k4oUXUdam3kqB>ou5wJBtgg5>%!JUS!=3Zyi2**-Fd^Q)$J6w4@s0dWi7|R4Za-@6UG((v-QBHciQGK<p-N
Q<({w^TpOtQHXIUNU%9}PsWW9evMu#?Ve~mYB7=uHd`X;*Mhf%BzdHKIGocHI5~IAEbtTJgp=($=D_qr&vtgvF60es0R6H$nj*27EQ~V7SS&Gpg7YR8)
9$pyQlNJ6Ovi1-E4;$Rv8GD-wZ}H0d*FDVcHg^~ioAv6!8{!*MF8Hu!daW8`gzr2rmuUe3rJ*=*AL=ITK}+Ks!NfzAv*!4=1)bTpgh6b^bBLkS7&J320
*X7-ZQKK9B5YS{ZgtobU#v;`*y)w$OkwLG1prr5;)<umFv+VOR^V0z{J?{nvy`g7I<MBOI#5evA*5%uv|jsG9LV+R;JziKl3{wmg_Dj(lx)AZjYue%Ib
OL8q`=sa5%U?g9xFuVijQ`F^^L7@(S_IV%p&cBT+%C#d*5Cx;TgVxu;U+d*8vS8XQ`|ROb$))y6zW=8}vaKTAhKrogRd6(Z{j1Ed%zE=^(%hc)Bz2JUr
pWA;l((7Q}&;57|FmG7_>8C~g!Z$y8t`>Z@bVl5bIFyDm&NVRL~&@!0EH{6_<QeoMA<&i)1Pxv^h#}$1MtcD2FXf8chwiov}tAr=vf`<)AH}R;+f!ldt
>zS)Lw~we~5|<aIS~DpQHY-Y^c4Udq0`T2TolwdP$sKz>(Ze8A;Mn%=IV$(F$493~?Y7ojLa^t_Q&rl{9mv<*az^1y<bqGt$qpqKCpdy)EbwKNumGn_b
=Ym`LBVumeIvbTMj8wJ(=9D_NP&ttIOeprK$cf)$vG{LVC)GWgh52>JPn4s&HGIII12M33+;uF=S5FS<t;i`I`YwKXX+Y>G7nFH>mgM`(BB{y6Ja(ojL
Cwcq$ocSb|{((o_2{=mZ!p@<M3K<Rp<bo6(>F#T-*~78D?W!<qR1==8xC&9vDDCh83Q0en$FW9i+VD%M4C31H$F%kceP9?;Tb2XiULO^4uw#BrxG*mwG
GZvtxq8nZF_jAt3zd&2&d8@bL<TqYHN#O+Q{*yNWL-*XOE;-}PX<V2A*vEXuMbaguhv>MMBWCrly3R?*^Soaq_!Rc$)nuH_NZtgC8SGsh;l3Kc!>4ifG
0;^T)I$!QMynY)g=N!qFgh%tWMpWU=Ul2}nh;7(BvX+UeVss)J#&Lhm)tA3|Be#(c#A`O(X=g2j%uC)a#uot9hm$(+`@!CqOx2O9f4L;53-RACX2zL8I
42Z*F@_<&&_KrF$K|iLJq_N#Ha>2b}hfS_ED4L)eM2HAcDd8Yngug{@vjSPb?TS4f5;K+s@j@7nrQHkE@<?^?@qWL%o}he<b{h@^)R}K5rLcOzyJj*Y-
V7dKi6FCFwCp&Z3mAzsn+WAiy=9t#;jH!`h@f%L?h&mB*mjrfHBH$<TB!1g<%})`slRt{A@*qtTS@h5mV%=Oh2jF%Y2w*DxCBIt91%(8U~yhFJ-Y-)$k
FVo3abbF3ud?Hh1QM{-v-xF-W{S9#MhD>oSWEgKtfcJJCQnyA*bM^3O8=vL4n4AUv?Lim+t$%%WbP7Yd&f({7#KGGsJc@G3r{=YM?EfTkUU`ZG@5;b+6
*2u0TRJVU;jUdIws<IXEQiHWJ8t%AE3hI75!)u0wY5lRFSiFtFH(A3PvQET<ji`r6M<ba7|w-tZ{fkeA1s{doPly+4GSKyv|##uUm5J7C8^zFkQuMyDw
fqV>+3_R`~J-ll12m?AeMpqHy|tekqxg`*f~BBAMaKVf}$!S<me0u+Mvh@Q5DC0xpy$YrcodqU&Oz&dUP3~0xYZ(3YoauAs2d8OeU2brEVJ*hs}cR-;+
d~54ds|dN6GFm0~R*&DjG~8O5Z-1pF{kTsJt{G(*96@rJPC&9_bB*qa$yjdOCg?=K>eZSPXoa=_P@25lQN7zUzPO~v{<5mT6w~>1H4eSUuOhaI#ZBZQO
Y*wIunM?4$ehe`PRY5;v5Ru>x$~{O^o-ZxlDI#$EEpEeI*`MWpRw(Nwkta=6Nrr$@mwm>{i}}u{Bb%Cp_68GaqBrD;e~l*E|dj_WK=?#k!xgex<MGKI#
3pXzJ599UF3ab@L}HLwd?XqP$pSHFzMTh35RA*ASGT-QgcX-A;{RZ=Qw5#6fi>R%Bpu{C3LtO`u!B6oS5lMl=>?wt?>G7xjEpgw1Wh5=<nuKL@6+Vcpo
f`LA9b%&XnZ2(C)`$Q!&;&!#h~Xl7P!c4+ZS|1qUV!t+@wAw7r;2hpd=!0#;ai2J7)&(PuK8^rD{*UQ<OWics%=#yqV`$Y+XIss>d(WbOs$v>qh~1Z$X
FM*|ramvp~4P%}38^ceev%=WZP3Pfs}i4SV~HsaXYLX3*FjfmgkynwV^CDFQR4=z}@@m}6-XRZb`mpSuXB7A9-m-Bp)hB4Sz!fG366)IlT8!A!7K1aog
!rpJ3j0rRV3zx$WOPk;X<LZ+9L4e3zWk>xk+rz4Oe?r09R3LlzW)7GeXdk?Nq{C6>S?Em_ig3835^-H{cqD8&Zrq=*y#(1gAFpuLr#uk&_<$Kpm$5L*M
P|HUQ9Z~+fSs5q5FC)KQ4LGgMe6as+*-sc!3fAk#Z|CsGj%~WWU`t`AoB#CwprZ;QQpsa1+2q<1x1jo;#S~ug^4iERGSspSl1p<_;t4pw<{T#ldv;Oe!
y$t)*cz#T-}k^I8OUIAC8>{STdSGwq>Rn#5eWe7sloYnbUBZ!YgZw;6MN_CJPD0g>_N}8z;dY8aZO4c)WDv`!_G|uJWDaPe@U)^KujR>ngaQ!j?E1Ry{
n*QS4wAqk&-x-!1YDeHS)JHIvPj({PU?!5~P7!dbGE2U=7zo%}9$AmRGJXA1)J!LiN=rnwHNNQojcWXcLTSYq(jX2e{Q4(KLM^T8?MBkZKF4ad6Xw|+w
TZMald_5@DZroK3WG1mNs;kQ+zd3#7Db!crFzNJChMHZb)6pjike%4xMgUYc%B|>3~^T+{jMkg4lC0W;ebvqzL20%g~SnOD}Yg$y;%awx3=?+)0D-1_Q
zI$CSERu0SuuQ-C8eQPFyFE&oagO-AVIgB+^Rg#wIm8%|5DWmW{mK`_l+GV-jyc=;0MBrY)VQhQ$#y{C*75evY>??J%*?6|@bSg~U)sk43O@Gxc7gBea
yO%Dhe7g$*9Jc?^spz>Ib}NH@KvY8zE>Cc;_mSEQuNpwba-9g0}x%m*1K+*n<d^2*I;rXwz9(lWhd8ul&!sS*eFeh;xW6?EBr*xU*iqDiRX_Lzo#aJCv
f2EUJCC$t!>%k=E7nPDEz7k>h*TC_~SWNj-?s$J<m>^zV2s;GK_jQxizU!InRN+V~Qd4A@HtI0+y1n0gYJhz59SOwJ;G^rr0*%)ML7n41>sH8o<3JR}L
q8;(&7YJu$%h5e^4ErYfFqNwB%aJyEYYg2N8%N$^Y}Dto>bT#meQH3qu*ygR!0yqmGTGN1da1adeyDpPmD0eM9Mvn{yj6Ji!_C#_&-ONTvJuqatt=5hQ
re#jRwcbSgX9<6{5%H)dm?iDJ$OnV=ckB1wH%2>muapoH20Ht9kEEph(s>vWyRTzT}FO;Gh=dCA{l-?#B6<m9c7*6KZd;DgEIBlek+o_!butFai>!x*Z
+^YA%kVXWbRy;xwFF8F6!g8_E0!5p9(mF5g+$-)r*oQ>3C1nX&`(PahWp@rV6bRvx^)v$+34Xla@X@)T_!Eoba(mE}4aBG5SY?O0%|JDr?y9MZP0q*bW
oDL<)%NuDXby&>V0$nwiMb@Z#~JoSU?;m!)U$qA4$Z2b%(MXuYda~ISsrE#!&P=GVjBX|m_tW>W+yHHySsWU&pv4hmFMt<?QK9mOw-`+7d;9a_0k^2wS
Z9`-<7?1#Oyxr8CN(6Ld`oe*s)UX=hqsqv0B_Q$2h`{z2JK18!GLYEx@eOI0~o^sDUJ6Zd*56*Rv?0?C)Y);vfs-ZL#A~NJSB@rxF$Kk&{Wbo@*jsk^*
vfjkaBR=OYlhhx2AOk87k!NRcv*`>Hbn{@TN*4Uh51<B4W!EVOkl_99gHFl>ok=4`V%f%G!Nnei-q<`)^Np0Nwnpc21~lq0{5Pe49kj9nCGq_Z2dOLTr
w`;aUukC({`rK^RhP`!Mo7)4mkV{){^dfQ{7p(XQuOzro6_|&m(zuO)8IpQtNq>kz>KyFjHtWPVsarR)lUp|`qbteBiA3ptU-GjWA?Tzu6-gADU=4Es>
>Im}tgCgu(Daru3z9j-~`?QA*^L#Q2qRe|RtL-G(t#bmw=&gdFrICmub19a`hB|+(FE_9|42>Z^(lyZPBQ&87-F`SJq^9yw*?_hS0(UH<IR|O5-<O?PL
OAYLf=wTnD-29-#YoXXq9V+mL%~SsT!Fan1`AO%x(u9(14dl|*?RnP>)grRP49bdaTrXp*<l#K;U*B5dQ#<pu~#NEwzCYm4Yo{2jYLIWtx8-NZWA^Va%
RPkVXrSBBP`C>^SQx9KuILCisL;!WBi;fkFe|t_;sEq8D`4zNp&f5OrY{ZJ5$uU2i#?u?fgx80i<5YX(!INn(qwhdaI@>>=|eFz?}2^9q3szZFwIyxj=
OXho5?V0|`nVGRBMf7^G@*-E<w_D7?Rta4kQ2d5<pwK?Dp;_n_Rg#$=%C*~7%Brb15hOgIJX24L<LRnc)~Ts@zZQI#i>o!e;U&g%Kx-;*XIb6+EWPr34
RxZ)<0W4ub~_7e9oNN-NnNv<|4161nGH5W<8{GH+Pr=5X6o$+5qXJFlzR6B5MY|}j7O^T@oAX$zPxY)sum-_i`)8ko&Lf2u(lu}xqF`w@?EonCg(NEX^
bp21)|8)J2t^fOV24dTAH*AwZyqKh!5t6^1cJ9(s@<!cnvz?r0_~dREw;Y!wVHrrIgAr~@)J&sJ0ZobLpwov$rTDGJb>UjfPP?tUsfa_Y^`<PyTrMkaS
XVn-#TQjC@vu_dM!&2t3)lBXNf-3>;L9sXwK9e}N<lJ-uGru=TVum%A>YrqGi<2Y$2EQ!eJ~BN>9+gwd|7ZLIZ9ea?uV`2OBZ8jWQ=4VQpMHO4QDTed%
F;QoS9uY^2J6Wh$Sao?%c(d$zp$5;8Jjqq%BcET!lKm98Ug1S}ugF$I6S?h<Ho2@>s1*H<+jmt`E{7k~W8Ec8?uiq5`^>7a}8K+u?|6pNqcQ`8YUOM&c
@?$;8@5nj|^0K|H{ux_KDEg-5AxQpb&)A&E84s%TIwf#oW7@2Dn+FBcNCsE)2a?j&2j8j>Ve0E^r>uC};paCcKM7WT&N!J)xb1<;bjbJl&>*t3dThnb9
|=4e{3DWrsr^0|zWm$iEyTyj2K7RuQR!Tx%JZcfbIR%a5Okd~CM47+t^ZLJeD4w5nuox66gT)eoIYa~B=l?}VAnBz(y^FV?TeRI3Brp1f4Czq178dNx~
R!h~~1=c|#;*oMUb(Y(zcoWtVX<vl?#;?t-N-}{Ztw>vS@4PH~^o1p_;z?jPL$DJ{Rl5!6qf`!5IXJXG^V+#i2r2YgcQ_K;11@?CGmzE=y>#=nPx1?XS
0&>4q<E+r9!6D96_b(LA-TAl<+9*4uezhEb2w(h{?K5ycwhN}R8Obg?daizYj<{$NGmC{hNHrYxFs>_LE0`ZynBQ)ZfnZEze$`K6GOn**R8CqZGiOavT
}=A7&w8)w3RgUm^AD+hN4<mdVQ0IX0+X4$PSG<2Jj}qYi|xqO$cx?lcHWq)^YEicj8iAY!3@Y(yY{UWvY?Yr9w)rOpUjr>#7Zh*km09DX{Q<h`}zzB|e
IC>0oU$_qJP5yy9H0jKqU*<0|2@xM=)Z66E`BS-2@s=2+dS`A&{iNgNK@*yLCmaJ3|y*v<_ta&Ir_g_(%)F)D|U+adei_}gB>QrUKu8?<e$JPwQ;Ublg
p?ys?`R|^(Mm}#8c`mpyKJsed=8hkkSLvJgpxjLIyDNhK}eUHw-XX;dj#bZKS)$#emQ`n}>hi&y?bIp<zt+-WL*&=5}eiMHr{`KSYKl_IN;fU_}AD+<|
J^p=Ie&bmf)Cd@=4W5&RG&`N!53|Rlcc0JC1zFg<u0B7ZYiQ}IuDaWoTNLqc@*jNTqaS?x)1UplAO6b!@bPc|hmZg8`)Em3Cs`TR(_53xY4eT8bH%EBP
A5P3#t;9+|NF_ef9B)w|L!Nh_H$_IM?d)8PyW>(qDA3b(;~v&s^c4){D!K;D6PNosLT5-9lr4`;)8D#Srb=foZi~3dQ>(9`@uIZWi^yfl;#i1s{OF->J
pXkAADne`{e)rO|-|SfAM>t{?&Is`SpMIU;g8-z{z`X@C_mRHoyJw|NOa+{_Gb%{i}cbqwjw2afSGA=l}8_zxT<n{?RA@`VW8f%fIuZfBwHC{67BmU;g
ypBXs}GfByDAe?rZgH?+^&YoBkuy#x8*G;hyaRaZaYeDKy(Z|ymK>u$+|sE5eVl;~Q;m$!4+ytUO^d=AS~`c1@^5Af%s*Dh-7@bLiR!(&|)A3j<3jgS7
~H-7j_zw<`Cef$f5{_%Ie|H-d^=SScDd4$UgsZW0P7a!X_2>RsT`~gDxA%<`NM?}U)Klpic<ux5q{>gX#A4Ciq(e(fHoqrPk(|6Rr{ip9d7Ju~T-~Q-N
fA&S<zUtn-z~xEBOEa3c2VQT)H{Xo*LF?nrJHq<#+NJ11*uF(+Toq~a;=+Sd8Cv)bz_;Fp$CRx391FyX@ZD-8`2X~s|Ne7!L?2ei4}U_YpUdV!=Ffcph
kx<=FBv0FAR5Cb8~)(?h|nMX=AZuPJAd)w5n{$`?ni(6zkU2`zk~Ke@_v!(AqpP){n+~_r1h3$$rJsTn7;KEUaxP+YKrIN5DBqI1Xmxth2@J!PdE<^DA
RY~iZ5h~tnhCj2VH&O@@1+%SGxBj3`zN6N&n^#KK;x8<>UYH-@R6U^yh!^1$lpy0wVMtTfZ-bPjyG2vhvoo2ncdeb&6&qO2446{(>xo+B<#x?$0B(f7z
4}ULXD7=g^18gx~wkkN@oZXxdx-pTGSxGx}E|ihlTK|Ni6O|CI+_zxcful(+c{y?mkij^Urt^7x}po3wpW`OUWn*~kT@^+Oyrvdi)dDIx#Sr{&XsAo`E
T$E5OY{(_FQPwS~YquTTff?g;iz9Y&$`m_J(<M02;laAm1^e_MP;Wz5HkN@ZIy_IhW*N2V$#-E^z52bs$IJEtXm=_V^gU9DOeTRPYIYmu&D!++9JrFJ5
9t?h<+aOnsH0mv?+B2Gxq|JYa{=7~I>I?hk3(TJ+BNeNWpZ^T!&)NLxZ~Y&i{QPercY*MKF!X00JTDPWpZwbIefkG~`NQA&mmmG$7d~@lZ!a<)&hUFb_
l0!cKK}l1eDX_w`6bhNkuanPTcjEfPPU)(en!NUFJZ*UD>muFzdxowEaPGKpKX>@Y4gELPG1o7uqG7bkV<|SCdo^!zWr~1^zEN}g^!2J`oV9b*ztvB|K
iWSsC&f}gyhG+|DBKi{P#Zk(|`G+U;d*X{mL)>@YlcnxjsIm^NT-=<nrks|H&&dyjDHjL;WzxAN~4oJ+15A#gBjcU!yBu5FR5bWy#B=+M#-TVf$jl6Ws
@WLwdcw=>I}FA3P`%WQS=xr0J7g#RpH9k(CeeKE?m^AYJ?T`?EMQJ+^$<Ve}=FLjnCm#M<%^G1?)E)4$H7w|CL|?T5er%TM0?Hd2R2IQZq?`uJb`#;1S
vs}FUEp33^OAN|Fzee{DrdqYs)KK-j-`uJD>*T0$G&mcZ`evpqg{uXlb4`X}Lj$&K%B&1GXCiLJ20{i3AMKB&N5fS$;p}AH~`&8VATwmVs^UXf`!EYf<
A42`L-+B0x?|$zgU8J$^@|3q9A|Lt-|L%vs`U6DPOS%tjc*^fB`f+FffQP)s)1;m|KQMo6j^Y}!yqBC1Jxx~JkfkA-p5gl4PVZbvbxIND^-DGnYmNSz?
jqvK57Y6Tfq%6EfBXl3`sp8j2a$+m^C0na$N5ynmmhqPdwxTA9|_kV|H<dU;-&3ht(gxDKS$+TFDv~*>3-aSeiqsv6P^+MR6TS%L+m<#Iiih!V?-POu_
D?hzx*Fwtok}ZZT#9nt-2<!#Pe?pY~|k&*uE^u|Nmp#=Q8~VhPH>lcxIMgO71^=c=dn%>34tkGyQ&NV?VBd2>-vXeGl|McQ2pG`IF!O;}=B_$gf23nKZ
tG{*HpbP4zxN`C*1a!k0AegO@rYHGJ6YYr7vO32EUYOgv2)ZT#|G$do?$SAX=h{?{6W)r;8Q{R#Pf8FeJ1AN{MpdU!$o3uPP5)iwRn?oZag^K9RIy32P
4^JUw6RAC>y>F>&zFGcBhnec}wy)K(u)x7fBXPS;Gl}9Xl`ngwjfehne2~Ruu^f$lv@&ASB`h}OtKN7z0{uwf*e?sXWyea?mnS(q(>;Lp+MyPB+5Whsn
yCnXZTYSFzH{YBurx(aX>S}mUbgb&nA`y!1AH03G&qLkb?end-Yx=aOFLK>yftfvP%YTM{Kq89q52)uzKS$;{vd@uwj{I{Jo+E+3{v%%hy_OTN^~4JR@
qj=)Arnu?#1k^{!RtEv9J%MnKS$v?J|Pn?$ixdW@q$deAQLah<P#eC!Rs^o9J%MnKS$v?KB18>Fyspi`2s_}z)(*x)CaH6>~rLvBmW$Q=lBFey}(c}Fw
_eS^#Vgbm(tIr^m8fwTuQ%|(l2`G*HZemlzuH`p3|A<bmldWdEH^3;MnJV_IaOufn#6O*cU?V3o849%DwJ!uY24J692l$zb^8x1^jCP|C%DarU<Vo!fT
4~nj*Xt<~xBC?<7uqCgjiL^qHVOlhiv=5$`xpykkA_j`zen<`GX$JilmaTa?eg`zrK3eq{-J%*Xk4iCKJ;3@5JV=Byum4s%n>TH!!2U7=h=cizKP+|<S
*w04kJ^V2Br<JAO;nIuHGG3Xk|%9h5aoptXgU#N3o8FU-47-}cfaP_VTCrolx`f<o1&V>5b^JTjNv+Qhzdc3kZ-%Ri(>$~H=$CJLkuOhoQfIpE#U{o}M
kGpcSro#FH=L>TsI$_=ILD&(zc{3c=!%7xTV2X3L=R@dSG8#M5!1ho28NYSnR<SNqyp8m}fU{ob2CEDS3(VW*j0c3r&wv<%d%PEqRnHUV?dD<CX({e%l
GJyai_h4$3hTYmmNXns?hstg$~^`ZV_lqDHaLY>i$WCSCU78;WBg)dgcJjPpxOt2ZD5`N7jdn3x4k@QP*VesuhRS1c$csTt8K{vh2t=3Q>qax9>0Pbr~
M|{pMU|bMndIw5YHagkGngYEN8i=m(V&J_m!i9p4|;)VG*n%NTZ&fgUVY#CclwVf$NnDGR2r;Va*YWaH)mybWW6055}av!NZ6(AfbibSz>Ko5k}(_<d<
V0_pGu}7O7J5JQ$VjG7R=d#L2BjUjwp><-uMi%tWbly9dir<_f>4I8OkhfA@Q}Z+ZYTbE12*!@>C`w&k*}g@~8#w@O{w!S?Ys4tkyTAaQ|SC|TazCECL
vkaKTb<ujb|SPvD#O?V(;*F&P2B$D)IP)~6Zf(68^{c5E~enJ8<-YU!Dn(&bTuF*;{@<wuv<0ikT9&~I_Fd|R$^^)+g%qb}=P=N`VtEOg?3mpxV%XzrD
Mb6~{-OMOdlpf-LGdGL5%X$&uI5y|A+EbQLiaA5=4<PRaEXa5NAA5J!^em1h4EhH#5n^8s*>@vs@WL63!GH}miv;}o;jQ`Rad%Btc2-wa$8>krK}J-PU
?HSix2^{XC;a3z=pR-oGr*)H;-f`F!RVI_vQ?n?M~Wm;K*rKCrXo~y`Iz57^V#kixQ1vQggBT@@Bptg;{ihnAp11=@!ec8l;Ti9nGJFuu-QTQ9AovF0e
{Tsk~H5OA`e1$u^MOA0ee55LSc<TMzE2hVWBGbo=Eo}8j}!`AYumrNW#EG#Kp3WTUIw`#Fa3i^qLk-u-2bt0^v(+fcGiEvDddAQ9h^NQ;8r%KoIawgX4
xHLRzQ5EskY^KuULjSBg0WmhOI@kBcV=BI>PmFt2-0qBEsr#G_T1;3}#VG(3LqJoUvnIX>UekeyUE&t`M*fwX;M`r5FZCz7JFu)p3&gLIhM`EjHq9^~f
wes&eNKcBnU>HPVFZfJG2kM>Tjy9_#XT#gwVl8tz#E%o`Ch5?FLKJ(16uAn^0=LB&qv1x?nth$2Q>jN$BBb;s}aqz+CO4W0MCVubSpTyBOhFKtgPuTZ1
-1j@znBnpg4iq&I&H3=Wj9gT~jq;mYwZO>*$4D;Xu3yE5$UCl}ZweA2XoSN$60>vzJlR`CaI$kx;^p~95~mD9?y48z>-oB`fHAJt>84V9`y$y!?h?9e5
h+&0b|Jj-17x;O>1PV%TuEd{dWPp!f>be3>RF%;E^xWPNKbhoHPXV(wR^gu1_^F@eS?}WDsYw}&Id<Q7^LFP-=#}vQHWV?$BI2Y^ZxJH<gXV7%NPcY(*
O%xl}(l*hKyg?c04Sz41$f7x;laEAYN;3I)Y2IpiSU6_BM;-9jw{W(IS!}8;N{0oO<wi9x~Q#Tdq8I_eey#)0NvMt|4xdjohvs_UJ}?A1?}*IRwUJL_{
pDLIh;v%_vo0P6*Jakh{pgHUS*?;=;Xhw6`=%m3zlMqBkNUU3h%%=H2|`oBSPGQz^nx(1;5r?)y_Cb$rn7+?%hSWeE08T_JcaIZu+*rP?~7WYA_)!Z20
WI}i9Qt?DS7rA>OyHzU<rtwEdXo0-{Mix*(mwKCI$pgidubS8Vb4|_eWXR5liF9!okn>aZy2TlO{<Goz##)}~}90&GLL^BPRC|}FVDPRRcdn&ww6ObcL
c5de}4i5L<zt8_@sfmB2-!2}qr6IV(UC2)~THzK=>7gUqy%N*<-ahV{OnSuYE<#&6TMeY%s!$oU7t}x(O-p;8QrZLO_`tJjb^&M)fcd?ohkFkaF54u}b
|isdgClQQXUl^mxoz+zn1Kj1Em8!(*Z5yc_l}8zvyDSbem&_Cr3ZVsJqx8<yfsn)s`3J97?xKkP8+J8;a28=XIPO1-fIu1Pir%1{SeC`Jf8$lzV>$;Bz
Edta&cibuyCU3+aNo^<rs<#2zw$2tA6oN-1hsBe3yKJ$Z;7!>8KH{sWFu&r_oI*Ui`0x_Re}^F2^crAx8ySEZoxB1(ut(_vO@WnV42<Le@&QLWv|rY1`
)*HMm_{w`5qz3c#SU_u0^{PsD=kU6lt7-N8nP57O4HJu&f>_J9wYb%5M<lFDUn2^!=VdEmT;oCHFKY8;>G8bMI>&q;Yc=L*!Qo|tRLV2zMuZ#&=k@`WU
G^q=DEzK@+kagbZ*Arl&S8vSNPnPoyLdTdsntP>B^+vn4g^ye~2BA?@+jZp-dM6BYwG7>saaziWPoRS8j=aZY|P1y*S-foEW;ubx4X^#wd>>fQuqZ8DU
FFXO_>BSD+B@J=_A6>wQ7iP&s%3%-W?Fc2bo^9({&=v0FKfV#c9pAa~#3(W;TOVr7EiHN@&M0-oKE;v<2FhsfRCNUn(LEnkdZ}y`ds?q7^+rPzz_<Q>b
bw|DiT*5`tDed|aG$VLLdAy{Q1#17U0;#3iI-J><^g6Z#3}AW$~6hz0UzYqWzR@NkI-^ae!M<Hfdpq<9M;kAAvl0bx;Wv2H&K0_pxfTSh$JUroN|5diH
9Sn?i_3_wTU4S@v8o0-f)w!mp!LGNC9lM#H072AQIUETbJtPU66=IouuRUfWhdS?q?FMtr2UpJwui1OoWAt<C*n(xPbBC+1uz8q6Ty-0rTyhF-WM|h-(
yZzW~Fr9pT=&geG0Y_u$rQR_!ejw5Qy@ffx9^{5!x#OAV6lQ}8ylO$W(OaAD(D2vShmQXwYYB<{z}s7cI0yFpPjgVyFhpao{h8K10Hh(@$@3G|Vh`A`_
Htm+==y(QMo>7l7{LNt;vu3Wv!rHx3oI{I>XE@p6Csi=9fuf2YbKps9Pt0^H7y3`Hl8u9nM3%;s8H?MEv*N28+7#kNG(NN%`<nY$h0}G`3jt;l?f%1sd
A<kRaTnfl2+CIUcjk(@aOgG2oXmJg&Sg#{G*;AmH_)HO`+kPiyebi3$1F;d1h66*2jFlk*S-H+!Eph(C?}E#><-k+hLCMucc?C}@WkR@6=x7@+b5F&V@
SO^m_9|-PZ9Jkl-LoyY4y1L@p}40CZ_0+1R2@YDOdNlFWNmjq0DQ!<ZVu%MWbuc*#4*}qtN%H$@=F*7#2}D~Fy@ob@0asG8aU2IA7>g-i5a-nMM3aKK<
?@1`g&P~yU*zKB~h&F0f0#2_AxNq&d5iS=mDfJ>>juhS~+IEn(p0+eE8GHH@7#$bEswDes)uE^o~iu>YqJN?P4cUrMS@$HE$8eVlPzW_aXG3Z`3T2ST|
kN4x+FkGEL6t(v`Ca4!CJgKsn7D_}nHHkZa>XD&n+GsVNNQwJ-((Cs$@8X!*kBahvU<a%$ap_XdFs+S@i?C&k>u#hYvW!xDlP64pdK9L=1<eN=zA<nXD
uVeb&}#0LX2K%jUYzW3Dp0i_uBeV0x|1B#b&?hKmQpTvijPgmcXUI6>7;^RYz1#$eu!n@2ZjFxmbm6vLra&UclVHh7T`}wziPaxhO_(tqiPsTu>_wL|s
%ewNUxaYB+l-|yV`&B{ATRiwzu|p=HD&SdN7Ec+dXSEGQ6<#6WhF;NvQ>DmdP&_ZhLzEi8x+nSL&%*=ZS5@6VnNqO8zLY9+sX{W7%zJWhgnf8LtkE+o6
qz9eFx~Do`Rg5X(4=DSG{#mV`Yu%uz})wFg2%vAwbsMlof(;wUe*!aAb*>scVA_}4Maw@98bK(c*L~-jJAHV91`8FaH&n&@870w(u39$nN%|7HMMH8=k
cHpXtpARL;Jfck^g--xU>Q-#t%yJh<+SB!$py~&sfq%ff`TT_7sEXm;)LKK~nNzlMW~NMBD?A7qlJsJhPVF{Ce{{$&>PPP%i>RS17z|m1fNV&>#w8^gN
wjj3&PPF0&inn~*rXl6eHu9&Wa(ZsVyxzda&Ok~nva>kD$imb;EjjU$MIw>n2&wKM>bJ+5G}2VO>!XI{Rk`@ogmT(u!Kd!O;oTBuQn(t4w1TB!LB5BvG
oTY|=3QS(M}tm=NNlOaTlV@9PD^!Ol?<vvGLo4+g;3!6g9iE@FIFZA@LP=pOMbAL!fB}~FTIhT(Ne}FVxhCZ)WHAf#1^=T|fOx$Wx&EC@&OJy{as{8X=
pk$r_X2Rn6aV%+{(LQ4Ei9#f!eKHum^!$lbkP}UWM2@5f>EP4cA}j)cYwCQ;)KR4o9GPe4Y_`O0K%eyS?Km`rgcS%r7o~R}^g=ICkLkk;A{g<l99yA=I
62X0Yk2PAxMeNr2>gbKB&vB;<Pt|C<Rt%u@kW&wAfTI~icfnVSZ6+(Q4#F}GxpPGfRhNmK+-PVeYokr>bLE^hkoh0JrXE%fc9ZO2E+T-agI7O4In3QQA
@y=kQ0j!A`D{>v-7o|!K<=`2JD@H>twu@dw&0L=v*NJ7AW`*(!nZtjYyB@(^S-!04eSf<uCIr(V#i_MNx4br%8IccMd+iFo-jQqfg0wK<tqam-FI(rc8
9r`}pSED}vil?6Z(qoKAqYl_F90Hn)krEV-BHoW*d<=;}O$!|a1Se?AUVzAT!wFo{qT7lDU@mD~@jOit<Fv8KOUAG#=iUe9cw8zA(e9GIX@274A#UrQT
s5ZpKY*V}Bw=Y4uaqSv`d^50{yz4XIAH|-8rt>>2611$RJ={pxDBs7d7VW1EMxKz;vqf!zYB3?zp4{b0bu(yO{b&3$m8K-9{duYVySF^nW;t54WCr?|l
{0rg#;WhmQ&&a2v)UlD2Y^2Kr2d;ana=FNsLr)}#QiW6U`-_W2y)vBg6`&F=O0PanIS@kt`eT%KbtMhrBY2w+?&ghfYx4u9>3W~JYD921g4q`vqVSmMG
Ux~*DZXGzQ38ntd~@7fi${-$Kw^CgiLhiL{d`g4wM%~Q+nLnQ<^g|s)#^9D;C2b#=j3eR4J-%Dm&n>?MC-y@t6>dwaJ1srC+Y$sBI@LprflmW$iLd5oq
57n!D2AC`F=mix*TTL!xjwI74b@ykWqaE`tK~r{j0S>3dOb5-3aAeb9lTC4}rmm)1#T^f<3|gy$ezQetw>u&&Yd{dwdOC4KinEogv#U@-sJ?cl*0bg#X
QD9xKzM=lLcKK&p(JajvgCB6^{u`oJu1|Ite0zg}(k|6_w6z6K9}4Bq`3eDgJU^keYp*Wk0S!NVVe=f4J@e+?e}7(Dx@!T)LSf3Lw0UxSA~2Cse%Ui%t
6{4sd)Yw+3E;L(r4-@XR#e+?e}7`*;9`0Z=(=*QrLufa!OgNHu`Z+;Cv`Wig^F?jlG@Y&bk;g7-VUxOdM1`mG>p7<Jk_BD9;WAL}H!EaxKM?VIye+_>4
8a(<j_~1{2|8HaPRy%ZBT(E=&m|lX~bZJ#A52$#VGyyR%(LL~P{8bbrccq?c)U!Gc^n^SKv<F>auF<yHX90NPL|%io5w{Yqr{k68b*_kkO4a;3adJA7=
z`&t(&_EcC}c`Hoj=6ozs%tOWd{D25AFOflyCPd-`-cg(T{xJzw*6(<s1FTxAT?n<}2UmN51W^d`DmTMnCdhedT-m$~XLx@BAy@!dJf0k9?C~`QHAN@B
e=C4S(cY|H`-Um2dPT-?y)PXJ7e-Kk~hP<$L(bH~f+B_$%MuSH9toe8*q;_P+8B|3}KV)n~-rjWXa#381KX%YJ=}f%5~V)E$t6hP85pS(|G_@BFT6<6t
>x@5#P>dzRHfj_!eSjN_cuBww2{qwi_<Um@Rs7#70yDan(j({N0VC-6pi?U_o==6MEpAR#P8@7M4j?Sk^Z(5BU|O*dbgMn5)v`r35!wQ2NY)BV?`hp$b
;ADeE!Hobjq8vfYy{cF?1*QVi*P19eS9=<jWe{5R++H~}%P5)`re{Iv~$EMw{O>bYDMn5*)e{I_P+BEvH>G5mR+t;Syk4?*8n{K`~jecx;{@S$gwQ2Zc
)4|uKx35j3ADg~?Z94nfH2SgW_-oVI*QVj0HvONlX}`zBUWeR1bX9DaD;g#AP~u3lOkxVQ`*_9MuKQwWPa4zfK|i_C3laQ$>8A7)n7{{^J#l(RXcCUX`
X~u=3jt5}2^kSZxX*cQ{SJIX&eeaZO?M|rIDZyz6TsOR4`CRgJ0yBCUmwK4?oS-pZ3|m#FXua%N`s>#1pmYRX8$oN&c0NPeyCXf*HSV3&rtFFawQg41?
v$K$1O#^Y21H;iuq>mOBI_?zqbh+_5V=(-`=+B|N6K8oQC<=4nn`!{%;=s>m7&wkqi9#|9|<HzjgX=9{lT*zlVO~<i9@n&n)`?_rLgm_h0&3SNQD>oBo
;A_wP&a+eiPYwg1mL`R^?FUp?2~s<yv6_^+w;ZyA51?EmKAKkMYbF4f;I`M<gI-`f6baV$}+w=nS^{L;v4a0R72o{j+8BWXtVeY|16c>)G|dRuO*cTn2
Z8cbiaxl$6<|2^ls%V_|FKla0cwGUJWA0js$-;*&z`q$_Bp69T=)x$g;U;h8{`WyCn!LQed>yfD{=8_ZE_M*%ed0|1)5!LH_R*$ti^OSk}M}J>D#>oNc
XEVwc<Ji*w-Rf_QKL9kI>uz^dE0T>ZgDg(7W7bHol2?;+?3ngP7~-V)v;X|r{{P37|G&@k|Lykscbxw(slWfa`0=mlzyIj@|LFby@$>87e17tSvTu5O=
mf)%4~-zK9`}-eXZu5n`kVV7;{I)iM0QU^cPWTYiK_gFp98CFVxj1c62f2m+PA<at^7bn>YTo}a4NtY>ynw6ASrDtTu7-Bg!F;0DwE1Qnqu+R`V4q1s_
yEqP{a`@dTQM^8aHuWI2a5c8-cPI>QPy@Fw;HY8!JH-%5pbpJed~ddm4LxD88C5VRSYY-6EdOrp|t4giXCPu`bs)MLA3J6Zg%-C2fx74cUK?7aSU|ar8
!Ra^x)wt*~YCPix&s##7o+KI0}A{Md>w1SRXnMG8M`Bj-UjospKhxD6kr*Nt{%xrxHF?jv;9foye0_BPd<mMpwK0)CL3hpMRET4!NdL<ikJ#5q#?(uu>
-bx%5cF|Se`ujL!Ztfl9_?*H+Z`^UfTKmT?Amin9ZKl4{zKe$Kss^S}6<0!cN`to!x7qT0y7*`kHhz}F87_}edd&rkvJ=)yU)0EpAYq**}K^q7G>#2U&
#rR6`PHsasdTJ_W_WC-HT&{a*h17b~QOI}8B)VCDiWKT8hxqR(KVVrdT-4+xde=eO)M)Zpe9K6;4Nh;jQ$MT7;@5+!N9(NMr%K-ZIP6$q6kTLgj9T8qB
`gHg>y~Ilk%I8?h;QRVjt@~LMhYD{7ktX3qi6`uOVK)zS$L9P7ty)V{#BL#>VLQ6)Z#QwXWas?N2b-l@9=vYSKloi^{P^8-a^U@Ke58_)I(vw6ywa%I#
TsniUig@t;56Fl|(&O;!N>)Aq(x=T}MsCxuvXOitv@_YTfM3Q=*i@feM?J=SRJG|5^h<hgo>#;+eG1(qT~R$#wB((=ySV1~XGy$D*-ssn9o`^Ij#EI`p
{sw5h1O33pY@sC$R!VChG<=H0XUIGP7ML;a-NgTXplal6Ukiz)zVH;=qi-Q>#RZi0$_cqo~*U!PvXlZiK74_azd;QDyuv@+V!o=NYj#@X8lTd5ISJ+Ui
Jp0c-q>*{nSovSc%%2EIeyWPDU9i_A<S!QP`%ww@`xcl&i>Z{$Z;hBnD-Ho5t2`tgDg&$F_eb){;O;eWK3%f9?d<UG@qdI9*6yEDkr7N$K!>D&sw!`sI
t*u%;SWbC{z85}&*WTU?IYVk}MogH4Fo^w%l?Ekf%rTrPfJaYg-M2c!MhMMW<TB}_y*Z^br~TKY*D%^V%{l7fLtJn_Vx+qcy&(mv+X<(=ej=5-4UXysH
6zwe4=Fdq?9<80f%$~(oGYXTGnG+;5>og)otV~psa2=;lhNU_?H}1(HRnYu`x)Z*ffq$j779u^2Fwz^?pyC$xBGs+udHQg1T3XHm@OJ*C?^{uyLq-|>D
GyQ7g#FXtKpWrwG1WYVTxYJuPf8K*gZWoX^eU7o$Ejk?xw`;?Teg3s<^YhU0#i&_I|~3I4gl0AKIw2)L$hJ!9&tX=kRJ2Edr-EeskL?J|x?xkOe#DLe6
Bl(Xo_R(i+tf!*sn)x{crcpz5s=g<v|rNGp6Ri#F#`j^CfxQHRfnOcYZL&mkjDICmD>Oq5_V3f#U^jfBdWc&f_xJQhZwYVAcWj!Jp$pJ4?aLB0p@``&&
p+cONOk4ieko$54hOey?|9tCM%r^ZmIFn9KNuNl5W1j0cbmfIm5R`MkpvQ#70zng7%mdDYzTQ7VlX~L$sd5%?V6sBmY#-p0TcS&2VSvg*#M8>q@sTj;$
u9X{9qqnVu{l}a}*N~@4M!<3KaISdLYXl#v;w^%>dexSAAov=p_C%Foy0L;TpDr<@vJzE=o_iX6XFSiDY;?*SzY2I36_(&MwRli1MjsrCc3dTf^4fb^n
D$K{d*F>Wb%VzQ3zl?goyW(63RC2LxQaKFyZ-g!sND<n_;g78(Pm6zQBWU7p+#Qk*p3MR)s#NmF_)J??COm-sNir;!aEivQVEvysT8?&#Z$DAtt|P^7M
Ks+4~LUC>RRNTC@tGt4elHe>aMoPnHrO_kLyrqB2jgOPWe=36?UI>e_qtVK-!0FKj9>tu;|_`@2Sk`slY1bJVXsDgrz?3yd0*WfWA%}$ESiD<pJ@XJhX
uoN<cl)cPcEh#1b9A_JUf95egF>iljmko}>CcHZe0fRqhjhOQ|J$8u4K{?deSX;IFFb?m1b*M6mV1UDLEFj?Q>|vz4eDC%DJo<?zJwhpRWjblRuFRpf?
W^||uxkLz`^TWY5;gn1+?T6j&AD7-;T7g%Xc_nJs*39A@OpC!oycxs;N>r|^@BM_z-gzan7<nD>XA+>L@dn^(`#VYnOc52zT6St>i_bOH)yEu&K*{%6h
E5&Z`rQpmM((25p-I)l(>UZ{k{Xe<bAN@4E+XNpws|i*EQo6+c<;Ch)ztsg%18p|J%@O#kbMBZ-IsnCn{=2*&Ho3Rg%LA8p5b^PHv-dW>No|s@OguC+V
tByi+aBmNxn7lvL8ulfh}%&sIZwHkNEFz4e8fTN1KU3{vs<~ZOv-X&W%ATBkO;$l@V+013c$<h#Vh$$^oU-y?m~9h5R!8F{Yb0hfdxesGh;SUNRarw8&
#gz07P@2=4@@pJt7BJ=dDI<BzY2fiYAH;0S&=$pT@?F3lgA%NmKXmzz^bjKU?mTidY2XTdt;)I?cdh_iXw~3akgTkQbOo(#qK6$dgf;%UA>A#D36q)oz
0r=i!L^dvrpWq$5@|?fVPFdq9`S#1JB>Z)V4$)@XsW#g(nIne?yE)~-&o`qnl8Pdq;w7I_Waij&elKEB8U*6F3<<P5?lvS@XWc2h2p_;|Kwob-1L=G(Q
jo_A4*z}mE@l=im>viQ_<{d}1|fTyXMUS4A_Na}sm515VjoLdl{?0r3zA=uh8HTjV$2;zFSppaD84iU=oOs?+*1whHvX?jbo&`9%RIpypN<dBVxre8@8
wm^|7pZaWXP6KDT_k~&25`<r6<j6xdVvrtn%pHj{m5HywbCHFa8Zs9=VM0ow58@`{LzesXCp#Zql>OPG0g=AyoXK}S&LDLRRdl1A_lW!@KJs|ah#|8vc
z&XqI03V`9@zTx=^F{?%6V2ptAeCyMb0GT#s0A0`y_81UQ9!9*X2AjA~-^6z^uh2mh}7I!TR^FfnM)TWZDN#7{D^BbUvcN+narWbko?73^G-}3>{+=1I
R?5z0;njA>6ck0!&Qh3q0y-eZ|;gHbPp@h;b5&h18@P=YFpDCt=2*_r@Xy9`VXfvXVe6f!v3N%hh&K4x+giM~iIso|J6Td-2tdM`X7r+XwM7-2gL*4Ky
Vrk1}$}`kg*Hb#IA;PrfgWyeB`&Su`2k$i8;c*hX<2rhzo)zTP7Z{TDbVy>wsq!fK+P@-Md9dJQ|rTO+;qk)j86k^qU@AUQ~*t3^g&Sp0tdh*bAF$!8F
mNHy<<B4lEPOVI|!c7&^@6e8<%p&~!xVmq}*Pinx$ctRu31`4jXZP4(ZmhUq?@L7{0eexbyu45RrF7t*$^b~c!weKJBuFCRbDLJ2s*OQ=~PtD#_m%b0r
LgPp)Kx|wL#Pi7y;8W}M!+1w3T;+Hnvg}awzzFp8@$BwwBn3o_;4;7-3YczmIZBWS_)9O_OUAR2XusFjCoru$<aPFTzG~j@{_*&)-vHw>cc1a=t*A+>g
G~@VxB1t1u-as_F0&7Cf4l~rrwbauS2vw7`Rmna>+s6tScDhwxdjD#8wA=Dtq3;8OAtu7hiAGwl2Z8rVxUd(r;4cvI9%Np#RWx(Sy?nbMAGm7@Ec%hM#
pz+d+f3CK&v62>Q;_6qiPDOrF$0WwUcGSMQ0oE&Rn5jm%T+853`90lMYmnCbL>nmkaAj33mx-A=`SylgD}s=kSmM_i;mWCsuN<xSv(P(Y!}?(p4YZd>M
#;aP4zr2oGvT6%qjC&$DfB9|1~q^<)g6Eoi`=SAWkfL`fsA^c*@9Gdv&#PAVZ8*8l@AJ+4MErQ$wtxJQq#g*_=C`upBb91|<D>#LwJE~Jo2x1?jc3vL!
9p8KZQNM&yh<hw1{BkxKXL5(Zdz4PV`$r$gMl9wDlz_NwSA}X8Tq-d>Jc)m6mVlY}yVb42#uo8(>b#1;kM>8I-{6KmY0^tji=!W;fccz5&>T<p$i23#|
N29S?BwBRuZmtJM;L<P2eY{y_Ab3T`&?2%4N&34ui}p08AdEb{rz4JSh=X~97b<H$P;~i&_2BiQ1^PqtAMujx*FX7r(-PNhgeyKAUeK4tJ<-F#<to2{G
yp%VX=2c?93u6mtxsMw$sk9vY1_<EXo#hGUj?wH7=dIeTCZ~VaCidZ$drdnXhe2$E<!b5S48pbb0b4~ssLXrXOth0ydaIu(#uO1k%*v<;*%Y$(grH1$7
CUOI+GH^ET3f8z4zGUp3Y5wyYqlZpIzIFXReXrdqV7e8-$2NbBwMgS70D&)j8wfDn?*q5X@7`Dj}ie-IK5MdHubQbpHFeUoJ<Mu19V2q<vai5><US5kF
jNw|JKOjW!qIPNv%x2-4nxgIB^t72=(Zw0Qd0XJubETHj`Y6bFf6wU46Do{0Enoyy?KmMW0c#QVtOlgfyXO}4#%ux@Z8E>Gx=w0HvzbL_&-V8u<0hjV_
H`zS(`<8wAOHz)?Sig=UHG&&NKeefU6Nnp?tvT(5NGw^{hE<^uJKb$66D#MaoHRMRB_MQ@VlB5Fef;oLVHmoP+v~AFr4PFth?&4#dDX#_+xKVl+A83!z
4(FLRUG0MC&yq*u8SYWw4}b0S2{<d9du|^f!hKFpniCoz`H}pFDngh7MyHFnd7ZH)wZ|DSatT<-cAb~*8PPoefltuTWh1H~SoUJSw+2;^h*{^t(}YC-(
XXAVT~5FB^}=g}X6I+?7&RQEK8YEV<^fgUOdR+0?*)ZD<EVsrk15#%nbzmR6Jrv4!&_uIWC?3OUe1?(Y303P6Ol(lZMx_9cZ=~K1+`@DeDVb%Q4>#B5M
QSfE>Ijk?_qF_JsWrQz$TJX+k-~`=xlmbwtYZ8+ffbZ2F3vGiC5d_pLLMB(|NeB1Sp|&<0m-YWYhyed~azr6JkSjSCSJwi&XI;%s67tN=p~;`FQhsZ$X
hn9bb5}5c7eQ+7jZOW}yx2Ygq7w5l{oc@R+)buWJoCayVvojQ4C9T#*-R87*ew(##l2pN)rfT&W;9C&8Yrhb?b8BPnH)Jl0%W%Yul+`{6B2(HolJ5L!|
kt~}R(^)gH=bjuN8p%fp6JP;;Oc;`s~3J@7s{r<9EE00Eekg+vzjqC#AL<``^`D8{&6i}YZK5;=ywI%U2koTZ^JW1`@mPMe6Yp2BKT68j^i4rZ2U6(Ad
#nU@2&<HZ%U9-+K*R9=y@|$r3V?j4Sen|e)d@9*jW+Wt_s)h=!7X#~3rvyB(y4b=)NlAmaapdTEnU%uj$@3~bDro?;V6$XK?5Re)n6FP5)#bPkO29u}{
5Jmpd%Zn^n$Trk)!$D$B97UwWwv6qy%J*z!Cc^Vd8Ilrh{yVt32?MFB;a;l3yC<`Al^oQd`=f`18($UgtY<`VqWr-KS{br0{Iz819h>vLCU4=>_4r2wr
mk}Ig5j_=TL>s!~Hs^Jyy}nueUP$K}Av`+5X**r50eQ;IMW?ZqH1z;9|^hk2Mt7vWp6}eNZCKu~b_uD-M7>#g!5#j11X}d{Sb1oO`gn6OuWG7s8Wt7-s
eHEIbguJ{>_qCJ}-UuSwg$4a%sr@U%7&A#7;-gskzj!JO{*f7)K$i{3+MVDs#wzG-{^fU(HB5gKnGF{A9UnvM{Odz^kvSAKgVAYJ&gaeYoMD6Myib$Z(
}v8$xjeTQj^_IZ<1z2|MdgUxJ=fHfNIiLo?CMIJ>*2;PI5CNe(kvl-G$gGTfB+18s(VckxMLB!2-WAfna<^R1!W&i#aL!43X^tN6Wjo1sPva6BpIo>$j
qc=$Rc`HuUwU-ELpBEtmnM@FA-2OQBac)!(feh?chn5l<LI$Ab-O9l0&WOGYtHch{WCGppl3Hvok|q(P&J2g6haszz7a?<HZw3-{x0G;3E(0QIU5(Xmo
{+oZNr*G|o&yMs2H1CviwFl+No?O*0~_zz-8%+#r-4vBEtE+Mr-`(hN76m@5F}4^tlXFV*Fof`*XGd#L?b;dnjv0SriUQ#`ueyjdyZSmZ}t(s6*3ZI@7
R~06{&D5rEt4(0qlWp5U<pYpsZ`gS(H8La^>N&4?NL$sC^&Yraj@D%2?EZT3T1inVB47qnHDs>V7RBO%AqMpWP)R><ei5=FsU#D9q1zQq9@kM;GUSqq8
GzB0AZZ<Cz09VsB}K&eK(@fapCf_F#2HBOXtq8QL}+_fdH}CgQ2iS#UV)6RZehY7;>iat#E`6ERQb9ZKyqwcx^IS&7<s(g0yX=NvtR7o?@@^DM>od;<n
+9r5+LQklf?Jk@fj*#|SKO@3{ABn7}DVO71gPTasDdIGd(oH_)RNhM)8gBlFTNfdnkumZqAp7+VKW)U0umYbiKy(dO1>sYl(4T5O9%{HrR_eA*mQa;8e
1~=g6snEv8W7Y_KdmIIdK_29bD)`){e4nFq`^<Dtg||KHkWRM;n6Fp~W%dT`zPCas<Lfyrm1l$pVw@kV;3Q=Tf4v;b+6_h_NRdT-xUkx<Z@k`@r|PQ|<
aABF@m@LHfXVIi)%y6@vlg_(#W7;Bj^(yZ>Shi{7EtxzxIXR5u}YckW=`HdugB<&4TWY(8GuJV&Q39nnj}t9#2<%^giGP_h*5DlgQN|m1BHLRG)=$Ug8
Ent12Mj5r%pfY$-*3P4K1IWO%TQSSX`HJ7?Ds)gEL=b!Ua`qR1>&_q99K1jFX4+Kti#HttHQB&-y4##nyTRn+J;SUKa>{-jFi%3m>n<p1$^+p_0!;rUo
%W%ATUHHzTw$Rmk#`2R@LAw+8NHC~O4xj9OkzhXvBPdLNW%zVFvx-c#1KSCEMXW3v^W$`2BY(<eEcihB(__jDtY7ll0{I93JVPauSwm*6|F17HF$IJzk
81O8sWr{$%ieMp5^PAbdP#JT!AmcO#q5j)<&+#|tReJJrTXM0ZJ9W3*lm$?symPm^S`)g&I(drsul8{F0;$N|0DIf(gb9P|j#CuFG9z44NTceS1dhU&o
8fO{=JzHqG-*S-%?9x`l;U;5aN)n2`JwzH<+1?RF)0chCACRqE%w{0Wua)a+#i0lFU3M#^vBDrSL0p|S6$ofMt3l^HG7$dpEhs;clN3u!51`f^Gu6y%g
K)Ri3LDyco*QW=IP2E+sR4wX=_tOe5;6WnJVr3>Pt?6LpOksvUtf&xRwvU5>y7B4dX+)y5CNF-@y+ICy3hLO5IutXuLaW^Ez+dwO~3{v@|dUYUxbL@Um
ue0pm0Tk{Loa|HQqY7QcrtP&5QKwi_52(es@~~mxSN!Cp&xmAK8NPZ*Ev3ellQb{)f+`_f~Q;5p@_50z>a}KM&9V+Y|Rbx6z(6^XR<@c=kSf{&OiGHg}
Qk;J`V&_oDc%0g>CG`OF3;WTzK<={cuV|M*+zmO-fld6GE~=y``#dgvyI=et+kpPyO$<8Pry{oRmHj?P5lx@_Q0AQdC}ec;q#(C7S*zJ-2!=i%!@E}|w
qMyV?Yow*_ExsvC1ln3cQzG2Cq{{Dabz4`h({PFkk>+jmv-@_k&ufG1?eEl8%_<Q^H_w4KM=*QpbufI26e@8$5&VKz}`1(8g@%PKu-?Oj3qaT0ozy7{`
{T=`K`{_@A{~zt|@W<b+ufOYGe@8$5-hTbv`}%wM<L{rZzc*ihhd=&4e*HcA`aAmZckS!%!`I)@|44t=)z3}k5k(G?KNI|;`2|G_D3n!NsJjo+Crl_OX
r&F*rFT0h0id8j;oISHy+RhiCv_B+e$QA4YVWw`Q~qn~pntx<4@c8GsNAm{@nh5kU#_x(_0Qm;UzUJD*t=H1rHKE}t-$^tBjnjv$l;HWS6?CDzCsRvgn
a%AdGi%=_#@=EuaFO4AxA$#{`v~}_7!sUBjm5IkT+i;hd)BD{wd`DbRmzvLXLifJpBr}@D+0SBjlH_kY`^Zhd)9d{QpPD4+>{~tTe!bXdZ)e$S1ZI%9@
gue0UkeJsFV`LX~1(6O%`<Ps65G!?MBG=S-7e_0JOW|Fm#3e=`>S3ETf9*p9xi4S!&}`ogyNg>Co)+x!={qc3d3AJ|U6u&sY#8~(sH`-Sc13)|=iw*4<
`4`0|uKd{|@VcY-0Hu{0>(-*dzFKojf*ml3LEqq}c{=hc<h3)1G+u;vv<3C~hPuTw72HV0Hw&4$K*I(EkzOapcV4MHKw(x~*_ygOoFKl~X*hW9Foql0E
`ocE)fo=Z_+rk&N(GP4_U)bKhunm7;d;Y@q_JwWu1Ka5rw!JTGqaWA~zOXHPVH^Lz_TdZL%@?-O4{V>lu<d<e8~wm``X_Avw}EZ<6<=7k?MaOguX?S2S
Xw~q6IA%UR>dBZ>oaCpHxUG&l>GhlQV@ZN^JfW?;4;@h&EA3Cg)G1KVV(mR50w(iKucr8&dLf9E^Z3(3idHU-skU`*G6Z!2KDvQV{OmR|Epm8Uk1y6dt
b*t?8)BOli`mi=l@zyM*kU4KA`7fUQ>0S49@S<E9KcPhkw5(U#{Nq@;qQ}_;Xj2KX*0xb61l;cQyILyPD|xV1AmldLW5v3~Ko=tC}DB^-K;G`;lPpX?>
;rT2*Wx4XSY2z(o<SV&0bjvMTt0&-u=0=8U(Ox0mjrTKvWP%c^cQmbs#+;zO{|GQocSvMO8oUtWK&kI-J)X+5TQ-7ep^`PZ%px)W+oidI5Wux^@AfBv#
6{2%@O-`v&Yzft|A!+cCnjAOjn@Imael3%Op!{>gT>&?)jv8dqe{$*8t^=JS2v;F^%EB}9==l|R7_wV@qe@XrQ*Ts*2P5=Ez&;Lj7|L-{eH=o}q=c|8P
#)GU51$Q3)kzGx?t~`VV%cZ`$sZ*(j!M(+Y!ghSSe<(mrtmA^;@bMX~o8wCglhz7Om)n-R^GPk$Hk^mB8jU!2#_9+(w^S;uqI=!CRMso1-i^0VEK#nT_
d;Y8rg`?E=erc?$Q*x^6{^04ZKlY%=W@=Z4zqs=Z`zA&jfZVsRiCM9ESwfvGzG3ql$xUm+?=1H@6i2iQxx{LgiRftb5Bt`LG65a#O20Gt(LYjqrPG(z}
pM2zW%J=k*d;bgFh?djgH34ouUxz13&VHALaJxG;03|KzM$)FHv`9Q&7v4ZL!ESzVGRGc0X>L7Vfi$G6pxT%2e;FlvomZ&4+jRJZRNpuaAUdw%ED{mqs
4(aK)|Gy?u4Rf9fyykAL02`0M^7`8VrdeQ=N1O6iB8)DK0*<diO=VR^5E>U>^VIJ_VJXr*&#sAt{g_DA3yW1}YPK|7nIhD%2|k?ua9m*lm_GT!)viir4
;JQY$iXnfr+&FBuiFA^VPE5e(;_X*GWoHGp_PCR!0c=;EtwIKPNEYciRmC@RKv+y<S!`$&@V1p?d;a+|{@eOmJ2Zdrj0e-NjQw$IHrI5w;GU3DAJ#|ZE
X-oAqvBgLU9NjZexhe7W_QY$MRk?n|>Qmi3D-45EYvwjs&fQ;cY9g~qPU8Bx6|uc8w-<QaL55EieTvQc;X=h$W`N^EEQ!u^9ig(}H`vR27Dqi=Q%}8eO
OFf5iFA1}u%()o#Nj9Z>V4yMerzfnEr8fsaYVRYJxx(Hp2Zy_H@;)3`5<fiC>EY(0g8LePZtF*6^YN~(HpHYXCpP&hZ8PJnGo&ITt{ki%wD)tu$p^sXV
g?a?>3wmr#KJ1h>A4-nbRTnR9DiH2lc%7xCMlt)L2N{?b=R$Nvnn*wWsOM`^HkL@_CyWWr%5AWBgndY31YaLmW_REvEKX(;_L*6L3!MXO9i4&GPWWD!P
%Q8YG}p0c1Tqvg?a9-FX5^QJ)NqVo%S#S}i2yN(WPzU&A;*+?9Gz7hgT%{u;=+J+~LA&fWbM%H0EMpg*sr{5gp|#>A-@y=xq6DqYzF&YW5uVS;p|;yCd
z^N!!6yP{aq04$_X3rEV6_=}^chJ_VeE=Y)t-nn0uxQAV6&!s5_u00k?q1Y)7tnxFe$Fm(NW-vJTa18d;VbdO#TIAdvGt02wUmZ=9+TF$vo@o2vL+bN9
$Oo!n!}hbsAGf(ENVB})gAcwwknT#*S4DWb2Ih?CV^s6@tf`tns(7?LA@_2ka+IKZEa78*nWGC7)6$kf<@f&O1-cQ5(V(tcp<yBRPoohja;F_^m&AP?Y
Oz0>r>BY!gp6nw&ZPC!#jCQN_zS+Uk4d+c^t0c;v993*(vZ|eJEPRhoulyMY%+PUR9;f_HlxGznfS5e#E+x)4pS?<FxRH_bU$Czy}MFj)p1E|22c1@`F
FMAYv7TjV<dhJvIn_@HGO}Pt}O7BT3qHEHb>Cr>hW$*YSwq}u&D^ts@8mas|pN;aQ3p*w~iU<DPn7QxOZnHYHlMd8hm$W#GQ;+ZiW6eQOZLagdfyzf>5
@mq}nBdIJ82Fbcg53QH~$!6BY&EwDw(ZJ8ip;SFC?B96R~*29?z~f5I|~R#Hx0;#(bUg2shA+(=tcZjMqX@hN<eHSg=i$4=D#MK)plK6bjNIUi1rIPHx
~ZB$7sbi{`WsxS}xsTo?ku&Y81?(7-o2m7fz_fM)Q?fRg@`gV+TcU+uIagkw$#X)gKlSJ|&TL!w~Q-)pL8E>vlEH-t)gM=&5>!jkUN`%hiyU#Vgo6B{l
<cp@^%9eRu^|yA=a%N!hbX{~Z*lX5N9G27ZGeoWLvT1LrjEr7riTO%&>pNR2kLq3Ey@}SbIdwuJzZ%ZQGff41|9w5KYI4;_Jh@Kldo;hd-<9poI6Vi)G
0;2N)3PWhLL!~n*plv*pq|f12KTqv8a+!nm5NH_0`A=O<y#qAHPuj<F^oX)iVgd)kN+bZS9oQIz;_rFY)WN`01qoGkB~iwj7pC!izR*&eYZ=fy{+HYJi
NPM>w8Rm0_tV5FBn^;;p=lFbZYo`g?oIvt-h^jS50ZGLxBZ#-F&Y&92C{&)n|A;a5ZV~!}z536#vGLVij65q4P{_x7EhoRMVqZKjuB2Z)}WLsebwHVRe
K(M6CyWO=WTP;^XFNq^de0Lrje)F~=UN=@i+ac|B-(V1(>ZcJ5t^pSLqNfJ_cF^>t0AFh2H%?%$|8qtGQZ!y&mvt<^o5Mmv(3g!@_0W4~zp3UtCL#=xZ
Zd_b*LNxQrfJq-VOyPAj{f3ilR;RZt26UN%ELx%9JeB|Rb$zl)&#|vez8r6UUu?Ot6(H=<5jd*$7RbmF$gvbC*zehpT1=1+b5o{1}7t;^v6H5Y_oZi$^
Qn?63mk@&F+^py?pL<)y2ED-2l6pgg&7MCHebl(kvAdzQR6jgR5rq%R#qdwnMsb_CWsU@e*Y<*Iv#s4NQvnZVY0W5n&-Uw|7%dAcNth6ybk^sc11Sey>
!!*YBt%0zyJRLc5#^A%?TN(tF~JIW4R;0^{`w>G%J;%PW;P?FtLWZyWIWR#8A$S)J`AuwKdN~6n<_v^#g~D$NF%4gu)++dyv1u`S{}MbUa3zcP&dBLhT
;AJggB%p9h*cXNrz|ZK95a@XtlO)NRN;X@E-d}@3jgWAbP8;?7WN-d0CB;x`g|1`RF=-JNtv+5m+(RSMm^!hy`gO5}pY|K*wvOrx0%$@n9rFpf`<xn^4
~>@!6IsQ1w%N5<WV)5xR07qb2iBka_vs$oJuFgO$FMmoDX5jUX5EDN$oYLBj6*<28LBPGH{ilv*n}Q6L-`EKlj7K}2V3o@{wF{q85z{^}1*jlC559%;o
!;?7|lYy;|{P)VG0R5z%DA@U%WGLaa-Whu|i!e2H-3wN$R3dJo1`|PDk1LnhIA|sqRFKRXbncCIgVrBeVJ(DHp@*cb6-kj{}8G`0|K};GQf{#h~G2k2a
J>Xj_dLZ*li@*j_As=0M`g6JNEoq9v@Z1EvI7rvya)zU}w{&pq-$$5((gvq(cDmb(<vn05eO2Ux79n;hgXDJ8ClVO6Q$A}><1-Konh_APutKh<N9NrxM
GS7ms?F&=5;ejiFQL3#GYWAF&)f@z{q^yU6pz<A@2HHRKDH}vQdU5Guh;*(y*JsFRZI8%Ud1|HBoFH1N^VfsFo=LCa4RSS2q377o~0}K9o%!vJzH|q9l
woz9>dHfYsSrV=DsV>K0B?<vwE`#0!H-}zyBB?6>P3^0SKU5*C4&q631M7tqV@XI#byxtQ!9aVtCAvc`lq1ssuSvY=w)92xQiGA_d9DrocPwsKfUTuvp
zHOl#O+2#GM9t2sZ-9(c``zp8agmmF_V(|n4`VJ25sA5QPrWCJ`#-~0?>Hsb8HHL2)ny=D^C%*z0~bOMA--%wtB;68#)B`S*wz-F>4-DVKbb^{ellb{J
ij$!vXHg(P>2)L19NtgA-q5&-iYke}yV}7Wt<e^~RF-SdnG~NOV>L4wl9?K;ldKQK1)*flsYvwEzK7GMY9w5|}R~=tYg3L>!Q)^fYkNzD=V%YYb)d6E+
<{+FTnqik|LP7~>Pq@DmbTUnP900SK^;G}?y>r##p^Ktq8Dzobid*N*H36q^?T}4xrerPet~6DxOP)|W<HA=NQh;9H(78WZ0xIr+aMtFl|IpK<kCJ&}M
PP=J^3KU8b39BLN_Fs@g?ZQF?ow|WCxXnhSb_+fuT8+xI@Y7_zh|6H<BhcE<Ngm-rj5=Ahb7BNzH(do>&511c}i+ooO0mLk5)Czg^t*V4?;%?t>WvwY1
c5^C1`?jx$s5Qc6=bT-J6yg#>Z#eHsoF+p0NkU$F<6f!)Qi;5ww7ItY)7{ZTGy=I?s0yA@|GXmdFt~7t8&W1k5Z!l9S6-@qo1e-i()4YgVR5+DpKlSIK
W7K(gMshj(zS4-x54-Z6VE&I=zdjs;+!u?tR4M<&kQ!5OK<>ov5F|5p{86Bp^0La>E2cAw%%2Q5ij1Zm30`n>R#elz!`o|)FeZuhp#uHe=m-f~ixuH?3
*7%rDldc$>Jxh;&J&Ga{HcQB4=FEqHy^+1sAn<1StYDQ~$S#;_;UqM4$Me}jiQ3kmJn{kHgxt<RrZeQc50XD$WTGKjHS{c?3RRYArj?QZla%>mPQwnZ~
k?e8Qvpe!^x~qmObvhs2YRqzH9X|j5ibOonJgx+Do9qJ{`Z1)>{{Gsul?y=Ac2Q{Hw^d?~+Z*SuIXo(L867iq->&}C+a01!d548qA0viMgko9>@tmnP>
{!ubI}zv@ap`O6Oj(@rxNZ9C^%X=r%WY#POeTQeLv`Q2wxY66>3t7gY#Gd(LrgurNJ9lWBY4dNn&B4W4P4&8)MG{=$dL%YojQ|&ozJcSU`p*sJ+bDi+#
ck-7`64@@@^J^hnsn)oS!Jek*Fl)!)Z=uvKB)kD4R6+nR9%9J@9$$4LIqS?Xa`jYmw_wf<8n8flmY`7-bM??Bt)H4qCE;aK*dzKHnh#Au#!)`w`G(I<v
kele3VN)9rmzw0%Ygo@ih7%N&4At&V>ibG8KM+>iJAi98{AO48|`$L;_)_i;*bzTS3Fx7wReuh9t6haTSQQ!vs1Qzy%LmNO?Iai_d>qqoqR?xg2^H%^%
fX7u&A3hDV+mvP1lmtxa;c!UyL-AUSfm^&h0ZkFzTy~Ysr*yw)gGq~S13LoZz4nVXES62cE*b&T-{Fs#qbOw7L*Ee!I%ppmffO5qPwnR=D>nM}Ui;Ikk
mnh;hb^}D7A$YcZy}YL1&%)YN(Fu}Wzjr>eQY4TR=E~m};&3O!nmtTd-*!mF^<$Pz<}jCKyacX7qj<y)V^3Jd6~=J$kd8YX`1AlSnWRV7cP1ECKb^dyx
F4y@X5vL~J(h(EOx(OlUAS;QB4d$_74~g_Xj|h-gt3eb(pvNkQV}?Y>)j_JPewM*OVU5Aoz_MdB*<>_dFUO1qetA-VxOfD0vjpH`sSwtFl?o52_&d`4m
_I0#Al+Ocih!er;4T+Bo`QG+WE-K05a{iAtX}wmGakGnna7n+m_82npg3a5Z@M|IzO8h(n+w??=3vceK3s6CAy+m#9>0%4qkT4XG+Ft{D#I{1%wTEV~!
z42Dx?5n9Ynxnz`4V+*kU7uwZgdfi|)?a_5*cnxE74=wB>$1CAB8BnJD<Ic)5jA`E-7C3{ZH<Nm9E?k=ZULfqdphktrVNH7WOF`6soBf2UcL9W`r;QI2
@mumYi3i_sPdKRG%$0mSQT*m|iGhIFVh?!LP417>iS>bQTZL3R{QH4J@kZ>Yj@woGxe(jnpDQzauon2pB*IyQ2pP75L)i2Pd9^gS%h-8_Q7Kp203gcb_
a4n+~qm<?`lia=0E~@VLJD16EbGlO2R|u^c*g6=;OsX|rZ=_M<BJOz~Ichs)%S^mO&!#zhI)iH<5=U@zJ!ax_cAB`Mqy?_;7N~yuWlrbdrOb;tlMKfXx
^#6npP8wR!x{I8Rtxa#Y9K~-OB{|9_cJn8=OcLyMkh1gF@l04iPFl`;*$}QgyGYwsBMMZl_@4Gc9<IIj^bA@aXH*Udxp2>5|%4m@Nw<$Sjg!hN%^p&&f
XE&koWm=CFO#eH*~P2<$_Np;C-@_^t@mq_6tU;$BIU0;u1gcX7P@|RVBSnv_gyB*@h(ihekX+xZW-qtBK&qCHMmF7U&JeVnzPh8AQqCGbwcle<VXd22E
=96y<q114I^&hV#2`W}<i+@QC7%m2l$7o8VU+!XT$98^+>m>nC~(?#+=EO~*`^&qv5T0@7m3@n%#$+L$vDZgOLhXp(}>o1QYz_t{72u)i{=N?MM<k{6J
B#)UDsnyHjZp@8gcHJ!C2#ffU>x)Bqwa6SS<_Nqvz+uV=&fq8f0**u~hF7CN~)XjN5185ZGTtr9vKovKRF`l#qf<e?3Rjno(h>~I6SHEC=PJ&)%-ZCwm
aY@FCfKZ_ds(@FVV`6g_tC;7*P-)pQepR$sqyCs<fbLT69XT<3c!IVel*G?YkV4Gh2><$21{dOmbhjov=1+aE$~6|5er7sR)&)*H+^GGOcgLd%Dq>$Z7
~Qq5L1&DAJTCdVPgn4iE$ikOKFe^1rX1-)mObEhNl&T-au)$vbc87VdRRTgS)aamdSnYE^H#f=5|g@s#te3%?#_`yvcXk}^5X0Ln=l!~ejn%@Y@^zUkn
(Bf@FeNoNu0ic^e)AvU^U1B&T@)0F0-Q+ce){i&D+Fv2A3>M#`>CG0hj1+O_!|0Qx=)eOp?B@@Nn^weU{B5DDwj}Jtf{wO6=X3%EO@d<-CUdX|DP0Slw
!NbyD6qA7MbRAf?ev(%~r{?`CdWZlM2$!0jRCRIpPIl3|^f_QvG`ypIsk<XOvj9F`zKyl#jf1SL{$dc7UFP(8EuLi5_%A0ts3pn@729?3k0)$0BAYB-3
_8_dq5<`y84zNYkQGd;*#Y?#5*uOKVQy+bgzYlFz(b;DZ*tVHnkdV48kR?I7Vn|w1x1{WN;R3qn4i?ul9ux?^L5&{H^+SrmgaL7*wZtsk18Dq1L6}vxc
XbMNdKcixARa5gwQ=sN`{9Ye#WCsy;k=4`tNcvIwu44TAYiD+=xhL?<4Im+_;jEUprxrvnmh`@ewG)HFB`r(g^*%y|_2ngK^|(XScH^+TEieEVHl?8|v
780A?kYw{hVhu$$&8d!E;u%5@BAS1Wi|GkmYsBayZJpt3lWsqy>hGH7r2$_I1n9WAJH#PRputXa(;2sd*&p`VC6t$9&*J(9`UL2WXO?HN%f30w$lduSD
uyXo(I$y*!nN{!Jgl5iH1zr2g;U5@D4mIbhh}~<I$1zySqjTaGHsHuzj|UG9FNAjl?)0`9Y#`oW-wJc{p}D;R-d=CK806Ml~AW0iQcnP3%}{kI$PAnOZ
P<7YA_{`lqqokEog+iat_mqMeZr8PABKCud-uO`hHghl&u<A(Yj&j`pb<<8QTZL;W{T_x|ar*(YC(X~|^N4z9ay+7B0+GoCj^MbhNaQZlXMbk0}K=Qer
J*BEGrV>rJ!1bw|36*Q8!bX=HFJyJZwN3z@EIB!*l;wc9Xx2BxlGTy`@C$V;tip?pU&v2V_YA;9z*?<x|tcj}P>T|ySF!8owj^*;O0`VMqoO}eET(L=y
@*Q!PT{*ca3k$fU*>e+^N4kN#?Bsj`dFqJ&x5H8fnFS#2rW6Ys4LJ<ENMV8^7*xp-$pBX6(Y%g~^VVM<X+2ed>dmw9T1z(KT2#c#?gm-N*3Wiy>EIa2{
TY&VZt%E-__uT5SMG#CT&Kh231qec_1kprXJk4;e0JE-x4aVDd?a8D{!paM1zWMY(uER_WmIVRmM7HBgS*Bqj~B)}1wivoSNnqRkNzc`K~UGSgOroec<
yyG4)E9$sIIzi7Lw5dF4VwcW|ZG==d_T$gopMpV`@en8T;eiIzjz90;9dC%Wy4SP=kmDIFuHIuSDFQCmwCH6tePTv=anP^}pd9_=HeQl%F2F%(pThf4x
Y9oma#e$5US&!RCFOPm>&hqT~=tyJ<NOj}Xwu7)#gP#0A_L-<DTKU_DpoM-tcTObw}JD>b$71_ZpOC)3Q+hD00^IEW?=;7As>5Kaa9Owpe{2Y#k5q9Ii
o#~}H{8}TyS3W#P@4ePVs;NW&X>#`IpJSuVM<#pC;ADeeX;FR%lo;(1UO_Rv1<rr3x(G_{iJ_kWc^D|Q++yV|a(FQ>0QJ+163kx6O49vv&{>;xv&J{mX
hxM;kj#(vlZt%Cy?tp)rdR8~!KGV5fc(fsDE(p-W|3#N--a&bLX|fNpBTQb?(ZR;WtbnD_6+&KE@>n(0S$PhO%`YY#9!Tq!MECPM{omIo$mzB^;)!JIF
NU#N<xE~V{_SoG$N&6Jf1}v8RlFpO1pE`7EjPPgXF|V`_G!Ox+t2Rw7Z__e#bD-qa7!imEsSM5uiLOuEzP?5@2?#5Por@}AB_WkYaHoE<LEyc$Na5vEF
X=-`e+>Ux5j~fG>-D4am?Qu2l~-CtdGV4zcr5bqj5wZjRSsb9O^HP<Cn(q_trS1kH#^7YaHi~#?gN?4*0EcxF3zf|7aZWTjLl$8b|ceIN-O&v3xX+{iA
Wr-x>$`(Kz~##xZ|u9Og&kC_fqp{MI<`AC1HQXdLic<1jxO$Ntec=5LK-`e+=?N8^~kH4gowar7UJWBJxN@{h*Bel!mFt#R<bG>(55jUz(Sy|JT#9|V^
p7~+T*`9+A5O)nktxD)$MuM1;dnVw_Qkn7XVFCd4gYu+sdQh`l)8b>NGV+;~dlqJ`Yp&$yFvoX)<Bm;V`+lh`enqiNgO&tWWj->uoC3<;oj+OZL(m4Jw
jp45!>HMWE{J+Wq^HCPyx3VyOl!gAIEO_6_!tzlTq>r*Ne=7_0M_K4U%EJ7uEaV?$!T%@=^S82a|0oOlM_GX1%7Xk+7NU=`Fn=ox?nhbJKgt69Ru=4E%
EB*Y;U7&|us_NI{8kq9kFwx@lm+;$ESMi<f%zy4^S81<f0PC3qb$I0WkLNY3;Rb|fZxhO`cW44kFo&2l?DEzEJz<^0e&kB@kd#RKFR|8Ru<BavcP<l1^
BHjm>*?9`X~$Yx3b`Ulm+RdEX?1^0{KxEqK~owzm)~~m$L8=qbvwd|J2~bVG-F}y0Up09f=Jf9<_ca>G=UREi5fHV5LA<Css+#ixtfTQoTa))n^kJ5LM
Wx!4zx(Dd&0;42hdDHH<EH*d{r!=3U~hyvs`L<y=L)<7CxLJIjeoF4qkCyD1BQ7}@{p;nE+=^B*6c?|*nc{O0-Mhv!!xo<D!{eEP%lqhCD#Z|C{*H_u-
_Jb(Z2{P~;bdmo<Pe|Y}<&GYLI&-Xt(fBxqA;)my3AD%yd^Zfe5^Q8~ZhyRp3|MC{PIAq`C4(`KpLks!{lD0KkX!0<uEO24SU-o;>qXIkcM6$5{3*xN<
_;YdPt{{_hlvnWjh_K@Bq*x#b<i+^+=lLAdieT~?LSlzk_w*0rdV-5~spiMJ9vMVp6slm+5^nvQ>bm|ka%Vosef~!7^&gAe;lBmBOQ}~Vk_`EZM+BKy?
ox!nza6=2=5EzxztGaJ;yS;I>-;LN^Q*YdPZ!sb3^5tZvt95dif>#0<8Xbxc}*l%rJn1YGYsAS<8ZrO8Tj(nH(i8&WSPT{!|DHVt~b1lE1Dy8#e9I_en
R{xE)dMM<x!pW96L$vr}0N|0RBIC|Gfl&o2kEm3k0{&A=0nn9LgEFk5b)ED&E?UiN=2vC-}Yh|BJ<S{(<^0(7^poL5T~F^td9DAH^Lm7FD3`qadS4zII
Ii_)*;9*ZTQ2|NrTp{~u@k|ML9(8?OIj`tR>%KmM5Y`@66Io$dem>z{vl{4j|p`0)4;>vf@;{+{AGPVCp-(_13cQEtXd$P1!c9)@^gVS0@fF;VZUw{V#
vYh@y35|!G}`>JISI6?3ph0JePuY!3g8^aV{#F8>;FCbA_c8$j2L}uWP1te@V=-BE;q9O_Nf?nb}Rz)j4319E_SV}a+2GtIkx2P51co>2`vF<L`qew&p
?y(S&D*cK1jbwDf?3MZoWmrHP6B5Oc7J$!appQ|&NiBu;UNxg`3^N?Z1T7vNj}lT#Hk#eJi9kvUZ@Hk7>~z!XCHRtudgP8$s8+2;DRkS;F6RulV>@Usn
79(l;!zEe1UjiorKCy|^t#-LD_5;nOl+T?y>!eQ3uMB%-$6PKjaS}es?q~n<)qVP3%$EOQnq}wKm5^t@2ma6SNnb8FZO?YfAy8|psuS#d8q8&oVyUK9A
;o*jXHrxH`Xqzw!#~NUpBlqyyR2h>S@ghRASppd({b9uOC$?G1s*8{1|m&-GjnOQmL`?sAbP%Z9oPf*m56x<2zFWw^Y}sXdz{~_&@*rsT>VnZFOE?7lk
(pF23BBOD>YK`PMK)qV+EDstW>ajek9Ru_)mKlJsc|^kBRY!W3M@g)KT7HSY8&k&JbHFDEzgEAwg&ir6JZ?e$s@Z8c$OM?`wl^xAQ12feFbQ2g`aIw7W
&OF~lj*mzv9NHEj<;^pyP4)V27da3fl$a~wH71&BwT==vW>}5H}H`IE+cSEYgW5DG|y08w)K}YnjXyPr`RIk)3L-*tF!{{X^;Uv2_eWHZ1J;oo^vug#V
Hh)X0f0exR6>Tdc$1+O9N4oWzAV_VK&jVj#->c&_#BNk@d{2f@JsfjcV(N(+S*|`MrI|I4x9us`-3@3087i4KMWq<%kI{ciMgn(lCa~1DtVhU*7rRiGi
jIxgNoR=?mUrTMs<IEP6&k+A2VX@bp5v9Yh1*p1l9OqcSEuUH{%DX#VWM<)K}cq=Ob$8Pe`1E#bLodNz`@T)>5S*DhfH#hYW3jnQeRQ6cXZs*{`N%+f{
3%MNASn|(_?sPL{LA=C02LGc3#lFh(QoH9!FGaV4X3)mpC(ec_j=UvU}$5jvy|>ZK<-lK+Uz{Eg>`1n-^+VF>tj9{+3{A7t89<mTjb>w@SQJCthkDznf
uqb%fWAEEkKr^Q=7VvLJd$ODz}7*kqM3rjyVss^eAp{Tax~vaVwD(njxcXKUHCZ==FD)O`G|qp!fQM~e~#?16Z<ld8!E$KN8s(nQ9atlNyL4-R`u*IOu
g>tmlP3qy-t6r`j5&FF7|0#H&Ak=A>AgNf^?^~j2g*k*UZV^^X5sw{H}1^OanOTiUsW#VWQ3Mv_nUhRPhg`vDlB2X&Fi*5-LSm=5m#eMdiWx<oDZQ#l=
9{p2vz2*f(+s5~>6w`rCJz~@`)JWlzkp_%fmTD)&%86K;6I6B{mx_2iSpA;8DN%Gm;B~_QSlN9Jvk=4J>}|p68CaFQ`qD|3i=~!)Np|;?zKB9Vzm`|=N
(bHQY)Z(*!$99xgtSepI|K1~FXN>MyVC&2kcNV@dzkm+S;e-a8t<h>as@Bl=^a(o%d3>&GJ$2fWKGFx0(c9HaesJiyW>6LR?$sVtjjUJZ=V{h>ZUj129
VY3VZaaOF4(<juBNs$Q8&xF;+$vEHg5IOoT=7UmRMg!Vv25y_msB55{*d{eSyinVSaCe21nW#A|`%&)O=q81D@kvsG<dW8?Fj6FLY=xB->VbwxCXfiOQ
iQHl+GG)?Z2tQeF&^ct)vg=@mzj;WI-@!GC4!@w@HH_RHg+(xlIcr&pbM*mKyvM5meE<vPnRTUgCkBl?K4E!RCc$HGm^F;Q8{e95WJ4IFy(Flj(Aa}iH
xH-MnfN3l%AV!1KpgVlh%XHs&$be_K<c3_uyX^66P=N90yTqP%G!jTTEfqI^4>$WKrxFis_*!TDsy9Fx3&xgIljoKq_t1dgScU1&0r!F3QIc%6xcE|H6
uy2-&d-801J6|c$0dLvEqA)>?azG==Ad#Ebu2POVVshdRv!tlYlv5n41%9^*4uihEdR0l=lEP(`!hp@ZRZ&7&J+nI{Il?S@kFYuB<H9l+-}Cu%$vHc+j
R3wm!O+Ogd+vHE>pF%hB3g3oQl?kY*30uKiRW2Iy@eI{%5e@iES_{GUfyzZ3gA)(jzm54w-=qG&Ng3gJBd-8hh9N0WTi};A4)=5i%a;78C$g;RVLg<d+
|2tls(D_CqW!b(p>tgtr#RIrC#*Y@bI@(#@l)%^O{J>Zm`5cs~pBtAx`2g%){liJIY~S>#HEDksW#Yzh7}3tl}J|bS^?H=_&gXOjFZm>anI(@_a!Z)aY
5QUsQ)!pcw1js&xs4;7M5WT-GoLh)m-<d}HViE)jf-_PZozO6?}U^cSQCo{MoF(?ocLG{lSB-aDjcJZ-N_UpmPdz|mOtg1WL2a+({e7#L!P2w@sq6!Vh
~Y}arW_J*Q9*P+r$Fbx%%H;^dH9k8hgN^lFp-nnxn$MdPHudUR~<l=bkDKyh7SZ_K1JV$Q<<p*nLfr<EUxDD%sPuG13`DsUSehtG-VsGkuZk3Z3%yg>R
*4d|A8~E((S6F6n5xAZ=>8?Ml9Rj_%o!%<#3}6ytR*d{-@3RON8!UOV*soWvS{$BQpaqG2gc~Pr0~RnRwLUB-EFq=YgK;&r2?3>Gq7B;+Bm<(5EQ}WyQ
4lXq<brS}xPwhRM&<E(Q9aPKG4ifjQ_Pra`;&dYJz4<P%Wxx-cC$EDO18v4`w~P~&RXlNW+y=K7ra}rk?28hEs>Nl*#fuoQp5Qyr4_(6^zsb6=iB1Cu2
M1%^+&i4rWwM+EV>}Nk~um*WtsuQ-Q2WXlX^%Y+r_)LiAw@EndmvG#IF}UdIW{*uwLL=u>_#38>j)=zrvPo&1cCz+@;Qrh&zSbbe7z-Rp1pc+@(w37ni
e;d}oaaAuSGWH1l$?9040(s0&dYwhWVyk-YN0jYio_Db5WO9W!MCxaRK|BDcQhylb-D_ucAe5~3HhD3j?7n8>$$b)L`&lvnwM)G?_ox`R*rTQXS{(Dx`
n()Ub8?8f$Cqf(XZ$?cWbZ%#1FK*_Gb*2^8vupP+q%SdW8#N3;Aox9GV!Tr**!FglI9#jbGOZ}|vNB^nm-7^#@1Lg_HXly2uVU_CkIv*2mpGnJWo`Q+F
G<b~1gdK%(D7jRh65{0dZ^**CR#n-S)}Zd50<%^**R#raf4DnlG4sZnoP1c;B={TN<z$Ce8rA~3GRS1ihAYC7hiFMq`E*8;8t_~Q;%9|?9RZ=mTjAw?F
thIZz9+5aoIzf^h()v3HDVQyUhwWEZS$7i4a=4ah6i}(vm3!+jKoU*``q)V<}ovr^Fn=m0X%pFX)~pp^xC<4)a&XL^~}898{c8bZ0Z1hzBs(grdY%gr&
%-KOSa5gt>BHbA&v?{)_hdTnDDlkzl^C9$?P@L!UaQvjzMf-7R550*_e?Kivft*?fx|5hljt6)ExvMT6!F_j<4ytcm0~VOlUTURkwS0+E1Jd`u%#0;aN
ETFE}S@$HNSpf&LUwX{ZtQc)s@xbCEs1qY91Ee_6XQQ=mB3Zk&uP;IpzIJcMF=1P#P1n>)80u2jlh@tDt4V7(x^aGmibu-+Lwc)QSm6cy*W8MB8an69|
2kaIrmfUU6`LB5asV}On^nk8Tgb~<6aLRxU2OMAb)giZlw)YA-9IDNflC26kb$Q~3%0?O6DBueo0t|)?kDaSB@0bpMLfLZ=#Bi4HxszYv|oA<;)D+m@F
2Vr*6F98MU2*h*Z2&pmGkZft<naO9+0TB6q@TymQXUFU;*774NA$h(Zsf%;XHozw6Mby-lkA--;Yw6m~4@kTFDL|ve_Q1Km1$lj|kCn2&AIH*`nZr^!6
RY=YZ(o7-6xx{~kDQQu4z)FQlts@Ah5$hM&x8k8!nNLgCbK2-mX}TF&l;R}wvujT^l<Nh#BPvyx&i5P*IT2UVw_hNK4uRCiE9iBSVd#{@$vOa-l*_Evk
(t@MlQiZ?aVkM;89(axDA*+0#a8fmm_C6JR!0o9U+|3GoX)%QptqZC~@6&cyy~7mGkno@z#veSOhQCY5AMt5)4>OOTK~`qL4h&9O=m?hbNl$XlSt>Z7i
@`#)IW1jhM0cxgdq3e!a`77D;F7NX7z72w}Mzpnw$J+%^txrUIDkdI|#dg_TIpg4EjYwzTL-Ti2`<Ix_IpEU#4W-TFX$cV&=`S_+Z8K0Yb0Lkb8zpI;e
m(-Cq@vUAL&hovHiCh3d1_}bd>96h6>Nmk;rb{IJ<Xd<{=gt~1fA9~=Dza;!f4af-L2`{_posZ5t($WKsgop~toPMmKTQVi9tZv3$QmcZ*T~%^54BhMB
u#=5sx{J5P5mh2jvthX6ES+ZRelO3sB_EdJ(PR`YDHvg~PC5n*<CQtYG)8@wBX(Gt)t?MZuf8_>Tnz_UXoqx=2xa6h-0R5%8!L%Itk7(PU@0oOlgJb^_
dKF*SxhG!98SIz?F<_%ZqiS|R$TWAGW(61lGA$h^m%c(a-5@MCQ@A`FSL7@{UgXc2V*Qv)lctaGn8i>5sFP8zE4Vb#mxH>64lruP2LX`SVrN(@`%9t9Q
|mXRdl+w^M)jR^b%4};}Mh-5`7$T25^f|BdTL{^OCm3rCuYq02e)HuKrZhJ~t!FwY{=63z@4hdT;`>36STepWWfLmPhCxtP*2pIz*NzMC$sCT)`k+kN9
36j@V){3Ua%!aG0^|bsJZIK)l~~Mt%y!aU&i$EwOe{6py}~OUSVOv$`cGR|KhWxn*9-gB{RsG|3*P><U?-N?PN{fGr+-U5!-)6)7RJ{}L-$6Y)$2SJWe
VjC+8>Y!C_8tNjQ}^raG(T*DzwNQvROUY3IsVP+<Dn7L=O0AVRajZDbCrTDsu(QJcx)yJX=#g$=S*E3PBkDi1;NO+X!zRnw8QgfK`w?ULZD(kbfMwSB6
R>0kvdLHgld$`QG2}a67?6S@-D5hOzif+05YJY7^Zt1Rs&LS)&NA}X4(gY%cWJxo1y|CdOcr|0(Ugn+axpVKz4pz_ej2~v@2yJF+11GjA?&1VEAL0E|+
1TsO&bTwvh^+4p2~wA$nrlzcJwh0?wgGkL;O^&e%<;iefof&J<?eYS15}=ftLd5f5M^y|JYqWb3Mg|$Jy%Rg3(SakvrOi?&rB6&+S6@-2?8NatMOXXCD
;gbYfpK&&0M%mgnUe2g;$--;3+#t4|h6Ig|xk{`Qfg-Nfl_OKLg!9QmDsMBrVpWIQ?Q#ObM6u6~>DeCU<bh6CsZHkg$+uoSA~;_6X7|%O1%viv&RKoY=
PqhdjcKGP#}EmJuK~*J&ncsgr|3uEclnOxhkvxS*sEt;QfXzM2UOHrxD-$xHp&PBnH>rbt?zY{|9`D?24|U5{@vUWrXtZh9=EC}P(aLPu<Ww~qjCZs-}
?RF%utc^*L1=Gr<wD!$^ChXQl%GIKMIE?ZHy_nrsY+Z9l3oe%~g{eHd6=fg2@t8W_*?AphGMX#sn+N+!e5`DdC+U-`(I8)YZiN{9>ESgto)TTSW1FEW8
QN1<P;d(BzR9)A&1?IW*agmoM3rQ`~^@`kDW(q5iBsXse4_Lf0hX>vAtT0mNhc&z;eWs_S$&=ugn4k|Qmdq)1DiOt;$=y|N0z}Ps6qivBWbl+@4^Rxmd
zRT{_xyM@CkVJ25we{DBH#c%(TgK645zv`1GEhk=FOLfIEP<V9fy;Uwy?vPo>OXWr%<j8W?&J|<t9=`V9<=i$aEcGE!J1OOR^$O2Lb+cUoDFsL6D0Rp)
dI&7a@lagKc&xkD12blNWXlr}p^dPFF{$$3#aGXJ^x`haIFt)Q-rwfeR3mrfD0&q;~{ICU2Ei{Fuo;d9O)}F+G47JvDP`c8ni;yCOROVwM>l-~9wmIbg
x#geW@dHb)AhT}^@+M*lG5;pEUqj1TXC+g6+*>x%1<Q`^YneLJHwc^H5B2IeC$Ye=uN@`t|pAUL1H;+|ULj8X}`+cOwzAfIp7{hgxk9+=nL>eM&!4);7
X!}^9Dfr(&69{N=IBk;!R_o^kVMnLlG>~~RXEDt#K9L}zcAM<y^xL3P8b_@dT4M&^OClw4)dA{^&eguAZ%%USvpO_g-HDZd?TYm?XN}S@c8ql4)uO~ZQ
63`!(;?7DbCnk^ITuFbLf<$+ziOM28Mp6|{Z=_u_3}Wv`Kgs((ARra%0)1T>-j-gY=efayC}vur`Z0Czxd5yom|~GJ8^c|X89LX`+cK|l(is~c9LcIiJ
Ua2#pohcM9X&c*Crg7%_4x9U_xT9HPstq7j?VPJBL@7PQ_*eS^WD8vN1FOuA<Cb&gDyow<|;t=$l*iE1Uiic5fwrEt7;!JG7GRm+gS>axP)zo&RsVG;w
L!w880L%Ai0%+^4J|S4g@%OSS$0Kk)Dw!=E@^F!1EN=ofRITJbNaPHh9c5q_fQ9#e(A&kZ})6AUldJIlnfdTQf3;Mc5?w3g>I${&qY5YmQmx7=gv<k@k
W2xDc&9NE-yECAJNBUj%+c?)Y{pY??uq!>e$tm~L>fQ(eVx%`qLbR21j}M)c11m`C>S`w_?PJae1yf_DcX1fn<*s)6~yGN#Oxu)c=`p9XUsy9o-Od-G6
&7me+pXQQepNO)xQwy4^ASbm*DaJsbIk@1KQ?aXwOFgij9iaMXZHV_{f{p|H;+BA2R;bcD=fa2rTj0<O}ejjEj1=FR;fks-Lh4c=KZ0&B<5M5o9SUT)5
SLespqq8ip5ptPI>_Wk#^N%R)b;A|4BY|j<IExkLS4Pipm99OH<%-<iWTr7D{Eegd^q;K;&ogW{q|P|QZBq7(CbEfUoZ}kJ5j}7RHD_o8ries@NU84T9
+Js$>BD#Pl5?PgqO_T4kk3a1q{SR-?hI__r4zIo;A&<AY7zPej~4`k9C;59{l+{)^wGzT%B1P=TMzoDTcEA*q<8ck;RCU}i0+ClbT!l7wb%y{Ju-t=ph
G%k(PPAoa5fvIh0RPdc=t#O9m>CX;^M!oOyKe7cdojW59C+$POvW&#QOVub^&tO(Y{!)Z0Bz54n%p(CeSh08LTQkM5qRb|H{FR-z<FcxKa0)1azVYYvq
LgQugn|MMg$?qj+uraAhth(Poa^k)al<N`#W0*@{RWPsBgQTwrKd8R&&)B``WOY7iL>H;tXF``u67pWlUjip<n7o;VV*4KY6a@pX7|YAK6z@nnB%fBm2
D!oJlhoqoMw#^N-EGN$nK^$vQAde260yN{pUg>A^~#?Oc%#5{~-Q3$g^TwGnFU{!GN@%sy({Nm65PW(Cg@MrkVpSur#mOlJ>{^rl@hd=Kh{ycy4=f{UX
mmmHNzxi|b;m^{CKhNL%dHC?>^249!Z~k0=__Ork&+|8bwm<xN|M2Jen?KVZ{v3Vy^Zd=9s}FzfKm2+A=Fh<|{``wS|3~A``-eZz-~5^V@Mq@3pW!!uj
z9c4`tWD?&7ac`f3`mSdH&|l(}zF%AN~x#`7`?A&;Ex$&)@vH{qSez!=LAG{=9tnbMWEM^EZD!fB19x;m`9oe-1wU+4}Hj_|2ci4}b1I{26}p=f{UXM<
4#|ee-Ah7k~bT;m@MmqPLf74iS>EO6_g{25^5m288GL<boXuCPt4mN&*j3zMOcW@#X~uv{PTy*#ry-MT>r_l#h`6YdWc0_J%u!dntYd?g4m0(+_n#MN7
m@HDptZIf0xMX-q^Ap1}XT`12pefB*VP>VIzP>wT!N^r61+oBHY>>f3*)@BB@DA0O&leyA_}roPLE`bHn>3%{u^{h_|)hx*Rn)K~sc-~B^<=Wps8e5kM
Vi~9bezJE@A=Wpt(eyDHxp}zAs_2oa*cmGgd_)UG!AL?6vs4x7czQKq3N+0Swe^cN5Lw)@Z^@ZQmxBF0E|3iJ}Z|b{!s4w%OzVMs+o<G!g_)uT?i~9Z>
sBd`9&5M3MlSc|Bj#ao(773ROzbMcXkuxwg*Bu+8;8}i;@bFYoFq?_iY4Y3Q)=}`@%XfNLddgz)N9x8y=N}1{hrnRyn$!crjFBcCEW9oJq0|@1Bj^;hM
@pn2P@Zq+EQSQQPF`wGhiwn2;)+pBN;2G#@2`@<8h>8?yT5*Vo%*Y8^8XJ8JAX4+{KH_G4}*o@47T_%*#5&{;WvYoKMZ#NFj)A{!eHlb25Wv8to32A@Q
+}yf#5rem=;3CXX&oych_R!epcQlms9+W2Wpf~$w=}x|9cqh^0aQu;RdiCu&43xKElzW-<retU!B80%~YiiQ-$A5RsLg{>ilnEs=&4L)<dr1AZ`g+ku`
q=mFC~fRLMN6kh6ty{jbUvzbae&s%-JAvc*qVwrDNsNGp2PmaNc-HT%cO)=pe#U7**J-|+KI*rl(NrDi_31)mQ0#U88I5-&eahW^L7UiY5JtH^WW8k6i
}PT`M}y-5xy^K}tVg%Q8S*#2=c*ZdFOe@{`Pucjy^;a;vCM<PE?#^XFfc9+0V_19Jz%l6}B@bA6<U#x8L57d9Mp1tp_?qH1z)t)GSoUFdxC8l^^yy{-u
Os|p5uaniqul4h5{{PcG|3A+7|K<7n^Vb`HNdNu)?8hIoet+-vzqkEAfBo|>j$cQlmj@c~IGp>5#LVAQ*}?$J!>jYEM2%WZpTdIRwD;^L5p^lCcuC8}O
_t=OdZ?aH<w=S~-t~y8dZ0QtSc1UrCwD22aYPN13@_qjBbGPSrem9QIjYEgJ(o+~)&{CKK<LGXc!o=TH)vavn5Y*k?9O}ZjeJ&mX>^iUx?1bS9Acubd0
pNTk3M|w`J~j!3Rv$VL58$E>S5n2^D<S5$dW1NjZG(^@Fblnv3`()H|?VtK>o5B5|vyMFOM=<nM@{Lq~izOqu-<*D7au7BJ%2|r3UngHCN5J2uLso-gz
vPz{d7$6u0;L<$diJ3yeJQ9m%&!(klk8K`q20Fmb}}+QK?u8m!yHf<h&wttV!zS{bdOb7Gh`M|<EnRbTCY|7gGW)qeS_{crIv_J6K!Bx;`P`%A2HhxMw
*PzHu{J1df8Uq<gVJUv?q5E2u#P_4WsNxI4)SjiCOPHnx4nC!|b^bQlH$x6IL5oT1so!ec2t>StkPsgZSXUt2y;K<XPoC{u=W8$0yF*(y-@$=8$b==~;
pL-P;1ehG5^{%8>viK;Q^R1=Cm7`3ry|H+pFa3QM4RsclMr2i4;E}5%P{~R1C><C_f0KqKq*ogAPRmtbjhZt;QH$N$%O3O-wZzh9#AW9kujuBMwFH;s{
y&v1-Z)AvZGN#)Gi$DnIPHzN6i$qzYUb>T<UL~C<FseW3VVN|#JAa=Ja9K$*$z`W6IhqBysEDj*(!m^NdN}O(wy|;``CARkrLWD=6~M~w(^uwM<n?n_7
H6}Wn1GbLf}`%@ZM_qW~Fl?JP%tVqh4OQCTcNip-6$RcOE08ZLGqi#6+8Kfyd#^asA9M4sTf|@8#pwv+Xo@c5$ygVkya3tYi_8lAv>$<vkQrjtwHdy~Q
$YCGQ<GeXOs=HVX1vO_v$H%&2M9o+5E#Yc8#0o&)pc;ey05OXRJj{tB!esVJd~?zBgvnHE4>Rzor2CDD6iB_iv$TXquDiQK)R#JWlohZiMTeYJb*`nU(
i^&AO8F0;ZyO(||$vmcxUKOk{0mz#5C>t~*m_!IZ`dK<n28CUA3^s-RLLnF}2W|5piaTnd!GNtT`HQsk~7f}3B9;3evv0@x%O`JrKFJ2KwvM$x7Bi0i-
dzQVNWeX46QhZ`I=aJKr51M`tEm3zI)w{6_Z!7SOQKE^Zn3t1kj9QLYMxv2~rPrKp6>2FuC5S44zn6B?6Im~9%@9`#7rl-$)L0I*Hz%rK^SqhH3e<2UX
o%1G7*8*F;(==I)kz>dYh6Nvuw>IE-Y4;urn=YA@yTL%{~U?|$_QT5r(LDLPGcq_HxDf3y?j&}G`LX^PdvU1MteWz_kt_pJS3~v(U09?d8jx-{-&j+t8
Korq*~a;tD3w$zfRw=Uhf4b*3UawQlx5Zxj&PUNRt)iJze!YNa4Jm#44+s<(+LtWxaC@3MKK<mx96yR*$s{ChjK9Es5p9lFby_7uQ$t^lG+WQL${%2@E
JTFD)g7f$8{<S=>NgFO};RwzZd%&-*F4Et6gx^UozmLO=r*EYHL&Wf{o>Mnt9ezMMla#a6tDH!;NHyLYj}8>{C!7zNwJEw4EBOJFRsQ1TvpmCGs1P1G*
!haq~A$S*@NHK-g1ODL7|qw?l@ZU;-Uv$s(7f#=~N@kY&3Z8DLMa?LAG&^(^eObjvbrq|M4=)+zW=5moH**<&EX}HB^mmmGh6;$j&s>Nb+B`-IjwGw%0
prizjaw1<Mu@%oHHv}S3+o5!%n`Ek9>1>bKFw63IK0Z8oi+fcn7*|{<tWi39&zSCy{$1|An3%HfwagmG%2@ZAILeP~sRRWZB+6(S{+Nlq$26pZLfSlG!
c!?#FUJC8Fjs`sM6o(&UTiT-rDC_|C}Buodn>KoW#dFwibz)|<>5{wqE0YSt0<+L=#|EUj~ycqckx(4+;XKzCJ_4ba*~1~h>y?90V^tK{}i_-n3qL+7O
dqg?>GMpHP?$SPg*us`Kd@(FCV;@pBj}8b-|E;9zzcpdtT|uuD(S{&)a3aw=dg@PfsYG2d{+~hWV&XRRtxvGHZI#-YtR2)b1_@hs!wDThz*$9Y>g8GaJ
3MNPHVi55$qcQB&<1$r-XvVYV-E&-$wuKhHy8#<c&I6j3%kb}h_6@imJR(d2peXz?n_HsbP*=nC-ZJwvDrZke8d)cJwC)Z?wJWGauLC}FF#4Em`Gl%->
z!cLpoGO5ZrHin0&h`DUH-gFOZ*~FafB;r?P@QP9r0~13LC|0FNE<?DFtaf=c4u1yMW@$!cVs-IVJ^&*ZwdegrWs4tVt$Ea6pNL<NVJNcg_}IHGn(>Ix
=>Hb|!sh+g&;R|u%#YWU{>u-L-XE8YY5(KTeL5HEGJO3b@7wA9UzW+hzP{l9`rrTOfBj$nhkyM)|HuFPfBMh=`oI0>fBj$okK-0oGo)$r-+W(uT>bUaz
x=1;g1Q*uwu#gCShQcb{`gbXv`ce*@sGO~KW=>dI27YpH2II;j<)<iYY7X)
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 6d64083e2c9e91623699abf28c0f3943f8d3a220174f4a78a0780f40cd429d69, and the rest of this file is efeab0d79bf9ff2fe02db5f920bf91e21bd0c964c7d2ba0cfc0f52a2f0a3b2d0

"""hw5.check, hw5.hint, hw5.check_all: a homework's practice in one file, for Python 3.10 or newer with NumPy.

把它放在 hw5.ipynb 旁边，不用安装课程的软件包。它只供练习：分数由评分程序用另外的输入决定，改动它没有用，也不用交。
Put it beside hw5.ipynb, and the course's package is not needed. It is for practice: the marks are decided by the
grader, on other inputs; editing it changes nothing, and it is not handed in.

``hctnlp release hw5`` wrote it: the grader's judging code, how the values of each exercise are compared, and at the
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


# --- hw5: how the values of its exercises are compared, and looked at


def judge_of_jacobian_norms():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_clip_gradients():
    def _finite(got):
        if isinstance(got, np.ndarray) and got.ndim == 0:
            got = got.item()
        if isinstance(got, float) and not math.isfinite(got):
            return None
        return Text(f"范数应为 nan 或 inf，得到 {brief(got)}", f"the norm should be nan or inf, got {brief(got)}")

    def _gradients_complaint(expected, got):
        if not isinstance(got, list | tuple):
            return Text(f"应返回数组的列表，得到 {kind(got)}", f"a list of arrays expected, got {kind(got)}")
        if len(got) != len(expected):
            return Text(
                f"应有 {len(expected)} 个数组，得到 {len(got)} 个", f"{len(expected)} arrays expected, got {len(got)}"
            )
        for number, pair in enumerate(zip(expected, got, strict=True)):
            if complaint := ONE_NUMBER((), *pair)[0]:
                return Text(f"第 {number} 个：{complaint.zh}", f"number {number}: {complaint.en}")
        return None

    def _not_none(got):
        if got is None:
            return None
        return Text(
            f"梯度里有 NaN 或 ∞，应返回 None，得到 {brief(got)}",
            f"a gradient has NaN or ∞: None expected, got {brief(got)}",
        )

    ONE_NUMBER = close(atol=1e-07, num_parts=1, rtol=0.0001)
    def compare(_arguments, expected, got):
        """Gradients and norm; where the reference has None, None and any norm that is not finite."""
        if not isinstance(got, list | tuple) or len(got) != 2:
            what = f"{len(got)}" if isinstance(got, list | tuple) else kind(got)
            return [Text(f"应返回 2 个值，得到 {what}", f"2 values expected, got {what}")] * 2
        if expected[0] is None:
            return [_not_none(got[0]), _finite(got[1])]
        return [_gradients_complaint(expected[0], got[0]), ONE_NUMBER((), expected[1], got[1])[0]]

    def the_norm(value):
        """Whether the gradients survive a norm that is no number depends on what was done with it; the norm shows it."""
        return value[1]

    return compare, [None, itself, the_norm]


def judge_of_identity_init():
    def _peakedness(values):
        """The mean fourth power over the square of the variance: 3 for a normal distribution, 1.8 for a uniform one."""
        values = np.asarray(values, dtype=np.float64)
        squares = np.square(values - values.mean())
        return float(np.square(squares).mean() / max(squares.mean() ** 2, 1e-300))

    def _drawn_complaint(shape, std, got):
        """What is no sample of N(0, std²). A right one is refused less than once in ten million times: the limits are more
        than six deviations of what they measure."""
        if not isinstance(got, list | np.ndarray):
            return Text(f"应为数组，得到 {kind(got)}", f"an array expected, got {kind(got)}")
        W_x = numbers_of(got)
        if isinstance(W_x, Text):
            return W_x
        if W_x.shape != shape:
            return Text(f"形状应为 {shape}，得到 {W_x.shape}", f"shape {shape} expected, got {W_x.shape}")
        if not np.isfinite(W_x).all():
            return Text("出现非有限值", "not finite")
        mean, deviation = W_x.mean(), W_x.std()
        if not abs(deviation / std - 1) < 0.1:
            return Text(
                f"标准差应约为 {std:.4g}，得到 {deviation:.4g}", f"deviation {std:.4g} expected, got {deviation:.4g}"
            )
        if abs(mean) > 7 * std / math.sqrt(W_x.size):
            return Text(f"均值应约为 0，得到 {mean:.4g}", f"mean 0 expected, got {mean:.4g}")
        if len(np.unique(W_x)) < 0.9 * W_x.size:
            return Text("有许多相同的数：每个数要单独抽取", "many numbers are the same: draw each by itself")
        if _peakedness(W_x) < 2.4:
            return Text("不像正态分布：没有尾部", "not like a normal distribution: it has no tails")
        return None

    EXACT = close(atol=1e-07, num_parts=1, rtol=0.0001)
    def compare(arguments, expected, got):
        if not isinstance(got, list | tuple) or len(got) != 3:
            what = f"{len(got)}" if isinstance(got, list | tuple) else kind(got)
            return [Text(f"应返回 3 个值，得到 {what}", f"3 values expected, got {what}")] * 3
        return [
            _drawn_complaint(expected[0].shape, arguments[2], got[0]),
            EXACT((), expected[1], got[1])[0],
            EXACT((), expected[2], got[2])[0],
        ]

    def recurrent_part(value):
        """W_h and b, which do not depend on what is drawn."""
        return value[1], value[2]

    def drawn_bias(value):
        """Whether b has numbers that differ."""
        return bool(np.ptp(value[2]) > 0)

    def shape_of_W_x(value):
        return list(np.shape(value[0]))

    def magnitude_of_W_x(value):
        """Its deviation in half powers of ten, rounded so that two draws agree: no square of a ``std`` is near an edge."""
        return round(2 * math.log10(np.std(value[0])))

    def without_tails(value):
        return np.min(value[0]) < 0 and bool(_peakedness(value[0]) < 2.4)

    def nothing_negative(value):
        return bool(np.min(value[0]) > 0)

    return compare, [None, itself, recurrent_part, drawn_bias, shape_of_W_x, magnitude_of_W_x, without_tails, nothing_negative]


def judge_of_irnn_forward():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_irnn_backward():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_residual_forward():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_batch_norm_step():
    return close(atol=1e-07, num_parts=3, rtol=0.0001), [None, itself]


JUDGES = {
    "jacobian_norms": judge_of_jacobian_norms(),
    "clip_gradients": judge_of_clip_gradients(),
    "identity_init": judge_of_identity_init(),
    "irnn_forward": judge_of_irnn_forward(),
    "irnn_backward": judge_of_irnn_backward(),
    "residual_forward": judge_of_residual_forward(),
    "batch_norm_step": judge_of_batch_norm_step(),
}
DATA = '''
c-ri}Yt!pkbuRi>-dbNyf)-5OFTGDb=w`{buC{!oQeBcP*^+F@*4-khA|V7waZC0l5XjCZ*^r#<3ITEj(m+-I!2S&<r`PK4Px%XH+VWb<P3S&AvvVrvy
uB!U*_va{F`hZbGsd(AS|59ox`*J&Yfp9!_2lW3CXdQ8NT0m+u_s5j@ZGd}-OtiZR7M&668{ML^hwYjgFHF}X?gwPH=n|he&TL};>l|teUes(<N3+2KY
daLZ3(~m*l%7Wg4~aa>wu5FSTA<{%!}Og^)$;51zh@=Md?L?yex8b^YS`h?e44KG9UZ~3YI~B{dyN|Hc-u{PZqE5E?2jCRvj-_KKjJZ^5Dr+^dsEUC(l
0h_2=LE=38I=owt7Y`)~czAH(5kP!<na_)uhr;Grl3DD&%2Kl-FNxcmJ@2z&a(dHA&l^k3ij?DJ3m;j=INkLQ2<nK!@p@i)KsKi>K37vKK!7oL6YOV2*
}i6^&FPam@UAxndYUY&<3jmjs#4%Mlnpn38doa_)45I;XSUI2vpVa(GfNt!k3Rn;ut1o`WEP(!PN4V?AO?|%hq`~0u|^w|%-@azkpd-Dgs`>$_&^{v19
s|V+yH{@Y-gYDtjAO9cE|M=t2{_)S>{?YfLwr~H#?>+zWUtWa2^-cKqcmC_wpMBwP|F4h#_FMn$FW>pf-@|#I|LvFF{NCr@{=^U8{J}S#f9}uVrHd82;
Nhyo1(OnfIOf@=^2^t*A6~9?0SsaVwJ1tA-4qY|AS@4AQ9gYL+<YHF`74$WWp)+JqwTJ|NJZsG9(1?NBR?n}HrYd(l@ES)I8<fu5eWBF^a6gFyJ>OEdI
aEpK0N!zSKt2OU%mCizlQch@F5%!g@5_<Z|`1D!1e88$%nDue0b+mpMCb7?>_&^w;!Mov<CwA?2Etu<{Mvs{s-TB{(Hao{LjAq><54T?05g@`KQ15?9*
R{m)`l*7oLClAD(~abI(5YgSS5aor~E2`S%}(;Jx$P{~ca<2><2de{;e0*<XJG0txZ!p}pUfH^2Yi;4*Lj_*2jS>o<D{FA7J{@|Q-u_V902-DP`-+I47
I1pDwKx3w=|KxCR-kOvR$!!~y}5e%%$gf6_cuMX)$arwf7A@-jx*rvUfw|#(k!wGMA!*8zW_ZteQc;Q%ZSoR9;VxJv@*R%9>IQI2^jZ64lr-i0I`}B7p
>{necAbk4EZ+`FhprxD0-TumD%&%S$dU^SU`@QwXUq1gYKf1v5m2bcOr=PufZS(*G=j|W;XNWh9qnF=2|HD6i>+_%L;p?sO-93ciqWn#vi}S!WKJsw4?
w#-TzIC<uPBzb);<bmYDvuR}@L}f`4_9L!qMx)r%<^q^B|1nFKmN+a;L93N?Kgk;^|$`|%e^6Q{ou#XKmHdzcU)rcUq1eaP^W+Stsld`K<%MAyNBoB{=
&sYVbJ~fD{ue#Z$SVdUN;B&_8ZT?^qo61;g-By_!438GyLEEtWPh7xexm&g>m%&$qG73RPG+GOI>#J+y|nUN9ne>?tO0|G_?u#`+u{`;p;`TJ-ASV-LG
ID-u>#sC0zdJCmvp^_pfh!?d>1`5e%ivh08K<Gw;>Ed<_Nv`EPnV;4BXxet`2tJ>>oBQ0f2qiH|&}7cY*k-g}wpDfDX?5HI$ic({uG^WXfWl2Hl`E3eU
yfnT{UcGdF|&!74s)Zqapg9`w6N?-U6VhvxPed8~n4e!4GQt9593-A5ICt=V&V7(QWWqMuyts$2WSB;?NVU_w9;(mJ5;OW)l4sLRDxEou-xXqeNbh=l^
yz27G+^29K;dBqKm({@oc4z&ma`T_?#jE;oH!h}p|8JlF;rHMC-k<eZ;4<sQiGJ;sWiSrihi8BA*@q9qw{QH;TVMO$Ti^N&yZ{G0Jp0_=L9-zcuZX^14
;pu8FjR97dHl79yXkwiUjhTO?gKQ;z1sd^x5wZ*=rRN{`W=(QNnS4-$o3aozVX#(-~4h<;m^MN+c)R>>P7PM*MI(-UvYo+p*QvV#pUCT&o530wSV^GPd
@wI&%to)Z7^Y?y<!XL3~oYte(hq*yXJfPawe$S?!n#Xfx9{Xl&H9H-zAb>_k!?RFWjJi_Kz=;&bPk#UP<Rd4p#<y_T4{u^9P^5&{}d!&pp>YK$)8b*AW
jlVQ9wgb@bt-{G0#u`OBDVGP>KQi;j^0;Z|Kri)*}RVfa(iid($&x(gTFs1J^MdQG+P>)X(eJUF*;7Y%L>c|1avDellY20qMV``0gNsJbKt$cE3p@P`n
Qx4-k<XP^7MXFvL#e|_WAm$Ks<e{tEi-+1dY-+%U_-+K1(H-6(^-}nqP;qA|Uq7T29V?OkuXW#tPvp0Slj``4sV4&XW5$KxV`tNW5#qYqhdkN+jvp@g#
e}VD(>^ooR;aFwWWwVps5pUW(^x8eWez|vZSa_BXzY#>+AiWlgzj3iOc(|06FMRmLs1Fs8HY@n);X3j||LJAsJzR>E_U6!6S-4P7Wn1V&u<U#VQ<!I7k
p2Wf4}%xqKJ*~;)N`prKJ#&y{9dB)&L@5dJ^Jk*f9=`l|LHR3b6<M%ho9?F>9Y>p=dY>{Z-4x=ef(ZI>zzOQ%3ELiYnWedL+}sxi~JOrUg>eM;=;j^zq
@)0EO8&+4M1@Tps2i~t_%6WO16y3^EEeJRJp|a1r_Wg4}6ipaso!o3uN&RUsidA&5aRXgxHJP9>R1%;zh2!M9NkFOS**4_4oe>%c;H&yOi8t`8Ld<Z++
=fMO<pHzxejc@z1{S?Kl7Fo6tX={pib(UoQB4?dxxT?+4Gm_&fcy(C^;)(vKl;UMj)weeTUSzWVIj-+$+aUwj4Bq1u<x5!S4Iv2@k&h3VHK_7*D8z%1R
Lp>KFum2O^pIr=9`<p+33dhlSbfS_KF5kda+!7X0R_rF1gO|R~^iSpo@PhQr-?mpV4uh6@$1oea&`LfH(gqJ={UihNN118zm4{rM_uw3|6ST9^D=JPMk
9?!r0^=F^_TNq(K;VaMn`cK~Zqffp>@CDEGwZ}!t>!Lp~^~J`1^%oAb$$~yM_7_Kk`1H%($J({By_T*oyyT8rpx^C#$}L_R_^NjL)c<()kKetOSUta$2
=<#j)s^tOe`^*LeCum}2a8omXwC(qi!WTg01kQk$A1DH=Ov}WOnzb0UWa~Dp1#*gKjGt-n7M$|xaUi;4cB_@)y}@~rSrSE;c)eQFW5$D3RmpC|7A`2a^
13D6TMpZS(pl*y#Xon@1FhW<IleM`QCtkYxPTM=N_Aj^jrV*pPzl_M;Ga@{mHxc_@^xR^gaqMD))}?Lgk;p;HRwl^p#Wqo#%2oxx*mJi?YwI*S|ttE=A
2Jeh5SHa;|>&>Gq|C(1?c;)*lW`F)#DT0|pbz^UwdmWuq?_(N}pgtqvZn(ym*3Jpf%ZLX^Kc|3G(rt)KFC&bq1tJ^E5oUwszqtC{P}FiRA7wag0|eEo9
XcpYZeOO5cI-@j0OKPB7|$XC!0-}%$;zbF-M5INWK^^VyuIqsE7(1uG*^vUl&I0$w<5Pj(`|6h{+1^IpzXvQHbF0Okk0A4O}3*Q%dKD|}|y;aw!%zLkQ
9uQa~-N3q;cl|jfy8e>#QS>PW%|)N$*H_~DN?u>7>nnYIWv;L6^_9E6Vrc)?kHRj)u<In)RUEsDV^90<nd>WiedVsNS8@1;^>0M~)=Of&=ygu~IvakS4
S(8y!(3n4>nnGCz0QXBv*G=0ct0E7&xZH25mzbVDn;~CL@!13QbaFB^io7GMP8-Is}$Kwk-ZezOOd@4*-MeV6m^xNu2NJlMfFltFGclIR4+yKQuI}dzD
m)(6x~bFy%gO`(Y+MiOEFg|<|@VXQcN$!^ioVO#q?54FU4NRv;BCs9}nN~{*CD0sQ&FTp6iEj{SdAn!u2zA{YdWS3FvKS(SGdZow&V|xA*HNW3S$?a<}
cmZu^DZHUhit1a^ZMyJ3u7QG@PWL}ht75?_B|^xgiq#uvW@e(XtE9rwZYnw#hD`N?Zf=;@l6P3A|Y14n*}4q7!`SPe3+8bfQ00_fOov7ob>me`=m{q(e
vYO5Q@#>|{f{Q#s(cOIblij+Vhj?C4$()Jd@kMNV<1||Zs)q=xW>{NB^n8HR!#Ffe#VK>xqn6%{-a6a2D+JHVg$SOF++v#R`un0?378pw)I)G%bDbL5t
FQxx`$ih#>&b@qsenR~EZ$5ox$UZ*};&OPxV=g*uy0ThFXwA@Wnx^EK5dlGO`Khp}*cg$zQMB6?aa=Pqj2kIMj3gk~xx932V@d-{Mm#r3)E#OZO&Nn9R
mSYS6(KH)z&}sl59R<}kF&|dt{s4d;~ej1;h`pv0Y1zzDma6RmfQ_P7Uz!J;n*NOk!oeNvLVM4FUyBu;TqtWM;j(a4uko@@03`o&!gOAPj(d8AOw`7b2
83o><EO2S*l%CGyMF##KvZj0kmLPk7)^p;qXB-t<r)x)F?;9Dr1od4&-Ck@rzccJg!{Cda)aVqDH|&=g)MDAV6_VPFiX%6N7mxpQzJ1w=IIA*0P94z78
A<EC(nV(i$7ikRre(r>MJfJmbWCSFyke2p!ds2<t#P3n$GY1bN+#H?#?TDu8Z=&WfY!F%-ic2y;FwBek}WG%b>~d^BB9b5)Qc!i4lV*^#FM-j*_}nH<E
4j17<o48#*r4(WvS*n`WG+oh<Lb@OY#_MW@OKqkF+pTOT(=y*YqIg5u1PocTz*6p;k&uc^XSum18HHw;?(m1c)>_-PXo>=I1U&_3*rev^6q7nqhc@u+n
ydVhskh&IfI8RbHTvs}n@q;;@cPZYnc-EHszF;;M?W`<p>1@gX@Ka{tt+ynMgEg3!KG=EF8uP_j;R79+0b=cpt@u1+I##gGBts7(q~?@^arE~_Fa@Q&%
2(*&NOXX~=97J{ce&Lp$Z!ve<9G#jrx80K&T*@8BTUw~9Tu;xhU!iPu`PlzSd9my8d*i9vA^~{F-QGBySljCB|(M>M2_r2G9tBD1T`3JYe|TQrU|-%)~
(Cwiq6?RFO^YYcV11^mJZsq2_O=d$@;rtN_og(zh;g^upHDK#Q<6ilj;BzbD&w7JfkGGN`Sret$J9K<c>b1^5KMl9f8%WsPh>K;A}~F=2$vexJ6R6qZW
Y(qPbLQW8Hy_mQS%fQ>NY2!a$)R*l~#zfF;tXq^y9+S#3NWkRykwErJ-V+x^5aV5lt52Adx_xD&hdyc#gUvZ`@qxm@f}r&NGwdj4=No=}Z-%j0~?$Wm+
(dq!Nl?W8(`MS6(M1P5Kt=5k4KIUU9peO@kAuqZ1Mq*f4$lXVL5F&GdJtAQ2Qm@Q)kp4Bi^t;JwYhCu=uyO0@SX%t>olR7T1ci1F|fb0^EnJo}n1C42+
(?J|oRyUvS=v|Wp2so!I?^S%uc<-~**roWnkB^~!p0A_j3C71*TQRwis;0%-g0whIkDLwWxJj<;7AGA<*(Re+cZl1X6WKWT!d;*PViz8KG0vb@xTc0^j
RPVJkrTx;b>80sSIYEuH;)?ztm=ut?lGseur&k7!Fa+90gvv(1EOQ7gos{-(OWZJ)yRrD>?0}G&tNpc(2Xu|Z1+A^kr$(S|GnMm`e_dA)S|yl6_m=kl1
nmYBIH5c`K0cSSz|-LcP7AoA|(Z#JfDsIi0ZhNVI%QgOxG50=QAH)I!FLyaj+Yetbuy~R3V=p;~i0R3&P51b#4wpE1t}~k?>TE82L7GJyA?7#@z4s!^A
Y@pD881kDXi7;e^R#Sm!Kba<s9JwWwyz!!WP3otc1D3pi_TvkddTkYew$8C`0t7{?6oenQwq2>$u?{w}J2`O*7cGye7;D{&J;3w>>npDfBmXhNH&n+!~
Lt4SB>Thw6<;f#B;%p|P$WBYe={oVA0GE$LlBb}}Dayzx>PHC(FTDR;dYpHXGXs(=;VPPIDu32r)bFNT*paLUoR!F^(-p5AfJ(fgv(`J-NhPAR<cjB(~
!1reW$yTZ}%iP9c_p6<9KuA@#a6x8iP~<+$277*CY~*z!0X3Py%&JtP)rdp(pe&A=4Th}U;p@qAC%tb_zlTomC-Yv&v7;j$!{UOlD2i?h&|*0c>UNax)
8n{|-_K<(o(T_LWf|n@tx~;Ylh-~Py89xyRIyj5eeI)VUIo|n{})~FKmSJ`@PV!T4+InZCcOTZ`q~{|v%3X>#))*O^Hz|jLqgYmU)iLqwRIkN;ncKE7p
Y}=GK~GEZJRZ|*(G2&FS#MbQ#sAr6FD+ENmYe(jVq7y{jZwOyI!|k)WV$UY2U7n71|iJ?O@;$zeoK3-<+?wTwifHtYnSxX*q}vjKkxcU@ehH{Qm!n-~T
t`?Rq`NONpDIr=!0Zd!;UUsLX}bqyIhn-=qKihux3=!2Xg}i%mRX_UQ@@s5Negm-xl5pWkP`SL4--ynVIz`dR)Z```QU%X`m9zUvTNk@x3n9J~Gk{iMu
Fc(l1c&rC#WRD-B%3Lb#DBcyHN+kRaniDZP#7%T*F((tIa)Rj<aTj7kHr}mh()(kk!LmXu1hH2KUr^>3vj7Gdq2SOvqN7`40p2&#T`8KvQ@xUfJvtS-+
&_)nA{`flI6y#Wqq{4|+>RM05T#@;Py3U81tiy9bT-0na9~9boO?3TyE0P-*qCenVP)!W1S=A(V)34d@jutzp36C2LlLLZt+@{x0=~nv$(4)0!QDwfB*
xj&|?(I#}=nNb@<!XXMG+$w+(am1-Xm1L^3m8=}OdPql*VcWpStGk~F><m&cV{o>n<T-T$9&OD;u+8O_EPf6w3VW)bFLU>8Xt$I-Oo3eGs=-)oh+moE(
@YivZ0~&`q^_EXb2`81m5q~8(S9Hs_1_lN!o?~e*4iak#mi0?ZoE|1?%qY6}ls-@>4TCHmhBs6}^6#U<~T>OcG**sLWWXwB4dPUiH(EdI1I^k~gz#-|9
olX;kStUuZL}F6M()<%@1LX?A`Y>iv9ijGh{)sEC|xHGC<oLuP){Ph2Po7&)@uNV(Z+ti4{Ry?&k%EgYaRs11e@J+DdRq~80VSe{lMV;ZB5ukpFuc;#5
T*~_q+*$meh$qquSVD9kam=!PZ8t(@d>ZQCczrs(ptEmUbg4K8nV6%Jt_Uz2B%X~)q>dwK^et%~*&3T+KbW?$+EV(%f2)OMpC)ILeZs(aU0CEe&u^aI{
eu`;LbDnXALXGd;m9C~%xxDSiXyrOwPA*kG*95c~6uYG8?Je-p+G6W^BC(NnT!5I){CoXGQa{wVyq)_JHb`=zLbIaZUw%v%8Xv{stnnQa@$d1Yx&tfj8
6y<hQXcpEsmU~>_)^d2jd466x~Obcb+6xiS-6Shdv(aGM!IeMjfCFx6Xp_IGcvN01w%b1V7KzZ=8CN74Aw0_q&A(E2P0M=#O8c?hab?|BM|IWXTbGEUN
>Lir(wFs3Y$agiOE3`?(w5tXH}mCY~v3wbR*s22dJ`h_~Vh=*Lzgo=y&)b(4At$b4eZyr@DQQ-vGi@Z}n5aa0@x|J}`b8OC8lXP58QqpH*;=AH6jgevH
;Z6RwV^e~(|>jZvZQrW{|#hvhwf@6D$iF`WS3_gtj$eO2@C;+Im|CCjr;6$;plt(*KBA2S(UfcNGr0CeBs{q?eJyzN<j!3W6-w^TFT`ofS7QXx{B>Sph
Cz5#jIG`d3(?7#!t7y3D?#Z1(>5f4gqJZJ*T<%{9fD*RBm_DZ0VoLXa5E>P>i=*BOj&3ez5%(}95u|5<EN21QXza+?M1#+oAHM8V2Wye>3zUB|SV#hk~
CQ&U;xJ`b~S4C#KH4z+WR$+ai?&q8DsWr@+hmu7SC(IlBm?$^=4z=pkV8zJLf67V|?4f+@=aZXiDDXS3G;Ph*_quE;=T5vDHNv<0OfJrwT9C4I-juovZ
v1Bk`l_)wVXqH(fmKC!;vqNuuK8_^kM}UAk6KnkRy8AD{jcX!jb}AM6urDD-GN%%#Rp#x=B%=%Buf;6xpULcs562m0}uK)W}?2P7%aHuOLcQB1cmT99-
(W#S*U(|)305wbUQFKf)zD=)ro$XYR&fQf16HO3)=8xHtIo<^<m_zH~#Y&o9K{TvO|$<?c|Ni7Cw8&_q=7K9;+^PmWb5`)B9f^za~P6%^0gD?8xFW=RT
iv8RqcxN}`+f)Ky>LHy-nioJ_rfA5I`2@JFn<?Jqf+E_qHrBh6?elD=GZV*bKjK0_tWrxGv#3#6H@*@@o!pUA8@+Z(MLhGWKyT0kr{?D;_UeE~(vW>{E
f?If`SJn-XtepZug3b<gBH_k!n*uFlv)*I+vOm$(V1dd=x><d1)<~M<zhRqP);>7@Hc6^JEg|Um-lsGNG!81-U|9aGo4^SavELsmaUqY6FBv`iA-1M6i
><o-glx~}4)Lrh@A3fn}l%xuLA`iIL5NrTt+M}^;vUmIk&}`*#B9W3v9&=WoFZ+6EK0(%vG#qEFtSzkj{LAreqX{W3pPIe7UFvuIg6_SOFNGN!3x??5@
|()f#yr5iL(+_Dy(^R<Tixo(@Ziufds?1&AfnT0?MN!{`}#!?c-fvYXJIDT+gSw;>p^hO&l@xe8&$#U0v6O~;*PJ_d}}CRJzc>4P%-w#_t*N$+86^_LK
=Zb)TvD0*H`rx`k!#hP+!d$UAn6e*w8~(;Mj7dZEn!azpJkVTsjs~C_#K=uyt;H+UE~c-Zqo1v0yb99a(++UiCwaf{=LRluu!NYz4jNtE+xeONky=Su)
_q=0WTCqt|Z_iM(;c6$AZ`FmCz0um6&mw)lF?=*{Fbe^>r(`1kzp)RdD(E0@q;v*o0_<LCF5;myq?(WPv|hQdgfZ~0d}h@&ysH*9UOBv|N!h2*Eb{~2p
Dnek*-=luDgMa`O<@Hajk4sEiL+rb(Ym&a(&qr!U9*w;vm{gc5<$C|D&AM%mxOenRVPsD}?lz;b4y`OTPx!%F~8QRVk7Pb+O<rLG{1q+rNc5Fo!h=S5s
;_7Ayc60WCcrka*xoohZTym6_HOiky8r~5V4ro+R3(=q$hxH{{tq7V}Se>{%;7+kNXCN=ZjOxx~!T~Z&;;eP>;+l!p2EIpdQvrZVPt-~WXbvjPatTacr
Zt)%?IGNB#qeiuJ0q7z8mE|b+HsL~Dkq!jJgh-FkEq2&-|(O#*62vuOfe5h2xYY1uEDM*cI;N&cmyYc$wndUZoso1Hw_k~k9iSQGvjQgx2{(rAF%B#N@
?|MulzO#a-f~%ijA|HjAOuM;iB}x$ytTNt~<~<(9VQv3?}es!jv<Fl5t1PKvkN9TyR^;VNDNG4B*qsA{vxNhXES+V7iR>b~qoTIoGzxJVB)8v~I=`JHY
%^Fa{Bk(bI6brDKkhsx9M8oy6*DxAXT-Wu8H|5T>}Fp`^wh>%)HEm7Z+j;Sj|)L4zc4Zw`nwKU+)(cH4YnRD(la(`dI=sERBSP*OUH4jr15STX9tR#-{
f8e~&rKQ@Uf07pL!k&_O}9GUKSGC*+cXi+vN+IDjerXZ>hWVBlfj0VU-G958lXVsuS7u-~Bj02F!O%1Ec0%cfCXRL#Tgi(#1F@HQ5n}!JHwi#K={76Fk
yR+}_Ftzx(+Rn<ez2;XXMRlxeM-j3j;+aK{Cnaj_C!PrcTHKVo9o>4!^gvAz6n73*+a8pO0?MKSt7Xk&Q+9D+xRHBCRwX-aEF|G#I%@R;3leJ1V&j#Ud
8`{`ZcK~bx+c(IXd9ZX&p<lZoLaoVQHK-ev)w9)3Eygtj=*`so}B{wT&f8%ZX1VfiF$fiZ4uJKFoM`wU2B{`yE8z_yE&EvK@&FAlAN;j`84yANnNlDU_
>%JNe);d=Nh9PxkWqOS<LoyTAm$;;lTlL6Z4p<*avPq8#x_oTBt^L+-^n`TFF`!th$4;7|VNv1V_Z+1Y~Mq8rYxEjNPx7uu6z=zX_RhpaU#dLQ<LmN@7
zbE{6En-COK74)a-@nmAZb0wQf1g3vfKof`{W%DtLWvj)>fPLP3Ov&BLd$7z@a9Rw>3CO*_;9TNmV$CVEV%{5O*-7+1=OvQzE+NnzmDVW)DMT8Xs)UmG
|w9%1bSZ?p~-FzsWtTs_jRxNA;5)j>nPGW*%a&A02bB1BXmBkG9CU(HaRRKDWqQWD{=nnCn9lg=ZWmcb+0dtb*C}6>2KepAbJwV1(=wL_27BRIL9F)T_
E6W2|2xg@!n++Lr)6_b}V<xRFYPU!?5+cA*016YX995t-<V;UmyUs6dWurQo&qKsyL8q2nB(Cg^L8AOnNFAmXH3)KIH(JF34VF>1T{uIZjDMcCGeT<d(
WqLYIa{b}fyxEXt(n~l*T=hUU;|$@^o2XylOC5D-nw1JVQg{7bEnJrbW?z0u!NE1RWyUxtBhehPpxVMVb6zVw?;Am8VqH|?L5<v@v3Dfp4eqIt7htIh`
>KUBQ1vV&m5dzI|ajLcAO#>TdgoT$Khcd$ZfI5lYGNTAGqzTKwx+`f<s?A<aSZ%0WYnAYHs;;%Ic?|z3psS)?nn#=O>Nx_^4*`G(TA9bEA(@lHF{<3C)
8e*T7Pc^UZWI)VA8rBDzqp5Nj2{YDxslrMBOaF(PYWJ`qA3)&u!C(_IEs*#~Vqvj#<K&)}&CmhZ$ijJtq2)_^CcV`sZ$WnjdUkumT@O8Yt5&NO+ns<xp
)cE6OiGo+Ml#^>#>vyg4ff}^r43z$8klo2MU$^pAs3WD*zvVWnrGX#_*Kip)O7DsVC9yvl#4nbO-X3adE=N-qEr7je%=~{5`awyy4Xb9@#-WX5k;nw*D
+RoT<<sch+xooWltM!3YVK6)vTQ;6sWQ0ka8H+kSuH4q5jtIpJ&Fy*yKpv^qOxf;Y(1i6?YR$pMqW8cv>UK6LKs;E0^@5Ss|6XlpY{!ip5Fub;oz2~5J
ZA~L00cFXHFugHyT`V($F{S_wzJ3i9^0lK@q27rdBpEA-X7b29{ump{~p`U9{uI9?d*Nq&PJqxTNvS<SRQC=iND^Ka=Ch+NZ|q=xrr2E8qGT%S@C)sDa
Vn8E$XE0aL0~hcyr@)&FI<|QhU^zpCaV0QP<OrKiI5h+U+*~7*k~-#>@aIX?xd<<3n+~&AO<ykws^b%qnv}N=2L-?)$bgWk_}zav1K(Mn5(QE4NvDn{O
k=3x`{;CqvH9$Z@l@nff*#Gdkk7oSnrO$&Pj{%#3r=>nG1viwQsBH?l2km$e4S-Q~{4D|<J`#^9ahY}Dv@U9sZzHsRIYkvW>_e00<aVMW#Pt&Qz!@0tY
bW~^C)K1KvJzO$ESjYY^G%x=}#Zt&tZ+*VmAwuunhOo%Mr6T&3h-fpwH=CS4Z1?x3-XX30{nJ;dOE=K5#70PZ@^5?*HELK2~n7sZtVjpq+{q}>vYO*dV
0PVqPH@ve~(3nW&H~SIR%(0z)YcrYUGv6MK=uqO~>ZE|}IvCt;+q!I#03*tzW*Sgqb|@aFY2S9Xieoco*6GsX%W8u*u1C<f+ra49SX*3^pFFw(HY1!)@
%UzMaY)y^w1fmgE7Vb!xB}I|b-u}Dx0a=NflheM-VGXIy|juu|1;(jtmDdJnDRqvoi*C^Hu}}xeKp%Re#_wgKr%hz4nGOO#(N$$Xt}181SaY``~qnca~
u3r^VS)+@9{ga)Y3XDysC?~l7zQ5qWpYzI3?KvAwCs;vv2be+qZ>8rcPTi(gnI$E{>1`R>TW??F>u6=Ga;_&TT|iStR;Rzu@d{5=qp6$*qFIX*TI(*wN
Sd2Ff6@O~aeWd@0IHez5nEd;RuRj#<U@9J3-a$_V~?oBF!H{DM~jPjk7^*oOgiYeVScH-u|TC2MGcx>||1wl03XTJvhC?CW+qRebfh;%{wJn~Y9n=z6<
Q;P&dg2`BlBcw40tr%_^UkMeuf;E~pxxpv=BAf~I9uQn6aYEPZY^2;>W?(y>{lTN574GeBidl!DEVeYX~rlqL>R`&3A+xv=N<G5Ju7DI`ZF{g0u@Dq#`
eL@b(LT~tDy14nv6+hWlA%3d?a|Xz80q*fra#gjkO*ktgRW_UtjNcly=Cx4ae4&gclY9I`3N=GM+)G~LRaINu;V14;Gm%(#>w+wsj;-x0{N9I8S(~T;A
+ba=1E!(h#qTgpD2>}Ja7_T&T<qH<2GerVz8_x=_l(6;!qRW-{d#a~BeH6*wa~g6`T{;nm%?%}xY^s!$4c6!8CD&^$_BQ(wRKJOz36e?;>__9?Lhtw5A
v<;2RnEWzs-Ozgk)3Bkhw43+Dzoj|M#62w^3m+LuNG-(j{Tt`-?fWGe90pttPkNbZZN~<_{)PMyxa-$F)!<lUtiu&sY0$fHpF~PyRq)TB+A>;Vp<9aRf
r+n?!{1&ylCweqg&ZW3_8JEu>j&se*<`+>QS%Q|GyYng>?1b?lj_Y|*@LlhBR|KU2I?>;&GFiKdX{@y(w%f_Z=iQrQ%cZ@01NqwM-Vzisv_r3r#;$PUl
d)RC_KcjZ&c2NEG99jqbtX9($Cd=wK_WYzL$GvY`XqBsAW@nwL7u1q&m;9BfRo(Xx+&$C@F#nooF8iRwNEt?=APq+PDx2SC!xL<oLqI0z%JKI5XZDSE9
b3qWAq&hT1;2wPymIzjlpS@EKGS5{}&R1()ZKi7pW$*YNEfTwsPTMRMY<_6o+H|h*yKiHqkte$9539rIKA(f~cuaYhvJTBGNYq<C+EVDrT61{kOB8dAh
1qF%y77U&n#*7$P<X>{mn5rB7R}9{1A#a?tUPIa#AGtFS=OuC@7s(;WjL^d+&~;+G(N{d7=_Z!|7b_v@#BaYTLd|%3#mmI?~Y$Ydk5DmJFjSDMyqaZXV
-eeYR3sHY*dI}Jl^hZ`d#yzSDc(?U@UN5Hb>iATildJ=Q3|PQ3h1eFPcfmcQ^l2wisjUAcy-aZQ*=K4vJg;=s-j8wrCFQk;}=x$hj-0_rF2foMbVSha+
BE*OMAssOIdB|HdU!b{v>nOFo|>N}n(LdWclTeNCL^Z80z!_Lh&X`Bz9|F6Fa=m7AQDgLm=EELjx%NY^{zd<5+cKd?4tU=<NsBiqN$m(9+-)i1NEReXN
mHXLuZirlE<AocqEi{lY)tLzYq5yNslew~fzdwvdOgQ>X&80^66V&{&pB+c07JS&gs#$m&E)mH;;2>E-~Q5wIM(Aj-`b(jy+COB5LudXI}dRHHac|M--
pbAT?b*VARzp4-9WEB;>vTc^)a5D>TZIoC2c8145{yvZWQ9K>xecRbpKT$HfC7-Z_)dcvKzqOrR_0yyCO6DCYka%IHFK%t~SN%@Y8T9{HVRQvp`mOD(u
m4!Y1pJuuU_Eg<aO_?Fc%Ke3-z`~KZyQ~qy7APx<7f80g~s}j(Zy9$)PlvQx3)b+UG5y7lnj_nWydYlgX|K$|BW`@9u+IF%>`rT<;`MrBwp|-z|=-<N2
^5GU}ObiJji=}C2zbc`Ia4(jlpn{K3FeFsh`g(rPb`0*LF6?iaG5chfK~^xUHu?(&aUik&;M^HDe04$YJE?_=1tRX_LsNGICB9GuTCAfl`nFNNUnmCFe
9byVxA<1tF_d&G8vBUlHeu1uU}lg#3&U9ZQHPI{?1tTDTn<8Nu+C0%DHN>uMq~9lIQ_$G#mhqq>{1zUNf5iT><uX92b&=O?W>cgW0&ysgL*VT~ESr>%~
8c>-ILiOdpaAPp8Ni|81(s$1hQr!G#TQ-y+qb7ngpM;Tar9oIw5HDaTtwKNOnyPbdjfNf`V*zU#!X5kJ}OlRCe-qc&G-MaX0A}!1@*iJ|GNsuPEhIjzq
QPL!iEM&ya42<I#AEaZE7AM$(WZ3m4)@7CVoSGRA3cKca0Sd&KM9%{=XF6nE`{Imt<I2L$NaPyKwju$Y`ca3E8F*dmq`3BYE3QG-HVM7cgCQ`-4JL2q9
n{Z|nqqM>y|~5|>wF?+D1v}&h|95z97zpKY(}Ohg;v&hxXfwE_c#QIQ(BBNc>=d_IGbqIIG6I8SQHa*cH)2qX2Mp;s@{_x*mtN#EnB>*+e2C$!r7n_LF
*4)!6r?(K1H)eA_XF9;n6gvl<l(efs<g~!c(`Egp7mfj$L4RRa5CkqqptOWWgM3Hxgw8w8pKGO?jk?G`D`9wzJftrwK@>g$6oDF(f3Y?HZq8jofUFB??
ZvEpYJ0Y;zEMTAE{F+*n}g4;}8*x;|KJ$BrrI9<71%LYd5DmkDdcvu6x4Q;Z0}lRGjPuy6x`hUWvYQkkkI=md2gWf3eu;0Km7DX5%bdEoH7gQBjjmOD(
m(E%RIL73Aa(j}8J<_sm4R!U(lEGENoelS-J9L%L=k{qdq%vnFrro)=FCN(o0THY!p%LA}DBuB|^O~laG)YBU5%&f-Z&77(zpFIGEkLuF`RcPmfww*~-
DvT<WreffS=Xf|mr)P_-cmYwOGB|)^5{)<7aZh;cF&q?1Rcf|%w!K3LDIqYyIITNXUAr{Hj_~a{!T0g9#$|(FIUI-hAUjTv)_7VpF_+Mz6DJGSy2iqRD
RCXPQ9!)_rBmP?<FQ*goa!XfRaQH1IBI>ykO-)ot`UwVMrz2>vsbRhsi&IGN^d-224(_?Z8uO55g`~>+%Dx>txvVpT5eZ{&gL`(Ih&OEyeer1{&j@L7$
ZeBnTFblBsT#9LOcxMh71`A?1@g^+B2Y9pah}39c&QDh(|9*%lQs>xGdhTbzsycboJqYGKB?X%$8S>j>!N#r5qdEQW}z}tZvIQHeGW;0W1^49bQuCm_?
^~q>C0)*9|(F5OW-Xp*q94qmFM=hT+_WZq882D=pM$k1E5eCJrXM7L+lNQSIkxI~!HjvZPnAo&Z!gnAHZlY-&0(N_@Xs=ml7NE*hNX)3)QN`EWEaySTG
Bd$SI(PGlFrsVxH>Kua+oX_9e19cy+?poL9VrDchLu4{W_5BF>i&gX+Uk73DaaSNW(r`<GEKq8zGhA9?wj3}gu;CqxXYHl-5R58OtAJ$fjd@803g!$lY
XVU{Y)+%WaxnxqXT{8lyg`AGI5rzlT{Mp;iMvK5)r5TQTut-z4LOF_2i?p{ROKs%x43xFr>@+aG^!max$#9K2=bG5etBf)dW(y9yG8weui0R<bYTO>+d
7Q2xdk$iT8io1?Z96*#gb>em3%Wxb0Bg@8cWjF#xWR(RNJIgP`AMJDhk)sRj<&PyVA9AVY0Ca`o_5AkD<a5<5Hwc1I0wZlp-dmtr_EXub&-&`vmMV0VR
hzyp|&%??@SsJ0gUfPRb$l~t*RNYH<-4J9JcF#V%C!#$EYI<Ux?`d&6kj#Arqi9g0IS7=xJy6cw`%k*ca{Lb{^_uZ(I}rc-wNisNJgL_9SHGlw<}LHan
pxN6G9AxWT@j`{v>tBQA}Gi=_ieqfH=vDW=ZN0I7yufQAYh|2wsvA#$aZi<5zDEMiAXv|#z`1eog7Wk!QAbspQ!9^1|y+s+>6du*F}#P6|f<q^NfczbO
7dGx<W|9fmZd-RvbwzKzbJ3Ev@SQD$5FJ$Lb-JTBR4^T`Ni#<3Y8=7bv6RgSGZKP)D%xtM@Du!J)sU*-Qa=6{r6E?<#&#XXc1gAvw!7(`8Zd1=aig!3N
(F3Gh;dJ9}vB~W=p+?!3JzcPkt_<5vEb1fubbH#_oM)Ci=PFn;auU{;qdE)w`J6q^%d+n@4Br+9v025+_%<JdSfth9&d6i!0QzXwdiCwLXuxzMK3ojby
3vwG=jAyW-q|b71`8LAse#sP4p#BvX(ktYhlRE%M7cF;Ax{SK?Y8pOUN!J`jU{Y{x>lJ->CRrzE|r?kf^OW{GNRsY^Xv1@v&Sp_;IZpzCJ8{-&D(ro?U
wxB(%8mC#<)IU+s#eCWiki~UPR_|-ea7oF^H|h_P5b>QD@$7Kk`vX*J)6)zEtCZcE7({j`a9}Ns!HAPp@wJ&Fe(4*!3yPnXRNVf|iYL_R961=Y%u8I5v
~z>CBFnN-Xtl4V#%%`a+?TfIo!%w5e)h`{HReGoH6+)mAP9mK{n0k^0fi-kJnku*Lah-5xg+U8$tzhTnv#^+bq7eh72}Z5tWQQT@*UWR{R6ip<KI*EuV
>-L~!bgAI?3&P_3PFd|Ii4nJv4IvAgzh|;KoS#*!zD7TjkhYuS~km<a-$B$jRJB#Ux)>o#3<mS&)WG101KhY#188X8riYooq7J}I()<|U$>q5NRcH*QC
Zcl@eDVrCBX{V|6S+BRnV9p4)rx67pMkFL|PA&q30cgDJB;Nd4t=O}z42OKoHiV<{&a}4g^+R)gYyrFJd?B^U`1Z7}>;9fcvc(VfVbn}g-?{C_6+hLjm
cFQ;bRf*|+4iPiyEIDPnr^4Hzb4^+sP5zzZySU=p}ac>9>1yMO%u*#=C&V!J*S)DWH6KYvJhe(S&qg2X(oI#>`Hz#6Gs-hCK_KExm|vT-+%#yDyW-q+8
lgu?BC%huH96Z@RP*|;|{vT9ez$F?Q6PBVpchBBjOG}R!eXNL3X=iGdH&6?Y8_CKNX8c3@cK)#0!H!y~j_CB&;q**}_-b=wy9h{CG=P)zl(i>57N)-93
I}9_IWKPs7IDGYxx(pRm&=Gd^hiCBI=u!aaWP&8G;z!c-olTGLFuYH=UGR6&G=P;Y@HjM{a2Ydc#YwhZ2zuMn!%ARicE)-1yAMcWU{9tDe*h+V<Ym@pR
H<uSgsbzSE}%W>U|l{4nc>o$7P*5wZ9j-8x0Gmy|HyRjKh^ZT~5=@?b*bpc|ZU#X-jXrWEs_+UAaTfU|Djcw7}NLQC-czYUPA8!h?TY=O$HI1XS_N|TM
nm-oN#xBHCZwZmoPJ?^Cl7*?z2>XKeWk27kH~-sCMl;nrooFzq-E}iHG5uz*8Ya9wrw%3D--&4n-JDEr^A$F?<hPF5SZ7%@e6>68;{Iu80?>GgJ;it}8
0SuGDzY(d{;VTRTw~hq<SQlSFU1+Q+TQ0kL_^4C&bXLAnnmZdZ#%p4sdPr!RG2vg*Boeka?dY{qHKM&%5X;%6ZF=0CWqmv;~N>q-^84dx;9Lju;=IL?i
}kp(}n@SjuqE<8kXPeU5@I`9+>`80(eQLVwBou-*(1N5L^&~sa7_M5kfu<h!^>HU6xY98_8(N(;72s)_Sxl?)ZLcO!hv%IYa&(gu$Tqzdn8uCK)x}Xb$
&pqr30Q=VhnY{9-6!%?wz>n?Hy0aAB`NQtQGx<Z@wxih~zVv(w5AFR}-@88SKTD@q;T{BMS7N1xB~5Je&%Lz-1B&2LZJOO`lkG02Gbd1Jh0giXzRxA~X
>l7X7y+WO2LmW4u%cFrBYaMZ+80Pl{aW+KL;qW8aRz0s*o<cqir<Bd1VcjdQ=z(=r3oS=m~-@a_i9Eh9)0?H2gU4&1XMIpU-+Nh7K3+tQ(gf7k0k`QX0
wQl=6Ny`<Y9@)LE?=ikmM_qkudmMTPDv|Q#YzEATcbcgtCinbjx-=!7&zqDH{I*N`eA(ASTFujqS<i_=wp_`(%fI}Fs#Km;_$~BjI??a=g&u`TA?!Ua6
sXuXZukk(OyE}{a2wHSNq?|Zg1nDkch@8ykm%`-&zh8Jw7uHgo;Ir4K(f`gu~8l~^^QlNX7~KORg6hvQD;_{56r&4=PQM<&Pd47QRAH}$-k?wM%7H|0A
e5n-+D2)&3CP@<{N$5%()>}C>Y6tyZS&35pu!{C9I<?|LE)dtNK7;MsR=K{cb4=vq5!hqrB>O%z3NX7{_HX^!ePmwVhq`V+Ut($<Mlc*sPAm@Wxkt{Wo
wrkH!fc<_|v^-{!mOcj?D$Hs_9F2dRi?eLlMCCy;KT^4&<Xn#m*=Z~k)4AMew4cE;CeBRA)cRm!9EE`EM*A!#e;zBDz8T#(nz^5)N`j9L6qKckSI(U4V
-YybANJ!{b*F;Hp_@MEz%G~ooisCUQtG-(DlW}@PO90PuI)Q)|A6OPhA;Bh1DYF43lzM9fh*w1G!&Svt<YdhnqlaQNhhSI?9Tq(tApNBO^qmtx}jui`(
m7C!HaL?o{kyBFP=}crbO}O^`O92cTWi-Rb)CBL?IW`~L2^K0fJspWDGTj(FSaF+nO@bpCvw~R}BoIZaCX{i!@P%z&fQU!C3SFEDShQE!YAGYc)@r)+t
T!9dKz{bNvnd(R<=vLfV>V2(Xnro89V{mKPA9pYaR6s01eT+pDG6~zJm$y)qt+NH$J9o|jTJc02ZkZy%~|4fb-EfKXlqh)BumxPYHI2qu<eYPw=74s1?
g~GW)7A`!W`<e-vMrlV1Wn(KUmi5wMXY*5l(zNnT@wrmu}P*PiAHT*6Psr%stw~U}5a%i{@;dY7$#eDYLbzEf7d&I76t4&bg616+GUzvYI4Eng<5CNrJ
YiigHRs@C*-+HKTHXs#6QImrAv2_{|VF#{o&HnMN~gIUFj>9ZH;PCUXjrp3r6k_UcL%_v@(3xo*yOT{H)Z)h-jIp6f+`fJ8~-s#|J|24XC?sbmG}nl`5
P=!mt(7??{@A5^MO$LwgZ%&T@?S2YqW4h}I`m^4_=L5uqCoQZ)t*Va2aWj0om(IafC88Gz>a~<HYdZ9fw_D?lGJrQM1gc_u)x-}!<?^kWD+dSoP`fgz|
Gt$d`uC_DCGJK|rE-4{6McUFZm5x?dF1@|&bQ=*IYcCbo1fEJ9=5}hBx|UPZBa%PavaDwyX?e`I+9On8D)VzKm8VEeOKT4l`8wc%xgeG$y@vdb=p!p(R
;ISKusq$-m1mefIPBM{%BuvG0~MIE)a8tB;j~;Vl5km|U}QAn%#&r*K_<YIDEb(dHGl^Isw|G20yI2zI&(H+ByM9F$#fE`Ud^J8hRA$YPl33d@ydR^rX
_A{&E{@r#uJOfkBTzM$zlfhiMuWKd!PKkPdi(1+16RDEJgygG&UUP2nvf8$E>zeT|@_RwMrecm@y16Y|*a3nW!w3m5w_}ZL125=s^Rry+n5$A4W#T(eb
`+1aw|-`5G|+7wlw}qwBMTU_*f&(xf-B2%+4s&&mSsL?Bmba%gxwMzlaPl6)1XR<qwtT5~2FC!lY(im+KED8pK*KTRj{0=GJOw)B(5pj-fIvEqQUllKf
KKo~l45gzJRE>26FpBM?q&au^YoXX^!vgyETdZ=TI34NkFt70_;Scd_X&qX-D0nY4jf4)5JZLr)dqJzNEAYa714i9}4!?|NtV50+5)wo}rvOr_aGZ-$n
i<&<tOpdUVmQp2E-9Y@rYT2M6yv|x6vo}+o^0@Qb*37E0Jd4>K%BAeNl@HWh*-Y0Hmeznj5V-N)k`jyXS+LF_2?t<FZ0Sjf?(pvCX*=U50==5X2qds6T
0|1cdX&YQ2{+tJUbO=Fwkq?rU$HT#8C!p6!Q*GmaEcluG;7+xkax-GxX37p8^+X{o^QQ_h3D!vu*f+h0^6uja<gbriKS;~)6F9BV4;3gn>swW>R`7%uk
2uJvmO|gXq@P*G=&6!M|-kz;Po?RBZ`}!@%#g~o$a<$rsgt}?AV+ZnSDIfLW^o;<#1pV$fZAX+u7V54+m(*;u<m&ywq-X-N^!ndcNDiv+NegjV+xlQ6W
4;pScdUf+t{$VfLFiibRG7QD`da_)MTVE1G9cn(WQgqIXA3Av3g|ebBZuV0QKi&vhmT1KONvniW@dJChx6NjN3~=tVq4DwX-U{*g_4BFOD_>+mxFOKCf
^jQYGC54D2@NWGoxaKhw)HJ{}8(B(S^S)oTWa%S`|_>XMr{Aw#~v@o{-r7oLtxU6hI&)fBO<r)Mm70gkTMn`FB5mSEYt~1V;LE@N#xEsaQFY>fAuoyeT
T`5VJMUKYF=;U%RzcSNZxg1P6B1R@hm>tf`Zf}vREIzZbcX__s>?F5qeuu^^-OLi+Vm#OC>cL)JCgJ5D*&Y_;eu0zdzu!NyiMm@M9Uiw95lLpqWnj7jB
XxyU2M!hq<YU{}W82wd+u7rMk8M+r_&v6*JmU8lZ;x$1kN)@Qe~)cvkN)!5cJ_X4XJdIn)va>&3Y7!y?dcC;JsBj5qb^+FR7bV(H|puuW`c0?!k&*OI}
ecPJQo7NIo)pSG3aD1WQ80z!}XLa2EqcpwbjhXVxfWB?I1#n)ucJ#nti)Xc<!32kta4@@C@OG;xTe=Pt%bTZ|MjdgDGpYEOcEPn&gY8t$4PsOa53n0XI
7>n~gM-ZnwD%HWaP%SWR*ybyu};rqkPPOeJHz|C_xxZE_sF&P4x8Mt{0jDC@<($PqUJ8$l2N36S7AaiaqO0TKWSkXQ+PYDt#0SeA5WWLvhZu}5CU<FPG
ymt@I`nE5B3uIlbj{tFjevWl6NRYj^7wPrFuaLe-^ocAoxIR^v|GgcZ$<6=Ncfy3=g!amz?YqyZMkmnNHvL9@!^my6XVZSENjA$V>K+VyyNT0rjJM1^o
^L{C)o|4L{FH>jxr6>J}V%<qSE4_7gD_>j0hlVj>CKRI;am^Ww5T5i`DqDojW|LJZjY8OwNM1kv$d@%;!>NF`su>$gI#f#4DmZ;@YZXeauU>7BaEGi5n
A-N~cDqjo=l1o>fzB>hDq0R(wt14z^mo&uDhPMT<MF`e%{-l+_N(eV#ln=Qmoo1pjsgMtG+k!U&*qxcS<qv^6^o*b=JVUj5V(vjOCHi96{^^d&5cv7eX
=jMqh$a?p<Upj<kO<05U1%VR<O%qKCihk1ay)s+coLa=l+*CSb{ILvB0&l?fP`t*<ru3E0m>zuQ9qcf%3_@{)BYcXR+8^m!dUv=`;QLOVPFIe!8YO;Gv
sy{cYF<X7onW#=h`mak`AiNoh6Zi=hKpsw8)1*tT{jf9^;KT+UJnQ|VE+0(>u+Rj2(*upqE4ur>F;rWnv|VaT2?n=-w289=gcuEDDAW~GY{vC}lMtu9f
9LTN3VqCwndJ$<X5%ctu@t|&vbmx|noJpD-I(VvxtNU`HJ5KA|H9&ZQz*}k@*+0nXdbE8T;T{a*(=CaR`9%mNl+HEkX*5{|o20V6~40%oIc`U(B+T|2R
kke(T8{Zz3ZET{7T;3oNo7zk0^tJMq-r`WZTGWO<Y6(uqTMygk`cq_W!qUnhE0d{NYiIf!_LsB`8Mt5by56bJ_1B^EWkD#x%4u<h0nYRX<nDln%D`%um
QG;wnf|!d21($28Dp$7gvRIkn<`XXWb)k9M7a;OKeYa24zG(k>xEjoN9Nv{{sag2B6cPu?Q$F~!MXla1vZE5BA6F!R6y>z{$7KpW>r97YpA1gXl1%{7Q
fh%ZE1W(H27hgNcVKvSx;^G;5B%)4vB!Jl6K>NUH$g5vyDTGg{5*b%}c|==8RExx(w#XuP;&kvbU9StyQG`;`T=b%L&ZSqW-Me1=KHXb|sxI`{D2gyiG
n*VSeX%9@iye<`xf3KViw~&N8?OARGK!-2Q0d!C$yFkL}oEAZumBQ2OaIjzj)XgH#B)mN|_0%yft6c*V~6UfCTH3@uVAe|y>4m~Qd|jO_ZXAQntHTVUY
iFN><oN{QYHnixsFnyVy@I876yOMA&Kh{4F<{oU4S>uEnaUUtTcLKhYl)C@Re1Z~P<fxx%<h>`WuoSCV^%kEa-ajhcG^BV!@P$^5(jic;3sc^h(<$$N6
Fw+Cpi$JeT;3Y(##fOtl$dqMVU*~JMf5KC#umzKIHDg?kHp`e+sp0m7SEFh$Y2rnzCTtZ&X*r?@>lAM=s>}?lvOSw{Cy2@OrZPVM$fmF$lNm?uT18XkW
bL%0+R^DpHU}uL(rh-7QIOJjuUvPhQ|%n@WhSs8TIUPifk^gr+1Vj}VRgGHRdG6|)ro3hXZf7n^{s;SSdDM6km}s#%a9)ygfL|t&f5(pe2e3dlYPaxDX
?e=ktJI|xYHiC%+qC42Gz<#VL>lutU45C<;1e|lmF?8ff-h|*xEn|iGq_X`ZP^Z6d5}PQ$Y=jmAYvl+`#qIG{pnH(7wm}U;>llaxj}V)yKjA4)q4C>Qh
=E*JZ$WhTQBtzm1VxC{-hA@=+S@PW6iy<VipqD6s}IOwP-hT;EO?tjL7b;fldE9%HhIOEdb`zCEvxgMMNx4Xt+MRIGFwoTlwTC_NO48Y_WI5B+jDSJ&t
GC#&n2qQ*=taG0wwrytoo)I*-zvP;ROc}EV%!pUEb`PYGnHmhaywp`?Lke=g9D0wuOV+_Vg>h$(Ua*OVUU|m1v%ORu?v{-c)r_1){2)lHInqIG1m|n1@
%W3OV{zc&tY-oXBsAL7R6Hc5x|B>qhKEreZ3NqvorzIsOc7|7wO@|XUEw)X~jEA?=C=d0Oxoh@9pvD^GtU)53*H=msS*3=iG2Plp-Shf@Z}7Xz4*6tTK
(oX-uMZX+*wQ>YYU-h2w+l{}i5=uib<8QX{>V-{IHt6Z@q5H)Bw6dMrxx?lvgBKTImqYCQdK24h^%w2BzUL#<sctD9P*{<@;EI~)AGdcC?B!006UZ?t#
X!(ZZESt<d4@}b|%b~W!cH5`^(N^9-QIxYZi(4Z0!ibglTgQxw!oi-$^^sS=$Urog%QM)ABv$G;Oa<uVWR%Q3zxGmAx(p8OEOc1!i|t*(R`F$hBQI;KE
Ycoi3{$oAHVrj|bxdg=5bV*D4j9rl+;0i~C>dJ#^XG;X9njTJI^GmA`p=kyvxzjk2^M-o*a?#pkfk!uu}(ll|-e@YXp+6esJq4&M$Y4Uf!CUZPlAySHz
t7D=3M&aZHTKZ`$k>*=5V<p;m>^Y{MXH=cd}2Ty<U=WjiEvHm7oTG@@2xHnlG->l+j@z&u>@@1T4`_<@^x8D8HZ-4NI@4Wx#pMU>PKL7NqfBBrvzyI{>
Prv@9XTSAVPrvjRAAI+pn$KTm9J%iNCW>$N8{hcR;>k_zCULqy*x@+KeBquB^WIPX{04#l$KU<i=l}7h;dSG!Vk^VYhUe+kP3+xRcARIoWCsp*5{GVd;
_>ub|NW+Gb#I=1<#%uX?JNJeSzG$q^6*id96s59!(RAq`PS!<Mst4Z#F67}GC$sb?~2e*-U_3*j1CHPEob?59KG#l>D&9yp1k$!2j6`6M}PV3cYgTZzx
>9tuYdLZFaPD!fBxG>*7v{u#pc7KdfxrXZ~psF|KQmlezp1hy`TQKMoGuljTVn@pML8r@BiaJKl|RFJ^S4sKmFGK_w<K<`}CXNX;%HOcfQc*_`Prc#b-
YA?5poIi<;-dk(vch|L`x~{n0zkvIC=c8X=B{{9o^U{`mI2zyFuR+b=XyijCYiht~PVPmh{!j9@qK8mlxLx!F6*=Wfz??cSuz#E-%oE1DnQ&*SF5*^|Q
u*|K@>C$6*C&P|plQTo}NUgRFuA1LDHjb}Moqg&hE`%Yumo6lIQ)o1p$YSynm+Zg5vytmVSQTnzupS$x$#&>`A$Irg@wWr_ujpG)d>+tE<{<u-aQ9sRY
8k(an_GEwfThG4ot>bnZZ*Elg!I!_;sQSI{{-{~C_sZ}5;OUS5zR~JI=kGlI);FGg^|zn?^quCDqhh9Uesd7uCf^)(caZ5M>QQ6O4$b9WBYR(4t!|=xZ
8srzW2J}99`;zc`yDq5+~!T(q=(=+uzjJnB#yHir%`Bnv$E3cg%<Yj8lQ6CcH;aPy-&aSm;3!4<UMZgsFL@8{@uMM4qDlJ%~yZ>gYSKRucz<-_xJz&H{
bj2?;afOyL*@UhaWTwIBu~Qt*V0r`vbjj0zZ1b-_IRh#mz&rt<r5|j|(>`6F<w`=(9KM{IG*{qoNm5@3-@|7blB&PqYt&zxywZ&_~@iCTOhL`0ddIM~R
!)M_U}lGH-R#$kGH|+91JRj=f~*L7t;7Z%wh6^WM>8@9pM4Z?9b|I=au(AN=@ugs0!!tD<@R^m|`!6m^QlMlDB=_>W(2M7T%u^qXJU)BMxdp8n|{?BD+
IZ=2UmfWG_FKR5>Q3x8>VDm=)vKk}`7C(Hl(jdhHLrFGbapWLMR`m;CVJ?2=46;F<98z{bc0pQ0ES8ke~1?ahtBn!83lcVn)ciX79*}!}M^1c1G-}&j@
UH<gHHaq;_3x9I-m}VQz>t@4yl>4<?xB2b|-~Y~g-~F5C+PFb~?G`w0H<+jH(Pxi`yWQeRhz4-ec$H`FO<}Ea_bB=P2nQ40uxZ$=Zam}Gj_9x5wVhqPe
OTBW?ERnrej`Bxn~nTOE&uyZzallw&99OF{?o7SG4mE(_ptDlzib{Gq4%+T#K~Kb+yn0!-Zt^m;OcvS^w$k#W5V};_E!z@t=IW4G~Bq{9s>{3-27k1<N
n{DyV-;M?bi3CO?EjVrMvQ81B3h-%YzFX5~drahb8m43H$~}57cLd_1FI0I69?_AOBVp{Le9Pk8(fx%^RdK-_yVO;?tje`{~dA(|dpY)pvjLjhow4f7~
DIHQw}McejzV-v{#R%^vnb<*Nqz-RBGM;_=&F60hI3_G}IY`u5ZB{^wH^9|Zf%XO5zM<}=TQ+lR~FeDT>2fAs#(|8TGFfBMq<KmYP`_RW7Am~K9Q`sJS
-i-bM49l+wful(kFU-;26$sLdMV)I}9?S}sgq&RFMareq=yvsk85_?&j<gyp`GtW2u*&BIZWHbnN<L;cM*hrtta<IhGpYIVmYW}-f#c5-~Uq5j^V`{sN
P23l%+2ivb>EAvg{T}Zcr+nw9P3#>&_v`Qe>^GnN)=!Uix|fjl4tnt86UO}c=b!!7&zsG@`=f6h%Y~;u`~G`h`=@=<`qtN<mr`eYzfCv|VkG`z*|=kVO
eGKGpwHeMa{Y5;xhbuE<+acAw{_T!Z8_l{|8JB3p*(%D*Lf1}(dVs~io_<*Jo}x0Xg2chkG}ux8(%#YC<l`@{_*b5zxUqn{QfaAn<C^GfqNw!%EBhp8?
`+9>py$%OaJxRAOG{-;{SMp9O>1C=kd)l*-L4aR&^F-q3dqady#mkS#G1w&yIO5&D_o2W75oTvUg@RrQwUcTC0ZZKIgvdxciFp-5>u^vyW%r{?}s(*KF
vHGQRz<4dm|K|F+s~5UFv28yLXN){X_(5tsKsiyXH*-fz-Bf<aTe7B3?4Af;oi_UIeOpF3{l=0*A3RPyB!fQ}Wj?H-(<IoiHNd0uxlT$&@S;|8jc7dt&
BsHVtRH@<PO?z10!`~83Y;<MlTr(-6$m!+HS9zVIk4khK+KKT7_-4Hj=_rF)z5B}`w*ZyK}+;_fy!`%EoH^d94eK~s{u=I5F&)pn~@WaR0VMhlbZ1^`?
S?<ky!l}kHH*S+M_a1*Z!u<_3b$Ao$O*>GYbp_8i@$4txZ(!$WyxT_N{hxnlpLBlzZ$5bE5B9sc1+eFfj()Jm+cSPA1z?}W|L5;Doc{jbKL4ZVmBk62n
;f_g^}qeXsR;RxUvG5#?6<$a_lN^062GsX^yXIjy-sc=^bhb9Cv!itlIm89Cx>`F>2*(X@SU^7{A4fP|M=&VbT2a1LCcM=G=Q*|@v}FBe0^TC?4jT!U!
z_0HWxH$$&dWZeS2f2O+nC<sL!jsXMgg}vp@Q?Ll4#La?f;M@%`u<$42YuR`2}FzSR2smygQbw>01QqbBehr5}~sq_Sq+&AUJT&JBF?^qXHfDY4<O2bH
EU_~U<m_T7JY_Pakk!p1)7AItvleer`Y|Mmx8{MoY~eEx_)jad8R?zg+=xL40UwpLA<cC17`*Hm6d&-2p;C7$<xjS>%6Og?EEoqcXRZ1hmr`}+ue@|<P
n@5^?0zo1!n?0C|=f!PDLB)Q+f%|78&P4&D7=<}5NT#ajM?!LVb+~>W{xdLyFj<Qz)yf56o{rm6#;0OCEw5jcX@0-W&=hR33-G6!aCqH@bkN)g~&;O_A
sM>gWqt*|8?{Avw?q!u6YWl?8tSsl)_Q9V!V(l>(?tQ^ck~lf;IEw9fUNyz2)zmddx_u*fjLSv^Wzrz?IfSn6?CoB|ebWR%v)yBU-&fqXSou87J^j(2H
!#v9%6*vq^gB<#{<}|q|1XYdVqbm#<8u#qQMxukc4T<dZSvnf5dY@Cz5l~6HbD0NJ73z@8vpux`^P{1jrYEF@{m>oj4yiro2n^upO+H{G;J!^Cgz&9zi
CGHX>;!+>t@?gwvU!3YaEm4!Q%Ti@DM;vNd5XjghN2yR=!Ve%BA0U$DX8t^VPm0v!cCE?xTJ0muC**`uo1??Xt1NJ_)>iblbPBY_G~M{ngW-e)D;au}7
{y{OY?u`qO4(r$GGT-#`7z5BHhr;WH)s;5&d(qsSu`KL4cgyW_cq+t|O^pMUt<FEnaCcgu$6>6gCp?5qE}FW<g*2*X2sH~&9o#(gCI);=4&`?GI0f&T8
l{M8GP+h2v8udKat4u#7Jlgjw!;7sZBSj`%=-xoHq_o9bxQpc;#@;pb)L*%AMI9s3L*smWBbRGihyh(?)dxi>6_JMv<|2aG~M!3zSX%-)AjP(f^4=3IH
!}+%V06#$*1Hw<R!y|rpqz{kC@gsz2o{%Tx;gLE#(uYUp@QA?2C*=5q9-r{z(|!?pV2wUGzNQY3^x=^?JRTUJM+WGT0eU<rb`S?Uti%p0vBOI2uo642#
EvVm<4Wu(HFlH$J4(<z?HA(*M);HCYx?lW93Bsh@FOGq$Ou1jz>kvPM@Gbx<0Ex=qz{kG;qkzMIC3D49LNI!c@&5|@*$6WsKdXgBRO>>r;dcw@wn8Hp1
P$!Y=Ax<hCZ&NkL&2;I{LVdKCYvW>*(V;=19pLDVZZBbEIUBl+2M5flr2nPnJA+!TuRPJrk#A^7MRIhn(n;)BjJlN6^#fCyVZ%51*e5w0|Z}&xg-X`bL
P;dt%Rje`|oBW&2P&-a+!3d!1K)n%x~N9*_yUiY1^jy188Td7AE(ZF0DRTV1Uhv5_JT@CjuoA}=R$YuB5Aw18TM-zFoXGT8`Ua?{YA$(jK7=PD*{;JzV
sgnpf}?h<3!pxq-!xhIQ!VXZl8)sYROGaNYli0m!;>}zh^x_j4M76F~KA)yGMQN_hwYR-CwJly)ETTASQZ98-@s<SXjXnuwe{7!;ngGHUOfGw?^z;+mP
1Tc;kH7?2nUsGzjUrK=#7k#SQdF<=&AUhLe+FEr*2ibuHY(ea-inS&f3M5iWTa6aMYZ(2%$FBqq=+*oe-XWjG;j_ODgueC4drDuj+<HW?xH6=x1llZy4
rN9FFR&i!=q7@I7)b4%h;llTQ?w$LqngEZuK@hG4x~v6@c{6(A!PHE6aZHawTi{-NGFF|WxY%@NC8=0IdR`I$pnnd`Dh$&Jgum83~;Cjx<0tra%}~b$V
pEi0>*LZNU5e^qBB~(=1P1(Yk<yI<B(`^gaE;t+?lyetFKoS-kQyYQ3eC4nn#+tC9xXPx-6Gyp63*(w=S%dt9m84*mA4TZuj*$!_-jB=rrb|peh(Ejue
GX^Vj{H$^({z?^y2FkSi?LVQ50xZe1Q02HSazaw{R!k^a<$<hjvZfOyGG+zFXOHrRH$Lp9mra;dO2Ov%Yer-4l-yAW%IY|78gbl#i5UcaE6s1E`r>5(A
s!ky*3fDr*&3jAhMVHBy;1}|^(fYbBKEyt>EFQ+Av)A+eJ5bShakUFtaRG1S5AOR6;5nZK)A_3iYwz4<MfmWb=NG#31Zv-sKy83)ML1>eiq7jx2*kDxD
Me6mmnWKxBTW(QcG|p@&T%cu8ONfm*t+HivL6RmL-M`Lq^ebZS^wrmEP3NZ_S>IVns?zCfJK~ld9@eom2}(duRSQu2pUlKFb0a``JgvP&du{4;vRFoi)
gfhIjoS>H+n}gv1Rrz=v4qM3!Le4`wfkEIh+A3cSX+N%0|ARSkT+gW3V5~Dqea(9#mh~Xmvu`Q(ImEMj>h3(pyyB{Xq?V<nM-<Lnl9Kdccat<0E4z1lM
ON*-SBF!=5R{{V%;$ot+YyOx>a<21~a9hjw@UUnN5*Ayxer49ofRXEMk>jsH>4WN~Ng4XX^=|Nn)FSn4p8;YfLv-5xCuw3M_$myG!CLXS*t>UCi5X3A<
CUVJb}IfPmMGyrnb21A^A<7#2NvFn4nx1v+dFkO4`7iQEq4`6lTUrR-3FSXo*RsFoYH=c6tjKzz2$WnpLfdMzU8e4Yt~d%5Wrn+aokmVv2|TbRAxeAjO
Lzrr^?#Bq`>Fc?G$g9(S5fSlwlbuC4(PT+$EnXw_`f?RWJ*bPIPf*=JEnIdlwiyhNpD~@S1{N<*bZ<&opSDiYbwYZx3)FNnbie1k+B9o{Xd?cCf64O2Z
>R)Dmfj^#o{d)evRg1I#Uk;cL9BA<dK^7m4AlSo#yh0-%ChDH2y5o2FueBT>RPbyE%|vNFg2`5d8yqr&Ac-4KDJz^un?<lBs!6I#vxKUGRUNWCDS4_P`
CV+G$FID|;=bl(XBd<E!12~|E8TVC*`!?)xZInqJwz$hc%F!BlJ7dE<c}0$6}^V>T}=v*6I;q~E=U0@quy&4Ug7k&*DkzPckM-Y77a?Z$*#AT%ita(1e
<QCliC_E?S8MSW;l{C8a3^XYKC`phJ{A6+Lt#m=<BQ-P;Iib0UV(XKtOy`z771iI{+y~f-y=|wOJ=w4biJ9r!;k8t3U)Z^M)4YTu~+%D>~OO(Ow4-V&l
$u=>^lGn$?s{ZDPj(<Rb3$%?_wds3IY;SWU22LHT6n=$zp!z^)vY_y$!|lg`maQ`HbuONZ%#^Jk!^Y%d2aNN-m}#~qb6w07EkYpFJsCM?g`)u1dj5qu<
Gf06CT(okx0l2!o|tsT(bX>Fspy%I|2z?63#qZ;BdMFR>$E6G<7o$(9V@`b5F0~Xu(>2wCA6pa9NP*EM#ZfrAM^m;9Z5WzMqI)lzkt!oha5)bcmzhBUU
bR3ACp$1)UyX_c>1}m!G*36C#1-xmbh6P<pENxB8*l6m6ptrWn5LN-E@*80cgFyie2iRo65_SkS2A}(Id$eo1j4@;P-NLsEYNK{7e>6<d%WW4#%R$VIx
4Q(OAvO+lA!--pg7GGTHk@f6f$i>(*mzxUC2&)#BTnIjhTC<yD<Lx|(3JG%YCY9c;O)5iwkNk(QP^p?jzwdeFW??AT92B>Y75}r7J~_<U~Di&AkLF*u-
1urCFPaM>pd`o6PdwQ7-Q0i58xOY+bf-#r=~ETx0(2I^ZDb24_5;?tiikh{-%!?O)aoZO(@Y(mj(T#t)tr3TTsw+z8Wh1X$^FGV0g9;b$erw+d{^n9fh
!I2sSz`Oq{F>lv-~RX_x2Z<>uR@Y>CTg3{&)uY^AJeBr_f2*><grD+YSA`ED6GaPH7%MCjpbrly?MyvBmFA}=8_E7u9r@yV8gTR<*qyQLV@QgBkRKxn~
;wKPzfUKH-42_+Q;!oXBnA&ANY)i;BMIG*PM?a*6ll2Tht$2T*6IqqPp0@?-Mlj)$HC-hdX64+pPr@&KcHqmr-yT06lt|Ba<zFTHZ55;C`y0FPe2UyL{
mxR;!eV>WFO3gNz08P+x(nOfT=uFqokX8{YFxX-%V?>%nQZu+@k$x=j`&*K{7NVJ~4PRkF2j@k(N_RB`%Usu$W+q>tncwfDAxTx2TX2PMn9(BQ1o%T)a
M3H+sym8Un4f0wfE1>MqeG(sGF5ecE`kK|mY@z*I$`3rOd;OL;mUU6$ms-Tiz)E5Fc`tn6tbaRZ?QEp(US|%AB2Mp1nwBHoY?A;NRt8?he{|YB(O?H;C
7*ta|kGxTM!5nA!Zj#U_&g?+Vzx~P&Glfu1I?h^;}RIa!=NJMqNXRF(9Pr$P^12s<@6c(Tz3>Ew)|Mfhp1iF=<3YXo_`<YT1H-UMzZx%Poj(M9!eX4N`
-pBF{a=PoScl?0A~Bhq`pR1v?2HGAm~&4?mOzADiV*yjgyp*6F0>rMoTiy2)m5w%}vW{E7F>w~YE2VYT>8pZ{<%_}Dss;;r)oj6RG7BUfPaknx-JfH>t
Mbr5W*qvQD`K!;U61<O`ABAq^qn{=dfQfA<gl}@Rqjs<pWUV^nW#v*yWqna253DON_IjNIKyYFG!Mk0``2HVUergTDAVA*yQ-lKFHv|GVi42vuBV5LBO
U$;eu0<F<#J!M^Lse^tvDmZrQ82~`5fnjMOZ8M!rn3F?OU+7S$=>QRZ<SAg?H+F4qL^2fQC-5rnI03CQy@3biLYQBHq8U%m)+*LvYR0Dxu|%k%)^{RpN
Z6#G^H=1-_Nu`oot1~fD=ZkrQS$<R$Q7VA{n0R@-^A#3W96P4rkp)Foq9VCJ-hwva8BnQ-Kpa}C%iwN?8);XWhb6@KfS~C_QPL<?Sb?o=lUxp>_@}(V{
n0wl;xdWzJ}!;x?e!bJ0E^}c7B1B=X9S2j<4MHW!AZn<%2SwZRR88_|hoGUz(7w(BwJKhvq@5c~z_{DouzqrxeJ3@O|AIj3uWISIg*fdKb*fnE3SY|5c
agNM8<-m72D?vjN4K<6-{b`{3h{Cod&*+5WKd!&^;uyGp>fgF##_@%!%~tB46)+z?VhY@y&X{UaMkqGz!&bi|A3uYFHtv#esVq&I>-7Wsc6fBSUMYeZ)
{yO#g8?;qpqquuYd@p9(>zv}*cxqUxsdG6cyW8CkjIKCd^@$UNqb(Eg@>51PiS+Bg+mHZ$5;g^fgAEKUl#OGfEK7ZW!@QL`t|3UcqG3xW<!`n~0{-+L6
M%1UmpU>pEHov@y{=R-L;=i&3INw0!tX^J3f9?C^g?`>dA4`(~cP7s-yB_#IC*F_od-;CP;{77|&*-m^|I?O_uEo!T{DaHoIq*-e#FLNl{Xri8#rs#!%
tpv3%)>LYRWxUfO`*0!IRL#D53hQQ(vYeOKF$p6_vM9gHk6OF3EM~&mxUEocSgLHLv}gEwE9HfE=&EKeg^dhM!;vCP+9kT9G}x@UQQQPF+9>ENF1EgBY
vASEJcQ4QJ={SZ`0PM9IppOc%&bvarc~F6D-{*G~5VP0?!CO6{?~%cu<H(`dv>>&*|ZGEEq-GR>e;3<s82x-KZRK>h458Vw~`t-cQG-vDjJtP~{@1^OA
nBP=n9uyVEi^g0xUzc@1x7FVVYnKpQWvG+>z-u`o6$;D-u7oR40j$Gtp0r*GHYjj`H5A}n`0*~|R7u{b`LM-0=@uy-N^3%<baxcl_;ay)z;e|N}oWhSB
MEBHSs&-~T&T}5Jz*_P;wt*zP0xU@)UqbF+m$-ejhF4`|qrtMq*yM!KSvt`<*M~T2)tIuoY?@KOcY(}a)RB)}=J;jSSfKUDgS@fOw8n;Q=NSJnKs7M?%
Kl;Dr%gBj8(Oun%m%6nhjAeh&f;*1RyzKwDskwLJ1@7QRhHI^%;&h-EpLWS{X_??Qey1byj(@%hAMXEMgePbEk7%j!Kie9JoiXx&enMBg6JLX2yfoImj
s(jQ8K3aS;0EiHexTAT&gBp5PTyGCEETqju6E*YOT_JdlchB~r@t28ib0whL)YhENlyDC?m#~f7wkzMY{-vZ#~<}5{dN4WmFFV*vv|3df4S-q#%2MF!w
&B<Ej}KaLh10G{DkMEBC6-~ChzM;)KLuhVf^0===!C6u^<%v75Sny*OZs(YpDGS{>;v6o$LSFd~~4CK^qVG2kE&v+CS$nY?RTFzdF&pIq$BCQJG5nVYd
(RzfXUWJa3X8_u{}2mvgG-N`1L7B4jlXm4W7Rd|*$6()RuQHoh9eobyi^-!^<OHbptuK7c<So8jm5v1QE-Yk{$0C!z<fBfZJ3gW<#Z8nbHIaK%9ii>sx
)I_39i=T@E>h&jXf#p{8w+Yb%5YVfd)&FVgPq{lS@ewh9~|7@q><@(k9ua)Ob^!NWR;(r#uAB#Ml7yL`ZH;j0)&|gtsx#MAV&foUt3#0Ii@$g}Kx|WCM
^n~K~j0CH7_+k1ERo}tqYwNuVH6&v?!V6e<kUj~U{XNLPLk*0PFfW#qGR|B!lpo}OtvnaepV{{^`h~i3BzB+z?pk@$4%y(>s@v@M!FpKgvv=^hTJKaNn
W6nx)Xz>h)z0ZxTZJ<MXWM}vrWZzne6Ig%>vMxMOv9QuXvjTCPtES)^9%m6!GS(MQp==FF+jl&^S@93CVA$QTsK0<)<v19?$lQ;-*sDT=(NLgdEV4t-2
c0%A33Y9uI*oVuvi%pQ8x9e2WBt#Bk`hNoy&i}-#PRPLEheo5BEC{_DANG^smv+Mg7<2MSNXEU%b%gwf)^i@}J@DA^*+$y=2IT7CU;WU%Q_lU+Nzh1yN
265f`O+S##X|{_(+n^FaS_zxk&A^#0#P{p>;iEv2eW?jrg#{a@QJzlr{!&)ExkuI*>v)IWaO``L@+Kl9J~=M#ogXlaN%M2GBy=Mx@0|1i9g{x$l%=={d
!)$%_`f97x3o<F%r{?4oId;fgPoBZd&^E22YDm0PAfX#i>=W{Od=lk*UCjb1f@zuFJUXHiaUmh>NQ2bsSkKjsq&g6gf?}{AH`5rDFzGlSRV!L#vj1kZj
M8un<JIk<1!SvaZhro0(W3|>y0&RDQC-gLNjfH|lsa~TgJDsr-$FY#OEH*CP6^HziN0-hbcY;!{WO6vc72jkNDr^PzVkD*frtG)3{%mTO?0|-io;F!bF
24oLf_ZeF@@qEaHyE<Zr+6wEtzFq?rW=o|S=4Rn!4|O;Xns>C8{6dtx<IjUDYNbFz++98;_0lnqylD92kSJ0;EB;&x2a@O&Uy9nTfo3}>0@=TEzxXd2@
6NtObtWFRcj(l1%QH2YQ&qDce-=cpmCcS%!M3Q@-|Vxt)#4J&PrGyWKk<8e0`HZLK)cXCJ}rclhb@5v*VrvoHfc}B{E?(&W58lXW`hmfHktK&MU+z!GK
nh?y@h?DnuYr4}v3*7vzlYA%Wg5oXc<h;!%4(?fVWIK+GsKTV6IM3L@VQTy7deA^@tn@Dfns0<AC7mXhM$TE`f-m}=ER?E!r;aLZM^q!L<>eJz9RIw(+
<X3WtR*22qg{o0LoS+K+~Du7bJ8n&ERc!ADZNCK6ux%P>Tc<bea2__w$q=4El`h%=1Z1lQ|a|l~5jSbtW6mqd;yG?gT*!d=#FxXtLhHDVp^%5vx-pd4l
$$eI1QDg2y*;J2odZfnTcFnmtNZo$vJJlMo8I8(ID&>T{pa3B<EmVN6xb=CqWy!YYw-6QZwws7cyV&XwRd1)*%Hmq=&}9eQu-!<>Y)Gfg%=DlrP<TCxI
cjIgK%$VT=R-MT)0*zP-X>S;0<Hqy(|diezT9%{f}=JIC&g+8!IxASj8sZz7GBq``-5Wr$&Gm1pi+0S-dLFmyeQxC6BHu!Y62LnvkQnV5Xprh!`6J807
EUdB3HOrf!9kTvBL%;K(Eh<#u6dRnsISOZKn)6)Dc1MNP*t(tO4g?_0rO3kqym9l9aS_GAW=5Z~(V73GH&z4fPqoL!!O2p%pfOaKp|movf3AoH5Zx0(E
6Bh=icm6tvi`Q#o4l%Yp=iY0T{?>4AC+X=F=u);7HzOnN;`%9jP>vi-qi%{kf?LDw1e3k_;Onc0Nuz@J6ZsGvf^^W3FQE<U*tZ&8v$(3pf8JR4zIx9QZ
ups2dDZU~lvE(3e5NMX2XRRK-o0JpSxu_~ZofI7i+MNON46@bQ6K9(@bd=p1XZjN<?aVJh5wo(WrCNC3l800Dw@(nn1ecdhSiJC^iqMBQmn{HZe0@bJ1
r2uVsxft~)Sd&rb!#p1<CNl)Wkns?$6T<?%4qQpn*7mBXOQF-9&7D*Nqe<GGOJYV)%&3NndOPq|#ZGPPHtD$b6{cHeCT(%Lu%YO(7_K-e!14lWiQ^U8T
iN8V%7{0Xy?DL+QQfD0#oyuzK|j=e>X+^4qaE?aPMIlz;k|BeK`N6~6necGL4%BQXUVWLiD`CI5GY^F#}0*Tu*h99F@Z1h)!5mz#$bK%h&MEWx<u_td~
b;iEGn}5t#pP=q1YYw9cB_4Y^Q6rQ*8|mrbH@SKH|-mON&$|yVP~Pg%QP{+=#aq_k{zkn7Jb&7Fs$oE=aWujRt}_AS|YY7!@i_r8~J?@Or<1C=j9OoMS
XlGf_9}$>`RE&}dMzqfs;|@C2*19<4hPFv%{5h<1sn3@AWFcRj!sw7FOa@ysFFE9PsA;VrdTa7|URlLxyk$rqLmly*!vGGrRSN;%3`HC(A+JD)+l))E2
*;?#YVmvRdSLcZOBWr4sogbI4OL@OfFp@G`sdDWcZmjjlO$sJQvJ4pgjW?v0#+iMkQmv*}BQtA4i;D|RY!FMxxQ>PT;hB2S8oaGhNbO^S3y=X8x;ySDL
S{uLu$m6J(6m1^YsqKc;q~5H%0NX&)NV?oK7{9A_yfQ=jh+Z>&e4zzIl7k+ksLnc=Z)#|o!`$5IZ)?4#xYdZsP-S?z?P6#;QUi8a35+->*mSFVrcT<uw
HWB4GX%Zaz@tl%Ljy1w$~9SJ!LUGiOoTQ|V>|{;0F#W<(dqzNECbWrDHW{OvvD$8iMXwRs}YNCgLOpNq?bUkj#U{<t%iNd`D91DQ5Y2)iHcMdJ*F1YWV
j}G1wEQW9f2LYELbS^tPM}YoTAqoX5HOTrl^A&DlN}%I$*Fyq^_z38&ZHwXDz7yPG<^amyEUHWL}^kZ|PVfmEET69t~W2>{T{gpmkjZT-0T*n9!%p;^j
<FA+!ehq%BxB<}GwapM-{i)x`irV-Ia=t%OJz#I);7pBBS{P6q9)KcP#3jd!grLvh|Npwl?p`T8W;>ChYxXDr4PS4>yj?FK6kPHje|1CS6y%uHgPQq>K
Mk9yho^06B8WtZtOqh;^I4G8NaT&0XMC$#~yo7+^f6O^Jtrpq0>@?{o?6E0;-i<mcx>94v4)Kw}S!v^cno-Yyylul|8EP=o(WNApLAhxwGP=QtLPRMUy
kP5AB;BkvmrG?GB7s8Ya6`<c;5ldm<T+tnKR0|`3sci!~WLKz5Ee1+~ntH`H@lS~WZaVZli}lo`GqvLk#6&`MnB`Yt$!+8wC<v^tS;VwRz>=>ly$eZof
fhT8N(?|;(H$Et+gj*hQ8bvHuyb{h_vC_xyhOLCo}yhb7=;Ly)i!8-$PsTskS-@1wkB){*><5E^z~2&Q?Ioe&11IDN}C*tB4-CE8cCLj(>Ifejw$$fvg
^Z81uVr0c^p8HO0SoOzG*V0uh(WAr7el;jlo1MlB@{Euu3xlnXlEg8a34|J_+2ypI<R%aSaJmWJRSl1!)%J>k*xVI@%sqSfI7oj74NVGr1(gRj9)kGO_
4lae=XjW(;MGfPo~$+a^;vw8}W93wDu9<pndE3iLqSdcDgnXoeF8ox)8LWrAWMc3QB2=)f7}L&4dC-sKi_^O??UBD?+J#w<QI%b$3&{QR8TwzJ*!aOFd
eczf)bKk=UVxhquk3Zl(6_sbmd_SicA0<H5$JmSrX4P-i4Sr`R{gKUZoxi(o;^WA1HGrTJUC1AQ?nsu5Ik7{zyCPRC5!I<irtFy?MusdWl*-^VLZZlrc
Ri`i=EOiiJI}X!O*8(ePnT2w@i>q{9Luod!)Rhixx07H_nyGYo3@$U7@nWb&sEjfktS1Dm*Trs@_1!MfgVvxVdPZvlk8u;S`m4+qR(@2}EU~mimVijmw
vm>xT<5@qI_jcW%_Bu>>X@9FFQ=57Umk<4)}|<+oyQ~)uCW}!Ir^r6dqZ7ZbxHk-JUHazkhWIh<A}Hat;U-@PI!Bq@b)<2?Qz1}<Ak@z32%=RPCo4u-s
(u3<Z)8?Bkgg*+v9|{#|c6oalAZEczc}i_85<!o{1$NWBeW_NCa2%fAoi6E<Qg_czc}i_Bi3~S2DgnKD_<3>pvl~-F)!r@aGrud@3fqMf_A3(qU_=VV{
Z#Z)fuSN=|tDm5let32z?<em+ik``laXxQ!Uzki(pov5aTDNkfD&4K}wEX-s>1XF}AB!9>H_3?@!%QlSj*^()9Q`X(nH>E${$?o2?k1Hzb1Vv$zNa@yr
rEq7~7JQzAnfKlg8bY}vIwB-z=le8Q`m4rSo)>dg4S{u5ZIFf{SCYDIOkT>$(tW7JOYTDs<xwSR=^@2IwvA&%dcP3PXMpPIhg~m0hP^TlloaU8bQ0guJ
ZC}1KQAftap0VzLuGV=_KRvhAKBw>K*3fY2d81EqYmQ!`pY{^+{EpzwNEM9<tt7N$COG#JJ;^}XIla<ShlXXTYr4JZ$E}y>i!`3znYf~dOT(Ng5X|-Ea
>L!H$BKdZI{tB11H(=b0e+bOgYvwF9w9l#a0g6ZY@6n2$*mV2ZRpaxH+=Yx+Kcu}@<TxrFQ=!+?N!K;fr0VY>hoIp?Y>PKGZjWPG03L#m*S=0GQ4yCmM
AMmNXxJ$aU(f9`oHCS+-bs0gpK?=6O+c++Aws4q@@S_pX@r$IlYIrSB8VKwAQAmc*Gl0AsADvbt@0Ay2QCZya^v(`nv>A&h(EusbM57TubE#^`lJ~`CR
@DJCKdh5=k}5iU+Ni=<8XKoXhVH{L+|-$TAh%I=Xv_eitkDoe5x9;#+@gB!(*iZrEO}`(5rOdCa>L-tO~<P%1RMZR^&)_xV34&$aaT<v)v;YxiqlTilq
inn=rHg^zd~%11_D;cxNW=)iX-yhU0p8%aCrr4Qpj)a^)jCd^EshJVFrugDiEGQGopz}kpmYoPTC`oV6}JJ<iU`Di$zRl^b6mB>FxKbiaehxvB~EHURh
I=(a394nvj@IL=*<++Hyj@mPrH{ia<>ve4yV=Ph}wLs%8&yAt6VJ&C36OACR?A+0Rskz3cfq_(c5P$j^-@0Spc7JIM%TZesOEhJ;1O1evQ}N+^&Ej-uO
xBZH<AFI?9r-)NfO*9Pn``R<L2NCIu{CYM?cqw`j`GY~K0kbz{yu*{AG*fk)%>rO=S}o4O?bP6|5^NgEb=HX_=lb&8F_^FUQu5m#@+a>@j^6A+tbsB>G
7DpGr@x#%e;{(p6onK@0&t&9$(kidmT;_4Ub_8n17JIW!|0e_JV(ByPgp|=f|bdl+EfXf8FPQtvnaepV{{!daTEGhb+M@C;YYYXiX1f_}fL7RvxT}>1u
wbzNPz0Zg`!Ys69+yLgF2Np!!&3%xZ#i9<H~|o+{j#$a-aco@8R*@DKqH`3LETu`+m=e=EkO8NWoP6JzVf?GrxV=YOC6P4Y~mX8$P->8X0JzUmw%ygBS
tx~9K)>2l>u`jNBx>e~J#_AJqGT&JlIdv4Hwi9TAd@^gLO?{^OUf-zeoC%nDi?>yKaT}%HO{an<4ZC}LKMfB+leO}w&T_pb*-rk?^cAx%!e!Sm54w6zd
63`bz<uKvxe*gGjziIF3AMQ8b)Suq}yQrT%=>IrT?IQX!{a@QJzlr{!PwRy|*Y>k->K{Mt{p>~ZpZVwg^9f=xSQyH1NDbKs&nG;1{=vGE{x$l%=={d^)
$%_`f97x3o<F%re&yBny??&tP5$%X`I+6c?hOTX<x~7eeLm+Rf4<NEP5${|<4d_bUXDf2<?-?h#qYK8NM9+>nfxF5gg0yLj5q=9iw?Wltdp6K$!ghMgb
G)#kZRd<;A|P{WF<Ll-JM!`;2X=5Z?{*zDbxK8JJVU)Zz~%X=GOrn&m}~h8C^x>0t2#2gl#+6ZpcuaoN^9ilFp(#9h52&1&xsYV0QT(U}abtHNs?20_N
$gX>4Zn!eHH%!r{Ek3T%Q@bP%p#A!L^vL2o9@2-9(F1{}Dr>nw24K;ozFgbA3sKftpgx)6;{7lDLY;&<NVcYuYmpI51|5@De`>Y<!4q&cIF*9tO?J$A%
?QWM@<D@k+59e}8ewHtOv%5FdBE0c<lCJ~1ObC*U1m)p=35M6uOTPH=Sm#8r12*cEQP$O_`)|gJ$w7DEj6pQx)9q-p*8Dgn724TB5_MmBtq(CsGjE<e?
PEiJ^tH!XFU2*^H00v+NEog*dii84AiGhBxGuoWg9SprSNDLbfrzu6*fSZ#-=v1IrK&fE@MhfU2=yCRP0NWle&_;nsiz!Mii!$5RT4w{OE9Qiu<KcLTk
tm~rSy7p@lndJWu2;>C`DWcMKd}jK@ni<o18+*3G(Q~9dlWk5j23V*JR)SL1mg`WPVk9Q)$~{^Du22t>Y`pbQ_31mAQ9+0+gF4IP1R8C54I6$=%9cxSH
?VwCvp&SV+b<FOIn~+qc>1orY7{=ERd@p>tA#4`pV{sZmQE{!u0B>+-`hxTU7Oe*SC4u9ROmtTXiXY#ShtXjCr#W>oGb!6zXt=;N^&A=+?|=V<Wl-qMj
LXkVkd_i6oD;`y{yH-t`F5is^V-0SY2>$(~8$p;ophrM}d#n(BRW6W-K*y+fhFHV^31^WxTM*W2hYk2p&smQVxegH2WtBiFK_rL{~lFy2oy^cGuqTo<Y
YTCk-MP!Vk?C>JxdSOh&(heB@QMrMzMKoG15Ok?p#0CQ}sl5^D`>1BI?ZHGI`A}==`)@?fTnJ4=Kw1kXgj?V{qfuNHm2U`wFgV@_TR=rTugtpjXr%eo@
T@X2vyLN<)P%wffs%G@O*aoaT&399~&FaXYV-fb$-&B{IuFEhc)uZXsq!owR^k()%)OQ>*_B(wG=Rdg#Z$y<0rhovX$uJ$4UAu+4DN4UUe8*Y4FvwanY
)+6lnlLMWN{C@S00q?KVvrI>E`vo&_9bk!!373Pv_MvsNmAggUPY%O(%@l78;+cHox=%8*6mj0`qWY{yOO5|1E*(PVY=O7rA<dGECBSpsbzHvv~&pX&5
%~Nm!+WRv${1NDYy+pp%k_;F&OAL8S5jo)+`q|O2`gSUBCj`L4+OX^IlJf1dH)HVCr6By0C>V%|0eI8gm%5%KCv#==DlScL4&R=`VM}+xbn`AMWmN{*8
B%e?+&b^Op-EKfICaZ&QE8fj+4TZyCU*1l23`u|GqqU2H=OX%?633FP*BY!Trhq|K-WL-uC05l3;f*-=C}C*j;>x<etpc*2`dZaYLY;uN<@do>oZZ8w-
P>m9nDQ{kc?PnHzXRE*jda#q8xdHIC5H68e~YBGq%9!n;|>XV!BHja#@wG8IlfJQcJhugq;q!VRK`jO^p64)ejIe?bKI01}^_q%O|^!0kjRJyr@k}ViJ
JxC7eUS8836Ozc;n40RlgdxR*<+chK&WVnZ&K*<$MIaYQ44b?TlPH-{Zk#HY0~XuV*U_34s~Xb#7}`srNG{+uziIau-MI+ngi?6Ij6|DUqAA7PpHXeSk
~ej!<5RT<gm{edXgDoQunDtbx7K&fM%rCrrX)*Oz8tU?B$IDfb9h%Xm^xc6rF0wUx80?_`~)Ywoy{xLMmW2%T`(?C+lsb}QKu=<RA^G!p2Q&mG*dK2m`
($wz}C3c{0nO^oJ7Td!&jys0DP#;B1Nq=y)>$VTuB8z0FKeOs)??xR8S`Jh}`zvqM(*kI7XFSB42Jhy*(rs`>G~r3Vu>UT0zbf<h;~Xrn^lgAP#WWR1-
R}>1m%eT4){&bP_;**JgT+ZT)&Ev7XJs0wk~6(^-e7G##6`v$W#jxp=wl1`J*H<kh+gpeWn0(>ax}dXugt0ELS=|H)2x>$NhzTB8xE(xQk`=n__gqE_Z
)KgR4ui=AeOg|t(dPCy~7P?9JqyZ}1cS+N<Z%b;h2F$1ItT0_)OM`snS@0t`mrB_n6X=;IZt*UdqGk_9kA@>Gz0tMRwbK6ln3u2wV+<d*VGuDR#6;2qc
F6d6w(lNbu;%?Ys<GBSqn-5JwQVA3EvSlG#=ETs+1uf6F%SxL9oP(8Olf!jQqijiT;H~cHG}<nDiKhVma`QpMZa1kW9vLtgqh+iQCsUoG**w6qPKIATR
ik3fu_Z&SE`F%FC`#0rt)-b88)|B~0mzayrsJXSnv|FlP~%ui>=qPKQh)<pNto0orxQD7v71z-!-HuiqoaE6?gVJe<~wLZNwr?9!(FDgO~(SWz*<v4ka
G%JK~vIS$x2p`f()$+u28P%j-&2Q61VMeL(y6^qkK^(mjzC^TP^JJ+7_^BJ6pwzUXg%VrzA#0W9=2Nx?8Wgy4@LobYb#LxtpaXl+boeYf!Z-NNE&Xa5u
-Vn9=7&;%ciS>dt1czL?Hu4Mypt6q!V=&9?C67IgGci$ZYkLr!?p*Qhz;u$-&`MFhS}1U022sM4A(RjzT}aHLJwaV_pl&|OB^5TsOAP}*QDFIU<;1%s{
LL+8wn6qxB4pMW}?G%*TwT53)!n=zoKi2(a-n+)iDC-K8>jlp^;t4(`H2h0`q`gX?-7n$Y~HpH(mY?V$XVNtC%<F!TV4RWcwIO>lHkrO#`MKWcTc&J{d
#B$J5WTV9@V&w88L#1jOTCeF<ryGn4l#Sb5tF7kH<rbXIy7M65wvbAj@MLNu!a^$5@w_V6JZnK$%;>{PXG~e!4>{rOv047ao8{**xWY6-l|$70P!rxBd
*)BPXTD`54OUuhuDbk3KjH1Mb^cge=Z|>8TQ=y6D&--R4N<dQI4o*`)X{#6sx=1l9FSo1PBN|*X#mvDLTT9!a0_~|j&_09>-Ioo4h99vcz6wQ(z-XDEC
Qpz@ZMwtX>_Tw=!*7YweL2e5f4TLG&ew2z!fpXlAiBvFOR`sigmh<nv@9*a)#==Eeb1YkLS8ATFSP-N0YwpZ2Lq&(_~>Ssi2+fj5Z`U!rb&^V9E$dDn>
<{jO3368Yi%*z{lg>VB`*a=;bl!IzzU@%yp_}pvi8Fn_9BcNy=XaOVPIcD<++eSY@*cZ8?0L@b<s+)U?MDZ;vD19!I=Aj(B?<@%A|4?Qz7(r)|U=KIJF
E7U>xk{5az6am3r>2%(QSULHrhJ&t&LjK@#U$dZpSeh(ug;w$+-`ok|5pC3oOJ&t&L9P#!m8DAeC-hSHkpE#=72cHUmK9lEDG2(5@d9o<b_Lx|GDn`7W
$@42Y;_X*5-XBN2eH{4tIO6SdZ>6K|!ccK)CrbD(6!<C$StIs^+3A*h56)NTx3F@HUf1CDd=rX^SOq+QW5I}fk$s|1mj3L{$S`NxDuoIzhN82Bb>5wMl
rf^E$!X*Sz4GsjSn5E8ZS=K#1-H>vu5;eDzzr)7trLHfncf*$!X<`WcC>UiY_$zB;Kz7W8B=TCKaF4@@%0`4R<y44jW^9<aWM-`UhPMuG0URyNuG_YSm
*Rf)oPb~ROQ2m^<&UzdQLCoLD%T;LIJm!n$=&TZ;$igIX&Z!d7a?bYq+g;gyJQ71!eQ|Tl!tBD;i2vC!u5kGkS@>Gb8Wl-&bSbFf9QJxeaG*xcl@rC*6
_fKL3)ZLn90(j`%SD2jzJUeNST`qd)cg&HvlTl8cBTYYbCa4<8<RbJ2d+!aO<I`y%>Crtz>fQH&OUtv;`nzcv_P@Dsce+q0fP9plAUWczl+$y!;T^B)R
DZYYKT58Hjs^!S7SyNk>{(T^wEoe?>mXwuiImYlu9|Ff7}p7Wnt7O9hVo{H@aHEi<*hqsKRT-qo37w))q?r(3xhx>mQ;mMi)SJE&pWhgJghxH@ogF7P|
pdE!9+RDhqb}?gW?m)l5r^f9_7wN7);~llsNiz&Wk*fIO$bX4&_Q^llHoiRH@3r_Ati!D__DL>m2Rhe3%9A1s_9RcQ@<*@3PehvbU&sGic`l+qi<fKpW
20GaXdIsp#ct{gJhG@WV@lW7NuNv1QO^An&MdcV4dGOL82??A+??}I*?gr}l2N}RUx4l1k$IUJ4@!LzX0PCn`Mb%veXq?&{?cg~uB*Z@`yl;BRg8!8UE
2*riucNrHnx`Rzz_4kPyZ%)E|NbikOn`xBv^6~mc@q7a1H*{9nt2uOWQS!rLUjlSuVpn_5wzKsFx(U3m?XxUTs)+Ml8*_(wLFeHk2^gG>`e(6LaGg`Fa
H>xWT7YgEx@?q9gqTpWe!Ue}v7o^?*Tlm&Vxcw?eTsHn}7HOp^roVfvT&JA`a(U(NqodEP|-(ukr<_@gi4_hXSqdcl8&pkB$<U>iQ1U)&{sCw{|#_jCr
^A>zaIz#;F%uhmb7rR)vLSI}>j{{PS3yLCH`TxWuR<t)97y;v3i61>T49s)NKR{|se66}Xsyn-Y^f+R?S<dbaK)}^J9r){@wS>0B<eUaU5Ni+6%WLdKQ
%S>ff)sz3ifW#MBCsSFfb6T=mo>jS|Q<VpSK*WxH`SvAtjbGEx&%}F<<;aesS5A@e*6|6~drf{nn!l}9`d4w%+(u5wRA=(r=YQ^co;3cketydM<e;;x+
z#fJ@Z9xyhmM$ON<H=7j)!OA@wJwz-oQUPTCH^X82rr7mapT<vCN;&f%tLrkE@#W_<Wy>&wGo=b*8<fER(m6PuNoL?fAdFI{SvG1)Aubj`H+l=6`eiC#
|O?wBjuP|2BFPUn%z%Z&By6dc5CH@-N=}^CW-d5x#n^|8nimOs5@|_j2pl$lRY8-<V9~$LoL7-zoeBVp4v4)8BckfArk(KZQO|^1mL**OSISqUUq{yC<
#xvA%ty#oL?X-?Wc!`j6?>Nu14@n|ZB!i?=uZ$G7^M_wjG{H$TZgee=(g{Mr6(zeP*6CygI`ME~dd%bzs<PR~c{d9FYEN&e$6yFdG+^*`dzH{%K2>m_n
peZCQqx5g9R8h=<nbNo-C=ab?a>yKamTgN}5=X2vHPg;NL<Infac*`g8&s*a&hrx+N#(cT3#GiLO=Slqh=KP<;pFgX7wVp07g_3@{y!;Qz?{npG^UU=;
TK~_z#hb|W%~NZAD36)bthYNHgUa4!>+<C2md10LIc^raVT13qWWu!qc2_mit0S7*n%QX17Gok?r(V09WwJ>IT_a=GL+NT?&53vARwRsx7_s`&Psf@ku
Fht7+<Iv*Q}<yz90{S=e)<(K-i}56tm`dP+Hl^KDNWRVCNvXSF-yX{#GKZNPE>}IBasWTd3n3HL%X!EE2%GRFB&mBJuNu(^-{g5as9r#)>iJRK4#fkPi
4cy)31PqidXKRu7P5bOtze9q?wM>&W58vu2jy#FRaDeVL0wieY;vQn&VM&sk+MQa$<B}Fzn^(Br^5A(B+OKuB;k5+o;MdUW!iqXsWih>xw;NMjJ5>#^$
WHZ&=>gYn#i{*{-&)sW9nECBoEYNo!cKcX1hK8QbeY?OH$8V|B1!h~7zl`qeLIPkdRc=(T!jxnZYv&E8e*X6K-2^JCK<F$aFEFH1e4dTo{m^J7&Lu9AI
8TI=SnvZ{tmf57YW@~E2COJg?PFx_Am+kAA97mH?l5<UIuS980a?&n>#VKgFRx*5CjKDDdO)qzxILx%jqTD%EuL33&)mp2$wh|^hP>9w8qr5W`4L0}W6
dy<B$o<FQfC27Hm2fZE0jx@@B__4ywJB-p+jy-F+=Ou=zPde55ykeaAj(?SwS;F)gh3#Fh!?VB}rST#Vddite>~gC$Nz6*Mb9ws7UDvaj-aPEZi0B<Da
qY#aY*$CsaWrEcQYSrk-4FSs+;p3bo>g6!x%u^UJ+8ABdr?ohLW?VtmelN3$EAvpnhrl*txwJ7C^L6V?evW1eEYGHT!+^6T5rzyMu)42E_-T}8`{cW4n
m9k!dkp7NvRWh?l~DZM`dp)&9`;YE@>{mpN%d3$Se=7lQr&XIj^SbE+A`uMeIhettD1tKGK<l6T9Wnww{ieLFUcI{jpfK8D?YD)8lH;V*Hjot!Py#l^V
WL-L9%mEj;mUYd1^0QtcT>H(Z~%Qmr#QOU;^YotlzA+S-@>p+57H-KfTlm-Vt~H;;!s6Rs~&<0$VoHe&_Ore{<~8FO9CChhq?+!~DEv8-~cud~yIlnz}
f?(5Gux@eJ_NmEic`^Gt0rPZ)@&Q3LTFV;HlbhP`$wRqd@N{lgDnYDUz+_1ylF){`=U(a-D?AwPOQwc8{kqKhnXkOb3S29{{{=_I1qC1meRAN?Ab7{GK
_v|u@q3;Y<``+@zlxh<;SnsDSBa5s4*%CL0RpYSaYTkUZ7f!Wi5Nl)4E*+nKbkm`q^y?$x>^4X%*^<Ds*QZN3%O*=Loc0;vqV0%XZ<dW_Q_cduvC7rhn
RSeXrH;o-X6jyd-ch&XYtuU@_CS}~&WV{h?$BJ9551=!ow|+$o4qExaY?H2q{_@r`G?YOIGCyJx&A+)#oH(SQGZ$PsXt>O;V<f*`qL)*`L=j78&acs9m
(C&^kUAZn}#uGhR4YyIF1_eVzE(3Bdapqey=l8u1vfhbT_AAsm<?7;gu!(&68Wa?fTb2brV&p>**}^ubXPAy&qoAjMNX0CgBooW==+`cb&H8wOuxRdW*
M7v}A|Z0Ux&Jn?p<5`~q9Nsb1eMSz0EQgtj-yY>UzC=Flj)S#O;3j6pgZZ+qk_E|aFlUgak3o?T(Z!BP%a6NjlcjrC@eL#}#b+^&n2%Sw_@rC>kSo88@
>y<v~VW|U6%*T$lDNj<B4?b>{m*GuEcuC{)<!dk?Gkr)}yB}by0kh>f<l5caP(L5ej)q2FpQFksayPfO4xjFY147YLx`y4knEUR=(htY*@b#;*{nai-o
elwn~+md~44HGU_?Va-snBbTryK87yqe0_w{G1=f=e61%s<mHWi#KMeu~XJ-tgp>gg&8r*$e7sYqey0Aw%M^veQjF}SE+ETM$C2;;+<v}`x<xj`ekPvJ
f`nN%(dH@uU5=r#8uLrwP~HWjX&TnyV_J|X4YgHTva_AGo-reb&0jE*-d}eXjb||Q)Hg4u^R2hbRKl)o%6~*RqW>62y^IHV}$BH6dh}G7&omUyI<^hv0
>MHWHO#q*ZU>2i!SY`)Y|7vmYR%doe!<LT?tA~l=-E)`Si2PnAIe+^krr+R=ORShjuwVRXuBZsAcXn_{Fw(6R+2!CmsFNXjpSTosB1_+!EG?k>a<*M!+
OlgJ^TPSHCvb^KHiQnyfk2-mNUEk=Q9S)!ll|Eymlb!Q{wc*6Bq9&F00L(ipV0BVi;`ca0t=m99;b9}HU2sJ%IHyYT2ua#%ci`tixZCOnC=OTEsN{p!5
r_s56RWjeFY{gG((n6Q_7&0*ZENldll@M&Dtx!k133TdwuCS-{1Xz9q-*fF!_dTx0WmA0qaOsh%Kv{`yahrZ*Ij7|gNP}?(u-fHA(txas#{Egs_Czqr5
^tKwYb(N#pwPOEl?WM%Fs9IK6+vQH@-0sa<@?1D^?LnwqeA6f~Zj`BU$B*_BGu29*d-ZD9{Q2rMn3%K4h+!6yD~|iaqrudzv9k`BCt{yhCogJu?HbR>h
YGW;ZpJytN-pzsW1l7cR9CC5tZ8{BdHM;K$gW(fN9l3T*s?y6naWJHnL)pjvc{&-XHuOx&rN=HST!|Wkjcs}b#vv(H`ne-?N69W%^zHMGdJ2Z!NBxZb2
(=1^09Y`IBr{=Jfn^Fkvo~zB|Yt#%8qr;jNYr+XF=Ys(tfr6j3#}jmY-uqrXl}qP5L6&KX%(AFNe9-IGTr(UL-i0vB(`}w$}+6X5==<SJUEGjn-*yjwF
9xvN=+>XKQ_%%b<5~9XDF@Wr-=Vm(4Pp<mRuQ#r3`Hij2s#*Zq!{I-|0|ka2Is=^bNX*K=>p@SCGj|LG^#?nz6jw(ApCs`&HE_^`G!yVefd>}ouA#w4>
(^_tvd>sMy6(;DMNt)8Ch)qxvaXCqr=`n&3ASME(K^-|<3n}d6j!u)x@<@&`sJ);r2xjU5-zuG<5nVrZj>fyA0IF*+EDahEPojv^oYfdv;@{N=Fvz_3l
&hjtZS$-9{IWPT-W$9(<XKL~Gsn7fi_nGNLW7a)K<7P`>e?BeVK6RacQLgjPxy9R}zFpV3a;>p11@nf>Xw~-gRJsgS-S)+^Ri-vK${l@kVOP!3Hfb&tv
rSH{z$|yy{>BQJd8Y98DjSsdrM}sls6kzto|=7Qkk#z)pfb5gADsTW(r_Egnv!+QO{QhS_Hf!Kwdkj_{_7{mDx>MDwokA1#;B_Mt2(Kl?MpdnR^)TPBQ
jinGVYZ9TEi_#TsRj+d&S!Ic0b2mZryg6bRzWUvxsS4nP}KPZ_Vy%X;;T9CJ83Z=`&o3R*v2`gG;5hYM!dRC|!i>%FZq)f2VA=$7eLkT%R?6x~tDr`O_
9}|37MP_GyQ=PdmJQ+Trcf4sV}!c>A=&+ov5)e%U*`F{k<2z4X?Ei$Cq~_GyQ=Pdf<xoaN=y4sV}!c>7cye|b8V{42`uy@SN*ne%_j5C3!Z^QRr&KJD=
KX@|Felk)Yir*D7R>7OMltGoTB;O9r{`K9RacJ!LPR_QR0yxA{Bhqp)T`8V0&?cb!lf7;>gUqgR>+TrbUpV>7Rhitw+*CNT5v$h}(H<3dOWrvbjXH+^q
zHvDa({(m&ax$w_t*uMCw!}KJC#_ASzURy7<MH!Wd6M<llh~8SQ(+*qTl(Cw>y7gS9e|Fd=(UbX)sgMAFK07q>BGyG_`N!D+8u8@E*5mq)7LtdsPQPyC
bdaz)v!v7y0EwP#OYj|D%O99Yp->vt5&wh%ypV;Su70+BkZ`b?5N@7jP+|#@3oFtD`%!=y^%d0GjFBO`YbjdkGGl?BkMGs3roC(JY(J*uk?=n$K#o8Gt
E5R+eOl1+c}Xp#~a6Z{`kgv+ZXg~Ht|a=NrI#F6XSQg-u$%=7;+LhgN?&@goxqcC)Ur-M(*SBZ_dwb_Zvr<UPwcJ>-=wB&rca2??mEEYn5&!n+Glynir
dK>{748zWqk+llHr8b<@T(#vcN*^~kQu)`jQN^SSHaY?L?~PA7~f1<H*133)lDv(w}G4VE0T{?3+VxiYQW1^<(!7h*ki(ilJH|Jk9WWaD|fkH}m3e`f2
u$Mbg=JvH;aY#ovG;EaW~8pzJnieij!3bphxzkQN^c=OMb^vNUo3x}SR4TfxL)Za=UrME7<CNGDUlu7#qkri7q66VeEo7(FgW_mNt$p&R6V<mpMH-2LN
mf6)F@AtX-%^%CD6QoU1Zm*(6S9o)L?^N=Bn*Nkqm5O7Y>~;F~`QN&p=Z=4K{g343x%+iySvT{763Yrgn(He)O{b1X<Rix0?&}@iI>(up&37&_->&~P?
NWU_KYO0~nWI<L=<VYjW%pW#qEo#eX5%<^*|(2ZPMzN4^L?&8st1Yg^ku&MG4uBauXlKRG=JkLw*{qJnmU%$@0s#j=YMnjC#~m6>pxz?z9(jvmLZJCgv
*Ay5nmhIWj_8OdPhgf_9dKut;B1O&ug<8+S#Zw=(>%!>YueomXF69c5WgE&59n$Lfqtv@uHb>9(k+1-p*FRsj_7&k&x8Rv(kOMb{#Zv2j|TWHqXTa=Z+
RRqh!{KWHwl7!hO71S&Fpd<s0MQoZn>);it|2-1U6Y_&5JNY5vPc^82r{9`U33)A_ESdG&^wzTLjCapyJp)#lnd>vj@l{B}HcX}sRCu%7HTnKx+X{Q1`
L^|a(a=7;CvJ<@VojvL6?$Jj?v+`T5hAI;xvu;sa+8|#f@^o-R+e(U_tUC)!oKhn=n8lNn#UPSy$`6@hjJzc46W|K@{_NBMtVIyoc9*<ArP|sXL(mw`2
+x7L}wGPR>lAO7j=do`eKWhox<MVwkJ})2mu`^4B%Eyc!TC?8A;Q#Klw-Ne{vEs<%k^{W@=KODt|D^TId!=F4wKfCuO?)NXJG>2QZv2{l`vm{uC-lQp{
E<ia>bd^QT;kPi*qco~DZ6UoPxvp(-1<LW|C|2K-CwX)@$SmM)!%umfArk(KZQO|^1mL**OSISqUUq{yC<#xk-mMi!`qwV-?Wc!`j1LDX*q+M+(^ZHhq
pKV$G7^M?c4ab`<tKSpT7C$N&al_wqN1iQSC|NrytS(x&HDejla|L(R!Zi&wi5s_{;9kK56}r`18$p!j=)2j#l#O?AzlBZ;d}Zcl=MG=ab?a%a33GTgN
}5=X2vHPg=kD@#p(yyycVl=dJOXSk(5cSZ!|x!p}RN^CW(LbN)}_&!1Jk#HY(kp_HF4FaJaG`&@ZEJaavd*8hne-tOhYo6-6<VmX~{4$H&k-Q{L^$j5G
z<>run=5yuGvbXym``f?&yU+CBJ?GE*?=JG6<Imi0hV1kA53~LK@p7|09^Ort*IE92v7F{}(!ZsL>1}+tPmbHiE#<h|{4c)vt@r=xYcKx%uU>rb>$kD9
(`-MAA8xOvpSj((KP_k3XFkWh^O^NBog|ydY<pNHxBDm@|ITNkO_FWyQ%;wsd>_+y$Cq~xiy8g&i?98`dq4Wx`+xe^AO6w*^}(P0w-5jL&)@r}zj*Hlz
w^-kmmhxP{jdDP%g_JD%kO^uz3+ei<=_6ri?9F9i!cB61IOggzWVadzWd?_fBD`&{^`p<`tJYx`QKE#mi6$#U;f7X-}tTk7w>)lYw!Q?uk)WTfB&EJ-#
n=Ki2P&jV)j63`LIkMu%w6a<)Qt#huLVdct{Vk?L#~poo4CnLl4RPAzy9&>(OEM&ckRkz5Ql+NFT!eXu8a&`s@SQJlwy&7^M&DL;hoV$S42oXWl8l!`?
bcys`0pk{o{8#{Zu$edD(G4}bH&<{SC&8()9<%^wt_@{Q!1%6IhQEC2cB-~B;OgBO4Dt@pnFgBRcVLQbC#{>xWie)G!@?T7ci|2HrH;Ct`?$@gD;<y-&
q!#{caonlx{#(ZS{@5RVZB+YF>pMB`&dr#I6>(ODqoaDqA?Q^P3MsYqSP2S1bAwT&1>zm_xoHN{wN~4E;l0A&3(}&~s*YP)y^VOGbG)p$KkBC)Fd85^h
DetWLkkjEIXYPmF*?#MbFTVIYFaGcE<hy_G`~O@1>&3&%Km68<-~PLtWVgS(_}>4K4}ZMrVt==J#<Mutgz3W}xleaH%uRAA{<?VQAzLhS2FUmR+6wctp
2hQz7MQO#efK5<muxY+3CU;P`_Z@F|NU?0NB82lzx}}7R#|*FU(ua)|0Z9}i{JjjhhO;7dq4cfi?9FD%P;-z%P)UEKZ4@-@BQPyfAJr_dgJJCe*Pw9fA
Pf^Km5%Xpa0=)*B>$ZhkyOw-~0Yo-v83?y#Jfu&v*2AgT;Bi`0hV`@K^ug{U7}J_8wPkI!KNW^JRQHquZXcMH0`76Ffg;%fsSE`V@?R%vDQHp-Hly6%<
I1>-#Cj@jLgw$D@5XOAoh`4v+a?9!{h9IJ?oST?hu1i1cB0-p0vv_SpybEoXiEahIU!aug<;T$Lo7`0^2f$IDUrZZd!OHuNSZzw!0=fApOfKluHe(;wJ
;U*m`WHK+2+Km3PRdLgIm`~UREg|f(*{(-xR#_#>j%g_J8%m4Gg<fQrFpMUSgZ~sO9>c9N(OGeK%A3pqzKYa1yKl<<wznz~|G5^aif9=KB|Kpu*|MJ5x
LmqA`x$Ter>_h)Xt>Vk~voG{S&fB?`xG~Tp9dXyQ56S+<Tc3US74@bJ9&VrgU($zplGE_;5at7Kr;&d24eqnQ`Z@)s`%$)ewf|SD;N@3-lrQ?WK~N;;v
KPPmmoL8b$GIAK@y%~PCQ43=7hn2bL6@9)@|QmNhp)W<SKrNlzWDQRd?fdD4fjv}`b~YMi{u#J1m?DPvbh`<`Jq3|;`Dyr`L=Hy^=Q`*qr+=-$+=;>jP
s*DZu5h!Jla-Hfp>5G_U@fbH%oOBm=FKp$2VpE{jcR*{7P&-{KoHo@P}WAkleLZL5sWSe=Vm-F|0V<VnDH{@txI157|B!_gtB8!o%Wox5e)7%g-6B*mA
y>g7*t+co%_p?keHcllv+^;>}!bynEP>Ht9A$yXoE9-qq5JAN^TQ<_~`K-}B|=ir}_|uYUQ1@BZ`q-~RVEb?}3~eDR%c<O|OE@A0N`<@?S<vHbV{>F@K
u<*auT__yso*W1PBZeP6Vs8_4_+)YQ{PGXWA_vtL>vfK!tZZdb5v)kZbDK-e+{MC2vB)F;Lw^1P9Enn>R73{bj+I{Ouf)(8C?w5Y|rt@Ccw1qAz)bi_U
I5$PN7jM7)=P%_@;&$o<M^h7oosBjhsf_%CpMB`$>ft`)GX3?t;?C7rE_dlVS4|K5!Ysk;<ZEX?I;mWVTxa_v#oW1izUjuB#1usT;KzS*W2FD|7dg>C{
IlPB`Qy*O{QG};`5WJR@fSbBz^`^^hWC(*Rc?(x{Nh({C;i<Y<_j)h$9=>HKmOzVwBG;G|Nj0zee>n_zW>3Gzxm>C@0|RVZ@<2+e6jb{d@koOD2aTR`J
&%}=xq11UmHyh%hRYhx?J(xjM9y3Z_CIJHjR_*orT#OWeTl(JNZqnQ#Q9rZpdZ7c|?ZOXullgmic~!)7fcxpPLfo&;KSrh@2d`1$+6Gue|(^|Ck%r7eD
&F;$&Z$+I$<Z!jG+QF*?_qw-f!&7jC5a$G^*e`8t;-NpVh}d${DbDF178Uoc(PodIvZc(t_8KHR<qBmC;OzyA7L%k*wQ(%msfA^B#jzz&D$ZJ%LsINUm
S71-f!0dDsBrU1Y3CXArQvS5fCL4Npyd~;N1-V|y6zxV(CySduDDcziPfBfHajB)#yKmV(bphdo-o8CCy<?+s=xqf-I{9L;~sJ9cpZ7Uy|9`2gyrXq6<
nKQ#<`|%2fq)Gnf-Rgd{#auvd*Z*Ea9slWzFTVQu7hn3F7vKNF%@};=3&oyaeD9w>{KB_y2=Fg|^W}g3W^UdJZ2a&mzm~7~og1Bh^>&Vw6gf{rdh;ht4
*Dwj_CEZxKYIU9zLVqXmw)?TZ`Sqxm5;#1bU(`;u%`HO)3LcBxNSXW@xy2trv;DB_qm8Z`fOqTUs30-ljF;)@8%{apJ1Q!O^y+AS}n&%I&PFkx#`J2my
@JckR+%3%{slindN46d78Z@?YCv$^y)WmRQmi6KQfwM&7XYm_ka50cYo`}*S=D0h~yHQ10Jw$u3MM4>GG4y7rUP2YUz<xe5b%q`A*lP&E*y9y&=r(_S?
}oIo*z}p0Dxli7oF=*uP`n;qx`K?^N$UYxke^`_IPxXY>A(V~c-q#Xri$KPve@xcmFu{eABKK6ihgyT8xf-{*?=x#E4Uc%LiYFW=uU-`_9a-!I?aFW=u
U-`_76@0W}B%f<WU;{D3~{mT9Q%KiPy{r$@Q{mT9QO7VWBc)wD-Un$<_@1yzqX#PH$FGlmlXucTD7o)59(bfCt>V0&z7+oz!SBufrVs!03x^^F3yN|9F
qie<JS~0p-jII~Y>cz8q@vMG(cDtjyJREYKLQjRC(r7*R!*l<<+^B!%=B^ii<Eo$eiAHs`GC!S`=iI0{pKO1PV?Vx)G@Y^ec*e?4%*fYAGY&t-+h41FL
hHN7jU@uJT2rNaTp~OuWO2Hs8AU;0WQVz@>WwYay561(WD#(}{dq_1q^rsOd7w0>zI%Hvg(+Fs_Wijqme?6n<W|JGe@_cbWLQ4Sc>k~qz2bdaHiCNb{q
c@X@6S!KHu8J-=c?hBy7l7wQPZd2UmjP*^NiTF&Z>C6S#-Pi@3*9+EQ-bV6>jC<pNpZCo|XIivM>?dV*R0Y9Jy{0myv2-aDQKw(t*4zzHjqacYlAM4Ca
j{)~8g&te}tH*FB?ner_fE`}3B_R+h#3h~45H&?md7>3x2Y?0TS|V+_;oxL9A?X2bjYs!&els90ZTTIt`<M+mDm!7J7;jjw)){i_!CN7}=!W*5&rUy_U
YO|fTz{=v)|+@I?bC#^~GzP6JGSYIPJ_{I99;pmF>k-F*Ci}&MQy>|-l^KZkbIKRZ4jQw%3KB?nXLBE}TE$9<iZl}8{=)39<-C}=|w2%4)eZ}L*Hj48L
d)wkU5wbZ~yszfJcd&jlXmG{)N!VE7e6{wukM%P<#mD(yGVpI8gjTRGzHdbnqu@`H4%q<oJzTtkz9ev)1%H~PTaMXcetEa_aXzljDOkUpuzW#3yHpX~V
*lQH8W#H(H-}z`_0^bevHozn=lSCN#38S=3i{dmV<8_x*xfB;@JA}LX7RomaD{w{p;F(f;IGAANpXIXZ(@Hd^Dw->Po(oex)l4@`C$)b83%>W3i^;*HK
yn9jWo=E?lq-i|3baw7w5yb#$|tB(C1oNkb=KRVsUuiEU8*SA7X8{UC76H%@*euD%V=EKN4<Zu6=*53)Q}d^XXW};(R1xDQXq_Pb9Wed|%h&Hu&E@gav
=JB!AvZisz!vbRplnLtN0OL)twB^4;0%-D~mv)6O@*--hBB^yN*r({r)D(ZT?I2-_{5XNng3^<w^kVM0IV`)Ak1`dhK>LqD}oq@b@Z^b=1n_*aqU9?pN
)9d@yQJ-$Ld)t+Eoi|3cow%}h?SQy80saRjq^}t_?Q`|4km&9d7#rX_Fsy}Bv#Vhz*3LQ6~`cvs#i}mZi!-GGEid*QHq|-iHQt|yr^(qB@iKZ*1V*k1N
XoG)Df2bGh7u7T_)}I+hYU2FrCE163i5z<beb#lzZ?6BC<gPzdGWFv^zh?T9HH-C;puvwJ|H{}e&OdDTW4gafqgn8uDK2tlQ_N2mGiO}PFWSx#`f-#&e
jPEJh=u+RYjvlO^KA_L;`@ACYWAT&Ckvqi{bJ6zVt<J`E{U*@Qz!1=d|3Bd$aiS6gRWG(e`3^C!5`8|!~8^X#~$9l)~z|#mra(SuWod7*cW*L{^$@!VI
9~HODLY__OT{6Kz~M*Wyp70w+sCoUMC9pL&!vF0{xQtHu#r2Z1H_E9Yem8Hq)W})l4QjzHhEpI`rQ)E$Bl+Hne=`zmX{y^iK?zw{iX}cPN2BS10KA%m{
~F@XuU6k1&6=8WrnPTUKrhi~V<3A%pqbBhiEXB8Ni%=J@28mau;#;=tcZT~}ehjS{!S`CKoMPsf}{4)BYzBU{K{x{M0>2}P5s?D_lpcV$b&`hszE0sYn
K2=gzaps>FxDJ}Yi{c)@VDeQNyAFtCE@XtJmV4p-m_hJ7A{j*~Ozceoe{YZOt0sX>Bd+0!amg?-NIA61|>=*bVT<;Gq^!rlc3jLSU!lU-XkI#jE6vacy
FV^q0`o0VPm=3fp?3;7obl{heDeQ|t#`>gO&__~;4Et+(iUa+9J}f5CA8}hupuZbx2m5D_i>O$i*l@1kFOe51{wocFT_L~1a6k%t<g_`y;6I6UT&n~8!
ww?MuQ2Bx^h2{GD6oI_um}FI621rhu#l!J;2$DK1^(of&e?{3m~0?ls&w72MtI(j%Lad^?|!+^V1Jgx1O8OELmm3dxcY;FeiCWRN4&puhXwu&dtnp!lh
|u&AKLbo^6$l-+Qs+9;B*?@^?N3G907jS)?L^yK~<E3eon`-eDJTZO`4dWTS<j}3B*lmK)!@{Tj1lC;7fhzpH8#e#{8xV`z(si*av@hHZ>}r%&FQ2f7%
B0FR=v1r~JcAW$5?OQHK5#sww5KW0@0+^Of3diN3!q75ZHw<<WxTSGO0Xz~B9{SL`p;JAw@Ux%5~S_;$4!1AlA<=M4Eu_orQ{z^Bueitq1gae?26R2D)
O_KO!`|48CRXV@2g;MRcegV=}tvlr(c&R69Xg7r;O4fH4eL5KYGiQ57HPGT4MtGuYTu>amw3ZNhPk^}h`ohF^1J-fgkqB3`3pU2b56!g(YtAaj(Ax0g@
-+Ui*f!}w^3ieO(70@@FjL!k&chX`#=x=#tQ2i2+3h2kW?ug=_k_G#<t!l78VmjkY;B#i%hkWtjkn&H&UwGi#Qw98)%SUo4_D{<8wcsya)`kWD<obD`L
jQ<oj_DQWXX=+e_#-Q8IDero`Gx#s?a?T}`t+k&1%IDeuh4Iqm2CSszt$qqVSh{V74jjK4+fr3^riuPHtGWZ2BfF@zz6NP8RGngLev0%NW%{F@91FZ&_
BCOhW+k1dlmS!DIK7nNKKZD^(XStFYKEXjyp~T=hrD;u|I{_y<&f%S)TTxU)S}x1$;4=9nh~gvpT@9+ZF6*V2Wh}`g=uSA5<atR9aZSQ}4q*T-IF^{1;
0Xy8lMM2maNMd|`h(Qq+iw{e^1mQT-5XV4rgRrnrUtCuCy6euv9S#=t(G^ktzRZwTH2KA!d$La~0~+82uTla@TA_~LW||FtAFqyD)~0vq<h*ft7$nt!1
U|A^0(CiD}TaEAr-|CxdQB%R61h5qxEY7h8lQ|2gsZd72u!b@sKp#PznrLZqV^@{T&yR*t+e@k}_{Adj}J=lkV;3V*Wy^0I|G@>f}3li5f2m4<SmcUPB
nDjy4jn4I<e>W%KYgJp0P3&(N`3uNbQi1%ER(aupf9*9Nf&X&_A!Glw3e``dy_gsFLmUTkx!9jPY!&(^=PzqY&&M=-J?Qs7>%l+VXd3hj>DqAseAPM2*
nc-27WRjT?G@|;uf|gk{#AI5HSnht^x;2tdMvg7qj2g&|8uDf{x_tw1^t#(w8Fl~V!S@-cl{A+8`;GA%g3w^{Hg9<*_Y$81^cn<WM$}&od)}zv>e_AKG
?Xv3;Q4CDx%n*QrCKjFDyO9M|@1q{6aqRqs~0=k2{Hbh(8SG@E?fIh!*5iVPohgB5FPCPn$_5<RcxXWzcW3DEFYB`H2hs#2k|Z_G?mBLg0U=s{y}fwpH
+tEOf3e@Na8vo3J1IlX3$7jRr3Cx56A~eCjmwf$s#Sy2Adn-mxWt|GL#S^q<!SKFI9D6!E#RJp_GKGPC>u{$I<=Rz+EGbew94e=OD_?0fqt8;HMbdy5v
0zZ@Z-s?21A;{3wFiQNOg)h>uX5%Wa-1Hz563h1vHG4P=>tJ|QDSXaidZ+b<Z!T*|MKKwIVWv|d5wSA|sPpVMg*{~mLT`2I8N;C`cO<qV;$Y&Vr(<Shk
$+FPDoo-VFKHjkw;#1=G0R0*ey*q&YU#8oc4gD#{7sM}`brt^KXyBE>|Lc0R1b)}l9^z;HE`Or-y94<nt+wDGK6#jNQ^W^YA|bwHj8`rAZ^^!j_@Edr5
T8l3<k|s!He-`R{4_Z#Ec91-)Pw%+@1h;zM}*^G|AgVWL+#s`>%qUewBes5EzLmuDs%@b#Sc@$AwF!jL=*Zq=*K$rb5%inIBb=|X8q1zA;(Ta`0s|}!G
AHV6!<r6#du#A+Y3*G|9j>v(BE}Q9r`<)Vg5jfL=Dd`C!Pg9@0oE4_)gonz=x%JP{IDE_2>xyv{R$_p>t;8pNfkEm0$D76!9~O>`z_^>*qqq4>6i`2lj
(clrGL+>_9$wGL?JKFQb;%q35%P{otj;nZ~Dw{6T~Mx?Fq*@s-O}2Y(J!tUqTCzl-Oc%b<(%iKZIj!@_LJA-*jgn-qUn_gNYE%?-MU{|J`egMErBz#pP
?;-wV+@py^#h4O_{VE>vW1@U(^IysR4niERk-%W_`C+*?1Ti7Qu8%WoCd`TC_CHObIUV;BCk=1TEgnr#-4&sNxiuGV0j>@?Y`@V6Pg@2IAog@JN^;ZP^
DY*;_{G+=I9r#xrEvS9#5uf7gq>T7>c<PZeJ-^GmuwRZ8?R4m`^FdKS|7#ubZMCh;df<;nbGU;2T|_bBqoSPJ)W71jA?U{*X#A@)oU~wH?PzErezwnKJ
QrpsoG;l=p&#X3RviNVapwc*mjyFn;hzh25Bfvu$`s#kW;}uZlRWU3BVNuH<YU$41lTA25V62-S~LKDt{uV^<ZrDh4)C$jlWF{;gZz&vbraWteyt20#J
94^RD^vU)*{3Ytv%xZ0%_DHWAIOMP@q2yZ-)40xG@#zKcON=E#Nm>bP(U(#*04aSE@#^?}p1z`M=6x1@s9+@CR=<>s|2wVL5C;KPOAjFHw7Ate;3rOT+
n9<8tvllrCW(`)llc751^-k5%AnM~3{7W(fQui}FelVPBRN3-+Be(iO$;!zJQhxvNT_%M6G3x*)E7?BCj_KJc@9om}C6sJsCA)v~bw`+td9_&36^q3H0
x;+Y5fhJMqBeP!8;34A@D(D=@Nx{!cRHY?!E&@6=(;%7}hVvv7uODxTAWmD)EGTbUN$cMS1`IXMH+=u*5BYeLj%uf>Vv%FVK__tgRg&^Otyc|Kla2oPI
`Ovcm`(4X*4&qz==@9ZU4FZ<N&p6<lz&>hJKKr)30{xntOyggE(5CToU%nzfHi@Jb;z$0x1AM(nED!dB7vO)YWW2G!-~7l5p<f$E5Ak6;TT%Lor&xghS
&}{AKWnhCA%D}hTIg>vcOb3}@OMi#fp7DnF6>jc4EhD?l|%j`3@zkOh_Lly9`Uhm*#&?1N6rZNZ8P;iUr{>4K9cz|QDL8zK9x^dzL+@QL)Z-vKU-}g9r
pKpr1?p~M|>++KL+pxQC2k%{(-Akp`V1qD5m~xx#PfoiOd4|VPbD(>`y<kRKMBvg^K-^8Wdkkm!l1Qabh+2Pefb7emkPr7(jn_2ImRlw<fi}ytHXMcs~
n<EAU@dL4GR~q&@Hz=}MZ4{S9KD;^R7_L4Nt6+(dlF@XN?w7*f@Q{s^jrr5)b&%d~u113!!<_^%{c!#`I^&5VFgT51*fDKhtAe^e<5k^ghZm<9iZ$qf2
~h}l_&f3Esx2l0>Q8Sx{N^qfBMrMmBW;Ez+kI|2V*YS15!+->{#{@KYkI3G7yEs<aJ4Qd~<<Sapd4L8vU{^dmM!oSN_S{vsxIwHPDT8ic&zpE?h3G!KH
*$C&WSMi*1gDE*t{0#jV*ps!7^R4d95%g2oW)XjqkH;?XGvC~l?)Zd=O%d_E(2zGK-G5q@p+ESu0RKX*u$)ogTdk+G;a~Yp7x9Tsx7@@0fe}WqZ)-Wup
ubvt7y3ydO~}7+ytuo9f2=Dp5Wi`!Gz0o`*L}rbVNV17lLYc_3ae8L|FkpNQ~x4ZH7(dbGKT#mWO?b*`iWsQr}+(q;-8M+5TIY=RaXRmUm_9yi=>}j3I
5$yun_;Lvm>_f&n#glLw@&lxdeP#J9UAdY%XmS^dn98?0|k=b_$C8s$z1qzC%0?kzbTH(&7mF@5TcB-?C&`6kq$uPh{%lg#0sMq^$}6WoMUF$j4F>p+6
?Z6!eq$&Jyu=LvlO7@40=bAbv6Rksl7MUAGJQwmRt*^4Fg_9=<Q?)PEOh)&%^0T~q&~y&Mcc-`r_rfS*dyVgh{IK51Bg(#rza=X#(}|In@j--L<fXwbj
sGvepGARa8>n@b$Q|B)t9uMGWumHUvt(kdvyKeEaa)@P0d9sD`jB^mGuD|m>X%hr+RciRS!{3n@Yz+b9$8W_N@g3?HVAB{TV18RG{q49sA>}BAO#tHf_
5W4|AzgehmK!0h;()yt`@Rdj`+jpVArXl=ywOttwz(0F$+JgQ&@jmKf#H8V1eS=0-1AY)1=B40Yz0G!E|Ft8B{C|!=5Z?^7{&fKS)O3(v(sQg$<GUu;)
u7*($F2f=aNQz5KqSTYu)oG!QE|R8hxoc9w#zowKN@5g;PZ@Qk^d#}kmi>Z*VnOrE?c2~!w7aR@CQ3n*P!1(mZ^R)5)bjMt7`Rt@0{xj`o);mm~o-s2I
i`77yg@hMt(BWgE8d~^Hg<k{+m8q1Aks34f(Z!zU@Q4`B&$!H0MLaZ_W$o2Q$}&h_Ca;RWYHzOPd4yLt%8H`2&49cc5R}xh4R9I9E9l__#Mh{X*z5S`Y
MFWj^X(jCQ#T`#9zl6a3*WGCa?nzajKjvPS$=Cv3LD`r65e=7;T*Mg7;Eg8Yi3Z!bOAr_Mp6_^H~GX?|-)D1I9A;Sut+TzjCuI35piz9(NT!+)Aq5kFF
e5^Dh;Pe^wN{hkc3h_C6X1AHDz_2dlvp%De~K`HmNFn=>?z<(4;DkDB_Hn{=zZ?Aj}_Q5gE*q=I^Qv0%QG?3pW=lTNQC;kHUdtv4v|1akLKk_5aE&mMp
70hl7`DL;*@}uUZECXLTB*y&GnSE8C!!LT!pZmU9ga4rUF6yHcVs>CZ=RtFV_z*dv{)&)l4f-SObBh7!Kjb(Xe;x7AZ={*}eQJNsGV0@0Hlq4%+lPPG5
@t2z4;?v3b(iLMSmZ~E7sSA?TB%L*8#aghbBm04F+%-??Na?3o})JCD?4Y%ubOoU?ALxZ5fT420<4cWt1{x>L`Z$q#|h&Vtq*GT6vPk7$vsHGN5V!ye7
Mu?QT%t=`vm$U+W=oB;%RGPesiBOc;1<y{vnV@^nA#!83pjK#|_{Y$M9)>CA8~lh1U0268sCP9l3bkc4_=U9L^&X{wuR`DLyPsc$~j?>;<6DHlXzv^R_
jFeOZ=i{g4(MT<9-BiY4Himg7apPm>0%Z}gX4_^*Oz(D&Qij$ak^DO<NX2Y$20$d3`-Q+3359R9q4e%~(Ozh<p4gZ~w-v*bwa!y55*$Kv~x{)!2F(;>o
ah5Wf9pGUAy!f^`!iU_ht>p%D^%}+LKKKwgjyHemEOTmQtPws{4Hz6LosQ)rHhJy8Xr3sJstDP?Dhs-3B;J;_%un+ztlQZz4y=VkjKX;ro5I?Dq81={I
nh6kJ%bg13SEYf((fY=jtD!#dzzH-yy6VvSn^x;$!+(q}XXM9)(^x|Ntv$GO;6F=37x*q$I`EHGy%8h7mGhTE@mZVUP=BZJtONUz^&3r`Ptz|Wzbg&30
Q$AOs3LzN84l`C6K!3^`{Xj0d*F{wOGJE3uT<#z)%~=C^<DO;U*^rNY$3iQHJY@3tjxl`^Y(u1AinBd<5&61EKZOg@<z0NVlxhT>~CTBP`@B1CawQuF6
I^fCCkLLKFVl&kdKNl(D?6c(A}Z_=X$ZBpZmc9^&O<Lj}bqU+JOrFn+~8KbN^KaehjQpLhD=m9P-nm6fOw-KPz1zJ`x7jxkdAfG2*Kk8FXlU@G6T^;P1
l$_&>4T5yfwZ(va3Kn5}4s{8pVseE?~z;T7^VIb3z%BhjJpZD%P*IA5|*kpF3SsxIEQ63fQ=Btb&{R=A95{Q~0(G=8y@JSu-prVIb2r8n?>X*opvHIyT
V`nUSRg8wP@TdM}}i5j)={32H+_&-kELVc8Gln{Rpwbcam*+Q^F{wnG8_YU}PE-=TUew_5Wz<<O#@h;*6n^jc>eeJ+Q{i5b4w7yq5bye8+%hgYyziNIL
`H{3W6si9_Mf^K!O(Kuh7sqCa-d|W#{4Q>?7V;aqap>awYzO%#Rb7NMzSEdbCD_NYCgc3<jfD77uHa%D_;_?cew~PC&jtO{b07epx+~a^+@q5Fu#Xopp
!JVN$A^EfX9J2~HsR2q_@bg9e$)1O8o!CUu>|@k2F<@)-pB&~NW6Te@%N5T^9Op9*0+ym3F41rq9A_7i~FgC?;j_q-)a$~jr?9<EG*z#q8t^}pNoD6^&
d{#6li>9V<W!X5w%o8{wnvSP3V`+4*aVNBi)1lXqF?L)(_SL;CG3c1K)*`s?+${;*`?(*Z%Ay|I{YC9@f{=_zTvTmQnxeNTrU6^N~4UqV=UR>d!-!8+g
z^lUkYre<>5xp9W;yMtw!NSBEtJzrT3MZ`f;f1pRipm;=gxT?O|$ETu&23)E89fc&n*3;dgwHl+D&AxrkacjLe>BmUZYl|O6y_&yO<k=-v9@$GrnqW5P
S<{13DpRVCwcU+FvC$IWj4f<i^#?ap#uBE_!n=20fBau2D>d)j_9sXZfkA^zVXJvZePw_aS{z=?ASg;R05&G3JhlIwD?dDlP{%9|)MdTlA3-}ND`655r
5<?OAme<c6n!h_W6$SEV>MO(_CA*3EPPp|E|274uiu`M0MIw#wUqjxZ_4_93Q+RXI>Oy|>+7$jT5p5CiGn0>L{nU1Ufc=#QBbNG~rX)f?h=T^|mxX2m{
pcu*lLq@4j<zk}AEPG%|EkwU7x;dEsOrF<yA@0Me^?FR-&ceo;`3r>g8Bf`+B@L?a4u*oice1zzZ?8Yp!Wx~;RN*Sv=BdZv{591f1P@8!uiLScn5s7lH
4(^FCxf)iS}taE8=UdBm;gARVG-0zK7--{(-Wf@pEEdQx^7nwKe!6J|cHi4f55OkpJk2Yn$eGjV7leKO)S#w0=J2&d8rD9@mC_KZ~f}ZwccKN9!+3HEO
@?YIlVF?}V7zm)Q>Wk>Rlo{GaQmBd!0*ooo7>a3}w6-#WzJ#i$Q%cNLodohnTm@?rEidVg(l!u=j{J+ln>^H{%>5g!?CRQUh(m4f?A;&sBIe#Kl@0(w7
TG}V#6-O8vx=4FrgsGpp4kY7|uaNuZsDq5lbKbNJ1hki6_KE1ytHEhs-;ix;<kF8)A@!P;=oPg%nyXP+A=h;93|5(?C4}5CvI0x|+J6dJPA5Qnc=i#I-
jG@0y7kd9hYHx7AFSNolt<SpX3gpYG=`{YZQ4Y|rlD+_bRC7ybLcYZ%?!SmqVxaz$XuETl#$VUU0`g_-JP-J2Sf};v$r${R`{x_#KXx?U1U{+mW%yr$a
OopIB|DLc^)bu@^#h_h7r`H9S;qMi!#ViiUwMQ01~GPXiVutx@*k>{v`}Bf+su~cuT*{*Qvc9W;Q!g3QxEy+qvX)~pWY1qS!gZlKH?{JF+hAmSUHFfs>
&jz=Qlgz{$Q@3S~22t?ZuwvA3T@SfzOjM_)oR1X&?JLZ<P+M4?p96qADirtN2>uJfQWHIe>?Mn{IG_BOC;<KP|GFAU;4WuS;lrYhuy(tUL#P2o1B_g8k
t8ewW7QDlO!%^mf~$ZF9#V;+G;HFM#h%zlHcZS)YB}ZxQyHMC0e3vkUvUI<QqdU)Zq!fo}91dcX174Z&aG1@$F?<SH~jGg@a?=$|F;qCQC(t|`7BwJP=
E{**M)6!_m7w+UdMQVsc&mQ>o&@7vZ)#roMQ>a%nIGUJecGunH~AL=TJARqH_RD*p|b`(DwY3R`Sgyo_>s}naI_`k`vsnPmbiRRa|+9`m2Ustyl_{Y)d
`59H>LB5-$QHFk#cc?#ev~tyferP2D;?rUhbBJ%6*E6k8U5$7S`08x+f$zj-MC(tho5dLNCmc{e9<(<z5B6bLRghmL%?R=vwgtpLg>dKN{;5jpVGr>^W
s<ZYAKDuAgGAT_OZeAh+cju@(&!@oBdkYP#P5Z`w15xHLvjWFo6C@|M7y?M?VsmSe?_wH)uHz{)K~Q}3pIiK>LKbQR9Vk@pl@AXw15xRI}Y*5Rz0wR&!
^pH8}_lnvjqBc+oJiAM(#8M-!_`K-<O!V2Lk)DV23n5)779~Lp|9y?(uyg%$7oc_{zDtLVaLo#MAtIg@u2W^FK%Z6Jd2g{5lNNst$Y<&uM+0zDsTB$JG
+}Ocq21{#nwVBo6SCt*}+Zm#^x12mV)6+<zy%!8CyUl@kx^*Zdj1zo{IjG(Q+HJ;bl2okQ=xjf1WM|L(M$AB+1v)~F=`Uxi9qL;NAfPpB_$jrl(KYmx>
b{5QLQLHt_TF9Yy*y_{^I-?k@(=HD;Ahx+Jts5;=Ewz@$5l;-ShYM&SWl-^G{;Qpl}%{2kf$2-)Yw*;-Tp!E|a&Y|_?NpPh8cNg~$Gg1p^e&1|+7wBg`
esw>n(saQ;>!sF1{F87Jy?@zcT<{N<X$1Ire!~5dK#Vl%|Jy6XKZw+8Lw-Y%9U;C%s-0mE^bID6uLs(>MfLl{XdHo0XYK|09nFoX|0A^z6Yy6v4q@L_J
BEHBou~_ZPp0e@^@El(M12f#Qq*_o;%2BEY5ctB!N085hID_`0qVaTb+I=Qzc_T99pc+^C}aK73h@g<M&+}I{7|cR0X|Wi0}=7d#m0;wpE-w7`>?6w{t
;PdRoG9dY~ucJNVcm0`!i25<d-z7sK0mg{fX)avP1o{DOD>T;#-|$OYiSAF4YnApEf}KZH_;-Ht?}BXbxeY(#nO#ug@8cZ&XZ^)}J0XOVqy*QnHZ$sb8
ixtzW1ke;!Kl9QkEpa#dPil2m}NRZDMJ;E${=(E2SQilE=fkXVQ>ce5s~?`K9W-2b-vOPZfd((?-P!Hto>BJI|g$_F1EV({mP=4Ufwn$i2$nwXT4|Bkm
T=qFrQ$Tvv_mP6|sMyStBEOkKhx7Q(_i=wXhw0<c~X?}kw;eJx?{~H(dFEBTC)c2A8WCHt;8=y1l8#?11z5j6%4;s$z%&rjMZu1q|zaVSV{u06}6Dj^V
3O$@p|A_iaRp_axZ_0#8V}SMVxC8Dd<`i6mJ~z1m|F*X=@(<#QKz}%DZ$;~;uaUI`J{XP#7WQfF)BYXqap3}=)LX3??ho}Fz&{~brf2w9_8RdcVtDbZ{
CsZ<{4JF`3j7Db3msbD9u3=gKT2^wIBUn21Nu)7XIh`*N;n@P1w$SDRUOm*0=cKUM0`+QbZCAgwt3u-ldOJB?+>0Y0qj>=Q_s*3vvP#{V}z3f;73)V`B
@UV-5KmlZD0WZ94s0A2}s*UeW7Yp)js4~J>Y#^Sh}dsBz7YAAfJ3o@bUh<3jZ^aI#D0|U78LR(68o*z@LIf==bLV?zgl=Z;tp*Ad6EQ@u}ThLH!BQ7}W
nI3VR&je2g(kk^km|72=DUdZh77arCPH!)|fK{fds->CpV5;>FNkdkyiE+kecY1N$16algVO?FE+tzpXA5Kkk}m)SpSgRigD-bFUBmUmbQ4zafn-`nM!
{bEd<8H@ap6`mY_q|90f^3itDJ|7e2yRYLDoeXDlvlw7_zU#Cg))2H2hhWe=~N9zN3{is6kudt|(c7(<n{T)cR9xiZxRUh?Rnbj0%e;CKj8qkl!u#EZ;
{e=68w@@~V`cPq!afnY@Ll*Z>!gGDH!}_%r>iZp0lyHBQoP{dxualvC#dE3B>e2e1qg;ai?QoQT$Z1CVcLdRb-ml-pUEoJ)8L03NNo>@L_=_;Cvk9$FP
AGmOsUpEX>wO>f{X)mKasJCmlEMF6w5n^wuckbWPk1BrSCNJN1o~N(E~gUiH*rn_@o6%?p#H*<4b4G(Z<aKNc+R-Mx2n*vhrl<Jn%aQ;m~ENHU(;?6_^
?*>sDG(b`^J-9K<gXNjCTP2jyYH2e$FvA5Fg-ATiTzgUWa@+%5H%CZ)nsq<X0ql4*VRD=>_%Mr04PAAA!tKf2+0|Z42uUry=d{v>se`uutukO!Kd%<-k
4)3wpn&Ro`pif2P@l{gb*G@Tn?JP4w>xJ+BM>F16|&>{rfRBJ{^<(wrgwWslMS#pwvCNAnBiA?&|!x}rY=uNZX${3AOD)JF*OA>#9yd769B&+9{%Ab#H
TV%R^`ifMh(j-<3c`J%bdPu55qg8#IP##e>RM1GZ6#uW8q;Y{UB#2+SY_`jJIRB8TYCd0nUVxumje@17vrS+SK<AlZ!^%m|=5N&5t{JNbTfd9m*0sI*V
t252dMl8k8g3QwX3!==?`a|}#CE%aI(n}E^k~j2zdyU8a%#OG-Q6H7a+DJxxB5ULRa!a}zsQ>1LF+=aa?KR-*4pC>wuO!m(pu>OKPn16Vn@bh-*_knMs
sB-x!wc=7l0d)ntun9D_+xC*`U`mje9h}5rv0-HC-f(h$@vU?n6=6+4f-$WhZpD%wTJr9P!wA}@JUIS4q(5c7UCPcGHav$BQz7_CrmMjfPX{X@o9dlrs
Dp%NQ5iy-)2(HqyF1eY~p>=mpSBLRKuqCYZhl(e<B7$^yf&_bnF73^v0+kCZbs-xL+a1Ebe!QuC(=_pBEb9E4*AE(fiql?GX11$Sfp%)L)Aw_*bEM6mY
+eI0KLNN2)m<&5y|;z2EBBuN438*a75gVMa~x|8?ER{pikCq5f?&k~!eZbqDwJd24x~_h)3ALw%|s_K|-{1U|z3^HB9s-`5fs>>2*IwYGh%FFd#RsLwv
fl>geg;Zpzl++ytF`S2*x`lqpIL4UQ6UD`iv-9>#)V${yiZ(-R%{{mTDrz`l+)=Z`NO?1#dOq4ELkLriI@6-HJt|CC6+8p(f#2D>q{nk<GTF74pJnDyd
(c(eh@Fbx=w<GQa_@_>5dT!qRo7;a9Q)S_QlqCiAGkU4-!#`MUIoL0erS`#*$q4l!VVjp%h_6UB5&aXSXw=7ZahslL{9}OoqoHtGnaEGMYCz*d^QHp%Y
!S_*{Z)2;i1jU}@Na^4O3;6fOjjK8n?jjKeQ07VX1ISHUR`?sRIr-3pBE@|>R%8$aB84$%zCtbZn~lQ!D-`6`y+}pzMW|Lt_OS~uMf07X3wL(%Q3H24f
@e#oDlk9d4_+K*wr$<-)&g9zntTTEsbxg(=qzzg*H$759Uyg_U|Er+k<^8U%TjUAZQ~N`NfWUp#AasqJ{n)5<f?OCSK)MG=Cq|r|5qp%oT-xf7?KP4_V
JV+#k=^kNii{SuCi2S$4?^{%2d^P(LcVYaQ})NU9z9ubb>j@7K2^%0IHt_YogqD-!&Bb!^l6CZU#qK7zb^<zI920qp;9jrfWxp2oO;<d~<3=0BrBy2SY
(49It;mdOD6y(UETer;`r^HI%F(1ZP2xTr6YC1HvFPrT)tw0}TyReAUqhnY+7w`v^fSHqgHHR=5d>R*OduidBpYce?mzS&+;-x1ieL;ZfgSqd9VAN^;f
Q62aqhpO8E=euWF#NVY!2>OO%iPy0I=A}#f!<Y@^&v=_@_i#Sxx+>84tJLFB-;)TaZwlw95cpH-6Xcip*1ByXe|FIp=$|Q!?JMq=l4+mnXZwu&r%v`wA
NpH$uU*)Gr@}(N2&Eq4OMzK3aX*bj8`M9_B1`*kg}H_F5I>aT293|uE*!mIy^&SWe_M|ih`$70i{|$$CE7nDTE(=!-8`ayXeQPL#79Fui*SFNba;Bd-<
YyG;)nGm;^U&=bmfHh_gK;XFz1fS!auV!^e0e_euw7IyJeHs50Jjp0RCsnh#!V^J#m0<GVzT2CsJu_A-+dq4fg|uxg-Jq>qE8+d~`H$|4x<?J)`|Mh~`
uO(?~7aze+ik3jaqxbZGxEhqZA3R0vNi#4oJGpz(v;X{Y$ykU@WkFd_9H{Dp@5--M~q_%|^p=)XYb-C+m(rI&$^9XazAtY2MJ3GhRZpnlGg!U4Ts)Yt-
FiK4lWV88YHhSrCd%?0c$*%~tKpTp?1e;?ac9O#e4;b?tTd&pjk{$SO~l=|mY4)vR=o@{7;L*k&nf+-A#=)dB$`GCe>BMJAbTLM2qekU*jnZ_3)g8Y>!
ab4Vh=LL;5VBe181MV-2;lQW&17!jI|A;5aw0^=@(El`l-k|+|W*gMs$|4ux{uggm(LYxrhx!8d+lW(zeN5ztv0n8Tic#N9_H7zJ&>Jr0pPCyTpx@Fn{
G-s^htNNSRFQu*h1zh9{HmnYdsKgGh;OTc!mQ~1<E%mLTdT96_rF^K^?#+HgZO3GVG#ex{nv^_>(9q}m)`HN71#%9q$2+m$WDj$XBsFmt=}A&YZd(|B3
S{x-P^tm{`CaZFD3f2NAI5>x2S(rB_^Q#kBPma`TIzgcffZ$g8G$ws{@<%pDLlgRTPs!5A-wkCgK;Q5hDIZq($GQ_07@H0KRRwP54*hYJvKnL}~~J*bg
NJf9g`d;Ua&bP6gV3Gp79)^MCEd^#1sIGl2ciKOWKkcP-QpWSw(D@xzvHdWa8bwI1q&+Je&oezZ%?SM||#^as8bNKyI^x3BKs=qB!$5i%wLzP}7{f2AW
<c*M7YmKLJ_Y-lLBKdFk^4DkcrEV0!8u(rw=^w}S~wEjP?(fCJsi2IAWG~7g3pX_P0za7`+WXKQc(fdi_WkK^#yRbWk{^zF`Jh#~{y}#hqQD4{*8hxsN
WN!-pINbL_djFekh`{gGc}MH_N~+1w_~#h)!I|PsX?=m4+c)Tko(uU@rE{Of{eh)JXnb=N;eKDP|5`)Hm+Hth%zro`zvk%88I7L|JLw+y_&6@p{AgS50
zY(*TLt`4JNMSeFYl^2|4`|pe=w2U825W~``4oQ?HCP5v_ENw_Mfp-Uju#l5b>Rsq)OEPXw@38@ZYs@hW^?1fqw(Fs#5*i>}K?Sn9&evd_b*Ai2tNwjQ
#{dZ-@R1iFpFP&+Y3pO;CSRPH2AzQ}Vjtk4@G@{`c1Z3iPv+gv!^Bg@2vfhfWLqk6Qf;?Z27O`tueUt#E(YF@u2u`(K$<1^DMnf#$zjOJxB0u@6;R|1}
??|79kuk`Cl2Y6~IeKc^h(V}x~;#uv-ynD%#JZQOrQrRxm!Wn|Pjys9sYd>Qo->{NmLv==<?-%8yQ`cJ5xv(tzFdTF8mSBq@=G{30wBU(ROKOb;EkX+g
vt?vo<=syvr?x6$!c5uf1;-uA>pg&+P${y-xh58Zohlv;l^nQl84z9p2x%-X%krnIXdFA8*pNVdQ`-`D+x%j}pi9MzMm2jc@yH(x>urK8m?Y}2YGT^ho
{QuZ{k6!1sC`;_W)Km>9QOWS+@Gw(M%B0Z)MUoOJDpQit|J{1^*1CoPqemXJfqJ8=`s&^*ktgiE_6omF0`oUd8__>h{m@^_+$m$~zaL@-e%5aXKiPj4#
OIEI4}Vd0Jo)qgTOM@O&uKt?hB$w~Z>+4tlK57zP%s}>^J+%^TK4Ar#n&dN|J0~S{{wCFLVqXD`33l%YTB4jC|<aMz96l4KG(nffIh8Ot;P)JM`+pLx6
9p$`bK|k!v8GQgGr40!ODQIE1uP1|9yB~fDcG>27X>;cb_ixuV)|rGBR7wsK0Vu>Nj3j2mZraFl<r3|M+;UKX3OZ{{BRtH!#02OyVoa*U|9#hZ_NW*&D
ampO>QbLH~5pKHyJ!!!zdxMaN<P-C2U45D7hAp}xKu7wVJ7+3e5XX90d?+6WBt<4g&Cacs9o^ydvb50Cuw`4RI^ZTXe>e1>-~&>uV|;FnjP{v<!<)7ti
MKAAT4`=L>I^goS8)GxI29Qt(eu<`eQ-$YMPKgR*;Q(J34Sbu#(=pS8mZc#sEZm;<L>8ouppW(S;|F53k#25VWBf$Q+t%&dXc?^FA@!i#T&R0Gi)Gzk?
L;U{tmp=IU`KtqcrDvH2>Z`p6e}F*!GCx50XWgYf!YC%>f7<kSwZ9V!`+M}9gt$M~C*EJ<-6+QWVb#eN_t*OU$6sD(OFUnHNd4n)t-(K687~je2Z-stY
UBQ0#q`$}hm!dbrzr98{6B{;@Qq(B$@_cOc~f5%S*I!WC(4rgkhu!~Wnn#L9rQmzN&l(FVX~xuYjQ$=5!OxWJMPPeiS_UIfUn!ZD1m+{RSM*PxN5X1mg
JYtP3-@{r@aQgWgby~re5zt{%vD?Ix%0sgTH<hZawPr@7Ku^{a^Qp_ooEYnCIWtc(cFN))JpjI~-a6jRN?ayV|5U{Hvdc^{*A+{>q$Dfco>>LH#V`DWH
Gg<Z+_E|14GEPp)t7JU_ZI`2B(KT+~m(TP~;{{Z91){kcBl^B;$Sh5cWBkZ)p((-izK#Z-4T@SUldP3f;`o#;Qiz<l7>-^v~8e^CvXPvD$$7xUxPZpZZ
RE&up^=Pl<q`?U`Jw&u;~&tj?#^0W1IF~<8D+6L#l?sYW#xBu8y_Z#X5Wkdgp(0ZHr`<-`v1-`ow5%^F3U;%zcS{7{q{>WuQf1_V5&hzy+bKuV_+~HpT
7r)Td+9yBllJ@X^ZylUpsd&LZNr>e9-ediZTJ%TKt`YS~J);-md}_D_@FlJOlAmT-$PW>!WkY|Qj?D}G`^--<2L9W5!aqMU^%3=dzc<DDs{h3Ks|2eL^
GhyUgZ>ZI0`niC<~Qn}Y<)rgigC_>pQ}rU{tLnG*!s`;h9|fF0`nJhQc%CP>%o7|6<0Zhf1**`9Nr&O_!sDErwRT}r1dnO&+ZNQjIG{6gZ!P~5@G)>2Q
A=Z!qn&VzdskKpT!_-qyN^1G4;VRp3`4MH{S=Wf6plB4=`%cKhi8(HTI9SXi-03A-_YUm7k$M6@7>E4d>UC;(S}*?={ZXO-%lYx8Qs_9gYP3Ni-?J@A2
Oo>_4$o{T2NS1kWee8#5nikQwl2)9xztWx^br#DCoFJ7B)glK84^n$%ZB8vMy^wQGNoKjRe(ANXN%EQk+%Q_N?paor(*S(`@>tdH?bqJOm8d*X{#4t}i
E%=NziZ~bgk3H61m(~kV(M1lXXJwCm8zyFGE;$zAc`qSV0IdXm7Ebq^MxpxHqWcwfZd!!Goozg$}LH$@b5S%Y=b{YJg#Z{-j?0DG@sUK*M;NPtF2jrj0
7X7`&x$Z6S{;VVBZ?-#s>BOhT>5c1C!XH>T_aXbMhp@Y-KbQ31tEF|JK4SK1W4<gL1^)G^IZQA=74ybq#rnO1zt*q+n9zUi<lg6;-_jq<R`pGU{yLji<
OjDK$3FV6=)(EsVWX6|Uy>u{XTrUrzL#QDJM?F;@(=WvW3A+T{oZys-`MMzpGLthp+De!iS_GhiwF1vsj0q+e{a8+jPs55hx*2X^@*6TGwLstNCp0&cS
rQEl^*lO)bfV&EtSVN`R}9kmiT%+2YzAuicNibU}rA#8@v|ggLbR!<L?iK@VAw!;sD?LRfXVxYw7Zc`~+KDnoIisL{HRb>8`-~G-X`?Ul!^pV}91%8D8
=E+hIn3BzsGL6WtirI3HH;#g_W>4eNu>z8#`J?Ke!|qjntO{1Dee-N*OyK40LEo>)--a9jGsM@t3y8^T<aoDZ$rJ@{v7iVA(Ctxdc!pI>}Wus)A-ziNP
=TrKFIR?l<%{@xqwCo+yVzTa@6j<G+iHS;CHy)gy;a@Y<rUllVeg8t4;58w|9YY2UfEjx$5^Ra)0|7O~7?<MY^YzTjaC>RgF;9oVoHs?cOANeY&y6|oK
Z&%14b7iwYK2K_DmW}n*TciW*-{}_oiP}*H3*LXX3+fNq*Z`l2RmJA{d9YhU;y+G}`cmXA*0<eZu}6QoIJHq<=~hYq%CPVa>H`JyskHN!{IzwV5<k6mx
&Mu^$9%kQe*ylL>Uhv6*~U@Qe{y`i(Eq>L1ixA_6*s{B(N&PY=4rbJ_>ZX!S~Gn9IMAtoa}Ds<A}4{q@pr!Y_KNy82mJIX92>;1^G<!h`LrLfKT&rR;^
Xm$`dY1V0)HXW%m(H&sk?iVAG6BfzZ2Q})(rjY(T2aOuG*_M@x|3wMg0(LiyiTw3iJEg`P?x7`v+eh;C$SsoR7MLCj5WXZrRh&AFuZC52%7$i}>fQQU>
IYzUK7zA0OENbZ&z9?XU^_GS&3C#`?LNkl&ct^q+Db7X7K6CO*IY`=7tScY?*5=ldyl;J>eR@9<}c%w>c5Ez6{!zv8tGf17%o(*G{a_b2d+)kQ)6jC(t
S-z@gK1@j-8ZLH7AonJkiFX7jjqkgsym|xoVjQL1u(cL!i{n|SH`NNye^I<%BqyPQY4;}1JclIDZAdh+}*0*vuaX<Ps{JTZ^eP49U*QO`>7n=JP_2-XS
>p*|+E9Qq)&{gl>f6tHaVj(#{dO)8V>%#{5?Y1@Cq5gc8=r1cP(3o%WETPX8V%dg2tRi}Q`olkb_(%Tww<1D+X6KKP{L)b(uzrsT^xulTnc#jF_hxH@`
c;qGm=9Tll=IEXPsZ4P;Sl;QCA4hLr(UK?{7G*?Uo6!3i~Ooje?fo8TmipZ(Ur*x&#&8sKG)UiCHa-%(}I36ZO&SF|LW0)zjm!|XVfn!uL}7f>NwHqZ~
T3uze?*3{9#;eH^KbW7OkF*&liO~<_FzQ&^K24;1=TfB=i>$nz{u37s<$kzf3B}+nV$HZwvUG)oEk>ie6XgWB<30fBvA!l=%jo4E{u}u>bP8#-7IW`>}
4l(ZB8W5Bev!cOXA;dbi1s6Rj`vH<n}SR~#SnyWgX#z)y{3TVsD6pTXZT#pa9ox*{8w3H0;FH|}>^Mqiw-m49fm|5#7sGw>&~i~GkGgPQ#3QlIQmpXqM
<iu0oh{Pfq9S9AKu6}@ba{jFs5pK3i;m+;^IayfziN3rj7`b$Y$S<+wn3VyUA%OUwOL!+p${|`^*bJ)c-<oTj{E#P;X9rWRmcNmku@!A?YoUc6z{-h8c
m;S8xPU7SHdrm?B!z#q{OS>`7clnRMHtKVu_8qLRd^&>vuXapvzEp;HWPR1_!XL$!$0PYGrZWAT-;Q_Wuin=1w@JljI|2UJX+S^u`+gt#pM{Np{QbxKj
rv2)Rp3{@-*s`A?_%_re=B$Re06B`;Xj;Szwj@YYWMV|f8})!eQ%l%4SxT#hWahi`pJU%l@9eAsxezIKh?6SKdQuNg8jLD6kK2Ci0@yq(j)WF&hX!g^u
-GPH0gHJqW*t;J^lG#wO7o4n;8-H6B+ztB7NhtzcjA)2<NA_fj+PDI%oDzvt&a4$g~CgJT)vI{*S3?>U-1|Dg9?`bA0^E7wF*qyQ0p#?Z5b-CXX@h$7w
Tuu|C}5d=r5m2e=<*?K}M&^AFDFSY3rYU-#(+`c>IfnJ?jpu}OZVzmu3>7hC2FTKgURvC^;X@&0UVbmouD!T|kUUZB1bnqgpmp6b&FpU<s<{=(GK3;aK
0U7gV1uX%e=|D7p#f0b9XV&*#<3(iMo8T^lIBgA}LO9#Q7`h@ci{%Jz>KfE92nFD>BnkUFVsK?ru{7m(#dU*e<9Q|P(6o!V+|JCPj-0y7{_j_vk58`9f
&XD+1?*#wq%6UFj`fIBZ_3!N!@>NrP<b?S9-4^N>TeD`+H&?1V=X^_?oH6>BUsa0wL^vbxTYqoepubGIKXJa1JJ2VkmtAy2eY~sx=4%e}vHtOQUr>MbR
Dcf%tGp3^RLl7Z_2*)P`Mn*)8}gq=?I@?eNCWt6<;~g=^9NS~{)U>Xp+2<rSDXCWMj!JTDIWtJ-`}(h-VeHo{NUgHI-m3TeOL6yJ=xGt+agL(KM4J#Am
8-2tasqQXp?@4`dd#e$@;ke;C$>e0lpWjj>7qlCZI3<2dh{>A8pMm=&QxR$dIr7PgKg3{$lNb{a<?j;QTnxnJ+V5e96!MhLMl@)w>ovKi%3y|Ir*>;18
=^4sG)554#ZfZ~1~h)30QF&4{1$hRpX42Q}vNYQtP2U&4R#{1UAe@fr2u=g?Pcdx!qOm&cCzp!fa^^G!egaK62o6glv-aW9zvdw$tfpo0H)99BpC{>v8
mwv{$#{z-aI!4I&-<uWBdv3(%^(DffF>i;avp|1_o2mEcta|wSWTa4Z&KA$*$BIbi73)C;#epE((`DN5s)N#%HA^nN|v~spH)GuN>ZQY>HXjt^m5~0of
s)sUyznm~0;P2P=`TW-(zI+Syr!jqFzB(=&Q}RO!<SPc+(qjE<c_KV=e*a!m|GtGjUYN_RiS_@s1@@o#^uYg1-SrXtzBF3a70&<p<%9iiHbeNQr2b^V{
O!RO{EE~X9>-()bN=O9-yGyyrFy%x>90LXhq!;-2S1+|rsPLC<%RlDyGj2oy*Z=)G(Dm})qnpp{8uaesZpOhE}`G?<nP$-u)e5SKeV<g=O5NgW4?23d(
@|PqXEAEJ7&I&XXP&M&)|_$|GvZdZ;#g&^|_<{0{xx(+D5?N)&2(azjV6Fz)#n%>jmn&u(PJVUP&&v-=un((f=)blfUy!puY^XF3*=rEHnC-9d=QM^Jz
H3`CF+6#YKPWR6F*s4cVr@*`vdJ+@aTlKbqEEn&gjNHY?yCd*2ZF{!In>^0s~0C-ncz;J*{7-7WfSJ6z9!ucWKvoBj~~k^Zkzs~zm`ZCU_-Qe_AJeYJj
`E^$7nuM6_I|4G<D{bW_|CC|SZ{G~k6{>-3Hv0iQX!-#jTGr!f5yq}Gn^ADk?D)JA1rFNVCMg9l)yC`xorhiZ@f&W>P&5ZdQA0Pg8vU58s^#5;jK4KU;
{ULYp_w?tFF*^S1PvYCmchpWV`iq(ekNun9{=+A}P2}4vzn2=Lemic_e+FXJ1Ao+3Zy)xb@3o422C-cj=>Nu>HS?E}H}tK)tD-=DQDy5_>I<gz@Pzvzx
oYSy_0O6986$uGM*kX~OZo>LHS7<u{*vD&PXX}5$k|xPr%XS^g85hPEBLFiHmaGg;!nxXmrIZN>_MGV|2^MAALy#zPRjXA)}nsbeD>xzKg9kBeYE|!Oj
*D0ZRQugOZaD3<3_>x>9J6HoG+c;c)pI_qJLSKGoM%OESayZxyT2QssDoivZo&Y?w4^@5&yU)@UQm%Nzg)n;`jFS7qjm0k8owwfq#sxpI_8Zd@l6=7FM
bO|M2=9^85T&3V#SGTjXB^N{jwSm5Tl8siy<-*VD1s)4x^qkbj|Ty+;TBSk__1eCpNe4gH8*8<<bU#z0UXcsuEwPwgD&8)N%EqrYIN*lYB6qq>Fq#jKX
}H{Vzf`q!!B8T==LvKx$v4}w1}fA<{v+uB>Mhsf8yXm|E^!&C=8s9ta6f2Tc_`20A6e&U}{_W=09ykVF)|E9@|^O0*0_}s6#OgMj@zJTARW4)uH{(0mV
@C!9DL493$y)F4qCu1A({a;ngx7FvA{#F}(LI1pBp#r}X?*Zrc+BOFNT|4W*kE-CYX8!9S(J^08SCbO;ubod5{Ql*)4gW%I+eLp;yX`6U6Zg;7!ufF9E
ihkGjUD%|v~fS_;@v=fo@yfI{qTIf6V_LU6!=9L`^-=8_`3xAw>qHyNS*JK`mg8CMn0wb@;|I^uV>sJ!kD~M=C`KwC-buz>x*8!MgF#Yo>9NqvU6wtZ7
?<VJpVo??oX-EANqXsbF5!`8-ahW_rn$aGdDH;%_lDVk6=@B{&7%|FJg<M)aYM6ozQ=6d(SxkoKJvH)y7oPzu;ll3f|9qhx)r3cMAV6-)*<S^PO1W$JF
XNV!p(yNL2b4H8j*Ga=m5#%l5lSu>QIS&NuB}PtNnJlQG|VHIJCT(Q%M(D)MB=`TnGWf1YB0U&!xERqejU&nNzg_~hfk=d*F*56++cLYtHSYoq=Ub*0k
3Y2Z@7I=;F#>x<pUq<`qWAU|l>SfV~I?2*U(w<hjKML!)4><@qNcRqi%xF7%d{P3R?!S*ue{BBSEU8rU=^ym5q_n#*(3hMiR^4k;qemj0+zA2+S=F^q)
A^w)`H<5z<>08j(DM7a2{%_614*hQyp#F_SaHjv^`Y?&upRJ)kNHuLkf7k2=ey}ITHuLq2U5oRV$F+CF^Re^8@ZWr6ec$!5ex9a-`(GP`U;0N}n#Avpp
^bbyVeJ<5cX%oECsEf<i1Rs&IDfK~75x{F68cf|cmGU@Kcy%1Ut$ql0-ld|`op^W)fC_F+a`Zq4Npz*=Ymdy`n1k;Jb?fAZmbcX7+hE%mgjkl{e5YYKM
;PO&?ltdY9;^k=cP2h;D^_iAU={#8V>Vej1l^y+Uk5(*dMd`eMJB04ESaod>oVf-S1<?^R;3=wlOKj%<rmq#8*0pDSlq_Bl@?swkHMnzYMXzWBUMnTTN
%T3;n^ieR*d-!%aQXe<qVSKaZ*eKThW1ivADA#Qftg=*(}ia`@MXgRT;v-mDhfU*U}Wc}-?(&i`xX2kXy@_se95{5V(69Q6Of?Fr`Bi2(djp~YYN$C*2
e`Lag%W`Fc{bv&Q3KBoVaxdT36idKR9OBiLwe2T#s`jy}M^r64A{fS5a^ov_C|J%%`s9(ofoBXcLO*F86bbCR4rLyPGYnqDlM+~=Z`dfXA5cSbn+p_<g
l{_DVZbJR!$#H-`iE>7Ne1B-uAKFini2RmO5Bx*_sLeObC!E8dQ*`yLqQ7X5_~*9VfuF0%g!#ndOE^aTu2t}d^yGI;{}NL^nZGPE)DN!sY>>Z_>PC<Gk
Y~dllE3V0nD6-Rm;8;iKcRlAb*I0F)5Q7~=_L?*+^-D-{Nvb@Tjuk;{m~BVqipEpug%Z&@4gtj1ovyRYLmZEp5RX-4&8-`^YvJ@$glp#%NzU<pZO%JtK
t2nPD{h{OGm-?`=9eCQ+#gF-^bQGg1$QqwsnvBUV}OFvr5In^V@8rlKHcqhWa7g7<@nV2>Qxjf2_k_KGLcI{J+yhw_yHc6nudXjr(inXAUyx`)%QQ$QO
&f!H)W&(fUGsSggS>wu8l<`o8+uqkc3t4Cwcr(V6{OBr5g~hc)yILiBC+M_t3Wsn0&==x@SJMSm}^OZ}%>=-?L!LkUOV*Q|Wt(?TXb^d-Oh<-+sbo}@Y
O`L1(9{~^{*`Ww#2)PHIx8|&NFq>lM~dQ^JEAKs5C=GW@s%Y5te8vbiSOI*%}?B<vJl+8jRewEz7pN-AnFF&iCf<Nbpa~tzLB}g|h^;coyV*ig;^^)_C
l<#*F!(ZgL6dv$zja7HL#Qqw@L*&n^)qcVA|9E$R|23zDOMPL){z|QT^zRC{BaQs-Q-u51fA8s^+-oC$##Zen`hP{;jF`Xkh+^WSs}AaaA$lSGLuY22`
N93^tY-dihyBZW#e6o+F2S!-{9xu`e@`#)r*h@tI;TI*c)<Ba^Em<jD_>LKi&0QCnLiUK6Y^ubF7;PoBO!lf{axUGllg}EX6C7+|H^X&{kf}}1NdV_et
vuY%il<UYf>S9f5!7G*e<3xAC^1lmxMZPK|g1E(O*7~Qo*0hmO=cT(tqn|vH$VGZw<t8f%$(L4*2=RR|h}bRiDb2_fK;q=x?`guYoU{lPT_J?WV5q{LP
y;!2GaxgMUQjp3lq&x|s^|>pm^`J5}mBM1Do8h=lyAd^D$iZQo)(`SDMmA(r1G@<+VJ3jQkp5b)Q)A0rF;LEBxwdA^hi`4>`-p<ffmu3&u}+un)!HU;=
`sdl>1KU(u+@&}wb{hh-H&R3DXRulRcw5e}X{M+5b`<IrgGygQv{`9{g@kzJPxA^(vMrS^g>%O&r@drax$d8uY1@i;L^MLyGYxd@RGws8_vG(lypFeGd
d|si2OW>o58vXH?JVSJe@7d^og}GD=@>kN!g865SXV3tDUyhl-^vJ-UmizvZ{v^HOjQGDSIA0%K3+mS!FRqXKCc}I|4$pXhLR;VHf8Td?=5rqUI6r><|
Cap4)>py&PW$zw&~J~O&kFOg*XE%!Kl2TL;Y$BC064#w8tXrG<uZTVvwP$>t(NfjbX9-Pd|gl6X3Q6~+nmp94*j!qc|`psy4sNbiJRFYM*cu+!}+DJ+=
~C~4@`AkO7u6u^F;r`tKH&!bGv#&AE9|l0DN_2iUR!k&I$9AO77LAMtqO{U*eX+-=y{;Z32AxrHcpp$IY4iU~Bv$|2G=L|HzgfmGeuT{EOfIK0Qq4C%E
9h+fK`(zREOr5k6n*V{rWrp7cL?T08JRWcY&q&9+zB81G*j*3`d!ZwCFj{ha*j)A(Lse?AlN(^KOEe;bjGGoSpBor(E@?arV4d|yZTl7GK_Lx1JRZPdT
1viFexA+`$6ci~2o_iJZ;r~j``e}qVSG5sm*-L{YOulV5eMdMy%5}$OpH_qqhbI#W;3G$)R><oUOC*73&Q=m2BZ!EU$k%Rjq$Y=Eb>srW<Pqh^Od{RVP
@V9LBpf7NKuP-C|SM^s%>VKRr^T%{&g!B0ye@pb|+O?qmqdl7a>tAU~dsL%;)ocm<PTF)b_J6*M^=Zp>O?}jAxTAlJQ}X$_<{18?Vtds7-5;*H4}rfca
`=HimvCmU@4x@99ZmYj+v&%|`IvX$ucfQQ0R81Z496+YM;G^}l=qPNwCZ(j<9yF$a-cp`>-^~_q>lS3FSq3Xy?4mBukG0o{D9P+ARkny(k}S<de4CO=K
=Xjzy4eTKTfq@(Tnx_Orbvzveu{6H-DTd`^yCQfvpWjP4i#=yRYBrpE7AB$Zu7bW8`}a&AhEp-|X5M@LL(z@Ha};{7C;q<1}vo-`Vx>{)E50Psx7?9((
rhazXxKJPA-A{)%5d-(iLGMe)vChxtUZx}kpPXFBkiUw^~=oj8NO+tc=;iT-f>=*%$Rj4sH>Gesl)(4W0XIiK5xm@k^@;S7CA>MtkM$2LCjN7B{F75=Z
OzkjZ=f3A%d=1an@sXtVWc7XagQXU5V2S4=Rb>$WKM0%c7@UK(HuN?X%dGUFEcM|ybd+JLCKhzHD7WFx=F8J5FYB#VxEBEM0>c`IH2gt^l{LOK)<^C-9
@Q(^)=25>h?u<Df4<-rtuUe$f$Y1e2>PwFo@b3fZ4l>*y{^~@0s%WGBa@AoQ|1QP@_{Xbh`?`bvK}-zzzbKCS_JH4fh7Za4;0^lED5%AZ`F=C{uc`4B_
;_TmL--?zulTE<+xI#B_ji5f55@L~`hv*|^{?VoXY${c@fP}W;n!H7kzY)SFOIx-LH}6|`t*35X2>^7-O~m6G$Ohh^jDf9-&mx}=bfM5)7U?n`vLjkAJ
v1uy1WOdFNCGAz7daEkNT;C{?WC&$mlQBoJ{Edc6#ODw>Zlc@ay!JMkCyx>F0yzrzQ{fSN5@Be|SEzKMq<E{gK1VTf_Hr-^`D9lNIvS#p~XtzJLE={;x
=`<Odx5`iA}MFVJ5IZCMz2{~HVQWmilTiTRVgsp(I%YmY3P4__VlRb{?x1NV#9Wj?*yV17+yRSNSPKCK7wvyp=HwKhI$i~f4oMS}O+$qe%Ezdq;N%c2E
;Pt`P-Z)+Yc`b$1LrzZ2$V&HFz^*YnP@?36f)W>P#Y5#jZTkDeiTD`gK{_Ec<E;{&6k*=%chfP*JiRUw{@O&e2HG>WFMKa7c#nS=46?uaX_2W(h=eJZF
6Y!IN{fPs8g%}q4g8IJZ9QC91Uh)36{mGpA^(OH>D}B<xE1b6APcG~O{H=t3SwjCLjAaJ>yoeqx>O-<Q=gST6PX1$FEQ$Y}-^5RHeF%R-**&$%AN1bHU
r86r1O6DQzSQXt)>w|2KQlnShfu36@G-?o9L^W&G3#p~7aGoAtLRc6eE3Y*A588#`O{l11U?$<3i6ls1@mJx^BfSrvqsFP8hbkPoo;>dXXOC=m_Q~j{#
^;p-IDt2+=0GX_NPbsZ@n6S{tyZBQB1A(gny9YeI)%i_WcF?<+Vmx&|l-AF<(d9p?)yc;RpCgWHhei_t~FC0DM~OLm!w5)nfhdvf*D8h*fLG`uK8zzii
r1eCDIh1@dJhW1f+Jmn{tX_kNGeA2p1c{#l#m2=|Nlgupj`C-sj0lbr$b*=*52!N03^r#0}$Us1I~ezCNN&_~Bk<zoMfe+VG>{tf!CN0wQUe{m|559<5
8_4>E}t;5M*evY4F{$Wc?1AbUr9~1Mvbg_SMeb~nt`444oG5<CN{%)$a27hry6AAIfbu#SY{ug?Nd=k+bP~RC$p-;3$a|nKYWH~oHzw|kU|7jpHN&f|V
dx8I1y0L8fFFzX4pH^<WM}6Mm0{*N}KjD=8Y;(f?vQFO{;J4Y1{2yN#kzYG$zUg0iZ^GZSayz<%`AWXz{9Qb>7Wf%nYma<macVQ4K{RgIzp=lC{`S}3j
12gj{l3-$>)%zB1m{=O-qK(AzJxzk<Zo+__*Mh{KDxL{@=HRkMSuEi_kg}h<TuPGZFTaT@%>*>pPM4;!{0sn?LQa$Yx{-%CJ_BS_orGQ-&RYd3jLEVJ(
c;2^0lKseK-U^EzqX=jOS~3f&WW7zR%|W&JVQ44f@F6`s@?GiuODDzh~wV^E>0b<^6u_51D_p(BAOpwi;uuzi?$|IA3-f@Kd5+amD<D(-i)HuGUqjm|v
S+i}mAUoN+#`&ggIVJ8D<-r#jeeoWIj8@lSuzqJQ5=O$+khW-Z+RV>P1x()8`n-?OxtU#ez`hvyR}(5Fgu=3+izTjM_Q_g+*?$!}>ac)xu%6Y{G!@LzG
YPpZ;?>=L3rPuovbrT^4yivBj72lP*0XXJ0o@w=eEqk7=|SNGr#D74E3^Xb^st~!3c&cfcm`FU#h2K?e5B4hsuf0Fwg`N8TdMSWd|+cWqRVzfHVF`o)Y
;S~Ch74pkevB)k4@Q?Eb_jC0-Kj3dDPP6!n{x4vCTdAEb^#dJw-(Y_Y%?17c)DQI!{SNfuzxwt08RGNbo8TvkFgKXLIZQ+NH;8wwp?(<+9q^mgvryqLr
0;V26O7xyA3g2-qJN;;n$e$oHQkZln;0tmIkeV?{^aq>!Tu8G4f!vwXCUA7S07HO&+A;lzy0-hWBR`in+E-D;w|%SjfKm65+~L<zit)#*1z|M)qJ|luk
67;K+3~VXFlpeTL7P5e87+Ths%xUTZj3B{&v|li>RObK;IOF=iDMb7%i9&*H2E&=ZpK)*BvUK`7c}g8wvH+BtJ<%wa3_hhZfI2Gl>Pxr@R`rz|Z*yYQp
^J*IwZM%M!u)%VvQ2rtJk0=ZB~8FJEJD#`hCiVetOfzsX;I#|`|>)ZcxmZ}b~&@C*M52nPOPUk1$A{dDGc;IDoQ?>7!E0rNwHQ-S;ot$W6NHTLd3)<=%
gBR?>-nGf#7HRn5h7yMiKJ1gPOT<NC=>zj*`asCrnbLPtipE365;EViCQ!F*iM{F$~liy~h$Y*fX=^p(-rLG?A?>F^)g!8$rwU}=*(U`wkrkH=2vfktT
tBpYf{8OBd%m>k82lZQO3?=d5^Bno)fg1M6Z`U7-Iri_!p}t6d9q_kmr!W8buN&guBAS7JW?Rz_`6sIu`VUuqt4I2G`X=%j(~hO?$=}M_^uKd&%#R*t3
+UUl^g{iLxW!Y{?~k3a!u+8)|LL2DD(jEoV?lq)%L4w$wWa;(CuVKv3j*1FVE$d3(JaREts2Px4&>xO|5x=mW&i3|oUcli{JJW1b>iRK)rk3A*$n(LVa
O}}YqUA?<7{<*gnxBxnmyG2sa!eWH){Ks`9_95W_@^T0e^Dk=LLSNVs{4t_TSq8KIy8Tl>JFCNua+IyN{@GKKdi%dnxW#os!?@H%I^KXVvuu^X1w(B?k
Uoz5C>st<Uh!w$*;0^|KqC1p3S4y+eKf)1$w_)2{ls--QqTo^ZF4`k_H13+O-aTyVbcX~ehGV~qR;QDw{zbh9@7vl<5Wmo425@FQDYWb}`le5w-rGg~n
q#<R~B*0-Gft*^mz3VhmVxXfoQHVgDOYCgmHSqCrZ!=#9w>Vp2_%)f~2&lCD-(Y?UG)0E2K#P>h>%a5sdlMVgLqze4rmR<S_tgotp{`;K3zcSU_kAeGt
9E|?@mw)(o|MB1cWB2%6_W$v}{m1`)82<jZd$#`PfBQe$z5mu34*vW9_;3H`f2?n}_2>8hAn@N1@9Ka3|1@}I{r}*<kX(rW_5b^?_y1q-|G(b<f4%?zd
jJ3R{{QR!|9|)X|7W#WyZ8TEiv6$p-~Z&R{P+LypWo#1ycGZZAO4@;DOPnYqg8*ok7zaWasl=0^Lc?*$}XoH{QGX>a+G<$T+wRp?tO_?cAv#pK-H#l1{
CrtmSaGzdgDSXjMnxDsA-@r51@JlzD+Cfi+=$X;4&#;H80eI#qC>$8%pKl%NPHCn%aQc!$>`$Rg{a-h*7bv3!>(nw4GuUGu$sog}SPgq8p8QiN9ayCPq
Qx*t2OhYa9S&h-x`f80BrRI)H-eDo3mN+2tOfpwM*Cin(8<1k_QE7Wn*9UL8^`moHi^YU56cQB_u)0rdo}@fJ{E<*jK|etsyl>MWBjsI-y(S)&zkq6AQ
u+=dyTlx6?IsO3zL@$b%evj-Fs%j65Hu^Bpmy6s&`s_OE&Hvk2l#%r`fV!z%3>JVjl0F=`XV_3n;zC7Xc?+1NE@oDXGA5?(wx!<9ct9+GGn&nji6~nC6
6Gu^@%P99nWWx$cwcHBFXKQUrQVnefR*3%$n9=IKTd<N9>T`a^`w#v08B~bjGeDGpIO=^+RmY=a3Mi#-wjUU!sfz`zj7)0>s?)yhGD@cT?QxX+>}G(9+
HHRXsI1pfKn3&t^94}Z$tmt=g+KKQ>mwNFC8hGc<rMpKQdAx6-+g`p6w`k$=cF?997si+Nh<*q-?sX+Lhsxiw7Py>9B-tW^g*T3R(B=l`<b2a?^n(L;{
Ett7e6mAD?XpYynker`uqZ_s=E!&Y?UXBvRB_b6I9e-78Za~CYL^}Jhh|01eH(!%yX=td|ezdY7DwAMs-fM0@Y8bk6r^*uh+CkseSOw@%@`oiJ#Z*)rD
4c-5>{)rk<V>Q24w9skow9&jWsct@aV6A+-mroP-|S3qbkqr}VM@ow<WildR6i4WZ87lvZSu6{O0}vnsIvnn3`o7-`B1P_{dY_Bfw4xrS6;`z#$;ZH=E
Re*TeIu1O^xD3m%KD^hWnj{sC+^`%r;-<thA;C$VG*PvpHvshsiEr!V+P)N5cA$6DfQK3|3s~s3MZMYfE_io+?RBVLx2~>w9{UB;ho!+mMqMYU>&gXG=
M5wuNyEs3?Z+gV}u=oa$x@dzdsh)=B(`sg)OGJUmMs^_;!j2)e7K_&uQFCft_5hWuyBpW<xBnp(q)>T2>*KJ*`uDxR`(fJXLMrU!&zw>s>xw8#*|Anwp
JUTK;qP~LSB_fl{RE?Y&uwx2e;a$7qu3knXQ5Bcl=sVP4J%$@tP@&YyWJG)GvAkxl4y(e8deDQX_8|9xZ5Y9094<PL6s2w$%$0i=?CYt%&ijpH?Y@N++
Uit#wcFx3=>e@y>m_}U(f6uDCK=6pvwB2(FxCY(|ap8Kh19sR5)iZQb47P>28Ek!Qx;e%E=rKa-1Jt+r=nTcFI30u(+Hs3U#y{q7<a|?xFsWa&W*Xe6#
LwRCSCJTHX2EE1=+E)L+r6c8mR42j_Qz&li{rP&tLsbzMd^zt`A5$vofC>ZDL$wI(Lz3IG1tN!CY6%Un`Q8|K`9qC}LmEUXoz?pigu;Qc*YCZym}FC9j
)owFEFu%oX}jI!^>pbFT@;{>Y7A?jq<|NUc(QJ{T0opJvdlg1Y1y`^_Cit)G49Q8$K=|U<bud@}R0_~~%vqDjqb6VXD9Y~c!uajXEH)$>tO5vI@q(t6n
7gMToC=u1BKF<zDscvvwgK9EqElKq;w+f|*WqHE;+gl%;UosD3j2hMBXiKZxHt!c{lun;f>g^4n?5pg|7**`{F)B1BuMJ1pcGknsFGgLgPxYx4lqz&hS
S5+LuVB<8_suoxuhAtZ)$pmJeyha$oBu^cb#@r_NZ~-rs4o)y{`6o?J+7bT8CK?wcBRy{`E(b5R74xkKPZh0s8sV+4^lm~SjYJJz<BR5s+>38Irh)u;$
T!@^{yFy|FoQ{fWl`}MiHq~y+r-h?k_s{{*6b1`qApOGuB7@4ynXZJ4O_dYep-)|MiRON193uDxr2x&-i(fC$y6A#)y(k{l=-{`fin=!b|^RqyAIBHP`
=ch5AibZ>~$Kmb&A=4{Ni+-=EHHP(h7mn&SC%MvXoH{w~2N$l02d@^5=4txE0=?zh@0ZnT0p`yT2?*?v@@s(Nd0hv(}KhLq~4K@2INnTS2khwo&MQJ3u
asK0+TNjF3P;~2*pQRe+SrQVjd<@tH-2eg8_b-SPnk6Qx$L%Iqli0aaAUzb)2`H1(kwSEk6e(%)^R6ltPrhif2`w7lh?b*es&WeH~`onYPI#}N`HKEkv
DR91~jh9KQh|E4?6zSY&yq`Y%OAGZu@OM9`Q<<T@a*k>T&;R>C)KhG{4>%u$pBW0@Z}$qTigA%0@bAkf>hItAB-fCddA?eq{#xfBP+jGItB^`_=~9Zh(
4UM7R{{(5nL86Hs3=P>M}P3!3m4W;mwJbPABZKby7KoGQYyzW*q_{M)MvW(UchRscC|x_`tzw9e^Sg-1uD1xyzOcAG0qVcAnu9{D$&@QmXr#NodKi9OR
VqI9quaJue&VJXjS;NF={ot73=e5E>oO8`<lOBEZrRI^LE7gwZ-dbqkahoyB*HoS1ln`)*dzbm)dVVD0T0To=fy6BYy?_!M4`4l9{+yj`F_W<)2l)m6B
@Rm6W<odJgIj?P%oa?;B58h5Xj<7X3lwrp>?p%b6xPzk_iPR+3`UJL2z~y@$Xk+8f2Rl8EmY?C;{cKjQwLozJwAOP6On-{z!GE8ut9qm=NgFbb#}7>K&
of}}!yY&m{9pcHX$<9>MdQ2$3^?~ACXw0F)BB`;^?3Q`(xpPf)2z1zDBqpF6G8rr7!DA8Y(hbyJr`B5oR-=r3P{<o%0N;y2^0x7$?o}}3SjTHUAryAN7
Ryyv}C~2j7J`M2xM^bsR{<RDC&yCIjRF~Cq#r<oI_W1nT+MIBItj@4nu(C1lpMyR*Vtvmf@PjIFv;z0<?c{8+KHh#8QG{yzYo_r1>NlkPTJ<G9VpT@Us
Ljn~NGqlmshHvOQs8{bn|_N@?F`Q+l~IiIB|Tmn8KbsFIA4YSzHib048B*?Z!)<8KTGBJdO&@i`%f49E3F(v>5QlUcYWOiz7dFcxh7T5T%S?Dn0A}>x8
GD;T9F=0+|Q;jV@jz@^goKX8JvKh?caU$cj7&|-YIoi@_xHKF0`UduL-1BL3KiZl$tx4Fbbw=gK8ibWyYxN!30*|(!W`>Qd3VCO6`ujHSRa5^g$(7^I4
AlJCgYp_4zcj`TZsj;$xG|i2ZN-W>V^0rX{VSZYr#L#G~7fX;qb0q=H|1C%nH>;Qmm49q1O{e>O+|D%5ygP>Sw|4C}9o(SQE>H`iiR+4?ahJ{6R(BGcr
fL#y{|P~h|3(&EJ5zdh0_?-ZptKX$hOR0UyAmbBtKbaF=hS^YK6k8^v)sL17Dhx$=IGOo|2hWbsoE7W&VOiyiEE#EB#QZe<Jp*~9|^#xXA(hItjs`mUF
qay1ZQ5fRVQDCL+B%33pqSLE|`*Z&W{!qDx<_`6F*ekHVeq}rAo8PT7Wt7aUHu_j!*R_rQ)Vo~^;Ft4-gw#%zLz`9@_MBATPWl=1_m@|kpJw2sz!#sZ>
lpXrr*s(QuI$(!*mlRm_n$WsL~ZJYy2SmQ*2@L^d#wwrL3z=DKZuUzzi5T=PAKItzd57k1E-1edvoqGifKE-{Vf))1XkB-va#9!bylR3US1zW^{Ert1J
y_t-94o&^)$ryJNp+(sn&MMC>kf}<9sqw8~v@-#QF8BKbvld`fqxL)m^GzY(D={BXRKg+IEjpk*>%|1%7rYg|XuvsJ`mJKQYRtm6M8HJzcCX_Zyrj^-<
L`&Y#Q3X4KU06M%}jIz4ISGVb>9@6N(p<NdA|68*WhO3^>ZzTzd=|G{Q-#r|15VwYAq))G|8*j+LzZ9nc`8KsW%`B%TLT->i}m>YQiLG#J`qm=I+qsZQ
<pHuJIE`Sfs7lw`dIX;5QXOCy;2~@6M{V`_L)RFkO>@QhA1j{9*UdJc_6<oBR6{yzNaF3{QO|cV5LG;m;^Pli!9`OB+AN1$Sc=_JpejmL{N*(-hf%?xn
r5U3%ho~=X&B;3-tdGg4WE4!WfR&lra~+*hpKpQlH9WXE?uYQqC|K9tXQ)rYY5Rcwp`LeupS$-v@focf(5lo;97g#ZZ#e%`|DIgYpN$R`_J^@MUvU2}7
VkFjHTTzGWB;FbXPnRN_LTL1T=yV#4OeI2(?X7?IA7%Z1$^MQzdA?!eBYOhVzh4+`cw6x@6bPa8>ghz|Goz+BFEH9yuW@jMSrG#H|%f1n-2U}oSr7?Gj
XogkUCoT^nm&~PDX9ik6CL?DP31Z{gf6a@Qpwlo)l0aH78(w<fc<tmCI<Jpg*#2#COwo8}m6&JLDJQ|IP;ZWvY&d|7g>sf|Z=;w+`5!M*E8SgS;M0%;&
77!TY&7IYZ$0;|xD9#MDmF|4$ox)K6+RMt`DsnM?d-X_k-z2&d%`U(_EZ`=18(zpM2Z?B7I~>@-H10UwvzYG6{zGcj(cZ#20C{_?AJI>4u8XRxIe>77v
~YWN|(Z?89J{C%<7r^KHsh4ZVoe?<Mzv=%X?zJmC-wmO&C|MmDe#rrwG(7)Ac793b##aAECXO+j8ugcZ;g#B$dT@~No4tt1l(c*c*D4^A@kNq)G&RCze
Gd-h!5|a_n_rA%`Z`8lS7*^xf8~BZ=Wsm3AZpiz?iTi6jKc~84|H_x#;rov^Qv>gRAEN(?z1B0q{+;jh6Y=*P{Z$&Y8++6znQwwhFOmc5Yhmpt1+Auhb
%^uJ7kxxk*n0a!Dd9Gt72s6@--;bMCO)vy_c?xk-K_+zZuA|kjKl}{lJqa=4^!1!SJ=O|p$RFPXjTd87qh%fQGaQJKCL9<dpBm3eR;t8T$LY24c#r`hw
8S8`Z-m0Ya93fq3)tT4U#tSL*cddsK2$iXMsxZRukaw>9KRg`Ky*&%x5A!ig&b%RIaq@(gW20!mf5H-jCJ!<k)}t4ft(ppP$5^&5?9bpQ`T|Qfisr4yb
=ms}8MnUaf>ukd~JczxwpkKPv<D_rh(|7kqzjElt!9?RIC#`*~2IKN_~4oX>TOUIXv<x;Rk^W33Os?;_i#RjvNaDb*VUz@OzMf>gOyw`GR)VVc2)R#S%
yqZaFLivBD3P7(E`ZZ`^|J{?m(;(QpECi@@x1^!Vv&%u@NzZ0-No7m`oBYD#hWu6v|98#CxUEh<m^6H<6?+&lDsu(q0_CM!gf%#dH|IN=%VTJD(I97rC
cQyxpt83G-f%WI*Pxi-tHO2X;j;`4Mv1zu6?>)l?q9nx2#QjwHZk+?44vi(F*dApM>nqF)%<siF-2dVKA@Fa-`YPDpze8caL47?vV18<QpRi!mLkfJ;Q
%y?+zU;_w$EaED!6;bg0e(YdH*dIqQh8}0YF#rTjZucZ`i$o{OA-b9r+2MT|A<*}!1-c7OBM5v{`rFX*jP8t*q_z8QR4isb>gSiTu)G6PHv3_&#&I9K`
CytqLsC1IKX!%F79VL{JvQ~O>ZuxYKsBtZxMVtJ4Q`i<(5|35%G&(*HAL*Kulq!pk9W5_@C{k*x$>zPb=cKh5Ds7_5P0cmv4d}BJyNKtA)tSP#=9Ca?b
hEL4g&wdpdAFXn$IeVhOKYp?)*(yNpu5U)_WIO*v!!Wjp>W#rn|C0p^Et7nkH074CsjeGB-zki)eDt2A#BT=4u2S(>Q7_T3fd2TSk=M7nGTXPi&@@=B@
qX2ko)%GQ5YZ>tLU$FD0SzA}spSV@VmhWS`3^Xne#bA9||v>K@)g;4Ad?zi9h*(uNHpUtZS{*UK*Dd(T>k^IB=1f$?nC8pKe+f9kD?(lr$z)5z*2d@%Q
i<(!XKZ%`q%KmOIrC`*E-(wU?w}JUr>dcpndbGMFrC?qEfb%c;nApGCzG)44KU%Ol6YmK4q0sIVg;JJA>xlEuo4Sw!YKyo8KfsFC#OGVlIzxZayIf#}A
D&0RFH=Qzd45gIGp(3=-yP<w%YJ7{E4&xa@1XH2QQzJ_Dy_<tTg9l@`3BD?-6h5e>nl7YsNc-SJHh@^Ra#+*{qYL?HZ*!Xf6A8g!v51;@K+S;-r)V_Og
peL(e`0X{A}9=ew4miZAg)|(+T&xVjsQ<t$5!7=U3?=!T#`{!4~UhE%!Ko)P-xJ{tCx7&hOMcO(5l$`K?DQl63?4M>@B1;A^sMfM1b1#%xck-eZQSY^@
B@KZ@W{vj6Q&rzz?K@7scvk!vh~Z>F}_ck%b*$^rk*`dBIYi%(-JAtmh>CtCGogA(WS@eTfrsoiq$?`pGj3p`)Ta0Sk<K@R?y@CQd)`JcBt_OIU+r0$i
Pg{a@tG+e{#Qd}2joS$B$7r?KJW{xNwxotX(TGdzNPg*hhFCo__&bN&3;EdmIpZ@rrtIz@e$v<UB+`nf#5Apps+M4y}ZMFqI<dvLHs8`X26w5X2J@#kE
T<&qd-cr<$%Gm3oze;ZdcZU0K*NGV=?zS@Azx8{H{#TA~7S2y|it|qsr|GVN`rm6h9Y&>D7g`w*Uzh6jNPN=2DFx1N$Cb2ljfWlZ3$&rX#{F@8uWz_tW
@iQGdtiY7_uD_|VvhA$i6!R$=KgXa|IKMNh#z-2KT{oVjq~YwbQy)Z-X^r7FmL3Kg=Go+RI|GmO64a4{20;oOInq!CpP*QSH6#UKIVLn{#?8>%qJB&Ir
IA+zB^c5s+%6(zoIWjtS^scG6Mb<yD_aG?4ZK_3)ea72h}rRg{b(WB*Xr2^!6F|>#2E#)lRqwkNAGKeTP<r(XNO4$7(FWPZMf^s1~W_mP7uf7o9P`?Ig
w>`)jkfU_R`K9{88yaW#C_e;MXak&uTY@X>lMc|L3J6|5`+OTVH2+B6gN7os^eaQ-^#09ILPT}|=*rL*Z0f6>U_O|3B4;e0vW74mOC>JIx~EDPX^>b%D
N5~+_H=i`mp?!_pwmE-d7XQ<D_@bX+Us^$s&O2~V=LVvk1U{&bJ_5oJ1B5bFOLZ3K&&TpsjC54rj*n|I@{)+Jk{oCNP#{H^x)hqt~C{lZ<-^_NKR!K=`
g8F-!Eo$JOon8g}U$@tH)Gy@?{A*J*wp~hnqZ9Z&VlaBbN?jDSjr|oG2k@IkGt6lfTMSKDnR%UOf!{y+toQi-Ru}v+MS3~rha$gDEn2+`M7dPs=V*`lM
4f^^@>{>Y4Xd`Gzt}NK!P<w|zh{a1JvJWM0r%JQcLL(`*@2Ryzc|iuzlih4-{Sp-<Ia`*juz^(wClQvY8UTnMSi0G=6ru<=H&N}=9oW3ju?>Nd+6@2*k
7Xs__M#F>YJ0_w`{O}Ic|Zk*dp%GDrE5;y&2_jLw{9^UcUl<wpdO&z)#j)^1rlf$@{VFHE@5b!Y&2R=RMw!sG<P;J-NG?m=8-?ZcxAK+dZRVm%R)45#j
^>@~?jGQ7SBLXT|y8q0jnbx_)$l&+Jpq5B=wL%c#Mu*F*gf1sz&_H;xy4{_VYQk{|Z9Fuw>6%`KzcwUYcfCrACNjBf?;ugMBlHnwV*SM=wir>1y*;<-P
eKi2o)FIHxMzD9rR9zMjcpHGKY$W>6GejnUE8u3F7>$^6>HTm<FmecA|*`xmw(kRckf2Njt#rg3q6!7Q#?9Tas<6pP<{sU10pAG|2l7F<>BkKCs-@)oj
agKYO@1k`AKi3nZ82oBmbVlSy>ZipA>!X>2zo4jBlfOT{?a_bBadQd&La>%4`h&MU)hPvElK(BMkn@$}axuj3&tDetuc>xs)P_XVfv)Z@#Q*gDxdc9FO
u@f&)tgxXUvqv%CF(~p!+b}I{U@f?(PB<~%zl~Zf3>U6C{%ahvHqE@{U(0?nPWavxxd$g{&+qEf5uf6r(*x^MLSv*AKNwO`zG+O$Y?ha6(XKSgHf#GLj
tQ(V;?4{9}I80B0p@~!~2tlS<#AiSA5WaP3C9ZANF{{{$_R_QJ<l!Huxd-Xt!rnNGut3@IChM{l+Ja_>fjWpYrSf|M-3GcNwF8x@;P>vd`z3Psjde2>w
Ibdz9!e)mwu3!*9_J3-SX_m`~ZFe*r!vw7CxcV;W4r&-&dD+cx?$qq9f-nx5A3uRd*qUsyX&dxP^qS4>7#HeQ^cc=xJ6|KPc>;<TlagTE&1*@pP}&7Dr
!A0NOEtu*by`nI;gkF(YF6#ZGGZF{Ic#o=+~`@7%BA9voz6Z)&!cG9QS+P%X0WLG`l*W%vq2-YVN_%}*0pMaksoOa*E`CJ&_m!y7mq7{xcS1*|FtX0gX
WB<Ct`xT4z<NL?IIHP|X&%zAnzt{QWr=+W@2L67zg1?e>`fCmAzmoyqse{vp{3h>ULVqH!=NRi#jT1&CPtFU>uf_3z_b04*pH`w9v8I(td(dZ8ORG<Qe
DK;nfZxe1p;h|MCBD0qWlpQOVL|@pV{^s&`CLB<`j6(gi~HHomKo=>rO7C|+m-Wcr-;~}+inS~Wa&R_>`!BJ1iwt&t0}BBWFxqef3fe;>SH`#z)DzzO9
#*2KLg*BqL(hoA1bp7^|`Jl8S3x0bA?rzXtg<C2;1WvKmX9zh&mBf$433`+&;uN=9<&R`MNz_SRZ#@(6@-;@&PM6t+BU&e~m+z?^i6r&oDJz!TlNqzw#
aU`N(E{`s+o&53J>}=6rm<S<s3xk6^WBd+wO^k<x23O7>ejh@ubgjRf~+dHdtPKb;fi=U&H37^VEWBI;9Zwh=X;*e{LzoNBz}{8p3TPsjFU$@y#jl5?C
-enTPtleO{rM3pXQ<R9o~SXBq9nP7iiZ@@2g@jO7k5!u0p^Oe-dzBs?KJ@BK-alhb4r<URe*dJNk!u;InUZ77%udC@2`)jbdf*&xhJoFEuarTdl@_em{
A7wLI-9_y+@!dtEPb;;pLVlKIUyrCC;)@Obgq>UD&ws<W!TRh~F>3w0xZwQ`^L0#o)Tw|^{#u!m{7VO)Ux?!z{5!>Ir{Gtl)0XJq^A!R5r`R9QP#>nwV
9EKz;Q@Ruc3*w+<5qT$^P|0g#`80_E$U13tOI;V7G*{LWwyLxf7ot*2EM;}fFC2qA3^?aU<ZuSs_tt<>3Y*I`ulV!mx$t0@4kho5xucy)LXg!FsgVl#`
8(l`IY#T{q1#d|D4@r3-4D;*SMeT;>!CoUNQ=2Ec7FuPkl=i&L2k!tfaJAumS(+T77tbZ+kZNzx_{6eC@kt{kkj3Z#7>A?k}-<J;4u?=M4BrWmq=&A?b
1cfmN9}MRVdypY{>oZ`;0L{wNPRe_nkbiSKWf>)-jWbiluI;y3GmN6GMfR9W;8H6dQ=fl=<iS{VDM?Zl`b)!~I!p@V4-eW92;sIOxEs?sX!)&jm_i_d+
<D2H1Y{07k)10Ry=WKMpBKXWqFf2sof$x~ZK7w_L+-74(=-<jc&pV7YZeoGSaR}_(vU)Pu!z?TB!%JZr91%JiX8l4sJW6gY!-+yhGI3LA*x&S^BJ}kbU
>3Pp6TJQH<vA(_b4)}ThVNOtgbu#L|)o;o9kBs~$>W^Lw{$?t>*#_r-e(;|-pXzf3{iXkHQy&~n**~k(bwaCSV@~}--^dZguGSX%JH-s568~<xOIn$Z&
eoh!-;(-~_6+lFp}y-r`Wv;Gp3y(OT>pyqSBDoyl_Vwcp=Y_DVt;R}82WJQykL~u?fvx7KlyvCpWm~pws<~GrKtGxzC(RrJilW9%C-bPAvQbQFY$QMN^
rhTTm1$3i$3b7$mwi|pX7@Y_=F~dGxghn4}3(VYt%2MbdKmRB5QkHWBoN>9YhhS<MfRFL_Jp*{JdE1eVm`y!yNdK3{CPc^K+m4Zex;^jCyWz{^jjQ(09
sH<BI#ksBgp<reVVVGS8qd68iGM`=R>mHO~L4ium=c+B3?tzvTR{H@h<GDm;|fpA!@OL|s)K%<pS=-CN-ORXe;tp}o5?@uT4m^>3Q~jzaYR%>?|AI((h
T{~YyP&X;!z@lh||V1Al94)kfZ*rdRpY@=D7u|KT_`61#%{zYv6I!yGZ=Bfg}PQ9fG`SXnz{3XP(J)+f`FA!xDd$!K=H51P*@UKo6^B4QK7dW3gY)o3!
C(kbQRfaOX(5mjdv{AoY#~0Mc?s1vo{Qot`!2i^lzQOtF8`c%|{X7Y#oL@FEpGaNZAb+woxgaW7P7atKMCLamKiX7*zj&Hh?DBu39_{8c#lN5A6ZnTv?
p1*G`x(X9zt`L31$;$(pr4O|Q$>7WJ_{JN^6uG;QhvS)JfDefdU!saX%|tQWAQ!Ue17+rjC$T)V6|wE-(#M?-*$odp*GWcv~q1b2l9hYTwm(q4t!9tpN
jzJm+Hy|`oqB)=X2`13h(E9^dA33kpZ8!oo7gX(|ocn@blZS%c!`!RRRB+e?J%Ouf`ktgIbSoDe&hcxPl*|4*Uz|Z@*55{sr;1!zlN!w}92RxAtz>e~O
O&P|8c2=ZDZw<ma_|pBc`ldJ6pS*C>4O{>1kv9j=dAh5A&r3i1mY8s@jAx{Rs+^}H79AF*qq{`R!j6!WcGx+?qsZ!I<4zo!)ayW(5N6n{VQ3-W)Dc^mp
)@A9Vp#>%ERpG9GjpXE$1oDXeZ<fqE~(Z%`f$EO7Q>rk1PAB)}-_fzVe4%8P;M{7n+9d2h>K|AaD7VBqRm;vy=M`7ZAHsgAY=YLc#JYUT#qpaNPtHk#^
<pI`@R(%(UA{g5e{30QjofOa4*mW88(stQDKK5(!Yum@_Z+-Rg`BSsP`76c9TS5Qm+8M3PKRXliSJfPne>xUdTA>eL4O)qJCN`d*mPypdVta87?0-Ejx
xZge>Qjy#BgFYL>jGa;tVf9YEX@X=74}Ex(PNZB7;*lTIMC1PB31DDg|Ccu=<hD0oL1iFi3@&@NT(OvZ?|*1$tcQM0xNZ03#jkRMI%G~I;ag=g$nq)$n
+$a#3wGk!u8QV7k^O+YwFWF`z79=879!Tq-6vAdQZDJG5Mtpjrt`+U4#E5k|q5c#G=potowcRI3IlX7`6VHobY_!eRqfNe~Q|~FE>8*@m@S-|E@>8e}m
*qe+Z-OKtCYz*aE*p{90MmPwV>#^HFtvba=j}75Tr4Ic1cvSyjXz!UyNm%~P*Oe!YwOvNmnbcT(%o{^I=X4ie0l9oM4&jk_+Xzjms1pH{o=koWhuVPJi
P-i21R<t4?>AG40b`S0Nh{*!g5el!g~n4bjVVE4(Ne@gO$CkMI2`P3{v3an=Dd%oY6pY(BlH20XFrpEA0{b$)QLp;A|41XKN$~p(!pV3lf)RUhUINzm_
l)#r3?@I&w@16ho*Yx+q4|i|yvwy8%Mt-06Jd!{Bxa}B)QZ821*D6tk`z@Mg4O-FnE#NzH_@)2Gc9eB+euaF0zrEnn|KqS-GYWl~_i;YD-irFueq*x3`
EP#cZ{!@nPyE&IP4G{C>!$^Mg&hXBBlYQxa)R?a9Gn?7VC_@%cYQCwd{@4@Cgwkea;HAhRi21S5Mcw~FAleF)^E<KLH~sH%*6TUH4Rurr$;w{6~D-Kz#
l8`_$-NEFZUbzXBE)r{TB6w{37+fgML?pvp)JGO)0LZe<E)}e)^*xqyG#)XZpXG6ZB7kDvA<T)^@alzk>KQJFptpvI6t3$nDN9cs|K##3;#T*TVeXbxP
{LPtkhJsQWd~|KGEOzCyU&H?925mP4!h^`F)HBFU+r$ea%R5rSz0{E_tXc>@0t&kmxbQ>*OZ{ie%f&iX>zn!xYu&6iPH&8Mm3{7V|}cTvK~Mg1a%s#LK
)({Awr|9#Y=K4yO|88xXkp<k@WhYtN6s@etrU5<M(>ziRnexzO(;74oK2l}I5e{<#h=N$td7MeCT5!K=@mz<w2S{b5L<S<&1|FJusso%4n#K-Rn_+gdt
_?yokR+l&KkB^1<Z|t0iUx-1f)_A_-1N7^$@wx*)5nEBBe~>L*k$+Ko1<t4868d~obUELO!eheu>p$~B{Cv-|B=tu#>f7=*{F|hvt4rX=)^N-3pZCH4^
0aUc{!OH<dO6PTAl!q0FQXLv5JmmJ*n6|4<&kVX^uN?C?E?ad;l%MpW@?@#B!O`Ff>D435~Bcz|GTOBp7nm^*zN6zGeuwQ>WGehn*xNCxpEE9uykpDzF
NFj_<SX{!2dMUfUbY*bqJq7c~Snx#x3y4#i|GXX&{)iyik82B7E1g^EhIE4myZm-}9MK{Tz0HzqEw1vd~{NvMb@+6GghCzPl2?DDt=ueZk^;m}H3myA1
t9S=<zw@2>8boYvO}_+!iJ-cDFwqs5l2#tMt-M}4BZh)<VtsuBNtGX(!zBoo4Sb=ichsKo~O`&zS|4epORKG1ycI9GsQ2|Eh-U94PCeEbt%g#NMU<;4G
=IX>xA?DzohH{aP0|IUfgKU24ALspGPM*YEykM-klULZfrO>Il(i|coYpO_6%ztskB!H;CYeFOb3t~lwC@Z&kvr~Ko~=>Is?55H(V-qU=nvxGi`@KfT~
_|mSy`JibF@Td5-L49RuVnz7+rPd*Rk<p0sEo?7X<NAvL_<O;<3;N5<c|S-$a8qv)ztnvf`_~G*<p$^9_SFHtUDao>Dy_qwM*L3S2Y)9J))n~tLi7^Cx
4lLa;2TvjCVZGWKK}6Ip9|7wo9v)p^<4l{%Kue)-{Sn0hXVOm=sgL)(roz<@i#ii$gjmJ0se*=&XVTaqi%-&erUXpSbygFP51%NHb{zJ(l*E+R<8{4Nv
z+%M_K;jL-Sj=7Q}CIKj@EJcKs&(g^7M5{>*flV?Jt4>NWP)`w=tB-x$q@T}7k*YUKwDoNuYXe4}P1@nhJBcSwKkxj7U6e>J20&XJ)1B-B?GBfr%H=x=
`W^IM;+#Je^0I~m^&$V$Odh5_QIGU*e)FqkmHhu02Sv0W0HPlrK`{w>?PxPFKCECuJE>0XF`ne>_-@v~;=-{<;hP4!JD06*<}RM^BnSD*b7@xQv@`@gB
~1=lZ|pH+?c6RZ3~@r#3BU3)!eiTJxnFrWM`y5#`+JI-KE`mDqKy+wYtUC5~KEkD|m73u0xkv`Gog8DMZJ7?@)wqFoF<M}etUkW@<{ISHm_wfFF3H`x{
n_HUys(eEAm)i&at_{vHSqXXX=7suT_W?hgnP&z1tL&MA|7`Fk$<bdDopO)<>gc>he~>-*z<1Qz?E`#L(K}b*?=yLg{JG%I!4bbNT|NkZ)g4|4fBNZC{
%GE&8O@hEu$r-qt+B)Nk53Zm2f4c;>A$GKp71-%cZlbk$UpP32c!7Iv&#(mTkb81zu~@UeP3q|>0i0Eh5W^O?5V%i9u{}(kHyAD|38?m==rWI8~8_YeZ
%U}@`DcHSIsWslgGaKDdDTMHSx3O(F|4=LcSxvY1!$AUzdz3!nf^Km_HPb^#0*rSm6H()o!7$Q1f0+{Qt4Bh5jKoF2FAoVxOMKN=Y7)RZ4sYzu|i*aqu
UKhIJgQ@1>0Tw-)($jo&|AT?Fn=`K0>a%Znq{M|9pm--a2HO!$`RXo2<nnG7@Jcj^Z7$H=`)JJPq=Ursn51LM?^zLJ(B|LP<Uo2+s|ndYBHpZK*$E@e3
Xx<|tI+qdD7@Z0Yo$NI@<7mM`yqyy<|U13%0eQROx8)f_4(){4kxdH#edpqzO+K}gjKh1OjeP<pm&cKfauL0?^`C0%gdUji*Kfu&2;nUgVY{QC`y$<Lv
wa!!}{*ya@1c)Ee9s0tppP$$0FUI8-`Vg!c%f$b4Cxrh{V$KMEG+U5<V{~jtpCdSJ@%i%3Abq9&f$A68@NdXZdKvKha`24LSbx$9`iM+aee|~?_dO&1P
2(ACaXwok=#v&=I-vY)b*g|b6R!d4Z&_#35!Zj)*|>jP-=RLP^|?p+)$A%R*q>ACA4X1PoQdBeZzMeb14n<h@WVVu{`RLV71c)x>id?<Z_<D4z4`&pcS
E56$k+h<+;4urei8orp+UbwcHGep{qZzfC}ah_CjOqIOQf%NpK`L|jrOP?TJ7VLKHh%9q3<HPodNV|-T5=e`8t<o;1}_gMfwSzW>nOFjbjD)q5V)n{lj
f%Mfz<j`ge>=T?P4zC$t5Azxs;b*uRU*IU@Y7L;3)hi6DK6Ae4cRGRlDTEf-b>{ZX!Z$Zr{6-Y<xc=9^1|KUGi2|9EWE{+kT$InHm#M*diY)|KMl$C-M
FKZg|iFJi0b7WtFbpLFs36-N9lFPW15$LbD#=%1{lA+4Xhrt@X?f<Cy#?j`aU=EUO@&bL8vqVwM-{Gg>?F6ciM{iTHZlG{(JpPca!`nOCB4<_PEY-7Gs
=$9_?gQEXY##kTsNkjU$;Sl*HGas`h*55tQsek{9Ydjx)@2nC3hYQpvt#JfCjI&dp_}9!BVSVLZc&xELJ4SlP?|a`G)Sq^DM*7)B`67Nmzrp!sF(t$LW
>y;4sK3HPj{Osi6~Z43=cEs%#!KQ~nw~@a%2#k9eb)WF#`;uim-4%)i~2TDQycj6Z+s|rWYx_c7ForW1I&m0qlhry9u|iL`On(K{jb$FA^p_F9QqUvFF
ojo<;Lhm_=9>nd0~J0E9mFT>PMmc$_r1JZwP&G#`6;{t4UvNH3WZ*Yn=xDM|U$kqrQF?+avP3iwpgc)@(1-e^v7a`l>v9fInzCVomx@L+L{EVJ|ljpLF
e&6F=6C$qKAFpg-4Y&w%Ei#p^^?exHj?`Y8Df=SwkfhNR!#ofCh=T8EUs#EK4nyxPg3kB}R?i1hQ%2jKr1pGwfDC=7c}^Qr#Sxa0in#SQRV>a&FYVbRE
>-zbzl`d6**%xd(X&eQ!H^+mqG^;^dAP5tfbZb<yCPJ;Z%;>wNiwI1m|8+@<+)YtB|B>#oggZN$J3+Cso*!Q;RKlyj)!)WSujrnHbY~~Bh4@b)m^r_h(
YoH(MuO>8~yhsP=OMcfD)>q_z-qb%@ou)thPVI#FXrIVmqBs)2kMV9p`VD-tB>eO_I+&#Y-+*6KxSw+ld}A|^T;wN-Px+_W90>m(E-&D>^XqAb{<g86K
p&+D{b7Ol(Vx=%UzOj~zb@1R_~Gi*0l(P_s~7Z%*mDW|hsB?<M*8@h=79W}_4;$151l>q1tZ;WPRJiGiZjFObNh_=>=;Ypw@${uj~FUjWBwxRc~K$$9e
a-{@Bzx4`q$!J95J7mrF)C?6BzV`3VnGd{mO%~!2J<*0DcrxuMyS%#t8j0kH0<SKeaomOR{3N5kEYpJuKks!(tD91sj!^FMdPGMWOt3F$#(Q`q@Z0-xe
M6hv2EXKz(nIXShFXpyufBxJ#e(^8+cq6Mttw^|ikk)L0+R7W$lldOgXcKVuZck1IUzb3Hcg*rf0LsE&l+-2~JhS##i1bJj@+KV$WmWJSL{5P#6$_|zZ
W*c}7$doxA<rw&&&@jqW1hw!Dg41Q>B`VR3kB{3v@fv^Vt*W%}btmON7Cnx;$3-zaEb`#<kEaZy(3z9`2{84?g13#z8n|_M>dmEs?T08cT^aGzaK~~Oc
Xb}Hma3}pmZ|0A%K2{R&MKWuKYpm~a-Y5Q_JR<zBcb-F^rx=J1;h)@TP5g)BZjI;5%-IirIGdtB>GqFT>|blUA^g$yjQ!cFT0;61FB$VQA=()Hj+&b<y
1!cs{bfs?FVWwVjcP>t<KC{Hp}+Zhp}%2;jtqWQF*$EgzlmXR`r&U}pf6J#PJ;Xib~532)O=0#>!(BfT7LhK{tf3B;$MfZL;eM=4gIaccyRdR6uJR?-1
qs<(BEjyLlq#tE3YBxzxqq?FJ-S?mehaizbU_*1~u_lrIPr!)!+^OJ)51Oe_g9lL;A{-&y4VqO<@s!_Nu$UH+6Tmg80}w;`+b&S4I5WV+eeW$7Yj3K=a
9>qWPD5fW9PqFyN2sP(2WSB^{wZ=7{;d!F)wc7vL8c7fq^BU#^bG59Ls6pr68Sy{%5`b4vQ_LKO|p4?VlLI6nqA`1i=JknwsUAK<_8J--46_$zJioQ~v
=F@x1JZy5MtQDEgO(swDgDbC09`i%2SXj?iTOlwN`(zr+SP4`*N@%)AY{wsp(oeKR=Cm54{%gzG-RftoC{(#Kh8O5JqC^FpN<$U;qFY@vEg?rszas5$=
{SjGn_kjGAf1qDx@J0i^TegEU@h|Ke^EXQ!4v;^{L7A4gztj9;V*QOQ@JnRTc7YFM)uo2M2rDEF`a}L)-622Kf*IkvM_a<Dv03Zl`bWz?@$)wU@OR90Y
ns0|4+Z{0Y-luue;GODi1d%ie?^_r{G|w^IzxUl{1(NSzif6g;YY4J^yiEFWKH#@{@vAhzGsH>t#A%8>BIJ9%<m$;iizLVcm`SdzGgM*BVP8%Dqhd*ma
K~74C})mtAyX)k7qX4mtx@j&&{N*NdNmCz<-Mi5B#0TYC7a^U@0%`Z}l@ilht*%L;3S1HOR_4>MqFNp|ha=!!dl2e?yi3=!?mpE#lupGr;fX%4&xE$&G
5vKbbU#{-DPGG@!=!-#_HvwZ3ifd_^b0{>)iBB>$~d&q4jb-y8I=ExUPAeXEW258i)^2>)%Zr^GK=4lsYQ_&Xeu{#$Y;{lekm0e+3px^w7T*!qd^w}*0
>kiM<a06*f@)(!P#F&aYOPMuz$k7{{`5%Mo~9DqM%i1Ol4|2TdUK4mDtZ!{QR*u-C#d!!HfKE4q@)JLfhKd|o6{4DS>pR@SHZAd?5z-EY#v%C*}05cB?
`M<5qIr<;PGwzT-NG+3pL3pG7-(A`$Sl|6V^ao^h*E!SkC;l2!m$`K#{_>OhgNI|sBmcQM;nRh<QT|u;hNS=fIAgxdcrYjZ!RrV5j~*`uHS`hOxTgB_6
$;?1`RzvjaN5L1eNl{$;(+>zQ~#k3N1clFk-L12_*)%n;KPIYh3ex*x<Fr+Nki~^S!lf}e{6>*5AWYgGvwE5cf7;?R~{#tpMJI<@b66LUZa0xo|Fsu?=
5QJpEYSr_|GERQ-861fgfsFx;PWQ%691bf{jJ|yu^Y27Q0t7!WYgP=wC9g|HB`acOC2x=5E0s|HkJt)>pBc-5)r=su}u+^7q(Yp?>I3CFpyywquY#(<A
z+uZC~%6GYuXeN^*a2!3m^d7^)ysd^XltJY;6&97|U0X|f80?aQhYt+jTKeD@n`IE4h7vLxC@q_$BR@WKwb9H<meKh8V2h{J61?tm)KVHzUu|%_9<9s>
EeejF87m@#=V}vv0Z{wFw{3WYZ+8=){(!bZ%KKuo^`oj6boI0oZt$S7mxW4{$L00nd0se)>%{d6-XLFhGOJhd*A^rA+{7?)8)^F=a3F%8uk3F)wH_0E)
(ih_fuMggfiu$9^KJdM2hg1K|yf}0|YpRO+($$s+^mm#i=KFyvDdrOK@fvNh|JT(6`i81A#C*E&(~SCy<Esy=dA8^w|7Xr_ME-1AQoZo|daL@!A19{uK
QsH#KUaHsf&Fbik2Jp-%(lc2vu+Obu}oo*zD#K7E$v^0^po60AO3!Ya$Yjx?^lE`wVmYw?@z`v(g&MNNFOv@T`9kx?)D?{mrAa{C#sGK{Z}?jNk3IJ&Q
yQ6SA+P~N_YXkh3{_g7nF^(wsC(0`*8fpKWY8i<!wXyL&_z<=kpEt1%;(r3F@CF^jp-A1@+eoyS}D)K9&sqWTE!uGx_&~4)Ghq{_>~4IR<|=56UI^Kc3
FSFXDa)eq7<y&YAS(chLX#gc+hg5}BVZ_5U_r1AP%*uXOYmoGy>?{b}zFe<iW$5PsQPhlEdcE>rL?)RRa481CL*624J&z`qys3G~_JK;2vrzwTqykDj{
CF@LQca{+!0<8N_7e<8H@;HT-0kNFduDZocCaoHljiu~cQ#{Rdf%M$Bvp<8tSmJ9S(|Fmj?KNMSiD1L;J1^wq@UYx++6_vR}{V2ZIiuip@kzWhGGNE5)
dA3LR64Tz&>$fBHL25gkl*m6P@rB}-yhZ-m8toMLEoKxF{L_Rw0e>y$#~bho#lSW&-(^XbgP&~nUWD)4PJZy=>V*6^eSb*&wNdMke_fc6{yZCZ3IDGzh
g&@VXN~&1_MQdwPubZ#Imj=9A^NMi`g&3Q|Gr6t-`ZRF{T8p+Cz@Y=D+I*%G4W@uupCkTF&%B;55O$5CVfCH+aiBZG}8ZM%c!CGvb-n>->FQAKWNTu`u
wLw`0aNM{Y0h?Z_rn;oG1pqja?<;XL3Kr`I|eh2>4#M9R}p@P<imb%Ux-CBK_szTSt7nc818WjL0N^*MW@rfyMO*`DY%6UCJ-w8vZ|ydiTNaleP7f@MD
7v`c&Vg+?%6+<4isBkKA{`UlT&PkUm4ubqK#zj_LelyX=SGb$rcG-)--{g7<HhsBdI%4}T<4%!5Ag&0H9G{;is42ReWG1O7dHHn|W#ayg;-t-Xdmto5x
$;9vSZKlexS$El{&AMj$V|HA&Pm)IX-1ATU(szV9*ZX-JFf8vWE{Z5w6*Q5_PK9GMz_eJ^wL7(`S{P-q*>AN>n$$#<&{k+JGvSvj3ND9tBRZhWwZuw&b
{OdRWdw}1-`)BAg72-Ii`Y|_8@V8KvH}p3OSM`rLUwWJ6iTE=;%$I6!zM%eq(=<ccKPL2fSTGjU-(%*5=4+1;={IS5zQg?~Px~SA|ARayeitKs6}Fn&E
#gDslYc3@?a2Rzu@m9v*pB>L123ZaQ{WrGx2e?>`p|hWE2w|BK0n}(rC!d!r^s4u690OABYk&uXOVxDeeRNen$b+Q$gk$4uU4q{EzLhxYv{)aem@|8kT
w1x{hCb%{EjE04d#ckm<-83Vbkyb>_5`~%7ax&`r@TxOmTh{ck~BxZ3cg=Z+_uJzu#i=>s0^rCrLkPcP9M}anfg`KfPSj{NU(d{_2SDPDFpt8Lw%6c^{
(w`{q}D!smIjjQppz=PmIYpR~R#mdb0KPtskGf1lNYUswlHhxFIe5w73i(n%(L534A!KbMyd`G4jo=qt2h!%3f4Dm$d_q1o_{lO1_-1;4Se1?fj`2Pe#
b!r7Aaiwg<-nLs#^1Ac@TO@RMo_x7FO`nzxRPrhr#Ig-9WGo<;<qt1Yjvb~n{*?WUogZ{^I_y+$hj9TcQu`sO+!XLk>zsmiJ&iBUNdW8SaZNhiDGtzfo
ZTBzyzGOLrK8t<kqz@DXOW@o2?5F^LqYop}2k%WVpLB%&L4L@*-~NTJp?pZ6$%Ow-ZZ*R#_BS8Ue4ZVK=pVL@?AQ4I&HN4jY8E{k>Q6n#d(x+jP7UHmQ
-Qye`;C6Z{Vja>FR^d&g7{hofkXTeEuN7+_WTO{Etw?=#Rp}xm>@rtBGPYk^&a?JMLEbixPOP5`s=zOpbu26O8<rXqtpxXf613P|Gp0#_$*5;cchQ)-Y
29#d`>Xm6Y8}K{8O&ZJ~!N-@-b1deli*7Pt8>L53*uvNHXbnTU5V@JRtoX^BaG$epYkR=W$}cK>wuK!vFKTe<J8B*WL{HdB#2|`Jb_Ep#h(6-{ceV?;k
(@e%TZGL*b56(r32zTlmZK={raL!A}$LhZyf{F`xdPPY(Kfj`_g+kF9p#$9de_VLoWtt26n>Zpuf3`O{vVBfqjgjQoq2<^77+k1pjmmT6rOA3C;y`G$H
j9MYG22f**Mm2(NmpXi4AyEfD@<;T`HQj>oD0r7>ou}b=ZRf787P-pWq?yo%>(fs&5f4$Iu{X`4A-?0~@k3Xq0=sSL&AM}N-aCW8sLi_|j#uDMN0)9*F
eP}**H=+N*_=J;xsZdnXM-j%NLi~DV;1@=0rc!@>@WAu`^R`*Q|LLce^w}0U^dT)~#wYmW*xQ)&ZS1(?hUDKjM1RF7;a{yX_dX<lp!FR3aV%^e8`2ND!
C%8*O#=NOCe{kgPfm*=^7C&lpb@|1Gyp%YNao0&3>Ia?kJUEIiul9r8~r`;l+MKO=_^OlXNcjCD#T+<{_bA5r~bLxpg$joV1oL!_3uCZU;TUNkbc<={$
s7<kEuS)G|Z0#KXLG*ijb*C<Ui8AU*Y=KWAtwd?yQMlWfyt}@nvuU{;6=i8R56Dn!$0tq+J>FS2Kv|{JhpW&UbdPOzcnfwxIeh)-TZa5Qh}~>pV2s@u&
aLT(N(GjRE|yp^-jj(d{0f@5JZY0Qr-6Jt%(II`~Zn%a6c6*4q2F#{NBP@aGLw5i8VxIj;yGx0UXsZ+S~J@}KsXz+bTUL4rO!Kg>!0+&(@D|FS-H7Pvp
7g!qx#_(JE~X7wh1j>FNv&CRC+ene4DP=9E=-=P0dhwY+9{N=tN{7t8e^)1_0kMOxe9r*u%O%3wT_U^9*`b&-dqwiRDGSu&m$Wna2{JeM2A4+EApJrXO
9M{i>67*5InBaV3>dIf?{))wRj_21|%A}7q=agS&->rt{lRn`OS-9h(Li{>^6gq!w^+#X!Ui|P!m#;qJcO`&dlJ&^}_(1kz0r11Do<U!>HkSvg&&M|O<
vqUVM?8Ozsb`h^OK3i*S|{iqwS4m-{nY;WN8c<yVLoC76XT5e|M@gA@cPY%|7)!V@`?P<1Do`t*FXG5?Y&#zeEM#C^3RF-Ci#OjeezG+xrh%!cpm(xa=
jEw^7m05gfB2F_*3LsknSn|2gsj1=8?W<p?@Pe_E)?j{bjW~8{%~}S8}Y6;&@r%^=oK@AL2Yl#4i!&0P#Vrj0XJ&5uAzt9!=3-U@Vq?@M}F6_+R#Z_;;
+oN-XjF?Vv~eJgWzMj;BUr=$GbNG9-PPkTvk<RBs3J$5KNR^S>f$I^-{0zLvzle{PXK7Dj(V{s*-}`tl-<F+VNB74{$F!aX7W^4@-n_s6?gg5URCF2GO
GKQ`%~IgLU7(enxEm#6~+`EBv6I?yNPR~PF~);=qWU$-}dzpDB&Q9nl7coiYOpJo>w*EjIU-@?;@Z(v2z*_`qG(>c!HTs<s-FD<qj{PTo5NzXL@zuV-$
>)Dup8|rjM_~+o(qw}}47F*;W-Sgr{Uvap{^_3a!pT;)3hVTuwy+?hy96!*1QAa1>OY6XBsDE~CaDI7ewW|pq8w$d2l?Up-bNNdCFUE2~{(Z-@1OB_ZX
we^PgYTh;{eAO@AM`y`2%luWGRm)=zCiuLcNO#{T4&|$i63Bhfd3YJ1^qSI30<nsq6ql2KVvTPm*|^QlYh3Mz0u!O!wKmV+d)G4ztuBl<WCnW)W1Geq_
4YR_Yd~pH$Me_%HUFl^F8mqkw0<2C4QAyuLys7Uw1H{;mr>Hi-L8=*k3FtFQo4lHRwOeLXUIQHwSq}`b672C;!(W;Uifky|={Af204Co1-4_2Y1Hgjpx
UPCiRzh%Y^(@Dna<m?YSoZ+@PTN;64^ze7}2K^hkeob0+?`^hgPxJBGe<!3=i^d`x!_{W+obD$-BZZ$9Ct%^m#jG&YQD>K_+5>4&+qi$(mx0r2sWHQ!M
F<tWf+any1GeX=~L=ENV)F1;T5=bC<@{r$KQzho~RNPpw|#aN%g<wX3}{$+^xF7gZbB~j2xBg&sktwes-Ey=&wiO!_Ie7*obW~jS|P56dlLi`F_9H74>
K0dCG=|{i7e8Gv{Hul#u?4v*A2>C$x(z|}c{4zE%|7_VPApVn(Is)-&_&%XO@;%bwU&0RcFvR&ko*=)BjKZS&WyDT7@?S4p()qM@ss7HQxJG?i>!{DHa
O#kMV*fA`h)>Rn{JC92rTVInX2_p;{l@RFeXB$B7h{I_W~kA&4}21z=hS~po-y$s4l3qLOiMdd|GD0Y@PlbugWu`dchXn!j3N0`zb}MeW4=T9u~fPgq~
BYRevB9HP@l4w?*O08Ti*fx#%@p0=VB902t2>y2K;F2Dk<p)q=gQD`0w+l`B}INkiQhqi6H;xt9k~0S`2LBfAk&)@;{u074aW}-3j%5Xre!4vF1Vg^VV
ud{I=Cfg1)_a&VT$xw?X~GuX#Y<hIMX3;?HkZ<Uf?zOYjF&?`czhGYRMD|GGN`_<r7WQNI>}kjcMfa7O;(e9t=Yi<oxWQvEUP8qg2o$;ko!NR8zs@~3Z
wi2kNp&C4<N$9=oO`b-8V_-}JJ0Dj-H;wA7eY^5GZ-($V9NdK-M(ERYVZJ<w~PHsQ?+v6X9^W^xZ__qC^{*d))Ncpe*7NoB%Jkn3s1}*6mH!p|uPp=mG
)3sHyJ+5E6rsSXCDt+Mlb)zJF4r_o<5+bs}?~lB0PX1VjPcy>#8Lmm+$DYhl-xRA;-@*PKx6l`}%zg>}Z!wW<;7hnJo$2=<)q?!Xy)Ef`)E@eSwbPw#a
DV;FlKR_CMgGd_X-)n8DEOH_r61&1k=RwFfAZWCK9Ora;d}K%K>hDvIwb#}c{(Hf_e=)<`kQ|Z$)8NKa$2944)u@fdP)8f_Z<4Fg{w6+>0{|X{#ex;{A
1=x!pHSp!UyyP*zr)ozgyQvgkQMb-sn%Oc7pvStDhas54M4x5x;mcfIf{rSQEdXY~SF&@L&b}e(uXI@e>9y{4bd3%rSqKT^=qGAKXZvV1M1*CCwiXAL@
_x!YTaAMc~=Qf2d|9=9ifR{Vm3yvj+G_d$K$b{(Ot`>l@}KebVQhbSQqF_rNbWOk1HpCaawm^KCW|9qNBnW8mLp*S(W}<UV+j{>*U+ekju;oNwy4=z@M
zAjYc&<^P6E{su=K^_QV`b>x4osN@Us_ujaIJ{G&@C-PT}-81sHMT_~Yp(^+MN1vuXBY&HG4%EL0D)3We{cz3j`I{X6g&q%6o%FSg>74feV+(&Q_KM-p
-KwvG`U_^$F{pobJ;VP>@4U(1IX!FzogX^sD_D|D_=!Zp^Yi#Spy%uBq@ThzgAVD}Pj)Br@1C<I`eWzS1^g5qAIKj_b$T@4yD#CND1<})qp~d|(r*ji;
NJ!8n1FvDea}DgCs)Ia>dUqQ|2Q%RSHj2D%}@VAyEwG|^KFLrhleTY`vr1N{%pq(^I^8V+@JXUBD1Lf7rm)JC(c9Q57j6IKcuyl0Q&!I^PcVrKPf>UI%
m6(^dqiUuAn}9Zt#3^9<ZPJSTl7He<qqq{-$0Mkv`=L{C-bNkMJj|bup&+ergWHzo>iQm*iYkfj=t-FX$sPvG+({(^+l^A7mXm3FU|78T>b=SKo*~KYe
86FJnu{|JAWu<Nl=^)ZY%f_mIC>Oq)`C+*Co0^?Mmx$RE7mO8)4t5&Rv5;4aR8%WER)|9_7k;Imbi17A}3%ZU6-2Rh+r*kS>FyWDsO)SsPX4(S6-2Ebo
fyk;rt$EocQesO;w{GiP&`uzNMg1#YptO-Bs@3%BRuL|UE2Fr%^55Ip-`rWCn5PnCSID}uamV~d|vOejXSnC1$XX>Ft{Cg*N5Fgd`q{8_w!i4lSP9x}_
XzFo|_*MI>l=M#rD|~+-;t>1{OLJ53PuRqga^iRNQ<_h2`{)mU3+OTU(`sje`9p5H5Ab`6<>*c4>psBzzO@4*!TQ~woe1$sbKoBt>DF{d`j^)s;V18<P
5j4dL;Z{HsUiK9oP)ocyB&x8lP1NI^k=dN`pL4^U%~&FeR59tr?vzB-M9XESNMJUYF1-^78Ui+n7yX_`F4iCj-j4hi}(f8d4=<tDHrq?RK=zGRZN5955
5}uj|MBQra}8h5dU1cD#Twn_DNsEkVb3FXSxyelLY%jn4d>_??L&^>G)V+ew4Fy+WEDAW~23L{Gb2$#~+*fyV?HnfBx}*?Z)4~Zu{k*fBhF}@Q?m@@?Z
b^KmOYv%j<Rd{{9OL|BP{8|E2y3$(P_?=^wQPF8^QZpZ|D%|MC3(<N5u^^ZSqI_ka8O{k!L;H29~-=D)x{|K4T)*Z=<g&p-ZXmiPPidcJ-CzyJ2fy1xG
T;{E#A{$sbSZrgwS`9J^qb^o8f^!xSy=P&*Knt$_M|Ee#2AH%M`p1#lE_bNJH)IViJeCvJL*8W2=#=WD{42%A#Tz#hA<)6NOcaFk5PV06rf9~0)9QRH=
dnENQvv{((ROPzZ%$JvVy59J2E^RK2ZohhizyAH+#k02l@Av=HzwO`OKbDRAO)H&I=NU*@Klw~o(fPW&D6uvhTc^d}KHoC4{-sRMX0i+Tb;WJ*=wAQ!{
!g*&x6|nQ9Cm-d{`>b`f4@E+W%EVo+jp_OcdnHduiC@n{QL9&_WS;Kpa1*y$M5_1{Qdgx`!^g6A8D*Vg?;+x_wRr6`G5O<<^R9?_y6Mku}{yJI4rK?==
M*4|L^s+n=hM%`M>^qtFFqy{?gmoPhNU{Ejl+T@QkSK7w+(r%3aoxgXt~G@5xvl6^irX2PtgBhgx1W!%hG8`iafG>!Q#<PCw`C_x*qUckh3Sf)Dv`QE)
W*NB_Gs|G3xp@1Feo_WLMt71ihYzEq>tP!aas)g!0T)s%JpR$-@`9<>jBJ0H82^j6e&>yDqwcx7tF&Un4JQ+_VdqZ+f)NY0+mK6}-Rj9YQ)xjXq7v+B0
GMd@;9dNxl_bN-(5tc`w0?(^%mjuyW^@2|hty}MGnBkMX~A6@H4ML4>R)vz)$aoB8)$a%N-QumquVvesU(JkfIQkU3i&u#y-Z{zXtnA$z<Wb@y@j~U<h
i1eI^mM!~HYEL(*%TA9nibhJb^TaY#UShBrG|vftUQ6rLyJgHC`qStZ4zHRTGV3J*Kh~mYX5BQ?Uk3wz@QzmWFwH_Uf8Rgj!OoiXVb-a;l*KwadhD<oS
Ev3&D4WsvTjP5DHP21MWZ(7bN9uT>mTbFZrWn735-M#TmG-CDHQc*JLD+e}ott*k2MfOY#3EY$em?6g%v(F`*B*bRlOrp;%c8Zc=BBa5NDhS)y#{S_jd
RagwwWsAOxd+X)xEA=e>-zUzJ2VXtA2HF{$u?8;c9=Ax9>VKJxjVLJMsJZ+sE2Wgx%N2?I|cWo^{UWA8|<wFM2<|t3sXnUL!hUaBt(2muZ$9)m>q;XdD
e+Ubj?#ub<bvuv7nih(oS#SrrW&TN~?_QD@y1wd;lbTj!iQ;niI5h4Fbsnc$PPK3%WwT=j>azps~Y*sa22=cy!e_u5H2fBjv?Z1BDRUMFMAw^&8@?!ni
@?Dcr@xEZh8dr`4oU`&<8-`21B3H^;=gR=;q-dO5c>UM2)X8f>jgHF7;iQns+pR`%3^`Di*jXYjN$+9y~wf{K@`M2Beuaj|k+y0q?{Fh&6<oEx%KbmU$
S5k5~-@or1^u~Yu`EUOEOH%&&V^`J7KmY8#r2nHg?8}=?e<v*`yLI!Qq~0HYB{=`iCrX3Ae`5dNe4;#BZYBKJs`*dDzdrDLR&QU;c75M&{`#!npZfRwu
MI`zqa7D?UXW8&qvnHgioaN77)M^6#wWN`q(W{(yW|nZL9eI*+(HONB|1-KcxbmC)`Lk{{MF8Eh9$|-diyEKQDt?7an<&ug6?R(cM;l^%Z&#)39)tn$E
$f~HwE0M<JT?0wY84c`PFVMLl1C{+tG)dybwFsiAQcBVI0AX(BA^iQVa#?z+!j}Fs{6`?1pyMW+y<$Hk1X)(b=E<6z$yR`9ZsziE)m0{#fNCCv$(m?lt
m0^9b$MealxQXFPtR-RE@@6XRm}btk*VY2L&2dGmvYaf<!SK-X05c7MV+Uo#EBHIiikxjvRvu=|SKeJ{fEX^y^6c5?g(IJB>ZQ^55P-O2>q<ghAfoYV~
xl#L5{0=Y=Gn)EPkb!B_9lK)yi^&EDRjIYZh<o?XpMnyaMx@9kF2kH{p-4$huapd?=T*xl4Isz`HnOhg*nxx}fc)l8wKnD!oR}by*!=9&P7qR<b9B)5j
`hD?m0k|J4&MMZ2x>zNEE40nHkLUA_C8Be?GZW+3Hd#-ooxSMMI9S>{7<a~_J<-96N(Y?Cb0vZ+O|=EtZLm&BcIfZ?hWoeucoVdP_1jS<ICVcEIpFoU1
>A4ie_`C}seKRY%jmrTC;!Goj2kVB-7Jjjyk3uE9G1_jEseWFA8?&a+UOW}^rI4R9C7bkXg5b433NF2>F9t1nQ|UroT0lm(S_6x?w_olhI3s1ZQ4T4l`
TsR>)YJb7M|~IpEnqn+anEdU@x>8uCMjyw_ovvr^^!8&z?qzaqH~KBeHw%rDW&%9L&frrQ494Vc<hfn0Z=1#`DSiNeQ^hV^M)_@4Y4&#zl4dQUS*p9W}
t|{Zks@_4NjJz@ExiC5`(IVF0+lk>qHXbH#dN9Ax+JQ^cQlH|-If-PRz-W>iW4Bmbhaohq^;cqkI!8lk$)0N0E<mP>MJQ31PGo~W>kVIL(LA^z<q0^@w
IyACkUwrlH6a%bHNbQC)arhr?Fvb{><%mi{nh5O(M#tD&9C>VE?m#oJ6Qv~dsS+u*sE|Jd*z@ef*vLDx9zt1#r{#b0urzF>S+Qk?b272+p^?BnIbU<<H
##n#ldrx*io#g>`66U0d$gU^%h|cS>81X?Jaue}mKlpT?#b5C&{Y)VT!lVLp;bL`|xOjf51iRpGo+PIjhxCI?Be~Qn103Ji&UF9Jd<?rqW*$LzV!UrGF
s`>Zdk^D2??U&V2i_EL1>NhB9OCz(gO0DYOB>^sah!G#f0w!hIJgMR1m|n#n4PfyhJy(ELo6ZpqyEV<gI%F`3xWHqKjnz%q;o(18Mo<V=eP7Ar@}gOo$
TDa)e&-N+=^m+K3nbNzwWQW2TvVvMnlZ!paW`aJ0!Zp0`WU{l?UBF>$ulRu60i9Lu_Qo<rdyR1{_PQ-3;;f8wwyd$y_d95x+ZwBf(+bvWju!T1`n#t-6
+EN8vqu+<&iA?g_5**6@C}VG-a$m+K}aI$yVkaXUBU6z9+F%q`si;_yNK#3qLT@$d5~hS*=y0dNkPUBUoxm-buV0B+y205`S*c``+Oj6$MwiexPz{u^3
u;Pve+f}EQAI38e!6Dk48J&BRNAvp1~M{?b*G9$T=bVK=B5vhp3>fZ5jeqMW8ANkQBEolE*D-Y*?Zf;1<@DXDF7WTjmF|OU5CmzwAyclxcR__wx`P3|j
T{E9YJ<u72AI8|fv-@U^^(kb612}J))A>`rAU7$_vuCgKEB;<pmFT8(<VS`YchWxD^@y0{4E$8W>jw*RO@(GxOYD#PHU^!Dd&838rsW{P^;sQD!|Q!p0
$hZ>-5B?06>U76@A*!Jov^v@c{snfe%VF*JiU5=D}-Vg;(VLM;|t&z9W%xG8mxj0>rYcGlFLr6xPMID*D1dL*0BzF|Dx7toP4S*<d@G+O>{#2q9OkbKg
Sr)zf7bJ;7qUS2XI(Rx>5W!N36v2cMnHeAKh_`>tp*K*%{lKN^<v3k|BOA_QDN+#gBP_{52QeJ3)TicWM8!^`RoU=J$x6-}C$;I7`da1Ff&ANpfq?Y=-
<}z9_JNLOY&;&Zn*?1h?J<FUYY8&5lu@+}1wX@!Y%wcAT0#aS=bduNUN)RnO`n{#$*^A-U*1C%dKgRm#X;gEB>YxOkuTuix*8he$w&5Zxlf=c|E_^GD4
E16<y4)e!eDPxfS|9bEflhjUwa3CU5~Q?gT7^Z?f|IvUwg-;Z~aBixjTAGz6E{_H>d2Dqf?b|4p%>%C)y`s>-flN`-O+iW|(>Z{>w2DpJe%pm8?C-Dbx
7Pr5p`s2#RWXF<PJ(81=4k_+`v6KK87b`7A{o{}GnB?NmRYY<TW{Uhi*sTQ4r^Tt&@Ore%AO~V^tQhx??;6l?dD%@MH>}y0DSrQWmXTcVx*#~E+DRh7`
AUCJcIk;H(f-_?C_g&wbVl{fRl@n9eHvO{!>bKBb1}YfndEW~l;1YzlY;!^6l7%gvz#Y%f07%?At<w$>c^l-(I2pPiXgaaT@qc;{<(kqlEdznUt*5<<v
$Npe@tdM$qhs=*cn>lGI4Ny)@qFWO{8;;^3zQ^#q(`Uh2+*=x(2yrzb-@UKU4e3@A{quxW6-b5**FAPXg4x&o%)Z*?+B5<gf3U6ah}|U18@gTSYNNe7i
K8gzT&qD$#v-M9)Y1{Lnq?S&IIEKFdi?N;G%mud4apLvEM9bPMZ0i|YXWfn)iGTmdW3w0~ZD-oy3Jln>+_t!AA5oDUVrMZP}?!J)U80QqB?G@v`EpCju
3f=xrJzsz`jMtrbWg6uY0JI3|7pM{F}J8asL<V4ey<m3ho$xT|mMsmO76XG{hCqMV+e#j_))=|HH<I5l#Ab+Sd6?7>39Z`Q^vy;f~UfB>FE=-z)<jQC4
jr{I7Y7w72XGeCoq2t?Rw_zU+$RGPhhw57%Z?V4~aSJ-XXeSx!$Gn@ZNiOcfVOL}C=diOXQbRIP|EBYV=+yVZ1Ki5*4hDb4XTkX9#}2ONJGj4tAjkR27
aO$&oNdraa6U~g-Q)9D|4bfdfGZm9oIc;0O*EXp&2CEl8)xL<`aW3<J9DnTd!X}+MdkudHgY8fICFoA{#fCR_5tqiGpGm-z8t@hzkG|Xl<YumI_MT+dJ
vG?3s(p9SD1I=1eaaMQ?eV%Tby5obn791V6zMAi%9I20qW=IWD9(MvqOFOJ!&Nva64l@n&AA~tr0&Xt2@nce}d6{hWzT?pg#Uy)GbAQ9jH3V*|-MsyOt
lD82RNw<EZb2%T=sD!@kk^_h5>K`r2P+s4x9*sYiB|DR+_I&tpMy0DUo~=X36XPAdkfMsj+}n9i?xm<1$P(4??~;&}nNNG7Yz0`KRqKIB}q+mrgEC(-l
KzZ@vE|GZ3_;r@zJ0vuO0LkV)4!7`2T{L*eL@VcjzIRCT@@&nFRvxew$X4OOdF}FREgZ(HkqD$~FBRTS-o+Q8O`(`fzZYjit`WxYPH6^(Le+;=ZzTQhD
H~Dr#lKb1-Vb>u>uLI6Udncu+k7hZalHGY)k{x)_PSL;iay=)w`L2ij$=we##Q*TKAv#I;egkf8?M;FB63-ayl*G8Bf$qr_Cn38ap%a|Bb431D2Teuie
{J<(Cm|k>1HpxTe~$Hgs(WXOzfy+y;j>ME`1J8Xr**`2-NXK|KXC#$uG&HW*Wtd6`myk4^&IO%K2?w_QjPOl5Zy5HasC904fQA6gw7vLS|wyRBc*TTe@
{I{{l{1J6!(AFT_FGE!K_bm#G6e@bbCjJU6NP?eVjku{_K+-`P!364s(wFB;&S&^~-uaxr6+?9sv#<nU69<d~$3Ja8)r=D&*gK&J&VLdfiRbx4s5BjoP
r&0P9=P+aC5;xYN;p^-X;;l7H0~r3O1!k=v-hYjY4rh~N680^FVrrg*)uxUBr@-?0g|$<F2>Vg1T{Jj43=Ca7bwL(WGf?1}@ijd8w9DeT@fJ}|2m{fW0
u_5ZxveuyrYV17`9#(RqO`}nSD#MhJmfn9~!tQI6^F@@ZiU?cN@`Y<@eKGu)9(pS`9?n|g&yxBYi9Do1bg!ufSjQZ3Hv~Gy}-f6u7@@KW_ksY*WSVxkp
D2K=omPHD>y?HOYf89S`s0ri}H1#8+zHY6pnV~=Tj9=7W7DwcV1sgkvZ$%bxveS$uoIfl)ts|U|iM5Fl-!_?s{;HAnsDHc25g$EaY;~+p_x1?!{qC|My
S;JGAUTw`?UEeKiIdzx*gcS3V%C{reY1E$b_ZgyNB`7QjXBn5Ro~XwpS3{$J+h}A4cGS`zV>7Xqm_Ww*}Mtx`&K*HDFxzr$NWNeo}LFf&PLsk9B;Wsej
AyGB*FZn;F*s2e(sT-u<*O+4;F(K^D&3578T?KZ0F)3zaO3}*k!T%xCc2ar~M$mFV3~^qW+p}XEYzMhjcz}wsd~5$@YWzs%bXm$0M!nksRd~=ac0n?-=
)gIcUgkWc<=0ch5bXe=6%gUmW@6;@rdh%CM$Ca)$bZ?C#wS)(6vfp@;fB>TXDm>HR=|#Zr$=j{d^JniM35EzsZ1oqjq)eC;mu1<?`4AIuMoxk}f!tfD=
Bzoh7RzwXVDAF`VlTEFs7uF(9U_Sa=Xav-x9bZ~XGKElpXEAy1-m^&SIoa~%x*uRd=VzSeV7i5QRs1nUrGe&fZ&3#Yj8{c;?zv_GaGotJBp4dMcANA3n
%-y{kBK{p0Ip%}xWa0I1e0<RSGRrHngMDod6o04Z82d-jY5np=t7AUF%Rcpo_SRkC{MqFa=yaa9v~Yc^GKSoSm`g|W2kfPe`mgAe>j}<>agF!Oyg#7x)
7#q`#b5J-{=8}S9h}eZLz?6K>NWy$A)@vjvMbT=xIgN7olt-CcCqpK+F<XZ{}~-h$jS5bc}nxG<@$p9vvqaUH{MiDv4207zQOk!Mh|p9@mMEhCmL23*>
P=9f5?t{)2M&=#`^{PxIgztUXvVUUXNcmAEh(RcMN0eksM@ZQ+=A=RkEXGbL4;Q@&1v^d8{<DJ55j2f9@Lhi0CFOj{Lzr-)4wE)8{Lp`Q!WpIm6&6GwN
UT8}#oOH?tnaKSA~DR$rjMqfUYh{a>x!WMr4N@ep6tb-zS>vX*lL^M_cPRJi_$f&MP@yAt((ht`ec@YsD1J3I5PLT-tDtOoO0RgQ7K=bCz_`J>aKe=PW
>i~ecr%e7B(C(cd7?{BB*FIcL$B&grtN$;nAS4!lcs;)VBzW!L=Vt<zx^#3g1T*O#E>Zp|wADb)k`#eZ;59dE~F~1C$eN1cge`lpjbj&)39ID9Q0_VSO
J*j@$uNj^H??Dw&e{Dl@6>o`SzRnEkKz5F$oZx(ugYt#*b=G~Qls{-0;@9?lC%LC_9HW2k_h+>Jwx+Ejf4t2qn%@n!DdJl*Zm52^xSQzL{J<Z$In{sHs
Eg~<1LWte(=};+Kgt`(HSkeag&eIjoY48Jxf<3tmwf#G+E|Qch>y|*^HoQ5AD}Bo+NfeUA3_lg5nqp|9?6xODe}i+y3H8+vrdfpK;ib!=&u)IpNzs^{l
nc;LjTNL9MK;s-n~tR_)u+hk`s4LiZ7eBcSnEDk_z+}?6E@gpQ%<s?pXD%N67J5?^lNSlfR`I)u()l_@~7t@E?U&=0}n%)&$O1Yb#NIYcsY%2WCdn`=N
UeQ2(*j=YBwaWL-Y6yHJ%!M0P%Wjr>$>_9fwG8czKMryVy~zeykcG3IW&IoWw!H)Ln@I95bgJSa5(+c=qu{?_7-{Gc|~{uIAYh&%NsoIT=4q4ix0*LMm
h3(RlE4afYNWdp*mNV!7wvzcN(YuUcx<N79z0y?c2L<i8(*`!DP&-`xV{pxV|=y!hQ2Twgi{xUkp3F2>8JAkgsQZ+>UYL*nAd9s8YVjj+i0pg?6)oDH?
T7mhB2rn7g!LZ_t*H0DdYs-w^I6v6&Uiw&H5BG@Y?{|QoU~JrLAcx4_O-1LEveHpMZTlALLuN@S<krpb1v$~;IGosczQcl%oK2`@$RGW!mQa4y(WpO~R
T0@8wx};1K8aGCuiD{A@xRAq!f%x!>H}sv3tFF5r-%8XnCO^a$m&3+`P#~iZK^M?-S$_06;34dUy3rFM2JtKUqUXPw`D}<zl!@~iMXcxIJhPh-#0P`zC
qkqkQ;Bc&3vr>!Y93Y3y<U!t_iNsyPN_%pV3VLKJHs9r$kro^fSx{cDjP=W0w=v7ol!ZemYJ!z|W~K<4AUFjz)6yCV!=ffBR7n`H6jrDgO8m8}lXAX^*
gzvD{mV{^nlSL+TG)-snI1d^g4Zde#}}x}xb)|Jf{C${%mR3;h*w4>14E%|v!cZayyt*gqQ&{Sy|h!W^$(!jj~mJ%0R=BiE^a`;g0q?*A6?%VM8S*ZtL
hD2Bd`{5Use=<k}6nIirtZ9{g&%+IDIHz0dBA3Imwp!z&7AxEg?eL5eap*}}^@G2d0-F_ix{~shDcG_%yr}-jFIPekdZWq1Z^DX3msu(QLpV^OE$U&>h
GNR89Um;%qJhT@1iEg8RUF+slLw}+-%xM2FX6PT}n$#pXKVJ_;V1C3U%%^K_6B0h<n~c!syZZ#^r+Kzx;HR!HpX3<aEQ1`2m+uJQ^%n93>tnZ9aeu?XD
#!Y1j?tR%As>U};M559VX@bIj`(&CkzX<6Q>S=7^>agZE1SAR|HaYO4EU8s-H_b=N>AS;XY{afK6xw2!F*{oouU45o?YN~zv&s~Qy!D<Z`A)ndPO8>;l
R#Ph?x#KBIX!9%D<o6vPOT?OweDpY}29mqkBH)muxivelXH@Tk5Y&>s}Yn|Kd>pLjQao$6x)O@p4RZr=h8n-PUkyVSOsoN+&xDo?g(uH8vFAhL4!&=G*
y{<b*yA;V1eR^oIj}PEyDLs1oLvYH^q;Gr~8rl%B6t&C%ao%#;B4KU{q<9}$Ogiu(O@zCkWhbbR0gqd+k&+&_C(OmIGYf8QJV*Tkmp-#FzO{R4HAAb+=
eIp)i3?&yN#>|}iZH$ND&56NBIm`|zWF7hLpn+w>*vfWkjQ9oO{4*YS@TTy@KRE;Z~505_ZNv+n+a<b#nfzNYT_k`;!f`yfl+*fNs&h5L^d#HaM<xKUx
<as&G-$V4@Evr_^?!1hcLf8K;k^lOUO!3j5C7oaMZRQPtAC1(*hU^e`yB70z?nS^~S$sYrxua8hzM?<!=@P!v(yuz=hsr6wid)VJzt%Q{-+ftH5Ao+d(
_y#8%*Mg~9BzRB_0)IvL4Vd?o^0e7lg<lrbxg{r|LJB^5BKMA7*EI!`c3m^Z<IJ#f5!6G5<XLtdV~*Z2w%rr_w?)jh@cOAzN~G;9PukF{Uy#{?+Llm!k
>TUSbzQd0&;Ks@$Nlv{Ux80-J>dzoZYMF(ft4LLI3%?4EYT8vtM9-RBM6dBR{&zd+L8JjRg3AG5t{ge*Wf|pY!fJL4PRJIzRZE)jdak)XXZf^QsM+|DL
<tBfGdM<chwVqBq6--dnF3;UC9G<S#y7rL=#oxJ3L~b_kzkc_#Hoc)vO0_a(ay;m4v2&ByIbF9@IYIizG)R8Eoq9I6+i{(nEE{+D<FAHk|sO?IGz9q`M
oZjDj@eUpp3L2`(C1^lGjU(T?;hhyLiHNm3{b~@rC`N+@MmjB=<P1r%?B7Kpa>2-+tzNKCt8sQh+E%Jv#T%!re!SoW~OEv96@tvO~1MxAlfZvzJtP6fe
p=51H{lOA)@`V|$Jv`sr5%_XPu%?o!e>4C;fL#ycKH_sSLH=2UsfYMm#Dg6BN988<pUpy#aQ~hg^mo5^uqkmqGLd4wR;YocApe{-2IN-RYcL}_VznVTB
5(X5xkNXh`S5ZIen-Hgc?!8<BT6Hx@1q#=1-2VisDIT`OA$Xl2c7D(Fb996Hg}SX_|ryZh3DI^IOJL^J98<&?cEM!=X551i&{i;<e#VT1-phn5%h?!yi
Q~EH<ud;_#(9lGsw~Mh3ez|>-q*cJ@I6SAF_4TW5Q2Nr7iFQi7BBzc4klNPilG!yES&M5MOGq?IV9J!aL?u+V@BR{~_1UM;rTVJ(hqEW6Fo{sdfQ;!Jq
xhQlt5(XwhF(<9YcPzMQk!rdXgp*76g6pBkUBf7t0*pGgihNB^Y=I)d<DhKKo@C-MUQxx$`t>fbQ~{Sl2%&zRpcbC71Ze<QOwqCeD*kRRpF^G)|>@KmU
NtjFl@Mb2($f5;9~4>4b@miYeK-d(AF-&M9n{nc^R0e&LxO>uu*6ZjyD??%A46>hScQvbi`w11r+0b>i)FLluAN7!GVI915*yYoi>El^Y+^Us@nr}>~`
(f-yiqhIq=wHPuRc2nXr)G`0`Cr`q6>L;7zq@ou1h&)t>z^}4P^uqjuuSb|~<^KL*V*l*(Xa5&Iggqmb@F8dO2S2TQbbc$R1oJyH^2zQ&>6ehBQ-|RP_
${AJBJ?L#`yTMCe0>N0kMa2e_?Tk1(O~DobdLB_YaZnC1q&R^-<eupXue|Hj0NTwNneLt7V|ec_NQLWGqNklQ{X@N*`xk&m>t~@^*<&I@!PrpzmNy2Vj
=(7#1iCu`S){y@AIo&iuh9TUI*us%xQhv>+THmx9+(Fe?*Knd*HK!p-uR#+tY^JnyRJ1$H;DHA0mG4j}1qDJRW2HG2guzsE@*K137%P!}}zsZ#`&z8a<
nn9g1?K{6w44`4ai^8}Xw*?U9|eTgJ#=x<2@Mf**nz=0DojTj2gQ*FEq7BEC!?gdei$`#UqmBRh&4@MDqIuTng}%ho6SVsY1p*gu{@&u=|%uQXq~V}97
`w-50bt*1?L<Jshh`@>Ev!l!)eGqRg+8wvBf@IIsdsa!OWyA>>xFdy*NCG}tK%RA+tPuu_1-;0cAP3O;Q1-mzmD_Mf`#T5FS;!o>C&Q#s6RP29|NIKTf
d<;8Sq3(<fa((*Xjrn4+4;AnugtJUx=b+lTLH&cc0{>6=jPT{w;62CvIi!#q4VYe_zN%R_cah&+lld?FtD^=hj`>Qk@oeNre%`(a-<uyHC#jxC#BX|sW
5~^_{sDF$x!>FfzrqagzrK$uE`T4mdj*~E_aX4P4olAx)`z=(JCr{xHx}7t-@y;Gc>ja>cA@v>9`Yw^g#Mf5UVy*-#*aJB7lW-vu|~2v#|7Da^NQy0ai
CKFX{UHtpZBc6{7=+7j`Pb?U+8ZYQbPPbkyqfi<aXVOke}U+NkaXTx`+JFGl+loeeB4uG<N9$|C_V*z`^?TKDvqgTuKbc<(cUL_>V$$?=;_@D;nhZ?9`
4hU*Bdm=0oazf&4b&^Lawgcjdc?-^D$FTz8oDh+mLABa&0yW>}w*=>E)qhHLacHNH>^;H&u1w~;><mb4^0uqXQaj1O)J_5ZiPr)jDqB{ZLPVu}x?(W+$
En_~XP#JfZImEkFaoH7ggl}G%YKqLO<x&?oO$%F9rtNu_ga~<*P>4D!W#B`-${^R>ons0<p@E<H@f9U!h-p$BP=2>Ar$|r*OX==xT-Ai#<(*5OJN{Ro`
-w^-DiS|CupKPCMG{5Q-KXfw&e$*0bi~eeBXR`&?-{-AEPLv%O?GJr3q4_~it-*g~_wfw%eXzd9B&R;wB#8g35Axs0Y3333UtRBM{mqmQ&R^G;r?~#4z
Q=g~uAPG4V_Y7DFX0hiVSPk7_MaRcwiWP=d#$GVXE`POh|LE!-k&^su%l#`HTco8<>$ojYu*jn;oR=!5Z8YS>He-~IA0C12ztanJDv%jJRZbTtS|S0{z
zekI-QT*Qh{BoSYA+n)MEXj{XIP05MOz4Lw}=nZw1X)&e<eG{$Re*f0M0LcF}*Tr11yy0mUQyusayh?|05UiXZ#}eikzp70pM}=0*Lhft68zYT9N;%1^
=1(bPnh&_CgOmFDxW0r6*8+a-L8ng-~96}qzrzDIpl=pWQ<77_mN(c!Qo{hq(bZwoIhfgk>^Rj);TwVJ{%$?~;Jfb)rUHT1Vw&^3tvG~4<(KaU3q{bjK
j9MB)L<do(o{cS^X(3ckc$lQq=>i=fm9&++xSPRUjoWT_M#UdQZbL_tr!+eMNOs4+iMZ^3z;KLp8SF#tx9`d{Wzz2Vx?d*#9y~7pw9mOpx=zP>q2jaI4
cVrh;yzXRI+!-4r7yRrb$nOSOMRK^+uz*~w6WwsW6;~?-|6VmboG-GWHH7am2jc<dj{&FrUL6tsa2#)tpR2OF%YV(sw7Mev@^>wuzGTVI^Rt4`$MxOQ^
oIOS>Qv~zdpA2r{n<~zzcaWU1HUX=$~8s(c9r*g)K}U!Y-4?jIpIqZc~}3HpM3LIQ$zne2v*eJko%jI<m?GQoqGY{(~Dw6>zj8u;fsB1M)Sq+d+MM*d7
6F9uUPQ*=zK|lkJZ$tOZYW&to-2rBOP{8;<M3U=cTv18TNlM?~(pNZvngQLLaS2-$S#bg81vb81o@Ft!TbGA99joAD9XH%iduhQUAM=$nJ4)$NFjg?!m
+U(PqjD`{Oz90pDY!J*wZ=J_o*;JqE~+3l`f6u75FTpTy6VB-$Ux2jy3nQv|y^wtgj4Uo6it&d<Ba&>!KcK>w_@T!-+D2dSj{+e#egr+u*I=#MpJHpTt
pYKqUdKi&-W?>b^*>Mxij)`z*8K#rXa?}dc?_5B3Dur}lY&G&*e?yse8^&{?|xfv0EaO430#<&@mkQ3Gq8s=Z@Icw0LRl}D?cEp{^Mt(Hega7gk-z)IT
YvCSgzWLx1`fKVjeIq}2!%a$dVq=^7H}M_%Dv|Dv0>XEVGxX27e*=EN@@^&7C)=Am!TIp%fZtsQyHAeS6Ym9lwU{hY;`cWf!dH&wN=bGpN9fPw&hbw1$
#`b4Q&PVfD*A8wWkdYXG|Nz*vDf!I$c})M9R4(2Kk@tKTioAo(xy`XO?}^h-%~G+iu{i4<&5g5#bQQwC=u{emOErI@}K_HlW~4t9}?M(ua<OvFW<R=^I
a_~e1A9+7V(d3IzQQM{vo@g`6ovFT0gBC{r!p~|BQskGs@p|A9jmsr@-&8gKTc#`%9M-{%+EO{~sBTosIa@jvB%*SeKH%KS>kB_aJ`3u8&W9;0H$5xCM
W>I7Y;u7n2F}fpWdp63jowO=@EOKMdeUz5#4X`aartJ)rpACH)99Sccdi<zBG}U&%k{&kB*6xc>Qlydpb*0Q0;5!QPwnD6FhoqW|Sgxe}cr;i)DO;l8(
N%~K6%O=B><fl~eVV&7aVpPp2zQ4Q|k?8(vDxigcrBffSum36HXpOK9!*wLwZ-z5G>??7K97mYjmGg+*`U#gt;0{qLo*F6WQPwoqRK1Uu~jNkeP^Dj?T
G9975Y>y|zm#lzqb3{M<0H3Wl*TC=RtJVr~>SA{bfA<%8lzqTI%a;##$o|;3aQ>xrsQoAYK>y~?Chc;>nE0J|mvjE`xGt}Fe%)~s`!W0UWdC;l^!AAVG
gHU@!RVBT|Kh%Qv46Vn3-VW%k#+@tqGWuN9S{4xTwm5u-;3}0l;~gECGbIs?N~PAtMCo<?|Sc1Kz~4WV&d;d4+r`yveX8&`=|#7`9I?s@0Xe$Xy;zHN2
o6*9`N6Ws`;32=4MA^?2pnr^gCpGJ;wg`AN?21SEI_MTz}s;sDJRPO;8_Z!_-IrByM;<!t5-@h+p|4ME$Sk%NEW@WM4!4ef!4@^`R<~G3+wqjmh{oiwy
q#?TJadfF1eG!gz%v#E0h39{VfnP#}Kii-&{#liXgQuaxO^E9L$%Xb?ZU;r=r>+ubhok8Ul@$0C{afX@-W_mP-y^d{*VzyDN2{>Ves8RCAd!mPmg4;}D
_^054y&o<hP5B3vNx4?cio-5QB`LhQ73?*kd_D`i>j&Xi-bNh1eeEP3F@_)Sk)c3!if7wO-7Krt32>gyQyz~6e8e{6C+$`Xq9H;xrxW5+Ye?0Xw*#O@a
9{N7w!=gfe?Wyp%2fxnJ56rKFQ3LuN`lmib|6tj5>>u;R!NmMi1%om0b!IfF4}U+uGn<W2zZZ4^e$=-PAbw_3xxlBW(6$7>ze)b2sLs^Cc~3E4cicQ9z
RJGlXM8;<^)B)EwFvd!LqeZUscZxNkjj_Z1o5fcb@n)4dW-viFYft>Z|A5WKjHa6eIiu3;pZO=X0U72&1qvv{B4u*`;xs9^cS-W_P4ogT*<Frhcnv!bq
<K{xh_t`cP?zx!t)!LsBbmTIYD137m-1`l4_6rzR+)F$oTSdVb>ty0`V=evoq~<j&im@{H;0IpKJPiLVVUO1Af^Mt<WU@Yi-8ZzaQUK8|P=$IgsBhbMW
`X{`se$=NvE}sp7E=u)kQCdi@t4thPCR{`Y?C;IE5rS{)I;4x@to!K=;velE-@>i26O_%uyEJDg9nUw`@t{=>liP|r5->mo3TFHn`6Vm@i6CiP?H&tdo
X^XYQ11^?5#&v<`(O;gei)Euz?>87*`dTa&p8*K~xs47^*A<j>>TVnpC&Nb>6_{o{~`zJkhflv9CBG9jJOFcvV)YXhD`Arr1S3<5wc)n_??P!Pn!TvPU
g(*-!X4^aP|Dt9o?8o)$1$>F9l_l*I!=Df9i&-;6{Cg}rKH}%*i2fmoPpyRdkMkz+>2dP|e1v*;IbS)=ZzcM(WZ(lIY<EYTU$*zy-&x|b!2UA{hE;_3I
~ZoL)6rL5@Q?B^ymP)0T>3Hb6XFvv{uUwnXD^=V+`respAk`^$WM72A?I^l{Q!L<bsCf3yj()R%F+AQ8~8b0yA1LCrfzSB`{V!U#9toA)E9dNSr7A_cK
glqEj857qS-V9*7vsr`WIo?<^9s!UIX>#G2{6+`WpNHUQ9b|St{^PbA4Y<eDWiWCF*a#XaZmCmgNZh_i<WKAFMnAf00{#8}m&u|E$i)k6v|q*P!p`5T7
-hCeT-qr_bisu0=SzeuVz`dH{bf5;^rd65}}<qyDy&1o|p!Rgga|cP;V@^eglm4S7sQwA<V0)c@Sk4m%RQ3w_cgv^T(q<dup2xRR4L^o6u&SSP>vW~Kc
54}0QY{l|&*^Q4`>QD3ZHL*N6Pnh0nIm73&7t`p*;_4!C=eZDWTpA@kUe32u~8u14WYc;{&cY2dQY}GvI@8rX4hxkf=Kfr!AEDA~d*D;yV4!lBr`Mpc6
A?u$C{j-qag!(R~y`WvxzO$u%LTdwjfBDT1%rBc_Y$N_e)n<qK|E^QNY~W%3`%hVFp}(`c1L*hU^}WOWueW9VH%3<v&&NtK)K^lNc)yj~-jlzObS3%aN
s0Z9(9I*}N4eZpZ9Lzfu!;SE)o=Eo59qD8<fkp)*w5v<k|E;9J1A&3xZhi}Lms!mpUj^F;1?`$FW=bD%RusexAU@t`g9zR$&Ws*CfvU@9n?o^d3hoJ#)
a~5|Js-Pi1>{F@m*L>Z-n}C5zkQHh`zVOeAJJ+&@cU`7efCjtml|^P1S|^9h<Dl{>Ti`pNYsz$Pdc(l>CHs9r&g!_~aS!b<uc%{ZaA)J|nYgF82@r$ak
SWXdHIH2L|&c^;3>bbA$6UpW^%pqi2s%Uv#wW2mMXme51ej(~9#8_Zniqti<v_yTHvNLVcGeFBj)ydMvm<94`@H@>~6I!}|+7=ucKs8$;hXFCIo0_1&z
1zSFmXNTF{mOkK+`KlhrL4`|<}3;YK$31<fC`_FMe{XZ2Gf1JPMlJjeY{xJ8%7V$A}B&#&$eg*TNQuf;(>c7{|iu{O91bwV3xPreU^B{L^oZof>{bOS7
H+;V45&U#Vx*GIjggkF;yuVrJ1-o$Jtq#~fi$|CG1i5c?5g#W8_Ddo<%^mXJSK0+%PYVTngx$M>-zxe)tC0K0DfB5EKXyXw-^+ayUsr=3`DLc1*x%$yl
k??edw~6m5%z$O`j*<5uUY!)LVZN_HrZdVABf+Uc-;rs|3=++fcmUw<M{{D_&}dPi^9s~eEuACsUP5sn4dN+>OWir`0Ivn<$?1>|F8e}m=5_FPPoJUc7
Du+`pv<L_^i$q{B9A(HSV8eWB^|#jbjt@Pj3-WzpoWTAHtHunL+*3phvrQtvvL(zuSSIA?!Fvaelr%{|@u1UI2Y4M`UV-`e(2i0Us&qJM7;zGrbKtU;T
E_)EDZQ(1$fIF6NuLI+cCIziAEo!^|nP3FkXeN5|(6Gvd39k4AjN?gjn8NEH$LBXRXp>cbAHzoL(($Pbn5t!McDC~g9Ou3xPd=F@R(kv|c8P7~*=t#1*
(qPfrc>?726<j=l_#P6S*I{yCAMWbEiK!CrMxz{u6m&WG>{H=aS$C&>F_c!tL&()cBtEXOt{>&Y#81==^{?Mkr*p&KzZrsBBMO*{q_elA!f%?FzRwkbR
#;K?ey{Z9!o&94_fcw3TP4eG|iu!$Vz2k8I(Mx&0&&76$uTOO9hdo75Ab%x4z<)SqY8i+>uiNqm`S-Ghen@T|T#Nc|=MMC><-HAjdSXxH<PSel7`UIU5
%>d{6{aD+zcB@W+|!d5_A|NhIL)Z<`WRK5Ka8l4>N-CS|Cc|q`$7L2DXTRietYuCP@irMiTS9WU%+p5%+7@Tm)cnpe`pS{AFYf=i~4at{nvv0nHu`%+%
B#G@GH5PVLz^ZcKH0I+jR$cKhx0`^L;s(QC~JX1>pCKVEh`RzEvae^Bwd28sPam-BjRwzQ}J)Z0Ah=*U!wMK1KLM{?z=>4f@3*t`2?LNp7HDnFph`iT=
1ef}iSqe-`k~nzQtwADI8>J=7OM7AgAYFmV&~Pi_<X%8@$v_S6UJnA9)qKbFw<QSXnUKGO8a`eYJ}J>-|O1^tT3uwTp%x&Z#>TRyagn9oMZhxj4wK|6T
0_MvZ98T}XI_uykfA5s{fU5oe=m-?$-{Qx^(nb~|lda$Fv!K0b%P#-M@;4fu*7+^k|?~X<f_p2CTKkPW01@+hCU89HZzs%m;59b5&%l1JA{bqIgfqsn>
eg7BlZ}UljUsdUj`6;+qc)q!n_JQw^WnRz@c5tBnVlX)n->zM;|IxzLmi`2K5BrC2tDl<4Z?eAR`MF&35A%1pIsW30JX=uzu|6+mIDdoKBz`6v6JNUW@
6acf<%jrExp`y$CZY}amEWeT*WmL%jYf=LFQZQV@tFH_|M7r6f@n6z3*5iS_(1*0&%&TxYH+8Ww5TEf<gVtEpCNk(=r4)m1^Oz&U0c)_d;Ik0`2E%a{u
oYR42Zwg7e<fxv<LX{Rp>uCe{Ro;80YiSMg1?_ZJ+uf)*Sk{mJAHw|0{n}4sgHMs>AbZmBhEnYz}^Mu59Q}MB?&z0Y4<PJNZXijQ+q-dXS@k3DZCQs=2
Ykd`(&o@jGs|<$lqXCirv0I;7a2nqfLZd=E_EU!3n%hW<+BpWpBo5ap)H`c<{Y)StY)6a4+xWJ`UeQ(R!aE>}Cw-=0U{*Oa<Ecfh{~c?b9c;V&xeFI6K
0ex>v$H^!f3H^ukM+XVY#O*(h>2a}8TgZNwc*pCQn-bQ_!kAs;@f02s(YVnv(h>xG(_ebKVv&VeeoG+MP(;51EOHSXIZwYm%5#L)=h#%knI2%;NmkycV
KaUakLEp4U{{;U!;QngXt8U1j*M#^sk<KGLU%iR?O32$1{tUuOs}c8;`{oY)SrUG@UyxRc^M7c%;19`IzJYI!FDvrH?oAW?EoIa#-~**TB>rN2eQi*`d
N=e}iD|mThcwGE``1Os!2HK~8N^ovDe=wn(8qpS^Itc_Z?X5z+^_HYfBdNRjQ#=3pMv_N{SEjXi3&T!&)r*F{``Hx`p|xyu;0uZ{pF4MQ5|SEJve~>lT
Y^}=%dKN{;7WBqhG#4)~Bz=5AiY20`-Nt<L?)CxkUa^ix2eUGT}9;&-5+6f&bQ*_XhO~l0EdJg;k_3`E48Yzm+~4hs5`W;5Q1r*c!C+uAPW4x;>%a_^t
2d2l!swwt;^X(~SC=-%>)y{=jaup`V=R^RmnM85P8L-z4{!EpaEl!mB+;&`&uf-2b*u?i}&k-eJB_8k@F-{1B)y`|En9s2?=@M0h{r^J<OH_i}iDo$%x
%Kc6OJhx!^3_!W7u9vb-lMYlnGS#}#^|K)X?KKlo)!~LiI8DPI3h4T#a%fv`+#(%3YXjd<&53*R?`rKb_3eInq56(AN?eP@#ac66wzWDwN^4DT_yu$n0
Up~CQ&JX9~<5%N}_;ixsf0oW;%je%UiEoka3;ng@$wF}d9&Ay+tCsPhe$zpx{>%E9aXw(#*k9(pin(8GISs~-RXIZZ2wDm9SANoo4^j`gC4N)x#<<^ey
?{TFDtdhX;=ZOnz%g<YykBn&e7z9cJizmhtUrB*AT^fsSLw0;t0wX9ekjnBX9NAAh<?cLU2d}r^`ZNCf0|yp<j)U85Fx)jbLgvxsL`T6(_@~1KdV2s0`
-HxF#FKYm_5V~@%t6{fk_Y*L%jdz2Kv*H9@h`Zf5!gK`EF}@fL*+hW(s|HecU3xyIABEp8rCNe)ZL}p!n10d&LFtuj0`i0RO007wix7L48U8oo7IONBg
{}fuH{zFFV+eH7~#yYMwSA{$OYd;tP@u@ehHtL!6&QZAN{?>%4{fHS}B52li(@)KB7-V!lxtsYiUM);PyFe_j30f1^5azj80n3)I(M3;5Jr_Z9}`x6Pg
j|1%Yh_Q<bd(r13D8!r9LUK#lRrQOmdoNpd_4eobp+%JW@(eLy5)^C}(p?<4d2l}r#5%^EyW4pjNs#GyPMY|8@@5u=KOC=9IMgHyKPJI~19aH~STL6EM
_z&P`zOQOjKtD+-{e}8hBuDyVrA?7jUvCV2eI~OH`S**ULwt(6;{4R!+=(yT=bb(J*Jm`OzN6)VfBo%sW*eL@V>LwnmT7B@{Xu-WZow~%+u&#As=N|k+
HIh}R_eJ<>2Ea=oR7@U;5Qn&JR0mTKkz@3BD}+Y#FO<F^aZM5{fTkE{ae<;{ko;-kG}ogi}xeE7&V*^XN~!+X7vp2?^m_^6#c{Q@TVW*DezCkC&PZ!Qn
#KC{*<xZ5x)^$L>u$-bszpr-=O~15kIZ*3;tBHvi|0Ktt<IsKS7849TA&+K3g07to%LM+W3C`34Wxe>uc1Xxp5jTsSn*lei7b4(I4dgbbvpQqciyNl`(
9X$ge+}CG`EiH~2t({Am;VntAYqe!Hi_H}I{_w^R)A{M1?le_Ov@;6ISX#~Sv-Vj55%MR-et{!q8S__5Zv8{`LV2Ys2`9j4@`uNCwwzt1;0B7gXsAD+K
&EMCRHUoQ{b-@M+`UvGra_jBZZO#LbKY>nxk(CJY>PxD5^zZgs4|MSVj0RK(d6X?HX`rBpyXn&xeZK;7IzTI{gs87Xm)man2yutbVepHSA0DkIle|+jw
U&jd@%wO~Kc-h7IXgU)6KVz?$zw*ZI2lI{od`Nzs6>@)kv!Q=%sK~<StIWjXd~T<pe<x%T8_1tlR}g=6>t_q%7w^;$GcPvvw+~g5{Xu68e3m1}3*c)+<
M6_MU*#+6gNS^|{@^p%(qC>W;ZISi$%FW{O|vTT_xEz(BTN4|gT9yOFYmy22z!h9QeuZk&UfcZf}bESA@);=>UiAWSff#m{PyvI`s{P~OUe9l4L8)cso
+18nfZhBm9q_fR7byt6U;B=p^E4~XKdlGBJNk}mzrut{i#!h`J(fW{txFzS;GD0_Jsc0laT}bwq`9J*dOMDPSv9R@7rMiGv84kf0(({$7(L|{59c@e0=
_PgZv|*jgJxb7ptSe`o}oiIN#10`o*PJl_Sg_<j}T$^;c9Tzz-10Jy9R~<cc@-nQOp@YVu){pLlBZUDOxaY()RjZ`XkOu-azWPwPh)_{c;)p7h5%?Qc)
ikC!|2)k@=>8F;?^=5+b%FQnf!_-9m3f5`aw^R9p&m!J0=^?@8M1AKj2xzvA7BJ7Wo$R84)JTXM^S3hHZo7?)G`nK<GpZNOP8~RP9>ohPQ5k+J9gZr;i
%)c^Q+ojAumje2Z`f_Ble$FNn;1kl|P?6uXD7fE#raFHAT5gFCOj^{Bj+_<wzsq{B#Qi%=_<Tik!u~pUpwDEe;tKw5ZtuDy?$3JApZkaZ+$6sIS@ZFJZ
o8_9`b~W}-wwM;y65`?e_82+82*rzDL<^=2D3Bg&oznuvx){A>JLX-_+MDM+Za+m{^v&h(8)Te`1jAD|5{r82KHAX=?Ut0pPK7mePhkItf-G%6$S9Qy8
mcV-&rNVKZ?s}3;joV4iEHqnF1f9^3ly8zG!0t-;e}uKzzxglfZvZEpEu)iE{`O%xB-zm!ke*9s2P}oC*i^(W-_0a-g3_&=1aat;PC!nci2Z@4D>~^`V
QD{E)paPq_b4Wzs)y7GORk>a7m=u|n15jrt=ep6@ISKDd7?6Zj6z)fMMklO6mAEZO;izHsIZCHV2Vt#07wi>62ZTcq`=?>#)De~Xl?kLWM-ExM@>dN@0
%zm_Y^cXBaExxajSDfTa7w?cm?{HzE4deM;7kI-d^{FsYoMt;suyGQ<0|3v>?`}&iSUr+%5Xz0!BhwsNo$bUGU`l$a^*vI^{6vmbQAq@-ukl*@Drr@s!
cN_aD;od{^chWa?<oD38!~ZZZbl~S4ISk34^=r#N|39~a|K~U7U_Y5T<2n70isopK=Tn@Z51m+kC=vf^o9&MJEH3nEGV|_XKb|MM5dLfGsH1);ovz}3r
+AeQ{Qc9`miWc`nfS>;FoM6SJ}ZEq&HR~3{9-?+zUjACz<e%uHgCM2yn91`AY|)}`;nWmqQ8OO!u;2h?ziTpe~1Zuqi|;MFZ}lJg8hXv^tc~4``2Ink#
8v8U_VuPKj{$tU0{{eM{RV#&&vEwm;FcGyhA@)?-bC_NMd=5sV}9=l=?*a7W*r6ekQ&#>Q>;7h)eAVd}$bUh!2v=pg(Q@3H{{UesvgMUY|STQ>P<wK1H
qVqJ9W9$^O0b!u%pPj4l1ccE)Rm`&r(=&vQbvMSOVwZukDP{|nUPjQLw7ysL%!ck?n$&R>tz576g+O8uw~@@JrXt0wXH{*m?V<&YBp?;EJ!^LYAX{`|B
J<WE())CcpmKYg~*`b__lmc#vxSGNY-@9yZoASO2*`T)**%lX#FG4S`x^8N;XIbJr%uUZk`5vjJ*ApWO0n&Ru_Qgo1C?n2T(Ww~H~anr`=5B1{I<o)XV
5%!nOY7GBL(LA;=e+ef(_n(cGyFq@~+z=lseV<a_zS}|nuk`5;^;PWpmHYAL5c>6oT%PG~9@&cfQ+Gcm|Kaun|J}s2-u(WcwmjhZofY+Q_4zQu{Z}2A@
h|>qpnq|$3-bHTARvD8ejH7>-wddK*RM<PljP@SV!vdVP5K|T$}|15<{Q3WC+Ki~F)Cd_|Hz_6e$03ef3!S%_Q5Yxw)X)))(R#*`jgfc^;e+E82gpX==
Nj!Q`FoI&fj5XQh#85VSVwgLi+2?zQGRn_kQtE-|5ZO9)G`efPPM5zjON2E^p2i_~@nNd|Lz>_?h|Ig#N4{<OKdIm7boN-@_Z~6G!}9j-20a4dNS`vls
j~^s5Jaqa)>z_~ha+hX0zB3iH7%cs9T<&+VE({USz3@^8XPOnt_ivnBp3tAjtCn7t*RkKYK1Uw1v|D`@t$<o@iu%s9U(G|oTN-JyTkBONRH!<6u6$o=P
<`b@K&^CfXh6ylHbQq9G${;nSOxxZWwsBi2%B+tM06VP9;rm(*k(Ifw>|19WBIdZzBzM`Dz#GiTer}Xs0i}+S|pCbN>!*pfQKU9OhK^3Ms@q_PMvq1ed
Zry+ReU&^ehRDyOdk*}cZmkB?m&g<9OKKD7a|k&&?}<Nte;9uc<1zh}^9knTr8)HJpHaSzC(hSyg#OA=reyz>o|*#Zw`g+z=A;_=-@BFYi0`^!e~~-hK
EwR=d>80nWT}RDzrm}oQ{QFheDM3P#78*J75-Y^|8^8+$R9h`AbvTzyQqJgDf-($_EX>kznxl>`gVPHNq%(m&)?KgL;5cj*A)JtBH8YUpE{QGH#-M^{N
bHV{W{TlP`}1{U_PtF_kLr)6b}UOSGgHBsqYbGb+3l`3;5GApRC|-6v%6U`GhdWAI>)h?-l(|zj2ZNld(hnv8;L9<N3^O%!f;T@udEmBb)R;=sY+dH?@
U_`o^uEH_X>o4U7BZOP~40{@M7y`UiS5HUIo|-qgprssr@pWxF|~|7%SB@Z9Oo2Go}yLZ2o#C&MB2HM|D+hhj+m^U{nu<mYrx2jq`${R(}z#5vvn{QLI
MNBqa%4E;f-9|P<+L{@<R7s)uMewBY8Q6KU)9$~*Ik}T)}U+<i#@3ia&ct1+*(7!p3exbkIUb)bp7q2_`51J$D)X#eD&OYMX%-fN_WDV$#`#!%`-2WLm
^>f=z&Ub#A3Hf)o)&Tim^=dQR-)9f|(MXIO`U{0?jr--<x-&(6^D=NgDzj{If4d8=#_#)8iLR)B(p@Eg{DTqhkBH(i^|76PLjR`+=6{A*&%y5yaXQ8PG
2egR{;z+$zP<nXk2f>=yVp9<2My%A2mY7{f8Nvw58p4&udMzK`#bYGqyBf&Gw3gR9Sw=^**4+dm3Pg&ji0|5z+bME_JsS%Z7C7o^!Eqz$wVCn)L&h>A@
)~#+ilQaZWmC$Gb>-v-`5A>hyDh>Lw?llIbH+*za0wH|KY3)eKRrc4v*l!P3slvGgG<j4~t61_<XyN_(pfyo^rlon$(ZFZh`Mi#Lt!b3atS8|KIv{Nq-
~j2>iJe?M>sr^Qq~a?~NVmPmG@-pa1qse{dmF_~+)&5zn7A-U|3n75)6_bGem;^V?imzz;h88s<YHUIM?NMEuDSU*e0!{<pIzsPA`p7#j0KjruPSHvoT
KZJQ11r(TB><mW2vq~tFJEzF;-(@C=b(cxdO<VUAIb{HNJA4De#sXsoQpnlh6y#@S0{&->jE2N&``6cGjq5q7TV}Bm0`u7+8&Yxn@fc{dxse}LJD2M)c
!Zusv-#W$;^D8~7j0XCr+noA{^G{X7^G{pI-+5^7$nS36`+xo_UEqK6sHw=GES*~$UoV%KUpQVrA%A>icZd%>#;DIrJHAsNQoTBSKI0zvD`i-QA^4v^;
vS(t?qvn>Q)`?0j72R!qW+p>^uG~S`>+4@Rsrz^+&^k+H)MZ&h=6YrV(K60PjVPze<LQN8T9e=-C$H>{&cB75Z+sd-}oe3$tI{l|10JG=Am~`AE?O#^V
v+aWsLV%cMa&f$VQ9)R$`q}-{E+|e#`nMV)$1&@lT2Qi0Cb;4<YLt`15A6?{a=}TNl)i{JEOc&%1eZ#6Kf8F4Q+9eq2-iKmU&L&fMYr_y_2h<ko2j{(=
ZkxL=W~osoYk<MzY)dU05ie|0=if5%_ECdhB2UKmk7pxdDT<f_B|tKq|6EfBLM@v-5k&#&LB*BtfHZHWCzW>4mv&wOGH`%5|7(;q&T5$DV9xQY3W5>18
qftrk|AKrRy!SB#ZSBJi{T{ECBk!#(I{Fk^x{EJ#be_V=De665QYiGNX_>Bql$Mf~Jv%&e_&GyWX%Ob{n$R0@KN4<C00{<E}r}Sr^Y@wg5<Y?B!^YecW
<VVQ;>V)%sjM2YmPW=x4o@iH+`~QxSgCFPoY^l#Y$lMg?BY(j^xH7((?B`csS-qhDZwP&e{xJ6^AL#Sv=SBd0v}zB4FG&36N2fpTFxA=L>EJ(<@%RJ$q
8RqU?-a_Kga4+P-6Q>7t@@VF$8a#e%PldZzIQ{GZRDSy(Vu?HG@s%8URDY4<NA06d}tEcL5BRldA>Lwi8A0DvhX1vi{Jg#KzG^S&R;2>zZ$vJFFbYSf&
L4^0>0k!M!+ZJR+ZBq^`o1dALkG1XBg`~=C5j8=-{WDhXd<#Zx_<v<K&OH|L^6%kBO%ZeQ-~t>jCN~=X=D^|8HuC8|EABWs~|1-i!V^7iaf){`#Buk0$
B|rEMM5_nGei-!GmT@QJ1LYYyUDXu%)u`%Y5mQwVE1;r>7E77_L*W*7Xv+_3Zs@pFmG`NGrZ{?Q0013cfw?(P#msmMQ44GsQ)!k#*R{uKfEZJHRKS$|e
t&d+si1pbsTH)=?H$r<xuOYgM7kIl_ZBgXw*-gWr5t3qJ^>WF<#{iWHb&;9rI3IE^RcRvIA)1Ajx);|m2E57yfJjVUmYv4BovS&a)I&-`^=g0Rh_T!$^
st^4WT5tM;2fgMJ^RG-NzSQYgn9qsn_WAzp-}J%m$oSZwPKiITL*B2jpg)6X%sj-;M%Ro`pHu_%m$`R)==4AR0YA{w?J}i5)MQS52qQgnzOu}Lk1fqn*
G2uADddkxdQ0lZ#A$>4`H^QrU+5dOS^t}-A>;de*35{1r~Y4JFSZH!g~piunY@ADSXxO+{O$GgqCe1)`UZ}zC4BzzqQm{|{DkK(yaVQAx_Im02Rcfh?{
I(Y2l(Cp@VjQ%52(!?^?&8-3kUlRJu6n^ha7dr=TC$CucBSx?-Si8<C}3E2RNV4&l2(X`z$&CvL{>U&*ih;IU+vnh5VcA$CUlA^%;}D5iF=5r#{aq&To
BDw&;IU=)@lcfBxROlg<(U7CY)wyZ%7p??3NT=;KOnz0QB}i_vvW{{iEL`q7iNJLLT2X7K*5n%K`ca=&?F{;8i%4*ovpnQPSlitv8&s0x`sZdc;x<*R}
IN3-1!__W+?mKx><MoE6MFLTy6?IrN%LUcREAHT}yezjf$|4GTo0r>0OZtC3swv!wA0qFqyLCv}M*dLV={!WoR?FHtmUUii8FMrIaFWAo;)ZhM`FdxtR
Gvv2Gw^!g-I&M&>ztiEO!Cz9E68weIe!VmD`vc>S`@7s=KCeX=i~b0@M}DFFrhn`gts(GzdS00Df3ZZgej$E4izf9uM*{kEfeNp0@U#8fLC5^B{UHBe{
pj@H)jMzM8>r-#l0Wwbf59<66Y7@?RtM<s%FSJ5^oQ{R++W>DsSnm&|M{EC5AacWwT1trr+?=3pOeR@!uhWE&znDgWA1n2>)FN6ziy~st{QiV`qg-Mi2
vEQ;a_d&+6DNA-0BReU$=TCed?p=n12X8*b-k+%g*ozQ=<#^BU!jn#CN?#L4V*~0)I`-eC)}8`Zjyiw=^QuPmbTV68aY%n%H0HRR;c6sZUNr{QPhmM5s
UPp(1|2E{EjLuAyHmq_c;9aOG`J^k3>Em@j%lb*WDrra$E8FNYQ4mwbhok5y{^htJjKj)kA^`Iyfp`ejM~+giJN;Qapx%<nSe-pD?G`GfUe-k;$8+5I;
0o$GhjW`Es3LccEVLLXa-bF!p9YVjmL#kD%rf8F{^_FtzN{6#Z6kl1hK>)eGtfV`UZ-}sm7pDFj_iE#h+$4%^SGCQ9MoDY4HP+#1;!5`AGZjA`_TjnO*
zs=N#{JPAgfBd3-2R=YA&+w;B{3M7`UsboDPySh=fM4{IGw1UiKRNP#zP8{WTZ1*<->_WHF+W_pI{8W2iTv}PstUxvu|a;hxm^$+A;(+v=X(0ad?$|wb
NI`O+u=q2Z7ZgKpmT3H)aQBwe-y}T6ZtK3J2&Dx+#~#tJk>aTs4o|IoWItO(BHL$wL9Sc1x3O5((W`K=r3~t|BpOA?PhpC;|}msp1kSQuTXu1{_d`4f}
bP0BlPE5)Jy5loUXu+a76b7fAmr&1K^+X{bEUfs&a_@pE-{g^@05;#r{Y|CG;(GWBMR}t2e{^-;uWz{#}*lmv!)~7gNqR)j%gd#f#qbFK_0-pFd)!{;R
)SxkJsu{APK%k^jEx805E!Gxp!YGvN<n=xdGoT(Z9z(qB=|CU}0mA@vKxZ~npayYI9n>NkA_|3>HAOQo3q9O?=Ep|(2wD-!XZ_;^0`EBv2?s7>DFR|Xg
8JAcn_AN+6S_JCjcMjYkfez~$B{_?&$P#-+?L*(DBiT$)A+|nfe_HrEH`9uo!Z=_G&Bl@S9d)9YZ%UyFmQfGZ0c7N!Pr*`n?bfk7felPuxM*aGcpnsJ*
hC}$jIO|pCSAS91d5HO(+P<3u>UV3L50>{E{9V-RI-tJMxtg-R3ma$7cV5uX7y63&Jo##d^Yg6_EtC2&(~SOvM~7dRhdJ_-6YIu={QY*`$Mc=mxqr20Q
|g!0E%@^(=?6RdJKpO$^6xpDVgIkR7Vx84Ai96?dno7+I@OQZ-&^lt2l}J6*%|nFy=`Lul^A6W^D8m6jMiU&QE+};Zm9p79&vsgF+M|I&9RqD>aTz6B=
|e)TQQ;j^)Qd=4|I#$|Jk2K^0F$Z51p0FzvqJYQ#|)3^0TqMQGd$%afv@Gn%qB`s~`IJUCb2wEmg$O|18x)WBq9EmLuv*H4vXFy{z$k-$vDj{)Ac0`1O
}DEFbzSqBdU9|J~UU9}(Sd#BUv<dyb!9hzak{bItijO%>p;>WPQ`ERjL~Pk&<!ey^t<*D>^WblE1pU%%r08@eiiAE<<V?fmLriks61zF$=q{G$_h@*)1
p%3jppUpb2Yzq#c6&%e>1M7$(^e;#N(?!N~T`ah1iA6P#Mb!Y$8iZ$y0hGXD!%4qG-zj$Kz4SaufFu4ElGwPdNhc57o`qKwLGS}PV0rCAN`IB<98kc|b
8^oX783w=~>AeW}e4!e(DelLtY2tqB=4XKO=^hR8_u3})!Nh3LMEz(FdM@$B{W0e6`nnDOKH(p?W7MzP=rzOVPu&moo%1K_@9>yttnZvZ|J<?fBEIi70
{#KgRJi|+$~4YL%Rcadj+!d;|5?1W7$27ho`2mA;UAleMw|F=!-W4z^v}P<{M?w|4D>&q2rkqIUGIti*gVLeQAhOeN=?L={!-T?{87Yfn6B{imoEG-zD
-Gu{tZ<Q{oP0{)RF#?OU3=Y6TzR)(+6Yl|23!k1AkVL+R*=Sr0YW;Jdf-?`E%o*i}|)VWIOn03Ae`i#KUyJ9}uew`x&A39r{D8?<W00bU}QBssijU^Ys
P#;X-Z;;zQhqLHzV0G|qT`mpb|Dsy<--wMn=12c5sk&yt=!#QmC|3;G8fr|~cUIybfsKmV$g|KR)$VoCg69);MCr1OyaYLPJ^erel>zjwZS_KEL$w}3C
vTv5k-LG)Jz^uKkD`1;CT1vC78-aAduf8F1#Pl7k}L%#jd_f=s3?h4?CbMKY7n16mFDfW-b8qxpGE{FL1V!1qXKV?<qkLj}m-@p6p&_C<8g?^+kwJ1aU
9gdse&&zs;{t8hlrl_ws>WuzEd2^HaibRm#s5Q0*@#S6c?=$1`Oz`(bW(t0@I@*8!Y(tarrTfwv+~0TMKO>a$;C$Y$vp-XVG4M~qdCur>+slnM<}Z64`
;)}HJ1+Gv=lu|WU)H3)mN{*5{uq|o7WcQg2me_!+A|OHnXFk+KdgA*`$hcDxZm;e7x6_WBZvR5-ql_9FFNOgdN#v;*)eAU=gaoBxkdeXIZ|K5J*`-uUf
M|w{mbD2{h}(~c-#-4FW_e>xpkp`^L<%w>cbTJ9rz|S&Y+K*M1v;vF?K2S14aK1{mjY=?({eH-gnL~@6`bFGc)yx?{{iV)~|~W`y=}~;CyMna4yInCyn
!0Qy0{SJD=_w`fD_R?{OT*c5uG41o&M?L;?4+acD-UKYr$SgZF!h`E+T%Zqz@|riqF9qh$ggnT4O2_{7aMgMWtzy6*<@NmJtAj{W>XeEF)u`lMZuf71x
FJK}G>#`%6=*7)-e_vID!>2?VJLB|_7^q;c!#Tq}~4G{kmw|jAjFI_^PIuLiQpgwB7XCi;E$}Ravafbav<{qBVXAx$Se9#}%E%>`v)?`F}fu8^QOL+&(
A4|gwVthRf4(M-$9Kjzsw-*cg>-bqleW(7C{$*-1CjZNepnns|xZ2U5sjhgx@7^{+{;4GJ^}^l^fbY(Kj%iGP!Zr03T(`~ryH#x&AKzQ-r*e1UkiVcOD
f!){1i!CzES>zqZ`fjgcblRAtnB^$SKnQV)pgnhzU>sCJ`w7ZQJ=Y{-5xmqQinccZax>p{~Tm0iNCo}e^xXS=D*<WjPd@(1^g3DE;8zuuP)FZa`f~-{|
K{wH^}cS8-o1MU5@>oKe$b?->qtY`vZRj{+i?LXT;ZqVemoyxoeZ(8oZBV_IJG*@rADk_`O2){`?Wm`f85*z50RvW92my=+oqt8vFSEdqMxo@AKvUadb
BEb@9y69|^g9P`~(F)MLJ<Ph99TYpxIc^S6Gy^tY(LgCpkqj+m^duaTa>kB!u941RIuu3sL`=Y7y1Ke>H{zJ+EDEa2CK6^>&3{CK{b(|==0e7aq`d#F#
&>mlct<_Gs9uT0?czOUi{ep2SQN7SErc{BJ|=(&aGQwB!p5WhMoru5g*--w^?dWHQ%ey%m?pH^!c^aslR@QK$;2mYO^v&w;g3k3Q3V(8{M{kM!N$Noy)
$e+-R@PPWE(t%H{oX>#q%iP@HU#VOd_~FEPPXatYH8-ix)0)BGDF22kiSw)aDe(Vdpmx;n{MZrsF}ei4QN$18FTB*_e0dPK9`%!2DfIvJS;hYJ7)S~Hz
)u8yJK;~l^bfxdeN;nk#tQovb!m}5F&!-h@d0_0_!hn3{3b~{L)3T9z`%aqNaKL~CmrwCQ>*ic`daag&#!)O^8U|z;8$kmd`bM!PsikZ-wx^TWo;Ma7u
1g(-p@zQ{f-wvzd?zS*ML9$_W=MOm4DBQ&HAc@zm^i|9sHQwew(Z>w=Vn{4b`ph$Zs}|@c+%lMth-t$d-sNn&%V)`sY0V=F7tZ{i7ydWrF(NpU-mSkK+
;efZRJwdA~aQ2K#eyLH!^^Sdm{_i|$LDkKPCK1<j0V^gmr^FW@6oEr-5x=JxN<SIj?SNq$ZL!ueU~9%lIcZYza8i#%W4HRkIxjs6PhsY86bZh{|Jdc7;
=XZfvo!Jk<ykHEj=maTsDUw%Pzex`rysb0_@J3L4{zlReh)Nd)^Pv&@!ZjAdAcSlX+_p3P?aXyimsPAicu}6N`1~2fFtaBl-pP1W!`rhFQ_?<*FMiTRr
&NNHtUs3>HC8A@(`f;wqzvBDz>wo(RV>G4z^*hCUTlUU7>Z2qz)=$N{@bG?XC*(iJAFiOUmurcHzNLyD^rzJiN8<bHSAqB@MXf>quc6ESWd8yGz!1X>`
WA_ItW#fiCAAy<75dQ6*9@m_5Wm>(&|mKS0{%Cbou6NSA|;BeB>#5in5cgp-Q;|(9#a2Y)=!H1p0_vWUq}6b{#P~5*sp%yrN{aGw^aduOh5H>@KdeA|J
4@~`Pp%)?>ZTR-=Di#8~Dk*<C$yBzrC3Jp<rP`e?%DPn}+`2JR(2YYt68K7B@ej{=|FDzt5^q7=KTXu|@xi9Qeah%}3-v)bH*N@uR-h$#3dii7y!sm#9
zm9{cOuex0dLS3jE2kJF<i^_%T;_ww^QpEc|f`j8^o0w0&_-~R;p^KDD|&qf92>yFbO6aO|?=QrHnst5jS>Gv|~+po9Vg8cF`>gQa{_P6V=zSDXS{h>%
b@&oa&NsjZGS6NxZ{dgs)pEK*>u|Cpj8T18|=92&C>re2nL@l1##201;`Dv>N_>#QVgMOl+`_C5U52`h$KK^AWIlq2i2GHOAmg))WkJAD3fj}-d<bPPT
jQ$ALU<H1&oIb|r|J~aV^M!nKF`!SZpU&9NJI2POzxHfkQlB&#LZ2(KwH5KTgCXX-jxrA^`**VwA%3Pu;NKkOJolK-n2Un=w$<}Yf7oJ5{S~8pVn3J%!
zS?SYVVjM=J)CA_x*|02maTF-1#4k_<=L`x5;z)#_z9P$H4EoqZRyrMEOL2_Wk?Y&}Yu0yP|&Y=%CdQKRyZcA9FcqvVXTvz=sRba>m%tI>*7UKhw8Vk)
sph!&<=~Cb6Ff;KRh&HOH7QcF*un(gK-szn2vw>TlmWh;PDZrl^m^w1EGLp&Kvrf%(EV#ePZjR>=eP$Hd%Y|8DlH4Es5w2*EE9i^iV&eG#z!e00wAf4?
uGpPlIa#9L5bHEW=M{y3b^yV)H2#A3M$=j;#9)PHkb;KOBpD;va@SPt-&nQv<FuMk>MjBx(!2=!GNri%&YJJvI!zJ+yT{Ty|k*sqIQX9RsAWm4ZPk={H
-etG>6UnJ~{j`-lbPQWLM^F>nsC!l_761xWKA7MK^;Mc{XyQe-_U2=a^T;T5>sn{8Eek4cSpV!;w8uxRX!+*O{gQbt>`+a}V2hukc@`I4InEp4%1@L1^
e$O2CzwRWa{$u^NVtv@M_t0mP`GNW$*J}cOdvyr0pDq1Xm-v&<4*6S&)vmcD{-}(RzdzfRpuQjdKQ+@Yx!>su_}41E9wB}TwdxG04?kZ?`rErYpI_(3`
K-I!GX8D1xc}9+zs%5odKb)(zO9Ij{dp3{4IAh8Fw1~{64&Oa!TxMQe%?*%Y{^f*qrcI@$pZ7Sylj`$AM3inZ#te+qrQ9VTvA`roa6i?L37Rg^X)p`n1
8JL3Hl3roW_Vh4}He^aJN8znMb1|{Rtku8Tl{OOaY(lJx>nm$5m}c{jG(j$ls58bHvxr>Og;qmmFa}D!NzbE9LF-cBTH*8}r%H_8gu3paT4Gp{oV+ySb
CV2jsc|{oFuJPvB3L-~JB$mpJOc-v_GgVZQD7i_L)e+G&1def@2L@cn*D|C*2Lvwu$?oImTkIrneP<qZ0;D(iwDS~^>o{Of(E3I2vY%rQSK<DVw=`8sA
HsK2qr{?>_uE$hF`lF+vltt<TXzIj}WF+V%3Gx{r}qbBiL%l;7O>(VjlA5yOYzwbDsJNMVaS5`-S5Y49t|LaInAG=cnzQR%CWJG-hP3L^E?MeFEjC|<V
3D?u<zn*Wx3FZrz8vKp2C}~n(&gyDi;P=-%>i<PA;sbNLnR7oCQ6Ec_RzQ5gZkJtgzK<R3Un|F&MCf0&G4=VSn<t3>a;=jewy6I6xf)0EcOAJI&|f55N
!(8(g}-Vp_HE|hY6X3MOGE?mL!$m?jQkc?1?!jk75>0Z&@_pU?`ePg;r<%?pHgfi>I0uUn9q26#~o4MEp21|kbBqjfcoqg=+kNOV$1qJdO_dU(;HppXL
%ch<d5ClCHZM%?mygm!ufN*bH5<|wzC5BNqf2UFdu1ZvnA@6QdGQOZ=L!=#VjO$=~-g_P?_P5`EB0<zRVJf@N=yH>p%Xry1&osfBirI`fr=w_y66t^MC
%||J&^RN4wGc@Bi~Z{>Q)O*X#WK{SO5G>0uV}U;iJy!d?Ea|4+<a(0~1Z{{8;{{r>;`{{Q{{|NZ{|{r>;`{{Qd2|Nm1h*6jRmOR@i||NI~Rl>h!e|MM@
oKhDKJ|Kk7uH#yF-wZkZ9)juk<g5_-nsG^&gIa=+ieMGAy4zYt$UxoW6pl0`lm7tY97aFWyTs4}Z)jQm~fU?S74N~dC7pg!huZ+eOt;CNv=BjaZ*%QjK
>)ru%S?*@EDs>)5K>eTogjT$Lt%Fs*ktBPR>i%_n$0~6YcG1dNM|r@gK;P6T<yCKcSfzMHg|FwX=tJsBWL>Pva(6Kz6>UCg!75ZA>^m4m>qh;8QP63<6
ZrdQrVFZ{y(#y!;vByKb(Wvy1yF<NBMumaG#9lMrNX-BfKqC5il6@z2PLUmT9%;|-$_2-<25A|-MMrzN^*?llB0@IPs6CG`#G;EwHFo`Rh+9DtOE3`)2
7tKWplv$@e<3XmCv&UD+|kuj(C3I)dUn(Dd9qDHJq9Uw7N5=z$i;ze3w?-m(3BMZ{7=Q7^U2wE>@vVG+SX*8?0WSim6aLUPuMWHfROQ70#~`*G`62XAp
Qf-rx5Am?C^NEf-Xs;8}xIk&ye=jH3|Sft8<`*#*weE#Gah>h3)+u<|me=?0^s%|&5VAga$9REtQncNlffW+|lB^?Un5DtO|;Dn;mCp^@s-I{_*ZcETL
br|!3gv`QIdTs2vp9IGDlZ0#}XNCz`Op>!jn6`Rp`0E(^4)8DFoxTh6IYIL5Y>h-6f>dC&hLwvBK9jtU^H7p6$oaHBs5|@=CRcN^H&`L&cY%r=AHSQmr
@Az4u)i=U-iBa#=?!an8ES?>VqI|2j#VB^WurNxJ)n$fNwQyc1tm=;0Tj2ATFN|99D6TCLAKC|nRlItSwSZPS)A64aX2?~Ez4I{23Jb1k^3kFNDM(dnX
OB|uVh<|DseI>nKC5JwVU!$1C8b6-5vlx#!x>aMH7xfy-|@)9@7Ig^1yTTUs|TpKh(7~TW$nfpR!q^VzQy@78XZc#cFQxMBJMLT0rg#!Z%QG3Zf!uV<t
3rj%Fdo(6)lB31C$`VWe1MZE4jn{nQ2o%LE_<R2C8|ecVT6uCuvD4%O>UhUJMnej`AFokO~pme2Y<x_88=}V(;PkRKfdx`m?%n@5n#%i3X}%pyns6>Xw
_yl2%3K1W+VByDtH?a5^ch?qqbGVwD@J+79tq&)zHKm))*|QLncc%@Dr~V>iaC=-5GgDy_?QhEd?XCt(GoPlp+x=JC?KU=_M*+)1UrnP*7hM{-tB>a+2
;%1-nWQWYXN9`JSTGx0DgYc$SSb<4(!-(P9-m{8WG1FA+CR%_h9>!C?1`1?4;DBpjy*H{%iC$y51zUu%A=ymF#Vu~m|VwI&k8P0#DAB#PucHj3dS4lCT
)`{zcTjaOsx<-7|UvmxdBeq=L|D;MO)#Uw@7-h#{zQ-uIe_!+d29850Lc=I2)!!LxF$#Wt6DOo5norax`LzKlY@r@Q4e{H1&T>lKpMo~1I@QNz{V=#5a
6ab#JHq)KzdDQ`!|k5W_k!nR$#r_dD$w69DRs3eA6S(t_n<*4RvwB2sRlnGtdjK6wT)4y|5KHS5BYPq#q+nGJfG5e9cgvfwFtG=h9%;QzYlr7*XB`2{F
#`5a%WcSuo{vI;%)Hzt4Y@4s^YUp{doU*;C_p;$grx9?cIS?7UxYU)?!*x3gTMw{I+9nNUO)tLw#dTUQ>L&eX*sLNGECIeud|lR<HSR$@=hFO|i-_tDh
rA`7`wf6;x$%2C9VTZZ^pOxjLT!6+e&8$nXAG-y**~q=r?DzB%E3mab-<asE!-V~SDsQ*{BQm+F4P=Ubi!TdbN^@exw{;y7Xb6MmYMid$6{tc*gTukrn
l<$8tlRdr90vT(yC>#H({l!>Em{WGDcyY&*Ql%Z%zS~aa*Qd#rP0r#U<ix#vJ@1GH$1OK%`d|eH!2IEKG!75E;_Z_8b8<P#{vxQxfDtfsbQGYD$qD`n^
FGGE7wr7MY*yb8mS;Dj-WtZvmVS!c6&axoIr_To$tm@*&=ZyH-O^S+8&E|+!+FQHCs$A}B14_X(%ZyMqx1<$ercU^L*Wv;wSr{x%I6nvRpcGSl_aJrY4
p%$Gzo{9)D&(8=Pn4=Y-48florO!OdTn)NeyI=kv?6MF7NC%EoM9DW`(xDCqMqInzvQ+y-C<R_h7^U!Pb$hNH6=+^(e>K_s~Z2YM*pD>Rx4oqo99@yoU
RwdR~gr5h+j@CE-0nYQ?wd!$2Op3Q5viOb<x^KN+AZ@4EImwMM<jBWJjse#47={@kf^(>g&VZ0##lQ3<ppQ@7CPo{`Hp=S}i6X>kn&ZP0)Xw-#Y{Me=F
z6pJB4u(&}$I$ExXDigrlV&R!+@r@Psjp+E4f4*Fa9sc)H|yYdaF<mTWqe&1dN&PS5pn^-jslMe2`yBrj#U)Jjuq)_Dhjr*Bc)%}F}%`q-(#J{et14<$
K_X72K&uYF9f99!6tMzFy2NbV#YA&TT_Zh6n#LU>SKQC64idbJV)Mrj2a-5Iat%m$9_xl;F?p2~zwBmXftS`4W#78Zt8k`@f_61S~!fDJ=9|XJm3iVx5
ScGysw&j5FUoTK!ZU)_q{lTz{=kL$00;|?r7*Wb;aL@4m)ldI|_phC|U7VkX=)j6L=&Li%*Zw$1e<ZH4hE=t%r?}sukxw9{EiT1`QbOJ75&fClN$ZI3e
$V0j!bx&kT??~KtKKfpzj&1~rS#qsR7+hg+lZg4eLB+$=lO=!mCPoS3!rYjbAj)V<$Q#{FJ5bu@@S+p_HWXH6tY~0b3kRSV!A+lSw^opsT5%c=SQ86Ys
^n#z0Xy7P&8>(cbFD{(u~U^sb<O8!F)y5y1YMIcSbAT-Wm5Zk+RGYe=n!U44>~u(@=ky-Nq8}*9k3JiCI(Bx0-8&XVmAP;b4UG*Ux5<s<z@aKi^|NgOs
A)+5qa72kR741$m~F&Hg@eQ9m0KdB7?->#b?^T6|7`N`-H+LjSvT#s%uLjg?XA=^U(RwG~`o#U&T(4y{_k&mR4uX<uge`)Zd9puSeQKQh0WZ%A>7(en%
_UYM09#MdfsM(AJryE&m6jy^~HxO8i@%D5FJ=2!B1KA`^G&XAw}u|fouQ@GJ+Nht1hPO0Nw-9h{`@<WdJZI8Mct?tbd`6EbgN7O&*VphlbIF6?1-`&gc
fUno)#{luapLIbM_V>XS^MT;rqSe{yQc`Mdjr^(d*7^0q=ig5pNc|eY@QD0c?+;wW_j7O7z<lVfmw!<0E~p6q%n~qPbM8Tb`>XY9h%f5gKLJXw7sE3?U
tJ%+L4}*?9^!Kp+*v=HZ3|RVeKVNh{<)3Y9`_^BYn0OLZ%SG{trGSpdLyJ1OYPIad_{jZAtj#wtmlGOZl4lT;3ArD@cH7VTjBm~Rwe2Wds4AKFU^Qjsr
wq{Lz!25Y!RRHIK1HJJ7e_cnzP*@e~WE>!1-Tyjrm#WXPpx9wf{LXzBP9z^aq}mW4@9v)aywp+C`U8>#=`C{%JQ9po(&_u@GOaNw~&*CK>Di_0$`|6!9
-=mpe)U#I-Tv=kngcd`~uh`16N@amo4iYX>Nze#lCkPrn}-xZll|gRh6J@e%RCckd1S{A1@#sL|qQjrzTIm>bA1#eIhPWAKxs{u1Au4XcdrOFff{=K5R
Qug0VWt0`U1Y)GZ4)p<!N<=LE6P<`beVHNF&1<p@$AK>%rwJqjLNw`W5h)=I|M5>Z+&Jo{@%^Lkl{&?+3MSPdYznaLZHK|zhEun1t)oe|w?7AS7$+-|J
RbL!&|E;vg{v|CvomLVN=abf6p#BtQ=|QSN1sgzdzd=Vo;OD>nu7~{Bd3FFrwhq;nR$!;g4DrWFT|p{f`-J#CA4Q<5ilyOV{`QRnIqH|rZU-uguJ>o48
tJmPMg83<iVoh-&j|B<5%%jVoKLr<j;PPN2aWZCm#<Nu^>;1YKV9GRe!F4wi2HHATBxs-ks!b4foigU?@m)lg{q-&K}B*JlJW6VkC0#F;E4ED>en&uXT
B|43-(t|1}J)vI3?DLvN^s}3Z~{^{u1041>(c$e!k)UPxmcI0Y}l|g8cfh=6jr<#k!6B7hEFd?<AYUYDG`iGxQIk>><C2j(r^S{`D|FNaCF+N%ao90?#
jU&wy&_uiBng6X}Fj&La)|rxtIYJfBx%lKw%VJEZbQ&jae?Lw+f7zN&#uD-=p$2r)Rmkw26>I&(gBIvjC+mZKx?xA=zFIi+T&Tl7zp+qjS4KejS_KBe9
})CY583n?G{v{*pOKsD}1+>g&`^+JA%WS3H@rw;S`puL6^npjO-%s0*D&w^4z&-6em$>teQV|DXNJikkCj{Zj)Jq=J)m5x9)5wVN>=_zC5qW_GxodWX#
r>eoqOwW!T&To&4HTwJcwYwpdPj_i`F+J{3f4|cH2j{za&L9;M9*crf+I{RNgnr=tF8$C){g*eb%M{N?TWYit@OEcP;m1dVR<2jnzm;=|H;8YmLxKI2_
z5*iz1h1Zt+a=V`>k!<F=%yiEAV~>$sF??(buMU|KV)L`s3$qrKs=f_7U+XewED6+0K07{j7JGpC&<B6u3V{QSkm<TT@!889{;h=wvpbRZG-A(yHpR*#
e5ca<+ZMulSAmo@Q9Z0r$^oC<~u2okOaz6lsI|y>)tD;rVzA)VIRjO^<|X4nZ~b<m5Di6{4N((7y}4`52N)a>+<_9Xgy3Up8x4t%+5M{b*vyut0oEW@G
FJ#kPg|zfxtz{poDqnQ(t)oN&HPw}$#EpU--fdZ_nVp9N~PLHwHQyEQ)Fb*N!K799_qU&-iQ;QX}a8Kk7l@BKslC7aO*@o&BNNcH~y`KaHX4>cx~|A_g
4W6dAvAH=hqo7f*(n-2E_{qr34#ZR+KtA*?eDPiFc+b8sQosUPU)mN|Nek@vS0OgHq5vd^S)(P{s!0tjSI6qt->_3cN2UbLu``P37*SqHy;=?0vV?Gs+
1^aVv$No*~EyUNvzYiA3e`*(8v7dYPJIL>{9rAqLI&XY_Wmk}@ErpKzq37#<4OC4rKicR&9Bs?}|FU(~@cfeL6#GAY815;Bc-?|(roTED+<$*+<@kQ5U
xSo~7!PNdU;5eUK&b@%d_aFVXfL&2s;gr*cZlzu`;Jt~*2_lzRjoFxAjERDCDgld-b0Gn$R>o!|7^VztvcQ_SRGlKy~F*jwI+}{5YY|KS2)Wp=Le2602
N6L%#7#vv*7+@IDr+GC&C5#AI+IgXhm{5PHdd->jqRL&2u{FkA>maC?(uIWsn*OtuE(>`MkSFe&2f<;+tQ2OZ@!w&|P4^vKhmQuQc<9i~KUba6cxJ3F@
!PH_R2SYOITi^EDovX_YpeQK~0v7Aw5}G_^6mk5|LL`B%%M6-Kzne73Sz{Uh%0rQH8Yl}EyTSfuK`tpoDU?0lh=OFDqmv4~F%=I_w&Vm>dHvooZ8{aS_
nk@!R_oApnu^(Y0=JyJ@|oGgi7SvWW!!To24^K;$T4*2^kX(PW!&I9xN{5JO><t_)c7W!A$+2p8SFY+=3Rbn5WXf>0|9qOarW0F$}W1@j7XKxxSoX=YO
h5AEY+a;)wM#o(sK90tB%!lOXG6&S(JI+}j)Te4iD%NQRs-w!*dpv(j_ja^`Tyg)ew~8b3?{?Q+;{H6u1odCEOu4^kW~~fg4+ZfxdObQ}KQb{}n1ATP=
%BuHZ?!G@qvboAAimub2mPD4><Zk!=J8G{>r<e9%iYph(yF%}{ZUPi=$~_$C7i!Mb_!A?;*&a{!YadH{ng!JKO$87d_w*-XDi?v@~vZ`KNP!z3n>Suiu
wJMYm`t5ZioF;;@rm<^hc-S0jUCAOdZrGVlq6C>av<F@cG_0_Merw*RVg%ORY(%w0^3g|Fz9Sf&S|9^2Vf!k0-#7g+~+haXxY;KBd@se;nm#m>-Gep*x
@y?kA%ad~JL||J?2J{OFq!Qs|Xwcg{Mcz;3X*(u;lxsh)WBh!LMhjUB9v^z@Zc%A*yo@cx!J%-_GCFh_n*+(tP<eW~x~57Z~8=VgxmL%zA6HAawvaYUB
2AvI>qZ^XxRhwlNYj91`GO7+=7DmPyrF+YsH8Kwm*+ITx<|2|A5t=3!XF6+OUTVg(V++PgT$I|R@zPfd`oIibbunPH}&o=5?*E^i>^UFK%8Q)_ZXPiG@
r&sik&6^7<kzR9wuhZPJf%;QSn<nSuT5y6Cr5aC|Ki^|7Mf~wS^zT|U%nr1&Z;oI1daZ-_=IGBC_rq~Jy(2#qD-Zi)KN;Zf7q?1wasEuLq?AM+(CT2?p
3rLRVsd`$>IcqO>VXwd3PE!)pNyv09OtuWsRQSKHSC|iNioVOCA^qJN=rr$Hz$5%x<&o-G`WA1+3te<s~Mzgy#Myxg_O45%xC|f6+(&ln;I=hUFy$+#r
>UO0)Liob^Luw^qN_ZR#UGn@{ct@fBNlz##36gCVGMV@Y?Pu#oeg5--&D;`z_Io-;^?K*1EL%3w+FH#P%E4(ZB6pGfD-8*B$yB#~7e~)!&6jD{pVV!~0
qMBg^{x^OtrD{imVE>|ffQ0`nEQd!O<Cyz3bGU34#NP)*g(8~f!dI^PR?{W+Pyid}xZ3F2?qtDA_gq3TA+uk+3c`?K&e+fwSzKQjLxv?=BXfygmm5awV
&saWlf{xp|n2>h&=3<~tOdZWSpyZyh|d$X=pwRJu8zsy@#q99gjITxKyjew|tkd_Oq01*Kz)U^EfIOllYZ_LxOcJ{@|$<D<d>t>DV`1}+)Z}}Aa<V02<
Iq)T_%+EUFuUk$t{QmQ1jQu4KIN~qUx*Yv~cKAF<N^AQ7ez#LB15)Lzr`{nY!+4DOMQsFoiti_-K>fwbhX#C@ybnvV3WzaZXNtFKQJ=}Hs6c-(*kC{Be
Gee=$F~8y;Q3~C?r~iIs)f~BZ79tN=VO%szsnTk3H+_EG(DQ{jvf_BWrejdC8^<ntn9l^p#7|OG9|JyndZnJZ>dL8lbWCb-{{=fmZZWj?-tKj@d5r+V)
Z>m{X0=PS!pubkJsLyy`cU)XGMzst`Z1;XiK|2>d&i@68>>mA^u3#I6Y&3vFrczU$1gNQrw1x{y38__5%6ku|oZnx&9OVSGJeAO;VwIn%_9ina+Qe6og
N5bj&~hv=xs@s_S`3@p^m1emFMV%O20)df1Yc&3M>i{^w4l1K$6<<=DR~iiP=Pz1Sple(kXbDJogqj%hzH+Jvv<aug!JRZ~c<__qC|>m!>sq_|jb)k4b
7SUvW5evCy+QiokZ=f`Rlihui)2&os&9n`0>cGA&5vz%dm?C|55@RwHSVn3DTL)$?8I2hH4Z%&k;{$fi7`v<0sHo#|^YHw3xKDZK=z*oy{g6se7+0p{@
_r2O9DeiY<>=2(vzxU5^<P%le!TvhalMVV$W^2n4>WA=(_+l#Io#t1u)&o9>T?WACGkH6t`n=6wC(K7iqnfN5=4DM*={pW93uR|C=sz8C`Gc=IAb;q}!
<1;hp(}*{^?6HH!Tn-P_;|yvsK0aXB1uIp8ssnaaXF)Y&fj}T;czLHfZx+5BidiwBReH47gvH*<$V4iD=FbVrv0>A;PXj($V&YF;Ys&!{k>uYDNDs`Xu
fs2%nH=s-K-%ik#KjxeCqW9{>f96RY+3f10f@;@Fu_F`4^1@@!Ph%Gv;5t-95$gzc#Ty>%7Gh`;#o|>9n8js|M;5(^vyv^38<@^hb=ZU^N^sUN+^gq=^
n>mGMM<9Ggr+eaVhfzefDK9<X0D7oR)jcZa76;qyy{qzbBxr0(PHOj7af`T{8rFU>OS=V#3UR=)C~*z{<BbUTw&UbTOqJ~DT>Kedr-R6n(;P59E8YEQ{
(J*WJ$x!*|&aQeaiw^NTJ;QLuV=pld0L7rf~s>VCouk?}!Sskx#HsZI@bkraBHg~+vp2i4LH1ktHQljhC>y7huqWP%ltOwNpOs;pbO3_)0{@cE~7t~*+
){<0-Vn7Pl_r#EXe%i=5KYY`)CGDqgu<FVhhm+Oi^`N7_R(f;PcUdqj48-q44*V>$^kata&o+fk{DDQZqx)xO$j@?`Lh6j?YZLP`eV7tH&G*KTDwVx!O
8lIlrut#LUSU4V+Dkz3`L?3`*h$L+SsgyG-}kwd9uS|z&5xDWHmGs_jY7lolTA|EuPdn-;rVhmC&F)iuEmP11VgDHE4vE#Z06~23-!;kX<%irV0uaT7E
z%2!=`QM`3Rf}zkf9pfnVkY8$!xt&a)i#{j7~R>a*`Z#eRCRIM9B0YP*mElOLrHe53hV(R}o3^sqmbTQdRwz>epHuj$ReKXCZ%Gemq<yEDz-@6#UTSA*
s+-9k&yUuD-2{g)>%GxVpvr%X_vvrVdPG2gcAA?`2NIPrt>wJVa8eJ_R-GHWF4r?c(TBdhD>xFV^KPfhc0UB`Y`SBA$1Qe)ocLHn<sx`dSwf7~u)Wib+
JoWHv=2L6z};sDS0ypCvoxx2ivKa|C@1}iD;^QQV}-)a)(Z#~%p{!|y<7u^3^uL%D(e9(MXu_~%>qZ>bw6-0~rCsx%Z&6nFT?Z5ad!hV4nV~6-zR!jRC
`4nM(DcR)?{S*6$qY>pNW<aXYbK@n=UoP5+q-=r&_+3w2)BHd;a{=>{(au2sGw%)s)knr`hWHuOn17k(WJvRw{vz^mKAr>MGrzZautokE-`|khR>BEAK
gKiKqQ2x0;3GL7v@!5G%wiehr|o%Ub$E`kKgvwE#{Mtk1K>ly{dpP@KCL$|fM435ybZ43R>kw_JGoBr!IW`-zNuh~`9bHMJ;HDJ@^Vb`Z`p>`?EIk-f9
DlMWEJ8ZOvF!iIn(_YcuP`_{?)?sWiBPmkF)zl*J%FYVt(E^TbJ->=DwGqet6F|Bn8%NDgG>sh~xfFHQ=*r-Ip80{{?Fa-*R4n-xE9Gl=zJ^?vd5V;9$
UtNq;fyr`h2n2&f;g1=WAr;Y9Omp1}&q=JFQxO{d!t@N0j@N7Qe8Vj=!zPVmDodhV<a_4DOr62AC6KhXTLnMH`N!>wM^e8C{8x##drR<YFp{X0`6h42~
Y@#ux;KYtTH!@b_<`XvIaW;{N(48&h^{YlXOzq}doUtSNA8dvr&oZoDE#C*+DOg}>ZW9mENcPzh;I<DVvg!yo7RU6`$xP=~(l$3$}ZfsutBkG%Qg!!k<
!x8ec<h(Ax=Y8M%04Zd4$x29l842+_S=v2hoDXMRk=1#4qx!DSaef?G^IGgj98075xRU_iX3Jy$1gn@uZ;Aa-7T6D1iOO10q5rf$WlsCwQQ?u4<dXI?`
YNcA|5kB8R@0jX`61>R^^e*0aM&TfobHGpl508z_Ajp({Ks$niqF_TIf~if{*U&nE%Jku*w{Zh+Jo>TtUf=HA8p+tt6)Ao;Q8ylY?4yi&w(#Cxet8Yw|
<*z#4i|ZP8p<%c2<M<(ae@R;x`Qv;(tjt@nfpxzDM=FD3Mfpcui@4wa^J)p+CUiV)oo3e2)7{J$!%n6=8qMh29bI*Er}Z>cf)~6aGv8(0uHjTCiH<Jb+
YD#x>wKWj5bK3d#BQdgxCi+rLeJNvSg9ImY?nr!GZ(VR!c&`AP6bJv=}C5%`DS{H$#8e0>uf_6y3&w~3#pxP<>{+Zyv}_Po@DAG9yn|1obx{4PZpn6y8
T=M-Oe*9ulBN?uxI_0hX#$p1+We4@jG7y3iVSbZ`)U-FI<zW5vnG@pO(3Orx^X|y2x9WU{G%ig-g{(U;Aa<VFO8{mhv^R}Y-))f3plhrSS=1;A$!}Sq|
1xdwkj*voQ?qlB&KG~f;@cmf|{9LBbg$w#u{tC(J=iQee)n^!og61b~OZ%aZ{D^+-ubo2Nq5m?g73wp-7O@}mohrusH8Vfr4)f(#aUm(K@rCf|3GLt5_
x_HkKj(Mw`<PfoYvd<(1OHiK#g6)$Z2TrG!~L}aen`>Yd#a!Fe1iHRsC2}?h5atbN@BUvk>9k;MEx_ruM_0&pubWmKQB?=#%wStNy=><5kC0azG6P93N
7Xr-)n>U*q>Ia;I}gGD(@AVPd3;u@o!rOe6cG#sBf~@O(y)r(FFcdQZ`yc_&}WlKcE;J;5V6-%2dCl%5sGJGmUld`xcis`g`_JW*^Ky0$&3E*f}3c+F$
D70N+otP#<L4tY2Y1av2m3^<Pzr{f+S+9B_V`+ZgyfCArll<|ny8{rluSYY@NEHS`H;m3cJZvZz1t{^ak|esO02-^A+6V}bpr<PiT>k0Qc9Ic-b$<LfN
N{?*Gj#Q!kI_6GUoV`6?+fBz}*tH${f`T<Hl(4l|8dJn>Hd@J;vtcau$;p60%^aI2#@+Vj3bxTs{{*Cxu+p?nm*6It`-^y3u*JaivW7_|TG@s6#-Smh5
wbkxqCDS+Y`Rw9O`-92YE3u#4tgSIwovmoUY!5l|AN#BW)K6yB5P#_5VgJhHWeO`0pO3+hRoKnZNosOF!+ypzpPcHm+uS3mz<~Du<|3NX_xrY0unJKgW
8i~3&$KB1&ekR6=XDSB!^{~86d$H1T?c+bEWi(n&2mflCi%GpKUdifG2hILK|uN(BNiFRe@_qiz1SUe#827O(uJfj*A3=ty4fTC#jAu=qp4^i_#cvLFN
wcepO(PS@Op^zQO^ef<uB#qt;mWmHVB`!I%0mCU5iA*@1J$RPx<EkME%3O!G4{|wQeH57^MSzAk#w3M|ECYH+cROH>CN(dEBG;S7<HOm!FvMkKa-ORyh
38B*br+R>=REIT#Us$6pS|=zr!r)E`+DaY#wa(Sr0<lyFV`OLi}G#J_zF{Hm|tMVcQOxlU5?R<1+;LH9J^Ke9^Uw11v5nlD>Rlj7q^w}6jSrhN<ZSx1Y
Y55tZO{guitM_A?fUY!%ZJP2nG;-`6SM)kFEA^hF-z>yzM74f&Mx<-6sPJc{N$&2Hdtd^XHp1+yhrucp<8S{%+SLz+&(|cfJekQ+qLz=&-rz76KyZ1Dl
|Is+1`e*l``Oq$CfnWX>9oT=?ik1`pV*3QXgt1R(0iUzTPxSN8<Nbs4TR4Q@cDf?ReqLPzKdtif1pG(eH1z}K$G7pD_%ZdC@cZ*U@$=b3%-`4_sr&*fl
{t?NBsITDRh$oPDGq2p^``5$wMS%?;wuU5AA=L|n<__yz6wh>2H_igmGJ*9OKQaLK?QtVrfT&W^<8wS_Nd?bmVx;IdpyZX!@FVr_3a<>7~g*(Pf_2nw_
L4B|E7oijIYY$U`_b9`xVdM@*$#s(Ox;t$E?Kz_-p>Q6SDg2zbJk!TH=4O?Yf3lg}l2HKT4a6#82s_9P>?UwkQ1euoiE4J|-g*_&aSNruhDcGIbE2`8X
u~k@AH8B(r4TuN+?6F<C7Nw+r@j;k6eNKO{zeiVb5%`UrL+#&|xqF7}%ytFFY4e$@h52~Coi@>>w@&_5b|-5@Kk9_bUX!Ib*r$ABaMuwX*_7jN&-e6Kn
jws?NtCGh{T8?9RW{zd;l{F<gQ$f~PM37@OZ5}I!m6N=wXJ)`_J9$I5OU)L*LAMLoL{j%6#zGuoCn$L9VeM|U3WjN}{D%`~NsTbCa_V=g#&;HSBz+bM}
^plfRa{dB8fnO(LNA=6GCM)`v_#<U4W4_C@-Ec?vh<o88{(O4CCrR_yjrfbZPcuM$;SIs>m#nz{>0fFORuhbyuqyQpc~#?lIq!Fh^IP_TuZ*3lA^z}$i
<ob)ch4kz^Q5Nv;{2mCJm2?Wjs58&Wk28F6oK#f);Am4zblOJUyf9P->;mH2Kqzo;OuaI6bDun4j-&YpUd6!_sGA?j@u;VzO;zHbPcFJc8b>s`8Tzo|5
MB7_K5s^(~1cF`R;-FQ!UpwnvW?5=#Qz&<-S3E>dmL%-+o&O(MA4RS?KRgqcrLKWZVXRPj1{1tTLSKo%pZodrQy9^a}oMZR`uGug&|zB7GkV`OTc4!x;
0|%cTdYdL`;mzty_>j(`t;WGf%_Q7Yp6f4_^n#raqZuZ*lD1K_7J<Nnzr|M|kLz<y9|F#oIFLrYTTZk|iHf0GCJ8L>JTgWs41cMbYG+}=bYzMp$9kiU*
Yt|5MymxlB~q6YIPHh8YEzvnv>_fN8oagFD{X$#<E<mzFN6+pg3{$_k!VZOqm1L+sYL3coXF}sdi)JJY*V?N|`Kl7P)-z9#_s7ZiNnh*6I>QChXeuFK$
D)9@P?e2v9<B6zmJoy}9zEIo4knkU3iTvmAsKkEPG%l+Q`{_YBCMkETBK;Fho`QeI?jP=Aewz!JA2CgM(frGhWLOz0(y#%4M3y_k-!)l!!S&swKlnFie
M0|qGi>aCIiG<4<$D8j5Bx;ktLHeM;S=?Brn^(ZPtKhlr2OUnP^bNn{46k^o$O@f7k-??G=CE$+F#$-58#_*xu}UBHFPNdohD<NZ;bLG@DWBJ62F-#1;
xL_t5U+JUdhTJQpPe_-M=q1U$!?f?r(n|zVQ5RIq;9!eCV{qZ@sz#S*e6LAEvDL=zR9Ow~h0mNTe_1N+s2|`%_5!l~x3QKDNH`2l-*uFErGrhX?I{O*5
zYm2hh*KCFD~|NTYWBmCt^=P}~5=!K~7wc8>`|L;%1pU}Bk(*DPpt%zT1FCIVqm$OCtul<YkZ@T!M<N4ls=x=IyI<Bbx-|++Tw<bjq`j1nO<~Q1~CH<K
FZVmjkqc2L@@0)Luf}b8$vU+Q6()XEOQ<{%y2Idz&n>7_#xsR3;!Uvoy(ogh8w4asMDez&6@Bsg@=IMd>g`!-LRl87Mu)kw7M*OosVeObNNbU&pVPiBq
;Qd*fK>tHN^=j~6JwF0Jm$^v={TRi5fM1+haYfg^*^Qy!BCl9N_}y!^Bz=Yh&JU9Z!3O=I(MNy#?JcgAj`*j&V&FgK(>L*}4<Y(DE?-w0JfB*0$&f#vw
pbv4oG$3^OkKl#@LQi~FYG`0(MEo*o$N#UWpNoT@O<6_?2k>Saxwp8&q0Ow!jAWb=5NxgLVZ&>g^vC}9ah*M*_Tm^{#jGN-(a%nkp9D*?FfID`?DL)=c
#{2d|YT(!sqlR`iAP068ncvz7%J|zYZeIKjgwEexotF0H4j8NQ6G2;&9C0W7p(_FK7B5_$E1OTGXH31@*teM%w#GRuOaXFQtX*Cpdqm`hu0StX*T$FHn
UN=WlNA$tq%85I%`Lg$(uSjQFp%(#4qn`P>qJ@b4es^KHd^f#2WpJMG_C=~u+hZ@h-C-_<{p)zw`q@$<W21pd>!^1;u};=^c6_}c;S(Xnae4dI90;3sq
0|A4=5vU5xLEHQz;5|dw7=+pT2_*sw@V$>u2*F(g7I@5w1;rp`tjPxrOQ_>$&FA?nz1WTBal?d@)eO)*celT`g!jDZE_^GwL5Xq{@?TvNxXS0HyKks%v
5`O0h{i$#NJFoEjJ)U6ylHIl;@af9)YGFU@tfV9I%Y%!ApFN+!Pw{zjr1@pm9Zsk}2Rq<<V($@>epV#jQuLqxJSKkStRQ}VQMKSd^L#HsKS*s2=o4klN
+o`N_-e>1s+bXfY<w0eerk&i;jiZw)pz&$0RF5zYlpxW>!<vH_;Zv!!ml2mKlRmgN%iTmN-MImPx1Mf<%?7w@22@2{i&eEG#@SYq<^M$z_04;8AHGCo2
p0je8>wA{A9j-wPf|=_h~+@6ul$r)4HSiw6&K=A9lH^z@O*UC?@>ERmSs?9ZoCKH|;$l;FpyCgY-96{u%nWiWq_4FBvC^@Vikzg;lk@Tme5Mu~TzIeZL
NSYtm235FayndiPNOswd3X9Yvl%e=76((;emyq4=QloljGIK12PqsP7-c-W)$a*~etnYepsF>+F<*f2IuGVM$ip%Oml(iyrMqH_w>#2Z96ioioRJJ&_-
HX?m#7J(^E^pJm{$9Ja~9kLbKoLH(V1l2u_ob&;w5(Y9}zPmH@W;dlK9`s3JC;}qwo)bj%Mc_u=?AT#d?=?gc92kmc@MFRYu#TFs>%dVMP`21do`Ylsb
i|`v(i}{Hy%jY3kNeTTE=I8c#jQW|mgA3yGoDGQIag!?Ocd}86`9bFe58?+sBzH(wn0>^@SU+BKJm1_J>xe(10)8-4y@c=u#Y*%LACv_3ZEP;eJ?R(JO
R}<T9MUIIWd-=-EU*vYr^u{#A$=feLila}F5>(u?G5@EvBf6PH_q1kLrzvvuOa2nl2LuHF9qngDDMROf79N2grAFcBh+{7;bH&b+s&2o$MY6KpF~kg;Q
!-!;#Ro+>!+?DeqSr#cRD$G(f)qZ>11W3*fsSxeUbPB*~lHBe;!Pr-^FD6r~kk9@%)&|B?5l1UR)aRgR;%BITOEeO8OdeT_F5geAL&(e{R4(^))m5$&Y
b#!~86&ZL)I81A2aTmlV&ByxNj}joDm*pUaX7@%!Ykl*kGz5Hp+~7W7u6pR$yQpPhV2zvh;V!Jp^yVMzKU>lfv>WResAY;$bUKiZ0sP<$-gIpUkXq4~R
dkSYI8SD3%r^0uJo&rl-5msE;Q{fk)Q`8KtciTuJ&DfIik^^0-A{dapI;aki{3w={Q9g=>o;oOiP{v;J2aK0B0=!eH_x7uO9atjYG;!hC^sIRTzd5h<_
IEtjtRi(g>n6@*b`pHiA*gx?L$Ls!L*j(`a{CIT1_p_1{=7Vy#BYl^$Y-7@=-xOqp8T4uYKNIiN{~rkd+0CoGLi}p?EAj`JSK!Z>il`q@-<&75NBCK%r
vC6=gvej!J_J6DS856?EqiMazC$z)WR++iP#^mI=Kl1@4A<BDwlatxv9<Pz-=Qcpzhcuf^h+e!(XrqDOKXX&>XQ*!sTod){Ji*p->>svjrnA3oH|$~W<
}oyK8DHrpZ(bTM)_qV^}x?o#LXD-Pl-;n-#za{(!U&UP3Y$=Tmk!MmP!fXU!x5AEuFj`W4^}h=L%MhiZ~&CJx_aM{=-K3oA#?W3H_Pr9InJ4yqbdv>Wf
4Kek9Yc*TtOXCx-~<f2~9RjLoek$Nkybd`njGcg)9pXTpx85BV%O&hNe2fFEFA4B)@nG53f++f{@=WJ3x28>TN;I_jILY61VOA3ryo-#BXsAMqAQABB%
K%5Ou<MgEetw+{ZOqJL=rRvob4)7eNT{Z-~~@OoCyE85SwBj{hpUdwXSe?vccpnm+U!C#1NjS)Y+_kzBMuC$g!{IsM`{Ql|St>XEMBIvtz^T~nu{Ye8W
y6^dYM5MpF*9+8_Wlw&gK5FC?{0CEONZ+l_?>)pHrzL&qh1{He_@CgfJBs-Lene6p5v(lP{b`d`<lV=9T2ey+`HQUuc}n^d&xZ6Tu9H3PU%|nTwUu=r_
fMMdt~KII)=$9SRlb!v>c4sMguWB&`Ui*f0e$F)n94At{I9Ohz@M{T2z_2@o`?yqe|$M$KdpR*gdek?mj&jVyiCFW=HUYSS5q^F;QwdW9Qr@1>`E2!r*
^Xd^Qp~CCVgbtQ=rey25E!%{MtZ&k14qYeT+=K9f)7#$p-`VW9>j6v0kj|nDjNomgb*U2Ys&CS(SuuuHw|i^Wji^S6hbz%|}O5=x>>_Ojg<5-1>lj#iW
|}F<chmFCi_anTGnwOjhJy@GgPhtc|=+`a#lbMf%mZ4ffBzF|^3)x#Z^w;_F<7exJlGm+)JUbo3^F2YUZln--*xq^8(UdHnT3{}Y>m-VpvJ&51wJdEn<
tn!H#e{wHNY{4ebReeq1Gwif#Tfbt7tT9lB!!No6V{$aMzM^b{E=G(?a&v8DV2J~4?W`+{(zv6BQ|IaTe;k%P1`fJlOkI2tivJPA1k97h5i{!4_pZjx$
zRvggQo%pSl>LbGuQwOWCp|8#(O)x94=6v+_~VH4cZlG>;m<z}>2GZZ9Q_Gj%+D16W)JeGFxZ3kyNAxA{&FqR_b*m6=$k2C5I*SqWu$*P+lnjlpV-1G-
S_N4h5Xhxnil()oayLanE#^r)O8Mh5}So<@H;bOsloptJM(Z%{6-)ANJ-Oo8O@i)J@D6xw;+8o=j@Pvbl(R4Nau-7`pR6CE~xLly+`=jQZz|lW9U$QoO
V$|_!1HQNv9+&@mH<vLHlJt0DmHLR_c-T8+*`KV{&nz{>rVU#DBP3#T=i%8e%_IJ0DK``o4nt{Ckv-Kl*nceTUEAZ=wIe<PoF#O*@Lvhhp2eU7<hHmZY
C#)X-Ps?4TZ~{|^0%`v1X>=8wAu^9h?frbP4QF(ZCS@)~dO{IBk$-{+<i@W0u6vpS-_80zG2WC!|%_@~<!%}4WWjQs)QTk1a^BOUw*cD_L0AhTPEuK(U
$U2%TO-5UHMyBVF3pVZm{{-66%^HaYXgs-?Q#-!h1_JF^W<j08g&C5+o`d4uU{qJx6T9LoSYZ?{k57uk&QzSb)lRnukmZ|^h?dQbr+~yJL&zDa1k#gHY
KPJ{EGVyQXG5lF<WxgCz|2^xlpJ8I~aBzKu1?`WtYfk#^hKTsj<#Y%BdTcK)#2;4fW9aiJGmrQS&hFLX`Hu$j5b<SQ4iTUD;Y0Y>I6Ywg$`fM*egik&#
Bb`xc830V-jF`EGnprdzs3{#Y>cNb=+l`_)}K>;EF<D~_CJLGb&Dh6+gXzmezcW0G+$m7<exOC$21>54~d`bx?|F>k{%rXIP%5-KPlETtwsFVlm+RdP8
JgN7mWb?GMlej<R7`|NqGJ}cTfHiCmr}M_1nvWKW5s8fc&l4n)t6=s)x{5(vpbytCmnv|1q(EZ?83Tc0zx;Kcjxqd4B+XiOdpvgr7O|BIviu(j54q+FN
qyQ?XV50DKE~)eT-ZhF8+By7``t`pGLt*w4v@LGg<j+`{!eoxo477l(%S$4cvxK4g^O{7Bj~Bz#n~?*ZTY?QeiDkj(iO^+zV#BhnvSOTc$^i^Vp^>&a?
``arqxA@ENuP{H41+2VXA{z*&xZ+UN$f7ESKgt&j}lKd-NC#L5omn-<s$z=ijr0+=@{3Wt`u95z+IyH&^F&a_*JGmbm)Q?8{vp-#S8`Lk^;JqjPj!^>q
&O+xA`kS!Fp&uxpj_9u?=lwGu5S#<{Z}NsqnBUvs7WxU<ZVvtV@A(kPAIH));>UG{9wUBL2J{<hSARgCE(_E95b?p@qrNbeaN1)3c0aj&!Vk^JAH$esW
Ys><ms_e&Tl5Ei9^0Jw)0c|;^~CIq{l4km$jV!`ygfeO_6mKg*qpYc&z;zW|6rO`lfH3qCjWtY2Y!yplAPwd%J@k53rR{zzq1}-e^RTaoRL4(@Bw{WCJ
hwiSJS;>zRjkMFhG1rbL{VY%?@IUpH?p?{G<)5_u3r+KmYAdT2A=l{F^H=|L9f+)c2JU?QwqVH|mRyUG_2gC-vPPUguZpPYf*~e6Oq9z^{ID5%OQH&(s
R_*CWgy*blWc)Tgy|8Xb}Uvx@NTO0t4Jc(zD>>NkCMzv24j@d)@euWvQ9e|U-o>DOI#^bhhnAbp+DtFlO6hoQdf+`=aO%ZBB9+~4X={&NeJ!$0jCAAo<
;zilt{Kfm?8RuaFy2YjR_$Ibxty>jz*q!0bAYjA%~A?+8e^`b%k5rPNw=eel^AK&Tb_6Ps{hCZ9BoJ7JeTPu_1U)~n{4@cPuguj|QI`PX~8~Q^I-*3Rr
_04(?{h&;IMlR+*BM<S{clHa^-;4<d=(F+73+FdpBvwZI#fFo=*qropeKy`*aQ!1CqMtu2(BJ9gqw1l))W?N__|t!ozt}f{k$!6Er*rI2Q<wN@Y$p(Zw
KXCK=VO05lmD6jqWpDPi=?mLbJ0I!YC9_kzZXE?;#;4@;Lq2V5z_tJFD>GK-mUQu{%J+?-;Z}7{KW8(LjTm>9m${N)8u2kej7r6fNAxIK3}TY<X?9^rK
E3h@_`R#?J^PZ`96yc;S2O1{~(1yAI<!h+7%~#LXq~f`}2zQeUC>2KW|+_;GeVA2=h5rnLP>r?+zcNPkbIAzu1Z*f`7m)%_aS*hhD%xhLxlb?JN7)5%b
&43;NNXyn8k(=?mZBf5Ptlmh^S`IidQXvuXay+5-C<rVXH9)#>9k>7$H@f2#At3iv5sD}VR}QmM!I{sAL?q#U@?MEZrF-sz-Yx-V1kr#(R-{pdVh{qVa
2=zC?x;DhtWCKKSZxLiu$A2Z#xNniaLJZS&B*n>aDSgH{IX7}V9e15}){#<9=L+F=e%frv})t*F={I$l=FUfLuT;co-N5C)C)}$tV4M(WRAEmd`!B64N
f$*jBe2n=HTW4eRKW_iLLjNU{@CV}j?f}2T<mrm$t62hlNt4Mv@Rz?gdqn$>x``ar-@>#e{o26_^KTXpSHy3A>Dccu*TMYZd;49N{9h;X8Td%6y%D~6>
|=iKaC;Vz|L{h~`Cw=B2S4&DfFJ#y1%b}@U<UnrN9K3%4}JF7kU!Shhd!;&3zPPnTzxEY|7Y2Q^z-x*`Y;(!4;RGe`5XR1rrc^R{KcG+PWy+EIHvw(y8
wQxHs<iJRkF1J{ibh!AsWc<dT&D4*SoLCKQejIe9D+j$baEo>Kn{2-D-3o{q!N}Yp|2IMtsrF(1&2|-5`FaK7{^<$Hxij8!WCS^|$OQkv?CXg`}_8C;W
Z(HlV-ZF=db6U)x#NpnkeGFT^)4EJ)v4-3(INe=LFja@fd3d^5QgWQd==hc1(Tv^>OoNF9iT9}-tK=J(3}CPKex-rS&{oGGp-BR<W;koYCmkob?5Rl$F
nT~EL-#aeSD{#EPCGdv&i1O1&jw`%Gy$}9RalbvrC`5SJs6!G~ruYkW|_YnF=Oo=uZ+`rou{793V1MFA6U&SMS%6nXBh(G&sgZe~2O=<rt_n>d!uvGy3
lr*pA4dDl_WALBk@f-b1Ex+f$7qa0>1pkPg9;n}$+&9TT*V(?wAL7Z7A3O8B+oQj@%`509a!~>QyVjf!>3fB?2>mc+yVan-Y4eou>DCMWtTwkkW5N$^T
iSoT-uD~wQ#6GBxo?UF@dGj;f&L0Rzo0*unTIFwf6nWa{O68G=xf*PGpG5`lRcoH%#;WDJLvNP^=~!HJK`6H=zo~3r{s?{-p%^xFEWSpw~fQk{30zI@>
e!^1$`MK6%yo+#UrKt`|=HaFG*=G3F(insu=x~Dq?=lwBd!~pZyvGUo8th{Iz|n;^2R=ORhuTorga9n@)MR#6OzZOZd|%K|DnLX7$&kAF&xBe>3)WG5_
wo`IPj#w2da<{=84v@5XG=5`Qoju)k%jy3l-RvE9)ATaG#APyD0<Kk+?kTf*lKtP1=?CeOfcV>~Wn%s;~0{zCq3Yxt+so*)xHuhT2&U&v1h{5)S~cbZQ
$x{dx^Ijjgj;GKpIo-Zvr5dVE8HK?!kjZOa4Tcrqq|LOHD^2eL48p1DJ(>?Kn`_R{odGfB&za7&z^aZ%Q0sgAfnhE@Mv+(%>|5v_5h%Yr8You@VeCoh|
^TBjT`nl(b=7;?&>U&+*o`fG(=WpUS$Fux{`eNb{zEb}jF+X6-Ub`mzz#ss>M2+@@&-(O9pN|dq<e%Vn3E`8fHS((`uWZsc<@+7@V@#|`Us8#enE#rZk
dr=}lxtKUmKPEDKPx&Mu|LRG;MY1bGtl3e#%@IZifP*;f0sc*`cU5MO!MbXePI78`)m03Ns4W6FrO=YenEV^L{$Hq=4gxf%6<5^>&k`4gwMZ5G+&et=u
en(-ok$(bKD2vyN|nq__dp3i|eb265;!t3j8xw-e@}JubOZs{ommV`as|3XNviu<P1CN|6>1VKf)ek@aK7O+mJug8T!L2o6+;bT=Uo}gf9eshRfSM{12
EXorvFmlnc^_mmlzVGwt<(_}~6@RN(VfcZ2-JE;9B1ZMP!*=e#os-(#gG#Mk))`k#(mE;0Z8)`w5h2NpIfnvYqW{I|TWXp#T*YgN+xVoCa*`t(8ff7HP
L+hLO}`3pI&M)=ytbw%|P7wCN3X@L1rCMHXf`1ywv`(?A!$)EjbyTB*QsS5mPx44~XzIW8UEAr#w1^;Bz9+nCDOP3<)=VU(kN8kGCium!ZpGiMYQ5w4b
Jb2Bvzxp3xEFwN}sUH)5-T{6|W{03q5MLi7od4RGxFz|=&*1-P@>`1QTeD?J{_F2M^uKk!k>Ed=nMd&Nzt>_jgZ>GdT~Pl^^2poc^>_b8&vz?QeXQR1T
g+dS@QwKZJB=;u_v~W^eZ;J*fFJYt`9}H+o^hc4=sO-SNPn;ez9qJbT~7MMd+68bystoi%+$*t{-}SCP(N{NiT+Sx@8W{z`!&`+cz(AN=zqj!t&_g%Zb
|wj?9j)2!<6Sc;#aMA2j~y-u>t-{rnDychr0JS{5|D-XOezFp8;RalFeg_{4Z}U%xB$CyhH!2OFi%}*!+n4&Rhgb;xCVvD(PPgY@PbUI6Be(Lw+UL-<Z
_~`ZLP6eIkEW2m1$|&!(hL_buvB-!l1Jk-q%-J|g`^drba36A}0whv!91`fJ9Z#^+Bv@ZWVM)xckswB?EBS9VSPuPjvHFJx{mS9rcI6XZuvDKmrg4=*+
O^EM;+XFEKZV?LZ|`>TuilkY_Eqve4Ld?=G&<&S>JCV{`7oK&Q*=AAcGU*66Y{I8gw1Al3{h6R6dc1;rK*C+?2tq337qy6>TxRbuEP4n;0T89_vkJc6G
6F36)kD2)v2>-d?qW<%~M~&vwO4mf_zxutD;-5wSY7#q`J6u241%B0IQ|*k;?<o=dG1)U33FKc}Txh?_Ldt*6=Ro?^`JU=0P0f!d@^2!4NZD24PnJ1xT
mAS~!=K!d_douWW)l|p{-*-?UR4$@*pHjs?dbXU<0at-H;XgXSJevqfowSdenRD42z+Lyv6lG1iwyj??|)trKHj?7#9s<V*nfMhd|^M6DWib=&GKGrqC
R6BpD#1l741))c*Kam`>62z%JPh!&&d$`V^4Nx2KsMD`%wHZ<^|>dR{;Hl%&vX#kF!}QoN<1b34D7dAC^D()x&v!-*1hmesxAa{_*>?-4H%89{9xn(a8
VvEhbyShw3%yYv>W_vv@}3Q+_#Cgx?7AAAft>%h6wMCd5C}!ZGoSFE98LeEY-Hz<k1(ObEYrdM&Ac4DM}A`t1wihwnJyhvh{d{3FSWQ^Kd+=R6^QRG<9
+<mv6lpJZNzm=A1Z+W+%3JK_GDAD!?Stw{PL>bcrsKK`z0zQg=J=|h_Fiuj}2<w5c3H8X)f(Tx`RZ|wB~{_tC$yfOdrt<{9|1rACs691x%sJ@L$!cT8x
_%|_`s|oS*1!0ByUZ3csUtw7d%`Zmk3i0jP73t6Q5z*hx3y%E4KDti$fK`C&Yufh>)%WeK2YpOFyTE^r>C++U2dNeEo5zc7O!_OaL-@VqsH1+By&d$uY
Ig15AIr@5VTt+LGy#9PUaSku-`S>cNuObBVgFcrkwN))G%xV|`TjXZ{bKAay8q_&hu`U&4d%CMtN|aA-6iCAM_%0o@@GCeA<oBP_5goKo{XShXBxaDen
V3>FXBHM#E-XZmGtEvO$7aS_Kh`^zY{Yj{rL6`e+fAkN&m!H##`i{<++FXF)yN)^f?w4;afuIu%Y>xfc=H(ymR93wWiQR{~W!Bh<`5mi*S~=gx}%el>7
%g<3;$A^DZU-u0x;nVHZi9AwImbmi#l{^91o-cE{jHF*DR@zqD$AUos7&!sla6`KI~wzP{jm@mG)h&63>%`rmRW35cH>Uz~{lX-0^ze0Q1C{$_J0|G4+
Gh5n5aSLjbNOS~U(eVj4)w>sC~$Y0X86yM@}zZLM8nVhZ#?4RfJA@$G44Eq&R_BGPC(flFm^UP7-ocyV43HUwrIilyw*#ZCK@kJl_t#~mzkiO|oe9-=K
sRQ4`to?}UOT&f!oyp!O=&!|W{UHCt`(_!C|3V^C|Np8;Kj`ymp&!jRGad71CGhC=<Na~R^D%M<z+b9cx1jtJCLhxG(%;axR{ayr7fZbWzKc8LkMjNep
A7k7ncw06$Ug%74P)imQhhj-L((q^Q}Fj|=S}__%+gDb@WC?hd9}QDcjT|s>k)s2U!af1?7oBen=N)C_`UogYcwBdH}EH9Q|6Js?P)or{O#C;AMT~VPj
IEt;qMkJ{ebkX??a)F=f~WQ$X~1|X+EE-uMg=5$G~?=YM=ohlo^&b!+fvSB=YYN_>X@175UL*wGaK9PV=_pUw4^ss?XG$1^oCzPoW={^&8aZTv=P_pJF
A|ssAg5=tTZ2IqJX8?HvxJPm{mlUnJ)h_#LLZ#(bDDL(qEUZ$SDMzUrx{uQKu2BmWd(vmySDS(Cr+X>qWTe~uOSshxWqQvModHsU{10^s+v#rD0&^EXq
VkLd7I2>cV9J1^2V8YuAp@Ytshe`ixMh9Tm&zq!|lU)_=X@x0NbLVt7Dd*q*DrepG_9{li&o~JkA&)<a!{GfB~64Zz8H*w>9JRdsvm3Ebozxw_Le|A%T
^k_fiZX{gaEFO4--w}F*pRjUohyL#TejiBxd?i7@&{3f;&DiMfxrASrXn(DDF6k48$6}A?i_InI`&gk%`_HQY{GBI{Z<zmn1L2YUFIb?HzoeEyzk|7<3
w_P((*d9T&Hwrs`C}2*@CV37%8Kxz`~>_JGwX)($8nR={x#ha{>@HS<e#VaM$qR~!k0n*BWWF@{`RyN@QrLV0X`zL;swoLmF8{W`ZNp7514FjBV3=A(8
~zlx(2@A<ngRU{@TnV;9J<YzXAVH(`f#m-8Q2X^_#v;9++?VE9g&WZ&8>KKFG%YpmSFh?Y~afo<;tEs}bsFw|XX+e?NO3{G(Vj#r!j~4U_uQARg2H*Gp
+Xs*eidm)m#fuiCO$L*I+>o{j#QO=r+2VoEZ^e6-fxCGjVn*_-%3lWu_hgRMMB|4$J1bDE#nBI$1|^%L*`$;GDpnw^F;pZeSh|F^LZ;BPW3!u;8vXV9N
fvdv^K(Efc0eUDD>cjPZEHDl_3f-CliwSLa%^DmVi?QeP!<~Nd4W>lX%qKfpPyIO-jjG{cD&%nCg55A^bfFF@5k#s@)QZK+4>a5s|NdG8%!JjT$JO`*R
d9fjXA^B61zNK^!et!NA{!iwnE&0dv<MYq+F&0SQCLCtOKYd12e>U+L^_iMYNPmAlO+(Vx3E@9!>dl1S|2~wVzsGbH`Z1Y0+K|4+Y6^cOTM31l?%!&O{
Lh32`eq)#X?XsaHj{Dvvs?P3&$MeXzx_51cfwax#)$A`y$t$Xk{L6a-*71$p?+RGNdLfHq@?e#-;;irBAN!_`?yQ^(ZRffekVIAI_d*OToe9fu_6C8`4
A$0n~La@{~>>@Hsr6ngnqU;@A4S^TRSFw1U6iPKX0;eL;47+{(wIdFB|wfneIes@bks&0Dd{QREhBSC%(h|37&{QDia5ozjlk@`s05Z!#{@eMgV?PQdg
|O`MRYR>6;b-_J7@CvEE}pKCHk`)|JL2ed2F;B>vqgjv{(~bJBM=PA&OA1rqTi*nC9(s)|?n$baRK^o8X3Ba*(v^PVDpzclMj`&AqJ%T6nvg#X@$MS}A
aYuNwR->!%Bvz%ECewu7(7Ur8=o0EQ@>xM&oKlTE@ge{^W`2+MNcE|qfc&7MamOk-+?0q62J~-)y_;J$*&0m7`k3Ys@Px|dvW01b8n#gZlzt<7^+?^(P
#1EK`L-2=WaRYv1Y_I|OOV2Jn@W;3)4G159$l>qBwATyzB0Qq{**8od{yHpsMmqBQ!-0N6Y{=aSpTAdQzGgCiG4}g^{Ns=P{oNe?_)mZQ=i~JIw_Be6`
M3Wfi2oQ0!~go<|MB1cNUzuQ{rv|Ff2N2<|Mq_r+I9ci|5@Oy{a^6s-|x@A-=BZKKmUGz{&(M>|5dIK#DAJ9{;mG}FFxvj{qNuZ{o{`&z26Vl%kBH${@
WkB`ugXK_v_>Ek7Ihi9scp>|NZM5{r~#X@7Mpozx4ap{7=8@|JIkjx8Yb{tM5JdeR3|XvVCm6rL(IaYWFcZT=II5j5Bd^9v}46@}IuGw@=(St?Dk9ros
5EJWea7Yz486ma~0(F5^RQk-ys8E>`l1)HC$<^~x51{rf@dm<RXw&;QfETfcw*RMPJ^`I>3c`n7HYZ|s`Py&l`q(ui5S&VIkYXFN~RF1;E$>wEHb%Th@
`sDJzUPnL?E{$QJY@%#1P-_Q8l>zdd2lX{Rb@!q?h)qN)C9{>IR((mv0uf6~8*H^!<-|=s+|6IRxIDQ06@!Ka#=0ClD|H}LS?f3s5yng>1ua8wdU%W`J
Q@{SF-~addI&RV?G5+PhZzjH=Dos9H8o_Q-KhAHh|JpA<k7B$rH+^lQ)J>hN+TFFjc}10<?dJU`y0M+=L3^>s^WU#mY~x&$O#9ekEbrd;fBEl&|L5;f@
FD#z3QlJK_%mMraj);+XY%il-)FQu`<E)z)w#bNkNA4B-1=>!DS^_DM=!a$X?|A({hMQ$!h58Ickkpk)2*TENB#AZ?ef$5Rnt2S=7-mA&)jky`nuT{Zg
x?|C;4a{^sZ?ynq$d9wUOT&Iqdx3f&22h?fm5T`~CIz-QYedEq^i4__M!c{&_4~gZbjDhy0KPvHw_2?t#8?hBH32ie+~_y6tIlmHY*dUiP6|PEV)6T4Y
C8{{8(-{a$L^;pWr-o&!HHJF}Sa>QVas%Xwy{)%cCTGtWKyclmiOt;Jot^X{Fm{O>oe18Xy!FZg16)4GFJuN?DL^%ipBoJ{{RIWGQw{i+AMe1D(6v3M%
+ou4K0t~Ae;IOEst@$PR=%lA!=FH$bIW#IaY+3BL{T*?ftyKLZ>T46cnaQ~Xg=U`ksdy-<_)SEU;<onQ{`RVWbvkMn-rwg-ppuK|GiETGS%a6_GrYd*g
G?a~LIOv+mw!ZPS3l(mydtJAFOs_ku8tZ$u$jzwh6xH2%o1^>TxBK1d-nDNyb93ws|91biQ*EsI{T(S?<Yjxu9$N82R(b9CqFD%oxtCiDz8*!n@AO9U)
SBH4MYfnf^?O2nR_DLZPrk{lz<cTGjB5vW_9tp`9heX0p7lT9-?(_yFVV50$iB#<nXPpvWuQ*2)oy#26?gpk`*~T6`{%`}_Z+RI{<RnMe*Im%PJ+20eM
US!^`ow}mxZHE&(fAx?JnqQ_0$_!L%Egt@AGSE!hXap{h;{eCLES#nMf{I9=%N`Pp^ri{663FaU2bdHWV%S+2mXQ&}`yT{eL}v$N%~9`ztf1x5J+$$bb
2jBftOU{%FpJzlxILa{vCMI2-)&=fC{*H$nRAFUND8{`uFzOZbn2u_*2L;!#Lv$6fOugzrE9Gqe87?>HR%EAKe_+n==g55vFS@SCd-uja73ANGH}*Y9`
zd(CHBYr_Urz+7pxD)Q75NewWTkX7a81*)(zex4z9IhWTiR;_k;2bEKKY}a_*8JvBLBHeCDR31G#0m?G(IWC}t>=}~O&tsqfsw02@F`$g@eI%3B<R}1?
)V7Z%M!A#Ei$*b0S;A^qug*4BDayDOu&UXOK9Dlk--`gNh>v|HD&J6yFbd;J99@5`es@@9ON~%~>iAf#XjM6rKqXMl?HQvch2NG0wQI^NMoovynyj|=%
)%&kZiEg=fn{e%IauP^!zl0S?w%Os4l;qPC~IehQU2H#mPAF^la;S~;%kg*54*twPz~{RCaad{z5$eAa}icp70+iHqy{wB3$f~p3YDmg^7zN<FK{$Kd6
Y<ll%L$+>wvnr^N)j3HP_jjq&Al-ph8+V1(htbZ)Jl~@?^V$Rh}zubc|{<^{$bW!a>6-%kljPqdfO0pNOhk<Ma879IJqGkFEl&u;uLS*}Y$@l4MCxpWu
6@X%(ivK$SN*pel?VGT9}n`1IV7)XvDoD*aQI6P$n5_+ZuJR0&zJcFNwx_1SHguu5`2#}!uD)yU7WD%P(mpah;#+q6om<rPMWn<T)fe?Gf}BqjNfHLNn
e#~Q0_c~q}({dy~mQdO>q8KBILFeRxvpXDS)thpti0Q#a{;d~_XbAnOu+56!7Yntu-SOG0zB`Mpk3aM>9%OOR=&OLL0RgyAR@cookyTPhFTII_ht2-4`
8!dF!fP%79FhqN8m^!Fh_I|hq)Nwo?lw>7%4|-SyzxokY1%AGSlm;8g3{+O-ey8g%Pdbt^vW^^5A+Fe8;`}^UiA`3x5?Qeu-xGlNw2Ed##e3@nWif;Tq
jr{@%9x;%jS8x-Y!@M*SfkC$#{Iu50mav8wm^LCFJ?rw@rw?tE*=hioDba=JbZqyQ~@=0!l#Y<vsv9n`28R2LsU#Jiim1C*NEzII)KW;G)dZERDV6}-b
6L*A-=K2Ck+w5^1Pb@Y8~qM`PyFB3w;0Lb{#FUUr?*phpev8OT-8E-pt6V?ipj189S$khWOiPNd&0#ZWE9cyja_K{@;}bDcf)LtrFDuRnM_X*%?_!*GG
lbndEMZCF0Ymzq=v7ofCnR)pqRS{EpJ8i1VZNOF)Ge-;aX$wI44TN$n6-v-TE41Mxqf<dC9a?gjZXcK5FpLGfQpvf@eT{Y};W=tN};22bSYwjTmYF&7M
yiVGzZ_lG;<fk{@x=bu$rDGhLaKk)!i8ao+Si0}6xq*awylvt&k&OFBZ`}exV^DS;PtfF|-g;<3+(><hGS$7OT#dPYWPgZ5d2vYG%Eg*h%*0>9?YJQFf
1l2jO&To=}xZ?9?&SXbYze`smD*U6O{GV7EsHXfdego>g@b4?!zvHzgtLoe4gYT!*ML<&W!vs(}b_>bsOAS{fHGSSU1)xaltGXj7>ICOI+nroU#W5o<5
&z~R)d!S2kCzJK+c7+om11}c09BX=dj<J#IX;opsJuuJf3DRCP&uyqh>!7n9xnhzQ3tt3RyH?CbxP{xuH)wihtS05lT-~*M`!Vf2x`0z$*M9=WyA-)|F
m%bH&#Pdn8OF%KfUgSxPF&q1F0R}&OU%L*vFc#|DXwos(53#KHc0(0)o2DC6baU^#Jirb_alpGUu{C;Qr|o6;hnWTtxiN2Fo*9v3%bg@kg&Rs$XW(bc+
1{aPj>!H`G0xuk_Y{>dV#LsfXw9_#-twa+aXV^L4AjDp^a+CGz7|b3TCbHQEyAOZC+V@x4t18`t+$o;aY|hP6a~l17$JKmQPLzO+pCaXvn4#6QN14)Kk
7`fNo~ubE6z2%~I(`c&`S1)#7mD?cLsERU$4I(@gM{3=)iti+V(O@Wl0@m3P7GRs*ED=)@IA*g)n`>GL@b*GZm<fczhQZMv2`2Fj`#VV7Vy@2YE^#f9E
S>rScp06SpAb!Znl<Jq&+f8u(LRkY;V_}s(&hJZ|ns|PCK?tc&ue2h>hhwTjiiAJLFRI_u)*~v-gOOCWI{P4hn(_wqUzT<`q!ifnARzvm^>~5j`%=6hR
VO#X8TB2{G83=ckLeiqe`(_L`TBZp<Nir~)IUr~+cWBC?<M)Te#di{64WCd;QR9qQp23hgq);|dZ`MihOuKSf}-&(A}La%fR%<>d;;_j-87)j?+p>(vP
HIK1VtWLN0MS#aD2b{U_n1WGi692DZ8P7{H8u%3RyW=u8;fI^iQz5l&dVl_211$1f}(#CqT*B7X5?F;$6N36lLUVfbtuCjq=aIy_3{pr<0X5Zz3B|Pi=
?%VlsP;{>nF+LP7nx`pgi2nQ&Vo{wt;6Bff2$@=a0!0q#%d&IS}8zU`}r`k)9RNCmLfAVz<CE9)cT<H6f^zpTU;J9R-;&QAeW*-EfwkSa6M&?KmFBjfs
T&yyj=YiglSR&<$5R!sJJMN(M1H}XUF%<cxR-?!|CRFES?E7V8N{fv{<OF&Yib2IR$K0Wv!e1GryNkLWahXI~n>#BiD&aET_Rat-BT(X*xlLhjRdJRYl
x4cvS4KAYqP^k6}sBou`1}oG*zIrDs*=jD36ntkmc)t5#1F17UUVlgmp*yK$bt`BV;;Sr#J(7}UjN&gh$?A1z>SUD}KYX&vS_`1EDZBR?P<_KK4fG#v<
i8PLvu*hxDoE_2KH#g6tO$dbMo`l_nxlW5z15neP#qOk7WQ>Z&v*CKASJHoW4ynlxZBA``UO?3N?4(>d`JDGHLzf{ktJK1qkf;>I9VOtq&ez$XYBy0!-
62hd_bP%3!D#O|AG_>JKjU8U*kN$`I;~GnC~d+dH^X9Cu|9dYpdl5RGozopgyy$#Rk`B%V#0tUnG~18en-E;QJrB2C9$pc&q47t=-B-eaYst4MEAq8c~
VZ+Q;)Rl-dGRj@bZGagy2lsb9oaAgFHtSdx^}xwY~9PFopJPo<DS_3F%h<&e~_8r*UH`g1ye^SGqvOO!^Ss_;*>hSaF0Y93ihJexJn?`|YeeP6wFl2Y!
EYQ&dUivBa^*Eh|d`Wt_W&mUht1f?2zE1WM)(Wt)^7BZmb>L9kzzvSEL{zr;&;1JZz4N$-J1bI$UQws(2t;Ird@q8^z3se!s(*s;z=e+cB{p4^)P^Z11
;QY^LX^8%NUK3T6U4jx+UZsmkswTCwJL2b-oj|p96*Wfv^3Z00Vk&d?22|F1?p@^1Kv+7cKdom8D>W{@L*!raKA7S8P$S%b$sWE}h<|%iB`blO@&T21{
*WoYo_rZr!-}$_{9?D)HSQl<W@EBa)dqn2xw#bJ`iZu+$MqeqOF$*LP@Bjv;tf*#s{B?p%+Fl&=wSXfe#CF&Z>|cMpLu~1kW@k>U_L7gd5QRE1_I`@na
|WISw$&tP_>L{V50tV_YLJI-#QZ&Z9FC_u$txp&gb?dVE(j_`ZlirTrWkMUzv~!{05BS3g^!mc4u7Qp&wvAAV=S)8TF~^;{0;O#r5;80#MIyD0vJBsvH
lH-|BfL((@mrDp{Qv<r>egGyiN*e<V}%w+?SCTt7*ko=n{TwG>i+ww^1X8dx)NiTU<PNkGL^>`uk+*SWt0)#BO<_lQ4-5uRU@C&lD1DT41&9^XkyM08J
xe~z&85dXL@Q+*s=Rh91VAVPjxu3kh{Iw!}~ulc6-ypt7&!DeKYtXm)4fAul8aQ}?@OjgkI;TlpH##~tA_iJnlsbzUuDv+w2ZxjpXGw;kTN!i(`-!o=u
bJV|Glyf|Pr6Hg{)Urvakd=K7sI|O$D?|l+ovDAGW^zJOFBQ(e?^RDonX+sC0#%56RtT#)z6@7H6$z7+tS)5a|IXXpX#Qg_vOelhhp$jyDXS69UmXKbT
w7l4X+F=|wTtVcEAbQcw^#+JkJQC91XT9DY*LZ}6<3g2GKcPls5op7D{r}1u3`0|E;|qR*B+fWIDhW!h5EpiVych*Nj<{#GlvSGvg-D*!TtG^7N{!n@X
8_e>y9Hxxn$90c_FGbe`EgX#3IFK@hm%J1$lczs!~tG1>S%B5PbAUK_dXl>Sml?UwI=)aWEFHMcluQK=CiWnkCM+cKARFpXciU{atUehgH<~A5i|&s^J
n;fN7hPRM6sq{KB-`bBXJ}l&3AA{F+;Ws>OuI>n|xpo|!^MRtPWW`R@JNf5>Od|FY$%fz^mom?hrd@{Uv=rEZP<#{Gc`D7f|6Q2Z!H8qHVQ*E8+?%Fl*
Q{av%!6P5mUL;WlninRunV|D(a8q7}v)R#tu_{EtpwXok%iVr8M)I<s>znx!1wQ$)r#`nAHG(TJ#XPVzlTI^?-%r6w5le)ovi0M1*-<UG*In=)@XGm!%
y8Iz2v{M|C)P9~3)qV3)DymO>n*V)+e~JD>Ske4i9k(&+n^oj8<iGXoL{d6_4J+1cb9HIHAGZapLUcCraXy4yhyGfg_^7`nYqFT*`KvOOtQ6c8&bMhiB
a`~iVXoqQmsjl1V)by1Na`m`Nb3D?dN{xOJ1;Sp6S6voRJN*g67mOgNBR===W8^TP``x{?H82if}~LUr4ZoyZcWTDnNo;L-2cfi+Y{AdQ(!)$-MtmQpT
F!Nb<RIA&Tppe-yZ5aTYk-n3KyRsWni7F0P{mJJ6D+B8h)gc)ZBZb{OUh;w#BJ`n4GBpI5XN0*zpZk3@o0kG5?bJbV>8Oaor)l&$lW`LB=oCcUf<oEU{
m>OCP+>&BGe?|8wa>Dq4Bo@%%Amy@*K)mCam|qC22JsLeE^`+qW~m~SXo1M?-xIQIjbzw@>{lhq%ClzwOBGWN5~x?4-4YAiMM&$hAjF@K3xnnqIlLr{4
n<FTRqUQR%jQ03)HL49NHqaUkmRzvEQ?UvZjcE)Z-`=j)(F?wAWL1kl4CqjG)rzNar<o7H`eZs3Qrux5~^q<);sT#&tB=vS*BmbT*GNc5UE7E-ZPhBST
7dy)$E6>SjKvM4JC#3#`2^*aMtEWmN#VnGQ@?63G-I0rN04aW!jD5tHnbhP|fA2NSFL*ofQU9yYhW4x51M+h%$H@}sqqmD8wa%3i{cWwJyAb#9T_8W{j
GqEXrI@3J&QE(&fgj*@hy2wk+n@bePpT)>KcuKXP46?aP+yE^J5XI%onU{Hv5h~zN?^rczGo`oxFo8NVfN;~p0DU+k(8!&Lj98QcY^wb#nKs8a=hE*WL
1&7?vK^ujHuev#T)wrr5$<5ubXH9D<(M}J+j`f`G?}#BsFqy$ZF?Us~t%_=O*sowPGb+7j%uJwA-_Z`dk}o2lNl8^8i+Q>}0I5-}Bbz5c&I+N9cdPxsI
$<htnKVud=!We#6wx*uTnb+i0lol{%&UsX9qR)c4Lx8sg`7uMqPwbFilQ<;hdAAD0gcJpY;ZSULFlVrbHQMG`{bALPx_#^*nT9Z4y)LIJ5)RmwN0Ps=9
gp+22V5dUlIDy|71GHl37R(K4s-}KVM8uJD9-9buH)^h>-W7{=QpJ#%mqQ2pG3;X-nc{wiXhugI5qrO*5^~b7UNc+n(mtplSziSQg+aCIBk~$WAQ1y6U
J0t#UnZ70~0P&gswcllI|EB$;saw<^ubU9_VYb^V$WLx4TV$nkoSkreb_SiFIlm>SzdxgJhxwd0T;uwy*&_n}K{>O8sBALgtEt9w+VAf?pXx*HBG7!+0
DgpJ_uYV`Vn1ihub6z%uzz9Z%nGpI2<<ndupH&AAphoL%<sPE?+7cWSRWU(-|lY1%dhJr?^b?6=fem<HCwM=Bo%l|upg3?R-*dTdE)#txnF2F-|QLF{J
T>m+HWqWn9uo^&(MEo*JiJhR9->x*X#ZVdvDUKI=5{J{+HJ!Bn+4;mC;yUu4@AZOez|brZ$DahE)9b<onJTM@lIb-HgV)dX0DAe*0{&S25?9qp%lPU+F
-3qd)T7Q&=^5)_98j-QBia>@Ve8Axc%dIRXBC#qT1DQ>#0uk8-Wy@cxo{m-W-o$9zn+>l5+K;;^Tc%i;Tl6|Q)$#yDSFbqy;8Q56$Lb+6jkpTZo~5$cE
LYJ~b+sN)#-@AWg~`fBMX^k3G#UZVa8`$K{I`L_a4f68x@^Z#uhR=S?vOUW;AI-879S9{FY4ZWGxoUad(=*y^`a7HWmP778FZZ%Hve82lW`fts=CBPTV
ZyjO%i^t}G^_vO>^=V{_8Sq1`7}1J9x}PW|zwB6_UiHw%^PjvG%-4g~k@vILPG__#Sxg!AWxl4Uzr3oo!ugj?3`V6s7T_=B+I&N+<akMZD!8Tro^NBQT
(E!YmI*70a8iYMfBx0Av3@US@IP{U(_7+vGS@?o_`(VE0ij!ogZ1Z))-|5*um^mvuoWNms~Ba&l=$EMjPu3Gh9173AEUntq$zPfCDyYwp;dCPrj*-zD2
Q70tQ!5Lczgw-m_<Af|IBxC>)t?rmIte7{cn90h?#oA`5GI^gjRX?^MvQu4E1SZ*`pXg@4X5Y|Ng>gkN>{^81uE+tV~cJ&;D_<{PX_r#sv3Iw&+^eU$c
HntIpmuqm}46bbzm(wv!8^)?AJA--B|X72!?G7$tDG@qX>+6#OaeIG$qvxUD_;pY5TBs0FPXWB%;8?{<Rw;cTB_MWKCbNNEdiutxu%udbNidD?1#=dbE
jL&yF5YtVr|iRg2|{L?xsoPWOBdqk~iW@p0r$7jL$#j_J~e$d}zzL&&mi1|_88KXamw0;c!nd(hq;1Btk_^6QYjY6sOGs1jdyw(b%svaAYR&S3<i1Xi?
m$2IW6%{AoH~vEU*uRg_X$X91{pNf)6d~u=clG%MKT4HjSoIj=)I$Gjc1p~5#bHtd-;K*C!1up|w-M@VcVW`1uOT>}IkX3e>XP5{`t%3C@b_j)E4JXws
KcHE{6!T`0{r!Nse->?$Y3~um526>Y<&KCKc$u1d<K3%64X=Rt9h|*p+3~67S7Mg-<dJ?w^jllvcy9IKh3<88=^nzI5$L5{mPOSo{yYz{v{f*>)`JX=7
{=Kb#GGwpFJLiI`O~O5%rCBn7P>B?OKJ^lxF9+KPqcvCfFZt`<&zcwz4Vu2k)b>|1^fv80T*=1AdolpMdx8tWgT!M^QWle(c#%i2fz-y6mqs7yPzg(>(
z{RCIse3Exk-oWSo5f3+_6-_gzRer_$`!<i?iGn_xq-Gcn3b2>(SEb2G$mreov?e{2e6Ywj-{OjTTE><TM->?0v>tQwc>C)=G5E`S}8z<baxii?NJfA-
)@w@be{gDLo!<<n9x8RNMA1)>MC8EA)IREUZyFmS$#^AT)ky8MF$<4!t^O0=-rPZ%~CV#E7&KRXPJD<Q$i2L6$qiz~!*0*^Z>rVvfXUr(RM?kB=_@UA2
Ki>f#$`^yZj`LF~!H;shV@7_nH5t*$GJk!Dznv!R-@P^Pkx1{B2J72qbA<Xqt+O-kmseNEd@Q^)*?(K7smc1|o&w+1)CcExzT9ws>nZ9p$8H%m>KkW#I
^g*X`ZeZ1!s{kj-?v>CQ4L~Vw=LE;D)|+&?i2GjxgVu?zp=Fdzah_K{QmFHel^VBwF~$GBHu2%unHE(_6YS=wCJ!t+pbW*NqzmC(u&V5`TlOxQG))zzn
lTzw=dBQ`^&1YjX(FdZUs7`n(gtKR-ErM_}7M>y?|dj+OZ7r{AaBi{0e>R>R3Ozdl5K4mzo1BZrM)}6<QgcjsQOUUKxnu)b=0DXA`d)FbeLWoDD{eK28
_z|IpDH6;+S$_mu;!+I)XDCI2fr`}qB?#`?%ef)vj$m4gQ7zn2NDz@7Jg1o?IT`itMMtHX@%uO8DX<B9Xn)05-?{KAWSm`~+*Wk{>Oleud*{>=X-HT%~
?7y1TE3rYj~$E~jpt>VX`VAQ#3GAhAx!T%HP=QKe7;LX7=%;YW)aKHcVZ`4mRY~p;)gSz7Vtpyt9d)h(QVI}VlvkAWc!Wi^1pFHeST5T8Rps&IT==lZy
F}G9lZ`#Hj=WFKIi0anrB4?D1xu$;MrS6yberB0sK48`J82x2)=F+NCb*2&ZGmi+**WTQKzsU8>fEA4S&0XBj)$e~$za*x_{8)cnFki|il?#5kFzXZV*
RMIp^GSv+oDWjp7~ucex8580l{)M?w89I)e-_3}7d&5;1*2H(v`wq|UYq<PYrkMr!DN(@AHDqmpB25M0jnH2)Kf;qs=*xf?XKTQ{_VdFd5OVa&J9_kei
gME&KOm^A%8}zO5!WZ<?K=ab1_lBxaE!f)}F56{LpF>{P;}&_UFLA2Gb$<x4OF;lV6|h$p5ttH}H4G@N`7|V;2+7M}r;qx6no&`s?2}>`riheYbm9Rcn
z{XocFp^YeY0&jRQ3v}Y8wS{zY-^PJ^FMgiSUwCanlW7OZTko+E5p3bzIo=sf5KR;b$=>L`O7yPfNt@C_r$Ee>N{cg2*zicDc2amz?j`@k`06$iZO-25
~MD7Lg!zS>r#Q*M4f96YTk0=|x)oX)a872|*5&u+(0ne9EQeQCY`sm-D9~bjWt*+YOH@V$(1pMokj=-Oly(P|X$F;8uoZq+CG{e6y)+Vg*>_-Fql6<mV
Z?Jzy3(o)blu@K&lRp`iGhA~172Q4JBlGRe;(XP@-!HV~WQ_Xm^E`9DJbv%7exh?IaQ>AOmsXXPH6^~a*ztUy8w>Ee#dY<8m6rPi{-@<_D}mLRrgbo%&
*Py@{$sVsX$5Si(8pDQ@Sq>ay>0LWe$ZS^z+Vgd%{ls~?)*8x{cXKbA69PXN`BYa$`s<u3q*0MZtF;VXYAi*#IH^*TG6$?y#Eiy0{EF2n`82e&v<^CSZ
PWd`}6W{F{(bC&#^w2noIm(Tw*>@$k}HE{CI1f83pwTIe*rYU4q{a9dk~ra?b=lYjxEW@9(te^xuEZr`Amezc=#VsDH&|4Sm+HKPnTP|G{%XeMz)e$sf
s$Gp*3RZxiot+edvWwZRwsb=4d;9Mm_u+nrGV)5HCk_*px_`PGjGuwoR`4(l6pGADk~XgF=wPd?`BdDtx@=r8Akv_~te7VzIp8w@ai$wN_wn4g8)6Y57
dZMeAqj@1zSX8m?O!%E#SwI%RpeNoe@%TIwX<o0Sq{C4!(lb<X^4gRrRssYX?b(!{oPs}}q{HBXW{>&;7<X6pe9pB&W+%n)#$*DVo75dTneo!B2ThwRy
e377k6r(2QPpX`r0-Rr?X$w|{`sWF&GAHh~64XCsd+@^fU-c9`U)gzNn2%^xMl01v1pT37U5^=~#1-(zr2MpT{s<9AGkm^|e~xf}xLfG6Ds$?R9~i%~F
W&$7GR663uBrdaUyYGQD|Z9>oLpWl&OaM2_;HS2jL6Rn%PsNo!PA7*t0+d`k0o*A!TW8QA}UOZ-7UxS)$)Fd^`&aLg7>fcBj_ih{Yj@)WVI)L>CHb++`
ogagY_Hry3jv~dl&rv%4m9g|KIr;^Jj6`;{FrvW61Yox1HBteewkTa~Kv8)<<_RMgJqyXN&w;>okJCR4>#k@SAY2p*|DiBBVa)vL^rjb;tdx`X7t@>0P
;c|9gIT+EN97t}xxl6!lq<BdX+gJ|;S>D&_H$;QZ*R&<9#_`qEKfiK-ltKjarrTHy|X4;AjrbkV=Md45OznyP0+#TrGM`fEAAA&NtOX9uibu^o_Kx&Nl
XZ)GL;e9WEd<9=91JYRqHH}LDiAF0$2e7jHJx0-%8+5h{K0MB=Na@gO^eoGC{UkN6_H-nz2v3|DK6X#P`2mFY<%tRCC)1(djDvwr)Mg7IXK>Z=F_Y>zA
K|m|qQ9DI_r7Jz?%Z1<4Sl@27@Q9zcsE^2O_e*_xyzT;D*ZRX0QRMd7=Y02Vq5pBj(7^eXX$^gX`sTRP7-dz@zr^pCm4o#WElld)G!OWK6E~Vu;yZ8hz
vV3i{~>dRR)+i2QWuQk={)ziKO8w_{i%jS;>X|EWK>rmh|jlHrxp8yJMITn_SZi4U)x&WQJ)*bDbGj627ltW`V0-{TipDz{%Op~pE`A*Zx7^kK4ty3a(
F%m8{BW6UXLsCf0_~T&2;B53S=7rpHaP&`By)r4spInUB~&L%4;dmf4u5F@xNgk`d`&?U*Nyx^WXo5`gr_8|C;-Y4WrKAiV6H)j&k6?g*RQLSYO8v^sR
<i5Agd*_!Se>f2Tne;pc<q6jslMb(&#+Mu%+AC_MGV{%qG~eL7x)pKr-kV5&GDd&3a-=V2d8>WhU!tMU-~iC=wSv}omOh2%$s&7K7Qw3v2gfAqm(GoK)
;G@b=9tuU7c^~dsj!2Hgg6eFD9eh~V!!j8cY&LZ{F`u>UfTGrx(^(lBhtKKyUuzx4rfsgf>niJ>~&G#%se;LjA{l&qAzNpfcz<+-0?;Y~~D{s(mWO1P-
?2qRo=$FJMZGnF(de;Q?O*F4+oG<$|?+<S_h=4EH!3I(1+GnI;zNmQ%uFqKp{*0w-#tHhQNZo_qmmf#9MSiM(h84FMbpJ-(Zz|vma-1J=|9Npqe$!!6(
yF>qaXx4zH};2(;V?&klan7`neBs)`bN92fe(rBg!xnMS_jO(^LAahsL%5b>W^GTn-J%}7LI5|U-#aB_|1-1B%E*EKf@IG(&7w#TpqRx>RXP-;g(T}ed
^PLgAe_VFq?=Pvh?T-{GxKhYlQW?(lz=67~5|T^OaC0IN#ibLw&N=sZoFHq00W^8r{g>sd@&#-{lzqzZQ!c`aHcFpP_HjrXA{=oS>A9`pRI1UBoXV#`B
3y=vN}y*MZNfzv7Ml6u0}cjq|4w?!muxuQQ&1PC2Fi^EFe5e^p;bVYzO3!2MV$jEWNJ*u=lzwUvnX+X(ZM%AU?0tPew$@Q;wg3;L(TP~YIch)<y+YE8I
H>R*DPN`8J-b~zuA5%CQ-Z1DM(s}u3@Yl{9}=<5~k_uN^vaDM6o1NeBQmlx<)#r3ryK65I8PZrU!L4Jm7cXQrfAIz6Cx4$KSv(a#U^24ka=67Li4E~)T
NpU<X&>!m;AN-t3f7Ljj^P4_sVg2ml3Gh?z@!|V_ia|<#*u`Yjc&i(*KkJs{4=8Gl`K)+-cs_m>&IR~v-UB|Bc)^JJ1+S5i|KI6-8FkxlPf*__SC#x0w
-0{5>K>rq(0_ORp7`8ug7aTB-o21f89Mr3Dc-I{ev<QM{W^_m_D^30_=S+KJ)&&$%^UcDAvV)5`eSdohks3el_Lp$Y2Rou3V5ZbI6rSY`|;;~(bplOwu
D&(<fkgPfak9{hd#`Sw#yXrz4ar26}vuE44iMSwz3#y(E`5m4?7h5N7db&`r*$P_;n=T;sgGUEUzifA7eNqKlXj)e9ZpbI6pnx&}Vyc=+S@T*VfSAqo+
@S-)n2{1OA16no|E=dKvURQdNzB^T!<hMLw8@bNWB5iO;xUpYwNdfxg1g?Wlx)H84&%AB1SCjFNk&&`&wqzGVG8+6Ih*@N0?rsXN~V=nrkBCjS3k;r>s
wR+mxqy;Z{bwxN<g=_(=k$D(>|P(O-&geX4Mo@;aZr_^0W3Dn0aqqr{H5%pWnS;zUf2*J;&{NHZ_zgE7(5&I(t_<L@4V)9!)t7?e%|EkC6U))G#|9ySK
e<0E(9{dZ0D96+v+NUo4dz#u8{7pk!bA8VqHKTF|t1tTxp$s2?^b1$>bO$~pEu3FT*jr%!EQ&kyr;+YVP=Drr(INjQ*9=4f$*w|vkX5CeKg(A+L4BSJ1
^!*OI;MZYtUKiV@wO+v=soYmSEjFP2mUXX7^6P(^9udFP$T-!=;v{Y^HroW!1^>U;Q{Yo3eNxJYe;{Aa8p~rzrqjBFDHt1&fixv%%}eOg8Kr$KkpF#>P
!mw3+b))2lJWeR?*)>?4dt1et%#J{fvGv(BF!yqW{6~gc!}xpNZhpiBSJosoDj;(cXa{l6cWI1wP%l*O+f=hZs@tsx`kz@C$=q(faSdFE!tXKbjh+lKj
hT+#NCMPU7?DzH*$PJ{)$m5%~?h5%}}rd^^GUJzG}vFB@wn`>#4d|0%r3-l9GxNBvd#oq+l<=b2#sC6+v&GHWk<)_+--Q4Gmw3Vcr<&mroclfIZ^e=V+
(QBvI_&yVJ}XyN=CoiN|Yr9H;?&&$LO&>y_rDfqQ^d~W^WSLgY65C1r6uP5L~n9~*b<$32^X;{CO3jR!GxVx16{m)G>O5$9@UoO_SBmCSORXyyVdl&e3
CQet(=kk-%rGCNakMZ~Y><0dx*xROo=i9ippl=O?MSl4-nx0V~>^+@P-oxBLeH4o+`1A4{VZM|5$<+kDQ=ieFSbDKKf?r_lw>I!GZLBbAsa7TM0eK0jF
WEOwU3~s@2Yr?rA3XAhr_(+4kMUcgzK)!p!}?3rw!mMX5$n^)J#&6xX;TmHCv<?%6!CpT|1o`1^Zs0iWBB7lx3_`yw^2jXm*O+i5d~qEBLnA`y2=rSD~
37l=feJ{n1TP`HN^Z(x36RDFL`o2JioheSYNd}^gq(3>nZAsR5R(HXZPXnlSf)7!uskv#S!(XnO~r<@RuR*!+brcsSkfj+@F=~!GGshzduU@``1oU{|b
G0<b2C}K%Zp@(<XmMzZc|pWoC%;QJg&JcXH8FWBMa%>k{jCw8hU=cljlLbFATiXURbZ{#_oZ7Ux^u`iv+y@s*fACr12i|KU&N+t9`HlgS4B%FL2&>MM`
MEe5_mHK&Z~=^Q=OU#G7?fAH&1;Sc3_{gm_faX@~T_B+0Tf9X4WN`CLH<o;-FOzdAXNKO3x{Y3FlA1^JF_)hLdjKZ856FlFm&Zv)He-+ao%d5dJk@*|-
MJ3M#=3BxZ1*qTjQ;qXg_{N9+gM(@mV}2ERXN6Izd+OiZM~nLUes6^S(ELc$-}x-PA*x2K7Ad2)Pxle|;}iJz2yMOue>#gJYfOJlr|RPT*?g#vF&lTDz
xQ~0!ThcE;cu51iV6LrSl>#AQFhfC_fPD8_<U5^3bFp8EAZ3I_B4l4EpChcF!2`kZ()_AG5L)y^p}oUZJ>`yg29&kLvI3qI#0hG;ZKmso@=3gm_6V>6N
q{CrM@ePdA`@%HS{f7;GckRYr7`z$LOU=`Ui#ZSIPq4hW<DIezYs@kJ<i$DCc0&p?<Eh6njRsN0IoWzYKSY&-(0q;`}qd&I0P61pTRgE8>Ov)oRn<)Vn
NV;EUH3{xXg{-#*Y!$IC7CyAM<2`P3RgKUD<EH^cfad=vas@hHi!H6AJEcVaH`Cf47e3x7>jf8XiPahhv;`e!X9_*<ItMt`2$@<#raZ&~O+<2U+unYUK
z4fvLwei&8u$R@zIgE#P9PyY<zf1`Rv5Bh1LIHwPz!XD5s2saJ_MnT#G=-+<TBhFV5*KO*b13LviC>HHA&L=$$s88;sgDdgxPl~AA*jbW4T`vCKPvQ=J
To#=^F8aGTbbycR>oxcdnKvE5U-nmj)#x9!W<N*$?tN0~XVcS-{t&xtn*5E@orC{8+2swqpXLBjyGda8sSkNOz`upQG0x!k_*Xw<6z0Taf1%#@=>NsNA
pUwyh8p_wXV!v0u63(jMhTA98vE<mqCceZT_>ntg6Sya`aFT(m)qeq#ro3*Q}VxObMg=EU6=kPz3+5_`tGinoX;H6fa~jx_aDjZP5&M9<2iVLqjDNz{p
^>xpHyA<xc?W81^g4V){Oo`-n=y>|IwfB$PcQ|)JJds)_==>h$u}VBNO<bxbBHROg;|%S>8MReG!VL0sLn$*fYv@efog^uU``Kv)VTBuivE~L%%Haame
|HSPYkVK5>cuK65%f_#fo=>kU!e`dGHWPYw)wN_=KFB>(I*{_FqwECT%8u`!<)vOFc2A4bs@{wn#qwaIaRdVl%FabHXE^ItDnGb-!_e}KYTiV*XSWe)r
z(4#x%V}&gz^iM5j1Mr76b4Y!(Shm!E`*Tf97cTI3&Fq`x*Swe1C+2O3QFdO^GVp%KA@uio_|{VFztMX_|DKP={eN=OEB$Tv2K|rxdV>AY^Hk0^YUeNi
z+EqhpC|ha^`#Y|zN++ozx^+Mq38M29ASML#{>Fnce6Ke{`bB&_7AP<xTXKyI-)<5R&xJr#wPu(Pq_cIT(t}87kwB07HY8RQy+Wox(n0~#T)!&)m}OQ*
57S%s(}wJ{0s0Y|E<vfCw)2e7fs7A_OGXczoqBPbw&QbG@C-7^85XO{(YYo_50ch^OeMVzS#d?27CGs6+KbGze2RetH1gJ;`3Shr9OY~A%910j|BN)#R
>0U+G33J({BY8?)Ule%qUlJ<<GOt`_Fv+SM;|PMxARhpU-_x|7(4|mC#4(_LTbn)S9NiFR~Z>`I6}CQUCR+Qt*THrS`#mAPR@nmrRtJ{H%M1=cCH&m;P
e?(-iYPdD@-n57AIZJU=#T`U@B(^|zttQs0(_nBPg=t)Y(-{zC$v%I%BG`z=}lU(KT=<ot4zuA!flo{>^twy`)L^4HY&>RJeV!!gtq@kOImRlv_i*%A8
UXkEwjKh*}f-}M*ufsT{6$=`LWse}F9Ji}kCva~Jgn|$<y{w&f*vljc4)`0pR^R_2{O#edP<b;pMocvkCU7|kusuK0N^Vrfq;kBs|B`k(9=KrcUF&xzI
FEwM7=Q-8TUuf2Giu+%=EQn7&bMS{%r{0F>zlXU4{}3T-gZ%o&4g7&$gOB^s(H9roua(?<X83&5C+ll5`rVp1ANLFLn@61*`el9b(#a1~O!`l>)EoWNS
HGHv`~Zvo;ia{ve~4R=pB(OV%ooKw#PbnyuAdmiIiAper~SnIM`*WU8}n<~iAJbD<Hl)%`fEH9;1|2MPD=jp4gQCocI5mrm(RzT{<drIb3AR>ray*ME-
CdH?sNfsdlY}DFP|--FBBKwgnyIt8WZx1l^6HtW%bwpsdqgtaX)Jp@@K3)>Mut>w}Af@_N)fKSM(}#g8A&-yI}nphY077SnR<s{>NVo{++7RiJ_m!hqe
ZPT)nrZf2K81$WL@`;J5$kk1OVPPBa~lG5<04$&ly6azcM9{lxxkpw??Vf6YdJoS2<9@t?pfr{o8J6V%UsIY9rEkGvfELaoz6eOFoDdxrhpYS(N0{Y`8
4M_*P%>jw3MVmIRcn|F`Y*MC<g^}Y3}iTXy|Qbwt-BkKS9gNjk*c_#(_>y$6*hh`J_zZu$C8sxuy`}E%}Kk!dBwDXJneQ(w!f413OVE>6miStJU-46Br
?JMxvU;Qj*&~F+g^vhCw%s~V7k@reDpQ~00`iE;9_@|=>JMarL(c92}{<ZSEfB0YGAx`x78{S>c&&@9VCyk8$i9x#J`pnzVul&=$LSK>vb{F~~ah=q2<
}Y+p@UN}xYGXd$tBoP<zx@gLe`Od4@;}Z?0sj=K_YpOlIdwt&NRxl-+n}WXg+2y<N6+PZl+)iiIH7+En<e=f>f5FMC8#CzJ>jE)`!!#_1~q>Fu^Pc&Lc
CJ=JLc<GiTRFhsR_Pca9VKv9b7fVe6G1b)U~SZ4I7{DyoUdVCma{}fe>Y);rScew84Cei30wNwYhNr&$c1_wPf>1e|oKxgxDX?$U%K4C*<Gdb~PeCuo;
5CWoV^={ylT&m|y5(uuidm#WO{JR*B}wMgM$PTT9$8izoCoNqoI<|1?7v{10)^#++~X3i<;fSLhF=KHS59JpacQ6yJaKJoEf(t>J%>8NDyx&*6*tQY4Q
_jrqKFY=GY;v^DrmQbyG03X#qe^xvifevF}y+Y0C7`g@Fj|NG(mQ?nil{Ry3E#QHG9{Kt@C#^-Bx-qc^1<_7sA`e(44{W+g>HN*Q6W4&kt-&tL$KXqdG
5B|=N-g8NOe+K=0<&^`xpIkP}G3sweMZQK7beotD<;4m7OYyrsbNItW2RFogIex%@#uM)i>MP*}*$n58_o!|9zwg0+%Pm(2J}o>itI$6@h6edr>UM_y(
(O*kPf_pSm*?i!u(3aS)}H=GgEi`VHSTBh=Wd+#5%CEH{v(Bx8?2x9w>|t7v`tR_sNLTNcz^rnhWLBegMVrgw^}&A@>+p^e5AD;)L(_WZxer7FGgJ7!#
D8LO4D!TPk7E0{HovA0)L^9@tyOpPChO1{=4r3^eLh0%u%0gC(aT4fZiVboy^!4nBR!`7W1)4_8z$ZRC$<ie%$8!4}QG}>YqF|51b#bOVl4y8Uud+pzc
8*BgUc8M*ZGjeNew??UMDOG|(SgqV1otzTM`6`h(Vu`Wi8h`2M_SOnlX9b`Rt?wMM8PtZhdAW;NN9Un(|Z;IEExqQCs^?1JAfy}=pvx%S+F|C=AJ7V<H
qrsDq1v~oN}e`&V&G5x_>Cj43b3j7M0KlTIgXT`OtkiW1#0e{I|Wi-e8H6J<FSFEhS56w3^{M&!`_qH{rzI-#m`X0m%^Pg_JGxf8bEBSZH$HaU=zkL<p
BckfCKFHcP_!DSep;7<7h^Vib_0<dTfr$(KX(A@oUwv|aM190!kNQQ8-y0A6BUUzZ;Jcj>@cGKUz@J<ScicVF|E<RTUg=>g;Q8cl(En*q34Ts)w`P1l?
~O}*H*a3#-+UqmpKlf5?|WLcLw-Uf=URaC$EjKx{cT1%@yXnRKV@D;T8{nMpD~|6S2jG~wdHV6d~a%ke<9ypp1-xW$Z<b98T^Nx-^b#7eRx$WeE!p+#{
AHa+$qnW?-c!m-ru0UakSBSj(>miDc8LJ-srz`%{ilf%j^A(`qb1g$zKfz^xspz^@RRbt1taa=Lz&#`L!R=-y|>p`X@Ob>Td?GVvqH0_rOogek}p@2Yw
UzV1XXr;UC}xpAYzv`5*{B^jBW2?tlDAgu;9Yp~w9V{F^32<|mj3mHO~|jC>eR_A5z$fy*NUK7BW#4>t7omh&e)Ii>jgQHc4w5Vi$<foci`{#-(t!(ZL
f?pM^0s=wQjzi*vP@;9}T`Zr_P<oD0tL*}=YZQy5#%)qbw^`9qai~6c_Cw}O9CH=kZ?FRfz{bG%Az6C9h_eYkV!9Nti75I%KPA}@a_fD7m!^`wc|82hw
e=0Hg&U^npUrTHf=v#z6-9R5I+Wi{&LH~$B!GE!p?iA-!@>w@=zN#VSFIjlgcz;`g27F6vwdubd_CFrh_p|I~^w(`uzZUiDg!TVWBmVPV;C{-D<He)@h
phr1kZK$J<ljqK_rSk;YxNTSu_6BQFDw=OMe%5N7x?>&68;NCXdgVR4{25CzeW9pe~n{XKKs|9qQd`1-h0p=sljVI!TT9|XWU;h?b09FRC4<Nb{8i47p
=d*{400Q6Z)$qVFmvOc|Rw-|3vmT|ExZ}sgK&=`R4xIBEFuDps#S`T3FzZYlB%xf0P~YL8-^H*ZL2C&b!X(Z{l?q;AhFt7x;i`h15snBOCb~o(K;T{4K
la5})kH1LQ-=UIhQxUnjZy>rZ88ebl$dzxu}T_uQ~PgWp}m`%?pd%rQ@I-tVgSmw#Pu%0K*{!l;I*fAV`M=#M@QEa2DP`q7yDng5&pg7dG<0Q$ki7$m@
t@@o(EN1&V67Wj8s{|tUbZuyFV`n0jOGT;lH-rx_vUxe+1`D4#H>fg!^C!Fv2R+sqYv`u}3)}A6CQS=SdV}HB^e&9szo%m5KT#x))iTRrd-3{~;LjUZn
Km0cB{H`%yvVw&EPr3^Jwxho!`V%J{zXJL@y}R_s*$>V<U&h-Q{p~p|fKQ9J1^l|u$`A54bA877ta!}7m=D_Dj*IhUFS^t}-W=#>i*V%4u|HR{A@%v)F
YX^<KNkjm|FyaSU)7sB_+6^qZZMyzD!|W(WPCyW<JjeH2!G{CnSAm6S32=)%X@<Vna4HqC4c=J^OZ8O-Oez78-GVW@WoyQ{$vpkBKkl3oxP6r-EJSDPq
Mdd)~`mB^G|u`fghq86NCOD1HX*OADF<uJBzeA{WaUO(82x)C%7MloxV}uh{+iEU7*c%tdGi%*VNZn_w#}N93S%A!=8)tO&mYZJNpZX`bmv;KK(6{$B6
ai)Y?S2zmtYRe)x6@{it|0vA#3A*Xa9y_~*(T{Gwl}phG`ZxoThF`v=j&!p|oa{GA=IsnGwmy_>ZE_`_=19R3fLp+0@!Pa64qk=P~%^C^rq=EwPMg8MH
Ldt1YNNF+=4Z!0^1eod>l@Q3-`pEnct+hac^zk6^wQJ;Q+eop4zJ$RsgnqJ`l=ZI|${&W6J;2#~yQmb*kM}0X3zWsRA<PWb7C+2hQML_?k>z@90O$+|)
Lc1gX@b`Xwql5MBhS0Y<?(!Po{MzVU<`<ZA;P-hr-iGKeWrF%M(p3q4y=t}%3!hIEYZHI}^_VbU^b7xBkxx!~=g<2Q&n%^X;GyPx^LTppaK23~^rw0JJ
(54QZ^2(wN?)Kp&AfZU`EGagcRq1D=D@GqWDI`qKVKXEBXZw@KS~zJBlW-2o<V=0c5ncH!ub6QxIYVf$n*7<2<mUGIr%@`N4>}Spl{HBRKlp}Pjr`W<=
^igX&2&GnHa5@U()&nn19K-KI8cqk2~@E>xubbdYy`h^ZN_)887bw^{rG3<g;a3G-Lkhs|$Sn-~43sXV&IMedbbWEr7qsc{%uV|I6VG_><5hm;A)-hW(
pnz3H#1%N+Sj!amYp)HdfK{oAEU{#@Ib(Enq)png_Y0(^eqFR(w0C@AR<m9?NxmExhJ|1HF1PJUtgGNk|ib%Xxw_xtS$?`LV$#Mj>RZ`FL@2QqJY@VD{
A<G}fr>3ql^tLFyz(ej$(?+d-r8y^3hU)pg5{{{K@(%(DmZ>XQsU6c8TN<#j)rB5XF{i%k0Ds8f8{PEw<gJnqnm|@^D-)MN=<NgYcea@HqWqt%dBItr&
qXylS^V_)*!oN{80`mKu*_!-&`vd=g-~IRm|3FwT<e$pCx84Ngzl~9!I^MWNeoS!bGXFIl<NQ-2r^0+Jzg3G2{r5SV(I0+>{79J(uID4`i<tPU7c5yHD
KYeMjx>8F<_qQ^bWwk6qwWsR?>a&Lq|kPf_*D9;kgulCTKIlWlz)+bn16Npn~24(|EK?S#LeUVrtPQTxBa#){4WwwM&vhj?Tv^1E7zD`JNov5e2icJ8A
87+ybb63(J>k0e0$%??-R2-^npbX4axr=y`Z16^e8`Ie~Hf&`aIEncga7xyc3-7nq8AW8K{`wJ6d%~IiDFsf9GTM-+Vyb!2OzOizEEK@_ECs=zn_Dq3^
VF+r$3po}r%>dOFARDXfd);QW0KF~4y1aC(3~$P-`UuiN|JiTb1Pp#LvKqy*@XVlSKF^KCZZKWBR5(CYuu&mJQ12Lrv<KJd5Kc0J^ei*04Du|8XO4eQf
x&6w}l3Bez5v_qXzzx}w-zxl3?Fkg}Tb?q=;826VhY_(<l#V5gE5&rpae)~$%n4b}sXYQZ3&-!n!izo1xYyp4k%58nI{=_m2aeio>mxBJsAJ_0V5k`Ia
bH6zHa|M4nVYyHGV}H~V{>}Pht}(xGd?mi|IG*UA)Oau-PkRlh@4oa(;%|%5nfzt<OnvET^q2oQEOgvYdbsw<UsvJJCA8UD(tmNP6JNYs&Un6h>cGE5i
20T0dp0vLf0z4RoBEJu3IC&f+JS$rC3TbheAh{-zbsCh70xf2gC8$KxuX8$`kcn-@0144=Op}Hme}8eCj8qY*|2fHIl=Zze7%@Vsqc?k$R|<FSr_?Q!e
15OH_KK=|1H1I{NKFm3}faWb&ufJc{%w7dADK0A49tgasR6EVW=Ic?-I~w%I|YZeYm;8{>in=2K)fA_jBT#Q5W+W;hcgC`nT8SOn<iZf%EstBCx2REs?
+Jg!7d1sm&PuhoMP_`XH&^sc+t`^E>c`R|I~lYFJb1N2}sVe}G>lM*h*{V=-Ut7Sf-nvxt!oqZcau74HWV`H|8qTJ#SXRBitce@*kd8T~gq=r2^c{hNQ
WtcUo0kv4dLN4hg7|MLL;tRvnt<WCiD<4Aqs)Iq+GCl)31ag6Z|`AVW{P=BwTFYq@=f^Zv9pEV1~A8UKmr-xCG_rKF_ZE%0yudKi1;?DlG9-I946?cOD
>pvee?ElSLK|Y5b^nlML&OqV6fA$>u)6LJwCvd#Qk^KKtT`^yL>%-q5cU0d&f9=na&*sTZ2K{|*)Ke4BXT39VzvwLu{%DS_o-zLv@v3Hi;YpsDf1a*^5
9Z@k-P7MBKz^1J-$&372(xqg(tqAyK9hBu!oMbO4Am$0k5Yqw{ksaAtbbanJICi!G6ndEG*21M|I@DI{OA5beynOPJJjD!-pohS8h7HCx;CXgD)jg8FV
TuMe&2CAsfGGu7oHE~@9y9~SQuMLe?Pl%!spi;0qVOveC6aP^zYDbd-{H-{PkB2;V&qXHRkXCMDa3T(YanG%m-<x<X;Y!@VCkRS94B(XVGPUD+`_apt_
5E*gOotKl`0eG68?zu`}>v^PaV5fAOtRUsS;)q<&*2ro?Z(R5G7zESZlzww@*S=kSF3udtPz=jX8#QvX-<p?^{BxCefv=&zZ7AU>xL@K@R5`pNeL_*V;
UB;a45hN~9yzq4)4{EOA`0R37l8`Rf-ourHVFXVir@?X+JebKT@;_uM`{w;|(2FMo?c2qN;aM#8Cm)l0q0DjiI{>>-$@1LCcQGND@`{Zm8Up`K#|LRSM
@1)Hs=cnBr<`a3~4gTc&>3Qt!k?$hR8v11?_D%u$g@Lig{iN+MpQ!$^BE@{~GIxNliDGGzKNDQ1s88lsGeH0TEs!s#ic`Y*g(87}{myp}`NqP|76J853
g?&Nx}U=TBAPqo4>})p!2Fjs@h{=+nV%V(@aGirTmk=gWPtwYA5jwhx%F_fNB!qyefSHA`?<^hCwHOG$gQ<X|Er}EG9O^IQJ4?E8FBu-TMeM!msJb?#*
V8dTtDJE9Wg&^jQp%Z{LW<H`wwd<nBQ&In9u2Y$<N<9(7#W7P4vH+9(Gy3ofbLj50T$a%ukPc>>qM3M?RGdQ}Fv#tr<h#Ee198F^+iIlK7$GJJi3d!EZ
K1=)%8M^*d+iJMw3*s}mpdP3Dg_bqoFZXg*?o?reg5oy1wjG5smW<lo8TmHASpn^E6gB)~@;(Tt$4`u)FdkWV1uVM_j9)y4i6zfy|lr+Ltzf709HM1A{
2AE7>8e2}kh$dUDBKCBZHU+bN2DeA+!bt3+L?h$`~EcNtXd@+#4@PhfHS6<0Kd^eFFWeLkhezg<MeAee%yC`wKxgPRURIQyupOdEo{uGh8t*}25^RuEq
%sMvrxZhSCoPWRjC4+t=zw9?Y@uB74`n9#;eAcS=+&|(1eNJW`4Cp6BV{?Z7N6#M6k2to5`M91N`wi|#eV=SDfAX8W&kp@hz70n7KOL9~{B5IeoZ)_%E
=LD^zmtXjsWL8Y@^8g$2!CrCYw({F<}hZy>nJ$WU&>ygzDc5mLjU-aVj%xYuFMhiF;V?w{p07GnDs?N!~7z455z~Sx02JpzK#Ay$j)qn{XY*e-xs=nx`
1Emo57Ox?QoIcd>)11cZn#?$iMmBD)4vGyH~uQ#1l2whna1dPrYrY?B6b9=qp6@D(R0VPN@of;gqBP5WcnH{K429$uH^{^snufUFy^05c(1)cDvL!FZ?
I;6>@SXzgLzW_&bX_P=J5y-3j#P{{ToHp8q*5SEz4y3;1(p);yiz{OY!z&<{%)V}ImfcTfJ4-2i?dMZeejJ3sjAA0WG3;J4CmP+#gM2N(5k=X-;{qP|+
vKSlpOMp%F6rzy#=pN>z=r=HUPWu{Cy-`}^$PZZUf{Z$l=cz$*w`rnCU%ldTv8LhDY&SsnZN8ji9k*J#){l5zh^Jn9@oZ|kpw(x%zdN^jjtZ_=1&vEss
f05A!^FuWlbmll8#D2qkFtKm*{(Ow7pHVi8749EDgML4W7gNsnwIscPAJ7fR|M$-i<^wGr*^&9cN6sJZ59?zw^QnK8euVtZBEE_U^^NKQAN{prZ{m}|!
N&f~`<*hNzAwZ3%cHPiV1Mm9`VsyY1A+IK7{!I>&w2{}Tc8yh&d=XBIFVnu?r88|(iDN`o9lt@(f@7({jH(9VnTjhaASU)wQ`22|MyMo&&u!a=s!JKk0
N}(!Of(9Xk$TtXTLI--*?zRKU+n2llb9L!r$2v!F<O1&;OerE(^`Z`cJpe4^_@<z<fumUZ3f|_y&JRwbCj1)zLYBqW|8trr4kE-FI<5nI`%p=O6xigZ>
4*5x&2nEjXWaGwN4`awERm`oh1|(xR(Eet&f5`ExOm?-gjeq6zBr1<v1m_D-qq`egJ!*R&D+BO2Ys8sGn@lYio6U*bpo%eVUDU!so_{C?qW;vV#G>sLj
6ao4Hw`NH}>Mt%4&fDed&J~aGuyz@JuzEg$&o6y$%c0zxR75oXsBD_(5zC1v`nETTX{P%^Y=HM5K=mY$%u<C;SN%Y9~z{f|61MpjSnlfLYcL~_P_nia$
$D^HK{_IZ4>8}}g;s0Ej?~eogEc@(D=KEd2FLlJ@L;b;b27fD0=qKn0i{O|Nzq;Q{;*Y9J{hHStB0oOYj~ewcMF;0o7OeX8AMG|Y>JKXi{sqFhT%dmv!
+Q(<T$-^*eOYPk9p>|S{HVzPUV7Lcs;d~}Z?!u^9q+F>9RnXQduR4nfvCw}Z#HtwH$88|eDUG2Xkz^h)%zd+smeILnJ+z4yTspua!-FF{e^s4vGlT<{O
T+8Emas46X5sHx~9Il(M0{L8m`9r>Zl^$%FxEn81-S$S>pZ@Wr_9S$xX`uexQFETp#nx8u*)bkeDAP_UEtvop2T8e~4uceL^l5$Y&Lzbddk)$+d#~-Xu
C6z>gOHc=q7^UB!v|m25}-|7O_bd_OheZ|`UigZgT#+eLk&`I7u+E1S=#|7)w{pN~BH$C-J_{;>B|cc_0x8vHYV{lEWbf6IJfJujF~Y_7<^a-!tJ{9bj
mV7|rmb%y>g_)Ida|G}uH{zud&74_?|iTSV?w3R;nd18h6^!+~b?aThUh4r`Yf`6lG%PZ>xV>%>$)VqLxoH)7$d@m0s$PWvId;(ue0%MN+)O_DdORT?J
0)9gt@7v^0%@)wtc=B;ZeOU$0;jcf^g7vZfGBx~t!+-1OAMFnOO$<%<sZWZQ7V}HzU*^MVcO}REa&IpEdr~Kyk{`tVC9LJ>uRoiz=X}O@c|YjilKj)BF
<^dTXNCS*wKgXG+snlO`~j_#AYa}I)&}(<s=Eo8&y(z-f4AQ^-v9n!iuzc*eE5r1zp|Fk{}|--XHRqJ)AMk|`D<Q{$Y0QgZ;Sn#K4-pHq-DT2h0%aNmn
zo_`j20;tcUrFsySoi-%gi})gOLYdklVsqd(QZ_*>rR`F9*+eF$BfWB)nfQ>A`6*}1r1<!p}mVx{@WfBl``E97T+TH-;!oJ2R9{t?PP1b!<Qvm^6?ytf
a0^wD19{LtS%`ZuAqJp=nQuIXR*d;b>td;Pg3f7SiVPt*3t3H3>Chxw_g1AVR(y=9B~B6UOlOwt}vzgUc0$Y0i*A@zyHbwmCAC9CoG!|z{z%g3@7xSu8
!^VNgihWxx`3;s-=zNp~u;8?jn$NSyo8~*+M3-?<RT?@_!p4%JoyWtJ|?jjm0#Fyo@*zo*P=wE282gKKQpAqKk`u%eOze-o;4)lY8f0NY5rbp&S_FeF!
#r)o-KK%YWvv59G6XFZr4d<69Zw-_9)FYsNuI}ELPh+>>Z(JDTJL|uqkNQ87uL${|s?~04*nfj#eq}z<{IC9cqtc&BEYk}8r&f@^7X=0VpW3S~`KN`6e
8+!aO`rHu+5*0z?S73+1NcoB{3D?^hkNYr*@OCD|NU~v?_KVBKDOKBH|wuWhVyZ_IEOgj+Y9*bI!@Q8etoQ9e&Wf{=X@ksRSxRcyJ<4t?`~+=KVqjbU%
-Ew8s?kH2m0qKz6^POZO6#Ra-`y7eP>?pOMi-Gwfd8v?#Q)l1jtAHbuh&L*R0=U;2nU!gpJpn{8t<Pj+R)SpwChDWoL%_eY1r>L8R}RN8n%DX*J{ho(1
$@@plsY!=G)(Sf9J{hWbVim&n%>zuSTLQ=a^t?~cFpch@fk@#pba<L~QR^rwZPM)Y^lCshac&-hJ#YuubMza(qo{`-Buj}Cti?S*_{DNgT{{&^dh{*=}
c{tSA4(lpEmG;@IYPi}N0;uGB~{D&P;Z57O~tmzv3&VR~wd_OT-V7^zl@;+t$W1w77KX)7Oe<>Vi3x0GydI{zap7#>xfAp9$pGcU0`5#xo`Y03=e!tNd
{L0@;bHKlGyu&0SzUvk6|Iv5(k@=HDL4U>0=!SfASxu+V-~BePjq_=ALjI{CGL`dbS3gYo?^nq0mNM;O{#*nthyG;!4)ZN^MV&H#Z2s`Ee%x2y!}q_|N
9!;D-pAjsL*(a1VwWoPPuw?{?`Nig1pY96(m%=QIG7LTCkcJq@39o9znx%I(0{%eQePr=^8@B<<~`H#e$7lE-%>^)@p=0xSU;rU=!o?_vXJlf`#V$S&#
93=gumu)>RF9H_<EsCu)a=RbBxb-K7wCcMePLo1<~sM^*^Z`<Yx(IaDYEm9v(L6U-i!#{9<7mG4xyFwg&%1Y8Sutm;Y_^`FC&W9{8*H9GGt#?}%T0wm0
Szms{%ZY{$s3|E9B)`3v329`%oT>~Mayb)aAV6%4vTeu<i}e`rixjrl_+^ofOgvzTu-J&e|<pNvM0zaPqU@>hR6qJN&-hyJv1!u<^Q?=yq`J(BMX{Es9
Wn#|8ob?QguV`y+bW<QwkT3W<!Wxu#U->vti><<d50v{Ds>%{!GRlLCO2e&EeGu^R}KU)~hoc>wbrUiUkb1%fV<>#1i{+<Cp41{()GhcF<aeXVD4E|&C
)5QK0*0+%{pXC964XJBq@IMOgfccv)qJiFu|M<_GM&#EBzXCs7Os-{2e$0sc8mFm`u|A9?@?R|B{}wm!pK4D3dHKF^eY@W?=f^>t{&ceg@_(c>XJhz>I
&P2sq2?FJ57!%a`mb579{DZyvjqP}FBA9=Bzje{K6I9Q5AQczZ~yGSA{ae6zZAn$oBge#us$@m^yg|A@DKSNwYL%GW4aa?IG;mh$o#@QV0|70Y6yI<-7
4wd;3xD?(dP#J&pv(Ni<Tae-}I}$R=^j98G~PM=-nOeugVzRHTt{EvA+%BJYL{G2JIvK!}8}bVSm+lLjO>N`8vh<HCGog?ngam{pmTXgZiUqb|dCHb#V
Wy)=V?7zuTSafafE33g-*;jQoMdv;OO^aA$q(r}f`_Nyq)`UlIVn{`H@48|&}v)MMr^R=8gs(Y5F3FNgOt>#u%^e3;+A--5rgh;EAw>MPqd;1A`FCH&>
YCV5idoTRN6`N?nin~IfjMt-ie`XhXQvpCWpdZW>wMB5(}>Zf~a)K~fJex^RBmAyUWx9?`e|2l(^{r~Cm0e`@pujyYh+Gq~e$5Ni?zcq1_zxh~G<};g5
-VdQc|G(UsDlN?CjR^h(RV<N@@vE<6;Aeq$?IEA1u&XciC+2gY;P1Dt3HX_@5%d1C)+zWqqE%o%T7-23e*#gc(<S{artn8n#mi$pRWT}w|H-vM{?)8Q{
?m0*(w}qv!2O}dcZK?makm;^zV@19zMzILoAbrC2mChBr*obUk>WF-rLh7&FSOnD?|gXv#QM(_IpX`R1|RURw4OzM`$bnUzmn4s{7*-}ci7*xeQ`nm+3
{Kb{OXhbME&po_22$$Q+{sS|N1}v>;K#he*f*cU;gvo{;!t$-`YdvfBet?_J9A^^6^-He*X^w{~6$1`QP<F|M`6X`F#KReE<1;|M`6X`F#KReE+|EzW-
%i(Nh0E%ZmTK{`24eS6|_O{Lg>CLHW9!|M@@szrRc2?T!jc-*a(a0$OebOF)mtG<l=7P&=`S()jZ55Y6C+uZq!xh5a|0#pr{Y>r3+pX!R7%J}7;6Q6JX
HmfEgR8o#cyE=pV14lsJL)%ydj+0D=q{jOir9;~?oKWT${sm+eCt`o223az2m7}aPEW<}p2^{ie3T6Qj`LTTmr2<r)5X$(P4(39&MzrXl2Dvo|$C8S4@
x&NTGO%@TLQ+>CdLwaj<!WyHG`TPxQ6|r9iYeqljHMYp5(b)o;?rZ}<15UAj0GdB9+e1KG{du3Q$-=Jj`6tu)hSXAj4Qi?W%-VpKr^c1i_2+5@>XBbZ9
kiyMe&0sxd_R^IrH9`yTC;^a2J|aJuf+59jN*ybR3G|?Zqkqb4bl&JUVPBHd5sv+Sfb<N?^pi_O7QzZ<5EIevP%cBZgDTo16q%ErIVWXJPi_BS2tRKP7
dz_q(Nd4_@I6`9r>j7=2(InDxa4U)H8qet<bvMwmU>aYrfs1^u21ous(0cKBebT-v4lPw5vgV=?))=E|kLBaI}@_6`&>UJ-6}vy}gh1>wl*;TC<nkr}d
d~c>)?UmAIs}qO>~re*OAMYVy;1V)PenB1+d^<^!W^(M_Ldy_&-dq6hW%Y>DU|W7bzNI(pxiU;O>?WPs65@RnadLzS2tfWFiHn$Xue*kk?n&-R?qf8#l
3w6Id){Vj`2&C&5JAT?rid*l6dZf{r{%Ijr=Xg2pAyg&{49zV3UiiQEKC+zn61?bpW2~tm2*$Sg?r&^rw`95z?#q-Oz15hhO|5c*(boM>$Z_)F8K#$(|
^TGLb{x)g7*l70weZ-rz#`$;7V+rW+pkRIGUeWmC`8Hn@L_cU=djROmZ&oL)A76`M?Ih%_kI|G-w?CksbgL~!J7Rvr{#PR>ep6bTS`R=Q^Yez((6C(tn
lZ*-LIbVRUoyJXtthPxcd$m(z09Mv^X-cBB@b^atWVjmAK2gKzO8`zbiU1cSYM5Y2kEHmq;H%rty3SPS$VMrjE?K)Z+yS`ZUyTQv2-7lcH7%Kp5NrQ!e
~j}8X>70%CN?0XmGnPFq-QxJW9hBmn-&nbU8E#-LIYo*Vhc^Q=WS}M6>@BgHGvLxom+NYekk#>%P){0vhRm6}<nC-OF&kB<>T^Y2UOySikDigEU<q`Ae
Mtkv)Cm{*c?RLuzAZ18B-W6$?hc_qMR6lFj%5Xwu7jAH4rM(^|CNeD*O~a6WzoXnkWIIJ$3b?;LIH%L1d@{9-|RC)9feX^bY6D@KdS=>uy|>81gwKfhJ
?#?K4w0P4G}(zZfq-TL5sQzvaoGt#jKXh|IO7o!=CEAPi5!uhXi=S7M7<Gs7@P(OUF4eqCK(0%g$yv+gaiMWOPxw6zi!TNvrJw(Im^=%01XLOC0Sl{Wx
X0+h!nT;6@K6_(*4D)*z>q{NFI3L{OpvL}roW6kOq^hrRKUmB31?aHR-Z2_(XFu_NwbJMM)f*Q=-|ce=YQAOUyg$m(o7Taa9$^25hL8Ip7xGH!>iIGUb
=eE+FRfid>xB1rNdt^d?dI#n(e|!0#rl}8eMWP38hfnIM{hTwb^bO$^oG!SFTUT09^?BD{57IqZDXSXdhJ~-+`qy~*Em1oYPrDgx4Uyt&!syFX-(Phd{
7^#`;Lpzn(<!K8f{d!P@kB~FQi}kMG0W75iGl`uO>Sk(h=>ggphU^^X7-6@zmz;ccVeT=mGVH?|<7r0!CMH{Wx}fy5RTk<2R$fUfB@;zTDQIBdH~GSjX
sh+bd`-_x=ESF9#8=`yN36=+xKx1*mPGZVYOYh?O<!bI}@e|3A<D5ck_bd4l?49-|u2f9d(87P<8XqeDNB_I*<CSD>EBrHcAV{asam>yyL2f%Erd4lo*
%kEeq7<41D?)cN_g|D?2Xb(=66cB!Ji&etVI>z=;k`Qfkb9F0Dwtnci`_XFsAn9XSoH`-q@nutFh?th_tdks9_jp)HT#cGbeT%RBG2U2gFPg-wCmG`p~
TT@0;ZiX0*ny&-vS3~{4x?DVi0qPGiYATGrP+niGuhsPqYF4}|6x{E3^L3;&K|%eL#rjHNbneE+=uWe`PfDBgA<nPd9OC?tzg8>EDNT^rANj4-7%;lGg
Ziq7{Q8OW!Q3?xJb%CUbQq1jQ9$j`y&b3ldJwE39guAY^=)o>x{cAyyT0N4k)5H!XzHN-#QJ${JWvD8TT{XPQ`<VJcVlk_>X8xqtREUd6V_RBHV$A7q?
`Q`>$6@hVQnt<#s$;@KTs?DewpfL)W4ko&o^=UQ5*YnWRGcW;(phRZdBU`tPf+_M>NlGE%=BQjVG59qmhQaLVYjNmj`NBT$T#Xhk0wK(b{8&`?C<%=lk
XT|6=|7uzXT8{5|V4eb6WM+uo!8u0(6`#b~}^jd8z=;c<@9p4I4A`21lVZLz+$-QYlKUAM+)_7r<<jBeTn)_<<&n-}UMtKC3!u6|yxaDUk2{tEA}h-Q@
b+*eCRw~be<kB08DCiTI1KpN$KH$0yWr3ve6tr3){ui{3xM*kA$hc52lvY6xi47J4(_v5c62lY%2v_7J}e}&|i){h69(Pq<njrt(AhZW9Gt2_5`K6ea{
)Cg_d!u|+v(*o~zYlXaD%Ay5ncF*ctlva88eu=Cm?5}?ROF(PA1od%dkCz?vPr>U0>sPIKu0gHS1_SmFQ?;k!{=RxoSX21j;ECsd>o?fHJmM!lpVx1e_
_;fqXQ&@Otq|4&?!#@Nf33Hx1@E8L9n?x;k68a^{%Zhg)H%ofmRqBPg3))_UNIW6=?ow(lh<(@_s?kYQrREq8LT}`dsbn6_k8aPYGU#6No}t>yx-3K!y
VtheZGNu>AAy_(b~ov){*)}__P+Ei!aWni7{jJ%0;_TTC&dXp#HR7TS8hiX|X@IJK=}clHD=xCn-JP6PekaDyWaDFy`oa)$Sv@B`DVwqbGal9}JnqYgi
X)-+=q`G$<>)pKM%$T4=R)H}t>VPjiI&{nQOnUwDny8U5!wtl#K=A6wvSzgE}9{uQgZkNZs<Uy0v|M_J&0-Sx*kQipdX>T}(=JsE9RMn3x2o$;hK*|E6
cewaI;hFc;$JUCj9#wyMa{|Wre(svu|PbX|nZ#X}j?G^F4rjPolu#eRj>!Vfl1*xqQAJI03DRVrZ_jN^S-02k1T6(2@asMn+pVHO&agF{=-)j}l4{6(o
Zjy@WKpN$4lMeoU86OaB{=19u`$ALOci>Bt)|b(}Y3YNS?Yk$`|M}VV*dMf>Dy4bjnS%P?Z%hzvD!$hzs8#l=S27wQkGi0C<nJ}4O?q>|{vsGeEk;w9I
DZRooS?qRXX^%{qvhbfg7uT$pR&JeJRiXK#Nj-Ebl)iaHulG7V5#`|V7`QPoUR>!&*s7BNNMfR-2ngd-w)!G_GV?_e5*W<(kCM+LCqPDK5yI~qF6<&f0
iv$N18V9HGMsJ3R-6_E7Y&9>4SQv<$Kgux#tIOoZo}K4(ngBj7nNpd280kB5fl&SAU%DpuQNtk`DFb<+#KBqDSv=OljwY_4CT{X^rri^kH3ThMNcQIZy
OcMjs4ANW;W<@&@%~`);QAeD>`QYe{SPEO37ww3UJLYuqgbtq*+OKgp)g-ygfMmaFtbtrCAaHef9wi<Ym@x^nl%_p=PCVt*g^OW;dxZ+6G$>sr81q__s
Szj8~jh|lVS4*Cmi(qCZx>yI^lKX0YGG3pcF8G@SUgxUk=qrLY*UDTW_`m@Y@JnlGuqJ0O}Ao}VGe8h=$;Hx74I-f1RUuQjlG&SrkUg(eSmenEtaOM4K
$UgCDZMI!edaDKvQiJq6){jyjVeKzE-wp8J;5Pf9zEpc-M8j&+Uj+?(VbXhJ|HSXF#QBgM7qkX>X*b~S!^x4+>*aYv>m0jF{5X&uO3TdE5Yh}W`>_9yO
gm!#wq3w_IreT9qqQ#Y6#IXv^hv#Uh>wco=#`Y7e^&f?GWp_s&USBDhe>OK{=M>I%twS+DPNuVOoH=YHP!xy^<%g30)9Gk{X3|oXA}D?m(9l>`0QmBGF
raXEz#eJ@uiFN!xlaK+_sOPzKb%_(O>HQZAoe5c!&B@Z2KKpOX~iU_>}kYZ>VoZ%f3W?>jhXJYP9WfeZRtqMr)+r2Irrhlwa)c=d=%eRJ!RJ{ja&~9T|
;y?$g?~@KK*tt}|}Y`r@`l^r|M8b4vSHtu21uD0>mk-y-TmdTbhbf%%*(<p9s$A9}FHi=q$f_iCm?dLv@FLVXoDfr9%_dD{lh|3gV@{8Lcyd^eYju35H
#Z)esas6kCLZ!z!p{vt&GE??1${rTi5C{1s!LG7|l^M(FJiG5mEn;YPliLpK_{CN~z@%MlAGxond3{jtpn?U_1{=q+h4?5NKfcj^ge;I9<>RniCxz}KU
f4`%>SwAc`=%0ldol49n`e_H!SUo=Q{ENfQ7x<u1eM-L{9`F|tb;=i`p>MX1^V`=|MvJNT8}IKE1D}+#v_hPpk=^G0n_fPw-#P=}^N!y<b3T%Z&J4dl?
&I$l&UXC3{oY)SKUn{7yJUSjR!>-8r~8)Dy59E*e8PJP-ha3J8=-!$#(Y1)vj4&TcdAyfK9sX?iTRAR+t;WMpU-Q6`re!kQ9t>|Qyc4Rs$Xesu6O~XYl
a5<r%tBTsGlaSC(c*H^;@W4N6*=t)bn}3{`}$pKkU6%)ACrlCHP<Rmg>O?H!*#&<-Ng+j=qpE!V5`&fR6s}!<V_%`(?+e)6)^-&P8S2)SDzAq`ja0m}T
Ci&X(>D>uc~HvH!6iRCs<nFZf`6&Ye5@Ki;kN#Phq(u2c4>4w!EWeP^+Mq&iQW&$4$z|IspE-UIjl+A?5$EURWpX|usH!}$>TDxs~%^AOTcS|iWVU)sF
UzjVaxJp{DZH?20}*IF+ltj}QN(wanW7o^4tgVLzq`VG_<S4%QVBMcjmMvzxliS_qA74Nim`Tl%BGY@mrx3MjP9P9J4xcHP7&7C);-P@D~ISxw3hx6Pg
HE8v`;QS143Hob_t`C^MjO!2LQ=ju8OBrwPl%735I;d|O(<7w8l$iqjfMx5e0`ceNGz#Pwr_}(|3`ZHDzb7`Y3+D6kF~xi#66;1u{DPaJK2-fB=EIURe
sR7tl&6^AD4McCe^fuunV&X>PK(lC#}d>q=W@spztYQ=)WS)=LjT7-T@jzfbMo{k?YKdFknG!#_ynVPV!kfVV%OvE6AA85J86R2p(YQ9{k4;KLH!@gn1
2RxDOaQpZ&y9c-_}Zp(gpE*18E~aEuYBG8fV}Kgj~(~h=2ats!;!2QkB+!llK+*k6Vmt<cEP%46y!MI?hMQ(VH7eFFwo|{nPeog!4yfh&HaTN|y_qZ{N
L+&kr-ZL+jgD|AP8<@2@GXIY^nGiKD53dZ4N!#2;IAIG>tEDd!ve_Z{`Getw<t`(=Gc>x#PcX-yrPE%f)LBkI#YO)hx9u)9```gH%zI}m^Tr$=b@r>c=
3K9&yp`^spI_+0BliP9~BGB1!nChiE&*PCBY*njt_327)bi!nc_<;$>z{@>sQ{6Qe5(va4CN{snn_S#)1l(sEAQZHNc8|zagfOVT(?$Ljc^ld-K`D;A7
ppJZFMuqc9vtH~k?e5MH*VpUXv_{=0z-Nf{4gEn)9$4tF*SfR6VSioor%h^v(}47eXr~g+@BEvy;r=%w=0A2|WBrPC_v)~}GPF70h~IBYkMB*)ca^J#{
)P0dR4~5~>F7;r$xg=nPO=}X3#q;1<c8;W$Pqtcr*{H=K~zQmh5D^GknsG!w;lMPY`1CxAMi`j71B|Db*Yely*12_9Q6<)Ka#xn_=)~l#QI#3%gF}RoX
{P$5x={i_mI|t#hTI!PI1HaX;uhpSasbT4l!TX2Q{8wDPI-hZwepzcPIrL;G?|ai2jh;3v60P8{;wOV`8czzUyn`U$y7wAJi|Cj{$s`;#=s?N3wjXu)p
d~qk;P?<PELKH1WpzIn-C;x0+&r^{sDSPsBfM+)r_SZSF(#4-{2@Bfbt-(-qF=nMl!JbiKHZ?{D0<Ps}%3nv3|TkJB6Si(+0tT2NlP1*k2yWum_$g3b=
}O|?4(z9dp6hZpvr=VHEXsFkq-H7y*r*nerxl`Ey^^9s^P$|<;G{T%NPSQ84fb;tSaHU<Uq6Z!l^d{d4`&X4Wx6!o=`4qHfbsB-S0Kc%=f@ip=u^}nN*
H<$hW!KuXg?Z>Ep3`LEBZ;69x^GfTL*a3A*S?o*955!`{`I$X-SbvQhHv5<RbDP%LpDn0!iZx1sU+^9p@k_U3SHty>dKLN~>gV*K^iu5X@OtOz0AJ{gw
og(|FDj+8OQ`_<L~}kk-$chjeHh5r82yjfI$Ue)pX5_8KbpoVsMGqx<osv$eWrN6hcJaSo%uYoen{%0i~h!`Ibi&a&_DmK@4{%)`f%>i`el(`v3~95Py
IWwdZ^z;(nEh&yxIYz*X3I`g>;R3IlVD|al;*?Kh(=A0X|Fgs-k3m+(rLVDZ>q@P0BsHl3IGdqJQx#!eIUD(fh^z_2uE?{<$ume{QRBh4>xsQ}&<S57u
w(hkMNbvh4KeA^#p6J@m&Fr%!y@v!9rVA8y0t{Bm<Xp}(_9U0S<2tzL)m&t(7KexX05$$_&*{1eK7^?@~Y+Mp&S7vx{H^D=>7%CgS{)~kwi#Qa+5GlBV
u=&wGIewRO+KH{_QG>~6r54FVksrpU@YMcFjV}FVCu?uj2JB%OS&zFgBUA?ZyA89kx-?9F|eD#|j$le+C#pw-vS*=cziq@F*<IetS3-LMDUn=9*P!PYS
<~H&VNnB1X+~4)2(c}Id0^cPm*$MrFtear{Ys#f^IDg(AuaxfiY{$6%RyRR>^fwOXui5&A`rMJVhDYg9eardJGc+M>C|;crrC;K!g!*~c4i{Me!x;62W
#t9&o$q|nCbc#4P+zF#c!%HLlIA1S7mWz>ugJV8N5ltd@H4;NnCLIZ?s3if-ZPLN{<79$|6YAeQGaBg^hs&EPFfH@5==V8XKVvVzo>rXWBodBu}AzotN
kmbXEwl3*7j@EqP5BF0qZ;wPYU2OgST5Fe|UFGN-N$P73U9y%=w?;hNNcKhd!ybFTIQWM@^GA;!{y?m>=DMj}u}%?NWMT-$Z^S^!=^I`l+QLqV%@geWQ
P%Jb3>O-D!;d>wCagNwTr1DDA(&`EMzgyF=;Gmd^bCJ~j>fKC{MrAQHCvn$nsE`1Egn?4;=L*<pzKBRez)z@N))cL3_OIhfaokDJZ_)K{@y0bi5p_Th>
1EAA_>j+65)@w@6XzvKBg9s^iY$P2dwKFj?)I6vIi{S)H5ze4^V$=T(F`bN8cC@t1l179v_3my0+@%l_!v{p_l%+Jhu&iS9Uzfig*@Lb@By=vA*edh3d
aYQ^$TcEBMKli`xPH7E1zNCoX&Ui@t#xJ`f^q)#CiD->}M}J79?*{RqN7p63!xS%^&x6s?!2SxW8|p**>>z$++f7Jn{k8&rT{4q>iSy|;d3R}T>!3d$I
pa}|=eK)ZD9zMp`ke1O@9Icv-3jV<wX;C|YuOFphve+NS_oR-MW_#j>XnSYgOMrt{1z_qAN3@NFJ8Wy8^i}$!hBi;uQU3a+5R?xHLqN#n7@gjSg}7pUk
0=W5I2|oKeu<o{as%>kk%1$QNY?&O+T!^%unz^{+~BX%x8n)zJvHX44YfV_bu>IwRXRyc)qRo7SbQ0y+ZyH>E*OW{7hxwa}1@oU8DXM%_HZJp}vK6u-c
4}f5-X>`%B5H@<MB_F!vB2oX)U~{_fcLEbzKHNB`c^i_;C~`^TF@+ERWj?v&m-zi-%o<v9&8zi&yv=Ue`31AI<4w~{vU|0pggjeeY<KFj7=6a77*hnNq
>-dksWaXBWCj#85&_%pd%SvC9nZI}IlXxayL-jZ*`&&-eSJMN!Up+6tF>)?a_iXUEp@0Q<A%K7=)2mT}L^-EZTh`Hx;f4!&R=Lq|V^)KXm7xUrRkS@Tl
iX@+`kl&=e68LF%ZxR2s`&?r@|M{wfbb+%Oa{eLuml3V`W&=E5UuvEZAIG=jg8fUWgfxx1l$bw!KM0>M?@xU^e>=>XpKcbRh5a>MBR{eXW&A+?+jIuN2
gy^5@z)u|oF84gOO^FmzFN~7NU(o3vL0vD*V~g1e7zO?;IG$>;*R`dG$DRfUsuGx#Eosm{;rJkqqd602mK$h#(de453Q2YG5g}p{<1=Rx(J>XrGwG|<B
PrSP&(`>ga1>TdGx~i={}ychVNbal!jZ{Km4I5r1vy&4c3@1`Udz1a;7F1SeMG);Rk={H_teq{p*#|)$=>>4YB)p@%#IiG+_R5Bz{+(*)3X29hC~d&u>
XN>(d42OVP^(K3zR;JmeSd{rtv!;4T!C=j*Bfeo9<Q;=}!VQ{wrhZLEJu-3!LI#UA)&LufDXuY_haKdAqwL5I>1d8>jox6o!E#IODY=c6ZDqczS?JF+T
V-~4*?D6K^PNoIEwp1(%(eM5d)Md+_(%0<WL3+LD$B0m`U7S10L<NQ}MJs^Hwz7E;Hk@Hvk2cLL^^ohFMrIZ$)MBtZX&FV?~bzwr<Hj|(B1?yAaEolu?
>4<MuP;cJokD21I$Lkxx@ArN6#s1)D2Wwxo8UkMvtDol`_=Duxfb_mNuUtxlc?;g(_Ja6%`7pxzvck>;^Zo2#;ra|UXxwOx-SfNTzs(1<4sz;*(i?A|`
M<a}DP0>kf&Y$;xbvnp+*;YAzq!A7w2qmK_PD-$J4Jt4okf@rN2*+2nV&XF;)nWetbd_}Q}Qo6a=1f&bhL_`(&}5{bHAsrkM$oqiwD-ve#`TB`ItibOj
JkmTRf{K{^M}_jA@Nf4v^m)R?Ys<TsW`}lsh*M@l7=lKfdd~*)Nd)ebWlyTdn61^}{a}Me>_^(;@rgN{juwNA*}C{v8Lz{}}x)@%bVNb<VGE?0+hsa?R
_j7G0cAqZ0U{$X`rZ9~R-l=X_-hd|~ZXCGpR0w!a|1SayLAmi(h%GrrCoTJN<=%)cymc_V*QQn#F6wO%9C$8MaRKIFd~fqzopbL`(-an8hNXw?<ZPnP2
p^D*NZuzwj%u82Q!o#g?fD_`D+)&LI^udAwg1%5yr(;E5jxw9mG#CZDHU&i>z{n0nv3C`alKz<#Cy|_mI>=3E6zSe8RH%S?`(7zF%ve82P_dA%MN@0BF
{Lz^#dH=G6^BMQOWPhrdDFXS^Yl{AGZFv*o6S`xZe}U?K%MR3kqxwy2s$)s(-m9BJI?hPX?4PXbE%;q(^sb2ijl_%mzPyR~h`hR_kghY05%I&vO%YQ%b
hGCEDc&utkL`SM!~WRLfj<!DxR3fYo4*SQzwdKF{wj=7aHq6sbvZD<+uB=N*T@<AH|_R9!u82I)_<+r6XKH|gF^@V!|0*^CApQt^V?7Q7sO9>IV3+~p_
4y3$<aR&vc9?lKW#s)3jNErnsoX789qO^cRljEZ*ODI__pEmHBQnU@oVLG`n0Z3*XW<Cy?KHA+uwdn?mu%wX~F)fjrD!&Jt@t8ym+vt2%J6ggX|N$DJ?
i0Fn`n*%?+hnqkbFvZ#_qSZ)x`Qj{IW!IcAieUW{lh-HR(cpWy-ZnIfVH{WnP+pI^BD$HDf-`O+Tqb)k0RF8V*#t;on<?c2<6lffDMwMu@!5x?xZ!uhH
V&5G7Y$&}J!`#1WZnVRmO#77*#FL#u&#rPQ3Ci6dky0~Kf7lRe7IkjIg9MVu9=Y{@<((i*`<V(jN{CT_sKU+1YE6l%x)0+AF>H&OZpzb~u>I?Pss&Ide
`q4*y&=ueZN$Pos^W$5SCXjv<kBa<0<-N=~f8P{+oF6;aV|`NRJRcs52l&Z~7?-d<(>E{9@5|2v{X_LGZkQixwN?<{b((_zBCccL<74Y!JaB)D*T6%3a
rY+XL*8ll=K22V(i*5dNcep9G|Ex`q?-l!L8|29e9fHWfbn&nU*3rS8+%QB(PfYRPNp5W|5VQyV*cQ|bM{9xJDpRy^nv+D?l!sw`hW5MN`7oh;QrNGpY
=(0T@J`EtR3LDvhQAKA^tda3I46zUXJko;Cg$|T4mh9{8E<BC11aotdEio_#f6c)}g-~`4j0#Y0x$Jt-q`TEQ8i>5!dG-e5^5F=tL=`B}G3eX}!5I9QJ
3+67!uvRBb%JSGglT>)jvV{C7r98}ZGWCu_vdQT5ZmcHR%vFH2)U=`#1p`HOzaOZ3m$7uP_2x~K}wKZ9eJ_zYYA0N?bj4_xrW<v>AxCkDMqh5gf=pud=
T>n`UT#v1&;K)KDy4-mr*>lZUp&crV(clKxd_ZIQR<EMrGxDlkVhSK&5^H;@xm&h;5J@_%w_xQ=Mex?0RM}2a84_oM;*dz46MB)N}ZK+os{H0jFnOwh>
q>_JHrG1?5>ON+Dwmcl5uOR9s`lFI9>%<?tCn?XTg+_dv{5}((H(niHhz~89^HtMzI6pX5M@lD~uY~x&i<2|In0Fe8ztY=7|KHX9F8NjW2l4aGPY&sJ|
2pJ+xZ7+J|LGr{HLbVLTjXDHb8<y}EBAf&XPp)A|INet|DI0@=Ra1XF0nq9lY;z8O%|L#SuctFr1jc>G^@yVJU_*|YGM5-uVaGsf0T$XGQ!pa`)90zpP
{JM7W_LYSTu0HXXhFE&xUGF0{nh`*&{wsKJ_7eEd~$r7u4PHf%&sKUCx1z>P@!5Pg}u~`U>g&O8!pt%rRf_PtFzVs~0{XJt-fDF8C#Z|1%%Rv_>1(*Bl
JdUv#_@{crJBo5Yv;dW!nnTmfJ6eU$Q%(&3J>b!h$Jb!e^fctXEHX&#2O#=f85IKOXxs$>7i67VVCp!R;!dc4_Ve0;uHzq`(j{P|sFJkVb#`lvsJqHWQ
C6eH26bw;M6e;}F0js0n-m12G(YYOtS$T%i7u5Z8o;eXGjDexuoD6VPE8XP%4KP12pN1{AjF<-cx8ZX3G*>Nd7?Bp->4~{YVM?!Uy66?#JrR={BpK65s
O*{C&e}v8+{01?Z^qIdVmH~XLBV<}n_*c}=-{-eN|H^WL-V?vSe{>V%5B`Mpt?rI@*gtXYz#36G#OxnyFQbG0O51KyI&&TY|5iKO6{U#>ChK4I&}IJUO
&bqfU%wT2lzx5P$e*5>A6mDk=)ZsK_uCxvF|z}F)%Q~03aqz;8j(Nf%=&HAhk7r$VSgz51ofHT3o68SWiSX>pI)FZQLFR!74c18V|{3%R2=Y=gWa%)^Z
owrpON2K?h5mNRW!hF5yuzmBcTrNJU^87poRTae=xt-)RC6}pJsKf68k3&h;NhKEAvOCvX02#TjM9KLk&B}{2_3g<YzUjejE9t(sa;2kS|NlM_ZT93jN
FF2Kh(k^@26dXX|++z9ZFrS~Ks^f0wgwP`YA$%sbTgFzZPN>$e|GUG`_LKH|IHX#!s(tWE&wXyLdO`&ZAP#Q8p)qdzIc@&W$6BwHo%eRg#RzDezkF#oj
N`gy|lyXRws{q06Q%%_Yzc~km)-T^;G?gh+$-K~8=|EJrVWT@Zs#Rl_T`C>nrpQRt_2Uv;+enxQbba4J}>dS`sI~DvL%jg=cfBFT!-;?`^1M2|0)h!X<
`%(k?Ldr5tIDebDJM!c2C9H2$`7$8>MA@^xltu#^=U3MNJ|Omca*q6Bm4vj0I8@|^>9-Z*<NmfC;q%QL`#UlQ`4jQyyO-B^KI<X(kFikiSpW7J=l?f<@
}Q3qTf1o+{kyEI(3-&Pq_n1UhZp46#(7HoYhSSg_V>*i=kG%fcesDntcUtQnT|_5zef8*>mcJ*NqBzm7WpaN?o`F|?OQ&iebrXnMt;&-?O+|Cyy6w=Gv
_ky(pp)R3G=hhhV!@cnfPmWr$YZjbW`Lfx$U=r{}c0-f%_+WJH|(QG9v!x9H2krh+}IFewB88qW>p~himcr`vdfMLtn=EBpNRBXGJcD3Fg;HhxzmFnc{
qrhhfU+JKEfF{#w0qMgC_UqyOsU5B4v&qXw*1<^G!UGu;bch)>oW{D?s8HsD`<e`>-0Q8954ALZv}fcZ{1xRc-77ZX@xDu*%SOK@M3ALxdvpfzg``Gur
*merK~!5;D(MUoTXzx}5mzwMVQ9`ZM>V16!t4&bK<dC=tfyotNSC#637zn;0sIo~sIzSnN~C=j1!XNT4l(q+A%_2G*1TWvczA^u!@G3O^6ZHwn$-4D>O
QzMo5&_MmcH<>-)KON<*Z^+-9T*05t>Q~Uh`dRl;e+nbmbN({hn$({QfAC+HGI`_qtoIJ^-)i@U`YtoF=bh63G3pCNy}87H=rfn|x49_sd}Md*5Z|-+E
A;oGz(#$bwzQP|15tJnf0WP|VSbe>!2emw#RYy`gpCiZgO&ZW0epElnezM(S|OzW<?Idp!`#_zTj-CC%Bzd{$0kw9KV03ZueF+O?^u8L4eHZ46qpZvkF
voI_!SXEs2{EH^dbIoxh{auQp0h9{j1yN9re|4^6`=X45r;0@$1&2KG|pP!umj-&wxM5?dIo>{BhC!>@i;*y!+%gx&it#*;YdTIuQOK!Sy-Qbr<KCu|F
<3KRly87V0A<e|mL+{(_JXFX%tz*2@7uDl3eX*4&>y-)}Wd)NkUncgYXG?=k<&f_MUcnmB$;^w;J3Nc@?wFVwGTW+|*U)#6@x)DI9l{64*>yl{RwlOKN
j)8~BpC|zh>uf?eUBH8}ow`RK%_g~I?$d9b>dlusQ&o>qENonuM?>2Ln@om*K(0`U!3&gkBe|>U1->M3M|CF74Nb66lL;S@4T*BH@=}(E@3A+LLRkxk<
#{L-1Qp|t#RIt9DpAXbGd#0G*T7H#K|1Im3F7u-k_(PFv9lD(V54+qSuL}H-TrDN)n=FUuFKTjoKzxN`t)9d$RofBbm(g8QUt)VWlmDB#)EBu_;P+;-Z
u0&}y)OAThuf-;{^Ly{K4`o}e&eZ5(O`XM*cZg-WMt6VxazEl9|~gbuQZ)NzegP{2h<nvE8?4{x=Q|Sd;@=5$VtHUac-xyR(|Ot^f!ZOK>l>!Ebx59dp
`m`$ZpBtcV$A^5g$-B&|k;{<y<0vI>-+R>w9y?`4PE=Ongh;?)T7t8nt-7xuXL7kj!f-<QGqm8|2SHJ!1Wyg-75wl)}aNEcB-Hr2fkY`inw2+CK3op~n
0q>IK|iE2ZG;Ui*mnHx<_d&X@6+_;XWW{_{-=TTxAXa)alG-r@O}na>BT|J2&t62Dlth@bQZi#PSrLe8&LBS!w1scYz0S@OEEhCYM{GR{x-QzOUv8QB}
)Bm75w$NGumCF*-c%fLU&zG*k=|IB+$aXyIi4*Vt&oYr07f6~w6g6sdLEU>;(n(2r5fBPvT{^-pfeqWgAXZGL1kAnGMP(hzccu{nxHN5_S{-*d0P=9|*
@xzPtS&sVY*I7RRe#2BcIKM=*aYg;3Hf``5V(+1K@OsO-rkH;;Z#e&BV_dPnu3m8dJL0fGe_RTc2J`3b6aD?~`tmVfio|l+!t=knN9s@MBk%`>cu#pg1
tZ|!ERmmF%x^;%{0b#&kFPvm4uJ;zlJl*bu|G~$qmTN=xB{P*E4MNFW10IVzgWx~;I9eIl-t<9mw9)B`QfOfK5<y7?4J)#?+2~Vp4h*&)@YMI9j?JoHR
R<A^ZoC?o!)3YHgB?jS_}~%qVT4XpOV%;`Ye|T*0&_rL+1Cp_f<iCwAi5k9tDTh2kZNrbfP|%jS}@i9Q1zpnabo!{>b*cLj7nrhRko|XG#6$<+%s_Q1k
3d`22&;{;hnA?&QCluL9@8JG+8EB|0(k+g$r3(9g(T3C<TqwJzY-N`60K|Mg|M)F(Z*t`l0@*9SbGRulR`fxI&AYv2zK4d@#QXCn`AeZE`Lns|C9f2;H
Al*qr<4)LA-<=UqHZ9CAYPgyWOR3EDj^4m4}r;f6he)JXn*B$+@(P%nDe{I-?zDusu`G@(*=7Rc8c|_>niJ&bCe7~LnpKXY(g!!)&gvh_-Y&i><9}i>)
{debeNB=;a?#7V%NQr^|pgLaOncvzD<EKc_U(S_xpXcl1{-d9jP#>q31L!w>>*r#+#`=FY?$m#l>l^w9?`gP2{#$RLA6^H|*OC1J(_#LuTHr5b-bJVWh
Y~huZ5tUw%(ompBmSv4fnV^=U+%#7NQ&Bdqkm^isGlnviA#R=Jv}1+wyO#G<3|V2&r*&b;=gsbP}o0j->|;T^0-5O_bt#Kh(Db@`ai-KGw@%9SH4xm58
H=6$ajAk<gbsMF0AWS(aaNClg~JRU9^C26RQ5^e9e5v)R+2L;3sH`S#)uITK%KHc?(rqL!}<{r6MOuA9!6qT!??u1<t4VmzE`7&(_F4JZ0A&@%gtb;6u
d7SAg%9_iN<mnb}-Caem%r@(B6Mx*-3~kCPAaQ-`I8`+GcgF`v=xHs_<KPv^n;Z-w|8nQJLUeVk7pC)|Ji4gJJSZ|^xja-+iv=SSKCzaz8uHeX*X`{X~
ar_is@gwedBzdcWy2K7-p1@dDxcmiK33_Zm9|D_MDP+wPJf4W+BFkcd55B+Ch&Q<U)vq#)mBR}q5HsoKPKEUr~g9-S-n%t~_Kb1VKB0sP{zwq-{A^NX%
a32@scXwUr8z{z@{R@Ap6Mu0Vgc|ajaGC;NWi6)UPaTXV^wULYQXeO{hA*tYTM7QJA`59v{eWw=$N8an1L)VO-Wc^~9NhFA_qU&cA1jpojQSJiGbcXJu
NMd0-}Z6yM*Pk0)c-%M8kpaxefN(3n&KaGoFA)IljmD|P!?F<z5)Gb@oZpz6)4k95Bh<g)<XY1lk>?H=ZkXyzfKaflJhO+vkb9*8;wDM{_SZ}(>iv$Te
82nlYlSQ-Vf-z3vKxTzg9lg4e(Ec_xOtSpWTZt;@8Lqe=4@;E9iS=r*;_N`99ZMJRkG5V*V<%&>s`(_LTDX9eU)S8pA33kH!i4QRZ6)pKsVrH9X(<1Ne
L4giY|@#34x@h~MYNjn?&b3-!4u$Nd85%khf-V*P!V(0>zFzjHx<ru)KtF?Ngz{1L<;@@cIXcgZgkPwL}|TPtZ&-_6AJ#q!LrY3&#rck(9>4(ey;xk3J
%3C}qbU*KSV6ZxC_2K@`ANCwpZZgW1SU-!iSv}EZ2S-<dc)K}}Q=nqir7vvu`4=H}1y3kIz|HZSRAbx)a3Fh;9T@oJ|pPerGwL2g4J6Sst->g1?PtcS_
S<u?PO@4LuIikO>DPHM9pIxiQ;8%<C(Iq}w+9l98aPHn5{U5K7^GA^<(;xoqAbKEwZd}Yg*0)|K)K|P8sUPn@JJe5lmN@?`)3Wzi-=CM$NBy-rgMXE2H
<R;)p*A2tu{}b6NwU13`t5X7KEOvb1LO~pC3V?<b|-Jl_mtzn1-{F?nNQ@08{ag5FSxd;KM<~l<X^~chy4{H_b^`yT?_h@**g1q{*Cbl@jaNEcb*?Z==
WIitB3s8618-|`EafKSf6s+DX_og+RqU`eHr{V=hrMB`KP>klYd^HUGN9RC_{fTc7;lO%{zyFhbIeri2keDSpC*#dr<#ltU#Y3GmA6%cd4b4A35A3Kl<
fe4tz+q?@yZ42U+zM&hKmXC!PZ{M1NwK0bgDlX9xT{aoLCTpV)Z7U)B1B_`B>jhCZV6J$BfiQeF=GtGf{Om!T|u;s^YDKz*do@k;-a!P4XURErANSBFQ
QkB2SpPaYT!@V%mLOcum%tkA!Ty-I!J{J&VY4)GBR_>q=7T|JS%PNzTmq`?{e$y^@BCFh%q6!;K1T;CA?<uu$P|2l8!@1shW74DDXhUC9BWF^7-zrPUk
b$J$2zq0SAv@TU&)CY4#Mg3&G34F1oE==%egxXhme!gZ(hWNcaQU6vyZCcd7TRGr&D9cF~`LC&r$?rP*%ZT&8^8)?3pt0qAcN&$@Z~PUXuz%Hw^1%6;4
WZAeDgFiX*H~#91)fjP?03<>3)VjIQK?M+{mCxruMl~}7mM2<r+)4l^|dF@CgA@?-c^gyKk|<a<iBcRf!~>j2eJFmx_$tCJVl>Z^e5Uk(0>(Td$>{`cM
pC+ZnlBn5LqKkd42m3`p}ZEn(zn6<Ok;amNF6>Jij11?(uv^k16;CVs}~r-(Xb+^)psd$o@t9c?LdPyFAFBU;E&%2-TN=^dp1#g8g%F!x{3=>kj%2xu`
M;zfT)1$qzqyDfRt=-3{?MZuQ|WC7cBM1ww9~soyhomt*z^6<A-#!DtM9m&_9n;Dh8OO)x*#>j&^{qM1UU%TxAi8}k$Ienx$hxeMyssnfVee~3oG{>(f
o&UpV#sn}oiZp_~<<s1BSCEH<s8wJ*l`C(q+bw%0rq0bf@?vnGfA@y0l@vR5`%CGZ-`hUAF`0JXu7TBMWtDDqcGHPXj^=<Tlf3ID~f1$pW%FYq>n;LJZ
-(;&dT7M6rkFUvEb3^`poL$jhdSp(G^%Zr&56!IGq>K8_nKX&Ny={hEKcAfWXVAY;KjmXU|0+}L{Ehft7|^E@;!`6(%7fGPf%{YTN)7!}@d7{Udw(Wvt
RG#!Ww`${3;KGwzV{fvy+<kI{A)jo7WpGJ@p0X#1N^gmjG?by8&d=C&lc0p0P!a>?-%wDEY81O=L7!;IT(ZA8yVh<`|~+_Q$Nr1fq%=j)+k4P)>|Mx3w
2rite@n(MtrGl=%0Pp&#(Z$Qk?`(<`>D8>%V)ZKY^vP|DA27&~N|l|JG<tenKljf1-OS-uQfTdMAGDF++VVyhRB9<+o@f{=gMK`K32kQ=C8cB?f;>>sj
RAo=3qE@3(g)*01O;@qS@RD)m{CWdeSI`T{@kTYn8Y9o*lhmVm!**gW5}v2lRDqN41fkCQ2ybI0|qyyTAgThbVUKjA&L?0+qnR~z}ku+RC0f0`ADf0M8
o;r_mgJMdfD>p*{&?nb44iS0vwA-AfG_(*yGr2e%ZgI|;D`Kv^IJvbh2$p7L#^nbE%e#82q8bUuoQ;*bF%^mkme$ueqQXf4Gk>AAnrbB)7P4B|^+Gr;S
%wNiq_=aQye-xoS?l<7`lt;TneCRqI;H%{0Hl_d2P$B-H;ewwSh}Hu9{#>@E<R@99rb_(_4fv!e90}lCgsPMOCKf&1U*XSE`a8U5;O}TcEvZlE9+eXH$
72rt07nj83HYHf@Zc|zjlwbgx5~?a`0j~8e#IhwLSIzrq-)gY+OmNDSQfWa;1kvH0{GI%yL71Uewj=<Kk*6pG|PMR=zr)PL*jR*;R*c(bF*vFzhK}(ze
@~y=<nB-dD~<Cjh0vHSBMkhS8SZdd_J>`{XMbWP+vn->rP5*@5hYzp^i^{kJkdfU8wga^;K^bo_}Ol5Asi^w-WjsBF_4pFKl1LAC7moCiUq8`jgr13Fj
xVg!;x4{SELpu@Q8L|CcoCQ>)Ph{u7dJ-szt-dxq4H2`$X0Gk@BpzT<HdoLFB;#AoSdm+NCWGQq!8PB!`*mc5<Ns6VMKh+la6KJeGJO8mRn_D$kXUJCe
YmjAe5K9jYZ*gux?{YcLL8++<+g!vQrG4<R={hNo`xI+J|JA%GvAW{qSaiLB6^uO7f0|)2F==sC{?5$Z}JvzYOc%ptG{>QezrapuAREb}!B<f>1s)GHW
wad#1@pU+&zkzr|UrEmPmeMEwyy3C`)4G7aEc)`mL;v(ceR0cOXyi{N;nl(VRtxG^n{G^hfVJ;zsSkX}iNCz8*xyYPCqw+~{OBXt&Doj$4jY&F^lXXwL
adJbHTLIOeROeuRoTM&P|Nv){OAh!HlcVb&u91cF6qDLPVUH$wo{MurAI~ofbHlCeJhb)z(2Es$B6piH>be-NIoa@7qgP+iu`0@K6<Dh%LDMAS#WMaA2
J)c2h?9mKVM<}JGUq2Grez3gY~!UdN^Oh_{9EY^md7_TAd4gewdG+=pVm2-2cihr2dJsGuVIhHy@w+h|3cCIp*g`eemt#!T!y8OnoU)^r-*P-ojr(Q_p
+kcbOR;$xm|i1O2r=3H58#?HT%2!dp(#AAMQqPgwe+Lw|z)X8?Un`C?;zSYfXz;rWF-^bZx$Rea{pmmc*6=FX1wWp@Gpy;_$(>@WEZ@P9q^yVB`jw|jD
aRrN0))bGih{+)8uy5aZTpVukzsSD@_TZU;vA1xdAl?L_Ebj*ix*)Kcnk9AEO@q1DuzlinE3;2)hW;<u}r{iQpe$4PqeweOdeyxaWg!zNytv8Gx=YHxT
|DBx>zjAdYLBCaO;t%|3#ZU(RLo)g`*1yohqT=-r3gQQ<GyFrc=QV-<k^DYE|1#1V!!y?ZYSqY*KWzO5@Lk3;J>&PAp9lQuWcitJe${*O{FT-!{SV3o^
x1R!d&!*t_qHYQNuLw-8J#8Z``M(#d{!v&Vn}}ucgp$TxHb7;eY~9l`Hi~~#4jrHgYngE(?7!Bjfl_QjSfT39~<ajOLn&<VSQib#E&ZX+YtCgZ@k0#k#
z@8JU@A@Kp#qY^Zbqc`lGz*KXq+mK9}oLD@XolRUP6>_Zjt-G&_CZ{I({Y0{dfjL46l%BZ>Q?T#G&8hqFR_ioMgC`~=N*ZLF_*3;u(dvJn^h>%F=W{rR
dP_}%{1W`6379|iI8Nk#tF2K_Hpe7p<%r&QyL{?4~PQJDXSJ@{`0a-aO4NRb=V$L>4M3+vZuA-}M~&?0|B)+Wd=)!jIyzWAkLf2Qc7z6;dM_`&a`L)Je
7sng~Bw|R%ZnrS=mFBUTo`u>L6o(#yJSU0&phwh60-A&D=zss?v{!}YIV1B7wh~Jfz#f<t|W4R=Lx1*vyh*fz@eud^;p44BRv3@jfZTjaJ%9Z-3kEIR%
p0$mD-^-$40Q{)3zf*tPHu4?jD@SJ;Vf~#V=v(H#u_b;z(3Z?!dKUO&!kBHq9}?s9ZchKU3+GFg5#;Fag#Ll}w%od5{n&QO`O^9ge$qETeD|R5<*vgMe
&4NH5}(_<!#_^)M+f>d%x>EY`@``F`K`UvE9$fQOXw4+-<$~jA<<s(`*+vSLH;%CBfpgF*{Hz&9Jfm92c;VH4J1tu&N!d*egXeHIbC3V=1O)Yeq@pj$l
tNw@Nbrsbj|B;IG+&bzZcUVNx6^VKb9RU_yaoX=Ch_h?8l^j;3_hSuNhw~%t!S}hx(DN?UVX?tL_cwhtqknKIol*?=?hzcc`y9exd%zI>)7j^F3%{{pR
A?qJDEC;BWIQZ1mBewi4xz^&>@#4)*6_STesFUs+!VVSxNfI2!ruR+?t0Z`0>eB|qvg1U^#j%kUo)dh<ej?LGxR)Y2|j>Q5cyMice<^pYb#3e=S6d$}x
i><{rlf1?&M`SsuW4g79Jz27lk&t!-C=VCkUA5ov*0*UzL(}?;zjspKkOTJvdzqYh>hy2Xb)Lh~HGl%-We(l2lGkg0_AM5|B-045GK6Q~l&5Hx|l>?Ld
ap5sJQ@>#s>=B<|5Bl>OE$58-^O}C3KPxLb@L9E|wlIGaNssy=^3b8ayB;KrFLu`H;QT4t!0*J){zQJ{Yu;(#{MkOJ|76ZR;D5wp-9i2(hB40XShEE7k
C>K|5$CHZ^3z)OdPl_fyVj-umgL;2&((Z`-!9HJ^y3uyIqe~T)_Vo|lfvk|KY0DN9wC2lcOCj;EZ)e^G`X3(#P1F+#4lYp(3dmReuVfYl<A!KJwt@}e)
a4F-(dxHoTGn~%=IDiC%-^{Lxis#`>*}kl>T*%H}Ds=-1e!DVjjTX6Y53B{mI?SoBC*027MewQ~~fo-#S$We@aYm$(8)0CHc?cTn4@<3yl=~UpaapKNR
M4M*Z{S>Sz64Bk)&+J314;eo(eep5Ka#`AVRk$xrIZ$_4q&^+SC-JNW4j8rtMWenx@%Muhzt`oBUnRi1C%X9@g_Q}2P#6VmgtM}IPV0Y8)b)t3Hl%H7=
~KM&n4`hWUr!uh!-T>9G{FD3Qm7BT%>Q>nW_eKDz_9}=tHhR?@)UBG`7$FWC!&i3Jk{>3l`K37o!4gH;3Uye7J4>yd$!}(sS<Of@34S!d03T60DiNgZ=
2wAw8cF<ow_XF@V<&94Lan%|TzwsLOfgcpp2>rQSE1TTkTMPOOf$G;D{IlI-i~OV4^?><;aE`!N$L2#lp}v3a$PbsdA^3e#;7vEEFAit$n*-T4Ilq&&0
sY<M-~xXqwf9M&@8#sdhxjo2x<Y;`U+EtvTPo}KtBv`8AeTA$&1NI*(7!c;Kb@jhcjV`pdY^OtatdAgQ&cltpRnAjpg-Eq;ruDC9?+N7<|*`VMcsFo)Q
9RoUqgi5J^lNt{($=DRRDaE6c}=j{z>nlvVVVcJo2lI2k|5Mebd7I4?37Xd=Fxo`U8(g_k{eY%tpx1%*6@%ZJF_*|D*h=h|e^R5BhsPFVh{)PxnTBKeu
1g|8;+CEP&sNWYovP$>zjYR!*mj^?!4E;5Rwx6!$k%2M_XdyaV+I?Xu1KG8rBN<j<=)@FTS?vwtXpbV+`R9nyc!-?lhEu*V<bM=wv0^ZRl||F3H=q5j}
*1pSKKKlRA(YfMK?;+Nhz`m1X9NdIoHg8%vV{w8<wYj0E34_V*)z+XsCGza;gxAHmPw~m+}{yOr&e~EQHV*UCNQw#BL@Miw)-A(FS`1_FaxlDq;)-Qf3
`8~>{OZ|<7?lb>i6)p7l7p*J&ABDAmKU1u%8~A<MaQ?=8TbbUdA0h0Y`I#|$OXxpc+vuN3RvGg1edo&hvYKzO|3WjTKWpkN$gg&nsP7}qm{Q+Zb<8>I-
!uC2ncbJqxPPCN@kd^d>HqDv=ZqiYh68<XIUW7f??nZEka))>`ZH=iKzx^+{)zhfm#S2VPp{#BC-lvm{uk%VkAJ{^E#dssrv>n@*>Uc4@O=A+it~&6t%
Ln@xdI>ft)Er&|089RGJmQjeblG&HNpH#3OXm?C$g>FB>&Y)p#NeiK^yvcA~IC?Gs_$5BW9ktVSm&Pp-<u{`VIc{u^YaCuM^Q?fcc5?n1bIJ$+v|0u|E
gC+Eb+P&hyc@Q{Uzj8PJzft@WM!g2;Lzzmd!70rf+_!}<3&L%1NnYxmD>;zNcm@lopy@ujV$f&5aujg>`xtl$3IS(o|<#VjX&d?2Xb8@xIW;=_7OePj3
8<$O6XT+A<&jQWVVe!LU^*Gs3=|D1P9_&b;<>x}q+Xe5{~sqY;4bm631`pefk{G|+4YvTO<E}%K*r_1)^iu&!+nE}5nKcp`E^E&j!gnV(}k6Z_%oc;|%
cY^t?lCSB{rW!W=xAJ*Nep5UH{xY_9HT^kipZ=WU^{9UIpPDzs$Kfb}evX>9`$Omld-ay_acw}qK-4k)W!=^Ff%B(o1~r~vGKYR}9@KmAceC=IK;K1<W
_Z7F&PK`p$AS5!JT0NG_&rJ9^rwGJP5LA6M=9s4wuAg2v(*LhQ|)3+d`&)qerJ~TfKRi;<4|CI>UBZ<ct@L1|HS3|KK_Pe=u2gt`=n(5Vw0kOp)|MX--
yq?yF-5A_c0%r^vEFptzK^6Um|A(`SW74qJHy;`a+gEZvcN;%RQI)uPj@7$WIp+_>W0O98-UDC#Li_NkaA?+{k|upESYxcSLng=|BBia6WixhBNxtjo0
MQcUuo!U#htY^>w>9>H|%)J^BavK%u|lC4)YEt*+bfcM(pxLw+RYofZ0PN;hcJKQd3rzg`Ra<Jk?5`fbXmoMM0PHOyDC&<p6VI{)nGpVEndPZ#dqIpO|
oLg4QW_1Q=L61o1H{m;YcQsVW&9`&(g*X<YLuUPd*_<Xs^=jTs?9Qn_u{!m}^S^-}vL=kUr{#_@yzlNCPedxD2_frS)bLIknB@|yJ{?s<c=)Y#$7WDN3
^&x!Z=Z+o`KXH!9PZ75q`m42lcESJ8#(_!x?Jn!L$e*3lKVY+h|B@z@g7I5DSZ(wNH&%lFyqb2&57$lm!}whr2dsbhvH*X}&83?7sAMXrzr0>izfHb$Q
9n7s8~jK`o1y;5ZF$%tKH@fje}j50p)VH6>)Q?I=R)l051oyO|8ri;H_o@W>0<rJg-8El{k{V}G3&Iu)c<R$h)=nB7*XFK8=2(yBv<fbVlhbQk2I}~8v
FCQK!39KdM@`*Xu8Dr%f%h_o4x<A{xm(*ubwQoT;fk%pZ>7R58kgShx`rwP(2vt#P46AAN^f_AK+iVrFc#LkrS!(C%x`5{}J|LS)#s{Z(G*a@u2~Ji#Z
tc{`!NE@%3Jj-)4wJVt+B*naH1l6#VSmzD3~2XU{qMGmdIYh>yADZ$I?63&7ve)aM%dtd{q3;4dJw&ItPJs!~zER%y+i=>OhdI}h>cGWzl7Sex`e6&Lt
N3iWD}-{@LD@3#i!mi#OIM}K*GVE^NFdW>-X9gc`Emb@5Y{wQJ_{=<RTsK^g<-*<lapQ8`rv%DCSzb@xZ>MswXDf^@OuAqPAc0qhm90kxPP@NIy+alWW
d^gJ_^<{e0r_A)(fchb;82(LxxbA^J$gO+crN6kOddT0$H`Je!*N}PswAJYX*WXK^e~^jskoB+dl0ELP6jsz%uinJx+tU&CcOSii`eA25eHyoU06#_XM
$}IbqYLYgWqhPQLT=1ae>i<X{!4cr(qBtkLBH9uJ@aRN-GqOjrUo(l2gZK3C%@$Ye?vuW?R&sys=YS&y+S_g)K`5kNARx<yqfxp4e_MD{HB-i`=$N^>%
%`m-^UTo^iF@c>67>-W74F5>NbWymL$4M=&Op(V*q}x9IC(v*MVKIfAc<Xd%(wpI{72c@%%yj$nNTa`W`Kv`rxL^`Bbrc0Kchf0sKEKU)IU*YM&O=56+
u?@=xVY2l-##`oT9#tsj0;<Bj-|?T-_@|GT~}z<>B*%Km=#+`<1)9mweKS<b}#(PuDrz;~$K1o%^-*CF)vM0~*f{Fi^v1^96FTMQ!qGXv_s$yRfN{ps}
u{ktbutUn<ZIr(Q^d&~Z7L;V0hF3z@!^U<3X?4Mqz7tWWj4(1DzSx@0FoSpoF{JZ!}{G%ovsE<+xefT%2<55EVM;KE-#<*dAswn0T{GrS?H`F(1XFKAL
-h)j6{OZCwpgvNfCF`g0q(pvU1}*kq)E)F2Ev3B#KD@TeQeyu2+5+FBt_Hv#M%Fed=x>sIsK0NDCGdOSqx#ACbylFCCZzk2`nG+$#QJ$p!Qb&zvq1e}`
M2i@_*k`i5`VVppnvfTRIx(-yADwQXtKHmzFyM%0{y*AEK>TfkJ3K!m!OQH&zET?KVKR9Bh>F^+`bbZ^ST_VuYbpUz4odP{b`n;{tVA|SbF65)g#Uids
EE!Jar(h*niqL<pIBFF;%FqJZ+=@l_|X``R|2oWQb4oivA<!O<{d;abBFCJGT=27<Z*HzVuhy2VU<~^sm*O7WqHd9r{0t>`GW4QJ6NVuY8_=Qsloz(`E
iR5?p`xs1JW<d2W#3uD->I_|QUidH$5BuZ7Z5*x$LB6X=5~8|ph*VdG5y*XE^w|B~D*SM2{<HT*xtWr+Dzpz1H^CkWAbQ6GJ(U*JzAFDJmK2&bPUsPCc
&@>5IEpY#_pyCP1hZ$SQ;+U<_8zpW?Zdv<?^3eLAsujrq752)Xx7(M#K_EqBJ?67sG{`hlA{K~S0`A()zhvbKRI+(wCiYlNlEFAOQLVR*k@V^bYw4g67
g)JHP|GPm_<cIQONB=uHO@Mz8!{F+p{xJhSpP=3xsZW*-R=B_Y9QUu*^Njitv6G^|E-qu%FRnf2`Wwy2KU1AK`{&yAoFabbO_%zM(c{OTP9(&~R^x>Jk
^RWasSi+)zx-@NKQ2)7(qaAiUXcH^S1uOT=W5hOejdDLPpprZ<g&jo@zDRx<=F%NI+-WEkK`|l4d&C1y=Hv1g+qM&rR`F`|McMgw`U7J-@^*}pt1T)uK
az?3;hG!SxJ6b6p<fiK8p^nuc2EB>)S2$v1dkiiTDtbA0!N|r2h5uVgMhg`cLq0Yc+NepR=Zt+^OHIZKyBYSt0(4?dQn(&b^28DYF_^_E&c8N0a*44fw
lc+9UzKHq$rC2=V#e?Bf1t?FaK`{e5X6KWQj9Uvhmvq(AiiTo8Y@%An63yW#qd>wkyWC9Y4qQh(xm`V$|z@Kx52UJ3kNZEd^<`cMA&F{1u;M*fFZZ#%g
D;{CL-f46(=pG->zd+gt0KS>ck4~+q?&slWfZ<uvm)}KmJUbudgF8!;A-lB)|^|hgX+P9*mex9*&=nrbiBjBHO#REQDbdm@8wNcl``Dn^5%*V22=dwin
(nsV!+2@G(^iRtHzE$+!Km2^np}$IWqkn?Zao6-8*nCdN-$nyvO8#SzUWlJt)8Dv1g1?d@4>kk(CtYIdo0f-3O?}h{@Nc>Op#M!ac<<QXExiHpEs-fPz
jF)fTg^9|ueg4X^XI~GsK44)fuG2A=|%q_d0QN*Up5-hzvdFZkl)>m5A=^zr3?OP_RSyQ?~wVk&w>7>@|yYGY(#!%p`Ouy5lP1R$u}*gKB)NuKhILVk4
OG=r?~O`ad$y|`N${!t{I{KDuQn3j{EOt1^Nq`b@gz*I`z9n{o)$@f!c8d&(FS7us-hu8-BkJe%v=czdJAbo21Zp%&pD>_)Br_UZIa9Z}UF-v)}Xkj{W
WWNrw3Bo;J{rv$8hl54WL;^HKKB^w+be1@JSXqy6X?dM?hFTD$JxKa+)F7w5CQ+ZNFG4xTaiy`uNNg8!hpXYflT5d=@vC(V%j5amjLoGfS!=-++H!Jl`
;BL{vySN10BzhsK_EtJQ|<NW)OGyXKfCGovYkNizJzkG;auT~Y}qh|phmW7VO{$!`ysc^pLyF2DzO8c8P!av<fasSl!E@gh5mmSuJ2K4d&<WFNh8V;A#
Uv@h<KMgqx!2gO>?TPuTFiw{?@*{T)eTYb1$4A76^zwxM(zpJkzLvj?>ECUQ8_;+8)$0Pj&h4A*e>M-$5B8MwFk*f*F6ob=gy`=$Vjh*)Uxt;jex0tMf
AI@zkNm~5M;GkhY@(<pzJIaqQ(wfMQ=k2)I`jt}n~c9s@;u}IO4gD1@9jC6Q9sUszH|20o}AB3)iv=e_K5S9U4{7VsVxEhLE);^1M#DrbrSS9>^b!9g<
;QG|JU<mfcUnvpwISwz6$-H)cGjGd~-L%`)k+Kf9BIuqeA_od(`*yHY4VLlQHUdL(K+^pH}O9!uKDtKK)B}TkuEo;GP1XFI?+t;`ur0kAC<W`V~Sf*CF
^RvV9&vKi0K(G2(mf9!k_d(X0eM*Y8ZoA5HHv`cG=mA^*x6SReLx{LY2=fyAP}rXI3Con=itKSkF2<Y&%)*3ZUvQ=EU64t#;6w8%fnnzKIm#j24fKlNL
K{Yj+<{jET`7{nhKy7$u`ScR-Vch?p8;kI6~fB%>t$Hd1ZBjE4ksMp5xI|S{5{%RTa$M^n0-{O})Q<ME|y9a!2rhV?5?<}V#^ovw`0e$h<_~vhzPYhn@
&l+NI&T+mOca8JAYV2@6xG$KW$u;;9YIZFa(AQHXgZxi_Sy3PGwSoVFBe#}5`NN}__^#G-NBy<6iT<-?wOYi#?%R!;{goB;Cxo`0a(-dZpGv4{;|Kp|u
i!5xoUIFfy}FA~ALU;2$n&%9FVJ6B{MrTn&l?}xz|YvB0sk9ewJ(TIfo*dA6{*q1^%oBC!I3g>s4s8b;lD1#DTV*j_t0)~emT|Y-ypAv5B%1jSL)+9%K
-X$YUvL#-_q14^}m)koWGiq6dv(`c|?BOYX|&wAiuc3zLDUEA9C>m=<lgRo<G8_E?wj&_Gw3bzx`o={8hfSF@F>LTLFBzn8X(F*^X$FfBE#0KMGNr=#N
P5aR>fVHu}YT`s@A02>Ow+VrhJR*!!r+-!HjKeq%#ah(G@I4SiL$<+Fcb?|Z~A8$;+{Im*kYf3<MeJb$Yx_%WKiZ^!7bXibCs$f65<WJj(-`qzZ+_J-G
^74`MS%3IUlR_VY$Gn4wz7jZ<D^`I{lj&3KMZ{}WIqJAhe%m=;?yhr?dAVZ(UliLFL+S+-!%nyQ7%Kq4A2YiK4_9Nm?+Ilj=`QexF2mZ$Y2K}X%&&CX&
Ki`61XBmqF>!W5d!TMIBIq`+Yw*J9K+5z>cTp9Qzp{>UBKW+>UBd$Li{&AU;`qU>b7tR6Cx4D6TL1vC5_LmoP;2RaWc`Tt1V9ly2o?rdr52&~gm-@nQ&
acIG+D(u@3{?0p)JBH<=X?L&xIc=Teen5~^-eOJ58p$tgY{*;B=)~!oBB56$mM)2d#3d7@R!8zt+gHbjk^Z(C({eq|8pxf#`)JTJ>ZMg$Bp`fO%3x4p`
JgOUwq?F_lfv_Jz>5T2sMGejU@E(kN(VYpy2#14eAFtH<$5$do+4K_2JrT{_&4LHuv{!`^W$O$N#Y#e*dcW$*;fuOI!L!x7GTu|NS5T?T@4^llS*O5cp
?EuhRdZ|NQIv{&ju-y1sv1-@mT!U)T4q>-+!Z`u_9(EU#!w|1_=mkM+-g{-6DX|N7s*|NF-ux8#1`me=b0@BZ5#>%9E+;=O!q|FKKX)%G91{_mf^^#9e
De!u>I|E1qw^KZWEKk7^0$FR%G%l8@lUQtFqcqIEG7+mt?_~;e?OMl;;qhcN>dA*lHRX-iW^`;(#?M|^6k2b~mG(E0AU1g_QMl<j~;o2U0S=#*bzi$<u
we^3$|DXOX|Ng#d|Mm{FMzKC-LvJzhMz5|~b#}XF+P-!Nozd^lA4*+sRA1}2{A~UD@AqMGwWQzg|L1@I{(ZOKudDTIWqrElI{2(cjnQ-Q>-$>2KmYUl_
x)de{@<?u_x(Hle*O3T^Z)!ke}3OTy?>+srQh@C-~S)pzyIg%&%wStU&>)s4x{5gT|d9q*KV2IR_4F|_w+ol)9ZF5;)dClMtU^rtGnTDd2G$qZtgdwa#
Yw;t07gl!?Tm0z2o5UzBtX~FnfpJQaS$p`b8|ga+T>HrxVNT_x<1hyY)Xr!H4v>C^#7Xqx0RFf86u?cTfI(`(3BYGVHb5{ZGTcy+`7hte=q+8OLe+)ji
lEJ>R0p=p{2v?B${>TTybaSHslQjGgg%$+xY4i=5>#naMk&+Kc!2>O|^goX)Jk8n2YuG=9~)<7lnf^6avd``y#9j(&&k>#JHvfBU>Y|DJwt!cZF?2T%D
ik*s?AD5asX@wZj;&+F~#FKuXa_xq_Vytf=(AM)@dAN|r5Ub}op<Jda1%+70ZmVf`gQQobea^er&dU4z-L;cUcZ(65SCu9HanaR4Difl5A>bP@tTgspJ
Bic$@9j{fn(pHz{UfF0$E81uad99tA)3H*XE|X}ovbUP?`~I1V)Tre85td@@9{cs5e=FgAeU)F0q+KuDSI;v><!7qgMB;}_b8DT%@_A^=pX1D~<F|Iy>
}RicmfgX4{w&<cZaGHXJ<HwKsvRZ2pO1Q|^Lp6`gr^0ra+G(HB<fk#tvucG2daEbW4+$$jiRMLzPIDA=P5gCW36n<-BT2c-Y#m&EAJF`M*F?$ymULNZ`
t`|K7(AA|MvXFvQhr>H!5l&@A}nWe;esZsV~olsBF{g?Uh98tfFk)xNB<G7_OAlaH-T`qf*z}-`3A=COl`^7OHX{MWVj_`rBSu{;Bzp)N%N6H>u{VU0G
KyMo+C*XLo(FC+qYsA9joD-`7jnZ=S<r<Jp@^&9X6T{Q38_;}0wIGunJau+r~QChhf;J@${L+z8usRCUFErpqfy|NHuF-in<tf^t!tjmvE);{H7qN4r?
ozFN8Kzpd}EsVrJXt3JQv=Fm=~bgC>h?SD){{_Xbr^JGk_?XMK%zx;JZe*ew=aXWASOiB*d`}dvQcIS^@|K(qQ;g8)pPk#N`dbR(zR=*={Hl1BN8SU1$
|I}{%@n?eb?|))v)c*S?_WsQ$j{f#fa{EucKR@t$R&QUo?fSmm{P|hGKlSgqpe6UE811m@V{`%>$XXpick$jygmH(L<Rgr8M$rLqA9d?NE?6v$_<?c8V
==?){!B_}M{8$yjB9SDN;}~FljHQp!v~yH*-hqvLs*@4fOdM-n>8^GGRH~-a2NkD#pj0~QJ`I#t;18}uXgBoy1+QK+`Ir67sc@exeqbu+87r`?h14Sd3
D!G2QEqv<C^WZexlv3q&nn=l-!%59URHh2jg_3-vV4%kF<z%l3fdMBGDMl0LPQ#a)s|N26x)s%-5#|$1RHm+KJ6^>y37MJkmIBo}ELC^InBbyYty9tQv
p885&mw@6V#m665&JZU#DwKDs)9Q|&)1(rw#A1#nkkFQ=sQzkS%bC{O+55zd*rXm^*+$|jvmnLutw_8%*}?)KV*`<;y$+R=V@wLm+0Ii5ur_qNV0z$wK
pn$RvLIcI2BFGekl^9)~%F%FrAHtiCMa$(SJa2(<LqwWxJX}LE#0S@M9;R0~nWjvlzZYNaNq?_GmXs0XDnQ*Xn)l3?HjeExD0PFw!Uac|iTO7}TlXyWf
p`A^sTZE(Ebif70=jfx|95-!^a+QIGak?#}3E=*jX@gEJTZ1{_d<!SSIN>Z>ZH!YpYlU)}W)fkXp?5bJM~Kfthg_1|P+O(+7hL&a6E1)IoFIoPZkmg6a
&w)v&`v-5AIRl}$CHb8d$8UR4jCxCe*F+zQ`(*88{8lBbAla_-Fvx!Gkr4{*uARJaSk}Nx6l`~OD^Y>Lyo3X%55%R5%$mfI_CcE79G$H)u=JUI50Brka
L!;`5bUiJ+fwiOWj*C<&LIRjd7u$i!ta5k7@<FxG1H`1>@@VWrA_(NS98u6Kv06C+6J86O41s#cP3aLR{#eGg#}lLpp!|MmvLcp+io@X?SDYpY3i4x`e
pgK9J+lLp8+uKRsUt#+~u*1UoL%aYEW*DeV)U&(oR$ZV-x2gmI6j%2@yMtJ~(dMSLR2EvZ|bcBQ9q>;1L<-O%;%y4>-$xW7YJ!TMHed4b<ItY;W^i)Ju
xQEurrL40+NrzXaQX1j&>qbyS&udl)};UM;H3OKx|N*m*#QE{eRe9zJV7gl%10?%JlWXPGQiH7(b8%`Qx{bb1+a3tAVw;;D>_M0=T-$k|ooI}y(3gCRk
ZMVQUcpq1=6H~_91K>2K_L^WE8NPJLktxlp1G=#PenYM`%SJZnKJq}?J^qT{->@5CT;?@qXTYJS+KF&FuNjf9`LHDHpUw4YH2xY_pQQ!9-%dB6yQrnr#
<)wCR%61AueT8Ery8FCXZR)a2Dsc^k&cuL`9Ilvk6z`qc3bejoGwQKgJD7GcBXTV*kDSxK{UZ&vVqe5@5SD0j3rg0ZmXnIjq~=ty*|KU&SyShgnmxBqJ
iT8?h;x#=p0)9%rQ>XFK-|FW8aU@7`N%l-lg0T;=fipkKD%nZC`*Be^0f2g75dl{_!mT-GA|_0^BS5Xgbc{GOAqUFT)k$w{Xsj80Sm>XL%x=@4FTO_vr
3y-2XQZfSjQCE>FPK^@ZzVeJ$){OFOsIn{-Qe%jff`&Nx36=~Dsjq<Ot5;^T26lP;7TRLZ%^N1QLEWZp?PUd3b3;ewMirJPr<eqmhfFLpS;tj*EHIM?0
15Z~2~r(=Cu#Vo}*d3eiHz)7~%f$^`54E%m3-&M+y9T>m-e&iy*y4iimb%=eZ1Gv1s+-jsd`+eM>8ctKlJ(_dL#`$LlTi7|OOEt#thv}mL9JraBA!n~;
1=e?ME-kLFR(>X3=$%NATNRo-#r+-bw++Va@gT<eqR#isU+l0VT;#dQK$mmnGxuL}>C=wR`Bcbn9OIne{@we26qWz3e`lT{KG?=51{`9Ocjm}nNACmVv
YlI;6RzvY55her$baSN?c@8)KutD))4RtMa8v*GHnIMmYq6!>vYG?V>&LSxo_}w1fLyrR+ZnJ!SJ$T$beeFI!_G!&?{NOs?sOCbj`$wx7o2aUV-OB~v1
8gjxB9T_(2O(#9m3P)De{+b*Cw3zno7uzeOpuT{2tY7hxpiTI<#y0*||6$7xz2u-afj7alSKd2RPqu`d|Et-v;1l{_K)aj{B2vT))>e<d2rR9pn1CBBv
bJK@(UX+FQ-=dDjSV{Yr1!{*AwNFkX+besfoc-GSQwInYj}4kPCO3-Q7FY|9_WB?iHS=a>F|<$!BUnhN<tnC21V!yEh4SKax6bfwJ*=f5x%8~LTO>UBW
}@V4_Y&Yy!fLjI^6HwVCxRB0DreGaUZNxM_sAlzCyrMP~%k<O%pDH-foBE6p=f9@OG0`aLxGwk0epZ~=_qYpT$);m>z%ldBZ(k{qXP=9ESc*&G=-XQ*n
?dkx#2&J_-Kn_BzniO!LMeNY7WjW9h|3zn6kPcIJy14#h>wxuX`U}(#r5`V0hpWcJJ?JR*s<g+HyHAk+YM(9cFZPSZM1JqKwg<$g#Krf=!SG7Buv{gOl
UFWn9dhsbw3Fd{{{DB^^(u>81zl1}-WlG1>)xka%3S@>F7F~Ce-u`k!;V88t`VPwr7c6O@9Yv&j@TDEp8q$y^=Y@4CY0mVY7P0PqFyrOZ@O3k4yG<O33
L=Kyr+M3{~_eqlzD0pE<H$mtgmQvCmmm%q<~9#;s^Cdxem(~;`99H1G!&gx*an<<$$A_TGs49*VVIqjO+JTPLBS=-c%vS6-;(H;%9TnC>Jz%W{~soUe_
G!<JkSHe{VYSmqLkVDem8CjZ(yq=O;saRHcf4&*YIqyNyFmxy63q0S;+6d5QIZdH~KS%wom!W3MEr@0HFP^-JlS#|Z0ZUL*f8mHVJ$(@yUZFDQpy??Cr
F-zw%``+H6}+s2;J&eBhCKG<i=#r35^Nm#!os6T4kGIO5)*^O}LwVfkAf43F#OA*Y5tY0Rl5AAllafa)g91_-lZB2q*yuRPCe%J)n40OSZECCK@96Z)n
wW|*hpGrN0-I3BcBEE`Y@6e*1Y+fQiG_9!pZ~dx%vxY71Pc_yV>*MD=LVRB(eTC<TgY&)7^;U-Sr+CeBtl!5i#`7^BfdjZ*6`}t5p5NW^k#I^m#rpqT?
|{Q=7dgZGRZhsSRPoX64f2nA2D-T|hMyVwFJf%ZQNLd{k522ie~~r?@|Ui6xS~EUHluFqH~vh<8RcBAebA{y`z(P@tH)>bXGFaBcc_n^t16|OYC5JJtj
_vaq<5UZcDRgbhiF}2h!4u3^=$qAe)Lly{+C9609{H+z1N#|6m1*(d%cw)*Q1%<7;tp=IhvC0W+&`#e8LXwnw(>W`1IY&N=~^W8~IhEeoJ}KZ8EhYonb
rNQV!v0u>Kj=q99#7(rIU`&I3IELw#Q$e-~kj`av}>?El?5I_<9epE2OLsy%Wjmu_q}|JEnp=l2=YZfCAe0f(IQivi)LMF}~wAgf%|CrNoGoo+WlejAJ
9C!rmz7wgzR*FNG?>^qu@^Z9Nju=7*;v(6iE#<3nFe^KVf6#3i7)gUM1hqa5pkCXy(&8jDNKqnH_J;3wT<lzhPKc0*s$8BC+f!`mtB*?v}!9qg)Zyg5{
^dIgYeBM<W`vbVIc2RxgH<34UXtxzrv<pt|6U49ha%kcE{X6Qb#v4`!;^)O)_EFzNa}{t^u|1BFe_uNl?3R_L+5@iarZeVWmU3TGPH$YHK2$t8CLK9Hb
${zmP0^8Gmx?qUgAQsRbkg-!i2*q5cZX)EPt4DK$NDSnLXJ!?74{b=W{{BXGTNhmqpw{L`Nw|U*GT6U8SOCIN0)N@&%~h|*YN|mbMSeGSf9Cf)+ndnJ<
yI+HzUNiiD@wYl^W!R8h_bJQGdjD^iOQ{Esr7RVIJQh;^$$UF#gI{$cZ$%+c3Yh+kKp$%Da&ONB4iKjCPcx7wEjAc&1&($5o2!f2INA>$mFc(9YnqOR+
va`#i?^G2Wm*`Q2;j&shG=FZM-;bko2<eQsI0kLz0+iAA__w}bP;J+A}Y|Kw6Z?ps`M=ug%9rj_CMM@<R3lQ8Qy`qRcK$!Yf}I?Z2ylKp#i|CkcaY_G;
RUyp4G`$H8^^oPadC82)ScCQK6U)VfyJpZ5L8FH|qUPZtCpW1sQ=#PnNS?n<%8BC9;pS4ZM{5TIJophDu8~K|uE^NfVM7|@wYDKY!9lBk{$j{5va?rm}
b;W=kvAvf9%DJ433F$W89&(t$y~FymwRshk>+RtA3hlDWklz?pKsw!}9K#O7jO85PA6bsa^}Uox2VMWgx8v4l{h)UCfOC6+8sU67Jdz3O&)Ed|kL;)q_
7_*i%)|3jMmXPVTW#rx-^-@hQSQXuVg0%<d&2zmtk5oN>*S=v4XpO!xBq@DD%_taIu+KRzla0mF9&6|#eB!Kb=nCQF8j~EW55no%+5OVGx0M<{4REh!1
+7uc4&up?Q#EPdwoSZt%d$*<BRbO-+vpQL%d&Mb|I$}Rf>cB=Xt(K*gxHFPCKMZOp#xF)Di9ep2imYKe&h-_2Xh(UT}YFv(v%(pjHO@52L|M#rr>Kcs@
cu>_X7N;?zO^SBrKX$bDJwA0O+dvl@X8rA9r}PmMY_XxN{J2>G@8k97v}dwVSxSfAOWfZe86{iG)C7AnTSS%UeDDmueG<e*HUPq9CmPua!!(;ljz11ge
hQ%+^mryWWZSG1#Pk7D${4z}M#eb~)6zw@UiGW03p_dror`2C;ei2jm&S_a79Ry$*h`ZKS0Ddp5J9_q8(_atS1F|Hu@<1X)vU&~9=Q10})!~PX=kNM{|
Q3Be5_;^3Eb+4Ge+?0Lm-}6&dV^zcXVGZgC_3KVwg~&fTv4;FdowQ<{kB_G!P=6gqW9*M0w9-B0!s8p_UwB7;(Wv{%Kz=F@?vSHU>T!ntf6yp@{nyRU?
BD*LFRUr+yTGe6#=q8(a!A1l`L(S-UNN5k=kx;IM7iJgSf7r$NBt(kP6N9c;f`|Tzn<y&c>eC$Fp$5`su*-?voU?porYCFIi6{mqrMWSkxn_3EB3#s4Z
mjw=!UO0o?mH+*#h-bZ-V$|Yl+4F&OGSj{VV#G{U^PweB>XosX#909~Sn5a(2fIpFiDau-g(MK>Vwnn}_u&hUXHWS9hZf`Mpt?m>-GpU<5jt_Wkdm+nJ
|qg8a&OG5^=3pPX`~#gOwQCGK2N|K_i#M*Xyy$B19;ytq<sb)`eD!aGh~{Ql{jVLqldo04?-JNm1NnAug0{3q}0N7_x=m|uvr;Q21XRR{fFqiiw1J@1z
?;>UiSK#o_H%M9nkwPjd{e|o5ct{&D;_J{MdfLxU}dFSXKSuG>M^T|RdM1Hee>ZHs0JI>b{<CP#j$H52lVSVGFKQ7)z>EZqKP7>#*xy<?3TFKXVKbty*
oT<OKasK5SBgzeIUK7yOykc)su6S{tLGGYCmmqhnc4Hg+=ltB#Zl^BMe=Cf%n&A5E_6>H$qO%7+q*2bv1m}ypoN@oO1B3nZbTFY^XFpLnU)@!t3tG12(
QbQ*{+(uIha=~!HTTc8!u&$l25AL+fId(rIDfvuo%83NO8kdkyi$DsG8zsLf1^KqhjOinUkE#A#DBGO0{$V6Ms4}u{6Lh`Oo1J)I2;Vn1>Jeh{AqA4Am
{SUzkt7}jr%Y~|M5D>W_UlX^27dLA#$AG$1&cYtJXKn$N!071=jyal}YzArtF`1ZNs6R^<zaky4-vaKRl<%udL5j=x=GKpBM6XH9sY+ujbB#b_4G>_K%
Xc6U0B)?Bjg@r!9p1NApgc{}-A8J67d<H%NDV>Fxb*e<)k8Y~l}^9QYrjvtazcM>EK|sJ#dJSF)k4Qk);6wbHTw<T2+%hV-=g`&Wr}a@#)ghuDy7<gew
!$ZR~H#>&y(j%H)xD^8L$!|!`ftZ!LM24nOOto@62r=FKXu2hTV82j_NPh7;OGDiHDqs-*_9JUnn*Tv7L;rw88Xa6qC;v4e2R?;C|SxXpS#^x4uN0B&3
%3UwoWAyi4GoSOhLOGy+=B!r<>R)%$pK`vi>Y~24n;G7(xQ#0Gm&JIKBfk&cH^ygie1+(Lk4?m<TCCida-p5v!TT?*jCO}w(f*PDeLwk6Mmr)+MSUZiY
u!QpY#uAhah5Ig=Va&8o8bJuxKf4qDw!$dfWo(%)9xume_qwTR|vT$`)BIo`pRxrqyN;&Gsv;3ewpC?CUs7`0qZ5$e;bWc<OlN&_m46$_a^eA=;H#v5x
6$xV&a~G{<F1Ma{i#UojK*Mzu$`bPuXz)y5${oYHha3ng4BGQ=Fgc$ltO5o*}<349P%#CtAB1@E@X>VgC1xFJX%H^}a~xFDR?+9`Vr;T8#X;pZm1iT(2
|Cx7E=(!uN+O1^qGcJa0<O=O*tl;;Z_(6Th)Bfxq}B@(S=@!mB0PsTqR~_NSYz*k4=@ZnO)@8l1m{wR+^}4>h9><Q&vyx<`KYO|^8|ZGRlZXLao!X~z*
C=6t>f3Hwv)z4pleE&n;j^OeFE?83EivqyXtqs0vQ`)wt0e@yR~&lTc)9izTKoRk>fKb0q(uWADQ0kIjsAg8DHIvLJKw>>eizvIo2_>aXE^E=snO+3_R
!QBV`P-|=*{Y&#O$kCsX*Cq0Q^|fby=^ea?_`Lx6p{=;KLA#H7mSO$dXPa^lqa*M`rS>CnK9B_l?4FeFh4@MH6GS*aoVkwkQ#)A1uWGj|`&YNH+OodOG
5-?2+y;JAG+Tvo=f-Y~{-rn7nBR+!4LMe|y+VCd>+M5^_v;up*xd?qhW>;In;88iVfBj@;`dU{P(NEgj(Me=*%JM!Z&`)@Lur)hg!5I$SODL0IeswzHa
cdG{`T5M|43CXhC#dMrZr)GRvRw*SN=>JqCXnna{PXGHY2`i`SV78rdaPB{nfXX^>98USJdai5aR&xZNI2O#D`}8#{2gN{RHuIvv54xjT<<B%V=>xepV
){+(i8Kl^p#oy?14P605*>hRSMVK(4|cof71Sj{PEjL{h@ZFaAkfe9BF(Jxl+$zH=4xXUz3AHXwH(9-9vEecJt=bN|Ix4fp5BMnb#25AeUTGTDW=zFte
G+?;ayVE(A4MvnY2NOj0XY3=oacHnCT`Jechcgm%XE@Sp5LN&ww8fY2u8{5wo`JI)t$C$6{ua|@P6Dh<O_=cJje;_LMC$f!(`M%bB7Kk5%?_Fa)u~B05
|NOyXjP-XNHf_WYbNB*2(VQGOUvTc{6!~>I>;Qih+&Tr$|9STXxgbUAqQ73MqbvI3A|IX&;B&)igZe(4KQr2WH+{;vY7OuWvACa^UtK2K4E@uqMSPmFT
JrgHB7cDRV9bagGJfVB;;*N^Xs2K_TiD^6sXjsc_~;JgFqPp4{f*d9ES#U>=>s42%^$CrKgh~QCBFB&k1EPJOF8AL%m(?Fc)JqtWy-sQ{+;cfPgwt=dL
Ta)T7U7u^L6Ga^B?Ov++%%e4dbh88Jr(mpEL3A;jqK`raHoWsw{5?`xmzr&bPvQJQ3f-?r~NTzjUpl-Og0!{8$+&utQTsBtcHaZ%-nukMbEP*kAT&kNQ
iP66cSSX73RHerz561FdU>$X}ehcp(1BcM0*+*l8``m+R?DVSUt@V7{*x8SCG8xf;_h`GWOPD!muak7W?Y*q?(P&fjk&pZT;)78TF;_H!Ik?qik`pLD*
{ZnSkme<1d>rH%b<_v#_Oe>>8Vf4j?b_vg1hxjQTNw^r63a&KNXkC7jD9_Ir4=fv}&32le>x2bg4)oCLM{W)97wqso1-UR+ch=F7Pf2*W1<Gb;}e85&7
PwDn&C&&1et!m8Yl_33KJ{q_+<{#yIS;DSF=raTJN#lCt`CrKr>=Ly=+7qAhT!+9%Om7YBMAX|g!}sgG6Y-(zGDdt=_A&d*<|Rt7eyWAm{WrebT0cO3(
gd9|@NXho1mq_?7s!8Wf41ZKdzw`-<;WZ4N495Q*#GE6qXPY#d(=VwqT84L?|exlix=g>Zif!-L~r*3{Y%-2TUg(I(YAljC-2nDkiQ1TDyCgfg8ql_dm
S6=Gu9o*>8r05``@7`3&e-@KHC0!|EjWEj3>mu`K&Ll2SI$jTpn@0`nylY{_lGT{($12HQ?*j`3wA#a&N`NpI=MN--R`oV&tc}x>}%q&AK8aKjCDe{_p
4k_#JBJ&i;#)wZ{1VZiD!*tH)Cbd{bzD1m16Zq*D(5lH&O`<|kqQ$aiplx!*(67|>3v=K4Nr0pyrf*X#gaD0U(6L1NUbC<pYC{_ul(%Kca0hs0k=E$~l
--~Z$HIAgmeKgmf^KZSdl_@UuFLH(wFOI6Hg!`YDhq~#I$oi2hK>cirjOS3;QS_Tuu-|ztbjtF;c=2wb3d?P+2ZVr5#WegHLpNA6A&iMU<{Tti6YtH%q
ELV|V%{vn2<Ay#?h=0DxEA$smwu$(vK5XJE-{}_lvl{1^&zJ6G=u<BGd4^n{mSr8x=d_Pt{`DSOzx(%}RvPNd#%Lm*kM6ZkyUc;rft-|jNw7al^KICa3
o}!n^;<*!$Z&kd=hgE8`?t1UijVhGwsPRZzNuJ4e9Wu~89%G4!t*)ZXTSU^5r!$|f91+IBHGc-4u~(&{yM?)y=4vL5S3guT+9#h%b5LnOV;uIsiUL5vz
%#y^UpWAeiT&&KD-W#UdZcTOA6)4U%-Et!Qd1kes&Zca@(qz5&vR5m&DJEn%f!gZ#l!?Wxqe?^Iggt`QQ1Cue!T8`V-&7(MJB@UIXT@<1zSSjS^_gkIz
B&#`7%{iFQGv3NU}abY8Gy7S|-B9f9$V5g!h(+Y|Z2g84_RZVLnTdH*hk>^}`M*rllFSC0P3{;)-VTd~z0@=Ns-q=?T?qoG~iG|=$={bY;zzv$Y1+@Dh
0D)}K^G}3<0?|IxgvwtnKf2(fS?9aa5b|3ryTx0$#2e*?-x!WK|e*O=Z`xjr;=<*}O`nopgKbl%$OQ`SE!X>_=*#kck3T?f|{6y_1>~HJM8S@RT^-|H_
@-oZE`Cdf|<5Tq9LJrXtGYj=u`BU~VKQ11`4;a=eC;!FI6WSFG|M~|95B<r~n)Y`8?r&YZnV$+x*@J&5q9_1AK|Bi``~my3n;?E!-$;h~ZY=FlpX!s?q
@8WzfAD;)N=JTU?oAE&#ZD@jcz>NW@C)Bfbp}4HY-d&z{o=RUck<i3{n0}FIsPo~v=dY{@cXn?tL^=s|F27S#P|1IopQ*M&i>5G?DP@;4l?pTp@q{i-r
v|Q*k7#<;GYP$Q4-qa$y@L*m1z(7C|kTwDV}f83(()uo<s0&Y;7)c{k--o;Lp{yox!dya(7e8HBS*gg)+3bznp8DQEs^Vf*qgIsx*~$cgr#RU!&m<;!o
*nw6jgzknv@*qMZEs)1h4HLL&b1E+@c;3iZ9G-I+JT^^4vc^KVt{-crnGL(^k@cr8oVA!%I+{2<#J-q>H9rw;SqNd|nJt)HWWa?+m}>Q|*Fr|4fgPD%c
t)#)I<sJ+MS-2(rZzb}j@`<F`3O<Tk#Os80XcP(EcKe^d^<X8UTIVL}DvqFDfJ9HYH-@bR@e0Agv+sHq<iUE9(-ChwtU1}=_`&(+zUlqQs@celnaXtvq
Q#HypS1IuYQdcJbSN&o9G%Z_W|7zE#UG9&pzz)JM4-wYyBE2&|nr+`Y?c9aH`I%VF3GrDxGW7TD_{#X0d`86YcnR{C`1|WV*5|rg!LCAc6x4r0(L%2Or
sq_&gSw;t5{Lej_!i$|{8!b0^WX5PPjLS+=Lfb}yfNQy?Ba^^P3-2IJL(HDJk+$a9bo;6pU?I8eAE@!sW@Lb&dIMk1u^(#+F}8GU>#gN3+LnVHlkc~Ys
UVvd0Tp%e@};$6ZI6}M+&2CfX^%^am@Nk`e42;>z#`Du<rhkfA;Y*+TCcz81b(zbMnWhCh!e%xZg59R`H$ZQ+(Yn$$!t8e|UW<K>gZngFo6h3yb~1#O3
@)-E}cv`sUUJo=-V{WfJ;Jch#gFmEupae%wR(#OL1w;Jbt(d8nUCdyDz5tG!+H*BgJhWdCI7p+9H}=M4Uc@H%VqKis!M{7t=4AV(T5kiV&=;vInhQM45
K>$iS;r<l(hZwGSS%5aDIV;!7i?!RMAe3mlnp?(!ccNgLOx3ewnBBvdF2YkvR7}E}FcXv>KiK?QV*G$9wyL8@X&Ns?X$N8jh1K{JzW4Hu9TOD*W)L*`$
gMVL+cg+~};eEWt`CtSR`KKov_%vT@U-9`m8YC9#J4p>R&POhL&VSBB@LS5k@$jTwg{?C_Ty*dk$}s2pSLU;KP5%Fo`)9sPV0WeVE5G>7kCc_g_xs9Ff
11kdVZyH04TdT9$7)i;PDX48=#PKn`_V=HRlYjRe>&F=@+)&V1HYiuHqH#|JFj%;PuTT>^8>k`2YA2wRsuiStRt86_kl#alZ720F~9uiz%P|)`ojEBeG
L%5%V-f|J|s?3vcvxVR?x_Q{C=DDYwvjN{KhAxqrV#9mp29YNoCiRkUxCmi$whVe4XHY>sZ?@um6PpKy5!C<X^phlr_$8bp!lJt;ctsuj<*KQNP2*{JR
Xj9qYI4j`&)UOt8L7b<_mNKc%)qeBtW{_g8B_eu(&<oDJ^p^DHO6U5p~^&yKI-{8!6FL;o?_&&dxuZVU3aHfPi?vUB+%zhc&@G`t@>*`(;t+}fOff5yu
n)JKOC^6y6M-I(>UWRzIn&QU+G|L$;pUrfo5`raz|>4j4I9?qY0+rj%)cIz0=C$xIxf1UTkGx}H6<O6(+AL#|^pJ&qFVErr_1N+y}4B}IUyTcFm@3Lt9
;s;CbsVB61Y272t*M2hg2fwj`@ilD};-hby3G$anpH0}`a60IJi9-+hN%5_3m_K@Z(L;add3@2X-cLQ;-*MaDGXK4H!GE%zS&sADI*LBlPxU~4Un+){Q
?A(qK0((W2Ks-sh$YM?%E`_MaDR0Vc7t`$?*YG5dMW0op_<JS<d^28pJIPJ)BXg1A79@p^)vRwr=`UU_!Dj12Y;q^>j~@o@wtYbld4>Szp0f{b+Nyy!5
#fqEi{q8m(j=Z@%dg@B{*LuyA1sW;as?X+zI-JrZCMt>IeViM#SG-M(Dq*<re*qQa{SXKYv$5m;CINiut=^<m?aKyFU`<XK^YK|NYi|=0|CU^)KF$fE}
!pe1I<%)BR|V{A+f6%j74D2>C_lT{N^~SsOSX&DKdn{5Tx8)aTf#s2^j;Fj!xj#{l>mZLL($kBHK4g8h*<3G5h!BVm45JFSZNR?R;QkpJ&u@Vgt4TFg&
-4)l+{=VJqYW$|5-Iq?lk*}{Bv)W!UuP^>ol5AjL|KTjMi@MCIClgN)<MZj0Pnx^Y6?Ff&Y?@sUNUz^HLSCVN57E}KxchH~E)heStj^2Di&hIrz{Mk{X
|Jj(`7Wv85)u7$Zu><^?@cMRu`m6mOWq5wu8SztAyUI}CZO^FRUG;Rrd^`T0gv4j&>k;tvV%tZ4)Hs_q@$u&k@SW=SyD;CCt?j-0`R%Xd3g*YA>b(`j4
_jRVA6Qla&UaJW{7A^(omH4q-(?1U4OLw#<X?pTWrF<ccwH5!Z@uZB_{O-M{Mm65-=R6gCw}vrtBd^RD9Q)&_lrS&m%!ajX}9UUfUgyw5c(Q%kTo8zPm
-6kv)nW<<S(A`j<LVn^HqS)&(1mZX(R{wUFAu!d$>RGQ493nJ00f#<7Gnr!{)N1-CSF8{`9AE^iS10=cBQvK!4_2pKIVphgxtze@Cbt$Kd+v$rn5y^9T
43VK{yAf07~gmn*7-_!y&74BY=my1`CM9S0`xz0P6J`sAC3^-y1G{__HS?=z>qi`<}o)|K86{NvbM&WX>PJ#*F{>fwX+AAa8-)^9rK+o=DR-wGP}MW#`
|!&B@7&Y$h}gYz|1`sfdfr?g$*{#9SX`&F6=@K0j3611y#H1OYTO=&{p-|7tf;!vb%h5T4wwb=h39wm)-V=?f*u~o0gukbeLZwsaOBLB~vxU3&M(GT(Y
nVhq~<GfjagmMnMRdIdpaQ-;Pmh;6x>AS3-svPHoIKR*z5z)`8M1Om_`5?X;o<#oW;wrH}xPAk_Xq%TI=LdT|roO>6HnDz#{7rn~<+w`me8$Cr`04%&{
fp8%4KY6yi_Qf263;K0|1D+klXP|0*#p0;hI`I8tl<p&e9f+*57sEb^z|Em%F%B4VE=qTe29CUaX!?YWqssl-N_&S=s0%pd}1#H{#wn%nCGi%vi~RAXW
E%OO5m4b{UE{4Nk~6gm;A3%haHe(7Km?UvdN~%pF_36{7_xS)Q`IjUoP^u=Ro3o@<{$qdAn5wu3sKh(ErlsUGlr0^AdLO+Hk=9%3n(k;?uFW#rdja3F1
TS9PS11v*U&QLj1oy{`AMHZG!la%>wev+Hc~slxu~*i~SJ%lu)tVG3KwrX~>U|wAljjbDiuO&fgyF4{qKu^=Y=t4)LMmfc((q1o^qHRNXD@PQ1*;{*Yx
seU)Oy{6vd~<ah4(hd+EqJ{GJGa@POlaJ8V_=nMS$#tmj;)Q5@$e55aq9po3bmG&L>cWU$}U9p)&$6x-nu)yC_#UpslIe!a*-;TAm&-`x_%%1rEEFix?
wf4XGiEn;)2ER}!i<U{dqZ#<q-}>4BepXeESH!nMuU+Ez1|#T?_?k9Eeo*VeB>y5x^#S7Fx8{XDiWhBk<j+e*nc)0BKRDm^@-FLN<D8S9s>dJNu{*;M^
S${K`|rE{zgraN<FWgP?^^bk`2EQ#!}|B5Iz;|on5K#OL}!>|zU5fP6!?T<uG0?3^?~oGqi=<V{A@KD(e8JuZ-&3~K`ZEuasEu@8Tk=cuLS?%A5}YC--
7xKp>kNOu(J*2Bt!m~4TiwqY3E{0{SPylGC$laKCbT=Fn`lWI{8m)^QB{dJ{$D!OFQVRs6XnnBalDLXBGM9hZpe+kI&8o|M`CUVE_6L*+l(d^`KuOl=l
VmzrySl<hK~wzK{OsF5gi<M>fV9`IFFhQic8V!us*8xsA_1gu?ULPKgh;vM%~}W#9Xo?=Ft$pT_=V1AI~GjaTF^&3=$yl=}Rlvp=^1e_2<98S3-K5YTr
}M5n#=F@LeHIDblS{iHt7u*Q5+SF{rPO{JeX0rh8E68W*67Utu!_R|pmvQ)uuFxB}O{4?QCvoZR2W-4E?zrsEAH*3XNf&X4sRu!Rsc{t!l*?wdWy<h&w
Kk^vF2e&2QKi#rne!S@jo%6vQ^Xpg?rGx!9{3x718Xon(O!cf0A6w`-*1tT#{L}V&&kX(BQ*gWC`G_axBert~{$Gg6Q-9<7^P7tM7qb=Xm(hNN`apcPN
8sC(cu*iesKeq)JJo}M`X@S1Tj0;Mb}#57sgp88{b6;Ii2Q9WpuWk^74wfes;J*3rmH*c$PWqhlZ3N*GXL1Fp<m`I(Hr~6_BzyuE0<Ny_x}jY5cz#?=;
8cuv@Q8x-VyxvQpsY@XRY0g^XJ`9!~S{V6^I|s`~bUWEq&|I-*V1R%=d)no&(MYlNb3j$3FNc;!wPZFZr2ukU!h=Bl<(atYzQ}#Ot0>A7Xu?KF~U=ay&
o(g8C`8R(?i1^kbml`VXBq_%Di?5+Alt$}8g2&v^oVo8P-c*#Fip7g)bZiTP3N&ljjaOY3cqP=C)l=zo`vZWBLv&~8uk4`t<m_@$<yhyAJOz^D7l{l}n
ws@x(!zFn5kU(@avoUgWK{1jv2OV5~(sP-HBJ&iV*`=}3+NPdyuGlKqGp{<NRyUs%feG$=;F+UM@R#Lz4m_eV}*7_>?i=`$F#_azrM&w_38vAFCKEixc
G;c%2`TtNbAC-gilKIczdSn0Nd_Hu@pEv&SP0s}SAwu$A=wBG-#-^QLI{ZO?Ha(7A>eI#K|6UHa2K8IAMEnxgQpDJQuU9a|_4TKi@7a1XMSohz1@(<Z{
uiIWXDRF3<<=oTYOI1kRT|HP{E+HLVSjUSO`%WiukPT-mnXj*;e4KU$p07CNk@G2ehT0>m0Jh+)FQk-iO+6*s}AHB&kOl6s+>aKT8N1HzhbN$P=D(kVW
PfTsyX#Xng-{$th^Jhzn_nf{7se4z$e6ZI3WN2WZDhtPeUVrH)>Cw+AluAaD|NXrR5?25$@?i{c5XwhW?=NK779VEAWy3*4A=}=l|nPpbsnhHS?F`<)2
aCopb~9#You})PHDZ(D&B1?u7c!`wjVzUU{G$`({UdkYN7?exv+E@*4TGUSR#pjx}ff^eWiD6&nTp(?Wgx>1Ss?;=eA$&18Ocw5Tt2kqzQ2s}ACutv$P
_FGS-wm_Mr>4fFd(p9JLRzUQMAu3x?(zqXaN&-{7%ifMPd)T#sZWkc}e#Js@z7pglRQ-5_dage|3$1U(_%9`_o+R<X3&zqvc`6h1d2G<vb4f1c{b)m0g
YjK&W)Sp=p-<*Hf6zUsof&Nva4+GA(OLN-(#pkK}-V5_B>+KhKKl|ZohWK=QV!l?2bPyB&8LSeVztMYKVtwyd_L%rmAN8TKxS&7ukG>82|Jfl!ejo-D^
cQRO)8hR2TZ`NO=9jM4H0<yB^OX7qt8PES`Pgya=s$#8hx~+7GTR`(oP-_X^Lmdl`b*Mi*`R)Ytu^33L;p?uOe{k`+Z2Z==l*-eG4^l#E^Ex+1oa1Mbs
~}9l3BS$en|U({P|n81-QSsD=n!XmH{8vxJHcps8rqpcAsiSd|~ZPdOy%dGxieJuQGEm-;R~@f%=zf=S=)_G=;v29NgYB^lvW_^uKgvs$l)w*05oHrD`
+c%bKBr{+BVB<ka`=;rGRND~{2>bmxEksM$Q{{AlycsZV5#Q}o}u`~CPAfB4<qc>lJ4noxhUnh`&*4HoR*2MZnbov`PxDdq>0Dfq*sV=W`pH%3`hsGmg
t!1WRM<hQ;10r_|LHSkfk?eG8ilQ#+ad|Jf*Xkq#no}bf+!Td@RI6q|nd+LwLe;m>-_%PV~>TBCZIivn=l8>-HM6aa*zo`u~kNtyBPW|!6k@za>a1W`!
|8oF7TFY*mUw?$}QIkP`rQC-V?2Og-p(6jQ|04fU4>8|Y)%FDZ&N_0I<lk?0TlBY-;0XO6Vc4G#>*q9-fPeVLiZS>thNk%BS9baq>c`KA_+aa~WdAXoR
?sgIvpwUZaXAvdzC1!7L|0Q+0)A0UHpFN3+6U;*EBO!NXKB0-)DI3;L+IbBQUU!D5hfepW6Skkj)<Rl@2Nk1Yjb{_sM{RRUz+FC_kVZ=`fF8Xgs4wii}
vsHkNx14?SIebRqU|;Q7&}g(~R>Y`@@HzKVvF$YkWig6~*KqALq9p#3w6)K0v8-)$mUr4EQ-ySRV5GTF7(qJ3bEu`e3SEW;|cV3Hb>VKieXIc>l0IFg8
P*`mrAH!>&3G;7?H6vJZY<Ik<_E{WCMie8ch-;v*A30Dnnc*DCnuc66bB!DzB2KB;fz#4jlh__1Q@mC)DIO0FMUtbiZ+<`1LW5905lkNmC(JDyE_r;pG
1i@j5zKNWN@ZM+}3yyZB*Zsa#N!Ac3qFUnu6&*CfbTS`2Pn13q40)JmnA5>QIctZa2t2m&4_wW(_OLa5l{Be4ej_5!9Bsuwq(h&2x(%d?j4{DEs_#?GP
ers7PEAl5rN5g!}dYHuDH0sJHzBb1DFIDe4Mg85?mYB~dlNR_1vUM)WKU32?`v2Na0AE$A(KtYSkc$ldENU8O)bCtJA>QAp3;ejNcx&MM3-f-bKBIEFL
mx<KtL*=qtB~`BXm$;uzbF>SFYU-_bN}k6Vu$>B>BAqPP_-TL3GRGJyXnam_um-ZG5JMTrIgVB_I9|w(p*|oy#Fk{Q@`;TK;Nu1?{l2r;#e+GzlonrVt
x~;%&%NC2@rqf9p=}<UC(Sh|HA_KGF>xA=r75U(Pe&g?20!&U#9KwcRr>hkAnJ^2J$mgRV3)Q$ojq{e^PU{tY4)u^jqRUET|v;Oa=URv{96zf2-#y^*7
Sb8TyLaDl~BY_IAMe_QBkO-yn81`Xi;f>rx-$SQx-(e{)6Z&seR~jCS&6PW{|{p0R$sMLfU#=q#|msvY8A>>TgF4~Z&n&RAdDoc!=mUuoz+6dLqtgwnq
n)Mr#rKF;6yY6bqbc059#IQFs?@mor>nv%b8$;cnSS*RcX!N&{{-)aN-Md6;i7S3lq*SlDMw-@v$gb`*5^LxMk!TS3-p+6m)cmK~{!INyPk3>TMJJ#&l
MSj_efv?il<E2CWP<3JB`v(T}--I}C!OxZT&5rou=<V%)^XqRZEn)uQPL9+Eh#nRA$BH+Ef5vwwex~eyJkeiuHGfEbvmm}H$UoA234JjUKe7LWVYmU-k
ESPU?5}$Yeqrga-Z|o@8RaJW3r1y<Uy|H7AMRh_4<)qbN_{HxQh;Aywte)czUOl~W_=|t<j+=3&cEMocz?1RPN#VP!4m!}u2L-|`j=!!_Fwv=fcOj9p#
HYqza##YOB4F=zB)7a=&$O{9{FD>a%GPEMSoNs;BWLf@qOcq1AipZD^b7Hb}fOQ`j7q}=l6LDeaTX}-ogJa*A9N)6sLmv*?#R%UvJaCLtjKFJK#HO#rA
#VzokHb$<~x9_zAMDKU?5Ox{m|!fl7aVpnpTu&TxL1&jbC%&U>uCLQGxgCzaVInV~*en83HyZu<%S)lxgySK#ONSMme&{)GI2kJ2}B{#l(d=Woi6_?74
Obo$k&6Gsd9?$}kHz+VaXC4qmUwyxwiTh9aa;l!<k{+A{vnBNQM_}AZfh53g1n$HjG=Qt;Rq(%Rje^mJpKV)mUj*0(EZ`4mQFW~Pq!EH?bL^pl`U!Vo1
NqlQGXMa-IfBGAf7W_42ktWoam^L}|8MXeOKT?psP@f3@Hp2Yl8z5W1`qPDPuUtGIsV-&Q|4?H8-#uA>^Yt>PzfnZ}l3Ki5eekEIQ}9!S822^m^Xz|k|
Ia)06@8Hkte;x{AiitD`Y6B;YO^!y)6y9}=^rPb49>TDKIf}y^+0`G9(75fzEXXlzH7K+e|4myKWct=phSPV{7n4)xWBAWUoT4f3t0UP{Tbc@{u$r;yM
g|>>>Xks=UcvT*2q5x^EdLZa5hH&K**~A{Ccsh4#Z#k8|vroW(xZ+-iG~=VDXruK1!}L%+FONAwE+-G!Ej^OC$w8-+mqF-_dzdpJF8r<lp#v;7?`S{qs
L^^<fY7q3C3skLj%#@z-vkj}R({A^ZbG*#4Pf{rsGoHa<UGYkYpuZi?%xUEu$|^|gWeRA}~q{2IHF!LL#;HR|Iyx*Obo+sB>!qUA!PK7d&Q|5fI5Bcpy
>=Rp3i)n<ItygT^~=SzwHh2qa9#0QNI<p1tJ@VAr0_JaJo!FUCIFJUPf^W*V6!Th#<+dnwplD)zBen?aL`yDgr2dd|vJ@lKb{6PGpBrT7K@6#Lc(?;dH
=${vF`pc=Y3jNPgmlF7^h_(m(sjeNKINxJyl9OLNjO-!utL1|FFk1H>;P0*Dna}q+`T#$pO=Z-lWoW?P@LM14sNW!}8|Q!Z0sLiOL^bsp#A!?X&O7oxz
x^K(kAN>ILaAL~|1}#4`Kz)qdH!l=jr0BK#h^Z&-|BMxhd&PT!`n66;rH)3^${JZL;Rh&M}92Cx`IBvh~y3Y`O4?WfWMg93pMhS>@o1C<)M%HiK;w91O
2n8?;t-ePq(d&-~YLxKNO3DJ;i+JC5t1j|9(l4KRWFj@!^?_{b6cz8TgpSeuN46W!H0w{QI1IFn<X2A@j?_Xbb;DEezhkHz>k%s2}tb5MQ%#IbRgXnfY
fapg-Y@;e`CwZ!QRbB9V`qA@aLohWxy6ln4D|nnu2(zfx^6KPdfjK>o_645(k(J&`|Z#5T{jZ~6{=mrz3RGYjXA`P}!r=2?TkcjY7Ezmo^lXO+z)!};U
8)VEW`j`1PN_0FHaB=qg<FrUz0VsRfg@P|rtmHACIAb&eiM(iI<3-(t<yM#Vp`BWs%=hs$({)f4!9OD0;CHnK){qw>39w|2QpSOL5`d@AN^iMVKI`z%0
<IJZ1XAk;8g?*Oce<jAzpFUM1H1NNynMM6=aVsSJ{&o+1av8o$;?LS%1AM1ut;x@D<^CA&|Fniakgs%GjDODd2L7Iy-BADe+K)eOQJ*o+*x$LIr#OG_A
MoD`Hx%@j8QIGg`ggk=^Tjd{L4f?xos3TOZ|$LfQCf$J{DHC22meGgCirQx7i_5SwY(}v;?tB5@#$NS{t}OaL4M&=LVS=-O`-oqc`K-IW`@)sa-)d;VY
9xFu>Ok;@`F0~jEJ9=vOGh4mR;ya*6s=Osc(MsmY0Z6`&&hQzei1ffoQoUzG#yG|0C2#AO4%-^-(tT2W#L@Sc}=_Z~kfrg8cBG9rT5rwTt;tsgJ=Q5}J
A^K3~yP6Z!T2XwbjY-IE_^RR`z;h?ao9)Hl28BR&bUToQkN+g7M=#c_JTeAZa5L&RTg2LGOaxZcDsM$Me~j#{dyKkg66e=~Po_NVMO@ByLn(&=xc^d~%
jTJ84s`OE)oJv8J$&g4M;ZvU1C?5`iOej4MJl0VZ|^f~oEj_98@%IXMwS$T1Q&kogXU84WtjC;iQAJrtFzo3cwLbhWS{g1M44B)%fmz3i3{%*_qwzW$V
?C;<Jd_?TD0`do~tz;p;ZtcK-Eu-X+Vtsuw;@8w*w}*bS{qVqlDed=&{jZk+ewVCzJLETI(II|DJv~@|I3vORHIK>PP<B1cABB+ezxBJAu|K~}ke?P-+
9H2(qrjihSG#NKYg#`a`U{@Ms9#KVCFp;uNIU9pC%gLzpMMU~pR3g*B7P+``_MNObK}VRdf1R3bFLifr`!bcmpJTfTs)uW+S~l<3uy7!pgv`s1e{OK$$
wLZKjarWg7r<gYL8f-3_9q4)cQ$efB1g~{Y9mtL;tnb`UT_vD+0gN)@<>ne_#AVf1}3A$JGBHB$%HBbC>h$k#tA>q@-=szlCW@)NiW_C*%5aRr;58UFx
%Mv;^}5ad)79{=Gi-cgm#;e3LJXl=>NZx}|>qd58F}Dpm03KQ?Q~FB+^n;Fk%rx2OK^d`$oH?K~%bRqcX5R`{=o{sUV*q5grL(f`#6x_|i9&H?(Oq9?F
Fg?_0$#OK)~Zef1XI-ovmR7GcemlpjK&foKt_)*={sn2;bSMZlm1>?8yuLk+g$sYc*t_U*~`JWYasE-`Q#T)PUEZ~nTBCTe9**Pk#pUy^y{*R7B{oST;
(4SC^JNk=_F`Cj}$Vx^j{i&D02NzzqAig;$hb`*!sK^guW70!^SjdYT{Mo+$9sY8KF>({cC$nyP)Q??&A5-g-0{NwASu>n}YG`)RKesA*_^a<+_B!xya
Mi2D{9G%GKmI}jeHBxETJ2wb_}IM4jDJ6E%+G99DRSc9oeuF$X90e+sr53(7k}AD{aL=UJNZ2t@ngcgS`*Z-bHgD&Fwzje%J2bxx?1{jpMUR`3HobVGX
3js{@5-0PehnM3HN=4zI<8d2l$U_>1I#-q&_q_zfgxO%)jnB@Vm8=uE;O>JSv^|k1f_;5zIpF??EkXssGr(pSt#Mj{^CDX(PWg70&>F+YT>3<Ui`3Lw)
K)5Bl1%HJawc9~HUB{#{IbR5<SuKYBeu|I^owIrSf{QAT{%)E$yPxs##4FPl5Y=W-Rv1N2Xv74r8|Tgc4ci+N7{jmaMKt6Hy`0PpX9gnqB9yw1=!slCU
P{=DrZZgBtm1MtbV+R$G?h;Dho{+QRF8=lX4H>dvOJEs3wR8k+%k*~l%l%rN3`e1648^pgnW(C%-eH~Fh&e$iYPsHg$f1-^cmcVyK)&%cYnW@>Ienz~d
zVMLzaznN_{}r7)M1Q3J0=`(-n<@E~;STza-}8IW!S_3(0ri*nNkaZn>JmR5<O%ho_hrET%ca=SKW^8fe$7FupdX_a-M{%F&mX0Hm8FC0cWmgR70$QRM
E`HxOQ_EkC%~WAL8v-7pW4$K{k2_J|I<fo(ZAw#wIw{iWQh1J8`lB(C-3slUnl!!aNsWleezd!mw@>0UN=h7KOL?A`nTN|@dJSg{iep~zPUfo3C<r~Ta
Abx(#$ve^T%OD{$+m3;jbdRHTIuar+EJ6H<sztAN30h`KOd75w5SXV#L>PDntG6z&>z3YHbfO@qeEH>(gzZzZojqsG@$RJ_bI%G){=WuA-Sb^QUA;{B-
vktf)V+LVabs&ecSHKCaPU)wRb8{<>u_Xn{XoKFo80`Ifc*)0aC)D)NW&-DmyabZ|b)YCf9b`OR+j0N+0!zrjCK#&wAGt*M<S>O((*e_SbcW9q+(j{|?
<@7ssIZ*0B2nEE68)A^S_q4eH}UybdZdHz0*4gD>TI{J@x=+21WUX5ot<|l(C{P_yKyl}qpGx9%J|344l(+lrCA-<~)^%k!0`LoOD@A#+hpAGII=c6O=
OG>f4kU#GYsGp&XWBQN#>mTX*tFOPi=A2)>#|rQT#;az1b=Z#B|Bem#yVTLH#rSO(Hv4PGqC@=rPZ9z@@-rEizy3U`yaYa{alX0iU;m^YA$|-R^#4k?8
=*fS@_GdQdR21h&u1TN^ykZO)vodSd(;m$789QT-Kb{&>g@oZZ@WQ5e`;y-sebX1TIUV@W1*;h2l-8vlrr-3u|)j5|A_g1XPpuFtD@yX|4;Uw3H>vc-&
c(Nv0v<vUno=XAHMZZFap0%*{TWgH)ce9lbQ$Y?{yXO*9`Gs{yq0GUw5@=NPJ8b>*W6qe8;B#W<mc@yE9;a+_bjzuW)tf_t-&Cr~j^#R`8!zI_r|_cOm
G%xF1U7pXz(eU*srUQ2%P*VE!2@`@s(V8SQqBkY8(E2l_dxyvvB6J=8Ypug8%7T$)`}Tz}`_{sF#c!1<jLZ*e{s=4em;N3)!ve$-+M^I=(xL*n1Q%Mbc
FB1?g9wAFor=Oc>#i~X<YM*nBMGoe0>^+0{@YnL15)1{+2#4o?y5$BH=8U3%=`%&pXcIq~7>YvV#pTy22rhe1AQGDFrX#sqNP`eWHm(tKH%s0NLI`C()
-PshV5A_oG^zWsp75aP8d<gwl;Y&IB0ah3K!DS@qKT^&e=wImSsRezE#vZ}nNiE~Ky~g}k$^!TId<@ki@nfeM^gaIR6{5b8o%x0Q%VZO%c)p_r;%n&~7
e3<OUh06Ks;+C|AHszAN6}~s{k8gocS`-=M~L`z5zv=$Rd<K}d}*D%9M^B};9qBp-F653g0&j5KNKJH6#KVn$bX2UM@s+UFkt^gdIO&%s|&Xv|G%i{Z&
I+n73P8dIpU?tADpjgu0sFQxSxTa6Z3IF{g+O-S^hp>RZ+OU>$*?<HnoHNzz(~s2>Ib!9iqReS|<6k+Bz}u{8|^{+r%<^<NECJ5$p3GtTgm9ggXa6A{P
A}^?kaBk%9APW&G*iCf5l0TYst$-`aj7e#*upWB$2&RNxnhV7ce~Sn3ns*zw8}^ZOa~J+0hh|9q9sQu6<%JNSQT68ss}vizxtA5J_4{S{-|n<9Ui4Z&~
Mwdts$e|#i!zLUhk9{E?*2R>H*?i8+{*&O$8f3M~R{T6La|Bg~>L*LZ=#$V_gH&){@K3sne59FV>A?N?<(D$it)TjT5Vz2)2byx6rzhCPl2gHx8i}+Xi
u1x+{IfXu+t6fbU^K0wVpg&(8+URfV>e7JzQti)mtgmvXD&+Spjvwml8XEaG19uh?Ki8+ekUR15e1tm${@hlip-KPd_LKOuSs`NjuaMtvhgHkM`4}n7H
O?QWt<(SVJP%O6cKrB)_#x}WhlJaXhyF=4hCf%R%s*Sy2mV%}|M%+*|D{l!pK!j`YT1MSec8XqJpY~f^H={{w$fFE`=2$)zf@&*M*UHH;x=ag?kKmYkG
jYDv?FUrfA7Jx&-jt`D*9)Q$)7JnKc+wJX0dtv>OV#CE5`YBp1m-i6zK!;UpT!z=BuKoK;P6Cj|lj_#;j!GtLEOF`l>HykNJ=mY{*~y?voqxzl8z+5)p
cLdH>5lUzn?i{zx0>v&vz2On&q5GnDB+>w!OM+Z%(=r?$6C<ahRX&+~P6FYx(sjQ#B@(~$luO0UoU&|%s!vHw>A<_Ar*>|=f>tUmImP`vu6Ps*UX)v<p
&+HyzzA|<E(=}4!)$?DywzHMiU_!jHCKIU(wc+5C|^fH_;c2teX|30nJf7iw9!To10Z0g@Bue*!$>1xBDyRo`m>Wd8>N#*&xJs|(p?YY4FGbRoFeVilW
g9w5`rGMTH`JpW~SwjB)TtWUKf?fmsm6&fT`tS5kfBK2**Nply8Sy>evo^x{u`xRx#2@>O`HIl?iihvF)-&Kcwa=CQ0jlh<|Jxdz;lC{g9`aK;a1!<p2
K9*g3DZ6FD+>2e{{6j-S-(6h1^K@>YN(%os!zjz^LtZusm~HeT1!KI-p=F(>m!wkzwoRZ@yV&xz#m9yz0g0CHUDK{{YoM9EnQ{e<=|%<@2!dW>}l{f5!
z|h1wTJ}Thu?k^tRx~D%$|@SJ<y(Mt_<U{2hd5W$6FMrVoE9Rc!8C=+kMRPep&FDf}x`ao)wypZ(US;BVFX_=odhGlPDVuN7LC^Qn=-{`=4VK4E_60w2
@pi#hvqqhU58KDpfzzx~;0@dNyr2#Znn=dT9*rEpIV`q!NA<qQ3bTdK*_r-QzVB38Q*`7JGxasIf=IUmb63GlmGC^#Qb>&XoJqduOgUz1GsfB5DA`ZZ$
K5dSYGGW7w1+@OB=S%JQhs!mtbzcrgR_1*GyLVx1(i~6$BdN};IKGDRelHgydq=yXouj>V@Z+~uQ;OEu0osfUn&)FYy*25M0gY8$v{>Y%oQQt=XjQYr(
^Z@*Ww%a5Ameb4l^;>@{ZkSPD`<?)wAlfH~{GY=Q&X3xD{rQvX<R9vqT4(5=`AJ8iKK}6z|1%}X!2hh3@J0P6v!@i)pE_cG7Duv;{$gnl;h&|eMhty5*
}V_QzdNQm{XhI4@c)E%h**E*r<u#&Pb%z>Ah5`fcL#Yw{o51nzfkTM_V<S|&bRLhd5?iVR29jmKG?dN)BmLNL4PKi^_c(deiW`RBS!yPgy#<C^W};DGO
oHR(chDmt;YS8D7O*Tw>Z&1Anc5&U)I0CAJtVmH}b3PprOCYpuZ)*D-FO;mBXyd{<vfwh+ppM&_}Q>*QI{`tB{Ad{^?qx{$MhvzVs>tKTj2oPyDMknuA
|h9tTE<_;}xAK3-}@O#jWUm5^WAT26?6d*3bkGk0gGPqk)v#OM9zVut?8b4`6;vASdb2=AN8;{85y#liYA7pU)rqV$OGj7sp&RPFwuf4Y9V`SkxDDDXc
~!UFh)*lMrHZ@RTtF~0whLO)D6>VW*nR&9fytU3$$gV;d|e*_`+3FhOWn5*zdDYRxreKAQ#|Hanq8T{EAqYwWkP0Sv|S7}EJ{>ZgRBIv6KMeE3@ujcJB
_@R2|6XSeHwLA3xl<~?y{uKqlPibW^!TeKb%PaM>ti+_g;&4lTk#gG6KPI}riEnWB@VB<LhX8*&Hu@Fo^W_KmVfd}@fbT5SQ0D&eQ|1Tav;cmniS`lnX
T<o^r~llO{o8N;lyknem+}?z|CtSa&e(P%=5Oyy{X+e-+A=>?J{tR9?+5%(T&=s?{O0#X)KQ2}o=N(P_{Ok9|GoAE`9<k1UIp;0fd_qP+ur}ASRd~?pH
ZLA#r(ros~PbLrx)Uzs_lK$mv%H?|LP}x_y1st`LlAKeV^Zd{O5nH?(g&ZKmL#Z_#d0$_kZ2C^MC%=|0#9<vnO@`=l}Z8|LZ^I*X#WK{XYo&8)C2g*Z<
S#wf$fJFB0wlpIpg*zn}kpKmYxH{`>v>fBt^{cW1@_%Te)P_3wXkssHnT{d=YN$GQ6FKm0$hxiE9>hE(H~w;&}fW?cuVydfQKwCejOuL4v+p3X@H`7{{
yckA5=t;U}1fXWu->nBP9v)4r{S@{`yXhrGI;DJ`HX{l#Woi~dCtya(a39Y{TeJoMR`OXivkJ*1+km|fY5~*}Ic@8S7l`UyyDnCO=4T#pePpHJ{dcysU
563A|+46Qqs^dMp)1TG%afehdie{wJ1pPBoVZ(g@sw#%v3!rXB%RHhL*qu!-v<eA4QaPOIfu+R$0;rwZWPOaX{PC^=l|)-#o*adKaDTO{&5pP~W37Vfp
!M`KsRDL?k5cfUtqZg|wP8Uk)9w9^&ub$Ut#0u$XMp;u=g$_`x2xB4S}}VANWEBt=8jV2orN5AFS`SsR<_0-*KbM*t!U%H&yrTD%M(Ve?Y0A`x~lsFN@
3-#4W&xrcS)$j!Uk1GwVoAPMbXQy2n9;|7=?@XsG^i|v%aELo;EI^48~@0LMmRQ=^d$b)*k>$X+E_b_Q&FIsnANDEG`(OhGw_M@9*a32C44z$H6GYv*a
U2LCal=R*<q9&sC<{{u!n2SvP3aVa*0IN9EHepelQJx5lV$na{93)p2%1t6?K{PyGEcKZ8o`^tU^V`nPHK&x&z+#`AOT>oeB(;{KK>^-{W^Dq2dgMXSy
UTs%K*7Mmz_)qYsB6?5vM6|F=DMlrP=r(3MA=Pm`5S(~Q|v|^0HJE0U<)eBm|bY3Swd7P`BQOe2*_bAmW*Milg-i>NXvCRjR8VF8jv`Vyfmw)eG+!vu*
sza!gB1qLzSLq3V@BDbUf4i4&IZF4=N3<fE%?wlmZLD5Vifv~P#3vCX16tWMX@yqmcGjYlqgD=3>gf9Qj8aRkFE!Se86$qk%KNpYRC?Lv@fbc`Lha?0@
vqmL4Dfs%9q+Hv-E@amO*UCWN<p-G7f3PsKlT=*y4~Tpr&O;r1JpRW1sCrB(?bH)%APESXmxJaXHZGvd_KVY&!Rr1)+bZM*Ydqv6KeX=?Kw)}VYEf7@+
UC?g;F-M3n?S(GCpH}UI#{nR(1H918Q!*jz>J-_xTN~x7v}Wpu)I@aRn4(ybhlj1<(6GE~!-h9ru5&2Y5f~V|-~S#b|Bu`9+fw>S>?*pt6N}yutdtDZ4
2~W!fB2VG%wibDWRI&bvY@=XgbYk==oRM=SWc?{4vYj)PAZ@9%KGV0~HxlTh4XavczgWL0QIf1*3$uU4J<6Ixvx2fY9Ap_YiRzH~u+5kFatR<5yFdp!S
S7p+<&PcJC7pUrMhsOR&7R-%`#&KO0%*Ii1vEN&CD(t_3UhEYf_NY|jc*yA2YowLn#K`GG`R^ysB^#JvW20tgPze-C%Rn(l<6jq7q>U6{PYpHVP_lMX&
w%W3eXcdLVeUA0LD+{!$qeK6S=O0v8!Te*rfYhn=e)0LVy?cYdONTjHCE?*+<N4esgBSkp&ITC8xyPDNv`;VHV-!3;_6YS}4QCjo41Od?Ig8`1#;C<94
wPc+uHRQ$LC9F&v3qTsgjy8q8~(1G=77pZ;qpo-SnE>aeDL-^XeC+pZGrV0XY(4*-}btoA}GD#l~y*&;Dq>LIcJWdT9XUTughcpWGjDl)*1i1Tjp2e6j
H5fFRBlu3Uq7aCwZ2>Db>)Pqt$5l4tvDE_2&4(`rEt)A+6Bn2i#w;HIgw(T6!}=sms#=@xLt%N?LJjddP3gY>4<$j?(uP`OW#T!1qV`ZH4&1Zp;bJhs$
nGDcJeD!uizlFGK9#;n;;$tu4c9Q!S^1c|$3JU7u1e=VgWK8}+&z1)q#FMvd-le!J4DFn=Ka*^7Z7)$Y#x_?65F1?bx@MrD>^R(O7I>2gQ>s75E8U+yN
q;QjQ}NrC-yoF8b#J$s(e>a^dj4O)GtVhJm1?NuM~{#VNusq)IcpcP<KKXATvk_YyW`rTi&!s$gvw#w(-D_WsH!vU;<{P0s^RAlDoA*Dv!7eLj7r5<S|
YPmzix3)b46*QblCF+Y@enSdO+g}_?A<g9*p<2ouP&BpEwFza*^*gDo(FIn)A_{C!wZh;B`Cr-E&P(L~=EVV(LR?Qb)CX;@e^=Y}kzW^1FZ{oWx{@tLx
o-JD4(zZS9u7zk_J}j=5ETIxQJ?;|?iZ1FSSwd$Dx7BT*wO5<zviz-4ysYh?qYukeS1TF=YQXKjv5DjobP7)n&JBe>n5xY#X0S=z6kv%t=J-iRO+O_`m
ui7DxuXx+kq5bd_D!vFZ=Y3Xl2!&jj+FsL4@a{x-su}vwG92z0uhWQU4l#iSK_6uYK&Fz3zZ2<wnbdR`)B3_ovz308!jRT-bj&;_zTpX}1TejvlBFMzy
~Bj4~8o8&JM%d~?*dH>CvBtvwnmSWTMMV@E5vp%c^UXl|ju^j2}kD95v;)#$H2U=&QQ=Nwhcvxrjku3a+9N8f^q(RBv`&);d3w6d$tYn*>qudzpc9bY%
Nf1OX~j{2@&$v5i5{1wCMNf+9SR@M#FzlNI6Z#e&4>s??}sJ#M2g{bf5fa`D3t582I0-V2=oOb%4lKRU<iS^e%em<xVa-V-+8uyH&#%fM03bTRxM|i{4
1NTd-VK8dq^&Wt#Alt(n`|A+IZR|hev%&r6?Cb}lF82kg+|i>zRKj>N%|Vq&o=!}u&TWGzvdJjq_b<YJf%>_$F-ooFe)XVL-@8-c{oF5iN@c8OitpDsg
faHtAy+c=zlQ^VzdSiptlx6cqgBe`RH8l#E!2Oyrn)`WZ&say>JnViH$GpLI;0ZK#_aD-ugx8!vSO+MzX;w}TB*u2>VHpLPi#m@Cf(-)?{}#iq;k5U3;
bZBPIvhGy+sJCXrWK?fL21q1>b+sk74zpj^&n7#Z&8v|G!oYoKNzs+ZbgFH`vl@!E_4Tf1g(mqa6R>Jy9QZ-g8<x>vf+|g~#CzRLGfP53qj2+y<4%eis
kie~(9u`dVAZHl%jH2k^l8?0X;HkIR>d`_ZwRPvBEyRdSS{c?05CzsnN)yI}&qvb3NwA$4$17W<!y>(@}PzKi?Mv*$PT@BUGyxWB$JqSzwG{v9T;BDD^
%n$l+L63<ti%?`j9S}OV%p*4IH_p@_O*nhjn*uww+3~k^$rrgcYUyVQWE9#TC-$&G|I`H?T>Q#pfzhB#I6h8kcfB$YP`F?sk=Rzy_D0SH%havGF+hNp=
y}081%DWO#R3bZV8P%|Ga-83p-C<Nmb&9e6t&f-E{uz%dL|LfYW1QmiKh71t-^!7&S{255fcn841_kza5_cGt)*s$+zo@pgXZ<#*5Va`v%Le$5{hmItz
V@m!XVlSPK&ovwy>L`I9qXvyHKh-$02%hqs9%!Q*<t^ijs9O$!WQ*uvXjpStrnFlN5$KW_{GIEfZu4FrA;e>6wl|kR2u3P^|hAZ{H~=_us<0E*dLxMGx
TqYcWb?Hex{d{QKRaB@7Erl3-rf5*T5)U?S8jdzgA;apgz4^J2z6j&UVNsyjRI6pl@RXDto&dL8{?)wH)tn8+3@D3|bpX3Df6=_0h4!`c(&J%=+^3D$x
JG7-c53!QihyeLt?)pL&=<il#0)JU@*6XU(Ygw81E{YKHY0dHM?LQ_MdVsh-i`j`PX=WLK<@?eqgFs+tXYxL^FwD#QLyuLi6je&>Gys-nJZUU9z3T|WX
9YpJ>^rRw?x_~j`ucC?C^#jxs9(`}CX=QapIMb_TU0{xA?UfqE|IKzWaDfc|W`?11PMk|{lyy1L{ssXK9K052?brGJ>AL-SdR7S%-EO<VYtnY1e!>HHB
o#&^wsYrEf1h^k-XMN6qFFr4AP(fAqp+t<*@K2~8=kE@zlC=3UCqDbd`up9l2JnAJ3+g_j-0ME(3*vqW=d_|dN1*bVK~hpmS@^UH9mJ?_eh;&m<NJ-0d
4&3Yb#M>BzlsB?j%OF=OCYD7M|?p2@cy5V`UTEEDFz?h4;k>M-%(+szjb~`S)`zU^oKbA5_Knm?}^YXNafFZsISCk(s>ep8g^jiFI$f*p3f!i!-`f*eP
xLKG1xv)Kb)0AALqMPl(f>mI(Mv3W7@gm^IOk?Qtx_n!~VXy=@$DtyXByg$+;|mpSQjhtnAd;68La5F@p#0zhc@*i62fKScRDR_JQYLCuNUOb?q&ry4I
{);`=o&hl*66%?<dSC=Og7BC8s}2R<*<KasS)=wJWE^OWfClum9@>U+H7?|+wbO0^s64e!T^-3s6TXiA)qB6^`enHrb-6X#3$`GAV9n*AL0gSbuaI6uD
{_OGXQ&k^uNwXSi$CDFy8735mDpn`e&t3v%0pI)%ykgK;1Dz)v79_WAC_ba2wE_1#=TjanWMPqOn6Mwvys2?n`%xT3TI+UXBKRsGK9{ofkJ|*)B=LdaK
&CMi7e_bA8M4A4!^@dcx;U4qH<g}7kS|QpuNKLHg`HJUPsNo3Tf76d?g*q?pSpV~G(V`Vp-MP>z`Lw5$<e8Q@p9T#ZQdqGx`29<>q7|Gmjq(4TN~AcS7
Tbzef*0RKeQVqoCHluluVU23ZCc{}2(yFvpa|0g@oPKm(TcZ!C<dH=jy`xkt%rm8YtVE~q{^ysoAs@;MStg97a98Fyf1yMzttQ4oe~V*oc}p)@Zk4f;`
b~1x%~V47Una74DBAJnzv?x{Tc86*6+lzasN(|1J{S2N(KAJb}U-ml*b&;&oOMwSG4gB^^f8Q>nA?n;aI*gA5^jo^9AEO;Q2Eif3CDzEHOW=gI`&N^<$
OQn)p+Bhn0l)^oc*sg1`X&lC*7DP1%n<?oUxaZ3XjTQ(C-VG;@#rIapYjZ;89Ug_K}ypZ2J)PT>JjYHGGCDV2-F9qX^Lk7HWN-n+2!oNU7!{hi%Xzl;J
@O5odOxMctPY=m!|kM)!D>7bv{YN)>sQ}pkffc2?quAab;m*)fUfAO|rMiuP~;#V)@li}}A8hu9b<f6p=FqnOEN^xH3?-i~5JUBnG`w{v}GqhkuDAMBr
?<Z6PSV0MINc=>%wF~+iKL}vO|Le7ZuPeX%sbEy^rjPl7))NlrM`DuV^T)}dOR0E#0~J!MQ_g3?d4p2hr(Hs-H94Pge<g!$<AD49cf&Etb~7$XrR~NKT
9q&Q?61a6%(q2d$r7LMZT4_JczuKC$K+OBP~TtA7Nn&5T0ddFaCooSA7^^RDB5<J(CX9yzAm+cB)(~%dO4$rl}?B2kM~=yKHoQde$6c}e^%ff)IU=CxF
3>vD~6Oq4pT@mt?@=)@$-8J^It=(3zt#1B2Mu6TiO9uAL8}_zEc}z3;0{o8<m{TZdP~v+@0ME;A2xKgB5_bPq&g*4rPY(sc{YOIDg!C4ywH|nd^-Dk};
x+Wy9`qzC5>qZztI@#{5{U?**hj*6wqG)FZrxXVg#mKBpDMqPXJc+aCJkK#DK;1HbxJz8H0&g<HJ8-?0y?T74*pe=dux!t<X;ck~B=U))jug}piPU8ND
Df1bQYm|rEWPrr-)q@HGwLQV>m_)hu6eB4v#1M~;K{`{7r|F#SXsg^oEMyQWPOC^3gwW}koKw7My<@9^O{dkk}InLK(2mMRrwJvyn$*TUqN?Sh1#K-+Z
b_71uxMO`;vZx}=Z#CiGus^g*%KqBXfxqR>$UmdL$*eMBRD7A^ewq~98?CGjhx6HSy`dG4ekK2-+ZfV{Da_Fy=kB7%{_gy|@qYL<eT-5LZ#SGTBe$Gj{
Vl^SqkdoR-+Z&aVt%FWHzn?G?Rm&?{(Qa_ql^}-f>9dsM*K>5`YP&=evkFHJbg2KzibdQO1PUj;P(WJ2Ks+tC1DHo@B0M&BhqJCj`yDp{WkG|Z5DFAeZ
>A2(@qCbMC$4Ze17Wh(kt-qb6RyswO;pt?|a$@_(+l}73vew8Gt|bs~;~n;74XlGRmM_mb9|kId|;;-Qr_l{Vl%aUpU%={ZDzTW~d+Ly#cM>juHEVt9R
x6<+0{`&^W5B&kx7`i}gXH&#23&f98B@?NI8UZyZD&3bEq+^fKOe7{%5>{W%@qYS!Ny+2{UM9nP=x<ERFHQS=))zg25la6Z|H9(X^`_8C%c`Sr2B68F?
RVtu`~>6cL?_J;M_{>}d9)|pX?H`Fk{Ova!0<<9;l&Tu|`)f@VABWUk{fBF6g^C$H%QV<ntBp3FljV;%gh)+0w6<6=FemFl*Z>+C)Fy#KJ-81Tsb2DYs
gdKoClBnWz!1`aj4~#k*l)!Hy@%|7Wx&#ZAQK4ZUQd~FJt~kGDu>`&#&V7egPO-u$h3~1)`uQAye>indjRN=MqYM*TRRtUTe!Xyu1+6Z?KNB*WIgCo5R
tNAicH3-=`p4f`uu3t%yA!3}k3Q!^@(KQnWfj#Qzaw_~i~_XCkJL0#0>5egz8KzL+-Co3--7}_AD>FhN7QXPKvbxz4qw1;TCa*$X3iM=nMeyy?63Ak2U
e}>ZAkpVTo+tF`B%aUNcM~k@s;bG_1Wct`H!Jp0vGd7e{d!~F}RJo=s&zY@Wos|w-eO=lat(F|INcK>R-!=FSsB2_r8MtQ8r58XPVRG{Li0%e5{}FivB
s0+PcL0UL`@nsElKQ`_bF|^}q2egB6c@-&?dwITpb8h3=LQ;3re^SH(n|7JpWx4y16}Q&WJ?jqTMD_}_Bp<Nb(ji2fsTPhZZ5r=RSMpXXH!d`?D#63^e
!ZAyvtlLLIpU&@jDpH#A~rDuHqdzfMU8G}KB{TI1?Sd~jT?Bo8>8yB1($zqTBypS_BhLx@CbatqZmzSc0{<|E3-!+xezJNcGH0LeU7qzox6v_?wmrU-`
IAZ-|ZV9Uu>6`2ijfq6mv%Ko;Z>`AWe6iRb@cV@r4H(rKG|}IQV~`>$OP%$=->TJ53jRa#7#vW4Xtmx}DAoPm7`1#k@cReP6{2A6XP%+{wiNkib>GOre
{_@@^F#45!H?4A!r0+{x4*%QR;p!&^HbFh;C~5Q*bhcgiEM)VbsvF0o5;2U{4n_zl2(*yBZgIy?>2Vm|2ti&;eOgJBSbao%Ho0h;Z&4&{D0Zopg;9G4f
Yq0X9xTqt+NEaR@<LD=3`<LRZr9(9jj#hIyZ=)g@yB_RnaA))p{@kzVQ31LB{vD!+dZm<1g`%VLC6d{*PiytLE0bM1QHeLHWlYv2cHgje`14jNG<`{w^
Qq_<ZB#oAv3(KeVy_I&My@z47M4sLk~u$NBZzVSg)zoISBVABwY}6|8>;|H{}EXG$@BBV!b>(FMNi_For#KRN5?;P+mB%_`Q{xPQj?3(N-jFD=i8lvVV
b2lP)-Z&jdvJ?(n5B73YbKNe{#<9u*itnqxjS-4}AW0}%w(JA|k0#TRb@4S}jjZtZZ1N?Tfe5Am4)U71`_IUR&pO~Bte*ej*?csbr&2WGI>h}xgGs(U3
OVmHXyUY7cv<vi4gE9Eyh8)Lhd_FJi;C@Ojr(lZxl{W^ox;>74oUh?RV!okHzTme_&9b|rz9GyCMtRRrKTPdwhv!c=a0av*pRhkscO%xvMp43QRRlZWB
UAUv`sW|3IYWOxu3hlgP4k_hJ{p+e0rz{O$Z$V-bA|P3y*6&-_sme=Cr%ZRpKYvwPddK^2>x#EuTKx0&;7BSV0}9k__K+eJb^DIc^X{s{QP$e{C{F=tY
3vug1;xm_bsfj<@%DN|9n17f&0;4<9^7;ky_&W_rGNu{b!5oD>t?U=9kH*U%_fk^xZzK5{!!a11}1RkCt=r3xuYQP~Rl#D1;S>c0QMkDoQ-gPurW6QRc
^8fvD=qwFdqyo?nOj$NA1h)Q@<bGwdHzPc1y(XbOErq%|z^^Ma_P)%It1M|~rY%@xjH<rCVBTJ04T)^8*bB_^yr>Tjv87Cqb_dKPd#acNX9;Df7C5BQT
|ZOH!{wVV$6)B6_u!rJ;&<aceF=uZu;naAKi_zRu*TpeX?oKKm<`*X7FWB!)dX@>es?WU-26GP_US0>*5ufLqnw~*QzkNgPy(tMP(s*;XLE34~;_2o2h
W{ld5!C$ld<Ba&lAoFSEzYoCAPuv{yQ<)UiC&l^q@q6g+<@El*{d1TYw0cl<;4{MRsFd0d^_W&?vzZC}NBz5hg|atr|H$A}GOD|^C4Oamfe%X2=;Xu~G
Fi~d_CBs~J`R2818TLCoN)g)EX;omF}-0vkbBD$?}ydy3Vnjmsy?l_7xf9>fBrTeIG;AR0isy#+vADf|DMkoHQ8-~e>U~Rru@=Ms^j4EDGlNm(%i7W9i
;)RT;<vZekp?R#QDl@*Epa**c!lZb9cWWKP3Bfpx=`DAP2utpH%q$Nv{9lH#-OXa!VLX;Fn3?>ceV5J<L$Q3FojUziPg~`De*@*Ft^d@17~{kK~lHe(`
sA&c{*(_&`!@_HVqu;(+Iudjr((GPw=goNtKA#QkNSvIDJF2iX_vU%5NvUo0jm_HTP1Aj((NZ|FaSAAZ3<6324@d|&N&I6oBclCyt(nV%V>xP9Q?iGKE
pZ&<q&^A9bb0$;L(cPGAi?t#DSiKT7BYI(9B<bPJE8LcXV!<PI!oA+OG{8S5^--~7+{CP9Jkw0~)KPT$1Jm8m+`dH_T!tC8tMp4=Ytn&3i^N#c3^*VUK
2g8L+{N#lC`FGUJI^d_s>D(rNu5q{%U+SmmKh@i#0DoW0TI9zBW6AkLFX{td(((rD&(_X?)sc1?f}bzUb)WOu_|kYYN<nb`?9HdFpR;G_;Q!A);CD=oe
DuKi|8y$g&%as>{5i$!8Ap6RXCHvSAzMM0`kC}de8K&;Y2|wJdU*c+t-jG}<C@WGbGrdP7dh<~=Y!7e11l4)+l;Wkz4H2}?@S#;<q2a-exYTw3gDmDHJ
*>7o<3X5KlM`&{jIRW#s}+5Te;xZ`t|mL`!ydLUFz#HoUe-B9q@cxR5(9$`Q8t>zPwXLd^zr9=$~I6?{`CYz)wxiw|yJ@?qS-46}q$eR5(BOYxGBsI(T
(Cztz5X&abX<m;Br4KIMGYB)+*;MzCU1*ON8zw{5Y({e80Dj8blOOGYW|dVl&htwa85H!Cqe(T%dk`RJXXKQmPK+GEsZV@`cxZ<VE3zs;=zev+l1h`(<
>We@#VySS5I;y;eqzsVy!;qx8M9_}yC!hBVVb~Z+Rs<vaym!^~FDF*(iHTyZ%*Scdf3d0L4)E7Z&uzwtm`+R=cKF9Ohtq!mv(xNlw7nc7J1^L4r2T{3l
cP+vHbcE0OkG(c={%htfYA~wum7+gcKFS&D8*PF8uLNNW`p~3#-UFXd74oMND^JN^lgXipzaO-6;-l+~=fiOwOmP0RTR8uOJ5LK*?H%F?o}V+Ie$XoKC
HlwuA|L1v*L(2W>hWMg{JrNmh++_F67%!F8hiAo%36b!i`>Twt>#3z#r>wf8e8=Dc39GiMcwR(zcvF}@y*HKjK=K`?_a;SC%>kimgMIK6Y3YE2lzp{D4
NhuD&p>O{y7;v+IT;oHLR)>H+G3%yXTbk*WeSw%18g^CC)$n-SE&~G<pvDqw!d!K6rj@&?;AyH}J#!%()UDD(1i!<Vz`NWs}JZt#p<hShdT$UBYT6_#7
Vi`O}7e>32VDT<W9t0r)-1s}(cqYm#;_{}cWg_^glv*}(UkWze@<a(yb%pT=syD3Vwb-<r%b@E?=sx{vvgFq+T@3r*i#us_moANri%=VE=Ob{;3zZ!Pq
Xf!ID{)KAiBgI_9+!x!)0%u>LAcP<wB8G6r%a6a}2J@of>>HN({N1Y|k_sP|SmC|p0a(><L7!@NHANG&B34C7@sXMB1K7TUKFa1$+#pfH1XN;1J_Nc!s
v*TZ>4_Icjk`14IM!~K^&fmJ<Ij!nW&4N*cPEq3g9CXz$_J6P*;QSxY1MvIAD@u>3Uv3ip(bPSAIr-ONK>hc<U*P%qBj`KS#4O7-&o{4xKE@Aw<ZoN^_
Ylu_G%Gouo?e0P2!Fex)t$PFp#QMevk;%J6C7Y=CG)5Ue!#eq^7-!7v_OB*DRQh|tN7e7A9`vf^ygaY;QQ6Tm$}3Je3dEqAL?QevHy6N(1#`qX*bZH6y
FW4ru#GY7cEhN-z&e%0{yT3I&wbV9{JSQe%>+8mq34=@cW%T_zi}LEu3Gu;rDnxHC*|`{dYW~|EZ<!kUt}PDXf%LO)=>Y@R^iY-$ykBzgQbQUGV#Vtpv
}Pr23FQ?q7;O{PujOmDnVPRj!sj9^l8=-`9!wVNzv`I&YD`s-0#h^p~}|8DRfu4$c?FKMlb@7vZ!)tMPFRd?nYz0QI>@rk@_pw|7AQ1i#hZ<9sp30irg
w%>e!gk?|{)aDFIn$07fvK!2cU&o=ejMGyG0q4j1Z`6Kr11pMUO|KpD~FX*3ycG<B%&ht1x{hF!RABmWTM?C-B!~Nlj(GmEp2p&t;pKd!?0-qbX;2$It
?L_{)vxR?!)UGoV^`VI66ZK<Y_7UYHTF*hi`AEk5<*LOk^k1_-{Krn)XGRsMedxc$KD%4A8V^g<AFmSp30-Oh^m)SgouHUc9u_g`H?f=+w2F`H3ioGV9
dQ2q{!xNoGikpccz>%!=+TP*+C$XkWV}3~e%ic3)=%}F_m{caqrdv?zYU^%WK^SnQRGU3f0#_({VDJ-Q!D9jU~kbsi@-pCrHk|Ej_+r-QsO_F`T;*w-G
l?++pahfpVgxqqtupz9QCgl^@%UEmMZ3d;{AZWH<x>h{ZZrDfxb?S%>kq4iuA$xje+^Q&>j`_A$r=mV13zIO#HI4B1T~}>XQ7A5&SU%^%JZyzw{2y1Mj
Eke-O1N-VWBkGRZMt`1SwId5-$ul*BJo#o~PPKJLTnUv0Oxu=3aD4f3n3Fr?L--2p$h)~fCm=Wn>qY|j60;6GUUXvzJ1onn3@WvFnz?A@Qdzed9jt;9c
q{x?o|VtpHhCGbJDvqn_iRNbu4SRZfOZ{hqKouLo1#AwF(`dd4!fd4B`;A@IAJe^VB)m8wjW3BGr@%hJQ4t<l@*ai4OYB9(DNVIgEqJJukkWoy{Wk16C
ubD^SYach|{L>CGU##710Dp^Qrexq(h|$WSzQFQRS~VWR0{5G<cB$XL9*7T|yp;O4wr8<F`eaY^7x$J=tLpm;^WS9BIaK6#l`;Hz)N&jCSy{I-;L}FC3
g}NX#`>+@(Fpx*GR#BZ`|5gj``~^KO8Pg9J{kCfvT-B-$o8A$$H$Wu_^HxP2DF-gUa!2r8hz^b%m(=f!RP?}ePWNt@Xt{<=^Fk!#w8%W^qm+}+z;*+>n
nFwZQQS7+xnZYw2!bNkF<tPetNcbXl1<KTJR6?S{+828PgQ}4%G}S%<qk=$Njgn1K>;QWl+-J<b5LkE*E{ykLwciVWH3M4CmX%0e@N77Bl!0S(8pL<N6
KLBkoTx!2MZEt3rR1to%$x|Cf;;ZRy!;_y7IP7WMaII$%`sHNt#Htlu5r!*ZP6$*<HZ_7`@$L4Pb~M*hWkv^!yao1OTE^Z8nXUuEf9_Qd;}n~gQrw^HB
n{?uwx03W_R`;1z+`@FxTSe+P^lvRjo)12xtXB6xsL;t$HcS_tZjs|{f?g)qeG>>C|C}$DYHu`JFn?3ONTUmgp7tL=K4@SvlThxEGQoV3~WTFFp@i^&l
{v?&OgZta8FyBkuJf^<w)cBh}Y-U)WifCYds*3%pq*Z^kwh?u!Z#sA2N8kJB#QAIs{n6CBLBIR^{Z)YTRrMx+{G;GZ{kQD|<QFck*nhQoIc7M&^u0}e{
rutVfNw?$@PmK)R_d?k7W5-iPv4RMTtA_2G-P{gVSicc?}PZu<^cV-rq03tPQ2TsWYq1$e=v%^N&UDcZPw50mxG_H*?q$(;JHQq#G;S>Sg2bqrj_{dQD
J>f=zk?;Z9u=HSdAjV`KU!P^v7z$9Ps|0>ldCcR_8BDVgmoGJa9h;++XVn^aH;~t=;hbCv%<kbyAh!Z_BuU13ycCrsSt<6V&I97A_R<-_^_bhWhr{a&r
3noN+!*$KIU!eQ}@DpKdc;g8wFqKYrf*>tKE>9v$FowLDiPqtY**FP`sNx%2)uefT#dx0v{?);%E#bgEW(Kfh<uC%;HuYzzG2$!tdb=-_uh0AFm(UGjr
XLH<|iHZsn)JJ2WQwpkVA?`#@Z@L!%!tS`lBUQ?`(emhh#U)c*r&FhLof1PpO0KZAiYw#DQW;UWflCQmqk0fmc`Vjv<e(?Exf*bw8VuMkRw)4dEX%5@4
`ql2w9R0~8YoLGpM|FZfnAVu#e6nm$R_L$eu+iiEH^zKA(LW#hcj#Bg!TJ4li0`Y5;S=lgIZ7{#0?x62EOX<Ke<z-mAU@o-X+_;qa6XIE_Q0sB_>IpOX
}X5`OAK0vl>8JM^`T|07ANvY-;(^!z2Z`TGc@j~|GUNK&!1}m{fnYrcXwL(8)=34NZ$K`zvEt2-ru2wzkt-9tuE@@$<nD&A7;In>r?EytS^f(_0x;%9Q
t&T&20K_o$e9p$4C8P6!*wL|Cg(m73U|04gHuUmJa+I5?OihS4?Iv@SA_<pW4O!?fa7Ty?m56oPXmK{s6Vu)X<*^(<&KtS~QfDQ8?EE=hsCk4%A<1c)y
Wufxr2?zeUFLDH-=@MIH8mzbE!L1wJf{1?F?YZA7;}|3>)N8CvK3`Y+0%4&p8Gg-(F^ogtoE;NOa!Y2@dO)(s!{eaFRoJQB(X`h?^%AJ>e^h=_kowh`w
)xtD$!#SxUi&&9ww;``;dg9iLOsAKs5dApeU=-v(d^nd#o??1PlDeoV#tAIbLyNwNgLU1>5e*cyV^y8ke7tmiNW`4-%Z})|Nom4;R7Wcb0c_*mf;&D2}
&!>CnhjRNcM*WhsZe<F5=P=&@znRQa@)H%sf&NpSKYEO!l2MHNb!B3G39V7ZjOsS7oL_sc-6Q{JjrvS+{4VPcXGnh)?WC|j(v-&u>(A9H;4?zsa6aKSI
whl`=10k>oNU7=y~~sH{rkkBe#brbQ2&od%>wmDY)Ifws@(#<I`tyujPv0-&A@+?FXaOMfj-^d@&3zG2mE&tn^+%08`)Q!AM0ic{~px~IUkpHME>E^27
ksAjn)AC39sjnKm95&-*RML51@|@=I<Eyt8#P5|C>8D?qBQux4zEPKK)B?UZ3*|@4^1$mUZYa^qOr@f7xz8|B+PA5e2CAhJE-S`V$B9mt<pSs6XZ9tI*
27l;k&0i?D<BbMM6T?<sBKr(*2TKQAw#Z^}(K<L9r<75NS3JO}^P30iyl({0D7FXVO;1OM~P1LsS+8|<my-#PFnQiC`B3w!M+=C4|O1AbIH#+dcnWEK4
BzrNrPN1A+5|3BPh(C3KH1oN$_>gAlzJwo`yTC#a&|7^sal;_vK+<54p)6N6$*H;pJJ~i#vz-MFue}LZweWL!j@?!F@mRqhLG1wCSbA4HGKG0ax-=^-o
@O<}L0e+0E*1*>z*BPc*-@!4MlHcASKh3k_^vnCFF(f}x1wWxyk1FOHN$f)(9jG0rhx<og#((EuVWg~|#&|x7(a5Pk@+KMded^uVaz2nu$p3hjbNH*se
exGIy}W>boJ>04kNx(axPqVT?S@a(pT<0cf0(#GZgcwEe9`}jMlj!Tf9^{9^LF8H^ZRe(iu!He!}G6QwR>XJ(y#8r`s!&h_>I36R*_$DDiLL><qre=1F
afC|0HIHLw~%(X$$_mmdvm}#VvNG=nwiC{2df0-%)>fsXF9e1nCXu=Xjv7ehl0IQRu4HM}3@IvVeX^TvmVn0F!-8|BI`Q^`E4x3{m3hz`3LU5#JT{EBE
M-;P-C|;5(Lkdq!Bl-|XGu`M(A}u2^N6aDM9SpQz8u1Na%17}0-MgdOmsq-fsz>>t`E`co*8q&~826bk)&7FV3VJ#ivFXj{C$bw^PDGkg|J^iSUx?pHA
>yG#82Z2<nNREHl#fkf)CLH`o7oz{FlR{t-mN;=p-y;ThSN!{IXK3m$nEWsbiTRx*Ew_o@#M!McR;{4ck8#VYTk3H+#$)`m9lz4|=jQi`VVErmucMkuM
<TVa!K0goq-DEOYeQ-YnL#_|mU*P}e>h8<=@v{qm7f;)apkIyr(U<xW&vAfHY2l|NKRi;XKRHBwM2(7e*R1JpIspGLxt7%g`|sCjpg*#w67xfGdV~(@`
?rRut4N*}kH4tWG6#OQk8%FgV`WEv=k#_Rp}q^|;FpN;`N96cSgfdzSy}X-wAViT^^(yU{uEL^n@&al*JeTfvF*@5vp8;nADGiV@&D_(^JP?=i}g93bP
vG)lg$YJU4f=KHu=Y^jQ)FR(qNR=_+bJcGCB_Gn<SGC{aY7P&VP04gMa&X9&-LSdIDem)h8MCv#IVtUnQf|!1*UNoqu1+dhj3q^;!<*cjIhN|M}gvqQC
A`!+g26iZk*5v<?R3cV)oOYvXQmelc8Pe~aIh0{)6{<@pJGu``kMmsm^Sclr2XpK-oz?j`t(vK(%pFLLHS{r7KbNPpet9s0i9AJ2eKCI51>a6b)ZB|d+
U%M<qZv*nQA>!ere@4tf+@G&hpZ1Mf|+Ccwrx3m+ZB<qm#o0&m<t9ml;IRB?x1N<^=tU2`8eK*)&C(8!))q^Yfd4Y1`d_=zhzmTFe*b;wiwaH(UnQ_7W
-gu$@vVwI^f1Y<-w($2W8~s}pJRS1qW#z2#`CW_pXmw-laJ~$b4)u?VHT}=6Q}M$2HM@qu2h>*+`duYxNczj(>KpuvrC$PnO3Zo-{+{>-7W~K5S33m1X
X0<j4_U^NQP%Z^_<8WnulWC;Ru@s7!g6BZf9@0hB5LB6vP1r@f%*HdC{ek;Vl%B#zgZL1=a#cgGWzE(j5VY5=x;Jr-3IkFlkW%fOZmA(z{jl9g!gm4?$
iHes)1i0xgVL}e2OP?_^XP13jLDMvKgbQyr4n;zv6)(HFXwm=uiK7VU*05*bd15R4nKd#A27h|5T<U1^dUlAOG~R8>fx+bM^XsKWW7N&Mn|SBBY|DKd-
IziTwO1Oh35aMgq?-55hP53$cX1l`c~o_@8Cl74<W-G{gNUE0z4H@vD2m`7-sv?{ZXSfcrz4EVVoS{`QUeyso(o;!kGV%;=vw7<K4R`GP;2u#4k!%P8v
@{&@1Sf<81c)QbMV&-RD-!nQRaKJ+-jpI@{T`a@`HL4QwGzUg0<%z@82Le=PxJUPs3)YneCqJMPW#rbI2nwk@TZ_YQ^zu^x0s#>*G;s@r+h{;d>puYOO
zv6}adDhA#&bMbD_-qvTEv}zI+xVdWbO#;s(_3xgBgaqr!2OUeBlORX+k}5YGOGH(*TnMzf1pSc1@t3{cg1|i5}Q5vtC4?=Ie*^IWBQNJ3)UC9Z9mBm=
)nIuQ1=1&)xxw*;>X$}qyPV{gZ&u^{{((p^7zB=wG;W_iMtv<s2?sQqe90o%qM>L?>oc(o@*8Kv1;vuA86TfL;b>WIYyMET&eW;oty{c*I$(@{lR+g4e
R4jE9nmybv{^s0|)*aiGEF9cs~8*74@rjiDUAw4>A1(oJ;v-)a{=Bxz5V})8EY+z~9B=0)6LH{f;j<|0YlP*9f)U>9c>To@?A+(V%^2)U%HMP0>#}zhA
ds#;Cv21L_AQX!-OHx-Nndo=<)00>AMZ;`$dADTxm$HO?2Iw>9=pxojxZZ@f3;*Pb`vCnp1=`omua@b9too{sziF`vwVkBL)uhd;L36PVu#^^x)W?LP3
InQG&N{M&C`y}^HJ?On`|9rMZksq8b{PwL~<$NX7s7u5H~!xZ@qqSXPvW~%2Q^BeqmqfPzL2mNPaosZxbBvaks{5ljkpKB?6=x3Any{}Q9`*z_!?RKp_
@7IMx{drr9&>uPT-ktg(dk21|a5d<A#Kd$s{}{9?&Nmm&F8FP3r<H^MHL*r*yr1(G{IO}!ei1)Czl|^bO$PAKkEHjv{*OEQtI9_)CjQ~f$Uj(3L-@~Yh
XL~!{KlI1=dEy{KhvTL{?>|}w8@`K$DauMzy7+^4|f(7)=v~epK1ud2mXdKHV5$E749QIl&3H@CGq*}1%Krv-FLvhQ5R?aeoK#7f2GX>^-(XyrN5mM;r
>ic^EUi1#3WclpFG*+XV$N-f%;7@{gP3=g;QXE+*TQ*u!n8(&n9n!{^z^*3jX_Qpty`8Jx}SM-YF9D8*fAC|7&mk-qD{ga@gOlTAM!b)sDTw`*Y9W=LT
B8Sabe78l`wYx;n@Hl(YL3^?_q%@aIp|gTpA*NeX}e+_<dh-=e6<m-5t31N^pHrWW~gw=BrWKih&oBuqc#?;mLsLHufj{?~GzPw)rDN-1&wX-=Q{70yv
1f7AKQ7dRhgE&3PB<i`3*c?8g3iH3ptM%dAM<MMn({U+72OaCN$aAW;Fn^m0OmN)wQ{@UIZ{qvTU27Kk#gg&m;hldUBS68%4oF89(gZ*i&w(Q?V8`Nh~
?S4DpAF6{f{heBAAN)``UP9k(x#t1b@7xFxg)Dm;>@P9iNb1wu$JA&3*O2(EZGNc#o0^|9&Y$#(`Bx;ObwYj375zyduCIdroVmh$rOOlkXMvXM@Ml%b`
kZlo-vvHu$W96TJdu-Wiu28i${FrA?*V;JKK=}O|1Zxo>QAya@mXEf>3`%MKAivOVW0isCT9KPZs6ami=7Go?pk`64e+&o_rv^;PKf$`8YBn$L!6g#`R
BjX#r-fIDif^#_5t{*Cr*wD{>$WitZ+Zg66Z_*`6v8;bD2dc?w3=iqW|&E-~9Q{x2ex|Rlke+!ktpzHhGPiU$fEQJJj!^h6DV{70)$3|912NzA8o9?SS
9XY;*ne_lFSo*Kz=UjOBmRBl89NjT827U<03-+WrUghs0fuJ*-dv3xC&0I}{o7S=J8pQ8HY?f59>z(F^$H)y!7FU$p}G-}F~X;rvW46Uq68esyp@Sk{#
1Z?dT1PpxVp=3j~3UC=*KoU<eS8$MWnb>PgXKM&Ib_<ianx^sTNjOgDcx8SFF+O9%<Xvw7ne?!!32l`p{dnf-)ukM_mJx3w+=?@#{V`O{=DfN@*8Tmuu
9{N_r|Lt&mzL_u_+)vkWPXDa=j{fA{m-|aor|?Ht#7lk9ziJ47GDrBXLw;qpqyMt?3Xxx-reFAbTFz$-d@c#jy#Lkkg!Pr%9UcDuiSm`uC(C+4{;qz6|
Em;X9rN?eP2>ZKV6b5R!6XO2>UWH^u>K-vdL};Ed~{y)uXj=3Pt81LKEvs3ke{d4h?1}MXajzun2j3bkA)}lo88?J{&qqfGUU67qYM8I%Nm~P|7$ub@)
_l$1^xN2zAWfJ-1gwFVyQ2l&x!GgiI4aEDdu<TdC+5i-OZtYPw_aAU-CT1%nx(E=&!}7*NExAAi+PX<!#9ObJBvoU)NSW)W`ov`^5X3IQadZJWim$NG4
JFK>xcYKhG2CE~Y;E{k{O7c=~hlXTmq`w`i>D@IMtZ5A}zqMq>y0flk__|NXu`3;cW%!~bqNQPL~@YisC>rDmK_e@Eh1z~lV>?%$kmWa@0n{fqia752w
rzRhO8!Ti<{P4+KphI|QK?U>Pp{!2s7?{8PEZ$o{GA@E84)H$+#-NXOYQR_GGuU~&`0G~{{ufv7>udM=phTA;Azep5L41KE@j-bCtCY8U({!C9H@;OC*
<o>Z#2mZI><0TK~|1Ib*=QT&fzsGmr<IX>U2K+_kYqF!hs|$ase`W0*`Bv&}N`JroB_=;5XTD3~pBLnxoMhZ(eq4?7QPBo(@QacvjlnO~hMyezWOaR{f
9uXOYShOfWBsiiPw3A?c(~?x|II$|iQ3X{cl><)jmdxPrs!{{TBEFR{;F;Oe?PVV$$$?APaFC`(F;1vN9gK(@+a+z{8y=cIKLkpa`KOzHT@Bdw&eQo2R
ZN0-I3?d*gvp;)nnvq{`%7!^%J{+$N65lgg=Yr43#s^xA@sW{(|bJA=Z!4j{o?5*A4Z<LPP!eD**od!<@2>`d;c|e80&4)%w8CE|WR@YvsD4KG)P@?yt
=T{wIN0TFl?G`il#mzpHhaAKMI(KRC6^oc?H&F7z)#EB8I}Gn_vC_ZFiL_@U~+hW}aguWP{POS`g({`~6Dzd~*Q<<m^vKKY4b3;bM58%&`e`<)bNL4S}
T_UEtEV17sP^%U@zwe_<AKJ6wx`M+u0nNq)SLjO8-wRBJaQmr#%{@?`jw?w~soR3{i_$LSA?85)3wwF`-uQ#+4?jM;Q>3^=J5%Xi-c?Ew|S+!#3>-Zn!
hlxqqnB#oESsVHnj!p^l?QHOSgt&j#sK3?FjPU)9YdXODNp$#oSaxlnIp2~g^#er({&+3Bcj|vTIsBVF^`HP>QPkCr`MHf|oB7LA1OCL(<olpM)46ouf
1(+|7WIpG+r;;8n?C#nL>T}dOl;%3#{K<Sj%w83k%#$wqUs*~1xBeu{8QZ^pUx6v!S!w12J<2OHvGMFV|~qVzxOZB5%o=9-ZReEbowVb5BPry?U8{WHn
m5aC;d}T@c#(J!$o~D)njkZ{D_f*{zN=~y&mwD_nG)ryoWyH_x#TT&ZqK<{xK~D`EI%hMmF=wd=2?$iP;aC&u0&*uOAO~^p8?Dtq0!EMTLGM557a<^KX
$dAFJ)ToIhLn1NislDlwnXK3B{ymC5l2f3ak#@0nlM@(l9ldJWbm_w#&<{;1YBHSy0G&(G@>_;er#hcE6YEij1R)JZ4A^K(1&Umx4XmHgy&=YXGUTjJ-
|$z{HWeW5-{>wPWqM~3?s)~_hqoF6ySE%1M5G3NaKDjnnps$-ttQ@a)M`K?E(P5pNt`cyG-*`FrUYF6QXU5wD*Do%I8{>@SX;G3#_EXXe&_DlMwSq<{<
i+9ZV<Y!2KDJkF|>Z$D#^?T%o^cP7ir;qwj&TsH{N&I|%Lw#`{mc%~`34LBPX~fh|cqaYR)ba^_@Kod}@1MfQ`}zI;atnR?I3JLo6?Wk-EycSEna`>}=
pU(f|MGA15c!<>M7Nvg|NJ3e$N3BE@4m+TthRRv{kz*L@;P)htB@a|OsYTr@5)P=AENDn59ao6!}Vo!F`xeJuVc)7t(8lCa$F!E))LtU{@jtc^qGGhPl
E>5S6$+Kse|B7ea~dpV7_XcFdt6qypW%s%<d=To2!o)`QW)8tU3RAMgjS~`<(Tqel_WTeXu(o`h$nVd>-#>F@I*W=#A*VIe@-bSVfof@7?{w{5f}v{Iy
)4Y?%LTL<b4{YcZz(skypxzNYTy2i%{{BltIw(b-k_|CcTFPr6vf^uM(SGwQdEVOi3DYK;0&xSNRls#U{)zFG^K1L&u`S<L=pUIygP_O3VR|Gii5L4WU
a%6zBzlw<vC(TMnd>bKE<{)%Ggmm}3*bAIZKPvoclBb#A=bgBp5&$rWoKeV==ZJBSI##5Y6j#kFZcNyE{|IK6SFESJPK8`e>;D=eNyuUCX*RL_^e_`(i
)Zfe``5o<pyr90TFYvz*#zv=q#Iz)SE6fW1nYq8d(7(sId{vxptyxZe+32uj|DWN0wAAqt{D#_TYYFb>*M|9<vf47A$j=Pq-zMV+{3jh%AL9H^<gi8m(
7g%&)L(zyaF}m>GO1rFM|1jHx;60Q{P(wN`dbZ~@Q)DRDZanuod5E7-6rZ^N1J!q-;3-TqW-^rOXNGs^OyPc#@np$|CcB5qksGJiuy4R8g1rFpOX*sBM
pt~Q!l2>M|@c!_zzl;TKInI(}}k9H>LlHoEpgQnVQM~^+S?2vmNt=2h^8{SxWuGaXrU;N6l;E|MGLb;s0mN5bsyBT0Gya*J|U^ALyu|zubIreoQBm8tX
ebE_{BzHS;5WS5ASyFXjUICWgAR=wINQPxLQ|w#o4QRegv4-m=sM@Xy5CeN5CR-F^=Kw7$y<&TrQZ@K<DW1pP)L3*;-PVq5?DXN_y-)2QPa{2h~11O7?
B^);pbPoLb`AAP3j82kUYyMe#!Pag+7-|xyG|Dot$eOtOYV?Kg%ST(V}rz0)H`p`bSfA^>Kf}eX&_zULaZs$S&s8J)u`e`c2pHrl<M}DQ~Djxk0%T9>;
!r8Z(ucE}2kI&bQnEz_HZTgQL<HH<(e>bInyWQF{-%Gx5KmM9F56@TeJ__eoXFsGqbvDF&%2HF8^TB}~@6rE0?yN7gwZrHCZ8=Zo=Z)$A@1DBUcYnMOz
kksNKVH!`+bjFm_8j>FV)8baADk|jzq4-lp>NiXfdhT3RSDv!YCGH0KduA(a_Z#O5zlYu!Jpz+pXTt#nMzY3zI|#RVw^97JI<%t6D{}yB=w`$AivRtzj
dNo%!d_s^TT{2YYF~iq_0@t|NbcO@!$9B0Kcs#of-Ve5;I5rEwtWFLB6dPtareVl)1xv3wgE4zskDEe@}*WrEos-U_QAg>2E6xr$m08IFF(K5aaKI`ip
8C&>!_4I^_RXA^C~r;*+Akwr=DX_{%==jnfBz-%^7D_-8Ify2ky|upQ+0ibdekAJ#fBUwykdEYSZtcjA*)r)2$Q9iR_%w2kHB@5{-iV19|!aq<2Z*Mj(
78}*qcTKyjVf6ns_^U=3$KHrXGpuQ940PE*hKh4j?FXIgPN^<+yP=9ce@Fx-NRZM<*)9+J%V(zZ^{q^Up(H}UZ{%GvqHu$;bl+1@Pr_=|y<~;#EyWI3G
{QZ*)d_)ob2mO;~$8bu2gLcmO(;o9bRUC}!4*sPRp?=GSI=TG$w}QXuNF#y%ww4<o{vXNmRZ-vYtJyHWn*{nD^~WMdzP!}l!eu_U*zeH)RaJocUo>mnf
0lk3K|d?{LB;;L9&~|EdY3WIpX5F>F#nhPEA<WPW>!((861Ew%H8|#{J-7lf3;Vb52B{tfcm4-hd*Xgm&iYM<T;1Gk7b<V68BdwJ6qP5I`mJG)QSW1$5
lywc`?TNQM{-_eYG=|2Kndb2=&**L4Tu(?MjlrGwYk+U;0JJ`S9vxQy(-~Vf_d#Wd1@jv1Ca9uk986i4mP}{)xWT$NN#;J@_%drbv4*|EZUvzR>z5_E#
d*DflU(Nq+Tjf1g6kXWVvqBtOaxnV(x^@Lx&fe1`i;s7>U1d-9#4zEiwkCyD1<9A@x$(VRn{`jvjh`H<}PL*_r#@IU>X@AAt0%}R29lq$@x9eaQLo?aL
J_Cgyh9rkx`ho5iehab*Y?6LyB+S~B?Wbc^$iSwjChn3XCC$o8o`G_1ioR0+coBE^i2>!U9He>ztJ6~3R{;nPBJ48JA%dbuIJJzp0jbGHKFn>iDt&f5I
ISZlxb;NrC{HgXe=zD(m`)rQ+t{nQn&y%3)6aP<d#+mwObp!nRchC|aziJ`%OE-`DAy@I4fA=0^{^m(r-7vpgX`bmnvqQeUBR*Z8f6~GEswLm9Lw}~ph
yD&`)J49mIJBVOlCpM@|54k4V1C2cTTx%#Xez*Oy#4fn`e)FDzmK84n)I*M{Uk*HG3hkm?<AiW@GFIAwb`Gx$xpY$^cxf3Yw2hDr%vIoZm7`|{*#LMB*
+I4(fvUEf8x`hC+K3n@~eN!8Tn@$+5ejlOXe?a8`Q6h=EbS0&s|=i&w9R@UnFlm<eTK<Pey)`x{gtQiOd8)U$H)S`hWFLj>-H&1@jqe+?(vsUtc{uzh5
Oe>H*(zuO0TsN;3rhAvY_`Cvq(^Z&;s)qC@}1mqvZ-#Pyh;a2O!JPKtGY$NWpLd-S(?R=olG7bOCJEB7vY;=98I{H=6RyIcChWD4g~FRg+64KY(=>I=I
~>bKXIJMa(nqygU+K{Z4FE-rNhe{8u+pl=iE;Z1*&rL53Di`fqNZf(C>s1K9x9{lD&vpyZx=Ua>VqE-j~C%QH<z`vfljTrf3$*CJ=<e&RJ`iHqs;z!0U
CO`4?#QuuhlaWy0(TeH6I9>C849bG}W@_DFesH?w`*V*b{q@Fs<iG1uQGpK&wMy^!|MNNgU4-153iwg>?44r&o<6{5em(sj`m|ik1fT!8K>g*(Q3v|v+
FDQGuPT16@DA_ae8ZnmnJfmx_r4nVA%QC1sIL=W!v8``I(4|<{5=MLJ#wc$@e{lE;`^U}aeqW(AO6eQ@2k$}pSD;apDhw!^@i_fhQJpMP5RK!3bkjEe>
qX&BhNo8XTFNGiJyz8)bV~=p#uH3xGtzKPJUe}>LcZa`zvwG3H>khdBFMQK|mi8xk*U>&aiXvP+#;m;P2L={l)w*xr&(npZk>hxryWLP@m`LJ?C?Uv%q
{pP5lh(qi&`V`&%3MkrI?0`eQa%^p{nQtcUe6S=hv%lNsi_j%o?KU(0Tn>_579=%)g?{vuy3aekL7&cBB>$Ncwqe`3C9d5sA9Fv)1yNbvig3-DimAEwL
tQfb5`&i{4+f7jgq6ycZp+miW>%C_IZ=l4_A&t0wGp}u^C`9SSd)^$Pt<p=$>h>e*1&f^;RYNGbT1fRdrLVkCx?JgDd>F*T$5Y0LRe^SKYOn$ssk)NW)
<2(Ju+jdR<&I|s7QZ`EPmvd|CK5@VGckdqg4Kwh^YWw_7vHr6P{-Z)V4~zaIUgt)CItTjpU;k}d;J-_~V17nJ7<=klVq22mZ?J#cMF;k`^QO!BbYnq%x
SoxGk86t)_?5ZmFW^s;Y%hQOpSJ;gH8Ey7`PrkbujBlk4odXLj#Ril%BL~I`rX>#_lqEH(?6i61kA5$C*Thzo*%;h?6;{L`nO*9^hc1^pMO)>l<>DvLw
!sB&^91`-7F>NGbauH^1`v8pO?uxgMVM3`U3j0$hI^-A7=#qVxW32@aw1J1N`YVaSb}SKYoqMmj2}CVvfJBwn~rli5KT@fvR$Tw^%#_^nbhBVZL_klV1
{u_>20(ste-l#)<s1?g{><fz0zY&u6Qq{#(jE{X^Xl^Yf{#sVAIYm-@qe<Bx`XLE(!z)~}e{WB4Cx!;J}jh_%ar-zM{Rhx*==LVw}ONn`%ZgZP;zHH-N
dhO)YnpWic>kGk$`c>cQA4c5Okg1@e=UYZv09oOAKe=R-@^p~FSE9hG+KYf$`_<mn6)VC|dCk%JWe4A_&Vm_>ny9(BqA^!4j)@!VPp&BOgo%3<lB0uZ?
=J_RdX1C9L>OqF}@2wgV?=QVWKRVTK9{p>lhkcFbvm!rp`g^{6%unWxPX&DUk!&*5r=J7)t?fDdv479!WHa9-nZci4%no73`?u<1K0fYmc|K(8m5%vIP
*b1h9anqQ@85%QB|l_k0RPtVE%cKjaQZFcgMH|aYX6*3-xPV-1N?+ugZas-89z}UtBS+?5_g9Gp9dcEe}%0Xefl@;F`r0$?@WF~azH+))S5luTlJ*E`S
ZJ<gHN0LF9N<d4g4PKBWn|{m|yAP{1Wz5VSdoO`MD4u9D=_csfit9{hsUw`WN**f&ZBz?*;UCqMHrikE3;>HuPW8POhk5TeFFZ@8^pQ>rWq=OFSRnis9
cVo=fmQ6JzNxe{EKO(BG+#Ch%_&yxzpe!_9&F^D~G4xH4HD|LVsiX1--V3^VqZCHY;m-(ijYbB!**N4(aY{q=K_&2hi=yU_RM)@aH3{pwnxzZah)_}Pl
{+}v@$zruMJ`$z4NKch9hBmVxdi~JHp_4PGAzkHj_hghwF?^>GjV120T8S^)zQy>0y+U<h#MbTFi`hV<#PQ~@R0skaYvljD{y0ZiF6V;u^`Li9v|3?$6
6#QdDTW$uN58d1h_(gB>iSYgwF6tY_8f}>Wuy0U*t-3b_{-N5T<a}~}NB^wLyO78?G|nOOw@fKh+`r1VWImD7qW|yhRqjw9*JU60)uffwU*<0c7vA47^
l6E6IiCLXJI0Xuw*maW6>AkG)K8=x=BIyW$RA9s`-k%<=U#IDaeA(RKbmgL_h00|CoMUiBcDM`mU)GrD>?Krh8ViYug%5M+v59Aqt6h(|310HA4Kn-55
VtYCni5_r2=1`8j6bVCxXQR`3UmXjiCS24x<z5-^!|(|M7U_%x9SBtk07u$myT!7W7|hz3}(NdFT^=UwLbsA6~~HKX1K;fAX)toj{+Vc=eX^+kRKle`?
wye(p?K5uSfr>Ajin&_REwjF(}7{@{@XSMrNmz`w<KSJB^lc0)dxp`|<EH@Ppr^sgP?X7FziBNO$XB6p(->pNa&$p2MGCg(re{=oUwt3R8fem>Ya@Bul
R691~Rfcnt(4)|bVe@yVZlU*1NP=C06>hs5gE&a{I0`rSNSS9jRYQHrm|LXc!;r!Ru&Wiaq(F*xfLbXQp_pPj`#{7FQB!B-<BR|y;$20w5wU<tR(Q=tO
%m>*b-!&2Ekp7OY7P3D6bWHU3cHO(+e9D#23+HcpPyAXtwt0V^hZ6iBRn$52S${nn>fcdJ{<eBn!A};(Y)O3f(*8Wi{~kd<o|~J&8U5|$`d7bf-2wP_Y
B7U<N>aoU{!Q|(asDSSY4T;hz~@5$SUsjc&~?E4b>B_9^f$5E%%|Jw)HgkK<WGC*`2c(-QSIRg>wDF}{r+qEU+C|q#(Nf{zUhq11p9Yg;q(3aJDd92ac
uDYorf;^L+24+u)pli0shizhxm%(y@_8Wr*oSA<)i=Q7xWqj+`q$mG^BrM1%F{>(%;b^!Jji<_Sfq{KNab>XNB{3>SMkV$h&ffzm0AiTddEd4}T;>Jt`
ge7uXY<_}ynbzvA~dEtC3^-jx1!Vln$rpEv}6Bl6dn@BhC482)^^R<*%zO2*ch`ukxRLw~C+O`G_@V#R#icgJRagK`9ZAK5FN{^i%IPydVW1N#0*b=^J
v!<M1I{=S*WcZsZl&Hc4nHsBAg&ZCI=A#H=7|MxN?;&VFq8J2zxhz~Z3j)VI0J{!<qp{0@k@GC!w4|F~^&QFsr^8=c<iu1#6Vd4BWlg|P5pO|M7pT9L3
qCfNGlK6JoJ|I6t`md7yck2#6-!U?nKXA~HkE3{l?~D0X>H+*?H5&py67p$tJ{hanpF&&PE#ULo?JvK$t7P<-_@0qpXL(km!u=Ta;h*Vf)vthte#U!ne
z7<O)GxIK^mmb5W$-^1mtjHuP;U)=pRm;m{uIeANByX)-xlg$MgOL}|0dUr^W))-{{LDn;NP7*<$?O9vV(j>VVh(6cb&H79rf30N&h-+WpICvlZ^W8y6
?b$JrJ!J^^GfWKmOLQ6Qh2S(+2$G5_bdrjwQ7b^Ci4bbz#0i+*qOi3YXCDDM3DGe$X(5KdT`^hx0!_>d}9s8G&CR)qYBSi>Zu=?^v@L{6A#>O8+~n?=f
F?d;U<L5VgslGyFC6JEsEvc!AcwD%8K(?Hl^1-VOQmzw^C?{%ShD#l&~@mx2AMMyAF57g+-T|E-ED2L7^d-k=Yeq|ZBk|4i-U{?XJ;PJg|Ik9?aXZ-qL
}=ShtEKA$X33FaHujgR^1?^pyrUTX`N`QW)8gWoLIEzB<zTW#LRKNF27&iB=j`p|JU&dCoNcU<hR&kp$uijWWFdnb=ZN&UgI+eUq6Z3XfTk~|Ak=JSoY
KCD&(f0Cpz=`g=C7;oXPX(<}@u_D5JN2-nKo%4}&!1>Di1%Cl4?IHZ(bH6ua{`jpI!yjFkJ>;wW3ef@ag<I*6-#(O_4?2ps$NO7o;4c~4aS#63?=C9gz
bK+}XN&paxZcp8WuJq8k!%(Y@&n{5Vm_1~$-n%$9{5>?G<wjd=4Q(NORPH`@^|DC^CQd4{5$r4TT|(OlQ)>(YZcZK=i}5WnZIS2*xyPp{L^<$RvGX`?R
`dlS?lA)3(v26Mm~j5-S3wERMQXjz3Z&Pd{<Qh8|RCw`0!T{9T)kSfou%1zbvEvn?Ed$8~6*Uzw00P%0y}Mez4l{68*UucJTSl(T@H-?*Z^%q4pKbH}c
=MWqlZo1Kz(kpZ;YspU}U>s>m<Zj0*jy<+~d6b4jx|2meh=4fKbR9(`(@?{l?WF<-%jzt>cn2l6xXb0fg{{y8&W$TIvJe!iSgpD5dX2las&H)dGhm0H1
nN}S9;f8p($^Qq_v{<n~$G4pTLL$OEya9Gg)M(kP}@b~4!qyOYGgg>&OjfeCnv!*lp!+U4c2SUD9;MZB&=6b>3zptQ=lJeM+z~9xB{8S;Y;3pX3^1yt<
8gI-D__lUE&|jzdq&`{ihd26jO3d%2nuXxki^=fAeATIi`I^us%M$*`Vt4^Q{7+wGlHX$V(7%{P!2T$h%;|qw-aDwT&7FV1_iwzal=;|q=FjQZ4*kKR0
Qjn|T{F~gmN9gg|9P^I@A3O0UDUtAXg5;4pLNg!J|e5l68;C~_>cd;`QrzvWkvt%Aipr*Z+dEA{-!lM7V~*jAO0UAIbuGq%Y^<Uk>g#mzkIXC9qW4-M&
zG~Mne6-W7fd^KZv`)58Qdme7G$6D4ZX}Ys`n_aC-(mY2E|+uLo_+--SpY%%72UO8&xhL;bFNEa^|{91g^9z9#%9EaQAmsPA54e(b5naX|fI{kh=p>*u
VC^ZnaWFn{#pOG5sF=+pnlo<g5d2jPtKDcuRFzv}kr|DqXV5BSkaNct;S=MD4Aw)Z>zMFzmn0`2V6Kf>6ZnGaRmGWdUpVdl_Z_B%#>n#`L4__?y(p?*S
*#`H&@&pTK@>Mkd~tlvHI|K{yJ@DFK8_TP4fd`^)J4}IpV44d|p`qjziOMUqv<oxe|`9TtRg8abs6VFGehHFyaKUkb`KTLWt^?TpQ!hBC_zwmyNSu`R)
?$!psGaBbp)Q8F98#CYhb<eoJ2G1J!?E7^<f1tj-0rer~i}|p2K0gp&Er5?G6QfUk<=e&mXlRFe!2To3p4h)D$^KHC+EEF7+S<_H>au*oUrrS2pT9(BL
;t~LKS2K=4g&nf|FQR`%dTVBnc%CO$UogJ+|tH8*sUL!2?8Ji5F|l592uAifCPwvm>iCf$}ZcoEy=TGd3M{bYL_j!I$SPUgY_)kmG@@mFTX;A<hglIN;
gw^ZMjOWNS+Ar5ZG()wb$^iwSfg7R-*mO^P`SPKGsJFLHT%pV4*RWm-Pj!(S3Zs6pMD!<M}0_?;hW;HO0qA{-*fSKE@|pIJ51`^+EnYeY>hW-e1!#&TI
EkK2Wf#9{C&3kJkqkJ^<Ncd=yybvA$QR{KxuaMd$d(=l4y%`uP4YUeGr6<N9i`etdr&7jHfC5kFauc&tw=bocm(pVRtnczJ#*H<Xvxm-hI}_cMe(L%*!
=MwQje_s3x`pU;l^kN4MH-+zHW;yY_P*<*g5HmCDr{)Z)x_Xptu^7wqzNxl;4J+8mW_T~NGTAjaqeu2K8zkI%BNxgjjf$Gj*K7Z6z9_t5|0>!<2|AHRW
FQ32a9>SOJUr$Kov3_h(caQJ4i3J>bygtp93-9Im&sqP${n_E8{Y>jSYW{eBU^#X#*GGi1Eg$i<IX~WCgmdfF%lT=t`}q7-q4FN@zfcwn`{ncVS!nsPJ
`A2ezJH2crb_wp`9a=eeSpZ8X8tli+iqT-Kjd5J@%~MgFdm<eQplXRf8=j4AM^Jq)gT|AU$v9C)noi&m*DaI){-5U`<L$*V5RU;zTM*S{&A6C3h>M4*B
rT**LQiHryk?egh`M0hb$BH<@{26lwLmnM{qOn*0Z;QW;lm${lr`UXGBlG>Vtdz^-~D(3}uj?{@G_g^Ojpx?l3iYeAWd^Kl;j#|3`TFEW{uGkHLa}Bb<
J!|4;S*ss2CJ|EK!@RR5pq|3|3*kITgn;<c&RkL%}Srt;H2JN-R->+Cj7SmpJ!?`Pifi|Tr?sV?EO$UWBKv+KXN8UL#udUgC?e(2ROKQPvh>!C>vQBj>
H9lWxvFh3OVo{UlINQQE1<)z?VoHOn&<gi#=h}Rwu)Rdp4tD-yLxOv$_Y-t=R3_;7S#RTOsTZ`o&_GV)bOLJ8zw!|ZbLfzWKrLKgFSM;y_J$p62d|{n~
vE(XGIPgS{^9AIzLChVNJVsvD)~o&rPOT66T3gfUp^7Ek9%C2nUeU8I&V?e4%T3L_I{s>Y*{kDAQ9DJkni3&{va*P4QAt?RtNycB^ZQ}_zdFvnlArbJ_
!If<*qt3WP<0evD?j{)^#5f1|AF%R(aDFOpW2>J_7!brueG07_7yqqc|ZH;-<zBZ;DJWEOMiec22*z%zAtA~g!$*gT9c0(UT-W1@G`bpD+3}$wBiLDGu
74`&>b4&)$tSS=+!=!Mit$0{?L5%Z}@XhQSgF4K|zXnhEAUOR#P;SPkzY#_UoNlL+kx|ZZuNE!!mR+>sqaB`g{<3er`iux39RhKHtLRf*%(C#UyBNCd!
fA_ne!PhMAmoGSfPd*{}|ZiKf`MuFoZ>ieWd~T<dn6yje@!`s8qgve!EE6>#T$?VI~o{oQ_VSYWQTg%<AlvWW-tqAU;VIdQZO{76_w^RVtBSRG<*&vi*
5nyVFIQ}ouBQZ6)F)6}t&$|PJ<&it$SDV>rqJXh^GGi4JER^%p=cyWMu^IV-paY+>?f<IYjU}g}!g*DS72|h@|gPD}tI#X1Mv)DySAI)WnpJ>q^EP^xk
CTU&-tA8rLc+dISyo%>N&t=kJo-S-Is_05MaAE1}&0OP$HM_cW2Y%?v#u!ebEow(DIB<Ie5>5MjDl-u%`Vy?g5ors!yktVs1{k}_4%AcqxNaJmGJjOX`
MF#$>`q-5<^|gtzRas0$M!kNbwLN`v~n~kfjiZb*`3L553@=_V*Jv=s_x>zn_5&iaVuzT#CPHu(6vN@)$ED>RcyX9xE;yCUF9ERT1tzV&7XO}G0SNy>I
Y(%^G0B9yS5)2U$aS|akjX$&4yQ&+2WP`P~yIVl?~2sgxWf_=D~^QYn_M74itfw86?`qH0P*GhApK??|jvn<hb&^hVzqU`_x_x5*&>bY6%+$6|{zKzcV
*FuNA$tEWwtUb0@2A3v(OSZ@F09Z_H2z`%IDN%$$E^zv@twb6#U+v{|W1ktr=4^*luKYR50SJuSSlZ`}vGOahd2<oc0GOb684wfG_Ti+<4ke)bj{bN6&
@kW_j8_7n^|w+g0~=OW3Q$uW`7!q-%#y8i!DZ?*36625gyUaE;~%3p4~`-$N2Hau;&Z}+$DVcL4vhH+I~&eujibq~VN;Lp;}-g@urfAj9Qf9}2S{o=b{
`}r4t_;c_7;+LlOU6{m&rhaG+Zu8JoZjvW?{BUsVhf~pp!PMJNy>-cN2c}<BN62lYhtEAI|MZ<-^``GT2e&=X9_~A?L`5DxHn*pJ$kh0qZ+`y87yse;S
N`h7AAE88|DA9C)r&v*Z!iAfuituX^6bHV@Z82fJQUHxmHeltskBMhO#*rL)+wp|BKN~{lN8tdZOTsH%JQPiZ_{kt{5t!0zWXQd{?>nb=Ucz<aNY6WKm
YF)Yq5Bkc0E|3w*IH@eC@jX;l($;a^>Z3{^I?g`|gWh{^fUn`R`wR{tM5){43A@_A3*cFTU^_@BYmfpa0SyKL3xu^88nS=beA}<L7_-U*7$_?>_&+*QS
oAKBsYZ#pU5rhrw-_&pxpE!)>6e*scTp#BKjWU0%X)46nisAL_<!!iP!7p*zj6Zo>04-#oY-OM)<Ol4f{F>W3tMXeVKRb`st*_$tV}csnoh<0OB#n%Yd
GzxaRtbQ0l{S-tnY-@A(PxBqUE>AT<k^>@Gh2QR+*jd#EGy%(SVkCU$NEMJ>m`=8`kPb&V2+rZtSIED{-*j$g?hj=ycjpMhyaI(+v?J7K8-u9<>kzCE-
t#`ijC(nQBZ{PXmuiOQBwWzOt<HpXzJOA)2&%gMkY0vY|f9IdR^ZU=g^;^%s`<qkyhr`>=!=&!_zV)B)9Br>A7Z;O!iu|D|ZVcsN-`s?AW$3!&X8aF#C
T{)z<gK5isl#LRP#=oRG5CI#^P+je>hpj6t9QTrjTgW3H<R`zSv^($JKz5D)EoTp{1?CV{42jc>3(ATg9*L+?caRyM}Kga^~C-(*XLjU_MLNkVyp`NOI
3xFMP6C;FU?Opgl$+2ckU-fChvWSs^WAV;jZdQjguXOj|Or5ai7<R_@Bt$zLLE?hE;KQ@rMr-{?0dld78qzfBn~YE+?5!Q+WUP|Ni-}{rdaA_?741`TS
(FA87naIk7fL<7TUOjYmmUH$TYZb+GysA1@8^icN1{r}gOLPZ^m8dH(gEySnpNzww#R-2LS<pLyq--+KO~-+t%2UwZeC|L^y|`d=rR-eKpRN%FrnIsaE
Dnn(3d{XJptvkyx1Qt2P~!({iv)n~3dKXc>vGe7wXrTl}N$CEUZ<`w5tuWwHc^7>rVH}zkKdGEV_{qA?a{{C<M-rWT5Ky(M67hnF37r*pt@BQhozWCk0
pP0S2K0G}Ch2NWYPXA0l|KI=m`HA1#<i9#u(LdZL_58bkc7=^U{)>0M`K8HvCI_5cZyMl3Q+vh7Pds!<bGWHI?A_COa=OXSZ%9xT-Lr@LuwLjFr)fSf$
NlWXV@DH^xK;S<p)Rh5|8NT^55d)QuF`A5<MI1lzzu>hc)RHmKfJ@@^RN8n^FRNc=U@4y=fC_XlN7EZ`0GENO!H@&e~0|+B$N05{r`2H-`9WT`G5QRd*
Az`7hnF1576^#KmXp>|MvO!eqmDe`+xW+H=h2#FaFYl@(K!XqrL3x;fm5z^r*t0xJQ*~0`BB4brM|M<HH2vdFWq3eA0M6`NbVNPvJyy1HcdZe{heJz+T
PFOWgWuka01s;q$9!fA6c)RHg|%c#p<-Gs4LPAK+JpH^I@beR+cLNmEyUc?sd(b*vA1yIJ3(Lrg3`I_w9Qc8!G}wzC^E#if~M72bNA*m(X2x6pG#!AaQ
f|KXoaTs%gXuYBXZDcJnduT9Lo_jiB%;<x|y3XK!T|K*R~`PP@;|FfTe@x9N#_`7dEVeKx{#}Td(@!IXHkZ}(u{v<x{ikh+8ByISU6N}UDNo;Zb5>d}p
`0w0F-mQC+`70OC&zI)O4DMWi<*z2^ew@eMC~uJS`|thZZ$AGIfARb`e)ahmzB0Medw=<b=l|hqO7DH|_h0<sUtAsH7rr!Q7B?oJ#GA&=!uqkJn>Hs7u
jAgPaTVdiWY>>VeZ=^uLO#0n#NvbjS7m?YuipFKZ$1D0NnXG3;txJQ>GY0)6LatX*;n8F{VPu|zWDhGp6>8{4HK^%bqY@ZyZ!8ed-gE<Kkoc3uh4Q8&~
=bIAa)Z!RoGmrDb@MOiQnTb)Z93%vx&orzh_rX-2Lx^{$BBW1J}3j9+>3*@e<r4(4T+p(dDk}e(fGu?y(1XxP$gBJ^Iq~U;EG3Xz`N4aMEG%aB}nEj@^
?FU5-};$4Oq_5#`#$RhA!s!4%N1o(Mm&)N4xh_KmeGFV_h7=hr;p+kf}`TYve^xBmRam;USyi|>8oAK(2?*YNS~xBl|^*S~g!gWvu8_kZ{ACUcmmCJw(
(g7ydDr0I$Ww-4{y4EsASPoU@BCF~cMst*6R`s(}b71^)xJ~>?vT;cB4$FtYT^V;XzMKqbfH37LNq|e@Z|F^$)<$UsT<lz>luM>Ii&;Iiio?m?Vi}$(Q
63YMn`7dzS?}up~FNOZ4n<-4WCh}?`?3MLNug5TtCz&D-U07YEeH-u*x^ErcM1Ak_i9W6X-6WH>e9-OV3~niVa?93#3Vw!7GlHMtw=HqolD92&+tRl!g
51B*``4WWxzZpvdgR&tf8w?!Z(HiNrEl9CJ#wc<?)1o=9=*|{&+h*dw=H?wQnxLA+urEWJ3V@*NAL95v-_63ZK>OqzHOP?_C|@_DX}{xcBjN|qv1D7{6
>l2DDfL5{tSWdU&#Fny?<f%uWJXyjfl7r5jP^@-kP|#Cho0?du#I6n!L3pZ>`CDYx3TjytgLrt*Ki(>ei0BvqIgQQ}^c7y*YJnPT!l*_a^kc34L!u-<v
S^W6b>+b3evBD)CXn$fJspM;#+CmHbk5kFrM|g^%1sIhj+PG|d!`9#3Dpb@+6V_cL!bmnpNj9ea6Vhr~NmgBb_c0G&z68d|rjmR3vmd|2$k3G6RnE5mY
uX%LLql)WM6jDa|%RYJ`^7FZt15LG^rlm;C<syJjs!FQ~x%lKwU!3CT*gr14HM~x6u&2)5Cc$=2?30Nr|B@_V;`!2Pl<X)gvlg7tGrVU1SQ1U&;m0=9V
WP{g%XpbW#Itt#ih8?#<bKWrWvhWiyU)5(>rYypyyBf6l0-vERW3zU+k<my8>oLyJJxXCVvl<(o){h$1;^XRwQx*tSV9aM`RX{pPF$diy_&~7F2E9D!b
q=Xb1~QilBaS186r^Ji>`%>dW%T7qH_nV2`2ckRjw+?d(i~=mu%Deurp4MqZnv{dB!Y^}oGn!_WW{i_=~|jw<t-LBvNJ@^vH;XB@wy6MpcT{3<BhVN3#
ftT4p9nu7OsH8d*~SA?r4L-wTy5p38m4CUd?oZ1wnvSDkMkp1{T1Ah4GCXjkv*dsA&)A-bg<B;tlZ(n>_yM#hVaM*{+(+kP(>K_33S=oHF2KMslXr0Ux
AG1=<{r1wMjf!4R8xoudYPF&zfOD0a@yWWrFennOpR6ND&k!n8JMMBTW0Aumn9AUQfnHcH!&G_-L^*H~hJ#@)t)%j?}ovwDS=r;J)IiV~YcOlpj;kdSH
elx>U#1@bO5mkN;AO&G{DM5na9KsVuTF{4^=(q;AHf(s4|mpd*@q=!5}cV@_+wqavT%Ao~nkp)X2ZdZW{NfqNk8aNo95PPCA##W~40jz(_1u^{lB+3jb
7LVbX8R>ST(WgU+ty?lE&%<aq^9<Cshs@SA+}X4N<s2C(?Xm@4Yr5jh1uV#hhE(@CbeTLUI~(TQcjUHb7Ty%!_Ye%IxxZRE(4iTDcy=y{7pEr!1fgBB9
<z&qu-#h>m2Po?rW&JLbQeLH1VxK<@2SBBj3vh9`w(LU`g0#MsSiuvuF$>&X54FlbD|@4GE}_n(RDGXvyx6gRLi{$xiRj2T&MTTZ6AkB(t+kx)Xy#&wB
5OL*NH2x?e|MfUf}?$L9T~X5*|ayX6TX0nw`?N215zXNKZnLL9K@=JK{MZfQG?2X|D=l+eZg0^2K<fpPQVHPA1!>Os(zcG+b113)gsShasq7u-u=tx`>
nBqirX5dRK_rwkPKzgE({6V>c^#y_wd=ObXegKbv(iKw4C@+&O~H86J2g5l97T5FUe%uB8|Xz>WTdH8m420}`;liyN+N0u4A4=QH6tUmIkFqx--ojNQj
s8Tx&8#!rI}afy>Q@B|XIAbZ3NOifg(b1o1K7RB80=?y#DOf%-duqnzk$R&jN$N3_}L9;+sgJ^7s6tevO&<`6B7~SVST7BsE*@PqanQe0cZqpLU9fPvh
QUhf!YwlEYOC8X|s$M!3K6>;bW~f=PthAQ#ls5Nc{=5a9Fd`z;aI7eJ8Mflr8Ri?kWo=x{+><mIUAW-ms9<$2&XNr$rcu+PN6V`4-Pov~+#_AE-tUjXV
e*J`?6Hs_X+ldR@Qm8o%TNIqy{1PByS^6-EPS8?UDl0WoB3^-9>WY&T6{4tRDB$wQ;1n6=w{0n^BOJAT8K%&dILw2vI4jb^r4wxT+1s1<4V1lJo3T=Wr
`oP16^Q&R%li}?U_n6aF#1llV40mbJ66^6BS~Du21ff!+1LMmDHgg!-&qtsL!Xqh2;ZxXd$950WNJTW;_sG^+`PP$;sT;xn;ET`qUTJY|ZU;7)%i@k_{
4~7xXp?BLyIo!UttQ(KhYdVm7DdhS3f@=x|4v*Eq=V^c2ID-%}78xLA8!`CKQEn>Zn+G<ypO28e7*oEVDn2~6BoD<N;0qbe{bct2^t*Ai%Kr<g4O5Nqg
c$=IVo;*ObQ=s028j5%E(;5LW{mIu{sm+^Ajk~(x)>h59L0fr&4MV6<u0ESla%aC2I+ODPcAs8w@11JBy+pSo6!sHFUj2dLbs1_QPgu>P$vjPJe%m_^y
&<ZkvdZ|z2a!P12*0%lA$PB>Q`=ptpJuw9rYj(`rgWVe=c^oc~5l+E}rS#4vA@w3am-)&*inX_E$1XTV)fCRxz&t~IF!x2sgQA`8W!p9)TKcRGD;dAk`
bV2O`2(=vB7IbQBZ=C8L}BgN@DmS&v&-v>hb}ZYg-cvLRj0GS;DuXm{mU2_Bg5tbwoAbjUV@o=ri&H`3~RbnCyu~-BUlgzhAkO9$3_63;H-=ltZQM2?6
#L>H|f%rbW2|#8z4Z#MIwcj>0J!C?R3YQW1$P?7am%L$DR?OaD9wxx{4wL9?N-6iVLU%!+9~2OZ3=Hq1pnrisyFQ;-y833PMfZ_K9KPUsOW$&nl7n=am
4_ZxX0Kpi+Klzn=gWZkKCb2M8=Uirj8>#8P^`kK9Z&jnsgL@MMAA7_C00eCQeSeQMYu)S~Iv0V*)V<_LvU=A8_>^dmw=$tjs1QVgq2%VEWj;TZWoG0bJ
pCLvit1RAJK(k^CvZ46#6vdPI?tiYw>=s-fPDGtx9Lz2lCj5i=qD>Vn97ZwnZL$9)7AW}w^(ME9Uu`uW<<Yz`(89FF^H=J9?&C!OM88YAaZi~05N;5Nd
RxjSb2*cBMyP-1`8lml!!Gzd0U9?yv&Q|&|^jE+Qi#X#e@ubn&X)%L)`f`|Jk7!($*>Or3YDbuD>#o5)#@k4wHFH|79f&NJX)~oWpyep6bo(RbO)DE3-
sYp@8OUyR)|Q^mxWJ*6O&8B+Q^Ew{w9luI(;3W`;Mh?aDjG=i@#xS&NWO^?VoPx?<Ew1S28|FAus!RQEwx>T=SAi!G{9&NUFJKB7=LJNnwGa=e-8aAx&
N>MzV0LSn-#+Zv}v(QZViQvi+D;q?k4JL6!V`tpS26z`6gL$FpCHh%VOIWJUw0(LOm{GlFfwjuv>~!RY<0mfJ1bgpDyMT=jXaru%vJ$=FQhTy+)kR=my
HMr~T(MOQiTs2W$w^b10vks}F(0aqh@vz-2rvbj3xf%6Wyq9z3QMroY22Ms#04KEJ~OjDlU>8N_0f!McN(3znRZnbc|#_z3Vjh)a3BK2eYjmGx$CKt3*
*3rmk%a%V!>llk-5WJ3!E@()kPpQ7|>S~FbVb$>V^&H(48V$SCMkx2sYQiH?RqNAc%OE3q~JwMFpPBGP4<U~$yHa<A8D=wQ4HkS!1-_Da6#!4m^pXWob
Z7;=B@ZBA9>A0}<t*Ig-#h4*&#9(gC>RrLkKniJ>3<rI=HlOmhyoktRtqF3*Dg7)uDWNF5UVdD5;WSxI^bZ~X*d_Ldy@AM<(-IhSiIM3QX3CtrDLFuPd
+dZtn`Hr@Wr}!;Kp-Pj@(W(jfL0jDo^TF0d?`gR%nN-(o={PI8h_j+m9I}oSb#jMQhzaD5Gk#r9l@I*qMn+HNgl0SuqAfQ?<66y91rkD$4fk|U<dQ~`r
x2Z7Qc{eZBkWw^cRXHS?CBcJ)1)(-=Gb0SB|17tl|Z$AVt7?Qrij;Qj{_`mlX5$qGV+kqTM2Se67Lb2VM;(*^m6R4rsY8o4K8?n#&w!sWbo#{M6M>I<X
PUj1^7xbD#UzwbF-G5HFBnR<^<8lUqLSvo(Bkk6SHf42Mg;wPqsQu!rr|Se~MRU$gU;s8n}f?ToSTAf=5Qki9+?;0w2nB8{264RO~ieddkqQx(oH%B3*
WAgV!g=5ocKm(){l6c6hG-J1c3fg+9u<w`MZLt-x+Q@KlVgV4rx5hE$Pd5Shp4rLjZ`>e@YEiop(%Fv+5^PREU_0w9f<GRZ-xWv;+c;oGtL6k=w;IaZg
BJhcs#^2ywn^>atAr*>=y2CFdZ8NaG+#CCR&6~O<aI+n=oAOhB*t0@`;9SN{z@jY-5t~*(u_vKmZA|iU=k`KA8k+EQ{^A+JFDIvuGGK8nv(A}0IfBj)T
_VdI%79h~fk9gZ6o8K|GGgZq7#YwLhLt((X!MuC?t74N^Ve%qPt9at{cef|ADcga*i`y@E=Y2_f$i6uN?L`1-jpMkeQY{%OGrMVwD?}G`|Qc0>(#z%#`
W^o_m|85s7YR1llvp4_(W{oy8TzC_+N*u9|u!;oahgm`|FCjNtaw`abV*rM5fHHAMxFk>z*#@3ZJbZzMX>mR`(%UOoek*z!wfN;)*H_B%K+DgVOyQqOY
;ez^gXL8j>OyD#Fbacw)E*S>RMVEFa;+^2lR#4HMPjEOT2g3`FL%+kpDD<8%2QmH%hYpIXoYq+aI}UZ5z%AW;EmKRZRlY(t_8f@T!^Y&Mj(Sh~1t#hVk
BTgLt*O<Bq7#_#rMaJc->*54ShAi2%wrY~^d4W_n;9I}wGNyErkiR4-fhtWP=<ZLJH8v?e`{lS4=KfWB~JMUBb`_zB_jrh-xrTza{>i>VB{{B_w|F6UU
zl#05cK)=0kyFO8Uu=%bwx91WmQXq0&%b+X-%D18($;#vXvK|edpG)zyb%V0?`whA+zE4uoy1%bEw0aY)LP)@uz56>?%^nkXFx`*FB4MNw2rXmTy`a})
E+mx!(cbM)>`W&Ai{oQZt9Ivt0y*Xc?#YLEh>0G6!$O(cy$heuF^fJB4wOAa?*(*yLca<wWeH}fb~+@HeI-Jby0SLitoJXPeON=t|&I)@P_OSU2z7MHf
b}d_)D{AAL$#crU5lVf@w3P<SRG&nPi4$L@~3qa%9tyUziEhos4=R3f$VVxm9_@I^Ws#nQ-GDIgRJ8SX`1?0VFo^gldH5Tr~4cXwod=wyQ$vE{tSS3~U
(`OZdI~IR1?u#}}TN6#Jttr3bO+Zt_zBQ?BP+U^pyAE%`16M*$X&LVf1-1fS%YHm0umWU=7@aZ=69(`Mpb{*@2A-Ig7ZTCp!7#v$_<?Jn!>ZW0gB5YCD
tqYJL|^TT3iv6zapX0bV){h14In!Eny4w3unuuXHG-$HPAcANp8<vX0=**-m(R-Q|ll3V<SeXagQ9`a#zG^Vv6-NL0AT=mZ`2Lj>7B@CO%sgG-A9c~a-
Xhy{hgd?F#otHWMK`Uj`QF9uW(rH=F-|Q!L);uk9Br)R?++KCI&aHG+EfJ1mPSmkmyS+`{>D6F9m};TnlRYSk!*^Efnm79sj$TR$q{&I0(}QNsEgOj7a
B**$D^k-%EkEHLhcf=+_4X?qDQUxP`*qTlJAO&u^{2WJ*X{jbuFGhn&G@>nw{5=lZJ$S35%9D567K4RL|~zetPp7R06Okw|6I$ptYjj`u3m4p^?W7h6^
|`z##G9-rp0(Uw0HUo7LM0bV35FZ2`_cExRW!@Lpp@T7~|5FL%i{op<rg*&HjXB2z)6rN1H=XiF>raPwsyV!XPj|qGisVV}<H!nU-l`xfTQ-nXk58R-D
jD{t>(a*{nPmq_WXp(g&1bAc$|n>P8EyJN=<w&oW7ypXQtqDt1c(c-nIte@v}OzcM)a^If{L@BXvgorbm8D<j2gp>gcOEC1lN@?V98VJ0QN^pzr~z+L`
FY2U7A&`j~TSNMVJ>Se=bqaJo~yn<+TlzSI~t#WT}_nlbZ>7hYcnC2l$GS%DcsyltQKk%YtY}^gMtvIFI*KDQV?RTM&=PvLKLl-Xy&9S%f8*Fu=Re(!5
U(pw~Yt>?%30`DdJiT38oy8qUTE30HTeS4#Pv(q%!hb$26@3oHXYY<*$K%`=NEO9x?&2W$9Y0j@!ZzH&?k;9+i97v{U;C&h&4B0@y5#K`jq8I{HuanRE
h1v%x94@&rJ#y*Re)2E4TYpM_l<qhrM()b{Ge5isd%xx7PlT&@!Sz}@Ak{P920SiJu>Uk{zTX6nhGaiA_KD>_+aJV@%MPLl1?L)wWwt<$#FOO)7e{Uw0
P1n_AHx=uD;>t&Hg=SYj+I}F|~NZPt#qly7}_p!{X*RVf76^Z}!Js^!<XXR!GsAH~hTO^U)#gTHQI-3cYVNK3vj<(fOsTD<@HT#Q&5THn3Q^0B{Tit6k
+-oIgi$#p32ZjdnT8A@poPv?-V5jMx$@!qb&PA_YE}`CONt)vZ4xcGAdK$adWwl8E&0_V4TuVizBbqkkX&Mvu&bT?Iwx#<<6iL_MY=?*ur-1(gCl#*bV
4;S+w-B{~++_xKU@$<gGx1E<efc`iK0kDLF$Hhz_{vom=Pz4$W;)%WZzer>Tts&(c(6L<q^=<c*CTzGaqI2?C<iI2I-N?up|4M%XVkADW(q!e@HD}Hmz
dvkk@e|&ce0dE|2w`<EZr4@?_0}f{QqFIwrmCeL)*z-H6gH7X;$Ip{j1m;@ZhWb2mgNVKP|6*TH@)f+Iy7PZorC9a@SC4M=A9?rSW6p9rGxG@wKe=S(d
bN<^BXbcYgo|Kf))I}~Q3}{K9q3yjvg*?e@fezER$I}@^%gorqROplk_L)vGdqh?fkxxZj-KJN0JRhxHHUeMMFo&LL3U4uOjb~18=Di0k7?U+vt;Egvj
zu7ycI6!X-0W8b12MslZ!Kx+f~M7kw;TvFDQ57`IezP5Xj8QOFgP@VXU}_KD)S}K(_^iu?crfA=2|3rW=gdfT?U@2`mKFpxn`Fc^K5mj!wOaprqGAEx^
PbwW)!TfMiM>AW|n_0i2*S&EkW$Z?VN7AE$IPyZ~59Wou(a6a_gI#%$J3P8&2h%227QPzYwZ#?zU2Kn2hk=ggK=hcr61y==*ryZB%-w<<fWaN482^nxE
!*Z@X{M#W+UA)yLDy0fs2W3(f*I#-D}uYhlmC)QT?wBov8LotieU#~EmS$M{#J812(MOe}*oV_3MQyicrS@r;715+@L;-2y{gOC$=hq@_Pze(Yzsccov
Py0pyEEc8Vp>;Zgtjuy;(N3!XDy0w0(Kne91looZR;+L~2&h_N1$qRNxu|S+NiZE6>8f8WBxliL23-Y`k#3Gb2V``i?DxB26u?4r*304)r3OtO%t(h)=
nV=#qx1R*dhQ4WDA@58m2#0{V2&*A<49{)pquaM38q9sqc_-Q3qvmEwy1}#npw7)Y>J-(e@Y;W!D9xBS;uW;mj=nm`8r9wO9x8V62NkbCL?g7voaEr6B
^^(3vsR9x64m{DgV%5%wmP&bP9I8V|Hkw9t@hZ#v-z;N(Ttm;SM^)Z3VbpCV2~PJG3ajP__%uwI(<#Q^aY@Y%>0K5sjxI(q`@GQ&SQ{iA4?M((TI?vOQ
A_UEop(U@#g(Ns|3ZKUW>t2s^(%>xZraEBRbzA?Zj4106|29^fzmBR>Z<Vup<U2AA^XUEnGQSm-B@v`^idLvqvTNJ1K#g+3uh)t_NPsiW>+Soj%KL>G|
a8WHF<lMUra*pu%D%;kh<=28S4tzhZ8fMFYI<s)5+M?o^i!FBRrEiKjnJ{GvTTpK6_YFn%Vi_>NXo$8vnlkAWM5;k8eVMyW>bOytg!}+K+VCfV}Efp9s
Ahq6Ik0}jN(3HI%ydw6B7J^K|J?xr#65gINWU1E?kDiceAp|gXZUIn-P(I7X7IcyU3dG778{%_?!(=<^S}Zt9a!<-Z0rbQNTaLWYDYP?I)E*ca+iBZD9
i*-gvo|UHbPiLL>ahI;5_v|d*buh1(ao^7-f!Fs4g9%#fvXwCW?UjJB}og6)WDl5uL9k9^33RT8q3KT7#sAayDc}oSH4k&SIhSf;Rzx%GNyF)b-u{Y2G
wu3p5o2e8M~?UfIdqJEI^)+xK=DwdD}1h#c56KH5OnUB%cLAt2J=E9Fy|GXljdw%&I=x*d!~0idK2)_jSc!*x~~34QJaj^Sa&EIl5SVa*yO^1kyI>i5z
LtZ`aC&C=Fxm&gMQ!!axK9XPjuL)-D<(Z=FN9Se_0o&Rxbin~9ML2u0;qn7QtR$&HA{hh}BoQrvNo5xcCSfx50R7S0o5q%RCdFeZZ)211XS?)dA91-Q@
_Sns581qwe**92EZEhAf~zOcYj0oc|*vn>ZvZ&F;d3zdTF5^9R!AYSzI^8zSFkBb!@8WP|^Wl%F+1R>)62ns(#YRH@=n&KLr<Fm`$+h}PEg*~a$OQPL^
L5)F2ck<q*Jw;IB?HMBtyf*}TTTadk2(hV{CBsYskEu77Z08zj&~tN{k-KJ50(5bv$MlH69;k5HgP?9EwFr$sgW&>S1!%~+Yvh2CHeIc^fu=)|XW*=XY
Qea;tN_c~+<?dwr9lP+38Iqb&LrU#OXYmrvY>2O{B&L@Af<PH+%Xj|>|1zRnPSMLTh_qo+|3z2<}k&S)oOKAdm%Sy3EHk#Mh9)ddN~`U6jn(MvZlNOk4
uoZ1Ojy%k=UCW8$o)rA(iA@(dJ4?tCGdM7K@LPYX-#<2Bih1J0DxJH9M3tboA$Iv0M19SVkp))*yuK!vSea$b(iSLTrjt+ZZ^?G;!R|LGdPqp9G9vR3h
HMDd>(Gb`Cc-ZoqS5S}yxpy#pm=Fi3v9AR|3ru61W^JMjb?UYmk)cG&?IO@=kq(nv}pDkTx<NO5lj3tSGDrZ?(P#ZdiR@`>$=HW<JGJrmPTVs)Z9v)Co
1HM&Dve9E#!)|8^mFqVfC%>!hySD1a=bRM+H?c|))>CjRPny?`gLMw2PC_m28V3L(Svrh7cZ-*8;k4B6lU>SZ|`1u2$_*E^+kE-yK*`14H&!lw9D9IKn
*EkqkFew@r$F}O;r0}z8vYBNqka}8WF~<Xf#b7W9!8r)5BZnqv#@(W~mmc+TW%1u%_-Ru<VjKpa@W3fZ*tO|7z@T))WjFSw$-ri@w3_*nomK#CK#`4O+
lA4qlD}ft^JoR+MLTO-!SX2vQIWVv*%LI)O_&{mcIT0x&9a@H1{OWis!$rIlW1@)#ue<D%c<xMVpD}}*(qP%PaWk)Og5szE?Y)DT+UfNDkQKxG03J~F^
bkAyBA0}-?jr^p$(FulM&|X<~W~YTbyDx+ak($IF_|tASf3RRTvQfh#RewSv3{308Jt0(wa3z6{xD#ISUqeJgJ^>2b*#pzXSYy53TYRcgxzemc0*yN}%
HzBQ@0c21Xdy$9=i>`ygewHQ3Fp)J|FyPa>Yf16>Ep;-X#V3;mM*vkO0|;^OjR4xs`>V#OfE`m8Z%yp4-$3_6Z2_3dI#w$T*xcWyj%m(krB&~mTT7ZeG
m<ikyx6=q1B$P1+csR=t1o;oKY$jm{q5NR!lK4AqGY<xuFC11;qYGUj-8U#?6irPo);q{&@F2~GV84f#V%hk+On?6v)*EekqagSE$Mua)OLxfe)<iSUP
$FzSN9~X9Hpgvs$yg*yl)568USU3Qjeer22S3{r*Yn+nV)A8jX+;+N+03VzfHqatV71vMsKctl0R2W#l9{f1kNM#?HADE{**_kFaK_zNW$KM{zoT<%n{
`6Fbu$q@06r@uaVqA7Hr+Y{g`5h;;$7q<*Mt4EHDY6;yfz{*eP&u_oKCRE1A7ah8`1bI0{(Q683B*wQA1aKcB{7AkNT)uXzf#u?Xn001fSiidN)2XGCL
G)VI--(jnLG-O$cmhI^EWB{)OmOlWIL%%A;uc^`*qSzaiHU)O-vR64aTNJh&5cZqHwYeoS4?Nh|%vZ47-z?O94zp%yy2k##6uxyE;h{BYkQL{#>C-XE~
c7WL@IYc0n1T!7MBdJr3@N;}pD{3#5fiE8C&V7G04p!ua*7l#yJWSG_u|E_)U_BK~eaEgTXzEjvGUas!odNsHOUT(D<X36zBNnGaPhF3#(jcPv632+|B
rI&Hz&%tnl>Ty9O>)QL`8Vam{oPsSHwbCcLhy@Cyz4y<;m)N#*-`Y6{#rhGU~zfs}m6KlAr!yb?s)lR4jml$l?1`K4CuTx>6aPZUGU>}8e2EjP)hlXfP
o#D`$D8)5zg6xu;oWUD?WgRHD+qDW<cQ$`0g{~E#bK9@%+|x}{<Dlrkd)>kWvlDNpCkqfy3sWVx;wwH8`;RDW<aSu<T%t=yu;`R<ZTKjhyhUz|Ee<au)
gVnMF13JZyQeC~7Yl#3k7mS2poulxGQ95KGgH`7@yuhQ!&5Zl!UH)Vs9$}kOnyoeVO2UXQ#zn`$(jmwv0$nKisSNHi3xV0A5L796BC-Ls*BStS*)LWqo
TNTtwjhhtxb7(=UVRiL&qD}fiMl(OKWb2d$bBSbZW9=30AQ;40~3-oOY&M`^r<a;sYo0>FtJ<-lXvJwL)3eN9Hi~)cU|(Waf$DFi!lm@blBc&rb_KKP~
+Hv~cay!p~0&KR@OF)56bB3qL<C{QO_C@Utw7#!Mz|*P@aS0T&05(pF1*m1&RxN1T|0rql4w@Hv8B%-OlU_PQ37D_!*#2a-YAGBOP+)M=HWTZ}u6yRcm
&@KCce8}c~yvRZcMxkl2Q0Ev5U$uWJGsa@`?(P19~EN6o*rx4Ab^Yt9#2QIJL22wd%sn%}FhYNGw5x$f8Y_st#PVe^JonC1<YYAZ)jF>IOL$!3HPrSl5
ZJKdKC7ACqZU%z9OT0j&g&1*iu3L~~x8BX%5xVh@5V6*UCocErDauUqZ8v#m#4ZW*ImM4Wt3qyfuF+YAad>dx;2Fz5@_(a0X-a6OCnWZz(3R(p@;iY2T
3PJ61D~fOX4=WL3Kv`0oAX<2t9ND+&EZ+CZBlj<hm-t0ztGv6{NZlrb?V%2bOjCfHjnSkt?5a1Ow04VbePuKt#GH8G<_F>bh`s)bFhtC=1$d1{dq1?OJ
lb6rbYXaGY<!3nTev?&v_AKp}8#~On^8HPoUT8Keb&8*0SB+;ApZGOz*0He$^9zvlh#Z>9p)g6isYZam(x|nlWXkw77~OjHT^y*~ug(`AW`RaOP$|oaP
p~pe@op$Ee$5SBcV@x<2p3;hZXl&Gmxb=*o>=KJc?nNQAWwnHl2oXaBH#v_G|RQqCuqeAgmKNlWJ?%5Z&BRNd^P6g9UyX%5$>EYoSPvtMDypBWZ3_}Eq
00DSqTKi}G23%3|Xmze6%@>$kaom|aV6k{?%$^+=EbZ1C9QV?nm8gFh2>2Cj;B2O^mGd|R@Dpk-5GPya=bAw<w`iat6*4cqOeL_njh2t?YNq@fBcBP}(
H4o_m#_r?+>&#`CTnqX7l)u@ZJ{);p-KYk}wVo>6?GO3n{<kTPpq|llX2!LV#&mwXCn=H`ZG-p5N&dxlPWh@M5i_=|$)mX=<+XmN*SfXcX8tkHq?tIY_
#6H1M2fI@p{RyE%qD)ElRc-%+xT5IL%SutIr(!eaTa&~nVq~zo)C^WJjrgQNB?=P{4bIqn>vk4wNera^(cS)pw@F>@h$%fKX~sFq--Zumo5?woK{yWsA
VrwKkK5ceDTE_y^R`0Cs{`nmiOq6U~lxt6^+1x<i!j>oS>w0w1cKAH~Ssu*3fMR=%Py=C<<^NziYEKFYvj>@2p|btxwXp<}WiR;1Djbx*Eg1`aZtx*lN
cH22qQz_}2ws>hlCI!5zOCuszr8kct})8qdo|{1Q)`!0p4`$t;wn(C_$HR+MV;ok{33<9wcRRvc6YakW3Xam$t?x=QO#hKJCSfOi@z5OLm>3v}`ywjwG
%$G1)k8@QE;_zauzX2l10`=#|x(Ri;5w_TpDd4C~S=agM#;-PEOihIOgf=l5}(~8m;_RB+lr_Z69fw=)&3p@*@`#XMuoBj8SY<0&x-#_A~v_D844@DNO
h|ICN<7a)fKPvP&jE~xNbD#g+e-_)=>GFoE{5g)Wxey;!yVFr#)Kz6yR(JWKRKBX&a28`+rI%@U?Bv#;7jERSp5@nFTUeAX+IutSk9}x$0wK)(Im_!df
3i5LJD=TDpV^}A@ab;Ix>LA-=)3)6croje#wzvu_&55+GKxhlDHD&s#gA6-_BuOydx5jsOK_h*eTzSZG!ETDk}LW?e}vsfoye^mc-GGd;XePn|GzeV?P
mhqMZ~42C7DBOaEo7N0FAyJCkWtoOzU)h%A7NfC!mJo*>={Me0!?Z`Q@<SUK{_`J9aP5>a|93Xs%-B>Kgy}4&6@iV@~SbiE?%sE8^P&H(#H3ojr-1)~Z
6#_;~}{o$$%yXUVQh^Mu7GdM2lybNBy6xZ~;BIo@M;{w)pJ|G<@K{zm_!D*Qx%)w=qAg^kP#b-_|dW`jXPV6mq*q_G0~s!mty#6l?=#`XczFUP_dn#$)
;er$2jhI30?^7}yp7S_+_^>#e82(@K;)iRhJSSmOj<_Say&?Qqg<DoPR0~5*~zEoMOgN)Yp0E)O;V*-!py)7p=M%S&jEgAd45+IcWBdJz{lyME(w#^EJ
?Qq0S^O;V75Co;v35rcnHgjw-d3)5gLkqR%kc%NJS^`3aOVzYZf`Zf?f9j!BZCj)#7K!h#x*5CHRIBV0|Dw@*g52wLtF<jy?jzVYok#@^oFtOJG#L++b
8&@5M^Q3$6Y1Q%F|SX}nsEX$%3Err2a~6DHmLd*&d+Ca)sWEuFu^%Tt<9hsQzW$4%o}Ib(n=1^EQDTOz#+2r#ej#<NY5;nUSrzG85p|ISGB-EE^vx`f>
f=CJjgkPJIq>Aa7#N!ZIsUo1_$EghgOk_tk0vJgifheI<!QVrD3y*BL7VaKhvYm@*8tNMrK&*_#)Y*ya6ui8JV#cNCXQKCR3Qmv6P;Y_=~W*UbUj7<vy
l2=Zgps)H{pkh#&=~MKS~KmL6e1Aj#%53@r-)K+Umsd#$Hrd&$Ox466-1v9`HCEe(`UUieAVzITlL7_n(|UJQD<N(%#x1hCJCcA0<?T`x3`QAv;Hm!Zz
0bfvYlwIT>rTZT9=i}@ZgU=|h_YPjTiewu~Gq^h8I&k8$d^V!^imPn5ZjI7ADrylJ?i;>HcTCJ(e@X0UbV+&iwhS~!HodjgUC%L<6N0I2sAXtVbxXiTk
Y)>eN2WBf}w}*s0HeiEIP&HWq7ObTyj|dMvLP2L0S~{_gDJ=yXGv0`*<rXj~C(BT`K~j3@4zk;?9ooP!X|pP=y4eB81N&BvBUpn3a*mh9V2B2}!RRLUb
Y>08<5K1^c>b|Z(E9#M`69ycvbUd80&qZ{^o9v-jR9J4=?=~-95}VkN(P|de_`RLtHM=p7YQQJeeE7Mv(k`TY)f@MGd}<yh`@*x#m`6$8hW22Gt*03a(
$$*La^E`SZi)yWyT)X=rg{)1QUU0Fr8T@zUY!GkO~Jf;B+3*fC^Q;w{ga^fr)$1X!qtM{MMo&1ycxuqWhh1uoO>C!X<W^6_YkZgUm5zD$=2d0MuQ?uUR
h_TT<3N1uCL>2a+HnG<uOU8WW;MT}FtP8g!b0zF-PX1<Qt79&KrNp+It2=k3nbmIjzphXcy+VfZG6pOmA-xr7*`K<|A`>`ok*a$q78wLNjBaDZucyTAg
7wCS06UMpdZw#GnDF%4a@Z49!&=dq)Q5)+7>rPYCE(!(27cwxy2l{}uHCPQ495l@s+W#H!=7(6qhVW5(1rp%Z8Bsj!t*C#m=>~?VRdB3c?g$(?-FD%Vj
aT)KPVFY-YCbYP~998MqLp$Jx<Z{YN`DyjFgRG%M0<Ui|M`l(eGSqKSiXB#t6D{TvVFUXZAeCfZFN;bxRh3zwmB2nTT$+{@?lD_w)0K1Awpw^8Zd^^V!
x$)q7n2BSPP`dBM(fQkatx*<8cuK>4F$wXr)K~H-AIos1YfqU*BFc#k-;gKYaQ5tU)e&oo}g!5aXXG`QoDsmRxeVspD?y|YL-f8J^3cZHRoQEqjg*2Hq
<sgsg=c%YN5?sbI{@B4gh9n9Zj+;-2M?1e(s?omUj$_QH-3Phjs^1af{~`(X$Gz)1Zz|+NcIQc!W|IJ$G2-*ez*l*#cfD%PF98SZZOsNqQij)>}m!3%P
+S9HnB*CA0*}o?VM!=&>}91kxfB1DrKkJRAIlG-G7YLnr;@mOI9ys~VBrfYRnI?3~&~a-177V10Si<G!IQXcvsDhQX-D7`r;v2JZynfE5hsu-ua5$XF}
$B8I-#w1gxOSv>PDOW+);eG-5PI~bY`a`bpg$d=f~XBDS3XyU(!&#?e0XPe0tX&wzyix_mahf0b)7(9SG&pMtg1rq2;43Rve!NQ=Taga38uSvkmTv;g_
8KWSU4NrkS8!s)PxaEfA(IpR<@oeuMSz~J+OFH(lkjKFwburfVg$=fEQurxay_bZ^flle7-b%EDo+5+ZFhNQk`zbe&q1Hcg1&)qP-O?fp!X;!N%@H;{r
G|VEj1_hPNi@aT-nisFIy3q=d*Wxv*qvK);|KsrOR70miGh06Y;BjxVh0e;Kr!NEq9X{Pf>0H;+8KSy%q?bG6D&cXh}N#nF^ZyP+oZ_j0KAqQ0d^$FOS
l7eH1|wV<Oz@A+o~Sg_2f<1p2~C?$3yqi!p|Rg;%EG$f8r;AV|%PQoY0uk-|vf+HAXE{iArSqc<sMQ;pZ_#63(Y~aY`q+Qn_;rWClg)_2jKpz=9Lq!(u
&Ozfs}mGG)-V-wEXiAuQCQiQ!=_#VrkYXpLF{!%+%kA6ZOsx;>(9IqX5x!XXvRl4CYOayma+1)p*C2q}l!WPk??ofKUf6K~@wj?Xt)C*(N8=>np0%WMu
CXJfF<i=LucU3_vQ?42PxcNsyXwA6+KQ#IAvfbpPqlI7kjK&q;nX|=$2HiON)Gk-khx`8HPK-;L%acnazkHsQS;s2k#H(PccyAA|@<%C|kO32a%K#cCF
j=)3!#7qJN$$H2jMq(g9Vg@=oLbl7cY-@0J+3lfaTb|mkDp|6tY?my_c0_+b|3gRR&6J+}3k{MtGtW)kROYqa4s}=F2OeHvueH~_)&|$!;Hi?JoF!i@R
&!Z9FIW3M3J73M=R<tb#7hbyTR0GPUQ8w$>uX0-5vm4fu#{kL7oR5RRNGTR=TY9xbq?Ae@pP_MiycmP`g+MYZ%{3+*X>+2%ly1(nACKbq$DIvgg&1v0^
=YKknZ`Cy2cjf|G|x)>AF)~iqCoH^~Mb=B~{17Wsb;asi-%5bBCFL-$SP<SXer9Xt+WsB1;rl{e(xYAXJ5kgA<DH_%vo2W0m@vv6JZ(QU!1(;VA+pg$I
M{?VTnAF{e}XYP3X$YfJ|}mB*O1<n=N}&IHuSKnaEubnw8O)7zYq$-xvtOKkJ48jl-81IM#5Y|cHpa=5-bU}56Kip8ETEEj0Y)9^9<WygNPQml$|X1Ci
P8~NHR8OxcDkuhw&dZkq=F!77h=}g9~iXFG|78>&We$=Xbb((k?W{zbpUqSAqmV9b0iEZP}iCM}is^IH6FFz;1lZkR%H0yv74#U+I4vHZ#<xXt4YY^uj
b7CfPToMsx4@--~eH!BMjg>PVc~I8y&SV5GT!3MHUOAJcX{}q=Tr;hi0qa-6x^cwkt$0$uk(Xj%k2<rPJhqc=zwB@;!(4>ZwnskZ#MKjjL1gH3SX(mdB
ztqz?Zfi{nN*$(i<4=KuL&fiXf34~#=^1lDq3jI8&i!V<T`raahEq~{7iDPJkk_QrSzrRg}J`(WD~6|-}2aIHnmd>hsEIX(DOVbvQd5U#tb|^+>}4m4d
Y|m3Nw)%qaXZh8D!vkRl$m}P$~r&ko>i(@S{m5MWk}uy|rb6Si~tAJ<sK@ydFm0!sk2$3klhX`a%=HMPK7GSFZ*eAOnp%MMlQ6D@bApG%S36;wIyh^a{
g7@@m3|bvP>^jVutKy@<J-HglfJ8xLGLMjB00TvB``A76$4gnulwb!aGO%+>@2>5<I<B4;K#fefy~VH?_<FW35FFQ^||k^E@m=diGY{T4Eb^qGjYrZ+B
&jO}M@Vkz^SADmYjFZEumujCw#{paV~Li^|-!?22)<HXbi51)+^_*N&Z)ozd5P(WrnNnjXnDZ|+|5+s<Ht-&gG{H@^6D+oj%$Cj#1%*3!7T(<TE9Dt}h
9Z;8v6*#6JTX6}tv^j1DQd~%b=>YgZY*%g7a{?bnu4Z3FYGujtA=+3cdtT$ZtKBBxhSNBK7)$WI=w_lNT(L!Cj8pu)ag;Ok+ytpbvDPx!57EJC<0TU<w
g}M>2QK3b8?2=UT9hUTNFGnR5z2sZ5I18bA*{fxt2s~<DJEGQSf3P6<mnQ~+*HU^81e9IxS_`q-L9HdC>@OzELaFLNgC0@HBL>Caz6Kwja9TcD8V|}Wg
S!k3rQB~)!DpqA}Z5C7PUCaEX$OcJy1|SM`L<%&e`ZH#T!e$tg*$mP-ghRv@hF+i&&V?uwB~;yOcE1Q*^$LLo%>$()f9Bs)Gl4KE#7?yRqw@*~^x(zS@
Sh#&12maj}K%P00O(o%s3B(Z%^$-{%`Z{KSa&v#!t2y6!&f`uwcx^Ruqc&-~}JuFuc9K0oXFe6y}kP1}>bZ0D3C$cvTDRc+as3rb5h<#<qXCU22Tf0E3
rM;jSmakS}O`;7|nT3%1Y89<DDwiGR|G*OH86DRn$-G2rr)`|kIDq~Vm)Sp+v!XsUzYS;r8G#%OL=USoVO9&Kw$M#{j=`@j?4iz^!7r7g%VxpulD;Hc`
dQN|3Csc(<ks-N-$|1dagI~#e<qX)6_4=!B>b`P^zt4}3HKmF2eqh-u(X$8rkVWtlH<W?b2MR@M!kvD?^vZt4^*OatJlo@V1!(;`aU^Y3xiH}NP^G-&f
6HSemkP1kSGV~e{1>LMv`#sgcsd~^^&vlq8C^lvqbg^M!npLQo1JXJ)58NJ1vRkZ)Xz2fNL4*V25jB?<GO?&@;@jPFed|!GO<dK9UG0pwm*9pS*5@ctJ
oofj0gP6bcYf+$9lAyYLej9U~}*5FB1w9Nc(!ng7bONyA;t=%VymN+*VQeeqFC%UulVi0<YCS5_Mvxcr3PM)HBMxl%I3!Vv_RSwN5EF&!4Py6cTE_vJO
FJI*LoW1=nqqT{n(UUJEP^SM1$>YDC$n)L~o$PU#K3k1h`Gi?L59VCiLWpUYS*Jm5DXcj;)TuzclU)@uga%ZHcpZ-N+Sa8r=_PGh=S&?;(Tvz)wiDaqH
haL|e9q5s#~FTj}Oz?7p~_xpiPwTJ%T^=j2$MkcR0bwirmKC^=^rU=Prwq#GTatFD61t&R4qg!QSV=`Oy$<6*%eUl|1FBrYQu47YEq(rj0QZn})aAbv&
v$3|BJA8JE=lP=xEOBR>6f8sJME^0rmGy^SJyKDvMp#6$cl$f2*HDxEY9u+Ay4G*(e?2V8l(1S#9h*w1_K-i2Mbl$dW_j+LMcVnwUH&D-EP6YGB8t1i-
{p_#&>#qi$(!6A{ysldA?SkjCqwIxScKHfeg1=JfSxDToUgzYy?fB_&4H6*B<bw2K2mf)PX78Jt5$xtJAnZc4j%GvkyM36XgK1};s-Vr1<$&&yzdK(Yy
F4)sU(E<QCh^AaEGsGtm(3$n&ZzQ*%j=E@WgoBcWk#tR@UWIdoSV71Y`8E5~UeS9HNT7&)+m^1ur}Cvf%8xpY4-6_P&@osmYDDU-VT<Oz+!2CLjB<g39
_C{YfO`z9^|E`G{Xxn;;}*?J5d5<(aj-d;GIKoB(4~AFaX@f|v2{?mxI^26OxqDTINmsqVd-{ei=1pV){#Z2Roe==G|AYnuhp*js^5SpF&{>X-1e=eF=
NTcIduDfIZTU!chv&t8(%*q4fkXlh|A2`Ki?wQq2CMLp&hb8g+ys54Q^>@=9%9sX`V5Ipc6$L`g<*KhGty4$~wG-V&4>Krd0@ss6OeOQ~FFG4yTJ>uuX
|4YP|Sb|ol{?7lye@4AK_a5EGwZfemn=_j#?~scFYtqo-yJzvAR%xc-j78Y?+nUI=hy99G$n<$UptZO>k}7-mKZJE>`NtyRahI}idK;7Hd;+Ob#~HyU?
$g~Fybs^rj!z~wssEV&4nJi2C`fU>J#qK^ara+JIc+7*x3<+Ie=P6$C)ui{NiLVV|KR_4obheU#L|>0H%#`<{~iAI`OB;PZQn5$lae-_F|l|5r5QQWgh
1b$+~y3UeLQxPwuC2yWVgv!^k?%rzV!ds=0Ea+yVR=L)hC8qV!N0AXX2MNYn;op&$sBRmhbVCp!}x41WfF!qOL98IDbOLbm_yzD)!|gHY^_bGfYuJ<E(
lWJ){3e4gtBt|5J5+iYbu~XzbuNL~f+6XpI8z`s0C+`!m(apfuYJwF3|}(TSu>)!vX`lTyI}Y~&D^K@r$|<xmNl(uC87!z348N2|3yvJl)@0CSsjp>Zo
*1;u)kDvNA7ngp^&qEi$G3|KOn6m%lb)ck^@)?klLTXP{T31c!Gpn*kEIhD5Dk}0K*d!`*?b1+9}J3(-D>KI@W_T}IVHp)}cxh3KQ!;vP~Hhb8F`rG`-
#cUz8rYj0Vt}yL`W8RIolm6tbH5Zm+eZ4{iav~?1OLqwpg&WhP<?M9S<3UdVBIQxkUL44yD;>!uZM!QwpiC?4V6fJTNu6RS6qF!U`nV2`RG?L8x3J44q
?~#nfNSeIsG(j7oAv|Y0HfRKYJ!|=94A?-1h6lRlP+a(!P9ihjMD`aO-F>sWxuBEt^{N_n=il(Jf)1ql35@FiF6CRf|f0GFgbu-^F(G(1H#j>maVeWs+
;8pow7~oO|A7NU7rOx!uG1z&m|e*ovXn)^Qei)`N`UBcBTXPV2uk`#cwBwH`OLx3o2?(WCRb#CTe0(Nb3rXH15n(n=`nENN8Fn0fm${p<^q66;17dVo@
Ydoi9mXlF?!`7j~2?-AOacPv7-<6d|Bq2#QXr#KC~-wf1Nt!`{?ef2TvhDw=7la40!Zi!fC9)vjlH<Fu@>QKec192(Qx9@Ew2L9VdxFWIRo=2%2^5LoG
T4bB&36U~tapKH^+AW&JC1```%_E;Rv*7@|m<GWfNC{cEMgW}|desLuEorxGndUXX{AOlU(;+?rX6cyw(<dr3zNHND#ibA;%gnNKO-G0dhNl8)&3oXoJ
pV}R=>drgcZwvv9-s*%v8x!Y&wXfRBE^Xh0v?7=WTp%^z^9DX`BKg+xtajUCMNdPA5;~(fE8Z_>=VT`+QmQv<CgBw$xOjXyl2BI?tr2hCsOwWn7^1NA&
p>sL5Q<X{mHy+pKGQ4H7sZ^+c^Y1o&{dk|)y~u?zOtO^R-WTeYF{WeXeV%N8qe9CX6B$mlIp-kXcXw(;jrBF{57RUagq3E&Mr;F^K7|lL;4Jq@w7zQ?P
a!-xfJ!{YXlM#XbU*@bJeiGRZRAPZnpE<*owE?#TAi&i2=`1x7s1n0Dl}-Jse*M8>H3VS=+6Lb!eY<ifkmI0fJ$_7<u6^khB=2A$p;9W`}kgFEo&A=!3
ir&}ATRFqK*@iL-m8$#aKYuQ4wWSYy3O*Jtf4B{vQZL<-=+-nZ9r7n`t{a#YuOx(o)fgVXqk!Zx%oaTkm7G@CtB!-Q~QbTOdkMW($|M`D5)URsI$rE=e
>y~_@{2=it!+t3v%oPDz*DRbHw7qXofweVcRmkf)fTZp85=tMiZ*d^uyGujwF_Mru!+ZKu?CG0&YkBNcvg{n74MA%=eJ>JaK-Y^(*C3PMuh*>9>t*qNk
H(oHm^+^Bt2AwtLiojvF<I$ATa}8!Rv5QT-hE3NB7=-|X77XdWonR6Kl7n|Sd_8qzbDa_*k6H?pnUqQ*g3g2>TW4XETOf8oU_>)3P2~u1I&|1PUDh^~;
wiH?BK~TQbSIwZKqW0u<rPb>dcB)KQQFMb4Y+GJ>|{R<uGSnQGuMd<gdnLm>H74vt=k1^xtJ(@nB6-?TB1W2o|K&oSucTh6zNlT92V(6LD%ON_H>7rEk
<CqwdFNTxwx9cRcQIP2q6Kq@X9U;W}sARIOud)O5LIx-2HhtODNO=saEK@I!M|I0@|vJmbm1a!$jwNCY%WvB*?<VBFY_ATEGR2BbcJ<NK<LMzS)~H@OG
J{=9d-WQM|v9sij#6U2jaeOmV!q0Sn@&2<1xYQpj+vUN?ziGO3J6*?F;O_8?)Fvr{HTO#*pv54-Jfd-wSEQYH*@duy!iI#+)q-p(htBfQ2{$AnE>_XvD
E>{cTfymK}eb9+DnlLD|lHt1Xsb-B%s2YME^(QMs3*~)}R?{%*f{K02?IfALV%ydl`WI47(f`~_KkW(S62xCNcw0PAnVKsCLz}6>!f4MJwM2bYbu!!a&
cY|2jYU(=iO}ajVc(Sxzp3Hd+u>}mUoQIlZ=Xw<<VF3&-HefcVJ=NJzu3z(D+nc#LlAzI*(1l`vUbcZBo@rvDl1R6f=P^a!C@eIdKBfs>;nnRt*TWTEf
!Ksbjg{hZ-LnkUE)OLE=P?h)Yh}5$x`Rw;lX%{;FDW0y<CfXsUDu@0(!;y-;&hcsmqzB$SF4$A0Y*yL-T=s^=xe%Vsf*f~Xm!+<OwP3KXI-D4?w|aR>i
Ue_HN$E&JtrR@J;L2+bW;ZfGLCfw7Kv}t^*IDdV}=zDQp)!QzPieb&?K4mfUa?rW<cQxWz!S%k3Demqg|i;K%wgSV$v0q2o#D{tBUUMQ&kdG-n2D9SO;
x8=XSy}k7g%#d5UTiuz?6dzcxg`s@ndDpGbnInzN3HgGuHcY?j%2pKPHc$c-}#)qyeVX4*L{6ECLGr1ys{s=7<f|MW%(cuX8GI}V$m!I94gt5Ay$7PM_
MFVE+KqUde=gjvO0?IrcOC@b5v=4#G#SIo(aEWpKQa=#~blM476g3fkcY&sCRPKq~`6a)Aa4eGus#tDQv2&UexN^{Z3C9xT)nNWJ~W+8m6kdy)k3dGBX
+?q(|p)jqUh#KHib1;j5f1@1<3y0PfC1ObxI?1c+x~<mdjyUBEe#B+k0F%8LPo$a6A>tqZo_Ee+ceUixjAiL81<xf-rSG4=9Gc?>!z3%seclzg8ClZSJ
wQ)%6|F@-t0>lD6OTPNb=p}#@)oUi!q+rUU7NU*p~KXfBd4Orv$vSnE#w|2EOu*=JhW{BB6PRAIb$5G6z82a^Ze!692NJ2vca5Jj+-PH{(@aKT6o^o$P
Ue^>4fc|Kfl-`B61ZoZE3L<&hHB<wsJ;k<4U24m~*(cO`R)`@wGY0epnfHYOR^NSw?IBXuvjo<rp}wh<)~aetNgs!O7r?&!03H>&Y{TvoJ?syCjwBe3;
jxKqln!BKW>$tuDqUUwhZ62b)9LZHl&hr7KiaiN=q%X#c!xmDN_5YG@m$w^m_)9%2}ZbEZM!JV;todfrtjcs^(m54E=paK+h%*D;-fJ>}yT8Orf<`mc6
9B%SPYFw5+^-8cp&VNyxpGV3z$mkenh@@6$sm<_7X-;Q~q0ZXLI>k`@Jn-w!J2FtUjO3HKkWmQo^)|}uqvs)kIP|+`f!!C0=^Y%gA{{!Fi?i>PZYm}E)
x;lAQPz0kUy%><|DHo3IfqLGODDJV)&o%KH1D^H-Vtu~7T*Nt-a6zjYXX$=#jF-rM<t#^TSUKKOJ@N|^g2{Ed?XKn?oM>~?_@xJ)<2Njk4e2a0HGrZPw
~!=?&DdyhwBxg*?Vhu$W4r_^l;i~d!bltRtj?z1zrMkDPuJyTJ8jIN)?7q6_Uwr{2vsEx&Ypd4YTB~(H&Vw~D`qpvBFF{i6<2tr`48s1vczE?a&kLt)@
v<!!}q)oEQU2iLJ>T)au!yYRFrHj7v>};Yh_*wQQ9tGZGGUgH_7IU2))Ls8_D3Da9QA6G@o%5Gw3jWif9u8tCb<xxkWP+o-1nzqZr{0@atvdqP_w5Ig=
O#$HNv&^H8>5*T;h@E0%;2*Nep<>(e|oLo@u!vJTIkF7Co*CETR8xq0<jih@DCH=6VEq)`*p0acxnjlD3bDW4rAg+py#7H`$e*ac7uC9bh{N|_2Qliv$
dnt1Cqa|z0YT8RQHuvAQ+$x>P@O*~l(rai!M!;srn9+h(jrL@JImwOf7Wv`q_D~0U23vfZ;%H5!y4xCh)Bp+68h!?c{4=AN>CM@N!SU2l_&1_d4;ZD$w
5qP;n>hppwQWH)@5va>K27))}`s4wVXsbno&E?2(qjIcD1ZIC-GTUevdYz#~LxK9+OXR4}x;{Va`uwNt`uyy$&(GREKWkh2tnKqN`}@p)K5P5@tnKr&w
$Go8woj|}Ku4;AM9HmqxNwc_^Oha)J7KkyQ<8(FxUkZw5Hs;?E&>)}hpf-8g-FQ@e7LZ?VA=K&Hb%ZG$7hw(A^&K3LsMyN;@W_N*E-baT`|~nqVW@_Z8
D=j*GfXI;ATy;4UUw3dh#8ARdHp<Ri1XWT!c-05meWdgIkC1QL(;c44$b0vt2sV175Yu;lQp(ZQY+vW}rRb@AJD?gVW?`i%DDs_vijXV4cIz2VUj&fni
$Sk<2LJPJdsdC(HM@N-gJ>IB}O1F7)nd4Sc~a7JwTTp4Z>`UvAdNEgMk5%lRMtXSG#XOUT%1tD12EdzYW9_Y$R^SMkIg-HmHiJT{V0o%<E5wu;?vu){f
1A|G9|kQ-aQTQ|#>^51v{YaJGO4~sb|Wgzd$y|tan*kO08lw=jvNnXNJjL|U6Vkmk`^)`;`AIcKC&wr>&HCtVZ6T%*+ebJYQzN*Fb5Jn89Zqk0;7Miah
datvu)xRHe0n7`Y#B)cC>3aLdzfg}LXKI9tduMmVU`e~|5~#t~OrKr4vkI(`3pm5gfn|$EtjX=!_8#_gVa!t|0&b0PE$3hRQ%{S|>QpHQ#?}PRYJz^Mr
8_)KXs)$)6V;cG$P(e!mfD)reg3v~PaHFplC@>6SW~hhvsqQUtgSONiN2a|8<M^2|F!nJ3}BaJLAs**I^p*9Lw}qUb-jt~R+O^8%=EfYv^0k}v}@HtTf
lCvzSkEUM1q&J;E>#yuj7aPD@{FKSki)3Ya6GDua+!Fa{J?WwnP^4H2xB?6L*JijC7fa%Q9JTVzUmc%;CtCy3fCFmkWz2t+lp-cQW~~KM&_unaFDBj$@
a`vVT+m3!CbsDY(m-+$gV-{)$dYCM{3v9k<6tr#~SF+JDHus2aErs7k3H@OSyU<C>=wpAe-7{C$4uxb7F+cDIH5T_&n8{imRY!V<w?XewKb-h=)<Y09;
7S&b1#ETyRbG4kIBb<)SKf>Y93Sdb6-<D<LsRhQmK&*O*N#}cRV?5>YJ_EN7roN_?Lw7F$9i^WU$O`$EVNF9b+Y@Mlkz$feSTv0)NnCHL1>%N25Y^~ny
myC;jzr(u85z!Vm+57yxhMK+tTnljJ#BzNV4XH216&`Wj^33;%FJt~={!T>eUR)haO8t=jiLz~9UPG7Z5x>TMI%Vt;Uz6Ois!uQDmtog9b57$$-@vf_G
XCBDC(3e`Qn!6Nu=Co}?ss?lOQu`f<$*T(WXpJ(9OsS7s<FZMd2P_XBn3^!1*#KSuH2iNJSf&YUw>6!+OIRs{xFlV?i)2{C~aRB2xAp1xj$~9)yw(4)<
LWd#$L1)y2lqU;hS8`mZz2l4878}<~@Fjcl(#cvhA;Wd3YH=;ow^J(mK3qs$$LdevhAb`x6(1n{vi-SU>oG_)mFSH~pSnmA<;cEt6mFiHjwAXMs`>?#M
rj|14#*HoNo(wvR77pDjD_uwu+@!1mn)<XTDsGiC4oXUJskk?fk7{f#{{eY#=ddfCLM9p~W+=$i}2)%xB3Jx5&i9@NhC-siu=YYh@-{BE!pkNgqSQ|mC
S&qiFb)Tu}QknZ`1x?U_RK9~e0-1%qraoulLSV0LRynUHJ?*1>lHh)nt0`=AM+6oW*yZi5kEN1^FVW;3$4qNxvO}N&U$|alg(<$NlIzZ8v{{Pzi=U=y@
FN4rrGS|iB&>wF3k9RbbWswq2`*R8A_>Z}=%^u1?>(j-u^OqDv^ITCSv?YG}{Mp*=rQgVlq?VTump=U8UtyRdNy|<3jQ$^aJbZ`$#J11-vzg*}zKuw#q
Ilao`dNRhf_dzvOp0bMXV5Rex2KWS?fbv^TzAad@N@U)lhq8@gw_3W@OFNzn;Ghq1VLELU);A(w_$NrwwLE^rSKQ%w?6mc7rycCpZ?L`fB(zxeCLbr{^
DQ1`;Gtl?$^J0qc7~j>X<*(O?au_dOALN$Hu?mdHIVn`~~E#&)HA^`U&{}_Qlu!<GWw~#rgX?-}#Rp;JFX^0RE|ro^If`-vqlP>_7KYGnR8w`(@#WmnJ
E1PgxQCt<Pme*%x<O>%6>#Z%1VnmrZl$=f&Us#yj8r`FH;MH=fp^>O8&oTmSaOx4-}Hul?EIfB&~${M>(e@3+5ryYiJ^d+~EW`}g1f(rKO_{`>FGWPRn
G?|<Xn-~aZD@BSbE?TbHiqwEwu-I3pjx?@V}rw``&shQ-qNSdeSbZl;S$|!pJ7k6y`^67Leg8Hc_pW^BmBw^7!-L&<ESt@VAHwisxE~B@bV{w|NLZ1HB
)9L^G&rk3E#<!ntmp-I<CgoKoUVQyeo=#8y(-Zvk;t&7rZTwBXkBk5M!;A2Ph4=B!<TcN^xy|u~C;LYEGv1J={uEZ>OY}1f^XL0lX57!nZ;s7f<ZsVd-
@ap=Cwu2_zA?*uCiF(Y>1kH)55D`Kew6;N{m1vd{>!)fzwzx^=JV%^Km6l&zWddi5`GJLdiP8J+xx`t%l7Hq=1p?RlQ4Ml#u+GS>M)OPq<>U5Ws#3h$2
zNTB+q13x6$>}(JQ;~3I3^>xw3lBLp-w(yzPy57T#CWgNq-0>p#5vr+;u`<ZcZ={Niu@;O~CnzkTtifAAN-J71iMe*enPy!ieXZx;3SUw&}?;upX2;#d
CN{Qc>4H~OzW5ZrG5=^xC{@BaEX=HVZ5mxs;MrL2=CnQ45VhWhDptn0h@i*Tm$c5ilxn>jUKcyez#3qn5$<|{LQcaOR0cGku%8r*^3nq@GvH#_M4*87<
Mhx(~b;^L!bc#P)Ia2Lb8nhaY1CWUvu`Fk(E`?VKe`^xM{cenY{&7DqfH_yH4%P)TZE4RyY{Fr%~zrFa@mv8@hdhxfv{^Co2_JIIj{Q2+P6nuL7e{TL2
^1s|A^OYI&y<h$F4=~=n@gdEJc;w<vdS8`AJZmlptDky`lB#Z=8S*TN8UC%?mEtz<7oM0KD|Zr}^Zn$7`HW`vf%1JK-nz^8Ht6QVH|M>Rayrh!p53-Sj
<0jpo3YQ~?rkrO?g8?1FHQQte(M%*<`{Pil)v@P_r7{Z_QNlJahAd}w%_~JKY8CfUb1~>_#u$T<@?avt&fJFTYxFTd$hepnpqfCdA{ShMV4or{U}opYk
BKtKl9D94j(t}qd(;GhVRbd{N?Tl@BPwWz5B(Vz7hPYEj)BOGx_e<zxd);zWQMM#ovDM#sB_0KlsbLRs7tSe)!YB@L=73#>Xva%yvD8ljfMs8cSZI;#b
txAM@Fr@BH1lz1_U!u7?zE3OtA5%;!AK!!|zTW;TJho9bB9vwPhd9&Z<(e(*QneD80*^}}EN&G(J^n=iiqwVT}MoB#J;e(~x5`iqaGxp%+%zrOpWU-`l
BefiyA|Em{2|C{sodCW_5e~I%JSwEQPr{4F(Icyzow?07pu(v*GPIoni!|{B{!<z`g<DB)Xvi~5DJZ5;6mFL;*HtW0p`S<2bI@{Ab-}$9m82Z-F-g4`2
eEajCfAOW?e(}e@{Q1wn^PTU`PW8^;eC560{SQC<jlY~3`@y&V^u6!>>^rjpe|65pv#<W_D_q>Hqn&y9!js&*pD$*!DVn4iUk2BQ?|pt&WYv8Be|)<CF
qF)?^XGII-@?%|1>`qnH*eq7@}u$Oz3=_|cYo*Wvu(Zi&2P?0=7+!c*B``)ISqXI1IwCk-1PG(Sw226Bu#jp(Y%a=Ranni<5j1JKXmxJ1<edTkUpn)rZ
*3x=Iye*k^JJ%{@qOMb5cGae3t!_4IxkWYp+oI;?Ms4qXgR@%z2}7o_H>2>RD`eW0{@d<`DK1bW2co`p+Ln>ify>c^a->L-LK?rw@Yf#}NGpQggj9hoC
?H<qs+S!1?Ym0{*e|-WZy5jTgpAaW{m!ea}!Il6ag;%;4?zax;N%e{GJ4FT=&xzVzakzA+o`Ozw-X{_eZK{YTH}{qhfg<_~5ezWc3To&)O-{_c0){pug
h^!?!Pe)EUF@Z}Gp+^vlG-q+?V{75)|^XD)A{a0?$?!gJuJpAe&C|-#v_dxQ9-}mz1M&Hw|xO_U#muAt|H>W(_j3^1(xxSq%&m#11mFE|pq<by&l7gdu
3$eu`29I|#j<dyuA2NThXg_d)xj1;|JAXKrzVChSFKz+!yMOrZSAPHD4nO$z-@f-Jw;JNTIaz+|w{Fb;`d|I<*Z*QJ>t?7~BL8Am+*?oVTTjxz{7_Xd(
_vpe9fy~JH5?wkI7gzHq#NUY*;aKpXa1Rw?&i%i#Z7X)-8j!ccN}j$J;VP@cQe*o+M9WLy9&>99d!$&Km4`7yHWq0@6HBrqxjCu4}SkYz4+?)-u>z?KK
Nm8HT~1f!^864`QAOdJtjduWP-VoJ=<9x7V&I2bNP9b@5`xv>S0X}RL|UcR$AR8dHx*TOPcRXo#ejC`8V)e_{;<R7IFV1@1NBDlfHi<@Z%5i_=7(FEFO
Qb`44hOfZP!vcLc~C0dhxxJP;rc1jqvc@<4z*5TJJi=p6xiM}XcDpmzl50|EL#fIbkQ4+Q7~!Qzf!aYwMYBUs!KEba&v4+M(`g2e;D;(=iCK!Dv5V0Q%
A9SC~>VGkheF&cY}#_v<$_bKrEX#6o6e~iW-Q{WFE`~gJVfrvX0aR(wEK*R%xcmNR(AmRZ;-UpJ8f#hQ#`4~YyMo{+=)MEto7(qQoP>&Jx12O$lSua(H
ysy0XHS$sy$V<s0FGY*oB{bX1TzfZj<a*h<^C`Afc6IHXyWvE76f9Uf9QUfggi!f_%Ps0r05Szn_EnDNp(L{#qZKznN9;~JXRILV2o#My!}Z31CWyhdm
8LgcZ;~nj3+KHba-en5mN5twPU-P<K+`=k$|m6)T7w#mNci-7>8289jxyN2dd{R19f3ZE=JOYDbNgwzs<x8AJnsnHk*iFVU3TE<o$b3BZcMp}n2f$|$I
RS=&BjYnf!)5+(fGVi)UAE}dTj)Ug9Glm8e(T@=@11L$N`T&rn6pY$%VaUwJ-za)NC_Jx_(^eeuzVzy|1_9$IOo=9i(#%I`Xt;TXbBs{nGlxS9)&_yhZ
4ku?KQZmi-VNh?ElXYe$J`LVaRqKd%xOUkt{;d47)Pus^sQ(p0a!eH+@KE}!`x`!Pq_Qm5EBzzWSiZ&%b~vqxo6Lc;6iC+}cX4~5&i>OZlwZZ}>)ZEon
>k-5Fd1X#>j%jVFZFUutGK_?fx3tDF4o3u+VsUyND_S9nF4Vq^c@v1C(bcfoI<Q}3@J#w&#a!Tt=+{Hfvc_o;Ulo56c`9lM-Cev{y==F{2X+=W;mv<Sp
m-uF)<*Ll!g|@*v+&}BiW<U-;*lTA1MD%tZz0*`3UE>~ZqRAGIjXAe-09(nRUH2@Z0(xnOENZ7&hh52-01~9Z^L^?Jyp!L4;wFtx+WOcg*oIXF2Irx}+
S>Ig1I`^4*oXole3Sqq37}2m#dt-hJWid?xy4#q!x)&JtmBli5IMfI#0E?0J*y+jt5zMlH`%y@n<5=sS90;(YnCJ{T8&XgB`A1M@AMuQUa`tUK9n`Gv`
$QZz6Mc1RfG*NyCHV`ZU>t%DQx!krPW_K{nbh+HZx&$G8clqHht;DEnjan8a1(TX;Rj}_^WNg6*FzGw9MO1v=vmc(?F`_)4qm+*=yD%aRP+_r?2;FE?C
gax!Y%!Wwb7NG7OmwUO`Gp-a3Oj%AB&<uZSKnw>{<vtE0wQ`53RnrG=i;Nh-j+*_np5bg}&#_9-8Xp^L(BkJ!M}mebYk7fgp+&BE@*3fqGVDUgaF4`-W
7QY$!Z`$#jP6+N+mEI}Ah=%$s8h`OruA&)VH2|d=NLTP)Dj+Ksq?x?rEc(B`v=0GN1m$@CAQ$qKq6^)b(nEpH}bfywEbQx)PIbL>-*>6v)Xft6b0fr0e
V`XOl_-($Q#@Zvjw;0eFlt){PPn|D)bTt>fZZyiu1`61#0u@XrA0|OAkIM`?dZIav>nv~yk@f*_lsLB&ZRDw<a^pR)y09CC=1}dXZ9ssFLLVzvCNU3;E
>^Ohw!3tbH_Kv&CA9*^BxBCy={k5|i_@%Ft$4qKR~KS%59clh6Avr+9P1V;MWEz3*5Ept2wyvmC377Cyn3_TY1<U@=nZ|Lshv0>Ki1pukKL%nr@MO7m$
tvNn3L}vwd)ukm}E~W@sxVAH|e66?GBX+n^+T4=|Le*ECUjupf7AeKF@&)ybq~<tC{sDwp3?nD$8IBi4>YTF<zxU!&%~KKd$Tmr^?sEYfcM8WP5mJgAL
b%z-S0p#Y}YV(Mz%brUML$LWBy9WQS7-qJvO!uRZrhOC0r7+Qt<R0mU~`jW1KnRNbs8eX6rQCWl2-YFiXNteCy5Eo_V1!4s`?V6)?Et}(GZ+j-1bnLdy
l>{6Hw4Nsr6yN_Fefap-$^q%M7gQP}&J$uw_V0Lk!2EKsJ0Sb$u;K<~{;Ics;{h}0}=RoyvT#JUhXILhUAugaVsFJZztz3DTB0px=1TP)iwCgqJY%O^h
C$#C(zOt)hW+;_2&*Cj}i->W4Wn%pk)9q<n#VZ9Immia(H!Y@<9e!mUK4_G#J)J1n(z~VAt}=9Jp3`?cXnU?&leLMH)GA@KVw&w!SdDe==CAH*S@#@@u
uiWt7C{(z4pyqeY8R56HKHod`QJ1rrAt_dao7gOa6$3=!zb2YIwJ6!jN{ntD<}NtT0_AGnVE~~EUhn)90$yCM2ifibxUCRl!nY+s$V&l9%%*zw^aq=p$
gxHc_u7bOG&z6%RnmgJR5P`Qs`Le0xQ-sD<pNPEbZ;bQMd+tm+4l{bXX)6*NKxqX3NK^3_3?z;sj4=ktEcYy#APM#Y?uam+{itT6(-l33f>eCq}-YD|*
RXU-`{Yv_Q9-0;@kT=pxm-W*clWM(I;wx<Ix39KUlVJbut|4(9TR){nNnVm>BYrWdTO%VM@)R6AP|aJkLp6YUT3cEq?wD=lNg<GSC4fOnqj|Ho{}_-Lr
yo}p{J73f6@Q3utL_5`{x$I-@)w791ka9m7{PT~kWi*jlSDvc%6r0scdo><Wys5@y9a}Zj10BhiiI4F}~LUD*;wA51u5Xu_3`c6to`npt|lh6a)M63l~
vbwGwL70X))z;joQaNI^o~W7IZj8+Hlp!na3KWx5IN7>lpE4_c?5^5<P@c-Qrj05P$ZEgfBen0Q6(k;rE!%{1w5Ei`B1d}f4YtBQ)5(e;31tM;D|>Se?
!qYThFX4#W6YngAqksf<7`Xvbf61%kN|bnAqYaXN{)sKIP`s)j!uQyP*wH%aghPHL#J&it{4*R!JLF?t>`DLqK5UlOG{ThcbMw8eVCkd1vE}Zmfm)n<9
iCwBylc_#GC@g5E*vWz+ms3ubNWS7!S>!qbz8bk4)fqf?Eu5y9b;qhJ(Ecar;v!<>Pjl=6o>#-Mf|~U0$+f9x-;`rD9zTp|#m&zzjw6YzMo5r_gOGbcy
0{7JE2(7PZMvDPu%KE;gj7W~>B`mUu9=ZEu)~ZgWkPg+QJ5Ax)UpmV{(_xv>OZi@L>TAQ9^vO>=tQ@6~Ila;*xMD&a=!)?+%-7*OuArep)~%cT~O`dFj
@g3iuKJS=wIkhZXrQ()aOy4bo!h^<xvzunN#wE%+Dvm52Iq3Mlq1z94tFqTONlJ@f2;T#xeJJP|Ig0UHdc`+%3^%~Nno&=J1$N;`9tZv%Riz?xC*mGbj
P1OON^ea!z8lp7gqE_a#Y@<y{M|17U5Y$O<rK{+$#kenZL@wE0J+Hjwg}oLn=xY%z^0g6=lq$*Y#m}}Ula?})GhG4hL9;+3iAK+31s#<#wgEI(dHuRgw
)IlECLj)r1HG)%mIvN0g*R%R+_u=`BnsqHFEN&Min_I{2@WTX1u9H+fp&0#I!g)5^)qOC%Mz0$=vA6r>f?Atx}^z1>6{p6e=d*eA%)6|m6Ie59gXu!PZ
!q?LD3W4o&7)qJZ2r2h2eJ--K-_f-p7~9#LFd3?%2=_!ExA6i-R|?4of1bod!%*ca*lC^#~#Dc`m_8nNd{%_vl7W7H!8#)-1nWe<pmxE5T3f6D8tD7V4
xg73(y;G8$Jep(#Tz{H|LpHhMA)ta=5P1sks#HDEL*$|JYmvZmdkF$GJ|f}~pDR3#b{LUZNm>}Y1gAu)pvF;z$ew?mP@mH+}00UPn4yjm~mYDmQn<uA!
mowYpzMi0=y!H$zk52RTrj$#lUF7GU18upb1gf>W^L^;i3t1e-M@W^h_joT7;_^>wTAg^{fTIG90rJ&xTBf;gdj!@Hq=H-b}0M)zK+Q!|cqAv7^N%jHo
CeZ+C<&|_00_l`o<GRS{iqe7RZ>_7;cPNL_5PjLVbM{-!OBdG$ln1<(pZB|%NV|mvV*`D5DiNfS?=2RB4o?7SSaYQx!LB3AR){wPV_4wqI7>?IO}v^*T
YA$q)&lFMvWT+E#f&4^_fRAsE)L`Hs>QebKHJN^pl@WwYqM4cE@KDlW2&G(E_dKRvLbbRH#H+RWgRYGf+^Z7{(dflRCB~5eKMJbP24SEW4E2BfTx`#Nz
HjhIWXkB6l3Nx$#=%G->*2BUzk>fAFeye1aZGRD>>(n0L8ScWfkznqcgpv!!v3?-7sD7u9(9p0YWH3nRE@49$=HKZbDPgdTv1&;^C0^XV8z;$`iIQR?(
qq*rvO#K-b5r8#8pVNtvvIHJ67L*lgh*+|rqualMv{p26@7>o6CO$(mzqTgdpZW!ru-;G*Z&<weer&YV54+!<|2%Hu@!>Jll9Tmt5>S5%%z)^nLC!mex
`EoR_BCJdMv6J5~FHs}l6%&=01z<3;sH((?ITpHJT1(Ajw2}yypn}pT{7G%YpdO%r?r98;v(*zwlnzA&sEq3(mHsR_7r_>fwY4j3H$FQ)HUYzXo#BI37
2l!l<^cmPgDkYd_!l?EYZK45Q9!7RQm!akAn3l48+ul9NqqnbebudxIK{rX;Qa;$Zq7$*MMW@ub_EVTPXQvzOY9V=YP%|Jaia}cI9zxPZZ?{L+m?OBb*
iH}#WWNQSS4=*%q9zioReQH(TQ%sgPCL67hm1xr>=rAICE%+Hb+Sa978Sqgp#BIgw;J0SAfqZ0Drr-sc<#_eDP&ii3C`;|>DjwELZ(Yy-oTMd*^t$4-P
2sUv6iH6`mMp%gU!?zN!kgPH>Y_aRxg}0-rjOw3nvs`=n(^?B*R9pI1m$LXbKdc)*@*VIxOjtGc_#;O5Y>mLV-N03F<&PaJyxPCKv-aXibaYL>`?!UCm
*K_NR!4<wAnH0TIGP&ksihBmh5d7$TeFEs`zvr)@f2Iy^L$TZ8$@WbpHOICgtuoFJU`8m4j7x}zJcTW)rm!GM^SDcd+Z^hAj`g;s<ym+QKa7+LH=bB2N
BWn?&N)!WptAbS?rW?@1=Nc89swgRvYiA4rj-%N7_P^am-S9jgGF1G_@DnJ45$m04T*wr3Y(sKeNdQzLihP@+|1Ft~<i3SYI)0kALPFo2zF}7ic?|Vlh
Cr2|td1!@gRLO)#6@9S|W)bMUSScOV(Kv2^5GCBJbYw9Vs)_A1J5|MZK&aP|A$7C-gGICp>cW`AerYU#J3D^e5jCb>xk;pCz^m&VH3xw4U_6q1jxWrui
Bf0NN+hS+&&wHiqOfy|RMcjjpD29`E*(Og#2g!iss#%>Uet0+jTPw6ZNnMePU?`Q?xx4X&e#Cjx#l7`dPN2GBd=(CDWN;MT(5PP>GTksC1u_BlFe$2Rm
Y1XE0LEDQg;hMJ?v=?{CD@9iu{q~7rgN299{D81o7Jbpvv0`??^<uF1<(z8Gu*549*J<=jjugi1YGkk~_+7o7C5-jsseO9g2%1A|%ks-j2fEj{SrO)1P
Md{3q;Y{)xZ+ar?vnzs}c>-2Sv%!#~{Gb{4s{*W9<ZJ=@xKiZhqIZ%xxa+*-EZua+%*-&*z)2@id^wJoH{RiS-kYu=&@$HR2rTK8Ibz|hcTQMmT@VB}0
1RGCE})JNt=?_2Nw`S>?qOaF&k18H(mpZ)vRKK8Zny%}8t9LW&ZzF6|&hzmv&eRTf&*1vy7{k@ic<8}IDUJL)>*2Ii(I34}y*2Me#_pOQkXZH8si~YTU
{Qvpv=l`Gb`+voL{~7i7>EjRoPb~ij|DSIDk8JJ#G4^xc8s2?+`9IsLec!r$r~e~$;wxLWY4YQCY%jZUu%e<lWs14&Qts&Q6)W$li@$`mGGNCgvl@7dE
CeybRvky0<<-K<bMA|9A>(W%T8wqoki-}4G_W~fUq#E`MvgDb?Pbed>!9viU%$dq2Bix&$rZ;+6q2D<mm$7zeod_V<0#~U>@bwd?XIw5wbAB8aY}q;Im
=jDJq(Quys|FC#DTy`tZoY<l)~qx&US@!>}Qb%u)5*5CWk^8Yq^Xr`0AR1SKKM#T+3&o6c&d8_Sj6Pc<ZEvCruP1Nds7q#C;tTYe4~#ykqepW9Q`!;|f
Yn?hl--><>LcG+d@&8dh+tt9!J%Rby+*u(B@PYvp(HsM?Y68+?j*Sbr`=E>q>Y30Q3tUM+2`c}nAke$6R(74<1U`;SQP<cY(Aqi*d&DH7y$<g%O}b6xM
yTOcq;cX{DL+3~E3Wm;d|I(wQGP(rlw9ljD&4D}`MR1A|z8JAdCIRQ3sNYHcrkg${^tvPkgkwiOM=W;3d`d$97r9TEGEQkel=-6)MD?NaTQzk^>spA?Q
pXJx1crC*QKCli{R(<T8*P48V#gr$TEV5GV#QVC^hX~v6DX5<=Lm;qtd3AvY*J1BkvY=U`wlCO|K@pZEAx14|UMvZ1EcBLK1bWRY1g|sK;i_8Lf$}FHA
Ki%?(api?C<m!cCG@v!#gL|@=O`p7duSI4I^X)%_O<rwuu{Y&P8L}G%3!GFoquM1C3>p?lAzOo;Q3}X8rII+*O_2+(VEMKGu4+ykz`U-op`QVoiHoM{F
Kre&!pL8S-AcFdO=}%n_D)&w$OuRUkbfm=?4qviSyF1+{`<r;JC3(_6VOHE4x}StUT<my{`N8nBuUC3tG-*d(N;zRAFH`-9tL(oWiUpH-4JEf&U$cj1i
PnpXDoH3#adH`jcu|)gYgemwl&a3MJ7-d0=Jji1gjs&pePPd+!0iE9#@O%F}GekvlQy%bWb^V1comZ3<|g>Wkc$@4tzSdg55uddd4LdoH4f{f$_<7UTj
Jb2b%9tA`{vbp#ncthqi5Ad5Y@oMztVe=YsNR*W@ili)dbWqtkOKdXdalN{wDidByiMyUmVY}jJKnKQqmF39EDoBf|s&Xx<Sr6#(PopVSU1^qEsGnmo*
c*||$a%*`jlJXz^KiM?abG)ErN=h6m4)4+G_3=x@*F(W>m&VB|ul%}x`0sjTvA&b9EUfHXoqYJOJA^zetThqgc1c<H+0B2ss=4ay*}+gNv+LRecmLh;%
Bq|6oEDaiZkX&{ev9~Q*Grj!4;;0dntpxrUl9?^Ez4IeZ^gQ!Y7hU#&64i-m(3hMleRY>{(Ji|q?Sf~xNw-cTt4Eb+`999BghlWbN96Wh@X47bgXWu0z
qz|NMi5tbDOGrM+)ln!086c_4O@&E|1$VXJh7yTSv`c{D=K6T=vrERvQQ_vx__K9zQb{YvI*}#2Rih*mR%Y;^%6dE)rYG8^=0Xd|$8b@w06+$HXqN=qN
}NRa`80h$U_SCWyx>!#QWUA9{kh#Eu}!T*~-^=v#JwChN!i&{Zb-6Vmd6OfWUi*`&<BK7Xi-8eOo5iK4BVo-kj*a^=KuZguQ$Z_RcDcZa7Ouj)r@KZ+!
^L`8BB_HH;n?4J@~i{$z}qFb|E@>;yh&ry88?-pA*Q;|TAxEQx5Ya27NFGod=bMeAH^=lqjum}a~iW5?HVKuVuP^w49OZF;;bbpxS5*C@pMcA@iE?%F%
mcX<~HkM%9+PXvj(tc|{5c>lk&HA;a(tg+vRAcFE54LvV8tAa>A^*TQYRbDjH}V(3s%YxuOND4HxsNs@-1Bezkw;EHT1tG{_vfs0)1CC)T=7xG$=Dt}%
{+AEImU&BrM4Pi`F74yy9l$X<p##2-PTAum?kvV9El49NVZ_aL<+G9T(3c7R%=f+p*6K4#r#5xfC(?6CA7^#rS~TXl8;GrFlpcI1cIZk=TG10y(HADm%
=@G-lW5hxxlw4`}VebSm=>t)3GprmG+lx`hVE_k}XG(W!n#8;PlOqzVAT-W&%Vj(TncuADMODS`qhTp1Sqw4(?j7auykZ+}+%4+cvb_e8FUAXX$+~k-`
0Qk;h@`FvGua4rX)hh-U8IKU|%+93Z~Xp$DAx3VCfSh49<O^ZX|vAlr^XK?v1+B=R>Al@f^NP7T|SZ)g7GAJ(MvkHqymkqu6#T#aX(9J2Q{M<BI;g>OR
k>ecpfyL}s9FS7T;?z*)Fk9T#t57<F}BO+5Dh>-7<B!>dOis554!|dzl<5bPGk1>&3K}y%9qJyyd`g=&#R%PQOI{5PWO6u-6XrWw$h1q_YT|8oc(;7Dn
AIDrUlisp~3wTmp;%{A&TM6s1D_Ma6I!~FTQ)(XmRAgmmYmkheY9Cl0Ve?1*j+NioH%l6CIP|yKvfTp5??DQ0|BqdgKZS?zNm$SU!*zQfCS}^M)P0eGH
GVW6;MhaAlK4t}v@<<~p=vtMp}QI0GIRLgpug~(^HrZX>6$$nY9H&*N>f@4heEip;6^u(jyPURLuZMesE@db9iWS5a$!^U25597k-{}Z08lnMa*$BfN_
sNwL~CN(0F=SV)+9m(e^>e%bc6?CB*{$l$FIwrd}5M=DAv8W;X6cvsAq}VTkDO2tg?;Fum!tA<s|#zU$FxNF*thlL7j8}?nt-1RnRnl>4pZFD`-+zE#z
cShs;0W)(fsdr>NOiW=VVvRjcmOZNI7B*IkWyLfk1~=33!xJ>-x3!BU5G^rj8&3CFRCz1-mQG4dg+8BG4BaPj^1`Q1P03Ur><vTgU44P>1zc0cb4M!(+
tS81JqsEl_X2QhJNe*_o(ev}@Y)V=9QRBnG0Vx!HZ?Gw^ytXbcm*8Npt0<#aDfh>~<eH|a;>HU_xKbpvuwms@a9}&)BLN{4yZSh<0^3B5zDe`Fg>+=Nv
@_E~c!f)gMC84**k61yrDszH7Q)x1^C(S`>!R`Xj9et1~w?}zLo@Ya=%hAalF4!wB8nMLQCg1`~6#=xR@tOj0V%K3amC(WBXT~jx4zWOYRpWl(KfYFzD
Y?59Rmr-VOC)?G_!A0{<L;EyY-I-H&*<~LC(dWxKdtqOg4TQhTGbqEGauyNKGv{~akI_YK{iYzdc#LlgUTVG4JWk4gLr^M+ma_a&We1JOJR>br`w8%CH
oPdwVeSxT`O0Qdt_pWZC7REosuiv#opLL-SYz+AHgcfILQ=}4}(uWM3=1?^4v9Ib)O>W-J@drz+f71B!-H^27A$`XaDNg`8|(7Njt%#!5urn+HaVa+aP
k#0)um?L(3cM^)NP;RXtFbGu7O7B<KE@gx>uvZ~dD+;K5ajUo$ZMSaLODc;77ZUBtf@IvW*dL>58oUk^iZ<B)@;j@QuvwZtbzdR)Ml%)?rv5d^;G5aVX
K@c0Uiug5O<2RUmP;a*%)GhQBt$ZbA@J_!6BTU}1%%<!XpX3K#c{7BXiLNMqzLTuYPqo>J3PzZ+LAxdYii7-!)<|o4N0{N;hbc1N645*>L9xE{_iNRZ+
r@yX`w+_-^R-~C6xQcZ(UYP>_Qz3i4>2Y3!ivY9tG!jEyrV59cx9}|!r^|hfW_>%1(wH3V>-<_I&%#H0(PUaKn61qo2JYYyP;DWHJc3;fid@Nhz`k+-1
*hnkDwE>Rh4xT`+_iG;iG~S7A<w#3ul)I8v*li8`)%+B7MlC#YtZlut<~gQ$OB#Xuk(M&br4nc{ToLxz~>yc5n5d^ksT3Y83hGEkTcnOv*q~hCJ5>@U_
nB^agbjNkzaBy;60H7hnce`_s`Qd!JB!h`}|=f_)qDY7@`J0(roA2JUnnF4QLlUAtAc$Q^$Nej94I^AG6!Vfxh^M*MS8da8+^jhr(ua<C7+!hYRy}%eB
6uv0xv!n=%U9?N28~y4p#|rvn5a)-u;XZ*XO^aNgc^T^wJ9;2h&B<MPS`%0X_irbA<y^+3{!g)^ze{K_G1F!vTPbnw-GIS)4t$`H!<tNkT(rk_YHedoy
d+%MUU4Zj}N<Ar;G-kfv}e&aunHCfY<m`dl^{U=Kc9Z<n5_v(jsR!jhzt{T<Unx}6<_+fq0HFn|CSO2C#@mlY`z<i_IAMAx2rTcCCjg<Xfd_B~!>*rAa
nUk>WRewe3jqyV~B+nPwK!$?)+=}s)bI5o06R3M;f><hp=<Y%E1U={_XXJ2|R+zY}L|nB_4_vEhaf>a;6Cx8Ye%4zjItW)u_w{4bBLG%-1}#Xo6r@%D@
FhID2++MTxC(;j8Mrg)WEE&uit&X6V@i--6<hDl%T;zdJh04+Oy*vqgTE>CF8p1LJv07srA47(Z-FXG2azb^4q0AGgXiSpN162h@toCvRb)G72ldT}vn
`Jbp`1m;_8Ue2UlMxDzTo3fiZTu3YcUy|2WGC+aU|xT9QhqcwmMRYsGkB*)z@>`N=#qjYIpIIGoc<R)zcMDoE`<{{78Go`jqP&ELv+EW@HfP#8ZCp*yk
elHlsghXEHtx^R%^=EJw8j$`IQgy~$T<D6x<k-l^O;CzCM83>N(Z&X;W6B*sMlj?mlMX`=5!g$)I9Ofbc~Sl}l4{KQWUT+{%*<><i@2`h5WV^WprK~4@
?7|5QVDy4!IQ=7AWz2|_w-K&$D6KQq;mRl3RY10Rte1jUi+R%ydDcYvDx_GR}4aF+$Zl*mTFkJLk^L7QP$W+>uUKD&qc}lBD23sFs-;S3f2@@31l0{$|
(H^OTTud#+Tt6)VI(L+=4C>s_k7wk!P`g~uGp~{7XfZti86)g8ML23eXpP00nw|biKa%t4R%j@JdOL-8|IldxDmT+DSaQ=gDd@;{2oDDW5^Q048E=>8!
_J2YsrXnO{NX(*fw)sGxWi;tS1GhMK#Wi(U4Fb)$8b*V91qHBfIRrC&UbxuqNg9kYrE{eo>Oh%4XsTj0OApz8I)h+kK&4qBGj^*al1k{Pli<n*^P{d(3
gmlap)7>{D4QC)4oaMGiK8aw71Q1?uEWJ(0RyqTbGY{MP9^>dEBho212iL#1OyH6vUl!ms}aUuY173D8x|@7^vw1`#AHW1=>s}%5rSySQ)0Y)7_mG8yN
UXzn36J1xOUPkQy&C>ueu#dGn@XsNju$NcMS6?SvR<@Uy`O?7Bap#ULe=@WE5&r5iCbXiAGo9?Y;O$SWKNY4fV7#|Zw{zES#jp|@^ScQ$oeedhYRaqB-
*+ix~x1JUz{x?{uqBjt5pbF@$=kcQ<!ySV1F*pr2+Dv6Evk5nv*WWd}k4h5Co4B8<In5bWDv;)>w$bfrSgft7c!V?mE?9<IwQ1T<9)OrVmz(>p}PD;p{
AMq?|VNP73tcgI(gPLPEIf_r>IsQ1jt~zMjR=B^(8&@CB+_4IK4k&LgJtbt^+~2hXm7ID-V4>7Dge)1>p-TNd9?`{zCq`KHXvaNQ&tolsV#{Vh1zD==K
LXAaP+Dpoo1&_f$)y}K-|<R<3jozF#kM^KSJEiSZN*vF!k#tdERNlR7o}RJa$pzK+{@HB6!~Nwn79(b0)4JfH`=~ep53wsjCbBT<Y^Y46(LzWZd3en<t
EmoQ_>tdfUsw2l*3(MoL!_xUjEQP1jv$5N$ueH`Im&=nkfs!2}Fq&jL?rR{xI*Z&8>?^8H3=lL|E_U%DrV+(4bT59OaQYC&CO)P__vQj`LXX>EWCKO*p
T7q#uR762rbxgJHS}o5L=nS_^5++#$*;>9!Y~DC1Z~hqZ7D`((Y%)6P;i`6QBWMnn>_>%7GVWtp~pvFPa|9=Q;9$aj-m*K#vgn-)suN9IR(VXH#gOT=J
pn6DMlJa(YgE}QA^Lo^UKWi=0*NyxM`m_;kf-QS#9y2|Z|Wg7E#hl?@a6=xXDU4W81-B`}Sr4G{w6y`KV8Uj)_tg0*G(_lW)gWZ!)06SRTFI>|byukuR
Z+lxZ#hG{7-4m*)Ls!Nzhe!&^ePv?}JOP9zj>u+#v<K&&F|NsRa%VIze_<~NnS)j<g-p<W2H3aMV_jj4lv*&CdSPXBoRxCgWRY!ups_`F#0smCqnuIZ?
JST(yB>}e3Lt5dONe!8)|K0&FW&=7x1iuZxl2TIDS()3B#y43#=+|4Gi?yP$Y3{o2CqVZHS~Q`N5it|3sd)6PwJuAQq}@|;Uv3+P7o95iF@d<wFxmas_
=z661#=GW($mLw0x7RYmu*E=4yj$9g+uc0vp^ne(<K!g!!!%nqk?q+SQ-KIe^D=%h_=T;lk~2W`YDrdrFk$x~|rt%EI@^dZEi=os!%6V#uy$#|0&eISv
s^Vc;&sHUE!P#*AGv;G`vfc$u4KvYTnO5vI(w@dT1tG|`Ck{LFUGVSFc?L$8paq;*lgED=0L`#G5M2vX>HkizVg^xNfAN1jw6sTLL~@Gij_UTAsA87{w
Bs4GLLor^i)?&mCFLiY{&P_ig^8f?S+(QOXR;_HCe%d-Y?B*9*_KiQV0d!iMUG(}bjn1X9&QdzM`UbR;RvYuDicL&#MnBuO8{(KnDH8y;4-%v?4dH@u?
wmR?CK31-$!ncor8VU$}@De75SHoq3DG74-g9y5Ef4;J~3LG6E1M%jQ_aL`yk@E^nJ~!S~eCB4a{HNsD$q6#{mZyXP(%i4@_qb)Qb+?uiym3!r>m5w9+
U%c+Zl;}Jy5P#7*gMrzXwnN4i0>uQd$)on`WeLL)}A5n+K!7UsWayyI3;CvS`XPN23DKUT=(L1wzp#HNa3$2APv|CV;T?!?Y5f86d4AuyPVe4+atjpWX
>b=Q8i^wfTPjy6qX`eFMeEC{QSCLn>1g~PjL^f-w&@`T$$0CojrFLGt2|V2aAVcpXXB&L*DOROHnDfajj1qn+J4!p5Xtx_f-Eb^tP%qYa_zAs*<Oa*id
B!kpmTJF(8>vLLgZ(rIiGDKN-dly-M60*C9N*d&bTJu^^1rSBfLjdNSl9G&=Wg4(A`C_di1Ke}vxu2yOondjI2p{|J@;5qke4^!`Wa{XZx4?)aW@?@!2
{jWs6-PMCUW`+Qz>C||Ui;-ziRUD_R6io}j{;@Ni}ZPbq&mYhz~0LKi~%`G1+J6o@zQNhpWhvQU3<9U+=KFhJx?Lrl%rOCXn9E`?bD;LxZRr^y$e779j
7AamZ>wTcTA?J2?w-`@GSaPN#5R}i8cf+2%89<dgf*;xm**;E+g*xHZ1&0bp>aP9EpLHMaCw^IvV6!NWH4Q)K8g4(Hv|HFUZ%Xzf7dY$nfHoJFn^qMp<
YbQzo^NfdhS&Hjz4MVEWm}f0H`+Lp*5e%xtXqTJT2p==j>GCXj&5suRY59qO9bwh_8Yd*38ijrCZ58cPuC?$F4NVReer;L)7xkm-K>P4J>|Bs`naE_-A
oPdJxTDno3mwF@t#F7MLS+41!t?`GirGY5?AhU!fx{u2NSs{GXTd8`^$~2`)*1p_9l4t%(G2_A+^=|8VUG`ezb1o6%;M2E;jLQsxt2CVOD1TVgFyvzkK
1X=@ibE2+Wo`E}ki}sk|PXA>2&1-iRQ6wT`F{HWb4O<#Ong56uK!6qceOc=IJ+r7aOFEnyTl%!R|urWGx16+yvS)&<7Ln=Of?uM$j>Vb^JFR)Bm3;RN%
J2X27DVx||&wg>^|v)g83k;$3&IOk4kGq+XmO3_9{vEc4kEN@TzmSj%M*Qc=aW3c|xe<{yfuAdLn+Ri=v(0}+Jjm+wXGFCa88um1JV)u*f#;8jsWj0j^
A358$s$yV)iJqy(WAHF+2=d@VN85aZ!?udq#(b(xEiH*i5RVtSiL&0zx}HHPZzc16gX3D8MMd;hL6APtR-UUx|KWe6mW3ON+~v%H$a}{x(lgsUG2${iV
26YkX#?FpS=iC?e?R`#M|=xaxnvC?dBj%<`P2V`gR;2ljCPluA9H5>^uJD0b$4AKlWEkA;_*NIFJPxi)XnLd|HgLeAO6Qhy`6CF0MXm$e%Vy|>3{Fnu5
Uu=kF?$#6vO@WKl$FgLQUiSKu{m8;Ces&Ps)cg=btvzZSiwy%|HC_m-BydCv<IY-beh@7qDCYn7<+KmBgD*$lto?7+VS9E$51J-E?1Op=SCzSrh+Gu;(
Very`V_0He4E8}RO=iWMyrPjumMcBZ#V?r2#2Y5%c_)=dv=Bh*=PTZP<hf-U(Keu?IWEnK)^-nRM(L;n%K>|6Y}!x*2mA>B&kkN8cQc@p){jsQL+-`yY
fV_%Yo@lP!yw}Mw7_z(LvLJ)8Hd!I5HEkDd3@hd8%VXAT?DLluAh`ax^-w3?~zAB~IU5(WKSNuLsY1(q@?a-=`HxmETe(h+TCfn&d5VY)l{tG`nFIzZ5
*x2o~l1}^sKcDrdaNk~VO~x~Sw0Zr3pInQnv~jpm!_Ar&Y(Mc+(NW`yx3j3Xdpq{<AO0IAw7z{FVr1%49pu7K{CpyeJ{xd?FuWQD+W*B*OjWonm+TAk%
y)|a#7|&Zr28n>)70ORe)4mp%v(^fKFxZ?CJ0-VXRhrCe5=?=J#f@PCfm}g)W7h1bK3XT5SSrAV&UwZ-wff3|0;h#WToBsc;Tt-HNOj3x8%6vz#^t@eU
6v^KiJvhrO7(i%^jRphta{{D;OT#pZLRrt}M8{vpv@ox+^|^+V9{7$Q=`%$&3bN5dIUY-R4@x0vi+3P5g!Ri$gb$a8_bRTX?9x>Dyq`^{k^nbJ(N$u-o
{y%UOOBlg5uPTm5zZk`=XU`1M^NTkge{X#QM(@b26#Nbc(_T3r7x{I{B=HkIT=8GbxvcSE*4y7rH%Fy417e;aFXidtsgPVT>cvHdguy8mNBZ+t}+YaJA
NqDjJE<C}jLD-(z5o~Dc5gE`n7)llvI1e)uul9L$CN-7yfJy!O!fu&NsrhFAl3Z1;UPQmlMuk;Oj2wWdnI3PB%pH>-=C#}%^)8d=;<sb`mTN5*a$p603
`><9@<-~&%*(PD1Lp21ra}v}jsL=|_uOg*8S~r^Ii-BwPrBo+3i2Y6PT}iKmbVj>UW229yhjl1`270Dh^136&@l}MBekk^^x$K(|TfL3<JMOe)&JHLNk
53Q98=6d+&@ue7|Ef(8vLe$<li)?cfj?oIH45o4jQ!>cMB2Z0yX4GO!<bKU;WE$B3o#Mf2M6YZbi0VRjj!YLAk?`ikU4_w$m0oKGoy-vJH`90U}xm(_*
pxsS}~x?l_zpzK|MjexyBu@s;B+%zlw;s2*G$Ei(K2~=0(Ks!WFQfC-$6iV%z>If|5_WOzpn#J@!Yhltgo3tz`kqLIKI;--PJ#s5ZDw_1F9#CVN0DB(|
<2NBWM+P4jjAg3oN-3kPiC@}KI)3rX&5AoHapKR&Skb^Z2sP;if{jl`x8)~=PXGhh}SMcXy##Qi48JuV-e^wDlv%0k^9g-h5Kd<(@KDG0y$M@M7I27C1
E@_~CpocXiwe?{nR8l88@rvshL4Nau`5K~WQ!&JQD!!1_<Bhf~9&25<=KTghLQ<Y;qYP0TU`<~;#A?^Y~;M{&fWZI3FuSbK!uqfMGaGS$GGGSqo(6v9A
qJH5j`VnU5Fl>-SxtG^qc-#!0LX`7*9=vD7SA}^cf<*^t+mbM-k6nP^_)h-q9>)*qox@`y5C)Au_ceB4#atO<NoEz%w}`FiY<MZnZ3`F?YM$~@V8IHZr
SJjW#X8s&BS#$|-EuN()of2#jG({N(ff<n$j^1emV0ylx(6*+qC;6Qd4PWX{r&v_BS}EQZ=`*%m`f(<&9h&nUvfpXcYS6p7)+4GBKhdUU!{G<#^bl*ky
jc^3M^vxJFy916)^s`bjIM&-A#R|_m!>K(0c9fLQR&h(o5lEc@OF1GT-{#_iK6U)iI1+k#)q?=s)ANl}nhNCoV7zAfe!N@Q3UCsr2&e@d<K4^=B%pEm!
JS<R+@|{EuH~{JYTm%7j*?=yz0rLU-VbMi(3h<E*Y!5|(%a-QW`9xeO=;y-kvz6(;ajcz?VQvHhVACXx^GXqj>q7*XB&?!BFcbGXlq48U%W;30pu)$nf
D=ey55T<3Jc9A-7sK!>+y40h6AfbETQ!}JLD0j7v)&W^NHaU%_81XCg=qkrX^zb*8hZ;)TCF7e}jab-u2I25WC`fw*RdQ9Pit3tc6+D7*jjmYhAyPZ_H
(r_qxA_4;!6#L?5!L#|Cw2Rj0&GFLL3LaOjOxsL8g3?R+7<5mlp`WXY09uIND_vTlpV{v<1FNhVPnaB;6S_5lXm)GCt$6!bamIh<8E6+HAm1lW29Q?@G
<-L^a)lIGkeyzFSRjZY!<=~npG?PHgbhwo?=K0xHx(PNA_`SRuDLmVIfi24O5I&CHl*4A{4mvPGEiYrB@jT{`<B#6`aYdAn<mP>T^Z)9x39?B4u^&-t~
NV20UrkUH@7-mYx{JgL_NPg&zlEqq%Ga*E^8E%y_r27gK>*?UVMLqZyklR8(YBEts>aAx;NhA*rb-P=`I&VuH3#xlb&X1RM|Z*eoL1QbD8h%ea&Hf;aM
(6Xg%vnw>V3n({n-qMU=O`6iWHiTO|Z&F9KH9*KcUW>E1<M-8UrAYbS@CYS)cJn*(aE^7gHxHNWRk`KgdtaphA1Mx<FB!ooV6&1W8c%i)T0%)D7qmBms
HW6T6Ov!U>M_O&gLZTofoy=0mwir9k4v3?8n%2@iY@LYZPDwyi8$4YpU?i%&wG{)EYSCCs-B^q$>H_bB~n<W*N3k$R<rXu?OX=oYGucU#6-wtyr<AEcL
ukj%tXDuRxfL&eIoo$Y3kM<jf8T-2peJJYYAUBmGqg+}=P_Y8`>5SL6j?%V5U_TD??h;F_`=;$ot-{;~ec)yu&iL2yKiU4!$?*+@i}EuY%=Mz^vW2j(i
%x&**v&&OhLN)@-d(ZV>$c(?@5U1OWZsJ1wSKez56e-+qoZtCunmipqlx&&VccZV&NXML6LO7%7&KSCyMpQwro`C7xA-H(p823@02~;)p)YJc1&(dwy-
n4p;KJW-RY4zjKUH0e)mymYFY+nDJnUkn=brSp{SV{ED_5aKY57-qYj4X#tX+w<Oa7kR;NNs?*Q&`<L+^wuc2ZeQsF3~soBJh-tXXuPRWy-1cPe6abr*
iqu^WY7d<kVgwC$WW$8_nm#BUD!rFwC)=iTSnE@*C9T#4U1iZcQy%(}zvY*MVawri3Z3d@mEiZ<Sy|JGr@e;0apk2k5*V@aNj-!6>+i;l2D8<p`j-xED
}B`Ig;Y=xeT(O9*t;M9GE=`3mz&M!pp7GAEjauFPW_@T*`eQ!jE3_GGH-zg*l8Ap}oY?48McsQYl=jY0bz|Z!zarF-jUXS>M$=z5cni~f(;?M5BZitT~
7y%gnB0Vx!HAGJT-HzTYxrC_`o>%~e>LF_-Fi;0kDMBf^{i%c2h*-MUZ~swI{vSGee+3Fu^F7~k6ZVkBNFFYm{b%*~fBo2DUJFK7Q>p=?O1KOD#6pMMi
=35mR);{y&c2bWMoNK<?q)LJ)@r4Wr6yQwfHrW8FAgS@=5ZCXoc^c*_v3OB2a+IJa~2-x5~Sk%)4&=Ud)}Rwk2aWtKu2q729$lkxHjG*R1g+0w~xA@=W
7)la7z@Lz#7H|5?hSA?TOUi5qdua*bDq;XPTUGBEh-b+kBHClHRcct5(()F=<n!keq0`VKccH!)+5tcKJ+~0}1SVLGh3O>BO0PJgC=fo|(J}@06b+6>t
OF`C`68_FHIq)O87d*ka4I)_CZprn6~4HVCBb&p?}n__U@ob46zphpSK@UmiQLnry>-Iy}KiSCLYO@k9@sd85TCU}4T-NmzYD$$W|#n>=`3e>moq#L~?
kdiwM{w$B{I7X3RHvR2!;t};cmv-J`~XjWUG;PWU)&AMZ<$wo?l2YCduo5{Sj`JKtm2hfip5@D*ld`E~O;3G7hZVrh>^X*N$0c+H=i%h}BnS5!-o8-hN
<$%>jYtB=yLVpgun^^QbXs)Q!f`Sx{!@0_v4ohreeSn%|-xrdzJS`xmi7^t}92bil>`fA1_8YvDe%Dl0y_`Vj>ZkQ+S!)v+r8=(S*wKOYK*&W-Zor`7D
;>e8ZOqP=!kH{ANYR2&%Z=MqVN64-d3h2$-;56E)ZJxc-?2f2@0_N{E0}0Nq(q9v>3iK_LwHH^X2~GYp3dH^w^INS;keyHZ0L2{_;*L=bW(#g{6L>(r<
sY7BI+tNtIl(9zj?EYxLiTdR7XfXZIcclJtNh?wVIcMzHf!<--T5M|7+hU{kzax_71=j7zPK>EAB*0HB)rO@{Ten<82&(r#Z<}EdHP%*^$flfYJJ9ewH
bCycIhH<UXGvVd7#dpkD2Z(^0CfNl@r%r9#$%48B#x(iXG<u41hl%U0i45&}<5mgwvb-UPjceQ2;I7q2?`l%ghe&ili>`E*cL?Bb>UkQXg;(!AuP?{~!
S4zsI<{5Y5A0}Of<8Y^8*6m2bfr&PS1tsAw1Tjtm{37W;j>8ZHV4|B3~l1b1CIa?QU5O$CACn(%F54S<uDWEn(<xW3Dt<;cE;&V-79o$<peq=tlT&3#q
fS=CPSb-XDc0(@t9Sps7W1={t0;bD#RnLhDUC}DJet5f(4{T*lQGwx31NhWE<t=}{pr=su#KVzH1fJ7l)!Z>K1(yC|U&IEBuFODVy)p@vffSEvW#OdDm
H&#++k+{J5@K1Wh51dM8AJ)XgFc~pyvVR%upg2O68A+Lnb6+p683Rga-AXZ!XWQ2v&}%#qQy!Tk&mQU+#r*#TmcmsA%QwqVPnt|_><m=lZofpZ1JY#Tx
AHz3K>274(?)I9b>FA0c70T2Fi~I;lRe-c^&|DcXm0Z(x;Ay4Y`&ipv`JR(^WWv(<RX_Okfqp+p_&c5d|H2!}NTzp=%}DY^0u43+zllv@`kvmO{QN#W*
{;{l-Nu!yVGj8?5}^I!P^BR%8tg>l|t{SmzXYn+*x(qM;R#2<p+FJj}bVpv&iFHa1m&4~+-1OR%@e|J-2GWg2FcGmmu8>9KB0mGYRZ*&7fZmU`aPU>0c
I(5g`rVZl{Yjjqe6zUtI#zwvF_aOi~mSC7~DvpAehfaI>Gbxvd3oP)=gS@NRbqt&Cn3#z}_WELeA=R!45^gw2wWu%%yK$)IL$!)aRFNGb=yv<l}hhr`z
tnjj*sP6VYzc$Nd(MqF4;!$#Jy6yL;GCp`yFg=dDRq&>|5+aO%p<8PMkkS>Q<I<!--<uiOkvpLdnArEpV^vy%kDp29tqY)lPR|bC<GDecy{pPd)`+JGa
%*W@v|Q)_q?eV)kj!LP?QlpOi_V!ZU$3-Iym#!(!zqtDkd}@slUg_GjqF^&rXDxI%gqu@?p{`!GO0qk?iPr*2ZaC_zzf58Y6n=6C-QO9IjGwlEdHcrI}
n@0Dmj)ECH3Q)I1pAEUb`f<!V;C#FM9pFfp|Y;Qh5g#jgZw)LyFsKt*0oyv~cDwZt0C4hL2c!ant;%^qO2hWQVTA$Jl@kf`QMW^6rh<wSP9aFVzP#7Kg
06<25FgjRK=PPt^Y4qyc8yw+prJ^^I4zt3K(p?efogK;E>%;3<>n1gzyFML6ISN5egKRux1cM&JBM#03ClHQh$|Nw1XQN|t~7v43>H)X(ykpc8=D8CEK
{d98HwejJt;Ufg##D66zvb5H4Ghxd+0FDJ*M#@>pqwM9@|6|ZQnKVaok64q0AQoVyckI#`*fy06xS@)jP@{4;{;tPX6v{A0xe6zA!dbfShB}FZ_&5bpM
PK8B&h$eVNp|;fC>5F-Tq(#z_*1an}#7yAI7;{SJssVkmv|pA9YM3R_tko%s8R*<VbRwV~I6;u*L-ijW4D2iaNZJFrU{~w&`{&a+4)%c6J3tCr2KpPkd
MycXfeBCrdCqGZI45_sVd@?h3VOzFT<T&Q7c3+1cxm58?U1TikdH*XVD<mI_f-Eb^bVbsHZTJx1m<=dcq`@(W<`9?N$o&hZ4k6WBB5n{l|RCWcrz0?xd
XkWK7I@I8iTM|+b63?_yoC2CLHAu?f(e9{}FosBlP}9X#0=Q`yc=NN2vUd(EA^u_di1K|3RTQhVZ2usc0`6XrWAOih1$oQ=|pkVOVRtdmij|9<(yEG^M
@xq^D=MF4sJBoQTZX_noKQrw))=!lTpTA3?TnS$Be2sP3%AOXi}uLl#=I7(QZ;hoic6XHQ{GZOx^ILz^*h*G2bXLl)mV_i8NO)eB^7m1i1Tyyg<CJDl^
4mM&9OY(a8_+rY0+DA~TBatrVj_Z4kAEL8%h2-BN#UEP1zt*$tU#ZgZ<+Imti4C-ZTH~vP?FL!Vpo>qMn3%KcJcW#TFQ>z8kWbhkC7+cnU=+=1D?||#u
p4o`_bXyK$YJ?}^^6st=Rh;#^32W>x?UyrdFG`0say--R<R&v$wV^y-JHk_V{N9S~&BOMaJ|^zLNQ~=#k|~tRg?$O^YiGCTQdhI8IMl$=xX5i71goY<6
=%+GxOTdY^&U+gJmZw(Vpw;_H8)#z5j~C<mj&M96$7H-sMd`~7V0Wc@7N<#?rEoR_KtF!FNg_k{j~ot=YRJDNi;c{k~ky5r|krE7z(%s54<Ml!WKNN1U
BiFqgWY(5f@?F=WHw|nF>z)_T5ZLjMnk|b>WZ$y=;2bL7~ve3&(dBj&HO6dC=ZH6bv3W8PA0x_uB88R0Y9#9rz}B5^kyqolx9!xuNcEq`4`tW0MOq_A%
WE**w$ik9)(th0SvJL77EWFh)#pjP1Gczx3bGw{!lS@|*kOui}>ZxqiGh4fmKxPc&G%JcSd1I#&*~KGeg9Wbtuk(k>E9Y{sJd@Z#gMe7ViK1g$zu&B-;
V&AID4hC@lUNgxD|8Fe3ebcVX_PYjpz6}nN73<Zq*tOo%xGs|tTn{0|d{ck)Ug}X?*)oP@LuR@x>lr8P`7i@)$5pXPV@Egq(1N;}_FL{+8SgBVg<(?9K
y6+Y<GbzJ&jzew^w`H#<73!Lp&)`M8p{<~1q7}?AmiWi}Ic)aj`moG>h=z||@n?(FB%{TcgKxap_W0H-q!DWP@{Twi7em)&XED=?6(j!eKet0}p=t$l!
?pAq*%CR5W+@QVl|Rv!w3Ui?pRK_<74Dbw4`0jFis_NOcy14O_x>Y(M7G8zo@nFRovJek^+*y@4y^0oYFr9tp8nttf5T+l)q|~RMfQWdIOU%3?)bd6MK
ZP5jTc1Pc0VH<h=1505_-rj7f;Pps|yR^wY%uA@k<U>a^N1f_WJt}ZbkiP{3_FYxC&-p{zK81{eH%8F7h7CCC}u>fezRHh+m16jOq%uoOY+r%w_t|_??
@}M?W-Iw(5N90{7E?;W8ere&^SmSJHdFtv}*dHdEFUhT#smfqJv%KjK%C-{R#z_#hghw+Z~u_`PxPqt!5%A9xge6gT;SpNbZV9PglQ?v7R$z}ipzoFjE
})yE*tn%j^R{}Vq&;k~yyycIh~cEsI{f8Zxcx}?Qh@@H}j(qY0s>{l_L)9qC~fz|cltlUrhER?u`wH2>RAUxdq5BwA!_F(Z4JQ(gA`>81Z#Lrg=5AOKd
LsP2tauN0z9ybkmj;LpJ@Zyc}HMmQRRI?Nt8pprL)N=a^QUA4n!n@_&E{#P|+3!doboL%?k6+~vxen%q<?DuZAF{ZaB2o1V`^Hq(eUYdkYR;V`xadlmT
l4`rtV=?Z^OBx_T<-_|h*q9e+|8iJ%YKqHTR-i0rFzv>pz;~2jF!H*pl#n<_I|q}S445bJC@IF)2);;8DqqpzZLA{-bGW)>`%IItO&rvZFZ=>@VYl59t
H^59>2<8Byg_J!;@>iZvhSGKh{qK^@V4Jp@n*IZtEZM_rMMp*0E@Qah{wM8*M>8Eq_8X=YzujxG(23&xTO6>%R%Tf97BIe@y7zEXqB+hXX1A@4=$Pef#
m<c3!pZ(?fr}bVrjAS!|y&=swNbJGU69LrLg`vd^c30zyY*`2q=20EFH5(ew%G^{CMqZ?=swfv1nP6S&COFjgZ7KN{c{&PA(yyy#;#V*lGh?=N5YmrFc
zNH87_JiL4PG)UvC(3{tbYP9Rkn7)dPY@$m;GoYYv-4^$1+u3x=VG!l^Ckumv{VGCH9dtHRjM=<ji%2Zh=p*iSe(N2~JxrI>(LPpxBe_&}xCMc9-W}!@
vZ?Ui)(xokA+fcef9qJzii}skYyV;%Q%MWckUZG0A{BF^lSh5KmtQ-E3k($p^9NRa*B0(J83pn3n{KPt>>l3z+L01?_u%BbkIjD-AxU(*-q>T_7<Q80<
(iG1_|-o8n?i~+&><Ym+{23yc-RAQa5?PQ7X<%i{o(S;*nON-2fH~|$ft~hgSad0!j+Ei`$ISz>e(EduwFqH%ZjGzpLW~iC$Sh2^MRj#DtT2$?MC`?&H
biZCdWTPq7Iqag1;d2jy<h^&Wa8KNX;R+F$te?V0vS>)TPoHC^A;ZWpO(usG>O9(r%FNATs6)e*3n2fL9Lp<Maz^&}<uQkgyuE13&X+z4eFv1UoqNsFZ
7BqPc1#xaH-{4&qPVRk5(2JE$4``6^I<OCfHM{Tf#&*MZ4Q<LNi_WPw~Tv;S!Lzu(cDV4W!a^dr^KyU8nw0FjWh+bW~SXz&bytL*jmxg7)rxhG`MSS`Q
~mCw6MdHg1@Z@bopM^gg|D##Cm4O(&hrH<Z{(7$t`-OjIGV}?xf<9d|uJ#ecE8j@L>UcV87^AP&F*|$<~^@rNL`A1#;ChEDKKcGaY%HJFxkpnT!Wd_+j
w%5C>OzlFt`E`%ksL}n;F?Uic1YGu>%n&rcnO}egxAJsE$JIYK)X!z^cgI(ZQY!eD!g(6Ili`zjQ7ZMDKK|qzidAgLM3Hkr-T}YOME9?C^e&QqgNVMP0
|utUh&(aJSOJ<oeJa=K7IbHw5Ur<UDNy>xsZ#30uKT$<-G<_qj~KJ+X>gsv6C_(RLjSmw)*<l$mY&8V6+x<e68^52SjtFEsd@clYMj$PUQ8UP9}~O`-0
SJcTLLIwTUYUov~;k^;h6*pa~90<Vit1|{rzJNxn=SPF%(lkry}n}yb_q}8Tzg>3H}m-3(O4?Mo@ZUECTL$I6PAakas8<ha!P5+Av^#c5iSBRHy%$EMq
!XhQZ%&FH4>@NX~<_&scyAkWw}uM%?qWA|72NIzi+*c+>iXZPJMcG^x{WMx+$%kg?sy2EVK`xOvTZQAzcRwhV;S8zUyl!8dEFIBEbh5CxR|&;!qg{NBQ
`tqsb{`71*2FWz|Z=HL}VEbE%QQw$VSy92vB$;nPx{q0r>@!|BWsLc)xDl{;B*X!_xneyYAIYRsG)`*pVT~w50zvVbS>x(*=uH5kTKiw#NKcUnOe~s}%
W~^`O5Leeh@yN`S9WTtUIS_Fb_B|ryw~o~7guN8_E-E5-zdk^#)zWtDWwiXqlv3f>j>bzBbL%6*zugZ|jwZ>Pq$7V560<LrDW=T(ibgyZBAgS^S8e-MN
E~+;sj9bcLU2cWrO8!=IvdDGv<g@3b^-TJqdoP~VDV3LoH^&ca)T7UVkOUfil&AVCpeSYg)-cIetjP3YDfi)^zAU4J!_n-I=Z2LS-;SY^Z3aG^V_W+D&
DxX+!@SQwBz6|Gu1`nzuhkY`xofD5iEUuzJjqV6*o!z(;P2k+vk4YgAo4u{8F!S6G7Q`Avd|t-E(ZejsKflRp9n!B|2_=<v3C#Rh(vwpZ4qe6U5|wCN|
Np<I7WKp;mZp%UApBy<AZ8cxZn*zTQs=s;8CvZT}@?Eug#%l5Z&}dUMq|tKSauwe4)DIq2kXLjGdxZh=QM--PfAsVz%k3HaA+gA<cTMAG}45L_)xS3uV
+_;x?V2urXzyXx|%{%0|&J#@2zeD!|;Q>AWdKN9!tehN~J5whdHub(bHuNi&v#J7&@f+xip&3tS0%o}u)6dA97>j=L9o=@iZ+xYC_B}MBx1OHvfpP^Ja
rPjB@oV4-ApDSERe?{nxCo{e17)D%ZJ~NR4#a+EZEmgMTk=j0Z@5E$(_Psi3(lVt<z)p3=h~}!&I~KG+I~lFXAMw;Mhd5NIi51qB)!d@4>QQfj`gx`@H
R+VW)F3tuBK#poo$t#>6y1phr+(7hCQsA}wO(Y*QyC@Bfk}rmMsKDEY%x>kTvLBr=q=yl=Vwvl^8{<~qNwL4lnwzlOiN8rlt3{6uW4#WPJcn@eL;4lr4
7l7ynXiNZSN=i*R<#_b@ZMV&N{b4AOgA|&6=pIqFS+a9LlXEo+3yb=Y}$>j#Bhori*p)Q`CVUmGxGCv=|2kayw3arMiH@chrjZJdM{g+x7QWBRK?i`pw
6$z{FGf?q{uD^<Z$&t(mA?42&8i=yBD{yo6447;Hq}zY2NXt8qKIy<|#Imant}NcZ2OD!&tYv()Zx&O%=7fA^{l*&czjo|4CNMIM<mfDmOiZ#le8pkB-
d)=GqRb;LP*dg-qXJ9;JujQwC+p3%@^ZByFWI9&X&;X^wJwxzhVkjIvsm|>bGZHEGPB@!b$Z1vm)_JPcMLTJTC(Ft-RjZFspiq4HM!kb8Epzj65@!fn&
nfFZRWOv7R*Zf>wnKp}^fs;!!@i{hFLyKX+N*l+@n{@LuIS$*3Vd<VZ+Q+oeDI?xp6lR9twnBID!u~$o3U;_61~MXrZP{!Qsn<A;sB<=cp2Llp^<dmf+
z~1bF&NUvX*eLv+Evq=f8N~{iUEf$>WfMhEPxVMRrkRI+j_{pciAwkIJSAOAF;bXFP3L(&RaF%pj^pC+E&I(HiLcm1XRm*$q01anUb6?{=<PCMANm^zL
KbVCeRzs$#bHY#J1_F_;Df~ctB0V?Z^D0#f30I+XP7e9N6jN!LSmecqeEx`e6)4-Pqeq(FS<oJ%D?Z8rPjq?oNUorNBB_dbfxLBCeY3_M%pp(OYMy3z5
Gu(ij4%hKfvC_~i;rzDgu2z^^1MzaYeTjk5_t#}T0HyquDrZoRm+yb-J*el(HBXf_TYp$}NdAP9r$jbI{A-$7S+yg|zleM*J>U;9Ss--X_<1$u>_6fY<
mor>eL0FHDBS9+t*V(xkH!jcR{lqQ{^mTtNJ^`x{FD*ZsLyqnDfDAGIrX-Ze=BEIx_s`7ML5Av8sq#&{JD&-dYDL<=MO2eccP%v}I>jpipyh&OQ8Jsrq
!SD6`Ljf9X)rVd_sTG;pvcC77tpix`KSMV}v_ZdKVO4x~qFWDK47iDNvd@(y;yMv#Y6$?*!P`9%(bvjYZ2MlPz_<gy!!?I`wD1WaN2wXQ#@cn8PQB^l`
?VEq@U|-H6SXOXO1SLB`}$sg=#5!!%jgYslB3K>w;vNjWrneRD8611di9mt{ppn8+9~@YVkni;exmhJ=VA5=xdL*zr2eBhLBLk13qET@2esqBtrmMZFh
|F;@yb3=(3+qI7Jh{agr%l$!|u#(TGQ8$dylUW=%8uMNk96JN$TH)-s#|d3Ui{xnIFuoetAY)ZSs7pWW0JEC#$IN9d7DSo!LHuXM$sdb|vu=xsBCY3+z
RfMqfA?kOC=Qur+~cZL^xad_`4rAzTy?DQ5VVn{kgkMaY|+`I{3z-<b8x{F7}~%9d!F0TVs7aA&-r@Z$>mcup`No+|K6p36}2xDa-KAIIxeh{|TTJI{8
XEnwIM4G0$VV^L)L*<XmkrE^y<Ac6`XD4Vhd7M$Cs*%X?kFw%MVc>mZ`EwvjK<+z6RkjyKWncpW+rIyamMHp^YA~RQj=1(4kJk9NlW<e9A$|Yv9LB?+e
^0*@T^*968Z~hN^@7nyTcHRkom4EroB!?3(5Fo&*dBGh7h>Ji-O3j=C1VSJ{0>o`<s+>+IjuSghcWzGXT<q!eq%&zd>D+vY$5s7JCgZ)&@vD4=K|<&3f
9!2LyPTwx$$qiLmRQevZolXEENLzMH9r_(OEUoj{MC|DQ|-_ihc$FvK~^zV;Ia@-Ey~F-s~=7n(;hda0h44E9Td^r(dvFLRF=MHH6|m=qbOqA-jq_)jA
sY{2T+V}f01SeF+97csRI}D1k_;Qa^SoW?|ho$skEmWhzYn2xjltkt?8{?%F4Fm>T(No483fM1H=Y21E~;xI@<c!VGNYhwt}7kczLxN626cGxf+3su9k
A%@|-Lt>toe~z}lTajxuMyqWQSVXM08pn_lQ!!l=YJrdQ78eC-$?vB_O^m0^)Adjq<h(F4h7h6i@5YmqXSa*?v}UR$oAGWU&Pr>AF;t48k{rYaI{QBVY
ldSQC-SW;`5rOMIx>Ka~w6XTmf6ADJ7JNd{(7CPw0>`3B$S1uw59O(<Wfe%_mK<a7jt|1{>H9bAs(Ys_b(t>;*&hflCizL0nm-CG3#}0t5)@Sm_ho()-
+$pa!Nx=ycbD)bdM|j;_U~)dj5b<P?9WMxi9BG&%9c|{LkSJBnuy2J++<~s6>*`9KuMh#-fb0uZ;ySxCD5vtwE!Q?WAl5P7tb7`%B-X?woUVwpLATrUV
O}qz8PIZC<z41N`M|DCyu|coXrR-8$toZr9RP{jlm#mRm4Z&SStx0wHsnGKuG@7ObM$Gk#+;p`&j?5$HdQT|_N*cK;-u|@M(+Vznv_o%R~n{KextjqmC
ZE6uqi?nn0paW4xC7?mSZIu%@CFmv36zhXcIZCU6NbSP?AzEjV*3d`2klPaTj$BR-*H6;FD_x+z#&!;%tc$l!CV8Y%>F+eyQE0yC^qwuuw`PNE&QhCJw
-pU1^;knl7=9ndF1W147(w*}cr{eZVYs{T20juH{`R3Gkyf(l#v$p#@hVUP7ho4z(fWO@r1TKRUZUs=!*uO2T1}gMa%?1qLtS=GahNr;&Lc*A7Ud)Hjw
8&cL+IY%GW`nyrBpygbiy5Xs=*+~-u^f6)6p#}IqR(tSb}_DHbMT3Q)HsV<^<Y?2xv#zks;;V8Hq-!aDXIUFa30a5y<sR>%AK@Pa!R1FlwkwHVsX?lz<
&D(?CZx4FEJ?Q=RpzYg(-f!{u_Mr0HgWhisdcQsB{f~FhJD6R!=9yb=9T}5m0%OiEyEcRX9cV{?XRw=^#LXGsw4`A2mmQ;{d0?Kv+<^7jhL9Mh6D9MI+
7ir*Qfe{u+&#B0zeLjoG>S4pgj%gpZ5dM4lEa2I!Xhz`^mX6`?sCqVRexYwex-<{m^tQ-gX2ML&3>cs>T;FZbW|)*v(ZwkQuZ!Zv-uT|&4pVEyt3gB1Z
#7%!YtQ&-q9g^pRhZ8Z?;}*k*TnQN`~#NnQxvnRdNI`<ku|3&DZ92*2$#A_v@MgHH(>6bgE#5Qu~|<t83H-n!AN%HlACwZH@Nr<)EvCfy{AMS)S%*#tv
s#T}hhHyf%KDWts7cIk*C=GgNFk`Xvj*MvEvGllOwTVs@p*BY~GN&8Ww05y=iD2TM9OD`#1|VNbckqY^l?OKPFC7jx0V%z{{**<`ay&1Og;p6N+x%?Js
rnpa+m)5XQ=QMS`gzPWLbCY5WiirIvLg!bw-XN||#p2b4DI5DdLnQK%0U!VVL={gE3q$o$AGtIPdi>=gimc|STd5qb>LI5vgl{6R`@O6u-^OBUe!-3%f
&#K$CV_qsgG7kw?GtAyZ^6nf6RG~AhsX}R+)2D4J(u25Q)=81H#04@)#XfOMZh74v&6VSZfokmM6uTOrV@ui#7Z$G43gs?@y>6>~uHW!?DH(A#4CcNA3
x0W_lO4BR0qzIjSGlwtL#|oVj4!8MHTjRH^tu6pP*w`(Y!I$KL0#)h^F6<ydu7Q&pjevig|mW%9f%zpo#fuM4X5Fi<I!wbjH+l84^R_c8gkiiT(67mUS
U?GNYic1rSnlg){j-n&tg|)wpL1*Clx1o^^QMr23^d&>2P?VI|9yyO22IbdYQs%iwX^!$z#ljT~q~cP=97%#jw2KJBndqoHtGVbP1&S3g0t{Sa5BA`{_
}m6C#3v&)wdvYg4b}6xMlAz?|Q1wcWv482zGV)!aeNQ;T!3(CKu{+B&V9=jhm^TnC-jjMM0AGoEdOF`vQ)Vea^Iy;@2&RvsFrEw-guDb=W7sXU62^n^E
^#9L`HclPqv+ixw8b4MJ*b7C&%6`1OWr+~L-ne`l)UO3Bni4f_CP4aGSW_d@!3d0&FS_9F>+{xPvUM%)7&RR;nY<Hw-C*;gJ2yDHpDD%jkByFmHtGozi
Ud%$Cg>ZMzLft`Xv)A#L+|&j|3%Rmt$3Btq^1XiJ10R?f5XwNLiF`lRujin#qX<jm#BPAmO!Z5{jl5woOcBh=*kq1yuirw}@zxS`FI}tyKcesP+lBpw6
v$}4V{5^6+VEDtqPnL!X1%M#cBOLt1HXfe32lO2WLQ3^Rrjdh;4G)gkga`o)?DZ|y78xM;hw-^=L&C2`l!JZe{u%_GgEfWrV9ews1tv#B$5l%KG-tMtl
iQka_3K}X3oqyw`Znk_`(Cft1UwtGw<s1a+U8E?8KkFa!94rBsnHs!b`Kh^QWrN5^c$a-+DWXNsT*ya&Bdr%Tt}DD&I9KD+K)B^dW>z#d+zE_!9P^S?_
e86#G@NXB;1sOfFyZ@T9*-y0M@SSW1fMOh7oYx5W1Fy8fZ^>GH&QIDR&-s(Xg{6gs9*Ucsh$jp2DJEoo!VD5qW9P%THNO3zpe_SmLrtKImA7qPv?#QC;
tP5v~8#e4kn^;I>`#C7Yi>q}>`r%u+}Du_8)<C2<U*End}(|mpn1kLbbwqC=QNf4)*w#ZKi$Aq+*wfnBeVVNWff5iW2-)sAqXu#N-4czs~JO%tVnEZG1
STLIdbaK?XS{YOQ`Pll*D|CBCSg8RsGcVPglpt7*83A$!vxFNZ5avA&zVD#-)PH~ULGSy=7P*(*29#lS++V%Zdr?ugUb!DfpNnH&j|&at<M8dXsq*&!p
ZQqhovz`>?w?kbqi7wL_m{g-pbd|QcpUZa$Nb~{0QorTP!`wo^P}YO$EkNe_Tp22@Z!(@-OZw~2}|$vbn^P!M7Q$-Rpy;ew{gh3AN$VNJ~@v2yTAF&%U
}G>>HpvP`tQH|Z(n-(#ZQ0i{u#?8`0i6tKIONMTyA^Y%`t38tKa=tcC3OT55jYOEN-8wA;h~MOY@@5@8(qL@qF|4P}FspkJC-_zWmBBzxeB~eDLkxd-*
GW_;-KvJ1@Wbxk>TMFMRvuXTSWNZ~Vds|M#!G`1$eHXFmAkXTI~b&%XTpS6}?nAH4YDA5E`+=WD<8|9<l3nH`5^_;jpByPj^UKJgTKK|I;}REFo17lhT
*u^#{B=W9JaR(0s@pNi<o+wYJ0;i)dh+aDhz@h*IeOLQ!&`n~($_r?+7Ekz$$H=6MN@BI7k{@k}lb6)<&Uwr3lfBgQp{=@s<{NniHWY<&ocYpJR7vK2x
7vK7|aqI`*{_RQbop(O?)E~e2>py$vomV5{|Mh?SiPKLZKl#5;j__lK`iI@4-s-82!-vh?&Dz`3HZD%#Q&oFG`qQJ)PgPu8Py5^OyNB<LF@I;0dH2=yu
Us25_uf4n-iVfb|K1${AA9k+KOXZj+WGQ#zx4h$f8&F1f9mC@KRLcKnte0&k)bgM|Mk1S^%pOG_1{mgzx?u7Uwq>~f9IQ@{op_U?EC-a+c&9ukj9Wa)m
|QtPJI-$F<#@SampzOqx7Whdop;#+0DGC$-Jl0ya!<4ee%ZV?XixJ`7IFH)1mbC$8fBhF&f8l+}W$Dr|=%aoA!@C@vl%2d)1RS%{<2O7N{{!uc9)kcyF
xB@IAl3UvE*lJNm&_zxh$VZ>b#%<X1;*zWDlIz5JE`INljOc>hoS<mvSE(b#d|{gt0Wo*n@lv;C=WOs>)&c{D<E1Y!5?(@ouz-`}qve^T!TpYC_7G2LG
M@Zt3IQ%}g<lgt|jeq{VTog=0vqbFqD>f{&ybTsoGil^^>>NDT{-7nv4zo+cQ=YDZa#&^E{`TO0!{p5ceO&edBit9;u8clxZofp6QE2GRi@7$z5{n?M;
G1lP+U;e*d{QRGf<#%)KufO_H3O_8b>girIPm@h|9aHvRWh@KB`a|VU-oZQOAAh3n5Po{ci$<n<=Sld)h=$V`mEtyIeMgA*)OurfZ!yV>8xjsr!KoPe?
^!C3dFYkzJy`DDj|n&DC%(BW9EoNu$(Mid*Hd<1{OT`$@Rxu6@^}C6Rsx^@>V)3+fB(OH_w#=_`6b*VJ~GQq_!G|nIg-X9yqPs(HM|2i^Xl^0eIKe$VN
}0YT<iN}lO^we<+nyVzVod=c==1e^b|jRl&u$E`MIe+CT^Q@G9l_oc<=NR@lSqe)Sd0>r=ZBjkcazEjI(?c_dA<a;VJs~lY0x*tAtdKS)TF1wSLZWlS$
7}I~p(=_MNZ&r<Z^7rIFX3oAmdF{m0KtPe+=&Bk-MfUg6>%i2rG<xx2F082Zy6-nyaWojZ))dGf<kap&eK%&%;oh`ET~8(*Fh{hl92_m=muo4I#j-t7D
IXD9Och;T<Nj~(ak&(!UH=cCg7$diYM-}Cy<|KTfl?lkfstEn`LDEh?Bn;SttJQ-=`!?Nv*>xT}1R3y)Ck5&D>t!HxTMs^c!Mr$6e@%tL*Xx88T%`e`{
^BZ4y`NeO%`0YP>|J&dE;H&@P<sW_N#qa&{`(OIXi?96NcfR>6w;8^1OVNwJ`Q(fL^OtXA{;gja3*lBAU;W%f(BmZc**^X7^KQ#C0)4dCk3apys>sH=F
1@@udAE-Llok8%R6XsBF>8mBpl_z%y{*D=U9kV@r+fK^&-&YK!ZCm!|H)_N@*2-ye({qd5&a<NKVr1ofV*Qa{`Aj2>PCOR6@7%o*ZK5`yRjeg(+JfY&)
i+9CSSa%r+j2=7JB(qFE2j#oA-9`=P!QuQzM|h`|tjbTNC}lUyRH+B5?}tjcWh<w?=Dm`04)imq({Y#(DAS|ME2Z+n@dB-~Q}h{_W5H=~VHf=;+z|U-;
UH!pZFIh@ZMB(z}f}#gn!BV;KhZ-O`&U|NUDdw4SYe-hDRn)16btghqA$@u$Ug48aJ<XWm>-_3?Z<e#imu|N0-@isb8`fBEOXF<O1|>GNOx?r;6kNC3~
nKP||{F|X`=HPa_1p1u|P)4{99&PG3dxbz))E6+#cZ_v3dbY5BVSlGUI2iJL|_M1iS(+A)BllQ;%mGA!gZ;xi(m~(7JpZ@wt;xE7WCu0{LJMsr#`pnDU
`m51a_r|Bc@Y~}{<A2=$=Py4w+U7pp)@r}`^^w$X4DhWlzyC{r_44<}1>|RM^?qBR{qZ>U<b-?gHXmvK#FYM9sfV4HoloIMQ7()2-KU#6f5dn;t}rKkB
kA6zs4myBFT8tiU$-U7?ft-5AK}E?b$B|xa{9K0zjcU53-_O<PW(~(e(|4v^WMI{aAWW5Pd@$6_m_Xdeed*ieS)6+_f9`~^Xn@=HwsOye)7eCMYWIF@2
kjB_NQ-N{NUMcefU^C8u&AEDvRt+x^;2BaqYAU{F5)e_{Qg6eD1T4)O_<-o*qg38TfyBnyT`9T0wPhnYEXO`O|IAJDkTkKk=MBUQP1KfU*0&>g*#<Klt
{qzxcxMjfy{7XO0HF|IJ@}`Fmd+qxIb{fByY1d}S=N`^xhbk4%fU2Vl#vzLxnIq5DefIYZr6SwB6kLFx~Q;}*{<9Y>Gt=3&<T{n_#U*6e5CchS*I_+9+
|h``fjdJVy*%j4dBydd}C$bC364M(Qo$TS?8h9lGP*?suzK72Nfn@!_p(>V0q>2ZF4B<_#o{gJvq-ZhLDWV+0z3p!n}=`zi5*N064*fa#2hG5eWY#M^U
J3SKjNAmti-5>9w_@oP;bm7xP_%sndO@vPq%_o8RG-N&vnNLIJ(-2}BLQF%5X$Ub5A*LbZbdQ|wk<&eDlB1@3)O3&f=-xdM@MP%iI(uBv#}#{A?}_*@J
s;)=dG-2zo<~}cM_!OeVs6*_{YRXUN1%~Mq>)Edkw;jOdsIebRmZv>SGkXKD*u45iXUBZ?bKC7mXwOtLjcouX5dD@qTIy*6<`KmoH$Z$2eYFFrdafFG#
d0U*UO`$8Al*P<&_3d2y;-ql2|)7jKdrKst>P82QQyRm<<vLhqHzojz+(SvK3X&pcz<X?0yxPDXEgpwPm-9Gq4&`9$eUyouC56Ik0k*N-!0|lQ>DPSi~
891)EzLzSJuaLTwaiu8j}WZgj4b$fRoe`f^E9vDHW*%B8QPEQ;IIx^6?UY8s@$SLa2wadx2ts)5E>7oDLT(B)(;!bDRV<bt<d^!67fKoSK@o08d?Px|L
h<io3%H$>823AoTg4KNPOs_60pmlQoO?2F>xzMi&<^&k?KkOI72?9r~uLjwgt8#P&8qqJ#<OQk@55b6M&)}%HkS9Hqsk>V+0;NuO%$qQoPSm6Z_jAex3
8t!axAhtNx7=&-YhBIHD=d&mSQL>m*c6oskuwU6M60H4egSa%Hytx|{;JO4Tq`L4hK*?@@R()R*3`9lTL#kIQ59+`tJd|0C04du`SDudG)ZoQ{8JklUw
ct89x=}X8;6n=>r3G_lv<<-~y$&{9BZGqO@k(ESIR^+x%FEqu;0(kKlyzdD)a8f%DBSlzg~UvL3ljt~09J3VJ|#7_0Swes_%IGJkc9}gF%A|eq3oy|XM
CNjBa)3u+jU69f}+LtL{&1VPo<h%Se2fW2DFh%Ps7!q1;SNcZTzr?Y_Oi46>W(QeS?<zYFp|dIQ)p;ulrG7H07~_%&hh{JOC-Pk0%P>zy>03cxNe-UJA
S;@LD?=5TAtB(qgs6vc{llH7*6o(&s>lp)<m}@K`9-A=m(7Xx4A^wdy3k_9?kiiG-wOdw%2=e%W-}hzz?;SN7mq;iPj(?Y5+-`~ojXx*1EJsaPe`@M{6
8h>#4Wq0xbw?{qjx_GMx~S=;Mtb+@Mhv2C##%P;T}I))v3_0C*x5GidHbth>$NOUGz7H$b85Zql<BWi4Wbnu!`rNlyWu(7x~e4cTbO;U$5Ia@BRdQ2Z8
m#`)qGKdfH;hK?rRZ<InC(GIa>KZIMGxb7PT~n}^FAiUMp5s%_a<d6H!eANLS|g6~IUA`Ame;1@l?%cLR8sIs-b#ZpC)iGcqj(1ckIi>!w+iMq*h$y?p
atl`Xe&eq%bLFZspk#4jgq4UbCiM}_O8C+kOpYbD(zBo?*esKD(Ah9Q6+HbJqY_9S~cjk&Wi19w>*HBqPgRtTeJy4jeWlBPMf^x+-tL{g@W1wFrRmn1y
YnC6Pi~;ov^J2LGvraEn6_&SNc^lHv+T-A&Shge$`}6i<bK<y3Cd?;L-3%`9P#NXb?4AK1F_P5E`{wb0pGapcm`epl(XIg#2Y^keZQ<OtVlg8w+(zl`f
LtNH|K1B^2$7nGdltZ!$A6ITjug^}w`piQz8xSU$6r>Hz_sq0L+l>$MT@t^wHgak7_nisGn7Z_iRz`dx!>MZ8}4Oyq)O+0SIhAQ+8x*LlrAq6bDM(9b6
V$8-!-LA&bGzJSyp{za+pfi+>nuHvsroP$>R;Yu_x=nN=M9Dcpq7$ShFWWk-RgybNyQf5f!61V})>yy9Or9lP;65-F=wuA{tCFEI$t5VUlOW!kC45|yz
()o(jwkByqTXRG=imNjN-N^o#mj^un*F1JnZM`H0s*4pvR%&o*I;mV0gHr1UfWYMG+-FDZANYqE9v`y5jzT!JmWy-S&r2#f*Fl=DQM>`B&R*@j)Old}@
(^4O5th8c*YbYgK=}JY{lkX-1I))D^(>^ch;ig0OCk`E<<JZZA6~#psk^|NrPl>t*&X)=<`;IcI;lr#oYY>}-NkPs)0iFG1KVP!CIEewr&I(jn~`_W9A
*zoG&V+_(#fbzLKy@cF_$668A-ozG-n@~QP7Y|J_Eprmm%0Dv~gmD68EWv?jp<__?-bVOc3;9GoqT!gc-^DEJ2W%wS%o~Dsc@-9lbep`&A|oc}87AT8j
RNuS$NeTfo5ObOq{xL<fl1P8T(6W<|*gJHZZ3KyxL}uc`p~k+J$A-zvmZqIFlxtWU_}!8$s%7KkRl>a0jNY2yGgx@aQ;qI;jh6vMc(nm=!5$7H)t5_Dv
Y!-6duWmrQcMDHNY+s9!0MvFgjf6^rhTH!uq7>-?xKprW}+RI2DkJSp)Kw6WD9#S?%+lQS?1gv4eICbr{kft!8v#?f6MguqqqhY-gAY%1K2K<v$l$4#E
JWB;wC4;_nMVqLYR`7RLrkKm+5tyl1)yCS#f8@_3{fLw2Q?31wgU}xi_(4a!|M@2PXBhCW!Nz|!FJE`A{eF&ZemnOUVP*n+h?l|a{ye;&d%HgeF>6rQ`
}6zw`}5{L{;m9L<lEahLvTOWct58|-_AAa|AXzX?&l=$=Ng0iIr00s&i~QzyPwmfZs$Vt`#H_~xz@M%``4ZSf06kA*N)$}`TPGPfBci!|KsNG4dh>I|7
+#7AAD9Gfsr3{SiUpoVQc7{+L1EmVuH(+UpANOVmade9G@Bd;H3t9^|?yax7#yqOT%E&qH-Q6HERim9t^~^7C5O*@+-X3+uNUZcBGB7WhQyN-)NPfkm#
DJE7vvkt$60h){i$#uM|)lf<p~Y@-qRgO@=Lj!vq<5n&gLp#E99>j~2{)I0t5Ulb`fUR%w{NFbvu=`{SLBm&Cf;sq|fbUdEh{Gr(Ij4cB%Cbk|QOOF)D
2>YB^72HW5+Kfs*bu672))3Vve>|Gvd2bE`*M|sKg_I0%PCJ$=M<d}^m7iLP5PW9Y>kY+rupBDKfj{$GNFI>pQ85NColmE~KGiQ(kN2<BKdYe?e%dc5x
VUUiVSKM$S*32vW=d33;jJos>lYVk$@d;C-*tWI(VwO(&(Rmyi9Z6FaXCLVNxqLzA4ZA(H!b9Gt2%O=IYimYXedeFpZ*oWg3q&=0_&+dLA&@|zxZrX+N
>ltN`!};4X6{dIOHT3|POD6sY_5*v$96sGhY*3*gzV~`nFL1D$^R*TI$dF=-kE(c`JYflYQ~CM@e*Eo7DI0@`Gh~gvM7PkL_9JNH~dZb8CLSlwD+c2@y
ziOO#0PRR40@hV#p+a*DtLTkkE|RIM4A*hMHi^TReH#uZh^Y4UQM1k{V3iPxe#so^Uwb#ZJsADlZTGl0erf&E#40e7+DV_bPs?0y@Hcnl|>c_~Wn5|2k
oK)2=+}fgf5PqE?U>sm3R>dOzWpq-dDrXQw&CFzZ%nulM)`THn!E#6FoiZl=K`PdE<Un%Z#ttJPt|J+EJGjV$O?=Cny3GG<4Mt*_4B-0!W!Bmem#=-Vy
A^&~G)I5o+W^N#1)AfO{AWVY^v9|)yrlyThrYO<6xBe_@dzD~t~f^rG*z>j^EU{$^(1Vcb9I^hRwHz7hNYo0S}1<Uv;{|Dw|8narac##VD?iv2XCBiOQ
MIfB1ekn)hQ=kbLZkogJA%EQKr%hKIn8zxvo9qW<N(78YrWVs6s|S9m%?7d=8m(G0z-!~7|9muj11^WXBhI?rj((+Iu(I8Pow>nblArLmIh$OYvV%)b@
-xaT&Dzj(jUg`R6}-wn@ml|1%YWMI@W-yx`ox%y%S`zLsd8Xgit|tA!hx#v8UJN-Di3&P#u`)nphL1FB~;;5CQ6g*!+-AVIzXkbq8aWr@{xbT7?Q>l0<
BsEHo2MfW2p!8(piEeX3y;MDgP7xq?S$0=-kt=`U-!pK3~GJ!;bv)41b--pp0mwX8R2PHpx+~zty#e{4%xVb{(SG*whZ5`tTnrHVLJx;)#J$tZJX}58J
xSHd)h&Hpz=1gv^N66o*+MgZM1|c<S~7ZSB$SdHpFVVKrxDxqhzS$JUr8vSixOuk=I5svnrKgx1gPUxNDDZg2>G#BaSRcyn2TwxSI$fAlW|t=o!e^m9i
iBRxOwKS2lRcGHC0hy5<Pwamk=p9i$V5ZYuv<?Sp|X!e_tPZ3Of^dEFymkgYgN^3c1t>RwwFDFv>JmdFv{J{TqwRQyNm_`gV&&vn?;!{e|x4#l=9?KZk
p7FPOjW|cuAVvBRKT8f?tZZk=!aZV5@tgWzu8?w@0;Yf9-(SKfGwl``DX#q$c-H^qAAA7+u|D~S{;Bor!9Q2z3aNck;|7{tq;_Y_M_Z+=+14qL4#*jud
DPh976WynG@RQSt=SwaU&kXBEX7rP;#COsA;nn67jLtAvp<$hgfMlrs-93OR+Ermdl@<d;O4^3FY>5>A1)~C!!gB?%af;oaj^zB;A$!2&R#4ta8RTrGu
A3@lSlO2ThcKZ8vL-UQ$Nuw7$BtE(1CdDd}tXLRkt?*-i&07$~u)aF3==G_6n#c2>>YJ)bD2rWI#Ji+-tE89l)YZo5fafdz;+r&Q{#S#$jCGt}$%EVTJ
={mB??ZdD7l~j}*8=XThwg+DM-k61}H^rOdY4lBmg&JjuaoquBPSU#mSFI(g9*%p>IB%^4cA$<*x04WAljgPlxmsU@g>0kg5IppohfW5>nk(onOJ*HGv
jDD5!^3Rq@yQ_D^)Qj#jZRfOIx>jtW-TFksH@PHCa@kR`6%7+kd9+#VDjx_C_GYo`{ngiIw;yJiDSz`l(3U(Zma-IQ>Yawj~ar93xbr^30rt`;jBTbfR
8^H$bBnikB1?xe|j-i4#C_zA}H5ieJ$3!#8mODH4d2<0B#5;6cd6Z3w;??hGjh!{9$e~S91VQyC`{!9p2Erxf2b(11n3ajZMhp~NmnG*5kO#22N3T>oo
U3G&L}Vdz>c|&+$uR9MUh;q`8#PIf=b?nU#wvSPZ+6Y>oHf?6@9P$<6NJY$1&P`q>L~SaY=*e$IAIPO!j78%nEU5&4)tpV$w&@j)|{iy#H2O4PO`#kMK
$AUrP`iRVNp{F<Xr`RD+t5P=x0}k47wd*f<o~Vq^uIk2k~W%YkPNmL;WU|cG{g*HpCTON%54E15&*b1`K>#V*?P*K+)9eG7DEY0nLr(qQ_Cx8ra$*EI3
$_7tmag-7uUY!iI_iNWcuW1A{6v?<n&_a0C*e(@YP^7n{^ZD6DWvO&ScG&ExvuE?t13mNUyJdQL#4-6*oPH@c=9;G!^UnjnGJA2y599hdwh1`8BKP%dm
hEVE;0&9=$Fwqzi#Ch^%oo~_Vb=9eUBhHkEbD%OK5FpVBzJA6halyTWawXhm1VSa70LuGK`*v=N~<DxT&k;)``)j-6aa2t|m^)o#?L^KFi;v(KJjy*?d
t+s?<teiE(K3cYVOr3R5WqrIn&IQOPk#@|O*+gywGx@-wMOevWyXw_BgKgS@lv!`NUYj5?h)ulkm93%A01xpZalXnpN5Z<Z*S(pYkCg_Xl&{kI2<92Nk
uE#BOrVbLJ&a#9$EJ@K1SZv;eg$rGIk2nxIx@+w4wWpH4W}93bEXh~F2{FYy9m<|W~5IWv~Cn6M_xsmPP(ES%z^3*u%wxZ)|wp4C+lX~LV$Im!S!XlK!
glx$HrE>y{y7;0`x756XvSoOj%^xbDhDXo%0L4I<_rGs$h4vR7z9r*1+e*nMRb3l0iW<#;%uqK#-YY?853|pBpk%(%_=ZLw*Es$LsT<X-dk7MQ@Pzjns
fSb3XFa?HAsYR;Skr0h8Pt?VlgAPG!&e5>bJyM21i+<;EZ~iSfjohC-mvx2JS-$VY;LYa$YoJ;yZj_Jk+YsWmi!oY{-Lu^Y$-^$C-fDVssYNb70e=It1
^r6{hq1<(<jY_dS^to^vK1By&Wh@3z!a7&E84*4GANCjJ<;lj1o4Vgx$u|O=<0V1u(=`xFd=mzRPZ2vsjN=Z&I7^+h8zN8}+D!Yav8%%PqsL_r!S!p>B
VJ-15a{t_OHVbmyQFsEJ{Xp&FQk*qtCP0M=Aw~~YWR9%G<v_m4{`tw)PL_IIji}tLV=`R$K5cY!BEVEH+>?Mk^l^VhFiHjZwV_G4;~JwI!Q%Kcc}W9?h
?CfLU@D<Bw@fZIqNYu|g-D?wW8(rGsO_>KkYElXL_8$oeIpx)j%Pi$u&Hs8X<jLE*f`xlS~ZU^VA!@Bv|V(%w3mPjcJk^d3{Hw9Z?u0NdwLrW_>ABnh(
ou9MGa{)%ZfyHwrcGF#)zz?MTbN3<LsYjsVuA)V5UM?D%w;XHkbje&NRUe2~h!QOVzsHup{FrihsgT!QM4P>7ISZwIO~CDAOKPen$~N+BMNei@@cL7Js
Hr1u{isw8kFLB$gJ2ESd5=)~#a1vq6XFqa=^Lkt8UIZ0k){o2*G=Oj(K~a){|d>_8VN7rLS)McmBLhGts&P0p14Q&f~CJC=M<J6I*>;`tJi>!xeafz0e
P#?v;<**YrLK}YlS+x_#m`{!@>&)@E!zuiB7i@&$~uW$Fy-{$Y_{`tSz{qw>gC9@$N1m@2PLNPSFOxi7Sx;Xr*TQ!Wbr6SYwue*TXF4UN5mbGSvM=j#T
jL0@jn+ZW1!$&2M@ABs>erhd`fgC~78kL^pBV<Pk!DV%3vmqScc4o!~7TiuY7zk@DbF+q%YSKU7=TehyAeCQa8h2*z@~*i$1iX$MYMQuUReQY2Px?dav
M_`B)_v%|+rJj-c}nLInNRx7CATGcd9XILvaghOb=PkQe8j}j6={Vb%C$-V#u8SoJHB6qMc8DdN&kANYo58B3Y1O?p`7$fQOz!B=jdHpzL{~){a>g2id
SbuT~6`auNVPdAe@b|P(kaHJkOakgJDTrFk_gdok`yG1f=yiz`!aHmV4%v{lfC>`wY;By?M7^qGF6<dThHf&+xiUC;KgbYqnvh=>$n|7v{M<J_`iKbC6
5R-sK^eM%V$m1nt%br$_wn_HUP&?x-wxs2~3O{DBnw#iC}6zEVy0mHo0^0JA!808dZx(`T@$s$!Dz<Z@0u{D)vU<p>gunN=*FnrHcwZ{MO?ASdAwe?;a
tW(6*}CW-*}nYrAN6aK`Fu(DV?AHama2|rA?@J(iw+o@C}Qa9;esM{(P&PKVP<R|@@EXNEEIe!noNAc*jrwgN0Q~cM}iff~*3OfR_mx;;#FyD0qCZdSX
N>}<g<xfcYLSnST0c$TDMm~?9o2CbC0aRyTpT+;R`9C6X*B;E%Ku+>@XGv{{oJYLxF1vivzlJTRlH!(HGTT+3Jn$P3zBM+fu4waPrD&7=C}AE=Z4qxYc
`qMx_F4U|&|}B)AzMuHl5?>3tWZd}=>$DlP5C>6b>5nZc!7oUP^>5YHf$g~V|&zsxn^uT;g8okMq<{h+02xbUUZ(xua|i0D4cjiC;dTYaIi`oDS_E<R{
BH#c@~5amR&jXf;)=`{!g%|w62)WU@18n7V`>!qShu$HuR3`hyP5m*)W}79?TF>n+N{x_2W_$=J4mNsHgf5FPW!F`xRHyu4%fD{9TSR${Y@GV4et?=co
8zqe3*-{aHyBe@Qstm41ool?5|T{cytngg@zU?94-GmgHo=GUsdaC@idCQ8iZcEdSDL{eLb0HLu0r+yx>ShP67$^9Dl-OuECiX0~W#_!<9gdU&q!TMb!
G`Zu;(q#~gMfuVRmc;xSV>;ZEou7TmU*fE&&?-+$??I>Y+9-?V5$?sVp^KwUN2!m(#^1<JC{E4F8xBO;DJnX;Yk5ijNz!7@;9Dl;e^%u-i^W=y9cl;Md
KBlCSf=B&>ZD^PgAtx0h@%^KI9CyZRQY=@1hUJ=jUOx_)%Vver>Z5+a>990YE<-pBzk0$m{u3>*&zW7s>d*B@ohg}@ojb3d=?|`~J`lUpmSbM&7cFSb(
dOJan$P5u`KmH^37HV&<UhC`%+Ukd5kc8K^0#ex%BIi)F=*PFVbA-I>BDRD97Kml{hM*in^#>GU?GG<{E>eoIyus6cQ`W<3<(eZCX>Eos$9uir*?(vS^
o;6`Joc>EHoy0pT;l(@C$rNo7;eY#BV#)dwS!q>Xv3L^h5a@e~JXfIs)dOcT@dr<lQxuD8%B}3+#die((J+(T|RKJq+vv|C<fSO(!~7j;!p)nt9d#{_*
zDGmGXhrqpPdZhN2DoABn?0NKX_cP&L47?fI|@)?8?(9SDjVvr=H=@&8<q`6J4z!~5av`fpGPp$EA9nK)hdZS%EVOg|1S2~bN?o$t`rDG`@^GfYbB|!E
jXfC8j?e}ZQ2L|PKQV4N+GvM$>)Udd1Xlf9z>&<C_+t3zPlpu!<q5;}!<{D6;uRt%+AQ`0F@7AC!2o@()?HXJm_C+Mj3?0l0*hOR-hX*L0ms(IY<*Wfk
F3c83))2vrQ<(;*5R?P?{4lqP)UOSc-=X0=FKQUrC%w|yYta%EPACphGmUNZ%zESP<8zP!2?r#ctpX^aw1FDtzFwXU$eghn!ft4WUN4pXVPB?0LQ071j
nYkK;9f-KN7o>A;A%K}J{APZQ5i__lXya}#=v#62J^Lj21tR}@-3E(UGKc__sAYaErXPeEOvDs1Yj!!AULQHHc&Hd3+H|<*#;>no6E7|z&PSmN}JQUp?
OY;<|?6<QrlpcND{e0r~}}2mjIhNI+{SVT%E0@xv>n4y6B8rARq%XO%S$@AK?S#Trk;07}ajzvmSKNxK3BVcID6Ilh)8FvyQ|tI|G|+D1RHyXWUg!-(>
%s*quAd;97iucq&|J9o1CEyx(SiwA?l<xQ3A?s}6Gef^HL>+%v8OMi(R(KB?9X4XW4><MaATr!=(R;P7^nAq{nMt1BXkh6(n8tAkBVk^_*cmOjNC(HkU
?6*<HXQ1N5#pGRw(vjk2gRZ=$-sj2qSZToS*Bm^@8Ay5cusq`*H4kRaOYY5+}i7~UUqQ=Yug9YeC(6_dF#Y^arFFQIA(CZsj8lc$A0&2FiflL;V%kmX*
F<KDs%P4Xq7F4s==Q}h>ZLm-malE=3>!ybccY6-Ah6goa;&Rx}feKQiX(Kh3%7!A*VzZL>WB5EsxKu(y6C8!O1QC1Ja^8?v%2{lHzRZAc%XAerxBb~`)
w2#^sboWJ!BIB6P}>5*DxfV@)2Ip^s?|9-kPY5oa*)(La$1_e?N-}<O-HQ{vg5Lo%2dRfnY_w-jq9ij=)DWzbRkE53c(~!2yNnIpa`l#XP>D>fX-StCp
InVlO{_Qi`XhL1F9~D(~oZuAW+Le&%ltICeX+Oel9JO+Q8zu3=NbOrl8KVxhW{~CIPT@?RGRAB?hMD2rpSw2!l%r<c_IKTBEa#3pM+7#hSWMly$vdn*v
P?hr(cP->@eWM6^%Cfbpi1GR|Cv1xg1;)n*y62;hPAyo<i2QRv+C?DeoKw*ZoX;<;^Q>o8t|ygXlHQz^ryAKNKi>fJsBUbr}FX9!R}*%BJzuxJuBsBFd
#ZeW)q*eTm?za=iUN-hqI*pa0nHaf&?21KNQ0@S2cm>>!en}ie8ZD?VbHDroIhn7PQYZ_9wA#UN<836*TyK=KmY7NB7FSTn2%N3|$bS^^W5>+Wh*qq8R
-J}gR>tYxdy?qMwxM1c-YBSpBViFP0F^_H_s3CP)BBBsL)+No-mCO9FZKdzuKlc$@U9txPS4nzwp^#m}ZsuodQ*f3G9YEDkv%D0oc?l9YvsA*|TnrTN^
8KN+C>WeqfDEecT>BKzC^8(^jHrS7&Jn4{V%`GWp_Uzq%QK&pR!e0UpCZ^G8+B1gT@I}P#>HD=TW4ef+%k9KKDI~L!d}OU=?OA{C?C$!>1=@?|NG}5Xa
~+vQ^1jM$unp!4~0P?KD|Ai&sYIE2W^yXQ8vTB$o+E@-H{r#^ID&}92=E$V{mE!m8?B<uLnF>*Lc&Zkp|gsVE!d$)(4A0Fq`UGY!+^;Bpmy1moBts4OJ
l3oW<BUY~Ygz<BTC2QJ**XvCGp^xs3hYM0IWv`29Sg;9R4)f*w?3#;mPg&m+|Y%$09&?|%NQhpg<lZIq$uMD^q>fE9XxjQBW=);>s}UbAHBpaI;N<y@S
S7b5V0)fY#E3A-P4DByeC$}e(KaNLqC!2&VWZ~;YmGoNn|5?&Y07OdPI3POd%)gNR396xlsSdtYM<}`Y5$d^vK8uQZG%?s?%3iR29Yoy-pDWBp^4eVqR
NCsiWjO<?neGA0#8MI<4(xzHPLjnkA$v0|AXMMd-H4~;`_TcF0;Sg$yNfT0s2&hya#=^8$tF=1dCAGR}edYTGVGNy2m`$^-L(m!M2Ii0gwkd(T`b$r<&
u_GW|4&j;xebH5!!Be=@e0Qf#n#sw{J_%Ch220Hfb{E;#-bU;z5V|A+x_#m`{!@>&)@E!zs29%{nxkq=Wp}(cK`g}?*6$j=&3R5gnFO~hw;EBy&PM^k<
?Vl3`=D_fp(iYn;8MK-CGDt=4IWkM3Gma!#P1|cW0%hV;y#>aF;KX?fAY#Fo4EoS+S<?^0Sy-1T@^y1iMCpq!nXRC`lT=<g}kd3p2-Hty<jW(}gHBXG%
nUvXm>p+~si^tt%QjMr%f{)2r#;<R|_4scPH$qT>Pc%6=g^2>il2w$>z%;7U=kb8kp!k8i?<d@;tCR`oMs?isanCi~Y(NSM2UTc<oKK+HpbXj>d0rE5Z
OO51Pm@+3F6Bs$eIq+Q110)FPdo;Db)im~2I@#}|r1M`^zP7L91!6Z+GtBXpXRhc(kGVHWT{#r&=%LK!jqbkb}z$^Rd7%xqraCtS^4=~fLpc8b-THnG6
ev)rdN^TVks~u(qH1)av<r248NPycmyW5XsUc|Vq8JIPdioxQQ{R^KPc+p#R_+)>}tu6rr3x@@(4+UaAv)>b<g}D}#3pwdO;Y;3tH<6QaOK&Kr{I|xL5
9rNc8O)5Wg-QREzvH&Y&5~+sa?-ErNMx=nUgFhg$K<TM-I@>lIo|oih<Mw##~c18`~-Xhn-0+D0UgINJL$*P?naZwp%HVJzw77x5Z<#p0a;A)lm2sSUd
+w9JU;MCFO_pE;^62kpe6UfKh9dQKWEXlV}s=)obm^mOTwoeG{2ZzZn;jGSMlR!2Fr_V<;Bn9Pro+*aZoyD6pIo($zMi(Xj#FS2b`PO5Bwop^a}GDN^o
>?fG!XHn-n$yPR^I6Z20^GzciFut&ll8Uf{Rlj(JwUCu$$F@ing=`LBpIH7W&Ut9xGTO!_@uKDF|&JS0%CBlnX$NH*&M4;q4C*6yl))Q>(7MSykMdc@%
|f8_rzFEX3dSs<BIPVu7@%Z7z(gq_$ZG5bgU&2;NR-WqGot(4af{2vjSZg-NGI#P|;%jfu8T@PbE?Vb6MpV!bppD~v)7iiOv&+13VvOEw0OGlIaaOhns
_JUpohV0>bir>gk%N;YCshSPY(GT;#IqS_}^IWyqtb2ogrJu$3w7`rRr62Ww$KPq=@6BlNy9a)y#kw@tJ_Q{9nw*Gd`Db41|7-a#dmaApon$RIdfy}ud
B0y!jK!H|E83Sj5MJ>gy|<Tv#2sj1k{_-^G7xA_Gz?*yf;q{bc$A~j7UE3iAQzALr(8H|*_b`SD!E(dlRN-!8;D_Q*X-8RE)V$$e@f`Kk+4}k$Dh>a*2
tewPeZTp$GHk>Gup^*ruYi~y0o~oD&m>x<Uhpos&RGFvXVd+Kk`Q|!AfI<ZZ6UFagd(#4|HHuGgZX=5&z{b%Uf%e@FgYfs^xS3gARnsoVGdhT>eOBgz0
H}!+EAZy9{&!Qn$9A>8CC3G_a-B!ju1#Jcoi^t0Tw$;eWZ7BLgNdx)K+KFHG{#G2uyOHX{<6O6lwK{&U!_QZtw4#|QuRDo>eviWa%~GKe4b3pLxc9B<_
Uy@$m9!T;!7wHV5}$gS-;aQdu&IU9N5EQWRIKKcg~r~!{(WtH*CtNYMz#KaXU>2hvrNrqL=_#5~9U8=4VDw^_-q(_|;h`#Wd(DMWHS^s08>)bq_ckYA#
E))fs)+IluidmiiUjO^Y+dpSH5f?AF&#c)Uvh<uzb&OdeH4+1_!xacA*68}PJyU_{rpLM#6M5`OWm*zC1ZhB<RrDbjDl{RJGG%+)*5B;==V?>v*;r8I0
3jJ>i<`_44T$oJK}1(I3+&ydRY`M6`oOwgDnnRrE=}uZG}94ALxU4mo?F1Vq)lDIgqTN!O&R?$yhQGPu5ZBx*bT$0QbUkZot_}s-1H4)6zRcd?M4TuwX
+ganZpN&T`Gkx2*$ZVlNiERY<azcLiB2+8eEE_hAgvIlH4R?fL6lbT5Qt-2TR<cfJBm`noR&)l=Gbi_|0Y4Z<mG$fVfE{kC{;=#HXEA3VU>Ibd7?pm<U
?Vfikyqk7BS+rI>8*oN(Qr8GW8CwwF|1&Oi^DQY9+mGKxB5<4hg_lBVsor54Q`Jp+|oBL0yQdz*BWf(>#T9Sk(~MWbE`7ZHfp@URyfXr4fc8-h)gZn6f
+^lE(py2k?UlF9L|OL3n%2U}_-Z=*#sr;5Y5bsA^|1jWcR=e(IG<OR`rb1{fgLnaMxY?aGc6vsuor<DyxalqF$b8SG9$mnU^yp)*`UI9w9<ba83WdpfI
m(;Kux@IQsks)-i*Y-{J&mq;#PDp+pLs2RVVBzJaYbXZUrA8!rE$9qIDE2ixu6GaUd=m=`Loj9w#k>f-=kp-z3g*lbSJ)<7Nt!3vOxhZQc=8qv%`dND&
EnaZJ%M&;mOVP&rpl`Z3rW1&oo*Y*Ki>X%bC%_St1v<Z%Wm|*N(t6L+j!=HIDs4>%jKGlBz;`1YF4tUD)IL9;iHSxLWwMUus`h9Y18mH0WPI42_>h#+2
3#18-2#AVSeDCc&{Ct`JVF(a*j~zA>CXRusY9nJ%c)Qz|w`jt1;H*3=nK|i8N<>6GTVHb$0!A=9A(!*d8irh>UKHu8+)iv82c4g2L^uOB@<2QDqz^UU5
PLOaou&_AuVR9F3%D4lFc)nn&uOl{Z5}RV}{VWV|sh=v?3TWErhE3J>_!*N^I~=?*EsfPDyzmD-o&QL!LMC8JJRp1nT78oXi+XaUJ&0eCOuF(uc44^nz
pBJNDDnm$2gv_p%i1xTjZ%{tcUl<f|vy1Y1!&@Mq7UVN&*h9K(0@t!HiCA1vbP|mi*(ja+=XQO6UJAiEuTSb5zgd?vWGcO{__L_M^%Ef%Gs1=yY(Q;6@
b7xc7R@)`y>{2!eec*T~I_fiEw|f;WSdT2Jv1X9~LX5DPyE&x{DS%qwNl0cgF+uqt2bxe5s~m4oyIn>z`dZ2$q0&Q?5b4Z@?9+CjE2bQmV@dBTvc>5lF
q_Vx-D^q_5X@l$Ywozcffm;bEbj~g0?k$|PI1rU3F#}U+2?eQHZXJz=UtJ8Gcen+n0Xixp;Ct6RGZ^TA&lPb$Au?)Y*;|?rfHY(fDBYQ%<7rbp=L974I
G5nLOTKuKVe40!1Dwo>Q=3aqKS>}|6}jXwj9UKGtpOxrK|2jNgMMZt#g4HAOR8}!LcuDVI&EV011!)h%3pmtdcCL<hC`~lKaSRsqJ>#rSkEhp(N`K{1R
P}Rl4#koDG7J8CezS%#^HFxt&?7$O!(}|Fpk<+K51;XLY5f`^W}!QX1A37;*-J;lXhU#_dlMou#2)t;it{lJy{|=-R}bm-_wlnjucf3~jOoS&Zc!f)hj
lyX=vVpuqwbkQl3tI$fu%gcJv9$|N8cEV4pHTg&=J2<)&D2|chV2bt_~t!P9bSj0$WJw0Ap1!#X^+Oa8~%z>9n+Q?W(3G8C<a+WDUIRTo>&8E??kLG|a
4`<nlHN&dL&BEOd2kZpYed4USrB5=y_WkqqzCgMD!XiDcago7tP8x~T#B{hkoCz2qz5U?4u*{gwKbH5;SJW(z2;@Y@Y_+HsF2i_~RdIbArf=IyK(Jo##
cj5DDfRbgI`gvxO&FF$Ei#Z)XKRrSS8a0$Zyipv<brQ3on!z;92ZqDafFgo0((kni--rtnk5tVSVEuDGD8idnps=bB8$vD7WFn@eHINv^AoB88}uYcn(
P=Q=k}yYNE3k$(j^%9fq*m;dtiI|$xpPh1d{=+9}5H4=NfPP{vxNjm%D$i!yZBKj#DJ&L|F(kEDf2mPB2VYcOV-A+vkeDwcMiKuW|o;AgD&OOBOsTPA5
peG;9qo&u16(%Yw07fHzJ`V$}p@q(M3yy9OVn7Bgnn=yo@N8FOze$r?5NDn?vld?=hCkzeZ9zk3sci`0lm9I#+yi&!+XvSg-bs!4Z6q=Ms+BJpFkr{IJ
*4c3T`F=q=|vt~#Yb#MZc-AV|K3z26fW-=0I+alk-)D8UKNJOc|8k|qq3~`Vc>`j}UG_1w;i*1d=awqWCX<g=e)dSwE`{%FjpTD|){_6hutNZ7#@b~Ke
>#O_culDcN{qz60_s>@=tggm_A{D&dEDgco`??*VQq9UHqc*&3;^S)0f)%RZdK?Q5wbE_7SMON`SmZ!3VqL7<d2A%|Wqs5jl06+Eb)l?8eBZ5)79($>#
xqhADz7x{ku*pOdAV=}VKfM<YT^#Sq+4$VSYwZ>0yh7&9NFNqe!0fBsHPJ~PuN(PS6$Y3@(+r)u9k(fnB3EU67_pN9|EBfF6$?ixRKRSLU}^n=ZLbt$U
mgBKw!0VT!rXZEjsy|(Zsj)V>Ccje5+vB_2Ixxl!@O!`Ke}f`l}~1<Ag(y_bepWQ1hPst{(FfJ@I#I@v`1q^hi_PrH#gqn*ny!-{iBku*y`X3OOS5yY=
2=R@w`F;QR7wWHbCd{TK7J5q!Cy*+M7Z6F5O43bGni&FCtBEQw3o8;dq-aOdCvo~&2ujVcJ|gO*<XKZ%!~U=Jo{<)X{=Q~O7*YF{O`%e1q9v|VSiO6Fu
E^vPj(U;pi4ot1~pu(<kfL}CYfR)C`~Pge`j>F<)~7?p*^X(`loDBAb-50jJH-ftJ8+^s*Z(p5E)rjn^1)x}caQ#I}Ir|PuX2#GXGs|)@*{1}vUER*$`
Y9BD}MxFdf9*kIJJRH~E`c6KzuQ-ubHpPAX*2#&s&P!szcJkGky0RzEyf76tj;{Of5P^>>93wz`40_zzuP%aRARH<DP=(%+lldq9n~~Xcq785n;qL9<g
ZnSy;9L#u#r`V4zsFL0I$mxP(bkD;{4A2GCJSKK?ss_@Uj3)Vv%P@P`>e7xU%&b<kNcKACeM7KZpkwxJc-}-_pt@h-cLk(ebFBmLrIuwj9Sfj!%aH<xw
Ue%{VMSit#lKkTOaDia-vm($`h?6&v)`Qs?yg2i*b&9q<6>_f0y<1(fr7e#Ec$w_+LhHX(}?tNWv&1xGVlRVm=V2Ilil`6U++Tdd%A(wxcD`K1S;?_wk
3E4w^6rC-Q3lapZD>x(nCU#IJYez4!@sHs&jyBoDgvc2p&@qRfX7A1PXN{+CZ_D)4pduhGJkO}*2fReakWcq?BMPHcTozGgZ6R1`N;P_3WjFOuf#YDUI
~Nw;3%Q>L26(wJ42*=levejm2~!Tk3i{!|JyjF{<3)X7(fG%N+Hl+DV7jzRC`zv*dHdF*LKE7$nLWGj)=(aaJSl8apT&&lYu;Gk~%_XmvmHUICl+1z%L
EKkH<CLOQ&3!9g|EU!^ah~<@km4CtC_J~B4zt&Qge}X?}<sE&gf8dpS^+V+u+Y$H0;HmtvLR`-tuTu4Df4-|C+m~l@(XV1%x#r(hwVTLU&&I_5Kzu5GH
U}6F>H+bStN(R;R?Wv}##eNEH@}zv70XM3Fjc_55}vH*)gEF?)~ROi$)7g<!IUc><&h`yHE(<z@l73W@2}5H%(VwgB)#Tu^l&unDeW`9e4@-zXa968MW
`l{rXXYzIl1ERQh&_hn1J@~26CsrB%P^hIc9+@8EO=E^6e!C3>M`TLlC)z*{#<II>mT2*!U#{mAUT!rGE7fYppQ$$LTeHPx?WbW0bHQ2_8{i<5%eqi2?
NA(z16MMqT6ol0W@Muu)ZOH0z3gy}@Cj#A-*-xsa*u)xQC|746lwnO*m9PDxo6xsvBFTABgjN&S0)`{$Q4mek#~S9tExU%!!N`R<M481CWK`)rdQVe>+
K3T=<*^7iZh@`?5ece^RV0A7;AnBJtTH+G?$-ut$6^NpMO;U_L<dpQ(v4D-us7hZLQ|F7Il`U2};|HLlah3WCMYgw)G?6kjsvmgBw^ZF;=`|)Q#c=NB{
|C8T^Up)GoAHX$kdcL{X(4N(&u=C2Q_F9a3{S&ue{N8&%`PzFw{_5>p-+uJwH*eqm%Iz2avilZtc>ha3x&5clK@L&q9#45#+#J{L@n-Gj!S;LuwK~6kl
jS#QcD#Wfw`WnUgspoF@Aw~YKKREk+<x(=@BQ@m-hcQ1{ow6C`{ftkf{dYFkG}CvYx|8Cp0hN7jKhnL#Z9$2uHl#NaZ?;Oe({O+B)i;%)h9lULGw3-pF
vOTkDIJLAH|8+Kar$am0rA%m0|t{<n+d!zEHyLpMLT7vp>82uU~oe&7a)<=<P?}{^9Kpe*#_e-jDz4(f5Az=)0|_Zodwl^;ey>@4x*m_{qQg>?^<go&O
Fme(kl}zx^Hf^7H=+*W7;PoB#5&H`Ng@eUkf^pMB|nfA)7C!8LcJjxYS=%J=PWK`xJe_|{|AP|Tz6eyNiU*Fxn?xX(8(H2-dgZ{U{Sv}Rl!^4RTJbd#m
wO<23T{Wkn`w+)-(=C!SR4)fP;?m+0aZn^nSoreGUQ#V2j;tx@wgyM;a3(Q}?aF5_thAzDRD)v)w6JJN$9liK9gfHjg8sZTu{^%Qj-#YLc@4Wx+@7})k
SI}0t!<}WF!~geZKX-NV#qIy{v+vyZ#0UT5bI=nXeDSYtfAqJ|+nqC<b(n{(Rjo3+JI}P=JoZkjVyktv&bHyrWrq07Q#wOz7B`zC<WZ$h^uLRvC#ZVk)
CKGZZ~x8v?|%N#xBl_{Kl;lSm*4*32fz5^ZWmkp-$Axj|J^^h{qkSl{^akVeekmPzwyVnZ@%-(KmXlF|M2^dmv?sP>CG{R@eCziVSOjH-ACxbqVqb`Kf
G!6_{`<9tCAPXiwmu_cAtkZ!?qju#GKPUfFTyV0o~K0J-svLy`O*Y_6u)5`p(}!`sO=uJML=?k$C&on^4Q!w?F^rPk-<jvrywFE`STa_5*m$gD&W7TV$
u3tN4eMhWqs-A9j%puiAa;=4qc~MfeO?+_-Iy3D4~Z_Y6+GjSHzA2CEh)ZDijW0d?<C_RBy1{(JBK;6{K!3Ue6Tr5oXs7z|WsJ+uji<>Mvq{p9y=zy7s
0^x<xP^Cyo!_s;DPe%>yCmwyKW8lv;Q`+oVwuiXAkn-L#<>8p1_K8amnn?14l^@~#;!xft6c1XU&n{ai|5q|Z_8|?L)BI_c#U39suIGkEfc%cu|d~t()
2Erd^+UoA2`|iF;!ZuxQiaX|z<r9}Z<gm`7&Q(`)zWu{T-}>I|=iYknXYasmZnNHF>n=|G+KqK~vK;Qv```KT?bp9@aps>qhCM{nd++}D5B}^LJC8p5?
t4G~L&&A`{$m_Hj_=0?Ja$oML~GmKCf|fGR(23!uirDQ#l<GQQ|8m{*H0n?27DW2X;5532G*e)h*0;jx4W!yhqWg@x>KTfBdq<ko36Sj`tkSQ|BJ77UT
Op8t*^pZf<`~a4*c-WOE+DqxDOTR*e5=`xu4u_j#c*9@Gin1%e|)btHF=)RJ{Jw=dB~483`<Z_mW$d9p8W^uCn7XY`X?1{<<C4)ccj&Uwj+daQm~*!cU
+jF#C2YKKkAlZ@>6^*K5A|jrV^3Rfum`#%}-VTkrk&%TFRc*p!<9?u>VS3g4f)kuHSx^ET(UnsgBmgyrT^Z9d%rxXn^GL3Z8e_F8w9hxZ~JZqpk+Y;5w
&7Cid@{tO1-?HAv={o1>C<>bzZ7wAJLv>RKTJeXD5Tij1LwVl*c?&z4k_mgkm{PW*IOt<u|c0=%f@b>?F|L1@3{=47pO404_{oU=`e{#Q2wHe|kU%370
|L7F>=fAu8Pc4K0e5XO1vp#h*YZKk33(+(@Li2s-mf~ieRX1BVUxiQCDA;yFh<f+Tzw7EQ%}WMf@;55?{5WJgWL;Xi@3$rOPe1?5FMjntHesZ}6m@gQ=
H}A4z$)<CYmXCox9HhH{gp@G`U~jj4ml8KpM1>iiSMg$vsxdoW$Z)Q=tFRRtjgxvG+x)dmWI`9cU{L*LH+tAUhfNjYGJl*yQJ;uA+J5P-4`=H`1AkuIQ
w)>?W6Df;?Y<C{Nk>sYI)m=eEG}JS8(B@uY9R<)1x2#==SSxJ~8~U@GflgaKCl^yMVY$ET4hN{wbI2Hg(&(!L^r66js*&+T?ehyw_rFgG<-{MjHt*3Qm
3(3EzCDh2WRJ_rWi|1MBuh{dT9?ZMxtZs{FLi+NgQw4?0Z1iuWG;;vc`<GJvn&|BELkwd%C>DQE-Ry>{TOt}U#u3fvsCr<udO*c?CIbv5u?IDk}L&TZ?
=6Js8Sf4ejHr<aFoD$G>(6VXrq==SG-2uWS~`e^OASNxvJHJ`cEfpvC*MzrLobJb(zE+z3Y)4g%+WLm}Am~Y3W`z_BeKmT)xqep-A6X<rR#`}N$*Eh$T
?i$!4-2Ux<d+(=Td;B5v_-HV=dGFn?-K^h0Z~mVf6mG>&Z{PZZ)})_(_V)XK4`&eAbNup8|GZuQ=I`D9`17z#wo<?MqbEi_-7H>oz05_hu`R=!Yj}O?#
<}aEF0^)v+GcHQmEC>d!tddr;9m04C5|9xII`YEdA573VcRWV(oNfD7wr%iZSvx>AiZhlxO<y=p>%$8w=g>um+`GbA<RXvU_cji&1bu*pMAIOlA(9dn-
96QGxm5tg?{>hM)_h0+I5E4j`Na5VRI1PuYT1VZHa07!MFbEgJ1m7?RWlLJ8a(DD>%rtGx49nJolYn{`t4x|IXWO%zx>#ZS*{?S-VwV_{aC&{U*G)8-h
Dshu0bgD_nKY=@s-|9>SEK-u3WLThM0tZl-OGaEk<*00W{ck)7Kw0d&{%R^k1o7p~jDO?)Fe9Sc}Z+UoNUH!zTIzx$VMbN{`c+`jdr+wXr9;;Hp}*VO&
fo44=0)%IoZ>o@<`?K^)9L%sv=?HB&~_GfRkG57Z8A%|``{PxnUeeK%qz-sX2?_De1KRn3}R}HQn$d0h!T}HJJ_qvxKN9n+}yZi)G@tHQiUnW`D(VVt!
8=;#v>9_n|zp_7O&x+Km2R>TOZ~plopwZocd7Z7l`($jnSlQ<MuDn5iv`O>LuR~AVpa8vZ;BHeCFsHPEa#x-2X6ws-y1Vesgl^{S#+ADU9di4qx^D4?`
^I*&+Z?-@43?LhcI$rrhn)^rXSdb-_ka1vUvCGFyUl4+;g`P*x9GLk;7-7oH{a>5eySZiW?9m5bldS_n?cyzT*Td#$~#X!!~3sY-2PhY_szXN@`BViy5
pEPB6qWGL+Yn*-M;y)M?d_dj~?Fq@*BVC91E?0=^K`p_rLL#4r|?!Pj@BEp)ff-`tE08>g%GgvxC1W!ow+Sk<(_b%V~t0emICOXBAIQh+yFiQ<(k6m!P
_S4)e!l+17=L3&ztkEUI$1J;b}O+xzc+qstauer|jGe|q!LAOA^5ZI6t;``Jg|`k&WtFBuzt(k6z_zt#1R@4fri&ob~S9b5gN=3Neky)SGbZ>}R<mvEu
pueS&*o-*IP2H7@jZQE{=u=7IE766zqo-!R~@MoC5&5GlPOz*<zgSX$g{rNZA4gAv|v@pCF)F#JE7JosTS|!^&-cBW-=@MC&uOHf#%K_--a`yRO(AP1j
D*8Hcd8IC|^yL*pySI*x;oVzz9Y%I<-St?v0Phyy-2%K_fW6+m5|>x<@=9G^>B}o~d1WuJ+~xHm73-v8om8xoigi-4PAb+(g>M}XtYd<8T=0$y-f_98f
?t%tFXHiwc)Syacf#;a7~ToPJ7IVy4DW>DofN!dk9X|xjy-X)j<~QVF6@bmb;QLw;$j`q2_!m!L?@8w1QMM<q7z7T0*TH#qLWK>))Ad}q7zSa;>n9(@*
<eLh$Jr}$xbBMi6lFbWG9mBM3S9IvJ**mvdB&d*$E*#A=HIEb+L=O2%#=QsE#ew@uNC^RL76%OrScpRA&O!ai==&RL7mZ@TD(&=?h=FQ=aaWr#mThr##
&WqdQ@ACyefd(VZ~56GnH!=uQ~j31co|n2Q*u6T@_3m`)7SiD5c1Oecov#4sI4rsK$T9NCTw+i_t#E^Nnz?YOWV7q;WVcFMAyvTUa;+p%Ul)@;X`>sWI
gYp!F>b*#CLHP^A`I@Vmrn(J6|9c!**&2_A~Yk*#38M_8Ec8%utow>fV*LSXa?_%p3=h$7K-$mzLc;3b5U4Y(2=v|23#pqp-UZWJd#vgVKK<pZU*fj*(
cjo%eUf;Ryz2kR{O6(ez*fp-OYhYp5$il9ng<WF{y9O6_jV|mOUf4Chuxog<@67d`y}n=8UEz*h@s3>qk6jUuU7?9xv5C=-KkwvS;fY=GiCr;<T|tIjQ
HEUsf?W}UT_J*9cNe>EFLv4A_NS9K$0O{mu0O^80>78K5l;Jv<`B@Zi@u=erz+*Gistx*)sVmk?ywkO3e7Vyi&I63_0p6rQD#)2D3c;5aNZ%knKtYT3E
%W>05+gWENrn5#Z_sS2`CkPJr3xIkT}SEOEx&8Se!SU2&scaEcjP`Q-`?R8r-BuNW(sH{|EmkN$Je=v(i48I5vgdqAXWdbyU6GTyBtm?ROoYeyHC-u()
wkRxvjv8?0)MWzRx}bP|k^<d}h~?j6QnW3e705Zk60k1V3B&zn(A;kmT|buaB(<hsYpk~4{Hc{~7eNgS}*%o{mF9$=cs(YQ-+IXCT{HV)WC;}YWyc3L&
#<Kg+XKmPrZftU_#Z^1RdJub+jWR$c;7*a3u=g~<9ipvhSYkLP8a6WkMa9WfJG$coYtyq8w820<FMI#B@u+}UIW;;11EDSTiqIB1h4~#Teq%w6T8+Pwe
cD3^3+5#zFO#|OQEuODvw9VXho6s8j6iYEE#rhP-QG~z$B=L#o{>J7mq8MN~fMmF0Q)L6hBUPLC@_I2D1rURoKRik6K_Q_$J)T&AJZPm=t?2zS@X}KPP
F0jIu(}Zval0KXFuA|tZ40Z7LNUFf0z<Xgj*1luVz4mx%W7m0taV<Uv*xh&1|%TkH8MQAXS!iS)b_J!sZ|#4%w1<^mqQsGl{wX)7&hduZ!=G<(s^T@#l
s-C$HP7TZ1>PlVHkf3!&|vLP{(OWNUXVw2uEKx1B-JD%4f&PQGZbk=V5;~H8vz<gG8ru&gd~_(YR$qCwe?|fmFKzmu6cw=LW0!oGJuEFR|uS9E7TU7WS
EwJ#QK;SP99;=2;ZMJTAEqNc64`fD7nmFJ)tV$avgDB1c;{OhnrpoXP%lo|O8FV|dw&5m`VqR^nC%ZPVMV<_X+{Ltu(hZY2OstTkE3V+1CO`D!XI`&wc
((oRp8^C92?Qz&a>JK0b%;vE6$4>OIl(1cu_OlcNXKy=Ftk7|i&0KYs&_8x&TK%B9ZW2DF;Uk<}W;9(I%Mrc4`><eKyD&_T#JEjQ3WkxNAB$ARPdcp*|
tU-hTVK9tOC2D|}buD6688d?|*|D+2d&_<l0%I<&3+~+G95&ZW&Q2PswooD|W)(Yyxn>^=dmzKa9J6XX%!tUcoU-1=sG@Eb00Fo<@W~=b_(B+#nq!Y`C
oGAjL{T{wuQdLd=2K5$6nzS#tTSNZ(@-HDZYdpMN-#XZV)ikkMgln~UKFE;r7ib%rNelLM+jToRW+wP&lHr<1Hs6^&acxU*gL!_t#Ab?<>|q-&|K1KD$
2bHm=Zp3SlpR#IGh;wjZI3dN_HaBAtEBB3DzeS-;2qaV^}tK3ItzTa@p`hZoS;hj^T@AbSUU#ge_A#=60j8KSvp<vbZXor<zJ21(4@4we~8Em4MCJgQ>
wah=up2VIWg`D+A{~mMG|i<YFM!BXu*V+XurVCV}|n7U;mC&7S7(R-6R3V{W@EbEdYCm0)huKs*&MhtVLQe3!yp!u3M>9!Bqe*yJIU^4EW)1a=nfMCFR
9EQV1H!LYKS4erq!jq8>3Dyl5jsE75bUz}$5=*Tdb%bpZUrNs!9Wpe#6Qt#0@M{tMZ;R<F_)?5vP{jP}Idvw;VlwxH^Z6;@7ZR!_%Exag7pY8@us~pui
%%U6+g@k>!XpmUk&_bxfmxeE#NuyZmZ*;bTnQl7RFKBDV*j9tB#u0_Jzu)X<o=3*^5pTGOGUE=6XN^jZIjDwr7DF2hxbf2N`!$TvQ=v7UrCDZ)9+^|fa
?W4_ilFTGHB({?#5)LKB2AnFOn}wCoSzpy`r;^E>t5g)=A4$04T3F*16OhuvLzgguM=wlCh}m@@6iJ3AhtCP_WZPLEbJ8Ts*+ei6e7Dx${71Th>_*tv{
upCyt2?>&u|rDS}YixR@R`0%M5I#XpbXT6(Fp$8!tCBl|+-5L#fZu6v22Q><T<;|4H%=rQHuKJ%rKzZsR2DB`?Z6g#|kooGZT4J*~(r(p&+4*Z#@%+Cv
D3)q#fE(<BBZF(n3-Rtmhs>&0xYESi905NZ~WW12M35<d`Iy2c9&2h8%|oaOC;jal2&wG;GXP}UnXUmysvmiQO!NXe%#C=oL@KNo&2AuOF>SUr%o7Tu_
a=`c|sI9?Egu{$l;$vQn7Ae*d;g|U&)vf>saG+4T!4x+i7?iFbVi|8&)R%yO&C=12Tk&^D)KT@(u$>k=hOxj}|{G@8LrBhgFfrflE+9NJFndquC`4Dd(
J)kZY=b=WFFv0oz*-9B^FOI=957l`_tH41d2ICd2M{F#V=PFq((x?C;InRwe!Vrhc&qHJi*e10wQkvqbTn|^E<_Yy&4Pz$e=-Fz~WQY80VJK5KG{!_I7
>qYItEMh+I85=IsgTV{i<3hyIBglLdN~YIk?+EWl;kL%An#?$XJharJJT$4XMDlC^|;YXU&6}srmy9)CzKF`haE<-vO?utX$~|RS!K2@MMr8|(x!ESeG
}NK+ha|5fELy2uowWp#KZ|*@!LK>;Cmv$^24DAy8(wC&I*4xKU(;Fu;YgQ2JYhvVvu<XgELx0h{jyQ<f~M>UYQ}rz-shH+MokqqA!ZUY&Gn~fMhd<4HC
Z@9zpJw=LM`+3gW;VuX{!0HKvg_9L%@jqNg`&i&`$l++i@21brn*(L_5{3_Hh`U?B46%)(ZO!#W;`u#-WQ%vPK|f=OVOjK)+#rX#CrkR39Rj)ni?7(4(
EReeo@_NvF_5tj}OV$}hK7DKlW5`e9UIshrdH7rx>#75CUYSli6ZzQ#XQ;)r$gbQQ7K^pexlufFX&DJ9MVQ_TJGt6@%VLS7uYy`)GnXPc{oOUp)%5-Lk
p6V0&au^Ir1`mREGGe*MQ_+W?7x2JnB<x8xO4A}nrb5Ud=%m!!r!Fx%unxxs*zD<vgPxbC92`KuI>F*!l<bschU{WnZUDL3k9;#=8i|{z1+u~CAhMWk#
>^xNdK=K}TC_)Wd^WiBG!AeEV+^Zia2F2-4zhaj&3N7{Js*$!-DqEt3{nMv#2Q6wN^FUGbdj7b@#8Z~`($JcmM}$0TnH%wHGrtW%HCYX?7Uq3hG*%Esv
m_xrmyzW0!e6tlNH6BJFDEa@N&A2rR5AN?PS(K8xt`Zb4OFb^nDNy%E~*>NQLdQ(5MjSSK5ApO28EWs`lq|(ZY^dM27aDI0J1R1&i^SP8fj13c6&s{nP
^Ta;<|fXG9>*<9JFnI%XgvWxYg0qv@Bl%u!nzv3e>v>=tCCug<80ppG7a1)EAG<|<$?D%e5z{0aHrYMk}6*a^*k%En;l?l!?pYMV3%?lv6&Oa1tav)az
K6N-qKh8qvFNj?MsCKqzJn=W=KtT4acIQtA3O~h!os0Id^v&e9E8dVzLOG0P16QW<k78lnRJ7+8QNr$zWC^*g%M=p_dwAgrocG6*LAL?umBX9{h4wssd
OYy)$jns4ta>&7|eUyfpF?DbUn3xZXeugI&yI#=!&0%65zyQ&5-&(XVMo#t+cHD?#(X)s<<okN4g6FpXj~`~|Zcq9;qA3sQsf^R7PtCl<c0}#jf;DhIJ
`*K>!l~JQ01ye_^eC&s!@P#OC!-rz?1zir@<jOznD9^j(E&zzYr)%CjJDAS=Jb#!-~syBqPEudFqZd$dXFyQyrPoJUL2QTN=>+VWdyr>bg|i;V@nv(nT
4YifCWGckO%pf)aWdbs!T@wi^Jr3Bi)FYF0d5G+mUW(jajZ~1lZ~zOxWjf*lvGpM!MlJ+cb<G5)G?p8Y^m&Q(JW&lXN2uqU1L`(mewvdz@8gR2rY5Qfe
9E>cU7$bhlU@m|8_dunvjRPV)uqz|OX2<5H|`%E~||+>G{u1hDle&soK543@SRRmM`OY++#!D;5XolmSF9`aZ{)nZr(d?szoyy$ZJexw<fChtPd-@BXH
zswF6crGfi(&W(B_^dK`HQKIJwjgl^A${(Mp%1m8>pZY035yuNAu6u=nS;Ri!4z=c$zhbsvDs@=z#h5Z!b|5H1N|aVf4RHQkZ}#j2Xw+%ZI}6;&<ElMy
);i<NEq2<Bs<n6GM4%q@D%dCb&R~h@hRmiLODu8T8ug3adZ2>^m7TZ5&VjKpA`JQ9d9#tl?v6mysG+%gaqs@72OHh0devxvR1LebC<$96($YH1rH0vb<
R>4W!Diy><VKR#oC7iv!A1km7Hxf!Y3DpWl-YA(@UJ~B>-F}zNtYLR)%7UyA<|{`{wU$Y4_tcv-s?vhK23az<$cmenEo5<_;F?T_`{F-@1vwEyAKl{*6
tbm@esq0Q2s;j#xvmj0PX&MJOj-CZaDtiVemh?6JHpJA6oM7oY_YxFOutDp53pu2QSX;p@#(~!fMW*mCaONM7!J)H0sb)OMan%p{)v0^NRj|H=P-uB0p
GQCv-VlbG1BKME+=q<|&~a`xIBdEdTvrWR$<Ie)H2Th)2veU7)Y_@82OlUhUs2`fn(|{F~5U;q&F_K%T0OS1Y3gXGfFeVE<d*|6h0iq9^ve+TZ^R@$uW
v53lg`TdN;0)PKIp|F7nQSM*o=|BC)<zWbQP2kMf>X8$TaUgfV>{(0q}fB*6Q%73r?^KVIiS^Iw5{(YYO57SS|u4qorray1}g|0o>zvr#*hoYKn_ftE}
51tz?=pCN!1f@<SdE_to|Kt7N#lQaw|L6Jt|MdL-%s+sF6YcX+9{d9+sw<7`uy<w)Wy6kgp=l0GHC%E^(LWA~Mu<}pu@_>d6uogNH^L6j2z#|(S*#J;C
LvV3W!uAnf)+iG&>3N+8Z&#eiECe`j(IBZo}bubojbFAwVK7kE+kxgY^4>eC8^&CQ=292R5=^IQ3xYOoR2c6QhMgt>=C%#h)S6;_Hj4tv;CSFm0~Fr{Y
ogPk*OnRI~N7qChb$28>WHfqeiq4*{ei3h3nPRsu6d%&DrI4E1SkRUFYIR)ac4@SgSBtdu@o)EM3@3l|L8#0ft7xS<-v<m;w`4KOX~4kiF^L-e`hU^i3
gf1d&I$vQC^{p$qIV6*#?MZJW1kv!6Q~ASM%&sFvyB;A<|i$;Cn_7PeEEkUkx$xi~n6lS*HgSs{-pu@M&*iP*d8y3ZP<ur9@n!-=vASjX%SHdQLxILg=
saqbtrq*$k7eD=M{)L5JCJ1L)w$ecadhmnaCnpsJfxX&rmB4>u;8zoTyq4H$Xj*VDn``KVbh?&zEW#ykBKOrg&VYWeed%<jbsAiD;y^xT~u^MT<RH!;S
EQJ|8VeBnBHOxNMu8(6xt`sF4nY}X&<$Erq$JJx{xLInpvu)|ehv;C%jVtL1ebMsY$u0e&AHKCArk?zJn10d!^vv}=X*V_d>(we1@mXZs6Fy`LxsXSxz
|iwvC61|{*+VM7d@eqtBpus<vSoc$PDXRV?$Mw!mJ1jUCSsP)r7ziJSlKKp`MrEPvxI7KM62b|(M(O0ZBIPJNmEUVO7i>t?I{u(!_=zzK9GEkR#venW5
&V`vp(b>4c3Nm&cdwftDaUEhsaC?Tm&QA%Z{w6j48em`eR40l)_gE151li7%4Nt_Q#X0sWsYsE~t?rR1!67SQU(PPr$s`uovc#yvF}#iySL?=pm*&qWZ
DGkJm=!hKJKc#puaVBzNO!H40~XA}j_6LwGQM+}png=@<U$CBHmK7c;fT>SLEpg>qvUwvkn+uLDLWgp(PK?WMUS3%O@|sc>GRQ#-00xPR<6wS+v3LVMy
^FdizRFa*jT1ABzgs@Z3Bj1YX0Kij7m*lZ8YIZeRW1F&61fc}!@Bo`E#C+xgvELPtLEFl<Mz}pV#sHR?o+gxC#le4{#9T<O20Q18V-2r>K9;&|KtTRbK
=X`0$gVEIQXJ7z?ts2j4+gP1VW0d7{VHB&eJ?`nQX*Bde6A%qyY)6_CzPduq9zSq;Lp$9M4O4IGJrMTf#;umLqO(RBoq;eJ%qx4Amn<vmHfISGi=dS^-
{`Eqm&c8eBht~1WQ8?VwI6uGeB~&15X_)`St=6(D0Ir+C{TYr8bW*uBagR3HivlKt&>Rb`xRjyti~$zWo<UXsoDv)Px5G?xSrYwPLwqEAqxh+LCkGQ95
bn9M|vt<>qA~lFneVsL*M9$CqhVe%Ap!zM1X3Og;a~=Mpo?AV0S8bXYI{}L~H9y*wz=MT_3BkzN~v~eaYMU63-!heu8wJZt447TYuIqef2{02kX}pd_G
LS=pR3G{aQWRevhP!{Q32*5A#Eh6=8kM4ISzyr&HSt7PYS}0w#Sfov^KK<@6-N>_rl+`4i;Sx1E3(Pk1{6sQ}`VsHTEIn7SK{9MRcEf*sK5DiJ^)5yHM
G5B6}LqrO2!SuWT%@L;|VF<-&jXIPZ7F|>O-6w=4oB7*q?VjJSMHdR4`^;?6n0qfh-|8#3}Fg3MWGQ!qMUE3W^3HDn5k3HQU`(EkG1I=xO?J^OnmBKlN
u^ya{Vn(eaJLF~%56N)>gtOiD568BDaN70Z4)zbW+x8D-+dn+mU)<B@L3$^jdXe?d+rM$&-rB*4g>)RjVg4LTp6z3ss?cgsq|c>4kN>YrhyPW!C2qH-p
_>%kFK0Kh-NG3ZN>mD^7!+pDo*ehKZ!8tH6gg%WRK1aLC}bBKGva9s^Qbdo&SoDJaxTo>=xqC|BVj5kW#+<^MmP2p)*ZIL8>qREFEr0~Dx+d$G%Y+K^0
(SY@Sz@s!k66*Z3x6#7VYx9#IE|A+7$K&ODi+g(THJ$T@WYLoP)96KL*ZP#12$u2k|gWRER9&H}1a&>CeN*MgJFD|GfV6dHpR(HFJ9@*Jrag&e2?0s~T
rZ?t1F$W}owf;rckSbFL?w{ggS*g>sOuN)i=ee<V3WMmWXh$sP$XUl}JYmPFRGnaZ83g|EfUxp^)=Cc715r!xfBBL=HW@u0?DSz(6>>}Mms6bA#Ju#cG
4_FpU5U&|p{RAzJ-v3)Ow{X2b14t8Oyz?bdBam2L0QY`XFslLuvfh82{0<)7I-@Eqz`yx7(u-Y3i-!3dqu;@ItWvbQ_MYj7}fwOvbHQr3LLR}UoAk29<
KWuyL{6M$s9h8&o$)KGd@OFN9aK5;=y${nb@`-1z?|GA%+28wBDL!w0aq@(-Q!SEM!yUo?U6*pES~hbye;9ggi2mAG+7pz6^G6w=h9Fh4W=Gg^!WyICs
0lT{UD*4ChVw@-h5bg;YlbBfAA5d(RfI7ApbKD^TGlUgo*1R#fp7G(+Iw(*pnTZ>p5n>L-dHSG$VXn1#95(M*3p?NW=~uDgfNs6(q1FFeuuxr@yheG?X
UI1vIN63C3}Gdy+n&9^j_F{>#|y&43U+G+t3rF3w~!1zcAL}dO-K}O5`DadqRs}4M2K6eoPNju4mh;7T@ecbTU}F75{|(V0_%$zX$1JtA7_i57O_=2Lg
%Wc21`<>~{!=-_yYX)qGQrik@h!=i*rQ7WRZV)oibE(77N3hP3%53;VkRGnfm^jGNeTBuQ+aw2l_6FY&p=nxO9+8!2Rj<tRbzpj^U!L_2H<5t;18YP{|
hzUoA9{^P4+Y<rpy`%NUkQ!&Mcd8HqE2VYhKkr6F}XY7@t8fH(*N4c0Uqr9wz-o!M71;pQIl|lT=9*obeSm$Cy@MSe9S0mP#uOa^O9(%BpA&&S;jl%s`
m08~ka!ECNizV!T`v()XH(=Yl=BJ7UNO|73_+KVvBv9V`V9Uf_mz8-zuLW+rh5cqvQdv0)kX!(`3G-VF^P4W@>qe~Y9o+v_o8S6vev@`E{}p*l7h8I?U
n};=Z0X8F^pF}bmGFfAVE*KvmtQaXtIu42FMd;tncMSPf%`jA#(?)+T&;$vHf4K#@#F{^v0T~(PEfvVkUk@5tcF##i0fu=l7dpe^tEI!gBA4O<OuWW(5
yDqK1)+p$%c+0Cc-MRVYl2f`$#^E#38lNs%%$mSv9g^N8A}0Z<ly2vHIE<VsS+{Sheuo5v#k@S`x!^#o4=Qi?4xNN8)Z<a@9ojV1K^iYE3j9wz7}T5%w
E+-_gW^lH$sq9As1PZwHKk%z4@_l199qfB1BcSBuz$`kZ#Ke;;l#4eCGIpb91Bf^eD^Rkd*owh-fWlnW1@pWLf&57ICEyYrO?=_65bSp7tdBr$4yp$Zi
aGYvyq#DdOjy%MX6vnea69g7w1Z>xx6FtZ<t5hK*i2C?OHU70eAt#VPQ%LvYcyK`amH3<mgtQy<l&Y!Wp6T&h=W5siO5|?Mc$DQL;P#IFRT{D=lJz9hL
bSTh>ZD+lL)h&Ln3G~#&?O6z?_nuslrEu1@u|40X_4Rzn-SD;@Zihp^KU*9aLESI7YRa79e&mHLi2ZV?RlRjIX0_nhj|34<7xn_@p?(Jp&R2Nm@|81a&
zI=-d`a51=T9`G>rG4N6(_C6$Ch3`M5mZ+YTu_nbbfVje;%Y?^zY8M9;DA@ZE5!BG{pOKH=EhM$mm7i9)MUFQv9i!&9Ygc6wKNY2O=)p(TRZcvkWsDOm
VP;4bNj%P1xEKr4{Abo5?_e{yCUHfa)hDXI2Kx&x2DWu=9FuXLKm}x(wJx@I9w0NxJU&z20n?!ugl$+nZTZvf3ercm-gWTlA1;3fTb%OYm4_Vwe4)a6O
;nTvaJKXCtz`ZR&f1ysKe2xL%wndRDDPtDq7%kJ7n^6bu6du|3~g6Ycrlv0Yy{)V31H_I$6`p6{s)q?b8=M=u+0Y}*q^HxLH-C_RhxQ^h}_KX`t4FM&N
szv$ncFFr`e&fWmd>%CzlV7{}e<b&Eb`*CCw;xy&vmFCRwM46r-p1pO<*-MXaO!aa;c{<O^Dmvl=Une$;QXqPBvl_Yb1eG^@Z!e$$?El6A>iVLvrX`r)
3f7Ja3-;$syI!}cW#u~U`DWOjZ>m|v+Clc1J}>K2r5P=K`4D}U_Ka%&g#O_9={@{DNWbWBxX)a_d{W;Fz(>_sqx!6Vzy(;J{6*hR1B*eGvqfrx5=)Ie^
01~*FXyu+yUMDWSq}XEwjMfyVU$B?ujVJRQuPB~(s8AVcym_p(+JML$>n_4Z_jtP?fNO+EUMn1J>Q+S=eyV%(npKO^ak0JmD+3R_CxfuH0JKpA3Q(4SN
|TQtF8X}_?heP^*<iVB6czjV80ZLqgVuula?&GgZ*RQsZvpkOw7)95%2darinyiSF08sWp>dkO~eqQB}v(F!@>Uja(+EnTSAHL4zPajC2KCw2Z^$EjWk
f%)bgId?6Ff7V3A>J^`!KK+2#COS;PI&VJ;WtdK*`K-JXBj?fJJ`LV6-RrWe+}XGa4D(v64c+#x9{>k0kg^Ywe@%MZ~n`giB=57Mb8{>!V$(cW+zXDXC
D&PAH8)Dk&oifMSmA{KbGJ%876o$b!=gEFE@wkP)4-VA~Lbw5l5d#WluSzYt)R@kqWXf;y>5$3n@BniXI`G4A;|6}cXTHK5((`(QFXYKjFqeA*2eoSW&
ZeY7iOCLQ%FOXhd^`FomyuWY{Uk~4ZX!Y;zKRigkhp*?|pI}@1zHaG3OE;rgT9SvBj<<9^<4^W>|CqjZCp&xIZ|TKDbZlD|W%`7!@7R9j;v#EGm-`#ae
ggen&f=I_ReCI(+WR9LqP;(IxjzAoC@Q|X%s=h@kuwA7tL8C1<?59k*~fOic!(ZM6TGsX(1&A`x0kTLM%BEPFCSd38hh>i6|23!5}hG^Z0#WZ(9$&><`
UoWAYFNgZX7p!b&vkw{hNFF^FjK>ep-L#`h^}*sCrz|6Xe1BKlkwQF#Y1c%l)AT>AiW2kK~en9=d;YPyYw$7ymzef9XP>H!c6@A^w;9PyDm_U+C7e`Cs
VT6aLTqqt4fRu9sh%eSwG1M_ZXD5iJx7akyNtTWnEsRz(=}(#5Q@0^XqSMFGzv5*T7OPX!EUEP|{Q^2`j5I^a)-B@118HUI)v>lw{CrG+i#g<N5SK>;R
)lMV-Ho-hbsE&8yx9i|p0mi^473;u;4_4)MUX2(vU^t5D8#jJ{|sHZDnW7X_xsySQqUwek;hn`L3)QZU1!z>3zI7oss<{Zjure$Cu89)R|z@UBHQ80-;
L<nUZNFpwAm)dwCx&wWnPjzpi_e9n~W|a+Sup^2Rm=jK&?CL@W?s8Sf{gaAF2y5?ldZ8C$)jPu$mR=9Jmw1Gg>!V`4Te@t+C9!&@0+Tsf=SB_q;sC$|x
SLobh9#gHK=0FhAq(JWRbX-6^34vh0XtDb+i3*2iR#wI#%9Pg7V5C6x)P^I2GFt}`|=oY4l8n$Bkzo6Wuf|-=_^(fu3qjji#Ux19K+Ex#bWsWllb!=+`
S(6u$3^2aS0$uFqkJwrP>zJ1bF0=0}>c^z|V>G95%MtbjJpa-BcDKAmLahCSeGa9Rb9EUy7(?se?>ARZeX&PVS}CW>+qNGT0Bc=`K6Q>`Yi20|)a~Rvn
kkh^86d<F{p^?ec|2HXJ=!P0e8@tu2-US-oiV5C==9V&^<JM;c@kSUtCydYFYddxRsMWjXxS9zJiga-c?qh{fF5Hg<HqOH=F2+Dkmw=@)-o?R2KkcLT}
5V}vV?mJtUGRWjv@C>dr0aKIynY&$Xokh4nJ_cDu5k0mP%ga*i);Q`Po?-}Q2%r&6L;U>+AbK1fOI2RvRW}pIY#+-I%v|2l?kFx5HSv2#KA?&p0Pp!fD
#WAcLFo?_LkcruygE2a%m5fE_tJB&_CMOf@^I?=OP(a4q7&!xT$vBKfE_6@gGG*ukT^o83IxU9tLupNyrdL_#-h3G~DFzlG9ahI4fohZkR*F(M>m`#ze
-c|y_N>x>NeufTLHKyU;5diA(8K420p=LAd6G>5VyT3vDr*ar;;PyThbre8{j~6o5liG;ze(&;sq<|~ACYO&aDATPwTW0$%3>g}Jes;k%VLbOJnM-s`K
&*Z_(i(N=Q!49;l2TKk!t%KFKd5<((+`x)_9@htFb&<iM~`dg1I2L8B&s4q$go!Q+dDI!{^gtOpM8Nj>kZ@PW9rXrzeX^C{!8sM(hhe&Q_7);Wl8;oWa
f@gTdI|94yj@y(jLEVT~9c6rg9b5Qph)YvFMmgs{e(rzdkc-orecPfH2u$#W)0EJXA8iU(#%ii3$U>@R~IIIX9A$O9BHKyQ_%z5S~6EgWB<VNW}R<cni
eZ1lSEK?pJCuOe!&Hwn_B6h14FB@6TH=(yu{O5P_OZqXw-!Cgxm3n>g4-)!-c1&K%s=_y~sJYARAygUu(tcAGj&c$L2(vgFWfF_U`iJfgcJRZ$r#$w~M
eU9}o)L-&(wjsvhXyBnZ%Z0zr!{@7VJd{mNAMPH0cs%0^rQ|QMa`*7V<JkrWB3<{(@ZpEkH`(ws-<pkW@ee-So<7(fV!I|dfnVw2^QO8w^!Mo&YY?4WP
F1Y|uEpqhGLS)7yl^HBQe7t%5{`_VHagc1+LPq65|P!pztqD7cp2dh_hijB2$uJgD2u()LekS7Xl4-LfWZW88+jXk!uK7*%?3ptSQJk-DKVQ+2e3nmG+
m!~SQ{tGMw_rr34Jpivj-VL!o^FVv`-@%!W}@&+Kb*&J}L3h!f3iTCu%cFU^rPb7A9A!;qYi;u<MNjEN(=cf~4jx6C7v<+bF!nIUFH3OQXjF&Z<vCX{?
YjZ29zZv9YDifpx&58tCKY(JL$>H|&8vXUpW}P>T9E9uSPnaacs$>js|v;O~`_Mj3;S+vjx->5>a4fGbILtdV$5l_-e&!c>{3GhP<0vvXG1Q@JkBWL8<
ltT>Xu@AX_m^)cS$10|g^!MIW?$ze&<oRlXU99E6)ZO;zr0h8P=$?=jQ$}?oZBewq{k1>Ae;q&HtYi?$-bauda<@Zw<*a1vo?2#pPHhkef(}8Y4aUP=~
&H!VA*kb0yhmzR_6Js&}r!nYT6wpEnKRBQ-!yp_{7FHq~pA~i@GaQ1fC+~+_e9KQH4|onCVBP`7pEaD%ITV;+y^FSk20N1tFl&D^A55FQh09bL8AqRci
RU?vw<i~a(>T+xOUD}odY{=^py{m#r<pp`!DuD>8~V@(5-Wzg=`7<V%;Fkm46M_!G=XN3oBpcAK!boeYS`nwgImn(EJUiMmpth8s%E-ao!OWTb)6zTg{
Uo77Y4OAW2~3Vlqf~GAxj26#<0u_{Q-oN83m(})TbGiRav25*}iUTdUjq6^9mV*8EtX=F6PLF#g`|L0T$J4bAC?yOa((6RAPOyRC7={$j%*%>wzj!)|o
q^#%YAE1pZVBb3X-|l<>*Kv~30Cs0H--5}?EQMgG3SLl2+V<(?1{*qN5t1U22-Tg_7oH7G0%kuXeN_zxf;qasf26UqQ`JW3TZadxnnsg1ai=jH}%rw%E
nIfFXLa<D7I*|Etje5~^B22YMIsP`l1zz8htIJfa;uL>S7RkA!PVRu3ec)(Zkt~W#?GDm{IT&}`ViI+{YJgw8iynKnNsP^V(q*i%KLc;mXO85HwY~hsF
J7)C?Ce)hk5w1xdA;xCf%pNHcI9sIYVrOhy4-;V2$+mK<ynV3mY8r*wLfTt|>`sr!Zd?`sEk>%o-fU<G$fY<Qh-G@VP!GrU^!8lxFNZ<QLuuR#2|C0B?
=BBM|KamQ#7{tdJhC3Lo=m9IZsVmE6$nIV^mK~{q_&Ek*@2{E#1Od!o^B+~!g_K55)9-ONaP8MFQW1YyJ~xOT=zHlsw78CML8*RGXZHP0F2PB+Tm(_h)
o%!%*(14Fa+f^Yxd%s@w{1j$-0UY^vW`3SL8}bg#ja!$U#v3+RRS7kIyVEZH#k%LN;8(85S=rWyITCpdQG0InZJC{LRkN&v?MAkKnzG@sXp!va4!-K1i
@JMdZO&whR}Mfhr6tl9(=FO>>CxW*MF5y|U8kw6NEh>jH$_ObfeDkTGCPfueeaB$UJ)uk75ULKfHytHhk0ROLveHhG>X5u8qD{>Iz;Q=kH=Ah!O=MKS~
7x3g0vI%QJUxP~XjoM%-~)boW{*Nbz*g+6Yrlf?|N@ETnYRyiH0FaGfPUw52M$Z_S4`4Jbh18&uj?0HVX-PsdWOz*kz$7h^fodi{6&N9-lB6bM&ambVw
y<6&WJl$HWUvr#&28@Pw53k5dB65Ugl-bE6893}0Zn<0UR1;R^`8stm7C{@Nk4;5p%{ew4GHEqI)%8IHfi+H#fN{<YTP|mPAC=OiJonQbHy3Q*1@w`us
R1^m9JWByIqkYmT{dhusf(lx`XFj{f}(>H>LJu%IZ5P$G=(tEm&?<5aa_FkQ^ou9WM(oao6EU!DO9tyys651fAXY!)kFFppNVp!NV=_u3ZDq`>1K$NSd
Lp*xKwR5(jxu0JW)RP;q#IPG*sJ{*37CW!Mcy9g2~>0c>I8)L)6?KLaR2EdbL_@@eO!jy;_nsZ*H8)$@TBi1wJxY=W#$RN@@y>V7d&C;)ClgQlD>CAt8
I`7l+C7M!LOWY-Xq+v9M!usd0a<!jTNa=n=s6Nx1p=jC4V<^r#$hNC(LoFW%B+gIm<93}U>{VE+Eij&#p}$;Lhke255D!^UgC&4Gb~vKjf>IN$K)1fXu
7A?GM<Bp}tjSxyB+V$sJw-%t0r=>m5cgzIR&hS@;vq4TCZNpVS;Y0MIXqiVy^0n8~S=$|}JPUnYdeH;@OVY-x3L}uB4aqs@7rz#%J3W_~3FxMk_FDQny
GO@tYUHN-vaqNG5rYaSi!`6I9auSE8kv1Ky=C#GZHd)vAY56N=3o;_BooAr5fmGGmFk)FtEryF-w*A{%ec*4o=q&n4<#C!MVqiNfcUDskcWHbc6bL~37
`y13M=VFO$R0D>!rGLa?*`7!s}L5Tdr#6P{sAgInItD`gQSNNr&h96tkL63Jk$L*J=g^OZM>Z|UJaWh4yjDhXci@y4ec{yMZ?3#XRzsy@sW?7_ejGn=e
WsC(6qMxfA-#_=}}zk8vQ{GgiSxB?+w^s8_xjK7!0N}!u<Lxo_x=#=ex&wGqc|B#I1odq6Qf&goU)V_gY((3u1W$$4BpH`p10!V?O^epZ}Q8f6V7U=JO
x(`H%Vh2mhGgeD?2SPWZt;`Q>9i|1lT;n1g@f<6}PmsUIKn`Hw#M?B8eqKl}I5cOUcl&;ES!*Jph`>+?B(pZNNi&wtG4Kj!oQT=V&CKU}>Mra7xSniTU
F=cz#{b;(LOlU6SXoU!*(hBgQ5J_;FsVi<Mml~StoKz202<FUOL7srS-T>}zgkeClIoO!u2ic*uroW6A4QFD{Qbo_i0&A#rvJ-bsXYbS0SvBe}C`t4XJ
W{$nA)qE|7$y3cMGhrG@EMI;CgGNF)JG?Y8x)T|^Uil(0pF9zZH;=GkU>xei*h^@<nOHeI)Nx+vONGWSX&k}xzJ1u1UhHGhjyVrD#gyabb|w}PXOzG@4
2wKiFO|^*HfIVblY$ahk<$=jZ`v9hA7W!04eL#!t~UaVmEbO$G)YS0_Wokw<+7_;y{7l2$UOTL`u%o`E3d4IMR4JH*rfu(jmzAK+_j4!`fr0PIUzUV=~
1HhDR=c?CiKA-yP+xJ#VU$GCjc>t>EI^t5bJfKn_B^hO+lpaaJ(Y?rf6r;$$S+ide{yITii2|4?zWe?w;d%?p`!e>kl+cpo_*^5783G#uH&HFhyk^Fuf
OV#p?nG?ewxWjBaLuhxiqqGrq!ArF;Ofax=94Qi{eK>-fjPg7EAO==beVi$wygc!_X}YtZ_`&bqoJzvAsX++LOzhJWFGw&GU$uldb9$iADWyu~l;{Ppu
s$6td-f$Qab1|mh0C$9*ne9)VtSMo{1ZlO}E6s}k_lL^0yPe~81US&(@eB6$&j0d7>Ky%5-N>vP|7k-6Pbv}BnxGQYSj;|+7yx%nFw4r6oC#Q^sV;)*w
rwN5^rWWh~;iS4}KHOcR?T5e>jM0w0QAgwTVhnm78_fu!qeTVkNgHC}UZUT>@p{f$n;JI!>t@Q(+3!hQ84gw{>}LGo^>bLVMp@~SaD3jbP@Z2XK7(7{h
<gctdc(y<>+^N~`KWT?MYGWQ%>2{~qMk(XXpSdVHq+xp-0bJ8=ihJ5Ag7iWi*NJCH*=S_xbgM;ul({BH%~lWDbH>o1jUUc?=%xpqUQ(Li>~7=-hRs}vX
#guAfAh@>g{_WV)aS4&VupCcHXH}71>xYbrOmF<>Flx&a$oKP!YUw;=&2jGbu1O95)F`J088$$wm2%J9z{@HtBQfxs6mA(<7CHLn<U*kRQ-^oWU&~uSR
<U@+<|GciT-ucAjrumZo-MJ**wWSGprl>>`VmNx0lunD*@CWo4q;Mo}=0;B5S8y6k}#n1}H^iPY62JWn~;wkcTVo)4u;^rGv-kPY&lP68;;iYN1i$m*}
*ssqqAgG=@|K9Eb1Dutk|RJhMdF|mehKJt?0zC0d3QnHwdlrJ=-a`61Tvl63uHX0w0hiqb^Qo>D+bQocuT+iO|Oqz+Qvfu<VJ8h@(CP|f9oE=F}x^3<m
-QF3@=fyel`lu^V28tY5x`NJM`zV3u7S6xw!=?7kY4KQD)}{IGi<1?c;W!jVB^%exRh(2z@#4WeuqwH|Wuh{o`jWY*z8JT0kIs)RsZ&R-^~G503m6qte
<p;R#Mkrt1=Sy8#iQTB-`1~h=JRjy@@xLVPsfjOF5&ui0r4;M$N6dQy(GyZ*5Dnuh#hfwc)_KWD~q%U>6f@nce8imakOM@!n>k@r4KLC0zDDgu98H`zF
)l1Ob~7}xhv{fHh7Ub?QO9WWnZia+VN5kkJ0%_JVuP*t@7e+C*!7IqWYQO&fW|87S-?F8J({yb7;NPDNy}hEu+OevGD&i7r&2YV2q(DiP5b<@o(0x{iF
U%Nrv)Y7AJv1ga#1Z)3k+AQjxYmUb?&R>Vm}UK<?OT*XoPtc`JWtSN`Cw<70N^58TQh;L0D~@{4ctd5cG1zhC^$_+RaxETMHc-sfa6Hmlj`6T^Bhe(DG
}n|k^s{;TKzZ}GC1FsRSUJuz@8%>=1?dR~f^MWCtvjSxA$pW%h|YSv8QYCgAMh)?M95@`3R^2KAaqrEG|qWF_EK@+cy5qQUPPy*98x4jsRT<b+H3Q_CX
qIyw#&)&=IM!}8qqb5YY&f5Qo5Aji1vIU1rBPxb>^uo@6BtPaqvi=!LmXyoNm{AtuGqwTyo|F=WRLzaBd&#L+M^7_Ra!N1%>+AOx|5beW>-@Ff8viSP`
YV20TU_9I)-1F7p-21_+7ku&6CvX|^ilr3?MndT?Gf$o<-{-I!<%GydBG|$v}1$#Eq)qc$RvngGJByB`vBxHG%`HUwvw#<GCl%AbKzA$<Mnxe@WtrB++
pf5h(ELC8RZXpvEiONqxq-y3+1!W%HTOA5PxqTH4yD_yM^(yX%l@<B7O>8_YN;A$YtYJ=!~dP+YTnDw6=fnf8~%!@M#@$+&a2sDZcj65q9=rX4O8^Mj_
vY8H~yH7HHZgT*Spe`XLZj{Sd6<%V)NCIdRnw-Krnn>Wgpt^A=Cn-~XXM-r|Q;DrB<>i2j%QrJr4-KW67)8&thNi-L3U;CPa9+}K4(e@L6+<oP`(C+OV
KK)6-s8|14_35=OQ`=|L24XsCm^g}2h{V|WR06nTj`a>B*N$fBS=?!&@_UEW0{cwVQ1+NT__%+)$lj!8V0i!N&6Kf+KeX(x99iBTL{r*ux`T#pSEDZAE
U-742kUl8e1nC2_ASbcAre|0I=4C6CcOHe=tgbMqH+NaB(~uF9+Zw;+8o%^9eosgcUX?X|%Qb%C0pUk!#h)uKFxt)KHVC))clb7JT6p~ne|tW@?cZD6|
C;~vr{llr11U8rcr>zxwe)ili!#L>V5zE^Y|w?Ki5vBJ^7bktvnaoJKsfOh11*rrxTP_~S&Z;A29rHqvxXV-lephBGR%6pLYf3a{0{Ne79Mf79;_spGx
5kS1-w)wUdbMmB{4{|0iIg3Ud@E(QXHdGhSozx=PwWgUu=`ffrnN>=eNs5S5)if4t>Ez=Y!v&^Z%558=fc=<rk5jf%r<a42Dk@<(DGgqVoqF5=Q#eCZ-
vo{XeCC4U;9xWivdY^T%#p0}Mo1+duMCDu)t$yte51_VPd!lT&?I%EZjdcbvEj-r3IKg->sl_JH~%M){iGgf+i;>v+G;CU|hx{MM}bt^dNWE3U3M4$dd
{wMDogyu)7!Gr+@N_}l#XtNa?S^Z$`w-{;@I&aad03-6>9a$*G<9Sa(<@nNDEB5p);y@(e&RAEQoAA>n3E)cFV1h9NMRb@)5?u%IUMEbf6ABj~i`6AAU
uEEk1H-YR?)gr312H>@_AA_a(JR!a!?+M34jmsMFHj<b&*%f;2<&hYd1;vLU%sy=Ss*sJ|CN;6{Eu_B+|6yB*)VZQoq5N@ka<o4}N=#@!T@-JpvbS|Am
M3xjXY#PzKJvht62lkW4()%2MQePo{SP6UOZcEM^!%HJ_CKI*A$&X}l9iRNy$EPqb=XLDDJubNt@r(tZ~XZ!{`LGH{gt=)xa*6+D3pgQPMKqRS9`A{de
gUrP@kt9x|l~ZEPe_Iaks&3FFR67VvXH}L3&mNE`gP*&6nf4eiy;@j>$o>^`K{5;pWB*)VLnicP`d7(J9&^;w!2=SksN3gi{b-p?SP1fmJamKc4R|-aE
V=NPl!!v_BL-5pZ{Z$$=?!t&g7nvb{h&$@Y)_&`Wx-@chga+*&Ru|Gip7+n)+?m9>M<-$f}LAmX1_E758U@tcjM1fDOi{iSvt&($sm1Gx5=thK*H#B2Y
_Tk-RX6J9QP@)v%4hjSC5!EgB6{?#`s_7>N^<{$lh{Fzo|Yw<}}EX?Hz57etkOjJuO@lg8$3};J{Er&X4BHrg0SYmaP822Y{iI1qD;T2wy{^h*QS>&H^
ji*;*Tcnc{qENXiOe*6Z80LVUUp*=f_RN6tXKi|oh_x{fk1qw)H{hcBM&d5Y&jZ)lR=B|tzwk;8o}*n=Sq^K&;){1jcnWYd{;NOtQmqCiw-P;{?+r=3#
^N2`b}gQ08s3e<)ddn%js-5ui`SmTCR+P@)!N^?uj3DWe}K`v_V@6$zc;V=Q(p0K#V6v_O#Kz%mh=wKhu(tmU-;Yp;rIU5JN#?@Kl+RB$8Yxc%HZ#hvz
T~-4bS{C+C~t{mdM1~6NZ*j+q}wll4zTf1GUrqOn&qy&zx++VmToF{_J%^G&jl_wqd=s)!Cy3p|BBt+>^DfMUc+K>A3bck86LkT*tpA0_FGf+TX0#{-&
gC5k9Z@dBv}`5POP?a8-VXpZ6K6hkxO3`={U5=PkZp=Wo1zI{sUIFM@ptYwt0zx){ie7>7~qo$(N7C9&vSaYJ?*Ob-THpRfMxExt9V{$vtvI2}od9iK|
DJ07>JsyWeKm}d0?ZOf_$MIuc?WT>^jds_Ru>N*}zw>{#sYk&8+_IH(5M)(%t7JXSiK6E|pJl9$A*E>9f=^bW&;cxrL-`3|X{$u|6Pse{-pIzl<Fzcwb
|6Gfj_!6WNhNN3m#%<H|qSe(b42Pk!jaHKwF`u#ydh@f8QN3xAKG84^?MIFH`&a*ZAwwDV(xIsIUT!tf3!W)_ECS*snn7^FUG;L9kwb;6vC&GR8?OEDc
<p~j>-b_^a2PIY|GQuN-=)6d%!)fJ?hG{HQYFF-;~lPM@dz(};cxrv-_5z-;qlk}iJy-Dwtn>(yU>?uq;H}{Uc{cZ3V5m)RG;Y*y`R=T0SxWuzxwxiVT
*7aXv9wm?}7Nj;dX}ilZN<p%@9`s37Z)1<^4TS!4eYU*<Snq{@VZ7*70d6O>obx{r}V2|L@opUl49F8^r&Lk=VJfamDd>xD@mcc=!u{d%y5)ecs~Nb^b
r@AKv4Ct<Nv-C)^d6SDapPBGNX{zpr?-;t^Q!YQ>)`o^|942FDd|-{CPcJ-_4P<z&FyXi=>6b-yvh)7b?~R>&IF(3Z$s>;1^!{_B3ja7hzB#`S*0UhhY
I2H{uR{n!1)oj<V9xU6{m4rfB7*V@1Ee12VEznosStkc9SJQp3nlg3xL0@nML`-+d#ijyn;sQbyKr1k#Ad506*0O|F=@VECj-}&)7JX_!Y$NkRx@sT6Q
)*0Vq@9%%UJ^w8puIu;Xe&{WJ<=6N)ukrEr{^%Qld5cr)`o6zk`og(keg5X%^S|z&yq`b+3%~sQ`Cs_;ujl{YGM_&;x^$XTmGRdv{In6<E!4DJi11o!I
Ir=!6y)Hcl_-q2H5+anEU-PPp|5v>+PE(y^c=x!F7$K30-@uhd!daJP^j|azr39Y{N4Ib0X7)tV_rA=k+Rq7iL*4aXm%xMgTG}yzj1auVoD-n;f|ZwR`
HUMT=KPK^{#uQ?C;tv3KY%ro;z+B?4;U}bPLP-1a`D74|eXbV1r=;&ndz-#?&2i*7f5OOn4P$r>N$$8VoUEc{_Pa`W#CW_t+l#1xdABzwyr&O8oQcm`9
^7+Y)>DMMrJ+3qDbXgEDur9i88IBVpA-;`njLp%qip&dDl*aJNN{mYwCFJmAwyJnykR>tj@;UysqfVO=(XQ9=<kNC2r(ss)`bw{TUl8ExX#02d&NcQ1`
8<5z>Hc$!`bR<c`n)^UvlFL(PYHMuT83jff!JC4XLMbl}<kmPR}cOT7pv%lphP;&EeOll=)T6g0HS1s7TpvyCHtGgS&-j-~e)dwH<w2iwYMt5SHIm1As
JkiS}9iK?Mv#sz4P~y`<UbhE-*#Q;M=BadbCtDWw`SiQg=W`Q^Hy*!fap>Lv2ossX0}qt!>p9$FVV8w2ErlH;SEQ$*7!eKKs9ZsoxQ8@8C%0T&OyuoD*
^s%*|1I<R%MMIg*=n@JqVsMshw&V{fb_T6i&Mtmj^VS#Tarb<d(57-lin#~ws)C2ALQCmP>l6znyZF{vljOXicO(NL^;uU_u$fjfeJ4qRDR`*oGvjKY>
v<38f&P~UkuwAYqa%6(l*5iAQxjOJqC$ky3c8*0npRJP1WCz;W1@PZ{G}H;qdEnUm~e#T)eHNo4QPZ2Qi`V3!e^9j8|>HIp>JNxQk~x@cOJW5(ILaK2p
r5O0a8Qu}uU%;m-8TDcypnGT7=u8*CpEIs@wY?(XuUAKlmW#0eX|%<MmlVHPJ6I-{8l6G!nkyV{?}FnMlGf$<2gXRQ=A%yD5z7b{2Uq;uI01F>WGr-|u
!R$>m^K{{p`?gG;wx_sG>Ti_qcb11!NnUy#_WEa4kmx<lKaAz@w-2vRV-nX3Nf%U<wjt9fMX_$*kXG|%L^DY9$kg)e4IAcAQQx}RfpwmrDC-?2$@^>=$
TjulQ(;dCeIl=|Bdg&R)6pt>2%`SVpUjM)H!vD)m>99MwJSK55*etqvLHs;*Y07vygKDB0(QhY8Lxc>s*jq>ofg1U6nm5-Xbo1Ra2U*Yfe9cUhkCCkK$
V#5U-L0Ko5>vfmEEow_xd_7*V=(=WCAh|0E0-BBX)4Sn{QVfUT-#$pX+n8W6IJhQgcId%87g7PDVcKM6kRHwPc-cV>Oz$6QoGQFV!uUXshldXSKG_52O
3ji;>|&asV1PiIGa-ldo6na2~3YWcJL{mtzJFc?)~ZJGS4VKJr44p+S!uaHNBDvd8NtCpPSErGmj@<G#IL0Oi$pgIXsJ-7bx=k$$M`ukIm2Yn98qI{E2
zJWib|j>XQX;&F`6@cP8>>Jx_nne4acR*eyPu8HszjqI;iMKXA9=0}GT~!G8NwGzoR6G`|D9EY&Ee9{WWjr_GZZ#3h291IpXpUPA5A_#n$jzUYe8pmlT
h4P*02NT4p_RwRK*^(;pl!G^iJi%Z4BE@Ww%djU7th8ydizZUHHsw*J2%?lOVm~D+X8O1*^QPU4kp?>I$k3~wl^D@lu+--ldjT+I)2Z%00+0=Us^MO>-
PPA>#oQtQKDFO1}2Ecr%OM-b9u&_8yXjPhLqf0!3Yqn7fM+V-ePZ+>?<N}nJ(3_K$wJzjB!!q``EB{%PMhr<&SAt5IYy6!J{M`7P6ZA9dNYXRrpmMM3)
M@t9tElQckV@_Vc<hn6<a{9*fX}nX6m>ICi-%kFo}(rQ)Q=a~m<$0HY`^26MQsKiO5rYsMu8+VFM7-5;0@SVTo>f!)~<bKB5$Q!2rPx^f6sjW23rx+`2
+2<et+7X^c{G(i@#0I_xZTfe>Vo};o&T*ep@WgUq8pYu|e-HcRdO<v)zRt$Q<isnk8$oX4f4PHvzLta7v+0QjB>(xLNawJ!~)uYcr;2vGg#x4B1(3KkX
A1u<ZUYq8x`}v?g<pj$l?#u*GnhVfQ=z_hT?|^$;@?$oL#X$pq7kCGNfk^cN1xK@Pk*!a+s_z-MpCsnVr3d%4VzkDX!lfJEga+&9#&Uj6aRKCW;)M$EG
<uHLf+t`43J-U(7Sa|>H`<Y9L#;>rcs!s$1O%Kp%No+KGO*+g7+O*#6vVsKN1DKB&l!C*5pGQ?psZC#=?O6JI#(BdzVdohG%Bx6w1_?8gP4CMly^l55t
_#NL);PjN@Y_o7lX?FBTBQ`)1%=Qs1v8V93;qcqNlf6pTARMw8L}_-JD6X%Im154{GoR0Lj~W{G4pDem<t$c4Um*sS3$FKMIR1BIFw$tg_5>O+KHc7M%
7RVgw9Ow%MFZyg0M`C~HxDDnC!&yofFyU?(Pi(Xtue!l@*GZv;bqsELcl-5tGG`gVx(B7k;YMeVI+|C!{c(R4SK=yjNHLZ-bgMz`Jlhe^7IEWSa|zW24
5&MbHTGUY0o6KF8wHXMp|T90w!IT&i9VMN-SbjyCVXNbvJjE%!y}`1z_Ji3em1}L`;H;ozADWMAcfEUYBPrp^0AP(<QunS9alYCAUvrMsP0N=hNLkU7X
<0Vvyc)SDa?pD|=;<f5qUh&F57RZ<F%H4nA83_m;f49heyI++1z7%1p2q=p`n!@>OE<?r|aK6Y$&@C2D0E9i1C+?o4Y}_l`yqHs%hbkYcZCPL$$-Xh<3
YDo(El=SU$!z}n-!IMUB?!pAKgrQO}Ne}6N6rKQW;r8zl>&@$Ma%~7G<F5WcvC=fu?yXikiOYiGzEU+7gS=gJ280FltqGz9#^eW7R``^~mKQVaq4z&_J
OSDbgSUN3qx0>s2tKCgYF2s%o#!H<e=CsTVX3noID~4t0a<&l|2Ay9{0A-h+Z}bz#a4w&Dm@sDk^unw<+I36%03>B+SZNq|42A$xmO<&eX%3&JB?=Wf^
W(T=&zp-Q-ga^-5ntF$a0!AH^xTXPgAW&Dd@77bmw?SO_q;iQvkM^A1!P<y_4C{2^Z#2p>qymWAGJ1;vuC`aNxYJ@i4kzkU_2r9{yB118Jhs^*)!v_1)
*GpO%_uw6cUH_pX&cw&i*8fKytWGMXEng9W|e!_EZr`<)--zPxknX0CC3ZX+vP0#rBUv$%liVyWol;GGkbd0~S%0uNs(^p2N|RKAs1OoUq*{dmNmBMe^
a19u)F?U3?7H_wtfr%+n=yS({<?4uy#<za08VvDLx``<Xr(P%9@GXM01cM|b#rSMh!RBB`sNay=F-;j$#hK6i0pu?A&#<o-d5QWl3E-|s>`5ax)q>YeR
V?rdBG;w-?-`~O){{@Q$=*IuL^+!}ErF9A#<J4qw(4tIej_-xInsDgj{-vH*v_|hT0_!Bc=)J-KWsrenZ4J<cRDGiapn5kY(cF*D6^A9df6~uk=?oRak
Ve%_U2d9UXE$jp(_I1W>XXg{agonqIKBgD@@z0TTj1=%U5>lK5TAP2W#t{%MwTqJz)zOpvUzT(~36tx>CaSfW@g6MF$%%>3f4T5<dnLlPVP$Zk1F}ia5
3<M1b19JKgRtGrb|)U@_!y_)Mqf|0>j<2WIdrq_T8SB^janC@ci-<iK+Wz>s$!Xl!BRy<08tT|Xpb~3usd9n-(TJTwyN63IFO#ZGg1SA!rI1*FWU)Hyg
RlVuCM+%s%jKHL4M6CQdK#VEf-~qQOa?+*RkG4uJ`xCAl%p6L2LoESZ*SNp>Hs4!rji=MYqEhZ8H_%8Q5iz;r5~}S@sE(E+QK(XHvmV1}?*%c<|iK=%t
k`Dh$(4+?UEKuVP?W9GrGoa|)u{B(X-8A6}1MgVT0oq=OoP<PS>re_Pm`oqHKwyo4&b5OK?!r=HI)-YI#cSq9+$Il`vJ(hgw7#7Y>?ToJFxT+*FQMLqe
W<t88V`H%Vh$9(={KL0VF|CrDJL5}(FKJ8;a|G_`@Tp#<JPkemr2|xJ9e*R-G{;{9`;2-<>Pkeps=RfQJ(FdRX|Lp%q-+k8aV?Y1NUmyGH&-#4o-)H?k
>+`Xn|Jcue?C0Ou&xfPTz<WKHiJr{QCjhGP^5Pc<21Ou2%kLii3HDTYvn`IkWWtTU4Bmw-HCxZJZNnR}vB2l<EZTZLH=3Z?Tn;0Sum@A|_dEWOZbta1D
3P@otL}w-QEo8Kd@C^+Ip6V&`)J|aJ~pheb@WWYC)$F#domLJm0vX>sj30CHrBA#H6mkSPErR7_u8~AwjUQE3xgJp%)S|nXA_<UJymy5V<sc9Jmu;ORZ
3<s-=AvM*fHl=*ogAg%Z6x|7^XKe0^P|4tQi;%7B7k=zn`Q8X323JG>B=wKt6XOtZUc~##kz60juM3;<%SK7~4(3h`ZKN;1E8cZLoZl2~>tT&||Zb)%;
rogl+rO;B-}BqR*5y2}+xoFrl|Ot7^pH3gcpTux$XEKbeQIV1?rqii&{NXHj>H(6wO?>s#6kmOSaMP-&PAH9s?LGfXf|U?{SLrCZdAp0hhixQ@06W!B;
c>*9@?;NRp1c6;TXSe5W7h4>~WP`_+!TVHk#5N;242b=b?!{yqEW`0-BHZ+x6oLIdWHsZD?2bf19T7PjJ@7#m~M3HUU##J4AfnffHn{dUqUPgHb4&mnc
9Ud#j1jWB_GG6g?eg4<{uGq=`ZlCrR|C+y%{&c+3W43MWlqnM;PA6fLw54rSH^Kq^pz_{z7x1iUF0t{;_~ev<fzSO|CT6N!O|UsDvlm+v7&NPLg<s;=`
L%;Zk@kaCZJC%)B5-n-!Q>K=sP2ZKzD_QzicQZNR~w#%hfh8|zi4MxaOlHbaO9AJ&*51n#wF$)aP4c}OO=CQTLV2Ayk%B2?E775>#kv@fT4~r?^NCZt3
=tj;S)=K!H4JFY@I&5fDrFR+uM`$FsPl*a{?~eTR0u@oc(eBbNkqNL8J++1ylOMOQxQ{CY~OZW}nQxa7-Q1J1O|y)<Kt_#kcw6o4w0h{OkF~SAKbm?;o
CMn;IKlcq`sPSa7<K=zdYV!jq=<Fxrp1!3v5X=W5@0z<XoMwiWdcUvTa_8J^}0op0*a9<Y5~`LMx*n{9|@YYC0JDLjuT)x?;dr=G8!;Rw5Ai||-AGT~y
5gO@Rr%38_3X83OB9bg^53f9a|h9+D+<K~^VlbYy5egeEB=sQ@QU@;gw>O2YO<6-CdDvogWpiVs4ct<#4yNorBOUdxZP~F3@y*zF8dLu2Nj&cIt@AEA&
#AZD|!q)e$ODrcQVeVsI_dF8bw)DX252XZx!`PbVo=P|<`)zpw0VBk)x&&jQ!%Kyh^?2U8FNdB6c^P;IyODMPJ8g^RzmHM=4vY)w?d^?jTb_mH=WN*{Y
#6*?^$p#gg<IPW-rjwp_m85p#8XS|!T!~kwsl~3jbIeU=%seT+46oLTYSGf95`IsTk@kmY-mI9!dTL5a}3PYLe?T+5C(%RXC1!h(VjoN__jF@#_1_ZsB
EnDWwX|oX&s-MYkjHK`f^+Aixd8<{^%0jW&#l*JknSE`aAgB`t>b7-{N2M|54xG;^{fnZPTx5>6iIqEawGIjVG|WSE-EPu|ff(&a(&o6=XR06~5(PEv&
`)keCgDeqT8-3G@~G!D^6pcYG$CdN^p=0p$;9F2a+j4>04c+LqIMXYknVGQ<4hqw}Uew~Sy}+#be8zeDkT=2889++VOec*0<1_Nfuf%bY_mFm2YD1V#o
R<CE`pqhEhaQo0Qa)4K+rN3;TuG?lSG>VKU!H_x-m)1bsQxd_X{2;k!>USxxOIRzir;|}`f?#fy&zMn*E<qxB=@`u|x-dy=Z+#>#91S@}d%P+p|-+O%h
eO39L@xR)?LFS&YIhEpI=~#{UMRP4-x_elI5p`A$eue+)`Ttwo5neLvN2zD6IF3qzh=~XubUaU#C&5SpDb*^htkp76QsPONQDTL@=x2!%@6q4sZ1;lgD
@XCCJar&gu#n*OAvuY4ca93L9_~-ra~66(Kr4$-rc?n_&$I?TOj;Zx13CVW_~7qFV`~*XQam7?6kc!lH2E?A1u%toUZ^zD<~^ASEVFUo^N@#uC2`Z0-z
4boe%~g8$#3?H_}^Z?xA?E(<7@uPZ;k&IKm8TIopmpTrSb>|J>_PC-=<jt4|FoxS^(6u;O<8r=2r{x(>px6LSbe3M3$J!nzv5qMORW~SXko3>N}f`1=o
%oc&+B!pdv~Z|1v&c%{K6PIy8fB4CGm$tW6B{*fa-2%Q(beulfV_-i+Sw$UH28F>V&z-5<ta4BN33u<?<@hQjN_ob{_DSY9YVHE#i{j$Kj;rz2j$CkXH
M5B~ou>liu<W+l2>W3g}_1``%9;8fZz={TM_Q6}W$AsWn_Bx8}DR{fx_`oUhuKk#hpT_mI*jC|D(Z}r8uNPUa{`2E*U$6J_Y4Q7$0jPNV{q7zjHAMBxK
b#5eFq4)X3%aUc6Sk2}s3F!+K@NsOz!4zy^;<u;r3e$}?4sx$Iy>L}25%IGD?QeR#Tf)wjx{2#7ZLkzwl*G`kS~&GQTK`zp&w|vV{AS+ID8A_w=^MaQH
#j~7wEo8~X^<YskI<kMelT*lD+R?NYuMQ_(g$Dhx9wk7sQNDA&%xf61RL{gSUck`P%I-Fc`CnqP`kykZSuvV6eE0%Um3-(Nw4EK*!~EG;~Kxr8o!CW;`
)j|R{Z)nBYn^!T*rIvKXGw?U7+|4e|J8<?cZDc$Nay}&s+SPJ~-Zz2(~+=9&{SlBw^sZ#Jg~kZJT++Ny0H_Q&^Qnm{^%sXncH<uJGVHqb<8eJqZgP05p
FM?a%SHk%S4C9usMwHQSomViFxal3)Q|(_n_8sR`n(+rwjay(KEeb%;-ussbm(F>TY?#+h&hya)HBo7u{~VtOHhL9_BZr2mFP=nL~zNg>Y^==?e4^(>S
Y|A03(L;K$)h)-@P+J=^KHwLqA5nmIhFoU<~SlfENWlKRg4nE{Pmq+Vsp!d^W4|M*pCpv#$`Dr&s3AFDaitk5<WrBO-O_&G16UgeBrufF69k|1*XwWyI
9*b9U&2Pk---31g%V<-mHEVve*8G;~|IUB%ihK5X>xI*bWAE@ANwrY_hQG_7{4etB*ZhCv*SGk$^UKqZ0*>d!Wi0`nQgC?kM>yKmbI^oAU4)&DZ(w_WJ
O)c*mR{H^C?g+R$z+Y{@{&aDc){Rci<7Nm$)y)4dTycJ(VeYgL+lDe=?G|lFH>SI0SyEebhD@54^4uK=}-!nt$l@U?AL>VlZ`9Pl8p2R>o|jvd5$EU*f
53l@rB~kI-MBdrFd8GXpXzYlxyrPG%R_7H*AB>@9oU`!Z328cOWhj$`8?a7Qlv&U?*Ry<VXMG6naPRw3pmOPtUH4^aRVp)}c;_pQor^=Z^q-XA-7^Rm)
^AzU`lUw;z3ne?9+4f8{OiXSSP|q&rQ*6CQXth3J%;95Vp^avv&q=lrn*m(2`>Gu(>s7P1v<nUkOi3A6x=kNvI^q&z4ED4_UmwLVOYjMz`SUzbOiG2Fz
;F?TM7fv9p=@@<%y^tk$T@8SeT9zC+^YZGb$rpqB5PR}E2)*EROj<aUM*scOrYYrz@I6^Oh-IehFr#~cEAcsj&&x3-h91!lBj`A~T#nlejpoDl~e0U~v
q_4`oYKe5T_LpLa^7{=HH{RuoJ&K3pi1hc`Ujin=?-IhliXXq(rHq%6YyW9{hr8W!g5U7B{i|>L^A`V_|BwFGTl~b4GkX6N>EV$+dGJ<TXV!9{-Uv)~U
*JJHUI%$D^F}<;^a1Ht{AHW+gJOiMXbI3@<<M5Gr{IcDr9k^TjO}0^^CLQA33Z$>qt;nd*zAGWTcZGn-foee#^gmfv!IxkK+#y;&tI0v+BOB-z<ngfYy
G?c4cVhRb2rvj@u=v<Kn^*iZ}7(c(VvT6l?UZCM*O1)UyWE=UI|Cv#&BtB_JW{XY;W4CddQkC(`n)sTl;%A*be$*9Z!q)b>hagzxP`Ed!+MkTv_qhJwH
6O6WU<f@9-$<%n5wM-}Mi_C9t<R{x$#YPsh(gWw7S+C=%jc^m5o+Mm?AqX#jD!(mj-`_L*qPER;g{l(sN)Zh7*fKbc!|1(QQ?v31HR2;p*;1ElXSvn@H
brtp%txxh1pT?X?RZx_*~*8XO&_BSu<_%iQQbR^dP=3(t`?k@kvwH3F=r|0=P!e#5${U^S$L<4@u-}X<x>GOB^*Zi%o{_0!&_*Z>@0r3D2H={``^J$$$
Y$iI--|yid9|?4%&IZlE=(x%Mr$0*&+YqIg!zD2>3o?TL3U{y+s5y}|Js|;B@dVsU3gVyMT=wFITKl`lwZH4G<MB;7Lp%L<e|LLX@e9H&j$|fbBc!>Ps
R-BjcQ_3+0Nro+yZ-Tad;WKL{55~=r{lk^kM~0Su^mRlFEohw1B2}nD95~&n5W6HgcF9BurLV3UvIqa3qnJRP$>3-Z7e8F3j{4AePDrm@}qwZi{~9Wch
O?4;^<n!k;0L_b9bJsC4xoq$7{|(m%b*06-VSG4$|8H&es0-X&s-YsQ#i=`d9yZ{KCr>msgyaO2YGZ2sej!csJ_{l)mBb`s?5L!(04o{{Qp)@9=N@(Lm
J(7CY(A>N(XDf*=EI+7LO<T2b%Bf@cnQ*gMnR{?WhJMkj`5jN7&z%#$VnJFsCdmA0%^oq6T;W@kY=@#Dl?B)t?L)Y|_~(+2UCb$on8v8zdI|Np%9|2yN
~xVz%slOVk?M!4m@!<)zDiS*lF_`CasZ|n0G|C;}g`-ivqxApne{RC~SxK^z8-VEZSVz(P6eE2ucTvps#@qWb}*?)K^8R7cD<Ngz;trMKKf8i%~yutEb
&Fqi+jiys~o|NL&pf5Xp5%;h4e#BVsN51Yi%*zEreYf6^yw>{>UtIAW!hhUfkkWGXF2#EP(7(g2^q@lHFTBv%9ei9aJ6xUD-_I#ohQ{XK_bazATtT=-t
oZpM3SMliIQ0%6ZM#7H{xAI9{mr-idy9X)|Ns2{TO4P$i7GCze1HG*?fGx<ul4(JKlBz?;x#_(H9p?nAAPrne}{jq|NHx;FZ?v2=j)0BviJ8-{Li2Ng&
RMA{ui$P_5A-^_VcIV?B42t5Gvu^%&jK##BG{srfxR+JhDJH?k(8I5oK`|xVpN&ad+-UAA>ZGeD?u>c-Ed-H*qn>dx!dHF=g(8a(9alC7g61F{&Zmvy7
22EnYh7I-m0iJob;q0WpAo&wgIMG1O_yyjcS5Rlk!hd*Iw9?+L8oyfpb;qs7Xdv#FOYT;i;}9B#7yFrl8!U40{k#0G`iKyvfYtDfr*O;DJNAGyHi8W|_
#GyopA%_}lpZD*!XD!AF!N*BL8$3wcsFdDR%?N$eu5MMZt0$Aa6OFdE4J=yB60{+03rm6r#JPjLLuqO#$;Wg42muW$BO&-EC2W~EAn0I?|5_`%^-X@G@
a+k-kb(wUJCBRGwBh$td_yA+pTc?yMT>8N8iZkNEINDeIrrZM;NLXzKCt3|8w4M=PN3XI-y+1UZy+#>MGZYnXuk>%(&)ZQ%@}1u@KKFQ*xN&0q%e0wU5
mk68!GO-fRxl%TyMFPqwwYK$I%~U|k1Z0L*bPiEP1Un{+4^i+?O56v`+VAZPrE8hklw(ilIQB=2kZh&iR6@{>d(_0$`gLs+pY-)x14sNaHbaQScc$img
jnU(UakCPxDBEuxTCX>_DO7&91q632PDVB9gUO-Sg)G{4M)=)`+KR@eYi{@l<GESPe`ro&s1I?d=)-ZVVS^J|2k0qZYPT@qlVyXLI7XTx~CyIq|^gu}b
O4ge@^^Z*GMOYQ@Aj{)mro@7CZ&dFA!UqIKt#PU9M~XDD~W-FXiP{WS+Y9;<wpt51e&@Nl@D2WE6P3UR`CDF*WI$M7@ogw%~%PU6%kWC|H*le=XZQ0b-
R<{+J@yAdBZRLSlMdy4@TbnYevif~>6^dg6I6dnd8=1M@d>hmllG1>%WbKR@l=<=Y?v}LYsid;Clx~nd$pYQHMu%&1>uRpc+-V#ZcY_~CsbJXvBLIF4e
e`D;++ylNt3>H;;(KE8<5p)1L2XM-VqZD8gusHK1T=_dYL3azBN6!0O@C0TsVi}`)TL$n?b4NS8tGHYK$Q<?_6^lSVMDcVobt>kX22aeG?Ozi&Um((CJ
5U2~E@tj3RdmS(nsb*&isU_KnU3V)w4Yvo&wgH{+V+~B6J`O&te`^k*$gfgZ7(p&!{oP(y)l|I6WQ5v78hM~x(+Te%9H1@QLFei1>kPzfq%p0?E-{z_o
DZ`dv&q<jpvxU8*d;iBFgBPj+NN0d`WckdFWjhX-nB|pIit?VLWn`<U$`ERYWgXtbe&gb8%~0a=Ab7eLDK_LnRvt<x$mFUHDWR+T{#;)4}455`MmA#F}
ny2!G55^T006YDgR0&$_HXE3oA+&5Vfw@Uh5$Nc1H4xJ&V3=rI(czrfjeVprZLcEND#wRz#2>F&~xi*cVHahCj{q3tz7M_|LS9JOV>eInua?B~DP%fEK
^D@?D?X#j8S=~2)wfh2BV#=o_f-%z<1MiTLV*w25nr-$7rzxqgkfPZU0ziq~ZzwSc!_4n-ORrj_aW;!xH7Fu0N58>3g+lV2&V4S$$j#8++cqt8h(gIc~
t6CSv8y8?~>aYhZ_5ijSq7olMvP3MS$}h_+qg?h%U`xAmc!78PBwEIsh6n=HiYL7lrheM?aMRrRYGA>%7qw8KM6L$`2kJw8jc^ycoqNj$Ocwoqls4)_U
a5q{d~l5}p;YqH?9LBU9>mm6Ly#}-?AF|dTfl9vx<ni=v->&}xx>^I%9M|ta!_S#he_OI+%S@UNQ+D8-JvkbOG<*rwp2#jrBKPxHJOd3rElFAB5%pv<^
R<Bo4^qth=?TSvTXZX*56LRU+0Fnh^#~~c{@@#(YV|AEIzPXFGxIej>_wH*t{e_8dNTU$8vUYFHAl1%=0Dx&~7K{o}r4ymV5oEU1(B4%Hm0L)1^S{$SL
>!WFAJr78P=Oq;~CD(0M%J(m$9f`g`{CW)oD8DD5{A$A*>4%V()|!R^%vyir|;-;Kfh-jdF$>1`L*O<h__c(<77M|*4ZK1xlH;Mt;hK6o+gWzuQyag@M
Bra|%AsKBm)ak$?&q$mj=ozE+w2W`f<ui}L>oZDps;8dIKZb3*d>_u~^bDI&52`9As>;p6X6NkJ8w(Y_=z-Jw~XsU}FlkT=|+Kx9Pl<6+r=DOVx0$Xx=
wo`~=B7n=%3Y+xe1K1$eM>VJqJ~~WdFK&JHtdS_<?CLgO?g$rpVZ%=X66si!2Sno==ZDK47V~1B<>?PUCbPL_Oty`wB#Zx#O!@N|JhzU9g<(ncK-<FIc
(~gZbPM6-V?@KH;E6?^-Agw_HsnxJry>pwPx5tq-_;hX_T6r%jv1HqB_<sPu<^=3^XySNY;LC><%+(>NFcfgw#U*}g6mAt<J0O+8<W@gcgV^+`+3<X<%
Bt@jKo%c9lQ7Q6uQ(g4jlZXvA_L6BdYM#isuB{=X9?t?xo{kF1M8dzp+fL1~<djd({XLaebPy7QL#an;3OYA2qN*0xBd*5@zZi3wM9$1x&71>MnjOIpb
ExSnxc9hclW-wr45nE)CvAYp0Fc+LkN9r}z6YD8`41?Y0m@F}S<9l^LFIE)5>;>$MlL0Zg1I-VQgNTEJ75{M)dJDU|1o>j7L6EChpdIO_y^qZY2Jrb}X
T8A`}TV9BcYdXj*5F`JHa3dP`=_eNKl5cOqimYRDe%<w;p!T3s$IDL)TO~PjXiosvo&xcvCm~!7QB|wzBjQ5#?O<X`?Gmr6^3F@xdr^mpYEQ~Q5+`V-s
%Kk+H1U`12GQewTo9%dPX4pxY1l@Wqk_#B+Rmwxjnt+4ixF7bn&S&o!;VX|kWhMx;Sipza`2&mBUukLfd@)5lu7(mz7eyKv`s};7VX-4)+D`S)(b8n2C
80)F*uv@>JaL;8u?fu7!kMjFq=o;xTKXpzuX9V>w0SShF{@v3$DtFGcIS=f-4?UBhCtsBLZxUC%2(&(qdmaOf={pUcBpQtisGHTr^DSCFBHQKRP7r<7V
W3a(5X|vU3U>^qhx;}&j+{wH`*D2Ah@@QtsJ$%8s*u65X}8NUg)jGUcyY>EVo{pNK(ED*UOZ7;Ealn%1|{TzJ?5J;UH$fB}Z6MxSHFi-?yLt-^$rjN#<
#&m&=0Hb6z|s3^8!FN)CVsvMc}3k+U(6xLZT+IiGt`SG({JJ>hN*&q@MLMaAKNCue^WMyIRSs^WFtNPrQZPszanbcqW#Dc<vm4ymf&O`2i>7J~=Y@>$H
8jEj*QR*RF^jsWHnmjNGwa^b9d<TUY7$|r)}jr}!KuK}Q#XF){54v)dC(GK@02x4NoDY_B3G>CxQ3H*FP*-HXp`&#{#t<Gh;WhvNeVyD0FD~=te@V0LO
%W%wt9f@-5S1y%rI-BOWO#bI6%2Vo|Qr??52|NS7O)0NuTp}5E(caRX|GyRGFYV{~SZ2?#USh<sgE|J%g+h~lhflP;OCCXUTt5)??>~a79ABq&a-J?19
S<lC%IxDiK5fJ<!e8fhqKYu{4fEiL@1EbdFIRa!7XBPzzaJ*Ql5|!DY9h3B(g&0^MzO|Dgv)NPHmD2*9pZnCq^oc7E#qC1T|j=h#9MmNo-U4<8Gf4Uto
koYx}W)u6Q|>_1@t!N_C>{#BJK8wdw>g+jWJb$Yh=$}D1(iJO@&dXy(!f$Sz9f7k)<=iup4o3+-~p%GZ>kV@8VQV*s*RJhT5(zuk0B!9-b~SM`+!R(dY
6x(RFZ*WdfvsKotMms%l@DeEuRB%I6Fnl5*gIZldP<Hlsc9D*tm-Rq;yBdpnD031IgT5wOz)-SwMoLR}c(Z+_FHL2-&j^M$my{2Fa%`8?&*obNH#8e$f
eWZZ@aJr~xmILQ|ko1H9lNx00xR*u(il03JWOcX5PV?&bVqJCITsASi2#VIo4Hi4x2xXmI$fQ7cQWeaJtCtNtfhjjF<Kll{Le_PlH4x$xf60k9-v)*yq
2TIJuEe@Ymam4;X!bX~XJXeJmS+ezooPwQ!Xdef&TxwBvg&+I*kNy0|e*R-W|FNI{*w6n%9`-Sx|KJ~Uu8;Z6Cq6#rgdhB4KL0Tn|CrBz@Q?ZYC%!)B^
Plzq=!4JxfA;^Q?>_7IF`xhBuaEilXMH~P@3VfN_4%03f6V7U=JRjN=kIEEgpbv%MK>e97j68h!Q}e#ZNtF%4Nr@b4-3Cn5}h@OQW)<?0wx&l+orwj2{
G{92u=rfW>qGX&Y}hOGYl%`U@JtkNTT|jF0k18+@P2h!tob-hT+i(ScPm4rFgsp2{uO~u=$g*m&62SCm28U$kuB^Aw-&)L^uWZk(Dwh2coHJ2Y6w3abo
OS1^s;@MEKM;zAbcoA&D~)pW$JiF07s=$3@I;nhB?*6-rhub4@JBZVN9saU6^rsAKWqO?x=Ov&<TeMaF_+_vrV%@Ri69>>i8Jc-p{R!fFQe;!_h$*XiJ
Ox#zY%xm!lO)S3!Maccz9laDij_vITbHfA^&Zny^`X+AO7sn(^E%AJ)7<IV!`kgaB7hAT{>w#{VNc1@IswTa$eq+<`Jry?GVK2<GI^fM8Tj(i+MkA;lb
`TY_4Y!}<s#n>=n{{%c7{-4^;tVuzh+2bF`3wOm!2>YV4BX@v+vZ+LA<kO!-pE@&DFHg-|b?RI?zv&Q@PWQh%Rk(Yf69IMX6t(L`4U(EfSPjZRNB5I9g
YsmT2GRp_ip0AugO8UHqw!sRM9>`9V9R@MCTy2!&u;2rWlFc}EK%;0YKf%FmWS?~`4}109!0tV_Msu`?|2Iy$&^<i;oOAsgEiknAyHnBalGIU;QVljBm
8#H$@ri7&5yGA`{hcb{4;+w`gi-wGsapGdt3DK$$E9s$}m*rls8C9H1hn%(@B(v{NA&F`Deri9+ah_C+gWUTXfkz6mZ(mW^|3^D)ukF+O#Lg=d76Mt@v
1Sr?}fdoO@=Xr1$%t3$nlj%)W(0&+KT)3Gep;5@~BDTFa<UuF-iPI&-dLrP{L{in@seCyvZtePz#Ndb#l~;DjgV_b?^j52>~e=VoqW)qV3Es|}3<*X=4
WG_KEE^ysRod7L$NqG>}PunHa|z=yN(&-tHigC(#oPwb=DW;I>R-~zQ}P8g}Q*gLm0B-wOQ1q{`^4SRMpe*D_MasC<q6JJJoq^z7odq?k{Jr{8V&qq68
dE*xjnl^|9%dDJ4Qtj&$b<6k!MW(P=fto)e4=qhd?CNAl!NPV>5Og-ww<$T__Io9B&NJfRG^;E|$>;rm#4fX;Y&kJeS*@Wjf8Q_RtY##>?GBeEx>h9K+
!;?`bazl>F4+3Serj4+wJdHxNQrHzrj>w|%u^apu51^aOMNiZ^V@3B@Ca0>FME+u!-aO_PVe&y%-ep+h_BU5M!RgP!s}&-hO%jkftw}m7G!@o8Tx)>H^
?~aC%CK`5`QluS#Lo{2RJ#eBi2v)Qs<hp96~)z_(Z*?fyD;p`w6kJIx;#d^DSqF1M!bnE|U4)nvUBdYYzTPBL3qd#3QRKY{1ck_~%_G@%^3L7my_aiU0
HTGN1>U2h@fyGkVw3`1sso@bfEKzrnj~k#58Yipf#>CqE=%*u!Z9wxKV0^0WzNVz@cGA(6fHe#c=r1ZK1cNOaAA^Jx7h`6cg2eo<p;Klf;U@o9e1Xnxs
TY5o~#{%I(`&j~-<l<)s5K9;|JznpQ5f9C(qZ=>8fvyP$j2X6UiepB~ke{QPXGs5v$1Zc5WXJF}`m5ALIP5<Q0GCo6IZz@J;F072Ky2W5NvV`TxeNH)v
tSi)$jHI_qW6Ef<e>7n4GC2|VXrFO@FvRdot9K&%Iv=BE-uGaawPQ#s@H#TfA%tel^^DB!$oX2_ybYXovWewo{NAFK6*&L#a&h4nKCn>nW`}lXdkJ@(#
O^o$dt&p1v<Xu~W-*%~cVa%^adO>6l2SHicNfh!gBpiemCfrGxdYV?Z>k>_)LzJ_egLW;)>J=?>Wg3dH_AWH|LTvw?El)otZc~oIN}b=T|NY8yHy<Uqp
6FfV2!dr`CsGzU-{<hoS;4wf-6o<W634Q+k@x{)@Ib+vIZni787WrYa;M#*cP1Dm<Zav6(qWcxB_)&vj3e*G=zN22lAN}CCDO~?AJOkb;P7Y0Jn%I&%b
uWKV>E{AYL{u7CiPHBdj~tfB1)Np{F4jWiKN>k2dg{s=4r;f6^#KPwbWjmc$-(w62T?G<{w%VxO1|s|EpYx|cpmRK-T||NHul^1u8eqx1jo?EliIf9cx
{wPbxQEEuX|D;;-}hYY+8(Fk(=_KqmE>;*id$z{8nH3yx0vl}46Yn>Tdf$9$3BVB@5u-9j-P{su}i*X5$M;jPQtY7~2kKj=Va3e>SVc!hVr;lytL7?za
qAV?Mifp+c|G#@W1{=SCd=~i#l9wK0t=fq#+B!T3dHYPTw9k7U=|_75hsiE9lp?5!K4uOxXhFI%U;Y1#Y6G(L6ejBNO7vY96dOoG8<q0)b_m(nic6E{o
B`|ezG{&_r}cxSkov)(_EL1w$#}GW=xF^gT3`IypHcpK{<r=Z<)L$k47EE{-JkV~+mifVRx4rHg%QYTF|A4dnWSE#M)o2`GFfoI$1Bkfhs`bEBEC66SX
3k*<kmb!$L27H=f$t$iPNV%m-!k7%MVHY(G=1W#TQ)wqFX}D?-6-E?v55j`7y?dHq<hDHZlv(#7h$C!IS!+6zmBoXc`g!nD|qohY_g{Cb+;~|Jz9u6})
7i`g-Z>h!cn&JmCvBlgoC}vprGGrZfp=hN|s||88UAzqLaBH>dW2B_AMkssHNKe;LZLpc8IWzM9Vsco>wYW1QRZM~Hs-==u1azsLA@{?@<S|I`O_Atv=
<mY<3VFszP5(?Q^#Gonwe4e@W+D9HZY7J{K~*jvZ#4qXoJfd@lQ#p;M0U7N#W7UVG#dlQ|L<xLNvpQVfzdy5tcxD$zg?yZuIpL)Qx^H~iq+z>sk-bwvu
r1lQF>--|{dJzX)Ku#ju3kVEdyZ7Yudq)9k`w<x2X-4+f&6@xmua6AfuPagyk~0SF3fT;sV{-m1MvfqwUqh@!;I(L{>nvO}GsePvPWGP<i5@0@IWa2q^
?*E(=75QyOTO``T=@q`ZI}B0qne`WtXYAF8stiPG6`AR?NXBulp#@ks2ZeANqlP@8s9LrUo(ya_MXPKfW|ld6aRRk$GD7gm|Qft?kI1@_)rtQYX9)j`1
x0S{mwuASNmV*m#oJLUOSg3dRAN<IgcrCP&m69OY57rM2oY=K-I2wmnCBcoD(lh2<Bmgwbd$c&>%T`cn#)E;EU6}<NWE&h1)VB{&PYke_5NU2$i{IT>e
yr9TzUT3c`rwXT@H<Wpt@q9qLtF7ORV&>!>S8Z1>!^$Ebt6Xi&npDm=B5=rEc}^k1+)Y#`cfJVU<@wS&a$D3khfwa4OaOZe85XWdT6E>^RHOzOc^w1o>
_3;MVJQC3w1=T3GR%?SM#wV2i5b(F1Anzd-o@!<Amq(1sYdEb0zynpih$5qDoXZ&w}Wt0cm&chlOr2tj4tqb|=N%T{XgCnb0vkLB3im`C!xEKjxV?blr
TP&UIAYjv{i{OzyFe3-ci;P^)A@$vi)KA*EUuB#lZ+)=M!<!M-(!4>3t7AebM*>#CUj^L8(qlL$X^*AmT{&pE8xHWu4krEa6eZ^HakB$%!;_d)?WG3IN
sfY|pNaqUhrIf|2b)><hG?D0`7+n$394+@V|fbCJ-0Eti^(FdF!W_3I>?63f)_*kO9QpnGj9)%oc5P4w7=xCwEwiCT%>$S;wrQX<+Cx)-eMEtA3oZ@`u
*cMWBfD!Z+~l)`*r!oVlRjRdRf;sTxUk@BI!oz&Bq`d;c<DLu~ORh5*dp_4|i|za!D`?jvP8WA;f}vX7p5f6aT$zmT;AfSIb;)BtD+B^g-(5A}96sN#;
>-*v#O*mnwZa+rM~jTD&^&%_cXr7rz(~8>Iu(edJ;}>?bm(IQ*k~E!Yfe{!!u4Zm1i`bzWfjPk(N1-+9QqIAhe)y&?Kjlm$2)E3K4gLnCqnzgNtNnJpN
7vhq6=?|qVATc+MlpVYp-Z)!Maw7++w{k??pd$A?lqMWFn0G><Aw`2TSZEkS>;iLV-U;8u4KlA_g7e{$gDP;Xto<E>Kxl91B0+HkcQQ(oNPC3)vo_t1s
a)OM~l<d!=6fu@R{Yi~UUtn9DhE)NA21$lN>%+_v<jZD#=Oppyn)dEiVtvwI0~ATJMCyyB>heJCWwy-WvZwt`h4wdN%5!@~xbx|MhDTCgij>D=JW2B$u
0MRVfBLJQ80FW`{Ez=`|C8V4ENS5WTuF?=7^Q=Dv80-~Is}Hw$;4&e<>N-aU)f>#)1O7Fgo6|rTB3S+)1V&RCUBi@f>O5Hd&QN5b2qcoldMmX*bZ7fUK
1#6BP{uf+HY?97Oa8xcM<LHt|@=|lq-~1_w5<%mU3^5mos_yn~(O7fBDZS|IGi}UmmyrS)V@Ac__VOh`Ga?=mUKvyI`%>M1OUW&!e!<6nIrHq96J*spp
v3+=ACB5s9aZMn_A_Uyu;DI5Xe=we4ye(YFtxzY47;`f)nlfwd`kLDK!#j`gf%W$Ics!`jdgeXsbL0C`IL-wm}lz1V>Bi}t@u+W%H5ucMmqkn-T}9pP0
|z8vG5i$nCw4<GHX|60Fs{+WOK@Ag0Im;3K2<eOu{NR5zhQM&J*Af0YRf6X>^fryfrL1h`mKmGgKwfB%L-(>ybEzzgvo3n)Ug}74i3gW)c%d#=qG9~)@
$j%3Zh73W8X#d}$_RC3Yf@9MDzfJr9JmvQZPdK7{n~EBg3gy)pziN#Q?hhZmU--2?qx>`f@BPEL{m=URbw7a*gg@?-^ORqzjR)d|a+C5W<u{dZc~0xg6
>F}c4k<6jxHhj7kbXGB?OZ6$`KtWhZ>0DZnoU}^SVNtaq5Ddkk^E<s#`k{1p4mM3EWKaY(fg4H<qyig_ZQFfmJ+>2?@!DzzB4tE2#x>cZ+gGt#`Jz=pw
CColVJKTy<fS~`;`Ud{+4j5rhMWmD%3#vVvIlMIcNGmeDwb2S1V?e%k=wy?{`M|5orOVuWGI3M(=-q_eaL~cl|#1L!&&KW8xplCq9qeAN`8|qx`e}<M&
Hn`zQ6kZfyL|{ge6c<A1pS@8f^%f5!jw<@59{5&r{j42UN
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 290f5d43ecea28fd23b3a6903bd22e44375c322072af63a24c477352b4209082, and the rest of this file is 10a1b0de10d9f10c054a26c35ed812105bebe571fb76c104375325cdb9451979

"""hw2.check, hw2.hint, hw2.check_all: a homework's practice in one file, for Python 3.10 or newer with NumPy.

把它放在 hw2.ipynb 旁边，不用安装课程的软件包。它只供练习：分数由评分程序用另外的输入决定，改动它没有用，也不用交。
Put it beside hw2.ipynb, and the course's package is not needed. It is for practice: the marks are decided by the
grader, on other inputs; editing it changes nothing, and it is not handed in.

``hctnlp release hw2`` wrote it: the grader's judging code, how the values of each exercise are compared, and at the
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


# --- hw2: how the values of its exercises are compared, and looked at


def judge_of_noise_distribution():
    return close(atol=1e-09, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_keep_probabilities():
    return close(atol=1e-09, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_window_pairs():
    def _plain(item: Any) -> Any:
        return item.item() if isinstance(item, np.ndarray) and item.ndim == 0 else item

    def numbers(value: Any) -> tuple[int, ...]:
        """A list or an array of whole numbers; a ``TypeError`` or ``ValueError`` for anything else."""
        if not isinstance(value, list | tuple | np.ndarray):
            raise TypeError(f"no list: {kind(value)}")
        items = value.tolist() if isinstance(value, np.ndarray) else [_plain(item) for item in value]
        if any(isinstance(item, bool) or not isinstance(item, int | float) or item != int(item) for item in items):
            raise ValueError("not whole numbers")
        return tuple(map(int, items))

    def pairs(value):
        """A list or an array of pairs of word ids, sorted."""
        read = sorted(numbers(pair) for pair in value)
        if any(len(pair) != 2 for pair in read):
            raise ValueError("not two words")
        return read

    def _difference(missing: list[Any], extra: list[Any]) -> Text | None:
        zh, en = [], []
        if missing:
            zh.append(f"少了 {len(missing)} 项，如 {missing[0]}")
            en.append(f"{len(missing)} missing, such as {missing[0]}")
        if extra:
            zh.append(f"多了 {len(extra)} 项，如 {extra[0]}")
            en.append(f"{len(extra)} too many, such as {extra[0]}")
        return Text("；".join(zh), "; ".join(en)) if zh else None

    NOT_READABLE = (TypeError, ValueError, OverflowError, )
    def bag(read: Callable[[Any], Any], what: Text) -> Compare:
        """The items of the reference, each as often, in any order.

        Parameters
        ----------
        read
            Gives the items of a value, sorted; one of :data:`NOT_READABLE` if it is no list of such items.
        what
            What an item is.
        """

        def compare(_arguments: tuple[Any, ...], expected: Any, got: Any) -> list[Text | None]:
            try:
                there = Counter(read(got))
            except NOT_READABLE:
                return [
                    Text(
                        f"应返回列表，每项是{what.zh}，得到 {brief(got)}", f"a list of {what.en} expected, got {brief(got)}"
                    )
                ]
            due = Counter(read(expected))
            return [_difference(sorted((due - there).elements()), sorted((there - due).elements()))]

        return compare

    return bag(read=pairs, what=Text(' (中心词, 上下文词)', 'pairs (centre, context)')), [None, pairs]


def judge_of_window_examples():
    def _plain(item: Any) -> Any:
        return item.item() if isinstance(item, np.ndarray) and item.ndim == 0 else item

    def numbers(value: Any) -> tuple[int, ...]:
        """A list or an array of whole numbers; a ``TypeError`` or ``ValueError`` for anything else."""
        if not isinstance(value, list | tuple | np.ndarray):
            raise TypeError(f"no list: {kind(value)}")
        items = value.tolist() if isinstance(value, np.ndarray) else [_plain(item) for item in value]
        if any(isinstance(item, bool) or not isinstance(item, int | float) or item != int(item) for item in items):
            raise ValueError("not whole numbers")
        return tuple(map(int, items))

    def examples(value):
        """A list of (context words, centre), sorted; the words of a context are sorted too, since CBOW takes their mean."""
        read = []
        for context, centre in value:
            read.append((tuple(sorted(numbers(context))), *numbers([centre])))
        return sorted(read)

    def _difference(missing: list[Any], extra: list[Any]) -> Text | None:
        zh, en = [], []
        if missing:
            zh.append(f"少了 {len(missing)} 项，如 {missing[0]}")
            en.append(f"{len(missing)} missing, such as {missing[0]}")
        if extra:
            zh.append(f"多了 {len(extra)} 项，如 {extra[0]}")
            en.append(f"{len(extra)} too many, such as {extra[0]}")
        return Text("；".join(zh), "; ".join(en)) if zh else None

    NOT_READABLE = (TypeError, ValueError, OverflowError, )
    def bag(read: Callable[[Any], Any], what: Text) -> Compare:
        """The items of the reference, each as often, in any order.

        Parameters
        ----------
        read
            Gives the items of a value, sorted; one of :data:`NOT_READABLE` if it is no list of such items.
        what
            What an item is.
        """

        def compare(_arguments: tuple[Any, ...], expected: Any, got: Any) -> list[Text | None]:
            try:
                there = Counter(read(got))
            except NOT_READABLE:
                return [
                    Text(
                        f"应返回列表，每项是{what.zh}，得到 {brief(got)}", f"a list of {what.en} expected, got {brief(got)}"
                    )
                ]
            due = Counter(read(expected))
            return [_difference(sorted((due - there).elements()), sorted((there - due).elements()))]

        return compare

    def centre_first(value):
        """The same of a list of (centre, context words)."""
        return examples([(context, centre) for centre, context in value])

    return bag(read=examples, what=Text(' (上下文词的列表, 中心词)', '(list of context words, centre)')), [None, examples, centre_first]


def judge_of_alias_table():
    def drawn(value):
        """What a table draws: the probability of each word, and the least and the largest share of a column."""
        own, alias = (np.asarray(part) for part in value)
        words = np.append(np.arange(len(own)), alias).astype(int)
        return [np.bincount(words, weights=np.append(own, 1 - own)) / len(own), own.min(), own.max()]

    def _complaint(noise, got):
        if not isinstance(got, list | tuple) or len(got) != 2:
            return Text("应返回两个数组 (own, alias)", "two arrays expected, (own, alias)")
        parts = [numbers_of(part) for part in got]
        for part in parts:
            if isinstance(part, Text):
                return part
            if part.shape != noise.shape:
                return Text(
                    f"own 和 alias 的形状都应为 {noise.shape}，得到 {part.shape}",
                    f"own and alias should be of shape {noise.shape}, got {part.shape}",
                )
        own, alias = parts
        if not (np.isin(alias, np.arange(len(noise)))).all():
            return Text(
                f"alias 里应是 0 到 {len(noise) - 1} 的词编号，得到 {brief(got[1])}",
                f"alias should hold word ids from 0 to {len(noise) - 1}, got {brief(got[1])}",
            )
        if not (np.isfinite(own).all() and own.min() > -1e-6 and own.max() < 1 + 1e-6):
            return Text(f"own 里应是 0 到 1 的数，得到 {brief(got[0])}", f"own should be from 0 to 1, got {brief(got[0])}")
        probabilities, *_ = drawn(parts)
        if np.abs(probabilities - noise).max() > 1e-6:
            return Text(
                f"按这张表，各词被抽到的概率是 {brief(probabilities)}，应为 {brief(noise)}",
                f"this table draws the words with the probabilities {brief(probabilities)}, {brief(noise)} expected",
            )
        return None

    def compare(arguments, expected, got):
        """Any table from which each word is drawn with its probability is right: there are many."""
        return [_complaint(*arguments, got)]

    return compare, [None, drawn]


def judge_of_draw_negatives():
    return close(atol=1e-06, num_parts=1, rtol=0), [None, itself]


def judge_of_ns_loss():
    def up_to_the_cap(value):
        """A capped loss: a limit from 1e-4 to 1e-16 caps three nodes between 27 and 111, where thousands are due."""
        return "capped" if 20 < float(value) < 120 else value

    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself, up_to_the_cap]


def judge_of_ns_gradients():
    return close(atol=1e-07, num_parts=2, rtol=0.0001), [None, itself]


def judge_of_sparse_update():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


JUDGES = {
    "noise_distribution": judge_of_noise_distribution(),
    "keep_probabilities": judge_of_keep_probabilities(),
    "window_pairs": judge_of_window_pairs(),
    "window_examples": judge_of_window_examples(),
    "alias_table": judge_of_alias_table(),
    "draw_negatives": judge_of_draw_negatives(),
    "ns_loss": judge_of_ns_loss(),
    "ns_gradients": judge_of_ns_gradients(),
    "sparse_update": judge_of_sparse_update(),
}
DATA = '''
c-n-$X>%(_b}jl}6ya~S;tV>cC4W;(?cs&GTel_4e&M*`=x6I)>)GAyYqhWY#f=vM4j=)LAV3nF=Xp3J01k)5K#+e1RR#Qumzitj&Rqqbc7%e$0jjdHa
@e_twb%aNAN}^%zxn>7KmX{T|MS&HfBMmX{`(KV|NZyB{pipC_ecNv&%gftKm7K`fB62#-~aHNU;qC5A3yr@mmk0R(~rLY!@qt1??3$J```Zlqd$N3@r
(cOPe1y%U;pF3{Q7^`3;zD2-~PvM{_X$$=)eEzN5B9655ND>w)2m_{`Y_QryqX(ufO{r|KTqA`;Y$Wt$EU5`aCL~#<P3&^ZWbw^2mHh)+f#1c;zn2t=a
E;$Aiv0`%P)t{Oz}L{nm`VZ1OIu&Y2HU^UD4`>e*jAQ}*-XdDOm@ruyAnzg@83S5}9)ouqEBfB6&pg}chU(YNl`+2ptzRqd5=`zd;;m=E?Ub5G`H>8t6
Jc>()tz7X%Y-n(m}wNt#F{ps?!-`=$!au4=`&6%iNvLCvO=E`KeZ9aeUjlH~Kdows5vkjN`GmXW$Zd|CkM_oqciRf_Mem-1}n)B|<i{bRF`S7V5qiJ->
{vBJ-yg7O`%#BB#n(iJRX~s9c*vk&bwe4iIU>^{74+o`&ZKveMeR?-pdyKYL+`Z+&p1mg8JeBuBv!VBHo-i>{^}^oO+vPX^{ZIe?qd)xQh546V99R}{a
Rwtie7A~;=yz)I-hs4ih6Dc$v(q{=OC*}>+G{q8cquc^7;4+jz8$jR=Ja6F4bI$5vaxD!oZ3u^Zs;D`N%O?@VLEwdUp6^7#S2F58~c4>d63Ivlm@q_!|
BTKV0+N3k1oE!{k)#1ehdAXmI)g?t%ec1J?%ejVeZg>w=m+;QUA%dovd{S^``y3V0T1vS#%9d<EBCV%&qq2e)qz?L@p{X*$-1|am#i#Udj*GH|>pc&B2
wM<ZfqBuj?nrn>*2zd$WRjP-jIyH$KR*C$ci_qz#vzq8+;zlX3fFymN~clN9ZIeEIcX*w15)ey5HN8t3M)Bdq|qcgtw1oYZ#EYfRYSZYMSCPh0WqnEUC
_EPp2$-0JBb^;;zw=zeF`3~^K*b8j#;T-d?##nQ*H^?P&uj*}c48|IpRd&WFYwJ^n>%45<3zBI3pnXsgWzwZZ=^Vr+T{*CKf&#VdAGiHTF_il0QzK<SP
+=4jg4sKpy#}CiCM%3w{kY=NYPE@!Ho7p{jxV9f%+8u>uWPak_tJ?PYxw8aeX<i&VA!=U_%JxG%w-7h&{*PN{QRf&N$?RnN&DIgV!Qh*whG%!WW3tcj`
h!L(UcT&i&!2e<yE?Fiv7Ke}nn{bc+y=kii%Qp+PfoS@$t`}2x@pgUU)H~-gky0r?#}C#mF(3A^+Pu>o9?}DqD{AgXNr_6g|^$^<JgrHDfxZ#pBsZmEm
D&1np@p%tZOr4@oGc5luS(~WA9{X3?_QAJk9jtO6ehAs<9-WGmT_KKP8f1N03xe)k>$~N*B8{xhX~SHyF%}(8Gv9q$h<7jCtmWeSRc2ZbuIxGf@5RU39
d9iCt?9b1n1r-@OUqxIUY?2dA{m;$ZL8uAlc!d4IEjlT*7&`|U8zgZrD*+&}EblRIdTy{{}phgQx;ZqO-MDhskf^qFUdV7TSFx3SHGq4=nUrL;E4-D8O
)TUI7S^ZQy%nadz;o>4mV5&K-X<q`4bIlF2H(TJIT*R8$WR<z^9)n*6FEWW$$_uOFI1qp}GW^2loQL|&e!K%B<oAZEgyjBhC?P(ROBEIU`Tij|HJgsqY
`X@&F+Z0Pqir`m_cd~Oi%++v~xxZ)8)cxpM^2$`b9j`9(8N2uLV64$(;si@2em^EhjqO%vDLS|jnZ`LSxaHWWm`B=+%S%`-oB|`L{ZSe>Z;dpQvA|}qt
AFcAu9t1bwYUBl=bYdgKM?T|mA2j7t@j_C1gXqh`L)>z(sgu{Tkgua)#U0%pGxc`mR!wA*SR89qUC1LgxWV|1hHwO`O|P1d2P&`uo!(D@?nX1=`CW>3<
Z`tC&mxEc^!NELd(34>4ST(<LGeN$&tGG&uJSt@6A#%gNFqJ(FY~XOs2c9Nf}?BHp7r~POufCi3&!YM~&-_xds;m#r<?9>bSFUZak{HgJrsd;f!nTXxa
68xgGBno>_ZS_jq(Tlo}6%>0AAx$!TslT}rL$N(rND2A<#eUg^0F9jmV!HAp5QJNAB+=}8C+&F<;J)25M)*bQ>lCUqy9ySJtR{VL`guM@0e&lw5Goi}l
Ui=S=5=-2V8)4HZ7xTDaHlS*Mc+)orz*aNj4DC6wO0yf)h+&qb9m!ZKV6PM_oS<1AtDyz7~tRbilM%}TZ{A4Wb)#fcEpgq-{!Yd!}X!Fm0XXZn1L}_$+
5VcxCO|>KX(>HE3Kee(YzU@YP+fJXoP99o%ETi6{`41m>Ty<(e4=k2NEZCv-^Jh1mv8cQlasPCO?%@fvT`N7&wer3hCnykDG?{-oy>UX{>(;$(&AozoC
7e$2(k;8}tioU*xQzzeEuOeB|BXHb=Oi_d&a72bwZ)Me!{X$T-ELBq*OpiQbhw2bUBz5Ve<_^Y7$<XX6)w7E+N=#%PTg_i)YZku82a0tJCkouc*@;&q5
oiNrEftI!Z9?t6Hiz(Be}S+<6UXu*c3@j!705eJ|<H;q5rKyH12MHX!YGx58Yc+GpwA!UV{$KHS#zKwbblxy@<G5W~PFg?<8J44kg0r_4yO1VP-+0HKQ
ZoaNzL@6@F<YJg&5BI<Ft3@5P7I_0_pyzWnTsQFWH$%d2EE3;os{CdhWrsbtITs5(z`7N)10{Fg6Y=wk`KluzZm8R%X3I^{ShmTA_OPR$`T*yEAfZ=J`
R?y|zVTr6i9E`w75XAQ*zww|$)HfP*?*W<=`_PjY*g0P8tPGPIuL~h&4#o?scEJDFe7U8)lW%_CM03KxK-i!*gN_Z3037&J>#XB6_W+Gufm}M6omi0H(
Z;b(yI|^I0<Q`g|2p3?pRp&TvIF!8^D-NUZI{r=NiE&|BPqtkd)8#ND@`CQ9=^eug9PB&WVRs(GfT<X^oJoD<6!3g?u%1&!M~?IJ;AZA_#m>K*D<0qFC
R&yc@jUj?iaD>{^v(xG(fwrIBlroMw=$os_1uSZy;<T`9uGC9Ky)>Zv4kmUzK8M>-yC@((utSu)L_%QgYMyZ+X%DgKAT-LoH#YYUQ9648K{2G_uQ%WDQ
QzVr|q_PgdTFN{1IqY6HYt!w*8cJTG72z>&oNshRJDTI&Z&s!qeE_#`2bb4tiZ^Z89n56{5Tw_QT1fIt8!F#%VIW6tsvLE2oDGN73wBs#CT1W`1HPpHj
{wXMmdJYh-gUt6-HLuJ_w{sIAsrB3(YDl1<U!Y`L&@MZI>$hiKB?z`NjS=M>F&>A<KE&z$LS$r{^q<5t~OhMA7-WZo!Qypvz8!BBh8!y9^0_r$(6tikK
m_|kg|?6CdiSD#9!lC#dBIpLRP5dw{t;B=Ad(qjSN+i%=m;o`!bQ7xk4c(BqRI>B{gHl}N8_^>!Un8VquMVa|h{+g#itjj?do`UgnnmM#59^_M}gNfX5
H3!F0%I#QX%jQV7V}nOK>1yOdzqc72AMjI6T(UFc2ZP6U5M2Hh#Evk-MRRO3hY7R}Yp43z4nqg@KWRn8oKjBJIoGYp?&395_qZ|BbBrwnWB9T&8~jmDR
AuJ$L#>IMlOohv*>!skeEq9mLS5GGNi!{U?73)!b(`jI-1k?>*n3{E*2Bi2i=tD<l7Ukznd>GCSY<O9&VK81xN?gDz>t{TophcuE&&Mbert1Z^duf{YU
<9z6D^fs0mF9mqT3m)tJiUNKH7GU;Em;euM!08%oE(G!As%BV0OhA1?G#N{mmOl$K+&(=9F@Me)1~gp-#G&gTguFqkHW$uOyeS5$woc?LzEAUBjthgCg
%|V6#I@6Gv#=wR<`kAH6yLvpR`eLL5STr*8XD$B+gq4I>DH+IqT|bSI%+<AT9nGlCWfbC^MnGQ&2$@z<|jKn>`-uuo>)nh}TVSe`qm_GlGtO;g$MdlQe
4iI*<Pl~5LOg!EgB{gyM#>yOdlv;<T{k$`QYZ--P)xf;_k27DQh?L(a~Ey%ezGPhi8g?BNcIaap0h1Z&mH#eT0I-@u78t94Auctg?R~cm$17KI+|NNh?
%@;2|{uGWzxY*1g0`G}ckWUu0yDb^B+dKFbytM|8Qonm{GziiByw}sM(Po9#RqJ?I8w-vEx6y|y=OT3QnSWQWlZ_R`_uQh~<Rp1FEj-F{1c!(jgz4clu
9pi2jU_mG<tHv*w=ZcYxj~@&sT6d#L8(F4?^f8^FcIV@YHG7>d=D2qAMudGi;JnG9|~1c`Waqa9(s5cFBO~#RfeO=Jc8FdS>ohNyuOTMWiYu8Bf_XePD
Hq2K6A_1x!obBL_Qk(lX`)(`;*!x{ns!7<e%;u)4OP@8{b{yiNVM4P|*e$8^j^#ZkPQlM~3q{+|o34N2+;NT7s9fx76-Fr=gmqH{5v4cHnvsThA-%Cn0
_dd(y8^*tbS=#oid)I$4*0$DRI|3#-@-X?VoVBwkaWWvfMFQ%B`FQ4PQR`kS{I7c@+{lxH8Sm23IXI`Qp*oFKGhb}0_oZ@>6?IN8-L!3P2(@o6HtZ6Iv
K0D1d5sz5ZYQS_<XGw}>919ha?$V0tRGO_CT{TO_|bcJK^yL(1AL_kU=Zt%Dm<&OrvTWu|yk)*>8`^-JmM|>v-lNE83Qg?T6$|y+M&26V%hquKoqRoj$
TUoxo4@Qik!L=Sf{1;ul+KYD<M+fkOz5q4jM(p;xcR|C{gJ~DiZ+`gg58wYUH-~vE-JUjZn1^$ren-!GWg&9@(hva2=k2k-?IccTUkg_2Bx{}PyF?C}r
9rvu#>U77C`ESrUO~$~(mv#P?uhcEdBt-(@6K4Olg_|<Y$O`K%pTgkU0e`4f4wJ9MEu8E5ilp`j{MOA|L}x8B@6F@rtEKwt}26CkCw8uyt13>t#?XOv2
|nR#^GK+RM~pb=~(o%;x_baxBf0@hzZif369i$7VHVkn7Lw9r{^~8bFAj09vvm=HKfl?t~N0+B+}^J6Hqv;dE=C9LMMDb<6a$pMEJ;4TdUgQseo|Z^e*
nD9J$&?Fy7k4k99_t@a{fz6y&&TFxk6^W|x&<nhpzgdKXJimgH!l&MXsXE@pBlYv`(UqJON$QH8>Hcy29aPEovRNBY%^Z&S#GRw*j&%1Qp2)2%D_VN9>
vR8zWhcuc(OfI#PC$)wwzy@lb%9dRDLIoyK4pZO5KufzRfmd$Xr8%E*aG%oMxIfDR`dsDH;xue0!vEAeDWX9=aq=GpQolol|KFn*p0HvLI`ptXT7w)B&
;XhGba_UZgA-R5pV@C&iEQ$szV9p{e%wOFmmZs?v*QnESQu?e97~m&~5(jexAefC-|H;`+4^75wOS>}i|MgI`^6~9h*6U{H`@6R<;FG3<%}1P!Z3i(Bw
U^>bH973a&L#rK>-7CjCz@XcYzF8svuH33$xS!u?xbR{m4*2JUVr%3LF5|UXYZpvyE`Uvjb!I&IJQV{nsa;Nu6}2MDsXozc~}jy+wJ48Uwr=gTm7Te(b
mer!MS`%Te3Py!_)W0SQR*4hPf&Q{`(o-RIt>IG<i5<gru}<Bov_msw2UC-*k^_wcu)_4(K1MZ#M^)j$m22>a99?oLQp7+8VqCR*OXV&kfjc^}V0kBM1
?D&H2KInzF7mx8T42<<C;XsahV~H{f51IxE_E`1<p|#F93v9m6ZP<0Jym%Pz(hJ#sSN=DnYJ4}Z>t^)WJyp-tbEs1A4!+mv%R=5_}8N6{AIJ$FP^uk3$
|Wf8Q-nl@J&yGksxL2fMSlyLGeM!#5Q7dB4mH!&wS8kx9*=4sSL52~}5@oYgD@a`BGlyK_1d*k9|<XpY+{#dFh)1^%uXfvtrm+x`z*`Outu*Gv4h|Bjd
rKR!Ur1IBf9v9sob86>OPk|~6#nqhaQT`qZHZHbEHfK$WGyjjgh#g6DvN^~8`uJddECj{;1mn!6UV&&A6gDw6raQ@8lYs*F5KO#y#f)vNeKs#&ef-k=@
4N6(;wm_ds7dtZd<V+W;g0SSB&rAdFc1KLR4Pc)tcYXRY<#1(r@SWBOL~B&%JQ1{#{8uJ`3&?%wQSwl?OW<{49EnmBmy;qyW8Y^OTW}$aZ(1P->L9H0x
ekCjc=BuS9o!Ijf=S5Ukw&*V?X}ui`RhA@SH*jM!e^n<*2k5&352Oqv`(i4!Uc&t5~3kE<aWEDl6lI3?POJa4OvR%~$Du#I**HlcB|Y9?qptU;IhfWzQ
ie`@N}D=lmF94W(WwpXcH@9%pzRBI@ZK?C#;}4xXjwgSO!&-A2}DYRB}8FT}hTo0iQnv~f&j60kUJ_s$(94_i?4h>SFLscY)XZ>$Xd^1r=uu~7Ls7#lZ
xDa@bOfpn{;Qxa98qovZI!wtvy#<el!tZL=$GPWaNgZ9qoUBlj!4G6+3jk9}yb5Ok2Hx9e=gTrd(Vk6z*jHcN;?fl`by}`zexIu<ama-co-J`#vbdedz
S06hy_t}>;WBBHUhRJKxLO@=s)}rkh>ck@*P*!=i4@w*RtIufaIaS+Z(1J(UjL2Yu!JD||nj61}x9<R>a4sHar(Cba53Yr|ooLRk)K_n<!v6NfuU>u{1
Z#QP1MG5m6pdcDYk0>S++h&~h}T=><Q~9Fj5fC~;nk0Cj^eE+{dk(ywMT+*YmbZ@dnfM8k6(n~{l~8eU3C8(E_Mb7c_<qUK%HICafL&BW1En-!aFK&*o
Cz_v@mGyoBw#=v<hy3|Bts{0T1h8KRi!{YgKbxS-JAXubgAOkjzcX;Se>Sl3VBc&#f3c6yVtpe0e1vI&=Es46z?pZ;=cUuidE##*`fA;TpFwlC>T-1{d
_&9sJWY<q&gh-eNPuPNW?_^W+9^Y`EZ7LOIVkfmaBk%NpE*h$o_jVQw9REyz(q3e5G*N%*7yGZ{>u8$CZ5q}HM0JT*<XKbt4o3JI}8I4xXc#pwF+lAGZ
*0+sLqe`)QiNR5r6u04t`UuJ4>axh#w)Dtl}&K8O8&?RQXsCB(>;gzW|+C`BZ*-Kt&pxmH<Q27nxh!C9uwS(g|;~nlDvxizxIy_NSKZJ1^w^mYiXZJP$
LmgBszC3}QPF-N)P)GPFrsi+N&K4EgSP7;ZQRM*Yi8UJBEnH~|Zih%PowJQ8Bc8n5+E}!Q^woMFu8me8JgHs;*PC~tMC;xTs=d)y2-uG8cOJR(tvj`ig
yY`co3)uw^=8ytf?uERgT-?mYn5eceh^tbuciA;4sM9?b~51?of`vDx&G#xpURj0#|<i5&iYDDZ=z#LkYx83p0DB7c7QsqR|hK<g(y5lj>d59EZJB<_Z
Z2CyUqF6K6eK@YzJH%rp{-gaQ0NUVVR3(SX%Zkwd_?f=qY}KH5gA$J8q+c=5XgG6_8)qGyer>f(u0wIpzWLX2NKKcpL+?GJUZCw+6R6gYv!TO|(^gc7s
>sN-D%x6xbjU4~?1z1@qC*0x7yjkwP_E*E>?(+$|6;g16HBu{(Kk-B=#lYi{;T+&y$o6*q_Fy|{Rg0X3L!pnD5^IBb3oD-kDmz#2K7Je6VN(%3S+N&yN
KG&cp+Y%@(Rldxt5E;Q$j-F~Zs$7z$n`uni`ygO!eK*W#kd<(><nsfHqKG4LlORxX165lj6s5yl}_rW{5<J}&H-H+K53s#gN-16;P=&Jtb!M(G*a<#$4
CXVm;;xX(YyQJ5}5HLp<_a(G5fY7gcrXR@Gic3du`oYzU&WU(Pdc=~&vqcDTqfSwYW7iu{q4;!fAA7~!pAcp-K+#45V52QTc=$i9iQH@OJlng##6@Ejo
IsuZc*SnDe|CP=<>{z$$rb6hwDJ!uiuy(GH4cy+`ltH6a?-2oTM)C0TdjU;D}*InJkGq2w3%^4MD=2nKZWd%HcE1PynLyk(Do-dp{b%<>~lT1(h;eA3d
slz=tyf&g4#3O;mfp;Y04_7SqKK{{@CGr^YTT;SFJtIl6z&tn=7Ztoy4%2RS}F8Slo8Qj-`NKQ(@GjN<pl0vv;EWk(<X2#N~X_Q&;<k;gNs~6LCxrPA-
U=H7JeaeATnZL{!)3L8}7QI)$rgg!HkmU%h<&M*Sbc<=J+16V`#_wtfF;4~yQXpXJ~bplic>*FtvB&Jlq=K1+`AzMA(osz*y&Y{-xG2EcHE=`GMQ9Oia
Lr&-Yv;L~^I{UmSexd%pVl}8BNfHSy%^&MS{{@4uh?}H{qi(C4fqSd)*DR=;3k*2cTpfWi)hdA<OPF{WdiAn;t!}r~{&g3tim?87$dV^@Q%L4|#;85|;
8rH^!HHV#8xgD;ri9Hw+E07Fl?992DXA}Yd3L#$MRVcOt4AWxJy)EDgf*)>+olB&NWHhkh(i6THjC}uL9llQP(puYYk?qhczP_x6&5NYg%w)zOJPRSMK
?X8D+EFBGDs5!v&(rf8J&b!VZRgqXH^UoWQcg2eB2q?o#<`BqE3wmf{=%&z9g%}i$!Da~Qh^a4^oG(d-kV}@=QefRJ{Kr5x7Z;>ijgG2TP<oDkN^#Y37
tW*gaF&j1j6YgbLbk+binNKXgUWJD06gNZjHw-mUO-w6LFe7Z*r$|zRZopYPR_Zr*G+uuyC)8_vJydSI@eVoR_$^KHO(4&ti<=H5tJQnxEhtvA#g(6Tz
t1=rSAy3$<u*A@xC0hqvDmDBjqJ8%`bC?!*lz`DadmEspl)<7EenSeY3v)Wa&An}HwLdS@POYrp#!*r(Cdjmov|ASWZ+O?UpE%ttNfx<8s0$wBys^j>L
-|78}jQK9Twf@b5zRmRIWT<J<YH<>(U3c35>Pcol+m5!*Va;+SmTT;&ArFkynPC%#!oi$(37YE>&$2a1iK<Qbp)Rw|D78jHHO2FHAg#pn>!G9TPffUQ&
!|-#Q0Xq%5^Kt7SWf*i?gq`e$oX=!`F1ni6PTfK23dfeb2qmRi$#X|KpC{$zn?H+@!QuuGfcU^naB@HZBJOpD-gLvPH1pj*zR^(2SMZr>yCJvBS*Kpp=
Fwn7O*I~Et9SC3BEw&1dI^Oz+1xR<QB*pMN*gp6jG~StI7$A-BLv=1djv=X_mY<aQ4#5enK|A|Er$E%(H=?hbupzb!BS|nQ$A~V4HPl@$K2y!xCmI*D8
#^#2Z{~}cd3^W0t{pGXSGs)HjNI2zKf6q@o&gwZrYBf%}L>M-WIG2-yE1wAG-6=RVAa<L!snbnlF!f_AlgfI)ooJAEDeBy(`|@Nr7+A_Kb;3t8cCesTb
_wbT_!Ff${;zg3qOm9vX3JH3X+U)<*6%y5IBXlmc&hBZ8?9!>%@lJ$($kC1RjvUd^fWFFyUsJ#lkzGKEEC4HNiz<x7MWaz%KPQZ|v;X`4lk(q;jM2{o)
*J(b6+9Jj!k%1?sy!!7#C@N}M25Y<2X_6==Gw?Ad(xzsKXa5fpy%N^qR9EQ_nqr1Qw#V*Rcld(5lHj8_q?z-0z>qtVRCh9;NVJh52Ny`f1;dWYOC8ZSV
fMazLKH{WXfj35Dm4dD9;$!{RW%T469ff<GcA_?I?MJhDzUWMGaC?$XELqrxSO|nP%EGiO3HX}Ix%fi-H#{~x@e%)tE71rid;EZ4uwF=HG&>yuY3vi*?
B)Z#fmA_)Luhc|&W!W<;n@YXgWcee*IDi%>|I=h{~x*iGKyecu;);fNqS+(T_(hEe~amxMX2R9VJ$IQUA%mllHSftl)w-iGQ+()iB1OvYxxpy!7=f}-f
tZxZa{3hU=LXozx@N^hr^v4E{w_z^NL_$c^8F|hVV2}6#DPA?rt+`F~Kl4yu(e@Nlca2?CmY3Qe2$T^2uWS_g66ba2^=FdvLPg8=uQu7B5`H2Mh4F5;X
DHj<28m*;B$bx=Z2?>bHGf!fc+<cEGNTX1%pSvvqpcY5nIu@uc6ejs4*#nr=(6DoFnJ+Bv<mFk8;Y@E@WHj7;f-HRNExAL$#hne5;@IqNXIc9Y7Uvfg-
P@K>rZ7?R87WC=LX)4|gY9nd(MiRmgv`3d-Ih^2IqCQ&yLFBI=`a=oIRwQ(`W%>pzBU~VEaHlPAB<375tJCMctGgoR0Zrs8kX)HTbl*2UL#r5~$(GH=Y
Hfz7r2?Qyd!8u4Uv(L^KojJwPBoffJ`Y*3Rpe8Xd+h-^C(3Uy6F!;atB{opJ>qfesqoK5Y5$9;CMpLfKH%mU1>;!Q$5)u?c(xG*~6fS}{{N9X5fr{8^P
IDoI95h67{p8C`8s#>c+woE54XqprP}E5gU>TKX%2Oi{r&umU%?hk-akN1r<1v67D8-f{ec(xRe}t4hv*L^j&A8mzGq$1T6wAQ!DJ;#l%$4DWqT4VNcy
vNhTojTEXH;vPzA4e}oZwp9rB_>`AUN$FmG$9X4Qn&y1n^_db@=!c)g2nCv<++x6N$y2rc^;86yT9!PN&iiqtGr54S!{VWENzmqQf%QshJmOR+(WLeN$
^>0XCnT7_7}_U(Lz2#q+4TK=72HYvR2#VIra=^(axG^8yk}j?=x6TNns)^81AA_|rS!DV0ydd%3(puu8;TR9MGI61JC)-<rRkevTMQu6Y4<1$rfq8mb)
d5y;sQl&8lfTT8`(0)G1QZ?w;xb|?mCX`8{}%?<;<bZ_PeBwu?>`P=X=O7{wUB*ik`ML<zzc`%f{eI89+6QI(X2x-^~I;P)Cj|05B&%7Ow*=vtT<c=Jg
fB<M2wB{``BFxh<`0OO88C)!4Z$8?qC7qiT0K0lY_=gWl(sFa5Ntme?bcqaIM*syEk(@W?OL{F~Q5|f1cgSsAd`h9jy*?zWbu`;Sc3{{y8CR*(u7S}v|
G|w+JLxe;{YT=e&S{&;brzdL`lDkkHpk%b#7F%?*oZ$lK_a2d)GO%VeRV=&Ov74Z*n0|FqzL5s6BHFAVv|mriNzb+ioU?7FM9w_ROsN|@FJeq!J5Hz7W
iw5<-q#TXcK&JKTm0$&cqn*b&LoMuK0}&bE8ph$@e8Xt9y~8bf*FT(ZdoTrGxv1QJ7K#Qr<@kDL=n%97x|<ylU0mze_E`I*r9>@+o<DBuN1_s|DZ*Xbp
?N#xCd$N;Wm40eJQcwz*XWB!b7z*6v`!d0rp3=m|btW&-+V(ZV<(5=2qkolY(vL1AhB{`EJ%{ENT-J3O5ZOdLm`cVIA`Hej?l6+N5)@dF+kmDN`=mIfi
rF!X)Ls4BZr+Mi06?04S~F6L5uGL9s(a{*J=>TJKeNJ;7OUD4W#=03oV2FIW@6_^pWFW{37XL~CECFEC96ngIxTrEr)#6$5EIjcoCEw+7fixM>@X3oTS
1)41f!FvS-T04?t0n?k}B;5P^!PUB6k7ms>I|*S<J2}(VYD45-;sHiVPAD#4xW9pD@SBxK!Wg_Q%l*d_p=HhdGovHgH2tj|dEFogpQfXS2A;*ITX!`nH
N1oFGTAu`_ikPYm)zjCt$VH+d_`fVPv$(C-O%`hfx?9jZV&q1ZkBb&3j#ZSgaE!x(bTw6iSMs)Bv4-OPLmy$qnID=bu($0!LuZz0xNlfNN6p^;@P6`rg
_;BU)fdhv+pwPiYk*7XBl-AnKZdGI4PzQcbfAl)zERRrq;vLL{gm!`PXfxYjHx;znZOSo%{I^o%H#Cb8rPYv#6^8KD(K$P9caMJXIO}RH%x$w8*SJFhy
nlsoEFLD!d~z(Tv6bl3CC#Q%X$;-b^;AJUtAZZ=7v<K)Q@1vpm3Xu?6Sqo7XSU3;I-Xj{42d=`t;$0RV2Usbpk4qI3Y3b`VnHXbEsD?Hod0luamh3V}`
}O98_U*Q4_Vl6H+B_#ivmw0f*_c?jCUsP4>#bNn}f8|HQ=-X5dhLHq&FDvFL~da$^a6xZm{xD3;keUL-*IF@FIt$YW!#wd=P#1#&L$+%+bGB<M0r{MIf
cjE1m9N45V<xY)_QLupKYRmeSp<h8n21pWrg|02p3re@fkzVCV=Y;ZKWA{dWef{F4{QBl^|IDqb&);|=yWnDXX1!&ZgGX<7I+~u!G94h~P(0I%f}SF$w
hi~5vJ7>L1@oWWJIob{XS_Hj%lFA7^C&a(Qob<;6KNO=!&=pBj1*}@WkDjx@yv;41JNF3Yz!vOZIP22FkPy9BT8|+Hj#BpSB^7x;fc~2ZO92In@)lHK9
BLSP0lA4k>|}2Ej2|9<usRC)o3m$@$8{m&^DNZ53K^uyXJCKc?UlOBYgy>?P`dz`N<w<E+$5UaqTWyya&3?^aue~ygk|8%n?=%*r1@>IX#2Vy56JeDP$
Ew@<z@9hi;#kCGnA8d{(z(Z)@6b<5@s_JVHGygXT7EQUNWIAYK%p!BmA<G*T0IoQMZPQI@;S?>6?fj3?DZBNV20;f%CNhIq7^0^KpF>>Ms9(S;v%Y_s1
v(QY{!cTd}z7CY(9LzG7OZidU&?vDK?ayDV>nN!E?AOIGFpHY#6SbQ@O!9u50e1yZS|F{tu9c~F^iMRcyI$ffYLiMyont0f2x84m?EkxDXkgz$|lr(?F
=&*v!alUqzA-RFunVxV4&x>^Fbq=G44tN@Ql$s$b@9;?3EcQDaP%olNOGYfN0Uxst?py1!t|KlJ9afm>jT{*3buHh5fFv1ffaL(G7DA_iN&foP%THg*9
U<c~cY-ee?DJ1Q{ZwbSQh3>Xh4(U}7O>SiqrdLphT(6Iu@G1bLKe<pbsJKnoFhwt<;l3BnU<et#@=ia9q3qHNh}VBTXBZS!_66fe_c!^VKi@}?NpM7W<
->?lNj=FaSJ@p7Bl_O0S^~XJ18XH(ZpeSZb10@62n2`ZvLFF@!$USKYrA?2xeHIv-4fV3X)*%Lk@g`;?5;cvd0&F4UiP_?!*J>Vo)$>5|aI`qcz4j;YQ
YQO`BD8l3{OVQi8Dhb#HyWgB%H4pz32!HY&QGHirX=`f4QOjoXl0=QWQ&q33V$K=$2`dY1P%%kmPJgm*mRT^vnDMa**IWTZjA28J7V6qrT~c8)dIs9YS
<i9oF8basrhQE0HoLdJ&ArIm1p<)47pT5?TtD^%yMwzYCS+@JIjn`0KZs5FpUV;*Ycu(=V7XKEK|^sikdlK75E$()vp3oGy8l@zR`KJvv3myk=KsmevW
Qvvu2eu~~A*P7WwNbg!XjZZc*(vPPKq-egtm8-M|WUPm$yDkv~Bi#1h$NBkBzk!*-)Kq^#CN~ivKd2YMA6#vd%JOcUV&D5p2b1F|$PzgIy=qU<tt2x=R
BtMTp#XmYLvr($N=KS#lBi?CNg3)BBn{OTXp+^b!TVYkAQl|n*?WgM;t+kf`i$GOyb~Q>>31QSrfWO^B|gw?%?T8jjzDZqr+9sxK0U`1f&G_VavsMUCU
;~)ng6TCmMs%4l{`63dHfwbT7P&gkZY12nxzZ^PFc0RDGG|te$ss+j@{W9@?u{KXJJZ}6m*m43k?+fc%i9D9h(V-FI;LU(AcSZ5BoPs&m9}9xe@#{@m<
6|`KE#k&BbT2|Ki!{;eyjdYt58ChiwN67L~-S!QV7Wr924ef8b|$+@KNm$QTmZ7k{3{ZGY$;wV^5e9Wu|%7S&le0#5zVpcx5^@TzBWQ^~Z$)f=+SrlUf
FCt&z5H#T(Hs>qg)7L?k*UNed-U4+0a!O!5X38<abYq{Nq_U4KjrX_Ss@*yt6+kP13?~t}=A&aXa)jJcm(~vFmEc7-QOrzy*oV7^}YI`Eud}QWNf#rdc
C1;jxt;gGTI}DE=818X=5rgGPWOgN2!JjldyE4xOJeW*E=B$TXd^5*+TPkF{Q?Lb$92wRM!-ak5?##%RSmf?Qyqm|+S)wSRkMK@B8OiwOG<NJi90c+e4
bPf7NZ;=gziv)3tFyG}WTw=8Am)mwYA3FflQG&Lo>4J%ug_%*u(kIyn)ThPGgE<lP~S@vz<lE`_L=CVaMC^G*qQuYzqclekJX0oA|8~I)NTNTHhmbL&(
aa$7_}HVvX6epM?2<c{f)F^8nM1z`YXzDr5c0+7Pv>`_a6=crr<vB%$Q?cj1e(CF!O__t>oQqp!^aRPjB->L38?1C!B-mE&g&G{OHLDj}E>cD|11=+k0
lvI#2(_pgG|6!yzJ##Onxsy(&yLJYM$o%F5KOu_gTXn#)f-OoTW?#SmXPqA_mK$?aKBzBh=CBnJ!(Ex-8NKXdf0(u=fXYgy9?;yHm-Av~%asQ-}{Cn*%
w3pn=WV$XAW#=Hs`%p+lqz^3LCN2~z_KfgJ15Q-~D_5D!<x`u~`F>+}Wk_U``zO>odFJFt(ddNFTl1i=1CklE<XNM}qWi7C7(qT6i=(H6jI-c5pJi!4W
I5Q*%+H44TJVKwa!ClXE-uD;ZeH(noaK&rN?C}FK@VR-iNhm;{v2*Nq<~2l@Ksm3k1xgqg;1`dh>0GD~<rCaAavJ*EU;Xl1_-uV%h)_DSoR&8H?ZhJE<
dRvjneh-&jn^h4nG2){P{S!+LL3E7=%`Rv&ic0ZtcAFVS)+qXLfI|x5Ue<Hqf3E3rx<z~9^QiGYd%Mf9SqW_7#lRkkl|nvGj2bG#?!%GSHYu*9!fg0c|
?>CI`V5rG$X}NJY|P+(m?8aJTZJ>;-}Rq6V&MQr^5-S)UD1@5I${T^T&6#z!=Js;MGDEB|dAFC`*=P^mWo;1J_rOO<@sH4^uh^Po9Ow11Eq_<HkQ_zj`
k00@E|5$HTj1u4z_e(pe&4`kWHgIoQOWj|vO6HM@d7|KzJbUdYCRDm)vHtkjpU<xIge(8)DiJLGcHRd2A*d~h!V*7DvgOC8h=yEJZWBrExpBI}e?Bix3
$b@I@!=2GsW&W_dT@uh;y(<=b81F$|ptrQNal#jF!tbz<_>&%IOk3#0zO`t{)7GX=}00CKT3BXM}Mo4-xcCl~G4btK%Z#igw=+&OjuW(1dhfaEpwc66v
3HU^Xjs%OPP{7)3mco?HMxr@!*>6p7b$U>)F3>0C#Zv2KsthUv86O!C_#&9xHou?!MjY+BY!H?V05(R8_v|V`u05`d=0k?6H_-Q0gW-Msa(e#V4?V;$)
X{U^9V?#78jDKqERXNY<TvX6*bX?I+S^Oog@fFQ?7nUX8}OGu{SryZavXjA;uEK_C>DbhY*P618S?>MA8+D}0A;H{z!_>D`c-_^G8LxH9ZzZR0nM6Td_
0x)#qgzYKk1TP9wtePB!i{|kDbPuK6F_8Na8;Vx*HvWJ#sPVFDN2{gGc!$gVA1{i<<$y5-&C5ave_YP`WH#DmFR2Vg8leTYFE`L#KuyX|&UcH-pA$PYz
Vf+_=?=K`$H}19Bg9_I*+u%!jU$uV+VaxGC~_pU;g#m!TZ1XG<{eHE3+5s}OL?lFgk_wDMr)3PFp}n$Ql4&njdLZL33rhMxLH9-TstEH_8-%Vw!CD!uz
YL-(f}l!Q;egeBi8ytgMh2mOXjQEFm^SxiIUy??_hDgbrpCzCC&kfvKs_AcVv$6#lcOCRLleyA{LqQZ7egdp-Id{1*{>>cw!{bHpjcW+ka%<d3>nDSu5
u7<bQyun;xWwuF?&gS$Go9U1>c|*!5+ApU!*yk(+BxxiFWWc@Tax?H52ZNtfUxs9~JSCXz0Z@?KzL7yA8=nk_gHpI~q%GStH7imJt1;L~cwi{k*x-VHs
+$R8;Mzxq*@75bzJ9V)-=bm<(1$`=X_JG<A*6iZp?Mp3B?ki>xq{2NZy-Uz9I1GyD=OI3#r>G^wo)JNuhK5?ttC58N%4$NA=M%~Z^T8aEQIbuYn;T2NC
}gF?s{mNS8|Mu^$x@djZ4r)2|y?$6v~#)NP#q{^S}twX*oVGK>|(E!!TL$T#+`?0Xa`+jvyaoBrOR&Slb@XlATNOS8Yxyh18>wU%pD!u2b1ehnj=TC}2
b&BO|lgHcFlOGSsP_xTE#&T};EhJFM$?YmRyG%`siLRTy9N`N)E_An#ZA3ZMAsPx0w_yfqczrU!FotSC8`T0mX^5iM6TbzpfjMA)2n(;nrUs7ZZ8V^|Q
4x3_VziC`~|tx@WYXl@4%C{PK3pi4gyPqA5iD>I(Rgl85zAe>IF8|M5nJ;AAz87^RW1jZwyVd>Z$ZrQ5ey2EZ6RLju@MKg0>AGW~n!Cm5*+4z2*e?FS(
rYj&786Y5V<c`HE7p#6Q(L@SFW8Rqa09Btcfvqzp5_rrw*+1V;>!f{3k%t^FR*h5S_!>X50F!GFa37hT3;UCF&lhJzlzKJ8$)D`yQ&PkX_LTC}7<0bRR
2jvoM-aQMhAzGv*KMN63ej&9sA|CRUYau9=Rqm?UiUi`WGL`pNm-6Z{Z0Z({E35)kwLC{G<d42bH_i<y9dy?^EhXlg?lBqLG#S(k-#*|nka@pon>o`Ty
T~l*LToRTx?Tni8U+K{@3cpWCa>4Rh?8)a&W!7S3gJx2$-viqaOje-G0v=QeR~J#Yy*4I~Wz)Zz1K!SGSls_arpTph@#flmM`#e@NZPLH2FZyKO8EBt1
=Di3=9Z4%37c(lQHA?i|6VVvqjby7tFdEgUIn3)`k|aGHyq<lQ-iaPCT(TkeJ>?@Qi+qQ?b}3_FCt+f9x9q>9ij#cS(`?0I|=Ti|LLxgbDBr&y5AXOya
O^CM%1U8rMVt8+~36#tV;bqzG`o^dM_{Zqv9_DlE~yu-v6+d@%GRe>-Cn||OJ$ECw(TO&wP3fD_YA4pwQHcbf7BO;?}D^in}w@^P(*OO#t{gY3A5&buu
AdI|uGGI*-*xu1Ykt(DEux4?Qaa?4)H3K!7U40;(LsZioE6p9n#CiylgTN|*15v4$%zyP&3Zv;QU7;`8@kg!WI!n%;vPq&%<zP{_Tax?fBhO5pVuFuLy
%agf^o^h2*%YE#wHEj_GF7264_%neJUa6%dcAPk7NZl8Q#_<FrSnsSd$_=~l$sDNOseP7Ve3k&rm7E1)WYk7$#Nr^8As!xY>f}r+8R!TA8vwTLHln99V
cb3R&;GYlqg`xDYs6iBVeqT-G0X{llf^puHWi{E=*F;gg0!^yYNWbqEUsC>Vz*<<5?L`&*j$?U%v<H>#D<{8U_+AJeRaU1!1g5jaKT{fL3>ZbB_a1R#a
9!*?KNz(ai_ChQUETbC+cEN>@Rm8jV%RMR61=#Yd~#kUfL?zP^{&_#XP&s2s-Z6V1VJM@S!I+v#>B5;8gwboJ@Mcku12bJPg`=5M}(?IGknx)=aGkB$X
}%34ZJk<e;*b}@Kl;DRixE?8u<n`ZZ9guV`#7U5u$G~L-f){~K>R!PQ39BJngJV){{Bg}@2jIN`ssAw3he1(F%@*2J#oB5Tg5x%<tSLYj-$7LjF;E`Rr
4uUGYzf+iMhdxgypgNNM8<3PRuc{v0OKeKqZ;+$a%WzJ^_u^a7<uFMM;+}3qpxBrCaVg>;5`PV^$D+Jbc&A%-tMyV9RmDdybjv;mOSmvIyv$yiV%fdH?
Rz`8pnKka=Oc?3kTvESf|g(;1m0&G^`TYno5IAn=l8q!I<HYfsx^2yE<RF9cp$buj%Zm(-7X%RzK=MT9Ycj#C$Ph!%NlWKs%`<%w5~3bEqE}UOA)Ukt|
G44){56-%Hnu<mZwZI*({$7)~&A@5(7CZWm$oU^^YE$j3ee~3_h`yM!CK<(f1!qX3H(XI3|AV!$jPnxR?WdhHm`vN6SMMbjnxBdHL}tE~0z4hh#Z|C9m
6bkP8R6^OQu*4#WS=G=KYeJ7rE7$<@6~Azu!cnQm5H(J9La-AIk(;7e<*q>44V7c^b6S-jvUZ4<4<cc1P=m3grfv9xr2%saZkSIxTR^o6&MeNU!!kyDR
1DeBY_o5TPh+}2Shb4<oCUKyiDCqv%h3E=~&AImf@BojLz>|-!`@>mnmC+}t;e5h1NVT5Lgz4`!*&l?6MyQstUJ%;sk*%@z`#WTx#b;+b-nFWH--V=B9
;dCmz_EdvIj!_g<(~<it@WWda=i^*5zs>NT3%F*=17?e*I8P{@R)7t5ZxcX1{0A*9lFoh#)$i*#YA$>;7?cFi9S}V5H-@NZx+l^fA=KxxHLH(mrVkb4b
}#B=AwT17mTz|3!~(RRY~&xs2Blil$Yq*j92W}})-&F0-;=ERE`SddH_D7WG@9-qb8<$isoJ7|IE^f8ybss_N}_lgEjJk;zvX>lHw_L}k2QgGVeyaq=O
Y@7tBkCWASp8z1t1uEN1khxnCjU;YZ|<7o6V@R7)}mnlz;O}>)s%sQeLrI80N<HeuG_>ad?pSO4W5jJ8w|1$Zhqv{QORr6DNY*eJQ!znWiLj)Q<FAQJ;
tmU|q8{?H)%)3s=3DBM$rG3zg$uVQujhnj{8lWDxUceaQf8zq=$4yqB>7<-Mft-pg0tg+4pAxOX<pwFFX>s<I;l{Ap@@uO3C66|r@bZUKr8a5^^M1g?a
_JJeJB&;{~6chKx~rWf>m%I)3-OjFtSk=^$^pLTg8(3Zc<6e-WV&1fuyW$3A-7ttC5GvZY2cWR!6_?;%tp|jqZvxCM_s%Ej1*}t$_-Rq2~)EiSHZ5-Y4
G$TNG9oe?VjKJ~eor=KTkM2qazlEIk@f-jMdv2)oV3CcP&M=iixEX!aCwrMsTBGv<L(22*(%Z+i(In8!x}zldBh%+aN|-^9D&&B8IHx#<Fw}yX!@4gYM
5kkt>Ox!4Q=JQuoMh_Rno7!mA$Zc957?DysC%G_^Y|hVm`EYWkc*}&R}UH`vrkc;Wq5YQD<z~ID91{WC(5{F`o~1dQ{pGuo;9S)xk&vJ4v!6H3WaQdW(
}o#v@z#+vCeh$jzQt61%8QYKh4|d;Eoku9rI?Yz}ogZAzt$&;^p9Ax0M^}`sF2AB_#dHaFj04lr(M+7c*6`_Kri!-aq~32YtFEod(6R&>lE2D&m3+ZMy
;a$%`Nid@gE=BS=Hbp8c{*LL0M(`rQjs6g;-&2%}ainQabd<qlG}8rRmTC_~+>`)GqyME80vizehRK`WbKf=CYThk5Hb7}mydkoiO!Fv;b~H$lGpvgdC
pjn-abY`5ko$7jx^R2~Ju4XA|8vDCCTd&Gu004-C{L3WikAtci-loj?5HA-u|@ua(F<MpWGeK)3O&7;dMRfhVNu!u#lDi@ElF<G<apC-Z%c*w=8N2wi#
M*Q(Dr7iXFW(GgYwK0-eXik{H)!s9vlp81vQ5X~VzKpTljqyv=2Y2MYuN~O_v(LXBr8#H16*}=6{{YQdaLagaDy-2jgGS`8`|Mj+woe~q;rz8rd0L%l>
)KR(`}T!nJ#`gBP6Ml4nzmdc4C(R!O_?uJAth;ieDwWba$Z#tvwXR@i!_S<#()ei?TAZ4Uyvct5G^~p46N-b3g7%Y0xbXnB(%Dw4?3R1M%?1OMX@}cG3
-^FpfzVsMNPw%c`4^j$lv2k1FyZXOzBECfd|fcwgrU>>TjLsi3CAr0wa!uZx}V6S9CCUx*{7XtWfeLO-K!^Ak-JG?`0lp!+VDTO>E=H%~iO3z4lgdg_0
`S6gFDQ<a>MOMqQX*zvfgPy@GKv@Vve{^NO(Q*}MlcsdU)qnhGduT?RarRsNS>eeueb1P>t#B<`l?Dx7W(*vIpf`I$aku+WIsYWf38Mbgu=v0=_rui3i
r`pE(lsC#qdv-cqjOF#ve+f<&14ct+^3kDGG>!Ycyfnn(MoS~2Id~(vI3I(I?uo5wbFbBpDAkgF0xp?&v2r+hYsieZ(hZ<5ms6P(sDQMKQ=WcXVW3F0#
mAMWl2gB)-#B-#>W>g3F6DrttA)OS8y;LbIq;feFln8o`svjb1M}c*TLt&mpm2Tu&;^T>H?Pz(D3``Z)eDH~{UUe!(3XMZYRcD`hTTLRFx#*iA5UI<U$
YuDFu-@(gi#~hJk#BEyFDVTz%9Mni^h=&$MOc`Bi=|721R|Mu2cDY18-cl+4jDq4j6rkH2ams3{i4bp*QTCoDZ%aG+`7TQ3#(9y8djQmItpYl=D!qDZT
0t0tKqPaQIc?rXsP-ZpFstlezLd$&*J^vhzyBaTx@(sUqJNY6<D1JZI{10%?Gz_injD>5y_h(y<qYyd;7<yRo5p8dL48{i~vY7tkOZUTK7(`Ui{17hNI
a?Kv0GlLt*bsv$WIp@h5VIpNh2$>pWn7;@a##9BS<j7~t{*`7#=9!hn3NS+m*&MIPFv$7+}bLIe$vEWz=j=(9s^5B7`ehG>cO$s+g0^Ld09hgRnM7iwQ
iMF1mXny6AYXxxKE=I4L;*2M-s{Z=Y7CF^xK%7eY`>q1!|P`WY_b_DOwl=q`5@0)wZ&=!NUQ%j}P3h7_|9Z}#uFW0JWKpLyU0ys-UlD#+H84ylaD3kug
cc;ni2_5+pP40YDdI}4djezJz1=SGEsHNPSa#uSP&dgBCXkV^lPHv}$sHNBuLAa0Lo7(Lp1HwD{AUvVyUV_k7J5?T(Si)mCR@VK`%(Qt&R&jmW2H}w&0
lJYxOlj~`KupQ=4Lz4r5iB>OG@~G;CuaKk#mi4#X6o0Ow&~MCu|bzfL9e5}OlUpQhM{#1VJrg#G~nqWQs9}i`=V0~bYE`E2r9+{xqa%OU>Q44qmX0LIV
-Y2e<r3zLRbT{EK2ET=~_%WcVjfpXHGq!Ys>^9s*RX^yuAsxFnc@kE=_8li$P~On-7#Dkd3*j5$3UCZH;ftaqojVzTQ=G+|Bf7@U$t_+GJK+ooA<ClK<
_Yjp+IErKeM@M~CGUL4f$+Fg(uq*vJo8T}g>rl?gfUMmhk$ugT7w(G+o9Aky``>pBU7B&;(GU>2r$#QMyx{zD769)^F7k#=wwCL1ZT=^8C!duP&_Xq_k
*fE_0~ENmLTSTkH|)-6oNWQO&o^5Bl;5o`2)?$a6Z4{DQT@YK!}$I)TZpMP%YiNE~ix1Xe<8Ta@2_O+_D#bkW(K<iOYLCXs7=(<do(i*)hs<y~%BaKS}
`o_k8;ZxUhes@in3m8;ab_H)171mPLuH2P!(EjlDH^2Ua)UXzRvJk@vft?WJTdD=8_9y$zcwrkJ6E3`BnFM7^N1CvdGcrFJO;i}!_HR4fxF^_TQt6%M5
y<-U`2$n|9jC6@pQ#&fZz(+w^24K)uhn*bHzWa>D>KFRZ1uFu<LKZWGYMT_bTG9Egm{=;|16>j-NGK`+<Km#r;q7j3O5cK4U!V13D)GLLeKY~dG2tm4!
5(}lB^7mBWBk*-d#F6GS_@!cJgo-ui2S-`6i?b`%ntYXn9y@s#Jq9nVjzvtXJgHB-?}!<#`G{g(jL87k<zuJQXZ7D}m3!U+6@@oyPm<Mn->?r&CNwh1;
hrBXfK;9+l3X{lN6!+0Ag4ddwMN-~K7VeFpb}x<(RrLQwSZ1ev6vz(fAjlSlKKm#-XM)5}jjex-lMVtDz|<sj-2Fk@&d7Cl$p#1WSEG>{Iyo#Awu-_I3
8BEu-4Yso6e#9lshl8sjC#a(hRdmG9mO6=8V!Ud)S)#-R<Ik|1<LcqRSpqg59w!y*Z1FZH1rph2c35yI7q%S`I(74EJ3vzMvS;ROVvhl&<B&`6uWB%Kl
7heUP4FuZB#ytBm*3dR2QiMlOpHxv5gaq6<^6KN)K~Sum#(Ptm4WEEJ$N^bI&OE}6=r=xVfU@{rY|8XpfLo+ALLdD0+39}T;W+gER-e)0X~R)V82jE;U
zV3mDY4%8_oblADUuHCV{s6`Yamq_{D~#xu1tT0;iwo5Bxi&-D#cW=oOFxp>f6NyeInAybAJRg$C{LGoCBnOZX7ZIgOH-7@&W!qZY65=Mqw4o1uSkS;Z
_+wEN1Js&gL_Gfbds`azoXX6iUz7Qs%4&3Ie=Fa-~}c!`9wlV`kW842X;h&P8CJ&d2%9Yh7!PDj%q|N_G1FI_Xxjw&S`_74&K2NnuJw6?}!){65t*4|I
E`%+W-TkQU-5*$sJ3{_2CtXd(1pysa4+pUz@=s-uxGKa#9-JeD0jJ6&IXHd;^Jv}LB-MwM!zwyq`lbfmNy{|I~#s>EnnJDzkq60{TH_-wi{arBk)AU7M
_{D_B5R^r@NkQM%+nJx`$;HX-QatlE(f_^KrxUtHySbD<sf(@XP3+X(WBB;)1hwClK*SQ)puc=)#VOZ+xaHyr4m0#V8vCX<2G<}}bu0r-lVanJsbe8%w
ZtuQRSeb>{lrlJXq+@LXW$Y`JI6I&nJZ$NQV#R*_?cbz9aLb`ytYnsZj9`!`&W6<pDA0Wb>|6U<m7Y9_Y9s(jPRjDD#Ps5uqtWX00f74f-VZUx@d{#!1
rx{f$FKtS1AX1x^}Z;(uv|u+oosOSc18JAoCf`LCIB!&g@!)M;p==?=$PpeBrBJ>hpo{=)9l47XX#Y`FRVrO=2@=8l&h$EW&cC+$jTXy*!B}o=;`t^Ws
ydR7Q~p7X8Y|ediY$G3XQEyKYi8*Aub%K;v(Zvqjl=tY8<MqN9Rs{M4fuczC|W+=mT&8%lAZRgIiSUHDP+8v}1`a-)FBG+srs0h2bNhlt%B;Wt|>&MGH
ltfDB40Gaw?5hij84c^`iA-pnvQP70iiqd3NEa`Q}gJd*Z`=$85GRQVkUxOBxWLRA!I1TDz*62}57sns_R##j<39R$cmMSMHM+`9OCG#$?1c85Bd+;Vw
9&0KM!;4P#zWArDh&$!_&(F@dj_bcCS=jhp<r+gd^8O$N_wJ|&q9_1F`Yq}t{3+%sV+Wq4SFYvcp8>HH1CasDEWmLM+jzz5&hcS3d|ITjazi@WxYv|te
0=W!kV83Khr;>INO!7SEf$Mv|g!&*F{0v6bOw}ui?V6c^Pb0`^iDPf=`T{77J^bR$n>4o>X&J?R>0*0(n&Vy2`p@901T63GBFPXkmXQqN-|*4MY?{@ZB
tqqRMaDZn79RJM(JQG=Dnih~eS_xwMkC;Wd<e_zP#IiqE0}!?t>H0w>a)>NUq8rYqhG`e^B{<KXKxETms4frNiWSZkD!*1q9n`n{fCE8p-^W%xUl{+qZ
w#t9tpn|@#6D)g<O?Aw~O$HfBHnnoDd;n*pJ0ko8*2mYsO)t6I=ddU1yK6Hn$)StK0PNx|l9~hyK^3b~9+)%h664qHog&DQDT!<({!zf+j6weh}WBcV-
15`Q3Dn&c4n`yfu;X(Vy%L5DD{T8$uxmV<aD)YU0#rqX(?}=U;zKzcEI`b8?!0;=QEL%(=ZQfF+nxGe0({w?f@r$KJ^_(DpHPwV8#ayA>jY)hVcA$t00
gU??2yt$@j0-st74*Ppz>$qm*VGfVJ0(gbJKwgynyPRBcyP$0vgkfh7gJeH8f2h|Q%><sg)X-Yh9*kyN><Cn;y#Nj8fH1~c8=tb=tc4=|b2VW+1xKx)6
HEY-A*}JvyIRrr9NjaPz_Nsb{S?bGAV!TzQwDFTAQzIkHe5vEH_-b5Ffs8rrSwLU>fE!~ZUWIuZm+6?ag~iIw;WN8zm0^VY<&-5%@jZx^@s6K;7U*w%a
c8c3$J0uE#;AmdQ~C^IDM%2+i%#BgQAUYwh6)_5vy`hsV-~6>sVdcumO3b*Gd0FgM;Zy?HK1mTiz!p>sHfqLDaWopC1*lyn^1OA-OHc4PfWs5a4d@@S}
16P#v#-Rtl;_Ep21R0F4O3hwX(PYDW4H2Q!+m_V$U#*E7$3|ro^-4`^6dW5cML?X8?s|akFQhL&X_K*7UBg@5rqi)r;00%9!|RhWM3jZoW(2HL{w{%~4
ct5(4c$gqoM#`9beA#dE7kYGKcgx04AUlJsbDad03ZUNgbzeunUwJFbV_Np=91*i)A;*l1`Pb0X{%_4;t7i(EGfI;<4$Rv(@{4$tnO%(!UCx^5@L2K^#
s`41y^x=%sjm47;+8kLvfSs&&+T{sw~kai&_g#)~q>4T-m16g_JB#dd9-k_d&O*}PFGBq%Ogb`nQrPc}2k&j~<*UEl|vThE%J%K0Nltq@o$?*t9!7`yI
srCY45O(9jJXioc4Mi>dm7gTRVs`}E;@LPg$wPP?&P+ey@yrvgql2>GGPwQ3VWr-}x^*AgN%Mqt-&c?*Bq{kJ;lxKAWI8EPAq?k^Y+A8nVe(al)@U!g;
y_@swPhgyVROC{sK_?Obt5>b!!;0Y`JxdQslp2G-k*N)b9wsbZ$8Chb??0dnHFO5eg&Ad9x{lRnyHi?w{X!;7KzZC)0HCeTwf20$G)u=pwjBi=V5IvOG
A6QM{}ax>USz5QL0>2Ins|aOOQ!ZKEYpF$UHqeM=V7f<?Vua@mlH&nU%?kwCU72E+Jix)(lhWFy4C7ZU|bxnW9oS=XU0z*0{JxSmi!*B}-lI1oJgFhRo
z>YBPrL+qp4Qg<Wnj8wYvKx;3mdhYR~!JA3^lH2>k!m`xL$o>%AzYT(Jz8dB&2p)BOW(gC6L_|lzLgWFr~6_-xQic|TkcsA5BA+j276R`cgZzdDtlueZ
edL1INejtNUAdiMa5$&^7YLst!9*DW%yahiBdA_s2386f}(GcHX#n;Ld%NJQ^2u%6#h0U!KG3T7LQK2hh;^%+;3-kBezrtGVcjkhIk#?J#4zg;WFW~s{
g|0XoZ;uVvtTy?ni|jG_>1O`3k6*e$-hr<+xW!oWH>cY%FTn7f0>et<0?CSU4@9ReH_<QbBPmZv8iwG)%yZ}Fpsutt!!2WEw)5a=UO!ZhiVUuSH$FpZI
apX5Je|iEcDMZOAAk4L-~H~#-#=e2&ZZ2h0>~Nabfdm|uuAH(5Iy!;vdQ5?JhQ3N*m6G3%)~?S&kFl3mt1L=UZwXl%<y$e=u5_tFXH7xO*kdIKGESO#J
Qx%s)A^~Xm=V0GpfH?BGaa#y7rD$QKdEb35jXRS`Rt>K03XLRDK?}_|jh!AhxP9bC7OS+kGAx)Sk6oeAOE@4m3%kbUW1K2J{_zqeBlSWA6r~D<GPvn)<
*c=rlrsIq!TA1mbJGl**sJQK~wj*jQ-L_aEOdaa*kQhZgJN9kYmx4P`oV0MZZ|mAiRjtgmGM1_)-*iXmVv_;N6z$GKdxJg*-V9lEEVZ?bPpfb@;{>LZ~
Yw<DA32_Bfu8oEakUzhYZRYE%XZ+`gg4?3YBu2e&cwa>qbS04cudgU^abn!E!Wr!DkE(9iCzIc&YlEwxftRXYtlz9wDqxW(zx<4Y_t25GVfYNM7>`Rxz
<9T_4Qa5;7&0u1T!o=u|ubboR1da)plh3dV?O0w=m)R$AD6U7rg&^0jI-&80l1m7+78!+-o@P-4C(U#sTSvd9d>>-OV7~AVC9d10eV|-kxXVuC%TJ~Fh
^U+>F80iR_qEmnH*(r!r|d%hq${7QsL*Ib(=%3Fl=|Tb@;G3{!Y20BW`e`sH$Gf{)YMJ7s>WzY$Dc?O1Wsc=s=crC#}!a8l~*2e3Fwzz*F;cKu@#*D`W
&PF;&aUDa#AlMrHNT5hYVXqvSnWNTtx7_uEb5ihAOR<asTs}7_sj~XU9HqREAS22j<R^w6BZy5wK_;H#b8cV20&T*+Q9`oBXFf93^?fzgkpYimLMrWeD
U^zaZXdbq>OlhtcXB6P<uRFnYn>X=ZXU@606t3cYcZB`%bzl$h3V{(5e(jV6~|zCd(Px}u>Gk_-uZK8P?fDm43ydr6a{t8TNRolpF?r@3>}X~&GNb*-?
jv^Qsq!vz;;taWt(Y)L2=6+@_)nbGjjF#qYYY>=+PS_vf7usaF+lLz3^5jwTgFnX1{d>salwr*MCviS(d9qo0`!%ZNvXBiS^db^;>9aQwCIoN{DYIHi`
p#GSU#A#a5w$Av3{?nkTZstfyG+Sgbf#xGXS~PfxT)P>rIP7ArPAViM<5e$0hkcz8*MVk=zSslLX|#F=ohxMw=Cmez>oOBxr^L0-5j0mL$(nQyUc8&V&
RVI>3D!xey~nwusTD%e*M~)OJrQwcUzP*<Oj=OZEJcy7`GgASQSmI(4PR=K9hQ(Voup6GsY4LnDb*Q;8J&d6W0|EZBPs2>?=iS>_i#{hYUxej@0TxaNu
ln1CN^no6}rJNlK9En2^b=_;AX-ZO};3~Q*yhjKbR$NmcOr?Ud2lz7fK<#<#I_~i|-2AYs5hCMxEo7pUxEXa*?LP?7c?V;z}Q$O^IJ26NlN4G`x@zt&R
g2(1m+owz9o#UIF6=-p~}elMKw_*x>dwMOWsb=kgPyLe)aN`=HBYX=k!^5#OeV96rg~BOUXCDUqqDE5cUaI9q$aNU7k|jMuL|e)A{K_Bzuwn^uMrV;Ka
C)EJVNFqR}!&s>{M7ha!^rd)2E)11D0t78-qCJ}nL=Ry=j5q27rTUskRQypHtL1VK2kScjP!Y_RaqsCGIg2hEllG7R5&D~o^o^tD@Y%WE3A(3QT8es~t
+^97cV1=5`H}~MlU)N<>x;J*p!a|1Sk-El_%G{E)g|T(SxU8Z4c=Dk!OP!72KT|AX(I!b<Q#$5EKoLu*fwMNZLzYIxN6*`(W}w*R0pz_bh2&T<Ask&ye
apOsrZPlq2G4>T7}%XuCYjGe98BLP<Eg~ym!H0ImeQ{raw0?P$h5=H>`!mr;1WwS^EfFP<PvxhSI*0iU;hc&XFdIOkQ<Ky>}702#_mogu>qn++X7Xva`
G3E17J{|loj~4-b)dtp@x$x31+#Z9LfS-lr(4b4l4vYo?VEGu&Rr*O#i7Dhg%?TUn6R1dnQvd#4Mep(?&+_;C>4XPEp}3s<Z%UF~bq%@8azh(5#xqGZA
HJJh|ycg%uKl)K?^g7;W_WjsssfT;XyS*HmB-^ovghlQZmcddquBZ-oKq3}kYlVexJ5FW_Ps@1xOz8EP%8dob3dKAmw(NMaRhak2a%#7#)>faY$*Mz1m
oq%+q*@fvQNrtnX<E3};@FEh<RKnIUQAmOiAoM2{?KtgcFxZVmCnO0^}-r2oVO%D~nuM;Gj#<z~Tj-+Cm-JVOgnmb<)l#yd0#e&crm0<VSMn!e4#v}))
Oe4rG5JV51vhiT8A4jQd&1-B0pMDtM9ot~$<oIZT68*mP{RaDWCqC)vya9b<FzcP80JBC@1|m^b-NQKF+V0ej9?1`}=okZt6sU`3rkk0UIylWP*W3ch8
{7-(M8hy3$a1`o;3BTf#*1@Wl)&D5<7#;sy_#`NH&>qo>^<<VDm^L{piYAVvtFPynu>%~l4ltTd%?&X)7gI+<+lH@8kIs4YuJ@i4+wcphi6=J3ZkA=E`
@Xx^zx#Yr9@^!<sPn;<#-}nvZuoqPF47?LPEad)eB<bevf`TWJvqB4uV|X2nqOlJvd`<twYz07&J3gV_ar<=53@4@R^00{N*zAF)Nr_f#!YZN;7-Wu5?
s6fgff^gM?jc5A8VTaM@!uqkh5MN%rSbQ9r4$<-@#OGG}{G5I|84|CK5uq@QVaf{?o!J9w1g-d9f~!wE<oQxMVe62Y@xi?THEBQ(}huvF|B86jDGc-PQ
^o0x<8a3fDhj}IhUI|zJA_s8%M0tHFRH@d;fT-##}GNpL8amcEX%C#staomme*GSF808$|YzWmdTg$qgtG3k?9m(Z-Ic|NOf9$)SUzeJ;^Z)BfMgPmgm
30d8wFr_&Oq~?^Aw7?58nl9M{KFOEE-<&YIgNBoU!9$vjs*@=Pi!r$_S5n@r{3XPlX^QbPc&!d{*3!c8;sEj`#ie4J+1D6DJ4Z{m9~=|VTi1{c9taV~F
IXDO8IAT}**i$3N^Iu5IboNSSdvl;7&fGL(Jnf&!uPOJM$^oq@lzWR>aohRFY8f=sux6TYG)<pP#)xt8iJJ42R`l<m=1TPu2zbybqz}fANy=xifJI!ks
$&e?sfW)Pl1(P)gBn7{nft?PL9d$e!WWP&qK(Wq0@Ha1l71P9lFd*;LIQGZKjZmQw<N#lJgZ`x$_oilK5afXsYce9f0L|?+qcjtKZ(jKKBS*+pLS?-Ht
-qQ{O8bb?8iSk#0Pn<sJ6S$wFoq*{V#JwUpbjy)(Mmki=w#G3sV)H5jqloPnp*9^SyU(roce1!gxE%i4JYIDig#CEck(Pi3e!ABK->6e#(9^B)AYrh66
cG`sK}8=!ECQ(SMRAY_BdD~t)+;Ygyx9@XZKnp0rd$mVlu7NR@bZlOiIasl4B1WK?A8@Jjc*(wl$^k?7iFv#Gpw9X19OwH*E1V%t12r1Y{DeqxKvCro8
+I}XUd6#E+<nmx}yCX$NLqQ9FOlhCJJ)PX`pP;^~|EKwNn1heJ8}IJvH~{CQvqEQ8s}xn565+HFMU}vnD%m5ss<O9t_nd^MeI3o_Qhh)_85IfRfR`ndL
7t8?&Y9<nTf>&q1X(}U>9fzJ3S&-&wICsB3Bf+ZH9pswXTSS0RqM~SKWJ3|SrL}6Fy3ZIdFKb+3`(Dok|n^M(cQJN&D}!FAf4g-n4|dx%h^AAfYRqks^
WHay5a413e>vU^aSyx6iRXz)k)?kj9LfJYFSdjH0snCKdYTmn)rj)7B+0S7unmU1HW)b?pmDTQmEx&5v-XqIFj^advY+I38=ikhg$sO8%^;q!9B)1q<n
dA!D!A>#zQ|Ce<i>mVVvl&4Cm;uR+qdlk)XqcqiA+b+)BUvg*c6V`PW}L8|B=4aX`7S>Z?ueB9%<=kEF~~WSN}$`aZMamO@}hcPiTvydtRaw#a(s>h3}
D@?|@#_^aa~zJzB+o$}KQS7&!U3x8ZCi9(PC<%xLtklc^}@_2x*$48TkCjfojunLwi1LBqX+0xFlH<B3Ct&8HKl-?mznPk{Yu|!{_D12BfXH^Hk+bOp#
+0}i}gnh6P+I^rwc-II-2NEl2Z-JJAF*7fR!y`OZ#7h*nX1O?_(74{~cV<$Rh~O@B<!A(fPH3J(Zt{qnnWBZvfaZxNRN@J{JDzk}0oLHbGrFB%*E~CGG
bhRI$q4FyO2abZ#s-Wjfnq?Aq<TAdWOOt;7DYEYw<l(`crAHwGA_wj(f&5`^u`Y~b!pUGrZSDS<_pvgT4$29kf~7~EP};zO=;lbO89~(vv2-dCxb;5Ph
p87Nxrlh`5iM<4i0n`U!F*j5eCR-rab(JkSwnS&VWub^Av0U!7XPQVD5cl?v-9afz8beb8**-??>A4b>>es?Pf@L0~f1)k<AWbcbP<n6k+7k25_mNG>_
g@^*!47Ck^1DQu?c6Bam*S9MCRJBh&!u-NJqjrRAQcF$IB9R;JA7{Dz;T0DFDUud}FbhwUr4*`h+7sTPHL5X-VdMyj>r7VWjwq_n<~9Fhm*16OOY%(`e
oedV}>xJ&1{$-;#G-bKB}SgA5!@aP;e<!N#g8?J*xbZZ)l6)LgO2r?&IfjN3fWj6qQJcTpS7^Lo=(z%yp$Z+o%-hFypQ|QK*=V6pUPmsRShz~4IU743A
m49o7&9=vh3vA^<s}x3KcaK`(v)!<h`;$*zXpYC9y?vV{D)!_BAf^dHQg84vhz9xA4(uMD+b$<WVAv4W0)pHJsQ+;>${%IQ#039-@5vV>K1A+}=#TowK
m)1`(4$cFOxhuUbEZhD2UUWJ1ty$_>e*h&P-Kl=r(9I#lewm_oCWlT0|6r%;*B}_ETXGQ)Ls%qVYt{+DhkD&_z{NdkEkghXi0&HfZ9@>qmc4V4ce3RR3
Dz>bP7(jJ!*8wlCfM=hqsz~TijnFM|88CAETZ=gkZ{GB}^<`@qkT>SqT7PeO8xmk}rj81bpn6x-cxed#o3qc1jEF1LxN0qFdn%NY#mgKI1mFIVA~CE6k
&WTVRqg%2Mx1`LgJ+8lH6-P;kn+83Z>q)2X8l5T}u@N}DP2I%kf-j+|ZTckINv{iw4O<63((DKV75ZUiMKS?dn!O?pl)j&U!iQ)gm4ZUj2>hcHsn)i$B
|%pve0QO|Y=W`lresjMOrmcc6_aFTJhdQ6}<&gaGv=!klYWC_$krp(KlGwR||cPS*nu@JV;A{g5@rhu(3U%J!Y$xwMpy%dK?-(u(E55IpCPJMqC;zK~`
q}gY!-<TP7zGNM&Q||<L^S6KY`UM%&ss${-fBOCpzx(ke>xh?qMYistuhuh`isVb?mX3$G)7g1`e?maVInhr*eA%k0C>C*em5jYt;G1cJ^I(%y(p8!j@
fraZ2%#)ra;B9E&ZS^|@MjquYVZuCv!5(Q!eLvp8}wWIAL?5`xQSsp73xBISYM66Ht#{fI56NDiZggMpt{XUKXW@Y2+jF{<j;C8DlbXl*Xs!u)+_H>$7
dlG+zs?)#YMGESR2qnI^2+alFD#U6%Am<Dio%xPda{-tdEn!#8KWc=fQ7ODKsk{Y@<jE4Ipx%f*;#?j9rF&6)L6m+|SJrrCO;{Q!Td!<@?O_It4I5hgS
~eFT0e!1zJ6MGx9eS0j;CdA>fNtf+Z-0bj!3R%C?b)hwCX$asT?s`DUmc=;H-+m9L#<yX2rNx>p%aG$CFvO__n>IU|p7C;iSuWFNi+8xuzY08<j(1@R=
}b&^gc(Z}Sbn{;>Nm=8-}>YhT9g(b@YzT3P?6RDr!MVUzLqMnR7dFXG<TAD|idp6Y2@J!+s$mq^6DHJ%&O<9%;==eH~=x|4tn7)RTq+WhVx{A2>q`(us
eTrxoshpycgUwNEAwJcpnbe#abX^Q}9(CVPK&8<|MEUC%pMUl`C3HsK36tO!*$GdN5vp%2g%6E~=_$FhP(n(TnaVDvOaU+Fl9}6&u5VJ9Su<o{0d~v9O
r%H7roJ~_VA&#HUDD+~VD`ld!Fi)7?BmIu!AUVy))f48b>vLs7<?3#Vx#1kmxU>%X5PGY+}t5i)I!VZy-e9T=h`fnSgdNg$V%I1;9fx8=*Lv00H$!BXz
-62Pf1w-y3B#cL+%1aj|)Kti2xJPXR|>n56UMbWGjx7eqK=Rc%AjhL1QZeayO$$2%Oon)dG`ZR!)Py?LqXZQSvRD2eF4!<PDPsQ|-9(yH<^!R??75z!$
_zDG()A@%4`(GqNYg7E0IP(ny1-Ui|H!0sG;#6#s=W4wBQHwgX)^GQbfluzdjuo^djiFr&~P_e9Zn)TlbxK|FUlC|5`Ngz7DVy{4Xx)SLFLq9J|GrF7k
f5t^LtYRV&B2ucu9)}|_{96e-(m=W1;X3|5PXbny=k*mRj**Z*}?cR^+tMY~ls+7GOQ%1%zU<1>lPJSM3bjgY2$1rG>Q$8Z<`pZxnGT!vkaHmxJHiGxe
!yK|8<_2{4P3{jP%m6y@8$DWZ3;bacKzLF%?SsN_zTckBFq24vkPkA9ILf4i1F&+Aqal>M(2OEu4b%k;3FSU~m%+Uzi^s^j_gGRp2Vec{%fPl+J|toqO
i*StI-$3?QXXgXf*tZQUOLcR(}EBYybIA%-L;T*C5pszBY>VuZ{>+rA2S2%W~{ma=5hh9c{V=seOYOEUDO{a*>V1s#-pQ()Ne9dfDUjU)b=G+LOwBVSC
u1?@-=3f^+#zaNaVAkjap*yx9yvZV^ZS_=?CrA<Hk5b0=iejT7hxuh5deOi)7Df-+Mqs@115Ha{knFwMDkDUbJc{(R_mHK{T|nDy1!{t6bKI{8vmlx}0
T*?_W~;!sDcNI`=hM21<mik#Iiy?&hrr>rhJ{U|grrkp40ma5{0Fk24fUZccbXS0wEM-olZMbk^frtC<WR*R%%u@|CcH>!QTsxe3v%S_o+XwMRqG)m&o
GK5&OImqVg&x-?U&Sub!yobJKQL6>|nE4~|@lThaww6NOi{-H`8Py~Eubge&IA_Y~KfpUB5G8EL=2h5)ZzkP9L7^=dXAq)&QfV;bh3oy;U`q}4S{-2rj
8ib>Dem5zD-#0bB1#w2}we_fFdZtoAyZIDb;7XuNA(KKrPZl^oFvxu#+@Io%Gs}szbADh@5kgX}kRLU4p(q=#$REjT*`@UPx8Hmv2Mq+=aOK>*TyW~B{
2rH3kSa4znW$09ib^_F-zr5MU8a|4V;kW<-2p~Hy&B>{4CPE755EUqA&vUR>0*YNhygLhO1qjN!uhf4nW7k?c?Rw(XS>iNF7+A3=GUMxuOE8T-B%40kJ
DWN2-QHmq$0q!o$L08yaT%EOx&o9)|3>ACgyHHc|iSkr;-GKk1nGpXRy%ldS!=Hx1Ll#F3iIdNsGV(u!H@|_;UE`se^rii>Fnp0xm(pD~46V0n>^w_MG
z>b%70z$~Ss8QKOMzLJ#d0n*8jTyTkZ;9SlPM_rHJtz3t@wHq%%;71D{0XvdhZPe1-FrGvXAEewV9*V;7sfa{hvGa&82qGygZ%i(*TYB}9Vs+KM@Hn+S
R(T6`hIxOyNW{8pPq+jfbk!cfuR20){hmJ7FNLyWxEX(W8TYS;^Trrhc{IE(5S4xEW)>7nD1*RIY3W2LcKRQG*;L%vcdNtBWeoGLZtEHS=Qb`TRX8jRP
K=#2$)F(Ct8HEDlvljhZ^%Z7SFfza-T<|3T#J3(<o?TP>3172OXC5l4W@k>LN--od_;7~UI@F9kqp|fzKGwCvJ}D9u?kp^yB7UpK12Ia%^TjE${uotOG
H(|4=#){sx}oSo`k(M#!P{aQWHs2*Dr$(O5Ieq9T}U5#HtWJ|yVg>?)l7P}Q{VmMHL=l$btHgce229$Iew&2DdM-1&t<_}XUxtGJibtR-A}A^<*`)EY(
_be?jmh|2TGErxD%Y4HZ@MGclJMU6_-=+(b1<5Chk1XjB+;=%XoC)`xX3`pfr8;T1Hp*=a@1H1Ai|cT2@6X#nm0Mh1KhGK%|p)27dMv8<Y6MTMg&2=Np
ii)4R#Z0*NqGNC~jbOji9b-h856a<2r6>7o(uoR{wPi&q(>gi$hi)xxYsJJNb_I5o=)=Xj}%5MuS8R-Q{y6;j4Gf-PlEAOk2KL@8&cZ<9e<f0rf|N@Z~
B`BR9|%;UU$vI<MkzVS#sly)=4KP@j;UhlV-Q~W>X2#2iy&@iBAI>>F*Sjv^+bJmzaD8x<s@E0#$J`1~-Bsk=GXijJISqHU4RhjV%>>J6O3-oi|W#top
3jq$`t8!6M5oor;(AhM9&?N(IfQr;oJ6V1;`nBUPFbcBgC1)6eac!TbfmaB?o%zzBQA{N-NNCvioXQofBhi;+pB(9&QR397ByVgR)yRXsN%zd>noVDAJ
o7H8q}uO)d<#LtlhZ#_9Qr~3Eu>1tSYns0kPxfMU7=*9>Q70%s&{KZe$xw<E{8g}J%s{G9$p{TH3rn+)-Lg%{`%M7fW?`{7+N>0kE%OwAb#NeBr;INUB
~>S;wl|!2TLhRTvz8wew72!47ge8s^s-?T;4%JMzh;cDMsEwIBCoUHa=Vd0bgyj+ob)49u8h6Pc<rx6RBFD>bY<_N?l0W9s64-mrWVq>4Km%S|+NA9_m
{5TZ=q3xAx$oW&A|mLO>Db!`w*-e^%e=&E=+cN3#lz&SfAg`oN^hfM>>8cR0K|ypdfT-ao#kXEi?&jb9LWIRXhEuGf-@OOiz@azqWVG^#{&cmggUm#SO
<lcP;Pt~=RWFKa;AC=OG?znonU<BTqArnOK{i0~dc?JNfp5JS#FOb%R7e{<)L*F}1!PzUyy%MsRwm|$05zIl=26eFXgH^VXxYP;`|bnOx?f_#K(mh0+M
##}&G7*0j;U!@g#tF}J9Gk<9|NdM;dpRp=O-bX^dMpKfCoO;YH%=NlBTCv>*PSUj@Ma~74){>1(5RNyqkeLagI1Qtb?(Oh+nS-vO9(Jx@zk2c24=KX4Y
CDt%^9a(xxO>CAlNQsL;0KHf>%^ar`|JSWG}+9tfQ#m9K~i!%uj#si2L&N7Bv?8hd**QzGb##a_mTs~4>yaW4p5?0Zo9@@NXA2<-Ow3{Fx>3L*YAW!gh
^-Jxy<8`TSc}TseGxadhk<m(R!2s$MM7@g2xEN!*m5r1`+5xrmvy96TV6vR4mS*uCpHs5=x~yyqO~wERE1135cZldza>Le-ecOEIzJ&=L>U%1Vd=8pML
?o1Bt@GG*oRPPD|Ifj+L4P)xOq=4$n~eNEF!*SgHljabRtSN|hKK0Ay5t9v|fVcW=MSs&=#Enq||XgfS?U8@%V>?l$=EJzyn7<{d;U1z16_q*;qLN?eN
*r<%}NL-GfQcggyda5_d)3yi@C#>HPB0PW%(I=u5%QAs#EW!v;y*YuL!?CJi5azQNBdE-+<E5ps{RKNzC#}_aL)d^v7#fCW$@r~5lu@w+>+N46~Kn5qb
4T2IOj8R3+cObx4q$hr~rI=JG8)w#NzMOfAP0?(O2|UHYwZG9d*o7A&RT3EEU>=&YbV?NM3$vrzQ3`62zTWP-sgw#t)ox>hEIuP8;;rcQ`X$TRtM*ClS
bHBe9#Ww}(_p%wFq41e{BfZ*M43xR{q8*+X)inrdO%YRZr^7g>Wev3$0N-NHJ^BPn#Hm`8_BahjMwT&m(*2&lCfEleMxr<lp21u_|QGbKmACCP~vk_Gy
3%KBJg6h7@zaTQ#i=97L%#H<?3XqQtiu-XwQ|dNV9>a#7zsX6a65rwMtbV#^LD*<V(yRTVGs57*}-WaV4CF-nlLfW(tu?)ala^o>t0ew>ICtaldZtf>9
BfgXpR*EHx;N3#F4T=bR<k^7Tixb3hLi;US8;BRV_>g4537^cE|3-jq^Ad<tgC0uT994%E&~^1dFh^|e!$H*zVy!@Ulj7%qh{z%>f*%yS94q2sP3EaC)
=;}!(n<TX_%^_YZe!WaQ}-k6>DRm!*MsuJ*wND)7lg0bqr(C7{0T8^(*5*X~EZa$B&i@-t1HRR4UD^#_&wzLiJ2=LTYFKTT;DC?v^dAdIcw&KzuD`3wA
9>!k~_T)4E@H|)9xa(KbjIZyT6Z_wmVbAU<FOnr>A+Gu;&qJx--i;@~@RwXa63=Tn{_lfl*A4DZT?}N6br2wfy?*bkre(M;Xxbu(Sa?TLM^zppxXk_SG
-Vp?Oe0pU;zqVM3B6RP6a;-zuG~J)<d8G0QCUE=SDuBi<#4?cI+O0IB-k?Wncp7`k=p(M7<bf5=FU>4j<};oUk9B;`(V-EiSO$fZc0Bt47_GZKoRi0zh
Psj-h|I6bTSbFoTQ6zf1w2rSGv+5OpQP!<8*(CSsGQ4*a?Jlu$A3|%->WNq#xrD3r=SjTJ_R#k^>_c);$uoG#y#**oUU<dqK_T1=6^7l2_)zYbo{<ryY
Ta?!00x4GoGyX8l1h)7*P$P77PjBVEBySXW7bse9=AW_|+nBAm6)J=bRq__=eQxW^)b9K*3Acv>Wc%~W|~v(6M*G`mzX$GW}d@>p<Zr2kqu#r4r+o%jy
HxI0~uu#x&9NUJDnMF&1P;O!pu&I@LJws|8!&jgQb<9cwYZal`j)0!uN(Hda0NC-10EVn#J{9O_dmn&0m<O@4_7W7#R0yzT_pxR5TIv;8Wyp(lN@=1o1
O*}$*h1`Nq%4thck*IVH`AY>K!2Rnzd@o5+7PO=)AH#6wBHp>o0HGv5)OsQcsZ>^}mI8_$o{#CqL)LNrgk#xgXWU*)$z){J9~j;V9Y{&Mi(MnPtlpyB8
Fa5;VXAKU5+JDrCSR?kEUKs(3XTBkT==-uaJp<Sc6P>eBfgx~WFMgpf&vEt6hg44d&<4Q_2bpk*s<WdYDhE8b8+HYUFw?;7a=6mT^wxgWe9ue5OLpA5Q
;JF33xdW3f*YTG3F$!FVp<-ry!~(GDwIbpuRy_-h7Zx4TR))soucB|6YYJ%$QJ9DXmz23eFX^D>MRz=jZAi^nzsKP*+|x#sKT2Ip~9&X@BhTGNK{p*L>
4OIfNhIzW7%it4U68X!@j+79=<E^Phf0Fpf{u6D|?3m=HMADrVSC{P*5*F5<gq1HGx5ZaS0iVF|ZOVDXC=FJ8X{%0WR8LPSx%r{u`(gq{6d9VZ@ezW#-
eewTfqgDllXDc0LGIT+JbPsP0%UAa?l@mL!TOn2NJ3-;EQVszK9?%WNT@Sg;b%-O(l5!*9dT51qR2lBb_-~aXheDXq<=SsTUWS@N2Szt5-i8R2z@z-11
%Nui;($C<(PS7qrje9nX;IfT4p#^5mf(8!03xwYF!zkq*H*~6%3XXOeQQ6wfq@FRx=){m2&46_ryNlonTbhq6fm}&uG~n|f!VuN%9ph|gg}-tsRE9wHY
RTU5B#2Nub;T-bPL)~RRXoK;K90Mbd!OXV1IXhjsDu~GWKEGI&%@=YyQm3gX=2cDo{skldcrh3SEot}8wKK)GEgF1WGLLqF86z=lW~JOox}b4q&=2Wu>
IP~zA^wW^2#9{w*OFy^39~^vJ~D5>jc-3Ses8h8^e9-!6m|IiCa(f`<R!5!NnA=7DFf6c$HmAz@InbHTz1y?a5`3NuB_O&PNF$d#f-StDtk4BuGjXaTt
_#{i0|LbQM_d2OJ$1w&TVkLxI8r$qy6oC)Am}>z!~z@iQ(2h@sq=fi7_}b#Af>4xrw<=IyW!T&GTp1D7siiO5*%bu~l6MPDAPL_N|7a>M)e7vFh&Y+GY
vK!cPby;0c)nTwfJg7R-j-_?Eg1HyxG<9g7uwS<PbbvW~RnfHk3L8kILT?UF?`9cE989|HuCL^$3Ehk!Q^E{PoP)H%9GcHp{;BzV<1hX6IT=m+dmHMbM
t4MTpp&MyA6H11Si26hs(iVA&MZ4{j>y>mkYm+Q#25Hs4j*Ct5wm^cf?2?$rnaf7gu}X$H%6dy?95S^`gX_Vc&ve^Om0{PU>e1>Vs6s1NnZ@dhp5D<w*
RkKy0r>MX50Y+2j|E*FeY9_M)j9A~c-c@8lW8{n&PlX5=84y$D?15a{?)graL9r0G&H1?@+DO}v5aJJNLo>)Vqkh8O8$TL-n6N$C0i5zE5wQDxK+g|Ye
0ZF-TgrW^Cae>qT+-k#Eb-zU;{Tg0&HUjGug(*0~llD@z{WEY$gK{{R7?~QH=&Z)n9lsbFEyNd&8+SL|5O68@Hm$C8RxM=FXkDhG#twDG8mKVAte1W5j
FqE9i;q?-k~WPghMvI*@$SnnCFfZW91e5HW*al86K4Y>eTlmSZ+of}`f4eiew5WuBDKxX7ujRx6<-q$jqqG=S~GkmZnoS+b9DH9@e+v1uCtSo)3EII|$
&XT`*80rTz0nB+fOhVCnVH91@YrS}|5FIHI3F762eS@K_x?(?dX7i<E3x<Ua#Bq2rh{|#86%q4S{vz5^!GL&5D65=lRKLL3%vL-&lh#MG^7xyPFR^|~~
A#9F7vror3rM5PtRvVB$?qhAu{3-|#r0?F%JXyXhOrWBK(2s>1Xn+GrF}PG;KW8>xU<~@fJ{JDUvRP)UilGO=`<s|m1iH<o9d+fU9egE#A>`9p`it^(v
QHN-p1i|NX>B((f21VDCvIdP-GL=}{dsDBN<QV!dTarManN2^FQ>%Hez2K+a$5yvqz44yxy<J|Ov*!YPlh8fy8PuU(t)vl142MXFet1h>ux23IH!u-MA
|6fTOlKu9##{-LY0FeO3`X|pso_vUD$kHuEHLM+lAmk2Yy$4;B=k!TULM@EVs}M*|tjn!1pE?AZA2W`vFCuham8sz4K5t8(^I9mT4q9*pY?J^zl=Z11o
=`l4~MV<l}sI9%DZI$@~1RkdFe|o$SuO&XC9q61Jhk;z3WCemy^a0bZNOk*5Q;(l?jV6C69_QI?sRLBye<!cYu@!!pE^%d?zBZNRw7y;mC5iRmY9e*$X
%YziU(cw0y)%09|9iER?uQ~t&^7TT>;_Gdpye*0Ys?z*LyJh5M;=<7%R-=&{)@QM!j&TPCy$d#6L;{YGw4qZ|Ev;J6W9*dp#4qI@4q8;n}7>P7=u2kk&
XK&2wts<QTm@7O!2`UfptCeQ<W$I`{@d82ps;q+mrh2L1AqI7B0;Fsp)+8eYkE9<pOSD3%m5&%QgI7hnyGidrYVBs;o>|KN&JSJ!PKZdV*uiq-&17w29
ec5e<-G#lL=^az>8IFTq`$^>iQp%qFFd}3yx>PlQ7<+3)Rdpv#H<5|$fj40;S^%MB|0r70Du20#-~MXC)^Q$I>hVG{WORfPrO7oLqnudSOH=jxH3<_OA
B4N%N^lw1?>218<h9ExVKLA*zBzap8>-(FBSon$(pKWsB9z%W+HR_%M&!ZH8p2;BuKNs>DF$dR|~wXNIEQ|G#YpO1X8+FR80Jte!Oa;N(Uc+>Xjw%+r+
&t$<v4*0xm-8<#=~eUnhc7opw^PVy2c}N%Au3Nqt(yWq4*+j}%&}9dSXsJ*z`=q!j&x^qRF(E{zE_81qvgCqE0T9hQa9eN=U7fDAwjK`Tz!|A;BTsbff
IaRd7JD?Z(2u(M$5rgxSQZb)*Nk_}QA2CqyT<)=-(ElTY4GI!MRmJasfa<(8$`(zJXVh|7obx(z7k-j?G%)(8@gv{M}Yu&*aO0{5Q`R3C3p&0t(2j|D{
$;H&|CJHDqPl)wb4930G%6qlW5s4iFd`#S1`0i{TW}a+Yu52m%q3i1df3g0QhK??Rgid1c6&z;vwG4}k5R=%+=ANVugz7F(TIe-NFsmhpxFv|ebG+BL!
F0k*JCU|L{Gd}IldGgB#uWBQFoWQUTkk-!4c&4`J8sYG)~#-H>GhcwW*&UA?pg(2O`mx#a#ByKo*&L*c9ruaX^q)<NfSp0fS4l8m!=ZLUdZ@SB{JWRFb
APG=JgIBNmYhd8yR#)FEvKdzEYDw*HygZ*I#AM_}R^Q7N`iYSrTLeLQcH8adL@r9!HA%2vF(lC6nvbW1SL&ElteA%`D%*5W~XrjF2?OK!7x;$SLC{?e=
5j2jIci4Pvk+qCov8HRZqr*7|X=G6`KlI~VDHP}Kt(rYs)lH1t>|19|PSfV&|;Np3-@wHf?gEH=1M-QUGRAxV_S-mvTr7F!|_&(^!_*%}xnV4m{$xAqy
i8X-`n+1>gW@~!0O22GgW4Tbpv*G^i^SWpZ&w}V$EkdyFs#SDGS{;RaB2s*}Q-0Hr*(W$LZ5<*-7G=jjYWJAJW`pXlj!l#FzE2o*JAT0X#Uz#qWr<)Ex
XE!(D0g}41xX~PZiRytcWp?f>IYgo8tx0z+VA-U3M};_rZa?c6#2h7ohd|Zg(Q`}~PtT)G&UQ>0Ji;hH=|BP1)WoR;nTNcikkkccblFqRP5)BK;*l$>6
5A4atH+xp9}kjYvqy<V9-=$?FwzS_TpFpFEvU~RD?^`#ifC9ij6-}N7OE^~)O#<<FVMBY6^FUDY+FG8*?a4m8yi#)X^~*lqC%#c2E;;e+vgjpD=G=dOK
O&Qk>f>^pybXs3RJ`P0u_EzY(na<X|;>gTJkK=v6AH@N?28rHgJsbtto_gpD8_aHaVqnFY5%v!(wd!iA<S7yT@^6`!7>d`-l*Q_Ix|c?7p_NnOBPgp}#
2ZLkEreD+J|<Nsh0n`!6q#o+{+MwXZny1S}l8FE*C<uT#5xAsNlrb*4yki+BX!g{LSm)@>-7J~bl1ooNEbnuWY{r6@&+FWK;M^A&kcIz}M|fsu_a1s*9
}aAE=q^$DY;U&N7j&7oU^$jl`TRQ9vmqLU$c&$R6B<83S#SwAJA2i`it%>%IlZtT2xV>*~v`E^Y<?Xni<5D7yy+>D03QW<Z(bKD#F`Wa$9Scj!uUtJ2k
<EN4r&m1=)cNn)Zji?B~CR*hZ6)CCGBVgUQ<alBz@5Q9_Tg(C?ABD>~xy$S%U@*)a-?Cg8DDL%DHhXKyq|yLO@75mY;1V}wBMmF4PH-X%w6>AsiGT>}n
>wk9xt<Ev+69c{PrcTs22pI&6Go%((=0@50OCMwO_=bNLM>8ZZWpNjW&8sNDz$uY@#v;LAXbV1(3ujhv`8J0pn7)ib@ogPM$1%yxs+-aTqxpPKqq(N7z
-n%L=3Ny-P*&_KdQ!D+(<onW(lTZ5JJ{W%CyO><SSgDvT_Ad(1wlfm|odIkBvMF$p=B&fSkM=rina;T^6?isYb|;5n$LXa`Z`D3UwKBy8vHaf;z!HD;o
Xq6TZ)z%xrrKD;wN8b-Iel|LcbcuVc$P07Yo=U3!?=d=D{fc3<iX+=vrLf<vsmZG;BWRhZFSmy=XgVrtz{1NdnccQuI&Qo-N{A5bBORtni>TzJjxM2)i
7ncJ%p6Z(c{5Kf+h73^s=OGiFN=ss0;O2CHB3x@`#q^%=t2HZhh62rmr!tAP2flu=6C}{CCWOS}9o}l}4J6|vWD1Bb~u)jfIcW?oSHeBLwi6R>rzbS4(
8pM42hv^69**89urQ*yJ3eWlVjzZ`pvbebT*M)ZY+C+a~rWaRG7La|`cpg!|SMckn79WBVBiG2)ie0(YJZ;i@=D;rrVB#qiSmYlrW*(hbTEY(y#oRPlF
e2g^fs`}-qCGc?RI=xd0GgFU@C)g1;$CFmfGP6udgk>V;QLb*BGX4aoU37}Q%hfAsnp*Aile0#?q_blS1I>}2O4L(2xsj-Ol_~LooIOtZAJ|pDsd#Z>(
Vu?4M0-0H51xw4jF_o)4s5oo_%4#Snyf<66gh<YX#LriA%Xr=FFfCar*(3a6l*Yxk@1@VTL_IlKt5)?A@mtXSF7O+GNL=)L@{;;^J8SsPi8%Q%aVI;Py
3rgxn3XZeL0`tY9?qJ<t+!rF9^LhJ?b>j!s_yL+Pt;7SuxdjiyR!Fd&~l)fGi}4fWAHZYAOykZct>b-d<>Q&8u$5dDyZG5o59(HGb$I)p<`n&}MSJp>X
%?QG&+=f@AQkZfUBFWZ0x4ml9$3IMGF&-5!YAc77ZzF>3rfmj0qGY)57K|Z*8AX0~nUl6c^f)*%9-NamzwMt%&8f14llhgf2dROp<BJ_ZTfD&<|@_(mO
%)%Cq!c7IPA(-pQE1Wb$y9Mxhj+&p);RH^*qreI=yi}r0!HtWDpO`ZNil~H~fj|M#y-2o>6`q06*pD$ywsV%cV^T-s`9!EIoLEF-k-0*MO2oM@9kh1{E
=E~rQ#hC^wnUhUw>BW&7p<5|qSW{c!hM66*3wq?KD@eqSt)_wtg@4{3iwHy@_VwfX<|WV@wKRfSn#*_#Q38QCPraxLX;p>`q@P>ptUwpLD9CPGyFkMYN
Vz<rspARyUYHoq_6-_ZDwVcQWwh>j)nC07yVLtWFfUY$K`$W)m_6tKoA5;9dAB1Be5`xoZ9*b@`+Rj0^j56eo2lAU+=SrCjDU0Rs$1};^Crg8WqzA=m@
@`pPw^h02R76-)nbKeUW<5&-Cuob@VGx(u}=cnAB0?tuhKDju(B0$k9_|Z(i8I;%aFDs-f0&R=zx8{y*k3*z=!9UU3i-mbLH;Pza!WeGN5-b%oLbCF4<
MJC1d-XGQP!=@1C-k=XuVLAQl9T})&v;5#wkKQtr)f<q-V#Ka_du&V#05R`{!7B(MsIz3@2G=gvN&na1I>oP^4P3+pj=V1S`?ue_Mndz0}#=Cxsy0zLE
Vv|T)Ng?PKSvysAym03qo&oqZHFc<CY^*sR8LvfNvV#Q^Acrkj;(Nt`@^ubuOZEY4jb|4uX?b2Bee&GogK3Tgar<WX_9S`SbCjqN02^-HOsROY`g3X)u
fypZW>CFu@i8*=gPN=4|J8|rCDG9ezBZScICa#$ITb;zwNNl$!MRL)*HCeJ_E1+b#24tp%gYN5dWNQ2@>w&wehX9oT4X?RgHL^cUqJ$0Cl4TupF~*f$y
EU8?IuA={qhr3!}xUya~^W=0XU|z8j@j|28u(OmuL8JNuEdnw<hjE`am_w2#}QD6FVev^&rdc;;~Ll29$=d(737;L)!K{b47L94>+WT_GNejX^!joDbQ
afZd^s2cx!>gSp24(Jveo++KEV%UtR1m_%C2q$YSob6pFOX(TSSLz*ef;vnC)HN$5yR!%C8Q_XX5_^9cdOigT(+JhgmJPs0m?b^*P0h^m6!rLCWGilaS
~e(^9f^Nw1qllrPVYT1_5w?j1h)}><s8xEC55Q7u3y-6w=R8l*5D}{b#nWAM(M0}O-OK9rLUsED8iC36Yf+uRM*%Ls}6*0q1%~<YXJ%^7yf0!-BoVmKW
Ip0L3zPy-yee2@>8t{6imY!YloE|Rn|AN&x_fT7FcM+3FC;psfo6h2njL-Nkzy)~*Le#`kktJPI$$l+7H@UFj`=Wbea%Zn-k7VW*+)zI$=1ewd`>%Dhk
%fOq->9w_D5da`zI`vdzk{(oE=2#)%2fX85KJDf4g=A_tz`@lV*%<BMWs!}C;}e~1B1%|$ukNg=jsodfSU<scx#^^^rqzi$d(1ih!p%W(J!ZWRuHKxzk
#?|dUgUU`ME#`q;>X?N*aQ=yL*z?9PKVkPdQLVh+bnj8}f!07lci74RE8kGdqXX-sh)hsqHmupr3iQpx?D}3hkHNV^$_2$pvA(e(KhgtW&{D5%nh0NLj
?CsA`0b1AAHd>}V`3RBoA!R_lHxt`<_NS1$Aj($pN7IUO27<Y={CKPGCPO%nAUT2%s-#6k67Ico2cjwch@tS6?#%jz==127V43%fFVV;+~`*@g7(YmGG
ri-=*rhRJfJ)QZM%H(^p(p$7u;xUw%6og0gjY4tggG*nI>kVTVVm-N?}i;d6t9>^Tf#p4yk%Wuw`qj39l1?Kk1)Vgey#MMcE>3(WzS5IPtEks-iu&!IP
{mcpm?-B0ubS<;CVUkLx17KT_5l*zk9-2L_t9qw*N+I#DI)%-5AoOCVTs#tf<HR#0Xpj#b9voi)RI)~qao?WJ?g3-MqOP5%BIwM>nn3mz+{J*o;&?NAa
$*{F%waF+UlKP3zALAPdXZ@Q*))W}=xPM{r;=3+6>CDld7$hjDb%T9{GBKA9=eW*q+}0YX?SAX&OqOZZVi93aX`EUdmFG!^Idv&Qs?5x%-ljxpA=Z6T%
k^-h>&mDN1!MWtv$IsjKqG94}w3dIAz5}Ldm+-%lhfd)cv^s&!SaE$#YN#O+Q>rKRh*|au?<>ys`BlvwS1-{+pJ3H~;}20{PGZc<%j|rq@GW3hI7&*an
KcMIKM{WT#n^vU3oTdI0lYage;-gg6JM?b>~ah>@48nP+>t#*|p5--<dK(ap~<)1Mw8qHSF%N^ufOomy8@ZBR)$nO;-C60o^mu3k~m$d!3->Rc(fMVhy
1+@w%~NDZt-eu+km%q3DeGQo``s|q!V>J4dzT%H3!RAPFpkhnFEEgM+O%gstrS)wP06GevL)l%kkQLbk5=f^Kh;z|#fE{<<nh15wmN+yGlq(rVS?10S4
TZvY@i64Z}gR-hLjd=YO1&N+QPZ>cFb5Bqk>*iNk0&3FqpjHvx0I?{e)u7c=le(A#B_%b2a*TBWZx`w!O4jh>*QzG*=qw}phV2kT;{Z(q^@2@4#@zJrP
2G)#ES?HsFFim?BxdA+nYH@}gGb+vl<iGl$`m9$0ZTfR-4uXsT!s|IX<wUa#N`vVbcus1`LuA_?QW4raW<NOCt$Lzy}81Ql*$;gFjTAQTYeAu6LlS+^f
-8-_FT~Zg)kL7inR?>md*TS`tS@0$hp|i>Q}llb7Mf3S2wGFj(U(;k(iwo*9<i9!XmHW=6B`^^(M+K>T!31t!Fkqz?LiJ%FG3dx@Z$sOi9EvCLkpZ22v
N&0BNyDe2YyyPY+YuC)!(dPnTaxEo|}xsQ7R>3ZguY&ul@S(2~Jc=44B?lVTD7_7-SsF!jzWi8f5sl*kzQftVyATWLYwlO2(|^+neZ`MF06m!)T>5>&E
eR6Q3cZjs}l6hdj1Y@hJhpNO$6Y-UbY!H37`uE(wskwt)rFZ&RQvu@l}-T@Ej(TXX@1j6x>M9Jh~$(@2Zr!aAq5WKF!CGrxAhG`aEIpiJ^x6>q$WFF)0
`}B(i_+VNq*KVg*_c06#;R*~{zPemzhysk#GC>U6ttr}l^v}4suOb5h`odU6`2^yO>7AbdRe<wKKb<s{$$HU$r8a{^o0fK1`UGHhnNL^3FG#Kk4^!qJO
kqKptgMG!1mku<^(ZqG{2>wriH1zXB2{x-5N^XfA9zL-DN%Y@@YIAzjcT;sP>D|B?%eBROEH0(7+*i36S#06-62ByOE)sRb8O1s$wgMFtctpE&L<*hPP
6xJ@{52gqM2A=bQA4}?u>(#1>_lgtrxZYI-@){6sM3bf?Xfm34M`WVBhn2J=}NeWBUG#CHzCI52!URUf!vn&|;b1VP;I`&Qs+Bn0cz{1x?*sP2GP5|4P
Z^T^%2ie*ECd021*B>%6nbgNh}+QbuEThm@G{by-7Nc1YBV=(-Yflfa`7Xe$s04uoSLKR_koZxdMSvNnNEi&RU+K*+)p{VUbe_asZm-OG*FrIn#2c$f&
NJ=lfffl-G7RFI;Ji7XbB^=?1l0CA*Jkist#@U3idOcqHnl`PCrg4*Kc@$0M~KSw`X=(f{p2fl@@^1ecs$h3dXy&;kZUHAqjBPOkHK9-flJBYVi+JPB@
AtU)>0lzwiXvn@L5~xexs3HLK-Lp4Ob@Fe;5rMAKiKQqAR}rK(<pYX1WO_&tdzHFX$_8250pt{J6w(j4^E7+*4%neM_pM~~Cct*;=yiH)N>|HcJ;N;g@
lA-OlJ(8g>tG+qvnW_^g3xNDG>W4XYK1f%3KMl0VB!U-CgqWkiQvILMzci0AG;Lr0i<UaapQk-go0$WAj)INxj{E<@`FxmPEQYa4}vy-ozaX+g_=O2B<
efdi>^j}G*g4JmarD87aFdE704IwmQ1{IGQWdb5Rw!f#rRPA<R+{XgqcmxF6itu{0$KYuqnmgc%9Y|WJ=@}un-MQn$sufugE1&aqk?h0L!y9Zzkb^fD9
_76(y^gaz0Ya2OL(oe1MR8aeZNfg9}a#q2vz&DKum)kMV=s!&w~;m2E3Y!+?Wd@Rn>+T28U`&zg2f8epCsfo*pBnarzB;5QJBkcA+YW+>vP#oHEvSDF*
_==4iTjLS<!8z>orFh;VyNzDB+<ZwT=d<Rv~CfAU&1w@OaHXt9CFO&LGaQSLT#!6S?lP^CHv^vtePf{Y>gw>zGEVl6(OUA%06al%5l}Sm=A>?eyb^?v6
Ggai35lKy;VEJ+z>u0~+$*jo)k7zKn%!#%R)lKCwxVpaCBqSt+0x{h3KutH0UP5nK+!kRp5_c$>xsEXm@cB8Q5ia2Z&yRqpdJZm--8(dw`plS?2m!Fbh
rGO~b9EB<1JeSMfa&7#a&~nIy`V3XsdsnJPk?g{WqbK+BVLv4Yvjtf(5lpQHD^p3%-k^x$G(FtE_?7?zpTh+u4r<%GtmBvM_YRI0HqqFp0Xs2!(qd4F+
3k(rM-NaI^EBHc|wIdPyq+TLqwKKq|QoAYhr?G8@S=Jb*M9LA#>NmW4#85FPQ?F!7iRXd1DDrq(41EX5!gHnFzfNhry1)Ii_H<6ud~Vs~`x@T=$P4z~e
h60m|dY7{AplXN4xa@f9jVRA0oO%$tVwf-}p*8g$!KKAHYB%hxz45t#anR9bWD;Pm{FNvj-9hYwI%t+rO#y!6TrNY3d`!PNfC<S&+U1^axSNydmc=x@J
4dJeX)ec5NGmY#W|I#P+^m8o#Z`jh<t)!C$}N2~tho7tUpQ}wC5-Oo`x6F0C)H$}1tvR4=fR9~ldmjK~{jQLdZY7w+S6`j|rbX}ubhNQ#gVZr8!SL6Dp
>?6J;7LP?5db+xk;7Fn6Dc=Jg)LQ*u;+na0lbPLEi23@~#WY~#SHZtfJJ;5`i-(`7ak%H3Ll+klw;-~L5!(4pW@}^?k27~~kPw4}7(T{Wh*V#~u;}7W>
iG?Y)SP?{iY{~!UJ(o2@8<F)cm=V1_Wl|^c!}PXv`Dx_nsTNR3Bt3V^BN(uyrUAbdWNDR$_|J6QTe^%jDmy%JwJJ6Dz~Oncz6Mb6zD1NXE`(qIv3KqM$
L|$m0yUC&RtCeY0_<G^HNCGfUjEQv~WBlFZ0?FrsQ8u!fIcXPX~gI_W9u}P0;6&PSeIbUMMe3-I{`#o88-k8H1OZGpQwGXnYI(>st#{zO3&w;#96PeGe
r&FcK#_WQuEub(V7-JpT-)q|R@u^+hqz0aqP}+DaKo8DRw$d!-GanI7mm-6B>{D!*Peoq|a4pY$HlSyFHLF`ALjKW9#s^$(aO(NbIF0+G9W@%YqK4{av
d=cUh&P7y0Jb0;%%K!Fx49XL9IploVdI3D+rus|;?z_)Drj#e0wo><R3<`zZ7VIS3zb5<xLSn+q(*ncmJBr8*v0vcF2`5^sp1JH~YFP>(eZ&*dM38=@}
6OMqnA67Q3xq5Pfa)_^QA~W{U4!T&nU1`EA-d0e)=_ACKEiGR_f%5(i0W1YBRJ0#r^BU0#k=v7zl%AixxVx?3$&ar~Z{oJBLY$NO9cHtS!a;2Q0J!SQF
7ESKsffuDzD>TKH0fUOXVlz~{||U#b-Dzsvy;vy#8|XIiUwXpSA{~A;!uTfB-pNYHXTAgQq;y2dyyuUB!^JIK&r9C`GZLJ+a~13><6&p;A)gP;p!@8JR
r?{Q!_0wSjdL4w;DYhS$VCNU8!3Dq{S+E34cOlO9~*VkPW=dGH9ubb(rAd5@=0Ein75Z8ZCXWpsS>r28cCAlQ%I@s_L9e%o4kMM-3U>)Dk`wFZ}(dnVo
$tEBYz*;&b-VPbm8%xZkoTJE;A;_%ict9SeYgpZ!>KsZ>xyv~lNFYIhPWS<1j5B@K;-P%s3FTyr7|CFatfUlNBd(Ij9<1AaP~B5qo(hyvS5ObK8B;Dm%
Yk?goNOQtuQ5_d#Fc(8@>66sH9gQNPQ2o33Kf|XRJ6xceHSu_bxQ=m+0^dj}KurKz}IYA{hsU1S#1Dz&T$yvNoMvZhBNGnB#mT$9zfyh=hSsO?!!9F;U
#Aph@j8~p}fEyH%o&X056bW*qJm~e_LemwN;oTF2{7V@Djd*1Ou1_B<@j%Xl1W`=M^@Jlv^t755phfGJ9gomq@fzzQJ|-xJ>@RFh5^IkXis`u%h$2(t;
a-{Jd+DcZ@Hn_02*4b5QY?8{ESS^wI?%qNVIdM~HUgO&lO!;K=wd#V3MufDx_>J*w<+U&vsAVrd5soQ)3d6oQTz(u@X#TEmS=8J%{%%p0P!=ssrvOV7t
8XiVXWY@idUV!rt~M#h=9u@@l5YbU|jjVRGvOHiLsDm@Y)8>eC=N8kE{Qnk<`5O+B-f)F}9tWx}AQoW6AA8ju1`egSSFP>=>d106HQ)WZcL#{uzu0XlG
dtCT1b1U}A51diLxxKMXQO$>JRzY6JlrNCL_C7~U;#?Lf_iD5vR_N-Zt$;%JzU)Mns@)7nW5vqGCpl~5Cym6pw>;wHT>vKYoxeTecytVdX4i2TVI8=ZT
9Wz|4x|0S|+u097rc{q|hJ$hK^LrabU;x>>g+4|3wvS>WoiXe|p$0!HXK1}@tScUV08<z^{byh<l@0c`sq_QKHu}XcrE+PEZ5rE@=u7j86&#W9_*>bhZ
r`{j~Ca%jX+cM*F>ngpu7vS)Lk`ONFg5CnHM0q3`W4ag|>3C&t%oElR0U&IPhuV30JZFnI{%lT?E?|C2w1Irh%$dLxd{{;>@aY6D9D=h2vN)OJGfD088
Dk()4v=UxG2?Q3)}%^#{|+zb1#W<i>{mW5s&rO})W%}!;JQF^>7lJcNGU(qm6&1^=M?9tc%)uwT_8I(xdh-<rK7FQOMEy4iv>+OxYWWNE~GOi`+@l8(I
q8r<o#pz4Q9b4Y8O#X1OuLzdTE=tV93?3ir7j-!}2oWwOyJrCdqFaD$z9)g$y6pCc*dBr<Y}AW@mJq1rhcrJjCHEDtf20*jk2-fxN<}N6@5;N0?Jq#Xp
t<(0*LN?Ou2SQbzY4ggg0GIQIr&Z{o$nw@%`Lu_Sf+9R~ar0n|fDoV0~iY16Zp^Bl?xl)*4TNqz)tG1VEQxy;8SVC#XBPL$7}(V*3N=1poHTK<L%8(vA
d{t~8f8X|>2R4Bf|dQo-^v_y^%4FVF6&|}iKLpk`W<Dw)(r6!?Yz~%Bb^KnuDFYN!oVO7WwDY2No|0y+nd^xOuUXKVRF#A4p^b@*lSaGH~apX5ij#s>t
Mzjf(pOn=jnFKYot9LE`N-xaZFEC5xjo>A76cNdyk~N2oPW<b1(C?SYBWNvTox#u>#Lob$IrSO$t&OAf+Iv$?ku*dwBu;IDZbLqm`U!y$^@d{D+Y;w}{
*y`FK&u#2(Wu=en1g&V6UcYA<0BSJ>^IpL*KxI#88yz~q0uZ@isR8&*o2wBgw?j<U@Vc|e4jc{Njr=bzddDkbm|UrmGX_mtc;NU{02P0^RsQZIMl&H8+
6n+h!L`FO!iv2<kl|GrNnZ}(K!nn$Y%|vH0(@rJQZIJoGu+BAVEP^IcYQCja0&L35gtJp$3io<*t!4K{d%24?jTxChIAb@~3Ctras;m58of`=^qn@&KU
+E-yZYgUFk>YF7n07b>iv(AsLhTFg1lSq2o=YQGzIfe69ud|91IAn4Er}{D<_+oOX{)_ybk|s6<lRvuGY^O(LZ|kq>6Q&Tbz`u)#Z%FfFJSg5ry8AUtJ
0hvi{d4h?A>;e4cCT~B}5qRHSAjk`?Wmp#3QkMiUZG7BD^0jCm@;Y(dK6wCsZt<NxFRgpD;lOeq-r=B)UV(=&(&h}p9JC(FBXgq&@lfG$ghDhh*75M}h
%>x=0wQwm8ZK;$_=7j@pLGwZ~c%#x}%b)Y?rZ-v6;Pb=X%YRmJOUv#eM6mc9P}XJ~w!E&Q@&>fXJq#9+!6`{}wiL}S)Cj=wpB|Dbu}Q{ndmW5qF0~`#W
OxM>l*ulMt$*PKTnwNGJme$xQ$->uad{+0C!sb{n{IkmPZY2nA5DwXcbP??j^D;BBNYX*KxL<vQ8rhDB7&<9^cFgZk8^YisYFB_Y`(;ZokaZMvW02`5>
iJA&FNW{8<jmG*dR%rgHSm}-LzJ*>4-QXQb7k$$iywBfQ8AHPdZ$V{Yi^p>e(%zM!<XRDoX~NEgGf|1)z~ssi#gYAoe(6)Myoe?@XE?vx_>V57^zfoG!
gnnr0$6$Ws*T7~n=HrUBTGq(^!AEOsQGF6i78J^uc-P=yB!+K1HEHhjrxGR)v!b_^0YYIYgSEGx$4@Kbv4*krxVzLn^rS!~As9liDyq4@hKE2X2diI(<
ab^GGER&FkqX{~B>RzC|(5-1JdIn?<k&<<QV1>QFzRzrZdrn|yyZA(>;UR;x2RZ+lvcqz5(yQx1;;9cdO-;w^16rgfP3HXSjLS+Uco?A|o%MTAd3sL7x
W07YX37Qnk^H>BXN5woxnQ?;=Wf`JQuYA>UF#JYyZ!B2{;-)cK%*%_Zt!YfQ$U0h}gh1S=zzAym@RDa#9-s@x(0vgjCbJzpNsPeKD^eZYsX=u92EW4Ah
JK1--VuyBWLYBb-M1wR?v+l2$huY#h6VP3?w6E33P(Vdhw1&>7f(zX0O$yI;b4{DRIC*zAG05U>4qOw>}$e>>fu-Ija#trcPTjsNWRIEEc!lseFxzJBq
?h0TvYrA7D9U6sL%%2rJZ9qfHe<N_Sx-C$nvV}FPXl#?_#TnC3A5H+jI5^<yF?+08k4M%uu_|dIwM2=cy|9Q@4E0HAvM5b!Aej`~2vME=q<KxvwVEf_;
~qUS87!WSTNYsK%9oMYA6=8*fqO2*rzMi8CoP`vhMreZZD)XmpP^m@{mG;leIOXbm}RnK!pnM@v^eL#*H5czN+|UawonM99Qr-hJ`TzP@wuWdHo+Gr5J
n=0@F>^XrT(5R?TRLp}XK4=Vr=H<`fH*#HE!Be0(9Dhq_CCrMNUPfOKqG(q4Z8Zul@+G2}89iqwt%wNeii5+087z80P+an8(E=SH4+V%5I%!=xbAUrU0
Qo-Jt)r3AIc?FLyfc_M`<r5Q`2X_=c6{!tSg_|QH*?TmB6^$1wD!@aiE=~plu(G37LJrANK$Cu!3ZY4DaZp^VX^<;B`$nQEm2vst&iOY%^}4eowUkUm9
|R;)2nHail%o%@?zIDGh4We=$}p|t<N>My3bzS|2N!K3lNRlUQ^Eh_k;&yZRFSBI8b}F~yGa^=Qg}@_D1?O`l#E*vIg^46=!-uvs)&ko0&yaL-3s!dfP
~n^`ZJ(kRGM{nU>$y|_{%_TXm5`X1LRcpRdoyD3qUzgSMVcsJ_6Ds+IHs~M=`G`yOh~UXgc1$rFb?;N?~P&m?16`y6KHkUlLH#EJ&!xkl{#xDBaI4zd>
Q)%T5>UQH0E<1L#F1S}K6(?jB*fcug^0%R(bWe$u%*%!=51Ej4aHVFj@rL_r>YhLE8WX8$m20kYG<NTWvhSPgw@0mqZ37f+vF)j|_&Q;owWct0ja<8NE
i$iHpTlp^AIOB~Xa@!^jpoXE=`>>o~0*h_IMAXZ}*6i_63We4jmWssa`E8uip)P!rUtWC>tpTiQg!_Vx4$_#<WwD}bxJ0^IGxjhih;99?s3;}~j>OG(>
B%5aqztUl_SMPr|pF08Hpu(T{tb>WEdD7f5b%6w3Ea|k=_Pj-ORoC~?v6eJerh6^TS??uMH%}+QHK&X^n`|c9*}0dOL?&f2!J;33Nm-)E)2I<;%*dFJd
2RptN#8s9lm>=<Ns&W)jfoi&B!^{U2jCbMg>zLYsqKI~e5BVIl7}ewKH9vC$^u{p=@KC-Yc#<;*%cL)0#<&xJqbwCTYQzI;g8)E)|m8xaI&LjiYh7t!P
&<!nCYYEV6|c%<K!NO+6bmeKo3cZpo1(6DDWf+<CM{$N&=(^II^<H4y2!LLTm)5*}`+gML~Fe4Pkwkd(KWoUUS)Vbqn(~k!tGM0opOz!^Ve!8e8D32r>
oan_Bt8lbeK(2f{xhCx;0ogH0GZSz6VtRvIwOY|T#Nh6-P<d_lhfbzSjS6YaBjVyf&#E5m|Y>x(guyg(dc<qJfb2+>0Aw-Peavz4b{5>%dep;^~B0_IX
M^zNV}@2a0L;UMF$+1Ia-NJLY8Lrl1KdUp3Y5Tw%w#fhRl7j=p#E<c;ePVrcQ*G*O1dWE^a4nx(?zFbL^dYKLT>Xqs4ZIA)wrV^O0Vy!YU3F_bwRk2JN
w+~ozC%K~4K92EWnaIDGJWEYsT2itl%$bM|4nHUq3iuviSA+ZUWmiV;ws^TI1df2H90)J>H|Sq733=udOhsuWQK^HhT$O42_0!Ap8nULu6#GJU7$C~n*
&{EWoIS~jfpK#B9^t$zhp7iQO;dB?IC}~U@3GGHhJXh7jA1-!7^yBEE0`u%kOlSGeN=Uz#|-u(*>dvPVSbfQxUT*nkv%YP6If6cd+GhN3m{IJUBI$<=n
CMHh)$Sur;C+t@j2EBN=p-wGUj}|WbgWh%Y{_yHe**OGDpvK;~otWNs3MPqU@v2eNG?^ZW2jm2<h@K=-*qgfM5?^$t=gwc%NZ0yqCJQi#2Q_C`@H0DDf
%fM6vN}vnE`HCJChCUts!3%2JtJ!mPx_^EIq_o_h&PG1UdB%AE)M>2Hd5lZ&x$y-O`VwvMoT%IaZBx@}!cEf@|)`C8zw{0GL530Xun=S!08=lFwuE@2z
d>R6j)qbym!tgj69Tt7_TDgur|ki1^qp?@i|E3#6r%<RPX&__B_a4M(-oqKtHysx9&c#0gWw2<lo!@1<}%ZdjOVnyum{oVA!HrBjy%_S@$Pc7Y1jRNnF
4{#)rXSa8wx~4V}Ro#w=fvcpbu%i^B77%@4TuEYWLQ4}*9!>h}*%O6Z)TFQk-g+x@a)*NRI-ZRv`4MlnaD)E}o-tZ|vSMm}6Uc0tsU~H&HreSI%Oe=9M
7v$-6Q_?i(Q(^(lKHZ&SKuij2Xf-2S`QfwfIdK;Dm1wtVk$xI!R${I{st>=`?(~cFq}dGzL-6hD%$bb*ktE+F6)b_6_14FbjeEd`<~hUfGlD1Lwao;(r
GwdloPm)o08(=Sx4fc-BSRtApt5Rb2WA!PdN|!l~mQXKyo*=v|tj^Szj`f%N?d4-V;T4A2Y{yAwcwGKmA|_V+OMHKQ;9cidHecBXT>qS8Jciv!|jt-Ra
S30CbkofZgsc)c#*0aPgMJFvBj2ig&U=owK`WYD|=7;<FBwo+OJbog!IbO=$EJ1gxE(KEVzX=dDF11jvh|uY^z^2+Ukk+=W1qmZo@ZWmK1~GAGL<9vt;
>L_2{T0>GkR@VvgB+S$;C?TWsN!U4Ssjyg&)RII+&aXfmfQPT%l<J8{ua6>Y1EtrtX0@sO8__9O=UFUG)vPy+UOpI9`gn~X^RVV})LE<<AD7&oum!Tpv
E)I(5saRhY@w17-7B6X!d{W-&-Ug^J<I<_L0cRmUfbd9;uAGD{9DqV7i^(1mTu|p~wF6C`I8vlzUtdN$so}l7qI*m1PYj&O^@au{y*R737<#Mky^{eJ<
b7ugfqElhClDYRP}E@?xpL-E4dOsTZp`KR%+Oz(<;(Zs`V}OVD~HIbFIwyI`P49K50SM5@n*7||NKZkYmKx{7dp_}iM;nKZ<GhQatMuwJMtSHEsL2uSP
1%JfE<Emxdli_)kRVfnMga}6x@8PwqnYXNsudfny?pLd0B6DgQkx(r$4icN6IW9up@V(=b&6*0?PxbG*2!<ddx<r-^JctBHLx(%eJYw4`^o#1UV_8Gb<
Zf?G&AW>yb|h$3S+~1aFd+KBlR=#w^**)clb`yov3ZWIowX7^Qu*fG_pOr}}W>kf54cYD&~tetCif1)7+in5Wm_Rt}Y`fINg+umLrBEng26Ln00SRRr|
1(19=NpLZ1khU))iu0rVKt!hDrXBfI(pT;2r2TMK?LZm6ao`<LCn6qobyF}L3&XNu&v(`*J)1-Q2A9dPg)aAS80vCXbIEn>2d$x?-WJ@8Cz)7lbsJOo(
4<UQRy+R1ToGhYS{|lJx(MbOl1os-dJ^chQ)GH-b&ksLm9-ZjLYs%N0nvriUaJ#>UEtB{$_3P8c(dTE~5=C41uJ7)pKc3L4i*)e2M+$x?(;gV^mQJ3mW
5>)C2oI9^Zrai0EhH`eME2{3{sw379$>AZ`Ce$*0h;6G*X+FTpk}qr1@NOtAN>S(dtg>mQgkoC6;7RQ>)l6I-&^~s>2;JGFw=Uc7Cv(?P9&0~>xkSV1U
j|qSZXz-3qV0}hJO3(SKSkn*>0J3+xZ6djl@{OhWU#4^TIS+Hsq?0j3Vg|?=*hn87Se<FQpfGB4&GYO2*Y+0WzHcR{%`oB?|)5f>S`h@9`Z(H89tD8xk
o;>7zA8$_g<=8Y0;>ycZwNx<Vp7liG;0ItU-#5*c>ZkJMjQj4K?x)t@`3cn3n6z18&BEiBNO**C=}9-YGYLcS6}8zz-0dJ{#?fRj^;m<JYC-Ft<6y3p*
OdHm=KBECTWDfdt42%-s|-$Y6bus|hS9v1bg$G;DNC3cuOW2Y7PP9I5J!)@kdfI-NU!crtk&%|4)Dv5xO)@kj^ndiIdyH9l;LjB5$yA})>t*It*K4ONw
bTyTn(kBMcc?+q-R+kFm5N-SN4P=p*92&fI28vLn_8P|Y0kch0ObW6pe-+j$9WcMQfugMwr(m}#8=RiW>;k87=9#@`=n6<ySZ?Lqxs{y;Zc<sorsXG1&
keZ8f$9QscQR|ojVf5@?mk5wg17IH*I*Xul_-sc4xM&u^vh(f&q`~20)FBwrbA?R(w~mg&!z<l(lHc6z&K+xPzJHl###Gh8t}&w4Gt*XnOpjkH?>V04b
>P7*j|yqRDe>g&|Y)2cxC;}wqzMqD0YJUYT5Dy^!s4#SbooDjZUO`xk`pzLGr;b;8fa$fW{`~gC2Y^O%1j{f*-6G{Vq;eN>I=|mKT96A9J@ZCLWuXB%P
3P?KbB6cJ~Ch;7C7(*~zquVeiZ>flVp%Z9TjB;^OWM0Im=!CO#lz+U9#W9UtTIz0}j^Cf`A00Kgl`_zwl}*ah`^z|@^jx`ssd=7FVo$a?r-iMK=~gC-^
cHQ!L*nkT$SV5z>icZ%EF?OCWQ3D|){o&CR%W9AhbuO{UJH_cWntRtCSNKJf`QS@nL*30M?7`OVo!uOJtP(ZeH;u{})aVgd~A*xZJg4oo)wTbk^ea(i$
4L}_LmM!xJA;k1tVWoAdc0EX`V>)n8(j|Z(8ZTqx>~)7k4Iat%MREFNl6E+ey(1(oEd;b0t<0_zE2Ro7Vtv0{bt$RYC84|JX@MCA&s5l}2NHa<gzz;YL
^D5kww@xjzD0$I#s>8<RYpNX6w>R@(DZ_=I`K<Fv64u`;r9Lw7q<&2VU%Tb9P%%I;=%I!dt_E&$*wpIN{038SjAZG@1es6m1G|$K!k>094S0rO8x0w5H
-xa-qGu}xK+70uP_yBC=QbqC`JN3(v>gXeufM3O?&pplA>m73M?fUO}Qj>t0Zk97$da|Vc#L`bi_4Nq*$yqG-8?eE9tM-l`|oSRDU!IKYm}7*#R5t(~G
zKwk^O=djCw8`>ts;DfiIG-Fkd}IHj{Zso=fnF*_Ykq+5a5;-e$U3V=0Nnd3dI#)KVPaEo0$Ug3+t{x;I9OA1(kzXMgj`f_Oo*eW&g31y^PUBvx;M2-+
39#=5L>H&V8*y1U~k#`Lv0Bkn_oJ)HCohkJrWvX~73v(>5AF7xa^-(JrqXt||TnEuY4vIldo%F|zi+eYqvL`ilpv#@Bkhx%iVsB37#)iaKK7nF^MiUP;
k--Azstij*l8w1%rXBXOO2gMpq{)AL(-bT}*};k$QUo)z?NXW0<*HfaS(^E1HJ1dA8va#Gvrz2`2f#cezD23|L0sr;9l}zK8()zpT*M-{<o6<);5vgD2
6LEQ4zJ+JJ)ml^4leXdjuKZ`*j`Yw4Bw7mOymZn23Cy{Y1dfVqg78FFTu0Up1i%7P@3Uapdu8B|AJ0j1I4rIFj>^6_&VpV^Xe*4xw^S@#VufuknRbtq)
W^CW#LaLp*5$A7^QFBR=I?|RefR5Z*Aq*IGDhdj$ns-tB5U|KfIV)F!@jfF96bfoil#wv#BrhvkDubm8i2t1&dS(1@Pc7{rSGG>L`7No7B_v!$pX|Agl
2uRdL+g^=@i*wzb*ff!}$WeYEH{!ADLM*APke>CP_(WT1H@+p3}TlzQ!~*|#P3av~Jl-b8L`3_Q=J?!2+uW#V96I0}Q)w5WXABtl^2{?E_qSO62uc<D1
@BiXYCwlaulZ63jsQus7k?&t9~fODWHm2pp%&CoS)=%HM^{fHsS^_S2>N~UXgt~a180;7!_L`WB|TB4H<BAkc{j=<eHTjx9+R^@CpdT7zhF}El%Ag_g>
UxqXUHQwBP^Wcck+4OvR?^MK~-3pCA_cC>~A!8DA6nBzpA{tuj#tC|w!ngvkf>{_<K%zkC<|mbAg|U{3H|eKe0kCPRYLO^TZkkQ+>3|ChuNH;t@HN=q$
?gc9%IVJ-;+BOiA_uF`rmS0B;|2L+I9)Z^3@{Ajvg?R)=0;=egJ>ftI3YO|m>mxM)Rr6#b9wkmbhfQLb;NGp5Gt@Y6m&~9ctY3Z1Pe!RcJ^QilqAl-J;
ajNi5uBRcP`^em?43GPJKl(HyA^CFT4d^oX?N)*1UWT?8b{9EF4H$4W$O-1tSW|ykwapZo7-O!7)&KI%&E-I6(!FwKtHhOs&o6YRTzi;dBFg*CKk^$OI
slDk!eT<JYfeW;MEN;_X?yt(V;(cm37_h$o7C<P%ivAqBrh)cK)fpk!0>?Z^*LkJ38}CjQ1(lO}OuO~pZnfk=%Y34*6llDi8x|HY)zJuc7~RcC>(1@K>
4M}{H_0x=cqi1g>7$pa)OFZM5{4leFZUaVXvY8w7V!qz`=Y{F?$DW^1S9d^jc&HSX7)~F~dAP}#}^dZ?b5Cl<j%_6L6X`588<C&kOT|GO>zESqf)D$o<
K#~)p1**nl_U-w}BR%DZ*^sTbvfv6&7bT8c)JSTEsO5YIF@x0hL*&{ZPi1Eb_CZ>Ev<ps1hEyqsi%g&9+Gz<+)ziX|)P@B$J$>CGACABadE&+6rSsD>b
p<X+_LJTc%fM2bFE^E~)9B4gC^(H9^a8K2`V#Y*>QVnUYJ3s<j3m1k_dwtMOb3+}`)b9koo2HP72`n>1&|t)%oBo8sPatdBUy0(UW6_utb~oHZkQ@=!T
h<q!~Sb38U}(LN%=x2W=~FVHP=Ev>@!u5n&4_;g+g2rgomUhLLFh=H~0zIm;0aic;Ek|+#B&3`2(af6SAerU=1qzNaVA!xn!X$)No2*#e%-#q(5$^H||
~LiBvs(wg;WnDFmk8q#x~Y5}<dhIDX3?)gr%sC%yL#Hea-{=;d7gqU)XNM5B5dO>ir0WcEa?@8)&WlKu~<N{M0h){+ceU|J|Oy_tIPQ~K$um9#)c$N8+
8cx?gYqVgMM=Rg$@q-yg3*G@x#bjIfVk~y=)XWbKx?4OeuEuc*$b|b*JQ^pvim2d^0pM^^i-~GkPHeXwzQh#9*3SyacVr5NaF6GQu{lwJFdg}FUnOOzG
?l&gYGfj+DeR*$zu)iu@e0vt<Kpv>F){D)rs1&3HI?=zK`jExK-OnJ<psKUs&$&10JJWhbk+6o$jKf6$BBxW&F*0I49yj~Lvx^BWrzani-e9Q!D~sl7e
3lmh39Qmw^ps`fS4(!CA3R7soV5@Qm}mnfOSYxznRJ0JCYe+5S_ePk<OIg6(^XXSSee9SMkXCqzQau5ua+?xx*>!XRV&ifl-`mSKhd~`h;W(oz^Rugib
@OLz1@p@r>0EE+(Uh4DD4S7{S0>T#N*8B6eU%N6IE$*-k-CMD@=W{6I_NAXCQzpPiNh|LI<80Sv4+3By<Hg>gmz>!Fp<D0(e<XM67zMMEk4{0_vp$WvA
qQOux9#$4wuWUooU8z%0j;vpXLtD=#%a#f>Pju>x>gbQGu=K?RUwUv^hgTR#ECk((%v2=88S&3%a;)KmuX4;Y(~(pJ9Jz?Fg20^+63x7+&$h)6hf|7H5
-60-qJ5b>E^q){Yd`n?Sxb5O$LU#GMh+Z9e+MvbNG$ihnXYM<P_c!Fyngu7@tW#?wz+!nA$J1nXyly&`3FaA~fBI~EPSOLOze%7L_o!#Ct72C=aF~SIq
kzt#&87uFhcmXe_?;uo35CNh}swR73Qh-xgVr0>Pd?i^TB)Gz60o0UHC<>&}Ar_3JqZ&=1u04xwxC^i4)AYJ{d+)u1@1<*V3o!UxIR?l?gu_CdyGj^EQ
}+XG@|BWX`Vyx@zbwLd$cLg~gW0$dAq%FgwH+`0btbj-(IkcZd{?V&HDkzcoWN+4I2yPC3iqwm8Blo^XF(Oq9Gju(2U{iqQfXbFNRg;y&b&RlA{r=%F|
~Y;s4XQiG-ksx-`-kIIX{{wesHrU1=gnHH6QL>eXp4<xjfBZ9#~G+i}pQspN1v#Y7*G>QU|Z_fx>eaNTPg#F!E#%@Q=Qmgw+x45Lp?84W;Gha6@BT$4V
`_i1l3ZjU@OLaygo_BIRFCULk23rNDq1VfzMZVBqqMsj1W{)&T+i1nfvko<x3+p6l@otU21+&|53RKyT8opIlBg@&#??*7@OW83vlv#oD3$p3-V_zciC
_`Wce-AFW{K8w^olKp?14tN+AHnG3P6jDSMyStZ6)G<`w;(?kFWN_JqrYW!5_iSC@G?wnu-ZvSCwd)>l{Cv6}!*`Wpmk-4CM_3;>#<dv-}w1tYCm$?z4
qx29ii|E1u*?Tt?SQ>U#z_vjD_%wEjR5;JePQT-ezVMNpSb@4gj8{N&155elS$h5_ouP)bGdzt2)<EYasc}<0-coBX-Uvh#o2p5$j0w~)g(x>wdS_-no
}X>%>PGs*=Os|n?=YDNOehoIG(6~*zU5NlL<xp*`lBO?_Nd^eS#8$DBXn|0Z69V)Jw5A3fm2K&03Y<RR{AeWEKD~-;fJO3!&wz(l48pwej+Q}F5WFep&
=y$t%Ya1d#D2@lS=qFcehegU&*YMZZ_7&sKrGm#|M}^{dE5Y;16)ad2kbN1iKTl<0AJiHV>zl@N;<L@xuyCGRZNtm40#tyCv3`e%Xi1QcO;VCc<(?jQO
~R?(Sulo<R<r`*Hw-mlC&`*E<M1x&-khYBFxF1IHwhf<ZKw96xliuv3KorPe}yCL1e+z21L;9)T6g?Q3-D;Y{IfzthP`C`>P@MHiH89a0ND%09oXBD}g
s$8}fVn0ze>)0U-$vs7xMZ}}Lykz9J|wF&)d7QSB&5C8CjAbiA>$OA4KG$*z6PK_MD^0q07Cn1+Q&uV(^9<Y*;Ym(Vs)#4KGRP1nlnH_c^SUZ#ptT#-!
y(iD$xt2D#Ob({B;)z!udM0pQdisKDEU5r7bvA_<io;zCk1z&@*AT+0>N5cyX2}8zu&W6fBj98BdTN)YjEXKMrUh|sSk5&GVF^sEuC|8|IZWeB&{;UFB
(WfR=d=S&ueg1B<?v$ttq#+&kSL=W&)mG_pDqKpc@S}0B#gcyjF4}MV5v?m0LwDZG9EqAx$jd8_cOQOTe2i<7VD`KwH-<Fe~DL|fbW6cfhaSfGFd9$$a
6L9l46<ApDqo}*?Q*wBWi|xNDENV0nul5N8v(AG)s2xb!zdsLPW~KQ$;=q<#iwe3wi3JEife!2o0vj$&SX1u%9}3s9R}-oyu&!m$c+J<>K-h6O!i4h2&
<u$89N5ox`>=61d6y^hh~XC$G5cGppnuc~Qy!9jw9-Wn!`Zm>xP(WyX4#o3MUbkt4XW>cmM!iG^ZD8sbJNsp$&R!Z@bM$Z^c@z6jqxJGUbhJa58Yh6{l
FUYC+np|6LZGEY`bhk@08`+er8+ZqsNLePA#!k&+XHe&iCHb=W7T~oXSTQC73ps$y0$_U0CjZ<Ms)rX^xCAQS3H&Sb-X@Td$y%G@WV&}-59fM4dEVsM`
DM5^xX!J>!J9{y?nq5A@`e#whs#UUN7hYh9OET+95QN5v`{_^zfa1Iskp~|AxHYe`_E@6(2m>Rx=Jk0E-?JN83+k!Naq5H0K7p-Cq`vPJi7qF1+TGJj(
GUzLWu_#d%$v*Xf`$3K65O4yfeYr-Pd-7M>*C~$XPm`>rM%u<9Cq{?_rrxbtnZPyAGQjk<0XIM3m_zXVNpU}^F@HJB4xNFBbSnti#q%aA(<BTCMZ^9Z@
x+040>A}@aah`k~1X=L&9HOOfN9+<Vw~p1mVC7D<h~>Pp(wPzKJdJvl5M<yI*+)-S(s8Gqh6y_cXpW+;Am6jvLOv2m**~i^L!lBWd?#R~DJ4ZLsm^6cB
vMYLrfh*U*l+#8M}(qoJEX$U`xDDshl2`VNK~t|!7~xY#^`JgLR+l|>p8nYC{gP?m}8Q6mYkKJ+Ue-{Q;c>sN}Bk<2Vuw-2WHrNkm|I-7oY9blu46saQ
6AA2p&4{k_IjdaUMO+-4Je3v|c^4vFw*}g37p)r%H@R<2_xQ9=!aE!wv6T==a=7HB@bsxQSNbc)5f|QbMOls)?7MaKt5t?oCB}T?9ad*_C5$9%Q^d3d%
HZg{)9y%@fvN{ZAg@CUdDH&5i-mCDIl$X?dNcIvwA+0qE*L1kf%}22I2$CU#iux()$|6|*VjFUjNNKpc2j~U1I6;O&r$uH9MRx8ZQgmwjG9_0p9-m?xr
Op<-AO*r=0=N*Z__z@ZiQV*@cgT>Tz3G{wFX`u#IynoKFPI`h5Q~w}-OLk|-osjKSXQT>S*EBgy!d!At?j?OYT0yH0a?h<L&Y8R4d6+yfrwn0#NQ53Gw
bOQ>U#h&)X{O~2B-#JtSrN95heH#dj(t}n{N1;O6eR}7r{P4`QD{@)Mk{hGx~-v>QKNeph9@5sgKe<ly&FJAJDhjSjOzr@**6JvycwZazy6`pQJLGf<v
;iK>v`x3dd&`E7H<@@x~-24pp|Is1vj4@)nTbf}zB^M!53vO#mliq(L5!E7o8C`u%s|VEo6#SRxr2NPPFhU;e_L&{sB9b3*Z8UnF6{j^byj*@i468m5t
3Br}IrT3T_%?BPvVkuEkq^Q#G~Um$aHf<5t^a4g!<lkAB_d!k(?wm?uAUsILC_yXQN;6X|Vwy_(qpG4j1#kYH$m<I$zg;1gbJ(Ko>t~tR@ymc(OiqF42
<DE~&gVDr5Pa?tEV-4(?Lw7n$v`*pnvr2awsUBzcn|g`V{JH|37#fka%IWEficztw8#?EUzL&vSTp0zhkh`yS?kdt7wO~X*p%v1p>Ubn#Ngplego4RrB
tB*?sZbGO#ip_R0X~=lu)9limU<_|2W}IJ-BFZ2<QUzNNPogqi$T=PThsWBWFD~8DXOZ_xi@U_&2C;HOu^3O=`(?R5ma<+*2Vf^!YT0+DqLjadhiyvM{
zi?W15voa2n~<idKF}u|o)OQ%)q>)f0{6#CrNI^v6_NW?}=l@tTgwN5L3-%b!KSf&TzS7J}}XS5yD>um9`&?;@j-c(^AK;V<*Qe-{l7M85msyJ(Dk^J7
O(A{p-q4dZ+ojP*p5>@epwJNqLT=b!)b-AJ&1IKrCDzhNh{$1c7O$A<aA{4669=f8KwW5a{6WQ1e!$amk{uNAT8<@}EvaR~c=hdexy6N)5_NF<tL&k06
5*bjn<EZULaXF2ewob!Vtb^zOm#F@$NNDiJ&XR+Ik^hAvBeqiUY*ORRo;m9EG4r_;l^`b8tGoqqN;>;gAWAUySo4QfJqH(G;Vd-%Q+`-)6xvc#ow)$sx
7A~IONw2-n9&yYg7tTAlk<*!D%lZFabpHL@JSR?keuo_e@x9dP4BKzB&wonKoiI1!{|M@nM%mn)o<vSGmdqJWL^^)RNp`b8*?)O&^zqM$b&Btjk<nyMP
cjkd@BCig@q5wTcrYHxF=FwKL=OLyNcQyi=X3|-9sOfD9r2(My~YObdpjS==<q-!9!$pKKN>yB?$~hhM|esg+Ojswm+GAbW~Q+{D0O)K@84#!JE!NzUw
L1r-gBx?VQ>N4OKM@4egF4wv#jH(<(n6qoSPTQpSTJ2VfOrJF~`9=&4=m3GTU0Yl+w}zc3~Ka+9+$G=x-z%8|aDhhOvgj7>I_k4#HoF{+<r@U7SxuHVV
*j@dN8<B$3k*6GIv7=*Sr!%t^*_9M^LAKvRcvqLD}kKb8F$Qv;&i`R9j(HC`K%c^D*k!u%=l9-iFg5sUc;tcMqmw$6`V{^?K9Q=TYUUi{OaI7Q&ZF`Kf
MuB!%`I{x1;jSHI^@MPH?ujTlAM)-h);3A3P0X|KP?qHG~#D<2=givfG@`JiyLYoA!<d4x<d?47*-t`Xh{-_UZwx?fR&n!;U<4iH{>ExdFM7bgW8*X)#
AK0^rg@U1;ezpm*=b=9c?Z)!(A43uL#zlT)&7<Mw@#U!*YQ_JVnB=~?oG$uk!ay>=87$%)M-F>7{K05Xfh+8+y#e+hHjM#In7Xx)ntTiq3^s3}BW<x^t
s^;|J@G^mrdKT1rv{LJivExj>`cOE^{p6w@h<1|$D&>AOE&px<P~%Jg9$cY*%RbzP|g7Bwi*#!e0oO3b6_LDAp&CgN!@ys{=l6L*0mh_wZeSfzoqN!7r
e2)KB<lv@mMk<j?ZDQN=!5_9P5a{e4>^5@&csV)Ds<H(?vZOXb<<*pfL`c_=V3B5vxgk+hGP=YUve#{8>9W0kT*Hxd`*bJQurIc*ZLf=FZd-7#SUmMI+
H9Zv<WvrfYaOKEh@;U-ZS_G4@Y9#|VzWOWzrf3=Q-1V8!bS_C#|cBW%Yok1Ssle-wxOD4r;FgcqP5-2&r0ySI^A+Gj0>=r;4AMHFj+|9NnruiO9oG>6R
@4ozf>!owYAX!7vn{&seMouB@GGj+7Y6JJXYp@*Iv_TCP&SC*M&>`91@$R0yCc>@#B3qAy5p=NzxU&YuIi^B2+kBQwp8jQzd1`J47a8QgyUnDY!Llp0b
#8uzJ!vn+p!DP=!1ev*5gZFkauXos6!&^Id!d7qQFQ#X?qYH3D_KsxUzt73fxp@9iEa^{xs({m{3wG1=&JrInw(tp;jDIN>33{Szs`Kqf-JHJ{iSOB})
D!L&Ke1O{^pn|9Ie(DmM^649ujLd6*&%!={w<NiHfC)x8RLT!O!V<LGp6;iLo9%7AsG{kNPjTi6%kLFy+p7Av!~3T<JN1|RCwI1?}GK6FB-6hTwdzTI~
TrHcr&@&;?2ZE;O~!Gg>k_(ErnNXP0$NrI`s&v=`Z&09jsUO@15e`Jn^qv{9DBSb%^gB-{*^e3&g*L;$Qx&Q+)3f-#f+kPH}FY_&!g3pC`W07vJZLvkJ
uL0`a*}d@dB9-Rxi1vP4fZ$(|D!hv6WYiPC`k_wSO!gZ&Zl8=IKHF=jb>3=jUtTj`<yxaiZEr&#{pq<#<6CpOd_$+1Chg#M2nj<{euJOAr11<Y9e_wPF
UW5Fc*%|7b5=C*798T_;3yZ`mq|0U-A&o*wjj&5E>cl5e^@?(9M{M{E+jr*Vf^Jg2Cf2mPnyR)OCGvp42oCO7ge|G+IqkMJLl1`8OT;uV}Z;NR}J@xb{
V9@W?MlrSYXB%30si96su+Uyq<jM~h6@|6Y11tNghSsP@TS^V_$LM2gUHLCJ#ARuS{hEC+*Z#{luTY~vJ@@$R^s%;1eXAZ_-|v}McGJAV#{HFhN`sMbl
5Np?yF%j?byZC<XRklEIN_=@s@fX;fr5TlRj{+Qy|T^LQD0{tXlQD7jk^O~{(+HjS*Rp1)>zq77OaT1$837LIxn|N-X@;37X-qkzVUHeNr$Z{?DqtV0<
L^-XLo-nkSw;@qS4mjSZ!!*yr?nQS~_4GF7pQr^UUqMJagsc>-uuXD@OX;`WxN0uE91(|9GGz;2LmMd!ys|Mdh}k#zL39+glm)7rBPoVr5<Vkx0N5t4z
B3>}|<vn{%wIX)M+fHOAdPf6GGCE#-r;``z-n)&&fj{x<FRpTDHbbji}BZ@|-H58C~<hT>79$ml3-4CFUAH1rJg_t%u$dYU8k5pPR{W4tH{$2uzmg^7-
#<Z$=!ko_M%3$aS`phgteLjFGg@R!bDe<H%?2A{a{Pu`~g`u!jL&c0x~IFBEyhZhLi1CAzJd2_O;Jl~TaH`<*Y-M!AFzo@AwUT14=ba%Jp*?argJLHYF
J4?m!jr{lKz*tGBv!S-GHs~(xh_<zf<Nw*$3su__J^#Y(`<J+$bG)XiJocaLc_b6#4P%x6(c|||?5}CP9d>C8VV>)IzHxk)j3wEdtiQfxeU6yXSQ(A_-
MwXHt=>GZ$7K{7j{ZXTNMnAlH|nhF9dUX+1@5w@s@w)!qratfB-dG6R$Z1T>MYJ}bvKk7B@K;E|7dkhd&JgQKN2@uoF#){f9<fZ)7MuyP!lMOIwIjx!z
iorb{5yw7`~)G7A~zDYO}-j3QK+M;j-Yc&r>uS8t@w}Y-|d1iv!M9&uDi^rx7WQJB$6{p1v|KnpUiRMZG0mjh@;H=b%yRY^@5Hx@!81ZH-O+<3@Y6Kkh
E88>|j^ni@x#6V_Z?9(N~3%d5O&Mv=|vY|5*w_T(DzkXN+N)l?Iy_Cy+6dcD;{k#JzFI@}R13m5x)J)(W1`8C1n;<3Se!&W{z>M%Nty4q^5=x^LtS8fa
xmn6d8;=2B*uedwcHUj<4?Wu}--HsNAQR)g6RhQbEdOAH-)eSzQqq{ufF7CI-T)E+@fgYpYUsF@<EAhAXdVcA7_$#A*BXy(Y%pfU@jJ0}d`sxRan&EI!
wLe%DZgQ7Z1R6)Wgs~^umuzuY7`^tUQMb<+DarFWe73%kf*}uUU&vM2=q>B5wi&*7(qCQPP*#|0>#lRS*m$z%TRPycaM>ygSpVws0=|T|t!Aj!<{EWIj
h3nbr@tW5<qi4N^KiHJl{XbRN?IC5YJx^<DB09k)a4E|cDIh$`x4#m;^8iT)H5>bZ7?E5ozX&<cphTDw2j1u-2U)L<G3%ssK0f@R>Im>Twd7Y_l@+8R2
lx{;6ODPsl%Pk`9@2iKflV>&^#FM)b~|~jdtH)Z(~uV(Hijf8MPxuLqqRy!dI7DTj;HDM)OBpz3#3=S(QJ}=B=+B_KuA6m_l)&VtCA!JKWi7_!}EX5+x
181-+hvo^itfn^d&V-H<<Iw6zsDiv6~MXfMpaaz0=D-Ic8&Z+W<L*zgb6I;zY18+$5kg`LAaMkGAgneeuERF8OK?W2XzK6i0lTio04$#ok|C4&VCfBta
Yh_9ux))?tB+6NNFW^?KC>npbBU*XD?DwEqwpUT_lqd_LOzh9Z$3H7nd^LreV-|p7A>aJ*LWsE*osNYAgYTa+~IURW&&X6-N5_UU^ewBMyq<l`zF(H@D
(^=>F?Ov1PnxoSmbOxOr_Pj`^<5#(FzOE}qNqbx^T~|C#<!k-=QTnwmU8PYiuU(*=H#ap-iw~#<SKDb6y}xgM{U-OWHW6?aj|EB-jk#TABctuXx(Zidy
sEResj$7b+HM=G9&%UYwkPc4?qZ`f8t>|EZ3)=BDqDLRI?F4|ZB;F0c6*-7==T3=$EY}5-&>tmUT$x64@O(ZM#dAB-GPEgTQpu?IaJeRYlw}vRo7LN8j
ZQ`;k*)C{&<x?kQW(_739?i<JG^`qwE-RRN88taaUuJyR0=Z*iq;&4HUHwxtY(@Tv2Qr@^ti+RU`_2ga6fx{~2v8!cVOw0SA5zH`#va_g~ra`kuzB!P1
UmXRj^hDk*L4>MDo?j95XWrlCJpU2Pj`N_xGn+=4-7%J}Mv^O+0i3FQ07n~XkhZAaK<i#ffHj>691FFcd~a{2zrE}t+-$GOSbs!Y}<VPXrDRQw%QCaXA
Jn79e?w=!9q#qs~_>j{&)?_all{}R_5;4aJHf3oM%E?mC<=<)mK^*8Z*T)uc+L!IF(sU0i!lyuelaw9{De4`^A@FqO@o{<qxzB`yVGSt=YiWiOeLsedf
;Vw1G1{}?9e@{uwWosI5XbB7ksskZgtKSHDg2~n~BiPl_>@E&g#T$x-eHD2|yS>5ZuIx8#tsZAnwAAo7I2%K`uJULnT(3GhG#>Wlhy3}TqFSeSWYnKql
_=@!8Vq^bquqv4>K$lmDyz=zb6{kVx6fN#-yZOW%S*<LhH!HUYyUt`z}wuP&+eb_I>Tk-qfwi8csv{l3^w?Cs!NUB#JG2`xjJry0%2#^Up?9vv5EFIk2
mxtd`WMGpIP&T<#nDGkE<%bU}!uF?W?pG_f>nk8x!3gZ=1hsBsvtY4VQ`j7I%*48o|JLdAP(|)>dmP=m><czqXR1xYsq>QD8LJ7L{<1A-~L<2*j(6&`5
>T?Jx6IHG2l#UA7T-eq%$pBy5irdVcA7bhw7A>Pn-vqoG`1M~Tf_6Y6a-n0HfI?emq`?1jzM`Lz&%^^5kEBuDy<y8e<}x8Jb4BDRp>95W*Ag<f}Mvbi|
mjdu@r8dbRoXQ6G-UNquutzkY0JYTP~E#FgXbhHQRB4KZ$BsA#s*<6X<Vxy`n&|xoY>F)|@&%;;IV>H+r0`cOJ{<5m--h#$)ztdLW%ngl1x&lMhW!27b
p{K;zFv^@fS9iiEo`;w(E#<ZvcX58ab2zsy9Pk?r#X(P^s<z+g^hGP3{Uf7;<5g&8M(fL~jK1F5p+reRZ`+7>sN86-tLp0Ma2J=1$Nb(QqpaPii}gp`B
}H|Gv0P7WPqoq9Q#zg~?Qa?z@m94p6f#4rzCWH@9kGvioAUa~jmDuKr@Pph$cuW%gM$W)AG9ww6l^lQjfE}6WrL$l?a+u4K41Ld=Ha;4sCR~qCT7IPbD
O$cz21P0jd#<}w=eEbc#R&<;6S)^tk31jjTYyQv2G3(y8o}ad}YQz_7PNe&r@`jGxJZ)-i@e4mr5;Gsnns@_+6e<Fp^hP6bW?%?e4<JuX5=qOQ$EGv{C
RXm###)ndIzvg1<9k*Wqv!bOsCUu3+A;bNQ5m<SD=E!3I=DuZB7m=<@y3Tt2^gL@I^oRVl<Ca+dXG{-y-%Z*uQE`R%32zS4SoZ?1FP(K2RlA8QGW)eM%
G4fPZ!ifzMvp`v6_pk$~qH*D|E?<}o}MgoPQKy#?7K3dWCYdw}|RY7T;)9uY0ch}dBwY7Bg`0@kx%BZ6`*4>zFvUT=2V&URQce3$U`&z>zy>-#Vzz}mR
ySs<%RW1Ftsz71fWv?i#7>d=|Le1qR#j%3Uf!-oVckW2-SZkm?P}EajGT<Ig<})X0IGj7y>Pt9&y<__S$h~WEHM(mWlS8paTb_5Yp`x<LSru>@Wxk@8_
NoGxt-RG%)7w8(T<Fj3_f~a>!h<zEzm)3yFIVpWMfMI%Wo4R*?1EdFqJ7FV71;{S6ji1vWGnvJ*8@}fU$=e#64w*ir@{YZ&jYe||Iy?3PwemSapeZ$1K
xncR#wwj>}{_Mc)i2!VWYv>UJ!Cu)U^0)ZO)pqx{hSr=Pq~F)G+U(Jvum2=&Vfm?UkXX4$r9FRb{j!yzN!4<UnM=7Kk=i8FizLqfLHWdt;SPxJu#5(a~
yuZ^u|G+vjt~>ndx;nTI4?IdMI<#^;A}ofY+7Z@s@XVT4+msuIOLmAO7!O=Ev$U2RK4Yf~}nZwPDyA8%h#Zz!+P>yCE2jf%3~(lEGk^+UmSqdZyGnJ6t
Yyj{$lijEoW+?6Y7=<*bLE8CKzMv1F4S?nJu>S*+e_Jxe9{KDMea9gph)g5-$)s^(c+{LAZV};PZ{Gt4=#-h&A@piALrJ>iT3yrY$iT?VA+uTNTdtXyu
akRwQ=^N?HE5QENkCu&l9r2(qU<~EvhKv1C*59TW^Nxb~HN~NV0cY=^*X9~8F`7!6>#IxM%yF~*((~}wS9t4MJL(D&C6T7mJa1!5f|*wRv4U}Tp|jUsR
M}8hji#1pUrA4Kt<lsUYU(TL=<hG{)$}&j8xd#ONZ8j^=kN3sbd*%owYRmGxhsooopJAoXCw;GH?O)qknd^lZ*Mdjssj08-#{!pWDDje0(Ipj%`SUMM_
WUyPd$&^vOs^Mr@713G?HMRXm5U;ja6>FZ>(-4QCip>E{P6D#@u;*H8vyS>M^Q{#PbmIrLE6Z-dE}`YhtdOuPS6jS_X#`-ck0Km!oLwT8r9an7uRNWyM
CV*XRou=eCrMdjkC<y#}~St%DU&PmjGLmz^I9H5PT01bUeVJnA+&3P(KE#e+S0WuCHVTSHw_v&Zf(3B;QUy@ow+bfl=QzO%Z-(e5&A_U1x6q_@1Hed7%
krFEYA{x*AQATTrn^RG(Gmy+&+Dz7Ke>@#Wt#<;swxN>=(&?vO8bfhp^cBy?8V*_<Ydw)@2Jhv!PH|`UzT>EHgarOT-SFT<;Au-MNC$rk|`@E&!0lFmL
!#{qNi&T7NUg|g5{4Tq_Fj&x8;BdM-eqB~h^FBtea*~vbr(sinTch&wiV9qL;X+48M`y>ca@R`LNHnYA>ANarSw^3I$~&*F`yC0fU+cPQBhsn{Pvz*^7
5Y=9h_%L*s|)<ovUP=x?U9P0t;Xmr3N)0})|A@DT!H-dVOMMSSYt=b=Bli2C=R--9lgKW&kEFrqs861ozBK0$6#Buz|rb&2-vE|-T8KJe!^p`ZK>~d)_
U6wzpbUVKI9#5^9}t5;AOJAqAs7Uk7JFwC6&?EmY_e>6)=W-LV?z*+=4b+X&~7fs%#HLdyDGXw(6+&j934L%lGxvSMdKCy}1n)#RKerQC}dxysx31{V!
Z@`}M#7YA@04?&>M&${(ofwRL!E%5BNA%E~}tLDb)xH&)TsW$Pbm@#HnQ%N)H$iK@oB?vnO_s(=y99T~Rw47YdLYLm9c?%u+DSMPsi=l(-oIxtBEKuiJ
1G=LcZ&J=)50nFOP@fu)G0nGl1*HhV%f6ey&OI**XvP=Joo`=fL{RfWUKd-;PD?8WfFD|L`_O+Ka`Tg;D$kXggj2of25v?w(&hKvb6b<(k1@dZ2^1`0>
;X3A`jrhVwhfy=qSX5n5;mR$Fk9Hc>L#36W+yZySxVOv}bJSJzCOQ-T-eHg5+cQvBYlQN`%p+-z4JT|3Zoh3Lf50`E@Kv^j3%%lcZT+LJad)U8S!Z+De
Z59?N4&ARbf7jE_YQU&kviXK+gP73uQL}d!z$js;__n0aBj4$r`HICYWw0v!?Ct1udSdaR96)o^%c6^^@&E0tuioVl=})C?qWw@q}Lmdju!@OUESV<zi
Ox;&m-E`P*j_AmxQb9nmwiUeI0exwZqATx2bYG0PSlwMwtoIURv+)7zG7Rqogig?JgDl9jI#$)m1uOwotAk&`{+aZg<6uxajXdz^Js1Hw=#$wH=+FL~(
I2+3T%oFN+x+Wj4Rv*HTcQ?<r2^<{G|GxS_guq%q#<{iWy8>h5Z*s~qbc5BpsW<sq-Pw`|zxD2<Pf+s2b^30Hoiz64BmpJ-oUd6A>8d~A3y<gT=JcX~@
heLf@M&ka>q7TbLlo<1LQLxZ6bceO7++SBW+vKQpR^R+okIt*L8YoO97t*9;xd%B~I<K8}7os&J^kiV(aU0C1f)t*OdUv*_+qN&q45^hh{R25cs_YByE
TB^zd4MQ!BRYd`}Ve`~PBLzmFd%Qd05zj-+m(u#-s<5xB&Xeb@>8oxt;tivX;fnH_Si5I9uePSn<Em&$K*)cjV|2ub1<H#<xxrXG>S=X!c8$0OyT=nH1
!cuaPcmLyH8K_`OICYF21f!OPj8^rXzPg;xJ!pS0|{Gqupl>3&@qxocuSJeR&PONRfW-3T$dj&?CfhV^fbrpVMHv7_6?4;#p<df{;@uPfBQ%o+N*rNl!
p54PTRPxEN&FLdYoaOXE@2mcO+12v_<=y3Y}NBuVgsl8X4|x%5!^M#z>*3z+G2w43-Xg!sWl{(uoZksTX)T=Z~h+L5+IBaV`HhP%k9A<B>#ntiR)D=ob
p}1qC}4>9XU^HMQT#`dNOcGaop9C9wfJTH_l?#$vy~wcymb7CPdw!9h{#3{|Or`qTNr^VGK+P#!M|G5`MU$;I=BnJ3#+cnTDe+5z+D2V2>RDP9YHcb-#
0IAjf~Vo=ZvNMoHj;>JDEE?x#5<Q2A}c$U|pnyO2A&F$FLwd>qU8txDN80&<hb@mwJ)Q{};QTo9&ktF2&ZRYVGlD5u2{{7obO~aqvP-<@JmKZ_jNF;nM
oI_{A2}Q`Mu+918Q`1LW`+M_Hbo@E5*4^a<k>^KGuIM&z*1siku(i~X?{j!NuH|@SSK$O03e^yCSkVuhC4sXM#G;&bB0eBWt3|adAIC&ae<Y#N3E)GOm
AG<b1Re6tiyJ4rEPCfqQD~UQiuITV#xf+V!)h=@;qHoH!QwN<JRKJFX@a9-@Zxt~!D^<~u#V6lg1=@+{s^__J;`5~Us?^eco#XZ$dCATh2f3v%wdgX?-
H~<weT4@MWALmJ#oy-&+qTD*Wmo*S?0+e*Ztr!T({sbJ`y`0xQ6usFKy<%7o3Xx*Bd8n0EEEMZ5V@2F}r2Oe0c18qyu0rvz9bRhX+EDxZoOz^+lqIYdI
}F$!>ML==DG%(m%q<9iRf5{SqG>PGB8+G$w{ydt>6kFkc0J6odjv@!E6hjQhK(iMyOOa{Z;CZFt;iOXi%j>9PG*5eH1Yxw!F0bcgrl;^9nc;#*EKhf4z
jnFuFkneWWWex1W%Fs~B)``snQHXs|rM})10oI9g~tx7-SaMF()-U17+0AJ&R{r#+SgUM?-SJ7&SF^K1M!l?3hf?r%5uUH6Tv80Jx1~^4>*gKgcR6y~?
mhWi}o84kio**a3;b$%Z_{_|zF#YWOaFLJL^Pf^P&r(yf7ETfI&hlHpWQ|9@r-guj)gMbF|9cLyod6d>j2Ec)3-$qgj^e;br+6F8Lu2V3E{KWY0b;OVu
Rf5$u*bzoA-?Q$;*D<;tSf@agAV~P)w9DyLpfE)v%}QVK6~D*tNh2Kd43J~eQN80D#s^c4$*Gbz)+0ORn}|1BXvc1pReW6Z~&tRj>mAc16e!x$?)tF5z
Z-wY#6G0w2PXaAQ0lP`N!s3j>E<VmJbioama}Zs}h$HS$v(E`O4QU!HvxNz~;JO<V!6*$Z^>JHhKKF$uBvnnO*qfe}7VQR&d_@TSB`DUzDSKUBiauAQ6
syW^Bt!MA+ILGjaxo!`;9uAy#KTg?kjc65UwPCBcnV#|5X3e6WgH0TwNwJxcFz>WGV#NB9c!MJ=`PjMgvyBJQl5pWasM^TA?zZGy|uh=q*p-s}KLmSMz
Wtoa(<%?~+p_5#BXf6DxIgw^SL!Kk1Xvv>p<Cy?<(Ok~rnRh{ea8R$uho{5|OXavWAz4hYJGH1hBT7WJM1V{hyw~1HZ=Q#eDBZONf`1`oKB&Z>BXrW=N
ZhG!L7x?7VD6Bt!n^+UH6ORQm&EF>0`HsKxhVy}_M=Kg3I|!X;?O;=qP0t^4^jr7$bh5=a!dB2R)20IyN9<;vBy^YG3f6meCv6|<?-?}BU$W#_7c$59(
ofg2U#Hk|EZYy=0_F_S1-^5C{hZp`&>2!-frdpFx>dq<P|Y%g?uq4+H`H^9(nB`;2Wd+3t(TuKF2ZKQa96i^75+KykC9k77-D<5pq<lqQ`j}Ln{W7>-F
gih!r&i_KjsjX7aRy%Do`}>`TKqocfD(DS^L8u)pNtWkT=V+fhKy!Ba*61HRxK7xSe<`ziQw8-gM)CKokNLAujQ6zWBF5BMosl1UpEc_}3-=brWBR<9m
l4{?8$}Lh{7FF5(Sw!Vj0}L-NGwd2qT*{Ol4xyTs2f@v{ql)~QDF<yYdmI`K#W{89kFNE#CHha1^Q!~sRvBhj<p!%kvQ(u;Y>l$mg=%mxvFc!HFoD(_R
r)`fph5~HKT*%>Nyg+qBAF4y3n9rj;NP}M7*lzh5-jh*sV11f!2L%_#UMP)M5_4_b}g^^G}etuy`B-l|n_-FSoH`G}tb3Fb5pF(94+R<JY`#pKaqM{Cm
-R^d|!}d_;;GYX*L%<=usv$8dC-bTVRHe#V<*D?Z!mifF{J#gg8p^Xf!)`~uBkb1mjX&SGM#_}=suamfS1lnie_s`#vmnnI>~!;b#KMpqrJu`=4R|{Zx
4$H6A9pvFRg8}}7@@X6K|^tuH`d)=6t<OBjC8igTS~{qZFR+!jp6^Fy*GVw9lP!X|CJ1V8IM>Jb^=hxd;mb~011!)w~mPl5(F2J1WACzCGkmK#wE+zdc
u-><aOGX!!3<ma@*ZnE&VaBS5^9?e_?=&%p@L}naq4I-&5Is6%{Wt3EXqfJ=?ti&+i-)*Q?fEO=Hsqc%&kIUR{!gNpBzjWl%SXD5^W&V-Aalmf;Y%GPg
)d?Vt-UU^rw+U>Gr!Mx=vaOYT4)uo`EPEk(jpDm78WL+d-cKOdowpK?5-jKCk5xKoLDtVXrf#J3JJ*+#1U(RPB^6_TsC6BSP%{T<+qW|(8C5^$S3YaL6
K+;{zviI0<ZJKS+&`Vf@JRQF1_Cir#zrD-1I{K7Y5&`2NnX6W7ZyRUDf-P4EP3wt}Q)KJRhI<3@D%3V9D)KJO|dq?jby?6B9(R)Ylar7qt$NgWbQp9~<
s?M6J2?mpR>q!K*SruC{uSyeCQu-pztFy`k^jcLUt-`$4MaoYB=jy2`4*ZDb!@A$UhS=?0UgHU+RY@X-<{5!@(ha*`)%rl{tOcg{5*2=l39Eh}jTBS(L
4VV==vJGhE2D<&@U>ppPKJ42p;8^#3O^2}YtU_NBTwvir)mLF9I6f5<hiKga80Hy0edBg2HF`|2*+!99az)7VJf=@W$^R1ez2mPo`kZiVeutuFaMIOsI
r522LMI~e-c#=HOb;DoF0MR!lhH1O^q7AO9vEC6>(xPJ)ep=y}j!sZFC@ea%+~I?RYyfL33SAV%fu}c_BYbvc<WAce3?5snY<X85KC}R_QuCfp(flkka
i#Sc7GFr7I?!foJ#oeB<CL7SP;+p5oFqSCr&9;l*AR1>Fg?c8VhvVgkl?43L`ACN(X773%G4eTaB-%a28(0oueW^<?j`LXqKOzXRiywQ$&}M^`I+AC-a
L5gG<I>unt_+^=+?Lis>_!74z94cdyuxZbdlgEn6Sd&|xkg>($G;<wv7;QHj)Jk>ADAJz)L>kd6@KAJnRI5Vm>eriOBHCObxCy5Pm$Z6FommJ8((yPgf
euJG(Tn9J_?wB<!m)|VN<T0pZ@<SY#aCk2D?~q?dvQ0%EMP05@$?Uo3RQH~ojwuz{69NkqrXkEF#>wbac3~Zihg!zp2wNh2ux+>&15z&VH>+BQ8D)=Jy
H!wI7>o~s0ZXH%lAxs6F!^SyE3=(`kb=5w>C6N6cPc+Rx4**Pp5Pz)c$$r0pd<T~9_aY(Sa!r}jMzFd2jW<2dZNxv1y))H2;f?yz!Q?4hzP-m8-TE7h;
t!I)f(^8>ck#YNQcquC?5$UHE!ARR_>b8ju9l@>!<BxW22HOo7kpP@zv=9cv`#W$tV0V3|9?!gJ{!9bmG4bsBKJ<t2M{GzikE$E?9>Vnn)9YmRCyw2wG
f^sx94hcqf_lK-*lC0X<B*T^=3OhiCG`)A7=i>>4REr}1D|uk?YJ9wrRm92qlY9#}OXjfm9{ccqrakNJ88L?NL}UfH`{UYMwM((JDgh7-dc!95_q)Ajl
|mGIuU#U;r}e3{b2B_obK!#ImC1>`#)U*Y$vfXK>j0EESG5n&^F8uIhi)&?hOxa0HC{n#Ao(ed4dDc!yj@c46}rqH;3YB$kWfxF`5h^bN|lpqEpX8i^B
@{5(p<Th_wzh$llZkel0ZeJ;=$5Kb0^eW6%nGx#I4C>R2_o%l%GjPk?5!Wg+x47IHhrY`DjA4~vSqk%qEHN0D7`gw&iZZ#WEzCELxYpP|&*bK%BPy3^y
@HfTnyn6pG+y;sa<u*eeVMuF*1ov0a1(|l`&L`)rh3j?Eq)dIB2acT_85<(#vZ-?0`=gVAZ<GC^L()0rif2YhVmHK_g1x6?aI!)!*a+nkfnv%C(#sHU_
>vlWx8dNdluz3^n#5aU1BI?hy8uH!yIHsnqrVTc-5-b?2Wohg)H29)8&5PPt`+!tP$62Ew@p_LM&hQhm31JdYV`q#7kmO!5pTqghpy?hD!_WP$POWF-#
L7QW+-+yayg%$!I%RqQ+R9qE6{m3{^FzE-CLB7a0(Hf7%fOviz!sne>JEhV91aV>u7%y3bYC8d<9l)Yh-6F)=B>IBE{DD$*FW@K<=T^zJRtXZtPCu|8+
_q+X|ctk3D4)axu=KdmSFj@~<Z@94dw_m18Z=-IFI7D(Z-G3dFIi7BfHzt0|o#K=mu(az*iHI4Z7hCYDWxI-BDUQ!)?>+i>)FNXbC9yf@HpR{XDi{?g)
8oieznwv=VSyJujPC!(o!J#6I*D^4y>eLh9Tcpxc5&YZ6*&c95F7HXoXzo|Iro2lCkOrny--`iXck4Rn?+=0}uH322+J~74nvGsRR>E;*%&7yj3ADq2G
gvTeDSS951<;zc>YlQ5M;5o}Ef2|-A51+lairuL9esQ%UybkqXfMc(Cvtsv$R`GJ08)3k&JM@+pv%uYoeAiSyPPMaJ&|MPZJ;KV%5v)ot45q~^VVny`V
8&IGVj(!B<69~O2k1D*Lp~I$aiLK0@#y95LEmi`};7#@ME#r@_&L0aE0&5+XEQ)wTvFV8M+APug8|BG6z#gH;a^yqBRTrL=)T^f=yRQV==>lN-z72R8z
u)moUS%*d6IP)r!w39Ee9a=z;Z!k>s^XBEG)IK!4$kOvw##8R1(C)f#WOO+?C$*yT18TrAMN1)9C61zpE`j5yNWh$kE_26ih%89p62%Zi@hH88TH?)Cj
8{kna!%hO!71-f?7h~;IJ7+jqldWj!y0#Dg^<d7%F9tTub+XUOVVGoc2S4n|5TJ7T+p3AQ#Wb*S?K@hM~Kn!_)+CG<`Fz(rmvL4Lxw??A~_>t+GQp+@4
WH<>UYb<XFnxYQMkXMBT0o=|w(}$g>)}uWh1-@IihDkrJGu8bH!*^)AqSDw*4TQ>czZ@l1Fz7hg-l!ic^Io$8IAa-_wfpUFcp^Xg`1j-e1L+;+2*0k)M
`!d%jrJIkb)}G}2qXl89EhIaEhhrv$><dHsRkFz-kzrUh*T)xPpP)ZHGA!pZ|#>B=%-2&%gJOM@>ONw+PpOFn&NCsAbipfdO(<N#wk<Lm=4mZbadbfV)
IPDNYCma{IYjgo%t^kj6+5Wx_yPOo11!K1vM?**Ji|ksUdqb*{!+BkXf~ADKErI3Ur($B7zZn4&MtY|7^YKG_x16pRR{z@jwA`2Y3TDh~>31%lxsPt`l
cFkPX($Y>hi$!x?Cd5Q^cZtG&X7+KNjEeye)2?@Ww`<afGWu<fNhTc7!7@nzXW7O@QIe(fy29RHR=3@BWT^PHtgo?sx!I?DX578%d@7U+nS=doM&(0aE
J?A`u0al|iyn4f|LuX;2}F=N#8sxSfQ5wQ6qE5fm|m~l*3X--}#V}$TLhQ>*f91{fls8>Dh+b%l%t_1AXj%aZ4nA-AcQ2FtY7!BzWN_qo=DCbAr|7xXH
f}7t~6%&t@4v1r>S8{wobxaImUj-|liH~JRsE1ccdN?F+Ub8&N=;-z}9;e;{{1xw3RMjSVg!kX3oVl;^4ya0z1nN^PMOHEVQZ|sQwgy^bWf3(7MeJ5};
3C;3DDYx1#e%AdjP^cBZRYj0Q(-B3ci8ho^$E!Hoe_+J0Pi0HW+e3oVY(VOEmjv~Q#weIhq#kLbAxRN{P88vfT+r=?RXbEl`Z8gn?o(?TWPi0>NGids3
L>8;E(%B``{qDB8GY@Ae|?0oXN--bd)ijRvKP3AB*g``IIc5N2TY`_azpMd$n|?3_{03tESQLWT(L)WV{GQ)hhDRYp8ecfBs#(|AFw|5*+xn!cz$jd{W
^FDZz_RDn`Ad_m18>dhh7HqxU#^ulD{2T@R)}*bc~m@ka}Si{~f@dTlCuzM^{p!Kpo*O!n3mF*#&n&^$8PH^7MULa!FD85gnoECFgNqnKi2P+uaPS*av
CE4p+AH~TtL^Q%oz8v?=Os`GWq70+{<R`&edUB)y&WJf7**o_rcglR|NW;)pd1D%OtMQI6LKDG8u&^U}EnpL;J;vL1}fW35GGkcbr)VReoX(YH2V;=9K
slwMVodg=G=nQY9+XJ#7Z4R_-CGkX1N4tDut$RR&-|9ntc1gGdLz!MMN>XtUjwhT^LSmK>%T;OA<>g+52eyfB3^d;AEhJ3U4zQZ@?0I)x?+_fZIE*s>!
o9<=Au;C60C>QrR`{?&&b5^D8*;;9d;8GjaK<EfW!OJ|f04g{5qXoL32wYu`ao0qs~W40G>e-Na}2bFl{;kRW*^~_I<mA_9(Ngj+Y>_04^Ra-*dUBKeG
vo1+Ba%ISh_-7n;;_`5mprs)Z@&ykljv8xb7^i1248mu|g+|&TL(+nK0G%d{~*z`!$YP&s9*%^&`ONS12#lG}Bno-HySxm*yI%jFSv2<{+tY2r{EUR~f
cq@kGCZzRmPo880Q^Y-g6oO@rYK5i0}(YDhbYMUq$=d^8ZE#ECbn2<caNhoeNb2AmN-@PutHKc1~NEL1&Y^oEQ_@If@X<NZ&~Sem@4iYf19&+)+MA9ev
-6;=V4RND;bHq#)kHG_;lcHglraG;kA->Am~A5IrIaNBmR7B!Z_h8gO3xWmA37UBJ-U1bGZohHs;JRLF=X3mhAdmw;fCWcwN-~P_z2eU%p`-I2)2S462
1ixEJb>N)PlP5N6imVsbcwnd;(0ao(VrO){%eCv~9@uPaX9~5LOL?xkWbL{V;WcUoCW>HIg(>JYK+P0un<2)be$ulh;h6LEMrDog!i?)B)8(*j@-em@a
=Pa)z^Lh}=9zv~fkF7yQn%0jmtRJV<W^Cd$2w-xpan;d(8{tdGxNnTO_rI&homm0G#80GG+`O0!thDp)p)ioHO|(nt_3`n8;4bT77tpOV}cGTdyLFTO}
x@*b*jle^=+@Vv6~6MH5wW)g#%{_9hs>jy<OS{lH-`3Xt`0q-7mjWeQ<oMPV>4ho1lLZU;4>5H5IkJ9G}IPqO=UGmRPInGuAL#^Mqm!Qd~p(T$dj>?d>
zZ|4DA&r10zGtAb;L<^BX5yGGk*)!v`<gpN_n&>vC^hF0;%0l{{+<@9RQZP7moNauwL`O58e)q53K6NchMbw~_`bd?=Gj=SM;cB+(KbHt{VYxaXzdO76
#<jBKO5*xFu|EQdx?yW)v_O?k_?bw6dzGbB5-pa4k$odH)^9hf^Je2lne>8m5`=IKvAKd76a^qNea(M*q&2RB^)};MPFty<Tqfitdk1=BX1>(W?LAovx
HB-saU#LhR>}W$fRyvyCmNDB!9-?+hKFnme$qrO2<<P33ifAztEA{qbSbuaQYkAs6S=wtwDMRfYyHy=m35&pob=IaPk%%y8(5Nd146iY`B$|lS8B{H{V
Hu06PDYO|B2SLdnoVgD9w2zTwcX5grDs({%|rcdI0DFw<5tLM;-)p07A<2g(kb_ZcSXk+H*9rS>5C-Dc7!|M1+nw>u)12Xbo2^{uvY?}A#<}aBT}{!zk
5IQ?;<~_RPp=t`|MIh^3&_b3gV~VkH4e$j@~<Z@94dwcah$!y&oDNiwSUs`++H%N;T!$6efUSO-MaKQ)&v&vT6c6Z&;<7CWVH)dsqjcISu=a7-(|J3*l
}KbS&wbqE|(0{J4d?3DXUo?5HuL&<a?3Qy>5<i7LnM+l%Kv_;-ERW<kpwu?*io3?r_C?lg-{ImJ{~<{aV87R7@Oqu8c2U_i*}yKNtgbbQE2{=pvdF^4K
(XxhyoJClusTSjXQXzPjTNh@?3^7~bVNr;B;#EKGhg3|Z*#q+MaTXMh^4<4hCV<+Wns~!om<1t|%V!E_=up8~bpbJz_XssIu1mmi0D`bPYC)8VuAt%eD
FyntdG)3L7I$YFYJ<v=e+mxqFcgSm;L;zdIv-L)KevkpO`R~jRs%=fzM%;LR05;ManPS3JYaCylMxc{=omlLy7c{@?QcK|P<W0;ei5v1{-`RpjH0sB4d
(y4(Kxiz0G)&r_#L{-aH#Z9$_>nb=C6DT-oIl_(;G~mLtW0O?1`>$-dP284%Yd|_J;D)_N+l`fv%u$FL9jhjqE&+C`RytMzE4Z0<SNVz8Ll-R_@vP;=Z
`@B@?hH~_-;!Apf~qSPa)75!teJ<lrU4uHI@7Y0WbFA2~fzSO0ykXB`Z#4*#L&5w!PXgm!AcsJf8>4=ym4V--yND@qUO@77=4=t2xp%_8Z_e+ny)kV4!
f-s6Pd+dgwCpWD^eg8O!6KPftU$rf!KYkJY98{ZKoO;&9OF(2mD6Ez`GR1Md<p$?iQwPpZRp5LMV})vM_9g#q-X$;bTt_Gg^Puk`oh{iEg~osef${H1&
&NUt%CMy4cJh?MWfa~TY|I?u?dD0YzEbVdVhQ*C)Q$7ja8br>q3jV+B>8dBASU#m+GjOz5B5fLpO^W9Ew2ii%vVU(b{M)-6_^gzSsErxHKG>3qcGl3V8
_4ri3TwhZS9%-`cGylc9OWhN<rl{~5%}9wKd%m$p%vz64QVUC#b$9BJb+R_*ePAwt<H(GGFpIXrACi4|wq6Apj6KCmLhCFZFavD@#{JgNl<|&8b5e6P0
;)qQDYX~!cs9coAki8h%b;eD`FPJu39j~bj4;^EL+*b038(syw!Iqfb)+5WpTrk*7<NpVPbK6mzLfHX7L1^9^NkZHtld~R6w;#<E^ybK$GjgZmt6(3aI
^yN7X_A{Sa3D=!>u2Bu&!f4C%&iRDw9!r@xfoe_~!RM{qQexhVqJDgT>X60&K!Cn&h<5FJjs4pZxcqWw*ch;kW+v%fFk~`~1oGi=th(AAbDdpM3KDKYj
7dzxm{^et7#iq<u~Ew#FZ<u=QSEWoi}r?_I^yRkVdw@CIRCg=!XE-E#k6F;}u&%yr;Jt2lnYEQ5lbPk;RPMLn^Cqr70)FMs;Ux4-tAUwpTy4|pqxPk;5
7AAjXr*`08GdFi{4e)844vgJ3wmlxyu^B=tU(JybR$Nh2f`HNqC`NiM<b9NQp`NtoB=YwN)u3`~akT1Wet>%X#SUT=j&|kVbtaevHre%KwYg*>@#bDvr
n|t%Br?3>@Rkrx8zu(@J^$N4!OT`aolj-*TY|Q(anBrMDfz=)VDO+k@pY?i4xyrI-TZc>!AuRLywV(a^PyabDiTbS{WOsk^gAYIXy`SEcZ!Bu3<&$5N%
y=nE73On&DO<%gp=c0J@{*H-yc%b&;8|WHE-Y2KySD0VE$>5Z7X?`}=6?PA|8maXr$7FSPyX)bAOG%;UVQIgKKbDv<t6ThS4E+>kAC`BFaG@R3&sBWgR
ecvsz1vsFJ9%<HFIX+9fP7y-)NQ>(DeL_ZpN#>fYtqS^PCkcEciY0ANmtm(eM52bAJy-`@LWP-FNbub%n|Q{M$v%z1$>z^vm3|GGqAb53URJp;sUO>Hq
r8FTQpyuaC0JKmSHyPcMG?<rjbUmmh!oN7uCn3;r_hqV3C;QsOJKgk>h_;lP{c3%Zu}mu}Q?Qx)#&hU+WH_0>39EsFx2rFwiB^~ireU;6unB%o@3_~KW
;pO@A9zw@fUpMLQD7eD^TU;kfUFP!7LdhXx-?x#Qgr_8agt0LbF`S_2%oGa+NfAH(y`<qOmAN|YMKlzt`C{?V3^X1acBV1<lu;6Ji^Op(}y0xIpv#-{x
c$T~Skz;?e8!X<3A>{qMBIx_s?M122f}f1TqB!D5Kl#QjSD*aZPhNcMYlR7A%-qL(_UGq6U$Ff7&;RBZf0m88wac>Ez4*htDBp_@e)h>XegtdY7BS(a2
#{9>Eh?5~%P9&bLJNfa-&BSy#PP)|<E4dv{$|ymFG{<{S&Y9n-<#r~+u1T#YuP9=nO;YTlCbvPG<VLt*lo`7&%SwEQ1assznO=y4}Y3hRs5Y>5xjSGyN
>Ly|2?mM3RhheEX@7zPyX>}AAk5yFaF`X**%%W^8$xOA#7M_G$Z`!kADBC_>6l$%H1&6d(P|c6l;I)hUx2?#-#-fZz@t2cm8kLmJt_X+kz|_4#K?Z<}e
GCH;XKn$6hQ}8JWqop{&Bip)isc-~9e3fBwfX;M^<%M#;i9a-IM9?}|UO`3ucwG3Rde!oshso4T$yCCHB<@;|{}hc91&Hj!6syb0$Sl_TSMguD)xd9CJ
bGsrb}ZO=DW3JWmb+Ge4j-~8e$MUl)~*DK0=zxe9kfBfa&y^d0FQQ2Cc?!SMOz_<PY($A?~hoQydTI%uD6q;suqn7uM)rRA3UP*Iw$c`>E??!8RQP@E?
O<uy<A9&Ln8^2xRjd2&%sEZQsh5!EQPqI*0xMUVbGxqX*6?)@s+1Beqp}+Xfi*Nq;sEEkl?xK7Ly`_EQ8#mGOKV5GSH>H$sYpfqPP=D=juNjN{<tl+rl
UvL;e*W<{vQ6j@fBnJNU;ORYuM3WT2x|w!2$0u6|J(20e*W>F|9>C<MYaq4<EI~fFZ=w{fB4}iKmYygjFI_YUN#vL$pTQhSZT2aIOkP~4_K!(cbB3Lxa
aMnxF~+U8fUA5?hy^((c$>%mtX;Gc$PRWF0V+OmzK?Bo^1l}AFZtH6on(?Rlu|G_SLW628b+V6!oz`{eLs1d=(yx{`NX3Ldz*Oh}+FD3ob!kLiuWTb^B
QsG&91pD_9Tw%URIKuLmz(FNIB5P`TttFf!zI@S#B!A}JIOOVnoPr7R#6UIwl8`uKQ#Qp)azwY7t*<=}9&m|X|XqO|(#x|BLB;amDVC<T+<VsS05+elJ
y{n0Oel9|Bmx$@SbKK*Y$`1srZoQvpYOUh)D9gCq==OWER3arpv6rg_b&F>UMGBM=EsG$r0`uFqV;)PU%YhMJ@ReT#Cqg)#KIlw=xt|RB|VIep2cs|Q(
Ef))f$FAe~{%Vq+3$jCHF3e1RgLy_aU;6s`;8BXh@W_xETd8PqzVGIDzMmKGet%FDFouVg+q2QH|DQkj^jH7oHkuYidT;89e|L8Eg{vm4d;8CSl^uSH<
I#(+eDKL1eQ@=kXJ2T3Y4(3!WoM+~IF;S->Hqw3zRmpC53|RRqNqMBVm#RY4*K2|Bz9dEx9$(3(h(}J)_ZsO%{l*4wr03C$W4CAzBw^%i-OmgByYI6K2
_ZuqTum-P?YKRm+S4}T8J;P^gzK}{K2xhbg6hQTa?g6kCk+@AH{HtIIF8m!GEjpU;4pHyI4U5E2!L5+@;{Z)l&6cwy4327C&%Ua+f?S$jh7-<RyxGU#`
f@oYv(f3tq^Zn;|b097Dk|_ZRM^iZN6%rV8)ADdu}q#uqPs5T$CqY*Et}Eq>sqrG1&3a=&m8dt2`pFMbfWWq*sG`1Mct`He*J{O_lf1zu#2BQO7wJ@tR
?OP?b?m%kY(en;>5oxJ~d_+H_JBzDj3c<FcQo~ep2?q4E$LcL4{yN5b)&*%8v4BvM<_6U;K4BwYLa^EWM6DjuUV!uz+=sl~rEb7O|<pHtZ#pHctu=~ls
ig?i{S~d0Z^mlPiJ&|+bW%8Ho4t)ff`wRkoWv6+-Q7*{?zu&ALGu2a!1An3&Vr8Sbe#7_}tHCbH@l`3G`Q34jdu;6q3Vj4Y{E2+uMFV|WIKuB;!=*jra
h7tup3@w!+Z&IIyVKbq)mOO(y+iU3-Sal-kgstM`3Qc<NAUC1d&p<H=WWjQI`?2tya#{8J=7!k!5(oB{)l_-n+t!$y6{KPp&r3A^@zEsN34r_g#A!Y^i
%v1_fW496NpF5MLc3I;^70t>zY6I7F`W{i|+VY;F<gnzz_LM;R=1GaD_gT>l3eW^dR08orhijsi%;Ci}#Sv6t%IpcyfB3UH_>&ANd-)HTDK}{nwcbdm^
33+(Y~a=I1e?2z!h7JeQ3<SBS-)=?U<;^o~9g9r6v!hj`*#&-G;cHt9TiZ@T{t&+DENo_GRyo6q8prgIVFRlM_h0HyTqhR^H`cR|L`TBjYvsX2(N`f@$
)>cg#B^CqgFPOW*^*gIUfNLWr-b|o?ebPBKgkzhGOd)tcVo4L1;_q?%nM{S0x?@QM^_@J(%Jx<`woIdRl(rCdm3?UP{&M0Woi?D|V>&iY|5Or#8b6U5t
f!7apoI6l({;)9>W$ZvI73w&DYe_pC4(apyKnfP!bWSKk2BVtC`MF>;F?Uit2i5|PKk{dft@=LMfB*#(GBI0Qp<UNat%63A<M^5?C^317emVnYkTjJkm
i8My**ntTLH<&6ze(YExj(?y+Nt~wv^H0!x%|d9w_faz>qFN&6x0V{Lx}7&CPlvy(n_O5AC8CDJu<GT6k9X+LVvAXezXxUZGWh`hM{*n-Y0gtH#Ok(eh
1SJ4qV@4v{eq+3YTkj;Bw-;kbi2?)rsAr+X`psL1V;Wi(a*1acc}-M=LFlmgUM|1lXxC9BezB0EF6%+3QF8wwSi3=q3BANX#ZU7^Yhf%v6qw_4SAS6}o
}z>zI<jjgqvxkhgWQ)jN(a_`5{^sGog2wd43me+Bi2YA(9M*Xd+~F1*d2I*t#Z{8}|1nE`6q>1>YrE9nQ$za!TNF;TGjq<$)YXg`yD{EFF(tMRG*L;nz
gMh)}&yefaR|6)Akf0pZGY6^Y_InGZ&`@Q6!tmrFUGhfea5pvz_(SBkjO}!ypKWHtdJ@UBzlKo$z5B10F4t<_J+Hc9fj`6`86U%*2q7SdDM6YH{oO(xT
L3=utufkGsk8RhRD{SMD`u0x$+RiC@I^%J4Y#ilBLi@vdoWTiDo~Ql=*MBK~LH}|mL_+R1HIm$)%IDH}IKKw{p>uG!%Bg&+vC5i_BfZo0cdIqhWpn?d_
O13IhW9H+`#Jg_fAs(EiG4i~e~<npt!AOpz0*EV$3uOSaayUYYK?T#gzFzS4DQf49e*jlJu3d=2T3>_j{2pJ@eA_bT%)~R)vVPg&655hf0yXD#|_78!~
Frq2Y9_witiWVH}o%lsF^j=q#L|)x<0tSEb{njLjNl95B>Yn{x(gPp~vO^;gH?K#yYj%sBdmP7+)gb3f-_Y9`bjIKD1vL&y^GX6!E3D?Dq$7|D^4O(+W
<nAGj&qFrojqCtS>(uD>MTQR)xe)A6snKVRB^Uw3~k=ugM`iaqjQqJN2hs6Qwl@=pI>4BbeB@p%I6^-lYFVEs_Oqul>%(Em>PyEOi||KZe<4CT}DrTzI
R-_rT#b>(}EpW{3A2lt0LJZ~KLuM&OS33syf>iWNQ{az?9!@gI&8_G*J<%T_9b$v!}0yQi;H;L%5mW6I>7zupl&tNfc<BaAzgj5u4;azQ$R#xcDL_C=V
U^{MhO*LtAbm=<cq}G@d)ydx89u~f5;OUs=ttzsxj+LD`DqeMMx4&O`ia^I!aeYOO)L5IeqM8tQ_9k#<LeEnP!;i}NO|H@;c(K0g*p0C@Wz>P&*_P)wy
}2Wd0#yca*X%Kd>P*w(y4nhbprV8V%}*4Wu?LzUiaOa~HNLdIZoLx;fyHuQ$!mR2Wr!+YTsLY$b;!(c*Aci{wGS3edmO8A&>NTNv(t$Y@~hP0ZFd<3v4
->~`x1Xl--!~w3e*kQ?neto=hu`WoC16Y%OtfGba{xi8Qt2J=ojPFY#m_8H#yJpx^1nvu84h&(VA>%3EE^SfSEoTG3s7IuGeR&+M1DS^#;Nta~rj{z~9
DVU8<&q{O5;u7^||<844`wqxMpf4k%B_Lq&ksmm4eej6mvzf~=xju$i^zrrPI5{p-R%1Q{`kFcc%9>+8TCOI6M^JX%Ui_N9dfofd?xEQ7!xhn}`TuKSI
0s@`42$_DWXzLTs02-SV!%H(hsmBt&*(ZCU=7|GkA!jBns(&2CHuU;Wcg_ta(l75VNSG~S2dv3@mKHVA%&WIE2>9je|#t+j_DB1r;u7*PW&<0>8#<Zzh
bIRaP^#lE95-xmGRY#O_J%5GPy<)t(mIBc9Ru$9Gqt3PbO7_3$PJMfArcG0?>^c?XX#eVgP`bjDJfL7V#Ny0;yLyc;L%)#$#!rIf$U69G#ncadkt*AN6
BoJyF6=FkNNMJ%OHHVi><6*PJ%_Z!y=F&;n&<KzrQ79B?Vnpq08DoCJ)^d@F<Y{KHfm@qWTbXDu+vtXOg^>~l<BuEN#h$4iGn3<jXl)>&2HKL<6Wd8{r
Y$evcq=Y)BS{S&g_4;a>rm@-(a!oH|N(yzY6*=zNlfhYAaD~YpV62+7^!T)2(V`@TuJ3!K%&GJk`OgNQr)}&Y(?xJFC{f6t86VX9SI;w0<P$A~eq|hO~
t>7S&jcnoC1CmCr&O+h9920!B-BdL$g>Q}HDv;tml-fJkUgO?ktI!!!BtLq-E0R~@+=+v%O#*QO;K_6n#6k!KT9xo-G*yzY$91a#;yV2pI{B4^_*f}`y
z<5-N*ll9=t{s>}ffnY)4sO&Ar(OG=PL3d+MyX)*a@2<9j=98}7+P4=$McVgRp5KRS(A;*$v8LP6@QnVY_(qWPl^r{#FqgVYuU?M-#$HVXQX^|1GR4GH
*{LI4>o=}17-c<n93g1*G_cXJbq#6Z?3yd-f60WjpfU@_juM|h^QZ5oa9t{`BgNXfo5c@nTt`87Ejicmp@@IpDo)wMAoIUV@tdP&z3hopT6mg-_R_QUn
E^Yp^`#nlQmP~fcjRBh=&B_sz#|hzUUeCj#luBuJg@cY2p>-DItZMB85?ZhOiI@Un{pC<wTfx5_Qp$73qqPGU*FIzOQ=``2E6%X6&vADe2G4~w?n?3>K
@o0e9Y8Vy+xTmr;Vl-7qRpN1YqjNMti%F_|xln*X@D81k2c<8i(X;{c5+nDfVxp-BGPG`t$iB0@Ljzh>b~Y6LP2iacO_<I^B9UzB=>n-hUU7x&*t9A9}
jZ>*xGA6~P2b=MZJ*pZ%)OpYE>>y|D$;h{R3R;O&0de=(-zWKXgf1ES&1jkUlbuj7}{-ASf0jHUsPs<8~F@~CC1NF9vN&L2z#p8<DQ5gBbBY?L$pNUh%
hE{>1p^0>En>HOi0w<#a($93Syk&~T2CM0sU{!8-X_LH8yh+CK`&JNrFIbEN&joW}~G@@ARuf0GxJ^!qBwhfY*nys%&Es-<+0Z6();DRjv2h8f4e<&Zx
BYQO8QSl9!WWnd2^OGlwGZ2s6#MB(KJ3OQB8zcRp^H(PTTQKj>ma*QM==9n6OY!O65(~wV`cetb$7J&2Ps}SvF9R^JN90RWuZ#qE%;!(cAIF~;Xn{U4c
bt40bmTrv%VPvXJ@g&lgDSvY1B>to49si({wiuBUPE^1WxxjY2yDy)zh6p+zYn!@AIHz{a1Y=Co+4uW)sa2e6XV#uD4&0efQ=`^)-Dmmo&m6d-DA+yz5
en9z{UgN=m7ye1+alXBC`^IL>kFc?|IX6JvF%>e~T$$=)Vzuo|**zT&ZQR1Lk=XX@1Xj5B?cTUwj>Y-b74z(`l>J`DXaod@TGmG6&HohCTE%5cZy`y5|
BC;BRqzAwOeu9^-1nYs~djtQPTx>AVSy75+@14(c<eQ{tKCBA-dlZ&Rn_XTVmeHxTQH$D&W3Hxv1}T;xs9h5wfBp<ZK)CVrdH(zj&(ZyKYAKJi3Iy+vs
9+nfu1CR?SR>Bxyb6L=4Qi-1G?GX{Xf|D6Imv1fYgLB7Ttji=(QiDv>tQO^`tpOwyU70C2dty9nRa7{fns=fm<{d>FtcFMXN$CT%(bHZVj&S9SS5r<La
ffsquFb}(_j<N7Gj~nKZN_n2Qq}J(*ahj(KaUSbMG?*_+I2o8n4)fe0j)uiW3iK_5Jq%9s%wZn&26v3Ec9I8;!aQ1-C)-noP39D5P~_QSE+z+~9Op1O;
wVaat}u@m3wV1X-kIlniGJ6ZjOlHTv%ojagF7tYMBw#K(Ce8vFn6s2r*cXk=F!4D=<0ENDbE|?X!hb1>3D;YZ0yc(RC%8L64D>9tf^DN=|CI@lpn;|Y)
|vBq5g_I`{Vkd{J{}df+Ka`byt0otF#xobU5M|C~wCjJ9-wXEx5kQ5yw>U5A*ad*%!=X26>+IXi%R{(o>ufoWF&e6xX^N$8>@Ix(_6Jbf<oxe8iT*_Sq
cAA+ne}8kOi5IE`F>Fb}+bqQAoa3mic{e_`LJ^F#fU(0(8e;?(}(_=M*?-Wd@NXrAJjP)_fA5JwXq?e`3)aKC?w;tp#<9773bQ1VZRvx4*6cjA~HMIYj
f&{-<gdUxUg7ANtcjN{935aOMA>JX;^ad=kGUgGPc{g%cTI3}2<f5eHEa4v=ZbN>(S#A#fLUq}D*@5C`(8gH0LvMF$ccgi2)7_=j<<us3e+1YMdUEbze
HW9}G2XRag7eO6yOsj^Git7@NF&~c=IHU{l_vl~EyKzkSj;GNkIr1P*%gS*c2*eQ-@grZ~_K0J8AiiCS{}9IpaduURgE;E9z)8wsb4CZ%B`wHz;+QVch
d307gPR_4OpyNs>f=)UhWf3;_~KPXdw7Zyg7HaTSwSFfgN7|Wb$=`NmmEiUiZd$cL;ECi{h#723CQ0i`p|#(ISz|%JMN%<dL80q2Kjh>J3nBDQ~D5RvK
mrrLOAi?Lch@eC%OKpBMz}d|8@80OZ)HZ?ynHXvq$`)T)z{?bcuh5($W~>jD!;$X>lF;e}Pkj{&X7uF0CK>pT1VK=I&^JMSMBplrEib3Y_r$I3~D$v(a
BHHh1EfUPHbm`#!-TB}e;;kLQh3`bYf}N1Wdi^ndC4E8v)7dKKC&712<|?+Dj<uG|ch8FetJIs&&KT@dWjdaT#A*0h|*Z@QCI7&8M7#9MC@tBXG8l=Da
x-){4yy_$m^7wZhSquNA~$321ciyrEIHw8_68F`AEY!<@tx;~$psj%J;7GP?MGgI`MeZGuC0Cmm~s03xe!boLQS#|59GLEAPmX_e{rUMWgo4sf7pstnj
lo77QSiGc9m!RL88jNmDsh8GQ*Vt~h6D|*+wOVnazHq>(j8mxlO<L%$+7_4%)^x19*3c=_hx}PvfP%FW4Pwz7)SGAY+YGk`L9}uiV}#U_a-Mj&q7=R}(
>1Ul02?sPpgk((As6(Am^ufW2?ji|p;_(Xx;zI9PucaSfe>*U8?34A)KixV(=PMpaecF*F3H4hxs6(Eq_ftxkbmqtd~DF0wj*rk;|Ab*btPaLRJVJLBh
dXptZrIvAV@oP0@l6}xg5^g<ve4dBZfnPOh<(6R29XQ9D-ex?MvW>nQL*f4yKO3H}%B^;Y<9B+@_TZv!qJe+9c2Qw~@tlp0p|8wOA+gH7!)E`2e^yTN6
dE<J{nMFiMGywlk;+;h-hotsj<|m<Hdb25oy(qZp4H^(I=aL_c7Ah(L!O7HoNY?J6Fj2W9!!MAqQdozwu(e`HNXZ}QNO{^Mfo1dOc3!sW#!74oO{zi{m
U4C`K(k=k2iUB1qmLMo^;AqLC3h%(xy?QP3AKInhypd*6#uroZ-rtz0>d`O*5c|SoF5Q_4W(S{o%<xl<7s%j%JMQR&QuJUQ^%sx8-LV(f4i9|V?r&`JW
5pQHVeBX)DLcT_~e}fY%^7J8p9Otw_NN?7j*6f>BS$^3GX3RH&fB=1eK903%QY+&yxCK3Rc(f~2!Gx<HOas-L?X&n(n{yPH#A0)<RBZPe$22!Ki&z$>j
KObZnFA|)j4>L!AC~QthwGO*PIf&>%*@{7wpGRnY9f<zZBlQ8z&uP$X+YNq?o>W;dxwKaFr--9MDDPJW02bBD&WWBat9*bUz@7Z2)k$TaV@oXpflzcj4
ZNxbcRE6Fo1*l+EZekje9i#;+RP2fAIR45+-0aiY!+`rmX>TI({uBy`&ktn|UVO)$q*z!r?-&NA+Fb6o)~zd4^-!n*namqs?xvj+MybAdbo2NL5sd6Cs
P2v+5|*PmhgtWHwf=aY#^paQvnCCLboU9Y$aqi%K$Gm*YP{uTvpXhVv}84J1!ZcjTy~Uj@{625+y%wypXu@2ZwCW6R@%N=yh1XVkLeG?M4sI+WQGj!CV
$`$%9rhb9QETId->MZLy(75o#79$k#zO=P+QyJ6>Gs-e-O$~eRIMt686!Cc$hH3U@NPi*RJfAjZr3ry<5B9@x5u_%v+`xix7GvK0P>S^lC49oi;+`mRv
_TaT-mz=}&npC$Oe<6R{fhYh(rfR5kpn5D{zMk)2t`+w|xZWO2UD~gZv;DPUW}8pa3q(_M2~IkrKX0WbXpxcS={2MG5)KFI7h51LFtw_7Y?vCFoY7}jP
7TZt(vnd{agCJsr^>L0T;89_!xBv86pdBOotFKp*#9@)mIh%vo-&%{*tIf$u|(~8f7)1s9q%kfj!$~qv-5*p_2*#iB*SdK>FNvN^!zYrRpwxp&UTEZtY
&5ZS2`G%2=q?Vz^WZ4j3$Lh_w4+^u#N`Q-augVDe)42+0s#icZPl39t5L4qu+^Rs;#OrSlZpSsn2EFDA6zEb4h-fVlF{MBQ;YImKEoWzmY`m!EWHno)I
9vb9VmmcWM^j%$n&LK%vSwzS^cUo$@14t%HS1uUug^x!FHU<6Fr=1e?la7wh7I?Vj=9nFJEBS<Uv;!I-L@+1K&>WoR4kB^)iZuccR?fvrxCGW$)jpd5e
py=ibUKD{9v6Lx=dipR9vcnVyId^+6Xy~jfao(jUkp0*I|aSbdU^ZBa)ZSY5+Vz8$HZO}((9(`r36Y<2xGsI>4c?_Tidwuaf#`4MgTfIC5(?mQ%tK?-2
5Bdl)_`|8nkA#WfPt-7W8PoI_UnL%LrpIHN9)(eS0@?_FV>l-CX|N;oxp7RyGvJtrC-=d6#l|!Eqr%8jaZFFmB0--ii{x!KjKSVw!Pn<%c7lBd%AP+Lc
IHh09^NJ$;x+XCCbFW)x0pGFy<s{}wZlgwcH?gVkAOW>0xSN8MUFoc1nsG6c`k_F+e{|L-eS@=_Do5@<ZC3Jl5g>zH__qbO&=MaYcBF>y{qsy&=2Uj^2
y(HpQERqoZe<THS#U)#N;!{hj_!#vFB=NLH(BUz^P|~T~g0<lB3?DeDF8iuJBF3H>o!aBYqPw>(_xkzfxBI8$6ccZva<?zeR}fXL7E`V@zHND)e~R%4f
1A(L0REf3RjbMUr8jq}{l)*~k$D;N6*I4wGzQl5yoE$+1W>he_-(3EYCsL{5{KA;@70lMrE&|5*}l-i!e@D~XyDP8Cm^QNSc~2%?C&cw<s`Hp`jjNwjw
tvoD%OJW!1P0(~{!+jt!ot3M_IpYm5UbGftG0!-p9Kn*7#f+EQrj$fy%CcirwUppqr!)6wxW;vy1HBdit-fUujOoE3Xj;LrhaSMXj9+Svn^8^usIL7t?
wD+(X#huM^AP51?o4qi{BvLqk>)34M0sDgTgGsVUshQ8QS&q?5=Y0MCW;vJWLy$%jCQ%>tQ_w&1*Uas2ME5OQd!Sj)Dah#944@lWwWKtEsTmOjNyvFK0
s`0y=bqX>9N*4C9M+v66KKDi6Zw?%f5|^#k}hl}ak#Tt4kPkF;_h#jbBR7o@`XvdrDhN%{tA#q&VPJ&vz%Q21<2yG83>dwoS%gtkrV&tApbCleGZ%1K#
<dEGZNm!dL!7(gg!|^E`dNEh+hzdgx=pQ=hAqXWZul1G5E)3K&AO%lJgF(2io)L`Yk=IM11al^f29G>S?na7(WUS5(L?tHp{sbe~<okce9*3$3qaB4M7
|*$-V`fX+Zxv9e*jlU5fv(SrZ1E)!f-E$Jz{I^?_zNm*^jxfy`i%`H_C>2x595e#7`#fbLE~9LM!RkcX<;^{HR-?*asJVSj`E1wkCO(<J(%|MCz7aVH4
w5`755>gDvgJN*~x&xYfV&2moT4+G=nu~|!L{c!%me^162{`<Q7^QHawb@x{YazZXN%Xxr**er*K%~<XPnL+)o;eK>yGnh;3hx>~F{qJZWrS)GL4?$*~
`<vxJ{Z?W8z7u5fy7GnbV^DzbZb43`_E|KayR#Y7{rWH2?*sf@y8a3vlQzD^!MeVl&2^iqT^9=%^(<mlFk6cRWVYLaB&gRIqZy!VImvt&_lLZd$Q`f@j
J{`h><;0}#p3hp9XyPHZ3q^s(;bS)jz1`0ZuZb6JE83nwQz2X$F9P`>nUtzu&36EFzz(gV2kZ6Q{68ajVmQ728(sTkHo4AHkv;&<*w+LlQ3CNZ#e?C=!
9U#uBr~hbo)U$37p3kD6;d{4%mg+sY=h>b6TR$3=aE1(8-Ao0zKk9ebk+;&x*y1T%7>hgSj)M&a{ENbluPhURcy|5UXa)a20bkEX!|D>C=3zTN!|0wca
seQ{JB!Yfsfx2du4NAc|qDT`pG7LjF550R?lTuX$3WOmC8S$1dSXhvg&?png^(D_{(4J{%VEsn4_Hhca04if~v*E^t;{;%eK;j^?5K_u_gJE9gLRgx2B
Ug7y+Qh)P3tlR|%$+T8MV6;l#H9MfYks1e#+s_f+JBvB*UW%7dhq2-AQrt7XTSA(Rba7X)M!!*<H5@UN{L9~0GAyyRUrkPFbc=D3b6~5LMQP7elT@)M3
!?a|d%$y+<fpMxFnAepU<@=2rkV2_hPIEH0K}_khxTGIQUxfPE(HjHIteAJT%3M~;_J2sju0ZW@48)tx#59s*HYt+$jqz&cibWEA?mv@gK6Oj}BTLJjC
vi4E7M2FG2RqJ~dwNaZCj6=WkL;EOmWQMoumPqGg_8Y8<4_Ug&5Q!Go<3r<1MLh;_KnO3dx`Tm%RN|E)F76PfR)Ngyc1LJ^5I&YgNeXJvB-_*Q8@`3Hp
@xGLC3DGYKp0i`&~mgwg2vZ(*xU)zVUPdzX7q7n&r&*8v#t{CF{u&x-8o_(;OfsBG7&e76IkQstw$i`~x=2Nf5jOrW1F?C}Gry&g{R4Kk>HV>4RR4FZ&
PVe=@gt5V#A6Q7wHY74juFn9fL0e%qas0K1*GJ-tfy=<@oZ{QBVr1-qcLH&xELY4)QrLq(LK{CYb;*mK(!Vm0k9E&fzKh$Za7R*lJ6vpT>i#}_CcwNq(
;#gt4KX+qD5(sdEa$DG%tY~K|GMmP+o*4g@{Wi<tEGvVecUF%x{8pxBf{cI<u2R7@&D%K{eZh8h%N!zgm=F6dp>eJowJpOX)Gz3GN(6ac_2(+{7Gg?yY
(X`5-dVR+wMY9|?0Zmb~rn8YSTyF+oJJl=K{&hP3QhYN;@xb1=(N<I>P2)@Uud4liDrg`~L351MU5!@6x^UF5jN{XxFrU$Tdo(f=Q6lX{yF8xNtCp~BY
z%wC&xWo6#Lf1sSx!9-EwGp`6h<E-eWe(W^;Fjsow=4?jNdyU+kZOCgU%SEp>3VXAMS4hOq4uL^d~HT<WGnEM-#&ZYg5Vm%Xf`wdH-6c8T}4Yw?K5jr>
5HKjLRSfx!c*>tbUksV6oXVs5m;1K2jP#;5S`<GORFQrB|z-VL4>K?7y&C4$GMcSQ#G2Xyau+EU&NIrbuL8tz`adgCS$Ilo`UGUSDSi@<PAzDoxIty}<
o@W}3FC8<nV2;;#bv$GZ&&EVp!+?MK~#Qu4pTKQ8Uh^-;FJCC%!T5rctGobA62PRBv8P|R5MIWjoo51t=(?Ok`St@dk&JB?p)b<@i9@8Yq+VEeQjKUTe
s#Y;AxoiC8y#MEYjJUnZbLs=CWOc`<;D|^c@&dwhUw%LNv*wz@?YN+SUW;S&!1oOOEj@Xvw>>0?!s?Jrw=KiP1$k;kt|0Vg6Bd!W2b3HT_L+*~x)@L`X
1F&k_TTdJMQ>%7*{uy`C6$r7l!02_ZKR&a6cz&9!Lc`REY0@v-50p;;{4Llv6x<W#xuu++pQH{4f`NoEBHPx9Gx^+q{wmH#m1=Vb;wD0Q61zpu_m@lY=
?#HQ&_|@#llQ0HKcx@Neccm?hcfmr<#1nwTM$ocKSMl`<bz!so{n~)?w7@TPieq|Jq@#QpK7rC5fQJ5`N5yw)Z|sw^yEG%uMf?_?^n}3iS<u{4v|k24E
i`!&U;U4{_-S>Peg$bkJZ?#HNPSr2Hm_$OPkAJo!17LP?s?w)RPqVmYU@}vF{i5B#_Ayv1-`UK_=*LDP#1xKpo^;%%~-w=^pAcFxPXXQ$96q411<h<oF
wI%=26ghu%a9aqOAs5U=5<Ppz^0I=Ud<K#61GIn!t#&g*)vjN|9Z6n?JE<)?;E{0*Dra{)hoTaAmJ3&)4Q;V}F*=X$CP(Ps*u&sF{XxkBS};Q^mm>ioG
Ny!aaqA<xy@>$%JyeWrWxXG#Qr6DPvg!SOv8XzESq{kg(9`G(=<Pu)7mH+%wn6Q|GD*~XuG+I!Pa9Z!8yLf_&O*K@U9#ouBZPwdqJ8&Bw}@es*30a1GE
9UT9IfjWwg8ox~fZ*7LV5FJDAKpC(tK)u~+A>f#i-aM9VFESdBWxq>hnTw3r)S|1CW5!>(EP0+0jS+Qf-GUj>KGnzTFoWBM8O$(aS<Mjz$uVQNl#vTF?
)rH~;Fe4Qo!*&ITged@yJOpma#`)$jN_s#{AtD_%xG-qWwoVaMt^DiCHfFCFotFGj~T7yj7nH`KF^rMj);rWcv!X_W=w8R%3`BO!~o3LPVUUeg>3_tIb
tKV>-|n?{u<0^hZ*nFJfqY*%~*tpk7LHM0bHRQLj4FZ;~DbPcIOFW!L|~|jObEZ5y+np5iiG#@*?9C(!XS15Rr0PcE6M{>f;V76m1Qb_5I2(Ay%OMT%r
%l<|ny+7?W=B%4u7Y<M_rgW51ve?GLWc%QL#k6GTIS=zwh%7I%$zj%C?x*cK(O8S|vDe~74oW#VC50oWE}1ragFjPm9YQ3W&3r>5X{kW>4;<e#kQD_t|
sSe+da1*dHrkX*m5Bmbqc?U(4oj9UH#F>{&`yodI85+91TClJv9GuC;y-a9jHM|oL!>16#yMs$&JPsTNshW=5=FPHBc(t~C7VVe#5B;y=Emc@S{e!;db
5D_psY0FWxO}I23W+dAX0ddTjFU@~!8&V($PS?*FdeDG~1rj0xp#2nW24IFWTz>-X2l`*hzKZyAA^sly%YlfI<MjfOaXNmnT?Vc7aeN7J1Lb?1e{*ar^
FVyN6#pTj3L<I}hzK}s8!}sOx>%aG4UzV(_8~qUe~CVfKM?T-V0<XiFSUKTKYl~|5_3cwa@uwSt}j?u_SbElAmXAlKji<?{#LZTfo&&F+G1R{<;vSaz_
v&73F4@P7<_<!(Kh9z?ZPRd0m?tVfaqlIL?l5(2L<Op#*fpC{@2)_FYUjtyT3yIVcQJrh^RYl8}b1E5YZtOZJTcGqm1av+a_5#;toK2IOXrs`b%v+j{9
4Q|4ZZH{=bE7vrZ7J*W=;-4BL8~+Q+k;Um*W%PG7u}e`sHDe<AO*FDQSg|H{!nO7?Y$zf0F&0nuThmSE2?X>1^oX>G4F?kWx7$s?ak1^0luc2|p+v0AI
4*BOhAmfS)mIhYOwDURkKnWA{CE~suf<Bo^dJ#t3bwv+8T)k%`j*J;Z7p=ye|gO~~ujo0l~HQc#c++K}^sqX0()5PUi4J>Uaw0cMtjFuhJloc}CU#H<o
GuagQj*jq2#pdnR7TYs&-)wG6*EtX89Dx$`1T3`X-qVHgO-7*TMs_T*#wy|kTEy(xVXQO!R9Ih^r7n%HPkLL>Vk-)xbt>-uETdBQRwS4%z`@fG`j#$@=
UW;T@}V~sz?e{VR9Oq+_Kd#jHaZ~elT**wOVao(qp)YhJ$tkcTAr#N_T}+B<iD1vBIpUij8VO5D=hd^+I+{ATw;+3!Ft>PTmCRIwWYo<XS50w2^3*!A&
%{Ldg`3(3v;Cyuep4SQKKcE3R9{j+PwqbovZ1FmkRx0?vP{D=0vsx+HfmiXHDvi#-fvTnLjIT(0p68=Ju{TJ}_c?+2oL;eJS-uza|h^D+b{q3{8#D`J0
T@Ca9ZYqutCiRFxWtnEJ+)TT%ZyqqZ17?O~A+MrmwYgs_cyem-g!OKWJIO|10RYFAiRMgLkq!<ulN@u}hagpsg$(-0K865Fek(&oA%H~BJs1?hK%R(I3
`2|7efMQ>=+l6(t92g(lmh5xXz#E(kjrNxG;3Et8%K)0$j7}Y+|*KGyh{Bpl5S%P>t9PIJLSTUJ4*8vaZn??uQl)AIb9(Q_<s6aJ_ktjjCMsz^`6H{tn
@MM$g+X2&MJ)>^5!jgR}X6v8`9J#T;h9r1X#i(jI<65v1o8nqBpV(7-#*4DGsMBTo&^{;RL<JjD5WGg6)2=gii;QcS(c9f70q~JP$n@Vf>2iF4_TQH)G
>C%jEH;QGR&E=>Pa7MH_Z`#$i`_EwuSu_0JG1|$2v`v84x3mDE3#GMPlo(E#-?p|r1757+J@FI>=PjB+AHKo?c*&74n*c3+iCqJ`cQuKQZYg3X|bnuL#
EtTqz2{J_QHwHxvnSbaizhRGnS!z29_%U1oL;X&efuqGP0q3dPbgckB@avYmK#XMsX1zP<v;Cb~wZtIqbI<r_1M(gM!#&XWKxvwbi^v)HR~eVN{C9;v>
0Rjlmq-IgDQ0FxUF4)!I}nAJ%+kzfIS*m*_Hyd1IGe+pp<RTC7wj?V-?~hnC%F6Kz*F!RV#<T*zPQPV8_Z1#`pc4SC^UBeC7>&`Yyc?Mx*B!y6G;deOi
v#lOP7n{lS!OYyBQl8Ehx&eSzVsX9E1|H5+6POz4=_r#b8`NBU)e8+k+yB&}DF>z>uWh(2gGT09={&c*IGBoH84-Tq_n@){CB03B(wJhGl*#QUvK4ElE
?u5nswBSt{(cQMX!ln4#3daO!<8#$h@H%~-5zfu!roA1<Ggn)9t7(Zp9r8a)_$}}{mAxmiL+83}Olf~JCL|4}K-w@yjP~i0e~XjhlIIqqrD@0OiWiH*V
!1dQ-;pRBtQ!RBNgUZPBa$jw6-2^lP_KcNX}O+0pJo?I>odcih|r5fx8=2}F~*J}%kjOSzqK}95bhd8tYO(Ef3|+VySBkL-@m1*cSy?egZ$INGMit^5n
0$M4$ASvsZzwn{dtUR4G`5WEY{+2JvrNdr$oO6;snD?)vHkF_Ln`YwCwOOnwvV-*Z7kBcsRcqj6L9EIvLApr#U`5KN#Iv0+#D#KUVvVigVUB#3wl#1fe
;JwZ=s2mc|$Ht7<I(2q=*G2RC`C?N;%hOO2MGXd5EzHnp?!$F@H0f?%$*jJyvC;%xnw<md2*EChvX3sowWzQLcKFIo!H0fE=xy!v6&7z?NK+u9rh8*UZ
E#vp3Z=ZKyOp@I>@Nv0+Qtwk9z1my$yUshe5(eLEHnNS<Ba3_kV&Kda}(Ls!7VzIv)ma0Z&`-JlK6EoXC{jTb13%Y-f=(!Z1E+IPLo9u9~%x?g*aI^yN
`}@Iiy~wk1Ket}Z!fkfm#=c19UsFW+@BjI8$zZYbKL@|Kh_aDeKY|~}ez^5R4-PCy#raK>Xti6H5hLgqnfE^T;)B0_@y+jj`r%*XEcuBa4Hj2N0;P;#^
o#g=pZny$|17)v#Sg#ruV4P%kACvykACv~Pe1(nC*S>p+Ydkf@J~MZ{-3`1=HGnsS3kV{9Fo2!c?D+M>1wyV0;^~gzjw77U#&v_y{mY-in0Y<ZKs1U`^
TR}SGT-p%qKG+WXpf=bIV!mtujLE?QE5QQ-cxjeQqAEKnNE$@S;^5zh9O>!Oo{Y{`*gV^}$C!`@@2xjI~dH`O{Cn{k7lx;=3RH%U^%|)vw;l;nQFJ<;P
$7R(2;`-~ag6FaO?0Kly6*dv-M&_3@wo;Kh%A`O#0l{_%hP@S~snaq;<!Uwrw+-~MxU72f&BAAjeAY*aS2Gxe_*aRvFxR-dix$`42RvIn<v{?gT9wYv&
39s8sFj^)*0vH0SZbG$bb(bX)z3RhRz;<x^On}3+o3bWt8m?`HyG*?wLn@qRwXJg*a#1zlMNyfyBZ~jxZ)E7VcFE>ldRhBK=I%IkXuW}`Q<%3WD=!0xc
FTVAI?Cwu~@Zl%F_tRnpjcndrQTgQ8Br{&%%y6zRWvjR*6fb6;f3@%jNw&;f!Lx0gvw!3+^e2PuEb-rmw?fvw_v^p=PR_vxe_inP(NF$cuA?9SU9O#yJ
Tra^E_22G&mU*}z4*~LKl<4>uF$KG|MY+T<`-YPX5ynvoj?CZp`;hT{PK%G`^%5N{iE!1{(JWSSN?zY-u26Ith^WgS8DMk3GRa|OSWXP@<I2zZP}7<S*
%`?EZMSU$+}qE_9qB|0m96X9C88yP9T9K2S^5zoWnh=b^euis%Pd?{)JZ;SKBR5byro_guLq=*5K~e*51#4?oX9}``K??zwyi5hQIVz?|<(fPfBv!C_Y
-`i<-Ief^48PN6&VW8}WbohHER>W{#Q7xMA)pPBQnra-v{;qwFVFhF|FQC?hLaA4O!ZH_84aAS<I9*-u^nX(qd;M^f1q-~IVNUH|s;nRuT4>}T))_FI{
R-hbnV*FXE|ixT?kd;j$1OeC2tzxPjHfA+mEUH|!4-hU^1^2KNW_`U1@`DZ6?OEURJ{fuANFEo{T(22Qxuj^oDd%50|z$<re_%X1f({}Bhl{xF&o@MJk
`|<a#fBE+H+izy{GG$R@cXajM*Z=YP_CEOAKYjMU|Li#<*>0b`^LA#AAAIi@nI~QS{__`~Ts?p34^CUoG-F4fzABd8ME1<JlG2xsycFWj**LP0i#+>x=
1Ca?zyJJU`Su@VEHp|MGQYZ!^V3}YPi@0m<m}{|`{DCV<)SZQ!u6Yf`QD%XxR86k^^A=V{^aj+2I7^w`ET<q3g-@$y?*^p?m@+VOQ(Cz)%DvyeD>`xKc
D{sjj#Xv^|v#beKs@kl6NNC&U2S99C2a9&w0yC^{BdBWkH;&DA()FR(>zO+8CK-f9gu`OVJrO^2%2!VoJVD9+C5ibBrnLlZKtG=RG}!;irM`?Vmes9`%
0m?}Z?ae7*m-KgzuK*;~2AWt-3B^1&Nl&0Z+uZ_f2M-pP_eE{$J)E7$+Gzg)Wgxdg6%^3%*}%I8&s&BC8;L^n=Vb<~{m+*ymT`8;{#>d*ImlU_1887sS
3qxAMH-6X}_>``Q&IL{5^n1-DodYVZmw~8-+wou)X<J`V8lla<KOAVKd{>QJs^z7SNI{1f-^-KoY^Z)qumorwbzw(dIKKr?2Zv5*%y)v&ddEA)UjcI)C
PfOEy&OMQ7<%au37Fi3WmHT>9aN!wImYp-MiL2Q@D<53zhV#NuGBVlruk6B%ignJCg}t#8w@9N;BYPdBg(IIl_KmN8@Wz|h-+%LH&~N|ny?_3zGKXZ&o
^9{hPygil7yo+woj1w|oJZETe)8_mzn_hkQ{Mmk&*f8!Cr5Tl8!m)?3_l6TL!w*elp9MwM%6se7sgw}BfBvBo3Ucvi5X+F$&A9D<-s$1JNv`8qo-aFY;
u#mQPD}#U-@npNUz`eRj$Av{3bKFY>!#oDwnys{^B=tN6f~)_=W3?&42&ldvCpy3FM|2$mR3w>;LD2Z+-FlpTGL<uYPd-wYRRnm@is5bk*In=g);!2;s
#5Tv*=KP3@JqS#l^N@NqM49;0J-R+??W*j3Khr>>~L^K2`5L3Bkb`@@r`XR~i)Q_AxczVqbsJo>G&iYhnpfB9Zvf=4FL9sJ#2{LOoR`OUoODI7dYqv!d
joLCw}<^y%8p4ojSj`x52&1c{J*$aW<??3nc&;B*5#wy~tDGUvN|D2m__xZ*$^Y+VR`Ftcd@2ngutm5}GYJc$Qvi7)&x0$U!XFpr;jN?q)PxCbXG<#fz
va%L@@5etb)pq?CU(LPuYi~WTl#YD;=D+9V;|&YBKmYUR-~H8(&n56YuxGVPZU?{ko1#X{*U2RC?At%C)*ClffoB|xj}HlHer^_LneHaMor@ul359*+k
*+K@a;;y*#g7kJ{tnJcjH9|OBZ}P2T{5qa&b_`U2lL{n<onsrzmVxU_wFyhSuyORkN@@?nWyBj;yZtv`A;RFWvb4~vF8O>UMK&<Ss{``%5DnT=Si;6Yg
rm)8!Xw06E_Qli>wfd&tmt@%u>^)okhB=lrCbOY0opCIcByS)5*ylB~kp$<Q6|J{c-&XoJpqsq)~h##V1;PHjB?z@rf0mc=6dTKH+-#M>!kLr^8RmPqg
@K7N4!+6DvOP;<H_R7SrK!I$Ta~6x18V^hPngQA}?X(;LO~MlronPH&Xckzxi?%s`5Fk>Xvnn2i=s&|)51&O^(2Xi2tNyw)sUYZk9H%h#IaYt8btR`Ei
sSh-a`!is-j#T=}hgOziz@&&vY!pkAN9Ky??_EBUvqAO&O=_PiPB>OSr2*P_nlY_gQo^RfM+WtNV(Cc@&EAW0dW+IPs^WGiLRzJBF-FyF2^61^pUcXAz
je9QBd~gp5_-;)L9_cpB$Gmv-HWR#KKZ#dy1mD5J>#y!{fZpy9x3^8W^KF>-Z2^Eh&egK_Y$|f!n^+qk*$tS;!`mL*ru3Iw@Obw&E_Yn;wVD&Ww6V#Pd
vtoZ=Ow4F-JIYhjUsNAzYXVp$Nmf-cHHT<gBN$qv#-jnx1skRkj8IczWJ)<o3~Cy?=$tDGJ93anA^^n+`%dDDAvZUR3E(g4?CvyfZfzzad+_@wbQs&JM
hcSvV2$!c(8jtRF{qWNe_8Na{lN|;x#t^s;qiP@!h2kxZPnNEaKN#@^%Al-e+p_(n9ZO+b<~}AH#Q>k7EbTS6uD>nn4SB94*{G@x9Wb?^4m%?;W1*BeT
~F;-7ihA;$+aj;r5$^G{yZvgwXY)gK-d(L3cv^fi`w4Li91k7N&9{+@<_zT)>A4^#eU9&oYQr5)Ten}6nxr)OU}6TT0p&HL@~!;Uk*&|2=}`^`Suld8p
p|D?;yM%q{!LS{p4jtmNh+!E?9cDZ1_Wa9|Jf?a=dP!`SAa5r8D{bJl$)9e}<Z_!j;$2A{nsPNLz6!_q^Pvi9tKLL#x^7i3UAk@azi@I)klwxLMZkr$$
Xbp2m_3g;SIJ4OwGDf|;d}T%wD+0CLx*nsOAi>&}TE}p+TjO`9aZG62@}#+J10vp`ptf(yP2u9GoUW1Vtk&dLfZq;fH9VWIvX--}2f>6O!hRZ4qjh&=R
O#cp)W?irG-)?P99L_n@z%87=yKKlH`sL8?zYC$lu`GwZ_10|1XdP|wyUouJD58=DrXWCSOQ_Vba!Y%#q5YMr&uvQA-kPM7q27f1W(*nE1i2y+8+$I)S
3L~ZCzXpcd4p!y<C68#(I{Fit+w<wsGse9d4XN;`Z}H8zNy|X>SdxJPI-m)DhEf=v<>IZ^WKsvnfmCbxkVeGbAj;0&{W)#ugrLJCr5W6Mv#L>rQ#O*Ah
mPc@43Jm}sdM+@7&3tb>dq#jMJo4al@MM)xZ%?BQ*RE%#3hcM!9uNii|mIYEZ}fLINUMjIZS+23@f5gl7<>Hgl{;fJBY>?5s|Ppsf8q}f)qcGZ3h`BNw
R?Moa~?yncHE#hcDF}c(?t2CrpF4}I4E`p`WuvTMux}<-w5NHN>k_5A$87Icdf$<$dUNhDie?hko>A1D)^Fb@vBJ(af*bGbgSlfED-`r!{_8x5!)5Wrr
vNehDo4b>Lz>o+{NH-itq#k)mQ!n;gm0!ONhK)HCTZTR6@VQyF&lx}H`fzB;q6)Y7qp0ein~Ae@5^7wlH_*96%V*=7m~ID!f46iHNhwe9?xv6*C#*5jg
$8!pSENL-o68k*0PDa?CRO{T#UR+VS0T)sR!!?H&(;^yelXMa?65K2*&Q}wd}VZY)D#xokgwwdS5&6dXxBq!2}+wM`3?NGv1zg4VuoOYIm&xI7=kY3_b
UINC6m==C(v+%ZmEXUJd00-{0jf4&=zK>yG@Ej)%d0C8m_prxV{)+p|PEx(T@*v$EwD^Gx<$5F`D>TEw*d6w?}+wOJdsDQP<6UH%-!gMAh)n<cx{nDtH
+`$G*J98r!*!ITR!T!wExOmwPK*E{`gXalbuh3jbq}k?i-J{jxr%g+miLi?2IsE5-HQpxNEKvs789YIg`#<1cS<>|PEA5j^Plu-vc8Z=tSx(;#X>jfIb
CVR=+~=62W7WZbFuQh4LZawMsi5#z48GS0@?dNe2CP-zJGG6hi@vbMSCHWmXvQvF>h@1WgY$MqnHP+JogO&ZqKv-r_yFf(D^N*dIp7MXlg^Kmggwi@UR
YZ5FO^}RHT`XR=Kbz=(>!ju-({WnME6euliu0gELIA`&_DR<~(w=tn*TEliU1B)ziIP<R-XH5>fSLGjgM{6l&Zy_3<hx&j%^AA-OiEg=m3vV%XzZSRBV
q6D<5R~hmy$^F*dU;ed)iW*U_PwhGB8F7Q?U`EFM`Spl>+WJ6UFa`vIK9wVuN@IAl~tlt^IvB}3;S_*V)iv|GwzJf_+J>vVqeXlr~JmX;E9R$5{Dg96W
veivEat-YJ4CFvfjhg&3dpL^+p_e%5O>ws>?yg9IGTfo;H^8WN6jpYJRQe=W2e9_IQ6Tq%a5VV|w|5JPZ0M*DyuNQK(3r^F$2J=xZ{i57SK-Gg(ME#M2
fcQqC#=xE4L?;MM$G(C_WN&=BPAZZme*6JCV8!*rB3s4laq#<yFKN@C61j!Jr#GzT*wO=Cfz)XwoJl*|rdxt0QiGL3)*_@Oh$g*wU{j{<a)W{+Xu)^tg
>!^8x^5}7Mm7#bdrdhorTf-?>ZXey-b1Z;#gqR1>q_K#41O{iIXZ<_j~Ut7{(fiRvW%f2})$GKoeTl9V&reup)ufSxb8Mrj*I^(l(G8wo%3Z_vSxF|wf
!fM8(7f|<&BTQ42YVB~r4~XMYwsL+C?KmXmk`h>s=4(q3I(?a{(yv8(4TLne)R|#R($43%iPXH<e<)Z$9V)e+&Zk5|ljAh0gLxhH6rt^IqqCz{w2ycCL
>uNAu(4uU5h;It<e%r&HO}#&>QlbG;Xo2ByjX&2{o_#!uD4!VOw2nb*~7v<NOJwjWKBoPrNt%BDMCEy^vGlh5Rh&_R}uHS$?>QFx6?WbPmabB)p5cBNT
6}el4zod9O?Jhh{gHXUZ$F!yHbsz;Va^(FCLFl3d`EmlKRYqrs$;OgSAe=xG3rH<>eCUv}OPss;QPt*!uA(2-|`Jh0DrajAB-;4%nibl_hO57o$%0C)S
k?O%h?F0aD<xxHt`(o1^I5WR8n$GVW1T`z_=@J=yOth2(O7!rEOQF9(tQy>6ny)QHGX-LPQgm>MqEF|&C*YO!n~I5UVDjPjVs0o(RwiOZ=qK0gXXhpCg
PxM$Bm;@XxXbm!FZs6}c2n8%x0B~194ewUkAn#)1^%zwCP(^`^|q>Mo@@FYdh)#2skG1!3}gLSR5R|I-HSX|iWCW=Jh?)Jk>e+r3R_$RjaX|NfAjv~v9
NS@P=dp(mZ{CgM0x+1pZ5FrZr=}m&x`L1tZq}Rcgz}(GTOQ4V!_E*|3Mg=a|sN@zG`}~4FTc35ZdWqx{TLmHG&SM#47R&RahI@~!L2I#918$G$S@KfGk
@NkJkSu-#T!5(askl>wtj2}T<jW3Ovq!$l{|C4|0n6p)5Q~C>EY9ao&E}!>f3MqJ#iE187*&m5J<-ebk9*8YT+2j<KAT@-_bFA4f2IAQGcV>Q9kfT1<J
JUdGHK#M+e!TMGg?{MRfndlm{*gooYfo6*7Amarvb;5yTo{MCM<l_n1p+a=W8xoj(3#M#(CbI^r&bj`l{Yr^<!xwBD?eWDluS8#UwKXHQ8$60<&(WL^b
|8{3-wgiG&npK090<73wtWZIEP~D$+g(j{5737Lyf4Hi<E{g&<SicF08Gdg|n8ALY2ubTN{L92TtMm4VAD(b|;uHR%pCoV50KL?S-71)DZJR>Xd?KEM2
ntof@BDcH>pSjPUulJzLP@h>G<>14;t;>WtVm%s*6JzOFe^UM7YZE~B{Mk7mWbx?aoocxC%*F;Jg&AAIA((-V5;Pw~vX`FJosYbmj|I9ke85komZi(S^
<DJ<zIh)PvZDttanf(#AC5Z&Wmg`d#GQ$}y2(|P5PJ8P3GJax%CK%-QEos<?T+U;UwiH;b7FaAu@bvPi8sZ8QP+P!zMUJ~SN0HC+AK&aR)#b>*6-FNt;
yM45(L|=I`SX<D*o8^Tl(TYU;BTgpBGwL^bCKWFmDvKRWYi)&UNvCqEWfpsB|_C_)B$XvMvsO>;gDS9*J^&Q=2xWKm;sl8ElWuCSiXo)bRAbgM0f!%lA
`4hC;H5KvKvzyYt#fgu03L;i3}evXX3^Rgmb<sV^lRi7xYy;)O2>WUCC5C!YwdccIUC6(qZpH|F<5sD@(G6UY>;B0Xv4=^4-lXNR#><ZkB1>4Ze2|=oE
6#)#1lM>cNkDc@lhw?=R5%T^xek;U=E@A=VoA#9rR>?i=`ScUC<n-mrQ5^<b~E_PgApgx>yj?W-IJz61IZei<V0Q9-(m``z9IKLjZF<T3EAx9|AB)Fny
q{VqvD?yJx{F8F9T#QL4C*1HD|@%~`f2jdW55_TT?b@8hpny>ja@@p*lcwe;MvdmqeiuZXPefZbs^}B|KyDRxFB@X;>WN70~xPjMzz`+myHvKMCKXb=R
DejDOfFBN#xYtzp_A=|CfQ>s|8T!x=gWS(~Ut=nKE4J)jXi)UA6pP-6>PxD$hbk7mJ1XZv;K#;2ag#5--}W_Oi?6DQAAm7z+`i<?(4hB#u>Wo{(_<L=J
rQc~9nL4!Un`(L)CC)l6Hi|QcM3neR(K8U8u~aT)oYZY$Q^!R06$I{3cn7R5Pl$n@&5JhXI^^u^Id_<k5gpd#ST9@1mj14&Bez6##aCsA+<SBpe2kFx;
p8v<|lv|XQ+BjF(RWTHk*CoFdVEjYJCQva<xS$9A?w`colO#>x|l=**qH`BE}?<T5P~4Y2W~1NQ2Zp1K_O<hFvh5RA1He`Ln~^V)*L%WbCdY!^2c}W{w
0!uL4L`DzV<xM{ab0Iu;|KRR9MUtP*b0Tuc^WU*J)x3gDPUJfFn9erPc<Y(bqW{XuGUCv#EUAI!19h1wawLZ*9Sr@H?$fW?+>P9eSD-4XIqt2yI^HV~6
4z@j@9+ti+2^NO|HFB(Sx$h^t7`x_S@0%<4=p?w_c<2AP2C*@rg{k_~D>`2)4$9*cAwbNXGV|%-G&H#|T1Z}B}c+uJnMMv5y6tu+Q62PG`5*h;13;Xdp
)f<f<=u7E5R!zACu=FiNt<_=|T^tUZF4^1X0LImLy>Lr_i5}Ox2v-1b>K&+K>_vK$+GBS_##R1y_;|Rgud&UpM|Dkmd$KPU6T<x=^bWK=K|@OIZ+kdsR
_)I|tmAZsc95EKi0EMn5H#4x=H(RbIYiZd3;B0W^Zig3!Vc15mS9B=yTl2=7)^kHwEK(JVhVXaREH7suqwy32vWDpINH*!hE5LWVs8Js9oIagYTq%zEM
`qZh;?4-lJn*Xz-8{(H3fMq!(3v-p6hAd70N(W`$ep-;C9vs=1rxPO~R`Et{X6IW8=il%qZDAyQ=;AwFM9NH~I+dM158pRPEQ8x0WrTlbFgvX*a^8YQH
D{9zn2VkE-@7jR=)E1oK6Rxw>DEs`^a=8Ep4NI^_nPsfYHf_KSI2rnX2_3xEhX`1Iue6gC14m-6d1MNF2{O^00U8q+iRjiU}eE&z<J-2W{ZkI2m#0IdK
pzRLea%XG)<eRHb^Kq2hOnS2TWYQXH;Gb{Ihwm*R;URA$g6k@1a_&?6Z!TgN=K%6$Z)%bS?@FJHoO?PW;qaEe`uZ!bhb5jK{YG^DH^`#P!@FE^L!xMn9
PW6qtUH}+%uN6=I)ZEJLDu5B?G}GQm6LBV`4z=i10gPK2>Op<brU0*iR3xkMch<Dj5rb(4uqVr*q+Imcx4Q$15yHvX>PyzNRs}GwkQD5O^Jo$u{C<a9p
N%&*iZWjF&YExL`c)jUmCnupj4bAhP>he;-R7*fa23$)F5D`B5$;K?vF$RfFEP68PEP>F#<H$NG2+%%E>$PvkoVDK2&(%Z!7j}f0LEIvTbrl~U{tm#;c
#>(@ex%{7QHHf@m2Y!04PVd0~imj$-2`h)`uJ08h!#WHeF%j_1gUvw%gwhU=%Ihs<A_6FyZ26uWMDu$40=g^(}B~6ECStYIS_hw*!ee_^u$XNqj(6;|E
4lrZyT-)Yv33UG7u?jMe;E1uzm@Xl5PS+5mH;xgPV?_z=Neq3KWITB4+GZI+zkgIWL>TbL8oOr{MBb#_$i$kq5%&Ck{Nl)9|3)PZa_-BIW#%PM_-16$E
5^=iW`KK16>iN03Y|1=sldg->--;WMdZ-t)n>mKiUL$;cq3;L`!nD_Pea6`glbZ!e$0JrE?ya>SP%zncmiG>dUFd{Zp1M`lZSn_N)KLVT>Xb$6?*+Wdq
Zfu8O*=|L+Jm4lrfRMcF(HbP`s{^&zYbkJ9X@CpkWdk}JZ`;zKN9mjK6zJHjj*E*12AALMGtJF5<`K)KNp9xukMl!)rjgb4-E=<$9xWO;)d2(coPG<ed
lV%%6p&a>sEBK21zq;?b;mB4q!SR!X{O!t`JKK`lN#Arfs|~AxYXCT&;@;k<yheG{tTBp`Wimx58Y0dRCWI?WQD7?>_{;|j>8R6?~K;Kx7jH!K<e_m*E
}`sEtW*1R<pr;%MC1X(rF(7hKjq!6|%trgt9gU4&0%)!sYo0y#c6AYcb9aV8W*u2GUFY2?)2|903>*w2SF%L5)0E9TFsKpTs5J6OI5tCD2GqidsRBVz%
xy+dtc~7<1V?0xX3gL&fqzZP8?Rx~0`=FO)0+o(ea;lDP?mi#m=Us6aPoVBRBjTux=nJO^;-mOg^e=|Ts|rnyk$uB~ck_Qji~ic#xP8h}k_wTb1>oSGN
*N1Of_tOlJx!?xp_UgF|nI*$d=X*pEYehc~Qr}-n)Y=gM(uVbmLu8#8Q4sDWQXs*VSNForbHaA>_(?Vo=)Nc@H!LM$NWvUZNd};sU(g^7b`yO{P`<Vk;
hy@Z6duQV{5`|OJ+aDHS(;kg2iIS!pvTDB_&h3J*ODMS52f-x()G_A_Sn@knkqMvh$g2I$+?EAgWwfxw%+MUVYQNpR#Pr~VPH|>g+n5*jd-89wPLRC|`
_)000}E%nwq(kkV|3MiZDmTTBe%b2NT-n={pZYn0X`mqXra$6!G#7lz0!04=Wu23P^ux}U^(PmT$D!a3-QCWRE@A_3$^rrx;^hF=i`GzHzHr<|4V3tf^
a<7ElEbE8gZtd*<rXOhl3C+{a?(A>r4G^M}`T~!vC2e+CLw+W|Vmm|4#Cw+e3{fJ)D}9{x5rQ>s-I|YOzX4ixqod4vQi#hM?Afj<TJtaE21}1JNa%buW
<8JtG{H&G9am&U)-;_L}e}wU(IyaMp(fF3cEklz$mt+uaF7u5iGDHfJcY$RI0(s>a{mVoHOBstqlH+;Eowx%Tj|2BTJOjZ3R(dLAF!1BcUyWZXg3X{R3
P+#;<v&+T7n)iKf=*TzTv%G?1d<ud{cI3_2Ic_1Bg&;;AbK#%3NgT8PV$b7X`YdvbWQUks%S^O&P_~-GF<I^S4QL<WYy=0b(z{$}ifYr0QU7+usO<ihj
dguOA>xk_!x#U)35DiseF|*06eYSr*m0SKR^UsoLFd&*(bw#Ge?(iI-8?()<q6@|fScWsR&hF--d_;w=TA{*rsD(z^I=%$+Lg)5wf7$E5C3riqvRZvbY
7xlgT_^%I^#LsfHCzN<q+Q+>BrR>=`&~^D_t{VH7x9B!%mIi)g0%!~X)VwBv!|^CS<Rm(`=+)%-zV$ZK?W;s($C~iul<YsHgHJ<B=R0*M3fGYv-m)5F_
Ndau*m{%bwDkaLfy;wRL#%T__Pg2OAyg@4wu8J7hUGp1HS{49^qTEHw_Nw@yWDZne>PyrfwUFhKq{BAMdgdQWeD9)&me#&CdmWEepB|gKUW`e~$4n2*y
oY5gMe%ljrmm;E*2?fDyjsyQBIY0F3CXu~_IGz6C?>Kni&<7OQd3K5)pZK~%5P=?{K=<Q;lX)xh`Tu6cW}j3>ALYW~iuY1|XvhTIR|*0?7M?-3d=B6m~
AeUN$R{a{<j?V5SzF423n%0wQ5GksXAO!(m)Hy_}u4}~ATy077bR&L%8*a+Vj>iwSqY^>i8*jT?8u(9!qFH>)A7<qqSWAo8qRgZ!DyNiF{^UKoa-C9@O
=S%A5-5PAYtmDi*U<S8W3=jLl|1}s#9}Y!pJ`SP{y%R{T`Oqbs_ZI!VjOCG*d=18%55`}jkAo3H9**Eb9}Y{tOM!{r30rfoF01gPdFexON9e<$IL*h&2
KC3u057f2ABNHV2$rwksX-)spJg5nPD1YFcK7w(hX$(V<1{&ajV6}J<AfpjabTS2<A4d_JHhwRk1$R=5+lvmGOfqh0rL2@D*8CJ0{Zw%-o8up;edVgQS
h1%!C=2OUbBAB9<~2v@S6Ys0CfJB#%m5^PxRXZgXT>R-`c?mFUJ=R>F`uo7!jN%B<oPtbbp3-QJ669GIP-2qm8-mcGaD}(yDkdJC#Hk4wmdR1e~1is(2
w;lvk!9x5?VT=-^OVonM;|(s4^4xnsneCO%Qc%ZzxAw~U^+UShIOPA(cw0ghHBm2+7ZgCcL0RPibzK*yU17nWXgwCD&I^kY~}kO3bkNEC^tjaKm_)%{o
TBr6ddNPjy*JK7*J<z{t%%cyNE=*bf8MCg#|4NrK>PJwq@BJ~csMG19w=+E~<?F`RodmiJZ+n%P3Mv1lYPx>qInuY#!5+Je2@>1$L9z0}Dc+Fjbm#iCD
GucjHv`N%^wo9Jynr)PvZF&Ie_iZO&BDg)At~<~PuUX>7EOk2W%Clu}HqtGMaL)KE8XmU$i#pce=mb{|3d9|%4JW(%a4M|oBVwhE8)HE|;bjh+KxOCZ7
+=6{!0#Q_nrwY=!fOf<jtve~`#s?`OZycy!5T10GPZlz9#Xk8yk^;uu^}cr84S02cS<h(5>Gm?HV)Q_=X3ZlrL{CjXt@S?Lj+@;s{M0)IbCScsBVqeeW
Tqu!>cvL?s8K!tiw^PrI_y8MbhegH)LF~3EMUa^CULkSMhv{bq|J}0})BwcBNvQs(mUwf%IDI^&%d(n_S<huD_g4)H)L)+ZKUs*TAceL%qg~U-U4Oofi
ImvR}3vZsJkRCtZP^jnzif(MFI{-Jf4~YpZ&XbGVi0c3bXQ!_?Xk2!IM!ywk?Okejexa)XyX;WarmsSz^(ZG!G%GV{VJ-qoFpHA^*xjdX^GyNCZTl33Q
aOJaS%4y`c{RU3BFb{y2!bYcgV8%ma2l`pj&Zfi|QMO_k+*okz3*RI6Bs{h;ALNgXhLtBsGiKJ;4{+}oj3~va0I_WK)X<Wr?`bd4>Z_^wa%ujgfGrZ=W
Xb?cK`PmHirW0yj#cN6=8Hf9=yG&;s$!(#F__xD?pwn+_yL|<(S>h$pAuoDbW6sRU#k_61RlKHT`Vmihq*!wf4KX6Cc+LI1*Hee8UrREVwP#EfuSwUV6
}PpSa4s4?Ejd;CG~Y?g`POV1sRFm~eHE{1;O2oH<_#wg6})DNmsDh8Gw_nhe5dj}Np!1tO<Jasv4N~Ki(flh?V{o2tMbpLZ-|Z~r)n@Cg)HJ!>DMW2qT
xbUZmWv8H-ai&bFtbXOi!P7apyzvn$!+*>y*Cf`Ac~aEWt%XMaWu4)YwnCZgb+ohbmssZuG%=r0lVFAo2#)s@gZICGcT8QdFj8CeYZg;x()Jvx?WWcA*
_2kxw^Cw#V3Tb$@fHsjr=Ff>SeG9D07W;pCF_Yd|~r{DL(*(J-p|S2aIZ{c9cTKp3gxxsI8RQNL)2TU$$fY5;w$>|4!^ZddKUu@W`hQHO%Nwe7@9&Kgb
@c+F~lK5IBx;5FH<un)lAuqPd<zS-;_0k7HL&(|Pe(8OZ>Wi378+2&aqVN`OvAe|acfcBym#3Hk89r1#~V7H}fm;fJ0m30JQhuxJTv9rbUY#i$GL_~@4
!~&Zs%Hi_BZf;9F5{(;y#ky^&QLFXr73lZt(^w`(<Md)aQpZiziyKp2XwQRVL#T2bq5Ba9vs)glQ$deqk{vD2@jk3nm&s&18i0j9lVTy_5A50ec25|0$
Q|b3Af~%<EEo|xzMzlQP!GVn4yVY>h#kH_AA%vOx_^I{RVnHMXDzl^A7=J2a5XrSpRf)N7yCn-lLZ*jG9u%+bhx2!Ee;C3hxr3F3bqcI6G20fMx*gf!_
Qnld}HS{GL3m1kUCA}Tz@@&(zTBI+w-z&HDlD`mn$+U$LYh0!o|KnS(3ma5#U7w+mZzC2Cqs_BSc}?X@ZfB-eRE+cN<L?ge`j05KWrMvAA>`hp1(e13}
GS#sW6+k#oGzYMfe-#Sb_zStDqj8}>C9I<qftHh`%8YCHhRy5n0SwXUaUco}A$(ml#<W0<P9=DZ@B)aHoCW9QLQ5#warCad;a$lpHMuVSqNkfKvok<C7
Qls`4$Fs9retpzI;)@fjggL>!4KOs&zOX|-yGAXw+hmLV*u83W2*1NEO+N5g01?xjB`-@OMx1T_BB7*I<X)rejt|e#<Z+tP|-Pe|2JDJJ2$e6)p!^w8K
7=snw>ck8rt<LGUUAGmHjRqotW#C1M=ty1jV*QDbrR;dNH|wHE3YYY=O3?x9<pEOI!oN@U%l9zYAt^`T08nv07TZR+yx1Sq;uc^)!Ek2plxCjUFR6>PM
$*E80e!9paLJp9NBb@P-xyg4xmp1XtcY-<2$RX~Tz>5hAsom~!q-)6xTJ9o+SG99zW(2JWEHp_exg$hdxMuQ=HoI+`=o8UF-TV0K@mDy;9vOvYMIg?Ot
zB65u(UbRsXNXzpDQqMt&E>NzKPaJc=*<Us;8H;P2>>CELTn5w2OthbQ}On230o0Z|XL8P<-b$N3zO1TiOf=P8wnHUo%o?%)I?*U#s(#yAVF%@rI0cS;
&@mYRky=${M(hy*p`00NelVljpNbG#;nGK(GAmA4%*-^^FB=+;&7LO-dW%s>(%YlWX{V(&aY*5{c%=h0vR?8ab+i;JPxE9Ijh>dGRE`L*$~3sMdv6@^)
f^aXv^Sc$5`I#ZqJ!{+kbzW9``L-I7519!jN;F2G`(7>^r?~Z5&jCh@2$tlTd=lVw`YKK@0F|S5Lu@iT^$>cnLwbx0PCSR3*bSLw_LD;5oao1Zw7xZ~~
9H=gYa5&rW1MJNHnbAIs$PqcmKsXF3OPaXEhcryJ4k}n!5rQ*gWnx~~Pc-r=wXf|{OEw4e3wTZ`9L7)wH#<O0VxUMNPH7kR4NoH-cytzT1-FTv+Xp^|x
|@sqd9rV&8xjtc{V<rt-%cCg@^HMn^uJb<Zm1?|DzV5p<c<7_{HAr9nST!P7<db6Q|FVpu3h+7H9ueY*VgHRjbg48xxZ~8m;U8WS6Tc;fyEBZhJ0cFWa
>F;jM}c%+jN*?L)OB-c*l&8i~L;X7rD1p_+tM$=b63X${OS18ZmsbD*ulNui3mOW)8jIHK)xxbY^NkxZ&h$-p~6Ojqc#bz2Lfehu$HtaZUGKZk21^>vr
7-^cTDj{t9{AhLiC9FZ;d^aPoC-rhbj9%8{3~ym{@*uHn0(ZSP}xk7OvwJ^k~e!(~3S;Us!HruX%6ng2-_U!(U^VDrJa%)6oLAB@XHUJe1d2LkD%{9^h
wdbiyr)uVSpY#<Nq^@jY;acSslK^Pxu6phE??=_lCHXq~q_Iu(Gn=ij}`R+i-hYB8je6SAkI9>4Wb{Xkw-0ThC(@7tv2i-?`tvqtKeub}bxA+~Pgw4mf
vby=erj(7x>3{YbeJ<hq*Ui71o6CR4D7}vWPyEqb^!zyTc<>I;JHeP=qcd&&Bb<snT07_`uU_&sjw!rG-S8Uigc}bR-$Q|o=<8fsk3O(F_G^@PjmJ7&(
D?XT?fZim|4V}$nNU~QXzkX=eQT?WvojE#)0rX5?ReMr=|kNTOe94bNEIZ}A{!7oPMesjIG#Nd&u*nHn!Y6=k2@B#p6*F>L2FbMgtLcL2%m5Wy^zHDNS
stb2q0~*Kns$S6{POAl28Sy)bV9BE1Mj;_8_?ciA*(2G7hdmVd^Yw)%1&|T)37RvlegL_06KIudCzQyv4OGK-&7E)f(*4DhQ;y|0)P%+NJb9<+Ycz=_r
YXRzVm7fyYKf>F!|LN8(2345Ub|b$hZL1@XGO;0Z*VER$q-rk{{?70*0GNmz?yd<GkkOxP!o#-dKU2=58V21MaLs?$?9QtcDSao?E-_5p!f)NrlJRA)e
^tn8eD9EWqLGbx%<)+9r=@i26cx2m5vrSux|$PU>l=wNBsuUF;2!Mr^e;#NO_4Y6x-)uxmx-qUNKYr&hHzUqvHv!-B${ejkY0i0EbASSBjy8KyF%ERoC
q*ePpYf4$nC+19lMz)-;ObL_yu2H>JTS3<8$|Et<7b(r-*%Qc7K|r%%wat|nz~~e~Q63O_aCU2S0b&xzG`*)b>Bz@=VQ`2}Ag`&)cMzp)T9@An?Nd-gy
8!8N%a+|>a?lf2XYFKjaVv0JZ6doG>^gzHZmyWBeXjd7-7uGXLnchRryi>QDUJ0(g6u}UmeAI^%%KV*a#(RZ0WvW`k;1>LAR+_WB|5o)upZ4QoW8HxuT
2QrhHN5aP3+)<I&%hMijfY4be3ArT`sw1wBY-S*{_03$2GTB>&kn~sBhYeXrA3lPH8@xo^CaUP9U@LR_g+!`6~ZE7{qE2&PGiUUvhT8TWw0I`-msiLRU
w-kj`|GYWyO+-Ws3twV|qXEWJ-xZ{@DWztgSSi;)pA9kmm17%J1^uHWzVNwEqN-8vgDwF6(6ku`kYM^7L}#2pO}@?_JTkE^#r7a+&d|2huY9+`uQU8k2
&0-$PqRroetZ+EDb-k(MM{;Vk>T8#IVFzk}KzvI(gqkdt3J%bn!WmC#2W_9T*$Whal!UnTslQ+A~kjBqIszMO##%ZV5GB`s?fwgI`8v7H-QBdO9f>;oP
RYPuK+ipME$pl;lIc{mDH?rD&qdl6>1-N|zIo8E!JPeDbluRCvcw24_g!?w7G?Zygq9eG@b@fAtFVEyt+|vE3{1f5ZhE_J6J^A+;$T4U_1Tq;&1S1-vH
$zS!$8!BwHKn979=$T25xT#;xK*2wYYH`Vgl5{?XpOO69fv!8H$brksnyhNu-{zd*I>R9+mqS~nbK{KxoApR&7al$hEBo;9S?bsOtW~vde!(a)cFClLN
Rb4$8;@*tNCrivho;6Jkwe5u_%XC`qlhgrQffUU?VoSb#dKII`Ku*=Kxaqwl$d61cK%{|E#GjTHGqnn7XN>8n*Vv`!?>JfgG1OHtMm}{ComA%Da)S)sb
;0ZK<m^uf^${C5=Y_Id)f60M=LvTY@@V9d8X~_@t$<@#-+9*oD>uF2+W<AZhy}NPyb6;wA0_YfSp=ast*%ZHY_H+6voc(<f-j(9mXP@I>l{4siX+UJ*w
v6F!3Q5O0n1(|!t(t+u%bn^qFxq9W19rcTBB?WPv{B*}3cn5~e$BGPI@JR660ow-a&g9ZUMq{rc6qt(1@+6Bux3Zj+L!UcU~Y%bR4TxtXs7&^Cvt}a6t
<A8T{;4T~rXUTYR&VQS0@k^?@{}Kc-vM8K0=ioreDwf&IVdvrkL`UZ!6<UqjSxACgGcX-MqnPjw;n-A*r^KB_qSV2s+=+VtsXAFIVyinif=~+m@Jd@fP
;)QDK~!HOiZq0YBgm1M>oCsG1J|dl?raQJ4NJuN_Ij~6-kKe`lp;72fu`EjXa?p3olq318!c~cMQ0ic-^r>Xib>p1?USmkNRy_0Y-%ProES^naDq`O)4
;*HrJIVp1=CBAj<#8gU|NUkmK3#bKsLqxxe*L&l&D2AShp7dm&o4W=GJ7v-CCvnC2fgUtqEwvBHnEtn*x$D?^;5})R?N;Zy|sEWWSxEKLabTLt8xo$B#
|X=namoD5xDpB<2il5HzAqETd}k2x5~6pR<HfA6-%n%|^i@9J#TC<I2&#3j1!OqTH>mSlIx<1WIGMHdE4b`!O3+gdABN8hA($;$ld~=i{}m<SwaoDvdz
eqg;j8=-?7Wh!f}@Y=wSo3H!R)zp&3Z*qdN6H`j{Hbs^-!KZma5fpy1U#JsRXwe#_XJ&>u|wg-UUXz@q?KG`orH(FV~uiH|#|J~4%tXLjj*sme-I$#w{
T`?9D9sR4YUs~8^_P>*32EY;)TXO2_H%$?Pk-)H71mekd+YdnM);hR^wf51Od~3mI?i17QDgj9?5-oXaxb3rXi1NZ7`6~Y(jEEgrM8Q^(ECcQkXYr$mP
kYi4z!vEJOn#m4*cA6Hel2Gs0z@$E*Es@qd*}O$`c3R2{+0Ge@Sa>_-JVa*9jONV-Q2_l(wV#fVx1m30K&Ur2t1EpTGCh~j`5+0kE~CTG-a-s9*E-pgp
mfiF+4Wa936a%VeuwH&AKfZ7$%}CLYB{_7x5J^-8op#n)_IiR{Q0d{-I)gjU^2b2X)8dL+EhX6w&6C8gSiCgv(R5Jv@^izO0!tNpY+PRx;a+B{!4hd3+
4J+<_VhW*x+i?Zv_dM(EPM`kn3yr#BqvQP|XHK+5rbOB#8~3%Az$lGP??k8yx1wD?#O?WA`eAN~DqOj)}P0#eISaA^{Am;N*0t*ly}NG*ojOU>Oy{uq;
-2gdZYwPM;sX?*S<DN3i*tMX5+qXfXyW?BB2jpi@x|IiFJS;;v}LE=t0hC+uvOrP|_p{iz5!ys0UO(|QJ+PiG3$x=ya-@+IdF5@e3q#bbOy%Wm;r9$LI
Q&uM>fsahvu^6KR=OTU(TvrD1Z0O@sGtKl_&2QEGS<P=0=d^(j1UI8U#+T$pd@wC5tC>Ps=Mrb!yU1^Q5}&ApF)JvH>9w>A`qlhgrO!@{Az0Q7-x9Z8O
}>avzDBk{$RnX5vyr$wkH3~algUMv9l%7LATigZrZ-K63;!B2YniI%=cD}&Vug#>EKMcsVF2uv9V#NfJp|A>K7BMph*yCei{GUA#yWq&@LVH)ni!^MXD
@ED^qpk2TH{mo{5POc{`WurL~3|j`xC|QM5An0Vn@YeKXBvX@jMH4n{&uy{ZsgpPrUo{&%XbqAHVn4e|r7RA7206Pp-f8#p|DcKBHmy`>SH=)y$2P$Th
c#8~C3nursOc=d&A6KJo0Gx8MEw58r?1&1{)x-~HM3_y77oe*M*FU-}>KfA$O4Z~ySwx4)b{FJH))^t>w&M6>uRV`pVQxeB7Iz_*KM*<ZZ<Cvqf9>e}E
FpN5}&V(rFO;9K@4C!FmYMxK0Pm8Ar~U?Fm?g&ikPogjLeE&Pd_y*&GypI-md*K&To^rP#qz4^iCfAj1c?>zhaKY8!1H=cd_v)AAMhioX@PPWbKfByXS
Pk#FT-~Q;?SAKK-rJr2?`(Isu|A!d|@BZ?O|MBa;zJBMc<(tp`?6=o%{4(R?`a6I1?l1oA`fG1xbKigChu1&*>AS!9n|HG}-~PsX|LbS@!@vLB`@i|;e
5o(}=s5Q~Ke+zhkN%&}{z<kyCbgsel@)l~wSToR;;Up~U#){Ux!Od5nQOKbM8?pSn-nrK;wM*NkuiGZ7O(qPv&aDcRT2bOfs@$&r>}AWT^U!oG|K7u%5
yi<(35PHtF^JeGVQBPP%dhF&XX&{&!nBL7R6WVZARX4Gri=SDfbqCD%0(gdah_cNS?-);n}lXyrm5P<$JkSfANj0VaC?E$UpeeH?H7ZtY7%))$l5NoLj
<|Kl|>levk>`3S8w9{K8MO$ydYw`?KEfgFncH{1;!ng0G&v^Yu)CnZR@Le)-KzjMrcI(hZ4>vX<?wl#%PXiEC%FiR{ccGxoM#;%+?Go?V&ytKp}vvRAX
Ae0X@nP9~|Vh3(E4$rb$MDh^69fkIHnom{zoCT{Q3H|ymx%hZrdWSu#a>(8%%n=G#2lW1mc>dx%hQ*-|`6WvqKh~}9!W}AKYH{bo>o8Qm4&dlh!!IiSh
1oG}L-^$Ig5aM$S%ihcw&DhR(&R_n<J6FS8IKTMU>+igAF5+jO`^ohWa(ljlOUX=v?bUH7xd3t{9(Qskuzjg=KQM#YKDVUYSUz>7Jm)o&+^0+PDooNg{
2MdPUbc6Jm1J+7@m>a_+&DnwCP^L)%4b)lw`Xo~<nVhx%8j5jk2k*h-v9dLd*AtN#^DEl@^?pn`qi7)zxj*OnKF)_N0aAHnTzAwzs#NNCqK<xxr{QUyf
UJlp!AX}kpI8jOUZ1`h`rt<`>Q-W<|bg=@DwM;J}x{g3nhgy{9gR&tFzdY>AiHbB1*mB4U5bavM9VNSbna*_kQ)w+aknsX5anQZ;mo~<L&F8{CUo75m&
C?`qfe8@YR3Icl5_z06ufF`;%kOjnpogyV-k|FS5Pn{MfThf!Ve)Mx88T7)kE?<%IKPPrT#-;b|_K6E|<X{lVA2S;oHX-K%_8H;OBHxqkDz&sWMAEVcQ
<`nmVN7&c4ZE){=b5JW-dUWJx&Ef(AP^i{rtJTAr0*UojAGhS-(q~$XKWl^t;s!`?uw{Z>@foDH0SGiQ>G1zCW`<MTg{a4y^DTn{~^|$g}9cA&ef5{`+
Ipc5t@V#IE@=jXJY_ZtIk(WO#xXr`Sb6yQEvW?7Hb0$5*TE#D{Tja`fcLbS5Kh0^p+$yi%e&_w%hu+K_s|?je27LCVuVoBp5jdMyX0i9a{?ked%b3psT
ejGH-}<*_U-?Qt@i+gyB=z3c|FK-^+}6vqn63Q&zx~a#zx+ul3EoKaP<qTx=Sl0Braaq8%1G<kajwcN62ZsNlo@mujfzC}p$W`QK6RCc!&O!<<S*xopW
LN%71PcFdS)ZOJvWkU7iYem)ihBd!l%aEaQ!<8@>g%Z_ox3S7w1p@Jd5jvMBo4IH!}G>d+P_ez5nW)rP!VeER#nm=I0UY<sylboU=u4GH_ljt+Sj|@>K
9W&#C}FpPMc5hgbWI`L!{#bLMj~otP_Df0|bc6}I00?HhSS{qgrQE6DhG{~tbgtbP9Z^BE)8U;bZNHB<zvujYkP#@E;X{rX$~vt%JF^2()-KK<P<W`Uw
)inwsfvP#KykrgLd$@l52&9=~znHl$$vCcz4?zn||v;S@!`$?XhZsJ+)A-RQA6H%Uj3v+my`9aQMQTSbd@tfCgzghD0JpSZy_J!b<r{v$f{r+#im6`c*
e36w3&r6s5K|!T-ygw>NPkvoypRzbRMzU-VS6QL$&pv%tQ{}<y#>t}~SQoO$m&#O{%g4=?UnO(mv#{Q$fm5(ryqD3>GeBNT+yv=QezFWrpZsL0-z;3`m
iDXPeDJs5DcJn(`@j8quD*iJqma(tDY?p5J@QlfOt$kAAHNr0eKLFFlZ9?elZ)(R8~Jt~jE&?bNEdrN?cd7ekz~b^69wzc4(;dlLS7VP5#-nZ<NEENW$
8UDmNJFqj`Y{%vv+^>)>Zu~3n1_R@1LEd?#|+}V#}8(_L%(;k=MjU?Ni7-FSIk7S2@M2`f(@4k4A3sQ_&y8PmpY9@DsH7Y!;ub;u9-A@#3>xe8Tne54i
lJk^RvqrZ<Y|jbeJEnBFL+H;U<vVtS*T-YBOx%IQck5h*4j#YCi-h!hi%Vj@z`K*||tF^(4FXfckK3!~+0X!%;Rc&%By)+}CYmajF-*P7*Pt>U#-@mi~
RtyR9(Dqm}ruVLjwtbB--5ApILUOvRjhwbuVyL{L#AHwyc%<B2SGwH`!g_gytBUtAp2l#Hjf*8>9q(e>p16{L*W2PP+Ag$Lx%w#T-Jw=DyL64VP{I-6;
|LBDur}48Nr_tMwPTkOHTCon+7#=S18EVGEmc`Y2?b$N56t|XG5a4mS*~4{kfV}-qqs(+4_JF+`uo_Rb3FubZtyj~Yhqg*|aXVSoXt8bcmcDQIc1Vqbx
&kW!Xx^9Cs>9dobj`4*6VV*<WDj%dxRX$8S%sFPu<rHU<(jUAcq-0E#=6#PMSFZrPD2yDeQ)ho@9hxIb{#~kZ4UT=<RC4cHRipYYw~DUQnmovY%s@DHO
O1mq|G`7<J4Ar;E!(CMf24(1ERkQcdoEL)RHtmN32n!UTuN`K2Z800X3IP!k+KAfUb!_V~^FnmfCAIAZ?eBia3Ebh>a6Kfm<)L3GDefpyGEKAGVL@zh<
XjvJQOrb?P+!{MS!CaQthBfX>G6V8gGb15R{^=X8`4o%@ZyM3?x7o;|wViLukd;JFibb;#L^>?Ba8nD%l3JUQc4Jsns+{Z>sm{q;2d!jkTVOg~hVnCSM
Hq0)wFXw+g3s=46(9&~_;|J86Ppz%KJ*Bp$7;<bSH^#h{!(8viUV@S1wmxhCLF6O6W?`L-jo&I_nXFqKGR?b?ta%M$)7gY{!i-uYyJ5buIv2AC^7+xEP
7O9f-0U=?B+5orOQ{I-{UL8GHY$8iF3qqh-81h?We}F)W1VX(t9`_((HtJ$rqa(aD*qn0??yNuh!^Y3V#hm_Xy;?HuTO|V)Y`5R%YX=P<?evYnFUD*S!
k+6~7pCJaKB}cO9<Kx=?kq>}t3utwbbU7dN4HyV^Hxr1K|{R0KHk$cWLFy_T`r<~O>tT87(+V-&}!XN;mxphpmD&b7>`RMJWD8i)3Hz^R-iitKI{eV$k
Xn*vs<suZV|il`0X5Hw{m>fQ2pd`%1bH2ccFNSX*WjQBkm?c^tK(5A8H}swPM;mc6^WVm#2q^ad+m?`iEHve<%OI?*b6dlj%!<(H{?gWWz6kf=^`GKRB
Cu9D1QupIaoRY4&Donxnv`#_dfpZU#dRCg<_i>D2teJ{)Zh0}}8_r_)+Dlf+n{qSNq-@$Eu4b&lFMaileqrH$ct1fH<#btE*`4LIcI9%PL2@kWd7C+f%
af4B5c^r8u#*hca1D5pp9mJ)S}f3I_TyN~7nJEc#Y=q1ZN+>DC#3wpu~?BjYdUeNnk{=ZxL1-+<Bzo553Xz8Hl|K1ezK9>K-_Wv;cgW}&G^Zzmb|2h1B
O#h>$?-%t~VPDgnepso$z#rXytf2k`|L|i4=CH+pK1?)XYAnu|BpL^GpcAb*&S|?8CLFwvfl0KfD_qEECOO8VK9J%%g)_1((4^XE?7_6hK{~Z@vhhA{T
fl0?^Ozk4u|}XcE`r%Q1Ti`3>0@$*n{Abc7#ruL){G`&cv=UuS&N9d=60cxY^PxW9ocyo^mzse9MXg*GO(5riqoh#>X9VBH%j^>wBu9K-TEppyq1GA`n
bjuGGK6EZtZc*Y}!-jf<8ZIH^6F2JB64YM4A{+;|Z896kVy(XAipIkgkEvRay!FL%aK>Myhm3U(g?8%}jn%)8Ywn$i?YSfL9i0IZgk9{*((jFffIkLJi
4TN-)b&A53@9+Pa{Rn><aLY*YhOB=H%4$TT7~hZ|q=zd{U!)fU?s;gdZZ(EGh+@lF(DB`njNH*^i}w@HV@T(<$Ht#}!8Q%lmwF6DNC;fP~}9S8d<*^jz
&Fk5U8g}S@`jiBF&S!bW{M0ikTpeE>CVQJHpOa3LVosILm=79_sOalxdscunGhe$~ZaS5Pzk~l8;56ATe&>h~tkNy3Bh(5L4q+ql=a2CV0X_@S>(i~VU
v%)!t+wDk;>m<Nl_YM}{WLpQaiyLh)h^&3g%c?OZa17dlp}iDWyeCKz8P+5Qs48UQd_-?kq6O<i&_C2=g@?f8(*769NCZv;!?Bv;m<IwK`8?=)UH8KNn
XNP7$zdonpgZW2I5&|G2ePqsl?(eDIE<q3?SaD7Jj~?*!FGlUX*3(q1$}4MCBUSyaC9!#x*joH_qVFP?IRcT`EDf0NBX@UW%1K6?^jO4>;?UM#Gi4Coq
}OE&iK)t9Zkvyjsgzc>|e$|G1X~uY1;?TwJ8B-VmzivqTWovG;>XcLpvS=F^)P0Hp6E+R5fi(ZV&MRSd-l%<~uHIlEap=R(0bLDE!2j9f*lH!+<L6>o_
?<dpzNTa1Z*-A-bgRN^6X4B?JW~=7^0Ma@T^$PPmUR_%~PM5zcsCdLUGhHvucNONHYH%}f2KhfNEZg3hcsH^xNbCGnToBH4T$n*iz1gcRy9l`s-$Tyh!
zP-BL(12Hj)1|_3F?yRDiClv#^pwIN7J?N~!K!&8L&?AU3IR)A(+Qp^)Z|P~jx8v(9&bAF%CP%43gRzl#INO3YOX4t5Sm5RM&vJ2#CL5e@0Y$SHIGYaV
DY@^aOVFEp6P#fjF}k3S6EzwPakPe$tqr*&pd{3Ry(iX}{Eu8=Ny6<O2}qNM6}r~gXe1_3<|Y4=;X+}?ikgy3)NcW))1WP(K~p?crO(Z*S!SO>f5kJc?
F4dHL8lkOeO{3&{4+8Y%OqZ}W5DWbhQ$~8Z`P)x(*Mu+7bhl+Q}u8slCCx$tMcvnFC1?mVB&MaVh@rxBdDOJXa5dAgnwg?EJ<=sF8~`*SWHOErbedw@R
I+5H6AH^Z)hQe($_a&I_XikJcf4Z1^+dKb+Y&A9aa<3g-Mdwu$gYfHWyd<=k;-`M^0xp4f@NLi*tz?^vL<r*kAC^^sOYO?S-}=N28chhYgcc7;9$9AD;
jF>((wNk*;PEt=T{YwrX7FUxu#xG}%lK9+1hyE~YoInEjg!rx*O|Ze57k)_M_<sU~(n2kovD#+N_D{|uYm13SXt2#VuWCX6)me>3iH@T&cD$sEbzACvj
#*vDgqcj`e(4r_*R!9Sa^sxag>Y?4yD%d35DwvO2j{vrAYt9SvXU^&uRS|84co}BG>R?EUxl|D0@#11))B@WE!#x`b9Nx;Yr?pc@eXC^a+;k=edgacaz
ol&gd`MKiWrTiCT8L&O0uXAH>HzP;G7MbGx4SS(~PNFf4>?R!>Os5cOi6&U}NO-5VF8rTjV_V^ENz|eGq(y+)?erU43k7O79j<soSvHB=>GS>qLrBY0Y
GBaCvwVI#eWC}i82Zq&CCK&@O;zIEQsL=kmVc}DmjhfDIF2L6eA*W@(oS0w(Bsntuhw5Le$V7wmiMpf!+lfoYrNK8Ecso$Y~x#^tL|}M>a~^eYOtUB2>
~HeD+#qefoQJ><53~W90+xCr`7bfG$e%eQtj<~y>4dXn3d5%|6lgrb=z_4Ium`BJ^ZI_L-qm)f&iS+KX3<0fCNbJ+G89I00c>ZBtYV}2%MZT<T$ovS+d
-T?X+z<wsUcOa@3Zcc6@g{M!!Hm!^zREl78hC&H}lsHnmArl~hXXq<8(;wKvuR=9<^FIPr1LiG~id%T#1+ViV;3cG)(t9Ze%&TQKHx!FW2|hA1whZ5%L
}n6Eib4OIg)a78AIhLZpXn;FKmsHXu-Nvdns_dYc0dKUX06KXD4t<rMY*1dg+k=vHI?K$m*!62y+opk9go)5;;4adb2gtW*OGda%rO}}R}oMljJ6Mb6(
lhsV}q+NeqvVITm)%)A__<3PG-DyW$4S22*FtXF{8(YO68gQ7ln%K%lZXzcGvo~&ywgI+Ovq`Xpf^X~{S(1jua5n)&y4_{V-8i_1@%&-Hcpf=1e(S`$(
-*{}RGe)SQlNupf8`A?!8|U4B0kJ3?`b#R(sEazOGbG7%9`%ih=sVAc2~e!?RtEsqeBLhFC@a8dg9t(u_;v>Df@2ynPEH^!AR1ji~J>o%ZGsR0Bf+@@i
bW%LH-!VL(y8+SimX9fU##$`!;4YEUd{y!vdXye1kCXsIj+J-3T~SdaJ5puMx1_%x!OiB<LF?JDcXY+3Y6I4C8qk=NDlgi%UXiUV?>u2pG>JlVU`yD_K
e`Xf?vvi?&WDey9&XcfB6UDN)NUrZE~0M&#ILKM0KHL;d?uFdqJK;9^%~3D|(n1*2xo4Nx;OrU~4}J_GHphL@O~&RSTjsTu~^O`N<4d{ze@$;>9Dx5~<
AhVgJ8-M@Pn&pnLi9>#MI<GFv0{J%AfC%=7-bW4AC597IqG2F}lIbl3CLmO`vxAgB}JoonhJp3Q%&u(D^2l~-H|M&d=+rU`v>3_8JZ|NQPgTwQkOEBsW
1>-T>yC&>WrmRZ@MdZ9}OD>!eAYp{NukrZIGI%_jaL}ICR9$Z96O~_VigOslI8VpAR8mmodrfu#hv{~wb2=fMzeXXP=^FMlMoeTv?3H|bpg3^UV>jn8f
?AK#_yk|@aI&TQi5kK|&Myd4J$sF2bu=?kTOczyw%zK&*{asp<$ir3p1;PYlLC%LCdG(lEQ@?G*U|HaZQ<-SrbP56A@6N*4o<MSq%p$?tv4KFC2ZY&jo
VuLj2z&=;7D8wp%nzHMBNQ0=dTfq?ns8VB=D{r<13Z#cDsG(ZF`I4494RXiop}E*?|^mE3ULPr#U}WYm+nnryDBM1)HG9oR&xuv>IhUkv*o7pS?zEr6U
XuCCKS&qZT=QbHACu+0=HDyRVVNXV<^0P&%XbDJ1W0I6?Lh?H8^hINCXk1v;w|&a@4uE1TJ}<h?*a`fVlWFdFqgBz-}WGw5NY%1GX_9P@1sn?ZNTtn|A
u9%bUtD&KD^F`Oz&nMi!c)-ie2Z=Jz-=8oFeRh;7Hd?pV}IMeZFqBzE+JcrROyInY(;ZmYB`fHMp%6=1avB;N=yY@%Z!;;rAmxqJCG1TQ^U4}e9rSdcT
n}bkwRewF*u{CZEAUAHS3}?(&^cj7P$!AdM5RxRPZ6yKYiLIONVx*n<-x+<!wgXP=n87)W;@RVm3KIhM#x9TKHMcdcJ{l>oCrA5p7@xjss(j%(V<^ow7
$dp>`9$OllQS64bikxYf89mSZ){qDBWmZns;MQ$8H@+!d>zhdo^#c9WXAj|RSM{^>N$)@8u=@W5BNF<r?pVkB~8>+e!FO#!*~XJw#!I6%b0Va?YeMc>{
hx2H<We$8o#^WKzA_WTxn(yDffi<t0$zx1InQxuT<-Wb{p_rzJCtmnFQp_mAA4P@_jQw_P|FmBh}^hIgDpWxh6FGoruOXZW43UnwY}*in;*fY17EQxgm
~0S00Cqy4h+NaE;wLj6j^Kt3)aLoXY!Q+J@eo?=y-x<SxJ{Sfzrkw6TO|di{W}t+ElUiejJZe>I8byuGGr*d-!ESM5IK@NRP?ox{jFFw~`}$I*Puq4nC
N7BWH#D2=;IzZ0u=PVKz4#E*)V3z8ft#<DvX&R_(xH`5HhsBsxI7ag9_Zuh@4{)e*f%48tT_=&}ZX6OC)KOIj6IOYbFD@=--!v$G?2zx!{0{^%<&UxN4
(0;dHn2FM*T4P?8>~sEyrsSjjgXsdUUB)HUr>h<E|D>It@z0M)1&W(CX0f_L&N*l917pzQg)<nF!T?v}eYfbN`PfvK*HlRJ;y_l;_-|*NpeuqZw|E0kf
vJZj&&ZiR37@+E4{Pl{bWP>L{%Z|}D!=JFIn>z9Li|m(8o%dk;T%RM*L+<;CY^I_)@?&)kw&`Im`<HD`c`W(g#&`8N=(~(V@?w74E87G)IEdIY$%Q9M{
V1KMpj$9GG(?xUfvM=IgBPi@=@1pQgSV?W0?IlzhUInd>Wk5_x8#fN<dx@c+J5kz=%6-IHb$n8H`BERu%n{+rkMkY`e`sLC+)B+w6=!w@UhqH05%UORO
4z5~Z~hW#6ie&-CBN)3GTO-T;@DTdl_xtG$#nm?)p?KhSqHpR@!KotJFnAD-ig++s2EpnQjZXPeoKOiA3B@3xXQ9K1h$5^Rc`O_3i+r7~_kfxg_-DZuN
!5JI`l;=1zw^ffCRy6Rf$tT}RSOw6Vx$GS9&7dO?BPtIR6vVr!mn$UISlpc#bwd;eN6dR%buLk46;u##1nYs_KdLV3p%a(Ja;OO~^_ZBk=Se{y2Hm!0O
JRgilwabZNLopGtVU~_}zVEaQHuXkLx4lmyFw&L&9FLo606MxyO7m%f8)Tpje0!p??sLI-jA)c$S#Oh<Y}WFI3mmsp18y^Uqu^0{049@}YEWpaE3xI!>
JhmnqEJB!*x2x9$pGL|+?a6qB(GYKET_w~Ev!%Pe;yc**RQXj#OxyrE9&klnoAinF@7+2>uA%&fz@Jker;p42-*v_RQOPNZWvGLhqe^Qn})^gH~{3apB
V;D#Vnpm!fpcA@?yBQrTN;zc)Js>@L*)0j$50Y?Biy88{ETq{vcpHkDQna0QML<QcPzv$)xA3{@96&;5n=DNFNo9N8>bk+-%A<k>MY|vMyRtPBD2eivY
J&GO~0>bqm9bO*hQDv1hRHG)v97>NTGg#=}1i%wm4z)p#)Dr~tZT`nx<`8@n<wn1t?nWP8|IfFkSg{cb~}MFuh$Pf;~;VKjt6kmu8x2SFQsk{3<Pp-Z5
3%P=k0*5vg5XNB=x{3ku78jpGD*NZRxKLm_NE~7MQci6qfc%vK^BdS3d_3c1hsC~_Cf=4775o5NkPQ5SHJ`jutKDoZo<?-i)@c_9QfRtH{Xano9p03gT
jt&+(qL}Om8V2mXTQ-_X7oFoz#wnGk!#r)`_b{G&7|%V7=YIGe#&b{q-<tmP_BGNyjOQN4a4-Llf`08l?=Jm&7|*@^KM(x_z0Do^(LMk7{QukVe^39Tr
GK{?;ztbQQK_{DCrqd9D$#Ns^69v{hIZ87xMwh)-KZ3Kw&r+HZAL9!-Sc&oZz$P0jG@<ZTe{NSVt|_@P=vi1M(YB}it5>Gq_V!BLrWd<j9lyYHGbdUIn
cBB=dY2K$dUlRDfJ$78?5E3fOblrtB2<>n%Qd5)8#e5RX*%<1)MQ@#z?^Lp1;Pi<DLwMk<Kz=;&)WeBs?3M+aY)U8oi${L*Cr$J~TC#DQkq=81uVjdwN
FSYiC1U;gWU0%~GrlhZ{ahWYL(O!w6>BdH`)!6<u`-*K>X}QG7Vi+0{9WVZCW;yu1@3l#uLoRc>!{o{E)o7|%p2`?{nirO4SWyJ3JyYnrIs$|lcXJi=n
Sf@2+DxpI#c0iSmII2`7a>Djlz#b?*Qw{>(~C8sIPx&C4W=aRZ`)ySsLVJwYx0^xkNArro63l`6q9uK``d;v!DACi8Z;!|j`zLLm%vvl}on$6&JHw@0I
@ks2ZG3WDq$3R>5p)RLZH|K1&aSr1dMUtt@_>2?zCD)uj3C80RO9<UTDC<fwSO+|9?8eZ;M|_Fh^?$W)89cELXHd~}j#15MnDdiVX3p%-o0zqP1HGzc1
c%R{2B;MyG{W^c{h8I(p|a};k~%Zu1S~=ZHzjY|K8KO?$4EcHZk`|MOXGP~aw#zPXY@Zn{K3Ga3q7((6TUVFfD3$j3OgQ|pI5`0^hYtTS_2E(g@pLWLs
#YX7P~ux@r;*Nhmq;oHsE1<FoIr8EE2WW(#kU!k22v2IF4&1BR2e{#*2+n0mpmeLN%W0W}WklvNE6*=uKVCAuaNK28+-5pS8(>F2{mt@bMV&Kh(P`U16
uK^Z2s>5`f;==5%Rqhdu87<FBfhwK=~V#y*sIOVDMrvje<7_0M5EqwU<)6=pjZIbl$rz#&(Q8EL<{0OOej_y7*tvzdlvla|JTO;sIf1<qkSN^3;Ze1GX
%a9VV?iL|G^fWxN!a~My1sauTV=zEnfW1<7+AkB42^ykJ|{5Qs|1f7J{btzj~8m}0_8ct|@eQtjnVIA{g&PmXX!N8R!Onb}+d4F)mzu8&N618Db8V~AB
j^g=JO`4vxJ>P%kVyy)`X<r=3s?nynRWjP;c-j@1GZ+C|*cLDDH$6CW?M-sB|H)@CrmdyRqEu*n-lh_RegFMWA0`brPdUxyn^=E@l}&#Q`#N@k|7H^}`
K`Usp}WRMiK_dE|7O`Z=igfsU00TR3!29oEdh?=KuKERKoigCcVTA2shtRnEcy+RBQm<57q$91j7K%)lIHhxzX|86yU^v<J_-1q)H#Q-7_!=NId8q_@v
B;gH>J)P$!nrV=P;VX{y&nuj;kK_|DGxMa7ZPqGZ>G$Fs(7q(+LNAxj$fJnQLqOcvJMxtKsRHuPZ&uak%|l9>IZMEE0L5w$ABe5S=F`{Xo{$u00SrZr5
O7FB^={>|Yg`5sF{zHiBa-nkRBAY#aP&*1G^>a^akj&5;{${BU10-NA0dsGH;hj3;G;F_Z_53>Wy&<2iP*-auFA#b+=gS@w0n*X>M)=3o&F1f0+;e#9=
rGy2^cK>n$^vz*(BwE;9nmYpb?TT{>UUmNs2*jhK%k_^W}$_H{`<`fo7?wS2lLEYe!h616vbW!{d!wKL)l8w*oUoaLCBT0(xa8VgEPoht2bQ7wJnSd+1
A|kja&~LfO-e$9U3r<O+{UrM0q5(7v!<;o2Xv-07X)DGRI|+9V<01M20s9uQbd_4L3wYflBWP>}|B5i4VMqy0(qG~w%LW~E{LeJWAf}k<ck0nh2W>TSW
w|yk#pi?Z*wnCec1Bv3U^3~irZOII1_Opes@++&2B05Hi*d;%xyA77Wpmu=8(o7|j4WVF?KzujMeTKu-V|PBfw?JStm`SEffKM-8<FKM0((F1sESsDCC
kSIi4ns#VGyk)FX~xe$AN**e0;Wd_a)nLrP(@V8at!h`|?B^Fi)x!^b9Z_=<`9+wU~9lI6kl^bOBI^9`55^&|#+>2-HX#@?N>M*qX42;d<B)o)^ZG5lT
8|5^-BHn`tzh6kKCu;LV|F_kvNRgGQE7=p&@E5?QZ7IpnBb_{M%RC&Gp~-X>tcm3_@vX!lLE{y<<nVEza?^4N)21|f+ay)trd@z{y!5B17hxCjP#J{Zp
l5JHmT#=5yFBZJ5nuutsJc^+WR-lSJpORDmWsfpWdfLwMuVfy->ote*EjpyRO!6g_E_Yqa&Av$#@5aT{x0=nIu;~`7h1~Ky(S?RVrb-?D2VLsbwe}m};
85;C*t_N5kdpf9bVkqFW)3Dg_IOltTA9zOD({~cN?sn_X3gfv9P?}tNsjplDz3?A>H6A9bD%jPSTs#4r;Ze7?Z1Flh02;ND+cSJ#l*}M7_eoZS%?|?Oc
^dHS;`oPx@hsaODH6?q5ZPrm?saIq6b&jaGJzS>GzV&HDBIe)fjBKhyI04>*fh$HgVh=slei~<rTeB@_b{G&7|;FiJ&fm`{_g|EbKg|!9>#Dl|9?do&w
W#^d;9-rU<ChLHkG>P{||xxd-@+O{fpIjKDwq_&{^8h<i(~guLq&VYj&(bD|gRdV=4W<IOa8cRKnJvrRef#HW7Jy>ebI+3^TzS=@Mzs7H5TnK6F5xXVi
VMK7Wmyacdk7vAkfo(WpoAVVc=+kk`TsO+Ctu!S6}kf~MgN7+E1Qjqh>0-T7<mUOsi@l5WIY&EmVzZJTvn(x;8{Y7B15`fwPoBbQsYdJdmPZ5H<C_T0T
pe_l^o&_N2em~@xqe3!lO8qehyULq41R&vR(JAiG8+3Cu{vd^nw5cuAM16mUjc`ptOKC+4k+I(kwUJZd-lYmbWPleshtdR&_jf(j`u;=I1PzcX=7<<}c
IcqlFK$Ra(7`f3-z!{9kP+ANea7B{HmORb*&A8ElgR(O|tHvWdyZ)!GX2+HCo?~!pb2Wj(DY4My?V1kGU@WWEf`ENiP8eY*^a6eujyO2lj5GbLsnvf-`
h&2S!{LNe6IFLhi&x~@0=nvSm7F!z(t8x(i<Mo2y)r}oxK-8~Ur@pN493%U8`DG{tz(Td3dVxoeA#xTu-KkggHpCr4cZM|bQNDyMIMGV61qEWb#8x6ZK
(3bbQD2}BBVsFtD7;;PA|O1pGvx{%gKrxVRhH$pfF8SMzlv{en#KfH8D8mvigcsxwMUK>R~spXJq~SHM$wD1HMyY_>sN>FmBE>?sj%gzr`8uv&A32*}<
VX!xNnw%L~9qveks@xG_G5(Zy<^@}ZeJd4ppFR~l>>l@~caJA?69nc=wdDs4J^)5SPAk$DskSY86>FrFsWfL`595>YZa6n~&sz@fQH&tW`XU$OX>5tvX
~xe6oUa0hs`so>|;KqzzUDuX_Hev=egDEN4wODRsBS3^3`A5vVHh)GDJ|KC6UivF17@g$qU&T_#pTv)Sd9<yxXys47CoiTDek4cWC>jv!4r*WcEo%p<|
*+2+zXtd~%ZWQxL&Y2`Xg<jsj1miJngBO+~w7!U0yGqG#EWV)t_6$bQiMta<Ro%V8b8KqCfitQnvLx)zn`-q4o`R#aOX<Qu%Ep|oWHFq>#`fI)TKY)kg
S{!kp>1?s3As(q197)Ghq3etCy{3O&fo%*3E;TNHuYw$Ay{WkrE0vCnp~sRUa5o>o1lyuPF`2|^QKyI+giu`bTFF3-lmNu$Ng^>mB|_Z`j%Yi9EWEUV6
4{*gL(h`k5Je(92@yA;hMm5IEv18&<Tz0IgHJqrI=s$-8Ss!bJJDBtP%5>i>=T3XU#<-mt-gB^v;-uO_5QUmK*ND8UL1SDzG=wM~PsC#h7nyV?Brd<U&
)ez!=B8+sG!+T8L{`PImg7*MiY`Q?2&gHg(aF%nrYG%$lj$Lhedzt>Zjl{}=XcN#)~BKZNtK8J+uo&PoPf4>%iIfn_C1Hf_&&b|#!x0~<_rKS9<6OJ3i
NMo?o_H<3o`3;s9bbR9Z_<=*8utH}8VYqQXr3!C$5IL&N3<~yza5)KM6NR&lhQ~AlLe-7j6!p?$`OCxRox0&_LDeY_$S!1{7O$`tB*V;1em88eYl5^!D
ve#%=o;USs<VwybhO~h*+i524={zENODDWD`b{;RF-pp5KJc7^GhimVjGX!Xa~R=#)0GUG!aPaUdA!H>iNemQO>o}S3Z19KlE-2?ft;AE(0P^SX<<?yl
;=&gritfDYl*bD5ik>IzCZnrJ(!za+|&m$M`jZH{`94dqlW1G)$YUjkS&-e&{s6e)78;*7I1ze>6@Ov$`YRFOoFrX7dG=eIJ3N^t73R<%qMWVf^#O$+z
$@pIVAW)ds9uA#Ws8~^cHsN=U#&5ZX-WT(b1pyG*!KZiL2lL%g1tiop~QSyqJm6jj0zOE{Bnyc<81q^p7tD(2PYKW!qDT5dLZUg^#`ci<jPc`OSyl`qQ
fn&9}n>{a+y?lGH<!(VQB3%GHC<{`mTDfBW#if9dUCedXa#-+K6WZ(aY{tN-$wS0B9mjdx!9{PFq~UJ<;C!Yli#y89}cU!_a$%FQ;}`oP9jl5JkNiefa
gBC)oUw4y+~@UaJPymbB5ub{QO{fobU{QT>0fA5`_U%USN-#+~M-(LUt^@;>ht?{b5v3eGIyq#Vlw!)boF0R(zJiT(fbp+A83Q3Xs9z+6r;bR*=aih@n
wy7Ug@2&`RZ52i^JV+yq(id+Q>CF&<w}1P+2d}(xm0eY9c<t+GNe_PTCl9~!#RqSF?VW%6+}pqU!oU3H+t<JP+VyY$98LJ-Cm*l(lb<}!sN{0E;reg>4
hi<1w_bbjrPr=s``&{$zVzVRKYjP>ze5)hs}FwkkN@9Ge}d>uqU_3zHb{fs3{i!Cx;zMO8%K`q_-jA)y`;LbNxU^OhCg~V`^rxr&-UXxf=*tzf=drgvT
q)=_O4(Q&#snsg08KjaN)&BQL&f0%TFUcynt6qxv?0utm|+7{q<k}`1<89T>s*85B}l%X!Q@j_QSV-@yfsa=3D>#>MPm*{Q2;oU;XmcgI9ig{qm0=y!A
Q~6XF!H_TY_Qz5SbSz5BV}Ry=<1=SLnb#LvMfuVy}?={s4aiYq@sSJSI3@n)a7I(cek{mGS=dvS4Gw7vFM-t8(~q;sUK7w2)bc`*trQ$G@a_?vHBzy5P
X9LXMO>WV<CJzjhJ*T_Pz9(?`B@BHJ*n*13O1`-l_##I_c$h6{x_nAtd#npkxRYl?oza@=kzUX-Kg9n`vt*rD&v@)VE{Zl25|Mu2n3wiq&uf6lL&%g7#
FCsM`Bz0@`=t;<K-uc02Z|{2Z&6}Z<ThO%kUwpE$*Xz$*708~@pR0or9em{=Lb!~QgJnFDy6r^BRI)!h%$xgh^5_yWD>TJUR>&R^qqn@5UK}Ma#@+_ay
783j&%b>A^7pR4@@vHS(dys+#jlW{k84FNAr9aD&R;#2()Evja{c)qKK#31zx~_S&@G6W>mPmY?O(t7;EgvQd<VJtPmn<&F(I2m_g26B?(^vRw~lf{{I
KSVt)vPwx1Lg5;V)d-;c@&RpE-(&2j{s;mOlDp_US9D(rzWVu(Gg&v7w+97SJv}gQAFyL~yvl4^Pw{&%F4>byS6{itmTN{wC7MgRlG<V&eK&ucO62{Pm
wd_{%pcM&Eq%YIXJQ_kUR}{|m2Ozx7KLEshtFHm|Z<W|AmQZ+OX$%l1=5cl9WA#$J-GQ>3g%?pj5+aDjqBbQoWK3OWCA?&fx>8??w5ANl-?2gN?t)q_{
RbQ8=@R{qZKzIOfXzdTyq^;che@aFfAvPXZO8u;0|o#H)`uhx&ENfw7_EVjcHic|;7dt|2<EDD+9(TNcYFGlD`{Gu0DruEoo&?1oQ-f@-de|ib6`1+Oa
p~azSjJSIEs~=qd=v!ze8b#)ZhTh}nRY1Iov+(H7?{y5vc2|E?F>~0hqA>TuLvT6-fh0v+?Uj8q^&}41>5IrzkfaemFCP5nWAD3DKKP5DUBCW~cfa;cB
=Un-d<!}HQQn{Y<RMah<&&Sh${tJoc<K0%%0s^TgX@<obNkPTGZb5IV(yu@9og;P-GD2Xe@{#}a(#$lpLslElO@&edG*NyFQ2RovI-L3F0<E_z4_^<uc
S4KAjf4KBeZ>d)?F98m6GEXQ8+tjH;-J~K^s(DphX^8K;pOw&WMZQZOlMF-}(Lz-~HmN$9)Gy2qZFe96-~KCxU8=y?A7J{jGOC_uG^6LiMnhUPWuJ1pC
(4(38-}ts&214<1<<R@<fTF0W>hcMOl-9_>`0sqEtM3FEQd90X<;mAuea>Zd8%TyIVuM?cOEk2qdJl6x$VwZHMJjVp}~GN~T+qJMknc;{!YJpB5rk3H_
e*M9ln<*!y-%J5SaD{uey3wIo$GNR*I<G?wxohux%_s)<0@5eH^v(ca(@YF^RB0^yo$p=~1k^ZfGZkGEvnj$+GUVW-!5^dmj+^CYrvWlJWHH9nPUU~18
oVT~#bX`1>6$)<^B_#HvwcHBqaIW<aN80~_zfea4#9wHjpTyyJ;_!Rz@O$m%clz*?ML)^Ib@FhXJX|La*Xu7(ho8*h=kW?r>4rK?r4Cc6!!UIiZXAAZ-
28r+N*^xKhf56liPo7QBS0o{1B`kGF#ce@pu9mz5Ekf?b8^_D71FqcZE;b5;$t(eTa+MHwaEaRI-?JOklc4Wdwo6DY8LA$&1`9~^x6Q9wbh%oE;ay#5R
KH0NYn$i6EfRnFGQcu8>}idm2KaffZB>5P4*L^W&v}SE=1NXC}YpnmpWw(X9*zGj9DkcK}`fuSK`<$jnF84smt2~op}Oum8d-(w63WbE4R=GW(y>ex{c
NY&@{??<KR%VQxojxg&uFW4z!pP=(1jtqZT($xo1TT<1Hf2N?&YPEbKO$`QC8G24kzcr9<&E2zEOai<>RGAp$AO%#M+fwt)*$tMqq^cm;?}!y@ZVhbRH
=VYO*fq61?;ZVqgJUdM0{_X(k!I|E8&+?6mKTGO#-;M{;H=bK53dp;S>yDcdU)|0ek4FUEhv%E$b^<*+$$y+=gfD^%_QN|i$pehD7965P=r|K)vcjm4T
z<Ch>ssPd`wrJr4AP~29wBGLK(|Ul_cTR8TK~**I)`(FOsn?M}0e0JxZPjTJ+c)fNRoCc^K`86yxHp@3n?P;Vgk8+;3#4L7W9YgmCI%7gyM(v3XLS&Z)
Z7ktCSkD+S17ylnUNTKM;&h3IF&w=ecgP7eG+_=JE`_}3B7;vErZ2}Xch`DeMzCqf%k*UUjCB8@pJOU7@}<#0a&QH$l4xHWEq~(2Hi6vCdf$#2etZy7)
Nj$i|lYHaIQGONP}5)`mHi0+Y`{5F44zgc?wI0YOU;G-_bY&$9YaR$dTp(#^aV2N42vjl>|i*@e=QK5rD_Y?<a|__H;f09<kl5HrSP{(69Hbbs->Q(ak
*c?6s}~dqVgL-_)T9X5AV^Dqg@Djplwivpv)0z^>)>o9;k@7OT^`m6eJi8YDC7xA)zgmYz)?9}S;(zu<8J(S8xeez`E^#ZsJ4E9EI&n)&{y?b`c&*Fd<
0Jia`Bu_UZ;37LGtr|=Q2^CCi;zxbVq!KHPo7ZKFllgFQRohNjjrq?Ip)GxE%dM0r99m!n;lt20Qry#?Rk@)uSgQq`6Ex+*Zb^iN-vOk*X&%OEsy=Pv{
o!K{kKI5}5&c1|3FM6f5(^oFu2wG~V8^LL9w#>)&cB&G!-Kcjzem{Ocen0;E8h>8|9!bB@xQxI%ZnXKdtxE>Q0De{))05BfoI<z}Tm<tWqxjnl@bbJj$
@f!^a_S?qJHoW2-i5xs5!`0F+^d4&HYHO?<{Rxe?vDL2oJ>K=@SUMn@{M36nNB`w#lW`JHrS}R3e$cH8Ofs-mT(yFRnKqGHNgf{yii~)(K^$Ha^Dd~?J
mrhC*ySzg9A=C7=_KD!-uszH+76m95(7w9;jmm0sF?3a^+dvF9kszvIf>y`ncL*@E%VmxCZ0?bnnVIG=nqxcgN$^!ZuqAp&2vnO*FbZ&L8e?;=>F)O}@
`7|EG<M^g@GyH52p}w=n7B`cCu{c949x*#zhk*3U{_Ay=}=?d+w49oE0`BOUs!g`Bk9mY)mSx-bozoIAM4PS#uQqW(F}rk%Q2mkQwKRpFCt6uX?7(JCK
{HDGGD`tSB825jb&=}M&*%9QUyRX3YrhmA35pZY-aS{a;yO{z=ybWIBNF(n!xL?$6M)Ao|TXkU|{H===&(h68NOc6%Iv7TsMYzc%!;d<~yzjy8LR(_Yq
56_=g`oEFS``hnfJQnB_&J}`nr4_PVK_f~Vp4jJnQ;gu)vylC)g}o-!eaAnw&%5@2cl{UrV|#0#cm3m-Be<piH2?Xa{-tTV;&lDb>woWyIyi>3XDuGmD
+8xlYj5`=+lV*mq+nvpC?>rP=q=Vv{p2&W*wf^dgHu-j1EfrBCrs9+u%!Y9s@tuN^~j+?a$}B{>t2Tg^d@YltOOe(w&2o?oC`K?Fw_9lC!)sUAe}V^@}
Spml+12wDC>|E#|9%9oVlO!lmuigt;cjM)GU^po4dU27aOC&OB(JGHlsgZF0SvfCEioJxp<O~RNYwwG$L?0&`7p(i&Z*%5vW`aYBgCK8>D3SyctU{_%l
~HP}YhaOtG|N7o0zwIHr{t#gc>mwjb#e5Jsk~jO#PX0?njH@Lir(jYijzV&9~@1HiS2d_}d>BmkU*m!NR$fq?}9)~UB^EC=lNQWRSz3q^p5q)|+}T5i<
#J2G)gyR&*e8Tnl|AGF4u;xuQg`WQ%;8n3&6TH=EN6q8g0gBqW?Z9^0dqU~}$zpXL}5a%4zYc>6>1bnu)Go<Pd@{Q@8L{gBFL>Pbw4|HreHM$0-XHl3m
wpksl=rHODeomFlgtmh1oEXPO&6%-k631N}*i<|cTANWlU>EysdnpkfVc<bmT56`lnqVP1+g_|K1B+R0lSw^ga^0XCqHJR#lO_K?@|E>d`{mAys=#L|s
`CDMJgGTS_$Xph3tK47MKVf5(ZJe+k|5Q7Tt|D0BL>a!5Gjd?f~~E>8f{PxNrW?_Xh%S_tf88!YiMCR6+{y{v?+t=Z27s^Wb6r$sI28Hj=L*=zxm1)O=
Xxu)~ft(K4pDf^$P<I#Yid!PSOP1c4>51=-?SJOnU*T9`K++>YV0VxvZH0h>|qW45tt=JNIe6leDYWF*4WNLE=5R{oh}{a`BX=Nl$4l#B)!XYCgF?%`@
lMxF<Jn;xE>|c?$8<hCz!<&)1)4ohR#XFXdG)*ZjD+&gP|y!UwAHLcDKwkbjCio;6>2lJdRJSKj9<@AH-S<M-qD<M-qLI{C^&{z2r!m3};pEn}C5CkLL
|qS(Ven2Sssr~9Ok^NqnVpK#1~HE^a0qnX;&+gQJkK2Z;-=`r8M9L5XSBMp4h8R^ZYs)j<=-j2*km5(~+t2AGk!y(S<iDnF>n{l_whhT?%1#grjoV8M2
Z-Yr`9rH2C?RezUBRJUa3PxtPxN$73>fYv4_*#R2p1d{P<|eI)yg8fB3@oJ#>6kB(rrrilhk}u`a&c{((Z4%BD;jN+A8rfhm=C%*e#qw>^I1=m@AJz4Y
2%$yBEwx+$V`(oi<|YG=tu5ED$JBQ?`jR92LyUzPEPZc7LD{9!d6q)(jo`^e(6gFg`O=P^OYC%uXD`}%^dQTMauNdPV6H6xvXpmB{lX=^-p5E7UW1m(G
{mP$OUIKX&=Xr`O4j3ufaiA948vbOehY+@R5Oejc9euS6;NQd3Pn~;vrwD`*RA8Ee5TRAdB%a-*=+lyY_dG-xJ0U&+k?GKg#C`_Int|8-@Yhk)F8%G3y
&=`AXXfG-%bPbw(mLJBvT&D{t-duKnL#|3&{;-rDC~|G1m4e477!Q2#pSD^J${q5bc;{*NeMNyJ2wn&SXJ%{TGdmTdVOM|Z(cTnA(vXSm4fYh9Yt>b&;
>QYQ88I9UxFOi{9sn=|_;aZH1dcAYH=njQxhVXs4tfJTa-tk+Gw?HOyM;LBBeG4~n_D0jWk!{#lj#9*hP)fKg|F_;C;w&b=QFF?zr$XFOtjS?)TtNw~-
Ml++XVg9_Fi=Dyq<>Fd)ZL>}K9$I`~NOuh_AIk=E$j&z7xMX#j%QXnc-&$&}8MSZ|5Gz0@t7pwuI<X<Q#*-c$V4Lkuu<b${8T&=zX#4swVSp-Vfzb>`g
@rX;JyERru5RpQT(Y);*mVJEq(gqO1Pu$THAeC(7>aYFAsP#X?4V5%sO>hFxAF!Nuv|ltSuVk92D@l7Eqj#AnCFwxrWw?2l9@pfwCNeZa5yTABIGf*HW
Bp6DZX-(E>}f=2PA`RM{BR0l{5s?VP<vWWmp8vpk|MgCJ~4qAYUo8_Yo<!d$h<h$~JBGIIuPdQAh@=XuBq8wE1>cx0Iq}#<XEAe1PnWh{7nQ2rz>{2=?
|4E@2}8u0%I?Sw7|sQgllbAFebUYz2On<8`whu*xt9d-J{J8g+4GaXCLt-G9w|<w-)Z{;buJpNg+cZXdt+$ncd@O5poR3{wkCO>Hhw!JIeh+mIJq_?qE
>NQj&>u_svxCjAiD`N9LnUTm67LG5-CXlJu>Z#0)^o%B@M!=aHi465BLhRP~+bg<N1Bb?W@`1hQz)Lb#1MNK*jFoBk_MBevV6c5CyC^tr~4!FIYXB?G6
5%bALeXkDNu|ejk?@o)Brh}jqKzG=|Vhf`fp5Nsek`u$M<X$nVGm}4veC4y}@x)6r`KM$ApO$}nKHQ@86zb+v@|jP|tA2=eUc^sc#Ca+g*SUDI==h6x)
#mfyE2WEi{}A{}?ml06pRc^nSKg1`kKd2qkN;cXD{s#GDaG=;Ot#F^eA=?vhdEU!iKgv6i(d?}CggAPVYsi4;W`U>x2;;sSeTniZcqn&*I_*FNCUV8#7
L|M!cr5OvV*29=rw)JR{?FM!?ZPwTy;G3a{e&htnhKid`!a_DR6G@IlbNK;Oa3S6WxwW;i_|UzitV%;4(}JPxC2MYCzL;ghX3`(h#O=oicT@?A_!`7W2
UvrubsZNJcr=&gkDAFEIfa@R092<Wnw=*AMsK;wzsZ-{+P8Q}r{$4Y*Ayj%k9<axNU!ccPzFwzwH@Q6d_Ldu5ly+kB-a;T(*ogseB~y<RA+yY9d=2!FI
X<|{Ai9~uiwJLW6ZqPBz6$zUsD!f-(f)9!MAs{gRmoSX5i*As<RWQXu1Um3Yh-_%(;btM+}9YI|VaMSeh-3`9-qJ16maYuY5-dxkrj$OdW(pD^w`M$}m
e(%~J=CT58zW?~)`6v0@C)n>{TvVvqk-nNUf+jerB%a#mgsQtRQYj^A6>Idt&N0@#Q~SJY|997a(LWZq_IcMo%FQY|rGL?X4*6JSXuF#y_}5Xscm1o6!
_MjYFZ!QR;bWi8|30F8rL>pWo@&ThaFVa=MnbMe!)d1p6nhbrlVVN;7$xy)$Vs{R0a7L%tG*d$i?AMG`hFYfya8rLF`}Es#wofw=r8vBq_^*oBI8M;kX
Wt4)Tj$sAh?;c8vsHujF|9OM8GU!BNF>oXc!cY;{2$+m<@ovqH3uwGDHa^X1(JkY7iQwNr&b(<df&bSL*xOd_eBRJiwMtr!3apM#Cs`T!6|TV$G8f#*b
BF?Jrw%(P;GDhLNm09sODJl^wCglr%O%BHpajdA)GSp+OZbrz@vICILcRaNDtyk`~L6ol!ZNc&t&NBlv7TF|h&Isus!3agMOqdD&hLgOuJHxKGEXvzY1
<Fz|h>tr?XnSvXntHc8(}3})eE{h6qF`18rgFgJ}gJFP<tbGmRcoiwu4*q8Y(BpAY705P}BL36OqORQws(C;G8IjuJkDEl593XLoP!a%9l<7}>ffPCe+
YbltT^Ys$&wIMksYV^XWac!?f@D3w^P=at_saPYxh79jvDe0^Y$a+?vjwjtF$XD|L@3vaB2)Hz1q|Trq4A9-;TzfR~2EbCs7FTyRrNs;iQX7uy<Do%^{
lRuRV6pnYk9_6H<0qHkoAh(yD`mZrMa*oUmkc}TIQ3T9B@L`oSGdh!hm=4WGV8NOo{Fp&kI97E7mQKVJ#%Fk{Eh+LzC0JTt_>~VxvjLe=em>udtAe4bl
VyZ+-W%)EZx;k{Qc%DgUKS_@+%iw?B3NjMMv9_28$w&FecWBPif61LD+94CEIqX)rM<Zf`OCPxE#tGh67kzYtzwY9b2G|Ib3tHtd+)|S92{CT@<YT5b~
85zwfO-rNa~Vl<!$LpOWu<uKe25=v+=hUc^sIm-2w}^L)?xY01>f`AqZD_|y2fh~Io>d74kw3(wu>EAR7__xZ~E@%!=n@%!;VynN+uWYAFLfO>=PJLY3
<|JC`X3&$XL7`X|Dp|Bp>20X#<2{e@9!gd9{SqD}uOj)L%pX9?D^_2i839Y(nqO@qiX%28Wy3JQXS{Xuzn3t|n>yg26{3IW<NCzYg7p(5K@Nik4<twr7
RE6`t@4E65AH`?+ph7ST*n>4pM+Y)KILimgd9j22mWk_9!iVJ<{k!AaEim(weC5UQlYHgV<omqxf7&>u1OUzjj%Qj^Sk8~@JJHWhAt~s3CeUTf?2|%9C
+TUv(k$QrCI+UsZD)?<{47b5(|qMc{h#D3LD(V9vC@%sRU)Uk&>D!NQ~m3%y*5Wh)|Ava*K&k%y>6W5D*>0W(8)$kS6hst8P9DP=QLk=(Y{XdX(V(*7$
&yvwwpK~pXK}R+TYM>H=i_qc)ocnpC{PwVSI}RXbFu8mMHr<2hQxX#2o`VUaw$eX9v;v9s9g%|997a(LYY|m3RF^@W|RJzVm7R^FjT~Pu=2l{ZH^eifQ
kk>VHqmSDsd(50k3o@oD+_+NbfSm!IFG8=@@TW>w+gv?{4x{c>B){&F>X>ZBU|JOA|O*Ps7ebkio9d9j^(SL<lur^%sk{IdF`DosySmE*s3tR?&K+dq2
ny)Pb1qE;*(>eC(y#G~nl`lB}sxk&|i+eeT1<Ng2pk1u6^eD&~GKe!@ryeeaVBv#e6wH?IB)&Km-Vc^L{<?E+K<s&CRAL{)>Rp5tj{-COS{rYQ%+VNFs
@Y9ORRn6}=Ub_C9zq@|*8&w_tR#n{gweMd4%}=UouAe&m`O>e^@9%!+FW>p;chQuSvc~=*JQn<ZTzI+lsF1CnTy5;VkCu5;^ZKe%Wp(*etz+HQL-p%NT
Dh%Jd#Ka?;x=2a4~1%@s?PaOzx&{OKY#GXn-9PC!($oasvz%MzdY9NzJC21M^-8&UHz}mef(1giGJcxvG#j!|MI(NLRG}}X7usku>$RbS6;c%;Gz8Q^>
6?D!OLHL@ZbOXNbr`|gGN7dtaX22<GsW_eKo2|;lGE*X$AR%DL^~9DffLS?p_r+KUPnFG+0%jJ`u&*cD!}+Vgl{$_E7O0tqaNGu__-M9pdney~jd38N6
BSEmubhhw|7rR6cWuhdVXDk5>G`od-S|JqYQpDwE7fW7|D;H@H>hxBm3qKl$tHFMjXc@Bi|Sh5qwPZ=h-a{L*)>fBp{-fBpLP7ruG@#t#v-szUR-Uwrl
5@BG!Fu=}4@cYf<nksUnv`j6i|R3Co$?O$BK^1VAs`%hOWFl>@zb>Kq*>KJi!W4s5^r?(Z^7dIUYQe>h?&0*rtjyL_U&;8Mry<Q(n2}g^YlH#)&vhK(H
9)<H_)d}Lo=n#FbfBavoD$^&y0Wpoj3|jho<oqK1L}k*i|NVon{P6lWFCCj7+!W;g@|WKE-G6=f#&?nO@0Q>{68ulefy28GJh-5rB!0N~%uV+LbY+_*O
XR0Ew2Pba$LX>vF6}=u&Cs(?Dx_~bJA5&kAIe2PYU@$ea)0ZWr}kCVa{uN3xc<%;tKJl!fAjh`uUFNxkw>-<h3J3z<zv5&_SHK-dj*A>N___oEA_qng?
GRBI=cSu7hk)r{QS6Bct!sz%8y0#kNUjn7=S*@XKTAsL2{LC5v7Bck2Rg`V<&|eU0qZm|Azey3iVge^B2pLn%J?o^-}*3MNfJQpw(Re&1>(846pzF!yo
+x;<Rck@#go@T5qa||Ke}ZpVvSBNi}--{ZP~Xn+M^1_rV+AuG(*)SoKe6^p(@D7DsNmV|+NuK83#PJqiw0bpP~KGkx^;Vem8P^18T6qGP4-N)pEeu6-y
PKabW`&F}PLzl&R*4}s~X;C)5@wgUL$(&t}#sVaT``JcW0>u((SuNq7of@4)h{*mqxtCbfY3V2t0#23Gat{=SkRTOw1zVX?ru=g*%{LYWQkEC-)y~pTy
Sj6Kx?$yF?E45cjKJsx0yy2;_CiZ5Fc8C|=W5fw^@e_YcqIrrop-1+6knxTEqJYxIh^u26bEKG~YOikYsA`!1^t(rH4rY9u`u4B>3`LlSUw-r9|MTUli
^{KFMVfs0lV4YR<grvdvi;Bh<Y?6o-nwhg_M^ui4Z3}WT@lAF5}&^6JdQjSUpG7+XCz*Ayg_G>!b?6C#h(hJt6k<L2aA2-*ntIIa-+=#8Nkd7qm3Wh>3
iB7Jdy(<`yvWr2c1{Ps>)3N+glI5{?nrzkm@T@pi{u3g&t1=6@QOC;gRZ3o3fnBtMZdKzI?ki{n@LhUUZDyRab>WIrzsSd=%6C!`_-cIxbX4p!Z7c5Wt
tw`qWPT=r%YU!}v{8mrG)`lU3C?;9QoE%<mXe4`zj~cy?8kA3gbnM_14-w>Eng`)#Cz#e1UV`T6j;@1a0ZxyX<H;>@MKb^X;>Z+lI={xaGDs-Iu^VI}5
6V5!bKulyGMf=+L5|KhJ6eC10=`HAm$>_ky7z6mT<@J~*>suImjQ-;I#P@TIDydHOoPhW{~w7t{g1MM`GQ)MAK9nVp~sdl>0zl?aPcIm3=$m`!YZp(<7
yXV`h2Y>Oi+a5(f{|6Kv9{lRB4vi$x<!TSZum1DZr~dinzpU7O>*o)@{nH0u`P=H*H~U-p2{evu{Nv>dSNJEcK2=@+IDuTn`#=8APyKQE$N$$SF6<-Ky
$54DZ4Yo1ls&t8%t+O2AgbC12+;<8e(;{1CW^GNSM?P*lajmkZ;o%r#w|CTzw*7qUh?I4zxmaF`OVAMKlqa?!uu3~Wbma2-}&2jKl{7u&%bt{j;?&`(B
SB$<9X-kl2s#{AAc4-;oa{eX})~8wUTTl<r;||@(~Dcg+5%|X$4gr4-Ut!L{}eoisPbRKt@!2;xk8YIh;k3G}_*rXRkhPr#ByDYUC%LQ?#|4h=v}IWcs
3=9(?WbhrBz^h6GXt`_H~{6g3hol9dyC_6kYpv^&sa?>jV(`m1AWAmm){{QQ5s^Sdur0UaI9Zd!r7j6QdzewcYjDL-mTb6io?tHnM9jN9HNCvN!h1MyG
XHVLY_e#O;?fMevUI{bY4s=xBLN8_wM9UM0Nk3S;%iHprCh(mLV+TkblxKRau=q7<5yGEe@j<bm4G=e-du^>+xT2PPMS`dd86U3p#1aZ8dINnivfjnt@
L7g<eU>-NWs2%U99q%9yv)<bZ<1kJhS419HL>^~9YLL-5{G@LiWYmwd>&Myk<Lvi#&A4f#ahOLP=TXObjl+yPy)=m9f3-U;HRwlOHV$_($G@24bmlmnI
gYW%G4?pd9>>@l$==ADxDhyUBR}FGl@HUhqtWcE?L5nC8m6?&acGxNghm(GJ!QBB3$Pjz<d)`*qy+OxuNROLlKKEB5h$1Sj=c@ok|Fk4D0Ld)+<^R|L$
oE0odB&ZOQ}&9fMznyiEzDN3OOO>9SoRU-UQvHlQ%bBy=Gx}%Qtt)e8U*^CA%KjHLfdxqA|wBR2MN38`*N$43qi7Xe3e`i0#IF1D0WJTQ~bXOk-54<pg
<$c5-r+uJXJwn=ODuY!>BYN#!DzwI?%^7D_4yr8!hNfrKho8_re*%?pXhxcaagE*xi{)9qQ$m%CM^K2~*|WVK6KjV<>bc^Qr^!GOu8VRu_BH|5OCAiQv
<Mi$@%P+P%;s2ijmBz+EvYXov<HrWAgPSH$M+mpgd%Uz>34e<@$<h=!0*z3(+im)PJ3%lN7Yi-cWsoY!5R)AzNfQjAK%B=@A2V>0vYmxQ1ZUAdJOwDbQ
VL%B6K|_UWI>xqouxifMWt<nI!J@U!hdB<g48xOo5%I3j_i%TMbE=!yIt$4f@;F)_Zv%-Qt_+$6Eys{WYHREbY)rUxz_$zuwAWNPo<(k9vD=)*B%vLSa
%{9}^gyGxfgtJl(CT_F6|jOh8>C)|$P!V@rIt2{Nx&P|)b?0z!5FhU-FdexOWUA>Y-i*eU|djNfT&~i!mYz>X?wgPqrlIpg4*sWdYy8hY&QE{2kv8$S+
l;t6niDe8y!%X%e~#ro&=$K;b^ITn4&@IWAF1tuxEz{JO#^U?eeMKE8A?$1Z9-h`C{W3Wq)W4+G>M+!k3@P_c+vq;A3_QrCQ7oJnYr$leuURjVW%3ex2
n2(U}Y=wWl)yR<vAK*zsDP*IFDiT8o;~1$xBOWkdu_iM7Wp-BT!RXTT|E)Eilz+hElsR&qp$8O?4Pxy7sr(lcr%Q{eLrG+Yq3vKFObTHRs_kS+aA8kYv
i_Eo=*!MP8ba<@+T{scM1kQxsuBK1k5^gGSv5LYoAfEuf*<wm7rAWoZ6XKp5v$(af}TZbc#=frvJH_gU)Z?T}mtaXt?&!=-h6#aTz8-Z3m@sw4arfJNd
&}}Wm!P3~bn}ss1GwlYbtNqeZSv$2bC!m+LPHgmz{m#ImT`=f2z^+tiUD)sI=>EafB=D(W=B1)aP!EI@2fJNuJjor56u|^VK$Dl$BqyLtxC+sq7f&=O^
2DInkG)Shu#0e}XZ^<B(~OL_JBHS6%u0*d<oaZ~Ruwz1_au9txqHlfRwLW_&0!!|HCklh#4F{H%4>Pq85)==6uA!i)~o?t%VYyq6iT~LjGV|ZhZ>}HB}
q1b!<A-?Yy;Oo-V<wHEer9yW;8(8ZD^ngNTxpyH)hF6qTU6Y`D_jL2F1-bO-h+}H$e9BR%5?f;xqv9&T27@5E{^&*P4k{FcOFzX5X~e6P5<TtiziTukC
W0nhyP<O9KTAV?*c)rL+|>dytk3&IyNkEh|T$4YUppie97abPNvHn8C`gSy?`gbFkN_F$wIf2BKcvlI!}k9<z9h?~sZ*4{~}m<yT#kN++PzRO&cAY}ZO
)IAM(AGi;xem`JdlLP<@4`+g9F3CB2C4CWh|F+tA&Au|gW&Bn|GQ-9halZ47+Fo{>SF&=tUjweCS(nlQdKdh0NPx-p<MR?s4q8jydgR{+Or7T1?(txH%
nw5!kkYnsPa3-|Woq&#!Z^xSkN6{?iGD~sE12=#6<3qezv_}y`B0<W|vexqiz#AkkgmFst@)4Lc`y$ANxT>~bZ=}N92K$@|)0A-Q(_8`5ZXZsUeH%p^R
)H{b@-j5ow(IQWd<qhPvn_WwfC5rvZ3<U<V_~7~oogqp{xWalV4?S=*>bOE0Z^CQt=!OoW$dSUD;jVmV<SV%l36w~FbB(<iMXBlBs!i<N8@<q4Kf{!Lt
bvM<(eOGNx8Ag0&^w?Ho|8awP&#bnD+Dj2;bt!klmV|4Q1azhBU`r9d3kf0=ng{;q4g-a{$hV`*kNkgvvtOHyMe~J>VCs`f!${Ow8<f6G&y{h>gBn8wZ
~4DZpP+!N$bbRRvh7mOA@nKFTQ$8^&;FbVpz-m^3o(7#%+pxD-&FCU*vnZEA1{_vr%QlxS*Fw+<{|k)279k2E*mFQzKJ?r^LCLQCDXyroZ+fc3apGwxc
k0g^DMog{!VH`})xjRxs54rBWk6gG5;=X7n;vo?)n-UeP$_k~6yhXK}%9A(U!^DwV(X03g^tq}ZfDP+6(&Pp{*a){b;s0Mqq+sQ_E#$#Cm_PVvKr7Vrd
%zC~ne9ItHqcQC4XN%FAZG$B_vIS3M(ebA?R+h_sBeaa#z|=Ow?hGAY)}An}xA2Ieu|<D779uRJ<z!C>k<eyy{X-rfgp18;R!_%Gl23QIEs4VEWMN_&J
L;*;uqP=XCu@Y$YC)Fqo;AV`<b1et2Uun?OiGALYA&Gotj*%ZirJtDwR7-NluVa(7^@>MXr`|&(GI}2&D6l%2+*eBtw4ig0x)ryvNvpuH)xwrShqD;Aj
NG0CL42Ho6$g+ccv5}i#r2Xp{cTNp4EYF+07m{_1F?v!a(4~K@jCt=^D>g2XqGN>;l-L?9wHuuYux}a!DC1o<dADsB8tGNt>80;&jZoligt9spKMuJl5
38eRC!N&v0UGKj@-!y}oO9i~*}r1_4)j6gOq;|7Y*bnjA%vcH#eWZu!iDeYs=@v9AK%iB*6A0TSD<KPbC<I;T(7RMt$-cV4qoRu^SqazzFnkGnsf$rDi
lODu-dBgs(;N{g3NBszi3^kt2FXL{r*P*8!o+7BApp)Pdc>fR?Wdu=ny@e9amj+~>Ab?6)D&N!_KKa6p1=M8l;g0nKS1bcszbwwZ8ly`RLamy8vbHtvF
(JrR}`sECdAph&fZ~T7qdMfRw-hd|mK;CbEhyLb);D&iZ&+rlJbSUU!<~BBML)cJ<NI_*ZU{TMIciu+pfBnM$=ZdvC0sKI&R83n!h|efeFE%X}IhO~Sw
Sd+Y%+not9b{6KO{({F`!O&0b*9~cEK<-i%mYFD<8xpFPotT%mTd@vYFEwq%mYa?X0uIRkM487WxM7^GBP98u~B9h9d({U<QIX<Dzh`8IzLe?HrRzzjC
l?R;Yhz1I4$GBqxPL<tOwGxdo<eQ5qm~e>qmDfZ4coT#SJk+P*2N(>kGMkcp`ixAe<WTDze*^?U`MGI^C9AR*mWz-R81IhU_q8P__`DnZtZK$~d~AtLQ
ZoO}L>5*&bxr=csnPstZoh)fs~rT_~!V=94rNCbaN?t!GGm6O7~Y1YGCkq1#9Gttu)%EdhIUujdE7U7kErLy5y|YB9|Bc_Zc{Nb?1{f`M=K8kz`dXJ!S
&)JBi%(F~yU?gw4ogT{Oi`=VcHf#KQ{a~*trw;AB*Dywu%1G=*}l_OYQNBOFur9<}QW@CjV%4o2?N)YO<$aTd+CJePXbn)EmqaUtveLmgIO#GKofPabt
_<KA@{=qe7?9cI>?}Pt&rHC2Qx}%SWGtH2#PVnsAbpz?X_l)(`v};w4zD#OECD6)>1Z)pAVejGPb-C-g1%Yy;Qj=*`yk@vP=w4=)4D(9pIBJKj&4b5sH
gYI)VF5TLFA>gDuWj0R7W0*+fCG9a>6@!Oz%?j(40T?s?$4ycO&gir=@y*D)uxYT53K?0&sD515oY5f4!x}D_4Gh=heP?4%E!-7W&hQ@@?^CsTYA~Xl|
H(kT;#6pOSC}(9Zec6lY<W1h@K4HbM~kn5L}mr?M-J!$P1ey>ZIf~lZlP-k;%;!ct8vEoO6jt7!n;Gadazun+n#x?LFrRNaaxvXX4=20%SpRz}`6ln~B
MMB3H;V7jUIaxDer-&;fV#uLijT?I7-H-i172YQR99@ae@GG1B@|gr2(qHXA(6JCq0$w0t@3(*Nr_=hvt|&@ZUpO3**fy1&1>^G)Ps1-&nP1calPh_}p
=Ho~Uexso80w!YlbIkl*0R?U_$cd|FaHxtrbM4(<ZD9*!`MJIIi638uK;iBi)Xo6P65t8_N>Y8!rST)t?7kjmfh8N0LrU7=f77ihlG8C8K#*SL)-bw?_
M7H-=O%}K+UQ~Co_u-lMcXl?!SeKZ+4mdP(?(r6&wPUkTYCiP+lCXoy(IDP08O&nR(uPdnogKpxo54dLn8fy(=bbCls6?(Et4O2AR&vyHcj1%r-s^19I
dIncr!wFtVI<cgbXSKB+t=;Xcd*N12H&AV78EeA2UnwB#*909O5lp>`Kp}Qyt~<FnaFMdSBo*KrUJ7&=Hs%>7{0d@OSb0y?!U^aIUuQ8je|ehMKfg*@v
|#Fv-+Zhn{usESa^6Tjy>${x|}*gyN#==-q|k~{C`H?Hx*4^`9;*fK$L?evJ@vht^+9qh!)T~Jwr><tES{+Ea;wv2YE9~QeQ6Q1YvljeZhQKpe*}UEH7
?zj0=>{?d{e@Y-J3H%tvbm3;Ebw#nVF6i!xz&;8i3>uyez<7xNUBG~X8$Q%O}YJJ!Pu<A#5nLN-<TRBdCXIJzE5zz8VexkYXYag|x6Pgu)cT|`*!c`C$
>CBHlvk{wa^-IH}69~c{k;{MQK>qc`P3BO)<lesO5B&BCV=v$Y4=%Z-CTTqHzOjsH;G`ZvGDRMPR2puxE9VKLJ@v1X;@^Vsq`*xxiiSDI#Ki!85yX4(V
bQVyGf&{r!7%QIXNNBt<2PlvEg`0TuY2#i`tdNzfou0#WG4mOkHell}E7pS2X7D*}*r<B|!+1Tfjtvt<$VEczv&#yZ7F}KPhP_qyEO=;x;waM@&%GwWk
5b|XBE@28GYMEKzzO}>wnZhVoJ|bvlChk=VeveVE6n#jj^)$~#~jOf4AT(!n9DknSyUeKx`@KuhcK(XOvVxHO{o0S(O|Nm;3eDK&~oB*iZ)k)CN2wmQA
51;^?+c%TFC!OXP2L>)c;yvIA(|~R8Y#o|3c#UPq@9DX4s8ARs8ZdCiUzwb%Kh)SHID!j6FN$#EW13hJu<_{-j*+ubA{deIv(I*i__JXuiCv?Yzu;*oj
|WRS~6}>}b{F%f9-O<n)Kax(`zJPs*?(vHc6_*#D#Uf2!3!%)ckZ`=7G<-<SIx^X~}vzWt~_nEU6fzrB)g$^78KP;*nOd8PLH<%a(n{~G^rY_}t66<@b
keW$hjU;g{QHRk;5^F06Z$FK3P@vrfJK32sCA^*xJ|JUm2FaP}V&oBS{8vnxQe?0$pkCC9^|Bw0hF%othqf6Qa-XuOEvF5fbO)vg!(rK9-8=EVyjI<<b
vHpI{K_RP<6IHtd%Te68oOtUeCq3U|QM}J$#wD^yI+szIU^#FTf}0Xkb8_SEh$3`vF5K&)GEUea*FXwI$>eVI#Qc8Dt4$gvXF1Nccx`SQip&QB$2uy$I
0&pyvcJL#XBZ;A<R|v|`+7WSf}M2mTv3^ez~vqhOFCY?>WvuA@QHiG1m|QTIXA!A3oG3?fppbjsd;TKhe&<t6k`Gf!jRt(PJ5)Sb7s>&?BD)z-u`Lc{<
-~T@9`H6e*4G#@Q?HMkNBH?YOI5k!tx~$Vg3H(aN7+Wr!*r`^1HLkS?)b|;_C_h-Ck(vtCMl2B`P?&t(;jmfpgxBN5DFRdpr-{jLsS2|5%ScsJIjJn*)
oES%=5-;m7l6G6yS7STUSA_lV<Pr|+%*y}!<Te_^?0LXPWw)A_vqe_{XU^L{$#;_tQ}9OL<UJ#V}%Z@kfOy!jt^Ti$px-gqlM@V311M!)e!ec)|*<IQ;
EE&0IP^2S^G#+&_tx8)yrv$;1OmNy>gHy-?t{axO8NZ)wCKJc)-@i6`ApU?5~VgJU%cjD!Zhvkij^o@u40}sm^55^l0{s$hGHy(^{&;KbNkNpxp_UrTf
Uy9$q`2UCY9<tS6od3OFpVvdrIJu<3J5KqBFmeGR)=T1Iu_4{0AmQ#ecv}9EA1F>AVcH2e+=3O9^cl`@n%+sTRxHW{317JQ*2BNyhyTbYQ6G#>=ExeX#
43N{Xbkoo&op&W-c4TO77NdR%Rdq$P%ih^eDz^plwt6leD&Xs$M5G)1-&&lE}c!`^Ll=iZ~dT*Kii9NdRub4GgD=B{elyHjc_E64-MHOYK1c|?EQB<+;
~0uY5!w-44iXnsg3d&_#0>O)8=^O#TUf~QWIQe;q7nsLa>a;|B?Sc><dbczLWp|+y4K4JyJk>H#xZr<<IN+QT?J=w)$+JuyC@tr>>#}oPu=LUkz_5rj?
r54&fqB7Hn!^?{V^bKKX0C`>@Y%jP{*+_gvj!$rUQ1<y4Xiu9^vN@w(_tOFMhylV^XqE|=tnq~D(Z&w8rdmIiQI&1j$J|5E+^luy1^uRSUM;`~$+yPwx
%zUacakfaPNvUm%*m{YG#;yR2d%*5@^l~f!%NiROdZ}Wi<`>ZrH_}hFy#iYT>(KK%4)<EtY4iMk*{Ot@Ynvc31d`D6zdx{ABBfg>d(NRxPi7`LV|0RC%
$)8`dzZ17F&hNKV^+Wy>F%c&!-{e1xf_IL`5jw1dZe?;%U!I-Vd`XQ|ARfovCb4l6+WP{(Qg+_tDpmcb`M<=+KKbWs_J8{4NA@3l<I{TnQ~tJC3gW2hq
Zj`>{Oz0k^I!0*Z`!}>`~Oe;^Jo3}_wi>QKUW98mD1(&`hWI$|8Dyh3DW<>pa0YBztmrRjsO2?{|TR8>KA^tzxXu&caJIit!4h|wF*~xS&-PaF^X=d>)
EpTf}FR@RD_<y85WqULK}?nO6ef5b0g)I#QX`(E_xk2lVe+Wgp48?>`qoTo56zjcG1uV%;72buRDzUjGtB)#Hs;d11r$amj{Hsz`&Uy&0RE7XD)P{17Y
0#8Pep7K*)wU0d(b{W)WWW$h@2fgc7HHpP47Ng{0wT15i*o;wyfD1)8=wx=N&dw+VsQ;tF%}>+!?l2?98g>kJ^0s@rn?Ij;lPKuzBP8Qg#((7e_#I{my
x%L{48!G<Shezdus2OuU8#MTv>79jIlN5mb)&NH12d@X^5?bvZ9662!GvjFr9S>LI=d(Q9%U1&g9;00!4Lk#0mV&l=BP>gIewqjEeDpV{V8y+a{H=PoU
98eI%UjsQ(g?-*A9E$SmHmiX1C8-~8AvyvI@n@661;<9~UUSSLJ3f!JeafYBq<wl}wRwZ*Vzbw2%#$)}Z5HTK)<Lq;&_0-N%Sy`JvA!+84w0{jObWbHU
%z;Yfpw5$jtMInxz4*0Rkvt*&Lw~(AIi!L0gVuOS3B#3*7J<%2ZauJ|MkAi`dpv#r^f~C^_*eChR>Kyi0pJ~qY1hKY3)$qE=?eT&=%hiw)da*B3&*|Y@
JOH5R|?J<E2`BW)f^xxVkewQ-vr})H%q`fFp5bunqsEGdkr%*WhCC%lj6EBwe~(`?BbU`kus6`nxo{tsX4qs+3O(&|KqhnhCRxM%|3z)I47DSKqxA%uC
nDNQBk2x(VmDwG+su_2op&x;FEGc75-K*AcTb`|worhYMjgdE<$Qa*8|$7)whcKa<!_cl~)q*z>EJu@jFQ)>a-H`a)e)D7pb3A(y(VG;tG*88y-}Aurk
y5F8-O(t8fr2+Rnh@2~;0i(J4&Tpf*?29V3We?DWK7@<n5LgDJw$;@EaS459bh6h=>45!LrkCx3JV242+s+`w`#)2~s6&jEpLnD(9k2vW4K9nRB0x*N1
5w2U!6(xvtU4&1Qh3im)X^UsAx@<GL0|z}+9HH#zXQ0O3iAb1qsqc+;-$k1UQaBTc6=-1AiA#{&ru)t$C|W@?lDuqeQL$~Po=gsk5x+C!Euej9)nb_QU
lnT8ZHGQ{cYWnwe(U=$Dy~1@z16?@)_3{$Xm*`D@-P_ePAAOs!pb30V)vPNWRU)N*qQde>x%7kLneHPj5y;uYgqgf63XBavm#%K@JOFuHF0TP(Qd;}1i
SABn{2>aSh?bi5UJ@+8l<Nb+TFaEPtYdCMyKHQ!drCSPV@-ilG!0F0?v%AM{Dg8Hl%?HQ%`)E>Ci|6uJ#EmP;T=oOayOh;p_nm0y@G^A?-7-%Z2WZoTq
JkyL48G@X%2m&`z2oB*kkW;%R-sx$a~$qA#GLte+~dBr^c4DXl(Tx-`G5*+$MJO}G!WldK*TjQ1jf{z4>xpADQf(Q&eI11asKP*WK2XFiU(tBL!7fB0L
{pK94goZi2+0D@pp3sON8S&0g?n_X|GyA4zuyckQoq~1|&!l;#K@s`vH)WTUOD9Ik$@anJB3BwQnT(8khUtNe405ltfKY9>86WU$%wDDT-K#4j*3RL6B
be^cL8E=ijyp?@<jb6vYv9Ulb(lt$&1eig0imSP6Y(UlNU?BF?04Fvc23ouZ|0pc&>~NTF+Ne@km|+Zg3E<OA&MM830_4}$-KiB!pJArBk!KEAXOPn40
?^YFjL<XG$KuXb)4YXOB>-8LHQ;&*Ut0q5quM+lZKW`Eh0d$j>-<Pia|>oTO*h6Z7oBdDqRHi=hU}dQlCdJeY=Ko&Gi&pOc?Uy*YF9oKo;D+I>+2Co#r
5Akfua1Cgi`&M(Cu&2GVfGQRr93K6gbgWE`DyhG1F)6rI+`o_2m;9_?qg=(+i{OgW!1OqZxI}2GzR3fhIAB&m1NKNH8<W!Hirm`MSc`Yqw_jPTl4T^dc
o#UC`nbtu^V3VU7A?GgNn-@2ELl!KvqskPQbk0l1J$+MTEgd((D0+|);|f}2G8G$N7=1xTEsy|~!3BV$&k8nUo<1w~nFwJO$o4b7*P;GSZa+rZnnbKja
{1I)3nAH8QE3E{O<(%Ek){P_NbnD+5Wv0!lZZO)hUpg&eT&(~a?w|T#%W;|HoJOEL`xm}yu7sb2@QB-G?WG~c6WUIGX9&jJ|YfkXfT0=JtEAPbQ1DkxP
_k&B>2R*#yuQVC8C!|Be&^>um^fMc?+nGfP479-3=mOgChVTKyRkpP}^nG4hgTIw*PksG_2IRY{GVZ5DJYNv)p7qB@o5$CEP^A|}#h4_r8GFPAz3K1)b
fl!F8i0tJCTH_n!aaKV3Bt~kLiFff5#-ZSO8HNbrzJ<JE-yu<t3m}Tp(Gs@&U6j*EjN4eIzl$7FIhsD)G&dZM*{txUEaqP?2yd)fj-Ri!W6wO&(HwyQZ
46+KcPD<#uNue<v<L2x9nb&>kI|s8gaw(9)p^>*O(DK*>Rt-Vs3EZ<f|l5y|RgBUpwkQu{oyA->Jn0%shJoo+bg%p#w3DEge8ehI8<`){rv;f4kLf)D;
b2dr7~=RtN74@MvFm{aLr+I&XCRH8~2~j!srp-cFA+9=nC?ul_XeIU;AVaXYvL9h1hv+t`DD37v4?#HovINYUJW%{*ELC4-Fn{dUH7C?oU>wcZM3rpg<
+Y3y|HCwbM3``WH=nW`5wuu2G|jo=;2KJKp#0xIZ9fxE7-PESj3tq1$6W<nROrt!t(1v>D&>f_+kHKb9K97<Y*%}nlJY13}Z1-Rri?LkAp6qA|dB%X?~
u@T{<&<YD12Jks=z7~%&OwlJq@!=5{Xd524IN&z>;78M%&l9-{s}CNd;aiVYP-kRuhYd39X9_lmCSl)BNdJJCJ}YclxAxvstDYJJ-2yQINWVBdy@RoQB
^i4ajuOhPRnuQg5QAYxpdeKR&frOQy^t6xz&2jFq4<3HMgHX!kAF{9_ldCg-#Q*e{kyfyiFN5_{BA-cbFz!*%00#-#|b4+n_KbJKz)h)Ge43*r^B|%F0
P{VKM|0SfDXzTv5pihO;%>yoGzJ{n>}`SggrX6dW9(Bc@WtevSNgw6r_%A^kRA5DN;&-JrP&bD2?Ulz(s6klS~-tnUEhY(JxWHfkCb2v%bF$KmqmcKH9
BY?Pd2jM~hRt0j`V6btF1RKx(Ex$~zkz=?$lQn}Vxp0!uH`OQ?m%<DaAC74S<E&REkgjV3>j4(%ys)6wr&M~M;}B+8Q0tk_%h>=jHn0UVfFibhW(KRDN
u@70!4_NNUMj^oE%YKp+X*B7?kTPgwP`R=%qg0qXx&dYi1aLYP~ju&g@Y8?&Bg_?nT<BHYB&E!!XVFx_Wc{^5JcK9eE(ynTiN?dV!b^9ldVun?Ls^stG
%Q6UoX`rdO0v5Z@SQRg^)TGRjkUHWfJ|7vfGY3^{aOE-w^9n=qseKio1iqCm$1eED2$}SdIJR1sGmvSdQP<nSY3S?Hwg@TW2{WKiCqylOn3>aZ)so?rS
>UNcvx}bvG6B)HJWBm4&@-7m;QM`*a|e_(5-%4-*@Xj8bB-J>ygSn;nv&&BIo6-RaCa537o^kd`bcET$8>w+nx?I?*s<AkoUiSS@Q4pQ^Tbv|du43$q}
_3?6AK62He?JAPH=GYs$OdI1uN`~uUnB0Bxm9OCg)<md8gKot~LA5bk%oha~PgXkDVk#`%!CR?buY2E9>pi7ur`jm))>CYvE6_rmvSPLtNg!G9j}IOU>
bK$6(W<J1|cPlR#L5tWV=n9Q`z0xwGA3&k_*+3xY;5Y$ymlqj!Go6#vN3HW#NyWU7GbRHiW9fEF0G2uT=tm_GwD#qO~>&?<1x%srx?EmkuH+7izfr~5V
>X8vLsYMz1t*zHs97ea>?*E`9<T;FEM=&SQcx>pE{@wrRJ+S_zU(vF@BWx;92hVH?^6S_#OAN8lu>g7vKQ-(1j4FJWAwvuC?*s|nUCqtT?*>OmK2B(7e
x~d0z*`hjj4b^19?fy8YSwA8*Xm8xsys%ob35q_-rhPYIfIS|5Rh!5G=xxF{C9{OY2BB2nSG%<*z|%f2mZf?C?x;rV)VTI&W9*}Hi6`=Gzs$L??^S?r-
Y@s<`vRxGM^|l^!U(!Ew(bzPT=Zg$b#JB~CVd}@KA*mdJY!pU8pf#!<`<5sNpDXtj&va__LYe;$7&BJ@$4a;Q~t$@rO0<<;h58D7+ds!AxrPYa%ExM3A
nn}PpowO&_!m3c6&sjim>!}5tm`)Q<2}46D}HRr7qUd#$GTYR&VSDBI{Gd(bL2=4(di8gK~~`yL$V=@Y;!;=gPYFasvmfYM*RwGIZ4uWKY9zWqD+5Bk2
7w(M8tq!+F$w*XP}Zh1ZEW2*WYIm3ZMJzxwx-tFn`_lJHh9+C`;=1EIvh$@!LBokULpemXITuRzywIZ3yYxHm!<vJgq=d)*MT!ME1tLJVz9i)2Qmy-Ls
}WFG^Xwy0@T6HAnmWQ{0qFDKNNYa26hf^8B+8Qp|<rd&~Jnj`VhzQ|YMq~4+v?tWQU{m;KF<p1ph{{97`P65*GyeiW^13H65j|`vLOmXk4o<uAd9Jw2d
sW@kjB;xKBwj~Pn6TisWPQ>%(2iP6v$Kcttnd7yNayGe!e~BlIC3x;4RG!@(TUyhLC6vS65j}gU!97KNR?{kFLTM#w_@>6t!Bev5!dHd75w3_uENfr3h
Y68Uzyh2esfIlZj)LC0vNHRqW82ck=sIRgnu`Y_#WyS$7j^2z*ZVe>8@oP}Ji6J&ZDPHnlVGZ`y)IgY1$#J3k-|=k6KF57K2NMeq}GOXXKt}8POrxoj&
`iTj5*$%KuWVY5+ir2IP;5`cZ=Z2wcN3KB_)d$2Ny%Iih&sC^QJ8J1pBBT&uDaXZ2;wWRX;bvBqxE@km1GANI1jl*ImA_KpnCqv@UmpO<m=zXQwmnD0C
)0gkb4yR!FCOgMpAuTtX9`%jvo1*oD8J$qBn;?0BLB+~AQS5YT6px_6Z;7o|!!R6PlT%|blC$Iq;9MRv*z!oP7RW>Fex_v>7PR~8dtG-c|G6!7>`!*t8
L)MA-d?1!Zw=<KTN_tSp1Zj<nGTGh9S=h-pbP1<n$Dt4@SHl7fqTjxo5!c}AuFM@Ma;K$asLY>LZcGr(L7QF|8U(TonW+GbD)5a5xMm;DtEAd;UnPHyt
XT!PHp)>c6yqpJpPLkJ?waWYbXciqdQ07j!aTV3k3&*17MQdZ|#D0}j{6*vai8UyHgT}j=Pnn16yZU9NGqQH<eHakw%Sz{3qYDf-v9D{q(N~{85jo+${
EcOJbx$YWzrL#SHH(*6isUapxfX?FrL8*Hzp5kmZFR$48u_L1{-yE$rSbly@%}abrSbly@%}abHU2gJHU6dX{-x3V<)2^v`8EDE{-yE$j>h|bU-KoGP2
Z4)Dk!+76^SKLT#uH*hh%f>lb#pfPZs*OcWX|q1Dtbqb44laLWyG`2X=DR2t~=r+K{_JjOT>Z?I}u&F%sM*s98s7F}o2T5KM4qXQG{8mHkGp6!gxyv>E
*Vj($p}Cg)Eny@aR2HY9!)BJL>~ujS0E#w2odsBnTPUYDfnr{6VTn~Qi(MA~kk+!>$Y#IS@NueO~)vG?%AiH_JgLC?&=Z}#qm^PDuDj7DkI>dEySdvh|
*HUf#)J%kHOCw4M*{X@g>_K)-SkNEaa_M83nOuE6_Kjw#joVR~|*MOPrgLES3b`7M)4sV=sekRV9urGm9*|@~jJ)=8`LHwan31BmH@&FwEY5h9mN_$G3
n5ZmRl084<?p$zouD8=4>zPyc;^bxKH_F2L2xm6a?gYp4!&0guA;-k==oCgV!{1*2dw-qx{=%X>g%8d=--OTW|GxdF=l%3Y=D*wi8maZ?^}O-6yzyqd@
uqy>ZF%F(c;hYlz}xc1oAJgQ^?|qLjkoEIH|hg#%NuXg8*kkQ-j;vh&F0>CSl)P;-guZl_IG*XA${Wk`@qBU#>4cde?G^{hy5E5>9^zMjfdrphxCny`U
4Nk8xQFl56TA~mNy=ZZ_oc{Jihm9{MfJ0^M5IR|Kk52+JDk`|H%HmU!T{rBsAlAM64Uipos|=MRB)WjMbs#wnBXlVODebM}DBV$9))_Qx2>~hEj3m&Jg
`_lEU^yrDo3|C-<k{HA37+KCxyPa)QgI2l9*x9CuFQ%!vie6cv>g5ROCO<@fw^0lLZkHD7($r||9t-_BS6?Rflt{!|uH4mm|MqtEO4QNGocoBi4Ts07M
#njYqX=RxeaBq`5J%t#(BH<m1LLwwVJ#{)Mf{!ja#!C#%jJzWKsXvoVr>O_xD4vJ%3vB85A@)Y^q{<M$C|B?Sc?61t?h~Lit|84(&zaA;rO}=x(^A>+z
&yVU?*t_m$`?~|ZoD-3D4VNpk%bu@0wn!c)!SZzGk9gR8#Zlbh{(C+8YrXrh7m-O#zg_Q8MOv4u7hDXH&KtlH_glOqeHo>)D5(n9n}oPHnf!;w`}_4&L
L#Z-;5sEg&;O<R`zfD%$^MhZ`$zV=M-7Yq=X!cwWSjuP6j6z)8^;lL<2z0)34ts#-knnrpLPU8nc#2pfe-tnjxF)qd_ZbK)JYcf0xNg@?s8tfUYx{Z<3
JL$UgElQraI}t44NPD4f(-K5AIw|;Pd=n;wPW{`8E4LHOxP<w;o3DL;jNnsL_0z|76(3aKa@vMbTyWI|pCj((w)3Y-FQ2^6gBp7w5VTf7pMYUn#+|Aso
=l?DPCz;$xru^ELZF{qrMx5l(~8>-kUln`Nnz<5ry|{&)D>H~Htk;8)+Y|D<vKZ|B>e_2=KmpB4PFU$|;%y3gzX+2{Sc?Y#t-{}X@yPqY70fAJ;$|H=L
nKEKp2{A_>m_iMbj^TjI_38w{mL4a$^_Q97<`;#n-Ez!O#Mp`lfU_^YwYjB1DG<LC#**m8DXSGsH9=MVsue_3>BV#mjz16}D&&W1TXs%833v3J`Qh|h_
I|yami)X)fY$7=MG#=b$160SqCB|jgr*pRxCU*e)40;;#G~sL+K)dUTJoyh?r)!jrVK%2tM-?CvS8sfV14&-QHc=vG1lRelR;*(UHcBH!Q49+cfZ7<HG
H;%Iz%dv6weF|7naPEGoKg3h%0PUPgtVU>M1bZAG7?W$S;rKxs0%<~EP%SP{;Rd_WCGz2<;dfszu1hV?8u#d0vbrYbUmFV45xtl63|FTb712Ma@(kdDb
ApV)iNy7c^+xyg!(ATU!fV&7kVb)B$q+JHH>?YI+9|ZCUQPlnZMf`!h|fwJIvR`NZ*x4uz#19d5EB1w`^|n8M%!2!4N5UrpPhiZ<)m`Uj-BZ#Z$EVE1f
{@sAvR|1LN56$S2J43Pi9zW3_rn!@;6xj$B~GOj?_=9Vmx9Z>Ru9B4ET{8cadjio%mMjQ4q)_Aq2$9LT}B#7%GDBGRWH>YU(?T(9%q?cu_x>(GMBGkSG
;m4g~^92L)+WcT*!K<+*$S`h=AFQb>o22Y(?T4ycz>#WaIHF_b_g%A&XyjP^%FPM=zO<5O_Wm4PgKHmmPSv456xna*Tr=U6%3I;pkrVrU5fau%N_8SIp
sO4$Bpc|+mJ%<Ku1fy$j9pnYgP68ejXZ0*hgt?6XB$|G|Jnhv694l)ZBIXsqp#f}2Fir`>S!d2#`jmHsXB5zyg1_Ipe?|8F(igN2_-&CwN2F#O(gHWa0
XjGTuDb0<S5$p^)%rgYGe3@WSfYf2QS>=_<X5p3j(9UhtVD%{LBEPJ((2fAzCvpPom4PZN)>fBV)j$(aovG}^gP}RUYwwjY0|6sa4YIQ(_62G7vyAAz!
%sd!K^1S($B4IrSonrGhU5GV?N9ytt=;m%(Q1uQjo)@-MY5eK0{EVXNj^GDp>AM@D%)+ZP;CyOSC*=uX*<jb1m5WYXa~?b)tD#Hk}E2dArJH;@ap23-U
Dr$NV97eYmmBV>Pq%iIVwQGR-jh43YKD<r@H=iY9Q}4hbZkPpXHO*v)1}p{midowi5HzWG9!&XfQJThT$_T5^k2%FEFM4}}FLvRAh5Mj<0eABy#u77Vv
hl@pv4_NSv^fcRqGG;Y<w2HV1Aj<9;(3QmBa@>mwY`4%_Cj35Ni8iS&<c_GbIN11LjurK)EOk4ank6;kLbpf&ZcZqgcWHQHXyHY#A3Ry1P#&>6`9CV5-
`;i3d?e@av(wYRo6$oMj1cQG<$z@3Bj0C{~CCueUd1|&^XL}6*hCeO|6oA;6A~z~-r~r=Ud5uB6Ycn#uh;~L^b^u-lRkY8?2^Hu;Gn=wyqx(_c9zmAhO
gja2>}#hhVlX<>41+=^eZtSEzieH<kl+lWlYYCiT21WCu-r*0SrcStMkER!eK9T|z}E`g;ww=@8iN%s4JpwK$%{5oM<I(rf4f8zcUv%@K_P?;0z7)obf
hGauM1`j6l-a6Vov9p#!-ZM8I-|0ripToWFVar>%y!8-ltRe5SHAdiD`uWsE??FnviOXU|=2K&yFzpK!z3ykM2o#1d3L;o`@awZ@sbG#KIIUFc&Q$^ft
lbdAC-JAz0%m7pYt-CyGMZl&j9fa6~#NZ8U75){e@9<`BF7;060J>CmH3iv?a{c9Hk+YIhBr#h`-<#J{U0L;(zDW<u`4*(UQ#sD)awC@ge>&*mnyR6^s
PdPb@&+HA;~dLFEmMFZj_!LckS_z02iQVv>w#5)SKNbI{J??DO9@B^A8Dgh9I-sj6XdD_tAJ!2`zp$%Ms7X)!FqBZm&TS(S&p|Od6V$!Rc(lBst#Y;wU
noI!85;hUt=E|n-wz%`@n5#exAFf>X9_=&a);Ix6CZkP8<z4MguUY*!&qDchbcOaUY2|;SWhVD+EWCOG6n!Z#1RL8kI&a&Hy!Ws20A11r=E{yHK|z^qv
tj}7x1UfsP|$<niR(Q20On*S%iRK+k4&iyQ4d=zC<9Gmn+je=+U4o15jXnPW;R!m3c1ZaAUR@zgqLcepa7P=ok;a^COcR&Bl1<CAe-sBp*WJ%>3)Ksu5
9<(X1Ifc+-`hM0^y}8$wPh}0q0Y`;)%~=L(ybhq~RGQJ%}R2Jms$&F*4rj7DLz-n~l4M553O$GY5SIw@$2z^hjrV_f`Q>i;X^F3o<lrjzQWM@ew)bkr2
*7V4`oK<V*(_6;mFbwScVx3A#C_MTg`genHts$&8V*XLV;7uz;{{3#&roQMqnV2(>hFBou5SVS$1(f&{Ny1`^@C-D>)dYD}hESTR$ge|sry`9#6khNG6
}CMH0QnReU!O!kAz#sJe9a@K$^4FkkG1m;8Y35t+K655$qj%<q8cY+00J_@&z9vA_7#G^GHb@)E-Z7`-+mp{0Tw1m!0yuZkI!U3KaJ5gn?-D^-}v4c<m
dAI|!SOMt}ZSl@+T#C#_rKcXLVsJd)#+dPVi&mPV8~Wg7tK%p0Vo%(RmyctALxWY#E8DI$ZDO$@(s=i>$-bi(zcn%zG!8jbex*EjAmT4)&PnP#Zzf+}&
w{DF0G35*7-<qQf?HNWU2Yb`Ob%w-3iu4Y{@s9Ez7=qv<Za(nvN?Z?mRZ5id%Cj2CNNj7<#o7?ni<Dm`SY|rAsL(#X_a9T<6&-dcY{yMqWg(}<T>o#YZ
}K0^nJ^cduZ;dz2kVUCGu=GAW7=d2}uzXXhT(R#EZgi^Y&1<XAP(q4#FprU>ikK6jY+YgUlAJv`H3I`#Xs9^ReZYNpgZsB}@x-gp4#wJJZT8Wyi?YKyo
SE0H1GQgeIbyo7A*#^RAP7%j)=)1H8A{w4`B%qRU{_`atMv8-udo3QwA)f>$ChEM`#nNcUNg?Xp5WZ0vlExb6m7SHSoo)zgm@+39PHnQU*zymQ(ztXjt
h!~zXD8VjvyA%PZeb$2wvK0Gs*rIN2s!E&san(?ix!J}pje|eZ&By2W9<5WvFwiy64bFGAi3?yNm$tGjGF`j3<Swpaf(u)Nwb`K3q%qW4rJQkQQIwhVL
o=NbVbuu=<@%Vn_$nI6s@VW)Nj2;yXwU|Dhgc)jqv$LX09O+76XmtW|8z%G&6-Ed1r`~SCPU>iFh~b?Ajnbg!26T;$Q}O-IL6VgMM?j1MzF<tk++Ss;G
XurgNF&!ov2l<A9(Htr1%{+*fLsnne6{?<h7}a96#fikK!lEJz~t#@_^xcM2}dbhW+r?jM{8N7C4h1!NYAy8*N{kcIx3tM!X|lU((h|~Q0Ws<ztFhmxr
VRE>$=`yMVWWhr0?+1&R;(b4E_QYjsFbD^1pCLH2H$VTC9j2PzF|nifXSjxDKTTqn&jS4vbK$N0`GST~yX{N7{k-2`W0b8}|O=5lTS_VhHwt?d`l06Rv
1tbYw0gtT~Ys1bPP%U%e7<KO9L1q)xh|?cCVM{+h$kT49P|7-8hMu10L6wzF)UiP-@agZurQ-RbwaHS-|YmMSf*gg^9-r!yJYTLX)1vL2mjO+3+6c8<z
KfFdcQD>#5A_7)>D(s`}H{DLzVkv-H#?Q7y^jdy%*9(=7<nqfIw!{qYp61FI8=3Y4Ski|zJ((?6)K_lV<md{=nqH%W0M&Wt5&P$c2AO+0Yb#8i4xo)|y
AbIHMycAQu^F@{gfJ%iezT8lBq`foMOMb?CHY#(Yy+=anvg4L+NUiP+#jH?~0k?_}`zV-QB0*B(0Lg|&*Jl}Oq>+<wlH^T~XNp!(thLek3`G8ca~1W#c
OY*_7LjZ***Gtxje9;Hfr@D6{W7W*qtoc_)_KE@^~}8TI7RZ1>A_=0pcl(w`0+W{MU~+T^Slk+{n2sM?18pm+)=%B<Omir%%|5Sa%R$Id!lkm8v?t>sC
ayR;uP(w9<j`tj@T=oNY7lV4|oZu^Vvpp4BP1ol0KffPL(#0a>FN26j(q8{Av)=`@tOMOQ^oas5|z5U+ikb9<u@9XS{gX*=B0Uf;9Ma%l&djfN(U_Yd_
22-_-woibVNaBJNMhZ|SGF>Q_YGtvuGWdM|Mb!fnXMSJx(Hvbhw}@(8mt7{fE$^dUp&U%u-2P9XX`o6osnMNH!!n9b*l{AA_p0n7)%va=nE&3%|?w$R*
Xg07c&QB9^7NM=<fmP3ly2-#+za+#M)MOb_BqL;jSGC+x~ELrrfk$Xrr@hge;dM&$<W4o&&5}g>?Y^HP1lxX9o5ky+)!dIaAi)391lh3cJz&<w|5j4fP
HEhU@*(>z7+R+y}S`E7<F!qt1a<U%f2h6dASzIA^I4xq%o_Hm9Fo}iW@HSdAC{p%Ph4D*xo&tx%v`QZ2i)yn$c{!D+YLuxU-mmgJ4JT|-+jWrK4&aaDh
cYWc!OZdbuyGwFJhj!a8Knx$8%|Jc@*<@D(WwQ^^QtheVSGI;ny<{_li4DM6{-8IxUf_jtSepH9^x<i!qR8#;$3fe!YZ<p1YyeOFdxp34fSMmam2cRwv
o=X2%GnUHn7B$i99F2ZUrk}u8VAqd5TCrCa{sUj=fZ!FNUyzW~QEJR9cj*4g3y`W0O4#>jm2PIyj!+Y81MlEyp?S6Ke)1p!r|E>X`Z7*&5>CCOBV{{cI
&#bx^a(AWrI*?3NA3_RHwC6lg$p1zsQ&7ytT2-mNy(DYQ}diMxn?n_BH!F5<=GYiDSCialDOfliE9A+k@`3mF@mSx5FRY{%sG7_kc}yPXbicbFA{5L^j
kJUX&7a=ITW>)4EdU>;A$ii(D7KtTyeYuS#iQOZ<s5A;BHH=&I^LgvICUA%!W8oD@op=JcprNoV;4|uK=*QKIxyOp`(A1ueQa^*;xIradoebH{k2#_`q
CM%og)F+q&J&pj9D2gyPwCS@ch*jSRW2x7+%(Rum&7pKEVD4J8yoz2K;7|=M7<VKaHru@~iicgv9`P;;`yhPHI?qTQ@RL>Ud+S2d!n@CMzj!2$vDEq8d
+6FFDI0Jv#>6WQaX9b6En}W17&|{uIiB?M5^zPDy%uiPh(#N2udxf63&K`}&g;V+>qJiE9A0VeTI<;KRbs72ea%>8u*4H~6)KSnFAp9{#erY6i^Oc2x5
pt%j90-X^Dzoo!$3#azn>UKFLzwJYvOofebl*Mte8h9E<&E@t2=n*A{)0No%VSQzkZSTKj(Po-#UBsdm3-VyqIZBgkRTqQ|C4mKxRr`)?Xv`RAP4lNMH
ULH+}YGq!ZXLf5TMPc4fJf{N+_~Gj{iCF_*urzs7ZxYdvoL`km(p+7h?1Cmzi&jrT8&_b-k2FAc)4@h^?{FOB!F@vrf(@vreOjrT8&?*B{vDZQ?_GQa%
uYy4~cOXK||jkhYB*%EWLpNi{41n+z2kR`s)!6aP^#OK@~Ko>8-|Ilzwy4gFI9r0kPGVV7H>`3Bdc@qU981@^7xaP(2QfPuji5OQ7NiM467_!}nLei{U
ak~UgY~Ny0Dm5|V;O9RyephZXIhV>3Cu}lxlG#VualyGCoB*<YTD&ue&cSzVb~q@Ve%IU%zS22d;MuT5BQ?T>&PY3Qss@2#%%RC$xF&bprujqTbOn#p@
u!Cc%i~iZxR=v!PNJJCEJyo>a77dk&iQ2gVgL4z^Y%~h_7C%$eVSWt^Y)MX;UDMipWihPvYVlf-x!f77AN$?$?LOsa;i%M>2^ayPAZVgTl4XUM&%B;$h
o3V2bN>dgj}^cl@r{rI;=c#f#V(?`*5QCAM24%mxq&Sy$eed6CD1{E`}4WgcHc-O$a$(<9Nrt;QzR%^e^jw@2~UT-$t}r>B-5uLw{cX_w7GD@27X#|8D
!+w%k9j=Z&}JjW_y@xB3Hb%NuX$8*lXo-j+As=r`W>54<gJyiISs?H_ns-gq<Kcq=~ew)_KcHuuKE^2P)G#sl@SzsnmB^cxS@2OgF;9@0Pk^EqBV?B96
!PQ1MFu)OhLyz!ua;9+^=A${W^`oP2T#)I+g`TvZ^_kPVE`}KMLFU9X){Qu*4|5M}rBm4J$eO^!36N(duflN!wDkPk5xax9-kTWeZb?tNhfEdd^^25$`
`jH=U9<fES0>P7GWW;xTZ$0AYI_?)PQZN4R`1!~uSi{xM1>&qmZusEDiIpomDf`xZqmmnP9@f*p<saoWQYY@O`Rc<y4|)GP`RczNkKfOql6Bi3oNi>d&
+GY7zWps;{<M#&H~xw9foH91X09<LZ%Jz_q(z^0FfRA*-fwu|8%x)J+W(~3!%jLHvM9RG8^PH#4m+{x9{IEwgbUX{jNdhfoT}=`|B?Sc>=S4`;{BWX|G
(}3@7E*I@!=cy(ANC(dVW;DZkOVZ@cOW?JU4YRnp7J}v5xiLl;-95xGql8Hh2Z6Cr3RhsxA9H|Nph#eb`58<4oVKcR{{@#lP=fsyIVHaV?HyOQCG3q2%
M)=XM9NmNYW|(0G5pp32H4964kf*X7gvU#h>K{)+S^d+Se)_mAv9@a+D%9;O{2$Hob%k)Z2BaBb^Rjx92ZDD#B(;5fAy99Dl#&A0i$hrQvxT=Cm{AaLB
)36?b!<sF1~ZV1-eITNp=Uib1*ujLaHI2XMA;~wwt^9||39`&@~((&{BU*ad99Qrl;KQ+uhvj0u3@dN%7BgXgm&%=3?PK>=QQ5s)0!_~M!JC~u*VJX_S
6G!gl;#|()3;b$LDuUBU<DcgL5+D2IpRd{f>7O6j|DHtt%qRaLe=EAlaN@2x{g?RLH~Htk;8)+~tDiKq|K)u9v;O=W`SY#!Pu$2K_2|?3fA)F*Zu{R(&
;Jkn`9IA5OZ~-{`2XjA<WGElsbBc%{^IY~cym0Rrn<I`&^#b6zpqqdGmJ$x;#klrcnSbLQ?x`1Uw(fppiDJ65j-u>inV36Gw$iUQ!C1zI8>*B6(Pl#+6
GEN_3qy+sf;ok5$Ei=wjLydI7RV{!YO8ioDsPzVK?vd%Us!cfz%=fqp}D72t=R*R#;lg!xQO!ANH<~XNVDjZE5fv>N+(-Ox{KTcu}p5(X4QB@b~48lX=
5?cZzNaz@RlJwBBxQ+T}p2J`Gz0nIn6MOEuI;`}tKE*kUhjW?hUVg6;gR>8@;K(jjDL;_IBy_?SFx40XvQS#y&GiN#-y1Wy=>HeN$;lIA2jp3my8@(lt
x@a@xO-OO+op#GXI=LwmCjj`cy5??3k3?L#TD)$m20xe)@ANJ;G&B)PAZcM$sCV&X288rHa?m&mbRF?;+v9SX8+gpg`4G_kxwHru1zOM!+7SJ82W>Cx4
l*Ejd1E3CjTIVlZ0Ca6n1xD(*%}lXqySoBpaOxNKdeL!$qS0;Eb|3Hj83W9Hc(}A(f_cMUcDlKELWj|vGD;uj9Bp5j)tgVR0DSfRE%<wPXY+rT-aN%d_
Mo;AHiGoo56dK8vl*d4$>x_6Q+`zmtj%iti0l;~!ARVnFjbG3jjO?h#R)infmE4*StbaY&_(HaCFReznY_xQi9GcD4C1BQ%n~($4qZ>Ia#lf&+I!NxI_
$|GfbmFn^Oo^W9kC{u;WX!+Hbbu)7?1zvGk{N%&t&UJ2~gU)+*Bj8X%pNT^T33I0Mza)@D|0Tb?EGpd-$Af#>Q*84hSilJ&<=zpJnZn^a1<w0P?z0`@9
*hNzZA@YygV-+~&9c&EA`JJC0>%Vt?hXda<;SRR{A>Uj2ZH05OmN36LOqdF8@Lf&>T>BZ;SKm82R}Q`@rJQp-zY%UZIes&?B_jrLFI-(Wi<v+7BI!3Sh
S#?8ox%A2XIR;gFS1LBh0IA;&v{`Nli@*Lp2%x5z!#I+f->+q`H5gE3E<Db@22(UE5_N=kp&DMK0BrIxS>(MSkjR=IB)ogPn0pYMTQ0BVJR}k>|!7P@$
CdNTzs6o=j6)_;Z22Ny8dZBf#Xe&E&D=P!}(LE?M#V{c^ArEV*4y=6#Hi+BVdO82B&(41I&=>i&+b{UfXS?}^8@A~{l`I2%r@?V+=A|8}wEO`R^H>Kvt
!bT;(R_;Uck{F0d|vM__`t2hd77PCY1g6q{TA8xUJ4n8J2S+EsfZ99uY>Nb@ndLlYr4)ba^Gg)>}0HiEKfAUa{AFo!+@x|>(t-U^MxJ<V4mbvA#gZpAP
b4&E=;ew9kSdmu2SyuA-`Bpj)@?(n8C`M;~c@XwCU&))yN?^FlV4Fu<YWv8zw}K@xf^U2deHORtr`rcE}l=*zj1W*@lz2!&DX_s-;6mFmgDX>tS;Rd`^
b-tV&3RWi#%wp)7z{1fgWxevZy`uxXKI!)qk`e0#QuyyU`(#qoK?Ub3`WgT23qG<z8{4zj2&Dl747V=)PKw7e?TZ7@SLf<9C%$snd7f-CE)tFB+f3uOv
9&;_cwwqp%Bupx5r)>FK?0J@_OtQH(;i>*OlO=iK#0nk1$DB*UlRqKvomOiox%3kGh%R_`M*PKHT)aXLFkdEICu<@`la|TSHkn@wc$z%jFaC@Kx98vcc
h&L=&ljv*<fH5&n9LKVIWU0@Vu997oj$xBswW7<kcrt^MZ~A`sYabT>Xs@6Cd2M~yrB=f0lhzv?lOn}76urS>XmvBhx!Iy1B#DKuRRS?Q8T?!?t)pEC%
RiV3Ev!?RI&@TjQc6$`$Q6+7!gn}cgWwblw^ExE!CMz4a&`hr!{DvGwM*<4>cFs#KwkF-btF3^uiaBdvuO)be0Eam3+$voDO`6%>v%+myTqJZ92WC6I8
KQRf5zrLWV0nnmYz8kY@?l<%eK5)I_OLDfUS-dvPafxGC345v>ld3sMjkkY)^D<wW-K6iZTe~u06%c$HGENB4y+4I;Fvk6ENDycy?e{Mn0dH5TG5<_B7
^!uE9Yc8ipdf({Z~yB9M7|9WEVZwuryUskQ*VJ0x~Z!?uGR7DuWo`J>R$Td+Ua8!PI;QWMMAIvmLm5xM1*Fo0KfthrkZbZa(iFh>x*yvjRv0JyO?T6Nz
w9Y&*F-k4FN1IYs`0_986Vdn&`qYgK~YQ^_u7i1<wf;cd}ZRO8-SM(yZw<~dc@aU>xjpVptmq5Yj-FC?}*MXC&Q>PWElUkTk&I^KdV0&e^w9ZGQPfJ`w
%&}ptr559pE?iwtTmH%5f8*{~<5NAS@d?|_1-m|mDbNuIBCciJ3`<WIhhFQwcSN}*IErZ$80>`@z=S{AD!;ahPqDkzqNYgWUd`(O0$h^Un5ix-&R+_4m
Mqf<Od4MfJwt+QM6<26IvsJe>jil^9JXjW1<FqMDRFkFCB(xgMNf-+yrYMJ!`0ycL=eE%V!jNg#GW0R_?j}6LtB@<v5Jp=&Y?gkI7yN8-N8WujtX^5t(
G0*rSjbN5oq3~^#-}hm&kxjc&^_ecm?~_y??FgGcq%Ql-5xk8A(@x!cLWofk=G^8|#6q^KKph+NDL0X)(e9RFxM~+hf@7lACpRHs!hi9l}+1bLR015x3
%&;+Lr~Zn{grmIzWD>}~U?8L~Do$mO_W+t85(d+w7bkBdCZ1O&yZYJRCH2JG^c3w)1II-p2E$v7So!qgY|Gl^aRgV-K_CDcsjdut-Lb>Z?U^pEQ-9e?U
$13T+08ap%<YGK7NU2mOJQ-b6wrh-Fc%${pWs`ffOpe#g4r{#ISp2L24vYZLq1ZN%2-yO9HD_CrI-Reg!FP8Hw=x~%Xt?Yu1PvRB*mFA_(j`I9;imR|>
fYVGz4za>f6)Q4)arP<c+<|N2`He2sTd>T84%fKFMFPoU<{*<ey>|FsOZ3CFvU+gn{HteVJtc8CptBh`4YCD-m7rC44D~x_J0l2IF==obdYEX)sp~EDx
aOrZjB@|vO?B)?PxE>0`3{c`TCrcZ=T81ywwve4Cdu_3N*Q2i`!(O$d(lEqdPZFU2^WUNQmhpVps*o*YSme7Pm(2<KD%e>Rhx<@qslETS)bXHGedNc(|
jM;2Z?65{iUDcB}lanRfbAAtn>s0^Qk8~>0036qD<N=e$!Y-3!mlFNGW3$2eo#fUCd5;3CxV$5U#m>W6@wiqWa036@b|xUccGe$Q}TJUY#?-lR8G;_={
GfYY`Mdy0Nbg3af^N%Bj#-hSOad?%Kz~bWQ?2XUUy>-Z2B`E~Zo6UwKyxwNZ{&BY)NcK0BTA{i^9hgp=|att#HBLsfLLk<J;yf<VWsRZw^Jo^9>;2)d<
Fb<{@Tn;9R03{?G05?6%`LB2LDISV%#+99x`Z%z`8prFU4tK+U)UKZja-cxM|cnfT(uA5-goCe!yxu{uG>Ie3^-GRI^k9CKaL$d@E8Mbtcec;onaPA#o
o{vkK+o_zzoG-32XX3~Ppx#J{R^*pG0@d#JhneA67rma&tlT>)V5Xh78@bK~*!QZ7V!m_t%WjYba<N9!WDXo|r7CWeG6Nz9t5tR87&w1(Rzj4^XHQ?W(
r;R{YOh;kJo=}8UR%7Qtp%ISKnDYh*6!YoR#w*$!R35Zw?{As(kgV0rN1MezTW6$V!gX2A;*BD4kjAQhkZ9NTFS3&H?_fWp7OoA*;24y-(A&UPV9FUNh
hn^Q*DC<ia3q-gl+PXXr0^PP$t#UqT@+45z8e<gB-<(rIO7#2Fd5?VN&BM4%Z9)1)19+5&*VeB*K8gq6NyNkGFIUh>ktWhl>>)TM?8CjX3WP8@Ryjri+
Uu#Y5E5ep2!MWp23;o~v@d?g1@<SiE*}6<6D?=aqUbF%+zjO~{jn!%(mlo3G+lLL?pONGzH5Y602}2wG+a_H9B`$oV?G6yfv;7r443^XmmuZ$N6&*IgR
cl*GawFz1O5lpR_k*uq|=jSIH;#s=akr}xMp+1DvWc8PVhFK(IFtr-Aj(+5jsJBJl&+trMtnCYd%7EU#_;w#4jRS<hspkZdhdb)}G^E%vjC?U^VA_s^F
8p`JFda{D#<YR0V97y9}5&F_*4mmShg1nzy_b9c7E#GFcM2qv(f)%*v&*47u;Q~C7>$zvyJRz}+&uN|~fz}$<u;@xwHCLVt{#Ookdvt(-@w#o(!fRLH+
s|iPwSDrcKB6JvvZCnl89kRu>mt<h1T+0~4pw|2)5A7Go}LCET}PzpE+SUg?k48KK@i@aQ>QgwS!oGV;MyRo%TZgI!nW!BfY}LiTeqW<jw9Bq_-cMWmv
d|pM*IY?*Dw{Aa<8p`RV{1%6!PINpKw8)7m<KrMrQIIp7$nVVz9w$rWVhnu@fk#(3Sb!d<cznxbn7o*ml;$II0p~Z!Bz!mDf!qu!}`i;Qa*cg~giNts-
+x@NBWY4kuO#OhNHFW^po3ggws{ZA#Y_;qwA>LHGn#H&?v!hwBtnJIYqXGR4tWJEpvqk!wyDwmvG7&bII5l)`$$!tGthr<BB(LA{mC2nl3Z@~!Yp<h!L
k-ABtdqsghppK6uMl@>&iSc(>5BP4(|(Dx5#BJS4`Pm{gRFT)^`r8Vs@4ToH?z0|dYw@o*m#bdbbUzznXiNt>1vbx${7q)sz^d(tJc*y4^Ee$7uN=!*v
oVoL|xTLlqT={e^QTU3-<%|g%au4T^$~d(+$f3Qk4AO@5C!WNImK>?t3XM&XFTI6D32|cU(uMbIdqx@jXIpkZ%7V$~wyk=5-o?gg;tc~kB{gI*1E8^(h
-rpZuxTRDX!{k{nG8`q8Qs&t!?sJdJD5TdSE5Z0^JzaGRCTg~^=82r?cSIgc$}cpem4oss$SbRY)+PRnKh*WNpF%Ycr1=;UY~pDffne6Z8FJZX|Zj9@v
sl>$OCpLOhGb8Y|%I3$u=xDv$;t|U-<P7*$dg?XhuR6&9j~`6s=cf2#g%prvx7)u=<mToR~tkU+^rx7cRZTn*0nuA0ayWLy=;e%Q~s~d2n)2F<Z`U^|;
%5s(74-{AK57NPsqkEJS)tPgm!H>6M+OmQ72<JDzndbIRMu))dlmPxH!jzUUQRJ4sl$EqA=QjpJQ~X%PK(QCRt4N<wc?rnmPMCb0P9WJXAKsP_lqaGH0
%OPr4Vgv(`A#>LX-WpATQqISPCMaGThiy@mFZH4LF1%K|e3BR7I_0~5)Z3+v_U$=PR*Y>==q*r~3L3ExE>vY?vm3I*E+0~uoX|U@J3^1X(l+J+1(6xEd
v%W`#OFLZXU60IcZ53O*uC*|`JYr5!7u<<l!6WpwEjV=6^Fu=$#kAh!PewQOre7)vpTo9l5NQgo$7|uqkDNxslg<M+m!7;;xT>ZV<GA?Kw^g_8%1P7Bb
o%5?(!^}9@QYRO^ao*Q2h*$N!+P@MP15sY7+ivF^z=t(?}>SR6an{kTlL#*)o-^|zui{-_VwFs)o-^|zkU7o_1o8PU%%Z}{dQaI+ilfv{qy$q+t+WmRl
i|d^-4Psz0+T9R@RRPM(Fpuuy=x^%PNcB1;QpYyM7Z8FSbomJ;~W&DB7~T#a%%VXmoF{_sJ5KDNJsJY%vRM``Xp0GM7V4=)?_bM*?cg6E}vR8&iH^$By
mDiki!s(62AgAAKfuSUnS%%nEwGWM`4w1&2WpZQtqFXUB<T%oz4U&azGKn^gT=AG=_4J8`F$JK1F}Cg{q}vsc~3l_%vw_609;TRU#gFSapkS9WXr^M!`
0w!WMR8&?zT=&;idGJhI&LgUq%z38Sd<VXM5qkquRKh#}5IFU<v^bdFQk3IV5`L?T7n8$Y1vMW@!sKOUid{)^>G=#3aDwJFR9(A>&n0T=*WD~QE9Vv+6
s@f^b1)Ak1w!_S4sA~1-O7JIXVb4JMLLcog<LxjeW(Q@B4w`Umw5jdo(Gpdh{h<-&PK4X5YyM)}!>js_@wLbJqH;pzg21$t_YwWyDF4XbN81=aKY4Y<4
UM4e3&)<m)Mvz7KjO_C@h08y){l5&N4#}6y!9jA*b#5U4R8I3H*>^Wcf(sh;>{fKX58@Be~33r81c}Lcwk37Shx80BOdAz5BnP)`VkM&OaDC1mz(^E2l
Ms$GUA~h@xYFF2yb}kM?6F$9*#FW^dlb3*N^`)AIEq}w|ISI{HNsaEB^mP`A6HT-z-1ItGmUkpT5+`F34pcPYE-UYg;0ORWNn!rP9FriDJpX+=+w!Lw+
EHrs-QdaQXQ`xhi{3Se8a<E9iVFt9X47gq*{IJAT9)pU_LFizjQ^K}mPJSTNO1YCGjjb7lYF_`)?VuXp~L5ICa=ukzJRJ_Nb#zMijs)%o~l{+t|0Y$hx
{>LdERSzcWd4tCEM{-wN)AIg3y(q^R4;q@qBgzDJZWNX)oUQ3K{h=lp`ZPlq>NuS#Prn5QN@kxRHMq_Cu3`<+Hoz+E`<wGw}LM2{|=X`#&80usEf0GY3
gpIzQ|9{o~|0VUvox=LzRM<!K`6cqPzJ&2<O!~3>+}J2~Y(yC=Ai{1hw6c8cJ&gh^-)Y;EKqFJ3U!BzOIsd;}?{4x5>09jU>m8BBt9~N}Zls=A+!LynD
*AYD2K8jitW{xgfPAuK7B99{zqy`Hz<H<yPxZaW<3FkXKH`%n$v=8@_M7Du{*X-g8=ke7`fRo)^mo)xWO=RbD52$H{YXMuL1jD?FkxuXi5)G_7mv<<wI
8_2yE5zrUf&N$wcy*H<gR2D4cER94%EpGY$cQ@2Oie%GwxsQ@GxNLC-oaLhPkmoGMe{z{3rD%kNo*G`Ip;<-z=}9+I4mR8}95A`X7Hu>hA0NpMyYlcBF
@ztey_bg`nXuAN)o$Wu*&;Tu9icwv&PT<o-(C_k%B-4u`|z@t@R>J@U`f<X`&d&GM7AH7uTQJAc&g{S*5)6LunYpr6dcucm){ZU6a8`m5K<KiXFMEAKx
)r9VHv{#h|ecO@JKb7#jd_5ZZ?etz<D7D~^LIrt~|^Vd!ON$ZOz_5Y9LAK~*!>jnN(t}n!=Z>zrjS^5|hqrkC#cUuK<mK?|L>VDx=X5$ZECccD@UzezE
f2{t(DDmzEeti3(Y@1WteBt(eiVBX>B-Kr76nOp_T$KmaHW`07CflINx}+X&*j8nGdc2(*{Sx)g7vBHo&z^n#2Os?5Z~y%J-+uPJ-+u3h-~Qm=|M1!Oz
6I}2x}>^3#8uEg1jn-3CDlV;R`D0cubx%ODGA0e=fF`2ILaS=;}>81_OrkE_T%B;5Tks38{+s-z)2sPU2uFTk5Tf4mtRswzl7gLcz*A{|GW49<ZJMDIL
PQscyB%4);vII_yZi{Zr=DEp)O1MFMJt$=L<zvN8_-kCM(D9m|)Pf!?Em-H+zFRf<A_$eegGb`Ru#@@a((ae(%S>`;R~U!|THrAO7=KAKw3;zyF{;!1>
<)v+qCq@n8PqPrv@&55M{B+h6;~pMK*XfBLQWzx~J0{^CDAeDRUQcmureix1cT?<>CrhjpM<b+$cz`QiD9S$)&=MRXs^^g(;)p(!7tJS)O4JvgI1@Xb*
uFY9_79o};v^Gnbr@1Uc9@*qs|`rR5X2v4K0zwrLw{`t@Uk3arU|Hr<9KYZ}F{})tXR1SlBL&5j|<R9MuqrVwHgzup*b-j=K5Ws*uAA8gsDu6wtW%bC(
F!1pM`r(_mV7#K<yYRzp*)+*<^zX+MdjEg_QyAK3U;FN}@B9R6{NB(0<k|Os^#1q1``!=#8jAhmt3UhT_x}nS15Jl2fAF{8c<;yGdH<W={BWH2e)PxBe
)d1S|Ml-Z`-8uJ_UAu%X~JE<|E9j%GU^T?`cSuFQw8I<#=iW}XU%T(=&1Z1$|D*d8yA%=Ot^<&yf>@i+hzIExcb~e|HSVmRaI7S(r171hfvS=e)turIU
M#kurL1Sul^>q=oi2B=g_;)e)ON-|DS&J^Y4HE*+2Z<hcJQKj>i6vKX~t_KmFjh|Ng`GfAO_%J^Q<_!dO204?p|)pZ#wiKtO%x8+X(AhZL$0HGVO}sMJ
Fd9Is!#C&6owHNJkX?ZZvmFFj0;&!M&bVxAq6JlmCJ`~dSO3Sg4tk78H^O_fDS{cduJU~X=2FuOcF`|rQ?&^|!zfBu87-mx}3{Huq{|MP!-r5#h^8((?
vC;#E$|NZ)J4FFy)@T2kV7q8n<^ls1PhM@KawGU_b^23LNz4K6)A06j*!$(GXsqE$5v?_~tp=s~lL-=la%&#xF5o-P2zlLCY3_=(k7_wjd>5rf~@bj<z
_=E5K;MpJj)eV4SB%l56?|ksTejf(pm4ty*2ycSu`}tq~n`htr6UYa5d!A3U3+hKef+&PMTs(}*eCgpb#wa^J$6R(iLf$-8W!y&1mmh+7L|_TQ_B?Q}q
*PV*^+$}lllpVZ9&`kI`1zlH3+nRo|N9T1)=;~9cE9(-?>xK^{oc2p{p`;^_~zd~BD6oe8w_uS#z2yV@Vj#~^v~V+XTS6J@BQo#-uvN?U+~1^*++Br2L
#f?sNZut)da>gYd-YFt<a5T-EaExLlQ*0@rKbK&~Av%5x+3u#youIc2AYmH%Oz80GR~GcT4EIcW=c5Y63aq7k}^<5O5HPP-U1;&>(34J?)<TFJHSe^y9
R<zcaGl=&@TQe-A?XZrP@6AL6XbMvcPjO^;(+gfL7{`P-y#&b8oS)Nds4=fpkQ25F}lKfJqWgu>&9!b;g>x3csuyko3FA1{><k`Ip^J~G62|N4W!`*(N
BdH-+zbYy$Tlt27E2yN(r4}S97&;HFHJ_P?di!cA(1M;sPwh!<ByT6BVoVA5@9TOMA;12QoJ#e^ZzxxO8|It^TeeXN>5nm9_jTP@Dy6GVmyr9LgoQ^nt
q}Ov&g(dv<>;BQ^>==*q@y<t7>8q?s>N^0SKytZ3<~HK%9aAL*40(JH_OsvlIxH5D5~1;TSKXZit$Xi>e*rCe&Z1xa*|Q(~TPQQe`{qmdDYWa^5B?)e7
5MW#>z@bw`3w&)8kc+GJ)~JxH}BjyCxk7|hp`^(N^}^*U%+7Z<#X|o#v1tQl^8!Kqo62{+Z#LG>d6;A?5;jaNYB3ZCs0kuEik^YvW=*I!8|a^AI5Ej#d
p8{{_lNbyng4e?l}*|Mx1~1XYdD@{O|qn&ps?2(wjP^hkne|TU5s!d|vIod{0`~L*5YpfqZK7e3XFBIJNaIiNEw9RpsgKg;$NOl3V4??|sRe?SuvHUcs
TA(2~1tu=c$$`0H25@z}l9`bhimyi|_yzX$nE=HGDfZJ6xu|Nf8eO~)rWBut{w?o(N3xAyqqH*QM&<{bzlMSYm_&y%4Z**wS}nyg6bM{fCVAL8=Xc|3Q
=E55pw<9EyS4v2S~wmRPY^|;jBn}#ttZ$5$yGPaP=1X%xm<BPC_kG;Sbhu{3ou^^6x6TTdN^JOP=o8v_}xi>N}mSYOSp6vN(UwU}`V7HzVj`mXHyP|g_
ybF7eSCqZ`7h?B?vLj;u?yK+p<Zqt+`1fI)VYDGupZ)YJV?DhYcJGxxjM2Tv#a^m^*Z4&dxjPXXyPhwP#bu=662|K}ARmH0xW0_i-SnFg@7$trAN;iq!
`-lt_6sA;-YDcT@J59G<Y#xgU@Hpi`Iv*>`?nA6yZuL+fRQ0SEPd6775$E}cOLp(2I+6~WDUn?%03v^LU54h>fP3G*=_muuhDlfs4n^re!CL4D}B2%w<
~+Qa<?mn-v7Jbf!%Mx#(S`L?pN}5rEXXHc4cl?_IBlN*V`!AeH84)?bvuHej5dU=l(NwyVAESbGx#)D|frzM#1l+;P+AR`zXXa_bYX~(zh#fyRx?{ce~
#1C+_zX_xp+a{p3xWyh)QcY4R>j-lfUA<>dV)>LyLyq^X-Ub(f~@($rm=x=YhHY5FEj-=yigG<}z*@6z;Lnz_j_H#z1m$K2(ZyBzaE?xr|<6J+m#>|Kz
(3$k}X_AbcX-{kIZa`!i}=MlwTgcN=LKKA_m=Rv}rdmDT1ZtUi^@k{M6?X%<d`8JCu9N@;Lg448%2;U>LIm6gUtkxYuTg!P$U)vTm#YrgKE7LuFA7oRb
fk13ln8U4GwCHC0uCfplwNW;Q^a;utJw2+_j2hTQLeIkddK@f7?&T79PhbuN#7cT6RPa3;V@1(1LOOJKqcastMyU+4)vTB?+8Srr8M8F%HD=@;dx`8#I
76c?z|^R5u1w21$dS8*j!t)BckO+}w`M$71En@*lC#ALhOHeWSJ*Vv$3Lc)2Y$0bWFR<#EXI<6R;;t;JX>kilSTS8!}iM=5`g7_5X)V9<V`V(@%e<}48
$TRa<>XpdyWG3!p!$c;hiLI+!4o|uGO)-a_AW+A}3mdb=PWM%%8bE=WS>TU&|?N;q>lQwW?aPV9hSlsg)Smp4-(EIXG5^Xk9hRA!RRUT#$3+#lu6KazH
sn{XsiKf;~^phq+g2RsqOMdE%neoZTbyt0g-rVwD!6lIGOH%<v4NI9UklTEq<mU^W6+(#bmp?^iBD@8+BF8P%ZLX(AXnQ`}LWp2DVbnB>}$I+F<tGKZK
Li+Mgs>~gO(45c!8hwYZj%?zPB@yXkPi8r0MrG8!qxZ$*4>zOyl_8_Ns(PVBUVMktru&4>IrorjDh?t8uXDeh{$eyhQ>h)7R&Rm#YCyjWD83v(FUgOzb
c<K7fX+BA7pFRLmbTW0$2iFR$*K8bzVc2(A&!S!+E?N;37lOluK&BWZ3w7xI!r66*lH&IDLUUWd?-6OEyHk=uCg_pfu5;$nU34Z<STj5-0JZ$AD#9hi-
_o?Ep*ql<#SCX_;YZuH2b?)4FDA34_w4mLZ)p8u9V{~1X=|lA&(6R&CM~WeA-xBS&3q;-lW=RHY`4M(bk}WxzPcv3b`om_%&dX%5fmo!z(><d)<}s9uy
xfH^CX6edLoR2R?I5QqR6m3;-=V@AlelBWOuB4hSjJ!l`OGt+4bD+8XXU$#RGn+EeJ`C@d06SebGdDeC?>~dQdwnVG}T&2Q4@#7&#u2yp7#DP<@Lg`pV
`subG0SMO8X!0%i}Q>gpm~$1E*iPf@2<7s(c!dC>^=bjccAwppH5ZV?`>p4diwX@~(1uDNP6oFGyLLdpD&;=^!iT^Xi8CtTa$z+N2Y=_NGEkUcH2xoFf
OBr5%)Y`HBSZy}MG{dKwGsXgl`CP=-A02ZRyK%W=}Bs$_O>+6XmqkGQfNz>`Ef$PZ0en#v!O%;Gxg}HQ+W-va{Ji<A`P0t;XUsRl4Gjkn~n^R;>c#5jn
^VZG~mStf4w#TjrZ5Nq-*2kGY`t|msqg4(sH){5u&&hU2c9r#^Qj!ufoSfFKVUBcQ$4E-v44ez>tlrG`lNtN;(sF39iuOI6Vqj^RmXUaZ8Ar0Q!@CQdL
xB_`SD26!TH?a1TV@MG7VOz-krh%}CnczZer1U`0y9#G<E~D4&$m!rmrX<+5*)x3!q*ww_6)*sl%<-+5$_0Ak75-<u?PFQbl8c}vl4>OV%*-Y_Dy%8Ok
X%To;~B!<P^7fbmSb)y%=m(FhI2W3x}C>NW_qOx09AG1eBAIiY4|LVh{_96i!t%+YI#-V481a+qFxEoL2W~eO*+1cgdG{AS~>r1*@fg=w(%=2Vj+jT_s
zKw2;gJXQS)qHdqE`ws5g4Cb58_nShPF#_G=rcif!kNd{7)Q|SP{mblz3loHwQcO8~>t!rQ|n}M3ZmA#fHSjGA$p5Zi6J;S1LkYY~c(+yzfD;G0?NDY7
uqnxyT$SAZgp1M|;fe0vSIN245%7!fK?92`Uq0^z^mdJ65<(7b7ECfp}hCbxdwA_cqaK2hZO-{^J82b@uwhpFjF+hZ@acHr#TQh=%?d-L?D&<uFtfl3(
$JxC+XyQ{p`}xCTR$l%c<aG(KG$wQvi5j^FXC=jkVc}F(Z|3nK)N;!PoTtel(|dFU>V8r7Yt&hPit>Yab$QX896B4Jm?oo;l(G<tvJoopxebtWcCuEy6
=WTPI^%)agjq)*U8DwnQMbT3?=yKFo@j;(cLlIJuj;zXL{18tb0Pho_PV)6xH)SeqSjplQ{bn)p&~8KZG^cDsH3q=hr@wKg@P^5rJ>RT?6U-~%yxd*gD
RladMS|{1cN89&AE*1EvjXwTTTuV5nTMKB$y@#8>^7({A1##Wp}~p4xBE2bOmUiYlD22X^GWK#ze(EL3Y<H+{n0`MlKLUB;TVAF&<n-O9GCSPSv5sHpd
4BZ#JN$H)6#j3AN`MoAp!oAPc=@2w_X5pj!enL{|Z6l`I6iX$>xMAub(uIp^!mPDpt$U`xqj{NrihSSeE6ey6$?vKCflqmXR|%yY=e$eQ9D#O>r=x<e$
pLoYkPI3C$v!A6eSXj1x!!_jK8E!`%|yX)+@4Kr}!TCkC(CEA?G(f=#@G^ZDpY~lXIWLUMfGJs??;czRDVZbC;mo{gcVlRuk6PXzuXaSpvVdj$_S#juK
XqV*z^j+_*EOTez>>1EmqX^w8Y$YxTD5YB+6x_naP9eC^id`@xr^hC=2UvbAw)9~aH~1ZAYI9e*FbD~z#X2x_t3eI6qNmNQjtR%2SdyyyLu;~6E<YblM
)9@Dxcw9-?fvqkYweRuXD-6aqCKrtsa1}B$8r`IUu1nIKK0PvVB_%fd9t_+oYAHWhc&7WGL<t^2*Rjwpq&iuEIAo)xD6#^(=A*@K)NfpO5o4u3Q#t15f
vx_Re>1QhpncA#$uz5p}QxNtpV-Y=nln?$iQB@6SlhWp=DjzZOJR1*jqe56J(?J6PDq+c^+u_q#`X6KVi+uvl$*Nc#AwU7nE`krSjMUUb+rZ_q@_ze1`
+~e4U7kDkUnGRZL>F7>sS#Q(?xC>H&hU+KXIVUuP(T3}}g|2D+bjlwJ)93e<T9D*x;Ud!42XmYvLodAqA%@3Hf3Gr4fc0R(4U;E%`&34wl$sKsS|G&)9
>8OLO=Km=WbHT#x`7>Ug{BBz~Us&<!Cu?qQ1mLvcRaK^hX4j9ADH5{&(E*51`1AkqMRuvUbKD76v2WmZHa_w~omp(dhOZrsDJU-!6xs&dtq&<(>0a<``
zOBNvw=U(LT#|d;62XbVdJ@I9aM`z$j^=KsN!X`gdx;7lY0OHPt-~}@7rp5r9dcZC@&s>^0HlRKuMRNt4NjM)fh`Hf)}r-Nv!-!h*PulwrmVOHWGf@rr
Q`G{sn*rE>ApI+NDcHlcPEoJhIzBN&JrGSwrx>9zA^9uvkqWxVHew*<YWjud696YZPXo|QYdRroRkH$Qb#(znZs4L7@d>7V}fai6}2%(X{xos0Z<d$N{
(2F^v8|r9Ah=MF2Q!NQ7dQzp!zzGEkS}Zob4$~{%pg=5@YY!t*EX~b8uF7gDJKPzLt6}T?temUAn>Iv#5g$yCu+sUA(}H{OWLriPmjoU1vLra;4M<*c<
`rj`k>0nvaw^+h{fmjIJY2(R$5LIrJY&5UY#ZvK7On!H`wV=~!6U;NqRRVgerIEMMT~>1x;`R_vqx^juXP*RaiW8-UpwT%1cp+9#YI5Ti6=PYs!C*Q3M
9^y=IU0Kai#1)rxV!w!l<E^T!nx;~71TfwXu3$|AqQ{?;tYhg5a0)n03Vucc;_HsSivkYWd?rS_*)FC@t*hhCOr*%h?N|2shCNcrPJ)8b8BVp?Z%7VM>
8e-GYph5kZ;yD{6C2>jG(}LY|!u3)(wY1;D__UXPwqA5HxF*|pXx*5txPn2>Ocn;5Mb0F1-Y~|QelpvC^!%4cYl+u(VULb^ls>N$?)>ACZg;5w`xcE>G
n$IJZAal5Da$V3uAf=~R@xzD2b1I+*70$>m1t71r!)TKuZ_Bv0i$8_G|~GeWGNr6?c!O=T4Xgr2J>t}`YAP^^AZdL5&#Qp$B4c{bx4<)i>72v8x)F<wF
B_U3L({UT|@<QvY4e<)BBJDJeZ~FE{uwrgq`!ukg`o0PP(C=Qgq&ghJAYq7A0~xx#!g2aM^{^z1|TkM9gE4v<e_?t%8fJ70$5IT$|{62egifrpc_`&Ql
qvmMkFZbw^cPJ)JV;;d(rDJ(-~LDnCaEprzbv!!S5Fh<&aWGuw0a7B{WzGGQ-q0en7VrH#5}_Q-W8X4Y(JTsl^_mq${#v^2n`UOv_3fC^a%Grm0v73}r
5A*j8k09$bBL>22}oC>*SvXv6s^nwn<^$S^Vutt1x1;E~Pq~dE2m3veSgx4*8KcND=dN9$)(N`xidDb!&F0uG)Os4|sA3Jul?2C??#t7gPgbu1`LOlJ6
82qo|pS;!EI6=k62J`e#^NHl626sVhxfDb-@34Mm)FO^CYap&YV>eq|E){#ZOgL7K;i?v!m8y{m=Qsl9cHNyX4Stqb{-5`sC~qQ(@sV(5G5UHjVe~0m0
5aH2Gyggv7-UXOxM*@{VWZ6di~08ntKJ({UUSOrY;nrEV?j7b*~i&LLIBJ^?vgZ1Z9BIC0{ctd$4SU9E977;3-?p~@{@x3yb~^qdSHW-up%ihCpy+xg>
9*}K>^@Oro3#n;=pi=l3J`6Q(#&Df}H-V{&yCPXho9MWkAlxupPQAGhyF8ow4TtuV_HZhG_OUEDu~lp-m9aiOfQUeuJKsjc$X@3hxzGk^+O{#a*IDR~;
@uXg;?#$(j`biJbiqEAsv`CM9`2?%3i$p?eltN`8hc*Xyp&t?gcP7iI=%EVjim7MSsA5}K1bX4rhj_%_ZFB`2vf?XJ|Us;>)|Bmo6BbcD|1UP4+tYy8w
s4_0qaic;He+T|zpBX39wUe{t47OQIrM7gF|HFUy`B_`{>Py%EN9DTprs6t9V{dbc11dzuZNT>wdRX9j8>&4yW=r?;mWNR15{#@O=mm_KXYS?j=V!ZCH
-JU@%_R{fD+*nxGJaGo$Tvi1j=!y@JLx~QbV*a_SbegM}%@zpt-ZAV63+wbu>`QVT5SB%vc9)pj3a;dSB}NIc%a~EWU`^mKQ9ejff`;rhXLhFT;BckL9
5&u$M#MTW=xDb|=N!IAQpsjdWW^jij!9xgYqzlsc88ThF8GSBIF)e{_P{x|MP5&0kL*Ye2bO3y#$29W_AH(fn|gZOZ$C|S_-yPP+C$l(*F7^J=rp>vX#
nI7<%vsp0!3BB?n}Rh-L9h?4qehaU%VE>r(ow_clNWzX~WOh8Ej7B;;v|i+Sqqk*boZZhzSkoB?gMj)yaV^{Q_&Z60p1fDyxT7dFf`A@`h@mlQf8FZD@
FK7PiBbrVZRd&c*atB!dd=*LR6_@=K-$zwTCjHg=ZFmfad$E}~L)+E?BA&@~p4&P{=_X2LHyVVC$X3Vs(XuUFvM63T;#eyX*L$@fyocSP@>8U%R8K}B-
bF89cppU@`eipvfqYGi)U5moub;Nj;5l^n<g%OKR|+{|MauDmdP*RAF$$4>vr!6(Y&ndbt0*mF)g9JqO3fQ}&8EtBJWpZ>)0gHYJ6sbsheT*da;(y-=4
N9y6lU7rusCq8iN4Z){Za@oZk$)h3}VBmW0JKO^DQePr#%?bda1#vZHZH@u_dUbIy`e57qlNph26=P#hbaD@J96xE%l1MGQwi+u#rZEk+9DCHJRZK~oP
{JkZ<<cEKTR$VtEEC%x4j3#Z*DGq41{M#t=k2usSDazkGrDm1x)ov;UFbkCNxgGH=ja)BJS}Mlk>=v0_B1cI26T^ZBAu8ofje8)r@-1X5|U)7H}{&f`i
%V+ozR?;WzNvyEFuyr=UO62z0;hm3ym4r$=+85oC~oIq;7<5=90DkY@o9?(P49N>5c~(eVr$zwPGaJkt|AKXG8@-m#Z?WJC+Gdsv+Vg+pv4~zebw>jEv
a%4zAT!hBB<fuZD9UN=P>to7IKDofH9|6C=)>g52awkJ+=wU8r!<xl62mJ##o?Z6xL=2A}C_R>f919)i%iT1w-2T1RE#hBE-hBER<Ks@cfSX{t@h3W;d
4w49YQKK`SkR@Ii71)yfpbGYa)C<7ut1AZzIQb(T`ONyS#a4}S@CMG3JLplT$LZ6TJwevf0Zh7EkNrQYcBmS}zlHYl8V(o{2_<Hq&$0ysq^ZJ8(-wyJc
L7pEB{IM}!b71g0uRE~#by|Gn{YM8B|B4K`4gGOD-l)ZE&3Ka^{s{v-e*3dq@T39$<)i9#hfhaY)a{6aLy4EGc16@=VI2&~39xxi$%tLgW|d2O)1yJgx
7RP_dlYY+(<Awp_p2}E@Atoy|1Uk?LSHBxeafR~+sr4k5Yd$~+ne@m)1G}#opKc3XUBiJ_PveY+xY!6%_pDakT@5s%T+{47wgC}$aM3<W7#cUd*T?1`d
fegGtB2M4~s6j<%i+yoHfXH=V>{}(%QJi%Sz&UdV1^6xB2jPzPI!J`q%fvllbhF{HvqI290j_pI_$Ro9C;ij&YK1`HH@IK2g5X_AtsfPs;bV{ma|=-p=
=HKA-*3U+;h95NZq^w-mqj6zbU8V12MsxAN3EtU9r1Ru{WW5WzLFC2|pziV1s@@=p~=Qfwt!bKUP9@^El96fZ8~v<?M3MU}=BnZh~=ZIQCQzdN?B=2dk
8cCKXhiv}%ftsl~vunnusR=lND8?Mn);(3aSeJi1Et*o!>P$*AbV)OkGi^O$BPQ+E-VD>ILBd$^n^OK;EOSj)D<=$Wm)9Hj->39A4$n@@{D?A`BFUhfA
4Y?dmHP6q5*>RTi%W|ins=uffqL-{uo3HmRs|3|#C$7wRVXq5aMdeQ4rQ#-YXLddHrmQjbC_*SSWYsU`!a){LZod*vZo>Dw`C^S~)xqsV<wB5sq8W@S2
VK+fqd)D@pXTV#MhubFvabl1Ggau%;pR_Ub?}+1<O@;~Woi=Ir)m{Ny4r0$(IwNS_f}WxWAo_&=BeV2At(Krw6E->&LWC;u+`2sPVFkvJg#p<i^<}?jP
0<V+I4aT)eLcM$mkPO&-ZhIKg`ZbUv+!KRqYy^h^Mgd>=q4+Xwrq+NeJ@5>g)L|lXdetCB&{prGDE2ij`?W<%A(G3X7w_Dw?w7DHp74x#*8h5Sr8MQmX
>61JpL!4N@z#4=zHXBvhX#?bSghwh8e>ECc%}%~)0u+ScIxcsjQmyOV0Y+}oN+T8pLahnjy-vVvpy1wuCc5_Ot`jK%6qH1Y=YOPNt?Ra|aj(H<=E7C&~
3Uwn&SKgJIo<A>eiXOHnSM}K-Zf7+uz*)e|2Eq?YGKY5H_$G@5nWBlwfezN*9AIA7aWBi0${Q5C|?ijz-Eq?YGzmLr~#&2?qpFPG89plH`;@6MybI15~
xA@s({0?LM`dj?^F@EwGKj{`fdyHQ+#!tP)uOH**s@LUJ<*mp$+KH-7BN?l*otS7Kv7=*K%JMF+E#8f6+>TUz8|hI>gkm2Sa$l?avQ|ng)&$DstX@}lp
(_)yI1!t(5cg{~EDqDIJ9ENZh+?}fvn-N}b*Kq)aGdnP-m}@MD$O`Pqwu+XO7{Y*12K>U3YiAI**gNNwF{vV%C%tI8KO<xDW**?LQm`SkMYYA*a<o{u(
j}rU!?gu2mo>9R`!0#AYMJ0z{KNn64;rc^ezNv<?tguyAhx6h|l8<pZ17PS&LU%EH>CW>7zIE8JnFGd%^hm6Zy;;E=V6p$QGTd9$$&!vN+oX8HTPl_1T
Fqbl19<#Of+5J+-NXUYg+cb|N~i#F>`IGc>X2-HJUN)T+`~!r2lN=wB>3XoOHv!iK!=>=m1;^%T!%0)I-Tk-gts!$=|K%uFQnsobwt^wm_<!=@4=$C%o
7g&a}UYayR)k+o;<1I0HL*^>uhu`shfrRep+Fx(0gj)ao+Ucm(iBj~y%kdHa&eWbJ^qnlHj&{BKa4o^p5DjT24MS}5wt*P7Al*3qq^O?k8hcMp{W4;f!
e79T5y~sk3SL!X_`!U~9<<0(#n{&w;flfCcn{P!kT1T$<!BoQlItS0%>SObb{1T4*GCZ1Zf;n0)lwCgQ-7|NQjYBbb{F)x@KIWLB)-5?*35o8<y^^`IJ
Z<(cU$k95vqSBe)e<qSj>5D_yY3LJYgX9IbxS}xd}6Pni)iZSOS|W-jG6U`w41r|lFAL?C<hmdTkQRV#!ieCkDE!^Pw0e0CmE^4g2EDxtqjqwmUWMu2~
o;{ej%xT%@+rY;g862Zci1OJP0|uWkgJ5=XU2i(0-+q3?Z-cq7U?tIEauxwHtr-BYz&Wy*jgmrXlKHgZx>K{7La|uD2?f;YWcryXs@}owFHV8(VH-2x7
zU`t?SvP$_pqAlSRavS*E^M>@Br8vc-ZylpQXaFF@fVPJf@i@jdpTCEd>un^H1zwApsT-9=B<BmXTJOSfZWvs++1Yg`3+l{@ehNG)aVht0#Fc<qy=faR
RHO}MnGa}fzAI7eBb*qJt$7*OVS~)kT!g+cHl9;Y~E$Ftcwq6q}QRvs5?W~BaD~CJH5&0l9yZ+7n#2~NTKI<lH=GFP8p5EocnH|n{vL*|2O46&D;7ysj
H;%<t)~?d=BIfdXYM*oB<SN?u3<N?q4;|@PXI3eBjS){<SietdWSB<1ymrE-C#v4Ge3MmDcUJMb+qV5WJf`TxxLz6YhznXDuhYt$sQfSyw7tyqp-@jF{
e(b1u~#d<&okn{P9kcdisB0Q?d9e&XO%t_Rq>p5g6&RL>qy%)lqGm`chPV2xNzk+_e<-<mg{M1oGu@mFQgzJ9BS{xPWs$p1ggSydwp`2tkTh<BPJVVXD
6+Hiu9t>8DX#prw{PM{-7wcog})L(AWuV5o&Gj>y0p9sten5&j(psB1S4~X%g~5-RLgAtXG&=dGyX!e1?mpqq*3L2fo*B#~-{}K2H~ofV;52$cem>d1K
0SLUF!q?A%dZSH>fZ5u)u(u!Dg=xiBvb8^}gk^chb&2W@5)vtQB=P6Tv)66Rp-_tKl^>&q?dr)ccLPVB>35-=-V*(-Ds%DR7^IJ`bvTYWd5Zry3qxez}
R>=)8mD<9OX*gN7mlz4k3lQC+jN}r36MP_~RO8?oO0H~GAiUg1Q&r`PJ1mjwIeKE}?cd8OuCoW|r>isOuBiY&d0v~M3)LydZ39DtAjfwp(+V}M?Jx1zr
vLS?;3^ZGLbHD2!niZ@^=;px3wy*J8G=*v+hw?D7X2nq)&g8n!7l|wj^V!9R*iKytJdHmn-Xc@QB-#%4Vv~!g0VGrqiFK^?;jY>qCVsn@M7@nlyE<j_d
P-chqrhC2<5NNc*`2)FUw72X5W93he_4MWP!pry)iGjD>O$*8q&Zi%_ey_Vw2LJ>4OQ5daBkT5DJ}}~#9FN<d|ObfK2He|o%-pt5>>Rx`ki=T45TKg1z
!%b+n?7aDT_8<hN8P$ZY?}%7p|VSek?MJ*6-I`T^uIoRSCqN#HV(fn{lL16W|CU1CG5@$}qoQnNMHRQ`ld+v+$SAXH&<*!cV;||C0GS#enOF5bdO2GT#
)m8X@j5q3ye_kyxWqC|Dm~nXg66#*W3ob*C{nO~jef?mjkOIZXGFjxe?*${;NJm1?lE@aFm2&7v@M^m>MTf?os3AL~79Nc+uB+?&~~ub761{qZD91z(<
{wvu(8tP+U77xQ_%u}>%STpQ8Wm&ERxocaZ(o(~hm-Asf^nyYYqa-1AAZedhnQ7zhjzaO}P;*pR9Yj7F)495<l;cZlrmy)R+(~|2NE#(X1siwF6D{JTU
HEZYFpRS*9NYt#YjvE^3sF2&rT+Vfw8h3apIgR00ECPC#Oa0cJR}SLv!g^I+rT){LqqCmOuEerq_grrH$SU52tVJ>Egl|q$qzCL4HTp80cMNyk4l)B5l
v2-ACQz3+)<dbqGFe9{MHsBH1sjVv93f*X&XDWIvfBW^UZn-GCujp%2EIrxb}4BQe6jKN5pOAAnp6=_GBZ%IyY=!~M|g#I0MAU@Li5H2+k(F)^#<o_-e
m^B+Jzc+MCLV3=Uu@P?6m1_f7U8$;N)$9lA0$q9do*XgXe{j4q_Ip46U?!2SJeVY>}L|wZJg(Q*$_W3Gk^MTWzv|bileO_sev}1QwAf+xap=dX<+JQI(
xN7L^bgX~SqyrIU`^+dWPO3a{}4HgCx^*_I5a>?Vt-U3X~LlifmA{kYo#X3gzrabwd4sLn0!vWS;;<ho#jli)>5z-ZGrz-HNb;1<52v6#!C7OF0}Q*h2
&8W1yXuVcs*#%Grast(4ZhsXnV)X0IYmjJlUL~1++bpS%GmcA7bdB@HHab>-;Rf3pVPgQ=6u@&1(*=4eyT3ZWSA~G|Ts1^mhi|Mgjkhp^oN!nZlnYlnG
Nx|V{?7#*jl_YE?aL5p`Q*Bvj>g?JLWVN4dPF;WG!^3&FE>8+-AOaT*=cXP?3$+=XxU@bm@U6dz+a$UmkVaf|K$PQ=u~28&d({cGXZ%yQwlZ(pYp#4=2
UdX)vzcSJ#~Dx_8FoL|V6YHO$5xALW<B}v0wr<~l1U}10@|iC$O8>gH*_jSmlrpp!ItHzpcMncKtdz)z?D^ih4Z|#nx0ne70^z*zl1(Q7@%CVeC~O&Y|
Dc_Q%qJwaBz}lMOt|)&H+PEsZoqMs6}Bu%bn{vk^yeQwl?n4gT$)jDcJG8y6pac_P(UeQEXZAzx0;HVGz@j!#oPaDD4Dd5J(`#gZTB0;x4LQR%N}cdUc
2Hm$8d4LO8e`H#d)voAA5Gu#~8{G6?T7`%o;0Pq~oG2fidc5!vC=!O^XcIjFbZmT>UIYaUI4#S2C{EG$(yu4p|m0XTUG?DR5%n)kRSA2l-ZT`tulH_!{
g5rX(EER}vk7S@7cpCj~Zvf#S>x;qKJyus{UMUKpgL(Qj`ur;nDc)N^#^fnx)XB)V~Ky~lO0#d$SiPG{bt8w`xxCi=t2O;oP%x(HRL#2G;L|Y?wTDu&I
X~fi2yuJUTd4ce|HZ;Gosrj3HneO>(Kz9?ZDJaz`hz{xC?Q|)(Wz5XC7&MGSMe0N{1E}^H4)>&OSbm(%BWxm{0YmI(n0|62JT05ItPEMwK$Jdg0vEV+d
w)o|yT?PJdb7{HnWRK4Hv)Kqb9ixHgL~w5Zo%U)5$zp8ZZtJJQn%w7cwx<iEjS~V4^3e?7+FH^Y^UGNC9YcrRFLVcISSbtl%1GFDM(qDc->2RI@p;E@@
_laFBhB{Fbm?rwesD{#YuUdgPz)p!><?BIoE|?3#&5Jegmy+*%&fj_tby`kY^e@zm=Y3_g3ymUE9i%rz;NWowBJYfta1cQbr0daR-t{3)4`!OY@vo5Bc
?Y1^3!o?B}BI#bqJuBCJvhUA!Ll152723H&n{{VmL3BgQ3Hthv3jEoBS57-VWL0>V6JOnA{&X|K~~pcMLJaMuUlw@FDZI&e8{Q%rZ8cQ#a<Vdu#7?(({
_>l6tLGst+_eE@>tE&dWRHRqhD+d`Ax(=AlfIfL*i*(d5$VcQNBsl@Ajryl0rdJ+Kcu>r@MM)QYw`IzQW8D8GuW-aWQjT=Yp&N;wE4s6A8XIM^_WYVKN
tz0O)3m-TBl4ZcYUnAGs)t7}`RBbpgl;$qjepXgK?nfIuwuEN&Lxc}JYH7+5r66;$xi0av0uv5Q8%5PHXtV_$?}aDy*s5KMOf-^I_LuxcTbf@jgDbyhR
PZa?njf<#{6UYX^<60XJ-~<*yUEcMaLi66Z+bqA?<i%3U2HS_^dju($JfQZY#A_|A~=gr!Kr81Tk%?OkQ!RN_rMvHw9QFzdB<2x!cVoAiN$+ar&C|SMa
g|2U)Ai68Pp<Sz~cD{dh>e$E+P^qR<jbcYfZuzu{RZv-{n+<_7*Le6j5ssA8$IaEq=nCBZsA20;;rZ8jWATE!PjApB)A~#HPKoAjKt~nklJc#szbk_T<
}ca66WO;fj1gWxqc~=xn9P_LAnZXI?lRBC{~T<!S*{XAc{Tt?<~>*_A5YRe4iwNcQZ<WDGu-5a+oK@Yop&VN!4lcU1(kWGBo6r|_nf?rFkV&W%|@8_v?
W5Ontn7+kyUa%}0X@<zXQxrOJ<El%;hJG^6ZpS&O9@eLyFO8Y0vq%DqjDorBkJwA(zd!^pbSP7<zy`A#g#}+d4nya@=?7Hk4DrTN0DncON9>_G92HW_z
9ux%!Yk48TK`EOX>l{Il$3};k1ndP^mDS@5A1qtfn-Z1t5tzY3cXX940j6KV>zzm1;2v7>PVj3!dOvKE#(l2<<ll2k_@DYRdD!I0D|_Ptj+`z=5)ZBJG
HcKU<4hm(AC)$JU0NeMKKU9GEzgg3ElMru+7kFOW_xmPbQY~x;k+#XN;kd<MOwN@z@<liyBuQ>F{Hx|f=IDE87)JTbw%!Slm399t``wd4|7mznBgh5Wz
T(}d%oA@pq2UKR{5SLkkVuEeR!d3?iF%t^E$Wbg4HbO``)*X!0-aj#QGysV<7j8Ien+>LXSbsiJCPXb_R{@SvVMA;|Y<zbSYa`?#4#9WO+ZA5O}&%szP
?d0&qE>B;k@4qD$1~Y)6lDF@c~RfrY=5&nAM3v1eHwW|yH9LRb9f90ROda`SNQ_<FDLchbO=jhBNRS=CV5`z)a|`(w^Gxc_{9KMx~u$VAUJ$A>>?dn*A
>xVp-Vvk8`eOb70Gr(4=Z%oVJJXie9@=*j`h-*e>{e^1&-f65f>2Yi{N^G)0MY!+-0c}pTHI=fE|+MF#j4Y3SJZT~Wlq5CHomga2M<9m`|0RkkX^R%rO
U~#wp(#TgF=vqr<sF*qyn^gtt{C1a}%=LI978LCRQ6ADcj;%RvaVKCcgfAA7dni#ws1H{S_gpJ|W5gJlayPeKR~ZFx;g@Gu1{QS-LDDc#35badc$%qCh
x<y#3(ed-Eokp^v(IDiu2W-%82EP4BzC!P^}_X#wd8o2-T=gSgbMP`vwSk^GFL>BvAnr7b)PgoVPHhL#Nmt3T9|e>iXbOleBrp3QpttBl|XU%c-|C^8$
e{2#KpKK(X!r0_qt%=eh9T0e`E6DzIPz0UJj#FS)>c9;d<N{c5m@49PaL7)BMI;SDc+soP?Im-CD3coRI-<@wTy4E72S0*r2+hDsUG{u@dPeHtr0@k{Q
u8y9=_kB;4U{+ikmWm=w5oCFL2Q!G$fyc*atG5;u?1&GzYT4RYoeVJs>*lAz;g<A$-EHjA+)fvt9N{jt?pm+aT?{5$PyyuWSWHTr2+Zo{^KrxlY+=y|R
1qYO)YPv0BAcgTO`g=GC*UP$B6VU*;!+rZ5X?3EBv=Y?Ht`-p1-=zf%Sk573x2g;RV!S%iCEc!TuU6Z-l)LO&XgChi#c5#Ls&|@LqhOJLmcWv`boZq+7
5u~HSau|U8#__hbysfgGUAh*r=ZU`UXi%}t?neN@43>T9O5>w`yQ_v1eH>|+4=CxGMaEmBS!^Jr{#o86<TA#t4@fI3j{CrNOO9EEv(~PaTm2e!OY81e^
X~&t_m=9RcLp(9I#}S2JyP;&Q<sGRx9PGUBaQ^MC#1_U>1l}vN1u~kT77U=l>nY0zorgE?HU-VGLZZIZ{7A9-6wFFhmz+6W8^(}&_EdDB}OSG*C@9&gM
*%yomB~t*xq&a`O*-Wm?Bef))K*YQT<+Uvbp-k?DGORM4f1Q<+SaRgY6cQyt1u(AcqNDUZRuzFzX(^_ZJHBcUkwZw)`LULgG%+dh!s)rhJIeCA%3pyR5
+_i)3b-Ibfaru)IekzHvAah?x4Og8z?94*t`>7-d~SryTK=gZHXCcQw!!;+DK>vGLO<c&8bkT{868u(=_u!#GeE_dORb6_Mw$0a5xq%427vfb&&HCfaU
(yO=7<r&<&)D!8~JdtsLnAO6}(FMbxs_|R*Il(TH-{B{ppvY^oMx`J-)C+KsY#!7>KZ9K^~i(FM!|F5(d`fDq_bgg>CbUX>R;D#r?n~rVba#k{gSDV1{
ziXveCIL=;G)l^kVrg4+&rU8Y@GTm`Wq$tCS8{h2uLw&OrUCSL`95r%b#y_d*{xlFT84t5tAEEFVgnbu2O(3{XyHrom=g!~_|JE^2*-9dvo72QU}ohyW
(Ux?<Vm@lg^kEnKy#Z(lT`G!IM;+#bSm1?r3--KYn$E3zi4vsaFy+%yeme+<|18uny}8x>O++?!IpO*wZyA*5ou}zJ~!D@5o^!oKavpx`b4zy9B0dW<>
K4u`288kAwJ!mb{#CR^StwU6VWbQkBRnDO~W<;qp{?%sDpdW>&yFuGnN`I#Bm8@DWd2OAW@L`<#HP(P-IDvhtnPHI^pbPihk8haOed-^oVC6f%#0Dd8&
!xLSNygiqq|K1<%X2J&o}8VD~<oo%4rk5(|JMe#(voCxG=d+!XIIt|@5!G!fsY;<}K{i;k(3och0Z=wyD8GncPe63|9lztTZlYhE*Eut-MYEU3X|p?Si
ixeIT8GN-F~7`QVU4$rC;AIs`gqRYDXQ~)Y9`@WzsQ_3f|(L8K^Z7!>l5|=7x?f(B$+n0R+h4X#H_nEhSxB*e$mZ!^}5-U@(!$<;69JwIz{5k#iS|<K;
oURVjOr++z92aoZwt^k4qX_I%ZgxBbuNu>$7v4?dbNIKr=Na@d3#I75HbAM|gcWN4y#YzvrL7%3gN658?rw1OB?te>2l4x+T<!bf)%LMDY<x<-B^{lS=
_%f+aJw;B;=ijkQ)9@Vly;^pJ_-fG3CkE?*iPx5%oaQUz1s%I<gz5|F1t68;H6wRb&y=9%#@ceBh36CC*QADzP%3_vtj3;&ALZeNG{tvvEX&>^8fz&Ml
vb-%8s-IPVAd_N=3}MjGH7KUt#?GKfb@4<&D^oi68*z{7Mej$_-uSc;pYfe_4)ywKdZq>oC&7EFkj(h2^jQ?Gn{CNSwO4Z!pL&BHg=|I12v+7NSRgUYY
k$y4*IFcdf3t2I!M?74D(9vY>wE(M1&I@Zau&W;$_{7e)wFpgr6{HtFnRF|2ai(DwD&#ZpeBWjANSe+~;6@etoq^N~LRhwPi5j2mHbOR&6~dmZ>L(b2&
j*b~hGUA;?kHL)Gb<*Qa}C+>J$u-Ob90iVw!u;nmW4%svQGai{1R3hzi0LvSk+~S;cK|>Fm>bCY+np)$&&8Hc+A!f<oud&c-0g*7<E4%URuAs75t%Zf=
t9zgJ<a_}CA{R8j8aR&{ho^;kKtH|}pQ#s|Qf}<wwT#|>&jOar9BruXE#m$rGr=;G$i=+=vfPKO`_FF?PU){U@ibop=bx~Zl=I`dykp)T(fDE6?xGt#B
Va8HFgJTj;W&2-^C*ke6mh%zZ|@H=m|KKGfKseDmGIKR)>`m;H2KminDL*UKR-QxetQ1=^!)iVo<HC2Kz{8=ZolkQe!D~Y%Z_FC%TDF??at;eJC?ufaA
x1`Z2n8)IX#3r`0RvtUpw9WOYlAEYv+0nY@q#P=lcKM=lhA@PyGHp@fxy|<@ziCWo6HeOE%CD{^5B*+Z$JWc^>@C=f5Fda4kLG{mTEBM+LZgawB|sRt(
MNu3z=^`kBw4_3$&^&v^g&{k{GXKI^`zKbzv2hx-rDpI_?l`|-vvPoA%O-M%01%LC}k^Jn~_djF|ke#ZM5?>{`=U-bM@2eJ3E77IhOR}T_|&s6l1hbV@
IcYqMSy9<RD#;`-h?nPSkNfe{H#{sSuZS)ZPMN!b>0&UK+UZVrArf@--czkElTQQ*^-?bJ+fr=VA3q4*ejIc#{1cb~u#_TGb505jtxHiKnVLStYpX<`|
@Z-A?w6{&b(H2f<K;_IyGtRe=w<H23q6bIac4HO>r%FcS=#-<xy8{K+YjHwqN>ZVUb!SCf7+G`YoHJ#UjYLC~$e39+{CJc#g>+i@VqMz3jMsan`9rygA
^qe$Y0GY$vbuu=Es+ICpnAE{ucJA@cR`;}-=(Fj=<>CI8bLi#B$cwQnN@oeKlwzTd}g0~LO4CHCGv0)&y+o%(pNscsz?2(8Q`IbeKiZ7cX^^wp}n#dr6
T7%-->+v+jz2i87-KHx`AG|^0skatXJaucE~*_XeZ84oq~XbU`MEprg*gKUM9rR7iRB%eNmjYqVfbYL(5QcW6rX2_vM#}w!4RFjy`e*pIr*LjhTyD1uH
|je1QNyGr>YnEDvnCTF^-ZU9+O_-C3hyrSKvihv4H8a*Oxp<-$me8hP`^`H48C>)-<-oi#jH4?A1%_521SI~CDsJxQFwJ^UM_6ApR}oh~-4?@<LCZX3M
lbY*dgWR4OfGbi>=N;2c-iMas*e})hVrYD5fYJ`<g>jx6OcKpH*e$y9z=z|~r!4H1n=Y8-SKlyxp<<tA*)BfOh`@+xr;3t3ZE5vW>;e(&|!7o&PsfQ1K
%?Cf_3qSP1uleBj_`(l;@Z-LX_rcHj!q5BQ$A0juzwkpJ{O}Kc)E9o<2fyZnAN7SF`rwCu@C&~1^FH|5AN+<d{Jal-xDm|eO;|Pyc`?a%qljqp0y%E%z
1nt~Ohve3!5|%vNWm}qs8aKe7r2gzclAcBQK|u(;1q7ScRoFvP=TskiRIH%(U9)gDulVc;PjkIRBHI$HmT;|!oo2yG&uB<DcUW*2sgA}PoV=MlOq8UqG
E=ocOqUGuDl#JfMfimy_<+&qf4|fh-cEeqT(BVc`*bnE9D(`e$6k~Jy2j^mb2GPqcWO?b-O?l7i6y=)>CH0Uf_P6Pw#U+o6q@7zs{%kIiI0EJ9sVjIU@
du&n6B^=n*y6_+xyA>+g%pP>dy8M6ybvDGQZ1+4pl}th^M6=O}!mJ6Ytork_$xXk;$-{HH?Vg4ehOtYXA_zIl7%D)z8fc&4-1Z3ETf40yg8P!FN)WmD&
8rs3BqOnRpBLMl3i${^h|Xm{<=y&dneZNRAGp{pjfml(E!%SrvZiLQnx-n8W;E+Y<|pfD;mN~u`P%%!1L=p~wpL~lzt0h%2zoVn*4<@PIR6ui(c@Xe%>
7vD=Y(}a3#1wOS^F97sBD&e}HXHAjauX@Kn_1=EfJJRL&DGRsynts*0_o;XM5Au19xp%0pqwo^HjmK4f=|R1sIrXvF4>+cK@qZid!!PoOUy5JH!{WmPX
SwP3>)$aP0;89N^Q|pV=B<>hatn;a(Zm!_e%TjUffH>(Iy(UO4&ODWi1E3FZ@qdVPhd{Aw#xhUGnXUKnQlW)uGSJjbyQ?8O>VMmIG!0}1g>4YBEQq2(m
h8NYmLzJ<lCIsa_>8m;7TGulB89(dTt_Gunx?Cbdj$(x$b0FxCztAOWu*eX^#SFV(^$b&m23QQwWWdV5AHSa?|c0D?5J{U;K$a{3#2v0|$6Z`U-vcll$
-|gn!U)PuT_`qtxkd;;Ba?w$)%eE--tXY9u?cCY$H+mB7|M#9q`Y!hknxNy9h`d#_357biEEML|+>dE{ixz{yjS8Nw1n9_1&A&y-M?23Vi2$P0uXHDbp
d99W*kGb->7rW{K|DGZ#rL9xJfqwGlIOMqPMc&Q}FnfWBHfgl55qQXb}^-v?EqU5oAGbr>eR1t!jcrLaU*;=)Z8a}$o&X<CU%J1t5!Q~}1Iv)1hc${u6
0z0`EltTBwsqlpF`Tz(G5(cVj6t|5Q(R0!eS<b}lufL%{+*9G9d;HEawKvHN^s39<s}Dq#sVcKyD32rAdl@GOm#ZmC;Js&AbfY85R`T1Eg~vM4krMHHA
5E?+ElLtGqYyuzY|E0)mf&JLzPV6U7XRcY0xrD@y%O>1s5q(|h;KxSNCJJAX{CPl!DUHrUdmKu_y>AP;F>Db+pIHw6AuIokFvPMGl_D!2aMh)&Z`6}&l
G)Z7cr1#!aE-}lGAh>2k`K&B5%pyQ#Q&=SHOG<33R$(M_UCqn-^xcY`or1kC|RaND|NLT}1+5QKJppKtuH8lBLIPUVuICng*HUA#z!)f*ZR>tHeFp-7E
RWJaD{JS8%=67j(@xETFc?y9hLkI`6^JLSwBlt+P1g^qzJH!zf>u10j5052|9GQ36-f8%n<)PaBs4c`jAUs&uk%(BqVsH#OE9SEzL7gF%lXBt$gTXznT
$A{(k_6q&}z89U=AqHsPHC^0KqmNMm7K>6LY-s>Cv3ERT^c&c^Duk@#xs$C25{$QcU@v_JwM<y+_(h49S&43derZU9m+8gL*&LU?7&vX@BXQfagW23EB
!Fz@5Vb>3Tpm*=8s31wcs-Zz_JPxez9HZyKY;etI?E=F5prH!jifpLy?Ex9>SRnsIijCTI-3E`o{_?!Ns6u1l_kP<ngNah@nsQpC?)*hVN%Ry8HlyM?L
jn<lAJ8>)no#~m@2X_fOHlHx(;w+;AF3@n@i%&uS8A*vvnlCs^mSOCc77_7JcX@3)t>3Lcib|liWc@ZrJ?3bfKXMd9WN)EWHcYUAT(Ef*9S(w_lrXNcm
$#5w!wwMd(XE?N4BJ+A&KtRu&5>02d5oZ1jH<1pcflHnJGn_FEFKP8~G}L^0)DnHRB4HWC!(+;ze$7bx~mN{p|bkF0GA5x!<Pr58`Q|uqNUyCa!1-imK
7UF_?Z6kEdSce*e1P=%lLyaT|sSCEvvJ#g@0#3lbL5b}-VrA%hRK@5d|e<GnF-^H{+mQ4^H0+OGfCqEn!57C5@Jg2?G}5DZYfVv<)sv{%h5ZJ3DSwb8t
#c$>B{djTa9B;9#;c!(OEmm5bI#}Y%MD`2=5!73F;Rw>ZaFi)Yy<@b{q(VdN6y;<Y(-JDq1j?v)d)A7_82en^BpcoP=|31$jx<@?AKZ65{4Ti$=21n8E
dp;^+RqOl@fAZL?=<G+)p>5#$;0ZyB4~x5|3%2%Gn2R8~X|07zB3bkC3trMd9J*!eL(ZEX{h|X&vMoWcC^E$cdNC|^wn&$|n5_O<#F+!9hfFj2iz8UBD
rsN#WH2s=`}@dU>gO>B4@Y8*NAn^jkWBhTI%(RxVBJl$4%p2u0nNKSA?Ai4i~S@H#9JITmlz7nt}hZlf?Z*wbk`pIz;g?JwK!0mT}IptA71Sx2CDK(qn
NWe3q(X5TbD<GyEsN_gQE61119^hU+%C^VA%MIh^uUDqq`P?cWRXT{039TpEmwBJ_p|HH|@e&%;I9=IGl7t$94(lG3DVrr|$qeoM9m<@(?U5d=OYjlCB
31#_7;@-I=Wck%o6HDq4PFpSl+jGs$Itbzj%}lWqq;;B9j`zh7xB`w$nMjhCuGrb-vcP>p%Db?%@(U5xuH?D^n_-{n2KP+o~+NVA+j>dtIjJOM#}NKaQ
AdWsO$+zA8tldidnW7^xRZZ{V^SKZp$z1BhAC|cWr`#SK6c`-y=JS)gu?mE|H`OyYyy2SEJ>A9L?!mCLWbC9@vP^o9z^lnFBrM=L5&lFF&<gxJ#5hl9J
-S@HW0uG<gd_2SLmXs;Cfv0<w1L8)}3nuFgh`I>ipnpxLD!w1s0L-@oB5kcL7n(}12dA#>1Gw>6c_m&QWnu2Tq@pECol7j_rLng9cm!{&DcHv;m{VZG!
|LDU40?{|(ZohMJ0*}VJ&c5ZWopc=Zlzv^TINzkos_+fO;7MbjBbu&wAXkoSR4r+%WXl=LOg5v5u3sNd0k4D3^^7{?r6Kjo$D+-jWGJ^=t~2F`K2cZX(
Bhym#imKcBO<=r*tenZCx3ZYxV9|W@RiO)Qv++LTkEYpRTbq(u)k{xZ|)6oM;KV@3O4%+$C6epU>YKV|a!@_l?!0`KP!r)4;SU95R<dn)lY>wO4=G=>Y
$p(}DGSRv++h^4TdfQSsxRKmpf18)tG>&0lz4Rq2Ll^BnjVV+Z6)aRZ1Cco+FbVf=~hN9KJwLAS}UfS(5o?IW?YGw0o%Ao6if6a2G4>7@NU1YA~>3IBR
YiHqDG)bW+!uYjM*XmZ00SXg-16YuT^cX!Q4`hGoT?g)C^Z=UwX98&C6)YXdxZ0WMQUZl6MT6{2Ede%LhWQyhb3%CrE(Y_bnJ{|1-@nNn>Gbhm^A-nPJ
wN%Gwk{XvfOZ>xpXfqDdc8DKbX7eeA;RZQkWPn_%kAmRI1~UVsli!5vQW7Z_RQJ2+;%A7YTs>U-xX$i?*YTa?&Iz{hqq9o1sqL>{Jwodq+GTu$?lJNGD
gs90=Bn2uG2X^ymmHnNJ@LW=h2L;(7g$uyg{3_p#A}Sp4C9f)yxV|*^OXrNmrA2+Z1irq`r=971#wgkX1gnUaDRzU&Cdne;vVTdN&>w}3)3x+hX@bW5z
N=3ol1P(l|<Rp<Mm+dq6=@7!)@zk)&w$XL{IXVHXHDYME1gK{a%=KL=F$I*#p-}%O33P(kXZaFFs0+U~@OzSzEI^?ZvlCkgIu*wQa+s?0FCw2q+gloO6
tm*VG2XP6RSAXT0VqhdtfIzNp<jzCh&i8?ym$FSdVCKc;>|X^KANTz_E-vQCHxc~gNr>-A1Kg1|vymoyf3VIM97#f2d&#<~8m&(1eH$-jCd`LCAoe%VR
>%S-ToY(LVPd?HWz{a|qnzQ%kpQ>uIL?Mm}p1H6A!&RjU>U=_PS*}&-SqOG^vw@dqptlCSI>%ep|JV@DLtugq%IQTiQYZrA^(oZG7%Ms&!9wwSC=>eP<
`F1`x$?DQ;=i!;G+&Hi@>9s5xY#aEraZO=*Z^$JWUf!^3!VswUlXYcR#Ib-f8zszzMOwgvFOB@XVFJiaidhNW-i!Wj8y0mamdRx|Iq;s^<eY))_6$Ywc
5h(=Ec27NE%U-^kKWysX}|wqKum@Wuf6Efp&-fdQQ*sAS6&5?fO!UeuCK73g+tBj7>o$flo*#658CNC0saX_gABpZQ}_Xc-Z3#sEErru)@IQ>3DYjaS5
jVsP~%eG$N1*>#&)@d@sF*;E?E(SB(bDKd8=5B33hPgjWVU&ZKS)54`K)Xu$=j?j4%AIy@>s{dE031B?a}(paX!3+jwvfWb1AyXZ@qd0dJ>@P}V6P=PW
E)sm*d&@ct89ov!n6oJVqGEzBbhBU8*ETL|V#DU;;wGNL&LN-FJoU;{V17l$l5tqTS~etFN<VgrK@5|&>^KHzIB=77rp!sSf;amTM~5rTJzN@wpvc*^e
+&lSfGZtgOtiB74Bo*DqjKoh%5O$=PUBE()VQsr*TZIbY#?T`S^!%mzf9;9H!%=T3=L+Em1dSgf{;cehvPvIDH{jR|^Ll%ytyT6*f7V?V&$&CTKBuN|p
P7yV)iQ<~krMWEZDN!mZoG}?7+MX=K@(BsMH8zDPBMw}WFrVmhz2zR5?NT)G^J5*rE~&d~16pb!O7bZkiI>xX0dm)c8hBpXWfB{m%R-|UWF8b_&c&T+b
M#h|dmd9Yzm(^3vHNXZc$8dk=hfVwU+iM_0u;nse718cGd1<grJHk7;#BmKfxmW^l127@sGl4n0}Q&N%ed5Z0xmg`;Kawryw1bJfbBWWyMj#H1r?bt$?
5~cfW*qTV1W-N#W;?Cwm~&`E*^!PB7kZx!NK+pG=t&${S7fYsQJN-_fGq4ZA^vW31ZYABT3*W3$!KiP`hW4EP&h_5`FISGl&j-hp|3SOFS!|g!7SbhXv
nfSSpV|dIYW24@V<S28mb8b#7i~pu4DT4*bZ5?BR!*p8h}I*+2Q!43Yh6f#Ua={s)Tk2RwgTTfPg&ce~GJb>dzc<K$8<*_CI|+&{w9GguhsExrre<I6D
ZAtuqED9E|h<!v5Bn&rt#;|tT!9CuH%vuG!22L#eDzLdBUY+Of$B|)Qu;5nE_<>%x&A3)CP;u6X&%ksgt`PHQ?2zN8g1=AZV-wWD&zp}IL?Q@N?kOX8?
Ff0UqrzcNJKMrW_vf5ig;u|oDcI%tUWtQ#fP&K-^;0T~c;3iisyEMsOONoZ3NiWO>vqGk`#|#Rn-O1?cA6RY^r}V|o39;;hQ?HDb<Otx3ZQ>ZWIVEvTZ
%OZopzaGPVABdy8S4QVGFPKMd04=a@Tw`)m_`dpITSyROkRSe*Y@8oF@clZ=jCNd5l9wnCc30HY*z#~(``s$Kh7z4qYP{Cfwt}CQpxJGN`VY6FMquE(z
F*Wu3ndJFp|ZkPt18h_SqT1M8X3S29_JRp6V(Y+5j!vRJC*OD02tA*PB&C;R-BpJFds8w_e8us}}z3LpQ&Jt6qUxeorjRA@1Op$vlh;wY)DX;)y~4Czf
glA}-m1znSNeezxvq*)nBLV(;wE03?qm(C*=`Tl}daj@et=lbsdjF)hbEe^LD^9-Kc>8_@7DP~TB{b{YO+AKy(-YJyxX&c$F2(gMY402p8_emT5FM`x{
U7bBc}Dz|fWWo!Ool$QDw+_%g6WXX`~u3Ub&Ac-IF7qx%Sib(#u{D&gHovkXE_X*s8Eu?uU25MO^s?@03lf!}Tw5b$lpOf^XLx0KhdAg4q^njh6*5zKp
_3Co4zD#2Y-6yaz{mQGl#s%1soK6cD!M*nBz_jq%EpU*%@4c)}6BdBsP&5vuHV`TF$vUgZf;(HzjlZhSg&26j-h~fJgNw_`G$Qi1b?kxO>gQOwCscrW4
2!o1rhY86PCG`YUiRWVszg_+h0F&038#~o33my%mhnuSEIGb|DC4y@GmCY=(ph8oZooP&PIC{|4~20C>CMe&&b+f5cL1u~6RK1%WEVPz9woU67V2C^Ik
fW>oC_;CLl+62a<NbR?5^`Zmvq!jybl7Ca$Cv0B)jf$_fV&}t((bF2UVj6MBEv)1xBv-=*vDGxSMHB=tfM13c5)-PW-66Q@*XPq@Ny>ZlN8SdYxN#Mu6
~w42Lct28^2hQm%?1b*a%uH=PZ4HR2rNBM)DyAd3jNR@HCTWx>r_rLH3qPJ&+rTkS~4!vNs4NvFkI8W*#}H#+ar)82X-rg|Q?_`vd4j%{z=m|T~Qh$wZ
4H*Eajq5r#HNb>L69{uj&5C1+dr0H#tIN9VM+f%+e*<*2*J+Y)fGz8Kz|6N<13B{(?KnME(&@;N2(YJ(L@X!Xn9@YFm-&Un*dXR06yi=RT^=$OMraN_;
c#im|dOQBN@h|!C2(KwT44h6zuC814!6nAWlN4OyM*c?|3w(dKJjPEGx1y)iz}}~tsXPK^=L8}+dCha_!80xSn}i>D>xXGD*7cxhZ5NJGL8JV|-M3=ln
YwTY`R-&u6%LbLd;EUMAAdS&d<-K+y^$l}Z7>yO%8(m)bSLo8DmGf)TDaaA*DUlu0R$Wx{$jc_d3MS1)JVah)%G6myk9ellk0#1S}Dit#HjxqhYK;M^2
-6Y3e4p#qr74E<b+@mLIsA#9k(!vva|ScXUBiL!-iEpsl%>7gqtA4W06~taFDRHahl<zx94Tu3QKM{bqW9CZaH0Cr1H#9WX<2aO)SPok1ZUIdgnS(^AT
Y5X*qq|9xN`&Gr;z4yZ&!?WD{Y3l;6+Gnc0Q+%{>O4)NWY$*!m!recWXWny1Kq95@i^V1)fbK2i`^^Z{BAlXm&?<ert4$ey5L`2IPA>R@3yeMp=~T=Wa
4Kgg+Pd`|xtvYSNFt7#jy&$*06n0F}083`;qd}&2D9axNKC6e(MFfHq$ey$66+a9PggGW6!J+@sSxYLxr@7=Q5Uc+b4hQ+|yg=c)duWt)`l)Y-v)x3`;
M#R2b^?5<yq35AmcJq*8EiNnfxzePCf4IsWWjIFy@<_Y|)$Csq=U!ydLd$W_pQ}>lWaVQIL})c)KRJh#YmX~wDp1-dS=B>3^C4RYf6aeLSMw}~^Ypejt
f~%Vm$}mNj;4cW0?#gg_+OnBrw!q`AvRvS;O6u``d~RQ*%%-3him_j!5xqI&?uWtq}V~bYT@Sfm`nNHuJ(w1_5i~F@~^+vni=&7wTHm$gHXd>T#Lm$2|
4vkcV4HcjD&WGB&C%vAmG;ZX-Cm?wvh0{jELpW8QOD)*PLfN+1+L0(B*Uqj%JtSI#^9<C?4B|vUrtos!UKp`LDEic@4R&5UfpaTvkY8OFsPGeP6D}?rx
@T271!F8z%kW2A~CSy1kYJ|7-Ur3C!_m;`iEEDAsLj`bl*AC{0W(t-BIw@oAjAbSZHImn@8SyPBU*Blv4=loQF=a$k!LJm$jsGKozAm-{qf506ap%qOE
p;rYBU;I6z^cDNmX{fDXl&^B}~-O+N!+Hf(}O_o-uIs_6apq_D5k^wf;7g|0Y*<jf;qw0p8C$E2z5htBU+Uq0>w$y7aBQEZixD=a(#i)@xlKJH8RZJpr
7oUT`h;uJ>|7@E=F$JXYCi5c>4zitJ#8ba(Tbp0wgz)QSA<G3C()<E4Am1E(GTCVezzM_e{?Sjy1*pUPq}XCV6k8}3)G>u@z~O9k3~FcFI|#;=Y2l!L2
Eu$*jH&mSf#YnMydTu`?NXml$i3vsJ_7S&X)3QGWLaK(sB6MY$Gwf;4*du<X}<0wY-c9*`^eUue!cKcPiU=+_vA4@kZIlnjlS}+U%*$&Kj#NbbiR&v&>
qkL_t%XBh%bvLJh!BT(cX(2WCElMT{hDS;oZ3YuV?yyk4>RjOW86o_XEo<oj`B$IwUT6r)#vn34nu}u*phJKQQT^VN(chCNH_7a(53&O$N2hCnm7oV<Y
pY?zCb3E4Cf`rfe>eYkEE1jFAH-^b+58jDy7wSd244^~PP&k5APq!&&|l2TA;Vm<)eN6K&bT99ymE&6j|o&jo)z-i85NMoKca<8WE1TxDc<o0trA!)rM
{EoZg>*vOZczObW9BG<~Jfwh`{`$3Leb@7h|O9wlod*7R>f?PJVi73~WYy_wwlwHxY{Koyu58~mcN7PS`sGlBDKRu%Ut4Gu?JGHlOcW!@or}o>O+uz;c
rM}(q{k<LDe@(o>@O1dKv!8wK=r=k$oE!N)!o0sEn*QZ6@c;1h{lxDle*d0$`S=h@?JNK2<B@Un>Up|*fr%96^~kdOmj}kreEu8aG4D_m@~`}Vd7RMVk
s%Fe4?@yEqxEfm)zi;>{;Y?e@qWhp&+qR)#An~upOcjLf%?bKf2qIk$NR_kl#nx<`Tclb-}6YD$M+A_`%nGyGv3d5|Kah_U-O7c9ESC#(@o;c3b`)<0%
Jk3Q`?z(&J;_ecr5n3_sfyZ)09)feDVaZnkL987fjh8PMja8hV4sM8y^Ajt%$Z)@v<rl=jQ}rWqkIiT&|K8^8Olx;@xy;J`F*rz2);oFdy2@vyO@{YfO
l4B6de76kQFE)0V5p3fQ%6y=;#8{pZIwFOKy2hE(Oi$y#Jt+vk&(884pfDT9j)A5bP`-#fo<dSi;o%M$qFdh&cx)NOsP^c%b*{ppQ~bFz5z6{O;7wJge
_dz0y+#GUpl+{VRu)MBG@LiK`rj3TeI9c5H9YFI=<!CkM{1Z<R84?-A5ht9iHC~T~PqEq<EC;H?Q|KxKJ-sU0o)buDfpL`l$`9#r{&zuz|9xry8#GpMZ
DX!G#O@USI1l|jyP8|Fuo}h709-c{i^-lCTkWDYUCNPe#5Y_Qr95vgCBvBmP%!8-;iYw55UqqE6Llmj$$f@|u1&~cT*=t}R*yff9t%yCv82MhH%ChpJf
hfkl><zsGIqf{Gm2l_7&AVQ*I<#c315h#>9KBS64MkcJBvB=C&5PPYB5Of(k3?I|8+1Kc5^m|CzKI&{oe{iWaa)y}st|SXmQivwpA7`2Ux~CjIjGQ2)h
P7gjS|K~q@&^$K+a+;s6Ybdd)y;!aK`abI>Pbu;k@N$*O^kjE(;W;4qvz(zwm=!@P(iI!EgNFH+<oTKKL~s{HCvbqE9}X4}Q`Ye&~bW_`&Z2zpaN4e&~
bW_^W#O;D>+k17G-gAN;rve%cp)=z|{)zlrz34}9T=KKR)m{Gu=XybpfO2S50QANt_Oeeg@a@bf<S;UD}?U-+R9e)0#u#}|Iy2R~aGd2NL&e^XH|-Iq`
$;g|^3xtdUP<6oI#Qu+kN5r^KznN(ZG8kmX;eSdkf7i*(#omp21gc_l9e!hl=lx`{1Ldy5@TzYcK%es7)i}4#8r>1I@nsr!+zoLV;lzx|~lq_rF#CoBZ
3U^C3u0_O)htM6o)OPJmI8Uhq9a<`o#V^LF8X0H7S-RlA;g{*qXqjMXVf`z9k?lS>iA|bJ$ZEp<`R@}`2yScW=;p*mrlSjU`Z}N9=X_?L^9jGsC;FUET
f1nl8XB+J|06!T9u6xSZpW$lF+PLLUf)Y;bDZ=RV_sDHQbEyC^G5aJ+*{Ed?yh%zMX9Y#H|hn)^!)T<v#T1p%`qO<Qnh-Qd97{nB*lX`IZxB`Ui?ee$)
}sZy9N~R0%)@_hx>k;`FV9vpiD-ib581GgM<ukScJAw@@2n2DO7Rf+*ha3YmRM&8#(9*M#0Wc<HsXMx?68gwHT$5(iXVzdh8gloU2}zwB_Q!d<b$cnB0
r3sWw3gFL`v)Sb4Rq7bjQ=&8U`Mz@L;*uYrDox30e;bFX*qQ}63ny?d5vPO_GdC*!N$y-&T5;`j5}C`l~K&&<xjxA9bC@Vv9{E4Tq8qJl=d-zW1;ybr&
~AAY(0Iv&EHCK~zM^d7qWl$D3<81OB3zV{f%B2@1tv(rpuI>_a5jOAP*zCqkkAD;KLH(YW2!3HsFyu9cH{Ly?TYXl$5-SI@Qy>PKq<qN#ILF1hx4rC$<
UJpnK{t2b`6$=HdKHOlAlQTM=dooj!?rA~kXdThTY?emSDTNT~!+7+x;mI~qa67yp8V?Q9xR+^L%@rpgSE;I}u7@=Mq9$D+_OLZ?=|(wIcK)ot_|yCFX
9J^-6oG1ZllS3I{KKCb{DXdLU|uBl>s0(Ep7=UZp}19H1<z||c>Uw9+v?+5rqEoN8r=@zB&(e<6!4_6N0gwuYKxCfdBA+jY*b&ctWoS(y9v|day+(+bd
t4#6D!ebgBQ{dPu<qeHx6OBJ{jKSTGhB#5ZMDxXS+vcqV%#7-$NI&WOGFB^F`z8t->y_T*}ECj<J@(DtF=j&<_da{7V`oy3cP=*|@t`j*1bQ+oPg{b5b
Mk5A=i@1AoEYGx?i%n)O&t5Ua<<d%Xpm6VGbS!}#v4UP<5<F2Orai;ojNE?kbwxKRk%AW*&b@J^9)k*!EN*6?b@B%0b~Kfgh44v>2A7JAw<VXIO_YvTK
TExm+RbzD+zd?j2vfAJ(x?$1kWwg?FS&7m@|u|^pJD-jxvczA-6iJ@vHz9E(m#z#&#F19Xj?h9V=H-QYuUqS)y{Q=$|_}%M_ycwnM>!sucG~7Crd@Fn#
FI|O;cXFy-znFCZ#aDctkRs+Sr=K1r4~5pm(N#HBvW(9=e+Y_KdCw76nQSgr3I%!p{aazaa8;gbNqn+YhZ2EbM`fnYG<1(s>!oh;&eZPcM#9teCok&Sb
mQf0PT`=>Z&V~?6Ut?Imqe@cHSau%Mq?>k=mWnGNi_O2#%ToqQlNal?){Nw?NAm3v<k8&o9HTC1AEV~YKh<1gBV-%0raES5iQ@3w{*kZE6C<)%L}C$J3
sdsYOj>eX{Y!05+m=t*LUj_qY=B0LR5_>MEx+^xOLRy3yf`l=Qp3XM)_h46x{1j_rBGis_A;NG({EsmHyO}^Gg$j63E`gOHyka?=%NEB9uITSEr#VNv9
O9v3WwJ?yj;LD&(6Z<6UT^NK_l`{qkrr8jjnSUiyyS?I_#u8m*Et6*px`bb3KX#kB;P(gNlsn0<(ONwPAyocfO%j&xt5o2~ksMw6KViEWcnFmCgxIfX#
MYCZt(avt(g=jXr>=Vv!Bl#0h2Ftc@qz7I8TP6qf}eXS4GBwWUW|3~^7!v)Wal-!gxzhP$3r%s8KZ}hc03A?;KCHD$y_Y(8E`_hie<<e=QbJb0hAtJQ(
EPmQx?QXFb%G=&w)8Z1q@G@^G_1Sgr-+6fwYdY{yz898lF=r!%2DHzf7q@#o7#IB{&fQ0EoWsiqX<U54*W>MY<NiAC+j!<^DG_|DuRn~JkZg_eCoTR_y
j&fg182NW&L70n&5>UPMRf)*i?Obe8+omN6VFp@0S!(jW;%(68g7r?@Pu#T-R_Gjixv?$P(9?1R}p7xgntn4vYci4l8n0mzUBogA5A5jOzjnrG`X{<FO
iL_=T3#<DIo7CZm<_;j&M~(G7sOV;i1yV{t`~mqoU56Ce6!aP=&R~JpIA5;4QNCFm?=~(1~nUvt%TjjeBlkTlWr9CC$o|)DRT$h-Ct*2TI8dL^b<)xT=
lk{e2!$HTN=(?_7Otm_WMrv3?A$%cJ)pysf2`{pcH~m-<XxpLT?$JaHY5a`uwK1#>O~qi7FD2V<phY3T;s#<2(c<pyiP?QJZ|m}*##K6p{j9WzZ~ByRD
~hR<FKZ{Y(XeRIz=4}s}2V*Qx<H;Y-<**4@rs~0>o&SzsgIUV4S;^`$y2R7yQzN+_$`W6<(*3ohj7_0-g!jn591VjqN$CFy=cKKKcKD#Fm?za%A7U>-n
QG820exV6S)Oqh7Z2C3uYE-;|#AvzHg$i49Le`D<FtX5s4JhE(`+&`WZvv>{vq7`Gw6YqdY834<^8lc!7s(yCw$naT%NS~I-4(tj`rEQ>Z^79Xjht<8q
nN&wb{gFH!oD1%)8<K@S+|cz)024v7HpOu9nD}HHaOkc$=;2OBsNA@u46&|!=?(%f3?y1<z2w=@A8ORFsv|BSd<&^o}!DLa&ub_PeYKd*OOa<JhdCsf8
v`3E(+Jvj**am;(e!FetJcrk^f)z-mKYi>^u<sD;au4*$4aLj()&KfFM9(B?)#o6xc}s1W0TLz?0neSZ$AFc_Q52J(k_J$K!Cf-97GUc?&(vPnpV+^yI
%V;JsO@bX8U<vt%uvu6#gV;^3Tb-*A8rbhD@$mELB(3I;?preX`vh62i!c31WgCv~pgFo)4F=G8z0Xvlkd16pue2S;mPu&m25;gT^l9WV#1s`yc(sALh
;Dk!E+La-qV(CtQ!J)JfIV{a;0SBVH(hqbQ)xKa&wc7(p5IjI=N#exY+<xL0Buv%h-d7&BPE?fJfC7JZVU{F4KZq&0N*&R*xlxnnuj0G2`6;P)ECG&8D
&P-b@+R5QUO;H@f9_p*Z!lc;_lVjY84P6Wtm`;v&87XVfS*YCGcv*O7PJ*Zz9x@~{U;@N-kV&XrWFIiM4XcM|bEX5F;tnWKKy<2!iS-LsVvq7nW9+GrE
%Sn`RC#VW1lXLf+Q-A0(Aln_Psv42Z|3N>$q~WH&;w9N0#Qy`W=4)$&`n&y&?aGJ+L(0nf?py~WK4>WMiJ@ZtR*)k?+2P~>~1^rU;<GpHzng|-J<BRxa
C8xDF@_m_pj?@N*DSzrNG~a11cf-x{=jpm0ky81no5vsKpVihNx%_6QOhNz^iC*yAavJAGFCQX^wXw!ocd_BwNH~!&ARX6|YJLB13g*&F{EJcM_ADwlm
2ztWbrLhFz+&iP^T1cPnWz#FHZWq+s0goNG}wtj|b3592se*U*l3{@cH|jegpT+po3HY2VZ{=Z9)owW<o?deustVK<~@`Yfjs!`O!=-rxoB09VE{MQ@C
u;nrU2;46^6OB<6-N2xhCo>&*Sl64T0$xKXuQJa<I-clTB*cj{r-C-Kwgdk(+THlyVDr2eN`TYcPi5gapFCs1&!0jGylOZ&L5_<=_BX=|~?%`6?+)?Nv
bCK@~Jxb95%QW|NHFvBGWDy&Vg2*y1hgtWHAOh7famlMOQ#$Tg;I_7XV$bv(BHmi?1#eNg0kKsAY1W4%0Jv6!Q<X5ByZFq6>6+^xo0El+3AOY49$c}^#
K1o1X2ePWzf%!uW8#OXoa!}+?0~|JSIdfYC?PZFp8Bg>H3LPqv@@b;f`D6oy3&?>LvwK2hqFN3^l0G3Rh=YtgcLxhHQVl3$QP1!TRga$hRpz1n5B&k2C
jf$Y>g!#&E=f7i*wqPaMwg7%``9gIi>-Fs3d9(M;Nl%VeORTl0=&<7;tP~-TEtFTZmH4WuA3*mb2I}9Q8KP*l|8zJranZsgc$&0uIT+&evyJs`RT#DuO
9N1#|&8J27{mjt4FWG~p=i_TXMjcIWkpMP=;-V%=wVS$kR5C$Chgng_s`5V!@u#aA~J+&YIm&5?r7>`}$KY!|q*2|H?RfE)K7NG+i_Hv4js-`z;p5>w6
90G-jEh!H^)zz*qJUrKLG0ukey9?CW6fjF5?EKSt5|D0`11pZCEgZz*FwBGb!?+@RwYF7^#AH~%YOOhDlav?l+CL?i|Fo<L13gFeFSffmk90`Z@<{<5x
cj+G2>|9Bjt(tLJ%5iMsj_I+9^8scn$U3nAu{o`ZzIRv#L73yV#}p<oQ8X7&sAHiITn*Lu>0Z<!Kq!wQ)okcZpp`;F?765|jP0~rDqo7$xuuF=4bN2Of
pKfUpc1+D0BPdJG%_bL<hcAIghZG_6Vdke+3xZ94(`5umQ7}28U#nuIbN152gu``9^c~50t0>X%x%ZR87XvJ^_u)x4M?_e!)e6~4zSOfuy#iSYmoJU${
WFJ&L*m<cf~imCDaSuNUrHAW*QC(Xh~(UTADMK<TqlDfDG#1xpA~JqYRr-;4lTgs+erxpRLO|ZVIqb%5~cJEF!VQR9_COs49n<bV4E{IhF^s62WjmVrm
c@FZj|(7H0r+`yNV;*xo_8R0DE2C>NJoNBiY38e}HNie-N_i1+|{NZZb;p%(EwcT_E71n4GhnAqM-h13U%gcwlu88+w0B*@*M@p(%jZ~L|A`~4d1?Q41
$on{GTiBOfErOx+Z8g-}9F=cxP+FjT&G19X+kd~a4Ih@mGz?2rl8+0~$P~7mt(PX?O)OQDXOEo{u2g(!^ngiF}Zt;MVF?4LtHf%phw%BHivzXY!y;6#G
--6Jy64qfiyv!SeV+UTYI|F&+qnk(g2>RB>$o=z3n7t_yuK&dvd2McX!X4+CZIA&X_~Ae?kvVT6ylV)vV4aZdD)Sk0$<&kexYpy1%Dh7a1TuM`6=B6K0
n|B3$INQjfr>B)kuvTNpix(s3lsCC4r2V;oTo0o4s5kQ+^Kf6Ftu(*-lYy(N=J%8>(b3ColSxn+yXi9y$qU^&H)wHw2Mgm<joGIs{=6=2U+RaWqdR7A;
#=ZK<6a0uvD2~^2KP-6=v)>V-0M6Uf&O=Y+$%*Y~bPKg3v_Sc&_R5X)($JO5I(U7F>vs3D}{;I+#o%vsA3dA@G4P)Pyy)4dHUft(TyDq-G|f?D(n8=)M
4gbdG|cLzet{#WZ6U9i+R7oV4s}dvoW2ZMPGcsK6GdG!p!(J!R>#{w{?0m6ezL?FNy=5L}+nxgl0oyCYudCU!J7r%R)SI9RDQH8hS!&q$jrbya%_NfYj
RDn$=qtAKH3otPOFS)H|&rps-LIS*5pc|4;Y7XF~zZGSP=7&CKzOIL+^T=GB2HKMGeLgE7nR`MA39h<Xjx&X)uahU-fr)oPz6qf)D!7XHymTZnR=-J@%
$sGq6jMRF??^p<K?8@Dhdy)!Sd)K%bI!%)~6PGgHZZ-@8Cdac+!VYH{FwQHtCYhNxIk&8GWYYu*IMj_fZZ9U0BY1YCM5R0y=G0bBbgQ&s2RaXnpmDuoA
+iSBK`xT2HPP$DVo7bp$Xgp7^J(4lUTf4<d}N964VL&?diujO^0LZg?(p@Fp1B56drx(kyU7&vfo`kYLQ!}tt8f*H$Wpo!(+=^v27QMpsPbnK$qRJKLF
va*BEqm6pkN#%tBTV_A%dv)Rj4x(QWNP;4U}end^{*r@;d_7U~Q12&D2*e<WA{Iw#RfvO}t7k=J`-;uK-&~TP;o*RN^$wTl0eN@zyq-Q$HlOzyPa7c;~
u1P7;?0NLT`zu?8qnYGht_U<U?PusUbm(K>MHv=8$#)dq5_Z`qrK^a@BtP3-UaNb9T<=8k&kRK#RZGpY*W&^Tb|SyUo#=f&XA9D{739PNR`#;UWn##RL
TRd9tEpDYF0S~ujW1nJSl6&D%k$p-9F5MH#3;nk%g;KaTz$cmUv>XOB@q}*c*><)Pk^?4#BKv`j7glk<eXU(aNt>>f);K62fyFv01C3*3B;S5zXIi<&u
<ZAa2s5(nCEQT#9Uo`f#*kYLk<r6RL(UZQUoQ~wiE&}|zVd?0;8%H@@_-o?l$vSl@zoZ1B?yXZ4ow@VH3kcF7j>Dw6xNx(z9SXW7H{H57mTFkIGNQ#Lh
UNepdvl?wezODGrZexmmBTP>Sv3dD9D{M7EN5XtXto!Cgl$5t_>7gnWz+O`Neig~M}>YWd7vxcYOf|zPtB-7l3IbC>!rR)C3eg)n=`vaL7L(<ok^E?vJ
FpmrIG|~BDeIR$jVT>wL#*a76mtN>}3Ssv3vJhH1a|Zy**dt%*|lel7m*;Dr4gN!;bOe^OCOsifIm<$#RQp-{S)hlw<!6hA3ZY+jCATC$Z}xa$G%RiUD
ZtU_;HaB%UDzNkyguDIsvbXVk!~ViS~xsDPFN7vSNhIRF$^49DNgL0a;j&IE$*YvNAb8DN_Lfm?YTbiq+xgUMBvakdurH;0*!0K{2mF>P!w>F6HYa51u
yDwF2Mc05etV#q~ZN;P$vN0$?iUQL~1mWNxJ&4qKdRF+HR++j|avbh8>h9o;|I~)hR@rFWQb&H{rzU<<6tD7a@%_Cq+OTC!Lc-&uiNd`7x+pv6W98OE^
a-vEjOAhoSa_&jOm`-5=3b|Nf)uriNc5lRc4>6ausql0;Wtf>9mN0$C?Wve%9f=Txwk-to13Qy(;)Tay4H8w`v=j;125e9kWWdcAVae9MI9wR62dKK%M
7$Q!hF!`=!8@2uVRClDUvOfZI>3Y7!3_>qPC`yqa0Gg+UQKSQV9D<o<PPE!O_jLALx!!&j_P0>_Dg1B&Fs9^K?{z~oR2I%Aq|Kvwep$Ma5gb*P?V&h5D
OGJ3o1)HkTVcwHPKmdsf`JAojKaL<2HcI%neFzvt_=LtUc~9=U|xjM!{)gq~kzdT;S&H+}RM>U3cAaqne{Rs;Gj>bUTnB)r~&Qgl3XhT|GO&@lLqI91p
a4C_<BeYePgot;MDE#)8m#Q)J}-<(i63=BV8*cBWlcIZi_4sLV8A7pdyBs^qMHsitC3@g<-tQjr73mK~H1rlo$fY2!-F>3#hZe~tIiD(T3`{WWAwv;dj
W=KR2&`g}imo6QyI`x72WurDR9Dno&Vi+P!&9b!3l*aX(U(xzhcEvFNsA_Y`((}SvHCngzC@ziD$N(LS{c3_F#Qc3A-c#E5^3{2`r-K0T4Rb*Gmry~gt
l{`m5HZ=?<NvG1A`D!-NaCTNfc{T!IiH%8@II);4h8($axZ01~K}@aM7d4nbjAG{L;@7Opb-MyooY%<1xFQW?<uX0;MH7S{^52TSU<SoEnS{8S80Gox0
*BE;6gf7m)B>R(h-=}9jSO-COQCCStHrkzHhmn%i_!!3XgHU;6f21{DXk;Wd?}`wKHtWJatbZb(3=h^mJC?}0}8@X%l9{v@lT4wngn$Pf-~H=*u^DgZe
z&mHK3<yDMo{dfx6$}pR;obzYR{)c?tY3;AN<v)YEP;3j3IjNv-a7pzPXcWYRk=A>mqJ4YE6^?_d;?3-sNcQZojqwGb##w95tx#W+7ljyDpV`;AVsXK)
HR%|;s|Z<JtQu9?IisY|mIp%A^E1cX`Q>@7a~yU|Q76U4|M06{oi0Jy9-y;iw%`1u+R*gnLSS;tWwTx4>c<42|&rkuA(`PA=fkjr~bABbDqaBwN0rX^j
j2Kt^(tvvh82HeK8y`@ZQX4q~;-tQ|jHB8LrwR0<GCkNnM=f!S`O(BTgUO8&f1vhDEF+pC=odN3B8U*S%q9JmLZ;2k_$;m`7H8KV4rDXx9ZRd*$!9C>M
uyIzHX|4uh&)oM%pKJ|K4CUrb$W^X$uyAcRAR1wSUl{8T*SX|=*3Q=wkW2Q5S(|xR9L*&=6Lwr#9759pHn}ABS=8~KV0puSHO@=+{nOa>PdeGhJ*q@YO
)l=tgQ%O1W%I~=^satc@DYF3r&}9jYsXSe79U36+sR)<iXXN|*tk^l2pUo@w`dS@xMk*Ln1*7wRXy2}fB{B_djrETTz24ieWfGFkJD&BpHYOyVM~q{gS
ni7Z8z&am<N-llDn_)SJMEg3iDMeq(UnuxL0((sS?Bge_CN41bz_X7@-@$v&9r7yy}^wlF=n!GKmGQE)2H9p(J%MAI?Xk*-P_Jy(eDnFUAmd;~)dFSqk
i`^6>^qwh~|VXSW@Ya8C|IyMKHXfinBRB^ty9b957f>1Iv?j&gBI9Hkh7YYe$+W&4ba0OuO1UYS<ISlkbF*sanYtZ83hB+fu}mTqWGuc)Oa8l{Hfl-<x
4;D(<Ed9vwIXI00uz}hg6pR;jZGe>I0a!ffu?0#o)GvjzrZc>6BONDe1UaiG*du+mCQA=Fd3M7Jj-d30@-S19ag}R)7_kDrO9nwURR4hDX%g;P|wl+F?
Jp+cl?2L7sA6voVf3!xip3zaqlXAP%6xz+Yi<=|ia(Lma`)#7z!?^ZgNZD$F1GANCP2bqm4E7mXO6Z_U!>sZq%>mcgfmK+kLd&_`jI3hWtR$0g%&FJ`g
7Sx!2Kgomlcd(@9ANnv6)Q=<nOw2GA+!*0X)vodecm@4L`TlGJcz|vMa`f3^yDN^)}G9g8d$jAb;hQoU4$ZVuH9!+I?$+-i0jTYuiy&CgT}-iC$T?1^y
FyLSL)@s7$s^;5>WesauHTG0VX=tl0G|!K96$;96%n0?O@9s>#{$_NYTe^#1KxqxRQ%hgwwbM!Z4Gtgk5U(5cs&Zi-h%+)HyQom9B5n;T`UM8rw}`Nc0
U0xpc8E=7t_m1IM_OD)cMH0;W{t;w<{;%;G7<8X>M41EkV1Pz;W)!8#E*c-Z633?>=FT94mp1A^sM!dy?A3o!YzBFX7qe@>>6`zsSZQY;tQ^_#2K`gm+
|oAr#jo3u*6*+;0zByMGc?BY35HSJ=VIF8##S;12obf`~(P<J>9IHVSjEJ;`cSIYjz2(?rM$RJ+V2kk=5>`%EN33#U*_z80>b1vX?vzgtl1>98<S|}D{
$c|Nvv+VitR9e<|h!Ynv`BR^M{y?Mnq6ys>P3XR8Lia@zx{o)Z`{<?o*IwfP==Ud@0KDn?Pc#8|<Mlsoc+X8h9!){ArzRlCMyW5aH34~QQu42uzAxnWh
5UXp@SdCSJn^4@G~qGHI=F0JYr^v+pD+0N6M*;JMCpnDPfe4+<$Pb?UTfO)WKUo4^9y_U0^S$!e){A4Tlurg$L!CDY#)tY8-H&4_Nnlmo5Vfa>!-te`i
(x}_g41)MgH;yyf5JWl*8jcUlY39*k^E``C_XC+DM7pjc-`@OJW);f1P7|MCcb75&W)QC98Vi3FXmL>5g=TYDj3zn?WEz-%tfsJD`dt1fqoxNV`Kl(U&
+uxF>tT>@Mbx)i2wo5{w#~tyop1f){T|B{0yn;8BlhR47tA7KAHGTE2#~hBEKVlbFXB75bO_QizO`G=g4f3C!#U$g6t{Q6wrhDm=-&80oUGPKE3=50*@
=c|+xCof3vl-dT47u|u{279+Oiu7;<35Jf7}BDZDA5w*fb%!-w|BRT%CuWWe8*07bWd))D5F63~np7x$nDYPIQgluD->Pl_bpgg-`S1OjZ&n{*p%u%li
4}Mw?eijdYGNM_xXP7a4BtQ5`Jn_>CqOe|mEBsBkUZMo%&Q&rtb(N38j*SRdOC8;Q0v>wHX7R3(tYz68U^uPRPXZ<E_Eu~kF_-P-wIq<*hJf)YfU;y^$
X3vj%Ce3=6Sk|E&Q;zhn+CdhrA4|z>aoDAkkf!&)U&LvF@)peKBHl@-<qv<5{9F|scT^Q6YI5$C{t}AlBcabdAOib6s&=8Z)hAw(6m{eyVWZpgOO^Lq2
;%$T9bT0L&k<$W}=32qdWz{*DPc8YrOa5DL<M58bv$EZ%W!z2VpA+QAadTvAGp1E1{bUcYcha&*z1)zDuX0pq;IwRqB!7YHNRrMXTPFPx5OY@&ixuvmW
v*9`YNW<YztP7d`kXJ@FGh_*p#UXFtggKIG>;<fjWCw}*%PtcUzww}*%PjEDT1C;3?q`N<FY%}?^P9`Y+b0dJAt_#{90kl*}}U-%?H_>f=tke~1*KkFe
s;~_uuNq+Dlzv3ak)sy_Jhy1*U{L&}+nGg9HD<^hCp)VM5!1|paug6QZ5_X~PS!O?|tUB?6B+Qw3wW8B$7is4U5(|!ePGK(rzF3{-83p$+-$7f7t}~N_
b}8)Y`(*8pbm6Uzl)MsV$k}Fv8gjIDgjg5u{t#H=%7pT2WN;6-SpqCqn!QLl5zZjm+Ioi8biah)aF+LiU~8mhtIg<11`7!xL;LO%{>AUe5tW<3t6uXj`
W8x!a6AV(+>UjQsx(8Ng(}rT=;GHbQX~PU;zK{-LqFMvesWLxX+88471D7%3-{eI`YeBTv&s$%;W~`o&Yzv7LV)2^ScQC^qq88xYi%Vb+mj`97G|*&B5
ASzXpPFJ;7sxH?sgw2_kzkRdfe84cJC@Y?$9Puu%pZge2&@H#TL$}oZk6d><vP(boOvJ);vlag<L<z0}~~!v2xMmB!o0MSZ#oUR^hx>5~AU_hk*(~4q8
qx1-S=_<yh#t-CQ**7U8j*p?g4Yi$5SGZNVSiT5Gpa7yp`_ZbHvm^uU%qZ>-a+CJFmaxGeTmY#Y!>-HOj9z*~!X&xPdY^B|IWK*9ZTqIlSQ@MQ0nY}^%
DUyF(<JnS7l>^)k220ty#h;)pDuK00yR~}eaP?eU;cw1K$xipet`7wA8{~|y9i;R2(PuUjgR=C)^)Dk+Hltue)bpjSTC#VwB;@^syN(EdTQFy{}9@UUB
Tl@>fFa9HlHile{$D=St%Ed}^7|+~!LXX0}-3`!DW6O|j;E^o19>#$iDPC69l8prd2h2cIYR4)iTU3Ht+FO{q7+#25q0|Iz?+@0=kHUiA)y`tC*2;kgi
-I{IB*p;9UREq=vyD*I9wEi^_u~!5vO`9SxyMezNkxyAb?SEV!+&m{{HOKspOJEgzA4B;lUon}i9Y=2`7`3J#Mbpf?_BB7{TRH2l~H3g5lP2KLs43Z#n
`B#G?FPm8VjI_#vZ!5P+cRyWNR<+fa5|Yb8cJV<c6-Lg(}4g<UCZuX^SB+bg3o23({l@yx<6ya~{sEys!DaSe-UCG#aa%*>ro-1>)juVJj+EPZ85b5?b
tZuxi3Tv#Tw-y#xLh3GhNq$963TU=*^7hA`Y7_Qht4FY!MQ1l{tOh>zBNR5GHV4D4s+69;Q^h1X<Pv>%73tZVYd_h@y8@$TTUYss)<(Fmp%#yV;i8yz;
TFd(#G^+Mhl3h!d7K$`c^I`#9xP+}3)MGo(F&~R;4)}atL3x2$1l^Ss?lrb$(ke*5(hBu~K;te;s0^>)eWt8*P;5Y1r5`rq)nw2Il_}DyOiTKVrK+9b$
c(rr*#pUfTh;_ITl1oiioeG7;Yp~0UvXx~N>jbyRco<3bP<%$dv>9mESWETJ`~<v_cNTsr5rc}m%`N4{y);^Zu)l^hyK^exeyeeqB-PzmU6mWgpC$(xA
m-9btk<oM55!Yr*<`V1H<d9pq8P<nt2tVkw;C_ky|A8{g<pfu=8R9>2_Xat4-Znc`0+X=&w}S`krgtwRBSp>9KZ&kJJ?9`-B5ySr3wgR-YrMPIC-@wBP
aH3Us{`+jkT+=A(#B&oSHDHZOmIW@=+5%BOfd+eB}4!dh=QEM0n_|eN4)pc44wu<nGcI@_l?Yl<8i?{Knu7Sf23#Rca^0MA=S_0rdFD%Ja!FMTFRBmX#
*wNbLeq;9F&GEd68oXJY7Rs~+ztCcKt^(y-P9d+tqZRi4mD*+lRtb~W2C{sj80DB%0O(6<}W@**Zjh0`Hcg<y#x&=zm_B0oAA1kJ!(_!;>wJNOP1XJd!
1w0ZF_?s*ahI&!H<Y&UCHz>VBD>GTwMN}%9d;VPY%_$QKXD^A047P8jtmVC|43styzB(Qn%YMqdb@I+iQTz);71@zr(6{!Osk9?$*GvsYQmOqj2B9}=O
rJjPHnO{@B2b+^!Ecx`!oyE(YaNsBMYviypHn?{Z1Q$KrATM`IzFWxDUcgrA-keA)GgQ$v7JczL*@~qjiOMCtlp}H8^>9zzjfkHP{UF$69m9KSpFOobQ
de+TC$bggM+OyeddW{l4@F=e&wQ&#J+)fm_2|GQG_l3U;VJW0CxqL{7p?Bo;l)yx!EBhO&w^LrF2>41mTUZ{!&9@ONd>HIcuQ|jdvxWWN%s@*cDtyAZJ
2eaD%~L^Xf!>30$y1tT%@8=&Ivsu<FK4BjPV)p)B_$yYIWQW!n92XOAYH?tFBy^5f4^~!PK6X0G_*d6rqaQx6=8l7OP=<0Rre86Yf1uiZ(@GZH2xnMeA
r9EV{~7bIHe}h=QlnF^g7nyX3=}eDW*}S9p0{RV*jyF~!1k3UXE&nB5>q+{S?kgtaX5^L@$p&R6-Zn$SIMURS~OaYcIznl|}ze~W`IS+2d+m+G-ojr}b
3csQkb+O_`D5R`rLrKiVLnq^*>G*74NzPt6^GOMX!yZo0mL3~Lb^WXbYnFLLBsj@FOkA;8!F<AGv*BjrV4-hYZ{g=M`M_*fx?|<v--}$|7z5MmBEpwA0
X{Hy;qA%(ydQ5)3y#)HR<a=NG;P-#!dtd$f%Rl-0cYgOV{}l=^x^vLIi0W(d;<|u%{H#7&qN=MWsMvd7djDHrS!TWew}1G-fBU0lsbzXqKfzn32W9!C#
~XsfC4mbc-uu$^(ngO(Zr!DRJg9@A?|rGLYFItd6134m@v_2q{_@XWe&c_<{KnVc|GQuQr+@g}@AKlt2fzJSAAJ1}U;fE|U2y&2kN@iB-~HJ?{lnM3`)
9xK!GHVqcmCijFaOIgF6WnNAN=OuzWnw7?YsZ|um9h#{QG4&_nf?FFIn|-3l+(Wk5&tw=&IY~MV&qkm37;`_adm`r(bQC++JjLvRs%2m#Xa^XRklI(ET
3z#K(n+Ury^LtGh0#7C6rsJ@euHzy0l(|M}0}|J!eV=hwda5f=X(c2##Tu6@~EZsjG3Uxd>$60fBF;<5fm(1P|s!b56bdiiUA_`x6i>4Vg-{KNa-`r~I
NeeipK^TBWa^}?W+zyIeS{MP^RH1w-4zxs`rzxMZwh(7qwf4XpLQH<q+@BGG}fA`zJ^L+Ay-~09lU;pFh>pw!XF5?$Zdisp#!j|sm7Ph>2R_zyEP&`JS
8I(5l^@%Z0e2X9KdeF5fSs6sh^T;d89@l?FP*?ZSIf=jg(6%qvRXIH<`^H~<_uIem^7sDtg{EhMzWeR3KI`Rz-6H7c(GULP-@N~=zxd7{{-59b?f<@z^
~~|_{PADE{11QqeDV9={(}#`_6rX_ee-`jleJp_JR$K4?29KQhsi=-lXQKvaQ0_k*iU~wT?Wr}xu|~7HJ9<<Je_%(@F4BO71}PCUIY(INu~#%J|gYO=p
KYUl;T&u@<8qht?&KfKfe6NZ!fexi20j8{N7i;y5RSa<DdTH%Rl+05B~FidWi2Ef3Z;V4DEYg{n|46y?_6oUVinP&n#FLl)rD$=LLAQ*k$&>{qV5YD#?
QGGAyhPu8UGFO7x_;FD|d_xqjxtL**~kGmN<Y2=DaLwB46qd7!7!SFHVwKVOt-QL^{{@te<LdD!2gNly}Z5b!Hse;viAsh4MN^=%UW+>5F1Uun;?Z9PG
HM&On0J+t~_*0s3X=1Jujz%Re?AHMfHfAap{|LMZN1=0uq@nPK`{M9#}9niws#ok~3m*xE5EC_w5^1u6iBYg4y{ML(S2k~sC&zSlPUh!qP#2?vT)nCJ;
d7$+`?`L1gL3Dm%_p{nx7UO+Zj)ywG_eqm|(Os^uuKUp3U!!XAz1`)>`+fOgRtpNRJKsh4&-`6ze30;$f3%SB#Qp#EgKvIyA^AIh|4T1_;dfsI|LzixK
mX!q{_TtG#RtFje=jz$?XTwa;^kj0j&CvZuPo;AJZD+)<uCuv2fzQ7m%sjNAFlYdMO@$egFk+#)-V3!vjchN2LDXwhn{~?8n`4%FW{nQ9}4f`y?^cnym
aS>LwLGh{9x6kikB-N&hs_QiX^$UAL`t~rC<>`Y%blCzfBgleq8hF^vlbIU;ZdSeVjQDR{Y&Bf9Eg%@|nc%OY)iM<(h{se)XH*A6h)d%m3xizxRuO{)m
Ua`ps9aAYFXd8wveBs?X~Aq4=H|&_1k;FUwa7yZE~}UfA*x4c8>7-ax{q;r67`zqyd}@^AmImw)ipfBJ{tTh#OYzyHex=Vxpmp6yrvaq(&If9p>cxxM`
B|N2Tdo_>C$zg=Ay&nA>SVs!ekD7TzgqV<E|fAh*!J>mUxFXASE)idSqE$aF(*zcR@<K!#Ko>G;|Q<n1Y(D$%~QuICI=}0{t>8B&N9I^NCrz7!nq@Iq<
a>Sp`;7?cLPgfG}kxxhJ=}12vnWrQBbbMSxJ)NhX{-&QsndR>VoA%Omi?O|W&i5@^09)0tlqs<e7=$P<?BuP>(L|KaZm>;k9>6X(D%xm5Dn!Qaj*Z@6Q
YNj@yDagjVFv~qmQ8Swi5Y~Lq3gz3?FME&`N;+VV*{8C3f78r!a^`@ZdyHdoAZFSD;(TrrzZiSCwWVz6d7{!h)uzToE4KP`YSdH_ofDoFLJYzxnqt*sf
;ATq}~RQ;R0`oW72{?YjU;O*R0F-&dGN0<KPVphuSE;iPFz#8pyo&&wD7m)+ccFw(W3Ve=}xmFRhdDd?X%_w!qPYFF<}rh^~s<Iue|Gz8Av5rgT>I$R4
XK>1xtJ?Mt<lN1yS!&xb91)3OepI#`U@&(ciHML14SK@cRjpCP{V16zY`Fzb90R)!Es?SVW@s7b^FxX=04?$DS7$6Pz;)#ZXTT$bA^mYe1<uu8f0#I+R
d0Oy@I1ruRFN6@N_eKlt~lfYfS-`2zK0CEQjZ%!iN4L1%dZCQJF98fok@6n-84bWEu9w>(Z>W^Ej0SC5eJm6^??}CQgW+0rWu>^+1=A6$TK{%GxW`M3u
)ifET4w!tqYWia*8DdroO3I}ZJ}{fBcRVskN58$8-`tDUdaDj}uPt-wmO9Xbcpq}t^VSrIr7|_)@pQb&f}cQe5-6?2{T$2LEfx_{M;u)fOdYDo<6=~R;
Z<o8D~WWuljEH77&YO5meTRQ%WY)(jK&{tP=}O6ITU5tD8%XDt<+(j?CtgL)ME(d)w<rwbEum*nKXN1jU-n<=O#HbIK$~&#5+BTm?|_;ZgWp8TJL1A8{
|Y#NE7Cuh*vP)Rw*)!%veMxDjDv8L}#7TjD<Y*Fy5=J7&eUwT=wQRm&z2u5f>m#9LO@r`h40?(wXs1CZTO94&9CiX1P%-HH()i`uVcE(^2CMXjU>uXUc
XC5Z0TTKqLo*Z0rr`#>b9#lNHsgKel}zfqPyW@ipIq#S_e1|8%@`ra6W|zX{M|?1AV6+}RB`qYkXSbG0ycPYwuw8|bvkEQyEbk+#SaWODZ3euiq1pQc)
`^>Xq)dix}MyEebCElFPzQpd_`#~?I`Ltn%yc0d}Pn=*ZbDxXV6WUXPzG;DP<inFj!$zgIJUp=<=43Hj!nA;fx*#N7Qe2v)fi&x4TO?SeHslln(TPv><
C>NNgq7)?=Py-$V%)<|U>w!3}eS}8u?98sKVkIgzy)&m3b2^R*)?7gvc1PRiZvAKRiG0PU*HxCpsFbBcjNq`8xcv<NrMGJDh~3xHDe~@gj>wy6t;FjzG
b!YnAI`lqK+w6^M54lpnYrwqSskuUi{CL8r79z|vjCW#m1eAU<k4SSoJcJu*nwJS*t|~jE&`sdIN>$FV-4Ha0s-QUM3{?joMukka1o#xo=KQ&#9eNmjQ
0%_rtE-iQM)+agWUzB2X3vGM+<Set?CzHC8UWt@shXgHf)!H3i|nZ$*1v|yRF+hJs7iVvPTHQvO<syK(;fPM$=}OjZl?|V`@%^iIJ>fH=U9i48#&;t|P
z}_?p<&^LbMav(CqJdi7fb9Al-9d!(X2r`qyw>_+xE8sxsVJWjLMkY!ai2cx;6bU&Hl07g5}RX#L!pk0(=<GC3tA^U3qMLu;~lT})6TF3bkSvYA?wtN+
$E~|D?fwbOY>gYir_w7aPub`fb6At^n3lTE(bP!&e++@T^R!=_Hi(p`zZ0$AJ;%PY}2hJT25)&WdHRq|qV1eDf#S6@57gu5wdFn_42u+S}86sAR#np83
wY=WM8#=SrHPyDE$z-4X8u=U49V6M0Nn?s87$$gYbvL<dr!$Glxl3@3oSccJegGn}O10f7Q+ZUGE?H-8@foa?MAMm5s+h<jbu1Y>n*lht8-DT2WG5j6b
r1ySrcVP>lypuV1wQ1<aZ`#Ig3%J<)iY7ak;|E|osc1k?JVV8$nD7DPz^4UoCnWB_7X9G3r^ps&}|){Q+8S1cs*@EToc{88o@Yl+O<5iyjouYC}aCVTs
3k=a9u{Ov#9dsxWRh{l<bZLmz2Jm&I|=qaNT$vcY1g?3ELTCFS#Q$sLdTBIwuPWf$b9Q8o91zs3|v%4?w@<p2#+2=hYr?%sZ(2oAW&5P2WP0-sHtUtLN
A2jb>uKrd&!UUF48lTBF-ej7g5Vw2IKcZ~$rcrfS~?mf?uOND#)EW)q*JM(?^U;s62^^P1oCjE=0cQ+qiXO)+rL#k}E~axFk(U)fY*%r@Yt&gqis=Y+{
7*Y096>5d0>L+^-NDsc@`jlM(QjbktX#OwW;F_QqK4WTs-9x@U;JCw^ij$RBC!S>ziejgmL${cx#@F^*A`(nk}7uZN9COaf5Zg0H;>WR#-YQs(pr@%`>
+$Bq}wl<ymgDisJ(-Ro_4d#IpX~>WP!NyU-zLvl|-%5Ssd+zLN-<hjBt8*2L2W^T<(8QCF(Md8Ld;r)QhlhR0>WJfK3X5P@YvA^bI6K%njeuda)4hVuQ
g-yWHQRdJFqu@by;WAsuxoIULxYA3eIYCRSyg2vlAH6k)DKE>HZu@63_A}+Gv&y>O@%F4fXiok1?IhfUN3yA8lj(h**{wkeYM`}Y>Y?_rSOPgB7&kn^f
DiBLif{B_{EoMU$J~J=|~)4r`0-U&gSA=d}I<+%>wBuUnz7MpgGcePIm7HrX5ho$!KV52>LHq`2C>L$hx1;ZdwDRVbS_t_k_`41HpHip`HCM0YIBh>?S
Zlh-CbBhjUxvZqhB+9k8~DFF&v}(su(`Z9)pwkx&cFqD}^V!27czRkNQMKfcoF?TZ3LMeh}vDCuaDl8z=a?e{gf3YON5`ku~#Ij`{bhMB1!O;NyI?6b%
fekhp~cD*pGI2}abp{=GAA&E3#f^xOry8~&C1sjc+(<DB?qAXr*6q}EP+P>ka79UfSkz7DbXTDnl*WQ!n!JrqPaQDt<^zPHE#U)-c!(Tsom=arrJ$rV=
xbF~dCiJk1A(av?=Sxx>9*3bZp~ePl`ZNs%aH8(oN9l3#!(O0NB<T;%fOGn0)f7T+f&RL|1bjX65x>PVUv}o1_@6#y{YfWAsg>?gx+IqJS93h4_VjcdX
xi4IaqVp<a30pxJ;|cJ0nzcSt>K*Z13bifCN?h31I}$PW)%<A42-(tZ3YZ06I?sz#+cF|FI8)p$w^*`vgjYySWY5DVPZbz?8$9_9DX#3(Z9}+`dPgV-t
eCE&%gJaR6M@|{)yMCf8sOV{MPqR9U-6c7W$8W!kb=h=gmX3ff81UOZ2-=QZi6&Ml?vcHspDKMt|7xy}~ikfLH0Byil>IFiO$sY8>x6qgLa>|53yLNss
@u)BmH!?<c+fk9)isDxyQ?ln2>c&HqWu|5IP;As*XoZ+xexV4(+dBHo9vK1Pk;V(S_Xc4T>LMv^Ka@+A!>g#-(AbVyfBx?2seyN&Z|95WFb`YS?bWh*3
)d=YuedV5SjpU3wDjY1y@!&XAVk`w!tc7#^2@uTPaY+D@-V9#nix;l`PDqhNwg7^5~y_!D?M-GM}x5Q-Wc4@>@!$R0}tY18j8@GvtDS{V;ypc*qWCyQ;
L$W^0&*S<LA7QA0T2`aA3PkFdUEnP?&gh%RH5T6By{Gd}886ZH28+$~;rfQ9cQB0QF%qYsPK8YYPSB+Y?-hTlSRtW)qj#-vz;>PBUhDw67b%UNZ>nhdR
fdsKoD0?2oM#c=tt(hX=Is@ICuF^X*=~wG6(I{oG$Vh6XQWPE!T-4Y_^ph=YQj#h#?OcAas|-|hGMU(MUze5foDG2yc*}biw2LUw21iY4e!LuO*s#2F<
a4d-}l2+Y@nl4O)JO#x&|_fLU>*0Cd$82KlED|z#|h#AL6IW3QRp~=dD-<Xo6PGTj){3=9T<cp+dv`9_|gLr4@-kBC-whf+Gw0jrz5B<QTTKjJz7ZU+E
l%4q6oga@y}js`e4+oDW+2jDLIy5*S419Oc{G*F+U3F=$zv;ni1OBGBKVOT&y62u10{4iQWkYao1u-^caWFSY?pr#XKmzmJb&>1aS+Z7ccB^97@{VQ8O
@?eq9%cbs8Z>9MR(*F!3%q<@3g1Wmj*>wn3zci5iC5Ph@$V{Lndt>t9ioAvj0EUvIXcj>G7pZYB0v&(qf@984wji|vCkvUi^$|)at7dM&3nl9enXmQ|?
tJF2DEgf=xV|5qbH%F5>0?K9!0|~%}8SbHW&iIy}>MjwTSgcH{7V}Z^TYkk$*51a3&20?Xq;d8-b5RfGq&gWl`fLJ$KL$cA;yfz><(M1@WXmehnAeJZq
N5ZAtKO^0Msb%Ey{1}ovM&TXaO?Vl&WGM;fkWNNSU8kOgFu7nX0Dg^Ce~)dZAV4J;T<;9vp3yDee2EihH#_SV`p~e4u{#lSA1Fw#I~0Xcj3Yx`PggxEu
T&_1FlkeU6Y~No7iR}1SjtCrNejHOb<wuA`>iPSuS8+yEp&oVs@3Af0X(=mIF-E*8Dy?9tWhRi>ul-2?~lF)YseSQ4D8?275KKAs<NQyixP6LRcVsMPq
5|p<|G+V8=674unbIYDn#h6CwkxUMVfgo+b$d$FR%1G$)4XR<Lc2f>;J?t9G5<x5=5iqWlOUdQ1kkE9$LKH2??lr6mKyz$TrgxZ`+HaupfIdr9<^bMHu
yuc>0gC)rYSbNh_kH)kk89)tl_IDNW)ht2ftO}EYYcil`!_GGOXCNhT{)8FR|IS}?h3tW4hkN^<@d1MEd;1zNP<~`$r>z%;{46Tlvu%))kxZl!Z%8^)z
Z2W72l_xzjk>tQeIOw*<yKbgaF%|?I77zq_`x)v7tHX7(!4c0KvYfSvp6sRgXqgD3#Nw>^T?>v1%lK51ayh`0(eM?Z&I5|8hw8Gw?k-?=x5Zu8>?nz?v
y;`aaWxLp9td@E>N*GH@b1nXc>*pMaL84vqT^svUX5WD&Vf6q=iRMrojub4qPI$@W=HIu?nMi4{3@UKrtcBG?Z)+x#$KQJ>C|vHTeswPM~nlSBa4T#AN
TsW>Mmc%D{~EjOe32@rqq>5Co827^CH@TfJ@C;!FAAZWOJ5o9n6oPNfY^|`{6VjMnQ<BT*6Urz3VpQ_aYeb4Cbsr5s@zW1Zqwq>BWt*?|CpC)!V5K6wc
)~tu8eIGXy3qV+8Lo!&Jb<A8%$b-X5RwN%R7VF(NPtsPU_7cie7(P|%KTS3Mm9*aq?x-y3?M3rj}ui)Ohz#dTTKX8e-T8aHq|`>0-<BbVa0@j535V6Uw
>)K4dd0Z~(l_mrZ8fdcIvs5r%I{A}XFZbSNr%MJ<IsDyTg!zheZV4SpM0>_THX9dqTE(mlpX6!tG=4`E2Q6jZ50x0dAJ3^VVAqPM!bDovQ=6JBrYG``f
9dK@<XvJlRzsnsv;f<c+jhoEM=h$SXmUu5-k<;98$ARWbTgk_P&<mJIB;ETUw4Iv-EtSd<b!Xi!zTHzMUSc}Lqpc|eFJ8nfX#y#69pld4-o8=;bY(NMG
S;MloZrvWPCYM1aXLC2(>iP3+IaZtCMIgM0cl6EMM<O-1IFN-Y~zjVn<NG5+gaq23&_O%3G;gfGRVHRjGDQadlMdJnK>PmGy=MH&y>jY7n$#l+>A8E;J
x!EGr{2umXINhQ}3YeP^k0iCRc=u@Rr(ytf}5i%tA$r7PP?wb8~SH9u0|x6FtALOvp->;!=?ig=Xr2y?D!^L*JR13x=y_d#Oa4)HbY(D!A<|KzREAuC^
Sjb4n<rQo>4bz|A4;8ciGSAm=*MtL=(p*xepk+t#t_2V&ZRaVu&|ET^M6&?SbZW-f}l{z^~MXc8U_cYStETcF9B0@7Go)O}u!`Y~pzd6;6WL9m^OWS}L
^MJV1{PUmQBEuwlwNCOt3*W0E}zy^?myGRW5Xb86TnNJ<+$Pc7^B|R?fk~=uj!L-(~9rMGh`x`$xEWc^|EjO9bV4m3%=1?;`)RRmfu_aM}yW^$Sn})af
Jzw71jkuk4knZu2>ux)AaTO))UZQZf2HZfzyt~=3AyQd}g*Q$bn~Y7D?(H72JAk`EG>JCKH9!f8@@zXM9EfWyQmH^NJy7(Nyx&KG2@#J;tK6hQYT)2Hg
%z#reBj(e1GhE?AtBm4wZ{Hv76UqLF*&zTt^itTiEZHlZgEwZdXnQ4)0(g<3dbdEV1e>D<eOQH`ABL{yoUGpyd4;8bh_jE@zt_-+GHjYEKXP|rJ{t3UN
etR-((gTyS39Q;&g<o#%pl9n}vzrBj-j6+lU7z{%UQzgSoIT4zr#LA}M%$^o-Tb<`g9$X!yqW?WCPqxlwns(#;nWar2epr70_e)oE60Yd*6&$Z^^z6ji
MU>O3@xC|{^6Snbcc-g^i>gY$gyV^P&7b7c1jf8UjhcyZSc3pr{T9R#DqPgi6<4D*r#NjpX5XyE2JYA`uZHY}R1>A_I)dZ05zY^ytBdT*cS{qURBZ^*N
vl)#dhW+Q^df6!+2kGinB5v#Kqdc%@&lapw%#Q|A3HE0=z+NZ?{{;-8rcM3E2go%%*gZ-_0?8G!TN4}#D#$+4sut(cb>4MNqVKazgt;VnIa2kN;nWs6D
5fpTcuq}i$LhDGw$#k*CkJ*4n`W{^i^1uVI$A{CpXgi(t*N47BG_aH&^sSD|Dp)+iznaqH9g=RlpbD#+^xJ?QTt!-=<`R+j(pZhkl0eS@UL60pKBfJel
WrE-49c2Oq|U_60M8nROs`-Wme*7=EG1|Z-=?M%!2O+)?zc}f+0{`Zn0znICefTM*aUT^@@FH%^q%Y%Ni%!oIICH8{@0Xdj`AEfN@Xu;CbK<PG;6B|lO
|ig=2ldffaAR3H%9Sz?(Xg5?%O9bK$F5%EtA>GS{syk3GQw}gNDe(YOkJHmt(;pz01cV`Xfqa8t#;sYnee!)NEj!C0DZmL=vOOyt%VEQp?U^lR5+WF3A
j`pvF+`w=~1Tt%rpNp(0Eq&+aJ24@=o~-H~~{JF=YgF3HUQ)M4<84dyR4m_K!cxqaGjdTj%W=T5NsVaGq(V59e)(-t3Xux)R;u@-*R@PE?dKkfAYsPX$
rum9s7|7e5x{8saS((?Zt8_X$7n9wrxHL5cfeG`N{)vSGm4yd|115L=+G72x9U83?yziRx(83*gW%`4-1oT4%Zo-cUoiKjaQgt^2VD?j*~SL4cPonYRw
e5)Pq>rfEUIDn;t672H^U^dB1>3+f1^2P`UAheMuK!0;TzM8-B!3L&7sG^!CvK0USweuy*uHsm<AH+cP&5+jg2pf#;8GUDC(+U&u{{4}8PQA!?>s02w*
;LjbhmI8p2`z1{t>vvFqYQrJXI1-wm#=4q9u_b{TbhhabS*;id)zU3<pWQ$8>;QxQ0*`~-^CoNgWp>va=yl0;idZhBo5=(xTI&QUnlPC6IZHPgqZ$h)I
-*cH;KV{!Y|%Oh}%Eo7-%K*;`M#}xAgG@f-X+zsWGYZG5(Xj%iyD48@ORnx0l4`D(*j7_7HxIZ+4Rx3JA(*O=9gCaS#m3e>NxUbNt`V->9m{f4Nxj`Mf
#!Pc-fQRu#9)6G_j7z^~o8PCxKVws|PtXel-2!QiA)Yk71BweV@sinobD&y_4gHIAp7xDU)h{uaE(ulX^$x6mJp==nK+CxbLm;_8o7$?7%{Ptv%eB1Yz
?fh&=tgl0u}<MJwA3u(iTM}Jg1G;m+?3ui0eU$8^_Ie*RV!J%u;iK)HLqbU*^xS;Ez5T6D)|1?hMj$UHAGmLH|K%Gyh(VX!U_gcC`OUjC)6(<)Uy+L(D
r8#Y%^Ybl#lj{_r-mLIXypZj?A8$Zx?K_G!=@#}!-w#w}{Q7yDk#1<tkN7A5>Bb^aa$bzkBJ|-U_U(1`@A6f|zvlm$pr8I!02%+9|3?q!{i!ip{A>P}T
Z;M5O4dHt$Dd>{Ux5@$N?A{XAne+9&Q)+<DCu4^raQ4cphV*^PJ&JC`oAk03!H2O**y;-Y4Nxqz|MBCX`o{h9(l3TiCH~BT6n(BV=NZwo+|fhKUyUj@b
|Z<-fwsA0)?CZSOwk7SRm<rku7PtCxz%S!>h~a<d0cR;#XGFcN@dq*yLk7E_}mhm+LJE>nMY(VPUO+D~k+<&0ij45%9m3-;iHeMMcg~I4$60Dv<bhnZT
4P>x+39Py$3RdJZN=Z3|LWUm6Qx&%Z(U1g|EcX`7G4I!sQ{Q$&Wp)#81+3K5{UW!0fCupH=2-gBCYLJPG`&?6|bz<@S#?v~`QKEV=je)U6)m5acM8L}r
*Fu)S<1=d?Q9`JtA4_g@8?`6X^tk`fTlR?-WYU5D2eSmGZ+EPxeQZEF5_tdACIx3)Rle-c|!!*FhnGpI|(J$n{YlAVEZu|o#u=qRAvj6{Pkj77M%z25U
>^x$Dqjf!n!divtP~@`=kdKY*{q9i#uXQVXET=7on{=#Fg^B<P#JVllLS))Nc$g0>=?JP^u<hZGf@1SOXadJPO>!K?a77lg-&IllB;;X?^;*~jZ)3u#S
RsHcWtg}QuZ{tn$AK0@c>;>iP3KWRA2$bXG0Rf5N?S5$S>fo0;))tU)A;Tc#C-=rf3sg*ofQU{s$#7zo!|ycJ6zrKiL*1vSFu8RstewL7g!S)Zy{)ej@
~j!sxRg8F0N~{2V#f;C+g1fMW**8y?vbL`82#DNcd76+5Mwu0gRX<j)u#|fvY)?Lal9=g?e|b;}5(b{w_NFVzC>4qzalg<Wrh>Cw}A8WxVL`8$~VD^~6
wW%X%2NunZ~W0mmr(az3+0=5{zFxr<>r*V}A?__PL$?wnW~Y)KrDaH$t4a76lU8OBS&nYh~0S$C-b8%}vN8Ez{3(30ch)yDD~{EF%P@6_3uL(n-(;~bG
E-|fQTiVQE*a3VL1F?^|C`FMo*oidlcD~bb%i}^BPu|70{^`;NvU@7<_#MYd=$<m!c;MDaqJp)1Ehik`Li8=@nxeNoJ4TK^Hr`Pqx-4Lq)-j{V|y+qA|
3Nd{XqJW)1fhBE)J!&D~Ujr_lJP+o}MozoVx^+DQsBh`l!EqQ4GofTF%iU`s=O~kp_i$f*<MX)Xm&)9u9rn}x-FJ9+E;KMLKTl}j|1SDyUl!5-v1;VAa
I%dHm+v}F9MOfks2dJfTpxOpx`GJYNUone@yT#t!uPn{INUD$UZ}@!Km{S#7^}XSO-Cub%D(4-4!JiZC$I}{8euB1)1zt^>n1dqc-&`^ZS?m-;nX!aGs
n>f!cyFo##Mxk2mCF=HMZv$BA(8mTotSZzhe0QJJs+k7w{}4NFx6!O3~j(wO1qs!^xazg|D6)ZnZuKA!Tnz&!$=U0GYu0Y)=WSB3M=KQ+|*P3%Ri+RZY
&WA-E>bmzgG*VHdBoh#6|JPqp9s;Rtns2gfKHBZgu`M}B8bEl((6AWz-!2fzQoK)GeG$iZ23l<a(%D~9gYAJY*2ubZpC^<RVUG*>Tq8Bqlf_wUdX=BYP
slm#jJu9|07SR8QM(%{7@V#9&UrfSpKk0(fzo#TzCoDqQ(-p*D5C)9w^${x~nUwV*eh*75#eUbql+^#g~-GBPe0({z6gAQCM;7_c%(DwrWHFNU|{j%>?
0vE@4PUQG^RnXSYo1>>g%?$#p7d&awTeG|~+no2PGdn=KT6Zd1&xE}XU)tt3Q<}b1XrgnoT0RHluwJ#%Zvn@f9%hY<Pz;N3plOGim0dr$NE43F2ml2{I
*aiXIWr5xJ+|yJ8AuY-`FzUJs51dihb3`jP42$X27V;^b|{ac#;r@1^=r5BS|z+TPq0G>=#)g{^SW<Hg)7|z);%#Bh7k``q*P2m_I9}}TN?3C&{=N!n9
GGvz?z~8(QH7#ZGH5my1qvlB#|TeELLM1FpoM+c?(;Yw=-#kdOOZ1fNrnu!ptd|{J>H9A2&+>-M8lPeJ`Q*C0-Ol{98up_a_K~6N(#EoFEO!SdG;5_0x
qRUnU6KGLzJJr{@viKnE!?)1>kjB?ybrVuLEEM1aKyE6tB&LM(Vq;M@7;JM~{Kt1&xi(M+i8#;?tF7E?Ca7C};ngw~Ia_?xo&h<d>D;bE86!t0$n(G_+
J)p`8f6oy-W|3(<LP@SWS;uS!053;FBNA<lRV)1bsJrS@>ZLBi3VG1A44^lG>?zqr_mLp#p(iE^gJ8Y-*N^Ss|bWh#Z`U25VJj`CD^6@VhlqcfF`E5&)
98k(O-mVqE7bNHJ@}lsb`u!h5=P0g8&*d8MJ)c;ne!;?psUq>zzF8>$?b4__q;`Q`%f4jtH*q$R^qv>0YE}GYTmkmyNuw_}?)Q3ZN>I#z1)S7!=U4F{|
M<qOI^=t4E1iT~TyrhdP3!;wU==RMc`=pXfkMK1UFaWL+y87if7X`sk16?&Dfx{lDLKS76Mr@>eqmw+ZloW7u9EwsI6E4G1Aj7QxTQwe^d{8BO-m!+>U
n;;-e3LxzZ?HwAOBz7zrVZv|2F=!3HeHHPrU!G=l|~c{~e~}l~J9A0;f1U&`@HehR+z}$yuuixbsM)%9=9YuxusVv(rSA<XiRhEowAE?E`O8&VO0YJFW
*$@g^?}nIRu%we$n;(iHcVi`$N}u@#E+P#DLrY$UZG$@n%CXc5kjas#O<PSVq)20slTiGQ|Vz{rQ2(zdELOp_QrYTZvTY~h%n@wj&hSlacXs`5P%Bzty
tWyU=2!3VAi>jSbGR^f-M<_eN1FfOuRrW*)f;-!4O_*r`zn(0eC;_?tu<=8aD&-hzpj=rJS7yN+jieIYVVTOkH<MsJ{y6c8R4zndk6L|kFT@StHx5D1u
XVv9d4<NmS5q@CWV<n51s6{pmhT*e+c0n(_qh{(MVe+FC-03qi%R9AwjPKj|iwpdXRQKs_AJ1c+srh%;E<+ttN=@FAmJp>GVeudRa}KTII}Klknu@KIY
#A!;zXlWHAIG(rt~`91wy0Kv8f}a9#gqNMC(fhxB|nIO<k2;Nj{1RLlM~}B__Vb;aO^=^x$f*ov2w>h=U?Mjzb(9{s&<~g%H`>ypyHBIy!0i%&^e0GNz
#?i{@+|#@#Cm*#shHpL85Ne!Jn1c3_tpRKexRvXTIDX>^&ova+l%!v0S&$?=Otv=4;l%Z9JU<C^hz(_FMOiK93u}<!_qK2fuxo+9!X_bS!^~D~BHQqod
?~j_=#&)x&G?OO@L`&!U1jIQX{YqEJ8a{Ul}G6~ZyC>QDZD%YW;jg}&nS)$kwq|29-~h?-IPn*S<i#K_@IxB0;TBvbOXr`8MI2wVcxeNOu#-!oA@f0=u
Rg)b$@&-&)J`?45-w=9tnIm!wN3p7<RonQ%)Uae?+BKSd=jPQxlw{l+C>1~xV6DLp5TqrFKB#cXV`O+L}hAFUxv1jpFu@@AGw7`|)qS%50nCt6&Fz-dP
FueG#ayy>iK$Uz+%%wBN@nnqHUWsf3sThB84Oe9c@OZs8@+~~TCY0`daxNV_E*M@A!0CKJ{;yTNMwD%MrEuf}48;W#iE)ua-ph$g1@nCzZ%I;SVQT3_*
mKe6Gh%fYVu!{WrZ6g=KUVchW+}<WMVv59TzsG5$w?m7BTHzo72x-jkqrwuxGrnwb=<Qr80arh+YP(%HJKkOtSTtT6ersY$Qz7+Z@Vc!ixO^QJ8_pHvb
o#xzGT;DEn$-d4t|_p?vBU|p!B&o#s)oJNS1hYxd?#+?(6ARQK2H(;HdFBx*wA3f;SIcf39fuL2_qDFsBcJ6D)Tsj<~NsAx;6Nft&2mKto_Y#zqVj3|~
b1irz7^0JUSef`2YQ;&7p_EQ%kldKE`&>jR~KH@sd^jAy=!2VCXs9bBqQp@PKV&ugDxYar~4dZly0S{A|++VY7(R|TQlU21WO=S`Tiu%plT<+^a)Y$z}
tVE<!=ryvxxfD0+kWMuqZbm(4{$*ZlvHyC|(DAH00df_4NBb>H95xCG!T#CE%0l$?*cxBjbh3g^iZi<1s51<?)sd{h*kqFxAc@-YZE8H%9dbLF*_W>HQ
qmz{OdjN?nzi)ezy+LX{Vj_mOsSGqFE4{$8s07oL%Y{7eYkT1?8FZBcljq=UE{aldmKZ98s~@}9zHu$w%RFvxn7cEu@!)th_!Hgmdkj*yc3j>N-7C?*W
gVCS7q`}leg{l|h0vypa}F*GOJhQ{DmJJ=B|RdZSq4tQ`b3oi7brOdzDQ=}G!!R55TfK?6X(bNYW<~k@rNpLb<$^wZl?BSk$RqTl=yudjBU-<l@)$kwr
`1L;6WEt@p>Uba>TX{@>iIvw9V}_>`^ok9!jPLl)-YGxgOMT?Y!4EjQr&6QE5`TpN>;)kSSPL({;ka)jkoz_4sgmK)4Tasc4l*Fj=1Z15Fp>vU;atAk(
8W0^PkXqEd6@_JdbQQv%DAd`8d&PNl!FJbvB%V$rGU2SHsq;F8adrj7}_td&`FJ;qEe5U$asbxm<fgk(#tGGCT@VFwSZUXocjK-|FN={Ede^Y=3qH2d!
bvf9vi0}?$NJTKlELbaYbFv0Bdc+Q-=P(5D^onuTSXb0+%pR>!tVSXqb1?9BS%f6O5Q9h<w3##C8hjnrkLn%vx0j4y?z%AS^xHaee69~=wy1ID4aKf8c
nTbM+3lT^IoSBmW`(05?`RX3rucO>|8?A@n_+sEaVQgU({MXCNsnderE|({-RGA1G6E1ScXdnRUv*?QZMwSb1_T#ymwcG<vBU2Ams+bL&%QhaBO1UpQ)
t2@~!UP9s4?aV4_-RvrIhoX}a>78t9g;Y$QXvJ%^^(Y<SXq@TMRPTn>D|Hz`)=?MiY)&zqctfAM&L+3rTJX=Zll$vfue22m9=^4SS7w(2Kd6WvRhr~e#
St4bPdm@u4IGhP0dK>T2zsCA<2_<GXxb#gQ`gfRR;;bT2xfTluj;8wQqw$;+3YDi0z$7%$(bVqZTZT>vU)#4R$?_CYgu8jSE&uq75ma8mcB_=;g<Z)?Z
YqDqmg){u}sr8m;WOj(1(v7!Df~?_j1Vxi3u4FwlSCt_PCR#M-8P0GmG<4XWzU>fzh$U~QaQAqVzy1i*A9Fz_jMzC`zXp)O$A1Ap}@4$&UL+UHw2^5lT
YX?A*Nc#yz%^-lSX^kDR3Mk|xxamuAxUgTu)T~(xm8+jL*vDkr6B9bT1^)^D`fzNyP6~a9tnAb^T;E~vP@IH>t9)Bd?_I)c@_ju8R%gdU5+zQuCi1n3A
mguLNp>D{@YbZ}|u;Ju1s<^^(Sosv5k?&pFMY!oH;?Kz*QC=ruIRy7k7_cUPED}5vFNmZk%Xp3~>Y@n?);Y%^7%)#nN$cay02x81DR{839E=@tG_}FlZ
2lQChAemX1qycS5}F^{B?u(0D(eLkIIMDf%SJT3Lw4h~hGmbr2plC=>k)Cdf~_N&V<ZvqkP|}gsA5~Gi$S|SWio&5%jEAhS`(hlxP&D+g5rhWGFt!Yq^
GRfN3swZYXkMXNY5|^V8Nf$t1uJaZ~k!7bC9TKHkmfoV7sCp17;3x3lc#p8uIx30X4jGZU)-pRR{z<xnM`Z8x5qYh14Qa68t}$7I=h6`^911KZIQ*J`r
!lW1-au_YCrmmA{!51n{_LI*hpM6LttKvv;T`Tu;Jy6tB<`|Gc!|`voyp+L`Uv@vuNt&U#u5H_rkB1;}TSm&729_uDON3M^cHL=f{2`j$(lJ<N5=qhVt
s-vw=R(OD4j-Y!^0n-1=p{6m769JW@RvFq{%>G92KFFfG_j6VqUI4w=HVBICGIM-To@J?91#PEo31akBrYpxCzq*u{YkNE~Ya3^awtx%8s$VCc&wOk7v
noSrtMYa$P*N(4t!YpKIneglz8T*@Z?QWiq#o3ra1BMBEBX=5D$n#C8ok8dDf1X_XQcN(C*=TM@+50YW&vh@AH0D2u30{@r01|sVz-Wmj(pb~)3vrAF&
agNniT;$KdASsr@)wDTf40FtYa9H>{QbxL{f#S+zcq*cDE{r0uiu(qfA#zSZv20J{C{=-{_ghw+xWNU@BjMz{|@u_X7IUhQ`{P=+<6crfkr9nUgu)8^#
@&vr175oQ+@Vvg9>a$YV7w79SaQ`^`G&n$V_A$t{bj9G|Z$^Xoo24A8-BxCr3p1)19G5b#1v-9NS3tPfXQs{KxUqD-Qg0AU9mQzuqNAb~=qtmt6mRKUL
qoWwk9B9`0&uO3G6mQNQ&S|AEUr<@<^w6QQo@qbY@jk)cQMES(QrQq9)CvX0hTI2sA*o)Ic~@X5c%_buLcVvR=5FZi$Vcb4u7>G1p)j+ugp^1Rkmd-I3
Af9?rG(M2}X54_Dp-|z6Kat@7T?calv_73YO?b94&#Ch|bR8?@h6Q)XfuP+weugdAO{b6BxUydKEs`axyNzskY(4cAMXZzpIpH8S5y5q*b@O&y8B-I(I
YT$)3IWahZVp*C$=f_Vq+wZU8m>%9mdlqYOb^T%K*v~6@!JT;f7oNVhdL<`=<ZVfbPV@BQzvhRK`wptR*Xi^9vw(0v^g5)<*^=Bu0R=Zm#wG21v_C?(L
|S@9_~A6qjHJXYfud8({s(?dCzeMsUlO1FXCNQ@Ps6GmwK!0w6c_K(PlI&%ta!cO`I}!VZsHtrK3_#o>FI?w>HDYo>kLlr50O=;dV`ouq=XgoV|luNp0
<C>-vhm;OJuEIKh0Y*RCyGLtgG61hE~~A8W%+sp?y}Ye*1iDzJMP$>*ce3gRnGMsN;ld4=Y|JGVo*6#BTW?_&?6i5Dm>#IbZXidOR!iy#7Cae9Pa%!Ku
*_S^ruezh(aJLgWAZUkDF;82
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 62490e660f5fbc440050519edfac7c7face0fd23ee8b3ea578a46ad2e7ca2589, and the rest of this file is d71f72e13d1717fbce77f537ade77d84f283e6f92325e476f110971e42fc99f4

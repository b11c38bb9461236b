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
RkKy0r>MX50Y+2j|E*FeY9_M)j9A~c-c@8lW8{n&PlX5=84y$D?15a{?)graL9r0G&H1?@+DO}v5aJJNLo>)Vqkh8O8$TL-n6N$BwH8$D?~-yIDHP))_
_2w?!6x*=2-&F)X`BPga9!}APF{b;zodN%wQ(l*kBusv9YmTHsF!TK*aq4?~mwX4Sedq@Mh*(xia?#SGg+g=@W6HJG$LM+CygU+?i{5*7J~((3uH#O`b
DGyjDJgp1A&AVV?MO#Z;sN$w#djl<wd*0T2ZdGx!CGI8e^U7@lf5W^*MtY7XjGfjC*_NePXMoXTpo5=ugPVjD{X*e(oN4hfhg`xsXf1e+Y2wh@4(U*E=
=1pz-RCSD7e?>xjL|Jf3BU-7HS;Swmlr&xNi%zAcyR}jdO|9W(fSDid#6X^XV3J4+zDXRak!vbY4nX{a&j2@Ap<Vu$ice(c-$di#Z@c~BMz>qw@H-5f6
hu8{XbNHKzbc|DKYeQ<a0qNsD*4E6efB-@I&YjGorHjG@DoP0bn7@t&IFJ;BOZE9fX5$&gpzrTv;jb*4WwxpqdJw$7fmubM+g#jLS6<x3R{|J9-k+sED
NiT+c>es+YuuF9_EK|4N<w`6diKF>Sd!PDrsgK)Q~sdG7BCnG?S=JnQmpI;o7qRVRA5GWKoFkGe3-?gJS6vII0B=~pFSfU80$A61Y`t*!fLYaRx*fls>
n^GjS{{UGJ@%0HSsG{IVhqOt!4-6DskO~&FA?F>|wZF2p)9ccf|)z*IB=51-QX-3(b&iy8r-uV}b!<MpU&QPy~7i0^ix&tE$-m<Ak?NBhkT*%x|WTADb
Ll`4g2~6QLp>=R0#4^WjgvsJI34Q9!$s-QCw25}855Hgs4#=n2!WUyq-G*XDKP>42^Djm7jh#}0XwWoBj&acHP86vN=K4DsahEGJPLFs^d<g+_H^`ia}
0fZ9Ksga`oM77~iGk8(|7n?&}Mzj2LjyOqlR>=(&zzbC<6H}#Sy_Nx?qeaHX1_=^r+(E;C?jpqot(z0$G;3M3jOKN}CA4<(*vGd+$3+^wpV|_hFA`P7@
l{wbg>vMXmNM`}&3Xe~M$^-mrrI~%6I@(aYKv2Ib>mY!sUMhHqL7g23DI172$q2y%=|{~Ftx#(D9fr){RnhKl(mRk^yO~#Kma@OE2hRZ~L?l)0U^((;v
No}fJzK!?UIA|+3Vh4-Q|vC%U*oz&@DtG&9^Xb@@FS(DmzsTS%1>=#)&WFh)62(j3bEc2ot6@SzxNsA)1tN$?g&5~;`Qf#8pMpppQD?hA<`(U05J|+nW
tW-g)ZF1j_|hvcKo#s%KM$)U8j0%_Ev+>fMJ?v3xLXGO;s~gHWCCgk-7f)2^!s+nln2Rq*>r}Yd6uW1zuJp9hOlVjXQoEDcvb5CjLx6Trp9lgAYLU$`b
f(;$D~JX~Yi!7a{d>ygR9{6TzuYJ1JQ)Q;RPod71R2-ml;?JiVt!3N6)+xS-vd(V;m~ihf*r&Dtp!#)KM-`6-Z-pMlj5%fe^hsX8@42B3wY6({V!!xZ4
;F{HD&0e$=#pY9UaSul0eyNd`nBsomU1}O}K7p9H!{ifa)C3bp|JL-5#2YYcjTM(vw^buTQ5D*1*PlacZzB<~>!cE15%$+%F-N6}3wP0lV#^TpQG4#jx
zaGCK7gM*JD4@hVA=Y0p7<W_4Z`3+RBz6e!F>!C<yR&(id9-7>vZe5cuCEXL`TAoTI=ToFI*GwoaG05G85S2ICb5&vK1v-3)m@;p&}))lR!a_XOAv$Sc
(3h%>4cefB5hfHt5YG9tE4B!6!u6kgW!o<uR*d6-Ev4f?#$`dt!{Ja^_doC9(=RzSOs29pLs5FLQkrGJ)FbrD(6Yk8nf}7CXNmOF-4d!OeKiDkny8RWW
F3>4nl9t_AVevRfbm^8FWT3G)B?BQj<W}RlMWZUS!Vr*-d#Cs0grG5@Z8HPQ1EtVv%wlM~eFhQ0eR?lk3$(of3pCP0Yg0EM3PC!~D~XkTk|XfHbJcDdQ
&X&O_t};KA1oVz4HnK>a5*<-i2i`f<KI0bM~m7wLac)dL!)EFS1I^jIbXdF`=)yCFbHZb7NFY5ZO+Hn>pT+rvU3NtDOlu<R}tTOtw9*6Zxq8W<&Dp7Qv
&_8GYvAyB2+-TD~vt>jySCQR=JcfP>2lU6ep6a&uf;Drg~B)nZQLm#sLD(xzQj<FfHvafG+YU`7P5SIXrAh0UgkT973`~<4-=^^OKX{IR%i~hamri<w5
ro#`}%}scKq^>M(Gz(v%dLT@h-Fr$7Q7C$A(p~ddHfi2bAx@#&&-w*1M@irzP<43l6cff%b7+&Z9a9F6Fv?FlP(U>`eriGHA@3+8b%7aO_LOteKUcDN<
jShVwnX0Q@g~W~gJjt3QDTvY=#D;&^g<AqMrwKs>NCj7(5Imy8kP;?5FdzzD$5!5-b?cfbZv0OVXiIP7SMn8?t13>2Gv7aB-pg5kg28tu@Kz$`9kW7N&
@nNnk8Q3c)=tnx%-6z)v&!lg`X6gkos#{?IN|7JPUNJWci2^R+Xd;9AkWQ5@FtFO3$24PHEiBIsx&pSQ|hhQ>M`Fa-7-z^VH-%B1EA*Uk)>S+m<%-YH=
X+7sY+(pizH?pgb|j@ile-`Nh#wg}gWS6=$A+g=6={#`0!6wZ|8dk$hceibS`FM*v=UiUMQZhN9_HBLdu+CSa^t$V*p>QiS-D4IejOk>{ji6k-q<+2~T
>k-`PX$DvT4Fk1RW9C=q9x;2Q*T+%>gKYJ`X8It!*%kDnh!E%xHQxbaMtrOfl5G&xu&a;=MgNc=2*L2e^YjF;dFjT|MXxJ;2@zy)Xy@AgkAl8F*Slac~
rNBFWEP3(FaT9WfaU0W!iU4e)RW4DHk}5p{){P5}Cx-H#O-R4REFkhuxSSJv%uWIZ!_4tb%awuRUSDOiHy2GR4Y2fXedHWm;-+k*VFlF*PGo`B4stvZ5
Mg~&Cp9tGQ^8t0kCFVzZGCDG#Wp=*Gz#C(K(q!R4#d`k312DHA{FNLfa+hyKX9N@O9$r<Zs-GIr3e6>Dd9?s)By>qXFqOd&$M8)Oa+)rsb;{1BF+VLa>
tLcFj7jy@EX~zk68Lg)tCz#sYg#N!Bh-F$eKx+Hkpxph4WNau0RUfu+bgU%e&~Yk!K<KAV?dKlXt^3k;kyh;x-`F2>CGr44XxcK8Z`AE<<h?;LD3pC-~
8dMn8Oy@AD=z+aANp2DeU~u3+;2+9AU0*s=~l5n6l~S2LS$AcoEEOMQVGapFjDh_$zk&_KEhGn(silB!BftvhM}-_PK#CXqoZ7<~UND&){gA=``#ueqJ
5QMR4AwIVU0FL?&x<SAIe-bS-@<U@q+Q)Q<FZ0NjjXkbd(I>Kha9mFLu94s%)t|}GyB+rh57EeJ&=hET{x<9w`1p|Q6=cNz(8w7R-7l3HPCH|HuvXSwd
;ufSq%(s7-eo&r${R3Gl&OD*;oL}#7Lno2N#l^pN+u>^y{ehWYTtQht_F3b3MEzdDub*021tmtVk*gKEa;tgDr1#8$UlPE?Q!22?uP$UBoLE}I4-m!NG
*~bq;u(RIGyS4HH;PoU=ZyfG<wNib>2Ts+WZ!@(vU)AEeH-}xRE5aY5fA5TSnAZ`XILurcYxw(srh@ETW?g#eg3}2nJ&Uv`>Uy)b+r>Mt)b1Rp+hB(1b
1D!rnLb`s<viAo6RDFFlO54H`6oEEEo$uYo7zXz*DWDnkaE8H_DtDv>|TYhY}9xgg#d(1SQO{2S~C%^NGFtRO77H<oBEG7?T<d^jKURs~>g#17=Fe5)s
_KrjC%iLDua{35R8jM!o@BVy?6fgwT*sSlrd=3t%XV>YD_$P=2GSk{S%ir;l|-5ne-mG>2P>_y#0fMNS>B`SujlIW0s#Bw-A{YGL$wc8U(+kdtOA19%U
C#85k%xYyU?`&dXezo(aNzygOH2y_L2R)J^w85s~khYnw`*?T~&0f8BZGp`^YTs;t}L&h%%*g-)H6r^rquE|;@FGmfsyPV1C-UGcWcta6-z(PQYxKa7P
(@ADw3rFFG0@o1C_2dOk8lv3-_&i6=kLz#(r`=Itg&1BaQKsO=`RaS-On@RPA!i^^Ky)vXtz(&IAT;)4Oq1=NrEZ(l(Re-)>I%mf&{$-y5TX)s?n?*lH
G+##*4Y#eriv{QrsA#ji}yt<rjjT%{(^Ad;JLN5mAwxyu3c10AULb+<ctD-lBWDeS=lr`ue11C)IluxTYO^tQ3n$vur?t|5Gwubq8QLxo2Z~@ThbYRt0
y&5lkd`VkhR@o|5Z|0fTuRIvP-FpB@4$wdgqgVDLt}~TAJnZKKkmeVIUv~f~1Z&9-5I@m_<%)y#x6~ssn-Vadp2S$Aqu<*{VrD7_`;EM5K7QXq!gG^cF
gTFX)G-%osq0uFW^vT~uGB9`qBv`*a=s3Y0WsuNNkDlz6L*!ieKV-yw4J7}=ZWH?X)`T7YV(HJz1DkC^|D`3&~_=a5$%goI@+{5%u_C|_Sg&0$@kv_Q#
tl-Z7Bo$OiByS+aI!h0mPKbY5TVNDkk*$Vhh4EPTXiGbix2@NqZNgk}|KPd#|;hBZaN1aYjSPG5c8~iOLOKn}I2(*b^TlgI8U)CLQwKFrllH7RLPf@p4
8$)aoX)7rN-2!W;s*V@#{OTEiUsIEZI>yGD<B{=N<Rv?pHvw|kf+fCJ94Mb>!M0={u-15H-jbH*_0cC!O+J|BND#Mg_TxuM9`_U_Y6QTB8#j|G-mLzdo
WbjG`i5y#uUmMC4E><yD*1nPB49~$w2ZIKMJ7%ib#G2ZP-`s|%$IO36W=vdT%N7!Du(z1y?uUhp+V2kR7*Z%M%Qm)>R*ctC~ok{x9}@SpzGuTgz=LIi;
r>@0D8L#kW#<+1l2Hpp2VDo9DD$dsjP-%Sf+vEQ0Ap+K3tL~QoyZ=dyqa*O)>%`<@dx6NnAb1vb%7s6O#d@AuKemYQ>PYGsj#}o%RC`sil1x-awk;I(`
cDSBV=}5hvc9Coz^{Q_dcoI#}&QB&t|l>>>CsU{=Ut?zI$(w9V3qn#sUcs#`NAAQwsKNK3;?l6mJD)P3^_0mO>4sz^MwbXQNq3xjqZy>*DHg59O9pK^+
$J(GU6nwfr0E!IhW)g85LOX|xZntkiiv49PSN+XEDiP+vGl?*DW9lVl4zp_lxGA1IvO86x-_2sWAk(tCR%qqbXHP-A2An1yiVJ4?7_pqMB$DTjT<`T|a
-PDwCqEcU4$Zp>}zqbawo~gwrmprG{1^!>K8fRCvwRR6NiFD$(G~09*cVv9VcL6TQGZ3OCmWnLtno9O-{;A1@1>YCl8<RVGNqZzSui%FIMKNcxLEGQf(
MA^jA$_B|WT2G7NBY*??EWss_P7xJJ1bN9`$I5!xH=3(2e+0mK#T>bM--Jd6{84zEDQ`T10>HVjGW6qXaa5~nBmQRg3z0m10Y)#93xWj$3(xJ-d#qduK
Wh#V(FQ2tmNkc9gx=fh*Z)L#NGQSdCk%8vh<V#WrXN8hO;4WXmLT<G}iz(dONeTSnd7w^enZrW)1W+uNL&XmQSJml6%a`L?pQ&tk+N7oRoDccqyXZL>e
iJxD-{5uyJ57E1w;WZntvFWVBlMD{-}uQoVAaN06rGz|88<2qH(T^A%&F=E($6@1a#CP)QtA50<0$F6nqOk<EH!O1!K*u`mE5k+!fav)AWv8J?L>?`><
WIaovt`!!6KOQlvchP!c-!U{bQkjIsMvFO}boJ_0FiKL-&`hYB&1iPd^PoHmm!1qArfX*K-BVK-U&K!l?rz<eGN2b<gt0b;Y`b+mxlY4p+8*CxsN`Q6U
n(b#+FnEt}m&a?FwGES0IvoJpf{bvYCAMnzxGw9R-YJE|zw8t?-+|DJopSy__>JRFkf1?6ba-%l0Z_>rMaF$=Ci@W>6BcysJQYD_M%Fm8x8N=Y%oWF**
^?8~sACR$UjLG~Dezr6J=BXt(@&-#1V&dQ$Ul{=VyIXX3eE#%H%XyR4dd@Tk@wJbL?k79_(H=I<8}u6PIPPdlZ^x7E!f+DWty+kGZQ)&M`rpaditcmBI
OEoDn*2R%RT}{foSc?#bG4&b9@l|S;Z+UE)q)CtzOnoU!?BG{eK3nGD@C<I%s-zA-#HPLgmiSVt8ZgerD-<=FJx^`EURNJOuKg1Mu8?&rPp~ycE>^@~{
mQd5b)r=E+X6CS_+KB6T0;z2YEwwFz+!PTRG&iinZtE14%Bb&V;pOurI!G@_dyo~PeGKt$WRQk3E(lsdJprrMyAax%T9fF)paJzu$`qLC}}-q5*HaEml
=)3`~Y1d$q8i~JIe7@13?a%6%VNmdnV64e{h47oT5fT+auSRrw19$PlBn3tQ8qOwF!4kwBX!HdPr>4IF%=Dr?3Gl?s$E}kFXunMV@Zj?+0AxVi`U)TYe
lUEY0cmqEOp$BDEX&UkRDGCxjiJmfoAZ8z-Hr9>LvINwm=|Qa`x&dNQMyo-qrzUkV2TDq61mzg(0^TmvMU<@J$J?qV@#rig`iAWgL*oEV1NDMUJjC4e@
eSRLhAf^6VK3fCN+f3Fftj`U0E0(gj+E_9U&<6DJpoHPl-(47Zd`^G#c8)qHRAFKTe`$Sm3&$_?RJmIqc|H)z!Nap)?Qv>MM`B1Ss1F-^ew%C{E4~_P<
k9ZQ+qCG|3a7w9>v;*Da&U5GJSXk1ms+7Xyr3qnYl3_%d4B!-=ZF5RwQO;#Wnp6ys*e8xcQxVLcNJ{i+bFhVC$KUx3J|(xiWKsqAuD*6;l#1jR{CegMr
kAG(cMH5#M4H&(msZ=R|vp?&|VOsrgNw02LoDMnROv@qsPK<61J<%A9Pec2X?jUtR%i4W{0CCDDe7ni3f!-x8A~WGgMmd$J=^H$UkbBHwzna9Mh0DnTV
nM%8nH;ubj$N+FbH$<7In{fQXM{AT841$=m%?t1JR5m^L?__Pm^IP1nu<sI;V9xR)3OduRDNt8?;mfR_ra|#nz3Bl_sTp}-_XqaZul|$|!aXU={N#-%`
yh%TshYzN;a_v@nWgo+!5U#+G<%^4ThA6-&Efd7B-JGP|NB@kA`wB7;pf8M7l#d|JnBM&bPz5-z^wUXGnXDK6S86jzv}tLF#rFVam-%!h{DS0)@Gxcm!
4wvh$;x`zMKEp$RF5)4!5<<~kZ8z6EK)Vc1>rW#^MPkXkrJhc1y4<g)Tl=54VCC5?#^u=TZ#$P#Q6Lkoxu5f=nfImU%HXm-D6V*PcE`bWmVLTb3PG4bD
F(-gI@$(5zWK`qnl_)bY~o_EFjO|YrUxD*BRxxp*V?j5$yWdPUws50{foF>*2mz@6z|CE#V(xeL$^o@$ydof)>lvE;C~?w;wAXz|2!kFKFuSO6uMV_*Y
6M@9FrE^uzm?29St9Sm&KZ9#kypl`<MLyQIX7uge<JvO}U?MAwy=n*<)cMO%S5a3CD}@IERLe;LPGm$h+pTBKSk214c+>0hay{!y}o+_~6zU0NAhf`^H
K+WkE!9vE>bKm{qfn8;#5S?|_;4iHBw1u6U@0pH3N$7GQNQ^~>{C8#Z4o?@N#<6HEzZjYT-JMb-JmG>pOM5g_7_9c-#=)yNJ88K;n<Dsl1-bK9K;x5b(
3>nE63;5MBL__v1kw9JeMil{=@1DJJs*`^!jtF#>PAo-1xQZaPDIZY8A=5*G*sIj7QZ~rqE+D6HqmX{U?Z?@(*T4?Nxo;(-HvzU&N89PGNnI_E^$fG{$
2TCBO4c_|uY-Lc&!S+x2|}xp(kPBns1?$5C`{C0fQc8Rnv_RECW8C>7|jv|f9z7g2aujwz>WXW5ekygf+&w6=LX%diMKkfIXykxJqX(Td0I0n6>0*7lB
n-+FS;7_(M%1>TEbeWUTC-uRv@3hUNrH_$@~s#K}b?`6yrnblN+#75N0+#Gq1DL@Ha#pz@`*`<8@j?kSUQ@z(O=IX-*%Zzap1B#l3U13@p#myqSOp0y3
zSR+Ow}%K1nw9dKCT(g8y1#r1^^4lXz~gpxl9q|lJHJjM@h4`+2aRJN@o4Fe8-!CSIPX*tE#KV#Y<X@Gfl1h(0!Co-=(j^98uLKcEpnxTlF7H(MtUTIF
yqth=XF)q&)ZJ=Zf!WhZUCNcNRki)&y(rr{hn^;5677#6x+JJmmK27LL!Nsc~87p0lPrm#-(CSF<JxYmi6IOo$v)IN5EExm0Pz2=8mnS4Khmf-++X*zP
&Qy_CMkF<Xg5}dKte^dIJF_MeJfgwOGAG(PR5z8!;OhEvlaP=Q3dC^BeKp-cdI`N{aa)AZNZg@h<~qhOz=x-RM!0|r{CWgL)w6Jc?8ifMsn4`&i4Xt_e
8@`+I#(xwKQJvI37F0wE@f91(F^)Ck$QdS>j`kqp=>XIZN#gR-A1mAbFE5ES98Xs!SrpjaO`W?;<5)%^~;KE=CUStI}PnWf3T%T4^XN>>M2XYI2<+%7s
K-rR@(FDsnh-Jr$<z{0~K&UJVa!<MCz=>w8qD&wt*WiTZcO17BY9O9_uwge908Z40iGC$xBOkBK`gWG84}n%0%cbI1F|S&M^g>rQk(^T?IjK=DL3b0Uq
Br2~ZwC#Q3ddIV&{T_0LclqWU8KWZpEa7o1rh)}ULa^2zl38NS9riNNFsq|%yI2dC$bOj_k=I=qF_YPGe>=B1Z+L2^!i3a0j7B!97-E7<4rOfp8qL4WH
d(sQtV?bALpwe-vz)sadRuS|tQ)}QPLsLm!$JzDi2-pKB*o2pOc?Y>3vOx(aG-4w|p$X;O_P<@@+TLgp)GUijst3}WTRdlvh>AFU>3`vKJ!-CBdug10a
*#~?{EEx?qM7p|@;7Fn6Dc=Jg)LMCK;+naAgPGk}h`D|9d<rn~E8t(Koonm$`RWI19Pat%(8c-qO^B>wgm!L|*&3OJ<IJ7wB*Y*gh7U0oBGs2LEV{6pd
U{<UH7A~eq6=MwSHuGMySaP`UO_CMy|;!BUZQs;EfOw~rktrng7EC;oJPnj@2G^Vo}j3RvcsW%RDQ2Gqafix&re>N%B|@X9$o+<1$qknSq_eX&V{tDQL
|%r`8T4YvzHS=nsl4lycCi(;HwroEga9t%e;1kDft%@u-X^q(}AF){q^vLCg}4(r)gszFO-+2Zcf6?&3^m{GX^g+Yf?+b(D)Ym*Ei>>d|BUV#Hn0o`Yu
X#U?fg<$Q0KQ>n!Iwc=`cMNuA$R>x*Kb1Fkv{wUsiGGQtWh_DUN-Gd<9Cx=E~{RDQi;It7v7zvw-pv!vegLo_3we#o3G=^rplqNTRT1tNF%{Nbso9@<Q
@&r6>loFZ0c`gUgefC4R8I&gFZLD|%la6IlIVS!#)fN$B<ZLKgQJ-(iK$SsPn!#<)T=d4ghu;Op8vHxBaNmiyT1vId5@_u@C1JI1;&mL!<ZdgUL38=@}
6OMqnA67Q3xq5Vha){eEkQw`E7hNpft~B8lZz(9>)Dhy#7MISUKzV<c0G0w5D%uaRd5vg=$nD8UO3%%l-`P>{<cHU!H*rf=A<jzu4zt-u;UG4D09^HH5
BGVjRK(;6-zK*wOu85R88tQJ{|Zm6PM3gncGB5|7>gE2(ZGx7s!*s>9I6nG1l!flrbFmQirScBFVduv<PZuNNHvx?e-P<@%Y@vRc?)(NT#Yg(TwTSC2c
(&AYNjOy3)wLCR-=a_E3ehED|HKiv{)rC;ZKNcNdY7kvVoUb1}$~54ij8l0<FnNQ8t)Fqooh#b(J*J0I|ks@+KxqRh@H*Sz>o?t0AMCTEeH|g}?VWv%9
ZlMc=2MeaJre1!aE(_gnU47qx#Eo@c(SV*xPmvma|Nl?rNzHtya`?M;9sOBooXq@nQ;3Wh+DYffaL#9aErbK=k?ngk4Kz)uI0#7(OeQD8fXDFF-soRAP
Fk{!2Z$@FGZ;*KZ?54JE~BK-+%a8zFup&?yOu#(D@0$YbN3nt-d3Y1BWUZg%2_QgIrC#b|GwL=Jepwq-EIg1y{sF4l>X{E@}@-22S5ZS6GYXgZT*arua
7)=3~@yfIJaf2e#6W~CBB0-Ln2ff~#Xu85Oymx|-e<>rN5wDEH_348p9>{r+Ac`ruo^Zs7o>tQWv}oP3;}JS6USnOv#{|WY{e`VbV(pPaF+F<%QDka7+
$(c@H~n}G9tYP00hpssiX|_L1#{Y72ijLOEJQ-hMj&&2f&?ZIUCgJFn*u+ndpA?Fn=;-vLuDJ1*JwU9HKVE;#jo%U4;=z%dHN>RyrcgD5I?h<s$c(Nu`
ItD#tJ^Dc-84Pr9X*A1Y918XL@Y{<I3-)^7N@mjD;kF*EVqGYxhdOTltknQuESlulW?k*mi32R{H*~CASMXLNu8VUI`hoV~7#}=!o=?aU<9GXD}L|on<
+gn1!H%iM{3NnX`-hFvt`oi+6aa5d>@?2_)ZRc(=f{12q?-oTgVQwK&g<qhUT$n}HinYbQ0#3T-k~LXBfqS~i=CoAkcOVi;5PA<7T29$|?g@+V_#boR}
qRRgL0=g7Lb@)QK+;YjlI=wYD`Ejb2=+d!^l>)$G6(Rj2KK^~osQ4XkmnEVB>3SSSdUnr#4Sq*`_W5VQ-%8ppZD)r@>gz#HO0FM7w2QSQ@89BnT<!YBt
y+j5~T$h)3WX9#@WqNbZz~KWWAzaV}y#-o{@<=kqbTK&6@ycGGBdi|+K-d-!we#|L&K7a}!JH(W$NZFN1NoYnGl401yM$oi({Wrl1ZN9maWcnelG^11#
z3STAkk=I#^u(GNtN>6ZC=g`+yEQd&wN@`>#Pu|jfK>~HG$;PLtAc0Dc|3dm|_#>6z8aTpk8TRAUid&2;fzvqpi(Ld^iM)1x-4*)ch<iq|+w*f%xXpB_
(d;{bTkGX2B$C7g0_G1D=z5X`44;$kncj*h)mh@-pGIJ(@Bm$!{7e(KQo=3?J94g72$WFU!izOzSucBJ5Fkh{G3D^iF57wG0~rd4=~6ph@QsFsH1Fe=G
-}{Wy=?z3>F2jP6|sck-=p_9epJ#EXY-ox}rUN$S*V4EQSos8vavw1rh^Q!^Ly9Lfun!7xEdegtbV)fuF@%*O*@>w%I^l+U2ipw)T$WojK-{*nwEUP-z
B9Hwy^B85OyD89jZQFaWpM2-&)0uqnVW74-nIrysMq9jA5CZS)z<?<@?ZbASr?7!l$DrAV1SWMr0pPD+p7*;^9M}!iXeV;k{1zk3*IMbXs@|z^bD_%+?
+62l^%Ic9!f*RVDJC=W?7iR7kn5FVY@RB(SiDXg9n!`pX{&hO&_lx8av=*|?VCW6vXMok5{DAw`#!-6hjj5(c8X_1Hr#3;iA)iY9gg}UTLow`aiSs`F#
iVYaRg9@<)ZQY@LB5y?<U8B(5sM}Eo9we|xZ28$8t3rPXcjER@#rgT!c1SpYFlwImPl{DNgb%99Y%^@oiaN*bsM=#`9@+^Mo52n2_E3rvmLlN)WJd<bk
sM95wdMe_FB2*)-KSc#B$5gIrAIHXAPz_>`Zbz6<-aUE*&EvK|xkIX*1xBRKjo(i5z61295m1u8}iAHOc3z@1X#b^%P3^(=)G9@9v3*UmT3|jS55O3<H
p_j(PE}^doc^`F!~radm)@jLCeMoWz*W@g~wJK@>qg*8=<hxOgH=&f+5Z59ygX?OvJi2dn^4iKKRB&^*$bL`r)iAIy54-8qtAgV!cuT2L(n#TVH?c*=Y
Z%fql78qzqz`AEIEmVUcMlffk#cagp?dwLfi<;eqN7CbrwP9-G6m%3;um<1|ZA7H|&B5MLCLwZ$CJ#Co8;88l9?Y+o%DrsTRc>eG*eZ$-gk<P~}@(D1K
2Q(^b;ZhvhQYoFx3kTeS=7nVNMy1K-Kj+y^Z?c@hUk~>#{#nf}ExU^l!QyW~S(|a#^16!38_*(mF<3+frzFwYQZ&0zBLK(0UnNyylZ@ZaIvB}ZYDdJ$@
Cqm>lU)>B|NJw!7(fqr$Vcp_ibPQ2@<@zMLT#ir-PDYpC}2B2nii+8GYdc+zk^psDhgzQ%1$n!Y_0}H1XmsCEp!kc=jaqtiHJJbe2x)2iTJ~13)KcBq>
d7rQ!^?zDtkn*L6SNLp>mA6X{}<@5phDKf)1dN@taBk3zIGHb+{b+lNQ0$lbb+|fcM%{mJBvqG)x}~KqIMAPn}vo>~X@V(JBC6n>0aY7IaD<u)A?NU3{
%H%|vjJrzqGlz>Q8!1F#=SkMiPK>_|La(77pk{QVuF3J(~xx2dfi_>$9Pn8Cg57$k7i>@t{HR*cKx`}D_Sll40DN}`Kquo?Te_1ag2;_suZl#a?KTH5o
Ko%5$!xw%-TwW`q>{VX&|pfr5<Q0JRKJ8=0Fc;ARv4FTSo?h3QDEmb{waZP$fMFI2SrPQwPq5e35ca?j7NBTojfXZDZ;3J9(l^Kk9ZaGmdK0Nd+M4dB@
MV@ISXi_ZAVG)=d74sZr#tlZ4Wr#Yx{8`7r@Egs(v}7HKo5o}@FD<0DrZCwe>u7-z0&$}PBdGDiOP*1AfG!wA_eG4D%y#f3F#=03Np*0i2GRK&{0dte`
YDQeM=<7)Wr@6ZUluL6S2__Q>smn=7T5#2UsCoc9064xruT21KQd(ipd;9YgB5;Lu~wYC%f17q8-7$t(N$ciRzGWR+`NUqOUXGv@=cax(f8SFy9gH`Nl
}yMqT)ZW5Yp>Lg*Lb@?H<Dcta*^K&+cqOmRDte$@IN-2U|rfnG3tvp0fuiud?<MfLefHhT3)3J9yef-s*~C>Q+%xEmHMCU73{X{(AIC7bU}r+!qsR!M;
mQFR$qVGEEsHRO3p)qM5gujaMjhgyO|B#F><td4#W(K444NHM+;^%o#SpaAB7sw1ynE%*$J;qs2>~A=dA2JU@Rur`N4xB4qp_@4k3vw{M?6+W&g;f!xB
PrbgYBE7loVASeqshI;ye9+n><ZZd(XvjGTdM_@hIRTc<OPm-tzo|dZJXoA2+G-SA*w8a*`KSY%Un7@*35<9?FF$h9pwnr8mU5uP7wCjf(m=)C<L3m*1
q=LOOqX~UT@(LbZ0R1U=%g4tv_irnFDpDJu3O7eYviE2lD;m$2Re*<3U7QRAU}Z-ugdCEkfF}Jc6+)BR;-I)z+aOnV_KieSD&zA0?XO=1)$8uA)KW4Le
GrgHAsB$5QjR{ry4Mb%70xSelwn%O$pcga6mAm^4=&n7CN0_xr-J{<Ba=%nsUlGaHINb}cat;#rSO`rQwR$^C>ggTawY{C&=-GTR1p>F1mZ;gx@F`;0S
U45^(R2Ts5I+t!#ey*@t1+x(8rH_7$B#zuc})JUjWL1x`H36^AV69(YCu^IEr~$*`>@*LeufqO~tcGQVPq{#0+tf&`ocQ`jUW>W<f$lh73mnMCo33=_L
vaUv#=)k0N9?9Y8NC(NY0Kckc+(#cPW3S{521@{`WhVOGT6YpHPq3M+{1APVyE1B48fF#FpX3y_@-MjAE3$7<+P3pk!My?FZcvKE?Pn`#_3!TT{W8h_c
6M*b~}rW6s!TjG$Wj1PY-p+sK(K;KY;!d{A70kIl0pnxLLE4x^4DTCxhTLGu*q9$B(Wo=51`z)5A9e!XRRAvY~rp?a~*)hRe%<X}22G{z9WC$2MQttt6
A=x}@_>~TWy?XzH`P^~%1{MCqXB|vT&6DPisS70NVo9f^cIGUitGd3Aj<uw*GTm!&)_O0Ix_LYSt~q7Y*<>@(&dxr+ATlYF2^RhM3(69O-bRfmV_L?1%
xnAS_xj$+r!+9^ONt!YYfQ|LAUP}(I{?S9D4eTGNo@z@;Um4ykUT`W_tEBESndZiNS6pvS)+00$u6s?6tMEk?MXnAUg4`G4S(#Wu*Rehgp(aLQ&dqI2+
lr)!Au`L1*;YF7$<iz)J8B(0(wYN1RZ2qK!GPo7^jQ|RT3aYz>$?jb|C#^6JjGc&E}sXE(*f)YY6MR*mHIw@|w$@t6P|_iBwZh4$zL#9yUG<)Yt-NMUW
{V-_-Iap4=pSJP`g7IXO%y8EnGP$>NG`wbFoLW@}~&H&pm?`4jpLsOyTqnrNTJ6H{d`S{WAHT3?KL<OSjo%by_9M2Hq@zm<@Yo~=9ulc4g%bIrQO5ipm
6p?3!*d6)f!2?rT}&2GOyA`wmX4Kd-`>Dj%fK#)!!6eo)IT+}I|xcqE7JIP}OJ`YuG>lNn30Sr|?`E)5!>P0r}%U7m5w?GDzn@V81inYqbB&dT!RK+r7
+}>i%o#cvE`#8pjWg`E4;w&|ZX-UbJFl!<@IDD&6DByd5T@CKXr#%_H+v4S>5I6#&av;3i-=KfVB;=V-FcqbhM5PY0a#g17*H16XYsi`sQ|t@bVSp%O_
ak}n<m^dK42+Z0_Xy`*K1|)eVVaub$JtX@c#n0iHv}}uXAI*>!$@`USiv;0j4Y^6?xCs!J!Y^U$(EDP4)d#g!gcipiR^)So4|sq*h}x7oda>o%siIGLs
tNoM0CQOJ6)`F3s135P+FRZlriVyC41KwTrQ+qw;8)So;iA|8~134NK$ON7iAxH?sEcZaFa+fLr9l@UjN>L1q6HWQf4`h#`^$^;oa2DJ*;69L18L0L5W
W(CyI?<n=#=kG)W*8{{quTQkKf(5@sdNpRQre^Xzk2im5J0Rqov1Pk&Lgn_P^2>vd}3p>>4iQ&ta4(rxQnYQa!2%GZM8s$VgFOvoatIbW1yKgVzNa|zp
sR>#^58)eD*WqoC+=lWs#R^fNJLGpTKm;R;5uE<KgFtZciMIY%%!Kt7UboTkz<9!|F##7{2rG-=%7|tb!UsgPT5G!Jb@9m}Mcd+J_Yc634d1~>tY7}^X
e1OA=JiEOc)it$=sOok^3|u8eg&n03wSedY<4O{16Iz;h@@Ud$&mJk<q9%nU@YY+IliL)W*YRvb$&Yxm`Rn{w@Ql&wlND2Qn?PpEOf@OHwaHG$SRTP(C
ED#$pE!NIiH_Uuqs*rry#h}OIgk@C)q2Qi0Q3R!RH4beim3#-2eUs>_#3Reou`t7!f*-&_!9P5s%gh#W0RfTy{IpyRy-1x(<Lj-?|WwFEwY5k59zgaNT
=a+QBL4GZc2)eXB~-)_D%u7h6JdP%+=U^ycIm`S6W@y49VTp;=D;jXMNF3E_aw-y(^0D-er#OK!E7ce)|3{#tdZXe`@j_6s=->N91;Juhu@3XHP|Qy3?
c60O%~Ee!Jb{*8X22aPgMJFvBj2ig&U=owK`WYD|=7;<FBwo+OJbog!IbO=$EJ1gw2MeS{q*&RdI22#^;^UkRZ;5SY23xC?<IElsg)WmK1~GAGL<9vt;
>L_2{T0>GkR@N8d8?QUqpc1d4F;ecKRM;)aYDpud?I3B&#sObZ&acb{c-H;4i^CqOSz;)siz9>;a*E!s{s8XR36JwSKp`Z^}6bb=GkT}i&$}TJaWvIxE
i-RJ1D%O`p{A{AI#Y@^F@0EA@aRXGCap_drfHROEKzJlaS580{4nQH4#bgf&E~s<0+JUA|94XSV+ZWMJYItug>)sOk69cDmy`cd~FU+VdhTiJCuVsJ*d
EePWpx#K>2?R(66m{4}uADhkgE)|o8*_O+GxXPH`0{<YehEqC@*#5Si`IIJiqtS_50SM5@n*7||Lc)_)*5M@E_9%`6M65KUn&oB`4AcpcjPxZS`ssNzz
zChfE<Emc?3vE)kRVfnMga}6x@8JwqnYXNsudfny?pLdRbphgQkx(t3R{z2g)oUup@V(XQ5nR9Loc#G*2!<ddx<r-^JctAlqf%%eJYw4`^o#1UV_8Gb<
Zf?G&AW>yb|h$3S+~1aFd+KBlR=#w^**)ZCFmyov3ZWIowX7^QtMk1zGR$NF&Mkf54cYEsl#etLui1)7+in5Wm^Rt}Y`fINg+umLrBC0`E}Ln00SRRr|
1(19=NANCXihU))iu0rVKt!P1pCm6b3pTZ#n2TMK?LZm6ap4C%y%-J>JT_S61cToqFS!*VqXi`10k2>u#>hfK2feXMz9K`~iJzK(VvZWA6;3QQzRNP;Z
hmbwuULk~EP8QIu{|!v`NVxA3f_shKo_+!t>ZOvZUk^WI9-QdKYs%N0oR)7baJ#>OEtB{$_3P8c(dTE~5=C41uJ3(JzdNB-7wO>ljuiY(rads+EuB1B$
BvmP5FRA+-L#|0TS!{`@$Baf{SD6EIlx*&^S#ir12o6;&)GTQLCt8J3*bkQKKc>v_Q0&Br0AZ3E1Wvr(YueVzBl(%Q|l->V5ap>&41utoJb@|*Acl#2y
|-IvD9iv=YfLa4E^?*&$=fjv)wZ7w)+L@8;P-m4f7@O=lLnNY{*p~8AZ}>Uu*ov(@?^pUrI0XM9lW)q>QV-0AxA=t^k<EOBMvA1*d?1-{aeeYGAJQ4kS
{J(no8Gloeu#G(@s%crQMj0XLDJNo~X#9fXf=i3~gIN9r#t#uW};>Cc^0yaS=k$CdQwEiBNO-Z#Z39-PAXLcS6}8zz-0dJ{#?fRj^;m<JYC-F<<4y3p)
zJbrWq5nmwxl=~-i1knUfZy+TGSfG+E4~u%$<KG9s5<ASCvC|5Cr;a49;TCf;z#!yFVJQ-&XX33?l|(>C>$G;|%+tN}oyWQkp?+n>T?+<`)>IQYA2GvT
xSC2%=@SF!yoJ<Zi%SJ@h_-#{I<m-14h>#914XD(dktgyfZ3)gCIwlQzY1%W4w(PAfugPBr(m}#8=RiW%si)X=9#@G=n6<ySZ?LqzL}i@Zc<sorsXG1&
keZ8f$9QscQR|ojVf5@?mR{vf>&>l*I)+el_-sc4xM&u^vh(f&q`~20)FBQrbA?R((jMcPo@M3(lHc6z&K+xPzJHl##wuB8t{h_4Gt*X>6`kKH?>V04b
>P7*j|#rRDe>g&|Y)2cxC<cj$|2CD0YJUYT5F6^!s4#SbD=|jZUO`u}X$rLGr=R<5b#%fW{`~gYLgIO%1j{f*-6G{Vt4KN>I=|mKT96A9J_P#~+%OB%P
3P?H1<x_C5-5!I6Fnvy*8R!`_)&0-I9i%X)V6+4-Gm09+wdOngAbw9PkgIzGnZyQ#-dO}>N10Dw1=@gEA{u?y<;fT`Q>bq$H^jRQ;bkoEBXB5#RE28~Y
uYQCYqB~N&fz*2pF_Y}9cTQg8q;<p2bI{SYi$IL4>UQEaZZi=l|SVuB5pBn!nqv%u0te4R(FmCmEh3_RPp@3}Z_!mC-;!><}LR6zb1+l4pYvbwhdzuZ0
8-O|hEL-LcLWt?9!b<B@?Rt<>$8_MHq)PxnG+xHW+3OC88a$Hii{kW)B<*k_dq+rGS_o)0TA5ubR!S9E#QJ`*>QYj(OG0<c(*iRLo~f``4<z_z5#eh@h
-QB7Y&}J4eTxbajScE!s*Hk&D5Te)py>r!b>f$VVkMD=!|nYGE^g;g!YIq=IOJda#DnGcK9X65CA;D<C>hqTV-;h$_Yoa7s3dzg4k9%C;z;4~T<TBnfv
90-dsna9;#TFtoWfMBp*T!dpco1CNLN08^#Lx(H|?1tONyGUDX^4aH06TSt&+5bV2so<gnfs!(-GH9kz%pd(1>N;ET=zTQ_h4OQvJ~={P;alW(RDnkI!
H6+cpD3>Af>q?z^VZq})X#ckAKT!%3axNd@mkkJ;&XBHaqa79Si*RsgKI${c^hYE0O%1-IDw!)3k*?C&7Gx}<;w_&ZSbt1lO)fvr*#pHN1+)kWOjN8|_
r;&BB-tRCRki7lQ&9C=qT0>E|?z`3O7UYk-sQl^TRvM|T;+M$YhQ6IH}F>1j1_%#qM<e(VT)JebFIKO)xDtl6s2fEz33YiNQDE8)Lu5U<u<s&E-Xf*Lq
6B#UUuF9}9B-xmIX4+vdsx*AwM4J4EH%!6ulU=N+Aw@7V+b)#}U96f#o~7w`R&z<<sNrA5Gz-<9Z~)9h;#-uOAH;>u)*&p#xc(V=!bL2COMWk)39d7kV
K9f;<?srg+y$xz>)=Aa<S224g`IgN%kbq0#zbyFYGBnUk#>!xJzDj|@gh9y?8&S1aitl42`WO7_|NOaHBdaO4wFTFim!9_8n3Pbm8%<zm)rvO2<e{SO1
ikDUl#t95?Zsmh*A3HEtO07xS}r%`mL?}8VBRJ(h=<N;|gNS<_^y%=S@Bo!3%&iU+0XU{9x+K+>F9TXeH`wQNbcrLIK=AOn<nit2#=b;Rf|Iy}AGq7-T
iRpel}gyWUOB&bBsNJn-9(vkw+LCiuvS;u<2!KHd4nfDAN`WLq_qo>H%!G5fZ}UQUE!JDbQYje+Oc)a{p6yG$Ic3rAsaniiG!n?wk#-2b^59SdNB883c
7Y$SWuz*Ytkt<58NQVO3Y%l*8*25=7aq%!WQvKhJt4n36fSMM++x&9nlNXc{!&-D_NMPRg%g9z!uRZDczL4*@g!4bGSXX~7Y!>XLEMh`7|Ip!7x2IRF6
^vjTjpvIfKZyp>GI-8nHe>@d2XpchU&puBbZOE9!EXAFqnuvzhx_*M5rZBDmtY8*K6_6+py7@(=Sz)ZD;!XPTX8>%Ps#+w9lbdE!A9cWmg;$Hhb@&?W?
`C&}PUX}G3~|fC7LkKhXj9fLuJMBWF`TX%Yz7zxa@lo6Idh{i_Cd4}6r7Np3d{}%erijOhPga^B|6(to;qT;uL~8}>k7K18a%G+a)O1UH#>W<2uc!Pzp
P@(>-hETgWDJJB+QV&KPNvUnH!9uycgbrF3#siMN3}326p4c4;Bt2t%g#A@q!TrWnQw(5x3oiTi_U|J)JaN@1LLo$l6QDR;Jdbb+zR5v2eP9y=wuzY-9
qEOBEDX<MHd)GBX<8HSzW=+|tW#kh^~CKExA6KJpPN_K<?#0_yzGF;KE8`F7-o$4BYic@ux*iwToBv8Ljn!$71)kOaZgD9PQ0oBv``=^htojH<K1*8=#
jtRq7a1%a4~b%gu!(BuJ<lV|(qlLzN_C(f6z5j72eBVp?wKQ`essgzS1whlYw<feboOKVgV6%dG*WcrZo8VG_Yxn>d8w6sks*YV8H;+~!zW#1@!W^xi3
7$C_B(E?TDG4tx{$pby*huM&=SF+#=PZuSQThvHuhN$Iy4Kah%&MI<kkf*Y{2>T$dJ=z7wB}1x|!$qb~bM3SQr|M~8NNU4^nx495kq<}Ug*@^6;o{fRG
j#<nNcM}~63f6+n=dw%t<&huN+>vu8}tINu<{)9nd(vh4{CfN`-~*J=XXKh{Y(dyl@!&9Sv$pM87jtuA_^ciD48b&p-|<S(nqr50K5oYPFM*WPhK}w+=
BUYXP5ogR5T0(JCgE+PRyR1;A*age%NQK9yP($#0rJDA_xyjON2VYyl?OmurK%C^YOm-Ub#2oGx7&WWhP`xlffEP^pVJCWpl|wSE%8Xz>0Z&#Yw;0OmE
!1$P=l0`s5>YR;Lh{e3^c*%SnJ<ui*GCy;F<)`t9_`FR=NdjYTi#(kET-R3{qM(`bTQVI%WV#QJVrGcD=ALRCr(t2Y;A=mOJ1sj1D>vtQDWSFEH3GCIy
@&G@zjl#9x5l$`@rK#;1<16(@|0n!<p^GoK;5}$RCG_rqAVl<C7mDr5{<4zf4kXFJKd~OCVMSS<?%R78+g-ZST2`GqV)`^uhk-3!9pY;<{)9b12TQai>
gxxPqs%M%QtNQZpJYj!Ty7<-%%7NThWv%C%pHV4D3v{A?JNY(?g}Wa>pg~n<!=JM+)3>Mej3QwTnHh(R07OnFpJHUhd^~RUhiB*GT24<sCcVK@0ag~x)
A%ec01{ZGx#%g&$gh^{`g(9bwK`)V8ZglYN|tO()idb=olh{QVp|74;^YLztJ4)!^H`q1Wkx0)RldVa;IEc38M+~a7F8?K)s)_n7C+IrhKO*P^uVc?D2
hr8-`&0QyQij1$n2^<GnDp(o_+?qc>G~zWs;IA#EGi3Iq%I{#}%f&*a<E|iZc+vm8Y}rUZMj}jI0_LBNDoT8}<0;>%n?zdK`FJO+>7Eszm#&4+83?17)
Y=eM~>Q$Hz?{mhTu+6kwL)$=RKcl$Dp7o8(56*jNF$EjkL+jGzL@u`heesjXjt;>bf3M}&7TxZ=4$4{9od_!Y)xq_mZ9HE?AhwSahO^X>NDej*Z1-Fu$
CvB+!y6GVJ^4`~#MnEvAikU1#f@z0Z5jqNfgE~CcMb!1_sdbLmPoIk=f5W-!woU(H>FK-Fhqa7Ai70SAHs2Be#eUbH3T&w_LJ2zud*3Ry1nTl=Yi5Ovo
#>lYE*|e4SP`rTWQ@0VSB!~b}B~_EXFe$*PEHScZK)#YJ5fWTsvjA$!C=><K=nxA=(ou~jP}iQtHr#>N@^N}yyuEi{!1vO%xd|A2t{ekoBEn%I&Rr#pq
N)1<Hu+M?Eq#g8p<fnZJmf>su)%EHh>!(S*4mDj{yd%9dS{YCe!8dCwwf{I*H2)yNgNH_0EPS3>I|qni?g7LWsc3z^!+W90I9StP^3syGG|_$T@nqH!<
bsSOVpN<7#g!-nJ=#_r+ht{BYtqRCI!}}<26@5UVg9XExA0+T^v|W){FK%cAthN^I`(n^->2f@PWc}7f7Off-v%A5Act^o`BU6?GRZRg$<?U=Ws(~TgO
T*x`_2$@{J_;6>>S6vm)hRPhKEt8l}L18e!);YGB~<jH#*ADb@i2{RHetN}fc1kDlxCGpsq<+R$4o!$2?7+m9}$8u@}Yee>(#Eg1%y(8b!J{ob+~bH6l
`a_R|^^&c%`<{J!AVL%|LP^<sMOPLF?FO7gg>{%toR5X2F|I<VO2ugNfzH0nb=!x#0rEZ^K25x^fwX<$v#gjG=n(R;mg2-IZzj}8JO7hCq71~0D&WqfL
&{28_7e#d8fb88H3M>sfD_~ooe|#FdL@J!;Wv5>AMPK+xPOLzkC&nwFxq+p8^DI60i_TC(+8N%)0&Af2g4DPv9&f3&7jFb2icQrdSjGhEmqL`AD!nt)@
4lXG>gq=N!{;SXQ?D_Z2uvvBUo<@EmcHdu;zS9Car&bpiuS1Br&(>*#3OWaQ*9q+Q9V8DM}bpJApjrru~zyoN-Rt_Lg9zSuZJ@#%p}E@N&G}sxShXVf<
i+|23iZx_CBHxm`p0+<J{XyO@1b`R=U|(8>1E%og5!v^7PZaXMjJz4d?z1yb<h9#Ey&HyVyLOUc%4eiO09gFv%px&{q1<8SIu=WBO?yE=w^v9hwNs88P
PL8oKu}v-kvZ;M|u37`&9Y&1~-??C1i-m#E3OxegqYL<$DcTyp%-#llVz`j=V@^_gs}5cYcS8F~a(D0fk#OAluXcl)(YMnYkFNi90BWb2Sx=t1`BEfwL
_Jvy$t`qJcUNtm`QEu5iJ8-2^i(2eBMORtUVSF`Z_a(MXLX9VFRrbHfa(V#i0#n)=&_?34|NjwR;)Ol9Zvv+}&j9in<&WaY7c&%cG>r3pgbHUo7TwuLn
!tFhI0?)Oq!DVtVr4>)S`p`3h^U~87RAWg6h^ezl#84dWS$KpoIJ|}sR#l$~=rBtbSb$wk$QS`1!`D;0EM-)5F)=NObKP>TNeD||Vs*7WgvenUXPnN$V
I_$L(L1LdXnMu%)60kF>#uZ}mW4za&3NYKE&Xy4xXpuzQzBvX8DWHcO9V@GavoTgd6x0$k<NXen!lI1^~RDVVY66Iov7_dlK)G*;y8Q{^bSOs36;rG`9
_|rVV4xkg#L7CXwKF%_a0C)<U^W=f)0p2t2+u8N}^e^AGcErPZc6k7M?2dK`5^S5m?AmA8mmti9l#DHBNRlW`zCJ!K!Yh5q2uG`9{)`-;j&THYOy^nG4
Cyc$eE!qB@6dWh8Ku`Q?Ffs!m>T*Jnn_Kk}lI{o7cDA<D#JeK9?Bq{@u-FgIcSv?51vWz~rjiV_ROj5NfJQc}|uq=j)zlab??;e8Rle|C0PDtO+2y$lx
s`MoYBr$S$=?=z29OoxHhe(O!<ms=VTW?ayGufU#<g*IaPBQ{67BVALx1Y0lxA)v39ZORD7ZH-f5QPqc|k0rL$$JbM9r)h!b!o3m@>SE`}oE?Kqk1V&m
2`NF0nP~J$7dv}Cv65Xn!TM)W%&JwgWapn@h)Xi-N)Uv`i2MFf2Y}+d7Lf-Y{kS=&vi4Y_`v3zYH|O+u4d1gHSqti^%yIIq%07XuNu<7S6p1b;ciQ`?m
!csUPRdM4LYbEr*#+JCyb|1#uYn8Z(vRLloa_ALjAxw1fn~hjT^x3_jr-yJEY|l(+z(rY(eaW$@dXePzOX1EulWK%SCKMYl95YE$^{*MhLB7PdlM8ZvN
zwPZU((A@fYbyERr)N3PZwQolng(@8nX}Ed=4f3o9e2R8Ou{#=eLx@`DnMpu1ms1>N?e<TJEW0rxb%HQaC|K8_pCzz70}Y>UJo6eDT(WmguNrya2I=oA
oq%4(EOh}Y1Lxxi8<ucM)xK*&QedMa^{OZpCm8m=e8W;owGf;_3k@0CRw<C(QD7EqRn>`@~Lus-xlAK$|B?Dh*q$w+1vtlI~Z{8C~OIGstaUIW-@BSoq
R^v7PyuLsv9rbfDDq$VOAPQFVXKzZ&<#B5&__RyF~Rd~#NJKV!3mN~}Zfr(*{7xTbtv9ga|Iwbe?8$n7*HYT-rAB#+6iU`d%`4S^zmbg3W(TH=iGJ209
bekB%RS%sOd|4d^vqHdEj+Bh4An#RpOUg^?JtTVxpODrXg=;!o=jJ0=dj!dlK}G!(b!8E(f3^cTNu)H~`v~X-wm3nCLZ?M$3q^MJ9a3~^`!Xe0&mW#*8
>P+`ydVX_Vgk4jt@yYR3yIzI%h$+|p}pyuqfhCl6FNByl`ohgK@f|P(A~@<l-|QyY*<#Oo>-=+EWCJkKBeuyylUBWSOHnc&_l%?^abEa+dxFFOyVyGsG
0Tn2=zUH80zRaa~)Iz&zF~AwulmZh`j=?kWDvyO{H`WtczeDp?vS+9BMO4*cpAp7j-CL7EmF))Z{zq9?H7&rMKu?Z7gB-X=wot##u-QXgQ*<2k)ganSw
*Ivq1llzY51^=gZR4eD=~LB@R`#qNo$I>GBqk;DVvVx<<J2@eKecVx&PHk1N(+|N7$(p<w*y#AqTJ?oa&i(_j9=p3rADRdd?o!QODff*r-rQnL+NNHk0
%w@9WBt+ce_irK>(up*sreBf6TR=+^z<^&`0oKP&<5lKd3(MYt*#1;q&<7=vN7+=6U2Ruj#!8UdS_LHbPJ^yl-6Z3$8s1Qn2pl8y4&^0I6i8qfWSMk>`
Pk85(@nAI3A4w!wd#r&ybLdWIiPkCHzNvJlk?L_~zscuF&95uqiJ=i$tDHzzRE&yc-OxE-^t}wu;>sw1h1}cLxvNNT)PfNKg;q$Xs^gJ}C4ID%(;iGF!
|_pbNrj3KD>jX#xA4IffZbc9v(!5wK5&~*?2e-JA;;(rhx-zyS`4CQ-kQR1B=dl!PEl2b&c0-eZ+7z%VG4FGPoD|oi=d)ovo6*L6HbYrP~jpQ*MnEMJ&
MDD9n-8#g40N+R<!a<iXB3Ln{vX@u1GYT6N~g&=#Qzk%)|z8eVdNSN5L3-^Pfe)f&TzS7J}}XS5yD>um9)AAHpNycqozx^OyPGe~1SA!$17=Lo~*|`MD
#KNX8@WLpYxXVv%T)9p=1ZXMY6a{PSOa7!LLgg;|sNH|%8g*u~eO*bqOMpJjyO{P(VSY-j+Mj8H5d{^3Xal|t6Mod1<04q^ZAkcTI7+QUgB9FFGLbAr(
h_Jd#|i*_XVSq?lZ=j*`{JAiFO;>=`sI0w(Bv)FBiBVpr*pV&F<^<-;CC_KQs!`k6sz37d`jHqZ*M`SqC5$^c8ee`E`p`ZJL@vd+p31;s3gDoygbaazP
Keo2nY7L9}-@nWW`dGdnGn0Td<nLb|re9pkEKG5B7*PSlt%$cXUyl}Y9RDFGPg-L`Ie4?2_R$>PYP^|fbTpQfUnhq8e-a-C;<5H%d!&!O*x^J@M@$?P?
C8iD8puh;avWFKsQhS$FahiT&z-S&SB$-YQ9#sj!Z%^Bav<NqENdgDX<6OP?#`b-y`5frlRe_dO)md;a6P9p$CmT|J?mtB<MfYDZ?mHyN|`#HW>!P?=`
ZQo6Xq;IZyM#G=R^{sSwo3%2X8g|ll_;sUY|udu}<+_GCY#Zi6j%@zRn-z9e))4j|b!793vL*NaXNOiDaa&FQ+>g@8}!N>4*o7sOoHVs6QMJCS&oRjYz
UPHkAAs<{C)Ptj+KZXLp_%o9xM@4zK<F%XD`4^y~3w-q*=DoUl}wjlfxxn%`sJ|NYAh>v(GE#`)&qHy$A$rngJXK;VK<i}%@uVI=CJeel>i!qHfNB+47
c8V+M18pb*Ze<k|Z(`QeWzfNovpyT2P*3rwKa1I}6>Tpgp9PZ$!vL9n=K(sr5dq`O0wIP{<L4qgDp91gU$sHbdnY+(=2vh&x{tbG{(>+TI|MqX3=upge
OV?EcO&$NA7siE64S2Hbj#qMu#p|F=dp=E!?qHG~#D<2=g!b5Q_$PJ2gf<Cc$)BUKcz>{utymr8!%`nEzL6>B1D@P9zm&CXxYbpDvb=GZzG~|5pWDOij
SGu)Lk>5Ol21-kEB<4Af=3+WbkRo>29kOIu#V(7a@e!s4@P?mTqkJlC2%0IX$+Xi)Xn+S#6yU~uz9Oi7uB+y&PW{B6*f_N)d2EO(VudHok{qtz7@kS-s
POWShS0M$tGW|ydqnw5^TP*C&*XQoPO5r3yV)=L_7yJ0vzZdmY>wk2kE!mWnx{+v0riL^ZqSfW53{y_4P@0#E8d|VR3v8dsSkhd7)TG80Hi0Hy0Nm)uu
>vm`xY;T%bMN<AlaIY~mL_OGLye^<|ftp{d0eP^!S%$!VO$D#)dz$LF|Y$NUpsXEA%Gmca1HKr9-LCV3<9k}zFEL-AoYv-#E~{*JMK;yFfe6khtyczAG
#p9d>mS1=OI2@kV<&pfhxQT$mP^0RoN)Dd1rdvp_aqwL3x)Z#vCF~sPz+Y=%dH_!h(IMCPa|9hIl<_rf|vPEHamzm2v$hyCi-CyUYzu8P3E%Nl;;wtpe
o5SAQA@<5L<B~lI(Gl5W=q7Jq0(!xRKrGa(5A3TLn_^K|zTh#jn@5B3c+7wS=?V^rk?0MF2XKhu9pSj@duXVCs4tj|42O|lj5YY<Zf1K|Y`1f)Q*8BSU
T=DayXyd&Wba7k&6}M3ob#uvVo84lgbSPmUU0OgcNh7Hv4u}Kmi$YxNYE2yQ=M-=>gN2tNc_lFrAVk-{KQ^)(NAU#=KM(-Q91eldL^eM$PVE{@h^!SW?
pEE$tWM3V4|15nK9W%VLC;G)$|wpj}F#n`;SiXZ-MyNE&lb0e+${a4)Lqw$2{?`OZ>~fcZzSE;w+~)%PG#v6W`>CZ}RXPe!NS3?-Jj;#P<c_d$;)4!~S
J0OGJ`M)<ZB3LqRYTr2+TvKO~0+`oiKj_DF-H%yRS^Ui^=*%1i%o(Wg;wiTwSl`aMLS*zk8GM+dkO`oAI^al!UP{?}g$n6dirKXmrRf=Tw9eZ+CaW7qy
O@Mp&l|L3p&N6eUSHf|_DH?O8U`dmfwV||zWy(p*}_rL%5Hyf3Ip-~~bv!kQ4-4kqg78DHp+4<XzDhg0bI=%99t+!ZyTS6o1t*1|ZgMP0uN~opZY^eJ}
L!FMG+g@1c$`2J5hP2TGEBmsB)~ZKaMhz*B(Z`lR#cwynWod~0ihUs0{@XXNRHHyW_ZHddV_iUfs~%nNADLHn)4amQ{gr!41L07TZEkwI+Q%vb)mLNAp
5ok+gezcFw>B303;JBu!OoVps#aS^eZbz|aJ9)b=J9tG_Ya54+e`hUja8BIU}dZ=X4Bi%d9hvcHu0prz#l3r8XL2fcGwC-#ol0{-<9v{?Cxv#CrfO$Xt
ZT0R@Xi{R@fM9DeJcll^6RB^UUqMICJIY1HHLpmBW3leT^Pl*FdYIZ_HonclEn!e9^J|!V249quXWg_Ep7-3tfY)vGT6`aM<sPRV7`$_SR&L%{kh2bu`
u-HO4&OzNOoAOZi~z#UA-w1Ac?1zfJr7+n02iE?Jf=>i0I=gZ5%uL&=CyXmpe{`tzF_8Y2CDeYF*~NK?2z>}#%cj1?x~SZ9^ro#+@$4s{O=+JE&~h*g>
gHKMo{^7r|tzjOxs5@9|!_{5ce@;3eR_h0#)eZlrW9zRqM&mXk=9an7?P07NFd~bf-XmfUS_c)Wqg;xvX0b5g}r@J}N-qXw8Az!r3StgEe<i9uhM@!o~
8|ngeK~Gsnw6#?n|6g~#WMZsgwCbPj`|sM{f8h8z$7-u9V*lvtnbzAOm$ne*xqjpu#}CO^lD*0L>pN-`+KkStc~v#uTqEA@>#gdq^}DXthHJdx#^xSh&
0sj>AFT;>gvvuD#Xa7};^vm&(L#TJO<8B_P@S!{q&RML1cvjg3u|iI!ZvrSD`bSn9G=Gf&XI~9Z&Rhe)n8&b`rL)JWx2z?_SWV;qo%-B>8T0~w%Tn&ol
W^hd$Bi^DD~8P^So8|x^APbXrQMNu9s-7>@zwBT@}T7r9-WLU%R6*Z`c*EwS|hyN}6mwS8%vBP&--`2!S;v+UKlk_SJY@(O}f;ZVM%i_Acku#=_c$7Qe
68s2esqih2!?uf8s~$CrQA6&W5KE9pv<w>Fdy`zkxC>ip57{8*wSFxJ@U?G89xM&)qVKut-wX3XZT8nV|I-4&g~?%dMimL9JdzpD-Lu69qJYtZd09&Jw
y+u~7&r+B2gKkn=9iC+!)bA#a;XrH)VU1*>);cM%t8TQ87M%>U}Pf4IP?(6gBdW@^30|klV{Gq^bQFB$DG2CUe^(RWc{X9nUYlAf<qXYSdtzu-vVRRUQ
x*DGtzj#rg!sst4O@w?Ufxc)_Nq4So*d29*LuI*<>Zs4-Xm%K7uJ*#3GW*p?r?<MMp~$HJ_VudmxvfTk{ZwtQX{gTg<>n>&jN-PEwnTAz)ZgfJM)FGiz
R^az+ohg|yJ@&6R8d%3)9FoAk8~JGK3{SNyUL?JF<*kMHPIeVe8Ah|D-L<8jM6S=%x&u_4|e)mhuT~H0|nmFM1{KENI1~ln0K|Qt;*ww`#Odk4UNuXqp
+?tY-?y3EjJnpymg@>TS;lP&+W+V9FFkkTPo&XBsUT_YS{#?sg63E!Zy!UU%nCO8LFtM%5Crrd+VJ2twxtHNAn9?qQ2JLmfqpQ%I02=uPiV!2JeSG?hA
R!8odQJUu9KYfl*oPawkfn!OnhL#6MbOG&VL4CrTTJ3VOT+kuk#n8#gghQSEaz^f`@&@^W{=>+VT5!u-q4bF=woHkU5GzG8d+4p**BncP15RMAQw4Klf
l`;^I@P#?Rzf5b8Q{cfEra7ja}V)VIE{XTM8>wb^V>B#GFwmb8}A&;Z*yWG1%<#TF|3At?E&Vcv#drgijj!t{f8FY5o^TM5u?{eRYx-J<d?Qu1CUGg}U
ul4<-^t~=!l~E(FU7(yd4>eAU52yy$*l84fe{6pJF88i3;rEn``pXiHxn1SMBW=MzrOQ87-Pv>1-PTiMw~f{edMb0<6814qiBT4fcXhWk`|Vv-Es=)Ki
mD1*b#uAhp64>Ui@)13Dhbv1)Z|rE*c&|q(U#HSu|!q3zaZQijaO6+)?T$W#Ku}{0+nS(W3Fc?uhf=5R$c7R3lGH#^6G=}n(y@}I|dz9wmN6r)mZ2$Z}
AUwxQomDg)M_@J@PkIme>Zp9g*_NM8WUyznbtrBaMalsioBKz>lG;w%_{wJ6m2KX{;V7>nL&d*kZ2IvX-u{g0SC+6@+UW`eHRTw!y1OpU;(BFu+WiqCi
PLa{;~n{Nk~zMz61~BV@D1oIXc~yEFJ3&*Yyj-+!{pCrr{YZgRFLll7`Fv4u%0{thXVS{yG-+=TdBnXFCX`2V`=wF#HtpY8ka+TVZR`1NxaZQvh#y~H1
J`39P5;zqka<O~(pjP!<WLq(N&M$=eBPogO4t1R|bTy<9jyv<%$b$-F%Sk&h*JY`04Z&9wNI64v!=MEONM24N7+C-wfrPyfqhTEH3jJk^Eo}R+S+RE14
UXM{YTp05E623u4XSHw8*Vbax$A*&CPFF>=(-*C;s5S;$iVH)<Z4IGzZ*6s3?XbHm(&2&YjfUg3Ms;7p-&<^Vx0cyT{H`IRxuK{p;p-2V7kgXF+Uf(Lv
4Tc4G(`JK>Pve)rAAjvwXbsI>Q&bMV1=i&xh2Z(Z<Mzgo&K^;Pno-R#Fg7uQCGoS&VsR;GWTf5uy@30a0IG4EBtO--Bo+k*HX)Tt}4gXfTwJztk32hE*
NVc&W$!YJ*6Rg%<UE9*WfG}8Y|4}Z3{9#C0T7W)#ew~l;<Z08oj0dWNRQCEv?5WwzytNPu*amw4kST*f&^VGzF@8e@jZoV#U6Aal&UryaWBAve90bD>q
t_J8E<m4Z1yL-+mrd_LANjZ+By&+v{sB?i!8`#_K{bekGk_xkk`GRuL-omABT}3OfAlMw`8%$Wvu2EsXnIBOL`sQ(a+cv8_LvU+zoz<26R`+t;fLRJ)D
xaCOA)8yHJ8+q$CloknA`%aQQ*`XfEwuI|plI!9w&V~<BY4_|wGeyF6fzH`{?sjVx=`O+U|9TW4Vro64E*X#B<dJCBYR%SE}MO&+Fk<pq)?~u1JFVGQe
_9e9EThU+bt1hg_O*G_Q4JAhX1O6I+yDi?HKU7%Y&5aqMv9_^<x23I`IeEpAGNYP5-%>IET6;WsMq__6*PZV(JbqtAeXPhx6tws}RiSvW*;W><Nr1~#)
KStkT+~ogFle+4)<!&Ku^wNOSG*sAmb$K*vbeV+>MM#gxs4V_@lcP;TTn6PYp!UoGa3gYPEUz5kr(xi1qTd>h!+{Ti7{VZY5SlND(Q&Ul-Bkq2W?{hHQ
L;4eEwg#eC5Wk`v@w#=PkU<nfXu6-VLinmr5;GtJI;-_(PslFq~Id7;f(f+CA>@ce!+wrPC8o+9>#xOINDgOmcR-!9SR>>u@*<I)iSzE136vE}wFcycL
%{Sij2X)l#SYT}A(CE?=>FL@I^oQz^s<Im>!8e^&zbce!`o{I;@WZ&|&)C)YXVXdbn<jW+v7YX>UI2O}kk65CL3dttKBUpm;B8?yK1cb3&g!+v+Wzp1^
tK3duOy&g-nx}YrJ^!W0|JoR;>t<4>gqI|!-D(Yy8bvGuj+BzeSSg0i2ooxJWUu$T%ClF2a4>HHHyL-@H-P~uZ_PgUQd!@T_Fcz@2H&v9D#0on5dkP)h
xx;m%E&eutVWhsa-!qiVXHL>kD0j4_DB<{i$MhfM-Zi@#J++O=!C0d$&o|IeSykw)_PdPoqQd63>H?RoqQzF*(>GY+F3#=qRd=_C25KX}mFoPbEBBAc-
hrvCOjD6v@F-KXSDB_FTcMev$~1*+#ed!PAiML=_WgJ5?>}(-M7C|<AAP+);>uOECP$1?S7)-MxWBNY(I-sRcB4Aqof{l#EwQzDLe4;-v^VA{VZM&rSK
SsJ7&dwxt<{A+t@aL|)0wC?*e83aB-tPCw+*)r8vejQvff@?-q<zl3mT=p!x3j&LAxin<La=lxYS=7@E7*gB&vifXT-}(jJn#q%1}{dvAfnA%kwjjLAW
;JdOhCGzF~K3Ur9-6NlkFfmuw3R84VS2SGC7ccXfbm<CPtO`re+t1lSLvea_n9j+*k(aQT?GH(b+ZfGbxvFc9@d>>asAYp1uY*wf-<roAwwo2tCUiL#-
_`m)@CWUL_2nOif$T%V?^jlN;;aCEr9=dJY=57@8v`TDwhJB@f=VQ!+#Q<NLFiShI0J4<>?O9QojUt@uz&Ir}kdfIKZ6}@d<Us+R6pw*K*=z;c$>*e~4
-cZ@FJ6i7b_YL<L;L5cOR7Sm(qx}J+t*_8OmRlGOj1>u2u5F~Oq^9iK&m(^@zpJsZb7ZW|=WTB2F#_$w)d?8CqM=rg(bU#^wYMZ%>g+5U?#wGNLRBLpH
O2KK<zqfaJXqv626J;mCB;$pJg&yPbw=B-T(7aIYuK<i1g@6mU9F4zTKarR<EkU>^>{0TbqQNtVXV;K(A!&#Mz3h!NNaa-qO`KvQR!=GYpaL(Ql9K~=X
u3^361pHdVT#(eay8=*!qmBVE1UeFy3zzdb^rhdIC+3?#fVwx}GbP+f?IgF79r~HQW^q{{DootvbJ?y0R$OXiqj7&Eb4^^;kHNXY;uu)!tzTf4(JR{zV
$QB7xSLj(X<0RV0Uf`N94Iqr8;;RTiuY=lePx{aui~D=tce8ojRaqI#n-zqPZ*o7<f02Uo5>+}j^2s;<v-`|{h8Nx#E>HMgeBC}!iCH{|ge9j*19HKmR
=mtnIvx$TfH^EGraZ?(HM95DjbrGZ3oqo>9O^RL4w^Mt(ruUxr$<%GmE+n>y8#~<^S{s8Ebe2?O>%Uq<AOY>5{%jS34?e1VfXMw}%>G-~^oaTLuT;?Px
7f-{c{=P=#<rNmV@<MJ$M@MJJce!h2Y9yM}@bq4mvMi_1Many`3H*VC*!Q|_+K9BM!BaW9HiiCFDPpa073u>2Y1uk=V_Uc~Xsb1P*y>YWS6gNqb@}t#h
FmS(qm3Ogo2#m(p(N<3arAt*pXIL$MN7JKJDrV%j)B%_fup6k!EdV`^W@uo`3bMBuDQO)S?6mrifzqx_3gf~)}q1R0lZ9hR|fJMa_dJMb4#nDEzQB=_A
b9M6lwRjROc47+RFUNp7yFXf3&BtzTf6|)O*Kje#hl|BlVU1e@0JkLuE-n`(L!kpI_12(8m53s<3_k@89hudOTf`(ysjeK##4%TU%jEmRD8z-38I&mb}
r*)-GG$V6!)`!Bg(&DNIy12D(ez`m6m$Fn4&!9vN!uvehMRjom%&d{@suvvdEYE*+Sp0wAUUWE#K>0A~t7rT}nl;&=@(rvPUEHP=(wn}4?Nzhi&@apUJ
y*|dM$_5M(HE*>3o`)ys_zC>~LU_qWY(qCR@G!)h)J*A<VK$EwuzPBS#Q#X`M_^wus`F%sfMIj?J)?eCN>?~-s+d}r14#U@<?@d${cq*Am>vb0T?PIZM
kJ~w1YV(f9S_g*RaU)t&(wW=S<n6B;$u;WgT;7_ps@9O(H{3BYZ1gop3dRbn4S%k!zdh1#R19>FCCbG0A}!@T{*h#rquACGsPcP9oXHv^*qT3>DC;lx<
$J43d#VD}9X2<*5Tbp7uEu6}K`6|QFH96P3_A<DyAtKLm?P;;#!IS)$41JSOXG><#=TwD@fM@8xxS#LyxzuKh`yoTaKKmHIh^qJ=auyMs_g}NMr&iBqP
Hke>8UClNVFJ6b$__3ree4;-suzL=V~4r?#Yd|yQ{tR?QISt9EpsE%A%E#ZtsZ8Ulpip>i3|12-l1DU3EKyv3S(m;^^!ecJcm}7L=DHy`@88*YHsH)jW
^aWemH$1)e~?F;F(>4OM>oc{CX#%*1Ldt9N*ff&!;e8i?0;VEp<6ZS8?7r_0u!>+m;J`-a+FG3Jtn+C7#1exu4Z)-W_|)OB=v6D1|VWRI`5tvvQ?*Bh&
AZ4Q*$D#}WV5;0GnH@75GW&~PC+==q~K~Ko$aW_}j)wP$@hqUJr9`$!zEvktRHrtAZT`fjEpD)#3TmM**m@l^0ro7_9XrwjnZS5UP8bxIt{+hDJ!s0e>
e{G^R&_0$dML?^#UVS)V#D_-eZNb8ke!G1*F<4gBo;%Q*2o+WhwABpTZDYkAud~A)_vV(@F<*;6UzmSwWv--Ak@OaaN}Pd_o}y%RX|2)Q<?QY)a)(?FZ
*f;&5L~dL!n`tDQJ1Hyp1I7Cp^&e$DYwWb-j9}8sKH+3Oaz8(6`ru&D9i2lc)Ue5g`K`gRZrY#EeYhu-JQK{Zf{e}9zq19qc_~c-jt5oVUKO3z~if{NJ
e4))yK!iz5|dcHfW??;DwMso9d4>>IKJ@{NF*nknE0!6Wy`Cj&IN}xbp=CJCwJw<IUBmKgh~ceyB4aIDRE106SW%)KA7@zrnTO{1vW+;aDixKGYW!d?7
$eK#U8#M04{cuh`$(PVFuJ$N05@KN<g;L+k}`V0QOy`u+o`O6L`?Z#Hva5UwPK`v3H=s!kWa74@4I4u(WzEG*dxRD-VMh}-e1O*q$jT6CztJscM&#(Kl
i#E+&MYo+<|*ua3Oi-r=`fBUzu2TxO9u0t)os6GArmq+JMS2K@xs7e)BF|`Bcz8-94$0vE=_?<b<e&LW^Q*;Y@wJB?sxN#)f#cQU6yc}0l+VY}RQz<Gh
&>g+J(48BGY%qR~bwY(Zo4Il7M|S5ZeSeA=6>|PI{qRpoTj#(2{mXQ1!=F7+mu~5nm^9AeaOg@Xht7l(3Xy<ehg0aMrjEGW`R1YM_)}imyT>^(zaBlhq
}#k%|B}eT)>1=$%;D|0lH-+Kg%e;XR71pJg+Fmh1x{TMi*k;Nc)zH_7WK(|91}Tx;Y8xXLzVMbj*MV{zHxs2gx65-9xA>K^H{MS)4*7UgmqXAhM*W(7Q
|nC#+awWygp5ER197z&x>}=JRH^$`cv?GhU8zNP(70TjrpY&Y>O9wlaTz33rYwUu}=QlvUe8Ro|^xlzry(D-rHlZ!Pk=~nMWVF)CpG}y9tN!kr1yrXGP
fB=Dim*lKj`}Cu{(OrqV4KgHCv5<^4y0MDBp^c!RIxG)I!%>Uh!X{zSNMm@`2DR}1?kJ}{KPqV;G@47c{i#DgKe@ck^<2a@8o=R6zt_EO__I8)~ObHVZ
Ou+x^z`O2op&MU<-F!}QQ`b*Ir-k0;$>D2g_oMaAHLj>j#&fqfFnUnoIi^E`ECHVJZp~NLmHinM~+W<JxMh9Dnf6CzuAvwGS77_x!I0pOrSmy?kS8^`n
;1FXF&*_9w<?jT)xHw)>7Q|vn6A=v%kmRs;GDirX;)^Zc(;POt#h^Sw0*}KFT=npYnSx>J$=AaLK4MRQNliaVP0m;dNW?qKZvm4v9{!OQ0{&HBERp=5I
Y^BH#04=<w9+T23h+6K1H+x-Z7>gwrFXa>vX!3bF4(IN%rWe7aR!M``<$iY%Q)+bp#9)O0Ob7aFws!X>+$3;wYbloH|r|@@o0`;Lw=vyx~~{9h{Z#+n>
DaK#^);QHQ$80!o1H{a%eb!{sYHjDB6J(AN*u^c8M^jQA6qs)jcvCOivKlbJ+Z2b1lbVV*|^F2e~`sM1@s}E2k`Mr=~yiHA~Pzvp%r7E=UMdi}!OJ_P<
RW|83$^PHK7&{`kM|)tnUsIscN-Zo(JkC|}pGVL8Z}BcB=DvJzpocE^mI{-IDekWh%#nNQ(}B9x*V3x+7TvFf-W;E@kjaX`VM1sqA~UCuLczWe}RVZNx
P=AY2|#b3nT<*%o=)cSm|kX{?-3Or&VW4kvyKr(9>@fd5q#*On+j-0(f2gIK;e;uWL!8uOUVipf0Jq6OEh>2{PwW@P{k^V?h^i16JXCpWYgtg}nmN<3B
;yiSzKREKIzm326F~`9SEv{8F&fmwqMZuSoLkkUCb<?wNxTY!RQDOc0+xVIw$a*MfZ2mUB&UgIfmz+FAJzCKS*+J+$YX_T>Y<m8bqu;tO(#aOzFk3-KO
`8tzA+eizlh9p$D_HN@owR+ZFEU`7zhu0!E@Y1HrXR0mKTopdShgR!1sq?Z3w-DP{2{fqq0_0r0u75UbgPu@pqeoZ-4n|tZ>aYI|A%b$PttnkTQ5IfT!
hVpp{{Q8D*RhSA$i}R3vt-t{~Q`^2oQ$ki+>Bmziy2}#3laC7yrUH;u=o4MxOXRPyGHZ5)l`i;es>r#qasz_k8htKKz~!zXRn+0en{g-?@>7M11Fl?>y
qWLinzbfA>eoNes$)6;-OlghwSdi2uVIqzqL>uR1mm`Xf1vjt*yMyW16N&+Blx2L9}@|8{<=UeToF)7@+Bl(y<u*}Gc8J(ejZli{vE1~GJp+Y9pZ-5ud
zhkM}9p5Jb$Gayqu#r;JJlu2Mmdm#2l(u{?L9S*zQ<MM>;?VSUEE|3iYfAq43#HgCgr}9r#DruFcvU>`;S{Ez+Bhc0MJi9aGapXHf9zEUo?Z!1yqO7P|
alCZZ5fJl_6#+U6@|?j=4=+b_x64ubR&uQ0*J*f)OQZHNPh)xI*jR(n-s&%CDCzRWy4wmvw(`p1&bD}S+31)pP*T+xs&Q5o_(v+n5;a#1XS~AJ=Bwy;{
r~K}-IwFYbtm|*)X~d&#g_0*0GhK80EkZlBtU|nbN2KhK!7Ajf+Rp9NIbPIkK3{>wRYAYv$8z4*Ore*mMnSfS+y+L`eWSH-FouBus|R)i6S$L$*QbU+p
c=Z%49^`xN+m&8v*eC?$r%?`}psI`bk7leSeSHEFPM=P2kGhBq_CrF5H0OkR^d(gd>ef8^M;`fj(e0&LrE4gr`($<nJIGJ8L)}qmQ4`pHX_?jSSqb#5-
1_x@zK?hnZ|4)!}$ML97bNRXP(DPapji;O)*Z$4n*QE^^j9W-588{gH8xlWsTMaXx(rN@S{gC0rByy79s^FXjBg7h_OKU-HG!yY^RW-$uLh<_A%4r->R
$p<JhlBub%cCy5$Lp<(any`%Sz-aC5l=sk|!<o|g1J5`E!=sVSk+vbw}lwQW%x<`%Jerq)Z!@Axv1Whqgej^+((D!?rn<HGD^lDaTJhx+UrdMnHRF4od
%ELV6z9B0dZ$$=Zt*c2ayBIYuj(AhD#JS>*^=c(aV+H72vl$Wcq!Du6(Okdz4i$dK3X_O1wApc`^>XbZTdhwd6iN;au`wI>SQw`0uh*O_Rhn|hkL&mrv
=*KiRAAU`JfS!s3JGQK%D&U*g^6k<t>Fq`I58X$TtyLM;F0t^mRp@jtw4Hx8=uAkoF9H?29wSpY^v9ILaPc1tr{IhA-PS$&$@PECWH|iGTn$m&KHR$=n
|{cmEFS%MV!Tc2mF<}u$eGg35Y(a4uLW1&S_lcTPEK`h6YgfjZ6&Hs!Q-}oUIoldJZEuQOZKRZ7XPU!8(l4M4AY+yjluC(Bei!wZ{4knFnSKNMmB<;2o
)L@;={)UbbGio&l6^kyI#OFI-=R->U*5E4vX87S1BV#_}}e=c}y+xK2Ga#E}=#eAw`Y#m%p_@9-MWF2W}0FlfgAV3*NzS{Mq(tTeZe&z!emeznBsTG(C
(0z1$8PwY74Q%2|(^mwcZFrIHkI%vtwts#-kQRhZqQo|I*1C#0BC{Al&q#YJF^!JUqWA&soiAX859Bw^O$)u;vFhlU=Np!Z}deo|eHbAKwqAuGZFA%s6
{Hc-H6xHp~e2bnkXZnXK^|>ok<1MJP@KzJF)nsMJ;x1t-mb+<zjzv%78rIA8C9s=dRG~6`u{(s#bE(%lV$kjqkw})I$m6KbH7ltB26lDt%BfGO$es{bp
fF8gt{4VTiOq(?62<Cq`bGs*8&P5vPdv89(`=Kk1ze}I*eBiPfMIH_;E-@u9hn2sms+k^=cWQHEdvB_?Q!6q>T_WqaDD6^O`<B&1U|PznQG#WINasC8!
I`J-ytMDFx19M=ae2Jg$swD@0*c{KCFKcJvG6Ku;f@nXM2s?Fb58Fn+H{tlbwhN!I&F?u&s-8K58ve-buKr)z5r~Q=K<>n-3bJMH0@`p{od8i{MZBGqV
R?&}K1@uA&RyLqdBx2Ntej4$5%VfX^P+`(UW9TZYuEXaV0jgfnxyW5=%2T4CqwbsCi+=yK-7*`N3qHYTV{f6aRB8hcZ=I|uX?bfVLw+fI2p*tNk>YR3W
T;Z(vagm3^SQMmrO>wavA^!WJh!jSG>3Ap?@PE%;!J+&L?tDs$Ra?DhzF-j1lF|+;(d-=u6WO5faUB6?l2JV=vOzvJOsK-o4uJkI*RhcpB(hTa+jQgm!
J~ME~+!59)Gk37u8Hc{g`wXW_uq=gn4oi&u5+e`4SWzaosfGFG5!M=e=Yib3bOhxx?N^WzNwZbQq4BEAlH>JP=*!GSclyQo!mXQ=th?P>x72gyYVoV+7
lE>4-(_5q@?CoU73!sLg0!hW<oRH|O%acrII@q|_hxla?aTJO$8yLrkfnt>B+(REV8kG>WV&sVdluz3^n#5aona_so#8&*VK%ZO4KYY<ylPf!)<)f>Lg
vog>2g2vrs^R;)=0-_FSk+CL`+Zi9HwJDdYV`q#Y<vT!E9!zgnFuPoTZ8Os4+d6=!St1sf?2ZJ^+tTWV9VEQQa4(s9ky$Lsj)@hm`kB2N@B2Z`u<Aviz
!snGA*bhV94bV>u5Rb&sp8HL_MAsI6C3V`5T%any3K?A#f*@mF}U^zJRt7yB*HF+FGhBwc6cn4Z%;NhexrKTZGnj@~<Z@94dw_m18b^sHBU3p8Y19_Wp
URXeo$+zg?sBMj6h)dR!1N*Cd$ZGi)WfKfz2RNFCPEN~JiR?v*)Wt8Y#gLT}*5j#^u#%KxQ=k4(l3>n&sWxmr8k(kFjW+IM~Sl~K%9a#_7P17g4kxpur
xx>ZCMk>I<^6@DZ=Dm_?4i@k&%#uK7jJIf#7e`gZuQd(OA;h*JVip?lp`vP_J#C8)R;#NvFH+Mb@Wu$maMRUZ;X-Z2B?P}!UD>lII$zgR40u!vWrXg`s
aH@bo4?H(y_@+<Z%L-aFyedt*&0~<q7}<bg6Le=%brS;A-{Iz)^JqgK|IF60IbJ37+WO~ufE5?aAA)PWy*pY7of{c69*I@v8x(waxFZNffB0YSe(@RKH
nNvnkFUS`BUjcvH6CvX(VP))6#uyMvRyml0C8S*4)IYtd&{9%^T@Dv9}{xXWdNp+yQfDp!x863-CLX@9`}V{96h!pl~tHbEYP_f{rBXsLyR`kq$I59LB
QWBqDy&t+h;=8!u|~UXExEH!&P^SBo(ts@i}=!d3RSyK0PMk-P8T!e~rEkB{6~!Q1_a-)@$e36xDgB?Qw5xVXA@!KhmGT_rkL3l3oiBQsqOwz1HpmOgL
oDH^oKZLEekJ4LJ{VZsBc?GGGAs&^)AWhHEq$<S!I!lpK`xzqJdh+zO)=(-&%V?#)JzV6#VX{?(Lxj_adj|p4<rvFj@s8%?2mAJOn`LSSB!DzH&VvfMJ
2e#^M8o*np(`-FR-{IRrm&n#11OY1rgv0aGE`H1<eEU%A4=hGmk7oH>qj3bh$nXrQZRj1unS_z)%Nv5G7d0EFai``t<56QAZ6$x!WCt@9BrA6qI+a*n%
vracy2)A={g@M|b;?l$5&}UEL|1T^69I8$bP9%4lZ(&v`S|yMw+B&WF`JVtGVR65B&@b#A+4<XXY#|1wFyQRrMPGG1dlLzv&#=(W^bY4RlumiS6pS~bz
7X+lU&e=hXEtIdz$7WQlWr1rMe>58gx@$4Os*@_y9M!)hJ{TbLLA4mMmtm#7#y2OrP-@Zi3;`*cg)1<@$V!7%Is`Y()`55){G@Fuaxd2h}vhI`B;{atJ
T+L2GJAGk-y!(QC@t{<gyAB0lvmsLu@@e!rSEU$)*;dW_yPfNu}NSX|A6K2I+c8)!W(j;Og$Iegs2Enq#_Tc9IQp2zOgPaE7Juy^~rz!9&6VZH_mUUg}
dVtmwft1tlQ5vchiE5gxB=*MuC*5s8UMhMqsXq+TTpCH&rz3S=S717~$C0w_51cQsm(3V$2%KHv6cIYumx+8)p$45Q<YNb{}o8KiB6OV}wh-0Kza(qE`
3=Cpl1uCD3k7dWGi&sh7amd@(EH7nreD@lUQ}6KoihC!jYKuIg`|m=|I<N8$s7jFp>QO93Rx$iiG*CxvkF@5>Bx($bSncYlgLF(*;Kg8y1yutX?>&;*%
o}UF!cz3^u;(513gG!p55_@&4-Ww|mWHD+UHL7OtqZat9i+%bI+IargKY@>@fpv6sLHFYzl-h4ma>;EM~jALTCKKwElze+WHc8%f0%R+Hd0r_u$~G??+
T7H8R?^*;?rrR=|*#3Wc}7PQ9h3f&!Ha*Eb<4nbf%0#+eE8|-gITV$suIC2*%Ya^1^GVckh4xUA+H+=-(0=_%s1k2@QOb;0Y<Ai%$|py`%Sz-aC5l=)I
%&IC`)4{)bE3tE7EE*LuY_rVhu-mIQip%yDb&#YW-kSTr;D6yA4*gKgFLX@9N(dpk2-ZW=f<M63`Ds8zTmRw^}-=845&44Q{<Z!>I2_?!^{7g*E^cNi|
Et4xHp?1Ucd=MmGO*9zB2I1SV`?a&a4=dX3$1r2YM#@S<E{(OnADhXMa2Ckq+Q=MN$haGUos^%&NA}JiLRgwgq5ga2KE>q)$Vaoy;ubd(DWTuJ?c4-$#
wr#kg*@*%!oVXDXlO~~8`ctmPYn;adn<HATSe<9j)A0E}h5S@2UiN(E?E1h%D3jroaRWz!4pRrts*AbeFd!9PSXDB9<81Gc-A+rm{w!?(H@3#Hyj|6IZ
1b?0C2UAaMs03QOuj)3*PtOcL!(AWLk_9wI|qm)o@URFa^K;xo{=<Z!LCPWW!aFK`NBz)CFpdWDkHV<O0(UoCi~R0+}g%!CHz)zYQT7Sy-=PSjM{+fgH
Z}aGQwJ;K4W#gJx?g+AjLIwm_0v_?CuscC^vL#@tWx%=8z>oO=T2AY>paBWTy!(P=aX?AU$K4X8Tvmo|kd_{QXajs7`p!Hk&L^s_QToTKI@V+Dh97>Xv
G_lC_a!q&4sPKu>)tK&<h?<eVP22Fi-%8IkR+X--%>hM6+<gyGf;F5*a&7$?XM0nq`o7BZ5qd#$7@x8_Feu(ZzCI{|4Exa-y+mU@Fj$OZc*n~?hrW7Lp
}9`f#ZTL<=u{;3;0jTNdg=<`inWq}|!b~<Cze#)6_uLA7A8)W-C*HVsWt4$MC57~H!aS1+%#`nDcsp(6DH&ij@T{n}TK0NFKwkoUwE~$1I&~K$d%u5{(
RMYijlgNkdn%=rHxnY-`PBXFQg6g1nNcNEC*j5vAVQd*b)ek8Lbd>|zz)2%^MmPFgw_)so#kO|_cdE}Yil@liUNe*EkhG*GvJK>R0*Kw*<#2`z&*ayq{
RVJ0ynSXL{7P)pc(bp8m)YBd<_usp*GZ?=s<M;HAXa%0G$$)puEku+bJZnlHIxXikr`u(5F{HPSgVPwlfxxub56tQ0U=b@uF~lWHU3PWxx@q`Z8kSVWE
519$*MaA>TD;*@?^L{_-=FC%;@#aScuzn8zIt^26CkV3<c|S=yQ5=eFO${JuuGvi{3R--kA*3m#z1d9@hyx(4I{LL-zPX!nGONO(;*~4B4UGls`zr@Co
1lBzJF8`1SEs!Lh#bZ~~4+qph=K?^ivcV-(|f4#i+-6@MHMY<HJUuSVVF{F8umo~Mwn+_kIjtH7Et6ep?<F>>fC>pYG-=Qul63a>e0)5<CP!7IHS@;q|
v;wXvvEbBcgCa8b6p#pnXBdm5TL2lhKQtRBwuT;nS3Xyq)%U~`_d$c!p9`!z`dMpPwzMEV>CZ1d#fqU~iJe@h|z7kB$8DSKP;=Yd&>#q<meIHb>OGM33
a`YD}5(qoq(6*V5C%CE4c9DyyeUc9|8E&!*)k-<EYp5cc%*0IHy%;tgUB_CUc2Smg+fm9;d)sPP{VHJ+xYJ-QY7&VEg9gopa=`E!gG*xOPI{xN$u>=WQ
LU5FqjSiUK3cOVEy4o?@3yy_SzQ^J6;X3hZySyQGUK=vGM;qO8cU0&J{Rfin0oxXqT`Djw(3-dA_<bg{qKU<`P!+j7AzgT0wU~{fM>|uXwHa~t;Fx%5B
<A{4=N=jKm9(tltBEn{g^=f^!xF5^xn~XNADfIcl0jOd$spNYoD6}tv;u9q*GgWDn8z90TruvV?L_%YJ4M+R=@&&Wbpm4qw}$$H-I{K4Ob!18N%=PNtE
oBu<c5AeQENtJPtwIm^+48_o_A*^;j3Q(#SF-Rv)&Jy*F+o)KU*^S{NP_PUk9>q7GgWe*mAaisAw|)hBp$PY^%~wO!0RZE}tf2Im5Aa<Cb3ug?|U0b>q
yqf~IYO%)4yG#VzLOKW_bJr!9#AMbf7!PUWz5k|Xt$Ss%L9`u5?>?(3V9}t(Kn!xoMBcl}m0N)qz?dqV$Teg-0f6AJM*qjCdkL^M?VeICBQ3ML7`POEE
11~bivE)+2l=DVB2JCb)j>XpOP~-d=5+&G>3j)fl4rng!OuL{iY{s#yql&|aJJ|)sj2LInzi8j#HJXtUFLphBj~KN9o1`X|EE}DvUB!DM%}K4*7^pU>q
|{!hrd)T1D?oa9y~lWk;`zQ5zp!8gg`02eIAN{k!lsY`rEo!K-2?nI95P~{$tf>{yE&+1N#79NDq7=LzJ!Ce#b@+{ZANcHV%gt}FlO$L529^JG%?+9W6
{JFo7a(M_K51OMvN2_Qp8Kup$D8rWf&{bbQ5trjcLG>JG5Kd5Iu)q3?u+tE?B#KkH-4E@1bheo+)g_utgl%YNL@k6%vK1c{RF<oUT{ZcmVow;K!nj&wQ
Su;|}Or{y}GV^Gtu}$+lmP4}$uq2$=6mW3^x7XDzS?zTegvMUg8z<e)4vYnZJ1hT<^UewjcbK&OXg`qG<ce<LP)&-)=#SwxJXt>#Ee-*151>bh<w$C1K
Squ~^E)I*<<q^?t^HGIC<p@b>gsS?lvyI`@V>GsV-R9RLBRV49tp*dS?naI}x=WzXaE(3>a@Qj>_Vh<TiXEe|@)wU~~=yU1sKDu4#h(w_{vK;KjW~_y(
%f<J}k1(+{@Y{_^d}<%H)rhe9R<dPYW^X8wD8Ocxdqx@$XEfidco7)2wa`#(kMVi);3%MrE%jJ(sA|HKm5mQva*G?aaAG4|*KPunF+ldXSFh9@{**tt-
4=k4`Xg5i6yN81?y?G`tv<8aE;S2z-R5~<5t9ZZ(cGcWHw*_P$f4VDl{zB(XY_n_&4Tfv;-2}J+J3dH@$5p2U$)*;dV8nGfxa|#VtF*EDg3CR4uLx|6P
=YQEZ`^Z-ha&dp>oz$Fbl^k@P3hB>B@You@`Q=(1ke;3p()w30Ikn+Vc<p?D<FE`}{|Lk~5TNw;C;;9Vx&X4C6^o3;imVb^q*t{A1Sr`47MSFCYARp8N
9S?-vQI?mqnVN5B8s_y6emM}P6zpZ@Ufb4dG!=3Tx!m~HC4JfGMq^xk_GPgl_vW`rAsc{Z+D^z4rNm*#RM%eh?h1ax^OvG{#IS}ottD8FA&DRSaH|LFU
lefM{tfAsgC|8t(n@A+?iGtVgYqmS|=jz9Y8^N+q+q(l7t&%gJ{$G`J0AN<BAAOB^s#OL4s%}>Akjn6;){_~&wU7oKCF7aP~{+%GtnD=b<?C!H)e)xMC
;n_2o{_%t7fBT)hJ$Rx0m_Kg;^XC<*(xTa9x`k=r^0cSk$eljRxBuC87lq!q$Vm3pXL&ZwB2CwHlz6uiy2%uq^@gbwgJ;Xp;n`y5J)4DhnKWlNnKNO=w
$kT8DN*EZvA7XeoQZCc=VL3l{^aK$KmYJ%=d-1J^6?L!|KjU;GTi_7Z$ABlf5=7jlfN%gmt``^c0TJ_i1d@6{%MhrugEv}{G&fCh-6~Oa}R#!H-GsXfA
Pz&=eZ;csR)^xM7feoSMlxgo<+GdygX^%Ax{rjWC|?Q2_`0s=d(PuUa>%^M@JQYHp$b`g)1n`On#$zMmAr1Zbr8mc5mi^DH@;6N{JQo#Eb9eJ>SoBHNH
P8^3}!L>=T$n@_WDht3UkZ|MQ!l|Kk68{*%ATbm}fA+im*D@64Wk<yi|R2>ypZ{qzrh{OKS4f4ScM_J^N+<HKkFdG?jo*Jl6cvrm5Ztz0TU{^zX2=l|;
`S%<8DW@$wZRhYAGwEs2qy=RcvP5$79H!9L6LT+Gkw%hE-H+eAqB8^+l`PZ^F!?i(f^8AY4<R(#Hk>4<r<SjQhX-0GVfvsMyl0{ZVZ@JzcZiM&(OGk-~
+-McY@0XoWp+cYk<gW`2xznOtUVo5T%Xf-om3N-#^I!b;Pk;N{Sx@L-{wFlU-^tbKqwnR}{=WM+nWS!08UAkZ`SYKD@cb|T0cvK}^LIb}!w-)s{%$rG^
5w;MOUm;Y-l@sgo*goC3^F(CLH%0h@`PE4Z~Nvccwt`3Og`C|{hjWF+3%%HoVgXhpN)Ax^HcFGoIo|n-A$e>_-0ADL&=tH9x_K5!koju_m98)qkqWr^M
3npvfiKl&5u6&ji27;5-k$><&)o#%y>C^jIU*@xFHmc!b!gGqdYZi?qO$n!oskWa`EO^$-N>plOj8C#@sKz{!i!peg2a_`RuQL_UW(x`1$w#>9ZexBhR
<!JS#LjGwaN+op`hdSoLPPT|LWFz2?lq9-|^@<am~6bIo+m$$9k_Fx6y!KFq?BT^{+r)!O&7&%OPf1>QN=&wlm?MFPmeoO0F5l;O`lyvY`cJ}b=cMqZy
}%|H8Ap-<2M`Ge<w{NFSCyGew(Et%E}no{-`?rNEPrI9<&7jz@-uib9PZF29UtwFBu3@h?V$swWJdp}?L`-LRn*4%j6=l?ZNL0ud^zx*%XER5qOmGfWy
df|F+Qgq)A`Scqf<QoM2Yqp`E{L?o-`=`GxB_4<K<<idGVy5#j`))Dw*9sN7)1d4~dA44~v;4e0a_nt(qwKKAJ<j{kOJ?1RGxqK%C^B_^^6|IsxccmmK
Ysr0-z!uoW9A{|vp>K5<$~oefB9d3{>RyvJH0HcU4DH3;Lo#z>9cSB7$#sYe8LMJ03Ne2eQvg#B6}y)K*;~CuPnsz)o1z(3;*)%s=r+18IH3{){Xk!W~
$xJmN$p&ol;~nz3~twVeQ>%Zk&1M<(%Vx{OB&b>D}ccPx1L{cOrQ2+1)y_zy9|;6)#+Mk#|0~!{7hAqkjC>-)9$%{Mh)$2YH_QA}c#gdz%sd{KsEEZhX
eQ7v*LM?-m)azgDdMy<4Vl5^R?i<lLr5EqeZM*_|ye#J0^YBkm~7FBDGZC~p^8&egtHtTHl_8%4RfQ`}v|pu@Rc1oV=HZsdD@d!A<V7dxL{CGOo`n1y(
Cn`HQfLlC;i{{(+^9ylIv-FZgk$oTQz2or~Ahe5t`H~M_5r7#=#oo?P<34goD*m`GrMb7!>zw_6he(>uzUJ5QMTMOL#?;j-q@0bO(8#k04>h8^r2;TSd
Q>ftUy<_U@c$=qn9Uro1hnai3Yk7v^Q8rDUPaR$+Z*=@_iMPsKq((1FEEM+pi{H;&VPTT+9+%(a3v0Z~A$*gy_UGAc?kC5Mh`gK2>K*M{+qm_f|LNv{x
XtT*m+=31fO>0hd&5}dEmsLNnp|VP^|MdEl^sIA^~(>x`TQ@xd2`eH5lmzaJwTq2|1ZCD_xY#a{Xuq<fBxgY`}{}W%Rc}7Z-4mN&%U1BF*5thb9h4{nF
A_k&Mnpe=X_S;118OdS8;e{cHLbR7n%51ezq!T9?=M19gd%V4Q6A9cZrwe%PlhHlINLni)M@{Wy&R9nlG2R%bJT7S!uKXigAz#{vJ_Es7u42OgXJCR{V
z-{}E@|b*u0v4SzCs`F4q7F5)&HFC0%4<L}GG%bsQAC5tg+G3Le0yzDVCFI9A-if&cdtqQx{rR**8_rh+~qT79$d+DMFUGymO_%cNg<~Fx4?7<X0$~k`
Fe{dUalNh5nLcZOqTcO`b9fP90CN=OPyAi$kOZMddrLTR7_)`9Mp!gkq;CJ%j-{HH36Oz~i-SN`z)B{r$U*5k!^n`ku3ibeX;(^cc`x$<yJN5{YHw-@%
K=RNk9ug_`>SBLL)aV1NxGd_&$mJzszmLg>$Y2kXe--hfS86r&;`H}%PF=}4@gn(4dWSxO%tH!+zOvE0#858D1Akbp9y8T7%7I_0hgex@Zr(CJMr*K(a
(q?FXLfg-;{jc}VnZK65WkY|`)Huoxg-3+HC#F~9;Ycc>p6|{y6bpc+`YyIslG}d^d8B-tk2t|L%v2I@)7)ykKpIpKI9Yid7E>+P9N;bKKLX0P><jTdq
f}n5q%z-3xCAA@JG<09>Fv9h`Fdotc!Yt{!mxiDgKB))NA+z;t_KZkC=;i`32&2)gOC{riQ&mbNnLkO#TPphkPP;g+7tHLZ8U=iPyM#5O0dk%T52<Tgb
n~KI9X5ZR{=HoL=YDzxL!KU*ojK-oUB<I&)!H(s@iD;y*Ayk8wrVTkP{xI`&j97JH&6z^B@G^oi(@Z&*IWm2*ASlkMB2^XRkb;Ws?5drP?T2JkkY#UD-
QBF?LL=k*dG)4L8|*beu>#!_RyNf-TePRPR%zSio_)~I=rVA?`=+m7c4TAM3VUf*_ni(4=Du)V#cZ4O=UP|z5KO(C+<m=wKcNGna)Zuw?ozk}n^TCW?#
sWFPH_2t^{!*+L~dg;`hht0jsg^Pscgk@hMQ$VMu^Ka(vLf+@|kGl-j*q7RS_^44w2b{ngIepqCr164h7(ym?y>ZZ@7vTU6)|Gv_AR5%#;<SEq1KSS`o
I6l({;)X}W$ZvI73w%YTpteU^YxJwK=~*RgHf&H{9G`e7&|GR19Jh#ANhmpPc|Sx!GuhV_EzXN>V{T9qsei6O%;@wyhJ~p0V7CS$`nh7O^+Ou<O}(`v_
GiUL09-XoovvByV+Am`3HKuw7jEyU7uL)gA#v`|4aH&TMmaKxPIDN*zMprKk=ybALsX9X?^XQhs*%A?DaNB{z~mCF{tSiyU|nHa%D6Ir|s2PWsT;MpVR
hB^RuF-^m#`!YNSCodF5<8H>I1#?l9!(?u3iEYw0hXPNW(6eof-EQdwO)9<G00X}h$%2)X|DOh0n_+>z^pm?+qM(kR+<`=FtIC@d8Z*lwe>!Zt2h-=6L
d+~36tmum*pFKAy>533(+IKJyQZMO^UW1M=U&Z&M}^dEQni&IN7luzfsG#<CZooqgAKXAND#x<2<YdYUQUB9DtbiLkld5_rD-Kh@Shj4vRUnb+Na=`NS
H$aCI=Y@YsO}aX<+H_ap^m@=7bJ$`~ZJOK~gY78X52%mqRB%Sy9wz{yHe>enBYjIuyHoU%|Ex&NCOGIurx6&b92M&yI>QyZf$Q%XlE96Vw7-zI4Y55qj
xYGTME~f2_VLt;<0JhQ^iR-#O>+BNF&n=cpZZ_upGBZi4m$uHl|TC5LcWmxESJ~R5WF68svnom2WWrLK4wS#hWi^UY3e#qe?WUV9gs)=SMooX=tKE3(0
-5hRr2r9KW^s~J)QA5>g&h#k#PU80jF~UT<@uULjEqDZ%{uw6CxpZn;J>(ANHU3kB9SXP@j4So2#7i->=rl4x8&IwQqM1G4zMZasQ6`$sg^bf3m+XIe(
A(C#_~-<|^;gkJIr`-X!#QwPreL73V`!=MK$RI^XewBpeRM{h^Nb3;AoU(ZQ~2)EbjkY5(B-m*|)L8?+DDUOArMm+lwSWEr|#em>b`|FAJn^&=V@TNm0
_1Uf=LERBcyd5J#M59n`{6a6df>viuhm+mJ;`_!+m*rWe1wO^Va$_JjG<h}ZPi9fhM<6M7hP=8M6FZs_S|E2ragK%DkeXn{yoOhMlywzDoL98Le$-YR+
!gsVy$_(u&;j2L1fbD*~VCwvu(uGsF=4hFumVz!1u{NW#wG|n9+My5><LQ>%wC1b6$JARu4U6hfBI?vK(>0w);4^&!i+LAkG|wia()^VbIx`SgW&zmxt
-hfqU5+lbBX(-~oTyIr*7mUQTpdq+nm4P+!aQb==BRkpw>rc9%2fn9HjDNZIaXtB(vE6E+}j(#o(Th2C3G(;V=%c&i{Qn^u4grUbIPcrPH$VD-*D%)Fb
-51#C>DH=&C(UOY5&Fp+NH!MP{s#CWvC4Y_b|(T3^4>i-f>rIk4olp{p`Pl`q=$noxC^8Q!r4u2vm_Ma%MIH4X-Ti9S1>=po+=z!uDhvt?ZGP3rX7{@7
zqu%^@2oKYuE8VV)(Z{%tyG$RrPOWO2ZRR^tpdH>^Gq#~E}BVy?Z2*A{f_3m~f@ujJ?@zmrlt-q(@8!$m-_ks0Y(!a)`3&2c_X`^n=DV;xUA2xg+WDg5
Nx9%l`eKwwV7!9~wb==|D-r#)vrTIB(HpotFY2j)TI!Mpj@qT9j0s|~#ooXJEv-U-#F2Szng>F52d^>MvD)<a^b`_D)=D|ieYhUdw3nVkOZKzdhiJY~&
vN!{=-$@M3Hu}z4JG9S9xbO^B9aA^*;VX3AE%alz>iA&Y*kG~hwdOa8x8VL1_Gbj_*s3qp$dythLAb)c;>LmzF}i9BYQMiJ>`U+VR8u(B54$25K<OQ#%
s=c`L;lo%aQn%?TEuP45N8K&gp}sTn6@ndko1AT1)2T^%<9H|g#J!4B$ph}yr+-rFS8#tvs2*kEzULFepf5n6>+FBT8j-$L7OZEFsqNpjJlVQ8~rs^ZO
urvMib$YxrJI=;B8~EAyw1DzswKaFji%y=Ljt7q1IB74k%B_jv~PJ<;DzMJ&*>WAgkyWY-ZiLp$@t6@J1;KGGY|L5hJ1R)q&+pRnE{|T1rd)QwtB7y$f
4e27yjGuC_o{H%XJ!dVduw8^j~{Ua|%tRQE|oCY@PS8n3s;BU_kaByWWZ?`Qs@$KU$bMujjGVzP`%{zsqp)th$N?Szct(QRMotfc_7+*QTU>rwA!eI@_
9=}$dtZKN%uUfK03$kG3*2SVu!Q}Td<orA@h|LoUmCHt#wkrBpEg5}secxlC`ABG}T_P;G$=nJ^8H$ft$*+H??gj#8T5tH0=NL$=%R&=Pj9lodZ``oGj
;norWlihsJs9nuxOa7OQn%W8(t33|vwACi_FP0sY>32;@<JGWVwUnr~HPl8>?Fz^B)y-<8^QqkA!K%yET-C;_W&5l(7_`N2XVn^*;+1Uw^q`rP_(Os|L
i5bRp-rs0sK#Q{TI#|n{|n8xz;>z!jF#@|k#OX{;z>xv9U_VVk<gkN@`ewcGyXSiS+`a|J%~J;kV;YR1eDJYGyy$23>ZD#caSsxXc8Q4O&Qx{^nqLt&i
0=mrX~m$1fIG0r5~N0&p7CBtZ9Fpwey|TR?s}MW3~6)MNpCU1D5Ca;Tp8IJwMj!R^*)1C+90Gwhdt}^_4-Re7@^@H4#XStbxc76GLUEwj><=ld|@0TL_
v14Q%Szx`woIcFmRcZ^?wTpfU@_iV}}N^QX_2aFcGYC&k*jpV^P;H?rrFwPfGeM`8c&Do)wMDAR8RxMae}t3IQ$c(^F-Kd%iM2p>+Y1_<nt5$o*GDEoi
GqU?lUtzsIiU4Ln4K}Zwj_6^-Og^EdFz@1N4u^u|&3-r;w74nU=?t<;X!whXTSR`lucRpW4V7i?Iu|BD7Lhe*QE}h?fyWhyhS7+}1{<T?eZoxDnaYNO4
Ybc!gZysYn<m@`J7TDy?`2+p8;zZMcN7YycQ+b@7Z%709XZI^o8#X})$H#NoA1q$DKiU2^<)gjd0Ja?2ng5@V$QggyHtqtd*^FXsxOM~K^#1i=nuX#@e
JKs+V<LI+E91)1%K!}Q5%JR0D<c6O^ZAwW<M`78Ezm1t$I0uUBM)I(9wQj)W#93=bPKT8z#=>X1M`}{zsfcduOU11GGK#x1UBX+zh4T6e+aen5XVn%a4
*3FTq9!q)sa2em456&l+V9Kz{b_EwMzuCCje|<4=6PCpuJoH*m#LMdWnFp0c_xph^)jP5k_)tpEo_%wZZ-PTMP+9|Bdi-Z4mrZg_gYznCDG|`8`!1{0k
Po_&WT&37_z$!&a&D!|<{3Somv14x(4OJ@gCU_O9K!rveh-Z}E5`zhHD8V`{`}%ylhRi+ICy-UP-9e<Dx^^#$8g;)&)WpGeMcb5F@HfUZ(+z}FFvMV~x
vB=S?4$eW%E{}uJ2UgL-+ewEPDx1|1W8l#6^c_XCWA~gAJ&V@dau2N5Q<wTzdyobL<z#;wx13=>cPJx}+6TS5yU*nC&wK!|yi2za56ZzFArSmHVGF`jt
)Dt~iQ;+qkZxP4@OEkR$8U1Q;Oub+*FmPb(+C`lCX&flTNx(SM>ZWz*IHz&25J$2Xr%2Bojb(jz8V3sFlsVzBO6M>R_=poI;)IJhT!@2csXi8-#*srDf
|TQEB(*_T^wT(27>B=JM5Fnlgd>1)#xTwq;tW_^q`=VB*~92G4jJNbHn^?#wG*5L3i*d|<O9WNF{g3l#rm)gCI{m@j(u{(0hQupVH`ac@YY1UH_rAF{k
}f&>1~c9!H@DU;`CwrrTr1x3Oi);IC7E2<ng$KV}SC9amI@i`Ih8=Nk3qm@F<sGeLFv3htmA8{nGl2_2oDM<s=R|d6fRa{eyALjT8QEaCkY6NW2%v1LM
RYPDnfAZtleiy<~pfK$1-Z?vGm)E$1|j9O8&p4z(tPllhDBm*_+Oia2+)MULH5{x6M(^T&A{IOXnmWOv$L#L4IOS=i61eL@_MIk1-a`e+{|`9k}yugoA
2w?WeqPwflp*CfZ0P)8h8$-XZ64`?3+4(DDR)1~o8`yq}vfs*||9Lf^vx4$x{b_u5gaVSu~AkJ%h8ix<pU*Nco`VH3)j<`7-X?UH^YDjXG?xHRojyR2C
Kj>MgwxNAhjyR@bf1o~I@}Cf=0CF7Hc+{9q(o>ufoWG456xY5V$8>@IdI%(Xe6Rn3@`3(=g#HWS2v7Yl)USl+T;3iNHfWvVm{6`hbRkYBKKjoyoW{fFg
DCE>7Q}IsaDt`t0phIS{MNlVrbp3-I6iciO0~i1{uekVh@&{-xJo#gLVo%A5ZsF+xpclA_1n7_$8>2t^iKs2?_T*Vd)rOB&s$vEBH}pUAdU&*MyMl>Y1
PzIab3ds<@{p>4(Y=Ad(^+y{Wzuv$J5Z?K^&Hu<6sbYJ{0zq^S^!6`3`ZI5XV-9ILG7u6gWXSY|ZGPx}*j9UL4aU`VfZ$act8gjtTOYK>faSzbKu5C;E
XO{TrFf{}iWNoUfPYL;c<7I9s}FcSeoV_Se0?T)Lk?oX{Te9Jz5Xj_K0;Hl?L8#32bMIK{{D2lc1ER<zdccs`fz7f1e#=5VptJOPf$+yWG=m1q=;?x@i
!$4NIdw$FDNZViHH)nW88QcKEl%;Abs_};9pfdv8BfN2HYaVgFf0S!(UVtN%?Z57c_#p?+-aj@JBlNoh1soDa!AUhz~rH#1W(Av}T{6=Sz3O+O9K)iJ~
vAP&?b~z4J@vJUSTB|wOadDmDc2t)r;*ckhet}~dc2dy7myxS<lFdRmw%6xVBNf*B(E>~jab}2aYsi=5%pw0&f-+#Cr!uOn`i*fpj=l<(rr_?TBM|GGy
{q$}p_OnL2-jvzUaC)*VA!7OOx>JP(=+*c#PR^zs}(2K7d9A|<Io#kix!5ft_fzNH67PGrel}sL;jX-V+OW$a%^awG*hk8{_F?Sfa_ADt~IVvjLVG&6R
iNE7y@34>j68+<9h8b2<gq*)mlTtEbm|DA$<Olel(42^OHd!X7dxARF1QT?U&ZyP7Wg2R3^K)E*`SKOL5AN(my)vv0%$v>yF|Q^`OjuO=NYx83Y6vdUH
S4rb(?F2hJ_%sm-sY?hf>PZo$YRTaV7-^e@fdLZ&;gb9x6u4fPgP#$l{Cb(^2JQv<Zg$aL#9eeePf369^mTN;Gjc*<y|ZPm){u|(~8hP5@I4n_h~pAs*
$XQD-Q-rK1=5E(VY)qz5laa6TUZ#w0BlRyF%t68o(@~PU{{OV3>0%)JIrlPm}9qkkC3so@T8V5s1wO04cK9vOPSnjSVpz?lVQD^prEs!>tnpG>-4Gm4s
?8}=r*I>unOOfM~!S>9)FvVDch(>CLA}lNRnSG5xwE-3?z3K?F$?g8%Yd^ZSabLip!1*0aorBE;1FqQA%x*DWo`Z#}?1s}oh`5af*3@?Ds!N6Gmgjf5p
;1wnWMZ{D&04Idv-Y-Ff84S8Sf@8#TiDM1Cg27QC19FVzkh?HsC%PW-LyM_Annu%SbKWZ;c(U}<IIGf7&-!(jtR@IDoRJP33gHTp91G(uAh_ZU}}4Nqr
TW6e2IUN+q6?*mQ+bgo8(vu3t8O6@fY?_)Yr67G3O)Dq1l=!x;^_A2ZT{dtat5EO$bMA`F{VyG804RI~Y3wV{@_S@ZypR`BVS9=vV=88g8GFx?5yjZf6
Z471Ws!gJnZR8Ew;bw`CkD)Gu|^6G42~>8@ze_zU`hG}x5)5>x@9C@&e!+2|>MdOny{Z49PJZR5&SKCPYkpI(3vU_7xSQI6)RR`S1yJ2q^7XvgS{{`7~
pIIhA!LH=rUjslZdY|WL5)w#hj&GpS9mW3&!^IKWwzzX*<Mq~F*d4GAxpVYIn_9QVfeTlnf83(M1Ov-i1dKU!7VPZ%lx<+uP{KwrL4kAI9Vr>(3oDvR1
>Kdzn_r+!AA9!zVs7f>JpPipJ25`_=yGmSV<3UY;I3^P6C+zA|!UW95k=c=uY5N98So*h?l0njnJDYjtTvyK7{)f&&u*Qwu&=8%V+B(BA?TrAp=Fw(1S
A8WiIf!GjHc}Op;zY>Ki&=G?`JVwB*O8g8+~Aa;d<s=ROk^vJz%~|@WV$Z<AA(+|LZmqJ%(h38tEM}0T-qN6G<G^~t$fQ;y$;_|O<~5C#|M>|5SsS5ZN
+IM&$)Fdvn3ppTJ7v3f$beyAT(>Cs}mLV2FF$KM=<qB@b+{YOd7%>mRhmCD4!3|zfqJq107UMT}_=CVc9<x{>|KF&pqstvzbAQ>Ytsj+mR>$M5bz}bf5
+-UvAI+U&oAxAY5+`MqS#kkTd_wuIw6^AEYItisBk6`?rcSKrY{3$ios$<rIxovokI0SK+^{sy7E~J8?39)2}atQ~y0`SLR@r&UTEZtY&5XReBhg2=q?
Vz^WT2j3$Lh|IGi}&Jedo!Fb5j@5M3IR#h1+t^V4m&t+OayI+hYdJlG^j_m3I;@M~SuQ!Ba!X7S8@tBeu*T99y>){sfJsvV}EeH#{ZXwv?3Rpbm^H%}d
;EzDXVAla{&`0b%`pQ@*;>yA^#AW??44?*keepg<^T~%xy<CH7A|A1;<Yf#G`Uo=k%R`kP2@}Du++pl8rs*-ZO1#XN9*=2y6h`q1v=RQsa7^fRup{)Ta
ZJP$;FyT3>tMZN;Til<Zsb}V)3s3~=o3Yeyv>3!*jr5a`c%bEurEN`^QXejya~X=+oVIh#=gIas3`I+MowXGn9j9&_=v!6{0-m{uqO&&#ow^V@h5_yUA
rw$1<`w(!Nk~G4BEz?C<vH*jlfg#E%td66;9stmEo!8BCo4mg};G%Ku;A<{-*03U3+tSo8{EVw|EkhPb44W4MWGCs-Ok+D~bcBo(OhHJ<&~$dW-VG-*C
CYHv!+I-Y|^#O~9;Q2m1U<QTcE1T8h5`TowKnA;MqCxgL)(c_paO<6$db$dW|wisk%AES6IgOSrcf3Iq`pLCGgUz(o)~9KTLiEq-@0zIH5zG0uZ<oA(x
DI0i|(_XhdGAXyk>S~&?4EP{Mt5HSq$HDR%j(;!wD1U`j9=n!Oa1~SQ$@xx*(QES4f;%Tt~xIP$U9&_==pzbY}GtGlI?@#t#6bpDsviS@2)p&2=4Vdix
7=&8l@6!H2`M2`*kLjUlX{W_<iXh}X2s3`TSk5K=u%P^o#d1pHFRdR2nU0De=(`};E7n&kmU9ZyDT>A9@+&|jr^N`4Ad(&I4}<Pc+b_)zgX{~?z-f>#Y
=`>IKzSdN^<P0B2Jx<8@soRt-CP<EgWQYaFZUMff%?%8%vw^i&r&fM$Uh5%<WKB_gCG}ZUogm7RjtO<D+P%cLD0E<72{9zqZoh5f50I1-owRmE{%WKer
m@ce^{)eR4k`dtOnYLoEO{JAA|TIh$AYBZQOw@w#OiOSe!zH`s7;&(A~pg9QPK>fglGoFDAnrK{9au_OV#XOZ+EXAGF`3RLtjCEJq)tbH4F#v7AfvAqb
=egVc}mE9gW1AP7m$_lE$M!gWslFQnhiK^*42AQR|6Hz)j;_UF?106|o+SjXYsVmXY+1BrXMSk5K-(EcEZt5mF`>>qOw)f^VHfgqvNVo|(-4aTsT7JUM
8DuF;=a=t;3Ao_5zoJ-?jkbWyKHsc+Og_Y(v>tQA0bN!^9bc?B{#d4s3DL_CFL~~j!=hFFm)W7?S<=i_Sg0w6M@_^?<8x}Kx`giU54vQgSu-MzZ#d6Gz
6RR&NmUD^zvDnHCf-H{o+eI<C3-=4CUl4>?I|acV^_Pbrje9|qm*_+PKgj8G_v-KK-d`@=Pawz#xlk<UCG*2#IXo<ubT3Hi5`WM?2~dBI@-6WP?Y|1|K
TicR5f%*`#HtZ9T*X*9<sjQpWk~b2eq{uL)q2N>EqQ-lEF@J|J+L-|ktl}kZaLXF%VP@^>Ec@)tQ+guylzpooAF{j)94CjX_0`;c3Y4HjT)o30+cP!@5
DogHxs!BmVrKWb(h^Cd^wqV-rmE*2w1vcqIJ4Q5!vy8^5tazeX<u?E>R2Ty6<-s4z{N-+5MhcCxYK=uE7@DnTEPwG8$J3G7J{$fFFz14%lek*pU08R}N
xi-Fn*=uthHfGj>(A8KyrB%0a$x{X1`MgI$>2YU`Q$O-uBd(P1A5b#hV%K|SK!`nW$^pCxM-xds8Y2V-YQy=fD9p<UMqzEW-NK-@woS7NtlbhbY`dZUA
x8S@>jGMAOI{10i^7X;di!6Kl%ShYas1^Td9&L#cWS1Z|g3pkA4R%S>^K1jbykr&q=0B;MnO$B#Fd2T9a>${|X)DFi$yy;C0JxOMhA_!XdSF?@?e@zg)
0;ZGBic!L-c`hGg-jFi86$C~&I8*bi{nGq9A=8iE@=#~=v16J1c@Q=|D8|dHG&wJJ)8y(n2o{PFs~$%N=f!fc%@&0Ew#LY2Q#~(+<M+`O2(h)m)EnH;K
bv2WdK?Hw62gdVw@#dmhxR#%=F?8eK4odSb0yB={Tus?w@tS`8r1mm{=;G<(7r~PD7l*GO<4YDUv(UxI)#1B48t<&dL`;1CHw04_7)56YuDZN=h|w&w#
)j_8X*Qkj=3tB%<G|{=yKmL2O+Np8<U6jGg*bYp%K$$Sk^ySY~f-1Dg0A!CZJ%h4>ebcl<6%9#_tfWbXZOT0s5cS*bEpQn>$WHzcJ6QPs(V;E5czNb%4
F%l8&~W?C4_sdvU#q6?CN7Li=#&fbJ4Gh)PrLB!z#f)aIsJS1~0KM4$G-s77dWsj`!Af~fUqm-z$ee`tAPfa$ug&($DlE8Nk3*)Yxg*Aim~U_o>Tt}a#
-`?i=(Y`gN3sVjV~E25w+OLb9fE)Ua^{WEihPz1)Va$w$2Vw4{?Z$Vh4VmYmeZ-JPq&*GB&Abk<q=Tb-ZV8`imw_dAn6aLiyj;*!{mWQMoumPqyLdpL|
ey9lYW=4V8pgv}_18qCy{hN>W66bA}d$6vkK`iS5E0sY+6Qkbe!?ijG6M>6jk@M$KSwEnDCgP}P)mAmd(EMRv7f$_8f4>=k?YO>i>jZuaVks5NneR6On
9xhsl_hjp_J4(bPUa>Lg3iKbRI@&liuIEltj<VqecPR#0IQpJ-FlTA&}IJM`i9{K1-qcPH&o8PEyklUjv~r%eS;k!thr?gv6}XmCV$F5VhVe(Rbw*N%p
TCo=MUsx?Nyp!F(ng5n$UBi)Gk8)rDZh*omRrlRk}7b1vHQ+<^9`E3>R$HhgGaiR{iwMzogw*0`sL~p!Ml)d4B$K>of$8MQGXmpc!aq?K4_ZtnswUp!L
R%ONwGSodmQ*(VWi4g0tR?z;;@%-00uwczqm?tW77{ii)IZd`Z7lbvR4~4TLFZ`ADOq(Tdm*j{74+|1_V`duu#45>X<pMYlYjtyfK9+uZ2Zgr7Mb9f+I
lS+Sf(8k%4+Unor7M}|r<9vi3~L$v2w%10Bu1J;I;>6h2hr{(*@I?c|{9?~#Dbik*E+V1&fkcABWWBoAYz+$s!P;q=9y^{ZANBpMGPn-$^R`qJt)lHim
mh~4F%V9YK0W00*7|mY}L*ev%#`{ehEVp!+`Lq5=Dd}IKAD7PW#yInjNvk?##9-tRXXkfZ-L$j&LkEv_2HU4+{#&x}?EZudCWbZ>Waq3{4rNwkFlESXt
n5u)Kf7OT8dwPCd9fU^E6v$6kcnBHtANe*N0AZVJmb%5RYzdewYIM2cvG|XmWt(|j|i_P9}c^}rVh<R)f0%9MeJXS;l2pBAg(JvLtIJnrBxfQM>|jt%i
_Ij3h-dpVKyGx8th?2#4BQc@av13yy`YxT_@%Bp;`FD+w?$S{Z-H*@;bqwk3;3WcUAG1t0-QH0wEr|W3N{Hig-Eb=2c4CTn6jBHpqm!j0vHx+PJq=Ea%
F)U)WV3lPj@m*!3V2^j8!y`c$9}@-0Txl26o!`U1@LRN<7@hK*rQl!_dG!-aXCs^HL@NFk0r5gp<+?DX0kyRWks#2ZL)Ogv>6?aSl3o+{$_sUn4+DsuT
+_ldt@m3%7T$FHhz(Np30@Hgy+-{xG`$`E}b_xV)W-=E4gJ{2DD%2el11>wctunT#r+Fnnk{^%3+!JjA){7u{lUkAtcRG_IhvF}gi&dE0nH^27iAm8u}
>`mN0U*{OV_O|z?pE|C6QbOP26W3FfUB%yG8Bgrh0UK9T)p!}nHvv(4>lGXy4eEGT_Tw#;M|mniKU_8>kI2Q25zVEDIGA=CM!aoL$_|tw!ePW`a&JVT!
yPCcre$w*+ie6KBbHmowBAL;-?6N~Y1-*SYSPuoG2*VA7CVo4#fS#AZo`OIj~e0)7{PDBh-DbDs^$^b$uVNI6tM{-R)={+_?Aooo!(nEqmm;ocE_~-r-
%d?aayDeKaE&~5$WALt+jMSRFuYFq7NggeV8`=hzKaj_tO3x<=;F;1Q!wO$Fc+aJYv#4kuP2<8}hJz!2N>}$MOATUoNa4?k}6CO&1Ni$t%~c59*(rN92
<y^K(bU28@{Hp}w7tKb8$CB5+UJFU=3rl8bpnK609t9kw4Mu9<rgBbVsIvL|L9u?`@@;M(zUei%_s-a9``+rPL^KkQ>!m~p;8k|B6K<TRo-SXcHpWjA2
Naml`lvKx8CF$L}GXy2!Zub21_7*V~2Wp7RpPr?!L@RIS+KB4_oj%n>n^TV<T%N((hT8&|^WM4HHkq;yGr_er55i@XoM?{MbIzm5${zrfj-*7*=oq58T
ux!OKBD_>q1oH1eMAtE5zR+Jt|C0ZNh?LW^HKmAT54TaFDBG}X>{njN{-Hixq7TawBv5~k_E{=R0{ORK*^;=X&y&LcLc|L!`vA+5z_K$dh*&vBytj^sJ
{S={J<+e-X+-$F=L0KxO5ey4D6=DCp;VRwmVH2S`L~byT`C)Ji9U>2=T8tVr--7MjB6?l^{-f8zWy~_AM_8f3<rIJ=qk!WTsq%i*%gQ=7@w5wAddd?CF
5a4zXcHz$B6#Y{G477nh?=ILPQqazoJYLjG%|>OW^)N{VeToaX+|l{vP$uhKP}4dx6L}9lzKvgZBD3zJw@)@;lC7AeJtj?-20^&!+?;%1+CM%+{MemgZ
$cq<y=4h)>5~q7Us4BEA5$j}m<-|4a9aqO1%oi*ZtR<EAWHUKRtE{gO`*JtaitOXwG6O-{-tmHgl9-d`@=PoV#YWjV|vV(YYQ$V=vjhz_YJ3v_qBmgMu
O`$bU}<lg&5;Xh&7mQ(q_@vngB2;Hdwd_t|G%32U_BNnBZY;Z2l*@D_>_CPo!r>?%2B>yZTe4xhzYrGEHuBsmP<?%eLuOi+=O~IOBlCL9?VQz0C?kY{-
%43gAh0X!(SbZ&C#%isG-bC~@+j1L~<Y4LuQXI`eGDY!NT~PgUL^==KU2;ZQmYsQ(>Lf|%qDiVBs)o2bh^Zjac*AN}!(B&<yDMLq*4?_vv~W3A15<N^_
5i7Z@v=u6vO-3C?#REu_v#3rR4m?FZLvKg4~^EAJCzS5))TPMT6?!H__q=BVkfd<39etDMa-HV{5r!=g>~&rzKzLX3)*Z&VYFVQvp<VSth*}`Oc&tb)(
`b9U6yZKqe9+Gi~-nsebv<#^za-JpwN}rTBVdWuPbuvHX=WlzoH<+zA%(4G>C%jEY^u7RxaznPn#Q)zoZ}ZBB@*QTGbeRN0DpcRDPG%zimwWU|H?pOnn
~`#M$~T>0i4)9)JXO5JRaqwVQ}prOWqj5FMV4+F-F;X7Zg32DP*CsI{{|H*|1D4u|c<X)||m{?I2t7oV%Hf;Z@M#K+d$^g+0560wG5N_y5lC5CMfCm3d
^ZiPChUo{s11Qf{T=O!<dl_>sM+8hHLZWYA(C~DJZ?X85`fJJAbxaypd&k-FcI~o@D$;J{tF6oD~*l;zWB?1-%yTc~d!iszoQ4Z}>HWQ2DxVhZ2wthV8
XbX2W<&XANXScr3d;PTqwz+*tRripT_kZFnGjalGTj60mH|p3>yFpA9`)^k%g17lYwngFEM3qWqsPm`(#h(x=7$clyXhP6llp~g5+IhmCiG}^>rm99|{
e=A25>*5PL6|YBJ8g$0{gFDvA`ybM-vnF!FgCPheP6aOfg*t-OijeLyxu^ab3<XS6yvoH-)7WkiKoJpYKzw3fcNKWy5Xh5|6m=5W7O6}HU(PmRKU)hG#
HIVCuRHL&A3VPUD2FdyS{&5#O|`iAtn25G>0{Tz}hhg4`FC%M4i8lXl{XqAvU|MJc3!Nfrx2r47nW*)3W_f2UsM8Q5st&A#7uwpO3pYFe9zEiIu@x?F-
AQ=-v1qrzYGWIy8KrFcLOz>4Lkob<nSBO-8j2^iA0u*e(zIk|~IX!@=?=`ijYRYaJB&kwyp0kovRCAMENmq5{<zMxq4GDe0G(QX`!wTinnJm_F<34YM7
V{HtQL4~oE%8xw3uf;Uu*s+JK`#s0QsKC!0Oj2C5d(V)xpq5qkX6BTR>L2#Q5PP;)w6%p+)qPxFM0^lKmknK;`pv&hI^iQ_F=~_L>-!ocQ*M`OZ0z_TA
#rmjyyamC5$n<MFZM@)r;QHvLVt~-qVpr>jOxeC`aD81joLF3^<BIjT(&WpC3dsM+>_`B?yj@)9YS9abFUbEu&k+H*Uw5^(uayyPg?~*B3S#;8wux$Mv
vq^0Y(}BYs1%W%kK}IUgE_XdnR;!*+{mw1>r%0NSo3|M-Rg9#CAv&vUf-oR{@1W6Emo?Nt|N5kp=mX{M7L8n!1#spx$sX?e`19bDVXc_z~P01g~V3BM=
y<9wKtUn3~xqY=|&@?bp93k)rzz8X(*D2<%RaNqmNV7IXmBl<*1urZE5d{F%j~G{*m~Ob!F(EeB#go%T%s+l+k{K@u%Zul%YZ2IoN1D-1KVv5z(Q8scG
^q&W=C`@Cj3Q<z86KPYdpp5j)#<Ul=F+7P!62-j!I#j`-8_QJ;`Bm;!0T=rKB^OZqKB|F{@04J%$(+*lMA%f;FFo<!kb-6Tj?;>ckc@l(;NAQHx-Mh&b
Cv*Xt1)2yN7e~oY;BDAo~+O-^!gpK2%tl!Z8UOK;hWUGUyVPdfs`;Fx6{5AsL1s+x>V>#`${ImO!-k&94xn2%qb=a)fXJtb?lA}Qo8k1OSPPBe$d~yDC
sPPgMWkZDBrgnCJg7=GHUS}Ek-up#cL3$u?o1EJ?Y?{7sI{p%(1HQ=)N6Wken1$mNc;DNPmg_|xjr*nbY8Gy@`!@DfD*u`y%76dQUrI)co%bd9#YL2j+
<FoGIQGJ=7rJm@K`PEWO`_FqT}F(cUuE9=((@1h?D<FE`}{|LlC$I`UNl-fI}#{G1fyTY-}};M|KlIC-p_yd?SJ{;*FX9AgHJyG{^vjX=4ape&ASgj{n
77#_WeJ4{?T82_NPC*`y7(KA^8l<w$s&a`wXn2as1x1mH%uNdhb1pr>iJiz_aai6lOoXS@i6V_l)^u=7DVa?|o@Gi``X5XuX}S@^5M|;=M1;!xaeO!n|
-CzrXPO?fcmj*|f#{86%(l;0Fc2&;RT1efr%Go`3sWckF-qKmYvG?|$R?KmFgI|Kh_>KK|kJUwl3L@LxXojpu*+^-q5GgKX?4AOFrLAOG&BfB50^kG`M
v%m#k`&p-Xwpa0$`KmF5B|J#oWI-ma8Pd@$b53*6&r1sQ%=Fg&d`)m}B^R+x%jN)R!`Eo~h@_janyk}u9blA(yK90PvKC|KKvsG@r{r1^(6z39p7SG0B
_RHe%9wa-9b3#x-o^4mFuVx$c9$MfU;JEkQ?8$8Ajo)8o<TIx37Lo7DZ~xKffBx6Sx<CE+zhs-5t>*bRzF92gP6k=e?C0md_;1g@``5qx@c(D;&6-@d&
a=_K(&d{B+@C=ZAOR|s3(PY~kN~HYYZm|lBuEe-24a!CvNKq=V@b|;oWw(%*pBTab`r^%6k8su&R;p|E%_>c;b35IQlNV8?%u69=X`d_+}&JQ!#h3iV)
I$=`tq;7_1*va**BiO{nq(2AO7HT@4xqE?iR(E*FXF0_22#JNe%gzhPljzct?RiCXgQ_SN1xyp*<_bi4)iJt`>nei;IT~?|9y`P|THSJDK0Uc4ZsZBKu
|T`lUBz0~CYpi|J09Fsvwu<EQ80Q2OSF@BV#m>z{u9xqD;={ov2PoQe1T&%gcbOJ8~(6d(Tbub+M4E7_BUYW^h?tkC0Uv(~KFv%mV$^*g_K|3BX-+~7~
k_j46|@88bd=A@3&qpyl}*`=VF$9~i)Uc1@{+pA?3@OI%m>np?a3a7YvHunZM*Wq)O9`)pBKcB>p-1#DTn)P{_#Z2t_^CBMpH52vvoj<z~DGz{5?A|^L
O8=_xjn_Z;VipH)Tz}<9+0!5V=<N^w@F%4NUB9$TKKXITY%Rsi#ayptQXB`0JvVc2&o<Ib%skrNB+i$ATAgptjl@mur^TaXsQ&5)f03`?^>3H!djCJao
7?E!ALQ0K(`UBca+SH^{{7u-eb?{2_5M%aysBS4`^*2xT=}?&_cL?8_hxCN>tB5K`kR0K?9boHJw5w5`|k^{U%&p-=bl>)-RBN?7Oq~9HI&$tW6X{EU%
Qdo3bq+aXFYC&%iKD{>MJJ-);Gp}@*EUO9a+KpsG`D!&*Hdn`lqh{G}GPF<5Wc;A4BiiyYGJZ%Wq~H`tbE1UcdX}k80@4AN<o7GnHh%{J}qc_1Sm6aQ$
ar`ta@SozFk}`|n);^;v`-V=G%|2Ax-~Usx)G)01%dTGzqM_Hw%?S%env7=8@w=(JpWXJyDew`bY7&;Ic{*FSyh`mHyz`7&csWOsD+!B_wO`SO1C-9LW
z?|=GSkZiRDs(kiW-}y-vNmsx9{J|$z&ma1o(~>jG*wJfO#ju;mp1D>MpW{TK?p%zc2)W9$-?K={1o-XeZ<bI0P9{R56d{YN8$CbG&Hpq9np~VC<Q*54
tG>X5>o@-VgFh`3M85P)j9>lX-{u0uD|hq1=2=R<Dk1dx?L2~t^;RJEc}6Mwe`JoY{vyNOJlXvFyQS<*j(g8hG!Mi)H{8gUx$4n$xygdK%r4KD@>}uM#
>hPT(^rCDs?NC4*G+~ghA9Cx!{QQC)+Y-)ThDuX%*jvlMD#ppbJTn17lk5j(!zItltu5eH*=567N6-QOCWg~F7P*(`fG1zJA_;tKmBHI|11F)VSlcH>v
w*fc}@9#)nPOEvyJE`sN#>wt9h{A<kBPVx^a;}Z}u9Qo{W`!mTt1WM^g07-pUg3bIEhZIPS@^4D>Y9PVN<7{A^*mn`D{!cjgjb`EqIDQqceU*%$K7#`p
d%6Ft*G_WpnU?2Gx<;!A)3?6aRcZj`?9$5-Z6rjJTyz5dD{m#*<#dLpyRjr5BQSqr0;>w0qBW<=RmEt8tKn(ec_q-)(sUN}lNO}6|peIEB3r(|Jo?8Gh
hR8J#&ooyOs=bMH+{lEUk_4kf@g3N#){PSOyIV21AY<bUq{D;>+`Pb`jy<Q@4j;wFK^ZtK+FKaz+BYyC?yi4)UQJm6;3#A|7CjmJmy8cJ@3rAGVH+_Zk
7I<VAZhzBO^gB!Zn@#2v+1@7u&+O^!AK#9idO@(sUG~OACry9p+Zm8vzxiHn!0-P&bGU4c8E%!sTwQ<u>v<q%ZJ+;>>rBjF{P2S}-_8_rvl+<s^X#kt@
vCos{`#N4{Qi62&-RwrpU(#^0=gRR+569xRw&`409<(9)y+mcakJ!5BJgoBZjRB#Rxp3F5bP=!?9*3N;CZ%{d_;9cD*L@tr01K)qi#xlp5QxAKF`r_m2
Izc7cX{*=R3#el4N_|5B~h?`KG4`@GOm<=bz)2x^Rdr2I^2f^ZQI4AO7;|*+%&zK=FgmefaLbX1lS9I&MBC82<jbG}-F&g=Ox2v)?=4BWK&8!Yh6|o9%
aAEB78(@iz1I=i+Ar9wjb5Gr7gbr9Y@Yfin%%pEQbBq<BS(*H-b06|e2$70#6f7mvclqj2#MTs#Cn!Hd^+@p^m|hRc8QE{&o~qZqyMq*=VSidU?7#f#T
=@mh3ml-(O;cckcu6kU*_3sQ7JiY`dm1u45AWf!!V1ueRuMHjT_f)-uSvI|;vLCY@9;^AiTaI<)<Sw7Y(dbWzUT4k43*##?Fu%ZPkTd=YPFW$q;0ou?1
fy;jiHP(+Rs^`CFc8T32$##}U65a!f9NgvfeDn6x_V+n}UcbX#f%m&H6M3AQ_wIPM`pK>A-us`DNAGs_`emwa+;f=bgKJ2@cPm=(NVj1==EbA8x!@h^N
xV!V_zoUke|e1q^!9+by==mrZ^OKA2>|4Au9m%LQIY%J#M=18ZootyUiRQNqrc#S$Gewtx#NJZRGi?2g-xE^qte4YFFAeX;sh@!6mc{BZ9Mlo)@S&*<4
(67ytreYeOYe3jlKVXG=BT=&6f?|ytONOpRV`R*~?1C+;+y~4ncWGwKi^@^}&n(xMNxmSWW#UcNgE$I*nVc1Hb4j%g15BgTw2gwrt!_d&o<Y^C#~Tudw
)+Wz{>X?=Jg*+XME&Dt?6_Z+Fn<eY!R;J@k&g{etb|W5jOrar~h9lB?Zc5wwuUvBLcm-%CCEE<5`Az2WITI(sz`|ICXHIX<9pT>ajQfAXS|O?MQk{%}x
4@01(SR~Y6M{NVl{$sRWRJskmk$=^2~X8g}Q;9|2&Ke%T$|I8gv&%UrHd>=`h_gmw~9cTVXX}RCrZ}va^ux!!cPDfqk#c%>E3r5@3SCbvgogJkyi3u!$
FkHGjG@)X4M3_^oXrGYXPNR$0k#sWB#?lZn8)|c8P%z|{{lzX9%$IB&L0GWsPY%kWxf<@q>!4q>8*7?fBjYWas_VGsLk$&P8kzzhy!NTR-r*;p5kuZST
ndER*m_adEswg*Y|L#F!~(5h?x?;UnHXm_`$NX4mzR6YNMc2xmRr|jbQ2_4+fwToZgy+@?$nM6ZCjo+mu*1AI~3IRO}Qyt9EH?1lAYC>{0i{fp{#~y{Z
-a-cJ&~b5JcEdV`{YSj*RO3_%8J^V;D`^4H3uH+Nr%Ytv9+{b^Q%C9k#oz@ib-Bee9d=dcup4cbJaS2GwOYr}e?28}jwO#6fU-#;&klz_y5^d@;GyH>)
(HSw%_|ySZF32e1yTWKy-SkJVzkW_x?Ym$oFPogIbR%y-iS*MlHJZB1A-X;?oVr7PPT%uJZWJ6cOIdkfL<Jk$sD+4!m|65U?nutRF1`)NHE+_+txKicE
{xsbvfw2$fKVOMSEqV2}$B3POXYc+;Hj(@NaXa;wZ1f#_u*tJ(7%$rtC>nzXwOHBL0td%sVNi8z@rsm^fd^}3r8P+6NGU|J2V?xWc*1}s%-LJ*1v}o7C
AOtPWnjCiaOs(r9G91u#cQKFpRsSFevfjhg&3dpL^+p_eiVvj))#V`N8m1^Y3Kgkyo`}I&yCzfmFx_-9lZBK+JZ&K&<(%Tjwdhd?uf|{DAHBU78iL&2Z
N_-wwp!`jYtsH;u%*u8gWlG~#c-FZD%Z>7bJ$qVl2Os#AI~;!-M7PylStfterQ7^%q#7!L6!QM2I`3EH*~Jils96}vDuWR@wz6J{y!uv!~%122gVj2Z#
$GF)f0cBHS6X2ttE^m^BQ6cG0{@3(my-MC{oO-{@8#_Yh!f3(!w6zme_Lr#Bc{OdzuszlbsV}$Pb9s&}g*b!5O|xR~pf=rIzmR?Hzs?8q7W_{dW>8_zG
#Z6|G&xr$T?!37;%z#)+|VV0=fA*Nk<xzM$KObllqY`JfeSk$D##Y=)(L*0$d4H}}}Ky+>Qbbg}HDY)vBk=I-QwFeE|~(hY|ZsYhPY)QkD5^7q?d*qB4
HW!Pg5pPN<unDK+I4~Ld4s&IQhimLdznK(-)p~kg(1D#8>eAcds>2^@yZ%YS}l=2ksZVLH1VU3Y4G_c#gwr7Wp>CW!35#uYPZWUkffh#IgYP9R2vIM2g
ll%j}ZERX>xR@c>V2<)$4~C!%`Co>wvt+W`>;xKa&@I)FnrHZ5$Y0<qg|;w5-EC4Ns^$k}*Koz1#r4Gq3ytmkZ2tH#cdTlDIg@{?iP0q8M^p_DP0pAIu
7a2NH1_2!*4WN<%%LC&7)}`Ky4+jga(R?+jQj05Q}{Q7jAXy(?3eX9EgYK2S$^74TPd#Z2F>o?ou$e;Rl7r|n!k99WA}0}h~PoThvf@=S*YvYG>Do|W8
q_3SmMXb?XIKAxKr<?@WzwnNK!2$#$9t|oVBy{XimVP(h%@v3ZgV*ZFA9WECzn0`nyoxLA$*^iuxhOhIL~L62g=g)%lwva|)D}HrF85W}LJ9)|5MRvMc
cu+tCaxvc%!ce@py)S^ho4dzjPGi=+5-s%Kix{byGTL=366#|@_!8tb(qf~B%blxlwNY-nLW?oQ0U#%;!(@!9$o2C~>!^ZP0PaxHjbq8)RrlJt1mSjLl
~RhO&zyPE&2`TN$Rl34S$qmtt^se^eP_7tJ*ZlklK7_^Uf`a~P%8L+WpSrI9JJv$yH;?*_I@uBKdo+Zt}Oi0sM5Gb{CJZd7dgIKPm0HI7HU;%#U%yFTP
GDj+WH)-}525wE4WIIeu5G;|ol7-3eI6vR(DLCVxfTlv)PQXT3BZ|y&WdBHo*MyqI_ok^&`n4qu76{{6vh173^>M+Bw&?vlOvx6pUV+I<GjM6rb;f7yW
HNAj6ilNua8ZP|gw>2mFOHIJ9ATQGRBML|en1?Ll9l~?XvZNbmz2PAG+$eS(CN!mb^cnk*FZ>fOPv|EB<;L^n@G)z^@oB5)S*)A>3m8gG}(@D3(S_?c`
T@Ocz(GOIh)Pv?O_VZV6BrdF09@4@p1>r-|HqSOpS>2I@l7JyP0bV6f!(NN>tjH9JeMwlSva7+D_u1Uz?P{QXN8kZVNVTc&v#1WPN@)6j}3E9dg!L&cG
OnaZ3!R8}DL$&dQB}znMmgSUYgeg?}O4#tgU&Y*|98$MVJcLUqG}m1AnST*u7j@u<VHh2YE}W-tn)0vBvla*K<7enFr47wcsCfE4Uz2P|WMV##`x9*;u
sO0d$&j<>@oW*FjNxg=~$5($JYkCIRnGQ$}y2sO$cZ7Hx=EwEUS;OXU2M0I7hKq?uv2#;3{m^zD(ma;@Bx{j+LBD??>NzrnMQ#-Ss?8el_8a2U=YmXRd
BE!eao4Bz8;he9^7*&nG!ar0z)O2>WUCEShZ#a+y3on+STK{;IgzK%B78CQ1N%pX?50X4SWwNFt<^1B3=M*8Hbb4g61PDkspsR@c-Q;*whTCZ!g(pYji
0U}u03^`3W=S;BM2_*<Un3UhV|$rudhSX!hK8?*qrP}NDkv;#Q%mYI6Pluvj$itxDCzL!<zwo!W&j(isg_LG`thh3+kygx%RbIz_F1($V2f^6mbA$rjy
mCsSXVkUNra6CNP)-V;xuS(j;`Y-b6jMTaqj}33jIw__~bE>1GeqW5|>kJe14Rb4pS!!!Ja(>iECSm(4A8^{!`!+=J95>lO_DjKFduk&E=qd=6~F@X)V
b}QpO+{c#<OM>hSXNGwi^Q!MfJjD+0Y8EH3b46Gb9$cl%+ce}%*@@DtnnG}w$lN0DVlB+uuMdp(mZ@OKx*x+1pZ5FrZr^(H~<eAhQHl22?Egp50nWsF%
Y&yV8mJ+cO^#a0ctJ*H>LOBqMb=N};%J_lTYsPn0~Q-o}f3Z3bP9kOPRd>OtDaC?%)-{ugDf`Tm0`%lg0p~P3O+g-(?gT@$D%?~}%%j}1H%t~C#M29}>
Ut{+vRn0G@{n42hbCV9*Bd4pFSCg)seO_y}mN(;f8gNXxON=LH!opXLNw~LozUH!Jdq)Xvoafz1kBWApuj;*3Kb9sUvOCXD5(CCmOfo}IldTpmFzaSYR
P&d^uL3ZTNJwGkv%}?4=}xoW21zD~BJG3VXrJC_F<DV$lNeK52r|`ehfEZ%r%sOkRkr&~H?uF~uwV_Z3|v-;)~2-oq&v`X(%Rb*xo++yuz^$$m&nEZa{
i%BZnMwUBTH*_P<uw4{F5NpL`oUWxeFrF@^E?J_80W2opQOUM!hWmo=r9FspCt0zy?h)$o)ssu#dTX5OIYGs4d{VBFEjEqwr_>nQ!)&>T+b@3ZoAR@qB
%g(L|=I`TdlC*@a2URDDJrz!qxsXh;+e$wmII=KpH`zV)bGxg~q(<w@urxMRpI-`(88G^yX=W|_v_=zI5|P9gUk9ey099{jkMC&734{sO(<#UaQYZsNH
gW36#d?&Ur2zJc#{XVqi!4V$-L5B4%|zso&J=<Q$EzAS*?JFp+&7cl}Km89Fa-|bECLx_S;9)sU{`-=ZZU6KUf?~)|sz6QPHfRDyQtl#Nsy?gKw?@xAp
Fc0wsu=CKbi(f|3e8sPkUt!3{`=a%hVeUdzywBt4!@oYS-xV6}Zsfacao~qDLmPME4ZH#c4u1Hz>35m+Gk3g{;?6t=_~8_Zdv%3x-)23OuyMyLLmvt;$
o+!%6}rN=a?9?;21Ossu;_heeZem6p@v28&dPZZ`LS_N-sB7Kw|zz0;>-5L58xO!ZXfbRY|wj9*nd5l=`kGro(whk4(F5VuLS514Z+6a;OQ&yPT_~|6<
&e6hCa@g>J_%3$Q}M*06)$)6n+&lA^boF<Nf!$pLyZk&vzv*Kh7rmE`InwnZfvf#(g25Ac0ZucXx!m)N0Onp$){ON+9b_#WuBP*Suma_lw4nfHrUP?f%
BahX7KW0|i>bD50y9{%U?AAaRDO*Ayc%YGSk5Cl15GN~6|i1RYmfgu-DqosU;B=d;eJ9h%Lv_90?S5~;-oe3AwZ5Qa2J-7|vL+F;lPvq|+;J?}p|%q@n
mj!(w!Dl$Awb!X;CQ1mK+Vx<!6U47(62dHB)0$L?VaKS3!Ce6iU5%vWhm8t}ZS;X^6-0O!H6T=qNsm?!0jqYSFiu;2(7PwG5BS6S>PwZ6Je@1}V(#<I}
M(4I51#pXQ#ft!p&Ip9zki<eil!dT^beJVrk;5)=A}~f1ARujNM5x3em@h)i)%|*OVc%NYXh*sIb#XjwZmI;v7$3L0%~@~ZDxlk4xK#pULEwsRComFQX
l5PS+5mH;xgPV?`BRrQmO7B_raKD#WLa(RFItN!<oQq?M$E&iluwHwb-RqCE!|228Ep4NI^_nPsfYHf{t5S_*4TC#)|VJvcBdx-V`EuYqWI97tUC?5ll
TbS*w*k9fwAcd6R$Tm0*0+`fm@q+NnKK_{t>}lq3KWITB4+GZI+zoR|^6ozk#i2m3p;dw!Yq6JGE<t|4yS}qnB=L{r%`b^;V_-_4jgru*ZAekgdjF;UB
CvnD_Pea6`h<P#8k{IMl~$Y`IVDQ~w<ayZ*ROMYDFA$LHAIZk;m%axXz!Y9n5>Hbc>owh9F;akwN%X^e!1fb_zCyiWB-BMACZI*(OTE(t(=3sGye*hLq
I!=_92_BnxZHC`{=lHjAq^)A8{1g3fi>KJ>G-lX=}9g%U>zB_z8T-DduX4j*-roBDk2a5^e{t$Wx+Mb{xrS`Wy95k!=VjtFVIzu~1O*usLup}57Y-ICt
3ilkMicf|9I;Z{(ogB`^9G`SMu6afke`11J%$kM}>%7z@=gkvA%-peS3i4Klxx|P)*VDQyl!2=Ff>>R_?W_^Zn@TC0gjN4pH(=Vv#)+H3aI$xHRebSl3
m)!o^by#J`m8pn;)^kFEn7k-F_neVZiGn{UrzWtf?&xWRq+M$woGl2s1^VbaPa8~Uny(^8ZPD6Yl@gGr<)GB*fpkS@{gkqJ}wB1tsGx18IQ=#8Nsa}Fu
n|5May)@>wR;p2S6e0$(eiwfiz%t?U|M1E8Cwy6R&EYFbXkLE$|g*<6wR^|3I8Jy4C!0Mo=S{GEHk}EE4sl5|HpB9y!Akfw4~Yjk;bC7<I1|PyN)~%Iz
wF5#=<~-boX2CZ!Iw=u`=eTN&y>ebA-=uYgn}tNClzwA2xUX$G(-%b}!P+(l$}2NWZOld;v8tZA)EU|b<7*bV2=BtH244!1sQZ)_B0yyl%X-^}f&IASZ
Eoe>yW%oicVt*u<DPR1ecqsb6d=O4i?%@zd4TEbhKs7hc|wkhFo1%9e>vglO_j4#W-?fwee?QbVAiWYCx*da5RaB;KOwW{rNz8y%+!FL65P2vNp8b26K
nc8STQDc+Dbh%R{Fjn(>mB84-oTz3pZCI$YqgqF<##c4}SL5pe1jc%2v<AM-PH_QJm*=&psbO!iBpS7v4dz>JV2P7X`$%w7+%>L{4Gtg_VpBCR@7ReY&
vx@8frf$RFwU7h#H8%Tb_ka3R)os~ZgM2B$h#h`L887oP>a2m0+*ErxG-KeptJV2Ee(2<z8Oz}j?L=0xM*N-xiqG^*~UC#xirbm-2JhCsLwRAI=-9khr
pvn1E)G*z@E?F0_z?{$qfZ0mJ=%CT3JCC1PQ?%yI_(|KrE-3_Rsrw`aVr+WMc(VvK``5U*AF(^D8XJ0*Ci!xZKg#@VR{GcCw_Z>u(_|T(xCKiV1QYZU|
<Kk3leQ+KSL1HJ&`Tj{+QWgqm#-_x*J&wbj+;Sj&89lMF+1HJ;Q#mjerDyS8M?onv&>z8+3ZO8d(m+&U+i(W}KOAsutj1l!3#kL9+5e&jBQ`D&}ymP~^
I(Zs4NGBtLG=LD#jZSKgrc96k}oAecdqu2h0e{I9j5=3;J!{u=5MHlTzA`q%JH(Z6&LS%Z>Ul3=(SvSTqWh+xs9l8BILpqK0sQ)wn>`}Xw8t`q&;#X<M
KlfjbPnSd-j1{m9XJ(z<%|-dh8d|kNh3!xajS{G-4`?Z<;Ue%N?UI1yk_brTJ<5nE9Uy1(Q(KJWsm6idfk}_>E!mp}hx7HBwkwk!vBcDEBhheCark4ce
<4*t%xygYQPub>{6lkFmck%gqDNU90|)NVTjBD2gx(O`rnMMn2QcAN3<K$9d<qD+KKcg-LA#jF2Gq!d)geK$_DNjgJ>f_IR055(q^K42C}!(UGyh~;7G
o}(M}o01WT;p^s4bf8PPeo=?S+yhz*FJoE(C5u;i8V?2P)9b8JPD-9hXztGS3OFx}}dGbh^+%vS}_9xofN18Gi7lsbbW6lm=kaS#4rDG^geTzR;#W2CG
3Q(6H_J<}M9!F`dT(=(L;*d@A&(pZa$qi7)X<TpA&Lfj{F;7T<F~3$Z{VV(+ZIMxt;^di%oyY}%u-B~j9JLss#n!?|4$b_oR+`yjX^a60Ck0ZV?TDl*{
{9$CegS!QbBDx-xZW<c%GReb60C8h@_bc!>}+Qz)VmlOVqb%N|&;0wUVBM>e0nI*W;;HDOPj;|c9>>WxqBpfV<oQsRni2VpYo0h5(_H3b+_)53u{p7rT
aOg(l%kXsxZBP)7=ei}y$W$ZF^gBBYm*j8|VkN$c+2;7tKHHIDg0#R_W{CFB+pQU8UgVdP{B(Pm;i<)nJurtw5f?*HYd}ZrnXPb!67)m%nbKMJ0x8`y!
a>;_?*i$p$9{%K32#zsnHd0QeOTbai~&ddDf3giJAud*4p`9U3?&vBWQ9=G{MB1bX|PbWp(T(T?vkL_9v;?U)T*s<X*EsH^Gkc+a2k<}JE%JC)FYi+r1
j>xe=4myMtbAg_-H?wJ0PX}Bd~yDa>AGgvZG|5wbx5#nc=e>T@p+^tJ?+o-r3Zp)~0vvpS6zI9+OLMH3rd81r{@#%-U!3<Eh;8Uz&ey9bbZZp>un;zr4
$)C3riqvRZvbY7xlgT|E<NX#?NyYKpkeK7C%q54o5F5QhY73EI+Hp3iSjTL-e5-%tKQZF{~?a$%DN-s*r_EQPw4@m0<L)%f~^2#oM8-yPNOKwv~)&c#C
S@GTf}hpCVUbFmuttOJL<oJ931mHyyYXWpUrG!1+|>6*9K%6M|?pXTpun#Mi(ZOHxjZH;@f@E)P?B62r#+=rQm-jBA0+-{kdt`fahsZ8V{Jky7j%7h<Y
aq|JO`cV4e%j+6GXyoSoh>h@lsowt`#K!vlh>i7o5gQvX`7-s^f|2(pHZ~uPR`nRXzq`cuJ-;k%-mP@ieZHh_-mSpaiz?3CgJy91j^SZn_`ibS=)<XK&
BtN1p?4z5H6J=;^WLhzm$N+5kgp(k^TGT}^l>;s$io?2=)-BrciCW~cjDIEtI8_;Xi@r5-Vyq6Do*opvO)cEGQbP>=MUp(egebS?^GZXzRxfZCnq6y3c
LG8??ZvA`8Y*RU!jO4@;ERAKMsu(eH=0&d?)%I`U&F1BMH)cCD(e46(EnlS4AIZuYf-OkhiZAeK=tseH6atLpa#4%-5{nvqtUzkNBGZXAn9+LB8fn1P9
XJj?j)ah)lUz<x?%Awy~fmOSBWAL#8)8@x3|)A8r_XqTe1EG;ebF)(%d5D!wRqhNr^9h~P9KS%<Qw`!l|W!h~^`nS%x&ZOnbQtM2rbR^=nvsU*s9uw<t
p;N)~y<-5qDyfO{BP1XiR2Zz#X|Jr<zj$8W39V6Z}@rf#5WW;m4W%R`L5|e#$a#8RQaI`9^oXfHp6nU$p$_EhvI^IOMu=JXvMMt=pKZex=8SsIEM3HFP
XqE3#U4NDD!FGjx0QQDG=}7g>W?$uNike^zm?Rn7J!}uD+!<f9C`ecHNmpQJW3>@=v=QV~`It7g(2RxB(AHykB57Jxe!3p5xUJ2EbJ6f=$*J-+H+@5N9
642k`6y%&r^?r~cA*_2kxw^Cw#V3Tb^LX#17W0&=Q?IOM*X57=B6PgJQ)nPdUr}L{gTf&ur?0XiRW|p;Md*Ss@~%qZY8?imU~tZwKfC-p!rT>&bMaENE
Nt+@2h;xI)zO%T<FSeRT1|_P~~f;khP4cv7d6?=EQ{$RsGMQroMKz2~N#$ap?Kgf|Iqi#HR+(*UG-t+~{`Ie;O-M!yR=fxLey!yyUFlWWm?0#@|`N$%3
!BMCu)MixTSW(4X&z+8LkG_B_T*w>?c6jS_3)pW?IRYZmdTlK_cDmX}i3@!%nI;%n{-zGU6Nn#pzoqfMgTvt9DU*KDKYY|{f!zi&GM6T$7_blrhYe9e;
2W~tM0SDr0<vypC5#JPVI{@Ly?>R5xL6I?kc5O=5+ob2wysj#Y#h?O>Oj0N??M?Gu;m7S|&d;z-wzjs(`vh~4<uPH=0HaJxA>BQG8@o7qHX^_xz4f2Kv
#yVAe;`(yB(4tY@8nOFEyK}~eYl_|FrYNX~qgYEZ-L;FP)&6eCxMCBwZ4%~5Y`(9?-(uZ^Vdp?Z61QEc*rtjfN>3oY)_T2&$L%K9H>%?=rxUf#gvho<V
B0nDs_js(G2<6K%w(qp{+{rK?S`9pL<K9}X=7l>O;|6v;iI4Unw*-{h#7!3L3c5kd0~~W>dwWQrJBM<I^%2K178<OEbH4Pu|8mj)|iK?1vhCs&SHp8?7
(tE$#Sdup|-<qtqG~9OCl0GkuLb~mHbl0*JYwaFuWn~>7=)Grg4?8=_B=hzfE&!FhB8;&-j{qqCo(`=4Uh5n@*^Cm9Ht0WE}3d?lPTmB)5ew^2ZJff=<
7!?e-PEW{I!pkQY6zF=yuFV&1mhDqmAF{fH+$Qmi?Lh8U4mzUF@3>#0N4uO(SX*fXZe*EDeRzz*|*lZOglv&3&jCN={vnap=8&yz&A%Gac2Dj6HdO0)R
2qtz}7PQEPvE>=5)>FLuh?tCm?liERUozgcwe<=@wC8+w3-ROh$NZDiUK;#XoRrL>4OW?zHq^L~GOrWt}<!e^+dzG)bWc?b@4nDtN%}z9os{U2Y|Bt}e
gqb}ITn!FlQCJ7(1=mPcs>>wWoGieImJu1prNglxlwd6m3cZK<1J&Qp*C1ff#A5wrEj{uD=NU{fD!E;dP7NnOdr`~AXSS^)pG+9+wsZ{>-~*|$jsWbiy
HX@}wpgCELp`2|C^4Q`U^7KITprlXZONyhaU-x;w=FelwVu5K{eFEK%fx7$Ui3%mxT$(^W2y`7d2lS~SGFT`KcZlE%Y$_)=&?+)qveJC$#ygV3w<WVLc
|}~v;OU#Fz%2$%)voScjH(vB6fT+KUPCM0Pi}SA~Pd)_>uV`7^14{_jg$qQx`aEvBmg0=b63X${OS18ZrEHKBN>5V@R=90Z7p)tH@>_KH86(a2P|Z#;F
BSj=%w+;(RQ&jc|FvcR7swE{KzwkBfK|U)sMmUUossVWgrkOYtLoUX)qvNZmoCYy;D#adFpMKo{*<GRgd-(+0Ra9Pcjmd)PW%uu;sFBKNl~<f5I{f|Uy
EG_b@$y>sL%5#p4yr2cFplTeFWfB^-=nZ78^Jo8Ud7io=Tjg_c6tTWYlK5Q<}+xe8PL%ci=R2M=xoNf5Q(LW3SVn+KgBBPN{seNsqTCzEyKf)I(^xtaI
4b?<VB^Eh{yz#FhKD16#CKY$O0&^1u7CST>^11($fdG+Y>N#qR+OE~xbeLm7I*vzzyj*02T*P1DAGX}vDts~iDA+n+P6Q1_8jZ#`1zq#_;~P7tkwv7}0
jbke&f~MkPrBAIKKHz=TFn@>_~nXB%69s&qHwYAPnIOGNCbG%z_uiTyWu0#(+E)*cA8*hqqkV7!`(*H1!0Tc6pWK5ax5+#$02H2WPqUNFJl3l_~-U5{n
O$H9GI*Tw9XCtnhTxbhc_EQ)P6M{fMnhAEs<K+(=$FRvrg$AWw$X*)mw935lw1y^gnhUEfq0Nwr#SCPo@4&_$0Tp4Ree`b4BcGv)%<h(I!;`E?6I8*<X
a`_Jab=i3qmarZf8vTuaaz-uR-wyRR+5b~2N3kuihIf|KoZF$OEV)rlEMTAk0|cHLG)HX2!cEdwu7L`UkH7voQaY)cT&_GVoaN#Sz-Y^Uge_3{8IY=OT
geBpZ-?2xo@U_hU%0bKGXqITy0tTD0>a<u{&SP|hy5hjz}x%}-7Asom~!q-)6xTJ9o+SG99zWCa8WEHp_exg$hdvji(=#OW??~}Ia#voZ~2Sw;;fq#Lo
t7S@qFxg5LM~EU%Rq?f&U#j@3tinF<cl5}T?cv}^*DU1c$$lFqA|7Ty)Wd9swWH|~AB*_p<nBDBQqg7r5zZZ)VC4FFf7Tdh>8ZJbBj8R+BhEgW4aXPp4
{F8%1S~DZVha261%7trZ3oOZ^HnUmbyd93f9fYQkc7xu;pdvzJI^omd1kM9G*|$;G1%eaV(9fs`87mcS!B^)o<?)v?w1=}@}p3@nBN`I3>fh`zmiju)z
0mMOw<ms7GhqFhGHk~c$3L_{%)_6E=|5H|BlEx2Et)TS<=KMKBge4bx^^=iV&O`D--j=e>%9?0csKhMGA3ByYLTq8tK5JGrSPoCU&lWd<=Cr7y13<A51
qS9I89SW8f{QO`T8Xx_04T)%;)euTO}t*}Nxb4!z$sr_DQ5W@<jT;N&ab&-)mK?%>D0;JSH-+99uSP4``Hm22MXcHIZm7rYPu3VGaulkoj7`@Rox@>Oo
8eub;bkr$P`dF9Kl;k&VI@8f!p<S58J<MWf_Wj?gvBzili_tkls|4kQPqxUml^TE8#yRqsY%*#YxOaZwE1L>3eV)_+ox7{VxqjzF#AP=qehWy%jY3M6a
7$52sjmMJj6^cwYALIJ=d-4#QFTQj6?nKCkDjt1&vJUb%Rq*b18R;wB><!;DNFS#L-6wgiJaV^sg|Be8_#LQ(&BwX2y7|DOl#R!!fA$J>F5&y{n}0nwm
;ahsdY=HF_>;Nl`Em5|;1!^EqA|ZhW!m~D*cExSa?np+KIAJLQ+S1a!z+{%ZaiFl4<$CDuX1TU`oQYguduyqJl5%g#&53G{&kQTKS7e?v`guI%4;ua(@
_!&t&#`?0*{S|(%r$fkHn468A*y<>-K~Rb%l-AZhhRhwz@bwBUw3}8M54tcWs|O)Gfh8Qlx=YNeC^n0iolxiK&X?*)#F%*3_aXSrYQNV=?RLo<tY4Mpa
29dsv0=35U=NNt}<wNtHwb()J3pAURn<>TW9uRgy*>Uq-XC2%c*Xk_(c>RKq0W;2IRB&caqrzbJZzYpF47@wQ#xEV}x-+OEx8T-ySqtuI=w!5*!WEUN3
Tk}QyMCvB;#Hm}9$oF$Da$&Q#a{TbPEx-un9_Pa*)R&4{?B|5o)upZ4QoW8HxSM3BGhRU?K>-T$oQoJBx5rb7jZerVRKiSCyTqWT|__m>yMfoVGp<NWE
L?>Z`j)y!*rrCU~cTse*PJ)ft+}6c)H|fL|MNt)Govu6*Lw%9bJf1y~92EpK8<tH7+J<Z*WKHbggF16YGK`T9gluW1H?rD&qdl6>1-N}8Io8E!JPd;-L
?DxaL@=TudNbriazu+;W(m2bP(w#(roD~U80%I480!20TA>&?kYl<Q!`1i*AeC=hgK145XrA-Wisqrkt-6e<n>wmtYj3=7<IWk$afxH29$SsS6UkBDjd
ZQP90l>ZyWj~#n=F%Lcou&l>nfgkh?1}t$@mO5AepdF<1gy8i}0R+Y(Nz5qdGlxBh@~U9QU1hU>^{uMGe=gOmzly%F50e$#FP`I+LO(Wlb_<8xKP_=wB
42^cwQW4%sQ_U}@N|SM|5Syge7<RzHCav1@YGqLeD$(`%q>!JD1F>Wqc6qMZf4fYx>aoK=S)CaUJT{8>@T!|afxReU-tN?G)8n=3JZ(J6wWJRtPo>{jZ
+f5kCP@2O2X^08hR9HJA6Y^w4dL@A51=C?}wC;vYqadFF*-C%Nm!s@J@Y%XpsZmUgXSA$(Au-DBMQ^k*UpQan;a&O3lN%z!46+fl1K1h(=sMiwOT9-Lg
Nmvdmjwe7SCMZ(iZ<U1AS!z9Zx#XJBg6}J4ze<uG*W6mIEAKI*zG*9>d3LKfrTJ)jx-}U(k=V*xtqYRn%kcGJ5UW8r8#P6I$=UsGwJ4?TBc4<XT^;R0I
@3j}`GN3yYkbbvhN{xB^gdm^mAjf>PPb|=Mn=SRw$8>&?Z6jiWDTG9(G$rLaYw_0JlQno<La%_1<A4W?~X&ZN9JH+*Xbpc0H~Uu6uwQ@+Z}49_h%8mKP
#Gu7VUi{47+3=Pxy4#s9*R;&maawS(I{$SzWqHa@4e?u)!?Z<jrm~r13Knst^RbaoXv%49-weU~Sr~#{NWd6qI<jAc~@tOdhYiEw={3eTz~W%CsiY5nS
iG`XR)ZXYv*J`Lg``vZ9n!hS6RbuY~R|FK*R_JAF4mu?4Bs)NQceT;%^?z7pG$+6tM{ZI8JqN?FbC)%?3*S$Pa3p6M+3Sd_zR|7!lP_J07$QC6`mCmwb
#E<kj2P9mVysJ$Q-aBBvp185Wzz9Afos_~S#vq+RW_*8dA1z?S(uqCL&)$!I$hEG}w8?O#yid|?u;9_iq3zD`!k~pY+D_-J0u*Rg%E+=5U)Rws9tgWzJ
7R7^>3=M5&22Z4J=m6KB>=kj;GT|dh3-Q)CKkcUw*=n16uxTX`E-DgzEZSI%-)?HLPm&zRf!PY_D<Z8n#Its2*O|+dG-wcDLwX!8Hd@WgqF1o2qaa!-E
nLt?#^z#t&ZS0RfuVCt=;|_b(GGZ52kye5aF&c0=km9?7Qdvb>n}-IBa6a0a}Ewv!X5^|UfH1{^4miIo%5qcGlb|2{TWz!9op&%IDRaONN;d#MM3Q-BH
MLa0v@s(T9OsZ;|u%F9jONV-Q2_l(wTgOgf%^M0EA6_2BaL{x1^D$eB{<)U$WXnt)m3M(`K3cv(fw`?T2QtAt=si10M)(EC*x!{MO!bes*dM!Lnxfmbm
q5^2PcvXJ~_<5p7}_Rh!54NrcZ?!l;ifDMRFSz$%!!Vk{;)+NbbOTG(d#qdmp}s?g$NNwkyRx&Qk6-I!Vs!xSX$gkval=)?5Mzc^IYObR&C4!H8($<|M
)5LxvP!?dhyPZ`QOmpJ3zMSS=g*#aStgo?~Y;_}QtYL-5e$wg*8Fi|H+%r&X$P0_>A!MB(pvzDo9{1yJu?+jvvi`OhoxfAyQQgyOa#8!83v~LlAywX+=
)Z7bk5Y^X+A`M~UNOC0RI*jx4!1XDsI~#*l!xC}6y<RMi`iopj5uAxYQ*CNA1M`7SD2mjLmN&QFGYy6BWV<4YN!(EFld7yplcs$v3MV+67)#r5f>9~cz
`?qun~J;z(@PSQwpoi{T8HbF6t!<iO2zuQ5e#dTs6{eZw-*4H$ll=Q)@H%oS|z?DZHZT{324M3-fbR>5|T3ST0$n&_yV5_{plxsYG^hJ7U9T^B^+0d@n
7Ii8x`elZN<t42qsV(%e9%3p2xS@m?GrJ>d;wy1tBhmWPILU>q_pDTBp(oq&>=2c#RG&Nya#V?!i{*$Cj|KoBa#?h=aWe7ISm0$XpjfF7R{cN*-8u{6)
+QOH?~=U)Tegs%?7!_>C5S#NQLXFm$8kkUKeM04!m#C8xfAQ#3Ic2@IQM2%c=W{Q#tHt%FNgYagBIrxuLnJ~8dC5|Gp)(UP}@+dgZDC@<`hFT>Zth}eN
e6l@jAGT;tzhR+55?@31hTcGzd`8(mU=<r#7Sk6WSh+x>Sa|C>IOLMutsNcjc@=Ixdg7@Sa>-KyS?}j1pJbr0OW05%KzasuwpCW0>TroWm#r+8*4Rm8j
oW&=LHxX*qZNb1W5nU0od_BF$Pk`yp!Ftx*$C9+#FVE})742&*X@EGWI~E^8hs&ajHmB5p>vkesp0e%XnSStP&6G)sV?D5v*=8)cnXb<BOW5TO)Ic!nA
a-mo7B(<K-{41gh0_}j^eAh$K|pFb3NB4z?$SR8yp`={CsK>y_EK|qkw3>I=YcUjZLOI0P#T~6Uy9Nx^|Jgs3}WS2l(J>1z00DQER~f0BaCt35<iwsN&
+95wqr3y2hK(O5L{OV@oebhQZvo;Rn5QE{9et!dlH|hgE1>8jOn$si~iO8U+w=gl4J3QG~Za~4;Y?n#7`5$^z7`xO$N_NwpVL>x}N_9G|GSegHNS~x3x
c2{7p2<dL?#LyzK{WT)aKcLTPhOnXG>rfAXpK|MRmSe&HWK_{JY!fBlEofBVk$7e0UepMR9iVfg#2qU+Vnjg!bVw}~70pDMUBsqN>z8&5v<?CrPS|IZ(
O`1TvwFwegI?)CS+@n1jt^0P1e#fP8$lk2yB`0TH~n7v;<kPqp3S0IRH@l__y%6@VcL|1`t7w=_1c>7P~OqSHO!KYq>pL}ZV##Z24_9mY=TQ`h6`P3?d
9KR4Da;=3OCr_OqdYTRVshhPt`<owM|I=4;dA{(Y>#w}=t3Uerv#-7V><54N!JDr?`>W4hfA8<IrffOcGOz#nkFMYO@rU32(X%i8{Q3*;T>s)PufO-hO
oI1+`uYF***C7={&M-`vp@ai_3J;)<hcIUU%vm7KfV6Sn_1rvU;p9tyFY&aCx7#P_T*b%``{nm&ENdN=RW-TKj%Yz;YY{5-}?UbcYgH$eD)8s<uR!p?X
RrB+phhqg%MvR3;Svv#L3kr3e4QHr6MwcuH2;1kr6++0*g%0E4O&uznVn`@UM~}xC)%a_Fuco6?A1><=QB_=OfSE%tBAHQLfg;{>rqkHbFV4?Kw}b3_s
I$Hd+*4t+(0qj+@yfUrf2S_|utfpVV_h`$6(Fwv6oaYOdZ=hyU`O+^RqM+SM=<>s;l(`q9^};9RYL^5d)FRrYr7319r|`|o`}Q^Xax$~E{WKh8Q|4gc?
Vd%q2SCs*?S{_+)k_3Z7hW(v#{o~!qZZ)9q`{*y1<Op(p3Wos*S<a%!6+L>-5J9ExVysekG8_%_8SLXg|`01<c(X1(N9^QzPY3gcWyYoeI1wXlpgHlbP
P}FfHSFWF_+k5S1yj*9Q8FG!RvtV-l`4w=J#T9%~&CE^RnLT@I?w@9=d+Hg{JoCnEvG4!<+rRqy_cEz7H+t@HrS39?y#LcTb9XG1_}s&?Co@4au``+Th
rjmr)i77iPyY4#Td$w1_}S;)x&D6c&sT7%nMts{I<6#FKyJk2O3oCvFHP<TW-#05o|HSwr>~UfvSyllt#q%#C2hmMantN!duLcl_SBi|B^c$-0U|d^ax
f_0yDFnS3yY(K-}zDQ1f_et{^bw;;in&b>$91Jzxu<!J;u{}Z(RTUf0x0ON&Fm5o(E;Fj=%b89%S$QI1A+xWlDWzlXikKO0Gcu|8gy*u(=@idXwz0a(K
*Lz_^hqPK<qAL|6tTg){tC{MywSHf44%!>mB5k3_>FbA=3rSB1#W?f1cZU%w3@o(uc_dp|$w<n_0%-}$p#*aBCs-+b?Aa`@_h<tzFFF94r8`TZ%d=SFI
m!riPr%NN;Nb9wApX25J&nV?RF7)FxEe%axC*pn<dAUw@gbCTxuw|@22ub0@DJ$sd}>c()TEZ1**`}s(jfTcA*GJYQYABD|QwoAjG1O!o#g;!yv+=|6=
Uc1UykmFMPeC*tYx!|Q0PgXutP=<OXszzA=+$K3#1fKo09OcrKN3hRA_s{<=`>*upQV;+2vv20BI_l!xf60;TT=2Jk_`%P9dM7JpzF4f{D9i5^(&ljVT
vo%2Y$FTSTu9HbR`Ey1Epp{~ID*WhpXPJC*ekE!di%pXhTg~mtAy$z13vr0S2BS!1kU=ES?q(a{<xCDGT}2|%Le=4oB#IgOJB-6{`~(cr~2Tle_sxD?(
1b*%trq3-~Q&=pTARTf;Z9}N{`v;JZT-%lxI6hiL{;_=cde%2tGnn=Fk}$6^ZO)6PTNP`YMORRkmNqAI=9qg-aPKrkw$L<|Dp6H<D}>XR)2_X`(`fPmQ
_Z`gc;~dvAR3$N!P5^PNA-aJ|szhrj$<roU%zen0p3_r6}L?YY7-eUxf`j$kiVNu1=8EpnHE^Ucya%Sok7h1~OO7vSf8vmt)(YM%+eHfDA%e6FUGaK-3
P^PNIPtPg+rdXA|7_?^rPGC4l{yU!i>KL7kjnIP9+{D*8eRDji&^Nms_*H?dW{ms8FMaVXJ<xt0%{`TiHpeThRE`qY$rR28AHYeGZ@3pJVwy=_!Iro*Z
&LJQV+`_!se>Z{sBu`E^c$P;<?jhAgl;_{V9iC=!kV{x>{H{O$_3O9ZDCK#MKRM2R1l;nJ{PVXy{N*<@H$S#7vaQ1NtxNt!F-sYEzhAVT;=0T}<>u^&W
Z4?7vW>Psd+lsbm4nw!kViqVE_9I(m6<fxkDD96I?YMW!h4?vP9bXXTsD860rI`X4M_j)@0QT?yT4o7H-qck)86~}ufF@OLd<V}_{*>6<}1WJD(UQ*Qm
TB^qdaBIWGg?(@mulL?`BW@ZeiQf<sv)TM!ubcv60+>bg{<M`mIbKNw!&XqF|l*q5XWnkZ%ey1o_!tT)*{hmfo|?Qf9C`kiJpA_x^itUe&KM0QvCW-#u
yFoyFyjEgzy-WA-5;-xC*mpF;2XMmwAHDxdMHeq2fM(a0@675xGH1j$wgKS7JvX7So8Ua{g8FJ9ZlD_k%Cfy;jy**}e<d!y*yD7rU_?v0{*qv+l!x;M)
1jk0^A?2Z&2k)k6~bVQ1dNYN1~IwEBcr0jtf?P$@C7VT&`Fj_u_mX9@y$C|}s&Em0U`B<}jtXV$RDjsVUkF|=&TIFM{^08L=7*@WCm2YC@n|S#qUcQN!
Z??-f+vS_>@=dsY)LA|MJ=1=i?a(r;I+Ar>aDeaTD~JItPde1pKhQO6IA-eM0n&O6#7yQQ*;91L9rSp)#c%5e{P#cdaT-7SIE~(Zbn0fFrWNa8jp5-Ep
P^<vY*}2b*Pbm?OL1$71pywHn>}0y2guv+G|Ei(VGr250ju#;n}BYeyY=$9=b^0<UEEHVHCk-jyru8ky&Y2Hpsv750GjvZwd(NoI$bmD=|nV#JlVsXI_
@OYT2`UuD6D&Zce$o(A)bo!k+H7zTG1X~lhe>dZ(m#c<!d{Hvt0+#YMTQ-AUQ~jXN`Gp=bAj)m6R=jHXF?GR1NZ$HEFX>!8o<m9{By+ZP9%BoB`2ag*#
VRA8JXOpM%w?QLi>Z0Us#+kbs)YC1KBZTtL^vps~m5UQ6w@8j!Y2NJX4L8^p#5punvc`2_a-98mGMjE`H#^FPDVFBk{D`#5zPfByAF4;+8&5YSos9enu
Z^MKPl#PfNS(>(WUe}OIWk3D;Idk|x%fx+`2?&^@U7uiXmOfl`n3V3oRt9m-neENf*a{BSq{*fWw3!Q$fDlyURF+-&d)6l5J98`0``#tCY75}T@P(b5-
*snPl4aI8#@9PId@1c<sOvaFE2QP$!b1CMhW8-Ic-JO0swX+}Beye1yTP3riy^AUbw?#v(QXDAl)!4SPV+^m2LyJ^N`hbwILv4Ut?I~}|Zm*6WEH;s)n
gt=yEDZTAvOho|MFOGT8IOAqF&lL;uF(-*2sY=EgFD-g{<!utbup(Ot(R-2eXC}`g6;PEeC?p&qn*AH_{Es*LD+Mf>%w%r#YeT2#^aS>#GT~`ei_s~%+
_b^zkj>;HgA=L7Bs}`>*GCLLw2<>(&Zw$*A$oajxn@j0Ik+N72XV62O0-_it)HK!n1_JHysN#Vg<Sr@L?a3jy$cNJG&L??3Thix8E)?cB{m9h3Y4lU0y
gNe3uzdn0DjTJ>qUUL~mOW`LP}XUJ29gvEqBQzc@WSOuDm()<4ce_&dc1eiwpxo=jgrYyM61C)WG|D)>Z}{e!cq$DtQm^|?i2nr3gdra201YTVuw?Pf6
KU~(RBoleak?8DLKFdzY+bULkdGf9jEDmo3XXx}b$Q|G9C6GvJzS=tzWN8ky&UPnT6-GD=W?m@;VZ*R2Nexm+n{$KC>r}?4@p4dk5dz8;d@s<*Gir?4y
e7oQ1|JOP{ahfk#?%`%sj9<(r%)mab7wyG-ztR7%cm86&s5*Z!-vXhfgPQ-oDdzi){(s~D50gJAe*ca9zmfmHNB-Z;|H;np7yGZmzoz;8VP*dXe*gAk1
@$NR#~&*&hb;#5VWJUJV{yJD(Kx6BooLN*PTQq0;oyA?OrlL);X+0;$uS=FffUy%oRMvTCe=n`52ig1(y5J;wfAw`0#+-Y$LuJGH3G$P5zN*hh{;J$AC
oKGY^yxP*f=M(W;7YY(>j>VT13n>w+oGAI}HQq$j-Z%pJ$N3Ax(H918W(fIE{*<9!c_hqnw|Fc6>^@TVDl+*K%-1AJ=$71`H0&tv!yJO?&EG%+Jr+4X~
QhP9dfTktW8|cmk#iMOUixvj<&pNY}vTDlG+oq22vbBUL)2FXkU(%}jq&)8Ywn$i?YSfL9i0IZgj!{wWu7U|<S6g&LBxlwg*lKA7&HwRJH+Zt^r~vQZ6
Ck;G^6A=8M|9BzCm{|Ye_R$FXmgirQtK=1dO#XC`qm9$55-q1C?-zFUrbKM4*w&G>XO)W_yyOi4nh9iy@b{y=dWIyW8!ECWX6zcBwH-dgAW}SV)6X8LX
ftsLmg{4hXF6EcJcGk}Cng=pmFbyz-q`E~#9U>(u#3g{<N#eMaKOEN^KzDfmKK}Rrq4}xhCIzG2fwLH{P0M75mFB==nHA1C+-^r&Tqgncx_7YnCfhoYU
EFAcL1gV?URI4Ufn(4X4DF@3;ypo%$gn0cKvf|V=OcQX5-nICg8rc{D?9`ym;S#{Mj~(;7>?Bx$2<_|$mc=V>$(^I&upCuPYy$w0o_5D#JP!lIFOC4t6
ccsz+n`HZx0lv=3y=m2(~j+NTb<+F6MV;T>?xR3rFW-t?LoPb$_es+dgtJKi`c6`8a>CM_K$d%<GNQFncloJ@9ATVy9r(jWc<4XGfFrfun!}H~W|PC#E
`0E^Ye&x;7=?OpM1gNz|JOm}a5LaA?P4AjVP0z-IW&hN`BG$?YLN0Bf>a#C*qvO>)>$)~aqC0)?L#vjZ{lW*AU~eH|w!Xpbj+5bi;rIYgK9yV4pXTM0p
di8*3phTOFvvJ>v(3;E5}c!V>ammUaJ<W0cJ>{8+QLG#l7>0#3Xrl2z`&W$mVcme(rTO{kRV-p}9nvg;rrV>U1jY}@^4>e{uI}j6-Xizc=<jyLJc~UWu
i}{&8v<ICP7|4(`6?z0QCZ|AKMZ384|1CZ3_jY`p#o4wY%j76EXfQSs4`*A@W=R|-3Jbj4|5+|>(PV@3Eud)j0%z0VJSF$tbP0NMZ-O(7BSshV<3x=HL
maK)WNSn22q+14VDE|brTimTSdwtNM*`BMVTG<WHX4ZulzA!tWVle6v7)Br67^d^>NIFeXwVc-Rp;ks)-3bSpuggo)^-B9tDw^h;XbcO75N#Nie(b7*D
+xAHN)bI{5NaUQ5pYd@{1D_#;JO^6G>Mak5&2h{1=Wl5HRsMVX+6vn-Nq{)3e{hkCETlBTJH;(+j``6c!WGvZ;~jKD?BFV2wu#-y2#8q4f0)m`-{WE{~
yIdLe%eVV&%GdWY3SbYYStHf*L_vCYL*`FVZZ>XFl#O@scj<>Fjo20e1VH1-$rGkq(GX?vk9$k8aK)M3Nq6vmoa^2g`@{<^h`Nu;ZpL~Axsfvp;s`In*
VK20{$g9l{tu#4#pEM~ux;q*d&-K`5T+gdLoGS$Qm=%C$|!uayX#GhfadtgTx96@oM%7l?-@o&cc4PNzsE}0`4{xMm6j(t2<c&8qu<gjK47xJ^2s0u@F
!zL-UyS&=hX6u;k;2&duu!<L83YH_CrS;*A=*ii7XSEErs`E3mN$il*SmMBpZfs))l?063;GT7<e`YdM7|v^XL^!Zj&>6)Fo}atzUFv@^mI2!{`Z_oEb
~AD`Y>_G6->?_<=Oh}#$ZpcH!E_3dmS}=ikA!z>>mvRsHntVsmP8$@Pg(?+-9CR~YoS2xro$C)D9a{s`~1AWz!1{%lo}Xx@hqR;K0nceR}6jV*%D;?iK
Z&?ZmIC}GRwc!{g(q=7C4S0#(et!viG*#jvLpR=wCU@U&c0M7eEjM;H>$8caQ`~fCOJ>t*ZrqAPJBJNW2w+o4b}A$F?j>mM5{Du`S2;ByoIm70b>zes{
dq{DJumH&>@y`jo$L3*_lO)FIW~QY*2OIsJjngDTXny=(7Xg^h=M_nH>(<&6n6)I4SGp1<Dvo@su5ynk9A?ng&{OSRZ#pzf1^Wiqa77EIVSSbe<e7t=8
10NHM&JFCZ$*7L!5Owe}vO`P9b*nn*hx#lJ?jlwXxNXKax(Wy@~beLVHB4ZPqAn&)!wt?+v8rj-{F`o;@)9E%uaT#snfXT#s&2eg|8lZtIGFdd71UT5t
Fs4O44OmK2U9-OTp;6bf*!P%FbHQqrmdm#8?MsZ@w#04EX)g>0NrmX7OLy^nFrIEWE|wsqMYfp9an5i0J)_|)gIb&D+Y*?pW|AlE`s<SQdw8$j-?qok3
*+fdJK}1<bB%zJoqpfgD*n)b!?e}JRyHydIT@I}aci^<u%((!f-Mw$WADh4G%SX@2_Vw#E?e%#!99%U4+F;Y$cXV<Bi^09AReXSY@3h*9X$IhZ+HpjaS
;^pVP1JpyZM%uy8>M@!sA!gbiYO{#Kp9`0@iBR<1-x{GMIcJ5$4nr*9MDCsoF@{ck9m#<GBb%k}h53FCkn$1dIn*gWZm&$+`&g$1om>*0RO|PB8|IJ&W
46F{5E&O(q%^=p5u5gn>tmy|wB_z?srpRTX=UfbC{(dlMu<-yqr9G|$auH+g0l&(k=+2>V!E5<>G5EaXGLcpj+~BVt|2Qer`?5yoD$bvp4weE_=a^-xZ
UT5d6o(Qq&#$2R*xU_2k{--m+n@Q)oAyCO@#26QeMHEV8wnvpS0;5POdXm>Td#O!p|!dgw$FvxD=<VE1KI`BwlHYvSTRz5R~hx_RM-NSh9VLbORo_iS2
{cGg^tzkU*?Q5i4`n!7=&pnLcUjEMs<Ea_ic(b^re-Goi*Z=3?|3H6s3nMttkM8-u=l|aZ#&S>pqosdK@3<cv#&<5ks6P~p$87JKut%A)E)f)w^Rg|ua
7uuL5$?Xm<1@?P@od6Dds<U<xuH)~ez7UeVGQFu9qUp_L6z?{*#R7;+nvtogmC^Eg>a^8*wYv>kqNO^^6i1*z)_FgoWlreJxb#fe8I!XmhLBN2nRX8AW
Ze_HJa7Y%tUR0%;4B|s|#nVT3?s@^@Vu;8lO%II2xH0BbKo&^2J<7;|<%w*=tOR=uJZ2+u|IYU~@@hh7p=?IL1oYy89Zpwe}e~z=6S$xD-Mw2v&)@8%)
k$BNp9}3~fo^T{*^AD&OsP`_S9=7Recm$14<rCtR}wEz(w8X=_e%eyY|cXZ%k$RHh3yL612tktAp}%6=kyOd~&gjnqm<7#vEF)73^Ta`@(cGl8?I?Id?
!BZ<$x{;opljM}G=ytm;5=|i+%xQgIt=P(xNtV%f3Hk__(X3LWI0tKyaD>;YJsQ)493zD2c4<l7Z@|NY8Z*$lTx<h8A--Yog6Ngs$ep89zR8h)A;ybpE
$*X?r48}8e)V{9b6gTHHd0@hsjyDs<F(&0XjBeTO!r=^;5~a~!lYCV6n~;k|zHHppKbjtvypFj%9Q2K$E*I-E<nbw$pXuKmgsQ9h>*<cIadQB<aa(0LW
4@x#=xa<qgGz^xBspy>2^ddo-E<ct?acnp=sUI@aAL;{&S4bK?tfI65U@9Pc_gp7t#S3yNP#^$+MmPt^i@;k3)dM#X|}-_(FMpRB4?PK!FZ+vCPnMlUF
7`6rWH7%cD}2cT4J2Rcwo-g;hg3<S8YdT%&$_VfDWsk!+4~Tzq0s%uXAu(3sqgxL`~(li^e&OXRv3xjI^_iITzZl3n#{IrAu%_S?90uyZa4v2P4jvW(J
XRPw>BbLOML492)XUHD74A0pI2O=P;g0K+arwE1MzTHxr}}d=xWMU2dPlc!rc~LbKnAXiVcKF-NV5DV(pU3oxEGjr5xv;uv)0amc8ft%d>D*qy@&#HqS
Ul(NsMydS1*=*{^)qliQ90*r!HD%eUJOL(T&5BS<D8^J26_4)d*CefU?*E9{gL}ciy-KQMhZH}aK7+D8~x)k*|nvXd&Uz^lIMo0mrad+u=V%5&6owt_w
QL%DCk^{w9cIUzwj6n8gn!y(}E`#Qx!!z3L{&&XzQ1)G!45S%9vAEFey#M~E<Ea40+<<b0Nl|mSAnOlducut#A2-K2&szrC@AeBbQMy!X%*&E}&i~Mqe
6)WsUBI==xP<z2wL|uwwDU9m`4Oo=anr^uR#(V5=gfUz3|hQ!24hkf;A*_@7Jbwoo9gnK3Ta*($jTZ2?Tiz2MNs7yZvZMV^|0g_InyWMQ}_R2t=)&Nsa
)89t-(;`H+?6E8k<>&zsXkP_na-9!|3FiuPaEUbFR(0ZRjl0NS7MZsdGl(YAvR4K=4$FX?t(XNur&>{-m6`XE2%#rP2JTZF|tjYHL@f%vQ+D8-hQF(F9
07>Y7bTuH|(Mv%lsyjJ%ppgERWxURgs4$m;>GIoJdkai<N3bh$f&5lPvqqF-`bI3b2@w;3pCJYv1g&ggTiq|ZoGE*H7PssSibT02qpt=jl({rh-2Hig0
);L>ud^|)fSmvROZ<@5Cq^c~G7EkQ)*B^%j?=Qtv_Sd2U<-=W{xW;P>J5;x|%t)vYH?@ylun<8gZWCv2Ij9X8jFE@1x@Om$VP;RrhuDm~e&B}(Zx|TX?
j+`44v#H6kF3sY_O?KXs^Vf`Qp#7^RbX_^6$0ASd`XDF8MyUU*!FaHE2FGNk?gOkI2wUK?<=iMZdcNYl#Y_U0r`DEDtK0?82jfxga$?v}Ohjy$rQ@CNJ
1v7vy;0L`?~@3ObfrJX<7OIwj_#4td|KcJ8E6CFo@lK5TreIZ8f944+vFviwY=d1$1T->+f3dlc+?(%$z-M)6x!-aY&o=gM6QX*RgeNUHoRFf0Js!4CL
BJ=s}dN?=`w8#>(l$62gc*|>nkWR`^dtIy1R<zQifEFAI#l4+B9)swHTdW+ZZi^_JS=HK2)9?##8#CEyeMsVKF-n0D0_ZhJjNti>H#Xn}D^v7_Mz;zP2
#l?u08m7}=-o)+Q(WxY^zY_b{G62pG>JBc=j?J%)}H)7eZi={c)EHsT_9&TKr=M+M{2I87cmn{rKL_{XoTi&m6VOy0{Pz%7-GEZtGv!ti3#4fAg78Eib
wQgg0)&1Z%2@J|D?m>+pI9?Uo{09`WuU7oIuU6~k6LU%o~J?tz%k#+cfx1rG@0~w5`s2aI28p0sR^XbfkppBm7MH6%A5@_8rOpCQOIlcc`VLTWANl(ef
V_y1t@umNVfbqy>lqT&CySEr`l*3{~H3*}=9f%9HuenX|h$JIo%(m63_odngg7Ls7=NG!%{+uu#AU6Y$GOH17U_I8;HM-x?!D2@glN~|BfZcb?MpNmcb
Nop=r4n_Rr%n7G#&Zwjxrg!GH{Zi}?&<$q)1ThHM!JXb+`|~|<^NI8uN~;!rGF3Ox!3>ap?{#axkEp?=l`Dne;fYq>3_8J?`A{%h+#Y`wf5kI>9k!XTC
PJr9e3Bzj`|z-492q?l_Jm991p6^sHLlWzOM2OB|C>P^jdC9SGrpaaFYazus6eKT_9OeJ$sE**7tL0sY9NTYyG~)@B2FkdiMVOHL?;}65uzb-h*y~wOk
d@PRVoi@Ek@nTMc@;yau?+hkdSqGe*xC3HaUf*En|Eli@JZSw>9!j>?&YXG3#4<j!BC_w!}Qn|s}drsgtbjc^-dez$B-&**#YY^W<-vJSXeinZZz!$*l
M8q;$a!3<jupv|hHt4`s1&W|RF4+lECI)^c=H%*O~cOrxmlD)3V?QPCev2qUMnP_ESm(-*bIlE;y3@~X;6O~)p<Qa@dSWH)Ntm7+J?y(}^(@r0U!+bJ5
`!%@u?CbAs9bH$+X-adhzgWS!q%K@FvgvaeOJkitIG=6EgfH5H#WSYILvI;hfYJPiq+h4_6k4pWBr@MD9ln`nGdSH1gR^Wr61!>4`8?k-(3X9u%c<4PI
h$>q!+1uKWa=_L<3xVRHK$L4@wmhiLU$0#x>5|*0Z$vdG4${eUt)LdU#(jPPprckR5YDqR5Kdp{3Ml`GyU@>W-Z}BuPPbA;WMZKYQ+eRaD7gHW_5L_>^
g#^&Wtz#i;%%h$=kNiVI=)ATAyGy&yVz_@jNTJ6qx%n`X9jmU|`aP9$BObUz-EK1wK869gob<vtdp8qnKB%fd%bCLj2>QtMYn_-JQXB#!IWi$n<O*@UT
4?K`$m2iCSxE<r$1eneYT0$2F1>8~#$`#m1<B<Gpbq8_#sJ&Ur>z8PE#!rmp6Y7WqDd#b^A_+T=i&W5G1|c#QZT>fM#Du+!GL|5*SDKyPewy0o{$9{2w
KSJlhfoZk&&A4<F>=(5?_0bZZ_=P;hpcJAs5vz?2aFsM)9kgLUvwBKBS@yr5z00-^aOvAECOXI+%%8s-G=P(|nHKJ+0zw|9QExOx8+S6XZVblIOjHkWS
Ek<$ly~>v{(SdW2=DH;MbK}ha8)H_2PQvQClr1fdR}5hdCp5l3*T0Rhj(IWXB<RLq;7SvwJ?4YFKRDyx>?~)A+OQ~%2X!V#{(Pw>O;6gM?>}>~)`Fe1F
AikYXj9xO8SQdB?F!5pjDRg{ix>Bs9-O)MCOO&v<TDu4*3xBBDl|TCQ;EU8|Nf^BlLnlpoaXXPtUtoaroV=L9lOAPvx%4d)?Vn)UE`xf)qTW&vuvF6@2
!chD@(lv&0~$007r44B&~3uiD&e?Ff-xQP6S34{f5X98Qsr|TKycxqndI_^Lx7Agmcwh=yGeH1bk2GoWocQS?#!-w_f!4RjtFDQfG|hHPNGU7|mh-A4y
)vRS)}r&lG$(q>|Mcj7MFV)|lt%goC}@A271awKaacDf;Kx@bt{rl^*3d+<q>P;J_~yi9AtT=kzg%&J&Y<AnR(^9*7*bYcQ~v4aR5suZqkF`7d@G!Lb$
16S)<(4SqE1U4SvUaL&l)$PGAtxUZS+V7Fn^O>zOolQO~>%7aFR3w-GD9J^R=peyv^GZ>L9`#Rw3cBVsfum}bMPG}ZCVwd3={ca5)`&8Xo&h5n702(99
P87|psb}k78}vQcS~u2`497ys2XbNN6c$VFnf_Bj-Qbgk0-?Edk^c|F3E)AJjnDL7FcuLbNs8`pQ5iE&qEBmd6RL}ufGfKqBDg2eZ@Ea{X0v(=PD!KvB
>Li_0W=K5oHZ9{%Mom8E5;Q&33m?TA^HLV`xdcum0GY1c-<o-Xlw@miZGsGNC{2SU*aXp1|4+#&os#(rkLq>>d{OGZ8dUbxi&7v=Y#Rs)Ub4RMp~9&GU
>0TG9GXS1BOGY-C4B;pdU+%amgjQ#qjH8bKL10U4vGPEMQCRIg4sV?RAgd6kcS3xhZ0->nWju6R=ksk>xG|dq3`|idKUq%f|$X5yLiN5UnLI>RDgMfq~
C_e71M@CEIbO**aw!JEPqD@<bajPs$YZ3@{$(^Fh+Jn03H7KCmZr0g#Ix?&Dq1VW%7j)JPigUb(f{ny`rBde{%17sitjN;+o}aa%H*X*8S^Tw`S5&7o=
cf>ES{MwU_N5mH%+tk<9%a#SyTV?UV_VZ$766ENV)zGf`6`=VNZATS;<e*_(QY{V;rkVKDO8M(K3Y{c}3dgU!#1Oq%DjOPRhAxUv#-Q1LsLF5bACwAyO
53pu$(krYbRawT=#O*dfCOe%leSOc)%xBKVbMfEc5{!rYh_dkzow^f<aUU-M-R{oukR@${n0bt>blaUeVDrZ?pY622!E}QR4SG4(11yj|9n?566mZ&US
nPP5^S!_iJfrOCJBeI(yY**<@mvNdO)kCES1y5G_>Vpt50h0H>}pIdo`B8ps9RgMc%2>qjatd=89pycW)PVBBrC$^2Z8ZC4S063{X@ZcmTiv|iDp2E>@
pkoIy7F21{D{Xz>H~{1GP1jZEf8^oED<ptK(v98fC}9Y7LA@+!MgkeNnA@7|%V7=f3$K#&b{q_W|R%FRFD9W4M?9zaot1zNpr{{(m$ug8waxO5OAShrs
_m{g0OZ#cVtuT~RIQENy7=VpEsbgHYo&JJz6;yXUX5lzv|v^BO)XVQbJ*ba^zJh`c@Z>Sr*9nc$6di8N@7v%*0iI-t%o>b_W?zsAkDH4cYZUNGEf)Fb&
Y&1^WxYvF~W9_7a1_oQw?({KiitPq*T_qg5e{55tjpSp5MH)5`4@m=V)&AKk>)5du=1~+AWI1Ja3%Pm_yhfkw63wv{W?p~%puO}_&par&=beH6Om%Z>B
&*c|hA`=)^a>=kefNhD{>B_>g&$D3=_}+s9S`!j^FAfYovWf`Wd}n)}4S`ydfKL)nh271pkqBOmiupdU=jYi_2+wyId)i_-Yc}3Ml^;$RxzSF*8H~qJS
_~X;MUu#tJk9ydxY2=wvNJx*#v?rY`cGTUjw|Io$KclHY66E-Vxi01H65J6SXQeA0sE|+Fv3vi1^h4^ad5O5XZl%DtN)Pn2VpOV!wIJ*s_vE+ugJ9pbk
*r9IV-BA_b9*@E4v1JWrpl=tE@G?pn~-ojHmB5rinaS#~No8j0L^<vh7M?u|3ZQrEI4fv>UqUD!!(QJPd0jba&e7T>qNdQ00y3D1s72NQqomH)EciUU-
c^m2_E`lNC3@>aNW}VVb6lXphMJjJ~sLVsOl5^%bXbX&c+r!){*B$olzfbTeEBe5b_lBYg#6+?;3J?d+U>i!<D3^FMsEgF|zMCptHl7l4mss|nR{V|)&
yi`7EqLo;>q2FD1lG}tgIFLHc#2IH|Z!*S(R+I0A)i*axw^T;2tyadi+JWZ+ry}FqsqGWQ&|3I&RLvxj$!+5;DV(~2_Frl<^6-L704)AJI!OydSQ0CZG
27NSslN4Df_;{d8DNdbdLpsnOQe2pbNl2sr-{1d={+Q(PB%8s`a=|cMShHy!vuxtLsFJ;%F>*YQNsgrJ2JFwLaiUV4_`ImuKnQSXwCIp-6!S^WnIu1jU
f#b1<1uZ67nUP5zld48O3805zM%m23`Wq2yAwuL-MztcY-+)QGpZ-DB<#+MYV`=7f}^xc>B2zD#+<HXF`UE3_FVs3`bg!2y(z<?ZFF4;nN7|Eakn{#vG
fTik!JYL-~y8g;JC>)^=7RhSZ770YP^)1T%*-qse}}ppo|($URU_@qFQp>TF3l!Fq*^Ori~@X{cjeP$r=CpmR#r@hi4ODtk(;JdH?;7P}nsb8~HBbn!s
{6iq3Y>361SJjLo2>m|yqZHtgqf(^bQ)5%Zagt<U*q%|#-YWGCnJ&X|Txkx`hI8}7jw|CVejus702iC~4rm~U=lJ%|3}LQ$>27{|QZ$R^NQh-+6)cKV#
xg3)<Vt@hkDb<vT`4!?EGnyJ}B?n-Q}<2+&i7xryQ<>O61g!8c(o!fuTN(NsKI2&4lWhF{BZO?gjCY)yj8%%XSLD~dMUf+#IP-9g$kw)ta_BZ2n9Xf;M
-sL!}$oU3qv(TCgoAYcq&1^g7JFWf_4hk_ylto@s`N^n%4&&*<&VrFkBW?h<nf1*n?Q9ZRW4Gr;4G;R)+A{5xq{qsVbLAn@*JxLs7xil7O3o*Sw1G3*X
(sLIJR*5ZC%iNIO*Ne{O3G<I@SK7(U?#eZocaB87~y==l?<A~JW17gyvO&6!p^Bpa9-33ou|Z-$6`8xoS3Z8d6njAVNxHI=S8)qiRVgdiL|&8FcWCLKm
Cq9n44YP)CV$0W)l1U^relXhUom&?!)<zEtn_JS2WAh)zNeoaDF4{o1VYQ5}xQxg0u4%HuF3<v%ICNVt8%LCvdugb0*H*4-Vrw1o%UHQ+1fdHheMk7Iy
0AUV{2=BR@>h(VzG<RlSCZtMC8iW4XP~ypJ7T%*5!%)Qb<7!^lrObW;}k#}@*q$0Clh?I}bE|1|x=$KL+MOYgk==EHCO=~agM+hKwJuaFT*>Y>i4PYsQ
7_29EVzW$rvKK%PHz5T1NJpAcf5C8V9>py$-Uw-rIgO|VY&P$&^UcbUCf>%*^WnWcyUq$n)bm?8W*(O^b*tklv%?npijCxii)^?Is6o?l-_TY_|uD|*f
G?%x3@pq5Mzy9|3-g)`8>(Bqq!>|9%^^ae#ND$Q=uc{lXvC!~#dWF~uXMVW2T6^>K%JJ3_MExoxMechL3G9WBZT!TILf6}-epJ1?BG9!}7{Tx$jW9}Iy
qTmoLj>Ob?e`wM^2$|qRn6hGucIkF_`#n%{K^*}y!Ewr{^@gX|LP0>@|$m8|LSYkzx{L6;gg?yJl{`#^4O!2%i)IWzy4b!*mvG~?ZKB`yMFC^58n9FgK
z)z-LL-+T|}%t_|ZT9e=q$BqBn`MD>vGp74&9^D)iIkL2%nRa%{(6`>F3G)s;=+t&uYP(WBm1e)_n#AKwvl^1>BddZ?3qGtk<*f>AuXTG|P^wvNJu7o&
xWz0_TP8m+?%c(o`u8iS^F{ms9-{;MBfzx;*kUwrPtKYSm}{^8et`1UVe`Ip~(>z`kJCHtR0AO7>JU%q<q%5Se<{_%siUPod=oFdj9yz#5IfAg((Klj^
;$M608$fJe$IVk1T%tthRC##m?%1_YM^eRid*=Md!My<3zx$<%^E{>D7*Z#`8ou!M`94*$1^EleP7=@LpABjKw%{Q)J|2ZO#WRF(ria@hHUVHo3NJFn4
eErAo{Nu@-{23Ak5)vBYDvctfTJggBOeN6b>OkbGB5{S^l14pWbiDb&g3gFmT6!c}DbbhysS?M3d+V`=y#0&U-uc<*-}&7a(J~(-b*uGgB&0X*{NS^<c
fI-MP1DIOsN4HbKH1po^=GaMq)+J2)j^34wsH_5Tt>-3GagCZb|R!I*&iMH&HXrebP1^y>S8A=q>qTvTi#1Aj*=H+Z-aW>SjzS1U%r0%d)Ht2HDdgz^>
6>;S4hyuxgwSjhwpypzdx4J^^bpY{rMk0{M%o@{oB{jEr^-xAARoaU%&a_jW-{B2buX#kU}9bA)P|^R$qSic{Kj5q1+HZ%(-GKsoc!1r4(2A3s-h{Y(L
0nj(p<5c&?JAkN%i_`pT+Sw-Q`fY1l#8kkbkaXcwPBUc^QsINaceC(9nsy!gd+RJp8*?}xwsCR&jPU->h{#PzRUN0WW{>py?+mv2;zzWL_W>gwI^|FW9
?7hb!5>zBw|9515PyvlBwNuoHt;Uzmx+fNbQ)g#v#dr7uV(PBL^*UGzv3*-!<L;LDe$oP+aH@8#Wph>>?$mU->EbQa8dhqI(Zk*Z4%-{Ll*RH?)mq)F;
{_1NF-u(Vi_UO-31wWg&Q@ls=)%=k+$>I>T#df$tp6Z}^kM#6{Mj>@P8Zlzw#Rz@GFM466T90i8O#+$j9aFjfr<c%-uV48dnjG@Rh^vRc`oZ;&zJ+?CR
-}HY={<H{ImD|t3y<dfUc+!~clAdVGl$(O3Ue<!IH!XXNK&-bUfDNYPyB$LzKB!>NgDC<;=yh{_P#sigTMIM_3Phw_iNuoB0pHgw~(P9<^9P|9z4}oKK
aS3?6K63myUx}7V^~}T)$kY+kZx!A>VrAbI+{p$Zq%U23(o^dwjx?>w^#b%;O%LEU9+St4|(y`DCS#m6PyxnZ2&`%}+mlC9RPMIZor~q3z>XcTMnCN{&
}V;q0)wdF0v-+MwbBP4dVB632~mMqCVUeFpk`=lef=_lvI{_Z{RRkjT(+0ChW_2&ygi;*sI?x8C{OZ%@t()nG5ZisoDi_N}j>kx<L6BF|zE9$6Sx+okU
=uV#^VbdTO1?Npzs^y2Xe<FVcx1ZEeNywFzarzzT8Z%!UZJI)S694{fsJ(kDX-}u$Wl|~1dRD-?f-yS;N`PnNEzy9iDi+k|3Up{#GtJRh={8Yut+rRz7
9Yd&;=y=vRaE^563P<d{^P~U!u}to4G-wAr)zO29klRJ_L7H`>e=DDx=|1+RNDqcrpQ@Nd8~7bFs^qb(eCK;r;Yznx-g_nI?QJ(*7ms9x+*?HniT$W8w
*otyYyHEK_P^jS)R6%37aHi3ID97#-)o2OwVUts;gdz5<l#DbxK19flZWf|7pTK0bND=7A*!{Z4qd53SL)DA9hw`5?~R-9hpzPD5`DPDpieZ<1StVhks
DytGl202>jmWvN`kOJmz<Ns9<7kZEo_U6`V$|UaowT>v8qi5*wh()0EFbe+u7^uu~xHKPibaLgQeF7aICG~taY&gD1>OFZbYIUu$_?EE_)$*K5ww9)Ks
>8Zvtv7el*!ngqj7+S-KEex1fwYS6}LsF`OlUP%~zo3<ot4KwXJrw=_bd^rbFu4|L`U&{d-LbkMq{VyxUk56l)wBy}6D2cT(``NqMaXs0IF&kH@?ZXIY
bC(vcRBu6c7o^sEM7{*&foRz-Vuvpk_HuJsVj19(CcT0!jXAtamDi$|ec0&YGmYE$RBW(j0q*m$g7V!!Yn}$W!n+{O|+{0?qrbGwEe%u_`{=AOiAnp@F
H+Ke<$ha$EIJBl?&%n6>QO-A$7WaHIns-}L7_290$r=LeO=fwGGU~}>ypp$gJOC$xNu!K4#z0jJY&dfA_D<DTpzq9GA%OED08{~_QEbt|2S6Zh?P$H-&
8PJMtM8oN&V#CI;H?p(BvP*<fdcHdCEKdgBDQbX*{ZJ58-q~R&2euw?>2$jstLQ8-4|$yDUG4)rkEH+u<sJy)}GZtEK+kj+?j;MHe8|X&Syqq>>YKuY2
#G-O!{^62>T@XCU=tU?-F|d<W~lZ4^b=>Uiy(jmjmwym%aQWh2wMbMIWMV7XetPxyafcPh=UM(FWZ!A|}X52M4wKgcwI~8;k64C~&Sgz(|8xbo#9_CEF
9wnl8~}u{?z(L$y|Ru<vM`f#W<U8{|lH0poE?i=*1vlTv~rk9djqx(L8y<oA<AS9?020FT&iRvYX}R_NDz*18aovgl?WdiGk^fjuGogm3Cl1ha09A{8&
-j7D?6oY|h~a$wi;`b~ErL5tOC-O5VE5Dk(U_1pVyPD{_W9v=;#cYok<0nvUD#(p_5<;7H-PfO(~UF!M%sO{SO{nkLZggn07elaDia0!`w!l&>N&GRBc
n!os)h{2_KsuvN|+>_g%b)F}5p0=(}#Hn9qz4c7s?mLpZ2q=H@?N335A3gEy-v>*7j9Px--)sN(17&|S-Jg5*2YSyun>)R4{(Q!<FZRBKMlX7$wbNHF-
UwQ1ryId(ZMMwE_I9cgwcV(9-+teI-+tfz`)Yq*1RhDh(724iJ8rc3w5>}9#Q=U*8q<^KcupbQ2rh#8kWu_?26%bio8<c`M>+M8*&Sh8Qtv|F-Ux0pUG
7!EaGR1TB=e1SY<I{07*3`jW%$leEBQvSl1wL`v|?b}Y8z}+T!m>rg^c7;3rje(_p0$5bWN}U6)zMROSI0kq1<<bQM(KC<w<*;#NdF_4Mt&e=<s1J&rK
a86Ninuln3gVLBPH-rCfOy_e()ghpd71l|HU^7`(^R39iAoKi#`B4$a_<{@wO?wXn_BLTJWJdlQW=xATYloA@vTPm}NS%KvHYBE8UHV9f-*#Vt(wIKPw
i2|Gx>+iU`K3F~JiuaGO*<aYMb!4C7^_>m6%)<RBNZp+UFZC#iKP0k%$WGCw_cX9nW&8D5YSeFXm=2ha8Y!thkn$apBi#1?sx9i{SO$^w~C)1TmEtDzW
g{p2g#SR-|(mwTp=Cv|71DjNr@adWq>SIbYK!{XAYNqWae^I|CL2pC@Bc&CvZkQsBhGRX^y4Vs3iNf{Z$@<>azgziTZa<7at=9iWKJTx;hxS;YQ#e-$)
|FOBa|MkkZFr)e^Gz{=W6whRvljN6Q1>1GR6p<P|K0gtw2$qre%`f@V~pUI{?qK|gW8v-?TXX+Kd=40FY4gv(w;SWNUsc>X05&5i)<s_q?3Y)Eu)z9Hl
VjyGxd{aXtAfsD+i~n{s#z|*iM+NO<_v~3{<yU8|#rngXG2>FW0>e2k1@MPFV>yL~OyO895hh++e5ys82+V#X&l24CFzt-zb^g)KJzTDUJ<BFgSBR<tY
isT3V0kSg2VnH#c{A+b=dogO@biBWy;0zF1t}V@tfJc60G09;v#s2xvs$a-flH=N7AU_99TZ9Mo#EHa1Af?s+qoVDM+oaG<OeJD6f=$u2m5IB`rXF^VM
z{cS(eCm@VWSsB-7lm(hekKnsJts0H4BgMW+cL#uL5&4R0r%3=f2`@q6*aHI#0<2SS*H{kN?WHKTOcsg&6G@|(cD3B7?RRA2mUd_Ld@}O8Za!#@JH=_t
R`oHEE;U|v0ky;j11Kh`2nIDibK8a}8bsUWdVX7F5+Kewrq^ovSqb=TZ)a$!KgchpcM?fKN)llJB0SKs;ne6Fn4U#p(%5Eou%g4LC-^y4G85VgwsT?}8
#QOfs!1GoabQ#NNN8<F^?+UMx9z1wc!YrmU1_PA4r_vi=xlqjwhSz0wM{1Vl*x62ZiuptiA<LK`-oT8PxY5OPpSf+DXGf)$MK}*Na3T1NiA%lG#AMz4M
hWM4@!bm`*9uZEshv8$3wJ8OcZQw71n5ja!4Ya8AUq+qGb)$R9!<0+o>R$(4kEkL}$y-#U^7<fJ9|2Uvb=B`TLDmu4pR56tY&ufAcBp>#AQEa41GnF>s
P5*tScfyFv%gfMMDTNcDgR4N~Vc-^yjp1VEIefo3>`h}pSM^PQw!m5!0Q-VPG)iS7UX;+2c16is?cX(66_N>}sA^=Y0tzQ#SdcoTmy_svs?pB4;STpC}
0o_U_k!@U$&y`1yo;yjy|E(#wg#|!bk(Lw$x@_5#G<w?l*K3;hrue^^}-nZYk-?!hl|Lepn5Ag?)4_Er}G`5Ug9-bU{YKvkI`(Q3IZJh3tLe4h^$9Tdq
-qpaFCX8lkQ*UGaK6;`aP}5_)i#fCxutysBrZdu;O;rtrti2tXlPVr{j8|#CGKWK))f3GaNH^_n6%WA<@e1B3NjPhzy50tp(mKXtlH2ykrAKhE-xZ9^Z
gJz7Sk=9ar|`7~0X=zZy3I{m6M1tsof%k48PYLcB2B#woDKyeY31VDIHP~JeO5HuCO_O3&M_WzvHcLwImWY|Cg10k|I^w#qeO<gu#lN1X%;v0J6RvO6R
9v$=De#lgdPy+i8(oqS6Vb$-w?K%x|S9>;P*>kGAJ~*bc|PCTz{QwZfNEZuPjogXLe#2t)I)vhEP&t?{xi1Y}bMuNhrGFv<A80j3(`4`!Qa*8|*bW=!)
Y+<CqD>VHiF#Fs~7<j`7Ni`Ze#a1YJDDD|LTP!Lh}l`4MC>KF0e_*7vUd9pv|f_QUwSYW<J$d4m2P+VO^AKzF2Pu0YKC##y}5b^;ArwP~G^$j#2;kMYV
|{k*IHcjtf6K9;xodDlMf#w(v@KOfY-j`7Nq`G08pJI?<jidPabk)-B0z)#~%ytXA<{>IT=FcjAT8OIqevie$==CnHReSnZjy*o};!v<57Eac|QK1v+Z
Af#PqOM<4yfkoKsP$Qs`A}H&1Q*V35+9>#P)n3fK1_R1nFZ8f^iz+eLX=rstZEOr?fwL{SZO04HGAS|^##EyOi|MMr;+fIRsB4%%FXv)s@O-hjmR;Lyl
fH*0-xtzdL(9jqfef;<%{VSuoyKwv!tuA3nrlWa+yul5(8=mq<CRWq$gT0DM+ewuyAy1?&_>37kvQ7EK1>*(3R++^gHd5&O;=A8Yrd-+dl{Fktsr(?Kp
N?gUo1hx!fK6?yb6Zm+-Qi#LLob7Qv_<e&E>7UK?E$<P-K=%u$sXxnoP?cB{SyvWVC4pb(>^nPy}sy1~43s3Zn>l%&koXeR7Jg+@#A@(cb~dAluQ}YiA
`5!E~5eop>1*0W+xC<D^Lh;s=OV3hjMFitQdPvW&7#n>`M!4MG%>fhyXr2^wv_oz*R+D48*BSPLH@{UV|;iYWrjAP|DRy@N~G2!Jcm&0Us{d4m+)(!_@
=4F_9+pXGSntOu+z48q=gZ@ETY99dk>PgD0_GhTTTP^>>|cI2nxE0f#d7atkEa!Lt&KZ#*#fvKs@B`TQnMtvLdVhdk091sbSb0+pAE5W260y|%Lz}SmT
lPRd(E&}arR_=}F63vsIDtkCIvW7vmd&N*$rH&4knrnpfx)%SQ<CU5##<QqNX8|VAGM32uK8yT;I2Gl_$khS2xATmnQYd0R*{JW;VLLX+JoVja(b9Afl
mh4uJ6LRC6vOkoJVSC~n3dcsMs;TL2NAD)_Bft+sVD!Gh~U%WZ_kHYl%7J}d`dj?X>rvLG0%(m$%{Bo<>EXSPZk}25wF^O9(<*Aaos-zzLL9-SKh}f@8
gyC?f32X?f32f7Wm4W^L|RP{4SF%^E95eZ1!PJ6-uIMd(Yw*L#zq;+jto6>tndiLf&nw)-o36rji@f0pE3Kk2}%;E&(wT>w&P;gr@AEE(>~1ALCU(Tj?
-u4I@__551f}v^Oh!+%X>0Fh&ZT+j~xLcRILwjK@T`?NYev+}y8Q0xh@<Q^M1D3Y8krG#w$)R-iP5=~|~uoh*Ad@sh=SFor3<*fNq)&b2f8ciT%$00un
7`wsDxi|zHp{kQnaC&>4C<^R<6nc)W9rWD6CL1#G^4)Z%%pH;TFX>U;?YKMDem&4n5r6%DVjHiUGH|xD#D6G5gz%&Sdv^vHsFRni{7M6C5SE@yA2d9(4
R>Xwif)u9R<^FX2!%}l@+Ou9y6jqTP!jpJq<T`y*XX(_HSlo96bveLI)5mu=_{xj=b%@6u@s)UUO+!0&0V7LWu{_56Cb#Q*SN|}V6=3uI+YjTP#B-mZz
lU~Fp=w9^YR(9n;G~jxs-F|8?!ri=l%!Rx(Sx01tb3>Wc~}4M&i|r)EN=Dlu6>l7Rdh=KqWv7=vCPnRH&3vyqkQk$S09I+)A?VtKcm9OKAZi0MDa>#FR
?w<kh9<<UfGR=T#bg)P7^5hA}A-toCq*V;?<Coa`OX(OgdJ5GtL%aJ;3z+Hqv<m%#310H;s)`bal{Q?Dt7;-yucDlSU!2T7{`m7qCEZGiNsdgkTsk;jf
5*S;R&p_N~w`C>r_sQF}2P0DDE%Qe9+-5=hK?$4%5AG)j{W&27jh&xx<p_p|wc+=+RBEuBtTth<edQRcV+l|jUsCoYU1tH#=2w&tSI=(`OgS$8`6v&Jh
sVv8whY=lI-S*i1S;gUmxDq2ogPK8VYgt*|gV<#momLof(ax(E)qd-US*?wYT1F%&slAGfkVX^bFy&MK9y)|&3j!kDV)g@ry`&e5uDpj&@vg~b=zLOZt
!pZtGQS<QUlaXO=8f$i1hZg2^;bb~#WT~+)^Ib?Vgu4J@ZkdDTV4as($+Dr}MV51#Zy-?iJvbB^SpbBAQm@C^T>k*^%5m3HFg54vCE#mAa!l0dg;C?$U
W?!zMgpM(;lfg}Mt}_&-osMTSsRe`tUeu2x=oO;<^$eswP+D=X~IaIK|vUxyT!ToXygrmrH(DG?rchn85E>89M#7|gAV(H?R3Cm^?x7n%9G(Im*AW9bK
)yyy^%%CY@e45JLov|R@o&DtW#IG&0vQXfih&)XN^1+SuY-w3AHa6qo{l4$}spH1G;^AE^1vHTEKH#X>HGSDFgPnhSBJ@H5|Cpax_@FtDX4!jaLSfMZV
=%F0|Oat8I#owj&J|c^qL(tP!8mnoEMP-%3ih?NX}^*R})$C#`Wgls60qu(sBwqs=<DKpk_q=44qbjXkgCS}3~6S^XizD=+@uTYpN0C+;b~vu-{m-uYb
dwWra!9E7}xpOh}e0p;iUo%Pd#sh8uK=B4(h@o^Eq`ONY(pS&(ScOS33k5}HuEAQLy+wa@&+yC(5mAjEaLy-gO4ZiOfkGcI<=bJ7ZgWO@{CLD&sdT1N)
1ivTHP=*WJ74&8uSg|l=nSOo}4{Ov{0-PkY>Z*y-q6Mcpz~SgNUIl4o2pwWxx=O7_2FLc3c+4UlkT6`Zy4%9TWqB5_#JW=z&ilUW%1e9{pT&a;!6;x4)
-W9%$oSwa9wg_*4)$9nu1g6YmS^<uwr{t<%unK#7u!$bl~0rJ^UD8e?UWJ#I2SmcX-#1{KhE!DeRc{-LDw^ZE@Nh&6f!zVPvezl0S7QKFvV><b1dg)Ns
^q#D=)79NxTw-9nu^t9a&c;a+(XRfjBx{f8Dj$=BUV;k~-&Fj!>@GjnjA~;4&6E*{JDii%~S=xeeo-#w#!C*GW8$gl-7K#Ma$*6X)Zzc;8+98(Qt=liC
mCo44|Lg8m-bw|Ic2(3oI}vY&I{Og~H9F`(o13PyHz5VhaY&%646cm5ac<0M{r*FFS~texUJpJqQF)V}=GEl%hE1pA|y_Wr5%_q2HBX%_l0sZt)Frk}5
U8h?8F`8~QJ%F=CCB_2+zl-kvo+idoiv(Zy0+34T-r$4{`{NJFPHqp$B?bN$kM+-kq4vFKJ)t4$YJym6n|I#s+?89&W=)w2Ccua{}v3ST&dq@zEx*zh7
-b~~s6y$9m4e`hO|MwqX%KrH3;jeyhMc{aq#{NjG%4=&oh>@%R`IAG#latEVPm{_gX|&yXvls33km&WX5bjL&!C(BWO3eJ(H{Sl$7vBEGmmhrRZ~o;sF
FUbkum0sXUpmd6{mxIn``~*&fAGeehs5gt{g^uYogaMmouB`YcYgOp)ZzN|zk8G__hmG%)DJTcjd7B+`8cC0m$7|F-+P<e_f|SrA3qTP#BCDoDl2|mr5
HcvaIP|7fBLGw^0!CfR=LNca9vz|{1MSloFvV50?)0Myh`Z&<`1g$-><)RNT6TkM?XzFT_rw$<E87r{@d$Uzflz<XjK`0U;FO$U;m^^Y5S?epD+CyeSh
~me~Cnax}4;8_7~wX>-ppC)2&C@eEsBVWAA;mRyT>iD+ZG4@~2wI<g<qq;Ez=EcIt;@^)GI-_4<&lH>#4oKU#u^U;E)Pmvfbs_^n?a6PRDW{*5Cmm8M?
(ug`t_QwO#B#360(_ul^HcTtBblkZLI<Hlne-UqL|a-$iC9LU$d{qqMefAzuN|J9M;Ew2Z){>(Aq|ACG768rSksHz9>9vY`<^bbo0?c^rs`60u7mFfMM
LjF->m4^F76l>e@*2#+rv@89obolT83d!Q}Qa)B@#NioxkA-&9cr)2su8tHA`gKF)Gk18nllc6otS{Ud@KNhQNOzYq$(%H{-D8P|+ok;0pT7Gie|7!E@
4fr|U*6Hse}3r=)a{>N`p)&w|KZ`UU%&psH?QCLA);2Lsebp1uOhQN*yo>CcOvt9>z5C{{^NHKDVQIA`xn=*eDBVp{iiErN1NoBBKeSoJ4PJcDDOe^>1
|s2#Z4K96sag$<}mSR$D97w=l<x*Uayaq87*$|s?TOfyC3s=6wZrPIgA&hgA2a?@qevSZJ&5Z#5D4?XzK5g^Na8kl}aN|@|7Q6|K_D*1&Euh<X`^MJHP
v{58wDMTKv0p2#y5*Q*z+&?tljq^pnI77oWK)0fDY;vt(KMB4`&kIiS;Jm0{a|q?(~;pQMT3cy{<=G(Wh~N3~5VzxmcLPxY%xX#dOqas8byRs}jf|K{~
?UawM!Ba3Vwvhn}&%g3T6?W=cw_6l+})$$!Utd{TPFTDH3*U|NNzxdj%%Y2+My`p~=<;O|_$Mw7^n-IlS(T!>elB;ZsC>>V$=sxXZIf)ouT~zzt4f`9k
-(5k^Uo1}&gU8<1OZ~%Ea#COc&F1>AUwe;dc>V7l{^&0byTwZn-uynA>rE>4U;H)t^ZLg>sag-;4~hN1c@WNbAH4DHss;)2RsV!qUpX!9apaae`iG<JQ
|P<iBj-?Uai6|wrjPzUG=Apj^ONY9F1?b(F^X*;GUv~ub(Q!$y;$_)mgj?Gy2<)qk-trY{y6{pmtLwiwa@?T?O%W6$bVI3<KP^tRQiwB9<f?k@ga+OwM
TsMi|G2nieE*J_u(6#t+Jc{;>+*+==(@Icb50)9S@UuoXozO_-(rSYLSn892{?Ws;r5<*`gidh4(0Nf=v9x9+POEqD|<L{vKp}qrb?Zv@zo9n9Ch4%yD
V2Ztkdd_@93F$jw2Gk6qvX)t?~`^YF`WKKy^aT$Pgf)vIVFAO7Um)gF1wmydM+^FKLi^@F$W>a+c5_@hF%udplPSW4s5SDnY6r{e2|$77GgtIl}nAXa$
Er=s{%VRW_2yyT#<FC5Fzpi6GF*&qd&d118iLpyy>t%pZ)KxAJ;PVBJe)!DLA)BpC?gRlSeC<nCkl_=0D;L${nCxME;$CmJD=}#-uoXV@RlQ+J6yEXmU
tEX0U^xRcxi9=5O$0B^>)BMBUnm#%%ROi6=O6}mlm(luEPyXoEIUL>iO=X))VzrZ1RXyQcmXFl$<~UZV6}sZtRb>J+@(Yiypj&Qr_RRO&Xb~3g@s{U@<
m0}F97Sa!Kl+O^lls>6S6{s?xbgbSXa}f1zw*OM%m>F(op)aOE&75^Z|F?=;43$$P4WHC-pK34H;$!p{>h0|Rie46OmWyAs&m(Y*W*s{=_@ggws#7hpq
-{Nsw_m02y^6cs-5ohFC$*6UAn5g^7=Q9+cIM2?jipQoxE=gHU0b_s>AoM{`;Yt2D)7BVffX5zWUTZzx<aKyKnvc;kSSK;46PqjeWDfm7hTENXI{3zHo
(q;_6e?^^X(CRJ{M=|NPV+mw)_!ed5ACQr&w{rqdb;M?u-MtH+E~6&Iqac7hOX&_k5>>@<<5jlHV4!kLuZwSRMbJ65l`;rx~F9iKej{pMHEgTwU?{^W}
AK1CoId<i{^y!+YTU4Q<y19f!eTZbx7FCEW2N0Y3o`TY2^XoPpakEHqX;nqsBm6U7b@$ut%g||XaSa<4S6~}|au{0BUWGRl5egP>_@rlnIt>thQsh)Xm
&a+n^x6_-axf=P2=M-)2tT+X6C{9s3e3FOHW4Q|IanTC=P&5KR6pg@-btKS#$2$n}P|u=v_#_|Kwjd70D2T(2#0vy*{O{Q7aLc3O7u3ZP7_}pn+VRdu1
u>|LWiiNOU-H<uerT^B+8>q5xM?_$uOG=@Dw%QUMjg9R$8L>7hevfZ4jmfD4vk}n(|Q{8qY@j34)n1Db5m;L(8L^vU?2ZiJN|c&8-63E8_^PvWcx^N2f
=-qdL4~sUv1}EUehq8WsXC;gd#M$!0su-Em(lnkRZ1-ZzLs{PkOz8oRHK9fQUf3tat2fz?KZL&qArw2<Ham7agK4Y3u}OZCOf<!T>arX-<Ue{ZhyYG4E
i&<nkuyE}gu&@#-}T!&|<&OXeHKs4v;|z^-v!2^5VnE~dJOiP*@N!)BPw7e*tI;y`RS<{PjKYumcn?_nCFQY|OQJG7INt8|s;joEAgBx18DCrc_9v8+9
rnY2(+IVjDc$_XS?x!Q2HDrjCvM8?&J-EiSJ`<!midcNGP()6*a>m;jP%4%%6@5sw=YzYQTHVwPmV!0`2W(MJfGc~dRCxF@tE=1iR?I7uMNL(Y3JG03S
aC3@gqS~GmR$A^FwP}cN@Fwpqz`|Z{_ELlu0bAJh4qI!3UQXrSYPJF-ivdjRwpMOEs5uyG4p@t<$8`f(%VBD6lMDk&FbEndT+=bO)q_=Ywl3qm7!4M!b
w12-fMpn-%!`P3g}#ToTbxtfyw+Jr){w{1{CFEk^l)X+G-x@7EK*xzZ(w7>r31cYNT9u@!tpF}3ya<6EG7x<aFk=CRig(Qy$u9O$A?zebE$w8#MvPAN<
@~3S}wJ;NlXIXxTdzpatp?o-RaJ|Wm(z=9b`Kr*8t;!`T|59qZe)+W=q@S6&VG7P8HO4Ptog?17)+>?>cZFi_Dt!1*X_5LEh+q!d&j{ZuTVn)C)&V^}`
f3QXhMtUx7V4HsC2hHfxtp^<LR#V<sr0yv`RJ$0++lW6)L`>=S<ZOuomUCIla|Qz+G9hTvhZUZ2cGgJ?`~L-gw`2Z+vOK&d^Q39zE&y26gv^1RmKn9*9
)oG#EKo-QLIU`nh#X6c?nVLJm(Iiudl^4tciCb5zuLd<A(%g8NeO^}{ZGnoRPZ=m6VxRtdi4b$otQ-Eygcha~tNVc!~bqvmZ(3HD%%J(P8AcoX<ND-+|
8l~T9E{C{^;Q-WFO)WPn9RqRNj5>2Okxb51*x5Q9aXcr^W4~!O#(Rqe9cHbI92%d_0a5hpZEXZv^~6(Fb(*Fze?qsl5C=<R-)<Jlw9d2}psw~yM`i8Q!
kmC!);h7#H}*RNi*~`F+W@;#p><)uucP}1Q<K1_hMAX&DnUIEQXK4dweci(Fj52)<N-}yQj?s3F5xOfe_lLMp~w@3Vn6mixxg-BnV$9MdQVd_-tHJ$w=
pX%W|Qla=~`9nyxx=Sedg{l^I4T_=QoFeVAW`mg%huoLn^Q3WoKw$rcmTM=v%V}bS;w&SWzhLLNRh8#~f;q)|DjL01j80G13iO19?xZd9^IW^P15BUAL
iuCLo#qINX>eCy9C&Z055y*c%i#+cYU<-rWG%$6Jm4YKhYT#5=3SG(u=Vb6#sER>4Rhc9?zBUQbvW2(u1vM!dGmX=*z3i!KcmFpLeME0oe!#Oy&@E;uI
~=C!OGfi}=OI4F9JvePj*Tw?|+zh-6mIL^UdqsAn#vl@tcaZ9f2(|XL}Exto4>O9El(Uf0xO)8y$R#U0t^srqkf#HNPj?b`tPGTa#b_yjm0q*-j5GEYs
U@@3)WX1$N1BA>hSTq|m6HNVShfESGkHI8f)y8<}Q8}IjJxd>P!2hsHW<KS&z8A4|Pw;Bg(-qD(qm{A{*+>JL9%)u4(m{@~<G`8FQg;G6M!p?y8XQHln
9D51B@f*E*^dwLX3-u+42c9OJIh+n698|JxDduE*~>>@((H>M7vd__g1wOna~te)CQMVptxt0WOuKzJUG{C{ZCC}u$jQslVB4;<m-8t|0M54D-2e(`A!
}2((i;m4ZSPz=Y4w+R8wU%$FU^*FJqv)k+-~KD4lH9o&0EocD;XOpVwTLZk%2i_-b}>p%qP+DWI7thD{qkLU>x#tgDuzmfJ@4aRTh{tF|ZLn%cwnz4Zy
UY_eb~^M~dv$^lT{m22!Ls?&@$ObQ91mcMWgPNSFg~KHRT60U}fu+P=w1eC`3iSk;HKBxPb|$D2SZD?@Db<=Qy#Y)=9Hk_t8^zOK^0O10G4C-YHGao8}
1JEJ=STfwA}a>wZSp}?hp{4}{UXlzr1OSn%L0H;J#le%?a0gLQRf_$X8`F=4~>2-%=1rS>5uH`L#q6DnR&6;u7iVcv2Iqf6?l)2fy-DosOmvI=|x1g}0
OFXA*o1V34B=a`#lDaQ68aWKGX5=Vi)|`iVeKTwA<81}scS|AL&39I+VUk1CmP0kzquow6x-%Zj60p~;Wi4fCJZ9GOUEx~>nHr5@XFpqv)@&Or$&oF1B
8!ecwXw2X?i-<H)CQ)u8Fpvr__FqdX}yI<42>=N+p!Q~aV;l%I*5ceo9iF)_#j-YRI_?IXp(%o!EH(8PA3Z!)7Vi@ZH7Hb0XbPCoK_36jQ6Y_ejw+=l{
>&Pi(yhiTvBrZ`DbkwFILP3d8nO(m!f34tixCxc|kLMb%}NWwr!>c?nZz%1#bl!920<v!<4;YW4uAze8Re|!2&JZCSbBL$F&&^gn4I55wf^5a21*=>*i
S<=$75=VN;JSfh7zCUK|8bUgfRvY;{0qpw2FU{r|J~CQXiFNz~|nd0Q5jc~~-om`8zjVicnUNKC)}p{T5`==w6NBfG1f*=H{;7in0y(7o=*-H%6bxPp{
YJHT5YC%d#0HUmEwNU@1m0~UvJpsN5=Bb~-WQ059&&I<>r`o5|e4{|#h^);{#UT+MlX$Oo>*vQh%_feIg3Rq$>oE}MzQczmFq$1G?Y^E=3<U7+NPl198
)YX2_$PV?P3s>zudD&~1QI20gR&&%Gg{(v0KzGLJRQO?xb2o3On-QFqnI+ioH(6KoflYa5cOJJ~5jjV^voYG|G(f*x;SuEj`OlC0e)nuD?WZ1pCVxlXZ
-0dT?%Ti(^Msz^BiHFr(8tVeY}$sfp$?IP%4oo%o+0nNjn;qtwEyRhwK)O&K(16xTS17=C{iyrEfzVK2br~i&K1m4i@XjpsmdmG_jLO)FZgw)-GMAp&@
s#dLGQ=UfeAc~X3|==Aqc8nHRm%AB+Z!3HhDd!&;6F|nj6W;j8sRU%sx8$JcY<F0+&^0XF_#;qF8LO3#S<K91g-!elKuZ#)C)gJIz=Rr0Mo(w8<m)jH=
d;=~CJr!YPUyVuYYOEeozM<o4l-@R5LUYQU?=Zddls>;ly5w%oC5RL|%(mmM->harQqg#gVQ=F?He(G6WiubF7V4MoWAAj3XKb>mfCaEh+Z7{us8QOz`
;q?s_Gg$HasL+YDg96wLMbzUC2eRSWdqVm%cu*dXze$d<H$s;wCILxLN!`#jrF&{~qFVGbXe5cpYL{K|3D<GyedR&iT0Ht?7=<_>h%m=YA`h^x4t~)W;
!Pj@20gkS+O3yT)KYLR-g5`CzuNqo<WKV83R#>8p2HUFyq3()YUo2$8P@6*+&&@vO;VReXQ)_18UuFURDGT5q@f`U-oMFcP9MAbN_@7sbm?5n{=6E>M4
B6@h&)!`(klOvuSYIu>R^{l+q&8Fnt*l7E_D~b{9$sFTR?jU6lp~dzOta!O!|g%;GP7iuS3<{8JM3&8JeISOLzxQ;z$tl&aGrW?)5f!yuQUZ5aA%TxbC
n0U2E`pio!6@SGpTUXMrJMDfwQ>U^fBzAHGuuOiuEPJY<$F_mo>ef9*9~vluxOAe19tYujZ8}t4-O`%Qmj`G5zEsckN!H4HD=W(qNe!bl67pWayu>N8J
Iz^=a7MbY_ISuqmQmN?tRW*ccy~++2YNv_Q`}mxzQR(cuwCx5BrnV7+&D&p8rOdDO$1IJmU{S<oD?Ehk_zF_}-~3R&g?u9OKEBAgRC;I97FAa|f0#68X
XkS9zH7^o9Iy;vhgT7Qbra~Hs7gQwX-i7-LSm&-2w|NP+PHR^v5FR0%u(EqvWetU4|yU5E5dSCbm2*)fDZ<!@+giX71B|#=_eR-sFYEjXwnk`}OWN(CT
CZxNFK)q^EoQErmPUz|-kXypSMbEF%1g(f8B=PmsH{;N=YO2vM_G%XmFO;uL1MF%o96~5%C@#T`9ktTEl?IxL?A>2AS>UR8QQgVjhi86o+1U_dU1Ih+;
Lyxz<1IjI$7Z3_eCYcnVF#6?LA+lwn8l=}3z@(>JBB4TgNHsaiM?l@cdksM61i@yB8?t9$x+Y!g-^=%uCqn&z**;?%7CAQkz9+=T^%;;UboY|hg}vk_#
PFqpn!QjxEl2`X52AT0#{VeSLMX!{mnkhM0N|fT8vRO6`0*IAD3;$@V%p0vNPM(f0b2pKvK0D2Y+;nX38YuXIFe?^+gFc<yxh%@bFR`d)V7`IrWBi8&_
3r*)KQze@EVT<xF4sMbuv)%E1y@ijzC811SWE7SK99LrZd3P07hv&_4?g@@AH#zTC(O!thA@g88sOS@x?~Ufkvw7bu^*+pUk-$`}xtkJbzp^0B#!r-i5
&Wy0{lt4NGs=Z5Vr<|!;`{$5l}B~`)fSPwUh8~$+$*;M6IwTqeJn0h1uBcO!m7P%?JRc4iY!dmX?BEr(<sSr1o{PJK(c0}EGPgXlVFg6Uu{h`CwjpjTO
e!W_gxh;w$rDsF9cP{(TN6~_}pcJ{7urz3Ba>vnA<Z6@<I%I4&O32vZRd4X*<)rxb?L;pUeV4lZ)D9PR$@`b+ET9wx338_}Ry@;@(0F4GP#*UeZsN_Sj
kcaxAuCrqJ%{UJ<});Hz{XuxtOcdZ;B(rrQU3sj@p@hz8zzd7i-g!`mlZNCy1L{Id#l<kcxZ#-DAO6wy(YnrR^kUD#bRhP30Nw?3H{i%MJ1@5O$_alv7
EkP@jQ<!%-`=gmQybrb1dgEOhe#fF6&5UQF+MgA`0_8gjwxnGLB$xLgk;10h0v<FWKgXmJ_E_w7Cj2aaq`l8sfFD2L$`oM*e3yyZmIQ{%djJm?5@MK`9
IWg}(9MaC<q;up4`-_~lPb>e*xJ1Qmm?exg$udv?l+7r*)m1vRbwNx9&!nDoDWBF9wNROC)*zPzgKyv%#pi(g(<5v82$Xw~D(zWS2h^oOdtZ(^$tPWEr
Au%oX1SY`GD^B=0r{(ox!hp_Gc3UB@#7XID(Ph0&D_x`^1_cVU+V5qsN)x1)B_vMEFy8d<jw_n@cNLt0$?N#6DEdQ7Pe&ONQ^*?dV`Pb)p{^gHf*T1g+
Z@gB;2O<B;-(UUZ*M5KD{nz#Xf`=czLxO%k4F27BNZ4_VI%ywxjrfSf8@F9)+VO9b4$I`&nB3qPPbX1}Rs8LbCvW@ZZ9l#3>ks?oZBM`LZLYjB((<<d_
D+OCRv{;<b_bTDxN$l0cAuQ|+{U8V&SJ(TvPe3YQJG*la1(-?5>s<>qjf|PYMTr9x~Pm3Hpn%QLQyig8$B`K-U(}yhRIouvn^hi+lC_ZfxxkjiZ2cV>y
zxSu)-OJNH6(`eSTYyCrz-E4xTG2a}l`QBVtL%t5>}d!x=ttkC@<`OeE*#H+x~F8z+#iIxID>&E*j3UOL5?K!GsiH-yt3Y3H2T^mqF|`}4!z<1gAbf4=
?m*`KMg4o(Womq3K|_Q~P48#qpBMxx~RXP2|wHh1Fd3H@d-boAB9IMWgp9NkvVtee0&Z^k2Foxwf!!#AUIhWOvtqYo<X#Qf&KqGQ(Ku|NFSk0x`l(u5V
mne!cS{Ok0i^?$-c$Albr_f6-|c=#*)eC+qrOELZ%`@h258=pUeH$N!jpTQf&venPvjY?woXYl5CQ}r`=`^d*nc>BBY(;-3n58>yJdh!!^_^|hotrq`?
@A8f>{f@8y5#Qw<U*jF$;-j7{@A%U1_);J7UEc9E-tkR7;=8=#o4(^~f7FxZU-7lMxBr*7|LM2?{SW^yZ~v!n|6?EdzP$ZEeZL-l*uV4r2lenBujL)D^
c}DHBVNlpUdB6K{ztr)cf5@MSZ|Mf6h89t^Zmb6pMN61KJ4HA|8{?R#>piO-gT9K2qPCDV!b3T78}w{3KFip!PD}u{GvF0glQ+>a0^yY(q}lsY3@#XwP
H~wNch6Vw>$hB9{7)ZjPAkcWR9%CO04oHj>cfm@k~<}<=x~ZZn5zExBQhDfpWP&=lh3!QHH?}`pZ9EKYv_*6!g~IxO6s!&+8H4^tR-7Z>GxV`UNNY8sS
JB9~!bn)Cy-_*!EkzZoD4-v_COD2F^LP)JAy>{Ef5tX>&aC;)~(~sR=H#@a{KzAy`J_|EPx__5~$JKj^>zv_F4bpB2!xCMWly{CPbI3nz<v>ML5nDM)A
i)$o>LTB(Wc5ia6n!KN0rjgxQr`{#Q8VV~a^?Fanfxw^xWD^x_wsU#I#H51<A_0gG@cJ|2M=lybBF3Al^zkmNf`h{{^8o+5aqkX>rm-x)5{QVmL@ud9Q
{mmC$I2V$XVMP{iAs2J%)k$235rvt!wOmQXv6I}zr}+K;^<kfth6aD1FR7R`I60cejocYX%i#d=9nas+u%h{>%fT&@I@wc1;Q!Pg6+b%o1}ZV;=lg$&z
kTx0*X&#3_E-HkVj@mdzRUL*1@9e?BXn2^-OA*kdwF(Z^CdM>fp{Euo5aRRXzvUCUD<h)t5o&h?*AqJ`Dwpjv;Ski|0{o3ECq2?^>G*f8UFcQ{`?pG;k
)*q_`^S4ul_zh#^dMe;M-EVd|uDbuK%Cj?>}w-rFrCQeDV+bPk8v@JIa0=nZJ6b!c|@tB(`mgqPyvOwrsv2=j}2Tp(k;M1?H;I24lQZItc9CNO>hOe?q
g1UI)+Q*bW{cqeuq3mzB+Cu;A@Z8rpz4JmveVg>j$p)9Qj)H6UzY1^W5&fUp-BI5VWVi$?0qg^qI|jJrQWntTxm*)S)7t{l`X!iyf6m-B#7;<WEG^Tf8
0G~8?e3Mxl@#SgGR(>6y}iL~!FA@EvUVNQNMzAT;~fD^gS03xaSE!Us(I&clt+<PE{8&CwA*BVBrpVw%4A>BCG@WjlIF4yw_!~}xax<b<eWM1otXi@Au
)7ik+5=hvd9cLmjF3LO$K);Z6OXdA@hBxR!1Hu9?FcTYM7?%<o5B5qiveDRzO+~0sv3zWJplokCB^WuNAc(&Pa-<6Tyiqt5<=1Ui0q0B7eY}O}2q?s#O
%4|v8?En}V-DHz^GMsLTq;M}rx#Y6H+U{Kd!5ESDYMRIfi7h|Br6T=gZZ|sq|6=b+w$uW`HIM-z&qXR7f&&;4sy&fVI?Eic{if!7ERB&1d!xIS$QF#5h
7c)w@zq1&zOEtvViwr?~|<0^(lXPT)<w>876G_jM;?9PNy!KpevBp9u-<?0ttk6_=d1||7kDM<?_VV+4KNG>02;fs>Np}!DfZ4JL5A|h$2OugX|1A5?2
P>@LxKkQ$BPJE(X86k5EX`rO&l5i*BeNNi3zmOS9YQ!D6mT`J@2NHU6fVFzaa4%@|J2<0XIf*;~Q9^!FHvu$opk;oNn00@<{_oQPT1W**S4@4fIkVs>U
9o@)MZA<QOkJP}b&k>>zoX-VW~65HwieqIsw{HkW`#N&pwl}A8dsEZ0kKj0(eQmsl8H^G=uBP|p1q8$mr0kSN;=YWmCj4--|4VYcz0w&_>ApROaF75sK
jCEp!Dy<5It5+v8gI!+{Jw6#8WaToPDu+Er0DpiT26d=%UK<(<&OB6TKza;~Og=o~pqKkll28c141z|uZZ%hwAkuXaK1~*`LkXrWp0(<-&FBss+@az~W
j{XyHTF(K!lX;xHd?!jHW8$7CJ-yoz^oIOAh}KL&Lk*WK{JxPY-~}nZK$414vG<P8S)m;KD25v%=xbhwdt-$pSiof@-IL2{U;UIAJ5+E-+k)4{ChOJPK
!JY25aerd0tpKBucEEiAM(MkB6OU?}M(`UN>aIhscOCuCs>4KOvzE9x*HOl?adY`Bf8_<`wNW{6w&JH`rtY-onZiXM{*iZ_*$=rO@u@#e9M;DK<I<uNU
5-^LC;~0GG@TVG(d<WIaYTm#`rXRG50=%S?wx8gR8wV1aU*S79P}TMK6oSP;+=ehO)yd0j5_-N<>`#<xpvl?V?V-2v^TIYLsr1|pu;7o6))HY551D$4q
)0!uOjz?#zP)1^!EyP9p}Owxq=P<zR`gM#s1L~y?l3E*b~XH9gRY}`OfJ1Nu@2K<?iWA19=KHwkzmfTOZY$MLyzjXkDU{DKEK@?eu3bdPDZ>QD<stsO@
C0<hR=r&>0Nwj!N>ICZGtQVAI4{dn$SL%e}hkvfu=%%kOL<#_!4Z<Hi2%ib9RXuII7Cca*UXTLSI4Yeds%yquV=!;!y}U-RV{>dQ5Q}t8(<K3B(4XRJ?
i(9WbvhV`JvG3Ijfa62ufabWOE){mkZsziQdpQ_40#FQ(@f4P&5;7+*H-J)3Z~C6Q{2ci2dpzl>2U$*=?O;Y8R}!vveh(i;Z+GhmSqjNp2F9bfc)q-&q
r4&OkJV#>fLpIB&fLqGn}Ry<Ccp~H%igua#2I}&IHL=kzlsKDyo^a`NF(|p+L1O9|}*Kk+=2rh@|5B-@bvN{GNnT{hrY6Z__gGR8Cd%q|g*N(N`{hZn`
nkXYQq!?bG`58yfhUx|gRHM%4$w@ybUt>Xr?vb%O&<Vh*1<Oazc%W|D&$xnS~jg|XLu&G4PN%@w$dlwkEihf}oHq%Vdw>Wj@#{dI0pbGm}loi{=@9MA;
dLM~}7Q4{v2?R2=Qk6Z;eiS%hiBpC{jI754Jv1doctV}gzVeJZvves%<toIt4PaVNM#Xh%zw{hotXO0ap$9w&_d-hQfUOOe7{f5Gi&tHgXAD<Kp23Oza
d`S=bW5x4)&DD9E_giYlgB8vL5G9=3wW)hi%$pEJbw)|{LXAYWdYk0|_mRKm1V61cbknf1B_<!(<U?%_E@dC|@Rq;QWYnIJ4h=*9<W14fY|QRv79}vy0
b8RBXu})A2Mkx)*7DHzdFc%PR<d{M>u+d4eyA$reoDmi1<~$Ve{8gQeB1|BdSO(INg|uEM{LlW9v?tYN@}VBh^T3DHm@aoM=w7?*m+Wj9{nqVd|FB=|0
(jc<S5nUrO0$us6Zu@q^H7}u7SSg=AFEbkWK1Kme3_NOd#ixKyS0l`*j67By)bC4>P?m#a)+YXaIPrmh;4)(47`ziUXr^AO>wM`!33LhJta8xZ&Bxpk~
?{GomLu?lV@*4KAE~l?19+Hqq>BNB<`_$F%vDT5Q0~vp3*r5&#`K5X0Eg0fb~Y2d`@lIWzFLTir!{(E#=?>9^SG;hg~<?dz^T>o#2HjgG%2M`63s$*Ri
R>5;}`w~+nSpXNPB<SaIB2e+VO(l~e<d+;xz7urpn`q+jP&AqRgN6VmOka2HsXKaTuLcdV!tw3g~ypfy6P6vOISIubGZhgyCy`X_rLLhAf?^*WIzBUM`
;7$tMb%k|$TJF|*u&-(+bkS-WUrb)02hXcM4nAE&8a2tGq(#`w<o=a5?Z#YyOHR`sGz3gBnORQasTdm@5l#xNu&`kOpY!Hx@i@a2eL@r;9&v%T;c<%tZ
nF=5G_CnOk*l!!;4vD$^;iXUMizJ2Aj5v9V1sB9_U(l94~Xfr!j^Ss?{{j|Q-h#8ASM90FAh)dU@Tur#$JV^g>q}v+%G1G!7w9Gkg5V_@FcrlNDLKV8?
W3@e7^i5|8j}Pf26AWMA+}&dp(N!cWapw>(bA7YeFM)vWw`-J;tNP2_;aQTk+IDeTn=tKaxPF!>-9LuA<z3A|W9G9h5U-9VJ+rtjxGMeKIdMd+b|;Jtn
kzg(%{A5ZM~CVuYX+q>gR$VtL*vQc8h65m(eGjpdlYMQmo1Oc?2zkRL8_U!r^igIdjJeSaN*0&43%x~*UBW%oBni&MJ+u8YcbBsxbzYNkKRI~yG34X5u
m1y|Dqmb*+Zp%xz7KS#+c;FlzvvF5%sn*2N_w5OO&$Gl%1ElO;VC`(SWVsFv&u3*9m;K0mMG<q8O!MUFNUF|4kf7(#tIDX8frU(ptePLVMQ3*KDt>a1x
&MrDTFXyqxE$bjUUaXm`bqp*QY6k9&D^?pflSg%=9q>T!?O1i$;iH8}yQ)<xamDS`y+3gjGpq_!CEu1W%OC`%fu`mPSnN7uRlLMflQKs^>WQ29d}PSZ9
8|HvmCGE=D-6k}?p1&i_*S+YQSgxwGU*|4Y_%?DAk#>ruD65J(ATBw5K_bwW<Z}#h+6(IGpFUMCBrMTz*B{07e5PR0-|ksl=@YmXEJ-hZM(|314<f+mk
Xlo!U3o`M~)HRo#_)z$?~Qg>rY^~zY5q3(rI>mBr@e=y1j8t(^XmQ*laq^*KS65#0Q>vVymIMGB$bAT3qYJ!U4Ap8H0lp9GtwWm)d;63OnQLR-^;TS@?
g+x!CU>sP&)DH2dFl)vdHS3{R#<B+1Zz)S6g3HdW-xdVAap?W>&2ZrGi*@F!W**UOb5F7IENklBT$=5V)TuxU{X%u~W75Y`~;(|8oeJPlXwY<JkR1cd*
BpivAP3PR6l%dfrS9~Ii>;`GQ&6;Qp(6s8-{0>c&|2?G!FXF#S{8><7Y0{6_c5&i72nkmqZc)mE@x8X4J7t2ud6b!)bp7MPmbZBwClN`+TZHA0{bskCg
3V|^`_sLj$n+{3ZF>|3TIL+A5KR9?o7m4+w`zf^U@};IJ!x)hUfMP~F$+1stS#qqCAx+NgI3z%WQ^9*()q}lkQ60O6YO>(gKF(=&ACVe#H*RZQSS{HEM
IUX`ZcP|qkB48?CUO9Jn=nqvEFrN$DAnz1clHE$+ULcxR1d%%-DsT}*B)(*eN-;-M4sK3IT!Y$4)EQ><-UJd;Pm(Cs_jx3L4U^99Rin&UW~Es&D6uB+o
8DU(^rvaYzt4rI5oli!Z9`J?diplE@Z{NGEwGO?cpSzJ*0EWzgV#p`F<=Mb2<%UhaNCw>AhI4EQ~t=SJ(Q9m5wi6WM=5LM--|EOOF?E8Ad)8`As?DqM=
smVjW}b1tVhh#$F(@K2;n&O<d!kZsaj2=V-U9w=WE@o!EJ<tm|EF;DA-_lg&+rt~!G3X&A07kBn^u{XR@|kv05q9(CXKd3Ryqbz%;}aNOTYyzr4<{Wj&
Q?4+zDyw!_#Q7Pd-C~<IdzT;LW(UX9mP7LBJ(6wAn(yb)gM(9HpA_;x38)7#2&e~jvp{;3=%!ssC3A%*rV?fgmHH~UwiBgiR5#{aWgxYd#V<t|pO@b(+
n-I^GD=JNMBp%uq`6`^$TXe$RFYBuR{g;LOfBk~Lzd+O}K>D3mW!h&zZ;<Fw;WL{l+Iw{;5eo)K?Z#p%&Y7c#xO;_di9-FvFLJgM@x1u~*24T4Jew|ay
v|Y1CfD#U@r1Di&s~Jdv-=~YHN99uIkb-G*-H)D6!lq6tCR_)m89XD8bb$9$({>e74k;7A{Mc%ec2u+L`DG%aC)Q~_AEFGdh5%|yhlCTl{QA#F<a7HJP
;|qVY#@d(_MVMk7Bv8>odutn{C`C);lH%rW(8JqGedHhoclJ?6f$6_7dy!#5zQ3ZAgFS7Q5o~dVJw%&kD?#<IM@AG@Bza(o)5lU&Op$1V^srp4BTUS*$
p?7=l#{#5kWfWw9sNNBww4qho3VD8H-vxe+Eg39N<;FOEjS8CJhq`N9Hq$db^yv<92H%304&XWUWfOnL~xa<^F_o$?I^LN;*;O?WP+=bB>|{(dGW?2@t
Li4JgsM~Xl|pH=F%DpxK_m2Rkd5(Jxtcz%zc*}W6lDKiNF#+{f&X{6n+a}8cuOoY*tsV`E%<4X<G9q&?$Wm>TxmV%(OtFE`F{cPPP;pKFyZxhe6W4N2N
;rLbTS@Uc>AxO8*lkkMA$Rb_@=cvGst!;&Rlb!AUKHgZg4FtcOQ47pOw5X?zCmM}<P;6G>w@Nd^Jmt@ZbFD*XzB}@A9`rd$UQgC4+x8e19X3$rUbt};)
zb^dqUJ^GV(7$vl~nvm<Nb*>D1U>-yO~d!hw8ifWu-H+_G~*0i1cNpbFI+@hMU;eHQwm!o<9*e;lBKdWq9>ZC*Hrls`539mspDAFYjE7LbB3U9qeD#k^
8o~;VzB*(s=*Uc>mIP|I&E>y8fl{{&oFJqxDPU{mVbUu76$s(s=*sFTeKtYrns)e`&mbpz&_oHFt8^^hIf?f{bfAk#G{l^<XJ{NG5lU)Y|d=WcjAadD|
~<d*f|ieAq8<d-`o}bL*3ym$yCroBgSCfOF1nt|*0lC~++0z)r3jp(q(y7jid<@tlylJw<6TMuNKpHR}i+W;fykf(h>IOtcfMvfs#+g0`GXo58nd`cpD
BIe$v&B|H_jA@Q>iaZk~BEoWXeCXu5<g%d>ax+ML5`lfN(T*PxC(sl!-WqgJc!xDD9+I9lP-oq0oI%4kxcV-TLvv)6?=cMUmG)kvdPwvjKHz(t4BanFA
L%6VXVkcAA-!%z;_UDKF^-Q|KZ~lDy=d(Y}?m;>cbh`#pV~01+I6o8TO4ye`scc;0>N}%5i9!6X2?<~`bn*Zk{^|TW<4Su<otUUBSdu+I<XSE`JJ;Lk_
w~%FdvWqI^BZMheS|ZcX?KES|FD#*NXRj9JUWF@%<%Wu{|6pKc?ut#dA<pM#=~FX=VQO0{wV$5*#8yY-uV0(yy?o#{u#W5ch~(Hyy+e_Ec(~+W<8AHXY
eM%Y490ue>Z--1egCA{Cuh>KY@o2`%jvjcYK$3e2sT}m5=x?@Aw+;_(mV~WO>Kec*mFei0|@_@AQr@^%39Y9pC94-~OYXEdPqH&At7<y!}7D{Xc*Be|h
^qefuB#$oJ*#|LObn@WcL{@9FpJ;X7W-J6`EKUiC-3mUq0;cf6F3crEXE8ULx?zVmVX$j8t3|5APaiTwJo|D^F=5}I*5BGwIM(8Pp`qPSl!#_G^=SD`+
KFsr%zE59i2(GG)i%7N9$P%5t68KPfKQrNzz)a*Ir<ooHHMvME%M{9;5C%9~SAkV14apxq?oLIn2QBi3D;Wz|dzUA))=qC5)eE+ad;oS?q-(UXe`uXGf
qb#Hxa*Ak1pVxDAZe=-55A(p=Aog66l;<U8B#)LGOBT2xzUklM#m$NT)Ba@eSMP97SAiuO@-mJ((W8@t;<&EZ;K2!bihQ#_?IZGk)WZ+^E3-J__xtZZ?
av?AX9c^-EjK)G@#pol4)k(PMA|o8uFNibzV6r}d7K2x)0sc;y7`KuxI_D`-u}6sf7px2q^95J52zxo%hd}mhDhfP;E47XFUh@(QdyK#g}a-CxHy^oyT
<#+{X#+_spsH2B|qQ)OMK>2{(i~+lg9h5i;NRMm?A1sb>ld~ZhXgyB_WVy#%nnR@o7gelnMTR|N5{`>ev#$&zGboM4e<oFR;?;t;>1&dT|nujRQ&0?h@
CZGu26tPS*UV{wP0q>A{_=34Ff)m-yQ!|9s8<56$y;`)?YcM)Q5Xmthyf376OuMVH}Q4!*#p;~Tcw$VPG0tC?Ug&UGE;=0Ej!C0I6u1A3W#zW<l_=coO
C&Hj)5{;&MOvQ)`&tKJg-8UFcQ{`?pG;k)*q_`^S4ul_zhrr?+T!c|Mte_qeeuK%Cj?>}w-rFrB_eDah1->>oB&KIv#B%BuL1p%%t+eiOB?N72SwnY1~
7-`7_fD!QxufZ7t(AdW|X78BppVdk+dEiQlyz)whj*QXB^;QcrJR{pUp}98AFR(F)NCgsx?jV$LFP{C{v5Da1(|B;34Nx8bmKc{|pU&N0nA`#EGq}^3r
wM1v09van^5j2oovu+fhS{7p9aVrxT)pub4kURIyF`hY5nSh1tysqzY?MZdq8Jt?0JSkXW!^mbfMYKBYu!(EGm{JXIHT@0m4Wyo328q&hycwKWF(%hvW
_WWQ6GT7SO9fn{a0tTWCGz2<)~Amzu1hV>_|&L0S%<PbUmFV45xtl63|FTb712Ma@(kdDbApV)iNy7c^+xyg!(ATU!fV&7kVb)B$q+JHH_OvJxMW76FD
EOz~Ai+VL}$;9p>v|q#sHn*uP85JVel4w`^|n8M%!2!4N5UrpPhiZ<)m`Uj-BZ#Z$EJS2}^*QPBt_2gVWb$S2J43Pi9zW3_rn!_oC=j$B~GOgfvg9Vmx
9Z>Ru9B4ET{8cadjio%mMjP1Nldl<4W4&>lm;-)un5$V$pbxv?cuGe|*_i$m<b?Ct58NGVF%0Ue{j*4eZvhVilK<+*$S`h=AFQb>o22Y(?I%h5T>#WaI
HF_b_hY$~Z{H{p5UoazcnzBA3%cQo~eZCEpvT88sa>JfwPC<1j6byF6O&_vB0MWN&%rgw&P|MSLK{rrCdJYZR2u9c5ddLf!odi56&gxm12y+_&NHo2@J
nhv694l)ZBIXsqp#f}2Fir`>S!d2#?kVpG&nTcZ1%E$x|BCGPaxZ8d@Y^DVj!4Zmqy=t-19WcwTXoxiI-=^+qt^eEnE7#x*Ck3Q7)76>M}8GM;m9{*#7
b0H81$<sBdwl2=PR@(&`AYjrBqRGBj$bTJgz@bke<i3;Kd0VnI^r854WP)ncnVdctK7^1$==W63luMBmLaUPCD<_GUL@~H0HxR%F1#=$V_|QNeXh<v|r
Z_+h+($^ej>KLIq3v1W&=A*@oSPxkSq|_L_IkFxP@@UlV{IsuRt_vgu54m$$2ICa#TcupnO}aNIw{t`9f1d8}rZd!l51mP|8@K0{<}xqJh_Q_%#DyCH$
3^GWs461&;VC{#6iw$tt?**9MZ)0q;WU@LkETuW||N_jbEs-dvJMBbIHzfs5t(uZO_rUk=oRON(YQuU{U;6i*cZyLAiV1sSpGDlcFZv`hnP<bp1;CzQ0
Vnz@G=!`+p*}RZus;5l18Q2&6UzRQYyRTpnzjpw!`ge(TS!6QDZM#xCzzSI|+{SljsvLBREbk);)Z6Wa&80O7fGZHh1_%cKgp$jU&>0DW1xlF9jq=oNz
0UR;01SUz5-0$%F-2}v+)x1=!`m8zde>%TcoE%<yzBtH3aaRyj}t1;gJw2m$42eZ-yT7h-%L9Nb?j@WD`GG@(+q<`C-;P(QGeO``$B><h)(*gWwn~vnP
F*3DOnR_W=13mANOKhK!C3mxW!kZhBO8%TpCiM8Il)mqK-xugZu3gP26q4d<KOOG6?YKIn$AnM7}PVF;J|f$%#3gYZ^xp=4DU@@0cdaJ(7WRPOJ;F3V6
Sr!iTV=jV7iM_M<<d4r)TGErNk{fImCJ<O3O6C_HMD{zw$9a6J(_`rmqEw~2)*T3{|(Lg-zB#q(~h7DKSc(JoTCR8ACyvME=ciQ&j}P}*qNL7g3y2hAa
N{lN?NW746=JuMb^iP=To!>iplY!-taDiFU_ONas(%*=#*2WOkiFQFD{#iFp#2|k;f&`}AEd+HgfvS_m*XS(xXtt=W4Ckc*aIl)JWbeD3_?nl0(K#RnC
U*vaCf;0SpCW%S_M4;__IVVpWn!IN$1v#{V3-E#<u0^zl9%Ki}S}rs;ai5s<s-`pyoLljdQJf|dz_Nr*M7O!Jsn!;EJ{@xvh~dMP%ezPW47oK<z>>*ml
Tq2K{pmHU|K+<-KE1j^`<}G&f6+3N`!*I{Jpqcolox`H?HQf7?M1ftS9yRg=>v0RN0XqS%(hvvfcM)^s2nKh!SKX&9(@3FGLz+Q0nJCHREFpdTP!F8O=
6o0UPjvG>8lYp`qgGOSCI<2%RL}DVu6I0YN4P2mc5-w^>QYASTiH?RiGf7>AImflGN$@1VMe-?X}Ht2M4*`_?!g7OH-1E{5lfOr+mc|pGQE^WL%`-86|
fRMTmLIUpHc8ywxp+urD?ncMTtUo%3f7?iJiQu`1Fdo$38s1w<`2`iL#a(6~7UX;;KY=AcJGI0u1=zJ-!A9b8mQd3e?WwhAQZ=A0HCl8^ia<vmJfjFdg
AKf{0pgne6B6&jDub%R2vqmiSaU=s-o6r2$xc-=CP2<Poq(=DnonQmdlOo{&OrF7*J1!EVETArJj05xXXZ}T(R4=x)6OlQbh1HLp25bqF}56veiLKaEr
W@0(2DPFe(3#@z;ZY4c10`!PSYdrdJJMUdErdO9gxQ(=g&P{Az<h$Si&x@U?ve*7KD6-f?D1bcNfmy78bcnWi=Qb`yW~0(mk5n-@_O~%+Jl>*}rs#$~c
-iXs$-LMTH{<2wh;L}Hs(EF*wWduhHbfflUp9H~>BaAij0KHD4wYXi&mD;P%b9bMI?tQQm)EmkYA=9gQ5r^?M2z5;RZyRs#W0hD*>wUwL$Cif;g;_u+$
VY4ca?0;-=bw!@bjLo?63*UmFsvN?xJSK@mKylZBIxB=R{g%n8bLP+uYsY)3WG)A|ZJWYww!IF#_FgS<;5)p4vN(=UO7qW&@I>E}f7RF@ZKz^+voX>^5
%?g?rY3df^~^A_=xpG(|xr8a&8s!AhHCG4<YpI6ogDw@i`~Y${<os3&BkQM#E{b}2iqYz-ur!VU2G21aNinz>0$`!?@7xp%CNPdUKvHk+0-%usY0tlB*
g`r5{zEV#mxW~tzn$P0@Z6h6}TEXa0Qp&mANzD8VsgRCoH{E)iSj}+PIYmAxf-Hv(Zv}IVejt__h8gdL4TGK%SE#B(>7=(RzW-d!5U!8*GSTQx@TVI1m
%^3djFt<q9Y=p+Cj%;i*0BGh~2@M%Y!aS2r#&}~q&v>(jU=5`g3s|fT4NS}^fxbKzm@j%Io)?};@SAlqHo)=te&xviRnzdg1-pzM9SpUYdprp<)B$H_M
VC0rmB7&I1mrGE=ou=E9_CMXy8}C^qqQN1Ed?5-LC+278ylzMw&ftnN`WIFMgd<iCSlrFnd!_xF*ef3HBoFFWPpbqU0{JBsTv@cgArdXKe1s2g)4<W0~
rvZqZ%-IItIQg8*9SR3YVD)AIULVR%r>KoC(r%?c+5hQoW7}XN9myo|*J^?G7q^BI*|!*F4wo6?t9P7FLvbM@_nghi?A*+rZ#2P|^60ge?DoGor~C9M)
n*?0_<`B2-j+oxyb|H5l!!gK%JkQa!>P9_ga8o;%VF#7|Jsx!bV!A1_b}LJ&i+2W;==m6&iv6QiSY8DY(dq#)2ci1_N2c>Cc<Iv{n@C2i-%KK9ofhSmy
G48sT`zx6d@Bek7n<4nvBs2JS8&sj^q-&->ef^DhN!b<o<?|C|tfxR`b$R_JCnbyP;U1jI!Oav&BGP;5TXyV;sL`FKVHJD#;<|49(+Nga^{H*bgpPL6?
tCeP0j?pl=Jo|(#3Y%#QXCAWnNJLt`9yw@4T)^_#>q0cnPT43t57&9A@)V?iS^M5i4=UF$?Fy2Ij?POl<vU+wSpcY1*y76#MMv5@Q+LVFc+W;<ZnXDEC
|!2k(haHAouQZ&Dl*_!5n>+=vri;QN*o~B@aXz1Lya_Y5>Ar5>G4d_3W{|$I-h~aKX9(19{3LA4ap*sEhZc1g|u<c=Oa-O&1^5DS}{6}?rxno>{!ptE0
0qo51Bi7%n0;iISfC3&h=4c_`*DIL*G7nj+#Bt6^uKom!2HKLWcSDx<t-Q+U%XEoYIEC?lCGJU!OQdyQ)Vlv!)~V$|uq@m+Avv!s&dr5go&J`huj7XRc
GF4W!)g$rA+@kO99MgtR@F!+Z(V*BJFj{P)GKHtaDQ0Di`cmz`~<hAc>fPq*AJX9NhxK)v2)8T^;}zfYMce^12yN%<}P6j%L<$h(urnpWEqry$&he0+6
nVkVnQAuW$EJA*Miv&}tZ2>r`P9k&Fc&$IcQ8&<?L?t$5SzQ|8jz8=7Q5G*^}q1d#;M6-qFJ`;4k%!_I=cY$P9Rbn}$c#V*4-cv5~a;XSwFJAPLS5F2g
v6Ur@yKCegQce6yqIbQPUC6QBRS}6^jBGa3xo1jranlGQt@Pn5(ELTRu7t_wS5;u28;%H?V%!=w<i_k3`djVj3mvV7T@x7l$WA#~kMaZNSi&r>kUN|fF
=tP_k~^5hLU4E+tr-+4d#S?sB|J}o!(mz_5AsE|*`U0fN>nw<R1n*%JWs<3ThwkHB)13n<M>i$B`BCVem-nmPYF+Lb!<kd0`rCw6q~#VX@B%;LG!#SjB
6NQPmAU&v-o7Th+##lofQ|BN`rN!Yj=nE%f7Jm8M}Db8=kO=>?A>$@;S_h^J7Cj*<2j4zCXK2XF7z<?}9e4#FU9VC%<k5D_^dQY>jz}NIoX8k+qI@sXA
W_VFS%fJ<q7LC|MWyJsQU*dluFUwC{Cr?B8k>x}Yt`Iqef`1}C8TUq0%X`O&*I#J^2&z9#$GO0?>rW|Kjj)GgU98;<Rlao19y0ofIJflyrh>j!yv+Ek~
|Mzs@n5&bT;y0u)yi^tc_(A_Ea7=Z>lF<ynpK3y+lY;0y7*}JekliOp&E~M=CI=r<oD*_?762^E;WM|~m9wqAtMnEu+r(;D$!!@9w1f;WU$JQuiD!2!F
pu3;Y#vUPaVvi}_z!wc&9KBF8g6LD?#?l8oSBmRXQMld8T=5T<<5;<J6wMra0M@=}w_*fH7YLJ;&2#D#%z++907(=@7#rI3*%ZX;-Uwr<*S5@bmBY=Ub
Shx(TC=>0UK!v}4J{Zgk`0^fwu|CnSMrW{7lnNgzGj_gqz?GWD)+r}A!*^=XSrWI631BTe7<|=+9xR+a4*KhD-Llu@4+o&o+lVPKTtWI^z#yMMVh@9Zq
|rJ8*Z<$519+XR)o&$LyPqyCvpz2G_BS-Hhq;?>rr1b78xw@gk6P7<ig8?hf;Ci7wsZ3o969t$P(jKu*rOk0@g6l5%${?<LKp%ORXl3C)P)u_F~06I&l
&5L|^^ED;L?g73s9kWBB!hy#Kw%JO9<YSAV4OM$C(u#zgpajW>1fLIGr^^kw}uVoxR33PAeucii;ZlaXFvzx)YPS-X|xPV$#m#m!jj)nYDxS$~b|DA#%
1`t>u<5ws(2<DGakzck*zG~T~7-oG>gzpj62y#MdHF1^0FGQTuhzpj62ynkK)y8fl{{^gHfn&)5p{e}Nu`TqZr##@!m%!#?$55)B$GVgQV5GQWuppmWx
;&QibX&o=Xf7kTB?U%QG`nCrj_RHITdfWS)8wBX`w*RI%oOJW<Tz15RrOIe;9N3Y>$?_%&L@?|(4sp$k<E799ixM%e9FkmA$1!BP5rw2#x#D&SoY=m_q
Eu>P#=*~jY0R$NWO6Q*B~I96>Ljy|vgd;HeQ*NE_Gz(Y5S@ctY<4&(oxW)@2VdzOF7RwvqLCWmLT98MIaPx|G3L<ZE?kp4Zqxj(DY}A3>iE;cg5~ik5Z
ueTZ%(3{DlA9)hHym`56<~y{BHkee}34fx#fQI=i5J@{VBT{>iCTjiDGd=Pn^6y?@mtjX&~KhXvj$ga(Qbqe%FMwfQy_f`gCA922IFSt5Z2ad(~m(i3=
R}@YshF<^Nibe7ZcGOuM_VG%>;9-|S*I(MmXhY~F;B^EHll+zbA%b2xv92hr-JCnxI;{bxM<6@EVU`{^0@|Hl5W@b<>%&*1GhJbxW;w@dN6r0z?2`?$a
Rb-exdH0{^%_ARJ?#P@H;&u?#c{U`AAsh<1<9)640ADWzZe3y58>34kVkN7U{_@?jp)*tm`dB>N2$9MmT@A8iC^p5ZT5#Qw<U*jF$;-j7{|Eec8_xAtt
_CNjhKlS1N<?Vm^?SJee-<Nm3r{AxKANKEj|3N)`$7^}V%Xr62|A^P}j#v7QSM(9D<sC2MKh@iJKF%Nc`1$@{s?R@>U%##Y4~=(!Cln_R1DTeVRY*ABa
Mk4uA!k}->e}c00Wp?;<=4*j`jKBbkJzGEf#At8GU7YFw;p)Cj{Aj+)QkTO4<Gr6HC*jnAkJ#!h7V4hSh=#3vTw~dD!C!&VR!ns{8e5fb>jY<?;rMg$o
oI&FaLD?{Biw}tlR$JbR)ZcUQbND@kyKyylGW4bB!T+OIlkYE&8;Bak<xezr~AhEM5O;f0E)IcGA(1MbUlU2+p2y*ojs5s4vAJT)6wg_@<fUR8>d*k9z
oFpFr!8kKgUT|Fl1UT%Se9hi}|NTl3HBsXRAzGMZEyNwJRazbVbj@o`<8q;2pDPEU^hUQ}E5t)Be3o`2X!YU51b=MO=?fW>cjFIAi&ptuf4vZYYA)KK#
A>~p(=SW6n2ziYgI+%IJ15{?`)jqCF1{$JuVpZ<#XC41`+jW^Q`kYnS7)JV{EA-JydD908VMU;8MdvKgu3=XTmrsn(o>%-n~U#|Flz7#la=LE|dit-M^
mK%b#cFx4>=tp<?=tuI237iYw{eF)3kNcx^VGq7haOwE@{$Jv6pB(fx`#&_#-|fFKV*H5jJ)B4B#MsLcrSVlWT#XyFa~TR9mZEJtapYbu&gBfg(BIdjA
~=mS{_Xx>;-8=P`!)MN_WQr`hoYYhC+?fmKg2)3%b)*(KYX8W|G^*r>3a1y^0C|9KXD^})aOs@`PudV<NN)G?Y}gSe2Gtfo?rfcjW@^BX{u}62+afH^7
~3PHp5tCBaQ`~f~Nq`Get|J@a5;X0?JgA6T#C0tyo)DJL8_tJGG+hi9>Z7SP@c;scoPXRPX-HlFBHv5pm9*Yv(~Sh*K2LD4b$O$QhAV3Hy1UU*^ir3#1
k?7?nNnM<4<nu)@+=9-c_=^RRb)JVT5KY)gaZP}ivuV)8Buz>Df^jAn(4gTD`VoXi`3cc<u<01R4lLc80YO}iZE)Td#KAai67ajAwHX+OUT16%B+&8&-
&M6jK|HQkksOge<@OnjXa8XuFVjiD}?Bx`Q6AhGzXk>CkK(Z*{CPSTu2$NsGTD&HWG1K&Pf*3Are0lHta<vbxXurW3qPU7oCodHCIMCD#$M4$x>y@z*m
v}WWO9yX@lUK2nB)C?MZLwBIVVXDgm)Yw>o``s<X@&*WF*4YiD9-mi(6AS1bR5Pe$Yf559%K=b_J+1Q>E&#f=rvfAO+-9a&wB20+GC18A_IlBAf}+uF)
^;E7{TTyHJ3L(4F2THEFFV~_JfXv=rHs;tIY--9X7%RND*#`8ehdE5+1dQxr8iHpkv*tYgpDA5-iKupui1=Hpk(vQi7CIT1lDFXenj?)k6<L)Crs5NX5
(sbVQ~V^Um#T`V3rAjCUjAHUP<}$Z6>esXd(|iKZAIwHnT)cphMRatDIF(qxPOOuO55y2Vgvs-MnRNsUz0}Go0qU*JkK-1LN`Ed<O7o@|kQMDFI45mz!
#2Hf@4CV;=Z_*?Y5Q*RktN@UNWEOP2#_ZOnr@>H!l0Vjuw$AVE}gWMCvQ5Fjy<cyg6pC0S)juI}otw#yymsj3}r+fwyl%eK`06Y4i~civ3-$$z0Y$(xx
cQ};?I)2S|(<DLf`4r}kd#&4}na&5FEa6!K6-Sw!hSOeLv=xNgp7H5&UlDpK*8`dDHiaL&u9qj<VUjwWUm}$70s|7nm5qAZMS0|Qu#d(>}7FdXD3+6E3
O?x0RYy;;%ZKV)kX@uphu|F)fxf&7{wX*f-5TQl{!rf-EJClHLSQ;ox-Q^qT@MU2h*M}~~L1d^wGQ<rrA-o1o<Vbp<b!})XJ98T=17+nF3QaLg$j!)NE
46`@4`7G5gRR%gFMIFoXE%M3-`IY^e>LsqJ8s&i6IHVe@SP6Ft%a8kq|);RCYG@d4qDecC!_lUzwhQ3!TG$+FZjf5!)2PCdg(BrdA>*T(Muu1aA$_NFb
xrc>N@G(7Oz5!+tO`@k$Inivy-t7vOdua%juPoh5^wG*SWu^mn%IEz%nVDqrl;$fvhBoyD+2b4#;}Hx=N+Xhx}?gs}e!#F@u$N)e^z9v>WIe)yOF+m@`
mTSaxyT9TOr|TsS@8Kr>v#X2lA}19Ao@Hmr_nw&NtOn9CycYN;3qMh+KCJ?yT4FUhc7GzrPDY{p%7lm!rrAe3xBF42V!c0JPVc#VYb@6R?-)?7HVIKFJ
yOO`fUko&7hv)3`>Agku0vJ$U$7L#C=<u$Qxg9V}ybkVRRgP4X0uB@wWhH(|IlsUve7pUgejy0rUL!|JwbG*3#dY}td3o6=TTQD}WMR0Neln+cwxL<0`
cA%KGkL-eaRC(O;5Mj@C=MV%fx>7Er;|~)o3~bC?023(W@+9su8G#7g7nFb_YHope$6_ssF7^NzGvmZ@ESn>1eX(|x?3xS=n;e=AU8lzvBPjW{-*><9X
7SH@{q(P@^<9^G32#r@XmCu59QUE<O%_9|yD2Ws9t9yutbDBzi0Q@7&yCVHI)pI&gSpVdJcX&#K#eD*2K9to0okv7hvPNqoPyytYIh=d>!L)?K|pC}ys
fu&iNi{r7`7A0Yi>{#IUr^0o-&$EdywLblhR&bB?W5XdLVkoBL>_hmfWgXEw`YW6BqsrH^UIk)+AYb=3KCierc}z`fBN5tjz-3R1K0NTQ!*#M`+ps%Oc
bpl^&KSI=9(1<QYX71Y%cCadLIEkeW!@c)v|)u;2uYHZq=_*o{#xmo;?I0cbgmd0^;pFouSq$nN~s?v4m#*<Yv2K$$(_?@Fpa0^gkyyQN{-!A`4+YHGd
`26_+j!rocY2-ccd$5v61AtG|?Ibi^=9$53Rn&{r_wqS`MdVQ4->;!NlH+nT6x&fonq3q14(}CoH4T17C>99+J)=`I>V7B7NdI&O;Awe9N-oEjdyeoPU
I@*nRyYc9zV~wQRv1_1U^kKi|y6ePA&1uk%sFPZlQZJ7L>%j8L?rEKmNS~Itj#y&TEtgu1Pr7jTIPduvJO5j|UyUzxpT-xon+tYZg(=Vx2YOu3xEYq7E
DpW4xmTgw8dPE$1qOQ|CNSeGTjjUb@e6dfTGSlr+^cz=K!8i~7BkhA#rbQ&&XRQ+fm!Fvp=U@CjcB&FHm3?lhf$E%Q?W<WIZzI|Pl=17l@Je~9Y<Qs@q
wNK4p*lFh#-Ka#d00aiJYCf_?j|}LtB^J*u<4zawrgvoTNzlp>U9Zqe2~1oAtnWsl2p(1d6xoy-9A$H8LSHo*NGc-oSb__pdE|MiwTJ(l&}CBN-ZSv{U
6`AksL%!g}J`a##j{c4^ULdW>)Y)s)A%?J?|dDb02`n{s;u1Hv_Scjoa15%=Pr;@7EgYr0Foo(NJL<hEI9hOA8ta;Xk%A3CyNFMaalagk@4fS_1aEiWy
_fJ3=)f$tH@02B!*8OK9FnEL{MCeaIE5ZmLggqq3xXwAgFJ-U1f_2W8g$DjMy#4g5$#)_^%E$leWw|nQ*)gZZwso)S9lXE>uwcdaSl!XZCygujKC9H>M
>xHmSaMt1cL#54F!D5H&Uaz?FxL#htfTNsgWf$~zCtlItXkNM=D9=ylxC&DSI4yLfh!u`%Sdrn6XP=VJ1Gpxh-|14j2kT52aE)7CB#^8Y4l;|=>wxE4q
8Hc38bLAmSI@{sO5$)pXA5weWD5ivL2K|B@^{V-Mi6Xb(%>|-m}$sq7%jBg^3oYvd3<qG9sAkSeBOAz!?S}{>^Jq?$zMskd712zQa_-S0j7T3@`Ig=7J
AY%>H<i(F+8rtR<QsI3(}Wnoz4CvS#s^OIZJQ)R6H3?X<^Cs%$}SDqJxs=$G|Qmn&I-xILB*{Y6GfFjZ$p%1O>~vCpzg?;NYfA$`!xstjfX{<vddAn8i
V>6|{@l$tZz^ahSp_mv<HoRwSyQyu}eP2gDn9dmG6C5a`W0BRpwf<ek6jHM$kSF-Ujz)j?s_uuwS_#>Q}lOUGTuSeP$KpqDIpkk1EZ;@s7IuKOGBYN0m
D@oMBRdcbF=Q<-nNF+@12T+piGod#4zXFKVfAuI@Vyx9cp(B^D!#}ydXMl(=5h3^)81TxT!3rXA@W$5Hv!;-Ubm!Sg!EBfvv(Fh7gT)H~$w&!IbKE^rK
hk&=hjv9s;MlETukJhV}MWu0KuloZi8?$N$yq>x>n8~oDW9))Y=fZh(fO)RgG<Q%ri#cChWy!>m4M4k-675)Cas;wH<i)~ptc%{x7gp(23Rr08{Z4MP3
D&*p>bN|(`FfaSfn06TG+6?N+o*~grObrL!DiE(IR>uZos|&f%Eik!t@PVAt=gOR7|;IHud2m6+FP*L40JHDXzS)~w6TVP2rlPJ-B(}<q)q5lwSORAzT
X&RVtcqIA;*A92Q!W3!*Q4xE#<eio7$jSru?Yx_7tqw4_7r<68XU*>10!Ss%@}95$91(*d`x|*14aGI%z74j%U$Ktk)b3N)#j3O19(}q+F)Oti@9t?ia
=jva~}a0PMI*gb9U73)ION@97p01ACT>ixpJ82<nwaoDangZg7YB>S9Up6b-bWH2ip3S}t_YO`UH?KuaJNuY=sg&3+hprQJ#l1v6w9@?=p=N48<hP25X
}q$2}~CG$}|f_?{ro>_prPlyINU+0%&IIrLaS9fH7yJFfMNKN{BNW+$rSXcv=JTZWJKx+hB*_*U;!5-h)Ks=Rnj!cq$om1qHSXcYv)@9q90bq7xuvYd<
n4$JV%Q%XeUIuLCG;=Gyax72<aa08wMkdUsyLdcr!+byqdD#;sKt#|{HgC7H4Fo42W1FBLjlv@IwapYIvsi<2TwHUM+QO1=H(R5}^W1_N_&A=!Jo4cNJ
dxX_XW2X<v5e1Yo+p9cnzk_MN>;N}UhMpzJJ9Xf0S3mK+NOm!?!fn7O<T2n@|rQCA>gv2=<pf6lxpiDwDJry{d5U7{86T-eT2L`3_!Y#NYh<Ktgt`K%$
0*6yuGAOTfVW<8iv5NLpGO6+nB<>8~lJd2uoYHqneH*)@%4?c|O-mY!ycQ3~#qE6xZ^oZGhFRTm2OB;h~&yL0cXp0mF>U<OjSQO~k}tf!EC~o=IaTP)?
yM^M~aW8tHW9ZME1B*376>iEnonw#Vx0E)v+)syX803>}5lmOE@Bb4&2-aetjotP+@l;tkB|WSj_lSt{C`ZX3eq1?GbA3CwP;c;$=h95e^YR>V5R(O#=
k-pa@=rwe-@6-j454suFiqhaCpVc=6r;_IN@OJ;-wGEDhacqYoj+Megpy3c5GuJNZ<<w~UoQ6$!)Mc4=lU=H;C;!MQjR^n-L^!ardM6$G{{k7qcD|VEI
p78eR&a-$7xBV-#T_=$^E_+s2`|HY9Pl>)JYY7kevZkf!Bv6SdDXTMgULP;1EeKaWT}l+b;c+=*!j8=0`cWOH76&nO6xKo7k^an+_|TFgRokGkDe|?qv
M3==Y+btWo^3BEga2~d?q^Xj`^ws?_vb@woMzrMv2#*GRto?+i;0+S+622U0-cs`xWQzI=EdGUpFC{8W{1KQj&UQ}<g}cRw}YxqR<PZz_+y_Na|4ePRL
T#tz--#BZNuVZP1jjh8xZtn$%@C~sO9yghZeLzuWXY^W^0S>1B{1t@IV$=aWn<VAhFfhi6`5z*v#f;8GYfm2P7A=Rb@s(6D_lmFcfW6W#||suFnZRNMQ
CS5jio1EMM^~o(q>zVoiR5pDXAcV{uHe-DR7!{4zK>sF<ynwptzbo+?($kiQ)K3<=PVkcCK(>G|e-WJcv+sdd*A@quSu%bfEzvNwga&S_qmFIS_&YbOZ
{_w|7n_i=n^Fb#UYeLPy_WJ<zlP^Opr3KLj-HCqsp9qMBt6sP6jyTqv)XIv?xGA`CWFMB&>7WMhT6d5;KuBL2O*$OkbEB-uaGk!Z)+r4jq))ZElzwPnB
Z|!A!Nw4}EgWh>Aw&{LM8?O-X#nqjaX>b?~3^1X(md=33(5-pVvvEX)OFv!c!-y<wZ4+C(uJtgwJYq>v7u<<l!6WpoEjV;G@>53}$9cOeU+mq~+dfnhz
Jj)D5NQgo$6MjWx12`9lg<OSlwRB_+%)rsaa{c6ZPk6hanf`*pTD?CnportzuE*ZzY%s;m|iOv+u4hoq?c6~T!MY{@>^%;#ImhKz`bj$e%Dt0uC4lATl
Kr=@7k*0wN<}si+a~q{Z2pcp1*tkuC4lA+wD7f-^u&#`Mb92x3pDnw1Tjm@oJ;8UKNxu=7-RBg33kJ4L5ayk{=y=9uOb5(cb9C8$ElYXYTaljh<CjqYH
#xXb$5J(!Xx=qeham!%(zkd5^n-Akb)TZ}Vi0$`mGdLbh6jwtXF1R9VU)CJf>ZwIczw<(V79_l-HfvSY_~WJN7yO&GVA*SFr42CQ8OOlAcmU$cuy9)e;
LMB8`9?b&f688fC_C|R}}eUoZm^J5>`(oWpD<<1V7iwU}N@a)YnbLCmRl6}F8+}@7+^T%xl`;Fb({&J<Es;#dV!p_wMJ1P!(A@ir{Aaq`<*{fmxG5zQD
d8ZFf<XXPzhr8>?-aXT2SjKkLvl~>lsG~2a_@c3sXbN3<b5u$Jc+}O7V&daAj9tujcBCMNt7@mL6lj*4*$%T@psF>Z8^NEYM|%P4kNMGx1#gEju_%-+I
%z`HX>;2vqcy5HdC>_=C&KN`wfwk^;qCq)CsZj2Oiy{A;s34l&*Xj9_V8us-|TNU{~YfAInH0=Z|a(Gu!leMFY>ooUt<E*ne@y2P2r1V#^2}HUgB>ms$
Dma&)63)@weI5npUsdu%G$cSLQ!*7D}(%yniA7^9)b;m-xdodhydXn45jan|;ljeWkm7$D4iG8=eezJQ;6z!rtsl-0eHw>}%faJKXI%-t24M@Wi;|$@q
zVE#apB@uq+Frhn_M|M8~(_7?B?J>JJ#yhm@w!#n*g-px1T;muy-&0g%yUg6zd<IP^t&0f{rUgOPP=Fh|1TRcklc>K)#FTv**#n&_XXKmH?kz9}QoG>G
~wIxE>1asG3D;*q99M=rQx;Pj=!E-|By0NzdmtPjjRmnMFT^qHnpv$$a;%y-aC5Hu%_!95&NUtF;o~&twk{%ARV5+;+cIt)Z%6{Sa!Zoh1k9;vBa7Gh8
AMbbi5R|t2=KS)D#?QCo&#WM^g|POh&+ud8MLn)X+Kd!ByjB86s1QG9d%IQiR$_!A5|*#qs#Cp@zOX(`XII$qNrC!9V`(EyYg@CO%|(~xViYK$5iiDTe
5)*m`YAlT(+4}kM&F!&f6@B<8TjnZA)Y!7_8ESb#!j(gBg$9-5e~V~%W^e(8U<K>(Do;RM&`n}IjP}mJo!AH-{}+5x7at=4@4Gk#+?|rk$PfrPiT7TIL
5gdw6i_4RfSan<9E%hK5naid%l=~^VA5Q>U+=Ue^EX2EPh`^|LoS;yS)kZ7mYJn-l_*m=y{00Nk}WGjE4dyOg%cYqZRt`t+PL$zwY#|3~Qw~*Gp0>__i
mx8<^k1tuKTVb+Q9n3FTSA!~Ar{{i_`o6Ndi0{3v6X8w(_(dC%v6QT_HzKQE*Iw9WX9`PW~Qy8GsOuMo(=j`UEI)l;!v2^tRl)$cS@R)%mYg@lb-JDIq
jpWoGdoP6O_6vgxTUsQiSllNuxpUV4ptshL7Y3)EinZ+-r{(NKo{4?swH_|_Aqy2@~&tF+RrkJF=5sJw?*zu?Qd{O>?(enPH>0h)TdC~sj8T}V%tG<6N
T?NM*LDjy$Z-O{Ws@rdMzjms#+k<ZqUq^30muT)^R)6hA@%{zAeSc8*-Kp=scK<y^183=y=1z4Zc>NySl?Tl}xjm?oeb8k?(%uH_o4P+eZ|6q8PQCZF5
5N86SKs=<N5B1RKl%Q5Uj62;eelEYeDrUB`06)*1CCCHq`5xDO)x$MRoxwu=4q^(_-nVHo;ArS32r~mfwK^Bmf!jHzxn2OUj5;Bo=*p-xY4)wDXOO<T=
c0s1l3brMakDb{gE>Ib^JcV>#_g#&p!O!Z^GellAAK&*!DK8dxF&P0i5F@-t9L+LzawR`v&&j*N#~m-KITtS$+GB2?j+gs(P&M@+M7FH}BW!`&FH_$@^
X3R5#YY_LKkp-+lPIfAQh({K=i+@4xzsKYR5re(S?;{pJUM^)H^Vr(b^hPrv&A{>nf5f4=q4{?RX&^&UR^N54G%(k}t{!u0fyZ%?ORg73q59LUvuji)-
jvv^<UDQlm`ChNMSdOh3MpWZwfB)re|b*PN@(3@r+jGp?kOyc*uy8axqP(vU6>Hqn`U;ev~nf==z{r0Or`_&Kr`cGc{)xUoA<Nxj_zyH5{_}xEx^`l?;
+aLYLL$DA3$M3^6;8SSf$79G5_9^=hjt@b5=f4cXq=ZbvmA~->)eaf#>ZdSyI`!=#iJyWoxV{IyB8G3auSLHL@gAJ0dp-H5(p=t8oBH@ZocXl{>Z-hc?
9!K~zxn2Gy!yevf^s~!{Rcn%l@I><#}Bza{Pwq>E>9o+%U^%>oB!&me}8<i{d#m6M8$(^7;4bPUYp?ICGS0rhb%fg-89+4Il6ibZY~KY`INn&jbI4E89
(}y|M2R2fAQ*j-+{cqm9KZBJ>Ar$J>9ha``>@{SO4K}fAp;ne)#QI-}&a>{^-}CK0o}<zkBtE|MBUUpHY0G-|MIPZL@v#ji=W$W)FTp4*na<+Iu$*M`d
;lzy9Rh-2Js2W!<*7+3)JT&G{+ccPq8;w{U-Wy8H8ofBFZ|OFrTMxjG*n0~xq6huz%bxjVtv&`)`N%=>gx=Igm{oI?h%rxY6cQ|;b80R7~}d#rwrz4zg
p`}!6GH~sz;Lm&RHzXv1#)i=NQ>brjpIsV|szx(R@fBE6}zxTlp{}__}&9DCWqksKJHwVAF?ni(6>mU5pccC+UG7pRZ=<P5FUj5b|zxsn8d@90&zyGRz
?a7e$n_sql*fqiJM}^;b8nf<j)98))2h!cZ>bY=H-9tQn3fkAf0fXUF;o5T#^%K8;_kFnNt3Uj0$mh*zfB46@V8(v=KmF=2L5cq6pZx*U?yJB2-#+{w{
_+utpSTI+_9pCq|AP;H^rMe{?ax1X{T2?;=l}E%Uj6$Y!$AHBI@EW6{UI9vltT6)#~-h7W9sP`RM&4jF!Bwab&re(w~t8u`qR96?OOX^F0&#jvqN3qLi
s5QAcmIDY<LX1CX15x{p1os=-%Jm?DF*Lzx|D;{t0sblOO!*!`E(zc=^Bok6-C;A@S=lbpQPg>!usNUEo`{mp^{q-$)<wT<#v!-(BsK6~6KG$z<<6we@
G`xexfvOmBplhY3H2Gq1k)$I#iHJ0Y|VG}+($-d{p?;QQbFtB=0>gIB-vM|TIjS@PAt_~#$}&)<gz`CP!jObG`;@B7Jr_@}SF{ksqkJ_AV~!{{eo2-Ec
O>Bh|0AqGJkWz}n+%c=^d)l*Z)ebjy9DTr?#Sht^`*ylp3smJy+LOpW+YssE;1bh0)@BIek<tP8wZ$YjhcaP});D_IR`k3@Lf8*7UfB&Oz|M@dO`|XFo
a3~Z8=3wZ4j}#8|^AP^kKmYR&e*9Y>{P3?n#);>v-^A6Q5C{)9{$9(eCeWr?_lYj<b<j<$$DnUKB>}``IN+uaDEBR^boX>}i^KQsW16JByEOXDA(Nnbz
lOSd|6W@_P9SFd&2Rl7bU5gUkYyN8P#`G(BkW%NPv3kX^z*QLymCXmo5t>z{Fl(BACm3r{wdCe?8Z@eeWdgL7$*1ReqZ$Mu@*et_`3o4Yv8`g24UxTd-
I{9n=3rGC@iG9>|V9J4@cax&`(!V&?TRqEBuBK-}~c_{_Nj8Am_tB`Mn$3L!|uSzl5$0HSp12|Jtj6`rA*zKgr_DfAfU=<EQ=8hyUi!p&b|f(YoFO7rM
d2#UEqfbhpyycYfv7Z+`bN<Hvw=N5w}4*NqSgK8D3xwRQ93XMDW|RaoKOzYV&{oK^7+KHmEbE4QL3X&(*%36jg*W$rV+Suss=geH$4#(wqBzXg*8ghVL
(LsbtY-D{gagc7|*(O>=Xqo}yq`>sp)E|lxl5B?(z75MlO^{);7dWENt>)J=)J*8RGc8@|Qgca~7wr=lL$IbjlXza0mO@4#14nF&wjbDRNaICBSr$x}$
J}JIG3rMfN`MZ!!h%L~*kMiyl<hfNtAKUHb7T^2UttNuk@BYyv<{{b5&%ga+_y7j~2S5D%Pf~~UwnF-8yhZBWs<#+?o$bEy2wJ$scz6JG<VQ7nSH`0Z{
Q8sB)Tf6QJ}+#O+%s?as7u~1CrogU3=ZXll00OCx$k3vzjcKek3CAQ&y)|ZQ{~P64<o-#{7-7$5C8RFK8lW?r;sp-ZgQXMHoNbhp8nCDiC_A(;{7D%Uk
5{bL-U|~>at_fK2yto{S?>t%Hy><p6lwqhs*BUw||1Zhe6$;@8S0=albP6D|^3k_bY}z{yk{12Ql`b#z^=NyH9}KC&1o&yh7ct^!>`*uk8KG-LLm4vB#
9yV@m8XC4L`|-^b(k@%V!pe^BEOYW!pBI|Iafk1KV*()TNOzut!ukD<h4DDfCdJcg2Ya`Mh2dFPS54<#Q%$;VLgF_e4^B_Bhn`%vmWl)4Y4?n9}^Q0g(
1dJLr=L#fA5`aX!h52Ejb=*J-XF^GN)q923k#~|iG!aPWr2MO~aVICyxgM@vMun!XULBc*rxCaUMAmJV)+=GOBZO_-n#$H<+du?v)V|#yWve!1d{U>jZ
1s%7`s{QL`ix(W@#-@VP^{WWa5!zf}Y$P_@0imt+GNrG554z(?IJ#G6czHKu*P?+y>^7LgZF}@MEb^hT5EHdgwuDgv>IFToRBAy@>?)xbVR@}43z0{;#
@!QG0s*m-(FqkiXJhPm92g;;2E5amh9#p^2H9qDTrk=eXV?X^Hrg#_lmmN->|MA(qdmaXsB^AN&pJrOT|!5vhj6%#zT#U8o@;^98VkwU;{?OD4pJ&?8t
S*N(CUKU?GPCVjv$M%B%lrJY&p+Xdi7+HKFzS>dVvIBT@Ye@NGskHqZnV#D9%7Ef+7!_K(&`BU@y!vPmbP6;%<F$%<0-x!<9qNI1xF~7Ho%J^J4zY<(#
*pDSRuZw1v}$Q`4(z%YrStO6OK$U^#baXL3+AhG<<i${}Sh=v+{8^~J+OoN_=tNBv1FBEeoJ=VIwKnso%^r9N@dY02iu@@mOWideOUsH8c!Ff%-ZC{9*
_x)pH)0ho;dmUPO2!N-k@(1+#jcBg9495fM3oGBhCPfua(FwIJBO`XYv1(`$4jMcK7BzB!E9Yd*1IbetNdbdERL40vjF!8oix74rd7&n~uTRroZSPn}1
5Y3iG5)R}w2#+n{wKO<gR}pj3mTZH}kFsZLfqMM{H#HaL*I6f?VunGelh=8+7hZ<(a$3&P)~5?VicY33`QX}s?Us$>Fbu~58(Gu~#8oeX<AvaGA&@Bs$
wD1!|L7bBL`iY`dZD>J;B!RU>F%6lkQrLB`)$cwhKtT53TuXy0#M7(nq#<z{<k)*d8ke_XED>+TKUnw9|31B$&1PC>72b@mmRHNtimFrgSJ(g^WqGQD(
P`G3F#cHcFTpZPQtx~vcm?S(8I6?`sSM8+DU8~u&^e=M^G5Z6CcelStlhfz_!hBTqZFL)DvM8+Huif7Da}2g`46~gJ^fmlS9>x469K~Dp_O0dKkIGHL4
2I;sL+bR)nO+_=GT}zUrbfz7EuNJE?<}unCwigB}zLM&6G0-N$YlsJ=xLV`Fog*UiD&q8gnv0h5EMxw;59Fl!6gbJS_oRk8<XUNnN7u33Z2cI(r|J%*J
v68ng+4KcvMwN!0}6GX~DD49P{d>GEHE5jVo8P|6>uvf)0y@W;`vZpn+6pc27K&4-lJ-5f>Jp>YSyskGqm9vgwg4Bx$U?GYP^qFBmpd-$*zMV-jnsY8s
n$Cz#+(6Fq1(EN%CIGPtW9cL<pnalcgmZ+Oo(H15s5rf4mO3DJr^uS|6xFcjy`3Q}%Ru|>tKk^hE;9eJH#L9uqlsq+tQ4QNYmQ&d`F0h%$;MErNeP)wP
H(p`Mh0+TB&F;o&INYX?w0v%!M;4T6dl&kzK2r`OfB;|5>GJVNH%tOcZG8(kV51N19C=7TzGZsY-PxTz1Xa>qm;Hu4ccJbSR#(Vh!o;@XcOM^EmYTK6H
%uG2QY;2ZN~N^gD@Orsislk1HtN1tU^~DLEhF5J2OUBLhwb5+xt!44HwGvg_Gmi3qDOwagRq8=Wy=DV6!6wL~Fcom`R63454>F>*=F_auU+8M4llAv9d
_v)I^Kj)Xo8>`9`+ix@5>{?U=ULRl^ULa*YSV%I<owS?k3pt1>+St3KLIvbRVJ$sBMthH+_wbzo*I7rSB-3mBRS*vRXw@tkng?z~JgkP?GR2k^PXmF7{
Yk$rv`ux#jE19RC7v;?l?TA5%C>z{ar(?s<QlSU!MoXDp;z%Dl~W&)9#02@XnY5NdSXkR=Hy|4fgP}FdCI3g+=vaEA32Ly!9fQEab#3hzn1Aes<EcG~z
A(y6g9v-Lj)goGQW^TgRk3hF~FlCPcB4mxC$Ifoc2o`p*x9+BvQ~k@PmNy=1_vvvHU-%BtpB%RG>9-+o3V^jSqnk+7$Q+!N6q}}%(^#Wf#zm-=mJK*hl
S5|o=mxaosvftfv;6|;2l3kaqB$j0HbOC7Mj<I>ArxgJR5@}xAeZcHt9ToTIs|pb1G5XWfk1{x4g6!<1LvG)@-{rt3>O}bz#hD27%nq8Inta9;s2ED<{
sgetbvHya1Bg>pO1!$^fb2<mNK9!W1UV#!K1>Ft<SZg(i5z+1h38xemH_Apw)IQksNdePu`kK8ObfGXXkrP4iXVu{JA8UCI<_vkQ@9eanpLZ;Pe1a7eB
fJbS$+=KFhSk>NR7cVos35H4Aq#E~k+T1Q987v?FfEm(h}dW3|%^=y6}-6N7g<P}4iH;gN*Oxz1+&)GcITlnf#4sT2%rV20=>Ag!8(&Td+hOI(P{fL+e
zc6Sg`9!%I;vKYTQO&lvliaQ=u*Fv_!rtTE7&wzOjIT_hfoP)T7d`J(7WDn@&02s$3`zzSVQ6J4}A8|NZP4>0hW#w>PRQoUkC$0xOX<nn<iM;85L!XxP
s*x?+pP3A+wpIp^tR)<7<1q}FmFn8&Y*QR%@o*wDV*ov1GcnA3(jyxVoeb@=UV(8Ky^Uoa44gd!I_nf+IEB5$1p%cDn?k`YTpSdF3$54%3vym{p*_L$W
3jaltGLM@I8$4?(uF}tFh6bsL$^BAU>kbgE!voHEQ%$mb}V|6eR2BvY%q#%495KzIB)M~2VHNUTsm_RUKZ_nqe{I}jRVVBTzrxBh4|8=dxM?BFPF*cGI
2(qt{m2A28dM7LLmsF#esG*w6o-7z~Oe3jLr9O7Xjg}-YbE>Tq;1>!A(@41XKfJRG;>m4myjCc82brNVWyEYoiAguaJqo3@2=J;X}*1u=|=<JaM#mej&
)l=qD`04a+jn%2`8NB!0rWlV>wLSn(ElW-ch@AWGx0M|c?qM9q1n!}tLQ?)f?sS4~PZEUTErW;Gf6VWh&0A=LspUz3Ym++G(bgG^|RsRo)a2TE_I1O@6
c1C4+7gIuR6gJoxnY1tndSbH3N+e|JTQh?x$3w(u~kPzrqM6E8%$`}|~W*n2f0uc-y*5y4BF%nzuL{2-yP#rF(<0j-US&{%Oz!~qlDlmpyYB=06T`bC?
CjPn=ttL9Y_~_ox9;@{X$+b5fU;6CWE$Is#_V|Lc<xaYnlJ+uYCu9Y-<-Q5i(Yn+*xh8Yn62XbVMiRyLaNBo~D)VsAB<u^Iy+j2NG!`|C)@dH8tI_n30
jV~FJj1&r0O`?RHU*4)gVUvXU`v9rw`jfAta&`PE$GpiDJ$*~qLoqVQZ=t6)w=pNJvN1lv_Nl5cQ)%|7&oiyBH<xs+ZN^HI|DyrRsoh4cCo!#Nru3aR|
#j@Mmx|cg|ha{Nm)QEZKUJ7CERt3(K*Q-6U+zf*cwZerg|F`fSTD>Qeh!7Ry)<HVl}od!G5w)E9e8D`Z|xTL4q=z?I~;iY{ShGV;|VPsBTY7a8?hKDfT
PAl}0Yz2vi_lhRNcyXn-5LHPD1Zyuy#=)!~YnHtb|wX9tRMrPK%55&`Lf_9#+X-XL|c(`*(P!$6#(?UtcRs6Uh-HW#;N8-`1RDQlQhb+oX_#Rqf41Ux8
N{)nIFn<+=E*hl^OxoHNjW4rl20E;cSIG2dDPdGgxMs38N8Zy^mM5mMKwWS#Ve&@ytzD!YuofL&!+v-FNV;GONf>{d|?5{Sa$mIp*!f5gY1Utda3MEGU
<yzT`3}jg8Ydm>uLw2#UD|aua?Ld-Bke*y7G6BCooBp&QVd)6!BX>D;#BQKLhx#$ab2dn7;*#{I6`OOy^>TDtDc?i;^p|n5T@5n0Ci{5m-I#5-BZHioE
DSh{TuA1!V~jKXVzmG4DKO9W5^t=+o*nimeO2e&`Bg>thg5)di$<#%O+~|gpzw^8WtZ=_FU<fOtw`C)Bsqt5eBACOniTB$f<O6NqitotXxK7M^sx(B%7
=Tqc#*Oe+02m1Jev@HYR%`o1jB#?z{)x>qOVW`GGyket69?qN5#kb3HW4#kZQd>Mn~pkF>A4<^N<2OSfuG8jE*e{E9ZqFWxF(-4bwQM=&}n9`+lz{O5|
`d=hUFM9Kw0755xu$%h)5WBarsik&CPi&al!_o9X%hw1J7{$)evcQyHk1EFkLjKs8)DpEGrFt%_kJ6I9-m=Li9`RC;|F28Dyz=VrCAJtw!gd1KcJdx?+
0=QCE?se2|zuG4X0E!M_mV0C+4k;0{?0XFx_xh@A($U-;c`$}kFt-lXJ>vc!42bV!qu`$M}kn3i9DX~p27%*JFknIlZ#204(>}>}tzVT?eXURZ#)8_Z*
WPr~fPxRB?*CsJ})-n}tvG{9DrvmC%1G`&~$AOy12;dZi4w`62y!^fx{4e59-s^pwpkil(Wm>d+BKfGnT@YKY1yL;rY+M+vh-1tah+EG%ELN9G!(J{kj
+JA$tHl<zYGlGWj)1w}4(CgUpCy+6&-*9JyGUYuBwSdGzFo~2ea;>M8SLhnf1MEwvZQ8QG%I>oDD(ft{QaC=@7-74aMtZ&b;^e7NH|D6#@S3l0E|EGl5
}frzqA1Y>r36oNr*2Sq_EaU_X~aaNx^tN2$xkmvB62$kd#*v18Z!;zE=C-2;fepzU=nm#Bi&cT5VTzU|IhKDg77ycNUCjLz2y9Le9ptpN1?mVckAou;&
18Xh6z_XpT5c4_rc_T@Wvc%tD26hn|(4ZiC$h9~D-T0)yklL!w7l9d1BqzO;79mK6bsoc$0xmgAQUO7dDA*keJVIg6|%KSS2r?J$<sJ{R4UnE@J$ZLy9
8=5|jB%}E_I?7pOZJEua)S?bJ(E466a>&hibK!F_{q04xbkRH!EKef}s8tvJ!*79Ay{(1GtTY`euwU~v;>KX!3ZYfp`op4}@*>*fC0kQ{<o*#CqkkT*z
OcI{~vMPauO2FNOlO(fVJX|Wj%l(jTT_F2QHFqx+Y5Zc)ag$=a?rq(XK`!>%@lo7ZS=TagCgEH+M?laGA0S1IPG4aCrK=2@tC-y$2yN~d_KbyjdLfQAx
eW-*B2jxt%zXoQa=#FvgxF=wXk4)-aG0o^q$oi{_F6Ir({^yUQ)G&rH(L;~4h%Xv?9wHN=SV8q?1^lcYT%e8R<wQ}%ivIK6mrEkbi=8PlduKn*cN#`i6
e3#IUHD`*%?cDe#u!pC3fw+%J*L+JA65G4(+M#&}+_22s)3heHs9HKzZU4p1`qbVfCe7!{IPc4u`JkgD+l>(-%PJzwhX0i}Q|OunSn6!p+^WpIRdyu&^
T(v=b8=&}$4FGgl`kw)T%$zn6eL{DaIMQsbq&P0Aaph0f9-rnRZ#!CBZ(bDB1A2RR?-)iIe=D8GJ4w3A;mE%^H`)t5tOx$fD$!IdH^Wv9Fu&c)DKNV+r
y###tJ<D6aM|5xXC!TNdyjxC`)nCYihyO{hah5SH_{;5NNXA~+@vUZ&#XMRSTm@BRalxUG<p(CpDbB%|eS5#7vE0#g1-ML%FF5G!x`eE2CQ;wbgosCb_
)tTo4e9Ac|oeFL_9>G8m?4Bv{+^2u;{6Q$}w^TA+Caz(}Y;9OeVj%VK;%?6c^>c5#^%mpP8@V20j^t613@~s#j{|N2d9AOJt!4#)(1N&`vo^;7e!ICi7
+u&l|6)X>d&St<Go8#qiQ^|NS`(>-w^nCm$ULUOo?|O*-o%u|2{qiJUM@rN<?0!6VVT$talm9TrQT4BG_ZKEKku(caK#yhJ)<i(*R2q<=%Wq<lhg+n43
3^*)oD#Th_n=Et*3dVHK94Wi*#bS2JT|ro&qapBqYgDZ|QYu^CjyoI-xlw%baPzSwtjM&b364dZ#7X9yMlSXSuHmI2U3ANZknAEhTIF<($siMa8ag>46
6seO)HCwP7UIkt|AK7eoV{u2f}IcPtZ_R7b>JwqtYlA0o_uNkklc2iICFLmAfLH`93xC1jY4-R45zPKto92oaavk=&JQkIC8U5GtH>9ujNZE*#F-8j1O
Hjn51%t74lH4?$>MEv553ZJ;u7#~A=)k-zups@uuVX|B!528n30ww#S~y9r1`ZJIr^2tdoC=WsP%PzFSP2K-baq=7!K))YOL;b!Q#nVFO@59tt42z{>X
>);RI-1ET8k`DR#i1?OslJ7^<zW4E&xSxFS_4zlRpPl>On-ApuY9@Jog6>bv@rE;e-+SY^!+(!t`3E-1-^Dby=WpWTGp|28MEMsa$bIUcmgB8lyits|>
EZ7%!Sk2DyaYdEf;SyO9c9sQAPR>PFIVk~sL9GI49N+wWl711-7Xf5OMCOmAmjV<Pw7V#@0`;!`cKEJpVB|Ze@g!keZ7^wQaJilM$x`o&K4n}D|MEe_F
~tceNUZp6h3CvJAM9VSWiC5A#px#E>{sHU2GuhAk)nYk7ajz<wO;V`a6BTi@$gJe7D|b)^pdzYDn(>V>kzA3$nv`UQe>LHSTy~C2>1Hz0>DAeZJG@yZr
FZKi|dQo8s?9_2=jPQ<b+1^*;Xmsecx4Ur&^;v_0MYxqJJ1<H76;^G^THevsb&?8p0`If@!XiT9W{pGECpn}cnf`c0&H+}Md0lf`2l+hIGm+vEzG1>)L
J<1<q)^QFKSi?cE|LvFaL-C{HG6dpahN5f+@8$#_Q1Z7~2?Q)UHx_O-w;?SegxbFeQ%Cw+zLTv4@G1#bkdF~XOK|FSwi(My(;2PN)xd=+bgriCMrv@Y`
wh^tR?vD;x6t0Hi$BQ^`L%~i_r87n5Xq|-qn6jgPsCrlPn)V0|u4Im@4n4NoIHe0=A2yk-cx$OOTw|of^Bfh&UP9eg*<QDyP@jgx=En+)#BD>)#7)^@_
8~eWuF_1)lc11mciby=Zm>tw8H83D597IFMt3$GJs_?xNi}Y!QjX@D=a<5wS|sDTJ}9W_ubP$UC0o?y+q`F$pqU-SjTx`(?NL`zdC(83xXavy-Ojx^Ys
@{05RMwM8COf8kOh>>H^RwH`0=n@ZBeZ$+(A?>1UV*}!I*L|bRB=wr+w3>dDCYnhR9|;HU!I=D%9t6*Qc#I_`+4n6)A}_H4E)ivxy>I9rm8+l4&=3n=A
EG>*)dJsp5elXXBZ)uk5VNB8m@mF0#{<I-0smVF&S8T+d^76$(=a8eIvho1ATrTJ2q>HOW*I>1b<LnB2E|&?$_#v@F6ZBx=YxYqM4P{zz@?G9^TI4tfm
}517!~2l2v4NJ~%-@6DNZG^*oX)~-@@5leYHx6dVUauw}%(lDW$#ekojHLDD?=!nTqIoL_>pCbJ@=!`H~gfj+skry+&I7<R%g&TW=&O%xD&ohVD7h7u_
mh-(k?*_Mo{3~l)^hBZ6(vz+U&g7rQmhNY*=6VN#cXB9?%x!kANQb2-Za`$%hmy_OdAi0SbQx+p&{JB<0+erdmv6kuhw5v3K8T^a2*;az#!bEz|MvJZ7
{&%7v+8}@{oHyvLRQdzF4QM=P<CVE=(RfwfeQUo4Y&5Zi}%r-UyuiZs23}{XUam>j}w$1BCKnlw<c+dHeUN;kC@#Ui<2AaW$&kt^}>FK6bkKwNjNGAWt
T~R4Uw5`LVqIG!B|NP7FAvpf7C_+qdWI<R0`MYN*p$QXlwIwlx4X9l)$SlGVUDf%qlgnG2&?t{qLkkhH13x>mck#q8UxgH(5nl93;`jgw9S@W7TR)U+;
wFT3y+mdoE;cjTotLmLPtli(W3&?3g>^Ih1&NBa<;|sLEK1`uVaLTiwG<Wz1|%DAC<vtg5+*%3ICuL@;u^-C@-_QgU<Uh^O7Ow>2p^wAy;6^T4O68Pp$
DqDH4s)m@+CO`q~jpP^_|)zQLFqb=X`8Q=9e25-ktHKkW}zG~`dW?3pD)D|t-`#2I?t<!^(7#_OLE)Lb`s!O0xeC%F*J20qKG}DJ@B~n_8jkCT*O*KuZ
M$9iNW{0OCa%V-Hg<?nTUAvQPxz%|E3x#>HD8@vz7pOu8q$X^`dK|N+(q*0A<&C&t*Z!EWZV{<2ewYa%ehuvHX`8c#l<y8A?Ow34J}{gq8v~LG%l!)2T
dqA8v-73~;z;6idr%CBFCjWeg2;esbZR+8e@1>dSU7FYR#zbKpI<LGv&Gmj9nb2)EJ_7mUZVCbKjgRk;NA0seajEgEk8{6{4n0~gM7;m&D}rkn}0?(|1
9qQY2W;_xcR4b&ky4*KNPq8z})kLeajEUEkF48{4mOCZ$xq@Grq9!R+F7kVam#f<%JQ(;;7oN4jGHtDLVkcxYnM1oR?B$h_mZLyv~r=_OrBfWoPe8{O9
vuK+Pb2v@s&9pXR?CUPm{)7VdaG9zp3AItQ$kKo&!5ug(b0-tgMH<F$RmYxaiMvpZhf<x*wb85Z>p|Mq;V_p;du;k;UomS)T&p1Uk#fsBg7=xlpk*2s#
Zglj_Y?X|KUSz&dNd|`~v!g#uXxHW`+=ZIsn%*G(!poLmGDB$a4*4a*s&Rrd^XM_-5`oPW*q(NnJcELnC)3tH!`)whw&XFga7cs04B9lNxquNnoiJ0ox
uv%@Z6?tg*NibFWNXbg89CkB7G{|CO=Wdb9s#MnuKb6Phz)@i1&ROzQ2?i%H_I}vx<au^!X9BPT^rz~HP2{Am9?v(YXZ3`%+y((4Dh|#+WyeTHG;Jovi
&JZtm|LPcvGHL(`P_O|wqDtl6NIvH)lZb5c1L%V#O5k1BeiRUQJUfQekMAu#F>`IGc>Up-G(g+wQ2N?aJIz6?rSV5U^;6kVMksM_J&Q>c8-?|fj=el$j
*1yFj9ymvk=L0E{~fHeKi%e*fnD07<1chkP2139@Z0kWb4^^p!lXDd-5c#R%SM)6um7B!)-93B9v_Oj$BX}!7!|WT$Nz-k=lxkVM%F1Pvtbkj|!N|&Sy
%IU_4-J>b^JSFxKFDCNcd~e&{LpA`2tls4vS8ad)m+BhcyYr`Frhj5d%PelpcCfXczMzOlXR=tV+Z3ef&LvbM9G@3_j<CmWu->eRS4JcgmvS!3~ADa*&
S;STQ1GwobFw-DeYvY#S#PdXbx?)~-XUzFAX?hg0GR9Iv7B3I9*kW@n~?0TWHSHl8Dg_f9y0(3~p_EZ4l-M--A?N-*vr~z0{h(h0MydTe(V`mQ#KX8|w
gv*(~j(({5t&$x%ivN85xw}lx7=|%pil5e>bA=`gn2Pp{h>7gdK4%NQHTK-h5Wp0l##AzB^z-ZKb#5CXX|2|y-PrSJcI3|--_yM@n!<ioX!~9`h{~{x?
P!Bm?kw(ILu4DQ8^+JoyOp-?WMzZK-Sc|a)HshX&xl}`ei*xRRR}nUf2n4#dbu>`!g+oLl9+BrEg1H$w%rmNh<OcV2ZKo$s=4wVQD-;dPp$W?zNW%#H|
F`tMU~WDG`#Ni{kRP)m@ka$l@Tjk(8hS1Hs(y_r<tJTGBbukJCF1e!p;PHv+>6=BMNpFQ7csxH@I)Fcb6rrjG?HC=X4NkcedF^+ODH4!CShkabLzqSAK
gvzfEAioTtX=@>A=D6pWXm^-k<;EG<T$8eF$`%ic1T&{&te+{|M8j3Kov924O2)Fkih6K{%zj7JzF=$RbaaS8L27E|Gh7q3fZ^v~^9)?j9xJ@yaYT(V*
PJn9=!YDLt#h_u$u_e+@)oi&x)jz4*=e4ej50e1t`E{U>}d1KB%S>xH+b_VPi@o!%*(&sZ->^qoGgI%54YxX>2wM?@iK34!4!<m<}%C4e3K_(U3RzA01
*{6xlYIED4p6^#+{^RcXZ@lF{_m=;xd;S}fXp=|Ebf`=I^XrX=C?DHHT0#F^W1g@cR@qPOS8n;Qz2!gWp8v*M{zHGp{%CvM9a)3M&z<o3{n0Joj<<Yks
@MwFCtx?1?a%F<(>Ls$@84X%;E<?A-&8vq8K{uk%UsC~nHmpxEjgXxH!K21mP`HKT{aHl@WOUeU#0PjoTIayEw03RU~{fCd}I?JLe`=fb;ft6IWhuvj~
Zj0E(eCY?kAan8$4;`DHEt`9M*|^w^}FLD5VI4HTGa<5k&=eNQyI+y0IR1z;8F{k;n<!K-PgTlB+{XS_FUGd3nTJ3YaHN#FNYdH0)u!zP1tG-~+%j)3(
sEbHV<|Uz2u+^DXZ(6JYJ58V*F}b=}}y!5SR2`5`}R4K;D{K0ry$le&R{^+e%$VWfkY1sg-Ft<gacBs^Or=j|;p&HU7ysv!YBbzqxaHjxh49_xIaZkWI
#5@o+!N64u1(kg1Qv&W(mA|rhmt(tT;aJfC=WT5aGKVi$BOp|@haLQq}iu&z<4kJ0NWYv#{Jz%!nffjc*ZGh(7LqtcsY#_HsCO8RRv<8eej{|IxohNSP
8ybtb3~Hh3nmYyOtfv97;Bp;9=FmQeOi*=jJ9>yLuu3B*wp|0@b~CB-7}Nm>wORXCK$HW!1jLo~&Q=X#W;<8;EygzNC}o#fKDYK3wnk)TE>S(KuUt%z-
6M%R2$7`SMUa^bRFV`FC*uHiAZa9FH-l4#h@EQdqoyvd!$dauVs{$GiVutPbX}hm)IbC-n9f~0)fQ?qIC1HHUf_Fw7xzhYL15YLq7$N26=R{!lzYtywH
N$LTU(j8^_nYR)qzzY#B8P-a-0Em#jyEggULcL9owv~nf2ns3zWz~NG6r2=Ko{wPr6*ilB{9)zkE{$hemWm4t*y$2oPc>5RE_r(Ko;T#l60@GU`S|*3G
EQ%3Af@JM-l(4D6Wgz0I%N1{k;bP?yY6b^ELlOuGgt0}4){?~{0^EG)5}5!g5txTGNXq5cV{4KV&xtx1eg7HGXmctw#cBY8K^s?CWQ2|m*Ko%d15`(VH
KTKXV-+@*<_<GaDZo`6@l36TM_OPqH4+)E+WE;If_3`>cMD}&%EvoFOu^9dJlS<e>)5*Is|TR6CtlYwgQYzYT%yyBNpuz0~p`kAH5vnyI}OaSLB0Co}&
pyCl%XM;vY7ne))(Dn6PI1B#uCd{S&SS+jo{h=%Ldo<&^{CS=ueBQu>?jlEK#Hr$wIB1Of05+G=9kk;(J=wtRd#c@DGf4PqB?{|OTD8kZ{?pf|CkVhr#
oW4kGE~Ax=Wws(R%_-{J`R|gh>z_rnimLvXhZWGo0@-;FVi#o^vly+)&vyl=!d7IM+aQWO>t$W#}(AfnF`gBWO`6aT8txU@8_RK^AH=!x6cqq4byLKfZ
n{Ld1c6g2BP$ZCUAyxd+<ZTJrNIua%0~InIyzjt_AQ0w;(=$de`9&Y{9QVB-+Oba)YVap}IRafP#t%8gN@!J}`y(WTX*&pq>6S=WEq4poC0oO<}-RplH
P?OhCfA#OGPa<H=5CkhS~i8OJ!&V;02ydwFq77boRu@;mBij!QMG=UbHvwy-LFb*Z71&O1Y1*CRFH1muavZky7PEEZR1scjlrLb`G$k(Z8n0mSqc6!N0
*5_cl$WoBwBb7`K_sy@3rckryN*?!OZ(OlMI#lk8j(8a6%C|J@=NpQJ=;j#xQti@}=<!fdiXiM1wFZ!vPiGVO~DHFunDjj|L_LW?J_3rxOyCy2gSqCns
?TYE{(}9M{xj!&6dAhu=bPAL}KY^5|-4`Gj-s0ncskpO8J!YCjZ#P%X^9=-V$@VC(#P;K;Naead59ndG21x+8P7R!gM)RlZ{AHR)rFij#yEU^n_FA9S_
Lc!$<iMWKPln}WNhT46v|^_4Hh4YwI8A~5yoc`BZ&xfVR<-`bP?|eqN3E><wHs{k+9R6PPa)p(OG8s<QSwt4o2mj&N-*NUw3o2#dyTfhYnypOzgm?`k&
#A{%JGrEXiM{(WpL$>j0%2ZTk~`Fgg@yKwQjkhKYffyu!kIuKF1tTveDCN*usPrfDajd{1Eo|^XuX$oqG(Y2+raY;B^f9$Uid<5<|Nl95{i3wmIoqJTV
rNaIZqCm~ZnsdR+-;B|E0)yP7^RgPJ7_SUf*MG;K3*7a}@e)wBT3T9NQW9HauWLx_ve-oqJ_LTdG|&O-;b#gF*e;jn~@K$#SEt?@H>Wcmqo)0qJ;v2LC
$NN|a#CQ53VVa8mh@h-OOKb!(ET%OHK(H&0_ocBUxJ4tid8!vdL(9BH`-z}i(>}hAQ6*?WA-l@V}m5piwvSYtY#^8$yaGu)%kKLdUL^(HecSRrzcEk|y
f`?ML-iWiDdu0i&ze&SP(Cx=(aP4u(vAMH~2mLwZ7M?MWYl0u_uwBW;LNC$TK&aj6i)Wd%#qsA-lSulA&*I|Ism~i$fU#sBUiSF1g-lU>NAt+8^P!=x%
-dY@0LYKmVj4`1?fj<udCtK~o=I?0iu%Ex9pGnIqg|K?91U0&<?H)=uykD?N?1$|F#VZs=`x*tOpk;6lV7ynJvHK!;MZ(GKW&o6{aFLZf8>_%-}Ple*m
#y#_QClaImSkG?Hk=?R=@R!iFUG|l{Q^fSOYt}`3e&)bO{eFO3ll?A@F%fkK{h+G+eR#yjcJg?)4$$N#QO6F1@lx>|8;}kY~0RM2h9faPI50%`=x9^%n
$HHH(0HnY~iM6i=`{eOH|I-q!h~71`@iUXUh`(rdn4U`$usC*aolb8C_rt60!=-NkZ%fqc%yI)|w+kRfAAwuGJO!LK+`v&PebpjUemP6pU{LZst1VXM;
J+3*p~+j|ZG($9q|qz}vo@y(NjILSqqsLaU@U&(9&L34nGZ_(E#f{L*>S?wp6p%g+_F7N3Iuy)SO)4k=ZqsO<Xh6#I}Pj+aPePJK7gw7m~IX&R<{b_rj
2I7>8$To-9rPmHB0q0<Kl@DhVEdLr$ob#j`+Fh7CSP9V@?|;#i0~UYe$}#+rw2}THQ?Q@#Ws+_WZRgWTu*C(<k*MhGF*RsYI!`pjQXn<m$8-YsA3#`|v
suJ<B*B6OkdV%jrka7pJ-WD-?>Nx4hDw)wY*}nl6|B89hwNnT&V!hj@EC})fX;Ai&2WqJfHe~rF_+v^v6O`Ra@F9-wbIqb6(bYw;Wq0kFFu_4`P~-2ML
hx#)eKa8VkCW@W-9OWT*>Q9GY_Qs&2y@cd2DN2^~w-E-^`lC&d<G?xel_He4WP)fGZv@Ir-#SKALoy%R|YSH!exsH;s=N7?w=p@L6aqOnVx+pOG#;b6i
8I<V-&bpt$^X+7*rKL1-65Y}})8UY~<|pRwR5LT$n~Og=pi29m1zG)SdIx}fau&d#t0#j~(~y0cC5J8#`_cJerBnRj<@!2UW94A{iS&Qgs;@7&o2<zp#
*ccv68l0IVXPGBgQVY#PIL6+u-J3Vc?X=V<SeD|p&JOea1v&C?ou!JAQ9Z|a3yxqNC&eMl5W)(OjXgS(=U@WIi;#HHtUb(pb+AFM$j_bFVCw<ZQ%f5rp
a7o%?@AnzJtt&YP2sOgbA}sM|`ri1XBL9sSlJ(E>LK^xOqolLD_uRz5P6-z3HnX#BJGdr*_GeModCUFHSMC%G?%ScWXlDY4CUeuVvHGC{4g{1IpZnuLo
m_nMdzY;4+GMFXZI9wCNRGmC7=ZlF@wPQ@R?$o@U5VJ+qaVj<P*<5fN??I0EV{szhF7(@tA-QZHPo;Rprm&i8k<J5SWigZyLd>8%NU0~Agwfaj)CnFIc
bTr)}fUf{T{Y+;~rPLJbR!Xl!}%ug%~ZJEbzo$33<1vcqYJOjE^$nNKhdmnVqPkB_22zPWouo$z4?fAVdC)EeM;{Hxi{MkNe--{WG|4;4&{I%LvBEI`E
=_FkI*Bl3;SRWVU8-5NYX6l>mtytaHqlhQM4YG66R&5-#piZ8J{R_lq%IcmbTkRy0vD?uX=H+nFTqY~!BDegyGHJf}a6x~D(;4TboJsQXtb|7X3BI8Rz
Vv|wz)2N+$jyOFW;>c?p)GyB8=>vjo>XGr2ZhZDYtsT<}0A2K=k-~NwL))lmhgC`t(mhG*rfHo74=u?UHC3%A_N%=HRm)DL>HDR5Go{HUV%3UfXZ$k~j
<n72qYcD=`QO`2bwA1EdswjJvD8wp=U6GC1xxo9sw$h8=#Nm4Cv{S-a_W8ECr#+gN;EdXwZtOScGM>f?ga7P2$=0)6mR9#aX)*NIR(k15Ma1ZMf-Sg#r
?;ciL@sAVeQ>u4Ec<7z^vWc_sV|L^@Pk;`7TvL<%L;t6^uav6|K%&W2a1=3r3zyYI=t9UJ7+mANHx2$t1rq>u;qSvVrOCpvE6}yDXV4X3(?7l6YKoz9W
H{Qnas2e_8ypNu@318)Gp~M@lDu?Oa(Nzn>0y<o5i^%EJH7E3YX5oa=ka{gZzso2QOFIV`VED37hg{zR-kqo7W3eITP$z3ldAbOR-2(JGgM8J?2;KJ^!
ynM4$GEMxL(eysg~zF`O^m4afmLKF`hCTj0R?^Krz|AzYnE`>3X2n}E?+(#b3TS@HV3c{pRK!Av-FaFs%eZowi75<ka}K>~Ri`B^YNmqRDqP^##6%><`
T-~&Xwa|uj0(##S~6leMlcU2r8@g2P5eSaIl<Ha64o8GdQY7#Sm1Ma0x&Iw@k`iFvE!<vBRl0@R><@cGaKlGJK$g%rtMJMyKoVt9;l7Kdv>XY=^TJf4O
fmt%5^Ssp9B-C%{n1}G@M{~TJr=Ghl{pnpc;%i>drRcKmGZBDFO_z(HFk`|;kHI|cm&%-1B_ZN6W9{z$sO`%!fWqlH;K$6{yj-8C9`oB}y~s+H^fZt_6
9>+Z&}B;gy_Sjp8mFt%I1!1t&dv-RZO_@kaztQznc4CXd@4)}KX^M1@BZKJo@dZb8c5-Zt$|Xy5i3-eZ3mKeNLxF6`!kPR?rCszoPqz%h4|;DT+J4v%6
970&L`w1>C0^~k%GM3Z3ln8{<El=8Uo%^nu)UbFc64yP+akuZI$-T?AP;u?Y6-&nJme=%N``+f0US0d&y;rRQX)w1vCHK$-k5<-#q)2*|D47r0pxnC6}
$=nE$!A*?)a~BN`QbWd~XU9=j25DZg?q<3>@-ml!|&x9{&^p#ket5%^%aeWKI7bOV=h9R9>#;@SDD)J%i4#YhXYfXw$4mVLU-CCa^*ICXb7(90hpIao^
^gnt1F(Zgk0nXNBeZXb%LR+U^0^ijGC&p=#RP`$G-7KJJJx4WR3=WCedMgUZxz1&_l>GaEDSmpM<>8hKHC7ejhZpH-v8Wb?D{q>QUuj~!D#eQ6(VJ9qZ
_UEmBR{q5$TH1dCd!#v_t4~QTN490TY}G2w;~ZzkCNnq-_;ee9EeFwjO5fLi#3R#!N~pyrFmJ$f^IO#VHQjTn+t@>4YPGwWZ}Zv&m?eY1hC-_aM8a(D?
9Q`?f=aJyCCoHmKD(qNrxW-eazVS4J%^~Fe_I#=y0a-4rkZg|d9bI?JfQy?1uU6yY^WX-@!ZH%u*@iQG1SHLv%kCldWtv~m(?cT=BMW_9=4Kl=B)E}<?
Ue^zEHM}b)#bhtYHD>rf(@2rgmmtMZTIMZnyvC{VfdU=7HcZ36^^Wj9b`PGyV+6i}dj){Fmp?FT0*!o<F}lfBq5ApC5N1zjq|}zwK21xI_839n17@JC*
y7JDY#ovHaT(XZqvL=Kslf=MF+0eC_DAx^I0X{v%wF^u1F)`8Lr0W2gLAKL6+A)nqHn)p!1jubpR?tf3+N$Idlv?_B=9bNwryzxwZ2K7YmgPx1VFfiCV
hK74yBfIE_F;oCEzuXlI-uD8#xeE!PkuYCUEhhO#itN;F>|Jt9@pFh^;8Dt;-`|Iv+^;!LSyl)SnZ_l6M&*N=h9zetQ&;L5VzwY_7Jx&>dg646Cdd>+*
2zIzM;dmXas*?$ExCj$^-aizltxMs-)X>r;e=s*$d0ym?xa?1~R2=Pa2A{?`+=tX%8U-r?x%dDdzEi<k-dN__ayc)asP<xq(gq6xvr|tJgzrQ|(MuEq1
Dzm*TN_i$%oui{*qum=7jn5SRfhvy&71HgcC(@^uNc~#WqpP-yqiM2q@uH>(x#YDke^z!guc4eavC6B%#EN~vJeQV;au5OxSd|NC3bCwQ-bRR1b(Utgm
7o81#PnlIM{->^h+^u(uDI3<SmI<A`!tsx7{lXeXo?4VK^6q#JfEO*L&_QYC=+hinTXIoEcejr;IaYlMO{fl*lVH@3`a0nnIo%_+eezjfeX))h>N8ivj
)SkhG@{PFdYvf|kgFMW8yl*6)Ma!!4)1rE8NyR&@EELye%`ODGkxt(j%>_|E6@mCy7mpAe3(d$Ax~#8c(Sr}UjqRCY@@Xa;y`VpmQALh*YU6dDzcDCHT
4E>?KKe~c%q@nFF$(2eEuC>}e9u6ijtLH2g>>%&WRqeBmo2YS1_Y3Qa_l)Ot(*UBrZ@XK)v+a|H%!bvQ81gbKa`w#;0R)3VQy(UAp460-WS$Jruz7ZhR
0$~ls$CbFF$!Y!6Ty>EZ10d9k&{JitxJ@{V=$r(Lbsm{PK0g*;tP>e6r9fq=q7Th1`qD(8+i52`O}B9XPg@zHIfZZ8lsx+Z5vP36SX&#eP)Pw`uZQ6xg
fvxa?keQsBLxq4BaZtuCh>EI__S*aiYCbEIS)P2do}S<znNAG2;#ZuRS}PFclr1}am9V{#FS^$%Y{{cJs<u3e9PDK1<IOoIgHYix_muf@b!GO_;>m*pi
Z&q?lp^sAL2cbq@)IsguN)5n~Cb8Wn?9K7rXdwI~QH_jvCZ#y^fH<X%#iaz2ht{s9n+MnjGbt2yJDlA1makPqADL{W4gRW5EA^yy?B*O54H)E;?&0t{$
|qaM80IhW62~-s(yC&-LHiGQ%a_9i>*{6`8zY-y9S+idh@#YUa>zpZs#UZfUA^CK*Fi#!pn8h%!}GW=UXn4Q2E(yfdy8aht<z42Z>xF~?TH!{&v_Eo#)
+iIeJ8xJV)!sJA6Fje#?80Y##4^YSG!OInsv#mS+()eV};z2W5gQGDRXH0{N&pJpIS01@IHJoM#bnA;$~y9a<=s>{b^JnD#-Up`RZZ#Ww4Q*G<O@#pV+
E?@bSzw)`m(Dm=`;@d}lj(ker`CR@Eex9q%T?U3>Qw>!{4f?zt&>ZHnt+z;2M0_)zsL}AVZIq#JiQqL^C@BqdP+#pl3i)>QyQ;;<^=11w&)Hf+G!{EZr
N}S=v|>#}7E$D>RwEF>P!yQuhF=F+UCB3qgf|OIhR{;O%Mx4A-|xhdI^&VwmlP{7kJM;MSxw@MHE$Jods*=k^6`P6b5rk7PdFJh#QNeiXI+4pMhrx8V=
sf;?PCHHnzomV3ZVRV_@R>WvDQ*C4}TX=H*<W68$sms$@hCG-oIWKfAB;4#SiQ^KcFvu;J)~w`Q``o#Sh>0>3-KI`l`?1t3IXg`b1y#IegV8_~r-n#Sg
(3KkVQ9fWG(v|KbP!n;(`(BZal>h3qKS*>T=y<0YhmSPP2CT|yn{n{yt_L~UOX?@ktaIq_@@9Hl*A>N5+vEEB+mGgDf><G%}38|3j1x>o+ie_wcAf8n+
Ajn_*OUk@F07DfdI&H>+Pr#`qZy#9RSHTuG9`wOp)Z@fkYMa{PSB)&Wl{*-Uc=%!`hC_{aDIj0XU0(*uqNyz77N%g1J_HFxoy-U$s5((jha-J4eh`jo_
BpK}m7T>K8_z`yoUDcVvRl;{YSgLmq1@i48n_?^^;yCpyih|y$Rq{?sqL5$orO*6=Q#ia~#esVBOYk7#8dBo=5TchGE?yu>fgXI&2Wr=bMc0}dZFRjTM
}93qMTJ|7gHhea9)h-BQLwdEZCFROiA^8X=qg$WH#;tf#N*ud-|30A9*J7+k>LGSPhd}9fxcNxs2&Gp(3#QYVM7x!dY-6@ZGKoO5`T>6^gci__P7Qnwa
Bg*UeUBX$vnd~-Ago~mbojsycP05quR}3d0lvPF&}SS#a{LbZ*+Qf8(+0J1K#ci)B|XvbZjrFX<VuVMjcb4fC{}p>7|DT?Y42;hx3$e1BNXRT{WsuWY`
KWN7d&cx*8s#anDFxUbw}B!k|=3LS4nwoNH=@DALqLM0>;u&}@0(#=W;Cvp;^V;JF^djX4hc`YhB`6RM#R_{3I`59n!7g7v5`O_AN-@q;d3-v`lE_vGj
J;eO?|KwSsnBmNkVD=!6tdP#HYYqno-NCXr0;#>yM^i>a{B)cqG<hc8(NLv8W>uoIQQ;!E(aB3fN-f{g%0_Rk9V#0-bdUF@Ahn}nwlm|sW5MT57fMlRi
?G(bh(Zl((g|ZB_<h4VyuFxVa%ghPOdOGmQP%<Q9PREJDe9NKEKxxsC6$A?Ry5x|KIJnewGRtCbiY|P3Kv+WW&T<mTI1v7*KcR%~OB6C~`WyWjZK1(wu
YA!&|21()b&RX6`nxm3AhH*fl{XUqF&?a*VFhb$@0Z93ZXA@tausc{7m-=*1+K!vs35o$%Dm5EI4Cx8_u)<2p39GVw@bp0E%<=zf2()T((n-=SDjIE;A
U!+z{wA;IO-?AEPQ(K-O=9?VofCE`W~pu0yS|KMRsvmpG;)|;I6n360`greLcvaT5gJV;q-D0BlzrCc6rdDWGmU@%|fS&^hF8zqmQHeN{f<2OiO^@Jln
FQn<cndS1y@QmKOi!M*_~B3Q@7}$$?j@?2Fq%ii-rgHq{FKb^-C6JW#@vMeuj@yuj6Epf_o2{4O5w8GcEx4W3Gr%e`Q@c^rDfwj7RIIeM7k7!0Mxtgy`
71Ty%v<+^0mr1%(UQHs&*(xQG0^jdf0qysKGolqLx$W(0xQ1cuSsL1)6AB@~VhRB7}#o^EUy@scmVWHY%XJla|+}T6zmg1pypQzwpQ_t~IRl=fa&WB#Z
QcnHzcphs}oGkID6~5QbSRUpia)$p-RzZF6!s3l&naYDT13}8#3;O&puULDWrSdpw;5YNi7ymWi{I`7ZpZvvt`8WS9cg3}2Z7v?akLR9OYKdfQuvPu0M
}qCO@$cr9FaEQ?_)q)hzvYYn@V_%3`C7KgT5pHr@8+W~zFoffc2LtNc@|nMvrzHR^ZcQ^g=hJ<e`2xTP<Y<pDB9g7M-j_P=YRUmW1qaWUwOOiJ=ghf2o
k)X-8Gr9wY$Si1mQz#EL;-FiobqfocLnj&U+VdXnb|E4kXF81ihrl1ncS9u-M5WT`o3R{WFUb2fUX|Gx~=kSgtJSi;QG2%%|t(aB=l^GVnS}jPa^Jqy(
Z-k0npjrWtD=qIJR^b^&PK<q0t}1X=7xu_rdM-(8~5F}sQ-egFsKF3Ev?e9v<;ez!P~-&{uAjSIZn^A)JdCkd~|Ok#nMxL&RJ<>M}nky@{)UB-aXJ{^}
k9f}1TJ|S_JjeT&}+(%xmJf{teDevw4V|e$x+3i})TFmTX;?R4#p<}0`%$eeJo084PPB)l~iroA23SR^kkfe*i$?#51+uqm;5J~XF!o1;U_N}9km`E=D
tNXg>A9OqT32&SDwtbRHzCc_&@4Qs{GF7-hhU%49oAVP?UTi!+LC5<){a4<T3+0t?0-EJ62h2}KjD!VV`oz225Gg`faUKTnH(hZh$25;m)$A^Kue!B2=
&^vTR<x!C&$Z_xGd2#+xhab~KXtB6GsgyMGGFD7(s32X1b34rCO>j{zf^Cwi5?EHl1}K*JHZn!dhI+z1d;A?&qG$l;Pmy*#~a)qQIT*vc)NGmCms|%W3
pa@unhqYy3gp9*XN1#!SpySq^&i@OjF7IbgnA<1RgwA+=)+1S(rP`iD-#Z>k=~=*VbM+4%n<ZXJ4K_CBTNK_41HYh|UPn#7>=O5s)t355(opRG3>n3cU
!l)TQz&Dmon--{7+_x;YHt(c_h1aU^)nk9m3L;vuLVYy!{seJ)rs;8-krF8cvq?s?|v1*7k0eXfB&ee~!gjpWW<B<sx-Z6Ph{xj0*V(zr4x)^h7sW@Ri
ORP~vbgvNBqE?KYAK+iImt}TbPz@sJXdC*Xe+}WS`3!iNoV<1DIyV|Og?5nvj)4;Sc=u?+DRLiErd#C=i(*gcxP6yT>S$)8NlFv?&ipu5M5sS~Y@A^ER
SM4(MysFYQ(_|UASd8tHE5-HTdcxcAV&uj@u>Htvu?O8c#e9D1t>uu&(t(^$cZACYN1AZC36xIS?~~7^c@goSj}*C!+kxtOXZSnd$08ivAO#i{JoN}YF
aFbAvw?ozozxvbhhOTqy)&l-`{Y&mVF6pXELF+$9+dM1^l`_!Cr_qWu8Tq3k4Cf2yzQOr?)8OSqh^kxMM8Gx-Fu-9;V9KEb(8p)`O+pFBu#&PajDHG7=
|0<fRX;<QeEi#Z`Pj}AbFQMSm%OBIKO;8MHj!pMatCEy}MTF6Yx5IfZQ#@c78ao5^ZY7=T}5%?MsV?4YaTE80<vANZeF*nj~KLVP==6wYWE)BamNeu4#
RXs<@!A`(@!Z#%21!p)mC5F>t#xK^&JFU10-yWa@_}FD|%-MQ=9I+=1sud~26Xpe^o|OoJrQyEHTH{CbJ-WI15E=gnB)lOPL4T@Ck>vBMd!mD6KyC)NZ
qX@qamN$MS-Jd#mxueO;<hULryY(n5ZYUzueTsi?C|HFro19o@E&ue40-qCy|%<ty&s_i=_rSFr-KtQ?6>wLT7<UO%Le*l3D%n7e}>dbl%vCAv>h%XSC
ykRx~Zfsv-^~=<+FHG?QIrlO%Iax)-i+rd+p7iQ~96{h9p-;Yr#q7&vpg1#R$(-*$?X&a4PV#U5ko-5xcz@eT{>w}7f8TzjG5JUyv**d;7<|3*`9!Ji>
0*}}at*NktelCt^U2B&fwF@EorR&Zo6V&!k*wNtnCZZDG2BnseyuRL#b^AMRh7H6R@99Jf5;JIyY(Z@7IY78v;4T->S%T8wMBR;D-RB=OmZ*s8ryq5sa
;bTw|#L5hL?A&9I*vdM`hjFb>Ub*nY9vR!Ys|;#TQ0)+c5!TCdI6TZXZqmv<-_o<@4yWyX>R4HlA<5bvuTlc)PQ(9u}D=?(;OW+N*PSWjyZR?-wS;`p?
mHNuQHs@XGP|bSST!h`=;~F4I?7O~R?-bqt1tXiALBizm%<M!>(pV2}ZDkiz#EL{4NBnBTjEtWBcn38N0gm6TUM(71%ZV0`Ut*dezt{<XJQoaR>$MV1s
Pn~GJKVEYbl6ba?-1Kp;)e?2chEoc5S;tPLhFJk}Gylu25PC)fAXdhtWKAhYW*|__Xu@^_=06L%|kadd3ISY$cYPZfT*#3d7PWSvepI?!~S{Ncu1Cvi6
oeAbnDWilA8ByPSC6Nw2u!D!)iG3P+>x==A#oJ`fHZXWUV)=RCeZI1;9B>&xxSXlKp7?#u1F*GAaXwfGPxz(2-Er*XW-jB6bV7~vSOZA<n%Kq_(R0<hE
bKj&N_U?hql7#5nFM$iwBjW3AOS08HlLE|1D6w%2SZvBZv*%41w+7fhX&USS#U`A_%wUZ<qrp<2LldClGK+cMO3^difc+2<~*}rq?A%HVKP`~d$bJeLP
*%7wyA|OuD(kW=6i|nj|_pyE<^*rz1AKalDfUuprK}>Am5The9kTCA$Omtp68`QCb8kI$TfOi%#&hFnRp;=wrpzj%&t_$&&6$+?QUOZeu?gn+iD)qFSb
`T2Fk))e0pFiGuG9|rR!T%;8ggL!DVeNB@OMPsNdW|`WSRYmvO1l11>p|z~iq@R%OAd$Bvw4ZB8c5yyU4a$?6NkfW*oVe}*q6!8ne8H-6b87Y_qY5kNT
=;AEo{&0zR(fBlv1)$HV652k%LHl{-G2G^x?Lg^S&EzlIiOKsnNGz0P=B>L87HxQn>7Gp0wE%B`E2{(su`x$piNM#{N9MD)@?-)tcOT1dFQ~kLC-Cdgc
#1Cx1o_-qX>HpuK?4SH*hDd+2K=DUN{}WC56P`bfEk6ZkYmT|Birlz1JeP9Gwzz@%`6Wz|!NP0S;D@kvK89)cS919W8ggoMd7pZbW_hyI_}nzKvwNiZJ
ZqkG90;U8d?9fK*twPp3W8ov0y<-e%5KqpI)RMU#W|20mgW6@zm##26Yg%9Gp5&8b~LoPebSqbj=4seNdmG7=w||d(j$_RF9$StUhO?6@g0~%vv+mrGV
}gEQ`Hi?zyS~uxXG3CAx+ZHTrB<Dq-SP_X)e?0YXUjco@98xoLFub$K=CL5iuWwQ>P52bQZuJ+r{D9WR%3!oh5A}K|N<uz{V9OGS&eyVD3icA<XAUc-I
taNWz(<&J;fkOjdxo(~h4mFoBcYcl@!W5JWRJ5p7f%wkv{%>DHuhlyky8D8uS6K--UYDP{FtCO`)9=Q2DyX*?PhSMPJ%8`1329&_s#`*t3{NW#-1^eoq
N9o3dHw81j(W7$mIS(#dZJ{zkB!W~%P;jGRbt@mNZ%9+1ipqo9xT`xf;ZzIcc3wOE{(bNw!HE*%H@I)>EkENQPxE5^BKg`=ezZ*B6_f(mpE4sN80MY9W
v}bVWmdjWYPP%DFveVpjl43aW7gnGA#a%{f2O1vu>J}z9m*HdE*=oPg1i75gvB4Uo1#+(k7+@@ZK5gPzXRY)QBb@9N`>njQ6(1XgrM?AsbJ+`7Fr<1Ym
!ED(;wSt??LV?2lK)x$L*b>FtkR#33H<VzN%NHV)V#*3RIA#X!-0No66u<LRnpH6{RPiw$uVxwJ$5@cF82}ccb9`zJPrkP-@r=sJFn^*=VJ~zdNUWoqx
WgwwD8K!agc7$PFBYe^Fe>g>ocX+a8YQ_x~Yo=544=>%c`DZqUQzs5I#%d$1W?=3z2P>(*eEFZ&&3RQ9gzk7H>{W^_pp&J{zqXAI<5gL|dr2%=)~C)6t
a)4hgpw*NN~f`T7K5%4<z(=4+27lg1uwz@A;4=3eY25QYgP4>y}Q^U3bq38->Ms8ThPZE!wyOO%;lrfx-;K|4#pEw`c@bQb|BvF-7byH3Yk(oz$#odhP
~_JaFJcGcnTsY-BLHzP*}Wv%+ewKZr93|xok_?Qmd-L%H#L5#Ty+EH;veo(fAZ^}D)Nt~#i>9b6IZVfvvfIxnVLl+P|MopJOE^|L|so}CbbT&BD$oX`2
c=%BTSzLf?mECT|Gj3KYbsrYN6E3B{S7*sN^#G2$<jrWVUCa))<#tR@2ldoU`F8f}iRJGc+dR+^-RGSMDYd`u*znUs|DSpx$$w~j^oPYC{PVn!#?2scv
d+G2Px;cbhx{fZv7kWM`_er9v$i@TicPGZ_KyLeV{|d49}zj@fekKtSn>aQTa~)*K)ToR0c{%BvEg=44(K-VY~kPP!}%}c$65ah?g>2goKA+Wu3Oc~C5
G3V6kOs#{;xI``19TJEAEZly1b<tb{DE13kNU<CJ?@d>i67%cT(^V2|w}HPs89<*ZsV)T{uWNy<{Kmx#u&_RQZ{ZpXU^)!fDhi#2=UZ`KObHS3gkHwww
jL@yEPK7;*=%)&noCWW#yWg7v|;X0HDO2Lbz<k4<+XZ!S4_wd9`~?cn(H_L-Jzbnh`hE5&dh8TDV|a3N+?7N2k{$6VeriU($o=K#z?puoU*;ua=Rc6xn
1+2P;ruwfN%>U1a&;UUP-$ulbyP7;>X=eqaw<~FZ;Zpk&L&cR>YEvNHXDsKEpR{R6)Vm`b&Z07K#JKslYasWnqv-jopU~y5F0=9FT_5XE8HW7A?yuITa
a|rK;>-eqI>{#*IJO3(QaF@+#o+7)U=Rl}~0d_O_N`P<CCuqG)+T{z+y(ue^zCp?G-FpJ%$-;E{6rEq!yqh`wMUEYF;q?DObdxB0HEqMba4usJ<`c@-l
mwO?e6+kBPb|i>63JX<FwX0#dapCsYy`^G;Fk^?U;7~t+;L2{XFKmUs`>O?vlzI!@P@C?b+fQn(Ww?)PRD3sgzVO+?|1<(Jqy&Lo%#f8a9Mdyr6$e%%T
=CBigP3&9bywyv-?P#8_S}#%+8TNSEbC+%7zYz(5l65Jf9M-aaPh)pma>KDq0TYTWlTtHUA-9&C(1`<7RPKS)Rx?b)|U=#}hIEvWuVoug;Rw`ruX*JFm
sKId0Ac%qJ!tt`7ck?f>@S4i4Ve%5D=0cGB)zu%ixhsY`pPJ>r->fbjqLzrRM!jOsw`B{0VzRI{;bu{e^JbM?{BA1^FIq3J_OY2+CA+`7K)FdT2zBK$N
WV%d9w_SE7PhwO9ubeU`5a=HWuvyCzxtftiGuRW$LUS-Z@DyX3NpR{=S^qH&>tWED+noD9szAl}+#doKDnu(i&jzmwxq+eVQG#`$S&m7@@?fxWzaU2tW
R>n-RZd1{3qCG}wVq|IEl}L+EuF*%ABG-4x+-UZ@`Smt}zeb~+NM0@XGur?$F?*3oZ1lP8LKAlXN+o2z88r-Ux0wM?Wn0<);r#X&Q~yh8=vKIcbsj3i#
aK6*8=-6$5J^7uzJ>+qV-p?Ivgfe=ylY0;_6JVh{~{ueIuSMZQ5I~e(;7yc-92(CHVyJYBaf5J#*1EF$wfTGXD=|~)Jg5X+NMxU0BLMw=HTEY+gU7n-J
xx5e!WJ-rJ855n4uv}A0PvA<KUY~z1{~NhCeUPB^qX+_S2hU^P?#CK+Gv8fvnHrZ0Pvac|RBg<BB9dFWm%$>8==KhnSw@Y?*wX)MRt1uQyo6nR1N4{7{
(6Cl6Sb7hmcc@se}U_~X<KP?M(nF~YWHRBaAhar!;x&mEyPF5Zz&b|RCk0~&qjua_Kt68=5CV5IZa^*FQ_G{E!o;K0Hc`5WFEQo?BT;d+?>$xIjZxI*|
e?*Gpt{lCYi(5$3%?wRL_<>vP59e8UWx#W|smUSZl4j#fTD;fR5q<@7?A$XX)<ciAEJw+AiS27=&z}kjd=DpV2vF>xV&-O#vT_V%;YJ3<22TX{fi+wgu
7T;r6obk&Icgf4uD_0p#@;^{W;@8V$_)`*T^B!c_YK0qL0EWKh{LOjvJvI-NWb95K&s3%|GJK3o3flfNJ8$beSpe+h2PGfOammHCvan~Z`rls2p{vdp$
6#syIMRdnCMqZAec8n&)8=#lOHC+;qG$P?`yVgF(=U&xUmj7vJfePiMEz%vsK4#hK7QP}{llHwA9rs5aEF)ramV+Mc6k49#_J8F!|$E%^n1s<*4h46%i
936E{-()duRMtKK~8zvf(8Z+IRk!ubp`ZRnz!HzPTvO=ar_<?;ZSK`TW&?zw-Gj-hYb6Y=J0b-}vzD$w7+_LmJTTg{XUn>t=q}+pm27%IB|q{^EyU_4%
v+{-FPUPJjMbpW#XG`2YC+-|F-4#QXl5U$kl1{yg6I*KP{g-u`ud$LE*7<`H$h-r-VRpW>j|=TH*G-c1qosynVgdy7StB7-GVlYvw5iSr>FwKA%qFWBZ
D35|%o#p`lGzADSghX$f}y~wEV&XCh?{aOl7KG@McPOHF@Q43&nW>_?O4~a9&#r+5n81r&HS9Yr2QpFM}9=js6ea^D!jTt3O9uiPFj*wGgOxYn$++Irs
n~$v4mj#HMBHF0rWmOh#?-9b%_}bfYxl&fh=cgC)t!|ge>-|96<XbG5FYSRWN4dxv6D$uAdoJD*-VMZQ^Bu7Qc5fP#PFMc;zO(V-K;IsVs+>4k3oUE^d
b2ZwuA@DsaF*c<%A|Zjx6ebbO)>gd0-xVKbP+|})~8Z`z~`dB(GZ<Ii#I=hBCb}$E@}9zQ(cre@3_Kan9r|DtW{1ZKTy9eA!_ZjGAJq4&my7VF6uM^8z
dG%2!rs{qPSdw+R7<9`OfF^l~4RDpS`e|rv#~qBiCQ~G`{n>gnKq|RuCaxY*UF@j;tiOQr&h1metuuAB^%i_(MEF<K8^Hk@ku_`sT|fO79W8`%JTRizW
wFO#7DT<MI`GCV#;d>2WPZ5`VzO$CQh0b+I`LgF*yL>D}-ea#gs(TOJ3fL;N#U;<#1B^IbnKybyt`n*+ZKihAysK;Df(Px9D<*C$$0LEsiH!6#0OFApD
PF2iNq$c3~Qs7`yKP|O-m_g)1Lg~r5}yW*9yj8E|y3JNOGdw^vs&y;4sr`DxQbEkAp^S1pXhUn%jadXZG<LbV0aTH5osqO`|HL`Un7z3<BV)t@uh2XLg
s`%%&gs*pz>O@=gaF;@~l<WPr1GOY#h<y8f)GPn8zn)L~e!k`F`D}Brln`#}=Ze0bul{;IAO3m&Y0BIg@Ib`h$1A#>l7-+#j&ObR1@d0mmSCCFQo_wn$
0ZzUA<$WRkwj-s!=;h3i!49dy9a}K+EH?0S6Lgg!WWTZ3#dP*Vqh^hBmR$gch8bIOAqu_)Nph|@Oj6N4y((DsDn*L(cOFx;!pM8=h~{vrN>%M%M{Clop
`5~z{B=I;q<Z+K6e-+FFePx6-rJ8@79%E#%5M<!_UkfQZL?G-u6V;vN>A`6y*E3JaY4ctMXJy;+v(~B@*~`P$ud|L)Cc0rRygfw;cT%!>fI9m*K)&gB%
+@1&_YhQR3WNTk~N(L+sIr=#g@(EweUz<TqN*%PpB)T=Cwl3rA~~myBSbY`U+r1W#fhFY~8(4RS57<##@puYB5H`SiqyWUD26)1v*A&*VFw=<nd?c`#2
)O5dM>p!MY_V#2;Ju5Ki_e(i(^2B(L(#5HNAIyUJ%9NfZNp3(5EjSDnN7<<wMrKKs?Mq+6MY@buTL<1$+I+-^H^p%oAR($oV54+$Vq=3+(Cyg_ycr~eB
bd!2R{im~fejSwoY>l0wpe{VzdVP6x!F!f3#j7r5lc`V+!_s>%T7%45eMdSWu18)LbZw6QGh*Enrxw?iOzq!2XMDUf{Jgd^8a%P${tiEQlU4=#<0`Vkk
MT&8yCHoJZCt&zDil4Rd@f)7V1Mxg@y!p*7eC-%{IGuW1N!0z`->m=@A_Q6>eK$JPwBfpm#_M?zv}bz%@62{AJQ*=NWS@D`Qiuriy!iDen1Zt9rq(mmt
6EeHwj6TCe*sU>lD11*JMEjbGCqT`zWGN0C|Z~lt_DgTY5MP`hB^4p}8qZUi>@$!*BsDp^};QZ}{&EukkOu2H$v%?B}F%@V%E7d~5Ksj39s2U;HqB<Mr
}|*Yy`(gKxZEZnr()%zVTj!k_c4oL%KztTpw8t~;K~nnvIWJUJ$hlAF4wqViNJ7*gbG3HtPj%jS+0Sd;i|@foBHCU~1K!GpJKDaLBxpe?#be(Caq>hpX
a<cI$-AboO@<ywz5C;OU5i5q!Q(bXNOLA$)7QpDhKUrCBkYEmQg;2`P)dVTl^w@QSKa9Fr?flp$<WvV^{VJ5lva(nH|pq|c+2PLz{(MKiNRHPLFiqsQ5
7GZcC=jVsdNVL_g{+*uaOzOi4SXx)V(G#-W`JPxO(YRQ3Ajo=>9QAk2%XE3v+1r-iZ`$}>Je54^J#0>qt@Kr;i6hRC=>7?l0}me52M)>Yjjm=})^d|!J
glU0Me(#&w&+RMUL4PF6QK|Pk#+LzMh8Cu1;v0iYqNhIWu4vD^WrPx!57>)xnRAt7^t6xrdG1~z*{L$@#Xwn&$V80Y$H6#USDA7ANpYU^5l`8)`nDzQE
Dk^fD7+V%b;Q^J6Y1^gCDcr&yYX5v8<^!K?xsuIPkJWm8|C;EQNYd3*_^j66h7sJ@{z5`(pmU50+_;vX%{=@pJr8E74V!->IE}ALFS;kI?OMIq)BbL<x
=NxKE&5s#F3GcLLI)H0U9DpFlP$n}>eT?JhBG_dp49ycdTT7os>hRe>;b%tL5lsiMfoX<1crml6h<iH{1A>r_1r`AcwHOheIl?g!~@jtvYM<G`2wxew~
)W6{EPULQ!uEU7*wnu!*0Dm(Ow<rp>u=A{y8bv&b7_sSX$nH_+oTu79Ee280&1vU7i{tWNuVqTwt75qkjM%>4=t@@4=kSkRci64&&#JvnkxaGBix*>_U
AL9vK@F0ZY6zb?|-^IZE+@2Dwp0{Fol+-TKrzie`uTFK*1B6?k62*4#ae8ghk9s#IHM&+sOeB7zca`fia3M?9&f>m5G%iQ(W{Bbvyio64wG@__3t`y4q
$T4&(jd`Y_JA9m;3#id3)ka>Hv!_S8~Qu?y3r+nF^ZVQRjH&kaog?%ifC2GCFQ}F!o9uBNCE|otF&f|fVgbjQusDjE4^<;Lah-mBq)b|QO)RLh{cP!Ea
zaDZC&2o54__Wu^5n#0|7?D3qD`?6SYQG57M9O`RD^Q+&UF}Bm5XIS%pKdoXbOBo0Sj6&-KtF(%#3ox)WRjJE<a&QQ>`{+zpZgo@Tw5`(_P;M(`g6>bh
PmPev|r)e@euxTb_W<K62#Sn`z5@Oysn^ml0+PIl;XL9p#Z_pjp7hh)8rXJLIVb41pGTog}9wAzb?Zi8slma+#IFi}i>9MRn$tUr&(GUln)_>WP+^=f)
cp}VWB1`4@xx0V->LmcfXmkA8TV!^M!n^&C8YId-P==_^`MLYOU`{qCN#edcp|9!ss59Q`ds*UTwI^f56<kdD&vWRM}R_XE*Q6`^%H?Ms0AO6LE#y9_=
FaG;`^U=ffI~My4q$K<}AARvH`r=zz&P<6GpC*<q=%42iRdFA~*)sLBV*=^gPW9?tmtVG1@K_5g{n<a9o~s*if7>CJ@Wg#^<n$v2Gj@)9M$ukp9So(yC
57vAJI9{vkL#~FH{))YGG#wI7x1CphbGe$M&jnn&A6~}j%MB`l8t*OSpZCz5v$kOZ7gQpC)+s4xtj6RxZRB1JGX#$MDHU?CpO`ZzSg@)-GrI3^=1D5*n
6|3$&u?!@Kw@yixM6CqPD)k7C>N$z#0*VHW>|j1b_e#*nummr4d^iQq-8KwQEGFC5=X=ZmE0J)6{0Xm`9n)B6+1(7{vc)v659;#Y|FM)KhtZ`~wbmKj-
*&HaKu#u_RQ1C^5wfaRCwlzPMo%Q4WuiX}9XefNSIeNkdJ1!}GJiz-I#CkSx9%xK7j!BOQ_%2&5bfmAj!bnhmS=>K?RlfSS=^rfUQBfXN+BhI@se7-6D
hOp-CeAo~Vz>NYuDfuZlpLei8bqo>sa%e=h|!!onGWsuQc2N6czQ(=YK!X)~6f3Ox)Fx9Lqiu{hoIT)Z`EGmM87O2@(-Y%STaTKWI=+hMi;<qlUKz@H2
osXUZ=KiH>L=6y>r~#Lx3oviI0a>xS4ERl91>d)f6vTm^tM(0EG;rR~cVefU(06$5l#Z?X;3_fMtWYD8deKUMfOvh*cjHBuK(SHo(qTk#jj2@XIO+Pb8
Aved;(=5_3(i~rWFB&wb{HyHEo9RHV?fH1ofLwI*M-{n`K-nm9nb*YsbaL|nFgRNwH&K5=0R)I){O%<qG2vJ*XJZ7<ilhh*Y%cJ!v^G7a<*+;Nea4)=H
X-t202j3D4tv=>}e41PX>KX6jFeuoQaYW$nyZ>S)jrT)#fWY8I-FCf}!YRb+hR)Zg#_L>vv2g^T7o3*><lJVGbHSO80h+3{HDv=6FSSp&=Fl<wK4Q&0O
U`2cN1{S_>}5Li#Ad9AO}V@LXZ5)y!#uK8Xv7(C1t<jVrW~#ieB+U@@L-osJhwqr03u$5%0_jmc@_6NKWy8ZU6M&x;97Ezn8vyP3%;(!k7Anc{9)>5JD
0I>Px!p@`&oQQ}(4`hlbytJ^Ism_e9`O+k5Sw*oy{y+gn>#Q+`e-fbJt$;zKvaBPhoVF5z7jVL#p<ThXvXm24$tcGASgn6qQ5ScMYR)+ohilwW3;3k`e
CE9}!0h^;8?;wW`&iy8l+%g`p6xN6>yJsHNNep7%EjZQCTp0)oaxE_gVp)3DZG=@3&l2z9oL*-c)53I6U7&0krfDK>ffeq(w|{RN{<IgjUn`%}zNu!;k
5sT~Q|8?5rW7betGH=+G$Uif)CUIIpgC{>Q$!0vs`}6{TQ{-M4M^UljEUM2a>h(&+5wJW9=UinVgn$Ax)Gc@L4kry{@&MYssVNYQi`lJ)u0j)NxaVMXO
IcRu(3TJa=-xUd$fy(zyMO@9?1^hlR&=*YYcaXM+aK+Y@cgk0uM;4IOm(Or$r$0$Z+C#nsOLq&5Af4$hLtBZiN`aX-@;EwX8FJA(sGhx17hhE93^qk};
^+9%CP%N*>H*Ofk-CGh?c2Zi8sdCW6Pr-s^jCLsA0)hm2VuGY0Hlh6L3>k6|%aTO8U0iJ5L|>ZgqYv@p)Ozd2<y5O_=46AZ@?sI&8pG{qXu!1)j?99C=
L!0?+Yj;j#LfkrBp)zKrH3rf9Oa5)K@Vce_{*wi541~AG}Xlx{zj8XPcMj8U@7_gui#udFpB%mM}hxOq!26TGd+Qqac=>`o36giZ2e*<(o!bEdj7L8uS
G}3ijt_Ko1Eti{%10FOL)ats=KpEJ3+CmDYb~A8^GlWqBoewT{#9WEfk;wpw*;2bZI#+|<yM1gDX*+{R^XPrrUf1#Q8&Sx{5m3emoSfaEn;HgnXXEE3l
+cAf$w-&(eP=Poj+h$YM7;|Vlgm%dp;*`Nt|wc8DwlE??a7+434$a*56M=uL>Uo4NI8ZJGtFhd&W0TcGqLM`$TB7z`=;7K-ba6$Z+fuzM=w~luZENjqj
L2nafC1#x8~{wB{0{(k0R&>#+ysfdJ#hz6bxJSC>)x1sUFwt9YI*kigIYewk_<AXpw=kK4MAGHZ}pKo;P{l+cX71)M?iv66G5(oN@4|A%O=R1y<Pko>u
{Y2$#U+bm$GB6kLuSm@r?J?Yuv+3_)s4MmV(Y8qzXQPUYo9EVeGd4OE{e>Wl{rlU=z03$oFGl!JA#dNjI&yC+^mgPN%ZLZM`d)**{wWKl+o>ZmipK-R9
Y>)3IDat)Q;COee_l&VfJZ>Yfr)*3!<ok>R;XnQ2GhI5;X0W0!d@{DeE^;|dMTXK%5h8a1yAks)Kj0K6a8e2jjf~vP`hO`%$qEiAKXWx@0gZ90PdA&qU
4pgbwCVfvs0*%ep^|%SkVpwoHz*3x{SwKqR7_3Ch4P>D?Tj=p>493j52ZGJFcTgl8Dh7jeb(n2<SpOnHYA`fk^fw)gj-Ve&%ic7^y8QMXmWv1innCIYa
xfAu@qi>i`Y3x8oiTXqXO7=^tSRC3Vat17zXb>DmfU%}SzTGom4$1{%YB$9&2BVA+TDS2=k`<t^>hY=HD;xbm!ugGsYTERUi2R1HF`W5l)Jk6?l{(o;w
9NY7<^1J;I`kd7I4;wj_&D(?q|W`+jKP+Gkv_5Qoik55V&Sc+qBAxtUlP5?`E1k;58f8F6Ke-TPq{;{hly=lPBE%ixu)xYb$0>%R)EMFhc0@NKm1%?8f
n~K-5ZgjJKQAql`6DkGIoSi&U9<2M-8D{76dNhFKk`eHKos+0X+KBI5`ZQGW!Dyt!Vfh{ZJ!p||ETciC;A%fs<bwCXC<s+m}aIPM4y$_J%O)J?J&7&SO
KbYy!GGzpmjBB)3Q64=>YY($d>Y|f9O)YEIbI<o;n?ax4C1S2<P5u>tIY2Xc_?-_jyEOy!6kLPrtm~v{y<Jkd$0n^b^k(cwTlt-AjJ7bbF0ffh34`W+@
Hn7x`kscj^2e_fa%(-nahdJ%s7-mB`H6Urv&TUHeIpBm#==&YC#@8FFnbPnm+zsfgq&Lf5Iveb|Jx7H(vKplcV>j(NP1f=E!HC{yagE>V5sG!rVKI#vB
5AWfp`~UZCtW>X8zn%&My`mVu@!QG+IY>Y+G~It<Gv>n_y~3qm^S8_T40{mXiI9k%p$1EFn6iTQu1+?56skutG-33h4EUl%$?I3|BXz;iyF+u9uUS-oP
xfiGkQzr0NOwfHNewc?&gqSVt_!X38_gzXHWxQbS9gfX&C*9*lyT8J%XCvIQ!y&69H}Q8z+V5c{Ud8T0}clr64fdu65@2C{2NB**FzWEv&&fMVUcr<Hz
7wHO92N8dwIQ>51T_;*=Y6TiRh=D#IRhE)tIV?S=%<7VHKwkIUA8Z!?X=l^#KFt#s6<RnL2^P*?tuCXR2=#Mi>pAEl6&S;R|+ZujKEG$V0vWt+MiR8Ah
rwyal<g1RV!O~6BI>W<BO$n6^V9lW5-UU(?W;W-0^7YQ*x2Hh}n`cW{;C|LpFhrK6{8YMs#mh5F;YL>^xp8_enLtqQGIzCxcbz=hNoNPpEN*35a%j9ZY
j`{8ekd3fYqJ)A4Mq%77%Xuzq?vf?(0&E9#uvr)HQgx?UU}6pm3P4ikFbaem8n->zgMsGE&fa#U1{^Z!gRDrD0pDpmx)z{b0tv71{XLsVjkbf#mXDnb8
5C@UWsV&i8w@=S3wV856%Njjk<O))HQ>lpcIHms@!+uWZzICSYeKfwba5^~axzfKfd+E60KF!JSEZy_dCdqIzOQn;#1@0NrV%Mf_s9hMW7dz_GGhWD%p
li;t;QLPVpsakwG#=jK;6{!h(Ej}%ipeyE-MBj^(YkItbPQtMw1kcAZy4MPCd!DNGgotndJ`fSzAL+TW}%=0$$b7WO(0ClNhY>HPFj!p1XuyLjqoNw+R
d{%;oC(7;a;yVOAWJt1V>@gKmvYcTP<c4Lxr3a5ag6F^r9+UP+=?_droQ<G$b66h#+hb3}~Ep9aFTS0MyOdj(L?#>9qAX#rf-roRhHKny6%^>e`jO#(M
-Gviufgbfr|(%3m};u%D2MGU20=+z671gmINvig%<aJEVr$4CRJlLwHcA%AOyL_f_7s&A}iG`?f??zbr91s{8BDe;9_z`n%?rLttoKo7?~<wch@UI7Hv
92tXVR?~h!2Np=D{v8xiypfh`pJhg%w?k+<T0rFkP};#771I=03gZMBnvb{ujfVpz`$icVpwM{<v;?>U7d4Clz+*`<?7bL-HSXyQz<Hj+@8!J?b}`_Xj
mwM<IEh;@JJQ-tSKOhtsTuM?ly)Z7M%EgR9uSp@pp8%(Br~<sapqS=&Z|PGi0d*r41aPf;vCWJxD)A&yOe8Yxq8k$Vs{Ch2>_vRyhC=wX+Rry$hA$kDk
|=Y4th7cMF8$H0je<Ns{u`?!)+g@Kn1&oW+VN0UUQc-QRr!WBp;shfMfc64q}jt`Rc2#P3O=DJvz9Mv5rjy=j%B|jQF^^={su8`MhXQ2tlM}LZBb$1&?
AkI1O76%Zl0(_((TEg=vriCtDXwG!OalN-;fv<*mY_6%RM`nl^Io(P(mmv10a$V!Ol!?${k2|9E2r=v?|Iphfb{VCHfx*gXZ^L3AdG0=3zZqRXNqx-km
+H8L?5df95A1t)vSCK{cg21KS@denKi7>F`RQrr-b3G$2vrKue81#pWTYc#*+#u&U!ZDrasD!@}ih4Edw_Lt(V%N&;s4D&(H8D$DJ6o{({R4?|O4xs&Q
-<?$1n2bq=C0Hce0SAeu_esh%vp{R|#r98k%o&zwAdO=l80=dsBK&D3E`>KHgyx$(Bl|B`RBSdT<!;go>Cn<?=0aPh<^j11Wv7${WByAO6&oc_0J0?H8
K5lDhDm>3^EZpsZ`hLDw?FmQcps&bPL$Z+0@{Fckm_y54$QgF4zsJOH=rHPs4t9tAuweTaP+vUmoZrZk|9UcH~*Cu6(j46jP(-dV8Ka_vXq{wc!2qHo6
a!qyWrG;)q4vCq0vDdHC^Ew#E-j30|(2{z7)?V92`q=3H@|#C`J&@g}bojV!**-Z~Wq-`@rNIgDg;NRapc&F~xAR9=C(2O17@DKZ6KHjPup2Xou<cIVc
&o5r=7m>(Iubdg${a2tVS#4S7X$f^AX(auhzyvidp>lL<*;q??He0*>Ri+zFW|=m^$C*VvV-ZOJY2G)z~i2lPp|uT{a90%H(Lhr!vJOi_Kdiw5Z&n4lr
m4$9XESpWkJf=S5^wLy7j$)*jAxB<={?mOh_U<;$_qI~nod0vxIf2Kyw>(C#vatXWh&+}z<{0?BnQ9H}${i+n!DVgF*-tR%twc$i1cT#|YEl2Bkca+~j
DFg>-`#T}06p$;<m%?zL4g`!aUIv|N99();Bk2n`2aICDjh;1<KTx++U{A!gS(DHazMVOUTK#MtUA+BdB&Go(Xy5?Hov#2~w`#AH&Jz4^1qUo|M5RSTV
GUeGe4C*ssvG8vHF5FW?<<gr2SppOx^0+oO`zsATrLOlp3JSdc$5n2>0<2&gIFlK+u-;6#z=Gnu~_BO^6A+IDAT!-Qy_ByBBz&5N_a&Lax^JFE0#_Nk8
eJ5#A$*9=o;0r7NGIjfUgxa`}DP?0i*1et2}~xz&Jr;ZxF-S4A_CXA5I?L>L4Eq^@53IrZHpgSdNc1+%SHwtUp@ilKVxu+zNoN(H~-}%RWCDYjno#nIb
<1h7Bxy4eZmfV_nX4hr?!C*690ZvFe|2woV6F3fG*R-y26>Gi=jhq5I_Cydq~q_M**o>!(}WlnojkCePiApL>cQwMN*qX7dmn5Dv2<2s+lOaUJF%AL_E
lI~-6z?@)K3D2hps46AK42>MAX?GL9EfqvZKlSv^CBOyC=+xyF4kVJg<B=%<LAd$yxlW+;w@-gb>ooC3{@IOx}%p=DRd=x=s16Vqr{g{<qW0F#`U<)cX
!Oa={9d|5n4J^mYNpB9q@-uIVH;1b}1l=@<0B_a=yDUAlf#RLO7X8I(2Pin;1J)iMA4MRH-gmGDa=;SSyg%2*JfJWWCD=)bMsSNprrcN_<v_r`g|b^D<
uK*<V-<9pqz7Bl<0ygAVT~pmQqf9c&50(VAsA^tv^l8J%OK7cIcc<PyC&G`#_5MFoYyR&T+$3x3?p*C)2NX$EGX0jqo+c`9f*}H{?eYBU|3;^ayt%(pd
YprrcCzxb63I+<J~=vV=@~zU?|~p7uvB43tvoCgKrl=(bv7cjj~hAne2~ODYgqdX=q&R)|^7A%{#B2Fo!{Nd)x0~%^IeyHwJ_y$0#sbp;9!}A{KB+;X;
51Sr`_XHAn_H`W|e8Qs!F5=@w`ciAE_Hm~G7Y9$<twv?R#XFo@$yAv1tvQ<!fAtu~l^S3@Kh?MSf5wYD4@71E$fB@TRkkzwO!K0G;dgn7WzxB@1sb)Bv
jqyrHc%Cv`6NCpzNV}9Ei#tq!SbX2IQV+8sqN1hnY+D5*fR;7e3K>%`}6Ana+20(bbT*GJk*k@5@gCoeopdBocp&j}s=qdV$4k^rTS5tBo@?f5JfEyNk
EXFP|`Vn}jvJbiK4c8bv_N1<FlHnched;?k)&;Ug0w!6ti>l$%d0;4qkhy+CnZOY8j9+*UUT8ESXgxq>eHe*k@+F-iE3l0@W;`CyW&yK^Ag#;pl>tJsG
Nx{4^$HBOC~<tgS3jiC@WYJ?9wC+k?R)j6v>qB6jJjPAM@`BYTs(*f4XiF2Xdf-HtSDF0KvC2>i4vNKpo2XE1e(nVz{ZtmqH)X|m_qbaJx~%JKm&i<9+
fMx&_Cmf#G##ZWM{-FjU^xF+M@RR7BDw~Yeznx0(vSVl%_9_r_$2CgX}1e@Spkc^9L%$=SAo~FGBZu5xUQd(0#lJ-A6CwzxERUN54N&1mI2Af1(J$8?X
PLeZJ=+5|5%0=~EF2NR_JVYei0;ic)+o&!574&qX<&<j+18;lL~Zs=ihP<Y|3Am*?mD_qjYjpYQvAt4~FLp78Tj<Of_Y_ig=Jk)bENeJ;<><@vchKlcx
x<MVU<dxQR6-zxt6I6h_ZxRce7+Mmb!^!c8C!%ukr^!c8O(CwbC|9t({-|P=pgpT0$2Q#uxh(q_{R^V_&#m4CDkD_2A(2i5$(lk#V6||d(%w$$Cnr3ve
QVBH)*CLMEK<5Fu$`?`IA`rtyeM*kuVP~|;nHx?VBX5D}&9vKc_c&3wdg{~hka~P8`N~A_JJr+8`!zQ7jknDZHpH~+7-H<c-Nc(}U@_@xnEoB=a#<JPh
&6nl8$Dg-Xyph?3g`1CIza6nc6m==xOI{PXLMI%Pixm*Q*wHREM_FjLeBDaTyoUtnBz%{NSMnLE8@5tjGLYUwYsz%iZh=@S9$cV*)``WJ8n3wRN^tU8X
#`&(Fj9fuFB(CWcg4NxoyIw=VdTOV$13>OKJo+bmHE;V~`cl4KOLbHTKnbzWZS)Q!P}lT~4qWG<=$G<UP)?$3tn2$8<ZkqIr)xw#c|_+{)*JE0q$-aYr
sy&2v@C?G_Xlhwlo>G!N<32)QNfpXF&j<e5L@N%2P2UdEK_L-8R`>`9)c9|qO>TViYOb`9e(vu}c~R%JGEdpg9%O6bV;6Z64!y6|@er%lsh0L3VUcILp
|i_IgAYP1X?TfiM0csJf{GK3{Eb`>t9m&H8lA#k~AT1u`cVs1R`$Bvd*tFYM8^H}p5Ckrg+B5~r7O>!7!+)PC|&6|iriiRC`!U?Cvf{X-C_vdzuG}y>h
ZEPHFfJn~lxvbG8)<I+rH|~MybB9|%(tEq)?sbKZaa`W@%}uHi_B`9rFd`1=Zmv`s@yuP=jcgy?bZNfl5v%H~J{A{rfThY#5#A10ytsIn22d$NC${0Q;
uvLHRDeqKSa7#XmzlBY6t3(Z7#C<4o*hF)pLMCWVT*%zNoLxo8Wtb?9iI3z9{jEN+G!Y9pFQ5}R{r1ze;oJe`o~k!A>xkPSR6k-U(DMbEgz39$40@q8{
;TMX|cn~g#*gn826whY0-ddjiUrUHBDh(!~9M1EH28r-aKG;-DT%v-*NkWSeR{)uH&^QA_q_N9RkzKH<cpzfE+2yR8j*LrJ8U>2;I`u*l*E3+`N_kUGC
#DhWqZ=3XFW%ab6$zV<=~?yNQkD2;t)0G0**S)TM}rHJ(Ac{ir*ZENUYcHC*PirdcRholB5rcC62z8`Hw`Ev=UN-0*xD?abz6rtW6C-VU5-CHeq*bfU%
OY#Tg;sfuYP@g<ZypXb<CTAGy~+zh3$7b&)F5PI}9feIy7#0hTn4|@YP_e#D&_bA1k;%XWN#V6^Fe7#_N%}5(Fo|0R@co+Oxp5sHF;X|GS7YS)Pro%kD
4|(36<oQ|lb0pinX~%u*N~__Jxk0sf)0TI$C_21<;fP{mnuepxy6SF5gU`;~vM!EO!fX)t9Gm;OW=2Q&7IF-oQT$nlPUF!<VVFNoP{PJKMT|!$N?Hkq;
%*ftotq}>rmmD!JB017jyUpqM(C1A)Yxht<!~jV4rx|A$`&{8lEIXNYTwEm$D#Ngrt@PrQ@JbY!$xEMvYgE@J5ex)l0w5xE)0!1>L9e}r<uZL+GLL_bm
;su{6o-ByH*MDe)+_FM>9ai#F|$CX3iakh<x$PhkwW){-JyF597l>v=9G~JoyLn;UD0Kf6$)rX*}>5KJY0#;d6N46Mo>cc=8Y9!#}hS|4=;n2lL?{=!b
tup8Uh;r}}Bd$CeOyHAN4j?YSFRu`x;GZAmZ9T;*$5BF9SOtfe=`O>u_ZO~va9C#q#ID&FY9Jck}mpYVSM;kjmWw({5g-@{((4}0A_*=sW+9~Hm$R4H&
re#@9EJn$!bEj-!l@nNs?hrOPj?Dgmj@(xy6Dy~1n--=?A(7-<1=y*_&T`Q4JtAZnri)JRNp(_$?XR#1TCu6c@MP1&r>Y1C0oEUGCM!=h`y#YLK(7bt+
4a0%zUZ*&5HwQ*XbdoEQ*GAzE$=xy!Np8BbAs`}@n4>jbwi~#W>MK*TTNkkANgmD)v*##=(~X@qp36w36*12YPEha4!1$u&iW{-KaAG`cOnq5|P!ensT
b&?FjtBgBrG?PnGTar*WYg|yJ7k%<lDTv>He>s-cp_<ryC_9;F>oKn6WVTE@q4=X+PIsl43_Rgvnm_Q$mRx!nJ!gCw0vT|dqbjTI2snr7yR+@n&_ol{c
pI1#j}4Q*l1th2g13+;)a}d6(F6vy!u192_@ttG8~&BmU*?f3oIsgHsgC8lT3|1-t{dDV<#@tPSHSxajS0}I6iX$i4SJ$!=RNIw-vZ>I2}e`9zh0LMk_
e62eE0J@U~TNiW%|asar<p2-mCq!3Bl82=LC_I*q)>H|e?NdfFrhy69Pbo7@zEJ9OODJf``s0gcdY*mPdkXLSclE_m58@Ob7EpYRW&ewRdT%S#6LcK*R
c^iV^X(cwQn-;D*P>6eA+Q0~r=c_s<Pu}j-%^$%UT<CE6gjCO2_?&enV8K=+(WDHMSmCHCShrkQF%}Srp(BcJi1x`$my<ylI9e`DlIBp^m*^HP0qM+WQ
60S}ZWwZ#_31ygxYBn>^wrL-Z8Y~@UiC~4hcpHP9bK6b654V6Bp~V1&#pUdropu}?hI^A$3o?`~v6s0FiH_#cVm7P844lg+;?HWu?P#$+{(AiBsJjrBt
!X4!_I|3zm=<AuGh?g02CBO98xk`uetf=x+pX*0VT~zkgyPEi9*#Iwf~3(prktxr`8{Ljjz1X_jpVHyD<;N|TmSrtc-O^Dw4wQ8l=+Y1U5QT`foqZT(X
24<LQA_!>^P?zx$#QOr*<p)VB*q}9LHdHJml&QUE|@ax>rrDQ^<C6X72%i#z}kpjQAQR&d!+X(*{<jB!@wAF1#_QsdBYf%<OQKx5g)WvD|c4rLP3%m*L
JR6@I11V%d^M_x5o#ofYAmz0C^TxW7W?vBm_4n9VBTa+6iYF3XEn6k%kgKTp?qO{j+aGvax5ART=xRD0tS^G&S1(l3P+%<t7YVflkFnYIq0uoR%i7DD%
aHy#0&>YJ3HF;<nKt$C36lPE#3N$^cVY=(JYgjOACGUIM_J&j4fkhyqa5{p}dBg1S4t#<jl8wK2vgtnt!ofcZYi_wAer_F3OlqKY92l69O0lXg@VY%y)
e=B8<aCfb_iTO1j`1JYAcGI|<Q_OAnzEyeC4XF&~&c|qtr^mq_qquQgX${E?HjRqIC-N1qUbs+2vzg#t%U4$ar#$&T^Wp!(hyT-_{GYj{>NOtC7k}YCK
A*qZywT!o6c%RYqOqDjQlHFMR{s}1{2%w^|Hg;^%RehWx)z46s!gPQGCx}V?fCGw;>NK2l4WgFG~cEO-P7K6>E9k#w6))~@t68K^1FDwwyv(_W2+kZBJ
p@QrFq)6{=(oFef))|$5ooOUl%t|r>nlJ`)=*kRAamTmo|QMjUWBr`$7@>O?fTTFEx*Wf8o(s_4Vt8@8HK2FMs2gzw^gmU61d7^K0M!{cpbfjjyhK;~{
S57we!esxo|Ze!aW|{6+k|FMRL^zxv&;eC_3*e(l@8_vrtMgcse#?_Pw}Eq-xZr+EA<KN_N}%BNY8_rCD{H^030djIeK=!5_E$LmmQ_p*ALZ|&|E#TOo
L2oBeHT;=fI7jD-!d<;@|*Xr@04g$aTg}kiB@`)F}4OfoW5x)IbfBy38|KsJ?zxMv$|H?oA<L`Y>7B4>doxlFzYk&0ePyg#m>j!`G*DwG6&;R)!zxtg&
|HTjf+qb^`hhKjAUw&ylzjpiJxBl+sZ~SlH`R{-8|9<)3ufsW)_(gk7%b#Dlh+lj(n*YRC)y6NX<f*Bs+V;H{ei=ReYP-08kyi0~Vd`JYwtJkteR1XcJ
@`qEs}R4GR83lSU0km7JX7>6hxh;PcV7PIKY#!4zVYo}|H?;HeE-~K)xEg&MR%=>YaG1@=4T>at@ew@_#e&Yw+|K`tM-MLzy3!b{NbNHSpD)pzW>cXc^
1+KzyG%%{MO&B0($uefAPU@{~u3HzxMJgUw`@Q|FAC62mkrcR!ObESTFeYZ~n!1zV*A$CqMZ8Z+-B!KY70XBQmQZdhvwQXF6B0bU(j}<;63!Uvz%{Xn7
V;(p0x6!92+=dWh@6*9x-2598;SSDZbr|A?Wk>cdMMed&R=FI8nRKREmPUw-FXzxnd_|M!)rXNJD>t*<=ea;0uv=;ziC{^Q@i|INSr_8<M9-~FBczOwZ
!@o)dh-@N<}fAf6t```M*55D?~4>^6~e>}6bUnh7X;?=Y-o<KgvD|=1c_01~TFTSvz{(8D>yi~;seZOn2)4zE-^VH$N+J_^woj<?uADR-+4>^6r+LO{f
7<+)?SHJuq?uo4L{?b3a{QB>#ygiut+dum5SH7~+_gKe2`=^(G`pX~u=l}FrzOVn~%E|L=-~Gy0*Vga;`~URvE8ln)!8)M$J&nGslZUHbrVrYW4}C4;)
bFmtDr*0>f@%fP6LMc%U+Hu8EQJT;ujTU`QS}ks$+c;_FTJurPpz*+`<s8Uf@uZW`~UQf=Vf{5--@KC6?ic4t6zJa#HX&;XKD3q9R2)@x$0k`=UKO&W_
l*zmF_)@`eWL)n%m|H^6SJezy2S-`@4Vo{y+TLD!+B65B}pryFd8ruRj~0RkW+Vzx*%j`M+HW`VjKJ_dO+i@&Ekxi)RDztftSDdMjPgb+|?!>0jC3g1C
8*^&szyFGN4QJc;`m_SaQ;pTY5f^Lw9E*%#gQ_UgJ1)%`WDR@>WMpRC`P9%{9c@VfC`7yntlD~}Hr{_2lc7M`U4zkcwIudFP8`yYP!<uCr;3;*9;qv;o
3{M^5Nk-qrgxBu@|2X_6<m|wj7>(%hBYX0R_J)ZllBfk8V-~HeZzWnkxe*MD{zq&5hcmMED9?<%we|k0`&(dI@`TWrGub>%MNBd%2arWWjJ*@Z7zZkFG
<zWz>?iW8qbuFXy%7^iMjj}wB>-Iy;ty1#WB_Eq>_hfJ5RjeOJUX^@lz3@vPIjD~d=OK!}|CMk5)n7fc_`Q{UW_rEmfyJ+U<9ki3#d!I@{Ka>F=`SAs@
YlZa$`mB4?Rq1l-y`)Io*ypXvjEzMma#?g3b3oai=tI5AMtRD{qhYgd>U;}kp8WeotJ<2f4%&}ul(~r{{9Nj_y6IqR+^uweOR_%`=`~Wz5mTWUDxg9-~
88C*m(N+5q`U>%AZvze)#C*V_t4Ov3lzV!~f=$sd}RO=U+sPKbFs&zqi8mp|Iam(Z|VGoIQmq*QY4u-@)%8E2r>#*wc}CI+9OEW<4VBp-)Hb=}0^ssr8
6Hok5?jM4zt2-ou}c#M6;{I#N$Z`sw(%hIl$pJpD~RwNmTfD>d!4>sDoZ^_=fplmIr%fp67F0~CZ6S9*50#biKIXElf#8Aq^>^pez@fC!+eyCai37=%G
8<UWmEV%USh8jHq1ir4}IMAtO^B6kC|oxNBEKvw~!!eA>2XCwf#S}WDmsh0t6Hz=qVyT<{h#aW9d1RgNUgv|aGUnGOd`x`QG_of1k$1{tRI#ULPi3r8q
EY|}_QI0kFDQ-cZHksTUD%zoY`)t|hX>bRMfi0L+!{jrH22$^Re+`A#>I81ywjA#3Z^lgRwY5{04f!L~<|ushxRKpsydy((hl8`n_FOPnghtCQ-Xo<c+
zisMJfSkP@H1Zb`LKj<QdIs^1&ay!B1uI|h@u$b`+i*i9QK7DSQ=DC%*&bE=v*kYNBlU$1{MwAzGOSAgCiWAGUce1*DKU8X=cetW*EajOU2IRw?eoFjC
)aYDnx(=!DSJ7az=FqhB{uqtA_m%WHuDkb}XO`GYvAiCKS#zz)l$5!(*T5pf3m1myZ6ZJ#M-94A>>nfF^CU_Zw!Hf?%1a0_XyrF&=vY!Bmv$Fgg}dk+`
4OVD_xC=}(=Y^J&FN36sp|K&dzPbfTb+eEVg7b1hc$tt!yHHq5o-qRbu9K45N_oxx!{4Kv2m`BaOKZ%lwQM<@mAWk^QvkPs6(?Bp0=?qErrR;2<ID+@D
U3b@0ZZTp->urUsBA)M~}%!206DE#pTI3zgCz%WgR0ZRIB1&3v}cDK7-O#xUo+iE8+fo7n1+#Iki6yE@u8Tdk>6r(XAYxgi@$fE%>>OD3|trNk15Mxfl
jWGjxv>BsanLxutO?h}G;^7W(c+nU|U)iIN)4kmBLDLw(p=+nPmIe<_C^wF=J<=4ky_^rTaG^Ydib+d|0;gkvQK)h$r_tI)yIl8oGHl!dP7CT}&*|O<+
*YkHNU%XbNA8fQ9&)-HG%w%0sqOm^+_OTDZrKj3mSEX==hL+_j4AMY)rU`!3&JyS7AH_A4VVY}W+Ki3A0W0K$fQh7fgLXsY2xRR%IJUl8PLK%4O*|&a&
kX<`y_q4GQY14NnT@ILyB8RK_rfj9*>mt05uvjr`j~iY$oWTxg86tq03s&FWe!)huI$4Qr_c02g%8gn7uyW4KNGAQ!tfXty0=3njOqk1<v`w+_)V_IKV
jP1uuwz7|;kHE_(D@7eq<rK_q;q7kXRf8(y-=y)kd7^J$8a<_40WJ6Rr6_n##v{FR(uhb)c|2~7qF#vln+{~Y>-w<_<5+_%Cxbnj#aiE6l&qHU5I1a!-
em);&m&^gGA!`zu#nDm~S9V*YO-O*Q26(QW204(-K(YG4(sISe>xDsLXKx|WF*(O;R0@sr4;FjHyhVCm41Cc6V#%deqh2d2u1SG{$F_liJ!yMx2u2Mll
56BL-^3&blUqNzYwpwvAA&1$?ULKTO5*srsxVuiJyA+h8mtEF)8eN!r+uq4RUmSxzjUXsW2ui_7cLvoc%Hq%=EK^ZLEXgoaf;sHxb6kM|TfNL}0?0bQ!
gtkjQHx>G*l0;^UJHR!BvnxlmE;czTlS6B$bN_dxvve6lJqU0X_?NzWT=GZ#mhK=$%-|Z4fH)|S5T;~lhOioxaA|yCQfV6Qmf3{C|f-XBdlP{HUaF=au
?=M>#nK}A36NcUgiD<swF?8W8ZfHga@t$f@_l*6d#K6*<*Sh40Mxj-3D1LEu&|^zN3C@phL7}T$vk8us^hDj(GHHO7uKSY=HxT!LTibMKZRUnohhGx0<
ivg*I=AvI`6<{p{Ds-vD<6rvoa92oj?x|E=L}Ft<*lVwrJP=Nj4>6$$+ScxaO-`*SL@ury!O&e)*~*hsOWQRhT5pkrd2B62Z&aA{R`waa)XKp1i4IJ?&
70m=(9BTgI}u*IYnJOUx40J+tIm15{H#@No#5Jy&;u+GTr@%&g04isMo*MtrNHh?Qi-siw+ZJ-fWQP!-MG$5+5Zd*=Z8W`nP99vedZU7XKb;WK9zCfrZ
LbrvNSz}Vso&p8Er@=KLZ-%{$9LzaRw2e9~xEq*dPmvqnAre%^9^&n@2?fA%uyzaGw&JKrwZi(KUt>>b7tqV*02t~W;Qr<~Pk+<55QH~b@z1LH^?IS1N
UI2k5OD`O#@ANwb~9z*lO}9J*w<}<8@(Z0^*~b$Hs~=#+4Ewcv(RW=w}WhefqdDrJC@R*ZF+96XT8Y>W^@pDxFt*r;K-BIl8@*Hoa7~0L;Vah==j!M4J
z5Qz-q`nRwn|}K;`7w<Xu1c1AyG#TPP#;LDFDKW1|5j(2GqttZi%gFk^JzZSMEM2Ak9tR}Y`y0&~bWjCCCw!9YYChxuLIOQ4$Z6e(4DrWk3w#@JmjIdf
-`i8qKm@IO6(A>W`LD3$~i?qhTm#`J3e%=4|(H@@diZw{TYxzid`(x~4iurL~E98emLCxZt7U7_Rg5YQTAd#OZ2$juy>1H~^kvQ0vu>+O6mM|({>`g%*
ZE;Gyqk?-o#j3{~wu415*<H}z^i(XomX#r)%vMaQs6km)KL=8nRL*C38bZ8T9hv(q>nO1>%@B8zGPlXZush54<c<`(7UKeACGcbXM7!_g!`Jt8hcoDjv
mBcT)mWPsN{aJ$|A31Nf5p^+E<KjUxpC~3s&e=vH3m?v)-nG+vKTz!ekBkThh62I=a*5v$N{!6><>Dk2fEpUE?p2TJ4KiSCr|8PX>tX<u`An<60Rkvxc
YBoCVRwUUneK?Rd361OsgbrHz(x%SSc3w^H}WbTv;plel29&QtpDUvqqk2AAQ`@wcq}E8feRWOi=@|A;KrFsH)#hl1IDsJw<@&|Kc1w3xmp*V$-O`@2;
_F9Hc>M0z=c~y$^#r~z&wiO;ouCoG39hPA$Ajc014A*qe>PVa+Ou1uo9gTgAyEo%@?-Y0>?Vw#!)9%n{an87x?axo7E&<Q{CG>YM5d>h`zX1NjdM}Zf5
wniAEy99L5ubHaHDKV~h&zZ^`pK<iHNQTOTH;)egJ9RN}Zd*aOOF>ZZxL-UR(kML2Xju_3!dQ%|&)1^fSf$okU`j1n_Bz+{1~>91nDcI9fxG?1jFgwxj
D&EPU@%X^%LeFMVNMcIx^(huV?(o(*0NER?odo{{vAQqrk9cxiw*cjl}*)?SdgScj`K`O>s$&0*q+#(qcVYz{LgnhtwK6L!?1V;ZlUFv7mHh9CE+Q0DL
b5Qa8+Vm%0GXJUfc=NmOKXZ(H%6srX`3`S-xt%qRp*jjk$*<n;HVg4Uv?<m=!B!WS!v+3P+Yb^$g#%h92mDGzyhKTPr^!*Y@AOKJa_`4I|4+O9XPy5aH
+?_t@qg0o%}`<;v?MG@->Uyld;LH4r5^0D&GyE3dUASn#|(=O!C0NbhI5c@H4av2x?4&RN-p#SWsGxS%;m|(9X{^rYP{`L`&Bz)K;-CcFpU<?06(#L=&
s`(5DtEBKMW*1dQcFw0u&Ss-*1%DX!@!bKHq2CX|O-`w8FxhBR<RgwU~(U9v$6R{U`3ki~-NAK3S-*4S#Ovacnx;%b(lzdZxz&Li1cyg@WSg!7axj-d@
D#cI|{tW1xUal*6qIc;b{^$2!t4@SEEedaTELPiCLeUchZV=IZ?6_`0ceV-Sf`$j^S2aB2?DqeEcsEBTa>gpXQH?pyAN>^si6TK?!<g(Q5wsiI^zaSZk
RlFPPwS$K56Eypr6>R0@oq3vc&_jBaR5S~-K5qi^jfvWh`{2yOGb|)fZIV0y+?U&<iy#nhvU9vXiie!Ve#|s;(uiDw}s*I;|l85ZAMmzpmOP7Jp7c+dW
`+mIf&1h>x(~6O|t$;|w<9OR<2F$(@A6gyw<B9Tx59!lHX-r&m?`~)cD4bF(yU`^$_0{@s0*M?Chw-3GEh!1?2@<U_%NaZu--xe+Ek<KoiO{R|`;E-Tz
=q45gU*KoPgEW>+Lxo!KGPpv{dn}lO9r!T<|(|4;>c*4>hS6-FCpmfqeG4<&0&(%@g2k&W2AuK6@4Gaub1!qF`1X_)%tzB9Z4pAWaYLL-`t<m3u_Fl^Q
nDqSNEr73`#8$CE|8W_yqUr@fO3e`)2$XG<_f2%M`$G#y`@wx3M+t)O|C4>r;Lkb9kS;>i?<FGCrG(xBZ?j1lL#v<`B=oR+7%y#5$-!t=e>T4|<CN7vC
g~Ztlo{@fx$cdY&;E)Cmw4o$HVfRBE^f$|Yr6cCNaZw<EqZh>Fi9!E4zKE0_lh8Ps|T=(w>D8g-SA#w^<@GkJ780&nuUibq*m0MaQwV$hD3Mt#{z)|m_
w7;JjC!W+q1L-dMhjoG?l^uTPZE4&<gy#+RL$0P1oKn*nNRJSm_a4?WI9qK(14##)cOi$l*6ZNe((;LhQTbEwwg*hG<?_RP=K480EINrG{dtxKE@pf!7
lN7iK#chiRMsFah%K2yJ@ukCe+D!Lxn80Hsq-n;dUb{E{>C5a$wRaNwJCXrJP`2zLJe>xpBJ-QvH8BkG3{<yzatVsD0-e6;>5vULby4N4D<K+)Zr+%Re
C#MF$m!{V6a!{ps2mXc{0xaesWwsz)8|<L{we5EH_5PJu5-GrU=WF5YgUfkdltShH<+Eq5kAEO-R0GeD;t0U@!I0Pt|PNX6U=G4N|_7|)4jlY!oGJn$h
JhTvT?fR+{_`x56xv1MivA<lG}Z<eTU8T^i8+T*>~MchYolp=?1g}4AtM46gpzoKyplbn;{?K0e+$f2V*6C0meOL{M(&E1_UloYS0q9wcTq;K4EYqfK=
}mBgI)u4Jba+Aqu*k{;r$pM1=T0gZLN**FQ)6U^v`V6@^@5NHf~Pdb}5+lW9Pd6!DAVbuBnaH02R-!ejuAC*6~PybLfZAIt0Ew!eb?-QxFMvnK?)O3!9
TN98ok2f$VFx$A6@jdy41@H222pMh>d8J-4%a4Q5UQ3l*Wwe0JnwGUJSu-+_2IXxlobT68F<5&6IH+_%jZ8xrmBy#)MOXh~DEzK0$JvI$+2CWv(dfe+{
%DZ^QZ`3USA_=LvNXQ$5j5ksrWO=v;K9d-WgleE+@a7`a-I$#|lPCO5_rpm#2>k#_n3y5nde?2p?zul?>6p<RfrXmjVX!gtxEnRnp=ZH-lIwHjON_&)t
tK=+HTcF@L=f5`x*>t9H`Rte)sIj4#99tT2<98usIZ$`ciO3d%Sqd^%AO3s*!toe-5YWsb5n%St71AV!E|ZZrtBKg>NTh@9;{Wy#3X1v-In+WtgRUZ+W
AaTAZ$who)Dxz5TLyS86{YST?~}ltGEX_^bq5Xj479Kn7FC*^|KPs;M8IFG-v6?0lsELl$H6Tv6!1p7z=F#0YbTCHdiEczyQ#SjB93*F&(Xo92o9y5A2
%f&8X<mce!K7z0p#<ag$m4AvT$b)!*|s=)5${X&{-xlCo*Qw0w*Ooa{XiSavOprc7jzyf^EsXZ3`E7Kk>Y;m#0&8?DPMC>$;@9px<U!MYK{=!iyYrnEr
<F}q*py?j}f;(W3hs<pSQsk-Q<=3_ZjLDCU)USJ79fyuwbyGV6B11CULUw9_If|Ng;5wE943OZD#UQt)$V2sB_q|PTP34vzbQz<mOb<OuDW`UY~aNl{8
8DmfiiSd9$iFbhe$W_@~izVhjtSL7EZOFBOm@sdWoHDpzX|DFsB}c4bc-QMoW26OBa)^)%10%7)fv>aCChye3_`}V$+(f_)Vi#0->DPM`VD7;mH#>&b7
%AWqA*O|KK#d{k8bulIAY(eit*jEK==}lOTIQ+j2W;MhX~!$8FDJvr*93|r7A6e4{zlHiWMJ+X?ECbVv_KIR2_%uQ!hP9H+9{&SWtbzgfsj29rJ%(wdB
E2#qcJ41<zcPFgaHZRTdh_xPys$T>xzLM4#2Luu!&8a*Z~)BxXUD6d<SRJpSK#ar+##}zwx8P;+xvva+4YMmxVqfHnGq{HH+j4Sp$V}f4Wv$)36qMV2i
p{`Q4&{<bVcDSMTA~R1~Ch4TJp_Fas8`j;hiDRGPYpHg*yjltmU!eGln9Kpj7vc?)J5AO%=)v20@;uv^3v35QWVkhBE9-zSa=AeTzY%pd|{V8(4SmZY@
zfPD{i)Kqm$fRtr!^~1@?2YA>aVrIfj4wS;=+uQ}rYN`<VEJkOlHO4Z}Z3nY}35wH@sS6*mq0pXL1?}%yJ5c6icc<;+t7Y%B$&AHF6w^dPgfSDorXHWZ
$;?q!Yb9mKXb@9QH^06cxq;q8yT-X)$bvI_Gk4w5Sj86wX;1i};6FZkMr%fM4rAaqY~y)W+%B}($ooa=ma73d*+z1cgciZ(yhxR~TxbnsD5>X?ELQ_@8
5)Tfufz>(4i`=9T?k#kWjT8hFKe?g(FcgV?~8SLQO65%F>EOf_>;iSH)uHy%Nha+dr4+U;AAMQQyGglG@NY7L6@>>AXA8M%R6MaZy)FV=$qAVh_k{3L*
j^}LySg$&}Q|IJF%*<&BX}ZVU4))nK$YD2(6MDloWxj^J)Zt)WoVg2dQ&L_{Y=1-p)C7e3BUx+Yv{7w)A({qwR=fC1@d#1%#1Op|^H855RSe^Ad^>3_6
P2<=h1#HK<`kGT)-7bU;Jx0B<>QU;#Lw!+D#xokn}xV_!lFSW^$OuA-v!SBvnkCiQrSpxerc+$?9U9^j)R30v4$J@P@A%1K%S=mm^d+dFN~N&n`cn}*a
u+ES9x8K~i-X+z=34Xn-LmWYQn1r4KmZVC?E-zn&R`!JK<oCJ)@4#Hw!&Dk6qze;8HqNj+~<K4Q_)B!pza{B+Z_hn74;#jvohzBtbkBnwU*kEkGF;6x&
gApd;{`bqN%)VXsbaqu{ojP6p#aE9RD-aS|+Iwv+OW9TblVs+iuF0_L_M6P)+^S>wy&gf99?y3{W2PLOR!g*;_S^67KA(3#FJ^$LB-&l2OU*YN2G(&O<
SZDdM(&RKg%1QCL`AQjPWVp}GlOu+p`mg(#NmLlGQYtVP<e)9tJU)jc2^IPRUBseD`JM);m+J0U6$jK8xlz*bri&!vd0;5-pa0<M>lux#0$z-#LWNdH2
Al{{I|jUZw==07sKgS29zjV(D0-9KMgkaI333Jp9Y)zupLAC+3)|W@&ESm|Lp$#)$RYM@qZf3)u*2StLOg@7|aDvLF7BOf!mzVJ|w9rO#j&7Gp=hDFr~
&&aa2$HE3RJbn<-j{W%hfw>6|y5VafxlYH|$aOV0smy%Gn%iO$wLzFYhYYDQih&8RmLNyf7nT@N_LzZrn#OWjKMnlMz$NoF98X(*wy)t}y<x6Z&q#hmE
4Y05k!?ipq9BR{L!H@tk@D|EAf5!%vZWTI;klHcQw$t!Pol3h@3=Z0#B+3_moP#yf<Dv|Rs?g|gp?<a8>KgK0JQ~f$|AMdzQJw=G=cShZ1&3KU*oG1L^
wTHO<3yy(SLJwZw#(zm~cOdBEgzg%XI&b4Y=$j1Q>$QO!7Ik?@Y_8(|on?37+xVVt@<0JW8LdeyJtGc+LHYOQV7-t3`}rGH75NVr3*MhM2mg+yt>3ERc
6lP{xe)lZ`>fM9{FJR8idR}nO?falsnl8?T|q6p8?@qOV$gjd%TSHu=^}0ebCACVkMU!EjP51$$0EAF&)>lyO_aF$Emg9*O~ivVE~to+`EKA!<S3!1BD
`>U5zmFR;`_ZnsvR1*5BY_&mG95ku6>`s=5piEIp@UGUY?^V5*j$6^Q;i>204E>4(N&=V!APmZX`e*52(?c@g4VCx<hlyilY@LCm_8*bwQ;$t?%>mJ%5
w)6rtX%@OQkB?W-TJKy2+RiZ$sH_IuwCRAv15d7F_g=$Y^FcmC6jMWW<58=*z$!$a)b^WtCSvxtAp|06-){iy&l{xSde9?ttyW3>3k{4LiM^Y4|cy|0f
y$zVPMDVCJ7o(4hKwCyuj!F8sjYt5MM#P)y^jomm2Hnr*hu4pW9un}apI)tRf{fq$nw1ZUx9h>mTi=9r)>H*Ti{c#*)u}HU4xmWwqD#?JqzC`tUxpF5c
T>RT2=w8MGN$-nnPRp$*M7JkAyNphL&1w=qvYI|^40mIbkL@_~4WFIPmmsX83@(O+wF0ipG8k5WzKun||5klNeqa?9IYZ&JfRm{};-4~sDOJ{Ib2p#_h
+cFbOpID*q^iC&7Q$A4gYFI<O+wQ)ABlCC9HP6341cY~>vR?(K(F(nLtkJy(3!mFG!=zrYMr1*P-cMvZRFfF$sc`!CE)nzhZrkoffF-iPo!XgIp7Pdw{
Se*{h}Y%FtlIuifdT0;!Y-mu-nzfu5kMRTQ9Yx99X5E3I6J-cQ18RK-VUBCX9w@fR8gF^s%C!$${4fV=&$L3nsAm2lul7|7MWJPcO`Qh@<S>Vu7P|J%z
$jh3Qb_PZ=N|8`<mCqXJ&*7It4wYYbOuU!@8a0TPIHTP}sjw1IFlZ&uO~R5@eo%^wBD=D%nH$2?7P9K~=&7PFr^QGF-mVT|=!SOsro!l_swfGlO0xDL;
b0i4^87DIUgiqK8RQ9tfi2d**8QngB3GH6+0?}p-n8bQ<e?h(X&2SI<aA6=al2AHa1sV$x0229(X-Q$6?Gssu5LVBtTUVs-^6BjQbXoQYlGfApX<@_qn
OS1)Hhyf?+j`B&Sw<5j09iPv`@Q5JcOLb)Tx1I$sV)i&1PAdn_=0FOyww`9{)wPa4@Phb<=<ut>Zv4n8XxfkuY2qFDl~3pKq`xi{HB;vUL#Zw6Vc^6vq
>u+3qww?b$Qqg3;gIA`hUJ_uPYc9{C17;tz}jF<;(&y6Jwt&b(pSqcUJ8!H*_MvFO9j|)$fL<{Q`v`>9PiIIme=4nOy_^4&c+;q&RH7gh&=hU3x_K*JW
<1eTrtM*rGDY#5#m?MocpdQb|5aErwNPop%JVXy%PsZ!Dk`1p2>?W-6sf~y1u7JASnEB?pP~P2LU3NVc@-iPz2%hI6t@xVimyqvd%20sF_hArY}Miumd
Qtq^+=9Ed=~yz{P{-!F*oHY13Jku15g%E&bRz4#Qz4lx$_bdM)G}W%BVJZmVy+@7MfPnOn5OzTKyNg}eJq1Jm;Jga-Z}qL23BA^IOXjeHaiwsGR}O{a+
?I#DNe#o>bMLr+p?5P=KH^^+&w84gVN7PlLR+l1c(_4oy-AOtI8)fcnrD1}$q*E66)?ghySY=WCcm<sH4uiC}33JoUiw^?Kx{WViKbq<cqe)NGb7gwcm
6=CH8f5~u-?fIFArz0pA1#7`?7{32XH9X4&JWC0Z$iGD?`g2r!L{cyu%!yX`>b~Mu>vIrN_PY0MnuRxz39Qfdl)x&2RpmbA2gxv#D_c_4<ZK#(Yw~=4(
gZVX;*}OLLoK$c_Ip1Zp)T-XA4OxtP>krvudJ!%2_+2VsSAGNw?8mYt{E(Ha1<RSJMNwpLwC#9G=%@#=IZbL*5H%o>M1WHs^H=F9eTn%^u~p<AVptQ^T
-Ob11@VCJUB&cIB;53Z94k#1ZlE!yz!7TB9Ow%(JJ7C8ZcVfO*(H&4-ySA>U5${GQfk&nI^sKx8E$lyL~q3z=Z;S$C?v;E%4tmH$TuXTecFoIL31#$3J
y~w!U8+JsoOp5Lmt7Nt0fi`IXt`bBj7p2S{h@N=3_&u(#n$>+{8wrY{wm=v=Ip&jC3sXKnOb!11PsStBD9!z}D*+M%AxrXO6S3Hy5lfC3_&#dwN*GBd;
7*6cJHND|ZM@sOiYX9AuMOJdKO+;yf6d{6Z4Q0_&ITjnh5mu}^?N_ecEV22RUDT&DYc}qxzD_sQEJuoYV5jRw%R7^njayrdx8u53~S#ElJmNTD#B}EmY
*?@rSa_dWVd5tniB1iIBtj1Pg?sb^*7PibUXVM7uvVR@`x;(lQ^GwO)3tQzsZj}D3Z_VRdE}^z1UKB$7dq(N!3k1Ol#g!@!kcMQeMr!)_c45ee1;RQ%N
ou^(&k^822PyHSN#!RM2(!^*gDR**fW<p2&G%$N%y>=U>+#|{^-q`8n4PrfNvO-pFU|QWrfjm#f}{=!t?wQ2cV+b+^?>KY-6pGr$18QBGwf!n^Y~{|7;
gRfL>RVEeMS|<D}dx~WK)%n>U%-N;^R7cB4C-?SY&L)6h3_3NX;;~{Y(d1j(llIQ^5A@upX8(xdLR;J#|^?6GTICGkcZF$Db}J55$A>+m<3Zpp<RAo-2
UQNX}p7N#Q;9^B+RzD6UD5<r45cpID}T!or!UBJt3^SSbJH(x}^|c7Y!Awq)`baWs+idd^hUs`$e=1MJU}Mjs~b*RpR)P&@$(IH~21kK#uDc;Z$a@-?@
WPC_oOxfbdswgUjL3YX)&m`ZR*Az?Ys^q1E5-zn$MN;!X<l7E|$-<gt<L!2}57t`WbCPv^!`u>+wazBc*qair(n<>N1HNvJBq0Vkv8u?m3pLf^$+3)|W
@&ESm|Lp$#)$RYM@n1~HM{>F2{imM)tLOg@n388kb!G}2;&4YpiIEyUV~{6jts>ygEs-i~%6!AJm2j(06HSsY)!nzK(FnCSyh%C#VcoB|9^A!?JTqj5e
4N$NH@r(z+*eL+JIcmdDAG+~9KW)W)V>wt>ytpUaJ-c(NL6u??j|+(X#h$5z5N14K3tWyRkdN7#OPM*eu7~$$NYlFy-UE-u4h%1uZbYpPiIqR%<USy;i
|CQAe&(ozB_BKAc+FwBKu*wf$$+-%IA}xwTGdZKExv~4<S{KO+);GzeHy58+v`hci5)*rTP_SXn5To@8738uQ=o|TXHmk_pj1<*K2+&Z0)_Dx;*Luq~|
cgcTBslWbqWW$cDi%y!X#8=(%^)Ox-0+zL$b4eMDw?rPjCceLsJ3fxnRI-re=>dCW64|LWRhsAEd0$y?D9qBJ8c{;hw`u2p=e;mc4{v4xT?L#6%4U_$(
DyB5=xn=jKA)oM_qZLvOivfuZ_anwHK2N94wItS2E-|%yCV0;Ci)>a3OJxB}J9sMX)uK4@>Yy9H3g?Crg&hr<!JlqsioHB}+KI9iVMiDwly7J!tiz_RB
95v3k0}ek()TP?_PvvQbZ~ea>+uoNmUv78yRuN0N%W(c!F6;aE7e;aQHEZTpo=yRj8v985t$Rf8+l}AzH%*^AzrC5-JAch|EPstFyB_nSz2v=*@B8P~-
DCDkm0REUqJlWs`L^VuP(SefBxT(h!ZEGtcm96Qe`}|OzT))N@NfA4GE}sSno;?f|0-w1$l*=5dBguCQ}VKv)-&A*TmsZ>PWvL?Dp5Xvm|KN~&n3u@`s
%jZvKW9j&yf*1$^r=sG*vMjU<s05t!R8A_(7PA@Q%`#a-7-eWtB1$CwI`CC@l>nj7xa=)a+`8DX^KbpW?k@Pbd&+fh)&Zu>}P%=f`npUW;aCc=1)`cKm
z+Rq`b<myQ_6lQCj@C9)BuV*J51T$Sy>?eSR2mv95CP`cO2IdyP9V|YOTr}G8*KX&RhqHMz}g*_i&C@z>tjEfZVUQV1Um~Z2FNs{surj|~GtrorCBUX1
Iwri|m3ZvrwwNtNTmXd5-#0kU1#peu9PV%T8Swe#?0KcY;Y*@&_by+(u<5qpaK!1SRZrGKt$$VE~RY5_fIM`l5USI@#+fDhWDB(7?5qB;ko4d@fQ+B@B
5;j?2=g0Z!>WIt$N}r2kY|!JGWQj+Yix4>Ax*RUw{y~*sgT2P<=(<bJGv3^E{l1{550Wc8f@gXYIKgtKVvqa!9pV&V8o0_14KxIv``Czqg5k4hpV2F3W
}tQ~SMc}wD-IX>$fEf2saJ8d);>`BSHtTS#dzkcxWPrvUcsq46)H#!{<!oBwgkeqs24gHta&Cpp)KzibX5?#-KiGm__+$tEbQnbemc)w_cRok4zT~4;V
B3OE#N|mGZ`6wiVoeQGI_NX_y(ho4n<lDLC-wIeT37tCjuARiA!-;KH%4q2+s`LEpXYz-9<5Q_Xd=GBvm)gAQC}aJg>rId4cPxPtUff<UT+nws(@!ehn
az<=15^vR6ngdrZXeHkE;<WTh8)7L{O{aypU6ZEeroDTA)EWAYpv%~??@&Jsg~aP@un*b>*wJ<R?3g1P$yHXiKH27jO%ev3is+K%%JqH87km#hO%z{Ra
~pkDzKU?H^W;+TWe%+i=pEs70lP)WClXXb%Zus%_xzy(SUfiIF-ISs`D5QHfC=fwHiPpv<+E`I1Fu1@+)(LJecS)`t)>?M912V+}L>&yz@mhDSo8MxEM
R6L)EkQ}kKgZvrhDs6Kc4SN(#gol!;0c9}npIi@WxOCoQ9Y%g~wx~2I-M8&j8)OO=)^we)aIp`BaNghC9uV$LoGV%-5=@q-en->AI4|Cz7|3+*j6iqKv
#8V@xqk5qX-Z&ulFta5z^U|Cmd9_qUo1LQ{UE3d2VC;r(bPU+=cO`huE&_E1;RNxwXP{niIA+RRp#?t&+On~)k8812Z$@U-Q9*CZ2o$rf@b@BhO9O;-h
f1p2KSS9gix)Y9GGBsy4|0gJ5xPh44q?4BxncfmLIdz%wc{g?FHqq((|^KIZ@uHSqrM*c7=7a7egsag8`;A#lSUOPq_8W`8yDr*LiXAfZ>D}uQC&bW)~
um1~~If2J8<-G3BFsa6gW6pEg=|!T!O(Yr@#VDEN<ums5uszno5YUa2w>G$x$oj?q8>)O*nt*Oe@1-0a6=_tbI^IE_r*RH<TCa4g$+R4U~<^Hf{fD+v=
Epe^_e&F))Le>j=ct8&6X!5xw~tx_Qc$n}!QqF7m#D@AiPnCacj2wOI|2}PEF&1g*uf)O~9Pia0EK5ewxG*Gm)II}h{?W@F>%K)EwR(7is-9Isq?_I;Q
sWaJNdQ&sfu@+UNok;RvT?|15(x7V6PSrueFBTOQF{P6;Q*CKbNW9V%6S2J#iJ5b&u-Af_ah(p$q`@xx(IoQ_xN*TMNwgvbR72H-3_X9%X#LeGRprC$z
<&q-q|wTb%XrmQjp48{@pfj4lIzUm3<Lce?s_08O{{I&8?gC<(V(ghtscJ24%Wt@6>?zDdjL#V0t267$5V8@7U~S<E$~;5Vi#=@ti8XKJx>mpoMwkth6
f3JRj-s^Ne@O}Gg_Ghk5ewq@**dTPn{wi+{io0jKvOo5|KQ4tk)3=H~hI(Um@Hgf_a`a2JVTK2e19;Z1G3(ZQr+oWs4U*I6bVVk6Yog3bDR$$sBz<Gt>
<^c@E|21y-D#Mip0B4lD1%J@UO%I|~;*Mf@?@BFf_+%)8*)2?N&Tw^@R_;sKF#XBp3tMO`#u!8*q{1Ow)YC~1AX86YFbGzE7SmV>b)_NF!%tIgj-#*pR
CK0(25T|)Ciy99y6Rb@S60*6(OZ`p{3SIDm1+OX_C7lEV1YCR$jSFmLybBrVc9&$p+?Nw|obunm{yG-VfZJGSFMr*>e8JDmmM^L=*dq(TeE_%wUy(Ke|
u{KbTvvdz*0A~C?Jqk1N{pN>@o}EP9v&pov2HO<<7%<P^G9wYBq9Kp>FR0;#b2HHH&q5&R$qCyF-e@3IEu<EalHmVvS>O>O?H9Xc`w(`K_(Z%Gx0zNW+
%w24R{m~T5WxLb=`iA^PuL-}%-*5ya5)I$UOYob{PW6!&kJI#v@_eS<6(xVeCla2Ts#X16d><KUJ`>aUN4udDX?(<iXi51^d*-LTbS#VTf@diz6sjqq_
ZI6y-l!+HXU3w`AdSB9M)ERV(0k<(*29o9(ck97{3$fahjWE#=28jajrGz;FYj^iQy672;}JBmRubwNH3zP?(-FT;7ZnRTA?2M%0&u4TdoBT%_fYSB3p
=tbH`U3VP>+lOnCH-jQw4?b~O+C;%GcU1BMBEA$J;B$n#C89YN>tf1X_XP)snA*=TM@*;|&l=DL?k8uM?&1g}bQ0EsOgV6?;%X{_njnb=1IXILDPM1RW
Ab3PTA@{`2G-)ZpAN`rr!zki#*zjNjB_vX-#;@@BS`n~z}v)}($<NxjB|JnWftK0ui<KLUV|Lybt2h87#!RNkBaZ9Lj$3c(;8l|Xv9E;J`Z*(P+#%uBq
_0h)-DzF);v0oRoFEnh_f5E3BGm)`7uek2eFq00U9iptiz4$kr91-D9SB4(drR5fJY$Mq}Fjc?uZ`(_cIPlYfTygFCc$FC0=`=c=a{c}NRDJd4#kOF$y
Q-}zDR*^5{n}Uj8!q>h?<<Z>gu14WrW6)NhHk;Vblz}DHCzA8I$CStXe6X-MyTk<C;u4V_juolH5xg;;6KJ+S-L5t-TfapW(p$8^IB8w)gQM0xd#kIC)
rHj@HP{Dzr&--*)@{2eGf|7I;<bGcXN;tpR4brs)E~{FjdlPd9dhuRu1p&4>QyIa(r7<t$*5+6kX^H4VqTIxBvb8>4ci0D{lM)&!@6MQk{{i1|BGr6N3
XNmZj(W{P?M6`~5i_)7`6Rk75nZu0PBj`+g-axDqe_#M9?iujFKqyfrD&;W<6{kNF|wzJu!Sad?0KQ$V;MdL2^bY)&qsfPxDo<C1pX+8?1?A}u{5e0O+
08A*v*0!4?G{WtuY4lIviz9ioJ&p<x*?}k-7YO$kCDK1{6p9bmte&Y3d<u87zxQVmN`Fs&QrKe}wq_6MhuQNEgKSWlY>J4HtkrEcnkLBt5zT5sie|Pj&
E|Il<em8H)P~}k|vaV|58CqmdX<QUlg!X=7_50^r^8x(0Sx)cm8-%67LLDbuyIJufk%1qhCU(nz!~gMl57E#}mGd$GsoT9m_w)bb$M^i*?VK9Tk@b)D@
q6a)CN%!f{{?Cgcb@
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 21526c23cbd70511f9478bb500e7c30090d800ef442a179e3ed24915cff73371, and the rest of this file is 40ab292d75991d0c2786a2298d97fa9ba1def0f4cf117d33a5a276390ed8a6b6
